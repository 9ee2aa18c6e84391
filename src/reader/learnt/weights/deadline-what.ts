// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEADLINE_WHAT = `controls	duties	exclusions	none	other	sale	talks	truce
<always>	-25 -13 -22 51 -10 -19 -21 -11
a:!	0 -14 0 16 0 0 0 0
a:'	0 -17 0 13 4 0 0 0
a:'s	5 -18 1 26 -10 0 -10 -3
a:'s <level>	0 0 2 -8 -6 0 0 13
a:'s <number>	0 -10 0 18 0 0 0 -7
a:'s <quality>	0 8 0 -9 0 2 0 0
a:'s ship	0 2 0 -11 5 0 0 0
a:-	0 12 0 -15 0 0 0 7
a:.	-14 -10 -14 40 -8 -15 1 -14
a:<agent>	-8 -13 -1 23 -2 3 -9 -2
a:<day-ahead>	-5 14 -12 12 -27 -3 -7 -5
a:<day-ahead> .	0 31 0 -18 -1 0 0 -7
a:<day-gone> .	0 0 0 11 -6 0 -3 0
a:<day-today>	0 -16 0 -1 1 0 0 12
a:<duty>	-11 5 1 -1 0 -4 1 0
a:<gate>	-9 -15 2 0 23 1 1 -19
a:<goods-amount>	0 0 0 11 -2 0 0 -5
a:<goods>	2 15 4 -18 1 -12 -5 0
a:<level-noun>	-3 1 -3 -1 5 -2 -11 4
a:<level>	-18 9 -7 6 -4 -7 3 -12
a:<level> .	0 -1 0 26 -8 0 -6 -23
a:<level> <level>	0 6 0 -20 -1 0 0 16
a:<level> apply	0 10 0 -6 0 0 0 -6
a:<level> at	0 -13 0 5 0 0 0 9
a:<level> here	0 -8 0 12 0 0 0 -3
a:<level> in	0 29 0 -16 -5 0 0 -7
a:<level> is	0 -8 0 15 0 0 0 -8
a:<money>	0 2 -8 3 10 0 0 -9
a:<money> .	0 11 0 -7 0 0 0 -1
a:<month-ahead>	-2 -12 0 15 1 0 0 -3
a:<month-gone>	0 0 0 -14 16 0 0 0
a:<name>	0 -9 4 -9 19 -1 -4 5
a:<name> 's	5 -9 3 -1 0 0 -2 4
a:<name> charge	0 -9 0 4 0 0 0 7
a:<name> collect	0 5 0 -10 2 0 0 0
a:<name> go	0 -6 0 12 0 0 0 -5
a:<name> has	0 -3 0 10 0 0 0 0
a:<name> take	0 2 0 -11 0 0 0 9
a:<name> would	0 -12 0 19 0 0 0 -7
a:<not>	-2 -3 8 10 -1 -9 -5 -5
a:<number>	2 7 3 0 5 -12 -8 -9
a:<number> .	-2 16 -2 2 -3 -1 0 -13
a:<number> again	0 10 0 -9 0 0 0 0
a:<number> and	0 10 0 -11 -4 0 0 6
a:<number> economy	0 -5 0 10 -2 0 0 0
a:<number> in	0 11 0 -5 0 0 0 -2
a:<number> th	4 -4 0 -10 12 0 0 -2
a:<number> to	0 -10 0 13 0 0 0 0
a:<office>	-2 -4 0 13 8 -3 -2 -11
a:<organisation>	-8 -5 -2 -1 16 -3 -8 3
a:<organisation> 's	-1 0 0 13 -8 0 0 0
a:<organisation> take	0 -8 0 9 0 0 0 0
a:<organisation> to	0 11 0 -7 0 0 0 0
a:<person>	-4 -5 0 33 -11 -4 -2 -14
a:<person> and	0 19 0 -2 0 0 0 -17
a:<person> post	0 -4 0 -3 8 0 0 0
a:<quality>	-2 7 9 2 -5 5 3 -22
a:<quality> car	0 17 0 -17 0 0 0 0
a:<quality> duty	0 -4 0 19 0 0 0 -14
a:<quality> tariff	0 16 0 -14 0 0 0 0
a:<seat>	-5 -7 0 13 -7 -4 -6 12
a:<seat> .	0 8 0 -12 -8 -1 -3 15
a:<span>	-8 18 0 -4 10 -1 -1 -17
a:<span> .	0 21 0 -9 3 0 0 -17
a:<taker>	0 -16 0 13 -2 6 0 0
a:<v-agree>	0 -6 0 5 -3 -6 9 -1
a:<v-bear>	-2 5 -13 -1 2 -9 -2 2
a:<v-begin>	-1 1 0 5 -1 -8 -15 4
a:<v-buy>	0 0 0 4 0 3 0 -13
a:<v-down>	-3 15 0 -10 -4 -1 0 3
a:<v-end>	0 -3 1 -2 -15 -4 1 14
a:<v-impose>	-10 7 0 -2 4 -5 5 -6
a:<v-lack>	12 0 -2 -3 0 0 0 0
a:<v-propose>	-2 -13 -4 0 8 0 10 5
a:<v-renew>	0 -8 -1 18 -11 0 -2 0
a:<v-return>	0 -4 0 0 -1 0 0 11
a:<v-say>	-7 -21 -1 25 5 -1 0 -7
a:<v-sell>	2 -2 -1 -3 8 6 0 -14
a:<v-sign>	-5 -10 -2 -7 15 0 4 7
a:<v-stay>	-2 -19 4 12 -9 0 0 7
a:<v-suspend>	-2 5 0 2 -15 0 -1 5
a:<v-threaten>	0 -13 0 13 0 0 0 0
a:<v-up>	0 4 -5 6 -4 3 -8 -9
a:?	0 -1 -8 10 -10 4 -8 0
a:a	0 -13 0 -14 0 5 19 12
a:a <office>	0 -3 0 -6 10 0 0 0
a:a <quality>	2 12 0 -9 5 0 0 -12
a:a fee	0 -10 0 0 7 0 0 0
a:a further	0 -9 0 0 10 0 0 0
a:a law	0 -3 0 -5 10 0 0 0
a:a result	0 0 0 -9 0 0 5 5
a:a tariff	0 8 0 -12 0 0 -3 6
a:a truce	0 -2 7 -8 6 0 0 0
a:abroad	3 -13 -1 13 0 0 0 0
a:across	0 -7 0 8 0 0 0 0
a:across the	0 -7 0 8 0 0 0 0
a:additional	0 5 9 -14 -14 0 0 10
a:additional duty	0 5 10 -15 -12 0 0 8
a:after	0 4 0 1 -12 0 -3 4
a:after <span>	0 -5 0 14 0 0 0 -8
a:again	1 12 0 -9 5 0 0 -6
a:again .	3 0 0 -7 11 0 0 -5
a:agree	0 -9 0 -2 0 0 11 2
a:agree .	0 0 0 11 -2 0 0 -4
a:agree in	0 0 0 -10 0 0 4 7
a:agree on	0 -2 0 -1 0 0 9 -3
a:agreement	0 -38 0 15 6 -1 -4 14
a:agreement .	0 -13 0 1 0 0 0 8
a:agreement with	0 -8 0 1 0 0 0 6
a:all	0 20 0 0 -11 0 0 -13
a:an	0 6 5 -14 -13 0 0 14
a:an agreement	0 -8 0 5 0 0 1 0
a:an hour	0 0 0 -9 0 0 0 10
a:and	-20 17 -9 0 -18 -10 -11 11
a:and <name>	0 -9 0 3 0 0 0 7
a:and <number>	0 -13 0 2 0 0 0 12
a:and <person>	0 17 0 -1 0 0 0 -15
a:and <quality>	0 -7 0 8 10 0 0 -13
a:and come	0 0 0 -9 0 0 0 9
a:and go	0 -12 0 5 0 0 0 4
a:and is	0 4 1 6 0 0 0 -13
a:and last	0 8 0 0 0 0 0 -12
a:and the	-3 12 0 -2 -2 0 0 0
a:and will	0 1 0 9 -5 0 0 -8
a:another	0 9 0 0 -2 0 2 -12
a:answer	0 -9 0 16 -6 0 0 0
a:any case	0 0 0 -7 0 0 0 11
a:appeal	0 -2 0 -2 9 0 0 0
a:appeal .	0 -2 0 -2 10 0 0 0
a:apply	0 1 4 -4 -10 0 0 7
a:approve	0 0 0 -9 9 0 0 4
a:are	-7 0 9 7 -6 0 -4 0
a:are exempt	0 0 -6 9 -4 0 0 0
a:are free	0 -6 10 -7 0 0 0 0
a:arrangement	0 1 0 -10 0 0 0 6
a:as	2 -11 0 1 -5 0 13 0
a:as a	0 0 0 -9 0 0 0 10
a:ask for	0 -8 0 17 -5 0 0 -2
a:at	1 -9 -5 17 1 0 0 -11
a:at <level>	0 -1 0 10 -3 0 0 -5
a:at the	2 -8 -2 12 -2 4 0 -8
a:away	2 -15 0 13 -3 0 0 0
a:back	0 17 0 -20 -1 0 -7 8
a:back .	0 13 0 -16 0 0 0 1
a:banana	0 16 0 -20 0 0 0 5
a:be	-7 7 4 -22 8 4 6 -1
a:be <number>	0 27 0 -16 -1 0 3 -18
a:be charge	0 7 7 -9 -6 0 0 0
a:became	0 -8 0 17 0 0 0 -9
a:become	3 21 0 -14 0 0 0 -12
a:become <number>	0 8 0 -7 0 0 0 0
a:been	0 -19 0 9 -9 0 5 10
a:been <level>	0 -16 0 13 0 0 0 1
a:before the	0 3 0 7 0 0 0 -9
a:begin	-1 14 0 0 0 0 0 -17
a:begin .	0 13 0 -8 0 0 0 0
a:benefit	0 9 0 0 -6 0 0 0
a:between	0 -10 0 9 -5 0 0 1
a:border	0 -8 0 13 0 0 0 -4
a:both	7 4 0 -28 15 0 4 -3
a:both country	0 -6 0 -1 9 0 0 0
a:both side	0 4 0 -9 7 0 0 -2
a:branded	0 9 0 -7 0 0 0 0
a:bring	0 13 0 -8 0 0 -2 0
a:bring it	0 10 0 -11 1 0 0 0
a:built	0 0 0 11 0 0 0 -5
a:busan	0 0 0 11 0 0 0 -9
a:business	0 0 0 -10 7 5 0 0
a:butter	0 0 5 10 -11 0 0 -4
a:by	1 -5 0 10 -9 0 0 0
a:by <day-ahead>	0 15 0 -18 5 0 0 0
a:by <level>	0 -12 0 13 0 0 0 0
a:cabinet	0 9 0 -7 0 0 0 0
a:can	0 3 0 9 -14 0 0 0
a:canned	0 9 0 -7 0 0 0 0
a:capital	0 -9 0 14 0 0 -1 0
a:cement	0 6 0 1 0 0 0 -10
a:change	0 -17 0 18 0 0 0 0
a:charge <level>	0 -5 0 13 -2 0 0 -8
a:charge <number>	0 -6 0 0 -5 0 0 9
a:charge a	0 -7 0 12 0 0 0 -4
a:charge on	0 11 0 -8 0 0 0 0
a:chip	0 -13 0 12 2 0 0 0
a:close	0 -2 0 -10 0 0 0 13
a:close .	0 -1 0 -8 0 0 0 10
a:cocoa	0 9 5 -11 0 0 0 -2
a:cocoa butter	0 8 5 -11 0 0 0 -2
a:collect	0 10 0 -10 4 0 0 -4
a:come	0 0 0 4 -13 0 0 4
a:come down	0 11 0 -8 0 0 0 -2
a:come to	0 -9 0 10 0 0 0 0
a:commerce	-3 0 0 9 0 0 0 0
a:confirm	0 0 0 -7 11 0 0 -3
a:cost	0 -15 0 13 6 0 0 -1
a:could	0 17 0 -16 3 0 0 0
a:country	0 -13 0 6 5 0 -1 1
a:date	14 -5 0 -15 -6 0 4 7
a:day	-4 -7 0 -11 -2 0 11 13
a:day .	0 -14 0 3 -2 0 0 16
a:deadline	0 0 0 -18 0 0 15 4
a:deadline .	0 0 0 -15 0 0 13 2
a:deal .	0 9 0 -9 0 0 4 0
a:decide	0 -6 0 8 -11 0 3 0
a:decide on	0 0 0 0 -8 0 8 0
a:desk	0 -2 0 0 9 0 0 -7
a:do	0 7 0 4 -12 0 0 0
a:doe	0 3 0 4 0 0 0 -13
a:doe not	0 8 0 -2 0 0 0 -8
a:door	0 -2 0 -7 0 0 0 10
a:down	0 5 0 -5 10 0 0 -8
a:duty	-6 10 8 -6 -12 0 -3 7
a:duty .	0 -3 10 4 -8 0 0 -1
a:duty of	-3 -1 0 -4 0 0 0 14
a:duty will	0 11 0 -9 0 0 0 0
a:duty would	0 9 0 -2 0 0 0 -5
a:each	2 0 0 -1 9 0 0 -15
a:each other	0 3 0 -3 7 0 0 -9
a:earth	-1 -11 0 6 0 0 0 7
a:economy	0 -8 0 13 -2 0 0 0
a:effect	0 -3 0 8 0 0 0 -2
a:end	1 -11 8 -19 -6 -1 -3 27
a:end .	-3 -12 3 -14 -1 0 0 24
a:end on	0 6 0 6 0 0 0 -12
a:entry	0 15 0 -11 0 0 0 0
a:evening	0 5 0 11 -10 0 0 -12
a:every	0 -6 13 -2 0 0 0 0
a:everybody	0 9 0 -4 -1 0 0 0
a:exclusion	0 -2 17 -1 -11 0 0 0
a:exempt	0 0 -9 14 -6 0 0 0
a:exemption	-2 -3 14 1 -7 0 0 -5
a:extend a	0 0 0 -9 0 0 0 10
a:extension	0 -8 0 0 0 0 0 9
a:extra	0 0 0 5 3 0 0 -9
a:fall	0 8 0 -10 0 0 0 0
a:fall to	0 9 0 -5 0 0 0 -1
a:fare	0 -11 0 13 0 0 0 0
a:fee	-1 -10 -3 1 18 0 0 -7
a:figure	0 10 0 -8 0 0 0 0
a:find	0 -2 0 -1 -3 9 2 -5
a:first	0 11 0 -11 3 0 0 -1
a:flour	0 0 0 11 0 0 0 -10
a:followed	0 10 0 -3 0 0 0 -6
a:for	3 -13 7 4 -2 7 0 -7
a:for <number>	3 -14 5 8 -3 0 0 -2
a:for <quality>	-3 -8 2 -8 3 0 0 10
a:for <span>	-5 3 0 17 -4 0 0 -17
a:for a	0 10 0 -3 -7 4 2 -6
a:for good	2 -4 0 -3 9 0 0 0
a:for the	-3 16 -8 -12 -11 1 6 3
a:force	0 -11 0 7 3 0 0 0
a:found	0 -1 0 10 -6 0 0 0
a:four	0 -15 0 9 0 0 0 5
a:framework	0 -7 0 10 0 0 0 0
a:free	0 -1 12 -4 7 0 -2 -9
a:free of	0 -16 9 3 4 0 0 -2
a:from	-8 0 0 6 7 0 -3 -10
a:from <day-ahead>	0 -13 0 26 -2 0 0 -12
a:from <name>	0 2 7 1 -11 0 0 -2
a:from abroad	0 -5 0 9 0 0 0 0
a:further	1 0 0 -7 10 0 0 -2
a:get	0 10 0 -13 -1 0 0 5
a:go	0 -12 -4 8 5 -1 -6 4
a:go back	0 2 0 10 -1 0 -3 -7
a:good is	0 9 0 -8 0 0 0 0
a:good of	0 -10 0 11 0 0 0 0
a:good will	0 7 0 -13 0 0 0 5
a:had	0 -22 0 30 -9 0 0 -4
a:half	0 -5 0 17 0 0 0 -6
a:hand	0 2 0 9 -8 0 0 -4
a:has been	0 -5 0 -5 -2 0 6 11
a:have	-1 -17 0 11 -9 0 13 -1
a:have been	0 -19 0 16 0 0 0 2
a:have pay	0 -9 0 8 0 0 0 0
a:have to	0 10 0 -9 0 0 0 0
a:he	0 -6 0 22 -15 0 0 -5
a:hear	0 -5 0 -12 11 0 0 4
a:here	0 -19 0 13 0 0 0 5
a:home	0 -2 0 -5 0 0 0 8
a:hour	0 0 0 -7 -1 0 0 13
a:impose	0 -9 0 15 -7 0 0 0
a:in	1 2 -9 4 14 -4 -12 -13
a:in <month-ahead>	0 -9 0 1 6 0 0 0
a:in <seat>	0 13 0 -8 0 0 0 0
a:in <span>	0 -1 0 -6 10 0 0 0
a:in a	0 10 0 -2 0 0 0 -3
a:in all	0 9 0 -9 0 0 0 0
a:in any	0 5 0 -14 0 0 0 9
a:in busan	0 0 0 10 0 0 0 -9
a:in force	0 -9 0 5 3 0 0 0
a:in the	1 6 0 -12 0 2 0 5
a:initial	0 10 0 -11 0 0 0 0
a:into	0 -18 0 3 0 0 0 13
a:is	8 2 -4 2 -15 -5 6 -2
a:is <level>	0 -1 0 16 0 0 0 -16
a:is <number>	0 0 0 13 0 0 0 -14
a:is at	0 -6 0 9 0 0 0 0
a:is charge	0 9 0 -7 0 0 0 0
a:is go	0 -10 0 2 0 0 0 7
a:is not	0 13 1 0 0 0 0 -11
a:is off	0 -8 0 9 0 0 0 0
a:is the	11 10 0 -29 -2 0 1 4
a:is to	0 15 0 -12 0 0 0 -2
a:it	4 -6 -11 12 -1 -6 10 -9
a:it 's	0 -12 0 11 -5 0 0 5
a:it .	5 -5 0 0 15 -4 -3 -9
a:it end	0 -5 0 -1 0 0 0 8
a:it has	2 1 0 -11 0 0 0 8
a:it in	0 10 0 -9 0 0 0 0
a:it may	0 9 0 -2 0 0 0 -2
a:it was	0 -11 0 22 0 0 0 -8
a:it will	0 3 0 -14 -2 0 6 7
a:it would	0 -6 0 10 0 0 0 -8
a:its	0 13 -5 -24 19 1 0 -6
a:keep	0 -1 1 -8 9 0 1 -2
a:last	-8 4 2 -29 10 0 11 11
a:last <span>	0 16 0 -16 0 0 0 0
a:last day	0 -2 1 -13 0 0 0 15
a:last for	0 -7 0 9 0 0 0 0
a:last week	0 0 0 -17 9 0 0 8
a:last year	-2 -2 0 14 1 0 0 -8
a:later	0 3 0 -14 0 0 0 12
a:latest	3 9 0 -12 0 5 0 -5
a:law of	0 -3 0 -8 11 0 0 0
a:let	0 -9 0 -2 11 0 0 2
a:levy	0 14 0 -1 -6 0 0 -8
a:licence	13 -6 0 -1 0 0 0 0
a:lift	0 0 0 11 -10 0 0 0
a:machine	0 -12 3 11 0 0 0 -2
a:make	4 -7 0 9 -5 0 2 -6
a:market	0 2 0 -9 7 0 0 0
a:match	0 9 0 -3 -1 0 0 0
a:may be	0 7 0 0 -12 5 0 0
a:measure	0 10 0 -8 0 0 0 0
a:men	0 -5 0 -6 0 0 0 11
a:minister	0 -9 0 14 0 0 0 -1
a:minute	0 9 0 -10 0 0 0 0
a:month	1 -17 0 3 10 0 0 2
a:month .	0 -11 0 -4 12 0 0 1
a:more	1 -16 0 20 -13 0 0 0
a:more .	0 0 0 8 0 0 0 -7
a:must	0 -3 0 -25 11 0 13 1
a:name	0 -9 0 14 0 0 0 0
a:new rate	0 13 0 -4 -7 0 0 0
a:new tariff	0 10 0 -8 0 0 0 0
a:next	0 10 -4 -4 13 -6 -1 -9
a:next week	0 2 0 9 0 0 0 -9
a:next year	0 15 -3 -16 14 0 0 -4
a:night	0 -5 0 0 -9 0 0 10
a:night .	0 0 0 -12 0 0 6 8
a:no	0 0 0 11 0 0 0 -11
a:nobody	0 -6 0 16 0 0 0 -7
a:noon	0 -5 0 11 1 0 0 -7
a:not	1 4 8 5 -8 0 -6 -13
a:not be	0 -11 7 0 4 0 -2 0
a:not come	0 -14 0 15 0 0 0 0
a:nothing	0 -7 0 -6 0 0 8 10
a:nothing .	0 0 0 -8 0 0 0 9
a:notice	10 -1 0 -9 2 0 0 0
a:now	0 9 0 -3 1 0 0 -5
a:number	0 -11 0 8 0 0 0 3
a:object	0 0 0 -7 11 0 0 0
a:of	0 -27 5 21 6 -6 -31 0
a:of <day-today>	0 0 0 -9 0 0 0 10
a:of <level>	-3 -2 0 8 -1 0 -4 0
a:of <month-ahead>	-1 0 0 11 -4 0 0 0
a:of <month-gone>	0 0 0 -15 17 0 0 0
a:of <name>	1 -12 0 4 0 0 0 2
a:of <span>	0 13 0 -15 5 0 0 -4
a:of all	0 8 0 -8 0 0 0 0
a:of it	0 -1 0 0 9 0 0 -2
a:of next	0 11 0 -5 7 0 0 -10
a:of the	0 -32 8 42 -20 0 -1 0
a:of thi	0 -6 0 -6 5 0 0 11
a:off	0 -11 0 4 7 0 0 2
a:off .	0 -10 0 2 10 0 0 0
a:off the	0 -11 0 14 0 0 0 0
a:oil	0 11 0 -8 -1 0 0 0
a:old	0 9 0 -5 0 0 0 -3
a:olive	0 11 0 -9 0 0 0 0
a:on	-3 4 -7 -1 -14 -10 13 5
a:on .	0 14 0 -13 0 0 0 0
a:on <day-ahead>	0 2 -3 22 -7 0 0 -22
a:on <quality>	-5 11 0 3 -6 0 0 -10
a:on a	0 -9 0 -1 0 0 8 0
a:on our	0 15 0 -13 0 0 -3 0
a:on the	-2 -14 2 -6 12 0 0 8
a:only the	0 12 0 -14 0 0 0 1
a:opened	0 -10 0 19 -3 0 0 -1
a:order	0 5 0 0 -3 3 0 -10
a:other	0 -6 0 0 10 0 -2 1
a:our	0 10 -1 -10 13 0 -5 -5
a:out	-5 0 -3 -8 11 4 -2 4
a:out .	-4 -7 -2 -4 5 0 0 14
a:outside	0 -14 0 7 8 0 0 -2
a:over	0 -4 0 -15 12 0 11 1
a:over .	0 1 0 -11 0 0 0 11
a:own	0 0 0 -3 11 0 0 -1
a:paper	0 -18 0 24 -1 0 0 0
a:parcel	-2 0 9 0 0 0 0 -8
a:partner	0 9 0 -12 3 0 0 0
a:patented	0 -11 0 12 0 0 0 0
a:patented medicine	0 -12 0 12 0 0 0 0
a:pay	-3 7 -5 -1 0 -4 -7 1
a:pay the	0 20 0 -13 -3 0 0 -3
a:phone	0 18 0 -16 0 0 0 -2
a:port	-1 -5 -2 -12 17 3 0 0
a:port .	0 3 0 -10 4 0 0 0
a:port fee	0 -5 -2 4 10 0 0 -5
a:present	0 9 0 -10 -1 0 2 0
a:president	0 -5 0 13 -1 0 0 -2
a:proclamation	0 -5 0 7 0 0 0 0
a:prolongation	0 0 0 -11 0 0 9 4
a:publish	0 8 0 -13 0 0 0 1
a:publish its	0 16 0 -19 4 0 0 0
a:put	0 8 0 1 -6 0 3 -13
a:quota	0 0 0 9 0 0 0 -5
a:rare	-1 -11 0 6 0 0 0 7
a:rare earth	0 -6 0 10 0 0 0 0
a:rate	0 17 0 -5 -7 0 0 -2
a:rate .	0 15 0 -5 -3 0 0 -4
a:rate of	0 -9 0 2 0 0 0 6
a:rather	0 0 0 -10 10 0 0 0
a:rather than	0 0 0 -10 10 0 0 0
a:reach	0 2 0 -10 6 0 -6 6
a:remain	0 10 0 -3 0 0 0 -3
a:renew	0 0 -2 13 0 0 0 -7
a:reply	0 -9 0 0 14 0 -3 -6
a:reply .	0 -7 0 1 11 0 -2 -5
a:report	0 -3 0 15 -7 0 -3 0
a:result	0 0 0 -9 0 0 5 4
a:rice	0 8 0 -8 0 0 0 0
a:right	0 17 0 -10 -8 0 0 0
a:rise	0 14 0 -9 0 0 0 -6
a:rise to	0 16 0 -16 1 0 0 -3
a:round	0 -1 0 11 0 0 0 -3
a:rule on	0 7 -1 -10 1 0 0 1
a:run	-5 -6 -2 -7 5 3 0 14
a:run .	0 0 0 -7 -3 0 0 16
a:say	0 -26 0 17 7 0 4 -10
a:season	0 -8 0 17 0 -4 0 -4
a:see	0 -5 0 14 0 0 0 -5
a:set	0 8 0 6 -7 0 5 -17
a:ship	-1 1 0 -11 18 0 0 -9
a:ship .	0 -10 0 -4 12 0 0 0
a:side	0 2 3 -1 0 0 7 -10
a:sign	0 -2 0 14 -5 0 -2 -2
a:signature	0 0 0 11 -7 0 0 0
a:since	0 -11 0 5 0 0 0 7
a:sit	0 -6 0 14 0 0 0 -1
a:speaking	0 0 0 -9 0 0 0 9
a:spring	0 0 0 -10 0 0 0 9
a:start	0 13 0 0 0 -4 0 -4
a:stay	0 0 1 4 -10 0 0 0
a:step	0 13 0 -10 0 0 0 0
a:stop	0 9 0 -4 -5 0 5 -2
a:subject to	0 3 0 -11 8 0 0 0
a:successor	0 0 0 10 0 0 0 -8
a:surcharge	0 10 -2 -3 0 0 0 -5
a:table	0 -16 0 19 0 0 0 0
a:take <level>	0 8 0 -11 0 0 0 3
a:talk	0 -11 0 7 5 2 0 -5
a:talk in	0 -1 0 -6 9 0 0 0
a:tariff	0 -17 -5 12 9 0 8 -4
a:tariff .	0 -19 0 2 7 0 7 -1
a:tariff at	0 12 0 -11 0 0 0 0
a:tariff for	0 10 0 -8 0 0 0 0
a:tariff is	0 -8 0 8 0 0 0 0
a:tax	0 5 0 -14 5 0 0 0
a:telephone	0 -12 0 1 0 0 0 11
a:telephone .	0 0 0 -8 0 0 0 9
a:tell	0 -11 0 -3 8 0 0 6
a:tell the	0 0 0 -7 10 0 0 -1
a:term of	0 6 0 -10 6 0 0 0
a:th	4 -4 0 -10 12 0 0 -2
a:than <money>	0 9 -7 -2 1 0 0 -1
a:that	-1 7 0 15 -35 0 0 5
a:that <person>	0 18 0 -12 0 0 0 -6
a:that day	0 -6 0 9 -1 0 0 0
a:that the	0 -5 0 9 -6 0 0 1
a:the	-7 -2 -4 9 -7 5 -6 0
a:the <day-ahead>	0 13 0 -10 0 0 0 0
a:the <level>	0 18 0 -21 12 0 1 -13
a:the <number>	7 5 0 1 2 0 0 -19
a:the <office>	-1 -10 0 27 -1 0 0 -14
a:the <organisation>	-4 2 0 0 9 -1 0 -6
a:the <person>	0 -19 0 23 0 0 0 -9
a:the <quality>	0 1 2 11 -9 0 7 -23
a:the additional	0 6 10 -17 -11 0 0 4
a:the arrangement	0 2 0 -10 0 0 0 6
a:the country	0 -9 0 10 0 0 0 0
a:the day	0 1 0 -11 1 0 5 0
a:the end	0 0 0 -2 -1 0 0 12
a:the last	0 -6 4 -19 0 0 7 12
a:the latest	3 9 0 -12 0 5 0 -5
a:the month	0 -11 0 24 -4 0 0 -9
a:the old	0 9 0 -4 0 0 0 -6
a:the present	0 10 0 -9 0 0 0 0
a:the rate	0 -6 0 0 0 0 0 9
a:the suspension	0 9 0 -9 -1 0 0 2
a:the table	0 -11 0 14 0 0 0 0
a:the tariff	0 -3 0 -8 9 0 4 0
a:the telephone	0 0 0 -7 0 0 0 9
a:the time	0 -12 0 -2 0 5 0 10
a:the two	0 -1 0 9 -5 0 2 -2
a:their	-4 -6 -3 11 1 -2 0 -2
a:them .	-2 0 0 -17 9 0 8 2
a:there	0 1 0 14 -9 0 0 -14
a:there .	0 -3 0 8 0 0 0 -1
a:they	-2 0 0 0 -17 -2 -1 11
a:they had	0 0 0 10 0 0 0 -7
a:thi	-2 -1 0 -23 12 0 0 23
a:thi year	0 9 0 -16 6 0 0 4
a:think	0 0 0 -11 8 0 0 3
a:threaten	0 -13 0 13 0 0 0 0
a:three	0 -16 0 16 -1 0 0 0
a:timber	0 -10 0 0 0 0 3 4
a:time the	0 9 0 -10 0 0 0 0
a:to	-11 5 -9 1 10 -1 -4 -12
a:to <day-ahead>	-1 4 0 -7 -9 0 0 11
a:to <level>	0 18 0 -11 5 0 -4 -7
a:to be	0 -9 0 -6 14 0 5 -1
a:to charge	0 0 0 -17 9 0 0 7
a:to decide	0 0 0 5 -10 0 3 0
a:to extend	0 0 0 -10 -1 0 0 13
a:to find	0 -9 0 0 -3 9 2 -1
a:to go	0 11 0 -5 -2 0 0 -3
a:to pay	0 -10 0 10 3 0 0 -2
a:to put	0 11 0 -5 -2 0 0 0
a:to reply	0 -8 0 0 15 0 -3 -6
a:to run	0 0 0 -7 -3 0 0 16
a:to set	0 0 0 9 -1 0 0 -5
a:to sign	0 6 0 11 -4 0 -1 -10
a:to talk	0 -8 0 10 0 0 0 0
a:to the	0 3 0 -6 7 0 1 -12
a:trade	0 -7 0 9 0 0 0 0
a:trading	0 9 0 -12 3 0 0 0
a:trading partner	0 9 0 -12 3 0 0 0
a:treaty	0 0 0 -6 -2 0 11 0
a:truce	-11 8 5 -4 8 0 -3 -1
a:truce between	0 0 0 12 -1 0 0 -7
a:truce on	0 5 0 -16 0 0 0 12
a:truce over	0 5 0 -10 8 0 0 -5
a:turn	1 3 0 -11 0 0 0 7
a:two	0 -17 0 40 -18 0 1 -14
a:two government	0 0 0 9 0 0 0 -4
a:unlawful	0 -1 0 10 -6 0 0 0
a:until	0 11 0 -5 0 0 0 -4
a:up	0 -3 0 0 -2 0 -4 12
a:up .	0 -5 0 -16 0 0 -3 25
a:video	0 -7 0 12 -1 0 0 0
a:vote	0 -6 0 -11 17 0 0 0
a:want	0 17 0 -21 -2 0 8 -2
a:want to	0 16 0 -15 0 0 1 -1
a:was	0 -6 0 22 0 0 -2 -15
a:was <number>	0 -3 0 11 0 0 0 -6
a:was to	0 -9 0 10 0 0 0 0
a:we	0 -6 0 -5 -10 0 6 13
a:were	0 -14 0 24 -4 0 0 -5
a:whatever	0 0 0 -14 5 0 0 5
a:whether	0 -7 0 -3 11 0 0 -3
a:whether <name>	0 0 0 -19 16 0 0 3
a:whether a	0 -4 0 -8 13 0 0 0
a:whether to	0 0 0 11 -9 0 0 0
a:whole	0 5 -6 -9 0 0 0 11
a:will be	0 9 -1 -9 4 0 0 -2
a:will have	0 8 0 -11 0 0 0 4
a:will pay	0 -13 0 10 -2 0 0 6
a:wine	0 3 4 -8 0 0 0 0
a:with	-6 -23 5 1 6 0 -3 14
a:with <seat>	0 -5 0 -3 0 0 0 13
a:with a	0 0 0 12 -7 0 0 -2
a:with the	0 -13 0 4 4 1 -2 0
a:without	-5 10 2 -6 -6 0 -6 3
a:without agreement	0 -12 0 2 0 0 0 9
a:word	0 0 0 -15 11 0 0 6
a:work	0 0 0 9 -2 0 0 0
a:worth	0 14 -8 -3 0 0 0 -5
a:worth less	0 9 -7 -2 1 0 0 -1
a:would	0 7 0 0 -15 0 -5 0
a:would have	0 -21 0 25 0 0 0 -3
a:wrong	0 -5 0 9 -2 0 0 0
a:year	-5 14 -4 -18 24 0 -1 -5
a:year .	0 4 -2 -11 10 0 0 2
a:you	0 8 0 -17 15 0 0 0
a:your	0 0 0 -13 2 0 0 11
a:·	0 -2 0 9 -3 0 0 0
asks	-1 -4 -12 26 -14 3 -9 -14
b:" <name>	0 -1 0 13 0 0 0 -10
b:" he	0 8 0 -5 0 0 0 0
b:" i	0 -4 0 11 -1 0 0 0
b:" not	0 -1 0 -10 0 0 0 12
b:" the	0 0 0 10 0 0 0 -8
b:" we	0 -9 0 4 11 0 -5 -2
b:'	0 3 0 22 -13 0 0 -15
b:'s	0 9 -8 -12 10 5 -12 -6
b:'s <level>	0 -5 0 -8 0 0 0 15
b:'s <number>	0 17 0 -13 0 0 0 -2
b:'s agreement	0 -6 0 9 0 0 0 0
b:'s congress	0 0 0 10 -6 0 0 -1
b:'s custom	0 -2 0 12 -3 0 0 -4
b:'s good	0 3 0 -3 10 0 0 -8
b:'s ministry	9 -4 0 13 -4 0 0 -15
b:'s on	0 -5 0 0 12 0 0 -9
b:'s order	0 9 0 -4 0 0 0 -4
b:'s own	0 11 0 -6 -4 0 0 0
b:'s parliament	0 0 0 12 -8 0 0 0
b:'s rule	0 -1 0 8 -3 0 0 0
b:'s senate	0 -4 0 -7 12 0 0 0
b:'s ship	0 -1 0 -12 9 0 0 5
b:'s signature	0 -7 0 10 -2 0 0 0
b:'s threat	0 10 0 -7 0 0 0 0
b:( until	0 -11 0 8 0 0 0 2
b:)	-4 27 -1 -6 -3 0 0 -7
b:*	0 0 0 11 -1 0 0 -10
b:,	2 0 -1 11 -13 -1 4 -3
b:, <level>	0 16 0 -15 6 0 0 -5
b:, <name>	-2 -8 2 5 0 0 0 3
b:, <number>	0 28 0 -18 -3 0 0 -10
b:, <person>	0 -8 0 20 0 0 2 -17
b:, <points>	0 -20 0 17 0 0 0 3
b:, <quality>	0 11 0 -9 0 0 0 0
b:, <span>	0 -7 0 14 0 0 0 -5
b:, a	0 -5 0 12 -2 0 0 0
b:, and	-5 -13 7 -7 22 -1 4 1
b:, are	6 -12 4 6 4 0 0 -9
b:, back	0 -10 0 12 0 0 0 0
b:, begin	0 23 0 -12 0 0 0 -11
b:, both	0 15 0 -14 0 0 0 0
b:, by	0 -7 0 -2 11 0 7 -10
b:, clear	0 0 0 -2 -5 0 0 10
b:, come	8 -8 0 0 6 0 0 -6
b:, counted	0 -11 0 13 0 0 0 0
b:, did	0 3 0 -12 10 0 0 0
b:, down	0 -5 0 11 0 0 0 -6
b:, due	0 2 6 0 -11 0 0 0
b:, duty	0 -13 0 0 0 0 0 14
b:, effective	0 17 0 -14 -1 0 0 0
b:, end	3 -12 0 -4 -1 0 0 11
b:, from	0 0 -5 16 -3 0 0 -18
b:, go	0 5 0 -16 0 0 0 11
b:, good	0 -11 1 1 0 0 0 6
b:, had	0 5 0 -10 0 0 0 6
b:, has	6 16 0 -14 -9 0 0 0
b:, have	0 -2 0 14 0 0 0 -10
b:, he	0 0 0 -9 0 0 0 12
b:, in	0 -1 0 16 -13 0 0 -1
b:, is	-1 -5 0 -6 0 0 -1 17
b:, it	3 -7 0 -22 0 0 13 16
b:, last	0 0 1 11 0 0 0 -12
b:, likewise	9 7 0 -3 -1 0 0 -9
b:, no	0 3 0 12 0 0 -2 -12
b:, not	-8 2 0 4 7 0 0 -4
b:, now	-3 0 0 -20 0 7 0 12
b:, pay	0 10 0 0 0 0 0 -9
b:, publish	0 -1 0 10 -4 0 0 0
b:, return	0 -5 0 9 0 0 0 0
b:, run	1 15 0 0 1 0 0 -16
b:, say	0 -16 0 8 0 0 8 0
b:, sign	0 0 0 7 0 0 0 -9
b:, sit	0 0 0 10 -9 0 0 0
b:, spoke	0 0 0 -14 0 0 0 14
b:, start	0 0 0 15 -11 0 0 -11
b:, suspend	0 3 0 -14 3 0 0 4
b:, take	0 13 0 -11 0 0 0 0
b:, the	-3 15 -8 -1 0 5 -7 -10
b:, till	0 0 0 -10 0 0 0 12
b:, until	2 15 6 -14 -4 9 -6 -5
b:, up	0 -2 0 -22 0 0 0 28
b:, we	0 9 0 4 -4 0 0 -10
b:, will	9 17 0 -18 -4 0 0 -1
b:-	3 -14 3 -4 -3 3 1 9
b:- a	0 10 0 -7 0 0 0 0
b:- and	0 8 0 -11 0 0 0 1
b:- call	4 0 0 6 0 0 0 -10
b:- tariff	0 -1 0 -4 -2 0 0 9
b:. est	0 0 0 -4 0 0 0 9
b:. m	0 0 4 -9 5 0 0 4
b:/	0 -25 5 5 6 0 0 7
b:: <name>	0 2 0 10 0 0 0 -13
b:: <quality>	0 -12 0 -6 -1 0 0 18
b:: <seat>	0 -14 0 6 -3 0 0 10
b:: <span>	0 3 0 9 0 0 0 -15
b:: and	0 13 0 -12 0 0 0 0
b:: from	-3 -1 0 -2 0 0 0 11
b:: it	0 0 0 -10 -2 0 0 17
b:: its	0 14 0 -4 0 0 0 -9
b:: on	1 9 0 -12 5 0 0 -3
b:: sign	0 0 0 -4 -4 0 0 10
b:: the	0 -4 0 5 12 0 -4 -13
b:: then	0 18 0 -6 -1 0 0 -13
b:: until	-5 -11 0 0 10 0 0 5
b:: we	0 -2 0 -4 2 0 11 -8
b:: what	7 -19 7 20 -4 0 0 -9
b:: will	0 -8 0 8 0 0 0 0
b:; <name>	0 -1 0 14 -8 0 0 -1
b:; a	0 -9 0 -3 14 0 0 -1
b:; from	0 16 0 -14 0 0 0 -3
b:; on	0 11 0 0 -1 0 0 -11
b:; the	-1 -8 0 8 -5 -3 2 3
b:<agent>	-4 0 4 13 -3 3 -4 -13
b:<day-ahead>	-7 1 -8 -5 2 0 -8 10
b:<day-ahead> and	0 0 1 -15 21 -3 -1 0
b:<day-ahead> from	0 -7 0 10 0 0 0 0
b:<day-ahead> to	-3 -9 -3 13 -9 0 0 5
b:<day-ahead> would	0 -3 -4 -5 -1 6 0 10
b:<day-gone>	11 24 0 -26 -7 0 3 -1
b:<day-gone> <person>	0 -7 0 19 0 0 0 -9
b:<day-gone> is	0 0 0 -8 0 0 0 9
b:<day-gone> put	0 16 0 -16 0 0 0 0
b:<day-gone> take	0 5 0 -9 0 0 0 3
b:<day-gone> the	0 14 0 -6 3 0 0 -16
b:<day-today>	-9 13 -5 -21 -2 0 -6 20
b:<day-today> and	-2 9 0 -8 3 0 0 0
b:<day-today> from	0 17 0 -19 -3 0 0 5
b:<day-today> to	-1 -9 0 6 0 0 0 1
b:<duty>	0 -6 12 -7 4 -7 -2 12
b:<gate>	-1 6 -12 -5 15 2 -6 -15
b:<goods-amount>	0 -2 0 33 -23 0 -7 -6
b:<goods-amount> by	0 -2 0 23 -11 0 -4 -1
b:<goods-amount> of	0 -3 0 18 -8 0 0 -4
b:<goods>	16 7 7 -17 -3 -11 -8 5
b:<level-noun>	-14 4 -12 5 11 0 0 -11
b:<level>	1 6 -1 7 -16 -9 -22 -2
b:<level> after	0 -4 0 -5 9 0 0 0
b:<level> and	0 8 0 5 -1 0 0 -16
b:<level> begin	0 8 0 -8 0 0 0 0
b:<level> come	0 1 0 -11 0 0 0 6
b:<level> duty	0 7 0 -12 -1 0 0 7
b:<level> end	0 0 4 -9 0 0 0 0
b:<level> from	-11 9 0 -1 0 0 0 0
b:<level> here	0 -10 0 7 0 0 0 2
b:<level> in	0 10 0 -24 -1 0 0 19
b:<level> is	0 2 0 -3 -10 0 0 8
b:<level> lower	0 -9 0 10 0 0 0 0
b:<level> more	0 -16 0 21 0 0 0 -2
b:<level> off	0 -14 0 20 0 0 0 -4
b:<level> on	-7 9 9 -7 5 0 -3 0
b:<level> since	10 -5 0 0 0 0 0 -5
b:<level> tariff	4 5 0 -13 3 0 0 0
b:<level> there	0 12 0 -17 0 0 0 7
b:<level> to	0 12 0 -12 5 0 0 -3
b:<level> until	0 -1 -3 4 -10 0 0 5
b:<level> was	0 -6 0 9 0 0 0 0
b:<level> were	0 -9 0 1 6 0 0 0
b:<level> would	0 -9 0 15 0 0 0 -4
b:<money>	-9 8 0 16 -17 0 -2 -10
b:<money> a	0 -6 0 9 0 0 0 0
b:<money> in	0 -3 0 19 -8 0 0 0
b:<money> of	-3 22 0 -16 -3 0 0 0
b:<month-ahead>	0 0 0 -7 0 0 0 10
b:<month-gone>	17 0 0 -10 -6 0 0 0
b:<month-gone> is	0 10 0 -4 0 0 0 -4
b:<month-today>	4 4 3 -13 0 0 0 0
b:<name>	19 -16 -2 7 5 0 -8 -5
b:<name> 's	9 0 1 3 -6 -1 0 -11
b:<name> agree	0 -10 0 2 0 0 0 7
b:<name> and	-10 9 -3 -3 -23 0 -9 13
b:<name> at	0 14 0 -6 0 0 0 -7
b:<name> begin	0 -3 0 -1 8 0 0 -3
b:<name> by	2 -4 0 9 -9 0 0 -3
b:<name> come	0 15 0 -11 0 0 0 -1
b:<name> conclude	0 0 0 10 0 0 0 -6
b:<name> end	1 -8 -12 13 9 0 0 -8
b:<name> enter	0 11 0 -7 0 0 0 -1
b:<name> from	8 2 0 -9 -3 7 0 -5
b:<name> give	0 0 0 2 8 0 0 -9
b:<name> in	0 -10 0 5 -5 0 -2 12
b:<name> is	0 13 4 -7 -6 0 0 -4
b:<name> make	0 -2 0 14 0 0 0 -11
b:<name> meet	0 9 0 -10 0 0 0 0
b:<name> pay	0 -11 0 14 0 0 0 -2
b:<name> put	0 -9 0 8 6 0 0 -6
b:<name> raise	0 -12 0 13 0 0 0 0
b:<name> run	0 -12 0 0 0 0 0 12
b:<name> sign	0 -1 0 10 0 0 0 -5
b:<name> since	0 -1 0 10 0 0 0 -5
b:<name> slap	0 9 0 -9 0 0 0 0
b:<name> take	0 0 0 -6 0 0 0 12
b:<name> tariff	0 9 0 -8 0 0 0 0
b:<name> the	0 0 -4 15 -8 0 0 -3
b:<name> to	0 -15 0 7 8 0 0 2
b:<name> until	0 -2 0 -15 20 0 -9 4
b:<name> will	0 13 5 -28 3 0 -5 13
b:<name> would	0 -6 0 15 -20 0 1 0
b:<not>	-11 -14 -5 16 -10 -6 1 6
b:<number>	2 22 1 4 4 -19 -17 -35
b:<number> .	0 -7 0 12 0 0 0 0
b:<number> /	0 -20 5 0 7 0 0 9
b:<number> <quality>	0 3 0 -9 6 0 0 0
b:<number> a	-3 -3 -7 0 1 0 0 14
b:<number> and	0 13 0 -12 -7 0 0 5
b:<number> both	5 0 0 -10 0 0 0 5
b:<number> cent	0 -5 0 12 0 0 0 -2
b:<number> from	0 13 0 -12 -5 0 0 3
b:<number> in	0 11 0 -23 12 0 0 0
b:<number> may	0 2 1 8 -15 0 0 0
b:<number> notice	11 0 0 0 0 0 0 -11
b:<number> on	-2 32 -2 -16 -10 0 0 -11
b:<number> p	2 0 9 -13 11 0 0 -14
b:<number> pm	0 -4 0 -4 11 0 0 0
b:<number> the	0 -1 0 12 -6 0 0 -4
b:<number> will	0 14 0 -19 0 0 0 7
b:<number> would	0 10 0 -10 0 0 0 0
b:<office>	-8 0 -5 16 -24 0 20 -11
b:<office> 's	0 1 0 10 2 0 0 -12
b:<office> are	0 -3 0 11 -2 0 0 0
b:<office> from	0 8 0 -10 0 0 0 0
b:<office> has	0 -1 0 16 -9 0 0 0
b:<office> in	0 0 0 9 -3 0 0 0
b:<office> on	0 11 0 -4 0 0 0 -3
b:<office> order	0 -11 0 5 0 3 0 0
b:<office> say	0 -6 0 -6 10 0 0 1
b:<office> spoke	0 0 0 -11 0 0 6 5
b:<office> to	0 -3 0 -8 -1 0 16 -4
b:<office> want	0 0 0 -10 0 0 0 11
b:<office> will	0 -4 0 19 -7 0 0 -2
b:<organisation>	-9 -26 11 10 4 -6 -9 9
b:<organisation> 's	-6 -16 0 24 -11 0 0 4
b:<organisation> before	0 0 0 -4 11 0 0 -5
b:<organisation> decide	0 -10 0 10 1 0 0 -5
b:<organisation> did	0 0 0 11 -11 0 0 0
b:<organisation> doe	0 6 0 -16 0 0 0 10
b:<organisation> end	0 0 0 10 0 0 0 -8
b:<organisation> expect	0 13 0 -10 -3 0 0 0
b:<organisation> has	3 10 0 -5 -17 -1 -3 15
b:<organisation> hear	0 0 0 -25 26 0 0 0
b:<organisation> heard	0 7 0 2 -11 0 0 0
b:<organisation> hold	0 0 0 11 -8 0 0 -1
b:<organisation> in	0 11 0 -33 22 0 0 5
b:<organisation> is	0 1 0 10 -8 0 0 -1
b:<organisation> meet	0 0 0 -8 2 0 0 9
b:<organisation> must	0 0 0 19 -16 0 0 0
b:<organisation> on	0 0 0 14 -15 0 0 0
b:<organisation> sit	0 0 0 -11 12 0 0 0
b:<organisation> tell	0 0 0 -8 9 0 0 0
b:<organisation> to	0 -2 0 -8 12 0 0 0
b:<organisation> until	0 10 0 -13 0 0 0 0
b:<organisation> vote	0 -1 0 27 -24 0 0 0
b:<organisation> want	0 -9 0 6 0 0 5 0
b:<organisation> will	0 0 0 -6 11 0 0 -1
b:<person>	-5 -2 -10 18 5 7 0 -21
b:<person> 's	0 12 0 -8 0 0 0 0
b:<person> agree	0 4 0 -13 0 0 0 10
b:<person> and	0 -17 0 7 0 3 1 1
b:<person> announce	5 -6 0 -5 -3 0 0 16
b:<person> by	0 6 0 -8 0 0 0 2
b:<person> had	0 -8 0 6 4 1 0 -4
b:<person> has	-6 13 0 -13 11 0 -1 -6
b:<person> is	0 -16 0 17 6 0 -2 -10
b:<person> on	0 11 0 -2 -6 -2 0 0
b:<person> say	0 13 0 -9 -10 0 4 5
b:<person> sign	0 9 0 -13 7 2 0 -4
b:<person> spoke	0 10 0 -9 6 0 0 -6
b:<person> threaten	4 -11 0 10 0 0 0 0
b:<person> want	0 7 0 3 0 0 0 -12
b:<person> will	0 -19 0 27 -7 3 0 -7
b:<points>	-20 -11 -5 -3 -21 0 0 36
b:<points> are	-1 0 0 -3 0 0 0 11
b:<points> from	0 11 0 -2 0 0 0 -6
b:<points> until	0 0 0 -10 0 0 0 11
b:<quality>	-8 4 1 -14 12 11 -25 3
b:<quality> -	-2 0 0 -8 10 0 0 0
b:<quality> agreement	0 10 0 0 -4 0 0 -7
b:<quality> and	0 -10 0 9 10 0 0 -12
b:<quality> coffee	0 11 0 -9 0 0 0 0
b:<quality> company	0 0 0 14 -3 0 0 0
b:<quality> duty	9 -6 0 -11 -6 0 0 14
b:<quality> firm	-2 0 0 13 0 0 0 0
b:<quality> glass	0 4 0 -12 0 0 0 6
b:<quality> good	-10 7 1 8 -13 0 0 -7
b:<quality> importer	0 -9 0 13 0 0 0 -1
b:<quality> oil	0 0 0 -12 0 0 0 11
b:<quality> one	8 0 5 7 9 0 -1 -26
b:<quality> paper	0 -8 0 -2 10 0 0 0
b:<quality> parliament	0 0 0 -10 16 0 0 -5
b:<quality> port	0 -8 0 -9 9 4 0 1
b:<quality> president	0 2 0 8 -11 0 0 0
b:<quality> rate	0 10 0 -5 0 0 0 -3
b:<quality> salmon	0 -1 0 9 0 0 0 -7
b:<quality> ship	3 -17 0 6 11 0 0 -3
b:<quality> sugar	0 -19 0 2 0 0 0 17
b:<quality> tariff	0 5 0 -9 2 0 0 0
b:<quality> trade	0 -8 0 11 0 0 0 0
b:<seat>	1 -9 -3 7 2 -18 8 -2
b:<seat> and	0 0 0 8 -21 0 0 12
b:<seat> by	7 0 0 -20 6 0 0 7
b:<seat> for	0 -4 0 14 -3 0 0 -5
b:<seat> have	0 0 0 -10 0 0 6 7
b:<seat> on	-3 -9 0 25 -7 0 0 -7
b:<seat> say	0 2 6 2 -12 0 0 0
b:<seat> the	0 0 0 -11 6 0 0 8
b:<seat> to	0 -2 0 10 -2 0 0 -2
b:<seat> would	0 0 0 -10 9 0 4 -1
b:<sender>	6 -12 5 7 -9 0 -9 5
b:<span>	-10 -6 -4 8 -16 -3 4 11
b:<span> after	0 -8 0 11 0 0 0 -1
b:<span> are	0 0 0 -24 0 0 0 26
b:<span> at	0 11 0 -10 0 0 0 0
b:<span> begin	0 -7 0 9 0 0 0 0
b:<span> end	0 -5 0 -2 0 0 0 9
b:<span> from	0 8 0 8 -9 0 0 -16
b:<span> of	0 -6 0 -1 9 0 0 0
b:<span> on	0 0 0 11 0 0 0 -11
b:<span> to	0 13 0 -13 0 0 0 0
b:<span> truce	0 5 0 19 0 0 0 -23
b:<v-bear>	-4 3 -14 4 -1 -8 3 -1
b:<v-begin>	8 0 -1 2 0 -12 -11 0
b:<v-buy>	4 17 11 -10 -13 -2 -6 -2
b:<v-deny>	19 -19 -3 -2 0 -2 0 -6
b:<v-down>	-6 5 -16 -8 -6 0 12 7
b:<v-end>	5 -3 3 -6 -8 -5 -11 9
b:<v-impose>	2 -3 -11 6 2 -1 1 -1
b:<v-lack>	12 5 -2 0 -15 -1 0 -3
b:<v-propose>	-6 -2 -18 1 11 -12 5 -5
b:<v-renew>	-10 -3 6 0 -2 0 -7 6
b:<v-say>	0 -2 -2 11 -6 -6 -3 -1
b:<v-sell>	14 -23 -15 15 5 -1 0 -10
b:<v-sign>	-4 -5 -3 2 10 -17 -11 9
b:<v-stay>	4 -1 9 -6 6 -5 0 0
b:<v-suspend>	7 7 4 -7 -5 -4 -3 -3
b:<v-target>	-2 -3 0 4 8 -4 -12 -1
b:<v-threaten>	0 5 0 -1 2 0 0 -11
b:<v-up>	0 6 -3 2 -12 0 -13 2
b:a	0 -14 -13 7 11 4 6 -7
b:a .	-3 -5 -6 0 4 0 0 13
b:a <office>	0 -5 0 9 0 0 0 0
b:a <quality>	0 15 -1 -10 -10 12 0 -3
b:a deal	0 -5 0 -9 -7 1 4 14
b:a decision	0 -10 0 -10 23 0 0 -2
b:a duty	0 -2 0 2 10 0 0 -12
b:a further	3 6 0 -11 -2 0 0 4
b:a hearing	0 -6 0 -17 26 -1 0 0
b:a joint	0 -9 0 5 0 2 0 0
b:a last	0 9 0 -8 0 0 0 0
b:a meet	0 -1 0 12 -2 0 0 0
b:a new	0 -11 0 6 13 0 -2 -4
b:a permanent	0 0 0 10 -3 0 -5 0
b:a rule	0 0 0 10 -5 0 0 0
b:a second	0 -17 0 9 7 0 0 -3
b:a separate	0 8 0 -1 0 0 0 -8
b:a surcharge	0 -9 0 12 0 0 0 0
b:a tariff	0 9 0 -11 0 0 0 4
b:a third	0 10 0 -1 -7 0 0 0
b:a threat	0 8 0 -5 0 0 0 -3
b:a trade	0 -12 0 1 -4 0 0 11
b:a treaty	0 -6 0 -3 -13 0 11 8
b:a truce	-1 2 0 17 -13 0 0 -12
b:about	0 12 0 6 -27 6 -2 0
b:about <level>	0 10 0 -4 -1 0 0 0
b:about the	0 -4 0 24 -17 0 0 -5
b:accord	0 12 0 0 0 0 -6 -9
b:according to	0 0 0 -7 0 0 0 9
b:action	0 11 0 -9 -1 0 0 0
b:additional	0 20 5 -26 -14 0 0 2
b:additional <level>	-2 14 0 -8 -1 0 0 -4
b:additional duty	0 -2 6 -7 -5 0 0 9
b:additional tariff	5 11 0 -18 0 0 0 0
b:after	2 -4 -7 -2 8 -1 -6 3
b:after <person>	0 14 0 -13 0 0 0 0
b:after the	0 -19 0 20 0 0 0 -2
b:again	2 2 0 -5 9 0 -6 -4
b:again as	0 8 0 -10 2 0 0 0
b:again before	0 0 0 -17 8 0 0 11
b:again by	0 -10 0 21 -9 0 -2 0
b:again from	3 -8 0 0 -7 0 0 13
b:against	0 -15 0 0 17 0 0 -4
b:against the	0 -3 0 -10 20 0 0 -9
b:agenda	0 0 0 -7 9 0 0 0
b:agree	3 -15 0 1 -8 0 15 3
b:agree by	0 -3 0 -12 0 0 8 5
b:agree in	0 -7 0 -11 0 0 0 19
b:agree to	4 -6 0 14 -9 0 3 -11
b:agreement	-7 -6 -7 16 -4 -5 2 -2
b:agreement by	0 -7 0 -1 -8 0 4 12
b:agreement with	0 3 0 -5 8 0 0 0
b:ahead	0 9 0 0 0 0 0 -6
b:ahead of	0 9 0 -1 0 0 0 -6
b:aim	0 0 0 -9 -8 0 16 0
b:aim to	0 -4 0 -1 -2 0 11 0
b:air	0 -11 0 4 5 0 0 0
b:alert	0 11 0 -3 0 0 0 -5
b:alive	0 -10 0 6 0 0 0 1
b:all	10 16 8 -3 -12 -2 0 -16
b:all other	0 10 0 -2 0 0 0 -4
b:all three	0 7 0 3 0 0 0 -11
b:almond	0 6 0 -16 0 0 0 10
b:already	0 13 0 -6 -8 0 0 0
b:also	8 -17 0 0 0 0 0 7
b:although	0 -2 0 -8 0 0 0 11
b:am	0 0 0 9 0 0 0 -5
b:ambassador	0 -2 0 -12 16 0 0 0
b:an	0 3 0 -17 8 1 3 4
b:an agreement	0 -10 0 17 -7 0 4 -6
b:an annex	0 11 0 -9 0 0 0 0
b:an answer	0 -13 0 -22 20 4 4 0
b:an end	0 6 0 -12 0 0 0 7
b:an extension	0 12 -5 -28 11 0 -1 16
b:an order	0 5 0 3 0 0 0 -10
b:and	-9 0 -2 -9 1 -16 0 17
b:and -	0 8 0 -11 0 0 0 1
b:and <level>	0 -4 0 14 -4 0 0 -9
b:and <name>	-8 8 -12 6 -22 -1 -9 5
b:and <number>	0 -4 0 6 -17 0 0 10
b:and <organisation>	0 -2 0 17 -11 0 0 -1
b:and <quality>	0 5 0 8 10 0 0 -23
b:and <seat>	-3 -15 0 8 -10 0 0 11
b:and a	-7 12 0 -10 1 0 0 0
b:and after	0 -6 0 -4 0 0 0 12
b:and agree	0 -8 0 11 0 0 0 -2
b:and are	0 5 0 12 -14 0 0 -7
b:and come	0 0 0 -18 0 0 0 18
b:and enter	0 -15 0 5 14 0 0 0
b:and expire	0 0 0 9 0 0 0 -8
b:and for	0 1 0 -9 -3 0 0 10
b:and from	0 10 0 -12 11 0 0 -7
b:and gave	0 -4 0 -10 20 0 0 -6
b:and has	0 -7 0 -9 1 0 9 3
b:and i	0 8 0 -1 -3 0 0 -1
b:and in	0 0 0 -4 -3 0 0 9
b:and including	0 -10 9 -3 0 0 0 6
b:and is	0 3 0 -14 12 0 0 1
b:and it	0 -10 4 -12 11 0 0 9
b:and its	0 -5 0 -7 5 0 11 -2
b:and last	0 -2 0 -9 0 0 0 16
b:and now	0 0 0 -11 0 0 0 7
b:and on	3 17 0 -8 -4 -2 0 -9
b:and pea	0 7 0 0 0 0 0 -9
b:and run	-3 0 0 -8 0 0 0 12
b:and stay	0 -3 0 11 0 0 0 -5
b:and the	0 13 -5 2 -22 -1 3 0
b:and then	0 8 0 -9 0 0 0 0
b:and they	0 -2 0 -13 1 0 6 7
b:and to	-2 -10 0 9 0 0 0 0
b:and until	0 -3 0 -8 0 0 0 12
b:and we	0 5 0 -14 0 0 0 9
b:and what	0 -17 10 13 -10 0 0 1
b:and will	0 2 0 -7 13 0 0 -3
b:and would	0 13 0 -6 0 0 0 -1
b:announce	6 0 -4 -7 -3 -1 0 15
b:announce for	0 2 0 -4 -7 0 0 11
b:announce in	0 6 0 -13 7 0 0 0
b:announce its	0 -2 0 11 -7 0 0 0
b:another	0 24 0 -12 -5 1 0 -8
b:another <level>	-4 19 0 -12 0 0 0 0
b:answer	0 -10 0 -24 24 1 6 0
b:answer by	0 -8 0 -21 13 0 9 0
b:answer is	0 0 0 -14 7 0 0 4
b:answer to	0 -10 0 17 -3 0 0 0
b:any	0 7 0 1 -14 0 -1 4
b:any case	0 4 0 -11 0 0 0 7
b:app	0 0 0 -11 0 14 0 -1
b:appeal	0 -7 0 20 -12 0 0 -1
b:application	0 -3 0 11 -12 1 0 3
b:apply again	1 28 0 -21 -2 0 0 -11
b:apply for	0 -4 0 -15 23 0 0 -3
b:apply to	0 -4 0 10 -1 0 0 -1
b:apply until	0 -11 2 4 -8 0 0 6
b:approval	0 -14 0 21 0 0 0 -4
b:approve it	0 0 0 13 -7 0 0 -4
b:approve the	0 -3 0 -16 9 0 0 13
b:are	18 4 18 5 -4 -8 -7 -28
b:are at	0 11 0 0 -6 0 0 -7
b:are back	0 14 0 -9 -3 0 0 0
b:are charge	0 -9 0 9 0 0 0 0
b:are closed	0 -4 0 12 -2 0 0 0
b:are over	0 0 0 -15 0 0 0 16
b:are suspend	5 0 -4 5 11 0 0 -15
b:are the	4 6 0 0 0 0 0 -8
b:are to	11 -10 10 22 -6 0 -2 -34
b:are until	0 0 0 9 0 0 0 -6
b:are up	0 0 0 -11 -1 0 0 14
b:argument	0 -3 0 -14 20 0 0 0
b:around	0 -11 0 14 -7 0 0 0
b:arrangement	-1 -20 -3 0 3 0 0 16
b:arrangement will	0 0 0 -7 0 0 0 9
b:arrive	0 1 6 -17 11 0 -9 1
b:arrive by	0 2 8 -13 2 0 -8 3
b:as	7 -9 -7 6 -11 0 -2 10
b:as from	0 -17 0 13 1 0 0 1
b:as it	0 -1 0 9 0 0 0 -4
b:as of	6 12 0 -2 -8 0 0 -11
b:as the	0 0 0 11 -3 0 0 0
b:aside	0 -9 0 7 0 0 0 1
b:ask for	0 -13 0 7 -1 4 0 0
b:ask in	0 0 0 12 -6 0 0 -6
b:ask what	0 13 0 -5 -2 0 0 -6
b:assembly	0 -4 0 -10 19 0 0 -3
b:at	-1 -1 -14 10 4 -3 -1 -2
b:at <level>	0 15 1 -20 0 0 0 4
b:at <number>	6 1 0 16 -5 0 0 -19
b:at a	0 0 0 12 -4 0 0 -5
b:at least	0 14 0 -8 0 0 8 -14
b:at noon	0 -11 0 11 -3 0 0 0
b:at sea	0 10 0 0 -11 0 0 0
b:autumn	0 0 0 -9 0 0 2 4
b:away	6 6 0 -25 -6 0 0 19
b:back	8 19 -5 -8 0 0 -9 -17
b:back at	0 16 0 -8 -8 0 0 0
b:back by	1 1 0 3 -10 0 -1 2
b:back in	10 12 0 -16 -1 0 0 -3
b:back on	0 10 0 -7 -1 0 0 -1
b:back to	-4 -2 0 15 4 6 0 -24
b:back until	0 -5 0 -14 18 0 0 0
b:base	0 5 0 -13 0 0 0 5
b:be	-2 4 -12 6 -2 0 -3 -4
b:be <number>	0 7 0 -10 -6 0 0 6
b:be apply	1 9 0 -17 0 0 0 4
b:be ask	0 -4 0 -6 12 0 0 0
b:be at	0 10 0 3 -3 0 0 -10
b:be back	0 13 0 0 -9 0 0 -12
b:be carry	0 8 0 -10 0 0 0 0
b:be charge	0 8 0 -8 0 0 0 0
b:be collect	0 -1 0 -12 2 0 0 11
b:be done	0 0 0 14 -10 3 -4 -2
b:be due	0 2 0 -11 8 0 0 0
b:be extend	0 0 5 -15 0 0 0 13
b:be finished	0 10 0 0 -5 0 0 0
b:be free	0 14 0 -1 -6 0 0 -7
b:be heard	0 -10 0 8 1 0 0 0
b:be hold	0 -6 0 13 -1 0 0 -2
b:be in	0 -10 0 34 -10 0 0 -10
b:be keep	0 12 0 -11 -6 0 0 2
b:be lodged	0 0 0 -7 12 0 0 0
b:be make	0 -2 0 9 0 1 0 -6
b:be over	0 -3 0 -10 0 0 3 11
b:be pay	0 -3 0 8 0 0 0 0
b:be suspend	-1 -9 0 5 10 0 0 -4
b:be take	0 -7 0 0 10 0 0 0
b:be used	0 -11 0 -6 15 0 0 0
b:became	0 -11 0 16 0 0 0 -4
b:because	0 -9 0 -1 -6 0 0 14
b:become	0 10 0 -18 7 0 0 0
b:become <level>	0 13 0 -9 0 0 0 -2
b:been	0 -12 -4 22 -15 4 -13 -3
b:been <level>	10 -22 0 13 0 0 0 -4
b:been due	0 -9 0 18 -3 0 0 -6
b:been in	0 0 0 11 0 0 0 -9
b:been put	-1 16 0 -3 -6 0 0 -7
b:been suspend	0 0 0 -5 -5 0 0 11
b:been tell	0 4 0 -15 -5 8 0 7
b:before	-14 -7 0 0 8 0 0 1
b:before <day-today>	0 14 0 -19 6 0 0 -1
b:before and	0 -15 0 0 10 0 0 4
b:before it	0 3 0 -20 9 0 0 6
b:begin	-3 2 -4 7 3 0 0 -12
b:begin at	0 0 0 -10 10 0 0 0
b:begin in	0 -11 0 20 0 0 0 -2
b:being	0 -11 0 0 -1 0 0 13
b:between <day-gone>	0 0 0 -9 11 0 0 0
b:between <name>	0 3 0 -4 -10 0 0 7
b:between the	0 4 0 5 2 0 0 -10
b:beyond	0 8 0 -18 -3 0 0 15
b:bill	0 -4 0 -7 12 0 0 0
b:bite	9 -2 0 -5 0 0 0 0
b:boat	0 -10 0 0 8 -2 0 6
b:bond	0 0 0 -14 11 0 0 5
b:book	0 -8 0 14 0 0 0 -3
b:border	0 11 0 -1 0 0 0 -8
b:both	-3 16 -8 0 1 -4 -16 -4
b:both are	0 4 0 -11 -3 0 0 9
b:both country	0 0 0 -7 10 0 0 0
b:both government	0 -8 0 7 0 0 0 0
b:both have	0 10 0 -6 3 0 0 -6
b:bottle	0 13 2 -15 0 0 0 0
b:break	0 0 0 15 0 0 0 -11
b:bridge	0 -14 0 21 -2 0 0 -3
b:bridge at	0 -6 0 9 0 0 0 0
b:bring	-1 -2 0 1 -2 0 -1 10
b:bring its	0 12 0 -7 0 0 0 0
b:broker	0 9 0 -9 0 0 0 0
b:brussel	0 0 0 10 -6 0 0 0
b:building	0 0 0 -27 27 0 0 0
b:bus	0 -7 0 14 0 0 0 -6
b:busan	-3 -10 0 -5 -5 0 0 19
b:busan on	0 -1 0 11 0 0 0 -4
b:buse	0 -4 2 10 -3 0 0 -3
b:business	0 -3 0 0 -2 9 0 -1
b:business on	0 -4 0 9 0 0 0 0
b:butter	0 -11 0 23 0 0 0 -10
b:butter pay	0 -9 0 11 0 0 0 0
b:buy	0 16 0 0 0 -3 0 -11
b:buy <goods-amount>	0 0 0 11 -4 0 0 -3
b:by	-5 -15 -1 3 7 -8 15 -4
b:by <level>	0 -18 0 24 -3 0 0 -4
b:by <number>	0 -4 0 13 -4 0 0 0
b:by <points>	0 13 0 -3 -2 0 0 -3
b:by a	0 -2 0 -5 0 0 0 11
b:by an	0 8 0 0 0 0 0 -9
b:by telephone	0 -2 0 -3 -6 -1 0 14
b:by the	-3 -6 -5 7 4 -9 12 -17
b:bytedance	0 -1 0 -4 0 10 0 0
b:calendar	0 7 0 -18 0 0 0 12
b:call at	0 -8 0 0 9 0 0 0
b:can	-2 0 0 12 -3 0 -2 -11
b:can be	0 -6 -2 4 10 0 0 -11
b:cancel	0 -8 0 9 0 0 0 0
b:cannot	0 8 0 -13 4 0 0 0
b:canola	0 9 0 -1 -1 0 0 0
b:canola seed	0 10 0 -3 -1 0 0 0
b:carrier	0 -11 0 9 0 0 0 0
b:carry on	0 4 0 -13 3 0 0 2
b:cartagena	0 -10 0 13 0 0 0 0
b:case	0 3 0 -14 7 0 0 7
b:case against	0 -4 0 -8 12 0 0 0
b:case on	0 -9 0 -13 12 0 0 8
b:cease	2 -1 2 -18 -5 0 0 17
b:cease to	0 0 2 -11 -4 0 0 12
b:ceasefire	0 1 0 18 0 0 0 -19
b:cent	0 -5 0 12 0 0 0 -2
b:ceramic	0 13 0 -12 0 0 0 0
b:certificate	13 -17 -3 -5 16 0 0 -14
b:change	0 5 8 0 0 0 0 -16
b:change for	0 11 0 -9 0 0 0 0
b:change on	0 -7 9 4 0 0 0 -6
b:charge <level>	0 -15 0 19 -5 0 0 0
b:charge <quality>	0 -4 0 -10 0 0 0 13
b:charge the	0 12 0 -10 0 0 0 0
b:cheaper	0 12 0 -1 -7 0 0 -2
b:city	0 -2 0 11 0 0 0 -6
b:claim	0 -22 0 17 10 0 -3 -8
b:clear	0 -1 -3 0 -9 0 0 17
b:clear before	0 -12 0 7 1 0 0 0
b:client	0 12 0 -8 -2 0 0 0
b:clock	0 9 0 -8 0 0 0 0
b:close	-4 -25 0 -9 14 18 0 1
b:close on	0 -16 0 -3 0 14 0 4
b:closed	0 -4 0 23 -22 7 0 -7
b:closed on	0 0 0 2 -13 8 0 0
b:closing	0 -10 0 -11 -5 23 0 -2
b:club	0 -1 0 28 -12 -4 0 -13
b:coal	0 -14 0 17 -1 0 0 0
b:coffee	0 -5 0 9 0 0 0 -2
b:collection	-1 10 0 0 -9 0 0 0
b:column	0 14 0 -9 -6 0 0 0
b:come by	0 -13 0 18 0 0 -2 -4
b:come down	0 13 0 -10 0 0 0 0
b:come in	0 17 0 -26 0 0 0 6
b:commander	0 0 -2 11 0 0 0 -5
b:comment	-2 -14 -1 -2 18 0 0 -6
b:comment on	0 -7 0 0 10 0 0 -1
b:comment until	0 0 0 -8 13 0 0 -1
b:commissioner	0 10 0 0 -2 0 0 -8
b:commit	0 9 0 -7 -1 0 0 0
b:company	-1 0 0 9 1 0 0 -11
b:complaint	0 -4 0 0 12 0 0 -3
b:component	0 15 0 -11 -1 0 0 0
b:conference	0 -2 0 11 -3 0 0 0
b:congress	0 0 0 9 -5 0 0 -1
b:consent	0 0 0 -8 -10 0 0 16
b:consultation	0 -14 0 1 13 0 0 -3
b:consultation on	0 -3 0 -12 16 0 0 -1
b:continental	0 8 0 -10 2 0 0 0
b:continue	0 9 0 1 -2 0 0 -7
b:contract	0 -13 0 22 2 0 -5 -6
b:control	7 4 0 1 -4 0 0 -13
b:control of	2 0 0 7 0 0 0 -8
b:convene	0 0 0 9 -8 0 0 0
b:copper	7 13 0 -6 -8 0 -1 -3
b:cork	0 7 0 -16 0 0 0 14
b:corrected	0 -4 0 -3 11 0 0 -2
b:cost	0 2 0 11 -7 0 0 -15
b:cotton	0 7 9 -3 -6 0 0 -9
b:could	0 0 0 11 -8 0 -2 -1
b:could be	0 -7 0 15 0 0 -1 -4
b:count from	0 -12 0 14 0 0 0 0
b:counted	0 -4 0 -8 -1 0 0 17
b:counter	0 -5 0 -3 -3 0 0 14
b:counter -	0 -3 0 -6 -3 0 0 15
b:countermeasure	0 26 0 -8 -1 0 0 -17
b:countermeasure on	0 18 0 -2 0 0 0 -13
b:country	0 -6 -1 1 0 0 12 -2
b:country have	0 -10 0 -9 -1 0 14 5
b:country pay	0 -7 0 -4 0 0 0 11
b:county	0 -9 0 16 -1 0 0 -2
b:cover	11 0 0 -14 0 0 0 3
b:custom	6 6 0 -14 15 0 0 -10
b:custom tariff	0 -2 0 11 -3 0 0 -2
b:cut of	0 9 0 -9 0 0 0 0
b:date	-2 8 0 -11 0 -2 -5 10
b:date from	0 -11 0 19 0 0 0 -6
b:date of	0 8 0 -11 -2 0 0 4
b:date to	0 12 0 -15 0 0 0 6
b:dated	9 -6 0 13 -3 0 0 -11
b:day and	0 -13 0 9 3 0 0 0
b:day is	0 3 0 -10 0 0 9 -2
b:day until	0 -13 0 22 0 0 0 -11
b:deadline	0 -26 -1 9 -21 22 9 -13
b:deadline for	0 -20 0 23 -6 5 -1 -14
b:deadline of	0 -5 0 -16 -7 14 7 5
b:deal	6 0 0 -20 4 3 -3 18
b:deal of	0 -5 0 10 0 0 0 0
b:deal with	0 0 0 -15 21 0 0 -3
b:dearer	0 9 0 -13 5 0 0 0
b:debate	0 0 0 -16 17 0 0 0
b:decide by	0 9 0 0 -5 0 -1 0
b:decide on	0 -15 0 0 13 0 0 -3
b:decision	0 0 0 -5 15 0 -1 -9
b:decision on	0 0 0 -7 10 0 0 0
b:declaration	0 6 0 -12 7 0 0 0
b:delivery	0 -2 0 -11 0 0 0 12
b:department	0 -2 0 11 0 0 0 -6
b:detail	0 -12 0 17 0 0 0 0
b:did	-2 0 0 16 0 0 -1 -20
b:dinner	0 -5 0 11 -1 0 0 0
b:discuss	-2 0 0 5 -13 0 0 6
b:district	0 -6 0 12 0 0 0 0
b:do	-1 -3 0 -8 -1 0 2 15
b:do not	0 0 0 -2 -14 0 0 11
b:do so	0 -5 0 -9 13 0 2 0
b:doe so	0 -9 0 0 10 0 0 0
b:done	0 3 0 18 -19 3 -5 -5
b:done by	0 0 0 15 -12 3 -4 0
b:double on	0 0 0 -8 0 0 0 7
b:down	0 6 2 1 2 0 -4 -12
b:down for	0 0 0 -5 13 0 0 -7
b:down in	0 -1 0 10 -1 0 0 -1
b:down to	0 13 5 -16 -1 0 0 0
b:draft	0 0 0 0 -11 0 0 7
b:dried	0 5 0 -18 0 0 0 14
b:drop	0 9 0 -16 9 0 0 -1
b:drop its	0 -10 0 7 11 0 0 -10
b:drop to	0 18 0 -18 0 0 0 0
b:due	0 0 0 -1 2 -8 -13 7
b:due again	0 -5 0 -14 8 0 0 8
b:due back	0 14 0 -16 0 0 0 1
b:due by	0 -4 0 -5 17 0 -4 -1
b:due in	0 -9 0 22 -8 0 0 -4
b:due to	8 -3 3 -4 -15 -1 0 11
b:duty	0 -6 18 -28 0 -1 -8 32
b:duty by	0 11 0 -15 0 0 0 2
b:duty come	0 13 0 -3 0 0 0 -9
b:duty end	0 -10 6 0 0 0 0 0
b:duty for	0 11 0 -10 0 0 0 0
b:duty from	0 -8 -1 12 0 0 0 -1
b:duty go	0 13 0 -8 0 0 0 -2
b:duty in	0 -8 0 10 0 0 0 0
b:duty is	0 -11 0 -3 3 0 0 11
b:duty of	-2 3 6 -12 4 0 0 1
b:duty on	-2 -3 -1 -10 -2 0 0 21
b:duty return	0 9 0 0 0 0 0 -9
b:duty to	0 -3 0 -2 0 0 0 10
b:duty until	0 4 0 -14 -7 0 0 8
b:duty was	0 -16 0 0 0 0 0 14
b:duty would	0 -2 0 9 -1 0 0 -4
b:dáil	0 0 0 8 -5 0 0 0
b:each	-4 -24 -2 0 0 0 -3 21
b:each other	0 -13 0 -11 6 0 -2 19
b:early	0 -4 0 -16 4 0 0 17
b:earth	3 -1 0 10 -4 0 0 -8
b:eastern time	0 0 0 -1 9 0 0 -6
b:economy	0 -10 0 5 0 0 0 4
b:effect	3 0 0 0 -11 0 0 1
b:effective	0 27 0 -18 -3 0 0 -6
b:election	0 -8 0 12 -1 0 0 0
b:electricity	0 -8 0 12 0 0 0 0
b:emergency	0 -9 0 0 9 0 0 0
b:end <day-today>	0 8 0 -1 0 0 0 -5
b:end by	0 -5 -1 7 -2 0 9 -7
b:end it	0 0 0 -9 7 0 0 0
b:end of	0 0 0 -8 0 0 0 10
b:enter <name>	0 11 0 -9 0 0 0 0
b:enter by	0 0 0 -11 13 0 0 0
b:enter into	4 0 0 4 -16 0 0 0
b:est	0 0 0 -4 0 0 0 9
b:est on	0 0 0 -4 0 0 0 9
b:everybody	0 19 0 -33 0 0 0 6
b:everybody else	0 -3 0 -7 0 0 0 9
b:everyone	0 22 0 -24 -4 0 0 6
b:excluded	0 -11 24 -15 2 0 0 -6
b:excluded from	0 -10 15 0 0 0 0 -4
b:exclusion	-5 -18 30 5 -13 0 0 -19
b:exclusion end	0 0 -3 10 0 0 0 -2
b:exclusion for	0 0 10 0 -1 0 0 -1
b:exclusion grant	0 -1 15 -11 0 0 0 0
b:exemption	0 3 -14 9 8 0 0 -5
b:existing	0 15 0 -12 -2 0 0 0
b:expect	-3 4 0 0 4 -1 -14 0
b:expect in	0 -5 0 11 -1 0 0 0
b:expect to	0 -8 0 0 9 0 0 -1
b:expert	0 -6 0 21 -8 0 0 -1
b:expire at	0 11 0 5 0 0 0 -20
b:expire on	-3 -6 5 0 -14 0 0 9
b:export	16 1 -4 -2 -6 0 0 -8
b:export control	-7 3 0 9 -1 0 0 0
b:export to	8 10 0 -16 0 0 0 0
b:exporter	0 0 0 -9 14 0 0 0
b:extend their	0 0 0 -10 0 0 0 12
b:extend until	0 0 0 10 0 0 0 -7
b:extension of	0 -2 0 -18 -1 0 0 23
b:extension until	0 0 0 -4 9 0 0 0
b:extra	0 15 -1 -4 0 0 0 -8
b:extra <level>	0 5 0 -8 0 0 0 3
b:face	0 16 0 -19 0 0 0 2
b:fact	0 -6 0 13 0 0 0 -2
b:fact sheet	0 -6 0 13 0 0 0 -2
b:fail	0 9 0 0 -15 0 0 5
b:fail to	0 9 0 0 -15 0 0 6
b:fall	-3 -1 0 -9 -20 5 0 25
b:fall away	0 0 0 -16 0 0 0 14
b:fall due	-1 0 0 7 -9 0 0 3
b:fall on	0 -5 0 -9 -3 5 0 12
b:fare	0 -10 0 15 0 0 0 -4
b:farmer	0 -8 5 13 -8 0 0 -2
b:fee	-5 -20 -5 19 12 0 0 -4
b:fee for	0 -1 0 15 -8 0 0 -1
b:feed	1 -9 0 10 0 0 0 -4
b:fentanyl	0 14 0 -5 0 0 0 -5
b:fentanyl tariff	0 13 0 -8 0 0 0 -2
b:ferry	0 0 0 10 0 0 0 -7
b:file	0 2 8 0 -13 0 0 0
b:final	0 -18 0 -2 13 0 0 5
b:final decision	0 0 0 -11 14 0 0 0
b:finished	-1 18 0 -11 -11 0 10 -3
b:finished by	0 8 0 -4 -11 0 10 0
b:firm	-10 -7 0 16 -2 0 0 6
b:first	0 18 0 -3 -17 0 -4 0
b:first day	0 25 0 -16 0 0 0 -13
b:fish	0 -14 0 6 4 0 0 2
b:flat	0 14 0 -14 0 0 0 0
b:flew	0 -2 0 -5 0 0 0 10
b:flew to	0 -1 0 -6 0 0 0 11
b:follow	1 15 0 0 -3 0 -4 -19
b:follow on	2 6 0 -7 4 0 0 -8
b:followed	0 0 0 6 1 0 0 -13
b:following	0 9 0 0 -6 0 0 -1
b:for	5 6 -6 7 -2 0 -12 -18
b:for <name>	0 -7 0 0 -7 0 0 18
b:for <number>	0 0 0 27 -20 0 0 -7
b:for <quality>	0 -6 0 0 15 0 0 -6
b:for <span>	-4 11 0 -6 -17 0 0 16
b:for a	0 0 0 -7 4 3 0 0
b:for an	0 4 0 -1 -9 3 0 4
b:for good	0 16 0 -7 -4 0 3 -7
b:for household	0 -10 0 10 0 0 0 0
b:for its	-1 -3 0 -4 2 -4 0 12
b:for other	0 17 0 -2 0 0 0 -13
b:for the	-3 4 0 16 -12 0 -2 -10
b:force	2 11 0 -24 2 0 -6 13
b:force by	-2 0 0 -10 18 0 -4 0
b:force since	0 2 0 10 0 0 0 -14
b:force until	0 0 0 -16 0 0 0 16
b:former	0 -1 0 9 6 0 0 -15
b:forty	0 0 0 11 -7 0 0 0
b:found	0 -12 0 8 -7 0 8 0
b:four	0 12 0 -5 11 0 -4 -18
b:free	0 2 5 9 -14 0 0 -8
b:free of	0 8 -2 0 0 0 0 -2
b:fri	0 1 0 -19 13 0 0 2
b:from	16 7 -4 3 -2 -12 -38 -6
b:from <day-ahead>	-1 -2 -4 8 -13 0 0 4
b:from <day-today>	-1 -11 0 7 0 0 0 0
b:from <name>	10 -21 0 -9 16 0 0 9
b:from <seat>	1 -11 0 -1 13 0 0 -4
b:from the	10 4 3 -6 -12 0 0 0
b:frozen until	0 0 0 11 0 0 0 -8
b:further <level>	4 8 0 -11 0 0 0 0
b:further <points>	0 6 0 -10 0 0 0 5
b:gallium	8 0 0 -1 -1 0 0 -2
b:garden	0 9 0 0 -10 0 0 0
b:gas	0 -13 0 13 -4 0 0 4
b:gave	0 2 0 0 10 1 4 -22
b:gave <name>	0 -4 0 -13 16 0 8 -9
b:gave it	0 -5 0 -8 14 3 0 -5
b:gave its	0 1 0 7 -10 0 0 -2
b:gave the	0 20 0 -6 -10 0 0 -9
b:general	10 -3 0 2 0 0 0 -9
b:geneva on	0 -2 0 10 0 0 0 -4
b:germanium	12 0 0 -2 0 0 0 -6
b:get	0 10 -2 6 -1 0 -4 -14
b:get the	0 0 0 9 -7 0 0 0
b:give	0 17 0 -24 13 2 3 -9
b:give <name>	0 10 0 4 0 0 0 -16
b:give its	0 0 0 -14 11 0 4 0
b:given	-1 6 0 -13 3 0 12 -2
b:glass	0 1 0 -19 0 0 0 17
b:go back	-1 3 0 1 7 0 0 -10
b:go down	0 9 0 -3 0 0 0 -6
b:go from	0 -13 0 -5 9 0 0 11
b:go home	0 -5 0 12 0 0 0 -3
b:go into	0 -11 0 9 3 0 0 -1
b:go on	2 -14 5 0 4 0 0 5
b:go out	0 -6 0 11 0 0 0 -2
b:go to	-2 3 0 8 -16 0 0 0
b:go up	0 23 0 -13 -6 0 0 -5
b:good	-9 16 0 -16 0 -3 4 4
b:good is	0 11 0 -9 -2 0 4 0
b:good until	0 3 3 -28 6 0 7 9
b:good would	0 15 0 -23 0 0 0 6
b:government	0 -6 0 6 -13 0 3 6
b:government have	0 0 0 -17 0 0 4 15
b:grant	-7 0 12 7 -6 0 0 -13
b:grant under	0 0 12 -8 0 0 0 0
b:group	0 0 0 16 -4 0 0 -10
b:guayaquil	0 -10 0 2 -1 0 0 7
b:gyeongju	0 0 0 -8 9 0 0 0
b:gyeongju on	0 0 0 -9 9 0 0 0
b:had	2 -7 -5 5 4 7 -10 -2
b:had agree	0 0 0 -8 0 0 0 12
b:had announce	0 -9 0 13 -1 0 0 0
b:had been	9 -20 0 20 -13 0 0 -8
b:had say	0 10 0 -8 0 0 0 0
b:had sign	0 13 0 -11 0 0 0 0
b:had spoken	0 11 0 -14 0 0 0 5
b:had threaten	0 -11 0 9 4 0 0 0
b:had to	0 0 0 -30 21 10 0 0
b:half	0 21 0 -13 -8 0 1 -2
b:half on	0 10 0 -4 0 0 0 -1
b:halve	0 12 0 -11 0 0 0 0
b:hand	0 -11 0 18 0 0 0 -8
b:handed	0 -4 0 -1 11 0 0 -5
b:handed in	0 0 0 -13 16 0 0 0
b:handed over	0 0 0 10 -3 0 0 -3
b:happen	4 11 -3 -10 10 0 0 -6
b:has	0 11 -24 3 -4 7 -17 -1
b:has a	0 -7 0 -10 2 0 0 18
b:has announce	0 1 0 -8 0 0 0 3
b:has extend	0 0 0 14 0 0 0 -12
b:has invited	0 -9 0 7 0 0 0 0
b:has not	0 10 0 6 -4 0 -1 -9
b:has promise	0 11 0 -7 1 0 -5 0
b:has propose	0 8 0 -4 -9 0 0 5
b:has say	0 11 0 -5 -7 0 0 1
b:has tell	0 -7 0 14 0 0 0 -5
b:has threaten	0 21 0 -26 8 0 0 0
b:have	-17 -26 -4 24 -5 -4 15 -2
b:have agree	0 -3 0 15 0 0 2 -12
b:have been	0 -14 0 18 -3 0 -2 0
b:have come	0 -11 0 0 0 0 0 10
b:have expire	0 0 0 -11 0 0 0 12
b:have pay	0 -10 0 10 0 0 0 0
b:have rise	0 -11 0 11 0 0 0 0
b:have run	0 0 0 12 0 0 0 -6
b:have sign	0 0 0 -13 5 0 0 10
b:have the	0 15 0 -8 -6 0 -2 2
b:have to	0 18 0 -20 4 0 0 3
b:he	0 6 -3 7 -11 -8 6 -5
b:he gave	0 9 0 -14 10 0 0 -6
b:he has	0 -2 0 16 -6 0 0 -7
b:he hope	0 0 0 14 -3 0 -8 0
b:he would	3 -15 0 -1 -11 0 14 13
b:he write	0 17 0 -20 -1 0 0 5
b:he'd	-2 -2 0 18 0 0 0 -10
b:hear	0 0 0 -22 27 0 0 -9
b:hear argument	0 0 0 -16 17 0 0 0
b:hear the	0 -6 0 1 8 0 0 -9
b:heard	0 3 0 -5 9 0 0 -9
b:heard argument	0 0 0 12 -15 0 0 0
b:heard on	0 -4 0 -4 11 0 0 -2
b:heard the	0 -4 0 17 -11 0 0 0
b:hearing	0 -17 0 -11 26 -2 0 -1
b:hearing is	0 0 0 11 -6 -1 0 0
b:hearing on	0 -4 0 -6 11 0 0 0
b:heating	0 -7 0 8 9 0 0 -14
b:her	0 -10 0 15 -8 0 0 0
b:here	0 -25 0 24 -4 0 0 5
b:here is	0 -1 0 9 -2 0 0 -2
b:higher	0 9 1 -15 -4 0 0 4
b:higher rate	0 -3 0 -11 0 0 0 13
b:higher tariff	0 16 0 -4 -3 0 0 -7
b:his	0 -23 0 9 0 -1 -5 14
b:his <organisation>	0 0 0 0 -13 0 0 10
b:hold for	0 12 0 -11 0 0 0 0
b:hold in	0 -4 9 3 -8 0 0 0
b:holiday	0 -2 0 6 -11 0 0 4
b:home	0 -3 0 14 -1 0 0 -8
b:honey	0 6 6 -13 0 0 0 0
b:hope	0 1 0 24 -13 0 -15 0
b:hope to	0 1 0 18 -12 0 -7 0
b:house	0 3 0 20 -11 0 0 -12
b:household	0 -21 0 25 0 0 0 -4
b:i have	0 9 0 0 0 0 0 -11
b:ice	2 -2 0 11 -8 0 0 -3
b:if	-3 -4 -1 -11 4 -12 5 12
b:if <name>	0 7 0 -22 21 0 -6 -10
b:if <person>	0 -10 0 5 10 0 0 -9
b:if <seat>	0 9 0 -15 2 0 6 -8
b:if it	0 -15 9 2 4 0 0 2
b:if no	0 0 0 -2 -23 0 5 15
b:if nothing	0 -7 0 0 -3 0 11 0
b:if the	4 0 -5 9 -16 0 -8 8
b:if they	0 13 0 -13 3 0 0 -11
b:if you	0 -10 0 -5 -4 0 0 19
b:import	0 -3 14 -14 0 0 0 6
b:import of	0 -6 0 11 -1 0 0 0
b:important	0 0 0 17 -2 0 0 -11
b:importer	0 11 6 -21 4 0 0 1
b:in	-3 7 2 13 -9 0 -30 0
b:in <month-gone>	-1 5 0 -10 -6 0 0 13
b:in <name>	-4 -3 0 12 -13 7 -1 -2
b:in <organisation>	0 0 0 13 -10 0 0 0
b:in <seat>	3 -4 0 -1 13 -3 2 -15
b:in a	-1 -13 0 5 6 9 0 -7
b:in an	0 13 0 0 0 0 0 -11
b:in any	0 4 0 -11 0 0 0 7
b:in at	0 9 0 -16 0 0 0 6
b:in busan	0 -2 0 -10 0 0 0 16
b:in force	0 6 0 -23 9 0 -5 14
b:in gyeongju	0 0 0 -8 9 0 0 0
b:in law	0 0 0 -8 -4 0 0 13
b:in on	0 9 0 -12 -1 0 0 3
b:in pari	0 16 0 -12 -2 0 0 0
b:in place	0 5 1 -20 3 0 0 8
b:in the	0 7 11 9 5 3 -4 -35
b:in their	0 17 0 -19 0 0 0 1
b:in thi	0 -10 0 0 9 0 0 0
b:in until	0 0 0 -12 15 0 0 0
b:including	0 -10 9 -3 0 0 0 6
b:index	0 9 0 -8 0 0 0 0
b:inflation	0 -5 0 10 0 0 0 -4
b:instructed	0 0 0 -14 0 0 15 0
b:instructed their	0 0 0 -6 -6 0 15 0
b:intend	0 -4 0 9 -2 0 0 0
b:intend to	0 -4 0 9 -2 0 0 0
b:interest	0 -3 0 9 -3 0 0 0
b:into a	0 -7 0 10 0 0 0 0
b:into force	2 7 0 -6 -6 0 0 0
b:invest	0 -1 0 14 -6 0 0 0
b:invest <money>	0 -1 0 14 -6 0 0 0
b:investigation	0 -4 0 -10 16 0 0 -1
b:invited	0 -11 0 10 0 0 0 -1
b:is	-12 1 0 -13 3 5 1 10
b:is <level>	0 -1 0 14 -1 0 0 -10
b:is a	0 12 0 -6 7 0 0 -11
b:is at	0 -1 0 9 -3 0 0 -1
b:is back	0 0 0 0 9 0 0 -9
b:is closed	0 7 0 2 -9 0 0 -1
b:is dated	9 0 0 0 -1 0 0 -7
b:is down	0 3 0 2 2 0 0 -9
b:is due	0 0 0 -11 14 0 -5 9
b:is enter	0 -12 0 -6 20 0 0 0
b:is expect	0 -10 0 9 0 0 0 0
b:is good	0 2 5 -25 -3 0 8 7
b:is in	0 0 0 19 -23 0 0 0
b:is no	0 -21 0 17 -5 0 0 0
b:is not	7 -1 0 -17 16 0 0 0
b:is on	6 -23 0 18 -10 9 0 -9
b:is over	0 6 0 -10 0 0 0 4
b:is sign	0 -3 0 9 -2 0 -6 1
b:is still	0 7 0 -9 0 0 0 4
b:is suspend	-12 8 0 -5 -18 0 0 10
b:is the	0 -1 0 16 -6 0 0 -9
b:is to	-4 1 -2 -13 15 5 3 -5
b:is until	0 10 0 -1 -5 0 0 0
b:is up	0 -4 0 -11 2 0 0 13
b:is what	0 5 0 -13 -1 0 0 12
b:isn't	0 2 0 8 -18 0 -7 7
b:it	-13 -4 0 -11 19 0 -6 12
b:it 's	4 7 0 -13 6 7 0 -7
b:it apply	5 9 0 -10 -3 0 0 0
b:it begin	0 14 0 -12 -7 0 0 1
b:it by	0 -13 0 6 -1 0 5 0
b:it can	0 13 0 -12 0 0 0 1
b:it come	0 0 0 7 0 0 0 -11
b:it did	0 0 0 9 0 0 0 -9
b:it end	0 3 5 -28 -5 0 0 20
b:it expire	0 0 -2 15 0 0 0 -11
b:it go	0 0 0 -10 0 0 0 8
b:it had	0 0 0 16 -5 0 0 -12
b:it has	0 -9 0 0 10 0 -6 0
b:it in	0 -11 0 7 0 0 0 0
b:it is	1 4 1 -9 -3 0 -7 7
b:it last	0 0 0 -9 -1 0 0 11
b:it may	0 -5 0 -2 -3 0 0 13
b:it meet	0 -8 0 -13 25 0 0 -8
b:it on	0 -11 0 7 0 0 0 2
b:it pay	0 3 0 7 0 0 0 -9
b:it run	0 -2 -1 2 -10 0 0 8
b:it to	0 0 8 22 0 0 0 -31
b:it until	0 -7 0 0 9 1 -1 -4
b:it vote	0 0 0 8 -7 0 0 0
b:it was	0 -9 0 1 -12 0 2 11
b:it will	-3 0 0 -22 31 -3 0 5
b:it would	-2 2 0 -8 -2 -1 0 15
b:it'll	0 8 0 -12 0 0 0 2
b:its	14 0 0 1 -6 -1 0 -4
b:its <level>	3 0 0 -2 11 0 0 -13
b:its <organisation>	0 -12 0 3 -3 0 0 11
b:its additional	0 13 0 -12 0 0 0 0
b:its deal	0 9 0 -1 0 0 -2 -1
b:its duty	0 14 0 0 -13 0 0 -9
b:its extension	0 -1 0 11 0 0 0 -8
b:its own	4 0 9 -4 0 0 0 -7
b:its part	0 -6 0 9 -5 0 0 3
b:itself	0 -13 0 6 0 0 1 3
b:itself on	0 -10 0 0 4 0 0 4
b:joint	0 -17 0 1 10 2 0 0
b:joint statement	0 -10 0 11 1 0 0 0
b:judge	0 4 0 12 -8 0 -5 -3
b:jump	0 -8 0 -5 9 0 0 1
b:just	0 -11 0 4 0 0 0 7
b:keep their	0 0 0 -8 0 0 0 11
b:kitchen	0 0 0 -10 0 0 0 10
b:know	0 1 0 -9 -4 0 0 16
b:kuala	0 -4 0 0 0 0 0 9
b:kuala lumpur	0 -4 0 0 0 0 0 9
b:lamp	0 0 0 13 0 0 0 -11
b:lapse at	0 -2 -4 20 0 0 0 -12
b:lapse on	0 -7 -3 -4 0 0 0 14
b:last	0 13 -4 -7 -10 -4 0 5
b:last <span>	0 13 0 -4 0 0 0 -7
b:last day	0 -5 0 -21 1 0 0 22
b:last round	0 9 0 -8 0 0 0 0
b:last until	-5 -2 3 9 -19 0 3 0
b:last year	0 0 -2 12 0 0 0 -6
b:lasted	0 -1 0 13 0 0 0 -9
b:later	0 -12 0 5 10 0 7 -18
b:later than	0 2 0 -22 13 0 9 -1
b:law	0 1 0 -12 2 6 0 2
b:lead	0 -11 0 0 -1 3 0 7
b:leader	0 10 0 -3 -7 0 6 -6
b:least	0 14 0 -8 0 0 8 -14
b:leave	0 -3 0 3 -7 0 -6 15
b:lentil	0 10 0 -9 0 0 0 0
b:let	3 -15 0 12 -2 7 0 -4
b:let the	0 4 0 -10 -2 0 0 6
b:letter	-2 3 0 -9 0 0 0 12
b:letter of	-1 3 0 -8 0 0 0 9
b:level on	0 7 0 -9 0 0 0 0
b:licence	5 -13 0 6 4 -6 0 -1
b:license	10 -1 0 -2 0 0 0 0
b:licensing	10 0 0 -7 0 0 0 0
b:like	0 -2 0 -4 -9 0 4 13
b:likewise	8 0 0 0 9 0 0 -18
b:list	-2 3 -3 -14 15 0 0 5
b:list of	0 0 -1 -1 -6 0 0 14
b:live until	0 7 0 -12 -5 0 0 8
b:look	0 -3 0 -2 12 0 0 -5
b:look at	0 -3 0 -4 12 0 0 -4
b:lorry	0 -10 0 18 0 0 0 -7
b:lose	0 -13 0 8 1 0 0 0
b:lose <level>	0 -5 0 -8 0 0 0 11
b:lower	0 11 -2 0 3 0 -1 -10
b:lower rate	0 11 0 -5 2 0 0 -9
b:lumpur	0 -4 0 0 0 0 0 9
b:m .	0 0 4 -9 5 0 0 4
b:machine	-1 16 0 -13 0 0 0 0
b:maize	5 0 0 -10 0 0 0 4
b:make	9 -1 -1 -14 7 0 8 -2
b:make by	0 3 0 -10 5 1 0 0
b:man	0 -5 0 14 -3 0 0 -4
b:mangoe	0 13 0 -2 -7 0 0 -2
b:mark	0 -1 0 -12 0 0 0 14
b:market	0 2 0 -8 2 0 0 3
b:matter	0 8 0 0 5 0 0 -12
b:matter on	0 -2 0 -10 13 0 0 0
b:may	-5 -4 5 -5 17 0 -6 -8
b:me	0 2 0 8 -5 0 0 -11
b:meal	0 -17 0 5 10 0 0 1
b:mean	0 4 10 -17 -1 0 0 2
b:mediator	0 0 0 14 -7 0 -2 0
b:meet by	0 0 0 11 -6 0 0 0
b:meet in	0 0 0 2 -22 3 5 0
b:meet on	0 -1 0 -10 11 0 0 5
b:member	0 -12 10 15 -12 0 0 -6
b:member of	0 0 0 17 -15 0 0 0
b:member state	0 -3 0 -9 13 0 0 0
b:message	0 -7 0 11 -2 0 0 0
b:metal	5 11 0 -13 0 0 0 -2
b:might	0 0 0 10 -3 0 -4 -3
b:mill	0 -6 0 0 -4 0 0 10
b:mineral	0 6 0 -13 0 0 0 6
b:minister	0 -11 0 6 -1 0 0 6
b:mombasa on	0 0 0 -9 0 0 0 9
b:monday	0 4 10 -5 0 0 0 -9
b:moratorium	0 -4 0 12 0 0 0 -6
b:moratorium on	0 -3 0 15 0 0 0 -11
b:more	0 1 0 12 -7 0 0 -11
b:more on	0 17 0 -13 0 0 0 -5
b:more than	0 -5 0 12 -2 0 0 -2
b:morning	0 -10 0 10 0 0 0 0
b:most	2 -3 0 1 -12 0 -3 6
b:move to	0 -11 0 4 8 0 0 0
b:mr	0 5 0 -1 4 0 0 -13
b:mr <person>	0 4 0 -8 10 0 0 -4
b:must	0 0 -2 3 10 1 -21 -13
b:must approve	0 0 0 11 -7 0 0 0
b:must be	0 -6 0 18 -2 0 -6 -7
b:my	-1 -5 0 19 -8 0 0 -1
b:name	0 -9 0 -2 -2 0 0 12
b:need the	0 10 0 -2 0 0 -3 0
b:negotiate	0 -1 0 1 -7 0 12 -10
b:negotiation	0 -4 0 12 -2 0 0 -2
b:negotiator	0 0 0 13 -2 0 0 -4
b:neighbour	0 0 0 16 -1 0 0 -18
b:neither	0 -14 0 -7 12 0 0 7
b:net	0 -10 0 -3 8 0 0 2
b:net ton	0 -10 0 -3 8 0 0 2
b:network	0 -13 0 4 0 0 0 8
b:network on	0 0 0 -8 0 0 0 9
b:new	9 -8 -10 10 -4 3 -10 -3
b:new <quality>	0 5 0 -12 8 0 0 -1
b:new duty	0 8 -2 -2 -7 0 0 1
b:new one	1 -8 0 0 -1 0 0 10
b:new rate	0 13 0 -11 0 0 0 0
b:new rule	3 -2 0 -10 12 0 0 -4
b:new tariff	0 -15 0 24 -5 0 0 -5
b:next	0 -19 0 0 9 -1 -2 8
b:next decision	0 -6 0 29 -19 0 0 -7
b:next round	0 -3 0 -6 0 0 0 11
b:next week	0 -1 0 -5 0 0 0 9
b:night	0 -13 0 19 0 0 1 -11
b:night to	0 -1 0 8 0 0 0 -6
b:no	-2 0 0 6 -16 -2 4 2
b:no agreement	0 -11 0 -5 -8 0 6 13
b:no deal	0 3 0 0 0 0 4 -10
b:no truce	0 8 0 -3 -8 0 10 -12
b:none	0 -17 0 21 -6 0 -2 0
b:none by	0 -11 0 10 0 0 -1 4
b:noon	0 4 0 -3 11 0 0 -9
b:northern	0 -1 0 11 0 0 0 -7
b:not	-3 -10 -9 7 6 0 -10 4
b:not come	0 -2 0 10 0 0 -5 -6
b:not in	0 0 0 -11 14 0 0 0
b:not pay	0 -8 0 10 0 0 0 0
b:not prolong	0 0 0 -8 0 0 0 9
b:not raise	0 -11 0 8 0 0 0 1
b:not renew	0 10 0 -4 0 0 0 -1
b:not sign	0 7 0 -14 10 0 -2 0
b:not sit	0 10 0 5 -13 0 0 -6
b:not to	0 -11 0 0 3 0 0 7
b:nothing	0 -1 0 12 -11 0 9 -10
b:nothing change	0 0 0 6 0 0 0 -10
b:notice <number>	0 0 10 -6 0 0 0 0
b:notice of	11 4 0 -1 2 0 0 -18
b:notification	0 0 0 -8 11 0 0 0
b:now	0 0 8 -7 -12 1 0 2
b:now it	0 0 0 -2 0 -1 0 9
b:number	0 6 0 -3 6 0 0 -9
b:nut	0 5 0 -10 5 0 0 0
b:object	0 -10 0 9 11 0 0 -14
b:objection	0 -6 0 22 -11 0 -1 -2
b:of	4 1 -1 2 -20 0 -8 1
b:of <day-ahead>	0 -1 0 -29 -2 6 0 27
b:of <day-gone>	11 10 0 -11 -9 0 0 0
b:of <month-gone>	6 0 0 -1 7 0 0 -10
b:of <name>	0 -6 -2 6 -10 0 0 13
b:of <number>	-3 -15 6 0 8 0 0 2
b:of <quality>	-6 23 0 -14 -9 0 0 0
b:of an	-1 10 0 -7 0 0 0 0
b:of both	0 -4 0 13 -6 0 0 0
b:of duty	0 -12 -2 1 -3 0 0 13
b:of it	0 -2 0 -5 -2 0 12 0
b:of its	0 13 0 -11 2 0 0 0
b:of soybean	0 -2 0 12 -5 0 0 0
b:of talk	0 -7 0 9 0 0 0 0
b:of tariff	0 -7 0 0 0 0 0 8
b:of that	0 -10 0 8 0 0 0 0
b:of the	0 -1 -10 0 0 1 -13 3
b:of them	2 8 -4 -2 -5 0 1 -2
b:of thi	0 0 0 -9 0 0 0 12
b:of three	0 1 0 -8 -1 0 0 9
b:of two	0 0 0 11 -1 -4 0 -3
b:off on	0 -3 0 -6 14 0 0 -4
b:off the	2 6 0 -12 2 0 0 0
b:offer	0 -3 0 -9 21 0 7 -16
b:office	0 -6 0 14 -5 0 0 0
b:oil	0 7 0 -15 0 0 0 8
b:old duty	0 6 0 1 0 0 0 -10
b:old one	0 -1 0 -7 0 0 0 10
b:old truce	0 0 0 -16 0 0 0 16
b:on	-9 8 2 7 7 -7 -16 -8
b:on <day-ahead>	0 11 0 -9 -6 0 0 3
b:on <day-gone>	4 22 0 -33 2 0 7 0
b:on <day-today>	0 13 0 -24 -1 0 0 14
b:on <name>	4 2 0 -16 8 0 0 0
b:on a	0 -17 6 13 0 0 3 -8
b:on all	6 12 0 -13 -1 0 0 -2
b:on both	0 2 0 -10 5 0 0 0
b:on each	-1 -6 0 -6 2 0 0 12
b:on good	0 -17 0 6 0 0 0 14
b:on hold	0 2 0 9 -6 0 0 -8
b:on holiday	0 0 0 12 -5 0 0 -5
b:on our	0 -4 0 -6 11 0 0 1
b:on paper	0 -2 0 17 -10 0 0 -4
b:on that	0 0 0 1 6 0 0 -10
b:on the	-5 5 3 -1 12 0 -6 -16
b:on their	0 0 0 -15 15 0 0 0
b:on them	0 -2 0 14 -7 0 0 -3
b:on to	0 -5 0 -2 0 0 0 14
b:on top	0 -13 0 7 9 0 0 0
b:once	0 21 0 -9 -4 0 0 -8
b:once the	0 9 0 0 0 0 0 -9
b:one	12 0 2 0 -6 -1 -8 0
b:one at	0 10 0 0 0 0 0 -11
b:one end	0 0 0 -15 7 0 0 3
b:one is	0 1 0 -16 0 0 0 12
b:one of	0 -1 0 0 9 0 0 -5
b:open	0 -13 0 10 8 0 0 -9
b:open on	0 -2 0 -4 8 0 2 -2
b:open until	0 0 0 5 -8 0 0 3
b:opened	0 -13 0 24 -6 0 0 -4
b:opened on	0 -5 0 10 0 0 0 0
b:operator	0 0 0 18 -8 0 0 -7
b:opinion	0 0 0 -11 13 0 0 0
b:or	-4 -9 0 21 -2 -9 0 0
b:order	3 13 -1 -2 -15 0 -1 -1
b:ore	12 -4 0 -8 0 0 0 0
b:origin	0 0 0 9 -10 0 0 0
b:other	3 0 0 -18 -9 0 10 7
b:other 's	0 -6 0 -16 8 0 0 14
b:other country	0 -3 0 -7 -3 0 14 1
b:other until	0 0 0 -5 0 0 0 9
b:otherwise end	0 0 0 -12 0 0 0 13
b:otherwise have	0 -22 0 20 0 0 0 0
b:our <organisation>	0 11 0 -9 0 0 0 0
b:our truce	0 0 0 -13 0 0 0 14
b:out	0 -3 12 -3 -18 0 0 8
b:out on	-4 0 14 -1 -12 2 0 -1
b:outlive	0 11 0 -8 0 0 0 0
b:outside	1 -5 9 0 0 0 0 -5
b:outside the	0 -5 9 0 0 0 0 -5
b:over	-1 4 0 1 -19 0 2 3
b:over the	0 -3 0 16 -4 0 0 -6
b:own <level>	0 12 0 0 0 0 0 -11
b:own counter	0 -2 0 -2 0 0 0 10
b:own duty	0 4 10 -1 -1 0 0 -11
b:owner	0 0 0 -1 -4 10 0 0
b:p	2 -2 9 -7 11 0 0 -14
b:p .	2 0 9 -13 11 0 0 -14
b:page	0 -4 0 -10 9 0 0 5
b:paper	0 -21 0 13 -8 0 2 13
b:parcel	0 -6 -4 0 11 0 0 -1
b:parcel from	0 -4 -3 0 12 0 0 -1
b:pari	0 16 0 -11 -3 0 0 0
b:parliament must	0 0 0 -10 12 0 0 0
b:part	0 9 0 -19 1 0 0 7
b:partner	0 21 0 -2 0 0 0 -19
b:party	0 3 0 9 0 0 8 -20
b:pass	0 -7 0 11 -7 2 0 0
b:past	0 0 0 2 -10 0 0 5
b:past four	0 0 0 10 0 0 0 -8
b:patented medicine	0 -11 0 12 0 0 0 0
b:pause	-4 18 0 -5 -18 0 0 -3
b:pause end	0 18 0 -3 0 0 0 -12
b:pause for	0 15 0 -10 -2 0 0 -8
b:pause from	0 -1 0 9 0 0 0 -6
b:pause on	0 8 0 -3 0 0 0 -3
b:pause with	0 -2 0 -7 0 0 0 11
b:pay	-5 -2 -4 21 0 -3 -4 -13
b:pay <number>	0 3 0 -5 11 0 0 -11
b:pay on	0 10 0 0 -1 0 0 -11
b:payable	0 17 0 2 -15 0 0 -9
b:payment	0 0 0 13 0 0 0 -12
b:pea	0 7 0 0 0 0 0 -9
b:peace	0 -6 0 -1 -2 0 0 12
b:per	0 -11 0 2 7 0 0 -2
b:permit	1 -2 0 13 -2 0 0 -8
b:phase	0 -16 0 7 6 0 0 0
b:phone	0 11 0 -2 0 0 0 -7
b:place	-6 6 1 -17 8 0 0 9
b:place until	0 9 0 -12 0 0 0 2
b:plan	0 11 0 -1 -9 0 -3 6
b:plan for	0 9 0 0 -9 0 0 0
b:plane	0 -4 0 11 -3 0 0 0
b:play	0 -4 0 18 0 0 0 -12
b:please	0 0 0 -8 9 0 0 0
b:pm	0 -4 0 -4 11 0 0 0
b:poll	0 0 0 0 9 0 0 -7
b:port	-9 -8 -3 0 17 3 0 -2
b:port fee	-8 -2 0 -9 16 0 0 0
b:position	0 15 0 -11 -1 0 0 0
b:post	0 8 0 -13 14 0 0 -7
b:postpone	0 4 0 -8 9 1 0 -6
b:power	0 -6 0 -4 14 0 0 0
b:present one	0 -2 0 -13 -5 0 0 21
b:price	0 12 0 9 -13 0 -3 -13
b:prisoner	0 0 0 9 -3 0 -2 0
b:proclamation	0 -10 0 5 10 0 0 -5
b:proclamation on	0 -11 0 12 0 0 0 0
b:prolong to	0 0 12 -11 0 0 0 2
b:prolongation	0 0 0 -9 0 0 0 11
b:promise a	0 0 0 -14 5 0 9 0
b:proposal	0 -5 0 16 -9 0 0 0
b:propose	0 0 0 -2 -3 0 -2 10
b:propose an	0 -4 0 -7 10 0 0 1
b:propose to	0 7 0 -8 -9 0 0 9
b:protest	0 -3 0 9 0 0 0 -4
b:protocol	0 -5 0 -18 21 0 0 0
b:province	0 0 0 12 -2 0 0 -7
b:publish	-3 0 0 9 -1 0 -1 -1
b:pump	0 -7 2 8 0 0 0 -2
b:put	0 11 3 -10 -10 6 -4 0
b:put <level>	0 -12 6 12 -2 0 0 -2
b:put another	-3 13 0 -8 0 0 0 0
b:put it	0 -8 0 -10 7 0 0 11
b:put off	-1 21 0 -8 -9 1 0 -6
b:put on	0 -1 0 8 0 0 0 -2
b:put the	0 -1 0 -8 0 0 0 14
b:put to	0 0 0 11 -5 0 0 -3
b:radio	0 -3 0 4 6 0 0 -9
b:rail	0 0 0 22 -2 0 0 -15
b:railway	0 0 0 11 0 0 0 -9
b:rain	0 -9 0 12 0 0 0 0
b:raise	0 -4 0 0 -7 0 0 10
b:rare	3 -1 0 10 -4 0 0 -8
b:rate	0 -3 -2 7 -11 0 0 8
b:rate apply	0 14 0 -1 0 0 0 -10
b:rate for	0 -9 0 7 0 0 0 2
b:rate go	0 -8 0 10 0 0 0 0
b:rate is	0 11 0 0 0 0 0 -9
b:rate of	0 -2 0 -8 0 0 0 14
b:rate would	0 -12 0 10 0 0 0 1
b:rather	0 -7 0 9 0 0 0 0
b:ratify by	0 7 0 -13 2 0 0 1
b:raw	7 6 10 -21 -3 0 0 0
b:reach back	0 -6 0 19 0 0 0 -11
b:ready by	0 -2 0 -10 -1 0 9 6
b:receive	0 -7 0 -5 14 0 0 -1
b:recess	0 -4 0 15 -6 0 0 -4
b:reciprocal rate	0 0 0 -11 0 0 0 9
b:reciprocal tariff	0 -7 2 14 0 0 0 -5
b:reconvene	0 -4 0 16 -4 0 0 -9
b:red	0 8 0 -21 7 0 0 7
b:reduction	0 7 0 -12 0 0 0 8
b:reduction apply	0 3 0 -10 0 0 0 8
b:register	0 0 0 18 -16 0 0 0
b:registration	0 -4 0 12 -2 0 0 -4
b:released	0 -2 0 13 -4 0 -2 0
b:relief	0 -10 0 9 0 0 0 0
b:remain in	0 -15 0 -1 1 0 0 14
b:remove	4 -6 0 13 -1 0 0 -7
b:remove the	0 -10 0 12 0 0 0 0
b:renew	0 9 -3 0 0 0 -1 -4
b:renewal	0 -3 0 -17 4 0 0 18
b:reply	0 1 0 -18 5 0 11 0
b:report	-1 0 0 4 11 0 -5 -15
b:report on	0 4 0 -14 13 0 0 0
b:reporter	0 0 0 4 3 0 0 -10
b:request	0 -2 0 -18 22 0 0 0
b:require	12 -4 0 -4 0 0 0 -3
b:rest	0 11 0 -13 -5 0 4 2
b:rest of	0 13 0 0 -8 0 0 -2
b:result	0 0 0 0 -8 0 11 -3
b:retroactive	0 -9 0 18 0 0 0 -8
b:retroactive to	0 -1 0 11 0 0 0 -7
b:return	4 6 -1 2 4 0 -2 -12
b:return from	0 -17 0 13 -4 0 0 5
b:return on	2 15 0 -10 -7 0 0 0
b:return to	0 22 0 -2 0 0 0 -18
b:review	0 -11 0 -19 32 0 -3 -7
b:review of	0 -3 0 -16 20 0 0 0
b:review on	0 -2 0 -4 9 0 0 0
b:revive	0 -6 0 12 0 0 0 -3
b:right	0 -9 0 8 9 0 0 -9
b:ring	0 -12 0 0 3 0 0 6
b:rise by	0 -13 0 17 -1 0 0 0
b:rise to	0 -7 0 12 0 0 0 -4
b:road	0 -5 0 17 -11 0 0 0
b:roaming	0 -8 0 12 0 0 0 -3
b:room	0 -6 0 19 0 0 0 -12
b:round	0 0 0 8 -17 0 -5 9
b:rule	19 -18 -3 -4 1 -2 0 -6
b:rule on	-4 -8 0 11 -4 0 0 6
b:rum	0 8 0 -9 0 0 0 0
b:run	-3 2 11 -5 -3 0 -7 0
b:run for	0 -5 0 11 0 0 0 -5
b:run out	2 1 14 -12 -9 2 0 4
b:run to	-8 -7 0 4 15 -4 0 -4
b:run until	0 25 -3 -7 -13 0 0 -4
b:saeima	0 0 0 -11 10 0 0 0
b:safeguard	0 22 0 -15 0 0 0 -9
b:sail	0 -6 0 11 0 0 0 0
b:sale	0 -9 0 4 -17 16 0 -3
b:same	0 8 0 3 -12 0 0 -8
b:same day	0 -12 0 13 0 0 0 0
b:say	-4 15 1 0 -21 -9 2 3
b:say <name>	0 -11 0 21 -7 0 0 0
b:say <person>	0 13 0 -12 0 0 0 0
b:say he	4 -14 0 9 -14 0 5 4
b:say in	0 10 0 -28 3 0 0 19
b:say it	0 14 0 -9 -1 0 0 0
b:say the	0 -4 0 14 0 0 0 -8
b:say to	0 1 0 6 0 0 0 -10
b:scheduled	0 -8 0 0 12 0 0 -2
b:scheduled to	0 -9 0 2 8 0 0 0
b:school	0 -14 5 21 -10 0 0 -5
b:sea	0 11 -1 -2 -11 0 0 3
b:season	-2 -13 0 24 -1 0 2 -14
b:second	-3 8 -2 -3 9 -2 -3 -4
b:second is	0 6 0 -9 7 0 0 -1
b:second phase	0 -13 0 6 3 0 0 0
b:second round	0 -3 0 12 -1 0 0 0
b:section	-2 1 2 6 4 0 0 -19
b:section <number>	-2 2 2 0 5 0 0 -14
b:see	0 0 0 11 -11 0 0 0
b:see <person>	0 -8 0 15 -2 0 0 0
b:seed	0 14 0 -16 3 0 0 -1
b:sell	-3 0 0 9 -7 2 0 -4
b:senate	0 -9 0 -7 15 0 0 0
b:senate vote	0 -3 0 -7 11 0 0 0
b:seoul	0 0 9 -7 0 0 0 0
b:separate	0 8 0 -1 0 0 0 -8
b:session	0 0 0 -12 14 0 0 0
b:set	0 -15 0 0 4 9 2 0
b:settle it	0 0 0 -8 9 0 0 0
b:shall be	0 4 0 9 -7 0 0 -14
b:ship	2 -26 -5 4 14 0 4 1
b:ship are	0 -7 0 0 9 0 0 0
b:shoe	0 3 0 -8 0 0 6 -3
b:shook	0 -8 0 16 0 0 0 -8
b:shook hand	0 -7 0 15 0 0 0 -7
b:should	-2 8 0 -16 5 0 1 8
b:shrimp	0 -10 0 7 0 0 2 -2
b:shut	0 -10 0 7 -3 0 6 -1
b:shut on	0 -5 0 9 0 0 0 0
b:side had	0 0 0 -6 -2 0 0 10
b:sign	-2 10 3 -5 0 0 -10 0
b:sign a	0 -6 0 25 -1 0 0 -12
b:sign the	0 11 0 0 -5 0 -3 -5
b:signature	0 -27 0 0 19 0 3 -4
b:signature on	0 -1 0 -8 10 0 0 0
b:since	0 -4 -4 40 -28 -3 -4 -22
b:since <day-gone>	0 17 0 -19 0 0 0 0
b:since the	0 -10 0 25 0 0 0 -13
b:sit	0 -5 0 13 2 0 0 -10
b:sit again	0 8 0 1 -11 0 0 -2
b:sit down	0 -6 0 15 -2 0 0 -2
b:sit in	0 0 0 10 -7 0 0 0
b:sit on	0 -6 0 -3 9 0 0 0
b:sleep until	-1 8 0 -9 1 0 0 0
b:small	0 -8 -1 0 11 0 0 -2
b:so	0 -10 -3 -5 6 6 0 7
b:so -	4 0 0 6 0 0 0 -10
b:so by	0 4 0 -17 4 0 1 2
b:so on	0 -1 0 6 4 0 0 -17
b:soap	0 -16 0 4 0 0 0 9
b:social	-3 0 0 -2 0 0 0 9
b:solution	0 -2 0 18 -6 0 -3 -4
b:some	12 31 1 -28 -2 0 -1 -22
b:some <number>	0 8 0 -1 0 0 0 -7
b:somebody	0 -9 0 -7 -1 0 0 17
b:something	0 0 0 -9 0 0 0 9
b:soybean	0 4 0 12 -11 0 0 -8
b:soybean by	0 -2 0 16 -6 0 0 -2
b:special	0 7 0 -18 7 0 0 4
b:spoke	0 10 0 -23 2 0 4 10
b:spoke of	0 5 0 -14 0 0 0 11
b:spoke with	0 6 0 -9 0 0 0 2
b:spoken	0 10 0 -19 -1 0 0 13
b:sprat	0 1 0 -13 9 0 0 0
b:stand	0 -5 0 -6 0 0 0 13
b:standstill	0 0 0 15 0 0 0 -14
b:standstill of	0 -4 0 8 5 0 0 -8
b:start	5 3 3 4 -2 0 0 -18
b:start at	0 -8 0 13 0 0 0 -1
b:state	0 -6 0 9 3 -5 0 -4
b:statement	0 -10 0 13 0 0 0 -2
b:stay	3 5 8 -3 0 -2 -1 -8
b:stay of	-1 0 0 -9 3 0 0 8
b:stay until	0 -2 0 14 0 0 0 -8
b:steel	0 -4 0 9 0 0 0 -2
b:step	0 11 0 -2 -7 0 0 -1
b:still	-1 15 0 0 -16 0 0 -2
b:stop	6 7 -3 -14 -1 0 0 4
b:stop on	0 -4 0 -15 0 0 0 20
b:stretched	0 -5 0 10 0 0 0 -5
b:strike	0 -2 0 13 -10 0 -4 0
b:strike until	0 0 0 14 0 0 0 -8
b:stroke	0 7 0 -13 0 0 0 7
b:stroke of	0 7 0 -13 0 0 0 7
b:subscription	0 0 0 12 0 0 0 -7
b:subsidy	0 0 0 12 -7 0 0 -1
b:such	0 11 0 -3 -7 0 0 0
b:sugar	0 -17 0 2 -1 0 0 16
b:summer	0 -16 0 27 -7 0 0 -5
b:sunday	0 -1 0 -6 0 0 0 10
b:surcharge	0 19 1 -4 -13 0 0 -11
b:surcharge end	0 16 -1 -7 0 0 0 -4
b:surcharge of	0 -8 0 7 -2 0 0 5
b:surcharge run	0 12 0 -7 0 0 0 -4
b:suspend <points>	0 -11 0 16 0 0 0 -3
b:suspend for	-9 3 0 0 0 0 0 0
b:suspend its	0 7 0 12 -11 0 0 -9
b:suspend the	0 10 0 -12 -4 0 0 5
b:suspend their	0 0 0 11 0 0 0 -6
b:suspend to	13 0 0 -9 -4 0 0 0
b:suspension	18 -10 -6 -7 7 0 0 0
b:suspension end	0 5 0 6 3 0 0 -15
b:suspension is	9 0 0 8 -1 0 0 -15
b:suspension of	2 -17 -1 0 0 0 0 13
b:table	0 12 0 2 -13 0 0 -4
b:take <number>	0 -9 0 10 0 0 0 0
b:take a	0 -3 0 9 0 0 0 -6
b:take effect	0 14 0 -5 -5 0 0 -10
b:take its	0 5 0 -10 4 0 0 0
b:take on	0 5 0 -15 4 0 0 5
b:take place	-5 -22 0 28 0 0 0 -3
b:take up	0 -10 0 0 9 0 0 0
b:take us	0 0 0 -13 0 0 0 11
b:talk	-2 -15 -1 19 -24 -3 8 4
b:talk about	0 -5 0 11 -2 0 0 0
b:talk are	0 0 0 12 -1 0 -7 0
b:talk by	0 0 0 -13 0 0 5 10
b:talk of	0 11 0 -1 0 0 0 -8
b:talk on	0 -7 0 11 -3 0 0 0
b:talk with	0 2 0 -12 -2 0 15 -1
b:talked	0 -5 0 13 -2 0 1 -8
b:tangier	0 8 0 -7 0 0 0 0
b:tangier on	0 8 0 -7 0 0 0 0
b:tariff	4 -16 -4 12 5 -1 1 -2
b:tariff commission	0 -4 0 14 -5 0 0 -2
b:tariff end	0 -4 0 18 0 0 0 -17
b:tariff for	0 -23 0 29 -2 0 0 -3
b:tariff from	0 0 0 9 0 0 0 -12
b:tariff is	0 -7 0 -3 0 0 0 9
b:tariff on	2 8 0 -16 4 0 0 0
b:tariff pause	0 -3 0 -4 0 0 0 10
b:tariff to	0 6 0 -11 0 0 0 4
b:tariff truce	4 -3 0 -10 0 0 0 10
b:tax	0 -29 0 8 13 0 0 5
b:tax on	0 -22 0 -2 15 0 0 8
b:tea	0 7 0 -9 -7 0 0 9
b:team	0 -6 0 12 0 0 0 0
b:technical	0 -5 0 10 -1 0 0 0
b:telephone	0 14 0 -5 -12 -5 -1 7
b:telephone call	0 12 0 -7 0 -1 0 0
b:tell her	0 -1 0 10 0 0 0 -7
b:tell me	0 -7 0 12 0 0 0 0
b:tell reporter	0 0 0 3 3 0 0 -10
b:temporary	12 -1 0 0 -1 0 -1 -4
b:ten past	0 0 0 9 0 0 0 -8
b:term on	5 9 0 -14 -2 0 0 4
b:terminal	0 -1 0 17 -7 0 0 -6
b:text	0 -14 0 6 4 0 0 1
b:textile	0 5 0 -9 0 0 0 1
b:than	0 -6 0 -2 16 0 8 -18
b:that 's	-2 12 0 -8 10 0 0 -9
b:that <name>	8 -4 9 7 -7 0 0 -14
b:that <number>	0 -7 0 16 -5 0 -2 -4
b:that <organisation>	0 -1 4 -12 7 0 0 2
b:that <quality>	0 13 0 -5 0 0 0 -8
b:that <seat>	-1 -9 0 0 -1 0 0 15
b:that begin	0 -15 0 19 0 0 0 -5
b:that both	0 -10 0 11 0 0 0 0
b:that bring	0 -12 0 -2 3 0 0 12
b:that day	0 -19 0 13 14 0 0 -9
b:that expire	0 14 0 -17 0 0 0 3
b:that from	1 14 0 -12 0 0 0 -2
b:that good	0 13 0 -13 0 0 0 0
b:that had	0 -8 0 2 9 0 0 -4
b:that he	-1 9 0 9 -12 0 0 -9
b:that his	0 -7 0 12 -13 0 0 6
b:that is	0 7 0 -18 0 0 3 9
b:that it	-5 6 0 -13 0 0 0 15
b:that keep	0 -10 0 -14 0 0 0 23
b:that of	-3 -5 0 10 0 0 0 0
b:that reach	0 7 0 -11 7 0 0 -1
b:that start	0 15 0 -12 0 0 0 0
b:that the	-5 2 -8 -13 4 14 -11 8
b:that they	0 1 0 -3 12 0 -1 -7
b:that we	0 0 0 -11 7 0 0 6
b:that were	-2 -23 5 23 2 0 0 -10
b:the	-18 -1 0 10 2 3 -12 -2
b:the <day-gone>	0 -9 0 0 0 0 0 7
b:the <level>	-2 15 0 -12 0 0 0 0
b:the <name>	7 4 4 7 -4 0 -4 -16
b:the <number>	-1 15 0 -8 -14 0 0 6
b:the <office>	-2 0 -2 18 -3 -2 0 -12
b:the <organisation>	-7 -5 2 1 14 -12 -11 -3
b:the <person>	0 -4 0 -16 7 0 7 12
b:the <points>	-6 0 0 -10 0 0 0 16
b:the <quality>	13 8 2 -25 14 0 -8 -6
b:the <seat>	0 6 2 12 -12 0 1 -17
b:the <span>	0 -21 0 -18 -6 0 0 37
b:the additional	-1 0 1 -9 -1 0 0 9
b:the agreement	0 13 0 -1 10 0 -3 -11
b:the app	0 0 0 -11 0 14 0 -1
b:the arrangement	0 -21 -2 6 6 0 0 7
b:the bridge	0 -9 0 13 -2 0 0 0
b:the bus	0 -6 0 11 0 0 0 -4
b:the busan	0 0 0 -7 -1 0 0 12
b:the case	0 -9 0 1 2 0 0 0
b:the charge	0 2 0 -8 10 0 0 -5
b:the clock	0 9 0 -7 0 0 0 0
b:the club	0 -5 0 12 0 -4 0 0
b:the continental	0 8 0 -10 2 0 0 0
b:the contract	0 0 0 10 0 0 0 -7
b:the custom	0 2 0 -13 14 0 0 -3
b:the date	0 21 0 -15 -12 0 0 1
b:the deadline	0 -28 0 22 -15 11 1 -14
b:the decree	0 8 4 -2 -10 0 0 -3
b:the dispute	0 0 0 10 -5 0 0 -1
b:the draft	0 2 0 15 -17 0 0 0
b:the duty	0 -9 17 -14 0 0 0 16
b:the dáil	0 0 0 8 -5 0 0 0
b:the emergency	0 -9 0 3 6 0 0 0
b:the end	0 0 0 -10 0 0 0 14
b:the exclusion	0 -10 14 0 0 0 0 -7
b:the exemption	0 0 -10 0 10 0 0 0
b:the existing	0 9 0 -10 0 0 0 0
b:the export	-8 0 0 13 -1 0 0 0
b:the extension	0 -11 0 7 -1 0 0 5
b:the extra	0 13 0 -6 0 0 0 -6
b:the fentanyl	0 17 0 -7 0 0 0 -6
b:the final	0 -1 0 -16 11 0 0 8
b:the first	0 15 0 -7 -9 0 -3 2
b:the following	0 10 0 -3 -6 0 0 0
b:the hearing	0 0 0 11 -11 0 0 0
b:the higher	0 9 2 -24 -1 0 0 8
b:the house	0 4 0 16 -12 0 0 -9
b:the joint	0 -5 0 -4 11 0 0 0
b:the last	0 -12 0 -5 12 0 0 4
b:the letter	-1 11 0 -16 0 0 0 9
b:the mediator	0 0 0 10 -6 0 -1 0
b:the morning	0 -10 0 8 0 0 0 0
b:the new	-2 4 -3 5 -10 5 0 -4
b:the next	0 -29 0 12 8 0 0 -2
b:the night	0 -8 0 15 0 0 0 -8
b:the northern	0 -1 0 11 0 0 0 -7
b:the offer	0 0 0 -5 13 0 0 -6
b:the one	6 -10 0 5 0 0 0 0
b:the other	9 0 0 -10 -6 0 0 6
b:the party	0 0 0 4 -9 0 9 -4
b:the pause	-5 19 0 -14 -9 0 0 0
b:the peace	0 -3 0 14 0 0 0 -8
b:the plan	0 13 0 -8 0 0 0 -4
b:the power	0 -2 0 -25 26 0 0 0
b:the present	0 -6 0 6 -14 6 0 3
b:the price	0 -5 0 11 0 0 0 0
b:the proclamation	0 -6 0 0 11 0 0 -4
b:the protocol	0 -4 0 -19 21 0 0 0
b:the radio	0 0 0 11 0 0 0 -8
b:the rate	0 -7 0 8 -4 0 0 2
b:the reduction	0 6 0 -12 0 0 0 8
b:the register	0 0 0 14 -12 0 0 0
b:the rest	0 19 0 -8 -10 0 5 -8
b:the road	0 -3 0 16 -10 0 0 0
b:the sale	0 0 0 0 -7 8 0 0
b:the same	0 5 0 3 -11 0 0 -4
b:the say	0 2 0 -19 8 0 0 8
b:the second	0 25 0 -20 0 0 -1 0
b:the so	4 0 0 7 0 0 0 -10
b:the standstill	0 5 0 16 -5 0 0 -18
b:the state	0 0 0 9 -2 -4 0 0
b:the stay	5 7 0 -16 -6 0 0 8
b:the strike	0 -4 0 10 0 0 0 -2
b:the summer	0 -16 0 23 -7 0 0 0
b:the surcharge	0 36 3 -31 -7 0 0 -12
b:the suspension	5 3 0 -8 -4 0 0 4
b:the table	0 9 0 7 -14 0 0 -3
b:the talk	0 -4 0 -10 -2 3 10 5
b:the tariff	2 -7 0 -11 8 0 0 12
b:the tax	0 -9 0 -11 8 0 0 10
b:the text	0 -16 0 6 6 0 0 0
b:the threat	0 -19 0 20 0 0 0 0
b:the three	0 0 0 -5 11 0 0 -3
b:the time	0 12 0 -3 0 0 -3 0
b:the town	0 0 0 13 -5 0 0 -5
b:the transfer	0 0 0 14 -2 0 0 -8
b:the truce	-11 14 -3 -15 9 -1 -2 14
b:the two	-3 -22 -4 10 -5 -3 11 4
b:the upper	0 -1 0 14 -5 0 0 -6
b:the vote	0 -4 0 -17 20 0 0 0
b:the water	0 8 0 -9 6 0 0 -3
b:the window	0 -6 0 13 -1 0 0 -1
b:the year	0 7 0 -14 -1 0 0 7
b:their	0 5 -3 0 -11 -1 11 -5
b:their <office>	0 -2 0 0 -7 0 15 -8
b:their truce	0 0 0 -11 0 0 0 13
b:them	0 22 -6 -6 -14 -1 -1 2
b:themselve	0 0 0 -7 0 0 11 0
b:then	0 29 0 -16 -13 0 1 -6
b:then on	0 7 0 -9 0 0 0 0
b:there 's	0 15 0 -12 -3 0 -4 5
b:there from	0 12 0 -12 0 0 0 0
b:there is	0 -9 0 12 0 0 0 -3
b:there on	0 -4 0 13 -3 0 0 -4
b:there will	0 -3 0 11 0 0 0 -4
b:therefore	0 -13 0 -3 0 0 0 17
b:they	-11 -1 12 -8 -8 -10 12 8
b:they arrive	0 9 -1 -8 2 0 -4 0
b:they end	0 -2 5 -9 12 0 0 -6
b:they go	0 -4 0 13 0 0 0 -7
b:they have	0 8 0 24 -22 0 5 -21
b:they meet	0 0 0 -11 -4 0 0 17
b:they start	4 -9 0 5 0 0 0 0
b:they stay	0 0 0 -7 -5 0 0 13
b:they vote	0 0 0 -9 10 0 0 0
b:they were	0 7 0 8 -2 0 0 -18
b:they will	0 -9 2 11 0 0 0 -1
b:thi	0 -10 -1 1 2 1 0 4
b:thi one	0 4 0 -13 0 0 0 10
b:thi year	0 -6 0 9 -1 0 0 -2
b:third	0 7 0 1 -13 0 0 2
b:those	0 21 -2 -9 6 0 0 -18
b:though	0 3 0 -8 9 0 0 -4
b:threat	-1 -1 0 10 0 0 0 -6
b:threaten	0 5 0 -5 9 0 0 -4
b:threaten <name>	0 13 0 -11 0 0 0 0
b:threaten an	0 -13 0 14 0 0 0 0
b:threaten for	0 10 0 -5 -1 0 0 0
b:threaten the	0 0 0 -7 9 0 0 0
b:three	0 1 0 17 -3 0 0 -15
b:through	-1 -19 2 -14 8 0 0 24
b:through the	0 -3 0 -2 -4 0 0 11
b:ticket	0 -12 0 18 0 0 0 -3
b:tie	0 0 0 -4 10 -1 0 0
b:tiktok	0 -1 0 -12 -2 19 0 -2
b:tiktok 's	0 0 0 -7 0 10 0 0
b:tile	0 10 0 -7 0 0 0 0
b:till	6 -21 -1 -8 -12 6 0 19
b:till the	0 0 0 -6 0 0 0 9
b:time	-3 1 0 13 4 0 5 -27
b:time until	0 5 0 0 0 0 7 -16
b:tin	9 -6 0 5 0 0 0 -8
b:to	-3 -5 -2 -5 -6 10 -3 10
b:to <level>	-2 24 -2 -17 2 0 0 -6
b:to <name>	10 -1 0 2 -4 1 0 -11
b:to <number>	0 8 0 -16 0 0 0 11
b:to <seat>	0 0 0 8 -15 0 -1 4
b:to a	0 11 0 1 -8 2 0 -13
b:to about	0 10 0 -6 0 0 0 0
b:to all	0 -8 0 10 0 0 0 0
b:to an	0 5 0 -13 0 0 0 9
b:to and	0 -8 9 -6 0 0 0 6
b:to apply	0 -6 0 7 -2 0 0 0
b:to approve	0 0 0 -11 14 0 0 0
b:to be	3 -5 1 -1 2 0 11 -11
b:to charge	0 -12 0 4 3 0 0 0
b:to close	0 0 0 -7 -4 15 0 -1
b:to come	0 -9 0 6 7 0 0 -1
b:to conclude	0 0 0 -9 0 0 10 0
b:to confirm	0 0 0 11 -6 0 0 0
b:to enter	5 15 0 -12 -7 0 0 0
b:to expire	0 0 0 -3 0 0 0 9
b:to follow	0 0 0 9 -3 0 0 -8
b:to happen	0 -6 0 -15 20 0 0 0
b:to have	0 6 2 -20 2 0 0 13
b:to hold	0 -8 0 0 -6 0 0 8
b:to invest	0 -1 0 13 -6 0 0 0
b:to know	0 2 0 -12 2 0 0 5
b:to last	-1 5 1 18 -4 0 -2 -19
b:to leave	0 -6 0 0 0 0 0 10
b:to let	0 -13 0 5 0 0 0 8
b:to lower	0 0 0 -11 8 0 0 1
b:to open	0 -4 0 -6 12 0 0 0
b:to pay	0 8 0 -2 0 0 0 -2
b:to put	1 5 0 -15 0 0 0 8
b:to raise	0 8 0 -8 0 0 0 1
b:to return	0 -6 0 0 0 0 0 10
b:to rise	0 -14 0 16 0 0 0 0
b:to run	0 -11 3 6 -2 0 0 1
b:to sell	0 0 0 -6 0 9 0 0
b:to start	2 -2 0 0 9 0 0 -9
b:to suspend	-1 12 0 0 -10 0 0 0
b:to take	0 -14 0 18 -4 0 0 0
b:to talk	0 0 0 -7 0 0 0 13
b:to the	-8 -12 0 2 6 -5 -5 8
b:to their	0 13 0 -8 0 0 0 -3
b:to vote	0 8 0 1 -7 0 0 0
b:toll	0 -9 0 8 0 0 0 0
b:ton	0 -10 0 -3 8 0 0 2
b:top	0 -16 0 10 8 0 0 0
b:top of	0 -8 0 0 9 0 0 0
b:town	0 0 0 13 -5 0 0 -7
b:trade agreement	0 -6 0 -1 -1 0 0 10
b:trade minister	0 -7 0 16 -2 0 0 -6
b:transfer	0 -1 -3 18 -2 0 0 -8
b:transfer window	0 0 0 11 -2 0 0 -5
b:treaty	0 -14 0 3 -16 0 10 6
b:treaty by	0 -6 0 10 -9 0 0 0
b:treaty is	0 0 0 -10 -4 0 8 6
b:truce	-18 11 -9 -8 -10 -4 0 17
b:truce begin	0 9 0 -4 0 0 0 -2
b:truce by	0 1 0 0 5 0 2 -14
b:truce end	0 -11 0 -11 -4 0 0 21
b:truce from	0 -13 0 9 0 0 0 1
b:truce go	0 0 0 -10 0 0 0 11
b:truce has	0 0 0 -7 0 0 0 10
b:truce is	0 21 0 -37 3 0 4 6
b:truce lapse	0 0 0 15 0 0 0 -13
b:truce last	0 0 0 -8 0 0 0 10
b:truce on	0 0 0 -17 4 0 0 13
b:truce over	0 0 0 -7 0 0 0 9
b:truce run	0 -6 0 11 -4 0 0 -4
b:truce that	0 0 0 15 0 0 0 -14
b:truce was	0 -6 0 -5 0 0 0 9
b:truce with	0 -22 0 12 0 0 0 -2
b:truce would	0 13 0 -28 7 0 0 12
b:try again	0 0 0 -1 9 0 0 -5
b:two	-4 -27 -5 25 -13 -9 10 0
b:under	0 -20 15 5 6 -5 0 0
b:under it	0 18 0 -18 0 0 0 1
b:under the	-2 -19 2 18 0 0 0 -3
b:union	0 0 0 12 -4 0 0 -5
b:unless	0 -1 0 -13 16 0 -1 0
b:unless <seat>	0 16 0 -7 -6 0 -1 -1
b:up	-9 -11 4 -12 4 0 -4 21
b:up <level>	0 -13 0 15 0 0 0 0
b:up by	0 -5 0 16 -4 0 -5 0
b:up for	0 0 0 -11 10 0 0 1
b:up from	0 15 0 -11 0 0 0 -3
b:up on	0 -2 0 -9 6 0 0 7
b:up to	0 0 7 -11 -6 0 0 11
b:upper	0 -1 0 14 -5 0 0 -6
b:us	0 -16 0 -10 9 0 -1 19
b:us on	0 -6 0 11 -3 0 0 0
b:us to	0 0 0 -13 0 0 0 12
b:used	0 -12 0 -4 14 0 0 0
b:used from	0 -7 0 -2 9 0 0 0
b:valid	0 -4 3 -7 0 0 -2 14
b:vessel	0 -4 0 -12 8 0 0 7
b:video	0 -8 0 14 -11 0 0 2
b:visit	0 -9 0 23 -6 0 0 0
b:vote	0 -22 -2 -3 20 -1 -1 -14
b:vote before	0 9 0 -6 -2 0 0 0
b:vote on	0 -23 0 0 11 0 0 -3
b:wage	0 0 0 11 0 0 -1 -7
b:walk	0 -5 0 15 0 0 0 -8
b:want	0 -6 0 14 -12 0 3 -2
b:want the	0 0 0 23 0 0 0 -21
b:want to	0 5 0 3 -20 0 -1 8
b:was	-7 -10 -6 12 -17 -5 17 0
b:was <number>	0 -9 0 20 0 0 0 -9
b:was due	0 -21 0 12 0 0 0 4
b:was expect	0 0 0 -10 10 0 0 1
b:was make	0 -1 0 -5 0 0 0 9
b:was no	0 0 0 -10 4 0 6 0
b:was take	0 11 0 -11 0 0 0 0
b:was to	-2 -22 0 19 -9 1 9 -5
b:water	0 10 0 2 -1 0 0 -11
b:water on	0 0 0 5 2 0 0 -8
b:way to	0 4 0 -10 0 0 0 6
b:we are	0 0 -1 10 0 0 0 -11
b:we have	-2 16 0 -13 2 -2 7 -8
b:we shall	0 -11 0 0 5 -2 0 6
b:we will	0 -4 0 12 -2 0 0 -3
b:we'll	0 0 0 10 -12 0 -3 5
b:we're	0 10 0 -8 0 0 0 0
b:webinar	0 -2 0 11 -5 0 0 0
b:week	0 0 0 -8 -7 3 0 10
b:week of	0 -5 0 10 0 0 0 0
b:were	-17 -23 -1 23 15 0 0 -4
b:were due	0 0 -3 9 -6 0 0 0
b:were still	0 13 0 -11 0 0 0 0
b:were to	-10 -19 -3 25 -3 0 0 7
b:what	4 7 10 -8 -20 0 -5 8
b:what <person>	0 11 0 -15 0 0 0 7
b:what change	0 11 9 -11 -6 0 0 -4
b:what happen	5 11 -2 -5 -10 0 0 -2
b:what has	0 -9 0 0 11 0 0 -5
b:what is	0 -14 0 18 0 0 0 -5
b:what the	0 -1 0 0 -9 0 0 9
b:what they	0 -14 0 15 0 0 0 0
b:what you	0 -11 0 6 7 0 0 -2
b:when	0 -5 0 0 -6 0 0 12
b:when he	0 14 0 -13 0 0 0 0
b:when it	0 0 0 10 0 0 0 -10
b:when the	0 -8 0 -2 -2 0 0 14
b:where	0 -15 0 6 0 3 0 4
b:where the	0 -5 0 10 0 3 0 -6
b:where they	0 0 0 -11 0 0 0 14
b:whether	0 8 0 -7 -13 0 0 12
b:which <name>	0 10 0 -3 -11 0 0 1
b:which <person>	0 -9 0 -4 15 0 0 -3
b:which a	0 -16 0 15 -2 0 0 0
b:which are	7 1 0 0 2 0 0 -12
b:which begin	0 -6 0 -6 4 0 0 10
b:which end	0 7 9 -14 -1 2 0 0
b:which has	0 5 0 -11 -3 6 0 1
b:which have	0 0 0 -8 10 0 0 0
b:which it	0 10 0 -7 -9 0 0 5
b:which run	0 -1 0 -5 0 0 0 11
b:which sit	0 0 0 12 -10 0 0 0
b:which the	0 -21 0 20 1 -1 7 -11
b:which was	-1 -2 0 41 -4 0 0 -35
b:which will	0 0 0 -12 10 0 0 1
b:which would	0 9 -3 -4 -2 4 0 0
b:whiskey	0 -10 0 16 0 0 0 -4
b:who	-2 7 0 11 -7 0 -4 -13
b:who pay	0 6 0 -16 13 0 0 0
b:who want	0 0 0 9 -5 0 0 0
b:whoever	0 -3 0 5 -11 0 -1 8
b:whoever want	0 0 0 14 -9 0 0 0
b:whose	-3 0 0 -11 9 0 3 0
b:will	-4 -9 -4 16 6 -14 -17 0
b:will apply	-1 11 0 -20 0 0 0 8
b:will be	-2 9 0 -7 -8 -4 -8 13
b:will cost	0 0 0 11 -4 0 0 -8
b:will discuss	0 0 0 9 -3 0 0 0
b:will do	0 -15 0 0 16 0 0 -6
b:will end	0 15 0 -1 0 0 0 -10
b:will follow	0 6 0 7 -10 0 0 -5
b:will go	0 4 6 -11 -5 0 0 3
b:will hear	0 -3 0 14 -10 0 0 0
b:will hold	0 4 0 -13 7 0 0 0
b:will leave	0 -12 0 12 0 0 0 0
b:will let	5 -2 0 -9 -2 0 0 9
b:will look	0 0 0 -6 9 0 0 0
b:will not	0 -32 0 28 -2 0 0 5
b:will now	0 -2 0 9 -1 0 0 -2
b:will put	0 -5 0 -5 0 0 0 11
b:will sign	0 -3 0 12 -4 0 0 0
b:will stay	0 4 2 7 4 0 0 -21
b:will stop	0 10 0 -4 0 0 0 -4
b:will talk	0 -5 0 11 -2 0 0 -1
b:will try	0 0 0 9 0 0 0 -4
b:window	0 -12 0 7 4 0 5 -10
b:wine	-2 -7 10 -5 -3 0 0 9
b:winter	0 -4 0 18 -1 0 0 -9
b:wire	0 4 0 2 0 0 0 -8
b:with	-4 13 -11 -20 0 0 15 11
b:with <level>	0 20 0 -20 0 0 0 0
b:with <name>	-4 -18 -3 0 6 0 2 9
b:with <number>	0 12 0 -13 0 0 2 0
b:with <person>	0 15 0 -5 -2 0 -2 -2
b:with <seat>	0 -9 0 -14 -5 0 6 23
b:with a	0 7 0 -10 0 0 5 1
b:with effect	0 -9 0 13 -2 0 0 0
b:with the	-1 0 0 1 6 0 0 -8
b:without	0 -5 5 0 0 1 10 -1
b:without a	0 -14 0 7 -1 2 0 6
b:without the	0 -4 6 15 0 0 0 -18
b:witnesse	0 0 0 -12 15 0 0 0
b:wool	0 11 0 -10 0 0 0 0
b:word	0 4 0 -15 10 0 0 0
b:word on	0 12 0 -12 0 0 0 0
b:worker	0 -2 0 14 -7 0 0 -1
b:worth	0 -5 0 18 -2 0 0 -9
b:worth of	0 -13 0 13 0 0 0 0
b:would	-4 1 -21 -7 -16 13 7 17
b:would be	0 11 -6 -3 -16 2 -5 7
b:would begin	0 13 0 -10 0 0 0 -1
b:would carry	0 0 0 -11 0 0 0 12
b:would come	0 -3 0 -3 0 0 0 9
b:would do	0 -4 0 10 0 0 0 -2
b:would end	0 18 0 -27 6 0 0 1
b:would follow	0 -11 0 13 0 0 0 0
b:would go	0 20 0 -3 0 0 0 -17
b:would have	0 -30 -7 17 5 7 -3 4
b:would last	0 12 0 -16 0 0 0 4
b:would meet	0 0 0 -12 10 0 0 2
b:would otherwise	0 -22 0 11 -1 0 0 11
b:would raise	0 17 0 -15 0 0 0 0
b:would return	0 3 0 5 0 0 0 -9
b:would run	0 4 0 -16 0 4 0 12
b:would sign	0 -3 0 11 -5 0 0 0
b:would take	0 -17 0 0 11 0 0 5
b:year	1 -5 -3 14 -12 0 0 -1
b:year 's	0 0 0 9 0 0 0 -4
b:yet	0 -4 0 -11 8 0 0 8
b:you	0 -13 -2 26 -10 0 -2 0
b:you may	0 -5 0 10 0 0 0 0
b:your	0 -1 0 20 -5 -11 -5 -1
b:·	0 -2 0 15 -3 0 0 -2
b:—	4 0 6 -1 0 -2 -9 0
b:— <name>	10 5 -2 -12 9 0 -6 0
b:— <office>	0 11 0 -6 0 0 0 -4
b:— a	0 -3 0 9 6 0 -2 -8
b:— from	0 19 0 -16 0 0 0 0
b:— on	0 9 0 -11 0 0 0 0
b:— what	0 11 0 -10 0 0 0 0
b:•	0 14 0 0 -5 0 5 -12
c0=bear	-8 -9 -6 6 5 -2 -3 3
c0=begin	10 -6 -2 7 0 -8 -5 -2
c0=down	-2 -5 -9 8 -4 0 5 -1
c0=end	0 4 -10 9 -3 -8 0 -4
c0=impose	-5 -6 -9 11 2 5 3 -8
c0=lack	4 3 0 2 -9 -1 1 -3
c0=propose	-17 0 -9 4 3 -12 5 -1
c0=renew	-4 -14 7 1 -5 0 -5 4
c0=return	0 11 -4 9 -3 0 0 -15
c0=sell	4 1 -2 17 -6 -9 -6 -9
c0=sign	-13 6 -17 1 -2 -5 -3 12
c0=stay	-9 0 -8 9 4 -1 1 -6
c0=threaten	0 1 0 1 4 0 0 -11
c0=up	-2 1 0 9 -1 0 -7 -6
c1=agree	-6 -4 0 -8 12 -4 12 0
c1=agree & d:ahead	-5 -5 1 -7 13 -3 13 -1
c1=bear	-3 -3 -11 1 0 -4 1 6
c1=bear & d:ahead	-2 0 -10 -4 0 -4 1 7
c1=bear & d:today	0 -7 0 8 3 0 0 0
c1=begin	5 -5 -4 5 3 -10 -8 0
c1=begin & d:ahead	6 -4 -3 6 0 -9 -7 0
c1=begin & d:today	0 0 0 -5 10 0 0 0
c1=buy	0 -6 5 14 -9 0 -1 -2
c1=buy & d:ahead	0 -5 5 12 -9 0 -1 -2
c1=down	-2 -3 -11 2 -2 0 13 -2
c1=down & d:ahead	-2 -3 -10 0 -1 0 13 0
c1=end	2 5 -8 12 -5 -9 -5 -7
c1=end & d:ahead	2 3 -6 14 -4 -9 -4 -9
c1=impose	-4 -5 -5 9 2 5 1 -5
c1=impose & d:today	0 -12 0 24 -2 0 0 -10
c1=lack	11 1 0 1 -19 -1 1 -4
c1=lack & d:ahead	11 1 0 1 -19 -1 1 -4
c1=renew	-9 -16 6 8 -8 0 -7 3
c1=renew & d:ahead	-9 -15 6 8 -8 0 -7 2
c1=say	-4 5 1 -3 0 0 -10 5
c1=sell	2 -3 -4 11 -2 0 -9 -7
c1=sell & d:ahead	2 -2 -3 12 -2 0 -9 -11
c1=sign	-18 2 -3 8 2 -7 -6 2
c1=sign & d:ahead	-16 0 -2 7 2 -6 -5 3
c1=stay	-4 -2 -4 10 -1 -1 1 -4
c1=suspend & d:today	0 0 0 8 0 0 0 -6
c1=target & d:ahead	0 0 2 5 -11 0 -8 6
c1=threaten & d:today	0 8 0 -8 0 0 0 0
c1=up	-4 5 0 6 -8 0 -10 -4
c1=up & d:ahead	-4 8 0 6 -8 0 -10 -7
c2=agree	0 -5 0 4 0 -4 12 -5
c2=bear	0 -7 -8 15 2 -8 0 -5
c2=begin	-4 3 -8 4 -2 2 -14 2
c2=buy	0 -4 0 12 -2 0 0 0
c2=down	-1 1 0 1 -10 0 0 3
c2=end	-6 -4 -3 14 -16 0 0 3
c2=impose	-7 7 0 1 -4 -14 2 0
c2=lack	11 -1 0 -7 0 0 0 0
c2=propose	0 -8 0 -11 13 0 7 8
c2=renew	0 -6 -1 18 -10 0 -1 -2
c2=say	-6 -20 0 14 10 -1 0 0
c2=sign	0 -20 0 8 4 -6 7 -1
c2=stay	0 -13 4 19 -13 -4 10 -9
c2=target	0 1 5 -4 -8 0 -1 10
c2=threaten	0 -13 0 13 0 0 0 0
c2=up	-5 10 -6 8 -15 11 -8 -13
ct0=agree future	0 -13 0 18 -5 0 -2 -3
ct0=agree past	0 2 0 -10 3 1 -13 15
ct0=agree pluperfect	0 12 0 -19 -3 0 0 13
ct0=agree present	0 -7 0 3 0 0 14 -7
ct0=bear future	2 6 -1 0 -9 3 3 -4
ct0=bear future-passive	0 -10 0 6 -2 0 0 1
ct0=bear past	0 -8 0 1 5 0 -6 6
ct0=bear past-passive	0 -6 0 12 0 0 0 -2
ct0=bear perfect	0 0 0 5 -14 0 0 4
ct0=bear present	-8 7 -11 2 0 -2 -11 0
ct0=bear present-passive	0 -6 0 -12 25 0 0 -10
ct0=begin modal	-10 -11 7 14 -9 0 0 5
ct0=begin past	-3 -40 -1 29 10 0 0 4
ct0=begin perfect	0 -5 0 12 0 0 0 -1
ct0=begin present	14 9 -15 -8 0 -9 1 -5
ct0=begin present-passive	0 -10 0 -1 11 0 0 0
ct0=buy past	0 3 8 -9 0 0 0 0
ct0=buy present	0 -10 0 0 1 0 0 8
ct0=down future	-8 9 0 4 0 0 -1 -7
ct0=down modal	0 3 0 -4 -9 0 0 10
ct0=down past	0 -9 0 1 7 0 -6 10
ct0=down present	2 -11 -4 15 -6 3 5 -6
ct0=end future	0 14 -9 -16 -10 0 8 9
ct0=end modal	0 13 -13 -8 0 0 0 10
ct0=end past	0 -2 -3 24 5 0 0 -26
ct0=end pluperfect	0 0 0 16 0 0 0 -11
ct0=impose modal	1 -1 0 6 0 -1 1 -10
ct0=impose past	2 -5 1 -8 4 -1 7 11
ct0=impose pluperfect	0 -13 0 14 1 0 -1 3
ct0=impose pluperfect-passive	0 -11 0 16 0 0 0 -1
ct0=impose present	-12 -4 1 11 2 10 0 -12
ct0=impose present-passive	2 11 -6 5 -4 -1 -5 -11
ct0=lack future	2 8 0 -15 0 0 0 4
ct0=lack modal	-3 -2 0 7 -1 0 8 -10
ct0=lack past	0 0 0 9 0 0 -3 -5
ct0=propose future-passive	0 -9 0 -4 12 0 0 0
ct0=propose past	0 0 0 0 -17 0 10 3
ct0=propose past-passive	0 7 0 -15 7 0 0 3
ct0=propose perfect	0 16 0 -5 0 0 -7 -2
ct0=propose present	-7 -4 -1 9 10 -2 -1 -9
ct0=propose present-passive	0 7 0 8 -19 0 0 5
ct0=renew future-passive	0 0 10 -7 0 0 0 0
ct0=renew modal-passive	0 0 -1 -1 0 0 0 10
ct0=renew past-passive	0 0 1 -17 0 4 0 14
ct0=renew perfect-passive	0 0 0 9 0 0 0 -8
ct0=renew present	0 0 0 9 0 0 0 -7
ct0=return modal	0 8 0 2 0 0 0 -11
ct0=return past	0 5 0 -9 -2 0 0 6
ct0=return present	0 1 -1 9 -8 0 0 -3
ct0=say future	0 -21 6 6 7 -3 -4 -2
ct0=say future-passive	5 -9 0 8 0 0 0 -1
ct0=say modal	0 -11 0 3 1 0 0 0
ct0=say past-passive	0 -3 0 11 0 0 0 -3
ct0=say perfect	3 2 0 -12 -5 0 0 11
ct0=say perfect-passive	0 1 0 -11 -10 3 0 14
ct0=sign future-passive	0 -9 0 14 -19 0 3 8
ct0=sign modal	0 -16 0 2 8 0 -8 0
ct0=sign past	0 2 0 2 -31 0 -8 21
ct0=sign past-passive	0 14 0 -7 -4 0 4 -9
ct0=sign pluperfect	0 12 0 -15 -8 0 0 12
ct0=sign present	0 1 -1 0 6 -1 7 -11
ct0=sign present-passive	0 10 -3 -3 3 0 -6 -5
ct0=stay future	-12 0 2 7 -2 -4 -7 0
ct0=stay future-passive	3 0 0 12 -5 0 0 -8
ct0=stay modal	0 4 0 9 -2 0 0 -14
ct0=stay modal-passive	0 15 0 -3 -2 1 0 -9
ct0=stay past	1 -10 -2 -1 9 0 10 -4
ct0=stay perfect-passive	0 4 0 -8 6 0 0 -1
ct0=stay pluperfect	10 -2 0 0 -1 0 0 -4
ct0=stay present	-14 3 -7 -2 1 -1 3 4
ct0=stay present-passive	-7 -10 0 6 0 0 0 10
ct0=suspend future-passive	0 -17 0 9 8 0 0 0
ct0=suspend modal	0 -9 0 9 0 0 0 0
ct0=suspend past	10 9 7 -10 -1 0 1 -13
ct0=suspend past-passive	-5 0 0 11 0 0 0 -4
ct0=suspend perfect-passive	-1 3 0 -11 -1 1 0 8
ct0=target future-passive	0 11 0 -15 0 0 0 0
ct0=target perfect	0 14 0 -18 7 0 0 0
ct0=target pluperfect	0 -12 0 12 5 0 0 -1
ct0=threaten perfect	0 15 0 -24 8 0 0 0
ct0=threaten pluperfect	0 -14 0 13 5 0 0 0
ct0=up future	0 -10 6 11 -14 2 0 0
ct0=up pluperfect	0 0 0 -9 11 0 0 0
ct0=up present-passive	0 1 0 -11 -1 0 0 10
ct1=agree future	0 -12 0 19 -4 0 -2 -3
ct1=agree infinitive	0 0 0 -12 0 0 16 -6
ct1=agree participle-passive	0 -10 6 0 -8 0 0 10
ct1=agree past	0 10 0 -10 4 1 -9 3
ct1=agree pluperfect	0 12 0 -12 -3 0 0 5
ct1=agree present	0 -6 0 -5 0 0 14 1
ct1=bear future	2 5 -1 1 -11 3 3 -4
ct1=bear future-passive	0 -10 0 6 -2 0 0 1
ct1=bear gerund	5 -3 0 8 -9 0 0 -1
ct1=bear infinitive	0 8 0 -12 -9 0 3 7
ct1=bear past	0 -8 0 2 5 0 -6 5
ct1=bear past-passive	0 -6 0 12 0 0 0 -2
ct1=bear perfect	0 1 0 4 -14 0 0 4
ct1=bear present	-8 7 -11 1 0 -2 -11 0
ct1=bear present-passive	0 -6 0 -13 25 0 0 -10
ct1=begin future	6 6 6 -6 -5 1 -1 -10
ct1=begin infinitive	-4 9 0 -3 0 0 0 -4
ct1=begin modal	-10 -11 7 9 -8 0 0 13
ct1=begin past	-2 -38 0 25 10 0 0 6
ct1=begin past-passive	0 -6 0 10 0 0 0 -2
ct1=begin perfect	0 -5 0 12 0 0 0 -1
ct1=begin present	15 7 -15 -7 0 -9 1 -3
ct1=begin present-passive	0 -10 0 -1 11 0 0 0
ct1=buy infinitive	0 -4 0 9 -2 0 0 0
ct1=buy past	0 3 8 -9 0 0 0 0
ct1=buy present	0 -10 0 0 1 0 0 8
ct1=down future	-8 9 0 4 0 0 -1 -7
ct1=down gerund	0 9 0 -8 0 0 0 0
ct1=down modal	0 3 0 -4 -9 0 0 10
ct1=down past	0 -18 0 9 3 0 -6 10
ct1=down present	2 -10 -4 13 -5 3 5 -5
ct1=end future	0 5 -9 -8 -4 0 8 6
ct1=end gerund	0 -1 0 -9 0 0 0 12
ct1=end infinitive	10 10 5 -15 -12 0 -6 2
ct1=end modal	0 13 -13 -8 0 0 0 10
ct1=end participle-passive	0 -3 -4 30 0 0 0 -22
ct1=end past	0 0 -3 21 5 0 0 -26
ct1=end pluperfect	0 0 0 16 0 0 0 -11
ct1=impose gerund	0 -7 3 -5 -5 3 3 10
ct1=impose infinitive-passive	0 0 0 -10 6 0 0 6
ct1=impose modal	1 -1 0 6 1 -1 2 -11
ct1=impose participle-passive	0 8 9 -2 -2 -2 -4 -5
ct1=impose past	0 1 2 -12 4 0 8 8
ct1=impose perfect	-5 -8 -2 14 0 0 0 -3
ct1=impose pluperfect	0 -8 0 9 2 0 -1 0
ct1=impose pluperfect-passive	0 -11 0 16 0 0 0 0
ct1=impose present	-8 -3 -3 2 3 10 2 -1
ct1=impose present-passive	2 11 -6 6 -4 -1 -5 -13
ct1=lack future	2 8 0 -15 0 0 0 4
ct1=lack modal	-3 -2 0 7 -1 0 8 -10
ct1=lack past	0 0 0 9 0 0 -3 -5
ct1=propose future-passive	0 -9 0 -4 12 0 0 0
ct1=propose infinitive	0 -10 0 10 0 0 0 0
ct1=propose participle-passive	3 3 0 -8 5 0 5 -10
ct1=propose past	0 4 0 -4 -16 0 10 5
ct1=propose past-passive	0 7 0 -15 7 0 0 3
ct1=propose pluperfect	0 -10 0 0 9 0 0 0
ct1=propose present	-1 -3 0 0 15 0 -7 -4
ct1=propose present-passive	0 7 0 10 -19 0 0 2
ct1=renew future-passive	0 0 10 -7 0 0 0 0
ct1=renew infinitive	0 0 -4 13 0 0 0 -5
ct1=renew modal-passive	0 0 -1 -1 0 0 0 10
ct1=renew past-passive	0 0 1 -17 0 4 0 14
ct1=renew perfect-passive	0 0 0 9 0 0 0 -8
ct1=renew present	0 0 0 9 0 0 0 -7
ct1=return infinitive	0 -6 0 -3 0 0 0 10
ct1=return modal	0 8 0 2 0 0 0 -11
ct1=return past	0 5 0 -9 -2 0 0 6
ct1=return present	0 1 -1 9 -8 0 0 -3
ct1=say future	0 -21 6 6 7 -3 -4 -2
ct1=say modal	0 -11 0 3 1 0 0 0
ct1=say perfect	3 2 0 -12 -5 0 0 11
ct1=say perfect-passive	0 0 0 -8 -10 4 0 12
ct1=sell infinitive	0 0 0 -4 0 9 0 0
ct1=sell participle-passive	0 -5 0 0 9 0 0 0
ct1=sign future-passive	0 -9 0 14 -19 0 3 8
ct1=sign gerund	0 -10 0 1 1 0 3 0
ct1=sign infinitive	0 -5 0 -5 14 0 0 -9
ct1=sign modal	0 -16 0 1 9 0 -8 0
ct1=sign participle-passive	-2 -4 5 21 -22 0 0 -3
ct1=sign past	0 9 0 1 -25 1 -3 9
ct1=sign past-passive	0 14 0 -3 -3 0 0 -7
ct1=sign pluperfect	0 12 0 -8 -8 0 0 3
ct1=sign present-passive	0 10 -3 -3 3 0 -6 -5
ct1=stay future	-9 0 2 8 -10 -4 -6 1
ct1=stay future-passive	3 0 0 12 -5 0 0 -8
ct1=stay gerund	0 -5 4 -9 -2 0 0 15
ct1=stay modal	0 4 0 9 -1 0 0 -15
ct1=stay modal-passive	0 12 0 -2 -2 1 0 -8
ct1=stay past	2 -9 -2 0 5 0 10 -3
ct1=stay perfect-passive	0 4 0 -8 6 0 0 -1
ct1=stay pluperfect	10 -2 0 -1 -1 0 0 -1
ct1=stay present	-13 4 -5 0 2 -1 3 0
ct1=stay present-passive	-7 -10 0 6 0 0 0 10
ct1=suspend future-passive	0 -17 0 9 8 0 0 0
ct1=suspend infinitive	0 5 0 1 -10 0 0 2
ct1=suspend modal	0 -9 0 9 0 0 0 0
ct1=suspend participle-passive	5 -16 1 0 9 0 0 0
ct1=suspend past	10 9 7 -21 -1 0 1 -4
ct1=suspend past-passive	-5 0 0 11 0 0 0 -4
ct1=suspend perfect-passive	-1 3 0 -11 -1 1 0 8
ct1=target future-passive	0 11 0 -15 0 0 0 0
ct1=target infinitive	0 0 0 10 0 0 -3 -4
ct1=target participle-passive	0 4 0 -10 -2 0 0 11
ct1=target past	0 9 0 -2 -2 0 0 -4
ct1=threaten participle-passive	0 11 0 -9 0 0 0 0
ct1=threaten perfect	0 10 0 -12 0 0 0 0
ct1=up future	0 -8 7 12 -14 2 0 -6
ct1=up gerund	0 -7 0 0 0 0 0 9
ct1=up infinitive	0 17 0 0 -10 0 0 -6
ct1=up pluperfect	0 0 0 -9 11 0 0 0
ct1=up present-passive	0 1 0 -11 -1 0 0 10
ct2=agree future	0 -9 0 5 3 0 0 0
ct2=agree infinitive	0 -5 0 0 -2 -3 10 0
ct2=bear gerund	0 -3 0 10 -1 0 0 0
ct2=bear infinitive	0 -13 0 3 11 0 2 -9
ct2=bear modal	4 -11 0 11 0 0 0 -2
ct2=bear past	0 -5 0 19 0 0 0 -15
ct2=bear present	0 8 -2 -11 7 -4 0 1
ct2=begin future	0 0 0 4 2 0 0 -11
ct2=begin infinitive	0 6 0 -10 -5 5 -2 6
ct2=begin past	0 -10 0 26 -13 0 0 -6
ct2=begin present	-3 4 -3 -8 8 0 -8 9
ct2=down infinitive	0 4 0 -9 0 0 0 3
ct2=down past	0 -13 0 8 0 0 0 3
ct2=down present	0 14 0 -9 -2 0 0 0
ct2=end infinitive	0 8 0 13 -11 0 -2 -8
ct2=end modal	0 0 0 -8 0 0 0 9
ct2=end past	0 -11 0 19 0 0 0 -8
ct2=end present	-3 -3 0 -6 -1 0 0 15
ct2=impose future	0 10 0 -3 0 0 -6 -4
ct2=impose future-passive	0 3 11 -18 -1 0 0 6
ct2=impose infinitive	0 -1 0 6 -13 -5 4 10
ct2=impose modal	0 -7 0 18 0 0 0 -10
ct2=impose modal-passive	0 -11 0 15 -14 0 0 6
ct2=impose participle-passive	-1 13 -1 -10 -7 0 -2 7
ct2=impose past	-6 -16 0 -1 16 0 0 4
ct2=impose past-passive	0 9 0 -3 0 0 0 -5
ct2=propose infinitive	0 -9 0 13 -1 0 0 -1
ct2=renew infinitive	0 0 0 -10 -5 0 0 17
ct2=renew present-passive	0 0 0 18 0 0 0 -15
ct2=return present	0 1 0 -11 0 0 0 8
ct2=say modal	0 -1 0 -11 11 0 0 3
ct2=say past	-4 -8 0 3 0 0 0 9
ct2=say present	0 -3 0 19 0 0 0 -13
ct2=sign future	0 -8 0 8 0 0 0 0
ct2=sign infinitive	0 -15 0 11 0 -2 5 -10
ct2=stay modal	0 0 0 9 -13 0 7 -11
ct2=stay past	0 -10 0 14 15 0 -1 -21
ct2=stay present	0 -7 5 4 -16 0 4 5
ct2=target future-passive	0 6 7 -9 -11 0 0 4
ct2=target modal	0 -3 0 8 0 0 0 -5
ct2=target present	0 -3 0 -7 4 0 0 12
ct2=up future	0 13 0 -6 0 0 0 -6
ct2=up infinitive	0 8 0 0 -17 5 0 3
ct2=up modal	0 3 0 5 0 0 0 -10
ct2=up past	0 10 0 -3 0 0 0 -7
ct2=up present	0 -8 -3 13 2 0 -3 -1
d:after 	1 0 0 15 -5 0 0 -10
d:after (	0 0 0 10 0 0 0 -5
d:after ,	-1 -15 -1 21 -2 4 3 -10
d:after , a	0 -5 0 9 0 0 0 -3
d:after , ends on	0 -7 0 -16 0 0 0 24
d:after , expires on	0 0 0 10 0 0 0 -8
d:after , not	-8 0 0 12 0 0 0 0
d:after , on	0 13 0 -19 0 0 0 8
d:after , until	0 -2 -4 14 0 0 0 -3
d:after and are entered before	0 14 0 -1 -9 0 0 0
d:after and ends on	0 -18 0 -1 -7 0 0 23
d:after and entered before	0 2 5 4 -10 0 0 0
d:after and expires on	0 -3 0 -12 0 0 0 18
d:after ends on	0 -10 0 -2 0 0 0 14
d:after expires on	0 0 0 -10 0 0 0 7
d:after on	0 3 0 -8 0 0 0 4
d:after to	-3 -12 -5 10 -10 0 0 12
d:after to the	0 -5 0 12 0 0 0 -6
d:after until	4 -9 0 -8 -2 0 0 13
d:ahead	-13 -7 -7 23 -4 -7 -7 -4
d:ahead other	-46 -22 -27 64 -32 -15 -20 -8
d:ahead own	5 3 2 -17 9 0 1 1
d:ahead-0	-19 -1 -9 50 4 8 -26 -67
d:ahead-1	-62 18 0 13 13 -3 -18 -29
d:ahead-2	-2 20 -20 -26 24 -34 28 -18
d:ahead-3	14 -15 5 -14 0 27 -2 3
d:ahead-4	-51 6 -4 -25 -58 -2 1 63
d:ahead-5	15 -117 -2 104 -42 -55 -27 4
d:ahead-6	30 13 16 -31 -11 -17 -20 0
d:at=0	8 3 -5 17 -24 -3 1 -9
d:at=1	-8 -7 -28 21 -24 -13 -29 19
d:at=2	-14 -4 4 9 13 -2 -3 -14
d:at=3	-9 -17 -4 31 12 -10 3 -21
d:before 	0 -3 0 -3 -8 0 0 12
d:before , a	0 -4 0 -9 0 0 0 15
d:before , not	0 0 0 -15 0 0 0 14
d:before , until	0 0 9 0 0 0 0 -3
d:before ;	0 10 0 0 0 0 0 -10
d:before from	0 0 0 10 0 0 0 -4
d:before to	0 0 0 -1 -9 0 0 12
d:before to the	0 20 0 -17 0 0 0 -4
d:begins	-14 12 -14 18 -17 11 -8 -20
d:begins ahead	-15 19 -10 -3 -15 13 -5 -5
d:begins today	1 -15 -7 44 -6 -3 -3 -31
d:by another	6 -30 2 11 6 3 -2 1
d:by another ahead	7 -28 2 7 9 3 -2 2
d:by another today	0 -4 0 10 -3 0 0 0
d:ends	-4 -9 -2 -1 -6 0 -16 19
d:ends ahead	-2 -14 0 -4 -9 1 -14 24
d:ends other ahead	-29 -2 -4 -8 3 -1 1 25
d:ends own ahead	9 -15 2 1 -11 2 -14 13
d:ends own today	-7 15 -7 1 9 0 0 -19
d:ends today	-7 14 -7 1 9 0 0 -19
d:how=calendar	0 7 -4 -13 13 -9 -3 6
d:how=relative	-15 -35 0 60 -12 -14 -29 -15
d:how=weekday	-38 -12 -23 58 -28 -4 -4 -23
d:last	12 -73 -7 79 -40 3 -9 -16
d:named=0	-34 -8 -17 57 -7 -16 -19 -23
d:named=1	7 -19 -8 8 1 -9 2 9
d:named=2	13 2 7 -12 -14 13 0 7
d:named=3	0 -18 0 -7 11 0 0 12
d:rank=0	-22 41 -4 -46 23 -4 16 -8
d:rank=0 of 1	-39 43 -19 -54 -56 -24 33 52
d:rank=0 of 2	-1 23 -30 -15 25 -12 0 -17
d:rank=0 of 3	10 -5 15 -2 25 8 -19 -37
d:rank=0 of 4	-5 -11 22 9 41 8 -23 -59
d:rank=1	1 32 9 -56 10 -3 -5 24
d:rank=1 of 2	1 36 0 -57 -34 -23 0 50
d:rank=1 of 3	0 14 14 -23 22 2 -4 -16
d:rank=1 of 4	0 -13 -4 0 26 13 -5 -19
d:rank=2	9 25 2 -38 -14 11 -7 11
d:rank=2 of 3	4 13 -7 -47 -21 11 -7 44
d:rank=2 of 4	26 14 12 -33 2 0 -8 1
d:rank=3	26 -1 1 -41 -2 -2 -10 33
d:span-after	-13 -1 0 12 -3 -10 -10 4
d:span-before	-23 3 -14 -12 5 0 -1 18
d:today	-19 -14 -24 48 -2 -24 -29 -16
d:today other	0 -1 0 15 -4 0 0 -8
d:today own	-18 -14 -24 45 -1 -23 -29 -14
d:today-0	-19 -14 -24 48 -2 -24 -29 -16
f:"	0 17 -6 15 0 -2 -3 -28
f:'	0 3 0 15 -1 0 -1 -15
f:'s	17 -1 4 -11 -3 -10 -10 14
f:(	0 14 0 -14 7 0 0 -2
f:)	0 12 0 -16 7 0 0 1
f:,	17 -8 -7 14 -22 -7 -44 4
f:-	3 -5 -10 4 -14 -2 2 8
f:.	-2 -5 -7 12 -12 -15 -8 10
f::	-4 10 2 3 1 -3 1 -14
f:;	0 0 -3 11 -17 12 -3 -5
f:<agent>	5 -6 5 -14 -2 6 9 11
f:<day-ahead>	7 8 8 14 -20 4 -11 -25
f:<day-gone>	-16 -7 -1 1 2 -12 3 15
f:<day-today>	0 33 4 -17 -17 7 -10 -9
f:<duty>	-4 5 -1 -2 14 -5 -2 -6
f:<gate>	0 -10 10 11 -9 4 -10 -3
f:<goods-amount>	0 11 0 -1 8 0 0 -21
f:<goods>	0 10 2 -22 6 -9 -14 16
f:<level-noun>	-9 15 -5 -13 15 2 -9 -6
f:<level>	-10 16 0 -5 -9 -17 -2 0
f:<money>	-13 3 0 7 26 0 -7 -33
f:<month-ahead>	11 -20 5 21 -24 1 -3 0
f:<month-gone>	6 -2 0 -19 16 0 -15 9
f:<name>	2 1 1 -31 8 -27 -3 31
f:<not>	1 -13 4 10 9 -13 -10 0
f:<number>	-5 6 12 -4 8 -8 -5 -2
f:<office>	-10 16 -6 1 -13 -13 9 2
f:<organisation>	1 6 -22 -1 13 9 -3 -21
f:<person>	0 0 -22 -16 21 0 8 7
f:<points>	0 -9 0 -1 -6 -1 -2 18
f:<quality>	-2 1 2 -23 16 -7 14 4
f:<seat>	-9 1 -14 -18 4 8 -12 23
f:<sender>	3 10 1 9 8 -7 -8 -32
f:<span>	5 -24 -14 13 -9 -5 -17 18
f:<taker>	-1 -28 3 19 0 0 3 2
f:<v-agree>	0 -4 0 10 -4 -3 -11 -2
f:<v-bear>	-24 9 2 0 -15 -10 -9 10
f:<v-begin>	-10 6 4 -4 -14 0 2 8
f:<v-buy>	0 9 15 1 -23 0 -8 -11
f:<v-deny>	9 3 4 1 -25 -2 -2 1
f:<v-down>	-6 -3 -9 11 4 -9 -4 -2
f:<v-end>	3 8 4 3 -18 10 -2 -3
f:<v-impose>	-1 -3 0 8 5 11 -25 -3
f:<v-lack>	0 16 -2 3 -2 0 0 -18
f:<v-propose>	0 -22 5 4 -1 -11 -3 15
f:<v-renew>	1 -14 -1 0 -6 2 -7 16
f:<v-return>	-10 1 -4 16 -14 -1 0 0
f:<v-say>	-15 13 -25 5 12 -8 5 -13
f:<v-sell>	-19 -2 4 8 14 -7 -9 -10
f:<v-sign>	-3 5 1 -11 23 -2 -16 0
f:<v-stay>	18 0 -21 -1 10 0 -9 -7
f:<v-suspend>	17 0 11 -12 9 7 -11 -8
f:<v-target>	0 -4 -10 4 5 -8 -7 3
f:<v-threaten>	-4 -3 0 29 -15 0 -9 -10
f:<v-up>	-4 -22 1 18 -3 9 -12 0
f:?	-1 -10 0 -24 -8 0 0 50
f:a	8 -13 -20 19 -17 7 5 -7
f:about	-8 1 -4 9 -2 -7 -4 4
f:absence	0 0 0 -10 4 0 0 7
f:accept	0 2 14 -8 0 0 -1 -3
f:according	0 0 0 -9 8 0 0 9
f:act	-1 9 0 -10 11 0 0 -5
f:action	0 -9 0 0 11 0 0 0
f:add	-1 19 -6 -6 4 0 0 -12
f:additional	-4 15 0 -12 -2 0 0 6
f:admission	0 0 0 11 -1 0 0 -7
f:affiliate	0 -13 5 6 0 0 0 0
f:after	-4 -10 4 10 11 -8 7 -10
f:afterward	4 0 0 -23 -1 0 0 21
f:again	-4 -3 -7 2 19 3 -9 -6
f:against	3 0 -4 23 -9 0 0 -19
f:agenda	0 -4 0 9 0 0 0 0
f:agent	0 -5 0 17 -8 0 0 0
f:ago	0 15 0 -18 0 0 0 5
f:agreement	-5 1 -1 16 -6 -2 9 -22
f:all	0 11 -2 8 0 -1 -1 -18
f:allowed	0 7 0 -11 0 0 0 2
f:already	0 -11 0 9 0 0 11 -7
f:also	-1 15 0 8 -8 0 0 -15
f:although	0 3 0 -11 0 0 0 8
f:aluminium	0 -5 0 9 -1 0 0 0
f:am	0 0 0 12 0 0 0 -11
f:amend	-1 -1 0 9 -3 0 0 0
f:among	2 -8 -3 15 0 0 3 -9
f:an	-8 7 -5 0 -27 -1 14 5
f:and	11 8 -7 -10 -19 -8 0 8
f:announce	3 -11 0 5 2 0 22 -18
f:announcement	0 -5 1 12 -5 0 0 -1
f:another	-1 9 0 -12 -8 0 0 11
f:answer	-9 5 0 12 0 0 0 -14
f:antimony	21 -7 0 -5 -6 0 0 -6
f:any	0 -6 0 23 0 -1 0 -17
f:anything	0 10 0 7 -9 0 0 -12
f:apple	0 7 2 -13 0 0 0 3
f:application	7 -8 11 -2 0 0 0 -9
f:apply	0 11 -5 -2 7 -1 0 -11
f:approval	0 -1 0 -18 7 0 6 10
f:approve	-2 -14 0 28 2 4 9 -35
f:are	7 3 7 -17 4 -17 20 -4
f:arrangement	-6 -4 7 -4 0 0 0 8
f:arrival	0 0 0 14 0 0 0 -13
f:arrive	0 -14 0 4 -1 0 3 6
f:arrived	0 -6 0 22 0 0 0 -17
f:article	0 3 0 0 9 0 0 -11
f:as	0 -2 11 -17 9 -6 -11 11
f:aside	0 0 0 -8 -5 3 0 11
f:ask	-5 -20 11 6 5 0 -4 1
f:asparagu	0 13 0 -20 -2 0 0 10
f:assured	0 -2 0 -15 0 0 0 17
f:at	-14 -4 -6 -3 -19 -7 18 18
f:attend	0 0 0 11 -6 0 0 0
f:autumn	0 -13 0 8 0 0 0 3
f:await	0 13 0 -5 -6 0 0 0
f:away	0 -16 0 11 0 0 0 3
f:back	0 -1 12 -8 4 -2 -17 4
f:badly	0 0 0 -8 9 0 0 0
f:ban	20 -10 0 7 -17 0 0 -6
f:banana	0 3 0 1 3 0 0 -9
f:barley	0 4 0 7 0 0 0 -12
f:battery	5 17 0 -20 2 0 0 -2
f:be	-6 -2 2 0 -4 -5 -9 13
f:bean	0 0 0 -4 -3 0 0 10
f:bear	0 8 0 -8 -4 0 0 4
f:because	2 9 0 6 -17 0 0 -7
f:become	0 0 0 8 -16 0 -1 3
f:been	-8 3 -2 10 -2 0 -12 -11
f:beer	0 -10 0 11 0 1 0 -1
f:before	12 0 2 2 13 3 2 -29
f:begin	0 6 -1 21 -7 0 -2 -22
f:behind	0 -2 0 -8 0 0 0 11
f:being	0 -3 0 15 -13 0 0 -1
f:below	0 -15 0 18 0 0 0 0
f:between	-3 -14 0 -8 -13 0 4 27
f:beyond	0 -2 0 -10 -2 0 0 17
f:bicycle	0 -5 0 4 11 0 0 -12
f:billion	0 0 0 -10 0 0 0 13
f:biscuit	0 -6 0 11 0 0 0 -3
f:border	0 12 0 -4 0 0 0 -6
f:both	-9 -8 -7 28 -21 -4 -7 0
f:bottle	0 0 0 -21 1 0 0 20
f:break	0 9 0 -6 4 0 0 -7
f:breakfast	0 -3 0 10 0 0 0 -5
f:broke	0 10 0 0 0 0 0 -7
f:broker	0 -9 0 -13 8 0 0 12
f:budget	0 -1 0 24 -13 0 0 -11
f:built	0 0 0 -4 10 0 0 -3
f:bus	0 -7 0 11 -1 0 0 0
f:busan	5 -9 0 -4 2 0 0 3
f:business	0 21 0 -6 -3 0 0 -12
f:but	-6 9 -2 -8 10 -3 -3 3
f:butter	0 -18 0 19 -10 0 5 0
f:buy	-2 -8 0 11 0 2 0 -4
f:by	4 -8 -9 30 -27 6 3 -13
f:cabinet	0 20 0 -7 1 0 0 -10
f:calendar	0 0 0 14 3 0 0 -16
f:call	3 3 0 13 -10 0 -4 -15
f:canola	0 12 0 -10 0 0 0 0
f:capacity	0 9 0 -4 0 0 0 -1
f:capped	0 11 0 -9 0 0 0 0
f:car	-7 15 -1 -3 8 0 0 -19
f:carpet	0 11 0 -8 -3 0 0 0
f:cathode	0 5 0 -11 7 0 0 0
f:cease	0 13 0 -20 6 0 0 0
f:ceiling	0 -10 0 7 0 0 0 3
f:cent	0 -17 0 13 10 0 0 -8
f:certain	0 -6 1 9 0 0 0 -2
f:ceylon	0 0 0 -10 0 0 0 11
f:chair	0 -12 0 9 0 0 0 1
f:chance	0 -8 0 -8 0 0 0 14
f:charge	-1 -28 -1 3 13 -2 4 15
f:chart	0 9 0 -9 0 0 0 0
f:cheap	0 0 0 -9 0 0 0 11
f:check	0 -3 0 10 -1 0 0 -1
f:chemical	0 -12 0 11 0 0 0 0
f:chicken	0 -9 0 0 10 0 0 0
f:cigar	0 10 0 -5 0 0 0 -3
f:cinnamon	0 -9 0 4 0 0 0 6
f:city	0 -4 0 17 0 0 0 -11
f:claim	0 -8 0 15 0 0 0 -3
f:closing	0 -4 0 3 -13 13 0 0
f:club	0 -6 0 36 -9 0 0 -26
f:coal	0 -12 0 22 0 0 0 -13
f:cocoa	0 0 0 16 0 0 0 -15
f:coffee	0 -17 0 -13 14 0 4 14
f:cold	0 2 0 4 0 0 0 -8
f:colleague	0 3 0 6 0 0 0 -9
f:collect	-3 -3 0 -22 8 0 0 25
f:come	4 3 0 -12 -1 0 5 7
f:comma	0 0 0 12 0 0 0 -12
f:comment	0 -14 1 -28 33 0 0 0
f:commerce	-1 -11 0 11 0 0 0 0
f:commission	0 13 0 -6 0 0 0 -4
f:committee	0 0 0 22 -13 0 0 -8
f:company	0 -22 8 49 -6 0 0 -36
f:complete	0 4 0 -10 0 0 0 6
f:concerned	0 -11 0 13 0 0 0 0
f:conclude	0 -6 0 -14 -4 0 0 22
f:conference	0 -5 0 9 0 0 0 0
f:confirm	0 2 0 2 -14 0 0 4
f:consensu	0 -6 0 10 0 0 0 -3
f:consider	0 13 1 -8 0 0 0 -7
f:container	0 10 0 -3 0 0 0 -3
f:content	0 9 0 -10 0 0 0 0
f:continue	0 8 0 0 -10 0 0 -2
f:contract	0 -10 0 19 0 0 -3 -1
f:control	5 8 -6 -7 -5 0 0 2
f:cork	0 -11 -1 19 -8 0 0 -1
f:corrected	0 -7 0 13 -3 0 0 0
f:cost	0 5 0 18 -6 0 0 -21
f:cotton	0 0 0 0 9 0 0 -7
f:could	-2 22 -1 4 1 0 0 -26
f:council	0 -4 0 -5 23 0 5 -19
f:count	0 -18 0 17 4 0 0 -10
f:countermeasure	0 22 0 -6 -1 0 0 -12
f:counterpart	0 -6 0 2 -5 0 0 10
f:counting	0 0 0 -18 6 0 0 11
f:country	-3 14 -9 1 -9 0 0 -2
f:courier	0 8 0 -11 0 0 0 3
f:cover	0 9 -1 -17 -3 0 0 16
f:covered	0 -12 -2 -4 14 0 0 6
f:crane	-1 6 -2 11 7 0 0 -22
f:cross	0 -1 0 14 0 0 0 -9
f:custom	0 -1 0 13 0 0 0 -6
f:customer	0 -12 0 9 -2 0 4 0
f:date	-3 3 -1 0 -15 10 -4 1
f:davo	0 -11 0 13 0 0 0 0
f:day	-1 14 -10 -21 0 1 6 7
f:dead	0 -10 0 6 2 0 0 0
f:deadline	0 -11 0 28 -7 8 0 -20
f:deal	0 -1 0 6 -21 4 1 4
f:dearer	0 -13 0 23 -11 0 0 0
f:decision	-1 -5 0 18 -12 -5 0 2
f:declare	0 -9 0 3 4 0 0 0
f:decree	3 12 0 -42 -10 0 0 36
f:delegation	0 0 0 12 0 0 3 -13
f:deliver	0 0 0 9 -1 0 0 -5
f:described	0 -1 11 0 0 0 0 -7
f:desk	4 3 0 -14 0 0 0 6
f:die	0 0 0 -8 0 0 0 10
f:difference	0 -4 0 11 0 0 0 -3
f:discuss	0 9 0 2 -2 0 0 -8
f:do	0 4 0 -20 4 0 2 13
f:doe	2 36 -1 -22 5 0 -7 -16
f:doesn't	0 3 0 -18 12 0 0 1
f:doing	0 10 0 -4 0 0 0 -2
f:donald	0 -9 0 19 0 0 0 -10
f:done	0 -10 0 10 5 0 0 -5
f:door	0 -7 0 7 0 0 0 0
f:double	0 0 0 7 0 0 1 -10
f:down	-3 12 -1 21 -1 -1 -1 -30
f:draft	0 14 0 -7 -10 0 13 -8
f:draw	0 13 0 -11 0 0 0 0
f:dried	0 10 0 -12 0 0 0 2
f:drive	-1 0 0 10 0 0 0 -5
f:driver	0 -4 0 18 0 0 0 -14
f:drug	0 -6 0 11 0 0 0 -1
f:due	0 -4 0 -15 14 -1 0 14
f:during	0 9 0 9 0 0 0 -20
f:duty	-4 8 -11 -14 15 -4 -14 10
f:each	-5 12 -1 -9 7 11 0 -9
f:earlier	0 7 0 -12 4 0 0 1
f:earth	17 -13 0 11 -17 -1 0 -1
f:easter	0 5 0 -13 0 0 0 8
f:economy	0 -22 0 15 -3 0 0 5
f:effect	0 18 0 0 0 0 -1 -19
f:effectively	0 -9 0 9 0 0 0 0
f:either	0 -13 0 10 -1 0 0 8
f:election	0 -5 0 11 0 0 0 -4
f:else	0 10 0 -14 1 0 2 0
f:emergency	-2 11 0 -9 0 0 0 4
f:employer	0 0 0 14 -11 0 0 -1
f:end	16 -15 5 -25 -21 13 3 33
f:english	0 10 0 -9 0 0 0 0
f:enough	6 0 0 -13 0 0 0 6
f:enter	0 0 0 -8 -9 0 8 9
f:entity	-5 8 -4 0 -2 0 0 3
f:entry	0 16 0 -22 -5 0 0 11
f:error	0 -1 0 11 0 0 0 -8
f:evening	-3 -9 0 -3 -2 0 3 17
f:event	0 -3 0 -16 8 0 0 11
f:ever	10 0 0 -18 10 0 0 0
f:every	0 19 0 -6 -2 0 0 -6
f:everybody	0 6 0 -16 0 0 0 13
f:everyone	0 -8 0 9 0 0 0 0
f:everything	-2 19 0 -19 -10 0 0 19
f:excess	0 9 0 -5 0 0 0 0
f:exchanged	0 0 0 25 0 0 0 -25
f:exclusion	-2 -11 33 -20 -10 2 0 0
f:exempt	0 5 0 -9 4 0 0 0
f:expect	0 -17 -3 4 6 0 0 3
f:expire	-1 -19 13 23 -6 0 0 -15
f:export	-3 3 -1 -6 10 0 0 0
f:exporter	0 1 0 -10 5 0 0 2
f:extend	0 -7 -2 25 -17 6 -1 -13
f:extension	0 -17 0 -17 1 2 4 22
f:face	0 1 0 -8 0 -1 -1 12
f:fact	0 -8 0 0 -5 0 0 14
f:fail	-1 12 0 14 -17 0 -7 -8
f:failed	0 -2 0 9 0 0 0 -1
f:faith	0 0 0 -8 0 0 0 9
f:fall	-5 -1 0 10 0 -1 -3 -4
f:far	1 1 0 -18 6 0 0 12
f:farm	0 -14 0 22 3 0 0 -18
f:fear	0 17 0 -13 -4 0 0 0
f:fee	5 -11 15 0 12 -3 -2 -19
f:fertilizer	0 -3 0 -11 14 0 0 0
f:few	5 3 0 -12 0 0 0 4
f:fifth	0 -11 0 21 -1 0 0 -3
f:find	0 -7 0 0 0 0 0 10
f:fine	0 -6 0 12 0 0 0 -4
f:finished	0 11 0 0 -3 0 0 -4
f:firm	17 0 1 3 -11 0 0 -17
f:first	4 -3 -1 11 1 -1 -1 -10
f:fish	0 -20 0 16 -4 0 -1 8
f:five	0 10 0 0 -2 0 0 -2
f:flower	0 -1 0 -12 6 0 0 7
f:fly	0 -10 0 12 0 0 0 0
f:follow	2 15 1 -11 -7 0 0 0
f:followed	0 9 0 -5 0 0 0 0
f:for	20 0 1 0 3 8 -2 -19
f:force	-5 8 0 8 12 -2 -8 -19
f:forced	0 7 0 4 -3 0 0 -13
f:foreign	9 -13 0 9 6 0 0 -15
f:foreseen	0 11 0 -3 0 0 0 -5
f:form	0 0 11 -3 0 0 0 -2
f:four	0 0 0 12 -7 0 0 -12
f:fourth	0 0 0 -5 14 0 0 -8
f:framework	0 -15 0 15 0 0 0 -2
f:free	6 7 0 16 -18 0 0 -21
f:freight	0 -13 0 13 0 0 0 0
f:from	14 3 0 5 -6 0 -19 -11
f:fruit	0 0 3 9 -1 0 0 -13
f:full	0 -2 0 8 6 0 0 -10
f:furniture	0 10 0 -14 0 0 0 5
f:further	10 -13 2 -14 8 0 -1 9
f:future	0 -18 0 8 0 0 0 10
f:gained	0 -2 0 -6 0 0 0 10
f:gallium	21 -5 0 -8 -8 0 0 -4
f:gas	0 -9 0 15 0 0 0 -3
f:gate	0 -3 0 10 -2 0 0 0
f:gave	0 24 0 -12 -10 0 0 -1
f:general	-5 -3 0 21 0 0 0 -12
f:geneva	0 -21 0 20 -3 0 0 1
f:germanium	21 -4 0 -10 -7 0 0 -3
f:give	0 5 0 5 -8 0 0 -3
f:given	0 -18 0 3 3 0 0 9
f:glove	0 10 0 -13 0 0 0 4
f:go	-15 2 8 -8 -2 0 -6 12
f:good	5 -5 0 -4 -1 -10 12 0
f:government	-5 -2 0 -11 1 0 0 18
f:graphite	0 13 0 -20 6 3 0 0
f:ground	0 -1 0 9 -1 0 0 0
f:groundnut	0 -4 0 -10 15 0 0 0
f:group	0 -8 0 14 -3 0 0 0
f:grower	0 8 0 3 1 0 0 -12
f:guess	0 13 0 -4 0 0 0 -7
f:gyeongju	0 0 0 9 0 0 0 -6
f:had	-16 -9 -13 31 -4 -3 -10 -11
f:hall	0 0 0 16 -5 0 0 -12
f:halve	0 -5 0 12 0 0 0 -4
f:hand	3 -13 0 -5 0 0 0 13
f:hang	6 -13 0 -3 0 0 0 9
f:hard	0 10 0 0 0 0 0 -11
f:has	-1 6 0 3 -11 0 8 -7
f:hasn't	0 -3 0 -9 -3 3 0 15
f:have	-18 -10 -9 -4 15 22 -3 1
f:he	0 9 -11 -20 24 4 -23 6
f:he'd	0 19 0 -10 0 0 0 -11
f:heading	0 1 10 1 -14 0 0 -1
f:health	0 -1 0 10 0 0 0 -6
f:hear	0 0 0 10 5 0 0 -16
f:heard	0 -13 0 -6 13 0 5 0
f:hearing	-1 -11 0 -11 25 0 0 -4
f:heavy	0 0 0 13 0 0 0 -12
f:helped	0 10 0 0 -8 0 0 0
f:here	-1 -12 0 2 -4 0 0 17
f:high	0 17 0 -12 0 0 0 -2
f:higher	0 6 0 -5 10 0 0 -12
f:highest	0 -14 0 18 0 0 0 -6
f:him	0 -12 0 19 -8 0 0 -1
f:himself	0 5 0 -16 7 0 0 2
f:his	-7 -6 0 18 7 -1 -3 -12
f:history	0 3 0 3 0 0 0 -9
f:hit	0 9 0 11 0 0 -2 -17
f:hold	1 7 -1 -14 -4 12 -2 4
f:holiday	0 -9 0 12 -8 0 -4 4
f:hope	0 -3 0 -22 0 0 0 27
f:hour	6 -18 0 26 -8 0 -1 -9
f:household	0 -17 0 21 -3 0 0 0
f:i	3 4 -6 -21 26 -2 -8 4
f:i'd	0 -5 0 21 -5 0 0 -11
f:i'm	0 8 0 2 3 0 0 -15
f:if	3 4 -5 -1 -7 0 -8 0
f:import	0 -13 14 0 -5 0 0 4
f:impose	0 9 0 -5 -2 0 0 0
f:in	-8 -12 5 6 -10 -14 -11 21
f:include	0 -8 0 15 -4 0 0 0
f:including	0 -14 0 14 0 0 0 0
f:increase	0 -6 0 10 -1 0 0 0
f:inquiry	0 0 0 -10 13 0 0 0
f:inside	0 9 0 -6 0 0 0 0
f:instead	-1 -23 0 23 2 0 0 -2
f:instruction	0 12 0 0 0 0 0 -12
f:instrument	0 -9 0 0 0 0 0 11
f:insurer	0 -10 0 15 -1 0 0 0
f:intend	0 0 0 -19 0 0 0 17
f:interest	0 -11 0 16 0 0 0 -5
f:into	-6 12 0 0 1 -1 -1 -7
f:investigation	0 30 0 -13 -3 0 0 -16
f:ion	0 13 0 -2 0 0 0 -12
f:is	0 -8 -6 4 8 -8 5 -2
f:island	0 -11 0 19 -14 3 0 -1
f:it	-7 1 -30 -3 3 -1 -1 11
f:it'll	0 0 0 -10 13 0 0 0
f:its	12 6 -25 -9 -10 8 -19 11
f:itself	0 12 1 -14 3 0 0 -6
f:job	0 -11 0 14 -2 0 0 0
f:joint	0 2 0 1 -12 13 0 -9
f:judge	0 -4 0 18 0 0 0 -11
f:judgment	0 -5 0 -2 0 0 0 8
f:kava	0 -11 0 10 0 0 0 0
f:keep	-3 -1 -1 -1 -3 1 0 9
f:kilometre	0 0 0 12 0 0 0 -11
f:kitchen	0 10 0 -9 0 0 0 0
f:know	2 4 0 -9 4 0 0 0
f:kuala	0 -7 0 9 1 0 0 -4
f:labor	0 -4 0 12 -2 0 0 -4
f:labour	0 14 0 -5 0 0 0 -7
f:lake	0 0 0 -11 0 13 0 0
f:large	0 -7 0 10 0 0 0 -2
f:last	9 8 -1 -25 -7 1 -3 21
f:lasted	0 -9 0 0 0 0 0 8
f:late	-2 0 0 -4 18 0 0 -5
f:later	8 1 0 0 9 0 0 -19
f:latest	0 -2 0 -11 0 0 0 17
f:law	0 -9 0 7 -11 8 10 -7
f:lead	0 18 0 -10 0 0 0 -10
f:leader	-3 14 0 -6 0 0 0 -1
f:leave	0 16 0 0 -16 0 -6 -1
f:led	0 8 0 4 0 0 0 -14
f:lemon	0 -6 0 0 0 0 0 11
f:length	0 10 0 -5 0 0 0 -4
f:lent	0 0 0 13 0 0 0 -11
f:lentil	0 6 0 -9 0 0 0 3
f:less	0 -2 0 8 7 0 0 -14
f:let	0 15 0 -17 9 0 0 0
f:letter	0 32 0 -10 0 0 0 -21
f:level	0 3 6 -16 0 0 3 3
f:levy	-2 -2 0 -10 -10 0 0 24
f:licence	9 0 0 18 -9 0 0 -20
f:license	6 -8 0 -4 15 0 0 -13
f:lie	0 8 0 -22 0 0 0 16
f:lift	3 -3 -3 8 0 0 0 0
f:like	0 -23 5 15 -10 0 0 3
f:likely	0 10 0 -9 0 0 0 -1
f:likewise	-7 -12 0 12 0 0 0 6
f:limited	0 5 0 -8 0 0 0 3
f:line	-10 0 15 10 -12 0 6 -15
f:linked	0 0 0 11 0 0 0 -8
f:liquefied	0 -9 0 10 0 0 0 0
f:lisbon	0 0 0 -8 0 0 0 9
f:list	-8 12 0 -2 -3 0 -2 0
f:listed	11 -4 0 -4 0 0 0 0
f:lithium	5 13 0 -5 0 0 0 -17
f:little	0 -6 0 -4 11 0 0 0
f:lived	0 4 -2 -13 0 0 0 8
f:london	0 -3 0 12 0 0 0 -5
f:longer	15 0 0 0 -6 0 0 -10
f:look	4 0 0 -6 -9 0 0 12
f:lorry	0 -8 0 -15 0 0 0 23
f:lose	0 20 0 0 -1 0 0 -19
f:lot	0 -4 0 8 0 0 0 -1
f:lower	0 1 0 5 4 0 0 -13
f:lumpur	0 -7 0 9 1 0 0 -4
f:lunch	0 -6 0 10 0 0 0 0
f:machine	0 8 0 -19 0 0 0 16
f:machinery	0 -14 0 2 0 0 0 10
f:magnet	-1 9 0 -8 5 0 0 -4
f:make	2 0 -4 7 3 -7 1 -14
f:maker	4 16 0 -10 0 0 0 -11
f:mandate	0 -13 0 6 -6 0 12 -2
f:may	-1 4 10 14 0 -1 -6 -28
f:meal	0 11 0 0 0 0 0 -8
f:mean	5 20 0 -9 0 0 0 -8
f:meant	0 0 0 -2 11 0 0 -8
f:meantime	0 -13 0 0 0 0 0 10
f:meanwhile	0 9 0 -6 0 0 0 -2
f:media	0 -5 0 -5 10 0 0 0
f:mediator	0 0 0 27 0 0 0 -26
f:medical	0 10 2 -11 0 0 0 -2
f:medicine	0 -10 -4 11 8 0 0 -3
f:meet	-1 -13 -2 14 9 -5 -7 -1
f:member	0 18 0 -16 6 0 0 0
f:mention	6 -10 0 3 -4 0 0 0
f:metre	0 -7 0 17 0 0 0 -9
f:might	0 -19 0 -7 -3 4 0 23
f:military	9 0 0 0 0 0 0 -4
f:milk	0 0 0 11 -8 0 0 -1
f:million	0 -4 0 16 -6 0 0 -4
f:mineral	0 -8 0 10 0 0 0 0
f:minute	0 -19 0 26 5 0 0 -10
f:missing	1 -15 0 7 -7 0 0 7
f:moment	0 14 0 -19 -4 0 18 -8
f:month	0 13 0 -20 0 4 0 3
f:more	5 -5 -5 7 -18 0 -4 7
f:morning	0 -19 0 -10 2 0 0 24
f:most	5 -11 0 32 -11 0 1 -27
f:mostly	0 -9 0 10 0 0 0 0
f:motorcycle	0 -11 0 -7 -1 0 3 15
f:move	0 -8 0 8 -3 15 0 -8
f:mr	0 12 0 -5 8 0 0 -11
f:mrs	0 -11 0 26 -4 0 0 -14
f:much	0 6 0 7 -6 0 7 -17
f:must	-1 -11 0 26 -4 18 2 -34
f:my	0 0 0 -19 -8 0 15 17
f:natural	0 10 0 -9 0 0 0 0
f:nearly	0 8 0 -18 -1 0 0 15
f:necessary	0 2 0 -15 15 0 0 -1
f:need	0 3 0 5 11 2 -2 -24
f:negotiate	-3 -5 0 15 -16 0 -3 3
f:negotiation	0 -9 0 0 12 0 0 -1
f:neither	-1 6 0 11 -8 0 0 -6
f:net	-4 -7 7 -11 14 0 0 -2
f:newest	0 0 0 -10 0 0 0 11
f:next	-6 0 0 -16 -4 0 2 22
f:night	1 -27 0 19 -5 0 0 6
f:no	9 -9 7 2 6 -6 -1 -2
f:nobody	0 2 0 7 4 0 -4 -11
f:non	0 13 0 -14 0 0 0 0
f:none	5 10 0 -14 0 0 5 -7
f:noodle	0 17 0 -17 0 0 0 0
f:noon	0 0 0 11 -6 0 0 -5
f:not	0 -18 7 6 13 5 -5 -5
f:nothing	-9 0 -3 -1 -12 -1 -5 20
f:notice	11 -7 15 -7 0 0 0 -5
f:now	5 -16 0 21 10 -4 -4 -17
f:nowhere	0 0 0 -13 13 0 0 0
f:number	2 -3 0 15 0 0 0 -16
f:observer	0 0 0 13 0 0 0 -13
f:of	17 5 -1 12 -19 0 1 -18
f:off	0 -22 0 35 -6 1 -1 -16
f:offer	-3 -28 -2 38 7 0 0 -21
f:official	0 0 0 -8 0 0 0 8
f:oil	-2 6 0 -3 13 -5 0 -4
f:old	4 10 7 -15 -20 -1 -9 19
f:olive	0 -11 0 16 0 0 0 -5
f:on	9 15 8 -14 12 -21 -17 -6
f:once	0 15 0 -15 -7 0 0 8
f:one	7 21 -9 -4 -10 -12 -19 3
f:only	0 -14 -3 14 -14 1 0 4
f:open	0 -6 0 22 -7 0 0 -11
f:opened	0 15 0 -4 0 0 0 -12
f:operated	0 0 0 0 10 0 0 -5
f:operator	0 -11 0 9 9 0 0 -7
f:or	1 -9 -4 -14 22 -1 0 10
f:order	2 18 3 -2 -28 0 -2 -9
f:ordinary	-2 7 -4 10 -10 0 0 -7
f:ore	0 0 0 -13 10 0 0 0
f:origin	0 5 0 10 -2 0 0 -12
f:other	0 10 -7 -6 2 -2 6 -3
f:otherwise	-1 1 0 -10 10 0 0 1
f:our	-11 0 -5 -32 34 -2 -4 17
f:out	0 15 0 -3 -15 -2 -2 0
f:over	0 -29 -5 13 -9 -7 -2 18
f:own	0 7 -8 -6 0 -4 0 4
f:package	0 13 0 -9 0 0 0 -3
f:paint	0 -5 0 16 -11 0 0 0
f:palm	0 6 0 4 0 0 0 -10
f:paper	0 -10 0 0 -7 0 0 14
f:parliament	0 3 0 -8 17 0 0 -14
f:part	-2 22 -5 -14 0 0 0 -2
f:parted	0 0 0 -12 0 14 0 0
f:party	0 -1 0 17 -9 -4 0 0
f:pass	0 -17 0 -15 17 0 0 16
f:passenger	0 -10 0 15 0 0 0 -3
f:past	0 13 0 -4 0 0 0 -10
f:pasta	0 13 0 0 -4 0 0 -8
f:pause	9 7 14 -30 0 0 0 12
f:pay	-4 -1 -7 6 -10 -12 0 4
f:pea	0 10 0 -8 0 0 0 -1
f:peace	0 -3 0 13 -5 0 0 -4
f:pen	0 -11 0 -9 0 0 0 20
f:penalty	0 -12 0 18 -2 0 0 -5
f:people	0 -2 0 -11 -5 0 2 18
f:per	0 -2 0 -8 16 0 0 -2
f:perhap	0 -12 0 0 -1 2 3 3
f:permanent	0 14 0 0 0 0 0 -15
f:permit	0 0 0 -9 11 0 0 0
f:person	0 0 0 10 0 0 0 -9
f:phosphate	0 -11 0 -8 13 0 0 2
f:pineapple	0 -14 0 17 0 0 0 -5
f:place	3 0 -1 22 -13 0 0 -15
f:plan	0 11 0 -15 14 0 0 -5
f:plane	0 0 0 0 9 0 0 -8
f:plastic	0 -9 0 12 0 0 0 -2
f:player	0 0 0 16 -1 0 0 -8
f:plenty	0 9 0 -12 0 0 0 3
f:plu	0 -9 0 6 0 0 0 1
f:pointed	3 0 0 -10 0 0 2 4
f:pork	0 16 1 -12 0 0 0 -8
f:port	7 -21 15 5 -6 3 0 -5
f:possible	0 -5 0 11 7 0 -2 -9
f:post	0 0 0 10 -1 0 0 -7
f:potash	0 0 0 -18 0 0 0 16
f:powder	0 -5 0 11 -8 0 0 0
f:prawn	0 8 0 -6 0 0 0 0
f:present	0 -1 0 -14 -18 0 8 27
f:president	0 0 0 9 0 0 0 -11
f:press	0 -11 6 11 0 0 0 -6
f:price	0 -15 0 39 -24 0 0 -9
f:prime	0 1 0 -11 0 0 3 6
f:proclamation	0 6 0 -11 4 0 0 3
f:produce	0 0 0 -11 0 0 14 -3
f:product	0 19 10 -18 -6 0 0 -4
f:production	0 -9 0 -5 0 0 0 16
f:prolong	2 -18 0 -11 1 0 0 25
f:promise	-1 -12 0 3 5 0 0 4
f:propose	0 24 0 -19 -1 0 2 -1
f:protect	0 0 0 -1 11 0 0 -9
f:provided	0 -3 0 -15 -1 0 0 23
f:provisional	0 8 0 -15 11 0 0 -4
f:public	0 3 0 6 -10 0 0 0
f:publish	3 9 6 -9 4 0 0 -13
f:pulp	0 -7 0 12 0 0 0 -3
f:put	-4 -12 -4 17 -10 3 -4 5
f:quantity	0 -13 0 11 0 0 0 4
f:question	5 -10 0 5 0 0 0 -3
f:radio	0 -4 0 11 0 0 0 -3
f:raise	4 4 0 0 8 0 -1 -20
f:rang	0 -8 0 10 0 0 0 0
f:rare	17 -13 0 11 -17 -1 0 -1
f:rate	-10 13 -2 -15 20 -4 -2 -2
f:rather	2 11 0 8 -3 0 0 -21
f:ratify	0 16 0 -22 18 0 0 -14
f:reach	1 8 0 -1 -25 -1 0 11
f:reader	0 -10 0 8 0 0 0 0
f:reading	0 0 0 -15 11 0 0 7
f:reason	0 -5 0 16 -6 0 0 -4
f:receive	0 0 0 4 0 0 0 -10
f:reciprocal	-1 17 0 -11 -10 0 0 3
f:recommend	0 4 0 -19 0 0 0 13
f:regard	0 10 0 -10 0 0 0 0
f:register	0 -5 0 12 0 0 0 -3
f:remain	9 -14 -7 29 -4 0 0 -16
f:remember	0 -7 0 15 0 0 0 -8
f:renew	-2 6 0 -12 3 -1 -2 7
f:renewal	0 11 3 -12 -3 0 0 0
f:replace	0 20 0 -15 -6 0 0 1
f:report	0 0 0 -16 18 0 0 0
f:representative	0 -12 1 -1 0 1 0 9
f:republic	0 13 0 -13 0 0 0 0
f:require	0 -3 0 -9 -9 0 6 17
f:rest	0 10 0 -11 -2 0 0 8
f:result	0 -2 0 14 0 0 0 -7
f:resume	0 9 0 0 -10 0 0 0
f:retain	0 -11 0 12 0 0 0 0
f:return	-4 -2 -1 -4 0 0 0 14
f:review	0 -2 0 -8 12 0 0 0
f:revive	0 -1 0 18 0 0 0 -14
f:rice	0 10 0 -10 -2 0 0 4
f:rise	0 -30 0 23 -12 -1 0 20
f:roasted	0 0 0 13 0 0 0 -12
f:rosario	0 -3 0 -5 -4 0 0 14
f:rose	0 0 0 -19 1 0 0 17
f:round	-4 -35 -1 58 -9 0 -3 -19
f:rule	10 3 4 1 -13 -1 -2 -7
f:rum	0 -9 0 27 -4 0 0 -16
f:safe	0 10 0 -6 0 0 0 -3
f:safeguard	0 7 0 -19 14 0 0 -3
f:sale	0 -7 0 12 -6 7 0 -9
f:salt	0 0 11 -1 -6 0 0 -3
f:same	-2 7 -10 -4 -1 1 -2 3
f:sanction	0 16 -2 0 -7 0 0 -5
f:sardine	0 -1 0 -9 0 0 0 12
f:save	0 0 0 0 11 0 0 -9
f:say	-11 11 -11 -9 0 4 -9 5
f:school	0 -1 0 17 -1 0 0 -10
f:seafood	0 9 0 -5 0 0 0 -1
f:season	0 -2 0 17 -6 0 0 -9
f:second	0 -20 -1 26 -6 0 0 0
f:section	-3 23 0 -7 12 0 0 -32
f:security	0 -8 0 9 0 0 0 0
f:see	0 5 0 -6 -6 0 0 8
f:sell	-4 0 0 23 -15 0 0 -13
f:senate	0 -11 0 9 4 0 0 -2
f:send	0 -3 1 -23 17 0 0 12
f:seoul	0 -8 0 13 0 0 0 -1
f:session	0 -4 0 14 0 0 0 -5
f:settle	0 -19 0 0 12 0 0 6
f:settlement	0 0 0 18 -6 0 0 -9
f:several	0 -4 0 10 -4 0 0 0
f:she	0 18 -2 -15 -14 0 -1 12
f:sheet	-1 -6 0 0 -6 0 0 13
f:shipment	0 7 0 -10 -1 0 0 5
f:shipper	0 9 0 -4 0 0 0 -5
f:shoe	0 6 0 -13 8 0 0 0
f:shore	-2 9 0 -1 0 0 0 -2
f:short	0 0 0 6 -6 0 6 -8
f:should	0 8 -2 14 -15 0 -10 -5
f:show	0 -11 0 28 -9 0 0 -13
f:side	-4 -9 0 6 1 -3 -5 4
f:sign	5 -12 -9 9 15 0 -16 -8
f:signature	0 10 0 -9 10 0 0 -4
f:silence	0 0 0 -8 0 0 0 9
f:silver	0 0 0 -12 0 12 0 0
f:simple	0 16 0 -13 0 0 0 -2
f:since	-6 -2 -12 10 9 2 -5 -10
f:sir	0 -9 0 15 0 0 0 -5
f:sit	0 -15 0 0 0 0 2 7
f:sleep	0 -20 0 19 -5 0 0 2
f:slip	0 16 0 -11 -4 0 0 0
f:so	0 0 0 -16 18 -3 -5 8
f:social	0 -6 0 -3 10 0 0 0
f:some	4 23 0 -11 -4 0 -1 -8
f:something	0 5 0 -12 -1 0 2 10
f:sooner	0 0 0 -8 0 0 0 10
f:south	0 -6 0 10 0 0 0 -4
f:soybean	-5 -11 0 2 9 -2 0 2
f:spoke	4 1 0 -5 0 0 9 -11
f:spot	0 -4 0 0 -1 0 0 9
f:spring	0 7 0 14 0 0 -2 -17
f:stage	0 11 0 -7 -4 0 0 0
f:stand	-8 -5 9 9 -5 0 -2 -1
f:standard	0 -7 0 12 0 0 0 -3
f:standstill	0 8 0 -12 -3 0 0 10
f:start	0 8 5 -21 -16 0 5 15
f:stay	10 5 -1 -8 18 0 -1 -19
f:steel	-3 9 -1 -2 11 0 0 -12
f:step	1 12 0 -16 6 0 0 -4
f:still	0 -2 0 0 7 4 0 -8
f:stock	0 4 1 -9 0 0 0 0
f:stockholm	-2 0 0 -3 -1 0 0 10
f:stop	-5 7 0 -16 5 0 0 10
f:strike	0 6 0 23 -4 0 0 -27
f:stuff	0 8 0 1 0 0 0 -10
f:subject	3 -12 0 2 0 0 0 8
f:subsidiary	6 13 -3 -2 -7 0 0 -6
f:successor	0 0 0 14 0 0 0 -10
f:such	6 10 0 -3 0 0 0 -12
f:summer	0 14 0 0 -6 0 0 -11
f:summit	5 8 0 -10 0 0 0 0
f:sunflower	0 -6 0 0 -2 0 0 8
f:supplier	0 0 0 -9 9 0 0 0
f:surcharge	-1 3 -1 7 0 0 0 -9
f:suspension	9 -13 2 3 -3 0 0 0
f:table	1 -33 0 25 3 0 0 0
f:take	0 1 -7 2 -6 7 -10 0
f:talk	-9 -4 -6 30 -8 -8 13 -24
f:talked	0 -8 0 12 0 0 0 -4
f:talking	0 0 0 -12 7 0 0 7
f:tariff	3 -14 8 12 0 0 8 -16
f:taro	0 -3 0 9 0 0 0 -4
f:tax	0 14 0 -28 10 0 0 12
f:tea	0 21 0 -23 -5 0 0 10
f:team	0 3 0 12 0 0 0 -13
f:telegram	0 2 0 -18 0 0 0 16
f:telephone	4 12 0 -13 -1 0 3 -2
f:television	0 5 0 -13 0 0 0 9
f:tell	-11 4 -2 4 11 -8 0 -9
f:term	0 -12 0 12 -1 0 9 -7
f:terminate	0 -4 0 -5 0 0 0 10
f:text	0 0 -2 -22 0 0 3 25
f:textile	0 -11 0 8 0 0 0 2
f:th	0 -16 -1 -10 13 0 0 15
f:that	8 14 -6 -20 2 -5 11 0
f:the	6 -3 -1 3 -13 24 -5 0
f:their	0 5 -3 18 -8 -3 0 -19
f:them	2 5 18 -10 -10 -7 0 0
f:then	0 7 0 -20 6 16 0 1
f:there	4 -4 -7 -7 -14 -2 0 22
f:thereafter	0 -6 0 17 0 0 0 -10
f:therefore	0 15 0 -9 -9 0 0 0
f:they	-10 5 1 8 -17 -8 3 -3
f:they'll	0 0 0 -9 0 0 0 11
f:thi	-9 -2 -3 -14 0 -1 10 20
f:thing	0 9 0 -9 7 0 2 -7
f:think	-5 1 0 8 -21 -4 0 11
f:third	-2 -33 -1 47 -16 1 0 -16
f:those	-1 -4 9 11 -13 0 0 -7
f:though	0 12 0 -7 0 0 0 -1
f:threaten	0 1 0 16 -14 0 -3 -4
f:three	-2 5 0 21 -11 -3 0 -15
f:through	0 -23 0 -1 -3 1 0 22
f:ticket	0 -5 0 28 -19 0 0 -2
f:tied	0 0 11 -6 0 0 0 -4
f:tiktok	0 2 0 3 -16 13 0 -8
f:tile	0 12 0 -12 0 0 0 0
f:till	0 -15 0 15 0 0 0 -4
f:time	-5 -3 -2 4 -13 5 8 0
f:to	-12 6 -4 6 5 -32 6 -6
f:together	0 -16 0 14 -2 0 0 3
f:tomatoe	0 0 0 3 8 0 0 -13
f:ton	-2 -9 0 -12 23 0 0 -2
f:tonnage	0 -5 0 9 0 0 0 0
f:tonne	0 0 0 -13 0 0 0 15
f:top	1 5 0 -13 8 0 0 -1
f:town	0 -3 0 18 -7 0 0 -7
f:tractor	0 -26 0 17 -6 0 0 15
f:trade	1 -13 0 4 -13 2 3 5
f:trader	0 -6 0 -10 7 0 0 11
f:transfer	0 -7 0 17 -3 0 0 -6
f:treaty	0 0 0 -5 -8 0 0 11
f:trieste	0 0 0 -8 -1 0 0 11
f:trouble	0 13 0 -14 0 0 0 0
f:truce	3 -16 -8 -14 0 5 -14 28
f:truck	0 -11 0 13 0 0 0 0
f:turnberry	0 7 0 -9 -1 0 0 4
f:turned	0 -9 0 6 6 0 0 -3
f:twice	0 13 0 -6 -1 0 0 -2
f:two	-3 -27 -7 31 -9 -3 8 -4
f:tyre	0 5 0 -26 17 0 0 4
f:unchanged	0 -15 4 19 -1 0 0 -4
f:under	-3 15 -1 -2 -1 1 -5 -6
f:understanding	0 11 0 -19 -3 0 0 11
f:union	0 9 0 0 0 0 0 -6
f:unlawful	0 19 0 -13 0 0 0 -5
f:unless	0 -10 -1 -23 -9 0 0 35
f:unreliable	-6 8 -4 0 -2 0 0 3
f:until	9 -22 3 22 1 -11 -1 -9
f:up	2 0 2 16 -3 -1 -4 -19
f:upholstered	0 10 0 -9 0 0 0 0
f:upon	0 -3 0 -20 0 0 0 23
f:urea	0 -8 0 -5 0 0 0 13
f:us	-7 -11 0 14 -15 0 0 7
f:use	0 3 19 -18 0 0 0 -8
f:used	0 -10 0 13 -1 0 0 0
f:valid	0 0 -5 14 0 0 0 -5
f:value	12 -6 0 -7 4 0 0 0
f:vanilla	0 10 0 -13 -3 0 0 5
f:visit	0 0 0 -9 0 0 0 11
f:void	0 -3 0 11 -2 0 0 -2
f:volume	0 7 0 2 0 0 0 -10
f:vote	-6 -10 0 -7 35 -1 -3 -8
f:wait	2 10 0 8 -7 0 -3 -12
f:wake	3 -3 0 -8 -6 0 0 12
f:walk	0 0 0 12 0 0 0 -9
f:walnut	0 6 0 -15 0 0 0 10
f:want	6 -11 0 -1 6 -1 0 0
f:warn	-1 -5 0 20 0 0 -3 -15
f:was	1 0 -13 13 -2 2 -15 -12
f:watche	0 -10 0 7 0 0 0 2
f:way	-1 0 5 -8 5 0 -2 5
f:we	-4 19 -2 5 -28 -8 3 -7
f:we've	0 8 0 -10 -1 0 0 5
f:weapon	0 0 0 10 0 0 0 -11
f:wednesday	0 21 0 -19 0 0 0 0
f:week	6 19 -2 -27 -4 0 2 7
f:weekend	0 0 0 -7 0 0 0 8
f:well	-11 -12 9 18 -3 0 0 -2
f:were	0 0 2 -10 -18 0 0 19
f:what	-4 6 0 -8 -7 -5 -4 15
f:wheat	0 -15 0 3 8 0 0 0
f:when	4 -11 0 -9 11 0 0 6
f:where	-1 -8 0 14 -4 0 0 0
f:whether	2 -7 3 -23 11 3 0 13
f:which	-2 -1 0 5 -16 0 -5 5
f:while	0 -31 0 8 4 0 0 10
f:who	-4 -15 -7 17 -5 0 -2 5
f:whoever	-2 10 11 -10 -9 0 0 0
f:whom	0 0 0 18 0 0 0 -17
f:why	0 -7 0 16 0 0 0 -8
f:will	-14 7 -2 13 -14 4 0 -11
f:winter	1 -12 0 24 -5 0 0 -9
f:wish	0 1 0 -8 -5 0 0 12
f:with	0 -9 0 3 0 6 -6 2
f:withdraw	0 2 0 5 10 0 0 -22
f:within	0 2 0 -9 0 0 5 0
f:without	4 -13 -2 -1 -5 -2 2 16
f:won't	0 0 0 5 0 -10 0 3
f:wool	0 14 0 -13 0 0 0 0
f:word	-4 0 0 10 -9 0 0 0
f:work	0 -3 0 9 -2 0 0 0
f:worked	0 10 0 -10 0 0 0 0
f:working	0 -10 0 6 -2 0 5 -1
f:worth	-3 11 2 -9 0 0 -4 0
f:would	-3 1 -14 -14 14 6 -12 10
f:wrong	0 -18 0 19 0 0 0 0
f:year	-6 -7 -1 11 4 0 -9 0
f:yes	0 -12 0 -5 -11 0 0 25
f:yet	3 -6 3 -6 -12 0 0 19
f:york	0 9 0 -14 0 0 0 6
f:you	1 -2 0 0 -5 0 -3 9
f:your	-3 2 -3 -11 15 0 0 1
f:zero	0 11 0 0 -10 0 5 -14
f:—	0 -6 0 0 -7 0 0 11
first-of-paragraph	-16 4 -19 23 -3 -9 1 -12
h:controls	73 -24 -22 -10 -31 3 -15 -30
h:controls truce	21 -3 -9 -10 8 0 0 -13
h:deal	-24 -3 -20 7 -1 3 13 -7
h:deal truce	-3 26 0 -7 0 0 1 -11
h:duties	-38 25 8 -5 -19 -45 3 6
h:duties truce	0 0 0 -9 -22 -3 -4 20
h:exclusions	-6 -14 63 -8 -26 -7 -12 -41
h:exclusions truce	4 -2 7 -10 4 0 0 -10
h:fees	-18 -13 1 -1 44 -10 0 -26
h:fees truce	0 -5 2 -10 36 0 0 -38
h:meeting	-13 -14 -9 39 -26 -11 0 3
h:meeting truce	0 -7 0 -2 -11 0 0 17
h:price	-9 -11 -10 30 7 -9 7 -32
h:procedure	-22 -14 -4 -5 52 -25 -28 -24
h:procedure truce	-6 -10 0 4 18 0 0 -8
h:sale	-3 -17 -7 -6 -14 47 -15 -26
h:shipped	-8 1 12 -3 13 -1 -17 -22
h:shipped truce	0 0 0 10 -4 0 0 -8
has-future	2 1 5 0 0 -20 -10 6
has-gerund	5 -12 0 -6 0 0 5 16
has-infinitive	-2 -8 -10 -9 5 5 8 9
has-modal	-12 -14 -27 21 3 4 0 -5
has-participle	15 -3 2 11 -6 -11 -7 -10
has-past	-4 -4 -4 38 -8 -8 -2 -29
has-perfect	-3 14 -20 2 -7 0 3 -6
has-pluperfect	2 -13 -5 18 -6 -1 -10 -1
has-present	-6 -1 -6 5 -1 -9 -1 2
headline	7 15 -1 -2 -1 -6 13 -17
hs:controls	39 -19 17 -15 -15 7 0 -20
hs:deal	-11 -2 1 9 -11 -1 -1 0
hs:duties	8 12 -4 -1 -26 -5 -20 7
hs:exclusions	4 0 28 -11 -11 0 5 -23
hs:fees	0 -4 0 5 12 0 0 -10
hs:meeting	-9 7 -5 -7 7 -6 -3 9
hs:procedure	-2 -18 0 13 30 2 -5 -29
hs:sale	0 0 0 -10 0 14 0 0
hs:shipped	0 12 -8 -3 1 3 0 -10
l1=(	0 -12 0 14 -6 0 0 0
l1=,	0 -9 2 14 5 0 -6 -11
l1=, & d:ahead	6 -6 7 21 5 1 -2 -32
l1=, & d:today	-7 -6 -7 -2 1 -2 -4 18
l1=-	0 -16 0 0 -1 2 5 5
l1=- & d:ahead	0 -16 0 0 0 2 5 5
l1=:	-2 7 -10 -10 -3 0 0 9
l1=<agent>	0 0 0 17 -8 0 0 -4
l1=<begin> & d:ahead	0 3 6 0 5 7 -1 -13
l1=<day-ahead>	0 5 0 5 0 0 0 -11
l1=<day-ahead> & d:ahead	0 6 0 -9 0 0 0 0
l1=<day-ahead> & d:today	0 0 0 15 0 0 0 -14
l1=<day-gone>	0 -1 0 11 0 0 0 -6
l1=<day-gone> & d:today	0 0 0 9 0 0 0 -8
l1=<day-today>	0 -6 0 0 0 0 0 10
l1=<day-today> & d:today	0 0 0 -8 0 0 0 10
l1=<duty>	0 -8 0 10 0 0 0 -4
l1=<goods>	-6 -14 0 16 -8 0 0 9
l1=<goods> & d:ahead	-6 -8 0 7 -7 0 0 12
l1=<goods> & d:today	0 -6 0 10 0 0 0 -2
l1=<level-noun>	0 -6 0 -1 -1 0 0 10
l1=<level-noun> & d:ahead	0 -5 0 -3 0 0 0 11
l1=<level>	0 -6 0 15 -10 0 0 0
l1=<level> & d:today	0 -9 0 19 0 0 0 -8
l1=<name>	0 -4 0 11 -10 0 7 -9
l1=<name> & d:ahead	0 -17 0 16 -8 0 7 -4
l1=<not>	-8 -7 0 2 8 0 0 2
l1=<not> & d:ahead	-8 -6 0 13 0 0 0 0
l1=<not> & d:today	0 0 0 -11 10 0 0 1
l1=<number> & d:ahead	0 7 0 -11 2 0 0 4
l1=<number> & d:today	0 -2 0 10 3 0 0 -17
l1=<person>	0 -1 0 11 0 0 0 -2
l1=<seat>	0 -3 0 15 -6 0 0 -2
l1=<seat> & d:ahead	0 -2 0 12 -5 0 0 -2
l1=<span>	0 -2 0 18 0 0 0 -15
l1=<span> & d:ahead	0 -1 0 14 0 0 0 -12
l1=<v-agree>	0 6 0 -8 -7 0 0 10
l1=<v-bear> & d:ahead	0 5 0 -10 0 0 0 9
l1=<v-bear> & d:today	0 -9 0 15 0 0 0 -2
l1=<v-begin>	-4 7 0 13 -5 0 -1 -22
l1=<v-begin> & d:ahead	-3 11 0 5 -2 0 0 -16
l1=<v-begin> & d:today	0 -5 0 12 -1 0 0 -6
l1=<v-end>	-3 -8 1 -1 -15 0 -1 12
l1=<v-end> & d:ahead	-2 -19 4 6 -12 0 -1 6
l1=<v-end> & d:today	0 7 -1 -12 0 0 0 10
l1=<v-impose>	0 -11 0 10 -14 0 -2 10
l1=<v-impose> & d:ahead	0 -10 0 16 -15 0 -2 6
l1=<v-propose> & d:ahead	8 9 0 -5 -4 0 0 -9
l1=<v-renew>	0 0 0 -12 0 0 0 13
l1=<v-say> & d:ahead	0 3 0 -11 6 0 0 3
l1=<v-sell>	0 0 0 -7 0 -2 0 10
l1=<v-sell> & d:ahead	0 0 0 -8 0 -2 0 10
l1=<v-sign> & d:ahead	-3 0 0 14 -6 -1 0 -3
l1=<v-sign> & d:today	0 0 0 -4 8 0 0 -1
l1=<v-stay>	0 -15 0 -11 8 0 18 0
l1=<v-stay> & d:ahead	0 -13 0 -10 9 0 18 -3
l1=<v-suspend>	4 -2 0 7 0 0 0 -9
l1=a	0 -13 0 15 -1 0 4 -3
l1=a & d:ahead	0 -13 0 14 0 0 4 -3
l1=about	0 2 0 -11 -4 7 0 8
l1=about & d:ahead	0 2 0 -12 -4 7 0 8
l1=after	3 -14 -3 -9 13 0 -3 10
l1=after & d:ahead	3 -19 -3 -5 13 0 -3 11
l1=again	0 -3 0 1 9 0 0 -5
l1=again & d:ahead	0 -2 0 0 9 0 0 -3
l1=and	0 -12 -4 12 6 0 -2 -1
l1=and & d:ahead	0 -9 -4 13 7 0 -2 -5
l1=apply	0 -6 0 11 -3 0 0 0
l1=at	0 -16 0 3 2 0 0 3
l1=at & d:ahead	0 -16 0 2 2 0 0 4
l1=before	-9 5 -5 7 -4 1 -1 -5
l1=before & d:ahead	-9 7 -4 2 -1 1 -1 -4
l1=begin	-2 11 0 -4 0 0 0 -3
l1=begin & d:ahead	-2 16 0 -12 0 0 0 0
l1=begin & d:today	0 -5 0 10 0 0 0 -2
l1=beyond	0 9 0 -17 -2 0 0 12
l1=beyond & d:ahead	0 9 0 -17 -2 0 0 12
l1=by	-4 -2 2 -11 15 -2 10 -12
l1=by & d:ahead	-4 -2 2 -12 16 -2 10 -11
l1=change	0 8 0 -4 -3 0 0 0
l1=day	0 3 0 -10 0 0 0 8
l1=deal & d:ahead	0 -2 0 14 0 0 -2 -5
l1=die & d:ahead	0 0 0 10 0 0 0 -8
l1=down & d:ahead	0 0 0 0 -6 0 0 10
l1=due & d:ahead	0 9 0 -10 2 0 0 0
l1=duty	0 -2 0 10 -2 0 0 -2
l1=effective	0 17 0 -10 0 0 0 -5
l1=effective & d:ahead	0 12 0 -8 0 0 0 -2
l1=end	-1 -1 0 2 -11 0 0 4
l1=end & d:ahead	0 -12 0 9 -9 0 0 2
l1=end & d:today	0 8 0 -9 0 0 0 4
l1=expire & d:ahead	0 -4 0 -2 0 0 0 9
l1=finish	0 9 0 -10 0 0 0 0
l1=follow	0 -2 0 17 -4 0 0 -8
l1=follow & d:ahead	0 -2 0 17 -4 0 0 -8
l1=for	-7 5 -7 -7 6 3 -12 5
l1=for & d:ahead	-7 3 -7 -7 8 3 -12 6
l1=fri	0 1 0 -19 13 0 0 2
l1=from	7 6 -20 9 -2 -6 -29 -12
l1=from & d:ahead	7 2 -19 12 -2 -5 -28 -8
l1=from & d:today	0 9 0 -3 0 0 0 -9
l1=gave	0 -8 0 11 -2 0 0 0
l1=gave & d:ahead	0 -8 0 11 -2 0 0 0
l1=happen	0 10 0 7 0 0 0 -17
l1=happen & d:ahead	0 10 0 7 0 0 0 -17
l1=has	5 -4 0 0 -11 0 0 8
l1=has & d:ahead	5 -4 0 -2 -9 0 0 8
l1=here	0 -10 0 7 0 0 0 1
l1=here & d:ahead	0 -10 0 7 0 0 0 1
l1=in	0 0 0 9 -1 0 0 -3
l1=including	0 -10 9 -3 0 0 0 6
l1=including & d:ahead	0 -10 9 -3 0 0 0 6
l1=is & d:today	0 -1 0 11 -1 0 0 -5
l1=it	0 11 0 5 0 0 0 -12
l1=it & d:ahead	0 12 0 4 0 0 0 -14
l1=lapse	0 0 3 -17 0 0 0 13
l1=lapse & d:ahead	0 0 6 -11 0 0 0 4
l1=last	0 0 -3 17 0 0 0 -11
l1=last & d:ahead	0 0 -3 17 0 0 0 -11
l1=make	0 -5 0 -21 8 0 13 2
l1=mark	0 -1 0 -12 0 0 0 14
l1=mark & d:ahead	0 -1 0 -12 0 0 0 14
l1=monday & d:ahead	0 9 0 -7 0 0 0 0
l1=monday & d:today	0 -3 0 12 0 0 0 -5
l1=more	0 -4 0 10 -1 0 0 -1
l1=more & d:ahead	0 -4 0 9 -1 0 0 -1
l1=next	0 4 0 -23 11 0 0 9
l1=next & d:ahead	0 4 0 -23 11 0 0 9
l1=noon	0 5 0 -14 6 0 0 3
l1=noon & d:ahead	0 6 0 -16 6 0 0 5
l1=not	-8 -5 0 15 0 0 0 0
l1=not & d:ahead	-8 -4 0 12 0 0 0 0
l1=of	-11 7 -13 12 -5 0 0 -13
l1=of & d:ahead	-10 8 -12 7 -3 0 0 -10
l1=of & d:today	0 0 0 10 -3 0 0 -5
l1=off	0 -5 0 11 -1 0 0 -1
l1=off & d:ahead	0 -5 0 11 -1 0 0 -1
l1=on	-3 5 -3 14 1 -7 -23 -11
l1=on & d:ahead	-2 7 -1 7 2 -5 -21 -9
l1=on & d:today	-1 1 0 10 -3 0 0 -4
l1=out	0 -1 0 -2 -3 0 0 8
l1=out & d:ahead	0 -15 0 0 -3 0 0 10
l1=over	0 6 0 -10 0 0 0 5
l1=past	0 2 0 -12 0 0 0 9
l1=past & d:ahead	0 2 0 -12 0 0 0 9
l1=pay	0 -5 0 11 0 0 0 -2
l1=pay & d:today	0 -5 0 10 0 0 0 0
l1=say	0 2 0 -3 -16 0 0 14
l1=say & d:ahead	0 3 0 -5 -14 0 0 16
l1=ship	0 -6 0 -3 0 0 0 11
l1=ship & d:ahead	0 -6 0 -3 0 0 0 11
l1=sign	0 7 0 -11 -6 0 0 12
l1=since	0 -8 -2 27 -19 -1 -1 -9
l1=since & d:ahead	0 -19 -2 32 -13 -1 -1 -8
l1=so	0 2 0 -11 5 0 0 3
l1=so & d:ahead	0 3 0 -10 6 0 0 1
l1=start	-5 4 0 5 0 0 0 -11
l1=start & d:ahead	-5 1 0 6 0 0 0 -9
l1=sunday	0 -1 0 -6 0 0 0 10
l1=talk	0 -1 0 10 0 -2 0 -1
l1=talk & d:ahead	0 -1 0 10 0 -2 0 -1
l1=telephone & d:today	0 0 0 -8 0 0 0 9
l1=than	0 12 0 -26 12 0 8 -3
l1=than & d:ahead	0 13 0 -27 12 0 8 -2
l1=that	0 0 0 -16 8 0 7 2
l1=that & d:ahead	0 0 0 -17 8 0 7 2
l1=the	-6 0 5 3 -8 -23 2 0
l1=the & d:ahead	-6 0 5 0 -8 -23 2 4
l1=the & d:today	0 -3 0 20 0 0 0 -14
l1=through	-1 -14 5 0 -5 0 0 15
l1=through & d:ahead	-1 -14 5 0 -5 0 0 15
l1=till	6 -19 0 0 -8 7 0 8
l1=till & d:ahead	6 -19 0 -1 -8 7 0 9
l1=time & d:today	0 -6 0 10 0 0 0 0
l1=to	4 0 3 -17 -2 0 -16 12
l1=to & d:ahead	4 -1 3 -16 -2 0 -16 13
l1=truce	0 0 0 11 0 0 0 -10
l1=tuesday & d:today	0 0 0 10 0 0 0 -4
l1=up	0 -7 0 -4 0 0 0 11
l1=up & d:ahead	0 -5 0 -5 0 0 0 10
l1=vote & d:today	0 0 0 -2 8 0 0 -4
l1=write	0 2 0 1 5 0 0 -15
l1=write & d:ahead	0 2 0 1 5 0 0 -15
l1=|	-1 -5 0 12 0 0 0 0
l1=| & d:today	-1 -5 0 12 0 0 0 0
l1=·	0 -1 0 12 -2 0 0 -1
l1=· & d:today	0 -1 0 12 -2 0 0 -1
l1=—	0 -1 0 13 -2 0 0 -7
l1=— & d:today	0 -8 0 18 -3 0 0 -6
l2="	3 8 0 -15 -6 0 4 2
l2=" & d:ahead	3 8 0 -13 -6 0 5 0
l2='s	-2 -2 0 -9 22 0 0 -7
l2='s & d:ahead	-2 0 0 -4 13 0 0 -2
l2='s & d:today	0 0 0 -5 11 0 0 -4
l2=,	0 -1 -12 0 2 4 -2 5
l2=, & d:ahead	1 -1 -11 -4 4 5 -1 7
l2=-	0 11 0 -6 0 0 0 -1
l2=- & d:ahead	0 13 0 -9 0 0 0 0
l2=: & d:ahead	-6 -7 -6 -1 14 -1 0 4
l2=;	0 16 0 -6 -2 0 0 -6
l2=; & d:ahead	0 16 0 -7 -1 0 0 -6
l2=<begin>	2 -4 0 5 1 0 -10 -2
l2=<begin> & d:today	1 -1 0 15 -2 -5 -5 -11
l2=<day-ahead>	-11 -17 -4 12 -14 2 6 9
l2=<day-ahead> & d:ahead	-11 -16 -4 11 -13 2 6 9
l2=<duty>	-5 10 1 1 0 0 0 -17
l2=<duty> & d:ahead	-4 2 1 9 -2 0 0 -15
l2=<duty> & d:today	0 12 0 -11 1 0 0 -2
l2=<gate>	0 -12 0 0 9 3 0 0
l2=<gate> & d:ahead	0 -11 0 0 10 3 0 0
l2=<goods-amount>	0 -1 0 12 -4 0 0 0
l2=<goods-amount> & d:ahead	0 -1 0 12 -4 0 0 0
l2=<goods>	13 -9 2 14 -19 -2 2 -9
l2=<goods> & d:ahead	13 -6 3 11 -16 -1 2 -12
l2=<level-noun>	0 2 0 -5 -9 2 9 3
l2=<level-noun> & d:ahead	0 2 0 -6 -8 2 9 3
l2=<level>	-1 -3 -13 12 0 -2 -10 -1
l2=<level> & d:ahead	0 0 -12 8 1 -1 -10 -6
l2=<level> & d:today	0 -12 0 2 0 0 0 12
l2=<name>	9 -7 2 9 -6 9 -6 -8
l2=<name> & d:ahead	10 -4 2 0 -1 10 -5 -4
l2=<name> & d:today	0 -4 0 14 -7 0 0 -6
l2=<not>	0 16 0 -1 -20 0 -8 1
l2=<not> & d:ahead	0 12 0 4 -18 0 -7 0
l2=<number>	-6 7 -6 3 -12 -3 -6 6
l2=<office>	0 -1 0 10 0 0 1 -12
l2=<office> & d:ahead	0 -8 0 13 0 0 2 -7
l2=<organisation>	0 3 0 -7 8 0 0 1
l2=<person>	-2 0 0 14 -9 -3 -1 -4
l2=<person> & d:ahead	-2 0 0 14 -6 -3 -1 -7
l2=<points>	0 8 0 -12 0 0 0 5
l2=<points> & d:ahead	0 9 0 -12 0 0 0 5
l2=<quality>	0 -5 0 14 -8 0 0 0
l2=<quality> & d:ahead	0 -1 0 17 -6 0 0 -10
l2=<seat> & d:ahead	5 5 -2 0 -15 -3 0 8
l2=<seat> & d:today	0 0 0 -4 13 0 0 -3
l2=<sender>	-9 0 0 -4 5 0 0 10
l2=<sender> & d:ahead	-9 0 0 -6 6 0 0 11
l2=<span>	-7 8 0 7 -13 0 0 -5
l2=<span> & d:ahead	-7 10 0 4 -13 0 0 -3
l2=<v-agree>	-2 -15 0 11 9 -2 0 -4
l2=<v-agree> & d:ahead	-2 -15 0 10 9 -2 0 -4
l2=<v-begin>	9 -1 0 4 5 -5 -7 -11
l2=<v-begin> & d:ahead	10 -1 0 3 6 -5 -7 -11
l2=<v-buy>	0 -4 7 6 -14 0 0 1
l2=<v-buy> & d:ahead	0 -4 7 6 -14 0 0 1
l2=<v-deny>	-3 -3 0 0 13 0 0 -6
l2=<v-deny> & d:ahead	-3 -3 0 0 14 0 0 -6
l2=<v-down>	-1 0 0 -1 -8 4 -5 10
l2=<v-down> & d:ahead	-1 2 0 -5 -7 4 -5 13
l2=<v-end>	0 -1 -5 -8 -1 0 1 11
l2=<v-end> & d:ahead	0 -1 -5 -10 -1 0 1 13
l2=<v-impose> & d:today	0 8 0 8 -7 0 0 -13
l2=<v-propose>	-3 2 0 -4 9 -3 -11 0
l2=<v-propose> & d:ahead	-3 2 0 -3 10 -3 -11 0
l2=<v-renew>	-6 -8 9 13 -8 -1 -3 -5
l2=<v-renew> & d:ahead	-6 -7 9 13 -8 -1 -3 -5
l2=<v-return>	0 3 -1 15 -6 0 0 -14
l2=<v-return> & d:ahead	0 3 -1 14 -6 0 0 -12
l2=<v-say>	-8 2 0 8 -8 -9 8 -5
l2=<v-sell>	-5 -2 -5 17 -7 3 -1 -5
l2=<v-sell> & d:ahead	-5 -10 -5 23 -6 3 -1 -4
l2=<v-sign>	-6 6 -9 6 3 -10 0 -10
l2=<v-sign> & d:ahead	-5 7 -8 3 3 -9 0 -9
l2=<v-stay>	1 6 0 0 3 -4 -14 -5
l2=<v-stay> & d:ahead	1 1 0 2 4 -4 -14 -4
l2=<v-stay> & d:today	0 12 0 -6 0 0 0 -2
l2=<v-suspend>	4 3 -9 0 7 0 -8 -7
l2=<v-suspend> & d:ahead	4 3 -9 -3 7 0 -8 -5
l2=<v-target>	2 12 1 -2 -13 0 -2 -6
l2=<v-target> & d:ahead	2 10 2 0 -12 0 -2 -5
l2=<v-threaten>	0 14 0 -7 -3 0 0 0
l2=<v-threaten> & d:ahead	0 14 0 -8 -3 0 0 0
l2=<v-up>	0 14 -1 -4 -12 -1 0 0
l2=<v-up> & d:ahead	0 16 -1 -4 -11 -1 0 -4
l2=a	0 -12 0 11 -11 0 -1 7
l2=a & d:ahead	0 -7 0 10 -9 0 -1 4
l2=adopt	0 0 0 -9 10 0 0 0
l2=adopt & d:ahead	0 0 0 -9 10 0 0 0
l2=agenda	0 0 0 -7 10 0 0 0
l2=agenda & d:ahead	0 0 0 -8 10 0 0 0
l2=agree	0 3 0 -12 4 0 5 0
l2=agree & d:ahead	0 4 0 -13 4 0 5 0
l2=agreement	0 -11 0 3 -9 0 0 14
l2=agreement & d:ahead	0 -11 0 9 -9 0 0 7
l2=ahead	0 4 0 8 0 0 0 -11
l2=ahead & d:ahead	0 4 0 5 0 0 0 -8
l2=alert	0 12 0 -4 0 0 0 -6
l2=alert & d:today	0 12 0 -4 0 0 0 -6
l2=all	8 5 0 0 -4 0 0 -9
l2=all & d:ahead	8 7 0 -3 -2 0 0 -8
l2=also	0 -2 0 -2 0 0 0 10
l2=also & d:ahead	0 -2 0 -3 0 0 0 10
l2=an	0 9 0 -7 0 0 0 0
l2=an & d:today	0 9 0 -9 0 0 0 0
l2=and	-2 7 6 -7 -5 -2 2 0
l2=and & d:ahead	-2 9 6 -6 -5 -2 2 -5
l2=answer	0 -10 0 -3 0 3 10 0
l2=answer & d:ahead	0 -10 0 -4 0 3 10 0
l2=apply	5 0 0 -2 -11 0 0 10
l2=apply & d:ahead	5 -2 0 0 -10 0 0 11
l2=approval	0 -6 0 10 0 0 0 -4
l2=approval & d:ahead	0 -6 0 10 0 0 0 -4
l2=are	0 -9 0 3 1 0 0 1
l2=are & d:ahead	0 -8 0 9 2 0 0 -4
l2=argument & d:ahead	0 0 0 -9 8 0 0 0
l2=arrive	0 0 6 -15 11 0 -8 0
l2=arrive & d:ahead	0 0 6 -15 11 0 -8 0
l2=as	6 3 0 2 -1 0 0 -13
l2=as & d:today	0 -6 0 11 0 0 0 -3
l2=ask	0 9 0 -8 3 0 0 -5
l2=ask & d:ahead	0 9 0 -9 4 0 0 -5
l2=asleep	2 -6 0 -8 0 0 0 11
l2=asleep & d:ahead	2 -6 0 -8 0 0 0 11
l2=at	0 -2 -6 18 5 0 0 -14
l2=at & d:ahead	0 -1 -6 14 -2 0 1 -6
l2=at & d:today	0 -2 0 3 9 0 0 -10
l2=away	7 -2 0 -9 -4 0 0 11
l2=away & d:ahead	7 -2 0 -9 -4 0 0 11
l2=back	-2 1 -1 10 -2 5 -2 -9
l2=back & d:ahead	-2 1 -1 9 -2 5 -2 -9
l2=before	0 -10 -2 16 -1 0 -5 0
l2=before & d:ahead	0 -8 -2 12 0 0 -5 1
l2=begin	0 1 -1 5 0 0 0 -11
l2=begin & d:ahead	0 2 -1 5 1 0 0 -11
l2=booked	0 9 0 0 -6 0 0 -3
l2=booked & d:ahead	0 9 0 0 -6 0 0 -3
l2=both	0 18 0 -10 -7 0 0 -2
l2=both & d:ahead	0 18 0 -10 -7 0 0 -2
l2=busan	0 0 0 10 0 0 0 -4
l2=busan & d:ahead	0 0 0 10 0 0 0 -4
l2=by	0 -2 -5 -8 12 -3 11 -8
l2=by & d:ahead	0 -1 -5 0 8 -3 12 -21
l2=by & d:today	0 0 0 -18 5 0 0 14
l2=call	0 -3 0 0 -3 0 0 11
l2=car & d:ahead	0 11 0 -9 0 0 0 0
l2=case	0 -2 0 -10 7 0 0 6
l2=case & d:ahead	0 -2 0 -10 7 0 0 6
l2=change	0 -10 9 11 0 0 0 -10
l2=change & d:ahead	0 -10 9 10 0 0 0 -9
l2=close	0 -19 0 -4 -1 14 0 9
l2=close & d:ahead	0 -19 0 -4 -1 14 0 9
l2=closed	0 4 0 1 -13 7 0 -2
l2=closed & d:ahead	0 4 0 1 -13 7 0 -2
l2=coffee	0 10 0 -9 0 0 0 0
l2=coffee & d:ahead	0 10 0 -10 0 0 0 0
l2=column	0 0 0 -11 0 0 0 11
l2=column & d:today	0 0 0 -11 0 0 0 11
l2=count	0 -12 0 10 0 0 0 0
l2=count & d:ahead	0 -12 0 10 0 0 0 0
l2=custom	0 -7 0 -9 11 0 0 3
l2=custom & d:ahead	0 -7 0 -10 12 0 0 4
l2=cut	0 10 0 -12 3 0 0 0
l2=cut & d:ahead	0 10 0 -12 3 0 0 0
l2=date & d:ahead	6 6 -1 -16 -2 -8 2 11
l2=dated	9 -3 0 0 -1 0 0 -4
l2=dated & d:ahead	9 -3 0 0 -1 0 0 -4
l2=day	0 8 0 -5 -10 0 8 0
l2=day & d:ahead	0 8 0 -4 -10 0 8 -1
l2=deadline	0 -6 0 -8 -12 13 11 0
l2=deadline & d:ahead	0 -6 0 -8 -12 13 11 0
l2=deal	8 10 0 -4 -7 0 -4 -1
l2=deal & d:ahead	8 10 0 -5 -7 0 -4 -1
l2=decision	0 -1 0 -16 21 0 0 -1
l2=decision & d:ahead	0 -1 0 -16 21 0 0 -1
l2=declare	0 2 0 -9 2 0 0 3
l2=declare & d:ahead	0 2 0 -9 2 0 0 3
l2=did	0 -6 0 20 -5 0 0 -10
l2=did & d:ahead	0 -5 0 20 -5 0 0 -9
l2=do & d:ahead	0 6 0 -9 1 0 0 0
l2=doe	0 0 0 -18 18 0 0 0
l2=doe & d:ahead	0 0 0 -8 8 0 0 0
l2=double	0 1 0 -11 0 0 0 7
l2=double & d:ahead	0 1 0 -11 0 0 0 7
l2=down	0 -5 4 -1 12 0 0 -10
l2=down & d:ahead	0 -2 4 -7 12 0 0 -7
l2=due	-7 0 -1 -1 13 -1 -6 -1
l2=due & d:ahead	-7 0 -1 -1 13 -1 -6 -1
l2=edition	0 -5 0 13 0 0 0 -5
l2=enter	0 -11 3 1 13 0 0 -9
l2=enter & d:ahead	0 -12 3 2 13 0 0 -8
l2=entry	0 -1 0 12 -5 0 0 -3
l2=entry & d:ahead	0 0 0 10 -4 0 0 -3
l2=exchanged	0 0 0 -3 9 0 -1 0
l2=exchanged & d:ahead	0 0 0 -3 9 0 -1 0
l2=expire	-3 -5 5 1 -14 0 0 6
l2=expire & d:ahead	-3 -5 5 1 -14 0 0 6
l2=extend	-4 -2 4 10 -1 0 0 -5
l2=extend & d:ahead	-4 -2 4 10 -1 0 0 -5
l2=extension	0 -1 2 -3 10 0 0 -3
l2=extension & d:ahead	0 -9 2 0 10 0 0 -2
l2=face	0 6 0 -10 0 0 2 0
l2=fall	0 -4 0 -10 -8 5 0 15
l2=fall & d:ahead	0 -4 0 -11 -8 5 0 15
l2=fee	0 10 0 4 -11 0 0 0
l2=fee & d:ahead	0 10 0 3 -10 0 0 0
l2=follow	1 17 0 -11 0 0 0 -15
l2=follow & d:ahead	1 17 0 -11 0 0 0 -15
l2=for	0 0 0 16 0 0 0 -18
l2=for & d:ahead	0 0 0 15 0 0 0 -18
l2=force	5 20 0 -17 5 0 -5 -9
l2=force & d:ahead	5 22 0 -20 5 0 -5 -8
l2=friday	0 7 11 -6 1 -2 1 -12
l2=friday & d:ahead	0 0 12 -8 7 -2 2 -8
l2=friday & d:today	0 7 0 1 -9 0 0 -6
l2=from	11 28 -5 -12 -13 0 0 -27
l2=from & d:ahead	11 24 -4 -7 -12 0 0 -28
l2=frozen	0 -1 0 9 0 0 0 -5
l2=frozen & d:ahead	0 -1 0 9 0 0 0 -5
l2=garden & d:ahead	0 10 0 -10 0 0 0 0
l2=geneva	0 -3 0 13 0 0 0 -7
l2=geneva & d:ahead	0 -3 0 12 0 0 0 -6
l2=get	0 -4 0 11 -3 0 0 -2
l2=go	0 4 0 -9 -6 0 0 12
l2=good	-3 1 5 -6 -16 0 6 10
l2=good & d:ahead	-3 3 6 -11 -16 0 6 13
l2=gyeongju	0 0 0 -9 9 0 0 0
l2=gyeongju & d:ahead	0 0 0 -9 9 0 0 0
l2=has	-3 -2 -3 -4 10 0 0 -1
l2=has & d:ahead	-3 -2 -3 -5 11 0 0 -1
l2=he	0 9 0 -3 -1 0 0 -5
l2=he & d:ahead	0 9 0 -3 -1 0 0 -5
l2=hearing & d:ahead	0 -4 0 -7 13 0 0 0
l2=holiday	0 0 0 10 -10 0 0 0
l2=holiday & d:ahead	0 0 0 10 -10 0 0 0
l2=home	0 -9 0 14 0 0 0 -2
l2=home & d:ahead	0 -9 0 14 0 0 0 -2
l2=in	0 9 -2 8 1 -3 -8 -20
l2=in & d:ahead	0 11 -2 3 2 -3 -8 -18
l2=is & d:ahead	-1 11 0 -9 -2 7 -2 0
l2=is & d:today	0 -15 0 3 1 0 0 2
l2=it	-5 -11 0 1 8 0 12 -9
l2=it & d:ahead	-5 -6 0 -7 10 0 13 -3
l2=it & d:today	0 -10 0 25 -2 0 0 -11
l2=its	0 -2 0 12 -4 0 0 -1
l2=its & d:ahead	0 -1 0 9 -2 0 0 0
l2=itself	0 -14 0 -1 3 0 0 10
l2=itself & d:ahead	0 -14 0 -1 3 0 0 10
l2=keep	0 10 0 -8 -5 0 0 1
l2=keep & d:ahead	0 10 0 -8 -5 0 0 1
l2=lapse	0 -5 -3 -4 0 0 0 12
l2=lapse & d:ahead	0 -5 -3 -4 0 0 0 12
l2=last	-2 -2 2 0 -21 0 3 9
l2=last & d:ahead	-2 -2 2 0 -21 0 3 8
l2=later	0 0 0 -12 11 0 8 -6
l2=later & d:ahead	0 0 0 -13 11 0 8 -5
l2=law	0 2 0 -6 -8 1 0 8
l2=law & d:ahead	0 2 0 -7 -8 1 0 10
l2=level	0 -10 0 11 0 0 0 1
l2=level & d:ahead	0 -10 0 11 0 0 0 1
l2=likewise	8 2 0 0 7 0 0 -17
l2=likewise & d:ahead	8 2 0 0 7 0 0 -17
l2=loaded	0 3 0 4 -9 0 0 -1
l2=m	0 7 0 -4 0 0 0 -2
l2=make & d:ahead	0 9 0 -13 4 1 0 0
l2=matter	0 5 0 -11 12 0 0 -5
l2=matter & d:ahead	0 5 0 -11 12 0 0 -5
l2=memo	0 10 0 -9 0 0 0 0
l2=memo & d:today	0 10 0 -10 0 0 0 0
l2=midnight	0 0 0 -7 -9 1 0 12
l2=midnight & d:ahead	0 0 0 -9 -7 1 0 12
l2=monday & d:ahead	3 0 7 -14 2 0 0 4
l2=monday & d:today	0 -3 0 13 0 0 0 -5
l2=most	0 3 0 -10 0 0 0 7
l2=most & d:ahead	0 3 0 -10 0 0 0 7
l2=move	0 0 0 14 -3 0 0 -6
l2=move & d:ahead	0 0 0 13 -3 0 0 -5
l2=network	0 0 0 -8 0 0 0 9
l2=network & d:ahead	0 0 0 -8 0 0 0 9
l2=next	0 -1 0 12 -1 0 0 -3
l2=next & d:ahead	0 -1 0 12 -1 0 0 -3
l2=night	0 -10 0 11 0 0 0 0
l2=night & d:ahead	0 -10 0 11 0 0 0 0
l2=not	0 9 0 -8 -4 0 0 4
l2=not & d:ahead	0 10 0 -4 -3 0 0 0
l2=nothing	0 10 0 5 -5 0 0 -16
l2=nothing & d:ahead	0 3 0 13 -5 0 0 -15
l2=notice	0 1 0 7 0 0 0 -10
l2=notice & d:ahead	0 1 0 6 0 0 0 -10
l2=now	7 0 0 8 -1 0 0 -15
l2=now & d:ahead	7 0 0 8 -1 0 0 -15
l2=of	0 0 0 6 -11 0 0 0
l2=of & d:ahead	-1 1 0 0 -10 0 0 7
l2=offer	0 0 0 -4 9 0 0 -1
l2=offer & d:ahead	0 0 0 -4 9 0 0 -1
l2=on	0 -8 6 8 0 5 -2 -9
l2=on & d:today	0 -3 0 11 0 0 0 -6
l2=one & d:today	0 0 0 9 -3 0 0 0
l2=opened	0 -5 0 10 -2 0 0 0
l2=opened & d:ahead	0 -4 0 10 -2 0 0 0
l2=order	0 -10 0 13 -7 0 0 3
l2=order & d:ahead	0 -10 0 13 -7 0 0 3
l2=other	0 0 0 -9 0 0 0 14
l2=other & d:ahead	0 0 0 -9 0 0 0 14
l2=out	-3 -3 4 0 -9 2 -3 7
l2=out & d:ahead	-2 -3 4 0 -9 2 -3 7
l2=own	12 3 0 -2 -13 0 0 0
l2=own & d:ahead	12 3 0 -6 -10 0 0 0
l2=paper	0 -2 0 10 -9 0 4 0
l2=paper & d:ahead	0 -2 0 9 -9 0 4 0
l2=pause	0 -10 0 2 0 0 0 10
l2=pause & d:ahead	0 -10 0 2 0 0 0 10
l2=pay	0 -5 -1 17 -4 0 0 -5
l2=pay & d:ahead	0 0 -1 12 -4 0 0 -6
l2=place	0 0 1 -10 9 0 0 0
l2=place & d:ahead	0 0 1 -10 9 0 0 0
l2=plan	0 6 0 -1 -8 0 0 5
l2=plan & d:ahead	0 6 0 -1 -8 0 0 5
l2=post	0 -11 0 6 1 0 0 0
l2=price	0 14 0 -5 -3 0 -1 0
l2=price & d:ahead	0 14 0 -5 -3 0 -1 0
l2=proclamation	0 -16 0 18 0 0 0 0
l2=proclamation & d:ahead	0 -16 0 18 0 0 0 0
l2=question	0 0 0 -9 10 0 0 0
l2=rate	0 0 0 0 -10 0 0 7
l2=rate & d:ahead	0 0 0 3 -10 0 0 6
l2=reading	0 -4 0 -16 19 0 0 0
l2=ready	0 0 0 -6 -8 0 10 2
l2=ready & d:ahead	0 0 0 -6 -8 0 10 2
l2=recess	0 -4 0 15 -6 0 0 -4
l2=recess & d:ahead	0 -4 0 15 -6 0 0 -4
l2=reply	0 -5 0 -11 7 0 8 0
l2=reply & d:ahead	0 -5 0 -11 7 0 8 0
l2=rest	0 -3 0 -12 3 0 0 11
l2=rest & d:ahead	0 -3 0 -12 3 0 0 11
l2=retroactive	0 -1 0 11 0 0 0 -7
l2=retroactive & d:ahead	0 -1 0 11 0 0 0 -7
l2=return	1 8 0 2 -11 0 0 -3
l2=return & d:ahead	1 8 0 1 -11 0 0 -2
l2=review	0 -4 0 -2 10 0 0 -4
l2=review & d:ahead	0 -4 0 -3 11 0 0 -4
l2=rule	-3 -3 0 0 13 0 0 -6
l2=rule & d:ahead	-3 -3 0 0 14 0 0 -6
l2=saturday & d:ahead	0 10 0 -10 0 0 0 0
l2=say	-7 5 4 -1 -11 0 7 0
l2=say & d:ahead	-7 6 5 -3 -10 0 7 0
l2=sea	0 -7 0 10 -3 0 0 0
l2=season	0 0 0 12 0 0 0 -10
l2=season & d:ahead	0 0 0 12 0 0 0 -10
l2=send	0 0 0 10 -7 0 0 0
l2=send & d:ahead	0 0 0 10 -7 0 0 0
l2=session	0 -3 0 -4 9 0 0 0
l2=session & d:ahead	0 -3 0 -4 9 0 0 0
l2=set	0 0 0 -16 6 9 0 5
l2=set & d:ahead	0 0 0 -16 6 9 0 5
l2=ship & d:ahead	-1 -8 -3 14 1 0 0 -2
l2=shut	0 -5 0 9 0 0 0 0
l2=shut & d:ahead	0 -5 0 9 0 0 0 0
l2=signature	0 -3 0 -13 11 0 5 0
l2=signature & d:ahead	0 -3 0 -13 11 0 5 0
l2=since	0 -8 0 11 0 0 0 0
l2=sit	0 -10 0 5 7 0 0 -10
l2=sit & d:ahead	0 -10 0 5 7 0 0 -10
l2=so	0 2 0 -13 10 0 0 0
l2=so & d:ahead	0 3 0 -14 10 0 0 0
l2=spoke	0 0 0 -18 5 0 6 8
l2=spoke & d:ahead	0 0 0 -18 5 0 6 8
l2=standstill & d:ahead	0 0 0 -6 -1 0 0 10
l2=start	5 7 -2 -3 -1 0 0 -10
l2=start & d:ahead	5 7 -2 -3 -1 0 0 -10
l2=stay	9 -6 0 12 -4 0 0 -8
l2=stay & d:ahead	9 -6 0 12 -4 0 0 -8
l2=still	0 -11 0 14 -2 0 0 0
l2=still & d:ahead	0 -10 0 13 -1 0 0 0
l2=stockholm	0 -1 0 12 0 0 0 -8
l2=stockholm & d:ahead	0 -1 0 12 0 0 0 -8
l2=stop	0 -5 0 -4 0 0 0 12
l2=stop & d:ahead	0 -5 0 -4 0 0 0 12
l2=suspend & d:ahead	0 3 -2 -13 5 0 -1 3
l2=suspension	0 0 0 -10 2 0 0 6
l2=take	0 -6 0 9 8 0 0 -12
l2=take & d:ahead	0 -11 0 8 9 0 0 -9
l2=tangier	0 8 0 -7 0 0 0 0
l2=tangier & d:ahead	0 8 0 -7 0 0 0 0
l2=tariff	0 4 0 3 0 0 0 -14
l2=tariff & d:ahead	0 0 0 9 0 0 0 -13
l2=tariff & d:today	0 8 0 -9 2 0 0 0
l2=term	5 2 0 -11 -6 0 0 12
l2=term & d:ahead	5 2 0 -10 -6 0 0 10
l2=that	5 3 -3 -5 -13 0 5 2
l2=that & d:ahead	5 5 0 -5 -12 0 5 0
l2=the	3 -2 1 10 -1 -1 0 -11
l2=the & d:ahead	3 0 1 8 0 0 0 -14
l2=their	0 0 0 0 9 0 0 -8
l2=their & d:ahead	0 0 0 0 9 0 0 -8
l2=them	0 10 -2 -10 0 0 0 0
l2=them & d:ahead	0 11 -2 -11 0 0 0 0
l2=they	0 -11 0 10 0 0 0 0
l2=they & d:ahead	0 -10 0 7 0 0 0 0
l2=thing & d:ahead	0 -2 0 11 0 0 0 -7
l2=thread	0 0 0 -12 0 0 0 13
l2=thread & d:today	0 0 0 -12 0 0 0 13
l2=threaten	0 15 0 -10 -1 0 0 0
l2=threaten & d:ahead	0 15 0 -11 -1 0 0 0
l2=three	0 9 0 0 -7 0 0 -1
l2=three & d:ahead	0 9 0 0 -7 0 0 -1
l2=through	0 -2 0 -19 8 0 0 14
l2=through & d:ahead	0 -2 0 -19 8 0 0 14
l2=thursday	0 -8 0 -9 6 0 0 12
l2=till	0 0 0 -10 -1 0 0 14
l2=till & d:ahead	0 0 0 -10 -1 0 0 14
l2=time	-2 13 0 -7 0 0 7 -17
l2=time & d:ahead	-2 13 0 -7 0 0 7 -17
l2=to	-14 -8 2 0 -5 -5 -7 18
l2=to & d:ahead	-14 -21 3 6 -4 -5 -6 18
l2=treaty	0 -7 0 1 -9 0 0 10
l2=treaty & d:ahead	0 -7 0 1 -9 0 0 10
l2=truce & d:today	0 1 0 -11 0 0 0 10
l2=tuesday	0 1 0 -11 -5 0 0 13
l2=two	0 -2 0 10 0 0 0 -2
l2=until	-7 -7 2 -9 3 -3 -7 17
l2=until & d:ahead	-7 -7 2 -4 3 -3 -7 12
l2=until & d:today	0 0 0 -9 0 0 0 9
l2=up	-1 -12 0 -3 7 0 -9 14
l2=up & d:ahead	-1 -10 0 -2 5 0 -9 15
l2=us	0 -5 0 -1 -2 0 0 13
l2=us & d:ahead	0 -5 0 -1 -2 0 0 13
l2=used	0 -11 0 -6 15 0 0 0
l2=used & d:ahead	0 -11 0 -6 15 0 0 0
l2=valid	0 -10 3 2 -10 0 0 10
l2=valid & d:ahead	0 -9 3 2 -10 0 0 10
l2=wait	-6 11 0 -7 -5 0 6 0
l2=wait & d:ahead	-6 11 0 -7 -5 0 6 0
l2=was	0 -9 0 2 0 0 0 5
l2=way	0 -13 0 4 7 0 0 0
l2=way & d:ahead	0 -12 0 2 7 0 0 0
l2=we	0 16 0 -17 4 -2 0 0
l2=we & d:ahead	0 10 0 -10 5 -2 0 -4
l2=wednesday & d:ahead	0 17 0 -7 -11 7 0 -12
l2=wednesday & d:today	0 -12 0 -1 7 0 0 5
l2=week & d:ahead	0 0 0 -11 2 3 0 8
l2=were & d:ahead	0 0 0 13 -5 0 0 -6
l2=were & d:today	0 0 0 -11 11 0 0 0
l2=what	-1 16 0 -6 -4 7 0 -10
l2=what & d:ahead	0 18 0 -10 -4 7 0 -9
l2=which	0 -7 10 -7 0 0 0 6
l2=which & d:ahead	0 -6 10 0 0 0 0 -2
l2=which & d:today	0 0 0 -13 0 0 0 14
l2=window	0 0 0 -9 10 0 0 0
l2=wine	0 0 0 -7 0 0 0 9
l2=wine & d:ahead	0 0 0 -7 0 0 0 9
l2=word	0 12 0 -14 0 0 0 0
l2=write	0 -10 0 10 0 0 0 -1
l2=write & d:ahead	0 -9 0 9 0 0 0 -1
l2=year	0 1 9 0 -6 0 0 -8
l2=year & d:ahead	0 2 9 0 -5 0 0 -7
l2=yes	0 10 0 -7 0 0 0 0
l2=yes & d:ahead	0 10 0 -8 0 0 0 0
l2=—	0 2 0 6 -6 0 5 -11
l2=— & d:ahead	0 8 0 -9 -3 0 5 0
l2=— & d:today	0 -8 0 21 0 0 0 -13
l3="	-3 11 0 -4 -6 0 5 -3
l3=" & d:ahead	-3 12 0 -6 -6 0 5 -2
l3='s	0 -9 -1 1 -12 -1 -4 22
l3='s & d:ahead	0 -8 -1 1 -19 -1 -4 24
l3=(	0 0 0 18 -1 0 0 -19
l3=( & d:ahead	0 0 0 14 0 0 0 -16
l3=,	0 1 10 -4 -20 -5 7 8
l3=, & d:ahead	0 -1 11 -7 -11 -4 7 8
l3=, & d:today	0 6 -1 7 -21 0 0 0
l3=/ & d:today	0 13 0 -8 0 0 0 -1
l3=: & d:ahead	9 1 -7 5 -1 0 -5 -6
l3=<begin>	-4 4 7 5 -7 0 -22 -2
l3=<begin> & d:ahead	-1 6 10 -1 -13 3 -15 0
l3=<begin> & d:today	0 -5 -2 10 9 -8 -9 -4
l3=<day-ahead>	-12 -14 -3 25 -8 0 0 4
l3=<day-ahead> & d:ahead	-12 -14 -3 25 -8 0 0 3
l3=<day-gone>	5 -3 -1 -3 -5 0 0 9
l3=<day-gone> & d:ahead	5 -3 -1 -6 -4 0 0 10
l3=<duty>	0 13 7 -13 7 0 0 -13
l3=<duty> & d:ahead	0 17 7 -17 5 0 0 -12
l3=<gate>	0 15 0 0 -11 0 0 -5
l3=<gate> & d:ahead	0 17 0 -2 -9 0 0 -3
l3=<goods-amount>	0 -8 0 21 -6 0 -2 0
l3=<goods-amount> & d:ahead	0 -8 0 21 -6 0 -2 0
l3=<goods>	5 -7 -2 -10 7 -5 1 11
l3=<goods> & d:ahead	6 -4 -1 -17 11 -4 1 10
l3=<level-noun>	-1 -3 0 9 2 0 -2 -6
l3=<level-noun> & d:ahead	-1 -2 0 10 3 0 -2 -11
l3=<level>	0 14 0 -4 -11 0 -2 -5
l3=<level> & d:ahead	0 8 0 4 -21 0 -2 -8
l3=<level> & d:today	0 10 0 -16 3 0 0 4
l3=<money>	0 -14 0 21 0 0 0 -4
l3=<money> & d:ahead	0 -13 0 20 0 0 0 -4
l3=<month-ahead>	0 -9 0 0 0 0 0 7
l3=<month-ahead> & d:ahead	0 -9 0 0 0 0 0 7
l3=<name>	11 -3 -8 -11 5 -4 8 5
l3=<name> & d:ahead	12 -7 -8 -8 5 -4 8 2
l3=<name> & d:today	0 6 0 -8 0 0 0 4
l3=<not> & d:ahead	-5 7 -7 1 2 -3 9 -16
l3=<not> & d:today	0 -2 0 -7 0 0 0 12
l3=<number>	0 25 0 -8 -9 -1 -3 -13
l3=<number> & d:ahead	0 27 0 -17 -3 -1 -3 -8
l3=<office>	0 -29 0 14 4 0 9 -8
l3=<office> & d:ahead	0 -28 0 14 6 0 9 -11
l3=<organisation>	-10 -25 -1 16 3 -1 -1 0
l3=<organisation> & d:ahead	-10 -23 -1 12 5 -1 -1 1
l3=<person>	3 6 0 -4 8 -4 2 -12
l3=<person> & d:ahead	3 7 0 -9 9 -3 2 -10
l3=<person> & d:today	0 -2 0 9 0 0 0 -3
l3=<points>	-2 11 0 -22 -1 0 0 15
l3=<points> & d:ahead	-2 12 0 -21 0 0 0 12
l3=<quality>	-6 -3 0 23 -14 5 -1 -16
l3=<quality> & d:ahead	-6 2 0 12 -11 5 -1 -12
l3=<quality> & d:today	0 -12 0 20 -3 0 0 -3
l3=<seat>	4 -6 2 3 2 -2 6 -16
l3=<seat> & d:ahead	4 -7 2 3 1 -2 7 -14
l3=<sender>	-5 6 2 -6 -11 0 0 10
l3=<sender> & d:ahead	-5 -1 2 0 -11 0 0 10
l3=<sender> & d:today	0 10 0 -9 0 0 0 0
l3=<span>	-14 8 -7 -7 11 0 -3 3
l3=<span> & d:ahead	-13 5 -7 -3 11 0 -3 2
l3=<v-agree>	0 -1 4 0 0 0 9 -5
l3=<v-agree> & d:ahead	0 -1 4 1 0 0 9 -8
l3=<v-bear>	-6 -5 -6 1 19 -5 7 -10
l3=<v-bear> & d:ahead	-6 -3 -5 4 15 -4 8 -14
l3=<v-buy>	5 -11 0 3 0 0 0 3
l3=<v-buy> & d:ahead	5 -11 0 2 0 0 0 3
l3=<v-deny>	-3 -2 0 0 16 0 0 -13
l3=<v-deny> & d:ahead	-3 -1 0 -1 16 0 0 -12
l3=<v-down>	-2 1 -3 -16 1 0 10 11
l3=<v-down> & d:ahead	-2 3 -3 -18 1 0 10 12
l3=<v-end>	-4 -5 0 0 9 0 -2 2
l3=<v-end> & d:today	0 0 0 -3 11 0 0 -4
l3=<v-impose>	7 4 -4 4 -11 0 0 -10
l3=<v-impose> & d:ahead	7 2 -4 9 -10 0 0 -14
l3=<v-impose> & d:today	0 6 0 -12 0 0 0 8
l3=<v-lack>	-2 -3 0 10 0 0 0 -1
l3=<v-lack> & d:ahead	-2 -3 0 10 0 0 0 -1
l3=<v-propose>	-1 -12 0 -3 3 -1 10 5
l3=<v-propose> & d:ahead	-1 -12 0 -7 5 -1 10 8
l3=<v-return>	0 0 0 -9 3 0 0 7
l3=<v-return> & d:ahead	0 0 0 -9 3 0 0 7
l3=<v-say>	0 4 5 -8 -12 0 6 5
l3=<v-say> & d:ahead	0 2 5 -1 -10 0 6 -4
l3=<v-say> & d:today	0 2 0 -12 0 0 0 12
l3=<v-sell>	0 0 -2 0 3 3 3 -11
l3=<v-sell> & d:ahead	0 -14 -2 3 3 3 3 -9
l3=<v-sell> & d:today	0 9 0 -7 0 0 0 0
l3=<v-stay>	-16 13 -2 2 -21 0 -13 8
l3=<v-stay> & d:ahead	-16 14 -2 1 -20 0 -13 8
l3=<v-target>	0 0 0 3 -10 0 0 3
l3=<v-target> & d:ahead	0 -2 0 13 -9 0 0 -1
l3=<v-target> & d:today	0 7 0 -14 0 0 0 8
l3=<v-threaten> & d:ahead	0 -11 0 15 -3 0 0 0
l3=<v-up>	0 -10 -1 1 4 0 -1 5
l3=<v-up> & d:today	0 -8 0 11 0 0 0 -1
l3=a	-7 0 -2 -13 3 1 7 10
l3=a & d:ahead	-7 -7 -1 -7 4 2 8 4
l3=a & d:today	0 10 0 -14 -1 0 0 9
l3=after	0 2 0 -10 0 0 0 13
l3=after & d:ahead	0 2 0 -11 0 0 0 13
l3=again	0 13 0 -9 -5 0 -2 4
l3=again & d:ahead	0 13 0 -10 -5 0 -2 5
l3=agree	0 0 0 1 -2 0 7 -8
l3=agree & d:ahead	0 0 0 1 -2 0 7 -8
l3=agreement	0 -6 0 24 0 0 0 -23
l3=agreement & d:ahead	0 -6 0 23 0 0 0 -23
l3=an & d:ahead	0 -18 -4 3 3 1 6 0
l3=an & d:today	0 13 0 -10 0 0 0 -1
l3=and	0 -3 10 -11 -7 -5 0 14
l3=and & d:ahead	0 -6 10 -11 -5 -4 0 17
l3=answer	0 -12 0 4 4 0 0 0
l3=answer & d:ahead	0 -11 0 9 4 0 0 -4
l3=any	0 7 0 0 -11 0 -1 4
l3=any & d:ahead	0 7 0 0 -11 0 -1 4
l3=apply	1 18 0 -10 3 0 0 -14
l3=apply & d:ahead	1 18 0 -10 3 0 0 -14
l3=approve	0 0 0 10 -6 0 0 0
l3=approve & d:ahead	0 0 0 10 -6 0 0 0
l3=are	4 7 10 -16 2 -3 -7 -2
l3=are & d:ahead	4 8 10 -17 2 -3 -7 -2
l3=as	0 -8 0 0 0 0 0 6
l3=assembly	0 0 0 -19 19 0 0 0
l3=back	0 4 0 -12 13 0 0 -7
l3=back & d:ahead	0 4 0 -12 14 0 0 -7
l3=be	2 1 -2 -14 6 7 4 0
l3=be & d:ahead	2 1 -1 -12 5 8 4 -1
l3=been	5 -9 -1 3 1 0 -7 2
l3=been & d:ahead	5 -9 -1 3 1 0 -6 2
l3=before	0 -6 0 9 0 0 0 0
l3=before & d:ahead	0 -6 0 14 0 0 0 -4
l3=begin	0 -9 0 13 0 0 0 0
l3=begin & d:ahead	0 -9 0 12 0 0 0 0
l3=busan	0 -1 0 -2 0 0 0 10
l3=by	-2 -12 -2 13 4 0 2 -8
l3=by & d:ahead	-2 -12 -2 12 5 0 2 -8
l3=can	0 7 4 2 -15 0 0 -2
l3=can & d:ahead	0 7 4 2 -15 0 0 -2
l3=carry	0 -4 0 10 3 0 0 -9
l3=carry & d:ahead	0 -4 0 10 3 0 0 -9
l3=ceasefire	0 0 0 18 0 0 0 -18
l3=ceasefire & d:ahead	0 0 0 18 0 0 0 -18
l3=clock	0 -5 0 -7 0 0 0 11
l3=clock & d:ahead	0 -5 0 -7 0 0 0 11
l3=close	0 0 0 -3 9 0 0 -6
l3=coffee	0 -9 0 12 0 0 0 0
l3=collect	0 5 0 -13 -6 0 0 10
l3=collect & d:ahead	0 5 0 -13 -6 0 0 10
l3=come	0 1 0 -9 0 0 -4 11
l3=come & d:ahead	0 2 0 -10 0 0 -4 12
l3=commission	0 0 0 -6 10 0 0 -1
l3=contract	0 -4 0 14 0 0 0 -7
l3=contract & d:ahead	0 -4 0 14 0 0 0 -7
l3=cost	0 -11 0 12 0 0 0 0
l3=cotton	0 9 0 -3 -2 0 0 -1
l3=cut	0 -9 0 12 0 0 0 -1
l3=date	0 10 0 -9 0 0 0 -3
l3=date & d:ahead	0 10 0 -10 0 0 0 -3
l3=day	-1 -6 0 14 0 0 0 -3
l3=day & d:ahead	-1 -6 0 8 0 0 0 0
l3=deal	0 -5 0 -8 -1 0 5 10
l3=deal & d:ahead	0 -5 0 -8 -1 0 5 10
l3=decide	0 0 0 8 -6 0 0 -3
l3=decide & d:ahead	0 0 0 8 -6 0 0 -3
l3=decision	0 -1 0 11 -2 0 0 -3
l3=decision & d:ahead	0 -1 0 11 -2 0 0 -3
l3=del	0 -2 0 13 -2 0 0 -4
l3=del & d:ahead	0 -2 0 12 -2 0 0 -4
l3=do	0 0 0 -13 8 0 2 3
l3=do & d:ahead	0 0 0 -17 8 0 2 6
l3=doe	-4 9 0 -9 8 0 0 -1
l3=doe & d:ahead	-4 9 0 -13 9 0 0 0
l3=done	0 6 0 15 -12 0 -9 0
l3=done & d:ahead	0 6 0 14 -12 0 -9 0
l3=due	-2 4 0 -7 0 0 0 8
l3=due & d:ahead	-2 4 0 -8 0 0 0 9
l3=duty	0 -1 12 0 -5 0 0 -2
l3=duty & d:ahead	0 0 12 -3 -4 0 0 0
l3=each	0 -2 0 -4 0 0 0 11
l3=each & d:ahead	0 -2 0 -4 0 0 0 11
l3=earth	0 -2 0 11 -3 0 3 -5
l3=earth & d:ahead	0 -2 0 11 -3 0 3 -5
l3=end	0 -23 1 -3 15 0 0 5
l3=end & d:ahead	0 -22 2 0 4 0 0 10
l3=end & d:today	0 0 0 -5 12 0 0 -5
l3=entry	0 -3 0 11 -4 0 0 -2
l3=everybody	0 12 0 -6 0 0 0 -5
l3=everybody & d:ahead	0 12 0 -6 0 0 0 -5
l3=exclusion & d:ahead	6 0 -5 10 0 0 0 -7
l3=expect	0 9 0 0 -10 0 0 0
l3=expect & d:ahead	0 9 0 -3 -7 0 0 0
l3=expire	0 10 0 -8 0 0 0 0
l3=expire & d:ahead	0 10 0 -9 0 0 0 1
l3=export	-3 9 0 0 -2 0 0 0
l3=export & d:ahead	-3 0 0 11 -2 0 0 0
l3=extend	0 0 0 9 0 0 0 -8
l3=extend & d:ahead	0 0 0 9 0 0 0 -8
l3=extension	0 -4 0 -3 -3 0 0 11
l3=extension & d:ahead	0 -3 0 -5 -3 0 0 13
l3=extra	0 10 0 -5 0 0 0 -3
l3=fair	-2 -6 0 17 0 0 0 -7
l3=finished	0 11 0 -16 0 0 6 0
l3=first	0 16 0 -18 -5 0 0 6
l3=first & d:ahead	0 17 0 -19 -5 0 0 7
l3=for	0 11 -1 0 -1 -5 -6 -4
l3=for & d:ahead	0 12 -1 -3 0 -5 -6 -3
l3=force	0 -7 0 -12 6 0 0 13
l3=force & d:ahead	0 -3 0 -10 6 0 0 7
l3=freeze	0 2 0 -13 0 0 0 10
l3=freeze & d:ahead	0 2 0 -13 0 0 0 10
l3=from	12 9 1 -16 -8 -1 -1 1
l3=from & d:ahead	12 11 1 -20 -7 -1 -1 2
l3=from & d:today	0 -5 0 9 0 0 0 0
l3=further	0 10 0 -12 0 0 0 3
l3=further & d:ahead	0 10 0 -12 0 0 0 3
l3=gave	0 -12 0 -7 24 2 -2 -15
l3=gave & d:ahead	0 -12 0 -8 24 2 -2 -14
l3=get	0 -4 0 0 9 0 0 -5
l3=get & d:ahead	0 -4 0 0 9 0 0 -5
l3=give	0 -2 0 -5 9 2 0 -2
l3=give & d:ahead	0 -2 0 -5 9 2 0 -2
l3=given	0 0 0 -8 -6 0 16 0
l3=given & d:ahead	0 0 0 -9 -5 0 16 0
l3=go	0 -14 0 14 0 0 0 -1
l3=go & d:today	0 -7 0 10 0 0 0 -1
l3=good	0 -6 -1 5 12 0 0 -6
l3=good & d:ahead	0 -8 0 0 15 0 0 0
l3=had	0 4 0 8 -9 0 0 -6
l3=had & d:ahead	0 4 0 7 -8 0 0 -6
l3=half	0 13 0 -9 0 0 0 -2
l3=half & d:ahead	0 14 0 -10 0 0 0 -1
l3=handed	0 -2 0 -7 14 0 0 -3
l3=handed & d:ahead	0 -2 0 -8 15 0 0 -3
l3=has	0 0 0 12 -12 0 10 -14
l3=has & d:ahead	0 0 0 8 -12 0 10 -10
l3=have	0 -11 0 4 0 0 9 0
l3=have & d:ahead	0 -11 0 0 0 0 9 4
l3=have & d:today	0 0 0 10 0 0 0 -9
l3=he	0 -5 0 8 7 0 -4 -7
l3=he & d:ahead	0 -5 0 19 -1 0 -4 -12
l3=he & d:today	0 0 0 -13 10 0 0 2
l3=hear	0 0 0 -11 12 0 0 0
l3=hear & d:ahead	0 0 0 -11 12 0 0 0
l3=hearing	0 -9 0 0 11 0 0 0
l3=hearing & d:ahead	0 -9 0 0 11 0 0 0
l3=his	0 0 0 -8 18 0 0 -9
l3=his & d:ahead	0 0 0 -10 19 0 0 -9
l3=i	0 -13 0 0 10 0 0 0
l3=i & d:ahead	0 -12 0 0 10 0 0 0
l3=if	0 -4 0 0 -5 0 10 1
l3=if & d:ahead	0 -4 0 0 -5 0 10 1
l3=in	-5 -17 -4 40 -28 0 -10 2
l3=in & d:ahead	-5 -17 -3 38 -30 0 -10 5
l3=into	6 -4 0 1 7 0 0 -11
l3=into & d:ahead	6 -3 0 0 7 0 0 -10
l3=is	-5 2 0 -6 -10 9 -9 13
l3=is & d:ahead	-5 0 0 -5 -10 9 -9 14
l3=isn't	0 5 0 12 -17 0 -4 0
l3=isn't & d:ahead	0 5 0 12 -17 0 -4 0
l3=it	-4 -2 12 6 6 -9 -15 -4
l3=it & d:ahead	-4 -4 12 0 8 -9 -15 0
l3=it & d:today	0 4 0 12 -5 0 0 -14
l3=its	9 -7 -1 -8 0 -4 10 6
l3=its & d:ahead	9 -5 -1 -11 -1 -4 10 10
l3=joint	0 -2 0 -9 10 2 0 0
l3=joint & d:ahead	0 -2 0 -9 10 2 0 0
l3=last	-4 0 0 -16 9 0 -1 14
l3=last & d:ahead	-4 0 0 -18 9 0 -1 15
l3=leave	0 1 0 9 -12 0 0 -1
l3=leave & d:ahead	0 3 0 8 -12 0 0 -3
l3=make	0 7 0 13 -8 0 -3 -14
l3=make & d:ahead	0 7 0 13 -8 0 -3 -14
l3=may	0 -15 0 -1 2 0 0 15
l3=may & d:ahead	0 -15 0 -1 2 0 0 15
l3=meet	0 -7 0 2 14 0 -4 -11
l3=meet & d:ahead	0 -7 0 1 14 0 -3 -11
l3=member	0 -1 0 14 -10 0 0 0
l3=member & d:ahead	0 0 0 9 -7 0 0 0
l3=midnight	0 0 0 13 0 0 0 -10
l3=ministry & d:ahead	0 0 0 10 0 0 0 -5
l3=monday	0 19 0 -8 -4 0 0 -7
l3=monday & d:ahead	0 20 0 -9 -4 0 0 -6
l3=more	0 10 0 -14 -1 2 0 2
l3=more & d:ahead	0 11 0 -12 -1 2 0 0
l3=move	0 4 0 -14 9 0 0 0
l3=move & d:ahead	0 4 0 -14 9 0 0 0
l3=negotiate	0 1 0 -5 0 0 11 -7
l3=negotiate & d:ahead	0 1 0 -6 0 0 11 -7
l3=new	-2 0 5 1 -23 6 -5 7
l3=new & d:ahead	-2 1 5 0 -20 6 -5 4
l3=next	0 18 0 -8 4 0 0 -12
l3=next & d:ahead	0 18 0 -9 5 0 0 -12
l3=no	0 11 0 4 -6 0 3 -14
l3=no & d:ahead	0 11 0 4 -5 0 3 -14
l3=not	-1 -7 -1 -10 9 0 6 5
l3=not & d:ahead	0 -6 -1 -10 9 0 6 3
l3=nothing	0 -7 0 13 0 0 0 -5
l3=nothing & d:ahead	0 -6 0 10 0 0 0 -4
l3=now	-7 1 10 -2 -12 6 0 -4
l3=now & d:ahead	-7 1 10 -2 -12 6 0 -4
l3=of	6 12 -7 -9 1 -3 11 -11
l3=of & d:ahead	7 10 -6 -5 4 -2 11 -21
l3=offer	0 0 0 -3 11 0 0 -5
l3=offer & d:ahead	0 0 0 -3 11 0 0 -5
l3=old	0 -1 0 9 -2 0 0 -2
l3=on & d:today	0 -7 0 15 0 0 0 -6
l3=once	0 12 0 -10 0 0 0 -1
l3=once & d:ahead	0 12 0 -10 0 0 0 -1
l3=one	7 -1 0 -8 -3 0 0 11
l3=one & d:ahead	7 -1 0 -10 -3 0 0 12
l3=order	5 -10 0 1 0 0 0 3
l3=origin	0 12 0 -8 -2 0 0 0
l3=origin & d:ahead	0 12 0 -8 -2 0 0 0
l3=other	4 7 0 -12 -1 0 7 -5
l3=other & d:ahead	4 9 0 -14 -1 0 7 -5
l3=otherwise	0 1 0 -16 0 0 0 12
l3=otherwise & d:ahead	0 1 0 -16 0 0 0 12
l3=our	0 -13 0 5 12 0 0 -11
l3=our & d:ahead	0 -10 0 0 12 0 0 -8
l3=out	0 -5 10 5 0 0 0 -8
l3=out & d:ahead	0 -5 10 5 0 0 0 -8
l3=over	0 15 0 -11 0 0 0 -3
l3=over & d:ahead	0 15 0 -12 0 0 0 -3
l3=page	0 0 0 -6 9 0 0 0
l3=pay	-3 3 0 4 4 0 0 -8
l3=pay & d:ahead	-3 7 0 4 4 0 0 -13
l3=phase	0 -8 0 0 10 0 0 0
l3=phase & d:ahead	0 -7 0 0 10 0 0 0
l3=port	0 13 0 -4 -8 0 0 0
l3=port & d:ahead	0 14 0 -6 -7 0 0 0
l3=put	5 7 0 -1 -9 6 0 -13
l3=put & d:ahead	5 7 0 -1 -9 6 0 -13
l3=question	0 0 0 14 0 0 0 -13
l3=rate	0 -3 0 9 -2 0 0 -1
l3=rate & d:ahead	0 -3 0 9 -1 0 0 -1
l3=ratify	0 0 0 -9 12 0 0 0
l3=ratify & d:ahead	0 0 0 -9 12 0 0 0
l3=reach	0 0 0 4 4 0 0 -11
l3=reach & d:ahead	0 0 0 4 4 0 0 -11
l3=reciprocal	0 0 0 11 0 0 0 -8
l3=reciprocal & d:ahead	0 0 0 11 0 0 0 -8
l3=remain	-3 -6 0 10 -2 0 0 2
l3=remain & d:ahead	-3 -6 0 10 -2 0 0 2
l3=round	0 -10 0 0 0 0 0 10
l3=round & d:ahead	0 -10 0 0 0 0 0 10
l3=rule	-3 -2 0 -1 17 0 0 -13
l3=rule & d:ahead	-3 -1 0 -3 17 0 0 -12
l3=run	-1 3 4 -15 -13 2 0 13
l3=run & d:ahead	-1 3 4 -15 -13 2 0 14
l3=say	5 -2 0 -2 -8 0 9 -1
l3=say & d:ahead	5 -1 0 -4 -7 0 9 -1
l3=season	-2 -10 0 11 -1 0 0 1
l3=season & d:ahead	-2 -10 0 11 -1 0 0 1
l3=section	0 -1 0 9 0 0 0 -5
l3=section & d:ahead	0 -1 0 9 0 0 0 -5
l3=see	0 -6 0 13 -1 0 0 0
l3=see & d:ahead	0 -6 0 13 -1 0 0 0
l3=ship	2 -10 0 -3 6 0 7 -7
l3=ship & d:ahead	2 -10 0 -4 6 0 7 -6
l3=signature	0 -1 0 -2 8 0 0 0
l3=since	0 -5 0 15 0 0 0 -7
l3=since & d:ahead	0 -3 0 12 0 0 0 -7
l3=sit	0 7 0 0 -12 0 0 2
l3=sit & d:ahead	0 7 0 0 -12 0 0 2
l3=so	1 -18 0 -5 -4 7 0 16
l3=so & d:ahead	1 -17 0 -5 -4 7 0 16
l3=social	0 -4 0 -4 0 0 0 9
l3=social & d:ahead	0 -4 0 -4 0 0 0 9
l3=some	12 0 0 -9 0 0 0 0
l3=some & d:ahead	12 0 0 -9 0 0 0 0
l3=special	0 9 0 -16 7 0 0 0
l3=special & d:ahead	0 9 0 -16 7 0 0 0
l3=standstill	0 -3 0 16 -2 0 0 -10
l3=standstill & d:ahead	0 -3 0 16 -2 0 0 -10
l3=start	0 -3 0 14 0 0 0 -12
l3=start & d:ahead	0 -3 0 14 0 0 0 -12
l3=stay	-10 -29 0 12 3 0 0 8
l3=stay & d:ahead	-10 -29 0 12 3 0 0 8
l3=still	0 19 0 -9 -2 0 0 -5
l3=still & d:ahead	0 19 0 -12 -1 0 0 -4
l3=stock	0 0 0 10 0 0 0 -6
l3=strike & d:ahead	0 -1 0 10 0 0 0 -5
l3=surcharge	0 17 -2 -2 0 0 0 -10
l3=surcharge & d:ahead	0 17 -2 -3 0 0 0 -10
l3=suspend	5 0 2 6 0 0 0 -15
l3=suspend & d:ahead	5 0 2 6 0 0 0 -15
l3=suspension	10 8 0 2 -2 0 0 -15
l3=suspension & d:ahead	10 8 0 2 -2 0 0 -15
l3=talk	0 -9 0 -7 0 3 0 14
l3=talk & d:today	0 0 0 -14 0 0 0 14
l3=tariff	2 9 0 -11 15 0 0 -9
l3=tariff & d:ahead	2 13 0 -14 13 0 0 -7
l3=tell	0 14 0 -5 -6 0 0 -1
l3=term	0 -13 0 8 -3 6 0 0
l3=term & d:ahead	0 -13 0 8 -3 6 0 0
l3=that	-10 7 -7 -11 7 0 0 4
l3=that & d:ahead	-10 8 -7 -12 4 0 0 5
l3=the	-15 3 -8 -1 1 -5 -1 7
l3=the & d:ahead	-14 5 -7 4 0 -5 0 -1
l3=the & d:today	0 -1 0 -11 0 0 0 15
l3=their	0 -16 0 21 -3 0 0 0
l3=their & d:ahead	0 -15 0 21 -2 0 0 -1
l3=them	0 3 0 8 -16 0 0 0
l3=them & d:ahead	0 3 0 5 -16 0 0 1
l3=therefore	0 -5 0 -11 0 0 0 17
l3=therefore & d:ahead	0 -5 0 -11 0 0 0 17
l3=they	-5 1 3 -17 6 0 0 9
l3=they & d:ahead	-5 2 3 -18 6 0 0 9
l3=thi	0 -10 -3 -3 -4 4 0 12
l3=thi & d:ahead	0 -10 -3 0 -4 4 0 8
l3=third	0 3 0 -12 12 0 0 -3
l3=third & d:ahead	0 3 0 -12 12 0 0 -3
l3=those	0 12 0 -10 0 0 0 0
l3=through	0 -11 0 -3 3 0 0 8
l3=through & d:ahead	0 -11 0 -3 3 0 0 9
l3=thu	0 0 0 -8 0 0 0 10
l3=thu & d:ahead	0 0 0 -8 0 0 0 10
l3=time	0 0 0 10 0 0 0 -4
l3=time & d:ahead	0 0 0 9 0 0 0 -4
l3=to	-3 -5 -6 -1 12 8 -11 1
l3=to & d:ahead	-2 -6 -5 -2 15 8 -10 2
l3=trade	0 6 0 6 -10 0 -2 -1
l3=truce	3 -25 0 3 -18 0 0 11
l3=truce & d:ahead	3 -24 0 2 -18 0 0 13
l3=two	0 11 0 -5 -2 0 0 0
l3=two & d:ahead	0 12 0 -6 -1 0 0 0
l3=until	0 -13 0 9 -8 2 5 0
l3=until & d:ahead	0 -12 0 9 -8 2 5 0
l3=up	0 -16 0 12 0 0 0 2
l3=up & d:ahead	0 -16 0 12 0 0 0 2
l3=us	0 -13 0 0 0 0 0 13
l3=us & d:ahead	0 -12 0 0 0 0 0 13
l3=use	0 -12 4 17 -9 0 0 0
l3=use & d:ahead	0 -12 4 17 -9 0 0 0
l3=vote	0 -3 0 -14 18 0 0 0
l3=vote & d:ahead	0 -3 0 -14 18 0 0 0
l3=was	0 -2 0 13 0 0 0 -12
l3=was & d:ahead	0 -1 0 16 0 0 1 -16
l3=wednesday	0 0 0 -14 0 0 0 12
l3=week	0 -10 0 12 -1 0 0 0
l3=week & d:ahead	0 -9 0 9 -1 0 0 2
l3=were	-4 -2 1 27 -7 0 0 -17
l3=were & d:ahead	-4 -3 1 29 -5 0 0 -18
l3=what	11 -7 14 0 -18 -3 0 4
l3=what & d:ahead	11 -1 14 -9 -16 -3 0 7
l3=what & d:today	0 -15 0 25 0 0 0 -5
l3=which	0 7 0 -23 5 0 0 14
l3=which & d:ahead	0 10 0 -27 6 0 0 16
l3=which & d:today	0 -2 0 10 0 0 0 -3
l3=who	0 9 0 0 -9 0 0 0
l3=who & d:ahead	0 9 0 0 -8 0 0 0
l3=will	1 11 -6 -2 7 -7 -11 -7
l3=will & d:ahead	1 11 -6 1 7 -7 -11 -15
l3=window	0 0 0 13 -2 0 0 -6
l3=window & d:ahead	0 0 0 13 -2 0 0 -6
l3=with	-2 -7 0 10 8 0 1 -6
l3=with & d:ahead	-2 -5 0 4 10 0 1 -3
l3=with & d:today	0 -3 0 8 0 0 0 -3
l3=without	0 0 0 -15 5 0 8 0
l3=without & d:ahead	0 1 0 -9 5 0 8 -10
l3=would	-7 16 -1 -14 -8 3 14 0
l3=would & d:ahead	-7 13 -1 -15 -8 3 14 2
l3=year	6 -11 0 -3 0 0 0 9
l3=year & d:ahead	6 -11 0 -3 0 0 0 9
l3=yes	0 -4 0 0 0 9 0 0
l3=yes & d:ahead	0 -4 0 0 0 9 0 0
l3=you	0 -5 0 20 -10 0 0 -5
l3=you & d:ahead	0 -1 0 16 -10 0 0 -3
l3=—	0 10 0 -20 -9 0 0 22
l3=— & d:ahead	0 -1 0 -10 -2 0 0 19
l3=— & d:today	0 14 0 -13 -4 0 0 4
l4="	0 13 0 0 1 -1 0 -10
l4=" & d:ahead	0 13 0 0 1 -1 0 -11
l4='	0 0 0 10 -9 0 0 0
l4='s	0 -12 -2 16 -7 0 -1 -1
l4='s & d:ahead	-2 -9 -2 21 -3 0 -1 -7
l4=*	0 0 0 13 0 0 0 -12
l4=* & d:ahead	0 0 0 12 0 0 0 -12
l4=,	0 -2 -9 7 -10 1 8 -1
l4=, & d:ahead	0 -2 -9 1 -7 2 9 2
l4=, & d:today	0 0 0 20 -7 0 0 -16
l4=-	-8 13 0 -10 8 -6 3 -3
l4=- & d:today	0 9 0 -9 0 0 0 0
l4=.	-9 1 9 -7 7 0 0 -1
l4=. & d:ahead	-9 4 9 -13 8 0 0 -1
l4=. & d:today	0 -6 0 8 0 0 0 0
l4=:	0 -18 3 2 0 0 -5 11
l4=: & d:ahead	0 -13 3 0 -1 0 -5 12
l4=: & d:today	0 -9 0 5 1 0 0 0
l4=;	0 -5 0 11 2 -5 0 -5
l4=<agent>	-5 -9 0 15 -5 1 0 0
l4=<agent> & d:ahead	-4 -8 0 11 -2 1 0 0
l4=<begin>	-5 7 -1 -1 -1 0 -8 5
l4=<begin> & d:ahead	-1 10 2 -12 -4 6 0 6
l4=<begin> & d:today	-3 -4 -8 15 6 -11 -12 -1
l4=<day-ahead>	3 -16 -6 10 -3 0 -2 7
l4=<day-ahead> & d:ahead	4 -16 -4 7 -2 0 -2 7
l4=<day-gone>	3 5 -2 -9 -17 0 11 3
l4=<day-gone> & d:ahead	3 0 -2 -4 -16 0 11 4
l4=<day-today>	-3 8 9 -21 8 0 0 -1
l4=<day-today> & d:ahead	-2 9 9 -25 8 0 0 0
l4=<duty>	-6 0 -5 9 -5 0 -1 0
l4=<duty> & d:ahead	-5 0 -5 9 -9 0 -1 0
l4=<gate>	-8 -5 -2 7 11 0 0 -6
l4=<gate> & d:ahead	-8 -4 -1 5 11 0 0 -4
l4=<goods>	17 14 8 -16 -20 -4 -9 3
l4=<goods> & d:ahead	19 7 8 -12 -19 -3 -8 3
l4=<goods> & d:today	-1 13 0 -7 0 0 0 0
l4=<level-noun>	2 -15 0 13 9 0 -1 -5
l4=<level-noun> & d:ahead	2 -14 0 10 10 0 0 -6
l4=<level>	0 12 -7 -7 -16 0 0 6
l4=<level> & d:ahead	0 12 -7 -12 -15 0 0 11
l4=<level> & d:today	0 0 0 8 0 0 0 -11
l4=<month-gone>	9 1 5 -4 3 0 4 -14
l4=<month-gone> & d:ahead	9 1 5 -5 3 0 4 -13
l4=<name>	-6 15 -10 -4 8 -2 -7 -6
l4=<name> & d:ahead	-5 11 -9 -3 8 -2 -6 -5
l4=<not>	0 -5 -2 8 7 0 -11 -5
l4=<not> & d:ahead	0 -4 -2 9 8 0 -11 -6
l4=<number>	-1 -11 -1 3 -5 -1 0 15
l4=<number> & d:ahead	0 -6 -1 0 -3 -1 0 11
l4=<number> & d:today	0 -11 0 4 -1 0 0 6
l4=<office> & d:ahead	0 2 0 4 6 0 -1 -16
l4=<organisation>	5 -12 -1 0 0 1 0 1
l4=<organisation> & d:ahead	5 -11 -1 -4 2 1 0 4
l4=<organisation> & d:today	0 0 0 11 -3 0 0 -2
l4=<person>	0 7 0 4 -27 0 5 0
l4=<person> & d:ahead	0 0 0 10 -23 0 6 0
l4=<person> & d:today	0 12 0 -10 0 0 0 0
l4=<points>	-6 -8 0 -2 0 0 0 21
l4=<points> & d:ahead	-6 -8 0 -2 0 0 0 21
l4=<quality>	9 -1 0 -3 0 2 0 0
l4=<quality> & d:ahead	9 1 0 -10 0 2 0 0
l4=<seat>	0 22 0 -17 -3 -1 3 1
l4=<seat> & d:ahead	0 12 0 -7 -17 -1 3 9
l4=<seat> & d:today	0 13 0 -12 8 0 0 -8
l4=<sender>	9 -20 3 3 0 0 0 0
l4=<sender> & d:ahead	9 -18 3 0 0 0 0 0
l4=<taker>	0 -4 0 9 0 0 0 -1
l4=<v-agree>	0 0 0 7 0 -1 9 -17
l4=<v-agree> & d:ahead	0 -4 0 6 0 0 10 -12
l4=<v-bear>	0 -10 -2 7 -3 0 -16 12
l4=<v-bear> & d:ahead	0 -6 -2 5 -2 0 -16 9
l4=<v-begin>	11 -2 3 0 -7 0 8 -11
l4=<v-begin> & d:ahead	11 -5 3 4 -7 0 8 -15
l4=<v-begin> & d:today	0 5 0 -9 0 0 0 5
l4=<v-buy>	2 -7 0 -3 10 0 0 0
l4=<v-buy> & d:ahead	4 -7 0 -6 10 0 0 0
l4=<v-deny>	18 -5 0 -14 3 0 0 0
l4=<v-deny> & d:ahead	18 -5 0 -13 1 0 0 0
l4=<v-down>	2 9 -1 -8 -4 0 8 -5
l4=<v-end>	-3 -9 -3 5 -13 0 -5 16
l4=<v-end> & d:ahead	-3 -8 -3 11 -12 0 -5 9
l4=<v-impose>	-12 -5 -12 2 15 -3 5 -2
l4=<v-impose> & d:ahead	-12 -5 -11 -1 18 -3 5 -1
l4=<v-lack>	16 10 0 -17 0 0 -4 -6
l4=<v-lack> & d:ahead	16 10 0 -17 0 0 -4 -6
l4=<v-propose>	-3 10 0 6 0 -3 1 -22
l4=<v-propose> & d:ahead	-3 10 0 6 1 -3 1 -24
l4=<v-say>	-5 -22 0 2 11 0 -5 8
l4=<v-say> & d:ahead	-4 -20 0 -2 13 0 -4 12
l4=<v-sign> & d:ahead	-2 -2 -3 -9 11 -6 0 11
l4=<v-stay>	-13 6 12 6 -8 -2 -3 -8
l4=<v-stay> & d:ahead	-13 7 12 8 -7 -2 -3 -12
l4=<v-suspend>	-7 11 0 -11 -1 -1 0 2
l4=<v-suspend> & d:ahead	-7 11 0 -11 -1 -1 0 2
l4=<v-target>	0 -25 0 30 -2 0 -3 0
l4=<v-target> & d:ahead	0 -24 0 28 -1 0 -3 1
l4=<v-threaten>	0 -2 0 -3 9 0 0 0
l4=<v-threaten> & d:ahead	0 -2 0 -3 9 0 0 0
l4=<v-up>	0 -14 0 17 3 0 0 -2
l4=<v-up> & d:ahead	0 -13 0 18 3 0 0 -6
l4=a	0 4 2 15 -27 4 4 -20
l4=a & d:ahead	1 4 2 10 -23 4 4 -16
l4=accept	0 0 0 -13 6 0 0 4
l4=accept & d:ahead	0 0 0 -13 6 0 0 4
l4=against	0 -4 0 -12 12 0 0 4
l4=against & d:ahead	0 -4 0 -12 12 0 0 4
l4=all	0 3 3 -10 9 0 0 -2
l4=allowed	0 6 0 -14 0 0 0 8
l4=allowed & d:ahead	0 6 0 -14 0 0 0 8
l4=an	-4 4 0 -9 2 0 0 8
l4=an & d:ahead	-4 5 0 -11 2 0 0 8
l4=and	-2 -4 3 -5 9 -6 9 1
l4=and & d:ahead	-2 -3 3 -6 11 -6 9 -2
l4=answer	0 -9 0 0 8 0 0 -2
l4=answer & d:ahead	0 -9 0 0 8 0 0 -2
l4=are	7 5 -6 0 -9 -2 10 -9
l4=are & d:ahead	8 7 -6 -6 -6 -2 10 -5
l4=are & d:today	0 -1 0 12 -4 0 0 -4
l4=arrangement	0 0 0 -10 -3 0 0 15
l4=arrangement & d:ahead	0 0 0 -9 -3 0 0 14
l4=ask	0 12 0 -4 -3 0 0 -5
l4=ask & d:ahead	0 12 0 -4 -3 0 0 -5
l4=back	9 4 0 5 -15 -2 0 -7
l4=back & d:ahead	9 4 0 5 -15 -2 0 -7
l4=be	1 -2 -3 0 11 0 -4 -6
l4=be & d:ahead	1 -2 -3 0 11 0 -4 -5
l4=been	0 4 0 2 -9 0 -1 0
l4=been & d:ahead	0 4 0 1 -9 0 -1 0
l4=before	0 -8 0 -3 10 0 5 -2
l4=before & d:ahead	0 -8 0 -4 10 0 5 -2
l4=begin	0 7 0 6 -1 0 0 -15
l4=begin & d:ahead	0 7 0 6 -1 0 0 -15
l4=both	-3 9 0 3 -6 0 -1 0
l4=both & d:ahead	-3 9 0 2 -6 0 -1 0
l4=but	0 0 0 -10 1 0 0 8
l4=but & d:ahead	0 0 0 -11 1 0 0 8
l4=by	-4 -3 -7 21 1 0 -3 -10
l4=by & d:ahead	-4 -3 -7 19 1 0 -2 -9
l4=call	0 -1 0 21 -4 0 0 -13
l4=call & d:ahead	0 -1 0 20 -4 0 0 -13
l4=can	0 -10 -1 9 11 0 0 -17
l4=can & d:ahead	0 -10 -1 9 11 0 0 -17
l4=carry	0 -3 0 -20 0 0 0 23
l4=carry & d:ahead	0 -3 0 -20 0 0 0 23
l4=case	0 0 11 -14 7 0 0 -6
l4=charge	0 -18 0 20 -12 0 0 8
l4=charge & d:ahead	0 -18 0 20 -11 0 0 8
l4=chip	0 10 0 -9 0 0 0 0
l4=clock	0 2 0 -10 0 0 0 5
l4=clock & d:ahead	0 2 0 -10 0 0 0 5
l4=closed	0 -2 0 9 -1 0 0 0
l4=closed & d:ahead	0 -2 0 9 -1 0 0 0
l4=come	4 5 0 -6 -9 0 11 -10
l4=come & d:ahead	4 0 0 -1 -9 0 11 -7
l4=could	0 -9 0 9 0 0 0 0
l4=could & d:ahead	0 -9 0 12 0 0 0 -2
l4=country	0 0 0 -3 -6 0 11 0
l4=country & d:ahead	0 0 0 -3 -6 0 11 0
l4=cover	10 1 0 -9 0 0 0 0
l4=cover & d:ahead	10 1 0 -9 0 0 0 0
l4=custom	0 -7 0 10 0 0 0 0
l4=date	0 19 0 -3 -8 0 0 -9
l4=date & d:ahead	0 19 0 -3 -8 0 0 -9
l4=deadline	0 0 0 11 0 -1 0 -6
l4=deadline & d:ahead	0 0 0 11 0 -1 0 -6
l4=deal & d:ahead	0 0 0 -8 4 0 0 5
l4=decide	0 0 0 -10 0 0 0 10
l4=decide & d:ahead	0 0 0 -10 0 0 0 10
l4=did	0 -9 0 0 8 0 0 0
l4=did & d:ahead	0 -9 0 0 8 0 0 0
l4=do	0 -8 0 15 -6 0 0 0
l4=do & d:ahead	0 -8 0 14 -6 0 0 0
l4=doe	0 -1 0 21 -12 0 0 -8
l4=doe & d:ahead	0 -1 0 21 -12 0 0 -8
l4=down	0 0 0 9 -2 0 0 -9
l4=down & d:ahead	0 0 0 9 -2 0 0 -9
l4=due	-1 -8 4 5 -10 -1 0 8
l4=due & d:ahead	-1 -8 4 6 -10 -1 0 6
l4=duty	0 9 0 -4 -1 0 0 -2
l4=duty & d:ahead	0 9 0 -2 -6 0 0 -2
l4=eastern	0 16 0 -9 -9 0 0 0
l4=eastern & d:ahead	0 16 0 -9 -9 0 0 0
l4=end	0 -18 0 -6 -4 0 0 27
l4=end & d:ahead	0 -17 0 0 -4 0 0 21
l4=everybody	0 4 0 -9 0 0 0 4
l4=everybody & d:ahead	0 4 0 -9 0 0 0 4
l4=expect	0 -14 0 7 2 0 0 0
l4=expect & d:ahead	0 -14 0 7 2 0 0 0
l4=expire	0 -10 0 8 2 0 0 -2
l4=expire & d:ahead	0 -10 0 8 2 0 0 -2
l4=extension	0 5 0 8 0 0 0 -11
l4=extension & d:ahead	0 5 0 8 0 0 0 -11
l4=extra	0 9 0 -4 0 0 0 -1
l4=extra & d:ahead	0 9 0 -4 0 0 0 -1
l4=first & d:ahead	0 0 0 -10 2 0 0 8
l4=flew	0 0 0 -11 0 0 0 12
l4=flew & d:ahead	0 0 0 -11 0 0 0 12
l4=for	0 2 1 -5 -2 4 -11 7
l4=for & d:ahead	0 -9 1 3 -2 4 -11 7
l4=for & d:today	0 17 0 -15 0 0 0 0
l4=force	-2 5 0 -19 1 0 0 13
l4=force & d:ahead	-2 5 0 -19 1 0 0 13
l4=former	0 14 0 -9 0 0 0 -4
l4=from	-4 10 -13 -11 20 0 0 -2
l4=from & d:ahead	-4 7 -13 -5 23 0 0 -10
l4=from & d:today	0 0 0 -7 -3 0 0 11
l4=gave	0 19 0 -5 -5 0 0 -10
l4=gave & d:ahead	0 19 0 -5 -4 0 0 -10
l4=give	0 2 0 -15 10 0 3 0
l4=give & d:ahead	0 2 0 -15 10 0 3 0
l4=go	0 -10 0 5 3 0 0 3
l4=go & d:ahead	0 -9 0 5 3 0 0 1
l4=good	-13 4 0 12 -13 0 0 -3
l4=good & d:ahead	-13 5 0 10 -13 0 0 -3
l4=had	9 -10 0 10 0 0 0 -5
l4=had & d:ahead	9 -18 0 15 0 0 0 -5
l4=had & d:today	0 8 0 -7 0 0 0 0
l4=has	-4 -4 -3 -9 15 0 0 2
l4=has & d:ahead	-4 -4 -3 -9 15 0 0 2
l4=have	-2 -24 -1 9 -7 0 9 7
l4=have & d:ahead	-2 -24 -1 8 -7 0 9 8
l4=he	0 -5 0 -5 -7 0 17 3
l4=he & d:ahead	0 -5 0 -2 -7 0 17 0
l4=heard	0 -2 0 13 -9 0 0 0
l4=heard & d:ahead	0 -2 0 12 -9 0 0 0
l4=his	0 -16 0 6 0 0 0 7
l4=his & d:ahead	0 -16 0 6 0 0 0 8
l4=hold	0 6 0 -13 4 0 0 3
l4=hold & d:ahead	0 6 0 -13 4 0 0 3
l4=i	0 -4 0 10 -7 0 0 1
l4=i & d:ahead	0 -3 0 9 -7 0 0 2
l4=if	-1 -9 8 5 0 0 2 -3
l4=if & d:ahead	-1 -8 8 11 -7 0 2 -1
l4=if & d:today	0 0 0 -6 10 0 0 0
l4=import	3 -4 0 -7 9 0 0 0
l4=in	3 -21 0 15 1 -3 -10 0
l4=in & d:ahead	3 -17 0 17 0 -3 -9 -3
l4=in & d:today	0 -9 0 0 0 0 0 5
l4=increase	0 -15 0 17 0 0 0 0
l4=increase & d:ahead	0 -15 0 17 0 0 0 0
l4=is	4 10 0 -1 -8 2 -2 -7
l4=is & d:ahead	4 12 0 -3 -10 2 -2 -5
l4=it	-2 -2 -3 -7 9 0 0 7
l4=it & d:ahead	-2 -4 -3 -10 10 0 0 12
l4=it & d:today	0 3 0 7 0 0 0 -11
l4=its & d:ahead	0 6 -1 7 0 0 -1 -10
l4=keep	0 0 2 12 0 0 0 -14
l4=keep & d:ahead	0 0 2 12 0 0 0 -14
l4=lapse	0 -3 -3 15 0 0 0 -8
l4=lapse & d:ahead	0 -3 -3 15 0 0 0 -8
l4=last & d:ahead	8 4 0 -10 0 0 0 0
l4=later	0 -3 0 11 -2 0 0 -1
l4=later & d:ahead	0 -3 0 11 -2 0 0 -1
l4=level	0 11 0 -11 0 0 0 0
l4=level & d:ahead	0 11 0 -11 0 0 0 0
l4=m	0 -10 5 2 -7 0 0 9
l4=m & d:ahead	0 -4 5 -3 -5 0 0 11
l4=m & d:today	0 -6 0 9 0 0 0 0
l4=may	0 5 2 10 -11 0 0 -5
l4=may & d:ahead	0 5 2 10 -11 0 0 -5
l4=meet	0 0 0 12 -15 0 -1 0
l4=meet & d:ahead	0 0 0 12 -15 0 -1 0
l4=member	0 -5 10 -6 4 0 0 -2
l4=member & d:ahead	0 -5 10 -6 4 0 0 -2
l4=metal	8 0 0 -3 0 0 0 -5
l4=minute	0 0 0 -3 -3 0 0 9
l4=minute & d:ahead	0 0 0 -5 -1 0 0 10
l4=must	0 -2 0 20 -4 0 -8 -10
l4=must & d:ahead	0 -2 0 20 -4 0 -8 -10
l4=my	0 -8 0 14 0 0 0 -3
l4=my & d:ahead	0 -8 0 14 0 0 0 -3
l4=need	2 11 0 -9 0 0 -4 0
l4=need & d:ahead	2 11 0 -8 0 0 -4 0
l4=next	0 -16 0 17 -18 0 -1 10
l4=next & d:ahead	0 -16 0 17 -18 0 -1 10
l4=no	0 -16 0 0 8 0 0 2
l4=no & d:ahead	0 -13 0 0 8 0 0 0
l4=note	0 -2 0 12 0 0 0 -5
l4=now	0 3 0 -19 3 0 -2 16
l4=now & d:ahead	0 3 0 -19 3 0 -2 16
l4=number	0 0 0 -10 10 0 0 0
l4=number & d:ahead	0 0 0 -8 10 0 0 -3
l4=of	0 13 -8 -7 -14 -4 -6 8
l4=of & d:ahead	0 5 -8 0 -15 -4 -6 9
l4=of & d:today	0 15 0 -12 0 0 0 -2
l4=on	-12 -1 0 4 6 -2 2 -1
l4=on & d:ahead	-11 4 0 -4 7 -2 2 0
l4=on & d:today	0 -18 0 26 0 0 0 -6
l4=one	0 17 0 -4 0 0 0 -11
l4=one & d:ahead	0 19 0 0 0 0 0 -20
l4=open	0 -10 0 -2 15 0 0 -2
l4=open & d:ahead	0 -10 0 -2 15 0 0 -2
l4=ordinary	0 -5 0 10 0 0 0 -3
l4=ordinary & d:ahead	0 -5 0 10 0 0 0 -3
l4=other	0 -7 2 -15 1 0 0 13
l4=other & d:ahead	0 -6 2 -18 1 0 0 15
l4=otherwise	0 4 0 11 0 0 0 -14
l4=otherwise & d:ahead	0 4 0 11 0 0 0 -14
l4=our	0 4 0 -12 4 0 0 2
l4=our & d:ahead	0 7 0 -17 4 0 0 3
l4=out	0 2 0 7 -1 0 0 -5
l4=over	0 -8 0 14 0 0 0 -5
l4=over & d:ahead	0 -8 0 13 0 0 0 -5
l4=own	0 9 0 0 0 0 0 -7
l4=own & d:ahead	0 9 0 0 0 0 0 -7
l4=paper	0 -16 0 0 0 0 0 19
l4=paper & d:ahead	0 -16 0 -1 0 0 0 19
l4=parliament	0 -9 0 12 0 0 0 -1
l4=parliament & d:ahead	0 -9 0 11 0 0 0 -1
l4=pass	0 9 0 -6 0 0 0 0
l4=pass & d:ahead	0 10 0 -6 0 0 0 0
l4=pay	0 -9 0 14 -3 0 0 0
l4=pay & d:ahead	0 -5 0 10 -2 0 0 -1
l4=period	0 14 0 -8 0 0 0 -4
l4=period & d:ahead	0 14 0 -8 0 0 0 -4
l4=place	-4 17 0 -2 -7 0 0 -3
l4=place & d:ahead	-4 17 0 -2 -7 0 0 -3
l4=port	-3 3 0 -6 14 0 0 -4
l4=port & d:ahead	-2 3 0 -8 14 0 0 -3
l4=present	0 -6 0 -8 -15 6 5 16
l4=present & d:ahead	0 -6 0 -8 -15 6 5 16
l4=product	0 8 0 -9 0 0 0 0
l4=prolong	0 0 0 10 0 0 0 -7
l4=prolong & d:ahead	0 0 0 10 0 0 0 -7
l4=promise	0 0 0 -14 10 0 4 0
l4=promise & d:ahead	0 0 0 -14 10 0 4 0
l4=publish	0 2 0 10 -8 0 0 -3
l4=raise	0 -12 0 13 0 0 0 0
l4=raise & d:ahead	0 -12 0 13 0 0 0 0
l4=receive	0 0 0 -18 20 0 0 0
l4=receive & d:ahead	0 0 0 -18 20 0 0 0
l4=reporter	0 10 0 -8 0 0 0 0
l4=reporter & d:ahead	0 10 0 -8 0 0 0 0
l4=room	0 -4 0 17 0 0 0 -12
l4=rule	18 -5 0 -15 4 0 0 0
l4=rule & d:ahead	18 -5 0 -14 2 0 0 0
l4=run	0 -12 10 7 -2 0 0 0
l4=run & d:ahead	0 -12 10 7 -2 0 0 0
l4=say	0 -6 0 1 8 0 0 0
l4=say & d:ahead	0 -6 0 -2 9 0 0 4
l4=scheduled	0 -2 0 -8 12 0 0 0
l4=scheduled & d:ahead	0 -2 0 -8 12 0 0 0
l4=second	0 8 0 -9 5 0 0 -2
l4=second & d:ahead	0 8 0 -12 5 0 0 0
l4=set	0 -18 0 7 5 0 0 5
l4=set & d:ahead	0 -18 0 7 5 0 0 5
l4=should	0 1 0 -13 -3 0 5 12
l4=should & d:ahead	0 1 0 -13 -3 0 5 12
l4=since	0 0 0 -3 -4 0 0 11
l4=since & d:ahead	0 6 0 -9 -3 0 0 7
l4=sit	0 0 0 15 -8 0 0 -1
l4=sit & d:ahead	0 0 0 15 -8 0 0 -1
l4=so	-4 -1 0 13 -5 0 0 -1
l4=so & d:ahead	-4 0 0 13 -5 0 0 0
l4=spoke	0 11 0 -7 0 0 0 -3
l4=spoke & d:ahead	0 12 0 -7 0 0 0 -2
l4=stand	0 -7 0 -2 0 0 0 11
l4=start	3 2 7 0 -6 0 0 -14
l4=start & d:ahead	3 2 7 0 -6 0 0 -14
l4=stay	0 17 1 0 -9 0 0 -16
l4=stay & d:ahead	0 17 1 0 -8 0 0 -15
l4=stop	0 7 0 -14 -6 0 0 12
l4=stop & d:ahead	0 7 0 -14 -6 0 0 11
l4=strike	0 3 0 11 0 0 -3 -11
l4=strike & d:ahead	0 3 0 10 0 0 -3 -10
l4=summer	0 -4 0 18 -6 0 0 -4
l4=summer & d:ahead	0 -4 0 18 -6 0 0 -4
l4=surcharge	0 8 0 2 0 0 0 -14
l4=surcharge & d:ahead	0 8 0 2 0 0 0 -14
l4=suspend	-3 -9 0 6 -1 0 0 9
l4=suspend & d:ahead	-3 -9 0 6 -1 0 0 9
l4=suspension	12 -7 0 -10 6 0 0 -6
l4=suspension & d:ahead	12 -7 0 -12 6 0 0 -5
l4=take	4 -5 0 -9 10 0 0 3
l4=take & d:ahead	4 -4 0 -4 10 0 0 -1
l4=talk & d:ahead	0 -12 0 3 -1 -1 7 1
l4=talking	0 0 0 -2 0 0 10 -5
l4=tariff	-3 -13 -2 11 -1 0 0 7
l4=tariff & d:ahead	-3 -13 -2 10 -1 0 0 9
l4=tax	0 -7 0 9 0 0 0 0
l4=tax & d:ahead	0 -7 0 8 0 0 0 0
l4=tell	0 -2 0 -12 4 4 0 8
l4=tell & d:ahead	0 -2 0 -10 4 4 0 6
l4=that	2 16 -9 -2 3 1 -6 -14
l4=that & d:ahead	2 20 -8 -8 2 1 -6 -11
l4=that & d:today	0 -5 0 10 0 0 0 -5
l4=the	-9 10 7 -2 1 7 -9 -7
l4=the & d:ahead	-8 12 7 -5 0 8 -9 -4
l4=their	4 11 0 -25 1 0 0 7
l4=their & d:ahead	4 11 0 -27 1 0 0 8
l4=they	-9 5 11 0 -7 0 4 -9
l4=they & d:ahead	-9 5 11 -1 -6 0 4 -6
l4=thi	0 -9 0 11 -2 0 0 0
l4=third	0 12 0 -9 0 0 0 -1
l4=third & d:ahead	0 12 0 -9 0 0 0 -1
l4=threaten	0 -2 0 -3 9 0 0 0
l4=threaten & d:ahead	0 -2 0 -3 9 0 0 0
l4=to	-12 -5 11 -4 0 8 15 -3
l4=to & d:ahead	-11 -7 11 0 0 8 15 -9
l4=to & d:today	0 3 0 -11 0 0 0 11
l4=trade	0 -21 0 6 6 0 1 0
l4=trade & d:ahead	0 -20 0 15 -3 0 1 0
l4=trade & d:today	0 0 0 -9 10 0 0 0
l4=truce	-4 11 0 -13 -2 0 0 14
l4=truce & d:ahead	-4 12 0 -23 -2 0 0 21
l4=truce & d:today	0 0 0 9 0 0 0 -7
l4=until	0 0 0 -12 7 0 4 3
l4=until & d:ahead	0 0 0 -13 7 0 4 3
l4=use	0 0 -1 -4 9 0 0 0
l4=vote	0 -7 0 -6 13 0 0 -1
l4=vote & d:ahead	0 -7 0 -6 13 0 0 -1
l4=want	0 16 0 -5 -7 0 0 0
l4=want & d:ahead	0 16 0 -7 -5 0 0 0
l4=was	-2 -11 0 10 -4 1 6 -1
l4=was & d:ahead	-2 -10 0 10 -3 1 6 -2
l4=we	-4 -13 0 3 0 0 0 13
l4=we & d:ahead	-4 -13 0 3 0 0 0 13
l4=week	0 -8 0 0 0 0 0 10
l4=week & d:ahead	0 -8 0 -2 0 0 0 14
l4=weekly	0 0 0 -12 0 0 0 12
l4=were	-1 -27 -8 43 -3 0 0 -11
l4=were & d:ahead	-1 -26 -8 42 -3 0 0 -10
l4=what & d:ahead	0 11 0 -10 -3 0 0 3
l4=what & d:today	0 -7 0 16 0 0 0 -4
l4=which	3 9 -1 -5 7 0 0 -10
l4=which & d:ahead	3 9 -1 -4 6 0 0 -10
l4=will	-11 -9 0 4 15 -2 -10 -1
l4=will & d:ahead	-11 -9 0 6 15 -2 -10 -3
l4=winter	0 -5 0 13 0 0 0 -6
l4=winter & d:ahead	0 -5 0 13 0 0 0 -6
l4=wire	0 0 0 13 0 0 0 -13
l4=with	-1 -18 0 -12 6 0 0 23
l4=with & d:ahead	-1 -10 0 -16 10 0 0 19
l4=with & d:today	0 -13 0 5 -4 0 0 6
l4=without	0 -6 0 10 0 0 0 -2
l4=would	-3 4 -11 -4 2 1 -2 7
l4=would & d:ahead	-3 4 -11 -6 2 1 -2 10
l4=year	0 -7 -2 15 0 0 0 -5
l4=year & d:ahead	0 -7 -2 15 0 0 0 -5
l4=you	0 -11 0 0 0 0 0 11
l4=you & d:ahead	0 -10 0 0 0 0 0 11
l4=your	0 0 0 0 11 0 0 -8
l4=your & d:ahead	0 0 0 0 11 0 0 -8
l4=—	2 -13 0 17 -7 0 0 -5
l4=— & d:ahead	3 -8 0 13 -3 0 0 -6
l='s on	0 0 0 -8 12 0 0 -1
l='s on & d:ahead	0 0 0 -8 12 0 0 -1
l=( until	0 -11 0 8 0 0 0 2
l=( until & d:ahead	0 -11 0 8 0 0 0 2
l=, a	0 -5 0 9 0 0 0 -3
l=, a & d:ahead	0 -5 0 9 0 0 0 -3
l=, and	0 -14 0 1 8 0 0 1
l=, and & d:ahead	0 -11 0 5 8 0 0 -2
l=, by	0 0 0 -1 6 0 0 -9
l=, by & d:ahead	0 0 0 -1 6 0 0 -9
l=, not	-8 0 0 12 0 0 0 0
l=, not & d:ahead	-8 0 0 9 0 0 0 0
l=, since	0 -1 0 -8 0 0 0 11
l=, since & d:ahead	0 -1 0 -8 0 0 0 11
l=, till	0 0 0 -10 0 0 0 12
l=, till & d:ahead	0 0 0 -10 0 0 0 12
l=, until	3 2 0 -3 -3 10 -5 -1
l=, until & d:ahead	3 2 0 -3 -3 10 -5 -1
l=: on	1 9 0 -12 5 0 0 -3
l=: on & d:ahead	1 9 0 -12 5 0 0 -3
l=: until	-5 -10 0 -9 10 0 0 13
l=: until & d:ahead	-5 -10 0 -9 10 0 0 14
l=; from	0 16 0 -14 0 0 0 -3
l=; from & d:ahead	0 17 0 -14 0 0 0 -3
l=; on	0 7 0 0 0 0 0 -9
l=; on & d:ahead	0 7 0 0 0 0 0 -9
l=; until	0 -8 0 11 0 0 0 -3
l=; until & d:ahead	0 -8 0 11 0 0 0 -3
l=<begin> <begin> & d:ahead	0 3 6 0 5 7 -1 -13
l=<begin> by	0 -4 0 -2 9 0 6 -9
l=<begin> by & d:ahead	0 -4 0 -3 9 0 7 -9
l=<begin> friday	0 0 0 9 0 0 0 -5
l=<begin> friday & d:today	0 0 0 9 0 0 0 -5
l=<begin> from	3 -3 9 2 0 -1 -1 -8
l=<begin> from & d:ahead	3 -11 9 10 0 -1 -1 -7
l=<begin> if	0 -10 0 8 0 0 0 0
l=<begin> if & d:ahead	0 -10 0 8 0 0 0 0
l=<begin> on	4 1 -3 -12 1 0 -5 10
l=<begin> the & d:ahead	3 1 0 -10 -1 0 0 6
l=<begin> to	2 6 0 -12 0 0 0 1
l=<begin> to & d:ahead	2 6 0 -12 0 0 0 1
l=<day-ahead> from	0 -7 0 10 0 0 0 0
l=<day-ahead> from & d:ahead	0 -7 0 10 0 0 0 0
l=<day-ahead> to	-3 -4 -2 0 -8 0 0 13
l=<day-ahead> to & d:ahead	-3 -4 -2 0 -8 0 0 13
l=<day-today> from	0 17 0 -19 -3 0 0 5
l=<day-today> from & d:ahead	0 17 0 -19 -3 0 0 5
l=<goods-amount> by	0 0 0 11 -4 0 0 0
l=<goods-amount> by & d:ahead	0 0 0 11 -4 0 0 0
l=<level> from	-11 2 0 3 0 0 0 0
l=<level> from & d:ahead	-11 6 0 0 0 0 0 0
l=<level> on	-2 1 -2 7 2 0 0 -14
l=<level> on & d:ahead	-1 3 -1 2 2 0 0 -12
l=<level> on & d:today	0 -4 0 9 0 0 0 0
l=<level> since	10 -4 0 0 0 0 0 -4
l=<level> since & d:ahead	10 -3 0 0 0 0 0 -4
l=<month-ahead> ,	0 -11 0 18 0 0 0 -7
l=<name> ,	0 5 0 -14 -4 0 0 16
l=<name> , & d:ahead	0 12 0 -15 0 0 0 5
l=<name> , & d:today	0 -7 0 -1 -2 0 0 12
l=<name> end	0 0 0 8 0 0 0 -7
l=<name> end & d:today	0 0 0 9 0 0 0 -9
l=<name> until	0 0 0 -10 14 0 -8 2
l=<name> until & d:ahead	0 0 0 -10 14 0 -8 2
l=<number> ,	0 -8 0 0 0 0 0 8
l=<number> on	-1 14 -2 -4 -5 0 0 -6
l=<number> on & d:ahead	-1 15 -2 -4 -3 0 0 -10
l=<number> until	0 -8 0 0 0 0 0 11
l=<number> until & d:ahead	0 -8 0 -1 0 0 0 11
l=<organisation> , & d:ahead	0 -4 0 0 8 0 0 -2
l=<organisation> meet	0 0 0 -1 -9 0 0 10
l=<organisation> meet & d:ahead	0 0 0 -1 -9 0 0 10
l=<organisation> vote	0 0 0 14 -12 0 0 0
l=<points> from	0 11 0 -2 0 0 0 -6
l=<points> from & d:ahead	0 11 0 -2 0 0 0 -6
l=<points> until	0 0 0 -10 0 0 0 11
l=<points> until & d:ahead	0 0 0 -10 0 0 0 11
l=<quality> ,	0 0 0 -10 0 0 0 11
l=<seat> , & d:ahead	0 0 0 25 -6 0 0 -15
l=<seat> , & d:today	0 1 0 -5 11 0 0 -1
l=<seat> by	7 0 0 -20 6 0 0 7
l=<seat> by & d:ahead	7 0 0 -20 6 0 0 7
l=<seat> on	-2 -1 0 11 -3 0 0 0
l=<seat> on & d:ahead	-2 -1 0 10 -3 0 0 0
l=<span> from	0 14 0 3 -9 0 0 -26
l=<span> from & d:ahead	0 15 0 2 -8 0 0 -26
l=<span> on	0 0 0 11 0 0 0 -11
l=<span> on & d:ahead	0 0 0 10 0 0 0 -10
l=<span> to	0 1 0 -12 0 0 0 10
l=<span> to & d:ahead	0 1 0 -12 0 0 0 10
l=again before	0 0 0 -10 8 0 0 2
l=again before & d:ahead	0 0 0 -10 8 0 0 2
l=again from	3 -8 0 0 -7 0 0 13
l=again from & d:ahead	3 -8 0 0 -7 0 0 13
l=agreement by	0 -6 0 0 -8 0 2 12
l=agreement by & d:ahead	0 -6 0 0 -8 0 2 12
l=ahead of	0 9 0 -1 0 0 0 -6
l=ahead of & d:ahead	0 9 0 -1 0 0 0 -6
l=and <level>	0 -10 0 9 0 0 0 0
l=and <number>	0 -4 0 13 0 0 0 -8
l=and <number> & d:ahead	0 -4 0 13 0 0 0 -8
l=and after	0 0 0 -5 -1 0 0 8
l=and after & d:ahead	0 0 0 -7 -1 0 0 10
l=and from	0 10 0 -9 9 0 0 -7
l=and from & d:ahead	0 12 0 -12 9 0 0 -7
l=and including	0 -10 9 -3 0 0 0 6
l=and including & d:ahead	0 -10 9 -3 0 0 0 6
l=and on	2 12 0 -6 -2 0 0 -8
l=and on & d:ahead	2 12 0 -6 -2 0 0 -8
l=and until	0 -1 0 -7 0 0 0 10
l=and until & d:ahead	0 -1 0 -7 0 0 0 10
l=announce on	-2 -10 -1 11 0 0 0 3
l=announce on & d:ahead	-2 -10 -1 10 0 0 0 3
l=answer by	0 -7 0 -16 7 0 10 0
l=answer by & d:ahead	0 -7 0 -16 7 0 10 0
l=apply until	0 -10 2 1 -8 0 0 7
l=apply until & d:ahead	0 -10 2 1 -8 0 0 7
l=are until	0 0 0 9 0 0 0 -6
l=are until & d:ahead	0 0 0 9 0 0 0 -6
l=arrive by	0 3 8 -11 3 0 -7 0
l=arrive by & d:ahead	0 3 8 -11 3 0 -7 0
l=as from	0 -12 0 10 2 0 0 0
l=as from & d:ahead	0 -11 0 9 2 0 0 0
l=as of	7 13 0 -4 -5 0 0 -11
l=as of & d:ahead	7 16 0 -11 -6 0 0 -6
l=at <number>	0 4 0 -15 8 0 0 0
l=at <number> & d:ahead	0 6 0 -13 0 0 0 7
l=at <number> & d:today	0 0 0 -1 9 0 0 -7
l=at the	0 0 -1 20 0 0 -2 -17
l=at the & d:ahead	0 0 -1 20 0 0 -2 -17
l=back by	0 4 0 2 -10 0 -1 3
l=back by & d:ahead	0 4 0 2 -10 0 -1 3
l=back on	0 9 0 -6 0 0 0 -1
l=back on & d:ahead	0 9 0 -6 0 0 0 -1
l=back to	0 -10 0 19 0 6 0 -19
l=back to & d:ahead	0 -10 0 19 0 6 0 -19
l=before the	0 -7 -1 15 -5 0 -4 0
l=before the & d:ahead	0 -7 -1 15 -5 0 -4 0
l=begin on	0 2 -1 5 1 0 0 -11
l=begin on & d:ahead	0 2 -1 4 1 0 0 -11
l=busan on	0 0 0 10 0 0 0 -7
l=busan on & d:ahead	0 0 0 10 0 0 0 -7
l=by telephone & d:today	0 0 0 -8 0 0 0 9
l=by the	0 -2 -4 0 8 -3 13 -24
l=by the & d:ahead	0 -2 -4 0 8 -3 13 -24
l=case on	0 -7 0 -10 7 0 0 9
l=case on & d:ahead	0 -7 0 -10 7 0 0 9
l=change on	0 -11 9 5 2 0 0 -5
l=change on & d:ahead	0 -11 9 5 2 0 0 -5
l=close on	0 -16 0 -3 0 14 0 4
l=close on & d:ahead	0 -16 0 -3 0 14 0 4
l=closed on	0 1 0 0 -12 8 0 0
l=closed on & d:ahead	0 1 0 0 -12 8 0 0
l=column ,	0 0 0 -11 0 0 0 11
l=column , & d:today	0 0 0 -11 0 0 0 11
l=come by	0 -10 0 10 1 0 0 -1
l=come by & d:ahead	0 -10 0 10 1 0 0 -1
l=comment until	0 0 0 -10 14 0 0 -1
l=comment until & d:ahead	0 0 0 -10 14 0 0 -1
l=count from	0 -12 0 14 0 0 0 0
l=count from & d:ahead	0 -12 0 14 0 0 0 0
l=date from	0 -11 0 19 0 0 0 -7
l=date from & d:ahead	0 -10 0 18 0 0 0 -7
l=date of	0 8 0 -11 -2 0 0 4
l=date of & d:ahead	0 8 0 -11 -2 0 0 4
l=day is	0 3 0 -13 0 0 10 -2
l=day is & d:ahead	0 3 0 -13 0 0 10 -2
l=deadline of	0 -5 0 -11 -7 8 7 6
l=deadline of & d:ahead	0 -5 0 -11 -7 8 7 6
l=deal of	0 -5 0 10 0 0 0 0
l=deal of & d:ahead	0 -5 0 10 0 0 0 0
l=decide by	0 9 0 -9 0 0 0 0
l=decide by & d:ahead	0 9 0 -9 0 0 0 0
l=decision on	0 0 0 -10 11 0 0 0
l=decision on & d:ahead	0 0 0 -10 11 0 0 0
l=decree on & d:ahead	0 9 0 -8 0 0 0 0
l=do so	0 0 0 -10 8 0 0 3
l=double on	0 1 0 -11 0 0 0 7
l=double on & d:ahead	0 1 0 -11 0 0 0 7
l=due by	0 -4 0 -8 19 0 -4 -1
l=due by & d:ahead	0 -4 0 -8 19 0 -4 -1
l=end :	0 0 0 -7 0 0 0 11
l=end : & d:ahead	0 0 0 -3 0 0 0 8
l=enter before	0 -11 4 5 8 0 0 -7
l=enter before & d:ahead	0 -11 4 5 8 0 0 -7
l=est on	0 0 0 -4 0 0 0 9
l=est on & d:ahead	0 0 0 -4 0 0 0 9
l=expire on	-3 -5 5 1 -14 0 0 6
l=expire on & d:ahead	-3 -5 5 1 -14 0 0 6
l=fall on	0 -4 0 -14 -3 5 0 15
l=fall on & d:ahead	0 -4 0 -15 -3 5 0 15
l=follow on	2 6 0 -7 4 0 0 -8
l=follow on & d:ahead	2 6 0 -7 4 0 0 -8
l=force on	6 -1 0 4 -2 0 0 -10
l=force on & d:ahead	6 0 0 2 -2 0 0 -9
l=force since	0 5 0 3 0 0 0 -9
l=force since & d:ahead	0 5 0 3 0 0 0 -9
l=force until	0 8 0 -20 0 0 0 7
l=force until & d:ahead	0 8 0 -20 0 0 0 7
l=free from	0 10 0 -7 0 0 0 0
l=free from & d:ahead	0 11 0 -8 0 0 0 0
l=friday ,	0 7 11 -6 1 -2 1 -12
l=friday , & d:ahead	0 0 12 -8 7 -2 2 -8
l=friday , & d:today	0 7 0 1 -9 0 0 -6
l=from the	11 19 -4 -3 -11 0 0 -27
l=from the & d:ahead	11 19 -4 -3 -11 0 0 -27
l=frozen until	0 -1 0 9 0 0 0 -5
l=frozen until & d:ahead	0 -1 0 9 0 0 0 -5
l=garden on & d:ahead	0 10 0 -10 0 0 0 0
l=go on	0 -9 0 -9 0 0 0 19
l=go on & d:ahead	0 -9 0 -4 0 0 0 15
l=go to	0 10 0 0 0 0 0 -8
l=go to & d:ahead	0 10 0 0 0 0 0 -8
l=good until	0 0 3 -13 -8 0 7 10
l=good until & d:ahead	0 0 3 -13 -8 0 7 10
l=gyeongju on	0 0 0 -9 9 0 0 0
l=gyeongju on & d:ahead	0 0 0 -9 9 0 0 0
l=half on	0 10 0 -4 0 0 0 -1
l=half on & d:ahead	0 10 0 -4 0 0 0 -1
l=heard on	0 -4 0 -4 11 0 0 -2
l=heard on & d:ahead	0 -4 0 -4 11 0 0 -2
l=hour on	0 9 0 -6 0 0 0 0
l=in <name>	0 -8 0 10 0 0 0 0
l=in <name> & d:ahead	0 -7 0 9 0 0 0 0
l=in <seat>	0 -1 0 11 -4 0 0 -1
l=in <seat> & d:ahead	0 0 0 11 -3 0 0 -3
l=in until	0 0 0 -12 15 0 0 0
l=in until & d:ahead	0 0 0 -12 15 0 0 0
l=is <level>	0 0 0 9 0 0 0 -5
l=is <number>	0 -4 0 9 0 0 0 0
l=is <number> & d:today	0 -4 0 9 0 0 0 0
l=is on	0 -19 0 0 1 10 0 0
l=is on & d:ahead	0 -19 0 0 1 10 0 0
l=is until	0 10 0 -7 -5 0 0 0
l=is until & d:ahead	0 10 0 -7 -5 0 0 0
l=it begin	0 9 0 -7 0 0 0 0
l=it by	0 -12 0 6 0 1 6 -6
l=it by & d:ahead	0 -12 0 6 0 1 6 -6
l=it end & d:ahead	0 0 0 -8 0 0 0 10
l=it is & d:ahead	0 4 0 -13 -3 0 0 12
l=it on	0 -6 0 8 -7 0 0 3
l=it on & d:ahead	0 -5 0 8 -7 0 0 3
l=it to	1 3 0 18 -5 0 0 -20
l=it to & d:ahead	1 3 0 18 -5 0 0 -20
l=it until	0 -6 3 -2 11 2 -1 -9
l=it until & d:ahead	0 -6 3 -2 11 2 -1 -9
l=itself on	0 -10 0 0 4 0 0 4
l=itself on & d:ahead	0 -10 0 0 4 0 0 4
l=lapse on	0 -5 -3 -4 0 0 0 12
l=lapse on & d:ahead	0 -5 -3 -4 0 0 0 12
l=last until	-4 -7 3 7 -15 0 4 1
l=last until & d:ahead	-4 -7 3 5 -15 0 4 4
l=later than	0 1 0 -21 13 0 9 -1
l=later than & d:ahead	0 1 0 -21 13 0 9 -1
l=level on	0 7 0 -9 0 0 0 0
l=level on & d:ahead	0 7 0 -9 0 0 0 0
l=live until	0 7 0 -11 -5 0 0 8
l=live until & d:ahead	0 7 0 -11 -5 0 0 8
l=loaded before	0 3 0 4 -9 0 0 -1
l=m .	0 7 0 -4 0 0 0 -2
l=make by	0 3 0 -12 6 1 0 0
l=make by & d:ahead	0 3 0 -12 6 1 0 0
l=memo ,	0 10 0 -10 0 0 0 0
l=memo , & d:today	0 10 0 -10 0 0 0 0
l=mombasa on	0 0 0 -9 0 0 0 9
l=mombasa on & d:ahead	0 0 0 -9 0 0 0 9
l=monday , & d:ahead	3 1 -3 -9 3 0 0 5
l=monday , & d:today	0 -3 0 13 0 0 0 -5
l=more from	0 -7 0 10 0 0 0 0
l=more from & d:ahead	0 -12 0 15 0 0 0 0
l=network on	0 0 0 -8 0 0 0 9
l=network on & d:ahead	0 0 0 -8 0 0 0 9
l=night to	0 0 0 11 0 0 0 -11
l=off on	0 -1 0 -6 9 0 0 0
l=off on & d:ahead	0 -1 0 -6 9 0 0 0
l=on <day-gone>	0 0 0 9 0 0 0 -8
l=on <day-gone> & d:today	0 0 0 9 0 0 0 -8
l=on a	0 -7 0 9 0 0 0 0
l=on a & d:ahead	0 -7 0 9 0 0 0 0
l=on the	-1 12 7 -9 2 0 0 -8
l=on the & d:ahead	-1 13 7 -10 2 0 0 -8
l=on to	0 -2 0 -4 0 0 0 11
l=on to & d:ahead	0 -2 0 -4 0 0 0 11
l=open on	0 0 0 -5 8 0 0 -1
l=open on & d:ahead	0 0 0 -5 8 0 0 -1
l=open until	0 0 0 5 -8 0 0 3
l=open until & d:ahead	0 0 0 5 -8 0 0 3
l=or after	0 2 0 1 2 0 0 -10
l=or after & d:ahead	0 2 0 1 2 0 0 -10
l=other until	0 0 0 -5 0 0 0 9
l=other until & d:ahead	0 0 0 -5 0 0 0 9
l=out on	-2 0 4 0 -11 2 0 2
l=out on & d:ahead	-2 0 4 -1 -11 2 0 2
l=paper on	0 -2 0 10 -7 0 0 0
l=paper on & d:ahead	0 -1 0 10 -7 0 0 0
l=pause from	0 -14 0 14 0 0 0 0
l=pause from & d:ahead	0 -14 0 14 0 0 0 0
l=pay <number>	0 -13 0 16 0 0 0 0
l=proclamation on	0 -8 0 9 0 0 0 0
l=proclamation on & d:ahead	0 -8 0 9 0 0 0 0
l=retroactive to	0 -1 0 11 0 0 0 -7
l=retroactive to & d:ahead	0 -1 0 11 0 0 0 -7
l=return on	2 15 0 -9 -7 0 0 -1
l=return on & d:ahead	2 15 0 -9 -7 0 0 -1
l=review on	0 -2 0 -4 9 0 0 0
l=review on & d:ahead	0 -2 0 -4 10 0 0 0
l=rule of	-6 0 0 10 0 0 0 0
l=rule of & d:ahead	-6 0 0 10 0 0 0 0
l=run to	-8 -7 2 2 13 -4 0 -3
l=run to & d:ahead	-8 -7 2 2 13 -4 0 -3
l=run until	0 17 0 -12 -13 0 0 1
l=run until & d:ahead	0 17 0 -12 -13 0 0 1
l=saturday , & d:ahead	0 10 0 -10 0 0 0 0
l=shut on	0 -5 0 9 0 0 0 0
l=shut on & d:ahead	0 -5 0 9 0 0 0 0
l=signature on	0 -1 0 -8 10 0 0 0
l=signature on & d:ahead	0 -1 0 -8 10 0 0 0
l=sit on	0 -6 0 -3 9 0 0 0
l=sit on & d:ahead	0 -6 0 -3 9 0 0 0
l=so by	0 5 0 -15 4 0 1 0
l=so by & d:ahead	0 5 0 -15 5 0 1 0
l=so on	0 0 0 0 5 0 0 -11
l=so on & d:ahead	0 0 0 0 5 0 0 -11
l=start on	7 4 -1 -1 -3 0 0 -8
l=start on & d:ahead	7 4 -1 -1 -3 0 0 -8
l=stop on	0 -4 0 -8 0 0 0 13
l=stop on & d:ahead	0 -4 0 -8 0 0 0 13
l=strike until	0 0 0 14 0 0 0 -8
l=strike until & d:ahead	0 0 0 14 0 0 0 -8
l=suspend to	13 -3 0 -4 -4 0 0 0
l=suspend to & d:ahead	13 -3 0 -4 -4 0 0 0
l=tangier on	0 8 0 -7 0 0 0 0
l=tangier on & d:ahead	0 8 0 -7 0 0 0 0
l=tariff from	0 -15 0 17 0 0 0 0
l=tariff from & d:ahead	0 -15 0 17 0 0 0 0
l=tariff on	0 8 0 -18 10 0 0 1
l=tariff on & d:ahead	0 9 0 -14 5 0 0 1
l=term on	5 9 0 -14 -2 0 0 4
l=term on & d:ahead	5 9 0 -13 -2 0 0 2
l=that is	0 -4 0 11 0 0 0 -4
l=that is & d:ahead	0 -4 0 12 0 0 0 -5
l=them by	0 0 0 -10 -1 0 1 10
l=them by & d:ahead	0 0 0 -10 -1 0 1 10
l=then on	0 7 0 -9 0 0 0 0
l=then on & d:ahead	0 7 0 -9 0 0 0 0
l=there from	0 10 0 -10 0 0 0 0
l=there from & d:ahead	0 10 0 -10 0 0 0 0
l=there on	0 -4 0 13 -3 0 0 -4
l=there on & d:ahead	0 -4 0 13 -3 0 0 -4
l=thread ,	0 0 0 -12 0 0 0 13
l=thread , & d:today	0 0 0 -12 0 0 0 13
l=through the	0 0 0 -11 0 0 0 13
l=through the & d:ahead	0 0 0 -11 0 0 0 13
l=thursday ,	0 -8 0 -9 6 0 0 12
l=till the	0 0 0 -6 0 0 0 9
l=till the & d:ahead	0 0 0 -6 0 0 0 9
l=time until	0 5 0 -9 2 0 8 -10
l=time until & d:ahead	0 5 0 -9 2 0 8 -10
l=to <level>	0 15 0 -7 0 0 0 -9
l=to <level> & d:ahead	0 14 0 -7 0 0 0 -7
l=to <name>	0 8 0 -4 0 0 0 -1
l=to <number>	0 -12 0 3 0 0 0 5
l=to <number> & d:ahead	0 -12 0 3 0 0 0 5
l=to lapse	0 0 3 -12 0 0 0 7
l=to the	-7 -19 1 -8 3 0 -1 18
l=to the & d:ahead	-7 -19 1 -8 3 0 -1 19
l=treaty by	0 -6 0 0 -9 0 0 10
l=treaty by & d:ahead	0 -6 0 0 -9 0 0 10
l=truce by	0 1 0 0 5 0 2 -14
l=truce by & d:ahead	0 1 0 0 5 0 2 -14
l=truce from	0 -12 0 5 0 0 0 5
l=truce from & d:ahead	0 -12 0 5 0 0 0 5
l=truce on	0 -4 0 -9 5 0 0 7
l=truce on & d:ahead	0 -3 0 -11 5 0 0 8
l=truce to	0 0 0 -9 1 0 0 9
l=truce to & d:ahead	0 0 0 -9 1 0 0 9
l=tuesday ,	0 1 0 -11 -5 0 0 13
l=up on	0 -8 0 -6 6 0 0 9
l=up on & d:ahead	0 -6 0 -6 4 0 0 10
l=us on	0 -6 0 11 -3 0 0 0
l=us on & d:ahead	0 -6 0 11 -3 0 0 0
l=used from	0 -7 0 -2 9 0 0 0
l=used from & d:ahead	0 -7 0 -2 9 0 0 0
l=wednesday , & d:ahead	0 17 0 -7 -11 7 0 -12
l=wednesday , & d:today	0 -12 0 -1 7 0 0 5
l=week ,	0 0 0 -13 3 0 0 10
l=week , & d:ahead	0 0 0 -13 3 0 0 11
l=week of	0 -5 0 10 0 0 0 0
l=week of & d:ahead	0 -4 0 10 0 0 0 0
l=what change	0 9 0 -6 -2 0 0 0
l=what happen	0 10 0 4 0 0 0 -16
l=which is	0 -11 0 17 -1 0 0 -3
l=yes ,	0 9 0 -8 0 0 0 0
l=— from	0 14 0 -12 0 0 0 0
l=— from & d:ahead	0 20 0 -17 0 0 0 0
l=— on	0 9 0 -11 0 0 0 0
l=— on & d:ahead	0 9 0 -11 0 0 0 0
lead=( & d:today	0 -8 0 12 -4 0 0 0
lead=)	-4 27 -1 -6 -3 0 0 -7
lead=) & d:ahead	-4 28 -1 -8 -3 0 0 -7
lead=,	2 1 -1 10 -13 -1 4 -3
lead=, & d:today	-12 1 -12 13 -12 -4 -7 5
lead=-	1 1 0 -13 -11 5 3 7
lead=- & d:ahead	2 3 0 -23 -8 6 4 12
lead=- & d:today	0 0 0 13 0 0 0 -7
lead=1	0 45 0 -30 -19 0 0 -9
lead=1 & d:ahead	0 49 0 -41 -18 0 0 -4
lead=1 & d:today	0 -7 0 18 0 0 0 -7
lead=10 & d:ahead	-8 -11 0 -3 2 0 0 17
lead=10 & d:today	0 0 0 11 0 0 0 -12
lead=12	-1 -11 0 27 -6 0 0 -7
lead=12 & d:ahead	-1 -8 0 20 -5 0 0 -3
lead=13	0 -6 0 -9 10 0 0 5
lead=14	0 -7 0 19 -4 0 0 -8
lead=14 & d:ahead	0 -3 0 20 -1 0 0 -13
lead=15	0 9 0 -3 -8 0 0 0
lead=15 & d:today	0 11 0 -6 0 0 0 -2
lead=18	0 -7 0 -1 -1 0 0 12
lead=18 & d:ahead	0 -5 0 -5 0 0 0 13
lead=19	0 0 0 11 0 -1 0 -1
lead=2	0 -5 0 13 -3 0 0 -2
lead=2 & d:ahead	0 0 0 12 -1 0 0 -10
lead=20	0 -14 0 0 -11 0 14 2
lead=20 & d:ahead	0 -11 0 0 -9 0 14 0
lead=21	0 -2 0 0 14 0 0 -12
lead=21 & d:ahead	0 -1 0 0 15 0 0 -11
lead=22	0 -8 0 10 0 3 0 -3
lead=24 & d:today	0 -4 0 10 0 0 0 0
lead=26	0 -1 0 9 0 0 0 -4
lead=27	16 0 0 -10 0 0 0 -2
lead=27 & d:ahead	16 0 0 -12 0 0 0 -1
lead=28	0 0 0 17 0 0 0 -10
lead=28 & d:today	0 0 0 12 0 0 0 -8
lead=29	0 11 0 -3 0 0 0 -6
lead=29 & d:today	0 12 0 -10 0 0 0 0
lead=3 & d:ahead	0 -18 0 13 0 0 0 3
lead=3 & d:today	0 12 0 -9 0 0 0 0
lead=30	0 0 0 -6 -11 14 0 0
lead=30 & d:ahead	0 3 0 2 -7 14 0 -18
lead=30 & d:today	0 -2 0 -10 0 0 0 15
lead=31	-1 -6 1 -23 -11 0 4 28
lead=31 & d:ahead	-1 -3 1 -26 -9 0 4 27
lead=4	0 -11 0 25 -5 0 0 -9
lead=4 & d:ahead	0 -10 0 22 -4 0 0 -8
lead=5	0 9 0 -2 0 0 0 -4
lead=5 & d:ahead	0 10 0 -6 0 0 0 -3
lead=8	7 -9 0 22 -8 0 0 -16
lead=8 & d:ahead	7 -15 0 21 -7 0 0 -13
lead=9	4 -6 14 0 0 0 0 -12
lead=9 & d:ahead	-3 -3 14 1 0 0 0 -10
lead=: & d:today	0 -17 -1 18 0 0 0 -2
lead=; & d:ahead	0 12 1 -6 0 0 0 -7
lead=; & d:today	0 -10 0 8 -2 0 0 0
lead=a	4 -14 1 8 -6 -3 6 0
lead=a & d:ahead	4 -15 1 9 -7 -3 6 0
lead=after	0 7 -2 -3 0 0 -3 -1
lead=after & d:ahead	0 8 -2 -6 0 0 -3 0
lead=all	0 25 0 -12 -3 0 0 -10
lead=all & d:ahead	0 25 0 -12 -3 0 0 -10
lead=also	0 -6 0 9 0 0 0 0
lead=although	0 -2 0 -8 0 0 0 11
lead=although & d:ahead	0 -2 0 -8 0 0 0 11
lead=an	0 -13 0 -17 18 0 0 10
lead=an & d:ahead	0 -13 0 -17 18 0 0 11
lead=and	-15 5 -13 3 -4 -8 1 3
lead=and & d:ahead	-15 6 -13 3 -2 -8 1 1
lead=announced	0 10 0 -17 8 0 0 0
lead=announced & d:ahead	0 10 0 -17 8 0 0 0
lead=april	0 6 0 -3 6 0 0 -9
lead=april & d:today	0 13 0 -12 0 0 0 0
lead=as	0 -18 -2 15 -2 0 0 3
lead=as & d:ahead	0 -13 -1 6 0 0 0 6
lead=as & d:today	0 -6 0 13 -3 0 0 -1
lead=ask	0 -10 0 4 -11 0 0 12
lead=ask & d:ahead	0 -10 0 4 -11 0 0 12
lead=at	6 -2 0 -19 7 0 0 14
lead=at & d:ahead	7 0 0 -12 -2 0 0 10
lead=at & d:today	0 -3 0 -9 9 0 0 4
lead=august	-1 10 0 2 -8 0 -1 -3
lead=because	0 -9 0 -1 -6 0 0 14
lead=because & d:ahead	0 -8 0 0 -5 0 0 10
lead=beijing	0 0 0 -5 0 0 -1 10
lead=beijing & d:ahead	0 0 0 -8 0 0 -1 12
lead=bolivia	-1 0 0 -9 13 0 0 0
lead=both	-8 0 0 0 15 0 -5 -7
lead=both & d:ahead	-8 0 0 0 16 0 -5 -7
lead=brazil & d:ahead	0 0 0 -11 0 0 2 8
lead=britain	0 -11 0 0 6 0 0 3
lead=britain & d:ahead	0 -11 0 0 6 0 0 3
lead=by	-6 -6 0 12 0 0 8 -11
lead=by & d:ahead	-6 -6 0 12 0 0 8 -13
lead=cabinet	0 0 0 12 -9 0 0 0
lead=cabinet & d:ahead	0 0 0 12 -8 0 0 0
lead=canada	0 13 0 -5 0 0 0 -7
lead=china	14 -10 -1 3 -2 -2 -7 1
lead=china & d:ahead	12 -10 0 13 -18 -2 -7 3
lead=china & d:today	0 0 0 -9 10 0 0 -1
lead=chinese	0 -4 0 10 1 0 0 -7
lead=chinese & d:ahead	0 -3 0 9 1 0 0 -6
lead=claims	0 0 0 -10 12 0 0 0
lead=claims & d:ahead	0 0 0 -10 12 0 0 0
lead=colombia	0 -7 0 10 0 0 0 -4
lead=colombia & d:ahead	0 -7 0 10 0 0 0 -4
lead=denmark & d:ahead	0 0 0 10 -5 0 0 -1
lead=duties	0 -7 0 15 0 0 0 -4
lead=duties & d:ahead	0 -7 0 15 0 0 0 -4
lead=each	0 0 0 12 0 0 0 -9
lead=each & d:ahead	0 0 0 12 0 0 0 -9
lead=europe	0 9 0 0 0 0 2 -12
lead=exclusions	0 -2 11 0 -1 0 0 -2
lead=exclusions & d:ahead	0 -2 11 0 -1 0 0 -2
lead=february	0 11 0 0 -5 0 0 -6
lead=february & d:ahead	0 11 0 0 -4 0 0 -6
lead=five	0 -3 0 12 0 0 0 -10
lead=five & d:ahead	0 -3 0 12 0 0 0 -10
lead=for & d:today	0 14 0 -14 0 0 0 0
lead=fourteen	0 -10 0 8 0 0 0 2
lead=fourteen & d:ahead	0 -10 0 8 0 0 0 2
lead=friday	0 13 0 -18 8 0 0 1
lead=friday & d:ahead	0 17 0 -28 9 0 0 6
lead=friday & d:today	0 -5 0 16 0 0 0 -7
lead=from	3 4 6 0 -1 -2 -4 -17
lead=from & d:ahead	4 -4 6 8 -3 -2 -4 -14
lead=goods	-1 4 -5 1 8 0 0 -17
lead=goods & d:ahead	-1 6 -4 0 9 0 0 -16
lead=he	0 4 0 8 0 -1 -1 -10
lead=he & d:ahead	0 4 0 7 1 -1 -1 -9
lead=he'd	-2 0 0 12 0 0 0 -5
lead=his	0 -12 0 16 0 0 0 -6
lead=his & d:ahead	0 -12 0 16 0 0 0 -6
lead=households	0 -7 0 11 0 0 0 -1
lead=households & d:ahead	0 -7 0 11 0 0 0 -1
lead=if	-3 -4 -1 -11 4 -12 5 12
lead=if & d:ahead	-3 -2 -1 -9 1 -12 6 12
lead=if & d:today	0 -3 0 -5 9 0 0 0
lead=importers	0 4 3 -10 0 0 0 0
lead=importers & d:ahead	0 5 3 -11 0 0 0 0
lead=in	0 3 -2 -19 10 0 -1 15
lead=in & d:ahead	0 3 -2 -20 11 0 -1 13
lead=india	0 13 0 -15 -8 0 7 0
lead=india & d:ahead	0 14 0 -12 -8 0 7 -3
lead=indonesia	0 0 0 10 -4 0 0 -6
lead=indonesia & d:ahead	0 0 0 10 -4 0 0 -6
lead=ireland	0 9 0 5 -5 0 0 -10
lead=ireland & d:ahead	0 9 0 5 -5 0 0 -10
lead=it	0 3 -8 0 5 0 -9 0
lead=it & d:ahead	0 2 -7 -5 6 0 -9 6
lead=it & d:today	0 4 0 16 -4 0 0 -19
lead=its	3 -10 0 9 -20 0 0 8
lead=its & d:ahead	3 -17 0 14 -20 0 0 8
lead=january	0 -1 0 -16 -9 13 0 12
lead=january & d:ahead	0 -1 0 -18 -9 13 0 13
lead=japan	0 -14 0 -8 7 0 0 13
lead=japan & d:ahead	0 -14 0 -9 7 0 0 13
lead=july	0 11 0 -4 -4 0 0 0
lead=july & d:ahead	0 18 0 -4 -2 0 0 -8
lead=june	0 1 0 9 0 0 0 -11
lead=last	0 0 0 -8 0 0 0 11
lead=march	0 0 0 -2 9 0 0 -10
lead=march & d:ahead	0 3 0 -6 10 0 0 -9
lead=may	0 -6 0 22 0 0 0 -17
lead=may & d:ahead	0 -3 0 19 0 0 0 -16
lead=members	0 0 0 18 -15 0 0 0
lead=members & d:ahead	0 0 0 17 -15 0 0 0
lead=mexico	0 -5 0 12 0 0 0 -5
lead=monday	0 5 10 -1 -4 0 0 -9
lead=monday & d:ahead	0 1 10 -4 -2 0 0 -2
lead=most	3 -12 0 0 -3 0 0 9
lead=most & d:ahead	3 -12 0 0 -3 0 0 9
lead=no	0 4 0 -3 2 0 5 -10
lead=no & d:ahead	0 5 0 -3 2 0 5 -10
lead=nothing	0 9 0 0 -1 0 0 -10
lead=nothing & d:ahead	0 10 0 0 -1 0 0 -9
lead=nov	0 -7 0 -2 0 0 0 10
lead=nov & d:ahead	0 -7 0 -3 0 0 0 10
lead=november	12 -7 8 -22 -7 0 0 18
lead=november & d:ahead	13 0 8 -30 -5 0 0 15
lead=now	0 7 0 -10 -1 -1 0 8
lead=now & d:ahead	0 7 0 -10 -1 -1 0 8
lead=objections	0 -1 0 17 -10 0 0 0
lead=objections & d:ahead	0 -1 0 17 -10 0 0 0
lead=oct	0 -5 0 -4 11 0 0 0
lead=on	1 -6 -5 5 3 -2 -10 2
lead=on & d:ahead	1 -5 -5 5 -2 -2 -10 5
lead=on & d:today	0 -4 0 0 9 0 0 -7
lead=one	0 5 0 -13 -1 6 0 3
lead=one & d:ahead	0 5 0 -15 0 6 0 4
lead=other	0 -13 0 -1 -1 0 14 3
lead=other & d:ahead	0 -11 0 -4 0 0 14 3
lead=our	-2 -4 0 10 -18 0 0 7
lead=our & d:ahead	-2 -4 0 9 -18 0 0 8
lead=parliament	0 -4 0 -6 12 0 0 -1
lead=parliament & d:ahead	0 -4 0 -6 12 0 0 -1
lead=portugal	0 -1 0 9 -4 0 0 0
lead=september	0 -3 0 16 0 0 0 -11
lead=september & d:ahead	0 0 0 12 0 0 0 -11
lead=seven	0 -10 0 11 0 0 0 0
lead=since	-1 5 0 5 -10 0 0 -1
lead=since & d:ahead	0 1 0 6 -5 0 0 0
lead=so	-2 -9 0 0 -12 8 0 16
lead=so & d:ahead	-2 -7 0 -1 -11 8 0 16
lead=some	2 12 0 -12 0 0 0 -3
lead=some & d:ahead	2 12 0 -12 0 0 0 -3
lead=steel	0 -10 0 11 0 0 0 0
lead=sunday	0 -9 0 9 -1 0 0 0
lead=suspended	10 0 0 0 -1 0 0 -8
lead=suspended & d:ahead	10 0 0 0 -1 0 0 -8
lead=ten	0 11 0 -8 0 0 0 0
lead=ten & d:ahead	0 12 0 -8 0 0 0 0
lead=that	3 -7 10 -1 -8 -3 0 6
lead=that & d:ahead	4 -5 11 -5 -11 -2 0 9
lead=that & d:today	0 -4 -1 9 0 0 0 -4
lead=the	-12 4 -15 7 -5 8 -1 4
lead=the & d:ahead	-11 2 -14 5 -4 8 0 4
lead=the & d:today	0 9 0 -1 -1 0 0 0
lead=their	0 0 0 12 -4 0 0 -5
lead=then	0 2 0 9 -3 0 0 -11
lead=then & d:ahead	0 2 0 9 -3 0 0 -10
lead=there	0 0 0 -11 12 0 0 2
lead=there & d:ahead	0 0 0 -11 12 0 0 3
lead=they	-4 -7 10 5 -19 -7 11 3
lead=they & d:ahead	-3 -6 10 2 -16 -6 11 4
lead=they & d:today	0 -1 0 10 -4 0 0 0
lead=those	0 14 0 -5 0 0 0 -6
lead=those & d:ahead	0 14 0 -5 0 0 0 -6
lead=though	0 3 0 -8 9 0 0 -4
lead=though & d:ahead	0 3 0 -9 9 0 0 -4
lead=three	0 -9 0 -1 1 0 0 10
lead=three & d:ahead	0 -9 0 8 -11 0 0 10
lead=thursday	0 0 0 -9 -11 0 3 16
lead=thursday & d:ahead	0 0 0 -11 -10 0 4 16
lead=till	0 0 0 -11 0 0 0 13
lead=till & d:ahead	0 0 0 -11 0 0 0 13
lead=to	2 -5 0 -10 10 0 0 6
lead=to & d:ahead	2 -5 0 -11 10 0 0 6
lead=tonight	2 -8 3 -8 4 0 0 0
lead=tonight & d:today	2 0 3 -15 4 0 0 0
lead=trade	0 3 0 13 -3 0 0 -14
lead=trade & d:ahead	0 3 0 12 -3 0 0 -13
lead=treasury	0 -7 0 3 -7 0 0 10
lead=treasury & d:ahead	0 -12 0 5 -7 0 0 11
lead=trump	-4 -5 0 16 -8 0 0 0
lead=trump & d:ahead	-4 -4 0 14 -8 0 0 0
lead=tuesday	0 -12 0 8 4 0 0 0
lead=tuesday & d:ahead	0 -10 0 3 4 0 0 0
lead=turkey	0 -3 0 -6 -1 0 0 12
lead=turkey & d:ahead	0 -3 0 -6 -1 0 0 12
lead=twelve	0 -8 0 0 -5 0 0 13
lead=twelve & d:ahead	0 -8 0 0 -5 0 0 13
lead=two	0 -3 0 -9 0 0 7 8
lead=two & d:ahead	0 -3 0 -9 0 0 7 8
lead=under	0 5 0 17 -13 -5 0 -13
lead=under & d:ahead	0 5 0 17 -13 -4 0 -13
lead=unless	0 -1 0 -13 16 0 -1 0
lead=unless & d:ahead	0 -1 0 -8 13 0 -1 0
lead=until	-12 -3 2 3 -4 -5 -8 8
lead=until & d:ahead	-12 -2 3 7 -4 -5 -8 3
lead=until & d:today	0 0 0 -8 0 0 0 10
lead=we	-3 17 3 -5 -21 -7 -4 10
lead=we & d:ahead	-3 11 3 0 -20 -7 -4 11
lead=wednesday	0 -12 0 -12 14 0 0 10
lead=wednesday & d:ahead	0 -10 0 -9 14 0 0 7
lead=what & d:ahead	0 -11 -5 1 7 0 0 8
lead=what & d:today	0 2 0 7 0 0 0 -10
lead=where	0 -15 0 6 0 3 0 4
lead=where & d:ahead	0 -13 0 5 0 3 0 2
lead=whether	0 0 0 -5 -8 0 0 12
lead=whether & d:ahead	0 0 0 -2 -7 0 0 9
lead=who	-2 7 0 11 -7 0 -4 -13
lead=who & d:ahead	-2 11 0 7 -6 0 -4 -13
lead=whoever	0 -3 0 5 -11 0 -1 8
lead=whoever & d:ahead	0 -3 0 5 -11 0 -1 8
lead=whose	-3 0 0 -11 9 0 3 0
lead=whose & d:ahead	-3 0 0 -14 10 0 3 0
lead=within	0 -6 0 12 -1 0 0 0
lead=within & d:ahead	0 -6 0 12 -1 0 0 0
lead=yet	0 -4 0 -11 8 0 0 8
lead=your	0 -7 0 10 0 0 0 0
lead=your & d:ahead	0 -6 0 10 0 0 0 0
lead=—	4 0 6 -1 0 -2 -10 2
lead=— & d:ahead	5 -9 7 -3 10 -1 -9 5
lead=— & d:today	0 14 0 2 -21 0 0 -4
lead=•	0 14 0 0 -5 0 5 -15
lead=• & d:ahead	0 14 0 0 -4 0 5 -15
lll=, and from	0 0 0 -2 10 0 0 -6
lll=, and from & d:ahead	0 3 0 -5 10 0 0 -6
lll=, and on	3 -19 1 1 0 0 0 9
lll=, and on & d:ahead	3 -19 1 1 0 0 0 10
lll=, begin on	0 18 0 -11 0 0 0 -6
lll=, begin on & d:ahead	0 18 0 -11 0 0 0 -6
lll=, counted from	0 -11 0 12 0 0 0 0
lll=, counted from & d:ahead	0 -11 0 12 0 0 0 0
lll=, end on	3 -10 0 -2 -1 0 0 8
lll=, end on & d:ahead	3 -10 0 -2 -1 0 0 8
lll=, expire on	0 2 0 10 0 0 0 -11
lll=, expire on & d:ahead	0 2 0 10 0 0 0 -11
lll=, from the	0 0 0 6 0 0 0 -8
lll=, from the & d:ahead	0 0 0 6 0 0 0 -8
lll=, in force	0 10 0 -2 0 0 0 -7
lll=, in force & d:ahead	0 10 0 -2 0 0 0 -7
lll=, start on	1 1 0 7 -11 0 0 -2
lll=, start on & d:ahead	1 1 0 7 -11 0 0 -2
lll=, suspend until	-2 6 0 -11 3 0 0 1
lll=, suspend until & d:ahead	-2 6 0 -11 3 0 0 1
lll=, to the	0 0 0 -13 0 0 0 17
lll=, to the & d:ahead	0 0 0 -15 0 0 0 18
lll=, until the	0 18 10 -19 0 0 0 -3
lll=, until the & d:ahead	0 18 10 -19 0 0 0 -3
lll=. est on	0 0 0 -4 0 0 0 9
lll=. est on & d:ahead	0 0 0 -4 0 0 0 9
lll=. m .	0 7 0 -4 0 0 0 -2
lll=/ <seat> ,	0 14 0 -10 0 0 0 -2
lll=/ <seat> , & d:today	0 14 0 -10 0 0 0 -2
lll=: <level> until	0 -19 0 19 0 0 0 0
lll=: <level> until & d:ahead	0 -19 0 19 0 0 0 0
lll=: <number> on	0 -10 0 7 1 0 0 1
lll=: <number> on & d:ahead	0 -9 0 5 1 0 0 3
lll=: as of	0 -9 0 10 0 0 0 0
lll=<begin> <begin> <begin> & d:ahead	0 3 6 0 5 7 -1 -13
lll=<begin> <begin> by	0 -4 0 -2 9 0 6 -9
lll=<begin> <begin> by & d:ahead	0 -4 0 -3 9 0 7 -9
lll=<begin> <begin> friday	0 0 0 9 0 0 0 -5
lll=<begin> <begin> friday & d:today	0 0 0 9 0 0 0 -5
lll=<begin> <begin> from	3 -3 9 2 0 -1 -1 -8
lll=<begin> <begin> from & d:ahead	3 -11 9 10 0 -1 -1 -7
lll=<begin> <begin> if	0 -10 0 8 0 0 0 0
lll=<begin> <begin> if & d:ahead	0 -10 0 8 0 0 0 0
lll=<begin> <begin> on	4 1 -3 -12 1 0 -5 10
lll=<begin> <begin> the & d:ahead	3 1 0 -10 -1 0 0 6
lll=<begin> <begin> to	2 6 0 -12 0 0 0 1
lll=<begin> <begin> to & d:ahead	2 6 0 -12 0 0 0 1
lll=<begin> <person> :	-1 -6 0 10 0 0 0 0
lll=<begin> <person> : & d:ahead	-1 -6 0 10 0 0 0 0
lll=<begin> <seat> ,	0 -13 0 0 14 0 0 0
lll=<begin> <seat> , & d:today	0 -16 0 -2 15 0 0 1
lll=<begin> and on	0 17 0 -2 0 0 0 -17
lll=<begin> and on & d:ahead	0 17 0 -2 0 0 0 -17
lll=<begin> date :	0 0 0 11 -1 0 0 -5
lll=<begin> date : & d:today	0 0 0 11 -1 0 0 -5
lll=<begin> friday ,	0 -1 9 0 3 0 0 -12
lll=<begin> it begin	0 9 0 -7 0 0 0 0
lll=<begin> monday ,	0 0 0 12 0 0 0 -11
lll=<begin> on the	0 6 0 -9 0 0 0 4
lll=<begin> on the & d:ahead	0 6 0 -10 0 0 0 4
lll=<begin> suspend until	10 0 0 0 -1 0 0 -8
lll=<begin> suspend until & d:ahead	10 0 0 0 -1 0 0 -8
lll=<begin> that is	0 -4 0 11 0 0 0 -4
lll=<begin> that is & d:ahead	0 -4 0 12 0 0 0 -5
lll=<begin> thursday ,	0 -11 0 0 10 0 0 -2
lll=<begin> thursday , & d:ahead	0 -6 0 0 12 0 0 -9
lll=<begin> tuesday ,	0 -10 0 -2 0 0 0 12
lll=<begin> tuesday , & d:today	0 0 0 -10 0 0 0 11
lll=<begin> until the	0 -8 2 18 0 0 0 -13
lll=<begin> until the & d:ahead	0 -8 2 18 0 0 0 -13
lll=<day-ahead> , on	0 16 0 -19 0 0 0 5
lll=<day-ahead> , on & d:ahead	0 16 0 -19 0 0 0 5
lll=<day-ahead> , until	0 -3 -4 13 0 0 0 0
lll=<day-ahead> , until & d:ahead	0 -3 -4 13 0 0 0 0
lll=<day-ahead> to the	0 -5 0 12 0 0 0 -6
lll=<day-ahead> to the & d:ahead	0 -5 0 12 0 0 0 -6
lll=<goods-amount> by the	0 0 0 12 -5 0 -2 0
lll=<goods-amount> by the & d:ahead	0 0 0 12 -5 0 -2 0
lll=<level> , from	0 11 0 -9 0 0 0 0
lll=<level> , from & d:ahead	0 11 0 -10 0 0 0 0
lll=<level> , on	0 -12 0 11 0 0 0 0
lll=<level> , on & d:ahead	0 -12 0 11 0 0 0 0
lll=<level> , since	0 0 0 -13 0 0 0 13
lll=<level> , since & d:ahead	0 0 0 -13 0 0 0 13
lll=<level> more from	0 -17 0 17 0 0 0 0
lll=<level> more from & d:ahead	0 -24 0 24 0 0 0 0
lll=<level> off until	0 -6 0 11 0 0 0 -4
lll=<level> off until & d:ahead	0 -6 0 11 0 0 0 -4
lll=<level> to <level>	0 12 0 -8 0 0 0 -4
lll=<name> , on	0 -5 0 19 0 0 0 -12
lll=<name> , on & d:ahead	0 -5 0 19 0 0 0 -12
lll=<name> , until	0 -3 0 -10 0 0 0 14
lll=<name> at the	0 -1 0 10 0 0 0 -2
lll=<name> at the & d:ahead	0 -1 0 10 0 0 0 -2
lll=<name> by the	2 -6 0 17 -8 0 0 -1
lll=<name> by the & d:ahead	2 -6 0 17 -8 0 0 -1
lll=<name> end on	1 -7 -12 8 9 0 0 -3
lll=<name> end on & d:ahead	1 -7 -12 8 9 0 0 -3
lll=<name> expire on	0 0 0 -7 0 0 0 9
lll=<name> expire on & d:ahead	0 0 0 -7 0 0 0 9
lll=<name> from the	0 12 0 -12 0 0 0 0
lll=<name> from the & d:ahead	0 12 0 -12 0 0 0 0
lll=<name> has until	0 11 0 -14 0 0 11 -12
lll=<name> has until & d:ahead	0 11 0 -14 0 0 11 -12
lll=<number> , from	0 -14 0 10 0 0 0 6
lll=<number> , from & d:ahead	0 -20 0 15 0 0 0 6
lll=<number> , on	0 2 0 -10 0 0 0 8
lll=<number> , on & d:ahead	0 2 0 -10 0 0 0 8
lll=<number> , until	0 12 0 -6 -2 0 0 -3
lll=<number> , until & d:ahead	0 12 0 -6 -2 0 0 -3
lll=<number> from the	0 10 0 -8 0 0 0 0
lll=<number> from the & d:ahead	0 10 0 -8 0 0 0 0
lll=<number> until the	0 9 0 0 0 0 0 -7
lll=<number> until the & d:ahead	0 9 0 0 0 0 0 -7
lll=<organisation> has until	0 -11 0 5 -15 0 0 18
lll=<organisation> has until & d:ahead	0 -11 0 5 -15 0 0 18
lll=<person> , on	0 -10 0 8 6 0 0 -8
lll=<person> , on & d:ahead	0 -10 0 8 6 0 0 -8
lll=<person> : on	0 9 0 0 -8 0 0 -7
lll=<person> : on & d:ahead	0 9 0 0 -8 0 0 -7
lll=<person> : until	0 0 0 -6 0 0 0 8
lll=<person> : until & d:ahead	0 0 0 -7 0 0 0 9
lll=<person> sign on	0 3 0 -13 8 0 0 1
lll=<person> sign on & d:ahead	0 3 0 -13 8 0 0 1
lll=<quality> good from	0 -4 0 12 0 0 0 -3
lll=<quality> good from & d:ahead	0 -3 0 11 0 0 0 -3
lll=<seat> on the	0 -2 0 10 0 0 0 -4
lll=<seat> on the & d:ahead	0 -2 0 10 0 0 0 -4
lll=<span> , from	1 5 -2 -9 0 0 0 5
lll=<span> , from & d:ahead	1 5 -2 -9 0 0 0 5
lll=<span> , on	0 0 0 -17 0 0 0 17
lll=<span> , on & d:ahead	0 0 0 -20 0 0 0 19
lll=<span> , to	-5 2 0 9 9 0 0 -11
lll=<span> , to & d:ahead	-5 2 0 9 9 0 0 -11
lll=<span> , until	-11 2 -2 2 9 2 0 -6
lll=<span> , until & d:ahead	-11 2 -2 2 9 2 0 -6
lll=<span> end on	0 -5 0 -5 0 0 0 11
lll=<span> end on & d:ahead	0 -5 0 -5 0 0 0 11
lll=<span> from the	0 -12 0 16 0 0 0 -3
lll=<span> from the & d:ahead	0 -12 0 16 0 0 0 -3
lll=about <level> by	0 9 0 -3 0 0 0 0
lll=about <level> by & d:ahead	0 9 0 -3 0 0 0 0
lll=additional <level> from	-4 -3 0 10 0 0 0 0
lll=an hour on & d:today	0 9 0 -9 0 0 0 0
lll=and <name> ,	0 4 0 -18 0 0 0 16
lll=and <name> end	0 0 0 8 0 0 0 -8
lll=and <name> end & d:today	0 0 0 9 0 0 0 -9
lll=and has until	0 -1 0 -13 6 0 8 0
lll=and has until & d:ahead	0 -1 0 -13 6 0 8 0
lll=and last until	0 0 0 -8 0 0 0 11
lll=and last until & d:ahead	0 0 0 -8 0 0 0 11
lll=apply again from	0 20 0 -14 0 0 0 -7
lll=apply again from & d:ahead	0 20 0 -14 0 0 0 -7
lll=are suspend to	14 0 0 0 0 0 0 -13
lll=are suspend to & d:ahead	14 0 0 0 0 0 0 -13
lll=at <level> from	0 12 0 -17 0 0 0 4
lll=at <level> from & d:ahead	0 4 0 -11 0 0 0 4
lll=at <level> on	0 -9 0 13 0 0 0 0
lll=at <level> on & d:ahead	0 -8 0 11 0 0 0 0
lll=at <level> until	0 0 0 -8 0 0 0 11
lll=at <level> until & d:ahead	0 0 0 -8 0 0 0 11
lll=at noon on	0 -4 0 12 -2 0 0 -5
lll=at noon on & d:ahead	0 -3 0 12 -2 0 0 -5
lll=be <level> from	0 17 0 -13 0 0 0 -2
lll=be <level> from & d:ahead	0 17 0 -13 0 0 0 -2
lll=be finished by	0 10 0 -1 -5 0 0 0
lll=be finished by & d:ahead	0 10 0 -1 -5 0 0 0
lll=be heard on	0 -10 0 8 1 0 0 0
lll=be heard on & d:ahead	0 -10 0 8 1 0 0 0
lll=be sign by	0 0 0 -4 10 0 0 -1
lll=be sign by & d:ahead	0 0 0 -4 10 0 0 -1
lll=be used from	0 -7 0 -2 9 0 0 0
lll=be used from & d:ahead	0 -7 0 -2 9 0 0 0
lll=been <level> from	0 -18 0 19 0 0 0 0
lll=been <level> from & d:ahead	0 -18 0 19 0 0 0 0
lll=been <level> since	10 0 0 -7 0 0 0 -2
lll=been <level> since & d:ahead	10 0 0 -7 0 0 0 -2
lll=been announce for	0 -9 0 9 -3 0 0 5
lll=been announce for & d:ahead	0 -9 0 9 -3 0 0 5
lll=been set for	0 0 0 -14 8 0 0 8
lll=been set for & d:ahead	0 0 0 -14 8 0 0 8
lll=been suspend until	0 0 0 -15 -3 0 0 15
lll=been suspend until & d:ahead	0 0 0 -15 -3 0 0 15
lll=by <level> on	0 -15 0 20 -1 0 0 -1
lll=by <level> on & d:ahead	0 -15 0 20 -1 0 0 -1
lll=by <points> from	0 10 0 -2 0 0 0 -6
lll=by <points> from & d:ahead	0 10 0 -2 0 0 0 -6
lll=by law on	0 -4 0 10 0 0 0 -5
lll=by law on & d:ahead	0 -4 0 10 0 0 0 -5
lll=by wednesday ,	0 12 0 -8 -1 0 0 -3
lll=by wednesday , & d:ahead	0 12 0 -8 -1 0 0 -3
lll=come in on	0 1 0 -9 0 0 0 8
lll=come in on & d:ahead	0 1 0 -9 0 0 0 8
lll=do so by	0 -2 0 -15 9 0 3 1
lll=do so by & d:ahead	0 -2 0 -15 9 0 3 1
lll=duty end on	0 -10 6 0 0 0 0 0
lll=duty end on & d:ahead	0 -10 6 0 0 0 0 0
lll=exclusion end on	0 0 -3 10 0 0 0 -2
lll=exclusion end on & d:ahead	0 0 -3 10 0 0 0 -2
lll=expire at the	0 13 0 -4 0 0 0 -10
lll=expire at the & d:ahead	0 13 0 -4 0 0 0 -10
lll=for <span> from	0 11 0 4 -12 0 0 -15
lll=for <span> from & d:ahead	0 12 0 3 -12 0 0 -15
lll=from <day-ahead> ,	0 -10 0 9 5 0 0 -1
lll=from <day-ahead> , & d:ahead	0 -10 0 9 5 0 0 -1
lll=from <day-ahead> to	-3 -5 -2 3 -8 0 0 10
lll=from <day-ahead> to & d:ahead	-3 -5 -2 3 -8 0 0 10
lll=from <day-gone> to	0 0 0 9 -4 0 0 -4
lll=from <day-gone> to & d:ahead	0 0 0 9 -4 0 0 -4
lll=from <level> on & d:ahead	0 9 0 -7 0 0 0 0
lll=go up on	0 5 0 1 0 0 0 -10
lll=go up on & d:ahead	0 5 0 1 0 0 0 -9
lll=good until the	0 0 0 -17 13 0 0 0
lll=good until the & d:ahead	0 0 0 -17 13 0 0 0
lll=had announce for	0 -7 0 10 0 0 0 0
lll=had announce for & d:ahead	0 -7 0 10 0 0 0 0
lll=have expire on	0 0 0 -9 0 0 0 10
lll=have expire on & d:ahead	0 0 0 -9 0 0 0 10
lll=hear argument on	0 0 0 -9 10 0 0 0
lll=hear argument on & d:ahead	0 0 0 -9 10 0 0 0
lll=heard argument on	0 0 0 9 -12 0 0 0
lll=in <name> until	0 -14 0 10 0 0 0 1
lll=in <name> until & d:ahead	0 -14 0 10 0 0 0 1
lll=in <seat> by	7 0 0 -19 4 0 0 7
lll=in <seat> by & d:ahead	7 0 0 -19 4 0 0 7
lll=in busan on	0 0 0 9 0 0 0 -6
lll=in busan on & d:ahead	0 0 0 9 0 0 0 -6
lll=in force since	0 5 0 3 0 0 0 -9
lll=in force since & d:ahead	0 5 0 3 0 0 0 -9
lll=in force until	0 8 0 -20 0 0 0 7
lll=in force until & d:ahead	0 8 0 -20 0 0 0 7
lll=in gyeongju on	0 0 0 -9 9 0 0 0
lll=in gyeongju on & d:ahead	0 0 0 -9 9 0 0 0
lll=in mombasa on	0 0 0 -9 0 0 0 9
lll=in mombasa on & d:ahead	0 0 0 -9 0 0 0 9
lll=is due by	0 -2 0 -17 23 0 -2 0
lll=is due by & d:ahead	0 -2 0 -17 23 0 -2 0
lll=is expect by	0 0 0 18 -17 0 0 0
lll=is expect by & d:ahead	0 0 0 18 -17 0 0 0
lll=is expect on	0 -9 0 -4 10 0 0 0
lll=is expect on & d:ahead	0 -9 0 -4 10 0 0 0
lll=is good until	0 3 5 -19 -2 0 8 1
lll=is good until & d:ahead	0 3 5 -19 -2 0 8 1
lll=is suspend from	0 17 0 -14 0 0 0 0
lll=is suspend from & d:ahead	0 17 0 -14 0 0 0 0
lll=is up on	0 -1 0 -5 0 0 0 10
lll=is up on & d:ahead	0 -1 0 -5 0 0 0 10
lll=it , on	0 5 0 4 0 0 0 -9
lll=it , on & d:ahead	0 5 0 4 0 0 0 -9
lll=it apply from	0 13 0 -12 0 0 0 0
lll=it begin on	0 15 0 -5 -6 0 0 -5
lll=it begin on & d:ahead	0 15 0 -5 -6 0 0 -5
lll=it end on	0 12 6 -37 -2 0 0 12
lll=it end on & d:ahead	0 12 6 -37 -2 0 0 12
lll=it expire on	0 0 -2 12 0 0 0 -9
lll=it expire on & d:ahead	0 0 -2 12 0 0 0 -9
lll=it has until	0 0 0 -5 0 0 0 11
lll=it has until & d:ahead	0 0 0 -8 0 0 0 11
lll=it hold until	0 0 0 9 0 0 0 -5
lll=it hold until & d:ahead	0 0 0 9 0 0 0 -5
lll=it last until	0 0 0 -8 0 0 0 12
lll=it last until & d:ahead	0 0 0 -8 0 0 0 12
lll=it meet on	0 -5 0 -12 16 0 0 0
lll=it meet on & d:ahead	0 -5 0 -12 16 0 0 0
lll=it run to	0 -1 0 -9 -4 0 0 20
lll=it run to & d:ahead	0 -1 0 -9 -4 0 0 20
lll=it run until	0 7 0 -10 -3 0 0 4
lll=it run until & d:ahead	0 7 0 -10 -3 0 0 4
lll=it sit on	0 0 0 -9 11 0 0 0
lll=it sit on & d:ahead	0 0 0 -9 11 0 0 0
lll=it start on	0 -9 0 13 0 0 0 0
lll=it start on & d:ahead	0 -9 0 13 0 0 0 0
lll=it up on	0 -9 0 0 12 0 0 -4
lll=it up on & d:ahead	0 -9 0 0 12 0 0 -4
lll=it vote on	0 0 0 12 -12 0 0 0
lll=it vote on & d:ahead	0 0 0 12 -12 0 0 0
lll=last day is	0 0 0 -12 3 0 0 4
lll=last day is & d:ahead	0 0 0 -12 3 0 0 4
lll=last week ,	0 0 0 -2 12 0 0 -10
lll=last week , & d:ahead	0 0 0 -2 12 0 0 -10
lll=meet , on	0 0 0 -10 10 0 0 0
lll=meet , on & d:ahead	0 0 0 -10 10 0 0 0
lll=meet again on	0 0 0 11 -5 0 0 -5
lll=meet again on & d:ahead	0 0 0 11 -5 0 0 -5
lll=next monday ,	0 5 0 -10 0 0 0 1
lll=next monday , & d:ahead	0 5 0 -10 0 0 0 1
lll=next wednesday ,	0 16 0 -13 0 0 0 -1
lll=next wednesday , & d:ahead	0 16 0 -13 0 0 0 -1
lll=on <day-ahead> ,	0 -2 0 -16 0 0 0 16
lll=on <day-ahead> , & d:ahead	0 -2 0 -16 0 0 0 16
lll=on friday ,	0 -5 6 4 5 0 0 -10
lll=on friday , & d:ahead	0 -5 6 4 5 0 0 -10
lll=on hold until	0 8 0 0 -5 0 0 -2
lll=on hold until & d:ahead	0 8 0 0 -5 0 0 -2
lll=on or after	0 2 0 1 2 0 0 -10
lll=on or after & d:ahead	0 2 0 1 2 0 0 -10
lll=one end on	0 0 0 -15 7 0 0 3
lll=one end on & d:ahead	0 0 0 -15 7 0 0 3
lll=otherwise end on	0 0 0 -12 0 0 0 13
lll=otherwise end on & d:ahead	0 0 0 -12 0 0 0 13
lll=pause end on	0 18 0 -2 0 0 0 -14
lll=pause end on & d:ahead	0 18 0 -2 0 0 0 -14
lll=pay <level> from	0 -2 0 -2 10 0 0 -1
lll=pay <level> from & d:ahead	0 0 0 -4 10 0 0 -1
lll=pay <level> until	0 17 0 -13 0 0 0 -5
lll=pay <level> until & d:ahead	0 17 0 -13 0 0 0 -5
lll=pay <number> from	0 10 0 -9 0 0 0 0
lll=pay <number> from & d:ahead	0 11 0 -10 0 0 0 0
lll=put off to	0 0 0 8 -4 0 0 -5
lll=put off to & d:ahead	0 0 0 8 -4 0 0 -5
lll=put off until	0 17 0 -11 0 0 0 -3
lll=put off until & d:ahead	0 17 0 -11 0 0 0 -3
lll=rate apply from	0 13 0 -13 0 0 0 0
lll=rate apply from & d:ahead	0 13 0 -13 0 0 0 0
lll=reach back to	0 -1 0 12 0 0 0 -6
lll=reach back to & d:ahead	0 -1 0 12 0 0 0 -6
lll=rise garden on & d:ahead	0 10 0 -10 0 0 0 0
lll=run out on	0 2 5 -9 -7 3 0 5
lll=run out on & d:ahead	0 2 5 -9 -7 3 0 5
lll=stay suspend until	-3 -6 0 14 5 0 0 -10
lll=stay suspend until & d:ahead	-3 -6 0 14 5 0 0 -10
lll=surcharge end on	0 13 -1 -5 0 0 0 -4
lll=surcharge end on & d:ahead	0 13 -1 -5 0 0 0 -4
lll=suspension end on	0 5 0 11 3 0 0 -20
lll=suspension end on & d:ahead	0 5 0 11 3 0 0 -20
lll=take effect on	2 12 0 -3 -7 0 0 -13
lll=take effect on & d:ahead	2 9 0 -1 -7 0 0 -13
lll=take place on	0 -11 0 3 6 0 0 0
lll=take place on & d:ahead	0 -11 0 3 6 0 0 0
lll=tariff end on	0 -3 -2 19 0 0 0 -16
lll=tariff end on & d:ahead	0 -3 -2 19 0 0 0 -16
lll=that begin on	0 -11 0 15 0 0 0 0
lll=that begin on & d:ahead	0 -11 0 15 0 0 0 0
lll=that end on	0 -7 0 0 0 0 0 13
lll=that end on & d:ahead	0 -7 0 0 0 0 0 13
lll=that expire on	0 4 0 -14 0 0 0 9
lll=that expire on & d:ahead	0 4 0 -14 0 0 0 9
lll=that is until	0 10 0 -11 -4 0 0 1
lll=that is until & d:ahead	0 10 0 -11 -4 0 0 1
lll=that start on	0 15 0 -12 0 0 0 0
lll=that start on & d:ahead	0 15 0 -12 0 0 0 0
lll=the <name> until	0 9 0 -12 5 0 0 0
lll=the <name> until & d:ahead	0 9 0 -12 5 0 0 0
lll=the <organisation> meet	0 0 0 -5 -5 0 0 10
lll=the <organisation> meet & d:ahead	0 0 0 -5 -5 0 0 10
lll=the <quality> ,	0 0 0 -10 0 0 0 11
lll=the case on	0 -2 0 10 -6 0 0 0
lll=the case on & d:ahead	0 -2 0 10 -6 0 0 0
lll=the deadline is	0 -4 0 13 0 -5 0 0
lll=the deadline is & d:ahead	0 -4 0 13 0 -5 0 0
lll=the decree on	0 10 0 -9 0 0 0 0
lll=the decree on & d:ahead	0 10 0 -9 0 0 0 0
lll=the extension on	0 0 0 10 -3 0 0 -3
lll=the extension on & d:ahead	0 0 0 10 -3 0 0 -3
lll=the increase of	0 11 0 -11 0 0 0 0
lll=the increase of & d:ahead	0 11 0 -11 0 0 0 0
lll=the law on	0 11 0 -7 -5 0 0 0
lll=the law on & d:ahead	0 11 0 -7 -5 0 0 0
lll=the night to	0 0 0 11 0 0 0 -11
lll=the tariff on	0 6 0 -10 4 0 0 0
lll=the tariff on & d:ahead	0 6 0 -10 4 0 0 0
lll=the telephone on	0 10 0 -7 0 0 0 0
lll=the telephone on & d:ahead	0 10 0 -7 0 0 0 0
lll=the truce to	0 0 0 -11 0 0 0 10
lll=the truce to & d:ahead	0 0 0 -11 0 0 0 10
lll=they are until	0 0 0 9 0 0 0 -6
lll=they are until & d:ahead	0 0 0 9 0 0 0 -6
lll=they arrive by	0 12 0 -5 -1 0 -4 0
lll=they arrive by & d:ahead	0 12 0 -5 -1 0 -4 0
lll=they end on	0 -2 5 -13 12 0 0 -3
lll=they end on & d:ahead	0 -2 5 -13 12 0 0 -3
lll=they go on	0 -4 0 11 0 0 0 -4
lll=they go on & d:ahead	0 -4 0 11 0 0 0 -4
lll=they have until	0 6 0 1 -12 0 4 0
lll=they have until & d:ahead	0 6 0 1 -12 0 4 0
lll=they meet on	0 0 0 -9 0 0 0 11
lll=they meet on & d:ahead	0 0 0 -9 0 0 0 11
lll=to <level> on	0 16 0 -20 9 0 0 -1
lll=to <level> on & d:ahead	0 17 0 -21 10 0 0 0
lll=to <number> on	0 13 0 -8 -5 0 0 0
lll=to <number> on & d:ahead	0 13 0 -5 -5 0 0 -3
lll=to and including	0 -8 9 -6 0 0 0 6
lll=to and including & d:ahead	0 -8 9 -6 0 0 0 6
lll=to apply from	0 -12 0 2 7 0 0 0
lll=to apply from & d:ahead	0 -12 0 2 7 0 0 0
lll=to close on	0 0 0 -5 -2 10 0 0
lll=to close on & d:ahead	0 0 0 -5 -2 10 0 0
lll=to come on	0 -7 0 9 0 0 0 0
lll=to come on & d:ahead	0 -7 0 9 0 0 0 0
lll=to end on	0 -15 -4 1 0 0 0 10
lll=to end on & d:ahead	0 -15 -4 1 0 0 0 10
lll=to expire on	0 -11 0 -2 0 0 0 15
lll=to expire on & d:ahead	0 -11 0 -2 0 0 0 15
lll=to last until	-1 -3 2 23 -2 0 -1 -18
lll=to last until & d:ahead	-1 -3 2 21 -1 0 -1 -16
lll=to start on	3 -1 0 -2 9 0 0 -5
lll=to start on & d:ahead	3 -1 0 -2 9 0 0 -5
lll=truce , until	8 0 0 4 0 0 0 -11
lll=truce , until & d:ahead	8 0 0 4 0 0 0 -11
lll=truce end on	0 -8 0 -7 -3 0 0 17
lll=truce end on & d:ahead	0 -8 0 -8 -3 0 0 17
lll=truce lapse on	0 0 0 8 0 0 0 -7
lll=truce lapse on & d:ahead	0 0 0 8 0 0 0 -7
lll=until <day-ahead> ,	0 -2 0 11 0 0 0 -6
lll=until <day-ahead> , & d:ahead	0 -2 0 11 0 0 0 -6
lll=until midnight on	0 0 0 10 0 2 0 -9
lll=until midnight on & d:ahead	0 0 0 10 0 2 0 -9
lll=what change on	0 -5 9 1 -1 0 0 -3
lll=what change on & d:ahead	0 -5 9 1 -1 0 0 -3
lll=which begin on	0 -7 0 -6 4 0 0 10
lll=which begin on & d:ahead	0 -7 0 -6 4 0 0 10
lll=which end on	0 10 0 -12 0 2 0 0
lll=which end on & d:ahead	0 10 0 -12 0 2 0 0
lll=which expire on	0 2 0 -11 0 0 0 11
lll=which expire on & d:ahead	0 2 0 -11 0 0 0 11
lll=will end on	0 15 0 -1 0 0 0 -10
lll=will end on & d:ahead	0 15 0 -1 0 0 0 -10
lll=will last until	0 0 0 -8 0 -1 0 12
lll=will last until & d:ahead	0 0 0 -8 0 -1 0 12
lll=will vote on	0 0 0 15 -15 0 0 0
lll=will vote on & d:ahead	0 0 0 15 -15 0 0 0
lll=with <level> from	0 19 0 -18 0 0 0 0
lll=with <level> from & d:ahead	0 19 0 -18 0 0 0 0
lll=with effect from	0 -9 0 13 -2 0 0 0
lll=with effect from & d:ahead	0 -8 0 12 -2 0 0 0
lll=would apply from	0 -5 0 10 0 0 0 -1
lll=would apply from & d:ahead	0 -5 0 10 0 0 0 -1
lll=would end on	0 18 0 -19 0 0 0 0
lll=would end on & d:ahead	0 18 0 -19 0 0 0 0
lr=( )	0 -9 0 18 -5 0 0 -4
lr=( ) & d:today	0 -3 0 11 -3 0 0 -1
lr=, (	0 -7 0 9 -2 0 0 0
lr=, ( & d:today	0 -6 0 8 -1 0 0 0
lr=, ,	-1 7 -15 -3 0 5 1 0
lr=, , & d:ahead	0 16 -14 3 1 5 1 -30
lr=, , & d:today	0 -19 0 -10 -5 0 0 26
lr=, . & d:today	0 -9 0 -1 0 0 0 9
lr=, :	0 8 0 0 1 0 0 -10
lr=, : & d:ahead	0 9 0 -2 1 0 0 -8
lr=, <end>	-4 -8 9 1 7 -1 -1 -1
lr=, <end> & d:ahead	-1 -24 12 15 0 0 0 -4
lr=, of	6 -7 0 10 0 0 0 -7
lr=, of & d:ahead	6 -7 0 10 0 0 0 -7
lr=, —	0 2 0 9 0 0 0 -11
lr=, — & d:today	0 2 0 9 0 0 0 -11
lr=. . & d:today	0 10 0 -6 -3 0 0 0
lr=: ,	-2 10 0 0 -13 1 0 0
lr=: , & d:ahead	-2 11 0 15 -13 1 0 -15
lr=: .	0 -19 0 -15 0 5 0 24
lr=: . & d:ahead	0 -18 0 -17 0 5 0 24
lr=: <end> & d:ahead	2 4 0 1 -9 0 0 -1
lr=: is	0 0 0 -8 0 0 0 9
lr=: the	0 9 0 -4 0 0 5 -9
lr=<begin> 's	0 -1 0 10 -4 0 0 0
lr=<begin> ,	0 -7 7 5 -6 0 -2 1
lr=<begin> , & d:ahead	-11 -5 7 11 -7 0 -2 0
lr=<begin> .	1 1 -9 -6 0 4 -2 3
lr=<begin> . & d:ahead	2 5 -9 -11 2 4 -2 3
lr=<begin> . & d:today	0 -9 0 12 -4 0 0 0
lr=<begin> :	-6 -4 0 15 -4 -3 -3 0
lr=<begin> : & d:ahead	-6 -3 -5 17 -9 -2 -3 3
lr=<begin> <end> & d:ahead	2 -15 9 -12 12 7 11 -6
lr=<begin> <end> & d:today	-3 8 -1 7 -21 0 0 0
lr=<begin> <level>	0 12 0 -2 -1 0 0 -6
lr=<begin> <name> & d:ahead	4 2 5 -10 0 0 0 0
lr=<begin> <number>	0 0 0 -12 16 0 0 -3
lr=<begin> <number> & d:ahead	0 1 0 -14 16 0 0 -3
lr=<begin> at	2 -9 1 -21 11 0 0 7
lr=<begin> at & d:ahead	0 -7 0 -11 15 0 0 0
lr=<begin> at & d:today	2 0 1 -10 0 0 0 5
lr=<begin> is	12 -1 0 -21 -4 0 0 11
lr=<begin> is & d:ahead	12 -1 0 -19 -9 0 0 9
lr=<begin> it	0 8 0 11 -6 0 0 -16
lr=<begin> it & d:ahead	0 11 0 5 -3 0 0 -15
lr=<begin> of	0 -10 0 8 4 0 0 -5
lr=<begin> of & d:ahead	0 -10 0 8 4 0 0 -5
lr=<begin> the	-3 11 0 -1 1 4 0 -10
lr=<begin> the & d:ahead	-2 6 0 1 0 5 0 -13
lr=<begin> they	0 -8 0 12 -1 0 0 -1
lr=<begin> they & d:ahead	0 -6 0 13 0 0 0 -1
lr=<begin> — & d:today	0 -9 0 14 0 0 0 -1
lr=<level> .	0 5 0 6 -2 0 0 -13
lr=<name> .	0 -3 0 12 0 0 0 -4
lr=<name> . & d:ahead	0 -2 0 10 0 0 0 -3
lr=<name> <end>	0 -2 0 9 0 0 0 -2
lr=<number> ,	0 4 0 -2 6 0 0 -9
lr=<number> .	0 11 0 -11 3 0 0 0
lr=<number> . & d:ahead	0 10 0 -14 -4 0 0 9
lr=<number> . & d:today	0 2 0 0 7 0 0 -13
lr=<seat> .	0 -3 0 19 -9 0 0 -4
lr=<seat> . & d:ahead	0 -3 0 18 -9 0 0 -3
lr=a .	0 -4 0 10 0 0 0 -2
lr=a . & d:ahead	0 -4 0 10 0 0 0 -2
lr=about ,	0 8 0 -13 0 0 0 4
lr=about , & d:ahead	0 8 0 -13 0 0 0 4
lr=after . & d:ahead	0 -14 0 12 -5 0 0 2
lr=after <end>	0 -11 0 2 10 0 0 -1
lr=after <end> & d:ahead	0 -11 0 2 10 0 0 -1
lr=after ?	0 -4 0 -9 0 0 0 15
lr=after ? & d:ahead	0 -4 0 -9 0 0 0 15
lr=again .	0 -2 0 -2 10 0 0 0
lr=again . & d:ahead	0 -1 0 -3 10 0 0 0
lr=and ,	0 -13 0 -3 6 0 0 8
lr=and , & d:ahead	0 -13 0 -3 6 0 0 8
lr=apply .	0 -5 0 8 0 0 0 0
lr=as .	0 -2 0 -9 0 0 0 12
lr=back .	0 4 0 4 -2 0 0 -9
lr=back . & d:ahead	0 5 0 2 -2 0 0 -9
lr=before ,	0 9 -1 -18 2 0 0 5
lr=before , & d:ahead	0 9 -1 -18 2 0 0 5
lr=before <end>	0 -1 -9 0 4 0 0 2
lr=before <end> & d:ahead	0 -1 -9 0 4 0 0 2
lr=before and	0 3 0 2 -9 0 0 0
lr=before and & d:ahead	0 9 0 -2 -6 0 0 0
lr=before are	0 0 3 4 -9 0 0 0
lr=begin ,	0 11 0 -11 0 0 0 0
lr=begin , & d:ahead	0 12 0 -13 0 0 0 0
lr=begin . & d:ahead	-1 11 0 -7 0 0 0 -1
lr=begin . & d:today	0 -7 0 9 0 0 0 0
lr=by ,	1 -2 0 -10 5 0 2 1
lr=by , & d:ahead	1 -2 0 -10 5 0 2 1
lr=by .	-11 5 2 7 -12 0 5 -7
lr=by . & d:ahead	-11 5 2 6 -11 0 5 -6
lr=by ;	0 8 0 1 -9 0 2 -4
lr=by ; & d:ahead	0 8 0 1 -9 0 2 -4
lr=by <end>	2 -1 -3 2 -2 -3 15 -18
lr=by <end> & d:ahead	2 -1 -3 2 -2 -3 15 -18
lr=by night	0 0 0 10 0 0 -8 0
lr=by night & d:ahead	0 0 0 10 0 0 -8 1
lr=by the	0 -3 0 5 9 0 -1 -11
lr=by the & d:ahead	0 -3 0 5 9 0 -1 -11
lr=come ,	0 12 0 -7 0 0 0 -2
lr=come , & d:ahead	0 12 0 -7 0 0 0 -2
lr=come .	0 -8 0 9 0 0 0 0
lr=due .	0 4 0 -10 7 0 0 0
lr=due . & d:ahead	0 5 0 -13 9 0 0 0
lr=end . & d:ahead	0 -8 0 14 -3 0 0 -7
lr=end . & d:today	0 9 0 -5 0 0 0 0
lr=end <end>	0 0 0 -14 0 0 0 15
lr=end <end> & d:ahead	0 0 0 -14 0 0 0 15
lr=for ,	0 0 0 0 -10 0 0 5
lr=for , & d:ahead	0 0 0 0 -10 0 0 5
lr=for .	0 13 -1 -16 8 6 -1 -6
lr=for . & d:ahead	0 9 0 -17 11 6 -1 -4
lr=for <end>	0 -8 0 1 0 0 -1 10
lr=for <end> & d:ahead	0 -8 0 1 0 0 -1 10
lr=for in	0 -3 0 10 0 0 0 0
lr=for in & d:ahead	0 -3 0 10 0 0 0 0
lr=force .	0 10 0 -3 0 0 0 -8
lr=friday ,	0 5 0 -9 0 0 0 5
lr=from 's	0 10 0 -9 0 0 0 0
lr=from ( & d:ahead	0 8 0 -4 0 0 0 -2
lr=from )	0 19 0 -18 0 0 0 0
lr=from ) & d:ahead	0 20 0 -19 0 0 0 0
lr=from ,	4 -12 -7 13 -7 3 -2 3
lr=from .	15 -5 -7 6 3 -2 -2 -6
lr=from . & d:ahead	15 -6 -7 6 4 -2 -2 -5
lr=from :	3 3 0 -13 -4 0 0 12
lr=from : & d:ahead	3 3 0 -13 -4 0 0 12
lr=from <end>	-12 -1 -9 20 -3 -2 -3 -11
lr=from <end> & d:ahead	-11 -1 -8 19 -4 -2 -3 -8
lr=from a	0 -20 0 12 3 0 0 0
lr=from a & d:ahead	0 -19 0 19 -1 0 0 0
lr=from and	-6 0 0 -1 9 0 0 0
lr=from and & d:ahead	-6 2 0 -3 9 0 0 0
lr=from at	0 9 0 -9 0 0 0 0
lr=from at & d:ahead	0 9 0 -9 0 0 0 0
lr=from for	0 11 0 -5 -7 3 0 0
lr=from for & d:ahead	0 11 0 -5 -7 3 0 0
lr=from our & d:ahead	0 -8 0 9 0 0 0 0
lr=from the	-3 0 0 11 -8 0 0 -3
lr=from the & d:ahead	-3 -2 0 12 -7 0 0 -3
lr=from they	0 13 0 -13 0 0 0 0
lr=from they & d:ahead	0 9 0 -9 0 0 0 0
lr=from to	0 -3 0 -1 -11 0 0 14
lr=from to & d:ahead	0 -2 0 -1 -11 0 0 14
lr=from unless	-4 -5 0 0 -1 0 0 10
lr=from unless & d:ahead	-4 -5 0 0 -1 0 0 10
lr=from until	0 -5 0 11 -4 0 0 -1
lr=from until & d:ahead	0 -4 0 11 -4 0 0 -1
lr=from was	0 -8 0 9 0 0 0 0
lr=from was & d:ahead	0 -8 0 9 0 0 0 0
lr=gave as	0 -8 0 11 -2 0 0 0
lr=gave as & d:ahead	0 -8 0 11 -2 0 0 0
lr=happen ?	0 1 0 14 0 0 0 -16
lr=including .	0 0 0 -9 0 0 0 10
lr=including . & d:ahead	0 0 0 -9 0 0 0 10
lr=is ,	0 0 0 8 -10 0 4 -10
lr=is , & d:today	0 0 0 9 0 0 0 -7
lr=is .	-1 0 0 -14 15 0 6 -1
lr=is . & d:ahead	-1 0 0 -16 16 0 6 -2
lr=is <end>	0 0 0 0 -17 -4 -5 17
lr=is <end> & d:ahead	0 0 0 0 -17 -4 -5 17
lr=it ,	0 9 0 1 0 0 0 -12
lr=it , & d:ahead	0 9 0 1 0 0 0 -12
lr=lapse ,	0 0 3 -11 0 0 0 7
lr=meet .	0 0 0 -12 6 0 0 8
lr=meet . & d:ahead	0 0 0 -12 6 0 0 8
lr=not .	-8 -4 0 0 0 0 0 13
lr=not . & d:ahead	-8 -4 0 -3 0 0 0 15
lr=of :	0 0 0 -8 10 0 0 0
lr=of : & d:ahead	0 -5 0 -3 10 0 0 0
lr=of it	0 -9 0 12 0 0 0 0
lr=of it & d:ahead	0 -9 0 11 0 0 0 0
lr=of on	0 -3 0 9 0 0 0 0
lr=of on & d:ahead	0 -3 0 9 0 0 0 0
lr=on ,	-7 -6 -3 10 0 -3 -1 2
lr=on , & d:ahead	-7 -4 -3 8 2 -2 0 0
lr=on .	0 2 -2 -15 6 11 -1 7
lr=on . & d:ahead	0 0 -2 -13 4 12 -1 8
lr=on <end>	9 4 -1 3 6 0 -16 -17
lr=on <end> & d:ahead	9 4 -1 3 6 0 -16 -17
lr=on <name>	0 -7 -6 8 5 0 0 0
lr=on <name> & d:ahead	0 -7 -5 7 5 0 0 0
lr=on <seat>	0 -4 0 10 0 0 0 0
lr=on <seat> & d:ahead	0 -4 0 10 0 0 0 0
lr=on ?	6 12 -1 -18 6 0 0 2
lr=on ? & d:ahead	6 12 -1 -18 6 0 0 2
lr=on and	0 9 8 -9 -4 0 0 2
lr=on and & d:ahead	0 7 8 -8 -4 0 0 3
lr=on are	-1 0 9 5 -3 0 0 -8
lr=on are & d:ahead	-1 0 9 5 -3 0 0 -8
lr=on as	0 -6 2 12 -2 0 0 -7
lr=on as & d:ahead	0 -6 2 12 -2 0 0 -7
lr=on both	0 1 0 -10 5 0 0 0
lr=on both & d:ahead	0 1 0 -10 5 0 0 0
lr=on in & d:ahead	3 8 0 0 -9 0 0 -5
lr=on in & d:today	0 0 0 -12 11 0 0 1
lr=on is	0 -7 0 13 -3 0 0 0
lr=on is & d:ahead	0 -7 0 13 -3 0 0 0
lr=on it	0 0 0 -15 -6 0 8 13
lr=on it & d:ahead	0 0 0 -13 -4 0 8 10
lr=on morning	0 -9 0 9 3 0 0 -3
lr=on morning & d:ahead	0 -8 0 7 3 0 0 -2
lr=on next	0 3 0 -15 0 0 0 11
lr=on next & d:ahead	0 3 0 -15 0 0 0 11
lr=on the	-4 0 1 3 -15 1 0 2
lr=on the & d:ahead	-4 1 1 2 -15 2 0 2
lr=on to	0 -9 0 17 -5 0 0 -3
lr=on to & d:ahead	0 -7 0 15 -8 0 0 -1
lr=on will	0 -12 0 12 0 0 0 0
lr=on will & d:ahead	0 -12 0 12 0 0 0 0
lr=out ,	0 -6 0 13 0 0 0 -3
lr=out .	0 4 0 -11 0 0 0 9
lr=out . & d:ahead	0 -5 0 -3 0 0 0 10
lr=over .	0 0 0 -9 0 0 0 11
lr=pay ,	0 -12 0 12 0 0 0 -2
lr=pay .	0 8 0 -11 0 0 0 1
lr=sign ,	0 -2 0 9 0 0 0 -3
lr=sign . & d:ahead	0 0 0 12 0 0 0 -8
lr=since ,	9 -13 0 10 0 0 0 -7
lr=since , & d:ahead	9 -11 0 7 0 0 0 -6
lr=since .	0 9 0 1 0 0 0 -10
lr=since . & d:ahead	0 0 0 11 0 0 0 -10
lr=since . & d:today	0 9 0 -9 0 0 0 0
lr=since the & d:ahead	0 -7 0 -1 0 0 0 9
lr=start ,	0 -5 0 9 0 0 0 -2
lr=start , & d:ahead	0 -5 0 9 0 0 0 -2
lr=telephone .	0 0 0 -10 0 0 0 13
lr=telephone . & d:today	0 0 0 -12 0 0 0 13
lr=the .	-7 0 14 0 -3 -1 -2 -2
lr=the . & d:ahead	-7 1 14 0 -2 -1 -2 -2
lr=the :	3 -6 0 -14 -1 0 3 12
lr=the : & d:ahead	3 -6 0 -14 -1 0 3 12
lr=the ;	0 7 0 8 0 0 -6 -11
lr=the ; & d:ahead	0 7 0 8 0 0 -6 -11
lr=the <number>	-5 0 -2 19 0 0 0 -9
lr=the <number> & d:ahead	-5 0 -2 19 0 0 0 -9
lr=the ?	0 -19 0 26 -4 0 0 -4
lr=the ? & d:ahead	0 -19 0 26 -4 0 0 -4
lr=the and	0 0 0 -2 9 0 0 -1
lr=the and & d:ahead	0 0 0 -2 9 0 0 -1
lr=the it	0 3 0 -8 0 0 3 0
lr=the it & d:ahead	0 3 0 -8 0 0 3 0
lr=the next	0 0 0 3 5 0 0 -10
lr=the next & d:ahead	0 0 0 3 5 0 0 -10
lr=the the	0 5 0 -9 0 0 5 0
lr=the the & d:ahead	0 5 0 -9 0 0 5 0
lr=the they	0 -7 0 -1 0 0 0 9
lr=the they & d:ahead	0 -7 0 -1 0 0 0 9
lr=the to	0 9 0 -2 5 0 -1 -9
lr=the to & d:ahead	0 9 0 -2 5 0 -1 -9
lr=through <end>	0 0 0 -8 0 0 0 11
lr=through <end> & d:ahead	0 0 0 -8 0 0 0 11
lr=till .	4 -3 0 -9 -1 8 0 2
lr=till . & d:ahead	4 -3 0 -10 -1 8 0 2
lr=to )	0 8 0 -13 2 0 0 3
lr=to ) & d:ahead	0 8 0 -13 2 0 0 3
lr=to ,	0 0 4 -12 11 -4 0 3
lr=to , & d:ahead	0 0 4 -12 11 -4 0 3
lr=to .	2 4 9 -9 -4 2 -2 -4
lr=to . & d:ahead	2 4 9 -8 -4 2 -2 -5
lr=to :	0 0 0 11 0 0 0 -7
lr=to <end>	0 -8 -11 10 -3 4 -2 -1
lr=to <end> & d:ahead	0 -12 -11 12 -3 4 -2 0
lr=to it	3 8 0 0 0 0 0 -10
lr=to it & d:ahead	3 8 0 0 0 0 0 -10
lr=until )	0 -10 0 -3 0 0 0 15
lr=until ) & d:ahead	0 -10 0 -3 0 0 0 15
lr=until .	10 6 0 -6 3 0 -2 -7
lr=until . & d:ahead	10 6 0 -7 3 0 -2 -6
lr=until :	7 -18 0 13 -3 0 0 -1
lr=until : & d:ahead	7 -18 0 13 -3 0 0 -1
lr=until <end>	-7 2 9 3 2 -11 4 -9
lr=until <end> & d:ahead	-7 2 9 3 2 -11 4 -9
lr=until <level>	0 15 0 -7 0 0 0 -11
lr=until <level> & d:ahead	0 15 0 -7 0 0 0 -11
lr=until <name>	0 -8 0 0 0 0 0 8
lr=until <name> & d:ahead	0 -8 0 0 0 0 0 8
lr=until ?	0 -6 0 9 0 0 0 -1
lr=until ? & d:ahead	0 -6 0 9 0 0 0 -1
lr=until at	0 8 0 -10 -1 2 -1 1
lr=until at & d:ahead	0 8 0 -10 -1 2 -1 1
lr=until from	0 -6 0 13 0 0 0 -3
lr=until it	0 -14 0 5 0 0 0 4
lr=until it & d:ahead	0 -13 0 4 0 0 0 4
lr=until its	0 -10 0 0 0 0 0 11
lr=until its & d:ahead	0 -10 0 0 0 0 0 11
lr=until next & d:ahead	-1 0 0 -12 0 0 0 18
lr=until night	0 0 0 -14 0 0 7 8
lr=until night & d:ahead	0 0 0 -14 0 0 7 8
lr=until of	-2 10 0 -16 -2 0 0 10
lr=until of & d:ahead	-2 10 0 -16 -2 0 0 10
lr=until they	0 0 0 10 0 0 0 -8
lr=until they & d:ahead	0 0 0 10 0 0 0 -8
lr=until to	-4 0 0 4 2 4 0 -11
lr=until to & d:ahead	-4 0 0 3 2 4 0 -11
lr=vote .	0 0 0 -5 11 0 0 -5
lr=wednesday <end>	0 -2 0 -7 12 0 0 0
lr=wednesday <end> & d:today	0 -2 0 -7 12 0 0 0
lr=· <end>	0 0 0 8 -1 0 0 0
lr=· <end> & d:today	0 0 0 8 -1 0 0 0
lr=— <end> & d:today	0 -7 0 12 -3 0 0 -1
nc2=bear	2 10 -5 -5 -6 0 -14 1
nc2=begin	0 -11 8 -3 11 0 -8 6
nc2=deny	0 -4 0 12 -5 0 0 -1
nc2=down	-1 -4 8 -2 4 -1 -12 7
nc2=end	-8 -1 -15 31 -20 2 -4 -6
nc2=impose	0 -11 -11 3 2 0 3 6
nc2=renew	-7 -10 4 4 12 -1 -1 -4
nc2=return	0 -4 0 13 0 0 -8 -2
nc2=say	14 0 0 -9 0 -3 0 1
nc2=sell	-5 5 0 -4 -5 0 0 10
nc2=suspend	8 -12 0 19 -18 0 -4 -3
nc2=target	0 2 -6 -12 13 3 -12 4
nc2=threaten	0 0 0 -7 0 0 -3 12
nc2=up	-3 -8 1 -4 -7 0 0 18
nct2=agree modal-passive	0 10 0 -12 0 2 0 0
nct2=agree present	0 12 0 -5 -8 0 0 0
nct2=bear future	0 1 0 12 -6 0 0 -11
nct2=bear gerund	0 25 0 -21 -1 0 0 -1
nct2=bear modal	0 4 0 -8 10 0 0 -5
nct2=bear past	0 -5 0 10 2 0 0 -7
nct2=bear present	5 -4 0 -3 -6 0 -10 12
nct2=begin modal	-2 21 0 -9 2 0 -9 -6
nct2=begin participle-passive	0 -9 0 13 0 0 0 -2
nct2=begin past	0 -17 7 17 -5 0 0 -4
nct2=begin present	1 -9 4 -8 19 -2 -4 3
nct2=down future	0 7 0 3 -1 0 0 -8
nct2=down infinitive	0 5 0 -10 0 0 0 4
nct2=down modal	0 12 0 -4 4 0 0 -12
nct2=down present	0 -17 9 3 6 0 -10 8
nct2=down present-passive	0 -7 0 9 0 0 0 0
nct2=end modal	0 0 0 -7 -6 0 0 17
nct2=end past	0 -10 -6 31 -5 0 0 -11
nct2=end present	-4 16 -7 0 0 0 -2 -6
nct2=end present-passive	0 -7 0 11 0 0 0 -3
nct2=impose future	0 -2 0 -20 15 3 7 0
nct2=impose future-passive	0 -12 -4 15 -4 0 0 7
nct2=impose modal	-5 -2 0 10 -11 0 4 0
nct2=impose participle-passive	0 2 0 2 -10 1 1 -2
nct2=impose past	3 8 -4 -7 0 0 -8 0
nct2=impose perfect	0 -16 8 19 -2 0 0 -7
nct2=impose present	10 2 -7 5 -10 -2 -1 -3
nct2=impose present-passive	0 -10 0 -3 1 0 0 19
nct2=lack future	0 0 0 9 0 0 0 -11
nct2=lack present	0 -8 0 0 -2 0 0 11
nct2=lack present-passive	0 0 0 -11 6 0 0 5
nct2=propose future-passive	0 -8 0 9 -3 0 0 3
nct2=propose modal	0 -16 0 0 7 0 0 2
nct2=propose past-passive	0 -8 0 10 0 0 0 0
nct2=propose present	-2 16 0 -16 -6 0 0 11
nct2=renew future-passive	0 0 -2 -3 -4 0 0 16
nct2=renew modal-passive	0 0 9 2 4 0 0 -16
nct2=renew participle-passive	0 -5 6 -17 11 0 0 4
nct2=renew past-passive	0 0 0 14 0 0 0 -14
nct2=renew perfect-passive	0 12 0 -7 0 0 0 0
nct2=renew present	0 -2 0 7 6 0 0 -11
nct2=renew present-passive	-6 -15 -2 3 0 0 0 15
nct2=return present	0 -8 0 19 -10 0 -4 -2
nct2=say modal	0 0 0 -9 13 0 0 0
nct2=say present	6 -6 -4 2 -20 0 10 6
nct2=sell present	-4 4 0 -8 0 0 0 10
nct2=sign future	0 -4 0 11 0 0 0 0
nct2=sign modal	0 -9 0 16 -3 0 0 0
nct2=sign participle-passive	0 20 0 -11 -4 0 0 0
nct2=sign past	0 -16 0 5 1 0 0 10
nct2=sign perfect	0 -3 0 11 -3 0 0 -2
nct2=sign present-passive	0 6 0 -8 1 0 0 0
nct2=stay future	0 15 -5 1 -11 0 -1 -4
nct2=stay future-passive	0 0 0 -13 0 0 0 14
nct2=stay gerund	0 0 0 -5 -1 0 0 9
nct2=stay modal	0 -21 0 -2 13 5 6 -2
nct2=stay modal-passive	0 -1 0 9 0 0 0 -5
nct2=stay participle-passive	4 9 0 0 0 0 0 -13
nct2=stay past	-2 -7 0 20 -11 0 0 0
nct2=stay present	7 6 0 -8 6 -1 -9 -4
nct2=suspend modal	0 6 0 -7 -6 0 0 9
nct2=suspend present	12 -25 3 18 -8 0 -1 -5
nct2=target future	0 0 0 -10 6 0 0 3
nct2=target perfect	0 -9 0 3 0 4 0 0
nct2=target present-passive	0 -9 0 5 0 0 0 5
nct2=threaten present	0 -10 0 -7 -3 0 -2 20
nct2=up future	0 1 0 -17 0 0 1 13
nct2=up past	0 -12 7 11 0 0 0 -5
next="	-10 3 0 25 -6 -2 0 -14
next=(	-2 16 -1 -8 0 0 0 0
next=,	12 10 7 -18 5 -7 0 4
next=-	-1 -9 0 5 0 0 0 2
next=:	4 -12 -5 7 7 -4 0 1
next=;	-6 -5 -1 21 -4 -1 -9 -7
next=and	-7 -8 7 21 8 -1 -1 -20
next=as	0 -5 0 15 0 0 0 -11
next=that	-6 -13 10 -4 8 -7 -5 15
next=until	0 -25 0 25 -6 0 0 1
next=when	0 -9 0 11 -2 0 0 0
next=which	6 -10 0 -8 0 11 0 1
next=—	-9 7 -6 36 -20 -6 -4 -20
nhas-future	-1 -19 -11 9 -5 0 -5 27
nhas-gerund	0 12 0 -16 0 0 -1 9
nhas-infinitive	-2 0 0 -5 8 10 -1 -6
nhas-modal	-17 -6 4 11 7 8 0 -18
nhas-participle	0 16 6 -9 -2 0 0 -11
nhas-perfect	0 -13 4 0 0 6 1 4
nhas-pluperfect	0 4 0 -1 -14 0 0 8
nt2=future	-3 9 -8 -3 0 2 -1 1
nt2=future-not	0 -7 0 9 -1 0 0 0
nt2=future-passive	0 -18 -5 1 -2 0 -1 26
nt2=future-passive-not	0 -17 0 14 0 0 0 0
nt2=gerund	0 15 0 -17 0 0 0 4
nt2=infinitive	0 8 0 -11 5 0 5 -6
nt2=modal	-11 -7 -4 5 2 4 0 -2
nt2=modal-passive	0 -5 0 7 10 4 -2 -17
nt2=modal-passive-not	0 9 8 -8 0 0 0 -11
nt2=participle-passive	0 12 6 -6 -2 0 1 -10
nt2=past-not	0 -3 0 10 0 0 0 0
nt2=past-passive	0 0 0 5 -1 0 5 -8
nt2=perfect	0 -17 7 3 -7 7 5 3
nt2=perfect-not	0 0 0 7 2 0 0 -10
nt2=perfect-passive	0 5 -1 -16 4 0 -3 12
nt2=pluperfect	0 -2 0 3 -10 0 0 7
nt2=present	12 6 -1 -2 -6 -9 0 -7
nt2=present-passive	-2 -13 -6 -2 0 2 -3 19
nt2=present-passive-not	-1 -13 0 0 11 0 0 1
nv0-none	-1 1 0 10 3 -5 -14 -9
nv1-none	-1 1 0 10 3 -5 -14 -9
nv2-none	-3 9 5 7 7 -15 -20 -13
nv2=agree	0 0 0 -4 0 0 0 10
nv2=answer	0 -15 0 1 -3 0 6 7
nv2=apply	0 -7 0 -8 0 0 0 14
nv2=ask	0 -12 0 4 9 0 0 -6
nv2=be	-15 0 -9 6 10 0 0 -8
nv2=bear	0 -4 0 15 -1 0 0 -6
nv2=bring	0 13 0 -1 -1 0 0 -12
nv2=call	0 -22 0 19 4 0 0 0
nv2=carry	0 0 0 -7 0 0 0 10
nv2=charge	0 -14 0 -2 12 0 -1 8
nv2=come	0 -9 9 2 3 0 -5 0
nv2=confirm	0 -7 0 12 0 0 0 0
nv2=continue	0 3 0 -10 -1 0 0 8
nv2=decide	1 -8 0 2 1 0 0 1
nv2=demand	0 11 0 0 -10 0 0 0
nv2=double	0 -4 0 10 0 0 0 -2
nv2=end	-2 -1 -9 27 -16 0 0 -9
nv2=enter	0 0 0 6 8 0 -3 -12
nv2=expect	0 -4 0 -2 4 0 -10 13
nv2=expire	0 0 0 -6 0 0 0 11
nv2=extend	0 -16 -8 10 1 0 0 7
nv2=fall	0 -11 0 1 4 0 0 2
nv2=fix	0 9 0 -14 0 0 0 5
nv2=go	-2 5 2 -10 0 0 -5 8
nv2=halve	0 -10 0 7 0 0 0 2
nv2=have	-1 22 -4 -8 -7 0 18 -17
nv2=impose	0 -18 0 10 -3 0 6 3
nv2=keep	0 -9 0 3 0 0 0 8
nv2=leave	3 -9 0 1 -6 0 -2 11
nv2=let	0 8 0 5 0 0 0 -13
nv2=levy	0 8 0 -10 0 0 0 0
nv2=lower	0 2 0 -12 0 0 0 10
nv2=make	5 13 0 -16 0 0 0 -4
nv2=meet	0 -2 0 -7 3 0 0 9
nv2=need	0 -14 0 0 3 0 0 14
nv2=other	0 -12 7 0 7 8 2 -16
nv2=pay	3 3 0 3 -17 0 0 -2
nv2=promise	0 13 7 -15 0 0 2 -6
nv2=put	0 -17 0 3 15 0 -1 1
nv2=refund	0 -2 0 9 -4 0 0 0
nv2=remain	0 -3 0 8 0 0 0 -3
nv2=renew	-1 1 15 -15 16 0 0 -17
nv2=replace	0 9 -2 3 0 0 0 -10
nv2=resume	0 -7 0 17 0 0 -2 -6
nv2=rule	0 -4 0 11 -4 0 0 0
nv2=run	0 10 0 -13 -9 5 0 0
nv2=set	0 8 0 -7 0 0 0 0
nv2=shelve	0 -8 0 11 0 0 0 -1
nv2=sign	0 4 0 6 -6 2 0 -11
nv2=start	0 -10 0 8 5 0 0 -2
nv2=stay	9 -8 0 7 -7 0 -1 -2
nv2=suspend	-4 3 0 0 -10 0 0 7
nv2=tell	-3 7 0 13 -13 0 -1 -8
nv2=think	0 15 0 -6 -3 0 0 -3
nv2=threaten	0 9 0 1 -2 0 -7 -2
nv2=wait	0 9 0 6 -5 0 0 -11
nv2=warn	0 -7 0 -8 0 0 0 13
nv2=write	7 0 0 -19 2 0 -3 14
nvt2=agree perfect	0 -8 0 15 0 0 0 -4
nvt2=agree present	0 6 0 -20 0 0 0 11
nvt2=answer present	0 -7 0 9 0 0 0 0
nvt2=apply present	0 -5 0 -6 0 0 0 9
nvt2=ask past	0 -4 0 3 8 0 0 -10
nvt2=be future	0 16 0 0 -14 0 -1 -6
nvt2=be modal	0 -26 0 5 11 0 6 -3
nvt2=be past	0 -7 0 15 -10 0 0 0
nvt2=be present	-11 8 -5 -7 16 0 -3 -4
nvt2=begin past	0 -5 0 -2 0 0 0 9
nvt2=begin present	0 8 0 0 1 0 0 -9
nvt2=call past	0 -18 0 17 0 0 0 0
nvt2=charge perfect	0 -9 0 0 9 0 0 0
nvt2=charge present	0 -17 0 8 0 0 0 7
nvt2=come modal	0 13 0 -1 0 0 0 -11
nvt2=come present	0 -18 10 5 4 0 -5 3
nvt2=confirm past	0 -6 0 9 0 0 0 0
nvt2=continue future	0 0 0 -11 0 0 0 12
nvt2=decide present	1 -9 0 5 0 0 0 0
nvt2=demand present	0 11 0 0 -10 0 0 0
nvt2=end modal	0 0 0 -9 -3 0 0 15
nvt2=end past	0 0 -6 18 -5 0 0 -10
nvt2=end present	0 0 0 16 -3 0 0 -11
nvt2=enter past	0 -7 0 10 0 0 0 0
nvt2=enter present	0 5 0 3 2 0 -3 -9
nvt2=expect present	0 -3 0 -3 4 0 -10 12
nvt2=expire present	0 0 0 -7 0 0 0 10
nvt2=extend present	0 -9 -1 2 0 0 0 6
nvt2=fix present	0 1 0 -9 0 0 0 6
nvt2=go modal	0 15 0 -1 0 0 -7 -7
nvt2=go past	0 -12 7 4 0 0 0 0
nvt2=halve present	0 -10 0 12 0 0 0 0
nvt2=have present	-1 17 -4 -3 -15 0 18 -15
nvt2=hold present	2 -6 0 12 0 0 0 -6
nvt2=hope present	0 -4 0 -10 8 0 4 0
nvt2=impose future	0 -10 0 10 0 0 0 0
nvt2=leave modal	0 -7 0 12 -2 0 0 0
nvt2=leave participle	0 -1 0 -3 0 0 -2 9
nvt2=let present	0 9 0 -3 0 0 0 -4
nvt2=lower past	0 0 0 -9 0 0 0 10
nvt2=make participle	4 10 0 -1 0 0 0 -12
nvt2=meet present	0 -9 0 -3 6 0 0 6
nvt2=need present	0 -6 0 -13 3 0 0 15
nvt2=negotiate present	0 1 0 -8 0 0 -1 9
nvt2=other perfect	1 -4 1 -11 6 4 0 0
nvt2=other present	0 2 6 0 1 4 0 -14
nvt2=pay modal	0 8 0 -3 0 0 0 -3
nvt2=pay perfect	0 13 0 0 0 0 0 -12
nvt2=pay present	4 -24 0 10 -5 0 0 14
nvt2=prolong modal	0 7 0 2 0 0 0 -8
nvt2=prolong participle	0 -5 0 -4 0 0 0 11
nvt2=promise past	0 15 0 -15 0 0 0 0
nvt2=put perfect	0 -12 0 7 3 0 0 0
nvt2=renew modal	0 -5 11 0 0 0 0 -3
nvt2=replace present	0 9 -2 0 0 0 0 -7
nvt2=return present	0 -3 0 10 -9 0 0 0
nvt2=rise future	0 -2 0 -8 0 0 0 11
nvt2=run present	0 11 1 -10 -8 0 0 0
nvt2=say modal	0 -2 0 -17 14 0 0 6
nvt2=say past	-5 -1 9 1 -11 1 0 1
nvt2=say present	10 7 -3 2 -21 0 11 -12
nvt2=sign present	0 -2 0 10 0 0 0 -7
nvt2=stand present	0 14 0 -11 0 0 0 0
nvt2=stay present	9 -19 3 15 -7 0 -1 -5
nvt2=tell past	-3 8 0 6 -11 0 -1 -1
nvt2=tell present	0 0 0 10 0 0 0 -6
nvt2=write past	9 -3 0 -16 4 0 -1 10
o:act=agree	0 0 0 -2 -3 0 21 -9
o:act=be	8 0 -13 1 -4 -5 9 -1
o:act=begin	4 -5 -10 9 1 -6 -12 0
o:act=believe	0 -1 0 16 0 0 0 -12
o:act=bring	0 0 0 13 -7 0 -2 -4
o:act=buy	0 0 0 9 0 0 0 -7
o:act=call	2 3 0 2 1 0 0 -11
o:act=climb	0 -9 0 11 0 0 0 -1
o:act=collect	0 11 0 -9 0 0 0 0
o:act=conclude	0 -10 0 -5 3 0 5 3
o:act=continue	0 4 0 9 -3 0 0 -10
o:act=convene	0 0 0 9 -8 0 0 0
o:act=debate	0 0 0 -16 17 0 0 0
o:act=declare	0 9 0 2 0 0 0 -12
o:act=discuss	-2 -6 0 11 -14 0 0 9
o:act=end	0 0 -8 13 -5 -12 -8 -3
o:act=exempt	0 -11 4 13 -7 0 0 -3
o:act=expect	0 9 0 -4 1 0 -11 2
o:act=extend	-6 -10 4 3 0 1 0 1
o:act=halve	0 15 0 -12 0 0 0 0
o:act=have	-8 0 -3 -4 -2 0 11 0
o:act=import	0 -10 6 0 -5 0 0 8
o:act=introduce	7 -17 0 8 0 0 0 1
o:act=jump	0 -4 0 -5 9 0 0 0
o:act=leave	-1 -1 -2 0 -3 0 -7 14
o:act=let	3 -16 0 11 0 7 0 -6
o:act=levy	0 17 0 -6 0 0 0 -5
o:act=look	0 -12 0 -4 9 0 1 0
o:act=need	13 -4 0 2 -11 0 -5 0
o:act=negotiate	0 -9 0 7 -5 0 11 -9
o:act=no verb	-6 -1 2 10 4 -16 -15 1
o:act=order	0 0 0 13 -7 0 0 -6
o:act=other	-3 -4 8 9 -2 -1 -4 -2
o:act=pay	-8 -7 -7 20 -6 -8 -8 0
o:act=post	0 -14 0 0 15 0 0 -3
o:act=put	4 12 -2 0 -21 7 -8 -4
o:act=receive	0 -8 0 -3 12 0 0 -1
o:act=remain	-1 -7 -3 14 0 0 5 -9
o:act=renew	0 0 -4 9 -1 0 -2 -1
o:act=reply	0 -3 0 -8 9 0 1 0
o:act=report	0 -8 0 0 12 0 -4 -2
o:act=require	15 -4 0 -6 0 0 0 -3
o:act=review	0 -4 0 13 -5 0 0 0
o:act=rise	0 10 0 0 -1 0 0 -14
o:act=run	-17 -1 0 0 -5 7 -4 2
o:act=say	-10 0 2 1 -1 -5 -4 7
o:act=see	0 0 0 7 -10 0 0 0
o:act=sell	-1 3 0 0 -11 10 -1 -5
o:act=set	0 -11 0 17 -8 9 3 -17
o:act=sign	-1 0 4 0 4 0 -10 0
o:act=sit	-1 -9 0 18 2 0 0 -12
o:act=step	0 14 0 -4 -5 0 0 -4
o:act=suspend	1 0 8 5 -5 -1 -5 -5
o:act=think	0 0 0 -1 -8 0 -1 12
o:act=want	0 -5 0 -5 1 0 13 0
o:agree the ahead	0 0 0 -9 0 0 14 0
o:announce for ahead	0 13 0 -8 0 0 0 0
o:announce on ahead	-7 -15 -1 11 4 0 0 7
o:approve before ahead	0 0 0 -11 12 0 0 0
o:approve on ahead	0 -9 0 12 2 0 0 -8
o:ask by ahead	0 -2 0 12 -7 0 0 0
o:be  ahead	11 9 -1 -20 -13 0 0 5
o:be after ahead	0 7 0 -20 12 0 0 0
o:be back ahead	0 14 0 -5 0 0 0 -9
o:be before ahead	0 -10 4 2 2 0 0 2
o:be by ahead	3 -25 -1 12 6 0 1 -6
o:be from ahead	-6 -7 -1 16 0 -2 -1 -7
o:be from today	0 -10 0 13 -2 0 0 0
o:be on ahead	-5 8 -9 -34 9 13 11 13
o:be the ahead	0 1 -3 8 3 0 -1 -11
o:be to ahead	0 0 0 10 -1 0 0 -5
o:be until ahead	8 13 5 21 -38 -1 0 -17
o:be up ahead	0 0 0 -10 -1 0 0 14
o:begin  ahead	0 12 0 -7 -13 0 0 7
o:begin begins ahead	0 8 0 -4 0 0 0 -1
o:begin by ahead	-2 15 -2 -18 6 0 5 -12
o:begin effect today	0 -12 0 14 0 0 0 -1
o:begin from ahead	10 -7 -2 5 -10 2 0 0
o:begin from today	0 15 0 -15 0 0 0 0
o:begin if ahead	0 1 0 -8 0 0 0 10
o:begin on ahead	7 12 -17 -7 1 -7 -4 -4
o:begin start ahead	-2 -7 0 11 0 0 0 0
o:begin the ahead	-2 -27 7 15 -11 0 -4 9
o:begin to ahead	-7 0 0 -7 -8 0 0 16
o:begin until ahead	0 -24 9 -4 18 0 0 4
o:carried=controls	24 -12 0 7 -2 -9 -14 -18
o:carried=controls far	31 4 14 -15 -3 3 -21 -14
o:carried=deal	-7 12 -9 6 -16 7 5 -5
o:carried=deal far	-26 -4 -18 10 -9 2 8 8
o:carried=duties	-21 3 -19 26 -26 -13 -5 5
o:carried=duties far	-20 15 4 9 -5 -31 -10 -9
o:carried=exclusions	-13 -18 38 -15 9 -1 -1 -10
o:carried=exclusions far	0 3 19 -7 -7 -3 0 -6
o:carried=fees	-16 -8 0 10 28 0 0 -24
o:carried=fees far	-5 -33 -1 12 21 -7 1 0
o:carried=longer	-2 -8 7 -2 2 -11 -4 7
o:carried=longer far	0 -35 0 6 8 -5 -3 17
o:carried=meeting	-27 -1 -20 2 5 6 15 -4
o:carried=meeting far	-3 -5 -15 21 -14 -5 0 -2
o:carried=none	-1 5 -24 14 0 -25 2 -5
o:carried=procedure	-5 -7 -16 -5 23 0 -11 -2
o:carried=procedure far	3 -1 5 -2 8 0 -12 -4
o:carried=sale	-4 3 0 4 -28 22 -2 -4
o:carried=sale far	-8 -8 0 -3 -2 26 -2 -7
o:carried=truce	9 -9 -11 10 -7 -13 6 0
o:carried=truce far	-5 -10 -29 20 -12 -24 -15 11
o:carry on ahead	0 8 0 -1 -1 0 0 -4
o:charge from ahead	0 7 0 -7 5 0 0 -7
o:charge on ahead	0 10 0 0 0 0 0 -12
o:charge since ahead	0 -11 0 4 0 0 0 5
o:clear by ahead	0 4 -1 -5 -8 0 0 12
o:clear on ahead	0 -11 0 14 0 0 0 0
o:collect from ahead	0 12 0 -21 0 0 0 5
o:conclude on ahead	0 -7 0 15 -3 0 0 -3
o:confirm on ahead	0 0 0 19 -6 0 0 -6
o:continue on ahead	0 -2 0 10 0 0 0 -1
o:convene on ahead	0 0 0 9 -8 0 0 0
o:debate on ahead	0 0 0 -16 17 0 0 0
o:decide by ahead	0 7 0 -19 0 0 -1 9
o:decide on ahead	0 -12 0 -1 10 0 0 0
o:discuss on ahead	-1 0 0 18 -9 0 0 0
o:end  today	0 0 0 9 0 0 0 -5
o:end before ahead	0 -4 0 14 0 0 0 -6
o:end by ahead	12 7 -2 -23 9 0 1 -16
o:end ends ahead	0 -7 0 0 -2 0 0 9
o:end from ahead	0 -5 0 14 -1 0 0 0
o:end of ahead	0 -11 -2 19 0 0 0 0
o:end on ahead	-6 9 -3 1 -10 -8 -7 3
o:end on today	0 9 0 -19 0 0 0 12
o:end the ahead	-3 3 -6 12 -6 0 0 -5
o:expect by ahead	0 10 0 4 -9 0 -5 0
o:expect on ahead	0 3 0 -11 11 0 0 -3
o:expect the ahead	0 -6 0 20 -15 0 -2 0
o:extend until ahead	0 0 0 15 0 0 0 -10
o:face from ahead	0 5 0 -10 0 0 0 5
o:fall on ahead	0 1 0 -13 -6 5 0 13
o:grant on ahead	0 0 10 -7 0 0 0 0
o:have by ahead	0 9 0 9 -7 0 -6 -1
o:have for ahead	0 -1 0 -5 10 0 0 0
o:have from ahead	0 17 0 -12 0 0 0 0
o:have the ahead	0 0 0 -18 2 0 7 14
o:have until ahead	-8 -3 0 1 0 -4 10 -2
o:import from ahead	0 -2 0 -2 0 0 0 9
o:introduce on ahead	7 -14 0 10 0 0 0 -1
o:issue on ahead	0 -3 0 -4 9 0 0 0
o:jump on ahead	0 0 0 -11 9 0 0 0
o:keep on ahead	0 -1 0 -12 3 0 0 13
o:leads=\$200 on	0 11 0 -9 0 0 0 0
o:leads=10 on	0 12 0 -11 0 0 0 0
o:leads=10% on	0 16 0 -11 0 0 0 -5
o:leads=10% until	0 34 0 -15 0 0 0 -24
o:leads=12% from	0 12 0 -11 0 0 0 0
o:leads=12% on	0 -12 0 5 0 0 0 7
o:leads=12:01 a.m.	0 9 0 -3 -4 0 0 -1
o:leads=12:01 on	0 -16 0 20 0 0 0 0
o:leads=20 on	0 10 0 -12 0 0 0 1
o:leads=20% on	0 0 0 -13 0 0 0 13
o:leads=2027 to	0 -4 0 14 -1 0 0 -5
o:leads=2030 to	0 -5 0 -1 0 0 0 11
o:leads=25 on	0 -16 0 18 0 0 0 0
o:leads=25% from	0 12 0 -7 0 0 0 -3
o:leads=30% from	0 14 0 -13 0 0 0 0
o:leads=30% on	0 26 0 -26 0 0 0 0
o:leads=30% until	0 -11 0 5 0 0 0 5
o:leads=35% from	0 -11 0 11 0 0 0 0
o:leads=50 from	0 10 0 -10 0 0 0 0
o:leads=50 on	0 10 0 -9 0 0 0 0
o:leads=50% from	0 18 0 -17 0 0 0 0
o:leads=a.m. on	0 -2 -2 1 -2 0 0 8
o:leads=again before	0 0 0 -10 8 0 0 2
o:leads=again from	3 -8 0 0 -7 0 0 13
o:leads=agreement by	0 -6 0 0 -8 0 2 12
o:leads=ahead of	0 9 0 -1 0 0 0 -6
o:leads=and after	0 0 0 -5 -1 0 0 8
o:leads=and from	0 10 0 -9 9 0 0 -7
o:leads=and including	0 -10 9 -3 0 0 0 6
o:leads=and on	2 12 0 -6 -2 0 0 -8
o:leads=and until	0 -1 0 -7 0 0 0 10
o:leads=announced on	-2 -10 -1 15 -9 0 0 3
o:leads=answer by	0 -7 0 -16 7 0 10 0
o:leads=april to	0 -2 0 19 0 0 0 -14
o:leads=are until	0 0 0 9 0 0 0 -6
o:leads=arrive by	0 5 -1 -10 10 0 -7 0
o:leads=as from	0 -12 0 10 2 0 0 0
o:leads=as of	7 13 0 -5 -5 0 0 -11
o:leads=at the	0 0 -1 20 0 0 -2 -17
o:leads=back by	0 4 0 2 -10 0 -1 3
o:leads=back on	0 9 0 -6 0 0 0 -1
o:leads=back to	0 -10 0 19 0 6 0 -19
o:leads=before the	0 -7 -1 15 -5 0 -4 0
o:leads=began on	0 -24 0 7 4 0 0 6
o:leads=begins on	-5 10 0 4 -8 0 0 -12
o:leads=beijing from	1 -10 0 15 -1 0 0 -1
o:leads=beijing on	0 -1 0 9 -2 0 0 0
o:leads=beijing,	0 -5 0 11 0 0 0 0
o:leads=brussels,	0 -1 0 9 0 0 0 -2
o:leads=busan on	0 0 0 10 0 0 0 -7
o:leads=by	0 -4 0 -2 9 0 6 -9
o:leads=by the	0 -2 -4 3 8 -2 9 -23
o:leads=by wednesday,	0 12 0 -8 -1 0 0 -3
o:leads=case on	0 -7 0 -10 7 0 0 9
o:leads=cent from	0 2 0 -5 9 0 0 -1
o:leads=cent on	0 -14 0 16 5 0 0 -11
o:leads=cent since	10 0 0 0 0 0 0 -9
o:leads=changes on	0 -8 9 7 -4 0 0 -5
o:leads=charged from	0 3 0 -9 5 0 0 0
o:leads=close on	0 -8 0 9 -9 15 0 -16
o:leads=closed on	0 1 0 0 -12 8 0 0
o:leads=closes on	0 -6 0 -15 7 0 0 16
o:leads=colombo,	0 0 0 -15 10 0 0 5
o:leads=come by	0 -10 0 10 1 0 0 -3
o:leads=comes on	0 -10 0 13 0 0 0 0
o:leads=concluded on	0 0 0 9 0 0 0 -5
o:leads=council on	0 0 0 12 -11 0 0 0
o:leads=date of	0 8 0 -11 -2 0 0 4
o:leads=date:	0 0 0 11 -1 0 0 -5
o:leads=dates from	0 -11 0 19 0 0 0 -7
o:leads=day is	0 4 0 -11 1 0 10 -5
o:leads=days until	0 -1 0 15 0 0 0 -12
o:leads=days, on	0 10 0 -9 0 0 0 0
o:leads=days, to	0 11 -1 -2 -1 0 0 -1
o:leads=days, until	-2 11 0 7 7 5 0 -23
o:leads=deadline of	0 -5 0 -11 -7 8 7 6
o:leads=decision on	0 0 0 -10 11 0 0 0
o:leads=died on	0 0 0 10 0 0 0 -9
o:leads=dies on	0 3 0 -12 0 0 0 9
o:leads=do so	0 0 0 -10 8 0 0 3
o:leads=due by	0 -4 0 -8 19 0 -4 -1
o:leads=duties from	0 11 0 -10 0 0 0 0
o:leads=duty from	0 -11 0 13 0 0 0 0
o:leads=end on	-9 0 14 -26 12 -1 0 12
o:leads=ended on	0 3 -11 47 -4 0 0 -45
o:leads=ends on	0 1 -7 -17 -9 4 -1 21
o:leads=entered before	0 -11 4 5 8 0 0 -7
o:leads=est on	0 0 0 -4 0 0 0 9
o:leads=expire on	0 -15 10 -10 -2 0 0 14
o:leads=expires on	-2 4 -7 3 -9 0 0 0
o:leads=falls on	0 -5 0 -17 -2 5 0 16
o:leads=follow on	2 14 0 0 -12 0 0 -6
o:leads=follows on	0 -7 0 -6 17 0 0 0
o:leads=force on	6 -1 0 4 -2 0 0 -10
o:leads=force since	0 5 0 3 0 0 0 -9
o:leads=force until	0 8 0 -20 0 0 0 7
o:leads=free from	0 10 0 -8 0 0 0 0
o:leads=friday	0 0 0 9 0 0 0 -5
o:leads=friday,	0 -1 9 0 3 0 0 -12
o:leads=from	0 1 7 2 -2 -2 -2 -9
o:leads=from the	11 19 -4 -3 -11 0 0 -27
o:leads=from tomorrow,	0 -8 0 9 5 0 0 -3
o:leads=frozen until	0 -1 0 9 0 0 0 -5
o:leads=good until	0 0 4 -17 -6 0 7 9
o:leads=gyeongju on	0 0 0 -9 9 0 0 0
o:leads=half on	0 10 0 -2 0 0 0 -1
o:leads=heard on	0 -4 0 -4 11 0 0 -2
o:leads=helsinki,	0 0 0 -6 10 0 0 -3
o:leads=hold until	-4 16 0 0 1 0 0 -11
o:leads=holds until	0 -11 0 -2 0 0 0 14
o:leads=if	0 -10 0 8 0 0 0 0
o:leads=in until	0 0 0 -12 15 0 0 0
o:leads=is on	0 -19 0 0 1 10 0 0
o:leads=is until	0 10 0 -7 -5 0 0 0
o:leads=it begins	0 9 0 -7 0 0 0 0
o:leads=it by	0 -12 0 6 0 1 6 -6
o:leads=it ends	0 0 0 -6 0 0 0 9
o:leads=it on	0 -6 0 8 -7 0 0 3
o:leads=it to	1 3 0 18 -5 0 0 -20
o:leads=it until	0 -6 3 -2 11 2 -1 -9
o:leads=it, on	0 5 0 4 0 0 0 -9
o:leads=itself on	0 -10 0 0 4 0 0 4
o:leads=july to	0 15 0 -13 0 0 0 -4
o:leads=korea on	0 -3 0 10 0 0 0 -4
o:leads=korea, on	0 0 0 8 0 0 0 -8
o:leads=kuala lumpur,	0 -3 0 10 0 0 0 -4
o:leads=lapse on	0 -3 0 -6 10 0 0 0
o:leads=lapses on	0 0 -4 -4 -12 0 0 16
o:leads=last until	-4 0 5 18 -1 0 -2 -14
o:leads=last week,	0 0 0 -2 12 0 0 -10
o:leads=lasts until	0 -6 0 -15 -11 0 6 23
o:leads=later than	0 1 0 -21 13 0 9 -1
o:leads=level on	0 7 0 -9 0 0 0 0
o:leads=lives until	0 11 0 -11 0 0 0 0
o:leads=loaded before	0 3 0 4 -9 0 0 -1
o:leads=made by	0 3 0 -12 6 1 0 0
o:leads=meeting on	0 0 0 8 -6 0 0 0
o:leads=meets on	0 0 0 -13 15 0 0 -1
o:leads=met on	0 0 0 -3 -6 0 0 10
o:leads=mombasa on	0 0 0 -9 0 0 0 9
o:leads=monday,	0 0 0 12 0 0 0 -11
o:leads=months from	0 14 0 -6 -3 0 0 -8
o:leads=months, from	0 4 0 -14 0 0 0 12
o:leads=months, to	0 -15 0 11 -2 0 0 0
o:leads=months, until	0 -15 0 -11 -1 0 0 25
o:leads=more from	0 -7 0 10 0 0 0 0
o:leads=network on	0 0 0 -8 0 0 0 9
o:leads=next monday,	0 5 0 -10 0 0 0 1
o:leads=next wednesday,	0 16 0 -13 0 0 0 -1
o:leads=night to	0 0 0 11 0 0 0 -11
o:leads=now, on	0 13 0 -12 0 0 0 0
o:leads=of 12:01	0 9 0 -8 0 0 0 0
o:leads=off on	0 -1 0 -6 9 0 0 0
o:leads=on	4 1 -3 -12 1 0 -5 10
o:leads=on a	0 -7 0 9 0 0 0 0
o:leads=on friday,	0 -5 6 4 5 0 0 -10
o:leads=on the	-1 13 7 -8 3 0 0 -10
o:leads=on to	0 -2 0 -4 0 0 0 11
o:leads=open on	0 5 0 -18 13 0 0 0
o:leads=open until	0 0 0 5 -8 0 0 3
o:leads=opens on	0 -7 0 15 -4 0 0 0
o:leads=or after	0 2 0 1 2 0 0 -10
o:leads=oslo on	0 0 0 -8 8 0 0 0
o:leads=out on	-2 0 4 0 -11 2 0 2
o:leads=p.m. on	-3 2 0 -6 10 0 0 -9
o:leads=paper on	0 -1 0 9 -6 0 0 0
o:leads=pause from	0 -14 0 14 0 0 0 0
o:leads=pay from	0 -20 0 15 7 0 0 0
o:leads=per cent	0 -2 0 -5 -1 0 0 12
o:leads=percent from	0 -7 0 9 -2 0 0 0
o:leads=percent on	0 8 0 -7 7 0 0 -7
o:leads=percent until	0 -13 0 -21 0 0 0 26
o:leads=planned for	0 9 0 -2 -4 0 0 0
o:leads=points from	0 11 0 -2 0 0 0 -6
o:leads=points until	0 0 0 -10 0 0 0 12
o:leads=proclamation on	0 -8 0 9 0 0 0 0
o:leads=published by	0 -3 0 -2 -1 0 0 9
o:leads=rates from	0 9 0 -8 0 0 0 0
o:leads=retroactive to	0 -1 0 11 0 0 0 -7
o:leads=return on	0 28 0 -29 -5 0 0 1
o:leads=returns on	1 -18 0 24 0 0 0 -6
o:leads=rise on	0 11 0 -7 0 0 0 -2
o:leads=rome on	0 0 0 -9 0 0 0 9
o:leads=rule on	-1 0 0 -6 11 0 0 0
o:leads=run to	0 -3 7 -3 10 0 0 -8
o:leads=runs out	0 -3 0 -7 0 0 0 11
o:leads=runs until	0 21 0 -11 -12 0 0 -2
o:leads=sheinbaum on	0 11 0 -10 0 0 0 0
o:leads=sign on	0 -7 0 13 -4 0 0 0
o:leads=signature on	0 -1 0 -8 10 0 0 0
o:leads=signed by	0 2 0 -7 16 0 -10 -4
o:leads=signed on	0 0 0 -7 6 0 0 1
o:leads=sleep until	0 9 0 0 0 0 0 -5
o:leads=so by	0 5 0 -15 4 0 1 0
o:leads=so on	0 0 0 0 5 0 0 -11
o:leads=south korea,	0 0 0 -9 0 0 0 9
o:leads=start on	10 8 0 -20 1 0 0 -1
o:leads=stops on	0 0 0 -7 0 0 0 10
o:leads=strike until	0 0 0 13 0 0 0 -7
o:leads=suspended to	13 -3 0 -4 -4 0 0 0
o:leads=tangier on	0 8 0 -7 0 0 0 0
o:leads=tariff from	0 -16 0 17 0 0 0 0
o:leads=tariff on	0 14 0 -17 3 0 0 0
o:leads=tariff until	0 4 0 15 0 0 0 -18
o:leads=tariffs until	0 -2 0 -3 0 0 0 8
o:leads=terms on	5 10 0 -9 -1 0 0 -4
o:leads=that is	0 -4 0 11 0 0 0 -4
o:leads=them by	0 0 0 -10 -1 0 1 10
o:leads=there from	0 10 0 -10 0 0 0 0
o:leads=there on	0 -4 0 13 -3 0 0 -4
o:leads=through the	0 0 0 -11 0 0 0 13
o:leads=thursday,	0 -11 0 0 10 0 0 -2
o:leads=till the	0 0 0 -6 0 0 0 9
o:leads=time until	0 5 0 -9 2 0 8 -10
o:leads=to	2 6 0 -12 0 0 0 1
o:leads=to lapse	0 0 3 -12 0 0 0 7
o:leads=to the	-7 -19 1 -7 3 0 -1 18
o:leads=treaty by	0 -6 0 0 -9 0 0 10
o:leads=truce by	0 1 0 0 5 0 2 -14
o:leads=truce from	0 -14 0 6 0 0 0 5
o:leads=truce on	0 -4 0 -9 5 0 0 7
o:leads=truce to	0 0 0 -9 1 0 0 9
o:leads=truce until	2 -9 0 13 -6 0 0 -7
o:leads=truce, until	8 0 0 4 0 0 0 -11
o:leads=trump on	0 10 0 -13 0 0 0 5
o:leads=tuesday,	0 -10 0 -2 0 0 0 12
o:leads=tunis on	0 9 0 -8 0 0 0 0
o:leads=until	-6 2 -5 14 -9 -3 -6 -4
o:leads=up on	0 -8 0 -6 6 0 0 9
o:leads=uruguay on	0 0 0 -10 4 0 0 5
o:leads=us on	0 -6 0 11 -3 0 0 0
o:leads=used from	0 -7 0 -2 9 0 0 0
o:leads=wait until	0 15 0 -14 0 0 8 -11
o:leads=washington on	0 2 0 -10 0 0 0 8
o:leads=washington,	0 0 0 -2 9 0 0 -5
o:leads=week of	0 -5 0 10 0 0 0 0
o:leads=weeks, on	0 0 0 -15 0 0 0 17
o:leads=weeks, to	0 -3 0 0 10 0 0 -4
o:leads=weeks, until	0 -1 0 18 0 0 0 -13
o:leads=what changes	0 9 0 -6 -2 0 0 0
o:leads=what happens	0 10 0 4 0 0 0 -16
o:leads=which is	0 -11 0 17 -1 0 0 -3
o:leads=year from	0 16 0 -1 -9 0 0 -11
o:leads=year, from	2 3 -2 -11 2 0 0 2
o:leads=year, until	0 -4 0 -9 7 0 0 7
o:leads=— from	0 14 0 -12 0 0 0 0
o:leads=— on	0 9 0 -11 0 0 0 0
o:leave until ahead	0 4 0 -11 0 0 0 6
o:left=controls	13 -20 -17 16 -6 0 0 -6
o:left=controls right=none	19 -17 -15 6 -10 -10 0 -1
o:left=deal	-3 -18 -11 16 -4 -10 11 -1
o:left=deal right=duties	0 -13 0 5 -7 0 -1 13
o:left=deal right=none	-1 -8 -9 12 -3 -7 16 -15
o:left=duties	-3 -8 6 21 -4 -17 -26 -2
o:left=duties right=controls	11 -17 0 8 3 0 0 -7
o:left=duties right=deal	0 -4 0 21 -4 0 0 -13
o:left=duties right=duties	2 -16 -6 20 3 0 0 -6
o:left=duties right=longer	0 -21 2 16 0 0 0 2
o:left=duties right=meeting	0 -4 0 -5 0 0 0 11
o:left=duties right=none	-23 11 6 4 -3 -14 -18 -3
o:left=duties right=truce	8 -11 0 -6 -7 0 0 20
o:left=exclusions	-1 4 10 10 -16 -1 -3 -12
o:left=exclusions right=none	-13 0 15 11 -12 -1 -2 -17
o:left=fees	0 -2 3 8 4 0 0 -13
o:left=fees right=none	0 -2 -9 8 9 0 0 -12
o:left=longer	0 -21 6 3 -11 -4 -6 12
o:left=longer right=duties	0 6 0 -20 0 0 0 12
o:left=longer right=none	-1 -24 1 8 -7 -2 -5 9
o:left=meeting	-16 -2 -5 22 -5 -12 13 -17
o:left=meeting right=duties	0 -7 8 21 -20 0 -6 0
o:left=meeting right=longer	0 -1 0 -3 -1 0 8 0
o:left=meeting right=none	-13 -4 -13 19 5 -13 11 -17
o:left=none	-16 8 -20 7 3 -11 -13 8
o:left=none right=controls	6 7 0 -10 -16 5 -3 2
o:left=none right=deal	0 -5 -2 -14 7 -8 14 7
o:left=none right=duties	-17 -2 -7 15 -5 -5 0 -2
o:left=none right=fees	0 2 0 -11 10 0 0 -1
o:left=none right=longer	-1 26 -7 -14 7 -3 2 -9
o:left=none right=meeting	0 0 0 6 -4 -6 -7 7
o:left=none right=none	-10 7 -27 5 -3 -10 -12 14
o:left=none right=procedure	-6 -6 1 -2 8 -3 -3 7
o:left=none right=sale	0 -12 0 -1 5 11 -1 -3
o:left=none right=signing	-4 -4 -2 2 12 0 -6 -3
o:left=none right=truce	-4 4 0 13 -2 -3 -1 -10
o:left=procedure	-5 0 0 18 1 -15 -16 -18
o:left=procedure right=duties	0 12 0 0 -5 0 0 -2
o:left=procedure right=none	0 -1 -1 14 6 -13 -15 -23
o:left=procedure right=procedure	0 -3 0 -6 14 0 0 0
o:left=procedure right=signing	0 0 0 10 -11 0 0 0
o:left=procedure right=truce	-2 -8 0 0 0 0 0 11
o:left=sale	-7 0 -4 -1 -15 29 -7 -18
o:left=sale right=none	-6 0 -3 -1 -11 24 -6 -17
o:left=signing	0 2 0 3 -4 -4 -13 6
o:left=signing right=duties	0 16 0 -23 3 0 -3 5
o:left=signing right=none	0 -3 0 11 -2 -5 -5 -3
o:left=signing right=procedure	0 -5 0 -4 11 0 0 0
o:left=signing right=truce	0 -1 0 -4 -13 0 0 20
o:left=truce	-1 -7 -24 23 4 -13 -10 -9
o:left=truce right=controls	7 0 0 3 0 0 0 -9
o:left=truce right=longer	0 -17 2 26 0 0 0 -17
o:left=truce right=none	-3 -1 -30 10 2 -19 -12 2
o:left=truce right=truce	0 0 0 15 0 0 0 -12
o:levy from ahead	0 15 0 -14 0 0 0 0
o:look on ahead	0 -1 0 -6 10 0 0 0
o:make from ahead	0 -9 0 7 0 0 0 0
o:make until ahead	0 0 0 14 0 0 -2 -6
o:meet meets ahead	0 0 0 -8 4 0 0 7
o:meet on ahead	0 -15 0 20 -4 0 -2 -2
o:move from ahead	0 -29 0 15 0 0 0 12
o:move to ahead	0 37 0 -19 -2 0 0 -22
o:near=controls	9 -17 -7 24 0 0 -1 -16
o:near=deal	0 -15 -6 -2 -1 -4 21 0
o:near=duties	0 -9 7 6 7 -10 -25 6
o:near=exclusions	-8 0 0 23 -3 0 0 -17
o:near=longer	-11 -18 5 1 -1 0 -13 13
o:near=meeting	-10 4 0 1 6 -1 -6 3
o:near=none	-15 2 -21 28 -7 -7 -8 -7
o:near=procedure	-5 -17 -5 32 -2 -11 -13 -17
o:near=sale	-1 6 0 -2 -14 15 -2 -7
o:near=signing	-4 -2 8 13 -3 -12 -8 -2
o:near=truce	-1 4 -17 5 -6 -7 -1 1
o:need from ahead	10 -9 0 0 0 0 0 0
o:need until ahead	0 10 0 0 -1 0 -3 -2
o:negotiate from ahead	0 -9 0 12 0 0 0 0
o:no verb  ahead	-5 -4 6 -2 13 10 0 -10
o:no verb (until ahead	0 -11 0 8 0 0 0 2
o:no verb 12:01 today	0 9 0 -7 0 0 0 0
o:no verb a ahead	0 -10 0 16 0 0 0 -5
o:no verb a.m. today	0 9 0 -4 -2 0 0 0
o:no verb after ahead	0 -25 0 3 9 0 0 8
o:no verb before ahead	0 -17 -4 13 7 0 -1 -1
o:no verb brussels, today	0 -3 0 9 0 0 0 -1
o:no verb by ahead	-11 -8 10 -2 -3 -7 5 14
o:no verb cent ahead	0 -22 0 0 0 0 0 17
o:no verb colombo, today	0 0 0 -15 10 0 0 5
o:no verb column, today	0 0 0 -11 0 0 0 11
o:no verb date: ahead	2 -5 0 10 -5 -5 0 0
o:no verb delhi, today	0 10 0 -10 0 0 0 0
o:no verb due ahead	0 14 0 -7 -5 0 0 0
o:no verb effective ahead	0 12 0 -8 0 0 0 -2
o:no verb ends ahead	0 -12 -1 14 -3 0 0 -4
o:no verb ends today	0 0 0 -11 0 0 0 12
o:no verb friday, ahead	0 0 12 -7 6 -2 2 -8
o:no verb friday, today	0 7 0 1 -9 0 0 -6
o:no verb from ahead	-4 8 0 9 -2 0 -6 -26
o:no verb from today	0 8 0 -9 4 0 0 -2
o:no verb gave ahead	0 -8 0 11 -2 0 0 0
o:no verb helsinki, today	0 0 0 -6 10 0 0 -3
o:no verb including ahead	0 0 0 -6 0 0 0 8
o:no verb korea, today	0 0 0 -9 0 0 0 9
o:no verb mark ahead	0 -1 0 -12 0 0 0 14
o:no verb memo, today	0 10 0 -10 0 0 0 0
o:no verb monday today	0 -3 0 12 0 0 0 -5
o:no verb monday, ahead	3 1 -3 -9 2 0 0 5
o:no verb monday, today	0 -3 0 13 0 0 0 -5
o:no verb not ahead	-8 0 0 12 0 0 0 -1
o:no verb of ahead	-14 7 0 1 2 -2 4 -2
o:no verb of today	0 0 0 9 -7 0 0 -1
o:no verb on ahead	13 3 3 -23 -3 -16 2 17
o:no verb on today	0 10 0 -7 13 0 0 -20
o:no verb saturday, ahead	0 10 0 -10 0 0 0 0
o:no verb so ahead	0 3 0 -10 4 0 0 2
o:no verb sunday, ahead	0 2 -4 -8 -4 0 0 13
o:no verb the ahead	2 12 17 -18 6 -6 -1 -1
o:no verb the today	0 -2 0 19 0 0 0 -14
o:no verb through ahead	0 -7 1 -3 -1 0 0 13
o:no verb till ahead	0 -5 0 -11 0 0 0 18
o:no verb to ahead	-11 -5 -2 -2 8 0 -3 7
o:no verb tomorrow, ahead	0 4 0 2 0 5 0 -13
o:no verb tuesday today	0 0 0 10 0 0 0 -4
o:no verb until ahead	12 -8 -11 -11 -9 0 -7 19
o:no verb votes ahead	0 0 0 9 -8 0 0 0
o:no verb washington, today	0 -8 0 0 9 0 0 -6
o:no verb wednesday today	0 -6 0 -2 10 0 0 0
o:no verb wednesday, ahead	0 17 0 -7 -11 7 0 -12
o:no verb wednesday, today	0 -12 0 -1 7 0 0 5
o:no verb week, ahead	0 0 0 -15 3 0 0 12
o:no verb | today	-1 -4 0 17 0 0 0 -6
o:no verb · today	0 -1 0 12 -2 0 0 -1
o:no verb — today	0 -8 0 19 -3 0 0 -7
o:other  ahead	0 -1 0 12 -2 0 0 -5
o:other before ahead	0 -10 0 15 -8 2 0 0
o:other by ahead	0 3 -1 -7 21 -4 -7 -9
o:other from ahead	-1 -13 0 10 -6 0 0 8
o:other has ahead	0 -3 0 -11 0 0 0 16
o:other of ahead	0 7 0 -10 -1 0 0 8
o:other since ahead	0 7 0 1 0 0 0 -10
o:other the ahead	0 5 0 0 -12 0 -3 7
o:other to ahead	9 0 5 14 -4 0 0 -22
o:other until ahead	0 -1 15 -15 11 0 10 -15
o:pay before ahead	0 11 0 -1 -8 0 0 0
o:pay by ahead	0 -12 0 9 5 -2 0 -1
o:pay from ahead	0 20 0 -18 15 0 0 -19
o:pay of ahead	0 -17 0 20 0 0 0 -2
o:pay on ahead	0 6 0 2 -2 0 0 -10
o:pay since ahead	0 -12 0 7 0 0 0 1
o:pay the ahead	0 13 0 -6 0 0 0 -3
o:pay until ahead	0 -14 0 4 -2 0 0 10
o:place on ahead	0 -7 0 11 -2 0 0 0
o:prolong on ahead	0 0 0 19 0 0 0 -18
o:prolong to ahead	0 0 8 -19 0 0 0 10
o:prolong until ahead	0 0 -2 -9 0 0 0 16
o:promise for ahead	0 0 0 -12 14 0 0 0
o:publish on ahead	0 0 0 12 -7 0 0 -4
o:put from ahead	1 10 0 -16 0 0 0 0
o:put of ahead	0 8 0 -8 0 0 0 0
o:put on ahead	-5 -7 0 33 -12 0 0 -19
o:put to ahead	0 5 0 -9 0 9 0 -4
o:put until ahead	7 13 0 -18 -12 0 0 8
o:ratify by ahead	0 8 0 -14 1 0 0 0
o:reach by ahead	0 0 0 -14 10 0 0 3
o:reach to ahead	0 -2 0 10 0 0 0 -3
o:return by ahead	0 4 0 -10 8 0 0 -5
o:return on ahead	0 8 -3 3 -11 0 0 -3
o:right=controls	13 -3 -9 6 -14 5 -3 0
o:right=controls 	12 0 0 -6 0 0 0 -1
o:right=controls from	8 -2 -2 0 0 0 0 0
o:right=controls on	-9 0 0 8 -12 0 0 12
o:right=deal	0 -11 -6 5 3 -3 14 -13
o:right=deal of	0 0 0 -10 0 0 7 3
o:right=deal on	0 -8 0 -1 0 -1 -3 9
o:right=deal the	2 -5 0 11 0 0 0 -11
o:right=deal until	0 10 0 -12 2 3 1 -8
o:right=duties	-14 -7 -6 18 -7 -10 -6 6
o:right=duties 	0 9 -4 -4 0 0 0 0
o:right=duties after	0 0 0 10 -4 0 0 -4
o:right=duties before	0 8 7 7 -10 0 0 -18
o:right=duties by	0 -1 7 -23 11 0 1 3
o:right=duties from	2 -7 -1 14 4 0 0 -22
o:right=duties monday,	0 11 0 -4 0 0 0 -2
o:right=duties of	0 10 0 -2 -1 0 0 -4
o:right=duties on	-5 4 -9 12 -7 0 -3 -8
o:right=duties since	0 -3 0 9 0 0 0 0
o:right=duties the	0 -20 0 -3 0 0 1 20
o:right=duties to	0 -6 0 -3 0 0 0 14
o:right=duties until	-1 -7 0 7 -14 0 0 7
o:right=exclusions	-3 0 23 -10 -12 0 -1 0
o:right=exclusions 	0 0 13 -8 2 0 0 -7
o:right=exclusions before	0 3 -8 8 -5 0 0 0
o:right=exclusions on	0 0 4 -13 -4 0 0 11
o:right=longer	-6 3 1 16 0 -5 9 -22
o:right=longer on	-3 -8 8 1 11 -1 0 -8
o:right=longer the	0 0 0 10 -1 0 7 -14
o:right=longer until	0 12 3 -22 0 0 0 5
o:right=meeting	-2 -1 -2 17 -20 0 -11 8
o:right=meeting on	0 -1 0 9 -18 0 0 7
o:right=none	-19 0 -26 35 -2 -23 -12 -7
o:right=none 	0 -1 -1 20 -10 2 -2 -13
o:right=none "	0 9 0 0 -1 0 0 -9
o:right=none a	0 -13 0 15 -1 0 4 -3
o:right=none a.m.	0 12 0 -6 -3 0 0 -2
o:right=none after	4 -4 -1 -12 14 0 -1 3
o:right=none again	0 -3 0 1 9 0 0 -5
o:right=none and	0 -4 -3 21 -5 0 -2 -6
o:right=none as	0 4 0 0 -9 0 0 2
o:right=none at	0 -16 0 6 2 0 0 0
o:right=none before	-5 6 -9 -2 3 0 0 -2
o:right=none beyond	0 7 0 -16 -2 0 0 12
o:right=none brussels,	0 -5 0 18 0 0 0 -8
o:right=none by	-9 0 0 2 9 -2 12 -25
o:right=none cent	0 -10 0 -2 0 0 0 14
o:right=none changes	0 8 0 -4 -3 0 0 0
o:right=none colombo,	0 0 0 -15 10 0 0 5
o:right=none column,	0 0 0 -11 0 0 0 11
o:right=none come	0 10 0 -5 0 0 0 -3
o:right=none council,	0 0 0 -6 11 0 0 -3
o:right=none date:	2 -9 0 13 0 -5 0 -5
o:right=none days	0 -5 0 12 0 0 0 -6
o:right=none delhi,	0 10 0 -10 0 0 0 0
o:right=none due	0 9 0 -13 7 0 0 -2
o:right=none effective	0 17 0 -12 0 0 0 -2
o:right=none eight	0 0 0 -4 10 0 0 -8
o:right=none ends	0 -6 -3 0 -9 0 0 10
o:right=none finish	0 9 0 -10 0 0 0 0
o:right=none follow	0 0 0 13 -4 0 0 -6
o:right=none for	-7 6 -7 -7 6 3 -12 3
o:right=none force	0 16 0 0 -2 0 0 -19
o:right=none friday,	0 7 11 -5 0 -2 2 -10
o:right=none from	5 13 -8 8 0 -11 -20 -37
o:right=none happens	0 10 0 4 0 0 0 -17
o:right=none has	5 -3 0 -1 -11 0 0 8
o:right=none have	0 0 0 -9 0 0 8 2
o:right=none helsinki,	0 0 0 -6 10 0 0 -3
o:right=none here	0 -10 0 7 0 0 0 1
o:right=none including	0 -10 9 -3 0 0 0 6
o:right=none it	0 13 0 -1 4 0 0 -11
o:right=none korea,	0 0 0 -9 0 0 0 9
o:right=none lapse	0 0 5 -10 0 0 0 5
o:right=none mark	0 -1 0 -12 0 0 0 14
o:right=none meets	0 0 0 -9 4 0 0 8
o:right=none memo,	0 10 0 -10 0 0 0 0
o:right=none monday,	4 -2 0 4 -10 0 0 1
o:right=none more	0 -4 0 10 -1 0 0 -1
o:right=none next	0 6 0 -26 12 0 0 9
o:right=none noon	0 4 0 -11 6 0 0 1
o:right=none not	-8 -2 0 18 0 0 0 -3
o:right=none off	0 -5 0 11 -1 0 0 -1
o:right=none on	-2 9 -9 2 8 1 -12 -8
o:right=none over	0 6 0 -11 0 0 0 5
o:right=none pay	0 2 0 -9 0 0 0 6
o:right=none says	0 -5 0 -7 -4 0 0 18
o:right=none sign	0 0 0 -14 0 0 0 19
o:right=none signed	0 12 0 0 0 0 0 -12
o:right=none since	-8 -7 0 19 -15 0 0 0
o:right=none so	0 2 0 -11 5 0 0 3
o:right=none start	-3 -15 0 16 3 0 0 0
o:right=none starts	0 12 0 -2 -2 0 0 -4
o:right=none sunday,	0 -5 -4 -1 -2 0 0 15
o:right=none talk	0 -1 0 10 0 -1 0 0
o:right=none than	0 8 0 -20 15 0 0 0
o:right=none that	0 0 0 -20 9 0 7 6
o:right=none the	-4 9 3 -5 -14 -22 -2 7
o:right=none through	0 -13 2 0 -5 0 0 16
o:right=none thursday	0 -4 0 13 0 0 0 -6
o:right=none thursday,	0 -13 0 -4 7 0 0 9
o:right=none till	7 -16 0 0 -7 7 0 4
o:right=none to	0 -9 0 -3 -7 1 -14 11
o:right=none tomorrow,	0 0 0 4 1 3 0 -13
o:right=none tuesday,	0 2 0 -9 -3 0 0 10
o:right=none until	1 -13 4 -4 -4 -11 7 12
o:right=none valletta,	0 0 0 12 0 0 0 -8
o:right=none vote	0 0 0 -17 18 0 0 0
o:right=none washington	0 0 0 9 -6 0 0 0
o:right=none washington,	0 0 0 -4 9 0 0 -3
o:right=none wednesday,	0 19 0 -17 0 3 0 -3
o:right=none week,	0 0 0 -13 4 0 0 8
o:right=none wrote	0 -10 0 14 -1 0 0 -1
o:right=none yes,	0 9 0 -8 0 0 0 0
o:right=none ·	0 -1 0 12 -2 0 0 -1
o:right=none —	0 0 0 15 -9 0 0 -7
o:right=procedure	-3 -17 2 -5 22 -10 -14 11
o:right=procedure 	0 -11 0 -7 16 0 0 2
o:right=procedure until	0 -20 4 2 11 0 -6 0
o:right=sale	0 -18 0 0 2 20 -3 -5
o:right=sale 	0 -6 0 -2 10 0 0 0
o:right=signing	-2 -3 0 19 -3 3 -12 -14
o:right=signing by	0 -8 0 -3 11 0 0 0
o:right=signing on	0 -11 0 14 3 -1 0 -4
o:right=signing the	0 -2 0 0 11 0 0 -9
o:right=signing to	0 15 1 -18 0 0 0 0
o:right=signing until	0 0 0 12 0 0 -2 -9
o:right=truce	2 -8 -2 9 -14 0 -6 6
o:right=truce 	-1 -1 0 -1 -10 0 1 10
o:right=truce after	0 -4 0 -3 0 0 0 11
o:right=truce before	0 -6 0 0 -7 0 0 13
o:right=truce by	0 0 0 -2 -1 0 -4 11
o:right=truce from	-9 -23 0 -7 -7 2 0 36
o:right=truce monday,	0 -9 0 -8 11 0 0 4
o:right=truce on	4 5 0 6 0 0 0 -13
o:right=truce since	9 4 0 0 0 0 0 -13
o:right=truce the	0 -2 7 0 6 0 0 -13
o:right=truce until	0 17 0 -2 -1 0 0 -7
o:rise from ahead	0 -7 0 11 0 0 0 0
o:rise on ahead	0 18 0 -11 0 0 0 -7
o:run from ahead	0 -9 0 10 -3 3 0 0
o:run on ahead	-6 4 2 -2 0 8 0 -4
o:run out ahead	0 -2 0 -5 0 0 0 9
o:run the ahead	0 -8 1 19 0 0 0 -15
o:run to ahead	-6 -8 0 5 2 -4 0 4
o:run until ahead	0 13 0 -8 -3 0 0 0
o:say before ahead	0 9 0 0 -2 0 0 -6
o:say says ahead	0 -4 0 -7 -3 0 0 16
o:sell by ahead	0 0 0 -6 -7 14 0 0
o:set from ahead	0 -6 0 9 0 0 0 0
o:sign by ahead	0 -1 6 0 11 0 -1 -13
o:sign on ahead	0 -4 0 19 -6 0 0 -14
o:sign sign ahead	0 0 0 -5 0 0 0 10
o:sign signed ahead	0 12 0 -11 0 0 0 0
o:sign until ahead	0 -5 0 -8 14 3 -3 0
o:sit on ahead	0 -13 0 10 0 0 0 -5
o:sit until ahead	0 10 0 1 -7 0 0 -8
o:subject=controls	12 1 -15 7 -6 0 -1 -19
o:subject=controls  ahead	10 0 0 -7 0 0 0 0
o:subject=controls carried	17 -2 -3 2 -18 -2 -10 1
o:subject=controls carried announce	-5 -8 0 14 0 0 0 0
o:subject=controls carried announce ahead	-5 -8 0 14 0 0 0 0
o:subject=controls carried begin	13 -6 0 -8 0 0 0 0
o:subject=controls carried begin ahead	13 -6 0 -8 0 0 0 0
o:subject=controls carried begin on	8 -8 0 0 0 0 0 0
o:subject=controls carried from ahead	11 -13 0 2 0 0 0 0
o:subject=controls carried have	-1 0 0 9 -6 0 0 0
o:subject=controls carried say	0 10 0 -9 0 0 0 0
o:subject=controls carried say ahead	0 10 0 -9 0 0 0 0
o:subject=controls carried say on	0 10 0 -9 0 0 0 0
o:subject=controls carried suspend	9 -1 0 -3 -3 0 0 0
o:subject=controls carried suspend ahead	9 -1 0 -3 -3 0 0 0
o:subject=controls far	14 -9 -1 -7 0 1 0 0
o:subject=controls far carried	13 6 2 0 -12 8 -13 -10
o:subject=controls far carried begin	5 -7 0 10 -6 0 0 0
o:subject=controls far carried by ahead	0 10 0 -7 1 0 0 -4
o:subject=controls far carried end	0 19 0 -6 -5 1 0 -13
o:subject=controls far carried end ahead	0 19 0 -6 -5 1 0 -13
o:subject=controls far carried end on	0 15 0 -6 0 1 0 -11
o:subject=controls far carried from ahead	7 -14 0 0 3 0 0 2
o:subject=controls far carried on ahead	-4 13 6 -4 -4 0 0 -7
o:subject=controls far carried the ahead	0 0 0 13 -5 0 -4 0
o:subject=controls far carried until ahead	8 9 0 -11 -7 5 0 -6
o:subject=controls far no verb	14 -9 -1 -7 0 1 0 0
o:subject=controls far no verb ahead	8 -8 -1 -4 1 1 0 1
o:subject=controls no verb	1 9 -9 -4 -3 3 0 -2
o:subject=controls no verb 	9 0 0 -5 0 0 0 0
o:subject=controls no verb ahead	3 9 -9 -8 -3 4 0 -2
o:subject=controls no verb of	-8 0 0 9 0 0 0 0
o:subject=controls no verb until	0 4 0 -19 14 3 0 -4
o:subject=controls of ahead	-9 0 0 11 0 0 0 0
o:subject=controls on ahead	-2 0 -2 11 1 0 0 -7
o:subject=controls suspend until	8 0 0 0 0 0 0 -6
o:subject=controls the ahead	1 8 0 0 0 0 0 -9
o:subject=controls until ahead	7 3 0 -21 12 3 0 -10
o:subject=deal	-2 9 -13 1 -14 -5 11 -2
o:subject=deal be	0 0 0 -9 3 3 7 -5
o:subject=deal be ahead	0 -10 0 -6 4 3 8 -1
o:subject=deal before ahead	0 0 0 9 -2 0 -2 -5
o:subject=deal begin	0 -5 0 9 0 0 0 -4
o:subject=deal begin ahead	0 -3 0 18 -12 0 0 -4
o:subject=deal begin on	0 3 0 5 -9 0 0 -3
o:subject=deal begin today	0 -2 0 -7 10 0 0 0
o:subject=deal by ahead	0 11 0 -15 -12 0 10 4
o:subject=deal carried	0 -1 -6 3 -15 11 9 6
o:subject=deal carried be	0 1 0 0 8 9 -15 -9
o:subject=deal carried be ahead	0 1 0 0 8 9 -15 -9
o:subject=deal carried begin	0 1 0 6 -12 0 0 0
o:subject=deal carried begin ahead	0 2 0 4 -11 0 0 0
o:subject=deal carried end on	0 4 0 11 0 0 0 -13
o:subject=deal carried from ahead	0 13 0 -10 0 0 0 0
o:subject=deal carried have	0 0 0 -7 -2 0 10 0
o:subject=deal carried have ahead	0 0 0 -8 -1 0 10 0
o:subject=deal carried meet	0 0 0 11 -7 0 0 0
o:subject=deal carried meet ahead	0 0 0 11 -7 0 0 0
o:subject=deal carried meet on	0 0 0 9 -6 0 0 0
o:subject=deal carried on ahead	0 7 0 -1 -9 10 0 -5
o:subject=deal carried pay	0 -12 0 8 0 0 0 3
o:subject=deal carried pay ahead	0 -11 0 7 0 0 0 4
o:subject=deal carried pay from	0 12 0 -12 0 0 0 0
o:subject=deal carried pay until	0 -15 0 0 0 0 0 15
o:subject=deal carried tell	0 6 0 -12 0 0 0 6
o:subject=deal carried tell on	0 6 0 -12 0 0 0 6
o:subject=deal carried until ahead	0 -21 0 0 -5 -1 8 11
o:subject=deal end	0 -6 0 11 -3 0 0 -1
o:subject=deal end ahead	0 -6 0 15 -3 0 0 -5
o:subject=deal end on	0 -5 0 14 -3 0 0 -4
o:subject=deal far  ahead	0 0 0 10 -1 0 0 -10
o:subject=deal far carried	-9 7 -5 1 -19 -5 14 1
o:subject=deal far carried be	0 1 0 -8 -9 0 4 13
o:subject=deal far carried be ahead	0 1 0 -8 -9 0 4 13
o:subject=deal far carried be by	0 11 0 -8 -13 0 0 6
o:subject=deal far carried be on	0 -1 0 -9 8 0 0 4
o:subject=deal far carried be the	0 -2 0 10 0 0 1 -10
o:subject=deal far carried be until	0 -3 0 0 -4 0 0 8
o:subject=deal far carried before ahead	0 14 0 -8 -11 0 2 0
o:subject=deal far carried begin	0 -13 0 7 2 0 0 4
o:subject=deal far carried begin ahead	0 -12 0 6 2 0 0 4
o:subject=deal far carried begin on	0 -9 0 14 -6 0 0 0
o:subject=deal far carried by ahead	0 6 0 -5 2 0 -10 4
o:subject=deal far carried charge	0 10 0 -3 0 0 0 -3
o:subject=deal far carried charge ahead	0 12 0 -5 0 0 0 -3
o:subject=deal far carried end on	0 13 0 -7 -2 0 0 -1
o:subject=deal far carried for ahead	0 -13 0 20 -4 0 0 0
o:subject=deal far carried from ahead	1 -10 0 12 -1 0 0 0
o:subject=deal far carried get	0 -6 0 10 0 0 0 -1
o:subject=deal far carried get ahead	0 -6 0 10 0 0 0 -1
o:subject=deal far carried have	0 6 0 -4 -4 0 -8 9
o:subject=deal far carried have ahead	0 6 0 -4 -4 0 -8 9
o:subject=deal far carried have until	0 9 0 -4 -2 0 -6 4
o:subject=deal far carried make	0 8 0 -10 -6 0 13 -8
o:subject=deal far carried make ahead	0 8 0 -10 -6 0 13 -8
o:subject=deal far carried meet	0 -2 0 -8 4 0 8 0
o:subject=deal far carried meet ahead	0 -2 0 -8 4 0 8 0
o:subject=deal far carried meet on	0 0 0 -7 9 0 0 0
o:subject=deal far carried on ahead	-3 3 -4 -5 11 0 -1 0
o:subject=deal far carried other	0 0 0 -14 5 0 3 5
o:subject=deal far carried other ahead	0 0 0 -14 5 0 3 5
o:subject=deal far carried pay	0 12 0 0 0 0 0 -11
o:subject=deal far carried pay ahead	0 13 0 -2 0 0 0 -11
o:subject=deal far carried reach	0 0 0 9 0 0 0 -5
o:subject=deal far carried reach ahead	0 0 0 9 0 0 0 -5
o:subject=deal far carried the ahead	0 -3 1 18 -3 0 0 -13
o:subject=deal far carried to ahead	0 14 0 2 0 0 0 -14
o:subject=deal far carried until ahead	0 3 0 -5 -12 -1 0 18
o:subject=deal far carried vote	0 9 0 0 -10 0 0 0
o:subject=deal far carried vote ahead	0 9 0 0 -10 0 0 0
o:subject=deal far carried write	0 5 0 -14 0 0 0 9
o:subject=deal far carried write ahead	0 5 0 -14 0 0 0 9
o:subject=deal far carried write on	0 5 0 -14 0 0 0 9
o:subject=deal far no verb 	0 0 0 14 -3 0 0 -12
o:subject=deal far no verb ahead	-2 0 -6 -6 11 -2 -4 5
o:subject=deal far no verb today	0 -2 0 12 -1 0 0 -4
o:subject=deal from ahead	0 0 0 -1 -2 0 0 9
o:subject=deal no verb	2 3 -4 -3 0 -7 8 0
o:subject=deal no verb ahead	2 4 -4 -4 -7 -7 9 3
o:subject=deal no verb by	0 0 0 -13 -5 0 7 7
o:subject=deal no verb on	0 3 0 -15 12 0 -1 3
o:subject=deal no verb the	0 0 0 14 0 0 -3 -6
o:subject=deal no verb today	0 -5 0 10 8 0 0 -14
o:subject=deal no verb until	7 -2 0 -8 -8 0 -6 15
o:subject=deal reach	0 -1 0 -3 -3 0 0 10
o:subject=deal reach ahead	0 -1 0 -3 -3 0 0 10
o:subject=deal sign	0 8 0 1 -3 0 0 -8
o:subject=deal sign ahead	0 8 0 1 -3 0 0 -8
o:subject=deal until ahead	5 0 0 -9 -10 0 -3 16
o:subject=duties	-15 1 -7 14 -15 -16 -8 5
o:subject=duties after ahead	0 -18 0 -6 11 0 0 12
o:subject=duties announce on	0 -7 0 10 0 0 0 0
o:subject=duties be since	10 -1 0 -4 0 0 0 0
o:subject=duties be the	0 -11 0 15 0 0 0 -1
o:subject=duties be until	0 13 0 -3 -2 0 0 -7
o:subject=duties before ahead	0 -3 0 9 -7 0 0 0
o:subject=duties begin	-9 0 -7 7 -10 0 0 2
o:subject=duties begin ahead	-9 3 -7 1 -8 0 0 3
o:subject=duties begin by	0 14 0 -5 -2 0 0 -4
o:subject=duties begin from	-2 -4 0 7 -1 0 0 0
o:subject=duties begin on	-1 -15 -1 4 2 0 0 14
o:subject=duties begin today	0 -8 0 11 0 0 0 0
o:subject=duties begin until	0 20 0 -4 0 0 0 -12
o:subject=duties by ahead	0 0 4 4 2 0 1 -21
o:subject=duties carried	-4 -6 -14 10 11 -4 1 -4
o:subject=duties carried  ahead	8 3 0 -1 -2 0 0 -8
o:subject=duties carried announce for	0 10 0 -5 0 0 0 -2
o:subject=duties carried announce on	0 -10 0 11 -2 0 0 1
o:subject=duties carried be 	8 5 0 -10 0 0 0 -1
o:subject=duties carried be before	0 0 0 -8 11 0 0 0
o:subject=duties carried be by	0 -18 0 8 -2 0 1 8
o:subject=duties carried be from	-1 -17 0 10 3 0 0 8
o:subject=duties carried be is	0 6 0 -8 -9 0 11 -1
o:subject=duties carried be of	0 9 0 -3 0 0 0 -4
o:subject=duties carried be on	0 -2 0 0 0 10 0 -8
o:subject=duties carried be the	0 11 0 1 -2 0 0 -13
o:subject=duties carried before ahead	0 -3 -3 0 9 0 0 -5
o:subject=duties carried begin	10 -3 -8 -3 4 0 -1 3
o:subject=duties carried begin ahead	10 -7 -7 0 5 0 -1 4
o:subject=duties carried begin on	10 7 0 -19 5 0 0 0
o:subject=duties carried begin today	0 9 0 -7 0 0 0 0
o:subject=duties carried by ahead	0 -20 6 11 8 0 -1 -7
o:subject=duties carried charge ahead	0 -10 0 11 -2 0 0 2
o:subject=duties carried conclude	0 0 0 -9 10 0 0 0
o:subject=duties carried conclude ahead	0 0 0 -9 10 0 0 0
o:subject=duties carried end on	-1 4 -7 -12 0 0 0 13
o:subject=duties carried for ahead	0 3 0 -12 0 7 0 2
o:subject=duties carried from ahead	-3 -4 0 0 0 0 0 16
o:subject=duties carried from today	0 12 0 -11 0 0 0 0
o:subject=duties carried have	0 -16 0 -9 21 0 0 2
o:subject=duties carried have ahead	0 -16 0 -10 21 0 0 2
o:subject=duties carried have on	0 -2 0 -8 11 0 0 0
o:subject=duties carried have until	0 -7 0 -17 19 0 0 1
o:subject=duties carried is ahead	0 6 0 -7 -9 0 11 -2
o:subject=duties carried look	0 -5 0 -15 10 0 0 9
o:subject=duties carried of ahead	0 8 0 -1 0 0 0 -6
o:subject=duties carried on ahead	6 -8 -6 1 1 6 -1 4
o:subject=duties carried other	0 -10 0 3 -1 0 0 10
o:subject=duties carried other ahead	0 -11 0 3 0 0 0 9
o:subject=duties carried other on	0 -13 0 19 -2 0 0 -3
o:subject=duties carried pay	0 -8 0 17 -2 0 0 -4
o:subject=duties carried pay ahead	0 -4 0 12 -1 0 0 -6
o:subject=duties carried pay from	0 12 0 -10 0 0 0 0
o:subject=duties carried pay on	0 -10 0 16 0 0 0 -5
o:subject=duties carried prolong	0 0 0 -7 0 0 0 9
o:subject=duties carried prolong ahead	0 0 0 -7 0 0 0 9
o:subject=duties carried report	0 0 0 -9 12 0 0 0
o:subject=duties carried report ahead	0 0 0 -9 12 0 0 0
o:subject=duties carried rise ahead	0 -5 0 8 0 0 0 0
o:subject=duties carried run until	0 10 0 0 0 0 0 -8
o:subject=duties carried set	0 4 0 -11 0 8 0 0
o:subject=duties carried set ahead	0 4 0 -11 0 8 0 0
o:subject=duties carried sign	0 -5 0 15 -3 0 0 -3
o:subject=duties carried sign ahead	0 -5 0 14 -3 0 0 -2
o:subject=duties carried suspend	-9 10 -5 -7 -16 0 0 16
o:subject=duties carried suspend ahead	-9 11 -5 -8 -16 0 0 16
o:subject=duties carried suspend until	-13 9 -2 -12 -14 0 0 18
o:subject=duties carried to ahead	0 1 0 -11 -10 0 0 11
o:subject=duties carried until ahead	-19 6 -6 3 8 -5 4 -5
o:subject=duties carried vote	0 0 0 13 -12 0 0 0
o:subject=duties carried vote ahead	0 0 0 13 -12 0 0 0
o:subject=duties carried vote on	0 0 0 12 -11 0 0 0
o:subject=duties cent ahead	0 -6 0 -5 0 0 0 14
o:subject=duties charge	0 3 0 -10 0 0 0 7
o:subject=duties charge ahead	0 3 0 -11 0 0 0 7
o:subject=duties collect	0 -5 0 -5 0 0 0 12
o:subject=duties collect ahead	0 -9 0 -5 0 0 0 15
o:subject=duties collect from	0 -4 0 -6 0 0 0 9
o:subject=duties end	0 0 0 0 -12 0 0 5
o:subject=duties end ahead	0 4 0 -1 -12 0 0 2
o:subject=duties end on	0 -7 0 0 -7 0 0 10
o:subject=duties far	-16 1 2 2 -7 1 1 2
o:subject=duties far  ahead	-5 1 -4 -11 0 9 11 2
o:subject=duties far  today	0 -14 0 12 0 0 0 0
o:subject=duties far by ahead	0 1 0 -11 10 0 0 0
o:subject=duties far carried	-11 0 0 5 2 -20 -10 3
o:subject=duties far carried  today	0 7 0 -9 0 0 0 1
o:subject=duties far carried accept	0 8 0 -9 0 0 0 0
o:subject=duties far carried after ahead	0 9 0 -5 -7 0 0 0
o:subject=duties far carried agree	0 11 0 -1 -7 0 3 -8
o:subject=duties far carried agree ahead	0 11 0 -1 -6 0 3 -8
o:subject=duties far carried announce	-3 1 -1 -3 -4 0 0 14
o:subject=duties far carried announce ahead	-3 0 -1 -2 -1 0 0 14
o:subject=duties far carried announce on	-2 -3 0 0 0 0 0 9
o:subject=duties far carried ask	0 7 0 6 -14 0 0 -1
o:subject=duties far carried ask ahead	0 7 0 6 -13 0 0 -1
o:subject=duties far carried be before	0 -14 6 16 -7 0 0 0
o:subject=duties far carried be by	0 -19 0 6 11 2 0 -6
o:subject=duties far carried be from	0 12 0 -11 -1 0 0 0
o:subject=duties far carried be is	0 7 0 0 4 0 0 -9
o:subject=duties far carried be today	0 -6 0 -7 0 0 0 17
o:subject=duties far carried before today	0 -7 0 10 -1 0 0 0
o:subject=duties far carried begin	-10 0 13 4 -5 0 -2 -2
o:subject=duties far carried begin ahead	-9 2 13 0 -3 0 -2 -1
o:subject=duties far carried begin by	0 9 0 -15 5 0 0 -1
o:subject=duties far carried begin from	0 15 0 -10 0 0 0 0
o:subject=duties far carried begin the	0 0 9 -6 0 0 0 -2
o:subject=duties far carried begin until	0 -20 7 6 -11 0 0 15
o:subject=duties far carried by ahead	3 2 -9 7 0 2 -3 -20
o:subject=duties far carried charge today	0 -10 0 11 0 0 0 0
o:subject=duties far carried confirm	0 -3 0 0 -5 0 0 11
o:subject=duties far carried end	7 2 -4 3 -16 0 -1 0
o:subject=duties far carried end ahead	7 3 -2 2 -16 0 -1 0
o:subject=duties far carried end on	2 9 3 -7 -13 0 0 2
o:subject=duties far carried exempt	0 -9 9 4 -3 0 0 -2
o:subject=duties far carried exempt ahead	0 -9 9 4 -3 0 0 -2
o:subject=duties far carried expect ahead	0 -3 0 9 -5 0 0 0
o:subject=duties far carried fall ahead	0 10 0 -3 0 0 0 -3
o:subject=duties far carried fall on	0 9 0 -4 0 0 0 -2
o:subject=duties far carried fix	0 9 0 -8 0 0 0 0
o:subject=duties far carried for ahead	0 -4 0 -4 1 0 0 9
o:subject=duties far carried from ahead	0 4 -1 -8 4 0 -1 7
o:subject=duties far carried from today	0 -12 0 14 0 0 0 0
o:subject=duties far carried get	0 -6 0 13 -3 0 0 -2
o:subject=duties far carried get ahead	0 -4 0 11 -2 0 0 -2
o:subject=duties far carried leave	0 -9 0 9 1 0 0 0
o:subject=duties far carried leave ahead	0 -9 0 8 1 0 0 0
o:subject=duties far carried leave on	0 -11 0 11 0 0 0 0
o:subject=duties far carried meet	0 0 0 -5 -5 0 0 15
o:subject=duties far carried meet ahead	0 0 0 -5 -5 0 0 15
o:subject=duties far carried meet on	0 -7 0 -2 -3 0 0 13
o:subject=duties far carried move	0 4 0 -16 0 0 0 14
o:subject=duties far carried move ahead	0 4 0 -17 0 0 0 14
o:subject=duties far carried move to	0 13 0 -5 0 0 0 -5
o:subject=duties far carried of ahead	8 4 0 0 -4 0 0 -13
o:subject=duties far carried on ahead	-8 5 -4 2 1 -5 -8 1
o:subject=duties far carried on today	0 -11 0 16 0 0 0 -2
o:subject=duties far carried other by	0 -3 0 -7 13 0 0 0
o:subject=duties far carried other on	0 3 0 -17 7 0 0 7
o:subject=duties far carried pay	0 1 0 9 -5 0 0 -5
o:subject=duties far carried pay from	0 8 0 -10 4 0 0 0
o:subject=duties far carried pay until	0 -11 0 13 0 0 0 0
o:subject=duties far carried post	0 -5 0 -3 8 0 0 0
o:subject=duties far carried post ahead	0 -5 0 -3 8 0 0 0
o:subject=duties far carried post on	0 -4 0 -4 8 0 0 0
o:subject=duties far carried put from	1 6 0 -8 0 0 0 0
o:subject=duties far carried put on	0 -7 0 17 0 0 0 -9
o:subject=duties far carried ratify	0 0 0 -8 11 0 0 0
o:subject=duties far carried ratify ahead	0 0 0 -8 11 0 0 0
o:subject=duties far carried rise	0 11 0 -10 0 0 0 0
o:subject=duties far carried rise ahead	0 11 0 -10 0 0 0 0
o:subject=duties far carried rise on	0 12 0 -11 0 0 0 0
o:subject=duties far carried say	-6 3 0 -9 14 0 -1 0
o:subject=duties far carried say ahead	-6 4 0 -8 15 0 -1 -1
o:subject=duties far carried say on	-6 0 0 -1 10 0 0 0
o:subject=duties far carried say the	0 0 0 -9 8 0 0 2
o:subject=duties far carried send	0 0 0 -8 14 0 0 -1
o:subject=duties far carried send ahead	0 0 0 -9 14 0 0 0
o:subject=duties far carried set	0 -6 0 10 0 0 0 0
o:subject=duties far carried set ahead	0 -6 0 10 0 0 0 0
o:subject=duties far carried sign	0 -3 0 -2 0 0 -2 11
o:subject=duties far carried sign ahead	0 -3 0 -3 0 0 -2 13
o:subject=duties far carried sign by	0 -8 0 12 0 0 0 0
o:subject=duties far carried signed ahead	0 0 0 -9 0 0 0 7
o:subject=duties far carried since ahead	0 -9 0 13 0 0 0 0
o:subject=duties far carried suspend	4 0 -4 3 -21 0 0 3
o:subject=duties far carried suspend ahead	4 0 -4 3 -20 0 0 4
o:subject=duties far carried suspend from	0 -7 0 10 0 0 0 0
o:subject=duties far carried suspend until	6 13 0 -16 -10 0 0 1
o:subject=duties far carried tell	0 14 0 -4 -4 0 0 -7
o:subject=duties far carried tell ahead	0 15 0 -8 -3 0 0 -2
o:subject=duties far carried the ahead	-7 -1 0 -2 3 0 9 -5
o:subject=duties far carried threaten from	0 -7 0 0 9 0 0 0
o:subject=duties far carried until ahead	-6 2 12 -10 -3 -1 -5 6
o:subject=duties far carried want	0 -12 0 9 -1 0 2 0
o:subject=duties far carried want ahead	0 -12 0 9 -1 0 2 0
o:subject=duties far carried want by	0 -1 0 7 -10 0 3 0
o:subject=duties far carried write	0 -9 0 14 0 0 0 0
o:subject=duties far carried write ahead	0 -9 0 14 0 0 0 0
o:subject=duties far delhi, today	0 11 0 -10 0 0 0 0
o:subject=duties far from ahead	-5 -18 12 21 -10 0 0 -9
o:subject=duties far no verb	-16 1 2 2 -7 1 1 2
o:subject=duties far no verb 	-7 -5 -5 -3 0 8 11 2
o:subject=duties far no verb ahead	-13 -2 4 1 -7 2 2 5
o:subject=duties far no verb and	0 -6 0 -2 0 0 0 9
o:subject=duties far no verb by	0 1 0 -11 10 0 0 0
o:subject=duties far no verb delhi,	0 11 0 -10 0 0 0 0
o:subject=duties far no verb friday,	0 11 0 -8 -3 0 0 0
o:subject=duties far no verb from	-5 -15 12 18 -11 0 0 -9
o:subject=duties far no verb on	-3 11 -1 -14 4 0 0 2
o:subject=duties far no verb the	0 6 0 5 -9 0 -1 -4
o:subject=duties far no verb thursday,	0 -5 0 -7 10 0 0 1
o:subject=duties far no verb to	0 -13 0 17 0 0 0 -6
o:subject=duties far no verb tuesday,	0 -10 0 5 0 0 0 3
o:subject=duties far on ahead	-3 11 -1 -12 1 0 0 3
o:subject=duties far the ahead	0 6 0 5 -9 0 -1 -4
o:subject=duties far to ahead	0 -13 0 17 0 0 0 -6
o:subject=duties far tuesday, ahead	0 -9 0 4 0 0 0 4
o:subject=duties for ahead	0 9 0 0 -12 0 0 -2
o:subject=duties from ahead	0 5 -7 4 -13 0 0 -5
o:subject=duties jump	0 -3 0 -6 9 0 0 0
o:subject=duties monday, ahead	0 10 0 -4 0 0 0 -5
o:subject=duties no verb	-18 -1 -7 8 -2 -7 1 4
o:subject=duties no verb 	0 0 -3 14 -7 0 0 -11
o:subject=duties no verb after	0 -14 0 1 7 0 0 1
o:subject=duties no verb ahead	-17 -6 -5 11 -5 -7 2 7
o:subject=duties no verb as	0 2 0 -13 0 0 0 9
o:subject=duties no verb before	0 -4 0 8 -5 0 0 0
o:subject=duties no verb cent	0 -23 0 1 0 0 0 17
o:subject=duties no verb force	0 -9 0 -3 0 0 0 13
o:subject=duties no verb from	0 8 -2 -4 -1 0 0 -5
o:subject=duties no verb monday,	0 10 0 -3 0 0 0 -5
o:subject=duties no verb on	-2 5 -3 -5 14 0 0 -9
o:subject=duties no verb than	0 11 0 -8 0 0 0 -1
o:subject=duties no verb to	0 9 0 -13 -4 0 0 4
o:subject=duties no verb today	0 7 0 -4 3 0 0 -7
o:subject=duties no verb until	-1 -6 -9 12 -4 0 5 1
o:subject=duties of ahead	0 0 0 7 -3 0 0 -7
o:subject=duties of today	0 -7 0 9 0 0 0 0
o:subject=duties on ahead	-12 1 -2 3 -8 -1 0 6
o:subject=duties on today	0 -1 0 -7 12 0 0 -2
o:subject=duties other	0 1 0 -10 16 0 0 -6
o:subject=duties other ahead	0 1 0 -10 16 0 0 -6
o:subject=duties publish ahead	0 -2 0 7 -2 0 0 0
o:subject=duties publish on	0 -3 0 8 -2 0 0 0
o:subject=duties put	0 -1 0 8 -1 0 0 -1
o:subject=duties return ahead	0 -1 0 -4 -2 0 0 9
o:subject=duties return on	0 8 0 -13 -2 0 0 3
o:subject=duties run	0 3 8 0 0 0 0 -11
o:subject=duties run ahead	0 3 8 0 0 0 0 -11
o:subject=duties run on	0 7 5 0 0 0 0 -18
o:subject=duties since ahead	9 -13 0 -4 0 0 0 6
o:subject=duties suspend	-5 -9 0 3 0 0 0 9
o:subject=duties suspend ahead	-5 -8 0 2 0 0 0 9
o:subject=duties suspend the	0 0 0 9 0 0 0 -9
o:subject=duties suspend to	0 -10 0 0 6 0 0 3
o:subject=duties suspend until	-5 -6 1 3 -10 0 0 9
o:subject=duties threaten from	0 -9 0 9 0 0 0 0
o:subject=duties through ahead	0 -5 0 -1 0 0 0 10
o:subject=duties to ahead	0 -6 0 -6 3 0 0 9
o:subject=duties until ahead	-11 0 -8 13 -6 0 4 -2
o:subject=exclusions	0 3 8 -10 10 -2 -1 -8
o:subject=exclusions  ahead	0 -3 9 0 0 0 0 0
o:subject=exclusions carried	-2 -8 16 -1 0 0 0 0
o:subject=exclusions carried begin	0 -11 0 4 0 0 0 8
o:subject=exclusions carried end	0 -4 0 16 0 0 0 -12
o:subject=exclusions carried end ahead	0 -4 0 16 0 0 0 -12
o:subject=exclusions carried end on	0 0 1 12 -1 0 0 -10
o:subject=exclusions carried until ahead	0 0 13 -4 -5 0 0 -2
o:subject=exclusions far	3 0 7 -11 -2 0 3 -1
o:subject=exclusions far carried	-1 5 9 0 -11 0 0 -1
o:subject=exclusions far carried from ahead	-4 11 0 0 -6 0 0 0
o:subject=exclusions far carried on ahead	0 0 8 10 -3 0 0 -13
o:subject=exclusions far no verb	3 0 7 -11 -2 0 3 -1
o:subject=exclusions far no verb 	5 9 8 -17 -9 0 0 0
o:subject=exclusions far no verb ahead	3 0 7 -12 -2 0 3 -1
o:subject=exclusions no verb	3 6 9 -22 1 0 0 -3
o:subject=exclusions no verb 	0 -3 10 -6 4 0 0 -5
o:subject=exclusions no verb ahead	4 9 8 -23 -3 0 0 0
o:subject=exclusions on ahead	0 0 6 -12 0 0 0 4
o:subject=fees	0 -17 -10 9 20 -1 0 -15
o:subject=fees carried	-6 0 0 4 13 0 0 -14
o:subject=fees carried on ahead	0 0 0 5 6 0 0 -12
o:subject=fees carried suspend	-4 0 0 -8 15 0 0 -4
o:subject=fees carried suspend ahead	-4 0 0 -8 15 0 0 -4
o:subject=fees carried suspend until	-4 -1 0 -2 14 0 0 -3
o:subject=fees carried until ahead	-4 -2 0 -4 17 0 0 -4
o:subject=fees far carried	0 -11 0 7 0 -2 3 0
o:subject=fees far carried begin	-1 -4 0 0 9 0 0 0
o:subject=fees far carried begin ahead	-1 -2 0 -2 10 0 0 0
o:subject=fees far carried begin on	-1 -2 0 -1 10 0 0 0
o:subject=fees far carried on ahead	0 -10 0 1 1 0 0 4
o:subject=fees far carried suspend	0 0 0 -3 -4 0 0 9
o:subject=fees far carried suspend ahead	0 0 0 -3 -4 0 0 9
o:subject=fees far carried suspend until	0 0 0 -3 -4 0 0 9
o:subject=fees far carried the ahead	0 0 0 10 -1 0 0 -5
o:subject=fees from ahead	-1 -19 0 0 23 0 0 -8
o:subject=fees no verb	2 -14 -3 6 3 0 0 0
o:subject=fees no verb ahead	2 -13 -3 0 6 0 0 0
o:subject=fees no verb from	0 -12 0 7 8 0 0 -3
o:subject=fees no verb on	6 1 0 0 -9 0 0 5
o:subject=fees suspend	0 -6 0 -1 17 0 0 -8
o:subject=fees suspend ahead	0 -6 0 -1 17 0 0 -8
o:subject=longer	0 1 0 6 -13 -7 0 0
o:subject=longer carried begin	0 13 0 -7 4 0 0 -13
o:subject=longer carried begin ahead	0 13 0 -8 4 0 0 -12
o:subject=longer carried begin on	0 13 0 -10 0 0 0 -3
o:subject=longer carried for ahead	0 5 0 -10 7 0 0 0
o:subject=longer carried have	0 -2 0 10 -7 0 2 -3
o:subject=longer carried have ahead	0 -2 0 10 -7 0 2 -3
o:subject=longer carried on ahead	1 12 0 -3 -14 0 0 0
o:subject=longer carried run	0 -10 2 8 -2 0 0 0
o:subject=longer carried run ahead	0 -10 2 8 -2 0 0 0
o:subject=longer carried the ahead	0 0 0 -11 6 0 4 0
o:subject=longer carried to ahead	0 5 4 0 0 0 0 -10
o:subject=longer far	-6 15 -3 -12 -1 -2 0 8
o:subject=longer far  ahead	-1 13 0 1 -5 0 0 -14
o:subject=longer far carried	3 -33 -4 21 -1 0 -9 5
o:subject=longer far carried begin	-2 -16 0 18 -3 0 0 2
o:subject=longer far carried begin ahead	-2 -16 0 18 -3 0 0 2
o:subject=longer far carried begin from	-1 -11 0 17 0 0 0 0
o:subject=longer far carried charge	0 0 0 9 0 0 0 -9
o:subject=longer far carried charge ahead	0 0 0 9 0 0 0 -8
o:subject=longer far carried end ahead	5 -6 -2 10 -6 0 0 -4
o:subject=longer far carried end on	0 -5 0 9 -5 0 0 0
o:subject=longer far carried end today	0 0 0 -14 0 0 0 14
o:subject=longer far carried of ahead	0 -8 0 10 0 0 0 0
o:subject=longer far carried on ahead	0 -16 -1 10 1 0 0 0
o:subject=longer far carried pay from	0 9 0 -5 0 0 0 0
o:subject=longer far carried suspend	2 -1 2 -8 3 0 0 0
o:subject=longer far carried suspend ahead	2 -1 2 -8 4 0 0 0
o:subject=longer far carried until ahead	0 -7 0 14 -3 0 0 -2
o:subject=longer far from ahead	0 14 0 -12 0 0 0 0
o:subject=longer far no verb	-6 15 -3 -12 -1 -2 0 8
o:subject=longer far no verb 	-1 12 0 2 -5 0 0 -14
o:subject=longer far no verb ahead	-6 16 -2 -17 0 -2 0 11
o:subject=longer far no verb from	0 14 0 -12 0 0 0 0
o:subject=longer no verb	0 6 3 4 -11 -4 3 -6
o:subject=longer no verb ahead	0 6 4 0 -10 -4 3 -3
o:subject=longer no verb on	0 0 9 -11 3 0 0 2
o:subject=longer no verb today	0 0 0 9 0 0 0 -7
o:subject=longer no verb until	6 11 -1 0 -3 0 0 -7
o:subject=longer until ahead	5 11 -3 1 1 0 0 -12
o:subject=meeting	-11 -9 0 16 -3 0 0 -1
o:subject=meeting before ahead	0 3 0 -13 10 0 0 0
o:subject=meeting begin	0 -17 0 2 4 0 0 5
o:subject=meeting begin ahead	0 -16 0 8 4 0 0 0
o:subject=meeting begin on	0 -12 0 2 -1 0 0 7
o:subject=meeting by ahead	0 4 9 3 -1 0 -17 -6
o:subject=meeting carried	-20 0 -10 -4 0 0 16 5
o:subject=meeting carried be on	0 -3 0 -6 9 0 0 0
o:subject=meeting carried be the	0 0 0 -4 0 0 -1 9
o:subject=meeting carried begin	-5 9 0 -5 11 0 0 -7
o:subject=meeting carried begin ahead	-5 10 0 -6 11 0 0 -7
o:subject=meeting carried begin on	-5 14 0 0 0 0 0 -10
o:subject=meeting carried by ahead	0 -7 0 -21 14 0 14 0
o:subject=meeting carried end	0 5 -2 -14 -9 0 8 10
o:subject=meeting carried end ahead	0 5 -2 -16 -9 0 8 12
o:subject=meeting carried from ahead	-2 10 0 -5 -1 0 0 0
o:subject=meeting carried have	0 -1 0 -8 5 0 10 -4
o:subject=meeting carried have ahead	0 -1 0 -8 5 0 10 -4
o:subject=meeting carried have until	0 -7 0 0 -8 0 11 0
o:subject=meeting carried meet	0 -2 0 14 -5 0 0 0
o:subject=meeting carried meet ahead	0 -2 0 14 -5 0 0 0
o:subject=meeting carried on ahead	-6 17 -1 2 -3 -4 -1 -7
o:subject=meeting carried other	0 0 0 15 -3 0 0 -6
o:subject=meeting carried other ahead	0 0 0 15 -3 0 0 -6
o:subject=meeting carried the ahead	0 -5 0 -3 -10 0 -3 16
o:subject=meeting carried to ahead	0 0 0 -15 -2 6 0 11
o:subject=meeting carried until ahead	-4 -16 0 0 -3 0 7 6
o:subject=meeting continue	0 12 0 -5 0 0 0 -6
o:subject=meeting far	-10 -12 4 11 4 -9 0 -2
o:subject=meeting far  ahead	0 -8 12 -4 0 -1 0 2
o:subject=meeting far carried	5 5 -20 7 -1 -7 0 -9
o:subject=meeting far carried add	5 10 0 -14 0 0 0 0
o:subject=meeting far carried add on	5 10 0 -14 0 0 0 0
o:subject=meeting far carried agree	0 -6 0 -6 -1 0 12 2
o:subject=meeting far carried agree ahead	0 -6 0 -6 -1 0 12 2
o:subject=meeting far carried be	5 1 0 -6 -7 -2 12 0
o:subject=meeting far carried be ahead	5 2 0 -9 -6 -2 12 0
o:subject=meeting far carried be by	7 -4 0 -10 -4 0 7 1
o:subject=meeting far carried be until	0 9 0 -11 0 0 0 1
o:subject=meeting far carried before ahead	0 0 0 -2 -11 0 0 12
o:subject=meeting far carried begin	6 14 0 -9 -4 0 -1 -3
o:subject=meeting far carried begin ahead	6 15 0 -11 -4 0 -1 -3
o:subject=meeting far carried begin from	0 10 0 -8 0 0 0 0
o:subject=meeting far carried charge	0 -11 0 0 4 0 0 6
o:subject=meeting far carried charge from	0 -10 0 10 0 0 0 0
o:subject=meeting far carried end	-2 -1 -2 1 -4 0 -3 11
o:subject=meeting far carried end ahead	-2 -1 -2 0 -4 0 -3 12
o:subject=meeting far carried expect	0 -5 0 9 0 0 0 0
o:subject=meeting far carried expect ahead	0 -5 0 9 0 0 0 0
o:subject=meeting far carried fall	0 4 0 -10 0 6 0 0
o:subject=meeting far carried fall on	0 4 0 -10 0 6 0 0
o:subject=meeting far carried for ahead	0 -2 0 13 -2 0 0 -4
o:subject=meeting far carried have	0 1 0 -13 7 0 0 4
o:subject=meeting far carried have ahead	0 1 0 -13 7 0 0 4
o:subject=meeting far carried keep	0 -3 0 12 0 0 0 -5
o:subject=meeting far carried other	0 7 0 7 1 0 -9 -8
o:subject=meeting far carried other ahead	0 7 0 7 1 0 -9 -8
o:subject=meeting far carried other by	0 5 0 0 5 0 -9 -3
o:subject=meeting far carried pay	0 -1 0 11 0 0 0 -12
o:subject=meeting far carried pay ahead	0 -4 0 14 0 0 0 -11
o:subject=meeting far carried reach	0 0 0 -7 0 0 0 9
o:subject=meeting far carried reach ahead	0 0 0 -7 0 0 0 9
o:subject=meeting far carried reach on	0 0 0 -8 0 0 0 9
o:subject=meeting far carried return	0 0 0 10 0 0 0 -8
o:subject=meeting far carried return ahead	0 0 0 10 0 0 0 -8
o:subject=meeting far carried rise	0 12 0 -11 0 0 0 0
o:subject=meeting far carried rise ahead	0 12 0 -11 0 0 0 0
o:subject=meeting far carried run	0 -11 0 0 9 0 0 0
o:subject=meeting far carried run ahead	0 -11 0 0 9 0 0 0
o:subject=meeting far carried sign ahead	0 -8 0 0 9 0 0 -1
o:subject=meeting far carried suspend until	-3 1 0 -13 6 0 0 6
o:subject=meeting far carried the ahead	0 1 0 3 10 0 2 -18
o:subject=meeting far carried to ahead	0 0 0 5 7 0 0 -10
o:subject=meeting far carried until ahead	-6 1 -3 -4 10 -1 0 1
o:subject=meeting far no verb	-10 -12 4 11 4 -9 0 -2
o:subject=meeting far no verb 	0 -4 12 -1 0 -1 0 0
o:subject=meeting far no verb ahead	-9 -9 4 8 7 -9 0 -5
o:subject=meeting far no verb the	0 -6 0 11 -3 0 0 0
o:subject=meeting far no verb until	0 0 0 11 0 0 0 -10
o:subject=meeting far no verb wednesday,	0 9 0 -7 0 0 0 0
o:subject=meeting far the ahead	0 -6 0 11 -3 0 0 0
o:subject=meeting far until ahead	0 0 0 11 0 0 0 -10
o:subject=meeting for ahead	0 -1 0 9 0 0 0 0
o:subject=meeting no verb 	0 -3 0 23 -8 0 0 -5
o:subject=meeting no verb before	0 3 0 -13 10 0 0 0
o:subject=meeting no verb by	0 5 9 0 -4 0 -9 -5
o:subject=meeting no verb of	0 8 0 -14 0 0 0 8
o:subject=meeting no verb on	0 -8 0 0 0 3 10 -5
o:subject=meeting no verb the	0 0 0 -6 10 0 3 -5
o:subject=meeting of ahead	0 13 0 -16 0 0 0 5
o:subject=meeting on ahead	0 -21 -1 5 -3 1 16 0
o:subject=meeting suspend	0 -2 0 13 -2 0 0 -2
o:subject=meeting suspend ahead	0 -2 0 13 -2 0 0 -2
o:subject=meeting to ahead	0 -1 0 10 0 0 0 -2
o:subject=none	-6 1 0 4 1 -13 -8 3
o:subject=none  ahead	-8 -14 -5 9 14 0 -5 -1
o:subject=none  today	0 14 0 -11 -2 0 0 6
o:subject=none after ahead	0 0 0 10 -3 0 0 -4
o:subject=none before ahead	0 -17 0 11 -2 0 0 6
o:subject=none by ahead	0 0 0 2 -9 0 0 3
o:subject=none carried	-6 -7 1 7 0 -8 -2 5
o:subject=none carried after ahead	0 4 0 -11 3 0 0 2
o:subject=none carried agree	0 -3 0 11 6 0 3 -18
o:subject=none carried agree ahead	0 -3 0 10 6 0 3 -18
o:subject=none carried agree until	0 0 0 12 0 0 0 -10
o:subject=none carried announce	6 -6 0 8 0 0 0 -11
o:subject=none carried announce ahead	6 -6 0 5 2 0 0 -10
o:subject=none carried announce from	7 -11 0 4 0 0 0 0
o:subject=none carried ask on	0 6 0 -11 6 0 0 0
o:subject=none carried be is	0 1 0 7 -12 0 -3 0
o:subject=none carried be of	0 -16 0 4 0 0 0 10
o:subject=none carried be on	-2 8 0 -19 4 0 7 2
o:subject=none carried be the	0 -9 0 0 12 0 -9 4
o:subject=none carried be until	0 12 0 -4 -11 0 6 -1
o:subject=none carried before ahead	0 16 -4 -4 -5 0 0 -1
o:subject=none carried begin 	0 1 0 -11 -4 0 0 13
o:subject=none carried begin before	0 10 0 -7 -3 0 0 0
o:subject=none carried begin by	0 -11 0 0 0 0 11 -1
o:subject=none carried begin until	0 0 0 -1 10 0 0 -5
o:subject=none carried begin with	0 0 0 9 0 0 0 -8
o:subject=none carried charge ahead	0 11 0 -1 -6 0 0 -3
o:subject=none carried charge from	0 11 0 -10 0 0 0 0
o:subject=none carried charge today	0 -10 0 14 0 0 0 0
o:subject=none carried collect	0 5 0 -11 0 0 0 6
o:subject=none carried collect from	0 13 0 -12 0 0 0 0
o:subject=none carried end on	3 6 0 -9 -12 0 0 7
o:subject=none carried extend	0 -4 0 9 0 0 0 0
o:subject=none carried fall on	0 -13 0 3 0 0 0 8
o:subject=none carried for ahead	0 3 0 -11 1 1 0 9
o:subject=none carried get	0 10 0 -5 -2 0 0 0
o:subject=none carried get ahead	0 10 0 -6 -2 0 0 0
o:subject=none carried have by	0 12 0 -1 -5 0 -6 0
o:subject=none carried have today	0 0 0 9 0 0 0 -7
o:subject=none carried have until	0 -13 3 4 6 0 -3 -1
o:subject=none carried is ahead	0 2 0 4 -11 0 -3 2
o:subject=none carried keep on	0 0 0 -11 0 0 0 12
o:subject=none carried land ahead	0 -14 0 10 0 0 0 4
o:subject=none carried leave	0 0 0 0 -7 0 -1 10
o:subject=none carried leave ahead	0 0 0 0 -6 0 0 10
o:subject=none carried levy ahead	0 9 0 -7 0 0 0 0
o:subject=none carried look	0 0 0 12 -11 0 0 0
o:subject=none carried look ahead	0 0 0 12 -11 0 0 0
o:subject=none carried meet	0 -11 0 8 0 0 -3 1
o:subject=none carried meet ahead	0 -11 0 8 0 0 -3 2
o:subject=none carried meet meets	0 0 0 -4 -6 0 0 10
o:subject=none carried meet the	0 0 0 -9 10 0 0 0
o:subject=none carried meets ahead	0 0 0 -4 -6 0 0 10
o:subject=none carried move	0 -4 0 9 0 0 0 -1
o:subject=none carried move ahead	0 -4 0 9 0 0 0 0
o:subject=none carried move to	0 9 0 -3 0 0 0 -2
o:subject=none carried of ahead	0 -6 0 0 -3 0 0 12
o:subject=none carried on ahead	3 -9 6 -1 5 0 0 1
o:subject=none carried on today	0 1 0 4 -10 0 0 2
o:subject=none carried other	-2 5 10 -3 -9 0 7 -5
o:subject=none carried other ahead	-2 6 10 -2 -7 0 7 -10
o:subject=none carried other until	0 5 8 -13 6 0 6 -18
o:subject=none carried pay	0 0 0 -7 -3 0 0 15
o:subject=none carried pay from	0 10 0 -7 3 0 0 -8
o:subject=none carried pay on	0 11 0 -10 0 0 0 0
o:subject=none carried pay the	0 9 0 -11 0 0 0 2
o:subject=none carried pay today	0 4 0 -10 0 0 0 9
o:subject=none carried pay until	0 -5 0 -6 0 0 0 10
o:subject=none carried plan	0 9 0 -10 -2 0 0 3
o:subject=none carried plan ahead	0 9 0 -10 -2 0 0 3
o:subject=none carried plan for	0 9 0 -7 -1 0 0 0
o:subject=none carried put	2 3 0 7 -8 0 0 -10
o:subject=none carried put ahead	2 4 0 4 -7 0 0 -10
o:subject=none carried put of	0 10 0 -9 0 0 0 0
o:subject=none carried put on	0 -6 0 12 0 0 0 -3
o:subject=none carried return	0 -1 0 13 -8 0 0 0
o:subject=none carried return ahead	0 -1 0 13 -8 0 0 0
o:subject=none carried return on	0 -7 0 13 -2 0 0 0
o:subject=none carried rise on	0 7 0 -13 3 0 0 1
o:subject=none carried run	0 -9 2 -1 0 4 0 6
o:subject=none carried run ahead	0 -9 2 -3 0 4 0 7
o:subject=none carried run on	0 4 3 -14 0 5 0 1
o:subject=none carried say on	0 0 0 -5 -2 0 0 11
o:subject=none carried say today	0 -1 0 9 0 0 0 -4
o:subject=none carried settle	0 0 0 -9 9 0 1 0
o:subject=none carried settle ahead	0 0 0 -9 9 0 1 0
o:subject=none carried settle on	0 0 0 -7 9 0 0 0
o:subject=none carried sign on	0 -3 0 14 -5 0 0 -3
o:subject=none carried sign signed	0 12 0 -6 0 0 0 -6
o:subject=none carried signed ahead	0 12 0 -7 0 0 0 -6
o:subject=none carried sit	0 1 0 -2 12 0 0 -10
o:subject=none carried sit ahead	0 1 0 -3 12 0 0 -10
o:subject=none carried sit until	0 10 0 0 -9 0 0 -4
o:subject=none carried suspend	4 0 13 -7 0 0 0 -3
o:subject=none carried suspend ahead	4 0 13 -8 0 0 0 -2
o:subject=none carried suspend from	0 17 0 -8 -7 0 0 0
o:subject=none carried suspend on	0 0 9 -5 0 0 0 0
o:subject=none carried suspend the	0 0 0 -14 0 0 0 14
o:subject=none carried suspend to	4 4 0 6 0 0 0 -18
o:subject=none carried suspend until	0 -16 -1 6 5 0 0 3
o:subject=none carried tell	0 -8 0 8 -4 4 0 -1
o:subject=none carried tell ahead	0 -7 0 10 -3 4 0 -4
o:subject=none carried tell on	0 -6 0 14 -1 0 0 -4
o:subject=none carried the ahead	-3 -2 -8 -15 3 0 0 19
o:subject=none carried threaten	0 -8 0 10 0 0 0 0
o:subject=none carried threaten ahead	0 -8 0 10 0 0 0 0
o:subject=none carried to ahead	6 -8 1 12 0 -1 0 -7
o:subject=none carried wait	0 9 0 -5 0 0 0 -1
o:subject=none carried wait ahead	0 10 0 -5 0 0 0 -1
o:subject=none carried want	0 7 0 -15 -6 0 10 3
o:subject=none carried want ahead	0 7 0 -15 -6 0 10 3
o:subject=none carried with ahead	0 0 0 10 0 0 0 -9
o:subject=none carried write	0 -4 0 -4 12 0 0 0
o:subject=none carried write ahead	0 -3 0 -6 12 0 0 0
o:subject=none from ahead	-4 -11 0 16 2 0 0 -7
o:subject=none from today	0 6 0 -11 6 0 0 0
o:subject=none monday, ahead	0 0 0 -8 0 0 0 11
o:subject=none no verb	-6 1 0 4 1 -13 -8 3
o:subject=none no verb 	-11 -1 -8 -1 11 -1 -8 4
o:subject=none no verb after	0 0 0 10 -3 0 0 -4
o:subject=none no verb ahead	0 -1 3 3 1 -8 -3 -1
o:subject=none no verb before	0 -17 0 11 -2 0 0 6
o:subject=none no verb by	0 0 0 2 -9 0 0 3
o:subject=none no verb monday,	0 -3 0 -2 0 0 0 9
o:subject=none no verb of	0 0 0 -2 9 0 0 -4
o:subject=none no verb on	10 0 4 -2 -4 0 0 -2
o:subject=none no verb the	0 0 17 -6 -5 0 -4 -2
o:subject=none no verb to	0 12 0 -14 0 0 0 1
o:subject=none no verb tuesday,	0 0 0 9 0 0 0 -5
o:subject=none no verb until	-1 -10 -2 -8 1 0 0 15
o:subject=none no verb washington,	0 -1 0 -7 11 0 0 0
o:subject=none of ahead	0 -5 0 0 10 0 0 -3
o:subject=none on ahead	10 -4 4 0 -3 0 0 -1
o:subject=none on today	0 10 0 -8 0 0 0 0
o:subject=none the ahead	0 2 17 -11 -5 0 -4 0
o:subject=none the today	0 -1 0 8 0 0 0 -4
o:subject=none to ahead	0 12 0 -14 0 0 0 1
o:subject=none tuesday, today	0 0 0 9 0 0 0 -5
o:subject=none until ahead	-1 -10 -2 -9 1 0 0 15
o:subject=none washington, today	0 -1 0 -7 11 0 0 0
o:subject=none wednesday, today	0 -8 0 0 0 0 0 9
o:subject=none — today	0 -6 0 12 0 0 0 -4
o:subject=procedure	-5 -12 3 15 1 -10 -8 -6
o:subject=procedure  ahead	0 -8 0 0 9 0 0 0
o:subject=procedure before ahead	0 0 0 18 -18 0 0 0
o:subject=procedure begin on	0 -5 0 -4 11 0 0 0
o:subject=procedure by ahead	-2 -10 6 6 -5 0 0 4
o:subject=procedure carried	-2 9 -7 -13 12 0 -7 0
o:subject=procedure carried be	0 -6 0 11 2 -1 0 -10
o:subject=procedure carried be ahead	0 -3 0 6 5 -1 0 -9
o:subject=procedure carried be on	0 -12 0 10 0 0 0 0
o:subject=procedure carried begin	4 0 0 -14 6 0 0 1
o:subject=procedure carried begin ahead	4 0 0 -15 6 0 0 1
o:subject=procedure carried begin on	1 10 0 -6 -2 0 0 -4
o:subject=procedure carried collect	0 13 0 0 -14 0 0 0
o:subject=procedure carried collect ahead	0 13 0 0 -14 0 0 0
o:subject=procedure carried end	0 4 0 -14 8 0 0 1
o:subject=procedure carried end ahead	0 4 0 -14 8 0 0 1
o:subject=procedure carried end on	0 4 0 -15 8 0 0 2
o:subject=procedure carried expect	0 9 0 -9 0 0 0 0
o:subject=procedure carried expect ahead	0 9 0 -9 0 0 0 0
o:subject=procedure carried for ahead	0 10 0 -13 2 0 0 0
o:subject=procedure carried from ahead	2 3 0 4 -10 0 0 -3
o:subject=procedure carried have	0 -1 0 11 -3 0 0 -3
o:subject=procedure carried have ahead	0 -1 0 11 -3 0 0 -3
o:subject=procedure carried meet	0 0 0 -8 10 0 0 0
o:subject=procedure carried on ahead	0 7 -1 -9 4 3 0 -5
o:subject=procedure carried other	0 9 0 0 -7 0 0 0
o:subject=procedure carried other ahead	0 9 0 0 -7 0 0 0
o:subject=procedure carried suspend	0 -6 0 -3 -3 0 0 15
o:subject=procedure carried suspend ahead	0 -6 0 -4 -3 0 0 15
o:subject=procedure carried the ahead	0 6 0 8 -10 0 0 -9
o:subject=procedure carried until ahead	-2 3 0 -4 -1 0 0 9
o:subject=procedure decide	0 0 0 13 -11 0 0 0
o:subject=procedure far  ahead	-6 -8 -2 -9 2 9 0 11
o:subject=procedure far carried	0 4 3 1 -5 -9 -1 1
o:subject=procedure far carried be	0 11 0 -2 0 -2 -2 0
o:subject=procedure far carried be ahead	0 11 0 -2 0 -2 -2 0
o:subject=procedure far carried begin	5 -7 3 -6 9 0 0 0
o:subject=procedure far carried begin ahead	5 -6 3 -7 9 0 0 0
o:subject=procedure far carried begin from	6 2 0 -9 0 0 0 0
o:subject=procedure far carried begin on	0 -4 0 -4 13 0 0 0
o:subject=procedure far carried by ahead	0 -12 0 -2 0 0 3 10
o:subject=procedure far carried have	0 11 0 1 -5 0 0 -8
o:subject=procedure far carried have ahead	0 11 0 1 -5 0 0 -8
o:subject=procedure far carried have until	0 12 0 -1 -4 0 0 -3
o:subject=procedure far carried suspend until	-4 6 3 -11 0 0 0 3
o:subject=procedure far carried until ahead	-6 16 7 -24 5 0 -1 -3
o:subject=procedure far no verb 	-6 -11 -2 -4 1 8 0 11
o:subject=procedure far no verb ahead	7 -6 8 -14 4 6 -8 3
o:subject=procedure far no verb friday,	0 -3 11 0 -6 0 0 -3
o:subject=procedure far no verb until	0 2 0 11 -8 0 0 -4
o:subject=procedure far until ahead	0 2 0 11 -8 0 0 -4
o:subject=procedure no verb ahead	1 -4 9 6 -7 -5 -1 2
o:subject=procedure no verb by	0 -7 7 8 -12 0 0 5
o:subject=procedure no verb from	4 -12 0 9 0 0 0 0
o:subject=procedure no verb on	4 -2 0 17 -13 0 0 -4
o:subject=procedure no verb until	0 8 0 0 -9 0 0 0
o:subject=procedure on ahead	0 -13 -3 1 11 0 0 -10
o:subject=procedure on today	0 0 0 13 -11 0 0 0
o:subject=procedure other ahead	0 0 0 -7 10 0 0 0
o:subject=procedure send	0 0 0 11 -9 0 0 0
o:subject=procedure send ahead	0 0 0 11 -9 0 0 0
o:subject=procedure send until	0 0 0 11 -9 0 0 0
o:subject=procedure set	0 -1 0 14 -8 -2 0 0
o:subject=procedure set ahead	0 -1 0 13 -7 -2 0 0
o:subject=procedure set for	0 -1 0 10 -5 -2 0 0
o:subject=procedure until ahead	0 7 0 12 -14 0 0 0
o:subject=procedure votes ahead	0 0 0 9 -8 0 0 0
o:subject=sale	-7 0 -4 -10 -1 22 -2 -5
o:subject=sale by ahead	0 0 0 11 -4 -4 0 0
o:subject=sale carried	0 5 0 -7 -11 16 0 -2
o:subject=sale carried from ahead	0 10 0 -12 4 0 0 0
o:subject=sale carried on ahead	0 -6 0 12 0 -2 0 0
o:subject=sale far	0 0 0 -3 9 7 0 -13
o:subject=sale far carried	-4 -17 7 -4 1 14 0 -2
o:subject=sale far carried be	0 8 0 -2 -11 0 5 0
o:subject=sale far carried be ahead	0 9 0 -5 -10 0 5 0
o:subject=sale far carried other	0 0 0 10 -4 0 -1 0
o:subject=sale far carried other ahead	0 0 0 10 -4 0 -1 0
o:subject=sale far carried suspend	0 -5 10 -7 0 1 0 0
o:subject=sale far carried suspend ahead	0 -5 10 -7 0 1 0 0
o:subject=sale far carried suspend until	0 -4 10 -4 1 1 0 -7
o:subject=sale far carried until ahead	0 -7 9 -7 0 6 0 -5
o:subject=sale far no verb	0 0 0 -3 9 7 0 -13
o:subject=sale far no verb ahead	0 0 0 0 0 8 0 -11
o:subject=sale no verb on	0 7 0 5 0 -9 0 -6
o:subject=sale the ahead	0 1 0 -7 0 -1 0 9
o:subject=signing	1 5 -3 6 2 -5 -12 -13
o:subject=signing be by	0 -4 0 -6 9 0 0 0
o:subject=signing begin	0 0 0 10 -7 0 0 -4
o:subject=signing begin ahead	0 0 0 9 -7 0 0 -3
o:subject=signing begin from	0 -14 0 16 0 0 0 0
o:subject=signing begin on	0 15 0 -11 0 0 0 0
o:subject=signing by ahead	0 -10 -1 -6 16 0 -2 1
o:subject=signing from ahead	0 -14 0 8 10 0 0 -2
o:subject=signing no verb	1 -2 -9 3 0 0 -4 0
o:subject=signing no verb from	0 -5 0 0 9 0 0 0
o:subject=signing no verb of	0 -12 0 19 0 0 0 -1
o:subject=signing no verb on	0 -2 -1 -1 0 0 0 11
o:subject=signing no verb the	0 1 0 -8 13 0 0 -7
o:subject=signing no verb today	0 0 0 11 -1 0 0 -9
o:subject=signing of ahead	0 0 0 10 -1 0 0 -5
o:subject=signing on ahead	-2 2 3 0 -11 -1 0 5
o:subject=signing on today	0 9 0 -9 0 0 0 0
o:subject=signing until ahead	7 7 0 -21 0 0 0 1
o:subject=truce	-4 9 -14 26 -7 -17 -8 -16
o:subject=truce  ahead	-7 -3 -1 5 -7 0 0 8
o:subject=truce be	-1 -4 0 10 -2 0 0 0
o:subject=truce be ahead	-1 -3 0 10 -2 0 0 -1
o:subject=truce be until	0 -1 0 15 0 0 0 -11
o:subject=truce begin	0 16 0 0 0 0 0 -13
o:subject=truce begin ahead	0 11 0 3 0 0 0 -12
o:subject=truce begin from	0 9 0 -5 0 0 0 0
o:subject=truce begin on	-2 15 0 0 -7 0 0 -13
o:subject=truce by ahead	0 7 0 -11 5 0 -1 -2
o:subject=truce carried	-6 -7 -2 6 1 -13 2 3
o:subject=truce carried ask	0 5 0 -10 4 0 0 0
o:subject=truce carried be from	0 -3 0 9 0 0 0 -4
o:subject=truce carried be is	0 -11 0 -4 4 0 0 8
o:subject=truce carried be on	0 -1 0 -2 -11 0 0 11
o:subject=truce carried be the	0 9 0 -6 0 0 0 -2
o:subject=truce carried be until	3 11 0 0 -1 0 0 -10
o:subject=truce carried begin	0 0 0 0 -9 0 0 7
o:subject=truce carried begin ahead	0 0 0 0 -9 0 0 7
o:subject=truce carried begin on	-1 9 0 2 -4 0 0 -12
o:subject=truce carried begin the	0 -11 0 1 0 0 0 8
o:subject=truce carried begin to	0 0 0 -11 0 0 0 13
o:subject=truce carried begin until	0 -12 0 6 -1 0 0 2
o:subject=truce carried by ahead	0 -7 0 -4 0 0 15 -4
o:subject=truce carried end	0 -21 -2 7 3 0 0 0
o:subject=truce carried end ahead	0 -21 -2 7 3 0 0 1
o:subject=truce carried end on	-1 -21 0 6 4 0 0 0
o:subject=truce carried expect	0 0 0 -10 9 0 0 3
o:subject=truce carried expect ahead	0 0 0 -6 9 0 0 0
o:subject=truce carried expect on	0 0 0 -7 10 0 0 0
o:subject=truce carried have until	0 0 0 -1 -3 0 0 10
o:subject=truce carried is ahead	0 -11 0 -5 4 0 0 9
o:subject=truce carried meet	0 8 0 -14 15 0 0 -7
o:subject=truce carried meet ahead	0 8 0 -14 15 0 0 -7
o:subject=truce carried on ahead	-13 -2 5 10 4 -1 0 -7
o:subject=truce carried pay	0 -15 0 5 9 0 0 0
o:subject=truce carried pay ahead	0 -14 0 8 10 0 0 0
o:subject=truce carried pay from	0 -18 0 12 10 0 0 -3
o:subject=truce carried prolong	0 0 0 -12 0 0 0 14
o:subject=truce carried prolong ahead	0 0 0 -12 0 0 0 14
o:subject=truce carried return on	-1 -7 0 0 0 0 0 9
o:subject=truce carried run	0 -9 0 5 -6 0 0 5
o:subject=truce carried run ahead	0 -9 0 3 -6 0 0 7
o:subject=truce carried say	0 0 0 6 -9 0 0 0
o:subject=truce carried say ahead	0 0 0 5 -9 0 0 0
o:subject=truce carried suspend	-3 1 0 18 0 0 2 -20
o:subject=truce carried suspend ahead	-2 1 0 14 0 0 2 -16
o:subject=truce carried suspend until	0 -3 0 20 0 0 0 -17
o:subject=truce carried to ahead	-1 -3 0 -16 -3 0 0 27
o:subject=truce carried vote	0 0 0 -7 9 0 0 0
o:subject=truce carried vote ahead	0 0 0 -7 9 0 0 0
o:subject=truce end	0 0 -3 15 0 0 0 -10
o:subject=truce end on	0 4 -2 11 -3 0 0 -7
o:subject=truce end the	0 0 0 12 0 0 0 -11
o:subject=truce end today	0 8 0 3 0 0 0 -9
o:subject=truce extend	0 0 0 -10 0 0 0 12
o:subject=truce far  ahead	9 12 0 0 -9 0 0 -14
o:subject=truce far carried	-1 -19 -10 18 -7 -9 -7 12
o:subject=truce far carried  ahead	0 -14 0 10 0 0 0 4
o:subject=truce far carried announce	0 2 0 -8 4 0 0 0
o:subject=truce far carried announce ahead	0 2 0 -9 4 0 0 0
o:subject=truce far carried be	2 -6 0 8 -7 -1 -8 6
o:subject=truce far carried be ahead	2 -4 0 11 -7 -1 -8 1
o:subject=truce far carried be by	0 9 0 0 -8 0 -5 0
o:subject=truce far carried be is	0 0 0 -6 0 0 0 11
o:subject=truce far carried be on	0 -13 0 -6 3 0 0 14
o:subject=truce far carried be until	1 -4 0 13 -1 0 0 -6
o:subject=truce far carried begin	-6 3 0 -12 1 0 0 13
o:subject=truce far carried begin ahead	-6 6 0 -13 2 0 0 10
o:subject=truce far carried begin from	0 9 0 -11 0 0 0 0
o:subject=truce far carried begin on	-1 8 0 -9 0 0 0 4
o:subject=truce far carried begin until	0 -3 0 -8 2 0 0 9
o:subject=truce far carried by ahead	0 12 0 -5 3 0 -8 -5
o:subject=truce far carried end on	0 5 0 -13 0 0 0 10
o:subject=truce far carried is ahead	0 0 0 -6 0 0 0 11
o:subject=truce far carried meet	0 0 0 11 -1 0 0 -6
o:subject=truce far carried meet ahead	0 0 0 10 -1 0 0 -6
o:subject=truce far carried meet on	0 0 0 10 0 0 0 -6
o:subject=truce far carried on ahead	-10 -7 0 13 10 0 0 -6
o:subject=truce far carried other	0 0 0 8 0 0 0 -4
o:subject=truce far carried other ahead	0 0 0 8 0 0 0 -4
o:subject=truce far carried pay	0 6 0 -11 0 0 0 5
o:subject=truce far carried pay ahead	0 9 0 -15 0 0 0 6
o:subject=truce far carried return	0 -7 0 10 0 0 0 0
o:subject=truce far carried run	0 -9 0 14 -8 0 0 -1
o:subject=truce far carried run ahead	0 -9 0 18 -8 0 0 -5
o:subject=truce far carried run on	0 0 0 15 0 0 0 -13
o:subject=truce far carried suspend	9 4 0 0 -1 0 0 -9
o:subject=truce far carried suspend ahead	10 4 0 0 -1 0 0 -9
o:subject=truce far carried suspend until	7 3 0 3 -7 0 0 -9
o:subject=truce far carried tell ahead	0 1 0 -9 7 0 0 0
o:subject=truce far carried the ahead	0 -6 0 1 -9 0 0 11
o:subject=truce far carried to ahead	0 -1 0 8 -7 0 0 0
o:subject=truce far carried until ahead	5 -11 0 20 -12 -2 7 -8
o:subject=truce far carried vote	0 0 0 -7 11 0 0 -3
o:subject=truce far from ahead	0 17 0 -12 0 0 0 -1
o:subject=truce far no verb 	7 9 0 4 -17 0 0 -11
o:subject=truce far no verb ahead	3 9 -6 0 -11 -6 -6 2
o:subject=truce far no verb friday,	0 -5 0 14 0 0 0 -6
o:subject=truce far no verb from	0 15 0 -8 0 0 0 -2
o:subject=truce far no verb on	-2 5 0 1 -14 0 0 0
o:subject=truce far no verb the	0 5 0 0 8 0 0 -10
o:subject=truce far no verb today	-1 -20 0 -6 17 0 0 6
o:subject=truce far on ahead	-2 5 0 1 -14 0 0 1
o:subject=truce far the ahead	0 5 0 0 8 0 0 -10
o:subject=truce from ahead	0 5 0 5 -3 0 0 -10
o:subject=truce have	0 0 0 9 0 0 0 -5
o:subject=truce have ahead	0 0 0 9 0 0 0 -5
o:subject=truce have has	0 0 0 11 0 0 0 -9
o:subject=truce no verb	-1 -3 -1 11 3 -8 -11 -4
o:subject=truce no verb ahead	-2 -5 -3 12 7 -8 -11 -5
o:subject=truce no verb ends	0 -2 0 -5 0 0 0 9
o:subject=truce no verb from	0 -1 0 8 0 0 0 -6
o:subject=truce no verb on	2 -4 -5 -13 1 0 0 13
o:subject=truce no verb sunday,	0 0 0 -8 0 0 0 11
o:subject=truce no verb the	0 9 7 -1 0 0 0 -9
o:subject=truce no verb thursday,	0 0 0 -5 0 0 0 9
o:subject=truce no verb to	0 -10 0 -2 14 0 0 -1
o:subject=truce no verb tuesday,	0 11 0 -6 0 0 0 -6
o:subject=truce no verb until	9 -4 0 0 4 0 0 -2
o:subject=truce no verb week,	0 -2 0 -6 0 0 0 11
o:subject=truce on ahead	0 8 -12 -3 -8 0 0 4
o:subject=truce other	9 0 0 -14 -3 0 0 8
o:subject=truce other ahead	9 0 0 -14 -3 0 0 8
o:subject=truce other on	0 0 0 -8 0 0 0 9
o:subject=truce other to	9 0 0 -6 -1 0 0 -1
o:subject=truce prolong	0 0 0 10 0 0 0 -6
o:subject=truce prolong ahead	0 0 0 10 0 0 0 -6
o:subject=truce prolong on	0 0 0 13 0 0 0 -12
o:subject=truce run	-5 13 -1 6 -5 0 0 -9
o:subject=truce run ahead	-5 7 -1 10 -5 0 0 -8
o:subject=truce run from	0 9 0 -5 0 0 0 -1
o:subject=truce run to	0 -4 0 13 -10 0 0 -3
o:subject=truce sign	0 9 0 -8 4 0 0 -3
o:subject=truce sign ahead	0 9 0 -9 4 0 0 -3
o:subject=truce since ahead	0 0 0 15 0 0 0 -15
o:subject=truce sunday, ahead	0 0 0 -8 0 0 0 11
o:subject=truce the ahead	0 6 6 7 0 0 5 -18
o:subject=truce thursday, ahead	0 0 0 -5 0 0 0 9
o:subject=truce to ahead	4 -21 -1 -3 4 0 0 6
o:subject=truce tuesday, ahead	0 11 0 -6 0 0 0 -5
o:subject=truce until ahead	8 -5 0 12 5 0 0 -13
o:subject=truce week, ahead	0 -2 0 -6 0 0 0 11
o:suspend from ahead	-3 20 0 -12 -4 0 0 0
o:suspend on ahead	-2 -26 8 6 6 0 0 -2
o:suspend the ahead	-8 0 -5 12 -5 0 0 0
o:suspend till ahead	10 -2 0 -9 0 0 0 1
o:suspend to ahead	12 -8 -2 0 2 0 0 -3
o:suspend until ahead	-5 0 4 -6 -11 1 -7 9
o:tell on ahead	0 -10 0 3 5 0 0 1
o:topic=controls	21 -3 -25 -1 -17 2 -9 -5
o:topic=controls 	11 0 0 -5 -1 0 0 -1
o:topic=controls  ahead	13 0 0 -7 0 0 0 -1
o:topic=controls ahead	22 -6 -25 0 -16 2 -9 -5
o:topic=controls be	11 2 0 -15 -6 0 0 6
o:topic=controls begin	12 -13 0 0 -7 3 0 0
o:topic=controls by	9 -5 0 0 0 0 0 -4
o:topic=controls by ahead	9 -5 0 0 0 0 0 -4
o:topic=controls end	7 0 -1 0 5 0 0 -13
o:topic=controls far	24 -6 1 -6 -5 3 -8 -6
o:topic=controls far ahead	19 -3 1 -6 -4 3 -8 -4
o:topic=controls far by	0 -1 0 -3 9 0 0 0
o:topic=controls far end	0 14 0 0 -2 0 0 -12
o:topic=controls far from	9 -8 0 -4 4 0 0 0
o:topic=controls far from ahead	9 -8 0 -4 4 0 0 0
o:topic=controls far no verb	14 -9 -1 -7 0 1 0 0
o:topic=controls far to	3 -1 0 10 -2 0 0 -7
o:topic=controls far to ahead	3 -1 0 10 -2 0 0 -7
o:topic=controls far until	4 11 0 -3 -7 0 0 -4
o:topic=controls far until ahead	4 11 0 -3 -7 0 0 -4
o:topic=controls from	11 -8 0 1 -3 0 0 0
o:topic=controls from ahead	11 -8 0 1 -3 0 0 0
o:topic=controls no verb	1 9 -9 -4 -3 3 0 -2
o:topic=controls of	-14 -1 0 20 0 0 0 0
o:topic=controls of ahead	-14 -1 0 20 0 0 0 0
o:topic=controls on	9 -6 -5 3 -7 -2 0 0
o:topic=controls on ahead	9 -6 -5 2 -6 -2 0 0
o:topic=controls say	-6 12 0 -10 0 0 0 4
o:topic=controls until	-1 4 -2 -23 10 2 0 2
o:topic=controls until ahead	-1 4 -2 -23 10 2 0 2
o:topic=deal	-6 -4 -20 5 -5 -2 21 -8
o:topic=deal 	0 -1 0 10 0 0 0 0
o:topic=deal ahead	-6 -1 -19 6 -11 -1 22 -9
o:topic=deal announce	0 -9 0 2 -1 0 0 9
o:topic=deal be	0 -23 0 2 15 10 0 -10
o:topic=deal before	0 5 0 9 -12 0 0 -6
o:topic=deal before ahead	0 5 0 9 -12 0 0 -6
o:topic=deal begin	0 3 0 6 -4 0 0 -12
o:topic=deal by	0 9 0 -6 -7 -6 3 8
o:topic=deal by ahead	0 9 0 -6 -7 -6 3 9
o:topic=deal deal ahead	0 -1 0 13 0 0 -2 -5
o:topic=deal expect	0 11 0 0 -7 0 -7 0
o:topic=deal face	0 -8 0 0 0 0 -4 16
o:topic=deal far	-14 -1 -5 7 -1 -9 6 0
o:topic=deal far 	0 0 0 14 -3 0 0 -12
o:topic=deal far  ahead	0 0 0 9 -1 0 0 -10
o:topic=deal far ahead	-13 1 -4 0 0 -8 7 1
o:topic=deal far charge	0 9 0 -2 0 0 0 -3
o:topic=deal far end	0 -4 0 9 0 0 0 -2
o:topic=deal far for	0 -1 0 10 -3 0 0 0
o:topic=deal far for ahead	0 -1 0 9 -3 0 0 0
o:topic=deal far on	-2 10 -4 -13 6 0 0 3
o:topic=deal far on ahead	-2 10 -4 -14 6 0 0 3
o:topic=deal far today	0 -7 0 16 -1 0 0 -5
o:topic=deal far until	0 1 0 -2 -7 0 0 9
o:topic=deal far until ahead	0 1 0 -2 -7 0 0 9
o:topic=deal far write	0 0 0 -9 0 0 0 9
o:topic=deal from	-2 3 0 2 -9 0 -4 3
o:topic=deal from ahead	-2 6 0 0 -8 0 -4 3
o:topic=deal have	0 0 0 0 0 0 10 -14
o:topic=deal negotiate	0 -9 0 6 -5 0 11 -8
o:topic=deal no verb	2 3 -4 -3 0 -7 8 0
o:topic=deal on	-1 6 -3 -11 9 10 -2 -4
o:topic=deal on ahead	-1 4 -3 -7 10 11 -2 -9
o:topic=deal pay	0 -10 0 8 0 0 0 4
o:topic=deal say	0 4 0 -10 9 0 0 0
o:topic=deal the	0 -3 0 -9 0 0 13 4
o:topic=deal the ahead	0 -3 0 -9 0 0 13 4
o:topic=deal today	0 -11 0 1 12 0 0 0
o:topic=deal until	5 -15 0 0 0 -5 7 3
o:topic=deal until ahead	5 -15 0 0 0 -5 7 3
o:topic=duties	-9 -2 -2 21 -6 -17 -20 -2
o:topic=duties 	5 9 -7 2 -8 0 -3 -11
o:topic=duties  ahead	6 16 -6 0 -13 0 -2 -18
o:topic=duties  today	0 -16 0 4 3 0 0 3
o:topic=duties after	0 0 0 -8 3 0 0 8
o:topic=duties after ahead	0 0 0 -8 3 0 0 8
o:topic=duties agree	0 0 0 -11 7 0 0 2
o:topic=duties ahead	-6 1 0 13 -12 -14 -17 0
o:topic=duties announce	5 -1 0 8 -11 0 0 -12
o:topic=duties as	0 2 0 -12 0 0 0 9
o:topic=duties be	10 -3 0 3 0 3 1 -7
o:topic=duties before	0 -9 0 5 2 0 0 0
o:topic=duties begin	1 -10 -9 5 0 0 9 4
o:topic=duties bring	0 11 0 -7 -1 0 0 0
o:topic=duties call	0 -4 0 14 0 0 0 -9
o:topic=duties cent	0 -2 0 -5 -1 0 0 12
o:topic=duties cent ahead	0 -2 0 -7 0 0 0 13
o:topic=duties end	-3 8 9 -4 -15 0 -1 -5
o:topic=duties expect	0 2 0 5 -11 0 0 0
o:topic=duties far	-9 -3 -8 5 7 -12 -4 1
o:topic=duties far 	-10 -5 -7 0 -4 7 9 3
o:topic=duties far  ahead	-8 -2 -6 -2 -2 8 10 0
o:topic=duties far ahead	-7 0 -5 0 10 -10 -2 -1
o:topic=duties far ask	0 9 0 -3 -2 0 0 0
o:topic=duties far be	-6 3 -2 -11 3 -4 0 12
o:topic=duties far begin	-1 5 6 1 -11 0 0 -4
o:topic=duties far by	4 -5 -1 -3 14 0 0 -14
o:topic=duties far by ahead	4 -5 -1 -3 15 0 0 -14
o:topic=duties far charge	0 -11 0 9 0 0 0 0
o:topic=duties far delhi,	0 11 0 -10 0 0 0 0
o:topic=duties far delhi, today	0 11 0 -10 0 0 0 0
o:topic=duties far fall	0 6 0 7 0 0 0 -14
o:topic=duties far for	0 -8 0 12 -5 0 0 1
o:topic=duties far friday,	0 11 0 -8 -3 0 0 0
o:topic=duties far from	-10 5 10 -6 -1 0 0 2
o:topic=duties far from ahead	-10 4 11 -6 0 0 0 3
o:topic=duties far have	0 -1 0 6 4 0 4 -17
o:topic=duties far is	0 15 0 -7 4 0 0 -10
o:topic=duties far is ahead	0 15 0 -13 6 0 0 -7
o:topic=duties far move	0 -5 0 -16 0 0 0 21
o:topic=duties far no verb	-16 1 2 2 -7 1 1 2
o:topic=duties far on	-10 5 -12 -1 4 -3 -1 1
o:topic=duties far on ahead	-10 6 -11 -1 2 -3 -1 2
o:topic=duties far other	0 -14 0 0 13 0 0 2
o:topic=duties far pay	0 0 0 9 -4 0 0 -8
o:topic=duties far post	0 -4 0 -3 8 0 0 0
o:topic=duties far put	0 0 0 10 -3 0 0 -3
o:topic=duties far run	0 0 0 -15 0 0 0 16
o:topic=duties far send	0 0 0 -12 14 0 0 0
o:topic=duties far telephone	0 0 0 -13 0 0 0 14
o:topic=duties far tell	0 14 0 -5 -2 0 0 -5
o:topic=duties far thursday,	0 -5 0 -7 10 0 0 1
o:topic=duties far to	0 0 0 17 -4 0 0 -9
o:topic=duties far to ahead	0 0 0 17 -4 0 0 -9
o:topic=duties far tuesday,	0 -10 0 5 0 0 0 3
o:topic=duties far tuesday, ahead	0 -9 0 4 0 0 0 4
o:topic=duties far until	1 -5 1 -3 12 -5 1 -5
o:topic=duties far until ahead	1 -5 1 -4 12 -5 1 -5
o:topic=duties far write	0 -5 0 9 0 0 0 0
o:topic=duties for	0 8 -2 0 -4 7 0 -14
o:topic=duties for ahead	0 3 -2 4 -4 7 0 -14
o:topic=duties force	0 -9 0 -2 0 0 0 12
o:topic=duties from	6 -6 -11 15 0 0 -2 -12
o:topic=duties from ahead	6 -9 -10 17 1 0 -2 -9
o:topic=duties get	0 10 -1 0 1 0 0 -15
o:topic=duties halve	0 10 0 -13 0 0 0 2
o:topic=duties has	0 -4 0 -6 0 0 0 12
o:topic=duties has ahead	0 -4 0 -6 0 0 0 12
o:topic=duties including	0 -7 9 -2 0 0 0 0
o:topic=duties including ahead	0 -7 9 -2 0 0 0 0
o:topic=duties introduce	0 -11 0 9 0 0 0 2
o:topic=duties is	0 1 0 0 -11 0 11 -3
o:topic=duties is ahead	0 1 0 1 -11 0 11 -5
o:topic=duties jump	0 -3 0 -6 9 0 0 0
o:topic=duties land	0 17 0 -14 -4 0 0 0
o:topic=duties levy	0 15 0 -5 0 0 0 -4
o:topic=duties look	0 -5 0 -13 8 0 0 9
o:topic=duties monday	0 9 0 -8 0 0 0 0
o:topic=duties monday,	0 10 0 -3 0 0 0 -5
o:topic=duties monday, ahead	0 10 0 -4 0 0 0 -5
o:topic=duties move	0 13 0 -2 0 0 0 -12
o:topic=duties no verb	-18 -1 -7 8 -2 -7 1 4
o:topic=duties on today	0 -13 0 7 11 0 0 -12
o:topic=duties other	0 -4 5 18 -5 0 -3 -13
o:topic=duties pay	-2 -16 -2 9 0 0 0 15
o:topic=duties plan	0 3 0 -11 5 0 0 0
o:topic=duties report	0 0 0 -8 10 0 0 0
o:topic=duties rule	0 -1 0 11 -6 0 0 0
o:topic=duties run	0 9 6 -18 -2 0 0 2
o:topic=duties say	0 -11 0 10 0 0 0 1
o:topic=duties see	0 11 0 -7 0 0 0 -2
o:topic=duties since	9 -16 0 6 -1 0 0 2
o:topic=duties since ahead	9 -24 0 9 0 0 0 3
o:topic=duties start	0 -9 0 10 0 0 0 0
o:topic=duties suspend	-1 1 13 -7 -7 0 0 0
o:topic=duties than	0 9 0 -12 6 0 0 -1
o:topic=duties the	-1 15 -6 -3 0 0 -8 -4
o:topic=duties the ahead	-1 15 -6 -3 0 0 -8 -4
o:topic=duties till	0 -8 0 4 0 0 0 3
o:topic=duties till ahead	0 -8 0 4 0 0 0 3
o:topic=duties today	-2 -10 -6 17 8 0 0 -11
o:topic=duties until	-10 0 0 -3 -8 -7 2 11
o:topic=duties until ahead	-10 0 0 -1 -8 -7 2 10
o:topic=duties with	0 -3 0 -6 0 0 0 12
o:topic=duties with ahead	0 -3 0 -6 0 0 0 12
o:topic=exclusions	-7 -7 25 3 -11 -8 -10 -6
o:topic=exclusions 	0 0 13 -8 2 0 0 -7
o:topic=exclusions  ahead	0 0 13 -6 -2 0 0 0
o:topic=exclusions ahead	-7 -4 25 1 -14 -7 -9 -6
o:topic=exclusions before	0 -1 0 8 -7 0 0 5
o:topic=exclusions before ahead	0 -4 0 9 -6 0 0 5
o:topic=exclusions begin	0 -6 3 -5 -7 0 0 17
o:topic=exclusions end	-2 -5 0 19 2 0 0 -15
o:topic=exclusions exempt	0 -8 5 10 -7 0 0 -3
o:topic=exclusions far	8 9 5 -16 -7 -1 3 -1
o:topic=exclusions far 	5 9 8 -17 -9 0 0 0
o:topic=exclusions far ahead	8 10 6 -20 -7 -1 3 0
o:topic=exclusions far no verb	3 0 7 -11 -2 0 3 -1
o:topic=exclusions from	0 9 -5 0 0 0 0 0
o:topic=exclusions from ahead	0 9 -5 0 0 0 0 0
o:topic=exclusions no verb	3 6 9 -22 1 0 0 -3
o:topic=exclusions on	-1 -5 13 -3 0 0 0 -2
o:topic=exclusions on ahead	-1 -5 13 -3 0 0 0 -2
o:topic=exclusions until	-7 -13 16 8 -1 0 0 -11
o:topic=exclusions until ahead	-7 -13 16 8 -1 0 0 -11
o:topic=fees	-1 -11 0 10 9 -3 -2 -7
o:topic=fees 	0 10 0 -9 0 0 0 0
o:topic=fees ahead	-1 -10 0 5 12 -3 -2 -7
o:topic=fees be	0 -3 0 12 -2 0 0 0
o:topic=fees begin	-5 8 0 -15 12 0 0 0
o:topic=fees far from	0 4 0 -9 4 0 0 0
o:topic=fees far from ahead	0 4 0 -10 5 0 0 0
o:topic=fees far on ahead	0 -9 0 11 -6 0 0 6
o:topic=fees far the	0 0 0 -3 -3 0 0 10
o:topic=fees from	-4 -10 0 0 12 0 0 2
o:topic=fees from ahead	-4 -10 0 0 10 0 0 2
o:topic=fees no verb	2 -14 -3 6 3 0 0 0
o:topic=fees on	5 -11 5 7 -3 0 0 -4
o:topic=fees on ahead	5 -11 5 5 -2 0 0 -4
o:topic=fees suspend	0 5 0 0 -12 0 0 6
o:topic=longer	-1 -1 10 0 -6 -12 -3 4
o:topic=longer ahead	-3 -2 11 -3 -3 -12 -3 8
o:topic=longer announce	0 11 0 -7 0 0 0 0
o:topic=longer by	0 -6 3 -5 -9 0 0 14
o:topic=longer by ahead	0 -6 3 -5 -9 0 0 14
o:topic=longer charge	0 11 0 -6 0 0 0 -2
o:topic=longer confirm	0 0 0 -10 9 0 0 0
o:topic=longer decide	0 0 0 9 -10 0 0 0
o:topic=longer discuss	0 0 0 -12 0 0 0 13
o:topic=longer far	-5 0 -7 0 4 -7 -4 10
o:topic=longer far 	-1 12 0 2 -5 0 0 -14
o:topic=longer far  ahead	-1 13 0 1 -5 0 0 -14
o:topic=longer far ahead	-5 0 -6 -3 5 -7 -4 11
o:topic=longer far be	0 1 0 -15 3 0 0 8
o:topic=longer far no verb	-6 15 -3 -12 -1 -2 0 8
o:topic=longer far on	0 -10 0 0 6 0 0 0
o:topic=longer far on ahead	0 -10 0 0 7 0 0 1
o:topic=longer far until	0 -2 0 -2 -4 0 0 13
o:topic=longer far until ahead	0 -2 0 -2 -4 0 0 13
o:topic=longer for	0 11 0 -10 1 0 0 0
o:topic=longer for ahead	0 11 0 -10 1 0 0 0
o:topic=longer from	-3 1 -3 0 -7 0 0 9
o:topic=longer from ahead	-3 1 -3 0 -7 0 0 9
o:topic=longer no verb	0 6 3 4 -11 -4 3 -6
o:topic=longer on	2 -3 5 9 3 -3 0 -14
o:topic=longer propose	0 0 0 -13 10 0 0 1
o:topic=longer publish	1 -3 0 -8 0 0 0 10
o:topic=longer run	0 -13 0 14 -3 0 0 0
o:topic=longer sign	0 0 6 -11 -2 0 0 7
o:topic=longer the	0 0 0 1 0 0 10 -7
o:topic=longer the ahead	0 0 0 1 0 0 10 -7
o:topic=longer to	-7 3 12 -14 -14 0 -2 9
o:topic=longer to ahead	-7 0 12 -12 -14 0 -2 11
o:topic=longer until	2 4 -16 -5 11 -1 -7 3
o:topic=longer until ahead	2 4 -16 -5 11 -1 -7 3
o:topic=meeting	-25 -10 -14 11 4 1 6 -3
o:topic=meeting 	0 -5 0 11 1 0 0 -7
o:topic=meeting  ahead	0 -5 0 10 1 0 0 -6
o:topic=meeting ahead	-24 -11 -14 12 5 1 7 -7
o:topic=meeting and	0 0 0 -10 0 0 0 12
o:topic=meeting be	0 -28 0 13 -7 0 9 -1
o:topic=meeting before	0 5 0 -10 3 0 3 -2
o:topic=meeting before ahead	0 6 0 -11 3 0 4 -2
o:topic=meeting begin	0 -8 0 14 10 0 -3 -11
o:topic=meeting by	0 11 6 -17 4 -2 2 -13
o:topic=meeting by ahead	0 11 6 -17 4 -2 2 -13
o:topic=meeting continue	0 10 0 0 0 0 0 -7
o:topic=meeting decide	0 0 0 -12 11 0 0 0
o:topic=meeting end	0 2 -2 -24 -10 0 7 24
o:topic=meeting ended	0 0 0 -11 0 0 0 11
o:topic=meeting expect	0 0 0 -6 9 0 0 0
o:topic=meeting far	-12 -7 0 10 2 -3 7 -1
o:topic=meeting far 	0 -4 12 0 -1 -2 0 0
o:topic=meeting far  ahead	0 -8 12 -3 0 -2 0 2
o:topic=meeting far agree	0 0 0 -5 0 0 11 0
o:topic=meeting far ahead	-11 -3 0 4 5 -2 7 -2
o:topic=meeting far be	0 -16 0 16 -12 0 9 0
o:topic=meeting far before	0 3 0 -16 2 0 0 10
o:topic=meeting far before ahead	0 3 0 -16 2 0 0 10
o:topic=meeting far begin	0 12 0 0 -6 0 -1 -8
o:topic=meeting far from	1 0 0 4 -9 0 0 -4
o:topic=meeting far from ahead	1 3 0 2 -9 0 0 -4
o:topic=meeting far is	0 0 0 12 -1 0 0 -6
o:topic=meeting far is ahead	0 0 0 12 -1 0 0 -6
o:topic=meeting far no verb	-10 -12 4 11 4 -9 0 -2
o:topic=meeting far other	0 -2 0 9 0 0 -3 -2
o:topic=meeting far run	0 -7 0 -3 10 0 0 0
o:topic=meeting far suspend	0 -1 0 -9 4 0 0 7
o:topic=meeting far the	0 -6 0 0 8 0 1 -2
o:topic=meeting far the ahead	0 -6 0 0 8 0 1 -2
o:topic=meeting far to	0 0 0 -12 17 0 0 -3
o:topic=meeting far to ahead	0 0 0 -12 17 0 0 -3
o:topic=meeting far until	0 -12 0 5 0 0 -2 5
o:topic=meeting far until ahead	0 -12 0 5 0 0 -2 5
o:topic=meeting far wednesday,	0 9 0 -7 0 0 0 0
o:topic=meeting from	0 3 0 5 -15 6 -1 0
o:topic=meeting from ahead	0 3 0 4 -15 6 -1 0
o:topic=meeting have	0 0 0 -6 6 0 9 -5
o:topic=meeting meets	0 0 0 -8 4 0 0 7
o:topic=meeting meets ahead	0 0 0 -8 4 0 0 7
o:topic=meeting of	0 11 0 -13 0 0 0 1
o:topic=meeting of ahead	0 11 0 -13 0 0 0 1
o:topic=meeting on	-6 -8 -8 7 -3 -2 3 10
o:topic=meeting place	0 -6 0 10 0 0 0 0
o:topic=meeting plan	0 -3 0 10 0 0 0 -1
o:topic=meeting receive	0 -4 0 -7 14 0 0 0
o:topic=meeting return	0 -4 0 -8 0 0 0 12
o:topic=meeting run	0 -7 0 -9 -1 2 0 16
o:topic=meeting say	0 22 0 -18 0 0 0 -1
o:topic=meeting set	0 0 0 8 -1 0 0 0
o:topic=meeting suspend	0 0 0 11 -9 0 1 -5
o:topic=none	-9 2 -13 6 0 -36 0 2
o:topic=none 	-7 -4 -10 6 7 -3 -3 0
o:topic=none  ahead	-4 -14 -7 15 10 -2 0 -5
o:topic=none  today	0 12 0 -8 -3 0 0 6
o:topic=none a.m.	0 14 0 -14 0 0 0 0
o:topic=none ahead	-2 -2 -5 3 0 -31 5 0
o:topic=none be	0 13 -2 -2 -7 -2 4 -5
o:topic=none begin	-1 -32 0 20 9 0 -3 3
o:topic=none bring	0 -8 0 10 -2 0 0 0
o:topic=none end	0 8 -1 -2 -6 0 0 1
o:topic=none for	0 5 0 -14 3 0 0 9
o:topic=none for ahead	0 5 0 -15 4 0 0 9
o:topic=none from	-8 -4 0 8 11 0 0 -15
o:topic=none from ahead	-7 -11 0 17 6 0 0 -14
o:topic=none have	0 -6 0 14 2 0 0 -14
o:topic=none if	0 -11 0 4 0 0 0 5
o:topic=none if ahead	0 -11 0 4 0 0 0 5
o:topic=none leave	0 4 0 -11 -5 0 0 12
o:topic=none look	0 0 0 12 -11 0 0 0
o:topic=none monday,	0 -3 0 -2 0 0 0 9
o:topic=none monday, ahead	0 0 0 -8 0 0 0 11
o:topic=none no verb	-6 1 0 4 1 -13 -8 3
o:topic=none on ahead	10 -4 0 -4 -4 -2 3 6
o:topic=none on today	0 14 0 -10 -6 0 0 2
o:topic=none other	0 14 7 -5 -12 0 8 -12
o:topic=none plan	0 9 0 -6 -1 0 0 0
o:topic=none put	0 0 0 10 -5 0 0 -6
o:topic=none return	0 -7 0 10 -1 0 0 0
o:topic=none rise	0 13 0 -10 -1 0 0 0
o:topic=none run	0 -4 0 17 0 0 0 -10
o:topic=none see	0 -2 0 10 0 0 0 -4
o:topic=none sit	0 1 0 -9 13 0 0 -4
o:topic=none suspend	5 3 0 -2 8 0 0 -13
o:topic=none the	-2 -1 14 -2 -29 0 0 3
o:topic=none the ahead	-2 0 14 -6 -29 0 0 6
o:topic=none the today	0 -1 0 8 0 0 0 -4
o:topic=none to	-3 12 0 -2 -7 0 0 0
o:topic=none to ahead	-3 12 0 -3 -7 0 0 0
o:topic=none today	-12 12 -9 1 -1 -3 -8 3
o:topic=none tuesday,	0 0 0 9 0 0 0 -5
o:topic=none tuesday, today	0 0 0 9 0 0 0 -5
o:topic=none until	0 -4 2 4 2 -1 11 -12
o:topic=none until ahead	0 -4 2 4 2 -1 11 -11
o:topic=none wait	0 10 0 -5 0 0 0 -1
o:topic=none want	0 1 0 -11 -4 0 13 0
o:topic=none washington,	0 -1 0 -7 11 0 0 0
o:topic=none washington, today	0 -1 0 -7 11 0 0 0
o:topic=none wednesday, today	0 -8 0 0 0 0 0 9
o:topic=none write	0 0 0 -10 6 0 0 5
o:topic=none — today	0 -6 0 12 0 0 0 -4
o:topic=procedure	-8 2 -1 12 6 -15 -27 -10
o:topic=procedure 	-1 -13 0 4 5 0 0 1
o:topic=procedure  ahead	-1 -13 0 5 5 0 0 2
o:topic=procedure ahead	-7 0 0 9 8 -14 -26 -4
o:topic=procedure announce	0 -2 0 -6 9 0 0 0
o:topic=procedure be	-2 1 0 11 0 -6 -3 -11
o:topic=procedure before	0 9 0 -1 -3 0 0 -2
o:topic=procedure before ahead	0 9 0 -1 -3 0 0 -2
o:topic=procedure begin	2 8 0 -13 2 -1 0 8
o:topic=procedure decide	0 -1 0 12 -10 0 0 0
o:topic=procedure far	2 0 4 -3 0 1 -18 0
o:topic=procedure far  ahead	-7 2 -2 -10 0 7 -2 3
o:topic=procedure far ahead	3 3 4 -8 0 2 -17 1
o:topic=procedure far be	0 12 0 -15 2 -1 -1 2
o:topic=procedure far by	0 -8 0 -9 9 0 -4 9
o:topic=procedure far by ahead	0 -8 0 -9 9 0 -4 9
o:topic=procedure far friday,	0 -3 11 0 -6 0 0 -3
o:topic=procedure far today	0 -9 0 8 3 0 0 -4
o:topic=procedure far until	0 16 0 1 0 0 0 -13
o:topic=procedure far until ahead	0 16 0 1 0 0 0 -13
o:topic=procedure for	0 6 0 -11 11 -4 0 0
o:topic=procedure for ahead	0 6 0 -11 11 -4 0 0
o:topic=procedure from	13 0 -2 3 -17 0 0 0
o:topic=procedure from ahead	13 -4 -2 5 -14 0 0 0
o:topic=procedure of	0 -2 0 18 -10 0 0 0
o:topic=procedure of ahead	0 -1 0 13 -6 0 0 0
o:topic=procedure on	-1 2 -9 5 -1 3 0 -5
o:topic=procedure on ahead	-1 3 -9 1 2 3 0 -4
o:topic=procedure on today	0 0 0 14 -10 0 0 0
o:topic=procedure plan	0 0 0 11 -8 0 0 0
o:topic=procedure put	0 8 0 2 -11 0 0 0
o:topic=procedure send	0 0 0 11 -9 0 0 0
o:topic=procedure suspend	-2 -6 0 -7 2 0 0 14
o:topic=procedure the	0 0 0 9 -11 0 -1 1
o:topic=procedure the ahead	0 0 0 9 -11 0 -1 1
o:topic=procedure to	-4 -19 0 7 -1 0 0 12
o:topic=procedure to ahead	-4 -19 0 7 -1 0 0 12
o:topic=procedure today	0 5 0 10 -9 0 0 -12
o:topic=procedure until	-8 -2 3 10 -5 -3 -4 0
o:topic=procedure until ahead	-8 -2 3 9 -4 -3 -4 0
o:topic=procedure vote ahead	0 0 0 -8 9 0 0 0
o:topic=procedure votes ahead	0 0 0 11 -9 0 0 0
o:topic=sale	-13 -3 -9 -2 -18 36 -14 -13
o:topic=sale 	0 -6 0 -1 10 0 0 0
o:topic=sale  ahead	0 -6 0 -2 10 0 0 0
o:topic=sale ahead	-13 -3 -9 -3 -18 37 -14 -13
o:topic=sale by	0 7 0 -2 -16 15 -4 -3
o:topic=sale by ahead	0 7 0 -2 -16 15 -4 -3
o:topic=sale far	-3 -7 -1 0 4 14 -6 -5
o:topic=sale far ahead	-3 -6 -1 2 0 15 -6 -3
o:topic=sale far no verb	0 0 0 -3 9 7 0 -13
o:topic=sale far other	0 0 0 8 -2 0 -1 0
o:topic=sale on	0 0 0 9 -4 2 0 -11
o:topic=sale on ahead	0 0 0 9 -4 2 0 -11
o:topic=sale sell	0 2 0 0 -9 10 0 -3
o:topic=signing	-2 0 0 4 1 -2 -18 3
o:topic=signing ahead	-1 2 0 -1 5 -1 -16 1
o:topic=signing approve	0 0 0 9 -7 0 0 0
o:topic=signing ask	0 0 0 -9 7 0 0 0
o:topic=signing be	0 -1 0 -5 8 -9 2 4
o:topic=signing before	0 -11 0 0 6 0 0 1
o:topic=signing before ahead	0 -11 0 0 6 0 0 1
o:topic=signing begin	0 8 0 -5 0 0 0 -2
o:topic=signing by	-1 -3 -3 3 10 -4 -1 -5
o:topic=signing by ahead	-1 -3 -3 2 10 -4 -1 -5
o:topic=signing end	0 -14 1 13 0 0 0 -4
o:topic=signing from	0 0 0 -3 8 0 0 -3
o:topic=signing from ahead	0 0 0 -4 8 0 0 -3
o:topic=signing have	0 0 2 11 -3 -3 -1 -5
o:topic=signing it	0 0 0 7 -10 0 0 1
o:topic=signing it ahead	0 0 0 13 -9 0 0 0
o:topic=signing no verb	1 -2 -9 3 0 0 -4 0
o:topic=signing on	-5 3 3 3 0 -10 0 -2
o:topic=signing on ahead	-4 0 4 2 1 -9 0 0
o:topic=signing order	0 -4 0 10 -4 0 0 0
o:topic=signing other	0 -5 0 -9 -1 0 0 17
o:topic=signing signed	0 11 0 -7 0 0 0 0
o:topic=signing signed ahead	0 12 0 -11 0 0 0 0
o:topic=signing the	0 -2 0 -7 17 0 -2 -2
o:topic=signing the ahead	0 -2 0 -7 17 0 -2 -2
o:topic=signing to	-1 0 -1 -19 4 0 0 13
o:topic=signing to ahead	-1 1 -1 -15 4 0 0 9
o:topic=signing today	0 -4 0 11 -13 0 0 2
o:topic=signing until	6 -5 7 -17 4 0 -2 5
o:topic=signing until ahead	6 -5 7 -17 4 0 -2 5
o:topic=truce	-8 4 -34 25 -13 -29 -6 -5
o:topic=truce 	-3 -10 0 5 -2 0 1 6
o:topic=truce  ahead	-8 -9 -4 2 -1 0 1 10
o:topic=truce after	0 -7 0 -5 0 0 0 12
o:topic=truce after ahead	0 -7 0 -5 0 0 0 12
o:topic=truce agree	0 0 0 18 -3 0 -6 -10
o:topic=truce ahead	-9 3 -35 18 -10 -28 -6 1
o:topic=truce and	0 -1 0 9 0 0 0 -6
o:topic=truce and ahead	0 -1 0 9 0 0 0 -6
o:topic=truce announce	0 -8 0 -6 0 0 0 14
o:topic=truce ask	0 5 0 -9 5 0 0 0
o:topic=truce be	0 7 0 -3 -10 -2 2 3
o:topic=truce before	0 0 0 17 -10 0 0 -10
o:topic=truce before ahead	0 0 0 17 -10 0 0 -10
o:topic=truce begin	0 20 0 -16 0 0 0 0
o:topic=truce begins	0 10 0 -5 0 0 0 -2
o:topic=truce beyond	0 0 0 -9 0 0 0 12
o:topic=truce beyond ahead	0 0 0 -9 0 0 0 12
o:topic=truce by	-1 -7 0 0 7 0 10 -12
o:topic=truce by ahead	-1 -7 0 0 7 0 10 -12
o:topic=truce carry	0 5 0 -15 0 0 0 11
o:topic=truce charge	0 -15 0 13 2 0 0 -2
o:topic=truce conclude	0 0 0 -6 0 0 0 9
o:topic=truce declare	0 0 0 13 0 0 0 -12
o:topic=truce end	-9 -17 -13 21 4 -1 0 -6
o:topic=truce end today	0 9 0 -3 0 0 0 -8
o:topic=truce ended	0 0 0 10 0 0 0 -9
o:topic=truce ends	0 -9 0 3 -1 0 0 3
o:topic=truce far	3 -7 -16 2 1 -17 -2 10
o:topic=truce far 	6 3 0 7 -18 -1 0 -6
o:topic=truce far  ahead	8 6 0 2 -11 0 0 -8
o:topic=truce far ahead	5 -5 -14 7 -10 -15 -1 8
o:topic=truce far announce	0 1 0 -8 4 0 0 0
o:topic=truce far be	3 3 0 2 -13 0 -3 0
o:topic=truce far end	0 -16 0 -9 7 0 0 15
o:topic=truce far friday,	0 -5 0 14 0 0 0 -6
o:topic=truce far from	0 11 0 -5 0 0 0 -6
o:topic=truce far from ahead	0 14 0 -8 0 0 0 -5
o:topic=truce far is	0 0 0 -6 0 0 0 11
o:topic=truce far is ahead	0 0 0 -6 0 0 0 11
o:topic=truce far on	-8 1 -1 -1 -9 0 0 11
o:topic=truce far run	0 -9 0 6 0 0 0 3
o:topic=truce far suspend	3 0 0 0 3 0 0 -10
o:topic=truce far today	-2 -6 0 -7 15 0 0 4
o:topic=truce far until	3 -17 0 1 -9 0 7 4
o:topic=truce far until ahead	3 -17 0 1 -9 0 7 4
o:topic=truce for	0 -8 0 0 -3 0 0 12
o:topic=truce for ahead	0 -8 0 0 -3 0 0 12
o:topic=truce from	-9 7 0 3 -3 0 0 -3
o:topic=truce from ahead	-9 8 0 1 -3 0 0 -3
o:topic=truce have	5 0 0 -13 -17 0 -3 20
o:topic=truce is	0 -6 0 -10 3 0 0 12
o:topic=truce is ahead	0 -6 0 -10 3 0 0 12
o:topic=truce keep	0 3 0 -10 0 0 0 6
o:topic=truce move	0 -4 0 11 0 0 0 -5
o:topic=truce no verb	-1 -3 -1 11 3 -8 -11 -4
o:topic=truce of	0 5 0 12 0 0 0 -17
o:topic=truce of ahead	0 6 0 11 0 0 0 -16
o:topic=truce on	-3 0 -21 8 0 -5 -4 0
o:topic=truce on ahead	-3 0 -21 5 0 -5 -4 1
o:topic=truce on today	0 -2 0 15 0 0 0 -11
o:topic=truce other	7 -5 0 -12 6 0 0 8
o:topic=truce over	0 6 0 -10 0 0 0 2
o:topic=truce pay	0 19 0 -1 -1 0 0 -14
o:topic=truce prolong	0 0 0 -8 0 0 0 11
o:topic=truce promise	0 0 0 -3 -4 0 9 0
o:topic=truce renew	0 0 0 10 0 0 0 -10
o:topic=truce say	0 -9 0 18 -8 0 0 -1
o:topic=truce sign	0 5 0 6 0 0 0 -9
o:topic=truce since	0 5 0 15 0 0 0 -18
o:topic=truce since ahead	0 6 0 14 0 0 0 -18
o:topic=truce starts	0 10 0 -5 0 0 0 -3
o:topic=truce sunday,	0 0 0 -8 0 0 0 11
o:topic=truce sunday, ahead	0 0 0 -8 0 0 0 11
o:topic=truce suspend	-2 -4 -4 14 2 0 -2 -5
o:topic=truce the	-2 -1 5 12 -5 0 1 -10
o:topic=truce through	0 -3 0 -6 2 0 0 9
o:topic=truce through ahead	0 -3 0 -6 2 0 0 9
o:topic=truce thursday,	0 0 0 -5 0 0 0 9
o:topic=truce thursday, ahead	0 0 0 -5 0 0 0 9
o:topic=truce to	12 -17 -2 -5 7 0 0 3
o:topic=truce to ahead	12 -17 -2 -6 7 0 0 4
o:topic=truce today	0 7 0 20 -6 0 0 -20
o:topic=truce tuesday,	0 11 0 -6 0 0 0 -6
o:topic=truce tuesday, ahead	0 11 0 -6 0 0 0 -5
o:topic=truce until	0 8 -1 0 -12 -2 -15 5
o:topic=truce until ahead	0 8 -1 -3 -12 -2 -15 9
o:topic=truce week,	0 -2 0 -6 0 0 0 11
o:topic=truce week, ahead	0 -2 0 -6 0 0 0 11
o:vote before ahead	0 9 0 -1 -6 0 0 0
o:want by ahead	0 -2 0 3 -15 0 8 3
o:want the ahead	0 0 0 -1 3 0 10 -11
on record BR,CN 2026-07-24	0 15 0 -10 -2 0 0 0
on record BR,CN 2026-07-24 2026 II	0 15 0 -10 -2 0 0 0
on record BR,CN 2026-11-10	0 -1 0 -12 0 0 0 13
on record BR,US 2025-08-01	0 25 0 -19 -3 0 0 -1
on record BR,US 2025-08-01 2025 II	0 25 0 -19 -3 0 0 -1
on record BR,US 2025-08-06	0 35 0 -33 0 0 0 0
on record BR,US 2025-08-06 2025 II	0 35 0 -33 0 0 0 0
on record BR,US 2026-07-22	0 28 0 -26 0 0 0 0
on record BR,US 2026-07-22 2026 II	0 28 0 -26 0 0 0 0
on record BR,US 2026-07-24	0 36 0 -21 0 0 0 -21
on record BR,US 2026-07-24 2026 II	0 36 0 -21 0 0 0 -21
on record BR,US 2026-11-13	0 -6 0 16 0 0 0 -7
on record BR,US 2026-11-13 2025 II	0 -6 0 16 0 0 0 -7
on record CA,CN 2026-03-01	0 25 0 -16 -7 0 0 -1
on record CA,CN 2026-03-01 2026 I	0 25 0 -16 -7 0 0 -1
on record CA,CN 2026-12-31	0 -1 0 11 0 0 0 -11
on record CA,CN 2026-12-31 2026 I	0 -1 0 11 0 0 0 -11
on record CA,US 2025-03-04	0 24 0 -24 0 0 0 0
on record CA,US 2025-03-04 2025 I	0 24 0 -24 0 0 0 0
on record CA,US 2025-07-21	0 0 0 -10 -2 0 15 -6
on record CA,US 2025-07-21 2025 I	0 0 0 -9 -1 0 14 -6
on record CA,US 2025-08-01	0 30 0 -28 0 0 4 -8
on record CA,US 2025-08-01 2025 II	0 30 0 -28 0 0 4 -8
on record CA,US 2025-10-27	0 -13 0 17 0 0 0 0
on record CA,US 2025-10-27 2025 II	0 -13 0 17 0 0 0 0
on record CA,US 2025-11-10	0 0 0 -14 0 0 0 15
on record CA,US 2025-11-10 2025 II	0 0 0 -14 0 0 0 15
on record CA,US 2026-07-24	0 17 0 -16 0 0 0 0
on record CA,US 2026-07-24 2026 II	0 17 0 -16 0 0 0 0
on record CA,US 2026-08-22	0 14 0 -10 0 0 0 -2
on record CA,US 2026-08-22 2026 II	0 14 0 -10 0 0 0 -2
on record CA,US 2026-09-01	0 -8 0 13 0 0 0 -1
on record CH,US 2025-08-07	0 37 0 -35 0 0 0 -1
on record CH,US 2025-08-07 2025 II	0 37 0 -35 0 0 0 -1
on record CH,US 2025-08-12	0 -2 0 -16 0 0 0 21
on record CH,US 2025-08-12 2025 II	0 -2 0 -16 0 0 0 21
on record CH,US 2025-11-21	0 -10 0 12 0 0 0 0
on record CH,US 2025-11-21 2025 II	0 -10 0 12 0 0 0 0
on record CH,US 2026-03-31	0 -2 0 -14 -12 0 28 -4
on record CH,US 2026-03-31 2025 II	0 0 0 -9 -11 0 19 0
on record CH,US 2026-07-24	0 25 0 -18 0 0 0 -8
on record CH,US 2026-11-10	0 0 -3 -10 0 0 0 15
on record CH,US 2026-11-10 2025 II	0 0 -3 -10 0 0 0 15
on record CH,US 2026-11-14	0 -9 0 11 0 0 0 0
on record CH,US 2026-11-14 2025 II	0 -8 0 10 0 0 0 0
on record CH,US 2028-12-31	0 -6 0 23 -8 0 0 -2
on record CH,US 2028-12-31 2025 II	0 -6 0 23 -8 0 0 -2
on record CL,US 2025-08-01	0 10 0 -10 0 0 0 0
on record CL,US 2025-08-01 2025 II	0 10 0 -10 0 0 0 0
on record CN,EU 2025-07-05	0 14 0 -14 0 0 0 0
on record CN,EU 2025-07-05 2025 II	0 14 0 -14 0 0 0 0
on record CN,EU 2025-11-10	0 1 0 -14 0 0 0 12
on record CN,EU 2025-11-10 2025 II	0 1 0 -14 0 0 0 12
on record CN,EU 2026-02-21	0 -4 0 -9 17 0 0 -3
on record CN,EU 2026-02-21 2025 II	0 -4 0 -9 17 0 0 -3
on record CN,EU 2026-07-24	0 35 0 -28 0 0 0 -11
on record CN,EU 2026-11-10	1 0 0 -21 0 0 0 19
on record CN,EU 2026-11-10 2025 II	1 0 0 -12 0 0 0 10
on record CN,EU 2026-11-10 2026 I	0 0 0 -8 0 0 0 9
on record CN,HK 2026-07-24	0 -9 0 13 0 0 0 0
on record CN,HK 2026-07-24 2026 II	0 -9 0 13 0 0 0 0
on record CN,HK 2026-07-28	0 -9 4 0 5 0 0 0
on record CN,HK 2026-07-28 2026 II	0 -9 4 0 5 0 0 0
on record CN,IN 2026-11-10	0 -9 0 0 0 0 0 11
on record CN,JP 2026-07-24	0 26 0 -22 0 0 0 -4
on record CN,JP 2026-11-10	0 0 0 -8 0 0 0 11
on record CN,MX 2026-01-01	0 14 0 -12 0 0 0 0
on record CN,MX 2026-01-01 2025 II	0 14 0 -12 0 0 0 0
on record CN,RU 2026-11-10	0 0 0 -8 0 0 0 11
on record CN,RU 2026-11-10 2026 II	0 0 0 -8 0 0 0 11
on record CN,US 2019-01-01	0 -25 0 31 0 0 0 -7
on record CN,US 2019-01-01 2018 II	0 -25 0 31 0 0 0 -7
on record CN,US 2019-03-01	0 -7 0 -5 0 0 16 -2
on record CN,US 2019-09-01	0 9 0 -9 0 0 0 0
on record CN,US 2019-09-01 2019 II	0 9 0 -9 0 0 0 0
on record CN,US 2019-10-15	0 10 0 -9 0 0 0 0
on record CN,US 2019-10-15 2019 II	0 10 0 -9 0 0 0 0
on record CN,US 2019-12-15	0 3 0 5 0 0 0 -13
on record CN,US 2019-12-15 2019 II	0 3 0 5 0 0 0 -13
on record CN,US 2020-01-16	0 0 0 -14 14 0 0 0
on record CN,US 2020-01-16 2020 I	0 0 0 -14 14 0 0 0
on record CN,US 2020-02-14	0 33 0 -29 -2 0 0 -4
on record CN,US 2020-02-14 2020 I	0 33 0 -29 -2 0 0 -4
on record CN,US 2025-02-10	0 36 0 -34 0 0 0 -2
on record CN,US 2025-02-10 2025 I	0 36 0 -34 0 0 0 -2
on record CN,US 2025-03-10	0 39 0 -36 0 0 0 0
on record CN,US 2025-03-10 2025 I	0 39 0 -36 0 0 0 0
on record CN,US 2025-04-02	0 19 0 -15 -1 0 0 -2
on record CN,US 2025-04-02 2025 I	0 19 0 -15 -1 0 0 -2
on record CN,US 2025-04-04	0 -5 0 9 0 0 0 0
on record CN,US 2025-04-04 2025 I	0 -5 0 9 0 0 0 0
on record CN,US 2025-04-05	0 11 0 -15 -1 7 0 0
on record CN,US 2025-04-05 2025 I	0 11 0 -15 -1 7 0 0
on record CN,US 2025-04-09	0 35 0 -28 -3 0 0 -4
on record CN,US 2025-04-09 2025 I	0 35 0 -28 -3 0 0 -4
on record CN,US 2025-04-10	0 42 0 -34 -4 0 0 -6
on record CN,US 2025-04-10 2025 I	0 42 0 -34 -4 0 0 -6
on record CN,US 2025-04-12	0 13 6 -17 10 -2 -4 -14
on record CN,US 2025-04-12 2025 I	0 13 6 -17 10 -2 -4 -14
on record CN,US 2025-04-15	0 20 0 -16 -1 0 0 0
on record CN,US 2025-04-15 2025 I	0 20 0 -16 -1 0 0 0
on record CN,US 2025-04-16	0 -22 0 25 0 0 0 0
on record CN,US 2025-04-16 2025 I	0 -22 0 25 0 0 0 0
on record CN,US 2025-04-17	0 -14 0 17 0 0 0 -1
on record CN,US 2025-04-17 2025 I	0 -14 0 17 0 0 0 -1
on record CN,US 2025-04-18	0 -10 0 14 0 0 0 0
on record CN,US 2025-04-18 2025 I	0 -10 0 14 0 0 0 0
on record CN,US 2025-05-02	0 0 11 -29 15 0 0 -7
on record CN,US 2025-05-02 2025 I	0 0 11 -29 15 0 0 -7
on record CN,US 2025-05-11	0 -8 0 14 0 0 0 -3
on record CN,US 2025-05-11 2025 I	0 -8 0 14 0 0 0 -3
on record CN,US 2025-05-12	0 -11 0 16 0 0 0 0
on record CN,US 2025-05-12 2025 I	0 -11 0 16 0 0 0 0
on record CN,US 2025-05-13	0 -11 7 -3 7 0 0 0
on record CN,US 2025-05-13 2025 I	0 -11 7 -3 7 0 0 0
on record CN,US 2025-05-14	0 79 0 -54 -29 0 -3 -29
on record CN,US 2025-05-14 2025 I	0 80 0 -55 -28 0 -3 -29
on record CN,US 2025-05-19	0 -9 0 9 0 0 0 -1
on record CN,US 2025-05-19 2025 I	0 -9 0 9 0 0 0 -1
on record CN,US 2025-05-21	0 -14 0 15 0 0 0 0
on record CN,US 2025-05-21 2025 I	0 -14 0 15 0 0 0 0
on record CN,US 2025-06-04	0 15 0 -12 -3 0 0 0
on record CN,US 2025-06-04 2025 I	0 15 0 -12 -3 0 0 0
on record CN,US 2025-06-05	0 -4 0 -3 9 0 0 0
on record CN,US 2025-06-05 2025 I	0 -4 0 -3 9 0 0 0
on record CN,US 2025-06-11	0 -7 0 16 0 0 0 -4
on record CN,US 2025-06-11 2025 I	0 -7 0 16 0 0 0 -4
on record CN,US 2025-06-19	0 0 0 -7 0 10 0 0
on record CN,US 2025-06-19 2025 I	0 0 0 -7 0 10 0 0
on record CN,US 2025-06-30	0 16 0 -15 0 0 0 0
on record CN,US 2025-06-30 2025 I	0 16 0 -15 0 0 0 0
on record CN,US 2025-07-09	-12 51 -3 -61 -4 -2 22 -18
on record CN,US 2025-07-09 2025 I	-11 43 -3 -73 -3 -2 22 -7
on record CN,US 2025-07-09 2025 II	0 16 0 2 0 0 0 -23
on record CN,US 2025-07-29	0 -6 0 21 0 0 0 -15
on record CN,US 2025-07-29 2025 II	0 -6 0 21 0 0 0 -15
on record CN,US 2025-07-31	0 -5 0 -13 28 0 0 -9
on record CN,US 2025-07-31 2025 I	0 -3 0 -26 29 0 0 0
on record CN,US 2025-08-01	0 39 0 -38 -16 0 12 -4
on record CN,US 2025-08-01 2025 II	0 39 0 -38 -16 0 12 -4
on record CN,US 2025-08-04	0 -7 0 12 0 0 0 -3
on record CN,US 2025-08-04 2025 II	0 -7 0 12 0 0 0 -3
on record CN,US 2025-08-05	0 -6 0 15 0 0 0 -5
on record CN,US 2025-08-05 2025 II	0 -6 0 15 0 0 0 -5
on record CN,US 2025-08-06	0 33 0 -28 0 0 0 -5
on record CN,US 2025-08-06 2025 II	0 33 0 -28 0 0 0 -5
on record CN,US 2025-08-07	0 47 0 -42 -2 0 0 -7
on record CN,US 2025-08-07 2025 II	0 47 0 -42 -2 0 0 -7
on record CN,US 2025-08-08	0 -7 0 -1 16 0 0 -9
on record CN,US 2025-08-08 2025 II	0 -7 0 -1 16 0 0 -9
on record CN,US 2025-08-10	0 -1 0 15 0 0 0 -11
on record CN,US 2025-08-10 2025 I	0 0 0 14 0 0 0 -11
on record CN,US 2025-08-11	0 -7 0 14 -4 0 0 0
on record CN,US 2025-08-11 2025 II	0 -4 0 15 -3 0 0 -4
on record CN,US 2025-08-12	-11 -62 -6 -39 -34 -4 -13 108
on record CN,US 2025-08-12 2025 I	-2 -3 0 -44 -8 0 -4 47
on record CN,US 2025-08-12 2025 II	-7 -64 -3 -15 -25 -2 -7 85
on record CN,US 2025-08-13	0 -12 0 17 0 0 0 -4
on record CN,US 2025-08-13 2025 II	0 -10 0 13 0 0 0 0
on record CN,US 2025-08-18	0 -22 0 30 0 0 0 -7
on record CN,US 2025-08-18 2025 II	0 -22 0 30 0 0 0 -7
on record CN,US 2025-08-27	0 37 0 -31 -4 0 0 -7
on record CN,US 2025-08-27 2025 II	0 37 0 -31 -4 0 0 -7
on record CN,US 2025-08-29	0 15 8 -18 -9 0 0 -4
on record CN,US 2025-08-29 2025 II	0 15 8 -18 -9 0 0 -4
on record CN,US 2025-08-31	0 -16 0 19 0 0 0 0
on record CN,US 2025-08-31 2025 II	0 -16 -5 22 0 0 0 0
on record CN,US 2025-09-17	-7 -21 -1 -38 -17 63 -6 -23
on record CN,US 2025-09-17 2025 II	-7 -19 -1 -37 -17 61 -6 -22
on record CN,US 2025-09-19	0 -9 0 33 -3 -10 0 -8
on record CN,US 2025-09-19 2025 II	0 -9 0 33 -3 -10 0 -8
on record CN,US 2025-10-14	-9 -34 -2 -57 82 0 0 -14
on record CN,US 2025-10-14 2025 II	-9 -31 -2 -55 80 0 0 -14
on record CN,US 2025-10-16	-8 -2 0 18 0 0 0 0
on record CN,US 2025-10-16 2025 II	-8 -2 0 18 0 0 0 0
on record CN,US 2025-10-17	0 -19 0 29 -7 0 0 0
on record CN,US 2025-10-17 2025 II	0 -19 0 29 -7 0 0 0
on record CN,US 2025-10-19	0 -7 0 10 0 0 0 0
on record CN,US 2025-10-19 2025 II	0 -7 0 10 0 0 0 0
on record CN,US 2025-10-21	0 -5 0 13 -6 0 0 0
on record CN,US 2025-10-21 2025 II	0 -5 0 13 -6 0 0 0
on record CN,US 2025-10-26	0 -5 0 14 0 0 0 -4
on record CN,US 2025-10-26 2025 II	0 -5 0 14 0 0 0 -4
on record CN,US 2025-10-27	0 -4 0 10 0 0 0 -1
on record CN,US 2025-10-27 2025 II	0 -4 0 10 0 0 0 -1
on record CN,US 2025-10-29	0 -3 0 8 0 0 0 0
on record CN,US 2025-10-29 2025 II	0 -3 0 8 0 0 0 0
on record CN,US 2025-10-30	0 -16 0 41 -10 -2 0 -15
on record CN,US 2025-10-30 2025 II	0 -16 0 41 -10 -2 0 -15
on record CN,US 2025-10-31	0 -16 0 30 -9 0 0 -6
on record CN,US 2025-10-31 2025 II	0 -16 0 30 -9 0 0 -6
on record CN,US 2025-11-01	7 36 -2 -17 -24 0 -7 -46
on record CN,US 2025-11-01 2025 II	7 36 -2 -17 -24 0 -7 -46
on record CN,US 2025-11-05	0 -25 0 -37 51 0 0 -4
on record CN,US 2025-11-05 2025 II	0 -25 0 -37 51 0 0 -4
on record CN,US 2025-11-06	0 -7 0 22 0 0 0 -10
on record CN,US 2025-11-06 2025 II	0 -7 0 22 0 0 0 -10
on record CN,US 2025-11-07	0 -5 0 -6 13 0 0 0
on record CN,US 2025-11-07 2025 II	0 -5 0 -6 13 0 0 0
on record CN,US 2025-11-08	30 -23 -2 -4 -4 0 0 -2
on record CN,US 2025-11-08 2025 II	30 -23 -2 -4 -4 0 0 -2
on record CN,US 2025-11-09	0 11 0 5 -15 0 0 -13
on record CN,US 2025-11-09 2025 II	0 11 0 5 -15 0 0 -13
on record CN,US 2025-11-10	-30 22 -20 -87 -9 -11 -9 82
on record CN,US 2025-11-10 2025 II	-30 22 -20 -87 -9 -11 -9 82
on record CN,US 2025-11-11	0 -5 0 12 0 0 0 0
on record CN,US 2025-11-11 2025 II	0 -5 0 12 0 0 0 0
on record CN,US 2025-11-12	0 -16 0 27 -10 0 0 0
on record CN,US 2025-11-12 2025 II	0 -16 0 27 -10 0 0 0
on record CN,US 2025-11-14	-4 -1 0 0 9 0 0 -3
on record CN,US 2025-11-14 2025 II	-4 -1 0 0 9 0 0 -3
on record CN,US 2025-11-17	0 -13 0 28 -3 0 0 -11
on record CN,US 2025-11-17 2025 II	0 -13 0 28 -3 0 0 -11
on record CN,US 2025-11-21	0 -5 0 -4 22 0 0 -16
on record CN,US 2025-11-21 2025 II	0 -5 0 -4 22 0 0 -16
on record CN,US 2025-11-27	0 -5 0 10 -5 0 2 -3
on record CN,US 2025-11-27 2025 II	0 -5 0 10 -5 0 2 -3
on record CN,US 2025-11-28	11 0 0 -4 12 0 -1 -15
on record CN,US 2025-11-28 2025 II	11 0 0 -4 12 0 -1 -15
on record CN,US 2025-11-29	0 -11 17 7 -1 0 0 -19
on record CN,US 2025-11-29 2025 II	0 -11 17 7 -1 0 0 -19
on record CN,US 2025-12-01	49 -40 0 -27 16 0 0 -10
on record CN,US 2025-12-01 2025 II	49 -40 0 -27 16 0 0 -10
on record CN,US 2025-12-02	0 -4 0 12 0 0 0 -7
on record CN,US 2025-12-02 2025 II	0 -4 0 12 0 0 0 -7
on record CN,US 2025-12-10	0 -4 0 -5 11 0 0 0
on record CN,US 2025-12-10 2025 II	0 -4 0 -5 11 0 0 0
on record CN,US 2025-12-16	-2 -13 0 -37 16 39 0 -17
on record CN,US 2025-12-16 2025 II	-2 -13 0 -37 16 39 0 -17
on record CN,US 2025-12-31	0 -13 -9 35 1 0 -8 -13
on record CN,US 2025-12-31 2025 II	0 -12 -9 34 1 0 -8 -13
on record CN,US 2026-01-01	0 27 0 -3 -19 0 0 -13
on record CN,US 2026-01-01 2025 II	0 21 0 0 -18 0 0 -12
on record CN,US 2026-01-15	0 32 0 -23 -6 0 0 -7
on record CN,US 2026-01-15 2026 I	0 32 0 -28 -4 0 0 0
on record CN,US 2026-01-22	0 -34 0 -24 -18 52 0 -9
on record CN,US 2026-01-22 2025 II	0 -10 0 -34 -11 43 0 -5
on record CN,US 2026-01-22 2026 I	0 -25 0 8 -6 16 0 0
on record CN,US 2026-01-23	0 -2 0 -11 -2 18 0 0
on record CN,US 2026-02-04	0 -25 0 29 0 0 0 -5
on record CN,US 2026-02-04 2025 II	0 -23 0 27 0 0 0 -5
on record CN,US 2026-02-20	0 -6 0 -9 16 0 0 0
on record CN,US 2026-02-20 2026 I	0 -6 0 -9 16 0 0 0
on record CN,US 2026-02-24	0 64 0 -50 -18 0 0 -9
on record CN,US 2026-02-24 2026 I	0 64 0 -50 -18 0 0 -9
on record CN,US 2026-02-27	0 -20 0 3 13 0 0 0
on record CN,US 2026-02-27 2026 I	0 -20 0 3 13 0 0 0
on record CN,US 2026-02-28	0 -22 -8 0 37 -2 -11 -21
on record CN,US 2026-02-28 2025 II	0 -4 0 12 2 0 -8 -4
on record CN,US 2026-02-28 2026 I	0 -19 -7 -8 36 0 0 -15
on record CN,US 2026-03-02	0 -9 0 15 0 0 0 -3
on record CN,US 2026-03-02 2026 I	0 -9 0 15 0 0 0 -3
on record CN,US 2026-03-03	0 -17 0 22 -2 0 0 0
on record CN,US 2026-03-03 2026 I	0 -16 0 21 -2 0 0 0
on record CN,US 2026-03-04	0 -25 0 37 0 0 0 -16
on record CN,US 2026-03-04 2025 II	0 -22 0 34 0 0 0 -16
on record CN,US 2026-03-10	0 -12 0 16 0 0 0 -3
on record CN,US 2026-03-10 2025 II	0 -9 0 11 0 0 0 -1
on record CN,US 2026-03-31	0 -16 0 21 1 0 -1 -10
on record CN,US 2026-03-31 2026 I	0 -16 0 21 1 0 -1 -10
on record CN,US 2026-04-02	0 -24 0 44 -6 0 0 -17
on record CN,US 2026-04-02 2025 I	0 -5 0 14 0 0 0 -5
on record CN,US 2026-04-02 2025 II	0 -14 0 21 0 0 0 -6
on record CN,US 2026-04-02 2026 I	0 -1 0 13 -2 0 0 -2
on record CN,US 2026-04-04	-9 -3 0 15 0 0 0 0
on record CN,US 2026-04-05	-2 -7 0 14 0 0 0 0
on record CN,US 2026-04-05 2025 I	-2 -7 0 14 0 0 0 0
on record CN,US 2026-04-09	0 -12 0 21 0 0 0 -6
on record CN,US 2026-04-09 2025 II	0 -10 0 19 0 0 0 -5
on record CN,US 2026-04-10	0 -32 0 45 0 0 0 -20
on record CN,US 2026-04-10 2025 II	0 -26 0 39 0 0 0 -19
on record CN,US 2026-04-11	0 -7 0 11 0 0 0 -1
on record CN,US 2026-05-08	0 -6 0 15 -3 0 0 0
on record CN,US 2026-05-10	0 -2 0 15 0 0 0 -11
on record CN,US 2026-05-10 2025 II	0 -1 0 14 0 0 0 -11
on record CN,US 2026-05-11	0 0 0 9 0 0 0 -5
on record CN,US 2026-05-12	0 0 0 18 0 0 0 -13
on record CN,US 2026-05-12 2026 I	0 0 0 11 0 0 0 -5
on record CN,US 2026-05-14	0 -29 0 52 -14 0 0 -21
on record CN,US 2026-05-14 2025 II	0 -21 0 29 0 0 0 -11
on record CN,US 2026-05-14 2026 I	0 -7 0 24 -13 0 0 -3
on record CN,US 2026-05-15	0 -2 0 14 -1 0 0 -4
on record CN,US 2026-05-15 2026 I	0 -2 0 14 -1 0 0 -4
on record CN,US 2026-06-09	0 -4 0 14 0 0 0 -6
on record CN,US 2026-06-10	0 0 0 9 0 0 0 -4
on record CN,US 2026-06-29	0 -12 0 0 11 0 0 0
on record CN,US 2026-06-29 2026 I	0 -12 0 0 11 0 0 0
on record CN,US 2026-06-30	0 -6 0 -3 11 0 0 0
on record CN,US 2026-06-30 2026 I	0 -4 0 8 0 0 0 0
on record CN,US 2026-07-06	0 0 0 -9 11 0 0 0
on record CN,US 2026-07-06 2026 I	0 0 0 -9 11 0 0 0
on record CN,US 2026-07-10	0 -10 0 -38 44 0 0 -4
on record CN,US 2026-07-10 2026 I	0 -9 0 -24 31 0 0 -3
on record CN,US 2026-07-23	0 28 0 -18 -5 0 0 -9
on record CN,US 2026-07-23 2026 I	0 29 0 -19 -4 0 0 -9
on record CN,US 2026-07-24	-5 123 -21 -45 -44 -1 -1 -100
on record CN,US 2026-07-24 2026 I	-3 129 -16 -79 -33 0 0 -85
on record CN,US 2026-07-24 2026 II	0 7 -2 19 -13 0 0 -29
on record CN,US 2026-07-27 2026 II	0 3 0 -9 5 0 0 0
on record CN,US 2026-07-28 2026 II	0 -4 6 -7 8 0 0 -3
on record CN,US 2026-07-30	0 -14 0 17 0 0 0 0
on record CN,US 2026-07-30 2026 II	0 -14 0 15 0 0 0 0
on record CN,US 2026-07-31	0 -4 0 12 0 0 0 -4
on record CN,US 2026-07-31 2026 I	0 13 0 -7 0 0 0 0
on record CN,US 2026-07-31 2026 II	0 -15 0 16 0 0 0 0
on record CN,US 2026-08-11	0 0 0 13 0 0 0 -9
on record CN,US 2026-08-11 2025 II	0 0 0 12 0 0 0 -9
on record CN,US 2026-09-03	0 26 0 -23 -4 0 0 0
on record CN,US 2026-09-03 2026 II	0 26 0 -23 -4 0 0 0
on record CN,US 2026-09-20	0 -9 0 14 0 0 0 0
on record CN,US 2026-09-20 2026 II	0 -9 0 14 0 0 0 0
on record CN,US 2026-09-23	0 -12 0 34 -6 0 -1 -17
on record CN,US 2026-09-23 2026 II	0 -12 0 34 -6 0 -1 -17
on record CN,US 2026-09-24	0 -4 0 23 -8 0 0 -10
on record CN,US 2026-09-24 2026 II	0 -4 0 21 -7 0 0 -10
on record CN,US 2026-09-25	0 -11 -1 8 9 0 0 -11
on record CN,US 2026-09-25 2026 II	0 -11 -1 8 9 0 0 -11
on record CN,US 2026-09-29	-7 11 0 2 -6 0 0 -5
on record CN,US 2026-09-30	0 -11 0 -21 34 0 0 -11
on record CN,US 2026-09-30 2026 II	0 -11 0 -23 34 0 0 -9
on record CN,US 2026-10-04	0 -4 0 17 -2 0 0 -2
on record CN,US 2026-10-04 2026 II	0 -3 0 12 -1 0 0 -1
on record CN,US 2026-10-07	0 -1 0 11 -7 0 0 0
on record CN,US 2026-10-07 2026 II	0 -1 0 11 -7 0 0 0
on record CN,US 2026-10-09	-31 -7 0 47 -7 0 0 -4
on record CN,US 2026-10-09 2025 II	-27 0 0 35 -1 0 0 0
on record CN,US 2026-10-09 2026 II	-2 -4 0 14 -2 0 0 -1
on record CN,US 2026-10-10	-1 -2 0 14 -1 0 0 -6
on record CN,US 2026-10-14	0 0 0 14 -10 0 0 0
on record CN,US 2026-10-14 2025 II	0 0 0 14 -10 0 0 0
on record CN,US 2026-10-18	0 -8 -1 -41 45 -2 0 -6
on record CN,US 2026-10-18 2026 II	0 -8 -1 -41 45 -2 0 -6
on record CN,US 2026-10-30	0 -1 0 20 0 0 0 -15
on record CN,US 2026-10-30 2025 II	0 0 0 13 0 0 0 -11
on record CN,US 2026-10-31	0 0 0 15 0 0 0 -14
on record CN,US 2026-11-01	-1 -16 0 23 0 0 0 0
on record CN,US 2026-11-01 2025 II	-1 -13 0 20 0 0 0 0
on record CN,US 2026-11-04	0 -1 0 9 -1 0 0 -2
on record CN,US 2026-11-05	0 -1 0 19 -14 0 0 -2
on record CN,US 2026-11-09	32 -25 54 -93 51 -7 -1 -68
on record CN,US 2026-11-09 2025 II	21 2 10 -56 45 -1 0 -35
on record CN,US 2026-11-09 2026 II	14 -32 49 -54 19 -1 0 -44
on record CN,US 2026-11-10	33 -91 12 -133 3 -17 -11 107
on record CN,US 2026-11-10 2025 II	23 -59 20 -53 -7 -3 -1 32
on record CN,US 2026-11-10 2026 I	-4 -19 -2 -50 -17 0 0 74
on record CN,US 2026-11-10 2026 II	22 -40 -10 -86 18 -8 -5 64
on record CN,US 2026-11-27	84 -20 -10 -50 -17 0 0 -48
on record CN,US 2026-11-27 2025 II	38 -2 0 -20 -5 0 0 -19
on record CN,US 2026-11-27 2026 II	52 -15 -8 -21 -9 0 0 -31
on record CN,US 2026-11-30	-5 0 0 19 0 0 0 -10
on record CN,US 2026-11-30 2026 II	-5 0 0 19 0 0 0 -10
on record CN,US 2026-12-04	0 35 0 -32 0 0 0 -5
on record CN,US 2026-12-04 2026 II	0 35 0 -32 0 0 0 -5
on record CN,US 2026-12-31	0 -3 14 -6 5 0 0 -11
on record CN,US 2026-12-31 2025 II	0 -1 14 0 -7 0 0 -6
on record CN,US 2026-12-31 2026 I	0 0 0 -8 12 0 0 -2
on record CN,US 2027-01-01	0 30 0 -28 0 0 0 -2
on record CN,US 2027-01-10	-7 -28 -5 -78 -7 -4 -2 92
on record CN,US 2027-01-10 2026 II	-7 -28 -5 -78 -7 -4 -2 92
on record CN,US 2027-02-09	0 14 0 -12 0 0 0 0
on record CN,US 2027-02-09 2026 II	0 14 0 -12 0 0 0 0
on record CN,US 2027-02-20	0 -8 0 23 -9 0 0 -3
on record CN,US 2027-02-20 2026 II	0 -6 0 14 -1 0 0 -3
on record CN,US 2027-02-24	0 -33 0 36 0 0 0 -1
on record CN,US 2027-02-24 2026 I	0 -25 0 29 0 0 0 0
on record CN,US 2027-02-24 2026 II	0 -11 0 11 0 0 0 0
on record CN,US 2027-05-07	0 -1 0 12 -7 0 0 0
on record CN,US 2027-06-23	0 40 0 -30 -9 0 0 -13
on record CN,US 2027-06-23 2025 II	0 20 0 -13 0 0 0 -8
on record CN,US 2027-07-24	0 -13 0 19 0 0 0 -3
on record CN,US 2027-07-24 2026 II	0 -13 0 19 0 0 0 -3
on record CN,US 2027-09-23	0 0 0 18 0 0 0 -15
on record CN,US 2027-09-23 2026 II	0 0 0 18 0 0 0 -15
on record CN,US 2027-09-28	0 0 0 13 -2 0 0 -7
on record CN,US 2027-09-28 2026 II	0 0 0 13 -2 0 0 -7
on record EU,GB 2026-06-30	0 32 0 -21 0 0 0 -16
on record EU,GB 2026-06-30 2025 II	0 32 0 -21 0 0 0 -16
on record EU,MX 2025-08-01	0 22 0 -15 0 0 0 -7
on record EU,MX 2025-08-01 2025 II	0 22 0 -15 0 0 0 -7
on record EU,US 2025-04-09	0 16 0 -11 -2 0 0 0
on record EU,US 2025-04-09 2025 I	0 16 0 -11 -2 0 0 0
on record EU,US 2025-06-01	0 -36 0 37 0 0 0 0
on record EU,US 2025-06-01 2025 I	0 -36 0 37 0 0 0 0
on record EU,US 2025-07-09	-1 35 0 -33 -11 0 8 -12
on record EU,US 2025-07-09 2025 I	-1 42 0 -34 -10 0 8 -22
on record EU,US 2025-07-14	-11 23 0 -25 -14 0 0 9
on record EU,US 2025-07-14 2025 I	-10 20 0 -20 -11 0 0 3
on record EU,US 2025-07-14 2025 II	0 5 0 -10 -1 0 0 6
on record EU,US 2025-08-01	0 31 0 -29 8 0 2 -22
on record EU,US 2025-08-01 2025 II	0 31 0 -29 8 0 2 -22
on record EU,US 2025-08-03	0 -8 0 10 0 0 0 0
on record EU,US 2025-08-03 2025 II	0 -8 0 10 0 0 0 0
on record EU,US 2025-08-06	0 -6 0 -6 0 0 0 14
on record EU,US 2025-08-06 2025 II	0 -6 0 -6 0 0 0 14
on record EU,US 2025-08-07	0 13 0 -6 -7 0 0 -5
on record EU,US 2025-08-07 2025 II	0 13 0 -6 -7 0 0 -5
on record EU,US 2025-08-12	0 -8 0 -21 -1 0 0 28
on record EU,US 2025-08-12 2025 II	0 -8 0 -21 0 0 0 28
on record EU,US 2025-08-27	0 19 0 -19 0 0 0 0
on record EU,US 2025-08-27 2025 II	0 19 0 -19 0 0 0 0
on record EU,US 2025-11-10	0 -3 0 -11 0 0 0 18
on record EU,US 2025-11-10 2025 II	0 -3 0 -11 0 0 0 18
on record EU,US 2026-02-06	-3 15 0 -12 -7 0 0 0
on record EU,US 2026-02-06 2026 I	-3 15 0 -12 -7 0 0 0
on record EU,US 2026-02-07	-4 14 0 -27 -10 0 0 14
on record EU,US 2026-02-07 2025 II	-2 12 0 -20 -3 0 0 6
on record EU,US 2026-02-07 2026 I	0 3 0 -8 -4 0 0 9
on record EU,US 2026-02-24	0 25 0 -25 0 0 0 0
on record EU,US 2026-02-24 2026 I	0 25 0 -25 0 0 0 0
on record EU,US 2026-06-01	0 -7 0 10 0 0 0 0
on record EU,US 2026-06-01 2026 I	0 -5 0 7 0 0 0 0
on record EU,US 2026-07-24	0 12 0 -6 0 0 0 -5
on record EU,US 2026-07-24 2026 I	0 12 0 -6 0 0 0 -5
on record EU,US 2026-07-31	0 23 0 -17 0 0 0 -5
on record EU,US 2026-08-01	0 -24 0 29 0 0 0 -6
on record EU,US 2026-08-01 2025 II	0 -19 0 26 0 0 0 -6
on record EU,US 2026-09-29	0 13 0 -10 0 0 0 0
on record GB,US 2025-07-09	-1 41 0 -26 -7 0 0 -21
on record GB,US 2025-07-09 2025 I	-1 29 0 -18 -5 0 0 -9
on record GB,US 2026-05-08	0 -9 0 15 0 0 0 -5
on record GB,US 2026-05-08 2025 II	0 -3 0 9 0 0 0 -4
on record GB,US 2026-06-30	0 0 0 12 0 0 0 -10
on record GB,US 2026-07-24	0 16 0 -4 0 0 0 -13
on record IN,US 2025-08-07	0 12 0 -12 0 0 0 0
on record IN,US 2025-08-07 2025 II	0 12 0 -12 0 0 0 0
on record IN,US 2025-08-12	0 0 0 -11 0 0 0 12
on record IN,US 2025-08-12 2025 II	0 0 0 -11 0 0 0 12
on record IN,US 2025-08-27	0 43 0 -42 0 0 0 0
on record IN,US 2025-08-27 2025 II	0 43 0 -42 0 0 0 0
on record IN,US 2025-11-10	0 -11 0 -9 -4 0 0 20
on record IN,US 2025-11-10 2025 II	0 -11 0 -9 -4 0 0 20
on record IN,US 2026-02-07	0 26 0 -23 0 0 0 0
on record IN,US 2026-02-07 2026 I	0 26 0 -23 0 0 0 0
on record IN,US 2026-02-13	0 -15 0 16 0 0 0 0
on record IN,US 2026-02-13 2026 I	0 -15 0 16 0 0 0 0
on record JP,US 2025-07-09	0 -23 0 18 0 0 0 6
on record JP,US 2025-07-09 2025 II	0 -15 0 21 0 0 0 -6
on record JP,US 2025-07-29	0 -3 0 10 0 0 0 -4
on record JP,US 2025-07-29 2025 II	0 -3 0 10 0 0 0 -4
on record JP,US 2025-08-01	0 26 0 0 -4 0 0 -30
on record JP,US 2025-08-01 2025 II	0 26 0 0 -4 0 0 -30
on record JP,US 2025-08-12	0 0 0 -9 0 0 0 12
on record JP,US 2025-08-12 2025 II	0 0 0 -9 0 0 0 12
on record JP,US 2025-09-12	0 -14 0 20 -3 0 0 0
on record JP,US 2025-09-12 2025 II	0 -14 0 20 -3 0 0 0
on record JP,US 2026-08-01	0 -11 0 15 0 0 0 -1
on record JP,US 2026-08-01 2025 II	0 -11 0 15 0 0 0 -1
on record JP,US 2026-08-07	0 -10 0 20 0 0 0 -9
on record JP,US 2026-08-07 2025 II	0 -10 0 20 0 0 0 -9
on record KR,US 2025-07-08	0 0 0 -9 -6 0 11 2
on record KR,US 2025-08-01	0 17 0 -10 -6 0 6 -9
on record KR,US 2025-08-01 2025 II	0 17 0 -10 -6 0 6 -9
on record KR,US 2025-08-12	0 -2 0 -22 -2 0 0 26
on record KR,US 2025-08-12 2025 II	0 -2 0 -22 -2 0 0 26
on record KR,US 2026-07-24 2026 I	0 12 0 -6 0 0 0 -3
on record KR,US 2026-11-01	0 -15 0 17 0 0 0 0
on record KR,US 2026-11-01 2025 II	0 -12 0 13 0 0 0 0
on record KR,US 2026-11-10	0 -1 0 -6 0 0 0 11
on record MX,US 2025-08-01	0 22 0 -23 -1 0 3 0
on record MX,US 2025-08-01 2025 II	0 22 0 -23 -1 0 3 0
on record MX,US 2025-10-29	0 -1 0 -6 -1 0 0 12
on record MX,US 2025-10-29 2025 II	0 -1 0 -6 -1 0 0 12
on record MX,US 2025-11-01	0 11 0 -15 0 0 0 5
on record MX,US 2025-11-01 2025 II	0 11 0 -15 0 0 0 5
on record MY,US 2025-11-10	0 0 0 -7 0 0 0 10
on record MY,US 2025-11-10 2025 II	0 0 0 -7 0 0 0 10
on record TW,US 2025-08-07	0 22 0 -20 0 0 0 0
on record TW,US 2025-08-07 2025 II	0 22 0 -20 0 0 0 0
on record TW,US 2025-08-12	0 0 0 -9 0 0 0 12
on record TW,US 2025-08-12 2025 II	0 0 0 -9 0 0 0 12
on record US,VN 2025-07-09	0 3 0 -48 -2 0 0 41
on record US,VN 2025-07-09 2025 II	0 4 0 -47 -2 0 0 39
pc0=agree	-6 -17 5 10 -11 6 -7 9
pc0=bear	-11 5 -11 1 0 -4 -3 2
pc0=begin	-7 -3 -17 6 2 2 -5 1
pc0=deny	7 -4 0 -5 12 0 0 -8
pc0=end	0 12 0 -6 -6 1 -9 0
pc0=impose	-13 -3 -5 1 1 0 11 1
pc0=lack	1 -1 0 -5 11 0 0 -2
pc0=propose	-1 -5 -4 -6 -2 0 7 15
pc0=renew	0 -11 6 -1 0 0 0 3
pc0=say	0 -8 3 9 -1 4 0 -10
pc0=sign	0 -10 1 1 5 5 -10 -2
pc0=stay	-6 4 -8 -2 -8 0 8 4
pc0=suspend	-4 -3 -8 -1 0 -3 0 9
pc0=target	-2 1 6 0 -12 0 -3 5
pc0=threaten	0 8 0 -9 0 0 0 0
pc0=up	-3 -21 -3 21 11 0 2 -10
pc1=agree	-10 2 3 -3 -9 6 0 5
pc1=bear	-13 2 -1 1 8 -5 -7 0
pc1=begin	-8 8 -2 -5 2 2 -8 0
pc1=deny	7 -7 0 -3 11 0 0 -8
pc1=down	-4 0 -5 9 6 0 -11 -12
pc1=end	-4 9 0 -6 -5 1 -10 2
pc1=impose	-2 -3 -3 3 -6 0 14 -2
pc1=lack	1 -1 0 -5 11 0 0 -2
pc1=propose	0 -2 -5 -6 -16 0 7 25
pc1=renew	6 -20 5 0 -1 0 2 3
pc1=say	0 -9 3 10 0 4 0 -8
pc1=sell	0 17 3 -15 4 0 0 -13
pc1=sign	-2 -2 0 3 6 6 0 -11
pc1=stay	0 0 -8 -1 -9 0 9 2
pc1=suspend	0 -8 -3 5 0 -4 0 3
pc1=target	-3 -3 9 -5 -11 0 -2 20
pc1=up	-4 -17 -3 12 10 9 2 -7
pct0=agree past	-2 2 7 -6 -17 1 0 6
pct0=agree past-passive	0 -19 0 6 -9 6 0 12
pct0=agree perfect	0 7 0 -3 -11 0 0 8
pct0=agree present	0 0 0 10 -1 0 0 -8
pct0=bear future	0 0 0 6 -15 0 0 0
pct0=bear modal	0 -6 0 13 -10 0 0 2
pct0=bear past	0 -16 0 11 7 0 5 -10
pct0=bear perfect	0 -5 0 -10 10 0 0 7
pct0=bear present	-6 9 -3 -1 -4 -1 -9 6
pct0=begin modal	0 -15 0 13 1 2 0 0
pct0=begin past	-2 -10 0 12 -2 2 0 -2
pct0=down present-passive	0 -11 0 13 0 0 0 0
pct0=end future	0 12 -4 -11 0 0 0 6
pct0=end modal	0 3 9 -4 0 0 0 -3
pct0=end past	-2 6 0 16 -8 0 0 -16
pct0=end present	1 0 -1 -11 3 3 -2 5
pct0=impose future	0 -3 0 9 -3 0 0 -5
pct0=impose future-passive	0 9 0 0 -4 0 0 -7
pct0=impose modal-passive	0 0 0 -15 4 0 0 14
pct0=impose past-passive	4 -7 4 6 -17 5 1 -5
pct0=impose perfect	-3 -12 -4 3 3 -1 4 5
pct0=impose pluperfect-passive	0 1 0 5 0 0 0 -8
pct0=impose present	-21 -4 -13 6 -12 0 6 13
pct0=impose present-passive	7 3 0 -13 11 0 -1 -4
pct0=propose past	0 -8 0 0 17 0 0 -5
pct0=propose perfect	0 -13 0 0 -3 0 0 12
pct0=propose pluperfect	0 11 0 -7 1 0 0 -7
pct0=propose present	0 0 0 0 -7 0 0 9
pct0=renew modal-passive	0 0 0 13 0 0 0 -11
pct0=renew perfect	0 -2 3 14 0 0 0 -12
pct0=renew present-passive	0 7 0 -8 0 0 0 0
pct0=return present	0 0 0 -7 0 0 0 10
pct0=say past	0 9 -7 0 -6 3 -16 0
pct0=say perfect	0 -2 2 -6 10 3 5 -8
pct0=say present	0 -12 6 15 -5 0 5 -8
pct0=sign future	0 -14 0 0 17 -1 0 -8
pct0=sign modal	0 -7 0 9 0 0 0 -2
pct0=sign past-passive	0 -25 0 16 -9 6 0 7
pct0=sign perfect	2 0 0 -14 6 0 0 10
pct0=sign present	0 20 0 -6 -11 1 0 -7
pct0=sign present-passive	4 0 0 -11 8 0 0 0
pct0=stay future	0 5 0 0 -16 0 -2 9
pct0=stay modal	-1 14 -4 -3 0 0 0 -1
pct0=stay past	0 11 0 1 -6 0 7 -11
pct0=stay pluperfect	0 6 0 -13 3 0 0 2
pct0=stay present	-7 -11 3 5 -3 0 7 1
pct0=suspend past	-1 -5 0 -15 15 0 2 4
pct0=suspend perfect	2 -9 0 19 -4 0 0 -11
pct0=suspend present	-18 1 -3 3 -9 0 0 11
pct0=suspend present-passive	8 0 0 -15 0 0 0 0
pct0=target past	0 10 0 -10 0 0 0 2
pct0=target pluperfect	0 -9 0 9 0 0 0 0
pct0=target present	0 -11 10 9 -6 0 -2 4
pct0=threaten past	0 13 0 -11 -1 0 0 0
pct0=threaten pluperfect	0 -9 0 10 0 0 0 0
pct0=up modal	0 -20 0 10 6 3 3 -6
pct0=up past	-1 -17 0 25 0 0 0 -4
pct1=agree participle-passive	0 20 0 -22 1 0 0 2
pct1=agree past	-2 3 7 -7 -16 1 0 5
pct1=agree past-passive	0 -19 0 6 -9 6 0 12
pct1=agree perfect	0 9 0 0 -10 0 0 0
pct1=agree present	0 0 0 10 -1 0 0 -9
pct1=bear future	0 0 0 7 -14 0 0 0
pct1=bear gerund	0 -2 0 12 -3 0 0 -3
pct1=bear infinitive	0 3 0 -8 0 0 0 6
pct1=bear modal	0 -6 0 13 -10 0 0 2
pct1=bear participle-passive	0 -7 3 3 10 0 0 -10
pct1=bear past	0 -14 0 3 7 0 5 -2
pct1=bear perfect	0 -5 0 -10 10 0 0 7
pct1=bear present	-6 9 -3 -2 -3 -1 -9 6
pct1=begin gerund	0 20 0 -14 0 0 0 -7
pct1=begin modal	0 -15 0 13 1 2 0 0
pct1=begin past	-2 -8 0 8 0 2 0 0
pct1=down infinitive	0 -13 0 14 5 0 0 -4
pct1=down participle-passive	0 9 0 -10 0 0 0 0
pct1=down present-passive	0 -11 0 13 0 0 0 0
pct1=end future	0 11 -4 -11 0 0 0 6
pct1=end modal	0 3 9 -4 0 0 0 -3
pct1=end past	-2 7 0 18 -7 0 0 -21
pct1=end present	1 -2 -1 -9 3 4 -1 5
pct1=impose future	0 -3 0 9 -3 0 0 -5
pct1=impose future-passive	0 9 0 0 -4 0 0 -7
pct1=impose gerund	0 -11 0 12 -3 0 0 3
pct1=impose infinitive-passive	0 -9 0 11 -1 0 0 0
pct1=impose modal-passive	0 0 0 -15 4 0 0 14
pct1=impose participle-passive	5 16 3 -9 -21 0 5 -3
pct1=impose past-passive	4 -7 4 8 -14 5 0 -5
pct1=impose pluperfect	0 -4 -5 10 1 0 0 -4
pct1=impose pluperfect-passive	0 1 0 5 0 0 0 -8
pct1=impose present	-20 -3 -12 8 -14 0 7 9
pct1=impose present-passive	7 3 0 -13 11 0 -1 -4
pct1=propose participle-passive	0 -3 0 2 -23 0 5 13
pct1=propose past	0 -6 0 -1 19 0 0 -11
pct1=propose perfect	0 -7 0 -5 -3 0 0 16
pct1=propose pluperfect	0 11 0 -4 0 0 0 -7
pct1=renew modal-passive	0 0 0 13 0 0 0 -11
pct1=renew participle-passive	8 -9 0 -4 0 0 0 5
pct1=renew perfect	0 -2 3 14 0 0 0 -12
pct1=renew present-passive	0 7 0 -8 0 0 0 0
pct1=return present	0 0 0 -7 0 0 0 10
pct1=say participle-passive	0 4 0 3 2 0 0 -11
pct1=say past	0 8 -7 0 -6 3 -16 0
pct1=say perfect	0 -10 2 -3 11 3 5 -7
pct1=say present	0 -12 6 15 -5 0 5 -8
pct1=sign future	0 -14 0 0 17 -1 0 -9
pct1=sign infinitive	0 0 0 -12 0 0 7 6
pct1=sign modal	0 -7 0 9 0 0 0 -2
pct1=sign participle-passive	0 10 0 0 0 0 0 -9
pct1=sign past-passive	0 -25 0 16 -9 6 0 7
pct1=sign present	0 20 0 -6 -11 1 0 -7
pct1=stay future	0 7 0 -2 -15 0 0 9
pct1=stay modal	-1 9 -4 -1 0 0 0 0
pct1=stay past	0 11 0 0 -5 0 7 -10
pct1=stay perfect	7 1 -2 -9 0 0 0 6
pct1=stay pluperfect	0 0 0 -9 3 0 0 3
pct1=stay present	-5 -8 3 5 -2 1 7 -3
pct1=suspend participle-passive	0 -12 1 6 0 0 0 1
pct1=suspend past	-1 -5 0 -15 15 0 2 4
pct1=suspend perfect	2 -9 0 16 -4 0 0 -8
pct1=suspend present	-18 2 -3 9 -9 0 0 5
pct1=suspend present-passive	8 0 0 -15 0 0 0 0
pct1=target infinitive	0 4 0 -16 0 0 0 11
pct1=target participle-passive	0 0 3 -13 0 0 0 7
pct1=target present	0 -9 10 7 -6 0 -2 4
pct1=up modal	0 -20 0 10 6 3 3 -6
pct1=up participle-passive	0 5 0 -8 0 6 0 -2
pct1=up past	-1 -17 0 25 0 0 0 -4
phas-gerund	0 -7 0 16 -12 0 -1 3
phas-infinitive	-1 -1 -3 0 -14 0 2 11
phas-modal	-2 -18 0 8 6 0 3 -4
phas-participle	10 -4 7 3 -2 3 0 -11
phas-past	-11 -11 1 1 6 13 0 0
phas-pluperfect	0 3 -4 5 10 0 0 -11
phas-present	0 0 3 -12 -2 0 1 12
pt0=future	-5 14 -4 -3 -5 -3 -3 3
pt0=future-not	0 -16 0 4 9 0 0 0
pt0=future-passive	0 13 0 -5 0 0 0 -4
pt0=modal	-1 -15 1 5 10 0 1 -4
pt0=modal-passive	0 -12 0 5 -5 0 1 5
pt0=past	-12 -2 -10 12 6 4 0 -17
pt0=past-passive	2 -7 9 -11 -6 5 0 8
pt0=perfect-not	0 0 0 -5 9 0 0 -1
pt0=pluperfect	0 -5 -6 10 6 0 0 -3
pt0=pluperfect-passive	0 11 0 -6 5 0 0 -9
pt0=present-not	0 -7 0 13 -7 0 0 0
pt0=present-passive	16 -4 3 -1 3 -1 -11 -6
pt0=present-passive-not	0 7 0 -14 0 0 0 3
pt1=future	-5 13 -4 -4 -3 -3 0 2
pt1=future-not	0 -16 0 4 9 0 0 0
pt1=future-passive	0 13 0 -5 0 0 0 -4
pt1=gerund	0 1 0 7 -15 0 -1 2
pt1=infinitive-passive	0 -9 0 12 -1 0 0 0
pt1=modal	-1 -19 1 6 10 0 1 -2
pt1=modal-passive	0 -12 0 5 -5 0 1 5
pt1=participle-passive	11 5 8 -6 -12 4 0 -6
pt1=past	-10 -4 -9 11 11 5 0 -19
pt1=past-passive	2 -9 9 -8 -4 5 -5 9
pt1=perfect-not	0 0 0 -5 9 0 0 -1
pt1=pluperfect	0 -7 -5 16 4 0 0 -8
pt1=pluperfect-passive	0 11 0 -6 5 0 0 -9
pt1=present-not	0 -6 0 12 -6 0 0 0
pt1=present-passive	13 0 3 0 3 -1 -11 -8
pt1=present-passive-not	0 7 0 -14 0 0 0 3
pv0-none	-12 2 3 9 -5 -9 -8 2
pv0=agree	-1 6 0 -9 0 0 -2 11
pv0=answer	-3 10 0 0 -3 0 0 0
pv0=apply	0 3 0 0 -9 0 0 5
pv0=approve	-1 -21 0 15 4 0 0 -1
pv0=ask	0 15 0 -20 3 0 0 5
pv0=be	-2 7 3 -9 11 2 5 -10
pv0=bring	0 -11 0 4 0 0 0 3
pv0=buy	0 -3 0 12 0 0 0 -3
pv0=call	0 3 0 -13 0 0 1 10
pv0=charge	0 -4 -1 0 0 0 0 10
pv0=confirm	0 -3 0 15 -3 0 0 -2
pv0=decide	4 4 0 -13 5 0 0 0
pv0=declare	0 -12 0 8 0 0 0 4
pv0=end	3 -4 0 -2 -4 0 -4 9
pv0=enter	0 12 -2 0 -8 0 0 0
pv0=expect	0 -6 0 -7 -2 0 0 17
pv0=extend	0 -11 7 10 0 0 0 -9
pv0=face	0 -2 0 -6 -1 0 0 11
pv0=go	0 -25 0 6 15 2 0 0
pv0=grant	0 12 2 -15 0 0 0 0
pv0=hold	-4 -12 0 -3 -3 0 2 20
pv0=hope	0 7 0 -13 2 0 0 3
pv0=import	0 2 0 -12 7 0 0 0
pv0=impose	0 0 0 -7 11 0 0 0
pv0=initial	0 0 0 -12 11 0 0 0
pv0=keep	0 3 0 -15 -2 0 6 7
pv0=lapse	0 -9 0 14 0 0 0 -4
pv0=lay	0 -9 0 13 0 0 0 -3
pv0=leave	0 -13 -6 2 11 0 0 3
pv0=levy	0 -9 0 -2 0 0 0 12
pv0=move	0 -9 0 11 0 0 0 0
pv0=negotiate	0 -6 0 0 0 0 -1 9
pv0=offer	0 -7 0 20 -9 0 2 -8
pv0=other	-2 3 15 2 -20 0 5 0
pv0=pay	-6 8 -1 -6 1 0 -2 3
pv0=post	0 -11 0 15 -1 0 0 0
pv0=promise	0 -11 0 19 -5 0 0 0
pv0=propose	0 -17 0 11 4 0 -2 3
pv0=put	6 15 0 -8 11 0 0 -23
pv0=reach	0 -5 0 15 0 0 0 -9
pv0=ready	0 11 0 -6 1 0 0 -7
pv0=remain	-1 9 0 -1 -9 0 0 4
pv0=remove	0 9 0 -9 0 0 0 0
pv0=renew	0 -4 -1 -5 0 0 0 12
pv0=replace	0 9 0 -11 6 0 0 -2
pv0=return	0 0 0 -8 0 0 0 10
pv0=rise	0 -20 0 20 0 0 0 0
pv0=rule	7 -4 0 -5 12 0 0 -8
pv0=run	0 -8 -3 15 -7 0 0 0
pv0=set	0 -16 0 16 -2 0 4 0
pv0=settle	0 -10 0 11 0 0 0 0
pv0=show	0 0 0 13 0 0 0 -12
pv0=sign	0 -13 7 11 -17 7 0 2
pv0=sit	0 4 0 -12 -1 0 0 12
pv0=state	0 0 0 -14 11 0 0 7
pv0=stay	0 7 0 8 -12 0 0 -6
pv0=stop	0 3 0 0 -13 5 0 2
pv0=suspend	0 6 -2 -11 10 0 0 -3
pv0=vote	0 11 0 0 -4 0 0 -6
pv0=wait	0 10 0 -2 0 0 0 -6
pv0=withdraw	0 -10 0 6 3 0 0 0
pv0=write	-6 -10 0 25 0 4 0 -17
pv1-none	-18 0 0 5 -1 -10 -11 12
pv1=add	0 15 0 -9 -7 0 1 -1
pv1=answer	-3 10 0 1 -3 0 0 -5
pv1=apply	0 5 0 -1 -8 0 0 6
pv1=approve	-1 -22 0 15 4 0 0 -1
pv1=ask	0 19 0 -20 0 0 0 4
pv1=be	-2 5 3 -13 12 2 7 -6
pv1=bring	0 -11 0 4 0 0 0 3
pv1=buy	0 -5 0 13 0 0 0 -3
pv1=collect	0 -3 0 9 -2 0 0 0
pv1=come	0 7 0 6 -8 2 0 -11
pv1=confirm	0 -3 0 15 -3 0 0 -2
pv1=decide	0 8 0 -12 7 0 0 -1
pv1=declare	0 -12 0 8 0 0 0 4
pv1=double	0 7 0 5 -1 0 0 -10
pv1=expect	0 -7 0 1 -2 0 -2 10
pv1=extend	7 -14 6 22 0 0 0 -23
pv1=face	0 -2 0 -6 -1 0 0 11
pv1=go	0 -20 0 0 15 3 0 1
pv1=grant	0 11 2 -13 0 0 0 0
pv1=have	7 -4 1 5 -2 0 2 -8
pv1=hold	-4 -14 0 -1 -3 0 2 19
pv1=hope	0 7 0 -16 2 0 0 6
pv1=impose	0 7 0 -10 10 0 0 -8
pv1=initial	0 0 0 -12 11 0 0 0
pv1=lapse	0 -9 0 13 0 0 0 -1
pv1=leave	0 -20 -6 5 7 0 -3 11
pv1=levy	0 -9 0 -2 0 0 0 12
pv1=lower	0 -15 0 7 11 0 0 -2
pv1=make	8 -9 0 0 0 0 0 1
pv1=meet	0 -6 0 11 0 0 3 -12
pv1=move	0 -10 0 5 0 5 0 0
pv1=offer	0 -4 0 0 -13 0 13 0
pv1=other	-2 5 15 8 -18 0 5 -16
pv1=pay	-6 6 -5 -8 4 0 -3 7
pv1=plan	0 -10 0 13 0 0 0 0
pv1=post	0 -11 0 15 -1 0 0 0
pv1=prolong	-1 0 0 -12 -1 0 3 10
pv1=promise	0 0 0 9 -9 0 -3 3
pv1=propose	0 -18 0 15 -4 0 -2 6
pv1=publish	7 -10 0 0 -1 0 0 3
pv1=put	6 13 0 -6 12 0 0 -23
pv1=reach	0 -2 0 12 -2 0 0 -6
pv1=ready	0 11 0 -6 1 0 0 -7
pv1=receive	0 -7 0 12 0 0 0 -8
pv1=remain	0 9 0 -3 -9 0 0 3
pv1=remove	0 8 0 -8 0 0 0 0
pv1=renew	0 -10 -2 -5 0 0 0 18
pv1=replace	0 17 0 -12 5 0 0 -11
pv1=rise	0 -20 0 20 0 0 0 0
pv1=rule	7 -7 0 -3 11 0 0 -8
pv1=run	0 -1 -3 11 -7 0 0 0
pv1=set	0 -16 0 16 -2 0 4 0
pv1=ship	0 17 4 -13 0 0 0 -9
pv1=show	0 0 0 13 0 0 0 -12
pv1=sign	-1 -4 6 1 -10 6 -1 2
pv1=sit	0 3 0 -7 -7 0 0 11
pv1=stand	0 -7 0 9 5 0 0 -8
pv1=start	0 14 0 -2 -8 0 0 -4
pv1=state	0 0 0 -14 11 0 0 7
pv1=stay	0 8 0 16 -11 0 0 -16
pv1=stop	0 3 0 -2 -11 5 0 5
pv1=strike	0 7 0 -12 0 0 0 6
pv1=suspend	2 0 0 -6 10 0 0 -3
pv1=threaten	0 -12 0 8 0 0 0 2
pv1=vote	0 11 0 1 -4 0 0 -8
pv1=wait	0 10 0 -2 0 0 0 -6
pv1=want	0 0 0 6 -6 0 5 -9
pv1=withdraw	0 -10 0 6 3 0 0 0
pv1=write	-6 -17 0 28 5 3 0 -17
pv2-none	-16 1 2 3 4 -2 3 0
pvt0=add present	0 8 0 0 -2 0 0 -4
pvt0=agree past	0 -8 0 4 -8 0 0 9
pvt0=agree perfect	0 7 0 -11 0 0 0 9
pvt0=agree present	0 15 0 -11 0 0 0 0
pvt0=announce past	4 14 0 -11 -3 0 0 -1
pvt0=apply present	0 3 0 1 -16 0 0 6
pvt0=approve future	0 0 0 12 -8 0 0 -2
pvt0=approve modal	0 0 0 9 -4 0 0 0
pvt0=approve perfect	0 -3 0 -6 12 0 0 0
pvt0=ask perfect	0 0 0 -10 -4 0 0 15
pvt0=ask present	0 9 0 -1 -3 0 0 -1
pvt0=be future	0 0 0 5 -9 0 -2 4
pvt0=be modal	0 8 0 -6 0 0 0 0
pvt0=be past	0 14 0 -13 -1 0 4 0
pvt0=be present	-3 -10 6 1 12 3 5 -9
pvt0=begin past	0 -16 0 -1 4 0 0 6
pvt0=call past	0 0 0 -18 6 0 4 8
pvt0=charge perfect	0 9 0 -11 0 0 0 1
pvt0=charge present	0 -13 0 6 3 0 0 5
pvt0=continue present	0 0 0 9 -4 0 0 -5
pvt0=decide perfect	0 6 0 -12 5 0 0 0
pvt0=end past	0 0 0 14 0 0 0 -10
pvt0=end present	4 -4 0 -5 -2 0 0 8
pvt0=exempt present	0 1 10 -4 -4 0 -2 -3
pvt0=expect present	0 -4 0 -8 -1 0 0 17
pvt0=expire present	0 6 0 -14 -1 0 0 8
pvt0=extend perfect	0 -2 0 9 0 0 0 -3
pvt0=face present	0 0 0 -8 -1 0 0 10
pvt0=fall past	0 -14 0 7 0 0 0 5
pvt0=fall present	0 5 0 -9 6 0 0 -2
pvt0=get present	0 8 0 -5 0 0 0 0
pvt0=go modal	0 -11 0 3 6 3 0 -5
pvt0=go past	0 -5 0 12 0 0 0 -5
pvt0=go present	0 -14 0 0 6 0 0 9
pvt0=have past	0 5 0 7 -1 0 0 -11
pvt0=have present	7 -11 1 -8 -1 0 2 8
pvt0=hold present	-3 -19 0 0 0 0 0 15
pvt0=hope present	0 7 0 -9 0 0 0 3
pvt0=impose future	0 -7 0 8 0 0 0 0
pvt0=impose past	0 14 0 -11 0 0 0 0
pvt0=keep perfect	0 7 0 -17 0 0 0 10
pvt0=meet perfect	0 0 0 -9 10 0 0 0
pvt0=negotiate present	0 -5 0 0 0 0 -1 9
pvt0=offer perfect	0 -7 0 19 -7 0 2 -9
pvt0=other past	0 7 6 -17 7 0 0 0
pvt0=other perfect	0 -3 0 22 -21 0 0 0
pvt0=other present	0 0 9 4 -14 0 3 -4
pvt0=pay future	0 8 0 -3 -11 0 0 1
pvt0=pay past	0 -2 0 -8 14 0 0 -1
pvt0=pay present	-5 11 0 1 -5 0 -2 -3
pvt0=prolong modal	0 -10 0 2 0 0 0 4
pvt0=prolong past	0 0 0 -13 0 0 0 18
pvt0=prolong present	0 20 0 -10 2 0 0 -9
pvt0=propose past	0 -7 0 17 0 0 0 -7
pvt0=propose perfect	0 -4 0 -6 1 0 0 11
pvt0=propose present	0 -16 0 15 0 0 0 0
pvt0=put modal	0 10 0 -4 -2 0 0 0
pvt0=put perfect	0 -2 0 0 10 0 0 -8
pvt0=put present	0 7 0 -1 9 0 0 -14
pvt0=raise present	0 15 0 -15 0 0 0 0
pvt0=reach present	0 -10 0 16 0 0 0 -6
pvt0=ready present	0 11 0 -6 1 0 0 -7
pvt0=remain present	-1 10 0 0 -9 0 0 1
pvt0=remove present	0 9 0 -9 0 0 0 0
pvt0=return present	0 0 0 -9 0 0 0 10
pvt0=run past	0 -2 0 20 0 0 0 -17
pvt0=say present	0 -5 8 5 -15 0 7 -2
pvt0=set present	0 -8 0 11 0 0 0 0
pvt0=sign past	0 -7 7 0 -12 8 0 2
pvt0=sign perfect	0 0 0 10 -7 0 0 0
pvt0=stand present	0 0 0 -10 6 0 0 7
pvt0=start modal	0 -11 0 16 0 0 0 -1
pvt0=start present	0 25 0 -25 -2 0 0 3
pvt0=state past	0 0 0 -14 11 0 0 7
pvt0=stay present	-3 13 0 10 -8 0 0 -14
pvt0=suspend past	-1 0 0 -10 11 0 0 0
pvt0=suspend perfect	0 -8 0 13 4 0 0 -14
pvt0=suspend present	0 7 0 -17 -1 0 0 8
pvt0=tell past	0 4 0 6 -20 0 -5 3
pvt0=threaten past	0 12 0 -11 0 0 0 0
pvt0=vote present	0 13 0 -9 -5 0 0 0
pvt0=write past	-6 0 0 27 -3 0 0 -21
pvt0=write present	0 -12 0 0 9 0 0 3
pvt1=add present	0 8 0 0 -2 0 0 -4
pvt1=agree past	0 -8 0 3 -8 0 0 8
pvt1=agree perfect	0 9 0 -6 0 0 0 0
pvt1=agree present	0 15 0 -11 0 0 0 0
pvt1=announce past	5 12 0 -11 -3 0 0 -1
pvt1=apply present	0 3 0 1 -15 0 0 6
pvt1=approve future	0 0 0 12 -8 0 0 -2
pvt1=approve modal	0 0 0 9 -4 0 0 0
pvt1=approve perfect	0 -3 0 -6 12 0 0 0
pvt1=ask participle	0 11 0 -7 0 0 0 0
pvt1=ask perfect	0 1 0 -11 -3 0 0 12
pvt1=be future	0 0 0 0 -8 0 0 6
pvt1=be past	0 14 0 -14 0 0 4 1
pvt1=be present	-2 -9 6 -1 12 3 5 -7
pvt1=begin past	0 -14 0 -2 5 0 0 6
pvt1=call past	0 0 0 -13 7 0 4 0
pvt1=charge perfect	0 9 0 -11 0 0 0 1
pvt1=continue present	0 0 0 10 -3 0 0 -6
pvt1=end participle	0 0 0 15 -1 0 0 -10
pvt1=end past	0 0 0 19 0 0 0 -15
pvt1=end present	4 -4 0 -5 -2 0 0 8
pvt1=exempt present	0 1 10 -4 -4 0 -2 -3
pvt1=expect present	0 -4 0 -2 0 0 0 11
pvt1=expire present	0 6 0 -14 -1 0 0 8
pvt1=extend infinitive	0 0 0 16 0 0 0 -15
pvt1=extend perfect	0 -2 0 9 0 0 0 -3
pvt1=face present	0 0 0 -8 -1 0 0 10
pvt1=fall past	0 -12 0 14 0 0 0 0
pvt1=fall present	0 5 0 -9 6 0 0 -2
pvt1=get present	0 8 0 -5 0 0 0 0
pvt1=go modal	0 -11 0 3 6 3 0 -5
pvt1=go past	0 -5 0 12 0 0 0 -5
pvt1=go present	0 -14 0 0 6 0 0 7
pvt1=have past	0 5 0 6 -1 0 0 -10
pvt1=hold present	-3 -19 0 0 0 0 0 15
pvt1=impose participle	0 9 0 -2 0 0 0 -6
pvt1=impose past	0 14 0 -12 0 0 0 0
pvt1=keep perfect	0 7 0 -17 0 0 0 10
pvt1=know participle	0 4 0 6 0 0 0 -10
pvt1=lower infinitive	0 -9 0 6 7 0 0 -3
pvt1=meet gerund	0 -2 0 15 -2 0 0 -7
pvt1=meet perfect	0 0 0 -9 10 0 0 0
pvt1=negotiate present	0 -5 0 0 0 0 -1 9
pvt1=other past	0 4 6 -15 7 0 0 0
pvt1=other perfect	0 -3 0 20 -18 0 0 0
pvt1=other present	0 5 9 12 -13 0 3 -19
pvt1=pay future	0 6 0 -2 -10 0 0 1
pvt1=pay past	0 -2 0 -8 14 0 0 -1
pvt1=pay present	-5 11 0 1 -5 0 -2 -3
pvt1=plan participle	0 -8 0 10 0 0 0 0
pvt1=prolong modal	0 -10 0 2 0 0 0 4
pvt1=prolong participle	0 0 0 -8 0 0 0 10
pvt1=prolong past	0 0 0 -13 0 0 0 18
pvt1=prolong present	0 20 0 -10 2 0 0 -9
pvt1=propose past	0 -6 0 12 0 0 0 -4
pvt1=propose perfect	0 -4 0 -5 0 0 0 11
pvt1=propose present	0 -16 0 15 0 0 0 0
pvt1=put modal	0 10 0 -4 -2 0 0 0
pvt1=put perfect	0 -2 0 0 10 0 0 -8
pvt1=put present	0 7 0 -1 9 0 0 -14
pvt1=raise present	0 15 0 -15 0 0 0 0
pvt1=reach present	0 -10 0 16 0 0 0 -7
pvt1=ready present	0 11 0 -6 1 0 0 -7
pvt1=remain present	0 10 0 0 -9 0 0 0
pvt1=remove present	0 9 0 -9 0 0 0 0
pvt1=return present	0 0 0 -9 0 0 0 10
pvt1=run past	0 -2 0 20 0 0 0 -17
pvt1=say present	0 -5 8 5 -15 0 7 -2
pvt1=set present	0 -8 0 11 0 0 0 0
pvt1=sign participle	0 13 0 -16 4 0 0 0
pvt1=sign past	0 -7 7 0 -12 8 0 2
pvt1=sign perfect	0 0 0 10 -7 0 0 0
pvt1=stand present	0 0 0 -10 6 0 0 7
pvt1=start gerund	0 15 0 -9 0 0 0 -7
pvt1=start modal	0 -11 0 16 0 0 0 -1
pvt1=start present	0 25 0 -25 -2 0 0 3
pvt1=state past	0 0 0 -14 11 0 0 7
pvt1=stay present	-2 14 0 19 -8 0 0 -26
pvt1=suspend participle	0 -12 1 3 0 0 0 4
pvt1=suspend past	-1 0 0 -10 11 0 0 0
pvt1=suspend perfect	0 -8 0 13 4 0 0 -14
pvt1=suspend present	0 7 0 -17 -1 0 0 8
pvt1=tell past	0 4 0 6 -20 0 -5 3
pvt1=vote present	0 13 0 -9 -5 0 0 0
pvt1=want present	0 0 0 8 -6 0 5 -9
pvt1=write past	-6 0 0 27 -3 0 0 -21
pvt1=write present	0 -12 0 0 9 0 0 3
q:!	0 -2 -1 0 -3 0 0 10
q:"	-3 -6 -4 20 -15 -9 6 0
q:&	0 13 0 -5 0 0 0 -1
q:'	0 -5 0 20 1 0 0 -16
q:'s	4 5 -21 -4 -9 5 -8 6
q:(	-13 18 -2 -9 -2 0 1 4
q:)	-8 8 2 -7 -2 0 0 5
q:*	0 25 0 -26 5 0 0 -6
q:,	0 -2 -3 -5 -7 12 -10 13
q:-	0 16 0 -6 10 -2 -14 -14
q:.	-7 -18 0 20 9 -8 -14 -3
q:/	-4 0 7 -8 -16 0 -4 24
q::	-12 -2 -3 -7 22 -2 -24 12
q:;	-5 3 -1 10 -8 0 11 -11
q:<agent>	0 10 -20 -11 9 0 -9 2
q:<day-ahead>	5 3 1 -1 -14 0 0 -5
q:<day-gone>	14 8 -45 -2 1 10 -3 -9
q:<day-today>	-17 20 -9 8 -10 -4 -4 -10
q:<duty>	-16 16 0 -2 5 -21 -24 0
q:<gate>	-2 -17 -9 8 9 -8 -4 5
q:<goods-amount>	0 12 0 9 -18 0 -6 0
q:<goods>	2 13 -21 -16 26 -13 7 -11
q:<level-noun>	-7 4 5 -2 1 -12 -5 5
q:<level>	-14 30 -14 8 -16 -3 -9 -18
q:<money>	-18 3 4 6 17 -4 0 -20
q:<month-ahead>	2 -5 1 20 -14 0 4 -15
q:<month-gone>	17 -17 -13 -3 -8 0 -8 21
q:<month-today>	0 0 0 0 15 0 0 -15
q:<name>	0 2 10 -32 12 -23 -12 31
q:<not>	-4 3 0 -4 20 -7 -28 -3
q:<number>	-23 -5 24 1 1 -16 5 -2
q:<office>	-6 -16 16 14 0 -9 -16 1
q:<organisation>	5 15 -16 0 22 -29 6 -37
q:<person>	-28 5 -27 -17 19 9 11 8
q:<points>	2 11 4 -18 -2 0 -5 8
q:<quality>	0 0 -4 -23 -5 13 -8 29
q:<seat>	3 -10 -9 -10 25 -8 4 8
q:<sender>	23 -12 0 13 -7 -8 -2 -16
q:<span>	-12 -12 -25 -3 -4 -5 -4 28
q:<taker>	9 -6 -1 24 -11 -3 -6 -11
q:<v-agree>	-26 -16 -26 21 -13 13 7 5
q:<v-bear>	-1 15 -22 6 -33 -13 -6 5
q:<v-begin>	-7 -5 6 -3 -9 1 -13 18
q:<v-buy>	2 11 -10 2 -7 0 -13 0
q:<v-deny>	30 -37 0 12 7 -5 4 -22
q:<v-down>	-24 12 0 13 -26 0 6 -5
q:<v-end>	0 -11 -9 10 1 -9 -2 4
q:<v-impose>	0 -10 -7 5 7 12 4 -4
q:<v-lack>	4 -6 0 -3 9 0 -2 -2
q:<v-propose>	-2 -19 -6 -3 10 -5 24 0
q:<v-refuse>	8 -12 0 20 -11 0 0 -7
q:<v-renew>	0 -4 1 0 9 -6 0 -4
q:<v-return>	-2 -5 1 17 -10 0 0 -3
q:<v-say>	-3 0 -5 8 -6 -11 0 3
q:<v-sell>	5 -5 0 14 10 -2 -16 -26
q:<v-sign>	-14 -10 -32 1 16 2 -2 6
q:<v-stay>	3 -8 6 1 -14 18 -13 4
q:<v-suspend>	6 12 -2 2 1 12 0 -24
q:<v-target>	-8 -3 -5 11 -12 -11 6 6
q:<v-threaten>	0 3 0 6 -20 0 -2 7
q:<v-up>	-4 -8 -21 31 -29 -1 -19 3
q:?	-3 15 3 -22 -14 -5 -12 22
q:@	0 -2 0 8 0 0 0 -2
q:_	0 0 0 9 0 0 0 -9
q:a	-3 4 -18 19 7 -3 8 -25
q:abolish	0 -5 0 13 -3 0 0 -2
q:about	0 16 -1 -9 -16 0 1 5
q:above	1 1 0 3 -16 0 0 6
q:accept	0 3 0 10 6 0 0 -21
q:accord	0 4 0 -14 15 0 0 -6
q:according	0 0 0 -16 16 13 -2 -12
q:act	0 16 7 -16 5 0 0 -19
q:action	0 -8 0 10 10 0 0 -14
q:additional	1 0 -2 -14 -11 0 0 24
q:adjust	0 9 0 -5 0 0 0 0
q:admission	0 -2 0 13 0 0 0 -8
q:adopt	0 -24 0 5 19 0 0 0
q:advanced	0 -3 0 -3 -3 0 0 13
q:affiliate	10 0 2 -3 -7 1 0 -7
q:after	-8 16 -12 13 -11 6 10 -25
q:again	-2 -13 0 9 11 0 1 -8
q:against	-2 -4 0 -3 10 0 0 0
q:agenda	4 -11 0 -3 5 0 0 1
q:agree	-13 -19 -5 0 -2 -4 -4 24
q:agreement	-3 -7 0 13 -2 10 8 -16
q:air	0 12 0 -11 0 0 0 0
q:aircraft	-2 16 0 0 -1 0 0 -11
q:aire	0 -2 0 11 0 0 0 -8
q:airline	0 -9 0 11 0 0 0 0
q:airport	0 -5 0 12 -3 0 0 -2
q:al	0 9 0 0 -10 0 0 0
q:alive	0 0 0 -7 0 0 0 9
q:all	0 38 -4 -31 -19 0 0 6
q:allow	0 23 -5 4 -8 0 0 -18
q:alone	-5 0 0 -24 18 0 0 9
q:already	0 5 0 -9 -10 10 0 6
q:am	0 5 0 0 0 -3 8 -11
q:among	0 7 0 -18 8 0 0 4
q:amount	4 -3 0 -8 -6 0 0 14
q:an	0 -4 -13 27 -4 -1 -3 -19
q:and	-4 -2 -13 -4 -16 16 0 13
q:announce	10 15 0 -15 -12 6 -3 1
q:announcement	5 -2 0 -16 13 0 0 0
q:another	-4 -1 5 -16 20 0 0 0
q:anti	0 -4 0 -10 17 0 0 0
q:antimony	17 0 0 -8 -2 0 0 -8
q:any	2 -9 0 13 2 0 0 -10
q:anything	11 -21 0 6 -14 -1 4 8
q:app	0 -3 0 -12 0 23 0 -8
q:appeal	0 10 0 -14 7 0 0 -1
q:apple	0 -8 0 11 0 0 0 0
q:apply	0 -4 0 9 -18 0 0 15
q:approval	0 -1 0 -2 10 7 -2 -13
q:are	-4 -7 -11 1 5 16 14 -12
q:arrangement	-2 10 -5 -26 -10 -1 8 26
q:arrive	0 -2 0 -13 10 0 2 2
q:article	-2 0 7 -21 12 0 7 0
q:as	-1 20 -3 -11 -12 6 -1 1
q:ask	-5 -12 6 -8 19 -3 5 -2
q:assembly	0 -6 0 -9 19 0 0 -7
q:at	-6 -11 2 9 7 -8 -4 0
q:auckland	0 4 0 -12 0 0 0 9
q:autumn	1 -8 0 -5 2 0 0 7
q:avocado	0 0 0 -13 0 0 9 1
q:away	0 7 0 1 6 0 0 -15
q:b	1 12 0 -3 -1 0 8 -16
q:back	0 -32 0 21 6 6 -7 -4
q:banana	0 -9 0 4 4 0 0 0
q:bank	0 -2 0 14 -5 0 0 -4
q:barrier	0 -3 0 -8 0 0 0 14
q:basi	0 12 0 -1 -10 0 0 0
q:bay	0 0 0 8 0 0 0 -7
q:bean	0 -7 0 10 -4 0 0 0
q:bear	0 6 0 -17 -9 0 0 22
q:because	0 -6 0 -7 5 0 0 12
q:become	0 15 0 -14 -7 0 0 5
q:beef	0 -1 -2 4 11 0 0 -11
q:been	20 5 -9 -13 3 1 -12 0
q:beer	0 13 0 -7 0 0 0 -2
q:before	-4 15 -17 -7 -7 4 0 8
q:begin	0 -7 10 2 -2 0 0 -2
q:being	0 0 0 -23 0 0 0 29
q:bell	0 0 0 9 0 0 0 -9
q:below	0 -7 0 13 0 0 0 -3
q:bergen	0 -12 0 7 0 0 0 5
q:beside	0 9 0 -15 1 0 0 1
q:best	0 11 0 -11 0 0 0 0
q:between	-9 -10 -2 10 5 0 -3 1
q:beyond	0 9 0 13 -11 0 0 -9
q:big	0 -8 0 1 -1 1 0 4
q:biggest	1 -4 0 -5 -1 0 0 9
q:bill	-1 -15 0 12 7 0 0 0
q:binding	0 0 0 -9 -4 5 10 0
q:blinked	0 13 0 -17 7 0 0 -3
q:bond	0 -8 0 17 0 0 0 -10
q:book	0 -10 0 21 -3 0 0 -10
q:border	0 0 0 18 -2 0 -1 -14
q:both	-13 -9 -8 -1 -6 -6 -11 30
q:bottle	0 9 0 5 0 0 0 -15
q:bourbon	-2 19 0 0 -1 0 0 -15
q:brandy	0 0 0 -16 0 0 0 16
q:breakfast	0 6 0 -7 -9 0 0 9
q:breathe	0 -11 0 -3 6 0 0 9
q:bridge	0 -7 0 18 -3 0 0 -5
q:bring	0 -3 0 10 -2 0 -5 0
q:budget	0 -8 0 13 -1 0 0 0
q:bueno	0 -2 0 11 0 0 0 -8
q:built	0 -1 1 -4 17 0 0 -15
q:busan	1 -10 -2 5 -4 0 -4 9
q:but	-2 -17 0 15 13 4 -5 -12
q:buy	0 2 0 11 -12 0 -4 -7
q:by	20 -25 -2 13 14 -2 -15 -16
q:bytedance	0 -9 0 -21 -4 33 0 -11
q:cabinet	0 21 0 0 -9 0 0 -12
q:calendar	0 0 0 -6 -4 0 0 14
q:call	-4 -15 -3 7 14 -2 5 -10
q:calm	0 -2 0 0 -7 0 0 11
q:camera	0 0 0 13 -4 0 0 -7
q:can	-7 6 6 -16 1 0 5 6
q:canned	0 0 0 -13 7 0 0 2
q:cannot	0 -2 0 -6 12 0 0 -1
q:car	0 -9 -7 11 -1 0 1 2
q:cargo	0 0 0 12 4 0 0 -16
q:carpet	0 -7 0 10 0 0 0 0
q:carrier	0 10 0 -13 4 0 0 0
q:carry	0 1 3 -10 -11 0 0 15
q:case	-1 3 0 -23 10 0 0 13
q:ceasefire	0 -22 0 43 -2 0 0 -26
q:cent	0 -12 0 19 -5 0 0 0
q:certain	0 19 0 -7 -9 0 0 -9
q:certificate	9 -8 0 4 6 0 -2 -13
q:chance	0 7 0 -13 8 0 0 0
q:change	-1 -4 -4 2 -4 0 0 12
q:changed	0 -14 0 14 0 0 0 0
q:charge	-11 0 -2 -5 -7 0 10 14
q:cheese	0 -3 0 10 -7 0 0 0
q:chicken	0 0 0 -1 10 0 0 -6
q:chip	0 24 0 -18 -13 0 0 4
q:choir	0 0 0 10 -4 0 0 -2
q:christma	0 -7 0 26 -16 0 0 -8
q:city	0 -8 0 9 -7 0 1 0
q:clause	0 -6 0 10 -1 0 0 0
q:client	0 12 5 -13 3 0 0 -8
q:clock	0 7 0 -14 -5 0 0 13
q:close	-9 9 0 -15 7 7 0 0
q:closed	0 3 10 6 0 0 -2 -16
q:coal	0 -5 0 14 0 0 0 -8
q:cocoa	0 -19 0 16 -4 0 0 8
q:coconut	0 -11 0 10 0 0 0 0
q:cod	0 18 0 -8 -1 0 0 -8
q:coffee	-2 -9 0 3 -10 0 0 15
q:colleague	0 14 0 -7 -3 0 0 -1
q:collect	0 -12 0 8 7 0 0 0
q:come	-11 13 0 -10 -18 5 2 11
q:commerce	13 -2 0 -6 -2 0 0 0
q:company	13 0 0 25 -14 0 0 -35
q:conclude	3 -13 0 14 -8 0 0 -1
q:condition	0 -10 0 8 0 0 0 0
q:conference	0 0 0 -4 0 0 0 9
q:confirm	-2 -15 0 -6 0 0 0 23
q:congress	0 -8 0 0 -2 0 12 0
q:consent	1 2 0 23 -22 0 0 -7
q:consider	0 0 0 -11 15 0 -1 0
q:container	0 -2 0 -1 10 0 0 -3
q:continue	0 -11 0 -1 8 0 0 4
q:contract	0 1 -13 25 -14 0 0 -8
q:control	15 -8 0 1 -12 1 0 0
q:copper	0 19 0 -22 0 0 0 3
q:corn	0 -1 0 -2 11 0 0 -4
q:cost	0 -7 0 16 5 0 -2 -10
q:cotton	0 14 0 -8 17 0 -2 -23
q:could	-3 23 -1 -16 7 0 -2 -4
q:council	0 -11 0 6 0 2 0 0
q:count	1 -4 2 0 -9 0 0 10
q:counted	0 0 0 -8 0 0 0 9
q:counter	0 0 0 11 -10 0 0 0
q:countermeasure	-4 17 0 -7 -4 0 0 -4
q:country	-1 30 3 -32 -4 -2 -1 1
q:county	0 0 0 20 -16 0 0 -5
q:covered	0 11 0 0 -7 0 0 -4
q:crew	0 0 0 20 -7 0 0 -12
q:crop	1 0 0 15 -3 0 0 -14
q:crossed	0 0 0 11 0 0 0 -8
q:custom	0 -8 0 -8 3 0 0 15
q:customer	11 -7 -13 15 -1 0 -1 -3
q:cut	0 0 0 -6 -7 0 0 16
q:d	0 0 0 -7 -2 0 0 11
q:da	0 3 0 -13 5 0 0 0
q:dairy	0 2 -2 -13 19 0 0 -4
q:date	-9 12 -7 -3 6 2 -2 -6
q:day	-1 -7 -15 15 -5 4 -9 1
q:deadline	0 15 0 -3 -5 0 0 0
q:deal	0 1 0 3 -10 7 4 -5
q:decide	-3 -8 0 0 6 0 12 -10
q:decision	0 -6 0 19 -20 0 0 4
q:declaration	0 8 0 -10 0 0 0 2
q:declare	0 13 0 3 -6 0 0 -12
q:decree	0 5 0 -11 10 0 0 -1
q:deficit	0 3 0 9 -11 0 0 0
q:delay	0 3 0 -17 8 0 0 3
q:delegation	0 10 0 19 1 0 0 -30
q:deliver	0 0 0 -5 10 0 0 -3
q:delivery	0 -4 0 -3 0 0 0 8
q:demand	0 -4 0 19 2 0 -4 -15
q:deny	0 -13 0 15 0 0 0 0
q:department	0 0 0 10 -7 0 0 0
q:deposit	0 2 0 -8 12 0 0 -7
q:deputy	0 -1 0 -3 10 0 0 -4
q:did	1 5 -1 -10 6 -2 0 2
q:didn't	0 10 0 0 -2 0 0 -6
q:diet	0 4 0 10 -2 0 0 -12
q:different	-8 0 0 -4 0 0 0 15
q:direction	0 5 0 4 0 0 2 -12
q:dispute	0 13 0 0 -8 0 0 -4
q:doe	0 -21 12 -23 9 -3 -2 29
q:doesn't	0 -8 0 -5 17 0 0 -5
q:don't	0 0 2 9 -2 0 0 -8
q:done	0 -3 0 13 -10 4 0 -4
q:double	0 0 0 5 -13 0 0 9
q:down	-9 -12 -2 -2 2 7 -6 16
q:draw	1 -7 0 11 -3 0 -3 -1
q:dry	0 0 0 3 0 0 9 -10
q:dump	0 -4 0 -10 17 0 0 0
q:during	0 -11 0 21 -1 0 0 -8
q:duty	-14 -4 10 -22 20 -16 -19 23
q:each	0 -27 0 16 -8 2 4 0
q:earlier	0 -7 0 -5 9 0 0 5
q:earth	35 -26 0 0 -3 1 -8 -16
q:eastern	0 -1 0 11 5 0 0 -13
q:economy	0 -18 0 6 4 0 0 0
q:effect	12 12 0 -11 0 0 -1 -10
q:either	0 -6 7 -11 -6 0 0 20
q:electricity	0 -15 0 23 -3 0 0 -7
q:else	0 -4 0 13 0 0 0 -6
q:elsewhere	0 26 0 -8 -2 0 0 -13
q:embassy	0 -2 0 10 -6 0 0 0
q:employer	0 -2 0 15 -7 0 0 -4
q:end	3 6 -6 -30 14 -1 0 17
q:energy	0 9 0 -14 -1 0 0 8
q:enter	0 -11 0 -8 4 0 0 23
q:entity	13 0 0 0 0 0 0 -12
q:entry	0 -3 0 -3 13 0 0 -6
q:envoy	0 12 0 -11 -2 0 0 1
q:equipment	4 0 0 3 0 0 0 -10
q:evening	0 -22 0 4 6 0 0 13
q:ever	0 -15 0 10 -1 0 0 3
q:every	2 -6 9 10 -16 0 0 0
q:everybody	0 22 -3 5 -8 0 -1 -20
q:everyone	-2 19 0 -5 0 0 0 -12
q:everything	0 14 0 -3 0 0 0 -8
q:everywhere	0 24 0 -18 -5 0 0 0
q:examine	1 -3 0 9 -1 0 0 -3
q:except	0 -9 0 9 -2 0 0 2
q:exception	-1 7 7 -7 3 0 0 -10
q:exchanged	0 7 0 -9 -1 0 0 5
q:exclusion	-12 -18 38 3 -1 0 0 -24
q:exempt	0 5 0 -10 5 0 0 0
q:exist	0 0 0 10 -1 0 0 -6
q:expire	-5 -10 2 8 6 0 1 -7
q:export	16 -26 4 18 -5 -5 -3 -10
q:exporter	0 9 0 -8 2 0 0 -6
q:extension	-1 -9 -3 29 -12 -3 1 -12
q:face	0 13 0 -18 0 0 0 7
q:fail	0 1 0 -3 -5 0 0 10
q:fall	0 -1 -1 12 7 0 -1 -13
q:family	-1 -5 0 17 -9 0 0 0
q:fan	0 0 0 14 0 0 0 -13
q:far	0 -2 -1 -7 10 0 0 3
q:farm	0 -5 0 18 -1 0 0 -11
q:fast	0 -9 0 12 0 0 0 0
q:fee	-12 0 -1 13 27 -2 -1 -31
q:ferry	0 -11 0 19 0 0 0 -7
q:few	0 0 0 -2 0 0 0 10
q:fewer	0 -11 0 6 5 0 0 -3
q:figure	0 2 0 -15 9 0 0 5
q:filed	0 -3 0 -9 6 0 0 6
q:final	0 0 0 4 3 0 6 -15
q:find	-3 4 0 -5 9 0 0 -6
q:fine	0 -6 0 13 -7 0 0 0
q:finished	0 2 0 -18 -9 0 7 14
q:firm	23 -8 0 -2 4 0 0 -18
q:first	12 -7 -5 9 -19 0 -13 5
q:fish	0 -9 -2 1 0 0 0 11
q:fishmeal	0 4 0 -10 -5 0 0 6
q:five	0 -11 0 15 0 0 0 -4
q:floor	0 7 0 4 0 0 0 -12
q:fly	0 10 0 -1 -1 0 6 -13
q:follow	-3 -5 0 -19 13 3 0 7
q:for	-8 -9 8 2 7 6 -2 -8
q:force	2 -4 0 -17 0 0 0 19
q:foreign	10 -16 0 5 -16 0 0 10
q:form	0 0 0 -8 10 0 0 0
q:forty	0 0 0 2 5 0 7 -15
q:forward	0 -4 0 12 -6 0 0 0
q:fought	0 0 0 13 -2 0 0 -9
q:found	0 -7 0 0 13 0 -2 -10
q:four	0 -15 0 4 8 0 0 1
q:freeze	0 -3 0 11 -1 0 0 -4
q:friday	0 9 0 -12 0 0 0 5
q:friend	0 0 0 -5 -3 11 0 0
q:from	5 18 1 1 -34 -3 -22 5
q:front	5 -8 0 19 -5 0 0 -16
q:frozen	0 -9 0 14 -2 0 0 0
q:fruit	0 4 -2 -16 22 0 0 -7
q:full	0 0 0 5 -12 0 0 6
q:furniture	0 8 0 -1 -3 0 0 -1
q:future	0 -12 0 14 0 0 0 0
q:gallium	17 0 0 -5 -3 0 0 -10
q:garden	0 11 0 -14 0 0 0 3
q:gather	0 0 0 -10 0 0 0 9
q:gave	0 18 0 0 9 0 -3 -21
q:geneva	0 -31 0 2 5 3 -3 18
q:germanium	17 0 0 -9 -2 0 0 -8
q:get	-1 16 0 5 0 0 0 -23
q:give	0 7 0 -3 0 6 8 -13
q:go	4 -5 -8 -4 -9 2 -17 22
q:gold	0 -5 0 10 0 0 0 -1
q:good	-4 17 -27 -3 -14 -14 1 9
q:government	-6 0 0 0 -3 0 -1 11
q:grain	0 -9 0 9 -1 0 0 1
q:grand	0 0 0 16 0 0 0 -15
q:grant	9 -11 0 -24 10 0 6 6
q:grape	0 -8 0 0 0 0 0 6
q:great	0 12 0 -8 0 0 0 -2
q:ground	0 -10 0 21 -5 0 0 -6
q:group	0 -6 0 21 -11 0 0 -3
q:guard	0 -3 0 11 -1 0 0 -3
q:had	0 -5 -11 18 -22 1 0 5
q:half	15 -1 0 -8 -3 0 0 0
q:hall	0 0 0 14 -12 0 -1 0
q:halve	0 -2 0 12 -3 0 0 -4
q:hand	0 3 0 17 -16 0 0 -15
q:handed	0 0 0 13 -4 0 0 -6
q:hang	0 0 0 -3 -2 0 0 11
q:happen	0 -7 0 -5 -7 0 0 19
q:happened	0 -3 0 19 0 0 0 -13
q:harbour	0 0 0 15 -5 0 0 -10
q:harvest	0 -5 0 10 -2 0 0 0
q:has	0 2 9 -11 5 -9 -15 4
q:hasn't	0 0 0 -9 2 0 0 9
q:have	-2 5 0 7 -13 2 10 -11
q:having	0 -10 0 12 0 0 0 0
q:he	-7 9 -7 -4 0 0 15 -9
q:health	0 -2 0 -4 9 0 0 0
q:hear	-2 -2 0 19 -10 0 0 -4
q:heard	0 0 0 11 -8 0 0 -2
q:help	0 -1 0 12 0 0 0 -6
q:her	0 15 0 3 0 0 0 -16
q:here	-1 5 0 -14 6 -4 -6 11
q:higher	0 10 0 -4 -8 0 0 0
q:him	-2 -3 0 -9 16 0 0 3
q:his	5 0 -2 6 -16 -5 9 0
q:hit	0 9 0 0 -1 0 0 -7
q:hold	0 5 -4 10 -3 18 -2 -21
q:home	0 -8 0 0 15 0 0 -6
q:hope	0 14 0 0 0 0 -3 -12
q:hospital	0 -4 0 29 -12 0 -8 -5
q:hotel	0 0 0 27 -8 0 0 -19
q:hour	-1 16 0 2 -8 0 -1 -9
q:house	0 -17 0 -9 2 10 7 1
q:household	0 -11 0 15 -3 0 0 0
q:how	-3 15 -1 -38 0 0 0 22
q:hurry	0 -13 0 -6 8 0 2 6
q:i	-6 8 -3 -4 -7 -9 27 -9
q:ice	1 6 0 -14 -10 0 0 13
q:if	-1 5 -2 9 -6 -2 -12 -2
q:immediately	0 8 0 0 -9 0 0 0
q:import	0 -13 0 4 16 0 0 -9
q:importer	0 16 9 -12 -1 0 0 -7
q:impose	9 -4 0 1 -5 0 0 0
q:in	-4 -4 -29 10 2 0 0 -1
q:industrial	0 -8 0 24 -12 0 0 -3
q:informed	0 17 0 -3 -1 0 0 -10
q:initial	0 0 0 -4 14 0 0 -5
q:ink	0 0 0 0 0 0 9 -8
q:instead	0 6 0 -14 12 0 0 -2
q:instrument	6 -9 0 -10 0 0 0 12
q:insurer	0 -1 0 9 -3 0 0 0
q:into	-2 -12 7 14 -6 0 0 0
q:introduce	0 -9 0 0 -6 0 0 18
q:investor	0 0 0 -7 0 10 0 0
q:is	1 -15 2 -9 -1 -5 8 17
q:island	0 -2 0 16 0 0 0 -11
q:isn't	0 -15 0 -1 0 2 0 13
q:issue	9 4 0 -10 -4 0 0 1
q:it	-4 -3 -18 0 9 -12 -12 9
q:item	1 7 0 -10 0 0 0 0
q:its	21 -1 0 -15 -22 24 -7 6
q:itself	1 0 0 -11 12 0 0 0
q:jinping	0 -3 0 10 0 0 0 -5
q:judgment	0 16 0 -4 -11 0 0 0
q:just	-1 16 0 -21 4 0 0 0
q:jute	0 -2 0 11 0 0 0 -6
q:keep	-3 -21 11 -5 0 11 -5 13
q:kind	0 0 0 15 0 0 0 -17
q:kitchen	0 35 0 -24 -6 0 0 -12
q:know	-6 7 9 1 -18 0 6 -5
q:kuala	-2 -6 0 -4 -1 0 0 20
q:la	0 -7 0 -15 21 0 0 0
q:labor	0 -10 0 9 0 0 0 0
q:lamb	0 9 0 -11 0 0 0 1
q:land	0 -5 0 10 0 0 0 -4
q:lapse	1 0 0 9 -12 0 0 0
q:large	0 -2 0 10 -1 0 0 -4
q:last	-7 6 1 -1 -9 -11 -1 11
q:lasted	-1 -14 13 23 -4 0 0 -17
q:lasting	0 0 0 0 -2 0 9 -3
q:late	0 0 0 17 -5 0 0 -12
q:law	0 19 -1 -4 -3 3 0 -12
q:lawful	0 -3 0 12 -5 0 0 -1
q:lead	0 0 0 11 -5 0 -2 -2
q:leader	0 -10 0 0 -2 0 0 16
q:leave	0 -22 0 -1 -1 3 -4 18
q:lemon	0 -14 0 16 0 0 0 0
q:lentil	0 -14 0 6 -1 0 0 9
q:let	1 -6 15 -3 -1 0 7 -7
q:letter	-4 15 0 -4 -9 0 -4 6
q:levy	0 2 0 10 4 0 0 -20
q:licence	17 -25 0 5 3 0 0 -4
q:license	-2 6 0 9 -4 0 -4 -6
q:licensing	3 -8 0 13 -2 0 0 -5
q:lie	0 -11 0 -10 11 0 8 0
q:lift	0 -6 0 16 0 0 0 -5
q:lighthouse	0 -5 0 12 0 0 0 -5
q:likely	0 -3 0 -3 0 0 0 10
q:limited	0 0 0 -25 3 0 0 22
q:line	-3 -5 0 30 -12 0 0 -12
q:lisbon	0 0 0 0 9 0 0 -11
q:list	9 0 0 -13 17 0 -6 -5
q:listed	16 -18 0 11 -4 0 0 -6
q:little	1 1 9 -18 -2 0 0 4
q:live	0 21 0 -7 -7 0 0 -6
q:lobster	0 -1 0 12 0 0 0 -8
q:long	-4 31 -4 -51 -8 -2 -3 26
q:longer	1 10 0 4 1 0 0 -20
q:look	4 0 0 -10 -5 0 15 1
q:loom	0 -4 0 -8 -3 0 0 16
q:lorry	0 -19 0 25 -9 0 0 -3
q:lose	-1 4 0 5 -16 0 0 1
q:lower	0 -2 6 35 -23 -1 0 -21
q:lumber	0 16 0 -8 -4 0 0 -2
q:lumpur	-2 -6 0 -4 -1 0 0 20
q:m	-2 -10 -1 -3 28 0 0 -14
q:machine	0 7 0 0 -10 0 0 2
q:madrid	0 -6 0 -13 0 17 0 0
q:magnet	17 -1 0 -17 3 0 0 -4
q:make	10 -1 -14 4 -3 2 8 -9
q:maker	1 -10 0 10 -7 0 0 2
q:market	0 6 -2 6 3 0 0 -12
q:match	0 -15 0 22 -1 0 0 -5
q:material	10 -4 0 -2 0 0 0 -3
q:may	10 -3 -10 2 5 0 0 -7
q:me	0 7 0 1 -11 0 0 0
q:mean	0 0 0 -8 5 0 2 2
q:meant	0 -5 0 16 -1 0 0 -7
q:meanwhile	0 4 0 5 0 0 0 -8
q:measure	2 14 0 -10 9 0 0 -17
q:mediator	0 -1 0 23 -13 0 0 -9
q:meet	-1 -14 -3 16 -6 -2 -6 5
q:memorandum	0 -6 0 20 -8 0 -3 -1
q:mentioned	0 0 0 9 -4 0 0 0
q:metal	18 0 0 -20 11 0 -2 -8
q:metre	0 -8 0 12 0 0 0 -2
q:midnight	-2 -8 0 -14 10 0 0 15
q:million	0 -10 0 27 -5 -1 0 -11
q:mind	0 11 0 -9 0 0 0 0
q:mineral	0 -3 0 -14 0 0 0 18
q:minister	-1 -23 0 6 -1 -2 -5 19
q:ministry	16 4 0 -26 -6 0 0 13
q:minute	-2 -7 0 12 2 0 6 -12
q:missing	0 -2 0 18 -14 0 -3 0
q:mombasa	0 -4 0 11 0 0 0 -7
q:money	0 -15 0 22 -8 0 0 0
q:monitor	0 -8 0 13 0 0 0 -4
q:month	0 1 3 1 -15 3 0 -3
q:more	11 3 -8 -9 0 3 1 -2
q:morning	0 15 0 -2 -12 0 0 -3
q:move	0 -10 0 12 -15 0 1 8
q:mr	0 -8 0 -5 7 0 -5 15
q:museum	0 -4 0 12 0 0 0 -4
q:must	0 14 0 19 -19 0 1 -24
q:my	0 -1 0 -6 12 0 9 -9
q:named	0 12 0 -29 11 0 0 9
q:national	0 0 0 12 0 0 0 -12
q:near	3 8 0 -1 0 0 0 -10
q:nearly	0 21 0 -5 -1 1 0 -18
q:need	3 -15 0 8 6 0 0 -9
q:negotiate	0 -6 0 -3 0 0 16 0
q:negotiation	0 0 0 13 -7 0 -7 0
q:neither	-2 -5 0 8 -13 0 0 8
q:network	9 2 0 0 0 0 0 -10
q:never	0 12 0 -16 6 0 0 -1
q:new	2 6 0 -15 22 -5 3 -14
q:next	0 -27 -1 24 -3 0 -6 8
q:night	-1 0 0 34 -5 0 0 -32
q:no	0 17 -4 0 -2 -5 -3 -9
q:nobody	0 -1 0 -8 7 0 -3 9
q:none	1 -5 0 3 11 0 2 -15
q:noon	0 23 0 -6 2 0 0 -16
q:north	0 11 0 -7 -1 0 0 0
q:northern	0 -1 0 24 -8 0 0 -16
q:not	0 7 -3 -4 12 -10 -11 -4
q:note	0 10 0 -21 3 0 0 9
q:nothing	-2 0 1 -24 -5 -1 -4 34
q:notice	16 -10 0 -2 -13 0 0 9
q:now	0 18 8 -23 -11 0 0 12
q:number	-8 25 0 -4 -9 0 0 -8
q:o'clock	0 0 0 9 -2 0 0 -3
q:observed	0 -3 0 -14 0 0 0 20
q:ocean	0 -2 0 -2 13 0 0 -6
q:of	26 -9 -7 -3 16 -5 -14 -13
q:off	-5 16 8 7 -28 0 2 -23
q:offer	0 -16 0 27 -12 0 0 -6
q:officer	0 0 0 10 0 0 0 -10
q:oil	-3 7 1 -7 7 0 5 -11
q:old	0 -20 0 20 0 0 -2 2
q:older	0 3 7 -4 1 0 0 -9
q:olive	0 4 0 -15 0 0 0 8
q:on	8 -6 -8 -15 14 -5 20 2
q:once	2 -26 0 21 -18 0 0 9
q:one	9 20 5 -7 -12 2 0 -18
q:only	2 -5 0 -5 9 0 3 -1
q:open	0 -14 3 19 -5 0 6 -14
q:opened	0 -1 -4 -2 14 0 -3 0
q:operated	0 0 2 -3 12 0 0 -12
q:operator	0 0 0 18 0 0 0 -14
q:opinion	0 0 0 -24 17 0 9 0
q:or	11 -5 -1 -19 14 12 -1 -1
q:order	5 13 -8 -12 -15 0 -4 16
q:ordinary	-4 4 -1 13 -7 0 0 -12
q:origin	0 2 0 -9 8 0 8 -11
q:other	0 -6 3 -14 11 0 2 8
q:our	-5 13 12 -1 -4 -1 0 -10
q:out	0 1 7 -21 17 0 3 -5
q:outside	0 2 0 -11 7 1 0 0
q:over	0 -23 -1 31 -41 -1 0 10
q:own	-5 12 -4 -30 12 0 8 9
q:owned	13 0 0 2 -6 0 0 -9
q:owner	7 -6 0 9 -10 16 0 -20
q:ownership	9 0 0 -7 0 0 0 0
q:p	-3 17 0 -21 23 0 0 -17
q:package	9 -9 8 0 -3 0 0 -8
q:pact	0 17 0 -11 0 0 0 -2
q:page	0 -9 0 -7 -7 0 8 13
q:paper	0 0 0 -15 -7 0 18 12
q:paragraph	14 0 0 -2 -1 0 0 -11
q:parcel	0 5 -12 -10 9 0 0 6
q:pari	0 3 0 -12 0 0 0 10
q:parliament	-2 7 0 -15 17 0 0 -7
q:part	-4 2 21 -20 0 0 0 2
q:partner	0 12 0 -12 -2 0 6 -3
q:party	0 -11 0 26 -7 0 0 -12
q:pass	0 0 0 0 13 3 0 -15
q:past	-1 -8 0 7 5 0 0 -2
q:paste	0 -9 0 12 0 0 0 0
q:patented	0 18 0 -15 -1 0 0 0
q:pause	-4 18 0 -27 -3 -1 14 7
q:pay	-5 20 -14 -1 -8 -5 -5 -4
q:peace	0 -28 0 3 8 0 0 9
q:pencil	0 -3 0 10 0 0 0 -5
q:people	4 -11 0 16 4 13 0 -27
q:per	0 10 0 -3 -1 0 0 -2
q:permit	-1 13 0 -14 9 0 0 -2
q:phase	0 -9 0 13 -1 0 -1 0
q:phone	0 0 0 8 0 0 0 -8
q:phosphate	0 12 0 -4 0 0 0 -7
q:piece	5 0 1 -12 6 0 0 -3
q:place	0 0 0 -17 3 4 -2 12
q:plan	0 -15 0 -8 8 2 6 2
q:plastic	0 -11 0 16 0 0 0 -2
q:plate	0 -6 0 -5 0 0 0 14
q:played	0 -1 0 11 0 0 0 -8
q:plu	0 5 -2 -8 10 0 0 -7
q:plywood	0 9 0 -4 0 0 0 -1
q:point	0 -18 0 29 -16 0 0 -2
q:port	-6 3 -2 -8 26 0 -2 -14
q:portal	0 -12 0 0 9 0 0 0
q:postal	0 -8 0 10 0 0 0 0
q:potatoe	0 -9 0 3 0 0 0 6
q:power	0 0 0 5 11 0 0 -15
q:practice	0 -1 0 11 -2 0 0 -5
q:preliminary	0 -5 0 -16 19 0 0 0
q:prepare	-5 21 0 -17 -3 0 8 -6
q:present	0 -3 0 -16 7 0 1 13
q:president	2 2 0 4 -17 0 0 0
q:price	0 -3 0 28 -2 0 0 -21
q:print	0 0 0 -13 11 0 0 1
q:proclamation	0 47 0 -32 -10 0 0 -15
q:product	3 -10 0 -5 16 0 0 0
q:production	0 0 0 12 0 0 0 -7
q:prolong	-3 -11 -10 9 1 0 -1 7
q:prolongation	0 -2 0 -10 13 0 -1 4
q:promise	0 -4 -3 18 -17 0 -8 3
q:proposal	0 14 0 -2 0 0 0 -8
q:propose	0 -22 0 0 17 0 6 -10
q:protocol	0 -10 0 -3 3 0 0 10
q:provided	0 -6 0 19 -11 0 0 0
q:provisional	0 7 0 7 -2 0 0 -12
q:publish	0 19 0 -1 -15 0 -6 -2
q:pulp	0 12 0 0 0 0 0 -10
q:purchase	0 0 0 14 -2 0 -1 -9
q:put	-7 0 -3 8 -9 -2 -5 14
q:question	0 -7 0 14 -5 0 0 -4
q:queue	0 -14 0 11 0 0 0 1
q:quite	0 0 0 -8 0 0 0 11
q:quota	-3 0 0 10 -2 0 0 -6
q:radio	0 1 0 0 11 0 0 -15
q:raise	0 6 0 21 -23 0 0 -15
q:rare	35 -26 0 0 -3 1 -8 -16
q:raspberry	0 8 0 -13 0 0 0 4
q:ratify	0 9 0 -8 15 0 0 -16
q:reach	-8 -34 0 28 -3 0 4 5
q:reaction	0 14 0 -10 0 0 0 -3
q:reader	5 -2 0 8 0 0 0 -11
q:reading	0 13 0 -10 0 0 0 0
q:reason	0 -3 0 -11 10 0 2 4
q:recall	0 -12 0 14 -1 0 0 0
q:reciprocal	-5 -13 0 17 0 0 0 1
q:recommend	0 7 0 0 3 0 0 -10
q:reduce	0 -7 0 -1 0 0 0 13
q:reduction	0 7 0 -15 -6 0 0 13
q:refuse	8 -3 0 13 -10 0 0 -7
q:remain	0 -3 11 -1 4 0 0 -8
q:renew	0 6 0 -13 17 0 5 -15
q:renewal	0 12 0 -13 0 0 0 0
q:reply	0 27 3 -30 3 0 0 -5
q:report	0 0 0 18 -8 0 0 -7
q:reporter	0 -15 0 1 -4 0 -2 14
q:representative	0 6 0 -11 10 0 0 -4
q:request	0 0 0 13 -9 0 0 0
q:require	3 -20 0 0 11 1 0 0
q:rest	-5 13 0 -22 7 13 0 -9
q:result	0 -3 0 2 -8 0 0 11
q:resume	0 -1 0 12 0 0 0 -8
q:review	0 0 0 -12 7 0 0 9
q:reykjavík	0 10 0 -10 3 0 0 -1
q:rice	0 -4 0 -8 9 0 0 8
q:ring	0 -9 0 13 0 0 0 -4
q:rise	-1 -3 0 20 1 0 -2 -17
q:risk	0 0 0 -4 -1 0 0 9
q:river	0 -3 0 27 -1 0 0 -22
q:road	0 3 0 11 -14 0 0 0
q:roaming	0 -16 0 19 0 0 0 0
q:robert	0 11 0 -14 0 0 0 2
q:room	0 0 0 17 0 0 0 -12
q:round	-10 6 -1 33 -33 -4 -4 -14
q:rule	30 -30 0 6 6 -5 4 -22
q:rum	-1 -31 0 9 -11 0 0 30
q:run	-1 -11 8 -21 14 -5 -1 16
q:s	0 11 0 -6 -1 0 0 0
q:sack	0 9 0 -10 0 0 0 0
q:safeguard	0 33 0 -21 0 0 0 -21
q:same	0 -10 -3 -1 10 0 -5 6
q:sanction	0 0 0 19 -6 0 0 -11
q:santa	0 0 0 -10 0 9 0 0
q:sardine	0 -11 0 5 9 0 0 -4
q:saturday	0 8 0 -12 0 0 0 3
q:say	-1 -3 -5 3 3 -19 -12 13
q:scenario	0 9 0 0 0 0 0 -7
q:school	0 7 0 10 -7 0 0 -11
q:scotch	0 -6 0 -5 0 0 0 11
q:sea	0 3 0 3 4 0 0 -14
q:seal	0 0 0 -9 0 7 0 0
q:season	0 -9 0 1 -1 0 0 11
q:second	8 -4 -6 10 -20 5 4 -8
q:secretary	-2 -8 0 17 -3 0 -4 2
q:section	-4 32 3 -2 6 0 0 -44
q:security	0 10 0 -10 0 0 0 0
q:see	6 -17 0 21 -25 0 0 7
q:seed	0 -19 12 15 -6 0 0 -7
q:seem	0 -8 0 -1 0 0 0 11
q:sell	0 2 0 -12 -14 6 0 20
q:senate	0 6 0 -22 21 0 0 0
q:send	0 19 0 8 -18 -4 0 -7
q:separate	0 16 0 -17 -3 8 0 0
q:service	0 0 0 -4 -5 0 13 0
q:sesame	0 12 0 -14 -2 0 0 4
q:set	-1 -9 0 -18 14 5 0 14
q:settle	0 21 0 -6 -5 0 0 -8
q:settlement	0 -1 0 11 -8 0 0 0
q:shall	-1 -1 0 -6 10 0 2 0
q:share	0 15 0 -10 0 0 0 -1
q:she	0 -11 0 0 10 -1 -1 9
q:sheep	0 -1 0 11 0 0 0 -6
q:sheet	0 0 0 11 0 0 0 -6
q:shelve	0 -8 2 10 -1 0 0 0
q:ship	-10 -1 0 11 27 -2 -4 -33
q:shoe	0 12 0 -12 0 0 0 0
q:shook	0 5 0 6 -1 0 0 -11
q:should	0 -13 0 1 2 0 0 7
q:shrimp	0 -19 0 20 0 0 0 -2
q:shrink	0 0 0 -11 11 0 0 0
q:shut	0 0 0 -8 0 11 0 0
q:side	0 -17 -5 0 -16 -5 5 27
q:sign	-15 6 -12 -2 -10 11 5 6
q:signature	-5 -6 0 18 1 -1 -9 -6
q:since	5 18 -5 -16 -6 0 -11 5
q:sir	0 -16 2 22 -7 0 0 -1
q:sit	3 -11 0 3 -6 0 -1 9
q:six	0 -8 0 14 -3 0 0 -4
q:sixth	0 -1 0 10 -1 0 0 -2
q:sleep	-5 -1 0 -22 9 0 -4 22
q:slowly	0 10 0 -8 0 0 0 0
q:small	5 10 0 -19 1 0 0 4
q:so	-1 -7 0 -20 34 2 -10 -2
q:social	0 10 0 -11 0 0 0 0
q:some	0 16 5 -20 -4 0 2 -1
q:somebody	0 0 0 -12 4 0 0 8
q:something	0 0 0 0 -12 0 -2 9
q:soon	0 12 0 -7 -4 0 0 0
q:sorghum	0 4 -2 -14 16 0 0 -2
q:sorry	0 0 0 12 0 0 0 -10
q:soybean	-1 3 -3 15 6 0 -3 -24
q:spare	0 19 0 -14 0 0 0 -3
q:speaking	0 0 0 8 0 0 0 -6
q:spoke	0 3 0 -9 0 0 2 6
q:spot	0 -9 0 -8 7 0 12 -6
q:spring	0 -1 0 9 -8 0 0 0
q:stake	0 -11 0 13 -1 0 0 -1
q:stamp	0 4 0 -12 0 0 0 7
q:stand	-5 -2 0 18 -8 0 0 -1
q:standstill	0 -7 0 5 -15 0 3 5
q:start	1 20 1 -13 10 0 0 -20
q:state	-4 0 0 -7 3 0 -2 14
q:statement	0 8 0 8 -11 0 0 -10
q:station	0 1 0 -5 3 0 8 -9
q:statu	0 10 0 0 0 0 0 -9
q:stay	3 14 -4 -4 -1 -3 -1 -2
q:steel	-1 5 -5 -9 1 0 8 2
q:still	-4 26 1 -9 -32 0 8 4
q:stock	0 0 0 15 0 0 0 -14
q:stockholm	0 0 0 -21 -1 4 0 17
q:stop	1 -13 0 10 0 0 -2 2
q:storm	0 -9 0 19 0 0 0 -12
q:strike	0 -11 0 25 0 0 -4 -15
q:subject	4 -4 0 -7 10 0 0 0
q:submit	0 0 0 -9 10 0 0 0
q:subsidiary	0 0 0 -5 11 0 0 -4
q:successful	0 -9 0 10 0 0 0 0
q:sugar	0 1 0 -14 6 0 0 7
q:sum	0 -16 0 15 0 0 0 0
q:superhard	12 -3 0 -5 0 0 0 -3
q:supplier	0 -6 0 1 -9 0 0 13
q:supreme	0 13 0 -4 -7 0 0 0
q:surcharge	0 52 -7 -8 3 0 0 -54
q:suspend	14 4 3 10 7 -3 -5 -33
q:suspension	14 16 -2 -38 9 0 0 1
q:table	0 2 0 -9 -19 5 0 21
q:take	-6 -29 -1 13 25 0 -7 0
q:talk	-17 -17 -7 18 -6 6 23 -13
q:talked	0 -14 0 6 -4 0 0 8
q:talking	0 0 0 -6 -4 0 0 10
q:tariff	2 -2 -5 14 -18 0 -10 5
q:tax	0 -10 0 11 -12 -1 4 8
q:tea	0 -18 0 -7 4 0 0 17
q:teacher	0 0 0 22 0 0 0 -21
q:technology	10 -7 0 0 2 0 0 -6
q:telephone	0 0 0 3 -8 3 -2 6
q:television	0 5 0 -10 0 0 0 8
q:tell	-3 -8 0 13 -13 0 15 -4
q:temporary	0 3 0 -16 0 0 0 13
q:ten	0 0 0 9 -2 0 0 -4
q:term	0 -1 0 15 0 0 0 -11
q:text	0 0 0 -20 28 0 0 -11
q:th	0 -8 0 0 -1 0 0 11
q:that	2 8 -19 -10 5 2 15 -7
q:the	-10 5 -1 14 -6 0 -7 -11
q:their	0 3 -7 -5 1 -2 10 0
q:them	-2 2 6 0 3 0 -6 -9
q:then	0 13 0 -4 -4 -1 1 -4
q:there	0 -1 6 0 -13 0 0 8
q:these	13 1 0 -22 7 0 0 1
q:they	-1 -17 6 4 12 -10 0 -1
q:thi	-8 -24 7 -7 -1 0 2 25
q:thing	-1 -24 -1 19 -8 6 0 11
q:think	0 0 0 -14 14 0 0 4
q:third	0 -12 0 12 -3 -2 -3 5
q:those	0 -3 0 0 9 3 0 -8
q:three	0 21 -2 -31 2 12 -5 9
q:through	-5 -6 0 -2 9 1 0 0
q:tiktok	0 -2 0 -9 -7 22 0 -6
q:timber	0 11 0 -7 0 0 0 -4
q:time	-7 -4 -3 -6 6 12 3 3
q:to	7 9 6 -10 17 5 -3 -28
q:together	0 -2 0 -6 9 8 0 -5
q:toll	0 0 0 11 0 0 0 -7
q:tomatoe	0 -8 0 24 -1 0 0 -16
q:ton	-3 0 0 3 13 0 0 -16
q:too	0 9 5 -22 0 0 7 -3
q:top	-3 17 -2 -6 -1 0 0 0
q:touched	0 0 0 -6 0 0 0 9
q:toy	0 9 0 -11 -3 0 0 4
q:trace	0 -16 0 15 0 0 0 0
q:tractor	0 -9 0 2 0 0 0 7
q:trade	-2 27 0 -32 -1 -1 -2 15
q:trading	0 11 0 -9 0 0 0 0
q:train	0 0 0 11 -4 0 0 -5
q:transit	0 0 -4 9 -2 0 0 0
q:translated	0 -9 0 0 8 0 0 -1
q:treasury	-2 -13 0 20 -1 0 0 0
q:treaty	0 1 0 -7 -8 0 14 0
q:tromsø	0 0 0 15 -6 0 0 -10
q:truce	-21 -10 -6 -12 -3 -11 -16 38
q:true	0 9 0 -8 -9 0 0 10
q:trying	0 10 0 -12 1 0 0 0
q:turn	0 -7 0 9 0 0 0 -1
q:two	-5 -9 2 23 -18 -7 -2 -1
q:tyre	0 -7 0 -7 17 0 0 -3
q:unchanged	0 -6 -11 17 0 0 0 0
q:under	15 5 -11 11 -7 4 -9 -22
q:understanding	-2 -2 0 -8 12 0 -2 6
q:union	0 0 0 18 0 0 0 -15
q:unlawful	0 13 0 -3 -5 0 0 -1
q:unless	-4 1 0 10 -11 0 7 -10
q:until	-5 1 18 -1 -13 -13 0 4
q:up	-9 -15 3 16 -10 -4 -2 10
q:upholstered	0 16 0 -10 -2 0 0 0
q:upper	0 0 0 21 0 0 0 -19
q:us	-6 -15 0 32 -14 0 7 -14
q:use	0 -10 0 0 0 0 0 9
q:used	-1 8 0 -5 -7 0 0 5
q:usual	0 -5 0 21 -13 0 0 0
q:valid	0 0 0 -5 -3 0 0 13
q:valley	0 0 0 18 0 0 0 -15
q:value	13 -8 0 -5 1 0 0 0
q:vegetable	0 4 -2 -13 16 0 0 -3
q:vessel	0 -4 0 0 13 0 0 -7
q:video	0 -7 0 2 8 10 0 -12
q:village	0 0 0 13 0 0 0 -10
q:visit	0 -13 0 2 -2 0 0 16
q:void	0 11 0 -2 -8 0 0 0
q:vote	-4 -8 0 5 9 0 0 -2
q:wage	0 -2 0 25 -4 0 -1 -14
q:wait	-4 23 0 -9 -20 -2 0 3
q:walk	0 0 0 10 0 0 0 -8
q:walnut	0 0 0 -2 -4 0 0 9
q:want	4 0 0 11 -13 -4 11 -15
q:warn	0 8 0 15 -7 0 0 -18
q:was	-18 3 12 -9 0 0 -8 10
q:watch	5 -13 -2 -6 2 0 0 10
q:water	0 -11 0 -12 17 0 -2 10
q:way	0 4 0 -8 1 0 7 -2
q:we	0 0 0 -3 -10 -7 -6 19
q:we're	0 -2 0 9 -4 0 0 -1
q:week	2 -10 -3 -17 25 -5 -10 11
q:weekend	0 -6 0 10 0 0 0 -2
q:well	-6 -6 0 3 0 0 2 10
q:were	10 7 4 -5 -18 8 7 -10
q:what	-1 0 -8 0 -21 0 -12 21
q:wheat	0 -3 7 5 6 0 0 -16
q:when	3 10 5 -34 0 -8 -5 25
q:where	-3 -20 -3 3 0 -5 -4 24
q:whether	0 -3 0 17 -11 0 0 2
q:which	5 0 -7 -15 -1 2 -16 20
q:while	0 -8 13 -5 12 0 0 -7
q:who	0 6 4 0 6 -4 -1 -12
q:whom	0 0 0 0 13 0 0 -13
q:whose	0 -6 0 2 12 0 0 -8
q:why	0 10 0 2 -5 0 0 -7
q:will	4 -4 -5 23 -34 5 -22 -3
q:win	0 9 0 -5 0 0 0 -1
q:wind	0 -9 0 11 0 0 0 0
q:winter	0 0 0 18 0 0 0 -14
q:wish	4 3 0 -26 7 0 0 9
q:with	-3 -4 -17 -6 -5 -3 4 25
q:within	0 -8 0 3 11 0 0 -4
q:without	2 -4 0 10 0 -2 0 -7
q:word	0 -9 0 1 -7 0 0 14
q:work	0 -15 0 35 -7 0 0 -19
q:worked	0 7 0 -6 -11 0 6 0
q:world	10 5 -12 4 0 0 0 -13
q:worry	2 0 0 -10 0 0 0 7
q:worse	2 0 0 1 0 0 0 -9
q:worst	0 6 0 -11 -1 1 0 4
q:would	0 -11 -3 -9 -10 0 -5 33
q:write	0 -1 0 -3 26 0 0 -16
q:xi	0 -3 0 10 0 0 0 -5
q:yarn	0 20 0 -11 -6 0 0 -4
q:year	-6 -32 -3 26 0 -5 1 0
q:yes	0 -20 0 -22 15 0 0 26
q:york	0 17 0 2 -3 0 -2 -13
q:you	-2 8 -2 23 -13 0 -4 -17
q:young	0 10 0 -8 -1 0 0 1
q:your	8 -8 1 0 -12 0 -1 11
q:zero	0 -11 0 8 6 0 0 -2
q:—	6 2 -10 11 0 0 6 -20
q:•	0 3 4 -6 5 0 0 -10
qt=future	-3 -15 0 -7 0 13 2 16
qt=modal	4 7 9 -10 9 5 0 -16
qt=past	-6 11 3 0 7 -12 3 -11
qt=perfect	7 -9 8 17 0 -19 0 -16
qt=present	-5 -1 -17 -1 0 0 -3 6
quoted	-10 -1 -5 4 3 -8 -7 6
r1=!	0 -14 0 16 0 0 0 0
r1=! & d:ahead	0 -14 0 16 0 0 0 -1
r1='s	5 3 0 5 -1 0 -1 -12
r1='s & d:ahead	5 -12 0 15 0 0 -1 -6
r1='s & d:today	0 19 0 -12 0 0 0 -5
r1=(	0 15 -1 -8 0 0 0 -1
r1=( & d:ahead	0 23 0 -24 -5 0 0 5
r1=( & d:today	0 -14 0 12 3 0 0 -8
r1=) & d:ahead	-5 8 0 -2 10 -5 0 -5
r1=,	-3 -12 -6 12 2 -1 0 2
r1=, & d:ahead	-5 -7 -4 10 2 0 1 -3
r1=, & d:today	2 -17 -3 0 1 0 0 14
r1=-	0 -13 0 14 -2 0 0 0
r1=. & d:today	-3 21 -4 -15 7 -1 -1 3
r1=: & d:ahead	0 5 -10 -9 -4 -2 1 12
r1=: & d:today	0 -7 0 16 0 0 0 -15
r1=<day-today>	0 -10 0 -1 -3 0 0 10
r1=<day-today> & d:ahead	0 -10 0 0 -1 0 0 6
r1=<end>	-7 -1 -9 9 3 -13 2 1
r1=<end> & d:today	-12 5 -10 16 -3 -4 -7 -9
r1=<goods> & d:today	0 -10 0 10 -7 0 0 5
r1=<level-noun>	0 10 0 -7 0 0 0 0
r1=<level-noun> & d:ahead	0 10 0 -7 0 0 0 0
r1=<name> & d:today	0 -5 0 11 0 0 0 -4
r1=<not>	-4 -9 0 7 6 -4 1 0
r1=<not> & d:ahead	-4 -13 0 9 7 -4 1 1
r1=<number>	-2 -2 -3 0 14 0 0 -2
r1=<number> & d:ahead	-2 -5 -3 1 14 0 0 -2
r1=<person>	0 -8 0 17 -3 0 0 -1
r1=<person> & d:ahead	0 -8 0 16 -3 0 0 -1
r1=<seat>	0 -6 0 9 0 0 0 0
r1=<seat> & d:ahead	0 -4 0 10 0 0 0 0
r1=<v-begin>	0 -10 0 3 4 0 0 4
r1=<v-down>	0 -3 0 10 0 0 0 -2
r1=<v-down> & d:ahead	0 -3 0 10 0 0 0 -1
r1=<v-impose>	7 0 0 7 -4 0 0 -10
r1=<v-impose> & d:today	0 -3 0 11 0 0 0 -2
r1=<v-propose>	0 -5 0 12 -4 0 0 0
r1=<v-propose> & d:ahead	0 -5 0 11 -4 0 0 0
r1=<v-sign>	0 0 0 -6 -7 0 0 13
r1=<v-sign> & d:ahead	0 0 0 -9 -4 0 0 16
r1=<v-stay>	0 -1 0 15 -3 0 0 -3
r1=<v-stay> & d:ahead	0 0 0 14 -2 0 0 -3
r1=after	0 16 0 -13 -6 0 -2 4
r1=after & d:ahead	0 18 0 -19 -6 0 -2 9
r1=after & d:today	0 -1 0 10 0 0 0 -6
r1=all	0 10 0 -1 -6 0 0 0
r1=all & d:ahead	0 10 0 -2 -6 0 0 0
r1=an	0 -5 0 -4 0 0 0 10
r1=an & d:ahead	0 -5 0 -5 0 0 0 11
r1=and	-13 -1 6 14 0 -6 -8 -5
r1=and & d:ahead	-12 0 7 9 2 -5 -8 -4
r1=are	-4 -11 10 14 -1 0 -1 -5
r1=are & d:ahead	-4 -15 10 15 0 0 0 -5
r1=as	2 -12 0 5 -1 0 14 -6
r1=as & d:ahead	2 -9 0 7 0 0 14 -13
r1=at & d:ahead	0 6 -4 -3 8 1 -5 -4
r1=before	0 7 0 -13 -1 4 7 -4
r1=before & d:ahead	0 7 0 -13 -1 4 7 -4
r1=both	0 1 0 -14 10 0 0 0
r1=both & d:ahead	0 2 0 -16 10 0 0 0
r1=every	0 -4 13 -10 0 0 0 0
r1=every & d:ahead	0 -3 13 -10 0 0 0 0
r1=for	0 1 5 1 -16 1 3 -3
r1=for & d:ahead	0 0 6 0 -13 1 3 0
r1=has	0 -4 0 12 -2 0 0 -3
r1=has & d:ahead	0 -4 0 12 -2 0 0 -3
r1=he	0 0 0 12 -11 0 0 -3
r1=he & d:ahead	0 0 0 11 -10 0 0 -2
r1=if	0 9 0 -1 1 0 -3 -7
r1=if & d:ahead	0 11 0 -4 2 0 -3 -7
r1=in & d:ahead	1 -3 0 20 -25 -2 -3 0
r1=in & d:today	0 0 0 -13 10 0 0 4
r1=instead	0 0 0 -11 0 0 0 13
r1=instead & d:ahead	0 0 0 -11 0 0 0 13
r1=is	8 -12 -2 1 -8 -1 7 7
r1=is & d:ahead	8 -9 -2 0 -11 -1 8 6
r1=it	0 0 -5 5 -26 -3 11 0
r1=it & d:ahead	0 4 -4 3 -21 -2 11 -5
r1=it & d:today	0 -13 0 3 -3 0 0 6
r1=its	0 -3 0 -1 0 0 0 10
r1=its & d:ahead	0 -1 0 -5 0 0 0 10
r1=letter	0 -7 0 10 0 0 0 0
r1=morning	0 2 0 3 2 0 0 -11
r1=morning & d:ahead	0 3 0 0 3 0 0 -10
r1=next & d:ahead	0 2 0 -12 7 0 0 3
r1=night	0 0 0 -3 -8 0 0 11
r1=nobody	0 -1 0 10 0 0 0 -6
r1=nobody & d:ahead	0 -1 0 10 0 0 0 -6
r1=none	0 -10 0 0 10 0 0 1
r1=noon	0 -9 0 10 3 0 0 -2
r1=noon & d:ahead	0 -9 0 9 3 0 0 -2
r1=nothing	0 0 0 -10 0 0 5 7
r1=nothing & d:ahead	0 0 0 -10 0 0 5 7
r1=now	0 10 0 -5 0 0 0 -1
r1=now & d:ahead	0 10 0 -5 0 0 0 -1
r1=of	1 -19 -6 17 0 -1 -4 0
r1=of & d:ahead	2 -18 -6 14 3 -1 -4 0
r1=on & d:today	0 -5 0 -3 9 0 0 -1
r1=or	3 -10 0 6 -4 0 -1 5
r1=our	0 0 0 4 5 0 0 -10
r1=our & d:ahead	0 -3 0 7 6 0 0 -10
r1=pass	0 -4 0 -7 -5 0 0 18
r1=pass & d:ahead	0 -4 0 -7 -5 0 0 18
r1=rather	0 0 0 -10 10 0 0 0
r1=still	0 -11 0 0 11 0 0 0
r1=the	-9 -10 -2 12 -9 5 2 0
r1=the & d:ahead	-8 -8 -1 7 -10 6 2 3
r1=the & d:today	0 -6 0 10 0 0 0 -6
r1=their	0 -5 0 -3 0 0 0 8
r1=their & d:ahead	0 -5 0 -3 0 0 0 8
r1=they	0 0 0 2 -13 -1 0 6
r1=they & d:ahead	0 0 0 1 -12 -1 0 8
r1=until	0 -10 0 8 0 0 0 0
r1=until & d:ahead	0 -9 0 7 0 0 0 0
r1=week	-1 0 0 9 -5 0 0 -1
r1=week & d:ahead	-1 0 0 9 -5 0 0 -1
r1=whatever	0 4 0 -12 6 0 0 0
r1=whatever & d:ahead	0 4 0 -13 6 0 0 0
r1=will	0 0 7 -3 9 0 -8 -7
r1=will & d:ahead	0 -1 7 0 9 0 -8 -7
r1=without	-2 0 -3 10 -10 0 0 0
r1=your	0 3 0 -14 0 0 0 8
r1=your & d:ahead	0 3 0 -14 0 0 0 8
r1=|	-1 0 0 12 0 0 0 -4
r1=| & d:today	-1 0 0 12 0 0 0 -4
r1=·	0 -1 0 9 -2 0 0 0
r1=· & d:today	0 -1 0 9 -2 0 0 0
r1=—	-7 5 -4 16 0 -4 0 -14
r1=— & d:ahead	-5 10 -4 -1 2 -3 0 0
r1=— & d:today	0 -3 0 21 -1 0 0 -16
r2="	10 -3 -1 8 0 -4 -9 -6
r2='s	2 -15 -6 1 4 0 0 8
r2=,	-13 7 -10 18 -22 -7 -9 0
r2=.	-6 5 0 -4 -6 -2 9 3
r2=:	2 16 0 -15 9 0 0 -12
r2=<day-gone>	0 -13 0 11 -3 0 0 3
r2=<day-today>	0 14 0 -12 4 0 0 -2
r2=<duty>	-3 8 0 1 -10 0 0 0
r2=<end>	0 3 -3 8 3 0 -10 -3
r2=<gate>	0 -2 0 5 7 0 0 -16
r2=<goods>	0 21 -10 -11 1 0 -5 -4
r2=<level-noun>	0 -14 0 3 -2 0 0 16
r2=<level>	-4 15 -5 1 -19 0 -4 0
r2=<name>	-6 -1 -5 11 4 -4 15 -23
r2=<not>	-3 -2 9 12 -14 -2 -3 -1
r2=<number>	12 0 8 -13 -6 -3 -7 16
r2=<office>	0 5 0 10 -7 0 -2 -9
r2=<organisation>	-4 17 0 2 -4 0 0 -19
r2=<person>	-7 1 0 11 -5 -4 0 -4
r2=<quality>	1 10 0 -9 -8 0 3 1
r2=<sender>	4 -10 0 0 0 0 0 3
r2=<span>	-3 -3 0 -11 13 0 0 9
r2=<taker>	0 -15 0 8 0 0 0 8
r2=<v-agree>	0 3 0 19 -12 -4 4 -15
r2=<v-bear>	-1 0 -3 -4 12 -5 0 0
r2=<v-begin>	0 -11 6 15 -6 -6 2 -3
r2=<v-end>	-6 0 3 7 -12 0 -8 1
r2=<v-impose>	-13 9 -2 0 -13 2 8 0
r2=<v-lack>	0 5 0 -12 -4 0 0 10
r2=<v-propose>	0 12 0 -11 12 1 8 -20
r2=<v-renew>	0 -13 4 -14 10 0 -1 12
r2=<v-say>	-6 -16 -1 15 -4 -1 2 2
r2=<v-sell>	1 1 0 -15 4 7 0 0
r2=<v-sign>	-2 -9 0 18 -5 1 0 -10
r2=<v-stay>	0 5 6 7 -19 -1 0 -8
r2=<v-suspend>	0 -8 -5 4 0 0 0 10
r2=<v-target>	0 4 -9 6 -8 0 0 2
r2=<v-up>	0 0 0 9 -5 0 4 -13
r2=a	1 -2 9 -6 0 0 3 0
r2=according	0 10 0 -1 0 0 0 -8
r2=additional	0 5 0 -17 0 0 0 9
r2=after	0 -5 0 18 4 0 0 -15
r2=agree	0 -7 0 10 -3 0 2 -4
r2=agreement	0 -15 0 17 0 0 0 0
r2=and	-10 2 0 -5 11 2 -19 3
r2=any	0 9 0 -13 0 0 0 4
r2=apply	0 15 8 -15 -2 0 0 -9
r2=as	2 1 0 11 -4 -5 0 -6
r2=at	0 7 2 -13 -2 -1 0 5
r2=be	0 -12 0 -21 17 10 -1 6
r2=become	0 7 0 -15 5 0 0 0
r2=been	0 -10 0 4 0 0 0 4
r2=both	-2 -22 0 28 -7 0 0 -4
r2=by	0 1 0 0 -18 0 4 6
r2=cannot	0 2 9 -7 0 0 0 -6
r2=car	0 12 0 -10 0 0 0 0
r2=charge	0 3 0 -13 1 0 0 8
r2=coffee	0 11 0 -12 0 0 0 0
r2=cost	0 -14 0 14 0 0 0 0
r2=could	0 14 0 -2 -4 0 0 -5
r2=country	0 -8 0 0 8 0 0 0
r2=date	6 -1 0 -13 0 0 0 9
r2=deal	0 -4 0 11 0 0 0 -3
r2=decide	0 0 0 4 -10 0 4 0
r2=during	0 9 0 -7 0 0 0 -2
r2=duty	-2 13 0 -2 -6 0 0 0
r2=each	0 0 0 7 -2 0 0 -7
r2=end	-3 -9 5 -1 -13 0 0 17
r2=enter	0 -10 0 6 5 0 0 0
r2=entry	0 10 0 -2 0 0 0 -7
r2=exempt	0 2 -8 9 -5 0 0 0
r2=find	0 -9 0 0 -3 9 2 -1
r2=following	5 9 0 -11 -3 0 0 0
r2=for	0 17 0 -7 -2 0 -8 0
r2=free	0 -3 10 -9 6 0 0 -1
r2=get	0 12 0 -14 0 0 0 4
r2=go	0 -2 0 8 -3 0 4 -7
r2=good	0 -24 0 11 4 0 0 10
r2=had	0 -10 0 28 0 0 0 -15
r2=half	0 8 0 -3 0 0 0 -3
r2=happen	0 0 0 -7 0 0 0 9
r2=has	0 -14 -2 11 -14 -1 2 10
r2=have	0 -4 0 17 0 0 0 -8
r2=hour	0 -1 0 -9 0 0 0 13
r2=if	1 19 0 -9 0 2 2 -15
r2=importer	0 -3 0 -5 0 0 0 9
r2=in	-4 -20 0 17 6 0 0 0
r2=is	0 -8 0 11 -5 0 0 -1
r2=it	-5 -11 -1 -3 -4 0 3 18
r2=its	-2 -11 0 2 1 3 2 1
r2=last	-2 3 -2 -9 5 0 0 6
r2=let	0 -8 0 0 10 0 0 0
r2=like	0 7 0 -1 7 0 0 -12
r2=make	0 13 0 2 -4 0 2 -18
r2=match	0 9 0 -3 -1 0 0 0
r2=may	-1 -3 0 -10 13 1 0 2
r2=mr	5 7 0 -17 3 0 8 -8
r2=must	0 -6 0 -7 0 0 14 0
r2=need	0 4 0 -10 -4 0 0 10
r2=next	6 7 0 -7 9 0 0 -10
r2=nobody	-1 -17 0 17 0 0 0 0
r2=none	0 0 0 9 -9 0 0 0
r2=not	0 -2 3 -8 -9 0 -5 21
r2=now	0 0 -3 29 0 0 0 -26
r2=number	0 -10 0 6 0 0 0 4
r2=of	0 -17 1 12 -15 0 0 12
r2=off	0 -14 0 16 0 0 0 0
r2=on	-5 8 0 0 -8 0 5 -1
r2=one	0 11 0 -12 3 5 0 -9
r2=or	-7 0 7 -20 18 4 0 0
r2=our	0 10 0 -9 0 0 0 0
r2=parcel	0 3 11 -6 -3 0 0 -5
r2=pay	0 -5 0 8 11 -2 -2 -8
r2=prolong	0 -7 0 -3 0 0 0 12
r2=promise	0 6 0 -11 0 0 0 5
r2=provided	0 13 0 -14 -3 0 0 4
r2=renew	0 -2 6 -15 11 0 0 0
r2=reply	0 -8 0 0 15 0 -3 -6
r2=rest	0 -9 0 11 0 0 0 0
r2=run	0 0 0 -3 -5 0 0 12
r2=save	0 9 0 -4 -6 0 0 1
r2=second	0 14 0 -7 -2 0 0 -3
r2=set	0 11 0 -10 0 0 0 0
r2=shall	0 -3 0 -7 -3 0 4 11
r2=she	0 -10 0 1 0 0 2 5
r2=ship	0 7 0 -8 8 0 0 -6
r2=sign	0 5 0 21 -15 0 -1 -8
r2=since	0 12 0 -3 -5 0 0 -2
r2=so	2 -5 0 0 14 4 -3 -8
r2=somebody	2 0 0 -9 0 0 0 7
r2=stop	0 9 0 -8 0 0 0 0
r2=take	0 -7 0 0 0 0 0 12
r2=talk	0 5 0 -15 6 3 0 3
r2=tariff	0 -12 0 6 0 0 0 4
r2=tea	0 -10 0 13 0 0 0 0
r2=telephone	0 -11 0 16 0 -1 0 0
r2=that	0 -10 0 14 15 0 0 -16
r2=the	11 -8 0 -11 3 0 -4 12
r2=their	0 -20 0 9 7 0 7 -4
r2=then	0 -9 0 9 -2 0 0 0
r2=there	0 -4 0 17 -3 0 -1 -7
r2=thi	0 -6 0 -11 10 0 0 14
r2=three	0 -4 0 -5 0 0 0 10
r2=to	-3 -8 6 11 -23 -1 13 -5
r2=together	0 -10 0 5 4 0 0 0
r2=truce	-6 11 0 5 -3 0 0 -8
r2=two	0 -3 0 8 1 0 2 -7
r2=unless	0 22 -2 -9 -7 0 0 -5
r2=until	0 -4 9 0 6 0 -5 0
r2=video	0 -5 0 9 -1 0 0 0
r2=want	0 4 0 -10 0 0 5 0
r2=was	1 -29 0 30 0 0 0 -7
r2=well	5 3 2 -11 0 0 0 0
r2=were	0 -6 0 11 -1 0 0 0
r2=what	0 -3 -2 22 -5 0 0 -10
r2=when	3 -4 -3 -7 -1 4 -4 13
r2=while	0 -13 0 7 0 0 8 0
r2=with	0 4 0 0 -10 0 0 3
r2=without	0 3 0 12 -5 0 0 -11
r2=would	0 -11 0 9 6 0 0 -5
r2=yes	0 -11 0 5 0 0 0 5
r2=you	0 9 0 -9 0 0 0 0
r3="	0 -17 0 13 0 0 0 4
r3=(	0 -5 0 10 0 0 0 -4
r3=)	0 -9 -1 17 -8 0 0 0
r3=,	2 12 -1 -10 -9 0 0 6
r3=.	5 -22 0 14 -10 0 -12 17
r3=<day-ahead>	-2 -29 10 23 -13 0 0 0
r3=<day-gone>	0 0 0 -11 -4 0 0 18
r3=<day-today>	0 -2 0 -11 -3 0 0 17
r3=<duty>	-2 -24 -10 6 18 0 -9 15
r3=<end>	-3 -3 -4 12 4 -3 -8 -1
r3=<gate>	0 -9 0 11 0 0 1 -8
r3=<goods>	-11 9 0 2 1 0 -5 -6
r3=<level-noun>	-5 4 0 -9 10 0 3 2
r3=<level>	-6 -19 0 8 2 0 9 9
r3=<money>	0 -8 0 18 0 0 0 -9
r3=<name>	15 5 -12 -6 4 1 -4 -6
r3=<not>	10 4 14 -8 0 0 -5 -8
r3=<number>	0 -12 2 12 -2 0 6 -6
r3=<office>	0 -14 0 2 1 0 2 3
r3=<organisation>	0 8 1 13 -3 0 -7 -24
r3=<person>	0 -3 -3 -19 16 0 0 5
r3=<quality>	10 -17 5 8 0 -6 -2 -1
r3=<seat>	-1 -10 -5 17 0 0 9 -9
r3=<sender>	0 21 0 -14 -4 0 0 0
r3=<span>	0 18 0 -12 0 0 0 -1
r3=<v-agree>	0 -5 0 8 -7 0 7 -3
r3=<v-bear>	-2 10 -1 -7 -15 0 5 7
r3=<v-begin>	-3 6 -1 6 7 0 -11 -15
r3=<v-deny>	0 12 -2 0 -10 0 0 0
r3=<v-down>	0 0 0 3 5 0 6 -15
r3=<v-end>	-4 22 -6 1 -5 0 0 -12
r3=<v-impose>	-5 11 -15 2 0 -3 1 -7
r3=<v-lack>	1 -12 0 12 -2 0 0 0
r3=<v-propose>	0 19 0 -29 6 0 10 0
r3=<v-say>	-12 9 -2 -8 1 -5 0 2
r3=<v-sell>	0 -1 0 17 -2 0 0 -11
r3=<v-sign>	-6 0 0 15 -5 0 2 -8
r3=<v-stay>	0 -13 -11 22 -12 4 0 0
r3=<v-suspend>	-2 0 -11 0 -2 0 0 11
r3=<v-target>	0 -4 0 17 0 0 -6 -10
r3=<v-threaten>	0 -8 0 5 0 0 -7 6
r3=<v-up>	0 25 0 -20 4 6 -8 -12
r3=a	-3 20 -1 0 -1 0 -3 -13
r3=additional	0 10 0 -2 -8 0 0 0
r3=after	0 -5 0 -3 -2 0 0 15
r3=again	0 0 0 3 8 0 0 -16
r3=agree	0 10 0 -14 0 0 4 3
r3=agreement	0 11 0 -13 0 0 1 0
r3=and	-15 1 -6 13 -16 0 -4 8
r3=announce	0 6 0 5 -11 0 0 0
r3=answer	0 -12 0 10 -2 0 6 -1
r3=are	0 0 -2 -2 -8 0 0 13
r3=as	0 16 0 0 -2 0 0 -12
r3=be	-4 -5 17 -12 10 0 7 -3
r3=bear	0 -5 0 9 0 0 0 0
r3=become	0 18 0 -12 0 0 0 -3
r3=been	0 -9 0 4 -5 0 4 5
r3=before	0 -10 0 14 1 0 0 -6
r3=begin	0 -14 0 0 6 0 0 4
r3=but	0 -14 0 5 0 0 0 8
r3=car	0 -12 0 10 0 0 0 0
r3=charge	0 -9 0 6 3 0 0 0
r3=come	0 1 0 11 -3 0 0 -13
r3=continue	0 0 0 -13 0 0 0 16
r3=control	-2 -1 0 -6 0 0 0 13
r3=could	0 -1 0 -2 -1 0 9 -1
r3=date	9 0 0 -17 -5 0 9 4
r3=day	1 -3 8 -8 -6 0 2 5
r3=doe	1 4 0 -11 0 0 0 3
r3=door	0 -5 0 -6 0 0 0 11
r3=duty	0 -21 -3 0 5 0 -7 28
r3=each	0 13 0 -4 -8 0 0 0
r3=effect	0 4 0 -13 0 0 0 9
r3=either	0 8 0 0 -9 0 0 0
r3=else	0 7 0 -11 8 0 0 -4
r3=emergency	0 0 0 -14 15 0 0 0
r3=end	-1 8 -2 1 0 0 0 -4
r3=enter	0 11 0 -11 0 0 0 0
r3=everybody	0 10 0 -6 0 0 0 0
r3=exclusion	0 0 10 -3 -1 0 0 -5
r3=extend	0 -5 -3 -4 -1 0 0 17
r3=extra	0 6 0 -9 4 0 0 0
r3=fee	0 -6 1 -5 11 0 0 0
r3=first	0 0 0 9 -3 0 0 -1
r3=for	-7 -5 6 21 -9 0 0 -12
r3=found	0 0 0 11 -5 0 0 -1
r3=from	0 -1 -6 10 1 0 0 -3
r3=further	0 -9 0 9 2 0 0 -2
r3=go	0 5 0 -4 11 0 -7 -6
r3=good	0 -4 0 14 0 0 0 -6
r3=had	0 -10 0 6 0 0 0 2
r3=has	0 18 0 -14 0 0 10 -10
r3=have	-3 -1 2 7 -15 0 10 -6
r3=he	0 -5 0 -2 11 0 0 0
r3=hearing	0 0 0 -7 10 0 0 0
r3=i	0 4 0 -14 0 0 0 12
r3=in	3 -7 0 14 6 -1 -5 -16
r3=is	-2 2 0 1 -3 -1 -12 7
r3=it	-1 2 0 22 10 0 -5 -33
r3=its	-1 8 -5 10 -12 0 0 0
r3=later	0 0 0 -18 0 0 0 18
r3=latest	3 13 0 -17 0 5 0 -5
r3=leave	0 5 0 -11 -1 0 -2 9
r3=let	0 -8 0 14 0 0 0 -4
r3=levy	0 14 0 0 0 0 0 -12
r3=licence	13 -1 0 -5 -2 0 0 0
r3=may	2 -15 0 16 -8 0 0 0
r3=minute	0 1 12 -18 0 0 0 0
r3=month	1 -16 0 9 3 0 0 1
r3=more	4 -18 0 18 -2 0 0 0
r3=mr	0 11 0 -9 0 0 0 0
r3=must	0 -1 0 12 -10 0 0 0
r3=new	-5 15 0 -11 -5 0 0 10
r3=no	6 -24 0 17 2 2 0 -6
r3=not	0 9 3 -11 7 0 0 -3
r3=nothing	3 12 0 2 -2 0 0 -22
r3=now	0 -18 1 17 0 0 0 -5
r3=of	-3 -10 13 -4 0 2 -7 7
r3=offer	0 0 0 -3 7 0 0 0
r3=old	0 -5 0 15 -6 0 -3 0
r3=on	-10 7 -2 -4 -7 -4 12 2
r3=only	0 12 0 -12 0 0 0 0
r3=or	9 -9 0 0 0 0 0 2
r3=over	4 -6 0 -6 0 0 0 9
r3=p	0 -3 0 17 -1 0 0 -8
r3=paper	0 -8 0 -14 8 0 0 15
r3=pause	0 9 0 -11 0 0 0 2
r3=pay	0 8 0 -1 -16 0 0 4
r3=plan	0 14 0 -5 -2 0 0 -5
r3=post	0 -6 0 -1 8 0 0 0
r3=present	0 9 0 -15 -6 0 0 14
r3=rise	0 27 0 -21 -4 0 0 -3
r3=round	0 0 0 9 0 0 0 -4
r3=rule	0 12 -2 0 -10 0 0 0
r3=run	0 -8 -3 20 -1 5 0 -11
r3=say	-4 0 0 -9 -3 0 6 10
r3=ship	0 0 0 12 0 0 0 -10
r3=side	0 0 0 19 -8 0 3 -16
r3=sign	0 -19 0 25 -1 0 0 -3
r3=since	0 -4 0 10 0 0 0 -4
r3=so	-3 -3 0 -9 13 0 0 4
r3=some	0 -8 0 16 0 0 0 -7
r3=something	0 14 0 -9 0 0 0 -3
r3=sooner	-6 14 0 -5 0 0 0 0
r3=start	0 -2 0 9 0 0 0 -2
r3=strike	0 6 0 6 0 0 -2 -9
r3=suspend	-1 -5 -5 0 3 0 0 10
r3=suspension	5 -1 -2 -10 -11 0 0 12
r3=take	0 0 0 10 -1 0 0 -6
r3=talk	0 0 0 9 -10 0 0 1
r3=tariff	0 -13 -3 7 10 0 0 -3
r3=tell	-3 1 0 0 10 0 0 -6
r3=that	-3 16 11 -9 0 3 -4 -15
r3=the	-4 -5 7 13 -18 -1 -6 2
r3=their	0 16 0 -2 -3 0 0 -9
r3=them	0 10 0 0 -5 0 0 0
r3=then	0 16 0 7 0 0 -3 -22
r3=there	0 9 0 -14 4 0 0 0
r3=thi	0 -1 0 4 10 0 0 -13
r3=think	0 9 0 -3 -2 0 0 0
r3=threaten	0 -9 0 13 0 0 0 0
r3=time	0 11 0 0 -7 0 0 -5
r3=to	-2 19 -4 -4 -8 -3 -1 -1
r3=top	0 15 0 -20 0 0 0 4
r3=truce	-8 -8 0 7 8 0 0 0
r3=two	0 4 0 -9 -6 0 0 10
r3=under	0 0 0 -12 6 6 0 0
r3=understanding	0 -5 0 -1 9 0 0 0
r3=unless	0 0 0 -13 0 0 0 13
r3=until	-1 3 -9 15 3 0 0 -17
r3=wait	0 -10 0 12 -1 0 0 0
r3=want	0 17 0 -11 0 0 -1 -1
r3=was	0 -27 0 36 0 0 0 -9
r3=were	0 -3 -1 12 0 0 0 -7
r3=which	-1 0 0 -9 -7 0 12 4
r3=will	0 -4 0 -3 14 0 -2 0
r3=with	-3 -10 0 11 0 2 0 -3
r3=would	0 4 0 -21 11 0 0 15
r3=year	2 4 -1 -11 6 0 0 0
r4="	-6 21 0 -11 0 0 0 0
r4='s	6 14 -8 -7 5 0 0 -14
r4=)	0 -5 0 -10 5 0 0 14
r4=,	0 -17 -7 17 11 6 1 -16
r4=-	0 -4 0 3 11 0 0 -9
r4=.	-10 -10 -18 11 -5 -18 3 15
r4=:	-10 -5 7 7 0 0 5 -7
r4=<agent>	-6 6 -1 -9 -4 2 -3 13
r4=<day-ahead>	-4 4 -10 15 7 0 0 -22
r4=<day-today>	0 -6 12 0 0 0 0 -5
r4=<duty>	2 12 -4 -12 -3 0 -10 9
r4=<end>	-7 -7 -7 19 0 -5 -13 -1
r4=<gate>	-7 -7 9 12 -2 0 0 -2
r4=<goods>	-6 0 -1 12 -17 -7 0 6
r4=<level>	-9 0 -7 20 -45 0 -3 2
r4=<money>	0 -11 0 11 0 0 0 0
r4=<name>	3 -18 0 0 -10 0 3 18
r4=<number>	7 11 0 -9 0 -1 -3 0
r4=<office>	1 -2 0 7 4 0 -9 -3
r4=<organisation>	-2 1 2 -17 20 -7 0 5
r4=<person>	-2 2 0 0 -18 0 -1 11
r4=<quality>	-2 21 3 1 -28 3 -1 -12
r4=<seat>	0 -14 0 17 -6 0 0 0
r4=<sender>	7 13 2 -10 -1 0 0 -16
r4=<span>	-4 -25 -2 31 -5 0 0 2
r4=<taker>	0 -6 0 -9 10 4 0 0
r4=<v-agree>	0 7 0 -10 18 0 2 -17
r4=<v-bear>	1 -25 0 13 4 0 -6 7
r4=<v-begin>	0 -25 11 18 15 0 -12 -7
r4=<v-down>	-1 3 13 -6 6 0 -4 -8
r4=<v-end>	4 3 -9 -2 2 -1 -5 2
r4=<v-impose>	-6 -12 4 1 18 0 6 -6
r4=<v-renew>	0 6 4 8 7 0 0 -23
r4=<v-return>	0 -2 0 20 -11 0 -3 -5
r4=<v-say>	3 -18 3 14 2 0 0 -11
r4=<v-stay>	5 -18 2 -5 20 0 -7 4
r4=<v-suspend>	4 -3 0 7 -14 0 -6 3
r4=<v-target>	0 -17 3 7 5 0 -4 1
r4=<v-threaten>	0 -15 0 0 0 0 0 13
r4=<v-up>	-2 -1 0 10 -12 0 5 -1
r4=?	-1 -17 0 4 0 0 0 17
r4=a	-5 3 5 -7 -3 -2 13 -1
r4=additional	0 11 0 -3 0 0 0 -6
r4=agree	0 11 0 -15 0 0 3 0
r4=an	0 0 0 8 -1 0 0 -8
r4=and	2 12 0 -18 -6 0 0 9
r4=announce	0 1 1 0 5 0 0 -14
r4=answer	0 -2 0 -2 0 0 0 9
r4=apply	0 -10 0 0 5 0 0 6
r4=are	0 0 0 -15 -7 0 3 17
r4=as	6 9 0 -15 -3 0 0 3
r4=ask	0 -1 0 -5 10 0 0 -1
r4=at	0 -10 0 14 3 0 0 -10
r4=back	0 -7 0 13 -2 0 -4 0
r4=be	0 9 -1 2 -15 0 0 0
r4=become	0 -9 0 0 -3 0 12 0
r4=before	0 8 0 3 -11 0 0 -2
r4=begin	0 -2 0 8 4 0 0 -8
r4=being	0 9 0 -10 0 0 0 0
r4=between	0 -1 0 11 -1 0 0 -6
r4=both	0 0 0 -3 -4 0 16 -7
r4=bring	0 15 0 -11 0 0 0 -3
r4=but	0 13 0 -1 0 0 0 -8
r4=buyer	0 -6 0 -9 10 4 0 0
r4=by	0 -12 0 1 7 0 0 1
r4=call	0 11 0 -11 -1 0 0 2
r4=charge	0 -16 7 11 0 0 -3 0
r4=close	0 -3 0 -2 -2 0 0 10
r4=coffee	0 0 0 8 0 0 0 -6
r4=come	0 -11 13 9 0 0 -1 -3
r4=could	0 12 0 -9 3 0 0 -5
r4=country	0 -3 0 -1 0 0 0 10
r4=day	-6 0 0 -14 2 0 0 15
r4=decide	2 -9 0 2 0 0 0 4
r4=decision	0 -14 0 10 0 0 0 2
r4=duty	3 1 0 -10 -2 0 0 11
r4=emergency	0 0 0 9 -11 0 0 0
r4=enter	4 -7 0 6 11 0 -3 -12
r4=expire	0 0 0 -11 0 0 0 10
r4=fall	0 -1 0 -1 11 0 0 -6
r4=finance	0 9 0 -11 0 0 0 2
r4=five	0 0 0 -11 0 0 0 10
r4=for	8 0 -7 -14 2 0 -4 9
r4=foreign	0 -4 0 9 0 0 0 -1
r4=free	0 -4 0 -1 9 0 0 0
r4=from	-1 19 3 -7 -19 0 0 0
r4=further	0 1 0 5 0 0 0 -9
r4=good	0 -9 0 22 -5 0 -1 -2
r4=government	0 0 0 -8 -3 0 -2 15
r4=had	0 -4 0 10 -2 0 0 0
r4=hand	0 -7 0 10 0 0 0 0
r4=happen	0 19 0 -6 0 0 0 -16
r4=has	4 0 6 -14 8 0 5 -3
r4=have	-1 11 0 -9 -9 0 -4 11
r4=he	0 -17 0 10 2 0 0 0
r4=hold	0 -4 0 13 0 0 0 -6
r4=if	0 -3 0 12 -1 0 2 -7
r4=impose	0 -12 0 7 0 0 0 4
r4=in	0 5 -9 -7 13 1 -4 -1
r4=included	0 0 0 -10 0 0 0 12
r4=it	2 -5 -6 13 6 0 0 -12
r4=its	0 5 4 0 0 0 5 -17
r4=keep	0 -8 1 -11 18 0 0 0
r4=lapse	0 -5 0 -7 21 0 0 -10
r4=leave	0 -10 0 0 1 0 0 6
r4=longer	0 -4 0 10 0 0 0 -3
r4=look	0 -8 0 13 -3 0 1 -5
r4=may	0 7 0 1 -11 0 -9 5
r4=must	0 -5 0 -6 10 0 0 0
r4=new	0 15 0 0 -10 0 0 -4
r4=nobody	0 -4 0 -10 9 0 0 4
r4=not	0 -4 2 10 -2 0 0 -3
r4=note	0 -9 0 13 0 0 0 -3
r4=of	-1 14 -7 -11 1 1 -11 3
r4=on	7 12 -4 -13 -3 -7 9 -3
r4=one	0 -5 0 13 -5 0 -2 0
r4=open	0 0 0 10 0 0 0 -9
r4=or	0 2 0 -8 9 1 0 -5
r4=own	0 -16 0 9 0 0 0 6
r4=pause	0 6 0 -10 0 0 0 2
r4=pay	0 -22 0 10 -3 0 0 16
r4=plan	0 -5 0 11 -2 0 0 0
r4=post	0 1 0 -16 6 0 0 6
r4=present	0 -9 0 0 -1 0 0 13
r4=prolong	0 12 -3 0 -3 0 0 -4
r4=put	0 -12 0 0 10 0 0 1
r4=raise	0 -6 0 -3 2 0 9 0
r4=rate	0 7 0 -16 1 0 0 6
r4=renew	0 -10 10 8 7 0 0 -20
r4=result	0 -1 0 9 0 0 0 -5
r4=return	0 -13 0 17 -10 0 0 0
r4=right	0 12 0 0 -7 0 0 -5
r4=say	4 -15 4 15 -5 1 6 -11
r4=side	0 5 3 0 1 0 0 -8
r4=sign	0 2 0 -3 18 0 0 -19
r4=since	0 -5 0 13 0 0 0 -7
r4=sooner	9 -6 0 -3 0 0 0 0
r4=table	0 -13 0 15 0 0 0 0
r4=tell	0 0 0 9 -12 0 0 0
r4=than	0 -13 0 9 0 0 0 3
r4=that	0 -8 0 -4 -2 0 0 21
r4=the	-10 1 0 -14 34 10 0 -18
r4=their	-2 0 0 0 -10 0 -4 12
r4=then	0 0 0 2 -9 0 0 2
r4=they	0 0 2 -11 0 0 -2 11
r4=thi	0 -3 0 -3 0 0 0 9
r4=to	-9 8 -8 13 -9 -5 -2 -4
r4=truce	0 -15 0 6 -11 0 -3 15
r4=two	0 -10 0 8 5 0 5 -7
r4=until	0 4 0 4 3 0 0 -13
r4=up	0 -2 0 -5 0 0 0 12
r4=vote	0 1 0 -7 -2 0 0 10
r4=warn	0 -14 0 0 0 0 0 11
r4=was	0 5 0 6 -1 0 0 -16
r4=well	0 0 0 9 0 0 0 -8
r4=with	0 -15 0 15 -6 0 0 2
r4=without	0 0 0 -8 0 0 0 9
r4=would	0 14 0 8 -5 0 0 -19
r4=write	0 10 0 -11 4 0 0 -1
r=! <end>	0 -11 0 13 0 0 0 0
r=" .	0 -4 0 15 -5 0 0 -3
r=" <end>	0 -9 0 0 0 0 0 10
r=" or	-6 11 0 -3 0 0 0 0
r=( <day-today>	0 11 0 -4 0 0 0 -6
r=) .	0 0 0 -11 13 0 0 0
r=) :	0 11 0 -8 0 0 0 0
r=, "	11 -1 0 -2 0 0 -8 2
r=, <day-ahead>	-1 2 1 -12 1 5 4 -3
r=, <day-gone>	0 -6 0 17 0 0 0 -8
r=, <day-today>	0 -1 0 -4 0 0 0 8
r=, <level>	0 -16 0 20 0 0 0 -3
r=, <name>	-2 9 0 -29 5 0 20 0
r=, <number>	3 14 -1 -14 -10 0 -3 11
r=, <office>	0 -9 0 14 0 0 -1 0
r=, <quality>	0 0 0 -9 -7 0 0 18
r=, <seat>	0 -1 0 -3 -1 0 0 9
r=, <span>	0 -12 0 -15 0 0 0 28
r=, a	0 -17 11 6 -3 0 -5 4
r=, according	0 10 0 -1 0 0 0 -8
r=, after	0 -7 0 8 5 0 0 -4
r=, all	0 -9 0 1 0 0 0 8
r=, and	-8 4 0 -4 17 0 -18 -4
r=, are	0 -2 -4 10 0 0 0 -3
r=, as	2 -2 0 19 -4 -5 0 -10
r=, be	0 0 0 -12 0 0 0 13
r=, both	-1 -18 0 16 -3 0 0 0
r=, but	0 -10 0 4 0 0 0 5
r=, by	0 4 0 -2 -15 0 6 4
r=, end	0 0 0 12 -3 0 0 -9
r=, for	0 15 0 -6 0 0 -4 -7
r=, half	0 9 0 -9 0 0 0 0
r=, has	0 -18 0 12 -4 0 0 6
r=, if	0 21 0 -20 1 2 0 -6
r=, in	-3 -10 0 10 1 0 3 0
r=, is	0 -11 0 -2 0 0 0 16
r=, its	0 -19 0 11 7 0 0 -1
r=, last	0 -4 -8 1 4 0 0 6
r=, like	0 6 0 0 8 0 0 -12
r=, mr	5 3 0 -15 3 0 8 -7
r=, not	0 0 0 -14 0 0 0 15
r=, now	0 0 -3 28 0 0 0 -27
r=, on	-3 8 0 -14 1 0 6 3
r=, one	0 11 0 -11 1 5 0 -10
r=, or	0 -13 0 -15 19 4 0 4
r=, provided	0 13 0 -14 -3 0 0 4
r=, run	0 0 0 9 0 0 0 -6
r=, she	0 -10 0 0 0 0 2 5
r=, ship	0 9 0 -9 0 0 0 0
r=, since	0 11 0 -8 -5 0 0 0
r=, so	-1 -5 0 -8 17 4 -3 0
r=, that	0 -10 0 3 1 0 0 5
r=, the	13 -28 0 11 -3 0 -7 5
r=, then	0 -10 0 11 -1 0 0 0
r=, three	0 0 0 -13 0 0 0 14
r=, to	0 -2 6 5 -12 0 13 -17
r=, together	0 -10 0 5 4 0 0 0
r=, under	0 -2 8 5 -6 1 0 -10
r=, unless	0 22 -2 -9 -7 0 0 -5
r=, until	0 -8 9 3 4 0 0 -5
r=, was	0 -16 0 22 0 0 0 -5
r=, we	0 0 0 -12 8 0 0 4
r=, when	0 -2 -2 -7 -1 4 -4 12
r=, while	0 -13 0 6 0 0 8 0
r=, will	0 -10 -6 12 3 0 0 0
r=, yes	0 -11 0 5 0 0 0 5
r=- <name>	0 -6 0 18 -3 0 0 -7
r=. "	0 3 0 9 2 0 0 -13
r=: <level>	0 10 0 0 -17 0 0 -2
r=: <name>	0 -11 0 14 -1 0 0 0
r=: <person>	0 -9 0 5 -5 0 0 5
r=: <quality>	0 0 0 13 -10 0 0 -4
r=: a	0 0 0 -8 11 0 0 0
r=: it	0 0 0 -13 0 0 0 14
r=: no	0 -7 0 -8 10 0 0 5
r=: the	-3 21 0 -26 -4 0 4 6
r=: what	0 0 0 10 0 0 0 -10
r=; <level>	0 1 0 7 -12 0 0 1
r=; <name>	0 0 0 8 2 0 0 -9
r=; after	0 0 0 12 0 0 0 -9
r=; and	0 12 0 -11 0 1 0 0
r=; at	0 0 0 -17 0 0 0 16
r=; it	0 -13 0 4 0 0 0 6
r=; no	0 0 0 7 -9 0 0 0
r=; that	0 -8 0 11 0 0 0 0
r=; the	0 10 5 -22 12 0 -2 0
r=; they	0 13 1 -2 0 0 0 -12
r=<end> <end>	-7 -1 -9 9 3 -13 2 1
r=<level> ,	0 -3 0 9 0 0 0 -6
r=<level> .	0 19 0 -18 0 0 0 0
r=<level> <level>	0 6 0 -20 -1 0 0 16
r=<name> charge	0 1 0 -9 0 0 0 7
r=<name> take	0 0 0 -9 0 0 0 10
r=<number> .	0 0 0 8 0 0 0 -9
r=<number> :	0 5 0 -5 6 0 0 -10
r=<quality> good	0 -18 0 17 0 0 0 0
r=a <quality>	0 19 0 -22 5 0 0 0
r=after <name>	0 15 0 -9 -2 0 -1 0
r=and ,	0 -3 0 -5 0 0 0 10
r=and are	0 0 0 11 -2 0 0 -5
r=and cannot	0 2 9 -7 0 0 0 -6
r=and has	0 -2 0 14 -2 0 0 -5
r=and is	0 -6 3 26 -1 0 0 -24
r=and last	0 12 0 -2 0 0 0 -12
r=and must	0 0 0 9 -8 0 0 0
r=and now	0 0 0 14 0 0 0 -13
r=and that	0 0 0 7 5 0 0 -15
r=and the	-1 8 0 -18 3 0 0 10
r=and to	0 2 0 -13 0 0 0 12
r=and was	2 0 0 -9 0 0 0 7
r=and would	0 0 0 -10 10 0 0 0
r=are free	0 -6 10 -4 0 0 0 0
r=as well	5 3 2 -11 0 0 0 0
r=at <number>	1 -5 0 0 8 0 -1 -1
r=both country	0 -5 0 -3 9 0 0 0
r=by <office>	0 10 0 -2 0 0 0 -7
r=come and	0 -12 0 0 0 0 0 13
r=for <span>	-1 0 0 15 0 0 0 -15
r=for a	0 9 0 -5 -3 0 3 0
r=for the	0 16 0 -15 0 0 0 2
r=from <day-ahead>	0 0 0 10 0 0 0 -4
r=has been	0 -10 0 9 0 0 0 0
r=if it	0 20 0 -6 0 0 0 -13
r=if nothing	0 9 0 -3 0 0 0 -7
r=if the	-1 -10 0 0 9 0 0 3
r=in a	0 10 0 -9 0 0 0 0
r=in any	0 9 0 -13 0 0 0 4
r=in the	3 -7 0 -10 -2 0 0 14
r=instead of	0 0 0 -12 0 0 0 12
r=is off	0 -8 0 9 0 0 0 0
r=is the	9 0 0 -13 -1 0 1 0
r=it 's	0 -10 0 12 0 0 0 0
r=it could	0 6 0 -8 0 0 0 2
r=it end	0 -5 0 -1 0 0 0 8
r=it has	2 0 0 -10 0 0 0 8
r=it may	0 9 0 -2 0 0 0 -2
r=it was	0 -11 0 20 0 0 0 -8
r=it will	0 7 0 -19 -3 0 3 11
r=night ,	0 -7 0 17 0 0 -7 -1
r=night .	0 1 0 -15 0 0 6 8
r=night that	0 10 0 -10 0 0 0 0
r=of next	7 11 0 -9 7 0 0 -10
r=of the	-1 -14 0 29 -10 0 0 -5
r=of thi	0 -5 0 -10 5 0 0 15
r=on the	0 5 3 -14 7 0 0 0
r=rather than	0 0 0 -10 10 0 0 0
r=that <name>	0 -9 0 15 0 0 0 0
r=that <person>	0 16 0 -15 0 0 0 0
r=the <level>	0 11 0 -14 8 0 0 -5
r=the <number>	2 15 0 0 0 0 0 -16
r=the <office>	0 0 0 9 0 0 0 -6
r=the <person>	0 -16 0 11 4 0 0 -1
r=the <quality>	0 1 0 4 -6 0 7 -14
r=the additional	0 4 0 -12 0 0 0 5
r=the duty	0 17 0 -13 0 0 0 0
r=the rate	0 -13 0 3 0 0 0 8
r=the truce	-5 3 0 9 -2 0 0 -5
r=thi year	0 10 0 -5 0 0 0 -1
r=to <day-ahead>	0 0 0 -5 -8 0 0 15
r=to be	0 -6 0 -4 14 0 0 -4
r=to extend	0 0 0 -9 0 0 0 10
r=to find	0 -9 0 0 -3 9 2 -1
r=to put	0 9 0 -3 -3 0 0 0
r=to reply	0 -8 0 0 15 0 -3 -6
r=to run	0 0 0 -7 -3 0 0 16
r=to sign	0 7 0 16 -14 0 -1 -7
r=to the	0 8 0 -9 6 0 0 -6
r=unless <organisation>	0 16 0 -2 -1 0 0 -7
r=unless somebody	2 0 0 -9 0 0 0 7
r=unless the	4 -7 0 -2 0 0 0 5
r=will not	0 -13 8 10 -2 0 -2 0
r=— <person>	0 -3 0 10 0 0 0 -4
r=— a	0 0 0 11 0 0 0 -9
r=— and	0 -6 0 -1 0 0 0 11
r=— the	0 4 0 5 -9 0 0 0
s:!	0 -18 0 20 0 0 0 -1
s:"	0 -5 -13 12 0 -15 -8 3
s:'	-2 -3 6 30 -21 0 3 -18
s:'s	1 -6 -9 -1 -1 14 -2 2
s:(	0 -7 0 9 -11 -10 10 2
s:)	0 -4 -2 6 -11 -11 10 5
s:*	-6 3 0 18 -7 0 0 -14
s:+	0 -9 0 1 4 0 0 4
s:,	0 4 -14 -1 -6 3 -5 14
s:-	8 -13 11 1 -3 -3 7 -2
s:.	-17 0 -7 15 4 -3 -7 -2
s::	8 -3 -2 -1 0 -9 -10 5
s:;	-6 -5 1 2 -2 -2 15 -3
s:<agent>	-15 1 -13 8 5 17 -11 -7
s:<day-ahead>	-4 -2 -5 10 3 -1 0 -12
s:<day-gone>	0 -3 -12 17 -5 -3 -19 5
s:<day-today>	-15 1 -8 18 -1 -5 -11 -5
s:<duty>	-38 10 15 4 1 -22 6 -11
s:<gate>	-19 -4 1 -5 23 7 -19 0
s:<goods-amount>	0 -15 -1 44 -4 0 -13 -20
s:<goods>	19 13 13 -13 1 -44 -10 -4
s:<level-noun>	-26 15 -31 3 3 -8 3 -10
s:<level>	-15 29 -39 2 -28 -43 0 3
s:<money>	-23 1 -20 26 -2 -2 -1 -10
s:<month-gone>	20 -4 5 -8 -10 -3 6 -1
s:<month-today>	7 -16 1 6 -9 -1 0 4
s:<name>	6 10 1 -21 6 0 12 3
s:<not>	-20 8 5 -2 -7 0 -7 6
s:<number>	-2 16 26 -7 -9 -29 -4 -10
s:<office>	-20 10 -9 -5 -10 -5 25 1
s:<organisation>	11 1 1 9 18 -14 -22 -32
s:<person>	-14 4 -39 -1 -8 3 14 6
s:<points>	-18 -3 -2 -17 -33 -9 0 47
s:<quality>	7 -7 0 -8 12 6 -6 1
s:<seat>	-5 6 -12 -3 3 -4 15 0
s:<sender>	19 2 1 -3 0 -2 -31 -15
s:<span>	-27 -4 -18 7 2 0 -5 10
s:<taker>	0 -16 5 16 11 -3 -5 -14
s:<v-agree>	-13 0 -12 6 -16 1 14 1
s:<v-bear>	-15 9 -17 10 -7 -19 -10 -1
s:<v-begin>	5 13 3 -9 -6 -13 -20 8
s:<v-buy>	0 -3 12 1 -1 19 -18 -11
s:<v-deny>	37 -14 -8 -1 -7 -8 3 -17
s:<v-down>	-23 -2 -7 10 -2 -11 5 1
s:<v-end>	-6 -4 23 -7 -7 -15 2 2
s:<v-impose>	-8 11 -18 2 -5 -5 8 1
s:<v-lack>	19 5 -12 -4 1 -6 -4 -8
s:<v-propose>	-20 -6 -24 12 17 -16 22 -19
s:<v-refuse>	0 1 0 14 -9 0 0 -11
s:<v-renew>	3 -8 15 8 -6 -1 -12 -5
s:<v-return>	2 -5 -9 10 0 -8 -9 2
s:<v-say>	8 4 -12 2 9 -2 -8 -12
s:<v-sell>	13 -11 -7 -4 8 13 -1 -19
s:<v-sign>	-11 -5 -23 -2 16 7 -14 3
s:<v-stay>	9 -4 13 5 -16 -2 -13 0
s:<v-suspend>	17 2 1 0 -24 -9 -11 2
s:<v-target>	-22 7 -3 7 1 -6 -15 -7
s:<v-up>	-18 4 -11 14 -23 12 -4 -5
s:?	-1 -1 -12 20 -14 3 -9 -10
s:[	0 10 0 -13 -3 0 0 7
s:]	0 10 0 -13 -3 0 0 7
s:a	-5 0 -24 4 -5 16 24 -12
s:able	0 0 0 1 7 0 0 -10
s:abolish	0 9 0 -4 0 0 0 -5
s:about	2 -2 -7 7 -17 9 3 -3
s:above	1 0 0 -8 -2 0 0 10
s:abroad	10 -14 -2 18 -4 0 0 -12
s:absence	0 11 0 -24 12 0 0 -1
s:accept	0 13 0 -12 12 0 0 -14
s:accord	2 23 0 -19 0 0 -7 -4
s:according	-3 -2 -5 9 0 0 2 0
s:across	0 -20 0 17 -2 0 0 5
s:action	0 11 0 -5 -3 0 0 -1
s:ad	0 -8 0 9 0 0 0 0
s:add	8 9 0 -9 -25 0 8 0
s:additional	-5 2 8 -2 -15 0 -3 11
s:adjust	0 16 0 -10 -2 0 3 -6
s:admit	0 -12 0 -1 7 0 0 5
s:affiliate	19 -2 -3 -21 2 -1 0 0
s:afraid	0 0 0 -9 0 0 0 11
s:after	-7 8 4 10 -13 -8 -11 -5
s:afternoon	0 -1 0 -2 -6 0 0 11
s:afterward	0 0 0 6 12 0 0 -19
s:again	3 0 -4 5 -9 -3 -15 9
s:against	0 -19 -1 -1 28 0 3 -11
s:agency	0 -5 0 11 0 0 0 -6
s:agenda	0 -10 0 0 3 0 0 3
s:ago	1 -1 0 -6 0 0 0 9
s:agree	0 -16 -10 -7 -16 -5 26 19
s:agreement	-15 -1 -15 4 8 -3 4 -4
s:ahead	0 15 0 5 -14 0 0 -16
s:aim	0 0 0 -9 -12 0 21 -1
s:air	0 -13 0 0 14 0 0 0
s:airline	0 -7 0 10 0 0 0 -1
s:airport	0 -2 0 11 -11 0 0 1
s:alert	0 12 0 -9 -8 0 0 3
s:alexandria	0 -1 4 9 1 0 0 -12
s:alive	0 -8 0 18 3 0 0 -15
s:all	0 18 2 2 -28 2 0 -6
s:allow	0 14 0 -12 5 1 0 -11
s:allowed	0 4 0 12 -4 0 0 -12
s:almond	0 8 0 -17 0 0 0 10
s:alone	0 -13 0 1 0 0 7 1
s:already	-2 11 -3 -4 -1 0 0 0
s:also	5 -12 8 10 1 -11 -1 -3
s:although	0 1 0 -11 0 0 0 10
s:aluminum	0 27 0 -19 0 0 0 -10
s:ambassador	0 0 0 -13 15 0 0 -1
s:among	2 -3 0 -2 15 0 -4 -7
s:amount	0 10 0 0 -3 0 -2 -2
s:an	-11 14 10 -2 -11 16 3 -15
s:and	5 -6 -4 10 2 -20 -13 1
s:anew	0 6 0 -19 14 0 0 -1
s:annex	0 18 0 -18 -1 0 0 1
s:announce	21 4 0 -12 6 -7 -12 -7
s:announcement	4 12 0 -4 -12 0 0 -2
s:annual	0 -1 0 19 -10 0 0 -3
s:another	-3 11 -4 5 -8 0 0 -11
s:answer	-15 -12 -1 -7 15 0 7 6
s:anti	0 1 0 7 0 0 0 -12
s:antigua	0 0 0 -8 0 0 0 9
s:antimony	25 -10 0 -4 -5 0 0 -12
s:any	8 -4 8 1 -17 0 -4 2
s:anyone	0 5 0 -15 3 0 0 2
s:anything	0 0 6 4 0 0 0 -12
s:anywhere	7 5 0 -11 0 0 0 0
s:app	0 -7 0 -7 -5 24 -1 -8
s:appeal	0 -16 0 17 -1 0 -1 -5
s:appealed	0 0 0 17 -14 0 0 -1
s:apple	-1 0 0 -13 3 0 0 15
s:apply	2 9 10 -15 -21 -4 -6 24
s:approval	1 -12 0 10 3 0 -3 0
s:approve	-4 -10 0 0 8 0 -7 6
s:are	6 6 16 -18 16 -19 -17 -5
s:argument	0 -6 0 -9 17 0 0 0
s:arm	0 17 0 4 -11 0 0 -13
s:armed	0 0 0 9 0 0 0 -9
s:armistice	0 -1 0 15 0 0 0 -12
s:army	0 0 0 12 0 0 0 -8
s:around	0 -10 0 6 -8 0 0 9
s:arrangement	-10 -9 -10 -17 -1 -4 -3 40
s:arrive	0 -3 4 -1 12 -1 -13 -6
s:arrived	0 -8 0 12 -1 0 0 0
s:article	0 7 0 11 0 0 -1 -18
s:as	13 8 -6 -2 -4 -11 -3 -3
s:aside	-2 -15 0 5 0 0 0 14
s:ask	-6 1 0 -13 17 0 -16 0
s:asleep	7 -11 0 -9 -1 0 0 13
s:assembly	0 -5 0 -1 15 0 0 -9
s:assume	11 3 0 -10 0 3 0 -11
s:at	-14 2 -8 0 0 -9 2 9
s:athen	0 0 0 16 0 0 0 -15
s:authority	0 -10 0 4 5 0 0 0
s:autumn	0 15 0 -31 9 0 2 0
s:average	0 -10 0 10 0 0 0 0
s:avocado	0 -10 0 13 0 0 0 0
s:away	9 -4 0 -3 -7 0 0 8
s:b	0 14 0 -10 -8 0 7 -4
s:back	4 5 -14 -4 -8 0 -37 15
s:bad	0 17 0 -15 0 0 0 0
s:ballot	0 -3 0 24 -7 0 0 -15
s:ban	13 -14 0 3 -13 22 -1 -18
s:banana	-1 5 -3 -9 -3 0 0 12
s:bank	0 -7 0 21 -9 2 -2 -11
s:bargain	1 -13 0 11 -2 0 0 0
s:bargaining	0 0 0 -9 0 0 0 10
s:base	0 3 0 -11 0 0 0 5
s:basel	0 10 0 -12 0 0 0 1
s:battery	14 -12 0 5 -3 0 0 -6
s:batumi	0 -5 0 11 0 0 0 -1
s:bay	0 2 0 8 -11 0 0 0
s:be	-15 -1 -8 -8 3 14 7 1
s:bean	0 -14 0 9 0 0 0 5
s:bear	0 -10 0 7 0 0 0 2
s:became	0 -24 0 34 -1 0 0 -12
s:become	5 18 0 -44 9 0 20 -1
s:beef	0 -4 -4 8 -4 0 0 3
s:been	0 -7 0 7 -7 8 -13 1
s:before	-11 3 6 -13 13 -1 0 -1
s:begin	0 11 -12 0 6 -5 2 -20
s:being	0 -2 -1 -6 -6 0 0 20
s:believe	0 3 0 6 5 0 0 -19
s:bell	0 -7 0 15 0 0 0 -6
s:belong	3 -10 0 7 0 0 0 -2
s:beside	0 3 0 10 -2 0 0 -15
s:bessent	0 -3 0 9 0 0 0 -1
s:bet	0 0 0 13 0 0 0 -7
s:better	5 -22 0 -4 -5 0 4 17
s:between	-9 -20 -11 11 7 0 -2 3
s:beyond	0 7 0 -11 -4 0 0 10
s:big	0 -3 0 10 0 0 0 -4
s:bill	0 -19 0 -6 26 0 0 -1
s:bind	0 0 0 -7 0 0 0 10
s:biscuit	0 -10 0 -4 0 0 0 14
s:bite	9 -10 0 -8 6 5 0 0
s:black	-2 1 0 -10 -4 0 0 16
s:bloc	0 2 0 -8 9 0 2 -6
s:boeing	0 9 0 0 0 0 0 -8
s:bond	0 -2 0 -8 12 0 0 1
s:bonu	0 -3 0 12 0 0 0 -8
s:booked	0 6 0 11 -12 0 0 -6
s:booking	0 -8 0 11 0 0 0 0
s:bosse	0 -3 0 11 0 0 0 -7
s:both	-6 6 -20 -14 0 -15 4 18
s:bottle	0 12 2 -15 0 0 0 0
s:box	0 -10 0 1 20 0 0 -12
s:brace	0 -1 0 -7 -4 0 0 13
s:brandy	0 10 0 -18 2 0 0 3
s:break	0 -9 0 24 0 0 0 -16
s:breakfast	0 -7 0 15 0 0 0 -5
s:breath	0 -4 0 -3 0 0 0 9
s:bridge	0 -29 0 38 -4 0 0 -6
s:broke	0 -1 0 9 0 0 0 -6
s:broker	0 9 0 -12 0 0 0 4
s:budget	0 -10 0 18 0 0 0 -10
s:build	0 -8 0 13 0 0 0 0
s:building	0 -10 0 -20 30 0 0 0
s:built	-10 6 0 -7 16 0 0 -14
s:busan	14 -32 5 -4 -7 -1 3 13
s:buse	0 -9 2 14 -4 0 0 -3
s:business	0 -22 0 -1 0 24 -1 -12
s:but	-13 -5 -9 -3 24 0 0 -3
s:butter	0 -11 3 14 -12 0 10 -8
s:buy	0 9 0 3 8 -4 -2 -17
s:buyer	0 7 0 -6 9 0 -2 -9
s:by	-8 -10 -8 12 7 -14 21 -18
s:bytedance	0 -6 0 -6 -2 17 0 -2
s:c	0 9 2 -15 3 0 0 0
s:cabinet	0 25 0 -17 5 0 0 -8
s:cable	0 -2 -2 -10 0 0 0 15
s:cake	0 0 0 -5 9 0 0 -5
s:calendar	0 20 0 -24 -10 0 0 13
s:call	5 -3 -2 9 12 -5 -4 -20
s:calm	0 -13 0 -7 0 0 0 21
s:can	-8 13 0 -1 6 10 -13 -20
s:canned	0 6 0 -12 -3 0 0 8
s:cannot	0 4 8 -13 0 0 0 0
s:canola	0 26 0 -10 -5 0 0 -11
s:capacity	0 1 0 6 3 0 0 -13
s:car	-2 0 -1 14 -14 0 3 -12
s:card	0 -4 0 13 0 0 0 -4
s:cargoe	0 13 0 -1 -6 0 0 0
s:carmaker	0 10 0 -11 0 0 0 0
s:carpet	0 -2 0 14 -5 0 0 -3
s:cartagena	0 -7 0 -1 0 0 0 10
s:case	-5 4 8 -15 14 0 -5 0
s:cashmere	0 12 0 -14 3 0 0 0
s:cathode	0 6 0 -10 7 0 0 -2
s:cease	1 -5 0 -8 -16 0 0 24
s:ceasefire	0 6 0 33 -5 0 0 -34
s:ceiling	0 -12 0 15 0 0 0 -1
s:cell	11 -8 0 -3 0 0 0 0
s:cent	0 -8 0 29 -2 0 0 -20
s:central	0 -2 0 11 -7 0 0 0
s:certain	0 3 10 -9 0 0 0 -5
s:certificate	13 -12 -3 -9 20 0 0 -17
s:chamber	0 2 0 -8 9 0 0 -4
s:chance	0 7 0 -14 10 0 0 -1
s:change	3 0 7 7 -3 0 0 -15
s:channel	0 9 0 -7 0 0 0 0
s:charge	-22 -2 4 0 11 -4 0 -2
s:charter	0 0 0 11 -1 -3 0 0
s:chassi	0 16 0 -2 -1 0 0 -11
s:cheaper	0 17 0 -7 -10 0 0 0
s:chicken	0 6 0 -16 10 0 0 0
s:chittagong	0 0 0 -6 0 0 0 9
s:christian	0 12 0 -4 -6 0 0 0
s:christma	0 -9 0 16 -3 0 0 -2
s:church	0 0 0 10 0 0 0 -9
s:citru	0 -12 0 5 2 0 0 0
s:city	0 -9 0 30 -3 0 0 -21
s:civilian	-1 0 -1 10 0 0 0 0
s:claim	0 -8 0 5 20 0 -4 -21
s:clause	0 -7 0 -8 12 0 0 2
s:clear	0 -3 -5 13 -18 0 -3 13
s:clerk	0 0 0 10 -5 0 0 0
s:client	0 17 10 -6 -20 0 0 -3
s:climb	0 -14 0 9 0 0 0 4
s:clock	0 -6 -1 -19 11 0 0 16
s:close	-5 -28 -2 -12 13 20 1 8
s:closed	0 -6 0 19 -5 7 0 -15
s:closing	0 -13 0 -15 -9 30 0 -4
s:club	0 -6 0 37 -13 -5 0 -20
s:coal	0 -17 0 9 -2 0 0 9
s:coast	0 0 0 10 0 0 0 -9
s:cocoa	0 -11 3 10 -2 0 -1 0
s:cod	0 -1 0 -15 8 0 6 2
s:coffee	0 -17 -5 25 -16 0 0 0
s:colleague	0 8 0 -4 0 0 0 0
s:collect	-2 13 -3 -3 -1 0 0 -4
s:collection	-2 19 0 0 -11 0 0 -8
s:column	0 10 0 -16 -15 0 -3 21
s:combined	0 10 0 -6 0 0 0 0
s:come	-4 -8 2 4 -21 0 -7 22
s:comment	-5 -16 0 -21 38 -2 0 -11
s:commerce	4 -11 0 0 2 1 -2 4
s:commission	0 0 0 3 10 0 0 -8
s:commissioner	0 18 0 -6 -2 0 0 -10
s:commit	0 8 0 -6 -1 0 0 0
s:commitment	0 0 0 -2 -5 0 10 0
s:common	0 3 0 -11 4 0 0 4
s:company	0 -3 -6 17 0 4 -3 -14
s:comply	0 15 0 -9 -4 0 0 0
s:component	0 28 0 -20 -2 0 0 -8
s:concentrate	0 4 -2 -19 -1 0 0 18
s:concert	0 -4 0 9 -1 0 0 0
s:conclude	0 0 0 -16 0 0 11 10
s:condition	0 13 0 -10 -2 0 0 0
s:confirm	-2 -18 0 4 4 -4 -1 13
s:congress	0 8 0 3 -12 3 0 -6
s:consent	-2 12 0 -16 0 0 0 16
s:consultation	0 -16 0 0 14 0 0 0
s:container	0 -3 0 18 1 0 0 -15
s:content	0 2 0 -12 8 0 0 1
s:continental	0 4 0 -12 1 0 0 4
s:continue	-2 12 0 0 -1 0 -2 -5
s:contract	-1 -24 0 48 -13 0 -6 -16
s:control	24 -5 0 1 -32 -4 -1 -10
s:convene	0 0 0 11 -8 0 0 0
s:convention	0 11 0 -6 4 0 0 -12
s:conversation	0 -5 0 14 0 0 0 -3
s:copenhagen	0 1 0 -9 8 0 0 0
s:copper	5 23 0 -20 -6 0 -3 0
s:cork	0 15 0 -11 -5 0 0 2
s:corn	0 6 0 -1 5 0 0 -10
s:corrected	0 -11 0 0 9 0 0 0
s:correction	0 -6 0 13 3 0 0 -10
s:cost	0 -9 0 8 1 0 0 0
s:cotton	0 18 9 -6 -14 0 0 -9
s:could	-10 14 -3 0 0 -5 14 -19
s:counted	0 -5 0 -15 -5 0 0 25
s:counter	-3 -11 -3 -12 6 0 0 25
s:countermeasure	-8 16 0 -7 -17 0 8 -3
s:counterpart	8 -4 0 -13 -10 0 9 9
s:countersign	0 0 0 9 -1 0 0 -5
s:counting	0 4 5 -17 -3 0 13 -5
s:country	-10 17 -16 -6 5 -8 0 -6
s:county	0 -15 0 29 -7 0 0 -10
s:course	0 -6 0 -6 0 0 0 15
s:court	0 -8 0 0 8 0 0 0
s:cover	14 -12 0 -5 -7 0 -1 10
s:crane	-2 26 -6 -2 0 0 0 -21
s:crew	0 0 0 13 -2 0 0 -8
s:critical	12 -3 0 -13 0 0 0 1
s:crossing	0 -9 0 9 -5 0 7 -3
s:crown	0 -11 0 14 0 0 0 0
s:curb	0 10 0 -7 0 0 0 0
s:current	0 -10 0 -15 0 7 0 20
s:customer	0 -12 0 20 -8 0 0 -2
s:cut	0 2 0 12 -2 0 5 -19
s:dairy	0 0 0 -6 17 0 0 -8
s:dark	0 0 0 -7 0 10 0 0
s:date	25 -8 5 -20 -12 -8 6 13
s:dated	7 -16 0 6 2 0 0 -2
s:day	0 -22 -6 -9 12 0 12 12
s:dead	0 -10 0 3 0 -5 0 12
s:deadline	-2 0 -3 -5 -46 32 17 -13
s:deal	0 4 -5 0 -3 10 -3 -5
s:dearer	0 21 0 -19 3 0 0 -8
s:debate	0 0 0 -14 22 0 0 -7
s:decide	9 -11 -1 -7 8 -3 0 9
s:decision	-1 -11 0 4 9 0 -2 1
s:declarant	0 -13 0 11 3 0 0 0
s:declaration	0 11 0 -19 3 0 4 -1
s:decree	-1 9 4 -10 -3 -7 0 8
s:defend	0 12 0 -2 0 0 0 -11
s:defer	0 -11 0 0 6 0 0 2
s:del	0 -2 0 13 -2 0 0 -5
s:delay	2 -12 0 3 0 0 3 0
s:delegation	0 -20 0 6 -5 2 4 6
s:deliver	0 -10 0 2 0 0 7 0
s:demand	0 6 0 20 -15 0 -3 -8
s:department	0 -6 0 17 -1 0 0 -7
s:depend	0 -11 0 0 3 0 0 7
s:deputy	0 13 0 -10 0 0 0 -2
s:desk	0 -22 0 14 11 0 0 -8
s:detail	0 -13 0 19 0 0 0 -3
s:dialogue	0 -6 0 11 0 0 0 0
s:did	-6 4 0 27 -5 0 -3 -28
s:die	0 -2 0 -14 0 0 0 18
s:diego	0 -11 0 7 0 0 0 3
s:difference	0 -2 0 5 14 0 0 -18
s:dinner	0 -15 0 18 -11 0 0 6
s:discount	0 -6 0 13 -3 0 0 0
s:discuss	-3 -11 0 23 -23 0 0 8
s:dispute	-2 -12 0 -7 -11 0 11 18
s:district	0 -9 0 20 -8 0 0 0
s:do	3 -2 0 2 -16 -3 0 11
s:docker	0 0 0 10 0 0 0 -7
s:doe	-10 0 -5 -16 10 1 -8 22
s:doesn't	0 9 0 -6 11 -2 -4 -6
s:don't	-1 6 0 -12 0 0 -1 12
s:done	0 0 0 11 -13 2 0 -3
s:door	2 -3 0 -11 0 0 0 13
s:double	-1 0 0 14 -15 0 0 -1
s:down	-4 1 0 12 0 0 -19 -7
s:dozen	0 15 0 -7 0 0 0 -8
s:draft	3 7 0 -3 -13 0 9 -2
s:drawer	0 3 0 -8 -4 0 0 10
s:dried	0 11 0 -16 -2 0 0 8
s:driver	0 -7 0 13 8 0 0 -17
s:drop	-1 9 0 1 6 -6 -1 -11
s:due	0 15 0 0 -2 -12 -2 -11
s:dump	0 6 0 -3 10 0 0 -12
s:duration	0 11 0 -16 0 0 0 5
s:during	0 3 0 25 0 0 0 -27
s:dutiable	0 11 0 -8 0 0 0 -1
s:duty	-16 7 27 -17 1 -14 -6 8
s:each	-2 -8 -5 17 2 -3 -10 0
s:earlier	0 23 2 -11 3 0 -5 -14
s:earth	26 -17 0 3 -28 -7 1 -5
s:eastern	-5 12 4 -14 3 0 0 -4
s:easy	0 -14 0 2 0 0 0 10
s:economic	0 0 0 11 -8 0 0 0
s:economy	0 2 0 19 -12 0 0 -14
s:ecuadorean	0 8 0 -3 0 0 0 -1
s:edition	0 -16 0 24 -1 0 0 -6
s:effect	6 21 0 -19 -15 -2 0 0
s:effective	0 20 0 -20 6 0 0 -5
s:eight	0 -8 0 7 0 0 0 0
s:el	0 -8 0 9 0 0 0 0
s:election	0 -11 0 16 -2 0 0 -1
s:electricity	0 -15 0 22 -1 0 0 -3
s:eleven	0 -7 0 16 -3 0 0 -8
s:else	0 6 0 4 -1 0 -1 -8
s:elsewhere	0 20 0 -1 0 0 0 -17
s:emergency	-3 2 -2 -1 10 0 0 -10
s:employer	0 -3 0 24 0 0 0 -19
s:end	0 -6 23 -13 -20 -5 11 9
s:energy	7 0 0 -10 0 0 0 5
s:engine	-2 3 0 -10 -4 0 0 12
s:enjoy	0 -14 0 0 12 0 0 0
s:enough	0 3 0 -8 0 0 0 4
s:entry	-7 1 -3 0 14 0 0 -15
s:episode	0 10 0 -9 0 0 0 0
s:erbium	14 -10 0 0 0 0 0 0
s:escape	0 12 0 -13 2 0 0 -1
s:europium	11 -8 0 0 0 0 0 0
s:even	-1 -7 0 18 -10 0 0 0
s:evening	2 0 -1 10 7 -2 -1 -15
s:event	0 13 0 -15 4 0 0 0
s:every	6 19 12 -16 0 0 0 -24
s:everybody	-3 32 0 -31 0 0 -1 -2
s:everyone	-1 32 0 -23 -8 0 0 -1
s:everything	-6 6 0 0 -27 0 5 8
s:everywhere	0 23 6 -17 -6 0 0 -12
s:exact	0 -7 0 3 9 0 0 -7
s:exception	0 -11 0 12 0 0 0 0
s:excluded	0 -13 33 -21 1 0 0 -14
s:exclusion	2 -42 71 -21 -23 -3 2 -41
s:exempt	-2 5 1 8 -11 0 -4 0
s:exemption	-5 10 11 -2 -2 0 0 -22
s:existing	0 10 0 -6 -3 0 0 0
s:expect	-9 -9 -3 3 8 -3 -27 21
s:expert	-1 -12 0 35 -19 0 0 -1
s:expire	-10 -3 6 -6 -11 -2 -3 13
s:expiry	0 -5 0 -7 0 0 0 13
s:export	26 -15 2 4 -12 -7 -6 -5
s:extend	11 -12 8 13 -7 2 -9 -11
s:extension	-9 4 -3 -10 8 -1 0 6
s:extra	0 14 -4 5 0 0 0 -22
s:eye	9 -4 0 0 0 0 0 0
s:face	0 10 0 -24 -5 0 0 16
s:fact	0 -4 0 21 -5 0 0 -5
s:fail	1 18 0 -2 -13 0 -3 -2
s:failed	0 -6 0 13 0 0 0 -4
s:failing	0 29 0 -27 1 0 -3 0
s:fall	-8 -1 0 -7 2 3 -8 11
s:family	0 -2 0 18 0 0 0 -12
s:fare	0 -23 0 39 -1 0 0 -21
s:farm	0 0 10 25 -13 0 -7 -23
s:farmer	0 0 4 11 -4 0 0 -13
s:fear	1 16 0 -11 0 0 0 -6
s:fee	-20 -38 1 17 49 -6 -4 -34
s:feed	1 -10 0 2 0 0 0 0
s:felt	0 8 0 -8 0 0 0 0
s:fentanyl	-3 2 2 2 -20 0 0 4
s:ferry	0 -11 0 17 5 0 0 -15
s:few	0 -6 0 2 13 3 0 -14
s:fight	0 0 0 -10 11 0 0 0
s:file	0 0 7 17 -26 0 0 0
s:filed	0 -11 0 -2 4 0 0 10
s:fill	0 11 0 -14 0 0 0 3
s:final	0 -1 0 -9 18 0 0 -2
s:finance	0 15 -4 -17 9 0 0 0
s:find	0 1 0 -3 -10 5 8 0
s:fine	0 -13 0 30 -8 0 0 -11
s:finished	-5 19 0 -15 -8 0 13 -5
s:firm	4 -12 0 15 -10 -2 0 0
s:first	-7 4 0 16 -6 0 -13 -11
s:fish	-1 -8 -1 20 0 0 -1 -2
s:fishing	0 -3 6 -2 4 0 9 -14
s:fishmeal	0 7 0 5 0 0 0 -10
s:five	0 0 0 -11 -3 0 0 16
s:flat	0 10 0 -7 -1 0 0 0
s:flew	0 -7 0 -1 0 0 0 10
s:flour	0 -1 0 27 0 0 0 -24
s:follow	8 12 -4 -7 15 -1 -5 -30
s:following	15 -1 0 -2 0 0 -1 -6
s:food	0 -5 0 7 10 0 0 -13
s:footwear	0 -7 0 11 0 0 0 -4
s:for	1 -3 4 0 18 9 -4 -21
s:forbidden	0 0 0 -1 8 0 -2 -1
s:force	1 14 -4 -22 9 -9 -15 9
s:forced	10 0 0 1 1 0 0 -19
s:foreign	11 -19 0 23 0 0 0 -14
s:form	0 -8 0 -2 13 0 0 -2
s:formal	0 0 0 7 2 0 0 -9
s:former	0 -6 0 12 2 0 -1 -5
s:forty	0 -3 0 13 -7 0 0 0
s:forward	0 -5 0 0 -1 0 0 10
s:found	0 -17 -3 26 -23 2 6 0
s:four	0 -9 0 17 6 5 -7 -12
s:fourth	0 -12 0 0 0 4 0 3
s:frame	0 -8 0 0 8 0 0 0
s:framework	0 -13 0 22 -3 0 0 -5
s:franc	0 0 0 11 0 0 0 -6
s:free	-5 -3 9 -1 19 0 -1 -19
s:freeze	0 -20 0 -3 -10 0 0 27
s:fresh	0 -13 0 7 0 0 0 6
s:fri	0 0 0 -18 13 0 0 2
s:friday	0 3 10 -6 0 -2 1 -4
s:from	5 1 21 1 -2 -17 -24 1
s:front	0 -3 0 13 -3 0 0 -3
s:fuel	0 3 0 8 -10 0 0 0
s:full	1 10 -1 -8 5 0 -1 -4
s:furniture	0 14 0 -17 5 0 0 -3
s:further	0 9 -1 -8 0 0 -1 0
s:g	0 -5 0 11 0 0 0 0
s:gained	0 -13 0 14 0 0 0 0
s:gallium	39 -14 0 -18 -11 0 0 -17
s:galway	0 -3 0 -5 0 0 0 11
s:garden	0 13 0 -3 -10 0 0 0
s:garment	0 -10 0 6 0 0 0 3
s:gas	0 -18 0 21 -5 0 0 1
s:gate	0 -2 0 19 3 0 0 -19
s:gave	-2 -4 -4 3 7 6 10 -22
s:gazette	0 -3 0 10 0 0 0 -2
s:geneva	-3 -17 0 9 -10 0 0 18
s:germanium	40 -14 0 -23 -7 0 0 -17
s:get	-2 8 -5 0 0 1 -13 -2
s:gin	0 12 0 -9 0 0 0 0
s:ginger	0 -5 0 -10 0 0 0 14
s:give	-4 1 -7 4 13 2 1 -19
s:given	-3 2 -1 -9 -23 8 10 18
s:glass	0 -7 0 2 -5 0 0 9
s:glove	0 12 0 -23 5 0 0 3
s:go	-15 -14 0 2 1 5 -3 13
s:gold	3 2 4 -4 0 0 0 -10
s:good	-6 -4 5 11 -6 -16 -3 3
s:government	-8 3 -3 -4 -22 -3 2 24
s:grace	0 1 0 1 13 0 0 -17
s:grain	0 -19 0 21 5 -2 0 -6
s:grand	0 0 0 12 0 0 0 -12
s:grant	-8 6 13 -1 -9 0 0 -3
s:great	0 0 0 -11 17 0 0 -3
s:grid	0 -9 0 17 -4 0 0 -1
s:ground	0 0 0 14 -11 0 0 0
s:group	0 0 0 13 -7 0 5 -12
s:grow	0 -6 0 12 0 0 0 -5
s:grower	0 5 0 -3 13 0 -1 -11
s:growth	0 -5 0 12 -1 0 0 -1
s:guayaquil	0 -13 0 -1 -5 3 0 14
s:gulf	0 0 0 8 0 0 0 -10
s:h	0 -6 0 14 0 0 0 0
s:had	-4 -24 -5 38 -7 2 -23 -7
s:half	7 -2 0 2 -13 -2 9 -2
s:halve	0 3 0 -11 -1 0 0 12
s:ham	0 -11 0 3 1 0 0 3
s:hand	0 6 0 8 -14 3 -3 -6
s:handed	0 -1 0 0 9 0 0 -8
s:handshake	0 -4 0 8 0 0 0 -2
s:happen	3 28 -4 -14 3 0 0 -18
s:happened	0 -5 0 13 6 0 0 -14
s:hard	0 0 0 -17 12 0 9 0
s:harvest	0 -4 0 11 -3 0 0 -1
s:has	-8 -5 -3 11 0 2 3 -12
s:hasn't	0 0 0 11 -6 0 0 -5
s:have	-9 -10 1 14 -12 -3 19 -6
s:having	0 -20 0 9 0 0 5 3
s:hazelnut	0 -3 0 -6 0 0 0 14
s:he	-6 1 0 6 -6 -16 11 -2
s:he'd	-2 -3 0 18 -1 0 0 -8
s:headline	0 -11 0 12 0 0 0 0
s:health	0 -9 0 24 0 0 0 -14
s:hear	0 -9 0 -28 41 0 -3 -8
s:heard	0 1 0 -8 11 0 3 -10
s:hearing	-4 -31 -1 -25 50 -4 0 -12
s:heating	0 -7 0 13 2 0 0 -14
s:height	0 10 0 -5 0 0 0 -2
s:help	0 -3 0 5 3 3 0 -10
s:her	0 -2 0 13 -21 0 0 6
s:here	-2 -29 -1 15 -13 0 7 12
s:hereby	0 -1 0 -6 0 0 0 9
s:high	10 -10 0 0 0 0 0 0
s:higher	-2 21 0 -19 -10 0 0 2
s:highest	0 -12 0 13 -1 0 0 1
s:him	0 -33 0 13 14 0 1 0
s:his	-3 -9 -7 8 -7 11 0 0
s:hit	0 16 0 -13 -5 0 0 0
s:hitherto	0 10 0 -7 0 0 0 0
s:holiday	0 -14 0 22 -4 0 0 -8
s:holmium	15 -11 0 -1 0 0 0 0
s:home	0 -10 0 1 1 0 0 6
s:homework	0 0 0 11 0 -10 0 0
s:hospital	0 -3 0 17 -3 0 0 -4
s:hotel	0 -5 0 16 0 0 0 -8
s:hour	-9 -12 -4 11 -23 0 0 13
s:house	0 8 0 8 -13 0 0 -3
s:household	0 -31 0 42 -1 0 0 -15
s:how	-8 -4 0 -2 -7 0 5 19
s:however	0 -2 0 -1 -2 0 0 9
s:i	-4 4 -4 13 -11 -5 0 -2
s:i'll	0 5 7 -10 0 0 0 0
s:i'm	0 -11 0 12 0 0 0 0
s:i've	0 -6 0 -15 0 0 0 19
s:ice	0 -14 0 20 -10 0 0 -1
s:idea	0 -9 0 11 0 0 0 0
s:if	-8 25 -18 -16 3 -7 0 -2
s:immediate	0 8 0 -7 0 0 0 0
s:immediately	0 -10 0 1 7 0 0 0
s:import	4 -16 14 -3 7 0 0 0
s:important	0 0 0 15 -2 0 0 -11
s:importer	-3 0 9 -20 11 0 0 5
s:impose	0 -3 0 5 7 0 3 -15
s:in	-6 -7 -6 14 -4 -2 -29 7
s:included	0 -6 0 0 -9 0 3 10
s:increase	-1 17 0 -8 0 0 0 -7
s:industrial	0 -16 0 22 -3 0 0 -3
s:industry	0 0 2 4 -9 0 0 -1
s:inflation	0 -9 0 15 0 0 0 -5
s:inform	0 0 0 6 1 0 0 -10
s:initial	0 3 0 -15 7 0 0 7
s:ink	0 7 0 -12 0 0 0 5
s:inquiry	0 -6 0 -1 13 0 0 -5
s:instead	3 -2 0 -8 -15 0 0 17
s:instructed	0 -3 0 -8 -2 0 15 0
s:instrument	0 5 0 0 4 0 -2 -9
s:intend	0 8 0 2 -13 0 5 -9
s:interest	0 -12 0 27 -6 0 0 -13
s:into	0 3 8 -7 0 -1 4 -7
s:introduce	11 -7 0 -4 -1 0 0 5
s:investigation	0 3 0 -5 12 0 0 -11
s:investment	0 -8 0 16 -2 0 0 -2
s:invited	0 -15 0 14 0 0 0 -3
s:iowa	0 6 0 3 -9 0 0 0
s:irrigation	0 -9 0 16 0 0 0 -6
s:island	0 -2 0 21 -1 0 0 -15
s:isn't	0 10 0 8 -19 0 -7 0
s:issue	-10 -4 0 0 9 0 0 3
s:istanbul	0 0 0 10 0 0 0 -7
s:it	-27 0 -11 -3 1 -7 2 18
s:its	10 -6 -4 -15 16 7 4 1
s:itself	-2 -2 0 -14 18 0 0 0
s:job	0 3 0 -11 0 0 0 9
s:john	0 0 0 12 0 0 0 -8
s:joint	0 -13 0 8 3 0 0 0
s:journey	0 -8 0 10 0 0 0 0
s:judge	0 2 0 18 -6 0 -5 -10
s:jump	0 -6 0 -14 13 0 0 9
s:just	0 -33 13 5 -3 0 0 20
s:jute	0 -17 0 5 0 0 0 11
s:karoline	0 10 0 -9 0 0 0 0
s:kava	0 9 0 -12 0 0 0 1
s:keep	-10 -15 5 -4 0 0 3 12
s:kilometre	0 -6 0 15 0 0 0 -5
s:kim	0 5 0 -13 0 0 2 4
s:kind	0 2 9 -2 8 0 0 -17
s:king	0 10 0 -7 0 0 0 0
s:kitchen	0 13 0 -17 0 0 0 6
s:knitwear	0 10 0 -12 0 0 3 0
s:know	-7 6 -4 -12 0 -2 -2 17
s:košice	0 -8 0 11 0 0 0 -3
s:kuala	0 -14 0 6 -6 0 0 12
s:la	0 -2 0 10 0 0 0 -5
s:labor	5 -6 0 10 0 0 0 -9
s:lahore	0 -3 0 13 0 0 0 -8
s:lamp	0 0 0 15 0 0 0 -12
s:land	5 11 0 0 -8 0 0 -11
s:lapse	-4 -7 15 -2 5 -1 2 -5
s:largest	0 -11 0 11 0 0 0 0
s:last	-1 3 2 -25 4 -6 19 12
s:lasted	0 -5 0 26 -5 0 0 -19
s:latest	3 10 0 -7 -1 5 0 -8
s:law	-6 10 -3 -9 -7 18 -9 0
s:lawyer	0 -20 0 19 10 0 -1 -12
s:lay	0 -10 0 21 2 0 -6 -11
s:lead	0 -18 0 1 -2 3 8 2
s:leader	0 3 0 0 -11 -1 5 2
s:least	0 18 -1 -11 -4 0 7 -10
s:leave	0 -24 -4 9 5 -3 -23 20
s:leavitt	0 10 0 -9 0 0 0 0
s:led	0 0 0 -4 10 0 0 -5
s:legal	0 12 0 -12 0 0 0 0
s:lentil	0 12 0 -9 0 0 0 0
s:less	0 11 -6 -10 16 -1 0 -6
s:letter	0 -2 -1 0 -4 2 -2 12
s:level	0 15 0 -1 -15 0 0 -5
s:levy	0 5 -1 13 -17 0 -7 -5
s:licence	16 -24 -4 7 6 -8 -9 0
s:license	6 -10 0 1 0 0 0 -2
s:licensing	12 -4 0 -3 0 0 0 0
s:life	-1 18 0 -7 0 0 0 -7
s:lift	5 -3 0 16 -16 0 0 -4
s:light	0 -5 0 9 0 0 0 -2
s:like	0 12 0 -2 -14 0 3 0
s:likely	0 -11 0 -2 -2 0 0 17
s:likewise	6 4 0 -6 7 0 0 -11
s:limited	0 11 0 -4 0 0 0 -6
s:line	-2 14 0 -12 4 0 6 -12
s:list	7 -1 6 -10 19 -10 0 -10
s:listed	-10 -2 -3 1 5 0 0 10
s:listener	0 -3 0 -4 0 0 0 10
s:lithium	25 -14 0 -5 -2 0 0 -4
s:little	14 -18 0 2 -3 0 0 0
s:live	0 0 0 -4 -10 0 0 10
s:livestock	0 -10 0 0 7 0 0 1
s:loaded	0 -1 7 -12 18 0 -3 -15
s:lobster	0 13 0 0 0 0 0 -15
s:local	0 -9 0 16 -2 2 0 -6
s:lock	0 -1 0 16 0 0 0 -12
s:locked	0 0 0 8 0 0 0 -9
s:long	0 -9 0 -2 -13 0 -3 22
s:longer	0 0 0 5 8 0 -5 -10
s:look	-1 -18 0 -4 12 0 1 5
s:lorry	0 -2 0 29 -11 0 7 -26
s:los	0 7 0 0 3 0 0 -12
s:losse	0 13 0 -13 0 0 0 0
s:lot	0 -3 0 -12 6 0 0 9
s:lower	-2 0 0 1 10 0 0 -10
s:lumpur	0 -14 0 5 -6 0 0 12
s:lunch	0 -4 0 9 0 0 0 0
s:m	-3 -2 19 -9 2 -1 -2 5
s:machine	0 1 9 -6 4 0 0 -4
s:madrid	0 -5 0 22 0 0 0 -13
s:magnet	-1 13 0 0 0 -5 0 -7
s:main	18 0 0 -22 7 0 0 0
s:make	24 4 -9 -13 2 0 7 -14
s:maker	0 -9 -1 0 0 0 0 11
s:making	0 14 0 -9 0 0 0 0
s:management	0 0 0 19 0 0 0 -17
s:mandate	0 -3 0 -4 -2 0 12 0
s:mangoe	0 14 0 -5 -8 0 0 0
s:marble	0 -6 0 -8 9 0 0 9
s:march	0 -9 0 15 0 0 0 -3
s:margin	0 12 0 -14 0 0 0 2
s:mark	0 9 0 -8 -1 0 0 3
s:marked	0 -10 0 11 0 0 0 0
s:market	0 0 0 -8 4 0 0 5
s:match	0 2 0 9 -8 0 0 -3
s:material	13 -5 0 0 0 0 0 -7
s:matter	-2 -2 0 14 0 0 -2 -7
s:may	-6 -10 0 -5 21 4 -13 -4
s:me	0 1 0 -3 -17 0 6 10
s:mean	0 -18 10 13 -7 0 0 1
s:meant	0 -9 0 11 -1 0 0 1
s:meanwhile	0 -14 0 -11 0 3 0 21
s:measure	-3 11 7 -13 -2 0 0 2
s:mediator	0 -7 0 36 -18 0 -3 -16
s:medicine	0 18 -2 -16 -8 0 0 10
s:meet	-9 -33 -11 24 -5 -6 2 12
s:member	-2 -12 8 10 -7 0 -1 3
s:memo	0 3 0 -12 0 8 0 0
s:men	0 -5 0 -7 0 4 0 13
s:merely	0 13 0 -9 0 0 0 -3
s:message	0 10 0 -7 -5 0 0 0
s:metal	22 14 1 -18 -9 0 0 -18
s:metre	0 -4 0 19 -2 0 0 -11
s:michelsen	0 12 0 -4 -6 0 0 0
s:midnight	-3 -10 -5 -14 0 0 0 27
s:might	0 4 0 10 0 3 -6 -14
s:milk	0 5 0 -20 14 0 0 0
s:mill	0 -8 0 1 -5 0 0 12
s:million	0 -10 0 37 -14 0 -1 -20
s:mine	0 0 0 5 -10 0 0 2
s:mineral	0 5 0 -15 0 0 0 14
s:minimum	0 19 0 -14 0 0 0 -1
s:minister	0 8 -1 -13 -1 -3 -14 17
s:ministry	5 0 -7 2 6 0 3 -10
s:minute	-1 -2 9 0 4 0 0 -7
s:mirror	0 0 0 9 -10 0 0 0
s:mon	0 13 0 -1 0 0 0 -11
s:monday	1 18 5 -3 -3 0 -1 -16
s:money	0 -9 0 6 0 4 -1 0
s:montego	0 0 0 12 -9 0 0 0
s:month	0 -27 -3 2 5 0 0 13
s:mood	0 -11 0 10 0 0 0 0
s:moratorium	0 -5 0 19 -6 0 0 -9
s:more	7 -5 0 -3 0 7 -16 8
s:most	1 8 -1 0 -9 4 -6 -6
s:motorcycle	0 18 0 -9 0 0 0 -8
s:mountain	0 13 0 -8 0 0 0 -3
s:move	-3 3 -1 0 -4 12 -6 -4
s:museum	0 -3 0 18 -3 0 0 -10
s:musician	0 0 0 11 0 0 0 -11
s:must	0 -20 -7 1 17 6 5 -26
s:my	-5 -8 2 24 -17 0 0 -2
s:name	0 -16 0 4 -2 7 0 5
s:named	0 8 0 -13 9 0 0 -1
s:national	0 -11 0 14 -4 0 6 -5
s:natural	0 14 0 -12 0 0 0 0
s:nearly	0 10 0 0 -6 0 0 -9
s:need	8 -3 -5 0 0 -3 -10 5
s:negotiate	0 3 0 -4 -11 0 7 0
s:negotiation	0 -9 0 7 -9 0 19 -12
s:neighbour	0 0 0 22 -3 0 0 -21
s:neither	-3 -17 0 -4 13 -1 0 10
s:net	0 -4 0 -5 18 0 -2 -5
s:network	0 -14 0 5 0 0 0 7
s:never	0 -5 0 16 -6 0 0 -6
s:new	11 2 -8 2 -5 0 -20 0
s:newspaper	0 -17 0 24 -1 0 0 -3
s:nexperia	-5 -6 0 20 0 0 0 -3
s:next	0 -3 -18 15 9 -12 -20 -4
s:night	-7 -16 4 14 -8 -2 0 3
s:nil	0 12 0 0 -6 0 0 -1
s:nine	0 6 0 -16 8 0 0 1
s:no	8 -9 -11 2 -9 0 5 8
s:nobody	0 5 3 0 13 0 -4 -16
s:non	0 -7 0 10 0 0 0 -1
s:none	0 -11 0 11 -4 0 -5 9
s:noodle	0 0 0 -13 12 0 0 -1
s:noon	0 5 -3 0 12 0 0 -11
s:north	0 -7 0 13 0 0 0 -4
s:northern	0 -4 0 24 -3 0 0 -16
s:not	-20 4 5 1 1 6 -25 1
s:note	-3 2 9 -7 -21 0 0 19
s:nothing	6 6 -6 -2 -17 -2 14 -1
s:notice	27 -9 1 -2 -6 -7 -3 0
s:notification	0 0 0 -13 16 0 0 0
s:now	-5 0 7 13 -33 0 -9 -6
s:nut	0 3 0 -18 5 0 0 12
s:nvidia	0 -10 0 14 0 0 0 0
s:object	0 -6 0 0 19 0 0 -15
s:objection	-1 -13 0 25 -9 0 -3 0
s:obligation	0 -3 0 16 0 0 0 -12
s:odd	0 -1 0 11 0 0 0 -5
s:of	21 -4 -5 2 7 -4 0 -13
s:off	-2 -14 -6 16 7 0 -15 0
s:offer	0 -14 0 -2 24 0 25 -37
s:officer	0 12 0 -21 0 0 0 8
s:official	0 11 0 -1 -9 1 0 0
s:oil	0 -1 2 -8 2 -7 15 0
s:old	-3 0 -3 10 -5 0 -1 0
s:older	0 -2 14 -16 10 0 0 0
s:olive	0 13 0 -11 1 0 0 -1
s:on	-6 19 -6 -8 5 -14 3 0
s:once	-2 10 -1 -3 -13 11 -9 4
s:one	15 -5 -8 0 4 -4 0 -3
s:onion	0 -10 0 -3 0 0 0 18
s:only	1 -4 7 -5 -9 0 -4 15
s:open	-5 -14 0 22 3 0 0 -16
s:opened	0 -4 0 23 -17 0 0 -2
s:operated	-5 -1 0 0 11 0 0 0
s:operation	0 13 0 -13 0 0 0 0
s:operator	0 -13 0 34 -2 0 0 -20
s:opinion	0 0 0 -18 19 0 0 0
s:opposite	0 0 0 11 -9 0 0 0
s:or	0 1 -2 -22 13 0 15 -4
s:oral	0 0 0 12 -7 0 0 -1
s:orange	0 12 0 -2 -3 0 0 -5
s:order	-3 6 0 -2 -27 23 -9 -1
s:ordinary	0 9 0 8 -7 0 0 -23
s:ore	12 -6 0 -5 0 0 0 0
s:origin	0 12 -1 2 -8 0 0 -5
s:original	0 0 0 17 0 0 0 -17
s:other	-7 3 0 -16 -6 -4 19 7
s:otherwise	0 -2 -3 -1 -22 2 3 14
s:our	-14 -14 0 14 0 -3 -12 7
s:out	1 -7 16 0 -22 6 -6 3
s:outside	0 -3 8 -3 10 0 0 -11
s:over	2 -11 -3 -7 -21 0 13 24
s:overtime	-2 -5 0 10 0 0 0 0
s:own	8 10 9 -12 -12 0 7 -6
s:owner	0 -19 0 15 -14 23 -1 -17
s:p	0 -5 18 -13 15 0 0 -11
s:package	-3 0 0 -7 -8 0 17 0
s:pact	0 -3 0 0 12 0 -5 0
s:page	0 -15 0 17 4 0 0 -11
s:pair	0 -4 0 11 -1 0 0 -1
s:paper	-7 -36 -3 10 0 4 0 18
s:parcel	-3 -1 8 -10 21 0 0 -18
s:pari	0 15 0 -6 -4 0 0 -4
s:parish	0 -7 0 11 0 0 0 -3
s:parliament	0 0 0 -10 20 0 0 -10
s:part	8 0 2 -7 -6 -1 -2 2
s:partner	0 23 0 -6 0 0 0 -18
s:party	0 -5 0 33 -9 3 3 -30
s:pass	0 5 0 10 -17 0 -7 -6
s:passenger	0 -15 -3 16 0 0 0 1
s:past	-1 0 0 -3 -13 0 0 15
s:patented	0 16 0 -8 -5 0 0 -5
s:pause	-4 16 0 -18 -16 -3 2 7
s:pay	-3 16 0 -3 4 -16 -31 -1
s:payable	0 18 0 4 -16 0 0 -12
s:payment	0 -3 0 21 -2 0 0 -15
s:pea	0 9 0 -2 -2 0 -2 0
s:peak	0 -4 0 20 0 0 0 -15
s:pen	0 -3 0 8 -13 0 -2 7
s:pending	0 -7 0 -1 9 0 0 1
s:people	0 -1 0 15 -6 0 0 -6
s:per	0 -14 0 6 18 0 0 -14
s:period	-3 14 -1 -13 -12 2 0 6
s:permanent	0 17 0 -7 -7 0 0 0
s:permit	12 -7 0 10 -8 0 0 -6
s:peso	0 -5 0 -3 0 0 0 10
s:phase	0 -17 0 0 22 0 0 -5
s:phone	0 9 0 2 -3 0 0 -18
s:phosphate	2 11 0 1 -11 0 0 -5
s:pickup	0 10 0 -9 0 0 0 0
s:pipe	0 13 0 -20 0 0 0 7
s:piraeu	0 -1 0 12 0 0 0 -7
s:pistachio	0 9 0 -16 0 0 0 9
s:place	-11 16 -2 -24 8 0 5 8
s:plain	0 -1 0 -6 0 0 0 9
s:plan	-5 7 -2 20 -19 5 -9 -14
s:plane	0 -14 0 20 -4 0 0 -3
s:plant	0 -2 7 10 -17 4 0 -10
s:platform	0 -8 0 8 0 0 0 0
s:play	0 -9 0 19 2 0 0 -15
s:played	0 0 0 10 -6 0 0 0
s:player	0 -5 0 18 -2 0 -4 -5
s:please	0 0 0 -16 14 0 0 1
s:plu	0 8 0 2 -4 0 0 -8
s:pm	0 -9 0 6 10 0 0 -4
s:point	0 -15 0 18 -14 4 0 2
s:poll	0 -1 0 -3 14 0 0 -7
s:polysilicon	-1 32 0 -27 -4 0 0 0
s:pool	0 0 0 11 0 0 0 -9
s:pork	0 -6 0 -8 18 0 0 0
s:port	-12 -7 0 -10 31 5 -2 -11
s:portale	0 -11 0 7 0 0 0 3
s:position	0 17 0 -13 -1 0 0 0
s:possible	5 -2 0 -10 4 0 7 -5
s:post	-8 3 0 -1 19 0 0 -15
s:postpone	1 1 0 0 8 1 0 -13
s:potash	0 -9 0 -3 -4 0 0 16
s:powder	0 0 0 -20 16 0 0 1
s:power	0 -3 0 0 10 -1 0 -4
s:premier	0 -5 0 15 -1 0 0 -6
s:prepare	0 0 0 -6 -13 0 6 15
s:present	-8 -6 -7 -9 -26 6 4 25
s:presented	0 1 0 -4 11 0 0 -6
s:president	4 -9 0 18 -9 -6 -4 0
s:press	0 -13 0 9 0 0 -1 5
s:previou	0 9 0 -8 0 0 0 0
s:price	-3 9 -6 5 -9 -2 -12 2
s:priced	0 9 0 -9 0 0 0 0
s:prisoner	0 0 0 10 -4 0 -2 0
s:prize	0 -1 0 13 -10 0 0 0
s:procedure	0 0 0 -1 -9 0 0 12
s:proclamation	0 13 0 -13 19 0 0 -18
s:product	19 -5 6 0 0 0 0 -17
s:prolong	-7 13 2 0 -12 -6 0 -2
s:prolongation	0 -10 0 -18 -7 0 13 19
s:promise	0 5 5 -10 0 0 0 2
s:proper	-1 -5 0 13 0 0 0 -3
s:property	0 -6 0 18 -5 0 0 -6
s:proposal	0 -8 0 21 -10 0 0 -2
s:propose	0 -6 0 10 -10 0 -7 13
s:protect	0 9 0 -2 0 0 0 -5
s:protest	0 -9 0 15 1 0 0 -10
s:protocol	0 0 0 -14 23 0 0 -4
s:provide	0 0 0 -6 11 0 0 -4
s:provided	-1 1 0 -18 19 0 0 0
s:provisional	0 26 0 -10 -9 0 0 -8
s:provisionally	0 3 0 5 0 0 0 -11
s:public	0 -9 0 13 -4 0 0 -3
s:publication	0 4 10 -1 -12 0 0 -5
s:publish	14 -10 0 1 1 0 -3 -1
s:pulp	0 -5 0 -3 0 0 0 9
s:pump	0 -7 2 11 0 0 0 -5
s:pumpkin	0 -11 0 -10 0 0 0 20
s:purchase	0 -11 0 10 9 0 0 -9
s:put	5 9 0 -8 -2 11 1 -15
s:q	0 -10 0 3 0 0 0 9
s:quarrel	-1 -2 0 18 0 0 4 -23
s:question	0 0 -3 11 0 0 0 -5
s:queue	0 9 0 -4 0 0 0 -5
s:quiet	0 0 0 14 0 0 0 -11
s:quinoa	0 21 0 -19 0 0 0 0
s:quota	-8 14 0 0 11 0 -3 -22
s:radio	-3 -12 0 22 3 0 0 -18
s:rail	0 -2 0 28 -3 0 0 -21
s:railway	0 -1 0 14 0 0 0 -10
s:rain	0 -17 0 29 -7 0 0 -7
s:raise	0 2 0 -4 -6 0 15 -1
s:raisin	0 -3 0 -8 0 0 0 11
s:rang	0 -18 0 24 0 0 0 -8
s:range	0 12 0 -11 0 0 0 0
s:rare	26 -16 0 3 -27 -7 1 -7
s:raspberry	0 10 0 -5 0 0 -3 0
s:rate	-10 13 -15 -12 -4 -3 0 14
s:rather	0 -14 0 0 7 0 0 7
s:ratify	0 7 0 -7 12 0 0 -9
s:raw	16 6 10 -30 -4 0 0 0
s:reach	1 -10 -2 17 5 -8 -6 -4
s:read	0 -14 0 7 2 0 5 0
s:reader	6 -6 0 15 -5 0 0 -12
s:reason	0 -14 0 9 2 0 0 0
s:receive	0 -5 0 0 12 0 0 -6
s:recess	0 -8 0 19 -8 0 0 -5
s:reciprocal	-7 6 6 9 -22 0 0 -6
s:reckon	0 -9 0 10 -3 0 7 -6
s:reconvene	0 -4 0 16 -4 0 0 -9
s:red	0 13 0 -16 4 0 -1 3
s:reduce	0 -2 0 19 -1 0 0 -17
s:reduction	0 5 0 -20 0 2 1 12
s:refrigerator	0 7 0 -9 0 0 0 0
s:refund	-1 -2 -5 2 12 0 0 -13
s:regime	-1 10 0 -6 2 0 0 -3
s:register	6 -11 0 25 -19 0 0 -2
s:registered	0 11 0 -6 -3 0 0 0
s:registration	0 -4 0 13 -2 0 0 -5
s:released	0 9 0 0 -5 0 -2 0
s:relief	0 -11 0 7 10 0 0 -4
s:remain	-11 0 -7 5 0 -2 4 0
s:remind	0 -7 -2 22 0 0 0 -12
s:reminder	0 -20 0 27 -1 0 0 -4
s:remove	4 -3 0 10 -2 0 0 -9
s:renew	0 -16 7 -3 11 0 -5 5
s:renewal	-1 11 -1 -20 3 0 0 11
s:rent	0 -3 0 10 0 0 0 -5
s:replace	0 26 -6 -11 2 0 0 -12
s:reply	0 -14 0 0 6 0 14 -7
s:report	-2 -9 0 11 16 -7 -11 -12
s:reporter	-1 3 0 2 -9 -1 -3 7
s:representative	-8 11 -2 0 9 0 0 -15
s:request	0 0 0 -12 22 0 0 -6
s:require	20 -11 0 -13 6 0 0 0
s:reserve	0 -4 0 16 0 0 0 -9
s:respectively	0 -10 0 8 0 0 0 2
s:respond	0 5 0 -10 5 0 0 0
s:rest	-1 12 -1 -14 0 0 8 1
s:result	0 -17 0 5 -5 0 9 5
s:resume	0 -5 0 3 12 0 1 -10
s:retain	0 -10 0 16 0 0 0 -6
s:retaliation	0 9 0 4 0 0 0 -12
s:retroactive	0 -10 0 19 0 0 0 -8
s:retroactively	0 -9 0 5 0 0 0 3
s:return	0 5 -7 0 0 -3 -11 3
s:revenue	0 11 0 5 -2 0 0 -14
s:review	0 -22 0 -7 27 0 -9 0
s:revive	0 -11 0 1 0 0 0 10
s:rice	0 -1 4 -23 7 0 0 17
s:ring	0 -25 0 19 2 0 0 0
s:rise	-2 3 -2 8 0 0 -5 -9
s:river	0 -5 0 25 -9 0 0 -12
s:road	0 -7 0 20 -6 0 0 -7
s:roaming	0 -23 0 30 0 0 0 -8
s:room	0 -4 0 27 -5 0 0 -24
s:rotterdam	0 10 0 -10 0 0 0 0
s:round	-3 0 -2 39 -37 -5 6 -21
s:rubber	0 3 0 -9 0 0 0 6
s:rule	37 -16 -8 0 -5 -8 0 -15
s:run	-8 -11 17 -7 1 11 -18 6
s:saeima	0 0 0 -11 10 0 0 0
s:safe	0 -3 0 0 -5 0 0 10
s:safeguard	0 52 -2 -38 -5 0 0 -25
s:sail	0 -14 0 20 -1 0 0 -2
s:sailing	0 -5 0 10 0 0 0 0
s:saint	0 0 0 -9 0 0 0 11
s:sale	0 -4 0 -18 -6 35 -2 -10
s:salmon	3 11 0 -12 4 0 0 -5
s:salt	0 14 0 -5 -5 0 0 -2
s:same	0 7 5 -15 1 -4 -6 6
s:sanction	0 -16 -2 18 6 0 0 -12
s:save	0 0 0 -7 -7 0 0 15
s:say	-2 6 2 0 -6 -2 17 -13
s:schedule	0 -5 0 -3 16 0 0 -6
s:scheduled	0 3 0 0 12 0 0 -15
s:school	0 -15 5 24 -10 0 0 -7
s:scott	0 -3 0 9 0 0 0 -1
s:sea	0 -3 -3 13 -3 0 0 0
s:season	-6 -30 0 15 1 -5 5 5
s:second	-10 3 -9 13 20 -5 -4 -24
s:section	4 12 21 -11 2 0 -1 -29
s:see	-3 0 2 19 -25 1 -6 -5
s:seed	0 22 1 -15 1 0 0 -10
s:sell	-2 -5 -2 5 -10 22 0 -22
s:semi	0 11 0 -9 0 0 0 0
s:senate	0 -21 0 -4 21 0 0 -1
s:send	-1 -2 0 1 0 -3 -4 12
s:seoul	0 -2 9 -3 0 0 0 0
s:separate	10 16 0 -5 2 0 0 -25
s:service	0 -9 0 5 0 0 0 2
s:sesame	0 -6 0 -6 16 0 0 -1
s:session	0 -8 0 0 12 0 0 -9
s:set	-6 -9 -2 8 0 7 11 -7
s:settle	0 -17 0 1 9 0 12 -5
s:several	0 -10 4 10 0 0 0 0
s:sfax	0 15 0 -9 0 0 0 -5
s:shall	-8 -7 -5 -8 11 -4 1 15
s:share	0 -9 0 6 -6 12 0 -7
s:shared	0 -12 0 14 0 0 0 0
s:sheet	5 2 0 7 -8 0 0 -10
s:shelve	6 -10 0 4 0 0 0 0
s:shift	0 0 0 9 0 0 0 -8
s:ship	-19 14 1 -11 21 -7 0 -13
s:shipment	0 -7 -10 4 23 0 0 -14
s:shipper	0 4 0 -14 6 0 0 3
s:shirt	0 15 0 -13 0 0 0 0
s:shoe	0 17 0 -15 -7 0 4 -4
s:shook	0 12 0 4 -1 0 0 -17
s:shoot	0 -8 0 1 0 0 0 5
s:shore	0 16 0 -8 -5 0 0 0
s:short	-1 -11 0 -3 -4 5 0 16
s:should	0 6 7 -3 6 -4 2 -20
s:show	0 -10 0 23 0 0 0 -11
s:shrimp	0 -13 0 9 13 0 -6 0
s:shut	0 -7 0 11 -6 6 5 -11
s:side	-6 1 0 -7 -5 -7 -3 21
s:sign	-18 10 3 3 -12 9 -23 -1
s:signature	-2 -17 0 11 12 -3 2 -9
s:silk	0 -6 9 0 0 0 0 -2
s:since	6 -11 -1 10 -12 -11 -1 6
s:single	0 -14 0 22 -7 0 0 -1
s:sir	0 -11 0 1 0 0 0 7
s:sit	-3 -18 -1 23 -4 0 -1 0
s:six	0 -10 0 7 -7 0 0 5
s:sixth	0 -7 0 8 -1 0 0 0
s:slap	0 8 0 -14 -2 0 0 10
s:small	-3 8 0 -12 8 0 0 -2
s:smoke	0 0 0 -9 -3 0 0 14
s:snow	0 -6 0 9 0 0 0 0
s:so	-1 -10 -19 -3 6 15 -6 5
s:soap	0 -2 0 -6 -1 0 0 12
s:sofa	0 13 0 -7 0 0 0 -6
s:software	11 0 0 -21 0 0 0 3
s:some	10 21 0 5 -14 0 -9 -33
s:somebody	1 -14 0 -20 -9 0 0 34
s:something	0 7 0 -20 -4 0 3 15
s:soon	0 -11 0 0 11 0 0 0
s:sooner	7 -3 0 -7 -5 0 0 9
s:south	0 -6 0 20 -3 0 0 -7
s:soybean	-3 3 0 10 -10 0 0 -2
s:speak	0 8 0 19 -14 -4 -1 -16
s:speaking	0 0 0 -8 0 0 0 9
s:special	0 11 0 -9 1 0 0 0
s:spoke	0 4 0 -19 0 0 2 15
s:spoken	0 12 0 -16 -3 0 0 9
s:sprat	0 10 0 -23 13 0 0 0
s:spring	4 -10 0 13 -10 0 -1 -1
s:st	0 -4 0 -8 0 0 0 13
s:stake	0 1 0 -16 0 0 0 13
s:stamp	0 0 0 15 -5 0 0 -8
s:start	8 23 0 -4 -4 -8 -5 -28
s:state	-3 -7 -1 -8 10 -2 0 14
s:stay	16 16 5 3 -17 -10 -13 -16
s:steel	-1 18 8 -5 -18 0 7 -21
s:step	0 27 0 -10 -13 0 0 -10
s:still	-9 -7 0 4 -5 -2 18 -1
s:stockfish	0 -15 0 19 0 0 0 -7
s:stockholm	0 -14 0 4 -7 0 0 10
s:stop	0 20 -6 -5 -22 6 0 -4
s:street	0 -4 0 10 0 0 0 -3
s:strike	-3 -1 -1 28 -22 3 -2 -15
s:striker	0 0 0 11 -4 0 0 -3
s:stroke	0 6 0 -20 0 0 0 15
s:stuck	0 -7 0 10 0 0 0 0
s:student	0 0 0 8 0 0 0 -8
s:stuff	0 9 0 -12 2 0 0 0
s:subject	0 0 0 -4 9 0 0 0
s:subscription	0 -7 0 18 -1 0 0 -7
s:subsidiary	-5 0 0 -7 10 0 0 1
s:subsidy	0 -3 0 17 -8 0 0 -3
s:successor	0 6 0 9 0 0 0 -13
s:such	2 13 0 -8 -18 0 9 0
s:sugar	0 -15 0 6 -1 0 1 9
s:sum	0 -1 0 8 -1 0 0 -2
s:summary	0 5 0 -10 6 0 0 0
s:summer	0 2 0 18 -11 0 0 -11
s:summit	0 -5 0 18 -10 0 0 0
s:sunday	0 5 0 -20 -8 0 0 21
s:supposed	0 2 0 8 0 -10 0 0
s:supreme	0 -7 0 -3 0 0 0 11
s:surcharge	-7 42 -12 1 6 0 -3 -59
s:suspend	-2 6 -13 -1 1 -6 -14 7
s:suspension	26 -23 -4 -28 19 -1 5 2
s:syrup	0 9 0 -11 0 0 0 0
s:table	0 -9 0 27 -24 4 0 -3
s:take	-3 -8 -11 12 4 0 2 -7
s:talk	-13 -3 -9 23 -38 0 7 1
s:talked	0 -17 0 21 -8 0 1 -1
s:talking	0 4 0 -15 -3 0 8 3
s:tariff	-10 -16 0 12 -4 -3 14 6
s:tax	0 -5 0 -14 13 0 -5 14
s:tea	0 11 0 -3 -15 0 0 4
s:team	0 -13 0 23 -2 0 0 -3
s:technical	0 -7 0 18 -7 0 0 -3
s:telephone	4 -6 0 4 -24 -10 -5 18
s:television	0 -4 0 -12 0 0 -1 24
s:tell	-13 15 -10 -20 -12 4 -8 27
s:temporary	12 14 0 -8 -6 0 -1 -10
s:term	5 -9 5 -8 5 3 0 0
s:terminal	0 -2 0 12 -8 5 0 -7
s:terminate	0 -6 0 -6 0 0 0 13
s:text	4 -9 1 -10 -3 0 8 12
s:th	3 -16 0 -15 13 1 0 11
s:than	-3 1 -9 10 12 -5 5 -19
s:thank	0 10 0 -9 0 0 0 0
s:that	0 5 11 -13 10 2 -11 -3
s:the	-13 -6 6 12 8 5 -13 -8
s:their	-5 -12 -9 5 -3 -10 20 0
s:them	-1 9 6 -18 5 -1 8 -5
s:themselve	0 -3 0 -3 -5 0 19 -8
s:then	-9 19 -6 -17 1 -2 -5 7
s:there	-18 10 -12 13 -12 0 -2 -8
s:thereafter	0 9 0 -10 0 0 0 1
s:therefore	0 -6 0 -9 -7 0 0 25
s:they	-1 -3 17 -6 -24 -20 12 12
s:they're	0 -15 0 2 3 0 0 10
s:thi	-4 -8 -5 2 -6 6 0 11
s:thing	0 -8 0 -12 6 3 -1 12
s:third	-8 -2 -3 4 -7 -5 0 14
s:those	0 19 9 -12 -20 -3 0 -4
s:though	2 1 0 -9 10 0 0 -4
s:thousand	0 0 0 11 -7 0 0 0
s:threat	-3 -10 0 12 -1 0 0 1
s:three	1 3 -5 5 -15 0 -3 3
s:through	-3 -17 1 8 3 0 -3 4
s:thulium	11 -8 0 0 0 0 0 0
s:ticket	0 -19 0 27 -3 0 0 -3
s:tide	0 11 0 -3 0 0 0 -7
s:tie	0 0 0 -5 10 -2 0 0
s:tiktok	-5 -23 0 -7 -19 39 -3 -9
s:tile	0 6 0 -15 -8 0 0 16
s:till	5 -32 -1 -10 -15 6 0 30
s:timber	0 -6 0 9 -13 0 0 8
s:time	-13 4 -7 -3 -14 11 0 10
s:tin	8 -4 -2 0 -1 0 0 0
s:to	-12 -4 -22 0 3 16 16 -2
s:tobacco	0 -9 0 7 0 0 0 1
s:together	-4 -9 0 15 7 0 0 -14
s:toll	0 -15 0 20 -3 0 0 -1
s:tomatoe	0 -15 0 11 0 0 0 2
s:ton	0 -9 0 -11 17 0 0 0
s:tonnage	0 -1 0 0 9 0 0 -5
s:tonne	0 10 0 -11 0 0 0 0
s:too	-3 -10 8 8 4 0 0 -5
s:tool	0 7 0 -8 3 0 0 0
s:town	0 3 0 19 -6 0 0 -17
s:toy	0 -2 0 9 0 0 0 -8
s:trace	10 -1 0 -4 0 0 0 -2
s:tractor	0 -13 0 5 0 0 0 11
s:trade	-1 5 -8 -3 12 0 -13 0
s:train	0 -9 0 13 0 0 0 -1
s:tram	0 0 0 10 5 0 -1 -15
s:transfer	0 -3 -3 23 -2 0 0 -14
s:transit	0 -12 5 2 4 0 0 0
s:transport	-3 0 0 6 9 0 0 -12
s:travel	0 -6 0 15 -5 0 0 0
s:treaty	0 1 0 -16 -9 0 23 3
s:trip	0 -2 0 12 -2 0 0 -3
s:tromsø	0 -7 0 -2 0 0 0 12
s:trouble	0 -8 0 0 0 0 0 10
s:truce	-30 -8 -11 8 -21 -18 -11 22
s:truck	0 0 0 2 -13 0 0 9
s:tue	0 -1 0 10 0 0 0 -5
s:tuna	0 -10 0 -4 -7 0 0 21
s:turn	0 0 0 -8 -12 0 0 19
s:twice	0 -22 0 19 -2 0 0 3
s:two	-2 -15 -22 20 -8 -17 15 4
s:type	0 9 0 -1 0 0 0 -6
s:tyre	0 1 0 -15 -2 0 0 18
s:under	0 -6 17 2 0 10 -9 -10
s:understanding	0 -10 0 -5 4 0 5 8
s:union	0 -9 0 24 -7 0 0 -10
s:unlawful	0 10 0 0 -10 0 0 -3
s:unless	4 7 -1 -20 0 -3 -6 10
s:until	-5 -15 8 1 0 -6 0 9
s:up	-3 -10 -1 7 -2 -3 -3 10
s:updated	0 -13 0 21 0 0 0 -5
s:upholstered	0 13 0 -8 0 0 0 -3
s:upon	0 -18 0 5 0 0 0 12
s:upper	0 -5 0 24 -5 0 0 -15
s:us	0 -5 -6 -4 10 -1 0 5
s:use	-5 -13 7 18 -2 0 0 -9
s:used	0 0 0 -7 16 0 0 -10
s:usmca	0 0 0 -12 19 0 0 -2
s:utility	0 -7 0 16 -1 0 0 -5
s:valid	-1 0 3 -8 -1 0 -2 12
s:validity	0 -1 0 -9 6 0 0 5
s:valley	0 -2 0 11 0 0 0 -7
s:vancouver	0 0 0 10 0 0 0 -10
s:vanilla	0 7 0 -8 0 0 0 1
s:vanity	0 20 0 -15 0 0 0 -6
s:vehicle	0 -13 0 2 0 0 0 8
s:very	-3 0 0 -2 -3 0 -1 13
s:vice	0 -8 0 17 0 0 0 -7
s:video	0 -16 0 21 -16 3 0 0
s:village	0 0 0 10 0 0 0 -7
s:visit	0 -25 0 29 -4 -2 -2 0
s:visitor	0 -5 0 11 -3 0 0 0
s:voice	0 13 0 -11 0 0 0 0
s:void	0 -6 0 -2 18 0 4 -16
s:vote	-10 -14 -5 -5 27 0 -5 -23
s:wage	0 0 0 11 0 0 -1 -7
s:wait	-9 18 0 0 -13 0 5 -11
s:waive	-1 -9 10 8 -9 0 0 -1
s:waiver	-3 9 -5 -12 1 0 0 3
s:wake	0 -9 0 -10 1 0 -3 17
s:walk	0 -6 0 20 -3 0 0 -8
s:walkout	0 -6 0 16 -1 0 0 -6
s:wall	0 8 0 -11 0 0 0 3
s:want	0 4 0 0 -15 -5 22 -7
s:war	0 -9 0 9 -6 0 0 6
s:warehouse	0 21 0 -18 0 0 0 -1
s:warn	0 15 0 -14 7 0 0 -8
s:was	-7 -14 -22 11 -19 -10 16 14
s:waste	0 -12 0 17 -2 0 0 0
s:water	-3 2 -3 8 0 0 0 -7
s:way	3 -10 0 -8 4 0 16 0
s:we	-10 -16 1 8 1 -6 1 8
s:we'll	0 0 0 9 -12 0 -3 1
s:we're	0 9 0 -6 0 0 0 0
s:weather	0 0 0 -11 0 0 0 14
s:webinar	0 -2 0 11 -6 0 0 0
s:week	-11 -26 6 12 5 2 -9 7
s:weekend	0 9 0 0 0 0 0 -6
s:weekly	0 -9 0 -16 0 0 0 24
s:well	4 5 0 0 -3 0 -10 -2
s:were	-6 -18 14 21 -5 2 -9 -10
s:what	5 14 1 -14 -1 -2 -28 9
s:whatever	9 -8 -2 -8 17 0 0 -2
s:wheat	0 3 0 13 -4 0 0 -15
s:when	3 0 1 -6 -10 2 0 10
s:where	-3 -4 -1 15 -12 1 -3 0
s:whether	0 -17 4 -16 13 -1 0 17
s:which	0 -10 5 -10 1 17 1 7
s:whiskey	0 -11 0 13 -2 0 0 0
s:who	-6 -9 0 26 -8 -7 -5 -4
s:whoever	0 -1 0 7 -11 0 -1 5
s:whole	0 -2 -7 -3 0 0 0 16
s:whose	-4 5 0 -16 6 0 2 5
s:why	0 -3 0 0 -6 0 0 11
s:widely	0 -10 0 11 0 0 0 0
s:will	-12 -2 -4 10 0 -23 -17 2
s:win	0 -7 0 14 0 0 0 -5
s:wind	0 0 0 0 11 0 0 -9
s:window	0 -16 0 6 11 0 5 -15
s:wine	-3 -11 11 0 -7 0 -1 15
s:winter	-1 -4 0 17 -5 0 0 -6
s:wire	0 -1 0 24 0 0 0 -28
s:with	-16 0 5 4 -11 -6 6 8
s:withdraw	-3 4 0 2 12 0 -5 -15
s:within	0 3 0 -6 -1 0 0 9
s:without	-9 8 6 -11 0 0 2 3
s:witnesse	0 -1 0 -13 16 0 0 0
s:wood	0 20 -1 -5 -3 0 0 -8
s:wool	0 22 0 -14 0 0 0 -4
s:word	0 -6 0 -22 21 0 0 14
s:work	0 1 0 13 -9 0 0 -8
s:worker	0 6 0 10 -8 0 -7 -3
s:working	0 0 0 17 0 0 0 -14
s:worldwide	-1 17 0 -10 -3 0 0 0
s:worth	-6 11 -14 0 0 0 0 0
s:would	0 -4 -31 -2 -8 15 8 9
s:write	2 -19 2 -3 22 7 -15 2
s:x	0 9 0 0 -1 0 -1 -5
s:yarn	0 -15 0 0 -8 0 4 12
s:year	7 -1 -1 -15 22 0 1 -5
s:yes	0 -9 0 -7 0 8 5 10
s:yet	0 -30 0 7 16 -5 -1 4
s:you	-5 -24 -6 20 0 0 -9 11
s:young	0 0 1 11 0 0 0 -13
s:your	-2 -12 10 7 -6 -12 -8 14
s:ytterbium	13 -8 0 -2 0 0 0 0
s:zero	0 15 0 -8 0 0 -1 -2
s:zinc	0 0 0 -11 4 0 8 -2
s:·	0 -12 0 21 -10 0 0 0
s:—	-6 1 12 -8 0 0 0 7
s:•	-14 3 -1 -2 0 0 4 4
sa:!	0 -18 0 20 0 0 0 -1
sa:"	2 -9 -8 8 -10 -11 -12 17
sa:" )	0 -10 0 12 0 0 0 -1
sa:" <person>	0 3 0 -13 7 0 -1 6
sa:" and	5 -9 0 18 -6 0 0 -6
sa:" if	0 16 0 -12 0 0 0 -4
sa:" or	4 0 0 -8 0 0 0 0
sa:" reciprocal	0 12 0 -4 0 0 0 -8
sa:" say	0 9 0 -7 0 0 0 0
sa:" tariff	0 13 0 -7 0 0 0 -6
sa:" the	0 -6 0 0 0 0 -3 9
sa:'	0 -12 6 8 0 0 5 -8
sa:'s	10 -1 0 -3 -1 10 -1 -4
sa:'s <level>	0 -10 1 -6 -7 0 0 21
sa:'s <organisation>	0 -1 0 -13 15 0 0 1
sa:'s <person>	0 -5 0 -4 13 0 0 -2
sa:'s <quality>	0 8 0 -9 0 2 0 0
sa:'s been	0 -9 0 -5 0 0 0 14
sa:'s commerce	-3 -9 0 13 -1 3 0 -4
sa:'s duty	0 -18 0 0 1 0 0 18
sa:'s foreign	0 -3 0 9 0 0 0 -3
sa:'s good	0 15 0 5 0 0 0 -20
sa:'s ministry	0 0 0 -10 0 0 0 12
sa:'s parliament	0 0 0 -11 14 0 0 0
sa:'s post	0 9 0 0 0 0 0 -6
sa:'s suspension	17 -2 0 0 -6 0 0 -11
sa:'s to	0 14 0 -5 0 0 0 -9
sa:'s trade	0 18 0 6 -8 0 -1 -18
sa:(	0 7 0 -3 -9 0 -1 5
sa:( <day-today>	0 17 0 -8 0 0 0 -6
sa:( now	0 -1 0 10 -4 0 0 -2
sa:( until	0 -10 0 11 0 0 0 0
sa:)	-6 1 0 10 -2 -8 -5 -1
sa:) -	0 -1 0 12 0 0 0 -5
sa:) and	0 11 0 -1 0 0 0 -10
sa:,	-4 -11 -18 14 -8 -1 0 10
sa:, "	10 0 -2 -7 2 -3 -13 6
sa:, <day-ahead>	-3 3 0 -19 14 5 3 -4
sa:, <day-gone>	0 -12 0 21 -1 0 0 -5
sa:, <day-today>	0 -8 0 -6 -5 0 0 18
sa:, <name>	-2 -4 -2 -4 3 0 27 -15
sa:, <number>	11 7 -6 -8 -10 0 -5 8
sa:, <office>	0 -10 0 15 -7 0 -2 0
sa:, <quality>	-2 15 0 -10 -14 -5 -3 14
sa:, <seat>	0 0 0 -18 0 0 2 18
sa:, <span>	-2 -3 0 -11 -5 0 0 23
sa:, a	0 -24 11 14 -13 4 0 2
sa:, against	0 -11 0 11 0 0 0 0
sa:, all	0 -19 0 5 0 0 0 14
sa:, and	-6 -14 1 -7 13 -1 -21 22
sa:, another	0 -1 0 10 0 0 0 -7
sa:, as	2 9 0 -8 -9 -6 0 5
sa:, at	0 -11 3 9 3 -2 -4 -4
sa:, banana	0 -5 -2 0 0 0 0 10
sa:, be	0 0 0 -10 0 0 0 11
sa:, because	0 4 0 10 -5 0 0 -11
sa:, beside	0 0 0 13 0 0 0 -17
sa:, both	-2 -15 0 10 -10 0 0 10
sa:, bring	0 14 0 -4 -1 0 0 -7
sa:, by	0 6 0 0 -14 0 9 -5
sa:, coffee	0 -11 0 10 0 0 0 0
sa:, copper	0 10 0 0 0 0 0 -9
sa:, cotton	0 12 0 -4 -4 0 0 -3
sa:, down	0 1 0 -9 0 0 0 13
sa:, due	0 -11 4 11 0 0 0 -3
sa:, end	0 -3 0 15 0 0 0 -10
sa:, failing	0 23 0 -17 -1 0 0 -2
sa:, following	5 8 0 -14 -2 0 0 0
sa:, germanium	13 -1 0 0 0 0 0 -10
sa:, giving	0 -4 0 9 0 0 0 -2
sa:, had	0 -3 0 14 0 0 0 -10
sa:, half	0 12 0 -15 0 0 0 2
sa:, has	0 -15 0 8 0 0 0 7
sa:, his	0 -9 0 -4 7 0 0 1
sa:, hour	0 -6 0 -1 0 0 0 10
sa:, i	0 17 0 -6 -1 0 0 -7
sa:, if	-1 8 -1 -15 1 0 0 5
sa:, in	-9 -12 0 25 -2 0 2 -8
sa:, is	-1 -12 -1 -1 0 0 0 20
sa:, it	0 -10 0 -3 -6 0 4 18
sa:, its	0 -20 0 4 4 0 3 3
sa:, last	0 -4 -8 1 4 0 0 5
sa:, like	0 6 0 -1 8 0 0 -12
sa:, make	-1 -8 0 12 0 0 0 0
sa:, may	0 -5 0 -14 5 1 0 10
sa:, mr	5 3 0 -17 3 0 11 -7
sa:, nobody	0 -8 0 -9 0 0 0 16
sa:, not	0 8 0 -9 -6 0 0 10
sa:, now	0 -5 -3 33 0 0 0 -28
sa:, on	2 12 -1 -2 -6 -3 4 -9
sa:, one	0 5 0 -12 0 5 8 -10
sa:, or	-1 -13 0 -9 17 4 0 1
sa:, provided	-1 11 0 -8 -5 0 0 5
sa:, rare	6 0 0 5 0 0 0 -10
sa:, run	0 0 0 12 0 0 0 -9
sa:, say	0 3 0 -7 -4 0 -1 12
sa:, she	0 -12 0 3 -2 0 0 9
sa:, ship	0 9 0 -8 0 0 0 0
sa:, should	0 -1 0 9 0 0 0 -8
sa:, sign	0 -7 0 1 10 0 0 -7
sa:, since	0 18 0 -19 -6 0 0 4
sa:, so	-3 2 -2 -7 9 9 -3 -6
sa:, tell	0 0 0 -7 0 0 0 9
sa:, that	0 -24 0 1 1 0 0 17
sa:, the	11 -13 0 5 1 6 -14 -3
sa:, then	0 -10 0 6 -1 0 0 3
sa:, three	0 8 0 -25 0 0 0 18
sa:, to	-1 -11 8 14 -2 -1 12 -18
sa:, two	2 -6 0 -11 16 0 0 -4
sa:, under	0 3 8 9 -9 3 -1 -24
sa:, unless	-3 9 -1 -10 -17 0 -1 12
sa:, up	0 14 0 -4 -4 0 0 -7
sa:, was	0 -20 0 29 0 0 0 -7
sa:, we	0 -1 0 -11 9 3 0 1
sa:, were	0 -9 -1 13 0 0 0 0
sa:, whatever	0 -8 -1 12 0 0 0 0
sa:, where	0 1 0 12 -1 0 0 -18
sa:, who	0 -13 0 0 6 -1 0 10
sa:, will	-4 -6 -7 1 0 0 0 14
sa:, with	0 -7 1 17 -21 0 -9 2
sa:, without	0 7 0 6 0 0 0 -14
sa:, yes	0 -11 0 5 0 0 0 5
sa:-	6 -12 8 14 10 -2 0 -29
sa:- <name>	0 -10 0 22 -4 0 0 -5
sa:- dump	0 0 0 8 0 0 0 -11
sa:- free	0 -2 0 -5 9 0 0 0
sa:.	-17 -2 -7 18 5 -3 -6 -4
sa:. <number>	13 9 0 -11 0 0 0 -12
sa:. <person>	0 -9 0 18 -1 0 0 -8
sa:. m	-1 -6 8 -10 6 0 0 4
sa:. on	0 -9 0 0 14 0 0 -6
sa::	12 10 3 -8 6 -7 0 -13
sa:: <level>	3 21 -2 -13 -23 0 -1 0
sa:: <name>	2 0 0 9 -15 0 0 0
sa:: <number>	0 -1 4 -8 0 0 -1 11
sa:: <person>	0 -16 0 8 -6 0 0 7
sa:: <quality>	0 -2 0 11 -3 0 0 -6
sa:: a	0 -3 0 3 7 0 0 -10
sa:: end	0 0 0 -11 -2 0 5 5
sa:: no	4 -11 0 -9 9 0 0 4
sa:: the	2 13 7 -9 2 0 1 -20
sa:: what	0 0 0 14 0 0 0 -11
sa:;	-4 -3 7 -1 -7 -2 10 0
sa:; <day-today>	0 12 0 -6 0 0 0 -6
sa:; <level>	0 0 0 7 -12 0 0 2
sa:; <name>	0 -5 0 11 0 0 0 -6
sa:; <quality>	0 -16 0 9 0 0 0 3
sa:; after	0 2 3 11 -2 0 0 -14
sa:; and	0 9 0 -10 0 1 0 2
sa:; at	0 6 0 -21 0 0 0 16
sa:; for	0 9 0 -9 0 0 0 0
sa:; from	0 -1 0 -8 0 0 0 11
sa:; in	0 -3 0 -10 12 0 0 1
sa:; it	0 -12 0 8 -1 2 0 1
sa:; its	0 11 0 0 -4 0 0 -4
sa:; no	0 6 0 0 -12 0 0 6
sa:; that	0 -6 0 9 0 0 0 0
sa:; the	0 10 1 -9 7 -1 -3 -5
sa:; they	0 14 7 -6 0 0 0 -12
sa:; until	0 5 0 -10 3 0 -3 5
sa:; without	0 -4 0 13 -12 0 0 1
sa:<agent>	-15 12 -14 7 -4 12 -18 -5
sa:<day-ahead>	-31 -8 -11 40 -3 -3 7 -22
sa:<day-ahead> ,	-14 4 1 -10 11 0 0 0
sa:<day-ahead> .	-13 4 -10 4 -8 0 0 5
sa:<day-ahead> ;	0 6 1 -5 -1 0 7 -8
sa:<day-gone>	10 4 -8 5 10 -2 -13 -16
sa:<day-gone> ,	0 6 -4 -7 -2 0 -3 11
sa:<day-gone> .	0 -4 0 -1 19 0 -1 -8
sa:<day-gone> :	8 -16 0 10 1 0 0 -8
sa:<day-gone> and	0 0 0 -7 0 0 0 11
sa:<day-gone> evening	5 7 0 -19 0 0 0 4
sa:<day-gone> it	0 -6 0 8 0 0 0 0
sa:<day-today>	0 -5 5 -8 -16 0 3 18
sa:<day-today> )	0 14 0 -9 0 0 0 -1
sa:<day-today> ,	0 6 3 -10 -6 0 0 5
sa:<day-today> :	0 -3 10 -5 0 0 0 0
sa:<day-today> ;	0 -9 0 7 0 0 0 3
sa:<day-today> it	0 5 0 -10 0 0 0 5
sa:<duty>	-9 8 4 -4 13 -5 -3 -7
sa:<gate>	-15 -7 5 -6 18 3 -4 2
sa:<goods-amount>	0 -4 0 21 -3 0 0 -12
sa:<goods>	8 8 -2 -10 2 -25 1 -2
sa:<level-noun>	-6 4 -12 -4 -2 0 0 12
sa:<level>	-19 9 -22 5 3 -24 5 -5
sa:<level> (	0 8 0 -11 -3 0 0 8
sa:<level> .	-17 12 -11 18 -18 -8 -17 -13
sa:<level> :	0 0 0 10 0 0 0 -12
sa:<level> ;	0 3 0 -18 0 0 0 15
sa:<level> <level>	0 3 0 -21 -1 0 0 19
sa:<level> <span>	0 -15 0 18 0 0 0 0
sa:<level> and	-3 14 0 -8 0 0 -1 -1
sa:<level> apply	0 21 0 -7 -9 0 0 -5
sa:<level> as	0 2 0 0 10 0 -4 -8
sa:<level> at	0 -11 0 -1 -1 0 0 15
sa:<level> end	0 7 2 -19 10 0 0 0
sa:<level> for	0 0 0 12 -1 0 0 -14
sa:<level> from	0 -7 0 6 12 0 0 -8
sa:<level> in	-1 12 0 -18 0 0 0 14
sa:<level> instead	4 13 0 -14 0 0 0 0
sa:<level> is	0 -5 0 12 -7 0 8 -7
sa:<level> less	0 -7 0 9 0 0 0 0
sa:<level> now	0 15 0 -19 0 0 0 1
sa:<level> of	9 -2 0 6 -10 0 0 -7
sa:<level> on	-6 -3 -10 6 0 0 8 -2
sa:<level> over	0 14 0 -10 -1 0 0 0
sa:<level> that	0 -7 0 -6 12 0 0 6
sa:<level> together	0 -6 0 10 0 0 0 -3
sa:<level> unless	0 14 0 -8 0 0 0 -5
sa:<level> until	0 6 0 -9 0 0 0 2
sa:<level> when	0 -8 0 11 0 0 0 0
sa:<level> will	0 0 0 -14 12 0 4 -2
sa:<money>	-3 3 -13 11 10 0 0 -23
sa:<money> ,	0 -10 0 22 0 0 0 -12
sa:<money> .	0 10 0 -3 -2 0 0 -5
sa:<money> <span>	0 9 0 -8 0 0 0 0
sa:<month-ahead>	0 -14 0 15 0 0 -4 0
sa:<month-ahead> and	0 0 0 9 0 0 0 -9
sa:<month-gone>	9 -18 2 4 -4 -2 1 5
sa:<month-gone> ,	0 0 0 -13 -9 0 5 12
sa:<month-gone> .	2 1 0 -19 14 0 0 0
sa:<month-gone> and	11 0 0 0 0 0 0 -9
sa:<month-gone> is	0 0 0 -9 0 0 0 8
sa:<name>	-3 7 2 -6 -12 8 19 -5
sa:<name> 's	13 0 6 0 -10 2 0 -10
sa:<name> )	0 11 0 0 0 0 0 -10
sa:<name> ,	0 -8 0 19 -7 1 -1 -11
sa:<name> .	-4 -13 11 1 5 5 6 -3
sa:<name> ;	0 8 0 -20 0 0 0 11
sa:<name> <level>	0 -5 0 21 -4 0 0 -14
sa:<name> <number>	0 6 0 -21 0 0 0 15
sa:<name> agree	0 -12 0 0 0 0 0 13
sa:<name> and	-8 -16 -9 6 0 3 3 10
sa:<name> answer	0 -7 0 9 0 0 0 0
sa:<name> are	0 -6 0 -8 -2 0 12 8
sa:<name> ask	0 -1 0 -11 8 0 0 5
sa:<name> buy	0 4 0 -11 6 0 0 0
sa:<name> charge	0 -14 0 13 -8 0 0 11
sa:<name> collect	0 4 0 -9 2 0 0 0
sa:<name> did	0 10 0 -5 0 0 0 -2
sa:<name> doe	0 10 0 -11 2 0 0 0
sa:<name> enter	0 11 0 -8 0 0 0 -1
sa:<name> go	0 -13 0 9 -5 0 0 6
sa:<name> has	0 9 0 12 -14 0 0 -9
sa:<name> have	0 -9 0 12 0 0 0 0
sa:<name> in	0 0 0 -16 1 0 8 7
sa:<name> is	0 0 0 8 -9 0 0 0
sa:<name> keep	0 -7 0 -7 15 0 0 0
sa:<name> levy	0 14 0 -15 0 0 0 0
sa:<name> may	0 11 0 -7 -8 0 -2 7
sa:<name> on	0 -11 0 0 -5 0 2 10
sa:<name> pay	0 1 13 -17 0 0 0 2
sa:<name> put	0 9 0 -1 -5 0 0 -2
sa:<name> start	0 17 0 -16 0 0 0 0
sa:<name> take	0 7 0 -15 0 0 0 12
sa:<name> tariff	0 11 0 -13 0 0 0 2
sa:<name> trade	-7 0 0 0 10 0 0 -1
sa:<name> want	0 4 0 -9 0 0 6 -1
sa:<name> was	0 -19 0 20 0 0 0 0
sa:<name> will	0 6 0 -14 13 4 3 -12
sa:<name> would	0 -5 0 16 12 0 8 -32
sa:<not>	-1 0 20 -9 -5 -2 -6 10
sa:<number>	8 -3 10 5 -8 -18 3 -4
sa:<number> (	0 -11 0 13 0 0 0 0
sa:<number> )	0 -13 0 15 -3 0 0 0
sa:<number> ,	-2 11 -12 0 -20 -1 0 9
sa:<number> .	-4 19 -16 -13 0 -9 8 0
sa:<number> :	0 -4 5 -15 16 0 -1 7
sa:<number> <day-ahead>	0 -3 0 -5 0 0 0 9
sa:<number> <span>	0 -22 0 24 0 0 0 0
sa:<number> a	0 -12 0 2 5 0 0 4
sa:<number> after	0 -13 0 0 0 0 0 13
sa:<number> again	0 11 0 -3 -3 0 -3 0
sa:<number> apply	0 -12 0 0 -4 0 0 16
sa:<number> are	0 -4 0 -2 0 0 0 8
sa:<number> before	0 -3 0 15 0 0 0 -11
sa:<number> cent	0 2 0 10 0 0 0 -13
sa:<number> economy	0 0 0 13 -5 0 0 -6
sa:<number> exclusion	-2 3 18 -8 -8 0 0 -6
sa:<number> for	6 -9 0 3 3 0 0 -4
sa:<number> hour	0 1 0 5 0 0 0 -9
sa:<number> if	0 -10 0 13 0 0 0 0
sa:<number> in	-2 8 0 -6 2 0 0 1
sa:<number> instead	0 -10 0 10 0 0 0 0
sa:<number> is	0 11 0 -13 4 0 0 0
sa:<number> notice	12 0 0 -1 0 0 0 -9
sa:<number> on	2 -11 0 2 0 0 0 4
sa:<number> p	0 3 9 -12 0 0 0 0
sa:<number> pm	0 -3 0 11 0 0 0 -1
sa:<number> th	4 -5 0 -13 11 1 0 0
sa:<number> there	0 -13 0 11 0 0 0 0
sa:<number> to	0 -14 0 16 4 0 2 -11
sa:<number> trading	0 12 0 -12 0 0 0 0
sa:<number> would	0 13 0 -7 0 0 0 -7
sa:<number> —	0 0 0 -8 -1 0 0 9
sa:<office>	-4 2 -3 -2 -8 -2 10 2
sa:<office> .	0 15 0 -11 1 0 0 -1
sa:<office> on	0 0 0 -10 0 0 0 11
sa:<office> order	0 6 0 0 0 0 0 -11
sa:<office> say	0 -20 0 1 7 0 0 6
sa:<organisation>	3 14 0 -1 11 -5 -19 -17
sa:<organisation> 's	0 2 -3 6 1 0 2 -16
sa:<organisation> ,	0 -2 0 13 -3 0 0 -2
sa:<organisation> .	-2 6 -1 8 4 -1 -7 -16
sa:<organisation> agree	0 13 0 -4 0 0 0 -8
sa:<organisation> announce	0 3 0 12 -11 0 0 -12
sa:<organisation> by	0 0 0 -9 9 0 0 0
sa:<organisation> can	0 10 0 -10 3 0 0 -6
sa:<organisation> extend	0 15 0 0 0 0 0 -12
sa:<organisation> had	0 -6 0 14 -5 0 0 0
sa:<organisation> has	0 -19 0 0 14 -5 -1 4
sa:<organisation> hear	0 0 0 -13 15 0 0 0
sa:<organisation> in	4 0 0 -21 15 0 0 11
sa:<organisation> is	0 -11 0 6 1 0 0 0
sa:<organisation> may	0 -4 0 -7 3 0 0 9
sa:<organisation> of	0 -9 0 6 0 0 0 3
sa:<organisation> on	0 0 0 -9 -1 0 -2 14
sa:<organisation> prolong	0 22 0 0 -1 0 0 -20
sa:<organisation> say	0 4 12 0 -23 2 1 -2
sa:<organisation> take	0 -9 0 10 0 0 0 0
sa:<organisation> to	0 12 0 -15 6 0 0 0
sa:<organisation> was	0 9 0 -2 0 0 0 -4
sa:<person>	-5 13 -16 -2 1 1 -4 -9
sa:<person> 's	0 20 0 -1 0 2 -1 -22
sa:<person> .	0 2 0 3 -18 0 -12 16
sa:<person> and	0 0 0 5 -9 0 0 0
sa:<person> announce	0 8 0 -10 6 0 1 -3
sa:<person> are	0 0 0 -9 11 0 0 0
sa:<person> go	0 -6 0 9 0 0 0 0
sa:<person> has	0 4 0 1 -4 4 3 -14
sa:<person> in	0 -15 0 29 -7 0 0 -4
sa:<person> may	0 -1 0 -7 9 0 0 0
sa:<person> on	0 3 0 -9 -1 0 0 9
sa:<person> post	0 -4 0 -3 8 0 0 0
sa:<person> put	0 -3 0 8 0 0 0 0
sa:<person> say	0 4 0 -17 8 0 0 3
sa:<person> sign	0 5 0 -11 6 0 0 0
sa:<person> tell	0 3 0 -5 -7 0 0 13
sa:<person> would	0 13 0 0 -9 0 0 -2
sa:<person> write	7 -8 0 -3 -1 0 0 9
sa:<points>	1 2 0 -7 -15 -5 -2 17
sa:<points> .	0 -7 0 12 0 0 0 -1
sa:<points> of	0 10 0 -4 -4 0 0 0
sa:<points> return	0 0 0 -7 0 0 0 10
sa:<quality> -	0 -9 0 3 7 0 0 -2
sa:<quality> .	0 -2 0 -8 3 0 0 9
sa:<quality> beef	0 -1 0 9 0 0 0 -7
sa:<quality> biscuit	0 -10 0 -3 0 0 0 13
sa:<quality> border	0 -11 0 3 0 0 0 7
sa:<quality> business	0 0 0 -5 -1 10 0 0
sa:<quality> cement	0 14 0 -5 0 0 -3 -4
sa:<quality> cheese	0 3 0 10 -12 0 0 -1
sa:<quality> colleague	0 8 0 0 0 0 0 -10
sa:<quality> cotton	0 0 0 10 0 0 0 -9
sa:<quality> custom	0 -5 0 12 0 0 0 -6
sa:<quality> delegation	0 0 0 -8 0 0 0 8
sa:<quality> duty	3 18 0 0 -10 0 0 -13
sa:<quality> good	9 -6 -1 -1 -4 0 0 6
sa:<quality> one	0 0 -3 -11 16 0 0 -1
sa:<quality> product	0 -8 0 9 0 0 0 0
sa:<quality> rare	12 -8 0 -3 0 0 0 0
sa:<quality> salt	0 9 0 0 -4 0 0 -2
sa:<quality> ship	-11 -5 0 0 14 0 0 0
sa:<quality> side	0 -11 2 -9 -8 0 5 17
sa:<quality> sugar	0 -5 0 8 -1 0 0 0
sa:<quality> timber	0 -13 0 8 -2 0 0 6
sa:<quality> time	0 16 0 -12 0 0 0 0
sa:<quality> tomatoe	0 -4 0 9 0 0 0 -4
sa:<quality> tractor	0 -11 0 7 4 0 0 0
sa:<quality> trade	7 -5 0 -13 6 0 0 5
sa:<quality> tuna	0 0 0 -11 0 0 0 12
sa:<seat>	-19 1 -12 0 -4 0 11 10
sa:<seat> ,	-1 -12 0 24 -9 0 0 -2
sa:<seat> .	-1 10 0 0 0 -4 -6 0
sa:<seat> on	0 14 0 -18 11 0 0 -5
sa:<seat> say	0 -14 -1 4 -8 0 15 4
sa:<seat> time	0 -10 0 -9 0 0 0 20
sa:<sender>	14 6 -3 -4 -4 -5 -9 -3
sa:<span>	-14 -1 -7 10 -1 -9 -8 7
sa:<span> "	0 0 0 -17 0 0 0 17
sa:<span> '	0 13 0 -7 -1 0 0 -3
sa:<span> ,	-1 9 -2 -11 2 0 0 7
sa:<span> .	0 11 0 -3 8 -3 -5 -8
sa:<span> after	0 0 0 12 -9 0 0 -5
sa:<span> are	0 6 0 -10 -1 0 0 3
sa:<span> before	3 0 0 6 3 0 0 -13
sa:<span> earlier	0 0 0 12 -4 0 0 -3
sa:<span> end	0 -13 0 12 0 0 0 1
sa:<span> from	0 -11 0 2 7 0 0 0
sa:<span> in	0 -10 0 14 0 0 0 0
sa:<span> later	0 -13 0 10 0 0 0 3
sa:<span> more	0 -7 0 -11 0 0 0 17
sa:<span> of	0 -5 0 10 -1 0 0 -3
sa:<span> truce	0 -3 0 11 0 0 0 -5
sa:<taker>	1 -20 0 6 1 7 0 3
sa:<v-agree>	-8 -2 -10 3 -2 6 12 -5
sa:<v-bear>	0 15 -2 4 -16 -12 -16 -4
sa:<v-begin>	-1 -3 3 8 -3 -4 -8 -1
sa:<v-buy>	-4 -2 -2 23 -6 4 -5 -23
sa:<v-down>	-13 -5 4 16 -2 -9 -1 -5
sa:<v-end>	0 2 8 -2 -10 0 10 -6
sa:<v-impose>	-5 -4 -8 14 -13 -2 9 -1
sa:<v-propose>	-1 -5 0 -1 5 -7 24 -10
sa:<v-renew>	-6 4 8 4 2 -5 -11 -10
sa:<v-return>	4 -9 -3 1 3 0 -12 10
sa:<v-say>	4 0 -8 -2 9 -12 0 -5
sa:<v-sell>	1 -10 0 0 9 11 -2 -13
sa:<v-sign>	-5 -6 -18 -10 8 3 -5 17
sa:<v-stay>	3 -8 4 13 -21 2 -17 0
sa:<v-suspend>	3 -12 4 20 -36 -9 -20 6
sa:<v-threaten>	0 8 0 0 -5 0 -10 2
sa:<v-up>	-14 -6 -2 5 -12 8 3 8
sa:?	-1 -1 -12 22 -14 3 -9 -11
sa:a	-5 -4 0 4 -6 3 18 -7
sa:a .	0 -12 0 2 5 0 0 5
sa:a <day-gone>	0 -5 0 -8 0 0 0 16
sa:a <office>	0 -25 0 5 11 0 3 1
sa:a <quality>	1 10 0 -4 0 0 0 -10
sa:a <span>	0 -3 0 10 0 0 0 -6
sa:a bad	0 11 0 -10 0 0 0 0
sa:a call	0 20 0 -24 -2 0 0 8
sa:a deal	0 0 0 -1 -3 0 9 0
sa:a decision	0 -14 0 11 0 0 0 1
sa:a door	0 0 0 -9 0 0 0 11
sa:a duty	0 15 0 -10 -5 0 -4 1
sa:a fee	0 -16 0 8 7 0 0 0
sa:a fourth	0 0 0 9 0 0 0 -7
sa:a framework	0 -14 0 19 0 0 0 -2
sa:a further	0 7 0 0 9 0 0 -16
sa:a handshake	0 -2 0 15 0 0 0 -11
sa:a last	0 5 0 -9 0 0 0 3
sa:a law	0 1 0 -8 8 0 0 0
sa:a level	0 16 0 -13 0 0 0 -1
sa:a levy	0 -11 0 19 0 0 -1 -5
sa:a minute	0 -8 12 -13 1 0 0 3
sa:a notice	0 16 0 -20 -5 0 0 7
sa:a period	0 15 0 -10 0 0 0 -3
sa:a post	0 -1 0 -11 6 0 0 6
sa:a proclamation	0 -7 0 8 0 0 0 0
sa:a quarrel	0 -7 0 9 0 0 5 -7
sa:a rate	0 -7 0 10 0 0 0 -2
sa:a result	0 0 0 -12 0 0 5 8
sa:a second	0 0 0 4 8 0 -7 -4
sa:a separate	0 14 0 -2 0 0 0 -11
sa:a state	0 10 0 -2 -6 0 0 0
sa:a telephone	5 4 0 -15 0 0 0 6
sa:a text	0 0 0 -9 0 0 0 11
sa:a trade	0 4 0 -7 0 0 0 0
sa:a treaty	0 2 0 -13 -1 0 17 -6
sa:a truce	0 0 7 11 1 0 3 -25
sa:about	6 -19 0 7 0 0 0 2
sa:about it	0 -4 0 -6 0 0 0 11
sa:above	-1 0 0 -4 0 0 0 10
sa:abroad	0 -10 -1 14 0 0 0 -3
sa:abroad .	-3 -7 0 11 0 0 0 0
sa:accord	3 9 0 -7 0 0 0 -4
sa:account of	0 -3 0 9 0 0 0 -4
sa:across	0 -13 0 8 -1 0 0 6
sa:across the	0 -10 0 3 0 0 0 7
sa:add	1 0 0 -4 -10 0 7 2
sa:additional	0 -1 8 5 -13 0 0 0
sa:additional <level>	0 -7 0 9 -1 0 0 0
sa:additional duty	0 0 9 0 -9 0 0 0
sa:adjust	0 8 0 -8 0 0 3 0
sa:admit	0 0 0 0 8 0 0 -8
sa:affiliate	6 -1 0 -13 -4 0 0 11
sa:affiliate rule	9 -4 1 -2 0 0 0 -3
sa:after	-9 3 1 7 -11 -2 0 1
sa:after .	0 -11 0 8 -1 0 0 3
sa:after <level>	0 -3 0 12 0 0 0 -8
sa:after <name>	0 16 0 -5 -2 0 -1 -4
sa:after <number>	0 8 0 -13 0 0 0 4
sa:after <person>	0 0 0 -17 11 0 0 7
sa:after <span>	0 -2 0 14 0 0 0 -13
sa:after it	0 -4 0 -12 0 0 0 17
sa:after the	0 -10 0 14 -3 0 0 0
sa:after which	0 -3 2 9 -1 0 0 -5
sa:afterward	0 3 0 6 1 0 0 -13
sa:again	0 9 -5 2 -15 0 -8 5
sa:again ,	0 8 0 5 -9 0 -1 -7
sa:again .	1 0 0 -3 0 0 -8 8
sa:again from	0 0 0 -7 0 0 0 10
sa:agree	-2 -7 0 -12 0 -2 9 20
sa:agree .	0 16 0 -10 -4 0 0 0
sa:agree in	0 -14 0 0 0 0 4 11
sa:agree on	0 -11 0 8 -1 0 9 -4
sa:agree to	0 -6 0 11 -3 0 0 0
sa:agree with	0 0 0 -11 3 0 0 9
sa:agreement	0 0 -2 -11 0 -6 7 12
sa:agreement ,	0 2 0 -9 -2 0 1 4
sa:agreement on	0 6 0 -14 0 0 5 5
sa:ahead	0 13 0 -5 -6 0 0 -3
sa:ahead .	0 11 0 -5 -4 0 0 0
sa:air	0 -4 0 -6 11 0 0 2
sa:aircraft part	0 -12 0 13 0 0 0 0
sa:alive	0 1 0 11 0 0 0 -12
sa:all	-6 0 0 24 -21 0 3 -9
sa:all ,	0 17 0 -16 0 0 0 0
sa:all .	-1 6 0 3 -7 0 7 -11
sa:all <quality>	0 -8 0 15 0 0 0 -6
sa:all other	0 10 0 -5 0 0 0 0
sa:aluminum	0 12 0 -10 0 0 0 0
sa:among	0 -15 0 9 11 0 -3 0
sa:among them	0 -9 0 11 2 0 -3 0
sa:an	-3 12 0 -5 -28 8 7 -2
sa:an <quality>	0 10 0 -12 2 3 0 -5
sa:an additional	0 -20 0 17 -2 0 0 2
sa:an agreement	0 5 0 -10 -4 0 7 4
sa:an extra	0 -9 0 12 0 0 0 -1
sa:an interim	0 10 0 -9 0 0 0 0
sa:an order	0 4 0 1 0 1 0 -9
sa:and	4 -2 -10 6 -2 -4 -16 3
sa:and ,	0 -6 0 -1 -3 0 0 12
sa:and <day-ahead>	0 20 0 -14 -4 0 0 -1
sa:and <day-gone>	0 6 0 -10 0 0 0 4
sa:and <level>	0 -4 0 5 -16 0 -7 16
sa:and <name>	-8 -28 -13 7 5 0 -6 30
sa:and <number>	2 -13 1 0 -10 0 -5 21
sa:and <person>	-2 0 0 -5 7 0 0 1
sa:and <quality>	0 -13 0 0 13 0 0 2
sa:and a	0 25 0 -10 0 0 0 -11
sa:and another	0 -14 0 15 0 0 0 0
sa:and antimony	14 0 0 -2 0 0 0 -9
sa:and are	0 -1 0 12 -3 0 0 -5
sa:and beef	0 -9 -3 2 0 0 0 9
sa:and both	0 0 0 12 0 0 0 -10
sa:and by	0 -4 0 -7 0 0 0 14
sa:and control	-10 12 0 0 0 0 0 0
sa:and dairy	0 9 0 -8 0 0 0 0
sa:and duty	0 -2 0 -11 0 0 0 13
sa:and end	0 3 0 5 6 0 0 -20
sa:and for	-1 13 0 -6 -3 0 0 0
sa:and from	3 -3 0 -10 3 0 0 7
sa:and go	0 -13 0 8 0 0 0 3
sa:and has	0 5 0 7 -7 3 0 -14
sa:and here	0 10 0 -9 0 0 0 0
sa:and i	0 0 0 -12 -7 0 0 20
sa:and in	0 0 0 16 -1 0 0 -12
sa:and is	0 0 3 28 -8 0 0 -28
sa:and it	0 1 0 16 -3 0 0 -16
sa:and its	1 -11 0 0 7 0 0 0
sa:and last	0 13 0 0 -1 0 0 -19
sa:and let	0 0 0 10 0 0 0 -9
sa:and mr	0 9 0 -12 0 0 0 4
sa:and must	0 0 0 10 -8 0 0 0
sa:and no	0 15 0 -4 0 0 0 -7
sa:and nobody	4 0 6 4 -11 0 0 -5
sa:and not	0 2 0 -10 0 0 -1 8
sa:and now	0 0 0 15 0 0 0 -13
sa:and of	0 -8 0 0 10 0 0 0
sa:and pay	0 11 0 -7 0 0 0 0
sa:and promise	0 10 0 -10 0 0 0 0
sa:and sign	0 -1 0 -5 0 0 0 10
sa:and since	0 0 0 11 0 0 0 -10
sa:and take	0 0 0 10 -3 0 0 -7
sa:and that	-1 -10 0 23 -1 0 4 -13
sa:and then	0 11 0 -10 -2 0 0 1
sa:and there	0 -15 0 8 5 0 0 0
sa:and they	0 7 0 -14 0 0 0 3
sa:and those	0 15 0 -12 0 0 0 -2
sa:and to	3 -14 -3 29 -4 0 0 -13
sa:and trade	0 -2 0 11 -6 2 0 -1
sa:and was	3 -1 0 -16 0 0 0 15
sa:and will	0 0 0 12 -13 0 0 -2
sa:and with	0 6 0 -17 0 0 0 12
sa:and without	0 -1 0 -6 0 0 0 11
sa:and would	0 0 0 -9 9 0 0 0
sa:anew	0 -10 0 -12 15 0 0 3
sa:announce	7 -7 8 0 11 0 -5 -14
sa:announce .	13 -8 0 -7 16 0 0 -18
sa:announce in	6 -8 0 4 2 0 0 -9
sa:announce on	-6 13 0 -10 5 0 0 -1
sa:announce the	0 0 9 -4 -1 0 0 0
sa:announcement	4 4 0 -12 -4 0 0 6
sa:another <number>	0 0 0 13 0 0 0 -11
sa:answer	-5 -19 0 19 -14 0 5 13
sa:answer .	0 -4 0 -1 -3 0 0 11
sa:answer to	-4 0 0 9 -2 0 0 0
sa:answer with	0 -16 0 17 0 0 0 0
sa:anti	0 2 0 5 0 0 0 -11
sa:anti -	0 2 0 5 0 0 0 -11
sa:antimony	13 -1 0 0 0 0 0 -10
sa:antimony .	13 0 0 -6 0 0 0 -4
sa:any case	0 -2 0 -5 0 0 0 10
sa:any more	0 3 0 3 0 0 0 -9
sa:anything	1 -5 6 12 0 0 0 -13
sa:anything .	0 0 7 6 0 0 0 -10
sa:app	0 0 0 -7 0 11 0 0
sa:appeal .	0 -2 0 -2 10 0 0 0
sa:apple	0 4 0 -10 0 0 0 6
sa:application	0 9 0 1 -2 0 0 -10
sa:apply	0 5 5 -6 -7 0 -3 8
sa:apply ,	0 -6 0 -5 0 0 0 12
sa:apply .	0 15 0 -5 0 0 0 -10
sa:apply again	0 -2 0 -6 0 0 0 14
sa:are	-12 0 0 -10 10 -9 5 14
sa:are at	0 9 0 -9 0 0 0 0
sa:are back	0 12 0 -17 -2 0 0 6
sa:are enter	0 -7 0 13 -3 0 0 0
sa:are exempt	0 0 -6 9 -4 0 0 0
sa:are free	0 -7 10 -5 0 0 0 0
sa:are lawful	0 -1 0 8 -4 0 0 0
sa:are on	0 0 0 -9 0 0 0 11
sa:are over	0 5 0 -14 0 0 0 9
sa:are put	0 -7 0 -10 0 0 0 15
sa:are up	0 2 0 -15 0 0 0 9
sa:arm	0 17 0 -5 -10 0 0 0
sa:arrangement	0 3 0 -18 2 0 0 12
sa:arrangement with	0 7 0 -12 0 0 0 6
sa:arrive	0 0 0 8 -1 0 0 0
sa:article	0 9 0 0 0 0 0 -10
sa:as	9 4 1 -1 0 -11 3 -9
sa:as <level>	4 -14 0 7 0 0 0 0
sa:as <person>	0 -3 0 10 0 0 0 -1
sa:as before	0 17 0 -27 4 0 0 6
sa:as of	0 -4 0 10 0 0 0 -4
sa:as plan	0 0 0 10 0 0 0 -10
sa:as the	-7 -4 0 10 -11 -4 6 2
sa:as they	0 8 3 -3 4 0 0 -10
sa:as we	0 -11 0 0 0 0 0 8
sa:ask	0 -10 2 2 13 0 -4 -10
sa:ask for	0 -13 3 5 0 0 0 0
sa:at	-2 10 -4 -3 12 -2 -5 -8
sa:at <number>	-4 -10 6 10 7 -3 -3 -5
sa:at <quality>	0 6 0 -9 3 0 0 0
sa:at a	0 4 0 -18 6 0 0 9
sa:at all	0 9 0 0 -1 0 0 -10
sa:at least	0 7 0 0 -11 0 0 1
sa:at nothing	0 18 0 -18 0 0 5 -7
sa:at present	0 0 0 -5 0 0 0 9
sa:at the	8 14 -5 -13 0 2 0 -8
sa:autumn	0 9 0 -17 0 0 0 4
sa:autumn .	0 10 0 -8 0 0 0 0
sa:away	1 -17 0 23 0 0 0 -11
sa:back	-3 1 -5 -6 -14 0 -26 31
sa:back .	0 11 0 -27 10 0 -5 7
sa:back at	0 7 0 1 0 0 0 -10
sa:back on	0 -7 0 0 0 0 0 9
sa:back to	0 -8 0 17 -23 0 -10 13
sa:bad	0 21 0 -20 0 0 0 0
sa:ban	14 -9 0 0 -2 8 0 -15
sa:ban on	10 -1 0 4 0 0 0 -12
sa:banana	0 10 -3 -19 0 0 0 12
sa:bank	0 -6 0 12 -3 0 0 0
sa:bargain	1 -9 0 11 0 0 0 -1
sa:battery	2 -12 0 12 0 0 0 -2
sa:be	-11 -6 5 -9 6 17 11 -6
sa:be .	0 0 0 -1 0 0 -3 10
sa:be <level>	0 -8 0 -4 17 0 0 0
sa:be <number>	0 21 0 -14 -8 0 12 -13
sa:be back	0 9 0 -5 4 0 -2 -6
sa:be carry	0 0 0 -11 0 0 0 13
sa:be charge	0 15 6 -14 0 0 -5 -3
sa:be due	0 -14 0 8 0 0 3 0
sa:be extend	0 -10 -2 4 1 0 0 4
sa:be impose	0 -16 0 15 0 0 0 0
sa:be in	0 0 0 11 -11 0 0 0
sa:be move	0 0 0 -6 0 8 0 0
sa:be refund	0 -5 0 13 -4 0 0 -4
sa:be renew	0 -2 9 0 0 0 0 -4
sa:be return	0 0 0 -6 11 0 0 0
sa:be sign	0 3 0 -9 -1 12 0 -2
sa:bear	0 -8 0 14 1 0 0 -6
sa:bear <level>	0 -9 0 16 0 0 0 -6
sa:became	0 -11 0 23 0 0 0 -14
sa:because	0 6 0 12 -13 0 0 -11
sa:because <name>	0 -9 0 1 0 0 0 4
sa:because <person>	0 7 0 11 0 0 0 -16
sa:because it	0 10 0 -12 0 0 0 2
sa:because of	0 10 0 -8 -2 0 0 1
sa:because the	0 -10 0 25 0 0 0 -13
sa:become	2 13 -2 -30 0 0 21 -2
sa:become <level>	0 3 0 -19 -4 0 18 -2
sa:become <number>	0 2 0 -11 1 0 4 0
sa:beef	0 -12 -3 12 -4 0 0 4
sa:been <level>	0 -23 0 17 0 0 0 3
sa:been <number>	0 -13 0 7 0 0 0 3
sa:been charge	0 -7 0 7 6 0 0 -9
sa:been pay	0 8 0 -4 0 0 0 -2
sa:been settle	0 0 0 0 8 0 0 -9
sa:beer	0 3 0 1 2 0 0 -12
sa:before	0 9 -6 4 -20 0 5 -6
sa:before .	1 -6 0 17 -11 0 0 -5
sa:before :	0 15 0 -15 0 0 0 0
sa:before <day-ahead>	0 0 -1 12 -13 0 0 0
sa:before <number>	0 3 0 10 0 0 0 -14
sa:before that	0 9 0 1 -6 0 0 -8
sa:before their	0 0 0 -16 0 0 0 16
sa:begin	6 18 -1 0 -3 0 -2 -19
sa:begin ,	0 2 0 6 0 0 0 -9
sa:begin .	8 26 0 4 -15 0 0 -28
sa:begin :	0 9 0 -5 -4 0 0 0
sa:begin on	0 1 0 -12 0 0 0 10
sa:believe	1 11 0 -11 9 0 0 -9
sa:believe the	0 7 0 -8 9 0 0 -6
sa:benefit	0 9 0 0 -6 0 0 0
sa:beside	0 0 0 17 -1 0 0 -21
sa:beside the	0 -9 0 11 0 0 0 0
sa:better	5 -12 0 -17 -1 0 4 17
sa:between	0 -13 0 0 0 3 1 5
sa:between <name>	0 0 0 -1 -10 4 0 7
sa:between the	3 -14 0 -6 8 0 3 4
sa:bid	0 0 0 13 -9 0 0 0
sa:bill	0 -6 0 -4 12 0 0 0
sa:biscuit	0 -10 0 -3 0 0 0 13
sa:black	0 5 0 -15 0 0 0 9
sa:blink	0 -9 0 9 0 0 0 0
sa:book	0 6 0 -11 -1 0 0 8
sa:booked	0 -1 0 10 -3 0 0 0
sa:both	0 -8 -2 -5 0 -3 10 10
sa:both are	0 9 0 -9 0 0 0 0
sa:both at	0 -2 0 -7 0 0 0 11
sa:both country	0 -15 0 1 9 0 -1 4
sa:both duty	0 -12 0 6 0 0 0 4
sa:both government	-1 11 0 -8 0 0 0 1
sa:both parliament	0 2 0 -12 0 0 1 6
sa:both side	0 6 0 10 3 0 -5 -14
sa:box	0 -11 0 13 7 0 0 -10
sa:branded	0 11 0 -9 0 0 0 0
sa:branded medicine	0 10 0 -9 0 0 0 0
sa:bring	0 16 0 -9 0 0 -3 -3
sa:bring back	0 16 0 -7 0 0 0 -9
sa:bring the	0 11 0 -8 0 0 0 0
sa:broken	0 0 0 9 0 0 0 -7
sa:built	-1 2 0 1 4 0 0 -10
sa:busan	9 -14 8 6 -7 0 0 -4
sa:business	0 -9 0 -7 2 15 0 -3
sa:business .	0 0 0 -5 0 9 0 0
sa:but	-5 -6 0 11 0 0 -2 -1
sa:but <name>	0 -11 0 0 0 0 0 13
sa:but a	0 0 0 10 0 0 0 -8
sa:but not	0 12 0 -10 0 2 0 -4
sa:buy from	0 -8 0 9 0 0 0 0
sa:by	-1 3 -11 6 -4 -8 4 0
sa:by <day-ahead>	0 22 -1 -22 4 0 1 0
sa:by <level>	0 -22 0 27 0 0 0 -6
sa:by <number>	0 -9 0 22 -9 0 0 -3
sa:by <points>	0 -18 0 9 0 0 0 8
sa:by <span>	0 -8 0 3 -7 0 0 11
sa:by both	0 13 0 -9 0 0 1 -7
sa:by itself	0 6 0 -13 6 0 0 0
sa:by one	0 11 0 -4 -5 0 0 0
sa:by the	3 -8 0 20 -19 0 -1 0
sa:by then	0 1 0 -23 10 0 0 8
sa:cabinet	0 21 0 -12 0 0 0 -10
sa:cabinet and	0 14 0 -12 0 0 0 0
sa:calendar	0 0 0 -6 0 0 0 8
sa:call	3 -4 0 4 8 0 -2 -9
sa:call "	0 -11 0 18 0 0 0 -4
sa:call at	0 -4 0 0 10 0 0 -5
sa:call on	0 11 0 -8 -1 0 0 0
sa:call with	0 12 0 -23 0 0 0 12
sa:can	-3 16 0 -7 0 11 -5 -14
sa:can be	0 8 0 -1 -2 12 0 -15
sa:canned	0 9 0 -7 0 0 0 0
sa:carpet	0 0 0 9 0 0 0 -7
sa:carry	0 -11 0 9 0 0 -2 5
sa:carry on	0 -6 0 0 0 0 0 9
sa:cease	0 -15 0 12 -7 0 0 10
sa:cease to	0 -12 0 12 0 0 0 0
sa:cell	12 -7 0 -4 0 0 0 0
sa:cell and	10 -6 0 -3 0 0 0 0
sa:cement	0 10 0 -2 0 0 -3 -2
sa:cent	0 2 0 10 0 0 0 -13
sa:ceramic	0 -14 0 6 0 0 5 2
sa:certain	0 -10 6 13 0 0 0 -9
sa:ceylon	0 -9 0 10 0 0 0 0
sa:change	5 -19 0 21 -4 0 0 -1
sa:change .	0 -8 0 9 0 0 0 0
sa:change in	6 -4 0 9 -10 0 0 0
sa:charge	-8 -13 6 1 7 -1 3 4
sa:charge .	0 -6 7 6 0 0 5 -15
sa:charge <level>	0 -13 0 20 -1 0 3 -10
sa:charge <number>	0 -26 0 7 5 0 0 12
sa:charge on	0 8 0 -1 -6 0 0 0
sa:charge since	0 -9 0 6 6 0 0 -4
sa:charge the	0 -3 0 -8 2 0 0 9
sa:cheese	0 8 0 -4 -16 0 4 5
sa:chip	-1 -14 0 6 0 0 0 5
sa:chip ,	0 -4 0 -5 0 0 0 10
sa:clear by	0 9 0 -4 -3 0 0 0
sa:client	0 -7 0 13 -2 0 0 -1
sa:climb	0 -15 0 10 0 0 0 4
sa:clock	0 -9 0 -7 14 0 0 1
sa:close	0 -10 0 -17 7 2 4 11
sa:close .	0 -2 0 -28 12 2 0 14
sa:closed	0 0 0 -1 10 0 0 -8
sa:club	0 -3 0 10 0 0 0 -3
sa:coast	0 0 0 9 0 0 0 -9
sa:cocoa	0 4 5 -12 0 0 0 2
sa:cocoa butter	0 8 5 -17 0 0 0 0
sa:cod	0 1 0 -10 9 0 6 -6
sa:coffee	0 -8 -3 7 -10 0 0 9
sa:coffee ,	0 -10 -3 20 -2 0 0 -3
sa:coffee and	0 0 0 -14 0 0 0 13
sa:colleague	0 8 0 1 0 0 0 -10
sa:collect	0 6 0 -1 8 0 0 -13
sa:column	0 0 0 0 -6 0 -3 13
sa:come	-4 -14 8 11 -9 -2 -10 11
sa:come and	0 -12 0 0 0 0 0 13
sa:come back	0 -22 0 7 2 0 -5 11
sa:come from	0 -12 -2 17 2 0 0 -4
sa:come in	0 -11 0 16 0 0 0 -4
sa:come into	0 7 13 -4 -3 0 0 -15
sa:comment	0 -2 3 -13 14 0 0 0
sa:commerce ministry	-3 -10 0 7 3 3 0 -3
sa:commission	0 -12 0 14 0 0 0 0
sa:comply	0 8 0 0 -4 0 0 0
sa:concentrate	0 7 -2 -19 -1 0 0 15
sa:conclude	0 1 0 -8 -2 0 6 1
sa:condition	0 14 0 -11 -1 0 0 0
sa:confirm	0 -12 0 5 7 0 0 0
sa:confirm .	0 -7 0 11 0 0 0 -3
sa:consent	-1 0 0 0 -10 0 0 15
sa:consent .	0 0 0 -10 -1 0 0 11
sa:consider	0 0 0 -11 0 0 0 10
sa:continue for	0 6 0 -10 0 0 0 5
sa:contract	0 -5 0 15 -4 0 0 -5
sa:control	13 -7 0 1 -11 0 0 0
sa:control of	12 -1 0 0 -1 0 0 -6
sa:control on	3 -7 0 0 -1 0 0 10
sa:copper	0 11 0 -9 0 0 0 -2
sa:cork	0 11 0 -6 0 0 0 -3
sa:cost	0 -13 0 3 9 0 0 1
sa:cost <level>	0 -8 0 -4 0 0 0 14
sa:cotton	0 11 0 0 -6 0 0 -6
sa:could	-3 13 0 -7 -3 -1 16 -11
sa:could be	0 2 0 -8 -2 0 12 -3
sa:council	0 10 0 0 -9 0 0 0
sa:counter	0 0 -2 -4 11 0 0 -4
sa:counting	0 9 0 -9 0 0 0 0
sa:country '	0 -5 0 10 0 0 0 -3
sa:country ,	0 -6 0 12 -2 0 0 -2
sa:country will	0 -3 0 -10 3 0 0 9
sa:country would	0 5 0 -11 0 0 0 8
sa:course	0 -2 0 -3 0 0 0 10
sa:cover	0 -8 0 2 -1 0 0 7
sa:critical	11 -3 0 -8 0 0 0 0
sa:critical software	11 -2 0 -10 0 0 0 0
sa:curb on	0 9 0 -8 0 0 0 0
sa:custom	0 11 4 -1 -8 0 -1 -4
sa:custom house	0 10 0 1 0 0 0 -11
sa:custom officer	0 0 0 -16 3 0 0 12
sa:customer	0 -12 0 12 0 0 0 0
sa:date	17 -28 1 -6 -10 -2 6 14
sa:day	4 0 5 -28 0 0 10 8
sa:day ,	6 -12 0 -2 2 0 0 1
sa:day .	3 8 0 -11 -15 0 4 5
sa:day for	0 0 0 -16 0 0 7 3
sa:day of	-4 0 2 -23 4 0 0 20
sa:day to	0 12 0 2 0 0 0 -11
sa:dead	0 -11 0 5 0 0 0 3
sa:deadline	0 2 0 -7 -22 4 13 5
sa:deadline .	0 0 0 -14 0 0 13 1
sa:deal	-4 2 0 0 1 8 3 -15
sa:deal was	0 13 0 -9 0 0 0 -2
sa:deal were	0 12 0 -7 0 0 0 -1
sa:deal with	0 -21 0 7 1 4 0 2
sa:decide	6 -21 0 12 -8 0 2 4
sa:decide .	0 -6 0 10 -1 0 -4 2
sa:decide on	3 -12 0 3 -6 0 8 0
sa:decision	0 -10 0 1 -2 0 0 12
sa:decree	0 1 0 -14 0 0 0 12
sa:decree of	0 -9 0 0 0 0 0 11
sa:demand	0 9 0 8 -11 0 0 -5
sa:desk	0 -6 0 -4 17 0 0 -8
sa:desk .	0 -1 0 10 0 0 0 -7
sa:did	0 5 0 8 0 0 0 -14
sa:did in	0 11 0 -2 5 0 0 -8
sa:did not	0 -2 0 11 -4 1 0 -5
sa:discuss	0 -9 0 10 -1 0 0 2
sa:dispute	0 -9 0 -18 1 0 11 12
sa:dispute over	0 -5 0 -10 1 0 12 0
sa:do	7 8 0 -7 -12 0 -1 3
sa:do not	0 -3 0 9 -9 0 0 5
sa:do with	0 9 0 -6 0 0 0 -1
sa:doe	-2 -10 -1 -6 6 3 -1 14
sa:doe ,	0 -5 0 0 13 0 0 -9
sa:doe not	0 5 0 -10 0 5 0 2
sa:doesn't	0 -6 0 -8 14 -2 0 0
sa:don't	0 -3 0 -1 0 0 0 11
sa:done .	0 -10 0 6 0 0 5 0
sa:down	0 -2 0 9 1 0 -12 0
sa:down from	0 0 0 -2 -3 0 0 8
sa:down to	0 -2 0 8 3 0 0 -10
sa:draft	3 5 0 -16 -6 0 10 0
sa:draw	0 8 0 0 0 0 0 -5
sa:drawer	0 7 0 -16 0 0 0 10
sa:drop	0 -2 0 9 0 0 0 -2
sa:due	-6 25 0 2 -15 0 6 -24
sa:due .	0 5 0 2 -1 0 7 -16
sa:due to	0 14 3 -9 -1 0 0 -5
sa:dump	0 0 0 9 0 0 0 -11
sa:dump duty	0 1 0 5 0 0 0 -11
sa:during	0 4 0 4 0 0 0 -8
sa:during the	0 -5 0 12 0 0 0 -6
sa:duty	-7 3 13 -1 -6 -6 -12 6
sa:duty -	0 -2 0 -5 9 0 0 0
sa:duty .	0 -4 3 12 -6 0 0 -2
sa:duty ;	0 0 0 8 -9 0 0 0
sa:duty fall	0 10 0 -2 -6 0 0 0
sa:duty if	0 -9 0 11 0 0 0 0
sa:duty in	0 -12 0 6 10 0 0 -3
sa:duty of	0 0 -4 0 12 0 -6 -3
sa:duty on	0 -2 1 -10 0 0 -4 17
sa:duty over	0 -6 0 12 -1 0 0 -3
sa:duty that	0 0 0 13 -5 0 0 -9
sa:duty to	0 -10 0 0 0 0 9 0
sa:duty which	0 11 0 -14 0 0 0 3
sa:duty will	0 12 0 -8 0 0 0 0
sa:each	0 0 0 7 5 -1 -4 -11
sa:each of	0 -2 0 11 -1 0 0 0
sa:earlier	-1 10 0 6 -9 0 -4 -2
sa:earlier .	-1 19 0 -11 -6 0 0 -1
sa:early	0 -9 0 7 -1 0 0 0
sa:early .	0 -1 0 10 0 0 0 -6
sa:earth	12 -9 0 5 -8 0 0 -3
sa:earth control	8 0 0 0 0 0 0 -9
sa:earth that	0 13 0 -13 0 0 0 0
sa:economy	0 2 0 19 -6 0 0 -16
sa:effect	1 18 0 -12 0 0 1 -10
sa:effect ,	0 -8 0 11 0 0 0 -1
sa:effect .	0 19 0 -17 0 0 0 -2
sa:effect on	0 16 0 -12 4 0 2 -14
sa:effective	0 -11 0 2 7 0 0 0
sa:either .	0 8 0 0 -9 0 0 0
sa:else	3 0 0 6 4 0 0 -18
sa:end	9 3 8 -17 -21 0 3 7
sa:end ,	5 -3 0 1 -12 0 0 4
sa:end .	0 -11 7 -58 0 2 3 53
sa:end ;	0 -4 8 0 0 0 0 -5
sa:end <day-ahead>	0 0 0 12 -1 0 0 -8
sa:end of	3 25 -1 -21 -1 0 4 -9
sa:end on	-2 12 0 21 -7 0 0 -25
sa:enough	0 3 0 -8 0 0 0 4
sa:enter	3 7 -7 0 5 0 -4 -13
sa:enter <name>	4 9 0 -13 0 0 0 0
sa:enter before	0 0 0 8 -11 0 0 0
sa:enter free	0 8 -3 -4 0 0 0 0
sa:entry	0 3 0 -1 5 0 0 -10
sa:evening	3 9 -1 6 -1 -1 0 -15
sa:evening ,	5 -5 0 8 0 0 0 -8
sa:evening that	0 10 0 -6 0 0 0 -3
sa:event	0 10 0 -13 4 0 0 0
sa:every	0 16 13 -10 -7 0 0 -20
sa:everybody 's	0 -8 0 11 -1 0 0 0
sa:everybody .	0 14 0 -6 -3 0 0 -4
sa:everything	0 3 0 -1 -11 0 6 0
sa:exact	0 -4 0 0 11 0 0 -6
sa:exclusion	4 -11 37 -26 -7 0 4 -17
sa:exclusion for	0 -5 10 -7 0 0 5 0
sa:exempt	0 3 -15 13 -7 0 0 2
sa:exemption	-3 9 9 0 -11 0 0 -12
sa:expect	0 -17 0 -1 12 0 -11 16
sa:expect a	0 0 0 -5 0 0 -3 11
sa:expect to	0 -11 0 5 2 0 0 2
sa:expire	-2 -5 2 -9 -4 0 0 15
sa:expire ,	0 -3 0 -11 0 0 0 18
sa:expire .	0 -5 0 -8 -1 0 0 15
sa:expire on	0 -7 3 13 0 0 0 -10
sa:explain	0 4 0 12 -2 0 0 -13
sa:export	9 -8 0 13 -21 -1 0 -4
sa:export of	-1 10 0 1 -4 0 0 -8
sa:extend .	0 -18 0 0 5 0 0 7
sa:extend a	0 0 0 -9 0 0 0 10
sa:extend by	0 0 0 9 -2 0 0 -4
sa:extend it	0 20 0 0 0 0 0 -15
sa:extend the	0 0 0 10 -4 0 0 0
sa:extend their	0 0 0 -12 0 0 0 12
sa:extension .	0 2 0 12 -1 0 0 -12
sa:extension of	0 -2 0 -11 1 0 7 7
sa:extra	0 1 0 4 1 0 0 -13
sa:failing	0 23 0 -16 -2 0 0 -2
sa:failing a	0 10 0 -8 0 0 0 0
sa:fall	-1 0 0 12 0 0 -1 -13
sa:fall away	0 -7 0 11 0 0 0 -3
sa:fare	0 -11 0 23 0 0 0 -11
sa:farm	0 -4 0 14 0 0 -6 -3
sa:farmer	0 4 0 -9 4 0 0 0
sa:fear	1 3 0 -8 0 0 0 2
sa:fee	-9 -27 1 11 31 0 0 -20
sa:fee .	1 -5 -5 5 18 0 0 -18
sa:fee for	0 -3 0 -2 10 0 0 -3
sa:fentanyl	0 -17 0 12 -7 0 0 10
sa:fentanyl .	0 -11 0 15 0 0 0 -2
sa:fentanyl tariff	0 0 0 -7 0 0 0 9
sa:fertiliser	0 -1 0 12 -1 0 0 -6
sa:fight	0 0 0 -10 11 0 0 0
sa:figure	0 8 0 -15 -1 0 0 10
sa:fill	0 11 0 -14 0 0 0 3
sa:final	0 9 0 0 0 0 0 -9
sa:finance	0 14 0 -19 6 0 0 0
sa:finance ministry	0 8 0 -10 0 0 0 1
sa:find	0 0 0 -9 -7 9 2 4
sa:fine	0 -3 0 13 -1 0 0 -3
sa:first	0 0 0 10 5 0 0 -17
sa:first .	0 3 0 0 3 0 0 -9
sa:five	0 1 0 -13 -2 0 0 16
sa:five hour	0 0 0 -15 0 0 0 14
sa:fix	0 15 0 -17 0 0 0 4
sa:flour	0 0 0 20 0 0 0 -18
sa:follow	6 0 0 -9 11 0 0 -4
sa:following	16 7 0 -30 4 0 0 3
sa:for	3 1 9 -5 8 4 0 -13
sa:for <level>	0 -9 0 13 -2 0 0 0
sa:for <number>	7 -15 4 6 3 0 0 -12
sa:for <quality>	0 -4 9 -7 0 0 0 4
sa:for <seat>	0 -9 0 14 -2 0 0 -2
sa:for <span>	-12 17 0 -10 13 -1 -2 -5
sa:for a	0 2 0 1 0 3 1 -14
sa:for an	0 0 3 -8 0 0 8 -2
sa:for call	0 -13 0 13 0 0 0 0
sa:for car	0 11 0 -9 0 0 0 0
sa:for everybody	0 10 0 -2 -2 0 0 -1
sa:for everyone	0 9 0 -4 0 0 0 -2
sa:for good	1 -13 0 0 9 0 1 0
sa:for it	0 6 0 -9 -4 0 0 12
sa:for longer	0 -3 0 -3 0 0 0 12
sa:for nearly	0 10 0 -5 0 0 0 0
sa:for other	0 -5 0 0 -3 0 -1 13
sa:for rare	-4 -10 0 10 0 0 0 5
sa:for talk	0 1 0 -11 0 3 0 8
sa:for the	-1 9 -9 1 -30 0 10 0
sa:forced	6 0 0 0 0 0 0 -13
sa:foreign	6 -13 0 16 -1 0 0 -7
sa:form	0 0 0 10 -4 0 0 -2
sa:forward	0 -4 0 -6 0 0 0 12
sa:found	0 -1 -2 7 -12 2 0 3
sa:found the	0 0 -2 12 -4 0 0 -2
sa:four	0 -10 0 18 -5 0 0 0
sa:fourth	0 -2 0 9 0 5 0 -9
sa:fourth round	0 0 0 11 0 0 0 -8
sa:framework	0 -4 0 12 0 0 0 -6
sa:framework .	0 -9 0 9 0 0 0 0
sa:framework of	0 9 0 -8 0 0 0 0
sa:free	0 0 7 -9 16 0 0 -16
sa:free of	0 -17 5 10 7 0 0 -6
sa:freeze	0 -6 0 -8 0 0 0 16
sa:from	-10 -2 7 -1 4 -9 0 8
sa:from .	0 -9 -2 11 2 0 0 0
sa:from <day-ahead>	0 -19 -4 22 -18 0 0 12
sa:from <level>	0 21 0 -21 -1 0 -1 4
sa:from <month-ahead>	0 -2 0 11 0 0 0 -8
sa:from <name>	-3 -3 16 0 2 0 7 -22
sa:from <number>	0 -6 0 -3 18 0 0 0
sa:from a	0 -14 0 1 0 0 0 11
sa:from next	0 -2 0 10 0 0 0 -6
sa:from that	0 16 0 -10 2 0 0 -10
sa:from the	2 -8 0 4 1 0 0 0
sa:full	0 11 0 -19 6 0 0 1
sa:furniture	0 11 0 -14 6 0 0 -3
sa:further	4 15 0 -10 7 0 0 -16
sa:further <level>	0 -8 0 9 0 0 0 0
sa:gallium	18 -6 0 -1 -1 0 0 -13
sa:gallium ,	13 -1 0 0 0 0 0 -10
sa:gas	0 -7 0 10 0 0 0 0
sa:gather	0 0 0 10 0 0 0 -7
sa:gave	0 -2 0 15 -9 0 -2 0
sa:general	-6 -4 -2 13 0 0 0 3
sa:germanium	18 -6 0 -1 -1 0 0 -13
sa:germanium and	14 0 0 -2 0 0 0 -9
sa:give	0 -19 0 21 -2 0 0 -1
sa:give it	0 -9 0 12 0 0 0 -2
sa:given	0 0 0 -3 -10 4 0 10
sa:giving	0 -4 0 9 0 0 0 -2
sa:glass	0 -4 0 11 0 0 0 -4
sa:glove	0 0 0 -14 6 0 0 8
sa:go ,	0 -10 -2 3 0 0 0 6
sa:go .	0 -15 0 6 0 0 6 2
sa:go ahead	0 15 0 -15 0 0 0 0
sa:go back	0 -4 0 28 -22 0 -10 0
sa:go by	0 -14 0 3 6 0 0 1
sa:go down	0 -3 0 17 -6 0 0 -8
sa:go into	1 0 0 -9 0 0 0 6
sa:go out	0 -6 0 -12 7 0 0 10
sa:go to	-4 0 0 3 18 1 -8 -19
sa:go up	0 20 0 -1 -6 0 0 -17
sa:go well	0 9 0 -4 0 0 0 -2
sa:good	2 -3 -4 19 -20 -4 0 -7
sa:good from	0 3 1 4 -9 0 0 -10
sa:good is	0 11 0 -9 0 0 0 0
sa:good make	-5 -2 0 10 0 0 0 0
sa:good of	0 -13 0 20 -1 0 0 -3
sa:good pay	0 -7 0 4 0 0 0 10
sa:good until	0 -1 0 10 0 0 0 -7
sa:good was	0 0 0 -11 0 0 0 11
sa:good will	0 12 0 -15 0 0 0 4
sa:government	-3 11 0 -20 -10 0 4 16
sa:grain	0 -14 0 15 0 0 0 0
sa:grape	0 9 0 -3 0 0 0 -3
sa:guayaquil	0 0 0 -8 -1 3 0 9
sa:had	-8 -12 -4 24 -16 -6 -7 3
sa:had announce	0 -11 0 18 -3 0 0 -5
sa:had been	0 -11 0 5 3 0 0 4
sa:had put	0 -5 0 13 0 0 0 -1
sa:had reach	0 -6 0 9 0 0 0 0
sa:had threaten	0 6 0 -11 0 0 0 3
sa:half	0 -3 0 7 -10 0 0 1
sa:half .	0 -1 0 9 0 0 0 -4
sa:half of	0 -14 0 0 -3 0 0 15
sa:ham	0 -11 0 9 0 0 0 0
sa:hand	0 7 0 0 -10 3 -2 0
sa:hand in	0 -1 0 10 -4 0 0 0
sa:handshake	0 -3 0 15 0 0 0 -11
sa:happen	0 17 0 -7 -4 0 0 -7
sa:happen ,	0 15 0 -22 0 0 0 6
sa:happen .	0 2 0 9 -1 0 0 -12
sa:harbour	-2 -1 -1 -4 13 0 0 0
sa:has	-2 -2 5 14 -13 0 8 -12
sa:has <span>	0 0 0 15 0 0 0 -15
sa:has announce	0 -5 0 -4 14 0 -1 -2
sa:has been	0 1 -1 -7 -11 2 5 10
sa:has charge	0 -13 0 16 0 0 0 0
sa:has not	0 12 0 -5 2 0 0 -4
sa:has nothing	0 10 0 -10 0 0 0 0
sa:has sign	0 0 0 -5 0 0 0 9
sa:has the	0 -10 0 10 0 0 0 0
sa:has to	0 0 0 14 -9 0 0 -3
sa:have	-4 3 0 -5 -20 1 10 7
sa:have a	0 0 0 -10 -2 0 14 0
sa:have agree	0 -8 0 14 0 0 0 -4
sa:have been	0 4 1 1 6 0 -8 -13
sa:have the	0 9 -2 -10 0 0 0 2
sa:have to	0 0 0 -7 0 0 0 10
sa:having	0 -16 0 12 0 0 5 -1
sa:he	-8 8 -2 -5 3 -8 -15 10
sa:he believe	0 10 0 -6 0 0 0 -1
sa:he had	0 0 0 -8 0 0 0 9
sa:he hope	0 0 0 -9 11 0 0 0
sa:he tell	-3 -11 0 10 0 0 -2 5
sa:he think	0 9 0 -7 -1 0 0 0
sa:he was	0 -9 0 17 -6 0 0 0
sa:he will	0 15 0 -3 -3 0 0 -9
sa:he would	0 0 0 -6 0 0 0 10
sa:health	0 -3 0 17 0 0 0 -12
sa:hear	0 -9 0 -7 17 0 -2 0
sa:hear the	0 -2 0 -10 18 0 -2 -1
sa:hear whether	0 -3 0 -10 13 0 0 0
sa:hearing	0 -3 0 -5 14 0 0 0
sa:her	0 1 0 0 -12 0 0 7
sa:here	0 -13 0 9 0 0 0 4
sa:here .	0 -8 0 13 0 0 0 -4
sa:here and	0 -9 0 3 0 0 0 6
sa:high	9 -9 0 0 0 0 0 0
sa:high -	9 -7 0 0 0 0 0 0
sa:higher rate	0 -11 0 -8 0 0 0 16
sa:higher tariff	0 10 0 -4 0 0 0 -5
sa:highest	0 -10 0 11 -1 0 0 1
sa:him	0 -19 0 10 12 0 0 -3
sa:him ,	0 0 0 -10 11 0 0 0
sa:him .	0 -10 0 7 3 0 0 0
sa:himself	0 0 0 -4 9 0 0 -2
sa:his <organisation>	0 -7 0 9 -8 0 0 3
sa:his <person>	0 -3 0 9 0 0 0 -3
sa:his platform	0 -7 0 8 0 0 0 0
sa:hold	0 -3 0 18 -5 0 0 -11
sa:home	0 -9 0 -4 -3 0 0 15
sa:honey	0 -8 0 6 0 0 0 2
sa:hope	0 -9 0 -12 17 0 4 0
sa:hope .	0 -1 0 -18 20 0 0 0
sa:hotel	0 -3 0 11 0 0 0 -5
sa:hour	-6 -14 0 15 -10 0 0 3
sa:hour later	0 -3 0 -5 0 0 0 10
sa:hour on	0 -4 0 8 0 0 0 0
sa:house	0 7 0 6 0 0 0 -12
sa:hundred	0 0 0 12 0 0 0 -11
sa:i	0 15 0 -14 -4 0 0 8
sa:i have	0 -2 0 -2 -5 0 0 13
sa:if	-3 10 -12 -5 0 0 -3 4
sa:if <name>	0 4 0 7 0 0 0 -12
sa:if <person>	0 9 0 0 0 0 0 -7
sa:if all	0 11 0 -5 0 0 0 -4
sa:if it	-1 10 0 18 -5 0 0 -26
sa:if no	0 -4 0 -8 -3 2 0 17
sa:if nobody	-3 -10 0 4 5 0 0 3
sa:if the	-3 3 0 -12 0 0 0 12
sa:if there	0 7 0 0 -2 0 0 -8
sa:if they	5 -14 0 0 0 0 0 14
sa:immediately	0 -10 0 1 7 0 0 0
sa:import	0 -17 0 14 5 0 0 -1
sa:import surcharge	0 -9 0 9 0 0 0 0
sa:importer	0 -1 0 -5 0 0 0 10
sa:impose	0 -13 0 14 0 0 4 -2
sa:impose .	0 -19 0 17 0 0 0 0
sa:in	-6 -9 -17 17 3 -8 -14 2
sa:in <month-ahead>	0 -15 0 4 7 0 0 0
sa:in <month-gone>	2 -18 4 10 -18 0 0 8
sa:in <name>	-7 4 0 2 -10 0 0 5
sa:in <number>	0 24 0 -22 2 0 0 -1
sa:in <person>	0 11 0 -13 0 0 0 1
sa:in <seat>	1 1 -3 -6 11 -4 1 -1
sa:in <span>	0 1 0 -8 10 0 0 -2
sa:in a	0 11 0 -17 6 0 0 4
sa:in answer	-4 -2 0 11 -2 0 0 0
sa:in any	0 3 0 -12 0 0 0 9
sa:in busan	0 0 0 16 0 0 0 -11
sa:in each	0 -2 0 11 -1 0 0 0
sa:in its	0 3 0 0 6 0 0 -10
sa:in place	0 2 -3 -16 0 0 8 10
sa:in stockholm	0 -1 0 -5 -1 0 0 11
sa:in the	-3 8 -8 4 2 8 -4 -13
sa:in their	0 -9 0 0 1 0 0 5
sa:in which	7 -15 0 12 -4 0 5 -9
sa:initial	0 9 0 -13 0 0 0 7
sa:instead of	3 4 0 -9 -5 0 0 6
sa:interim	0 11 0 -10 0 0 0 0
sa:interim trade	0 10 0 -10 0 0 0 0
sa:into	0 -10 11 -1 0 3 7 -5
sa:into a	0 -9 0 -9 -2 0 6 13
sa:into force	0 6 0 3 3 0 -3 -12
sa:into the	1 -13 13 -4 0 0 0 5
sa:introduce	7 0 0 -10 0 0 0 0
sa:investigation	0 1 0 10 0 0 0 -8
sa:is	-2 -6 -14 6 -4 0 2 6
sa:is ,	0 5 0 -13 8 0 0 0
sa:is .	0 -7 0 9 0 0 0 0
sa:is <day-ahead>	0 -10 0 12 0 0 0 0
sa:is <level>	0 0 0 18 -8 0 0 -15
sa:is <name>	0 9 0 -8 0 0 0 0
sa:is <number>	0 0 0 22 -5 0 -5 -15
sa:is a	0 -8 0 -5 4 0 6 8
sa:is agree	0 16 0 -13 0 0 0 -3
sa:is at	0 -11 0 1 1 0 0 5
sa:is back	0 11 0 -12 4 0 0 0
sa:is charge	0 -10 0 -6 0 0 5 12
sa:is done	0 -12 0 10 0 0 0 3
sa:is due	0 33 0 -16 -11 0 1 -13
sa:is for	0 -13 0 13 0 0 0 0
sa:is go	0 -18 0 3 -1 3 0 11
sa:is no	0 13 0 -4 -9 0 1 0
sa:is off	0 -18 0 4 4 0 0 7
sa:is on	0 12 0 0 -7 0 0 -4
sa:is over	0 -22 0 0 0 0 -1 18
sa:is renew	0 -17 0 14 0 0 0 3
sa:is the	9 8 0 -21 -6 0 0 8
sa:is to	0 18 -3 -30 -2 3 0 17
sa:is up	0 -10 0 -7 0 0 0 16
sa:is when	1 -7 0 -8 0 0 0 13
sa:it	-12 -3 -16 5 -19 -11 1 18
sa:it 's	0 -10 0 -18 2 0 0 28
sa:it ,	0 -7 0 1 -9 0 0 11
sa:it .	0 10 -15 0 1 -8 -7 3
sa:it <number>	0 2 0 -16 3 0 0 10
sa:it a	0 11 0 -10 0 0 0 0
sa:it announce	0 -6 9 -3 0 0 0 0
sa:it at	0 0 0 10 0 0 0 -8
sa:it could	0 1 0 -11 -2 0 8 4
sa:it did	0 12 0 -6 0 0 0 0
sa:it end	0 -3 -8 2 -4 0 0 10
sa:it had	0 -24 0 39 -7 0 0 -15
sa:it has	1 10 0 -6 2 0 0 -3
sa:it in	0 10 0 -11 -5 0 0 8
sa:it is	0 22 -2 -4 -4 0 -6 -14
sa:it may	0 12 -2 2 0 0 0 -11
sa:it say	0 0 0 7 -9 0 7 -11
sa:it to	0 -9 0 0 -4 0 0 11
sa:it was	0 12 0 -10 -3 0 -2 5
sa:it will	0 -4 0 -7 -7 0 4 14
sa:it would	0 -13 0 4 3 0 0 11
sa:it'll	0 -8 0 11 0 0 0 0
sa:its	0 -5 -2 -15 11 6 9 5
sa:its <organisation>	0 -21 0 17 5 0 -5 0
sa:its <person>	0 0 0 -16 1 0 0 12
sa:its ban	8 0 0 1 0 0 0 -9
sa:its consent	0 0 0 0 -9 0 0 12
sa:its duty	-2 -18 0 0 11 0 5 2
sa:its extension	0 -2 0 -7 10 0 0 0
sa:its port	0 -1 0 -10 9 0 0 0
sa:its rule	0 7 0 -12 0 0 0 1
sa:its tariff	0 4 0 6 0 0 0 -13
sa:itself	0 0 0 -4 9 0 0 -3
sa:just	0 -16 13 0 0 0 0 6
sa:keep its	0 -7 0 -4 13 0 1 -2
sa:kilometre	0 -3 0 8 0 0 0 -1
sa:know ,	0 9 0 0 -6 0 0 -2
sa:know .	0 -4 0 0 0 0 0 8
sa:labor	6 -9 0 6 1 0 0 -6
sa:lapse	0 -10 5 -3 11 0 6 -9
sa:lapse .	0 -1 0 -6 9 0 8 -5
sa:last	-9 -6 4 -21 13 0 19 9
sa:last <span>	0 21 0 -4 -4 0 0 -14
sa:last day	-7 -1 4 -28 16 0 -3 16
sa:last until	0 -3 -8 2 3 0 0 2
sa:last week	0 0 9 -12 0 0 0 8
sa:last year	0 -16 0 14 6 0 0 -1
sa:later	0 -5 0 -4 -2 0 0 17
sa:later .	0 6 0 -16 0 0 0 13
sa:latest	3 10 0 -9 0 5 0 -8
sa:law	-5 2 0 1 1 10 -6 -9
sa:law .	-2 5 0 14 -8 0 0 -8
sa:law of	0 -15 0 5 7 0 0 0
sa:lawful .	0 0 0 -9 12 0 0 0
sa:lawyer	0 -12 0 11 9 0 0 -9
sa:lay	0 -5 0 17 0 0 -6 -5
sa:least	0 7 0 0 -11 0 0 1
sa:leave	4 -9 0 -8 -3 0 -6 22
sa:leave .	0 0 0 -2 -5 0 0 9
sa:led	0 -5 0 -1 11 0 0 -4
sa:led by	0 0 0 -11 11 0 0 0
sa:less	0 8 -8 -11 7 0 0 4
sa:less than	0 11 -8 -3 0 0 0 0
sa:let it	0 2 0 15 -6 0 0 -12
sa:let off	0 5 0 -13 9 0 0 0
sa:letter	1 13 0 -7 -6 0 0 0
sa:letter of	2 9 0 -15 0 0 0 0
sa:letter to	0 -5 0 10 0 0 0 -2
sa:level	0 19 0 -8 -7 0 0 -6
sa:level .	0 11 0 -10 0 0 0 0
sa:level that	0 13 0 -9 0 0 0 -2
sa:levy	0 14 0 3 -7 0 -5 -9
sa:levy <level>	0 10 0 -14 0 0 0 3
sa:levy on	0 4 0 10 0 0 0 -13
sa:licence	15 -10 0 6 -1 0 -4 -11
sa:license	0 -4 0 10 0 0 0 0
sa:lift	0 0 0 8 -11 0 0 4
sa:lift the	0 0 0 9 -10 0 0 0
sa:like the	0 1 0 4 5 0 0 -13
sa:link	0 10 0 -1 -8 0 0 0
sa:list of	0 -9 0 -5 10 0 0 7
sa:lithium	19 -15 0 0 -1 0 0 -3
sa:local	0 -6 0 12 -1 2 0 -5
sa:long	0 0 0 -4 -3 0 0 12
sa:longer .	0 -5 0 -5 0 0 0 14
sa:look	0 -17 0 1 -2 0 4 9
sa:lorry	0 4 0 8 -5 0 7 -17
sa:los	0 4 0 2 4 0 0 -11
sa:m	-1 -8 8 -6 5 0 0 4
sa:m .	-1 -6 8 -10 6 0 0 4
sa:machine	0 -10 4 0 7 0 0 0
sa:magnet	0 10 0 -6 0 0 0 -5
sa:magnet ,	0 14 0 -11 0 0 0 -2
sa:main	8 -1 0 -15 9 0 0 0
sa:make	1 8 -1 1 0 0 0 -11
sa:make <level>	0 -8 0 9 0 0 0 0
sa:make with	0 9 0 0 0 0 0 -6
sa:making	0 14 0 -10 0 0 0 0
sa:making of	0 14 0 -10 0 0 0 0
sa:mandate	0 0 0 -11 0 0 5 5
sa:marble	0 -3 0 -5 0 0 0 10
sa:margin	0 12 0 -9 0 0 0 0
sa:matter	0 -4 0 17 -8 0 0 -2
sa:may	0 -4 -8 -3 -5 5 -4 17
sa:may be	0 -8 0 11 -5 7 0 -4
sa:may leave	0 -7 0 12 -2 0 0 0
sa:mean	0 -12 0 20 -1 0 0 -6
sa:mean to	0 -4 0 11 0 0 0 -5
sa:meanwhile	0 0 0 -5 -1 0 0 9
sa:meanwhile .	0 -2 0 -4 0 0 0 9
sa:measure	0 1 8 -7 -2 0 1 0
sa:mediator	0 -3 0 19 -6 0 0 -8
sa:medicine	0 4 0 -11 -4 0 0 14
sa:medicine .	0 17 0 -11 -2 0 0 -2
sa:meet	-2 -9 -2 19 -6 -2 -6 4
sa:meet .	0 19 0 -3 -14 0 0 0
sa:meet in	0 -12 0 13 2 0 0 -5
sa:meet the	0 -8 0 0 0 0 0 7
sa:member	0 -8 0 -3 9 0 0 4
sa:men	0 -4 0 -11 0 4 0 12
sa:metal	5 10 0 -12 0 0 0 -2
sa:midnight	0 1 0 -19 0 0 0 21
sa:midnight ,	0 4 0 -14 0 0 0 9
sa:midnight .	0 -6 0 -9 0 0 0 14
sa:midnight on	0 -2 0 10 0 0 0 -5
sa:might be	0 11 0 -1 0 0 0 -9
sa:million	0 -6 0 20 -11 0 0 -4
sa:mineral	0 0 0 -9 0 0 0 10
sa:minister	0 11 0 0 -2 0 -3 -1
sa:ministry of	0 -1 0 -5 0 0 0 12
sa:ministry on	0 0 0 13 0 0 0 -11
sa:minute	0 1 12 -16 5 0 0 0
sa:monday	0 -3 0 12 0 0 0 -8
sa:month	0 -16 -1 12 6 0 0 -3
sa:month in	0 -5 0 10 -1 0 0 0
sa:mood	0 -11 0 10 0 0 0 0
sa:more ,	0 -19 0 4 7 2 -3 8
sa:more .	0 17 6 -29 0 1 0 6
sa:more :	0 2 0 5 0 0 0 -9
sa:more for	0 14 0 -14 0 0 0 0
sa:more on	0 2 0 9 0 0 0 -12
sa:more than	0 -13 0 10 -13 0 0 13
sa:more to	4 -10 0 7 0 0 0 0
sa:motorcycle	0 16 0 -10 0 0 0 -5
sa:move	0 -4 0 -3 -9 8 -1 8
sa:mr	4 8 0 -8 0 -2 10 -10
sa:mr .	0 -6 0 14 -1 0 0 -6
sa:mr <person>	4 15 0 -25 1 -2 11 -2
sa:must	0 -18 0 -2 6 2 12 -2
sa:must be	0 -10 0 10 -12 1 8 -2
sa:name	0 -5 0 19 -1 0 0 -10
sa:name .	0 -10 0 13 0 0 0 0
sa:natural	0 16 0 -14 0 0 0 0
sa:nearly	0 13 0 -7 -1 0 0 -3
sa:need	3 -2 -2 -11 0 0 -1 20
sa:need .	0 -12 0 11 0 0 0 0
sa:negotiate	0 10 0 -7 0 0 -2 0
sa:negotiate ,	0 10 0 0 0 0 0 -9
sa:negotiate .	0 0 0 -5 -3 0 -1 10
sa:negotiation	0 -4 0 -1 0 0 12 -4
sa:neither	-1 -10 0 3 0 0 0 5
sa:net	0 -6 0 -5 11 0 -1 1
sa:never	0 -12 0 20 -5 0 0 -1
sa:new	-7 13 0 -2 8 -3 -5 -12
sa:new rate	0 15 0 5 -17 0 0 -4
sa:new tariff	0 15 0 -12 0 0 0 0
sa:new year	0 0 0 -14 17 0 0 -2
sa:next year	3 9 -5 -16 11 0 0 1
sa:night	-6 -6 0 1 0 0 0 10
sa:night ,	0 -9 0 10 -2 0 -7 4
sa:night .	-5 0 0 -11 3 0 6 6
sa:night that	0 10 0 -10 0 0 0 0
sa:nil	0 17 0 -8 -2 0 0 -4
sa:nine	0 0 0 -9 8 0 0 0
sa:no .	6 2 0 -15 9 0 0 0
sa:no longer	0 10 0 -3 0 0 0 -10
sa:no more	0 4 0 -11 0 0 0 7
sa:no other	0 -7 0 -9 8 0 0 7
sa:no solution	0 0 0 -10 0 0 0 9
sa:nobody	0 -12 4 8 2 0 0 -3
sa:none .	0 -9 0 9 0 0 0 0
sa:noon	0 -6 -1 11 0 0 0 0
sa:noon .	0 -5 0 13 -5 0 0 -1
sa:not	-6 7 15 -5 -21 4 -9 4
sa:not ,	0 -4 0 -7 0 0 3 9
sa:not .	0 19 0 -3 -8 0 0 -5
sa:not <level>	0 13 0 -9 0 0 0 -3
sa:not <number>	0 0 0 -10 -1 0 0 15
sa:not <span>	0 0 0 8 0 0 0 -10
sa:not a	0 -5 0 -8 8 0 0 5
sa:not be	0 -23 8 18 3 0 -3 -4
sa:not been	0 12 0 -4 -3 0 0 0
sa:not come	0 -14 0 19 0 0 0 -2
sa:not go	0 9 0 -5 0 0 0 0
sa:not know	0 -2 0 -9 8 0 0 4
sa:not renew	0 -6 0 19 0 0 0 -13
sa:not the	0 2 0 -12 0 0 0 9
sa:note	0 -3 0 12 0 0 0 -5
sa:nothing	7 6 -1 -3 -12 0 7 0
sa:nothing but	0 -4 0 10 0 0 0 -3
sa:nothing happen	0 10 0 -5 0 0 0 -3
sa:nothing is	0 -9 0 5 0 0 0 8
sa:nothing to	0 17 0 -15 0 0 0 0
sa:notice	19 -3 -5 1 -13 0 0 0
sa:notice is	0 0 -3 15 -7 0 0 -3
sa:notice of	14 3 0 -7 -4 0 0 -5
sa:now	-4 -4 1 28 -15 0 -11 -12
sa:now .	0 25 0 -23 -5 0 -6 8
sa:now <level>	0 0 0 10 -5 0 0 -4
sa:now <number>	0 -12 0 13 0 0 0 0
sa:now end	0 -1 0 9 0 0 0 -6
sa:now it	0 0 0 -15 0 0 0 15
sa:now last	0 0 0 9 0 0 0 -8
sa:now pay	0 -9 0 10 0 0 0 0
sa:now run	0 0 2 6 0 0 0 -9
sa:now take	0 0 0 9 0 0 0 -9
sa:number .	0 8 0 -3 0 0 0 -4
sa:nut	0 -1 0 -9 0 0 0 11
sa:object	0 0 0 -8 11 0 0 0
sa:of	12 2 0 -6 10 -9 -6 -5
sa:of <day-gone>	13 8 0 -4 0 0 -3 -14
sa:of <day-today>	0 -1 0 -11 4 0 0 8
sa:of <level>	0 9 -2 -8 9 0 -17 0
sa:of <money>	0 -3 0 11 -1 0 0 0
sa:of <month-ahead>	-2 -10 0 8 -6 0 0 9
sa:of <month-gone>	8 -8 0 -3 12 0 4 -9
sa:of <number>	9 9 0 -3 -7 0 6 -11
sa:of <quality>	5 -1 7 -13 5 0 0 0
sa:of <span>	0 0 0 10 0 0 3 -13
sa:of all	0 6 0 -12 0 0 0 6
sa:of an	0 4 0 -10 0 0 0 7
sa:of both	0 -7 0 14 0 0 0 0
sa:of busan	11 -8 8 -7 -2 0 0 -2
sa:of commerce	0 6 0 -14 0 0 0 9
sa:of fentanyl	0 -10 0 12 0 0 0 -1
sa:of it	-1 -14 0 -7 6 0 3 18
sa:of last	0 -14 0 13 0 0 0 1
sa:of next	7 9 0 -13 6 0 0 -2
sa:of talk	0 0 0 2 7 0 0 -11
sa:of them	-1 -13 1 4 1 0 0 5
sa:of thi	0 -9 0 0 2 0 0 7
sa:of tiktok	0 0 0 -4 0 9 0 0
sa:of truce	0 -3 0 9 0 0 0 -3
sa:of up	0 -14 -1 7 9 0 0 -5
sa:of what	0 0 0 -10 -2 0 0 14
sa:off	-3 -17 0 4 10 3 -10 13
sa:off .	0 -2 0 -5 12 2 0 0
sa:off the	0 -7 0 12 0 0 0 0
sa:offer	0 -13 0 -18 20 0 11 -3
sa:officer	0 8 0 -20 2 0 0 8
sa:oil	-6 -1 1 4 0 -7 9 -3
sa:oil ,	0 6 0 7 0 0 0 -13
sa:old	0 -5 0 24 -5 0 -9 -8
sa:old duty	0 -8 0 12 0 0 0 -5
sa:old one	0 -12 0 6 0 0 -3 9
sa:old rate	0 11 0 -10 8 0 0 -11
sa:old tariff	0 -10 0 17 -9 0 0 0
sa:olive	0 12 0 -14 0 0 0 5
sa:on	0 12 -12 -6 -2 -27 20 -5
sa:on .	0 14 0 -5 0 0 0 -6
sa:on <day-ahead>	-6 7 -2 24 15 0 -2 -40
sa:on <day-gone>	-3 13 1 -13 4 0 -6 1
sa:on <day-today>	1 -15 -6 19 -11 1 6 -6
sa:on <level>	0 -10 0 11 0 0 0 0
sa:on <name>	0 24 0 0 -16 0 0 -18
sa:on <number>	0 0 0 10 -5 0 0 0
sa:on <span>	0 4 0 -9 -1 0 0 7
sa:on a	0 -19 0 6 0 0 6 5
sa:on affiliate	-3 0 -3 -9 -3 0 0 16
sa:on branded	0 9 0 -8 0 0 0 0
sa:on car	0 10 0 -8 0 0 0 0
sa:on certain	0 -12 0 14 0 0 0 0
sa:on chicken	0 -12 0 14 0 0 0 0
sa:on coffee	0 2 0 -10 0 0 0 7
sa:on each	0 10 0 0 -2 0 0 -7
sa:on his	0 -4 0 10 -1 0 0 -3
sa:on in	0 10 0 0 0 0 0 -10
sa:on it	0 4 0 17 -7 0 -8 -6
sa:on its	4 -13 0 6 -1 0 0 0
sa:on more	0 -6 0 -2 0 0 0 10
sa:on nearly	0 9 0 -9 0 0 0 0
sa:on paper	0 -9 0 11 2 0 0 -4
sa:on polysilicon	0 15 0 -12 0 0 0 0
sa:on ship	1 5 0 -2 0 0 0 -10
sa:on sugar	0 -8 0 6 0 0 2 0
sa:on the	3 -15 0 2 18 0 -6 -3
sa:on their	0 -1 0 -2 11 0 -2 -2
sa:on them	0 -9 0 -5 1 0 9 1
sa:on top	5 10 0 -11 -6 0 0 0
sa:on which	6 -2 0 -5 1 0 8 -6
sa:on wine	0 -14 4 9 -2 0 0 2
sa:one	0 -18 -3 8 10 0 0 -2
sa:one .	0 -15 -3 -1 9 0 0 15
sa:one :	0 0 0 10 0 0 0 -8
sa:one of	0 -10 2 2 3 4 0 -2
sa:one that	0 -4 0 -9 2 0 0 11
sa:only the	0 14 0 -13 0 0 0 0
sa:open its	0 10 0 -8 0 0 0 0
sa:opinion	0 0 0 -8 9 0 0 0
sa:or	5 -11 0 -14 16 6 6 -6
sa:or <number>	0 -8 0 16 0 0 0 -5
sa:or so	0 0 0 -3 9 0 0 -3
sa:or sooner	10 3 0 -16 0 0 0 0
sa:or the	0 5 0 -7 -3 0 11 -8
sa:order	0 7 0 12 -22 4 -2 -14
sa:order by	0 12 0 0 0 0 0 -9
sa:order that	0 -11 0 15 0 1 0 -5
sa:order to	0 8 0 0 0 0 0 -7
sa:ordinary	0 16 0 -2 -5 0 0 -11
sa:origin are	0 8 0 -8 0 0 0 0
sa:other	-7 -6 0 -10 7 0 4 12
sa:other since	0 8 0 -9 0 0 0 0
sa:otherwise	0 1 0 -19 -7 3 3 16
sa:otherwise .	1 -4 0 -5 -1 0 0 10
sa:our tariff	0 -14 0 6 8 0 0 0
sa:out	2 -15 2 -9 4 10 -10 7
sa:out .	0 -6 -4 -19 -9 8 -1 25
sa:out in	0 9 0 -15 7 0 0 0
sa:out on	0 0 2 5 0 0 0 -9
sa:outside	0 -10 0 2 12 0 0 -2
sa:over	0 -16 -5 -12 0 1 14 20
sa:over ,	0 -17 0 -10 0 0 9 17
sa:over .	0 5 0 -17 -2 3 -1 14
sa:over a	0 0 0 12 0 0 0 -9
sa:over the	0 0 0 11 0 0 0 -8
sa:own	0 8 0 0 0 0 8 -16
sa:owner	0 -12 0 13 -4 9 0 -9
sa:p	0 2 9 -10 0 0 0 0
sa:p .	0 3 9 -13 0 0 0 0
sa:page	0 -7 0 19 -7 0 0 -6
sa:page <number>	0 -3 0 8 -1 0 0 0
sa:paper	-1 -31 0 12 7 5 0 3
sa:paper .	0 -5 0 11 2 0 0 -6
sa:parcel	-2 9 6 -11 5 0 0 -11
sa:parcel worth	0 9 -12 -9 10 0 0 -2
sa:parliament	0 5 0 -23 12 0 1 3
sa:part of	5 -11 0 7 1 0 0 -4
sa:passenger	0 -10 0 10 0 0 0 0
sa:pasta	0 -12 0 12 0 0 0 0
sa:pause	0 0 1 -12 0 0 -3 10
sa:pause in	0 -5 1 -12 1 0 0 12
sa:pay	1 12 9 0 -12 -6 -16 -5
sa:pay <level>	-6 6 -1 -9 0 0 -1 9
sa:pay <number>	0 0 0 10 -12 0 0 0
sa:pay an	0 -24 0 28 0 0 0 0
sa:pay in	0 10 0 -4 0 0 0 -5
sa:pay the	0 19 0 -11 -4 0 0 -4
sa:peak	0 -7 0 10 0 0 0 0
sa:period	-1 9 0 -5 -5 0 0 3
sa:period of	0 15 0 -9 0 0 0 -3
sa:permanent	0 12 0 -12 0 0 2 -2
sa:phase	0 7 0 -8 2 0 0 0
sa:phase of	0 10 0 -7 -1 0 0 0
sa:phone	0 13 0 -7 0 0 0 -5
sa:phosphate	0 10 0 0 -5 0 0 -8
sa:pineapple	0 0 0 -13 11 0 0 0
sa:pipe	0 3 0 -11 0 0 0 7
sa:pistachio	0 10 0 -5 0 0 0 -2
sa:place	0 2 -3 -12 0 0 7 10
sa:place of	0 0 0 -12 1 0 8 1
sa:plan	-1 0 0 23 -15 1 -2 -15
sa:plan .	0 0 0 10 -1 0 0 -7
sa:plan for	0 -5 0 13 -3 0 0 0
sa:plant	0 5 0 3 -9 0 0 -1
sa:platform	0 -7 0 8 0 0 0 0
sa:played	0 0 0 9 -5 0 0 0
sa:plu	0 -1 0 10 0 0 0 -10
sa:pm	0 -3 0 11 0 0 0 -1
sa:point	0 -9 0 14 -4 5 0 -6
sa:point .	0 -7 0 10 0 0 0 -1
sa:polysilicon	0 24 0 -21 -3 0 0 0
sa:port	-7 0 0 -11 22 2 0 -5
sa:port ,	0 0 0 -10 1 0 0 10
sa:port fee	-7 -7 0 3 15 0 0 -7
sa:post	0 12 0 -25 12 0 0 0
sa:post that	0 1 0 -10 8 0 0 0
sa:postpone	3 -4 0 9 0 0 0 -7
sa:power	0 -5 0 14 -8 0 0 0
sa:prepare	0 6 0 -11 -2 0 2 3
sa:prepare for	0 8 0 -13 0 0 0 3
sa:present	-1 0 0 -2 -17 0 0 15
sa:present <level>	0 1 0 -17 0 0 0 15
sa:present truce	0 -7 0 9 -3 0 0 3
sa:president	5 -8 0 21 -11 0 0 -10
sa:price	0 0 0 0 -6 0 -7 13
sa:product	11 -12 1 12 -1 0 0 -14
sa:product .	0 -10 0 13 0 0 0 -3
sa:prolong	-2 11 -1 4 -3 -1 -2 -8
sa:prolong .	0 7 0 -11 0 0 0 3
sa:prolong for	0 -3 0 10 0 0 0 -6
sa:prolong it	0 17 -3 -2 -4 0 0 -5
sa:prolong the	0 -11 0 0 5 0 0 2
sa:prolong to	0 0 -4 11 0 0 0 -3
sa:prolongation	0 -6 0 -11 -3 0 14 6
sa:promise	1 15 6 -16 -3 0 2 -3
sa:promise to	0 13 0 -14 0 0 2 0
sa:proper	-1 0 0 12 0 0 0 -8
sa:provided	-1 13 0 -10 -5 0 0 4
sa:provided that	-1 11 0 -8 -5 0 0 4
sa:publication	0 -13 0 16 0 0 0 0
sa:publish	8 0 0 -10 1 0 0 1
sa:publish its	0 15 0 -18 4 0 0 0
sa:publish the	0 -7 0 11 0 0 0 0
sa:pumpkin	0 -10 0 -6 0 0 0 16
sa:purchase	0 -7 0 13 -2 0 0 -3
sa:purchase of	0 -6 0 12 -1 0 0 -1
sa:put <level>	0 -11 0 6 3 0 3 -1
sa:put <name>	0 9 0 -8 0 0 0 0
sa:put it	0 -7 0 12 -1 0 0 0
sa:put on	0 11 0 -2 2 0 0 -11
sa:put up	0 12 0 -5 -5 0 0 0
sa:quarrel	0 -3 0 11 0 0 5 -16
sa:quarrel over	0 -4 0 8 0 0 0 -1
sa:quinoa	0 13 0 -11 0 0 0 0
sa:quota	0 5 0 3 4 0 0 -15
sa:radio	-2 0 0 13 0 0 0 -7
sa:rain	0 -4 0 14 -3 0 0 -4
sa:raise	0 0 0 -11 1 0 13 0
sa:raise it	0 -6 0 -9 0 0 0 15
sa:raise the	0 -4 0 0 0 0 8 -6
sa:rang	0 -11 0 16 0 0 0 -4
sa:range	0 9 0 -8 0 0 0 0
sa:rare	12 -9 0 5 -8 0 0 -3
sa:rare earth	8 -7 0 7 -5 0 0 -4
sa:rate	-2 8 -3 -2 -5 0 -3 4
sa:rate of	0 -8 0 3 -8 0 0 11
sa:rate on	0 -3 0 -8 0 0 0 10
sa:rather than	0 0 0 -8 10 0 0 0
sa:ratify	0 -3 0 -8 15 0 0 -5
sa:ratify the	0 -5 0 -10 17 0 0 -3
sa:reach .	0 -11 0 13 0 0 0 0
sa:reach for	0 12 0 -11 0 0 0 0
sa:read	0 -10 0 11 -1 0 0 0
sa:reciprocal	0 12 0 4 -9 0 0 -14
sa:reciprocal "	0 13 0 -4 0 0 0 -8
sa:reciprocal duty	0 9 0 -2 -1 0 0 -3
sa:reckon	0 -10 0 11 0 0 0 0
sa:red	0 8 0 3 0 0 0 -9
sa:reduce	0 -5 0 12 0 0 0 -6
sa:refund	0 6 0 12 -15 0 0 -7
sa:regional	0 -2 0 -4 0 0 0 9
sa:released	0 12 0 -12 0 0 0 0
sa:remain	0 0 0 8 0 0 0 -8
sa:remain <level>	0 -3 0 9 0 0 0 -4
sa:remain suspend	0 -4 0 11 0 0 0 -6
sa:renew	-2 -11 14 4 13 0 0 -14
sa:renew .	0 -22 18 16 -3 0 0 -12
sa:reply	0 -24 0 15 13 0 -3 -3
sa:reply .	0 -12 0 3 10 0 -2 0
sa:report	0 -8 0 0 11 0 -3 -5
sa:reporter	0 -2 0 -2 -3 0 -1 14
sa:reporter .	0 -1 0 -7 0 0 0 12
sa:reporter on	0 -7 0 12 0 0 -1 0
sa:representative	-6 -1 0 3 10 0 0 -5
sa:rest .	0 2 0 -9 7 0 0 0
sa:result .	0 0 0 -20 0 0 1 15
sa:resume	0 -8 0 7 11 0 -3 -10
sa:resume .	0 -7 0 10 0 0 0 -1
sa:retain	0 -10 0 16 0 0 0 -6
sa:return	0 -2 0 -1 0 0 -5 12
sa:return ,	0 -10 0 -3 -6 0 0 18
sa:rice	0 3 0 -15 0 0 0 14
sa:rice ,	0 0 0 9 0 0 0 -7
sa:right	-1 10 0 -3 2 0 0 -7
sa:right .	0 5 0 -9 4 0 0 -3
sa:ring	0 -15 0 22 0 0 0 -7
sa:rise by	0 -24 0 14 0 0 0 10
sa:rise from	0 -11 0 10 0 0 0 0
sa:rise of	0 -3 0 20 -5 0 0 -12
sa:rise to	0 9 0 -10 7 0 -3 0
sa:road	0 0 0 10 4 0 0 -15
sa:round	0 -15 0 41 -6 0 0 -20
sa:round .	0 -4 0 13 -1 0 0 0
sa:round of	0 0 0 16 0 0 0 -12
sa:rule of	-4 6 0 14 0 0 0 -15
sa:rule on	-11 9 -3 -6 -2 0 0 16
sa:rum	0 -1 0 7 2 0 0 -9
sa:run	0 -12 1 -4 0 11 -3 5
sa:run .	0 -1 0 -3 -4 0 0 13
sa:run out	2 -12 0 -7 0 13 0 3
sa:run to	0 0 2 17 0 0 0 -21
sa:run until	0 -8 0 15 0 0 0 -5
sa:sale	0 6 0 -13 -2 13 0 -1
sa:sale to	0 9 0 -8 0 0 0 0
sa:salmon	4 12 0 -20 6 0 0 -1
sa:salt	0 9 0 0 -5 0 0 -4
sa:samarkand	0 0 0 -10 0 0 0 10
sa:same	-6 -3 0 8 2 0 0 -1
sa:same .	0 10 0 -7 0 0 0 0
sa:same day	2 -9 0 11 0 0 0 -1
sa:same hour	-5 -5 0 11 0 0 0 0
sa:save	0 1 0 -6 -7 0 0 12
sa:say	0 0 0 -8 -2 0 16 0
sa:say ,	-2 -14 0 10 6 0 9 -11
sa:say .	0 1 -4 -9 -9 3 5 11
sa:say ;	0 11 0 -7 1 0 0 -7
sa:say <day-gone>	0 0 0 14 0 0 0 -13
sa:say <name>	0 0 0 13 0 0 0 -11
sa:say <person>	0 -6 0 -7 -3 0 0 19
sa:say a	0 10 0 -2 -1 0 0 -7
sa:say he	0 10 0 -5 -7 0 0 2
sa:say in	0 16 0 -17 -3 0 0 4
sa:say it	0 10 0 -5 0 0 0 0
sa:say no	0 -8 0 0 11 0 0 -3
sa:say on	0 -7 2 8 -3 2 12 -15
sa:say that	0 -1 0 16 -5 0 0 -4
sa:say the	0 0 0 -15 2 0 0 14
sa:say until	0 -15 0 2 0 0 0 12
sa:say yes	0 3 0 -13 6 0 6 -1
sa:schedule	0 0 0 -8 11 0 0 -3
sa:season	0 -14 0 4 5 -5 1 3
sa:section	10 2 9 -4 0 0 0 -16
sa:section <number>	6 2 9 -3 0 0 0 -12
sa:see his	0 9 0 0 0 0 0 -7
sa:see what	0 -10 0 12 0 0 0 0
sa:sell	0 -4 0 5 -11 15 0 -12
sa:sell in	0 9 0 -5 0 0 0 0
sa:sell the	0 0 0 -3 0 8 0 0
sa:sell to	0 -9 0 10 0 0 2 -1
sa:send	0 -1 0 -3 -2 0 0 11
sa:separate	0 14 0 -2 0 0 0 -11
sa:set	0 14 0 2 -8 0 5 -18
sa:set new	0 17 0 -16 0 0 0 0
sa:settle	0 -17 0 0 6 0 11 -3
sa:shall	0 -7 0 -3 -3 0 2 15
sa:shall be	0 13 0 -22 -5 0 0 14
sa:shelve	0 -9 0 11 0 0 0 0
sa:ship	-12 7 1 -9 24 0 -1 -13
sa:ship .	-3 -12 0 0 13 0 0 0
sa:ship built	0 -3 0 -3 13 0 0 -6
sa:ship will	0 0 0 11 0 0 0 -10
sa:shipment	0 -11 0 3 9 0 0 0
sa:shoe	0 12 0 -6 -5 0 0 0
sa:shook	0 11 0 -2 0 0 0 -8
sa:shoot	0 -7 0 -3 0 0 0 10
sa:should	0 -22 -3 9 21 0 0 -11
sa:should be	0 -6 0 8 10 0 0 -10
sa:shrimp	0 -5 0 5 12 0 -11 -2
sa:side	-5 9 3 1 -15 -1 0 2
sa:sign .	0 7 0 7 -10 6 0 -13
sa:sign an	0 18 0 -19 0 0 0 2
sa:sign in	0 6 0 -12 -1 0 0 9
sa:sign it	0 -6 0 9 0 0 0 -1
sa:sign its	0 -2 0 -4 11 0 0 -4
sa:sign nothing	0 9 0 -9 0 0 0 0
sa:sign on	0 -16 0 13 -4 2 0 3
sa:sign the	0 -13 0 23 -6 0 0 -4
sa:signature	0 -3 0 9 6 0 0 -11
sa:signature ,	0 -1 0 0 10 0 0 -8
sa:since <day-gone>	0 -6 0 8 6 0 0 -11
sa:since <month-gone>	0 10 0 -8 -5 0 0 2
sa:since the	0 14 0 -15 -6 0 0 7
sa:since then	0 0 0 15 0 0 0 -14
sa:single	0 -8 0 11 0 0 0 0
sa:sit	0 -16 0 11 -5 0 0 4
sa:sit down	0 -2 0 10 0 0 0 -1
sa:small	-2 11 4 -12 -1 0 0 0
sa:so	-3 0 -5 -15 15 9 -7 1
sa:so .	0 -3 0 9 -1 0 0 0
sa:so it	0 -4 0 12 0 0 0 -6
sa:so that	-2 4 0 -19 5 11 -1 1
sa:soap	0 9 0 -15 0 0 0 8
sa:social	7 -11 0 6 0 0 0 0
sa:sofa	0 15 0 -12 0 0 0 0
sa:software	9 0 0 -10 0 0 0 0
sa:solution	0 0 0 -10 0 0 2 7
sa:solution .	0 7 0 -10 0 0 2 0
sa:some	0 -4 0 27 -8 0 -6 -14
sa:some of	0 -7 0 12 0 0 0 0
sa:somebody	1 -4 0 -13 -3 0 0 19
sa:somebody will	0 -6 0 -8 0 0 0 13
sa:something	0 5 0 -16 -5 0 3 12
sa:something better	0 -5 0 -11 0 0 4 12
sa:sooner	9 -3 0 0 -1 0 0 -2
sa:sooner "	4 0 0 -8 0 0 0 0
sa:sooner .	6 -11 0 7 0 0 0 -1
sa:soup	0 0 0 -9 0 0 0 10
sa:soybean	0 0 0 0 -9 0 0 4
sa:soybean will	0 12 0 -8 0 0 0 0
sa:speaking	0 0 0 -8 0 0 0 9
sa:special	0 0 0 9 -9 0 0 0
sa:spring	6 -11 0 3 -1 0 0 2
sa:st	0 0 0 -18 0 0 0 19
sa:stand at	0 -9 0 12 0 0 0 0
sa:stand in	0 10 0 -11 0 0 0 0
sa:start	0 13 0 -7 7 -5 0 -6
sa:start on	0 11 0 -10 1 0 0 -2
sa:state visit	0 -4 0 9 0 0 0 0
sa:stay	8 1 5 8 -23 -1 -7 -4
sa:stay at	0 -13 0 4 -2 0 0 12
sa:stay for	0 -3 0 10 0 0 0 -5
sa:stay there	0 17 0 -18 0 0 0 1
sa:steel	0 13 0 -2 -10 0 1 -8
sa:step	0 19 0 -10 -2 0 0 -6
sa:step .	0 12 0 -8 0 0 0 0
sa:step of	0 9 0 -7 0 0 0 0
sa:still	-2 -6 1 -2 1 0 -5 13
sa:stockholm ,	0 -1 0 9 0 0 0 -4
sa:stop	-6 13 0 7 -8 0 0 -14
sa:stop .	0 9 0 -7 0 0 0 0
sa:strike	0 -5 0 21 -6 4 1 -21
sa:subject	0 6 0 -15 12 0 0 -2
sa:subject to	0 7 0 -18 13 0 0 -2
sa:such	2 0 0 11 -9 0 0 -4
sa:sugar	0 -17 0 7 0 0 2 6
sa:sugar and	0 -10 0 2 8 0 0 -1
sa:supreme	0 -7 0 -5 0 0 0 11
sa:surcharge	0 5 -6 -11 22 0 -1 -10
sa:surcharge .	0 5 -3 -22 16 0 0 0
sa:surcharge end	0 10 0 -5 0 0 0 -2
sa:surcharge of	0 0 0 -8 8 0 0 5
sa:surcharge under	0 -10 0 10 0 0 0 0
sa:suspend	-16 7 -1 3 -4 0 -5 8
sa:suspend .	0 -9 0 25 -6 0 -3 -7
sa:suspend <points>	0 9 0 -13 0 0 0 6
sa:suspend until	0 9 0 0 0 0 0 -4
sa:suspension	15 -4 0 -5 -9 0 6 -1
sa:suspension end	0 -1 0 -11 0 0 0 12
sa:suspension is	0 -8 0 -3 -1 0 0 12
sa:suspension of	16 -1 2 -8 6 0 0 -16
sa:table	0 -22 0 22 -5 0 0 4
sa:table .	0 -22 0 22 -3 0 0 0
sa:take	0 -8 -1 8 -5 1 8 -3
sa:take <level>	0 4 0 7 0 0 0 -12
sa:take <number>	0 -9 0 14 0 0 0 -5
sa:take a	0 -15 0 10 1 0 0 0
sa:take back	0 6 0 -9 0 0 0 3
sa:take its	0 -4 0 8 0 0 0 -7
sa:take place	0 7 0 -10 0 0 0 1
sa:talk .	0 2 0 8 0 0 0 -12
sa:tariff	0 -8 -1 12 6 0 10 -17
sa:tariff "	0 -11 0 11 0 0 0 0
sa:tariff ,	0 -4 1 14 -2 0 -2 -3
sa:tariff are	0 9 0 2 -8 0 0 -2
sa:tariff at	0 11 0 -10 0 0 0 0
sa:tariff for	0 12 0 -7 0 0 0 -2
sa:tariff go	0 0 0 -7 9 0 0 0
sa:tariff is	0 -20 0 15 0 0 0 3
sa:tariff of	0 17 -4 -18 11 0 -4 0
sa:tariff on	0 13 0 -2 -1 0 0 -14
sa:tariff pause	0 0 0 -11 0 0 0 9
sa:tariff truce	0 -10 0 3 3 0 0 2
sa:tax	0 18 0 -17 2 0 -4 0
sa:tax on	0 9 0 0 -6 0 0 0
sa:tea .	0 10 0 -3 0 0 0 -5
sa:telephone	5 -6 0 0 -5 -2 0 10
sa:telephone ,	0 -8 0 12 0 -1 0 0
sa:telephone call	5 6 0 -18 0 0 0 6
sa:telephone with	0 -4 0 9 0 0 0 0
sa:telephoned	0 -2 0 10 0 0 0 -6
sa:tell	-6 13 -1 -10 -1 -2 -6 12
sa:tell her	0 8 0 -10 0 0 0 1
sa:tell reporter	0 -1 0 -3 -3 0 -1 14
sa:term	0 -1 8 -9 13 0 -2 -3
sa:term of	0 -2 8 -15 11 0 0 -2
sa:text	0 0 5 -17 -4 0 8 11
sa:th	4 -5 0 -13 11 1 0 0
sa:th .	4 -3 0 -15 11 1 0 0
sa:than	-1 -9 -9 21 0 -3 -1 -3
sa:than <money>	0 9 -7 -2 1 0 0 -1
sa:than <span>	0 -2 0 9 -3 0 0 0
sa:than in	0 -1 0 15 0 0 0 -12
sa:that	0 12 -2 0 -6 5 -11 -9
sa:that 's	0 -8 0 -10 0 0 0 17
sa:that ,	0 11 0 2 0 0 0 -12
sa:that <name>	0 9 0 13 -17 3 0 -16
sa:that <person>	0 18 0 -6 -7 0 0 -10
sa:that <quality>	0 -10 0 13 3 0 0 -10
sa:that <seat>	0 5 0 -12 0 0 4 0
sa:that are	0 0 0 -8 15 0 0 -6
sa:that begin	0 1 0 -12 0 0 0 13
sa:that both	0 -12 0 0 3 0 0 7
sa:that come	0 -16 13 4 0 0 0 0
sa:that date	0 -9 0 1 -2 0 0 8
sa:that day	0 16 0 -9 -3 0 0 -1
sa:that effect	0 17 0 -12 0 0 0 -7
sa:that go	1 -10 0 -4 12 0 0 0
sa:that he	0 -4 0 -3 2 0 0 11
sa:that his	0 12 0 -8 0 0 0 0
sa:that is	-2 -15 0 0 8 0 0 13
sa:that it	-4 -9 0 6 13 0 1 -13
sa:that reach	0 9 0 -7 0 0 0 0
sa:that set	0 10 0 -10 0 0 0 0
sa:that take	0 -8 0 10 0 0 0 0
sa:that talk	0 8 0 -13 0 0 0 6
sa:that the	-6 10 -1 16 -13 9 -1 -22
sa:that was	0 -2 0 -11 0 0 0 16
sa:that we	0 12 0 -10 0 0 0 0
sa:the	-3 5 3 -10 2 12 -1 0
sa:the <level>	-4 12 0 -31 28 0 11 -4
sa:the <money>	0 -6 0 9 0 0 0 -1
sa:the <name>	-5 -9 6 15 -8 8 13 -20
sa:the <number>	13 16 0 -28 0 1 13 -13
sa:the <office>	-4 15 0 -5 -4 -1 6 -5
sa:the <organisation>	1 -2 8 -5 18 0 -15 -6
sa:the <person>	-4 -14 0 10 7 0 0 -2
sa:the <seat>	-1 0 -6 16 -5 -1 3 -5
sa:the <span>	-1 -13 0 -6 -5 0 0 23
sa:the additional	0 4 9 -3 -8 0 0 0
sa:the affiliate	10 -3 1 -4 0 0 0 -3
sa:the arrangement	0 5 0 -20 4 0 0 10
sa:the autumn	0 11 0 -16 -1 0 0 5
sa:the bill	0 -1 0 -5 8 0 0 0
sa:the book	0 10 0 -8 0 0 0 0
sa:the custom	0 15 5 -6 -8 0 0 -6
sa:the day	11 0 3 -13 -1 0 1 -2
sa:the deal	0 1 0 -3 8 6 -4 -9
sa:the duty	0 -5 -6 -1 16 0 -5 3
sa:the end	5 18 -1 -11 0 0 0 -7
sa:the evening	0 0 0 10 6 0 0 -14
sa:the exclusion	7 -10 14 -17 4 0 5 -12
sa:the exemption	0 20 -3 -8 -3 0 0 -8
sa:the extension	0 -3 0 13 1 0 0 -13
sa:the fee	0 -1 0 4 9 0 0 -11
sa:the first	0 2 0 14 -9 0 0 -12
sa:the following	12 0 0 -19 7 0 0 0
sa:the framework	0 10 0 -10 0 0 0 0
sa:the full	0 0 0 -10 7 0 0 4
sa:the higher	0 2 0 -9 0 0 0 2
sa:the highest	0 -4 0 13 -1 0 0 -4
sa:the latest	3 10 0 -12 0 5 0 -5
sa:the law	0 -11 0 18 -4 2 0 -8
sa:the main	4 -1 0 -11 9 0 0 0
sa:the making	0 14 0 -10 0 0 0 0
sa:the measure	0 -2 9 10 -13 0 0 -2
sa:the meet	0 8 0 -3 -9 0 0 5
sa:the month	0 -1 0 19 -8 0 -4 -5
sa:the notice	2 -4 0 11 -7 0 0 0
sa:the offer	0 -3 0 -13 15 0 7 -7
sa:the one	0 -9 2 0 0 0 0 5
sa:the ordinary	0 18 0 -4 -5 0 0 -9
sa:the other	0 1 0 -10 0 0 8 0
sa:the paper	0 -14 0 -14 8 6 0 14
sa:the pause	-6 13 0 0 1 0 -1 -10
sa:the pen	0 0 0 10 -5 0 0 -2
sa:the port	-2 7 -3 -8 6 3 0 -1
sa:the present	0 0 0 1 -14 0 -1 8
sa:the price	0 0 0 -7 -2 0 0 13
sa:the quota	0 6 0 0 1 0 0 -11
sa:the rate	0 -6 0 -2 7 0 -4 7
sa:the reciprocal	0 11 0 0 -4 0 0 -10
sa:the regional	0 -2 0 -4 0 0 0 9
sa:the remain	0 -8 0 13 0 0 0 -4
sa:the result	0 -4 0 8 0 0 0 -5
sa:the rise	0 10 0 -4 -4 0 0 0
sa:the rule	-14 9 -6 16 -5 0 0 -1
sa:the same	-6 -5 0 8 2 0 0 0
sa:the spring	0 0 0 -14 0 0 0 12
sa:the standstill	0 -7 0 12 0 0 0 -3
sa:the steel	0 8 0 -2 -2 0 0 0
sa:the step	0 10 0 -6 0 0 0 0
sa:the strike	0 -3 0 14 0 0 -4 -4
sa:the surcharge	0 2 -3 -10 18 0 0 -6
sa:the suspension	0 3 2 -10 -8 0 7 6
sa:the table	0 -19 0 17 -4 0 0 4
sa:the tariff	0 -16 0 -15 23 5 4 6
sa:the term	0 -11 8 -1 4 0 0 0
sa:the third	0 -9 0 15 0 0 0 -1
sa:the three	0 10 0 -5 0 0 0 -5
sa:the time	0 -4 0 -10 -2 5 0 13
sa:the trade	0 -12 0 9 -4 0 0 1
sa:the treaty	0 11 0 -11 0 0 0 0
sa:the truce	-4 3 0 -6 3 0 -9 7
sa:the two	2 1 0 -11 -10 0 14 5
sa:the understanding	0 -5 0 0 8 0 0 0
sa:the word	0 -8 0 10 0 0 0 0
sa:the world	0 -11 0 0 8 0 4 -4
sa:their	-4 -26 -8 0 6 -4 6 20
sa:their good	0 -7 0 0 0 0 0 8
sa:their maker	0 -10 0 11 0 0 0 0
sa:their trade	0 0 0 -8 0 0 0 11
sa:their truce	0 -3 0 -16 8 0 0 13
sa:them	-3 -17 8 7 -3 0 2 2
sa:then	-3 -2 -1 0 1 0 -7 8
sa:then ,	0 0 0 -17 0 0 0 18
sa:then .	0 -8 0 -24 10 0 0 22
sa:then it	0 10 0 0 1 0 0 -14
sa:then pay	0 0 0 11 0 0 0 -11
sa:then the	0 0 0 16 -6 0 -3 -5
sa:there	-9 11 -2 7 -21 -4 0 -1
sa:there 's	0 -5 0 -12 7 0 0 9
sa:there .	-3 -7 0 13 -7 0 0 2
sa:there is	0 7 0 0 -11 0 3 0
sa:there will	0 -2 0 12 0 0 0 -8
sa:thereafter	0 9 0 -10 0 0 0 1
sa:therefore	0 4 0 -13 0 0 0 10
sa:they	8 0 0 -10 -21 -7 0 12
sa:they are	3 -10 -1 -17 0 0 2 25
sa:they come	0 -11 -2 15 2 0 0 -3
sa:they had	0 -10 0 21 -1 0 0 -6
sa:they have	1 17 3 -11 -1 0 -4 -4
sa:they pay	0 11 0 -8 0 0 0 0
sa:they will	0 -3 0 13 -8 0 -4 0
sa:they would	0 -7 0 9 -3 0 0 0
sa:thi	-1 -25 -4 14 -2 2 0 6
sa:thing	0 -3 0 -10 6 3 0 5
sa:think of	0 0 0 -11 0 0 0 12
sa:third	0 -3 0 23 -15 -1 -6 -1
sa:third time	0 -10 0 14 0 0 0 0
sa:those	-6 10 6 5 -15 0 1 -11
sa:those on	0 16 0 -13 0 0 0 -2
sa:threat	0 10 0 -19 3 0 0 6
sa:threaten .	0 -16 0 12 0 0 0 3
sa:threaten to	0 -3 0 14 0 0 0 -4
sa:three	0 0 0 -8 0 0 0 15
sa:three time	0 8 0 -24 0 0 0 18
sa:through	0 7 -4 24 -11 0 0 -25
sa:ticket	0 -9 0 11 0 0 0 0
sa:tiktok	0 -5 0 0 -3 11 0 0
sa:tile	0 -1 0 -1 -5 0 0 11
sa:till	0 -9 0 -7 -1 0 0 19
sa:timber	0 -21 0 18 -3 0 0 2
sa:timber and	0 -9 0 11 0 0 0 0
sa:time	-4 9 -3 -3 -29 8 -3 11
sa:time ,	0 7 0 0 -10 0 0 0
sa:time in	0 -4 0 14 0 0 0 -9
sa:time the	0 14 0 -8 0 0 0 -4
sa:to	-22 8 -14 3 1 3 4 -7
sa:to .	0 -9 0 11 0 0 0 0
sa:to <day-ahead>	-4 2 3 8 -15 -2 0 -3
sa:to <day-gone>	0 0 0 16 -2 0 0 -15
sa:to <level>	0 22 -8 -4 10 -2 -12 -19
sa:to <number>	-4 -7 -1 11 -4 0 0 3
sa:to <organisation>	0 -8 0 -6 4 0 -2 11
sa:to <person>	0 0 0 9 -2 0 -7 0
sa:to a	5 6 0 -11 -1 0 4 0
sa:to an	0 12 0 -11 0 0 0 0
sa:to ask	0 -6 0 9 0 0 0 0
sa:to be	0 -13 -2 -6 13 4 8 -1
sa:to both	-1 -2 0 0 0 0 0 9
sa:to bring	0 10 0 -8 0 0 0 0
sa:to charge	0 0 0 -18 13 0 0 6
sa:to come	0 16 0 -13 -2 0 0 0
sa:to decide	0 0 0 6 -11 0 2 0
sa:to do	0 13 0 -7 0 0 0 -1
sa:to end	0 10 0 -14 0 0 0 5
sa:to explain	0 0 0 14 -1 0 0 -10
sa:to extend	0 5 0 -10 -4 0 0 10
sa:to find	0 -13 0 -5 -4 9 2 7
sa:to follow	0 3 0 -11 9 0 0 0
sa:to get	0 13 0 -8 -2 0 0 -2
sa:to go	0 0 0 -11 -7 0 5 14
sa:to have	0 3 0 -9 -3 0 9 -3
sa:to him	0 -10 0 7 3 0 0 0
sa:to impose	0 0 0 8 -7 0 0 0
sa:to know	0 11 0 -6 0 0 0 -3
sa:to last	0 9 0 -7 -3 0 0 3
sa:to nothing	0 1 0 9 0 0 0 -12
sa:to one	0 0 0 15 -4 0 0 -8
sa:to open	0 0 0 9 0 0 0 -9
sa:to pay	0 -19 0 22 2 0 0 -6
sa:to prolong	0 0 3 -10 -4 0 0 11
sa:to put	0 6 0 -10 6 3 0 -8
sa:to reply	0 -8 0 0 15 0 -3 -6
sa:to report	0 0 0 10 -4 0 -3 0
sa:to rise	0 -14 0 16 0 0 0 0
sa:to say	0 -19 0 -5 9 0 5 9
sa:to see	0 -15 0 18 -3 0 0 0
sa:to sell	0 0 0 -8 -2 11 0 -1
sa:to set	0 0 0 10 -1 0 0 -5
sa:to settle	0 -5 0 -8 0 0 12 3
sa:to sign	0 16 0 13 -7 0 -2 -24
sa:to take	0 -15 0 12 -1 0 0 5
sa:to talk	0 -11 0 14 0 0 0 0
sa:to that	0 16 0 -14 0 0 0 -1
sa:to the	-3 14 -3 -2 9 -2 5 -21
sa:to think	0 0 0 0 9 0 0 -8
sa:to wait	0 16 0 -11 -5 0 0 0
sa:to where	0 -3 0 -8 0 0 0 14
sa:tobacco	0 -9 0 5 0 0 0 3
sa:together	-2 -12 0 16 4 0 0 -9
sa:tomatoe	0 -4 0 11 0 0 0 -6
sa:ton	0 -7 0 -5 10 0 0 1
sa:too	0 -4 8 4 -15 0 0 2
sa:top	5 10 0 -11 -7 0 0 0
sa:top of	5 9 0 -18 -2 0 0 5
sa:tractor	0 -11 0 7 4 0 0 0
sa:trade	-1 13 0 -11 6 0 -6 -3
sa:trade agreement	0 9 0 -4 0 0 0 -4
sa:trade minister	0 10 0 -13 0 0 -2 4
sa:trade ministry	7 1 0 4 0 0 0 -15
sa:trade representative	-6 0 0 0 11 0 0 -3
sa:trade truce	0 0 0 -8 0 0 0 9
sa:trader	0 -5 0 8 -3 0 -3 4
sa:trading	0 9 0 -15 3 0 0 0
sa:trading partner	0 9 0 -15 3 0 0 0
sa:treat as	0 10 0 -7 0 0 0 0
sa:treaty	0 13 0 -21 0 0 16 -9
sa:treaty .	0 -1 0 -6 0 0 12 -1
sa:truce	-11 -7 3 3 6 -4 -6 6
sa:truce begin	0 1 0 8 0 0 0 -8
sa:truce between	-2 -3 0 17 -4 0 0 -6
sa:truce end	-2 -20 0 3 -9 0 -1 16
sa:truce expire	0 0 0 -6 -2 0 0 13
sa:truce for	0 -1 0 10 0 0 0 -6
sa:truce in	0 -3 0 13 5 0 0 -15
sa:truce is	0 -6 0 10 -9 0 0 3
sa:truce of	8 -12 0 21 -2 0 4 -23
sa:truce on	0 11 0 -18 0 0 0 11
sa:truce run	-1 -11 0 -7 0 0 0 18
sa:truce that	0 14 0 -12 -2 0 0 1
sa:truce with	0 -17 0 -6 14 0 0 7
sa:truce would	0 0 0 10 0 0 0 -9
sa:tuna	0 3 0 -9 0 0 0 6
sa:turn	0 -2 0 -7 -4 0 2 13
sa:twenty	0 0 0 -2 -4 0 0 9
sa:twice	0 -9 0 13 0 0 0 -1
sa:two	5 -21 -4 8 1 -1 13 -1
sa:two <office>	0 0 0 10 0 0 0 -8
sa:tyre	0 5 0 -14 0 0 0 9
sa:under	0 13 0 2 -19 10 -5 -17
sa:under a	0 9 0 0 -1 0 0 -7
sa:under it	0 -1 0 -12 0 0 0 15
sa:under section	5 -1 0 2 0 0 0 -10
sa:under the	-3 14 5 0 0 1 0 -19
sa:unlawful	0 0 0 8 -11 0 0 0
sa:unless	-4 14 0 -14 -10 -3 -4 7
sa:unless <organisation>	-1 48 -1 -14 -6 0 0 -35
sa:unless <seat>	0 3 0 -10 0 0 0 5
sa:unless a	-3 11 0 4 0 0 0 -11
sa:unless somebody	2 -10 0 -1 0 0 0 10
sa:unless the	3 2 2 -11 -1 0 0 1
sa:unless their	0 -10 0 11 0 0 0 0
sa:unless they	0 -13 0 0 -3 0 0 13
sa:until	0 -21 -2 24 -1 -3 -4 -3
sa:until <day-ahead>	-5 -7 0 11 -12 0 0 4
sa:until <day-gone>	0 -3 -1 24 0 0 0 -17
sa:until now	0 9 0 -17 0 0 -3 11
sa:until the	6 -14 0 -3 5 0 5 0
sa:until then	0 -1 0 14 -2 0 -3 -5
sa:up	-5 4 -10 7 -1 -3 -10 2
sa:up .	-4 0 0 -13 -7 0 -4 27
sa:up from	0 10 0 -10 -3 0 0 3
sa:up to	0 -6 -7 15 11 0 0 -22
sa:us	0 0 -2 1 4 0 1 -10
sa:us .	0 0 -2 0 7 0 1 -13
sa:use	-2 -11 0 22 -3 0 0 -3
sa:utility	0 -6 0 12 0 0 0 -4
sa:very	0 0 0 -8 0 0 0 11
sa:void	0 -6 0 -3 18 0 4 -16
sa:vote	-1 -11 0 -5 18 2 0 -3
sa:vote .	0 3 0 -16 13 0 0 0
sa:vote on	0 -1 0 0 8 0 0 -6
sa:vote to	0 -2 0 23 -20 0 0 1
sa:wait	0 7 0 6 -6 0 0 -12
sa:want	0 16 0 -17 -11 -1 18 -7
sa:want <level>	0 8 0 -9 0 0 0 0
sa:want a	0 1 0 -14 0 0 13 0
sa:want to	0 14 0 -14 -5 0 9 -7
sa:war	0 -3 0 -1 0 0 0 9
sa:warn ,	0 -9 0 -10 0 0 0 17
sa:warn .	0 4 0 14 -2 0 -2 -15
sa:was	0 -14 -3 13 -26 0 -1 10
sa:was <level>	0 -7 0 12 0 0 0 0
sa:was <number>	0 4 0 6 0 0 0 -10
sa:was agree	0 -9 0 1 0 0 0 6
sa:was call	0 -6 0 8 0 0 0 0
sa:was found	0 1 0 -15 0 3 0 7
sa:was make	0 0 0 -8 0 0 0 10
sa:was not	3 19 0 -13 -2 0 0 -6
sa:was to	0 -15 0 -3 0 0 0 18
sa:way	0 0 0 0 -4 0 13 -10
sa:we	2 -3 2 -21 6 1 1 11
sa:we hear	0 0 0 8 -13 0 0 4
sa:we shall	0 -18 0 17 -6 0 3 -3
sa:we will	0 -12 0 0 13 0 0 -4
sa:week	-4 -12 8 17 -8 0 -2 -2
sa:week .	0 -4 9 10 -10 0 0 -4
sa:week of	-2 0 0 16 -5 0 0 -7
sa:well ,	0 0 2 -11 4 0 -2 5
sa:well .	5 9 0 7 -9 0 -4 -11
sa:were	3 -6 0 9 -15 0 0 0
sa:were in	0 2 0 -9 0 0 0 5
sa:were there	0 12 0 -10 2 0 0 -1
sa:were to	0 -21 2 23 0 0 0 -2
sa:what	7 9 -7 -6 0 -2 -12 0
sa:what the	0 -10 0 2 4 0 -1 4
sa:what they	0 14 0 -8 -2 0 0 0
sa:what we	6 12 0 -15 0 0 0 -3
sa:whatever	6 -8 -1 -5 10 0 0 2
sa:whatever country	0 -5 0 9 0 0 0 0
sa:when	0 -7 2 -2 -15 3 0 17
sa:when it	0 11 8 -17 -14 0 0 13
sa:when the	-1 -6 -4 0 -7 6 -8 15
sa:where	0 0 0 12 -7 0 -1 -5
sa:where it	0 -12 0 5 0 0 0 8
sa:where the	0 10 0 0 0 0 0 -6
sa:where they	0 14 0 -12 0 0 0 0
sa:whether	0 -28 2 -17 24 -1 0 12
sa:whether <name>	0 -3 0 -19 16 0 0 8
sa:whether a	0 -4 0 -4 11 0 0 0
sa:whether he	0 -6 0 -8 10 0 0 1
sa:whether the	0 0 0 -8 7 0 0 4
sa:whether to	0 -1 3 7 -11 0 0 0
sa:which	1 -3 -1 -5 -5 10 10 0
sa:which <level>	0 11 0 -1 -3 0 5 -11
sa:which <person>	0 1 0 0 -9 9 0 -2
sa:which both	0 0 0 -6 -3 0 13 0
sa:which end	0 0 0 9 -3 0 0 -3
sa:which he	0 6 0 6 -3 0 0 -12
sa:which nobody	0 3 0 8 0 0 0 -12
sa:which now	0 -8 0 8 0 0 0 0
sa:which they	0 0 0 -7 0 0 0 9
sa:while the	0 -9 0 0 0 0 8 0
sa:whiskey	0 -12 0 13 0 0 0 0
sa:who	0 -13 0 14 1 -2 -5 2
sa:whole	0 2 -6 -6 0 0 0 12
sa:will	-6 0 0 -10 12 -3 -13 14
sa:will be	-1 9 -5 -10 4 0 -10 6
sa:will become	0 -6 0 -15 4 0 6 8
sa:will cost	0 0 0 -7 0 0 0 9
sa:will go	0 -5 0 15 -6 0 0 -4
sa:will have	0 0 0 -9 0 0 0 14
sa:will not	0 -26 9 36 -11 0 -3 -12
sa:will return	0 0 0 -9 -3 0 -2 14
sa:will rise	0 0 0 -10 1 0 0 8
sa:will see	0 5 0 3 0 0 0 -9
sa:will take	0 -11 0 0 7 4 3 -4
sa:winter .	0 12 0 -10 0 0 0 0
sa:with	-11 -7 0 12 -11 -2 -8 15
sa:with .	0 8 0 -11 3 0 0 0
sa:with <name>	0 -32 0 0 15 -2 0 14
sa:with <person>	0 12 0 -9 -5 0 0 1
sa:with <quality>	-1 9 0 7 -13 0 0 0
sa:with <seat>	0 11 0 -13 -3 3 -1 4
sa:with <span>	0 0 0 10 0 0 0 -7
sa:with a	0 -10 0 28 0 0 -1 -20
sa:with it	-2 8 -2 -26 4 0 0 17
sa:with the	1 6 0 -19 0 0 7 9
sa:with their	-1 -5 0 9 0 0 0 0
sa:with them	-2 -7 0 -10 6 0 0 13
sa:withdraw	0 9 0 0 11 0 -2 -18
sa:withdraw its	0 10 0 -5 9 0 0 -14
sa:within	0 -2 0 -1 0 0 0 9
sa:without <organisation>	0 9 0 -1 -5 0 0 -1
sa:without agreement	0 -12 0 -3 0 0 0 17
sa:without result	0 9 0 -8 0 0 0 0
sa:without the	0 -15 0 3 12 0 0 0
sa:wool	0 13 0 -2 0 0 0 -6
sa:word	0 -9 0 -11 6 0 0 14
sa:word ,	0 5 0 -10 0 0 0 3
sa:word of	0 -2 0 -13 10 0 0 6
sa:work	0 1 0 18 -5 0 0 -14
sa:work .	0 5 0 12 -1 0 0 -16
sa:world	0 0 -6 -3 9 0 4 -5
sa:worth	0 13 -12 -15 4 0 0 4
sa:worth <money>	0 11 0 -7 -1 0 0 0
sa:worth less	0 9 -7 -2 1 0 0 -1
sa:would	-6 -15 -2 14 3 5 0 -5
sa:would again	0 -6 0 14 0 0 0 -8
sa:would apply	1 3 0 -16 4 0 0 5
sa:would go	0 4 0 0 6 0 0 -13
sa:would have	0 -34 0 35 -4 0 0 -2
sa:would last	0 -7 0 10 0 0 0 -2
sa:would like	0 -12 0 12 -3 0 0 2
sa:would take	0 12 0 -12 0 0 0 0
sa:write	7 -5 0 -8 2 0 -6 12
sa:write .	0 7 0 -15 0 0 0 8
sa:write that	0 -9 0 17 -3 0 0 -1
sa:x .	0 9 0 -6 0 0 0 0
sa:yarn	0 -1 0 -3 -3 0 0 10
sa:year	1 0 -9 -12 20 0 1 -3
sa:year ,	4 -1 0 -1 16 0 0 -15
sa:year .	0 0 -4 -13 6 2 3 7
sa:year the	0 9 0 -11 1 0 0 0
sa:yes .	0 -11 0 -2 3 0 7 1
sa:yet	0 -17 0 14 -2 0 0 4
sa:yet to	0 -8 0 11 0 0 0 0
sa:you	0 0 0 -11 6 0 0 14
sa:you will	0 1 0 -11 8 0 0 0
sa:your	0 -11 0 -7 0 0 0 22
sa:zinc	0 0 0 -12 4 0 8 0
sa:·	0 -3 0 12 -3 0 0 0
sa:—	-9 0 11 -2 1 -5 -4 1
sa:— <person>	0 -4 0 11 0 0 0 -4
sa:— a	0 0 0 12 0 0 0 -9
sa:— and	0 -8 0 -5 0 0 0 15
sb:"	-6 2 -7 7 7 -9 0 -8
sb:" ,	-8 0 0 -5 12 0 0 4
sb:" :	0 10 0 -9 0 0 0 0
sb:" <name>	0 -3 0 15 0 0 0 -11
sb:" <person>	0 2 0 5 0 0 0 -11
sb:" i	0 -10 0 17 -2 0 0 0
sb:" if	0 0 0 -3 12 0 0 -8
sb:" not	0 0 0 -6 0 0 0 10
sb:" of	0 10 0 -6 0 0 0 -2
sb:" the	0 -1 0 16 0 0 0 -11
sb:" they	0 7 0 0 0 0 0 -8
sb:" we	0 -2 0 -6 8 0 -6 9
sb:'	-1 4 0 26 -22 0 0 -11
sb:'s	-7 -8 -12 1 -1 6 -3 8
sb:'s ,	0 1 0 0 -12 0 0 9
sb:'s <level>	0 -9 0 -8 0 0 0 20
sb:'s <number>	0 26 0 -23 -2 0 0 0
sb:'s <office>	0 0 0 9 -3 0 -2 0
sb:'s <person>	0 0 0 -12 8 -3 0 9
sb:'s <quality>	0 -3 0 -4 5 9 0 -4
sb:'s additional	0 3 0 -9 0 0 0 4
sb:'s been	0 12 0 -2 0 0 0 -7
sb:'s cabinet	0 -9 0 10 0 0 0 -3
sb:'s congress	0 0 0 13 -9 0 0 -1
sb:'s countermeasure	0 -1 0 -4 0 0 0 8
sb:'s custom	0 0 0 10 -5 0 0 -7
sb:'s decision	0 0 0 13 -11 0 0 0
sb:'s decree	0 -2 0 -7 13 0 0 -3
sb:'s duty	0 3 9 -16 9 0 0 -3
sb:'s economy	0 9 0 -5 -1 0 0 0
sb:'s finance	0 -1 -4 10 -2 0 0 0
sb:'s good	0 0 0 -3 9 0 0 -3
sb:'s government	0 -2 0 10 -5 0 0 0
sb:'s import	0 10 0 -7 0 0 0 0
sb:'s letter	0 9 0 -6 0 0 0 0
sb:'s member	0 3 0 5 -9 0 0 0
sb:'s minister	0 2 0 -13 0 0 -3 14
sb:'s ministry	9 4 0 5 0 0 0 -21
sb:'s new	6 -12 0 6 -1 0 0 0
sb:'s on	0 0 0 -7 11 0 0 -1
sb:'s order	0 11 0 -4 -1 0 0 -4
sb:'s own	0 19 0 -11 -5 0 6 -9
sb:'s parliament	0 -2 0 11 -2 0 0 -7
sb:'s rule	0 6 0 3 -11 0 0 -4
sb:'s senate	0 -6 0 -8 15 0 0 0
sb:'s ship	0 -1 0 -13 8 0 0 6
sb:'s tariff	0 7 0 -22 0 0 7 9
sb:'s to	0 5 0 0 -2 8 0 -11
sb:'s truce	0 -9 0 2 -1 0 0 5
sb:(	0 -17 -3 10 -6 -8 12 6
sb:( <month-gone>	0 14 0 4 0 0 0 -18
sb:( <name>	0 -3 0 12 0 0 0 -4
sb:( <number>	-2 -16 0 -1 5 0 1 10
sb:( <person>	0 -2 0 -14 0 0 0 18
sb:( from	0 3 0 -11 0 0 0 7
sb:( it	0 -8 0 -3 0 0 0 11
sb:( translated	0 1 0 -10 0 0 0 9
sb:( until	0 -11 0 8 0 0 0 2
sb:)	0 -7 0 -3 -15 0 13 13
sb:) -	4 0 0 0 -3 0 8 -12
sb:) :	0 -24 0 -3 -2 0 0 30
sb:) <name>	0 0 0 -13 1 0 0 9
sb:) is	0 9 0 5 0 0 0 -15
sb:) the	-3 3 4 -16 1 0 2 3
sb:) —	3 -12 0 1 0 0 0 3
sb:*	-6 4 0 17 -6 0 0 -14
sb:,	-2 14 -9 0 -6 6 -3 -2
sb:, "	-6 8 0 6 -9 0 0 -4
sb:, <day-ahead>	0 11 7 1 -2 0 0 -18
sb:, <day-gone>	0 -12 -2 3 -2 0 0 13
sb:, <level>	-2 21 -3 -20 0 0 0 4
sb:, <money>	0 -20 0 4 -1 0 0 14
sb:, <name>	1 -8 0 0 0 0 -3 5
sb:, <number>	0 9 4 3 -17 0 0 -7
sb:, <person>	0 -11 0 11 -5 0 4 6
sb:, <points>	0 -15 0 12 1 0 0 3
sb:, <quality>	0 8 0 0 -1 0 0 -7
sb:, <seat>	0 19 0 -2 -8 0 0 -10
sb:, <span>	0 0 0 10 5 0 0 -15
sb:, a	0 -8 0 29 -18 1 0 -9
sb:, after	0 3 0 12 0 0 0 -21
sb:, all	0 15 0 -21 3 0 0 1
sb:, also	0 9 0 -9 0 0 0 0
sb:, although	0 -1 0 -9 0 0 0 11
sb:, among	0 11 0 -5 0 0 0 -4
sb:, and	3 -2 3 -6 18 0 0 -9
sb:, answer	0 -1 0 0 10 0 0 -10
sb:, antimony	11 -1 0 0 0 0 0 -6
sb:, are	9 -14 7 2 2 0 0 -6
sb:, as	-5 -4 0 0 -12 0 0 12
sb:, at	0 -2 0 3 -10 0 5 0
sb:, back	0 -10 0 12 0 0 0 0
sb:, because	0 -16 0 5 0 0 0 7
sb:, begin	-1 26 0 -13 -1 0 0 -10
sb:, both	0 16 0 -11 0 0 0 0
sb:, by	0 -2 0 -11 7 -1 7 5
sb:, clear	0 0 0 -2 -5 0 0 10
sb:, come	8 -8 0 -12 5 3 0 4
sb:, counted	0 -11 0 13 0 0 0 0
sb:, did	0 3 0 -12 10 0 0 0
sb:, down	0 -11 0 12 0 0 0 -3
sb:, due	-3 14 3 -8 -13 0 0 4
sb:, duty	0 -13 0 0 0 0 0 14
sb:, effective	0 16 0 -15 -1 0 0 0
sb:, end	3 -15 0 -2 0 0 0 11
sb:, fentanyl	0 -4 0 -4 0 0 0 9
sb:, for	13 -12 0 -14 9 0 0 8
sb:, from	0 4 -6 10 -7 0 0 -15
sb:, germanium	14 -6 0 -6 -2 0 0 -2
sb:, go	0 5 0 -16 0 0 0 11
sb:, good	0 -11 1 0 0 0 0 9
sb:, had	0 5 0 -8 0 0 0 4
sb:, has	5 6 0 -5 -9 0 0 1
sb:, have	0 -8 0 12 -1 0 0 -2
sb:, he	-4 1 0 -3 -14 0 -1 14
sb:, hour	0 0 0 -11 0 0 0 12
sb:, i	0 -7 0 8 0 0 0 0
sb:, if	0 -9 0 8 1 0 0 0
sb:, in	6 -4 -1 9 -16 7 0 -4
sb:, is	4 -5 0 0 -5 0 -2 10
sb:, it	3 1 0 -28 -1 0 18 10
sb:, keep	0 -2 0 10 0 0 0 -6
sb:, last	0 0 1 11 0 0 0 -12
sb:, like	0 11 0 0 0 0 0 -8
sb:, likewise	9 7 0 -3 -1 0 0 -9
sb:, make	0 -9 0 0 0 0 0 8
sb:, mr	0 0 0 11 0 0 0 -8
sb:, no	6 0 0 16 -2 0 -3 -19
sb:, not	-8 1 0 -2 4 0 0 4
sb:, now	-3 8 0 -25 -1 7 0 13
sb:, of	-4 -24 0 11 4 0 0 8
sb:, on	-4 6 -11 -12 10 -4 4 4
sb:, one	0 0 0 14 -1 0 8 -21
sb:, or	0 19 0 -11 -6 0 0 0
sb:, pay	0 12 0 -2 0 0 0 -9
sb:, plan	0 -13 0 21 -3 0 0 -2
sb:, prolong	0 0 0 -13 0 0 0 15
sb:, provided	0 -13 0 -15 25 0 0 0
sb:, put	0 -6 0 10 0 0 0 -3
sb:, return	0 -7 0 12 0 0 0 0
sb:, run	0 11 3 -2 4 0 0 -15
sb:, say	0 -2 0 -7 10 -1 7 -2
sb:, settle	0 10 0 -9 0 0 0 0
sb:, sign	0 15 0 -6 -3 0 0 -2
sb:, sit	0 0 0 11 -9 0 0 0
sb:, so	0 11 0 -22 -2 0 0 14
sb:, spoke	0 0 0 -14 0 0 0 14
sb:, start	0 10 0 10 -15 0 0 -18
sb:, suspend	-1 -11 0 0 15 0 0 0
sb:, take	0 12 0 -15 3 0 0 0
sb:, tell	0 7 0 -2 -11 1 7 -2
sb:, that	0 2 0 -21 6 0 0 12
sb:, the	-2 27 -3 -10 -11 4 -5 -6
sb:, their	0 -7 0 12 -2 0 0 0
sb:, those	0 -3 0 10 0 0 0 -4
sb:, though	0 2 0 -9 9 0 0 -1
sb:, thursday	0 -2 0 9 0 0 0 -6
sb:, till	0 0 0 -10 0 0 0 12
sb:, to	-7 11 -2 -1 -5 1 -3 2
sb:, too	-2 -6 0 1 13 0 0 -8
sb:, tuesday	0 -3 0 17 0 0 0 -8
sb:, under	-4 -20 0 19 -6 0 0 7
sb:, unless	2 -14 -1 11 0 0 0 -1
sb:, until	1 16 1 -12 -2 9 -6 -6
sb:, up	0 -8 0 -3 -9 0 0 27
sb:, valid	0 -5 0 0 0 0 0 9
sb:, was	0 -12 0 12 -4 0 0 0
sb:, were	2 4 2 -11 5 0 0 -3
sb:, where	0 -16 0 0 0 3 0 11
sb:, which	-3 9 2 2 -9 7 -13 -3
sb:, who	0 -3 0 17 -16 -1 0 0
sb:, whose	-3 -5 0 -10 7 0 3 7
sb:, will	8 18 0 -10 -8 0 0 -9
sb:, worth	0 1 0 7 0 0 0 -8
sb:, —	0 -9 0 0 0 0 0 6
sb:-	-1 -6 2 -10 -10 -1 11 16
sb:- <name>	0 0 0 -7 -1 0 11 2
sb:- a	-5 7 0 -10 9 0 0 0
sb:- built	-1 1 0 -4 8 0 0 -4
sb:- call	4 0 0 7 0 0 0 -11
sb:- finished	0 14 0 -14 0 0 0 0
sb:- hour	0 0 0 10 0 0 0 -7
sb:- shore	0 12 0 -2 -10 0 0 0
sb:- tariff	0 -14 0 -6 -4 0 0 24
sb:- the	5 1 0 -9 -3 0 0 4
sb:- to	0 12 0 -1 -10 0 0 0
sb:.	-1 -4 17 -8 3 7 -6 1
sb:. *	-4 -1 0 8 0 0 0 0
sb:. <number>	5 -12 7 -6 7 0 0 0
sb:. eastern	-1 9 5 -13 2 0 0 -4
sb:. m	0 0 12 -9 4 0 0 1
sb:. the	0 -10 0 14 0 0 0 -1
sb:/ <seat>	0 7 0 -7 -1 3 6 -10
sb::	-2 -15 -6 1 -1 -5 -13 20
sb:: <goods-amount>	0 0 0 10 -2 0 0 -2
sb:: <level>	-2 -3 -4 1 -14 0 0 14
sb:: <name>	1 15 -2 -19 1 0 0 2
sb:: <number>	-10 -1 0 3 1 -4 0 5
sb:: <office>	0 11 0 -9 0 0 0 0
sb:: <person>	0 -10 0 16 -3 0 0 0
sb:: <quality>	0 -16 0 -4 0 0 0 19
sb:: <seat>	-1 -13 0 4 -4 0 0 14
sb:: <span>	0 -7 0 -1 -2 0 0 10
sb:: an	-2 4 0 8 0 1 0 -11
sb:: at	0 10 0 -18 0 0 0 11
sb:: duty	0 10 0 -6 0 0 0 0
sb:: for	0 7 0 -10 0 0 0 2
sb:: from	-3 0 0 -4 0 0 0 9
sb:: i	0 0 0 11 0 0 0 -8
sb:: if	0 0 0 0 -10 0 0 7
sb:: in	0 -15 8 22 -5 0 0 -12
sb:: it	0 -13 0 -2 2 0 0 12
sb:: its	0 11 0 0 0 0 0 -11
sb:: my	0 -6 0 7 -2 0 0 3
sb:: nothing	0 8 0 -11 0 0 0 2
sb:: on	1 9 0 -12 4 0 0 -3
sb:: our	0 -6 0 0 0 0 0 9
sb:: sign	0 0 0 -12 2 0 0 10
sb:: since	0 -1 0 -11 0 0 0 14
sb:: that	0 -10 0 19 -2 0 0 -5
sb:: the	0 -16 0 8 5 2 -8 -1
sb:: then	0 23 0 -9 -2 0 0 -15
sb:: to	0 0 0 10 -2 0 0 -2
sb:: until	-5 -6 -1 -11 9 0 0 14
sb:: we	0 -7 0 -6 10 0 11 -3
sb:: what	7 -10 6 14 -5 0 0 -12
sb:: will	0 -8 0 14 0 0 0 -5
sb:; <name>	0 -3 0 26 -11 0 0 -11
sb:; <person>	0 -3 0 10 -4 0 0 0
sb:; a	0 -11 0 -5 16 0 0 -1
sb:; both	0 10 0 -6 -2 0 0 0
sb:; from	0 16 0 -14 0 0 0 -3
sb:; in	0 0 0 -15 16 0 0 0
sb:; it	0 -7 0 11 3 0 5 -13
sb:; on	0 9 0 -5 8 0 0 -17
sb:; the	-7 -14 0 2 -4 -4 7 12
sb:; until	0 -8 0 11 0 0 0 -3
sb:<day-ahead>	-7 10 11 -15 18 0 1 -13
sb:<day-ahead> ,	0 1 4 -3 18 0 -1 -15
sb:<day-ahead> ;	-1 16 0 -4 -9 0 0 0
sb:<day-ahead> and	0 0 -4 -11 12 -4 4 4
sb:<day-ahead> from	0 -7 0 10 0 0 0 0
sb:<day-ahead> if	0 -4 0 -15 22 0 0 -5
sb:<day-ahead> is	0 0 11 -1 -11 0 0 2
sb:<day-ahead> it	0 0 0 -7 0 0 0 11
sb:<day-ahead> night	0 0 0 -13 0 0 0 11
sb:<day-ahead> would	0 -3 -4 -5 -1 6 0 10
sb:<day-gone>	23 1 1 -27 9 9 5 6
sb:<day-gone> 's	0 -13 0 7 0 0 0 5
sb:<day-gone> (	0 -2 0 10 0 0 0 -4
sb:<day-gone> )	0 0 0 -11 0 0 0 11
sb:<day-gone> ,	20 -17 0 0 -17 0 15 5
sb:<day-gone> .	0 -10 0 13 0 0 0 -1
sb:<day-gone> and	3 -28 5 -4 11 0 -2 20
sb:<day-gone> are	4 10 -3 -5 -2 0 0 -4
sb:<day-gone> by	0 10 0 -13 0 0 0 0
sb:<day-gone> evening	0 0 0 -10 14 0 0 0
sb:<day-gone> for	0 0 0 -18 -2 0 0 21
sb:<day-gone> had	0 18 0 -11 0 0 0 -8
sb:<day-gone> he	0 -19 0 1 10 0 8 -1
sb:<day-gone> in	0 -2 0 13 0 0 0 -4
sb:<day-gone> is	0 -1 0 -11 0 0 0 14
sb:<day-gone> it	0 0 0 3 8 0 0 -12
sb:<day-gone> may	0 -8 8 -13 12 0 0 -1
sb:<day-gone> night	0 0 0 9 0 0 0 -11
sb:<day-gone> of	0 5 0 -16 3 0 0 7
sb:<day-gone> on	-1 6 0 8 0 0 0 -13
sb:<day-gone> put	0 16 0 -16 0 0 0 0
sb:<day-gone> take	0 6 0 -12 0 0 0 6
sb:<day-gone> that	0 23 -2 -21 -6 3 -9 4
sb:<day-gone> the	0 -1 0 13 3 0 0 -15
sb:<day-gone> to	5 -2 -2 21 0 0 -1 -20
sb:<day-gone> with	0 2 0 -9 2 0 0 2
sb:<day-today>	0 17 1 -24 1 9 0 0
sb:<day-today> (	8 -9 0 5 -1 0 7 -8
sb:<day-today> ,	-2 11 0 0 9 0 0 -19
sb:<day-today> :	0 5 0 -16 0 0 0 8
sb:<day-today> and	-3 5 3 0 2 0 0 -10
sb:<day-today> from	0 17 0 -19 -3 0 0 4
sb:<day-today> that	0 -25 0 14 -4 8 6 0
sb:<day-today> the	0 -9 0 14 -1 0 0 -1
sb:<day-today> to	-1 -4 0 12 0 0 0 -5
sb:<day-today> without	0 0 0 -14 0 0 0 17
sb:<day-today> —	4 0 -3 14 -6 5 -12 -12
sb:<duty>	-24 11 13 1 -12 -18 12 -6
sb:<gate>	-10 0 -5 6 8 2 -15 -2
sb:<goods-amount>	-2 -14 -1 37 -3 0 -12 -13
sb:<goods-amount> ,	0 -7 0 10 -1 0 0 0
sb:<goods-amount> by	0 -2 0 26 -13 0 -5 -2
sb:<goods-amount> of	0 -5 0 3 12 0 0 -9
sb:<goods>	16 1 16 -5 2 -33 -18 1
sb:<level-noun>	-21 15 -18 9 3 -4 3 -24
sb:<level>	-4 16 -25 8 -39 -21 -9 7
sb:<level> (	0 -18 0 17 0 0 0 1
sb:<level> ,	-8 14 -9 -5 -29 0 2 9
sb:<level> ;	0 -11 0 25 -8 0 0 -7
sb:<level> after	0 -8 0 -3 9 0 0 0
sb:<level> and	0 9 -1 -7 -6 0 0 1
sb:<level> announce	0 13 0 -1 0 0 0 -12
sb:<level> as	0 -4 0 0 10 0 0 0
sb:<level> at	0 -26 0 15 0 0 0 12
sb:<level> begin	0 10 0 -9 0 0 0 0
sb:<level> come	0 1 0 -12 0 0 0 6
sb:<level> end	0 0 4 -9 0 0 0 0
sb:<level> from	-12 3 -2 6 10 0 -1 -9
sb:<level> has	0 2 0 -10 0 0 0 6
sb:<level> if	0 2 0 15 -21 0 3 0
sb:<level> in	0 0 0 -9 -9 0 0 16
sb:<level> is	0 2 0 -1 -14 0 0 8
sb:<level> lower	0 -9 0 10 0 0 0 0
sb:<level> more	0 -19 0 25 0 0 0 -4
sb:<level> now	0 11 -2 -14 0 0 0 7
sb:<level> of	6 0 0 -1 -10 0 0 3
sb:<level> off	0 -16 0 27 -1 0 0 -11
sb:<level> on	-15 10 0 -10 3 -1 0 11
sb:<level> or	0 9 0 0 -4 0 0 -1
sb:<level> over	5 -9 0 9 0 0 0 -9
sb:<level> rule	11 -2 0 -4 0 0 0 -4
sb:<level> since	9 13 0 -24 -1 0 0 5
sb:<level> start	0 11 0 -10 0 0 0 0
sb:<level> surcharge	0 19 0 -5 -3 0 0 -10
sb:<level> take	0 -13 0 13 0 0 0 0
sb:<level> tariff	1 15 0 -22 1 0 0 1
sb:<level> tax	0 0 0 -14 0 0 0 15
sb:<level> that	0 14 0 -6 -14 0 0 0
sb:<level> there	0 23 0 -25 0 0 0 3
sb:<level> to	0 18 0 -13 0 0 0 -3
sb:<level> under	0 0 0 10 -2 0 0 -2
sb:<level> until	0 3 -4 3 -13 0 -2 0
sb:<level> was	0 -14 0 18 0 0 0 -2
sb:<level> were	0 -20 0 16 6 0 0 -3
sb:<level> when	0 15 0 -14 0 0 0 0
sb:<level> with	0 2 0 -9 9 0 0 0
sb:<money>	-19 1 -6 19 -13 0 -6 1
sb:<money> ,	-2 -5 0 11 0 0 0 -2
sb:<money> in	0 -2 0 10 0 0 0 -1
sb:<money> of	-7 10 0 -10 -5 0 0 12
sb:<money> per	0 0 0 6 2 0 0 -12
sb:<money> worth	0 -17 0 18 0 0 0 0
sb:<month-ahead>	3 0 6 -10 -6 0 0 9
sb:<month-ahead> ,	0 2 0 11 0 0 0 -15
sb:<month-gone>	14 11 2 -11 -7 0 4 -7
sb:<month-gone> )	0 14 0 4 0 0 0 -18
sb:<month-gone> ,	0 15 -7 2 2 1 -1 -17
sb:<month-gone> :	0 2 0 -18 7 0 0 9
sb:<month-gone> ;	0 6 0 -13 -1 0 5 8
sb:<month-gone> and	0 -6 12 2 -9 0 0 0
sb:<month-gone> for	0 -3 0 14 0 0 0 -8
sb:<month-gone> is	0 9 0 -6 0 0 0 -2
sb:<month-gone> that	0 5 0 -11 0 0 0 7
sb:<month-gone> the	0 0 0 -10 0 0 0 10
sb:<month-today>	6 -10 2 0 -6 0 0 3
sb:<month-today> ,	0 -13 0 14 0 0 0 0
sb:<name>	5 1 2 -16 13 -9 10 3
sb:<name> 's	2 0 3 -1 0 -8 12 -9
sb:<name> (	0 0 0 -6 -2 0 0 13
sb:<name> ,	-3 -2 -2 -10 -18 -8 -7 29
sb:<name> -	0 -12 0 0 0 0 0 14
sb:<name> :	0 -5 7 1 12 0 -1 -10
sb:<name> <level>	0 16 0 -8 -2 0 0 0
sb:<name> again	5 -1 0 13 0 0 0 -15
sb:<name> agree	0 -18 0 7 -2 0 0 12
sb:<name> and	-22 -9 0 1 -17 -4 -9 23
sb:<name> as	0 9 0 -6 1 0 0 -8
sb:<name> at	0 10 0 -22 5 0 0 8
sb:<name> before	0 -15 7 4 10 0 -1 -9
sb:<name> by	2 -8 0 6 4 0 0 -10
sb:<name> charge	0 -5 0 1 -7 0 0 11
sb:<name> come	0 15 0 -11 0 0 0 -1
sb:<name> cut	0 -8 0 10 0 0 0 0
sb:<name> end	0 -16 -11 11 1 0 5 -1
sb:<name> enter	0 12 0 -8 0 0 0 -1
sb:<name> from	8 9 0 -16 -4 7 0 -5
sb:<name> gave	0 -4 0 0 7 0 8 -12
sb:<name> give	0 2 0 0 7 0 0 -14
sb:<name> go	0 -10 0 0 9 0 0 4
sb:<name> good	0 10 0 -8 0 0 0 0
sb:<name> government	0 -12 0 12 0 0 0 0
sb:<name> had	0 16 0 -9 2 0 0 -6
sb:<name> has	-1 14 0 -16 -11 0 10 4
sb:<name> in	0 -7 0 -4 0 0 -4 18
sb:<name> international	0 0 0 -10 10 0 0 0
sb:<name> is	0 12 4 -13 -10 0 23 -14
sb:<name> it	0 6 0 10 -10 0 0 -7
sb:<name> keep	0 15 0 -7 0 0 0 -8
sb:<name> let	0 0 0 14 0 0 0 -13
sb:<name> levy	0 8 0 -10 0 0 0 0
sb:<name> make	0 -2 0 16 0 0 0 -14
sb:<name> meet	0 8 0 -16 0 0 0 7
sb:<name> on	0 -17 7 4 -14 3 1 6
sb:<name> pay	0 -18 0 17 -4 0 0 3
sb:<name> prolong	0 -2 0 -6 0 0 0 12
sb:<name> put	0 -13 0 7 15 0 0 -11
sb:<name> raise	0 -12 0 18 0 0 0 -6
sb:<name> reach	0 -5 0 12 0 0 0 0
sb:<name> run	0 -12 0 -1 0 0 0 14
sb:<name> say	1 12 0 7 0 0 0 -18
sb:<name> since	0 -7 0 15 0 0 0 -6
sb:<name> slap	0 9 0 -9 0 0 0 0
sb:<name> stay	0 -6 0 -8 0 0 0 15
sb:<name> take	0 -3 0 0 -3 0 0 10
sb:<name> that	0 -20 7 0 9 0 0 6
sb:<name> the	0 -4 -4 5 9 0 0 -6
sb:<name> trade	0 16 0 -8 0 0 0 -3
sb:<name> under	0 -4 0 -5 0 0 0 11
sb:<name> until	0 -2 0 -14 20 0 -9 3
sb:<name> was	6 0 0 5 7 0 -3 -18
sb:<name> which	0 0 0 -13 0 0 0 14
sb:<name> will	0 21 3 -30 -13 0 -2 21
sb:<name> would	0 2 0 18 -22 0 0 -16
sb:<not>	-21 11 -26 4 -3 0 0 -3
sb:<number>	-10 18 14 -6 1 -17 -15 -17
sb:<number> )	-1 -12 0 0 6 0 1 4
sb:<number> ,	-8 -2 -9 -4 0 -2 -3 19
sb:<number> /	-5 0 2 -5 0 0 0 13
sb:<number> :	-10 0 8 9 0 -4 0 -12
sb:<number> <person>	0 -7 0 1 -4 2 0 10
sb:<number> a	-4 0 1 -2 0 0 0 9
sb:<number> and	-2 21 0 -16 -15 0 1 4
sb:<number> both	5 0 0 -10 0 0 0 5
sb:<number> cent	0 -7 0 13 0 0 0 -2
sb:<number> come	0 9 0 -3 0 0 0 -4
sb:<number> duty	0 -12 18 0 -4 0 0 -7
sb:<number> exclusion	2 -10 12 0 -3 0 0 -4
sb:<number> for	0 13 5 -17 -10 0 -1 8
sb:<number> from	0 13 0 -17 0 0 0 6
sb:<number> had	0 -7 0 8 0 0 0 0
sb:<number> if	0 1 0 -12 6 0 5 0
sb:<number> in	-1 19 7 -23 6 0 0 -2
sb:<number> may	0 2 1 8 -15 0 0 0
sb:<number> million	0 -1 0 21 -1 0 0 -16
sb:<number> more	6 4 0 -15 9 0 0 -2
sb:<number> notice	13 0 0 0 0 0 0 -14
sb:<number> of	3 -8 0 2 12 0 6 -16
sb:<number> on	-6 25 -4 -18 -5 0 0 2
sb:<number> or	0 -11 0 -5 8 0 6 0
sb:<number> p	1 -8 10 -8 16 0 0 -13
sb:<number> pm	0 -6 0 -2 11 0 0 0
sb:<number> product	0 -1 8 0 0 0 0 0
sb:<number> th	0 -10 0 -2 1 0 0 12
sb:<number> the	0 -17 0 22 -2 1 -1 -7
sb:<number> to	0 0 0 5 4 0 0 -9
sb:<number> will	0 14 0 -19 0 0 0 7
sb:<number> would	0 10 0 -8 0 0 0 0
sb:<office>	-20 11 -5 -5 -5 -2 21 -3
sb:<office> 's	-2 4 -1 6 11 0 0 -18
sb:<office> (	0 -11 0 0 0 0 0 10
sb:<office> ,	0 7 0 -19 -6 3 4 17
sb:<office> :	0 3 0 -1 21 0 0 -23
sb:<office> are	0 -6 0 13 -2 0 0 -1
sb:<office> had	0 0 0 -10 4 0 0 5
sb:<office> has	0 2 3 5 -11 0 0 0
sb:<office> in	0 3 0 3 0 0 0 -9
sb:<office> say	0 7 0 -15 10 0 0 0
sb:<office> sign	0 0 0 -9 -2 0 0 12
sb:<office> spoke	0 0 0 -11 0 0 6 5
sb:<office> to	0 0 0 -9 -2 0 16 -3
sb:<office> want	0 0 0 -10 0 0 0 11
sb:<office> will	0 -6 0 27 -12 0 0 -6
sb:<organisation>	10 -16 0 9 19 -11 -10 -23
sb:<organisation> 's	0 -21 -1 28 -29 0 0 21
sb:<organisation> (	0 0 0 -16 11 0 0 4
sb:<organisation> ,	1 1 -3 -17 20 -1 0 -2
sb:<organisation> agree	0 4 0 -12 8 0 0 0
sb:<organisation> and	5 -5 0 4 1 0 0 -7
sb:<organisation> announce	0 13 -1 -15 0 0 0 4
sb:<organisation> before	0 0 0 -4 11 0 0 -5
sb:<organisation> did	0 0 0 11 -11 0 0 0
sb:<organisation> doe	0 7 0 -24 6 0 0 10
sb:<organisation> end	0 0 0 13 0 0 0 -8
sb:<organisation> expect	0 13 0 -10 -3 0 0 0
sb:<organisation> has	13 -3 -7 7 -11 -3 -5 2
sb:<organisation> hear	0 -2 0 -28 30 0 0 0
sb:<organisation> heard	0 9 0 1 -11 0 0 0
sb:<organisation> in	4 17 0 -17 12 0 0 -14
sb:<organisation> is	0 1 0 15 -13 0 0 -1
sb:<organisation> may	0 -1 0 -7 11 0 0 0
sb:<organisation> meet	0 -1 0 -6 1 0 0 8
sb:<organisation> must	0 0 0 23 -19 0 0 0
sb:<organisation> on	-1 -8 0 30 -28 0 -1 2
sb:<organisation> say	0 3 0 -10 1 0 2 3
sb:<organisation> sit	0 0 0 -11 12 0 0 0
sb:<organisation> tell	0 -1 0 -13 3 0 0 11
sb:<organisation> to	0 -4 0 -10 12 0 5 0
sb:<organisation> until	0 10 0 -13 0 0 0 0
sb:<organisation> vote	0 9 0 25 -28 0 0 0
sb:<organisation> want	0 -10 0 13 0 0 4 -9
sb:<organisation> will	0 0 0 0 10 0 0 -14
sb:<organisation> would	0 -3 0 -11 14 0 0 0
sb:<person>	-16 -6 -25 2 -12 0 18 11
sb:<person> 's	1 14 0 -10 -4 -3 -1 2
sb:<person> (	0 -6 0 -11 0 0 0 18
sb:<person> )	0 -1 0 -20 0 0 0 22
sb:<person> ,	6 5 -4 -9 -1 -4 6 4
sb:<person> :	0 7 -4 9 -38 4 7 -6
sb:<person> and	0 0 0 4 -16 1 6 -2
sb:<person> announce	2 -9 0 -10 15 0 0 16
sb:<person> are	0 -5 0 12 -7 4 0 -5
sb:<person> by	0 6 0 -8 0 0 0 1
sb:<person> come	0 -6 0 15 0 0 0 -7
sb:<person> gave	0 0 0 -1 12 0 1 -11
sb:<person> had	0 -25 0 14 0 0 0 17
sb:<person> has	-7 -2 0 -23 26 -2 9 3
sb:<person> have	0 8 0 -18 0 0 12 0
sb:<person> in	0 -2 0 23 -6 0 0 -16
sb:<person> is	0 -18 0 16 4 0 -2 0
sb:<person> may	0 -9 0 -5 12 0 0 0
sb:<person> of	0 -3 0 20 -16 0 4 -5
sb:<person> promise	0 9 0 -3 0 0 -2 0
sb:<person> propose	0 -13 0 10 0 0 0 1
sb:<person> reply	0 0 0 0 -8 0 11 0
sb:<person> say	2 1 -3 0 -6 -5 -8 11
sb:<person> sign	0 17 0 -12 2 6 0 -12
sb:<person> spoke	0 8 0 -3 5 0 0 -13
sb:<person> tell	0 -1 0 15 -13 -2 -9 4
sb:<person> want	1 7 0 0 0 0 0 -10
sb:<person> will	0 -24 0 36 -16 3 0 -7
sb:<person> would	0 0 0 12 -6 0 0 -4
sb:<person> write	0 6 0 -17 14 6 0 -6
sb:<points>	-25 -7 0 -10 -22 -1 0 38
sb:<points> are	-2 10 0 -15 0 0 0 3
sb:<points> from	0 10 3 -2 0 0 0 -7
sb:<points> of	-2 -12 -2 14 -7 0 0 7
sb:<points> on	-4 -5 0 0 -4 0 0 10
sb:<points> until	0 0 0 -10 0 0 0 12
sb:<quality>	-7 -12 -9 0 23 8 -14 3
sb:<quality> -	-4 -1 0 -5 17 0 0 -5
sb:<quality> agreement	0 11 0 0 0 0 0 -9
sb:<quality> and	0 -26 0 14 10 0 0 -2
sb:<quality> business	0 0 0 -3 0 8 0 0
sb:<quality> car	0 -6 0 14 0 0 0 -5
sb:<quality> coffee	0 10 0 -4 0 0 0 -6
sb:<quality> colleague	0 0 0 -8 0 0 0 9
sb:<quality> company	-1 -1 0 16 -5 0 0 0
sb:<quality> copper	0 10 0 -2 0 0 0 -4
sb:<quality> counterpart	8 -3 0 -9 -10 0 9 2
sb:<quality> duty	8 -4 0 -9 0 0 0 5
sb:<quality> firm	-3 0 0 15 -1 0 0 -1
sb:<quality> glass	0 4 0 -8 -3 0 0 9
sb:<quality> good	-20 6 0 7 -19 0 -3 5
sb:<quality> have	0 0 0 12 0 0 0 -10
sb:<quality> importer	0 -7 0 12 0 0 0 -1
sb:<quality> in	0 0 0 10 -2 0 0 -3
sb:<quality> minister	0 -2 0 -12 2 0 0 13
sb:<quality> ministry	0 0 0 -11 0 0 0 13
sb:<quality> oil	4 -1 0 -21 8 0 0 7
sb:<quality> one	6 -5 0 14 12 0 -1 -24
sb:<quality> origin	0 -1 0 0 -7 0 0 13
sb:<quality> paper	0 -1 0 -9 10 0 0 0
sb:<quality> parliament	0 0 0 -6 16 0 0 -8
sb:<quality> port	0 -9 0 -8 12 4 0 0
sb:<quality> prime	0 13 0 -5 0 0 0 -7
sb:<quality> rare	8 -4 0 -2 0 0 0 0
sb:<quality> rate	0 15 0 -7 -2 0 0 -5
sb:<quality> salmon	0 -7 0 14 0 0 0 -5
sb:<quality> senate	0 -5 0 0 10 0 0 -7
sb:<quality> ship	-3 -8 -7 3 14 0 0 -1
sb:<quality> shrimp	0 -7 0 3 5 0 0 0
sb:<quality> side	0 -7 0 -16 12 0 0 12
sb:<quality> sugar	0 -7 0 0 -1 0 0 9
sb:<quality> tariff	0 0 0 -16 2 0 0 14
sb:<quality> trade	0 -10 0 12 0 0 0 -1
sb:<quality> tyre	0 9 0 -7 0 0 0 0
sb:<quality> wheat	0 11 0 -6 -1 0 0 0
sb:<quality> wine	0 -16 3 12 -1 0 0 2
sb:<seat>	6 2 0 -9 12 -3 8 -5
sb:<seat> ,	7 -13 -7 15 -1 0 -6 -2
sb:<seat> /	0 10 0 -9 -1 3 6 -10
sb:<seat> :	0 -3 0 -4 10 0 0 0
sb:<seat> ;	0 4 0 6 0 0 0 -10
sb:<seat> <day-today>	0 3 0 -15 -1 0 8 5
sb:<seat> <person>	0 0 0 -10 5 0 0 6
sb:<seat> a	0 -1 0 -9 5 0 7 0
sb:<seat> and	-1 0 -1 -5 -26 0 -4 34
sb:<seat> are	0 9 0 -2 -8 0 0 0
sb:<seat> by	7 0 0 -13 5 0 0 3
sb:<seat> did	0 11 0 -1 -8 0 0 0
sb:<seat> end	0 6 0 -8 0 0 0 0
sb:<seat> for	0 -4 0 15 -3 0 0 -5
sb:<seat> has	-3 1 3 -11 3 0 -4 7
sb:<seat> have	0 0 0 -19 0 0 6 14
sb:<seat> on	-4 -7 -1 13 -10 0 -7 8
sb:<seat> say	0 -5 14 11 -20 8 -3 -10
sb:<seat> that	0 1 0 -13 0 0 0 16
sb:<seat> the	0 0 0 -15 10 0 0 8
sb:<seat> vote	0 0 0 -12 16 0 0 -3
sb:<seat> want	0 0 0 -14 2 0 6 3
sb:<seat> will	7 -9 0 0 1 0 0 0
sb:<seat> would	0 0 0 -9 12 0 4 -8
sb:<seat> —	0 -10 0 11 10 0 5 -24
sb:<sender>	4 -2 5 5 2 0 -21 -12
sb:<span>	-22 -2 -13 -2 4 0 0 12
sb:<span> ,	-22 20 -12 2 1 3 -8 -9
sb:<span> ;	-1 -12 0 -16 10 0 0 12
sb:<span> after	0 -6 10 -3 -6 0 0 9
sb:<span> are	0 -3 0 -24 0 0 0 27
sb:<span> at	0 13 0 -11 0 0 0 0
sb:<span> before	0 9 0 -17 1 0 7 0
sb:<span> begin	0 -7 0 8 0 0 0 0
sb:<span> end	0 -5 0 -2 0 0 0 9
sb:<span> from	-1 6 0 1 -11 0 0 2
sb:<span> in	1 0 0 14 0 0 0 -18
sb:<span> last	0 0 0 -8 12 0 0 -4
sb:<span> more	0 -3 0 -15 8 0 0 8
sb:<span> of	0 -16 0 21 5 0 0 -13
sb:<span> on	0 -10 0 13 2 0 0 -7
sb:<span> the	-5 0 0 13 -1 1 0 -7
sb:<span> to	0 11 0 -21 -5 0 0 14
sb:<span> truce	0 2 0 25 0 0 0 -28
sb:<span> when	0 0 0 -14 0 0 2 13
sb:<taker>	-5 -3 6 12 10 -14 -3 -18
sb:<v-agree>	-7 -2 -3 4 -14 -4 6 5
sb:<v-bear>	-14 7 -18 4 -2 -5 0 -5
sb:<v-begin>	5 15 0 -14 0 -8 -14 7
sb:<v-buy>	3 0 14 -16 2 16 -11 1
sb:<v-deny>	42 -27 -13 -2 0 -5 0 -26
sb:<v-down>	-14 2 -11 0 0 -4 7 5
sb:<v-end>	-4 -8 14 -4 0 -12 -7 5
sb:<v-impose>	-2 6 -8 -1 0 -7 -3 5
sb:<v-lack>	14 6 -5 -4 7 -2 0 -18
sb:<v-propose>	-14 0 -35 7 17 -8 5 -14
sb:<v-refuse>	0 -1 0 13 -7 0 0 -4
sb:<v-renew>	10 -18 9 4 -12 0 -2 1
sb:<v-say>	1 11 -4 -11 15 1 -10 -8
sb:<v-sell>	8 -1 -7 -2 1 2 1 -10
sb:<v-sign>	-7 -6 -11 4 12 1 -10 -1
sb:<v-stay>	6 0 10 -4 -4 -7 -1 2
sb:<v-suspend>	15 9 -5 -13 -6 -3 0 0
sb:<v-target>	-13 -2 0 14 -2 -8 -18 -5
sb:<v-threaten>	0 5 -1 -4 11 0 0 -18
sb:<v-up>	-7 10 -10 2 -4 4 -13 -4
sb:[	0 10 0 -13 -3 0 0 7
sb:]	0 14 0 -20 -3 0 0 9
sb:a	-4 2 -25 -3 1 15 7 -1
sb:a "	0 -11 0 6 0 0 5 0
sb:a .	-5 0 1 -3 1 0 0 8
sb:a <level>	0 7 0 -12 -5 0 0 11
sb:a <quality>	0 2 -2 2 -5 12 -2 -9
sb:a bill	0 -9 0 -1 11 0 0 0
sb:a calendar	0 6 0 -9 0 0 0 3
sb:a call	0 10 0 -1 -6 0 0 0
sb:a column	0 0 0 -11 0 0 0 12
sb:a deal	0 24 0 -25 -11 0 1 2
sb:a decision	0 -15 0 -13 28 0 0 -2
sb:a duty	0 -3 0 4 20 0 6 -27
sb:a few	0 -2 0 0 16 0 0 -13
sb:a formal	0 0 0 -1 10 0 0 -7
sb:a hearing	0 -7 0 -10 23 -2 0 -7
sb:a joint	0 -5 0 1 -1 0 0 8
sb:a last	0 11 0 -12 0 0 0 0
sb:a letter	0 -13 0 10 3 4 0 -5
sb:a list	7 -9 0 -6 3 0 0 5
sb:a meet	0 -3 0 -8 -3 0 0 17
sb:a memorandum	0 -8 0 10 0 0 0 0
sb:a minimum	0 11 0 -8 0 0 0 0
sb:a moratorium	0 -2 0 14 -5 0 0 -5
sb:a pause	0 6 0 -13 0 0 0 8
sb:a period	0 10 0 -11 0 0 0 0
sb:a permanent	0 0 0 11 -3 0 -5 0
sb:a post	-6 11 0 -7 2 0 0 0
sb:a proclamation	0 21 0 -11 0 0 0 -9
sb:a resolution	0 6 0 4 -11 0 0 0
sb:a rise	0 14 0 -5 -5 0 0 -6
sb:a sale	0 0 0 -7 0 10 0 0
sb:a second	0 -12 0 -1 20 0 0 0
sb:a separate	9 5 0 -2 3 0 0 -16
sb:a ship	0 9 0 6 -13 0 0 0
sb:a short	0 -8 0 9 0 0 0 0
sb:a single	0 -2 0 10 -4 0 0 0
sb:a standstill	0 7 0 -22 5 0 0 10
sb:a surcharge	0 -8 0 21 -2 0 0 -17
sb:a suspension	0 4 0 -9 0 0 0 6
sb:a tariff	0 15 0 -16 -7 0 0 9
sb:a television	0 -3 0 -2 0 0 0 10
sb:a temporary	12 0 0 -8 0 0 0 0
sb:a trade	0 -16 0 4 -5 0 0 12
sb:a treaty	0 -2 0 -2 -13 0 11 6
sb:a truce	-7 -2 0 20 -25 0 -2 -5
sb:a weekend	0 10 0 -10 0 0 0 0
sb:about	-3 12 -4 2 -16 8 2 -6
sb:about <level>	0 11 0 -3 -1 0 0 -3
sb:about the	0 4 0 18 -21 0 0 -4
sb:abroad	10 -5 0 6 -2 0 0 -8
sb:absence	0 2 0 -13 13 0 0 -3
sb:absence of	0 2 0 -13 13 0 0 -3
sb:accept	0 11 0 -7 9 0 0 -14
sb:accept a	0 18 0 -8 0 0 0 -12
sb:accord	0 17 0 -14 0 0 -6 0
sb:accord ,	0 2 0 -10 0 0 0 7
sb:according	0 -12 0 1 -5 0 2 10
sb:according to	0 -3 0 -11 -3 0 3 16
sb:action	0 9 0 -4 -3 0 0 0
sb:ad	0 -8 0 9 0 0 0 0
sb:add	6 11 0 -6 -14 0 1 -1
sb:additional	-3 3 0 -7 -3 0 -1 12
sb:additional duty	-1 -8 2 -2 -3 0 0 14
sb:additional tariff	5 6 0 -10 0 0 0 0
sb:admit	0 -11 0 -2 0 0 0 16
sb:affiliate	15 0 -4 -11 6 0 0 -16
sb:affiliate rule	14 -5 -1 -15 3 0 0 -4
sb:afraid	0 0 0 -8 0 0 0 11
sb:afraid of	0 0 0 -8 0 0 0 11
sb:after	0 9 3 2 -5 -3 -10 -7
sb:after <number>	0 15 0 0 -10 0 0 -5
sb:after <person>	0 13 0 -13 0 0 0 0
sb:after <seat>	0 9 0 -9 0 0 0 0
sb:after <span>	0 10 0 -2 0 0 0 -4
sb:after a	0 7 0 -12 0 0 0 7
sb:after all	0 -11 0 10 3 0 0 -1
sb:after the	0 -8 0 24 -14 0 0 -3
sb:after their	0 0 0 9 0 0 0 -11
sb:after two	0 6 0 1 0 0 0 -9
sb:afterward	0 -5 0 0 9 0 0 -6
sb:again	4 -11 0 4 2 -3 -9 5
sb:again ,	0 -20 0 25 -7 0 0 0
sb:again as	0 8 0 -10 2 0 0 0
sb:again be	0 4 0 -15 -1 0 0 12
sb:again before	0 0 0 -18 8 0 0 12
sb:again by	0 -10 0 21 -9 0 -2 0
sb:again from	6 -11 0 1 -8 0 0 12
sb:again in	0 -7 0 14 -2 0 0 -1
sb:against	0 -22 0 -2 28 0 0 -11
sb:against the	0 -5 0 -13 24 0 0 -9
sb:agency	0 -5 0 11 0 0 0 -6
sb:agree	0 -15 -7 0 -18 -1 21 9
sb:agree ,	0 4 0 -19 -8 0 8 15
sb:agree by	0 -3 0 -12 0 0 8 7
sb:agree in	0 -7 0 -11 -1 0 0 18
sb:agree on	0 0 0 13 -5 0 1 -10
sb:agree that	0 -8 0 8 -7 0 0 3
sb:agree to	3 -11 0 0 -3 0 6 3
sb:agreement	-12 -1 -10 13 8 0 0 -16
sb:agreement ,	0 -12 0 14 7 0 0 -9
sb:agreement by	0 -4 0 -2 -9 0 4 12
sb:agreement on	0 -16 0 -1 -2 5 5 8
sb:agreement with	-3 1 0 0 9 0 0 -6
sb:ahead	0 3 0 14 -6 0 0 -12
sb:ahead of	0 9 0 0 -2 0 0 -6
sb:aim	0 0 0 -11 -11 0 21 0
sb:aim to	0 -4 0 -1 -2 0 11 0
sb:air	0 -11 0 6 4 0 0 0
sb:aircraft ,	0 -9 0 1 0 0 0 6
sb:airport	0 -1 0 16 -11 0 0 -1
sb:alert	0 14 0 -3 -5 0 0 -8
sb:alexandria	0 -13 4 14 1 0 0 -10
sb:alive	0 -11 0 8 4 0 0 -3
sb:all	8 21 3 -20 -11 4 -6 0
sb:all ,	0 -16 0 16 9 0 0 -10
sb:all country	0 13 0 -5 -2 0 0 -3
sb:all critical	8 -12 0 0 0 0 0 5
sb:all of	0 -4 0 -11 -2 0 0 18
sb:all the	0 10 0 -11 -1 0 0 3
sb:all three	0 14 0 -1 0 0 0 -9
sb:allowed	0 2 0 7 0 0 0 -9
sb:almond	0 6 0 -16 0 0 0 10
sb:alone	0 -12 0 1 0 0 8 0
sb:also	7 -14 8 16 -4 -11 0 -4
sb:also announce	4 -9 0 0 3 0 0 0
sb:also on	0 -1 0 14 -3 -5 0 -1
sb:although	0 -2 0 -8 0 0 0 11
sb:aluminium from	0 8 0 -7 0 0 0 0
sb:aluminum	0 20 0 -12 0 0 0 -8
sb:ambassador	0 0 0 -15 15 0 0 0
sb:among	3 11 0 -13 4 0 0 -7
sb:among them	2 10 -1 -14 7 0 0 -7
sb:amount	0 13 0 -6 -1 0 -1 0
sb:an	-6 3 10 1 1 13 -2 -15
sb:an additional	0 -8 0 9 6 0 0 -4
sb:an agreement	0 -7 0 15 -1 0 0 -4
sb:an annex	0 17 0 -15 0 0 0 0
sb:an answer	0 0 0 -22 16 4 3 -5
sb:an end	0 4 0 -12 0 0 0 10
sb:an extension	0 12 -6 -27 8 -1 -2 20
sb:an extra	0 9 0 -4 0 0 0 -3
sb:an increase	0 -9 0 12 0 0 0 0
sb:an order	0 0 8 0 -6 11 0 -11
sb:and	0 2 2 -2 0 -18 -5 4
sb:and <level>	0 12 0 5 -8 0 0 -19
sb:and <name>	-21 0 -5 -7 -28 -4 -5 27
sb:and <number>	-1 0 -1 5 -21 0 0 8
sb:and <office>	0 -4 0 10 0 0 0 -2
sb:and <organisation>	0 -3 0 17 -12 0 0 0
sb:and <person>	0 13 0 -9 -12 1 7 0
sb:and <quality>	0 0 0 1 12 0 0 -8
sb:and <seat>	-5 -23 -1 -5 -13 0 0 33
sb:and <span>	0 1 0 -11 0 0 0 8
sb:and after	0 0 0 -5 -1 0 0 8
sb:and agree	0 -8 0 22 0 0 0 -14
sb:and all	3 -9 0 5 0 0 0 1
sb:and aluminum	0 18 0 -10 0 0 0 -7
sb:and announce	0 -7 0 15 -6 0 0 0
sb:and come	0 0 0 -17 0 0 0 18
sb:and dairy	0 -1 0 -3 11 0 0 -4
sb:and enter	0 -25 4 12 12 0 0 -1
sb:and expect	0 -2 0 -6 10 0 0 0
sb:and from	0 13 0 -13 10 0 0 -10
sb:and gave	0 -5 0 -15 20 4 0 -6
sb:and germanium	18 0 0 -15 0 0 0 -2
sb:and has	0 -5 0 -11 5 0 8 3
sb:and he	0 -10 0 16 -3 0 0 -1
sb:and if	0 -15 0 9 -2 0 0 5
sb:and in	0 -8 -5 1 11 0 0 -2
sb:and including	0 -10 9 -3 0 0 0 6
sb:and is	0 5 0 -15 12 0 0 2
sb:and it	-5 -2 2 -2 8 0 0 0
sb:and its	0 -5 0 -6 7 0 11 -5
sb:and last	0 -7 10 -26 -4 0 8 19
sb:and management	0 0 0 10 0 0 0 -9
sb:and may	0 0 0 10 0 0 0 -12
sb:and must	0 0 0 1 -9 0 0 7
sb:and not	-4 -6 0 20 5 0 0 -19
sb:and of	5 5 0 -12 -6 0 0 5
sb:and on	2 17 0 -9 -4 -2 0 -7
sb:and one	0 0 0 11 0 0 0 -11
sb:and pea	0 10 0 0 0 0 0 -10
sb:and say	0 -10 0 0 7 0 0 0
sb:and so	0 11 0 2 -7 0 0 -10
sb:and stay	0 -5 0 18 0 0 0 -11
sb:and that	-4 14 0 2 0 0 -3 -10
sb:and the	10 14 -3 15 -21 0 0 -22
sb:and then	0 0 0 -5 11 0 0 -3
sb:and they	0 -10 0 -9 0 0 6 10
sb:and to	-2 -11 0 12 0 0 0 0
sb:and until	0 -5 0 -11 0 0 0 17
sb:and we	0 3 0 -10 0 0 0 8
sb:and what	0 -15 10 8 -11 0 0 6
sb:and which	0 0 0 -12 0 0 0 14
sb:and will	0 1 0 -8 11 0 0 0
sb:and would	0 16 0 -11 -1 0 0 0
sb:annex	0 20 0 -22 0 0 0 2
sb:annex ,	0 3 0 -9 0 0 0 5
sb:announce	15 11 -11 -14 0 -4 -6 2
sb:announce <day-gone>	0 8 0 0 0 0 0 -7
sb:announce a	-1 -2 0 -5 0 0 0 10
sb:announce at	0 0 0 10 -5 0 0 -5
sb:announce his	0 0 0 -9 9 0 0 0
sb:announce in	0 5 0 -12 7 0 0 0
sb:announce its	0 -2 0 11 -7 0 0 0
sb:announce on	5 4 -2 -7 5 0 0 -5
sb:announce that	9 -2 0 3 -3 0 0 -1
sb:announce the	0 -4 0 8 0 0 0 0
sb:announcement	0 9 0 7 -7 0 0 -13
sb:annual	0 -1 0 19 -10 0 0 -3
sb:another	-2 14 -2 -3 -1 0 -2 -1
sb:another <level>	-5 15 0 -18 0 0 0 7
sb:another <number>	4 3 0 -12 0 0 0 5
sb:another <points>	0 12 0 -8 0 0 0 0
sb:another <span>	0 -19 0 18 1 0 0 -6
sb:answer	-8 1 0 -23 24 0 2 -1
sb:answer by	0 -8 0 -21 13 0 9 0
sb:answer is	0 0 0 -13 7 0 0 4
sb:answer to	0 -11 0 11 3 0 -2 0
sb:antigua	0 0 0 -8 0 0 0 9
sb:antimony	14 -7 0 -3 -2 0 0 -2
sb:any	0 -2 9 4 -14 1 -2 0
sb:any and	3 -8 0 0 0 0 0 5
sb:any case	0 0 11 -12 -4 0 0 0
sb:anyone	0 5 0 -11 0 0 0 1
sb:anything ,	0 10 0 0 0 0 0 -9
sb:app	0 -5 0 0 -3 15 0 -8
sb:appeal	0 -11 0 20 -9 0 0 -2
sb:appealed	0 0 0 17 -14 0 0 -1
sb:apple	-1 -5 0 -4 3 0 0 8
sb:application	-4 -12 0 0 7 1 0 2
sb:application for	-3 0 0 -2 12 0 0 -3
sb:apply	4 6 4 -14 -15 -2 -1 22
sb:apply again	1 28 0 -21 -2 0 0 -12
sb:apply for	0 0 0 -18 21 0 0 0
sb:apply from	6 -3 8 -2 -14 0 0 8
sb:apply until	0 -11 2 4 -10 0 0 8
sb:approval	2 -22 0 14 7 0 0 -6
sb:approval of	3 -6 0 -7 9 0 0 0
sb:approve	-2 -13 0 4 7 0 -3 1
sb:approve ,	0 -11 0 4 6 0 0 0
sb:approve it	0 1 0 7 -2 0 0 -9
sb:approve on	0 -7 0 9 0 0 0 0
sb:approve the	0 -7 0 -14 12 0 0 10
sb:are	15 5 23 -10 5 -9 -23 -13
sb:are accept	0 -4 0 0 11 0 0 -8
sb:are at	0 10 0 4 -6 0 0 -9
sb:are back	0 13 0 -9 -3 0 0 0
sb:are charge	0 -16 0 12 5 0 0 0
sb:are closed	0 -5 0 14 -3 0 0 0
sb:are due	9 -10 0 -7 13 0 -1 2
sb:are excluded	0 -8 28 -15 -2 0 0 -10
sb:are free	0 -19 -1 12 16 0 0 -7
sb:are go	0 0 0 -16 10 0 0 4
sb:are on	0 9 0 0 -5 0 0 -6
sb:are over	0 0 0 -14 0 0 0 17
sb:are spare	0 7 -1 -6 0 0 0 0
sb:are suspend	3 -5 -5 -3 13 0 0 -1
sb:are the	2 3 9 0 -11 0 0 -7
sb:are to	11 -5 9 17 -2 0 -3 -33
sb:are up	0 0 0 -12 -4 0 0 14
sb:argument	0 -3 0 -14 20 0 0 0
sb:armistice	0 0 0 14 0 0 0 -12
sb:army	0 0 0 10 0 0 0 -6
sb:around the	0 6 0 -9 0 0 0 4
sb:arrangement	-9 -15 -9 -7 -7 -1 -1 34
sb:arrangement ,	0 0 0 -12 0 0 0 13
sb:arrangement of	0 -5 0 1 -6 0 0 10
sb:arrangement will	0 0 0 -7 0 0 0 9
sb:arrangement with	0 -12 0 10 -1 0 0 0
sb:arrive	0 -3 5 -6 14 0 -12 -4
sb:arrive before	0 -7 0 0 11 0 0 -4
sb:arrive by	0 2 8 -13 2 0 -8 3
sb:article	0 -6 0 18 0 0 -1 -10
sb:as	5 7 -15 -3 -4 0 -13 6
sb:as <level>	8 -9 0 0 0 0 0 0
sb:as from	0 -15 0 12 1 0 0 0
sb:as long	0 -5 0 -3 0 0 0 11
sb:as of	6 22 -1 -11 0 0 0 -27
sb:as the	0 0 0 11 -10 0 0 -1
sb:as to	0 -11 0 0 0 0 0 8
sb:as we	-3 0 0 12 0 0 0 -4
sb:aside	-1 -12 0 7 0 0 0 8
sb:ask	-5 8 -2 -15 7 1 -9 8
sb:ask for	0 -13 0 -3 7 3 -1 8
sb:ask in	0 0 0 11 -7 0 0 -5
sb:ask to	0 -1 0 -1 8 0 0 -1
sb:ask us	0 -4 0 -4 0 0 0 8
sb:ask what	0 12 0 -6 -7 0 0 0
sb:asleep	7 -7 0 -15 -1 0 0 14
sb:assembly	0 -5 0 -1 15 0 0 -9
sb:assured	-1 -5 0 -2 0 0 0 11
sb:at	-16 0 -6 -1 -7 -5 7 16
sb:at <level>	-3 7 0 -15 -17 0 -1 23
sb:at <number>	0 -10 3 19 -1 0 -1 -10
sb:at home	0 -7 0 9 0 0 0 0
sb:at it	0 -5 0 0 -1 0 18 -18
sb:at its	0 3 0 0 2 0 0 -9
sb:at least	0 13 0 -11 1 0 8 -14
sb:at noon	0 -12 0 14 -5 0 0 0
sb:at once	0 12 0 -12 -1 0 0 2
sb:at one	0 0 0 18 -2 0 0 -15
sb:at sea	0 6 0 17 -16 0 0 -10
sb:at stake	0 1 0 -16 0 0 0 13
sb:at the	-1 19 0 -5 -2 0 -8 -4
sb:at zero	0 2 0 -9 0 0 0 5
sb:athen	0 0 0 15 0 0 0 -15
sb:authority	0 -9 0 3 6 0 0 0
sb:autumn	0 6 0 -17 8 0 2 -2
sb:autumn ,	0 4 0 -9 10 0 0 -7
sb:away	6 6 0 -26 -7 0 0 20
sb:b	0 13 0 -9 -8 0 7 -4
sb:back	8 7 -6 -2 3 0 -13 -11
sb:back at	0 17 0 -9 -8 0 0 0
sb:back by	1 1 0 3 -10 0 -1 2
sb:back for	4 -5 0 -8 0 0 0 10
sb:back in	10 7 0 -6 -1 0 0 -7
sb:back on	0 10 0 -7 -1 0 0 -1
sb:back to	-5 -3 0 9 9 5 -1 -16
sb:back until	0 -7 0 -12 18 0 0 0
sb:ballot	0 -3 0 16 -7 0 0 -3
sb:ban	0 -6 -1 4 -9 15 0 -4
sb:ban on	6 0 0 6 -2 3 0 -13
sb:bank	0 -1 0 12 -4 2 -2 -10
sb:base	0 5 0 -15 0 0 0 6
sb:battery	12 -1 0 -4 0 0 0 -3
sb:bay	0 -1 0 15 -11 0 0 0
sb:be	0 3 -18 -2 2 -1 -5 6
sb:be ,	0 11 0 -3 0 0 0 -5
sb:be a	0 -11 0 17 -3 0 0 0
sb:be apply	1 8 0 -19 4 0 0 3
sb:be at	0 13 0 0 -3 0 0 -10
sb:be back	0 13 0 0 -9 0 0 -12
sb:be carry	0 10 0 -12 0 0 0 0
sb:be charge	0 7 0 -1 -3 0 0 -2
sb:be collect	0 -2 0 -11 2 0 0 10
sb:be discuss	0 0 0 9 -3 0 0 0
sb:be done	0 1 0 12 -11 3 -4 -5
sb:be due	0 0 0 -12 6 0 0 3
sb:be finished	0 10 0 -3 -5 0 1 0
sb:be free	0 14 0 -1 -6 0 0 -7
sb:be given	0 3 0 -10 8 0 0 0
sb:be halve	0 11 0 -13 0 0 0 1
sb:be heard	0 -10 0 0 9 0 0 0
sb:be hold	0 -9 0 15 -5 0 0 2
sb:be in	0 -8 0 31 -7 0 -1 -14
sb:be keep	0 12 0 -11 -6 0 0 2
sb:be lodged	0 0 0 -7 12 0 0 0
sb:be one	0 0 0 10 -5 0 0 0
sb:be over	0 -4 0 -11 0 0 3 12
sb:be pay	0 -4 0 9 0 0 0 0
sb:be prolong	0 9 2 1 0 0 0 -9
sb:be put	2 2 0 -2 -10 6 0 0
sb:be suspend	-3 -7 0 4 10 0 0 -2
sb:be take	0 -7 0 0 9 0 0 -1
sb:be used	0 -14 0 -10 20 0 0 0
sb:bean	0 -12 0 7 3 0 0 0
sb:bean ,	0 0 0 -4 10 0 0 -4
sb:bear	0 -1 0 -5 0 0 0 9
sb:became	0 -15 0 16 0 0 0 0
sb:because	0 -16 0 -4 2 0 0 16
sb:become	2 8 0 -23 10 0 0 0
sb:become of	-1 0 0 -7 0 0 0 9
sb:beef ,	0 -7 0 12 0 0 0 -2
sb:been	1 -11 0 14 -4 7 -9 -9
sb:been <level>	10 -15 0 5 0 0 0 0
sb:been ask	0 -3 0 0 -2 0 0 9
sb:been due	0 -9 0 18 -3 0 0 -6
sb:been extend	0 0 -1 7 0 0 0 -3
sb:been hold	0 9 0 -12 4 0 0 0
sb:been in	0 0 0 17 0 0 0 -14
sb:been on	-1 -3 0 -7 -1 0 0 14
sb:been put	-1 15 0 -1 -6 0 0 -7
sb:been set	0 -5 0 -11 12 0 0 7
sb:been since	0 9 0 -3 0 0 0 -6
sb:been tell	0 4 0 -20 0 8 0 7
sb:before	-18 -6 8 -9 19 -3 -3 1
sb:before <day-ahead>	0 -12 1 -2 22 0 0 -12
sb:before <day-gone>	0 0 4 -12 4 0 0 -1
sb:before <day-today>	0 11 9 -29 5 0 -6 -5
sb:before and	0 -15 0 0 10 0 0 4
sb:before it	0 7 0 -24 10 0 0 6
sb:before midnight	0 -18 0 9 1 0 0 4
sb:before that	0 -1 -3 -9 11 0 0 2
sb:before their	0 0 0 -8 0 0 0 10
sb:begin <day-ahead>	0 18 0 -22 0 0 8 0
sb:begin at	0 6 0 -17 15 0 0 -6
sb:begin in	0 -15 0 22 -2 0 0 -3
sb:begin on	0 -2 -3 -3 0 0 0 12
sb:begin to	0 -3 0 16 -8 0 0 -5
sb:being	0 -11 0 0 -7 0 0 19
sb:believe	0 -8 0 20 -2 0 0 -10
sb:bell	0 -7 0 9 0 0 0 0
sb:beside	0 4 0 -10 0 0 0 5
sb:bessent	0 -3 0 9 0 0 0 -2
sb:better	0 -11 0 12 -1 0 0 0
sb:between	-13 -11 -8 12 7 -4 -7 0
sb:between <day-gone>	0 -1 0 -20 23 0 0 0
sb:between <name>	-6 -4 0 9 -20 0 0 3
sb:between <seat>	0 -8 0 0 -1 0 0 14
sb:between the	-1 -3 0 13 0 -1 -2 -5
sb:beyond	0 7 0 -15 -3 0 0 12
sb:big	0 -4 0 10 0 0 0 -3
sb:bill	0 -14 0 -4 18 0 0 0
sb:bind	0 0 0 -10 0 0 0 11
sb:bite	9 -3 0 -4 0 0 0 0
sb:bloc	0 2 0 -8 9 0 2 -6
sb:boeing	0 9 0 0 0 0 0 -7
sb:book	0 -13 0 19 0 0 0 -3
sb:bosse	0 -3 0 11 0 0 0 -7
sb:both	-8 14 -15 -11 0 -9 -6 10
sb:both are	0 1 0 -13 -3 0 0 13
sb:both country	0 5 0 -13 10 0 0 0
sb:both duty	0 23 0 -18 -2 0 0 -1
sb:both government	0 -10 0 17 -6 0 -1 -1
sb:both have	0 3 0 -17 14 0 0 0
sb:both suspension	0 0 0 -6 11 0 0 -2
sb:both to	0 -5 0 11 -7 0 0 0
sb:both were	0 10 0 -9 0 0 0 0
sb:bottle	0 13 2 -15 0 0 0 0
sb:box	0 0 0 -12 15 0 0 0
sb:brace	0 0 0 -7 -4 0 0 13
sb:brace for	0 0 0 -7 -4 0 0 13
sb:brandy	0 4 0 -13 2 0 0 4
sb:break	0 -9 0 24 0 0 0 -16
sb:breakfast	0 -7 0 10 0 0 0 0
sb:bridge	0 -26 0 34 -3 0 0 -6
sb:bridge at	0 -6 0 9 0 0 0 0
sb:bring	-2 -11 0 4 1 0 -2 11
sb:bring back	0 -4 0 0 0 0 0 9
sb:bring its	0 10 0 -3 0 0 0 -3
sb:broker	0 10 0 -12 0 0 0 3
sb:budget	0 -3 0 11 -2 0 0 -1
sb:building	0 0 0 -26 27 0 0 0
sb:built	-6 3 0 -13 15 0 0 -4
sb:busan	5 -22 -1 -10 0 0 4 18
sb:busan last	0 0 0 -17 7 0 0 9
sb:busan on	0 -5 0 11 0 0 0 -4
sb:buse	0 -4 2 10 -3 0 0 -3
sb:business	0 -13 0 3 -5 14 0 -7
sb:business on	0 -9 0 14 0 0 0 0
sb:but	-6 0 -7 -14 24 -2 0 -1
sb:but a	0 -5 0 -2 0 0 0 9
sb:but the	0 -6 0 -12 22 0 -2 0
sb:butter	0 -9 0 13 -11 0 8 -4
sb:butter pay	0 -9 0 11 0 0 0 0
sb:buy	0 8 0 1 4 -3 -1 -12
sb:buy <goods-amount>	0 0 0 12 -4 0 0 -3
sb:buyer	0 12 0 -1 5 -11 0 -5
sb:by	-8 -18 -2 5 14 -10 16 -9
sb:by <day-ahead>	0 1 -1 -16 0 0 5 12
sb:by <level>	0 -24 0 37 -11 0 0 -9
sb:by <number>	0 -9 0 10 1 0 0 -2
sb:by <person>	0 18 0 0 -13 0 0 -8
sb:by <points>	0 16 3 -4 -4 0 0 -7
sb:by <span>	-4 -6 -7 8 12 0 2 -8
sb:by a	0 -4 0 -3 -8 0 0 18
sb:by half	0 6 0 -11 -5 0 9 0
sb:by noon	0 -2 0 -13 17 0 0 0
sb:by telephone	0 -6 0 -3 -8 -1 -1 18
sb:by the	-5 -27 -10 12 9 -11 11 -9
sb:by wednesday	0 18 0 -13 -1 0 0 -6
sb:bytedance	0 -3 0 -9 -1 16 0 0
sb:c	0 11 2 -13 3 0 0 -2
sb:c <money>	0 14 0 -8 0 0 0 -7
sb:cake	0 0 0 -2 9 0 0 -5
sb:calendar	0 22 0 -19 -9 0 0 5
sb:calendar :	0 6 0 10 -2 0 0 -16
sb:call	1 0 -1 5 6 -4 -1 -12
sb:call ,	0 0 0 -14 8 0 0 4
sb:call it	0 -2 0 16 -5 0 -1 -5
sb:call reciprocal	0 -2 0 12 0 0 0 -8
sb:calm	0 -13 0 -2 0 0 0 15
sb:can be	0 -11 -2 -2 22 0 0 -12
sb:can last	0 14 0 -9 0 0 0 -4
sb:cancel	0 -8 0 9 0 0 0 0
sb:canned	0 0 0 -4 -3 0 0 10
sb:canola	0 21 0 -8 -3 0 0 -9
sb:canola meal	0 8 0 0 0 0 0 -6
sb:canola seed	0 16 0 -10 -1 0 0 0
sb:car	-1 0 0 10 -11 0 4 -8
sb:car from	0 -7 0 10 0 0 0 -1
sb:car to	0 -10 0 10 0 0 0 0
sb:car will	0 10 0 -8 0 0 0 0
sb:card	0 -1 0 9 0 0 0 -4
sb:cargo	0 0 6 -10 7 0 0 -2
sb:cargoe	0 14 0 -4 -5 0 0 0
sb:carmaker	0 10 0 -9 0 0 0 0
sb:carrier	0 -12 0 11 0 0 0 0
sb:carry	0 12 0 -2 -10 0 0 2
sb:cartagena	0 -11 0 0 0 0 0 10
sb:case	0 6 10 -22 10 0 0 0
sb:case ,	0 -2 11 -1 0 0 0 -6
sb:case against	0 -4 0 -8 12 0 0 0
sb:case on	0 -9 0 -13 12 0 0 8
sb:cashmere	0 14 0 -13 4 0 0 -5
sb:cathode	0 6 0 -8 7 0 0 -5
sb:cease	2 5 1 -21 -10 0 0 17
sb:cease to	0 5 1 -13 -8 0 0 11
sb:ceasefire	0 5 0 31 0 0 0 -34
sb:ceasefire on	0 0 0 14 0 0 0 -14
sb:ceiling	0 -8 0 11 0 0 0 -1
sb:cent	0 -13 0 22 0 0 0 -7
sb:certain	0 14 4 -26 -1 0 0 2
sb:certificate	13 -12 -3 -14 22 0 0 -16
sb:chamber	0 0 0 -5 9 0 0 0
sb:chance	0 10 0 -19 12 0 0 0
sb:change	0 13 7 -6 0 0 0 -14
sb:change for	0 11 0 -9 0 0 0 0
sb:change on	0 -3 9 0 0 0 0 -4
sb:changed	0 10 0 -7 1 0 0 -4
sb:charge	-11 7 -1 -1 4 0 -3 -7
sb:charge <level>	0 -7 0 8 -13 0 0 7
sb:charge <quality>	0 -1 0 -12 0 0 0 13
sb:charge on	-1 8 0 1 0 0 0 -14
sb:charge the	0 12 0 -9 0 0 0 0
sb:chassi	0 14 0 -2 -2 0 0 -8
sb:cheaper	0 9 0 -1 -7 0 0 0
sb:cheese	0 -8 0 14 4 0 0 -12
sb:chicken	0 12 0 -14 3 0 0 0
sb:chip from	0 -6 0 12 0 0 0 -1
sb:christma	0 -8 0 19 -6 0 0 -5
sb:church	0 0 0 9 0 0 0 -9
sb:city	0 -7 0 29 -3 0 0 -20
sb:city ,	0 0 0 9 0 0 0 -6
sb:claim	0 -7 0 1 21 0 -4 -18
sb:claim for	0 0 0 -8 8 0 0 0
sb:clear	0 -4 -4 12 -16 0 0 13
sb:clear before	0 -12 0 7 1 0 0 0
sb:clear by	0 5 -1 0 -13 0 0 9
sb:clerk	0 0 0 8 -5 0 0 0
sb:client	0 23 10 -16 -16 0 0 0
sb:clock	0 0 0 -14 -2 0 0 14
sb:close	-4 -23 0 0 7 18 -2 0
sb:close of	0 -1 0 -6 0 0 0 10
sb:close on	0 -18 0 1 -4 14 0 3
sb:closed	0 -6 0 24 -22 7 0 -6
sb:closed on	0 0 0 2 -13 8 0 0
sb:closing	0 -12 0 -14 -7 28 0 -4
sb:club	0 -2 0 30 -12 -4 0 -15
sb:coal	0 -9 0 7 -1 0 0 3
sb:cocoa	0 -20 0 21 -4 0 0 1
sb:coconut oil	0 9 0 -10 -3 0 7 -3
sb:coffee	0 -12 0 24 -3 0 0 -12
sb:coffee ,	0 -18 0 24 0 0 0 -7
sb:colleague	0 0 0 -7 0 0 0 8
sb:collection	-2 19 0 0 -11 0 0 -8
sb:column	0 12 0 -15 -8 0 0 10
sb:column ,	0 0 0 -11 0 0 0 11
sb:come	-1 2 -8 -4 -14 0 0 13
sb:come by	0 -11 0 17 0 0 -2 -4
sb:come from	0 -12 0 2 0 0 0 10
sb:come in	0 21 0 -24 0 0 0 0
sb:come into	0 7 0 -11 -1 0 0 6
sb:come of	0 -18 0 7 -3 0 12 1
sb:commander	0 0 -2 11 0 0 0 -5
sb:comment	-4 -12 -3 -12 30 -2 0 -9
sb:comment on	0 -3 0 -2 11 0 0 -2
sb:comment until	0 -1 0 -14 18 0 0 -2
sb:commission	0 8 0 -8 11 0 0 -7
sb:commissioner	0 18 0 -7 -2 0 0 -10
sb:commit	0 9 0 -7 -1 0 0 0
sb:commitment	0 -7 0 1 -5 0 10 0
sb:company	-4 -1 -3 18 0 5 -2 -21
sb:company named	0 15 0 -13 0 0 0 0
sb:complaint	0 -5 0 0 11 0 0 -5
sb:complete	0 -1 0 -7 0 0 0 10
sb:component	0 28 0 -20 -2 0 0 -8
sb:conclude for	0 0 0 -9 0 0 0 10
sb:confirm	-1 -7 0 0 0 -1 -1 11
sb:confirm the	0 -8 0 9 -11 0 0 6
sb:consent	0 13 0 -16 6 0 0 3
sb:consent ,	0 10 0 -11 3 0 0 -3
sb:consent of	0 -4 0 -3 13 0 0 -8
sb:consultation	0 -14 0 0 15 0 0 -5
sb:consultation on	0 -5 0 -13 19 0 0 -2
sb:container	0 0 0 12 -4 0 0 -10
sb:continental	0 8 0 -10 2 0 0 0
sb:continue the	0 -2 0 14 0 0 0 -10
sb:contract	-1 -17 0 38 -9 0 -6 -10
sb:control	16 1 0 0 -21 0 0 -12
sb:control of	3 1 2 9 -8 0 0 -10
sb:control on	5 -3 0 -9 0 0 0 8
sb:convene	0 0 0 9 -8 0 0 0
sb:conversation	0 -4 0 11 0 0 0 -1
sb:copenhagen	0 1 0 -9 8 0 0 0
sb:copper	6 15 0 -12 -8 0 -2 0
sb:corrected	0 -8 0 0 10 0 0 0
sb:correction	0 -6 0 13 3 0 0 -10
sb:correction :	0 -5 0 13 0 0 0 -4
sb:cost	0 10 0 0 -8 0 0 -5
sb:cotton	0 9 9 -10 -7 0 0 -3
sb:could	-4 3 0 7 2 -1 0 -10
sb:could be	0 -9 0 17 0 0 -2 -4
sb:council	0 -2 0 -3 9 0 0 0
sb:count	0 -2 0 0 -6 0 0 10
sb:count from	0 -12 0 14 0 0 0 0
sb:counted	0 -5 0 -14 -4 0 0 24
sb:counted from	0 -4 0 -7 -4 0 0 17
sb:counter	-2 -11 0 -10 -6 0 0 28
sb:counter -	-2 -9 0 -11 -5 0 0 27
sb:countermeasure	-8 20 0 -4 -15 0 5 -8
sb:countermeasure ,	0 -16 0 9 -1 0 0 11
sb:countermeasure on	-4 34 0 -18 -7 0 0 -14
sb:counterpart	8 -3 0 -11 -10 0 9 5
sb:counterpart ,	8 0 0 -7 -7 0 9 0
sb:counting	0 -1 5 -9 -2 0 13 -5
sb:country	-7 17 -8 -16 3 -4 4 2
sb:country have	0 -10 0 -7 -1 0 14 4
sb:country is	0 13 0 -12 2 0 0 -1
sb:country pay	0 7 0 -9 0 0 0 0
sb:county	0 -13 0 26 -6 0 0 -9
sb:court	0 -6 0 -3 11 0 0 0
sb:cover	14 -3 0 -9 -3 0 -1 3
sb:crane	-2 21 -5 3 -5 0 0 -17
sb:crane ,	0 0 -4 10 1 0 0 -5
sb:crane and	0 14 0 -2 -2 0 0 -8
sb:crew	0 0 0 13 -2 0 0 -8
sb:critical software	4 0 0 -11 0 0 0 5
sb:crossing	0 -7 0 14 0 0 0 -3
sb:current	0 -8 0 -13 0 7 0 15
sb:current one	0 -1 0 -5 0 0 0 9
sb:custom	6 0 -2 -2 12 0 -1 -8
sb:custom stop	0 -10 0 14 -1 0 0 0
sb:customer	0 0 0 9 -7 0 0 0
sb:cut	0 5 0 5 -7 0 7 -15
sb:cut flower	0 -6 0 -1 0 0 0 9
sb:cut of	0 9 0 -9 0 0 0 0
sb:cut on	0 0 0 12 0 0 0 -12
sb:dairy	0 -8 0 -7 17 0 0 -1
sb:date	4 9 0 -12 -2 -5 0 0
sb:date ,	5 -16 0 2 -8 0 6 5
sb:date :	1 -5 0 11 5 -5 0 -10
sb:date for	0 26 -2 -15 5 0 0 -20
sb:date from	0 -12 0 9 0 0 0 0
sb:date of	0 7 0 -14 -2 0 0 8
sb:date to	0 13 6 -19 -4 0 0 4
sb:dated	7 -15 0 5 2 0 0 -1
sb:day	-5 -9 -21 6 6 0 5 2
sb:day ,	-2 0 0 9 -7 0 0 -2
sb:day and	0 -14 0 12 1 0 0 0
sb:day are	0 -12 -8 -1 15 0 0 5
sb:day is	0 8 0 -13 0 0 9 -5
sb:day on	0 -5 0 12 0 0 0 -4
sb:day until	0 -13 0 22 0 0 0 -11
sb:deadline	-1 -2 -2 0 -29 29 6 -20
sb:deadline for	0 -8 0 13 -11 16 -4 -18
sb:deadline of	0 -5 0 -16 -7 14 7 5
sb:deal and	0 16 0 -5 0 0 0 -8
sb:deal is	0 8 0 -14 0 0 5 0
sb:deal of	0 -15 0 19 0 0 0 0
sb:deal on	0 -8 0 12 0 0 0 0
sb:deal with	0 -1 0 -7 20 0 -1 -11
sb:dearer	0 15 0 -18 4 0 0 -4
sb:debate	0 0 0 -14 22 0 0 -7
sb:debate it	0 0 0 -10 15 0 0 -5
sb:decide	3 5 0 -16 13 0 -5 4
sb:decide in	0 0 0 -4 -7 0 0 11
sb:decide on	0 -16 0 -6 21 0 0 -2
sb:decide to	4 1 0 -12 0 0 0 4
sb:decision	-1 -2 0 3 10 0 -2 -8
sb:decision on	0 -2 0 -8 12 0 0 0
sb:declaration	0 13 0 -17 5 0 0 -1
sb:declare on	0 6 0 -9 0 0 0 4
sb:decree	0 9 5 -1 -3 -6 0 -1
sb:decree of	0 -11 4 6 -4 0 0 3
sb:decree on	0 11 0 -10 0 0 0 0
sb:decree that	0 -2 0 10 0 -3 0 0
sb:del	0 -2 0 13 -2 0 0 -5
sb:delegation	0 -14 0 6 -4 2 4 1
sb:delegation sit	0 0 0 -9 0 0 0 10
sb:deliver	0 -9 0 3 0 0 7 0
sb:demand	0 -1 0 13 -4 0 -2 -2
sb:department	0 -5 0 16 -1 0 0 -6
sb:depend	0 -10 0 0 5 0 0 3
sb:depend on	0 -5 0 8 0 0 0 0
sb:deputy	0 13 0 -11 0 0 0 -2
sb:desk	0 -16 0 25 -7 0 0 0
sb:detail	0 -12 0 19 0 0 0 0
sb:diary	6 0 0 0 3 0 0 -10
sb:did	-5 0 0 22 -3 0 -1 -18
sb:did ,	0 -4 0 10 0 0 0 -2
sb:did so	0 7 0 6 -10 0 0 -5
sb:die	0 0 0 -8 -5 0 0 13
sb:die on	0 4 0 -12 -2 0 0 12
sb:difference	0 0 0 0 13 0 0 -14
sb:dinner	0 -17 0 18 -11 0 0 7
sb:discuss	-2 0 0 16 -19 0 0 5
sb:discuss it	0 0 0 11 -9 0 0 0
sb:dispute	-1 -4 0 5 -15 0 0 8
sb:dispute over	0 6 0 5 -12 0 0 0
sb:district	0 -9 0 20 -8 0 0 0
sb:do not	0 3 0 -3 -18 0 0 14
sb:do so	0 -2 0 2 6 0 2 -9
sb:docker	0 0 0 8 0 0 0 -7
sb:document	0 0 0 17 -1 0 0 -14
sb:doe	-7 14 -1 -13 1 -1 -5 11
sb:doe ,	-5 0 0 -9 5 0 0 8
sb:doe not	0 16 0 -3 -13 0 -4 8
sb:doe so	0 -9 0 -1 10 0 0 0
sb:doesn't	0 15 0 0 -2 0 -2 -9
sb:don't	0 12 0 -11 0 0 -1 1
sb:done	0 5 0 11 -20 3 -5 0
sb:done by	0 1 0 13 -12 3 -5 -4
sb:double on	0 0 0 -8 0 0 0 7
sb:down	-1 3 2 5 0 0 -6 -7
sb:down ,	0 -3 0 10 -6 0 0 0
sb:down for	0 1 0 2 13 0 0 -17
sb:down in	0 -8 0 10 3 0 0 -3
sb:down the	0 11 0 -11 0 0 0 0
sb:down to	0 6 5 -8 -2 0 0 0
sb:dried	0 4 0 -13 0 0 0 11
sb:driver	0 -4 0 8 9 0 0 -14
sb:drop	-1 12 0 -3 7 -6 0 -8
sb:drop its	0 -14 0 10 10 0 0 -6
sb:drop to	0 18 0 -9 0 0 0 -7
sb:due	2 -2 -1 2 4 -10 -14 1
sb:due again	0 -5 0 -16 8 0 0 8
sb:due back	0 14 0 -16 0 0 0 1
sb:due by	0 -7 0 -7 21 0 -4 -2
sb:due in	0 -13 0 24 -9 0 0 -4
sb:due to	10 -6 1 -1 -18 -1 0 9
sb:dump	0 7 0 -15 9 0 0 0
sb:duration	0 11 0 -16 0 0 0 5
sb:during	0 0 0 23 0 0 0 -21
sb:during the	0 1 0 22 0 0 0 -23
sb:duty	-10 9 19 -21 7 -5 5 2
sb:duty ,	0 7 11 -5 6 0 0 -19
sb:duty and	0 12 0 -7 -2 0 0 0
sb:duty at	0 -4 0 -3 0 0 0 10
sb:duty between	0 -1 0 15 0 0 0 -11
sb:duty by	0 9 0 -18 -3 0 8 3
sb:duty come	0 14 0 -5 0 0 0 -9
sb:duty end	0 0 16 -9 -4 0 0 0
sb:duty for	0 12 0 -14 0 0 0 2
sb:duty from	0 -5 -1 12 0 0 0 -4
sb:duty go	0 9 0 -5 0 0 0 -2
sb:duty has	0 5 0 -10 1 0 0 1
sb:duty in	0 -2 0 14 -3 0 0 -5
sb:duty is	0 -13 0 -14 2 0 0 21
sb:duty of	-3 -2 0 -4 17 0 5 -5
sb:duty on	-7 -2 -3 13 -26 0 -4 2
sb:duty return	0 17 0 -4 0 0 0 -15
sb:duty since	0 -1 0 -8 0 0 0 12
sb:duty until	0 0 0 -17 -8 0 0 15
sb:duty was	0 -3 0 -6 0 0 0 13
sb:dáil	0 0 0 8 -5 0 0 0
sb:each	-5 -5 -3 9 -2 0 -3 5
sb:each other	0 -11 0 -1 4 0 -2 11
sb:earlier	1 17 0 -21 11 0 0 -12
sb:earth	16 -9 0 1 -19 -5 3 -2
sb:earth ,	4 -10 0 1 -5 0 0 4
sb:earth and	-11 0 0 -1 0 0 0 14
sb:earth magnet	-4 0 0 11 0 -5 0 0
sb:eastern	-3 9 4 -11 4 0 0 -5
sb:eastern on	0 5 5 -11 -1 0 0 0
sb:eastern time	0 -1 0 -1 11 0 0 -6
sb:economic	0 -5 0 10 0 0 0 0
sb:edition	0 -15 0 22 0 0 0 -6
sb:effect	3 12 0 -13 -16 0 0 11
sb:effect ,	0 12 0 -10 0 0 0 0
sb:effect at	0 18 0 -16 -2 0 0 0
sb:effect on	6 5 1 -5 -10 0 0 0
sb:effect since	0 0 0 -8 0 0 0 9
sb:effective	0 29 0 -24 0 0 0 -4
sb:eight	0 -8 0 7 0 0 0 0
sb:el	0 -8 0 9 0 0 0 0
sb:election	0 -8 0 13 -1 0 0 0
sb:electricity	0 -15 0 20 -1 0 0 -1
sb:electricity tariff	0 -7 0 12 0 0 0 0
sb:elevator	0 -4 0 13 0 0 0 -7
sb:eleven	0 -4 0 13 -2 0 0 -7
sb:else go	0 10 0 0 0 0 0 -8
sb:elsewhere	0 17 0 0 0 0 0 -15
sb:elsewhere :	0 9 0 0 0 0 0 -7
sb:emergency	-2 4 0 -6 11 0 0 -7
sb:emergency tariff	0 -6 0 0 12 0 0 -3
sb:employer	0 -2 0 17 0 0 0 -13
sb:end	-4 -11 12 -1 -5 -2 9 4
sb:end :	0 -6 0 0 0 0 0 8
sb:end <day-ahead>	0 7 0 -10 0 0 0 4
sb:end <day-today>	0 12 0 3 0 0 0 -15
sb:end at	-1 -21 9 17 1 0 0 -8
sb:end by	0 -5 -1 7 -3 0 9 -7
sb:end in	0 -2 0 -7 0 0 0 13
sb:end it	0 0 0 -11 11 0 0 0
sb:end next	0 0 0 -4 0 0 0 9
sb:end the	0 -10 8 0 -4 0 0 6
sb:end with	0 5 9 -1 -4 0 0 -7
sb:engine	0 9 0 -13 -2 0 0 6
sb:enter	0 2 7 -9 0 0 -2 1
sb:enter <name>	0 10 0 -11 0 0 0 1
sb:enter at	0 21 0 -7 -14 0 0 0
sb:enter before	0 -16 4 1 16 0 0 -7
sb:enter by	0 -5 -2 -12 18 0 0 0
sb:enter into	3 1 0 0 -17 0 0 6
sb:entry	-6 0 -2 0 10 0 0 -6
sb:episode	0 10 0 -9 0 0 0 0
sb:erbium	9 -5 0 -1 0 0 0 0
sb:est on	0 0 0 -3 0 0 0 9
sb:even	0 -4 0 14 -10 0 0 0
sb:evening	0 -12 0 4 11 0 0 -1
sb:every	7 5 0 -10 4 0 0 -5
sb:everybody	0 32 0 -33 -1 0 0 0
sb:everybody 's	0 17 0 -13 0 0 0 -2
sb:everybody pay	0 9 0 -6 0 0 0 -2
sb:everyone	0 27 0 -23 -5 0 0 1
sb:everything	-4 3 0 1 -18 0 0 8
sb:everything ,	0 0 0 -8 0 0 0 9
sb:everywhere	0 21 0 -13 -4 0 0 -5
sb:everywhere ,	0 20 0 -14 -3 0 0 -3
sb:excluded	0 -13 33 -22 1 0 0 -14
sb:excluded from	0 -10 16 0 0 0 0 -4
sb:exclusion	0 -35 51 -1 -23 -1 0 -30
sb:exclusion end	7 0 -8 10 0 0 0 -3
sb:exclusion for	0 -1 15 -3 -2 0 0 -4
sb:exclusion from	0 -16 24 0 -3 0 0 -16
sb:exclusion grant	0 -1 15 -11 0 0 0 0
sb:exclusion of	0 -9 21 -5 0 0 0 -8
sb:exclusion that	0 -3 10 -11 0 0 0 2
sb:exclusion under	0 -3 14 -5 -3 0 0 0
sb:exempt	0 2 11 -2 -4 0 -3 -4
sb:exempt from	0 -1 -8 -2 9 0 0 2
sb:exempt if	0 6 14 -6 -11 0 -2 -3
sb:exemption	0 0 2 -1 5 0 0 -10
sb:exemption for	0 -2 -2 -3 11 0 0 0
sb:existing	0 14 0 -11 -2 0 0 0
sb:expect	-8 0 -2 4 2 -2 -20 7
sb:expect <name>	-2 -11 0 4 10 0 0 0
sb:expect an	0 0 0 9 -2 0 0 -3
sb:expect before	0 0 0 -4 -9 0 0 13
sb:expect in	0 -5 0 11 -1 0 0 0
sb:expect to	0 -12 0 10 5 0 -2 -4
sb:expert	-1 -11 0 33 -18 0 0 0
sb:expire at	0 11 0 6 0 0 0 -21
sb:expire in	0 0 0 4 3 0 0 -9
sb:expire on	-6 -6 4 3 -18 0 0 6
sb:expiry	0 -3 0 -8 0 0 0 12
sb:explain	0 5 0 -12 1 0 0 5
sb:export	17 -8 4 -5 -1 -3 -4 -1
sb:export control	-7 0 0 14 -4 0 0 0
sb:export of	15 -11 0 -6 9 0 0 -4
sb:export to	8 13 0 -21 6 0 0 -4
sb:exporter	0 3 0 -12 10 0 0 0
sb:extend	12 -18 10 17 -2 3 -2 -18
sb:extend by	0 0 0 8 0 2 0 -9
sb:extend certain	0 0 5 -14 0 0 0 4
sb:extend the	6 -7 0 11 -3 0 0 -6
sb:extend to	-1 0 6 8 -3 0 0 -5
sb:extend until	0 0 0 10 0 0 0 -7
sb:extension	-4 5 0 -11 3 -4 -5 9
sb:extension of	0 -7 0 -19 0 0 0 26
sb:extension until	0 0 0 -4 9 0 0 0
sb:extension would	0 0 0 11 -1 0 0 -7
sb:extra	0 12 -3 2 -4 0 0 -14
sb:extra duty	0 9 -2 -3 0 0 0 -2
sb:face	0 8 0 -23 -3 0 0 16
sb:face <level>	0 -7 0 -7 0 0 0 17
sb:face a	0 -4 0 -9 -1 2 1 10
sb:fact	0 0 0 16 -1 0 0 -9
sb:fact sheet	0 0 0 15 0 0 0 -9
sb:fail	1 20 0 -6 -18 0 0 0
sb:fail ,	3 8 0 -13 0 0 0 2
sb:fail to	0 20 0 -2 -15 0 0 0
sb:failing	0 10 0 -14 4 0 -2 0
sb:fall	-4 -3 0 -16 2 4 -4 21
sb:fall ,	0 9 0 -5 0 0 0 0
sb:fall away	0 0 0 -16 0 0 0 14
sb:fall by	0 -9 0 1 0 0 0 6
sb:fall from	0 12 0 -7 0 0 0 -4
sb:fall on	0 0 0 -12 -5 5 0 10
sb:fall to	0 -12 0 13 3 0 0 -5
sb:family	0 -1 0 15 0 0 0 -11
sb:fare	0 -13 0 22 0 0 0 -11
sb:farm	0 5 10 14 -13 0 0 -19
sb:farmer	0 -6 4 21 -12 0 0 -12
sb:fear	0 15 0 -4 0 0 0 -10
sb:fee	-14 -21 0 12 30 -3 -1 -22
sb:fee ,	3 -3 9 11 -8 0 0 -11
sb:fee and	-5 -1 0 0 -5 0 0 12
sb:fee fall	0 -5 0 14 -4 0 0 0
sb:fee for	-7 -5 0 21 3 0 0 -17
sb:fee of	0 4 0 -10 14 0 0 -6
sb:fee on	-6 -7 -4 13 12 0 0 -15
sb:feed	1 -12 0 9 2 0 0 -4
sb:fentanyl	0 17 2 -8 -11 0 0 -2
sb:fentanyl tariff	0 25 3 -22 0 0 0 -4
sb:ferry	0 -12 0 16 7 0 0 -15
sb:few	0 -3 0 -2 16 3 0 -13
sb:figure	0 -14 0 3 10 0 0 0
sb:file	0 0 8 4 -18 0 0 0
sb:final	0 -10 0 -9 19 0 0 4
sb:final decision	0 0 0 -11 14 0 0 0
sb:finance ministry	0 -1 -4 10 -2 0 0 0
sb:fine	0 -7 0 19 -5 0 0 -6
sb:finished	-2 19 0 -20 -7 0 13 0
sb:finished by	0 7 0 -7 -11 0 13 -1
sb:fire	0 0 0 9 -5 0 0 -1
sb:first	-7 3 0 9 -14 0 -10 -1
sb:first day	0 21 0 -6 -1 0 0 -18
sb:first round	0 0 0 14 0 0 0 -11
sb:first to	0 0 0 -10 2 0 0 9
sb:first truce	0 0 0 17 0 0 0 -16
sb:fish	0 -19 0 17 3 0 0 0
sb:fish meal	0 -9 0 0 10 0 0 0
sb:fishing	0 0 6 1 5 0 0 -12
sb:fishmeal	0 7 0 6 0 0 0 -11
sb:fix	0 -11 0 24 -4 0 0 -5
sb:fix for	0 -6 0 12 -1 0 0 0
sb:flat	0 13 0 -12 0 0 0 0
sb:flew	0 -2 0 -5 0 0 0 10
sb:flew to	0 -1 0 -6 0 0 0 11
sb:flour	0 0 0 9 0 0 0 -8
sb:flower	0 -7 0 -8 5 0 0 12
sb:follow	0 14 0 0 6 -1 -4 -29
sb:follow on	2 6 0 -7 4 0 0 -8
sb:followed by	0 -3 0 -4 0 0 0 9
sb:following	0 10 0 -1 -4 0 0 -2
sb:food	0 -2 0 2 10 0 0 -11
sb:for	0 -10 -5 5 16 5 -6 -12
sb:for <name>	0 -4 7 -9 5 0 4 4
sb:for <number>	4 -6 -1 32 -22 0 0 -8
sb:for <quality>	-11 4 0 -16 24 0 0 -2
sb:for <seat>	0 -2 0 12 0 0 0 -7
sb:for <span>	-10 0 -6 -1 -10 1 -5 18
sb:for a	-2 -11 0 -24 19 7 15 0
sb:for all	0 14 0 -10 -5 0 0 0
sb:for an	0 1 0 -2 -10 3 -1 9
sb:for as	0 0 0 -7 0 0 0 10
sb:for both	0 26 0 -20 0 0 0 -11
sb:for export	10 3 0 -20 7 0 0 0
sb:for gallium	24 -1 0 -18 0 0 0 -4
sb:for good	5 -7 -3 15 -7 0 3 -9
sb:for household	0 -10 0 14 0 0 0 -2
sb:for its	0 -17 0 13 -12 0 0 6
sb:for other	0 22 0 -7 -2 0 0 -12
sb:for our	0 0 0 -8 9 0 0 -1
sb:for ship	3 0 0 5 7 0 0 -18
sb:for talk	0 -1 0 10 0 0 0 -5
sb:for the	-4 -20 0 16 0 -3 -11 8
sb:for those	0 3 0 -9 5 0 0 1
sb:for which	0 0 0 -8 10 0 0 -4
sb:force	3 13 0 -27 4 -8 -9 14
sb:force ,	0 5 0 -18 0 0 0 15
sb:force by	-2 0 0 -15 23 0 -4 -1
sb:force for	0 0 0 11 0 0 0 -10
sb:force since	2 -2 0 7 3 0 0 -9
sb:force until	0 7 0 -17 0 0 0 7
sb:foreign minister	0 -5 0 9 -2 0 0 0
sb:foreign trade	0 0 0 -9 10 0 0 0
sb:foreseen	0 4 0 -11 3 0 0 2
sb:form	0 -6 0 -11 17 0 0 0
sb:formal	0 0 0 0 10 0 0 -7
sb:forty	0 -1 0 10 -7 0 0 0
sb:found	0 -16 0 21 -12 0 8 -6
sb:four	0 0 0 0 10 5 -6 -11
sb:fourth	0 -8 0 -7 1 0 0 13
sb:framework	0 -9 0 11 0 0 0 0
sb:freeze	0 -14 0 -1 -8 0 0 20
sb:fresh	0 -16 0 7 0 0 0 7
sb:fri	0 0 0 -18 13 0 0 2
sb:friday	0 5 10 -5 0 -2 1 -7
sb:friday ,	0 6 11 -8 1 -2 1 -8
sb:from	11 13 23 -11 0 -9 -24 -7
sb:from <day-ahead>	-4 -10 0 -12 4 0 0 24
sb:from <day-gone>	0 -5 9 0 -14 0 13 -7
sb:from <day-today>	-1 -9 0 3 4 0 0 1
sb:from <level>	0 13 0 -1 0 0 0 -12
sb:from <name>	14 -33 13 3 11 0 -4 9
sb:from <number>	-1 28 -2 -15 0 0 0 -18
sb:from <seat>	1 -20 0 1 11 0 0 0
sb:from everywhere	0 17 0 -10 -3 0 0 -3
sb:from midnight	0 15 0 -20 0 0 0 5
sb:from monday	4 23 0 -21 0 0 0 -7
sb:from next	0 12 0 -13 0 0 0 0
sb:from noon	0 17 0 -16 0 0 0 0
sb:from now	8 0 0 -14 0 0 0 2
sb:from section	0 -6 11 -2 0 0 0 -2
sb:from sunday	0 10 0 -8 0 0 0 -1
sb:from the	11 -9 6 -2 0 0 -2 0
sb:front	0 -2 0 12 -2 0 0 -3
sb:frozen until	0 -2 0 15 -5 0 0 -5
sb:fuel	0 0 0 11 -9 0 0 0
sb:further	-2 0 0 0 -11 0 0 14
sb:further <points>	0 5 0 -12 0 0 0 9
sb:gained	0 -13 0 14 0 0 0 0
sb:gained <level>	0 -11 0 13 0 0 0 0
sb:gallium	27 -7 0 -16 -7 0 0 -5
sb:gallium ,	11 -6 0 0 -3 0 0 -2
sb:gallium and	18 0 0 -15 0 0 0 -2
sb:galway	0 -3 0 -6 0 0 0 11
sb:garden	0 9 0 0 -10 0 0 0
sb:gas	0 -11 0 12 -5 0 0 3
sb:gate	0 -2 0 15 3 0 0 -15
sb:gave	-1 -2 -4 -2 11 6 13 -23
sb:gave <name>	0 -4 0 -13 16 0 8 -9
sb:gave it	0 0 0 -13 11 3 0 0
sb:gave its	0 2 0 8 -11 0 0 -3
sb:gave the	0 19 0 -9 -11 4 0 -9
sb:gazette	0 -5 0 9 -6 0 0 2
sb:general	10 2 0 -3 -2 0 2 -12
sb:geneva	-1 -8 0 4 -6 0 0 11
sb:geneva on	0 -2 0 10 0 0 0 -4
sb:germanium	28 -7 0 -21 -3 0 0 -5
sb:germanium ,	22 -2 0 -15 0 0 0 -7
sb:give	-2 14 -6 -10 15 2 1 -18
sb:give <name>	0 9 0 8 0 0 0 -18
sb:give its	0 4 0 -23 17 0 3 -4
sb:given	-1 4 0 -6 -15 2 11 10
sb:glass	0 -2 0 -4 -5 0 0 13
sb:glove	0 14 0 -10 0 0 0 -4
sb:go	-7 -11 0 -4 8 3 -5 15
sb:go back	-2 1 0 -4 12 0 -1 -3
sb:go by	0 3 0 -13 9 0 0 -1
sb:go down	0 9 0 -3 0 0 0 -6
sb:go from	0 -17 0 -4 9 0 0 14
sb:go in	0 -8 0 0 0 0 0 10
sb:go into	0 -11 0 9 3 0 0 -1
sb:go out	0 1 0 10 -1 0 0 -7
sb:go to	-3 -1 -1 18 -19 0 0 -2
sb:go up	0 13 0 -2 -2 0 0 -12
sb:go wrong	0 3 0 -8 3 0 0 0
sb:good	-9 -3 8 0 2 -9 -6 7
sb:good ,	-2 -8 0 11 -11 0 0 7
sb:good already	0 16 0 -4 -11 0 0 0
sb:good at	0 -9 0 2 0 0 0 7
sb:good by	0 -5 0 9 0 0 0 -2
sb:good duty	0 -20 0 22 0 0 0 0
sb:good fall	0 -6 0 11 0 0 0 -3
sb:good loaded	0 -27 8 14 8 0 0 0
sb:good make	17 -4 0 0 0 0 0 -10
sb:good of	0 -6 -1 5 -7 0 0 12
sb:good on	0 2 0 8 -11 0 0 0
sb:good ship	0 -6 3 -15 16 0 0 0
sb:good stay	0 2 0 -9 0 0 0 5
sb:good that	0 3 3 2 2 0 -5 -12
sb:good until	0 3 3 -15 6 0 7 0
sb:good worth	0 17 0 -9 -2 0 0 -6
sb:government	-4 -6 0 8 -14 0 0 13
sb:government had	0 -8 0 13 -1 0 0 -1
sb:grace	0 1 0 1 13 0 0 -17
sb:grand	0 0 0 12 0 0 0 -12
sb:grant	-7 7 14 -4 -8 0 0 -2
sb:grant in	0 0 8 -12 0 0 0 5
sb:grant under	0 0 12 -8 0 0 0 0
sb:great	0 0 0 -14 17 0 0 -1
sb:grid	0 0 0 9 -3 0 0 0
sb:ground	0 0 0 9 -8 0 0 0
sb:group	0 0 0 16 -4 0 0 -10
sb:grower	0 8 0 0 11 0 -1 -17
sb:guayaquil	0 -11 0 5 -1 0 0 5
sb:gyeongju on	0 0 0 -9 9 0 0 0
sb:had	0 -21 0 28 2 7 -14 -14
sb:had agree	0 0 0 -14 0 0 0 19
sb:had announce	0 -8 0 12 -4 0 0 0
sb:had been	9 -6 0 6 0 0 0 -14
sb:had end	0 0 0 11 0 0 0 -8
sb:had it	0 -2 0 12 0 0 0 -7
sb:had its	0 -11 0 3 0 0 0 8
sb:had not	0 3 0 -3 12 0 0 -12
sb:had say	0 11 0 -13 0 0 0 4
sb:had set	0 -15 0 7 0 0 0 7
sb:had spoken	0 10 0 -14 0 0 0 5
sb:had the	0 0 0 16 0 0 0 -13
sb:had threaten	0 -25 0 24 3 0 0 0
sb:had to	0 0 0 -26 18 12 0 0
sb:had write	0 -14 0 17 0 0 0 -1
sb:half	6 2 0 -4 -4 0 10 -7
sb:half on	0 10 0 -4 0 0 0 -1
sb:hall	0 12 0 0 -2 0 0 -12
sb:halve	0 12 0 -20 0 0 0 8
sb:hand	0 0 0 10 -2 0 0 -5
sb:handed	0 -5 0 0 10 0 0 -8
sb:handed in	0 0 0 -10 16 0 0 -2
sb:handed over	0 0 0 11 -4 0 0 -3
sb:hang	0 0 8 -9 0 0 0 2
sb:hang over	0 11 0 -8 0 0 0 -2
sb:happen	4 19 -4 -10 7 0 0 -12
sb:happened	0 -1 0 9 6 0 0 -13
sb:hard	0 0 0 -15 12 0 0 3
sb:harvest	0 -12 0 15 0 0 0 0
sb:has	-4 -7 -10 3 3 3 -3 0
sb:has <span>	0 -2 0 -13 0 0 0 17
sb:has a	0 1 0 -22 0 0 0 18
sb:has announce	0 11 0 -16 1 0 0 1
sb:has ask	0 0 0 -8 1 0 0 11
sb:has been	-12 2 -8 21 -4 3 -10 -15
sb:has charge	0 -12 3 0 0 0 0 10
sb:has given	0 2 0 3 -10 0 -1 5
sb:has had	0 7 0 -15 0 0 0 9
sb:has hold	5 -2 0 7 0 0 0 -10
sb:has invited	0 -13 0 11 0 0 0 -1
sb:has it	0 4 0 -12 8 0 0 0
sb:has let	0 -1 0 -15 8 0 0 8
sb:has not	-2 10 0 -1 13 0 -5 -20
sb:has offer	0 -5 0 18 -4 0 2 -11
sb:has pay	0 -13 0 1 2 0 0 7
sb:has promise	0 10 0 -5 1 0 -5 0
sb:has propose	0 3 0 -10 -7 0 0 17
sb:has put	0 -2 0 1 13 0 0 -14
sb:has say	-1 9 2 -1 -4 0 7 -10
sb:has sign	0 0 0 8 -5 0 0 -2
sb:has stay	11 -1 0 -9 0 0 0 0
sb:has suspend	-3 -2 0 12 0 0 0 -1
sb:has tell	0 -13 0 10 3 1 0 -6
sb:has the	0 4 0 -13 7 0 0 0
sb:has threaten	0 17 0 -15 4 0 0 -7
sb:has to	0 1 0 1 3 5 -7 -11
sb:has until	-3 -7 -4 -5 3 1 12 -1
sb:has warn	1 0 0 -11 5 0 2 -2
sb:has yet	0 -2 0 14 0 -3 0 -6
sb:hasn't	0 -2 0 16 -5 0 0 -5
sb:have	-5 -14 0 16 0 -8 10 -7
sb:have a	0 9 0 7 0 0 -8 -7
sb:have been	4 -13 9 -9 -1 0 2 13
sb:have come	0 -13 0 9 -2 0 0 2
sb:have end	0 17 -4 -7 -3 0 0 0
sb:have expire	0 0 0 -8 0 0 0 9
sb:have extend	0 -2 0 14 0 0 0 -10
sb:have given	0 0 0 -12 0 0 15 -4
sb:have go	0 -10 0 9 0 0 0 0
sb:have not	0 3 0 -1 9 0 0 -10
sb:have pay	0 -10 0 8 0 0 0 0
sb:have put	0 -13 0 14 0 0 0 0
sb:have read	0 9 0 -5 0 0 0 -3
sb:have rise	0 -21 0 22 0 0 0 0
sb:have run	0 -1 0 10 0 0 0 -4
sb:have sign	0 -1 0 -9 3 0 0 10
sb:have suspend	0 0 0 10 0 0 0 -6
sb:have the	0 15 0 -20 -7 0 -2 16
sb:have to	0 20 0 -15 4 0 0 0
sb:hazelnut	0 0 0 -9 0 0 0 14
sb:he	-1 -7 1 5 -9 -7 20 -3
sb:he announce	0 9 0 -7 0 0 0 0
sb:he doe	0 0 0 -10 13 0 0 0
sb:he expect	-1 -10 0 12 1 0 0 0
sb:he gave	0 11 0 -18 7 0 6 -7
sb:he had	0 -4 0 14 -7 0 0 -4
sb:he has	0 -10 0 18 -13 2 4 -4
sb:he is	0 -4 0 12 -3 0 0 0
sb:he need	0 -1 0 10 -4 0 0 -1
sb:he say	0 0 0 8 12 0 -1 -21
sb:he tell	0 6 0 -9 -12 0 -2 14
sb:he want	0 -4 0 -2 0 0 8 0
sb:he was	0 10 0 -5 0 0 0 -2
sb:he would	2 -14 0 -9 -3 0 19 12
sb:he write	-3 15 0 -18 -1 0 0 10
sb:he'd	-2 -2 0 17 0 0 0 -9
sb:hear	0 0 0 -23 31 0 0 -9
sb:hear argument	0 0 0 -16 17 0 0 0
sb:hear the	0 -7 0 1 8 0 0 -9
sb:heard	0 4 0 -11 14 0 0 -10
sb:heard argument	0 0 0 12 -15 0 0 0
sb:heard on	0 -2 0 -5 11 0 0 -2
sb:heard the	0 -4 0 17 -11 0 0 0
sb:hearing	-2 -28 0 -21 43 -3 0 -9
sb:hearing is	0 0 0 11 -6 -1 0 0
sb:hearing on	0 -11 0 -3 17 0 0 -7
sb:heating	0 -7 0 13 2 0 0 -14
sb:height	0 11 0 -5 0 0 0 -6
sb:heightened	0 -9 1 -5 0 0 0 7
sb:heightened reciprocal	0 -9 1 -5 0 0 0 7
sb:her	0 -7 0 16 -9 0 0 0
sb:here	0 -18 0 8 -11 0 7 8
sb:here is	0 -1 0 16 -2 0 0 -11
sb:higher	-2 18 0 -20 -7 0 0 3
sb:higher rate	0 2 0 -15 0 0 0 13
sb:higher reciprocal	0 9 2 -9 0 0 0 -1
sb:higher tariff	0 13 0 -4 -4 0 0 -3
sb:him	0 -17 0 4 3 0 2 2
sb:him ,	0 -12 0 13 0 0 0 0
sb:himself	0 -6 0 14 -2 0 0 -1
sb:his	-5 -21 -5 14 -2 12 1 -1
sb:his <office>	0 -5 0 1 -10 4 -1 11
sb:his <organisation>	0 0 0 16 -18 0 0 -2
sb:his <quality>	0 -2 0 -10 -5 0 9 13
sb:his side	0 0 0 -7 0 0 0 10
sb:his signature	0 -11 0 12 0 0 0 0
sb:hit	0 15 0 -12 -4 0 0 0
sb:hold back	1 -8 0 -1 0 0 0 11
sb:hold for	0 9 0 0 0 0 0 -6
sb:hold in	0 -6 9 6 -8 0 0 -1
sb:hold its	0 -12 0 -2 3 0 0 11
sb:hold since	0 0 0 10 0 0 0 -12
sb:hold the	0 0 0 -13 0 0 0 15
sb:hold until	-4 6 -1 9 0 0 0 -8
sb:holiday	0 -7 0 20 -12 0 0 -6
sb:holmium	10 -5 0 -3 0 0 0 0
sb:home	0 -3 0 8 4 0 0 -12
sb:hope	0 8 0 14 -11 0 -13 0
sb:hope that	0 7 0 -18 0 0 2 6
sb:hope to	0 1 0 25 -14 0 -12 -4
sb:hospital	0 0 0 11 -1 0 0 -4
sb:hour	-1 -3 -2 2 -14 0 0 9
sb:hour on	0 14 0 -11 -1 0 2 -3
sb:hour to	0 0 0 -11 0 0 0 11
sb:house	0 2 0 2 -11 0 0 6
sb:household	0 -24 0 37 0 0 0 -15
sb:household in	0 -5 0 13 0 0 0 -7
sb:how	0 -1 0 -14 -3 0 5 19
sb:how long	0 -3 0 -13 -1 0 0 18
sb:hundred	0 -2 0 -10 0 0 0 13
sb:i	-1 -9 0 26 -9 -3 0 -8
sb:i have	0 4 0 3 -10 0 4 -6
sb:i shall	0 10 0 -3 -1 0 0 -5
sb:i'm	0 -7 0 12 0 0 0 -2
sb:ice	1 -18 0 22 -9 0 0 -3
sb:idea	0 -9 0 11 0 0 0 0
sb:if	-4 17 -9 -11 4 -4 1 -5
sb:if <day-ahead>	0 9 0 -7 0 0 0 0
sb:if <name>	0 6 0 -26 23 0 -6 -6
sb:if <person>	0 -10 0 5 10 0 0 -9
sb:if <seat>	0 9 0 -14 2 0 6 -10
sb:if all	0 7 0 -11 4 0 0 0
sb:if he	0 13 0 -10 4 0 0 -10
sb:if it	0 -20 8 8 4 4 -2 0
sb:if neither	0 -1 0 -6 15 0 0 -8
sb:if no	0 -6 0 6 -25 0 5 12
sb:if nobody	0 19 0 -8 -2 0 0 -6
sb:if nothing	0 -12 0 -3 1 0 11 5
sb:if the	0 12 -9 16 -23 -2 -13 -3
sb:if they	3 17 -2 -21 4 0 0 -13
sb:if you	0 -13 0 -6 0 0 0 21
sb:import	5 -6 15 -14 3 0 0 3
sb:import from	4 1 0 -10 -6 0 0 9
sb:import of	0 -6 0 11 -1 0 0 0
sb:important	0 0 0 15 -2 0 0 -11
sb:importer	-1 2 9 -17 13 0 0 -2
sb:impose	0 7 0 -7 10 0 0 -16
sb:impose an	1 0 0 -14 9 0 0 0
sb:impose the	0 -9 0 10 0 0 0 0
sb:in	-3 1 5 0 -1 0 -17 6
sb:in :	0 9 0 -8 0 0 0 0
sb:in <month-ahead>	5 -16 7 8 0 0 0 -6
sb:in <month-gone>	-17 7 -7 3 -26 1 0 6
sb:in <month-today>	0 -13 3 7 0 0 0 0
sb:in <name>	0 -14 -4 19 -12 6 -3 0
sb:in <number>	0 2 0 8 -2 0 0 -11
sb:in <organisation>	0 -22 0 22 0 0 0 0
sb:in <seat>	7 18 -7 -20 24 -10 3 -21
sb:in <span>	0 0 0 -13 0 0 0 14
sb:in a	-8 -7 0 0 18 12 -3 -10
sb:in alexandria	0 -6 5 15 0 0 0 -14
sb:in an	0 19 0 -4 0 0 0 -12
sb:in antigua	0 0 0 -8 0 0 0 9
sb:in any	0 0 11 -12 -4 0 0 0
sb:in at	0 0 0 -7 0 0 0 12
sb:in cartagena	0 -5 0 -4 0 0 0 10
sb:in copenhagen	0 1 0 -9 8 0 0 0
sb:in effect	0 -1 -2 -11 0 0 0 15
sb:in force	3 1 0 -25 16 -1 -7 12
sb:in galway	0 -4 0 -5 0 0 0 10
sb:in its	0 6 0 -13 0 0 0 9
sb:in law	0 0 0 -16 -11 0 0 26
sb:in montevideo	0 -7 0 9 0 0 0 -1
sb:in on	0 9 0 -12 -1 0 0 3
sb:in our	0 0 0 11 0 0 0 -11
sb:in pari	0 16 0 -9 -3 0 0 -1
sb:in place	0 21 0 -28 -1 0 0 9
sb:in return	0 10 0 -3 -4 0 0 0
sb:in stockholm	0 -2 0 -2 -1 0 0 9
sb:in tangier	0 8 0 -7 0 0 0 0
sb:in tariff	0 -9 0 0 0 0 0 8
sb:in the	3 6 7 10 0 0 0 -27
sb:in their	0 25 0 -26 0 0 0 2
sb:in thi	0 -4 0 -2 9 0 0 0
sb:in turn	0 -4 0 -5 0 0 0 10
sb:in two	0 14 0 -7 0 0 0 -6
sb:in until	0 0 0 -12 15 0 0 0
sb:in which	4 0 0 -29 -3 6 7 13
sb:increase	-1 14 0 -8 0 0 0 -5
sb:increase on	0 10 0 -4 0 0 0 -4
sb:industrial	0 -11 0 14 0 0 0 0
sb:industry	0 1 2 2 -10 0 0 0
sb:inflation	0 -7 0 12 0 0 0 -4
sb:inform	0 0 0 6 1 0 0 -10
sb:inform the	0 0 0 11 0 0 0 -10
sb:ink	0 9 0 -13 0 0 0 2
sb:inquiry	0 -3 0 -2 12 0 0 -5
sb:instead	0 -3 0 -3 -4 0 0 12
sb:instead of	0 -6 0 -3 -2 0 0 12
sb:instructed	0 -3 0 -4 -2 0 15 -1
sb:instructed their	0 0 0 -7 -6 0 15 0
sb:instrument	0 0 0 -7 10 0 -1 0
sb:intend to	0 0 0 11 -3 0 0 -7
sb:interest	0 -12 0 26 -5 0 0 -11
sb:interest rate	0 -9 0 15 -3 0 0 0
sb:into	0 11 -4 -5 1 -7 -3 -5
sb:into <name>	5 9 0 0 -4 0 0 -14
sb:into effect	0 -8 0 9 0 0 0 0
sb:into force	0 14 0 -6 -15 -4 0 0
sb:into the	0 -6 0 13 -2 0 0 0
sb:introduce	2 -10 0 3 0 0 0 5
sb:invest	0 -6 0 17 -6 0 0 0
sb:invest <money>	0 -6 0 17 -6 0 0 0
sb:investigation	0 1 0 -13 14 0 0 -1
sb:invited	0 -15 0 14 0 0 0 -3
sb:invited his	0 -5 0 10 -1 0 0 0
sb:is	3 0 1 -8 0 7 1 5
sb:is ,	0 2 0 -22 14 0 0 2
sb:is <day-ahead>	0 11 0 -1 0 3 0 -11
sb:is <level>	0 -17 0 24 -4 0 0 0
sb:is <number>	0 6 8 -6 -11 0 0 0
sb:is <span>	0 -2 0 -9 0 0 0 13
sb:is a	-2 7 0 -17 17 0 0 0
sb:is at	0 0 0 12 -5 0 0 -9
sb:is back	2 -1 0 2 9 0 0 -15
sb:is being	0 -9 0 10 0 0 0 0
sb:is charge	0 9 0 -10 0 0 0 0
sb:is closed	0 7 0 2 -9 0 0 -1
sb:is dated	9 0 0 0 -2 0 0 -4
sb:is down	0 0 0 7 1 0 0 -9
sb:is due	-1 -4 -1 -2 12 -1 -5 4
sb:is enter	0 -14 0 -4 20 0 0 0
sb:is expect	0 -12 0 12 -1 0 -2 0
sb:is extend	0 0 0 12 0 0 0 -10
sb:is for	0 1 0 -13 -1 0 0 16
sb:is found	0 -11 0 16 -6 0 0 -2
sb:is go	0 -12 0 5 -1 0 0 7
sb:is good	0 3 4 -15 -4 0 8 2
sb:is in	0 0 0 9 -28 0 0 13
sb:is it	0 -10 0 14 0 0 0 -2
sb:is limited	0 14 0 -3 0 0 0 -10
sb:is make	0 -9 0 16 0 0 0 -8
sb:is no	0 -20 0 22 -6 0 0 -3
sb:is not	6 -5 -1 -15 12 2 -1 3
sb:is on	5 -4 0 21 -14 9 0 -19
sb:is one	0 1 0 -2 11 0 0 -13
sb:is out	0 -1 0 -6 0 0 0 9
sb:is over	0 3 0 -17 -2 0 0 16
sb:is part	0 0 0 8 0 0 0 -7
sb:is renew	0 -8 0 -6 2 0 0 9
sb:is sign	0 -7 0 17 -3 0 -7 0
sb:is still	0 2 0 -22 -4 0 24 -2
sb:is suspend	0 5 0 -4 -19 0 0 7
sb:is the	2 14 0 8 -6 -1 0 -19
sb:is their	0 0 0 9 0 0 7 -17
sb:is to	-6 12 -5 -20 11 3 2 0
sb:is under	0 0 0 -9 10 0 0 0
sb:is until	0 10 0 -1 -5 0 0 0
sb:is up	0 -1 0 -14 2 0 0 14
sb:island	0 -1 0 17 0 0 0 -12
sb:isn't	0 3 0 9 -19 0 -7 6
sb:istanbul	0 0 0 9 0 0 0 -7
sb:it	-15 6 -5 -10 10 -1 -2 8
sb:it 's	0 6 0 -20 0 7 0 10
sb:it ,	0 1 0 0 5 0 11 -14
sb:it :	0 12 1 0 -3 0 0 -13
sb:it apply	4 13 0 -16 -13 0 0 9
sb:it before	0 -5 0 9 -5 0 0 0
sb:it begin	0 14 0 -4 -13 0 0 -1
sb:it by	0 -13 0 8 -4 0 9 -5
sb:it can	0 10 0 -18 9 0 0 0
sb:it did	-2 2 0 9 -1 0 0 -6
sb:it doe	0 1 0 -1 -11 0 0 12
sb:it down	0 11 0 -16 3 0 0 0
sb:it end	-2 -1 3 -25 1 0 0 21
sb:it expire	0 -2 -2 14 0 0 0 -8
sb:it for	0 -13 0 5 0 0 0 6
sb:it give	0 5 0 -13 6 0 0 0
sb:it go	0 -3 0 0 -8 0 0 12
sb:it had	0 0 0 18 -6 0 0 -18
sb:it has	1 -9 -3 -7 10 0 -7 9
sb:it hold	0 -10 0 2 1 0 0 3
sb:it in	-2 -9 0 15 -4 0 0 0
sb:it is	11 -1 2 -3 -18 0 0 8
sb:it keep	0 -2 0 9 0 0 0 -5
sb:it last	0 13 0 -17 -4 0 0 9
sb:it lasted	0 -2 0 22 0 0 0 -17
sb:it make	0 -2 0 -4 -1 0 13 -6
sb:it mean	0 -12 0 6 0 0 0 5
sb:it meet	0 -8 0 -13 25 0 0 -8
sb:it must	0 6 0 -18 23 0 0 -11
sb:it on	0 -21 0 8 3 0 -1 2
sb:it put	0 3 0 2 0 0 0 -9
sb:it run	0 -7 -2 9 -16 0 0 8
sb:it say	0 -2 0 10 1 0 0 -8
sb:it shall	0 12 0 -6 0 0 0 -7
sb:it start	-1 8 0 2 -4 0 0 -7
sb:it stay	-1 16 0 -6 -2 0 0 -5
sb:it suspend	-1 0 0 -6 0 0 0 12
sb:it to	0 8 8 18 -1 0 0 -35
sb:it until	0 -10 0 1 6 1 -1 -4
sb:it up	0 -7 0 5 7 0 0 -8
sb:it was	-1 -18 -3 0 -3 0 5 24
sb:it will	-4 3 4 -13 18 -3 0 -1
sb:it won't	0 -6 0 -4 0 0 0 11
sb:it'll	0 13 0 -19 0 0 0 3
sb:its	7 -1 -2 -6 7 0 -8 1
sb:its <level>	7 -3 0 -7 9 0 0 -4
sb:its <office>	0 11 0 0 0 0 0 -15
sb:its <person>	0 11 0 -9 0 0 0 0
sb:its additional	0 14 0 -12 0 0 0 0
sb:its agreement	0 10 0 0 0 0 0 -9
sb:its answer	0 -14 0 15 -8 0 4 0
sb:its approval	0 -7 0 9 -1 0 0 0
sb:its consent	0 14 0 -8 0 0 0 -8
sb:its countermeasure	0 14 0 -13 0 0 0 0
sb:its deal	0 9 0 0 0 0 -2 -2
sb:its duty	0 14 0 0 -7 0 0 -17
sb:its extension	0 -2 0 13 0 0 0 -10
sb:its new	0 -3 0 11 0 0 0 -5
sb:its own	4 -17 8 2 -4 0 -6 11
sb:its part	0 -2 0 8 -10 0 0 0
sb:its place	0 10 0 -7 0 0 0 0
sb:its tariff	0 -15 0 15 0 0 0 1
sb:its truce	-4 6 0 -13 -5 0 0 15
sb:its vote	0 0 0 -10 16 0 0 -8
sb:itself	0 -5 0 -12 11 0 1 3
sb:itself ,	0 5 0 -8 0 0 0 0
sb:itself on	0 -11 0 0 4 0 0 3
sb:john	0 0 0 12 0 0 0 -8
sb:joint	0 -14 0 5 5 0 0 0
sb:joint statement	0 -7 0 10 0 0 0 -2
sb:judge	0 4 0 17 -8 0 -5 -7
sb:judgment	0 8 0 -10 1 0 0 -2
sb:jump	0 -9 0 -8 14 0 0 1
sb:just	0 -22 0 6 0 0 0 15
sb:keep the	-1 0 2 2 4 0 6 -8
sb:keep their	0 4 0 -12 -5 0 0 17
sb:kind	0 -1 3 2 12 0 0 -18
sb:kitchen	0 8 0 -16 0 0 0 7
sb:kitchen cabinet	0 11 0 -8 0 0 0 -2
sb:know	0 0 0 -16 0 -1 0 19
sb:know what	0 0 0 -18 0 0 0 17
sb:kuala	0 -11 0 6 -3 0 0 7
sb:kuala lumpur	0 -11 0 6 -3 0 0 7
sb:la	0 -2 0 10 0 0 0 -5
sb:lahore	0 -3 0 11 0 0 0 -7
sb:lamp	0 -1 0 15 0 0 0 -11
sb:land	6 8 0 0 -6 0 0 -10
sb:lapse	-2 0 10 0 -6 0 -3 0
sb:lapse at	0 -11 0 22 -2 0 0 -11
sb:lapse on	0 -9 -1 0 -4 0 0 15
sb:last	5 10 0 -13 -5 -8 2 6
sb:last <span>	0 20 0 11 -11 0 0 -26
sb:last day	0 -2 -2 -30 0 0 0 33
sb:last round	0 4 0 -11 0 0 8 0
sb:last summer	0 9 0 0 0 0 0 -4
sb:last time	0 -4 0 12 -6 0 0 0
sb:last until	-6 -1 14 -1 -22 0 3 5
sb:last week	0 -5 0 0 18 0 -2 -4
sb:last word	0 -12 0 -1 13 0 0 0
sb:last year	5 -10 -3 5 0 0 0 -1
sb:lasted	0 -3 0 29 -2 0 0 -23
sb:lasted <span>	0 0 0 18 -1 0 0 -15
sb:late on	-4 12 0 -1 -1 0 0 -4
sb:later	0 1 0 0 6 0 6 -14
sb:later than	0 2 0 -22 13 0 9 -1
sb:law	0 9 0 -15 -9 9 0 6
sb:law ,	0 0 0 -5 0 0 0 8
sb:lawyer	0 -8 0 10 1 0 0 -4
sb:lay down	0 2 0 -10 6 0 0 0
sb:lead	0 -11 0 6 -1 3 0 0
sb:leader	0 5 0 -2 -10 -1 5 2
sb:least	0 13 0 -11 1 0 8 -14
sb:least <level>	0 14 0 -13 0 0 0 0
sb:leave	-3 -18 -3 16 8 -1 -16 3
sb:leave <name>	0 -8 0 0 17 0 0 -8
sb:leave it	0 -7 0 16 0 0 0 -7
sb:leave the	0 -2 8 -5 1 0 0 0
sb:leave their	0 -6 0 -3 0 0 0 12
sb:led the	0 10 0 -10 0 0 0 0
sb:leg	0 -10 0 5 0 0 0 5
sb:legal	0 12 0 -13 0 0 0 0
sb:lentil	0 10 0 -9 0 0 0 0
sb:less	0 5 0 -1 10 0 0 -13
sb:less than	0 0 0 -9 8 0 0 0
sb:let in	0 -13 0 0 8 0 0 3
sb:let off	0 5 0 -9 -4 0 0 7
sb:let the	0 1 0 -11 1 0 0 6
sb:let their	0 -3 0 12 0 0 0 -7
sb:letter	-2 -14 0 4 0 3 0 15
sb:letter of	-1 -15 0 6 -3 0 0 15
sb:level of	0 10 0 -7 0 0 0 0
sb:level on	0 7 0 -9 0 0 0 0
sb:levy	0 -7 0 12 -9 0 0 1
sb:levy of	0 -5 0 9 0 0 0 -1
sb:licence	2 -16 -2 3 8 -6 -2 7
sb:license	9 -3 0 -4 0 0 0 -1
sb:licensing	11 -1 0 -5 0 0 0 0
sb:licensing of	15 0 0 -9 0 0 0 0
sb:lie	0 0 0 2 7 0 0 -11
sb:life	-1 18 0 -7 0 0 0 -7
sb:like	1 14 0 -5 -17 0 4 0
sb:like to	0 0 0 9 -14 0 4 0
sb:likely	0 -9 0 -6 0 0 0 16
sb:likewise	8 0 0 -2 8 0 0 -13
sb:limited	0 11 0 -4 0 0 0 -6
sb:limited to	0 11 0 -5 0 0 0 -5
sb:line	0 12 0 -10 5 0 0 -7
sb:list	7 0 5 -12 19 -8 0 -9
sb:list ,	7 11 0 -18 2 0 0 0
sb:list <number>	0 -14 3 0 8 0 0 0
sb:listed	-5 -12 0 3 7 0 0 5
sb:listener	0 -3 0 -5 0 0 0 10
sb:little	7 -9 0 0 0 0 0 0
sb:live	1 3 0 -13 -8 0 0 13
sb:live until	0 7 0 -15 -5 0 0 11
sb:loaded	0 -3 7 -13 21 0 -2 -15
sb:loaded before	0 -3 10 -15 18 0 -1 -11
sb:lobster	0 7 0 3 0 0 0 -13
sb:locked	0 0 0 7 0 0 0 -9
sb:london	0 -1 0 11 0 0 0 -6
sb:long	0 -9 0 0 -8 0 -2 14
sb:long as	0 -5 0 -3 0 0 0 11
sb:longer	2 -1 0 4 9 0 -2 -11
sb:longer ,	0 0 0 12 -4 0 0 -7
sb:longer than	0 14 0 -11 0 0 0 -1
sb:look	0 0 0 -7 15 0 -1 -2
sb:look at	0 0 0 -4 11 0 0 -3
sb:lorry	0 -11 0 25 -4 0 0 -11
sb:lose <level>	0 -5 0 -8 0 0 0 12
sb:lower	-1 0 0 7 12 0 -4 -14
sb:lower its	0 -2 2 0 10 0 0 -8
sb:lower rate	0 9 0 -8 4 0 0 -7
sb:lower tariff	0 -5 0 11 -1 0 0 -2
sb:lumpur	0 -11 0 6 -3 0 0 7
sb:lumpur ,	0 -3 0 10 0 0 0 -3
sb:m	-1 -3 12 -3 4 0 0 0
sb:m .	0 0 12 -9 4 0 0 1
sb:machine	-1 12 4 -7 -1 0 0 -4
sb:madrid	0 -4 0 19 0 0 0 -12
sb:madrid ,	0 -3 0 13 0 0 0 -8
sb:main	10 0 0 -9 0 0 0 0
sb:make	24 -2 -5 -15 3 0 7 -6
sb:make abroad	10 -4 0 -1 0 0 0 -2
sb:make by	0 4 0 -9 4 1 0 -2
sb:make for	0 -3 0 -11 0 0 0 15
sb:make of	0 -7 0 18 -2 0 0 -10
sb:make that	0 0 0 -8 0 0 0 9
sb:make up	0 -1 0 12 0 0 -2 -8
sb:management	0 0 0 19 0 0 0 -17
sb:mangoe	0 12 0 -4 -7 0 0 0
sb:marble	0 -1 0 -2 9 0 0 0
sb:march	0 -4 0 10 0 0 0 -2
sb:mark	0 -2 0 -7 0 0 0 11
sb:market	0 0 0 -9 1 0 0 10
sb:match	0 -6 0 14 -5 0 0 0
sb:material	9 -3 0 0 0 0 0 -2
sb:matter of	0 0 0 0 -4 0 0 9
sb:matter on	0 -2 0 -10 13 0 0 0
sb:may	-6 -4 4 -3 26 0 -10 -25
sb:may be	0 6 -1 9 0 -1 0 -17
sb:may last	0 10 0 -4 0 0 0 -3
sb:me	0 2 0 -6 -11 0 7 8
sb:me that	0 -6 0 11 0 0 0 -1
sb:meal ,	0 7 0 1 0 0 0 -11
sb:mean	0 -9 10 -2 -3 0 0 8
sb:meanwhile	0 -14 0 -6 2 3 0 13
sb:meanwhile the	0 -2 0 -11 0 0 0 13
sb:measure	-6 10 0 -7 0 0 0 1
sb:mediator	0 -1 0 22 -12 0 -2 -7
sb:medicine	0 15 -1 -6 -3 0 0 -3
sb:medicine ,	0 13 0 -10 0 0 0 0
sb:meet	-4 -20 -5 8 -3 -2 7 10
sb:meet :	0 -8 0 14 0 0 0 0
sb:meet <person>	0 5 0 4 0 0 0 -9
sb:meet again	0 -1 0 13 0 0 0 -9
sb:meet at	0 0 0 0 -6 0 0 9
sb:meet by	0 0 0 11 -6 0 0 0
sb:meet here	0 0 0 -13 0 0 10 4
sb:meet in	0 -2 0 2 -29 2 10 2
sb:meet is	0 0 0 9 -1 0 0 -1
sb:meet next	0 0 0 -11 12 0 0 0
sb:member	-2 -5 9 12 -12 0 0 0
sb:member of	0 -1 0 17 -16 0 0 0
sb:member state	0 9 0 -24 18 0 0 0
sb:memo	0 5 0 -13 0 7 0 0
sb:memo ,	0 10 0 -10 0 0 0 0
sb:metal	18 5 2 -7 -7 0 0 -15
sb:metre	0 -3 0 15 -1 0 0 -6
sb:midnight	0 -13 -4 0 0 1 0 13
sb:midnight on	0 -9 0 0 -9 1 0 12
sb:might	0 0 0 12 -7 3 -5 -5
sb:milk	0 0 0 -13 8 0 0 1
sb:mill	0 -7 0 0 -4 0 0 13
sb:million	0 -3 0 26 -7 0 0 -17
sb:minimum	0 12 0 -9 0 0 0 0
sb:minimum price	0 12 0 -10 0 0 0 0
sb:minister	0 0 0 -14 0 0 -9 20
sb:minister say	0 10 0 -10 0 0 0 0
sb:ministry	6 -5 -5 9 0 0 5 -12
sb:ministry of	9 2 0 -4 0 0 0 -5
sb:minute	-2 -6 -2 17 0 0 0 -7
sb:mirror	0 0 0 10 -10 0 0 1
sb:mombasa on	0 0 0 -9 0 0 0 9
sb:mon	0 13 0 -1 0 0 0 -11
sb:monday	2 22 5 -12 -3 0 -1 -10
sb:monday ,	2 13 -3 -7 0 0 0 -4
sb:month	0 -14 0 -12 0 1 0 23
sb:month ,	0 -2 0 -12 2 0 0 13
sb:moratorium	0 -5 0 19 -6 0 0 -9
sb:moratorium on	0 -4 0 22 0 0 0 -17
sb:more ,	0 9 0 -19 8 2 0 0
sb:more from	0 -11 0 14 0 0 0 0
sb:more on	0 17 0 -13 0 0 0 -5
sb:more than	0 -12 0 23 0 0 0 -11
sb:morning	0 -14 0 10 -3 0 1 0
sb:move	-2 6 0 1 1 4 -2 -10
sb:move to	0 -12 0 5 8 0 0 0
sb:mr	-6 -13 7 1 -4 3 -4 16
sb:mr <person>	-4 -15 7 5 1 0 -2 8
sb:museum	0 -2 0 18 -3 0 0 -10
sb:musician	0 0 0 8 0 0 0 -8
sb:must	0 -5 -5 4 15 3 -8 -26
sb:must approve	0 0 0 9 -5 0 0 0
sb:must be	0 -9 0 7 6 1 -6 -11
sb:must still	0 0 0 12 -7 0 0 -1
sb:my	-2 -5 0 27 -10 0 0 -12
sb:name	0 -11 0 -8 0 8 0 12
sb:named	0 7 0 -14 9 0 0 -1
sb:named in	0 18 0 -15 0 0 0 0
sb:national	0 -6 0 14 0 0 0 -8
sb:national assembly	0 -5 0 12 0 0 0 -7
sb:need	5 -1 0 8 2 -1 -7 -11
sb:need the	0 0 0 0 13 0 -4 -11
sb:negotiate	0 -6 0 1 -11 0 9 0
sb:negotiate ,	0 2 0 -8 0 0 -1 8
sb:negotiation	0 -4 0 9 -7 0 9 -6
sb:negotiation with	0 -9 0 1 -2 0 10 0
sb:neighbour	0 0 0 16 -2 0 0 -17
sb:neither	0 -9 0 -9 16 0 0 5
sb:net ton	0 0 0 0 9 0 0 -7
sb:network	0 -13 0 4 0 0 0 8
sb:network on	0 0 0 -8 0 0 0 9
sb:new	18 -7 -8 4 -15 2 -14 8
sb:new )	5 -9 0 -2 0 0 0 7
sb:new <quality>	0 8 0 -13 8 0 0 -2
sb:new duty	0 10 -12 -10 -1 0 0 8
sb:new end	0 0 5 -9 0 0 0 7
sb:new last	0 -4 0 -10 0 0 0 15
sb:new one	3 -2 0 -16 2 0 0 16
sb:new rate	0 21 0 -20 0 0 0 0
sb:new rule	8 -9 0 -6 10 0 0 -5
sb:new tariff	0 -25 0 38 -7 0 0 -13
sb:new truce	0 8 0 4 -1 0 0 -11
sb:new year	0 11 0 -6 0 0 0 -3
sb:new york	0 -4 0 8 -1 0 0 0
sb:newspaper	0 -14 0 17 0 0 0 0
sb:nexperia	-2 -4 0 14 0 0 0 -2
sb:next	-11 0 -8 15 -1 -10 -11 0
sb:next :	0 -4 0 11 5 0 0 -12
sb:next decision	0 -6 0 29 -19 0 0 -7
sb:next friday	0 1 0 -9 -6 0 0 12
sb:next meet	0 0 0 13 -4 0 0 0
sb:next monday	0 5 0 -10 0 0 0 1
sb:next round	0 -5 0 0 -3 0 0 11
sb:next wednesday	0 16 0 -13 0 0 0 -1
sb:next week	0 0 0 -9 -1 0 0 9
sb:night	0 -11 3 15 -7 0 0 -5
sb:night ,	0 -2 0 -8 0 0 0 13
sb:night tariff	0 -4 0 8 0 0 0 -2
sb:night to	0 -2 0 8 0 0 0 -5
sb:no	2 -11 -3 9 -17 0 8 3
sb:no ,	0 -7 0 7 -10 0 0 10
sb:no .	5 -9 0 0 0 0 0 1
sb:no agreement	0 -16 0 3 -9 0 6 8
sb:no deal	0 -1 0 9 -1 0 2 -12
sb:no decision	0 10 0 -9 0 0 0 0
sb:no duty	0 -5 0 10 2 0 0 -9
sb:no extension	0 12 0 -13 0 0 0 0
sb:no longer	1 -2 0 -2 9 0 -1 -2
sb:no more	0 -10 0 8 0 0 0 0
sb:no notice	0 5 0 -15 0 0 0 12
sb:no result	0 -4 0 12 0 0 -2 -3
sb:no such	0 6 0 -16 -10 0 9 6
sb:no treaty	0 -4 0 12 0 0 0 -5
sb:no truce	0 8 0 -2 -8 0 10 -13
sb:nobody	0 19 0 -9 12 0 0 -19
sb:nobody has	0 11 0 -11 0 0 0 0
sb:noon	0 12 0 -10 14 0 0 -11
sb:noon on	0 0 0 -1 10 0 0 -7
sb:northern	0 -4 0 24 -3 0 0 -16
sb:not	-16 0 -21 10 9 1 -18 -6
sb:not ,	-4 10 0 9 -9 0 0 -11
sb:not <number>	0 -5 0 12 0 0 0 -5
sb:not agree	0 0 0 -1 6 0 4 -11
sb:not end	0 0 0 12 0 0 0 -12
sb:not expect	0 3 0 -5 -8 0 0 9
sb:not extend	0 3 0 -15 0 2 0 5
sb:not for	0 7 0 -9 7 0 0 -6
sb:not have	0 0 0 10 -3 0 -4 -3
sb:not in	0 -13 0 -1 14 0 0 0
sb:not part	0 0 0 -7 0 0 0 10
sb:not pay	0 -10 0 12 0 0 0 0
sb:not prolong	0 7 0 -14 0 0 0 6
sb:not raise	0 -11 0 8 0 0 0 1
sb:not renew	0 14 0 -4 0 0 0 -3
sb:not sign	0 5 0 -15 14 0 -2 0
sb:not sit	0 10 0 4 -13 0 0 -5
sb:not to	0 -18 0 0 0 0 0 12
sb:note	-2 5 9 -15 -20 0 0 24
sb:note of	0 9 0 -12 0 0 0 0
sb:note that	0 -5 10 -8 -16 0 0 19
sb:nothing come	0 -17 0 5 -3 0 12 2
sb:notice	11 -7 8 -4 0 -3 -1 0
sb:notice <number>	0 -3 10 -4 0 0 0 0
sb:notice of	15 3 0 0 0 0 0 -20
sb:notification	0 0 0 -13 16 0 0 0
sb:now	-1 6 5 -6 -21 0 0 3
sb:now ,	0 2 0 -18 0 0 0 11
sb:now <level>	0 10 0 -4 0 0 0 -7
sb:now end	0 -3 -1 13 -4 0 0 -2
sb:now hold	0 0 0 13 0 0 0 -12
sb:now in	0 -5 -2 -6 0 0 0 14
sb:now it	0 0 0 -8 0 -1 0 13
sb:now the	0 9 0 -10 0 0 0 0
sb:nut	0 5 0 -11 5 0 0 0
sb:object	0 -3 0 9 10 0 0 -17
sb:objection	0 -7 0 21 -6 0 -1 -4
sb:obligation	0 -3 0 15 0 0 0 -12
sb:odd	0 -1 0 10 0 0 0 -5
sb:of	8 -8 -13 6 3 2 1 -7
sb:of <day-ahead>	0 -2 2 -24 4 6 0 17
sb:of <day-gone>	15 -14 -1 3 -22 0 0 14
sb:of <day-today>	0 -4 0 -5 2 0 0 10
sb:of <level>	-5 -1 -2 17 7 0 14 -28
sb:of <money>	-4 -1 0 0 -4 0 0 11
sb:of <month-gone>	4 -10 2 5 13 0 0 -16
sb:of <name>	-6 -7 -6 14 -14 -1 0 15
sb:of <number>	-12 -12 9 -4 10 -1 0 11
sb:of <person>	0 -5 0 14 0 0 0 -8
sb:of <points>	0 0 0 12 -1 0 0 -4
sb:of <quality>	0 6 -4 -10 -11 0 -1 19
sb:of <seat>	0 9 0 0 -10 0 0 0
sb:of <span>	-5 11 0 -3 5 0 0 -6
sb:of a	0 0 0 -12 8 0 0 5
sb:of both	0 -16 0 15 0 0 0 0
sb:of busan	-5 -3 0 -7 0 0 5 11
sb:of commerce	12 -2 0 0 -6 0 0 0
sb:of duty	0 -11 -5 -9 0 0 0 25
sb:of geneva	0 0 0 -9 0 0 0 11
sb:of good	0 -9 0 1 5 0 0 2
sb:of his	0 3 0 3 -9 5 0 -3
sb:of it	0 -13 0 0 0 0 11 8
sb:of its	-4 5 0 -11 1 0 -4 10
sb:of last	14 -8 1 -3 -7 0 0 0
sb:of note	0 14 0 -9 -3 0 0 0
sb:of raw	17 -6 0 -8 -2 0 0 0
sb:of that	0 -14 0 12 4 0 0 -6
sb:of the	5 1 -29 5 4 3 -8 -10
sb:of them	0 9 -3 -9 2 0 5 -5
sb:of thi	0 4 0 -21 0 0 0 19
sb:of tiktok	0 0 0 -6 -1 10 0 0
sb:of truce	0 -5 0 15 0 0 0 -10
sb:of two	0 -3 0 16 -2 -4 0 -3
sb:of what	0 -13 0 4 2 0 0 2
sb:of which	0 -1 0 12 3 0 0 -12
sb:off	0 -2 -4 15 0 -3 -5 -13
sb:off by	-1 0 0 15 0 -9 0 0
sb:off on	0 -4 0 -6 14 0 0 -3
sb:offer	0 -4 0 11 7 0 17 -36
sb:offer to	0 -3 0 21 -1 0 0 -12
sb:office	0 -7 0 16 -6 0 0 0
sb:oil	2 -1 0 -15 4 0 6 4
sb:oil ,	0 -9 0 10 0 0 0 0
sb:oil from	0 0 0 -10 5 0 0 2
sb:old ,	0 0 0 -10 0 0 0 10
sb:old duty	0 5 0 2 0 0 0 -10
sb:old one	0 5 0 -22 0 0 0 17
sb:old rate	0 0 0 0 0 0 7 -12
sb:old tariff	0 -16 0 26 -5 0 0 -9
sb:old truce	0 -1 0 -16 0 0 0 19
sb:older	0 -9 12 -10 12 0 0 -6
sb:olive	0 2 0 2 3 0 0 -9
sb:on	-13 14 -4 -1 7 -4 -9 -4
sb:on <day-ahead>	7 9 0 0 -3 -2 -8 -6
sb:on <day-gone>	13 3 -15 -12 8 9 -2 -1
sb:on <day-today>	0 0 0 -3 -12 -2 5 8
sb:on <money>	-7 -2 0 -3 0 0 0 17
sb:on <name>	1 1 3 -24 7 0 0 10
sb:on <quality>	-18 6 -5 -10 6 -1 0 8
sb:on <span>	0 0 0 -10 0 0 0 11
sb:on a	6 -4 5 8 3 -5 3 -16
sb:on all	5 9 0 -16 -2 0 0 5
sb:on apple	0 -1 0 -10 13 0 0 -1
sb:on at	0 6 0 0 0 0 0 -10
sb:on banana	0 -8 0 7 0 0 0 0
sb:on canola	0 10 0 -6 0 0 0 0
sb:on cut	0 -9 0 0 0 0 0 9
sb:on duty	0 0 0 11 0 0 0 -9
sb:on each	-1 -2 0 0 0 0 0 8
sb:on everything	0 10 0 -2 -1 0 0 -4
sb:on fish	0 -7 0 -5 10 0 0 1
sb:on for	0 -10 0 16 -4 0 0 0
sb:on friday	0 -5 6 2 7 0 0 -10
sb:on good	0 -1 0 3 -11 0 0 6
sb:on hold	9 5 0 4 -7 0 0 -13
sb:on holiday	0 0 0 13 -6 0 0 -5
sb:on ice	2 -11 0 4 -1 0 0 4
sb:on in	0 0 0 13 0 0 0 -11
sb:on it	-4 19 0 5 -7 0 0 -10
sb:on monday	0 10 -1 0 -9 0 0 -1
sb:on most	0 -16 0 16 0 0 0 0
sb:on or	0 9 0 0 -3 0 0 -3
sb:on paper	0 -7 0 6 -12 0 0 10
sb:on patented	0 9 0 -7 0 0 0 0
sb:on rare	12 -8 0 0 -3 0 -3 2
sb:on ship	0 11 0 -13 -2 0 0 6
sb:on sunday	0 2 0 -13 0 0 0 13
sb:on tariff	0 -5 0 -3 0 0 0 12
sb:on television	0 1 0 -6 -4 0 0 12
sb:on that	0 -7 -6 2 13 0 6 -14
sb:on the	-4 -12 0 6 20 0 2 -17
sb:on their	0 -6 0 -14 24 0 0 0
sb:on thursday	0 6 0 -9 0 0 0 0
sb:on to	0 -11 0 2 -1 0 0 12
sb:on top	-5 -2 0 -3 9 0 0 4
sb:on which	0 -21 0 5 16 0 0 -4
sb:once	0 15 0 -11 -6 2 -3 5
sb:once ,	0 0 0 -8 0 0 0 10
sb:once and	0 8 0 -10 0 0 0 3
sb:once more	0 10 0 0 -6 2 -2 -4
sb:once the	0 8 0 3 -1 0 0 -9
sb:one	17 2 -5 -2 0 -9 -1 -4
sb:one ,	-3 10 -7 -11 2 0 0 7
sb:one :	0 0 0 -1 12 0 0 -11
sb:one <organisation>	0 0 0 9 -9 0 0 0
sb:one at	0 10 0 0 0 0 0 -11
sb:one begin	9 -13 0 1 -1 0 0 4
sb:one end	0 5 0 -18 6 0 0 3
sb:one from	0 0 0 -5 -4 0 0 10
sb:one is	0 3 0 -13 0 0 0 8
sb:one on	10 0 0 -7 -3 0 0 2
sb:onion	0 -1 0 -13 0 0 0 18
sb:only	2 -9 7 0 -18 0 0 11
sb:open	-1 -23 0 18 5 0 0 -9
sb:open on	0 -2 0 -3 8 0 2 -2
sb:open until	0 0 0 5 -8 0 0 3
sb:opened	0 -13 0 29 -11 0 0 -4
sb:opened on	0 -2 0 12 0 0 0 -3
sb:operation	0 9 0 -11 0 0 0 2
sb:operator	0 -4 0 29 -13 0 0 -14
sb:opinion	0 0 0 -11 11 0 0 0
sb:opposite	0 0 0 11 -9 0 0 0
sb:or	-7 12 -4 -8 -3 -6 10 0
sb:or after	0 11 0 6 -3 0 0 -14
sb:oral	0 0 0 12 -7 0 0 -1
sb:order	0 1 2 -10 -14 21 -3 8
sb:order ,	0 9 0 -8 -1 4 0 -3
sb:order by	0 -8 0 9 -3 0 0 2
sb:order is	0 -9 0 0 -4 0 0 12
sb:order late	0 8 0 -7 0 0 0 0
sb:order of	0 -7 0 10 1 0 0 -1
sb:order sign	0 2 0 8 0 0 0 -12
sb:order that	0 8 0 -19 -2 10 0 4
sb:ordinary	0 -3 0 13 0 0 0 -11
sb:ordinary duty	0 -1 0 8 0 0 0 -5
sb:ore	12 -5 0 -7 0 0 0 0
sb:origin	0 10 0 0 -5 0 0 -3
sb:origin ,	0 5 0 -13 0 0 0 7
sb:origin pay	0 -9 0 10 0 0 0 0
sb:other	-1 8 0 -8 -26 -1 16 0
sb:other 's	0 -3 0 -7 8 0 0 4
sb:other ,	0 0 0 4 0 0 8 -13
sb:other country	0 1 0 -11 -8 0 13 1
sb:other until	0 0 0 -5 0 0 0 9
sb:otherwise	0 -4 0 10 -17 0 0 0
sb:otherwise end	0 0 0 -12 0 0 0 13
sb:otherwise have	0 -22 0 21 0 0 0 0
sb:our	-8 -11 1 12 -9 0 -3 5
sb:our <organisation>	0 12 0 -3 -2 0 0 -2
sb:our truce	0 0 0 -14 0 0 0 15
sb:out	0 2 15 6 -34 -2 0 0
sb:out ,	0 2 0 16 -4 0 0 -19
sb:out in	0 -2 0 8 0 0 0 -5
sb:out of	0 0 0 -8 0 0 0 11
sb:out on	-5 3 8 9 -18 2 -1 -9
sb:outlive	0 11 0 -8 0 0 0 0
sb:outside the	0 5 9 -7 0 0 0 -6
sb:over	3 0 0 2 -27 0 0 8
sb:over fentanyl	0 -2 0 15 -2 0 0 -8
sb:over on	0 0 0 -18 -7 0 0 23
sb:over the	-1 -9 0 35 -13 0 0 -16
sb:own	7 4 11 -14 -13 0 0 4
sb:own <level>	0 20 0 -11 0 0 0 -10
sb:own counter	0 -5 0 -5 0 0 0 14
sb:own duty	0 -1 9 7 -4 0 0 -13
sb:owner	0 -5 0 3 -9 15 0 -8
sb:p	1 -7 10 -5 16 0 0 -14
sb:p .	1 -8 10 -8 16 0 0 -13
sb:package	-3 0 0 -1 -7 0 11 0
sb:package of	-2 13 0 -7 0 0 0 -1
sb:page	0 -6 0 1 12 0 0 -6
sb:pair	0 -4 0 9 0 0 0 0
sb:paper	-3 -16 -2 2 -4 0 1 17
sb:paper ,	0 -9 0 0 0 0 0 12
sb:paper :	0 2 0 -9 0 0 0 6
sb:paper on	0 -6 0 16 -5 0 0 -6
sb:parcel	0 -14 2 0 18 0 0 -6
sb:parcel from	0 -15 3 3 10 0 0 -4
sb:pari	0 15 0 -7 -4 0 0 -3
sb:parish	0 -7 0 11 0 0 0 -3
sb:parliament	0 -5 0 3 12 0 -1 -14
sb:parliament ,	0 0 0 -10 11 0 0 0
sb:parliament has	0 -2 0 11 -4 0 0 -4
sb:part ,	7 -14 0 5 -2 0 0 1
sb:part :	0 9 0 -7 0 0 0 0
sb:part of	3 -16 0 5 0 0 0 0
sb:partner	0 25 0 -4 0 0 0 -21
sb:party	0 -4 0 30 -2 4 4 -33
sb:party agree	0 0 0 17 0 0 0 -17
sb:pass	0 3 0 10 -8 0 0 -11
sb:pass ,	0 -6 0 9 0 0 0 -2
sb:past	0 0 0 -1 -10 0 0 11
sb:past four	0 0 0 10 0 0 0 -8
sb:patented	0 14 0 -11 0 0 0 0
sb:patented medicine	0 8 0 -6 0 0 0 0
sb:pause	-6 18 -2 -10 -21 0 5 0
sb:pause ,	0 -1 0 -17 0 0 0 20
sb:pause end	0 14 0 0 0 0 0 -13
sb:pause from	0 -1 0 9 0 0 0 -6
sb:pause is	0 0 0 -9 0 0 0 5
sb:pause of	0 11 0 -6 0 0 0 -1
sb:pause on	0 10 0 0 0 0 0 -8
sb:pause that	0 10 0 -1 0 0 0 -9
sb:pay	-4 9 -17 -3 16 -7 -14 -4
sb:pay ,	1 5 0 -13 5 0 0 -2
sb:pay in	0 12 0 -8 0 0 0 -3
sb:pay on	0 10 0 0 -1 0 0 -11
sb:pay the	0 5 0 -23 16 0 0 4
sb:payable	0 17 0 4 -16 0 0 -11
sb:payment	0 0 0 17 0 0 0 -15
sb:pea ,	0 0 0 -7 0 0 0 8
sb:peace between	0 -1 0 -13 0 0 0 15
sb:peak	0 0 0 12 0 0 0 -13
sb:penalty	0 -6 0 11 0 0 0 -1
sb:pending	0 -7 0 -1 9 0 0 0
sb:people	0 -8 0 10 -3 0 0 0
sb:per	0 -10 0 12 11 0 0 -17
sb:per net	0 0 0 0 9 0 0 -7
sb:period	0 6 0 -9 -4 2 0 2
sb:period of	0 0 0 -11 0 0 0 9
sb:permit	5 -7 0 10 -4 0 0 -4
sb:phase	0 -27 0 6 20 0 0 -3
sb:phase one	0 -12 0 13 0 0 0 0
sb:phone	0 -1 0 11 -1 0 0 -11
sb:phone ,	0 -9 0 8 0 0 0 0
sb:pipe	0 9 0 -9 0 0 0 0
sb:piraeu	0 -8 0 14 0 0 0 -3
sb:pistachio	0 0 0 -10 0 0 0 12
sb:place	-8 14 0 -17 8 0 -1 2
sb:place until	0 7 0 -12 0 0 0 5
sb:plan	-1 10 0 3 -8 2 -4 -1
sb:plan for	0 5 0 7 -12 0 0 0
sb:plane	0 -7 0 15 -3 0 0 -3
sb:plant	1 -12 7 8 -7 4 0 -7
sb:plant in	2 -9 0 7 0 0 0 0
sb:plastic	0 -4 0 -4 0 0 0 10
sb:play	0 -5 0 18 0 0 0 -12
sb:please	0 0 0 -14 8 0 0 5
sb:plu	0 11 0 -4 -2 0 0 0
sb:pm	0 -6 0 -2 11 0 0 0
sb:point	0 -6 0 6 -8 0 0 9
sb:poll	0 0 0 0 9 0 0 -8
sb:polysilicon	0 12 0 -8 0 0 0 0
sb:pork	0 0 0 -7 16 0 0 -5
sb:pork ,	0 1 0 -12 4 0 0 3
sb:pork and	0 3 0 -6 12 0 0 -11
sb:port	-6 -5 0 0 15 2 0 -8
sb:port fee	-4 -3 5 -15 13 0 0 1
sb:port of	0 11 0 -5 -3 0 0 0
sb:porto	-3 -3 0 10 0 0 0 0
sb:position	0 17 0 -13 -1 0 0 0
sb:post	-7 -5 0 15 8 0 0 -25
sb:post on	-2 16 0 -15 3 0 0 0
sb:postpone	0 6 0 -9 9 1 0 -7
sb:potash	0 -9 0 -2 -5 0 0 15
sb:powder	0 -2 0 -15 14 0 0 4
sb:power	0 0 0 -10 17 -1 0 -3
sb:premier	0 -1 0 10 0 0 0 -6
sb:prepare	0 -7 0 0 -9 0 3 11
sb:present	-3 -6 -3 -7 -11 5 4 16
sb:present one	0 0 0 -7 -5 0 0 12
sb:present truce	0 -13 0 -2 0 0 0 15
sb:press	0 -18 0 18 0 0 0 1
sb:price	-2 10 -3 8 -4 0 -4 -9
sb:prisoner	0 0 0 10 -4 0 -2 0
sb:procedure	0 0 0 -3 -8 0 0 12
sb:proclamation	0 12 0 -11 17 0 0 -17
sb:product	9 2 4 -12 0 0 0 -2
sb:prolong	-5 3 4 -2 -9 -1 0 5
sb:prolong ,	0 18 0 -15 0 0 0 -2
sb:prolong from	0 0 0 10 0 0 0 -5
sb:prolong it	0 0 -4 5 -11 0 3 2
sb:prolong once	0 0 0 -8 0 0 0 9
sb:prolong the	0 -10 -1 -4 -4 0 0 16
sb:prolong to	0 0 12 -11 0 0 0 2
sb:prolongation	0 -1 0 -8 -2 0 0 14
sb:promise ,	0 0 0 -9 9 0 0 0
sb:promise a	0 0 0 -14 5 0 9 0
sb:promise an	0 9 0 -9 1 0 -2 0
sb:promise to	0 -6 0 9 -4 0 -1 5
sb:proposal	0 -6 0 18 -13 0 0 0
sb:propose	0 -9 0 11 -8 0 -7 13
sb:propose a	0 -2 0 12 -3 0 -1 0
sb:propose an	0 -12 0 5 10 0 0 -2
sb:propose on	0 0 0 12 -7 0 0 -3
sb:propose that	0 -9 0 0 0 0 0 11
sb:propose to	0 7 0 -18 -10 0 0 20
sb:protest	0 -7 0 9 1 0 0 -6
sb:protocol	0 -4 0 -13 20 0 0 0
sb:provide	0 0 0 -5 12 0 0 -6
sb:provided	0 -15 0 -9 23 0 0 -3
sb:provided that	0 -13 0 -13 23 0 0 0
sb:provisional	0 20 0 -9 0 0 0 -7
sb:public	0 -7 0 14 -3 0 0 -6
sb:publish	6 -11 0 9 0 0 -1 -4
sb:publish by	0 -9 0 0 2 0 0 6
sb:publish the	2 7 0 -12 2 0 0 0
sb:pump	0 -9 2 12 0 0 0 -4
sb:purchase	0 -6 0 0 12 0 0 -3
sb:put	2 16 0 -11 -4 5 -7 -13
sb:put a	1 3 0 -9 -1 0 0 3
sb:put another	-3 13 0 -9 0 0 0 0
sb:put in	0 13 0 -3 -6 0 0 -2
sb:put it	0 -9 0 -10 5 0 0 14
sb:put its	0 -15 0 0 10 0 0 2
sb:put off	-4 19 0 -4 0 6 0 -19
sb:put the	0 -6 0 -3 1 -4 0 13
sb:put to	0 0 0 11 -5 0 0 -3
sb:q	0 -10 0 3 0 0 0 9
sb:q :	0 -11 0 3 0 0 0 10
sb:quarrel	0 0 0 9 -1 0 0 -7
sb:question	0 3 -2 10 0 0 0 -12
sb:quota	-6 11 0 -2 7 0 -2 -7
sb:radio	0 -9 0 12 5 0 0 -11
sb:rail	0 -2 0 28 -3 0 0 -21
sb:railway	0 0 0 11 0 0 0 -9
sb:rain	0 -12 0 17 -1 0 0 0
sb:raise	0 2 0 -3 -12 0 2 5
sb:raise it	0 -7 0 9 0 0 0 0
sb:raise the	0 15 0 -12 0 0 0 0
sb:rang	0 -6 0 10 0 0 0 -2
sb:rare	16 -7 0 1 -19 -5 3 -4
sb:rare earth	18 -14 0 -2 -14 0 0 0
sb:rate	-5 5 -8 -9 0 0 4 10
sb:rate apply	0 14 0 -3 0 0 0 -7
sb:rate for	0 -4 0 13 -10 0 0 0
sb:rate from	0 16 0 -7 0 0 0 -9
sb:rate go	0 -4 0 9 0 0 0 -4
sb:rate if	0 2 0 -10 8 0 0 0
sb:rate is	0 6 0 -7 8 0 0 -10
sb:rate of	0 -13 0 -5 3 0 7 8
sb:rate return	0 0 0 -9 0 0 0 9
sb:rate that	0 -2 0 10 0 0 0 -5
sb:rate to	0 -13 0 6 -1 0 0 8
sb:rate was	0 11 0 -11 0 0 0 0
sb:rate would	0 -12 0 10 0 0 0 1
sb:rather	0 -8 0 9 0 0 0 0
sb:rather than	0 -6 0 8 0 0 0 0
sb:ratify	0 10 0 -1 1 0 0 -5
sb:ratify by	0 7 0 -14 2 0 0 1
sb:raw	17 0 10 -27 -4 0 0 0
sb:reach	0 -15 -1 16 2 -4 0 -3
sb:reach a	0 9 0 -6 -1 0 1 -1
sb:reach back	0 -6 0 19 0 0 0 -11
sb:reach in	0 -4 0 -13 0 0 0 19
sb:reader	6 -5 0 14 -5 0 0 -11
sb:reading	0 -8 0 -8 16 0 0 0
sb:ready ,	0 -2 0 10 0 0 0 -6
sb:ready by	0 -2 0 -10 -1 0 9 6
sb:ready to	0 5 0 9 -2 0 -3 -6
sb:reason	0 -8 0 9 -2 0 0 0
sb:receive	0 -16 0 0 15 0 0 -3
sb:recess	0 -8 0 19 -8 0 0 -5
sb:reciprocal	-4 -5 6 3 -12 0 0 4
sb:reciprocal duty	0 -13 0 20 0 0 0 -7
sb:reciprocal rate	0 3 0 -12 -2 0 0 8
sb:reciprocal tariff	-1 -3 8 -1 0 0 0 0
sb:reconvene	0 -4 0 16 -4 0 0 -9
sb:red	0 5 0 -22 6 0 0 13
sb:reduce	0 1 0 9 0 0 0 -10
sb:reduction	0 9 0 -16 -7 3 0 14
sb:reduction apply	0 3 0 -10 0 0 0 8
sb:refund	-1 -13 -2 -6 23 0 0 -4
sb:refund of	0 0 0 -13 14 0 0 0
sb:refuse ,	0 -4 0 9 0 0 0 0
sb:regime	-1 13 0 -4 0 0 0 -3
sb:register	0 -5 0 21 -18 0 0 0
sb:registration	0 -4 0 13 -2 0 0 -5
sb:released	0 0 0 10 -4 0 -2 0
sb:relief	0 -14 0 4 11 0 0 0
sb:remain	-10 0 -5 0 1 0 5 6
sb:remain in	0 -16 0 2 0 0 0 10
sb:remain suspend	-4 -4 0 0 0 0 0 11
sb:remind	0 -5 0 14 0 0 0 -8
sb:reminder	0 -20 0 26 0 0 0 -4
sb:reminder :	0 -12 0 13 0 0 0 0
sb:renew	0 -6 -10 -7 0 0 -1 19
sb:renew ,	0 -10 0 0 0 0 0 9
sb:renewal	0 7 -1 -24 3 0 0 17
sb:rent	0 -3 0 10 0 0 0 -5
sb:replace	0 20 -1 -13 3 0 0 -9
sb:replace the	0 17 0 -8 4 0 0 -14
sb:reply	0 5 0 -14 -4 0 17 -3
sb:report	-2 -3 0 12 7 -6 -6 -9
sb:report ,	0 0 0 -11 0 0 0 12
sb:report of	0 0 0 12 0 0 0 -10
sb:report on	0 4 0 -17 17 0 0 0
sb:reporter that	0 -2 0 12 -3 0 0 -3
sb:representative	0 14 -1 -4 1 0 0 -9
sb:republic of	0 1 0 -15 0 0 0 12
sb:request	0 0 0 -23 26 0 0 -4
sb:require	17 -12 0 -16 9 0 0 0
sb:reserve	0 -3 0 14 0 0 0 -9
sb:respond	0 5 0 -11 5 0 0 0
sb:rest	0 19 -1 -22 -3 0 4 2
sb:rest of	0 19 0 0 -11 0 0 -8
sb:result	0 -14 0 13 -5 0 5 -1
sb:resume on	0 6 0 1 3 0 0 -11
sb:retaliation	0 13 0 0 0 0 0 -12
sb:retroactive	0 -10 0 19 0 0 0 -8
sb:retroactive to	0 -1 0 11 0 0 0 -7
sb:return from	0 -17 0 13 -4 0 0 5
sb:return on	2 11 0 -10 -8 0 0 2
sb:return to	0 23 0 -5 0 0 0 -13
sb:revenue	0 11 0 5 -2 0 0 -14
sb:review	0 -18 0 -12 31 0 -3 -4
sb:review of	0 -3 0 -17 21 0 0 0
sb:review on	0 -2 0 -4 9 0 0 0
sb:revive	0 -11 0 5 0 0 0 6
sb:rice	0 -6 4 -10 9 0 0 4
sb:rice and	0 4 0 -10 0 0 0 5
sb:right	0 -17 0 0 7 6 0 0
sb:right to	0 -5 0 8 0 0 0 -1
sb:ring	0 -12 0 0 3 0 0 6
sb:rise	0 0 0 11 -6 0 0 -11
sb:rise by	0 -14 0 19 -3 0 0 0
sb:rise of	0 -14 0 16 0 0 0 0
sb:rise to	0 -4 0 8 0 0 0 -1
sb:river	0 -4 0 18 -2 0 0 -11
sb:road	0 -9 0 13 -13 0 0 7
sb:roaming	0 -23 0 30 0 0 0 -8
sb:roaming tariff	0 -7 0 10 0 0 0 0
sb:room	0 0 0 21 -2 0 0 -21
sb:round	-1 7 -1 12 -29 -2 8 -4
sb:round ,	0 0 0 11 -1 0 7 -14
sb:round in	0 7 0 -11 0 0 0 7
sb:round is	0 -1 0 11 -3 0 0 0
sb:round of	0 4 0 13 -3 0 0 -11
sb:round on	0 6 0 -12 0 0 0 8
sb:rubber	0 0 0 -10 0 0 0 8
sb:rule	42 -30 -13 -3 0 -4 0 -24
sb:rule and	6 0 0 0 -4 0 0 -3
sb:rule on	0 -14 0 0 7 0 0 5
sb:rule that	15 -15 0 4 0 0 0 -5
sb:rum	0 6 0 -17 0 0 0 12
sb:run	-10 -3 16 -5 1 0 -11 3
sb:run for	0 -12 0 15 4 0 0 -7
sb:run on	0 -10 0 3 -1 0 0 7
sb:run out	2 6 12 -12 -9 2 0 2
sb:run to	-16 -10 0 1 23 -5 -1 -1
sb:run until	0 22 3 -4 -10 0 0 -8
sb:saeima	0 0 0 -11 10 0 0 0
sb:safeguard	0 50 -2 -34 -3 0 0 -27
sb:safeguard duty	0 12 0 -7 0 0 0 -3
sb:sail	0 -14 0 22 -1 0 0 -6
sb:salalah	0 -1 0 10 0 0 0 -5
sb:sale	0 -16 0 -8 -3 26 -2 -7
sb:samarkand	0 0 0 13 0 0 0 -9
sb:same	-5 21 3 -8 -7 0 0 -4
sb:same <level>	0 -13 0 13 0 0 0 0
sb:same day	-1 -6 0 3 -3 0 0 10
sb:same for	0 12 0 -9 0 0 0 0
sb:same hour	0 3 0 -8 0 0 0 3
sb:same report	0 0 0 22 -1 0 0 -19
sb:sanction	0 -12 -2 14 9 0 0 -12
sb:say	-4 6 3 6 -1 -2 2 -17
sb:say ,	2 -15 0 22 -5 0 0 -7
sb:say :	0 -8 0 0 12 1 1 -9
sb:say <name>	0 0 0 10 -7 0 0 -1
sb:say <number>	0 -9 0 3 10 0 0 -5
sb:say <person>	0 7 0 -13 7 0 0 0
sb:say he	4 -15 0 8 -3 0 5 0
sb:say in	0 18 0 -22 0 0 0 10
sb:say it	0 34 0 -23 -4 0 0 -11
sb:say no	0 -9 0 8 -5 0 0 7
sb:say so	0 0 0 -3 -2 0 0 11
sb:say that	2 -12 10 11 0 -3 6 -14
sb:say the	-2 7 0 -9 2 0 0 0
sb:say to	0 0 0 12 0 0 0 -12
sb:scheduled	0 -9 0 0 12 0 0 -2
sb:scheduled to	0 -9 0 2 8 0 0 0
sb:school	0 -15 5 23 -10 0 0 -7
sb:scott	0 -3 0 9 0 0 0 -2
sb:scott bessent	0 -3 0 9 0 0 0 -2
sb:scrap	0 -2 0 -5 0 0 0 9
sb:sea	0 -5 -3 14 -2 0 0 0
sb:season	-3 -19 0 13 -4 0 2 2
sb:season ,	0 -3 0 -6 0 0 0 11
sb:second	-8 1 -8 7 18 -4 1 -21
sb:second ,	0 -17 0 0 0 0 0 14
sb:second day	0 -6 0 12 0 0 0 -4
sb:second is	0 5 0 -7 7 0 0 -1
sb:second meet	0 0 0 11 0 0 0 -7
sb:second order	0 -10 0 11 9 0 0 -10
sb:second phase	0 -19 0 0 16 0 0 -1
sb:second round	0 1 0 6 -1 0 6 -15
sb:secretary scott	0 -7 0 12 0 0 0 -2
sb:section	-10 12 15 -9 2 0 0 -20
sb:section <number>	-10 14 15 -15 4 0 0 -16
sb:see	0 3 0 15 -20 0 -1 -7
sb:see <person>	0 -9 0 18 -2 0 0 -1
sb:see each	0 -10 0 2 -1 0 0 6
sb:seed	0 22 1 -16 1 0 0 -9
sb:sell	-3 0 0 2 0 9 0 -11
sb:semi	0 10 0 -9 0 0 0 0
sb:semi -	0 10 0 -9 0 0 0 0
sb:senate	0 -14 0 -2 20 0 0 -9
sb:senate vote	0 -3 0 -7 11 0 0 0
sb:seoul	0 -1 9 -5 0 0 0 0
sb:separate	9 5 0 -2 3 0 0 -16
sb:separate order	0 10 0 -9 0 0 0 0
sb:sesame	0 -4 0 0 12 0 0 -7
sb:session	0 -8 0 0 13 0 0 -7
sb:set	-5 -23 0 7 2 8 7 5
sb:set <level>	0 -14 0 7 0 0 0 8
sb:set out	0 -7 0 11 0 0 0 -3
sb:settle at	0 9 0 -9 0 0 0 0
sb:settle for	0 -11 0 12 0 0 0 0
sb:settle it	0 0 0 -8 9 0 0 0
sb:several	0 -10 4 7 0 0 0 0
sb:shall	-5 0 -2 -7 14 -3 0 3
sb:shall be	0 5 0 5 0 0 0 -15
sb:shared	0 -11 0 12 0 0 0 0
sb:she	0 1 0 -1 -10 0 -3 11
sb:sheet	5 3 0 2 -4 0 0 -11
sb:ship	-8 11 0 -2 0 -3 1 -3
sb:ship -	0 12 0 -2 -10 0 0 0
sb:ship before	0 28 9 -12 -21 0 0 -9
sb:ship that	0 0 0 9 -12 0 0 4
sb:shipment	0 0 -9 0 16 0 0 -13
sb:shirt	0 8 0 -7 0 0 0 0
sb:shoe	0 7 0 -9 0 0 6 -4
sb:shook	0 1 0 9 0 0 0 -10
sb:shook hand	0 1 0 8 0 0 0 -10
sb:shore	0 10 0 0 -11 0 0 0
sb:shore crane	0 12 0 -2 -10 0 0 0
sb:short	0 -20 0 0 -1 0 0 19
sb:should	0 17 11 -9 -7 -1 2 -13
sb:should be	0 -10 0 -5 7 0 9 0
sb:should have	0 0 0 11 0 0 0 -10
sb:should it	0 9 0 -5 7 0 0 -9
sb:should the	0 16 0 -1 0 0 0 -15
sb:show	0 -5 0 18 0 0 0 -10
sb:shrimp	0 -12 0 3 5 0 1 0
sb:shut on	0 -5 0 9 0 0 0 0
sb:side	-2 -4 -8 -9 3 -3 -1 20
sb:side ,	-5 0 0 -6 0 0 0 15
sb:side agree	0 8 0 -11 0 0 0 6
sb:side had	0 0 0 -11 -3 0 0 16
sb:side the	3 -4 0 -14 14 0 0 -3
sb:side want	0 -7 0 -3 10 0 0 0
sb:sign	-11 5 7 1 -10 1 -16 4
sb:sign ,	0 -17 0 25 -11 0 0 0
sb:sign ;	0 -3 0 22 -5 0 0 -13
sb:sign <day-gone>	0 -5 0 -2 0 0 0 10
sb:sign a	0 14 0 9 -5 0 0 -21
sb:sign for	0 0 0 -10 7 0 0 3
sb:sign in	0 11 0 -14 5 0 0 2
sb:sign on	0 5 0 -9 3 5 0 0
sb:sign the	0 5 0 10 -9 -5 -4 -4
sb:sign when	0 0 0 -10 10 0 0 0
sb:signature	0 -14 0 5 7 -1 2 0
sb:signature of	0 0 0 13 -10 0 0 -3
sb:signature on	0 -2 0 -8 10 0 0 0
sb:since	8 -19 -2 14 -6 -8 0 6
sb:since <day-gone>	8 7 0 -29 0 0 5 9
sb:since <month-gone>	3 26 0 -37 0 0 0 11
sb:since <number>	0 -17 0 21 1 0 0 -9
sb:since last	0 -10 0 0 8 0 0 4
sb:since the	-1 -13 0 20 0 0 0 -3
sb:single	0 -6 0 13 -5 0 0 0
sb:sir	0 -10 0 0 0 0 0 7
sb:sir ,	0 -9 0 0 0 0 0 5
sb:sit	-1 -5 0 16 -1 0 0 -4
sb:sit again	0 8 0 0 -11 0 0 0
sb:sit in	0 -1 0 1 -8 0 0 9
sb:sit on	0 -6 0 -3 9 0 0 0
sb:slap	0 4 0 -12 -1 0 0 11
sb:slap <level>	0 9 0 -7 0 0 0 0
sb:sleep until	-1 8 0 -9 1 0 0 0
sb:small	0 0 -2 0 10 0 0 -5
sb:small parcel	0 1 -2 -9 11 0 0 -3
sb:so	0 -12 -13 4 0 6 0 5
sb:so -	4 0 0 7 0 0 0 -11
sb:so are	0 -11 0 7 4 0 0 0
sb:so by	0 9 0 -20 4 0 1 2
sb:so it	0 10 0 -8 -1 0 0 0
sb:so on	0 -1 0 6 3 0 0 -17
sb:so the	0 -7 0 -3 -1 0 0 14
sb:soap	0 -13 0 7 0 0 0 5
sb:software	4 0 0 -12 0 0 0 5
sb:solution	0 -2 0 12 0 0 -3 -5
sb:some	11 26 0 -17 -6 0 -1 -21
sb:some <number>	0 12 0 -5 0 0 0 -7
sb:somebody	0 -10 0 -9 -3 0 0 21
sb:sooner	-2 0 0 -10 0 0 0 13
sb:south	0 0 0 13 -2 0 0 -6
sb:soybean	-3 3 0 12 -1 0 0 -9
sb:soybean by	0 -2 0 16 -6 0 0 -2
sb:speak	0 6 0 16 -9 -2 0 -15
sb:speak on	0 -5 0 10 0 0 0 0
sb:special	0 10 0 -15 9 0 0 0
sb:special duty	0 0 0 -8 0 0 0 11
sb:spoke	0 8 0 -17 0 0 3 9
sb:spoke of	0 5 0 -13 0 0 0 11
sb:spoke with	0 6 0 -9 0 0 0 2
sb:spoken	0 9 0 -14 -2 0 0 9
sb:spoken with	0 14 0 -13 0 0 0 0
sb:sprat	0 11 0 -20 9 0 0 0
sb:stake	0 1 0 -16 0 0 0 13
sb:stand	0 -10 0 3 13 0 0 -4
sb:stand at	0 -11 0 12 -1 0 0 0
sb:stand still	0 0 0 14 0 0 0 -12
sb:stand until	0 0 0 -9 12 0 0 -1
sb:standstill ,	0 0 0 -12 0 0 0 14
sb:standstill between	0 9 0 -5 0 0 0 -2
sb:standstill on	0 0 0 20 0 0 0 -17
sb:start	9 17 1 -1 -13 0 -2 -23
sb:start <day-ahead>	0 8 0 0 -2 0 0 -7
sb:start at	0 -2 0 9 -2 0 0 -2
sb:start in	5 -6 0 9 0 0 0 -7
sb:start on	11 3 -4 0 -7 0 0 -4
sb:state	-2 -4 0 -11 16 -2 -1 9
sb:state that	0 0 0 -12 8 0 0 10
sb:stay	9 14 0 -1 -2 -6 -3 -13
sb:stay in	0 19 2 -6 -10 0 0 -12
sb:stay its	9 -1 0 -4 0 0 0 -1
sb:stay of	5 -1 0 -15 2 0 0 5
sb:stay on	0 12 0 2 0 0 0 -15
sb:stay until	0 -6 0 16 -2 0 0 -5
sb:steel	0 7 9 -4 -7 0 5 -12
sb:step	0 14 0 -3 -10 0 0 -4
sb:step of	0 13 0 -8 0 0 0 -3
sb:still	-5 -3 0 9 -8 -1 22 -11
sb:still approve	0 0 0 12 -8 0 0 0
sb:still at	0 -9 0 -6 0 0 12 0
sb:still has	0 -10 0 3 5 0 0 0
sb:still in	0 12 0 -16 0 0 5 0
sb:still pay	0 1 0 6 4 0 0 -12
sb:stockfish	0 -10 0 14 0 0 0 -6
sb:stop	5 10 -4 -9 -16 6 0 4
sb:stop collect	0 9 0 0 -12 0 0 0
sb:stop on	0 -8 0 -14 0 0 0 22
sb:street	0 -3 0 8 0 0 0 -2
sb:strike	-2 1 0 14 -15 0 -6 -3
sb:strike down	0 10 0 -7 0 0 0 0
sb:strike until	0 0 0 14 0 0 0 -8
sb:stroke	0 7 0 -13 0 0 0 7
sb:stroke of	0 7 0 -13 0 0 0 7
sb:stuff	0 9 0 -13 2 0 0 0
sb:subscription	0 -7 0 18 -1 0 0 -7
sb:subsidiary	0 -3 0 -7 11 0 0 0
sb:subsidy	0 0 0 14 -8 0 0 -2
sb:successor	0 2 0 11 0 0 0 -13
sb:successor ,	0 0 0 10 0 0 0 -10
sb:such	0 14 0 -17 -9 0 9 2
sb:sum	0 -9 0 13 0 0 0 0
sb:summer	0 0 0 24 -10 0 0 -13
sb:summer ,	0 5 0 -9 0 0 0 5
sb:summer tariff	0 -1 0 14 0 0 0 -9
sb:summit	0 0 0 9 -7 0 0 0
sb:sunday	0 5 0 -20 -8 0 0 21
sb:sunday ,	0 10 0 -12 -4 0 0 5
sb:surcharge	-5 41 -5 11 -30 0 0 -54
sb:surcharge ,	0 20 0 -8 0 0 0 -12
sb:surcharge end	0 16 -1 -7 0 0 0 -4
sb:surcharge of	-3 7 -6 12 -10 0 0 -13
sb:surcharge run	0 12 0 -7 0 0 0 -4
sb:surcharge that	0 16 0 -7 0 0 0 -7
sb:suspend ,	12 10 2 -23 -1 0 0 0
sb:suspend <points>	0 -10 0 15 0 0 0 -4
sb:suspend from	-7 -3 0 0 9 0 0 1
sb:suspend its	-2 13 0 7 -2 0 0 -17
sb:suspend on	0 -6 0 -5 1 0 0 8
sb:suspend since	5 7 0 -15 11 0 0 -9
sb:suspend their	0 -2 0 11 -2 0 0 -2
sb:suspend to	13 0 0 -9 -4 0 0 0
sb:suspend until	-7 1 2 -10 0 0 0 12
sb:suspension	16 -20 -5 -20 27 0 0 0
sb:suspension begin	0 4 0 -9 11 0 0 -7
sb:suspension end	0 5 0 5 9 0 0 -17
sb:suspension is	9 -9 0 6 0 0 0 -6
sb:suspension of	1 -19 0 -1 1 0 0 11
sb:table	0 9 0 11 -19 4 0 -8
sb:table is	0 13 0 -5 -6 0 0 -1
sb:take	-3 -7 -7 13 8 -4 -8 -7
sb:take <number>	0 -5 0 15 0 0 0 -8
sb:take effect	1 29 0 -20 -9 0 0 -7
sb:take its	0 8 0 -10 4 0 0 -1
sb:take note	0 -1 0 -6 0 0 0 11
sb:take place	-5 -26 0 32 0 0 0 -6
sb:take up	0 -10 0 2 8 0 0 0
sb:take us	0 0 0 -13 0 0 0 11
sb:talk	-9 -2 -6 19 -39 -7 10 5
sb:talk ,	0 -6 0 18 0 0 0 -10
sb:talk about	0 -8 0 12 -3 0 0 0
sb:talk are	0 0 0 12 -1 0 -7 0
sb:talk at	0 13 0 -13 0 0 0 0
sb:talk between	0 -14 0 10 0 0 0 0
sb:talk by	0 0 0 -12 0 0 5 10
sb:talk in	0 -16 0 9 0 0 0 4
sb:talk of	0 11 0 -1 0 0 0 -8
sb:talk on	-1 -6 0 7 -7 0 0 7
sb:talk with	0 11 0 -11 -10 -2 18 -14
sb:talked	0 -12 0 22 -3 0 1 -15
sb:talked about	0 -3 0 9 0 0 0 0
sb:talking	0 0 0 -5 -2 0 9 0
sb:tangier on	0 8 0 -7 0 0 0 0
sb:tariff	-3 -10 0 2 -12 -6 5 15
sb:tariff ,	-3 3 6 -4 -10 0 0 4
sb:tariff :	0 13 0 -16 -9 0 0 12
sb:tariff commission	0 0 0 9 -6 0 0 -2
sb:tariff cut	0 5 0 -13 5 0 0 0
sb:tariff end	0 0 0 17 0 0 0 -21
sb:tariff for	0 -27 0 37 -7 0 0 -8
sb:tariff from	0 0 0 9 0 0 0 -12
sb:tariff go	0 -9 0 4 0 0 0 3
sb:tariff is	0 -10 0 0 0 0 0 9
sb:tariff on	0 4 0 -17 1 0 0 15
sb:tariff pause	0 -6 0 -2 0 0 0 9
sb:tariff suspend	0 0 9 -8 0 0 0 0
sb:tariff that	-1 -9 0 14 0 0 0 0
sb:tariff to	0 6 0 -11 0 0 0 4
sb:tariff truce	4 13 0 -16 -9 0 0 9
sb:tariff with	0 -9 0 9 0 0 0 0
sb:tax	0 -23 0 -1 11 0 0 15
sb:tax on	0 -27 0 -7 13 0 0 19
sb:tea	0 10 0 -9 -9 0 0 7
sb:team	0 -8 0 16 -2 0 0 0
sb:technical	0 -6 0 14 -5 0 0 0
sb:telephone	0 -2 0 9 -17 -5 -3 10
sb:television	0 0 0 -9 -9 0 0 20
sb:tell	-5 4 -5 -13 -9 7 -2 19
sb:tell a	0 0 0 -10 -5 0 -2 18
sb:tell by	0 6 0 -9 -2 0 0 6
sb:tell her	0 -2 0 9 0 0 0 -6
sb:tell his	0 -4 0 13 0 0 0 -7
sb:tell me	0 -10 0 3 -4 0 7 0
sb:tell reporter	0 3 0 7 -2 0 0 -10
sb:tell the	0 -15 0 3 -7 0 0 12
sb:tell their	0 9 0 -11 0 0 2 0
sb:tell us	0 13 0 -10 -1 0 0 1
sb:temporary	12 14 0 -8 -6 0 -1 -10
sb:ten past	0 0 0 9 0 0 0 -8
sb:term on	5 9 0 -5 -2 0 0 -2
sb:terminal	0 -2 0 11 -8 5 0 -7
sb:terminate	0 -6 0 -7 0 0 0 13
sb:th	0 -10 0 -2 1 0 0 12
sb:than	0 11 0 -9 15 0 7 -21
sb:than it	0 10 0 -5 0 0 0 -6
sb:that	0 4 13 -14 19 -2 -3 -10
sb:that ,	0 0 -3 1 16 0 0 -12
sb:that <name>	7 4 8 -5 -1 0 2 -11
sb:that <number>	0 -10 0 13 5 0 -2 -13
sb:that <organisation>	0 -1 4 -12 7 0 0 2
sb:that <person>	0 6 0 -2 -10 0 0 0
sb:that <quality>	0 17 0 -5 -1 0 0 -11
sb:that <seat>	-1 -5 0 -7 4 3 0 10
sb:that an	0 -9 0 1 4 0 0 2
sb:that are	0 9 8 -9 -17 0 0 3
sb:that begin	0 -22 0 10 1 0 8 0
sb:that both	0 -12 0 4 0 0 0 7
sb:that bring	0 -12 0 -2 3 0 0 12
sb:that carry	0 0 0 10 -8 0 0 0
sb:that day	0 -25 -11 17 24 0 0 -12
sb:that everybody	0 10 0 -6 0 0 0 -2
sb:that expire	0 14 0 -17 0 0 0 4
sb:that for	4 0 0 6 6 0 0 -17
sb:that from	1 14 0 -12 0 0 0 -2
sb:that go	0 -14 0 2 11 0 0 0
sb:that had	0 -2 4 4 6 0 0 -14
sb:that he	-6 6 0 8 0 0 0 -14
sb:that his	0 -10 0 5 -1 0 0 7
sb:that hold	0 -9 -1 7 0 1 0 1
sb:that is	-3 -3 -2 -15 15 -2 1 8
sb:that it	-6 7 0 -8 1 0 -3 6
sb:that its	0 1 0 7 2 0 0 -15
sb:that keep	0 -18 0 -12 -2 0 0 29
sb:that leave	0 -10 -8 0 20 0 -4 0
sb:that of	-3 -9 0 17 0 0 0 0
sb:that on	0 -12 0 2 0 0 9 0
sb:that reach	0 7 0 -11 7 0 0 -1
sb:that start	0 15 0 -12 0 0 0 0
sb:that the	-3 -1 -5 -15 -2 12 -7 20
sb:that there	0 -6 0 10 0 0 0 -1
sb:that they	-2 2 0 0 10 0 -2 -10
sb:that until	0 1 0 -10 -1 0 0 11
sb:that was	0 3 0 7 0 0 0 -14
sb:that we	0 -11 0 0 6 0 0 6
sb:that were	-4 -7 9 17 -4 0 -1 -12
sb:that will	0 -7 0 15 -2 0 0 -1
sb:that would	0 9 0 -9 0 0 0 1
sb:the	-14 -7 4 9 9 5 -5 -5
sb:the "	0 -10 0 7 0 0 0 5
sb:the <day-gone>	0 4 0 -11 2 0 0 4
sb:the <level>	0 10 -7 -3 0 0 -2 -1
sb:the <month-gone>	10 0 0 2 -3 0 0 -11
sb:the <name>	0 15 13 -18 0 0 -8 0
sb:the <number>	-7 21 15 -27 -17 0 0 7
sb:the <office>	-5 4 0 -6 10 -7 -3 1
sb:the <organisation>	7 -6 -14 3 24 -11 -7 -28
sb:the <person>	0 0 -1 -19 1 0 10 12
sb:the <points>	-6 -2 0 -7 -7 0 0 22
sb:the <quality>	11 0 -6 -10 21 0 -16 -9
sb:the <seat>	-3 12 15 14 -22 6 0 -38
sb:the <span>	0 -24 0 -18 -14 0 0 42
sb:the absence	0 2 0 -13 13 0 0 -3
sb:the accord	0 16 0 -15 0 0 0 0
sb:the additional	-3 0 0 -8 -4 0 0 18
sb:the affiliate	6 0 0 -10 4 0 0 -4
sb:the agreement	-3 19 -3 -9 19 3 -1 -22
sb:the airport	0 0 0 14 -10 0 0 -1
sb:the annual	0 -5 0 17 -8 0 0 -1
sb:the answer	0 -9 0 3 -1 0 0 8
sb:the app	0 -2 0 -3 -2 14 0 -2
sb:the approval	3 -6 0 -3 8 0 0 0
sb:the arrangement	-6 -23 -5 7 0 0 0 17
sb:the autumn	0 -2 0 -3 10 0 2 -8
sb:the ban	0 -9 0 10 -3 8 0 -8
sb:the bloc	0 2 0 -20 9 0 2 3
sb:the bridge	0 -21 0 28 -3 0 0 -3
sb:the budget	0 -1 0 9 -1 0 0 0
sb:the busan	7 -2 0 -9 -2 0 0 6
sb:the calendar	0 12 0 -14 -3 0 0 3
sb:the call	0 -2 0 -3 8 0 0 0
sb:the case	0 -10 0 0 6 0 0 0
sb:the ceasefire	0 -3 0 17 0 0 0 -13
sb:the charge	0 16 -2 -11 8 0 0 -15
sb:the clock	0 3 0 -12 -1 0 0 9
sb:the close	-1 -3 0 -1 0 0 0 10
sb:the club	0 -5 0 12 0 -4 0 0
sb:the company	0 5 0 -9 5 0 0 0
sb:the consultation	0 -1 0 -9 13 0 0 -1
sb:the container	0 0 0 10 0 0 0 -9
sb:the continental	0 8 0 -10 2 0 0 0
sb:the contract	0 -5 0 24 -10 0 0 -11
sb:the control	17 0 0 -4 0 0 0 -13
sb:the county	0 0 0 9 -1 0 0 -3
sb:the current	0 -7 0 -13 0 7 0 15
sb:the custom	0 -8 0 -3 14 0 0 2
sb:the cut	0 8 0 0 0 0 0 -10
sb:the date	0 16 0 -11 -15 0 0 1
sb:the day	0 0 0 -12 7 0 0 3
sb:the deadline	0 -27 0 20 -17 18 0 -19
sb:the decision	0 6 0 6 -17 0 0 0
sb:the decree	0 18 4 0 -13 -4 0 -16
sb:the delegation	0 -2 0 9 0 0 0 -3
sb:the diet	0 5 0 -13 11 0 0 -5
sb:the difference	0 0 0 0 13 0 0 -15
sb:the dispute	0 -1 0 10 -11 0 0 0
sb:the draft	0 0 0 13 -13 0 0 0
sb:the duty	0 11 11 -28 0 0 0 14
sb:the dáil	0 0 0 8 -5 0 0 0
sb:the emergency	0 -4 0 3 9 0 0 -7
sb:the employer	0 0 0 14 0 0 0 -12
sb:the exclusion	0 -17 28 0 -4 0 0 -17
sb:the export	-4 -11 0 13 -6 0 0 8
sb:the extra	0 12 0 1 -1 0 0 -17
sb:the fee	-8 -12 -1 -7 27 0 0 -5
sb:the fentanyl	0 23 0 -12 0 0 0 -9
sb:the figure	0 -12 0 0 9 0 0 0
sb:the final	0 -10 0 -16 18 0 0 7
sb:the first	-3 4 0 8 -19 -2 -6 1
sb:the following	0 13 0 -3 -8 0 0 -1
sb:the freeze	0 -6 0 0 -6 0 0 10
sb:the great	0 0 0 -14 8 0 0 7
sb:the grid	0 0 0 9 -3 0 0 0
sb:the higher	0 21 1 -32 -4 0 0 7
sb:the holiday	0 -1 0 13 0 0 0 -9
sb:the house	0 4 0 14 -9 0 0 -10
sb:the increase	0 23 0 -24 2 0 0 -1
sb:the joint	0 -7 0 -1 9 0 0 0
sb:the judgment	0 9 0 -10 1 0 0 -1
sb:the last	0 -5 0 -3 9 0 0 0
sb:the law	0 10 0 -2 -7 3 0 -3
sb:the letter	-1 -2 0 -7 -3 0 0 18
sb:the list	4 3 2 4 -2 -5 0 -10
sb:the lower	0 4 0 7 0 0 0 -13
sb:the main	11 -2 0 -7 0 0 0 0
sb:the mediator	0 0 0 19 -10 0 -2 -6
sb:the member	0 1 0 -9 8 0 0 0
sb:the minute	0 -9 0 0 4 0 0 0
sb:the moratorium	0 0 0 8 0 0 0 -5
sb:the morning	0 -11 0 11 0 0 0 0
sb:the most	0 0 0 1 7 0 0 -10
sb:the new	0 11 -2 -9 -7 4 -1 1
sb:the next	0 -37 0 27 1 0 0 -2
sb:the night	0 -9 0 17 0 0 0 -9
sb:the northern	0 -4 0 24 -3 0 0 -16
sb:the note	0 0 0 -9 4 0 0 3
sb:the offer	0 0 0 -3 13 0 0 -8
sb:the old	0 12 -1 -14 4 0 5 0
sb:the one	5 -11 0 -13 -5 0 0 23
sb:the operator	0 0 0 19 -12 0 0 -6
sb:the order	-3 0 -1 -9 -1 3 0 19
sb:the ordinary	0 0 0 7 0 0 0 -8
sb:the other	8 0 0 -12 -15 0 7 8
sb:the paper	0 8 0 -12 -9 0 0 14
sb:the parish	0 -7 0 11 0 0 0 -3
sb:the party	0 -8 0 18 -11 5 8 -19
sb:the pause	-8 27 0 -14 -9 0 6 -10
sb:the peace	0 0 0 19 0 0 0 -16
sb:the pen	0 9 0 -4 -6 0 0 0
sb:the place	0 -10 0 5 7 0 0 -3
sb:the plan	0 16 0 -9 0 5 0 -13
sb:the port	0 16 7 -12 -8 0 0 -2
sb:the power	0 -3 0 -20 23 0 0 0
sb:the present	-1 -4 -2 -2 -18 5 0 14
sb:the press	0 -6 0 2 -4 0 0 8
sb:the price	0 -6 0 15 0 0 0 -3
sb:the proclamation	0 -14 0 -1 19 0 0 -5
sb:the protocol	0 -5 0 -15 20 0 0 1
sb:the reason	0 -7 0 13 -1 0 0 -1
sb:the reciprocal	0 -5 -1 11 -5 0 0 0
sb:the reduce	0 -8 0 18 -10 0 0 0
sb:the reduction	0 10 0 -14 -4 0 0 11
sb:the register	0 0 0 14 -12 0 0 0
sb:the remain	0 9 0 -5 0 0 0 -2
sb:the renewal	0 0 0 -12 -5 0 0 18
sb:the republic	0 1 0 -15 0 0 0 12
sb:the rest	0 25 0 -8 -14 0 5 -12
sb:the result	0 -8 0 15 -1 0 -4 0
sb:the review	0 0 0 -8 12 0 0 0
sb:the right	0 -7 0 0 -7 0 0 13
sb:the rise	0 10 0 -9 0 0 0 0
sb:the river	0 -2 0 12 -2 0 0 -5
sb:the road	0 -4 0 7 -11 0 0 6
sb:the room	0 0 0 14 0 0 0 -13
sb:the rule	21 -15 0 8 -5 0 0 -12
sb:the safeguard	0 25 0 -17 0 0 0 -10
sb:the sale	0 -1 0 -3 -3 11 0 0
sb:the same	-4 19 4 -11 -4 0 0 -1
sb:the say	0 0 0 -17 8 0 0 8
sb:the season	0 -5 0 11 0 0 0 -4
sb:the second	0 14 -2 3 0 0 -3 -8
sb:the section	0 0 10 0 0 0 0 -10
sb:the signature	0 -1 0 19 -13 0 0 -1
sb:the so	4 0 0 6 0 0 0 -11
sb:the special	0 10 0 0 0 0 0 -12
sb:the state	0 -3 0 10 -5 0 0 0
sb:the stay	9 7 0 -19 -2 0 0 5
sb:the steel	0 7 9 -13 0 0 0 -1
sb:the strike	0 -1 0 12 0 0 0 -7
sb:the summer	0 -11 0 22 -7 0 0 -3
sb:the surcharge	0 49 0 -16 -15 0 0 -36
sb:the suspension	4 -7 -7 -11 18 0 0 0
sb:the table	0 5 0 17 -22 4 0 -9
sb:the talk	-1 -7 0 -2 -6 3 10 2
sb:the tax	0 -9 0 -11 8 0 0 10
sb:the term	0 0 0 -18 0 0 5 17
sb:the thing	0 -2 0 -12 0 0 0 13
sb:the third	0 -18 0 7 -10 0 0 20
sb:the threat	0 -30 0 27 0 0 2 0
sb:the time	0 11 0 -19 -3 0 -4 18
sb:the top	0 -12 0 14 0 0 0 0
sb:the town	0 0 0 17 -5 0 0 -10
sb:the transfer	0 0 0 14 -2 0 0 -8
sb:the treaty	0 0 0 -14 5 0 0 12
sb:the truce	-12 -2 -14 -4 0 -4 -7 17
sb:the two	-8 -7 -8 -13 0 -5 10 24
sb:the understanding	0 0 0 -9 0 0 0 14
sb:the upper	0 -1 0 21 -5 0 0 -14
sb:the vote	-2 -3 0 -17 23 0 0 0
sb:the water	0 4 0 -8 8 0 0 -5
sb:the week	0 -14 0 11 2 0 0 0
sb:the winter	0 -10 0 15 -1 0 0 0
sb:the world	0 13 0 -9 -4 0 0 0
sb:their	-2 5 -2 8 -11 -4 16 -12
sb:their <office>	0 -4 0 0 -8 0 17 -8
sb:their <organisation>	0 -4 0 15 0 0 0 -9
sb:their country	0 0 0 -8 0 0 0 10
sb:their duty	0 -11 0 -2 0 0 0 17
sb:their own	4 7 4 -17 -3 0 0 1
sb:their place	0 8 0 -7 0 0 0 0
sb:their second	0 -2 0 5 0 0 7 -10
sb:their third	0 17 0 -16 0 0 0 0
sb:them	0 27 0 -23 4 -4 6 -10
sb:them ,	0 -1 0 -1 17 0 0 -12
sb:themselve	0 0 0 -10 0 0 15 0
sb:then	-2 26 -2 -22 0 0 0 0
sb:then a	0 11 0 -8 0 0 0 -2
sb:then it	0 -13 0 0 4 0 0 5
sb:there 's	0 20 0 -16 -3 0 -5 4
sb:there from	0 12 0 -12 0 0 0 0
sb:there is	0 -3 0 8 10 -1 0 -13
sb:there on	0 -4 0 13 -3 0 0 -4
sb:there will	0 -7 0 14 -3 0 0 0
sb:there would	0 15 0 -12 0 0 0 -3
sb:therefore	0 -13 0 0 -5 0 0 18
sb:therefore end	0 -6 0 -11 -1 0 0 19
sb:they	-12 -8 21 0 -14 -12 16 4
sb:they agree	0 0 0 -1 -9 -1 0 13
sb:they do	0 -8 0 14 0 0 3 -12
sb:they end	0 -2 5 -8 12 0 0 -6
sb:they go	0 -4 0 12 0 0 0 -6
sb:they have	-1 10 6 0 -20 0 4 -3
sb:they meet	0 -2 0 -9 -5 0 0 14
sb:they now	0 8 12 -9 0 0 0 -11
sb:they settle	0 -9 0 10 0 0 0 0
sb:they sit	0 -5 0 15 -1 0 0 -6
sb:they stay	0 0 0 -7 -5 0 0 13
sb:they vote	0 -1 0 -12 9 0 0 4
sb:they were	0 7 7 8 -8 0 0 -19
sb:they will	0 -10 2 16 -1 0 -1 -3
sb:they're	0 -14 0 2 3 0 0 9
sb:thi	-1 12 -1 -13 -3 3 0 7
sb:thi one	0 10 0 -17 0 0 0 10
sb:thi week	0 3 1 0 -2 4 0 -10
sb:thing	0 -7 0 -4 0 0 0 8
sb:thing ,	0 -3 0 -7 0 0 0 9
sb:third	-10 0 -1 -10 0 -2 4 18
sb:those	7 11 3 -20 -4 0 -2 2
sb:those on	1 8 0 0 0 0 0 -12
sb:those who	0 -7 0 6 -9 0 0 8
sb:though	0 2 0 -10 9 0 0 0
sb:thousand	0 0 0 10 -7 0 0 0
sb:thread ,	0 0 0 -12 0 0 0 13
sb:threat	-2 -17 0 25 -7 0 0 -2
sb:threat of	-1 -10 0 21 -5 0 0 -3
sb:threaten <name>	0 14 0 -11 0 0 0 0
sb:threaten an	0 -20 0 22 0 0 0 0
sb:threaten for	0 10 0 -5 -1 0 0 0
sb:threaten the	0 -5 0 -8 9 0 2 2
sb:threaten with	0 8 0 -8 0 0 0 0
sb:three	3 6 -3 14 -15 0 -1 -10
sb:three ,	0 9 0 -3 0 0 0 -3
sb:through	-2 -26 5 -11 10 0 -1 25
sb:through the	0 -2 0 -6 -5 0 0 14
sb:thursday ,	0 -12 0 1 6 0 0 1
sb:ticket	0 -12 0 19 0 0 0 -3
sb:tie	0 0 0 -3 10 -2 0 0
sb:tiktok	-3 -16 0 -7 -15 32 -1 -7
sb:tiktok 's	0 0 0 -10 -1 16 0 -1
sb:tiktok ,	0 -2 0 -10 -6 20 0 0
sb:tile	0 9 0 -12 -1 0 0 5
sb:till	6 -26 -1 -8 -13 6 0 21
sb:till the	0 0 0 -9 0 0 0 12
sb:timber	0 13 0 -11 -8 0 0 5
sb:time :	0 3 0 -16 0 0 0 14
sb:time being	0 -5 0 0 0 0 0 11
sb:time in	0 13 0 -12 0 0 0 0
sb:time until	0 5 0 0 0 0 7 -16
sb:tin	9 -3 0 4 0 0 0 -9
sb:to	-2 -3 -10 -3 -2 12 7 2
sb:to ,	0 9 0 -7 0 0 0 0
sb:to -	0 12 0 -1 -10 0 0 0
sb:to <day-ahead>	-10 -8 0 18 8 0 0 -10
sb:to <level>	0 7 -1 -2 0 0 0 -7
sb:to <name>	14 -12 0 -7 18 0 -1 -6
sb:to <number>	-3 17 0 -20 4 0 -4 4
sb:to <person>	0 1 0 -11 0 0 7 4
sb:to <seat>	0 -19 0 8 -26 -1 4 17
sb:to <span>	0 10 0 -1 0 0 0 -7
sb:to a	0 3 0 9 -12 3 0 -11
sb:to about	0 10 0 -5 -1 0 0 0
sb:to add	1 13 0 -14 0 0 0 0
sb:to agree	0 -3 0 -19 6 0 16 0
sb:to all	0 -9 0 6 0 0 0 4
sb:to and	0 -8 9 -6 0 0 0 6
sb:to apply	0 -3 0 7 -6 0 0 2
sb:to approve	0 5 0 -11 13 0 0 -6
sb:to begin	0 0 0 0 -10 0 0 8
sb:to carry	0 -1 0 -10 0 0 0 15
sb:to close	0 0 0 -7 -4 15 0 -1
sb:to come	-1 -13 0 9 6 0 0 0
sb:to conclude	0 0 0 -8 0 0 10 0
sb:to confirm	0 -3 0 14 -5 0 0 0
sb:to decide	0 -10 0 0 9 0 0 0
sb:to discuss	0 -2 0 9 -2 0 0 -1
sb:to do	0 -16 0 7 9 0 4 -5
sb:to end	4 -16 -5 10 -3 0 7 0
sb:to enter	4 15 0 -12 -8 0 0 0
sb:to expire	-2 0 0 -4 -2 0 0 9
sb:to extend	0 -4 0 19 -2 0 0 -11
sb:to follow	0 0 0 9 -4 0 0 -3
sb:to four	0 9 0 -10 2 0 0 -2
sb:to freeze	0 -3 0 -4 0 0 0 10
sb:to give	0 -5 0 -3 12 0 0 0
sb:to go	0 0 0 -14 0 7 -2 13
sb:to good	8 0 0 2 0 0 0 -12
sb:to happen	0 -6 0 -15 20 0 0 0
sb:to have	0 1 2 -14 4 0 -1 14
sb:to hear	0 0 0 -11 12 0 0 0
sb:to hold	0 -13 0 0 -6 0 0 12
sb:to invest	0 -5 0 16 -6 0 0 0
sb:to it	0 0 0 -5 9 0 0 -1
sb:to its	0 0 0 9 0 0 0 -4
sb:to keep	0 -12 0 2 0 0 0 4
sb:to know	0 0 0 -15 2 0 0 11
sb:to lapse	0 -7 15 -6 -3 0 0 0
sb:to last	-2 2 1 15 -10 0 -3 -13
sb:to leave	0 -21 0 11 -6 0 -1 14
sb:to let	0 -18 0 16 -1 0 0 0
sb:to lower	0 -8 0 -2 15 0 0 0
sb:to make	0 11 0 -13 -2 0 0 3
sb:to meet	0 2 0 5 -13 4 -2 0
sb:to midnight	0 0 0 -9 0 0 0 11
sb:to open	0 -5 0 -5 12 0 0 0
sb:to pay	0 12 0 -6 -1 0 0 -3
sb:to put	-1 6 0 -12 0 0 0 11
sb:to raise	0 11 0 -10 -1 0 0 1
sb:to ratify	0 -5 0 10 0 0 0 -8
sb:to replace	0 22 0 -15 0 0 0 -7
sb:to rise	0 -15 0 16 0 0 0 0
sb:to run	0 -8 0 0 -3 0 0 10
sb:to see	0 -8 0 10 -2 0 0 0
sb:to sell	0 -3 0 -5 -1 13 0 0
sb:to sign	0 -8 0 10 1 -5 -4 0
sb:to start	2 -3 0 4 7 0 0 -11
sb:to stop	0 10 0 -9 3 0 0 -5
sb:to suspend	0 22 0 -4 -11 0 0 -5
sb:to take	0 -9 0 21 -11 0 0 -5
sb:to talk	0 -3 0 -6 0 0 0 14
sb:to that	0 -5 0 9 0 0 0 0
sb:to the	-7 -2 0 -7 12 -1 -2 8
sb:to their	0 12 0 -11 0 0 0 0
sb:to those	0 0 0 -14 0 0 0 16
sb:to vote	0 8 0 -3 -1 0 0 0
sb:together with	0 10 0 -4 -4 0 0 0
sb:toll	0 -13 0 18 -3 0 0 -1
sb:toll on	0 -11 0 11 0 0 0 0
sb:tomatoe	0 -11 0 0 0 0 0 9
sb:ton	0 -3 0 -5 9 0 0 0
sb:tonnage	0 -1 0 0 9 0 0 -5
sb:tonne	0 10 0 -11 0 0 0 0
sb:too	-3 -7 0 5 14 0 0 -12
sb:too ,	-3 -9 0 5 14 0 0 -9
sb:top	-5 -12 0 7 8 0 0 3
sb:top of	-5 4 0 -10 9 0 0 0
sb:town	0 3 0 18 -5 0 0 -17
sb:toy	0 -9 0 14 0 0 0 -2
sb:tractor	0 -2 0 0 -7 0 0 11
sb:trade deal	0 -14 0 9 0 0 -2 8
sb:trade minister	1 -9 0 11 1 0 -3 -4
sb:trade truce	0 0 0 -8 0 0 0 10
sb:train	0 -8 0 12 0 0 0 0
sb:tram	0 0 0 6 5 0 0 -12
sb:transcript	0 9 0 -13 0 0 0 5
sb:transcript ,	0 9 0 -8 0 0 0 0
sb:transfer	0 -1 -3 18 -2 0 0 -8
sb:transfer window	0 0 0 11 -2 0 0 -5
sb:transit	0 -9 5 0 4 0 0 -1
sb:translated	0 1 0 -9 0 0 0 9
sb:translated from	0 0 0 -7 0 0 0 9
sb:transport	-1 0 0 6 5 0 0 -11
sb:travel	0 -4 0 15 -5 0 0 0
sb:travel to	0 -3 0 13 -4 0 0 0
sb:treaty	0 -9 0 -1 -9 0 10 8
sb:treaty ,	0 0 0 8 0 0 0 -9
sb:treaty by	0 -6 0 10 -9 0 0 0
sb:trial	0 -4 0 10 0 0 0 -3
sb:trip	0 -2 0 12 -2 0 0 -3
sb:truce	-23 -4 -25 7 -27 -11 -3 19
sb:truce ,	4 -10 0 19 -12 0 0 -9
sb:truce :	0 -10 0 10 -3 0 0 1
sb:truce at	0 0 0 13 0 0 0 -12
sb:truce begin	0 7 0 -12 0 0 0 5
sb:truce between	-1 0 0 5 -11 0 0 1
sb:truce by	0 0 0 -10 4 0 2 2
sb:truce end	0 4 0 0 -11 0 0 2
sb:truce expire	0 -12 0 -1 0 0 0 12
sb:truce from	0 -13 0 9 0 0 0 2
sb:truce go	0 6 0 -19 0 0 0 8
sb:truce has	0 -12 0 -2 -1 0 0 17
sb:truce hold	0 0 0 10 0 0 0 -9
sb:truce is	0 24 0 -32 2 0 4 4
sb:truce itself	0 0 0 -12 0 0 0 15
sb:truce lapse	0 6 0 11 0 0 0 -17
sb:truce last	0 0 0 -11 0 0 0 11
sb:truce of	-8 1 0 10 -13 0 0 -2
sb:truce over	0 1 0 -14 0 0 0 13
sb:truce run	0 0 0 15 -5 0 0 -10
sb:truce that	0 -17 0 -3 -7 0 0 24
sb:truce to	-1 13 0 -11 5 0 0 0
sb:truce was	0 -8 0 -8 0 0 0 13
sb:truce will	0 0 0 -11 0 0 0 15
sb:truce with	-7 -16 0 17 0 0 0 -4
sb:truce would	0 16 0 -26 6 0 0 8
sb:try again	0 0 0 -1 9 0 0 -5
sb:tue	0 -1 0 10 0 0 0 -5
sb:tuesday ,	0 3 0 -10 -7 0 0 11
sb:tuna	0 -16 0 3 -6 0 0 19
sb:twice	0 -14 0 7 -1 0 0 6
sb:two	-14 0 -16 13 -14 -13 4 7
sb:two ,	0 2 0 -21 0 0 0 20
sb:two <office>	0 3 0 -18 0 0 0 17
sb:two agree	0 0 0 -8 0 0 0 10
sb:two country	0 -17 0 0 -4 0 0 14
sb:two date	0 15 -2 -7 5 0 0 -13
sb:two government	0 1 0 -16 -3 0 3 16
sb:two have	0 0 0 -9 3 0 5 0
sb:two is	0 0 0 -8 0 0 0 9
sb:two meet	0 0 0 9 -3 0 0 -1
sb:two president	0 -7 0 -12 8 0 0 14
sb:two side	0 6 0 3 -15 0 5 -3
sb:two step	0 16 0 -13 0 0 0 -3
sb:tyre	0 -1 0 -2 -1 0 0 10
sb:under	1 -19 16 1 10 0 -4 -1
sb:under a	0 -21 0 1 -1 0 0 17
sb:under an	0 7 0 0 -6 8 0 -14
sb:under it	0 11 0 -25 -3 0 0 15
sb:under sanction	0 0 0 -9 13 0 0 -4
sb:under section	0 0 0 0 11 0 0 -16
sb:under the	8 -12 3 4 -3 0 3 -1
sb:under which	-5 -22 4 15 -6 0 0 9
sb:understanding	0 -2 0 -4 -2 0 0 13
sb:union	0 -4 0 21 -7 0 0 -9
sb:unless <name>	0 -15 0 -9 15 0 0 6
sb:unless <seat>	0 23 0 -12 -8 0 -1 -4
sb:unless the	0 -7 0 15 -7 0 0 0
sb:until	-5 -7 11 -9 0 -4 2 12
sb:until <day-gone>	0 -2 3 15 0 0 0 -16
sb:until <number>	-4 0 -7 -5 11 0 0 0
sb:up	0 -20 3 2 -1 0 1 10
sb:up <level>	0 -15 0 21 -7 0 0 0
sb:up by	0 -8 0 25 -7 0 -5 -3
sb:up for	0 0 0 -13 10 0 0 0
sb:up from	0 19 0 -12 0 0 0 -7
sb:up to	3 -21 7 4 -1 0 0 7
sb:updated	0 -8 0 16 0 0 0 -5
sb:upon	0 -12 0 3 -3 0 0 11
sb:upper	0 0 0 19 -5 0 0 -14
sb:us	-2 -7 -1 -5 8 0 -4 13
sb:use it	0 0 4 6 -11 0 0 0
sb:use the	0 0 0 -9 10 0 0 0
sb:used	0 -9 0 -4 19 0 0 -8
sb:used from	0 -7 0 -2 9 0 0 0
sb:usmca	0 0 0 -18 19 0 0 0
sb:valid	-1 -3 3 -9 0 0 -2 16
sb:valid for	0 7 0 -11 0 0 0 2
sb:valid until	0 0 3 -4 -10 0 0 11
sb:validity	0 -1 0 -9 6 0 0 5
sb:valley	0 0 0 9 0 0 0 -6
sb:vancouver	0 0 0 10 0 0 0 -10
sb:vanilla	0 13 0 -10 0 0 0 -2
sb:vessel	-1 -9 0 5 14 0 0 -8
sb:vice	0 -4 0 11 0 0 0 -5
sb:vice premier	0 -3 0 10 0 0 0 -4
sb:video	0 -10 0 15 -11 0 0 3
sb:village	0 0 0 10 0 0 0 -7
sb:visit	0 -20 0 23 -1 -1 -1 0
sb:visit to	0 -2 0 10 0 0 0 0
sb:vote	-6 -5 -3 -5 23 -3 -3 -22
sb:vote ,	0 0 0 -10 10 0 0 0
sb:vote before	0 9 0 -6 -2 0 0 0
sb:vote in	0 8 0 5 -11 0 0 -2
sb:vote is	0 -1 0 -7 11 0 0 0
sb:vote on	0 -27 0 3 13 0 0 -9
sb:wage	0 0 0 11 0 0 -1 -7
sb:waive	-1 -9 10 8 -9 0 0 -1
sb:walk	0 -5 0 15 0 0 0 -8
sb:walkout	0 -6 0 16 -1 0 0 -6
sb:wall	0 9 0 -10 0 0 0 2
sb:want	0 -7 0 11 -8 0 7 -4
sb:want the	0 0 0 24 0 0 0 -22
sb:want to	0 4 0 -2 -17 0 -2 14
sb:war	0 -5 0 11 -2 0 0 0
sb:warehouse	0 11 0 -7 0 0 0 -1
sb:warn	1 13 0 -20 11 0 0 -9
sb:warn that	0 2 0 -13 10 0 0 -1
sb:was	-10 -7 -15 5 -3 -6 18 5
sb:was ,	0 -8 0 11 -1 0 0 0
sb:was <number>	0 -6 0 12 7 0 0 -16
sb:was already	0 10 0 -8 0 0 0 0
sb:was conclude	0 -3 0 10 0 0 0 -4
sb:was due	0 -22 0 12 0 0 0 6
sb:was expect	0 0 0 -10 10 0 0 1
sb:was go	0 -10 0 9 0 0 0 0
sb:was loaded	0 5 0 -18 15 0 0 -1
sb:was make	0 -8 0 -6 0 0 0 16
sb:was no	0 5 0 -16 4 0 6 0
sb:was on	0 -9 0 -5 18 0 0 -3
sb:was sign	0 -16 0 16 0 0 0 0
sb:was suspend	0 13 0 -13 0 0 0 0
sb:was take	0 11 0 -11 0 0 0 0
sb:was to	-3 -33 0 30 -10 5 8 -8
sb:water	-3 3 -3 10 0 0 0 -16
sb:water and	0 -3 0 20 -11 0 0 -5
sb:water before	0 -3 0 -6 11 0 0 0
sb:water on	0 0 0 10 0 0 0 -11
sb:water tariff	0 -15 0 19 -3 0 0 0
sb:way	4 -9 0 -9 9 0 3 10
sb:we	-17 -13 0 27 -5 -11 -1 -1
sb:we are	0 0 -1 9 0 0 0 -6
sb:we have	-4 17 0 -14 -2 -3 6 3
sb:we hear	0 11 0 -10 0 0 0 0
sb:we shall	0 -12 0 -4 12 -2 0 7
sb:we want	0 0 0 -8 9 0 0 0
sb:we will	0 -4 0 13 -2 0 0 -3
sb:we write	-3 -22 0 31 -1 0 0 -6
sb:we'll	0 -6 0 16 -12 0 -3 2
sb:we're	0 9 0 -7 0 0 0 0
sb:we've	0 9 0 0 0 0 0 -7
sb:webinar	0 -2 0 11 -6 0 0 0
sb:week	-5 -17 0 -1 12 1 -5 10
sb:week ahead	0 -6 0 13 0 0 0 -5
sb:week of	0 -9 0 16 0 0 0 -2
sb:week that	0 0 0 -1 11 0 0 -7
sb:weekly	0 -9 0 -16 0 0 0 23
sb:were	-10 -15 14 18 0 3 -7 -12
sb:were due	0 0 -3 12 -6 0 0 0
sb:were in	0 0 0 -6 9 0 0 0
sb:were loaded	0 9 3 -4 -2 0 0 -4
sb:were on	0 -4 0 -5 15 0 0 -2
sb:were still	0 13 0 -11 0 0 0 0
sb:were suspend	-4 0 0 18 0 0 0 -12
sb:were tell	0 10 0 -9 0 0 0 0
sb:were to	-11 -25 10 18 -7 0 0 6
sb:what	0 5 6 -10 -1 0 -15 10
sb:what <name>	0 -4 0 16 0 0 0 -11
sb:what <person>	0 11 0 -14 0 0 0 5
sb:what <seat>	0 -11 0 17 -5 0 0 0
sb:what apply	7 -10 0 2 0 0 0 0
sb:what become	-1 0 0 -7 0 0 0 9
sb:what change	0 15 9 -15 -6 0 0 -3
sb:what happen	5 10 -2 -3 -13 0 0 -1
sb:what has	0 -9 0 1 11 0 0 -5
sb:what he	0 -3 0 -7 0 0 0 13
sb:what i	0 11 0 -6 0 0 0 -5
sb:what if	0 -15 0 19 -1 0 -1 0
sb:what is	0 0 0 10 7 0 0 -19
sb:what it	0 6 0 -13 0 0 0 5
sb:what our	0 -4 0 8 0 0 0 -2
sb:what the	0 -5 0 5 -9 0 0 10
sb:what they	0 -18 0 15 0 0 0 2
sb:what was	0 0 0 -3 -3 0 0 9
sb:what we	0 10 0 0 0 -2 0 -4
sb:what you	0 -11 0 6 7 0 0 -2
sb:whatever	3 0 0 -3 8 0 0 -9
sb:wheat	0 10 0 5 -1 0 0 -12
sb:when	6 7 0 -7 9 0 0 -11
sb:when :	0 9 0 -11 0 0 0 0
sb:when he	0 14 0 -15 0 0 0 0
sb:when it	0 0 0 11 0 0 0 -7
sb:when the	2 3 0 4 4 0 0 -14
sb:when they	0 0 0 -9 0 0 1 6
sb:where the	0 -6 0 11 0 3 0 -6
sb:where they	0 2 0 -12 0 0 0 12
sb:whether	0 4 0 0 -18 0 0 7
sb:whether to	0 0 0 9 -3 0 0 -6
sb:which	-1 -11 7 -6 3 8 -12 9
sb:which ,	0 9 0 -11 0 0 0 3
sb:which <name>	-1 6 0 -1 -16 0 0 9
sb:which <person>	0 2 0 -12 11 0 0 -1
sb:which <quality>	5 -6 0 -5 0 0 0 10
sb:which a	0 -16 0 16 -4 0 0 0
sb:which are	7 5 0 0 2 0 0 -14
sb:which begin	0 -21 0 -7 8 0 0 16
sb:which both	0 -4 0 9 0 0 0 -2
sb:which end	0 3 8 -9 -2 2 0 0
sb:which expire	0 2 0 -10 1 0 0 7
sb:which has	0 0 0 11 -9 6 -1 -7
sb:which have	0 7 0 -15 9 0 0 -2
sb:which is	0 6 0 2 -12 0 0 5
sb:which it	0 7 0 -10 -14 0 0 17
sb:which sit	0 0 0 12 -10 0 0 0
sb:which the	-2 -26 2 6 5 0 6 -2
sb:which was	-2 -1 0 29 -9 0 0 -19
sb:which were	-8 9 1 0 -2 0 0 1
sb:which will	0 0 0 -13 10 0 0 4
sb:which would	7 12 -3 -17 -6 4 0 7
sb:whisky	0 0 0 -12 0 0 0 13
sb:who	-4 0 0 16 -8 -2 0 -7
sb:who hold	0 0 0 -12 0 0 0 11
sb:who is	0 7 0 -13 2 0 0 3
sb:who on	0 18 0 -11 0 0 0 -8
sb:who pay	0 6 0 -20 23 0 0 -7
sb:who say	0 9 0 -9 0 0 0 0
sb:who want	0 0 0 12 -5 0 0 0
sb:whoever	0 0 0 3 -10 0 -1 6
sb:whoever want	0 0 0 14 -9 0 0 0
sb:whose	-3 3 0 -17 5 0 3 8
sb:why	0 -7 0 -1 -2 0 0 13
sb:widely	0 -10 0 11 0 0 0 0
sb:will	-8 -3 -2 20 -10 -17 -10 -5
sb:will apply	-1 11 0 -20 0 0 0 8
sb:will be	-3 6 -2 -1 -9 -4 -11 12
sb:will buy	0 -2 0 11 0 0 0 -4
sb:will cost	0 0 0 11 -4 0 0 -8
sb:will cut	0 9 0 -7 0 0 0 0
sb:will decide	0 -4 0 -11 14 0 0 0
sb:will discuss	0 0 0 13 -8 0 0 0
sb:will do	0 -18 0 10 7 0 0 -6
sb:will end	0 12 0 0 -3 0 0 -8
sb:will follow	0 11 0 7 -13 0 0 -9
sb:will hear	0 -4 0 14 -10 0 0 0
sb:will hold	0 6 0 -15 7 0 0 0
sb:will last	0 -12 0 9 0 -1 0 1
sb:will leave	0 -13 0 11 0 0 0 0
sb:will let	5 -7 0 -9 -3 0 0 14
sb:will look	0 0 0 -5 8 0 0 0
sb:will not	0 -29 0 29 0 0 0 1
sb:will now	0 -2 0 15 -4 0 0 -8
sb:will publish	0 -6 0 9 0 0 0 0
sb:will put	0 -10 0 0 0 0 0 9
sb:will run	0 4 0 -10 2 0 0 5
sb:will stay	0 3 1 8 4 0 0 -19
sb:will stop	0 11 0 -4 0 0 0 -4
sb:will take	0 10 0 -10 4 0 0 -5
sb:will talk	0 -5 0 12 -2 0 0 -2
sb:will try	0 0 0 9 0 0 0 -4
sb:window	0 -12 0 0 11 0 5 -10
sb:wine	-2 -14 11 -2 -2 0 0 13
sb:winter	0 -13 0 28 -3 0 0 -10
sb:winter ,	0 -9 0 5 0 0 0 4
sb:wire	0 0 0 20 0 0 0 -24
sb:with	-8 3 7 -9 -4 0 16 2
sb:with <level>	0 20 0 -22 0 0 0 1
sb:with <name>	-10 -26 -7 5 2 -2 4 11
sb:with <number>	0 2 0 -14 0 0 6 7
sb:with <seat>	0 4 0 -27 -11 0 4 33
sb:with a	0 14 0 -5 1 -1 7 -12
sb:with its	0 6 0 2 0 0 0 -11
sb:with the	0 2 6 -2 1 0 4 -11
sb:without	0 5 4 -9 2 0 6 0
sb:without a	0 0 0 -4 -10 2 -2 10
sb:without the	0 -3 6 5 6 0 0 -15
sb:witnesse	0 -1 0 -14 16 0 0 0
sb:wood	0 16 0 -3 -1 0 0 -7
sb:wool	0 12 0 -11 0 0 0 0
sb:word	0 0 0 -14 16 0 0 0
sb:word on	0 11 0 -10 0 0 0 0
sb:worker	0 0 0 14 -8 0 0 -2
sb:working	0 0 0 18 0 0 0 -15
sb:worldwide	0 17 0 -9 0 0 0 -7
sb:worldwide surcharge	0 14 0 -7 0 0 0 -6
sb:worth	-4 0 0 10 -5 0 0 -4
sb:worth <money>	-3 14 0 -1 -2 0 0 -9
sb:worth of	0 -20 0 20 0 0 0 0
sb:would	5 2 -27 -10 -8 11 8 13
sb:would be	0 20 -6 -7 -33 1 -6 12
sb:would begin	0 13 0 -10 0 0 0 -1
sb:would carry	0 0 0 -11 0 0 0 12
sb:would come	0 -2 0 -4 0 0 0 9
sb:would do	0 -5 0 15 -2 0 0 -3
sb:would end	0 17 0 -10 6 0 0 -7
sb:would follow	0 -13 0 7 9 0 0 -7
sb:would go	0 14 0 5 -3 0 0 -22
sb:would have	6 -21 -8 9 8 7 -4 2
sb:would impose	2 -3 0 -9 10 0 0 0
sb:would last	0 12 0 -16 0 0 0 4
sb:would like	1 -1 0 -2 -14 0 4 9
sb:would meet	0 0 0 -9 9 0 0 1
sb:would otherwise	0 -22 0 11 -1 0 0 11
sb:would prolong	0 -10 0 -2 0 0 0 11
sb:would raise	0 17 0 -14 0 0 0 0
sb:would return	0 3 0 5 0 0 0 -9
sb:would run	0 3 0 -15 0 4 0 11
sb:would stay	0 0 0 -6 0 0 0 9
sb:would take	0 -12 0 -3 11 0 0 5
sb:write	-2 -17 4 3 21 9 -8 -7
sb:write comment	0 0 0 -9 15 0 0 0
sb:write that	0 -5 0 8 7 0 0 -9
sb:wrong	0 3 0 -9 3 0 0 0
sb:yarn	0 -12 0 6 -3 0 4 3
sb:year 's	0 0 0 16 -5 0 0 -8
sb:year ,	7 -8 9 -5 0 0 0 -2
sb:year to	0 -5 0 9 0 0 0 -1
sb:yes	0 -2 0 -2 -14 8 0 7
sb:yes ,	0 -2 0 0 -10 8 0 3
sb:yet	0 -17 0 -2 18 -4 -1 0
sb:yet ;	0 -1 0 -12 17 0 0 -2
sb:yet to	0 -2 0 16 -2 -3 0 -6
sb:york	0 -4 0 8 -1 0 0 0
sb:york ,	0 -5 0 13 -4 0 0 -1
sb:you	-2 -27 -4 33 -7 0 -5 0
sb:you ask	0 -7 0 13 0 0 0 -3
sb:you may	0 -5 0 10 0 0 0 0
sb:you that	0 0 0 8 0 0 0 -8
sb:young	0 0 1 11 0 0 0 -13
sb:your	0 -3 12 16 -7 -11 -6 -1
sb:zero	0 9 0 -6 0 0 -1 0
sb:·	0 -7 0 12 -5 0 0 0
sb:—	0 1 4 -10 -4 2 2 8
sb:— "	0 -2 0 -10 0 0 0 12
sb:— <level>	0 9 0 -3 0 0 0 -3
sb:— <name>	7 7 -5 -10 6 0 -11 1
sb:— <office>	0 13 0 -9 0 0 0 -2
sb:— <quality>	0 -9 4 -6 11 0 0 0
sb:— a	0 -2 0 11 5 0 -2 -10
sb:— from	0 12 0 -14 0 0 0 0
sb:— on	0 5 0 -10 0 0 0 4
sb:— the	0 -14 0 18 -7 -1 0 0
sb:— until	0 -12 0 0 0 0 6 3
sb:•	-14 3 -1 -2 0 0 4 4
sb:• the	0 -12 0 3 0 0 0 6
t0=future	2 10 0 -9 1 -4 -7 1
t0=future-not	0 -22 0 25 -4 0 0 0
t0=future-passive	3 -13 3 9 0 -11 0 3
t0=modal	-14 -3 -9 11 -1 -6 0 5
t0=modal-passive	-5 -9 -11 17 5 2 -4 -14
t0=past	-9 -14 -3 29 -10 -5 2 -7
t0=past-passive	-9 8 3 7 -6 1 1 -15
t0=past-passive-not	0 4 0 -21 7 0 0 9
t0=perfect	0 1 -11 -1 4 0 4 -2
t0=perfect-passive	-7 14 0 -7 -9 5 -7 6
t0=pluperfect	5 -3 0 8 1 -1 -5 -6
t0=pluperfect-passive	0 -7 0 14 -7 0 0 -3
t0=present	-11 -7 0 13 5 -3 0 -8
t0=present-passive	-1 -2 0 4 0 0 -9 1
t0=present-passive-not	0 6 0 4 -13 0 -3 1
t1=future	3 6 1 -1 -2 -4 -7 -4
t1=future-not	0 -22 0 25 -4 0 0 0
t1=future-passive	3 -13 3 10 0 -11 0 2
t1=gerund	9 -3 0 -8 -4 2 0 8
t1=infinitive-passive	0 6 0 -9 0 0 0 6
t1=modal	-14 -3 -8 8 0 -5 0 7
t1=modal-passive	-5 -13 -11 18 7 2 -3 -14
t1=participle-passive	3 -5 3 26 0 -6 0 -23
t1=past	-12 -8 -2 25 -12 -4 2 -5
t1=past-passive	-9 0 3 9 -4 1 -3 -5
t1=past-passive-not	0 4 0 -21 7 0 0 9
t1=perfect	0 -16 -10 15 0 0 6 -2
t1=perfect-passive	-7 13 0 -5 -8 5 -7 4
t1=pluperfect	5 1 0 2 5 0 -4 -9
t1=pluperfect-passive	0 -4 0 16 -6 0 0 -2
t1=present	-12 -5 -1 8 6 -1 0 -6
t1=present-passive	-1 -4 1 7 -1 0 -9 0
t1=present-passive-not	0 6 0 4 -13 0 -3 1
t2=future	0 8 -5 -2 -4 -2 -3 2
t2=future-passive	0 1 2 -12 6 0 -1 2
t2=gerund	-1 -14 0 2 4 0 6 1
t2=infinitive	-5 -5 -5 4 -12 3 6 5
t2=infinitive-passive	0 -7 -2 0 14 0 0 -9
t2=modal	0 -7 -1 16 0 -2 6 -18
t2=modal-passive	0 0 0 -4 -16 8 -1 10
t2=participle-passive	2 15 -2 -10 -14 -1 -3 6
t2=past	-13 -11 -4 41 5 -5 -8 -30
t2=past-passive	0 2 0 7 -9 0 0 -4
t2=pluperfect	0 -17 0 29 -5 0 0 -6
t2=present	-2 -1 0 -5 -14 0 11 8
t2=present-not	0 15 0 -8 1 -2 0 -5
t2=present-passive	0 -6 -6 12 -3 -1 -3 7
t2=present-passive-not	0 2 0 14 0 0 0 -17
t:loose & d:today	0 11 0 -20 6 0 0 9
t:loose-l	-14 -5 -24 10 0 -2 -9 11
t:loose-l0	0 0 0 12 -1 0 -3 -3
t:loose-l1	9 -3 -5 10 -20 -8 -1 5
t:loose-l2	-15 -10 -7 7 14 1 -12 3
t:loose-l3	-14 7 -2 -6 -7 0 2 10
t:loose-r	2 -6 9 -4 1 -2 5 -3
t:loose-r1	-6 -5 -8 2 22 -1 -4 -1
t:loose-r2	0 -16 6 0 4 -1 -4 7
t:loose-r3	0 4 8 -1 -2 1 4 -13
t:more	-11 -1 6 11 -4 -11 -9 -2
t:more & d:ahead	-11 -6 8 10 0 -10 -7 -1
t:more & d:today	0 12 -4 0 -17 0 0 0
t:more-in	0 -16 0 27 -12 0 0 0
t:more-in0	0 -16 0 27 -12 0 0 0
t:more-l	-3 -7 6 1 3 -9 -15 9
t:more-l0	-3 -23 0 16 0 0 0 3
t:more-l1	4 0 11 -4 0 -5 -17 2
t:more-l2	-3 6 1 -1 -1 -2 -25 5
t:more-l3	-9 2 4 3 3 -10 4 -5
t:more-r2	-11 3 0 7 -1 0 0 -7
t:quiet	10 -15 -8 -3 0 -2 -5 13
t:quiet & d:ahead	10 -14 -8 -7 0 -2 -5 17
t:quiet & d:today	0 0 0 10 0 0 0 -7
t:quiet-l	12 -10 -7 -1 1 -1 -2 3
t:quiet-l1	10 5 -1 2 -7 0 0 -8
t:quiet-l2	-4 -13 0 -3 -4 0 0 21
t:quiet-r	0 -6 0 -1 -6 0 0 13
t:truce	-6 -1 -19 7 3 -21 -8 7
t:truce & d:ahead	-5 -3 -22 5 6 -19 -6 8
t:truce-l	-11 -1 -37 11 9 -19 -2 0
t:truce-l0	0 0 0 11 0 0 0 -10
t:truce-l1	6 -18 0 -6 5 0 0 12
t:truce-l2	-3 -6 -15 6 1 -5 0 4
t:truce-l3	-3 6 -19 5 -3 -5 1 -4
t:truce-r	4 -3 1 -3 -4 -3 -4 7
t:truce-r1	-11 4 -2 -2 -5 0 0 11
t:truce-r2	11 -14 -2 -4 -3 0 2 7
t:truce-r3	-1 -2 9 -1 5 0 -4 -3
t:verb	2 -1 -9 9 -11 2 -25 3
t:verb & d:ahead	3 -1 -9 4 -9 2 -25 6
t:verb & d:today	0 0 0 14 -4 0 0 -10
t:verb-l	9 -4 -8 3 -6 1 -13 2
t:verb-l0	0 -5 0 13 -2 0 0 0
t:verb-l1	14 10 -2 -10 -2 0 -3 -9
t:verb-l2	-7 -13 -9 7 9 2 -1 3
t:verb-l3	10 0 4 -9 4 0 0 -3
t:verb-r	-16 -1 2 3 -6 0 -10 12
t:verb-r1	0 9 -10 -10 0 0 0 12
t:verb-r2	-4 -12 6 9 -5 0 0 8
tn:loose	-6 2 -4 16 -12 -2 1 -12
tn:more	0 -7 -16 2 -14 5 -22 18
tn:quiet	0 4 0 5 -20 0 0 0
tn:truce	15 -17 3 -31 -2 0 -22 42
tn:verb	-3 -12 0 22 -5 2 -5 -5
tp:loose	-6 6 -11 0 7 16 8 -16
tp:more	9 -14 -5 -6 21 9 0 -4
tp:quiet	0 -14 -1 -16 11 -1 2 22
tp:truce	-5 -6 -12 -11 -6 -15 2 26
tp:verb	8 1 4 22 -4 4 -2 -36
v0-none	-5 -6 -5 21 -5 -11 -3 -3
v0=agree	0 0 0 -3 -2 0 12 0
v0=aim	0 1 0 -9 -6 0 13 0
v0=be	2 0 -12 2 3 0 -1 -1
v0=bite	9 0 0 -7 0 0 0 0
v0=come	0 -11 -2 12 -6 -1 3 4
v0=continue	0 9 0 1 -2 0 0 -8
v0=convene	0 0 0 9 -8 0 0 0
v0=debate	0 0 0 -16 17 0 0 0
v0=declare	0 0 0 8 2 0 0 -12
v0=discuss	-2 -2 0 7 -13 0 0 8
v0=drop	0 4 0 -11 10 0 0 -2
v0=end	-3 7 -1 6 2 -5 4 -9
v0=exempt	0 -10 5 8 -3 0 0 -3
v0=expect	-2 11 0 0 -1 0 -12 0
v0=expire	-6 0 -4 10 -5 0 0 -3
v0=get	0 4 -1 10 -2 0 -2 -11
v0=hold	-14 -4 -2 -1 4 0 0 6
v0=hope	0 -3 0 9 -2 0 0 0
v0=intend	0 -4 0 9 -2 0 0 0
v0=jump	0 -4 0 -1 9 0 0 -3
v0=know	0 -7 0 12 -10 0 0 6
v0=let	3 -4 0 6 0 8 0 -11
v0=look	0 -2 0 -3 12 0 0 -5
v0=order	0 1 0 8 -5 0 0 -6
v0=other	-1 -2 7 8 6 0 -5 -13
v0=pause	0 -12 0 1 0 0 0 11
v0=pay	-3 -7 -1 11 0 -1 -2 4
v0=place	0 -17 0 5 3 0 0 5
v0=promise	0 2 0 -9 6 0 0 0
v0=propose	0 0 0 -4 -3 0 -2 10
v0=receive	0 -6 0 -6 14 0 0 -1
v0=remain	-4 -10 -3 6 0 0 6 1
v0=remove	0 -3 0 11 0 0 0 -3
v0=replace	0 -11 0 13 0 0 0 0
v0=reply	0 -3 0 -8 9 0 1 0
v0=report	0 -4 0 -1 11 0 -3 0
v0=return	1 9 0 6 -4 0 -1 -12
v0=run	-12 2 3 2 -6 2 -2 -3
v0=say	-9 7 3 -5 0 -4 -8 9
v0=see	0 -3 0 17 -7 0 0 -5
v0=set	0 -6 0 9 -7 10 3 -13
v0=ship	0 0 0 11 -10 0 0 0
v0=sit	0 0 0 10 2 0 0 -11
v0=stand	0 -4 0 -5 1 0 0 10
v0=start	5 -1 -3 5 -10 0 0 0
v0=stay	7 1 5 7 -5 -1 0 -14
v0=stop	6 10 -2 -15 -12 0 0 8
v0=suspend	0 6 -15 6 1 0 -2 -9
v0=threaten	0 0 0 0 10 0 0 -5
v0=want	0 -10 0 15 0 0 6 -12
v1-none	-9 -5 -7 18 -1 -13 -3 -2
v1=agree	0 3 0 -3 0 0 15 -7
v1=be	3 0 -12 4 0 0 -1 -1
v1=bite	9 -2 0 -5 0 0 0 0
v1=bring	0 6 0 1 -9 0 0 0
v1=convene	0 0 0 9 -8 0 0 0
v1=cut	0 0 0 12 -5 0 0 -9
v1=debate	0 0 0 -16 17 0 0 0
v1=declare	0 5 0 3 2 0 0 -12
v1=discuss	-2 -2 0 7 -13 0 0 8
v1=drop	0 4 0 -11 10 0 0 -2
v1=end	0 4 -4 9 0 -5 3 -9
v1=exempt	0 -10 5 11 -6 0 0 -3
v1=expect	0 12 0 -4 0 0 -11 2
v1=expire	-6 -1 1 11 -6 0 0 -5
v1=fall	0 -9 0 0 -3 5 0 11
v1=freeze	0 -3 0 -4 0 0 0 10
v1=get	0 5 -1 10 -2 0 -2 -11
v1=halve	0 13 0 -10 0 0 0 -1
v1=hold	-11 -7 0 0 2 0 0 6
v1=import	0 -11 6 0 -5 0 0 9
v1=introduce	0 -11 0 8 0 0 0 2
v1=jump	0 -8 0 -5 9 0 0 1
v1=lift	0 0 0 9 -1 0 0 -10
v1=look	0 -2 0 -3 12 0 0 -5
v1=negotiate	0 -9 0 6 -5 0 11 -9
v1=order	0 0 0 10 -5 0 0 -6
v1=other	0 -10 7 9 3 0 -2 -7
v1=pause	0 -12 0 1 0 0 0 11
v1=pay	-4 -2 -2 11 -3 -2 -4 0
v1=publish	-3 0 0 9 -1 0 -1 -1
v1=put	3 7 -2 -3 -13 6 -2 1
v1=raise	0 0 0 -2 -6 0 0 10
v1=receive	0 -7 0 -5 14 0 0 -1
v1=replace	0 -11 0 10 0 0 0 0
v1=reply	0 -3 0 -8 9 0 1 0
v1=report	0 -6 0 0 10 0 -3 -2
v1=require	12 -4 0 -3 0 0 0 -3
v1=review	0 -3 0 10 -3 0 0 0
v1=revive	0 -6 0 12 0 0 0 -3
v1=rise	0 0 0 7 0 0 0 -8
v1=run	-12 -3 3 3 -8 2 -3 1
v1=say	-9 7 3 -6 -1 -4 -8 11
v1=see	0 2 0 2 -9 0 0 0
v1=set	0 -6 0 11 -7 10 3 -15
v1=sign	-1 4 4 -1 0 0 -9 0
v1=sit	0 -1 0 9 3 0 0 -9
v1=start	1 -4 -3 11 2 0 0 -11
v1=stay	6 3 6 13 -17 0 0 -18
v1=stop	-1 1 -2 -6 -3 0 0 11
v1=strike	0 5 0 -12 0 0 -3 12
v1=tell	0 12 0 -8 -11 3 0 3
v1=think	0 0 0 11 -8 0 0 0
v1=want	0 -14 0 3 3 0 6 0
v2-none	-15 -9 -12 41 -1 -20 -24 -7
v2=agree	0 0 0 0 -6 0 12 -9
v2=apply	0 9 0 -7 -5 0 0 3
v2=approve	0 0 0 -10 9 0 0 4
v2=be	3 -7 3 11 -11 -10 11 -6
v2=begin	-1 14 0 0 0 0 0 -16
v2=charge	0 0 6 -8 -4 0 -1 10
v2=come	0 -8 0 3 -7 0 0 11
v2=decide	0 -6 0 8 -11 0 3 0
v2=end	0 -15 1 2 0 0 0 5
v2=fall	0 14 0 -7 0 0 0 -4
v2=impose	0 -9 0 11 -1 0 0 0
v2=keep	0 -1 1 -8 9 0 0 0
v2=leave	-1 13 0 -13 -16 0 -2 14
v2=let	0 -16 0 4 6 0 0 2
v2=lift	0 0 0 11 -10 0 0 0
v2=make	2 -9 0 12 -5 0 2 -6
v2=meet	0 -8 0 16 -3 0 0 0
v2=need	9 -3 0 -3 0 0 0 0
v2=offer	0 0 0 -9 9 0 0 0
v2=other	-1 14 0 0 -16 0 -1 0
v2=pay	-1 -5 -1 14 -3 -4 -4 -1
v2=post	0 1 0 -10 8 0 0 0
v2=publish	0 8 0 -13 0 0 0 1
v2=put	0 8 0 0 -5 0 3 -11
v2=reach	0 4 0 -12 6 0 -6 7
v2=renew	0 0 -2 13 0 0 0 -7
v2=return	0 -12 0 0 1 0 0 12
v2=rise	0 16 0 -10 0 0 0 -5
v2=say	0 -18 0 16 0 0 6 -7
v2=see	0 -5 0 13 0 0 0 -5
v2=sign	0 -14 0 15 0 0 0 -1
v2=sit	0 -6 0 14 0 0 0 -1
v2=stop	0 9 0 -4 -5 0 5 -1
v2=tell	0 -11 0 -4 8 0 0 6
v2=think	0 0 0 -12 0 0 0 12
v2=threaten	0 -13 0 13 0 0 0 0
v2=want	0 16 0 -21 -1 0 8 -1
v:a:<v-agree>	-1 -15 0 15 0 -7 8 -2
v:a:<v-begin>	0 12 5 2 -14 -10 -19 0
v:a:<v-end>	6 -18 5 -14 -14 -5 4 30
v:a:<v-propose>	0 -11 -5 0 24 -1 13 -17
v:a:<v-suspend>	-1 13 0 0 -10 -1 -3 0
v:b:<v-agree>	0 0 -9 4 -5 -11 7 2
v:b:<v-begin>	12 22 8 -14 -12 -17 -21 -1
v:b:<v-end>	6 -15 16 -26 -20 0 -23 37
v:b:<v-propose>	-4 -12 -24 10 12 -9 4 -9
v:b:<v-return>	0 -7 -7 8 0 -3 0 1
v:b:<v-suspend>	7 3 6 -19 -2 -7 -10 5
v:c0=agree	-7 -1 -13 1 2 -5 3 3
v:c0=bear	-18 3 -10 -1 2 -2 -5 2
v:c0=begin	10 2 2 -1 -7 -11 -12 0
v:c0=down	-4 9 0 8 -9 0 2 -18
v:c0=end	0 -2 0 -3 -8 -9 -4 13
v:c0=impose	0 0 -3 6 5 0 0 -13
v:c0=propose	-2 0 -11 4 2 -14 5 -7
v:c0=renew	6 -23 9 -1 -8 0 -6 9
v:c0=sell	0 10 -3 14 -7 -4 -7 -16
v:c0=sign	-18 -3 -27 1 2 -8 -4 17
v:c0=stay	-2 -9 -4 1 -2 0 4 8
v:c0=suspend	-2 -4 7 1 3 -2 -7 -5
v:c0=target	-10 10 2 -7 5 -2 -6 0
v:c0=threaten	-4 1 0 6 6 0 0 -18
v:c0=up	1 -12 0 7 6 0 -10 2
v:c1=agree	-3 1 -3 -7 3 -6 15 2
v:c1=agree & d:ahead	-2 -1 -3 0 0 -5 16 -2
v:c1=agree & d:today	0 4 0 -11 3 0 0 6
v:c1=bear & d:ahead	-11 19 -4 -13 -6 -3 2 0
v:c1=bear & d:today	0 -20 0 10 0 0 0 5
v:c1=begin	10 7 6 -6 -8 -13 -17 3
v:c1=begin & d:ahead	10 1 6 0 -15 -12 -16 8
v:c1=begin & d:today	0 15 0 -12 14 0 0 -10
v:c1=buy	1 -1 5 11 -10 0 -1 -10
v:c1=buy & d:ahead	1 0 5 7 -9 0 -1 -5
v:c1=down	-5 12 -15 2 -10 0 10 -13
v:c1=down & d:ahead	-5 7 -15 1 -9 0 10 -8
v:c1=end	2 -9 4 2 -10 -10 -11 11
v:c1=end & d:ahead	2 -6 5 -3 -7 -10 -10 12
v:c1=end & d:today	0 -6 -3 11 -11 0 0 -2
v:c1=impose	-5 2 -4 6 6 0 -4 -8
v:c1=impose & d:ahead	-2 12 -1 -11 0 2 -1 0
v:c1=impose & d:today	-5 -26 -4 33 14 -1 -2 -23
v:c1=lack	15 0 -1 -5 -14 -2 0 0
v:c1=lack & d:ahead	15 0 -1 -6 -14 -2 0 0
v:c1=propose	-6 -10 -9 1 11 0 3 0
v:c1=propose & d:ahead	-5 -8 -8 2 9 0 3 -4
v:c1=renew	6 -26 6 5 -14 0 -9 7
v:c1=renew & d:ahead	6 -24 6 10 -13 0 -9 1
v:c1=renew & d:today	0 0 0 -10 0 0 0 12
v:c1=return	0 -5 -5 4 -5 -1 0 8
v:c1=return & d:ahead	0 -4 -5 0 -5 -1 0 11
v:c1=say	-9 1 0 -2 6 -5 -9 9
v:c1=say & d:today	-1 -22 -1 13 0 0 0 3
v:c1=sell	0 2 -5 5 0 3 -9 -12
v:c1=sell & d:ahead	0 3 -5 5 0 3 -9 -16
v:c1=sign	-15 -10 -13 12 5 -10 -6 4
v:c1=sign & d:ahead	-12 -6 -10 11 3 -8 -4 2
v:c1=sign & d:today	-1 -9 0 5 4 0 0 0
v:c1=stay	4 -12 -8 9 -9 0 4 7
v:c1=stay & d:today	6 -15 -4 -2 -25 -1 -2 30
v:c1=suspend	3 -7 7 -1 0 -3 -8 0
v:c1=suspend & d:ahead	4 -4 7 -10 1 -3 -8 3
v:c1=suspend & d:today	0 -10 0 25 -2 0 0 -12
v:c1=target	-4 6 1 0 -3 -3 -11 0
v:c1=target & d:ahead	-4 0 1 8 -13 -3 -10 1
v:c1=target & d:today	0 15 0 -18 10 0 0 0
v:c1=threaten	-6 10 0 0 0 0 0 -17
v:c1=threaten & d:ahead	-6 0 0 12 0 0 0 -17
v:c1=threaten & d:today	0 21 0 -20 0 0 0 0
v:c1=up	0 -8 1 3 -2 -1 -15 11
v:c1=up & d:ahead	0 -5 1 5 -5 0 -14 6
v:c1=up & d:today	0 -9 0 0 4 0 0 7
v:ct1=agree future	0 -21 0 31 -13 0 -2 -5
v:ct1=agree future-passive	0 -3 0 4 3 0 0 -10
v:ct1=agree infinitive	0 0 0 -13 0 0 18 -9
v:ct1=agree modal	0 -15 0 4 8 0 -5 0
v:ct1=agree participle-passive	4 -7 2 -5 -13 0 0 14
v:ct1=agree past	0 17 -2 -9 5 1 -12 -3
v:ct1=agree past-passive	0 0 0 9 -1 0 0 -4
v:ct1=agree pluperfect	0 14 0 -14 -3 0 0 6
v:ct1=agree present	0 6 0 -16 1 0 18 0
v:ct1=bear future	-1 13 -4 3 -5 4 0 -19
v:ct1=bear future-passive	0 -10 0 6 -2 0 0 1
v:ct1=bear gerund	7 -8 0 11 -11 0 0 0
v:ct1=bear infinitive	0 7 0 -18 -10 0 4 13
v:ct1=bear participle-passive	0 10 3 -5 -2 0 4 -10
v:ct1=bear past	0 -15 0 8 10 0 -7 0
v:ct1=bear past-passive	0 -7 0 14 0 0 0 -2
v:ct1=bear perfect	0 -1 0 10 -15 0 0 3
v:ct1=bear present	-16 15 -14 -9 -1 -3 -14 9
v:ct1=bear present-passive	0 1 -1 -26 22 0 0 0
v:ct1=begin future	7 2 6 -6 -13 1 -1 1
v:ct1=begin future-passive	0 10 0 -3 0 0 0 -7
v:ct1=begin gerund	3 23 0 -18 -13 0 0 1
v:ct1=begin modal	-12 -24 9 24 -12 0 -1 11
v:ct1=begin modal-passive	6 13 0 -16 -1 0 0 -2
v:ct1=begin participle-passive	0 8 4 0 3 0 0 -20
v:ct1=begin past	-6 -24 0 18 13 0 0 2
v:ct1=begin past-passive	0 -7 0 11 0 0 0 -2
v:ct1=begin perfect	0 -8 0 18 0 0 0 -5
v:ct1=begin present	14 17 -8 -17 -1 -11 -1 -3
v:ct1=begin present-passive	0 4 0 -18 8 0 0 4
v:ct1=buy infinitive	0 -5 0 10 -2 0 0 0
v:ct1=buy past	0 6 8 -12 -1 0 0 0
v:ct1=deny past	0 0 0 12 -7 0 0 0
v:ct1=down future	-14 26 0 0 -2 0 -4 -11
v:ct1=down gerund	0 9 0 -8 0 0 0 0
v:ct1=down modal	0 1 0 -3 -12 0 -1 14
v:ct1=down past	0 -18 0 9 3 0 -6 9
v:ct1=down present	2 4 -7 13 -23 3 4 -16
v:ct1=end future	0 -2 -9 -4 -6 0 8 12
v:ct1=end gerund	0 -1 0 -13 0 0 0 16
v:ct1=end infinitive	10 8 9 -6 -17 0 -6 -3
v:ct1=end modal	0 8 -7 6 -8 0 0 0
v:ct1=end participle-passive	0 -4 -4 34 -6 0 0 -21
v:ct1=end past	0 0 -4 23 2 0 0 -26
v:ct1=end pluperfect	0 -3 0 19 0 0 0 -12
v:ct1=end present	-8 -3 14 -28 -1 -3 -16 26
v:ct1=impose future	0 -2 -5 11 -14 -4 -1 5
v:ct1=impose future-passive	0 10 2 -17 8 -1 2 -7
v:ct1=impose infinitive-passive	0 2 0 -14 4 0 0 9
v:ct1=impose modal	4 0 0 4 2 -2 0 -15
v:ct1=impose modal-passive	9 -11 0 3 0 3 -4 0
v:ct1=impose past	-2 9 0 -10 11 -3 9 -6
v:ct1=impose past-passive	-8 -4 0 9 0 3 0 -3
v:ct1=impose perfect	-11 0 -4 13 -7 0 1 -3
v:ct1=impose perfect-passive	-2 2 -2 11 -4 0 -1 -5
v:ct1=impose pluperfect	0 -15 0 18 5 0 -2 -3
v:ct1=impose pluperfect-passive	0 -14 0 19 0 0 0 -1
v:ct1=impose present-passive	3 17 -3 -10 1 -2 -7 -9
v:ct1=lack future	8 4 0 -18 0 0 0 4
v:ct1=lack past	0 2 0 8 0 0 -3 -7
v:ct1=propose future	-1 -12 0 0 4 0 -3 6
v:ct1=propose future-passive	0 -9 0 -4 12 0 0 0
v:ct1=propose infinitive	0 -11 0 11 0 0 0 0
v:ct1=propose participle-passive	3 -2 0 -1 4 0 5 -8
v:ct1=propose past	0 0 0 -4 -8 0 10 5
v:ct1=propose past-passive	0 7 0 -18 6 0 0 8
v:ct1=propose perfect-passive	0 -11 0 7 2 0 0 0
v:ct1=propose pluperfect	0 -20 0 9 9 0 0 0
v:ct1=propose present	-2 3 0 -4 12 0 -8 0
v:ct1=propose present-passive	0 8 0 12 -21 -1 0 1
v:ct1=renew future-passive	0 -2 9 -9 0 0 0 2
v:ct1=renew modal-passive	0 0 0 -6 -3 0 0 12
v:ct1=renew past	7 -5 -1 9 3 0 0 -10
v:ct1=renew past-passive	0 0 1 -17 0 4 0 14
v:ct1=renew perfect-passive	0 -5 0 9 0 0 0 -4
v:ct1=renew present	3 0 0 9 0 0 0 -10
v:ct1=renew present-passive	0 -3 1 -4 -1 0 0 9
v:ct1=return infinitive	0 -14 0 -3 0 0 0 19
v:ct1=return modal	0 7 0 4 -1 0 0 -11
v:ct1=return past	0 4 0 -13 -3 0 0 12
v:ct1=say future	0 -26 8 0 17 -4 -6 -6
v:ct1=say future-passive	5 -11 0 10 0 0 0 -1
v:ct1=say infinitive	0 12 0 -3 0 0 0 -5
v:ct1=say modal	0 -16 0 -2 13 0 0 0
v:ct1=say past	-10 12 -15 4 -14 0 -12 4
v:ct1=say past-passive	0 -15 0 21 -3 0 0 0
v:ct1=say perfect	3 5 0 -13 -9 0 1 11
v:ct1=say pluperfect	0 9 0 2 -8 0 0 -11
v:ct1=say present	0 -16 3 -3 0 0 2 20
v:ct1=say present-passive	0 0 0 -8 19 0 0 -11
v:ct1=sell infinitive	0 0 0 -4 0 9 0 0
v:ct1=sell participle-passive	0 -7 0 0 14 0 0 -1
v:ct1=sign future	0 -24 0 3 21 0 -7 -10
v:ct1=sign future-passive	0 -18 0 10 -6 0 2 3
v:ct1=sign infinitive	0 -6 0 -4 16 0 0 -13
v:ct1=sign modal	0 -26 0 -2 8 0 -9 11
v:ct1=sign modal-passive	0 -3 0 -3 11 0 0 -2
v:ct1=sign participle-passive	1 3 1 14 -32 0 0 -2
v:ct1=sign past	-1 9 -5 13 -32 0 -5 2
v:ct1=sign past-passive	0 11 0 0 -4 0 0 -9
v:ct1=sign perfect	0 3 0 -7 -6 0 -3 12
v:ct1=sign present	0 13 -2 -17 7 -2 11 -4
v:ct1=stay future	-10 7 2 2 -10 -4 -7 2
v:ct1=stay future-passive	3 2 0 9 -5 0 0 -9
v:ct1=stay gerund	9 -6 4 -21 -3 0 0 20
v:ct1=stay infinitive	10 -1 0 1 -6 0 -2 -2
v:ct1=stay modal-passive	2 12 0 -4 -2 1 0 -8
v:ct1=stay participle-passive	2 -7 0 15 -3 0 0 -8
v:ct1=stay past	0 -20 -5 1 1 0 19 2
v:ct1=stay perfect-passive	0 4 0 -8 6 0 0 0
v:ct1=stay pluperfect	11 -4 0 -1 -2 0 0 0
v:ct1=suspend future-passive	0 -15 0 8 7 0 0 0
v:ct1=suspend infinitive	7 10 0 -4 -12 0 0 0
v:ct1=suspend modal	0 -9 0 9 0 0 0 0
v:ct1=suspend participle-passive	5 -15 2 -5 6 0 0 1
v:ct1=suspend past	6 7 6 -21 6 -2 5 -7
v:ct1=suspend past-passive	-4 0 0 10 0 0 0 -5
v:ct1=suspend perfect	0 7 -6 10 -6 0 -2 -6
v:ct1=suspend present	5 0 0 -2 0 0 -10 0
v:ct1=target future-passive	0 20 0 -24 0 0 0 1
v:ct1=target gerund	8 -11 0 5 0 0 0 -4
v:ct1=target modal-passive	0 -11 0 18 0 0 0 -9
v:ct1=target past	0 12 0 0 -3 0 0 -11
v:ct1=target perfect	-4 14 0 -7 0 0 0 0
v:ct1=target pluperfect	0 -12 0 10 9 0 0 -1
v:ct1=target present	-5 -8 7 0 -7 0 0 13
v:ct1=target present-passive	0 20 0 -22 7 0 0 0
v:ct1=threaten past	0 1 0 10 -7 0 0 -9
v:ct1=threaten perfect	0 14 0 -14 0 0 0 0
v:ct1=threaten pluperfect	0 -14 0 10 9 0 0 0
v:ct1=threaten present	-2 14 0 -10 0 0 0 0
v:ct1=up future	0 -28 7 22 -16 0 0 5
v:ct1=up future-passive	0 9 0 3 -6 0 0 -8
v:ct1=up gerund	0 -12 0 -5 0 0 0 17
v:ct1=up infinitive	0 16 0 0 -17 0 -2 -1
v:ct1=up modal	0 12 0 -17 11 0 0 0
v:ct1=up modal-passive	6 5 0 -13 0 0 0 0
v:ct1=up participle-passive	0 -8 0 15 0 0 0 -4
v:ct1=up past	0 -2 0 12 -4 0 0 -9
v:ct1=up perfect	0 3 0 6 0 0 0 -12
v:ct1=up pluperfect	0 -1 0 -7 11 0 0 0
v:ct1=up present	0 -5 -3 -4 6 0 -2 11
v:ct1=up present-passive	0 1 0 -10 -1 0 0 10
v:l1="	0 10 0 -5 -2 0 0 0
v:l1=" & d:ahead	0 11 0 0 -2 0 0 -10
v:l1=(	0 -12 0 6 -10 0 0 9
v:l1=( & d:ahead	0 0 0 11 0 0 0 -6
v:l1=( & d:today	0 -15 0 0 -7 0 0 16
v:l1=,	-10 1 11 -8 2 0 -3 8
v:l1=, & d:ahead	-1 16 19 -25 7 6 0 -10
v:l1=, & d:today	-8 -18 -6 11 -5 -8 -11 20
v:l1=-	0 -19 0 0 -1 2 5 9
v:l1=- & d:ahead	0 -18 0 0 -1 2 5 9
v:l1=.	0 27 0 -19 -2 0 0 -9
v:l1=. & d:ahead	0 21 0 -17 -3 0 0 0
v:l1=. & d:today	0 13 0 -7 0 0 0 -8
v:l1=:	-1 -1 -12 -29 0 4 1 30
v:l1=: & d:ahead	0 7 -11 -27 -10 4 1 22
v:l1=: & d:today	0 -24 0 -8 9 0 0 14
v:l1=; & d:today	0 -2 0 -6 0 0 0 10
v:l1=<agent>	0 -7 0 32 -10 0 0 -15
v:l1=<agent> & d:ahead	0 0 0 12 -3 0 0 -3
v:l1=<agent> & d:today	0 -4 0 22 -5 0 0 -9
v:l1=<begin>	5 3 0 -10 12 9 3 -5
v:l1=<begin> & d:ahead	3 10 2 -16 8 13 7 -13
v:l1=<begin> & d:today	2 -9 -1 2 6 -6 -6 6
v:l1=<day-ahead>	0 6 0 28 -1 0 0 -33
v:l1=<day-ahead> & d:ahead	0 9 0 -12 0 0 0 0
v:l1=<day-ahead> & d:today	0 -1 0 40 0 0 0 -37
v:l1=<day-gone>	0 -2 0 14 0 0 0 -8
v:l1=<day-gone> & d:today	0 0 0 13 0 0 0 -11
v:l1=<day-today>	0 -10 0 -22 0 0 0 30
v:l1=<day-today> & d:today	0 0 0 -32 0 0 0 32
v:l1=<duty>	0 -12 0 3 0 0 0 2
v:l1=<gate>	0 0 0 16 -4 0 0 -12
v:l1=<gate> & d:today	0 -4 0 15 0 0 0 -7
v:l1=<goods>	0 -19 0 1 -12 0 0 21
v:l1=<goods> & d:ahead	0 -7 0 -2 -9 0 0 19
v:l1=<goods> & d:today	0 -15 0 5 0 0 0 4
v:l1=<level-noun>	0 -8 0 0 -2 0 0 9
v:l1=<level-noun> & d:ahead	0 -5 0 -3 0 0 0 10
v:l1=<level>	0 -2 -1 23 -2 0 0 -20
v:l1=<level> & d:today	0 -3 0 20 1 0 0 -23
v:l1=<name>	0 -7 0 20 -13 -1 6 -16
v:l1=<name> & d:ahead	0 -21 0 21 -9 -1 6 -5
v:l1=<name> & d:today	0 8 0 2 -2 0 0 -9
v:l1=<not>	-9 -10 0 6 6 0 0 2
v:l1=<not> & d:ahead	-9 -8 0 31 -3 0 0 -12
v:l1=<not> & d:today	0 0 0 -21 10 0 0 15
v:l1=<number>	-4 20 -4 0 -4 0 -1 -17
v:l1=<number> & d:ahead	-2 19 0 -15 0 0 0 1
v:l1=<number> & d:today	0 8 0 11 -6 0 0 -25
v:l1=<office>	0 0 0 14 0 0 0 -11
v:l1=<organisation> & d:today	0 -2 0 0 -4 0 0 6
v:l1=<person>	0 -5 0 23 -1 0 0 -13
v:l1=<person> & d:ahead	0 -1 0 9 0 0 0 0
v:l1=<person> & d:today	0 0 0 13 0 0 0 -11
v:l1=<seat>	0 -14 0 22 -14 0 0 0
v:l1=<seat> & d:ahead	0 -5 0 16 -5 0 0 -3
v:l1=<seat> & d:today	0 -7 0 8 -9 0 0 3
v:l1=<span>	0 -6 0 23 -5 0 0 -14
v:l1=<span> & d:ahead	0 -2 0 19 0 0 0 -16
v:l1=<v-agree>	0 -3 0 -8 -11 0 0 18
v:l1=<v-agree> & d:today	0 -8 0 -5 0 0 0 12
v:l1=<v-bear>	1 2 0 8 -5 0 0 -3
v:l1=<v-bear> & d:ahead	0 12 0 -13 0 0 0 8
v:l1=<v-bear> & d:today	2 -18 0 36 -4 0 0 -20
v:l1=<v-begin>	2 38 0 3 -18 0 -1 -50
v:l1=<v-begin> & d:ahead	0 32 0 -9 -7 0 -1 -26
v:l1=<v-begin> & d:today	1 12 0 14 -12 0 0 -33
v:l1=<v-down>	-1 7 0 -8 -4 0 0 9
v:l1=<v-down> & d:ahead	-1 9 0 -10 -4 0 0 9
v:l1=<v-end>	-3 -25 14 -16 -18 -2 -5 30
v:l1=<v-end> & d:ahead	-1 -37 17 6 -9 -1 -4 11
v:l1=<v-end> & d:today	0 2 -3 -22 -10 0 0 25
v:l1=<v-impose>	0 -26 -4 11 0 -2 -5 10
v:l1=<v-impose> & d:ahead	1 -15 -2 21 -15 -1 -3 3
v:l1=<v-impose> & d:today	0 -13 0 -4 9 0 0 8
v:l1=<v-propose>	9 6 0 -7 -9 0 0 1
v:l1=<v-propose> & d:ahead	9 9 0 0 -5 0 0 -14
v:l1=<v-propose> & d:today	0 -2 0 -7 -1 0 0 12
v:l1=<v-renew>	0 0 0 -22 0 0 0 24
v:l1=<v-return>	0 -16 0 0 9 0 0 5
v:l1=<v-return> & d:ahead	0 -15 0 0 9 0 0 6
v:l1=<v-say>	0 0 -1 -12 17 0 -3 1
v:l1=<v-say> & d:ahead	0 5 0 -19 6 0 -2 11
v:l1=<v-say> & d:today	0 -5 0 2 13 0 0 -11
v:l1=<v-sell>	0 0 0 -17 0 -2 0 18
v:l1=<v-sell> & d:ahead	0 0 0 -20 0 -2 0 20
v:l1=<v-sign>	-5 -6 -1 -4 22 -3 -3 -5
v:l1=<v-sign> & d:ahead	-4 -9 0 17 -1 -2 -2 -3
v:l1=<v-sign> & d:today	0 -1 0 -21 30 0 0 -3
v:l1=<v-stay>	0 -20 0 -9 6 0 22 2
v:l1=<v-stay> & d:ahead	0 -16 0 -4 8 0 22 -11
v:l1=<v-stay> & d:today	0 -4 0 -8 -1 0 0 17
v:l1=<v-suspend>	3 3 0 15 0 0 0 -22
v:l1=<v-suspend> & d:ahead	3 3 0 14 0 0 0 -21
v:l1=<v-target>	0 -11 0 -3 12 0 0 -2
v:l1=<v-target> & d:today	0 -6 0 -6 13 0 0 -3
v:l1=<v-up>	0 -16 0 15 2 0 0 0
v:l1=<v-up> & d:today	0 -11 0 17 0 0 0 -3
v:l1=a	0 -19 0 28 -4 0 2 -10
v:l1=a & d:ahead	0 -18 0 24 -3 0 2 -6
v:l1=about	0 0 0 -6 -8 9 0 8
v:l1=about & d:ahead	0 0 0 -7 -8 9 0 8
v:l1=after	0 7 5 -31 21 0 -5 1
v:l1=after & d:ahead	0 -3 5 -22 21 0 -5 2
v:l1=again	0 -11 0 1 8 0 0 0
v:l1=again & d:ahead	0 -10 0 0 8 0 0 1
v:l1=and	0 -15 -5 3 2 0 -5 12
v:l1=and & d:ahead	0 -12 -4 9 4 0 -4 2
v:l1=and & d:today	0 -4 0 -8 0 0 0 13
v:l1=apply	0 -7 0 13 -4 0 0 0
v:l1=are	0 13 0 -7 -8 0 0 0
v:l1=are & d:ahead	0 14 0 -10 -8 0 0 0
v:l1=as	0 4 0 -17 12 0 0 4
v:l1=at	0 -18 0 0 2 2 0 5
v:l1=at & d:ahead	0 -17 0 0 2 2 0 7
v:l1=back	0 -1 0 -5 -2 0 0 14
v:l1=back & d:today	0 -5 0 -6 0 0 0 13
v:l1=before	-17 28 -6 -16 0 2 -7 -4
v:l1=before & d:ahead	-16 25 -4 -20 3 3 -6 -2
v:l1=before & d:today	0 6 0 2 -10 0 0 -2
v:l1=begin	-5 11 0 4 0 0 0 -16
v:l1=begin & d:ahead	-5 22 0 -13 0 0 0 -5
v:l1=begin & d:today	0 -14 0 26 0 0 0 -12
v:l1=beyond	3 14 0 -21 -3 0 0 9
v:l1=beyond & d:ahead	3 14 0 -21 -3 0 0 9
v:l1=by	-5 -4 0 -24 26 6 18 -17
v:l1=by & d:ahead	-4 -3 0 -28 27 6 18 -15
v:l1=by & d:today	0 -5 0 22 -4 0 0 -6
v:l1=change	0 14 0 -10 -4 0 0 0
v:l1=charge	0 -4 0 -7 13 0 0 -2
v:l1=charge & d:today	0 -4 0 -7 13 0 0 -2
v:l1=closed	0 -5 0 13 -2 0 0 0
v:l1=closed & d:ahead	0 -3 0 11 -2 0 0 0
v:l1=come	0 11 0 -2 0 0 0 -5
v:l1=come & d:ahead	0 11 0 -3 0 0 0 -4
v:l1=day	0 7 0 -19 -7 0 0 17
v:l1=deal & d:ahead	0 -6 0 21 0 0 -4 -10
v:l1=deal & d:today	0 0 0 -10 0 0 0 12
v:l1=die	0 -11 0 -7 0 0 0 16
v:l1=die & d:today	0 -2 0 -15 0 0 0 19
v:l1=down	0 -5 0 0 -7 0 0 13
v:l1=down & d:ahead	0 -2 0 -3 -6 0 0 14
v:l1=due	0 9 0 0 0 0 0 -11
v:l1=due & d:ahead	0 13 0 -9 0 0 0 -1
v:l1=due & d:today	0 -3 0 15 0 0 0 -7
v:l1=effect	0 14 0 -2 -1 0 0 -14
v:l1=effect & d:today	0 13 0 -2 0 0 0 -12
v:l1=effective	1 5 0 0 0 0 0 -10
v:l1=effective & d:ahead	1 6 0 -8 1 0 0 -2
v:l1=end	-1 -11 4 -5 -12 0 -3 14
v:l1=end & d:ahead	0 -27 6 12 -5 0 -2 3
v:l1=end & d:today	0 10 -1 -15 -7 0 0 13
v:l1=every	0 0 0 10 0 0 0 -7
v:l1=expect	0 6 0 -11 -5 0 0 10
v:l1=expect & d:today	0 0 0 -14 0 0 0 15
v:l1=expire	0 -11 0 -9 0 0 0 17
v:l1=expire & d:ahead	0 -4 0 -2 0 0 0 9
v:l1=expire & d:today	0 -4 0 -6 0 0 0 11
v:l1=finish	0 24 0 -35 0 0 0 17
v:l1=follow	0 -2 0 19 -4 0 0 -10
v:l1=follow & d:ahead	0 -2 0 19 -4 0 0 -10
v:l1=for	-9 7 -8 0 4 3 -14 -4
v:l1=for & d:ahead	-9 0 -8 1 7 3 -14 -1
v:l1=for & d:today	0 13 0 -3 -9 0 0 -5
v:l1=force & d:ahead	0 2 0 -11 -4 0 0 8
v:l1=force & d:today	0 2 0 7 0 0 0 -12
v:l1=fri	0 0 0 -25 13 0 0 10
v:l1=friday & d:today	0 10 0 6 -4 0 0 -18
v:l1=from	14 62 -26 -35 -5 -11 -18 -46
v:l1=from & d:ahead	11 55 -23 -34 -6 -9 -16 -31
v:l1=from & d:today	6 16 -1 -3 1 0 0 -38
v:l1=gave	0 -8 0 11 -2 0 0 0
v:l1=gave & d:ahead	0 -8 0 11 -2 0 0 0
v:l1=good	1 4 0 5 0 0 0 -14
v:l1=good & d:ahead	1 12 0 -6 0 0 0 -7
v:l1=good & d:today	0 -7 0 14 0 0 0 -5
v:l1=happen	0 12 0 6 -1 0 0 -17
v:l1=happen & d:ahead	0 13 0 6 0 0 0 -19
v:l1=has	9 -10 0 0 -16 0 0 10
v:l1=has & d:ahead	9 -8 0 -4 -13 0 0 14
v:l1=has & d:today	0 0 0 10 0 0 0 -4
v:l1=have	0 -4 0 -18 -2 0 7 18
v:l1=have & d:ahead	0 -2 0 -12 0 0 7 10
v:l1=have & d:today	0 0 0 -6 0 0 0 9
v:l1=here	0 -19 0 16 0 0 0 0
v:l1=here & d:ahead	0 -18 0 16 0 0 0 0
v:l1=if	0 9 0 0 -7 0 0 -4
v:l1=if & d:ahead	0 9 0 0 -7 0 0 -3
v:l1=in	0 -11 0 23 -3 0 0 -7
v:l1=in & d:today	0 -10 0 14 0 0 0 -2
v:l1=including	0 -17 8 1 -1 0 0 6
v:l1=including & d:ahead	0 -17 8 1 -1 0 0 6
v:l1=is	-8 4 -2 -20 -8 1 3 22
v:l1=is & d:ahead	-7 7 -2 -17 -4 1 3 13
v:l1=is & d:today	0 -8 0 -4 -6 0 0 14
v:l1=issue	0 -1 0 16 -4 0 0 -4
v:l1=it & d:ahead	0 11 0 2 0 0 0 -10
v:l1=know	0 -14 0 21 0 0 0 -4
v:l1=know & d:today	0 -13 0 20 0 0 0 -4
v:l1=lapse	0 0 10 -19 0 0 0 11
v:l1=lapse & d:ahead	0 0 12 -14 0 0 0 1
v:l1=lapse & d:today	0 0 0 -7 0 0 0 11
v:l1=last	0 16 -3 16 0 0 0 -25
v:l1=last & d:ahead	0 16 -3 16 0 0 0 -25
v:l1=late	0 9 0 -8 0 0 0 0
v:l1=late & d:ahead	0 9 0 -8 0 0 0 0
v:l1=make	0 -6 0 -16 7 0 12 1
v:l1=mark	0 -1 0 -12 0 0 0 15
v:l1=mark & d:ahead	0 -1 0 -12 0 0 0 15
v:l1=meet & d:ahead	0 -5 0 -7 2 0 0 10
v:l1=midnight	0 0 -3 -39 6 0 0 38
v:l1=midnight & d:ahead	0 -2 -3 -16 1 0 0 19
v:l1=midnight & d:today	0 3 0 -29 4 0 0 24
v:l1=monday	0 8 0 4 -1 0 0 -12
v:l1=monday & d:ahead	0 16 0 -9 -4 0 0 -2
v:l1=monday & d:today	0 -10 0 19 0 0 0 -8
v:l1=more	0 -7 0 13 -2 0 0 -2
v:l1=more & d:ahead	0 -4 0 9 -1 0 0 -1
v:l1=next	0 4 0 -23 11 0 0 9
v:l1=next & d:ahead	0 4 0 -23 11 0 0 9
v:l1=noon	0 3 0 -10 5 0 0 1
v:l1=noon & d:ahead	0 6 0 -16 6 0 0 5
v:l1=noon & d:today	0 -1 0 10 0 0 0 -3
v:l1=not	-9 -6 0 24 -2 0 0 -9
v:l1=not & d:ahead	-9 -5 0 26 0 0 0 -10
v:l1=notice	0 0 0 10 -4 0 0 -1
v:l1=notice & d:today	0 0 0 9 -4 0 0 0
v:l1=of	-2 13 -3 16 -8 0 -3 -32
v:l1=of & d:ahead	0 18 -1 4 -5 0 -2 -25
v:l1=of & d:today	0 -8 -1 24 -5 0 0 -13
v:l1=off	0 1 0 11 -3 0 0 -9
v:l1=off & d:ahead	0 1 0 11 -2 0 0 -9
v:l1=on	4 0 0 20 -1 -10 -30 -12
v:l1=on & d:ahead	8 3 3 6 0 -6 -26 -8
v:l1=on & d:today	-8 -7 -4 21 -3 -3 -3 -8
v:l1=or	0 -13 0 5 -1 0 0 10
v:l1=or & d:ahead	0 -13 0 5 -1 0 0 10
v:l1=out	0 0 0 -13 -9 0 0 20
v:l1=out & d:ahead	0 -19 0 5 -4 0 0 9
v:l1=out & d:today	0 10 0 -19 -1 0 0 13
v:l1=over	0 10 0 -31 0 0 0 24
v:l1=over & d:ahead	0 11 0 -11 0 0 0 0
v:l1=past	0 2 0 -21 0 0 0 20
v:l1=past & d:ahead	0 2 0 -21 0 0 0 20
v:l1=pay	0 -8 0 23 -4 0 0 -9
v:l1=pay & d:today	0 -11 0 25 -3 0 0 -8
v:l1=publish	0 7 0 1 0 0 0 -11
v:l1=publish & d:ahead	0 0 0 14 -11 0 0 0
v:l1=publish & d:today	0 9 0 -8 7 0 0 -10
v:l1=remain	0 0 0 5 -2 0 12 -14
v:l1=return	0 -15 0 0 9 0 0 6
v:l1=return & d:ahead	0 -15 0 0 9 0 0 6
v:l1=same	0 14 2 -11 1 0 0 -9
v:l1=same & d:ahead	0 15 2 -14 1 0 0 -7
v:l1=saturday	0 -4 0 15 5 0 0 -17
v:l1=saturday & d:today	0 0 0 19 0 0 0 -17
v:l1=say	0 1 0 -7 -18 0 0 21
v:l1=say & d:ahead	0 7 0 -16 -14 0 0 24
v:l1=set	0 -7 0 12 -2 0 0 0
v:l1=set & d:ahead	0 -7 0 12 -2 0 0 0
v:l1=ship	0 -10 0 -11 0 0 0 20
v:l1=ship & d:ahead	0 -10 0 -15 0 0 0 22
v:l1=sign	0 -1 0 -12 -10 0 0 21
v:l1=sign & d:ahead	0 1 0 -5 -7 0 0 10
v:l1=sign & d:today	0 -5 0 -7 0 0 0 13
v:l1=since	1 -6 0 30 -30 -2 -2 -16
v:l1=since & d:ahead	1 -28 0 41 -23 -2 -2 -11
v:l1=since & d:today	0 20 0 -9 -6 0 0 -12
v:l1=sit	0 0 0 -13 8 0 0 6
v:l1=stand	0 0 0 -14 0 0 0 15
v:l1=stand & d:today	0 0 0 -14 0 0 0 15
v:l1=start	2 31 0 -5 -8 0 0 -30
v:l1=start & d:ahead	3 8 0 0 0 0 0 -16
v:l1=start & d:today	0 26 0 -4 -10 0 0 -18
v:l1=sunday	0 -1 0 -4 0 0 0 9
v:l1=talk	0 -1 0 12 0 -2 0 -1
v:l1=talk & d:ahead	0 -1 0 11 0 -2 0 -1
v:l1=telephone	0 0 0 -12 -3 0 0 16
v:l1=telephone & d:today	0 0 0 -14 0 0 0 16
v:l1=than	0 12 0 -24 11 0 8 -6
v:l1=than & d:ahead	0 14 0 -28 12 0 8 -3
v:l1=that	0 3 0 -15 6 0 7 0
v:l1=that & d:ahead	0 4 0 -17 6 0 7 1
v:l1=the	-12 -11 3 4 -15 -26 8 11
v:l1=the & d:ahead	-12 -7 3 -3 -14 -26 8 18
v:l1=the & d:today	0 -15 0 41 0 0 0 -28
v:l1=there	0 0 0 -16 0 0 0 17
v:l1=through	-1 -17 9 0 -6 0 0 14
v:l1=through & d:ahead	-1 -16 9 -1 -6 0 0 17
v:l1=thursday	0 -11 0 4 -2 0 0 4
v:l1=thursday & d:today	0 -11 0 3 -2 0 0 5
v:l1=till	6 -24 -1 -1 -8 7 0 13
v:l1=till & d:ahead	6 -24 -1 -2 -8 7 0 13
v:l1=time	0 -24 0 37 -5 0 0 -12
v:l1=time & d:today	0 -30 0 39 -6 0 0 -9
v:l1=to	10 8 8 -36 -5 0 -29 23
v:l1=to & d:ahead	10 2 8 -32 -3 0 -29 23
v:l1=to & d:today	0 10 0 -7 -5 0 0 0
v:l1=together	0 -12 0 17 0 0 0 -6
v:l1=truce	0 0 0 13 0 0 0 -11
v:l1=tuesday	0 -8 0 13 3 0 0 -8
v:l1=tuesday & d:today	0 -5 0 19 0 0 0 -8
v:l1=until	3 -18 5 -26 8 1 0 25
v:l1=until & d:ahead	3 -17 5 -28 5 1 0 27
v:l1=up	0 -15 0 -5 0 0 0 17
v:l1=up & d:ahead	0 -5 0 -5 0 0 0 10
v:l1=up & d:today	0 -9 0 0 0 0 0 8
v:l1=updated	0 0 0 11 0 0 0 -9
v:l1=updated & d:today	0 0 0 11 0 0 0 -9
v:l1=video	0 0 0 -11 0 0 0 14
v:l1=vote	0 -8 0 -20 27 0 0 -5
v:l1=vote & d:today	0 -4 0 -26 29 0 0 0
v:l1=wednesday	0 -7 0 -9 17 0 0 0
v:l1=wednesday & d:today	0 -11 0 -8 17 0 0 0
v:l1=write	0 2 0 2 5 0 0 -15
v:l1=write & d:ahead	0 2 0 1 5 0 0 -15
v:l1=·	0 -7 0 23 -4 0 0 -6
v:l1=· & d:today	0 -7 0 23 -4 0 0 -6
v:l1=—	0 -15 0 9 -9 0 0 6
v:l1=— & d:today	0 -24 0 14 -9 0 0 2
v:l2="	3 13 0 -33 -8 0 2 19
v:l2=" & d:ahead	3 15 0 -18 -6 0 2 0
v:l2=" & d:today	0 0 0 -19 0 0 0 22
v:l2='s	-2 -4 0 -14 33 0 -1 -14
v:l2='s & d:ahead	-2 -2 0 -4 19 0 0 -7
v:l2='s & d:today	0 -1 0 -11 20 0 0 -7
v:l2=(	0 0 -5 0 9 0 0 -2
v:l2=( & d:ahead	0 0 -4 1 9 0 0 -5
v:l2=) & d:ahead	0 -2 0 -4 -5 0 0 14
v:l2=) & d:today	0 -4 0 16 0 0 0 -7
v:l2=,	11 12 -2 -20 -10 1 -1 12
v:l2=, & d:ahead	12 9 -1 -21 -3 2 0 8
v:l2=, & d:today	0 6 0 -2 -27 0 0 10
v:l2=- & d:ahead	0 13 0 -9 0 0 0 0
v:l2=.	-1 2 13 -8 6 0 0 -9
v:l2=. & d:ahead	0 5 13 -16 7 0 0 -8
v:l2=. & d:today	0 -7 0 12 -1 0 0 0
v:l2=:	-5 13 -5 -17 -3 -2 0 14
v:l2=: & d:ahead	-10 4 -8 -14 7 -1 0 14
v:l2=: & d:today	1 12 0 -7 -12 0 0 2
v:l2=;	0 16 2 -7 -3 0 0 -9
v:l2=; & d:ahead	0 17 2 -8 -1 0 0 -9
v:l2=<agent>	-2 11 -2 -9 1 6 -3 -2
v:l2=<agent> & d:ahead	-1 17 -1 -11 -8 6 -2 0
v:l2=<agent> & d:today	0 -14 0 0 12 0 0 -2
v:l2=<begin>	14 3 -8 -6 1 2 -6 1
v:l2=<begin> & d:ahead	15 3 -5 -18 4 7 0 5
v:l2=<begin> & d:today	0 -2 -3 14 -3 -9 -9 -5
v:l2=<day-ahead>	-21 -15 -2 0 -9 8 13 12
v:l2=<day-ahead> & d:ahead	-21 -14 -2 0 -8 8 13 10
v:l2=<day-gone>	10 7 -6 -3 -14 0 0 3
v:l2=<day-gone> & d:ahead	10 9 -6 -8 -12 0 0 5
v:l2=<day-today>	-2 -3 -2 -11 -4 0 0 22
v:l2=<day-today> & d:today	0 -6 0 -9 -5 0 0 20
v:l2=<duty>	-9 -3 0 11 0 0 -1 -13
v:l2=<duty> & d:ahead	-9 -9 0 20 -6 0 -1 -10
v:l2=<gate>	0 -10 0 3 10 3 0 -4
v:l2=<gate> & d:ahead	0 -5 0 -2 11 3 0 -2
v:l2=<gate> & d:today	0 -6 0 11 0 0 0 0
v:l2=<goods-amount>	0 -1 0 12 -4 0 0 0
v:l2=<goods-amount> & d:ahead	0 -1 0 12 -4 0 0 0
v:l2=<goods>	11 9 2 -8 -25 -5 7 -5
v:l2=<goods> & d:ahead	11 13 3 -17 -18 -4 8 -4
v:l2=<goods> & d:today	0 -5 0 13 -12 0 0 0
v:l2=<level-noun>	0 -6 -1 -5 -16 4 7 21
v:l2=<level-noun> & d:ahead	0 -7 0 -5 -14 4 7 22
v:l2=<level>	-5 6 -15 0 0 -4 -1 2
v:l2=<level> & d:ahead	-4 18 -14 -6 1 -3 0 -13
v:l2=<level> & d:today	0 -50 0 13 -4 0 0 31
v:l2=<money>	0 -1 0 11 -2 0 0 -7
v:l2=<month-gone>	9 -9 0 4 -5 0 0 -2
v:l2=<month-gone> & d:ahead	9 -7 0 0 -5 0 0 0
v:l2=<name>	3 3 7 -12 -6 8 -3 5
v:l2=<name> & d:ahead	5 3 8 -11 -5 8 -2 0
v:l2=<not>	0 10 0 1 -26 -1 -10 6
v:l2=<not> & d:ahead	0 5 0 12 -22 -1 -10 0
v:l2=<not> & d:today	0 8 0 -13 -1 0 0 9
v:l2=<number>	-9 14 0 -1 -22 -4 -7 6
v:l2=<number> & d:ahead	-8 23 0 -2 -15 -3 -7 -7
v:l2=<number> & d:today	0 -13 0 0 -9 0 0 18
v:l2=<office>	0 0 0 15 0 0 6 -25
v:l2=<office> & d:ahead	0 -11 0 12 0 0 6 -8
v:l2=<office> & d:today	0 7 0 5 0 0 0 -17
v:l2=<organisation>	0 2 -1 -8 15 0 0 -5
v:l2=<organisation> & d:today	0 5 0 -17 23 0 0 -19
v:l2=<person>	-3 7 0 17 -20 -4 -2 -16
v:l2=<person> & d:ahead	-2 11 0 6 -11 -3 -1 -9
v:l2=<person> & d:today	0 -2 0 15 -7 0 0 -6
v:l2=<quality>	2 -5 0 16 -13 0 0 -2
v:l2=<quality> & d:ahead	2 0 0 16 -8 0 0 -16
v:l2=<quality> & d:today	0 -10 0 2 -2 0 0 6
v:l2=<seat>	0 -7 -9 5 4 -8 -2 5
v:l2=<seat> & d:ahead	4 -3 -4 1 -11 -4 0 14
v:l2=<seat> & d:today	-4 0 -2 1 13 0 -1 -1
v:l2=<sender>	-10 4 0 -2 10 0 0 0
v:l2=<sender> & d:ahead	-10 7 0 -12 10 0 0 5
v:l2=<sender> & d:today	0 -3 0 12 0 0 0 -7
v:l2=<span>	-7 2 -2 18 0 0 0 -21
v:l2=<span> & d:ahead	-6 4 -2 12 0 0 0 -16
v:l2=<span> & d:today	0 -3 0 15 0 0 0 -9
v:l2=<taker>	0 -21 0 18 1 0 0 -1
v:l2=<taker> & d:ahead	0 -15 0 10 2 0 0 0
v:l2=<taker> & d:today	0 -6 0 10 0 0 0 0
v:l2=<v-agree>	-7 -15 -5 16 2 -4 0 0
v:l2=<v-agree> & d:ahead	-7 -15 -4 14 3 -3 0 0
v:l2=<v-bear>	0 3 -1 -3 4 -9 -8 2
v:l2=<v-bear> & d:ahead	0 9 -1 -9 8 -8 -8 0
v:l2=<v-bear> & d:today	0 -12 0 12 -9 0 0 2
v:l2=<v-begin>	7 14 2 -7 -1 -7 -13 -5
v:l2=<v-begin> & d:ahead	7 14 2 -10 1 -7 -13 -5
v:l2=<v-buy>	0 7 7 -1 -17 -1 0 0
v:l2=<v-buy> & d:ahead	0 7 7 -1 -16 -1 0 0
v:l2=<v-deny> & d:ahead	-3 0 -4 3 12 0 0 -8
v:l2=<v-down>	-4 0 -2 11 -5 3 -5 -3
v:l2=<v-down> & d:today	0 -5 0 17 0 0 0 -10
v:l2=<v-end>	2 -1 0 -16 -6 4 -4 18
v:l2=<v-end> & d:ahead	2 0 0 -20 -5 4 -3 20
v:l2=<v-end> & d:today	0 -8 0 13 0 0 0 -6
v:l2=<v-impose>	0 3 1 7 -5 -3 5 -12
v:l2=<v-impose> & d:ahead	0 4 2 -10 -1 -2 6 2
v:l2=<v-impose> & d:today	0 0 0 41 -20 0 0 -43
v:l2=<v-lack>	-9 4 0 -10 -6 0 5 10
v:l2=<v-lack> & d:ahead	-9 4 0 -10 -6 0 5 10
v:l2=<v-propose>	-5 -3 -1 14 5 -4 -13 -11
v:l2=<v-propose> & d:ahead	-5 -3 -1 15 7 -4 -13 -18
v:l2=<v-renew>	-5 -16 9 17 -12 -2 -4 -3
v:l2=<v-renew> & d:ahead	-5 -16 9 17 -12 -2 -4 -3
v:l2=<v-return>	0 -2 -1 17 -8 0 -1 -6
v:l2=<v-return> & d:ahead	0 -2 -1 15 -8 0 0 -4
v:l2=<v-say>	-11 3 -5 15 -2 -12 5 -17
v:l2=<v-say> & d:ahead	-10 6 -3 0 7 -10 6 -12
v:l2=<v-say> & d:today	0 -4 0 29 -25 0 0 -10
v:l2=<v-sell>	-10 14 -7 -8 0 15 -3 -8
v:l2=<v-sell> & d:ahead	-10 -6 -6 10 0 15 -3 -7
v:l2=<v-sell> & d:today	0 26 0 -24 0 0 0 0
v:l2=<v-sign>	-12 -3 -15 0 16 -12 0 -3
v:l2=<v-sign> & d:ahead	-10 -1 -14 -5 16 -11 0 0
v:l2=<v-sign> & d:today	0 -4 0 13 0 0 0 -9
v:l2=<v-stay>	2 -4 1 -2 4 -5 -17 7
v:l2=<v-stay> & d:ahead	3 -8 2 -3 7 -4 -17 8
v:l2=<v-suspend>	8 -9 -2 -7 12 -2 -11 0
v:l2=<v-suspend> & d:ahead	8 -6 -2 -16 13 -2 -11 3
v:l2=<v-suspend> & d:today	0 -9 0 22 0 0 0 -11
v:l2=<v-target>	4 10 3 7 -17 0 -8 -17
v:l2=<v-target> & d:ahead	4 4 3 9 -16 0 -7 -13
v:l2=<v-target> & d:today	0 12 0 -5 0 0 0 -4
v:l2=<v-up>	5 -1 -3 -2 -16 -3 0 13
v:l2=<v-up> & d:ahead	5 3 -2 0 -15 -3 0 3
v:l2=<v-up> & d:today	0 -13 0 -3 0 0 0 14
v:l2=a	0 -24 0 12 0 0 -2 6
v:l2=a & d:ahead	0 -12 0 8 0 0 -1 0
v:l2=a & d:today	0 -11 0 4 -2 0 0 7
v:l2=accept	0 -9 0 12 0 0 0 -8
v:l2=accept & d:ahead	0 -9 0 12 0 0 0 -8
v:l2=adopt	0 0 0 -9 10 0 0 0
v:l2=adopt & d:ahead	0 0 0 -9 10 0 0 0
v:l2=again	2 0 4 0 6 0 0 -12
v:l2=again & d:ahead	2 0 4 -1 6 0 0 -10
v:l2=agenda	0 0 0 -7 10 0 0 0
v:l2=agenda & d:ahead	0 0 0 -7 10 0 0 0
v:l2=agree	0 3 0 -16 3 0 5 7
v:l2=agree & d:ahead	0 3 0 -18 3 0 5 8
v:l2=agreement	0 -5 0 -2 -10 0 2 15
v:l2=agreement & d:ahead	0 -4 0 7 -10 0 2 2
v:l2=agreement & d:today	0 0 0 -13 0 0 0 14
v:l2=ahead	0 10 0 20 -1 0 -2 -25
v:l2=ahead & d:ahead	0 10 0 10 -1 0 -2 -16
v:l2=alert	0 20 0 -10 -5 0 0 -8
v:l2=alert & d:today	0 20 0 -10 -5 0 0 -8
v:l2=alexandria	0 -3 0 -8 0 0 0 14
v:l2=alexandria & d:today	0 0 0 -14 0 0 0 15
v:l2=all	9 5 4 0 -5 0 0 -16
v:l2=all & d:ahead	9 6 4 -3 -3 0 0 -14
v:l2=also & d:ahead	0 9 0 -11 -6 0 0 7
v:l2=also & d:today	0 0 0 11 0 0 0 -8
v:l2=an	0 21 0 -25 0 0 0 6
v:l2=an & d:today	0 21 0 -26 0 0 0 8
v:l2=and	0 -3 10 -14 -6 -3 0 18
v:l2=and & d:ahead	0 0 12 -13 -13 -3 1 15
v:l2=and & d:today	0 -11 0 -1 7 0 0 3
v:l2=announce	-4 2 -3 13 -14 0 0 -3
v:l2=announce & d:today	0 -2 0 11 -5 0 0 0
v:l2=announcement	7 11 0 -4 0 0 0 -13
v:l2=announcement & d:ahead	7 12 0 -8 0 0 0 -11
v:l2=answer	0 -12 0 0 -1 6 9 0
v:l2=answer & d:ahead	0 -12 0 -2 -1 6 9 0
v:l2=apply	5 -8 4 5 -19 0 -2 14
v:l2=apply & d:ahead	6 -2 4 -3 -17 0 -2 16
v:l2=apply & d:today	0 -12 0 16 0 0 0 0
v:l2=are	0 -15 0 -7 0 0 0 23
v:l2=are & d:ahead	0 -14 0 13 0 0 0 -2
v:l2=are & d:today	0 0 0 -25 0 0 0 28
v:l2=argument & d:ahead	0 4 0 -11 8 0 0 0
v:l2=argument & d:today	0 0 0 12 -4 0 0 -6
v:l2=arrive	-4 7 6 -19 15 0 -8 -7
v:l2=arrive & d:ahead	-4 7 6 -20 15 0 -8 -7
v:l2=as	7 14 -4 0 -4 0 0 -27
v:l2=as & d:ahead	8 25 0 -16 -6 0 0 -13
v:l2=as & d:today	0 -16 0 24 0 0 0 -14
v:l2=ask	0 14 0 -4 0 0 0 -13
v:l2=ask & d:ahead	0 14 0 -6 1 0 0 -12
v:l2=asleep	8 -1 0 -11 0 0 0 2
v:l2=asleep & d:ahead	8 -1 0 -11 0 0 0 2
v:l2=at	-2 -11 -7 11 0 0 0 2
v:l2=at & d:ahead	-1 -4 -6 16 -7 0 0 0
v:l2=at & d:today	0 -13 0 -1 6 0 0 4
v:l2=away	10 -1 0 -7 -8 0 0 9
v:l2=away & d:ahead	10 -1 0 -7 -8 0 0 9
v:l2=back	-3 0 -1 10 -1 4 -2 -7
v:l2=back & d:ahead	-3 0 -1 8 0 4 -2 -6
v:l2=because	0 -1 0 -12 0 0 0 15
v:l2=been	0 0 0 22 0 0 0 -18
v:l2=been & d:ahead	0 0 0 10 0 0 0 -7
v:l2=before	0 0 -4 17 -7 0 -6 -4
v:l2=before & d:ahead	0 2 -4 9 -4 0 -6 0
v:l2=before & d:today	0 -4 0 17 -1 0 0 -8
v:l2=begin	0 14 0 3 -9 0 0 -17
v:l2=begin & d:ahead	0 16 0 1 -7 0 0 -16
v:l2=booked	0 9 0 0 -6 0 0 -3
v:l2=booked & d:ahead	0 9 0 0 -6 0 0 -3
v:l2=border	0 10 0 -7 0 0 0 0
v:l2=border & d:ahead	0 12 0 -9 0 0 0 0
v:l2=both	0 18 0 -9 -8 0 0 -2
v:l2=both & d:ahead	0 18 0 -9 -8 0 0 -2
v:l2=briefing	0 -4 0 -8 0 0 0 13
v:l2=briefing & d:today	0 -3 0 -9 0 0 0 13
v:l2=bulletin	-1 9 0 -5 0 0 0 0
v:l2=bulletin & d:today	-1 9 0 -5 0 0 0 0
v:l2=busan	-3 -3 0 11 0 0 0 0
v:l2=busan & d:ahead	-3 -3 0 10 0 0 0 0
v:l2=business	0 -9 0 10 0 2 0 -2
v:l2=by	0 -7 -5 -10 10 -4 12 2
v:l2=by & d:ahead	0 -6 -5 2 7 -4 12 -16
v:l2=by & d:today	0 -1 0 -25 4 0 0 24
v:l2=call	0 -7 0 -2 0 0 0 17
v:l2=call & d:today	0 0 0 -10 0 0 0 11
v:l2=car & d:ahead	0 12 0 -10 0 0 0 0
v:l2=change	1 0 16 2 -1 -2 0 -18
v:l2=change & d:ahead	1 0 16 0 -1 -2 0 -17
v:l2=changed	2 -2 6 0 0 0 0 -9
v:l2=changed & d:ahead	2 -2 6 0 0 0 0 -9
v:l2=charge & d:today	0 16 0 -11 0 0 0 -2
v:l2=city	0 0 0 9 0 0 0 -5
v:l2=clear	0 -5 -2 6 -9 0 0 12
v:l2=clear & d:ahead	0 -5 -2 5 -8 0 0 12
v:l2=client	0 -10 0 12 0 0 0 0
v:l2=client & d:today	0 -10 0 12 0 0 0 0
v:l2=clock	0 7 0 -12 0 0 0 6
v:l2=close	0 -20 0 -2 -1 14 0 9
v:l2=close & d:ahead	0 -19 0 -4 -1 14 0 9
v:l2=closed	0 10 0 -1 -4 7 0 -8
v:l2=closed & d:ahead	0 10 0 -2 -4 7 0 -7
v:l2=coffee	0 10 0 -9 0 0 0 0
v:l2=coffee & d:ahead	0 10 0 -10 0 0 0 0
v:l2=collect	0 24 0 -18 -5 0 0 -4
v:l2=collect & d:ahead	0 25 0 -18 -5 0 0 -4
v:l2=column	0 0 0 -16 0 0 0 17
v:l2=column & d:today	0 0 0 -16 0 0 0 17
v:l2=come	-1 -8 0 19 0 0 -1 -10
v:l2=come & d:ahead	-1 -6 0 13 0 0 0 -5
v:l2=come & d:today	0 -2 0 12 0 0 0 -7
v:l2=commerce	0 0 0 11 0 0 0 -3
v:l2=common	0 -3 0 -10 0 0 0 14
v:l2=common & d:ahead	0 -3 0 -11 0 0 0 14
v:l2=company	0 0 0 -8 10 0 0 0
v:l2=company & d:ahead	0 0 0 -8 10 0 0 0
v:l2=confirm	0 0 0 16 -9 0 0 -3
v:l2=confirm & d:ahead	0 0 0 15 -9 0 0 -3
v:l2=continue	-1 11 0 -7 0 0 0 0
v:l2=continue & d:ahead	-1 -8 0 11 0 0 0 0
v:l2=control	1 -10 0 9 0 0 0 0
v:l2=control & d:ahead	1 -10 0 9 0 0 0 0
v:l2=count	0 -26 0 21 0 0 0 5
v:l2=count & d:ahead	0 -26 0 21 0 0 0 5
v:l2=counted	0 -8 0 0 -1 0 0 12
v:l2=counted & d:ahead	0 -8 0 0 -1 0 0 12
v:l2=custom	0 -8 0 -6 11 0 0 3
v:l2=custom & d:ahead	0 -6 0 -10 11 0 0 3
v:l2=customer	0 -7 0 9 0 0 0 0
v:l2=cut	0 8 0 -10 2 0 0 0
v:l2=cut & d:ahead	0 8 0 -10 2 0 0 0
v:l2=date & d:ahead	6 10 -2 -20 -3 -8 2 11
v:l2=date & d:today	0 -9 0 6 12 0 0 -16
v:l2=dated	9 -4 0 5 -2 0 0 -8
v:l2=dated & d:ahead	9 -3 0 0 -1 0 0 -4
v:l2=day	-6 15 0 -15 -11 0 8 7
v:l2=day & d:ahead	-6 15 0 -11 -10 0 8 2
v:l2=deadline	0 -6 0 -8 -16 13 11 5
v:l2=deadline & d:ahead	0 -6 0 -9 -16 13 11 5
v:l2=deal	8 17 0 -11 -11 -1 0 -6
v:l2=deal & d:ahead	8 17 0 -11 -11 -1 0 -6
v:l2=decide	0 6 0 -14 15 0 -1 -3
v:l2=decide & d:ahead	0 6 0 -15 16 0 -1 -3
v:l2=decision	0 -6 0 -12 21 0 0 -4
v:l2=decision & d:ahead	0 -6 0 -12 21 0 0 -4
v:l2=declare	0 6 0 -14 2 0 0 4
v:l2=declare & d:ahead	0 6 0 -14 2 0 0 4
v:l2=desk	0 -8 0 15 -6 0 0 -2
v:l2=did	0 -14 0 28 -5 0 0 -11
v:l2=did & d:ahead	0 -13 0 25 -5 0 0 -9
v:l2=do	0 22 0 -21 0 0 0 0
v:l2=do & d:ahead	0 23 0 -23 0 0 0 0
v:l2=doe	0 0 0 -22 18 0 0 2
v:l2=doe & d:ahead	0 0 0 -14 8 0 0 2
v:l2=dollar	0 -11 0 13 0 0 0 0
v:l2=dollar & d:ahead	0 -10 0 12 0 0 0 0
v:l2=double	0 0 0 -14 0 0 0 13
v:l2=double & d:ahead	0 0 0 -15 0 0 0 13
v:l2=down	0 9 4 0 19 0 0 -34
v:l2=down & d:ahead	0 11 4 -9 20 0 0 -28
v:l2=down & d:today	0 -2 0 13 0 0 0 -8
v:l2=due	-6 -3 -1 4 13 -1 -6 -5
v:l2=due & d:ahead	-6 -3 -1 4 13 -1 -6 -5
v:l2=duty & d:ahead	-5 5 0 -11 -1 0 0 9
v:l2=each	0 0 0 11 0 0 0 -10
v:l2=early	0 -4 0 -14 14 0 0 7
v:l2=eastern	3 1 4 2 -2 0 0 -11
v:l2=eastern & d:ahead	3 12 5 -16 0 0 0 -3
v:l2=eastern & d:today	0 -11 0 20 0 0 0 -7
v:l2=edition	0 -6 0 16 0 0 0 -6
v:l2=effect	2 11 1 0 -14 0 0 -19
v:l2=effect & d:ahead	2 6 1 3 -14 0 0 -17
v:l2=end	-1 -3 2 -8 -3 4 1 8
v:l2=end & d:ahead	0 -1 2 -13 -2 4 2 10
v:l2=end & d:today	0 -8 0 13 0 0 0 -6
v:l2=enter	0 0 3 -19 20 0 0 -11
v:l2=enter & d:ahead	0 -6 3 -15 20 0 0 -10
v:l2=entry	0 -17 0 29 -8 0 0 -4
v:l2=entry & d:ahead	0 -9 0 19 -6 0 0 -3
v:l2=entry & d:today	0 -8 0 11 0 0 0 0
v:l2=est	0 14 1 -9 -4 0 0 -1
v:l2=est & d:ahead	0 15 1 -11 -4 0 0 -1
v:l2=everywhere	0 12 0 -10 0 0 0 0
v:l2=everywhere & d:ahead	0 13 0 -11 0 0 0 0
v:l2=exchanged	0 0 0 -3 9 0 -1 0
v:l2=exchanged & d:ahead	0 0 0 -3 9 0 -1 0
v:l2=expect	0 8 0 0 0 0 0 -9
v:l2=expect & d:ahead	0 8 0 0 0 0 0 -9
v:l2=expire	0 -3 4 -1 -13 0 0 7
v:l2=expire & d:ahead	0 -3 4 -1 -13 0 0 7
v:l2=extend	-2 -9 3 12 -4 0 0 -2
v:l2=extend & d:ahead	-2 -8 3 11 -4 0 0 -2
v:l2=extension	0 7 1 -11 9 0 0 -4
v:l2=extension & d:ahead	0 -12 1 0 10 0 0 0
v:l2=face	0 6 0 -10 0 0 2 0
v:l2=fall	0 6 0 -12 -10 5 0 5
v:l2=fall & d:ahead	0 7 0 -14 -10 5 0 5
v:l2=fee	0 15 0 0 -12 0 0 0
v:l2=fee & d:ahead	0 15 0 0 -11 0 0 0
v:l2=finished	-1 7 0 -2 -11 0 12 -6
v:l2=finished & d:ahead	-1 7 0 -2 -11 0 12 -6
v:l2=fix	0 -5 0 12 -1 0 0 0
v:l2=fix & d:ahead	0 -5 0 12 -1 0 0 0
v:l2=flash	0 0 0 14 0 0 0 -10
v:l2=flash & d:today	0 0 0 14 0 0 0 -10
v:l2=follow	2 19 0 -6 0 0 -1 -24
v:l2=follow & d:ahead	2 19 0 -6 0 0 -1 -24
v:l2=for	0 -2 0 23 0 0 0 -23
v:l2=for & d:ahead	0 0 0 19 0 0 0 -21
v:l2=force	4 11 -1 -10 6 0 -5 -4
v:l2=force & d:ahead	4 16 -1 -19 6 0 -5 -1
v:l2=force & d:today	0 -13 0 17 0 0 0 -3
v:l2=found	0 -9 0 9 -8 0 8 -1
v:l2=found & d:ahead	0 -9 0 9 -8 0 8 -1
v:l2=free	0 -2 0 14 -6 0 0 -3
v:l2=friday	6 8 18 -32 9 -3 0 2
v:l2=friday & d:ahead	7 -15 19 -31 17 -2 0 8
v:l2=friday & d:today	0 23 0 -8 -18 0 0 -7
v:l2=from	12 25 -5 -7 -14 0 -2 -29
v:l2=from & d:ahead	12 18 -5 0 -13 0 -1 -34
v:l2=from & d:today	0 11 0 -11 0 0 0 0
v:l2=frozen	0 -1 0 9 0 0 0 -5
v:l2=frozen & d:ahead	0 -1 0 9 0 0 0 -5
v:l2=garden	0 13 0 -13 0 0 0 0
v:l2=garden & d:ahead	0 14 0 -13 0 0 0 0
v:l2=geneva	0 -3 0 15 0 0 0 -8
v:l2=geneva & d:ahead	0 -3 0 13 0 0 0 -7
v:l2=get & d:ahead	0 -5 0 10 -5 0 0 0
v:l2=go	0 -8 0 -13 -8 0 0 28
v:l2=go & d:ahead	0 0 0 -8 -7 0 0 16
v:l2=go & d:today	0 -12 0 -6 0 0 0 16
v:l2=good	-3 9 4 -14 -20 0 2 15
v:l2=good & d:ahead	-3 6 4 -16 -18 0 2 19
v:l2=gyeongju	0 0 0 -10 11 0 0 0
v:l2=gyeongju & d:ahead	0 0 0 -11 11 0 0 0
v:l2=had	0 -3 0 11 0 0 0 -4
v:l2=happen	4 -3 -4 -12 2 0 0 17
v:l2=happen & d:ahead	4 -3 -4 -12 2 0 0 17
v:l2=has	-6 -7 -4 -10 11 0 14 -3
v:l2=has & d:ahead	-6 -7 -4 -11 12 0 14 -2
v:l2=have	-6 13 5 9 -14 -6 0 -11
v:l2=have & d:ahead	-6 16 5 -3 -13 -5 0 0
v:l2=have & d:today	0 -1 0 25 0 0 0 -23
v:l2=he	0 9 0 -2 -1 0 0 -6
v:l2=he & d:ahead	0 9 0 -3 -1 0 0 -5
v:l2=hearing & d:ahead	0 -4 0 -7 13 0 0 0
v:l2=here	0 -7 0 14 -3 0 0 -3
v:l2=here & d:ahead	0 -6 0 13 -2 0 0 -3
v:l2=higher	0 -10 0 1 -5 0 0 11
v:l2=his	0 0 0 11 0 0 0 -8
v:l2=holiday	0 0 0 8 -10 0 0 0
v:l2=holiday & d:ahead	0 0 0 7 -10 0 0 1
v:l2=home	0 -13 0 19 0 0 0 -3
v:l2=home & d:ahead	0 -13 0 18 0 0 0 -3
v:l2=hour & d:ahead	0 -15 0 13 0 0 0 1
v:l2=hour & d:today	0 14 0 -10 -1 0 0 0
v:l2=importer	0 -11 0 6 3 0 0 0
v:l2=importer & d:today	0 -6 0 9 0 0 0 0
v:l2=in	0 1 -3 5 -1 -4 -10 0
v:l2=in & d:ahead	0 7 -2 1 0 -3 -9 -4
v:l2=in & d:today	0 -15 0 6 -7 0 0 6
v:l2=increase	0 -5 0 11 0 0 0 -5
v:l2=increase & d:ahead	0 -5 0 11 0 0 0 -5
v:l2=is	-3 -4 -2 -8 11 7 -10 6
v:l2=is & d:ahead	-2 8 -1 -5 -4 7 -10 4
v:l2=is & d:today	0 -24 0 -4 19 0 0 1
v:l2=istanbul	0 0 0 10 0 0 0 -8
v:l2=it	-7 -6 0 -5 13 0 9 -6
v:l2=it & d:ahead	-7 0 0 -15 16 0 10 -2
v:l2=it & d:today	0 -16 0 27 -8 0 0 -7
v:l2=its	0 -9 0 24 -7 0 0 -8
v:l2=its & d:ahead	0 -1 0 9 -2 0 0 0
v:l2=its & d:today	0 -5 0 15 -2 0 0 -5
v:l2=itself	5 -18 0 -3 3 0 0 9
v:l2=itself & d:ahead	5 -18 0 -3 3 0 0 9
v:l2=keep	0 10 0 -8 -5 0 0 1
v:l2=keep & d:ahead	0 10 0 -8 -5 0 0 1
v:l2=land	8 -6 0 1 -4 0 0 0
v:l2=land & d:ahead	8 -6 0 1 -4 0 0 0
v:l2=last	-2 -3 0 -28 -11 4 3 32
v:l2=last & d:ahead	-2 -3 0 -19 -10 4 3 23
v:l2=last & d:today	0 0 0 -17 0 0 0 18
v:l2=late	0 14 0 -3 -7 0 0 -5
v:l2=late & d:ahead	0 14 0 -3 -7 0 0 -5
v:l2=later	0 0 0 -12 10 0 8 -6
v:l2=later & d:ahead	0 0 0 -13 10 0 8 -5
v:l2=law	0 0 0 -3 -9 1 0 11
v:l2=law & d:ahead	0 0 0 -5 -8 1 0 12
v:l2=least	0 2 0 -6 0 0 11 -8
v:l2=least & d:ahead	0 2 0 -6 0 0 11 -8
v:l2=less	0 -6 0 12 0 0 0 -1
v:l2=level	0 -23 0 10 -1 0 0 19
v:l2=level & d:ahead	0 -23 0 9 -1 0 0 19
v:l2=levy	0 9 0 1 -2 0 0 -6
v:l2=levy & d:ahead	0 9 0 1 -2 0 0 -6
v:l2=lift	9 -2 0 4 -1 0 0 -8
v:l2=lift & d:ahead	9 -2 0 4 -1 0 0 -8
v:l2=likewise	12 0 0 0 9 0 0 -19
v:l2=likewise & d:ahead	12 0 0 0 9 0 0 -19
v:l2=list	0 13 0 0 -2 0 0 -8
v:l2=list & d:ahead	0 13 0 0 -2 0 0 -8
v:l2=loaded	0 11 -2 0 -5 0 0 -7
v:l2=london	0 -6 0 12 0 0 0 -2
v:l2=lower	0 -5 0 16 -5 0 0 -1
v:l2=lower & d:ahead	0 -5 0 13 -5 0 0 0
v:l2=lumpur	0 -10 0 12 -1 0 0 0
v:l2=lumpur & d:ahead	0 -9 0 11 -1 0 0 0
v:l2=m	0 28 0 -20 -2 0 0 -8
v:l2=m & d:ahead	0 21 0 -17 -3 0 0 0
v:l2=m & d:today	0 14 0 -9 0 0 0 -7
v:l2=madrid	0 -3 0 11 0 0 0 -4
v:l2=make & d:ahead	0 9 0 -12 3 1 0 0
v:l2=matter	0 13 0 -15 9 0 0 -9
v:l2=matter & d:ahead	0 13 0 -15 9 0 0 -9
v:l2=member	0 0 0 -14 -1 0 0 18
v:l2=member & d:today	0 0 0 -17 0 0 0 18
v:l2=memo	0 18 0 -16 0 0 0 0
v:l2=memo & d:today	0 18 0 -16 0 0 0 0
v:l2=midnight	-2 -16 0 2 -15 6 0 14
v:l2=midnight & d:ahead	-1 -11 0 -2 -10 6 0 15
v:l2=midnight & d:today	0 -5 0 14 -4 0 0 -1
v:l2=mombasa	0 0 0 -6 0 0 0 9
v:l2=mombasa & d:ahead	0 0 0 -7 0 0 0 9
v:l2=monday	5 4 12 -14 0 0 -1 0
v:l2=monday & d:ahead	2 10 10 -26 -4 0 0 14
v:l2=monday & d:today	1 -14 3 16 2 0 0 -21
v:l2=more	0 13 0 -6 0 0 0 -9
v:l2=more & d:today	0 11 0 -10 0 0 0 0
v:l2=most	0 3 0 -10 0 0 0 7
v:l2=most & d:ahead	0 3 0 -10 0 0 0 7
v:l2=move	0 0 0 15 -3 0 0 -7
v:l2=move & d:ahead	0 0 0 13 -3 0 0 -5
v:l2=much	0 0 0 -10 0 0 0 11
v:l2=nagoya	0 0 0 -9 0 0 0 11
v:l2=name	0 -6 0 12 -3 0 0 0
v:l2=need	0 -2 0 0 -3 0 0 10
v:l2=need & d:ahead	0 -2 0 0 -3 0 0 10
v:l2=network	0 0 0 -8 0 0 0 9
v:l2=network & d:ahead	0 0 0 -8 0 0 0 9
v:l2=next	0 -1 0 12 -1 0 0 -3
v:l2=next & d:ahead	0 -1 0 12 -1 0 0 -3
v:l2=night	0 -13 0 8 -2 0 0 2
v:l2=night & d:ahead	0 -12 0 7 -2 0 0 3
v:l2=no	0 -8 0 16 -1 0 -2 -1
v:l2=no & d:ahead	0 -6 0 9 0 0 -2 0
v:l2=not	0 1 0 -11 -7 0 0 18
v:l2=not & d:today	0 -3 0 -10 0 0 0 14
v:l2=note	0 15 0 -7 0 0 0 -9
v:l2=note & d:today	0 16 0 -8 0 0 0 -8
v:l2=nothing	0 10 0 4 -7 0 0 -17
v:l2=nothing & d:ahead	0 0 0 17 -6 0 0 -15
v:l2=notice	0 3 0 9 1 0 0 -17
v:l2=notice & d:ahead	0 5 0 5 2 0 0 -15
v:l2=now	7 -4 0 20 -2 0 0 -23
v:l2=now & d:ahead	7 -4 0 20 -2 0 0 -23
v:l2=of	7 -1 0 8 -13 -1 0 -3
v:l2=of & d:ahead	-1 1 0 1 -10 0 0 6
v:l2=of & d:today	10 -6 0 6 0 0 0 -12
v:l2=off	0 0 0 1 10 -9 -5 0
v:l2=off & d:ahead	0 0 0 1 10 -9 -5 0
v:l2=offer	0 -2 0 3 8 0 0 -10
v:l2=offer & d:ahead	0 -2 0 3 8 0 0 -10
v:l2=oil & d:ahead	0 8 0 -12 5 0 0 -1
v:l2=on	-3 -11 8 5 -9 5 -5 3
v:l2=on & d:today	0 -12 0 23 -1 0 0 -11
v:l2=one	-1 7 0 11 0 0 -2 -18
v:l2=one & d:ahead	-1 12 0 0 4 0 -2 -13
v:l2=one & d:today	0 -8 0 21 -5 0 0 -7
v:l2=opened	0 -7 0 13 -2 0 0 0
v:l2=opened & d:ahead	0 -4 0 10 -2 0 0 0
v:l2=or	-5 20 5 -5 -2 0 0 -12
v:l2=or & d:ahead	-5 20 5 -8 -2 0 0 -10
v:l2=order	0 4 0 2 -10 0 0 1
v:l2=order & d:ahead	0 4 0 1 -10 0 0 1
v:l2=osaka	0 0 0 11 0 0 0 -10
v:l2=osaka & d:today	0 0 0 10 0 0 0 -10
v:l2=other	6 0 0 -17 -2 0 0 12
v:l2=other & d:ahead	6 0 0 -17 -1 0 0 12
v:l2=our	0 -3 0 -5 -5 0 0 15
v:l2=our & d:today	0 -2 0 -7 -5 0 0 16
v:l2=out	0 -6 3 -7 -20 1 -4 17
v:l2=out & d:ahead	0 -5 3 -10 -19 1 -4 19
v:l2=over	0 0 0 -18 -12 0 3 22
v:l2=over & d:ahead	0 0 0 -19 -11 0 3 23
v:l2=own	12 0 0 0 -16 0 0 0
v:l2=own & d:ahead	12 0 0 -4 -12 0 0 0
v:l2=paper	0 -6 0 7 -7 0 10 -3
v:l2=paper & d:ahead	0 -5 0 5 -7 0 10 -2
v:l2=past & d:today	0 -7 0 21 0 0 0 -11
v:l2=pause	-1 -19 0 11 -2 0 0 12
v:l2=pause & d:ahead	-1 -19 0 8 -2 0 0 13
v:l2=pay	-7 0 -2 22 -10 0 0 -10
v:l2=pay & d:ahead	-7 12 -1 8 -6 0 0 -18
v:l2=pay & d:today	0 -26 0 18 -2 0 0 3
v:l2=peace	0 0 0 11 0 0 0 -8
v:l2=peace & d:ahead	0 0 0 11 0 0 0 -8
v:l2=phone	0 13 0 -10 0 0 0 0
v:l2=phone & d:ahead	0 13 0 -11 0 0 0 0
v:l2=place	0 0 1 -10 9 0 0 0
v:l2=place & d:ahead	0 0 1 -10 9 0 0 0
v:l2=plan	0 -3 0 7 -8 0 0 6
v:l2=plan & d:ahead	0 -3 0 7 -8 0 0 6
v:l2=pm	0 -2 0 -7 12 0 0 0
v:l2=post	0 -15 0 10 7 0 0 -5
v:l2=post & d:ahead	0 -14 0 3 7 0 0 0
v:l2=postpone	2 4 0 0 3 1 0 -13
v:l2=postpone & d:ahead	2 4 0 0 3 1 0 -13
v:l2=presented	0 -14 0 2 17 0 0 -7
v:l2=price	0 12 0 -3 -4 0 -1 0
v:l2=price & d:ahead	0 12 0 -3 -4 0 -1 0
v:l2=proclamation	0 -18 0 20 0 0 0 0
v:l2=proclamation & d:ahead	0 -18 0 20 0 0 0 0
v:l2=product	0 -12 0 12 2 0 0 -1
v:l2=publish	0 -11 0 0 7 0 0 4
v:l2=publish & d:ahead	0 -10 0 -3 9 0 0 5
v:l2=put	0 -7 0 -3 3 0 0 10
v:l2=put & d:ahead	0 -7 0 -3 3 0 0 10
v:l2=question	0 0 0 -8 10 0 0 0
v:l2=rate	0 6 0 -15 -15 0 0 20
v:l2=rate & d:ahead	0 0 0 -5 -14 0 0 15
v:l2=rate & d:today	0 8 0 -12 0 0 0 6
v:l2=ratify	0 6 0 -5 -8 0 0 10
v:l2=ratify & d:ahead	0 6 0 -5 -8 0 0 10
v:l2=reach	0 -9 0 0 -4 0 0 11
v:l2=reach & d:ahead	0 -9 0 0 -4 0 0 11
v:l2=read	0 -10 0 17 -1 0 0 -3
v:l2=reading	0 -4 0 -16 19 0 0 0
v:l2=ready	4 -1 0 -7 -9 0 10 2
v:l2=ready & d:ahead	4 -1 0 -7 -9 0 10 2
v:l2=recess	0 -4 0 15 -6 0 0 -4
v:l2=recess & d:ahead	0 -4 0 15 -6 0 0 -4
v:l2=released	0 0 0 9 -3 0 -2 0
v:l2=released & d:ahead	0 0 0 9 -3 0 -2 0
v:l2=renew	0 0 -3 12 -1 0 -1 -3
v:l2=renew & d:ahead	0 0 -3 12 -1 0 -1 -3
v:l2=reply	0 -12 0 -5 7 0 8 0
v:l2=reply & d:ahead	0 -12 0 -6 7 0 8 0
v:l2=report	0 -1 0 0 12 0 -2 -9
v:l2=report & d:ahead	0 0 0 -1 13 0 -2 -8
v:l2=reporter & d:today	0 12 0 -8 0 0 0 0
v:l2=rest	0 4 0 -12 3 0 0 2
v:l2=rest & d:ahead	0 4 0 -12 3 0 0 2
v:l2=retroactive	0 -1 0 11 0 0 0 -8
v:l2=retroactive & d:ahead	0 -1 0 11 0 0 0 -8
v:l2=return	1 8 0 -3 -11 0 0 2
v:l2=return & d:ahead	1 8 0 -4 -11 0 0 4
v:l2=review	0 -5 0 -1 10 0 0 -5
v:l2=review & d:ahead	0 -4 0 -3 11 0 0 -4
v:l2=rule & d:ahead	-3 0 -4 3 12 0 0 -8
v:l2=run	0 7 1 -14 3 0 -3 4
v:l2=run & d:today	0 12 0 -11 0 0 0 2
v:l2=sale	0 -4 0 5 -1 9 0 -8
v:l2=sale & d:ahead	0 0 0 -3 0 9 0 0
v:l2=same & d:ahead	0 6 0 -10 0 0 -2 6
v:l2=saturday	0 17 0 -16 6 0 0 -4
v:l2=saturday & d:ahead	0 22 0 -27 7 0 0 0
v:l2=saturday & d:today	0 -9 0 19 0 0 0 -7
v:l2=say	-9 2 3 2 -13 -2 5 4
v:l2=say & d:today	0 -16 0 18 -8 0 0 0
v:l2=sea	0 -9 0 16 -4 0 0 -1
v:l2=sea & d:ahead	0 -7 0 15 -4 0 0 -1
v:l2=season	0 0 0 14 0 0 0 -12
v:l2=season & d:ahead	0 0 0 14 0 0 0 -12
v:l2=second	0 -10 0 15 -2 0 0 -2
v:l2=sell	0 -1 0 -8 -6 17 0 0
v:l2=sell & d:ahead	0 -1 0 -8 -6 17 0 0
v:l2=send	0 0 0 10 -7 0 0 0
v:l2=send & d:ahead	0 0 0 10 -7 0 0 0
v:l2=session	0 -3 0 -4 9 0 0 0
v:l2=session & d:ahead	0 -3 0 -4 9 0 0 0
v:l2=shall	0 0 0 -15 3 -1 0 16
v:l2=shanghai	0 -2 0 -1 9 0 0 -4
v:l2=shanghai & d:today	0 0 0 -3 9 0 0 -3
v:l2=sheet & d:ahead	0 -7 0 13 0 0 0 0
v:l2=sheet & d:today	0 10 0 -10 0 0 0 0
v:l2=ship	-6 16 -4 -15 12 0 -1 -6
v:l2=ship & d:ahead	-6 -4 -4 5 13 0 -1 -5
v:l2=ship & d:today	0 26 0 -24 0 0 0 0
v:l2=shut	0 -15 0 19 0 0 0 0
v:l2=shut & d:ahead	0 -15 0 19 0 0 0 0
v:l2=side	-6 -1 0 -10 5 0 0 13
v:l2=side & d:ahead	-6 -1 0 -11 6 0 0 14
v:l2=sign	-2 -3 -2 10 0 0 2 -6
v:l2=signature	0 -5 0 -17 6 0 14 0
v:l2=signature & d:ahead	0 -5 0 -17 6 0 14 0
v:l2=since	0 -14 0 18 0 0 0 -1
v:l2=since & d:ahead	0 -10 0 11 0 0 0 0
v:l2=sit	0 -12 0 0 14 0 0 -11
v:l2=sit & d:ahead	0 -11 0 0 14 0 0 -11
v:l2=sleep	0 10 0 -17 4 0 0 3
v:l2=sleep & d:ahead	0 10 0 -18 4 0 0 4
v:l2=so	0 10 0 -23 14 0 0 2
v:l2=so & d:ahead	0 10 0 -24 14 0 0 2
v:l2=soybean	0 19 0 0 -3 0 0 -11
v:l2=soybean & d:ahead	0 19 0 -1 -3 0 0 -11
v:l2=spare	0 -5 0 11 -1 0 0 0
v:l2=spare & d:ahead	0 -5 0 11 -1 0 0 0
v:l2=spoke	0 -1 0 -17 5 0 13 1
v:l2=spoke & d:ahead	0 -1 0 -17 5 0 13 1
v:l2=stand	0 -6 0 0 9 0 0 -3
v:l2=stand & d:ahead	0 -4 0 -3 9 0 0 0
v:l2=standstill & d:ahead	0 0 0 -6 -1 0 0 10
v:l2=start	6 16 -3 -12 -3 0 0 -8
v:l2=start & d:ahead	6 16 -3 -12 -3 0 0 -8
v:l2=statement	0 -9 0 17 0 0 0 -3
v:l2=statement & d:ahead	0 -6 0 11 0 0 0 0
v:l2=stay	6 -10 -2 15 0 0 0 -10
v:l2=stay & d:ahead	6 -10 -2 15 0 0 0 -9
v:l2=still	0 -14 0 25 -2 0 0 -10
v:l2=still & d:ahead	0 -13 0 24 -1 0 0 -9
v:l2=stockholm	0 -4 0 16 0 0 0 -10
v:l2=stockholm & d:ahead	0 -3 0 15 0 0 0 -9
v:l2=stop	0 -8 0 -3 0 3 0 12
v:l2=stop & d:ahead	0 -8 0 -3 0 3 0 12
v:l2=strike	0 -1 0 13 -4 0 -4 -2
v:l2=strike & d:ahead	0 -1 0 13 -4 0 -4 -2
v:l2=surcharge	0 10 0 -6 0 0 0 0
v:l2=surcharge & d:ahead	0 10 0 -6 0 0 0 0
v:l2=suspend	0 -1 2 -13 6 0 -3 2
v:l2=suspend & d:ahead	0 0 2 -23 7 0 -3 5
v:l2=suspension	0 0 0 -12 2 0 0 11
v:l2=take	0 7 0 2 6 0 0 -23
v:l2=take & d:ahead	0 -4 0 4 8 0 0 -11
v:l2=take & d:today	0 12 0 -1 -1 0 0 -12
v:l2=talk	-2 6 0 -11 -3 0 8 4
v:l2=tangier	0 11 0 -8 0 0 0 -1
v:l2=tangier & d:ahead	0 12 0 -9 0 0 0 0
v:l2=tariff	-1 -21 0 21 7 0 0 -13
v:l2=tariff & d:ahead	0 -29 0 34 -1 0 0 -11
v:l2=tariff & d:today	0 9 0 -15 10 0 0 -2
v:l2=telephone	0 11 0 -2 -6 -1 0 0
v:l2=telephone & d:ahead	0 11 0 1 -5 -1 0 -9
v:l2=television	0 0 0 14 0 0 0 -9
v:l2=television & d:ahead	0 0 0 13 0 0 0 -8
v:l2=term	4 7 0 -17 -6 0 0 13
v:l2=term & d:ahead	5 8 0 -14 -6 0 0 10
v:l2=that	4 5 0 -10 -12 0 7 2
v:l2=that & d:ahead	5 8 2 -11 -11 0 7 -1
v:l2=the	0 1 0 9 -4 -1 0 -7
v:l2=the & d:ahead	0 9 1 3 0 -1 0 -17
v:l2=the & d:today	0 -13 0 8 -9 0 0 5
v:l2=their	0 0 0 4 9 0 0 -14
v:l2=their & d:ahead	0 0 0 3 9 0 0 -14
v:l2=them	0 10 -3 -10 8 -1 1 -8
v:l2=them & d:ahead	0 11 -3 -4 0 -1 1 -8
v:l2=there	-4 5 0 -2 -6 0 -2 9
v:l2=there & d:ahead	-4 5 0 -2 -6 0 -2 9
v:l2=they	0 -17 0 11 0 0 0 5
v:l2=they & d:ahead	0 -15 0 4 0 0 0 8
v:l2=they & d:today	0 0 0 10 -1 0 0 -1
v:l2=thing	0 -5 0 -5 -1 0 0 12
v:l2=thread	0 0 0 -9 0 0 0 11
v:l2=thread & d:today	0 0 0 -9 0 0 0 11
v:l2=three	0 9 0 0 -9 0 0 -1
v:l2=three & d:ahead	0 9 0 0 -8 0 0 -1
v:l2=through	0 -2 0 -19 8 0 0 14
v:l2=through & d:ahead	0 -2 0 -19 8 0 0 14
v:l2=thursday	0 -3 0 -10 5 0 0 14
v:l2=thursday & d:ahead	0 8 0 -18 7 0 0 5
v:l2=thursday & d:today	0 -19 0 3 -2 0 0 10
v:l2=till	0 0 0 -10 -1 0 0 15
v:l2=till & d:ahead	0 0 0 -10 -1 0 0 15
v:l2=time	-2 12 0 -8 1 0 6 -13
v:l2=time & d:ahead	-2 12 0 -8 1 0 6 -13
v:l2=to	-16 6 5 -5 0 -6 -8 10
v:l2=to & d:ahead	-15 -12 6 3 -4 -6 -8 16
v:l2=to & d:today	0 20 0 -10 6 0 0 -12
v:l2=trade	0 -6 0 9 0 0 0 0
v:l2=treaty	0 -7 0 2 -9 0 0 10
v:l2=treaty & d:ahead	0 -7 0 1 -9 0 0 10
v:l2=truce	1 10 0 -9 2 0 0 1
v:l2=truce & d:ahead	1 10 0 7 3 0 0 -17
v:l2=truce & d:today	0 0 0 -31 0 0 0 35
v:l2=tuesday	0 9 -2 -15 -13 0 0 16
v:l2=tuesday & d:ahead	0 14 0 -22 -5 0 0 12
v:l2=two	0 -4 0 11 0 0 0 -2
v:l2=until	-9 -12 1 -19 9 -4 -2 26
v:l2=until & d:ahead	-9 -11 1 -8 9 -4 -2 15
v:l2=until & d:today	0 0 0 -22 0 0 0 23
v:l2=up	-1 -19 -2 -9 10 0 -9 24
v:l2=up & d:ahead	-1 -16 -2 -6 1 0 -9 26
v:l2=up & d:today	0 -3 0 -3 10 0 0 0
v:l2=updated	0 -3 0 12 0 0 0 -8
v:l2=updated & d:today	0 -3 0 12 0 0 0 -8
v:l2=us	0 -10 0 -2 -4 0 0 21
v:l2=us & d:ahead	0 -10 0 -2 -4 0 0 21
v:l2=used	0 -16 0 -9 21 0 0 0
v:l2=used & d:ahead	0 -16 0 -9 21 0 0 0
v:l2=valid	0 -4 3 1 -10 0 0 8
v:l2=valid & d:ahead	0 -4 3 1 -10 0 0 8
v:l2=video	0 -1 0 11 -3 0 0 0
v:l2=video & d:ahead	0 -1 0 10 -3 0 0 0
v:l2=vote	0 -12 0 -3 13 0 0 -2
v:l2=vote & d:ahead	0 -12 0 0 9 0 0 -2
v:l2=wait	-7 7 0 -12 -2 0 6 4
v:l2=wait & d:ahead	-7 7 0 -12 -2 0 6 4
v:l2=was	0 -11 0 9 -2 0 0 2
v:l2=was & d:today	0 -1 0 11 0 0 0 -5
v:l2=water	0 -16 0 18 -3 0 0 0
v:l2=water & d:today	0 -11 0 11 0 0 0 0
v:l2=way	0 -14 0 6 7 0 0 0
v:l2=way & d:ahead	0 -12 0 2 7 0 0 0
v:l2=we	0 27 0 -33 3 -2 0 8
v:l2=we & d:ahead	0 16 0 -15 5 -2 0 -6
v:l2=we & d:today	0 15 0 -24 0 0 0 13
v:l2=wednesday	0 -6 0 -16 4 7 0 17
v:l2=wednesday & d:ahead	0 14 0 -21 -14 7 0 7
v:l2=wednesday & d:today	0 -32 0 1 14 0 0 12
v:l2=weekly	0 0 0 -15 0 0 0 16
v:l2=weekly & d:today	0 0 0 -15 0 0 0 16
v:l2=were & d:ahead	0 0 0 18 -9 0 0 -6
v:l2=were & d:today	0 0 0 -10 11 0 0 0
v:l2=what	-2 21 0 -15 -8 9 0 -3
v:l2=what & d:ahead	-2 28 0 -18 -6 9 0 -12
v:l2=which	0 -10 10 -4 0 0 0 8
v:l2=which & d:ahead	0 -9 10 5 0 0 0 -4
v:l2=which & d:today	0 0 0 -14 0 0 0 15
v:l2=window	0 0 0 -8 10 0 0 0
v:l2=wine	-1 -1 0 -15 0 0 0 18
v:l2=wine & d:ahead	-1 -1 0 -15 0 0 0 18
v:l2=withdraw	0 11 0 -9 3 0 0 -7
v:l2=withdraw & d:ahead	0 11 0 -9 3 0 0 -7
v:l2=word	0 24 0 -25 0 0 0 0
v:l2=write	0 -22 -1 19 4 0 0 -4
v:l2=write & d:ahead	0 -21 -1 18 4 0 0 -3
v:l2=year	0 4 9 0 -7 0 0 -6
v:l2=year & d:ahead	0 5 9 -2 -6 0 0 -5
v:l2=yes	0 12 0 -11 0 0 0 0
v:l2=yes & d:ahead	0 12 0 -10 0 0 0 0
v:l2=york	0 0 0 10 -5 0 0 -3
v:l2=you & d:ahead	0 -3 0 -5 0 0 0 11
v:l2=you & d:today	0 0 0 8 0 0 0 -6
v:l2=—	0 5 0 6 -8 0 5 -13
v:l2=— & d:ahead	0 10 0 -10 -4 0 5 0
v:l2=— & d:today	0 -8 0 25 -1 0 0 -15
v:l=" ,	0 0 0 -12 0 0 0 16
v:l=" , & d:today	0 0 0 -15 0 0 0 17
v:l='s on	0 0 0 -8 12 0 0 -1
v:l='s on & d:ahead	0 0 0 -8 12 0 0 -1
v:l=( until	0 -13 0 10 -2 0 0 2
v:l=( until & d:ahead	0 -13 0 10 -2 0 0 2
v:l=, <level> & d:today	0 -3 0 10 0 0 0 -4
v:l=, a	0 -6 0 11 0 0 0 -4
v:l=, a & d:ahead	0 -6 0 11 0 0 0 -4
v:l=, and	0 -22 0 -8 6 0 0 17
v:l=, and & d:ahead	0 -19 0 3 6 0 0 3
v:l=, and & d:today	0 -1 0 -13 0 0 0 16
v:l=, by	0 0 0 -4 6 0 4 -9
v:l=, by & d:ahead	0 0 0 -4 6 0 4 -9
v:l=, end	0 0 0 -10 0 0 0 11
v:l=, friday	0 16 0 -11 0 0 0 -2
v:l=, friday & d:today	0 16 0 -11 0 0 0 -2
v:l=, from	0 30 -4 -20 -5 0 0 -8
v:l=, from & d:ahead	0 26 -4 -17 -4 0 0 -6
v:l=, has	11 -12 0 1 0 0 0 0
v:l=, has & d:ahead	11 -12 0 1 0 0 0 0
v:l=, monday	0 -3 0 10 0 0 0 -4
v:l=, monday & d:today	0 -3 0 10 0 0 0 -4
v:l=, not	-8 0 0 20 0 0 0 -8
v:l=, not & d:ahead	-8 0 0 15 0 0 0 -4
v:l=, publish	0 -7 0 19 -10 0 0 0
v:l=, since	0 -3 0 -7 0 0 0 11
v:l=, since & d:ahead	0 -2 0 -8 0 0 0 12
v:l=, start	9 17 0 -23 0 0 0 0
v:l=, the & d:today	0 -6 0 15 0 0 0 -9
v:l=, thursday	0 -4 0 11 0 0 0 -2
v:l=, thursday & d:today	0 -4 0 11 0 0 0 -2
v:l=, till	0 0 0 -10 0 0 0 12
v:l=, till & d:ahead	0 0 0 -10 0 0 0 12
v:l=, to	3 -4 2 -6 0 0 -3 7
v:l=, to & d:ahead	3 -4 2 -9 0 0 -3 9
v:l=, until	0 0 5 -1 0 9 -6 -3
v:l=, until & d:ahead	0 0 5 -1 0 9 -6 -3
v:l=. on	-1 3 11 -9 6 0 0 -9
v:l=. on & d:ahead	-1 6 11 -13 6 0 0 -9
v:l=: <number>	0 23 0 -7 -14 0 0 -11
v:l=: <number> & d:ahead	0 12 0 -8 0 0 0 -1
v:l=: <number> & d:today	0 16 0 -3 -12 0 0 -8
v:l=: from	-2 12 0 -8 0 0 0 0
v:l=: from & d:ahead	-2 12 0 -8 0 0 0 0
v:l=: on	0 0 0 -14 4 0 0 11
v:l=: on & d:ahead	0 0 0 -14 4 0 0 11
v:l=: until	-5 -11 0 -8 10 0 0 13
v:l=: until & d:ahead	-5 -11 0 -10 10 0 0 14
v:l=; from	0 18 0 -15 0 0 0 -3
v:l=; from & d:ahead	0 19 0 -16 0 0 0 -3
v:l=; on	0 6 0 0 0 0 0 -9
v:l=; on & d:ahead	0 6 0 0 0 0 0 -9
v:l=; until	0 -9 0 13 0 0 0 -4
v:l=; until & d:ahead	0 -9 0 13 0 0 0 -4
v:l=<begin> <begin>	5 3 0 -10 12 9 3 -5
v:l=<begin> <begin> & d:ahead	3 10 2 -16 8 13 7 -13
v:l=<begin> <begin> & d:today	2 -9 -1 2 6 -6 -6 6
v:l=<begin> after	0 2 0 -20 8 0 0 10
v:l=<begin> after & d:ahead	0 2 0 -20 8 0 0 10
v:l=<begin> and	0 -4 0 11 0 0 0 -8
v:l=<begin> by	0 -2 0 -3 8 0 6 -10
v:l=<begin> by & d:ahead	0 -1 0 -4 9 0 6 -9
v:l=<begin> friday	0 -3 0 15 0 0 0 -10
v:l=<begin> friday & d:today	0 -3 0 15 0 0 0 -10
v:l=<begin> from	8 20 7 -20 3 -3 -5 -8
v:l=<begin> from & d:ahead	9 9 8 -11 0 -3 -4 -2
v:l=<begin> from & d:today	0 18 0 -14 3 0 0 -6
v:l=<begin> if	0 -11 0 12 0 0 0 0
v:l=<begin> if & d:ahead	0 -11 0 12 0 0 0 0
v:l=<begin> monday	0 -1 0 10 0 0 0 -4
v:l=<begin> monday & d:today	0 -1 0 10 0 0 0 -4
v:l=<begin> on	14 4 -7 -12 1 -2 -11 3
v:l=<begin> on & d:ahead	14 6 -7 -11 -3 -2 -10 4
v:l=<begin> publish	0 15 0 -10 0 0 0 -7
v:l=<begin> publish & d:today	0 15 0 -10 0 0 0 -7
v:l=<begin> saturday	0 0 0 16 0 0 0 -15
v:l=<begin> saturday & d:today	0 0 0 16 0 0 0 -15
v:l=<begin> since	-1 7 0 -6 -12 0 0 10
v:l=<begin> since & d:ahead	-1 -9 0 2 -5 0 0 13
v:l=<begin> since & d:today	0 18 0 -12 -4 0 0 -3
v:l=<begin> the & d:ahead	3 0 0 -9 -2 0 0 8
v:l=<begin> the & d:today	0 -5 0 18 0 0 0 -12
v:l=<begin> to	2 5 0 -14 0 0 0 5
v:l=<begin> to & d:ahead	2 5 0 -14 0 0 0 5
v:l=<begin> until	-1 11 -4 0 -13 -3 -6 1
v:l=<begin> until & d:ahead	0 11 -4 0 -13 -3 -6 2
v:l=<begin> updated	0 0 0 11 0 0 0 -9
v:l=<begin> updated & d:today	0 0 0 11 0 0 0 -9
v:l=<day-ahead> ,	-11 1 0 -11 2 11 12 -10
v:l=<day-ahead> , & d:ahead	-11 1 0 -15 2 11 12 -6
v:l=<day-ahead> and	0 -4 0 12 0 0 0 -5
v:l=<day-ahead> and & d:ahead	0 -4 0 11 0 0 0 -4
v:l=<day-ahead> from	0 -15 0 18 0 0 0 0
v:l=<day-ahead> from & d:ahead	0 -15 0 18 0 0 0 0
v:l=<day-ahead> to	-3 0 -3 -2 -10 0 -4 16
v:l=<day-ahead> to & d:ahead	-3 0 -3 -2 -10 0 -4 16
v:l=<day-gone> ,	0 -4 0 13 0 0 0 -6
v:l=<day-gone> , & d:ahead	0 -4 0 13 0 0 0 -6
v:l=<day-gone> and	0 0 -2 -8 0 0 0 13
v:l=<day-gone> and & d:ahead	0 0 -2 -9 0 0 0 14
v:l=<day-today> (	0 -1 0 10 0 0 0 -3
v:l=<day-today> ( & d:today	0 -1 0 10 0 0 0 -3
v:l=<day-today> ,	0 -4 0 -12 -1 0 0 20
v:l=<day-today> , & d:today	0 -1 0 -22 -1 0 0 29
v:l=<day-today> from	0 16 0 -20 0 0 0 4
v:l=<day-today> from & d:ahead	0 16 0 -20 0 0 0 4
v:l=<goods-amount> by	0 0 0 11 -4 0 0 0
v:l=<goods-amount> by & d:ahead	0 0 0 11 -4 0 0 0
v:l=<level> (	0 -1 0 -13 0 0 0 17
v:l=<level> from	-14 15 0 -1 -8 0 0 -8
v:l=<level> from & d:ahead	-14 28 0 -16 -7 0 0 -6
v:l=<level> from & d:today	0 -35 0 40 0 0 0 -2
v:l=<level> on	-5 6 -2 8 7 0 0 -29
v:l=<level> on & d:ahead	-5 9 -1 0 8 0 0 -26
v:l=<level> on & d:today	0 -14 0 20 0 0 0 -5
v:l=<level> since	11 -14 0 1 0 0 0 0
v:l=<level> since & d:ahead	11 -13 0 0 0 0 0 0
v:l=<level> until	0 -10 -3 7 -14 0 0 9
v:l=<level> until & d:ahead	0 -9 -3 14 -13 0 0 2
v:l=<month-ahead> ,	0 -11 0 18 0 0 0 -7
v:l=<name> (	0 0 0 -16 0 0 0 19
v:l=<name> ( & d:today	0 0 0 -16 0 0 0 18
v:l=<name> ,	0 1 0 -15 -8 0 0 24
v:l=<name> , & d:ahead	0 12 0 -13 0 0 0 4
v:l=<name> , & d:today	0 -14 0 -5 -5 0 0 20
v:l=<name> before	0 0 0 9 -4 0 0 -4
v:l=<name> end	0 -11 6 0 -2 0 0 1
v:l=<name> end & d:today	0 -8 0 3 0 0 0 0
v:l=<name> from	3 18 0 -19 -9 6 3 -14
v:l=<name> from & d:ahead	3 13 0 -18 -7 6 3 -9
v:l=<name> on	1 -16 8 11 2 3 0 -18
v:l=<name> on & d:today	0 -7 0 4 8 0 0 -11
v:l=<name> until	0 0 0 -18 15 0 -10 9
v:l=<name> until & d:ahead	0 0 0 -18 15 0 -10 9
v:l=<number> ,	0 -15 0 5 0 0 0 10
v:l=<number> , & d:today	0 -12 0 9 0 0 0 1
v:l=<number> from	-3 19 0 -12 -6 0 0 0
v:l=<number> from & d:ahead	-2 18 0 -12 -5 0 0 0
v:l=<number> on	-1 16 -2 -3 -10 0 0 -7
v:l=<number> on & d:ahead	-1 18 -2 0 -7 0 0 -22
v:l=<number> on & d:today	0 -3 0 -3 -1 0 0 9
v:l=<number> until	0 -9 0 0 -1 0 0 9
v:l=<number> until & d:ahead	0 -8 0 0 0 0 0 11
v:l=<office> ,	0 -2 0 10 0 0 0 -3
v:l=<organisation> ,	0 -8 0 9 6 0 0 -10
v:l=<organisation> , & d:ahead	0 -4 0 0 8 0 0 -2
v:l=<organisation> , & d:today	0 -2 0 15 -1 0 0 -5
v:l=<organisation> announce	0 13 0 -18 7 0 0 0
v:l=<organisation> announce & d:today	0 13 0 -18 7 0 0 0
v:l=<organisation> meet	0 -1 0 -3 -9 0 0 13
v:l=<organisation> meet & d:ahead	0 0 0 -3 -9 0 0 13
v:l=<organisation> on	0 5 0 13 -14 0 0 -5
v:l=<organisation> on & d:ahead	0 7 0 7 -10 0 0 -4
v:l=<organisation> on & d:today	0 0 0 9 -3 0 0 0
v:l=<person> :	-1 -23 0 17 -1 0 0 6
v:l=<person> : & d:ahead	-1 -14 0 7 0 0 0 8
v:l=<person> on	0 13 0 -1 -11 -2 0 -1
v:l=<person> on & d:ahead	0 13 0 -3 -8 -2 0 0
v:l=<person> say & d:ahead	0 10 0 -8 0 0 0 0
v:l=<person> say & d:today	0 -2 0 10 0 0 0 -4
v:l=<points> from	0 10 -2 -4 0 0 0 0
v:l=<points> from & d:ahead	0 10 -2 -4 0 0 0 0
v:l=<points> until	3 -1 0 -12 0 0 0 11
v:l=<points> until & d:ahead	3 -1 0 -12 0 0 0 11
v:l=<quality> ,	0 0 0 -16 0 0 0 16
v:l=<quality> good	1 10 0 0 0 0 0 -11
v:l=<quality> good & d:ahead	1 12 0 -6 0 0 0 -7
v:l=<seat> ,	-6 1 -3 6 11 -1 -3 -8
v:l=<seat> , & d:ahead	0 0 0 25 -6 0 0 -15
v:l=<seat> , & d:today	-3 2 -1 0 14 0 -1 -3
v:l=<seat> by	7 0 0 -21 9 0 0 4
v:l=<seat> by & d:ahead	7 0 0 -21 9 0 0 4
v:l=<seat> on	-3 -22 0 28 -2 0 0 0
v:l=<seat> on & d:ahead	-2 -19 0 21 0 0 0 0
v:l=<seat> on & d:today	0 -4 0 14 0 0 0 -4
v:l=<seat> say	0 -4 0 0 -1 0 0 10
v:l=<span> ,	0 -6 0 11 0 0 0 -3
v:l=<span> , & d:ahead	0 -6 0 9 0 0 0 0
v:l=<span> from	1 8 0 8 3 0 0 -39
v:l=<span> from & d:ahead	1 9 0 7 3 0 0 -38
v:l=<span> on	0 0 0 14 0 0 0 -11
v:l=<span> on & d:ahead	0 0 0 12 0 0 0 -10
v:l=<span> to	-5 8 0 -14 0 0 0 11
v:l=<span> to & d:ahead	-5 8 0 -14 0 0 0 11
v:l=a deal	0 -2 0 -7 0 0 0 13
v:l=again before	0 0 0 -11 8 0 0 4
v:l=again before & d:ahead	0 0 0 -11 8 0 0 4
v:l=again on	0 2 7 0 0 0 0 -15
v:l=again on & d:ahead	0 3 7 0 0 0 0 -15
v:l=agree on	0 5 0 -12 3 0 0 5
v:l=agree on & d:ahead	0 5 0 -13 3 0 0 6
v:l=agreement by	0 -5 0 0 -9 0 5 7
v:l=agreement by & d:ahead	0 -5 0 0 -9 0 5 7
v:l=agreement on	0 0 0 -14 2 0 0 13
v:l=agreement on & d:today	0 0 0 -14 0 0 0 14
v:l=ahead of	0 13 0 -2 0 0 -1 -7
v:l=ahead of & d:ahead	0 13 0 -2 0 0 -1 -7
v:l=alert ,	0 10 0 -8 0 0 0 0
v:l=alert , & d:today	0 10 0 -8 0 0 0 0
v:l=and <level>	0 -10 0 4 9 0 0 -5
v:l=and <number>	0 0 0 10 0 0 0 -9
v:l=and <number> & d:ahead	0 0 0 10 0 0 0 -9
v:l=and after	0 -8 0 -3 -3 0 0 16
v:l=and after & d:ahead	0 -8 0 -8 -3 0 0 19
v:l=and from	0 11 0 -10 9 0 0 -7
v:l=and from & d:ahead	0 13 0 -12 9 0 0 -7
v:l=and including	0 -17 8 1 -1 0 0 6
v:l=and including & d:ahead	0 -17 8 1 -1 0 0 6
v:l=and on	2 11 0 -14 -3 0 0 3
v:l=and on & d:ahead	2 11 0 -15 -3 0 0 4
v:l=and the	0 -10 0 -13 -2 0 6 20
v:l=and the & d:ahead	0 -10 0 -13 -2 0 6 20
v:l=announce on	-3 -8 -1 16 -5 0 0 0
v:l=announce on & d:today	0 -1 0 10 -5 0 0 0
v:l=announcement of	8 7 0 -5 0 0 0 -9
v:l=answer by	0 -7 0 -16 7 0 10 0
v:l=answer by & d:ahead	0 -7 0 -16 7 0 10 0
v:l=apply from	5 -10 -1 10 -10 0 0 3
v:l=apply from & d:ahead	5 -3 0 1 -8 0 0 5
v:l=apply from & d:today	0 -11 0 15 0 0 0 0
v:l=apply until	1 -13 8 0 -10 0 -2 10
v:l=apply until & d:ahead	1 -13 8 0 -10 0 -2 10
v:l=are until	0 0 0 9 0 0 0 -6
v:l=are until & d:ahead	0 0 0 9 0 0 0 -6
v:l=argument on & d:today	0 0 0 12 -4 0 0 -6
v:l=arrive by	0 3 8 -10 2 0 -7 -1
v:l=arrive by & d:ahead	0 3 8 -10 2 0 -7 -1
v:l=arrive on	-3 0 0 0 10 0 0 -3
v:l=arrive on & d:ahead	-3 0 0 0 10 0 0 -3
v:l=as from	0 -11 0 11 1 0 0 0
v:l=as from & d:ahead	0 -9 0 8 1 0 0 0
v:l=as of	7 22 -3 -7 -7 0 0 -24
v:l=as of & d:ahead	8 33 0 -24 -11 0 0 -12
v:l=as of & d:today	0 -15 0 22 0 0 0 -13
v:l=asleep until	9 -1 0 -6 0 0 0 0
v:l=asleep until & d:ahead	9 -1 0 -6 0 0 0 0
v:l=at <number> & d:ahead	0 6 0 -14 0 0 0 9
v:l=at <number> & d:today	0 -4 0 3 8 0 0 -8
v:l=at midnight	0 -3 -2 -21 -1 0 0 27
v:l=at midnight & d:today	0 0 0 -18 0 0 0 20
v:l=at the	0 -2 -1 23 -2 0 -3 -13
v:l=at the & d:ahead	0 -2 -1 23 -2 0 -3 -13
v:l=away until	10 -6 0 0 -6 0 0 3
v:l=away until & d:ahead	10 -6 0 0 -6 0 0 3
v:l=back by	0 3 0 4 -10 0 -1 2
v:l=back by & d:ahead	0 4 0 2 -10 0 -1 3
v:l=back to	0 -10 0 20 0 6 0 -20
v:l=back to & d:ahead	0 -10 0 20 0 6 0 -20
v:l=back until	0 -4 0 -9 7 0 0 7
v:l=back until & d:ahead	0 -4 0 -9 7 0 0 7
v:l=before the	0 2 -3 15 -9 0 -5 -5
v:l=before the & d:ahead	0 2 -3 15 -9 0 -5 -5
v:l=begin on	0 13 0 4 -8 0 0 -16
v:l=begin on & d:ahead	0 15 0 1 -7 0 0 -16
v:l=briefing ,	0 -3 0 -9 0 0 0 13
v:l=briefing , & d:today	0 -3 0 -9 0 0 0 13
v:l=bulletin ,	0 9 0 -8 0 0 0 0
v:l=bulletin , & d:today	0 9 0 -8 0 0 0 0
v:l=busan on	0 0 0 12 0 0 0 -7
v:l=busan on & d:ahead	0 0 0 12 0 0 0 -7
v:l=business on	0 -8 0 12 0 0 0 -1
v:l=business on & d:ahead	0 -7 0 10 0 0 0 0
v:l=by telephone	0 0 0 -13 -2 0 0 16
v:l=by telephone & d:today	0 0 0 -14 0 0 0 17
v:l=by the	0 -5 -4 9 5 -3 14 -29
v:l=by the & d:ahead	0 -5 -4 9 5 -3 14 -29
v:l=by video	0 0 0 -11 0 0 0 14
v:l=call ,	0 0 0 -11 0 0 0 12
v:l=call , & d:today	0 0 0 -11 0 0 0 12
v:l=car on	0 11 0 -9 0 0 0 0
v:l=car on & d:ahead	0 11 0 -9 0 0 0 0
v:l=case on	0 -10 0 -8 7 0 0 9
v:l=case on & d:ahead	0 -10 0 -8 7 0 0 9
v:l=change on	2 -2 16 -1 0 -2 0 -11
v:l=change on & d:ahead	2 -2 16 -1 0 -2 0 -11
v:l=changed on	2 -2 6 0 0 0 0 -9
v:l=changed on & d:ahead	2 -2 6 0 0 0 0 -9
v:l=charge from	0 17 0 -22 4 0 0 0
v:l=charge on	0 -8 0 14 -1 0 0 -3
v:l=charge on & d:ahead	0 -8 0 14 -1 0 0 -3
v:l=clear by	0 5 -1 -2 -9 0 0 9
v:l=clear by & d:ahead	0 5 -1 -2 -9 0 0 9
v:l=client ,	0 -9 0 11 0 0 0 0
v:l=client , & d:today	0 -9 0 11 0 0 0 0
v:l=close on	0 -16 0 -3 0 14 0 4
v:l=close on & d:ahead	0 -16 0 -3 0 14 0 4
v:l=collect from	0 11 0 -7 -2 0 0 0
v:l=collect from & d:ahead	0 12 0 -8 -2 0 0 0
v:l=collect until	0 9 0 -12 0 0 0 0
v:l=collect until & d:ahead	0 9 0 -12 0 0 0 0
v:l=column ,	0 0 0 -16 0 0 0 17
v:l=column , & d:today	0 0 0 -16 0 0 0 17
v:l=come by	0 -16 0 9 1 0 0 3
v:l=come by & d:ahead	0 -16 0 9 1 0 0 3
v:l=comment until	0 -1 0 -11 16 0 0 -2
v:l=comment until & d:ahead	0 -1 0 -11 16 0 0 -2
v:l=common on	0 -3 0 -10 0 0 0 14
v:l=common on & d:ahead	0 -3 0 -11 0 0 0 14
v:l=confirm on	0 0 0 10 -3 0 0 -3
v:l=confirm on & d:ahead	0 0 0 9 -3 0 0 -2
v:l=count from	0 -25 0 27 0 0 0 0
v:l=count from & d:ahead	0 -25 0 27 0 0 0 0
v:l=counted from	0 -8 0 0 -1 0 0 12
v:l=counted from & d:ahead	0 -8 0 0 -1 0 0 12
v:l=country from	0 9 0 -7 0 0 0 0
v:l=country from & d:ahead	0 9 0 -7 0 0 0 0
v:l=date :	1 0 0 6 8 -6 0 -13
v:l=date : & d:today	0 -4 0 2 12 0 0 -16
v:l=date from	0 -10 0 19 0 0 0 -7
v:l=date from & d:ahead	0 -6 0 16 0 0 0 -6
v:l=date of	0 9 0 -12 -2 0 0 4
v:l=date of & d:ahead	0 9 0 -12 -2 0 0 4
v:l=day ,	-5 2 0 -14 -3 0 0 18
v:l=day , & d:ahead	-4 2 0 -10 -2 0 0 14
v:l=day :	0 4 0 -11 0 0 0 8
v:l=day : & d:ahead	0 4 0 -11 0 0 0 8
v:l=day is	0 3 0 -13 0 0 9 -2
v:l=day is & d:ahead	0 3 0 -13 0 0 9 -2
v:l=day on	0 -5 0 10 0 0 0 -2
v:l=deadline of	0 -5 0 -11 -7 8 7 6
v:l=deadline of & d:ahead	0 -5 0 -11 -7 8 7 6
v:l=deal of	0 -5 0 10 0 0 0 0
v:l=deal of & d:ahead	0 -5 0 10 0 0 0 0
v:l=decide by	0 9 0 -9 0 0 0 0
v:l=decide by & d:ahead	0 9 0 -9 0 0 0 0
v:l=decide on	0 -6 0 -10 17 0 0 0
v:l=decide on & d:ahead	0 -6 0 -11 18 0 0 0
v:l=decision on	0 0 0 -10 11 0 0 0
v:l=decision on & d:ahead	0 0 0 -10 11 0 0 0
v:l=desk ,	0 -5 0 15 0 0 0 -8
v:l=desk , & d:today	0 -5 0 15 0 0 0 -8
v:l=dollar on	0 -11 0 13 0 0 0 0
v:l=dollar on & d:ahead	0 -10 0 12 0 0 0 0
v:l=double on	0 0 0 -14 0 0 0 13
v:l=double on & d:ahead	0 0 0 -15 0 0 0 13
v:l=due by	0 -4 0 -8 19 0 -4 -1
v:l=due by & d:ahead	0 -4 0 -8 19 0 -4 -1
v:l=due on	-5 -2 0 10 -2 0 0 0
v:l=due on & d:ahead	-5 -2 0 10 -2 0 0 0
v:l=duty from	0 -4 0 11 -5 0 0 -3
v:l=duty on	0 3 0 0 5 0 0 -10
v:l=duty on & d:ahead	0 3 0 0 5 0 0 -9
v:l=duty since	0 0 0 -8 0 0 0 11
v:l=duty since & d:ahead	0 0 0 -8 0 0 0 11
v:l=duty until	-4 0 0 -13 -10 0 0 17
v:l=duty until & d:ahead	-4 0 0 -13 -10 0 0 17
v:l=early as	0 0 0 -18 15 0 0 4
v:l=eastern on	3 10 5 -16 -1 0 0 -1
v:l=eastern on & d:ahead	3 10 5 -16 -1 0 0 -1
v:l=eastern time	0 -8 0 19 0 0 0 -10
v:l=eastern time & d:today	0 -11 0 20 0 0 0 -7
v:l=effect from	0 -4 0 12 -5 0 0 -5
v:l=effect on	4 17 1 -9 -13 0 0 -14
v:l=effect on & d:ahead	4 10 1 -3 -12 0 0 -13
v:l=effect on & d:today	0 11 0 -10 0 0 0 0
v:l=end :	0 -4 0 -20 0 0 0 25
v:l=end : & d:ahead	0 -4 0 -3 0 0 0 12
v:l=end on	-6 0 6 -10 -6 5 -7 11
v:l=end on & d:ahead	-6 1 6 -16 -6 5 -7 15
v:l=end on & d:today	0 -4 0 21 0 0 0 -17
v:l=enter before	0 -5 4 -12 16 0 0 -8
v:l=enter before & d:ahead	0 -5 4 -12 16 0 0 -8
v:l=est on	0 10 1 -10 -4 0 0 0
v:l=est on & d:ahead	0 10 1 -10 -4 0 0 0
v:l=expire on	0 -3 4 -1 -13 0 0 7
v:l=expire on & d:ahead	0 -3 4 -1 -13 0 0 7
v:l=extend on	0 0 0 14 0 0 0 -13
v:l=extend on & d:ahead	0 0 0 13 0 0 0 -13
v:l=extension to	0 13 0 -11 -4 0 0 3
v:l=fall on	0 6 0 -16 -5 5 0 5
v:l=fall on & d:ahead	0 7 0 -18 -5 5 0 5
v:l=finished by	-1 7 0 -3 -11 0 12 -4
v:l=finished by & d:ahead	-1 7 0 -3 -11 0 12 -4
v:l=follow on	2 8 0 -2 3 0 0 -18
v:l=follow on & d:ahead	2 8 0 -2 3 0 0 -18
v:l=for <span>	0 0 0 11 0 0 0 -7
v:l=force from & d:ahead	0 9 0 -5 -2 0 0 0
v:l=force on	7 -14 0 15 -3 0 0 -4
v:l=force on & d:ahead	7 -12 0 12 -3 0 0 0
v:l=force since	0 12 0 -1 0 0 0 -9
v:l=force since & d:ahead	0 13 0 -2 0 0 0 -8
v:l=force until	0 6 0 -22 4 0 0 9
v:l=force until & d:ahead	0 6 0 -22 4 0 0 9
v:l=free from & d:ahead	0 11 0 -8 0 0 0 0
v:l=friday ,	6 8 18 -32 9 -3 0 2
v:l=friday , & d:ahead	7 -15 19 -31 17 -2 0 8
v:l=friday , & d:today	0 23 0 -8 -18 0 0 -7
v:l=from the	13 13 -4 3 -12 0 -1 -32
v:l=from the & d:ahead	13 13 -4 3 -12 0 -1 -32
v:l=frozen until	0 -1 0 9 0 0 0 -5
v:l=frozen until & d:ahead	0 -1 0 9 0 0 0 -5
v:l=garden on	0 13 0 -13 0 0 0 0
v:l=garden on & d:ahead	0 14 0 -13 0 0 0 0
v:l=geneva on	0 -2 0 10 0 0 0 -4
v:l=geneva on & d:ahead	0 -2 0 10 0 0 0 -4
v:l=go on	0 -14 0 -10 0 0 0 23
v:l=go on & d:ahead	0 -14 0 -4 0 0 0 17
v:l=go to	0 10 0 0 0 0 0 -8
v:l=go to & d:ahead	0 10 0 0 0 0 0 -8
v:l=good from	0 13 0 -5 -2 0 -3 -7
v:l=good from & d:ahead	0 14 0 -7 -2 0 -3 -7
v:l=good until	0 -2 3 -14 -8 0 7 13
v:l=good until & d:ahead	0 -2 3 -14 -8 0 7 13
v:l=gyeongju on	0 0 0 -11 11 0 0 0
v:l=gyeongju on & d:ahead	0 0 0 -11 11 0 0 0
v:l=half on	0 10 0 -4 0 0 0 -1
v:l=half on & d:ahead	0 10 0 -4 0 0 0 -1
v:l=happen on	5 -5 -4 -9 2 0 0 15
v:l=happen on & d:ahead	5 -5 -4 -9 2 0 0 15
v:l=has until	-6 -5 -3 -9 9 0 14 -3
v:l=has until & d:ahead	-6 -5 -3 -10 10 0 14 -3
v:l=have end	0 0 0 17 0 0 0 -15
v:l=have end & d:today	0 0 0 19 0 0 0 -19
v:l=have until	-2 17 6 -2 -11 -5 0 -5
v:l=have until & d:ahead	-2 17 6 -2 -11 -5 0 -5
v:l=heard on	0 -2 0 -4 11 0 0 -2
v:l=heard on & d:ahead	0 -2 0 -5 11 0 0 -2
v:l=hold until	-1 6 -1 -11 0 0 0 11
v:l=hold until & d:ahead	-1 6 -1 -11 0 0 0 11
v:l=hour on	0 11 0 -6 -2 0 0 -1
v:l=hour on & d:today	0 16 0 -12 -1 0 0 0
v:l=in <name>	0 -14 0 14 0 0 0 0
v:l=in <name> & d:ahead	0 -11 0 14 0 0 0 0
v:l=in <seat> & d:ahead	0 0 0 12 -3 0 0 -4
v:l=in force & d:ahead	0 -1 0 -9 -2 0 0 11
v:l=in force & d:today	0 0 0 12 0 0 0 -8
v:l=in on	0 2 0 -13 -1 0 0 11
v:l=in on & d:ahead	0 2 0 -13 -1 0 0 11
v:l=in until	0 0 0 -12 15 0 0 0
v:l=in until & d:ahead	0 0 0 -12 15 0 0 0
v:l=into force	0 10 0 -2 0 0 0 -6
v:l=is <level>	0 -1 0 18 -1 0 0 -11
v:l=is <level> & d:today	0 -4 0 17 0 0 0 -8
v:l=is <number>	0 -6 0 16 0 0 0 -6
v:l=is <number> & d:today	0 -6 0 16 0 0 0 -6
v:l=is charge	0 0 0 -12 15 0 0 0
v:l=is charge & d:today	0 0 0 -12 15 0 0 0
v:l=is on	0 -9 0 2 0 10 -4 0
v:l=is on & d:ahead	0 -9 0 2 0 10 -4 0
v:l=it begin	0 9 0 -7 0 0 0 0
v:l=it by	0 -13 0 6 1 0 6 -8
v:l=it by & d:ahead	0 -13 0 6 1 0 6 -8
v:l=it end	0 -1 0 -15 0 0 0 19
v:l=it end & d:ahead	0 0 0 -19 0 0 0 22
v:l=it is	0 2 0 -5 -9 0 0 11
v:l=it is & d:ahead	0 4 0 -13 -3 0 0 12
v:l=it on	0 -14 0 11 -6 0 0 6
v:l=it on & d:ahead	0 -14 0 11 -5 0 0 6
v:l=it to	0 11 0 14 0 0 0 -29
v:l=it to & d:ahead	0 11 0 14 0 0 0 -29
v:l=it until	0 -9 3 -2 17 2 -4 -13
v:l=it until & d:ahead	0 -9 3 -2 17 2 -4 -13
v:l=itself on	5 -14 0 -1 4 0 0 2
v:l=itself on & d:ahead	5 -14 0 -1 4 0 0 2
v:l=last until	-4 -8 0 -7 -3 4 4 10
v:l=last until & d:ahead	-4 -8 0 -11 -3 4 4 15
v:l=late on	0 14 0 -3 -7 0 0 -5
v:l=late on & d:ahead	0 14 0 -3 -7 0 0 -5
v:l=later than	0 3 0 -22 13 0 9 -2
v:l=later than & d:ahead	0 3 0 -22 13 0 9 -2
v:l=least until	0 -2 0 -3 0 0 11 -4
v:l=least until & d:ahead	0 -2 0 -3 0 0 11 -4
v:l=level on	0 -6 0 -10 0 0 0 16
v:l=level on & d:ahead	0 -6 0 -10 0 0 0 16
v:l=licence from	12 -5 0 -6 0 0 0 0
v:l=live until	0 7 0 -11 -5 0 0 8
v:l=live until & d:ahead	0 7 0 -11 -5 0 0 8
v:l=loaded before	0 12 -1 0 -13 0 0 -10
v:l=london ,	0 -6 0 11 0 0 0 -1
v:l=m .	0 28 0 -20 -2 0 0 -8
v:l=m . & d:ahead	0 21 0 -17 -3 0 0 0
v:l=m . & d:today	0 14 0 -9 0 0 0 -7
v:l=make by	0 3 0 -12 6 1 0 0
v:l=make by & d:ahead	0 3 0 -12 6 1 0 0
v:l=meet on	0 -2 0 -5 3 0 0 9
v:l=meet on & d:ahead	0 -2 0 -6 3 0 0 9
v:l=memo ,	0 18 0 -17 0 0 0 0
v:l=memo , & d:today	0 18 0 -17 0 0 0 0
v:l=midnight on	-2 -14 0 2 -10 6 0 11
v:l=midnight on & d:ahead	-1 -9 0 -1 -9 6 0 12
v:l=midnight on & d:today	0 -5 0 10 0 0 0 -1
v:l=mombasa on	0 0 0 -10 0 0 0 11
v:l=mombasa on & d:ahead	0 0 0 -10 0 0 0 11
v:l=monday ,	5 5 3 -10 0 0 0 1
v:l=monday , & d:ahead	3 11 0 -21 -3 0 0 15
v:l=monday , & d:today	1 -13 3 16 2 0 0 -21
v:l=much on	0 0 0 -11 0 0 0 11
v:l=network on	0 0 0 -8 0 0 0 9
v:l=network on & d:ahead	0 0 0 -8 0 0 0 9
v:l=night to	0 0 0 12 0 0 0 -12
v:l=no deal	0 -3 0 16 0 0 0 -10
v:l=not before	0 1 0 -10 -1 0 0 10
v:l=not before & d:ahead	0 1 0 -10 -1 0 0 10
v:l=not on	0 -4 0 11 0 0 0 -8
v:l=not on & d:ahead	0 -4 0 11 0 0 0 -8
v:l=note ,	0 17 0 -10 0 0 0 -8
v:l=note , & d:today	0 17 0 -10 0 0 0 -8
v:l=notice by	0 10 0 0 -3 0 0 -6
v:l=notice by & d:ahead	0 10 0 0 -3 0 0 -6
v:l=notice of	0 -1 0 2 7 0 0 -9
v:l=off on	0 0 0 -12 14 0 0 0
v:l=off on & d:ahead	0 0 0 -12 14 0 0 0
v:l=offer on	0 0 0 12 0 0 0 -10
v:l=offer on & d:ahead	0 0 0 12 0 0 0 -10
v:l=oil from	0 5 0 -11 5 0 0 0
v:l=oil from & d:ahead	0 6 0 -11 5 0 0 0
v:l=on <day-ahead>	0 0 0 11 0 0 0 -8
v:l=on <day-ahead> & d:today	0 0 0 11 0 0 0 -8
v:l=on <day-gone>	0 0 0 13 0 0 0 -11
v:l=on <day-gone> & d:today	0 0 0 13 0 0 0 -11
v:l=on a	0 -13 0 20 -2 0 0 0
v:l=on a & d:ahead	0 -13 0 19 -2 0 0 0
v:l=on from	0 -10 0 3 -6 0 0 12
v:l=on from & d:ahead	0 -10 0 3 -6 0 0 12
v:l=on the	-6 13 7 -22 0 0 0 9
v:l=on the & d:ahead	-6 14 7 -23 0 0 0 9
v:l=on to	0 -2 0 -4 0 0 0 11
v:l=on to & d:ahead	0 -2 0 -4 0 0 0 11
v:l=open on	0 0 0 -6 8 0 0 -1
v:l=open on & d:ahead	0 0 0 -6 8 0 0 -1
v:l=open until	0 0 0 5 -8 0 0 5
v:l=open until & d:ahead	0 0 0 5 -8 0 0 5
v:l=opened on	0 -5 0 10 0 0 0 0
v:l=or after	-4 25 5 0 0 0 0 -26
v:l=or after & d:ahead	-4 25 5 0 0 0 0 -26
v:l=osaka ,	0 0 0 10 0 0 0 -10
v:l=osaka , & d:today	0 0 0 10 0 0 0 -10
v:l=out on	0 -1 3 -8 -22 2 0 13
v:l=out on & d:ahead	0 -1 3 -8 -22 2 0 13
v:l=over on	0 0 0 -14 -11 0 0 20
v:l=over on & d:ahead	0 0 0 -14 -11 0 0 20
v:l=paper on	0 -2 0 10 -7 0 0 0
v:l=paper on & d:ahead	0 -1 0 10 -7 0 0 0
v:l=part on	0 -3 0 -6 11 0 0 0
v:l=part on & d:ahead	0 -3 0 -6 11 0 0 0
v:l=past midnight	0 -4 0 9 0 0 0 -2
v:l=past midnight & d:today	0 -4 0 9 0 0 0 -2
v:l=pause from	0 -25 0 22 0 0 0 2
v:l=pause from & d:ahead	0 -25 0 22 0 0 0 2
v:l=pay <level>	0 0 0 9 0 0 0 -9
v:l=pay <level> & d:today	0 -8 0 15 0 0 0 -3
v:l=pay <number>	-1 -16 0 24 0 0 0 -3
v:l=pay <number> & d:today	0 -2 0 9 0 0 0 -1
v:l=pay before	0 18 0 -9 -4 0 0 0
v:l=pay before & d:ahead	0 18 0 -9 -4 0 0 0
v:l=pay from	-3 -7 0 14 7 0 0 -12
v:l=phone on	0 13 0 -11 0 0 0 0
v:l=phone on & d:ahead	0 13 0 -11 0 0 0 0
v:l=pm on	0 -2 0 -7 12 0 0 0
v:l=post on	0 -13 0 0 10 0 0 0
v:l=post on & d:ahead	0 -12 0 0 10 0 0 0
v:l=proclamation on	0 -11 0 12 0 0 0 0
v:l=proclamation on & d:ahead	0 -11 0 12 0 0 0 0
v:l=publish by	0 -10 0 -11 11 0 0 6
v:l=publish by & d:ahead	0 -10 0 -13 12 0 0 6
v:l=publish on	0 -1 0 11 -3 0 0 -1
v:l=rate from	0 11 0 -9 0 0 0 0
v:l=rate on	0 9 0 0 -7 0 0 -2
v:l=rate on & d:ahead	0 9 0 0 -7 0 0 -2
v:l=reporter on & d:today	0 12 0 -9 0 0 0 0
v:l=retroactive to	0 -1 0 11 0 0 0 -8
v:l=retroactive to & d:ahead	0 -1 0 11 0 0 0 -8
v:l=return on	1 15 0 -17 -7 0 0 4
v:l=return on & d:ahead	1 15 0 -17 -7 0 0 4
v:l=review on	0 -2 0 -4 9 0 0 0
v:l=review on & d:ahead	0 -2 0 -4 10 0 0 0
v:l=rise on	0 14 0 -9 2 0 0 -8
v:l=rise on & d:ahead	0 14 0 -10 2 0 0 -8
v:l=rule of	-6 0 0 11 0 0 0 0
v:l=rule of & d:ahead	-6 0 0 11 0 0 0 0
v:l=run from	0 -8 0 9 0 4 0 -4
v:l=run from & d:ahead	0 -8 0 9 0 4 0 -4
v:l=run out	0 7 0 -9 -2 0 0 6
v:l=run out & d:today	0 12 0 -11 0 0 0 2
v:l=run to	0 -7 0 3 15 -4 0 -9
v:l=run to & d:ahead	0 -7 0 3 15 -4 0 -9
v:l=run until	0 16 0 -19 -14 0 0 7
v:l=run until & d:ahead	0 16 0 -19 -14 0 0 7
v:l=saturday ,	0 17 0 -16 6 0 0 -4
v:l=saturday , & d:ahead	0 22 0 -27 7 0 0 0
v:l=saturday , & d:today	0 -9 0 19 0 0 0 -7
v:l=say on	-8 0 0 7 -7 0 -1 4
v:l=say on & d:today	0 -16 0 19 -8 0 0 0
v:l=sea on	0 -7 0 15 -4 0 0 -1
v:l=sea on & d:ahead	0 -7 0 15 -4 0 0 -1
v:l=sell by	0 -1 0 -11 -6 19 0 0
v:l=sell by & d:ahead	0 -1 0 -11 -6 19 0 0
v:l=shanghai ,	0 0 0 -3 9 0 0 -3
v:l=shanghai , & d:today	0 0 0 -3 9 0 0 -3
v:l=ship before	-3 29 -1 -28 3 0 0 -2
v:l=ship before & d:ahead	-3 9 -1 -5 4 0 0 -2
v:l=ship on	0 -7 0 -4 12 0 0 0
v:l=ship on & d:ahead	0 -7 0 -4 12 0 0 0
v:l=shut on	0 -15 0 19 0 0 0 0
v:l=shut on & d:ahead	0 -15 0 19 0 0 0 0
v:l=side until	-5 -6 0 -6 0 0 0 16
v:l=side until & d:ahead	-5 -6 0 -6 0 0 0 16
v:l=signature on	0 -1 0 -8 10 0 0 0
v:l=signature on & d:ahead	0 -1 0 -8 10 0 0 0
v:l=since the	0 -10 0 11 0 0 0 0
v:l=since the & d:ahead	0 -10 0 11 0 0 0 0
v:l=sit on	0 -7 0 -9 16 0 0 -2
v:l=sit on & d:ahead	0 -7 0 -9 16 0 0 -2
v:l=sleep until	-1 11 0 -16 1 0 0 5
v:l=sleep until & d:ahead	-1 11 0 -16 1 0 0 5
v:l=so by	0 3 0 -23 10 0 1 2
v:l=so by & d:ahead	0 3 0 -23 10 0 1 2
v:l=so on	0 9 0 -5 5 0 0 -12
v:l=so on & d:ahead	0 9 0 -5 5 0 0 -12
v:l=speak on	0 -5 0 12 0 -3 0 0
v:l=speak on & d:ahead	0 -5 0 12 0 -3 0 0
v:l=spoke on	0 -1 0 -7 5 0 13 -10
v:l=spoke on & d:ahead	0 -1 0 -7 5 0 13 -9
v:l=stand until	0 0 0 -7 12 0 0 -4
v:l=stand until & d:ahead	0 0 0 -7 12 0 0 -4
v:l=start on	7 15 -2 -10 -5 0 0 -13
v:l=start on & d:ahead	7 15 -2 -10 -5 0 0 -13
v:l=statement on	0 -8 0 11 0 0 0 0
v:l=statement on & d:ahead	0 -8 0 10 0 0 0 0
v:l=stay until	0 -11 0 11 -3 0 0 2
v:l=stay until & d:ahead	0 -11 0 11 -3 0 0 2
v:l=stop on	0 -4 0 -8 0 0 0 14
v:l=stop on & d:ahead	0 -4 0 -8 0 0 0 14
v:l=strike until	0 -4 0 22 -2 0 -4 -12
v:l=strike until & d:ahead	0 -4 0 22 -2 0 -4 -12
v:l=suspend from & d:ahead	-2 12 0 -10 2 0 0 -5
v:l=suspend since	0 0 0 -9 0 0 0 9
v:l=suspend since & d:ahead	0 0 0 -9 0 0 0 9
v:l=suspend to	12 -3 0 -4 -4 0 0 -1
v:l=suspend to & d:ahead	12 -3 0 -4 -4 0 0 -1
v:l=suspend until & d:ahead	-3 0 0 -10 1 0 -2 10
v:l=take effect	0 14 0 -2 -1 0 0 -14
v:l=take effect & d:today	0 13 0 -2 0 0 0 -12
v:l=tangier on	0 12 0 -9 0 0 0 0
v:l=tangier on & d:ahead	0 12 0 -9 0 0 0 0
v:l=tariff from	0 -43 0 46 -1 0 0 -1
v:l=tariff from & d:ahead	0 -43 0 46 -1 0 0 -1
v:l=tariff of	0 -13 0 13 0 0 0 0
v:l=tariff of & d:ahead	0 -13 0 13 0 0 0 0
v:l=tariff on	0 12 0 -26 18 0 0 0
v:l=tariff on & d:ahead	0 12 0 -17 4 0 0 0
v:l=tariff on & d:today	0 0 0 -13 14 0 0 0
v:l=telephone on	0 11 0 -5 -5 -1 0 1
v:l=telephone on & d:ahead	0 11 0 1 -5 -1 0 -8
v:l=telephone on & d:today	0 0 0 -9 0 0 0 9
v:l=term on	4 14 0 -20 -2 0 0 6
v:l=term on & d:ahead	5 14 0 -17 -2 0 0 2
v:l=that is & d:ahead	0 -5 0 11 0 0 0 -3
v:l=that on	0 -9 0 -4 0 0 10 4
v:l=that on & d:ahead	0 -8 0 -5 0 0 10 4
v:l=the same	0 11 2 -11 0 0 0 -4
v:l=the same & d:ahead	0 12 2 -13 0 0 0 -2
v:l=them by	0 0 0 -13 -3 0 5 12
v:l=them by & d:ahead	0 0 0 -13 -3 0 5 12
v:l=them until	0 5 0 -7 13 0 -2 -9
v:l=then on	0 7 0 -9 0 0 0 0
v:l=then on & d:ahead	0 7 0 -9 0 0 0 0
v:l=there are	0 14 0 -10 -8 0 0 0
v:l=there are & d:ahead	0 14 0 -10 -8 0 0 0
v:l=there from	0 11 0 -11 0 0 0 0
v:l=there from & d:ahead	0 11 0 -11 0 0 0 0
v:l=there on	0 -12 0 14 -3 0 0 0
v:l=there on & d:ahead	0 -12 0 14 -3 0 0 0
v:l=thread ,	0 0 0 -11 0 0 0 12
v:l=thread , & d:today	0 0 0 -11 0 0 0 12
v:l=through the	0 0 0 -11 0 0 0 13
v:l=through the & d:ahead	0 0 0 -11 0 0 0 13
v:l=thursday ,	0 -3 0 -10 5 0 0 14
v:l=thursday , & d:ahead	0 8 0 -18 7 0 0 5
v:l=thursday , & d:today	0 -19 0 3 -2 0 0 10
v:l=till the	0 0 0 -6 0 0 0 9
v:l=till the & d:ahead	0 0 0 -6 0 0 0 9
v:l=time until	0 6 0 -11 1 0 7 -6
v:l=time until & d:ahead	0 6 0 -11 1 0 7 -6
v:l=to <level>	0 29 0 -17 -1 0 0 -15
v:l=to <level> & d:ahead	0 18 0 -7 0 0 0 -11
v:l=to <level> & d:today	0 16 0 -13 0 0 0 -2
v:l=to <name>	0 12 0 -3 0 0 0 -6
v:l=to <number>	0 -12 0 5 0 0 0 4
v:l=to <number> & d:ahead	0 -12 0 3 0 0 0 5
v:l=to end	0 0 0 18 0 0 0 -15
v:l=to end & d:today	0 0 0 20 0 0 0 -19
v:l=to lapse	0 0 8 -13 0 0 0 5
v:l=to the	-8 -8 0 -4 3 0 -1 13
v:l=to the & d:ahead	-8 -7 0 -5 3 0 -1 14
v:l=treaty by	0 -6 0 0 -9 0 0 11
v:l=treaty by & d:ahead	0 -6 0 0 -9 0 0 11
v:l=truce by	0 13 0 0 5 0 1 -24
v:l=truce by & d:ahead	0 13 0 0 5 0 1 -24
v:l=truce die	0 0 0 -21 0 0 0 22
v:l=truce end	0 0 0 -13 3 0 0 13
v:l=truce end & d:today	0 0 0 -21 0 0 0 23
v:l=truce of	0 14 0 -2 0 0 0 -9
v:l=truce of & d:ahead	0 14 0 -2 0 0 0 -9
v:l=truce on	0 -4 0 -10 5 0 0 8
v:l=truce on & d:ahead	0 -3 0 -14 5 0 0 11
v:l=truce to	0 6 0 -10 0 0 0 6
v:l=truce to & d:ahead	0 6 0 -10 0 0 0 6
v:l=truce until	3 -10 0 27 -8 0 -4 -19
v:l=truce until & d:ahead	3 -10 0 27 -8 0 -4 -19
v:l=tuesday ,	0 9 -2 -15 -13 0 0 16
v:l=tuesday , & d:ahead	0 14 0 -22 -5 0 0 12
v:l=until the	-8 -11 2 0 7 -4 -2 8
v:l=until the & d:ahead	-8 -11 2 0 7 -4 -2 8
v:l=up on	0 -8 0 -12 13 0 0 10
v:l=up on & d:ahead	0 -6 0 -7 3 0 0 12
v:l=up on & d:today	0 0 0 -5 10 0 0 0
v:l=up to	0 -11 0 -4 0 0 0 14
v:l=up to & d:ahead	0 -11 0 -4 0 0 0 14
v:l=us on	0 -9 0 11 -5 0 0 1
v:l=us on & d:ahead	0 -9 0 11 -5 0 0 1
v:l=us to	0 -2 0 -7 0 0 0 12
v:l=us to & d:ahead	0 -2 0 -7 0 0 0 12
v:l=used from	0 -13 0 -6 16 0 0 0
v:l=used from & d:ahead	0 -13 0 -6 16 0 0 0
v:l=vote on	0 -24 0 -1 14 0 0 -1
v:l=vote on & d:ahead	0 -24 0 1 11 0 0 -1
v:l=wait until	0 0 0 -11 0 0 6 5
v:l=wait until & d:ahead	0 0 0 -11 0 0 6 5
v:l=water before	0 -10 0 12 0 0 0 0
v:l=wednesday ,	0 -6 0 -16 4 7 0 17
v:l=wednesday , & d:ahead	0 14 0 -21 -14 7 0 7
v:l=wednesday , & d:today	0 -32 0 1 14 0 0 12
v:l=week ,	0 3 0 -15 4 0 0 7
v:l=week , & d:ahead	0 3 0 -16 4 0 0 7
v:l=week of	0 -8 0 15 -1 0 0 0
v:l=week of & d:ahead	0 -8 0 14 -1 0 0 0
v:l=weekly ,	0 0 0 -16 0 0 0 17
v:l=weekly , & d:today	0 0 0 -16 0 0 0 17
v:l=what change	0 10 0 -7 -3 0 0 0
v:l=what happen	0 13 0 4 0 0 0 -18
v:l=which is	0 -18 0 22 -2 0 0 -3
v:l=write on	0 -21 -1 11 10 0 0 -3
v:l=write on & d:ahead	0 -20 -1 10 11 0 0 -2
v:l=yes ,	0 12 0 -11 0 0 0 0
v:l=york ,	0 -2 0 12 -3 0 0 -1
v:l=— from	0 22 0 -20 0 0 0 0
v:l=— from & d:ahead	0 27 0 -25 0 0 0 0
v:l=— on	0 11 0 -13 0 0 0 0
v:l=— on & d:ahead	0 11 0 -13 0 0 0 0
v:lead="	0 16 -7 -11 -19 -9 -1 11
v:lead=" & d:ahead	1 23 -6 -11 -15 -9 -1 1
v:lead=" & d:today	0 -22 0 1 -6 0 0 15
v:lead=(	0 -5 -8 10 0 0 0 0
v:lead=( & d:ahead	0 1 -6 10 5 0 0 -14
v:lead=( & d:today	0 -19 0 0 -8 0 0 15
v:lead=)	-5 25 0 -5 -2 0 0 -9
v:lead=) & d:ahead	-5 29 0 -3 -1 0 0 -15
v:lead=) & d:today	0 -6 0 0 0 0 0 9
v:lead=*	0 -21 0 22 0 0 0 0
v:lead=* & d:ahead	0 -21 0 22 0 0 0 0
v:lead=,	9 1 6 -1 -12 1 -1 5
v:lead=, & d:ahead	16 5 12 -23 -2 8 5 6
v:lead=, & d:today	-13 -5 -9 31 -21 -11 -14 -1
v:lead=-	0 5 0 -17 -19 5 1 13
v:lead=- & d:ahead	1 10 0 -28 -11 6 1 13
v:lead=- & d:today	0 -9 0 8 -6 0 0 0
v:lead=1	0 44 -1 -23 -11 0 0 -17
v:lead=1 & d:ahead	0 56 0 -50 -9 0 0 -4
v:lead=1 & d:today	0 -21 0 37 0 0 0 -19
v:lead=10 & d:ahead	-3 -14 0 -2 1 0 0 16
v:lead=10 & d:today	0 11 0 7 -6 0 0 -20
v:lead=12	-5 -18 0 29 -8 0 0 0
v:lead=12 & d:ahead	-5 -12 0 17 -6 0 0 4
v:lead=12 & d:today	0 -5 0 15 0 0 0 -6
v:lead=13	0 -6 0 -8 10 0 0 4
v:lead=13 & d:today	0 0 0 9 -2 0 0 -1
v:lead=14	0 -12 0 15 -10 0 0 0
v:lead=14 & d:ahead	0 -3 0 20 -1 0 0 -13
v:lead=15	0 18 0 -7 -11 0 0 -3
v:lead=15 & d:today	0 17 0 -8 0 0 0 -10
v:lead=17	0 0 0 11 0 0 0 -7
v:lead=17 & d:today	0 0 0 8 0 0 0 -6
v:lead=18	0 -7 0 -1 -1 0 0 11
v:lead=18 & d:ahead	0 -5 0 -4 -1 0 0 13
v:lead=19	0 -1 0 13 0 -1 0 -2
v:lead=2	0 -6 0 14 -4 0 0 -2
v:lead=2 & d:ahead	0 0 0 12 -1 0 0 -10
v:lead=20	0 -15 0 -2 -11 0 14 8
v:lead=20 & d:ahead	0 -11 0 0 -9 0 14 0
v:lead=21	0 -3 0 0 18 0 0 -16
v:lead=21 & d:ahead	0 -2 0 0 19 0 0 -15
v:lead=22	0 -9 0 12 0 2 0 -4
v:lead=24	0 -26 0 24 3 0 0 -1
v:lead=24 & d:today	0 -27 0 31 -2 0 0 -1
v:lead=26	0 -4 0 14 0 0 0 -8
v:lead=26 & d:today	0 -3 0 12 0 0 0 -7
v:lead=27	16 0 0 -9 -1 0 0 -3
v:lead=27 & d:ahead	16 0 0 -12 0 0 0 -1
v:lead=28	0 -2 0 26 -1 0 0 -19
v:lead=28 & d:today	0 -1 0 22 0 0 0 -17
v:lead=29	0 19 0 -8 -1 0 0 -11
v:lead=29 & d:today	0 21 0 -13 0 0 0 -6
v:lead=3	0 -1 0 -3 -3 0 0 11
v:lead=3 & d:ahead	0 -23 0 5 0 0 0 14
v:lead=3 & d:today	0 15 0 -10 0 0 0 -4
v:lead=30	0 0 0 -19 -12 14 0 16
v:lead=30 & d:ahead	0 4 0 2 -8 14 0 -18
v:lead=30 & d:today	0 -4 0 -24 -1 0 0 28
v:lead=31	-2 -6 0 -39 -19 0 11 37
v:lead=31 & d:ahead	-1 -3 0 -42 -16 0 11 34
v:lead=4	0 -14 0 30 -7 0 0 -12
v:lead=4 & d:ahead	0 -10 0 23 -4 0 0 -9
v:lead=5 & d:ahead	0 10 0 -6 0 0 0 -3
v:lead=7	0 10 0 0 0 0 0 -11
v:lead=7 & d:today	0 11 0 -1 -1 0 0 -7
v:lead=8	7 9 0 2 -9 0 0 -20
v:lead=8 & d:ahead	7 -16 0 22 -7 0 0 -14
v:lead=8 & d:today	0 20 0 -15 0 0 0 -5
v:lead=9	6 -13 14 5 0 0 0 -13
v:lead=9 & d:ahead	-3 -9 14 7 0 0 0 -10
v:lead=:	0 11 10 -11 5 -6 -6 -6
v:lead=: & d:ahead	0 4 13 -11 6 -5 -5 -4
v:lead=: & d:today	0 10 -3 -2 0 0 0 -5
v:lead=; & d:ahead	-2 13 2 -10 6 0 6 -12
v:lead=; & d:today	0 -20 0 8 -5 0 0 6
v:lead=a	10 3 0 0 -3 -5 4 -12
v:lead=a & d:ahead	11 0 0 4 -5 -5 4 -10
v:lead=after	-1 11 -3 -13 7 0 -4 0
v:lead=after & d:ahead	-1 15 -3 -22 8 0 -4 3
v:lead=after & d:today	0 -8 0 16 0 0 0 -7
v:lead=all	0 25 0 -12 -3 0 0 -10
v:lead=all & d:ahead	0 25 0 -12 -3 0 0 -10
v:lead=although	0 -3 0 -7 0 0 0 11
v:lead=although & d:ahead	0 -3 0 -7 0 0 0 11
v:lead=an	0 -10 0 -19 17 0 0 14
v:lead=an & d:ahead	0 -10 0 -20 17 0 0 15
v:lead=and	-20 -6 -17 0 0 -10 0 18
v:lead=and & d:ahead	-20 -4 -16 2 1 -10 1 13
v:lead=and & d:today	0 -7 0 -5 -3 0 0 12
v:lead=angola & d:ahead	0 11 0 -10 0 0 0 0
v:lead=announced	0 6 0 -20 13 0 0 0
v:lead=announced & d:ahead	0 6 0 -20 13 0 0 0
v:lead=april	0 10 0 -9 10 0 0 -10
v:lead=april & d:ahead	0 -8 0 4 11 0 0 -8
v:lead=april & d:today	0 17 0 -15 0 0 0 0
v:lead=argentina	0 0 0 -9 1 0 6 0
v:lead=argentina & d:ahead	0 0 0 -9 1 0 6 0
v:lead=as	0 -24 -2 20 0 0 0 3
v:lead=as & d:ahead	0 -14 -2 4 2 0 0 10
v:lead=as & d:today	0 -17 0 19 -3 0 0 -5
v:lead=ask	-1 -12 0 2 -7 0 0 15
v:lead=ask & d:ahead	-1 -12 0 2 -7 0 0 15
v:lead=at	5 -6 0 -29 5 0 0 31
v:lead=at & d:ahead	5 3 0 -16 -6 0 0 14
v:lead=at & d:today	0 -22 0 -19 10 0 0 21
v:lead=august	-1 25 0 -17 -10 0 -1 1
v:lead=august & d:ahead	-1 13 0 -9 -7 0 -1 3
v:lead=august & d:today	0 14 0 -10 0 0 0 -1
v:lead=because	0 -10 0 -10 -6 0 0 22
v:lead=because & d:ahead	0 -9 0 0 -6 0 0 10
v:lead=because & d:today	0 0 0 -13 0 0 0 14
v:lead=before	-4 7 5 -23 13 -2 -10 12
v:lead=before & d:ahead	-3 6 7 -19 14 -1 -9 0
v:lead=before & d:today	0 0 0 -9 0 0 0 15
v:lead=beijing	0 0 0 1 -10 0 -1 8
v:lead=beijing & d:ahead	0 3 0 -13 0 0 -1 12
v:lead=beijing & d:today	0 -1 0 21 -12 0 0 -3
v:lead=bolivia	-1 0 0 -17 24 0 0 -3
v:lead=both	-9 9 0 -10 16 0 -6 -3
v:lead=both & d:ahead	-9 9 0 -12 16 0 -6 -2
v:lead=brazil	0 5 0 -17 7 0 2 0
v:lead=brazil & d:ahead	0 6 0 -20 7 0 2 0
v:lead=britain	0 -11 0 0 6 0 0 3
v:lead=britain & d:ahead	0 -11 0 0 6 0 0 3
v:lead=but	-3 11 -4 -16 1 0 2 6
v:lead=but & d:ahead	-3 12 -4 -17 1 0 2 6
v:lead=by	-6 -6 -4 16 -4 0 7 -8
v:lead=by & d:ahead	-6 -5 -1 16 -1 0 7 -14
v:lead=cabinet	0 0 0 12 -9 0 0 0
v:lead=cabinet & d:ahead	0 0 0 12 -8 0 0 0
v:lead=canada	0 8 0 3 -4 0 0 -15
v:lead=chile	0 0 0 0 9 0 0 -7
v:lead=chile & d:ahead	0 0 0 -1 9 0 0 -6
v:lead=china	24 -20 -3 0 13 -3 -8 -7
v:lead=china & d:ahead	17 -20 -2 14 0 -3 -8 -1
v:lead=china & d:today	9 0 0 -14 15 0 0 -13
v:lead=claims	0 0 0 -11 12 0 0 0
v:lead=claims & d:ahead	0 0 0 -11 12 0 0 0
v:lead=colombia	0 -7 0 10 0 0 0 -4
v:lead=colombia & d:ahead	0 -7 0 10 0 0 0 -4
v:lead=commerce	0 9 0 -8 0 0 0 0
v:lead=commerce & d:today	0 11 0 -8 0 0 0 0
v:lead=december	0 0 0 -10 11 0 0 0
v:lead=december & d:today	0 -1 0 -8 11 0 0 0
v:lead=denmark & d:ahead	0 0 0 10 -5 0 0 -1
v:lead=duties	0 -2 0 18 -4 0 0 -11
v:lead=duties & d:ahead	0 -2 0 18 -4 0 0 -11
v:lead=each	3 -2 0 12 0 0 0 -11
v:lead=each & d:ahead	3 -2 0 12 0 0 0 -11
v:lead=europe	0 5 0 0 0 0 11 -17
v:lead=exclusions	0 -4 20 -2 -10 0 0 -3
v:lead=exclusions & d:ahead	0 -4 20 -2 -10 0 0 -3
v:lead=february	0 13 0 0 -5 0 0 -9
v:lead=february & d:ahead	0 14 0 -1 -5 0 0 -8
v:lead=fees	0 -4 0 -12 13 0 0 1
v:lead=five	4 1 0 9 0 0 0 -18
v:lead=five & d:ahead	4 1 0 8 0 0 0 -18
v:lead=for	10 19 -8 -20 -4 0 0 2
v:lead=for & d:ahead	10 1 -8 -4 -3 0 0 3
v:lead=for & d:today	0 25 0 -23 0 0 0 0
v:lead=foreign	0 0 0 12 0 0 0 -8
v:lead=four & d:ahead	0 8 0 -3 -2 0 0 0
v:lead=fourteen	0 -18 0 17 0 0 0 1
v:lead=fourteen & d:ahead	0 -18 0 17 0 0 0 1
v:lead=friday	0 14 0 -20 6 0 0 5
v:lead=friday & d:ahead	0 22 0 -37 8 0 0 14
v:lead=friday & d:today	0 -12 0 28 0 0 0 -14
v:lead=from	8 29 4 -24 0 -5 -8 -17
v:lead=from & d:ahead	9 14 5 -12 -2 -4 -7 -9
v:lead=from & d:today	0 24 0 -19 2 0 0 -9
v:lead=goods	-3 15 -5 -5 8 0 0 -24
v:lead=goods & d:ahead	-3 15 -5 -8 9 0 0 -21
v:lead=he	-1 -1 0 21 3 -3 3 -27
v:lead=he & d:ahead	-1 1 0 13 4 -3 3 -23
v:lead=he & d:today	0 -5 0 15 0 0 0 -5
v:lead=he'd	-2 0 0 13 0 0 0 -5
v:lead=here	0 -14 0 15 0 0 0 0
v:lead=here & d:today	0 -13 0 14 0 0 0 0
v:lead=his	0 -14 0 20 0 0 0 -8
v:lead=his & d:ahead	0 -14 0 19 0 0 0 -8
v:lead=households	0 -14 0 18 0 0 0 -2
v:lead=households & d:ahead	0 -14 0 18 0 0 0 -2
v:lead=i & d:today	0 -10 0 16 0 0 0 -2
v:lead=if	-8 -5 -5 -15 3 -16 11 17
v:lead=if & d:ahead	-8 -1 -5 -8 1 -16 11 8
v:lead=if & d:today	0 -14 0 -12 7 0 0 16
v:lead=importers	0 4 3 -10 0 0 0 0
v:lead=importers & d:ahead	0 5 3 -11 0 0 0 0
v:lead=in	-1 -1 -3 -4 18 0 -4 -2
v:lead=in & d:ahead	0 3 -2 -14 15 0 -4 4
v:lead=in & d:today	0 -11 0 16 5 0 0 -11
v:lead=india	0 7 0 -17 -9 0 7 13
v:lead=india & d:ahead	0 11 0 -8 -8 0 7 -3
v:lead=india & d:today	0 -4 0 -11 0 0 0 17
v:lead=indonesia	0 0 0 10 -4 0 0 -6
v:lead=indonesia & d:ahead	0 0 0 10 -4 0 0 -6
v:lead=ireland	0 9 0 4 -5 0 0 -10
v:lead=ireland & d:ahead	0 9 0 4 -5 0 0 -10
v:lead=it	-4 4 -13 -1 -4 3 -16 9
v:lead=it & d:ahead	-3 5 -12 -13 0 4 -15 19
v:lead=it & d:today	0 0 0 27 -13 0 0 -24
v:lead=its	3 12 0 -11 -21 0 1 7
v:lead=its & d:ahead	3 0 0 0 -20 0 1 7
v:lead=its & d:today	0 15 0 -14 0 0 0 0
v:lead=january	0 -2 0 -16 -11 13 0 14
v:lead=january & d:ahead	0 -2 0 -18 -10 13 0 15
v:lead=japan	0 -14 0 -7 7 0 0 13
v:lead=japan & d:ahead	0 -14 0 -8 7 0 0 13
v:lead=july	0 10 0 0 -6 0 -1 -1
v:lead=july & d:ahead	0 26 0 -7 -2 0 0 -16
v:lead=july & d:today	0 -22 0 4 0 0 0 13
v:lead=june	0 0 0 9 0 0 0 -11
v:lead=last	0 -3 0 -22 -4 0 0 29
v:lead=last & d:ahead	0 0 0 -14 -3 0 0 17
v:lead=last & d:today	0 -4 0 -13 0 0 0 17
v:lead=latvia	0 -9 0 9 0 0 0 0
v:lead=march	0 -2 0 2 9 0 0 -12
v:lead=march & d:ahead	0 3 0 -6 10 0 0 -9
v:lead=march & d:today	0 -12 0 16 0 0 0 0
v:lead=may	0 -11 0 27 0 0 0 -18
v:lead=may & d:ahead	0 -3 0 19 0 0 0 -16
v:lead=members	0 0 0 18 -15 0 0 0
v:lead=members & d:ahead	0 0 0 17 -15 0 0 0
v:lead=mexico	0 0 0 12 -4 0 0 -10
v:lead=monday	0 0 9 13 -11 0 0 -17
v:lead=monday & d:ahead	0 -4 10 6 -9 0 0 -5
v:lead=monday & d:today	0 3 0 7 0 0 0 -12
v:lead=most	3 -14 0 0 0 0 0 9
v:lead=most & d:ahead	3 -14 0 0 0 0 0 9
v:lead=mr	0 3 0 5 0 0 0 -11
v:lead=mr & d:ahead	0 3 0 4 0 0 0 -11
v:lead=my	0 -9 0 19 -2 0 0 -3
v:lead=my & d:ahead	0 -8 0 17 -1 0 0 -3
v:lead=neither	0 -13 0 -6 0 0 0 18
v:lead=neither & d:ahead	0 -12 0 6 0 0 0 5
v:lead=new	0 -8 0 10 0 0 0 0
v:lead=next	0 0 0 0 8 0 0 -11
v:lead=next & d:ahead	0 0 0 0 8 0 0 -10
v:lead=ninety	0 -3 0 -1 0 0 0 10
v:lead=ninety & d:ahead	0 -3 0 -1 0 0 0 10
v:lead=no	0 4 0 -2 2 0 5 -10
v:lead=no & d:ahead	0 5 0 -3 2 0 5 -10
v:lead=nothing	0 12 0 1 -2 0 0 -14
v:lead=nothing & d:ahead	0 14 0 0 -1 0 0 -12
v:lead=nov	0 -9 0 -7 0 0 0 17
v:lead=nov & d:ahead	0 -9 0 -5 0 0 0 15
v:lead=november	13 -18 9 -16 -6 0 -1 19
v:lead=november & d:ahead	14 -5 10 -32 -3 0 0 18
v:lead=november & d:today	0 -17 0 18 -2 0 0 1
v:lead=now	0 7 0 -11 -1 -1 0 8
v:lead=now & d:ahead	0 7 0 -11 -1 -1 0 8
v:lead=nvidia	0 -11 0 12 0 0 0 0
v:lead=nvidia & d:ahead	0 -11 0 12 0 0 0 0
v:lead=objections	0 -1 0 17 -10 0 0 0
v:lead=objections & d:ahead	0 -1 0 17 -10 0 0 0
v:lead=oct	0 -5 0 -4 11 0 0 0
v:lead=october	0 -11 0 13 0 0 0 -2
v:lead=officials	0 2 0 6 -10 0 0 0
v:lead=officials & d:ahead	0 2 0 5 -10 0 0 0
v:lead=on	11 0 -9 -1 11 -5 -16 -6
v:lead=on & d:ahead	11 4 -9 -2 0 -4 -16 -1
v:lead=on & d:today	0 -18 0 1 16 0 0 -13
v:lead=one	0 16 0 -12 -3 6 0 -2
v:lead=one & d:ahead	0 18 0 -19 -2 6 0 0
v:lead=one & d:today	0 0 0 8 0 0 0 -3
v:lead=other	0 -14 0 -2 -1 0 14 5
v:lead=other & d:ahead	0 -11 0 -4 0 0 14 3
v:lead=our	-2 0 0 7 -19 0 0 7
v:lead=our & d:ahead	-2 0 0 5 -19 0 0 8
v:lead=parliament	0 -5 0 -6 12 0 0 -1
v:lead=parliament & d:ahead	0 -4 0 -6 12 0 0 -1
v:lead=peru	0 -5 0 -15 20 0 0 0
v:lead=peru & d:ahead	0 -5 0 -15 20 0 0 0
v:lead=port	0 -10 0 9 9 0 0 -8
v:lead=portugal	0 -1 0 10 -4 0 0 0
v:lead=president	0 0 -3 -5 -2 0 2 12
v:lead=president & d:ahead	0 1 -3 -8 -1 0 3 11
v:lead=published	0 15 0 -9 0 0 0 -7
v:lead=published & d:today	0 15 0 -9 0 0 0 -7
v:lead=rates	0 -6 0 8 0 0 0 0
v:lead=rates & d:today	0 -9 0 11 0 0 0 0
v:lead=saturday	0 8 0 16 -2 0 0 -22
v:lead=saturday & d:ahead	0 10 0 -4 0 0 0 -1
v:lead=saturday & d:today	0 0 0 22 0 0 0 -20
v:lead=scott	0 -11 0 10 -3 7 0 -3
v:lead=scott & d:ahead	0 -11 0 9 -3 7 0 -3
v:lead=september	0 -19 0 21 0 9 0 -13
v:lead=september & d:ahead	0 0 0 3 0 9 0 -11
v:lead=september & d:today	0 -17 0 20 0 0 0 0
v:lead=seven	0 -11 0 12 0 0 0 0
v:lead=she	0 5 0 -8 2 0 0 0
v:lead=she & d:ahead	0 5 0 -9 2 0 0 0
v:lead=since	-2 12 0 0 -17 0 0 0
v:lead=since & d:ahead	-2 0 0 8 -10 0 0 1
v:lead=since & d:today	0 18 0 -10 -5 0 0 -4
v:lead=six	0 12 0 -6 0 0 0 -4
v:lead=six & d:ahead	0 12 0 -7 0 0 0 -4
v:lead=so	-4 -11 0 0 -14 10 0 18
v:lead=so & d:ahead	-4 -7 0 -1 -12 10 0 16
v:lead=some	2 12 0 -12 0 0 0 -3
v:lead=some & d:ahead	2 12 0 -12 0 0 0 -3
v:lead=south	0 10 0 -9 -2 0 0 1
v:lead=south & d:ahead	0 10 0 -10 -1 0 0 2
v:lead=steel	0 -18 0 21 0 0 0 -1
v:lead=sunday	0 -17 0 21 -3 0 0 -1
v:lead=sunday & d:ahead	0 -12 0 1 -1 0 0 11
v:lead=sunday & d:today	0 -3 0 20 0 0 0 -15
v:lead=suspended	7 0 0 5 -2 0 0 -8
v:lead=suspended & d:ahead	7 0 0 5 -2 0 0 -8
v:lead=sweden	0 -13 0 -9 6 0 0 14
v:lead=sweden & d:ahead	0 -13 0 -9 6 0 0 14
v:lead=talks	0 -8 0 0 -5 0 0 10
v:lead=ten	0 12 0 -8 0 0 0 0
v:lead=ten & d:ahead	0 13 0 -10 0 0 0 0
v:lead=that	1 -10 5 -5 -3 -5 4 16
v:lead=that & d:ahead	2 -9 8 -11 -12 -4 5 22
v:lead=that & d:today	0 -1 -2 3 13 0 0 -9
v:lead=the	-5 -3 -12 -7 3 13 0 11
v:lead=the & d:ahead	-3 -10 -10 -7 1 15 0 16
v:lead=the & d:today	-2 10 -3 2 8 0 0 -13
v:lead=their	0 -11 0 18 -6 0 0 0
v:lead=their & d:ahead	0 -10 0 16 -5 0 0 0
v:lead=then	0 8 0 7 -7 0 0 -12
v:lead=then & d:ahead	0 8 0 5 -6 0 0 -10
v:lead=they	-2 0 12 -5 -8 -8 10 1
v:lead=they & d:ahead	-2 3 12 -12 -4 -8 10 3
v:lead=they & d:today	0 -6 0 22 -8 0 0 -5
v:lead=this	0 2 0 -12 8 0 0 2
v:lead=this & d:today	0 -3 0 -10 13 0 0 0
v:lead=those	0 14 0 -3 0 0 0 -7
v:lead=those & d:ahead	0 14 0 -4 0 0 0 -7
v:lead=though	0 3 0 -8 9 0 0 -4
v:lead=though & d:ahead	0 3 0 -9 9 0 0 -4
v:lead=three	0 -11 0 -3 1 0 0 13
v:lead=three & d:ahead	0 -10 0 6 -11 0 0 13
v:lead=thursday	0 -9 0 -13 -16 -1 12 22
v:lead=thursday & d:ahead	0 -3 0 -14 -13 0 12 17
v:lead=tickets	0 -4 0 15 0 0 0 -9
v:lead=tickets & d:ahead	0 -4 0 15 0 0 0 -9
v:lead=till	0 0 0 -11 0 0 0 13
v:lead=till & d:ahead	0 0 0 -11 0 0 0 13
v:lead=to	1 -7 0 -13 10 0 0 12
v:lead=to & d:ahead	1 -7 0 -13 10 0 0 12
v:lead=today	-2 -4 -2 0 14 0 -3 -3
v:lead=today & d:today	-1 -6 -2 -1 13 0 0 0
v:lead=tomorrow	11 0 -6 -5 9 4 -4 -10
v:lead=tomorrow & d:ahead	11 0 -6 -6 9 4 -4 -9
v:lead=tonight	1 -15 3 -32 11 0 0 27
v:lead=tonight & d:today	1 -6 3 -39 11 0 0 27
v:lead=trade	0 3 0 16 -5 0 0 -16
v:lead=trade & d:ahead	0 4 0 10 -4 0 0 -13
v:lead=treasury	0 -7 0 7 -13 0 -1 12
v:lead=treasury & d:ahead	0 -24 0 15 -10 0 -1 15
v:lead=treasury & d:today	0 11 0 -6 0 0 0 -4
v:lead=truce	0 0 0 -11 0 0 0 13
v:lead=truce & d:ahead	0 0 0 -16 0 0 0 17
v:lead=trump	-8 6 0 8 -10 0 -2 -4
v:lead=trump & d:ahead	-8 11 0 0 -9 0 -2 -1
v:lead=trump & d:today	0 -10 0 14 0 0 0 -2
v:lead=tuesday	0 -14 0 15 2 0 0 -4
v:lead=tuesday & d:ahead	0 -12 0 8 3 0 0 -1
v:lead=turkey	0 -3 0 -6 -1 0 0 12
v:lead=turkey & d:ahead	0 -3 0 -6 -1 0 0 12
v:lead=twelve	0 -8 0 0 -5 0 0 13
v:lead=twelve & d:ahead	0 -8 0 0 -5 0 0 13
v:lead=twenty	0 16 0 -2 0 0 0 -10
v:lead=twenty & d:ahead	0 16 0 -3 0 0 0 -10
v:lead=two & d:ahead	0 -4 0 -9 0 0 7 9
v:lead=u.s. & d:ahead	0 12 0 -6 -2 0 0 -2
v:lead=under	9 5 0 12 -14 -5 0 -18
v:lead=under & d:ahead	9 5 0 12 -14 -5 0 -18
v:lead=unless	0 2 0 -29 12 0 -2 12
v:lead=unless & d:ahead	0 3 0 -15 10 0 -2 0
v:lead=unless & d:today	0 0 0 -16 0 0 0 15
v:lead=until	-7 -11 2 -4 -14 -6 2 21
v:lead=until & d:ahead	-7 -9 2 6 -13 -6 2 6
v:lead=until & d:today	0 -4 0 -21 0 0 0 25
v:lead=updated	0 0 0 11 0 0 0 -9
v:lead=updated & d:today	0 0 0 11 0 0 0 -9
v:lead=we	-4 27 2 -21 -6 -7 -6 12
v:lead=we & d:ahead	-4 10 2 -12 -5 -7 -6 18
v:lead=we & d:today	0 23 0 -15 0 0 0 -8
v:lead=wednesday	0 -13 0 -18 17 0 0 17
v:lead=wednesday & d:ahead	0 -11 0 -10 13 0 0 10
v:lead=what	0 1 -10 5 -9 -5 -2 3
v:lead=what & d:today	0 0 0 13 -10 0 0 -6
v:lead=when	-3 -7 0 1 -6 0 0 12
v:lead=when & d:ahead	-3 -6 0 -2 -5 0 0 16
v:lead=when & d:today	0 0 0 9 0 0 0 -7
v:lead=where	0 -24 0 7 -5 2 -2 11
v:lead=where & d:ahead	0 -20 0 7 0 2 -2 8
v:lead=whether	0 0 0 -7 -8 0 0 14
v:lead=which	-14 10 4 -18 19 10 -8 2
v:lead=which & d:ahead	-13 9 5 -9 8 10 -8 0
v:lead=which & d:today	0 0 0 -18 19 0 0 2
v:lead=who	-3 0 0 20 -6 0 -5 -22
v:lead=who & d:ahead	-3 20 0 1 -5 0 -5 -16
v:lead=who & d:today	0 -23 0 28 0 0 0 -5
v:lead=whoever	0 -5 0 9 -12 0 -3 7
v:lead=whoever & d:ahead	0 -5 0 9 -12 0 -3 7
v:lead=whose & d:ahead	-3 0 0 -13 10 0 3 0
v:lead=within	0 -6 0 13 -1 0 0 0
v:lead=within & d:ahead	0 -6 0 13 -1 0 0 0
v:lead=xi	0 -1 0 11 0 0 0 -3
v:lead=xi & d:ahead	0 -1 0 10 0 0 0 -1
v:lead=yet	0 -4 0 -10 8 0 0 8
v:lead=you	0 -11 0 2 0 0 0 6
v:lead=you & d:ahead	0 -11 0 2 0 0 0 6
v:lead=your	0 -16 0 8 0 0 -1 11
v:lead=your & d:ahead	0 -15 0 8 0 0 -1 11
v:lead=—	3 22 4 -19 -7 -5 -12 5
v:lead=— & d:ahead	-1 5 5 -9 10 -3 -11 0
v:lead=— & d:today	7 28 0 -15 -37 0 0 6
v:lead=•	-4 15 -2 0 -5 0 5 -8
v:lead=• & d:ahead	-4 15 -2 0 -5 0 5 -8
v:lr=( )	0 -5 0 19 -8 0 0 -3
v:lr=( ) & d:ahead	0 0 0 9 0 0 0 -8
v:lr=( ) & d:today	0 -11 0 10 -5 0 0 2
v:lr=( <level>	0 -1 0 -15 0 0 0 18
v:lr=( <level> & d:today	0 -1 0 -15 0 0 0 18
v:lr=, (	0 -16 0 11 -8 0 0 3
v:lr=, ( & d:today	0 -16 0 10 -8 0 0 3
v:lr=, )	0 12 0 -15 -1 0 0 6
v:lr=, ) & d:today	0 13 0 -19 0 0 0 9
v:lr=, ,	0 1 -15 -14 -5 8 5 13
v:lr=, , & d:ahead	0 22 -20 -10 1 8 6 -22
v:lr=, , & d:today	1 -39 0 -6 -12 0 0 39
v:lr=, -	0 -19 0 10 0 0 0 0
v:lr=, - & d:today	0 -19 0 10 0 0 0 0
v:lr=, .	2 10 5 -23 -1 0 0 11
v:lr=, . & d:ahead	3 20 7 -27 0 1 0 0
v:lr=, . & d:today	0 -18 0 0 -2 0 0 15
v:lr=, :	0 16 0 -11 9 0 0 -16
v:lr=, : & d:ahead	0 17 0 -14 9 0 0 -14
v:lr=, ;	0 -3 9 0 0 0 0 -1
v:lr=, ; & d:ahead	0 -3 9 -1 0 0 0 -1
v:lr=, <end>	-8 6 6 -15 6 -5 -5 13
v:lr=, <end> & d:ahead	-2 -9 11 -16 -3 0 0 22
v:lr=, <end> & d:today	-6 13 -3 -4 11 -3 -4 -6
v:lr=, of	6 -7 0 10 0 0 0 -7
v:lr=, of & d:ahead	6 -7 0 10 0 0 0 -7
v:lr=, —	0 0 0 12 -5 0 0 -6
v:lr=, — & d:today	0 0 0 12 -5 0 0 -6
v:lr=. , & d:ahead	0 17 0 -15 -1 0 0 0
v:lr=. , & d:today	0 -12 0 16 0 0 0 -1
v:lr=. .	0 12 0 -1 -10 0 0 -4
v:lr=. . & d:today	0 17 0 -8 -9 0 0 -2
v:lr=: ,	-3 12 -1 -21 -16 6 -1 20
v:lr=: , & d:ahead	-3 12 0 9 -15 6 -1 -15
v:lr=: .	-1 -24 -1 -17 -1 5 0 34
v:lr=: . & d:ahead	-1 -21 -1 -22 0 5 0 34
v:lr=: <end> & d:ahead	7 9 -1 -11 -11 0 0 3
v:lr=: <end> & d:today	0 -13 0 7 13 0 0 -15
v:lr=: is	0 0 0 -14 0 0 0 16
v:lr=: the	0 17 0 0 -4 0 8 -22
v:lr=; it	0 -3 0 -5 0 0 0 10
v:lr=; it & d:today	0 0 0 -10 0 0 0 12
v:lr=<begin> 's	0 -7 0 18 -7 0 0 -2
v:lr=<begin> 's & d:ahead	0 -3 0 10 -2 0 0 0
v:lr=<begin> 's & d:today	0 -2 0 11 -1 0 0 0
v:lr=<begin> (	0 0 0 -7 13 0 0 -7
v:lr=<begin> ( & d:today	0 0 0 -12 14 0 0 0
v:lr=<begin> , & d:ahead	-13 0 3 12 -11 3 -4 -4
v:lr=<begin> , & d:today	9 0 0 -20 11 0 0 7
v:lr=<begin> .	1 0 -12 -12 -10 3 -4 24
v:lr=<begin> . & d:ahead	1 6 -11 -22 -5 3 -4 25
v:lr=<begin> . & d:today	0 -21 0 16 -12 0 0 0
v:lr=<begin> :	0 -19 0 19 2 -3 -5 -2
v:lr=<begin> : & d:ahead	0 -17 -3 18 0 -3 -5 1
v:lr=<begin> <end>	0 0 4 -4 -15 5 8 8
v:lr=<begin> <end> & d:ahead	2 -18 8 -21 10 7 11 9
v:lr=<begin> <end> & d:today	-5 10 -4 10 -36 -1 -2 0
v:lr=<begin> <level>	0 9 0 5 -6 0 0 -15
v:lr=<begin> <level> & d:today	0 0 0 16 -1 0 0 -10
v:lr=<begin> <name> & d:ahead	4 2 5 -10 0 0 0 0
v:lr=<begin> <number>	0 7 0 -15 16 0 0 -7
v:lr=<begin> <number> & d:ahead	0 10 0 -20 16 0 0 -5
v:lr=<begin> <person>	0 -5 0 12 0 0 0 -1
v:lr=<begin> <person> & d:ahead	0 -3 0 9 0 0 0 -1
v:lr=<begin> a	0 4 0 -11 8 0 0 0
v:lr=<begin> at	2 -14 0 -39 16 0 0 28
v:lr=<begin> at & d:ahead	0 -12 0 -16 19 0 0 2
v:lr=<begin> at & d:today	2 0 1 -29 0 0 0 25
v:lr=<begin> is	16 0 -1 -39 2 7 15 2
v:lr=<begin> is & d:ahead	17 0 0 -34 -15 7 15 0
v:lr=<begin> is & d:today	0 0 0 -11 12 0 0 0
v:lr=<begin> it	-1 2 0 25 -14 0 0 -20
v:lr=<begin> it & d:ahead	0 6 0 13 -4 0 0 -19
v:lr=<begin> it & d:today	0 -5 0 17 -7 0 0 -5
v:lr=<begin> of	0 -11 0 5 7 0 0 -4
v:lr=<begin> of & d:ahead	0 -11 0 5 7 0 0 -4
v:lr=<begin> the	-4 13 -2 -15 15 4 0 -5
v:lr=<begin> the & d:ahead	-2 9 0 0 0 5 0 -13
v:lr=<begin> the & d:today	0 6 -1 -15 16 0 0 0
v:lr=<begin> they	0 -11 0 7 -2 0 0 1
v:lr=<begin> they & d:ahead	0 -6 0 13 0 0 0 -1
v:lr=<begin> —	-3 -7 0 9 7 -3 0 -3
v:lr=<begin> — & d:ahead	-3 6 0 -10 9 -3 0 1
v:lr=<begin> — & d:today	0 -21 0 30 0 0 0 -7
v:lr=<day-ahead> .	0 0 0 29 0 0 0 -27
v:lr=<day-ahead> . & d:today	0 0 0 29 0 0 0 -27
v:lr=<level> ,	0 4 0 11 6 0 0 -25
v:lr=<level> , & d:ahead	0 13 0 -4 0 0 0 -9
v:lr=<level> , & d:today	0 -13 0 20 7 0 0 -17
v:lr=<level> .	0 7 0 11 -8 0 0 -22
v:lr=<level> . & d:ahead	0 0 0 11 -1 0 0 -13
v:lr=<name> ,	0 -13 0 7 0 0 8 -3
v:lr=<name> , & d:ahead	0 -12 0 4 0 0 8 0
v:lr=<name> .	0 -5 0 17 0 0 0 -6
v:lr=<name> . & d:ahead	0 -2 0 10 0 0 0 -3
v:lr=<name> <end>	0 -3 0 10 0 0 0 -3
v:lr=<number> ,	0 14 0 -4 3 0 0 -20
v:lr=<number> , & d:today	0 8 0 0 -5 0 0 -12
v:lr=<number> .	-2 21 0 -12 0 0 0 -5
v:lr=<number> . & d:ahead	-2 12 0 -12 -5 0 0 8
v:lr=<number> . & d:today	0 12 0 -1 4 0 0 -19
v:lr=<number> <end>	0 16 0 -14 0 0 0 0
v:lr=<number> and	0 -5 0 9 -2 0 0 0
v:lr=<number> morning	0 10 0 -9 0 0 0 0
v:lr=<number> morning & d:ahead	0 10 0 -9 0 0 0 0
v:lr=<number> the	0 -22 0 25 0 0 0 -1
v:lr=<number> the & d:today	0 -22 0 25 0 0 0 -1
v:lr=<person> .	0 0 0 14 0 0 0 -9
v:lr=<seat> ,	0 -1 0 11 0 0 0 -4
v:lr=<seat> .	0 -5 0 23 -9 0 0 -7
v:lr=<seat> . & d:ahead	0 -3 0 18 -9 0 0 -3
v:lr=a ,	0 -8 0 9 0 0 0 0
v:lr=a , & d:ahead	0 -8 0 9 0 0 0 0
v:lr=a .	0 -8 0 21 -1 0 0 -8
v:lr=a . & d:ahead	0 -8 0 20 0 0 0 -8
v:lr=about ,	0 10 0 -15 0 0 0 4
v:lr=about , & d:ahead	0 10 0 -15 0 0 0 4
v:lr=after ,	5 -7 0 -3 16 0 0 -8
v:lr=after , & d:ahead	5 -7 0 -5 16 0 0 -6
v:lr=after .	0 8 6 -8 -5 0 0 -2
v:lr=after . & d:ahead	0 -11 6 9 -5 0 0 -1
v:lr=after <end>	0 -1 0 0 17 0 0 -8
v:lr=after <end> & d:ahead	0 -1 0 0 17 0 0 -8
v:lr=after ?	0 -11 0 -10 0 0 0 22
v:lr=after ? & d:ahead	0 -11 0 -10 0 0 0 22
v:lr=again .	0 -10 0 -2 9 0 0 4
v:lr=again . & d:ahead	0 -10 0 -3 9 0 0 4
v:lr=and ,	0 -13 0 -12 6 0 0 16
v:lr=and , & d:ahead	0 -13 0 -12 6 0 0 17
v:lr=and .	0 -1 0 12 3 0 0 -14
v:lr=and . & d:ahead	0 -1 0 11 3 0 0 -13
v:lr=and <end>	0 10 0 -1 0 0 0 -7
v:lr=and <end> & d:ahead	0 10 0 -2 0 0 0 -7
v:lr=and it	0 0 0 -11 0 0 0 13
v:lr=announce .	0 0 0 12 -3 0 0 -6
v:lr=announce . & d:today	0 0 0 10 -2 0 0 -4
v:lr=announce that	0 13 0 -17 6 0 0 0
v:lr=announce that & d:today	0 13 0 -17 6 0 0 0
v:lr=apply .	0 -6 0 10 0 0 0 0
v:lr=as .	0 -3 0 -15 0 0 0 19
v:lr=back .	0 3 0 5 -2 0 0 -9
v:lr=back . & d:ahead	0 5 0 2 -2 0 0 -9
v:lr=before ,	-3 15 -1 -21 7 0 -1 0
v:lr=before , & d:ahead	-3 15 -1 -21 7 0 -1 0
v:lr=before <end>	-1 -1 -10 -6 5 0 -3 11
v:lr=before <end> & d:ahead	-1 -1 -10 -6 5 0 -3 11
v:lr=before and	0 3 0 5 -11 0 0 -3
v:lr=before and & d:ahead	0 10 0 -1 -7 0 0 0
v:lr=before are	0 11 3 -12 -2 0 0 0
v:lr=before are & d:today	0 15 0 -14 -1 0 0 2
v:lr=begin ,	-1 9 0 -11 0 0 0 5
v:lr=begin , & d:ahead	-1 11 0 -14 0 0 0 5
v:lr=begin .	-1 0 0 8 0 0 0 -10
v:lr=begin . & d:ahead	-1 11 0 -7 0 0 0 -1
v:lr=begin . & d:today	0 -18 0 24 0 0 0 -6
v:lr=by ,	0 -1 0 -28 1 9 15 10
v:lr=by , & d:ahead	0 -1 0 -28 1 9 15 10
v:lr=by .	-14 6 2 -2 -2 0 4 -5
v:lr=by . & d:ahead	-13 8 2 -6 -1 0 5 -2
v:lr=by . & d:today	0 -3 0 14 0 0 0 -3
v:lr=by ;	0 8 0 2 -11 0 2 -5
v:lr=by ; & d:ahead	0 8 0 2 -11 0 2 -4
v:lr=by <end>	1 -2 -3 -3 1 -3 21 -23
v:lr=by <end> & d:ahead	1 -2 -3 -3 1 -3 21 -23
v:lr=by or	0 -6 0 -8 0 2 0 13
v:lr=by or & d:ahead	0 -6 0 -8 0 2 0 13
v:lr=by pay	0 -10 0 0 9 0 0 0
v:lr=by pay & d:ahead	0 -10 0 0 9 0 0 0
v:lr=by the	0 -10 0 9 14 0 0 -17
v:lr=by the & d:ahead	0 -9 0 9 14 0 0 -17
v:lr=come ,	0 22 0 -17 0 0 0 -2
v:lr=come , & d:ahead	0 22 0 -17 0 0 0 -2
v:lr=come .	0 -8 0 9 0 0 0 0
v:lr=die .	0 -10 0 -10 0 0 0 19
v:lr=die . & d:today	0 -1 0 -11 0 0 0 14
v:lr=due . & d:ahead	0 5 0 -13 9 0 0 0
v:lr=effect ,	0 8 0 -6 0 0 0 0
v:lr=effect , & d:ahead	0 9 0 -6 0 0 0 0
v:lr=effect .	0 27 0 -24 0 0 0 -6
v:lr=effect . & d:today	0 26 0 -23 0 0 0 -6
v:lr=effect and	0 -10 0 15 0 0 0 -3
v:lr=effect and & d:today	0 -5 0 10 0 0 0 -3
v:lr=end ,	-1 -5 0 -4 0 0 0 10
v:lr=end .	0 -1 0 10 -12 0 0 -7
v:lr=end . & d:ahead	0 -20 0 13 -5 0 0 0
v:lr=end . & d:today	0 13 -1 0 -3 0 0 -8
v:lr=end <day-today>	0 0 0 -14 0 0 0 15
v:lr=end <end>	1 -2 8 -16 -1 0 0 8
v:lr=end <end> & d:ahead	1 -2 8 -16 -1 0 0 8
v:lr=expire .	0 -5 0 -9 0 0 0 14
v:lr=expire . & d:today	0 0 0 -12 0 0 0 13
v:lr=for 's	0 0 0 8 0 0 0 -7
v:lr=for 's & d:ahead	0 0 0 8 0 0 0 -7
v:lr=for ,	0 4 0 -1 -11 0 0 3
v:lr=for , & d:ahead	0 4 0 -1 -11 0 0 3
v:lr=for .	-1 14 -1 -14 9 6 -2 -12
v:lr=for . & d:ahead	-1 3 -1 -11 14 6 -2 -7
v:lr=for . & d:today	0 14 0 -4 -9 0 0 -5
v:lr=for <end>	0 -1 0 -1 -1 0 -2 13
v:lr=for <end> & d:ahead	0 -1 0 -1 -1 0 -2 13
v:lr=for and	0 -10 0 1 8 0 0 0
v:lr=for and & d:ahead	0 -10 0 1 8 0 0 0
v:lr=for in	0 -3 0 11 0 0 0 0
v:lr=for in & d:ahead	0 -3 0 11 0 0 0 0
v:lr=force .	0 12 0 -6 -3 0 0 -2
v:lr=friday ,	0 22 0 -34 -1 0 0 17
v:lr=friday <end>	0 -16 0 19 0 0 0 -5
v:lr=friday <end> & d:today	0 -16 0 22 -2 0 0 -5
v:lr=from 's	0 17 0 -16 0 0 0 0
v:lr=from ( & d:ahead	0 8 0 -4 0 0 0 -2
v:lr=from )	0 19 0 -18 0 0 0 0
v:lr=from ) & d:ahead	0 20 0 -19 0 0 0 0
v:lr=from ,	5 6 -10 -7 0 2 -5 -5
v:lr=from , & d:ahead	5 7 -10 -12 0 2 -5 0
v:lr=from , & d:today	0 -3 0 11 -3 0 0 -12
v:lr=from .	19 14 -6 -9 1 -5 4 -27
v:lr=from . & d:ahead	13 20 -4 -16 4 -4 5 -23
v:lr=from :	4 2 0 -11 -10 0 0 14
v:lr=from : & d:ahead	4 0 0 -9 -9 0 0 15
v:lr=from ; & d:ahead	9 4 -3 -11 6 0 0 -3
v:lr=from <end>	-8 7 -12 11 11 -3 -6 -41
v:lr=from <end> & d:ahead	-8 9 -11 9 7 -3 -5 -34
v:lr=from <end> & d:today	0 -5 0 7 5 0 0 -10
v:lr=from <name>	0 16 0 -9 1 0 0 -12
v:lr=from <name> & d:ahead	0 18 0 -15 2 0 0 -7
v:lr=from <quality>	6 12 0 -10 -2 0 0 -6
v:lr=from a	0 -21 0 6 10 0 0 0
v:lr=from a & d:ahead	0 -19 0 19 -1 0 0 0
v:lr=from and	-9 8 0 -6 8 0 -2 0
v:lr=from and & d:ahead	-9 12 0 -12 8 0 -2 1
v:lr=from and & d:today	0 -7 0 10 0 0 0 0
v:lr=from at	0 12 0 -12 0 0 0 0
v:lr=from at & d:ahead	0 12 0 -12 0 0 0 0
v:lr=from for	0 11 0 -5 -7 3 0 0
v:lr=from for & d:ahead	0 11 0 -5 -7 3 0 0
v:lr=from good	0 12 0 -11 0 0 0 0
v:lr=from good & d:ahead	0 12 0 -12 0 0 0 0
v:lr=from if	3 10 0 -14 -1 0 0 0
v:lr=from if & d:ahead	3 10 0 -14 -1 0 0 0
v:lr=from is	0 -16 0 18 0 0 0 0
v:lr=from is & d:ahead	0 -16 0 18 0 0 0 0
v:lr=from it	0 5 0 1 -3 0 0 -9
v:lr=from its	2 1 0 -9 1 0 0 0
v:lr=from its & d:ahead	2 1 0 -9 1 0 0 0
v:lr=from our & d:ahead	0 -9 0 10 0 0 0 0
v:lr=from the	-6 -4 0 8 -5 0 0 7
v:lr=from the & d:ahead	-6 -4 0 8 -5 0 0 7
v:lr=from they	-1 26 0 -24 0 0 0 0
v:lr=from they & d:ahead	-1 14 0 -12 0 0 0 0
v:lr=from to	0 7 0 -2 -26 0 0 16
v:lr=from to & d:ahead	0 9 0 -4 -26 0 0 16
v:lr=from unless	-4 0 0 0 -2 0 0 9
v:lr=from unless & d:ahead	-4 0 0 0 -2 0 0 9
v:lr=from until	0 -3 0 11 -6 0 0 -2
v:lr=from until & d:ahead	0 -1 0 9 -6 0 0 -2
v:lr=from was	0 -9 0 10 0 0 0 0
v:lr=from was & d:ahead	0 -9 0 10 0 0 0 0
v:lr=gave as	0 -8 0 11 -2 0 0 0
v:lr=gave as & d:ahead	0 -8 0 11 -2 0 0 0
v:lr=happen ?	0 4 0 15 0 0 0 -18
v:lr=including .	0 0 0 -9 0 0 0 10
v:lr=including . & d:ahead	0 0 0 -9 0 0 0 10
v:lr=is ,	0 0 0 6 -12 5 2 -10
v:lr=is , & d:ahead	0 1 0 0 -10 5 2 -2
v:lr=is , & d:today	0 0 0 12 0 0 0 -9
v:lr=is .	-4 -6 0 -25 13 0 6 18
v:lr=is . & d:ahead	-3 -3 0 -20 15 0 6 8
v:lr=is . & d:today	0 -2 0 -8 -3 0 0 14
v:lr=is <end>	0 4 0 -4 -21 -4 -6 18
v:lr=is <end> & d:ahead	0 4 0 -4 -21 -4 -6 18
v:lr=it ,	0 9 0 1 1 0 0 -13
v:lr=it , & d:ahead	0 9 0 0 1 0 0 -13
v:lr=lapse ,	0 0 8 -9 0 0 0 2
v:lr=meet . & d:ahead	0 -3 0 -12 6 0 0 11
v:lr=midnight ,	0 -4 0 -13 0 0 0 18
v:lr=midnight , & d:today	0 -1 0 -7 0 0 0 10
v:lr=midnight .	0 -2 0 -22 2 0 0 21
v:lr=midnight . & d:today	0 0 0 -5 0 0 0 8
v:lr=monday <end>	0 0 0 10 0 0 0 -9
v:lr=monday <end> & d:today	0 -7 0 18 0 0 0 -8
v:lr=not .	-8 -5 0 0 0 0 0 11
v:lr=not . & d:ahead	-8 -4 0 -3 0 0 0 16
v:lr=of 's	0 -6 0 9 0 0 0 0
v:lr=of ,	1 0 -3 8 0 -1 2 -10
v:lr=of , & d:ahead	1 -3 0 10 0 -1 2 -8
v:lr=of .	6 13 1 -6 -16 0 0 -6
v:lr=of . & d:ahead	7 13 2 -13 -11 0 0 -1
v:lr=of . & d:today	0 0 0 8 -2 0 0 -9
v:lr=of :	0 5 0 -13 10 0 0 0
v:lr=of : & d:ahead	0 -5 0 -3 10 0 0 0
v:lr=of : & d:today	0 10 0 -10 0 0 0 0
v:lr=of <end>	0 5 0 8 -3 0 -2 -12
v:lr=of <end> & d:ahead	0 13 0 0 -2 0 -2 -11
v:lr=of <end> & d:today	0 -11 0 16 0 0 0 0
v:lr=of is	0 -4 0 11 0 0 0 -4
v:lr=of is & d:ahead	0 -4 0 11 0 0 0 -4
v:lr=of it	0 -9 0 14 0 0 0 0
v:lr=of it & d:ahead	0 -9 0 11 0 0 0 0
v:lr=of on	0 -3 0 10 0 0 0 0
v:lr=of on & d:ahead	0 -3 0 10 0 0 0 0
v:lr=of would	0 -9 0 10 0 0 0 0
v:lr=of would & d:ahead	0 -9 0 9 0 0 0 0
v:lr=on ,	-6 4 -1 9 -11 -13 -5 4
v:lr=on , & d:ahead	-5 10 0 -2 -4 -12 -3 2
v:lr=on , & d:today	0 -31 0 27 -17 0 0 1
v:lr=on .	11 -2 2 -5 8 11 -8 -8
v:lr=on . & d:ahead	11 -3 3 -8 4 11 -8 -2
v:lr=on . & d:today	0 4 0 8 8 0 0 -23
v:lr=on ;	-2 16 -3 -10 10 0 0 -10
v:lr=on ; & d:ahead	-1 17 -3 -14 11 0 0 -8
v:lr=on <day-today>	0 -12 0 -7 -1 0 0 15
v:lr=on <day-today> & d:ahead	0 -12 0 -7 -1 0 0 16
v:lr=on <end>	8 -3 15 0 4 0 -21 -7
v:lr=on <end> & d:ahead	8 -3 15 0 4 0 -21 -7
v:lr=on <name>	12 -10 -6 16 3 0 0 -14
v:lr=on <name> & d:ahead	12 -10 -6 14 3 0 0 -13
v:lr=on <person>	0 -17 0 19 -2 0 0 0
v:lr=on <person> & d:ahead	0 -16 0 18 -2 0 0 0
v:lr=on <seat>	0 -4 0 10 0 0 0 0
v:lr=on <seat> & d:ahead	0 -4 0 10 0 0 0 0
v:lr=on ?	8 8 -4 -18 3 0 0 7
v:lr=on ? & d:ahead	8 8 -4 -18 3 0 0 7
v:lr=on after & d:today	0 -4 0 17 0 0 0 -11
v:lr=on afternoon	0 0 0 -5 -1 0 0 8
v:lr=on afternoon & d:today	0 0 0 -7 0 0 0 9
v:lr=on and	-2 27 7 -19 -14 0 0 3
v:lr=on and & d:ahead	-2 20 7 -14 -13 0 0 4
v:lr=on and & d:today	0 13 0 -10 0 0 0 -3
v:lr=on are	-5 -1 9 9 4 0 0 -20
v:lr=on are & d:ahead	-5 -1 9 9 4 0 0 -20
v:lr=on as	-1 -3 0 9 3 0 0 -10
v:lr=on as & d:ahead	-1 -3 0 9 3 0 0 -10
v:lr=on at	2 10 0 14 -8 0 0 -19
v:lr=on at & d:ahead	2 12 0 6 -8 0 0 -12
v:lr=on at & d:today	0 -3 0 13 0 0 0 -9
v:lr=on because	0 0 0 -10 5 0 0 1
v:lr=on because & d:ahead	0 0 0 -11 5 0 0 1
v:lr=on both	0 6 0 -13 5 0 0 0
v:lr=on both & d:ahead	0 6 0 -13 5 0 0 0
v:lr=on by	0 -6 0 12 -9 0 0 0
v:lr=on by & d:ahead	0 -6 0 10 -9 0 0 0
v:lr=on end	0 0 0 -9 0 0 0 11
v:lr=on end & d:ahead	0 0 0 -9 0 0 0 11
v:lr=on evening	0 14 0 0 -8 0 0 -17
v:lr=on evening & d:ahead	0 14 0 -1 -8 0 0 -14
v:lr=on from	0 15 0 -12 0 0 0 0
v:lr=on from & d:ahead	0 15 0 -12 0 0 0 0
v:lr=on in & d:ahead	3 7 0 2 -11 0 0 -5
v:lr=on in & d:today	0 -7 0 -16 13 0 0 10
v:lr=on is	0 -14 0 22 -3 0 0 -6
v:lr=on is & d:ahead	0 -14 0 22 -3 0 0 -6
v:lr=on it	0 0 0 -14 -16 0 8 18
v:lr=on it & d:ahead	0 0 0 -9 -11 0 8 10
v:lr=on it & d:today	0 0 0 -5 -3 0 0 9
v:lr=on last	0 0 0 0 14 0 13 -22
v:lr=on last & d:ahead	0 0 0 0 14 0 13 -22
v:lr=on morning	0 -24 0 23 10 0 0 -7
v:lr=on morning & d:ahead	0 -22 0 17 11 0 0 -4
v:lr=on morning & d:today	0 -1 0 8 0 0 0 -1
v:lr=on next	0 3 0 -15 0 0 0 11
v:lr=on next & d:ahead	0 3 0 -15 0 0 0 11
v:lr=on night	0 -11 8 3 -8 0 0 7
v:lr=on night & d:ahead	0 -10 8 9 -8 0 0 0
v:lr=on night & d:today	0 0 0 -8 0 0 0 9
v:lr=on on & d:ahead	0 9 0 0 -5 0 0 0
v:lr=on on & d:today	0 0 0 13 -4 0 0 -6
v:lr=on that	-9 0 -5 12 -14 -4 -4 4
v:lr=on that & d:today	0 0 0 18 -8 0 0 -12
v:lr=on the	-7 17 -1 -3 -21 0 -2 1
v:lr=on the & d:ahead	-7 20 -1 -8 -19 0 -2 2
v:lr=on the & d:today	0 -8 0 15 0 0 0 -1
v:lr=on there	0 -12 0 16 0 0 0 -3
v:lr=on there & d:ahead	0 -11 0 15 0 0 0 -3
v:lr=on to	0 -7 0 16 -5 1 0 -5
v:lr=on to & d:ahead	0 -2 0 13 -16 2 0 0
v:lr=on unless	2 10 5 -11 5 0 0 -8
v:lr=on unless & d:ahead	2 10 5 -11 5 0 0 -8
v:lr=on whether & d:ahead	0 -3 0 -5 10 0 0 0
v:lr=on will	0 -14 0 14 0 0 0 0
v:lr=on will & d:ahead	0 -14 0 14 0 0 0 0
v:lr=on without	0 -9 0 0 -1 0 0 8
v:lr=on without & d:ahead	0 -9 0 8 0 0 0 0
v:lr=on —	0 -7 0 11 0 0 0 -4
v:lr=on — & d:ahead	0 -6 0 11 0 0 0 -4
v:lr=out .	0 11 0 -15 -1 0 0 8
v:lr=out . & d:ahead	0 -10 0 0 0 0 0 8
v:lr=out . & d:today	0 18 0 -16 0 0 0 0
v:lr=over .	0 0 0 -23 0 0 0 24
v:lr=pay ,	0 -12 0 12 0 0 0 -2
v:lr=pay . & d:today	0 -1 0 11 0 0 0 -3
v:lr=publish ,	0 -9 0 13 0 0 0 0
v:lr=publish . & d:today	0 0 0 -7 9 0 0 0
v:lr=publish <end>	0 16 0 -11 0 0 0 -6
v:lr=publish <end> & d:today	0 16 0 -11 0 0 0 -6
v:lr=say that	0 5 0 -8 0 0 0 5
v:lr=say that & d:ahead	0 9 0 -8 0 0 0 0
v:lr=sign ,	0 -12 0 11 -1 0 0 0
v:lr=sign , & d:ahead	0 -11 0 0 0 0 0 10
v:lr=sign , & d:today	0 0 0 11 0 0 0 -10
v:lr=sign .	0 -6 0 -6 0 0 0 14
v:lr=sign . & d:ahead	0 -1 0 13 0 0 0 -8
v:lr=sign . & d:today	0 -2 0 -17 0 0 0 20
v:lr=since ,	11 -19 0 15 -1 0 0 -10
v:lr=since , & d:ahead	12 -17 0 11 0 0 0 -9
v:lr=since .	0 8 0 6 -3 0 0 -17
v:lr=since . & d:ahead	0 -2 0 19 -3 0 0 -16
v:lr=since . & d:today	0 15 0 -13 0 0 0 0
v:lr=since :	0 -1 0 10 0 0 0 -6
v:lr=since : & d:ahead	0 0 0 9 0 0 0 -6
v:lr=since <name>	0 -5 0 11 0 0 0 -1
v:lr=since <name> & d:ahead	0 -5 0 11 0 0 0 -1
v:lr=since it	0 7 0 -10 0 0 0 3
v:lr=since it & d:ahead	0 7 0 -10 0 0 0 3
v:lr=since on	0 -5 0 11 0 0 0 -3
v:lr=since on & d:ahead	0 -5 0 11 0 0 0 -3
v:lr=since the	0 10 0 -22 0 0 0 15
v:lr=since the & d:ahead	0 -17 0 -3 0 0 0 18
v:lr=since the & d:today	0 22 0 -20 0 0 0 -1
v:lr=sit .	0 0 0 -14 9 0 0 6
v:lr=start ,	0 -3 0 12 0 0 0 -8
v:lr=start , & d:ahead	0 -2 0 11 0 0 0 -8
v:lr=start .	4 16 0 -11 0 0 0 -9
v:lr=start . & d:today	0 21 0 -11 -1 0 0 -7
v:lr=start <end>	0 0 0 11 -4 0 0 -6
v:lr=start <end> & d:today	0 -6 0 14 -3 0 0 -2
v:lr=telephone .	0 0 0 -18 -1 0 0 21
v:lr=telephone . & d:today	0 0 0 -20 0 0 0 21
v:lr=the ,	-8 7 1 3 -16 -5 -3 5
v:lr=the , & d:ahead	-8 8 1 -3 -16 -5 -3 13
v:lr=the .	-10 -17 12 13 -7 -2 -3 1
v:lr=the . & d:ahead	-10 -14 12 11 -7 -2 -3 1
v:lr=the :	3 -13 0 -23 -2 0 9 18
v:lr=the : & d:ahead	3 -13 0 -23 -2 0 9 18
v:lr=the ;	0 7 0 8 0 0 -6 -11
v:lr=the ; & d:ahead	0 7 0 8 0 0 -6 -11
v:lr=the <end>	0 1 -7 -5 -4 -4 0 13
v:lr=the <end> & d:ahead	0 1 -7 -9 -4 -4 0 16
v:lr=the <end> & d:today	0 0 0 10 0 0 0 -10
v:lr=the <name>	0 4 0 -12 0 0 0 8
v:lr=the <name> & d:ahead	0 4 0 -12 0 0 0 8
v:lr=the <number>	-5 0 -2 19 0 0 0 -9
v:lr=the <number> & d:ahead	-5 0 -2 19 0 0 0 -9
v:lr=the ?	0 -21 0 31 -4 0 0 -9
v:lr=the ? & d:ahead	0 -21 0 31 -4 0 0 -9
v:lr=the and	0 0 0 -2 9 0 0 -1
v:lr=the and & d:ahead	0 0 0 -2 9 0 0 -1
v:lr=the it	0 3 0 -8 0 0 3 0
v:lr=the it & d:ahead	0 3 0 -8 0 0 3 0
v:lr=the next	0 0 0 3 5 0 0 -10
v:lr=the next & d:ahead	0 0 0 3 5 0 0 -10
v:lr=the the	0 4 0 -10 0 0 5 0
v:lr=the the & d:ahead	0 4 0 -10 0 0 5 0
v:lr=the they	0 -8 0 0 0 0 0 9
v:lr=the they & d:ahead	0 -8 0 0 0 0 0 9
v:lr=the to	0 7 0 -4 15 0 -1 -17
v:lr=the to & d:ahead	0 7 0 -4 15 0 -1 -17
v:lr=the was	0 -5 0 -1 0 0 0 11
v:lr=the was & d:ahead	0 -5 0 -1 0 0 0 11
v:lr=through <end>	0 0 0 -11 0 0 0 13
v:lr=through <end> & d:ahead	0 0 0 -11 0 0 0 13
v:lr=thursday .	0 0 0 8 0 0 0 -5
v:lr=thursday . & d:today	0 0 0 8 0 0 0 -5
v:lr=till .	4 -3 0 -9 -1 8 0 2
v:lr=till . & d:ahead	4 -3 0 -10 -1 8 0 2
v:lr=till <end>	0 -7 0 0 -1 0 0 9
v:lr=till <end> & d:ahead	0 -7 0 0 -1 0 0 9
v:lr=time ,	0 0 0 9 0 0 0 -9
v:lr=time the	0 -13 0 17 0 0 0 0
v:lr=time the & d:today	0 -13 0 17 0 0 0 0
v:lr=to 's	0 -11 0 16 0 0 0 -2
v:lr=to )	0 9 -1 -14 12 0 0 -1
v:lr=to ) & d:ahead	0 9 -1 -14 12 0 0 -1
v:lr=to ,	4 -5 11 -14 14 -5 -8 3
v:lr=to , & d:ahead	4 -5 11 -14 14 -5 -8 3
v:lr=to .	9 10 7 -35 -2 0 -6 10
v:lr=to . & d:ahead	9 11 7 -31 -2 0 -6 6
v:lr=to . & d:today	0 0 0 -7 0 0 0 9
v:lr=to :	0 -7 0 17 -4 0 0 -5
v:lr=to ;	-1 -1 4 -6 -2 0 0 8
v:lr=to ; & d:ahead	-1 -1 4 -6 -2 0 0 8
v:lr=to <end>	2 0 -9 5 -11 3 -4 0
v:lr=to <end> & d:ahead	2 -12 -9 12 -11 3 -4 2
v:lr=to and	0 -8 0 0 -3 0 0 10
v:lr=to and & d:ahead	0 -8 0 0 -3 0 0 10
v:lr=to it	2 7 0 0 0 0 0 -9
v:lr=to it & d:ahead	2 7 0 0 0 0 0 -9
v:lr=until )	0 -10 0 -3 0 0 0 15
v:lr=until ) & d:ahead	0 -10 0 -3 0 0 0 15
v:lr=until ,	5 -14 1 -9 12 0 1 1
v:lr=until , & d:ahead	5 -13 1 0 6 0 1 -2
v:lr=until , & d:today	0 0 0 -16 8 0 0 11
v:lr=until .	16 0 3 -23 7 2 -6 3
v:lr=until . & d:ahead	16 0 3 -29 8 2 -6 7
v:lr=until . & d:today	0 0 0 15 0 0 0 -13
v:lr=until :	7 -20 0 14 -6 0 0 0
v:lr=until : & d:ahead	7 -20 0 14 -6 0 0 0
v:lr=until ;	-3 0 0 -15 -6 0 0 17
v:lr=until ; & d:ahead	-3 0 0 -15 -6 0 0 17
v:lr=until <end>	-7 0 5 6 5 -13 0 -8
v:lr=until <end> & d:ahead	-7 0 5 6 5 -13 0 -8
v:lr=until <level>	0 19 0 -8 0 0 0 -15
v:lr=until <level> & d:ahead	0 19 0 -8 0 0 0 -15
v:lr=until <name>	0 -8 0 0 0 0 0 8
v:lr=until <name> & d:ahead	0 -8 0 0 0 0 0 8
v:lr=until ?	0 -7 0 10 -1 0 0 -1
v:lr=until ? & d:ahead	0 -7 0 10 -1 0 0 -1
v:lr=until and	0 -15 1 7 -5 0 0 10
v:lr=until and & d:ahead	0 -15 1 7 -5 0 0 10
v:lr=until at	0 8 0 -11 -2 5 -1 0
v:lr=until at & d:ahead	0 8 0 -11 -2 5 -1 0
v:lr=until evening	0 -5 0 14 -3 0 0 -3
v:lr=until evening & d:ahead	0 -5 0 14 -3 0 0 -3
v:lr=until for	0 -13 10 0 -1 0 0 1
v:lr=until for & d:ahead	0 -13 10 0 -1 0 0 1
v:lr=until from	0 -6 0 13 0 0 0 -3
v:lr=until it	0 -17 0 11 0 0 0 0
v:lr=until it & d:ahead	0 -16 0 10 0 0 0 0
v:lr=until its	0 -15 0 1 -2 0 0 13
v:lr=until its & d:ahead	0 -15 0 1 -2 0 0 13
v:lr=until next	-2 0 0 -2 -1 0 0 9
v:lr=until next & d:ahead	-2 0 0 -13 0 0 0 19
v:lr=until night	0 0 0 -16 0 0 7 12
v:lr=until night & d:ahead	0 0 0 -16 0 0 7 12
v:lr=until of	-3 15 0 -31 -3 0 0 22
v:lr=until of & d:ahead	-3 15 0 -31 -3 0 0 22
v:lr=until the	6 2 0 -16 0 0 -2 11
v:lr=until the & d:ahead	6 2 0 -16 0 0 -2 11
v:lr=until they	0 0 0 11 0 0 0 -9
v:lr=until they & d:ahead	0 0 0 11 0 0 0 -9
v:lr=until to	-8 2 4 -1 1 4 10 -17
v:lr=until to & d:ahead	-8 2 4 -2 2 4 10 -17
v:lr=updated <end>	0 0 0 11 0 0 0 -9
v:lr=updated <end> & d:today	0 0 0 11 0 0 0 -9
v:lr=video .	0 0 0 -11 0 0 0 14
v:lr=vote .	0 0 0 -24 26 0 0 0
v:lr=wednesday (	0 0 0 9 0 0 0 -7
v:lr=wednesday ( & d:today	0 0 0 9 0 0 0 -7
v:lr=wednesday .	0 0 0 13 -3 0 0 -5
v:lr=wednesday . & d:today	0 0 0 13 -3 0 0 -5
v:lr=wednesday <end>	0 -1 0 -21 21 0 0 8
v:lr=wednesday <end> & d:today	0 -4 0 -21 21 0 0 8
v:lr=· <end>	0 -5 0 18 -2 0 0 -4
v:lr=· <end> & d:today	0 -5 0 18 -2 0 0 -4
v:lr=— <end>	0 -25 0 18 -9 0 0 0
v:lr=— <end> & d:today	0 -22 0 25 -7 0 0 -6
v:o:subject=controls	20 0 -4 6 -6 0 0 -30
v:o:subject=controls  ahead	10 0 0 -8 0 2 0 0
v:o:subject=controls be	8 -5 0 -5 0 0 0 3
v:o:subject=controls be ahead	8 -5 0 -5 0 0 0 3
v:o:subject=controls carried	17 4 -4 0 -10 -3 -13 -2
v:o:subject=controls carried announce	-5 0 0 9 0 0 0 0
v:o:subject=controls carried be	3 -3 0 -7 -2 0 0 10
v:o:subject=controls carried be ahead	3 -2 0 -8 -2 0 0 10
v:o:subject=controls carried begin	13 -6 0 -8 0 0 0 0
v:o:subject=controls carried begin ahead	13 -6 0 -8 0 0 0 0
v:o:subject=controls carried begin on	7 -8 0 -1 0 0 0 0
v:o:subject=controls carried from ahead	10 -4 0 0 0 0 0 0
v:o:subject=controls carried have	-1 0 0 9 -6 0 0 0
v:o:subject=controls carried on ahead	9 8 -4 1 -7 0 0 -10
v:o:subject=controls carried say	0 12 0 -6 -2 0 0 0
v:o:subject=controls carried say ahead	0 12 0 -6 -2 0 0 0
v:o:subject=controls carried say on	0 12 0 -6 -2 0 0 0
v:o:subject=controls carried suspend	9 0 -2 -7 2 0 0 -2
v:o:subject=controls carried suspend ahead	9 0 -2 -7 2 0 0 -2
v:o:subject=controls carried suspend until	7 0 -3 0 0 0 0 -2
v:o:subject=controls carried until ahead	8 0 -4 -2 -1 0 0 0
v:o:subject=controls far	16 -11 -2 -8 0 3 0 0
v:o:subject=controls far carried	27 0 2 -16 -9 18 -15 -8
v:o:subject=controls far carried  ahead	0 -5 0 -2 0 9 0 1
v:o:subject=controls far carried be	-1 10 0 -15 -9 7 -2 13
v:o:subject=controls far carried be ahead	-1 10 0 -16 -9 7 -1 13
v:o:subject=controls far carried begin	6 -6 0 10 -7 0 0 0
v:o:subject=controls far carried by ahead	0 10 0 -7 1 0 0 -4
v:o:subject=controls far carried end	0 19 0 -6 -5 1 0 -15
v:o:subject=controls far carried end ahead	0 19 0 -6 -5 1 0 -15
v:o:subject=controls far carried end on	0 15 0 -6 0 1 0 -13
v:o:subject=controls far carried from ahead	9 0 0 -8 0 0 0 2
v:o:subject=controls far carried other	0 0 0 -11 3 0 0 10
v:o:subject=controls far carried pay	0 12 0 -6 -2 0 0 0
v:o:subject=controls far carried say	0 -6 0 15 0 0 0 0
v:o:subject=controls far carried say ahead	0 -4 0 11 0 0 0 0
v:o:subject=controls far carried say on	0 -4 0 9 0 0 0 0
v:o:subject=controls far carried suspend	8 0 -2 -2 5 0 0 -7
v:o:subject=controls far carried suspend ahead	8 0 -2 -2 5 0 0 -7
v:o:subject=controls far carried tell	0 -11 0 -6 0 0 0 14
v:o:subject=controls far carried tell ahead	0 -10 0 -6 0 0 0 14
v:o:subject=controls far carried tell on	0 -11 0 -6 0 0 0 14
v:o:subject=controls far carried the ahead	0 0 0 13 -5 0 -4 0
v:o:subject=controls far carried until ahead	12 5 0 -12 -4 8 0 -10
v:o:subject=controls far no verb	16 -11 -2 -8 0 3 0 0
v:o:subject=controls far no verb ahead	7 -9 -1 -4 0 4 0 0
v:o:subject=controls from ahead	9 5 0 -11 1 0 0 -10
v:o:subject=controls no verb	7 3 -1 0 -5 3 4 -14
v:o:subject=controls no verb 	8 -1 0 -6 -1 2 0 0
v:o:subject=controls no verb ahead	9 4 -1 -4 -5 3 4 -14
v:o:subject=controls no verb of	-8 0 0 9 0 0 0 0
v:o:subject=controls no verb the	4 7 -1 1 0 0 0 -16
v:o:subject=controls no verb until	-4 10 4 -20 12 3 0 -8
v:o:subject=controls of ahead	-9 0 0 11 0 0 0 0
v:o:subject=controls on ahead	7 -6 -2 7 0 0 0 -10
v:o:subject=controls suspend	10 4 0 0 -7 0 0 -12
v:o:subject=controls suspend ahead	10 4 0 0 -7 0 0 -12
v:o:subject=controls the ahead	1 6 -2 6 0 0 0 -18
v:o:subject=controls to ahead	11 0 0 0 -1 0 0 -6
v:o:subject=controls until ahead	4 3 5 -22 12 3 0 -12
v:o:subject=deal	-5 6 -15 5 -20 -7 10 3
v:o:subject=deal be	0 11 0 -20 2 3 7 -2
v:o:subject=deal be ahead	0 -1 0 -14 4 3 8 0
v:o:subject=deal be today	0 15 0 -9 0 0 0 -4
v:o:subject=deal before ahead	0 1 0 9 -2 0 -3 -5
v:o:subject=deal begin	0 -4 0 10 0 0 0 -7
v:o:subject=deal begin ahead	0 -2 0 17 -12 0 0 -4
v:o:subject=deal begin on	0 3 0 5 -9 0 0 -3
v:o:subject=deal begin today	0 -2 0 -5 10 0 0 0
v:o:subject=deal by ahead	0 9 0 -13 -13 0 11 4
v:o:subject=deal carried	-3 -4 -8 2 -1 8 5 2
v:o:subject=deal carried be	0 0 0 11 5 9 -19 -14
v:o:subject=deal carried be ahead	0 1 0 10 6 9 -19 -14
v:o:subject=deal carried be on	0 3 0 3 -9 3 -4 0
v:o:subject=deal carried be the	0 0 0 9 5 0 -7 -10
v:o:subject=deal carried begin	0 0 0 13 -12 0 0 -8
v:o:subject=deal carried begin ahead	0 3 0 5 -12 0 0 0
v:o:subject=deal carried begin today	0 -3 0 11 0 0 0 -7
v:o:subject=deal carried end	0 -11 0 4 -2 0 0 9
v:o:subject=deal carried end ahead	0 -11 0 3 -2 0 0 10
v:o:subject=deal carried end on	0 -2 0 19 0 0 0 -12
v:o:subject=deal carried from ahead	0 17 0 -14 0 0 0 0
v:o:subject=deal carried have ahead	0 3 0 -9 -3 0 8 0
v:o:subject=deal carried meet	0 0 0 12 -7 0 0 0
v:o:subject=deal carried meet ahead	0 0 0 12 -7 0 0 0
v:o:subject=deal carried meet on	0 0 0 11 -6 0 0 0
v:o:subject=deal carried of ahead	0 -5 0 9 0 0 0 0
v:o:subject=deal carried on ahead	0 -1 0 -4 4 9 -6 -2
v:o:subject=deal carried on today	0 10 0 -3 -3 0 0 0
v:o:subject=deal carried pay	0 -12 0 9 0 0 0 3
v:o:subject=deal carried pay ahead	0 -11 0 7 0 0 0 4
v:o:subject=deal carried pay from	0 13 0 -13 0 0 0 0
v:o:subject=deal carried pay until	0 -15 0 0 0 0 0 15
v:o:subject=deal carried tell	0 9 0 -12 -1 0 0 6
v:o:subject=deal carried tell on	0 9 0 -13 -1 0 0 7
v:o:subject=deal carried until ahead	0 -22 0 3 -6 -1 8 10
v:o:subject=deal end ahead	0 -6 0 15 -3 0 0 -5
v:o:subject=deal end on	0 -5 0 14 -3 0 0 -4
v:o:subject=deal end today	0 0 0 -12 0 0 0 13
v:o:subject=deal far	-4 -10 -8 6 4 -4 -6 9
v:o:subject=deal far  ahead	0 0 0 13 -6 0 0 -12
v:o:subject=deal far carried	-11 12 -6 0 -20 -7 12 3
v:o:subject=deal far carried announce	0 -8 0 0 0 0 0 10
v:o:subject=deal far carried announce ahead	0 -8 0 0 0 0 0 10
v:o:subject=deal far carried announce on	0 -3 0 -2 0 0 0 10
v:o:subject=deal far carried be	0 7 0 -7 -10 0 3 5
v:o:subject=deal far carried be ahead	0 7 0 -8 -10 0 3 5
v:o:subject=deal far carried be by	0 11 0 -8 -13 0 0 6
v:o:subject=deal far carried be on	0 0 0 -13 8 0 0 8
v:o:subject=deal far carried be the	0 -2 0 15 0 0 1 -15
v:o:subject=deal far carried be until	0 -4 0 0 -4 0 0 8
v:o:subject=deal far carried before ahead	0 14 0 -8 -11 0 2 0
v:o:subject=deal far carried begin	0 -15 0 9 1 0 0 4
v:o:subject=deal far carried begin ahead	0 -13 0 7 1 0 0 5
v:o:subject=deal far carried begin on	0 -9 0 14 -6 0 0 0
v:o:subject=deal far carried by ahead	0 5 0 -5 2 0 -10 6
v:o:subject=deal far carried charge	0 15 0 -9 0 0 0 -3
v:o:subject=deal far carried charge ahead	0 18 0 -12 0 0 0 -3
v:o:subject=deal far carried charge from	0 12 0 -11 0 0 0 0
v:o:subject=deal far carried end on	0 11 0 -4 -2 0 0 -1
v:o:subject=deal far carried for ahead	0 -14 0 21 -4 0 0 0
v:o:subject=deal far carried get	0 -8 0 13 0 0 0 -2
v:o:subject=deal far carried get ahead	0 -8 0 13 0 0 0 -2
v:o:subject=deal far carried have	0 2 0 0 -5 0 -8 9
v:o:subject=deal far carried have ahead	0 2 0 0 -5 0 -8 9
v:o:subject=deal far carried have until	0 9 0 -4 -2 0 -6 4
v:o:subject=deal far carried make	0 8 0 -10 -6 0 13 -8
v:o:subject=deal far carried make ahead	0 8 0 -10 -6 0 13 -8
v:o:subject=deal far carried meet on	0 0 0 -6 9 0 0 0
v:o:subject=deal far carried on ahead	-4 6 -5 -7 12 -1 -4 0
v:o:subject=deal far carried other	0 7 0 -19 4 0 3 4
v:o:subject=deal far carried other ahead	0 7 0 -19 4 0 3 4
v:o:subject=deal far carried other on	0 10 0 -9 0 0 0 0
v:o:subject=deal far carried pay	0 12 0 0 0 0 0 -11
v:o:subject=deal far carried pay ahead	0 14 0 -2 0 0 0 -11
v:o:subject=deal far carried reach	0 0 0 9 0 0 0 -5
v:o:subject=deal far carried reach ahead	0 0 0 9 0 0 0 -5
v:o:subject=deal far carried run	0 8 0 3 0 0 0 -10
v:o:subject=deal far carried run ahead	0 8 0 3 0 0 0 -10
v:o:subject=deal far carried run to	0 9 0 -1 0 0 0 -5
v:o:subject=deal far carried say on	0 -13 0 6 0 0 0 3
v:o:subject=deal far carried say said	0 9 0 -8 0 0 0 0
v:o:subject=deal far carried suspend	0 -7 3 -7 0 0 0 10
v:o:subject=deal far carried suspend ahead	0 -7 3 -7 0 0 0 10
v:o:subject=deal far carried the ahead	0 -4 2 22 -3 0 0 -18
v:o:subject=deal far carried to ahead	0 16 0 1 0 0 0 -15
v:o:subject=deal far carried until ahead	-1 2 0 -7 -12 -1 -1 21
v:o:subject=deal far carried vote	0 8 0 1 -10 0 0 0
v:o:subject=deal far carried vote ahead	0 8 0 1 -10 0 0 0
v:o:subject=deal far carried write	0 9 0 -15 0 0 0 7
v:o:subject=deal far carried write ahead	0 9 0 -15 0 0 0 7
v:o:subject=deal far carried write on	0 9 0 -15 0 0 0 7
v:o:subject=deal far no verb	-4 -10 -8 6 4 -4 -6 9
v:o:subject=deal far no verb 	0 0 0 19 -8 0 0 -16
v:o:subject=deal far no verb ahead	-3 -5 -7 -6 7 -3 -5 16
v:o:subject=deal far no verb on	0 -4 -3 -1 0 0 0 10
v:o:subject=deal far no verb today	0 -9 0 26 -6 0 0 -13
v:o:subject=deal far no verb until	0 -5 0 0 -4 0 0 11
v:o:subject=deal far on ahead	0 -4 -3 -1 0 0 0 10
v:o:subject=deal far until ahead	0 -5 0 0 -4 0 0 11
v:o:subject=deal from ahead	0 12 0 -12 -4 0 -3 8
v:o:subject=deal no verb	0 -1 -7 12 -3 -9 8 -10
v:o:subject=deal no verb ahead	0 1 -7 8 -11 -9 9 -5
v:o:subject=deal no verb by	0 0 0 -15 -5 0 7 7
v:o:subject=deal no verb deal	0 -5 0 16 0 0 0 -8
v:o:subject=deal no verb from	0 14 0 -5 -3 0 0 -5
v:o:subject=deal no verb on	0 -7 0 1 11 0 -1 0
v:o:subject=deal no verb the	0 0 0 13 0 0 -3 -6
v:o:subject=deal no verb today	0 -13 0 18 7 0 -1 -14
v:o:subject=deal no verb until	7 -4 -1 0 -9 0 -1 7
v:o:subject=deal of today	0 15 0 -14 0 0 0 0
v:o:subject=deal on ahead	-3 -11 0 11 1 2 -6 0
v:o:subject=deal on today	0 -8 0 11 0 0 0 0
v:o:subject=deal reach	0 -6 0 -5 -4 0 0 15
v:o:subject=deal reach ahead	0 -6 0 -5 -4 0 0 15
v:o:subject=deal reach on	0 -7 0 -3 0 0 0 10
v:o:subject=deal sign	0 6 0 5 -3 0 0 -9
v:o:subject=deal until ahead	5 0 -1 -3 -12 0 0 9
v:o:subject=duties	-20 21 0 -6 -1 -24 -19 2
v:o:subject=duties  today	0 -21 0 17 12 0 0 -23
v:o:subject=duties ( today	0 -4 0 -10 0 0 0 16
v:o:subject=duties 12:01 today	0 -8 0 12 0 0 0 -5
v:o:subject=duties after ahead	-5 -5 5 -13 15 0 0 2
v:o:subject=duties announce	0 10 0 -5 6 0 0 -16
v:o:subject=duties announce ahead	0 14 0 -1 -5 0 0 -14
v:o:subject=duties announce announced	0 -1 0 -7 11 0 0 0
v:o:subject=duties announce for	0 19 0 -9 0 0 0 -11
v:o:subject=duties announce on	0 -13 0 17 -2 0 0 0
v:o:subject=duties announce today	0 -5 0 -3 10 0 0 0
v:o:subject=duties announced today	0 -1 0 -8 11 0 0 0
v:o:subject=duties argue	0 0 0 -15 16 0 0 0
v:o:subject=duties back ahead	0 -17 0 4 0 0 0 13
v:o:subject=duties be	7 2 -6 -12 -3 0 -2 14
v:o:subject=duties be from	0 -8 0 4 -4 0 0 12
v:o:subject=duties be on	0 23 0 -18 -8 0 0 1
v:o:subject=duties be since	11 -4 0 -10 0 0 0 6
v:o:subject=duties be the	0 -11 0 15 0 0 0 -1
v:o:subject=duties be today	0 -10 0 -4 -5 0 0 19
v:o:subject=duties be until	0 13 0 -3 -2 0 0 -7
v:o:subject=duties before ahead	0 0 0 0 -11 0 0 8
v:o:subject=duties begin	-13 12 0 -1 -9 0 -3 -4
v:o:subject=duties begin ahead	-12 17 0 -9 -14 0 -2 1
v:o:subject=duties begin by	0 14 0 -5 -2 0 0 -4
v:o:subject=duties begin from	-2 -11 0 15 -3 0 0 0
v:o:subject=duties begin on	-5 -1 -5 -17 1 0 -1 26
v:o:subject=duties begin today	0 -9 0 15 5 0 0 -14
v:o:subject=duties begin until	0 20 0 -4 0 0 0 -12
v:o:subject=duties beijing, today	0 10 0 -9 0 0 0 0
v:o:subject=duties by ahead	0 -4 4 4 4 0 1 -15
v:o:subject=duties carried  ahead	8 4 0 -2 -2 0 0 -9
v:o:subject=duties carried  today	0 -9 0 6 -2 0 0 3
v:o:subject=duties carried after ahead	0 19 0 -14 0 0 0 -3
v:o:subject=duties carried announce	0 -14 0 17 -5 0 0 1
v:o:subject=duties carried announce ahead	0 -13 0 15 -5 0 0 1
v:o:subject=duties carried announce on	0 -15 0 12 -2 0 0 6
v:o:subject=duties carried be	2 9 0 -7 -8 5 7 -4
v:o:subject=duties carried be 	8 4 0 -13 -2 0 0 2
v:o:subject=duties carried be ahead	3 10 0 -9 -3 5 7 -8
v:o:subject=duties carried be before	0 8 0 -17 11 0 0 0
v:o:subject=duties carried be by	0 -18 0 8 -2 0 1 8
v:o:subject=duties carried be from	-2 -13 0 7 2 0 0 9
v:o:subject=duties carried be is	0 6 0 -23 -9 0 11 13
v:o:subject=duties carried be of	0 10 0 -3 0 0 0 -4
v:o:subject=duties carried be on	0 1 0 1 0 10 0 -15
v:o:subject=duties carried be the	0 11 0 0 -2 0 0 -10
v:o:subject=duties carried be today	0 0 0 2 -11 0 0 5
v:o:subject=duties carried be until	0 -10 3 16 0 0 0 -9
v:o:subject=duties carried begin	7 7 -12 -5 1 0 -2 -6
v:o:subject=duties carried begin ahead	7 7 -12 -7 2 0 -2 -3
v:o:subject=duties carried begin by	0 -1 0 -2 11 0 0 0
v:o:subject=duties carried begin on	9 15 0 -20 0 0 0 -1
v:o:subject=duties carried begin since	0 -11 0 14 0 0 0 0
v:o:subject=duties carried by ahead	-2 -20 4 10 11 0 -2 -8
v:o:subject=duties carried charge from	0 9 0 -13 0 0 0 6
v:o:subject=duties carried charge today	0 18 0 -16 0 0 0 0
v:o:subject=duties carried conclude	0 0 0 -9 10 0 0 0
v:o:subject=duties carried conclude ahead	0 0 0 -9 10 0 0 0
v:o:subject=duties carried end	-3 -4 -5 14 0 0 0 -3
v:o:subject=duties carried end ahead	-3 -3 -5 12 0 0 0 -1
v:o:subject=duties carried end ended	0 0 0 13 0 0 0 -11
v:o:subject=duties carried end on	-1 1 -4 -12 2 0 0 13
v:o:subject=duties carried ended ahead	0 0 0 11 0 0 0 -11
v:o:subject=duties carried fall	0 3 0 -11 0 0 0 7
v:o:subject=duties carried fall ahead	0 3 0 -11 0 0 0 7
v:o:subject=duties carried fall on	0 1 0 -10 0 0 0 7
v:o:subject=duties carried for ahead	0 -12 0 3 0 7 0 2
v:o:subject=duties carried from ahead	-8 11 0 -13 -3 0 0 17
v:o:subject=duties carried from today	0 18 0 -14 0 0 0 0
v:o:subject=duties carried have	0 -22 0 -1 22 0 -1 0
v:o:subject=duties carried have ahead	0 -22 0 -7 23 0 -1 2
v:o:subject=duties carried have on	0 -6 0 -3 10 0 0 0
v:o:subject=duties carried have until	0 -9 0 -19 22 0 0 0
v:o:subject=duties carried is ahead	0 6 0 -14 -9 0 11 3
v:o:subject=duties carried look	0 -5 0 -15 10 0 0 9
v:o:subject=duties carried lower	0 12 0 -8 0 0 0 0
v:o:subject=duties carried lower ahead	0 12 0 -8 0 0 0 0
v:o:subject=duties carried move to	0 10 0 -2 -3 0 0 -2
v:o:subject=duties carried of ahead	0 10 0 -2 0 0 0 -6
v:o:subject=duties carried on today	0 -8 0 15 0 0 0 0
v:o:subject=duties carried other	0 -12 0 5 -1 0 0 9
v:o:subject=duties carried other ahead	0 -12 0 4 0 0 0 8
v:o:subject=duties carried other on	0 -15 0 21 -2 0 0 -6
v:o:subject=duties carried pay	0 0 0 14 -9 0 0 -11
v:o:subject=duties carried pay ahead	0 4 0 6 -4 0 0 -9
v:o:subject=duties carried pay from	0 18 0 -15 0 0 0 0
v:o:subject=duties carried pay on	0 -8 0 15 0 0 0 -7
v:o:subject=duties carried pay since	0 -4 0 11 0 0 0 -5
v:o:subject=duties carried pay today	0 -3 0 10 -1 0 0 -1
v:o:subject=duties carried percent today	0 20 0 -17 0 0 0 -1
v:o:subject=duties carried prolong	0 0 0 -7 0 0 0 9
v:o:subject=duties carried prolong ahead	0 0 0 -7 0 0 0 9
v:o:subject=duties carried publish today	0 0 0 -8 9 0 0 0
v:o:subject=duties carried report	0 0 0 -9 12 0 0 0
v:o:subject=duties carried report ahead	0 0 0 -9 12 0 0 0
v:o:subject=duties carried rise	0 16 0 -13 -1 0 0 0
v:o:subject=duties carried rise ahead	0 -5 0 8 0 0 0 0
v:o:subject=duties carried run until	0 10 0 0 0 0 0 -8
v:o:subject=duties carried sign	0 -12 0 22 -4 0 0 -4
v:o:subject=duties carried sign ahead	0 -11 0 20 -4 0 0 -3
v:o:subject=duties carried sign on	0 -10 0 14 0 0 0 0
v:o:subject=duties carried since ahead	0 -19 0 15 -2 0 0 4
v:o:subject=duties carried suspend	0 4 3 -8 -11 0 0 7
v:o:subject=duties carried suspend ahead	0 7 3 -12 -11 0 0 7
v:o:subject=duties carried suspend until	0 5 6 -18 -15 0 0 9
v:o:subject=duties carried till ahead	0 -7 0 0 0 0 0 9
v:o:subject=duties carried to ahead	0 2 0 -16 -6 0 0 15
v:o:subject=duties carried until ahead	-1 0 2 3 10 -5 3 -13
v:o:subject=duties carried vote	0 0 0 13 -12 0 0 0
v:o:subject=duties carried vote ahead	0 0 0 13 -12 0 0 0
v:o:subject=duties carried vote on	0 0 0 12 -11 0 0 0
v:o:subject=duties carried write	0 4 0 10 -8 0 0 -11
v:o:subject=duties cent ahead	0 -13 0 0 0 0 0 14
v:o:subject=duties cent today	0 5 0 -10 9 0 0 -4
v:o:subject=duties charge ahead	0 3 0 -11 0 0 0 7
v:o:subject=duties collect	0 4 0 -14 -4 0 0 11
v:o:subject=duties collect ahead	0 -2 0 -10 -3 0 0 15
v:o:subject=duties collect from	0 -2 0 -6 0 0 0 9
v:o:subject=duties cut	0 9 0 -5 0 0 0 -2
v:o:subject=duties cut ahead	0 9 0 -5 0 0 0 -2
v:o:subject=duties day, ahead	-4 0 0 -6 0 0 0 10
v:o:subject=duties double	0 -12 0 0 0 0 0 15
v:o:subject=duties double ahead	0 -10 0 -3 0 0 0 15
v:o:subject=duties double on	0 -10 0 -2 0 0 0 14
v:o:subject=duties end	-5 0 -1 23 -12 0 0 -9
v:o:subject=duties end ahead	-5 14 0 3 -9 0 0 -10
v:o:subject=duties end today	0 -30 0 28 -1 0 0 1
v:o:subject=duties fall	0 20 0 -4 -5 0 0 -13
v:o:subject=duties fall ahead	0 14 0 0 -5 0 0 -12
v:o:subject=duties fall on	0 18 0 -4 -3 0 0 -11
v:o:subject=duties far	-9 5 0 0 -9 -2 0 5
v:o:subject=duties far  ahead	-7 2 -5 -10 -3 8 11 5
v:o:subject=duties far  today	0 -25 0 14 7 0 0 0
v:o:subject=duties far bern, today	0 17 0 -16 0 0 0 0
v:o:subject=duties far by ahead	0 1 0 -11 10 0 0 0
v:o:subject=duties far carried	0 3 -3 4 -1 -26 -6 -2
v:o:subject=duties far carried  ahead	-1 8 -1 13 -8 0 9 -24
v:o:subject=duties far carried  today	0 16 0 -26 8 0 0 5
v:o:subject=duties far carried accept	0 12 0 -19 8 0 0 0
v:o:subject=duties far carried after ahead	0 12 0 -8 -7 0 0 0
v:o:subject=duties far carried agree	0 11 0 -4 -8 0 3 -3
v:o:subject=duties far carried agree ahead	0 11 0 -5 -8 0 3 -3
v:o:subject=duties far carried announce	-3 -1 -1 -10 5 0 3 13
v:o:subject=duties far carried announce ahead	-3 -8 -1 -1 0 0 3 15
v:o:subject=duties far carried announce announced	0 13 0 -11 0 0 0 0
v:o:subject=duties far carried announce for	0 -8 0 8 -6 0 0 6
v:o:subject=duties far carried announce on	-3 -12 0 -4 13 0 0 11
v:o:subject=duties far carried announce today	0 8 0 -11 5 0 0 0
v:o:subject=duties far carried announced today	0 14 0 -12 0 0 0 0
v:o:subject=duties far carried approve	0 13 0 -7 -1 0 0 -2
v:o:subject=duties far carried approve ahead	0 13 0 -7 -1 0 0 -2
v:o:subject=duties far carried ask	0 5 0 10 -14 0 0 -5
v:o:subject=duties far carried ask ahead	0 5 0 8 -14 0 0 -4
v:o:subject=duties far carried be	-11 -14 2 -4 8 0 7 9
v:o:subject=duties far carried be 	0 -13 0 -14 10 0 9 7
v:o:subject=duties far carried be ahead	-10 -6 3 3 1 0 8 -4
v:o:subject=duties far carried be before	0 -13 6 17 -8 0 0 0
v:o:subject=duties far carried be by	0 -16 0 10 10 2 0 -9
v:o:subject=duties far carried be from	0 10 0 -16 -2 0 0 8
v:o:subject=duties far carried be is	0 8 0 4 3 0 0 -15
v:o:subject=duties far carried be on	0 -10 0 2 5 0 0 0
v:o:subject=duties far carried be today	0 -16 0 -11 7 0 0 23
v:o:subject=duties far carried before ahead	-4 0 6 -18 12 0 0 4
v:o:subject=duties far carried before today	0 -8 0 11 -4 0 0 1
v:o:subject=duties far carried begin	6 5 12 -4 -4 0 -7 -4
v:o:subject=duties far carried begin ahead	6 2 13 -7 -1 0 -6 0
v:o:subject=duties far carried begin before	0 0 1 -14 14 0 0 -4
v:o:subject=duties far carried begin by	0 10 0 -16 4 0 0 -1
v:o:subject=duties far carried begin from	0 11 0 0 -3 0 0 -6
v:o:subject=duties far carried begin the	0 0 9 -6 0 0 0 -1
v:o:subject=duties far carried begin until	0 -20 7 5 -11 0 -2 18
v:o:subject=duties far carried bring	0 18 0 -12 -3 0 0 0
v:o:subject=duties far carried bring ahead	0 18 0 -12 -3 0 0 0
v:o:subject=duties far carried bring on	0 13 0 -9 -2 0 0 0
v:o:subject=duties far carried by ahead	3 15 -11 1 -3 2 -4 -18
v:o:subject=duties far carried charge ahead	0 3 0 2 0 0 0 -10
v:o:subject=duties far carried charge today	0 -16 0 15 0 0 0 0
v:o:subject=duties far carried collect	0 2 0 9 0 0 0 -11
v:o:subject=duties far carried collect ahead	0 15 0 -8 0 0 0 -5
v:o:subject=duties far carried collect today	0 -16 0 22 0 0 0 -5
v:o:subject=duties far carried confirm	0 -3 0 -10 -5 0 0 19
v:o:subject=duties far carried confirm today	0 0 0 -11 0 0 0 11
v:o:subject=duties far carried declare	0 9 0 -8 0 0 0 0
v:o:subject=duties far carried declare ahead	0 9 0 -8 0 0 0 0
v:o:subject=duties far carried end	6 -10 -4 8 -13 0 -5 6
v:o:subject=duties far carried end ahead	6 -6 -3 4 -12 0 -5 6
v:o:subject=duties far carried end by	7 9 0 -6 -5 0 0 -4
v:o:subject=duties far carried end on	1 1 2 -10 -8 0 0 10
v:o:subject=duties far carried end today	0 -11 0 10 0 0 0 0
v:o:subject=duties far carried exempt	0 -9 9 4 -3 0 0 -2
v:o:subject=duties far carried exempt ahead	0 -9 9 4 -3 0 0 -2
v:o:subject=duties far carried expect ahead	0 0 0 9 -5 0 0 -3
v:o:subject=duties far carried extend on	0 0 0 12 0 0 0 -10
v:o:subject=duties far carried face	0 12 0 -10 0 0 0 0
v:o:subject=duties far carried face ahead	0 12 0 -10 0 0 0 0
v:o:subject=duties far carried fall	0 12 0 2 -1 0 0 -14
v:o:subject=duties far carried fall ahead	0 16 0 0 0 0 0 -14
v:o:subject=duties far carried fall on	0 15 0 0 -1 0 0 -13
v:o:subject=duties far carried fix	0 9 0 -8 0 0 0 0
v:o:subject=duties far carried for ahead	0 -7 0 0 1 0 0 9
v:o:subject=duties far carried from ahead	2 13 -3 -18 -3 0 0 9
v:o:subject=duties far carried from today	0 -28 0 33 -1 0 0 -5
v:o:subject=duties far carried get	0 -2 0 11 -3 0 0 -5
v:o:subject=duties far carried have	-2 13 -4 7 -6 0 0 -15
v:o:subject=duties far carried have ahead	-2 13 -4 6 -5 0 0 -13
v:o:subject=duties far carried have until	0 11 0 4 -4 0 1 -14
v:o:subject=duties far carried is ahead	0 9 0 0 5 0 0 -11
v:o:subject=duties far carried is today	0 0 0 10 0 0 0 -4
v:o:subject=duties far carried leave on	0 -11 0 12 0 0 0 0
v:o:subject=duties far carried lower	0 14 0 -6 -2 0 0 -3
v:o:subject=duties far carried lower ahead	0 14 0 -6 -2 0 0 -3
v:o:subject=duties far carried meet	0 -4 0 -3 -7 0 -1 18
v:o:subject=duties far carried meet ahead	0 -3 0 -3 -7 0 -1 19
v:o:subject=duties far carried meet on	0 -14 0 -1 -5 0 0 16
v:o:subject=duties far carried move	0 3 0 -16 0 0 0 14
v:o:subject=duties far carried move ahead	0 4 0 -17 0 0 0 14
v:o:subject=duties far carried move to	0 12 0 -5 0 0 0 -5
v:o:subject=duties far carried of ahead	8 -5 0 10 -5 0 0 -13
v:o:subject=duties far carried of today	0 8 0 -12 0 0 0 5
v:o:subject=duties far carried on ahead	-3 6 -10 9 0 -8 -10 -6
v:o:subject=duties far carried on today	0 -33 0 17 4 0 0 0
v:o:subject=duties far carried order	0 9 0 -6 -1 0 0 0
v:o:subject=duties far carried order ahead	0 9 0 -6 -1 0 0 0
v:o:subject=duties far carried order on	0 10 0 -10 0 0 0 0
v:o:subject=duties far carried other	-1 1 2 8 1 0 -1 -17
v:o:subject=duties far carried other ahead	-1 3 2 2 4 0 -1 -13
v:o:subject=duties far carried other by	0 -4 0 -7 12 0 0 0
v:o:subject=duties far carried other on	0 13 0 -21 5 0 0 4
v:o:subject=duties far carried other today	0 -1 0 14 -4 0 0 -4
v:o:subject=duties far carried pay	0 9 0 8 -15 0 1 -11
v:o:subject=duties far carried pay ahead	0 14 0 1 -11 0 1 -12
v:o:subject=duties far carried pay from	0 19 0 -14 0 0 0 -2
v:o:subject=duties far carried pay on	0 5 0 -11 0 0 0 8
v:o:subject=duties far carried pay until	0 -14 0 14 0 0 2 0
v:o:subject=duties far carried post	0 -8 0 -3 12 0 0 0
v:o:subject=duties far carried post ahead	0 -8 0 -4 12 0 0 0
v:o:subject=duties far carried post on	0 -7 0 -5 12 0 0 0
v:o:subject=duties far carried publish on	0 -6 0 12 -2 0 0 0
v:o:subject=duties far carried publish published	0 0 0 14 -9 0 0 0
v:o:subject=duties far carried publish today	0 11 0 -6 -1 0 0 -5
v:o:subject=duties far carried put from	10 0 0 -10 0 0 0 0
v:o:subject=duties far carried put on	0 -9 0 21 0 0 0 -12
v:o:subject=duties far carried raise	0 4 0 -10 0 0 0 10
v:o:subject=duties far carried raise ahead	0 4 0 -12 0 0 0 11
v:o:subject=duties far carried ratify	0 0 0 -8 11 0 0 0
v:o:subject=duties far carried ratify ahead	0 0 0 -8 11 0 0 0
v:o:subject=duties far carried rise	0 11 0 -8 0 0 0 0
v:o:subject=duties far carried rise ahead	0 12 0 -9 0 0 0 0
v:o:subject=duties far carried rise on	0 12 0 -9 0 0 0 0
v:o:subject=duties far carried run	-4 11 0 -11 11 0 0 -3
v:o:subject=duties far carried run ahead	-4 11 0 -11 11 0 0 -3
v:o:subject=duties far carried run on	0 11 0 -7 0 0 0 0
v:o:subject=duties far carried run to	-3 0 0 -6 13 0 0 -2
v:o:subject=duties far carried said today	0 -1 0 -8 0 0 0 11
v:o:subject=duties far carried say	-6 14 0 -12 3 0 -2 1
v:o:subject=duties far carried say ahead	-6 18 0 -14 6 0 -2 -4
v:o:subject=duties far carried say on	-6 11 0 -2 0 0 0 -7
v:o:subject=duties far carried say said	0 -1 0 -7 0 0 0 10
v:o:subject=duties far carried say the	0 0 0 -11 8 0 0 4
v:o:subject=duties far carried see	0 -3 0 11 0 0 0 -3
v:o:subject=duties far carried see ahead	0 -2 0 10 0 0 0 -3
v:o:subject=duties far carried send	0 -1 0 -7 13 0 0 -2
v:o:subject=duties far carried send ahead	0 0 0 -9 14 0 0 0
v:o:subject=duties far carried set	0 -14 0 17 0 0 0 0
v:o:subject=duties far carried set ahead	0 -14 0 17 0 0 0 0
v:o:subject=duties far carried sign	0 9 0 -11 0 0 -3 10
v:o:subject=duties far carried sign ahead	0 11 0 -18 0 0 -2 17
v:o:subject=duties far carried sign on	0 14 0 -10 8 0 0 -17
v:o:subject=duties far carried sign today	0 -2 0 17 0 0 0 -11
v:o:subject=duties far carried signed ahead	0 0 0 -10 0 0 0 8
v:o:subject=duties far carried since ahead	0 -15 0 13 0 0 0 0
v:o:subject=duties far carried stand	0 0 0 -13 0 0 0 17
v:o:subject=duties far carried suspend	12 4 -2 -1 -28 0 -2 4
v:o:subject=duties far carried suspend ahead	12 4 -2 -2 -27 0 -2 4
v:o:subject=duties far carried suspend from	0 -8 0 13 -3 0 0 0
v:o:subject=duties far carried suspend on	0 -7 0 10 0 0 0 0
v:o:subject=duties far carried suspend until	14 20 0 -24 -15 0 0 0
v:o:subject=duties far carried tell	0 12 0 2 -6 0 0 -15
v:o:subject=duties far carried tell ahead	0 13 0 -4 -5 0 0 -4
v:o:subject=duties far carried tell on	0 -3 0 11 -4 0 0 -2
v:o:subject=duties far carried tell today	0 0 0 12 0 0 0 -10
v:o:subject=duties far carried the ahead	-7 -10 0 2 2 0 9 -3
v:o:subject=duties far carried threaten	0 -16 0 9 10 0 0 0
v:o:subject=duties far carried threaten ahead	0 -16 0 8 10 0 0 0
v:o:subject=duties far carried threaten from	0 -14 0 4 11 0 0 0
v:o:subject=duties far carried to ahead	0 10 0 -10 8 0 0 -6
v:o:subject=duties far carried until ahead	7 7 11 -15 -6 -1 -5 0
v:o:subject=duties far carried want	0 -8 0 7 -2 0 1 0
v:o:subject=duties far carried want ahead	0 -8 0 7 -2 0 1 0
v:o:subject=duties far carried want by	0 -1 0 7 -10 0 3 0
v:o:subject=duties far carried write	0 -12 -1 26 -11 0 0 -1
v:o:subject=duties far carried write ahead	0 -12 -1 25 -10 0 0 -1
v:o:subject=duties far carried write on	0 -9 -1 22 -10 0 0 0
v:o:subject=duties far delhi, today	0 18 0 -16 0 0 0 0
v:o:subject=duties far friday, today	0 11 0 -6 0 0 0 -4
v:o:subject=duties far from ahead	0 -7 12 9 -7 0 0 -19
v:o:subject=duties far from today	0 9 0 -7 0 0 0 0
v:o:subject=duties far monday, today	0 0 0 9 0 0 0 -9
v:o:subject=duties far no verb	-9 5 0 0 -9 -2 0 5
v:o:subject=duties far no verb 	-9 -15 -7 1 2 8 10 5
v:o:subject=duties far no verb ahead	-4 3 2 -4 -13 0 1 10
v:o:subject=duties far no verb before	0 -4 0 9 0 0 0 -1
v:o:subject=duties far no verb bern,	0 17 0 -16 0 0 0 0
v:o:subject=duties far no verb by	0 1 0 -11 10 0 0 0
v:o:subject=duties far no verb delhi,	0 18 0 -16 0 0 0 0
v:o:subject=duties far no verb friday,	0 15 0 -10 -4 0 0 0
v:o:subject=duties far no verb from	0 -1 12 4 -8 0 0 -21
v:o:subject=duties far no verb monday,	0 5 0 4 0 0 0 -10
v:o:subject=duties far no verb the	0 6 0 5 -9 0 -1 -4
v:o:subject=duties far no verb thursday,	0 -14 0 -4 9 0 0 5
v:o:subject=duties far no verb to	1 -18 0 11 -1 0 0 0
v:o:subject=duties far no verb tokyo,	0 0 0 -10 12 0 0 0
v:o:subject=duties far no verb until	0 -13 7 5 -5 0 0 5
v:o:subject=duties far no verb wednesday,	0 -1 0 11 -2 0 0 -9
v:o:subject=duties far the ahead	0 6 0 5 -9 0 -1 -3
v:o:subject=duties far thursday, today	0 -10 0 -2 0 0 0 12
v:o:subject=duties far to ahead	1 -18 0 11 -1 0 0 0
v:o:subject=duties far tokyo, today	0 0 0 -10 12 0 0 0
v:o:subject=duties far until ahead	0 -12 7 5 -5 0 0 6
v:o:subject=duties far washington, today	0 -5 0 16 -2 0 0 -3
v:o:subject=duties for ahead	0 16 -1 1 -14 0 0 -13
v:o:subject=duties friday, ahead	0 -14 16 -17 19 0 0 -5
v:o:subject=duties from ahead	0 3 -11 5 -13 0 -1 -2
v:o:subject=duties from today	0 4 0 2 -3 0 0 -10
v:o:subject=duties introduce	0 -6 0 9 0 0 0 -1
v:o:subject=duties introduce ahead	0 -6 0 9 0 0 0 -1
v:o:subject=duties jump	0 -8 0 -6 18 0 0 -3
v:o:subject=duties levy	0 11 0 0 -1 0 0 -5
v:o:subject=duties levy ahead	0 11 0 0 -1 0 0 -5
v:o:subject=duties lower	0 -5 0 13 -4 0 0 0
v:o:subject=duties lower ahead	0 -2 0 9 -4 0 0 0
v:o:subject=duties monday, ahead	0 18 0 -6 -7 0 0 -9
v:o:subject=duties no verb	-10 12 6 -7 2 -13 -4 0
v:o:subject=duties no verb 	-1 -8 -5 28 -6 0 0 -17
v:o:subject=duties no verb (	0 -1 0 -2 -1 0 0 8
v:o:subject=duties no verb 12:01	0 11 0 -7 -1 0 0 -2
v:o:subject=duties no verb a.m.	0 16 0 -14 0 0 0 0
v:o:subject=duties no verb after	-5 -6 0 -1 11 0 0 3
v:o:subject=duties no verb ahead	-8 5 8 -4 1 -11 -3 3
v:o:subject=duties no verb as	0 2 0 -18 0 0 0 16
v:o:subject=duties no verb before	0 -10 0 8 -6 0 0 4
v:o:subject=duties no verb beijing,	0 10 0 -9 0 0 0 0
v:o:subject=duties no verb by	0 -10 0 1 9 0 3 -2
v:o:subject=duties no verb cent	0 -29 0 9 0 0 0 16
v:o:subject=duties no verb day,	-4 0 0 -6 0 0 0 10
v:o:subject=duties no verb friday,	0 -14 16 -17 19 0 0 -5
v:o:subject=duties no verb from	1 22 -8 -11 -3 0 0 -24
v:o:subject=duties no verb monday,	0 18 0 -5 -7 0 0 -9
v:o:subject=duties no verb on	3 5 0 -8 11 0 0 -10
v:o:subject=duties no verb saturday,	0 3 0 -13 12 0 0 -1
v:o:subject=duties no verb starts	0 23 0 -22 0 0 0 0
v:o:subject=duties no verb than	0 12 0 -6 0 0 0 -4
v:o:subject=duties no verb the	0 -6 -1 5 -10 0 0 8
v:o:subject=duties no verb to	0 14 4 -19 -6 0 -5 6
v:o:subject=duties no verb today	0 15 -4 -5 -1 0 0 -8
v:o:subject=duties no verb tomorrow,	0 12 0 -11 0 0 0 0
v:o:subject=duties no verb tuesday,	0 12 0 -7 -1 0 0 -1
v:o:subject=duties no verb until	-5 -11 -4 3 -2 0 7 9
v:o:subject=duties of ahead	0 0 0 8 -4 0 0 -6
v:o:subject=duties of today	0 -18 0 23 0 0 0 -1
v:o:subject=duties on ahead	-6 22 -1 -16 -13 -4 -7 2
v:o:subject=duties on today	0 0 0 -12 20 0 0 -11
v:o:subject=duties other	0 5 -1 -11 15 0 0 -7
v:o:subject=duties other ahead	0 5 -1 -11 15 0 0 -7
v:o:subject=duties publish	0 -7 0 0 9 0 0 -4
v:o:subject=duties publish ahead	0 -5 0 11 -4 0 0 0
v:o:subject=duties publish on	0 -5 0 12 -4 0 0 0
v:o:subject=duties publish today	0 0 0 -9 13 0 0 -3
v:o:subject=duties put	0 -1 0 8 -1 0 0 -1
v:o:subject=duties return	0 -13 0 2 -4 0 0 19
v:o:subject=duties return ahead	0 -13 0 0 -3 0 0 21
v:o:subject=duties return on	0 0 0 -4 -3 0 0 9
v:o:subject=duties rise	0 10 0 0 -1 0 0 -12
v:o:subject=duties rise ahead	0 11 0 0 0 0 0 -12
v:o:subject=duties saturday, ahead	0 3 0 -13 12 0 0 -1
v:o:subject=duties since ahead	10 -23 4 -4 0 0 0 8
v:o:subject=duties suspend	-11 -10 -4 0 -5 0 0 22
v:o:subject=duties suspend ahead	-11 -9 -4 -1 -4 0 0 23
v:o:subject=duties suspend on	0 0 0 -9 0 0 0 7
v:o:subject=duties suspend to	0 -12 0 0 6 0 0 6
v:o:subject=duties suspend until	-11 -9 -2 0 -11 0 0 21
v:o:subject=duties threaten from	0 -12 0 12 0 0 0 0
v:o:subject=duties through ahead	0 -5 0 -1 0 0 0 10
v:o:subject=duties to ahead	0 -8 2 -8 1 0 -6 15
v:o:subject=duties tomorrow, ahead	0 12 0 -11 0 0 0 0
v:o:subject=duties tuesday, ahead	0 12 0 -7 -1 0 0 -1
v:o:subject=duties until ahead	-19 0 -11 3 -6 -1 5 10
v:o:subject=duties — today	0 0 0 -10 -1 0 0 14
v:o:subject=exclusions	0 -2 23 -17 7 -4 -3 -13
v:o:subject=exclusions  ahead	0 -4 8 0 0 0 0 0
v:o:subject=exclusions carried	0 -19 14 -4 8 0 0 2
v:o:subject=exclusions carried begin	0 -23 0 15 0 0 0 11
v:o:subject=exclusions carried end	0 -6 0 11 12 0 0 -18
v:o:subject=exclusions carried end ahead	0 -6 0 11 12 0 0 -18
v:o:subject=exclusions carried end on	0 -2 0 7 9 0 0 -16
v:o:subject=exclusions carried say	0 -5 6 -13 0 0 0 13
v:o:subject=exclusions carried say ahead	0 -5 6 -13 0 0 0 13
v:o:subject=exclusions carried say on	0 -5 0 -10 0 0 0 15
v:o:subject=exclusions carried until ahead	0 0 13 -4 -5 0 0 -2
v:o:subject=exclusions end	0 -10 16 0 0 0 0 -8
v:o:subject=exclusions end ahead	0 -10 16 0 0 0 0 -8
v:o:subject=exclusions far	3 0 6 -10 -2 0 3 -1
v:o:subject=exclusions far carried	-2 1 10 2 -7 0 0 -3
v:o:subject=exclusions far carried from ahead	-4 12 0 0 -6 0 0 0
v:o:subject=exclusions far carried on ahead	0 5 8 11 -5 0 0 -20
v:o:subject=exclusions far no verb	3 0 6 -10 -2 0 3 -1
v:o:subject=exclusions far no verb 	5 8 8 -17 -9 0 0 0
v:o:subject=exclusions far no verb ahead	3 1 7 -13 -2 0 3 0
v:o:subject=exclusions no verb	5 2 14 -24 6 0 0 -10
v:o:subject=exclusions no verb 	0 -4 9 -7 4 0 0 -7
v:o:subject=exclusions no verb ahead	5 6 13 -29 0 0 0 -7
v:o:subject=exclusions on ahead	0 -1 16 -18 -1 0 0 1
v:o:subject=fees	0 -14 -11 0 29 -2 0 -22
v:o:subject=fees begin	-1 0 0 -14 11 0 0 6
v:o:subject=fees carried	-10 0 0 0 24 0 0 -20
v:o:subject=fees carried from ahead	0 8 0 -6 -1 0 0 0
v:o:subject=fees carried on ahead	0 -3 0 5 10 0 0 -14
v:o:subject=fees carried suspend	-8 5 0 -9 19 0 0 -9
v:o:subject=fees carried suspend ahead	-8 5 0 -9 19 0 0 -9
v:o:subject=fees carried suspend until	-8 -2 0 -1 16 0 0 -2
v:o:subject=fees carried until ahead	-8 -3 0 -2 19 0 0 -4
v:o:subject=fees far carried	0 -25 0 0 13 -3 3 2
v:o:subject=fees far carried begin	-1 -6 0 0 9 0 0 0
v:o:subject=fees far carried begin ahead	-1 -2 0 -2 10 0 0 0
v:o:subject=fees far carried begin on	-1 -2 0 -1 10 0 0 0
v:o:subject=fees far carried on ahead	0 -18 0 4 5 0 0 5
v:o:subject=fees far carried sign	0 0 0 -4 0 0 0 8
v:o:subject=fees far carried suspend until	0 0 0 -3 -4 0 0 10
v:o:subject=fees far carried the ahead	0 0 0 10 -1 0 0 -5
v:o:subject=fees far no verb 	0 0 0 9 -5 0 0 0
v:o:subject=fees far no verb ahead	-1 -7 0 -9 7 0 0 14
v:o:subject=fees far no verb today	0 -5 0 12 0 0 0 -8
v:o:subject=fees from ahead	0 -20 0 0 24 0 0 -8
v:o:subject=fees no verb from	0 -7 0 9 3 0 0 -5
v:o:subject=fees no verb on	6 6 0 -2 -9 0 0 3
v:o:subject=fees no verb today	0 -2 0 15 -10 0 0 0
v:o:subject=fees suspend	0 -5 0 0 23 0 0 -18
v:o:subject=fees suspend ahead	0 -3 0 -3 23 0 0 -18
v:o:subject=fees until ahead	-3 0 0 -2 14 0 0 -7
v:o:subject=longer	-4 -13 7 3 -11 -9 0 7
v:o:subject=longer carried	-1 -3 11 4 -8 -8 -2 0
v:o:subject=longer carried be	0 3 0 -6 -10 0 0 11
v:o:subject=longer carried be ahead	0 4 0 1 -10 0 0 0
v:o:subject=longer carried be today	0 0 0 -10 0 0 0 11
v:o:subject=longer carried begin	0 4 0 2 3 0 0 -15
v:o:subject=longer carried begin ahead	0 4 0 1 4 0 0 -15
v:o:subject=longer carried begin on	0 9 0 -10 0 0 0 -2
v:o:subject=longer carried end	0 6 10 -2 -8 0 0 -5
v:o:subject=longer carried end ahead	0 7 10 -6 -8 0 0 -2
v:o:subject=longer carried for ahead	0 5 0 -10 7 0 0 0
v:o:subject=longer carried from ahead	0 -9 0 10 -1 0 0 0
v:o:subject=longer carried have	0 -2 0 10 -7 0 2 -3
v:o:subject=longer carried have ahead	0 -2 0 10 -7 0 2 -3
v:o:subject=longer carried on ahead	1 12 1 0 -21 0 0 0
v:o:subject=longer carried run	0 -19 2 14 -9 0 0 7
v:o:subject=longer carried run ahead	0 -19 2 14 -9 0 0 7
v:o:subject=longer carried sign	0 -4 0 -2 -8 0 0 12
v:o:subject=longer carried sign ahead	0 -3 0 11 -7 0 0 0
v:o:subject=longer carried sign today	0 0 0 -11 0 0 0 12
v:o:subject=longer carried the ahead	0 0 0 -11 6 0 4 0
v:o:subject=longer far  ahead	-2 10 0 7 -6 0 0 -17
v:o:subject=longer far carried	5 -18 -5 10 3 0 -10 0
v:o:subject=longer far carried be	0 10 0 -9 0 0 0 0
v:o:subject=longer far carried be ahead	0 11 0 -10 0 0 0 0
v:o:subject=longer far carried begin	-3 -19 0 24 -8 0 0 0
v:o:subject=longer far carried begin ahead	-3 -19 0 24 -8 0 0 0
v:o:subject=longer far carried begin from	-1 -14 0 23 -6 0 0 -3
v:o:subject=longer far carried charge	0 1 0 11 -6 0 0 -12
v:o:subject=longer far carried charge ahead	0 2 0 10 -6 0 0 -12
v:o:subject=longer far carried end ahead	5 -7 -2 9 -7 0 0 -2
v:o:subject=longer far carried end today	0 0 0 -14 0 0 0 14
v:o:subject=longer far carried from ahead	0 -3 0 8 -11 0 0 4
v:o:subject=longer far carried from today	0 -4 0 10 0 0 0 -4
v:o:subject=longer far carried on ahead	1 -22 0 9 14 0 0 -6
v:o:subject=longer far carried pay from	0 8 0 -1 0 0 0 -4
v:o:subject=longer far carried say today	0 0 0 9 0 0 0 -7
v:o:subject=longer far carried suspend	2 -8 1 -5 17 0 0 -12
v:o:subject=longer far carried suspend ahead	2 -3 1 -11 17 0 0 -11
v:o:subject=longer far carried suspend on	0 0 0 0 14 0 0 -13
v:o:subject=longer far carried to ahead	0 0 0 -2 0 0 0 9
v:o:subject=longer far carried until ahead	0 0 0 21 -6 0 0 -13
v:o:subject=longer far from ahead	0 17 0 -14 0 0 0 0
v:o:subject=longer far no verb 	-2 10 0 8 -6 0 0 -18
v:o:subject=longer far no verb ahead	-1 12 -4 -14 0 -2 0 9
v:o:subject=longer far no verb from	0 17 0 -14 0 0 0 0
v:o:subject=longer far no verb on	0 -6 0 -8 11 0 0 1
v:o:subject=longer far no verb today	0 -3 0 9 -4 0 0 -2
v:o:subject=longer far on ahead	0 -6 0 -8 11 0 0 1
v:o:subject=longer no verb	-3 -5 11 0 -14 -5 2 4
v:o:subject=longer no verb ahead	-3 -4 11 -10 -13 -4 3 11
v:o:subject=longer no verb on	0 -2 9 -9 3 0 0 2
v:o:subject=longer no verb to	-6 -1 7 0 -3 0 0 2
v:o:subject=longer no verb today	0 0 0 22 0 0 0 -18
v:o:subject=longer no verb until	6 11 -1 -12 -3 0 0 2
v:o:subject=longer until ahead	5 10 -3 -9 1 0 0 -1
v:o:subject=meeting	-20 -8 -3 6 -2 3 3 7
v:o:subject=meeting  ahead	0 -4 0 12 5 0 0 -14
v:o:subject=meeting before ahead	0 17 0 -20 6 0 0 -1
v:o:subject=meeting begin	0 -23 0 0 0 0 0 15
v:o:subject=meeting begin ahead	0 -20 0 6 0 0 0 9
v:o:subject=meeting begin on	0 -15 0 0 -7 0 0 18
v:o:subject=meeting by ahead	0 4 9 3 0 0 -17 -9
v:o:subject=meeting carried	-18 -5 -12 12 -10 7 18 -10
v:o:subject=meeting carried be	-2 -10 0 9 0 8 0 -11
v:o:subject=meeting carried be on	0 -3 0 -5 9 0 0 0
v:o:subject=meeting carried be the	0 0 0 -4 0 0 -1 9
v:o:subject=meeting carried be until	0 0 0 10 0 9 0 -15
v:o:subject=meeting carried begin	-5 6 0 -1 11 0 -1 -9
v:o:subject=meeting carried begin ahead	-5 7 0 -1 11 0 -1 -9
v:o:subject=meeting carried begin on	-5 9 0 2 0 0 0 -12
v:o:subject=meeting carried by ahead	0 -7 0 -20 14 0 14 0
v:o:subject=meeting carried end	0 2 -2 -10 -11 0 8 10
v:o:subject=meeting carried end ahead	0 3 -2 -18 -11 0 8 16
v:o:subject=meeting carried end ends	0 0 0 10 0 0 0 -9
v:o:subject=meeting carried end on	0 5 0 -8 -7 0 0 9
v:o:subject=meeting carried end today	0 0 0 13 0 0 0 -11
v:o:subject=meeting carried from ahead	-2 17 0 -12 -1 0 0 0
v:o:subject=meeting carried have	0 -5 0 -8 5 0 17 -10
v:o:subject=meeting carried have ahead	0 -5 0 -8 5 0 17 -10
v:o:subject=meeting carried have until	0 -11 0 0 -8 0 18 -3
v:o:subject=meeting carried meet	0 -3 0 17 -6 0 0 -1
v:o:subject=meeting carried meet ahead	0 -3 0 17 -6 0 0 -1
v:o:subject=meeting carried on ahead	-8 5 -1 16 -7 -5 -6 -7
v:o:subject=meeting carried other	0 0 0 16 -4 0 0 -6
v:o:subject=meeting carried other ahead	0 0 0 15 -4 0 0 -6
v:o:subject=meeting carried pay	0 11 0 -11 0 0 0 0
v:o:subject=meeting carried pay ahead	0 11 0 -13 0 0 0 0
v:o:subject=meeting carried pay from	0 13 0 -13 0 0 0 0
v:o:subject=meeting carried run on	0 0 0 10 0 0 0 -9
v:o:subject=meeting carried suspend	0 0 0 10 0 0 0 -1
v:o:subject=meeting carried tell	0 -4 0 14 0 0 0 -9
v:o:subject=meeting carried tell today	0 -4 0 14 0 0 0 -9
v:o:subject=meeting carried the ahead	0 -8 0 -3 -12 0 -4 19
v:o:subject=meeting carried to ahead	0 8 0 -16 -7 6 0 4
v:o:subject=meeting carried until ahead	-4 -20 0 0 -3 6 14 -1
v:o:subject=meeting continue	0 25 0 -17 0 0 -1 -7
v:o:subject=meeting continue ahead	0 9 0 0 0 0 -1 -7
v:o:subject=meeting far	-16 3 2 -3 3 -11 0 3
v:o:subject=meeting far  ahead	0 2 11 -8 -4 -2 -1 5
v:o:subject=meeting far  today	0 13 0 1 -3 0 0 -17
v:o:subject=meeting far carried	3 11 -24 5 -9 -11 2 -5
v:o:subject=meeting far carried add	5 10 0 -14 0 0 0 0
v:o:subject=meeting far carried add on	5 10 0 -14 0 0 0 0
v:o:subject=meeting far carried agree	0 -10 0 -7 -2 0 12 7
v:o:subject=meeting far carried agree ahead	0 -9 0 -8 -2 0 12 7
v:o:subject=meeting far carried announce	0 -6 0 -1 10 0 0 0
v:o:subject=meeting far carried be	4 4 0 -2 -12 -3 13 -4
v:o:subject=meeting far carried be ahead	4 5 0 -7 -11 -3 13 -1
v:o:subject=meeting far carried be by	7 -8 0 -4 -5 0 10 0
v:o:subject=meeting far carried be is	0 12 0 3 -7 0 0 -10
v:o:subject=meeting far carried be on	0 -8 0 11 0 0 0 0
v:o:subject=meeting far carried be until	0 9 0 -14 -1 0 0 3
v:o:subject=meeting far carried before ahead	0 2 0 -2 -12 0 0 11
v:o:subject=meeting far carried begin	5 8 0 -8 -10 0 -4 6
v:o:subject=meeting far carried begin ahead	5 9 0 -10 -10 0 -4 7
v:o:subject=meeting far carried begin from	0 10 0 -8 0 0 0 0
v:o:subject=meeting far carried begin until	0 -6 0 -6 0 0 0 12
v:o:subject=meeting far carried end	-2 0 -2 0 -11 0 -4 14
v:o:subject=meeting far carried end ahead	-2 0 -2 -1 -11 0 -4 16
v:o:subject=meeting far carried expect	0 -6 0 9 0 0 0 0
v:o:subject=meeting far carried expect ahead	0 -5 0 9 0 0 0 0
v:o:subject=meeting far carried fall	0 5 0 -10 0 6 0 0
v:o:subject=meeting far carried fall on	0 5 0 -10 0 6 0 0
v:o:subject=meeting far carried for ahead	0 -4 0 15 -2 0 0 -5
v:o:subject=meeting far carried from ahead	3 8 0 -8 4 0 0 -9
v:o:subject=meeting far carried from today	0 -13 0 14 0 0 0 0
v:o:subject=meeting far carried have	0 0 0 -10 5 0 0 6
v:o:subject=meeting far carried have ahead	0 0 0 -11 5 0 0 6
v:o:subject=meeting far carried is ahead	0 12 0 3 -7 0 0 -10
v:o:subject=meeting far carried keep	0 -4 0 13 0 0 0 -6
v:o:subject=meeting far carried leave on	0 11 0 -11 0 0 0 0
v:o:subject=meeting far carried meet	0 -3 0 15 -6 0 0 0
v:o:subject=meeting far carried meet ahead	0 -3 0 14 -5 0 0 0
v:o:subject=meeting far carried on ahead	8 -2 -6 6 -11 1 -4 3
v:o:subject=meeting far carried on today	0 -1 0 9 0 0 0 -2
v:o:subject=meeting far carried other	0 5 0 8 3 0 -10 -10
v:o:subject=meeting far carried other ahead	0 5 0 7 4 0 -10 -9
v:o:subject=meeting far carried other by	0 5 0 0 8 0 -9 -5
v:o:subject=meeting far carried pay	0 17 0 -7 0 0 0 -14
v:o:subject=meeting far carried pay ahead	0 6 0 1 0 0 0 -12
v:o:subject=meeting far carried pay today	0 15 0 -13 0 0 0 0
v:o:subject=meeting far carried put	0 14 0 0 -6 -1 0 -5
v:o:subject=meeting far carried put ahead	0 14 0 -1 -6 -1 0 -4
v:o:subject=meeting far carried put on	0 18 0 -9 -5 0 0 0
v:o:subject=meeting far carried reach	0 0 0 -7 0 0 0 9
v:o:subject=meeting far carried reach ahead	0 0 0 -7 0 0 0 9
v:o:subject=meeting far carried reach on	0 0 0 -8 0 0 0 9
v:o:subject=meeting far carried return	0 0 0 10 0 0 0 -8
v:o:subject=meeting far carried return ahead	0 0 0 10 0 0 0 -8
v:o:subject=meeting far carried rise	0 11 0 -10 0 0 0 0
v:o:subject=meeting far carried rise ahead	0 11 0 -11 0 0 0 0
v:o:subject=meeting far carried run	0 -11 0 0 9 0 0 0
v:o:subject=meeting far carried run ahead	0 -11 0 0 9 0 0 0
v:o:subject=meeting far carried say	0 -3 0 9 0 0 0 -4
v:o:subject=meeting far carried sign ahead	0 -9 0 0 8 0 0 -1
v:o:subject=meeting far carried sign today	0 15 0 -12 0 0 0 -1
v:o:subject=meeting far carried suspend until	-3 0 0 -15 5 0 0 9
v:o:subject=meeting far carried tell ahead	0 -10 0 11 0 0 0 0
v:o:subject=meeting far carried tell on	0 -10 0 12 0 0 0 0
v:o:subject=meeting far carried tell today	0 17 0 -16 0 0 0 0
v:o:subject=meeting far carried the ahead	0 0 0 0 9 0 6 -14
v:o:subject=meeting far carried until ahead	-7 -2 -3 -7 6 -1 0 11
v:o:subject=meeting far from ahead	0 10 0 0 -9 0 0 0
v:o:subject=meeting far no verb	-16 3 2 -3 3 -11 0 3
v:o:subject=meeting far no verb 	-1 14 11 -5 -7 -2 -1 -4
v:o:subject=meeting far no verb ahead	-14 2 2 -3 8 -10 0 -2
v:o:subject=meeting far no verb from	0 10 0 0 -9 0 0 0
v:o:subject=meeting far no verb on	0 -9 0 16 -9 0 0 0
v:o:subject=meeting far no verb the	0 -6 0 12 -3 0 0 -1
v:o:subject=meeting far no verb today	0 0 0 0 -14 0 0 7
v:o:subject=meeting far no verb until	0 0 0 0 11 0 0 -8
v:o:subject=meeting far no verb wednesday,	0 9 0 -6 0 0 0 0
v:o:subject=meeting far on today	0 -3 0 12 0 0 0 -8
v:o:subject=meeting far the ahead	0 -6 0 12 -3 0 0 -1
v:o:subject=meeting far until ahead	0 0 0 0 11 0 0 -8
v:o:subject=meeting for ahead	0 -1 0 9 0 0 0 0
v:o:subject=meeting from ahead	0 -5 0 7 -10 8 0 1
v:o:subject=meeting meet	0 0 0 10 0 0 0 -6
v:o:subject=meeting monday, ahead	0 -8 0 13 0 0 0 -1
v:o:subject=meeting no verb	-12 -2 0 -3 -1 4 3 4
v:o:subject=meeting no verb 	0 -4 0 30 -8 0 0 -14
v:o:subject=meeting no verb ahead	-11 2 0 -4 1 5 4 -4
v:o:subject=meeting no verb before	0 17 0 -20 6 0 0 -1
v:o:subject=meeting no verb by	0 4 9 0 -2 0 -9 -8
v:o:subject=meeting no verb monday,	0 -8 0 16 -1 0 0 -4
v:o:subject=meeting no verb of	0 8 0 -14 0 0 0 8
v:o:subject=meeting no verb on	0 -2 0 -10 2 5 18 -6
v:o:subject=meeting no verb telephone	0 0 0 15 0 0 0 -12
v:o:subject=meeting no verb today	0 -15 0 2 -11 0 0 9
v:o:subject=meeting no verb until	0 -4 0 -4 -6 0 -1 16
v:o:subject=meeting of ahead	0 16 0 -17 0 0 -2 4
v:o:subject=meeting on ahead	-5 -8 -3 0 0 3 23 -6
v:o:subject=meeting on today	0 -5 0 -3 0 0 0 8
v:o:subject=meeting other	-2 0 0 5 11 0 0 -11
v:o:subject=meeting other ahead	-2 0 0 5 11 0 0 -11
v:o:subject=meeting other on	-2 0 0 0 13 0 0 -10
v:o:subject=meeting put	0 -9 0 14 0 0 0 0
v:o:subject=meeting put ahead	0 -9 0 14 0 0 0 0
v:o:subject=meeting run	0 -10 0 5 0 4 0 0
v:o:subject=meeting run ahead	0 -10 0 5 0 4 0 0
v:o:subject=meeting suspend	0 -2 0 14 -2 0 0 -2
v:o:subject=meeting suspend ahead	0 -2 0 13 -2 0 0 -2
v:o:subject=meeting telephone today	0 0 0 14 0 0 0 -11
v:o:subject=meeting the ahead	0 -1 0 0 8 0 0 -9
v:o:subject=meeting to ahead	0 -6 0 15 0 0 0 -3
v:o:subject=meeting until ahead	0 -5 0 -1 -9 0 -2 17
v:o:subject=none	-11 10 4 -2 -13 -20 -5 10
v:o:subject=none  ahead	-6 -24 -6 8 8 0 -8 15
v:o:subject=none  today	-2 22 0 -13 0 0 0 0
v:o:subject=none 12:01 today	0 11 0 -10 0 0 0 0
v:o:subject=none a ahead	0 -6 0 12 0 0 0 -2
v:o:subject=none after ahead	0 -5 0 18 -5 0 0 -6
v:o:subject=none alert, today	0 11 0 -9 0 0 0 0
v:o:subject=none before ahead	0 -33 0 25 -3 0 0 10
v:o:subject=none briefing, today	0 -2 0 -10 0 0 0 14
v:o:subject=none bulletin, today	0 9 0 -8 0 0 0 0
v:o:subject=none by ahead	-1 -6 0 -9 -3 0 6 14
v:o:subject=none call, today	0 0 0 -11 0 0 0 12
v:o:subject=none carried	-6 5 -5 2 -6 -13 5 2
v:o:subject=none carried  ahead	7 13 3 -14 -5 0 8 -11
v:o:subject=none carried  today	0 -18 0 -7 -8 0 0 19
v:o:subject=none carried a ahead	0 -4 0 12 0 0 0 -3
v:o:subject=none carried about ahead	0 -11 0 5 -5 0 0 9
v:o:subject=none carried adopt	0 -3 0 11 -4 0 0 0
v:o:subject=none carried adopt ahead	0 -3 0 10 -4 0 0 0
v:o:subject=none carried after ahead	0 4 0 -19 12 0 0 3
v:o:subject=none carried agree	6 -6 0 21 5 0 2 -31
v:o:subject=none carried agree ahead	6 -5 0 19 5 0 2 -30
v:o:subject=none carried agree until	0 0 0 22 0 0 0 -20
v:o:subject=none carried and ahead	0 0 0 10 0 0 0 -8
v:o:subject=none carried announce	5 -1 0 13 0 0 0 -25
v:o:subject=none carried announce ahead	6 0 0 2 5 0 0 -20
v:o:subject=none carried announce announced	0 0 0 10 -3 0 0 -5
v:o:subject=none carried announce for	0 -2 0 14 -9 0 0 -3
v:o:subject=none carried announce from	7 -9 0 3 0 0 0 0
v:o:subject=none carried announce on	0 11 0 -2 1 0 0 -15
v:o:subject=none carried announce today	0 -2 0 22 -11 0 0 -5
v:o:subject=none carried announced today	0 0 0 10 -2 0 0 -5
v:o:subject=none carried ask on	0 12 0 -20 7 0 0 0
v:o:subject=none carried be	0 6 -9 -4 3 -3 8 -5
v:o:subject=none carried be 	11 3 0 -5 -7 0 10 -13
v:o:subject=none carried be ahead	0 7 -8 -10 3 -2 8 -2
v:o:subject=none carried be before	0 4 -1 -10 11 0 0 -4
v:o:subject=none carried be by	0 3 0 -5 14 0 1 -15
v:o:subject=none carried be is	0 -3 0 1 -16 0 -4 14
v:o:subject=none carried be of	0 -19 0 7 0 0 0 9
v:o:subject=none carried be on	-2 4 0 -15 1 0 7 6
v:o:subject=none carried be the	0 -10 -1 0 12 0 -9 3
v:o:subject=none carried be until	-3 6 0 -1 -16 0 4 5
v:o:subject=none carried before ahead	0 19 -5 -17 1 0 0 0
v:o:subject=none carried begin	-2 19 -9 -14 -10 -1 5 1
v:o:subject=none carried begin 	0 8 0 -16 -7 0 0 12
v:o:subject=none carried begin ahead	-1 4 -8 -1 -10 -1 6 1
v:o:subject=none carried begin before	0 13 0 -15 -4 0 0 6
v:o:subject=none carried begin by	0 -11 0 0 0 0 11 -1
v:o:subject=none carried begin on	3 7 0 2 -14 0 0 -5
v:o:subject=none carried begin starting	0 10 0 -9 0 0 0 0
v:o:subject=none carried begin the	0 -9 0 11 0 0 0 0
v:o:subject=none carried begin today	0 27 0 -22 0 0 0 0
v:o:subject=none carried begin until	0 -2 0 -1 10 0 0 -1
v:o:subject=none carried begin up	0 0 0 -10 0 0 0 13
v:o:subject=none carried begin with	0 -3 0 15 0 0 0 -9
v:o:subject=none carried by ahead	0 -1 -3 -20 17 4 6 -7
v:o:subject=none carried call	0 8 0 -12 11 0 0 -6
v:o:subject=none carried call ahead	0 8 0 -12 11 0 0 -6
v:o:subject=none carried carry	0 -2 0 -3 -4 0 0 13
v:o:subject=none carried carry ahead	0 -1 0 -4 -4 0 0 13
v:o:subject=none carried charge	-4 28 0 -8 -14 0 0 -10
v:o:subject=none carried charge ahead	-4 35 0 -18 -11 0 0 -8
v:o:subject=none carried charge from	-3 34 0 -26 -4 0 0 -5
v:o:subject=none carried charge today	0 -14 0 20 -1 0 0 0
v:o:subject=none carried collect	0 10 0 -14 -1 0 0 6
v:o:subject=none carried collect from	0 17 0 -15 0 0 0 0
v:o:subject=none carried decide	0 -10 0 5 0 0 0 0
v:o:subject=none carried decide ahead	0 -9 0 4 0 0 0 1
v:o:subject=none carried end	3 -3 3 -13 -7 1 -3 16
v:o:subject=none carried end end	0 0 0 18 0 0 0 -17
v:o:subject=none carried end ended	0 -7 0 10 0 0 0 -1
v:o:subject=none carried end ends	1 0 0 -14 0 0 0 11
v:o:subject=none carried end on	2 15 0 -16 -17 0 0 9
v:o:subject=none carried end today	0 9 0 -15 -5 0 0 13
v:o:subject=none carried ends ahead	1 0 0 -16 0 0 0 14
v:o:subject=none carried extend	2 -8 -2 10 0 0 0 0
v:o:subject=none carried extend ahead	2 -8 -2 10 0 0 0 0
v:o:subject=none carried fall on	0 -15 0 3 0 0 0 10
v:o:subject=none carried for ahead	0 6 0 -10 -1 1 0 8
v:o:subject=none carried from ahead	-7 29 -3 -14 -5 -1 0 -15
v:o:subject=none carried get	0 8 -1 -15 11 0 0 0
v:o:subject=none carried get ahead	0 9 -1 -15 11 0 0 0
v:o:subject=none carried get on	0 -5 0 -17 20 0 0 6
v:o:subject=none carried has ahead	0 9 0 -4 -3 0 0 0
v:o:subject=none carried have	-6 -1 7 -11 13 -2 0 0
v:o:subject=none carried have ahead	-6 0 7 -17 15 -2 0 3
v:o:subject=none carried have by	0 8 0 -12 7 0 -6 0
v:o:subject=none carried have has	0 11 0 -3 -3 0 0 -2
v:o:subject=none carried have on	0 -11 0 8 0 0 0 0
v:o:subject=none carried have the	0 -1 0 -9 0 0 11 0
v:o:subject=none carried have today	0 -3 0 10 -1 0 0 -4
v:o:subject=none carried have until	-3 -10 8 -3 3 0 -4 7
v:o:subject=none carried is ahead	0 -1 0 5 -12 0 -4 6
v:o:subject=none carried is today	0 -1 0 -4 -2 0 0 10
v:o:subject=none carried keep on	0 0 0 -11 0 0 0 12
v:o:subject=none carried keep until	0 0 0 11 0 0 0 -9
v:o:subject=none carried know	0 7 0 -3 4 0 0 -9
v:o:subject=none carried know ahead	0 16 0 -14 5 0 0 -6
v:o:subject=none carried know today	0 -13 0 16 0 0 0 -1
v:o:subject=none carried land ahead	0 -23 0 16 0 0 0 6
v:o:subject=none carried land on	0 -15 0 16 0 0 0 0
v:o:subject=none carried land today	0 9 0 -9 0 0 0 0
v:o:subject=none carried leave 	0 17 0 -10 0 0 0 -7
v:o:subject=none carried let	0 -12 0 0 0 0 0 14
v:o:subject=none carried let ahead	0 -12 0 -2 0 0 0 16
v:o:subject=none carried let until	0 -2 0 -2 0 0 0 9
v:o:subject=none carried levy ahead	0 9 0 -7 0 0 0 0
v:o:subject=none carried look	0 0 0 13 -11 0 0 0
v:o:subject=none carried look ahead	0 0 0 12 -11 0 0 0
v:o:subject=none carried meet	0 -18 0 19 -1 0 -3 -3
v:o:subject=none carried meet ahead	0 -16 0 11 -1 0 -3 3
v:o:subject=none carried meet meets	0 0 0 -5 -6 0 0 13
v:o:subject=none carried meet on	0 -7 0 11 0 0 0 -9
v:o:subject=none carried meet the	0 0 0 -9 10 0 0 0
v:o:subject=none carried meet today	0 0 0 10 0 0 0 -8
v:o:subject=none carried meets ahead	0 0 0 -5 -6 0 0 13
v:o:subject=none carried move	0 -5 0 10 -1 0 0 0
v:o:subject=none carried move ahead	0 -5 0 9 -1 0 0 0
v:o:subject=none carried move to	0 18 0 -12 0 0 0 -4
v:o:subject=none carried negotiate	0 2 0 -9 0 0 6 0
v:o:subject=none carried negotiate ahead	0 2 0 -9 0 0 6 0
v:o:subject=none carried of today	0 -10 0 16 0 0 0 0
v:o:subject=none carried on ahead	9 3 0 -3 7 -1 0 -10
v:o:subject=none carried on today	0 -5 0 15 -23 0 0 4
v:o:subject=none carried other	-3 6 10 -13 -13 -1 6 6
v:o:subject=none carried other ahead	-3 10 10 -8 -9 -1 6 -5
v:o:subject=none carried other on	0 15 0 -10 -4 0 0 0
v:o:subject=none carried other until	0 5 8 -13 6 0 6 -18
v:o:subject=none carried pay	-5 9 0 -11 -10 0 0 12
v:o:subject=none carried pay 	0 -1 0 -16 0 0 0 19
v:o:subject=none carried pay ahead	-4 5 0 -2 -5 0 0 0
v:o:subject=none carried pay from	0 24 0 -17 0 0 4 -23
v:o:subject=none carried pay on	0 13 0 -11 0 0 0 0
v:o:subject=none carried pay the	0 11 0 -12 0 0 0 3
v:o:subject=none carried pay today	0 4 0 -12 -6 0 0 13
v:o:subject=none carried plan for	0 9 0 -7 -1 0 0 0
v:o:subject=none carried promise	0 -11 0 12 0 0 0 0
v:o:subject=none carried promise ahead	0 -11 0 12 0 0 0 0
v:o:subject=none carried publish	0 0 0 12 -3 0 0 -2
v:o:subject=none carried publish on	0 -6 0 13 -1 0 0 -2
v:o:subject=none carried publish today	0 0 0 9 0 0 0 -2
v:o:subject=none carried put	0 6 0 9 -2 0 -4 -14
v:o:subject=none carried put ahead	0 8 0 7 -2 0 -4 -13
v:o:subject=none carried put of	0 10 0 -9 0 0 0 0
v:o:subject=none carried put on	0 -10 0 18 0 0 0 -4
v:o:subject=none carried put to	1 11 0 -2 0 0 -1 -7
v:o:subject=none carried raise on	0 -11 0 13 0 0 0 0
v:o:subject=none carried reduce	0 12 0 -6 -5 0 0 0
v:o:subject=none carried reduce ahead	0 12 0 -6 -5 0 0 0
v:o:subject=none carried report	0 0 0 -11 14 0 0 0
v:o:subject=none carried report ahead	0 0 0 -13 15 0 0 0
v:o:subject=none carried return	0 -1 0 14 -8 0 0 0
v:o:subject=none carried return ahead	0 -1 0 13 -8 0 0 0
v:o:subject=none carried return on	0 -7 0 13 -2 0 0 0
v:o:subject=none carried rise on	0 8 0 -14 3 0 0 3
v:o:subject=none carried run	0 -6 1 -10 -4 4 0 13
v:o:subject=none carried run ahead	0 -5 1 -11 -3 4 0 13
v:o:subject=none carried run on	0 11 3 -20 0 5 0 1
v:o:subject=none carried run to	0 -6 0 -1 0 0 0 13
v:o:subject=none carried say	0 -15 0 -2 0 0 10 8
v:o:subject=none carried say ahead	0 -6 0 -14 0 0 10 15
v:o:subject=none carried say on	0 -11 0 -9 -5 0 0 23
v:o:subject=none carried say today	0 -14 0 21 -2 0 0 -7
v:o:subject=none carried see	0 -6 0 12 0 0 0 -2
v:o:subject=none carried see ahead	0 -5 0 10 0 0 0 -1
v:o:subject=none carried sell	0 15 0 -2 -6 0 0 -6
v:o:subject=none carried sell ahead	0 15 0 -2 -6 0 0 -6
v:o:subject=none carried settle	0 -2 0 -7 11 0 1 -1
v:o:subject=none carried settle ahead	0 -2 0 -7 11 0 1 -1
v:o:subject=none carried settle on	0 -1 0 -6 11 0 0 -1
v:o:subject=none carried ship	-3 11 0 -6 -5 0 0 5
v:o:subject=none carried ship ahead	-3 12 0 0 -3 0 0 0
v:o:subject=none carried show	0 -10 0 11 0 0 0 0
v:o:subject=none carried show ahead	0 -10 0 10 0 0 0 0
v:o:subject=none carried sign	0 1 0 4 -10 0 4 2
v:o:subject=none carried sign ahead	0 3 0 0 -9 0 5 3
v:o:subject=none carried sign by	0 0 0 -3 -13 0 10 4
v:o:subject=none carried sign on	0 -7 0 26 -14 0 0 -8
v:o:subject=none carried sign signed	0 11 0 -5 0 0 0 -6
v:o:subject=none carried signed ahead	0 12 0 -7 0 0 0 -6
v:o:subject=none carried sit	0 6 0 0 8 0 0 -15
v:o:subject=none carried sit ahead	0 6 0 0 8 0 0 -15
v:o:subject=none carried sit until	0 17 0 0 -14 0 0 -8
v:o:subject=none carried suspend	1 0 12 -4 -1 0 -6 0
v:o:subject=none carried suspend ahead	1 1 12 -7 0 0 -6 0
v:o:subject=none carried suspend from	-1 17 0 -11 -1 0 0 -1
v:o:subject=none carried suspend on	0 0 9 -5 0 0 0 0
v:o:subject=none carried suspend the	0 0 0 -14 0 0 0 14
v:o:subject=none carried suspend to	4 4 0 6 0 0 0 -18
v:o:subject=none carried suspend until	-2 -18 -2 9 2 0 -5 8
v:o:subject=none carried tell	0 -15 0 15 -6 4 0 -3
v:o:subject=none carried tell ahead	0 -11 0 16 -5 4 0 -5
v:o:subject=none carried tell on	0 -11 0 22 -3 0 0 -7
v:o:subject=none carried the ahead	-8 3 -9 -11 0 0 3 11
v:o:subject=none carried threaten	-2 -8 0 15 0 0 0 0
v:o:subject=none carried threaten ahead	-2 -8 0 15 0 0 0 0
v:o:subject=none carried threaten from	-2 -6 0 12 0 0 0 0
v:o:subject=none carried until ahead	-17 -20 5 8 -6 0 3 10
v:o:subject=none carried vote	0 -9 0 -4 8 0 0 0
v:o:subject=none carried vote ahead	0 -9 0 -5 10 0 0 -1
v:o:subject=none carried vote on	0 -7 0 -5 10 0 0 0
v:o:subject=none carried wait	0 12 0 -8 0 0 0 0
v:o:subject=none carried wait ahead	0 12 0 -9 0 0 0 0
v:o:subject=none carried want	0 5 0 -9 -7 0 9 1
v:o:subject=none carried want ahead	0 5 0 -10 -7 0 9 2
v:o:subject=none carried with ahead	0 -4 0 16 0 0 0 -9
v:o:subject=none carried write	0 -7 -2 -5 14 0 0 1
v:o:subject=none carried write ahead	0 -5 -2 -8 14 0 0 2
v:o:subject=none carried write on	0 0 -1 -4 11 0 0 0
v:o:subject=none date: today	0 -11 0 3 14 0 0 -12
v:o:subject=none friday today	0 19 0 -10 0 0 0 -9
v:o:subject=none friday, ahead	0 -7 0 15 -4 0 5 -11
v:o:subject=none friday, today	0 19 0 -8 -4 0 0 -14
v:o:subject=none from ahead	-4 5 0 2 0 0 0 -14
v:o:subject=none from today	0 16 0 -18 5 0 0 0
v:o:subject=none lisbon, today	0 0 0 -6 9 0 0 -2
v:o:subject=none monday today	0 -7 0 13 0 0 0 -1
v:o:subject=none monday, ahead	0 0 0 -8 0 0 0 11
v:o:subject=none monday, today	2 -11 3 10 3 0 0 -20
v:o:subject=none no verb	-11 10 4 -2 -13 -20 -5 10
v:o:subject=none no verb 	-11 0 -9 -5 8 -3 -12 11
v:o:subject=none no verb (	0 -9 0 0 0 0 0 9
v:o:subject=none no verb 12:01	0 11 0 -10 0 0 0 0
v:o:subject=none no verb a	0 -7 0 16 0 0 0 -6
v:o:subject=none no verb after	0 -5 0 18 -5 0 0 -6
v:o:subject=none no verb ahead	-3 14 10 -12 -15 -12 0 5
v:o:subject=none no verb alert,	0 11 0 -9 0 0 0 0
v:o:subject=none no verb before	0 -33 0 25 -3 0 0 10
v:o:subject=none no verb briefing,	0 -2 0 -10 0 0 0 14
v:o:subject=none no verb brussels,	0 -3 0 13 0 0 0 -6
v:o:subject=none no verb bulletin,	0 9 0 -8 0 0 0 0
v:o:subject=none no verb by	-1 -6 0 -9 -3 0 6 14
v:o:subject=none no verb call,	0 0 0 -11 0 0 0 12
v:o:subject=none no verb date:	0 -17 0 0 13 0 0 1
v:o:subject=none no verb friday	0 19 0 -10 0 0 0 -9
v:o:subject=none no verb friday,	0 14 -1 1 -12 0 5 -25
v:o:subject=none no verb from	-5 16 0 -9 3 0 0 -17
v:o:subject=none no verb lisbon,	0 0 0 -6 9 0 0 -2
v:o:subject=none no verb monday	0 -7 0 13 0 0 0 -1
v:o:subject=none no verb monday,	1 -9 3 0 2 0 0 -2
v:o:subject=none no verb note,	0 18 0 -11 0 0 0 -7
v:o:subject=none no verb of	0 5 0 -5 7 0 0 -9
v:o:subject=none no verb on	11 14 15 -16 -18 0 -2 1
v:o:subject=none no verb ottawa,	0 9 0 -15 0 0 0 5
v:o:subject=none no verb saturday	0 0 0 19 0 0 0 -18
v:o:subject=none no verb since	0 13 0 -9 0 0 0 -4
v:o:subject=none no verb the	0 1 16 -5 -7 0 -4 -1
v:o:subject=none no verb thursday,	0 -12 0 4 -2 0 0 7
v:o:subject=none no verb to	-6 14 0 -10 -4 0 0 5
v:o:subject=none no verb today	-7 -5 -5 9 0 -5 -11 6
v:o:subject=none no verb tomorrow,	0 12 0 -2 -1 0 0 -5
v:o:subject=none no verb tuesday	0 -1 0 10 0 0 0 -2
v:o:subject=none no verb tuesday,	0 -6 0 20 -1 0 0 -10
v:o:subject=none no verb until	-1 -2 -2 -16 4 0 0 16
v:o:subject=none no verb valletta,	0 0 0 14 0 0 0 -13
v:o:subject=none no verb washington,	0 -7 0 -6 15 0 0 -3
v:o:subject=none no verb wednesday,	0 -10 0 0 -1 0 0 14
v:o:subject=none no verb weekly,	0 0 0 -16 0 0 0 17
v:o:subject=none no verb ·	0 -4 0 12 0 0 0 -2
v:o:subject=none no verb —	0 -21 0 17 -5 0 0 -1
v:o:subject=none note, today	0 18 0 -11 0 0 0 -7
v:o:subject=none of ahead	0 -5 0 0 9 0 0 -5
v:o:subject=none of today	0 12 0 -8 -1 0 0 0
v:o:subject=none on ahead	11 4 16 -9 -17 0 -1 2
v:o:subject=none on today	0 21 0 -17 0 0 0 -3
v:o:subject=none ottawa, today	0 9 0 -15 0 0 0 5
v:o:subject=none saturday today	0 0 0 19 0 0 0 -18
v:o:subject=none since ahead	0 13 0 -9 0 0 0 -4
v:o:subject=none the ahead	0 8 16 -19 -6 0 -4 4
v:o:subject=none the today	0 -12 0 24 0 0 0 -12
v:o:subject=none to ahead	-6 14 0 -10 -4 0 0 5
v:o:subject=none tomorrow, ahead	0 12 0 -2 -1 0 0 -5
v:o:subject=none tuesday today	0 -1 0 10 0 0 0 -2
v:o:subject=none tuesday, today	0 -5 0 20 -1 0 0 -11
v:o:subject=none until ahead	-1 -2 -2 -17 4 0 0 17
v:o:subject=none valletta, today	0 0 0 14 0 0 0 -13
v:o:subject=none washington, today	0 -7 0 -6 15 0 0 -3
v:o:subject=none wednesday, today	0 -27 0 7 0 0 0 17
v:o:subject=none weekly, today	0 0 0 -16 0 0 0 17
v:o:subject=none · today	0 -4 0 12 0 0 0 -1
v:o:subject=none — today	0 -17 0 22 -2 0 0 -9
v:o:subject=procedure	-8 1 1 -15 29 -5 -10 -18
v:o:subject=procedure  ahead	0 -12 0 -9 22 0 0 0
v:o:subject=procedure be	-2 -4 0 7 2 0 0 -8
v:o:subject=procedure be ahead	-2 -4 0 7 2 0 0 -8
v:o:subject=procedure be on	0 -2 0 -5 14 0 0 -8
v:o:subject=procedure before ahead	0 -3 0 24 -19 0 0 0
v:o:subject=procedure begin ahead	0 -9 0 0 7 0 0 0
v:o:subject=procedure begin on	0 -9 0 0 9 0 0 0
v:o:subject=procedure by ahead	-2 -17 6 4 -2 0 0 9
v:o:subject=procedure carried	-3 1 -10 -8 22 0 -8 -9
v:o:subject=procedure carried be	0 -15 0 19 2 -1 0 -14
v:o:subject=procedure carried be ahead	0 -12 0 12 6 -1 0 -12
v:o:subject=procedure carried be on	0 -14 0 12 0 0 0 0
v:o:subject=procedure carried be today	0 -1 0 11 -6 0 0 0
v:o:subject=procedure carried begin	4 -1 0 -13 4 0 0 5
v:o:subject=procedure carried begin ahead	4 -1 0 -16 6 0 0 5
v:o:subject=procedure carried begin on	1 10 0 -6 -2 0 0 -4
v:o:subject=procedure carried collect	0 13 0 0 -14 0 0 0
v:o:subject=procedure carried collect ahead	0 13 0 0 -14 0 0 0
v:o:subject=procedure carried expect	0 9 0 -9 0 0 0 0
v:o:subject=procedure carried expect ahead	0 9 0 -9 0 0 0 0
v:o:subject=procedure carried for ahead	0 10 0 -13 2 0 0 0
v:o:subject=procedure carried from ahead	2 3 0 4 -10 0 0 -3
v:o:subject=procedure carried have	0 -2 0 12 -3 0 0 -3
v:o:subject=procedure carried have ahead	0 -2 0 12 -3 0 0 -3
v:o:subject=procedure carried meet	0 0 0 -8 10 0 0 0
v:o:subject=procedure carried on ahead	0 7 -2 -2 5 3 0 -17
v:o:subject=procedure carried other	0 9 0 0 -6 0 0 0
v:o:subject=procedure carried other ahead	0 9 0 0 -6 0 0 0
v:o:subject=procedure carried suspend	0 -9 0 0 -3 0 0 15
v:o:subject=procedure carried suspend ahead	0 -9 0 -1 -3 0 0 15
v:o:subject=procedure carried the ahead	0 1 0 18 -11 0 0 -13
v:o:subject=procedure carried until ahead	-3 -1 0 -5 3 -1 0 11
v:o:subject=procedure decide	0 -3 0 15 -12 0 0 0
v:o:subject=procedure far  ahead	-6 -11 -2 -8 5 8 0 10
v:o:subject=procedure far  today	0 -14 0 20 -3 0 0 0
v:o:subject=procedure far carried	0 4 10 -7 0 -10 -2 0
v:o:subject=procedure far carried be	0 9 0 -5 14 -2 -3 -11
v:o:subject=procedure far carried be ahead	0 9 0 -5 14 -2 -3 -11
v:o:subject=procedure far carried begin	5 -7 9 -8 7 0 0 -3
v:o:subject=procedure far carried begin ahead	5 -6 9 -9 7 0 0 -3
v:o:subject=procedure far carried begin from	7 2 0 -10 0 0 0 0
v:o:subject=procedure far carried begin on	0 -4 0 -4 14 0 0 0
v:o:subject=procedure far carried by ahead	0 -12 0 -2 0 0 3 10
v:o:subject=procedure far carried from ahead	3 -9 0 6 15 0 0 -16
v:o:subject=procedure far carried have	0 11 0 1 -5 0 0 -9
v:o:subject=procedure far carried have ahead	0 11 0 1 -5 0 0 -8
v:o:subject=procedure far carried have until	0 12 0 -1 -4 0 0 -3
v:o:subject=procedure far carried suspend	-6 1 5 -10 0 0 0 1
v:o:subject=procedure far carried suspend ahead	-6 2 5 -10 0 0 0 1
v:o:subject=procedure far carried suspend until	-4 6 3 -11 0 0 0 3
v:o:subject=procedure far carried tell	0 0 0 -23 2 0 0 23
v:o:subject=procedure far carried the ahead	4 -10 0 -2 -7 0 0 12
v:o:subject=procedure far carried until ahead	-6 14 12 -26 3 0 -1 -3
v:o:subject=procedure far from ahead	0 -5 0 11 -2 0 0 -2
v:o:subject=procedure far no verb 	-7 -23 -3 4 2 8 0 9
v:o:subject=procedure far no verb ahead	6 1 7 -19 0 5 -8 5
v:o:subject=procedure far no verb friday,	0 -4 11 3 -9 0 0 -5
v:o:subject=procedure far no verb from	0 -5 0 11 -2 0 0 -2
v:o:subject=procedure far no verb on	0 6 2 -17 10 0 0 -8
v:o:subject=procedure far no verb today	0 -22 0 22 4 0 0 -16
v:o:subject=procedure far no verb until	0 2 0 11 -8 0 0 -4
v:o:subject=procedure far on ahead	0 6 2 -17 10 0 0 -8
v:o:subject=procedure far until ahead	0 2 0 11 -8 0 0 -4
v:o:subject=procedure no verb	0 10 6 -31 22 -8 -3 1
v:o:subject=procedure no verb 	0 -12 0 -11 23 0 0 -1
v:o:subject=procedure no verb ahead	0 -2 8 -11 5 -6 -2 10
v:o:subject=procedure no verb by	0 -14 7 6 -8 0 0 10
v:o:subject=procedure no verb from	4 -12 0 11 -1 0 0 0
v:o:subject=procedure no verb of	0 0 0 9 -4 0 0 0
v:o:subject=procedure no verb on	4 8 0 12 -15 0 0 -12
v:o:subject=procedure no verb the	0 4 0 -10 -7 0 0 14
v:o:subject=procedure no verb today	0 18 -1 -29 27 0 0 -12
v:o:subject=procedure no verb votes	0 0 0 -13 15 0 0 0
v:o:subject=procedure on ahead	0 -3 -3 -1 14 4 0 -25
v:o:subject=procedure on today	0 -7 0 34 -22 0 0 -9
v:o:subject=procedure other	0 0 0 -10 13 0 0 0
v:o:subject=procedure other ahead	0 0 0 -11 13 0 0 0
v:o:subject=procedure other until	0 0 0 -9 10 0 0 0
v:o:subject=procedure say	0 0 0 -10 12 0 0 0
v:o:subject=procedure say ahead	0 0 0 -10 12 0 0 0
v:o:subject=procedure say on	0 0 0 -7 9 0 0 0
v:o:subject=procedure send	0 0 0 11 -9 0 0 0
v:o:subject=procedure send ahead	0 0 0 11 -9 0 0 0
v:o:subject=procedure send until	0 0 0 11 -9 0 0 0
v:o:subject=procedure set	0 -2 0 15 -8 -2 0 0
v:o:subject=procedure set ahead	0 -1 0 13 -7 -2 0 0
v:o:subject=procedure set for	0 -1 0 10 -5 -2 0 0
v:o:subject=procedure suspend	0 -6 0 19 -9 0 0 -2
v:o:subject=procedure suspend ahead	0 -5 0 11 -4 0 0 0
v:o:subject=procedure suspend on	0 -7 0 10 -1 0 0 0
v:o:subject=procedure the ahead	0 3 0 -7 -8 0 0 13
v:o:subject=procedure votes ahead	0 0 0 9 -8 0 0 0
v:o:subject=sale	-7 5 -4 -24 -6 40 -4 -15
v:o:subject=sale by ahead	0 -3 0 2 -10 10 0 0
v:o:subject=sale carried	0 0 0 -1 -8 15 0 -3
v:o:subject=sale carried from ahead	0 10 0 -12 4 0 0 0
v:o:subject=sale carried on ahead	0 -9 0 18 0 -4 0 0
v:o:subject=sale far	0 0 0 -4 11 8 0 -18
v:o:subject=sale far carried	-5 -11 6 -8 4 13 7 -8
v:o:subject=sale far carried be	0 2 0 -10 -4 0 13 0
v:o:subject=sale far carried be ahead	0 2 0 -13 -3 0 13 0
v:o:subject=sale far carried by ahead	0 -3 0 -7 3 -2 10 -1
v:o:subject=sale far carried from ahead	0 -7 0 0 9 0 0 0
v:o:subject=sale far carried on ahead	0 1 0 12 -8 2 0 -11
v:o:subject=sale far carried other	0 0 0 11 -4 0 -1 0
v:o:subject=sale far carried other ahead	0 0 0 11 -4 0 -1 0
v:o:subject=sale far carried sign on	0 0 0 10 0 0 0 -7
v:o:subject=sale far carried suspend	0 -6 10 -9 0 1 0 0
v:o:subject=sale far carried suspend ahead	0 -6 10 -9 0 1 0 0
v:o:subject=sale far carried suspend until	0 -5 10 -7 1 1 0 -3
v:o:subject=sale far carried until ahead	0 -8 8 -9 0 6 0 0
v:o:subject=sale far no verb	0 0 0 -4 11 8 0 -18
v:o:subject=sale far no verb ahead	0 0 0 0 0 9 0 -15
v:o:subject=sale far no verb today	0 0 0 -6 11 0 0 0
v:o:subject=sale no verb	-5 7 -2 -14 -1 24 -1 -12
v:o:subject=sale no verb ahead	-5 8 -2 -16 0 24 -1 -11
v:o:subject=sale no verb on	0 15 0 0 0 -10 0 -6
v:o:subject=sale on ahead	0 16 0 -8 -1 0 0 -7
v:o:subject=sale the ahead	0 1 0 -7 0 -1 0 9
v:o:subject=signing	0 13 -6 1 -8 -7 -16 -2
v:o:subject=signing after ahead	7 -7 0 12 -10 0 0 -4
v:o:subject=signing be	0 -14 0 4 8 0 0 0
v:o:subject=signing be ahead	0 -13 0 3 8 0 0 0
v:o:subject=signing be by	0 -8 0 -14 15 0 0 3
v:o:subject=signing be on	0 0 0 11 -8 0 0 -1
v:o:subject=signing before ahead	0 10 0 -8 1 0 0 -4
v:o:subject=signing begin from	0 -14 0 16 0 0 0 0
v:o:subject=signing begin on	0 18 0 -13 -1 0 0 0
v:o:subject=signing by ahead	-2 -18 -2 -16 17 0 -3 17
v:o:subject=signing from ahead	0 -8 0 4 10 0 0 -2
v:o:subject=signing from today	0 -24 0 24 0 0 0 0
v:o:subject=signing no verb	0 7 -12 -1 -11 -1 -7 8
v:o:subject=signing no verb ahead	0 8 -10 -13 -7 -1 -6 16
v:o:subject=signing no verb from	0 -2 0 -1 9 0 0 -1
v:o:subject=signing no verb of	0 -15 0 23 0 0 0 -3
v:o:subject=signing no verb on	-1 12 -2 -13 -4 -1 0 13
v:o:subject=signing no verb the	0 1 0 -8 13 0 0 -7
v:o:subject=signing no verb today	0 -1 0 20 -5 0 0 -15
v:o:subject=signing of ahead	0 8 0 1 -1 0 0 -9
v:o:subject=signing of today	0 -6 0 12 -3 0 0 0
v:o:subject=signing on ahead	-4 21 3 -12 -19 -3 0 6
v:o:subject=signing on today	0 18 0 -17 0 0 0 0
v:o:subject=signing sign ahead	0 -7 0 12 0 0 0 -4
v:o:subject=signing sign on	0 9 0 -7 0 0 0 0
v:o:subject=signing until ahead	7 11 0 -21 0 0 0 0
v:o:subject=truce	10 0 6 -19 -10 -22 -18 25
v:o:subject=truce  ahead	-6 -1 -2 -2 -2 0 0 11
v:o:subject=truce  today	1 -9 3 -22 6 0 0 15
v:o:subject=truce after ahead	0 -5 0 -1 0 0 0 10
v:o:subject=truce be	-4 -5 -1 -4 -9 0 0 18
v:o:subject=truce be on	0 0 0 -9 -3 0 0 13
v:o:subject=truce be since	0 0 0 10 0 0 0 -10
v:o:subject=truce be today	0 -1 0 -7 -2 0 0 13
v:o:subject=truce be until	0 -2 0 14 0 0 0 -8
v:o:subject=truce begin	-3 13 0 2 -6 0 0 -13
v:o:subject=truce begin from	0 14 0 -9 0 0 0 -1
v:o:subject=truce begin on	-5 6 0 11 -11 0 0 -12
v:o:subject=truce begin today	0 7 0 6 -2 0 0 -17
v:o:subject=truce begin until	2 -7 2 3 6 0 0 -10
v:o:subject=truce by ahead	0 9 0 -13 8 0 -1 -4
v:o:subject=truce carried	-4 -13 -6 0 2 -15 1 16
v:o:subject=truce carried ask	0 7 0 -11 4 0 0 0
v:o:subject=truce carried be	0 -3 0 10 -10 -2 -9 3
v:o:subject=truce carried be 	0 0 0 15 0 0 0 -12
v:o:subject=truce carried be ahead	0 0 0 0 -7 -2 -9 9
v:o:subject=truce carried be by	0 0 0 14 1 0 -3 -13
v:o:subject=truce carried be from	0 -2 0 9 -2 0 0 -4
v:o:subject=truce carried be is	0 -11 0 -3 4 0 0 8
v:o:subject=truce carried be on	0 -2 0 0 -11 0 0 11
v:o:subject=truce carried be since	0 0 0 -12 0 0 0 13
v:o:subject=truce carried be today	0 -4 0 16 -2 0 0 -9
v:o:subject=truce carried be until	4 10 0 1 -1 0 0 -12
v:o:subject=truce carried begin	0 0 0 -4 -11 0 0 14
v:o:subject=truce carried begin ahead	0 0 0 0 -11 0 0 7
v:o:subject=truce carried begin on	-2 8 0 5 -6 0 0 -14
v:o:subject=truce carried begin the	0 -11 0 1 0 0 0 8
v:o:subject=truce carried begin to	0 -2 0 -11 0 0 0 15
v:o:subject=truce carried begin today	0 -1 0 -7 0 0 0 10
v:o:subject=truce carried begin until	2 -16 0 3 -1 0 0 6
v:o:subject=truce carried by ahead	0 -16 0 -1 6 0 18 -12
v:o:subject=truce carried end	-2 -26 -2 9 10 0 0 -1
v:o:subject=truce carried end ahead	-2 -25 -2 5 10 0 0 1
v:o:subject=truce carried end ended	0 0 0 9 0 0 0 -8
v:o:subject=truce carried end on	-3 -26 -1 4 11 0 0 0
v:o:subject=truce carried end today	0 0 0 8 0 0 0 -7
v:o:subject=truce carried expect	0 -6 0 -9 9 0 0 8
v:o:subject=truce carried expect ahead	0 -6 0 0 9 0 0 -1
v:o:subject=truce carried expect on	0 -6 0 0 10 0 0 -1
v:o:subject=truce carried have	10 -12 0 3 -9 0 -3 2
v:o:subject=truce carried have ahead	10 -11 0 3 -8 0 -3 2
v:o:subject=truce carried have until	0 0 0 -4 -4 0 -1 16
v:o:subject=truce carried is ahead	0 -11 0 -5 4 0 0 9
v:o:subject=truce carried meet	0 10 0 -13 12 0 0 -7
v:o:subject=truce carried meet ahead	0 10 0 -13 12 0 0 -7
v:o:subject=truce carried on ahead	-18 -2 3 7 12 -2 -4 -7
v:o:subject=truce carried other	0 -13 0 -13 12 0 0 12
v:o:subject=truce carried other ahead	0 -13 0 -1 12 0 0 0
v:o:subject=truce carried other today	0 0 0 -11 0 0 0 12
v:o:subject=truce carried pay from	0 -11 0 8 10 0 0 -8
v:o:subject=truce carried pay today	0 0 0 -12 0 0 0 13
v:o:subject=truce carried prolong	0 0 0 -12 0 0 0 14
v:o:subject=truce carried prolong ahead	0 0 0 -12 0 0 0 14
v:o:subject=truce carried return on	-1 -7 0 0 0 0 0 9
v:o:subject=truce carried run	0 -10 0 0 -12 0 0 13
v:o:subject=truce carried run ahead	0 -10 0 -1 -11 0 0 16
v:o:subject=truce carried say	0 -2 0 15 -8 0 0 -1
v:o:subject=truce carried say ahead	0 -1 0 12 -8 0 0 0
v:o:subject=truce carried say on	0 -6 0 9 -1 0 0 0
v:o:subject=truce carried suspend	-3 0 0 14 -1 0 6 -14
v:o:subject=truce carried suspend ahead	-3 0 0 9 -1 0 6 -9
v:o:subject=truce carried suspend until	-1 -6 0 19 0 0 0 -14
v:o:subject=truce carried to ahead	0 -6 0 -16 -4 0 0 29
v:o:subject=truce carried vote	0 -11 0 -10 19 0 0 0
v:o:subject=truce carried vote ahead	0 -11 0 -10 19 0 0 0
v:o:subject=truce carried vote on	0 -11 0 -7 17 0 0 0
v:o:subject=truce effect today	0 20 0 -15 0 0 0 -8
v:o:subject=truce end	-4 -9 0 0 0 0 0 7
v:o:subject=truce end ahead	-3 -1 1 -10 2 0 0 12
v:o:subject=truce end dies	0 0 0 -19 0 0 0 20
v:o:subject=truce end end	0 0 0 14 0 0 0 -12
v:o:subject=truce end ended	0 0 0 9 0 0 0 -8
v:o:subject=truce end ends	0 -2 0 16 3 0 0 -16
v:o:subject=truce end on	0 0 2 -2 -6 0 0 7
v:o:subject=truce end the	0 0 0 12 0 0 0 -11
v:o:subject=truce end today	0 13 0 1 -3 0 0 -8
v:o:subject=truce ends today	0 -11 0 -20 -1 0 0 27
v:o:subject=truce extend	0 0 0 -19 0 0 0 21
v:o:subject=truce far	0 -8 -11 -5 9 -9 -12 15
v:o:subject=truce far  ahead	8 22 0 -8 -12 0 0 -15
v:o:subject=truce far  today	0 -13 0 11 -10 0 0 0
v:o:subject=truce far carried	0 0 -7 5 -28 -12 -12 18
v:o:subject=truce far carried  ahead	0 -14 0 9 0 0 0 5
v:o:subject=truce far carried agree	0 6 0 -10 -2 0 0 8
v:o:subject=truce far carried agree ahead	0 6 0 -11 -2 0 0 9
v:o:subject=truce far carried agree on	0 6 0 -13 0 0 0 10
v:o:subject=truce far carried announce ahead	0 1 0 -8 4 0 0 0
v:o:subject=truce far carried approve	0 0 0 -9 0 0 0 10
v:o:subject=truce far carried ask	0 -3 0 10 -1 0 0 -3
v:o:subject=truce far carried be	8 -7 0 -8 -7 -1 -9 19
v:o:subject=truce far carried be ahead	8 -4 0 9 -6 -1 -9 -1
v:o:subject=truce far carried be by	0 9 0 0 -8 0 -5 0
v:o:subject=truce far carried be is	0 -1 0 -8 0 0 0 13
v:o:subject=truce far carried be on	0 -19 0 -12 3 0 0 26
v:o:subject=truce far carried be today	0 -4 0 -24 0 0 0 30
v:o:subject=truce far carried be until	8 -8 0 17 -1 0 0 -13
v:o:subject=truce far carried begin	-1 10 0 -12 -1 0 0 7
v:o:subject=truce far carried begin ahead	-7 17 0 -15 0 0 0 5
v:o:subject=truce far carried begin from	0 9 0 -11 0 0 0 0
v:o:subject=truce far carried begin on	-2 11 0 -4 0 0 0 0
v:o:subject=truce far carried begin today	2 -14 1 2 0 0 0 2
v:o:subject=truce far carried begin until	0 -3 0 -8 2 0 0 9
v:o:subject=truce far carried by ahead	0 20 0 -6 0 0 -9 -11
v:o:subject=truce far carried charge ahead	0 -14 0 12 0 0 0 3
v:o:subject=truce far carried charge on	0 -8 0 14 0 0 0 -6
v:o:subject=truce far carried charge since	0 20 0 -19 0 0 0 -1
v:o:subject=truce far carried charge today	0 19 0 -15 0 0 0 -5
v:o:subject=truce far carried from today	0 -14 0 16 0 0 0 0
v:o:subject=truce far carried have	0 0 0 -19 0 0 0 20
v:o:subject=truce far carried is ahead	0 -1 0 -8 0 0 0 13
v:o:subject=truce far carried meet on	0 0 0 12 0 0 0 -6
v:o:subject=truce far carried of today	0 -9 0 12 0 0 0 0
v:o:subject=truce far carried on ahead	-12 -17 -1 25 2 0 0 -5
v:o:subject=truce far carried on today	0 -9 0 5 0 0 0 2
v:o:subject=truce far carried other	0 0 0 11 0 0 0 -7
v:o:subject=truce far carried other ahead	0 0 0 10 0 0 0 -6
v:o:subject=truce far carried pay	-3 11 0 -9 0 0 0 3
v:o:subject=truce far carried pay ahead	-3 19 0 -26 0 0 0 10
v:o:subject=truce far carried pay from	-2 15 0 -8 0 0 0 -4
v:o:subject=truce far carried pay today	0 -13 0 17 0 0 0 -5
v:o:subject=truce far carried pay until	0 -4 0 -6 0 0 0 11
v:o:subject=truce far carried publish	0 16 0 -9 0 0 0 -7
v:o:subject=truce far carried publish today	0 16 0 -10 0 0 0 -6
v:o:subject=truce far carried run	0 -9 0 7 -8 0 0 3
v:o:subject=truce far carried run ahead	0 -9 0 18 -8 0 0 -4
v:o:subject=truce far carried run on	0 0 0 15 0 0 0 -12
v:o:subject=truce far carried say	0 1 0 0 -10 0 0 3
v:o:subject=truce far carried sign	0 8 0 14 -8 0 0 -12
v:o:subject=truce far carried sign ahead	0 10 0 9 -8 0 0 -10
v:o:subject=truce far carried suspend	12 4 0 5 -4 0 0 -14
v:o:subject=truce far carried suspend ahead	12 4 0 3 -3 0 0 -14
v:o:subject=truce far carried suspend on	0 0 0 13 0 0 0 -10
v:o:subject=truce far carried suspend until	7 3 0 3 -7 0 0 -9
v:o:subject=truce far carried tell	0 7 0 -11 6 0 0 -1
v:o:subject=truce far carried tell ahead	0 8 0 -14 7 0 0 0
v:o:subject=truce far carried tell on	0 8 0 -12 7 0 0 -2
v:o:subject=truce far carried the ahead	0 -9 0 0 -12 0 -1 15
v:o:subject=truce far carried to ahead	0 -7 0 10 -8 0 0 0
v:o:subject=truce far carried until ahead	11 -16 -1 17 -13 -2 6 -5
v:o:subject=truce far carried vote	0 0 0 -9 9 0 0 0
v:o:subject=truce far friday today	0 -7 0 14 0 0 0 -6
v:o:subject=truce far from ahead	0 19 0 -12 0 0 0 -2
v:o:subject=truce far no verb	0 -8 -11 -5 9 -9 -12 15
v:o:subject=truce far no verb 	6 15 0 1 -24 0 0 -9
v:o:subject=truce far no verb ahead	2 11 -8 -4 -15 -7 -9 7
v:o:subject=truce far no verb friday	0 -7 0 14 0 0 0 -6
v:o:subject=truce far no verb friday,	0 -6 0 17 -1 0 0 -7
v:o:subject=truce far no verb from	0 11 0 -2 -1 0 0 -5
v:o:subject=truce far no verb on	-3 5 0 -4 -14 0 0 8
v:o:subject=truce far no verb the	0 -3 0 8 8 0 0 -11
v:o:subject=truce far no verb today	-3 -54 0 -2 22 0 0 12
v:o:subject=truce far no verb until	0 -8 0 -18 -4 0 0 24
v:o:subject=truce far no verb wednesday,	0 0 0 -12 16 0 0 -4
v:o:subject=truce far on ahead	-3 6 0 -5 -14 0 0 9
v:o:subject=truce far the ahead	0 -3 0 8 8 0 0 -11
v:o:subject=truce far until ahead	0 -8 0 -18 -4 0 0 24
v:o:subject=truce far wednesday, today	0 0 0 -12 16 0 0 -4
v:o:subject=truce friday, ahead	9 -10 0 -21 -5 0 0 23
v:o:subject=truce from ahead	3 17 0 1 -1 0 0 -23
v:o:subject=truce have	0 -3 0 13 0 0 0 -7
v:o:subject=truce have ahead	0 -3 0 13 0 0 0 -7
v:o:subject=truce have has	0 0 0 11 0 0 0 -9
v:o:subject=truce have until	0 0 0 -7 0 0 0 10
v:o:subject=truce monday, ahead	0 0 2 -12 8 0 0 3
v:o:subject=truce no verb	11 -7 7 -24 4 -12 -20 24
v:o:subject=truce no verb 	-1 0 0 -21 4 0 0 16
v:o:subject=truce no verb after	0 -5 0 0 0 0 0 10
v:o:subject=truce no verb ahead	11 -13 7 -4 5 -11 -18 6
v:o:subject=truce no verb ends	0 -10 0 -36 -3 0 0 43
v:o:subject=truce no verb friday,	9 -11 0 -29 -5 0 0 31
v:o:subject=truce no verb from	4 5 0 7 0 0 0 -20
v:o:subject=truce no verb monday,	0 0 2 -12 8 0 0 3
v:o:subject=truce no verb of	-1 9 3 -2 0 0 0 -5
v:o:subject=truce no verb on	14 -23 5 -11 4 0 0 9
v:o:subject=truce no verb sunday,	0 -4 0 -13 0 0 0 19
v:o:subject=truce no verb thursday,	0 -1 0 -6 0 0 0 11
v:o:subject=truce no verb to	7 -19 0 -4 10 0 0 1
v:o:subject=truce no verb today	0 8 0 -32 -1 0 0 28
v:o:subject=truce no verb tomorrow,	0 9 0 -6 0 0 0 -1
v:o:subject=truce no verb tuesday,	0 11 0 -11 0 0 0 0
v:o:subject=truce no verb until	9 -10 0 -2 8 0 -2 1
v:o:subject=truce no verb week,	0 -2 0 -7 0 0 0 12
v:o:subject=truce of ahead	0 11 4 -1 0 0 0 -12
v:o:subject=truce on ahead	11 -16 7 -11 -9 -1 -3 16
v:o:subject=truce on today	0 -3 0 8 0 0 0 -3
v:o:subject=truce other	9 -4 0 -18 -3 0 0 15
v:o:subject=truce other ahead	9 -4 0 -18 -3 0 0 15
v:o:subject=truce other on	0 0 0 -8 0 0 0 9
v:o:subject=truce other to	9 0 0 -7 -1 0 0 0
v:o:subject=truce out today	0 13 0 -21 0 0 0 11
v:o:subject=truce prolong	0 0 0 13 0 0 0 -10
v:o:subject=truce prolong ahead	0 0 0 13 0 0 0 -10
v:o:subject=truce prolong on	0 0 0 13 0 0 0 -12
v:o:subject=truce run	4 13 1 0 -1 0 0 -12
v:o:subject=truce run ahead	4 3 0 10 -8 0 0 -13
v:o:subject=truce run from	0 9 0 -5 0 0 0 -1
v:o:subject=truce run out	0 10 0 -9 0 0 0 2
v:o:subject=truce run to	2 -4 0 17 -12 0 0 -11
v:o:subject=truce run today	0 11 1 -16 4 0 0 0
v:o:subject=truce since ahead	0 0 0 20 0 0 0 -19
v:o:subject=truce sunday, ahead	0 -4 0 -13 0 0 0 19
v:o:subject=truce thursday, ahead	0 -1 0 -6 0 0 0 11
v:o:subject=truce to ahead	16 -29 -1 -1 0 0 0 4
v:o:subject=truce tomorrow today	0 0 0 27 0 0 0 -25
v:o:subject=truce tomorrow, ahead	0 9 0 -6 0 0 0 -1
v:o:subject=truce tuesday, ahead	0 11 0 -12 0 0 0 0
v:o:subject=truce until ahead	9 -11 1 4 8 0 -3 -3
v:o:subject=truce week, ahead	0 -2 0 -7 0 0 0 12
v:o:topic=controls	27 -3 -9 -4 -9 0 -1 -23
v:o:topic=controls 	11 -3 0 -5 -1 2 0 -1
v:o:topic=controls  ahead	12 -1 0 -9 0 2 0 -1
v:o:topic=controls ahead	25 -8 -9 1 -8 0 -1 -22
v:o:topic=controls announce	-2 15 0 -8 -1 0 0 0
v:o:topic=controls be	12 0 0 -17 -7 0 -1 13
v:o:topic=controls begin	15 -13 0 -1 -7 3 0 0
v:o:topic=controls end	10 -4 -1 0 5 0 0 -13
v:o:topic=controls far	27 -20 2 -6 -1 6 -9 -3
v:o:topic=controls far 	6 -9 0 -10 7 6 0 0
v:o:topic=controls far ahead	21 -15 3 -7 0 6 -9 -1
v:o:topic=controls far by	0 -2 0 -2 9 0 0 0
v:o:topic=controls far end	0 14 0 0 -2 0 0 -14
v:o:topic=controls far from	10 -10 0 -4 4 0 0 0
v:o:topic=controls far from ahead	10 -9 0 -5 4 0 0 0
v:o:topic=controls far no verb	16 -11 -2 -8 0 3 0 0
v:o:topic=controls far tell	0 -10 0 -6 0 0 0 14
v:o:topic=controls far to	2 -2 0 10 -2 0 0 -6
v:o:topic=controls far to ahead	2 -2 0 10 -2 0 0 -6
v:o:topic=controls from	21 -1 0 -15 3 0 -2 -11
v:o:topic=controls from ahead	15 0 0 -8 3 0 -2 -11
v:o:topic=controls make	17 0 0 -15 0 0 0 0
v:o:topic=controls no verb	7 3 -1 0 -5 3 4 -14
v:o:topic=controls of	-14 -1 0 20 0 0 0 0
v:o:topic=controls of ahead	-14 -1 0 20 0 0 0 0
v:o:topic=controls on	17 -11 -5 8 -11 -6 0 -9
v:o:topic=controls on ahead	17 -10 -5 7 -10 -6 0 -8
v:o:topic=controls other	-1 -4 0 0 -4 1 10 -5
v:o:topic=controls say	-6 14 0 -6 -3 0 0 2
v:o:topic=controls suspend	1 -5 0 1 8 0 0 -6
v:o:topic=controls the	6 8 -3 -3 2 0 -3 -11
v:o:topic=controls the ahead	6 8 -3 -3 2 0 -3 -11
v:o:topic=controls to	11 -1 -1 -3 6 0 0 -11
v:o:topic=controls to ahead	11 -1 -1 -3 6 0 0 -11
v:o:topic=controls today	5 11 0 -13 -1 0 0 0
v:o:topic=controls until	-3 3 3 -27 10 2 0 0
v:o:topic=controls until ahead	-3 3 3 -27 10 2 0 0
v:o:topic=deal	-12 -1 -26 5 0 -6 21 -9
v:o:topic=deal 	0 -3 0 14 -2 0 0 -1
v:o:topic=deal  ahead	0 -2 0 9 0 0 0 0
v:o:topic=deal ahead	-10 7 -24 0 -3 -5 22 -14
v:o:topic=deal be	-1 -13 0 9 11 10 3 -24
v:o:topic=deal before	0 10 0 5 -12 0 -1 -6
v:o:topic=deal before ahead	0 10 0 5 -12 0 -1 -6
v:o:topic=deal begin	0 3 0 12 -5 0 -1 -23
v:o:topic=deal by ahead	-2 12 -1 -7 -3 -9 8 -1
v:o:topic=deal charge	0 8 0 -10 0 0 0 1
v:o:topic=deal conclude	0 -12 0 5 -3 0 11 -5
v:o:topic=deal confirm	0 -1 0 11 -5 0 0 0
v:o:topic=deal deal ahead	0 -5 0 19 0 0 -3 -10
v:o:topic=deal deal today	0 0 0 -10 0 0 0 12
v:o:topic=deal end	0 1 0 -23 -11 0 -5 30
v:o:topic=deal expect	0 12 0 0 -8 0 -7 0
v:o:topic=deal face	0 -2 0 -6 0 0 -4 16
v:o:topic=deal far	-15 -6 -6 9 -5 -11 4 8
v:o:topic=deal far 	0 2 0 14 -9 0 0 -16
v:o:topic=deal far  ahead	0 3 0 8 -6 0 0 -13
v:o:topic=deal far ahead	-14 -1 -5 -5 -1 -9 5 13
v:o:topic=deal far charge	0 15 0 -9 0 0 0 -3
v:o:topic=deal far end	0 -4 0 9 0 0 0 -2
v:o:topic=deal far for	0 -1 0 10 -4 0 0 0
v:o:topic=deal far for ahead	0 -1 0 9 -3 0 0 0
v:o:topic=deal far no verb	-4 -10 -8 6 4 -4 -6 9
v:o:topic=deal far on ahead	-2 3 -4 -10 7 0 -2 9
v:o:topic=deal far other	0 10 0 -14 0 0 6 0
v:o:topic=deal far the	0 -12 2 9 15 0 -3 -15
v:o:topic=deal far the ahead	0 -12 2 9 15 0 -3 -15
v:o:topic=deal far to	0 11 0 0 -3 0 0 -9
v:o:topic=deal far to ahead	0 11 0 0 -3 0 0 -9
v:o:topic=deal far today	0 -17 0 35 -8 0 0 -15
v:o:topic=deal far until	0 0 0 -5 -8 0 0 13
v:o:topic=deal far until ahead	0 0 0 -5 -8 0 0 13
v:o:topic=deal far write	0 0 0 -8 0 0 0 9
v:o:topic=deal from	-2 24 0 -12 -11 0 -6 0
v:o:topic=deal from ahead	-2 28 0 -16 -11 0 -6 0
v:o:topic=deal have	0 0 0 0 2 -1 9 -18
v:o:topic=deal negotiate	0 -5 0 3 -5 0 11 -8
v:o:topic=deal no verb	0 -1 -7 12 -3 -9 8 -10
v:o:topic=deal of	0 -12 0 11 0 -2 5 0
v:o:topic=deal on	-3 6 -5 -7 13 8 -9 -6
v:o:topic=deal on ahead	-2 5 -5 -7 17 9 -8 -13
v:o:topic=deal on today	0 1 0 -3 -8 0 0 10
v:o:topic=deal publish	0 -7 0 -7 12 0 0 0
v:o:topic=deal reach	0 -5 0 -5 -7 0 1 13
v:o:topic=deal said	0 10 0 -9 0 0 0 0
v:o:topic=deal say	0 5 0 -9 6 0 0 0
v:o:topic=deal settle	0 -12 0 -1 6 0 8 -7
v:o:topic=deal sign	0 -9 0 10 5 0 -2 -4
v:o:topic=deal since	0 -5 0 10 0 0 0 -2
v:o:topic=deal since ahead	0 -5 0 10 0 0 0 -2
v:o:topic=deal sit	0 0 0 -7 11 0 0 0
v:o:topic=deal tell	0 10 0 -10 -5 0 0 5
v:o:topic=deal the	0 -15 0 -6 -1 0 15 7
v:o:topic=deal the ahead	0 -15 0 -6 -1 0 15 7
v:o:topic=deal today	0 -31 0 14 5 0 -4 6
v:o:topic=deal until	4 -19 -3 8 2 -6 7 -2
v:o:topic=deal until ahead	4 -19 -3 8 2 -6 7 -2
v:o:topic=deal write	0 -2 0 12 -5 0 0 0
v:o:topic=duties	-12 32 0 -13 2 -29 -24 0
v:o:topic=duties 	4 -1 -9 6 -1 -1 -4 -1
v:o:topic=duties  ahead	5 13 -7 0 -8 0 -3 -15
v:o:topic=duties  today	0 -38 0 6 6 0 0 8
v:o:topic=duties (	0 -1 0 -2 -1 0 0 8
v:o:topic=duties ( today	0 -4 0 -10 0 0 0 16
v:o:topic=duties 12:01 today	0 -8 0 13 0 0 0 -5
v:o:topic=duties after	-6 19 4 -24 5 0 0 0
v:o:topic=duties after ahead	-6 19 4 -24 5 0 0 0
v:o:topic=duties agree	0 -2 -3 -15 7 0 0 16
v:o:topic=duties ahead	-6 35 6 -24 -4 -24 -19 4
v:o:topic=duties announce	4 -2 0 4 2 0 3 -21
v:o:topic=duties announced	0 -4 0 -5 10 0 0 0
v:o:topic=duties announced today	0 -3 0 -6 10 0 0 0
v:o:topic=duties argue	0 0 0 -15 16 0 0 0
v:o:topic=duties as	0 1 0 -18 0 0 0 16
v:o:topic=duties at	0 -10 0 3 6 0 0 -2
v:o:topic=duties back	0 -14 0 -5 -1 0 0 22
v:o:topic=duties back ahead	0 -13 0 2 0 0 0 12
v:o:topic=duties before	0 0 0 -15 6 0 -4 14
v:o:topic=duties before ahead	0 -3 0 -20 8 0 -4 18
v:o:topic=duties beijing,	0 10 0 -9 0 0 0 0
v:o:topic=duties beijing, today	0 10 0 -9 0 0 0 0
v:o:topic=duties bring	0 19 0 -19 -2 0 0 3
v:o:topic=duties by	-3 2 1 -11 10 0 0 -2
v:o:topic=duties by ahead	-3 2 1 -11 10 0 0 -2
v:o:topic=duties call	0 -4 0 14 0 0 0 -9
v:o:topic=duties cent ahead	0 -8 0 -1 0 0 0 13
v:o:topic=duties cent today	0 1 0 1 7 0 0 -12
v:o:topic=duties charge	-5 18 -2 -12 1 0 0 0
v:o:topic=duties charged	0 0 0 -14 16 0 0 0
v:o:topic=duties charged today	0 0 0 -14 16 0 0 0
v:o:topic=duties collect	0 5 0 -2 -11 0 0 4
v:o:topic=duties day,	-4 0 0 -6 0 0 0 10
v:o:topic=duties day, ahead	-4 0 0 -6 0 0 0 10
v:o:topic=duties double	0 -7 0 0 -4 0 0 14
v:o:topic=duties end	-11 3 10 4 -18 0 -3 -1
v:o:topic=duties ends	0 5 0 -8 0 0 0 4
v:o:topic=duties ends today	0 0 0 -10 0 0 0 11
v:o:topic=duties expect	1 0 0 8 -12 0 0 -4
v:o:topic=duties face	0 18 0 -12 0 0 0 -4
v:o:topic=duties fall	0 9 0 5 -5 0 0 -17
v:o:topic=duties far	6 2 -16 -1 3 -21 -11 9
v:o:topic=duties far 	-14 -4 -9 6 -3 7 8 0
v:o:topic=duties far  ahead	-12 1 -7 2 -7 7 8 -3
v:o:topic=duties far  today	0 -9 0 4 3 0 0 3
v:o:topic=duties far after	0 -2 0 0 -8 0 0 10
v:o:topic=duties far after ahead	0 -2 0 0 -8 0 0 10
v:o:topic=duties far ahead	9 7 -10 -7 3 -17 -6 5
v:o:topic=duties far announce	0 -17 0 7 11 0 0 -6
v:o:topic=duties far be	-8 -3 -3 -11 2 -5 0 21
v:o:topic=duties far before ahead	0 10 0 -8 0 0 0 0
v:o:topic=duties far before today	0 -12 0 13 -1 0 0 2
v:o:topic=duties far begin	4 7 6 -2 -14 0 -2 -2
v:o:topic=duties far bern,	0 17 0 -16 0 0 0 0
v:o:topic=duties far bern, today	0 17 0 -16 0 0 0 0
v:o:topic=duties far by	4 -3 -2 -2 13 -1 0 -14
v:o:topic=duties far by ahead	4 -3 -2 -3 14 -1 0 -14
v:o:topic=duties far charge	0 -12 0 13 0 0 0 0
v:o:topic=duties far delhi,	0 18 0 -16 0 0 0 0
v:o:topic=duties far delhi, today	0 18 0 -16 0 0 0 0
v:o:topic=duties far fall	0 16 0 6 0 0 0 -22
v:o:topic=duties far for	0 -11 0 17 -7 0 0 1
v:o:topic=duties far friday,	0 15 0 -10 -4 0 0 0
v:o:topic=duties far friday, today	0 11 0 -6 0 0 0 -4
v:o:topic=duties far from	0 20 10 -15 -10 0 0 -8
v:o:topic=duties far from ahead	0 18 10 -15 -7 0 0 -6
v:o:topic=duties far have	0 5 0 7 3 0 4 -26
v:o:topic=duties far is	0 21 0 -7 3 0 0 -16
v:o:topic=duties far is ahead	0 22 0 -15 5 0 0 -13
v:o:topic=duties far is today	0 0 0 10 0 0 0 -4
v:o:topic=duties far monday,	0 5 0 4 0 0 0 -10
v:o:topic=duties far monday, today	0 0 0 9 0 0 0 -9
v:o:topic=duties far move	0 -5 0 -16 0 0 0 21
v:o:topic=duties far no verb	-9 5 0 0 -9 -2 0 5
v:o:topic=duties far of	6 -4 0 8 -4 0 0 -8
v:o:topic=duties far on	0 -6 -18 10 11 -8 -6 -2
v:o:topic=duties far on ahead	0 -3 -18 10 3 -8 -6 0
v:o:topic=duties far on today	0 -15 0 0 14 0 0 -8
v:o:topic=duties far other	0 -7 0 3 9 0 0 -1
v:o:topic=duties far pay	0 1 0 15 -8 0 0 -12
v:o:topic=duties far post	0 -8 0 -4 12 0 0 0
v:o:topic=duties far put	0 -2 0 14 -3 0 0 -5
v:o:topic=duties far run	0 0 0 -15 0 0 0 16
v:o:topic=duties far said	0 -1 0 -8 0 0 0 11
v:o:topic=duties far said today	0 0 0 -9 0 0 0 11
v:o:topic=duties far say	0 -12 0 12 -5 0 0 3
v:o:topic=duties far send	0 0 0 -10 14 0 0 -1
v:o:topic=duties far stand	0 0 0 -14 0 0 0 17
v:o:topic=duties far suspend	15 -1 0 0 -6 0 0 -7
v:o:topic=duties far telephone	0 0 0 -23 0 0 0 24
v:o:topic=duties far tell	0 11 0 1 -3 0 0 -12
v:o:topic=duties far thursday,	0 -14 0 -4 9 0 0 5
v:o:topic=duties far thursday, today	0 -10 0 -2 0 0 0 12
v:o:topic=duties far today	-6 -10 -7 7 1 -2 -3 9
v:o:topic=duties far tokyo,	0 0 0 -10 12 0 0 0
v:o:topic=duties far tokyo, today	0 0 0 -10 12 0 0 0
v:o:topic=duties far until	11 -5 3 0 10 -5 0 -14
v:o:topic=duties far until ahead	11 -5 3 0 10 -5 0 -14
v:o:topic=duties far washington, today	0 -5 0 16 -2 0 0 -3
v:o:topic=duties far wednesday,	0 -1 0 11 -2 0 0 -9
v:o:topic=duties far write	0 -6 -1 21 -10 0 0 -1
v:o:topic=duties for	0 10 -2 3 -6 7 0 -24
v:o:topic=duties for ahead	0 -1 -2 15 -5 7 0 -24
v:o:topic=duties force	0 -10 0 0 0 0 0 9
v:o:topic=duties friday,	0 -14 16 -17 19 0 0 -5
v:o:topic=duties friday, ahead	0 -14 16 -17 19 0 0 -5
v:o:topic=duties from	-2 29 -19 -10 0 -4 4 -36
v:o:topic=duties from ahead	-1 23 -17 -11 4 -3 5 -24
v:o:topic=duties from today	0 14 0 0 -11 0 0 -21
v:o:topic=duties get	0 9 -1 -1 1 0 -1 -5
v:o:topic=duties halve	0 8 0 -13 0 0 0 1
v:o:topic=duties has	0 -2 0 -3 -4 0 0 12
v:o:topic=duties has ahead	0 0 0 -7 -3 0 0 14
v:o:topic=duties have	0 -12 -2 0 9 0 8 0
v:o:topic=duties including	0 -15 8 2 0 0 0 0
v:o:topic=duties including ahead	0 -15 8 2 0 0 0 0
v:o:topic=duties increase	0 -10 0 12 0 0 0 0
v:o:topic=duties introduce	0 -12 0 9 0 0 0 2
v:o:topic=duties is	0 -2 0 -10 -14 0 11 15
v:o:topic=duties is ahead	0 -1 0 0 -11 0 11 0
v:o:topic=duties is today	0 0 0 -16 -1 0 0 19
v:o:topic=duties jump	0 -9 0 -6 18 0 0 -3
v:o:topic=duties know	0 -5 0 21 -9 0 0 -1
v:o:topic=duties land	0 17 0 -14 -4 0 0 0
v:o:topic=duties levy	0 24 0 -11 -3 0 0 -8
v:o:topic=duties look	0 -5 0 -12 8 0 0 9
v:o:topic=duties meet	0 2 0 -10 0 0 0 5
v:o:topic=duties midnight	0 9 0 -14 6 0 0 0
v:o:topic=duties midnight today	0 9 0 -14 6 0 0 0
v:o:topic=duties monday	0 16 0 -13 0 0 0 -1
v:o:topic=duties monday,	0 18 0 -5 -7 0 0 -9
v:o:topic=duties monday, ahead	0 18 0 -6 -7 0 0 -9
v:o:topic=duties move	0 16 0 -1 0 0 0 -17
v:o:topic=duties no verb	-10 12 6 -7 2 -13 -4 0
v:o:topic=duties o'clock	0 10 0 -1 0 0 0 -6
v:o:topic=duties of	-1 6 -3 6 -13 0 0 -4
v:o:topic=duties on	-10 11 1 5 -5 0 -5 -13
v:o:topic=duties on ahead	-8 15 2 0 -16 1 -3 -6
v:o:topic=duties on today	0 -15 0 12 16 0 0 -29
v:o:topic=duties other	0 -4 4 21 -8 0 -3 -15
v:o:topic=duties pay	-11 13 -7 -7 -15 -1 0 9
v:o:topic=duties pay today	0 -4 0 10 -1 0 0 0
v:o:topic=duties percent	0 25 0 -9 -4 0 0 -19
v:o:topic=duties percent ahead	0 14 0 -1 0 0 0 -13
v:o:topic=duties percent today	0 14 0 -7 -1 0 0 -5
v:o:topic=duties publish	0 0 0 -11 16 0 0 -3
v:o:topic=duties report	0 -5 0 -3 10 0 0 0
v:o:topic=duties return	0 -5 -1 2 -10 0 0 10
v:o:topic=duties rise	0 21 0 -8 -8 0 0 -15
v:o:topic=duties rule	0 -1 0 11 -6 0 0 0
v:o:topic=duties run	0 1 6 -9 -4 0 0 4
v:o:topic=duties saturday,	0 3 0 -13 12 0 0 -1
v:o:topic=duties saturday, ahead	0 3 0 -13 12 0 0 -1
v:o:topic=duties say	0 -13 0 22 -5 0 0 -2
v:o:topic=duties see	0 10 0 -5 0 0 0 -2
v:o:topic=duties set	0 -9 0 5 -1 7 0 0
v:o:topic=duties since	9 -26 2 16 -9 0 0 0
v:o:topic=duties since ahead	9 -34 2 16 -7 0 0 3
v:o:topic=duties spare	0 -6 0 -4 -1 0 0 13
v:o:topic=duties start	0 -5 0 12 0 0 0 -7
v:o:topic=duties starting	9 18 0 -23 -1 0 0 0
v:o:topic=duties starts	0 24 0 -23 0 0 0 0
v:o:topic=duties starts ahead	0 14 0 -13 0 0 0 0
v:o:topic=duties suspend	3 7 9 -19 -6 0 -3 4
v:o:topic=duties tell	0 -6 0 10 -5 0 0 1
v:o:topic=duties than	0 9 0 -10 5 0 0 -4
v:o:topic=duties the	-1 16 -7 -2 -2 0 -12 -2
v:o:topic=duties the ahead	-1 17 -7 -3 -2 0 -12 -2
v:o:topic=duties threaten	-6 12 0 -11 7 0 0 -2
v:o:topic=duties till	0 -12 0 4 0 0 0 8
v:o:topic=duties till ahead	0 -12 0 3 0 0 0 8
v:o:topic=duties time	0 -3 0 8 -3 0 0 0
v:o:topic=duties to	0 12 0 -8 -3 0 -9 1
v:o:topic=duties to ahead	0 15 0 -16 0 0 -9 2
v:o:topic=duties today	-11 -3 -14 14 13 -3 -5 -11
v:o:topic=duties tomorrow,	0 12 0 -11 0 0 0 0
v:o:topic=duties tomorrow, ahead	0 12 0 -11 0 0 0 0
v:o:topic=duties tuesday,	0 12 0 -7 -1 0 0 -1
v:o:topic=duties tuesday, ahead	0 12 0 -7 -1 0 0 -1
v:o:topic=duties until	0 -5 -1 -13 -12 -9 -1 24
v:o:topic=duties until ahead	0 -4 -1 -10 -11 -9 -1 21
v:o:topic=duties until today	0 -1 0 -7 0 0 0 10
v:o:topic=duties want	0 -14 0 -3 0 0 0 19
v:o:topic=duties with	0 -6 0 -7 0 0 0 16
v:o:topic=duties with ahead	0 -6 0 -7 0 0 0 16
v:o:topic=duties write	0 0 0 17 -11 0 0 -15
v:o:topic=exclusions	-4 -4 35 -21 3 -10 -12 -8
v:o:topic=exclusions 	0 0 12 -8 2 0 0 -9
v:o:topic=exclusions  ahead	0 0 12 -7 -2 0 0 -1
v:o:topic=exclusions ahead	-3 -2 36 -21 -1 -9 -12 -9
v:o:topic=exclusions be	-3 16 6 -12 0 0 0 -7
v:o:topic=exclusions begin	0 -15 5 0 -8 0 0 20
v:o:topic=exclusions end	0 -10 13 6 3 0 0 -17
v:o:topic=exclusions exempt	0 -8 5 10 -7 0 0 -3
v:o:topic=exclusions far	7 6 4 -14 -12 -2 2 2
v:o:topic=exclusions far 	5 8 8 -17 -9 0 0 0
v:o:topic=exclusions far ahead	8 9 5 -22 -8 -1 2 4
v:o:topic=exclusions far no verb	3 0 6 -10 -2 0 3 -1
v:o:topic=exclusions far today	0 -4 0 15 -3 0 0 -2
v:o:topic=exclusions from	0 8 -5 -1 0 0 0 0
v:o:topic=exclusions from ahead	0 8 -5 -1 0 0 0 0
v:o:topic=exclusions no verb	5 2 14 -24 6 0 0 -10
v:o:topic=exclusions on	-1 -5 20 -15 3 -1 0 -4
v:o:topic=exclusions on ahead	-1 -4 20 -17 5 -1 0 -4
v:o:topic=exclusions say	0 -7 6 -11 -2 0 0 13
v:o:topic=exclusions until	-7 -13 16 8 -1 0 0 -9
v:o:topic=exclusions until ahead	-7 -13 16 8 -1 0 0 -9
v:o:topic=fees	1 -3 2 -1 13 -4 -3 -11
v:o:topic=fees 	0 14 0 -10 0 0 0 -4
v:o:topic=fees ahead	1 -1 2 -4 12 -4 -3 -9
v:o:topic=fees be	0 -3 0 11 -1 0 0 0
v:o:topic=fees begin	-6 5 0 -24 19 0 0 5
v:o:topic=fees far	-2 -17 -1 1 12 -2 3 4
v:o:topic=fees far 	0 0 0 10 -5 0 0 0
v:o:topic=fees far ahead	-1 -13 0 -2 7 -2 3 12
v:o:topic=fees far from	0 -1 0 -18 20 0 0 0
v:o:topic=fees far from ahead	0 -1 0 -12 14 0 0 0
v:o:topic=fees far of	0 4 0 -9 6 0 0 0
v:o:topic=fees far on	0 -18 0 0 9 0 0 9
v:o:topic=fees far on ahead	0 -17 0 8 0 0 0 9
v:o:topic=fees far on today	0 0 0 -9 10 0 0 0
v:o:topic=fees far today	0 -6 0 5 5 0 0 -8
v:o:topic=fees from	-1 -13 0 -13 23 0 0 1
v:o:topic=fees from ahead	0 -13 0 -2 16 0 0 1
v:o:topic=fees on	5 -8 5 9 -5 0 0 -7
v:o:topic=fees say	0 -3 0 9 -4 0 0 0
v:o:topic=fees until	-6 -4 0 2 -2 0 0 10
v:o:topic=fees until ahead	-6 -4 0 2 -2 0 0 10
v:o:topic=longer	2 -14 9 -2 -15 -14 -5 18
v:o:topic=longer ahead	-3 -19 10 1 -11 -14 -5 20
v:o:topic=longer announce	0 10 0 -5 0 0 0 -1
v:o:topic=longer approve	0 -1 0 -7 0 0 0 9
v:o:topic=longer be	0 13 0 -5 -2 0 0 0
v:o:topic=longer by	0 -10 3 0 -9 0 0 13
v:o:topic=longer by ahead	0 -10 3 0 -9 0 0 13
v:o:topic=longer charge	0 11 0 -6 0 0 0 -3
v:o:topic=longer confirm	0 0 0 -18 9 0 0 10
v:o:topic=longer decide	0 0 0 8 -10 0 0 0
v:o:topic=longer discuss	0 0 0 -12 0 0 0 13
v:o:topic=longer end	1 8 6 -2 8 0 0 -17
v:o:topic=longer extend	0 -12 1 -7 -7 1 0 17
v:o:topic=longer far	-3 0 -11 4 2 -9 -5 3
v:o:topic=longer far 	-2 10 0 8 -6 0 0 -18
v:o:topic=longer far  ahead	-2 10 0 7 -6 0 0 -17
v:o:topic=longer far ahead	-2 3 -10 -5 6 -8 -4 8
v:o:topic=longer far be	0 11 0 -15 2 0 0 0
v:o:topic=longer far today	0 -7 0 14 -6 0 0 -4
v:o:topic=longer for	0 11 0 -10 1 0 0 0
v:o:topic=longer for ahead	0 11 0 -10 1 0 0 0
v:o:topic=longer from	-4 -12 0 12 -9 0 0 10
v:o:topic=longer from ahead	-4 -11 0 11 -9 0 0 10
v:o:topic=longer no verb	-3 -5 11 0 -14 -5 2 4
v:o:topic=longer on ahead	5 8 3 4 1 -4 0 -17
v:o:topic=longer prolong	0 -8 8 10 -6 0 0 -4
v:o:topic=longer propose	0 0 0 -13 10 0 0 1
v:o:topic=longer publish	10 -5 0 -15 0 0 0 10
v:o:topic=longer run	0 -21 0 19 -9 0 0 3
v:o:topic=longer say	0 -4 0 17 -3 0 0 -6
v:o:topic=longer sign	0 11 6 -20 -3 0 0 7
v:o:topic=longer tell	0 -1 0 -5 0 0 0 10
v:o:topic=longer the	0 -8 0 7 0 0 10 -8
v:o:topic=longer the ahead	0 -8 0 7 0 0 10 -8
v:o:topic=longer to	-7 9 16 -20 -19 0 -3 10
v:o:topic=longer to ahead	-7 -6 16 -13 -19 0 -3 14
v:o:topic=longer today	9 6 0 -7 -10 0 0 0
v:o:topic=longer until	2 1 -17 -18 9 -2 -8 18
v:o:topic=longer until ahead	2 1 -17 -18 9 -2 -8 18
v:o:topic=meeting	-36 -9 -20 23 -8 0 8 -7
v:o:topic=meeting 	0 -7 0 17 4 0 0 -16
v:o:topic=meeting  ahead	0 -6 0 15 4 0 0 -15
v:o:topic=meeting after	0 13 0 -13 1 0 0 0
v:o:topic=meeting ahead	-34 -6 -18 21 -2 0 9 -14
v:o:topic=meeting and	0 -1 0 -24 0 0 0 28
v:o:topic=meeting and ahead	0 -1 0 -12 0 0 0 15
v:o:topic=meeting and today	0 0 0 -16 0 0 0 16
v:o:topic=meeting be	0 -33 0 14 -9 9 7 -5
v:o:topic=meeting before	0 22 0 -15 0 0 2 -10
v:o:topic=meeting before ahead	0 24 0 -18 0 0 2 -10
v:o:topic=meeting begin	-1 3 0 11 -1 0 -4 -7
v:o:topic=meeting by	0 11 6 -18 5 -3 5 -15
v:o:topic=meeting by ahead	0 11 6 -18 5 -3 5 -15
v:o:topic=meeting continue	0 23 0 -13 0 0 -2 -8
v:o:topic=meeting decide	0 0 0 -12 11 0 0 0
v:o:topic=meeting end	0 0 -2 -12 -16 0 7 20
v:o:topic=meeting ended	0 0 0 -9 0 0 0 9
v:o:topic=meeting ends	0 0 0 16 0 0 0 -14
v:o:topic=meeting expect	0 0 0 -5 8 0 0 0
v:o:topic=meeting far	-17 9 -2 -2 -1 -5 3 5
v:o:topic=meeting far 	-1 13 11 -4 -7 -2 -1 -5
v:o:topic=meeting far  ahead	0 1 11 -7 -4 -2 -1 4
v:o:topic=meeting far  today	0 12 0 3 -3 0 0 -17
v:o:topic=meeting far agree	0 0 0 -5 -1 0 11 0
v:o:topic=meeting far ahead	-16 3 -1 -2 2 -4 4 3
v:o:topic=meeting far be	0 -8 0 18 -16 -1 8 -4
v:o:topic=meeting far before	0 5 0 -17 2 0 0 10
v:o:topic=meeting far before ahead	0 5 0 -17 2 0 0 10
v:o:topic=meeting far begin	0 10 0 -5 -12 0 -3 5
v:o:topic=meeting far by	0 -10 0 7 -5 0 11 -3
v:o:topic=meeting far by ahead	0 -10 0 7 -5 0 11 -3
v:o:topic=meeting far from	1 8 0 1 -14 0 0 -5
v:o:topic=meeting far from ahead	1 13 0 -1 -13 0 0 -5
v:o:topic=meeting far no verb	-16 3 2 -3 3 -11 0 3
v:o:topic=meeting far on	-3 0 -1 10 -7 3 0 -3
v:o:topic=meeting far on today	0 -4 0 14 0 0 0 -8
v:o:topic=meeting far other	0 -3 0 10 0 0 -3 -2
v:o:topic=meeting far run	0 -7 0 -3 10 0 0 0
v:o:topic=meeting far suspend	0 -1 0 -9 4 0 0 7
v:o:topic=meeting far tell	0 16 0 -15 0 0 0 0
v:o:topic=meeting far the	0 -9 0 -3 7 0 6 0
v:o:topic=meeting far the ahead	0 -9 0 -3 7 0 6 0
v:o:topic=meeting far to	0 0 0 -15 16 0 0 0
v:o:topic=meeting far to ahead	0 0 0 -15 16 0 0 0
v:o:topic=meeting far today	0 6 0 -1 -18 0 0 3
v:o:topic=meeting far until	-1 -15 0 -3 7 0 -4 11
v:o:topic=meeting far until ahead	-1 -14 0 -4 7 0 -4 11
v:o:topic=meeting far wednesday,	0 9 0 -6 0 0 0 0
v:o:topic=meeting from	0 -3 0 15 -17 7 -2 -2
v:o:topic=meeting from ahead	0 -3 0 13 -17 7 -2 0
v:o:topic=meeting have	0 2 0 -17 6 0 9 2
v:o:topic=meeting meet	-3 -21 -3 28 0 2 0 -13
v:o:topic=meeting meets	0 -4 0 -8 3 0 0 10
v:o:topic=meeting meets ahead	0 -4 0 -8 3 0 0 11
v:o:topic=meeting monday,	0 -8 0 16 -1 0 0 -4
v:o:topic=meeting monday, ahead	0 -8 0 13 0 0 0 -1
v:o:topic=meeting no verb	-12 -2 0 -3 -1 4 3 4
v:o:topic=meeting of	0 14 0 -14 0 0 -3 0
v:o:topic=meeting of ahead	0 14 0 -14 0 0 -3 0
v:o:topic=meeting offer	0 0 0 -10 11 0 0 0
v:o:topic=meeting on	-12 -7 -11 14 -15 -1 9 8
v:o:topic=meeting on ahead	-12 -3 -10 17 -13 -1 10 0
v:o:topic=meeting on today	0 -11 0 -3 -2 0 0 13
v:o:topic=meeting other	-3 10 0 0 7 0 -4 -10
v:o:topic=meeting pay	0 -9 0 12 0 0 0 0
v:o:topic=meeting place	0 -7 0 11 0 0 0 0
v:o:topic=meeting plan	0 -3 0 10 0 0 0 -1
v:o:topic=meeting receive	0 -6 0 -4 13 0 0 -3
v:o:topic=meeting return	0 -5 0 -14 0 0 0 20
v:o:topic=meeting run	0 -12 0 -5 -2 3 0 16
v:o:topic=meeting say	0 28 0 -19 -3 0 0 -9
v:o:topic=meeting set	0 0 0 8 -1 0 0 0
v:o:topic=meeting suspend	0 0 0 17 -14 -1 5 -12
v:o:topic=meeting telephone	0 0 0 15 0 0 0 -12
v:o:topic=meeting telephone today	0 0 0 14 0 0 0 -12
v:o:topic=meeting tell	0 -11 0 22 0 0 0 -10
v:o:topic=meeting the	0 -9 0 1 5 0 -5 7
v:o:topic=meeting the ahead	0 -9 0 1 5 0 -5 8
v:o:topic=meeting to	0 -12 0 7 -2 4 0 0
v:o:topic=meeting to ahead	0 -12 0 7 -2 4 0 0
v:o:topic=meeting today	0 -5 0 5 -23 0 0 7
v:o:topic=meeting until	0 -3 -2 4 -1 11 -2 -7
v:o:topic=meeting until ahead	0 -3 -2 1 -1 11 -1 -3
v:o:topic=meeting video	0 0 0 -12 0 0 0 14
v:o:topic=none	-14 1 -8 5 -9 -47 3 13
v:o:topic=none 	0 1 -12 -5 5 -6 1 6
v:o:topic=none  ahead	1 -15 -8 5 6 -3 3 3
v:o:topic=none  today	-3 17 -1 -10 -1 0 0 2
v:o:topic=none (	0 -9 0 0 0 0 0 9
v:o:topic=none 12:01	0 11 0 -9 0 0 0 0
v:o:topic=none 12:01 today	0 11 0 -9 0 0 0 0
v:o:topic=none a	0 -10 0 19 0 0 0 -7
v:o:topic=none a ahead	0 -9 0 16 0 0 0 -3
v:o:topic=none a.m.	0 32 0 -31 0 0 0 0
v:o:topic=none about	0 -11 0 5 -5 0 0 9
v:o:topic=none about ahead	0 -11 0 5 -5 0 0 9
v:o:topic=none ahead	-7 8 0 -8 -9 -38 8 8
v:o:topic=none alert,	0 11 0 -9 0 0 0 0
v:o:topic=none alert, today	0 11 0 -9 0 0 0 0
v:o:topic=none back	0 -4 0 12 0 0 0 -5
v:o:topic=none be	2 8 -4 0 -14 -4 9 -2
v:o:topic=none before ahead	0 -9 0 10 0 0 0 3
v:o:topic=none begin	-4 -15 -1 7 5 0 -4 7
v:o:topic=none briefing,	0 -2 0 -10 0 0 0 14
v:o:topic=none briefing, today	0 -2 0 -10 0 0 0 14
v:o:topic=none bring	0 -9 0 9 -2 0 0 4
v:o:topic=none brussels,	0 -3 0 13 0 0 0 -6
v:o:topic=none bulletin,	0 9 0 -8 0 0 0 0
v:o:topic=none bulletin, today	0 9 0 -8 0 0 0 0
v:o:topic=none by	0 -15 -1 -19 17 0 1 11
v:o:topic=none by ahead	0 -14 -1 -20 18 0 1 12
v:o:topic=none call,	0 0 0 -11 0 0 0 12
v:o:topic=none call, today	0 0 0 -11 0 0 0 12
v:o:topic=none charge	0 21 0 -9 -10 0 0 -4
v:o:topic=none clear	0 -12 0 7 -2 0 0 7
v:o:topic=none date:	0 -17 0 0 13 0 0 1
v:o:topic=none date: today	0 -11 0 3 14 0 0 -12
v:o:topic=none end	-2 10 -3 -7 -12 0 0 8
v:o:topic=none ends	0 -6 0 -19 0 0 0 26
v:o:topic=none for	0 7 0 -11 0 0 0 7
v:o:topic=none for ahead	0 8 0 -14 0 0 0 9
v:o:topic=none friday	0 19 0 -10 0 0 0 -9
v:o:topic=none friday today	0 19 0 -10 0 0 0 -9
v:o:topic=none friday,	0 14 -1 1 -12 0 5 -25
v:o:topic=none friday, ahead	0 -7 0 15 -4 0 5 -11
v:o:topic=none friday, today	0 19 0 -8 -4 0 0 -14
v:o:topic=none from	-13 34 0 -17 0 0 -4 -34
v:o:topic=none from ahead	-12 27 0 -8 -2 0 -4 -30
v:o:topic=none from today	0 11 0 -10 1 0 0 -2
v:o:topic=none get	0 0 0 -12 13 0 0 3
v:o:topic=none have	0 -14 0 0 13 0 5 -5
v:o:topic=none if	0 -11 0 6 0 0 0 5
v:o:topic=none if ahead	0 -11 0 6 0 0 0 5
v:o:topic=none is	0 -8 0 2 -8 0 -3 11
v:o:topic=none know	0 14 0 -5 0 0 0 -9
v:o:topic=none leave	0 11 0 -15 -7 0 0 9
v:o:topic=none lisbon,	0 0 0 -6 9 0 0 -2
v:o:topic=none lisbon, today	0 0 0 -6 9 0 0 -2
v:o:topic=none look	0 0 0 12 -11 0 0 0
v:o:topic=none monday	0 -7 0 13 0 0 0 -1
v:o:topic=none monday today	0 -7 0 13 0 0 0 -1
v:o:topic=none monday,	1 -9 3 0 2 0 0 -2
v:o:topic=none monday, ahead	0 0 0 -8 0 0 0 11
v:o:topic=none monday, today	2 -11 3 10 3 0 0 -20
v:o:topic=none no verb	-11 10 4 -2 -13 -20 -5 10
v:o:topic=none note,	0 18 0 -11 0 0 0 -7
v:o:topic=none note, today	0 18 0 -11 0 0 0 -7
v:o:topic=none of today	0 10 0 -4 -3 0 0 -3
v:o:topic=none on	9 4 8 -12 -9 -5 1 8
v:o:topic=none on ahead	10 -3 8 -5 -5 -5 1 6
v:o:topic=none on today	0 22 0 -16 -12 0 0 4
v:o:topic=none other	0 16 6 -6 -16 0 7 -9
v:o:topic=none ottawa,	0 9 0 -15 0 0 0 5
v:o:topic=none ottawa, today	0 9 0 -15 0 0 0 5
v:o:topic=none plan	0 9 0 -1 -1 0 0 -3
v:o:topic=none publish	0 3 0 6 -10 0 0 0
v:o:topic=none put	0 0 0 14 -7 0 0 -7
v:o:topic=none report	0 0 0 -11 13 0 0 0
v:o:topic=none return	0 -8 0 11 -1 0 0 0
v:o:topic=none rise	0 12 0 -9 -1 0 0 0
v:o:topic=none run	0 -1 -1 10 -2 0 0 -4
v:o:topic=none saturday	0 0 0 19 0 0 0 -18
v:o:topic=none saturday today	0 0 0 19 0 0 0 -18
v:o:topic=none say	0 -17 0 -11 0 0 10 15
v:o:topic=none see	0 -3 0 12 0 0 0 -4
v:o:topic=none ship	-3 11 0 -8 -3 0 0 6
v:o:topic=none show	0 -10 0 11 0 0 0 0
v:o:topic=none sit	0 6 0 -6 9 0 0 -11
v:o:topic=none suspend	4 1 0 0 7 0 -2 -11
v:o:topic=none tell	0 -12 0 13 -3 0 0 0
v:o:topic=none the	-8 6 13 -10 -33 0 5 5
v:o:topic=none the ahead	-8 11 14 -21 -32 0 5 11
v:o:topic=none the today	0 -12 0 24 0 0 0 -13
v:o:topic=none thursday,	0 -12 0 4 -2 0 0 7
v:o:topic=none to	-10 10 -2 -3 -13 0 0 8
v:o:topic=none to ahead	-10 10 -2 -3 -13 0 0 8
v:o:topic=none today	-9 -11 -6 17 -2 -7 -14 6
v:o:topic=none tomorrow,	0 12 0 -2 -1 0 0 -5
v:o:topic=none tomorrow, ahead	0 12 0 -2 -1 0 0 -5
v:o:topic=none tuesday	0 -1 0 10 0 0 0 -2
v:o:topic=none tuesday today	0 -1 0 10 0 0 0 -2
v:o:topic=none tuesday,	0 -6 0 20 -1 0 0 -10
v:o:topic=none tuesday, today	0 -5 0 20 -1 0 0 -11
v:o:topic=none until	-1 -3 2 8 -2 -2 15 -14
v:o:topic=none until ahead	-1 -2 2 7 -1 -2 15 -14
v:o:topic=none up	0 -1 0 -7 0 0 0 13
v:o:topic=none valletta,	0 0 0 14 0 0 0 -13
v:o:topic=none valletta, today	0 0 0 14 0 0 0 -13
v:o:topic=none wait	0 12 0 -8 0 0 0 0
v:o:topic=none want	0 1 0 -11 -4 0 13 0
v:o:topic=none washington,	0 -7 0 -6 15 0 0 -3
v:o:topic=none washington, today	0 -7 0 -6 15 0 0 -3
v:o:topic=none wednesday,	0 -10 0 0 -1 0 0 14
v:o:topic=none wednesday, today	0 -27 0 7 0 0 0 17
v:o:topic=none weekly,	0 0 0 -16 0 0 0 17
v:o:topic=none weekly, today	0 0 0 -16 0 0 0 17
v:o:topic=none write	0 0 -1 -13 8 0 0 10
v:o:topic=none |	0 7 0 -7 0 0 0 1
v:o:topic=none | today	0 7 0 -7 0 0 0 1
v:o:topic=none ·	0 -4 0 13 0 0 0 -2
v:o:topic=none · today	0 -4 0 13 0 0 0 -2
v:o:topic=none —	0 -21 0 17 -5 0 0 -1
v:o:topic=none — today	0 -17 0 22 -2 0 0 -9
v:o:topic=procedure	-10 13 -5 -18 37 -11 -31 -20
v:o:topic=procedure 	-2 -20 0 -15 28 0 0 1
v:o:topic=procedure  ahead	-2 -17 0 -5 17 0 0 4
v:o:topic=procedure  today	0 0 0 -11 16 0 0 -2
v:o:topic=procedure accept	0 0 0 -13 14 0 0 0
v:o:topic=procedure ahead	-9 9 -2 -6 22 -10 -29 -11
v:o:topic=procedure as	0 0 0 -18 19 0 0 0
v:o:topic=procedure be	-5 1 -1 2 10 -7 -5 -10
v:o:topic=procedure before	0 8 0 1 -3 0 0 -8
v:o:topic=procedure before ahead	0 8 0 1 -3 0 0 -8
v:o:topic=procedure begin	1 9 1 -11 0 -1 -3 6
v:o:topic=procedure decide	0 -4 0 14 -10 0 0 0
v:o:topic=procedure far	1 -4 3 -2 0 1 -19 6
v:o:topic=procedure far 	-7 -9 -3 4 0 7 -2 1
v:o:topic=procedure far  ahead	-7 0 -3 -9 3 7 -2 3
v:o:topic=procedure far  today	0 -14 0 21 -3 0 0 0
v:o:topic=procedure far ahead	1 5 4 -9 -1 1 -18 2
v:o:topic=procedure far be	0 10 0 -17 7 -1 -1 1
v:o:topic=procedure far by	0 -8 0 -9 9 0 -4 9
v:o:topic=procedure far by ahead	0 -8 0 -9 9 0 -4 9
v:o:topic=procedure far friday,	0 -4 11 3 -9 0 0 -5
v:o:topic=procedure far from	-3 -14 0 19 0 0 0 -4
v:o:topic=procedure far from ahead	-3 -14 0 18 0 0 0 -4
v:o:topic=procedure far on	0 13 0 -11 6 -1 0 -13
v:o:topic=procedure far on ahead	0 13 0 -13 6 -1 0 -12
v:o:topic=procedure far pay	0 -4 0 11 0 0 0 -5
v:o:topic=procedure far today	0 -27 0 10 3 0 0 5
v:o:topic=procedure far until	0 16 0 1 0 0 0 -13
v:o:topic=procedure far until ahead	0 16 0 1 0 0 0 -13
v:o:topic=procedure for	0 6 0 -11 11 -4 0 0
v:o:topic=procedure for ahead	0 6 0 -11 11 -4 0 0
v:o:topic=procedure from	12 3 -3 0 -24 0 0 2
v:o:topic=procedure from ahead	12 5 -3 -4 -18 0 0 4
v:o:topic=procedure from today	0 0 0 8 -9 0 0 -1
v:o:topic=procedure have	0 0 9 -2 0 6 -2 -13
v:o:topic=procedure no verb	0 10 6 -31 22 -8 -3 1
v:o:topic=procedure of	0 0 0 21 -11 0 0 -2
v:o:topic=procedure of ahead	0 0 0 13 -6 0 0 -2
v:o:topic=procedure on	0 4 -11 4 6 7 0 -29
v:o:topic=procedure on ahead	0 8 -11 -6 11 7 0 -23
v:o:topic=procedure on today	0 -12 0 36 -20 0 0 -8
v:o:topic=procedure other	0 3 0 -9 13 0 0 -2
v:o:topic=procedure plan	0 0 0 11 -8 0 0 0
v:o:topic=procedure put	0 8 0 3 -11 0 0 0
v:o:topic=procedure say	0 -8 0 -9 16 0 0 0
v:o:topic=procedure send	0 0 0 11 -9 0 0 0
v:o:topic=procedure suspend	-2 -15 0 5 -1 0 0 11
v:o:topic=procedure the	0 -1 0 6 -11 0 -2 8
v:o:topic=procedure the ahead	0 -1 0 6 -11 0 -2 8
v:o:topic=procedure to	-4 -19 0 7 -1 0 0 12
v:o:topic=procedure to ahead	-4 -19 0 7 -1 0 0 12
v:o:topic=procedure today	0 9 -3 -25 35 0 0 -21
v:o:topic=procedure until	-9 -5 3 -4 15 -3 -7 0
v:o:topic=procedure until ahead	-9 -5 3 0 10 -3 -7 0
v:o:topic=procedure vote	0 -15 0 -2 14 0 0 -8
v:o:topic=procedure vote ahead	0 0 0 -16 19 0 0 -4
v:o:topic=procedure votes	0 -2 0 -13 16 0 0 0
v:o:topic=procedure votes ahead	0 0 0 11 -9 0 0 0
v:o:topic=sale	-14 -1 -9 -10 -23 52 -16 -25
v:o:topic=sale 	0 -6 0 -1 10 0 0 0
v:o:topic=sale  ahead	0 -6 0 -2 10 0 0 0
v:o:topic=sale ahead	-14 0 -9 -13 -22 52 -15 -24
v:o:topic=sale by	0 3 0 -8 -20 26 -5 -4
v:o:topic=sale by ahead	0 3 0 -8 -20 26 -5 -4
v:o:topic=sale far	0 -15 -2 -2 14 16 -6 -11
v:o:topic=sale far ahead	0 -12 -1 0 5 16 -6 -7
v:o:topic=sale far from	0 -2 0 -6 9 0 0 0
v:o:topic=sale far from ahead	0 -2 0 -6 9 0 0 0
v:o:topic=sale far no verb	0 0 0 -4 11 8 0 -18
v:o:topic=sale far on	0 -7 0 9 -5 5 0 -7
v:o:topic=sale far other	0 0 0 9 -2 0 -1 0
v:o:topic=sale far today	0 -2 0 -3 10 0 0 -2
v:o:topic=sale no verb	-5 7 -2 -14 -1 24 -1 -12
v:o:topic=sale on	0 5 0 6 -8 1 0 -12
v:o:topic=sale on ahead	0 5 0 5 -7 1 0 -12
v:o:topic=sale sell	0 7 0 -6 -10 13 0 -6
v:o:topic=signing	-7 1 -7 13 -13 -5 -26 6
v:o:topic=signing ahead	-4 10 -4 -1 -4 -3 -23 5
v:o:topic=signing be	0 -16 0 -3 7 -10 11 10
v:o:topic=signing before	0 -14 0 6 4 0 0 0
v:o:topic=signing before ahead	0 -14 0 6 4 0 0 0
v:o:topic=signing by	-4 -8 -4 -5 9 -4 -2 12
v:o:topic=signing by ahead	-4 -8 -4 -6 9 -4 -2 12
v:o:topic=signing decree	0 -1 0 11 -1 0 0 -3
v:o:topic=signing end	0 -17 0 18 0 0 0 -6
v:o:topic=signing expect	0 1 0 4 -10 0 0 6
v:o:topic=signing from	0 6 0 -5 6 0 0 -9
v:o:topic=signing from ahead	0 8 0 -7 6 0 0 -9
v:o:topic=signing have	0 0 2 13 -3 -3 -1 -8
v:o:topic=signing it	0 -1 0 0 -11 0 0 11
v:o:topic=signing it ahead	0 -1 0 11 -10 0 0 0
v:o:topic=signing it today	0 0 0 -9 0 0 0 10
v:o:topic=signing move	0 16 0 -12 0 0 0 -5
v:o:topic=signing no verb	0 7 -12 -1 -11 -1 -7 8
v:o:topic=signing notice	0 0 0 9 -4 0 0 0
v:o:topic=signing of	0 7 0 -2 3 0 0 -5
v:o:topic=signing of ahead	0 10 0 -7 4 0 0 -3
v:o:topic=signing of today	0 -4 0 9 0 0 0 0
v:o:topic=signing on	-8 8 0 12 -8 -13 -3 -14
v:o:topic=signing on ahead	-7 3 0 11 -6 -12 -2 -9
v:o:topic=signing on today	0 13 0 -3 0 0 0 -8
v:o:topic=signing order	0 -2 0 12 -4 0 0 -5
v:o:topic=signing other	0 -8 0 -21 -2 0 0 29
v:o:topic=signing pay	0 0 0 10 -5 0 0 -5
v:o:topic=signing publish	0 -7 0 15 0 0 0 -5
v:o:topic=signing sign	-6 -1 -5 11 -3 0 -1 -3
v:o:topic=signing sign ahead	0 -8 0 -1 -2 0 0 11
v:o:topic=signing sign today	0 0 0 -16 0 0 0 17
v:o:topic=signing signed ahead	0 10 0 -11 0 0 0 2
v:o:topic=signing signed today	0 -1 0 16 0 0 0 -11
v:o:topic=signing sit	0 0 0 11 -4 0 0 -3
v:o:topic=signing so	0 -10 0 14 -3 0 0 0
v:o:topic=signing the	0 -6 0 -2 16 0 -4 -2
v:o:topic=signing the ahead	0 -6 0 -2 16 0 -4 -2
v:o:topic=signing to	-1 7 -1 -33 3 0 0 22
v:o:topic=signing to ahead	-1 8 -1 -24 4 0 0 12
v:o:topic=signing today	-2 -24 -2 29 -26 0 0 0
v:o:topic=signing until	6 0 7 -18 3 0 -4 3
v:o:topic=signing until ahead	6 0 7 -18 3 0 -4 3
v:o:topic=truce	6 -3 -3 -20 -11 -38 -14 34
v:o:topic=truce 	-3 -5 0 -26 6 0 9 18
v:o:topic=truce  ahead	-6 -1 -4 -8 0 0 10 6
v:o:topic=truce  today	1 -9 3 -23 6 0 0 17
v:o:topic=truce after	0 -11 0 -5 0 0 0 15
v:o:topic=truce after ahead	0 -11 0 -5 0 0 0 15
v:o:topic=truce agree	5 -1 0 27 -4 0 -7 -22
v:o:topic=truce ahead	7 -4 -3 -14 -10 -35 -11 28
v:o:topic=truce and	0 -11 0 11 0 0 0 -1
v:o:topic=truce and ahead	0 -11 0 11 0 0 0 -1
v:o:topic=truce announce	0 -9 0 0 0 0 0 9
v:o:topic=truce ask	0 7 0 -15 11 0 0 0
v:o:topic=truce be	0 5 -4 -15 -14 -4 8 15
v:o:topic=truce before	0 5 0 13 0 0 0 -17
v:o:topic=truce before ahead	0 5 0 13 0 0 0 -17
v:o:topic=truce begin	-2 20 0 -21 -3 0 -1 8
v:o:topic=truce begins	0 7 0 0 0 0 0 -9
v:o:topic=truce beyond	4 0 0 -10 0 0 0 7
v:o:topic=truce beyond ahead	4 0 0 -10 0 0 0 7
v:o:topic=truce bring	0 -9 0 14 0 0 0 -3
v:o:topic=truce by	-2 0 0 -2 15 0 9 -19
v:o:topic=truce by ahead	-2 0 0 -3 15 0 9 -19
v:o:topic=truce carry	0 9 0 -22 -6 0 0 19
v:o:topic=truce charge	0 -17 0 20 2 0 0 -9
v:o:topic=truce conclude	0 0 0 -6 0 0 0 9
v:o:topic=truce declare	0 0 0 13 0 0 0 -12
v:o:topic=truce dies	0 0 0 -19 0 0 0 20
v:o:topic=truce effect	0 17 0 -9 0 0 0 -11
v:o:topic=truce effect today	0 20 0 -12 0 0 0 -10
v:o:topic=truce end	-14 -20 -6 5 7 -4 -3 9
v:o:topic=truce end ahead	0 0 0 -9 0 0 0 10
v:o:topic=truce end today	0 21 0 3 0 0 0 -33
v:o:topic=truce ended	0 0 0 29 0 0 0 -27
v:o:topic=truce ended today	0 0 0 21 0 0 0 -20
v:o:topic=truce ends	0 -15 -3 -14 0 0 0 23
v:o:topic=truce ends today	0 -12 0 -19 -1 0 0 25
v:o:topic=truce expect	0 0 0 -13 3 0 0 10
v:o:topic=truce expires	0 -3 0 -13 0 0 0 16
v:o:topic=truce expires today	0 -3 0 -9 0 0 0 13
v:o:topic=truce far	9 -1 -13 -1 0 -19 -7 7
v:o:topic=truce far 	5 9 0 4 -25 -2 -1 -5
v:o:topic=truce far  ahead	7 17 0 -5 -13 -1 0 -8
v:o:topic=truce far  today	0 -14 0 12 -10 0 0 0
v:o:topic=truce far agree	0 6 0 -17 0 0 0 11
v:o:topic=truce far ahead	11 -1 -17 3 -18 -16 -4 10
v:o:topic=truce far announce	0 1 0 -8 4 0 0 0
v:o:topic=truce far ask	0 -3 0 10 0 0 0 -2
v:o:topic=truce far be	9 3 0 -8 -16 0 -4 9
v:o:topic=truce far begin	0 0 0 14 -4 0 0 -13
v:o:topic=truce far charge	0 15 0 -11 0 0 0 -3
v:o:topic=truce far end	0 -23 0 -5 5 0 0 17
v:o:topic=truce far friday	0 -7 0 14 0 0 0 -6
v:o:topic=truce far friday today	0 -7 0 14 0 0 0 -6
v:o:topic=truce far friday,	0 -6 0 17 -1 0 0 -7
v:o:topic=truce far from	0 18 0 -7 -1 0 0 -12
v:o:topic=truce far from ahead	0 25 0 -17 0 0 0 -10
v:o:topic=truce far from today	0 -15 0 17 0 0 0 0
v:o:topic=truce far is	0 -1 0 -8 0 0 0 13
v:o:topic=truce far is ahead	0 -1 0 -8 0 0 0 13
v:o:topic=truce far no verb	0 -8 -11 -5 9 -9 -12 15
v:o:topic=truce far on	-9 -6 -1 -3 -13 -1 0 21
v:o:topic=truce far on ahead	-9 -3 -1 0 -12 -1 0 14
v:o:topic=truce far on today	0 -4 0 -5 0 0 0 10
v:o:topic=truce far pay	0 9 0 -1 0 0 0 -6
v:o:topic=truce far publish	0 16 0 -10 0 0 0 -6
v:o:topic=truce far run	0 -9 0 5 0 0 0 4
v:o:topic=truce far say	0 6 0 -10 0 0 0 5
v:o:topic=truce far since	0 20 0 -18 0 0 0 -2
v:o:topic=truce far suspend	7 0 0 0 3 0 0 -13
v:o:topic=truce far the	0 -14 0 17 2 0 -1 -6
v:o:topic=truce far the ahead	0 -14 0 17 2 0 -1 -6
v:o:topic=truce far to	0 -16 0 5 -1 0 0 11
v:o:topic=truce far to ahead	0 -16 0 5 -1 0 0 11
v:o:topic=truce far today	0 -1 0 -5 16 0 0 -2
v:o:topic=truce far until	8 -26 0 0 -14 0 7 12
v:o:topic=truce far until ahead	8 -26 0 0 -14 0 7 12
v:o:topic=truce far wednesday,	0 0 0 -12 16 0 0 -4
v:o:topic=truce far wednesday, today	0 0 0 -12 16 0 0 -4
v:o:topic=truce for	0 -10 0 0 -3 0 0 12
v:o:topic=truce for ahead	0 -10 0 0 -3 0 0 12
v:o:topic=truce friday,	9 -11 0 -29 -5 0 0 31
v:o:topic=truce friday, ahead	9 -10 0 -21 -5 0 0 23
v:o:topic=truce from	-6 13 -3 3 -4 0 0 -13
v:o:topic=truce from ahead	-6 17 -3 -1 -3 0 0 -11
v:o:topic=truce from today	0 -11 0 17 0 0 0 -2
v:o:topic=truce get	0 11 0 -9 0 0 0 0
v:o:topic=truce has	10 -10 0 -5 0 0 0 6
v:o:topic=truce has ahead	10 -10 0 -6 0 0 0 6
v:o:topic=truce have	6 -4 0 -6 -23 0 -6 20
v:o:topic=truce is	0 -7 0 -12 3 0 0 15
v:o:topic=truce is ahead	0 -7 0 -12 3 0 0 15
v:o:topic=truce it	0 0 0 10 8 0 0 -16
v:o:topic=truce keep	0 6 0 -10 0 0 0 4
v:o:topic=truce midnight	0 0 0 -27 0 0 0 28
v:o:topic=truce midnight today	0 0 0 -19 0 0 0 20
v:o:topic=truce monday,	0 0 2 -12 8 0 0 3
v:o:topic=truce monday, ahead	0 0 2 -12 8 0 0 3
v:o:topic=truce move	0 -10 0 18 -4 0 0 0
v:o:topic=truce no verb	11 -7 7 -24 4 -12 -20 24
v:o:topic=truce of	0 6 3 12 0 0 0 -23
v:o:topic=truce of ahead	0 10 4 5 0 0 0 -20
v:o:topic=truce of today	0 -4 0 9 0 0 0 -3
v:o:topic=truce on	9 -8 0 -1 -1 -9 -14 7
v:o:topic=truce on ahead	9 -5 0 -10 0 -9 -14 12
v:o:topic=truce on today	0 -9 0 31 -1 0 0 -22
v:o:topic=truce other	6 -19 0 -20 16 0 0 18
v:o:topic=truce out	0 6 0 -10 -3 0 0 9
v:o:topic=truce out today	0 13 0 -20 0 0 0 12
v:o:topic=truce over	0 11 0 -25 0 0 0 14
v:o:topic=truce pay	0 25 0 -10 -2 0 0 -9
v:o:topic=truce prolong	0 -1 0 -10 0 0 0 15
v:o:topic=truce promise	0 0 0 -3 -4 0 9 0
v:o:topic=truce renew	7 0 0 10 0 0 0 -17
v:o:topic=truce run	3 9 0 -7 0 0 0 -1
v:o:topic=truce say	0 0 0 18 -7 0 0 -9
v:o:topic=truce sign	0 20 0 10 -11 0 0 -21
v:o:topic=truce starts	0 14 0 3 0 0 0 -15
v:o:topic=truce sunday,	0 -4 0 -13 0 0 0 19
v:o:topic=truce sunday, ahead	0 -4 0 -13 0 0 0 19
v:o:topic=truce suspend	-4 -9 0 11 9 -2 -7 -4
v:o:topic=truce tell	0 16 0 -7 0 0 0 -9
v:o:topic=truce the	-5 -6 5 11 -13 0 0 -2
v:o:topic=truce the ahead	-5 -6 5 4 -13 0 0 3
v:o:topic=truce thursday,	0 -1 0 -6 0 0 0 11
v:o:topic=truce thursday, ahead	0 -1 0 -6 0 0 0 11
v:o:topic=truce till	0 -1 0 -4 0 0 0 10
v:o:topic=truce till ahead	0 -1 0 -4 0 0 0 10
v:o:topic=truce to	23 -16 -2 -7 1 -1 -2 3
v:o:topic=truce to ahead	23 -16 -2 -8 1 -1 -2 4
v:o:topic=truce tomorrow	0 0 0 27 0 0 0 -25
v:o:topic=truce tomorrow today	0 0 0 27 0 0 0 -25
v:o:topic=truce tomorrow,	0 9 0 -6 0 0 0 -1
v:o:topic=truce tomorrow, ahead	0 9 0 -6 0 0 0 -1
v:o:topic=truce tuesday,	0 11 0 -11 0 0 0 0
v:o:topic=truce tuesday, ahead	0 11 0 -12 0 0 0 0
v:o:topic=truce until	2 -2 0 -5 -9 -4 -23 16
v:o:topic=truce until ahead	2 -2 0 -10 -9 -4 -23 20
v:o:topic=truce week,	0 -2 0 -7 0 0 0 12
v:o:topic=truce week, ahead	0 -2 0 -7 0 0 0 12
v:o:topic=truce —	-1 0 0 -13 1 0 0 13
v:r1=!	0 -18 0 13 0 0 0 0
v:r1=! & d:ahead	0 -17 0 21 0 0 0 -4
v:r1="	-1 1 0 2 -10 0 0 6
v:r1='s	9 8 0 0 -10 -1 -3 -10
v:r1='s & d:ahead	10 -18 0 15 -4 0 -3 0
v:r1='s & d:today	0 30 0 -16 -7 0 0 -17
v:r1=(	0 9 -2 5 0 0 0 -10
v:r1=( & d:ahead	0 25 0 -22 -7 0 0 2
v:r1=( & d:today	0 -28 0 24 4 0 0 -13
v:r1=)	-7 15 -5 -1 10 -6 0 -8
v:r1=) & d:ahead	-6 13 -4 2 17 -6 0 -23
v:r1=) & d:today	0 3 0 -5 -10 0 0 12
v:r1=,	3 0 -8 -9 3 -1 6 11
v:r1=, & d:ahead	2 10 -5 -15 1 0 8 3
v:r1=, & d:today	4 -26 -4 5 4 -2 -4 14
v:r1=-	0 -24 0 20 -2 0 0 -1
v:r1=- & d:ahead	0 -4 0 11 -1 0 0 -3
v:r1=- & d:today	0 -20 0 11 0 0 0 0
v:r1=.	14 3 8 -19 1 1 -14 14
v:r1=. & d:ahead	13 -3 13 -21 -5 5 -10 19
v:r1=. & d:today	2 17 -10 -6 19 -6 -7 -10
v:r1=:	0 -9 -5 5 -3 -4 4 5
v:r1=: & d:ahead	0 -2 -8 -14 1 -3 5 16
v:r1=: & d:today	0 -16 0 42 -12 0 0 -30
v:r1=;	-5 9 1 -2 7 0 -9 -4
v:r1=; & d:ahead	-4 14 1 -12 3 0 -9 3
v:r1=; & d:today	0 -15 0 20 6 0 0 -19
v:r1=<day-ahead>	0 9 0 -12 -8 0 -3 12
v:r1=<day-ahead> & d:ahead	0 10 0 -14 -8 0 -3 12
v:r1=<day-today>	0 -23 0 -32 -1 0 -1 45
v:r1=<day-today> & d:ahead	0 -20 0 -8 -5 0 0 22
v:r1=<day-today> & d:today	0 0 0 -32 0 0 0 32
v:r1=<end>	-11 -3 1 6 6 -19 -2 5
v:r1=<end> & d:ahead	-2 5 10 -19 6 -11 3 14
v:r1=<end> & d:today	-20 -16 -12 39 2 -10 -13 -16
v:r1=<gate>	0 8 0 -2 0 0 0 -3
v:r1=<goods>	-1 15 -2 -8 -4 0 0 2
v:r1=<goods> & d:ahead	0 25 -1 -18 5 0 0 -10
v:r1=<goods> & d:today	0 -20 0 11 -14 0 0 14
v:r1=<level-noun>	-2 12 0 -7 0 0 0 0
v:r1=<level-noun> & d:ahead	-2 12 0 -7 0 0 0 0
v:r1=<level>	0 0 0 0 -13 0 0 9
v:r1=<level> & d:today	0 -17 0 8 -4 0 0 5
v:r1=<name>	18 5 0 -1 0 -1 -3 -19
v:r1=<name> & d:ahead	18 7 0 -15 2 0 -2 -7
v:r1=<name> & d:today	0 -4 0 18 -2 0 0 -16
v:r1=<not>	0 -13 -1 3 7 -4 0 3
v:r1=<not> & d:ahead	0 -18 -1 6 8 -4 0 5
v:r1=<number>	-2 0 -3 0 13 0 0 -5
v:r1=<number> & d:ahead	-2 0 -3 0 13 0 0 -3
v:r1=<person>	0 -20 0 29 -7 0 0 -2
v:r1=<person> & d:ahead	0 -18 0 25 -4 0 0 0
v:r1=<seat>	0 -8 0 10 0 0 0 0
v:r1=<seat> & d:ahead	0 -4 0 11 0 0 0 0
v:r1=<v-agree>	0 -6 0 18 0 0 0 -7
v:r1=<v-agree> & d:today	0 0 0 12 0 0 0 -6
v:r1=<v-bear>	0 3 -3 4 5 0 0 -12
v:r1=<v-bear> & d:ahead	0 14 -2 -13 1 0 0 0
v:r1=<v-bear> & d:today	0 -20 0 22 4 0 0 -13
v:r1=<v-begin> & d:today	0 0 0 12 0 0 0 -9
v:r1=<v-down>	-2 10 0 11 -3 0 0 -19
v:r1=<v-down> & d:ahead	-2 11 0 9 -3 0 0 -18
v:r1=<v-end>	0 -5 0 -4 0 0 0 10
v:r1=<v-end> & d:today	0 0 0 -7 0 0 0 9
v:r1=<v-impose>	6 -1 0 19 -8 0 0 -20
v:r1=<v-impose> & d:ahead	6 2 0 3 -4 0 0 -10
v:r1=<v-impose> & d:today	0 -11 0 31 -4 0 0 -13
v:r1=<v-propose>	0 -6 0 16 -5 0 0 -4
v:r1=<v-propose> & d:ahead	0 -5 0 11 -4 0 0 0
v:r1=<v-say> & d:today	0 -2 0 10 0 0 0 -2
v:r1=<v-sign>	11 0 0 -9 -11 0 0 13
v:r1=<v-sign> & d:ahead	0 2 0 -16 -6 0 0 21
v:r1=<v-sign> & d:today	10 -8 0 4 -2 0 0 -8
v:r1=<v-stay>	0 -4 0 19 -3 0 0 -5
v:r1=<v-stay> & d:ahead	0 -2 0 16 -2 0 0 -4
v:r1=<v-target>	0 -1 0 9 0 0 0 -4
v:r1=<v-target> & d:today	0 0 0 9 0 0 0 -4
v:r1=?	5 -5 -11 6 -23 6 -7 8
v:r1=? & d:ahead	5 -6 -10 12 -19 6 -7 0
v:r1=? & d:today	0 0 0 -8 -3 0 0 11
v:r1=a & d:today	0 -10 0 -9 8 0 0 8
v:r1=after	0 13 0 -3 -10 0 -3 0
v:r1=after & d:ahead	0 17 0 -17 -8 0 -3 7
v:r1=after & d:today	0 -7 0 23 0 0 0 -15
v:r1=afternoon	0 8 0 -6 -4 0 0 3
v:r1=afternoon & d:ahead	0 9 0 0 -2 0 0 -8
v:r1=afternoon & d:today	0 0 0 -7 0 0 0 9
v:r1=all & d:ahead	0 10 0 -2 -6 0 0 0
v:r1=an	0 -9 0 -3 0 0 0 14
v:r1=an & d:ahead	0 -7 0 -5 0 0 0 14
v:r1=and	-19 7 8 7 -16 5 -15 -3
v:r1=and & d:ahead	-18 11 9 0 -9 5 -14 -3
v:r1=and & d:today	0 -6 0 13 -10 0 0 0
v:r1=are	-8 0 9 1 8 0 -1 -15
v:r1=are & d:ahead	-8 -14 10 12 10 0 -1 -18
v:r1=are & d:today	0 14 0 -12 -2 0 0 0
v:r1=as	0 -13 0 -2 4 0 13 5
v:r1=as & d:ahead	0 -5 0 6 5 0 13 -19
v:r1=as & d:today	0 -19 0 -14 0 0 0 26
v:r1=at & d:ahead	5 16 -5 -1 0 3 -7 -16
v:r1=at & d:today	2 -21 1 2 -2 0 0 9
v:r1=before	0 15 0 -15 -3 3 6 -9
v:r1=before & d:ahead	0 15 0 -16 -3 3 6 -8
v:r1=both	0 5 0 -15 9 0 0 0
v:r1=both & d:ahead	0 6 0 -19 10 0 0 0
v:r1=by	0 11 0 5 -13 0 0 -5
v:r1=by & d:ahead	0 12 0 0 -12 0 0 0
v:r1=by & d:today	0 0 0 10 0 0 0 -5
v:r1=end	0 -2 0 -10 0 0 0 11
v:r1=evening	0 0 0 18 -19 -1 -2 -10
v:r1=evening & d:ahead	0 1 0 19 -16 0 -2 -17
v:r1=every	0 0 13 -16 0 0 0 0
v:r1=every & d:ahead	0 1 13 -17 0 0 0 0
v:r1=for	-1 4 10 0 -22 0 7 -6
v:r1=for & d:ahead	-1 0 11 -5 -17 1 8 1
v:r1=for & d:today	0 6 0 6 -3 0 0 -13
v:r1=from	0 10 0 0 -5 0 0 -6
v:r1=from & d:ahead	0 13 0 -6 -2 0 0 0
v:r1=from & d:today	0 -3 0 13 0 0 0 -5
v:r1=good	0 10 0 -5 0 0 0 -2
v:r1=good & d:ahead	0 12 0 -7 0 0 0 -2
v:r1=has	0 -5 0 13 -2 0 0 -4
v:r1=has & d:ahead	0 -3 0 11 -2 0 0 -3
v:r1=he	0 0 0 8 -13 0 0 0
v:r1=he & d:ahead	0 2 0 4 -12 0 0 2
v:r1=if	0 19 0 -15 0 -1 -4 0
v:r1=if & d:ahead	0 24 0 -17 1 -1 -4 -7
v:r1=if & d:today	0 -10 0 0 0 0 0 9
v:r1=in & d:ahead	0 4 0 24 -32 -4 -4 -8
v:r1=in & d:today	0 4 0 -22 10 0 0 11
v:r1=instead	0 0 0 -12 0 0 -1 15
v:r1=instead & d:ahead	0 0 0 -13 0 0 -1 15
v:r1=is	12 -20 -4 -1 -3 2 19 1
v:r1=is & d:ahead	12 -15 -3 -2 -19 3 20 3
v:r1=is & d:today	0 -9 0 0 10 0 0 -2
v:r1=it	0 5 -8 3 -46 -4 10 4
v:r1=it & d:ahead	0 13 -7 1 -31 -3 11 -9
v:r1=it & d:today	0 -26 0 3 -17 0 0 17
v:r1=its	0 -6 0 0 -3 0 0 11
v:r1=its & d:ahead	0 -4 0 -3 -2 0 0 11
v:r1=last	0 -5 0 0 13 0 12 -21
v:r1=last & d:ahead	0 -5 0 0 13 0 12 -21
v:r1=letter	0 -8 0 12 0 0 0 0
v:r1=morning	0 0 0 8 6 0 0 -15
v:r1=morning & d:ahead	0 1 0 0 9 0 0 -11
v:r1=morning & d:today	0 -2 0 11 -1 0 0 -2
v:r1=my	0 -3 0 -4 0 0 0 10
v:r1=next & d:ahead	2 9 -1 -15 5 0 0 0
v:r1=night	0 -18 8 2 -16 -1 -1 18
v:r1=night & d:ahead	0 -17 8 8 -15 -1 0 11
v:r1=night & d:today	0 0 0 -7 0 0 0 9
v:r1=no & d:today	0 12 0 -11 0 0 0 0
v:r1=nobody	1 -2 0 9 0 0 0 -7
v:r1=nobody & d:ahead	1 -2 0 9 0 0 0 -7
v:r1=none	0 -10 0 0 10 0 0 1
v:r1=noon	0 -16 0 14 7 0 0 -5
v:r1=noon & d:ahead	0 -15 0 13 7 0 0 -4
v:r1=nothing	0 -6 0 -16 0 0 4 18
v:r1=nothing & d:ahead	0 -6 0 -16 0 0 4 18
v:r1=now	0 10 0 -5 0 0 0 -1
v:r1=now & d:ahead	0 10 0 -5 0 0 0 -1
v:r1=of	8 -15 -8 1 3 -2 -4 8
v:r1=of & d:ahead	8 -13 -7 -1 5 -2 -4 9
v:r1=on	-4 -4 0 -3 20 0 -1 -16
v:r1=on & d:today	0 -11 0 -9 25 0 0 -13
v:r1=one	0 5 1 -11 6 0 0 -4
v:r1=only	0 -9 0 3 -3 0 0 8
v:r1=only & d:ahead	0 -9 0 3 -3 0 0 8
v:r1=or	1 -13 0 -6 -8 1 -2 23
v:r1=or & d:today	0 -9 0 -8 0 0 0 17
v:r1=our	0 13 0 0 5 0 0 -20
v:r1=our & d:ahead	0 4 0 6 5 0 0 -20
v:r1=our & d:today	0 12 0 -10 0 0 0 0
v:r1=pass	0 -1 0 -14 -7 0 0 23
v:r1=pass & d:ahead	0 -1 0 -14 -7 0 0 23
v:r1=pay	0 7 -1 5 0 0 0 -13
v:r1=pay & d:ahead	0 10 -1 -7 0 0 0 -1
v:r1=pay & d:today	0 -6 0 17 0 0 0 -10
v:r1=rather	0 0 0 -10 10 0 0 0
v:r1=say	0 -7 0 14 0 0 0 -3
v:r1=say & d:ahead	0 -6 0 11 0 0 0 -1
v:r1=still	0 -14 0 3 11 0 0 0
v:r1=that	-11 12 -7 4 -12 -6 -5 0
v:r1=that & d:ahead	-9 8 -4 -3 -10 -4 -3 13
v:r1=that & d:today	0 7 0 13 -3 0 0 -16
v:r1=the	-8 1 -10 -20 -5 3 1 28
v:r1=the & d:ahead	-7 8 -7 -13 -15 4 2 14
v:r1=the & d:today	-1 -13 -3 -11 10 0 0 22
v:r1=their	0 -6 0 -1 0 0 0 8
v:r1=their & d:ahead	0 -6 0 -1 0 0 0 8
v:r1=there & d:ahead	0 -2 0 17 -2 0 0 -16
v:r1=there & d:today	0 0 0 -10 0 0 0 13
v:r1=they	-4 8 0 -2 -17 -1 0 6
v:r1=they & d:ahead	-4 2 0 1 -14 -1 0 6
v:r1=thi	0 7 0 -15 0 0 0 10
v:r1=thi & d:ahead	0 8 0 -20 0 0 0 14
v:r1=to	-14 2 0 0 0 5 9 -11
v:r1=to & d:ahead	-14 6 0 -4 -1 5 9 -8
v:r1=to & d:today	0 -15 0 13 3 0 0 -9
v:r1=too	0 0 0 -4 -5 0 0 10
v:r1=too & d:ahead	0 3 0 -10 -2 0 0 10
v:r1=two	0 -9 0 13 0 0 0 -1
v:r1=under	-2 12 0 0 -7 0 0 0
v:r1=under & d:ahead	-2 12 0 0 -7 0 0 0
v:r1=unless	0 7 0 -13 0 0 0 4
v:r1=until	0 -11 0 6 4 0 0 3
v:r1=until & d:ahead	0 -10 0 5 4 0 0 3
v:r1=week	-1 0 0 9 -5 0 0 -1
v:r1=week & d:ahead	-1 0 0 9 -5 0 0 -1
v:r1=whatever	0 3 0 -13 2 0 0 4
v:r1=whatever & d:ahead	0 3 0 -14 2 0 0 5
v:r1=whether	0 -9 0 -8 15 0 0 0
v:r1=whether & d:ahead	0 -9 0 -3 14 0 0 -2
v:r1=will	0 11 7 -13 8 0 -8 -7
v:r1=with	0 -1 7 20 -8 0 0 -16
v:r1=with & d:today	0 -4 0 21 0 0 0 -12
v:r1=without	-3 -4 -3 14 -10 0 0 0
v:r1=without & d:ahead	-2 0 -3 12 -10 0 0 -2
v:r1=your	0 5 0 -15 0 0 0 8
v:r1=your & d:ahead	0 5 0 -15 0 0 0 8
v:r1=|	-1 -3 0 18 0 0 0 -8
v:r1=| & d:today	-1 -3 0 18 0 0 0 -8
v:r1=·	0 -4 0 15 -4 0 0 0
v:r1=· & d:today	0 -4 0 15 -4 0 0 0
v:r1=—	-11 -8 -2 24 0 -6 -4 -8
v:r1=— & d:today	0 -18 0 28 -8 0 0 -8
v:t0=future	0 16 0 -20 10 -1 -10 1
v:t0=future-not	-1 -26 0 19 6 0 -1 -2
v:t0=future-passive	2 -3 2 -3 8 -12 0 2
v:t0=future-passive-not	0 4 0 6 -10 0 0 0
v:t0=modal	-13 -7 -2 13 3 -8 2 1
v:t0=modal-passive	0 -13 -3 11 4 6 2 -16
v:t0=past	-6 -16 -12 38 -9 -11 7 -16
v:t0=past-not	0 4 0 5 -2 0 0 -10
v:t0=past-passive	-10 13 2 13 -16 1 1 -22
v:t0=past-passive-not	0 4 0 -21 7 0 0 9
v:t0=perfect	-3 -1 -19 4 0 0 5 1
v:t0=perfect-not	0 9 0 12 -6 0 0 -13
v:t0=pluperfect	5 -15 -2 25 1 -3 -7 -15
v:t0=pluperfect-passive	0 -10 0 18 -8 0 0 -4
v:t0=present	-8 15 0 -34 6 0 -4 24
v:t0=present-not	4 17 -1 -14 -9 0 -10 10
v:t0=present-passive	-1 -4 2 -11 9 -1 -11 11
v:t0=present-passive-not	0 6 -1 0 -14 0 -3 7
v:t:loose	0 8 2 -15 -1 -4 0 8
v:t:loose & d:ahead	0 3 1 -8 -12 -2 2 6
v:t:loose & d:today	0 15 1 -25 18 0 -2 7
v:t:loose-l	-2 0 -1 -5 -9 -1 -5 15
v:t:loose-l0	0 -4 0 17 -4 0 -4 -6
v:t:loose-l1	8 12 -7 0 -26 -10 0 3
v:t:loose-l2	-6 -7 0 0 10 5 -17 6
v:t:loose-l3	-5 -3 4 -9 -6 0 4 15
v:t:loose-r	-1 3 2 -18 9 -5 12 0
v:t:loose-r1	-4 -5 -10 -3 21 -2 -5 5
v:t:loose-r2	-1 2 0 -13 0 -4 -4 13
v:t:more	2 3 5 -3 -15 -4 6 5
v:t:more & d:ahead	0 -5 8 -6 -7 -1 7 9
v:t:more & d:today	5 20 -7 3 -18 -1 -2 -10
v:t:more-in	0 -19 0 22 -13 0 0 8
v:t:more-in0	0 -19 0 22 -13 0 0 8
v:t:more-l	-2 7 9 -17 -10 -13 -9 22
v:t:more-l0	-3 -33 -1 6 0 0 0 20
v:t:more-l1	0 12 13 -11 0 -6 -20 0
v:t:more-l2	-9 12 0 3 -9 -4 -18 -2
v:t:more-l3	12 1 0 -21 0 -13 4 14
v:t:more-r	5 -1 -7 -8 -6 5 13 6
v:t:more-r1	0 6 0 -1 0 7 7 -10
v:t:more-r2	-13 7 -5 -16 10 0 11 4
v:t:more-r3	9 -10 -12 7 -8 -3 2 5
v:t:quiet	17 -23 -11 -1 0 -3 -7 13
v:t:quiet & d:ahead	18 -19 -11 -11 0 -2 -7 19
v:t:quiet & d:today	0 -7 0 25 0 0 0 -15
v:t:quiet-l	20 -13 -9 -5 3 -1 -3 3
v:t:quiet-l1	15 7 -4 -6 -1 0 0 -8
v:t:quiet-l2	-4 -16 0 -6 -7 0 0 27
v:t:quiet-l3	10 -1 0 -7 3 0 0 0
v:t:quiet-r	0 -15 0 5 -9 0 0 13
v:t:truce	9 -16 -15 -16 -5 -5 -11 35
v:t:truce & d:ahead	12 -16 -14 -16 -2 -1 -7 29
v:t:truce & d:today	-3 -3 0 -2 -8 -1 -2 11
v:t:truce-l	0 -14 -23 -10 -7 -27 -9 32
v:t:truce-l0	0 0 0 12 0 0 0 -10
v:t:truce-l2	3 -11 -7 -19 2 -7 -2 31
v:t:truce-l3	1 -11 -13 1 -9 -8 -2 12
v:t:truce-r	14 0 1 -28 -8 9 -1 21
v:t:truce-r1	-9 0 -3 -13 -6 0 -1 23
v:t:truce-r2	20 -15 0 -39 0 4 6 28
v:t:truce-r3	-3 -5 9 -13 7 8 -6 4
v:t:verb	11 3 3 -3 2 0 -37 -8
v:t:verb & d:ahead	11 4 4 -7 -1 0 -36 -3
v:t:verb & d:today	0 -3 0 10 4 0 0 -15
v:t:verb-l	18 -2 6 -5 -4 0 -26 -3
v:t:verb-l0	-1 2 0 11 -3 0 0 -9
v:t:verb-l1	20 7 0 -16 0 0 -12 -7
v:t:verb-l2	-9 -16 -2 8 11 1 -7 3
v:t:verb-l3	22 -4 12 -10 0 -1 -2 -8
v:t:verb-r	-11 2 -1 2 9 0 -11 -4
v:t:verb-r3	-9 8 0 -1 0 1 -6 -1
v:v0=accept	0 7 0 -12 11 0 0 -6
v:v0=add	5 0 0 8 -4 0 0 -9
v:v0=aim	0 10 0 -16 -7 0 13 -1
v:v0=announce	1 3 -6 -3 9 -3 0 -8
v:v0=approve	0 -2 0 0 -6 0 -2 15
v:v0=argue	0 0 0 -15 16 0 0 0
v:v0=ask	0 10 0 -10 8 0 -3 -7
v:v0=be	0 0 -20 0 1 4 0 1
v:v0=begin	-3 14 0 5 -2 0 0 -22
v:v0=bite	9 0 0 -16 10 0 0 0
v:v0=bring	0 12 0 -11 -1 0 -1 8
v:v0=call	0 2 0 -12 7 0 0 3
v:v0=cancel	0 -21 0 22 0 0 0 0
v:v0=charge	-1 14 -3 -12 5 0 0 -1
v:v0=clear	0 7 -3 -12 -4 0 0 14
v:v0=collect	0 13 0 -14 -8 0 0 7
v:v0=come	0 -5 -4 6 -12 -1 2 5
v:v0=conclude	0 -14 0 2 4 0 -3 4
v:v0=confirm	0 -14 0 0 -1 -1 -1 15
v:v0=continue	-2 15 0 -9 -4 0 0 -2
v:v0=convene	0 0 0 9 -8 0 0 0
v:v0=cut	0 0 0 15 -6 0 0 -13
v:v0=debate	0 0 0 -16 17 0 0 0
v:v0=declare	0 0 0 11 0 0 0 -13
v:v0=die	0 -5 0 -17 -3 0 0 25
v:v0=discuss	-2 -3 0 8 -13 0 0 8
v:v0=double	0 -1 0 -4 -6 0 0 14
v:v0=draw	0 -1 0 -5 0 0 0 10
v:v0=drop	0 -4 0 5 10 0 0 -11
v:v0=end	-5 -5 11 6 0 -8 0 -3
v:v0=exempt	0 -10 5 8 -3 0 0 -3
v:v0=expect	-3 17 0 1 -6 0 -13 1
v:v0=expire	-9 0 -8 0 -2 0 0 10
v:v0=extend	0 -11 3 -1 0 1 0 4
v:v0=fall	-3 17 0 -3 -13 5 0 -7
v:v0=go	0 -20 4 2 6 0 -2 14
v:v0=have	-5 -1 0 -6 6 0 9 -3
v:v0=hit	0 5 0 1 0 0 0 -9
v:v0=hold	-12 -11 -2 0 0 0 0 15
v:v0=hope	0 -11 0 15 -2 0 0 0
v:v0=impose	1 12 0 -11 -2 0 0 -3
v:v0=increase	0 -10 0 12 0 0 0 0
v:v0=intend	0 -5 0 10 -2 0 0 0
v:v0=issue	0 3 0 5 -12 0 0 1
v:v0=jump	0 -11 0 -6 19 0 0 -3
v:v0=keep	0 2 0 -9 -3 0 0 11
v:v0=know	0 -22 0 23 0 0 0 0
v:v0=leave	-5 10 -1 1 0 0 -3 -3
v:v0=levy	0 13 0 -5 0 0 0 -5
v:v0=lift	7 0 0 7 -2 0 0 -12
v:v0=look	0 -3 0 1 11 0 0 -15
v:v0=lose	0 -11 0 2 -2 0 0 11
v:v0=lower	0 3 5 9 -13 0 0 -6
v:v0=move	-2 11 0 -5 0 0 0 -1
v:v0=need	10 4 0 -6 -6 0 -6 2
v:v0=other	-4 2 5 -8 12 -1 1 -6
v:v0=pause	0 -11 0 0 0 0 0 11
v:v0=pay	-14 11 -7 5 -17 -3 -2 -2
v:v0=place	0 -19 0 8 3 0 0 3
v:v0=plan	0 2 0 8 -6 0 -4 0
v:v0=post	0 -11 0 4 7 0 0 -3
v:v0=prolong	0 -9 9 -7 -5 0 0 11
v:v0=publish	0 -24 -1 14 7 0 0 -1
v:v0=put	4 2 2 2 -5 2 -13 -4
v:v0=raise	0 0 0 -6 -4 0 0 14
v:v0=ready	4 -3 0 -11 -2 0 8 5
v:v0=receive	0 -7 0 -3 13 0 0 -3
v:v0=remain	0 -14 -2 5 2 0 11 -2
v:v0=remove	0 -5 0 13 0 0 0 -3
v:v0=replace	0 -11 0 13 0 0 0 0
v:v0=reply	0 -4 0 -8 9 0 1 0
v:v0=report	0 -11 0 0 13 0 -3 -1
v:v0=review	0 -6 0 11 -2 0 0 0
v:v0=rise	0 14 0 1 -2 0 0 -19
v:v0=run	2 -2 4 -4 -13 2 -5 5
v:v0=say	-11 -1 0 1 -7 -6 -12 18
v:v0=see	0 -7 0 22 -8 0 0 -6
v:v0=sell	0 11 0 1 -5 0 0 -7
v:v0=set	0 -7 0 12 -8 9 8 -21
v:v0=settle	0 -10 0 0 7 0 0 -4
v:v0=ship	-5 3 0 13 -11 0 0 -1
v:v0=show	0 -11 0 12 0 0 0 0
v:v0=sign	-6 16 -5 4 -17 0 -2 -4
v:v0=sit	0 0 0 8 6 0 0 -15
v:v0=spare	0 -6 0 -4 -1 0 0 13
v:v0=stand	0 -10 0 -17 4 0 0 22
v:v0=stay	4 3 10 7 1 -3 0 -21
v:v0=step	0 0 0 14 -5 0 0 -9
v:v0=stop	6 16 -3 -24 -14 2 0 13
v:v0=strike	0 4 0 -13 0 0 0 10
v:v0=suspend	4 3 -6 5 3 0 -9 -10
v:v0=take	-4 13 -2 -3 0 -1 -1 -4
v:v0=tell	0 9 0 -14 -9 5 0 12
v:v0=threaten	-6 -3 0 6 13 0 0 -7
v:v0=vote	0 -15 0 -6 16 0 0 0
v:v0=want	0 -20 0 13 2 0 8 -5
v:v0=warn	1 13 0 -4 -6 0 0 -8
v:v0=write	0 -15 5 4 -3 5 0 4
v:v1=accept	0 2 0 -5 10 0 0 -6
v:v1=add	5 2 0 2 -4 0 0 -9
v:v1=agree	4 0 -3 -3 -2 0 14 -3
v:v1=aim	0 12 0 -12 -6 0 5 0
v:v1=announce	0 2 -6 -3 9 -3 0 -4
v:v1=apply	2 -8 1 2 -3 0 -3 11
v:v1=approve	0 -4 0 -2 0 0 -2 14
v:v1=argue	0 0 0 -15 16 0 0 0
v:v1=ask	0 10 0 -11 4 6 -3 -9
v:v1=be	1 0 -20 0 -1 5 1 2
v:v1=begin	-5 17 0 5 -3 -1 0 -25
v:v1=bite	9 -3 0 -14 10 0 0 0
v:v1=bring	0 13 0 -8 -11 0 -1 7
v:v1=buy	2 0 0 7 0 0 0 -11
v:v1=charge	-4 11 -1 -3 4 0 0 -9
v:v1=collect	0 17 0 -11 -4 0 0 0
v:v1=come	0 -4 -4 4 -12 -2 2 6
v:v1=conclude	0 -15 0 -4 3 0 8 2
v:v1=confirm	0 -14 0 0 -1 -1 0 15
v:v1=continue	-2 16 0 -7 -3 0 -2 0
v:v1=convene	0 0 0 9 -8 0 0 0
v:v1=countersign	0 0 0 10 -2 0 0 -5
v:v1=cut	0 0 0 17 -8 0 0 -15
v:v1=debate	0 0 0 -16 17 0 0 0
v:v1=declare	0 11 0 0 1 0 0 -13
v:v1=die	0 -6 0 -17 -4 0 0 25
v:v1=discuss	-2 -4 0 9 -13 0 0 8
v:v1=double	0 0 0 -6 -7 0 0 13
v:v1=draw	0 -1 0 -5 0 0 0 10
v:v1=drop	0 -4 0 5 10 0 0 -11
v:v1=end	0 -10 8 12 -4 -8 0 -3
v:v1=enter	3 12 12 -22 2 0 0 -7
v:v1=exempt	0 -10 5 11 -6 0 0 -3
v:v1=expect	0 17 0 -6 -5 0 -12 5
v:v1=expire	-9 -2 0 0 -3 -1 0 7
v:v1=extend	0 -14 1 0 -1 0 -1 5
v:v1=fall	-3 8 0 0 -11 5 0 -1
v:v1=fix	0 -7 0 12 -3 0 0 0
v:v1=freeze	0 -3 0 -4 0 0 0 10
v:v1=go	0 -20 6 0 0 0 -4 22
v:v1=halve	0 11 0 -11 2 0 0 -2
v:v1=have	-5 0 0 -12 7 0 9 0
v:v1=hit	0 5 0 1 0 0 0 -9
v:v1=hold	2 -14 0 -2 -3 0 0 12
v:v1=import	0 -12 6 0 -5 0 0 9
v:v1=increase	0 -10 0 12 0 0 0 0
v:v1=introduce	0 -12 0 10 0 0 0 2
v:v1=issue	0 -11 0 4 3 0 0 0
v:v1=jump	0 -14 0 -10 19 0 0 1
v:v1=know	0 -2 0 11 0 0 0 -6
v:v1=leave	0 11 -1 0 -1 0 -6 -1
v:v1=let	5 -10 0 7 -1 7 0 -5
v:v1=levy	0 20 0 -8 -3 0 0 -7
v:v1=lift	6 0 0 7 -2 0 0 -13
v:v1=look	0 -3 0 1 11 0 0 -15
v:v1=lose	0 -16 0 9 -4 0 0 11
v:v1=meet	-2 -13 -2 18 0 2 0 -8
v:v1=move	-2 10 0 -3 0 0 -2 -3
v:v1=need	10 -3 0 0 -11 0 -6 7
v:v1=negotiate	0 -5 0 4 -5 0 11 -9
v:v1=order	0 5 0 7 -6 0 0 -11
v:v1=other	-3 -3 5 -7 9 0 3 0
v:v1=pause	0 -11 0 0 0 0 0 11
v:v1=pay	-14 12 -8 6 -24 -4 0 -4
v:v1=plan	0 -5 0 8 -2 0 -4 5
v:v1=post	0 -11 0 5 7 0 0 -3
v:v1=postpone	2 4 0 -2 7 1 0 -13
v:v1=prolong	0 -10 8 0 -8 0 0 7
v:v1=promise	0 -21 0 4 9 0 3 -2
v:v1=publish	-5 -6 -1 16 3 0 -1 -14
v:v1=put	4 5 -4 3 -9 2 -12 -4
v:v1=raise	0 0 0 -6 -10 0 0 15
v:v1=reach	0 -11 0 0 5 0 1 4
v:v1=ready	4 -3 0 -11 -2 0 8 5
v:v1=receive	0 -8 0 -3 13 0 0 -3
v:v1=remain	0 -11 -3 6 2 0 11 -8
v:v1=remove	5 -5 0 8 -1 0 0 -5
v:v1=replace	0 -11 0 11 0 0 0 0
v:v1=reply	0 -4 0 -8 9 0 1 0
v:v1=report	0 -13 0 2 11 0 -3 -3
v:v1=require	12 -4 0 -3 0 0 0 -3
v:v1=return	1 -1 0 -5 -4 0 -1 11
v:v1=review	0 -6 0 13 -3 0 0 0
v:v1=revive	0 -17 0 22 0 0 0 -6
v:v1=rise	0 15 0 1 -3 0 0 -19
v:v1=run	2 -8 3 -4 -14 1 -6 10
v:v1=say	-11 -1 0 1 -8 -7 -12 20
v:v1=see	0 0 0 7 -11 0 0 0
v:v1=set	0 -7 0 13 -8 9 8 -23
v:v1=settle	0 -11 0 0 6 0 5 -5
v:v1=show	0 -11 0 12 0 0 0 0
v:v1=sign	-7 20 1 -1 -13 0 -6 -4
v:v1=spare	0 -16 0 6 -2 0 0 11
v:v1=stand	0 -9 0 -15 5 0 0 19
v:v1=start	8 17 -5 -5 -2 0 -1 -19
v:v1=stay	5 6 2 15 -1 -2 0 -24
v:v1=step	0 0 0 14 -5 0 0 -9
v:v1=stop	-2 9 -2 -17 -4 2 0 15
v:v1=strike	0 9 0 -18 0 0 -3 15
v:v1=suspend	-4 5 0 -2 1 -2 -11 2
v:v1=tell	0 14 0 -11 -22 2 -2 13
v:v1=think	0 0 0 11 -8 0 0 0
v:v1=threaten	-9 5 0 0 6 0 0 -6
v:v1=vote	0 -15 0 -1 12 0 0 -4
v:v1=want	0 -23 0 3 2 0 5 10
v:v1=warn	1 13 0 -4 -6 0 0 -8
v:v1=withdraw	0 9 0 -2 1 0 0 -9
v:v1=write	0 -15 5 3 3 5 0 0
verbless	-6 -1 2 10 4 -16 -15 1
vt0=accept past	0 9 0 -6 0 0 0 0
vt0=agree past	0 5 0 -14 -4 0 0 13
vt0=agree perfect	0 -1 0 9 -4 0 1 -4
vt0=agree present	0 -2 0 9 3 0 5 -17
vt0=aim present	0 -2 0 -6 -3 0 13 0
vt0=announce future	0 -6 0 9 0 0 0 0
vt0=announce past	2 14 -2 -9 -9 0 0 0
vt0=announce perfect	0 9 0 -16 -2 0 0 12
vt0=announce pluperfect	0 -15 0 19 -2 0 0 0
vt0=announce present	0 -9 0 0 11 0 0 0
vt0=apply future	0 10 0 -10 0 0 0 0
vt0=approve modal	0 0 0 8 -9 0 0 2
vt0=ask future	0 -4 0 -7 13 0 0 0
vt0=ask modal	0 -4 0 12 -3 0 0 0
vt0=ask past	0 10 0 -8 0 0 0 0
vt0=be past	-2 -19 0 -8 12 1 7 7
vt0=be pluperfect	10 -1 0 -2 -1 0 0 0
vt0=be present	1 4 -4 7 -2 0 -2 -7
vt0=begin modal	-3 10 0 3 -9 0 0 -10
vt0=begin past	0 -17 0 7 3 0 0 3
vt0=bring modal	0 11 0 -2 -4 0 0 -1
vt0=carry future	0 10 0 -11 0 0 0 0
vt0=charge future	0 14 0 -23 0 0 0 6
vt0=charge present	0 0 0 2 3 0 0 -10
vt0=collect future	0 -3 0 -8 0 0 0 12
vt0=come modal	0 -11 0 2 -6 0 0 14
vt0=come present	4 -9 0 15 -4 0 6 -10
vt0=confirm future	0 0 0 11 -6 0 0 0
vt0=confirm modal	0 0 0 -8 11 0 0 0
vt0=continue present	0 7 0 -8 0 0 0 0
vt0=cut future	0 10 0 -3 -1 0 0 -3
vt0=cut present	0 -10 0 14 0 0 0 -1
vt0=decide future	0 -12 0 -9 10 0 -1 10
vt0=decide present	0 4 0 4 0 0 0 -9
vt0=declare past	0 0 0 12 0 0 0 -11
vt0=die past	0 0 0 16 0 0 0 -15
vt0=die present	0 4 0 -20 0 0 0 17
vt0=discuss future	-2 -2 0 6 -11 0 0 8
vt0=double present	0 1 0 -11 0 0 0 7
vt0=drop present	0 7 0 -13 11 0 0 -7
vt0=end future	0 -1 0 7 0 0 8 -9
vt0=end modal	0 25 -11 -7 0 0 0 0
vt0=end past	0 0 0 24 0 0 0 -22
vt0=enter past	0 -10 0 11 2 0 0 -3
vt0=exempt present	0 -10 5 8 -3 0 0 -3
vt0=expire future	0 0 -4 -8 0 0 0 14
vt0=expire modal	0 -3 -5 -10 0 0 0 18
vt0=expire past	0 0 0 18 0 0 0 -17
vt0=expire present	-4 1 1 15 -2 0 0 -15
vt0=extend modal	0 0 0 -12 0 0 0 16
vt0=extend perfect	0 0 0 18 0 0 0 -15
vt0=fall present	0 -2 0 -7 -6 5 0 10
vt0=get future	0 -11 0 6 4 0 0 0
vt0=get past	0 -12 0 5 0 0 0 5
vt0=get present	0 11 -1 9 -2 0 0 -19
vt0=go future	0 -9 6 8 -9 2 0 -1
vt0=go past	0 -7 0 11 0 0 0 -1
vt0=have past	0 0 0 0 2 5 0 -9
vt0=hold modal	0 0 0 9 0 0 0 -7
vt0=hold present	-10 2 -1 -12 8 0 0 8
vt0=keep modal	0 12 0 -1 -7 0 0 -2
vt0=keep past	0 0 0 -11 0 0 0 12
vt0=know present	0 -4 0 9 -5 0 0 0
vt0=lapse future	0 0 0 -5 0 0 0 9
vt0=leave future	0 -12 0 12 0 0 0 0
vt0=leave past	0 7 0 -11 11 0 0 0
vt0=leave present	0 5 0 6 -11 0 0 -1
vt0=let present	0 0 0 11 4 8 0 -22
vt0=look future	0 -1 0 -12 15 0 0 0
vt0=lose past	0 -5 0 -6 0 0 0 11
vt0=lower past	0 -8 0 5 0 0 0 2
vt0=make future	0 -2 0 14 -3 0 0 -5
vt0=make present	0 0 0 -17 8 0 12 0
vt0=meet future	0 0 0 6 -15 4 6 -10
vt0=meet modal	0 0 0 -8 10 0 0 0
vt0=meet past	0 0 0 -16 0 0 0 18
vt0=meet present	0 0 0 2 10 -1 -5 -14
vt0=move past	0 11 0 -3 0 0 0 -9
vt0=move present	0 -6 0 -3 0 0 0 11
vt0=other modal	0 -17 0 -1 11 0 -3 8
vt0=other past	0 7 0 14 -5 0 0 -18
vt0=other perfect	-2 -5 -1 -4 14 0 7 -5
vt0=other present	3 2 13 7 -11 3 -15 -13
vt0=pay perfect	0 -6 0 9 0 0 0 0
vt0=pay present	0 2 0 -8 0 0 0 10
vt0=place present	0 -13 0 18 -3 0 0 0
vt0=promise perfect	0 9 0 -13 10 0 -5 0
vt0=propose past	0 0 0 -9 0 0 0 11
vt0=propose perfect	0 8 0 -4 -10 0 0 5
vt0=publish future	0 2 0 7 -8 0 0 0
vt0=publish modal	0 0 0 -10 11 0 0 0
vt0=publish past	0 -5 0 18 -7 0 0 -3
vt0=put future	0 0 0 -3 -9 0 0 11
vt0=put perfect	-2 12 0 -2 -1 1 0 -7
vt0=put present	4 -10 4 7 2 0 0 -4
vt0=raise modal	0 17 0 -14 0 0 0 0
vt0=raise past	0 -22 0 24 0 0 0 0
vt0=raise present	0 -3 0 -5 0 0 0 11
vt0=receive present	0 -3 0 -9 15 0 0 0
vt0=remain present	-3 -9 -12 7 0 0 6 3
vt0=report future	0 -1 0 -6 13 0 -2 0
vt0=resume present	0 7 0 -10 3 0 0 1
vt0=return modal	0 11 0 2 -2 0 0 -10
vt0=return past	0 7 0 -11 -1 0 0 6
vt0=return present	2 -4 0 15 -12 0 0 -2
vt0=rise modal	0 -11 0 14 0 0 0 0
vt0=rise past	0 12 0 -16 0 0 0 4
vt0=rise present	0 0 0 7 0 0 0 -10
vt0=run future	0 -2 0 -4 -3 0 0 13
vt0=run past	0 16 0 11 0 0 0 -29
vt0=run present	-9 -6 3 -10 0 0 -1 12
vt0=say modal	0 0 0 11 -6 0 0 -1
vt0=say pluperfect	0 9 0 -7 0 0 0 0
vt0=see present	0 -10 0 20 -1 0 0 -6
vt0=set perfect	0 0 0 -11 1 0 6 0
vt0=set present	0 -1 0 10 -8 9 -1 -9
vt0=ship present	0 -6 0 11 -4 0 0 0
vt0=sign future	0 -12 0 16 -6 0 -1 0
vt0=sign perfect	0 0 0 -11 4 0 0 7
vt0=sign pluperfect	0 13 0 -11 0 0 0 0
vt0=sit present	0 0 0 13 0 0 0 -17
vt0=start future	3 11 0 -13 -3 0 0 0
vt0=start present	4 -7 0 10 0 0 0 -4
vt0=stay future	2 7 1 3 4 0 0 -22
vt0=stay present	-7 -1 4 9 -11 0 0 1
vt0=stop future	0 19 0 -11 -6 0 0 -4
vt0=suspend future	0 -8 0 0 9 0 0 0
vt0=suspend past	0 15 0 0 0 0 0 -13
vt0=suspend perfect	-1 0 0 0 -13 0 0 11
vt0=take future	0 0 0 4 0 0 0 -12
vt0=take modal	0 -16 0 1 9 0 0 1
vt0=take past	-3 -18 0 21 -2 0 0 0
vt0=take present	0 16 0 -16 -2 0 0 1
vt0=tell pluperfect	0 11 0 -8 0 1 0 -3
vt0=threaten perfect	0 20 0 -25 8 0 0 0
vt0=threaten pluperfect	0 -14 0 13 5 0 0 0
vt0=vote past	0 0 0 17 -14 0 0 0
vt0=vote present	0 -6 0 -10 16 0 0 -2
vt0=want past	0 -10 0 5 0 0 8 -5
vt0=write past	0 -15 0 1 1 6 0 4
vt1=accept past	0 9 0 -6 0 0 0 0
vt1=agree past	0 16 0 -12 0 0 0 0
vt1=agree perfect	0 0 0 12 -2 0 0 -6
vt1=announce future	0 -6 0 9 0 0 0 0
vt1=announce past	0 14 -2 -8 -9 0 0 0
vt1=announce perfect	0 9 0 -16 -2 0 0 12
vt1=announce pluperfect	0 -15 0 19 -2 0 0 0
vt1=announce present	0 -9 0 0 11 0 0 0
vt1=apply future	0 10 0 -10 0 0 0 0
vt1=approve modal	0 0 0 8 -9 0 0 2
vt1=ask future	0 -4 0 -7 13 0 0 0
vt1=ask past	0 10 0 -8 0 0 0 0
vt1=be future	-1 6 -3 4 -12 0 -2 1
vt1=be past	-2 -19 0 -6 8 1 7 7
vt1=be pluperfect	10 -1 0 -4 -1 0 0 0
vt1=be present	1 2 -4 8 -1 0 -2 -9
vt1=begin gerund	0 10 0 -5 0 0 0 -7
vt1=begin modal	-3 10 0 3 -9 0 0 -10
vt1=begin past	0 -15 0 2 4 0 0 8
vt1=bring modal	0 11 0 -2 -4 0 0 -1
vt1=call participle	4 4 0 1 0 0 0 -10
vt1=carry future	0 10 0 -11 0 0 0 0
vt1=charge future	0 14 0 -23 0 0 0 6
vt1=charge infinitive	0 -11 0 16 -2 0 0 0
vt1=charge present	0 0 0 2 3 0 0 -10
vt1=collect future	0 -3 0 -8 0 0 0 12
vt1=come modal	0 -11 0 2 -6 0 0 14
vt1=come present	4 -9 0 15 -4 0 6 -10
vt1=conclude infinitive	0 0 0 -9 0 0 10 0
vt1=confirm future	0 0 0 11 -6 0 0 0
vt1=confirm modal	0 0 0 -8 11 0 0 0
vt1=cut future	0 10 0 -3 -1 0 0 -3
vt1=cut present	0 -10 0 14 0 0 0 -1
vt1=decide future	0 -12 0 -9 10 0 -1 10
vt1=decide past	0 10 0 -3 -4 0 0 -1
vt1=decide present	0 4 0 4 0 0 0 -9
vt1=declare past	0 0 0 12 0 0 0 -11
vt1=die past	0 0 0 16 0 0 0 -15
vt1=die present	0 4 0 -20 0 0 0 17
vt1=discuss future	-2 -2 0 6 -11 0 0 8
vt1=double present	0 1 0 -11 0 0 0 7
vt1=drop present	0 7 0 -13 11 0 0 -7
vt1=end future	0 -1 0 7 0 0 8 -9
vt1=end gerund	0 -1 0 -7 0 0 0 10
vt1=end infinitive	7 1 0 -23 -7 0 0 19
vt1=end modal	0 25 -11 -7 0 0 0 0
vt1=end participle	0 -5 -3 34 0 0 0 -26
vt1=end past	0 0 0 24 0 0 0 -22
vt1=enter past	0 -10 0 11 2 0 0 -3
vt1=exempt present	0 -10 5 8 -3 0 0 -3
vt1=expire future	0 0 -4 -8 0 0 0 14
vt1=expire modal	0 -3 -5 -10 0 0 0 18
vt1=expire past	0 0 0 18 0 0 0 -17
vt1=expire present	-4 1 1 15 -2 0 0 -15
vt1=extend modal	0 0 0 -12 0 0 0 16
vt1=extend perfect	0 0 0 18 0 0 0 -15
vt1=fall past	0 -20 0 16 0 0 0 2
vt1=fall present	0 0 0 -10 -4 5 0 12
vt1=get future	0 -11 0 6 4 0 0 0
vt1=get past	0 -12 0 5 0 0 0 5
vt1=get present	0 12 -1 8 -2 0 0 -19
vt1=go future	0 -7 8 10 -8 2 0 -8
vt1=go infinitive	0 17 0 0 -7 0 0 -9
vt1=go past	0 -7 0 11 0 0 0 -1
vt1=hold modal	0 0 0 9 0 0 0 -7
vt1=hold present	-10 2 -1 -12 8 0 0 8
vt1=keep modal	0 9 0 0 -5 0 0 -3
vt1=keep past	0 0 0 -11 0 0 0 12
vt1=know present	0 -2 0 13 -3 0 0 -2
vt1=lapse future	0 0 0 -5 0 0 0 9
vt1=leave future	0 -12 0 12 0 0 0 0
vt1=leave infinitive	0 -5 0 0 0 0 0 11
vt1=leave past	0 7 0 -12 11 0 0 0
vt1=leave present	0 5 0 5 -11 0 0 -1
vt1=let present	0 0 0 11 4 8 0 -22
vt1=look future	0 -1 0 -12 15 0 0 0
vt1=lose past	0 -5 0 -6 0 0 0 11
vt1=lower past	0 -8 0 5 0 0 0 2
vt1=make future	0 -1 0 14 -3 0 0 -5
vt1=make present	0 0 0 -17 8 0 12 0
vt1=meet future	0 0 0 6 -15 4 6 -10
vt1=meet gerund	0 0 0 9 -3 0 0 0
vt1=meet modal	0 0 0 -8 10 0 0 0
vt1=meet past	0 0 0 -16 0 0 0 18
vt1=meet present	0 0 0 2 10 -1 -5 -14
vt1=move past	0 11 0 -3 0 0 0 -9
vt1=move present	0 -6 0 -3 0 0 0 11
vt1=other modal	0 -18 0 0 13 0 -3 6
vt1=other past	0 8 0 5 -3 0 0 -10
vt1=other perfect	0 -14 -1 -1 10 0 10 0
vt1=other present	3 0 13 10 -14 3 -15 -11
vt1=pay perfect	0 -5 0 8 0 0 0 0
vt1=pay present	0 2 0 -10 0 0 0 12
vt1=place present	0 -13 0 18 -3 0 0 0
vt1=promise perfect	0 -2 0 -5 11 0 -2 0
vt1=publish future	0 2 0 7 -8 0 0 0
vt1=publish modal	0 0 0 -10 11 0 0 0
vt1=publish past	0 -5 0 17 -7 0 0 -2
vt1=put future	0 3 0 0 -9 0 0 3
vt1=put infinitive	1 2 0 -12 0 0 0 8
vt1=put present	5 -11 0 11 0 0 0 0
vt1=raise modal	0 17 0 -14 0 0 0 0
vt1=raise past	0 -22 0 24 0 0 0 0
vt1=raise present	0 -3 0 -5 0 0 0 11
vt1=receive present	0 -3 0 -9 15 0 0 0
vt1=remain present	0 -6 -11 8 0 0 6 -1
vt1=report future	0 -1 0 -6 13 0 -2 0
vt1=resume present	0 7 0 -10 3 0 0 1
vt1=return modal	0 11 0 2 -2 0 0 -10
vt1=return past	0 7 0 -11 -1 0 0 6
vt1=return present	2 -4 0 15 -12 0 0 -2
vt1=rise modal	0 -11 0 14 0 0 0 0
vt1=rise past	0 13 0 -16 0 0 0 4
vt1=rise present	0 0 0 7 0 0 0 -10
vt1=run future	0 -2 0 -4 -3 0 0 13
vt1=run infinitive	0 -10 0 9 0 0 0 0
vt1=run past	0 16 0 11 0 0 0 -29
vt1=run present	-9 -6 3 -10 0 0 -1 12
vt1=say modal	0 0 0 11 -6 0 0 -1
vt1=say past	-7 2 0 -6 4 -2 -1 11
vt1=say pluperfect	0 9 0 -7 0 0 0 0
vt1=see infinitive	0 5 0 -10 0 0 0 6
vt1=see present	0 -8 0 19 -1 0 0 -6
vt1=sell infinitive	0 0 0 -6 0 9 0 0
vt1=set perfect	0 0 0 -9 1 0 6 0
vt1=set present	0 -1 0 10 -8 9 -1 -9
vt1=ship present	0 -6 0 12 -5 0 0 0
vt1=sign future	0 -12 0 16 -6 0 -1 0
vt1=sign perfect	0 0 0 -11 4 0 0 7
vt1=sign pluperfect	0 13 0 -11 0 0 0 0
vt1=sit present	0 0 0 13 0 0 0 -17
vt1=start future	3 9 0 -12 -3 0 0 0
vt1=start gerund	-1 -2 0 14 0 0 0 -13
vt1=start infinitive	0 1 0 -9 12 0 0 -3
vt1=start present	4 -7 0 10 0 0 0 -4
vt1=stay future	3 1 2 12 -1 0 0 -19
vt1=stay present	-11 3 4 10 -13 0 0 -2
vt1=stop past	0 9 0 -10 0 0 0 0
vt1=suspend future	0 -8 0 0 9 0 0 0
vt1=suspend infinitive	-1 12 0 0 -10 0 0 0
vt1=suspend participle	0 -12 2 0 2 0 0 3
vt1=suspend past	0 15 0 -10 0 0 0 -4
vt1=suspend perfect	-1 0 0 0 -13 0 0 11
vt1=take future	0 0 0 4 0 0 0 -12
vt1=take modal	0 -16 0 1 9 0 0 1
vt1=take past	-3 -33 0 36 -1 0 0 0
vt1=take present	0 17 0 -17 -1 0 0 2
vt1=tell pluperfect	0 13 0 -9 0 0 0 -2
vt1=threaten participle	0 11 0 -9 0 0 0 0
vt1=threaten perfect	0 16 0 -13 0 0 0 0
vt1=vote past	0 0 0 17 -14 0 0 0
vt1=vote present	0 -6 0 -10 16 0 0 -2
vt1=want present	0 -11 0 0 9 0 0 0
vt1=write past	0 -15 0 1 1 6 0 4
vt2=apply present	0 9 0 -8 -5 0 0 4
vt2=be past	0 -14 0 23 4 0 -1 -14
vt2=be present	4 -4 5 1 -13 -3 7 2
vt2=begin past	0 9 0 5 -10 0 0 -5
vt2=begin present	0 4 0 -4 9 0 0 -9
vt2=charge modal	0 -3 0 9 0 0 0 -5
vt2=charge present	0 2 0 -14 3 0 0 13
vt2=come future	0 -9 0 11 0 0 0 0
vt2=come past	0 -13 0 9 0 0 0 1
vt2=come present	0 5 0 -9 -4 0 0 8
vt2=continue present	0 -2 0 11 0 0 0 -8
vt2=decide infinitive	0 0 0 4 -10 0 4 0
vt2=end present	0 -16 2 -4 0 0 0 13
vt2=extend infinitive	0 0 0 -10 -1 0 0 13
vt2=fall present	0 14 0 -8 0 0 0 -3
vt2=go future	0 11 0 -7 0 0 0 -2
vt2=go present	0 -11 -3 12 3 0 -3 0
vt2=have past	0 0 0 12 0 0 0 -7
vt2=have present	0 0 0 -7 -3 0 9 2
vt2=leave participle	0 10 0 -9 -14 0 -1 12
vt2=leave past	0 5 0 -11 0 0 0 4
vt2=let present	0 -15 0 2 7 0 0 3
vt2=levy future	0 9 0 -8 0 0 0 0
vt2=other perfect	0 0 0 12 -4 0 0 -8
vt2=other present	0 12 0 -11 -3 0 0 2
vt2=pay future	0 -11 0 9 -2 0 0 5
vt2=pay past	0 -15 0 26 0 0 0 -14
vt2=pay present	0 14 0 -6 -1 -3 0 0
vt2=post past	0 2 0 -11 8 0 0 0
vt2=publish past	0 10 0 -10 3 0 0 -1
vt2=put infinitive	0 9 0 -3 -2 0 0 0
vt2=say past	0 -11 0 12 0 0 0 0
vt2=say present	0 -4 0 14 0 0 0 -4
vt2=sign future	0 -5 0 9 -3 0 0 0
vt2=stop present	0 12 0 -8 0 0 0 0
vt2=suspend present	0 16 0 -10 -1 0 0 0
vt2=take perfect	0 12 0 -12 0 0 0 0
vt2=want present	0 11 0 -18 0 0 8 0`;
