// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEADLINE_TOLD = `controls	duties	exclusions	none	other	sale	talks	truce
2:after controls 4	10 0 0 -8 0 0 0 0
2:after duties 1	0 -40 -1 -41 9 -4 6 62
2:after duties 2	-5 -30 8 -36 0 0 -6 51
2:after duties 3	-1 -39 6 -15 13 0 -1 32
2:after duties 4	-15 -49 0 -42 -10 -6 -2 93
2:after none 1	5 -46 1 -3 3 -3 -6 28
2:after none 2	0 -50 -8 -26 -1 -4 -7 61
2:after none 3	-7 -53 9 -11 17 -1 4 30
2:after none 4	-32 1 0 29 -9 -30 -1 -14
2:after other 2	0 0 0 -26 22 0 0 7
2:after other 3	0 10 0 18 -2 0 0 -26
2:after other 4	1 -6 10 10 -13 0 0 -2
2:after truce 1	1 -8 8 -47 3 0 0 39
2:after truce 2	0 -33 0 3 -9 0 0 23
2:after truce 3	1 -7 0 -1 0 0 0 9
2:after truce 4	19 -25 31 -20 31 -10 -5 -44
2:alone	-23 -19 -27 62 -6 -11 -13 -23
2:before controls 4	19 -6 6 -9 -4 0 0 -10
2:before duties 1	5 28 -1 -13 -16 0 11 -20
2:before duties 2	0 -2 0 6 -11 0 8 -4
2:before duties 3	0 33 0 -20 -7 0 0 -11
2:before duties 4	0 -18 0 21 0 0 0 0
2:before exclusions 4	11 -13 0 0 -3 0 0 8
2:before none 1	3 25 -4 -6 -27 -1 7 -9
2:before none 2	-2 27 -1 -1 -14 0 0 -31
2:before none 3	0 18 -5 15 -26 -3 9 -40
2:before none 4	-13 0 -8 20 7 1 -35 -18
2:before other 2	0 0 0 -7 0 0 0 10
2:before other 4	-1 0 0 -13 23 0 0 -11
2:before truce 1	0 48 -1 -24 -4 -2 0 -27
2:before truce 2	0 21 -1 5 -20 0 0 -25
2:before truce 3	-4 44 0 -10 -16 0 0 -34
2:before truce 4	-1 53 -13 13 -42 -6 0 -99
2:instead duties 1	1 -21 0 32 -1 0 0 -16
2:instead duties 2	0 -25 0 19 0 0 0 2
2:instead duties 3	0 -6 0 9 0 0 0 0
2:instead duties 4	0 -21 0 18 0 0 0 3
2:instead none 1	1 -12 0 2 -2 0 0 8
2:instead none 2	0 -9 0 23 -11 0 0 -8
2:instead none 3	-7 -33 11 52 -12 -2 0 -27
2:instead none 4	10 -52 -3 81 -57 0 -8 -26
2:instead truce 1	0 -24 11 17 -4 0 0 -4
2:instead truce 2	2 1 0 15 -3 0 0 -18
2:instead truce 3	0 -6 0 -1 0 0 0 9
2:instead truce 4	0 5 -4 34 -1 0 0 -32
2:own controls 1	13 -1 5 -5 -2 0 2 -17
2:own controls 2	22 -4 0 -14 0 0 6 -14
2:own controls 3	35 -20 0 -17 -8 0 0 -3
2:own controls 4	37 -8 -6 -36 0 -2 0 -11
2:own duties 1	5 10 -4 -14 -13 -2 11 7
2:own duties 2	-13 11 0 -4 0 -24 0 0
2:own duties 3	0 13 -1 -2 -6 0 -18 -4
2:own duties 4	-10 10 -12 21 -37 -21 -15 -11
2:own exclusions 1	0 -2 21 -5 -10 0 0 -7
2:own exclusions 2	-1 -15 3 11 15 0 0 -14
2:own exclusions 3	-2 -14 14 3 0 0 0 -7
2:own exclusions 4	5 -11 23 -12 -3 0 0 -9
2:own none 1	5 -3 -27 19 -3 -4 9 -28
2:own none 2	-7 -5 -16 13 -8 -10 -12 7
2:own none 3	-16 -20 -17 23 -6 18 20 -11
2:own none 4	-64 -19 -48 42 4 -23 -20 11
2:own other 1	-4 -44 2 0 27 4 10 -11
2:own other 2	0 3 -22 -8 14 0 -7 0
2:own other 3	-15 -22 0 16 19 -6 -7 -30
2:own other 4	-6 17 20 -9 5 -16 -14 -6
2:own sale 2	0 0 0 -9 -1 13 0 0
2:own sale 3	0 -6 0 1 -9 14 0 -3
2:own sale 4	-7 -10 0 0 -12 20 0 -3
2:own talks 1	2 -4 0 -18 15 -4 4 4
2:own talks 2	0 0 0 -14 0 0 5 7
2:own talks 3	0 -5 0 0 -3 0 11 -2
2:own talks 4	0 9 0 3 -10 0 0 -2
2:own truce 1	-10 -8 4 9 -18 -19 -19 15
2:own truce 2	0 -16 -8 13 -10 -7 -3 9
2:own truce 3	-22 15 -2 -3 -23 -22 -4 12
2:own truce 4	-31 -9 -13 22 -25 -16 0 11
2:same controls 1	4 -10 0 0 0 6 0 0
2:same controls 2	10 -9 0 -9 0 0 11 -7
2:same controls 3	8 -4 -1 -9 4 0 0 0
2:same controls 4	3 1 6 -13 15 0 0 -17
2:same duties 1	9 -17 0 -5 -12 2 2 26
2:same duties 2	-5 16 -13 -5 -7 -1 -9 2
2:same duties 3	-2 26 0 -19 -2 0 0 -9
2:same duties 4	1 66 3 -47 -38 -10 -4 -16
2:same exclusions 2	0 -3 6 -10 8 0 0 0
2:same exclusions 4	-1 -12 25 -17 1 0 0 -6
2:same none 1	-9 3 -4 1 -3 0 10 -6
2:same none 2	-9 -11 -4 10 1 0 0 -1
2:same none 3	-1 0 15 -10 6 0 -2 0
2:same none 4	-20 -19 -36 43 -11 -16 -18 -2
2:same other 1	-7 2 0 -40 31 0 3 1
2:same other 2	0 -1 0 -19 6 3 5 5
2:same other 3	5 -14 0 -2 11 0 0 0
2:same other 4	0 0 0 -32 35 0 0 -7
2:same truce 1	-13 8 8 -11 -4 0 4 3
2:same truce 2	2 -5 0 0 -3 -1 -12 9
2:same truce 3	0 9 -7 -9 -15 -1 -6 13
2:same truce 4	9 -30 9 -50 9 -9 7 39
2:truce 0 elsewhere 0	-14 6 6 13 -11 -38 9 -5
2:truce 0 elsewhere 1	-12 11 -2 17 -12 4 -5 -23
2:truce 0 elsewhere 2	-5 -19 -15 28 30 -9 -19 -24
2:truce 0 elsewhere 3	8 1 -21 30 5 -5 3 -53
2:truce 0 elsewhere 4	12 -13 4 18 28 31 -8 -90
2:truce 1 elsewhere 0	-2 -8 -15 -22 -27 -12 0 43
2:truce 1 elsewhere 2	0 -20 0 6 0 0 0 10
2:truce 1 elsewhere 3	-1 -10 11 7 -8 0 0 0
2:truce 1 elsewhere 4	-9 23 3 33 8 0 -10 -67
2:truce 2 elsewhere 0	-5 -13 -35 -10 -15 -8 -1 40
2:truce 2 elsewhere 2	-1 4 0 -16 0 0 0 18
2:truce 2 elsewhere 3	0 0 0 15 -2 0 0 -13
2:truce 2 elsewhere 4	2 -9 15 27 3 0 -10 -34
2:truce 3 elsewhere 0	-14 4 -11 -40 -14 -18 -7 51
2:truce 3 elsewhere 4	0 8 -5 25 -12 -3 0 -21
2:truce 4 elsewhere 0	-9 -25 0 -18 -39 -34 -11 54
2:truce 4 elsewhere 4	-11 11 -3 22 0 3 3 -26
<always>	-19 -11 -22 41 -6 -17 -23 -6
a:!	0 -13 0 16 0 0 0 -3
a:'	0 -17 0 12 4 0 0 0
a:'s	2 -9 5 16 -19 0 -10 -2
a:'s <level>	0 0 2 -8 -6 0 0 11
a:'s <number>	0 -9 0 11 0 0 0 0
a:-	-3 13 0 -15 -1 0 0 9
a:.	-15 -5 -8 26 -6 -10 3 -10
a:<agent>	-9 -8 -1 28 -8 3 -7 -6
a:<day-ahead>	-3 13 -8 6 -21 -4 -8 -2
a:<day-ahead> .	0 19 0 -13 0 0 0 -5
a:<day-gone> .	0 -7 0 16 -3 0 -2 0
a:<day-today>	0 -17 0 -1 0 0 0 14
a:<day-today> .	0 -10 0 7 -1 0 0 0
a:<gate>	-8 -12 2 5 25 2 0 -31
a:<goods>	0 15 3 -14 4 -10 -5 -1
a:<level>	-14 7 -7 13 -4 -5 3 -15
a:<level> .	0 -9 0 24 -4 0 -1 -14
a:<level> <level>	0 8 0 -22 0 0 0 16
a:<level> at	0 -12 0 11 0 0 0 0
a:<level> in	0 32 0 -23 -2 0 0 -6
a:<level> is	0 6 0 1 0 0 0 -9
a:<month-ahead>	0 -11 0 14 0 0 0 0
a:<name>	0 0 7 -9 7 -6 -13 6
a:<name> <level>	0 7 0 1 0 0 0 -8
a:<name> agree	0 -10 0 0 0 0 0 9
a:<name> and	0 0 0 9 4 0 0 -9
a:<name> charge	0 -8 0 6 0 0 0 0
a:<name> levy	0 9 0 -6 0 0 0 0
a:<name> will	0 18 0 -24 2 0 0 0
a:<name> would	0 -14 0 20 0 0 0 -3
a:<not>	-14 0 4 11 -9 -9 -4 1
a:<number>	0 0 -2 1 9 -10 -2 -3
a:<number> .	-2 15 -2 0 -9 0 2 -9
a:<number> and	0 11 0 -11 -2 0 0 3
a:<number> th	4 -2 0 -11 11 0 0 0
a:<number> to	0 -13 0 17 0 0 0 0
a:<office>	-2 0 0 6 8 -3 -4 -9
a:<office> order	0 10 0 -2 0 0 0 -5
a:<organisation>	-7 1 -1 1 16 -2 -9 -10
a:<organisation> 's	-3 0 0 10 -4 0 0 0
a:<organisation> .	0 9 0 -2 0 0 -4 -1
a:<person>	-4 -9 0 36 0 -5 -3 -10
a:<person> and	0 18 0 -2 0 0 0 -14
a:<quality>	-2 3 12 4 -15 6 1 -17
a:<quality> car	0 9 0 -8 0 0 0 0
a:<quality> duty	0 -7 0 17 0 0 0 -9
a:<quality> tariff	0 16 0 -14 0 0 0 0
a:<seat> .	0 6 0 -8 -7 0 0 8
a:<span>	-4 16 -3 0 4 0 -1 -14
a:<span> .	0 20 0 -9 5 0 0 -14
a:<taker>	0 -10 0 9 0 4 0 0
a:<v-bear>	0 0 -13 0 3 -9 0 4
a:<v-begin>	0 0 0 4 -2 -7 -12 7
a:<v-buy>	0 2 0 0 3 5 0 -13
a:<v-down>	-4 10 0 -6 -6 -1 0 2
a:<v-end>	-1 -3 6 -10 -5 -2 0 14
a:<v-impose>	-14 9 -1 -7 12 -3 9 -9
a:<v-propose>	0 -18 -3 0 7 0 11 3
a:<v-return>	0 0 0 -8 0 0 0 13
a:<v-say>	-7 -18 -1 23 4 -1 1 -10
a:<v-sell>	5 -1 0 -11 8 9 -3 -10
a:<v-stay>	0 -28 3 15 -9 0 1 8
a:<v-suspend>	-3 7 0 3 -9 0 0 0
a:<v-target>	-2 10 0 -3 2 0 -6 -4
a:a	0 -15 1 -11 1 2 17 13
a:a <quality>	0 14 0 -16 7 0 0 -7
a:a formal	0 0 0 10 -8 0 0 0
a:a further	0 -9 0 -3 13 0 0 0
a:a tariff	0 5 0 -9 0 0 0 5
a:a truce	0 5 7 -13 6 0 0 -2
a:about	0 -2 0 7 -12 0 0 5
a:additional	0 0 9 -8 -11 0 0 9
a:additional duty	0 0 9 -5 -11 0 0 8
a:after <name>	0 13 0 -9 -1 0 -1 0
a:after <span>	0 -1 0 10 0 0 0 -7
a:after all	0 9 0 -8 0 0 0 0
a:again	0 9 0 -6 0 0 0 -1
a:against	0 9 0 -13 6 0 0 0
a:agree	0 -16 0 3 0 0 6 2
a:agree .	0 0 0 13 -3 0 0 -7
a:agree in	0 0 0 -10 0 0 3 8
a:agree to	0 -9 0 0 0 0 0 9
a:agreement	0 -35 0 13 4 0 -2 15
a:agreement .	0 -12 0 0 0 0 0 10
a:agreement with	0 -9 0 7 0 0 0 1
a:all	0 19 0 -2 -12 0 0 -14
a:aluminium	0 -9 0 10 0 0 0 0
a:an	0 5 6 -16 -7 2 -1 11
a:an hour	0 0 0 -7 0 0 0 9
a:and	-18 24 -6 -8 -31 -9 -11 14
a:and <name>	0 -5 0 9 -2 0 0 0
a:and <number>	0 -11 0 0 1 0 0 12
a:and <person>	0 18 0 -6 0 0 0 -13
a:and a	0 10 0 -5 0 0 0 0
a:and aluminium	0 -9 0 10 0 0 0 0
a:and last	0 8 0 0 0 0 0 -11
a:and not	0 -10 0 0 0 0 0 10
a:and run	0 -9 0 11 0 0 0 -1
a:answer	0 -7 0 14 -5 0 0 0
a:any case	0 0 0 -9 0 0 0 9
a:appeal .	0 -4 0 -3 11 0 0 -1
a:approve	0 -3 0 -6 10 0 0 0
a:are exempt	0 0 -7 10 -4 0 0 0
a:are free	0 -4 10 -5 -3 0 0 3
a:are not	0 0 -1 8 -2 0 0 -1
a:arrangement	0 6 0 -9 0 0 0 2
a:as	2 0 0 -12 -4 0 13 1
a:as a	0 0 0 -9 0 0 0 11
a:at	0 -19 -9 22 8 0 0 -13
a:at <level>	0 -3 0 10 -3 0 0 -4
a:at <number>	0 -4 0 6 9 -1 0 -5
a:at all	0 -4 0 10 0 0 0 -1
a:at least	0 -10 0 3 -4 0 0 10
a:at the	1 0 -1 5 0 5 0 -11
a:away	3 -13 0 12 -1 0 0 0
a:back	0 18 0 -19 -5 1 -5 4
a:back .	0 13 0 -15 0 0 0 0
a:be	-4 3 6 -16 10 5 2 -3
a:be <number>	0 17 0 -11 0 0 6 -11
a:became	0 -8 0 16 0 0 0 -9
a:become	2 16 0 -14 5 0 0 -13
a:been	0 -16 0 12 -8 0 6 5
a:been <level>	0 -14 0 15 0 0 0 0
a:before the	0 4 0 9 0 0 0 -10
a:begin	0 14 0 0 -3 0 -1 -9
a:begin .	0 13 0 -11 0 0 0 0
a:between	0 -10 0 14 -5 0 0 -1
a:border	0 -4 0 10 0 0 0 -3
a:both	8 5 0 -25 11 0 6 -5
a:both side	0 5 0 -11 5 0 0 0
a:branded	0 9 0 -8 0 0 0 0
a:bring it	0 10 0 -11 0 0 0 0
a:butter	0 -5 4 15 -9 0 0 -5
a:by	1 -6 -2 24 -12 0 0 -11
a:by <level>	0 -9 0 9 0 0 0 0
a:by <span>	0 0 0 11 0 0 0 -7
a:cabinet	0 10 0 -8 0 0 0 0
a:call	0 -12 0 6 9 0 0 -2
a:can	0 5 0 6 -9 0 0 -2
a:capital	0 -7 0 9 0 0 0 0
a:change	0 -16 0 17 0 0 0 0
a:charge .	0 -10 8 3 -4 0 0 0
a:charge <level>	0 -1 0 12 -2 0 0 -11
a:charge a	0 -9 0 12 0 0 0 -2
a:charge on	0 10 0 -8 0 0 0 0
a:cheese	0 9 0 -8 0 0 0 0
a:chip	0 -8 0 10 0 0 0 0
a:close	0 -2 0 -8 0 0 0 12
a:coffee	0 9 0 -7 0 0 0 0
a:collect	0 10 0 -8 0 0 0 -4
a:come	-1 0 0 2 -13 0 0 6
a:confirm	0 0 0 -12 14 0 0 0
a:continue	0 -2 0 9 0 0 0 -5
a:control on	1 -11 0 0 0 0 0 8
a:cost	0 -16 0 13 7 0 0 -1
a:could	0 11 0 -10 4 0 0 -2
a:country	0 -12 0 7 2 0 0 1
a:custom	0 5 4 0 0 0 0 -10
a:date	15 -6 0 -13 -5 0 5 5
a:date .	0 6 0 -12 0 0 8 -1
a:day	-6 -2 0 -17 -2 1 12 8
a:day .	-1 -5 0 0 0 0 0 12
a:deadline	0 0 0 -14 0 0 9 7
a:deadline .	0 0 0 -9 0 0 6 4
a:deal .	0 8 0 -10 -1 0 5 0
a:decide	0 -2 0 6 -11 0 5 0
a:decide on	0 0 0 0 -9 0 8 0
a:desk	0 0 0 0 9 0 0 -6
a:doe	0 0 0 10 -2 0 0 -12
a:duty	-6 14 8 -9 -18 0 0 6
a:duty .	0 -1 10 9 -13 0 0 -5
a:duty of	-4 -8 0 -3 2 0 0 15
a:duty will	0 10 0 -8 0 0 0 0
a:each	0 0 0 0 9 0 0 -15
a:earth	-4 -12 0 8 0 0 0 8
a:economy	0 -9 0 11 0 0 0 0
a:emergency tariff	0 -2 0 -5 9 0 0 0
a:end	0 -8 8 -18 -3 0 -2 24
a:end .	0 -8 5 -14 -1 0 0 19
a:end on	0 10 0 1 0 0 0 -13
a:entry	0 13 0 -7 0 0 0 -1
a:escape	0 9 0 -9 0 0 0 0
a:evening	0 5 0 15 -9 0 0 -13
a:every	0 -7 11 0 0 0 0 0
a:everything	0 7 0 -9 0 0 0 4
a:exclusion	0 -3 19 -4 -9 0 0 0
a:exempt	0 -1 -9 13 -4 0 0 0
a:exemption	0 -5 14 0 -4 0 0 -2
a:extend a	0 0 0 -8 0 0 0 9
a:extra	0 0 0 0 7 0 0 -9
a:fall	0 15 0 -14 1 0 0 0
a:fall to	0 12 0 -10 0 0 0 0
a:fare	0 -8 0 9 0 0 0 0
a:fee	-6 -11 -6 0 24 0 0 -7
a:first	0 14 0 -16 7 0 0 -3
a:flour	0 0 0 9 0 0 0 -8
a:for	5 -7 5 7 -18 0 2 2
a:for <quality>	0 -10 5 -3 0 0 0 8
a:for <span>	-2 0 -1 18 -1 0 0 -17
a:for an	0 4 4 -11 0 0 0 0
a:for the	-1 15 -9 -9 -8 0 6 3
a:formal	0 0 0 10 -8 0 0 0
a:four	0 -11 0 6 0 0 0 3
a:framework	0 -8 0 12 0 0 0 0
a:free	0 4 11 -7 0 0 0 -4
a:free of	0 -12 9 0 2 0 0 -1
a:from	-2 0 2 2 13 0 -3 -21
a:from <day-ahead>	0 -14 0 27 -1 0 0 -16
a:from <number>	0 -12 0 3 6 0 0 3
a:further	0 -1 0 -6 13 0 0 0
a:gave	0 0 0 10 -1 0 -1 0
a:get	0 9 0 -11 -1 0 0 3
a:go	0 -18 -3 8 9 0 -5 7
a:go back	0 0 0 10 0 0 -2 -4
a:go from	0 -17 0 0 8 0 0 4
a:go up	0 14 0 -3 0 0 0 -10
a:good is	0 8 0 -8 0 0 0 0
a:good of	0 -7 0 14 -1 0 0 -2
a:had	0 -4 0 19 -7 0 0 -2
a:half	0 -4 0 15 0 0 0 -5
a:have	0 -10 0 10 -8 0 14 -5
a:have been	0 -14 0 10 0 0 0 4
a:have pay	0 -6 0 10 0 0 0 0
a:have to	0 11 0 -10 0 0 0 0
a:he	0 0 0 19 -9 0 0 -8
a:hear	0 -8 0 -9 13 0 0 2
a:here	0 -19 0 18 0 0 0 0
a:his	0 13 0 -7 0 0 0 -4
a:hour	0 0 0 -8 0 0 0 8
a:house	0 -8 0 10 0 0 0 0
a:impose	0 -9 0 11 0 0 0 0
a:in	4 9 -8 0 9 0 -7 -18
a:in <seat>	0 10 0 -10 0 0 0 2
a:in a	0 12 0 -5 0 0 0 -2
a:in any	0 0 0 -10 0 0 0 9
a:in its	0 -6 0 -1 9 0 0 0
a:in the	0 4 0 -13 -3 4 3 5
a:into	0 -13 0 5 -4 0 0 12
a:is	7 0 -4 4 -11 -3 2 -1
a:is <level>	0 0 0 14 0 0 0 -18
a:is <number>	0 3 0 9 0 0 0 -14
a:is at	0 -7 0 10 0 0 0 0
a:is not	0 12 0 -5 0 0 0 -5
a:is off	0 -6 0 7 0 0 0 0
a:is over	0 0 0 -9 0 0 0 10
a:is the	9 6 0 -25 -6 0 3 6
a:is to	0 11 0 -14 0 0 0 0
a:it	4 -3 -6 9 0 -8 1 -3
a:it 's	0 -6 0 2 -6 0 0 9
a:it .	5 -11 0 4 11 -1 -4 -7
a:it had	0 0 0 8 0 0 0 -5
a:it in	0 11 0 -10 -1 0 0 0
a:it was	0 -8 0 18 0 0 0 -9
a:it will	0 2 0 -18 -3 0 7 9
a:it would	0 -5 0 11 0 0 0 -4
a:its	-2 15 -4 -27 15 2 1 -2
a:its own	0 5 0 -11 2 0 0 2
a:know	0 10 0 0 0 0 0 -9
a:last	-7 0 3 -22 11 0 8 6
a:last <span>	0 19 0 -22 0 0 0 1
a:last day	-3 -7 1 -11 0 2 0 16
a:last until	0 0 0 8 0 0 0 -5
a:last week	0 0 0 -13 10 0 0 4
a:later	0 0 0 -10 0 0 0 11
a:law	-2 -1 0 12 -1 0 0 -2
a:least	0 -10 0 3 -4 0 0 10
a:less than	0 12 -8 0 0 0 0 -1
a:levy	0 12 0 0 -6 0 0 -7
a:lift	0 0 0 10 -9 0 0 0
a:match	0 8 0 -2 -1 0 0 -2
a:men	0 -6 0 -5 0 0 0 11
a:minister	0 -8 0 12 0 0 0 -2
a:month	5 -19 0 2 6 0 -1 2
a:month .	0 -13 0 0 4 0 0 5
a:more	0 -17 0 18 -10 3 0 0
a:must	0 -5 0 -9 5 0 4 4
a:name	0 -9 0 13 0 0 0 0
a:new rate	0 14 0 -4 -9 0 0 0
a:new tariff	0 10 0 -9 0 0 0 0
a:next	5 10 -3 -3 3 -4 0 -6
a:next year	0 13 -2 -13 6 0 0 0
a:night	0 -8 0 4 -7 0 -7 13
a:night .	0 -6 0 -4 0 0 0 15
a:no	0 -2 0 11 -5 0 0 -2
a:nobody	0 -8 0 18 0 0 0 -10
a:none	0 4 0 0 -10 0 0 7
a:north	0 -9 0 10 0 0 0 0
a:not come	0 -10 0 12 0 0 0 0
a:nothing	0 -10 0 -5 3 0 7 9
a:notice	9 0 0 -14 4 0 0 1
a:now	0 10 0 -2 3 0 -1 -9
a:number	0 -12 0 8 0 0 0 3
a:object	0 0 0 -8 13 0 0 0
a:of	2 -25 8 19 1 -1 -25 0
a:of <name>	0 -11 0 6 -2 0 0 3
a:of <span>	0 13 0 -17 9 0 0 -4
a:of it	0 -6 0 -2 13 0 0 -1
a:of next	4 14 0 -2 -2 0 0 -8
a:of talk	0 -1 0 0 9 0 0 -6
a:of the	0 -23 8 39 -16 0 -2 -11
a:of thi	0 -3 0 -7 1 0 -1 12
a:off	0 -9 0 6 6 0 0 0
a:off .	0 -9 0 2 9 0 0 0
a:off the	0 -7 0 11 0 0 0 0
a:offer	0 -3 0 -4 9 0 3 -4
a:oil	0 13 0 -12 0 0 0 0
a:old	0 12 0 -1 0 0 0 -15
a:old rate	0 10 0 -8 1 0 0 -5
a:olive	0 9 0 -7 0 0 0 0
a:on	0 5 -4 -7 -9 -10 10 10
a:on .	0 13 0 -12 0 0 0 0
a:on <day-ahead>	0 8 -2 15 -2 0 0 -19
a:on both	0 4 0 -7 0 0 0 1
a:on our	0 17 0 -7 -1 0 -4 -3
a:on patented	0 -10 0 11 0 0 0 0
a:on the	0 -18 2 0 6 0 0 7
a:only the	0 11 0 -15 0 0 0 3
a:opened	0 -8 0 15 -1 0 0 0
a:order	0 6 0 0 -2 5 0 -10
a:ordinary	0 15 0 -8 -4 0 0 0
a:our	0 8 -1 -6 14 0 -5 -10
a:outside	0 -15 0 6 10 0 0 0
a:over	0 -3 0 -11 14 0 2 1
a:owe	0 6 0 -9 -2 0 0 6
a:own	0 3 0 -9 10 0 0 -1
a:paper	0 -12 0 16 0 0 0 0
a:parcel	0 1 9 -3 -1 0 0 -7
a:pass	0 -1 0 0 0 0 -1 9
a:patented	0 -11 0 12 0 0 0 0
a:patented medicine	0 -11 0 12 0 0 0 0
a:pay the	0 20 0 -11 -3 0 0 -4
a:percent	0 -8 0 9 0 0 0 0
a:port	-5 -14 -5 -2 24 4 0 -8
a:port fee	-4 -6 -5 2 15 0 0 -4
a:present	0 9 0 -13 -2 0 3 0
a:price	0 -1 0 10 -2 0 -1 -1
a:prolongation	0 0 0 -10 -1 0 8 4
a:published its	0 14 0 -19 7 0 0 0
a:published the	0 -7 0 10 0 0 0 0
a:put	0 8 0 0 -12 0 3 -8
a:quota	0 -3 0 10 0 0 0 -5
a:rare	-4 -12 0 8 0 0 0 8
a:rare earth	-1 -7 0 13 0 0 0 0
a:rate	0 22 0 -9 -5 0 0 -4
a:rate .	0 17 0 -8 -5 0 0 -3
a:rate of	0 -10 0 4 0 0 0 3
a:rather	0 0 0 -10 10 0 0 0
a:rather than	0 0 0 -10 10 0 0 0
a:reciprocal	0 -7 0 10 0 0 0 0
a:reply	0 -9 0 -5 18 0 0 -4
a:reply .	0 -8 0 -4 15 0 0 -1
a:report	0 -2 0 13 -5 0 0 0
a:rest	0 -7 0 11 0 0 0 -4
a:right	0 12 0 -5 -6 0 0 0
a:rise to	0 8 0 -9 3 0 0 -2
a:round	0 0 0 9 0 0 0 -4
a:rule on	0 6 -1 -11 1 0 0 3
a:rum	0 0 0 9 0 0 0 -7
a:run .	0 0 0 -5 0 0 0 11
a:say	0 -14 0 14 2 0 5 -11
a:season	0 -6 0 13 0 -3 0 0
a:see	0 -3 0 11 0 0 0 -5
a:sell	0 -2 0 0 -5 11 0 -1
a:set	0 5 0 2 -2 0 7 -15
a:she	0 0 0 10 0 0 0 -8
a:ship	0 2 0 -15 16 0 0 -9
a:side .	0 7 4 -12 -1 0 0 0
a:signature	0 0 0 10 -7 0 0 0
a:since	0 -11 0 4 0 0 0 7
a:sit	0 -5 0 11 0 0 0 0
a:speaking	0 0 0 -9 0 0 0 9
a:spring	0 0 0 -12 0 0 0 13
a:start	0 13 0 -2 0 -3 0 -4
a:step	0 14 0 -13 0 0 0 0
a:subject	0 3 0 -8 6 0 0 0
a:subject to	0 3 0 -10 7 0 0 0
a:surcharge	0 13 -3 -8 0 0 0 -3
a:table	0 -10 0 14 0 0 0 0
a:take <level>	0 7 0 -11 0 0 0 4
a:talk in	0 0 0 -8 10 0 0 0
a:talked	0 -4 0 -1 -3 0 0 10
a:tariff	0 -22 -3 11 12 0 9 -6
a:tariff .	0 -16 0 4 4 0 6 -2
a:tariff for	0 12 0 -11 0 0 0 0
a:telephone	0 -16 0 1 0 0 0 12
a:telephone .	0 0 0 -8 0 0 0 9
a:tell	0 -5 0 -7 9 0 0 4
a:tell the	0 0 0 -9 10 0 0 0
a:term of	0 5 0 -13 9 0 0 0
a:th	4 -2 0 -11 11 0 0 0
a:that	0 10 0 2 -30 0 -1 8
a:that .	0 -7 0 0 -5 0 0 10
a:that <person>	0 15 0 -11 0 0 0 -4
a:the	-3 -4 -2 13 -8 4 -3 -7
a:the <day-ahead>	0 8 0 -9 0 0 0 3
a:the <name>	1 3 0 5 -14 0 0 -4
a:the <number>	9 3 0 -1 5 0 0 -17
a:the <office>	0 -12 0 28 -2 0 0 -14
a:the <organisation>	-1 2 0 -5 12 0 -2 -2
a:the <person>	0 -13 0 14 3 0 0 -7
a:the <quality>	0 1 2 7 -7 0 6 -14
a:the additional	0 6 9 -13 -10 0 0 2
a:the agreement	0 -6 0 9 0 0 0 0
a:the arrangement	0 6 0 -10 0 0 0 2
a:the country	0 -11 0 13 0 0 0 0
a:the day	0 1 0 -10 1 0 6 0
a:the duty	0 14 0 -10 5 0 0 -5
a:the emergency	0 -3 0 -5 9 0 0 0
a:the extension	0 0 0 -8 9 0 0 0
a:the first	0 13 0 -9 -1 0 0 0
a:the last	0 -8 5 -14 -3 2 6 9
a:the law	0 -2 0 13 -8 0 0 0
a:the month	0 -10 0 18 -3 0 0 -3
a:the north	0 -9 0 10 0 0 0 0
a:the old	0 12 0 -4 0 0 0 -10
a:the ordinary	0 16 0 -8 -4 0 0 0
a:the pause	0 9 0 0 -4 0 0 -4
a:the present	0 10 0 -11 0 0 0 1
a:the rest	0 -6 0 10 0 0 0 -4
a:the surcharge	0 10 -2 -7 2 0 0 -1
a:the table	0 -9 0 11 0 0 0 0
a:the tariff	0 0 0 -9 7 0 4 0
a:the time	0 -12 0 -3 0 4 0 11
a:the whole	0 9 -7 -4 0 0 0 1
a:them	-1 -17 0 0 0 0 8 7
a:them .	0 -10 0 -5 0 0 9 3
a:there	0 0 0 15 -7 0 0 -13
a:there .	0 -6 0 13 0 0 0 -5
a:they	0 -6 0 0 -16 0 0 15
a:thi year	0 7 0 -17 8 0 0 2
a:three	0 -16 0 20 -1 0 0 0
a:to	-5 3 -1 -5 5 0 5 -7
a:to <day-ahead>	0 0 0 -8 -7 0 0 16
a:to <level>	0 7 0 -3 5 0 0 -8
a:to <number>	-1 7 0 -8 0 0 0 6
a:to be	0 -7 0 -3 12 0 5 -7
a:to decide	0 0 0 3 -10 0 5 0
a:to extend	0 0 0 -7 -1 0 0 12
a:to pay	0 -11 0 15 0 0 0 0
a:to put	0 10 0 -1 -8 0 0 0
a:to run	0 0 0 -5 0 0 0 11
a:to sign	0 13 0 3 -2 0 -1 -12
a:to talk	0 -7 0 10 0 0 0 0
a:to the	2 7 1 -6 7 0 0 -12
a:top .	0 11 0 -10 0 0 0 0
a:trade	0 -14 0 14 -5 0 0 0
a:treaty	0 -1 0 -5 -2 0 11 0
a:truce	-5 7 4 -4 9 0 -3 -4
a:truce between	0 -2 0 12 -2 0 0 -5
a:truce on	0 0 0 -7 0 0 0 10
a:turn	0 4 0 -13 0 0 0 6
a:two	0 -17 0 33 -15 0 2 -11
a:two <office>	0 0 0 8 0 0 0 -6
a:two government	0 0 0 9 0 0 0 -3
a:until <day-ahead>	0 7 0 4 -5 0 0 -12
a:up	0 0 0 0 -7 0 -2 10
a:up .	0 -9 0 -13 -2 0 -2 25
a:video	0 -5 0 11 -2 0 0 0
a:want	0 15 0 -19 -3 0 8 -2
a:want to	0 12 0 -12 0 0 1 -1
a:was	0 -2 0 14 5 0 0 -14
a:was <number>	0 -1 0 11 0 0 0 -7
a:we	0 -6 0 -4 -7 0 7 11
a:we shall	0 -12 0 0 0 0 5 6
a:were	0 -13 0 19 -4 0 0 0
a:what	0 -2 0 13 0 0 -4 -5
a:whether	0 -14 0 -8 20 0 0 0
a:whether <name>	0 0 0 -9 6 0 0 3
a:whole	0 8 -7 -14 0 0 0 12
a:will	0 3 4 -2 6 0 0 -9
a:will be	0 12 -1 -12 4 0 1 -3
a:will have	0 6 0 -9 0 0 0 1
a:will pay	0 -11 0 8 -1 0 0 5
a:with	-1 -16 5 2 2 -1 -2 9
a:with <name>	0 -3 0 0 9 0 0 -2
a:with <seat>	0 -3 0 -4 0 0 0 8
a:with the	0 -12 0 1 5 0 0 0
a:without	-5 14 2 -4 -14 0 -5 2
a:without the	0 -9 0 7 1 0 0 0
a:worth	0 11 -8 0 0 0 0 0
a:would	-2 5 0 0 -15 1 0 4
a:would have	0 -17 0 20 0 0 0 0
a:year	0 10 -4 -15 20 0 -2 -4
a:year .	0 0 -2 -12 15 0 0 3
a:you	0 8 0 -10 16 0 0 -14
a:your	0 0 0 -11 3 0 0 10
asks	-2 -4 -12 21 -15 1 -8 -9
b:" the	0 0 0 9 0 0 0 -7
b:" we	0 -7 0 5 9 0 -4 -3
b:'	0 1 0 23 -10 0 0 -17
b:'s	3 11 -4 -8 9 3 -12 -7
b:'s <level>	0 -2 0 -10 0 0 0 15
b:'s <number>	0 16 0 -12 0 0 0 -2
b:'s agreement	0 -6 0 9 0 0 0 0
b:'s congress	0 0 0 9 -6 0 0 0
b:'s good	0 1 0 -1 12 0 0 -10
b:'s ministry	8 -5 0 10 -6 0 0 -10
b:'s no	0 2 0 -6 0 0 -6 10
b:'s on	0 -5 0 0 12 0 0 -7
b:'s own	0 9 0 -8 -6 0 0 4
b:'s parliament	0 3 0 9 -11 0 0 0
b:'s senate	0 -2 0 -8 12 0 0 0
b:'s suspension	0 -3 0 8 -2 0 0 -2
b:(	0 -5 -1 11 -1 0 0 0
b:( <level>	0 -5 0 10 0 0 0 -3
b:)	-3 24 0 -9 -1 0 0 -8
b:*	0 0 0 11 0 0 0 -9
b:,	1 -1 -7 10 -15 0 4 -3
b:, <name>	0 -1 0 9 0 0 0 -2
b:, <number>	0 29 0 -22 -2 0 0 -7
b:, <person>	0 -8 0 14 1 0 2 -9
b:, <points>	0 -20 0 18 0 0 0 1
b:, a	0 -3 0 11 -1 0 0 -2
b:, and	-13 -10 10 -4 23 0 1 -2
b:, are	3 -5 3 16 4 0 0 -21
b:, back	0 -9 0 11 0 0 0 0
b:, begin	0 21 0 -14 0 0 0 -8
b:, both	0 15 0 -21 0 0 0 7
b:, by	0 -9 0 0 4 0 10 -7
b:, counted	0 -11 0 13 0 0 0 0
b:, did	0 5 0 -14 9 0 0 0
b:, down	0 -4 0 11 0 0 0 -7
b:, due	0 13 7 -4 -9 0 0 -3
b:, duty	0 -9 0 0 0 0 0 11
b:, effective	0 14 0 -11 0 0 0 0
b:, end	4 -9 0 -8 -1 0 0 11
b:, for	0 10 0 -9 0 0 0 -1
b:, from	-8 9 -1 13 0 0 0 -22
b:, go	0 4 0 -12 0 0 0 9
b:, good	0 -10 2 4 0 0 0 2
b:, has	5 15 0 -8 -12 0 0 0
b:, have	0 -4 0 14 -2 0 0 -9
b:, he	0 -2 0 -3 -1 0 0 9
b:, in	0 0 0 15 -17 0 0 0
b:, is	0 -1 0 -4 -3 0 0 13
b:, it	0 -8 0 -26 0 0 12 23
b:, last	0 0 2 9 0 0 0 -10
b:, no	0 2 0 10 0 0 -1 -10
b:, now	0 0 0 -19 0 6 0 13
b:, published	-3 -2 0 11 -2 0 0 0
b:, put	0 -3 0 8 0 0 0 -4
b:, return	0 -3 0 11 -3 0 0 0
b:, run	2 1 0 12 -5 0 0 -11
b:, since	0 -3 0 -6 0 0 0 10
b:, sit	0 0 0 11 -9 0 0 0
b:, so	0 2 0 -13 0 0 0 13
b:, spoke	0 0 0 -13 0 0 0 14
b:, start	0 -1 0 13 -10 0 0 -8
b:, suspend	-1 7 0 -13 0 0 0 5
b:, take	0 15 0 -14 0 0 0 0
b:, till	0 -1 0 -7 0 0 0 11
b:, to	0 -5 -5 -7 1 0 0 9
b:, up	0 0 0 -19 0 0 0 21
b:, will	9 16 1 -14 -8 0 0 -2
b:, with	0 0 0 -2 0 0 -2 9
b:-	7 -15 4 -10 0 0 4 8
b:- and	0 8 0 -8 0 0 0 0
b:- built	-1 -1 0 0 9 0 0 -1
b:- call	4 0 0 3 0 0 0 -9
b:- tariff	0 0 0 -5 -2 0 0 11
b:- the	5 -12 0 2 -1 0 0 4
b:. est	0 -3 0 -2 -1 0 0 10
b:/	0 -22 4 8 4 0 0 3
b:: <name>	0 0 -1 12 -1 0 0 -13
b:: <number>	-2 5 0 -4 10 0 -1 -10
b:: <quality>	0 -14 0 -2 -2 0 0 17
b:: <seat>	0 -10 0 3 -3 0 0 12
b:: <span>	0 0 0 14 0 0 0 -15
b:: and	0 13 0 -14 0 0 0 2
b:: from	-3 -1 0 -3 0 0 0 12
b:: it	0 -1 0 -9 -3 0 0 16
b:: its	0 12 0 -2 -2 0 0 -7
b:: on	0 10 0 -9 5 0 0 -7
b:: the	0 -2 -1 2 10 0 -3 -10
b:: then	0 16 0 -7 0 0 0 -12
b:: truce	0 10 0 -4 0 0 0 -2
b:: until	-4 -9 0 3 8 0 0 0
b:: we	0 -3 0 0 0 0 10 -9
b:: what	7 -12 6 11 -2 0 0 -11
b:; <name>	0 -2 0 17 -10 0 0 -2
b:; <person>	0 11 0 -10 0 1 0 0
b:; from	0 16 0 -14 0 0 0 -2
b:; it	0 0 0 7 3 0 -1 -11
b:; the	0 -5 -1 8 -5 0 3 -1
b:; their	0 0 0 -9 0 0 0 10
b:<agent>	-1 -1 4 8 -1 2 -6 -14
b:<day-ahead> and	0 6 2 -20 16 -1 -1 0
b:<day-ahead> to	-1 -5 0 14 -3 0 0 0
b:<day-gone>	11 15 0 -21 -14 0 4 0
b:<day-gone> <person>	0 -2 0 12 0 0 0 -8
b:<day-gone> and	0 9 -1 -3 -1 0 0 0
b:<day-gone> for	0 5 0 -8 0 0 0 5
b:<day-gone> take	0 6 0 -8 0 0 0 0
b:<day-gone> the	0 11 0 2 0 0 0 -16
b:<day-today>	-6 13 -4 -23 0 0 -6 23
b:<day-today> and	-1 17 -2 -21 6 0 0 0
b:<day-today> from	0 15 0 -18 -1 0 0 4
b:<day-today> to	0 -8 0 11 0 0 0 -1
b:<duty>	-7 -4 9 -11 5 -6 0 15
b:<gate>	-2 10 -11 -1 5 0 -4 -8
b:<goods-amount>	0 -2 0 40 -23 0 -7 -8
b:<goods-amount> by	0 -1 0 22 -12 0 -3 -2
b:<goods-amount> of	0 -4 0 20 -7 0 -1 0
b:<goods>	21 7 4 -18 0 -10 -9 5
b:<level-noun>	-23 5 -13 1 12 -1 2 -9
b:<level>	-1 7 -4 6 -19 -9 -17 0
b:<level> after	0 -4 0 -5 10 0 0 0
b:<level> and	0 11 0 3 -1 0 0 -17
b:<level> apply	0 16 0 -15 0 0 0 0
b:<level> at	0 -11 0 8 0 0 0 2
b:<level> begin	0 10 0 -10 0 0 0 0
b:<level> duty	0 8 0 -12 0 0 0 5
b:<level> for	0 9 0 -3 0 0 0 -6
b:<level> from	-8 13 0 -7 -11 0 0 3
b:<level> here	0 -15 0 11 0 0 0 4
b:<level> in	0 4 0 -21 0 0 0 20
b:<level> is	0 -6 0 0 -7 0 0 13
b:<level> lower	0 -8 0 9 0 0 0 0
b:<level> more	0 -17 0 20 0 0 0 0
b:<level> of	0 11 0 -7 -4 0 0 0
b:<level> off	0 -13 0 18 -1 0 0 -3
b:<level> on	-5 1 8 -7 8 0 -1 4
b:<level> tariff	5 6 0 -16 5 0 0 0
b:<level> there	0 11 0 -10 0 0 0 0
b:<level> to	0 11 0 -5 -1 0 0 -3
b:<level> will	0 -2 0 -3 0 0 0 9
b:<money>	-1 13 0 6 -11 0 -2 -10
b:<money> in	0 -4 0 17 -5 0 0 -2
b:<money> of	0 13 0 -13 -2 0 0 1
b:<month-gone>	16 0 0 -6 1 0 0 -2
b:<month-gone> is	0 11 0 -4 0 0 0 -4
b:<month-today>	4 14 0 -12 0 0 0 -4
b:<name>	17 -5 -3 0 -1 0 -7 1
b:<name> 's	10 -1 0 5 -6 0 0 -9
b:<name> agree	0 -10 0 2 0 0 0 7
b:<name> and	-5 13 -10 -3 -18 0 -8 10
b:<name> are	4 -10 0 0 0 0 8 0
b:<name> at	0 14 0 -4 0 0 0 -7
b:<name> begin	0 -4 0 0 8 0 0 -3
b:<name> by	1 -7 0 16 -5 0 0 -3
b:<name> come	0 13 0 -13 0 0 0 0
b:<name> doe	0 4 0 -11 8 0 0 -4
b:<name> duty	0 10 0 -3 0 0 0 -4
b:<name> end	0 -3 -12 16 11 0 0 -12
b:<name> enter	0 14 0 -8 -3 0 0 0
b:<name> give	0 -2 0 4 10 0 0 -10
b:<name> go	0 6 0 -10 0 0 0 4
b:<name> has	2 0 -3 -18 3 -3 4 7
b:<name> in	0 -12 0 5 -3 0 -1 13
b:<name> make	0 0 0 11 0 0 0 -8
b:<name> pay	0 -9 0 10 0 0 0 0
b:<name> put	0 -16 0 13 8 0 0 -5
b:<name> raise	0 -9 0 10 0 0 0 0
b:<name> sign	0 -3 0 11 0 0 0 -3
b:<name> the	0 1 -4 15 -5 0 0 -5
b:<name> to	0 -15 0 2 8 0 0 6
b:<name> until	0 -1 -1 -16 15 0 -1 5
b:<name> will	0 13 4 -25 3 0 -2 8
b:<name> would	0 -11 0 20 -16 0 1 0
b:<not>	-13 -13 -6 19 -13 -5 3 7
b:<number>	-2 12 6 0 8 -14 -22 -27
b:<number> /	0 -22 4 7 5 0 0 3
b:<number> <quality>	0 5 0 -11 7 0 0 0
b:<number> a	-1 6 -8 -7 -1 0 0 7
b:<number> again	0 10 0 -2 0 0 0 -5
b:<number> and	0 11 0 -6 -5 0 0 0
b:<number> as	0 10 0 -7 0 0 0 0
b:<number> cent	0 -1 0 9 0 0 0 -4
b:<number> for	0 -8 0 11 0 0 0 -1
b:<number> from	0 13 0 -12 -4 0 0 4
b:<number> in	0 3 0 -16 13 0 0 0
b:<number> notice	9 0 0 0 0 0 0 -9
b:<number> on	-2 25 -1 -12 -12 0 0 -11
b:<number> p	-1 -4 11 -11 12 0 0 -10
b:<number> the	0 0 0 10 -4 0 0 -1
b:<number> to	0 -11 0 13 -1 0 0 0
b:<number> will	0 13 0 -14 0 0 0 3
b:<office>	-7 0 -5 18 -14 0 22 -18
b:<office> 's	-1 0 0 12 3 0 0 -12
b:<office> are	0 -1 0 8 -1 0 0 0
b:<office> has	0 0 0 17 -11 0 0 0
b:<office> in	0 0 0 9 -4 0 0 0
b:<office> on	0 9 0 -5 0 0 0 0
b:<office> order	0 -11 0 7 0 3 0 0
b:<office> say	0 -1 0 -10 9 0 0 4
b:<office> to	0 -3 0 -7 -2 0 16 -2
b:<office> will	0 -4 0 16 -8 0 0 0
b:<organisation>	-5 -28 12 13 4 -8 -10 9
b:<organisation> 's	0 -15 0 27 -22 0 0 10
b:<organisation> decided	0 -6 0 12 -1 0 0 -2
b:<organisation> did	0 0 0 10 -9 0 0 0
b:<organisation> doe	0 6 0 -18 2 0 0 9
b:<organisation> end	0 0 0 9 0 0 0 -6
b:<organisation> expect	0 12 0 -10 0 0 0 0
b:<organisation> has	0 4 0 1 -16 0 0 16
b:<organisation> hear	0 0 0 -19 21 0 0 0
b:<organisation> in	0 11 0 -28 16 0 0 4
b:<organisation> meet	0 0 0 -10 1 0 0 11
b:<organisation> must	0 0 0 19 -15 0 -2 0
b:<organisation> on	0 -7 0 18 -11 0 0 0
b:<organisation> sit	0 0 0 -9 10 0 0 0
b:<organisation> tell	0 0 0 -10 10 0 0 0
b:<organisation> to	0 -1 0 -13 16 0 0 0
b:<organisation> until	0 8 0 -12 2 0 0 0
b:<organisation> vote	0 0 0 25 -23 0 0 0
b:<person>	-6 2 -12 10 1 4 0 -15
b:<person> 's	0 13 0 -11 0 0 0 1
b:<person> agree	0 7 0 -17 0 0 0 11
b:<person> announce	0 -4 0 -7 0 0 0 18
b:<person> has	-2 11 0 -11 16 0 -1 -11
b:<person> have	0 -1 0 -10 0 0 7 6
b:<person> in	0 -1 0 13 -2 0 0 -2
b:<person> is	0 -9 0 5 7 0 -2 -4
b:<person> on	0 11 0 0 -5 0 0 -5
b:<person> say	0 13 0 -6 -20 0 1 4
b:<person> sign	0 13 0 -6 -3 2 0 -5
b:<person> spoke	0 12 0 -13 6 0 0 -4
b:<person> to	0 -10 0 15 -1 0 0 0
b:<person> want	0 6 0 2 0 0 0 -11
b:<person> was	0 -4 0 9 0 0 0 -2
b:<person> will	0 -13 0 27 -5 0 0 -5
b:<person> write	0 -11 0 2 6 0 0 -2
b:<points>	-16 -11 -5 0 -14 0 0 32
b:<points> from	0 10 0 -4 0 0 0 -4
b:<points> of	0 -5 0 3 -2 0 0 8
b:<points> until	0 0 0 -11 0 0 0 11
b:<quality>	-1 0 0 -10 12 2 -18 2
b:<quality> -	-3 -4 0 -8 17 0 0 -2
b:<quality> and	0 -3 0 10 0 0 0 -2
b:<quality> car	0 -8 0 12 0 0 0 -2
b:<quality> coffee	0 10 0 -9 0 0 0 0
b:<quality> company	-1 -1 0 12 0 0 0 -2
b:<quality> duty	0 -2 0 -6 -1 0 0 10
b:<quality> firm	-5 -1 0 15 0 0 0 -3
b:<quality> importer	0 -11 0 16 -2 0 0 -2
b:<quality> oil	0 0 0 -10 0 0 0 10
b:<quality> one	9 5 6 -9 7 0 0 -18
b:<quality> parliament	0 -1 0 -9 19 0 0 -7
b:<quality> port	0 -10 0 -5 10 0 0 4
b:<quality> president	0 2 0 11 -13 0 0 0
b:<quality> salmon	0 -1 0 10 0 0 0 -7
b:<quality> ship	4 -18 0 10 3 0 0 0
b:<quality> side	0 -2 0 1 -12 0 0 12
b:<quality> sugar	0 -19 0 0 -1 0 0 18
b:<quality> tariff	0 8 0 -15 8 0 0 0
b:<seat>	0 -6 -2 6 5 -16 8 -3
b:<seat> and	0 0 0 0 -14 0 0 14
b:<seat> by	7 -1 0 -19 8 0 -2 5
b:<seat> for	0 0 0 11 -1 0 0 -6
b:<seat> had	-3 2 0 -7 9 0 0 0
b:<seat> on	0 -8 0 28 -10 0 0 -11
b:<seat> say	0 5 6 0 -12 0 0 0
b:<seat> to	0 -3 0 10 -2 0 0 -1
b:<seat> until	0 -9 0 -5 0 0 0 13
b:<seat> would	0 0 0 -6 8 0 2 -4
b:<sender>	2 -12 6 7 -9 2 -13 8
b:<span>	-8 0 -2 2 -9 -1 5 7
b:<span> are	0 0 0 -22 0 0 0 22
b:<span> at	0 11 0 -10 0 0 0 0
b:<span> begin	0 -8 0 10 0 0 0 0
b:<span> end	0 -5 0 -3 0 0 0 10
b:<span> from	-5 4 0 10 -6 0 0 -12
b:<span> of	0 -3 0 0 9 0 0 -2
b:<span> to	0 13 0 -14 0 0 0 0
b:<span> truce	0 5 0 14 0 0 0 -19
b:<taker>	0 13 4 -4 -5 -6 0 -2
b:<v-agree>	-3 -6 -3 -3 1 -7 8 7
b:<v-bear>	0 -1 -10 4 0 -8 3 2
b:<v-begin>	9 -1 0 6 -3 -11 -9 -2
b:<v-buy>	5 9 14 -11 -10 0 -8 -2
b:<v-deny>	23 -19 -2 0 0 -2 2 -11
b:<v-down>	-3 6 -16 -5 -5 0 11 3
b:<v-end>	3 -2 3 -2 -10 -11 -10 12
b:<v-propose>	-2 -2 -17 -1 9 -5 0 2
b:<v-return>	0 0 -5 5 4 -1 2 -12
b:<v-say>	-4 -1 0 9 5 -16 -5 -6
b:<v-sell>	13 -21 -14 12 0 0 -1 -3
b:<v-stay>	4 -7 10 -3 4 -9 0 3
b:<v-suspend>	15 9 1 -7 -6 -6 -3 -4
b:<v-threaten>	2 3 0 -2 7 0 0 -12
b:<v-up>	1 5 -5 3 -11 0 -12 0
b:a	6 -12 -17 11 0 1 14 -9
b:a .	-1 4 -8 -4 0 0 0 6
b:a <organisation>	0 -8 0 15 -12 0 6 0
b:a <quality>	0 12 0 -7 -5 4 0 -5
b:a deal	0 -11 0 0 -6 3 3 10
b:a decision	0 -6 0 -9 23 0 0 -9
b:a duty	0 0 0 0 11 0 0 -12
b:a final	0 -6 0 9 0 0 0 0
b:a further	6 7 0 -15 -2 0 0 2
b:a hearing	0 -4 0 -16 22 0 0 0
b:a joint	0 -11 0 12 0 0 0 0
b:a meet	0 0 0 13 -5 0 0 0
b:a new	0 -6 0 4 10 0 0 -3
b:a pause	0 11 0 0 0 0 0 -8
b:a permanent	0 0 0 12 -4 0 -4 0
b:a rise	0 11 0 -10 -2 0 0 0
b:a second	0 -17 0 11 3 0 0 -3
b:a special	0 0 0 -10 10 0 0 1
b:a standstill	0 -2 0 -9 5 0 0 6
b:a surcharge	0 -9 0 11 0 0 0 0
b:a third	0 9 0 -3 -7 0 0 1
b:a trade	0 -11 0 0 0 0 0 11
b:a treaty	0 -3 0 -15 -10 0 12 12
b:a truce	0 1 0 11 -8 0 0 -6
b:about	-1 14 0 3 -23 5 -3 1
b:about <level>	0 10 0 -5 0 0 0 0
b:about it	0 7 0 0 0 0 0 -11
b:about the	0 -3 0 17 -16 0 0 1
b:accord	0 11 0 0 -2 0 -2 -6
b:according to	0 0 0 -11 0 0 0 14
b:additional	0 19 2 -19 -10 0 0 0
b:additional <level>	0 9 0 -8 0 0 0 -1
b:additional duty	0 -9 3 1 -3 0 0 5
b:additional tariff	0 22 0 -21 0 0 0 0
b:affiliate	7 -6 0 0 4 0 0 -7
b:affiliate rule	5 -3 0 0 1 0 0 -2
b:after <span>	0 8 0 -9 0 0 0 0
b:after a	0 10 0 -7 0 0 0 0
b:after the	0 -13 0 17 -6 0 0 0
b:again before	0 -1 0 -15 7 0 0 10
b:again by	0 -9 0 20 -9 0 -1 0
b:again from	1 -8 0 1 -4 0 0 11
b:against	0 -10 0 -1 15 0 0 -6
b:against the	0 0 0 -4 17 0 0 -11
b:agree	2 -17 0 3 -18 0 10 9
b:agree by	0 0 0 -13 -2 0 8 9
b:agree in	0 -2 0 -14 0 0 0 18
b:agree to	3 -8 0 15 -7 0 0 -8
b:agreement	-6 -4 -6 15 -7 -5 3 -3
b:agreement by	0 -8 0 -5 -6 0 5 12
b:agreement was	0 0 0 -10 0 0 4 7
b:ahead	0 10 0 -1 0 0 0 -8
b:ahead of	0 10 0 -1 0 0 0 -7
b:airport	0 0 0 8 -5 0 0 0
b:alive	0 -9 0 6 0 0 0 1
b:all	5 12 6 -1 -9 -1 0 -11
b:all of	0 1 0 -12 0 0 0 10
b:allowed	0 0 0 10 0 0 0 -9
b:allowed to	0 0 0 10 0 0 0 -9
b:almond	0 9 0 -16 0 0 0 7
b:also	7 -18 0 0 0 0 -2 7
b:am	0 0 0 13 0 0 0 -9
b:ambassador	0 0 0 -14 16 0 0 0
b:an	-1 3 0 -13 7 2 1 4
b:an <office>	0 -10 0 7 0 4 0 0
b:an additional	0 7 0 -5 0 0 0 -4
b:an agreement	0 -7 0 12 -4 0 3 -5
b:an answer	0 -5 0 -29 23 2 3 0
b:an end	0 9 0 -14 0 0 0 5
b:an extension	0 6 -4 -22 16 0 0 10
b:an increase	0 -9 0 9 0 0 0 0
b:and	-4 5 -6 -9 3 -11 0 11
b:and -	0 8 0 -8 0 0 0 0
b:and <level>	0 -1 0 9 -1 0 0 -11
b:and <name>	-5 11 -10 5 -19 0 -7 2
b:and <number>	0 -7 0 12 -14 0 0 5
b:and <organisation>	0 0 0 11 -8 0 0 0
b:and <quality>	0 1 0 9 6 0 0 -13
b:and <seat>	-3 -15 0 9 -7 0 0 11
b:and a	-7 12 0 -12 0 2 0 2
b:and after	0 -7 0 -3 0 0 0 11
b:and agree	0 -10 0 13 0 0 0 -2
b:and are	0 7 0 10 -13 0 0 -5
b:and come	0 -2 0 -12 0 0 0 15
b:and enter	0 -12 0 6 10 0 0 0
b:and expire	0 0 0 11 0 0 0 -11
b:and from	4 9 0 -7 0 0 0 -8
b:and gave	0 -2 0 -4 14 0 0 -7
b:and have	0 -1 0 10 0 0 0 -6
b:and in	0 0 0 -6 -2 0 0 10
b:and is	0 -9 0 -14 16 0 0 7
b:and it	0 -9 4 -14 15 0 0 7
b:and its	0 -10 0 -12 6 0 11 0
b:and last	0 0 0 -8 0 0 0 12
b:and must	0 0 0 0 -10 0 0 9
b:and not	0 -5 0 11 0 0 0 -3
b:and of	9 0 0 0 -8 0 0 0
b:and on	0 19 1 -12 -1 0 0 -7
b:and run	0 -5 0 -4 0 0 0 15
b:and stay	0 -4 0 14 0 0 0 -6
b:and the	2 12 -2 2 -13 0 3 -7
b:and until	0 -2 0 -6 0 0 0 10
b:and was	0 -3 0 12 0 0 0 -8
b:and we	0 5 0 -14 0 0 0 11
b:and what	0 -14 9 13 -9 0 0 0
b:and would	0 19 0 -10 0 0 0 -2
b:announce a	0 4 0 -16 6 0 0 6
b:announce in	0 11 0 -19 9 0 0 0
b:another	-7 20 0 -5 -3 0 0 -2
b:another <level>	-5 11 0 -4 0 0 0 0
b:answer	0 -3 0 -28 23 0 6 -2
b:answer by	0 -7 0 -18 10 0 10 0
b:antimony	9 0 0 -2 0 0 0 0
b:any case	0 6 0 -12 0 0 0 6
b:app	0 0 0 -9 0 13 0 -1
b:appeal	0 -5 0 24 -19 0 0 0
b:apple	0 0 0 -7 6 0 0 0
b:apply again	0 26 0 -19 -2 0 0 -7
b:apply for	0 -2 0 -13 19 0 0 0
b:approval	0 -12 0 17 0 0 0 -4
b:approve the	0 -5 0 -15 8 0 -2 14
b:are	12 -4 18 6 0 -5 -6 -23
b:are back	0 12 0 -8 -2 0 0 0
b:are closed	0 -3 0 11 -1 0 0 0
b:are on	0 8 0 3 -2 0 0 -10
b:are over	0 0 0 -14 0 0 0 13
b:are suspend	0 -5 -3 9 6 0 0 -5
b:are to	6 -8 13 20 -8 0 -2 -25
b:are up	0 0 0 -11 0 0 0 14
b:argument	0 -1 0 -11 14 0 0 0
b:around	0 -9 0 13 -5 0 0 0
b:arrangement	-1 -20 -4 0 2 0 0 17
b:arrive	0 0 6 -17 12 0 -7 0
b:arrive by	0 2 7 -12 0 0 -6 4
b:arrived	0 -1 0 9 0 0 0 -3
b:article	0 -3 0 9 0 0 0 -4
b:as	5 -10 -7 5 -7 0 -1 13
b:as from	0 -18 0 15 3 0 0 0
b:as of	7 10 -1 -3 -11 0 0 -10
b:ask what	0 11 0 -4 0 0 0 -5
b:assembly	0 -1 0 -6 17 0 0 -7
b:at	-9 2 -9 5 3 0 -13 -1
b:at <level>	0 14 3 -19 1 0 0 0
b:at <number>	0 11 0 13 -1 0 0 -23
b:at least	0 19 0 -5 -5 0 0 -10
b:at noon	0 -10 0 9 -2 0 0 0
b:at the	0 11 -4 0 0 0 -4 -4
b:away	8 6 0 -23 -6 0 0 17
b:back	7 20 -4 -8 -8 2 -6 -11
b:back at	0 16 0 -7 -6 0 0 -2
b:back in	7 7 0 -11 0 0 0 -2
b:back on	0 13 0 -7 -3 0 0 -2
b:back to	0 0 0 13 -5 5 0 -15
b:base	0 4 0 -10 0 0 0 5
b:be apply	1 5 0 -14 0 0 0 4
b:be ask	0 -1 0 -7 10 0 0 0
b:be at	0 8 0 2 -3 0 0 -9
b:be back	0 11 0 0 -8 0 0 -9
b:be carry	0 9 0 -6 0 0 0 -2
b:be collect	0 -5 0 -13 1 0 0 14
b:be due	0 0 0 -10 12 0 0 0
b:be extend	0 -1 6 -15 -1 0 0 10
b:be free	0 14 0 -1 -6 0 0 -8
b:be handed	0 0 0 -8 11 0 0 0
b:be hold	0 -6 0 12 -1 0 0 -2
b:be in	0 -9 0 25 -5 0 -2 -8
b:be keep	0 13 0 -12 -5 0 0 1
b:be suspend	0 -11 0 9 8 0 0 -4
b:be take	0 -2 0 -7 10 0 0 0
b:be used	0 -9 0 -7 13 0 0 0
b:became	0 -15 0 20 0 0 0 -5
b:because	0 -7 0 0 -6 0 0 11
b:become	0 8 0 -16 8 0 0 0
b:become <level>	0 11 0 -5 0 0 0 -4
b:been	0 -5 -1 20 -11 2 -12 -4
b:been <level>	0 -17 0 14 0 0 0 0
b:been due	0 -10 0 15 0 0 0 -4
b:been extend	0 0 0 9 0 0 0 -6
b:been in	0 0 0 12 0 0 0 -9
b:been put	0 14 0 -4 -1 0 0 -6
b:been set	0 0 0 -16 10 0 0 7
b:been tell	0 7 0 -12 -1 7 0 0
b:before	-15 -4 1 -5 10 -1 -2 5
b:before <day-ahead>	0 11 -3 -11 6 0 0 -5
b:before <day-today>	0 14 -2 -22 8 0 0 -1
b:before and	0 -16 0 0 12 0 0 3
b:before it	0 4 0 -21 9 0 0 7
b:begin	-4 5 -4 6 2 -1 0 -10
b:begin at	0 0 0 -9 10 0 0 0
b:begin in	0 -12 0 18 -1 0 0 0
b:being	0 -8 0 0 0 0 0 11
b:between <name>	0 5 0 -1 -8 0 0 3
b:beyond	0 6 0 -11 -5 0 0 11
b:bite	11 -7 0 -3 0 0 0 0
b:boat	0 -13 0 1 7 0 0 4
b:bond	0 0 0 -11 10 0 0 2
b:book	0 -4 0 10 0 0 0 -2
b:border	0 12 0 -2 0 0 0 -8
b:both	-1 13 -7 -3 0 -2 -14 1
b:both country	0 2 0 -8 8 0 0 0
b:both government	0 -8 0 15 0 0 0 -6
b:both have	0 9 0 -7 2 0 0 -3
b:bottle	0 12 1 -15 0 0 0 0
b:break	0 0 0 12 0 0 0 -9
b:bring its	-1 11 0 -4 -1 0 0 0
b:building	0 0 0 -18 18 0 0 0
b:built	-1 0 0 -8 10 0 0 -1
b:bus	0 -8 0 17 0 0 0 -8
b:buse	0 -4 0 11 -5 0 0 -1
b:but	-1 9 -3 0 -1 0 4 -8
b:butter	0 -10 0 20 0 0 0 -8
b:butter pay	0 -10 0 13 0 0 0 -1
b:buy	0 10 0 0 0 0 -2 -10
b:buy <goods-amount>	0 0 0 11 -3 0 0 0
b:by	-5 -14 0 0 10 -9 17 -10
b:by <level>	0 -11 0 19 -2 0 0 -5
b:by <number>	0 -3 0 12 -5 0 0 0
b:by <points>	0 12 0 -1 0 0 0 -9
b:by <span>	0 0 0 -10 0 0 0 11
b:by a	0 0 0 -6 0 0 0 8
b:by telephone	0 0 0 -2 -6 -2 0 13
b:by the	-5 -8 -4 5 4 -10 13 -13
b:by video	0 -2 0 14 -6 0 0 0
b:c	0 11 0 -8 0 0 0 -1
b:calendar	0 0 0 -13 0 0 0 12
b:call with	0 10 0 -9 0 0 0 0
b:can be	0 -5 -1 -1 12 0 0 -2
b:cannot	0 12 0 -12 0 0 0 0
b:carrier	0 -14 0 13 1 0 0 0
b:carry on	0 5 0 -9 3 0 0 0
b:carry the	0 -3 0 -7 0 0 0 10
b:case	0 11 0 -14 3 0 0 4
b:case against	0 0 0 -9 12 0 0 0
b:case on	0 -4 0 -12 8 0 0 9
b:cease	3 -4 1 -10 -5 0 0 15
b:cease to	0 -1 1 -6 -4 0 0 13
b:ceasefire	0 1 0 17 0 0 0 -18
b:cent	0 -1 0 9 0 0 0 -4
b:ceramic	0 10 0 -9 0 0 0 0
b:certificate	16 -12 0 -3 9 0 0 -15
b:change	0 4 7 0 0 0 0 -10
b:change for	0 11 0 -8 0 0 0 0
b:change on	0 -9 8 3 0 0 0 -4
b:charge <level>	0 -13 0 11 -2 0 0 5
b:charge <quality>	0 -8 0 -8 0 0 0 13
b:charge from	0 5 0 -9 3 0 0 0
b:cheaper	0 11 0 -1 -7 0 0 -2
b:chicken	0 4 0 -9 4 0 0 0
b:city	0 0 0 13 -2 0 0 -8
b:claim	0 -21 0 8 13 0 0 -5
b:clear	0 -3 -6 3 -6 0 0 14
b:clear before	0 -12 0 5 2 0 0 2
b:client	0 11 0 -7 -5 0 0 0
b:clock	0 9 0 -10 0 1 0 0
b:close	0 -23 0 -7 15 14 0 -4
b:close on	0 -14 0 -1 1 10 0 0
b:closed	0 -2 0 17 -21 8 0 -8
b:closed on	0 0 0 5 -15 9 0 -2
b:closing	0 -6 0 -6 -4 17 0 -2
b:club	0 0 0 25 -11 -3 0 -14
b:coal	0 -15 0 18 -1 0 0 0
b:collection	-1 10 0 0 -8 0 0 -2
b:column	0 14 0 -9 -7 0 0 0
b:come by	0 -11 0 18 -3 0 -4 0
b:come down	0 17 0 -16 0 0 0 0
b:come in	0 12 0 -23 0 0 0 5
b:come together	0 -4 0 10 0 0 0 -5
b:commander	0 0 -2 10 0 0 0 -5
b:comment	-1 -12 0 -1 15 0 0 -4
b:comment on	0 -8 0 -4 13 0 0 -2
b:commissioner	0 10 0 0 -2 0 0 -6
b:commit	0 9 0 -8 0 0 0 0
b:company	0 -2 0 18 -3 0 0 -9
b:component	0 16 0 -12 -1 0 0 -1
b:conference	0 -6 0 16 -3 0 0 0
b:confirm	0 -10 0 1 0 -2 -2 12
b:confirm the	0 -4 0 0 -7 0 0 11
b:congress	0 0 0 9 -5 0 0 0
b:consent	0 -6 0 -6 -5 0 0 18
b:consultation	0 -8 0 -3 12 0 0 -1
b:consultation on	0 -2 0 -12 15 0 0 0
b:continue	0 12 0 0 -2 0 0 -6
b:contract	-3 -12 0 16 2 0 -2 0
b:control	2 6 0 6 -2 0 0 -15
b:control of	4 0 0 8 0 0 0 -11
b:cork	0 7 0 -15 0 0 0 11
b:cost	0 0 0 11 -2 0 0 -12
b:cotton	0 1 10 -1 -4 0 0 -10
b:could	0 1 0 9 -3 0 0 -6
b:could be	0 -2 0 12 0 0 0 -8
b:count from	0 -12 0 12 0 0 0 0
b:counted	0 -4 0 -6 -2 0 0 15
b:counter	0 -6 0 -5 -3 0 0 16
b:counter -	0 -3 0 -8 -3 0 0 16
b:countermeasure	0 20 0 -4 0 0 0 -16
b:countermeasure on	0 14 0 -2 0 0 0 -11
b:country	-1 3 -1 3 1 0 6 -10
b:county	0 -11 0 16 0 0 0 -1
b:cover	10 1 0 -15 0 0 -1 4
b:custom	4 3 -1 -14 14 0 0 -3
b:cut	0 4 0 2 0 0 0 -12
b:date	-1 8 0 -9 -13 0 -3 11
b:date from	0 -11 0 19 0 0 0 -6
b:date is	0 10 0 -6 -2 0 0 0
b:date of	0 6 0 -11 0 0 0 6
b:date to	0 10 0 -12 0 0 0 2
b:dated	0 -5 0 16 0 0 0 -7
b:day is	0 1 0 -9 1 0 9 -3
b:day until	0 -10 0 17 0 0 0 -7
b:deadline	0 -30 0 11 -19 19 10 -21
b:deadline for	0 -17 0 19 -9 9 -1 -12
b:deadline of	0 -3 0 -12 -4 13 10 0
b:deal	7 -4 0 -16 0 8 -1 15
b:deal with	0 0 0 -14 18 0 0 -2
b:dearer	0 9 0 -14 5 0 0 0
b:debate	0 0 0 -15 16 0 0 0
b:decide	0 -1 0 -6 18 0 -8 -4
b:decide on	0 -11 0 -3 10 0 0 0
b:decided	0 1 0 6 -16 0 0 5
b:decided on	0 -7 0 14 -3 0 0 -2
b:decision	0 -12 0 1 18 0 -1 -17
b:decision is	0 -4 0 0 9 0 0 -4
b:decision on	0 0 0 -7 10 0 0 0
b:department	0 -2 0 12 0 0 0 -8
b:desk	0 -4 0 -10 0 0 0 15
b:detail	0 -8 0 13 0 0 -2 0
b:did	0 1 0 23 -7 0 0 -20
b:did not	0 7 0 10 -12 0 0 -6
b:dinner	0 -4 0 8 0 0 0 0
b:discuss	-1 0 0 0 -12 0 0 9
b:district	0 -6 0 11 0 0 0 0
b:do	0 -3 0 -5 -5 0 0 16
b:do not	0 -8 0 4 -15 0 0 12
b:do so	0 0 0 -13 11 0 2 0
b:doe	0 -2 0 -3 10 0 -2 0
b:done	0 1 0 15 -16 3 -4 -2
b:double on	0 1 0 -9 0 0 0 6
b:down	0 1 1 5 1 0 -2 -12
b:down for	0 -4 0 -8 15 0 0 0
b:down to	0 14 3 -16 -1 0 0 0
b:draft	0 0 0 -1 -8 2 0 10
b:driver	0 -2 0 -5 9 0 0 0
b:drop	0 4 0 -10 8 0 0 0
b:drop its	0 -11 0 5 10 0 0 -7
b:due	-4 0 0 -2 6 -5 -10 4
b:due again	0 -12 0 -12 10 0 0 9
b:due by	0 -2 0 -3 14 0 -3 -2
b:due in	0 -4 0 17 -5 0 0 -5
b:due to	2 -3 1 -5 -1 0 0 9
b:duty	-8 0 20 -28 -6 -1 -6 28
b:duty by	0 10 0 -14 0 0 0 5
b:duty come	0 11 0 -3 0 0 0 -7
b:duty end	0 -9 6 0 0 0 0 1
b:duty from	0 -11 0 15 0 0 0 -3
b:duty go	0 16 0 -13 0 0 0 -1
b:duty in	0 -8 0 16 0 0 0 -7
b:duty of	0 0 7 -17 7 0 0 2
b:duty on	0 0 -4 -10 -6 0 0 22
b:duty return	0 16 0 -10 0 0 0 -7
b:duty until	0 0 1 -13 -6 0 0 11
b:duty was	0 -13 0 0 0 0 0 12
b:each	-3 -20 -2 -1 -1 0 -3 26
b:each other	0 -9 0 -12 0 0 -3 22
b:early	0 2 0 -11 0 0 0 9
b:earth	7 -3 0 10 -3 0 0 -14
b:eastern time	0 -7 0 0 12 0 0 -8
b:effect since	0 0 0 -8 0 0 0 8
b:effective	0 25 0 -16 -1 0 0 -7
b:either	0 -2 0 4 7 0 0 -12
b:election	0 -6 0 11 -1 0 0 0
b:electricity	0 -8 0 11 0 0 0 0
b:end	1 4 5 -9 -2 -9 0 7
b:enter <name>	0 12 0 -10 0 0 0 0
b:enter by	0 -5 0 -10 16 0 0 0
b:enter into	3 6 0 0 -14 0 0 -1
b:entry	0 -2 0 -4 14 0 0 0
b:est	0 -3 0 -2 -1 0 0 10
b:est on	0 -3 0 -2 -1 0 0 10
b:everybody	0 11 0 -22 -3 0 0 12
b:everyone	-2 19 0 -24 -6 0 0 7
b:excluded	0 -13 26 -15 0 0 0 -10
b:excluded from	0 -10 18 0 0 0 0 -8
b:exclusion	-4 -16 29 1 -12 0 0 -15
b:exclusion end	0 0 -6 10 0 0 0 0
b:exclusion for	0 0 10 0 -1 0 0 -2
b:exclusion grant	0 0 15 -10 0 0 0 0
b:exemption	0 0 -15 11 9 0 0 -6
b:expect	-1 6 0 0 6 -1 -11 -1
b:expect in	0 -4 0 10 -1 0 0 0
b:expect to	0 -3 0 -2 10 0 -1 0
b:expert	0 -5 0 21 -9 0 0 0
b:expire at	0 10 0 5 0 0 0 -18
b:expire on	-5 -7 5 1 -14 0 -1 8
b:export	11 4 -3 -1 -4 0 -4 -7
b:export to	5 11 0 -14 0 0 0 0
b:exporter	0 0 0 -11 14 0 0 0
b:extend	-3 -12 4 6 -8 2 0 0
b:extend their	0 0 0 -8 0 0 0 10
b:extend until	0 0 0 11 0 0 0 -9
b:extension	0 -1 0 -10 8 -1 -2 11
b:extension of	0 -5 0 -15 0 0 0 21
b:extension until	0 0 0 -7 10 0 0 0
b:extra	0 17 0 -7 0 0 0 -8
b:extra <level>	0 9 0 -10 0 0 0 1
b:face	1 13 0 -18 0 0 2 0
b:fact	0 -3 0 12 0 0 0 -2
b:fact sheet	0 -3 0 12 0 0 0 -2
b:fail	0 2 0 2 -14 0 0 5
b:fail to	0 2 0 2 -14 0 0 5
b:fall	0 -3 0 -7 -20 5 0 22
b:fall away	0 0 0 -13 0 0 0 13
b:fall on	0 -5 0 -7 -3 6 0 10
b:fare	0 -10 0 15 0 0 0 -3
b:farmer	0 -7 5 11 -5 0 0 -3
b:fee	-1 -20 -6 14 11 0 0 0
b:fee for	0 -4 0 15 -7 0 0 0
b:fee on	2 0 0 0 5 0 0 -9
b:feed	0 -7 0 9 0 0 0 -4
b:fentanyl	0 12 0 -8 0 0 0 -1
b:fentanyl tariff	0 12 0 -3 0 0 0 -7
b:ferry	0 -2 0 8 1 0 0 -7
b:file	0 0 10 0 -11 0 0 0
b:final	0 -16 0 -1 11 0 0 3
b:final decision	0 -1 0 -10 15 0 0 0
b:finished	-1 7 0 -5 -7 0 12 -5
b:finished by	-1 5 0 -4 -9 0 12 -1
b:firm	-11 -5 0 16 -2 0 0 3
b:first	0 14 0 -1 -14 0 -2 0
b:first day	0 20 0 -15 0 0 0 -4
b:fish	0 -13 0 1 4 0 0 6
b:flat	0 13 0 -14 0 0 0 0
b:follow	0 13 0 0 -3 0 -4 -11
b:follow on	1 9 0 -6 2 0 0 -8
b:followed	0 -5 0 13 0 0 0 -7
b:following	0 12 0 -3 -3 0 0 -3
b:for	15 3 -6 0 -4 0 -11 -10
b:for <name>	0 -8 0 -2 -1 0 0 17
b:for <number>	0 0 0 20 -17 0 0 0
b:for <span>	-3 5 0 -1 -14 0 0 11
b:for a	0 9 0 -11 0 4 1 -4
b:for an	0 4 0 0 -12 2 0 4
b:for entry	0 -9 0 8 0 0 0 4
b:for good	1 11 0 -7 -4 0 3 -7
b:for household	0 -10 0 10 0 0 0 0
b:for its	0 -3 0 -5 2 -3 0 12
b:for other	0 12 0 -4 0 0 0 -7
b:for the	-5 0 0 11 -10 3 -3 -5
b:force	0 18 -1 -24 1 0 -7 6
b:force since	0 3 0 8 0 0 0 -15
b:force until	0 0 0 -9 0 0 0 10
b:former	0 0 0 14 0 0 0 -13
b:forty	0 0 0 12 -8 0 0 -2
b:four	0 12 0 -2 10 0 -4 -18
b:free	0 4 5 1 -12 0 0 -4
b:fri	0 0 0 -20 13 0 0 5
b:from	16 5 0 1 0 -11 -34 -10
b:from <day-ahead>	0 0 -2 7 -9 0 0 2
b:from <name>	13 -22 0 -10 18 0 0 10
b:from <seat>	0 -11 0 0 13 0 0 -2
b:from its	0 -4 0 12 -5 0 0 0
b:from the	9 2 9 -9 0 0 0 -6
b:frozen until	0 0 0 11 0 0 0 -6
b:further	6 5 0 -10 -4 0 0 2
b:further <points>	0 4 0 -9 0 0 0 6
b:gallium	10 0 0 -4 -2 0 0 -1
b:gas	0 -11 0 10 -5 0 0 5
b:gave	0 4 0 0 0 1 4 -9
b:gave it	0 -2 0 -15 15 3 0 -3
b:gave its	0 -3 0 17 -7 0 0 -2
b:gave the	0 20 0 -11 -7 0 0 -7
b:germanium	12 0 0 -4 0 0 0 -3
b:get	0 10 -4 5 0 0 -5 -11
b:get the	0 -1 0 11 -8 0 0 0
b:give	0 14 -2 -24 12 2 5 -7
b:give <name>	0 6 0 5 2 0 0 -16
b:give its	0 0 0 -13 10 0 2 0
b:given	0 3 0 -11 3 0 11 -5
b:glass	0 0 0 -8 0 0 0 10
b:go down	0 9 0 -3 0 0 0 -7
b:go from	0 -4 0 -5 0 0 0 12
b:go into	0 -14 0 11 2 0 0 0
b:go on	4 -29 5 7 4 0 0 0
b:go up	0 16 0 -12 -3 0 0 0
b:good	0 9 1 -17 0 -2 6 7
b:good until	0 6 3 -26 6 0 6 3
b:good worth	0 11 0 -4 0 0 0 -4
b:good would	0 15 0 -23 0 0 0 5
b:government	0 -11 0 10 -6 0 0 4
b:government have	0 0 0 -7 0 0 0 9
b:grant	-5 -6 7 11 -6 0 0 -8
b:grant under	0 0 12 -8 0 0 0 0
b:greer	0 9 0 -8 0 0 0 0
b:group	0 0 0 16 -3 0 0 -12
b:gyeongju	0 0 0 -7 8 0 0 0
b:gyeongju on	0 0 0 -8 9 0 0 0
b:had	-9 -5 -4 11 9 6 -10 -9
b:had agree	0 0 0 -9 0 0 0 13
b:had announce	0 -12 0 16 -2 0 0 0
b:had been	0 -12 0 19 -5 0 0 -3
b:had sign	0 12 0 -10 0 0 0 0
b:had spoken	0 12 0 -9 0 0 0 0
b:had threaten	0 -13 0 8 7 0 0 0
b:had to	0 0 0 -27 19 10 0 1
b:half	0 23 0 -18 -6 0 0 0
b:half on	0 9 0 -6 0 0 0 0
b:halve	0 12 0 -9 0 0 0 -1
b:halve on	0 11 0 -7 0 0 0 -3
b:hand	0 -7 0 18 0 1 0 -11
b:handed	0 -4 0 -1 15 0 0 -10
b:handed in	0 -1 0 -14 17 0 0 0
b:handed over	0 0 0 13 -1 0 0 -7
b:hang	0 -11 6 8 -4 0 0 0
b:happen	4 10 -3 -10 8 0 0 -5
b:has	0 7 -24 1 3 7 -10 -7
b:has a	0 -4 0 0 -3 0 0 10
b:has announce	3 7 0 -12 2 0 0 0
b:has been	0 9 -1 4 0 3 -7 -11
b:has invited	0 -8 0 3 3 0 0 0
b:has not	0 12 0 0 -4 0 -1 -3
b:has tell	0 -7 0 14 0 0 0 -4
b:has threaten	0 16 0 -23 8 0 0 0
b:has to	0 4 0 13 -6 5 -6 -15
b:have	-12 -20 -5 19 -8 0 9 1
b:have agree	0 -5 0 15 0 0 0 -8
b:have been	0 -7 0 10 -3 0 -2 1
b:have come	0 -9 0 -2 0 0 0 12
b:have expire	0 0 0 -17 0 0 0 17
b:have had	0 0 0 -6 -1 8 0 0
b:have pay	0 -9 0 12 0 0 0 0
b:have rise	0 -8 0 9 0 0 0 0
b:have sign	0 0 0 -15 4 0 0 13
b:have the	0 17 0 -6 -7 0 -1 0
b:have to	0 10 0 -17 2 0 0 9
b:he	0 10 -4 2 -7 -8 6 -6
b:he hope	0 0 0 18 -4 0 -10 0
b:he say	0 -2 0 10 -1 0 0 -4
b:he would	3 -10 0 -6 -3 0 15 5
b:he write	0 17 0 -19 0 0 0 4
b:hear	0 -7 0 -16 23 0 0 0
b:hear the	0 -1 0 -7 10 0 0 0
b:heard on	0 -1 0 -4 11 0 0 -2
b:heard the	0 -3 0 14 -7 0 0 0
b:hearing	0 -11 0 -12 21 0 0 0
b:hearing is	0 -1 0 11 -6 0 0 0
b:hearing on	0 -2 0 -10 14 0 0 0
b:heating	0 -6 0 8 9 0 0 -13
b:her	0 -10 0 13 -6 0 0 0
b:here	0 -28 0 22 -1 0 0 8
b:higher	0 9 0 -26 0 0 0 7
b:higher rate	0 -7 0 -8 0 0 0 18
b:his	0 -23 0 10 2 0 -5 14
b:his <office>	0 0 0 -8 2 0 -2 10
b:his <organisation>	0 0 0 4 -9 0 0 4
b:his <person>	0 -8 0 9 0 0 0 0
b:his side	0 0 0 -6 -2 0 0 9
b:hold for	0 11 0 -8 0 0 0 0
b:hold in	0 -1 11 0 -7 0 0 0
b:home	0 -11 0 19 0 0 0 -5
b:honey	0 6 8 -11 0 0 0 -4
b:hope	0 2 0 23 -11 0 -16 0
b:hope to	0 0 0 18 -9 0 -8 0
b:hospital	0 0 0 9 0 0 0 -5
b:household	0 -19 0 23 0 0 0 -1
b:i have	0 9 0 0 0 0 0 -10
b:if	-2 -1 -1 -10 4 -12 3 11
b:if <name>	0 8 0 -19 14 0 -4 -5
b:if <person>	0 -10 0 5 11 0 0 -9
b:if <seat>	0 5 0 -10 8 0 4 -11
b:if he	0 4 0 -3 7 0 0 -9
b:if it	0 -17 10 6 -6 0 0 9
b:if no	0 2 0 -2 -19 0 3 11
b:if nothing	0 -10 0 0 -1 0 9 3
b:if the	5 0 -5 13 -10 0 -8 0
b:if there	0 0 0 3 -9 0 -1 6
b:if they	0 13 -1 -17 5 0 0 -9
b:if you	0 -7 0 -9 0 0 0 18
b:if your	0 10 0 -6 -4 0 0 0
b:import	2 -10 17 -8 0 0 0 2
b:importer	0 9 6 -14 4 0 0 0
b:in	-7 9 2 14 -17 0 -29 -2
b:in <month-gone>	0 3 0 -10 -2 0 0 10
b:in <name>	0 0 -1 10 -14 7 0 -5
b:in <organisation>	0 0 0 13 -11 0 0 0
b:in <seat>	4 -7 0 3 10 -3 2 -9
b:in a	0 -16 0 15 5 0 0 -5
b:in an	0 8 0 5 0 0 0 -13
b:in any	0 6 0 -12 0 0 0 6
b:in at	0 5 0 -9 0 0 0 1
b:in effect	0 0 0 -8 0 0 0 10
b:in force	0 6 0 -18 5 0 -6 11
b:in gyeongju	0 0 0 -7 8 0 0 0
b:in law	0 0 0 -6 -5 0 0 13
b:in on	0 9 0 -15 0 0 0 3
b:in place	0 8 1 -20 0 0 0 4
b:in the	0 7 9 3 4 4 -5 -28
b:in their	0 17 0 -19 0 0 0 0
b:in thi	0 -8 0 0 10 0 0 0
b:in until	0 0 0 -8 11 0 0 0
b:index	0 9 0 -10 0 0 0 0
b:initialled	0 -4 0 14 0 0 0 -3
b:instructed	0 0 0 -16 0 0 14 0
b:instructed their	0 -1 0 -6 -6 0 15 0
b:intend	0 -4 0 9 -1 0 0 0
b:intend to	0 -4 0 9 -1 0 0 0
b:international	0 0 0 -6 9 0 0 0
b:international trade	0 0 0 -6 9 0 0 0
b:into	7 7 -1 -9 6 0 0 -10
b:into force	2 13 0 -9 -2 0 0 -6
b:invest	0 -1 0 12 -2 0 0 -1
b:invest <money>	0 -1 0 12 -2 0 0 -1
b:invited	0 -10 0 7 1 0 0 0
b:is	-4 3 -1 -11 2 1 0 9
b:is <level>	0 -7 0 19 0 0 0 -8
b:is a	0 7 0 -5 8 0 0 -10
b:is charge	0 10 0 -4 0 0 0 -6
b:is due	0 -8 0 -2 11 0 -4 3
b:is expect	0 -4 0 12 -3 0 -2 -1
b:is good	0 7 4 -29 -4 0 8 4
b:is in	0 2 0 16 -17 0 0 -3
b:is meant	0 0 0 -10 0 0 0 7
b:is no	0 -14 0 13 -13 0 0 2
b:is not	7 -6 0 -20 15 0 -1 6
b:is on	5 -18 0 12 -8 11 0 -9
b:is suspend	-5 15 0 -4 -12 1 0 0
b:is to	-3 5 -2 -15 17 2 7 -7
b:is up	0 -3 0 -10 2 0 0 11
b:is what	0 5 0 -13 -3 0 0 10
b:isn't	0 4 0 17 -16 0 -7 -1
b:issued	-1 -2 0 18 -11 0 0 0
b:it	-12 -9 5 -10 19 -1 1 8
b:it 's	4 5 0 -10 8 8 0 -9
b:it begin	0 9 0 -10 -3 0 0 3
b:it by	0 -14 0 5 0 0 4 -1
b:it can	0 12 0 -12 -3 0 0 4
b:it did	0 0 0 10 0 0 0 -9
b:it doe	0 -9 0 -1 -3 0 3 13
b:it end	-1 4 6 -30 0 0 0 15
b:it expire	0 -1 -2 11 0 0 0 -8
b:it go	0 0 0 -9 2 0 0 6
b:it had	0 0 0 14 -4 0 0 -8
b:it has	1 -9 0 10 6 0 -3 -8
b:it in	0 -12 0 7 0 0 0 0
b:it last	0 2 0 -10 -1 0 0 11
b:it meet	0 -5 0 -15 23 0 0 -7
b:it run	0 0 -1 0 -10 0 0 8
b:it to	0 0 8 17 0 0 0 -29
b:it until	0 -6 3 -1 11 2 0 -11
b:it up	0 -12 0 12 7 0 0 -12
b:it was	0 -12 0 0 -13 0 1 13
b:it will	-1 0 -1 -23 23 0 0 7
b:it would	-1 4 0 -11 -4 0 0 16
b:its	2 -3 2 2 6 -10 0 -7
b:its <level>	0 -3 0 0 11 0 0 -8
b:its additional	0 11 0 -11 0 0 0 0
b:its duty	0 11 0 0 -7 0 0 -15
b:its own	0 3 10 -1 0 0 0 -11
b:its tariff	0 -10 0 10 0 0 0 0
b:its truce	0 -3 0 -3 0 0 0 10
b:itself	0 -15 0 0 5 0 0 6
b:jamieson	0 9 0 -8 0 0 0 0
b:jamieson greer	0 9 0 -8 0 0 0 0
b:joint	0 -17 0 8 8 0 0 0
b:joint statement	0 -12 0 18 0 0 0 -2
b:jump	0 -10 0 -4 10 0 0 1
b:keep their	0 0 0 -8 0 0 0 9
b:know	0 0 0 -8 -4 0 0 16
b:kuala	0 -6 0 0 0 0 0 10
b:kuala lumpur	0 -6 0 0 0 0 0 10
b:lapse at	0 -3 -4 21 0 0 0 -14
b:lapse on	0 -7 -4 -9 1 0 0 16
b:last	1 21 -7 -13 -3 -4 -7 7
b:last <span>	0 16 0 -8 0 0 0 -7
b:last day	0 0 0 -20 7 0 0 15
b:last until	-1 0 4 6 -13 -1 -1 0
b:last year	0 0 -7 12 0 0 0 0
b:lasted	0 0 0 13 0 0 0 -10
b:late	-5 2 0 9 0 0 0 -5
b:later	0 -2 0 -5 10 0 7 -11
b:later than	0 0 0 -19 13 0 8 -2
b:law	0 3 0 -14 -4 7 0 8
b:least	0 19 0 -5 -5 0 0 -10
b:leave	0 0 0 0 -6 0 -5 13
b:lentil	0 10 0 -8 0 0 0 0
b:less	0 -16 0 18 0 0 0 0
b:let the	0 5 0 -9 0 0 0 4
b:let their	0 -2 0 9 0 0 0 -6
b:letter	-1 2 0 -10 0 0 0 14
b:letter of	0 4 0 -9 0 0 0 7
b:levy	0 12 0 0 -2 0 0 -8
b:licence	9 -9 0 0 5 -5 0 -1
b:license	9 0 0 -4 0 0 0 0
b:like	0 -2 0 -5 -9 0 3 13
b:likewise	0 0 0 0 10 0 0 -12
b:list	0 6 0 -19 8 0 0 11
b:list of	0 0 0 -10 0 0 0 16
b:listed	-3 0 0 -9 6 0 0 6
b:look	0 -1 0 -2 9 0 0 -3
b:look at	0 -1 0 -3 10 0 0 -3
b:lorry	0 -11 0 17 0 0 0 -6
b:lose <level>	0 -2 0 -8 0 0 0 11
b:lower	0 10 0 -2 7 0 0 -15
b:lower rate	0 12 0 -7 4 0 0 -11
b:lumpur	0 -6 0 0 0 0 0 10
b:machine	0 16 0 -14 0 0 0 0
b:maize	4 0 0 -11 0 0 0 7
b:make	0 -2 0 -10 7 0 10 0
b:make by	0 7 0 -10 1 0 0 0
b:make it	0 8 0 2 0 0 0 -9
b:mark	0 -4 0 -10 0 0 0 14
b:market	0 5 0 -11 2 0 0 4
b:may	-3 -4 7 -8 21 0 -5 -11
b:me	0 1 0 7 -5 0 0 -9
b:meal	0 -17 0 5 9 0 0 2
b:measure on	0 -3 0 9 0 0 0 -2
b:mediator	0 -3 0 16 -7 0 -3 0
b:medicine	0 -9 0 11 0 0 0 0
b:meet by	0 0 0 11 -6 0 0 0
b:meet in	0 2 0 4 -21 4 6 -3
b:meet on	0 0 0 -14 12 0 0 4
b:member	0 -12 10 9 -6 0 0 -6
b:member of	0 0 0 13 -11 0 0 0
b:member state	0 -2 0 -8 12 0 0 0
b:metal	0 10 0 -11 0 0 0 0
b:milk	0 -2 0 -2 9 0 0 -2
b:mill	0 -7 0 2 -4 0 0 9
b:mineral	0 9 0 -12 0 0 0 2
b:minister	0 -9 0 10 -5 0 0 1
b:ministry	7 -11 0 1 0 0 0 -2
b:monday	0 0 11 -5 0 0 0 -7
b:moratorium	0 -3 0 12 0 0 0 -7
b:moratorium on	0 -2 0 16 0 0 0 -11
b:more on	0 15 0 -11 0 0 0 -4
b:more than	0 -5 0 10 0 0 0 0
b:morning	0 -10 0 10 0 0 0 0
b:most	0 -12 0 7 -8 1 -1 8
b:most of	0 -8 0 6 -1 0 0 3
b:move the	0 12 0 -10 0 0 0 0
b:move to	0 -11 0 3 6 0 0 1
b:mr	0 4 0 -2 5 0 0 -11
b:mr <person>	0 8 0 -12 10 0 0 -5
b:must	0 -2 -2 5 9 0 -20 -9
b:must approve	0 0 0 16 -12 0 -2 0
b:must be	0 -5 0 17 -7 0 -3 -2
b:must ratify	0 0 0 -10 10 0 0 0
b:my	-3 -2 0 19 -7 0 0 -1
b:need	11 -15 0 6 -4 0 0 0
b:need a	14 -6 0 0 -8 0 0 0
b:negotiate	0 0 0 -2 -8 0 11 -2
b:neighbour	0 3 0 5 0 0 0 -9
b:neither	0 -15 0 -3 4 0 0 11
b:net	0 -9 0 -7 8 0 0 4
b:net ton	0 -9 0 -7 9 0 0 4
b:network	0 -11 0 1 0 0 0 8
b:network on	0 0 0 -8 0 0 0 9
b:new	4 0 -10 14 -10 -1 -8 -8
b:new <quality>	0 5 0 -12 9 0 0 -2
b:new one	0 -9 0 2 0 0 0 6
b:new rate	0 14 0 -12 0 0 0 0
b:new tariff	0 -18 0 25 -6 0 0 -3
b:next	0 -19 0 9 -7 0 0 14
b:next decision	0 -8 0 24 -12 0 0 -6
b:next round	0 -3 0 -6 0 0 0 10
b:night	0 -13 0 14 0 0 0 -3
b:no	-4 -7 0 10 -12 -4 2 5
b:no agreement	0 -7 0 -4 -9 0 6 11
b:no deal	0 10 0 0 -1 0 1 -12
b:no truce	0 9 0 -3 -5 0 8 -12
b:none	0 -2 0 14 -1 0 -1 -6
b:noon	0 5 0 3 0 0 0 -12
b:not	-3 -14 -8 6 7 0 -6 7
b:not come	0 0 0 9 0 0 -6 -6
b:not raise	0 -10 0 6 0 0 0 1
b:not sign	0 8 0 -16 9 0 -2 0
b:not sit	0 10 0 2 -13 0 0 -2
b:not to	0 -10 0 -1 4 0 0 8
b:nothing	0 0 0 8 -12 0 8 -5
b:nothing change	0 1 0 6 -1 0 0 -9
b:notice <number>	0 0 9 -6 0 0 0 0
b:notice of	8 6 0 -5 2 0 0 -13
b:notify	0 -10 0 1 7 0 0 0
b:now	0 0 9 2 -22 4 0 -1
b:now it	0 0 0 -5 0 0 0 10
b:now run	0 -1 8 -10 0 0 0 1
b:object	0 -6 0 16 -1 0 0 -7
b:objection	0 -2 0 17 -10 0 -1 0
b:of	8 3 -4 1 -16 6 -10 0
b:of <day-ahead>	0 0 0 -28 0 5 0 26
b:of <day-gone>	11 6 0 -9 -7 0 0 0
b:of <money>	0 -3 0 10 -2 0 0 -2
b:of <month-gone>	6 -4 0 0 8 0 0 -11
b:of <name>	0 -7 -2 5 -7 0 0 11
b:of <number>	-1 -12 7 -2 10 0 0 0
b:of <quality>	-6 19 0 -12 -5 0 0 0
b:of <span>	0 6 0 1 2 0 0 -13
b:of both	0 -9 0 21 -11 0 0 0
b:of duty	0 -13 -2 2 -1 0 0 13
b:of it	0 0 0 -7 -7 0 11 2
b:of its	0 12 0 -16 4 0 0 0
b:of note	0 8 0 -4 -2 0 0 0
b:of soybean	0 -3 0 15 -6 0 0 0
b:of that	0 -11 0 8 0 0 0 1
b:of the	3 1 -11 4 -4 4 -10 0
b:of their	0 -7 0 -5 0 0 0 14
b:of thi	0 0 0 -10 0 0 0 12
b:of two	0 0 0 12 -2 -3 0 -4
b:off on	0 0 0 -7 14 0 0 -4
b:off the	0 8 0 -15 5 1 0 -2
b:offer	0 -3 0 -10 20 0 7 -12
b:office	0 -8 0 14 -4 0 0 0
b:oil	0 15 0 -9 -2 0 0 -1
b:old rate	0 7 0 4 0 0 0 -12
b:old truce	0 0 0 -20 0 0 0 20
b:olive	0 9 0 -9 0 0 0 0
b:olive oil	0 11 0 -3 0 0 0 -5
b:on	-8 7 2 8 7 0 -19 -11
b:on <day-gone>	3 17 0 -24 -10 2 7 1
b:on <day-today>	0 13 0 -20 -1 0 0 7
b:on <name>	-2 11 0 -20 7 0 0 1
b:on a	0 -13 4 15 0 0 0 -9
b:on all	0 16 0 -11 0 0 0 -2
b:on each	-1 0 0 -11 2 0 0 12
b:on good	0 -17 0 6 0 0 0 14
b:on hold	1 -2 0 13 -3 0 0 -9
b:on our	0 -8 0 -4 11 0 0 5
b:on paper	0 -3 0 12 -7 0 0 -1
b:on the	-7 3 3 0 14 0 -7 -18
b:on to	0 -2 0 -5 0 0 0 11
b:once	0 13 0 -10 0 0 0 0
b:one	10 -5 3 0 -1 0 -5 0
b:one end	0 -1 0 -10 6 0 0 2
b:one is	0 3 0 -13 0 0 0 8
b:one of	0 -2 0 -3 12 0 0 -5
b:open	0 -14 0 13 7 0 1 -12
b:open on	0 -4 0 -5 10 0 2 0
b:opened	0 -7 0 17 -3 0 0 -1
b:opened on	0 -5 0 11 0 0 0 0
b:operator	0 0 0 17 -5 0 0 -8
b:opinion	0 0 0 -7 8 0 0 0
b:or	-2 -5 0 19 0 -6 0 -1
b:order	3 13 -2 -8 -11 0 0 0
b:ordinary	0 10 0 -9 0 0 0 0
b:ore	14 -3 0 -7 -1 0 0 -1
b:origin	0 0 0 11 -6 0 0 -4
b:other	0 5 -5 -12 -10 0 2 11
b:other 's	0 0 0 -15 2 0 0 15
b:other country	0 12 0 -10 -2 0 7 -6
b:otherwise have	0 -20 0 16 0 0 0 5
b:our	-2 -10 2 1 5 0 0 3
b:our <organisation>	0 11 0 -10 0 0 0 0
b:out	0 0 11 -4 -11 -2 -5 5
b:out on	-2 0 13 -3 -12 0 0 2
b:outlive	0 11 0 -8 -2 0 0 0
b:over	0 1 0 9 -15 0 2 -3
b:over the	0 -1 0 13 -3 0 0 -4
b:own duty	0 0 10 0 -1 0 0 -9
b:p	-1 -13 11 -1 12 0 0 -11
b:p .	-1 -4 11 -11 12 0 0 -10
b:page	0 -1 0 -9 8 0 0 2
b:paper	-1 -20 0 14 -16 0 3 13
b:parcel	0 -6 -4 1 12 0 0 -3
b:parliament must	0 0 0 -8 12 0 0 0
b:part	5 -10 0 -7 6 0 0 4
b:partner	0 8 0 0 0 0 0 -4
b:party	0 4 0 2 -1 0 7 -12
b:passed	0 -2 0 12 -5 0 0 0
b:pause	0 16 0 0 -14 0 0 -8
b:pause end	0 24 0 -2 0 0 0 -19
b:pause with	0 0 0 -8 0 0 0 10
b:pay	-4 -4 -4 16 -2 -2 -2 -4
b:pay <number>	0 1 0 -8 10 0 0 0
b:pay on	0 0 0 10 -2 0 0 -10
b:payable	0 16 0 2 -14 0 0 -9
b:pea	0 9 0 0 0 0 0 -10
b:per	0 -10 0 1 9 0 0 -2
b:phase	0 -12 0 5 4 0 0 0
b:phone	0 10 0 0 0 0 0 -11
b:place	-6 11 0 -21 7 0 0 7
b:place on	0 -10 0 2 4 0 0 0
b:place until	0 9 0 -10 0 0 0 0
b:plan	0 5 0 0 -11 0 -2 8
b:plane	0 -4 0 13 -4 0 0 0
b:please	0 0 0 -8 10 0 0 0
b:poll	0 0 0 0 9 0 0 -7
b:port	-8 -2 -3 -2 18 0 0 -5
b:port fee	-6 1 -1 -11 15 0 0 0
b:position	0 16 0 -13 0 0 0 0
b:post	0 7 0 -15 16 0 0 -9
b:postpone	0 2 0 -6 7 0 0 -3
b:power	0 0 0 -7 11 0 0 -3
b:present	0 -9 0 -2 -3 0 4 9
b:present one	0 -1 0 -15 -6 0 0 22
b:present truce	0 -5 0 9 0 0 0 -2
b:president	0 2 0 12 -9 0 0 -6
b:price	0 1 0 12 -7 0 0 -10
b:prisoner	0 -1 0 11 -5 0 -1 0
b:proclamation	0 -6 0 0 12 0 0 -4
b:prolongation	0 0 0 -8 0 0 0 9
b:prolonged to	0 0 8 -8 0 0 0 1
b:promise	-3 -10 0 0 7 0 1 0
b:promise a	0 0 0 -14 6 0 8 0
b:promise to	-2 -3 0 14 -4 0 0 0
b:proposal	0 0 0 13 -8 0 0 0
b:propose	0 0 0 -6 0 0 -3 11
b:propose an	0 -5 0 -7 10 0 0 1
b:propose to	0 5 0 -8 -7 0 0 11
b:protest	0 -2 0 6 4 0 0 -9
b:protocol	0 -6 0 -14 19 0 0 0
b:province	0 0 0 14 -5 0 0 -6
b:public	0 0 0 -11 4 0 0 7
b:publish	0 0 0 -5 11 0 0 -7
b:published	-10 -7 -1 30 -8 0 -1 0
b:published on	-3 0 0 11 0 0 0 -2
b:put	3 5 1 -5 -10 5 -5 0
b:put <level>	0 -9 4 14 -3 0 0 -9
b:put it	0 -9 0 -5 1 0 0 13
b:put off	0 12 0 -5 -8 2 0 0
b:put to	0 0 0 12 -5 0 0 -5
b:radio	0 -1 0 11 0 0 0 -11
b:rail	0 -2 0 25 0 0 0 -20
b:rain	0 -6 0 10 0 0 0 0
b:raise the	0 9 0 -7 0 0 0 0
b:rare	7 -3 0 10 -3 0 0 -14
b:rare earth	8 -6 0 7 0 0 0 -8
b:rate apply	0 9 0 1 0 0 0 -10
b:rate for	0 -8 0 9 0 0 0 0
b:rate is	0 14 0 -2 0 0 0 -11
b:rate of	0 0 0 -12 0 0 0 14
b:rate would	0 -9 0 10 0 0 0 0
b:ratify	0 6 0 -12 8 0 0 0
b:ratify by	0 9 0 -13 4 0 0 0
b:raw	7 2 11 -16 -3 0 0 -5
b:reach back	0 0 0 10 0 0 0 -7
b:ready	0 -8 0 0 -11 0 8 6
b:receive	0 -7 0 -2 9 0 0 0
b:recess	0 -4 0 14 -3 0 0 -6
b:reciprocal	0 -6 0 9 -6 0 0 2
b:reciprocal rate	0 6 0 -11 -1 0 0 4
b:reciprocal tariff	0 -13 0 15 0 0 0 0
b:reckon	0 2 0 0 -3 0 7 -10
b:reconvene	0 -4 0 16 -4 0 0 -7
b:red	0 7 0 -22 9 0 0 7
b:reduction	0 14 0 -13 0 0 0 3
b:register	0 0 0 19 -17 0 0 0
b:registration	0 -4 0 14 -2 0 0 -7
b:released	0 -2 0 12 -5 0 -1 0
b:remain in	0 -14 -1 0 0 0 0 12
b:remove	3 -8 0 15 0 0 0 -9
b:remove the	0 -9 0 11 0 0 0 0
b:renewal	0 -6 -1 -15 8 0 0 17
b:reply	0 3 0 -13 0 0 9 0
b:report	0 -2 0 3 12 0 -6 -12
b:report on	0 3 0 -14 13 0 0 0
b:representative jamieson	0 9 0 -8 0 0 0 0
b:request	0 0 0 -11 15 0 0 0
b:rest	0 11 0 -12 -10 0 0 10
b:result	0 0 0 -7 0 0 9 -2
b:retroactive	0 -3 0 13 0 0 0 -9
b:return	4 8 -1 0 4 0 -1 -13
b:return on	2 9 0 -7 -9 0 0 1
b:return to	0 18 0 0 4 0 0 -20
b:review	0 -11 0 -14 28 0 -2 -9
b:review on	0 -3 0 0 9 0 0 -4
b:revive	0 -8 0 12 0 0 0 -3
b:right	0 -5 0 11 5 0 0 -12
b:rise by	0 -13 0 16 0 0 0 0
b:rise to	0 -7 0 11 0 0 0 -2
b:road	0 -2 0 16 -14 0 0 0
b:roaming	0 -9 0 14 0 0 0 -5
b:rose	0 -9 0 8 0 0 0 0
b:round	0 -5 0 11 -16 0 -2 10
b:round of	0 -5 0 14 0 0 0 -3
b:rule	23 -18 -2 -2 0 -2 2 -10
b:run	-7 -1 12 0 -5 0 -5 2
b:run for	0 -6 0 10 0 0 0 -3
b:run out	3 4 13 -12 -8 0 0 4
b:run until	-4 14 -3 1 -11 0 0 -1
b:safeguard	0 13 0 -9 0 0 0 -2
b:sale	0 -11 0 4 -15 15 0 -1
b:same	0 2 1 6 -10 0 0 -5
b:say	0 14 2 0 -22 -7 1 0
b:say <name>	0 -12 0 21 -7 0 0 0
b:say <person>	0 11 0 -11 0 0 0 0
b:say he	5 -10 0 6 -11 0 3 1
b:say in	0 12 0 -27 0 0 0 20
b:say it	0 16 0 -9 -3 0 0 -1
b:say the	0 0 0 13 0 0 0 -11
b:scheduled	0 -12 0 0 12 0 0 0
b:scheduled to	0 -11 0 2 8 0 0 0
b:school	0 -12 7 20 -13 0 0 -7
b:season	0 -11 0 21 -1 0 2 -12
b:second is	0 0 0 -3 9 0 0 -2
b:second round	0 -3 0 10 0 0 0 0
b:section	0 1 5 -2 8 0 0 -16
b:section <number>	0 2 5 -8 9 0 0 -11
b:see	0 -5 0 13 -7 0 0 0
b:seed	0 12 0 -14 4 0 0 -4
b:sell by	0 0 0 -8 -1 10 0 0
b:senate	0 -6 0 -7 13 0 0 -1
b:seoul	0 0 11 -9 0 0 0 0
b:session	0 0 0 -14 16 0 0 0
b:set	0 -11 0 0 1 5 3 0
b:set out	0 0 0 9 0 0 0 -7
b:settle it	0 0 0 -8 9 0 0 0
b:shall be	0 0 0 12 -3 0 0 -15
b:she would	0 -5 0 12 0 0 0 -2
b:ship	5 -28 -6 2 8 0 5 4
b:shook	0 -4 0 16 0 0 0 -11
b:shook hand	0 -2 0 15 0 0 0 -11
b:should	-3 4 0 -14 5 0 3 7
b:should the	0 -9 0 -1 6 0 0 2
b:shrimp	0 -9 0 10 0 0 0 -2
b:shut on	0 -7 0 10 0 0 0 0
b:side	0 -9 -2 5 -2 0 0 10
b:side had	0 0 0 -8 -3 0 0 11
b:sign	-3 7 1 2 0 0 -12 -1
b:sign a	0 0 0 20 0 0 0 -11
b:sign an	0 0 0 6 0 3 0 -10
b:sign by	0 0 0 -1 13 0 -3 -4
b:sign for	0 0 0 -7 0 0 0 9
b:sign the	0 7 0 1 -10 0 0 0
b:signature	0 -25 0 -2 15 0 2 0
b:signature on	0 0 0 -9 10 0 0 0
b:since	-4 -2 -3 40 -26 -2 -3 -19
b:since <day-gone>	0 11 0 -13 0 0 0 1
b:since the	0 -7 0 22 0 0 0 -13
b:sit	0 -6 0 11 1 0 0 -13
b:sit again	0 6 0 2 -10 0 0 0
b:sit down	0 -5 0 16 -3 0 0 -2
b:sit on	0 -6 0 -2 8 0 0 0
b:sleep until	-2 7 0 -11 4 0 0 1
b:small	0 -10 -2 2 12 0 0 -1
b:so -	4 0 0 3 0 0 0 -9
b:so by	0 4 0 -15 3 0 0 0
b:so on	0 3 0 3 2 0 0 -16
b:social	-5 -3 0 0 0 0 0 9
b:solution	0 -1 0 17 -6 0 -4 -4
b:some	14 17 1 -22 -1 0 -1 -11
b:somebody	0 -8 0 -5 0 0 0 14
b:soybean	0 2 0 9 -7 0 -1 -1
b:soybean by	0 -3 0 16 -6 0 -1 0
b:special	0 7 0 -17 6 0 0 4
b:spoke	0 8 0 -15 2 0 4 1
b:spoke of	0 6 0 -13 0 0 0 10
b:spoken	0 12 0 -16 -2 0 0 8
b:stand	0 -11 0 -4 0 0 0 14
b:standstill	0 0 0 10 0 0 0 -11
b:standstill of	0 -2 0 7 5 0 0 -11
b:start	5 2 4 7 -5 0 0 -22
b:start at	0 -9 0 12 0 0 0 0
b:start on	6 5 -1 1 -11 0 0 -6
b:state	0 -5 0 -1 12 -4 0 -3
b:statement	0 -9 0 16 0 0 0 -4
b:stay	8 4 5 -1 -2 0 0 -8
b:stay in	0 10 4 -1 -3 0 0 -10
b:stay until	0 -1 0 13 0 0 0 -9
b:steel	0 -7 0 11 0 0 0 -1
b:steel and	0 -5 0 11 0 0 0 -4
b:still	-1 13 0 0 -14 0 0 1
b:stock	0 0 0 -4 -2 0 0 10
b:stop	0 9 -1 -14 0 1 0 4
b:stop on	0 -3 0 -11 0 0 0 16
b:stretched	0 0 0 9 0 0 0 -8
b:strike	0 0 0 6 -9 0 0 3
b:strike until	0 0 0 10 0 0 0 -4
b:stroke	0 8 0 -11 0 0 0 5
b:stroke of	0 8 0 -11 0 0 0 5
b:subscription	0 0 0 12 -4 0 0 -5
b:such	0 9 0 -2 -4 0 0 0
b:sugar	0 -18 0 8 -2 0 0 13
b:summer	0 -6 -1 24 -8 0 0 -10
b:sunday	0 -2 0 -8 0 0 0 12
b:surcharge	0 17 -7 -5 -11 0 0 -1
b:surcharge end	0 13 0 -8 0 0 0 -1
b:surcharge of	0 -12 0 8 -2 0 0 7
b:surcharge run	0 16 0 -11 0 0 0 -2
b:suspend	0 3 -10 2 0 0 -2 0
b:suspend <points>	0 -11 0 16 0 0 0 -3
b:suspend for	-9 0 0 4 0 0 0 2
b:suspend its	0 8 0 12 -11 0 0 -12
b:suspend the	1 8 0 -12 0 0 0 3
b:suspend to	9 0 0 -10 -1 0 0 2
b:suspend until	-3 9 -3 0 0 0 0 -2
b:suspension end	0 5 0 8 1 0 0 -11
b:suspension is	0 0 0 10 0 0 0 -9
b:suspension of	1 -11 0 0 -1 0 0 8
b:table	0 8 0 7 -13 0 0 -3
b:take <number>	0 -8 0 9 0 0 0 0
b:take a	0 -5 0 11 0 0 0 -4
b:take effect	0 12 0 -4 -2 0 0 -10
b:take place	-5 -20 0 25 0 0 0 -3
b:take us	0 5 0 -14 0 0 0 9
b:talk	-1 -15 -1 17 -28 0 6 4
b:talk about	0 -1 0 9 0 0 0 -2
b:talk are	0 0 0 11 -1 0 -5 0
b:talk by	0 0 0 -14 0 0 3 13
b:talk of	0 12 0 -4 0 0 0 -8
b:talk on	0 -8 0 13 -3 0 0 0
b:talk with	0 -3 0 -4 -3 0 14 -2
b:talked	0 -4 0 9 0 0 0 -1
b:tariff	0 -20 -5 15 6 0 3 -3
b:tariff commission	0 -4 0 11 -2 0 0 0
b:tariff end	0 0 0 17 0 0 0 -18
b:tariff for	0 -19 0 25 -2 0 0 -3
b:tariff from	0 3 0 5 0 0 0 -12
b:tariff in	0 -5 0 9 0 0 0 -5
b:tariff is	0 -6 0 -7 0 0 0 13
b:tariff on	4 6 0 -18 3 0 0 6
b:tariff truce	0 -5 0 -3 0 0 0 9
b:tariff until	0 1 -1 9 0 0 0 -7
b:tax	0 -30 0 4 15 0 0 7
b:tax on	0 -23 0 -3 17 0 0 7
b:tea	0 0 0 -10 0 0 0 11
b:telephone	0 10 0 -6 -11 -3 0 9
b:tell her	0 -2 0 10 0 0 0 -6
b:tell me	0 -5 0 11 -1 0 0 0
b:temporary	10 -1 0 1 0 0 -1 -4
b:ten past	0 0 0 10 0 0 0 -8
b:term on	4 7 0 -9 -1 0 0 0
b:terminal	0 0 0 16 -7 0 0 -6
b:text	0 -14 0 2 4 0 1 2
b:textile	0 7 0 -9 0 0 0 0
b:than	0 -6 0 0 9 0 7 -11
b:that 's	-2 2 0 -5 11 0 0 -5
b:that <name>	7 -8 10 9 -4 0 0 -15
b:that <number>	0 -8 0 14 -5 0 -1 -3
b:that <organisation>	0 -4 0 -9 7 0 0 5
b:that <quality>	0 11 0 -4 -1 0 0 -5
b:that <seat>	-5 -5 0 -2 0 0 0 15
b:that are	0 2 10 -8 -6 0 0 -1
b:that begin	0 -15 0 15 0 0 0 0
b:that both	0 -11 0 14 -6 0 0 0
b:that day	0 -20 0 12 14 0 0 -5
b:that end	0 0 0 -7 0 0 0 12
b:that expire	0 10 0 -12 0 0 0 2
b:that from	0 17 0 -13 0 0 0 0
b:that good	0 13 0 -12 0 0 0 0
b:that had	0 -11 0 5 8 0 0 -4
b:that he	-2 10 0 8 -13 0 0 -6
b:that his	0 -6 0 4 -13 0 0 10
b:that is	0 5 0 -19 1 0 4 10
b:that it	-2 7 0 -13 0 0 0 13
b:that keep	0 -4 0 -14 0 0 0 19
b:that run	0 -1 0 -8 0 0 0 11
b:that start	0 13 0 -12 0 0 0 0
b:that the	-4 9 -9 -14 3 9 -7 11
b:that they	-1 2 3 -4 14 0 -2 -9
b:that was	0 -2 0 12 -1 0 0 -6
b:that we	0 0 0 -14 6 0 0 9
b:that were	0 -23 0 24 7 0 0 -10
b:the	-17 -4 -6 8 4 6 -10 0
b:the <level>	0 13 0 -10 0 0 0 -3
b:the <name>	8 5 7 0 0 -1 -8 -13
b:the <number>	-3 10 -3 -3 -12 0 0 8
b:the <office>	-4 -1 -1 18 0 -1 0 -12
b:the <organisation>	-3 -4 4 -2 18 -11 -10 -9
b:the <person>	0 -2 0 -10 -2 0 5 15
b:the <points>	-4 0 0 -8 0 0 0 15
b:the <quality>	10 5 3 -22 14 2 -4 -8
b:the <seat>	0 7 3 2 -10 0 5 -17
b:the <span>	0 -19 0 -13 -4 0 0 31
b:the additional	-1 0 0 -6 0 0 0 8
b:the agreement	-2 13 0 0 7 0 -2 -12
b:the airport	0 0 0 8 -5 0 0 0
b:the app	0 0 0 -9 0 13 0 -1
b:the approval	0 -7 0 11 -2 0 0 0
b:the arrangement	0 -19 -2 5 5 0 0 6
b:the bus	0 -7 0 14 0 0 0 -7
b:the busan	0 0 0 -5 -1 0 0 11
b:the charge	0 4 0 -10 11 0 0 -6
b:the clock	0 10 0 -9 0 1 0 0
b:the club	0 -6 0 12 0 -3 0 0
b:the cut	0 10 0 -9 0 0 0 0
b:the date	0 17 0 -11 -5 0 0 0
b:the deadline	0 -23 0 16 -16 12 0 -12
b:the deal	0 0 0 0 -10 7 0 4
b:the dispute	0 0 0 12 -3 0 0 -5
b:the draft	0 0 0 13 -14 0 0 0
b:the duty	0 -2 16 -22 2 0 0 13
b:the exclusion	0 -9 14 1 -3 0 0 -7
b:the exemption	0 0 -12 0 11 0 0 0
b:the export	-10 0 0 15 0 0 0 0
b:the extra	0 15 0 -7 0 0 0 -9
b:the fee	0 -14 0 -3 7 0 0 11
b:the fentanyl	0 14 0 -10 0 0 0 0
b:the final	0 -2 0 -15 12 0 0 5
b:the following	0 12 0 -3 -3 0 0 -3
b:the higher	0 0 1 -18 0 0 0 15
b:the joint	0 -3 0 -5 11 0 0 0
b:the last	0 -2 0 -12 13 0 0 0
b:the law	0 9 0 -4 -9 0 0 2
b:the letter	0 5 0 -13 0 0 0 10
b:the lower	0 1 0 8 0 0 0 -12
b:the mediator	0 0 0 10 -5 0 -2 0
b:the new	0 9 -5 7 -15 0 0 -5
b:the next	0 -15 0 23 -19 0 0 5
b:the offer	0 -4 0 -6 15 0 0 -5
b:the old	0 9 -1 -1 -7 0 0 0
b:the ordinary	0 10 0 -10 0 0 0 0
b:the pause	-2 11 0 -3 -5 0 0 -1
b:the peace	0 0 0 7 0 0 0 -4
b:the plan	0 12 0 -9 0 0 0 -1
b:the power	0 2 0 -22 20 0 0 0
b:the present	0 -17 0 8 -12 0 0 6
b:the price	0 -3 0 10 0 0 0 0
b:the proclamation	0 -5 0 -1 12 0 0 -3
b:the protocol	0 -3 0 -16 19 0 0 0
b:the radio	0 0 0 13 0 0 0 -10
b:the rate	0 -16 0 16 -4 0 0 2
b:the reduction	0 11 0 -11 0 0 0 3
b:the rest	0 18 0 -8 -9 0 0 0
b:the same	0 0 1 6 -9 0 0 -1
b:the say	0 4 0 -19 8 0 0 7
b:the second	0 23 0 -15 0 0 0 0
b:the signature	0 -4 0 14 -7 0 0 0
b:the standstill	0 2 0 16 -2 0 0 -18
b:the state	0 0 0 9 -4 -4 0 0
b:the strike	0 -3 0 8 0 0 0 -2
b:the summer	0 -5 0 17 -8 0 0 -1
b:the surcharge	0 40 -4 -29 -6 0 0 -5
b:the suspension	4 14 0 1 -5 0 0 -8
b:the table	0 7 0 11 -17 0 0 -3
b:the talk	0 -5 0 -9 -2 5 8 5
b:the tariff	0 -3 0 -13 7 0 0 17
b:the telephone	0 9 0 -6 0 0 0 0
b:the text	0 -14 0 3 5 0 0 3
b:the threat	0 -15 0 16 0 0 0 0
b:the three	0 0 0 -3 11 0 0 -3
b:the town	0 0 0 11 -5 0 0 -6
b:the transfer	0 -1 0 12 -1 0 0 -6
b:the truce	-7 8 -3 -13 9 0 -3 8
b:the two	-1 -20 -5 13 0 0 5 0
b:the upper	0 -3 0 15 -4 0 0 -6
b:the vote	0 -1 0 -14 16 0 0 0
b:the water	0 8 0 -14 8 0 0 0
b:the window	0 -4 0 11 0 0 0 -2
b:the year	0 5 0 -15 0 0 0 9
b:their	2 1 -5 5 -15 0 13 -6
b:their <office>	0 -2 0 -5 -7 0 16 -1
b:them	0 20 0 -8 -7 0 -5 1
b:themselve	0 0 0 -10 0 0 11 0
b:then	0 21 0 -10 -13 0 0 -3
b:then on	0 7 0 -12 0 0 0 4
b:there	-3 11 -2 3 -3 -4 -1 -1
b:there 's	0 14 0 -13 -2 0 -8 9
b:there from	0 12 0 -11 0 0 0 0
b:there is	0 -7 0 11 -3 0 1 -3
b:there on	0 -4 0 13 -3 0 0 -3
b:therefore	0 -13 0 0 0 0 0 12
b:they	-7 -6 12 -5 -5 -8 8 8
b:they are	-4 9 0 6 -8 0 3 -11
b:they arrive	0 7 0 -9 3 0 -3 -1
b:they end	0 0 6 -10 12 0 0 -8
b:they go	0 -2 0 10 0 0 0 -4
b:they have	0 3 -1 26 -19 0 0 -14
b:they meet	0 0 0 -11 -1 0 0 15
b:they start	5 -9 0 3 0 0 0 0
b:they vote	0 0 0 -11 12 0 0 0
b:they were	0 2 0 5 0 0 0 -13
b:they will	0 -8 3 12 0 0 0 -7
b:they would	0 -15 0 13 0 0 0 5
b:thi	-1 -13 -2 6 3 4 -1 0
b:thi week	0 6 0 -12 0 7 0 0
b:thi year	0 -3 0 10 -2 0 0 -2
b:third	0 8 0 -1 -12 0 0 3
b:third round	0 0 0 8 -1 0 0 -1
b:those	0 11 0 0 0 0 0 -14
b:threaten	1 2 0 -5 11 0 0 -7
b:threaten for	0 11 0 -8 0 0 0 0
b:threaten the	0 -2 0 -6 10 0 0 0
b:threaten to	0 -12 0 6 7 0 0 -2
b:through	-2 -18 0 -15 11 0 0 22
b:through the	0 -2 0 -2 -4 0 0 10
b:ticket	0 -9 0 17 -1 0 0 -4
b:tiktok	0 0 0 -11 -1 17 0 0
b:till	9 -21 0 -6 -8 8 0 12
b:till the	0 0 0 -5 0 0 0 9
b:timber	0 10 0 -10 0 0 0 0
b:time	0 3 0 16 10 0 -3 -29
b:time until	0 8 0 3 6 0 -2 -16
b:tin	5 -4 0 9 0 0 0 -9
b:to	-2 -7 -2 0 -4 12 -6 7
b:to <level>	0 26 -3 -17 2 0 0 -7
b:to <number>	0 8 0 -11 -10 0 0 12
b:to <seat>	0 0 0 0 -11 0 0 8
b:to a	0 7 0 5 -8 0 1 -10
b:to all	0 -7 0 10 0 0 0 0
b:to an	0 8 0 -12 0 0 0 6
b:to apply	0 -14 0 10 1 0 0 4
b:to approve	0 0 0 -15 15 0 0 1
b:to charge	0 -9 0 1 4 0 0 1
b:to close	0 0 0 -7 -4 15 0 0
b:to conclude	0 0 0 -8 0 0 10 0
b:to confirm	0 0 0 13 -8 -2 0 2
b:to end	6 -9 -6 5 -5 0 6 -2
b:to enter	4 14 0 -11 -6 0 0 0
b:to follow	0 0 0 15 -9 0 -1 -6
b:to happen	0 -5 0 -14 19 0 0 0
b:to have	0 11 2 -18 0 0 0 8
b:to invest	0 0 0 10 -2 0 0 -1
b:to its	0 0 0 10 0 0 0 -9
b:to last	0 7 2 10 -2 0 0 -14
b:to lower	0 0 0 -12 9 0 0 2
b:to meet	0 -1 0 12 -7 5 0 -7
b:to open	0 -4 0 -6 12 0 0 0
b:to raise	0 7 0 -10 0 0 0 1
b:to return	0 -11 0 5 0 0 0 8
b:to rise	0 -10 0 12 0 0 0 0
b:to run	0 -11 3 13 -1 0 0 -4
b:to take	-5 -17 0 22 0 0 0 0
b:to talk	0 0 0 -10 0 0 0 13
b:to the	0 -6 -1 1 0 -4 -5 8
b:to their	0 13 0 -9 0 0 0 -4
b:ton	0 -9 0 -6 9 0 0 4
b:town	0 0 0 12 -5 0 0 -6
b:trade	0 -10 0 3 0 0 0 7
b:trade agreement	0 -15 0 2 -2 0 1 10
b:trade minister	0 -5 0 13 0 0 0 -6
b:transfer	0 -3 -4 18 -2 0 0 -7
b:transfer window	0 0 0 11 -1 0 0 -6
b:treaty	0 -11 0 0 -13 0 11 5
b:treaty is	0 0 0 -9 -5 0 10 4
b:truce	-21 13 -9 -11 -8 -3 1 15
b:truce begin	0 10 0 -7 0 0 0 0
b:truce by	0 5 0 0 1 0 4 -12
b:truce end	0 -11 0 -12 -4 0 0 22
b:truce from	0 -12 0 0 0 0 0 10
b:truce go	0 0 0 -7 0 0 0 10
b:truce is	0 19 0 -38 7 0 1 8
b:truce lapse	0 0 0 14 0 0 0 -11
b:truce last	0 0 0 -10 0 0 0 11
b:truce of	0 1 0 9 -3 0 0 -5
b:truce on	0 0 0 -18 5 0 0 12
b:truce run	0 -5 0 16 -3 0 0 -10
b:truce that	0 0 0 14 0 0 0 -14
b:truce was	0 -11 0 -4 0 0 0 12
b:truce with	0 -19 0 19 -8 0 0 -7
b:truce would	0 11 0 -34 6 0 0 19
b:try	0 -1 0 11 0 0 0 -4
b:two	-2 -31 -6 29 -8 -7 5 -2
b:two side	0 -4 0 12 -5 0 0 -3
b:under	-2 -14 15 -2 9 -3 0 1
b:under it	0 13 0 -15 0 0 0 1
b:under the	-3 -15 2 15 0 0 0 -1
b:union	0 -2 0 10 0 0 0 -5
b:unless	0 1 0 -11 9 0 0 0
b:unless <seat>	0 13 0 -2 -6 0 0 -3
b:up	-7 -10 -3 -7 10 0 -5 21
b:up <level>	0 -13 0 14 0 0 0 0
b:up by	0 -16 0 18 1 0 -3 -1
b:up for	0 -2 0 -9 10 0 0 0
b:up on	0 0 0 -11 5 0 0 7
b:upper	0 -3 0 15 -4 0 0 -6
b:us	0 -13 0 -10 11 0 -1 16
b:us on	0 -5 0 11 0 0 0 -3
b:us to	0 2 0 -15 0 0 0 13
b:used	0 -10 0 -5 13 0 0 0
b:used from	0 -7 0 -4 10 0 0 0
b:valid	0 0 4 -6 -9 0 0 13
b:vessel	0 -2 0 -15 7 0 0 8
b:video	0 -8 0 24 -10 0 0 -4
b:visit	0 -3 0 16 -5 0 0 0
b:vote	-3 -19 -3 -8 26 -2 -2 -8
b:vote is	0 0 0 -7 9 0 0 0
b:vote on	0 -22 0 -8 21 0 0 0
b:voted	0 -5 0 14 -7 0 0 0
b:wage	0 0 0 10 0 0 0 -5
b:waiting	0 12 0 -12 0 0 0 0
b:walk	0 -8 0 17 0 0 0 -8
b:want to	0 6 0 -4 -12 0 0 9
b:was	-5 -13 -6 10 -12 -1 7 5
b:was <number>	0 -5 0 17 0 0 0 -8
b:was due	0 -18 0 11 0 0 0 4
b:was expect	0 0 0 -10 8 0 0 1
b:was extend	0 0 0 -13 0 4 0 9
b:was no	0 0 0 -9 4 0 5 0
b:was to	0 -12 0 10 -1 3 0 -1
b:water	0 10 -1 2 0 0 0 -15
b:we are	0 1 0 6 0 0 0 -9
b:we expect	0 8 0 0 -10 0 0 0
b:we have	0 10 0 -3 0 0 7 -15
b:we shall	0 -13 0 0 2 -1 0 10
b:we'll	0 0 0 10 -12 0 -4 4
b:week	0 0 0 -10 -4 7 0 11
b:week of	0 -4 0 11 0 0 0 -1
b:were	-8 -22 -5 28 10 0 0 -10
b:were due	0 0 -3 9 -4 0 0 0
b:were still	0 11 0 -10 0 0 0 0
b:were to	-2 -16 0 15 -1 0 0 6
b:what	4 5 7 -4 -16 1 -5 1
b:what <person>	0 10 0 -15 0 0 0 6
b:what a	0 7 0 -7 0 0 0 0
b:what change	0 11 8 -11 -5 0 0 -5
b:what happen	4 9 -2 -3 -10 0 0 -2
b:what has	0 -9 0 2 10 0 0 -2
b:what is	0 -12 0 15 0 0 0 -1
b:what it	0 0 0 8 0 0 0 -6
b:what the	0 -8 0 0 -1 0 0 10
b:what they	0 -14 0 14 0 0 0 0
b:what you	0 -12 0 8 6 0 0 -3
b:when	0 -8 0 0 -5 0 0 11
b:when it	0 0 0 10 0 0 0 -9
b:when the	0 -7 0 0 -2 0 0 9
b:where	0 -12 0 5 -3 2 0 4
b:where they	0 0 0 -9 0 0 0 11
b:whether	0 7 0 -8 -12 0 -1 15
b:which	-8 0 0 1 1 5 -10 -2
b:which <name>	2 14 0 -9 -10 0 0 2
b:which a	0 -14 0 13 0 1 0 0
b:which begin	0 -4 0 -3 0 0 0 9
b:which both	0 -3 0 10 0 0 0 -7
b:which end	0 6 8 -14 0 0 0 -1
b:which has	0 3 0 -11 0 4 0 0
b:which is	0 -2 0 0 -3 0 0 8
b:which sit	0 0 0 12 -12 0 0 0
b:which the	0 -19 0 21 8 -2 0 -9
b:which was	0 2 0 26 -2 0 0 -27
b:which will	0 -4 0 -13 13 0 0 4
b:which would	0 11 -3 -1 -1 0 0 0
b:whiskey	0 -7 0 9 0 0 0 0
b:who	0 0 0 11 -2 0 -5 -11
b:who pay	0 4 0 -16 13 0 0 0
b:whoever	0 0 0 12 -9 0 0 0
b:whose	-3 -1 0 -12 8 0 3 3
b:will	2 -3 -2 5 3 -17 -11 1
b:will apply	0 13 0 -17 -1 0 0 3
b:will be	0 7 0 -9 -6 -2 -7 14
b:will cost	0 -7 0 16 0 0 0 -9
b:will decide	0 -2 0 -8 10 0 0 0
b:will discuss	0 0 0 10 -3 0 0 0
b:will do	0 -11 0 0 14 0 0 -3
b:will end	0 12 0 0 0 0 0 -9
b:will follow	0 3 0 4 -9 0 0 0
b:will go	0 6 5 -14 -5 0 0 5
b:will hear	0 -2 0 16 -13 0 0 0
b:will hold	0 4 0 -12 4 0 0 1
b:will not	-1 -28 0 29 -4 0 0 4
b:will run	0 -2 0 -1 0 0 0 8
b:will sign	0 -6 0 11 -1 0 0 0
b:will stay	-2 5 3 5 7 0 0 -19
b:will stop	0 9 0 -4 0 0 0 -2
b:will talk	0 0 0 9 0 0 0 -3
b:window	0 -10 0 3 4 0 6 -10
b:wine	0 -11 10 0 -1 0 0 5
b:winter	0 -5 0 17 -4 0 0 -5
b:with	-5 13 -10 -15 -12 0 17 7
b:with <level>	0 14 0 -13 0 0 0 0
b:with <name>	-1 -13 -2 1 0 0 5 7
b:with <number>	0 10 0 -8 0 0 0 0
b:with <person>	0 16 0 -2 -1 0 0 -10
b:with <seat>	0 -7 0 -9 -4 0 7 15
b:with effect	0 -10 0 14 -1 0 0 0
b:with the	0 0 0 0 9 0 0 -7
b:without	0 -1 2 -2 -4 2 12 -2
b:without a	0 -10 0 4 0 3 0 3
b:without the	0 -3 3 15 0 0 0 -18
b:word	0 7 0 -18 11 0 0 0
b:word on	0 11 0 -11 0 0 0 0
b:worker	0 -1 0 10 -5 0 0 0
b:worth <money>	0 12 0 -5 0 0 0 -4
b:would	-8 0 -16 -8 -7 5 6 17
b:would apply	-5 0 0 9 -4 0 0 -1
b:would begin	-6 15 0 -4 0 0 0 -2
b:would carry	0 -1 0 -15 0 0 0 17
b:would decide	0 0 0 -11 14 0 0 0
b:would end	0 17 0 -26 5 0 0 2
b:would go	0 14 0 -4 0 0 0 -10
b:would have	0 -30 -6 13 7 7 -5 6
b:would last	0 14 0 -20 0 0 0 4
b:would meet	0 0 0 -9 10 0 0 0
b:would otherwise	0 -23 0 15 0 0 0 9
b:would put	-1 0 0 9 0 0 0 -6
b:would raise	0 14 0 -12 0 0 0 0
b:would return	0 0 0 10 0 0 0 -8
b:would run	0 2 0 -10 -1 0 0 14
b:would start	-2 14 0 -11 0 0 0 0
b:would take	0 -9 0 -1 11 0 0 0
b:write on	0 -13 0 -3 6 0 0 6
b:year	0 -3 -9 14 -11 0 0 2
b:yet	0 -1 0 -10 7 0 0 6
b:you	0 -13 -2 20 -6 0 -3 2
b:you may	0 -6 0 10 0 0 0 -1
b:your	0 1 0 15 -4 -10 -4 -3
b:·	0 -2 0 14 -3 0 0 -2
b:—	3 0 2 0 2 -1 -12 0
b:— <name>	10 6 -5 -9 10 0 -6 -5
b:— <office>	0 16 0 -8 0 0 0 -7
b:— <quality>	0 -15 4 9 1 0 0 0
b:— a	0 -1 0 11 0 0 0 -8
b:— from	0 17 0 -14 0 0 0 0
b:— on	0 5 0 -10 0 0 0 3
b:•	0 13 0 -1 -7 0 4 -7
c0=begin	11 -7 0 9 -1 -6 -3 -5
c0=down	0 -6 -9 7 -5 2 4 1
c0=end	0 8 -10 9 -6 -5 0 -4
c0=impose	-5 -9 -7 14 2 4 1 -4
c0=propose	-16 0 -7 6 2 -12 0 1
c0=return	0 11 -3 2 0 0 0 -13
c0=sell	3 0 0 14 -6 -2 -6 -4
c0=threaten	2 -2 0 2 8 0 0 -12
c1=agree	-6 -5 0 -7 7 -3 13 2
c1=agree & d:ahead	-6 -6 0 -8 7 -3 13 3
c1=bear & d:ahead	0 -2 -7 0 0 -4 0 11
c1=begin	8 0 0 4 -1 -9 -6 -2
c1=begin & d:today	0 -1 0 -7 11 0 0 3
c1=buy	0 -5 6 13 -7 0 -3 -2
c1=down	0 -6 -10 7 -2 2 10 -3
c1=down & d:ahead	0 -7 -10 7 -1 2 10 -1
c1=end	5 5 -8 11 -4 -6 -3 -7
c1=end & d:ahead	6 3 -7 8 -3 -6 -3 -6
c1=impose & d:today	0 -12 0 26 0 0 0 -16
c1=propose	-2 -7 -6 2 8 -1 1 -4
c1=propose & d:ahead	-2 -6 -6 0 9 -1 1 -2
c1=sell & d:ahead	2 -4 -1 13 -4 0 -7 -5
c1=stay	-11 2 -4 8 -4 0 2 -3
c1=stay & d:ahead	-10 6 -2 3 -2 0 3 -6
c1=stay & d:today	0 -10 0 8 -7 0 0 6
c1=suspend & d:today	0 0 0 10 0 0 0 -6
c1=up	0 5 0 7 -7 0 -9 -7
c1=up & d:ahead	0 8 0 6 -7 0 -9 -10
c2=agree	0 0 0 1 0 -3 10 -8
c2=bear	0 -14 -9 15 3 -8 0 0
c2=begin	-1 0 -6 5 -2 4 -11 1
c2=buy	0 -3 0 9 -1 0 0 0
c2=down	-3 0 0 2 -11 0 1 0
c2=end	-1 -7 -1 11 -11 0 0 1
c2=impose	-10 9 -2 -1 -1 -9 2 -1
c2=propose	0 -8 0 -12 14 0 10 0
c2=say	-6 -20 0 14 9 0 3 -2
c2=sell	0 0 0 -2 -8 10 -1 0
c2=stay	5 -14 2 19 -16 -2 7 -4
c2=target	-1 9 5 -11 -9 0 -2 9
c2=up	-2 2 -5 7 -9 12 -6 -8
ct0=agree future	0 -14 0 16 0 0 0 -5
ct0=agree modal	0 -6 0 7 7 0 -1 -8
ct0=agree modal-passive	0 0 0 8 0 0 -4 0
ct0=agree past	0 5 0 -12 0 0 -12 16
ct0=agree pluperfect	0 10 0 -19 -4 0 0 16
ct0=agree present	0 -5 0 4 0 0 11 -7
ct0=agree present-passive	0 0 0 -3 8 0 1 -5
ct0=bear future-passive	0 -12 0 7 0 0 2 0
ct0=bear modal	0 -10 7 4 0 0 0 3
ct0=bear modal-passive	0 0 0 8 -6 0 -2 1
ct0=bear past	0 -16 0 2 2 0 -1 9
ct0=bear past-passive	0 -6 0 10 0 0 0 -2
ct0=bear perfect	0 1 0 5 -13 0 0 1
ct0=bear present	-7 10 -11 -1 0 -4 -6 1
ct0=bear present-passive	0 -10 -1 -7 23 0 0 -9
ct0=begin future	5 4 3 -1 -2 2 -1 -12
ct0=begin future-passive	0 11 0 -6 0 0 0 -3
ct0=begin modal	-9 -11 5 14 -5 0 0 0
ct0=begin modal-passive	0 17 0 -17 0 0 0 0
ct0=begin past	-3 -33 0 33 0 0 0 0
ct0=begin perfect	0 -8 0 14 0 0 0 -2
ct0=begin present	15 4 -12 -5 -1 -10 1 -1
ct0=begin present-passive	0 -4 1 -20 10 0 0 9
ct0=down future	-3 8 0 7 0 0 -1 -18
ct0=down modal	0 4 0 -7 -9 0 0 10
ct0=down past	0 -9 0 3 4 0 0 2
ct0=down present	0 -11 -4 9 -6 4 7 0
ct0=end future	2 15 -10 -16 -6 0 7 5
ct0=end modal	0 5 -10 -7 -2 0 0 11
ct0=end past	0 2 -1 23 -4 0 0 -20
ct0=end pluperfect	0 0 0 10 0 0 0 -5
ct0=impose modal	1 -2 -1 12 2 0 0 -15
ct0=impose past	2 -3 4 -6 -5 0 8 8
ct0=impose pluperfect	0 -12 0 10 2 0 -1 6
ct0=impose pluperfect-passive	0 -12 0 15 0 0 0 0
ct0=impose present	-11 -8 0 7 10 8 1 -13
ct0=impose present-passive	1 19 -12 -2 -6 0 -7 -4
ct0=propose future	0 -3 0 4 -3 0 -4 9
ct0=propose future-passive	0 -7 0 -8 13 0 2 0
ct0=propose modal-passive	0 -2 0 8 -3 0 0 0
ct0=propose past	0 -3 0 0 -20 0 11 6
ct0=propose past-passive	0 5 0 -13 5 0 0 3
ct0=propose present	-5 -2 0 6 13 -1 0 -13
ct0=propose present-passive	0 10 0 11 -22 0 -2 7
ct0=return modal	0 2 0 7 0 0 0 -10
ct0=say future	0 -9 6 -1 3 -3 -7 7
ct0=say future-passive	0 -11 0 11 0 0 0 0
ct0=say past	-3 8 -9 2 -2 -7 1 -1
ct0=say past-passive	0 -3 0 10 0 0 0 -2
ct0=say perfect	3 3 0 -10 -3 0 0 8
ct0=say perfect-passive	0 0 0 -13 -2 6 0 11
ct0=say present-passive	0 0 0 3 5 0 0 -9
ct0=stay modal	-2 7 0 7 1 -4 1 -17
ct0=stay modal-passive	0 16 0 -9 0 0 0 -7
ct0=stay perfect	3 -9 0 -3 10 2 -4 0
ct0=suspend future-passive	0 -16 0 11 5 0 0 0
ct0=suspend modal	0 -10 0 12 0 0 0 -1
ct0=suspend past	9 6 9 -10 0 0 0 -11
ct0=suspend past-passive	-3 0 0 11 0 0 0 -6
ct0=target future-passive	0 8 0 -10 0 0 0 0
ct0=target perfect	0 11 0 -16 6 0 0 0
ct0=target pluperfect	0 -13 0 11 6 0 0 0
ct0=threaten perfect	0 14 0 -22 7 0 0 -1
ct0=threaten pluperfect	0 -16 0 13 7 0 0 0
ct0=up future	0 -10 5 13 -12 3 0 0
ct0=up modal-passive	0 8 0 -7 0 0 0 0
ct0=up perfect-passive	0 -5 0 11 0 0 0 0
ct0=up pluperfect	0 0 0 -8 10 0 0 0
ct0=up present-passive	0 0 0 -8 0 0 0 9
ct1=agree future	0 -14 0 16 0 0 0 -5
ct1=agree infinitive	0 -4 0 -6 -3 0 16 -2
ct1=agree modal	0 -6 0 7 7 0 -1 -8
ct1=agree modal-passive	0 0 0 8 0 0 -4 0
ct1=agree participle-passive	0 -11 4 6 -9 0 0 7
ct1=agree past	0 12 0 -10 0 1 -9 3
ct1=agree past-passive	0 0 0 9 0 0 0 -3
ct1=agree pluperfect	0 11 0 -12 -4 0 0 7
ct1=agree present	0 -3 0 -3 0 0 11 0
ct1=agree present-passive	0 0 0 -3 8 0 1 -5
ct1=bear future-passive	0 -12 0 7 0 0 2 0
ct1=bear gerund	5 -12 0 12 -8 0 0 0
ct1=bear infinitive	0 11 0 -12 -3 0 0 6
ct1=bear modal	0 -10 7 4 0 0 0 3
ct1=bear modal-passive	0 0 0 8 -6 0 -2 1
ct1=bear past	0 -16 0 3 2 0 -1 8
ct1=bear past-passive	0 -6 0 10 0 0 0 -2
ct1=bear perfect	0 1 0 4 -13 0 0 1
ct1=bear present	-7 10 -11 -1 0 -4 -6 1
ct1=bear present-passive	0 -9 -1 -8 24 0 0 -9
ct1=begin future	5 6 6 0 -4 2 -1 -20
ct1=begin future-passive	0 11 0 -6 0 0 0 -3
ct1=begin infinitive	-1 13 0 -1 -11 0 0 -6
ct1=begin modal	-9 -10 5 8 -5 0 0 8
ct1=begin modal-passive	0 17 0 -17 0 0 0 0
ct1=begin past	-3 -32 0 29 0 0 0 1
ct1=begin perfect	0 -8 0 14 0 0 0 -2
ct1=begin present	15 3 -12 -4 -1 -9 1 -1
ct1=begin present-passive	0 -4 1 -20 10 0 0 9
ct1=buy infinitive	0 -4 0 12 -4 0 0 0
ct1=down future	-3 8 0 7 0 0 -1 -18
ct1=down modal	0 4 0 -7 -9 0 0 10
ct1=down past	0 -19 0 10 4 0 0 3
ct1=down present	0 -10 -3 7 -5 4 7 1
ct1=end future	2 9 -10 -10 0 0 7 2
ct1=end gerund	0 0 0 -10 0 0 0 12
ct1=end infinitive	11 3 5 -11 0 0 -3 0
ct1=end modal	0 5 -10 -7 -2 0 0 11
ct1=end participle-passive	0 -6 -3 19 0 0 0 -10
ct1=end past	0 3 -1 22 -4 0 0 -20
ct1=end pluperfect	0 0 0 10 0 0 0 -5
ct1=impose infinitive-passive	0 -2 0 -11 8 0 0 8
ct1=impose modal	1 -1 0 11 3 0 0 -16
ct1=impose past	0 2 5 -8 -2 0 8 1
ct1=impose pluperfect-passive	0 -12 0 15 0 0 0 0
ct1=impose present-passive	1 19 -12 0 -6 0 -7 -6
ct1=propose future	0 -3 0 4 -3 0 -4 9
ct1=propose future-passive	0 -7 0 -8 13 0 2 0
ct1=propose infinitive	0 -6 0 10 0 0 0 0
ct1=propose participle-passive	4 0 0 -5 10 0 4 -15
ct1=propose past	0 0 0 -2 -17 0 10 5
ct1=propose past-passive	0 5 0 -13 5 0 0 3
ct1=propose perfect	0 -1 0 12 -2 0 -4 -6
ct1=propose present	0 -8 0 6 13 0 -1 -8
ct1=propose present-passive	0 10 0 15 -22 0 -2 0
ct1=return infinitive	0 -10 0 0 0 0 2 9
ct1=return modal	0 2 0 7 0 0 0 -10
ct1=say future	0 -9 6 -1 3 -3 -7 7
ct1=say past	-3 10 -8 0 -5 -6 0 0
ct1=say perfect	3 3 0 -10 -3 0 0 8
ct1=say perfect-passive	0 0 0 -11 -2 6 0 8
ct1=say present-passive	0 -2 0 4 5 0 0 -9
ct1=stay future	-5 0 6 2 -10 -1 -4 5
ct1=stay infinitive	0 -12 0 10 0 0 0 1
ct1=stay modal	-2 8 0 7 1 -4 1 -18
ct1=stay modal-passive	0 16 0 -9 0 0 0 -7
ct1=stay participle-passive	0 -6 0 12 0 0 0 -2
ct1=stay perfect	3 -9 0 -3 10 2 -4 0
ct1=suspend future-passive	0 -16 0 11 5 0 0 0
ct1=suspend modal	0 -10 0 12 0 0 0 -1
ct1=suspend participle-passive	2 -14 0 -3 9 0 0 4
ct1=suspend past	9 6 9 -20 0 0 0 -4
ct1=suspend past-passive	-3 0 0 11 0 0 0 -6
ct1=suspend present	0 10 -1 -7 0 0 0 2
ct1=target future-passive	0 8 0 -10 0 0 0 0
ct1=threaten participle-passive	0 13 0 -10 0 0 0 0
ct1=up future	0 -7 7 14 -11 3 0 -7
ct1=up gerund	0 -6 0 -4 0 0 0 13
ct1=up infinitive	0 17 0 -1 -5 0 0 -6
ct1=up modal-passive	0 8 0 -7 0 0 0 0
ct1=up perfect-passive	0 -5 0 11 0 0 0 0
ct1=up pluperfect	0 0 0 -8 10 0 0 0
ct1=up present-passive	0 0 0 -8 0 0 0 9
ct2=agree past	0 -9 0 4 0 0 0 3
ct2=bear gerund	0 -1 0 11 -2 0 -1 0
ct2=bear infinitive	0 -10 0 4 5 0 1 -4
ct2=bear past	0 0 0 11 0 0 0 -9
ct2=bear present-passive	0 -10 0 15 -2 0 0 0
ct2=begin future	0 0 0 6 3 0 0 -16
ct2=begin past	0 -5 0 14 -11 0 0 0
ct2=begin present-passive	0 -9 0 13 0 0 0 0
ct2=down future	0 -4 0 10 0 0 0 -6
ct2=down past	0 -10 0 2 0 0 0 7
ct2=down present	-1 13 0 -9 -3 0 0 0
ct2=end past	0 -9 0 15 0 0 0 -6
ct2=end present	0 1 0 -11 0 0 -1 13
ct2=end present-passive	0 -6 -1 11 -1 0 0 0
ct2=impose future	0 11 0 -4 4 0 -6 -6
ct2=impose future-passive	0 2 9 -20 0 0 -1 6
ct2=impose infinitive	0 10 0 0 -12 -4 0 2
ct2=impose modal	0 -9 0 19 0 0 0 -10
ct2=impose modal-passive	0 -12 0 3 -2 2 0 7
ct2=impose participle-passive	0 16 0 -10 -7 0 -4 5
ct2=impose past	-7 -15 0 6 7 0 -2 7
ct2=impose pluperfect	0 -1 0 8 0 0 0 0
ct2=return present	0 3 0 -10 0 0 0 5
ct2=say past	-5 -15 0 9 0 0 0 5
ct2=say present	0 0 0 13 -2 0 0 -10
ct2=stay modal	0 -1 0 16 -11 0 0 -6
ct2=stay past	0 -5 0 11 11 0 0 -14
ct2=stay present	5 -6 5 4 -19 0 3 3
ct2=suspend future	0 9 0 -6 0 0 0 0
ct2=target present	0 -2 0 -6 4 0 0 9
ct2=target present-passive	0 18 0 -16 -3 0 0 0
ct2=up future	0 15 0 -10 0 0 0 -3
ct2=up infinitive	0 -4 0 1 -12 7 0 7
ct2=up modal	0 -4 0 14 0 0 0 -9
ct2=up past	0 12 0 -7 0 0 0 -4
ct2=up present	0 -4 -2 10 4 0 -3 -3
d:after 	1 -3 0 13 -5 0 0 -6
d:after  they are entered before	0 -11 6 0 5 0 0 0
d:after  truce, which expires on	0 0 0 -9 0 0 0 10
d:after (	0 0 0 12 0 0 0 -8
d:after ,	-2 -8 -1 13 -8 6 0 -3
d:after , a	0 -6 0 9 0 0 0 0
d:after , ends on	0 -5 0 -15 0 0 0 21
d:after , not	-7 0 0 10 0 0 0 0
d:after , on	0 16 0 -24 -1 0 0 8
d:after , to	0 0 -2 -7 0 0 0 10
d:after , until	0 -4 -7 14 0 0 0 0
d:after and are entered before	0 13 0 -1 -7 0 0 0
d:after and ends on	0 -16 0 0 -4 0 0 16
d:after and expires on	0 0 0 -12 0 0 0 16
d:after ends on	0 -9 0 -6 0 0 0 15
d:after on	0 3 0 -10 0 0 0 5
d:after to	0 -8 -2 5 -6 0 0 7
d:after to the	0 -1 0 17 0 0 0 -14
d:ahead	-8 -4 -9 17 -1 -6 -9 -1
d:ahead other	-47 -24 -7 54 -28 -13 -19 -4
d:ahead own	11 8 -3 -21 11 0 0 3
d:ahead-0	-18 -2 -5 36 0 15 -24 -58
d:ahead-1	-45 18 -2 8 12 -10 -12 -23
d:ahead-2	-6 15 -26 -17 29 -26 26 -13
d:ahead-3	13 -12 10 -13 -2 21 -8 1
d:ahead-4	-40 12 -3 -32 -51 0 7 50
d:ahead-5	10 -92 -3 83 -54 -46 -23 6
d:ahead-6	27 0 15 -24 -13 -7 -17 3
d:at=0	18 4 -2 14 -23 -10 1 -11
d:at=1	-17 -2 -27 21 -26 -14 -33 18
d:at=2	-18 -5 6 5 10 6 -1 -10
d:at=3	0 -14 -11 23 11 -8 -1 -18
d:before 	0 0 0 -9 -8 0 -1 16
d:before (	0 -1 0 10 0 0 0 -5
d:before , a	0 -3 0 -14 0 0 0 19
d:before , and from	0 -1 0 -6 0 0 0 9
d:before , not	0 0 0 -16 0 0 0 16
d:before , until	0 0 10 -3 0 0 0 -3
d:before ;	0 12 0 0 0 0 0 -12
d:before and	0 5 0 -13 0 0 0 9
d:before and are entered before	0 -7 0 9 0 0 0 0
d:before to	0 -2 0 -3 -7 0 0 17
d:before to the	0 17 0 -12 0 0 0 -5
d:begins	-3 13 -19 9 -32 16 -1 -6
d:begins ahead	-5 20 -13 -8 -24 19 0 0
d:begins today	2 -15 -6 34 -16 -2 -3 -12
d:by another	11 -29 1 14 -6 4 -1 3
d:by another ahead	11 -28 1 12 -5 4 -1 4
d:ends	-9 -9 -5 3 -6 -1 -13 20
d:ends ahead	-6 -11 -3 0 -8 0 -11 21
d:ends other ahead	-31 -1 0 -7 4 -2 1 21
d:ends own ahead	6 -10 -1 2 -10 1 -11 11
d:ends own today	-5 9 -5 0 8 0 -1 -3
d:ends today	-5 9 -5 0 8 0 -1 -3
d:how=calendar	1 12 -4 -14 17 -12 -3 5
d:how=relative	-9 -29 -2 57 -18 -12 -34 -14
d:how=weekday	-28 -16 -21 48 -28 -1 -3 -10
d:last	13 -55 -3 45 -35 1 -3 1
d:named=0	-23 0 -17 36 -3 -13 -14 -12
d:named=1	4 -22 -6 21 -1 -4 -1 -3
d:named=2	7 7 3 -11 -2 4 -1 0
d:named=3	-1 -34 0 5 6 0 0 13
d:rank=0	-9 33 -4 -34 23 2 18 -13
d:rank=0 of 1	-21 39 -22 -40 -37 -15 26 30
d:rank=0 of 2	8 7 -27 -11 19 0 10 -13
d:rank=0 of 3	2 4 13 -7 23 8 -14 -29
d:rank=0 of 4	-5 -7 28 0 31 6 -13 -48
d:rank=1	3 27 3 -42 8 -5 -6 15
d:rank=1 of 2	2 28 0 -46 -22 -10 -4 36
d:rank=1 of 3	1 12 9 -17 18 5 0 -17
d:rank=1 of 4	0 -7 -6 1 20 -2 -4 -5
d:rank=2	2 20 2 -30 -8 6 -3 9
d:rank=2 of 3	-2 8 -2 -35 -9 5 -2 32
d:rank=2 of 4	18 9 8 -26 -6 -1 -14 9
d:rank=3	15 -4 1 -32 -5 -7 -12 35
d:span-after	-5 1 -1 10 -5 -9 -12 0
d:span-before	-18 4 -26 -8 6 -5 0 15
d:today	-17 -12 -24 43 -3 -21 -28 -11
d:today own	-17 -12 -24 41 -2 -21 -28 -9
d:today-0	-17 -12 -24 43 -3 -21 -28 -11
f:"	3 22 -3 18 -4 -4 0 -41
f:'	0 -1 0 15 0 0 0 -9
f:'s	21 0 0 -11 0 -6 -2 5
f:(	0 12 0 -12 7 0 0 -3
f:)	0 13 0 -13 8 0 0 -3
f:,	14 -9 -10 12 -11 -3 -36 3
f:.	-5 -5 -8 10 -7 -8 -10 11
f::	-7 10 -4 11 -2 -8 -14 -6
f:;	1 0 0 7 -14 2 -2 0
f:<agent>	10 -10 10 -14 -9 5 11 10
f:<day-ahead>	0 0 6 14 -20 3 -5 -12
f:<day-gone>	-13 -7 -8 0 0 -10 0 19
f:<day-today>	-3 31 1 -11 -4 -3 -5 -9
f:<duty>	-2 3 1 -3 13 0 0 -11
f:<gate>	-4 -14 10 14 -3 7 -8 -6
f:<goods-amount>	0 13 0 -7 7 0 2 -16
f:<goods>	5 9 -21 -14 9 -20 -17 19
f:<level-noun>	-8 11 -4 -7 17 -4 -9 -5
f:<level>	-10 22 -6 -6 -11 -30 0 1
f:<money>	-8 3 0 2 22 2 -5 -31
f:<month-ahead>	2 -20 7 25 -16 0 -3 -5
f:<month-gone>	5 2 0 -27 13 1 -13 15
f:<month-today>	1 -5 0 -8 -4 0 0 16
f:<name>	12 1 -8 -27 7 -27 -4 32
f:<not>	6 -11 1 8 6 -12 -9 -3
f:<number>	-8 8 18 -7 12 -3 -23 -3
f:<office>	-6 4 0 -5 -7 -8 11 9
f:<organisation>	1 5 -15 0 5 5 -1 -8
f:<person>	-10 -1 -13 -12 23 -7 0 10
f:<points>	-2 1 0 -6 -14 0 0 18
f:<quality>	-1 2 -2 -23 22 -6 14 5
f:<seat>	-9 6 -15 -21 6 9 -4 22
f:<sender>	3 12 3 0 6 -3 -7 -25
f:<span>	0 -24 -18 21 4 -10 -15 9
f:<taker>	-3 -19 2 13 0 0 0 2
f:<v-agree>	-11 3 1 7 -2 -7 -15 1
f:<v-bear>	-9 3 4 3 -17 -16 -7 12
f:<v-begin>	0 9 0 0 -11 -6 -13 5
f:<v-buy>	3 9 2 -1 -22 0 -6 2
f:<v-deny>	2 2 0 9 -24 0 -2 4
f:<v-down>	0 -2 -7 6 7 -5 -15 0
f:<v-end>	4 6 3 0 -22 2 0 4
f:<v-impose>	5 2 -8 6 6 5 -38 -4
f:<v-propose>	2 -22 0 4 8 -6 1 9
f:<v-return>	-5 0 -4 17 -12 0 1 -8
f:<v-say>	-13 8 -13 3 12 -8 4 -12
f:<v-sell>	-12 -3 2 4 20 -3 -6 -16
f:<v-stay>	7 -3 -10 2 11 0 -6 -8
f:<v-suspend>	12 1 5 -8 7 7 -10 -11
f:<v-target>	-2 0 -9 2 5 -5 -8 -2
f:<v-threaten>	-3 0 0 33 -16 0 -8 -15
f:<v-up>	-2 -23 5 18 -6 3 -7 3
f:?	0 -7 0 -18 -6 0 0 37
f:a	16 -19 -15 15 -12 8 10 -4
f:about	-3 14 -1 3 -7 -8 -2 -2
f:absence	0 0 0 -9 5 0 0 4
f:accept	0 5 11 -11 2 0 0 -2
f:according	0 2 0 -18 11 0 0 9
f:act	0 10 0 -3 7 0 0 -14
f:add	0 11 0 -6 7 0 0 -10
f:admission	0 0 0 14 0 0 0 -11
f:adopt	0 9 0 -4 -3 0 0 1
f:affiliate	0 -10 0 3 0 0 0 8
f:after	0 -13 8 8 9 -6 9 -16
f:afterward	0 5 0 -11 0 0 0 7
f:again	-7 5 -3 3 8 -1 -5 -8
f:against	0 -3 0 21 -9 0 0 -14
f:agent	0 -1 0 16 -9 0 0 0
f:ago	1 12 0 -15 0 0 0 0
f:agreement	-2 13 0 10 -22 0 0 -12
f:all	3 15 -11 3 1 -1 0 -14
f:along	0 10 0 -9 -1 0 0 1
f:already	0 -9 0 3 0 0 10 0
f:also	0 7 0 12 -8 0 0 -10
f:although	0 2 0 -10 0 0 0 8
f:am	0 0 0 11 0 0 0 -10
f:among	1 -16 0 21 -4 0 4 -9
f:an	-2 12 -6 1 -14 -2 3 0
f:and	9 14 -10 -11 -19 -14 -7 13
f:announce	7 -9 0 8 -1 0 12 -19
f:another	0 2 0 -7 -4 0 0 12
f:answer	-6 0 0 21 0 0 0 -21
f:antimony	21 -8 0 -6 -3 0 0 -8
f:any	1 0 0 11 0 -1 0 -9
f:anything	0 9 0 14 -8 0 0 -15
f:apart	0 1 0 7 0 0 0 -9
f:apple	0 7 2 -16 -1 0 0 8
f:application	6 -8 13 0 1 0 0 -11
f:apply	0 14 -4 -10 5 0 0 -5
f:approval	0 -6 0 -16 7 0 8 9
f:approve	-5 -2 0 17 11 6 9 -39
f:are	9 -2 3 -18 8 -12 16 2
f:arrangement	-4 -18 5 -3 0 0 0 16
f:arrival	0 0 0 12 0 0 0 -10
f:arrive	0 -13 0 2 -1 0 5 3
f:arrived	0 -3 0 19 0 0 0 -16
f:article	0 0 0 3 10 0 0 -14
f:as	5 6 6 -13 8 -4 -9 0
f:ask	-5 -30 2 15 2 -2 -1 6
f:assured	0 0 0 -16 0 0 0 17
f:at	-15 0 -6 -5 -10 -1 19 12
f:autumn	0 -11 0 5 0 0 0 5
f:await	0 11 0 -11 0 0 0 0
f:away	0 -15 0 11 0 0 0 4
f:back	1 -2 13 -7 1 0 -12 4
f:ban	18 -5 0 5 -15 0 0 -6
f:banana	0 5 0 -12 0 0 0 6
f:barley	0 7 0 7 0 0 0 -15
f:battery	6 17 0 -23 0 0 0 0
f:be	-5 -5 -2 -7 5 -5 -6 19
f:because	0 2 0 21 -13 0 0 -12
f:become	0 -9 0 15 -17 0 0 7
f:been	-7 8 -1 6 -14 2 -11 -3
f:beer	0 -12 0 14 0 0 0 0
f:before	0 11 0 -6 13 4 -6 -15
f:begin	0 5 0 19 -6 0 -2 -19
f:being	0 1 0 7 -11 0 0 -1
f:below	0 -12 0 15 0 0 0 -1
f:better	0 -10 0 14 0 0 0 -4
f:between	0 -17 0 -4 -3 0 5 20
f:beyond	0 0 0 -8 0 0 0 14
f:bicycle	0 -7 0 0 11 0 0 -5
f:big	0 -3 0 -9 0 0 0 13
f:biscuit	0 -7 0 10 0 0 0 -1
f:booked	0 0 0 -7 10 0 0 0
f:both	-10 3 -7 23 -44 -3 -8 3
f:bottle	0 0 0 -10 2 0 0 8
f:break	0 9 0 -11 7 0 0 -5
f:bridge	0 -2 0 10 -2 4 0 -9
f:bring	0 1 0 7 1 0 -1 -10
f:broke	0 7 0 6 0 0 0 -13
f:broker	0 -3 0 -13 7 0 0 10
f:budget	0 -2 0 22 -13 0 0 -6
f:built	0 0 0 0 8 0 0 -3
f:bus	0 -2 0 9 -2 0 0 0
f:busan	9 -6 0 -11 4 0 0 5
f:buse	0 9 0 -9 0 0 0 0
f:business	0 21 0 -6 -4 0 0 -12
f:but	-4 17 0 -21 13 -6 -2 6
f:butter	0 -15 0 14 -6 0 5 0
f:buy	0 -15 0 14 2 0 0 -2
f:by	1 -10 -1 28 -35 7 7 -11
f:cabinet	0 14 0 -6 6 0 0 -11
f:calendar	0 0 0 11 4 0 0 -16
f:call	6 1 0 13 -6 1 -6 -17
f:canola	0 9 0 -6 0 0 0 -2
f:car	-1 6 0 5 5 0 0 -19
f:carpet	0 11 0 -5 0 0 0 -1
f:carry	0 -4 0 16 -3 0 3 -13
f:case	6 8 0 0 -10 0 -5 0
f:cashew	0 6 0 -11 4 0 0 0
f:cathode	0 2 0 -8 6 0 0 0
f:cease	0 13 0 -20 8 0 0 0
f:ceiling	0 -10 0 9 0 0 0 0
f:cement	0 -11 0 6 0 0 0 3
f:cent	0 -23 0 20 10 0 0 -8
f:ceylon	0 0 0 -7 0 0 0 9
f:chair	0 -8 0 9 0 0 0 0
f:chance	0 -1 0 -15 0 0 0 17
f:charge	0 -26 -2 5 12 -2 4 8
f:cheaper	0 9 0 -5 0 0 0 -1
f:check	0 -4 0 11 0 0 0 -4
f:cheese	0 2 0 -8 0 0 0 7
f:chemical	0 -11 0 11 0 0 0 0
f:chicken	0 -7 0 0 10 0 0 0
f:chip	-5 8 0 -9 9 0 0 0
f:cinnamon	0 -8 0 5 0 0 0 1
f:city	0 -6 0 17 0 0 0 -10
f:claim	0 -9 0 13 0 0 0 0
f:closing	0 -2 0 -5 -4 14 0 0
f:club	0 -7 0 32 -6 0 0 -22
f:coal	0 -7 0 18 0 0 0 -12
f:cocoa	0 -1 0 22 0 0 0 -20
f:coffee	0 -17 0 -8 18 0 4 3
f:collect	-1 -6 0 -17 5 0 0 20
f:come	6 13 0 -13 2 0 -8 0
f:comma	0 0 0 10 0 0 0 -10
f:comment	0 -13 0 -10 21 0 0 -2
f:commerce	-1 -15 0 19 0 0 0 -1
f:commission	0 13 0 -5 0 0 0 -7
f:committee	0 0 0 19 -11 0 0 -9
f:company	4 -19 0 46 -14 0 0 -35
f:complete	0 3 0 -10 0 0 0 6
f:concentrate	0 0 0 -8 0 0 0 8
f:concerned	0 -9 0 10 0 0 0 0
f:conclude	0 -6 0 -4 0 0 0 13
f:consent	0 0 0 -8 4 0 0 5
f:consider	0 8 0 -4 0 0 0 -3
f:content	0 9 0 -9 0 0 0 0
f:contract	0 -8 0 10 0 0 0 0
f:control	12 4 0 -12 -10 0 0 4
f:cork	0 -9 0 7 -5 0 0 5
f:corrected	0 -8 0 15 -2 0 0 -2
f:cost	0 1 0 16 -5 0 0 -17
f:cotton	0 0 0 -5 10 0 0 -2
f:could	0 19 0 1 2 0 0 -26
f:council	0 0 0 -4 21 0 6 -19
f:count	0 -13 0 9 9 0 0 -8
f:countermeasure	0 19 0 -8 0 0 0 -9
f:counterpart	0 -6 0 0 -3 0 0 11
f:countersigned	0 0 0 -10 0 0 0 10
f:counting	0 0 0 -17 5 0 0 12
f:country	-1 20 -8 0 -3 0 0 -9
f:cover	0 -4 0 -2 -1 0 0 11
f:crane	0 0 0 16 1 0 0 -19
f:crop	0 5 0 -9 3 0 0 0
f:cross	0 -2 0 13 0 0 0 -8
f:customer	0 -10 0 9 -2 0 3 0
f:cut	0 -6 0 0 -1 0 0 13
f:date	-1 0 -1 3 -15 9 -1 1
f:davo	0 -10 0 12 0 0 0 0
f:day	-3 21 -7 -31 1 1 7 6
f:dead	0 -10 0 6 2 0 0 0
f:deadline	0 -6 0 34 -5 0 0 -18
f:deal	0 2 0 5 -16 0 3 0
f:dearer	0 -13 0 24 -13 0 0 0
f:decide	0 1 1 -14 0 0 0 12
f:decided	0 1 0 2 4 0 -1 -7
f:decision	-1 -4 0 15 -14 -5 0 3
f:declare	0 -10 0 3 4 0 0 0
f:decree	0 16 0 -40 -6 0 0 30
f:deficit	0 3 0 -11 8 0 0 0
f:delegation	0 0 0 6 0 0 5 -10
f:demand	0 9 0 -6 -4 0 0 0
f:deny	0 3 0 4 -10 0 0 1
f:did	0 -3 0 0 0 0 -6 9
f:die	0 0 0 -7 0 0 0 10
f:dispute	0 -2 0 -13 0 0 0 16
f:do	6 1 0 -21 5 0 3 10
f:doe	-4 31 -1 -15 3 0 -4 -13
f:doesn't	0 3 0 -20 13 0 0 5
f:doing	0 9 0 -4 -1 0 0 0
f:donald	0 -3 0 14 0 0 0 -11
f:done	-1 -10 0 0 5 0 0 3
f:door	0 -8 0 8 0 0 0 0
f:down	0 -3 0 26 1 0 0 -27
f:draft	0 10 0 -3 -12 0 14 -10
f:dried	0 10 0 -10 0 0 0 0
f:drive	-1 0 0 11 0 0 0 -5
f:driver	0 -5 0 18 0 0 0 -14
f:due	0 -11 1 -4 1 0 0 9
f:during	0 8 0 13 0 0 0 -26
f:duty	0 5 -9 -6 9 -6 -18 2
f:each	-6 16 -1 -10 9 0 0 -3
f:earlier	0 6 0 -10 7 0 0 0
f:earth	23 -10 -3 5 -14 -1 0 -6
f:easter	0 10 0 -8 0 0 0 0
f:economy	0 -11 0 1 -1 0 0 9
f:effect	0 14 0 4 -2 0 -1 -22
f:either	0 -17 0 15 -3 0 0 5
f:election	0 -4 0 10 0 0 0 -4
f:eleven	0 -4 0 12 0 0 0 -5
f:else	0 16 0 -19 3 0 0 0
f:employer	0 0 0 9 -7 0 0 0
f:end	14 -10 9 -21 -15 3 3 28
f:engine	7 2 0 -9 0 0 0 0
f:enter	0 -4 0 9 -5 0 0 0
f:entry	0 17 0 -23 -2 0 0 11
f:error	0 -1 0 10 0 0 0 -6
f:evening	0 -21 0 9 0 0 2 10
f:event	0 -2 0 -14 5 0 0 10
f:ever	0 0 0 -17 9 0 0 8
f:every	0 9 -1 -4 0 0 0 -1
f:everybody	0 16 0 -20 0 0 0 7
f:everything	-3 17 0 -5 -8 0 0 0
f:except	0 2 0 6 -10 0 0 0
f:exchanged	0 0 0 13 0 0 0 -10
f:exclusion	-1 -9 24 -7 -3 0 0 -3
f:exempt	0 6 0 -12 7 0 0 0
f:expect	0 -13 -1 6 11 0 0 -3
f:expire	-1 -22 0 28 0 0 0 -9
f:export	0 2 0 -5 12 0 0 -6
f:exporter	0 1 0 -10 5 0 0 2
f:extend	0 -17 -2 19 -16 5 -1 0
f:extension	0 -10 0 -14 6 0 5 12
f:extra	0 9 0 -7 0 0 0 0
f:fact	0 -9 0 0 -3 0 0 16
f:fail	-2 8 0 16 -18 0 -2 -5
f:failed	0 -6 0 9 0 0 0 0
f:faith	0 -10 0 -4 0 0 0 15
f:fall	-3 -3 0 15 -3 0 -1 -5
f:far	-1 18 0 -15 5 0 0 -2
f:farm	0 -13 0 20 5 0 0 -18
f:fear	0 16 0 -9 -7 0 0 0
f:fee	5 -24 12 -4 18 -2 -1 -7
f:ferry	0 0 0 9 0 0 0 -5
f:fertilizer	0 -4 0 -11 14 0 0 0
f:fifth	0 -11 0 19 -1 0 0 -3
f:final	0 9 0 0 0 0 0 -10
f:finance	0 -7 0 9 0 0 0 0
f:find	0 -4 0 -3 0 0 0 12
f:fine	0 -8 0 14 0 0 0 -2
f:finished	0 12 0 0 -3 0 0 -6
f:firm	4 13 0 -8 -10 0 0 0
f:first	-2 -8 0 9 7 0 0 -4
f:fish	0 -19 0 12 -2 0 -2 13
f:fishing	0 0 10 -10 -9 0 0 8
f:five	0 10 0 4 0 0 -1 -10
f:flower	0 0 0 -15 7 0 0 8
f:fly	0 -8 0 14 -1 0 0 -3
f:follow	0 12 0 -7 -11 0 0 2
f:for	17 -1 0 -2 3 9 -10 -13
f:force	0 6 0 2 15 0 -5 -20
f:foreign	10 -6 0 11 -1 0 0 -12
f:form	0 0 11 -4 -2 0 0 -2
f:former	0 -6 0 11 -7 0 0 0
f:four	0 6 0 1 -2 0 0 -9
f:fourth	0 -7 0 3 13 0 0 -15
f:framework	0 -15 0 13 0 1 1 -2
f:free	6 9 0 11 -12 0 0 -21
f:from	0 7 7 2 6 -2 -13 -22
f:fruit	0 1 0 9 0 0 0 -10
f:full	0 -8 0 8 7 0 0 -10
f:furniture	0 7 0 -12 0 0 0 5
f:further	6 -27 2 -3 3 0 -1 10
f:future	0 -17 0 3 0 0 0 13
f:gallium	25 -6 0 -8 -4 0 0 -12
f:gas	0 -7 0 10 0 0 0 0
f:gate	0 -3 0 10 -4 0 0 0
f:gave	0 21 0 -4 -9 0 0 -8
f:general	-5 -2 0 19 0 0 0 -11
f:geneva	0 -18 0 21 -1 0 0 0
f:germanium	25 -5 0 -9 -3 0 0 -12
f:get	0 -2 0 4 9 0 -4 -5
f:give	0 5 0 9 -5 0 0 -9
f:given	0 -18 0 0 0 0 0 15
f:glove	0 11 0 -11 0 0 0 0
f:go	-4 -9 8 -3 -7 0 0 16
f:good	7 -12 0 0 -3 -4 9 4
f:grape	0 -9 0 1 5 0 0 0
f:graphite	0 11 0 -17 4 3 0 0
f:groundnut	0 -4 0 -7 14 0 0 0
f:group	0 -10 0 15 -4 0 0 0
f:grower	0 -1 0 11 0 0 0 -7
f:guest	0 4 0 -2 -9 0 0 8
f:had	-10 -11 -9 28 -18 -7 -8 0
f:half	4 4 0 -13 7 0 0 0
f:hall	0 0 0 15 -1 0 0 -13
f:hand	5 -10 0 -2 -1 0 0 10
f:happy	0 9 0 -2 0 0 0 -1
f:hard	0 11 0 1 0 0 0 -13
f:has	-14 4 7 7 -14 0 12 -11
f:hasn't	0 -1 0 -6 -3 2 0 12
f:have	-5 -8 -3 1 0 15 -13 7
f:he	0 14 -8 -22 23 0 -23 2
f:he'd	0 18 0 -8 0 0 0 -12
f:head	0 6 0 -11 0 0 0 6
f:heading	0 3 10 1 -14 0 0 -1
f:health	0 -2 0 12 0 0 0 -8
f:heard	0 -4 0 -10 9 0 4 0
f:hearing	0 -12 0 -8 24 0 0 -6
f:heavy	0 0 0 14 0 0 0 -13
f:height	0 -3 0 -7 0 0 0 13
f:here	-1 -7 0 -3 -3 0 0 21
f:high	0 16 0 -17 0 0 0 0
f:higher	0 7 0 -3 6 0 0 -11
f:highest	0 -14 0 19 0 0 0 -6
f:him	0 -6 0 16 -8 0 0 -2
f:himself	0 3 0 -15 9 0 0 2
f:his	-3 -9 0 15 12 0 -3 -18
f:hit	0 10 0 13 -1 0 -3 -19
f:hold	3 -7 -1 -4 -5 12 0 7
f:holiday	0 -8 0 9 -8 0 0 4
f:hope	0 0 0 -15 0 0 0 18
f:hour	0 -15 0 12 -5 0 -1 5
f:household	0 -16 0 22 -6 0 0 0
f:i	5 3 -4 -13 28 -1 -6 -6
f:i'd	0 -4 0 20 -6 0 0 -11
f:i'm	0 10 0 0 3 0 0 -13
f:if	4 3 -9 4 3 0 -5 -11
f:import	0 0 0 0 -6 0 0 10
f:importer	-3 8 3 -10 4 0 0 0
f:impose	0 18 0 -14 0 0 0 -3
f:in	4 -13 9 5 -3 -13 -4 9
f:include	0 -5 0 13 -3 0 0 -1
f:included	0 -10 2 9 -4 0 0 0
f:including	0 -13 0 14 0 0 0 0
f:increase	0 -12 0 15 0 0 0 0
f:inquiry	0 0 0 -15 16 0 0 0
f:insist	0 10 0 -9 0 0 0 0
f:instead	0 -22 0 23 1 0 0 -4
f:instruction	0 12 0 0 0 0 0 -12
f:instrument	0 -8 0 0 0 0 0 11
f:intend	0 0 0 -10 0 0 0 10
f:interest	0 -10 0 19 0 0 0 -11
f:into	0 8 0 2 7 0 0 -16
f:investigation	0 29 0 -14 -4 0 0 -16
f:ion	0 11 0 0 0 0 0 -11
f:island	0 -5 0 18 -15 3 0 -2
f:issue	-2 -5 0 0 9 0 0 0
f:it	-12 0 -24 0 -4 2 1 10
f:it'll	0 0 0 -11 13 0 0 0
f:its	10 1 -13 -8 -8 11 -11 10
f:itself	0 8 2 -10 5 0 0 -7
f:job	0 -10 0 13 -2 0 0 0
f:joint	0 0 0 4 -11 13 0 -10
f:judge	0 -6 0 19 0 0 0 -11
f:just	9 0 0 -5 -1 0 0 0
f:kava	0 -10 0 9 0 0 0 0
f:keep	-1 2 0 -6 0 0 0 9
f:kilometre	0 0 0 13 0 0 0 -13
f:know	3 7 0 1 3 0 0 -15
f:labor	0 -3 0 12 -5 0 0 -1
f:labour	0 14 0 -8 0 0 0 -2
f:large	0 -7 0 12 0 0 0 -3
f:largest	0 -3 0 11 0 0 0 -5
f:last	-1 15 -4 -21 -9 0 -13 21
f:lasted	0 -9 0 0 0 0 0 9
f:late	0 0 0 -5 15 0 0 -7
f:later	5 0 0 10 0 0 0 -19
f:latest	0 0 0 -12 0 0 0 16
f:law	2 -7 0 -1 -1 8 9 -7
f:lead	0 10 0 -6 0 0 0 -5
f:leader	0 9 0 0 0 0 0 -10
f:leave	0 12 0 -2 -6 0 -5 -1
f:led	0 11 0 2 0 0 0 -16
f:length	0 10 0 -5 0 0 0 -4
f:lent	0 0 0 15 0 0 0 -13
f:lentil	0 5 0 -9 0 0 0 5
f:less	0 -9 0 12 8 0 0 -13
f:let	-1 17 0 -18 7 0 0 -2
f:letter	0 31 0 -24 -7 0 0 -1
f:level	0 5 4 -15 -1 0 3 2
f:levy	0 0 0 -2 -9 0 0 15
f:licence	12 -2 0 17 -10 0 0 -19
f:license	7 -6 0 -9 17 0 0 -12
f:lie	0 9 0 -21 0 0 0 16
f:lift	2 -7 0 9 0 0 0 0
f:like	0 -9 4 3 -9 0 0 5
f:likely	0 4 0 -10 0 3 0 1
f:line	-6 -1 14 15 -7 0 7 -24
f:list	-1 5 -1 2 -11 0 0 0
f:lithium	6 8 0 -5 1 0 0 -12
f:little	0 -8 0 5 0 0 0 0
f:london	0 -3 0 10 0 0 0 -2
f:lorry	0 -7 0 -3 -1 0 0 13
f:lose	0 20 -1 5 -5 0 0 -19
f:lot	0 -3 0 10 0 0 0 -4
f:lower	0 0 0 1 9 0 0 -10
f:machine	0 11 0 -22 0 0 0 10
f:machinery	0 -13 0 6 0 0 0 6
f:magnet	0 9 0 -10 5 0 0 -2
f:make	4 3 -2 -2 10 -8 1 -13
f:maker	1 13 0 -12 5 0 0 -7
f:mandate	0 -12 0 8 -7 0 12 -4
f:may	-1 1 0 21 0 0 -3 -24
f:me	0 3 0 8 -2 0 0 -10
f:meal	0 10 0 -10 0 0 0 0
f:mean	6 18 0 -3 0 0 0 -16
f:meant	0 2 0 -7 12 0 0 -8
f:meantime	0 -9 0 0 0 0 0 10
f:mediator	0 0 0 26 0 0 0 -25
f:medical	0 11 0 -12 0 0 0 0
f:meet	0 -9 0 2 4 -3 -8 6
f:member	0 13 0 -6 0 0 0 -2
f:mention	0 -8 0 2 -5 0 0 10
f:metal	4 8 0 -11 0 0 0 0
f:metre	0 -8 0 17 0 0 0 -10
f:might	0 -14 0 -2 -2 1 0 17
f:milk	0 -4 0 13 -10 0 0 0
f:million	0 0 0 12 -6 0 0 -2
f:minister	-5 -9 0 1 6 0 0 4
f:minute	0 -16 0 21 4 0 0 -8
f:missing	0 -15 0 7 -4 0 0 6
f:moment	0 6 0 -10 -4 0 17 -9
f:more	6 -2 -5 4 -13 0 -5 5
f:morning	0 -12 0 -1 0 0 0 13
f:most	-3 -13 0 36 -13 0 3 -20
f:mostly	0 -9 0 9 0 0 0 0
f:motorcycle	0 -9 0 -7 0 0 4 12
f:mr	0 11 0 1 13 0 0 -20
f:mrs	0 -10 0 24 -4 0 0 -10
f:much	0 10 0 6 -3 0 8 -22
f:must	-4 -10 -1 23 -4 18 3 -26
f:my	0 -3 0 -13 -7 0 13 12
f:natural	0 11 0 -10 0 0 0 0
f:nearly	0 6 0 -19 0 0 0 14
f:necessary	0 2 0 -17 16 0 0 0
f:need	0 8 0 -12 20 2 -2 -16
f:needed	4 -15 0 17 0 0 0 -5
f:negotiate	0 -24 0 10 -7 0 0 13
f:negotiation	0 -5 0 0 12 0 0 -8
f:neither	0 4 0 13 -9 0 0 -11
f:net	0 -8 9 -8 6 0 0 0
f:new	-2 17 0 -2 3 -3 -3 -10
f:newest	0 0 0 -8 0 0 0 9
f:next	-3 -1 0 -15 -5 0 4 22
f:night	0 -14 0 9 0 0 0 5
f:no	11 -9 8 1 4 -6 -1 -5
f:nobody	0 6 0 8 -4 0 -5 -10
f:non	0 13 0 -15 0 0 0 1
f:none	5 11 0 -5 3 0 6 -21
f:noodle	0 18 0 -14 0 0 0 -3
f:noon	0 0 0 9 -1 0 0 -10
f:not	0 -16 0 1 9 4 -4 4
f:nothing	-10 -6 -3 5 -3 0 -4 12
f:notice	9 -16 12 -6 0 0 0 1
f:now	6 -25 0 21 12 -3 -6 -7
f:number	0 0 0 8 0 0 0 -8
f:nut	0 -2 0 9 0 0 0 -5
f:observer	0 0 0 13 0 0 0 -13
f:of	15 9 3 13 -16 -8 -2 -21
f:off	0 -12 0 24 -8 2 0 -10
f:offer	0 -26 0 41 0 0 0 -21
f:oil	-3 18 0 -9 6 -6 0 -3
f:old	0 15 10 -25 -16 0 -5 22
f:on	9 11 8 -12 0 -17 -24 6
f:once	0 11 0 -18 -4 0 0 15
f:one	-4 13 -1 -9 -15 -9 -15 17
f:only	-4 5 -2 11 -13 2 0 -10
f:opened	0 12 0 -7 2 0 0 -8
f:operator	0 -9 0 9 7 0 0 -8
f:or	2 -8 -2 -13 21 0 0 3
f:order	6 16 3 -10 -27 0 -1 0
f:ordinary	-1 1 -2 14 -6 0 0 -10
f:ore	0 3 0 -15 11 0 0 0
f:origin	0 6 0 6 -2 0 0 -13
f:other	0 7 -5 -10 8 0 8 -6
f:otherwise	-4 0 0 0 11 0 0 -7
f:our	-13 -6 -3 -33 37 -2 -5 24
f:out	0 0 0 3 -13 0 -6 2
f:over	0 -21 -5 9 -12 -7 -2 20
f:owe	-3 0 8 0 0 0 0 -5
f:own	0 8 -1 -8 2 0 0 0
f:p	0 -9 0 6 0 0 0 2
f:pact	6 -7 0 -13 8 0 0 5
f:paint	0 -6 0 18 -12 0 0 0
f:palm	0 6 0 3 0 0 0 -9
f:paper	0 -19 0 -3 -5 0 0 24
f:parted	0 0 0 -11 0 14 0 0
f:partner	0 -8 0 5 0 0 0 3
f:party	0 0 0 14 -7 -3 0 0
f:pass	0 -14 0 -17 17 0 0 15
f:passenger	0 -10 0 14 0 0 0 0
f:past	0 16 0 -7 0 0 0 -8
f:paste	0 -10 0 10 0 0 0 0
f:pause	11 9 14 -37 0 0 0 11
f:pay	0 -1 -7 7 -13 -5 2 4
f:pea	0 10 0 -7 0 0 0 -2
f:peace	0 -4 0 12 -3 0 0 -4
f:pen	0 -8 0 -7 0 0 0 16
f:penalty	0 -10 0 16 -2 0 0 -4
f:people	0 0 0 -7 -3 0 1 9
f:per	0 -11 0 0 11 0 0 0
f:perhap	0 -11 0 0 -1 2 1 5
f:permanent	0 12 0 1 0 0 0 -14
f:person	0 0 0 13 0 0 0 -12
f:phosphate	0 -12 0 -1 13 0 0 0
f:pick	0 0 0 12 0 0 0 -10
f:pineapple	0 -12 0 11 0 0 0 0
f:place	2 -1 0 22 -12 0 0 -13
f:plan	0 7 0 -17 21 0 0 -4
f:plane	0 0 0 -5 9 0 0 -4
f:plastic	0 -6 0 10 0 0 0 -2
f:player	0 0 0 13 -2 0 0 -5
f:point	0 1 0 -3 8 0 0 -1
f:pork	0 15 -1 -12 1 0 0 -2
f:port	4 -21 13 8 -1 4 0 -10
f:possible	0 -8 0 10 7 0 -2 -5
f:potash	0 0 0 -8 0 0 0 11
f:potatoe	0 -4 0 -4 0 0 0 10
f:powder	0 -8 0 9 -6 0 0 2
f:present	0 -6 0 -7 -18 0 9 23
f:president	1 9 0 -9 3 0 0 -2
f:press	0 -9 5 8 0 0 0 -2
f:price	0 -23 0 46 -23 0 0 -7
f:prime	0 4 0 -9 0 0 1 2
f:proclamation	0 13 0 -11 4 0 0 -8
f:product	0 10 0 -5 -2 0 0 0
f:prolongation	0 0 0 10 0 3 0 -13
f:prolonged	0 -23 0 -3 -4 0 0 25
f:proposal	0 2 0 8 -2 0 0 -9
f:propose	0 25 0 -15 -3 0 3 -7
f:provided	0 -2 0 -13 0 0 0 17
f:provisional	0 9 0 -14 11 0 0 -6
f:pulp	0 -11 0 15 0 0 0 -4
f:purchase	0 10 0 -3 0 0 -2 0
f:put	-6 -10 -1 12 -5 4 -2 4
f:quantity	0 -13 0 12 0 0 0 1
f:quarrel	0 -7 0 18 0 0 0 -11
f:question	4 -13 0 11 0 0 0 -1
f:quota	0 1 0 -2 8 0 2 -9
f:raise	1 8 0 7 0 0 0 -18
f:rare	23 -10 -3 5 -14 -1 0 -6
f:rate	-6 10 -3 -14 14 0 -1 0
f:rather	1 10 0 6 0 0 0 -18
f:ratified	0 1 0 -12 12 0 0 -3
f:ratify	0 16 0 -18 11 0 0 -9
f:raw	0 10 0 -1 0 0 0 -7
f:reach	-1 9 0 -4 -16 0 0 10
f:reader	0 -6 0 13 0 0 0 -7
f:reading	0 -1 0 -14 10 0 0 6
f:ready	0 12 0 -8 0 0 0 -1
f:reason	0 -2 0 17 -6 0 0 -8
f:receive	0 5 0 0 0 0 0 -10
f:reciprocal	0 5 0 0 -9 0 0 3
f:reckon	0 -14 0 13 0 0 0 0
f:recommend	0 4 0 -16 0 0 0 11
f:refuse	0 0 0 13 -11 0 0 0
f:regard	0 11 0 -11 0 0 0 0
f:register	0 -5 0 11 0 0 0 -2
f:released	0 0 0 -6 -2 0 0 10
f:remain	5 -6 -3 21 0 0 0 -16
f:remember	0 -6 0 16 0 0 0 -11
f:renew	0 7 0 0 7 0 0 -15
f:renewal	0 14 3 -20 -3 0 0 6
f:renewed	0 4 0 -18 0 0 0 19
f:replace	0 20 0 -19 -5 0 0 4
f:report	0 0 0 -18 21 0 0 0
f:representative	0 -8 0 -1 3 0 0 8
f:republic	0 16 0 -17 0 0 0 0
f:require	0 0 0 -13 -4 0 9 9
f:result	0 -3 0 15 0 0 0 -8
f:resume	0 9 0 0 -10 0 0 0
f:retain	0 -9 0 9 0 0 0 0
f:review	0 -1 0 -12 15 0 0 0
f:revive	0 -4 0 14 0 0 0 -9
f:rice	0 12 0 -7 -3 0 0 1
f:rise	0 -18 0 10 -4 0 0 14
f:risk	0 8 0 -10 -5 0 0 7
f:rosario	0 -5 0 -7 -6 0 0 16
f:rose	0 0 0 -21 0 0 0 20
f:round	-2 -32 0 50 -9 0 -3 -13
f:rule	2 0 0 9 -12 0 -1 -3
f:rum	0 -6 0 20 0 0 0 -13
f:safeguard	0 10 0 -21 15 0 0 -4
f:sale	0 -9 0 12 -3 5 0 -9
f:same	-4 0 -5 -5 -6 3 0 14
f:sanction	-1 15 0 0 -5 0 0 -4
f:sardine	0 -2 0 -5 0 0 0 9
f:save	0 0 0 0 11 0 0 -9
f:say	-26 17 -5 -12 -7 1 0 11
f:school	0 -1 0 14 0 0 0 -8
f:season	0 -3 0 17 -1 0 0 -10
f:second	0 -16 0 25 -5 0 0 -2
f:section	0 32 -1 -13 7 0 0 -32
f:sell	-1 0 0 19 -14 0 0 -7
f:senate	0 -10 0 9 5 0 0 -5
f:send	0 -1 0 -18 18 0 0 2
f:seoul	0 -6 0 12 0 0 0 -3
f:service	0 10 0 -8 0 0 0 0
f:session	0 -2 0 13 0 0 0 -8
f:settle	0 -17 0 0 9 0 0 6
f:settlement	0 -1 0 20 -5 0 0 -12
f:she	0 10 -1 -15 -10 0 0 16
f:sheet	0 -8 0 0 -7 0 0 15
f:ship	-7 -7 4 2 8 0 0 -3
f:shipment	0 7 0 -10 -3 0 0 7
f:shook	0 0 0 -10 0 0 0 11
f:short	0 1 0 7 -4 2 0 -10
f:should	0 13 0 9 -9 0 -6 -12
f:show	0 -13 0 27 -9 0 0 -10
f:sign	0 -5 -1 10 11 -2 -14 -5
f:signature	0 15 0 -11 7 0 0 -4
f:simple	0 14 0 -12 0 0 0 0
f:since	0 -3 -8 10 5 5 -1 -12
f:sixth	0 4 0 -9 0 0 0 4
f:sleep	0 -18 0 15 -8 0 0 5
f:slip	0 15 0 -9 -3 0 0 -2
f:small	0 -3 0 10 -1 0 0 -2
f:so	5 7 1 -9 9 -1 -3 -4
f:some	-2 13 0 -9 0 0 -1 0
f:something	0 2 0 -10 0 0 0 11
f:soybean	0 -19 0 1 10 0 0 4
f:speak	0 -12 0 0 -3 0 0 13
f:special	-1 0 0 -3 10 0 0 -3
f:spoke	0 0 0 1 0 1 2 -9
f:spring	0 9 0 12 -1 0 0 -18
f:squash	0 0 0 -8 0 0 0 10
f:stage	0 11 0 -6 -3 0 0 0
f:stand	-6 -4 8 22 -2 0 -2 -18
f:standard	0 -8 0 11 0 0 0 0
f:standstill	-1 7 0 -10 -2 0 0 10
f:start	0 4 0 -17 -9 0 5 17
f:stay	0 4 -1 2 19 0 -1 -25
f:steel	0 15 0 -5 10 0 0 -21
f:step	0 0 0 -2 9 0 0 -6
f:still	0 -9 -1 -9 7 5 0 8
f:strike	0 5 0 19 -9 0 0 -20
f:stuff	0 8 0 2 0 0 0 -11
f:successor	0 0 0 10 0 0 0 -5
f:such	5 0 0 0 0 0 0 -9
f:summer	0 14 0 3 -3 0 0 -16
f:summit	7 9 0 -13 0 0 0 0
f:sunflower	0 -3 0 -1 -5 0 0 11
f:suspend	-6 14 -1 0 3 0 0 -14
f:suspension	12 -11 0 4 -6 0 0 -1
f:table	0 -24 0 17 2 0 0 1
f:take	3 1 -4 10 -8 0 -7 -3
f:talk	-6 -1 -3 36 -3 -6 0 -33
f:talked	0 -4 0 10 0 0 0 -4
f:talking	0 0 0 -11 7 0 0 5
f:tariff	0 -15 10 9 5 2 11 -19
f:tax	0 2 0 -21 12 0 0 12
f:tea	0 20 0 -22 -6 0 0 9
f:team	0 0 0 11 0 0 0 -11
f:telephone	5 9 0 -15 -2 0 2 0
f:television	0 2 0 -17 0 0 0 14
f:term	0 -3 0 9 -3 0 0 -1
f:text	0 0 0 -24 1 0 1 21
f:textile	0 -12 0 10 0 0 0 0
f:th	-1 -7 -1 -14 15 0 0 11
f:than	0 4 0 5 2 0 -3 -9
f:that	6 7 -8 -15 1 0 11 1
f:the	0 -2 -2 5 -9 19 -3 -2
f:their	0 0 -2 18 -11 -1 0 -13
f:them	4 5 12 -6 -12 -6 -8 8
f:then	0 6 0 -17 5 14 -7 -1
f:there	8 4 -4 -7 -12 -7 0 13
f:thereafter	0 0 0 13 0 0 0 -11
f:therefore	0 12 0 0 -7 0 0 -10
f:they	-7 10 -6 5 -15 -6 4 -4
f:they'll	0 0 0 -9 0 0 0 11
f:thi	-15 -6 -2 -8 1 0 11 15
f:think	-5 6 0 -7 -10 -1 0 16
f:third	0 -31 0 40 -14 2 0 -7
f:those	0 0 14 7 -12 0 0 -14
f:though	0 10 0 -3 0 0 0 -3
f:threaten	0 3 0 19 -15 0 -3 -11
f:three	0 1 0 23 -7 -3 0 -13
f:through	0 -11 0 -7 0 0 0 22
f:ticket	0 -6 0 28 -18 0 0 -2
f:tiktok	0 1 0 -10 -6 14 0 0
f:tile	0 14 0 -12 -2 0 0 0
f:till	0 -15 0 6 0 0 0 6
f:time	-4 7 0 2 -10 5 1 -7
f:tin	0 2 0 -7 0 0 0 6
f:to	-4 9 -8 2 2 -26 -2 -3
f:tomatoe	0 0 0 1 8 0 0 -11
f:ton	0 -10 1 -9 18 0 0 0
f:too	0 0 -5 -8 8 0 0 4
f:town	0 -4 0 12 -2 0 0 -2
f:tractor	0 -20 0 15 -2 0 0 10
f:trade	0 -8 0 3 -10 0 3 5
f:trader	0 -5 0 -16 10 0 0 12
f:transfer	0 -4 0 13 -3 0 0 -4
f:treaty	0 0 0 -4 -7 0 0 14
f:truce	4 -13 -6 -13 -1 7 -10 24
f:truck	0 -10 0 12 0 0 0 0
f:two	-15 -12 -4 24 -9 -1 8 -1
f:tyre	0 3 0 -22 19 0 0 3
f:unchanged	0 -15 0 18 -1 0 0 0
f:under	1 14 -8 0 -1 0 -2 -10
f:understanding	0 11 0 -22 -1 0 0 13
f:unlawful	0 21 0 -16 0 0 0 -6
f:unless	-1 -9 0 -15 -4 0 0 29
f:until	5 -19 0 19 0 -5 -3 -8
f:up	4 -9 3 14 -2 -1 -2 -7
f:upon	0 0 0 -22 0 0 0 24
f:urea	0 -4 0 -6 -1 0 0 12
f:us	-1 -10 0 18 -18 0 0 1
f:use	0 8 10 -12 0 0 0 -2
f:value	10 -9 0 -2 1 0 0 0
f:vanilla	0 6 0 -11 0 0 0 3
f:volume	0 5 0 4 0 0 0 -9
f:vote	-4 -31 0 0 27 0 -2 1
f:voted	0 3 0 8 7 0 0 -18
f:wait	5 9 0 -8 -4 0 0 0
f:waiting	0 8 0 11 0 0 -1 -15
f:wake	0 -5 0 -12 -4 0 0 18
f:walk	0 0 0 13 0 0 0 -10
f:walnut	0 7 0 -11 0 0 0 4
f:want	4 -19 1 10 0 -1 0 2
f:warn	0 -7 0 26 0 0 -2 -19
f:was	-4 -1 -9 24 -7 1 -11 -12
f:watche	0 -12 0 11 0 0 0 0
f:water	0 -8 0 11 0 0 0 0
f:we	-5 6 0 16 -23 -2 -3 -6
f:we'll	0 -9 0 6 0 0 0 3
f:we've	0 9 0 -13 0 0 0 6
f:weapon	0 0 0 11 0 0 0 -13
f:wednesday	0 18 0 -16 0 0 0 -1
f:week	0 12 0 -23 0 0 3 13
f:weekend	0 0 0 -9 0 0 0 11
f:well	-4 -8 7 15 0 0 0 -13
f:were	0 0 0 -6 -21 0 1 16
f:what	0 9 0 -7 -11 -3 -3 9
f:whatever	0 -9 0 2 0 0 0 5
f:wheat	0 -13 0 6 7 0 -1 0
f:where	0 -9 0 6 -2 0 0 4
f:whether	4 -16 7 -15 9 5 0 5
f:which	0 -6 0 10 -13 0 -1 0
f:while	0 -29 0 5 5 0 0 14
f:who	-2 -11 -1 13 0 0 -2 0
f:whom	0 -6 0 20 0 0 0 -12
f:why	0 -11 0 21 0 0 0 -12
f:will	-17 5 0 15 -7 2 0 -19
f:wine	0 9 0 -8 -4 0 0 4
f:winter	0 -6 0 22 -8 0 0 -9
f:wire	0 -7 0 10 0 0 0 0
f:wish	0 2 0 -7 -4 0 0 11
f:with	0 -6 0 0 1 7 -14 6
f:withdraw	0 -2 0 11 6 0 0 -16
f:withhold	0 0 0 10 0 0 0 -7
f:without	4 -11 0 0 -10 0 5 13
f:won't	0 -4 0 12 0 -9 0 0
f:wool	0 12 0 -11 0 0 0 0
f:word	-1 -9 0 13 -9 0 0 1
f:worked	0 12 0 -10 0 0 0 -3
f:working	0 -10 0 8 -2 0 6 -1
f:worth	0 6 0 -12 0 0 -2 9
f:would	-1 1 -18 -9 8 -8 -10 11
f:write	2 0 0 -15 0 0 1 13
f:wrong	0 -15 0 19 0 0 0 -1
f:year	-2 -14 -1 20 3 -1 -8 -4
f:yes	0 -4 0 -11 -3 0 0 21
f:yet	6 -4 2 -9 -12 0 0 16
f:york	0 9 0 -12 0 0 0 5
f:your	-3 0 -3 -17 15 0 0 8
f:zero	0 6 0 3 -7 0 6 -17
first-of-paragraph	-9 7 -14 22 -12 -4 3 -13
h:controls	68 -23 -21 -4 -26 6 -12 -31
h:controls truce	16 -3 -9 -1 4 0 0 -10
h:deal	-22 -4 -21 5 -2 8 12 1
h:deal truce	-1 26 0 -7 0 2 -8 -8
h:duties	-43 20 2 0 -14 -40 5 7
h:duties truce	-15 0 0 -12 -12 -2 -1 20
h:exclusions	-2 -13 61 -14 -22 -6 -11 -33
h:exclusions truce	6 -4 9 -13 4 0 0 -8
h:fees	-10 -15 0 -6 44 -10 1 -26
h:fees truce	2 -6 2 -10 34 0 0 -35
h:meeting	-8 -13 -6 32 -25 -5 0 5
h:meeting truce	0 -5 0 0 -13 0 -1 13
h:price	-6 -22 -9 32 13 -5 10 -39
h:procedure	-27 -11 -8 -9 54 -19 -27 -27
h:procedure truce	-4 -13 0 9 9 0 0 -7
h:sale	-8 -14 -6 -4 -9 42 -12 -25
h:shipped	-5 0 12 -1 9 0 -12 -20
has-future	0 -4 11 0 0 -19 -3 6
has-gerund	0 -11 -1 1 -11 0 5 15
has-infinitive	0 -5 -5 -9 1 5 13 6
has-modal	-9 -9 -18 15 5 1 -9 -5
has-participle	7 2 2 7 -5 -3 -7 -11
has-past	-8 -5 -4 34 -8 -3 -2 -17
has-perfect	1 8 -17 -1 -4 3 8 -5
has-pluperfect	-9 -3 -4 16 2 -4 -9 -3
headline	14 5 1 -7 8 0 13 -16
hs:controls	29 -7 15 -22 -13 0 0 -5
hs:deal	-8 2 1 9 -14 -9 0 1
hs:duties	13 4 -10 8 -26 0 -16 1
hs:exclusions	4 -2 25 -3 -8 0 5 -22
hs:fees	-1 -10 0 11 7 0 0 -6
hs:meeting	-5 1 -2 -7 12 -6 0 5
hs:price	0 -16 0 6 1 0 -2 7
hs:procedure	0 -26 -2 18 31 3 -4 -28
hs:sale	0 -13 0 -6 3 17 0 0
hs:shipped	0 17 -8 -5 2 0 0 -7
l1=(	0 -9 0 14 -6 0 0 0
l1=,	-5 -12 4 13 4 0 -4 -6
l1=, & d:ahead	0 -6 7 21 3 1 -1 -28
l1=, & d:today	-5 -10 -4 -2 0 -1 -4 18
l1=-	0 -13 0 0 0 0 5 7
l1=<agent>	0 0 0 16 -9 0 0 -4
l1=<agent> & d:ahead	0 0 0 10 -6 0 0 -1
l1=<begin> & d:ahead	3 -2 6 0 4 9 0 -12
l1=<day-ahead>	1 7 0 1 0 0 0 -11
l1=<day-ahead> & d:ahead	2 7 0 -9 0 0 0 0
l1=<day-ahead> & d:today	0 0 0 12 0 0 0 -10
l1=<day-gone>	-1 -4 0 11 0 0 0 -3
l1=<day-today>	0 -7 0 0 -1 0 0 9
l1=<day-today> & d:today	0 0 0 -6 0 0 0 9
l1=<duty>	0 -4 0 9 0 0 0 -5
l1=<goods>	-2 -14 0 20 -9 0 0 2
l1=<goods> & d:ahead	-2 -10 0 16 -7 0 0 4
l1=<level-noun>	0 -7 0 -3 0 0 0 12
l1=<level-noun> & d:ahead	0 -5 0 -6 0 0 0 12
l1=<level>	0 -12 0 15 -7 0 0 3
l1=<level> & d:ahead	0 -4 0 0 -4 0 0 12
l1=<level> & d:today	0 -12 0 23 0 0 0 -10
l1=<name> & d:ahead	0 -16 0 11 -5 0 8 -1
l1=<not>	-7 -3 0 4 9 0 0 -1
l1=<not> & d:ahead	-7 -1 0 16 0 0 0 -3
l1=<not> & d:today	0 0 0 -11 10 0 0 1
l1=<number> & d:ahead	0 0 0 -6 3 0 0 8
l1=<number> & d:today	0 0 0 11 4 0 0 -19
l1=<person>	0 0 0 9 0 0 0 -2
l1=<seat>	1 -8 0 12 -4 0 0 -1
l1=<span>	0 0 0 15 0 0 0 -14
l1=<span> & d:ahead	0 0 0 13 0 0 0 -13
l1=<v-agree>	0 4 0 -5 -8 0 0 9
l1=<v-bear>	0 1 0 -7 -1 0 0 11
l1=<v-bear> & d:ahead	0 7 0 -17 0 0 0 14
l1=<v-bear> & d:today	0 -8 0 15 0 0 0 -3
l1=<v-begin>	-1 5 0 11 -5 0 0 -22
l1=<v-begin> & d:ahead	-1 8 0 6 -3 0 0 -18
l1=<v-end>	-1 -1 2 -5 -11 0 -1 12
l1=<v-end> & d:ahead	0 -9 4 -1 -9 0 0 11
l1=<v-impose>	0 -11 0 13 -9 0 -2 5
l1=<v-impose> & d:ahead	0 -10 0 14 -9 0 -2 1
l1=<v-propose>	10 8 0 -6 -5 0 0 -7
l1=<v-propose> & d:ahead	10 9 0 -7 -5 0 0 -7
l1=<v-return>	0 -6 0 0 9 0 0 -3
l1=<v-return> & d:ahead	0 -6 0 0 9 0 0 -3
l1=<v-sell>	0 -4 0 -3 0 0 0 10
l1=<v-sell> & d:ahead	0 -4 0 -3 0 0 0 10
l1=<v-stay>	0 -15 0 -14 10 0 19 2
l1=<v-stay> & d:ahead	0 -13 0 -14 10 0 19 0
l1=a	0 -15 0 15 0 0 5 -3
l1=a & d:ahead	0 -15 0 14 0 0 5 -3
l1=after	2 -13 0 -10 13 0 -2 11
l1=after & d:ahead	2 -18 0 -7 13 0 -2 12
l1=and	0 -13 -2 5 6 0 -1 2
l1=apply	0 -8 0 12 -2 0 0 0
l1=at	0 -15 0 1 2 1 0 3
l1=at & d:ahead	0 -14 0 0 3 1 0 4
l1=back	0 8 0 -11 0 0 0 5
l1=back & d:ahead	0 9 0 -3 0 0 0 -2
l1=before	-10 6 -4 4 -1 0 -5 -4
l1=before & d:ahead	-10 6 -3 1 0 0 -5 -3
l1=begin	-1 13 0 -5 0 0 0 -5
l1=begin & d:ahead	-1 17 0 -10 0 0 0 -4
l1=beyond	0 9 0 -15 -4 0 0 10
l1=beyond & d:ahead	0 9 0 -15 -4 0 0 10
l1=by	-4 -6 1 -9 15 -2 9 -11
l1=by & d:ahead	-4 -6 1 -9 16 -2 9 -10
l1=dated	0 0 0 11 0 0 0 -7
l1=dated & d:ahead	0 0 0 11 0 0 0 -7
l1=day	0 5 0 -10 0 0 0 6
l1=deal & d:ahead	0 0 0 10 0 0 0 -4
l1=decide	0 -1 0 -6 9 0 0 0
l1=decide & d:ahead	0 -1 0 -6 9 0 0 0
l1=die & d:ahead	0 0 0 10 0 0 0 -9
l1=duty	0 0 0 11 -5 0 0 -3
l1=effective	0 15 0 -6 0 0 0 -6
l1=effective & d:ahead	0 11 0 -4 0 0 0 -2
l1=finish	0 8 0 -12 0 0 0 4
l1=follow	0 -1 0 18 -6 0 0 -9
l1=follow & d:ahead	0 -1 0 18 -6 0 0 -9
l1=for	-5 6 -5 -8 9 0 -10 1
l1=for & d:ahead	-5 3 -5 -7 10 0 -10 2
l1=force & d:ahead	0 3 0 -12 0 0 0 5
l1=fri	0 0 0 -20 13 0 0 5
l1=from	5 6 -21 7 -3 -5 -26 -12
l1=from & d:ahead	5 4 -20 8 -4 -5 -25 -9
l1=happen	0 7 0 6 0 0 0 -14
l1=happen & d:ahead	0 7 0 6 0 0 0 -14
l1=has	5 -5 0 0 -10 0 0 9
l1=has & d:ahead	5 -5 0 -2 -9 0 0 9
l1=here	0 -9 0 5 0 0 0 4
l1=here & d:ahead	0 -9 0 4 0 0 0 4
l1=is	-1 6 -1 3 -11 -1 5 -4
l1=is & d:ahead	-1 8 0 0 -10 -1 5 -1
l1=is & d:today	0 -1 0 11 0 0 0 -7
l1=it	0 11 0 1 0 0 0 -11
l1=it & d:ahead	0 13 0 1 0 0 0 -15
l1=lapse	0 0 2 -19 0 0 0 16
l1=lapse & d:ahead	0 0 4 -13 0 0 0 9
l1=last	0 0 -2 10 0 0 0 -5
l1=last & d:ahead	0 0 -2 10 0 0 0 -5
l1=make	0 -4 0 -23 8 0 12 5
l1=mark	0 -4 0 -10 0 0 0 14
l1=mark & d:ahead	0 -4 0 -10 0 0 0 14
l1=monday & d:today	0 -3 0 12 0 0 0 -4
l1=next	0 3 0 -23 13 0 0 7
l1=next & d:ahead	0 3 0 -23 13 0 0 7
l1=noon	0 6 0 -13 5 0 0 2
l1=noon & d:ahead	0 6 0 -15 5 0 0 3
l1=not	-7 -1 0 17 0 0 0 -5
l1=not & d:ahead	-7 0 0 15 0 0 0 -3
l1=of	-4 9 -11 7 -12 1 1 -11
l1=of & d:ahead	-3 11 -10 1 -8 1 1 -9
l1=of & d:today	0 -3 0 11 -4 0 0 -1
l1=off	0 -3 0 12 -5 0 0 -1
l1=off & d:ahead	0 -3 0 12 -5 0 0 -1
l1=on	-5 8 -1 12 -1 -7 -28 -8
l1=on & d:ahead	-2 8 0 6 0 -5 -26 -6
l1=on & d:today	-1 0 0 10 -4 0 0 -2
l1=out	0 0 0 -9 -3 0 0 11
l1=out & d:ahead	0 -10 0 -6 -2 0 0 15
l1=over	0 6 0 -10 0 0 0 3
l1=pay & d:today	0 -7 0 11 0 0 0 -1
l1=published	-3 1 0 10 -3 0 0 -4
l1=published & d:ahead	-3 0 0 10 -2 0 0 0
l1=return	0 -6 0 0 10 0 0 -3
l1=say	0 -7 0 0 -13 0 0 18
l1=say & d:ahead	0 -4 0 0 -12 0 0 19
l1=ship	0 -4 0 -3 0 0 0 10
l1=ship & d:ahead	0 -4 0 -3 0 0 0 10
l1=sign	0 4 0 -10 -7 0 0 13
l1=sign & d:ahead	0 5 0 -8 -6 0 0 9
l1=since	-3 -6 -1 28 -16 -1 -1 -7
l1=since & d:ahead	-3 -11 -1 30 -12 -1 -1 -7
l1=so	0 3 0 -10 6 0 0 0
l1=so & d:ahead	0 3 0 -11 6 0 0 1
l1=sunday	0 -2 0 -8 0 0 0 12
l1=talk	0 0 0 10 0 -1 0 -3
l1=talk & d:ahead	0 0 0 10 0 -1 0 -2
l1=telephone	0 0 0 -6 -1 0 0 10
l1=telephone & d:today	0 0 0 -10 0 0 0 10
l1=than	0 9 0 -24 11 0 8 -4
l1=than & d:ahead	0 10 0 -26 11 0 8 -2
l1=that	0 0 0 -11 9 0 0 2
l1=that & d:ahead	0 0 0 -11 9 0 0 2
l1=the	0 0 3 1 -7 -20 7 2
l1=the & d:ahead	0 0 3 -2 -6 -20 7 6
l1=the & d:today	0 -2 0 17 0 0 0 -13
l1=through	-1 -16 3 4 -6 0 0 12
l1=through & d:ahead	-1 -16 3 3 -6 0 0 13
l1=till	10 -19 0 0 -7 8 0 3
l1=till & d:ahead	10 -18 0 0 -7 8 0 3
l1=time & d:today	0 -8 0 12 0 0 0 0
l1=to	1 0 6 -15 0 4 -15 9
l1=to & d:ahead	1 -2 6 -15 0 4 -15 10
l1=truce	0 0 0 11 0 0 0 -10
l1=tuesday & d:today	0 -1 0 10 0 0 0 -3
l1=up	0 -12 0 0 1 0 0 8
l1=write	0 11 0 -3 0 0 0 -8
l1=·	0 -1 0 12 -2 0 0 -1
l1=· & d:today	0 -1 0 11 -2 0 0 -1
l1=— & d:today	0 -8 0 13 -3 0 0 -1
l2=" & d:ahead	3 10 0 -7 -6 0 5 -13
l2='s	-2 -4 0 -7 20 0 0 -8
l2='s & d:ahead	-2 -2 0 -3 12 0 0 -2
l2='s & d:today	0 0 0 -3 10 0 0 -4
l2=,	4 -1 -13 -5 -1 0 0 7
l2=, & d:ahead	5 -2 -12 -9 1 0 0 9
l2=, & d:today	0 0 0 6 -9 0 0 0
l2=-	0 16 0 -12 0 0 0 0
l2=: & d:ahead	-7 -5 -5 2 15 0 0 -4
l2=: & d:today	0 0 0 6 -9 0 0 0
l2=;	0 11 0 -9 -2 0 0 0
l2=; & d:ahead	0 11 0 -9 -2 0 0 0
l2=<begin> & d:today	0 -4 0 12 -3 -4 -4 -2
l2=<day-ahead>	-10 -13 -2 10 -12 4 3 9
l2=<day-ahead> & d:ahead	-10 -13 -2 7 -12 4 3 11
l2=<day-today> & d:ahead	0 9 -1 -2 -2 0 0 0
l2=<duty>	0 6 1 1 0 0 0 -16
l2=<duty> & d:ahead	0 2 1 7 -3 0 0 -14
l2=<duty> & d:today	0 6 0 -8 3 0 0 -1
l2=<gate>	0 -15 0 1 10 0 0 1
l2=<gate> & d:ahead	0 -13 0 0 10 0 0 2
l2=<goods-amount>	0 0 0 11 -4 0 0 0
l2=<goods-amount> & d:ahead	0 0 0 11 -4 0 0 0
l2=<goods>	8 -6 5 8 -21 -1 3 -1
l2=<goods> & d:ahead	8 -1 6 5 -19 -1 3 -5
l2=<goods> & d:today	0 -9 0 4 -2 0 0 5
l2=<level-noun>	0 0 0 -4 -9 0 9 4
l2=<level-noun> & d:ahead	0 0 0 -5 -9 0 9 3
l2=<level>	-13 0 -12 11 -6 -2 -7 0
l2=<level> & d:ahead	-13 3 -12 9 -6 -2 -7 -1
l2=<name>	6 -7 1 8 0 6 -3 -11
l2=<name> & d:today	0 -1 0 13 -7 0 0 -6
l2=<not>	0 21 0 -2 -17 0 -5 -3
l2=<not> & d:ahead	0 17 0 3 -16 0 -5 -7
l2=<not> & d:today	0 8 0 -10 0 0 0 3
l2=<number> & d:ahead	-4 10 -2 -2 -5 -2 -3 1
l2=<office> & d:ahead	0 -14 0 14 0 0 3 -6
l2=<organisation>	0 0 0 -5 9 0 -1 1
l2=<person>	-3 -3 0 16 -7 0 0 -4
l2=<person> & d:ahead	-3 -1 0 17 -5 0 0 -8
l2=<points>	0 8 0 -10 0 0 0 3
l2=<points> & d:ahead	0 8 0 -11 0 0 0 3
l2=<quality>	0 -3 0 12 -11 0 0 0
l2=<quality> & d:ahead	0 0 0 14 -10 0 0 -4
l2=<seat> & d:ahead	3 3 -1 -1 -10 -2 1 8
l2=<seat> & d:today	0 0 0 -3 10 0 0 0
l2=<sender>	-9 0 0 -1 0 0 0 9
l2=<sender> & d:ahead	-9 1 0 -3 0 0 0 9
l2=<span>	-5 6 0 2 -10 0 0 1
l2=<span> & d:ahead	-5 7 0 2 -10 0 0 1
l2=<v-agree>	-1 -9 -1 12 0 -2 1 -3
l2=<v-agree> & d:ahead	-1 -9 -1 11 0 -2 1 -2
l2=<v-bear> & d:ahead	1 -5 -2 -1 12 -4 -3 -4
l2=<v-begin>	10 -4 0 1 4 -5 -8 -7
l2=<v-begin> & d:ahead	11 -2 0 1 5 -5 -8 -11
l2=<v-buy>	0 -4 7 6 -13 -1 0 1
l2=<v-buy> & d:ahead	0 -4 7 5 -13 -1 0 1
l2=<v-deny>	-8 -4 0 3 10 0 0 -4
l2=<v-deny> & d:ahead	-8 -3 0 1 11 0 0 -4
l2=<v-down> & d:ahead	0 0 0 0 -10 5 -1 7
l2=<v-end>	4 1 -6 -7 -6 -4 1 14
l2=<v-end> & d:ahead	4 1 -6 -8 -6 -4 1 14
l2=<v-impose>	0 8 -4 -4 2 -5 9 -5
l2=<v-impose> & d:ahead	0 10 -4 -10 3 -5 10 -1
l2=<v-impose> & d:today	0 -1 0 15 -4 0 0 -11
l2=<v-propose>	-1 3 0 -6 10 -2 -10 0
l2=<v-propose> & d:ahead	-1 3 0 -5 11 -2 -10 -2
l2=<v-return>	1 4 0 9 -5 0 0 -12
l2=<v-return> & d:ahead	1 4 0 8 -5 0 0 -12
l2=<v-say>	-3 -1 0 12 -3 -5 0 -3
l2=<v-say> & d:ahead	-3 -1 0 9 0 -5 0 -4
l2=<v-sell>	-7 -2 -5 15 -8 8 0 -5
l2=<v-sell> & d:ahead	-7 -12 -4 22 -7 8 0 -4
l2=<v-stay>	6 2 0 -2 1 0 -10 -4
l2=<v-stay> & d:ahead	6 1 0 -3 1 0 -10 -3
l2=<v-suspend>	7 3 -10 2 2 -1 -4 -6
l2=<v-suspend> & d:ahead	7 3 -10 -1 2 -1 -4 -3
l2=<v-target>	3 12 3 -3 -13 0 -2 -5
l2=<v-target> & d:ahead	3 10 3 -1 -12 0 -2 -4
l2=<v-up>	0 11 -1 -2 -10 0 0 0
l2=<v-up> & d:ahead	0 13 -1 0 -9 0 0 -5
l2=a	0 -7 0 21 -8 0 0 -2
l2=a & d:ahead	0 -4 0 21 -6 0 0 -7
l2=adopt	0 0 0 -10 11 0 0 0
l2=adopt & d:ahead	0 0 0 -10 11 0 0 0
l2=agreement	0 -11 0 2 -6 0 0 11
l2=agreement & d:ahead	0 -11 0 7 -6 0 0 5
l2=ahead	0 6 0 3 0 0 0 -10
l2=alert	0 12 0 -6 0 0 0 -6
l2=alert & d:today	0 12 0 -6 0 0 0 -6
l2=all	9 5 0 0 -5 0 0 -14
l2=all & d:ahead	9 6 0 0 -3 0 0 -13
l2=also	0 -6 0 0 0 0 0 9
l2=also & d:ahead	0 -5 0 0 0 0 0 10
l2=an	0 9 0 -8 0 0 0 0
l2=an & d:today	0 10 0 -10 0 0 0 0
l2=and	-4 8 2 -1 -17 0 3 -1
l2=and & d:ahead	-4 9 2 -1 -17 0 3 -2
l2=answer	0 -8 0 -1 -2 0 10 0
l2=answer & d:ahead	0 -8 0 -2 -2 0 10 0
l2=are	4 -10 0 0 5 0 0 0
l2=arrive	0 1 6 -14 9 0 -6 -2
l2=arrive & d:ahead	0 1 6 -14 9 0 -6 -2
l2=as	7 2 -1 1 0 0 0 -13
l2=as & d:ahead	7 7 -1 -6 0 0 0 -9
l2=as & d:today	0 -8 0 12 0 0 0 -1
l2=ask	0 10 0 -6 1 0 0 -5
l2=ask & d:ahead	0 10 0 -7 1 0 0 -5
l2=at	0 0 -6 15 5 0 -3 -15
l2=at & d:ahead	0 1 -6 11 0 0 -3 -7
l2=at & d:today	0 -1 0 5 8 0 0 -11
l2=away	8 -3 0 -8 -4 0 0 10
l2=away & d:ahead	8 -3 0 -8 -4 0 0 10
l2=back	0 4 0 1 0 4 0 -11
l2=back & d:ahead	0 4 0 0 0 4 0 -11
l2=be	-2 1 0 13 -11 0 0 -2
l2=before	0 -9 -1 13 0 0 -5 2
l2=before & d:ahead	0 -8 0 10 0 0 -5 4
l2=begin	0 3 -1 7 0 0 0 -11
l2=begin & d:ahead	0 3 -1 6 0 0 0 -11
l2=both	0 19 0 -12 -7 0 0 -1
l2=both & d:ahead	0 19 0 -13 -7 0 0 -1
l2=busan	0 0 0 11 0 0 0 -6
l2=busan & d:ahead	0 0 0 11 0 0 0 -6
l2=but	0 11 0 -6 0 0 0 -3
l2=but & d:ahead	0 11 0 -6 0 0 0 -3
l2=by	2 -4 -4 -6 10 -4 13 -8
l2=by & d:ahead	2 -3 -4 0 5 -4 13 -16
l2=by & d:today	0 0 0 -14 6 0 0 9
l2=case	0 0 0 -9 4 0 0 5
l2=case & d:ahead	0 0 0 -9 4 0 0 5
l2=change	0 -13 8 12 0 0 0 -5
l2=change & d:ahead	0 -13 8 11 0 0 0 -4
l2=clock	0 6 0 -8 0 0 0 1
l2=close	0 -18 0 -2 0 10 0 3
l2=close & d:ahead	0 -18 0 -2 0 10 0 3
l2=closed	0 3 0 0 -14 9 0 -2
l2=closed & d:ahead	0 3 0 0 -14 9 0 -2
l2=coffee	0 10 0 -9 0 0 0 0
l2=coffee & d:ahead	0 10 0 -9 0 0 0 0
l2=contract	0 0 0 8 -1 0 0 -2
l2=contract & d:ahead	0 0 0 8 -1 0 0 -2
l2=count	0 -12 0 8 0 0 0 3
l2=count & d:ahead	0 -12 0 8 0 0 0 3
l2=cut	0 8 0 -11 2 0 0 0
l2=cut & d:ahead	0 8 0 -11 2 0 0 0
l2=date & d:ahead	0 6 -1 -10 -15 -7 3 10
l2=day	0 5 0 -9 0 0 8 0
l2=day & d:ahead	0 5 0 -10 0 0 8 0
l2=deadline	0 -9 0 -3 -7 7 13 -4
l2=deadline & d:ahead	0 -8 0 -3 -7 7 13 -4
l2=deal	9 9 0 -2 -10 -1 -2 -2
l2=deal & d:ahead	9 9 0 -3 -10 -1 -2 -1
l2=decide	0 3 0 -10 11 0 -4 0
l2=decide & d:ahead	0 3 0 -10 11 0 -4 0
l2=decision	0 -2 0 -13 19 0 0 0
l2=decision & d:ahead	0 -2 0 -13 19 0 0 0
l2=did	0 -4 0 15 -2 0 0 -7
l2=did & d:ahead	0 -3 0 14 -2 0 0 -6
l2=double	0 1 0 -9 0 0 0 6
l2=double & d:ahead	0 1 0 -9 0 0 0 6
l2=down	1 -6 3 -2 11 0 0 -8
l2=down & d:ahead	1 -3 3 -7 11 0 0 -5
l2=due	-4 3 0 -3 9 0 -5 -1
l2=due & d:ahead	-4 3 0 -3 9 0 -5 -1
l2=edition	0 -2 0 9 0 0 0 -2
l2=effect	0 1 0 4 -5 0 0 -11
l2=effect & d:ahead	0 0 0 6 -5 0 0 -11
l2=enter & d:ahead	0 -12 4 2 10 0 0 -7
l2=entry	0 -5 0 12 0 0 0 -4
l2=entry & d:ahead	0 -4 0 10 0 0 0 -3
l2=exchanged	0 0 0 -3 9 0 -2 0
l2=exchanged & d:ahead	0 0 0 -3 9 0 -2 0
l2=expire	-5 -5 5 2 -13 0 0 4
l2=expire & d:ahead	-5 -5 5 2 -13 0 0 4
l2=extend	-1 -6 5 10 -2 0 0 -5
l2=extend & d:ahead	-1 -6 5 10 -2 0 0 -5
l2=extension	0 0 0 -3 12 0 0 -3
l2=extension & d:ahead	0 -7 0 -3 12 0 0 0
l2=face	0 4 0 -9 0 0 3 0
l2=fall	0 -3 0 -7 -7 6 0 11
l2=fall & d:ahead	0 -3 0 -8 -7 6 0 11
l2=fee	1 8 0 0 -10 0 0 0
l2=fee & d:ahead	1 8 0 0 -9 0 0 0
l2=follow	1 13 0 -8 1 0 0 -10
l2=follow & d:ahead	1 13 0 -8 1 0 0 -10
l2=for	0 0 0 18 -3 0 0 -18
l2=for & d:ahead	0 0 0 16 -3 0 0 -17
l2=force	1 19 -1 -19 8 0 -7 -6
l2=force & d:ahead	1 22 -1 -24 8 0 -7 -5
l2=friday	0 6 5 -5 3 -1 2 -13
l2=friday & d:ahead	0 0 5 -10 9 -1 2 -10
l2=friday & d:today	0 5 0 2 -10 0 0 -3
l2=from	10 24 -1 -13 -8 0 0 -26
l2=from & d:ahead	11 19 0 -10 -7 0 0 -25
l2=geneva	0 -3 0 14 0 0 0 -4
l2=geneva & d:ahead	0 -2 0 12 0 0 0 -3
l2=get	0 -6 0 10 -4 0 0 0
l2=get & d:ahead	0 -6 0 10 -4 0 0 0
l2=go	0 2 0 -8 -5 0 0 11
l2=good	0 -1 5 -4 -13 0 6 7
l2=good & d:ahead	0 -1 5 -5 -13 0 6 9
l2=gyeongju	0 0 0 -8 9 0 0 0
l2=gyeongju & d:ahead	0 0 0 -8 9 0 0 0
l2=he	0 9 0 -3 0 0 0 -5
l2=he & d:ahead	0 9 0 -3 0 0 0 -5
l2=hearing & d:ahead	0 -2 0 -7 12 0 0 0
l2=home	0 -6 0 11 0 0 0 -2
l2=home & d:ahead	0 -6 0 11 0 0 0 -2
l2=in	0 1 0 10 0 0 -4 -10
l2=in & d:ahead	0 4 0 5 0 0 -4 -10
l2=in & d:today	0 -5 0 8 -1 0 0 0
l2=is	0 0 0 -3 2 9 -3 -1
l2=is & d:ahead	0 7 0 -10 0 9 -3 0
l2=is & d:today	0 -12 0 9 0 0 0 -2
l2=it	-10 -12 0 2 9 0 10 -7
l2=it & d:ahead	-10 -9 0 -3 10 0 10 -3
l2=it & d:today	0 -6 0 20 -1 0 0 -8
l2=its	0 -2 0 15 -5 0 0 -3
l2=its & d:ahead	0 0 0 10 -3 0 0 0
l2=last	0 0 4 0 -16 -1 -1 6
l2=last & d:ahead	0 0 4 2 -16 -1 -1 3
l2=later	0 0 0 -16 11 0 8 -4
l2=later & d:ahead	0 0 0 -16 12 0 8 -3
l2=least	0 10 0 -2 0 0 0 -7
l2=least & d:ahead	0 10 0 -2 0 0 0 -7
l2=less	0 -7 0 10 0 0 0 0
l2=letter	0 -7 0 10 0 0 0 -3
l2=level	0 -8 0 6 0 0 0 3
l2=level & d:ahead	0 -8 0 6 0 0 0 3
l2=make & d:ahead	0 14 0 -13 1 0 0 0
l2=matter	0 6 0 -11 10 0 0 -5
l2=measure	0 -3 0 9 0 0 0 -2
l2=measure & d:ahead	0 -3 0 9 0 0 0 -2
l2=memo	0 10 0 -9 0 0 0 0
l2=memo & d:today	0 10 0 -9 0 0 0 0
l2=monday	5 -2 8 -6 1 0 0 0
l2=monday & d:ahead	5 0 8 -13 2 0 0 0
l2=monday & d:today	0 -3 0 12 0 0 0 -3
l2=more & d:ahead	0 -6 0 12 0 0 0 -3
l2=network	0 0 0 -8 0 0 0 9
l2=network & d:ahead	0 0 0 -8 0 0 0 9
l2=next	0 -4 0 14 -3 0 0 -3
l2=next & d:ahead	0 -4 0 14 -3 0 0 -3
l2=night	0 -5 0 16 0 0 0 -10
l2=night & d:ahead	0 -5 0 15 0 0 0 -9
l2=not	0 10 0 -12 -2 0 0 4
l2=not & d:ahead	0 11 0 -8 -1 0 0 0
l2=nothing	0 10 0 1 -5 0 0 -13
l2=nothing & d:ahead	0 2 0 9 -5 0 0 -12
l2=notice	0 -3 0 9 0 0 0 -6
l2=notice & d:ahead	0 -3 0 9 0 0 0 -6
l2=now	3 0 0 9 -1 0 0 -12
l2=now & d:ahead	3 0 0 9 -1 0 0 -12
l2=of	0 0 0 5 -12 0 0 0
l2=of & d:ahead	-1 1 0 1 -11 0 0 5
l2=on & d:today	0 -3 0 11 0 0 0 -5
l2=one	0 -2 0 7 7 0 0 -10
l2=opened	0 -5 0 11 -1 0 0 0
l2=opened & d:ahead	0 -5 0 11 0 0 0 0
l2=order	0 -13 0 15 -6 0 0 3
l2=order & d:ahead	0 -13 0 15 -6 0 0 3
l2=other	0 0 0 -7 0 0 0 11
l2=other & d:ahead	0 0 0 -7 0 0 0 11
l2=own	3 6 0 -1 -9 0 0 0
l2=pay	0 -5 -3 17 -2 0 0 -5
l2=pay & d:ahead	0 -2 -3 12 -2 0 0 -3
l2=pay & d:today	0 -6 0 9 0 0 0 0
l2=place	0 3 1 -10 5 0 0 0
l2=place & d:ahead	0 3 1 -10 5 0 0 0
l2=post	0 -10 0 2 4 0 0 0
l2=proclamation	0 -14 0 17 0 0 0 0
l2=proclamation & d:ahead	0 -14 0 17 0 0 0 0
l2=proposal	0 0 0 9 -9 0 0 0
l2=proposal & d:ahead	0 0 0 9 -9 0 0 0
l2=question	0 0 0 -9 9 0 0 0
l2=reading	0 -4 0 -16 19 0 0 0
l2=recess	0 -4 0 14 -3 0 0 -6
l2=recess & d:ahead	0 -4 0 14 -3 0 0 -6
l2=renewed	0 0 -1 11 -6 0 0 0
l2=renewed & d:ahead	0 0 -1 11 -6 0 0 0
l2=reply	0 -4 0 -13 8 0 7 0
l2=reply & d:ahead	0 -4 0 -13 8 0 7 0
l2=rest	0 0 0 -8 0 0 0 9
l2=rest & d:ahead	0 0 0 -8 0 0 0 9
l2=return	2 10 0 -2 -12 0 0 0
l2=return & d:ahead	2 10 0 -3 -12 0 0 0
l2=review	0 -5 0 -9 19 0 0 -6
l2=review & d:ahead	0 -4 0 -11 19 0 0 -6
l2=rule	-8 -3 0 2 11 0 0 -4
l2=rule & d:ahead	-8 -3 0 1 11 0 0 -4
l2=run	-11 8 2 -4 0 0 -2 0
l2=run & d:ahead	-11 2 2 -2 0 0 -1 2
l2=saturday & d:ahead	0 11 0 -11 0 0 0 0
l2=say	0 2 4 8 -15 0 -1 0
l2=say & d:ahead	0 3 4 5 -14 0 -1 -1
l2=season	0 0 0 11 0 0 0 -10
l2=season & d:ahead	0 0 0 11 0 0 0 -10
l2=send	0 0 0 9 -4 0 0 0
l2=send & d:ahead	0 0 0 9 -4 0 0 0
l2=shanghai	0 0 0 -6 8 0 0 0
l2=shanghai & d:today	0 0 0 -6 8 0 0 0
l2=ship	-2 0 -3 9 0 0 0 -1
l2=ship & d:ahead	-2 -10 -3 16 0 0 0 0
l2=shut	0 -6 0 10 0 0 0 0
l2=shut & d:ahead	0 -6 0 10 0 0 0 0
l2=sign	0 -5 0 12 6 0 -3 -9
l2=sign & d:ahead	0 -4 0 11 6 0 -3 -9
l2=signature	0 -2 0 -15 12 0 6 0
l2=signature & d:ahead	0 -2 0 -15 12 0 6 0
l2=since	0 -5 0 14 0 0 0 -5
l2=since & d:ahead	0 -4 0 12 0 0 0 -4
l2=sit	0 -13 0 5 5 0 0 -8
l2=sit & d:ahead	0 -13 0 5 5 0 0 -8
l2=so	0 0 0 -12 10 0 0 4
l2=so & d:ahead	0 0 0 -13 10 0 0 4
l2=spoke	0 0 0 -17 6 0 6 6
l2=spoke & d:ahead	0 0 0 -17 6 0 6 6
l2=standstill & d:ahead	0 0 0 -7 0 0 0 10
l2=start	5 11 -2 -3 -3 0 0 -13
l2=start & d:ahead	5 11 -2 -3 -3 0 0 -13
l2=stop	0 -6 0 -4 0 1 0 10
l2=stop & d:ahead	0 -6 0 -4 0 1 0 10
l2=suspend & d:ahead	-2 5 -5 -14 2 0 0 6
l2=take	0 -1 0 -3 11 0 0 -4
l2=take & d:ahead	0 -9 0 0 11 0 0 -2
l2=talk	0 -3 0 0 -2 0 9 0
l2=talk & d:ahead	0 -2 0 0 -2 0 10 -2
l2=tariff	0 5 0 0 2 0 0 -12
l2=tariff & d:ahead	0 1 0 6 0 0 0 -11
l2=tariff & d:today	0 5 0 -9 4 0 0 0
l2=term	4 2 0 -10 -6 0 0 10
l2=term & d:ahead	4 2 0 -9 -6 0 0 9
l2=that	4 2 -1 -2 -10 0 -1 5
l2=that & d:ahead	4 3 0 -2 -9 0 -1 3
l2=the	0 0 2 12 0 0 0 -15
l2=the & d:ahead	0 0 2 5 0 0 0 -14
l2=they	0 -13 0 9 1 0 0 0
l2=they & d:ahead	0 -9 0 1 2 0 0 3
l2=thing	0 -4 0 9 0 0 0 -4
l2=thing & d:ahead	0 -4 0 8 0 0 0 -3
l2=thread	0 0 0 -13 0 0 0 13
l2=thread & d:today	0 0 0 -13 0 0 0 13
l2=through	0 -2 0 -16 9 0 0 10
l2=through & d:ahead	0 -2 0 -16 9 0 0 10
l2=thursday	0 -7 0 -3 -5 0 0 14
l2=till	0 0 0 -8 0 0 0 12
l2=till & d:ahead	0 0 0 -8 0 0 0 12
l2=time	0 16 0 0 5 0 -2 -20
l2=time & d:ahead	0 16 0 0 5 0 -2 -20
l2=to	-8 -9 0 4 -1 -4 -6 10
l2=to & d:ahead	-7 -17 0 4 0 -4 -6 12
l2=treaty	0 -3 0 -6 -6 0 1 12
l2=treaty & d:ahead	0 -3 0 -6 -6 0 1 12
l2=until	-4 -9 -2 -6 5 0 -2 14
l2=until & d:ahead	-4 -9 -2 -2 5 0 -2 10
l2=until & d:today	0 0 0 -10 0 0 0 10
l2=up	0 -15 0 -5 13 0 -3 10
l2=up & d:ahead	0 -14 0 -6 13 0 -3 11
l2=us	0 -2 0 -2 -1 0 0 12
l2=us & d:ahead	0 -2 0 -2 -1 0 0 12
l2=used	0 -9 0 -6 13 0 0 0
l2=used & d:ahead	0 -9 0 -6 13 0 0 0
l2=valid	0 -10 4 2 -7 0 0 7
l2=valid & d:ahead	0 -10 4 2 -7 0 0 7
l2=wait	0 14 0 -15 -4 0 7 -1
l2=wait & d:ahead	0 14 0 -15 -4 0 7 -1
l2=water	0 -12 0 12 0 0 0 0
l2=way	0 -10 0 5 5 0 0 0
l2=way & d:ahead	0 -10 0 3 5 0 0 0
l2=we	0 3 0 -10 6 0 0 0
l2=we & d:today	0 7 0 -9 0 0 0 1
l2=wednesday & d:ahead	0 13 0 -6 -6 5 0 -8
l2=wednesday & d:today	0 -12 0 0 7 0 0 2
l2=week	0 -3 0 -9 2 4 0 8
l2=week & d:ahead	0 -3 0 -10 2 4 0 8
l2=were	0 -1 0 12 -3 0 0 -4
l2=were & d:ahead	0 0 0 11 -3 0 0 -4
l2=what	-2 13 0 -8 -5 5 0 -4
l2=what & d:ahead	-2 14 0 -8 -5 5 0 -4
l2=which	0 -14 0 1 1 0 0 9
l2=which & d:ahead	0 -14 0 4 1 0 0 5
l2=window	0 0 0 -9 10 0 0 0
l2=wine	0 -3 0 -6 0 0 0 9
l2=wine & d:ahead	0 -3 0 -6 0 0 0 9
l2=would	-2 7 0 -8 -9 0 0 9
l2=year	0 3 9 0 -6 0 0 -8
l2=year & d:ahead	0 3 9 0 -6 0 0 -8
l2=yes	0 9 0 -7 0 0 0 0
l2=yes & d:ahead	0 9 0 -7 0 0 0 0
l2=—	0 2 0 12 -4 0 0 -11
l2=— & d:today	0 -5 0 20 0 0 0 -13
l3="	-2 18 0 -16 -3 0 5 0
l3=" & d:ahead	-2 18 0 -19 -3 0 5 2
l3='s	0 -9 0 -3 -4 0 -2 22
l3='s & d:ahead	0 -8 0 -1 -14 0 -2 23
l3=(	0 -8 0 16 0 0 0 -6
l3=( & d:ahead	0 -6 0 12 0 0 0 -4
l3=)	0 4 0 8 -2 0 0 -9
l3=) & d:ahead	0 4 0 7 -2 0 0 -9
l3=,	-4 5 0 -2 -21 -7 9 10
l3=, & d:ahead	-3 2 0 -4 -13 -6 9 10
l3=, & d:today	0 7 0 4 -19 0 0 -2
l3=.	0 0 2 1 -13 0 0 0
l3=. & d:today	0 0 0 6 -3 0 0 -5
l3=/ & d:today	0 14 0 -9 0 0 0 -3
l3=<agent> & d:ahead	-6 -4 0 11 0 0 0 0
l3=<begin>	-1 2 4 6 -1 2 -18 0
l3=<begin> & d:ahead	0 5 8 -3 -7 6 -13 0
l3=<begin> & d:today	-1 -8 -2 12 8 -7 -9 0
l3=<day-ahead>	-11 -11 -6 26 -8 0 0 0
l3=<day-ahead> & d:ahead	-11 -10 -6 24 -8 0 0 1
l3=<day-gone>	4 -11 0 -1 -3 0 0 11
l3=<day-gone> & d:ahead	4 -10 0 -5 -3 0 0 13
l3=<duty>	0 16 5 -13 4 0 0 -13
l3=<duty> & d:ahead	0 20 5 -14 2 0 0 -15
l3=<gate>	0 8 0 0 -5 0 0 0
l3=<goods-amount>	0 -9 0 22 -7 0 0 -3
l3=<goods-amount> & d:ahead	0 -9 0 22 -7 0 0 -3
l3=<goods>	4 -9 -1 -13 6 0 0 18
l3=<goods> & d:ahead	5 -6 0 -19 9 0 0 13
l3=<level-noun>	0 -3 0 10 3 0 -1 -8
l3=<level-noun> & d:ahead	0 -3 0 10 3 0 -1 -7
l3=<level>	-3 10 0 -3 -6 0 -2 -4
l3=<level> & d:ahead	-2 6 0 2 -19 0 -2 -4
l3=<level> & d:today	0 9 0 -13 4 0 0 0
l3=<money>	0 -13 0 19 0 0 0 -3
l3=<money> & d:ahead	0 -13 0 19 0 0 0 -3
l3=<month-ahead>	0 -9 0 0 0 0 0 11
l3=<name>	10 -1 -5 -13 3 -3 7 6
l3=<name> & d:ahead	10 -9 -5 -8 5 -3 7 6
l3=<name> & d:today	0 10 0 -8 -2 0 0 1
l3=<not> & d:ahead	-4 11 -7 0 -3 -3 7 -8
l3=<number>	0 23 3 -11 -11 0 -1 -15
l3=<number> & d:ahead	0 26 5 -23 -6 0 -1 -8
l3=<number> & d:today	0 0 0 12 -6 0 0 -12
l3=<office>	0 -20 0 12 5 0 10 -13
l3=<office> & d:ahead	0 -19 0 11 7 0 10 -16
l3=<organisation>	0 -26 0 16 6 0 0 -2
l3=<organisation> & d:ahead	0 -24 0 13 7 0 0 -1
l3=<person> & d:ahead	3 13 0 -9 0 -5 1 -1
l3=<points>	-4 11 0 -23 -1 0 0 18
l3=<points> & d:ahead	-4 12 0 -22 0 0 0 14
l3=<quality>	-2 3 0 9 -3 0 0 -13
l3=<quality> & d:today	0 -5 0 13 0 0 0 -3
l3=<seat> & d:ahead	3 0 3 -4 9 -3 0 -12
l3=<sender>	-6 9 3 -7 -12 0 0 8
l3=<sender> & d:ahead	-5 0 3 0 -12 0 0 8
l3=<sender> & d:today	0 10 0 -10 0 0 0 0
l3=<span>	-16 8 -8 -8 7 3 -2 6
l3=<span> & d:ahead	-16 4 -8 -5 7 3 -2 6
l3=<span> & d:today	0 9 0 -9 0 0 0 0
l3=<v-agree>	0 -1 3 -4 5 0 9 -7
l3=<v-agree> & d:ahead	0 0 3 -2 4 0 9 -9
l3=<v-bear>	-2 0 -3 3 20 -3 0 -16
l3=<v-bear> & d:ahead	-2 2 -3 3 14 -3 0 -16
l3=<v-begin>	5 1 -9 -1 4 -2 -7 -1
l3=<v-begin> & d:ahead	5 0 -9 0 0 -2 -7 0
l3=<v-buy>	3 -11 0 5 0 0 0 3
l3=<v-buy> & d:ahead	4 -11 0 2 0 0 0 4
l3=<v-deny>	2 -1 0 1 8 0 0 -13
l3=<v-deny> & d:ahead	2 0 0 0 8 0 0 -12
l3=<v-down>	0 -1 -2 -18 1 0 4 19
l3=<v-down> & d:ahead	0 0 -2 -20 1 0 4 20
l3=<v-end>	0 0 0 -4 10 0 -3 0
l3=<v-end> & d:today	0 0 0 -3 12 0 0 -5
l3=<v-impose>	8 8 -6 4 -15 -2 -2 -7
l3=<v-impose> & d:ahead	8 5 -5 5 -14 -2 -1 -8
l3=<v-propose>	0 -11 0 -1 1 0 0 13
l3=<v-propose> & d:ahead	0 -10 0 -5 2 0 0 14
l3=<v-say>	0 3 5 -1 -12 0 0 5
l3=<v-say> & d:ahead	0 3 5 1 -10 0 0 -3
l3=<v-say> & d:today	0 0 0 -5 -1 0 0 11
l3=<v-sell> & d:ahead	1 -11 0 12 -4 0 3 -5
l3=<v-sell> & d:today	0 10 0 -8 0 0 0 0
l3=<v-stay>	-18 4 0 9 -27 -4 -8 4
l3=<v-stay> & d:ahead	-17 5 0 5 -27 -3 -7 5
l3=<v-target> & d:today	0 7 0 -13 0 0 0 6
l3=<v-up>	5 -15 -1 2 6 0 -1 2
l3=<v-up> & d:ahead	5 -11 -1 -1 6 0 -1 3
l3=a	-4 4 0 -16 4 1 9 4
l3=a & d:ahead	-4 -1 0 -8 5 1 9 0
l3=a & d:today	0 10 0 -16 0 0 0 9
l3=add	0 -10 0 11 0 0 0 0
l3=again	0 12 0 -3 -4 0 -1 0
l3=again & d:ahead	0 12 0 -3 -4 0 -1 0
l3=agree	0 0 0 7 0 0 5 -14
l3=agree & d:ahead	0 0 0 7 0 0 5 -13
l3=agreement	0 -4 0 18 0 0 0 -21
l3=agreement & d:ahead	0 -4 0 18 0 0 0 -21
l3=an & d:ahead	0 -13 -4 -4 5 0 6 3
l3=an & d:today	0 13 0 -8 0 0 0 -4
l3=and	-7 0 13 -5 -2 -4 3 3
l3=and & d:ahead	-7 -5 13 -4 -1 -4 3 5
l3=answer	0 -11 0 8 5 0 0 -2
l3=answer & d:ahead	0 -11 0 8 5 0 0 -2
l3=apply	0 20 0 -10 -2 0 0 -8
l3=apply & d:ahead	0 20 0 -11 -2 0 0 -8
l3=approve	0 0 0 9 -5 0 0 0
l3=approve & d:ahead	0 0 0 9 -5 0 0 0
l3=are	0 3 2 -15 3 -1 -7 4
l3=are & d:ahead	0 3 2 -16 4 -1 -7 5
l3=as & d:ahead	0 -5 0 -3 0 0 0 12
l3=been	0 -11 0 9 1 -2 -6 6
l3=been & d:ahead	0 -11 0 8 1 -2 -6 6
l3=before & d:ahead	0 -9 0 14 0 0 0 -4
l3=begin	0 -10 0 14 0 0 0 -1
l3=begin & d:ahead	0 -10 0 13 0 0 0 -1
l3=both	0 -2 0 -5 0 0 0 12
l3=both & d:ahead	0 -1 0 -7 0 0 0 12
l3=by	-1 -1 -1 14 3 -1 0 -14
l3=by & d:ahead	-1 -1 -1 13 3 -1 0 -14
l3=can	0 4 4 2 -17 0 0 0
l3=can & d:ahead	0 4 4 2 -17 0 0 0
l3=carry	0 -2 0 11 4 0 0 -12
l3=carry & d:ahead	0 -2 0 11 4 0 0 -12
l3=ceasefire	0 0 0 18 0 0 0 -18
l3=ceasefire & d:ahead	0 0 0 18 0 0 0 -18
l3=collect	0 5 0 -14 -5 0 0 10
l3=collect & d:ahead	0 5 0 -14 -5 0 0 10
l3=come	2 0 0 -15 0 0 -2 14
l3=come & d:ahead	2 0 0 -16 0 0 -2 16
l3=commission	0 0 0 -6 9 0 0 0
l3=contract	0 -4 0 9 0 0 0 -2
l3=contract & d:ahead	0 -4 0 9 0 0 0 -2
l3=cut	0 -11 0 14 0 0 0 0
l3=date	0 9 0 -2 0 0 0 -4
l3=date & d:ahead	0 9 0 -2 0 0 0 -4
l3=day	0 -9 0 14 0 0 0 -2
l3=day & d:ahead	0 -8 0 11 0 0 0 0
l3=decide	0 -1 0 13 -4 0 -1 -1
l3=decide & d:ahead	0 -1 0 13 -4 0 -1 -1
l3=decision	0 -2 0 10 -1 0 0 -3
l3=decision & d:ahead	0 -2 0 10 -1 0 0 -3
l3=del	0 -3 0 11 -2 0 0 -2
l3=del & d:ahead	0 -3 0 10 -2 0 0 -2
l3=do	0 0 0 -13 6 0 2 7
l3=do & d:ahead	0 0 0 -16 6 0 2 9
l3=doe	-5 9 0 -2 4 0 0 -4
l3=doe & d:ahead	-5 9 0 -8 4 0 0 0
l3=duty	0 1 10 -4 -2 0 0 -1
l3=duty & d:ahead	0 3 10 -9 -1 0 0 0
l3=each	0 -1 0 -3 0 0 0 11
l3=each & d:ahead	0 -1 0 -4 0 0 0 11
l3=end	0 -22 1 -2 16 0 0 3
l3=end & d:ahead	0 -22 1 2 5 0 0 7
l3=end & d:today	0 0 0 -6 12 0 0 -4
l3=everybody	0 13 0 -6 0 0 0 -6
l3=everybody & d:ahead	0 13 0 -6 0 0 0 -6
l3=exclusion	6 0 -10 6 0 0 0 0
l3=exclusion & d:ahead	6 0 -9 10 0 0 0 -4
l3=expect	0 4 0 0 -9 0 0 3
l3=expire	0 9 0 -7 0 0 0 1
l3=expire & d:ahead	0 9 0 -7 0 0 0 2
l3=export	-4 10 0 0 -3 0 0 0
l3=export & d:ahead	-4 0 0 12 -3 0 0 0
l3=extension	0 -4 0 -8 0 0 0 15
l3=extension & d:ahead	0 -4 0 -10 0 0 0 16
l3=final	0 -3 0 12 -4 0 0 0
l3=final & d:ahead	0 -3 0 12 -4 0 0 0
l3=finished	0 2 0 -9 0 0 6 0
l3=finished & d:ahead	0 2 0 -9 0 0 6 0
l3=first	0 10 0 -8 -3 0 0 3
l3=first & d:ahead	0 10 0 -8 -3 0 0 3
l3=for	0 14 -1 -3 -1 -1 -5 -6
l3=for & d:ahead	0 14 -1 -5 0 -1 -5 -5
l3=force	0 -5 0 -9 0 0 0 15
l3=force & d:ahead	0 -1 0 -5 0 0 0 11
l3=freeze	0 3 0 -12 0 0 0 9
l3=freeze & d:ahead	0 3 0 -12 0 0 0 9
l3=from	14 7 3 -13 -17 0 0 0
l3=from & d:ahead	14 9 3 -17 -15 0 0 0
l3=gave	0 -8 0 0 16 2 0 -14
l3=gave & d:ahead	0 -8 0 0 16 2 0 -14
l3=get	0 0 0 -1 10 0 0 -6
l3=get & d:ahead	0 0 0 -1 10 0 0 -6
l3=given	0 0 0 -8 -6 0 15 0
l3=given & d:ahead	0 0 0 -8 -6 0 15 0
l3=go	3 -21 0 10 3 0 0 0
l3=go & d:ahead	3 -17 0 5 3 0 0 1
l3=good	0 -11 -1 10 15 0 0 -9
l3=good & d:ahead	0 -10 0 0 17 0 0 -3
l3=had	0 1 0 10 -7 0 0 -6
l3=had & d:ahead	0 1 0 9 -7 0 0 -6
l3=half	0 13 0 -10 0 0 0 -1
l3=half & d:ahead	0 13 0 -10 0 0 0 0
l3=handed	0 -3 0 -7 16 0 0 -6
l3=handed & d:ahead	0 -3 0 -7 16 0 0 -6
l3=has	0 3 0 10 -11 0 0 -8
l3=has & d:ahead	0 3 0 6 -10 0 0 -3
l3=he	0 -12 0 5 10 0 -2 -3
l3=he & d:ahead	0 -12 0 21 0 0 -2 -11
l3=he & d:today	0 0 0 -14 10 0 0 4
l3=his	0 -2 0 -9 18 0 -1 -5
l3=his & d:ahead	0 -2 0 -9 18 0 -1 -5
l3=hold	0 -2 -10 12 0 0 0 0
l3=hold & d:ahead	0 0 -9 8 0 0 0 0
l3=i	0 -10 0 0 9 0 0 0
l3=i & d:ahead	0 -10 0 0 9 0 0 0
l3=if	0 -11 0 0 0 0 12 3
l3=if & d:ahead	0 -11 0 0 0 0 12 3
l3=in	-3 -16 -5 36 -23 1 -10 0
l3=in & d:ahead	-3 -15 -5 32 -26 1 -10 5
l3=in & d:today	0 -3 0 10 2 0 0 -11
l3=into	2 -2 0 0 10 0 0 -9
l3=into & d:ahead	2 -1 0 0 10 0 0 -8
l3=is	-12 6 0 -6 -8 7 -9 14
l3=is & d:ahead	-12 4 0 -5 -7 7 -9 13
l3=isn't	0 5 0 9 -14 0 -4 0
l3=isn't & d:ahead	0 5 0 9 -14 0 -4 0
l3=it	-2 -7 16 9 8 -6 -13 -10
l3=it & d:ahead	-1 -4 16 0 10 -6 -13 -6
l3=it & d:today	0 -7 0 24 -4 0 0 -11
l3=its	0 -6 -1 -5 2 -6 12 4
l3=its & d:ahead	0 -5 -1 -9 5 -6 12 5
l3=joint	0 -5 0 -4 11 0 0 -1
l3=joint & d:ahead	0 -4 0 -5 11 0 0 -1
l3=last	0 4 0 -18 12 0 -1 6
l3=last & d:ahead	0 6 0 -20 13 0 -1 6
l3=leave	0 2 0 6 -12 0 0 0
l3=leave & d:ahead	0 2 0 8 -12 0 0 0
l3=make	0 -5 0 21 -5 0 0 -9
l3=make & d:ahead	0 -5 0 21 -5 0 0 -9
l3=may	0 -12 0 -1 10 0 0 4
l3=may & d:ahead	0 -12 0 -1 10 0 0 4
l3=meet	0 -6 0 0 14 0 -2 -12
l3=meet & d:ahead	0 -6 0 0 14 0 -2 -12
l3=member	0 -1 0 14 -9 0 0 0
l3=member & d:ahead	0 0 0 11 -7 0 0 0
l3=metal & d:today	0 -4 0 11 0 0 0 -2
l3=midnight	0 0 0 9 0 0 0 -7
l3=monday	0 16 0 -5 -3 0 0 -7
l3=monday & d:ahead	0 16 0 -5 -3 0 0 -7
l3=more	0 12 0 -13 -2 3 0 0
l3=more & d:ahead	0 12 0 -13 -2 3 0 0
l3=move	0 4 0 -11 7 0 0 0
l3=move & d:ahead	0 4 0 -11 7 0 0 0
l3=new	0 1 3 8 -18 0 -5 0
l3=new & d:ahead	0 2 3 7 -15 0 -5 0
l3=next	0 17 0 -10 -11 0 0 1
l3=next & d:ahead	0 18 0 -11 -10 0 0 1
l3=no	0 8 0 3 -4 0 2 -10
l3=no & d:ahead	0 9 0 2 -3 0 2 -10
l3=not	0 -3 -1 -13 6 0 5 8
l3=not & d:ahead	0 -2 0 -14 7 0 5 7
l3=nothing	0 -5 0 14 0 0 0 -5
l3=nothing & d:ahead	0 -4 0 12 0 0 0 -4
l3=now	-4 0 10 0 -9 6 0 -5
l3=now & d:ahead	-4 0 10 0 -9 6 0 -5
l3=of	4 13 -6 -5 -3 0 8 -16
l3=of & d:ahead	5 10 -5 -3 0 0 8 -19
l3=offer	0 -2 0 -4 13 0 0 -6
l3=office	0 -7 0 9 0 0 0 0
l3=old	0 -4 0 9 0 0 0 -1
l3=on & d:today	0 -4 0 14 0 0 0 -7
l3=once	0 11 0 -10 0 0 0 0
l3=once & d:ahead	0 11 0 -10 0 0 0 0
l3=one	9 -6 0 -6 -2 0 0 10
l3=one & d:ahead	9 -6 0 -6 -2 0 0 10
l3=order	4 -11 0 2 0 0 0 4
l3=order & d:ahead	4 -11 0 2 0 0 0 4
l3=ordinary	0 10 0 -10 0 0 0 0
l3=origin	0 10 0 -5 0 0 0 0
l3=origin & d:ahead	0 10 0 -5 0 0 0 0
l3=other	3 4 0 -10 0 0 8 -5
l3=other & d:ahead	3 5 0 -11 0 0 8 -4
l3=our	0 -12 0 4 12 0 0 -9
l3=our & d:ahead	0 -10 0 0 12 0 0 -6
l3=out	0 -5 9 2 0 0 0 -5
l3=out & d:ahead	0 -5 9 1 0 0 0 -5
l3=over	0 9 0 -5 0 0 0 -1
l3=over & d:ahead	0 9 0 -5 0 0 0 -1
l3=page	0 0 0 -7 10 0 0 0
l3=pause	0 15 0 -4 0 0 0 -7
l3=pause & d:ahead	0 15 0 -2 0 0 0 -10
l3=pay	-2 4 0 11 -6 0 0 -12
l3=pay & d:ahead	-2 10 0 5 -5 0 0 -11
l3=pay & d:today	0 -9 0 11 0 0 0 0
l3=period	0 -3 0 9 -1 0 0 -3
l3=period & d:ahead	0 -3 0 9 -1 0 0 -3
l3=port	0 11 0 -6 -2 0 0 0
l3=port & d:ahead	0 11 0 -7 -1 0 0 0
l3=price	0 7 0 -3 7 0 0 -11
l3=price & d:ahead	0 7 0 -3 7 0 0 -11
l3=prolong	0 0 0 -6 0 0 0 11
l3=prolong & d:ahead	0 0 0 -6 0 0 0 11
l3=put	7 4 0 -3 -5 4 0 -11
l3=put & d:ahead	7 4 0 -4 -5 4 0 -11
l3=question	0 0 0 14 0 0 0 -13
l3=rate	0 -7 0 12 -3 0 0 0
l3=rate & d:ahead	0 -7 0 11 -2 0 0 0
l3=reciprocal	0 0 0 9 0 0 0 -6
l3=reciprocal & d:ahead	0 0 0 9 0 0 0 -6
l3=remain	-2 -6 0 9 0 0 0 0
l3=remain & d:ahead	-2 -6 0 9 0 0 0 0
l3=round	0 -11 0 0 0 0 0 10
l3=round & d:ahead	0 -11 0 0 0 0 0 10
l3=rule	2 0 0 0 8 0 0 -13
l3=rule & d:ahead	2 0 0 0 9 0 0 -12
l3=run	0 -1 4 -11 -12 0 0 15
l3=run & d:ahead	0 0 4 -11 -12 0 0 15
l3=season	0 -9 0 10 0 0 0 0
l3=season & d:ahead	0 -9 0 10 0 0 0 0
l3=see	0 -4 0 10 -1 0 0 0
l3=see & d:ahead	0 -4 0 10 -1 0 0 0
l3=send	0 0 0 12 -8 0 -2 0
l3=ship	4 -9 0 -3 1 0 7 -4
l3=side	0 9 0 0 -1 0 0 -6
l3=side & d:ahead	0 9 0 0 -1 0 0 -6
l3=since	0 -4 0 9 0 0 0 -3
l3=sit	0 5 0 4 -12 0 0 0
l3=sit & d:ahead	0 5 0 4 -12 0 0 0
l3=so	0 -16 0 0 -9 5 0 12
l3=so & d:ahead	0 -15 0 0 -9 5 0 12
l3=social	0 0 0 -7 0 0 0 9
l3=social & d:ahead	0 0 0 -7 0 0 0 9
l3=some	14 0 0 -9 0 0 -1 0
l3=some & d:ahead	14 0 0 -10 0 0 -1 0
l3=soybean	0 -2 0 10 -1 0 0 0
l3=soybean & d:ahead	0 -2 0 10 -1 0 0 0
l3=special	0 10 0 -17 8 0 0 0
l3=special & d:ahead	0 10 0 -17 8 0 0 0
l3=start	0 -7 0 17 0 0 0 -10
l3=start & d:ahead	0 -7 0 17 0 0 0 -10
l3=stay	-10 -24 4 13 4 0 0 0
l3=stay & d:ahead	-10 -24 4 13 4 0 0 0
l3=still	0 18 0 -10 -2 0 0 -4
l3=still & d:ahead	0 18 0 -12 -1 0 0 -3
l3=surcharge	0 13 0 -2 0 0 0 -6
l3=surcharge & d:ahead	0 13 0 -2 0 0 0 -6
l3=suspend	1 4 2 0 0 0 0 -10
l3=suspend & d:ahead	1 4 2 0 0 0 0 -10
l3=suspension	0 3 0 6 0 0 0 -8
l3=suspension & d:ahead	0 3 0 6 0 0 0 -8
l3=talk	0 -9 0 -12 0 4 0 17
l3=talk & d:today	0 0 0 -13 0 0 0 13
l3=tariff	0 11 0 -5 10 0 0 -11
l3=tariff & d:ahead	0 14 0 -7 8 0 0 -10
l3=that	-7 11 -6 -14 7 0 4 0
l3=that & d:ahead	-7 13 -6 -14 5 0 4 1
l3=the	-10 5 -2 -3 -6 -1 -2 8
l3=the & d:today	0 -4 0 -1 0 0 0 10
l3=their	0 -21 0 26 -1 0 0 -4
l3=their & d:ahead	0 -20 0 24 0 0 0 -2
l3=therefore	0 -6 0 -5 0 0 0 12
l3=therefore & d:ahead	0 -6 0 -5 0 0 0 12
l3=they	-3 -3 1 -13 10 0 -9 11
l3=they & d:ahead	-3 -2 1 -15 11 0 -9 11
l3=thi	0 -7 -3 -7 -6 4 0 16
l3=thi & d:ahead	0 -7 -3 -2 -6 4 0 12
l3=third	0 0 0 -10 13 0 0 -1
l3=third & d:ahead	0 0 0 -10 13 0 0 -1
l3=thu	0 0 0 -9 0 0 0 10
l3=thu & d:ahead	0 0 0 -9 0 0 0 10
l3=to	0 -2 -16 -3 4 9 -9 7
l3=to & d:ahead	0 -3 -15 -1 4 9 -9 4
l3=trade & d:ahead	0 0 0 11 -5 0 -1 0
l3=truce	5 -22 0 4 -19 0 0 7
l3=truce & d:ahead	6 -20 0 2 -18 0 0 8
l3=two	0 11 0 -2 -3 0 0 -2
l3=two & d:ahead	0 12 0 -2 -3 0 0 -3
l3=until	0 -11 0 10 -6 1 5 -1
l3=until & d:ahead	0 -10 0 8 -5 1 5 0
l3=up	0 -17 0 11 0 0 0 2
l3=up & d:ahead	0 -17 0 11 0 0 0 2
l3=us	0 -10 0 -2 0 0 0 13
l3=us & d:ahead	0 -10 0 -2 0 0 0 13
l3=use	0 -11 3 15 -8 0 0 0
l3=use & d:ahead	0 -11 3 15 -8 0 0 0
l3=vote	0 -1 0 -20 23 0 0 0
l3=vote & d:ahead	0 -1 0 -20 23 0 0 0
l3=was	0 -3 0 9 0 0 1 -9
l3=week	0 -6 0 10 -2 0 0 0
l3=were	-3 -3 1 23 -5 0 0 -18
l3=were & d:ahead	-3 -3 1 22 -3 0 0 -18
l3=what	12 -9 11 3 -20 0 0 1
l3=what & d:ahead	12 -4 11 -4 -17 0 0 4
l3=what & d:today	0 -10 0 20 0 0 0 -6
l3=which	0 10 0 -23 2 0 0 13
l3=which & d:ahead	0 12 0 -26 3 0 0 14
l3=will	3 4 -5 0 3 -3 -10 -4
l3=will & d:ahead	3 5 -5 2 3 -3 -10 -9
l3=window	0 0 0 13 -2 0 0 -7
l3=window & d:ahead	0 0 0 13 -2 0 0 -7
l3=with	0 -11 0 13 2 0 5 -6
l3=with & d:ahead	0 -9 0 10 3 0 5 -5
l3=without	0 4 0 -14 0 0 8 0
l3=would	-8 16 -1 -10 -5 0 14 -3
l3=would & d:ahead	-8 12 -1 -9 -5 0 14 -1
l3=year	6 -12 0 -1 0 0 0 10
l3=year & d:ahead	6 -12 0 -1 0 0 0 10
l3=—	0 5 0 -10 -9 0 0 11
l3=— & d:ahead	0 -12 0 6 -1 0 0 9
l3=— & d:today	0 16 0 -14 -4 0 0 2
l4="	0 13 0 -7 0 0 0 -3
l4=" & d:ahead	0 14 0 -5 1 0 0 -7
l4='	0 0 0 10 -9 0 0 0
l4=' & d:ahead	0 0 0 9 -9 0 0 0
l4='s	0 -9 -1 21 -6 0 -3 -6
l4='s & d:ahead	-2 -5 -1 20 -3 0 -3 -7
l4=(	0 0 0 -5 10 0 0 -7
l4=( & d:ahead	0 0 0 -7 11 0 0 -4
l4=*	0 0 0 9 0 0 0 -8
l4=* & d:ahead	0 0 0 9 0 0 0 -8
l4=,	0 -2 -13 10 -13 0 3 2
l4=, & d:ahead	0 -2 -13 3 -10 0 3 8
l4=, & d:today	0 0 0 23 -6 0 0 -20
l4=- & d:ahead	-7 0 0 0 10 -5 6 -2
l4=.	-4 -7 9 -5 11 0 0 -1
l4=. & d:ahead	-4 -2 10 -11 11 0 0 -1
l4=:	0 -16 3 8 -7 0 -4 8
l4=: & d:ahead	0 -12 4 3 -6 0 -4 9
l4=: & d:today	0 -7 0 12 0 0 0 -2
l4=<agent>	-4 -6 0 17 -7 0 0 0
l4=<agent> & d:ahead	-3 -3 0 11 -5 0 0 1
l4=<begin>	3 7 -7 -5 -5 1 -1 8
l4=<begin> & d:ahead	7 11 -1 -17 -5 6 3 6
l4=<begin> & d:today	-4 -13 -6 16 1 -9 -12 2
l4=<day-ahead>	0 -10 -4 1 -1 0 -1 14
l4=<day-ahead> & d:ahead	0 -10 -4 0 0 0 -1 15
l4=<day-gone>	9 3 0 -11 -9 0 10 1
l4=<day-gone> & d:ahead	10 -1 0 -7 -9 0 10 2
l4=<day-today>	-2 0 8 -17 12 0 0 1
l4=<day-today> & d:ahead	-1 -1 8 -18 12 0 0 2
l4=<gate>	-5 -4 -3 12 7 0 0 -7
l4=<goods>	8 11 9 -12 -21 -2 -8 8
l4=<goods> & d:ahead	9 2 9 -8 -20 -1 -7 12
l4=<goods> & d:today	0 14 0 -5 0 0 0 -5
l4=<level-noun>	0 -14 0 12 6 0 0 -3
l4=<level-noun> & d:ahead	0 -13 0 11 7 0 0 -3
l4=<level>	-2 15 -6 -4 -20 0 0 1
l4=<level> & d:ahead	-1 17 -6 -9 -19 0 0 5
l4=<money>	0 9 0 -7 0 0 0 0
l4=<money> & d:ahead	0 9 0 -7 0 0 0 0
l4=<month-gone>	9 7 6 -12 2 0 4 -12
l4=<month-gone> & d:ahead	9 7 6 -12 2 0 4 -12
l4=<name>	-4 7 -9 -2 17 -3 -4 -6
l4=<name> & d:ahead	-3 1 -9 3 15 -2 -3 -5
l4=<name> & d:today	0 9 0 -6 1 0 0 -2
l4=<not>	0 -10 -2 10 10 0 -9 -6
l4=<not> & d:ahead	0 -8 -2 7 11 0 -9 -5
l4=<number>	0 -12 0 2 -8 0 -4 17
l4=<number> & d:today	0 -11 0 3 -1 0 0 7
l4=<office>	0 5 0 0 3 0 0 -12
l4=<person>	-1 6 0 8 -23 0 -1 -4
l4=<person> & d:ahead	0 0 0 18 -20 0 0 -9
l4=<points>	-1 -3 0 -2 0 0 0 14
l4=<points> & d:ahead	-1 -3 0 -2 0 0 0 14
l4=<quality>	12 -2 -2 -9 1 3 0 -2
l4=<quality> & d:ahead	12 0 -1 -12 2 3 0 -4
l4=<seat>	0 18 0 -6 -14 0 4 -2
l4=<seat> & d:ahead	0 5 0 0 -11 0 4 3
l4=<seat> & d:today	0 15 0 -5 -1 0 0 -8
l4=<sender>	4 -13 4 5 -3 0 0 0
l4=<sender> & d:ahead	4 -12 4 4 -3 0 0 0
l4=<v-agree>	0 0 0 1 4 -1 13 -12
l4=<v-agree> & d:ahead	0 -5 0 0 4 -1 13 -6
l4=<v-bear>	0 -14 -1 5 -8 0 -9 21
l4=<v-bear> & d:ahead	0 -11 -1 5 -7 0 -9 18
l4=<v-begin>	5 -3 5 0 -4 0 8 -2
l4=<v-begin> & d:ahead	5 -6 5 2 -4 0 8 -3
l4=<v-buy>	3 -9 0 -2 12 0 0 0
l4=<v-buy> & d:ahead	5 -9 0 -6 12 0 0 0
l4=<v-deny>	14 -5 0 -11 2 0 0 0
l4=<v-deny> & d:ahead	14 -5 0 -10 0 0 0 0
l4=<v-down>	0 1 0 0 -1 0 9 -8
l4=<v-down> & d:ahead	0 -3 0 4 -1 0 9 -6
l4=<v-end>	-2 -15 0 11 -15 0 0 12
l4=<v-end> & d:ahead	-2 -14 0 20 -14 0 0 3
l4=<v-end> & d:today	0 0 0 -8 0 0 0 10
l4=<v-impose>	-6 -7 -4 6 15 -1 7 -8
l4=<v-impose> & d:ahead	-6 -6 -4 3 16 -1 7 -6
l4=<v-propose>	-4 13 0 0 2 -1 3 -16
l4=<v-propose> & d:ahead	-4 14 0 0 2 -1 3 -19
l4=<v-return>	0 0 0 7 -11 0 0 1
l4=<v-return> & d:ahead	0 0 0 7 -11 0 0 1
l4=<v-say>	0 -21 0 -1 9 0 -4 12
l4=<v-say> & d:ahead	0 -18 0 -5 11 0 -4 13
l4=<v-stay>	-7 3 13 7 -20 0 -1 -5
l4=<v-stay> & d:ahead	-7 4 13 9 -20 0 -1 -8
l4=<v-suspend>	-3 7 0 -9 -4 0 3 6
l4=<v-suspend> & d:ahead	-3 7 0 -10 -4 0 3 6
l4=<v-target>	0 -28 0 28 0 0 0 0
l4=<v-target> & d:ahead	0 -27 0 27 0 0 0 1
l4=<v-threaten>	0 -1 0 -6 9 0 0 0
l4=<v-threaten> & d:ahead	0 -1 0 -6 9 0 0 0
l4=<v-up>	0 -13 0 10 7 0 0 -3
l4=<v-up> & d:ahead	0 -12 0 11 7 0 0 -6
l4=a	0 5 1 6 -20 0 8 -10
l4=a & d:ahead	0 5 1 3 -16 0 8 -7
l4=accept	0 0 0 -15 4 0 0 9
l4=accept & d:ahead	0 0 0 -15 4 0 0 9
l4=against	0 -1 0 -14 12 0 0 3
l4=against & d:ahead	0 -1 0 -14 12 0 0 3
l4=all	0 -6 0 -8 10 0 0 6
l4=an	-5 2 0 -7 3 0 0 6
l4=an & d:ahead	-5 2 0 -8 3 0 0 6
l4=and	0 -5 3 -8 11 -4 3 0
l4=and & d:ahead	0 -7 3 -5 12 -4 4 -3
l4=announce & d:ahead	0 2 0 -9 9 0 0 -3
l4=answer	0 -1 0 -4 9 0 0 0
l4=answer & d:ahead	0 -1 0 -4 9 0 0 0
l4=are	8 4 -3 1 -14 0 8 -5
l4=are & d:ahead	8 4 -3 -2 -13 0 8 0
l4=arrangement	0 0 0 -9 -2 0 0 10
l4=ask	0 11 0 -4 -1 0 0 -4
l4=ask & d:ahead	0 11 0 -5 -1 0 0 -4
l4=at	0 16 0 -6 0 0 0 -9
l4=at & d:ahead	0 17 0 -12 1 0 0 -6
l4=back	7 3 0 5 -11 0 0 -8
l4=back & d:ahead	7 3 0 4 -11 0 0 -8
l4=be	3 0 -3 0 6 2 -10 -3
l4=be & d:ahead	3 0 -3 0 6 2 -10 -3
l4=before	0 -10 0 -8 11 0 6 0
l4=before & d:ahead	0 -10 0 -8 11 0 6 0
l4=both	0 10 0 0 -2 0 0 -3
l4=both & d:ahead	0 10 0 0 -2 0 0 -3
l4=by	-2 10 -4 17 2 0 -1 -25
l4=by & d:ahead	-2 11 -4 15 3 0 -1 -24
l4=call	0 0 0 17 -5 0 0 -11
l4=call & d:ahead	0 0 0 16 -5 0 0 -11
l4=can	0 -9 -1 6 11 0 0 -10
l4=can & d:ahead	0 -9 -1 6 11 0 0 -10
l4=carry	0 -2 0 -22 0 0 0 23
l4=carry & d:ahead	0 -2 0 -22 0 0 0 23
l4=charge	0 -24 0 27 -9 0 0 3
l4=charge & d:ahead	0 -23 0 26 -9 0 0 3
l4=chip	0 9 0 -9 0 0 0 0
l4=clock	0 4 0 -13 0 0 0 5
l4=clock & d:ahead	0 4 0 -13 0 0 0 5
l4=come	1 0 0 0 -8 0 10 -2
l4=come & d:ahead	1 -9 0 4 -8 0 10 0
l4=confirm	0 0 0 1 -7 -2 0 9
l4=could	0 -8 0 9 1 0 0 -1
l4=could & d:ahead	0 -8 0 9 1 0 0 -1
l4=country	0 7 0 -8 -2 0 0 3
l4=country & d:ahead	0 7 0 -8 -2 0 0 3
l4=custom	0 -8 0 11 0 0 0 0
l4=date	0 23 0 -7 -5 0 0 -12
l4=date & d:ahead	0 23 0 -9 -5 0 0 -12
l4=do	0 -7 0 17 -7 0 0 -1
l4=do & d:ahead	0 -6 0 17 -7 0 0 0
l4=doe	0 0 0 18 -2 0 0 -16
l4=doe & d:ahead	0 0 0 18 -2 0 0 -16
l4=eastern	0 12 0 -8 -8 0 0 1
l4=eastern & d:ahead	0 12 0 -8 -8 0 0 1
l4=end	0 -8 0 -11 -12 0 0 24
l4=end & d:ahead	0 -7 0 -3 -12 0 0 18
l4=expect	0 -10 0 3 1 0 0 1
l4=expect & d:ahead	0 -10 0 3 1 0 0 1
l4=expire	0 -11 0 7 4 0 0 -1
l4=expire & d:ahead	0 -11 0 7 4 0 0 -1
l4=extension	0 8 0 7 0 0 0 -13
l4=extension & d:ahead	0 8 0 7 0 0 0 -13
l4=fee	-1 0 0 0 8 0 0 -6
l4=fee & d:ahead	-1 0 0 0 8 0 0 -6
l4=first & d:ahead	0 -1 0 -9 3 0 0 9
l4=for	-3 12 0 -6 -12 7 -8 4
l4=for & d:today	0 20 0 -16 0 0 0 -4
l4=force	0 10 0 -18 4 0 0 3
l4=force & d:ahead	0 10 0 -18 4 0 0 3
l4=from	-1 9 -10 -14 24 0 0 -4
l4=from & d:ahead	-1 7 -10 -8 25 0 0 -10
l4=gave	0 16 0 -1 -12 0 0 -1
l4=gave & d:ahead	0 16 0 -2 -12 0 0 -1
l4=geneva	0 5 0 -9 0 0 0 5
l4=geneva & d:ahead	0 5 0 -9 0 0 0 5
l4=get	0 0 0 9 -5 0 0 -4
l4=get & d:ahead	0 -3 0 13 -5 0 0 -3
l4=give	0 3 0 -13 11 0 2 -5
l4=give & d:ahead	0 3 0 -13 11 0 2 -5
l4=given	0 -3 0 15 -3 0 -1 -6
l4=given & d:ahead	0 -3 0 15 -3 0 -1 -6
l4=go	0 -16 0 9 3 0 0 2
l4=go & d:ahead	0 -15 0 8 3 0 0 2
l4=good	-7 3 0 5 -9 0 0 2
l4=good & d:ahead	-7 6 0 1 -9 0 0 2
l4=had	0 -5 0 13 0 0 0 -4
l4=had & d:ahead	0 -13 0 18 0 0 0 -3
l4=has	0 0 -2 -11 15 0 0 0
l4=has & d:ahead	0 0 -2 -11 15 0 0 0
l4=have	0 -26 -1 3 -2 0 16 11
l4=have & d:ahead	0 -26 -1 3 -2 0 16 12
l4=he	0 0 0 -8 -6 0 17 0
l4=he & d:ahead	0 0 0 -8 -6 0 17 0
l4=heard	0 -3 0 10 -4 0 0 0
l4=heard & d:ahead	0 -3 0 10 -4 0 0 0
l4=his	0 -15 0 0 0 0 0 12
l4=his & d:ahead	0 -15 0 0 0 0 0 12
l4=hold	0 10 0 -14 0 0 0 1
l4=hold & d:ahead	0 10 0 -14 0 0 0 1
l4=i	0 -4 0 12 -9 0 0 1
l4=i & d:ahead	0 -3 0 10 -9 0 0 2
l4=if	0 -6 8 4 2 0 1 -17
l4=if & d:ahead	0 -4 8 12 -3 0 1 -16
l4=if & d:today	0 0 0 -7 10 0 0 0
l4=in	2 -21 0 19 -3 -4 -7 -3
l4=in & d:ahead	2 -17 0 17 -2 -3 -7 -5
l4=in & d:today	0 -10 0 3 0 0 0 3
l4=increase	0 -18 0 18 0 0 0 0
l4=increase & d:ahead	0 -18 0 18 0 0 0 0
l4=it	-2 1 0 -11 1 4 0 9
l4=it & d:ahead	-2 0 0 -17 2 4 0 15
l4=it & d:today	0 2 0 11 0 0 0 -15
l4=its	-1 10 -1 -3 0 0 0 -3
l4=its & d:ahead	-1 10 -1 -4 1 0 0 -3
l4=keep	0 0 3 13 0 0 0 -13
l4=keep & d:ahead	0 0 3 13 0 0 0 -13
l4=lapse	0 -3 -2 15 0 0 0 -9
l4=lapse & d:ahead	0 -3 -2 15 0 0 0 -9
l4=last & d:ahead	8 6 0 -10 0 0 0 0
l4=later	0 -7 0 13 -3 0 0 -1
l4=later & d:ahead	0 -7 0 13 -3 0 0 -1
l4=letter	0 -6 0 0 9 0 0 -3
l4=letter & d:ahead	0 -5 0 0 9 0 0 -3
l4=level	0 10 0 -10 0 0 0 0
l4=level & d:ahead	0 10 0 -10 0 0 0 0
l4=look	0 0 0 -6 9 0 0 -1
l4=look & d:ahead	0 0 0 -6 9 0 0 -1
l4=may	0 4 1 10 -9 0 0 -5
l4=may & d:ahead	0 4 1 10 -9 0 0 -5
l4=meet	0 -6 0 19 -13 0 0 0
l4=meet & d:ahead	0 -6 0 18 -13 0 0 0
l4=member	0 -4 11 -4 0 0 0 -1
l4=member & d:ahead	0 -3 11 -5 0 0 0 -1
l4=metal	10 0 0 -6 0 0 0 0
l4=minute	0 -7 0 -2 -1 0 0 11
l4=minute & d:ahead	0 -5 0 -4 -1 0 0 12
l4=must	0 -6 0 18 -5 0 -9 -3
l4=must & d:ahead	0 -6 0 18 -5 0 -9 -3
l4=my	0 -8 0 13 0 0 0 -1
l4=my & d:ahead	0 -8 0 13 0 0 0 -1
l4=new	0 -6 0 11 -5 0 0 2
l4=next	0 -15 0 14 -13 0 0 9
l4=next & d:ahead	0 -15 0 14 -13 0 0 9
l4=no	0 -15 0 2 0 0 0 7
l4=no & d:ahead	0 -11 0 0 1 0 0 8
l4=note	0 -2 0 13 0 0 0 -7
l4=now	0 2 1 -10 -2 0 -1 12
l4=now & d:ahead	0 2 1 -10 -2 0 -1 12
l4=of	5 15 -7 -13 -15 -3 -6 11
l4=of & d:ahead	5 5 -7 -7 -13 -2 -6 12
l4=of & d:today	0 15 0 -11 -1 0 0 -1
l4=off	0 11 0 -14 0 1 0 1
l4=off & d:ahead	0 11 0 -14 0 1 0 1
l4=old	0 8 0 3 -7 0 0 -7
l4=old & d:ahead	0 8 0 3 -7 0 0 -7
l4=on	-4 -7 -2 3 11 -2 1 -2
l4=on & d:ahead	-3 -1 -2 -5 13 -2 1 1
l4=on & d:today	0 -15 0 26 -2 0 0 -8
l4=one	0 20 0 -3 0 0 0 -14
l4=one & d:ahead	0 21 0 -6 0 0 0 -12
l4=other	0 -9 0 -14 2 0 6 10
l4=other & d:ahead	0 -8 0 -16 2 0 6 11
l4=otherwise	0 3 0 7 0 0 0 -10
l4=otherwise & d:ahead	0 3 0 7 0 0 0 -10
l4=our	0 0 0 -11 6 0 0 6
l4=our & d:ahead	0 5 0 -19 6 0 0 8
l4=out	0 2 0 11 -1 0 0 -9
l4=out & d:ahead	0 2 0 11 0 0 0 -9
l4=over	0 -9 0 11 0 0 0 -1
l4=over & d:ahead	0 -9 0 10 0 0 0 -1
l4=own	0 9 0 0 0 0 0 -10
l4=own & d:ahead	0 9 0 0 0 0 0 -10
l4=paper	0 -10 0 0 -9 0 0 17
l4=paper & d:ahead	0 -10 0 0 -9 0 0 17
l4=pay	0 -15 0 14 -3 0 0 3
l4=period	0 14 0 -8 0 0 0 -6
l4=period & d:ahead	0 14 0 -8 0 0 0 -6
l4=place	-5 15 0 -4 -4 0 0 0
l4=place & d:ahead	-5 15 0 -4 -4 0 0 0
l4=port	0 2 -1 -3 8 0 0 -2
l4=port & d:ahead	0 3 -1 -5 9 0 0 -1
l4=present	0 -18 0 -2 -13 0 5 19
l4=present & d:ahead	0 -18 0 -2 -13 0 5 19
l4=prolong	0 0 0 15 0 0 0 -11
l4=prolong & d:ahead	0 0 0 14 0 0 0 -11
l4=promise	0 0 0 -12 8 0 5 0
l4=promise & d:ahead	0 0 0 -12 8 0 5 0
l4=published	0 -2 0 11 -5 0 0 0
l4=receive	0 0 0 -8 10 0 0 0
l4=receive & d:ahead	0 0 0 -9 10 0 0 0
l4=reporter	0 10 0 -9 0 0 0 0
l4=reporter & d:ahead	0 10 0 -9 0 0 0 0
l4=return	0 -1 0 2 -10 0 0 5
l4=return & d:ahead	0 -1 0 2 -10 0 0 5
l4=round	0 -1 0 11 -3 0 0 0
l4=round & d:ahead	0 -1 0 10 -3 0 0 0
l4=rule	14 -4 0 -13 3 0 0 0
l4=rule & d:ahead	14 -4 0 -12 1 0 0 0
l4=run	0 -13 9 9 0 0 0 -3
l4=run & d:ahead	0 -13 9 8 0 0 0 -2
l4=say	0 -5 0 -5 7 0 0 9
l4=say & d:ahead	0 -5 0 -7 7 0 0 10
l4=scheduled	0 0 0 -9 12 0 0 0
l4=scheduled & d:ahead	0 0 0 -9 12 0 0 0
l4=second & d:ahead	0 3 0 -10 6 0 0 0
l4=see	0 -4 0 9 0 0 0 0
l4=see & d:ahead	0 -4 0 9 0 0 0 0
l4=session	0 0 0 -7 7 0 0 0
l4=session & d:ahead	0 0 0 -7 7 0 0 0
l4=set	0 -13 0 9 0 0 0 7
l4=set & d:ahead	0 -13 0 9 0 0 0 7
l4=should	0 0 0 -16 -1 0 5 13
l4=should & d:ahead	0 0 0 -16 -1 0 5 13
l4=sign	0 6 0 4 1 0 0 -14
l4=sign & d:ahead	0 2 0 4 1 0 0 -10
l4=since	0 -2 1 -6 -3 0 0 12
l4=since & d:ahead	0 2 1 -11 -3 0 0 10
l4=sit	0 0 0 14 -7 0 0 0
l4=sit & d:ahead	0 0 0 14 -7 0 0 0
l4=so	-5 -5 0 11 -1 0 0 1
l4=so & d:ahead	-5 -5 0 11 -1 0 0 1
l4=stand	0 0 0 -6 0 0 0 10
l4=start	4 5 8 -7 -4 0 0 -12
l4=start & d:ahead	4 6 8 -7 -3 0 0 -12
l4=stay	0 12 3 0 -6 0 0 -11
l4=stay & d:ahead	0 13 3 0 -6 0 0 -10
l4=still	0 8 0 -4 0 0 6 -6
l4=still & d:ahead	0 8 0 -4 0 0 6 -6
l4=stop	0 7 0 -12 -5 0 0 8
l4=stop & d:ahead	0 8 0 -11 -5 0 0 6
l4=suspend	0 -11 0 8 -1 0 0 6
l4=suspend & d:ahead	0 -11 0 8 -1 0 0 6
l4=suspension	6 0 0 -10 9 0 0 -8
l4=suspension & d:ahead	6 0 0 -10 9 0 0 -8
l4=talk & d:ahead	0 -10 0 0 -2 0 8 2
l4=tariff	-2 -11 -1 6 0 0 0 10
l4=tariff & d:ahead	-2 -10 -1 4 0 0 0 11
l4=that	-1 12 -11 -4 4 4 -4 -10
l4=that & d:ahead	0 14 -10 -7 2 4 -3 -10
l4=the	-5 13 8 -1 -3 7 -7 -11
l4=the & d:ahead	-5 14 8 -4 -5 8 -6 -9
l4=their	4 13 -1 -33 2 0 0 8
l4=their & d:ahead	4 13 -1 -35 2 0 0 10
l4=they	-10 2 9 4 -5 0 -3 -2
l4=they & d:ahead	-10 2 9 3 -5 0 -3 -1
l4=thi	0 -11 0 15 -1 0 0 -3
l4=thi & d:ahead	0 -10 0 14 0 0 0 -2
l4=third	0 12 0 -9 0 0 0 0
l4=third & d:ahead	0 12 0 -9 0 0 0 0
l4=threaten	0 0 0 -6 9 0 0 0
l4=threaten & d:ahead	0 0 0 -6 9 0 0 0
l4=to	-14 -3 14 -4 -2 5 14 -2
l4=to & d:ahead	-14 -7 15 0 -1 6 15 -6
l4=to & d:today	0 7 0 -14 0 0 0 11
l4=trade	0 -15 0 5 5 0 1 0
l4=trade & d:ahead	0 -14 0 14 -4 0 1 0
l4=trade & d:today	0 0 0 -8 9 0 0 0
l4=truce	-3 7 0 -11 -1 0 -3 13
l4=truce & d:ahead	-3 8 0 -20 0 0 -2 20
l4=vote	0 -6 0 -7 15 0 0 -1
l4=vote & d:ahead	0 -6 0 -7 15 0 0 -1
l4=want	0 15 0 -1 -8 0 0 -2
l4=want & d:ahead	0 15 0 -2 -7 0 0 -2
l4=was	0 -10 0 3 -2 2 5 0
l4=we	0 -12 0 -1 0 0 0 15
l4=we & d:ahead	0 -12 0 -1 0 0 0 15
l4=were	0 -22 -8 37 0 0 0 -11
l4=were & d:ahead	0 -22 -8 37 0 0 0 -11
l4=what	0 9 0 0 -7 0 0 -4
l4=what & d:ahead	0 14 0 -7 -4 0 0 -1
l4=what & d:today	0 -8 0 14 0 0 0 -1
l4=will	-9 -7 0 5 11 0 -7 0
l4=will & d:ahead	-9 -7 0 5 11 0 -7 -1
l4=winter	0 -6 0 12 0 0 0 -3
l4=winter & d:ahead	0 -6 0 12 0 0 0 -3
l4=wire	0 0 0 13 0 0 0 -13
l4=with	0 -7 0 -15 9 0 0 17
l4=with & d:ahead	0 -4 0 -14 10 0 0 13
l4=year	0 -7 -7 15 0 0 0 0
l4=year & d:ahead	0 -6 -7 15 0 0 0 0
l4=you	0 -11 0 2 -1 0 0 10
l4=you & d:ahead	0 -11 0 0 -1 0 0 12
l4=your	0 0 0 1 9 0 0 -10
l4=your & d:ahead	0 0 0 1 9 0 0 -10
l4=—	1 -7 0 21 -8 0 0 -10
l4=— & d:ahead	2 -1 0 13 -4 0 0 -8
l='s on	0 0 0 -10 12 0 0 0
l='s on & d:ahead	0 0 0 -10 12 0 0 0
l=, a	0 -6 0 9 0 0 0 0
l=, a & d:ahead	0 -6 0 9 0 0 0 0
l=, and	0 -17 0 0 8 0 0 2
l=, and & d:ahead	0 -15 0 5 9 0 0 -1
l=, not	-7 0 0 10 0 0 0 0
l=, since	0 0 0 -8 0 0 0 9
l=, since & d:ahead	0 0 0 -8 0 0 0 9
l=, start	0 9 0 -8 0 0 0 0
l=, till	0 0 0 -7 0 0 0 10
l=, till & d:ahead	0 0 0 -7 0 0 0 10
l=, to	2 -11 -7 1 0 1 0 4
l=, to & d:ahead	2 -11 -7 0 0 1 0 6
l=: on	0 10 0 -9 5 0 0 -7
l=: on & d:ahead	0 10 0 -9 5 0 0 -7
l=: until	-4 -8 0 -5 8 0 0 9
l=: until & d:ahead	-4 -8 0 -7 8 0 0 11
l=; from	0 16 0 -14 0 0 0 -2
l=; from & d:ahead	0 16 0 -14 0 0 0 -2
l=; until	0 -8 0 9 0 0 0 -2
l=; until & d:ahead	0 -8 0 9 0 0 0 -2
l=<begin> <begin> & d:ahead	3 -2 6 0 4 9 0 -12
l=<begin> and	0 -2 0 11 0 0 0 -5
l=<begin> by	0 0 0 -8 10 0 6 -8
l=<begin> by & d:ahead	0 0 0 -8 10 0 6 -8
l=<begin> for	0 -7 0 10 0 0 0 0
l=<begin> for & d:ahead	0 -7 0 10 0 0 0 0
l=<begin> from	0 -6 9 3 2 -1 -1 -5
l=<begin> from & d:ahead	0 -10 9 9 0 -1 -1 -4
l=<begin> on	0 1 -2 -9 1 0 -3 9
l=<begin> on & d:ahead	0 2 -2 -11 1 0 -3 9
l=<begin> the & d:ahead	4 2 0 -13 0 0 0 6
l=<begin> until	-1 5 -2 6 -10 0 -3 -1
l=<begin> until & d:ahead	-1 5 -2 6 -10 0 -3 -1
l=<day-ahead> to	-1 -3 0 -1 -3 0 0 12
l=<day-ahead> to & d:ahead	-1 -3 0 -1 -3 0 0 12
l=<day-today> from	0 15 0 -18 -1 0 0 4
l=<day-today> from & d:ahead	0 15 0 -18 -1 0 0 4
l=<goods-amount> by	0 0 0 9 -4 0 0 0
l=<goods-amount> by & d:ahead	0 0 0 9 -4 0 0 0
l=<level> from	-8 4 0 1 -9 0 0 1
l=<level> from & d:ahead	-8 6 0 0 -9 0 0 2
l=<level> on	0 2 -1 5 0 0 0 -11
l=<level> on & d:ahead	0 3 -1 3 0 0 0 -10
l=<name> ,	0 3 0 -14 -4 0 0 16
l=<name> , & d:ahead	0 9 0 -14 0 0 0 7
l=<name> , & d:today	0 -5 0 -2 -1 0 0 10
l=<name> end & d:today	0 0 0 10 0 0 0 -9
l=<name> on	0 -9 7 7 0 3 0 -11
l=<name> until	0 0 -1 -11 15 0 -1 0
l=<name> until & d:ahead	0 0 -1 -11 15 0 -1 0
l=<number> ,	0 -10 0 3 0 0 0 5
l=<number> on	0 11 0 -2 -5 0 0 -7
l=<number> on & d:ahead	0 12 0 -1 -5 0 0 -13
l=<number> until	0 -2 0 -7 0 0 0 10
l=<number> until & d:ahead	0 -2 0 -7 0 0 0 10
l=<organisation> meet	0 0 0 -3 -9 0 0 11
l=<organisation> meet & d:ahead	0 0 0 -3 -9 0 0 11
l=<person> on	0 1 0 8 -5 0 0 -6
l=<points> from	0 10 0 -4 0 0 0 -4
l=<points> from & d:ahead	0 10 0 -4 0 0 0 -4
l=<points> until	0 0 0 -11 0 0 0 11
l=<points> until & d:ahead	0 0 0 -11 0 0 0 11
l=<quality> ,	0 0 0 -8 0 0 0 8
l=<seat> , & d:ahead	0 -1 0 20 -4 0 0 -12
l=<seat> by	7 -1 0 -19 8 0 -2 5
l=<seat> by & d:ahead	7 -1 0 -19 8 0 -2 5
l=<seat> on	0 -2 0 12 -5 0 0 0
l=<seat> on & d:ahead	0 -2 0 11 -5 0 0 0
l=<seat> until	0 -9 0 -6 0 0 0 13
l=<seat> until & d:ahead	0 -9 0 -6 0 0 0 13
l=<span> from	-4 12 0 4 -5 0 0 -22
l=<span> from & d:ahead	-4 12 0 4 -5 0 0 -22
l=<span> to	0 0 0 -13 0 0 0 13
l=<span> to & d:ahead	0 0 0 -13 0 0 0 13
l=again before	0 0 0 -10 7 0 0 3
l=again before & d:ahead	0 0 0 -10 7 0 0 3
l=again from	1 -8 0 1 -4 0 0 11
l=again from & d:ahead	1 -8 0 1 -4 0 0 11
l=agreement by	0 -7 0 -3 -6 0 3 12
l=agreement by & d:ahead	0 -7 0 -3 -6 0 3 12
l=and after	0 0 0 -5 -1 0 0 9
l=and after & d:ahead	0 0 0 -7 -1 0 0 10
l=and from	0 10 0 -5 0 0 0 -8
l=and from & d:ahead	0 10 0 -5 0 0 0 -8
l=and on	0 16 2 -10 0 0 0 -6
l=and on & d:ahead	0 16 2 -10 0 0 0 -6
l=and until	0 0 0 -6 0 0 0 9
l=and until & d:ahead	0 0 0 -6 0 0 0 9
l=answer by	0 -7 0 -12 4 0 11 0
l=answer by & d:ahead	0 -7 0 -12 4 0 11 0
l=apply until	0 -10 3 2 -9 0 0 5
l=apply until & d:ahead	0 -10 3 2 -9 0 0 5
l=arrive by	0 3 8 -8 1 0 -5 0
l=arrive by & d:ahead	0 3 8 -8 1 0 -5 0
l=as from	0 -13 0 10 3 0 0 0
l=as from & d:ahead	0 -13 0 9 3 0 0 0
l=as of	7 10 -1 -4 -8 0 0 -11
l=as of & d:ahead	7 16 0 -12 -5 0 0 -7
l=as of & d:today	0 -7 0 11 0 0 0 0
l=at <number>	0 5 0 -11 7 0 0 0
l=at <number> & d:ahead	0 6 0 -11 0 0 0 5
l=at <number> & d:today	0 0 0 0 9 0 0 -7
l=at the	0 1 0 14 0 0 -2 -17
l=at the & d:ahead	0 1 0 14 0 0 -2 -17
l=back to	0 -9 0 17 0 5 0 -16
l=back to & d:ahead	0 -9 0 17 0 5 0 -16
l=before the	0 -6 0 15 -1 0 -4 0
l=before the & d:ahead	0 -6 0 15 -1 0 -4 0
l=begin on	0 3 -1 7 0 0 0 -12
l=begin on & d:ahead	0 3 -1 7 0 0 0 -12
l=busan on	0 0 0 9 0 0 0 -5
l=busan on & d:ahead	0 0 0 9 0 0 0 -5
l=by telephone	0 0 0 -7 0 0 0 10
l=by telephone & d:today	0 0 0 -10 0 0 0 10
l=by the	-1 -1 -2 0 6 -3 14 -18
l=by the & d:ahead	-1 -1 -2 0 6 -3 14 -18
l=case on	0 -3 0 -9 4 0 0 10
l=case on & d:ahead	0 -3 0 -9 4 0 0 10
l=change on	0 -15 8 6 3 0 0 -3
l=change on & d:ahead	0 -15 8 6 3 0 0 -3
l=charge from	0 5 0 -9 3 0 0 0
l=close on	0 -14 0 -1 1 10 0 0
l=close on & d:ahead	0 -14 0 -1 1 10 0 0
l=closed on	0 0 0 1 -13 9 0 -1
l=closed on & d:ahead	0 0 0 1 -13 9 0 0
l=come back	0 8 0 -7 0 0 0 0
l=come back & d:ahead	0 8 0 -8 0 0 0 0
l=come by	0 -7 0 10 0 0 -1 0
l=come by & d:ahead	0 -7 0 10 0 0 -1 0
l=comment until	0 0 0 -7 10 0 0 0
l=comment until & d:ahead	0 0 0 -7 10 0 0 0
l=count from	0 -12 0 13 0 0 0 0
l=count from & d:ahead	0 -12 0 13 0 0 0 0
l=date :	-2 0 0 11 1 -5 0 -5
l=date : & d:ahead	-1 0 0 11 -3 -5 0 0
l=date from	0 -11 0 19 0 0 0 -6
l=date from & d:ahead	0 -11 0 19 0 0 0 -6
l=date is	0 0 0 -5 -2 0 0 8
l=date is & d:ahead	0 0 0 -5 -2 0 0 8
l=date of	0 6 0 -11 0 0 0 6
l=day is	0 1 0 -15 6 0 9 -3
l=day is & d:ahead	0 1 0 -15 6 0 9 -3
l=deadline of	0 -3 0 -8 -4 8 10 0
l=deadline of & d:ahead	0 -3 0 -8 -4 8 10 0
l=decision on	0 0 0 -10 11 0 0 0
l=decision on & d:ahead	0 0 0 -10 11 0 0 0
l=do so	0 0 0 -10 8 0 0 2
l=double on	0 1 0 -9 0 0 0 6
l=double on & d:ahead	0 1 0 -9 0 0 0 6
l=due by	0 -1 0 -6 16 0 -3 -2
l=due by & d:ahead	0 -1 0 -6 16 0 -3 -2
l=duty until	0 -1 1 -7 -5 0 0 11
l=duty until & d:ahead	0 -1 1 -7 -5 0 0 11
l=end :	0 0 0 -6 0 0 0 10
l=est on	0 -3 0 -2 -1 0 0 10
l=est on & d:ahead	0 -3 0 -2 -1 0 0 10
l=expire on	-5 -5 5 2 -13 0 0 4
l=expire on & d:ahead	-5 -5 5 2 -13 0 0 4
l=extend until	0 0 0 10 0 0 0 -8
l=extend until & d:ahead	0 0 0 10 0 0 0 -8
l=fall on	0 -3 0 -10 -2 6 0 11
l=fall on & d:ahead	0 -2 0 -11 -2 6 0 11
l=follow on	1 9 0 -6 2 0 0 -8
l=follow on & d:ahead	1 9 0 -6 2 0 0 -8
l=force until	0 7 0 -14 0 0 0 5
l=force until & d:ahead	0 7 0 -14 0 0 0 5
l=friday ,	0 6 5 -5 3 -1 2 -13
l=friday , & d:ahead	0 0 5 -10 9 -1 2 -10
l=friday , & d:today	0 5 0 2 -10 0 0 -3
l=from the	11 12 0 -3 -6 0 0 -22
l=from the & d:ahead	11 12 0 -3 -6 0 0 -22
l=go on	0 -6 0 -11 -1 0 0 19
l=go on & d:ahead	0 -6 0 -6 0 0 0 15
l=go to	0 11 0 0 0 0 0 -9
l=go to & d:ahead	0 11 0 0 0 0 0 -9
l=good until	0 2 3 -11 -9 0 7 3
l=good until & d:ahead	0 2 3 -11 -9 0 7 3
l=gyeongju on	0 0 0 -8 9 0 0 0
l=gyeongju on & d:ahead	0 0 0 -8 9 0 0 0
l=half on	0 9 0 -6 0 0 0 0
l=half on & d:ahead	0 9 0 -6 0 0 0 0
l=heard on	0 -1 0 -4 11 0 0 -2
l=heard on & d:ahead	0 -1 0 -4 11 0 0 -2
l=in <name>	0 -9 0 10 0 0 0 0
l=in <seat>	0 -4 0 10 -1 0 0 0
l=in <seat> & d:ahead	0 -3 0 12 -1 0 0 -5
l=in force & d:ahead	0 0 0 -10 0 0 0 7
l=in on	0 4 0 -10 0 0 0 4
l=in on & d:ahead	0 4 0 -10 0 0 0 4
l=in until	0 0 0 -8 11 0 0 0
l=in until & d:ahead	0 0 0 -8 11 0 0 0
l=is <level>	0 -4 0 9 0 0 0 -1
l=is on	0 -15 0 -3 2 11 0 0
l=is on & d:ahead	0 -15 0 -3 2 11 0 0
l=it begin	0 10 0 -9 0 0 0 0
l=it by	0 -13 0 6 3 0 5 -8
l=it by & d:ahead	0 -13 0 6 3 0 5 -8
l=it is & d:ahead	0 5 0 -13 -2 0 -2 11
l=it to	0 3 0 18 -3 0 0 -19
l=it to & d:ahead	0 3 0 18 -3 0 0 -19
l=it until	0 -5 4 -4 11 2 0 -9
l=it until & d:ahead	0 -5 4 -4 11 2 0 -9
l=last until	-1 -2 5 8 -10 -1 0 0
l=last until & d:ahead	-1 -2 5 7 -10 -1 0 0
l=later than	0 0 0 -19 13 0 8 -2
l=later than & d:ahead	0 0 0 -19 13 0 8 -2
l=measure on	0 -3 0 9 0 0 0 -2
l=measure on & d:ahead	0 -3 0 9 0 0 0 -2
l=memo ,	0 10 0 -9 0 0 0 0
l=memo , & d:today	0 10 0 -9 0 0 0 0
l=monday , & d:today	0 -3 0 12 0 0 0 -3
l=more from & d:ahead	0 -18 0 20 0 0 0 0
l=network on	0 0 0 -8 0 0 0 9
l=network on & d:ahead	0 0 0 -8 0 0 0 9
l=off on	0 0 0 -7 9 0 0 0
l=off on & d:ahead	0 0 0 -7 9 0 0 0
l=on the	-2 12 8 -6 2 0 -1 -10
l=on the & d:ahead	-2 12 8 -7 2 0 -1 -10
l=open on	0 0 0 -8 10 0 0 0
l=open on & d:ahead	0 0 0 -8 10 0 0 0
l=out on	0 0 4 -2 -11 0 0 5
l=out on & d:ahead	0 0 4 -2 -11 0 0 5
l=paper on	0 -2 0 11 -8 0 0 0
l=pause from	0 -11 0 14 0 0 0 -1
l=pause from & d:ahead	0 -11 0 14 0 0 0 -1
l=pause until	0 3 0 -10 0 0 0 6
l=pause until & d:ahead	0 3 0 -10 0 0 0 6
l=pay <number>	0 -6 0 11 0 0 0 0
l=prolonged on	0 0 0 10 0 0 0 -9
l=prolonged on & d:ahead	0 0 0 10 0 0 0 -9
l=prolonged to	0 0 8 -4 0 0 0 0
l=prolonged to & d:ahead	0 0 8 -4 0 0 0 0
l=published on	-3 0 0 11 0 0 0 -2
l=published on & d:ahead	-3 0 0 11 0 0 0 -1
l=return on	2 10 0 -6 -9 0 0 0
l=return on & d:ahead	2 10 0 -6 -9 0 0 0
l=review on	0 -3 0 0 9 0 0 -4
l=review on & d:ahead	0 -3 0 -1 9 0 0 -4
l=run to	-5 -4 3 3 9 -2 0 -4
l=run to & d:ahead	-5 -4 3 3 9 -2 0 -4
l=run until	-4 14 0 -4 -11 0 0 0
l=run until & d:ahead	-4 14 0 -4 -11 0 0 0
l=saturday , & d:ahead	0 11 0 -11 0 0 0 0
l=sell by	0 0 0 -8 -1 10 0 0
l=sell by & d:ahead	0 0 0 -8 -1 10 0 0
l=shanghai ,	0 0 0 -6 8 0 0 0
l=shanghai , & d:today	0 0 0 -6 8 0 0 0
l=ship on	0 -2 0 -5 9 0 0 0
l=ship on & d:ahead	0 -2 0 -5 9 0 0 0
l=shut on	0 -6 0 9 0 0 0 0
l=shut on & d:ahead	0 -6 0 9 0 0 0 0
l=sign by	0 0 0 0 11 0 -2 -5
l=sign by & d:ahead	0 0 0 0 11 0 -2 -5
l=signature on	0 0 0 -9 10 0 0 0
l=signature on & d:ahead	0 0 0 -9 10 0 0 0
l=since the	0 -4 0 12 0 0 0 -4
l=since the & d:ahead	0 -4 0 12 0 0 0 -4
l=sit on	0 -6 0 -2 8 0 0 0
l=sit on & d:ahead	0 -6 0 -2 8 0 0 0
l=so by	0 4 0 -15 3 0 0 0
l=so by & d:ahead	0 4 0 -15 3 0 0 0
l=so on	0 3 0 0 4 0 0 -12
l=so on & d:ahead	0 3 0 0 4 0 0 -12
l=start on	7 10 -1 -2 -11 0 0 -9
l=start on & d:ahead	7 10 -1 -2 -11 0 0 -9
l=stop on	0 -3 0 -7 0 0 0 12
l=stop on & d:ahead	0 -3 0 -7 0 0 0 12
l=strike until	0 0 0 10 0 0 0 -4
l=strike until & d:ahead	0 0 0 10 0 0 0 -4
l=tariff from	0 -9 0 11 0 0 0 0
l=tariff from & d:ahead	0 -9 0 11 0 0 0 0
l=tariff on	0 3 0 -14 10 0 0 3
l=tariff on & d:ahead	0 3 0 -10 3 0 0 3
l=tariff until	0 2 -1 10 0 0 0 -9
l=tariff until & d:ahead	0 2 -1 10 0 0 0 -9
l=term on	4 7 0 -9 -1 0 0 0
l=term on & d:ahead	4 7 0 -8 -1 0 0 0
l=that from	0 11 0 -9 0 0 0 0
l=that from & d:ahead	0 11 0 -9 0 0 0 0
l=that is	0 -4 0 10 0 0 0 -4
l=that is & d:ahead	0 -3 0 13 0 0 0 -7
l=then on	0 7 0 -12 0 0 0 4
l=then on & d:ahead	0 7 0 -12 0 0 0 4
l=there from	0 11 0 -11 0 0 0 0
l=there from & d:ahead	0 11 0 -11 0 0 0 0
l=there on	0 -4 0 13 -3 0 0 -3
l=there on & d:ahead	0 -4 0 13 -3 0 0 -3
l=thread ,	0 0 0 -13 0 0 0 14
l=thread , & d:today	0 0 0 -13 0 0 0 14
l=threaten for	0 11 0 -8 0 0 0 0
l=threaten for & d:ahead	0 11 0 -8 0 0 0 0
l=through the	0 0 0 -8 0 0 0 11
l=through the & d:ahead	0 0 0 -8 0 0 0 11
l=thursday ,	0 -7 0 -3 -5 0 0 14
l=till the	0 0 0 -5 0 0 0 9
l=till the & d:ahead	0 0 0 -5 0 0 0 9
l=time until	0 8 0 -2 8 0 -1 -11
l=time until & d:ahead	0 8 0 -2 8 0 -1 -11
l=to <level>	0 12 0 -7 0 0 0 -6
l=to <level> & d:ahead	0 13 0 -8 0 0 0 -4
l=to <number>	0 -9 0 0 0 0 0 6
l=to <number> & d:ahead	0 -9 0 0 0 0 0 7
l=to the	-3 -19 0 -7 2 0 -1 17
l=to the & d:ahead	-3 -19 0 -7 3 0 -1 17
l=treaty by	0 -3 0 -7 -6 0 1 13
l=treaty by & d:ahead	0 -3 0 -7 -6 0 1 13
l=truce by	0 5 0 0 1 0 4 -13
l=truce by & d:ahead	0 5 0 0 1 0 4 -13
l=truce end	0 0 0 -10 0 0 0 13
l=truce end & d:ahead	0 0 0 -6 0 0 0 9
l=truce from	0 -12 0 1 0 0 0 7
l=truce from & d:ahead	0 -12 0 1 0 0 0 7
l=truce of	0 8 0 0 0 0 0 -10
l=truce of & d:ahead	0 8 0 0 0 0 0 -10
l=truce on	0 -5 0 -11 6 0 0 7
l=truce on & d:ahead	0 -4 0 -12 6 0 0 8
l=truce until	0 -5 0 11 -3 0 0 -4
l=truce until & d:ahead	0 -5 0 11 -3 0 0 -4
l=us on	0 -5 0 11 0 0 0 -3
l=us on & d:ahead	0 -5 0 10 0 0 0 -3
l=used from	0 -7 0 -4 10 0 0 0
l=used from & d:ahead	0 -7 0 -4 10 0 0 0
l=wednesday , & d:ahead	0 13 0 -6 -6 5 0 -8
l=wednesday , & d:today	0 -12 0 0 7 0 0 2
l=week ,	0 0 0 -13 4 0 0 9
l=week , & d:ahead	0 0 0 -13 4 0 0 9
l=week of	0 -4 0 11 0 0 0 -1
l=week of & d:ahead	0 -4 0 11 0 0 0 -1
l=what happen	0 7 0 5 0 0 0 -14
l=yes ,	0 9 0 -8 0 0 0 0
l=— from	0 13 0 -9 0 0 0 0
l=— from & d:ahead	0 17 0 -15 0 0 0 0
lead=(	0 -5 -1 11 -1 0 0 0
lead=)	-3 24 0 -9 -1 0 0 -8
lead=) & d:ahead	-3 25 0 -11 -1 0 0 -8
lead=,	1 0 -7 10 -15 0 4 -4
lead=, & d:today	-9 -3 -7 13 -14 -4 -7 5
lead=-	2 5 0 -13 -9 0 4 3
lead=- & d:ahead	2 6 0 -21 -5 0 4 8
lead=- & d:today	0 0 0 14 0 0 0 -6
lead=1	0 32 0 -19 -15 0 0 -6
lead=1 & d:ahead	0 39 0 -36 -14 0 0 0
lead=1 & d:today	0 -10 0 18 0 0 0 -7
lead=10 & d:ahead	-7 -9 0 -4 1 0 0 16
lead=10 & d:today	0 0 0 12 0 0 0 -12
lead=11	0 -5 0 -1 -1 0 0 9
lead=11 & d:ahead	0 -3 0 -4 0 0 0 10
lead=12	-1 -9 0 23 -7 0 0 -4
lead=12 & d:ahead	-1 -6 0 18 -6 0 0 -1
lead=13	0 -8 0 -7 11 0 0 3
lead=14	0 -10 0 19 -3 0 0 -7
lead=14 & d:ahead	0 -4 0 16 -1 0 0 -9
lead=15 & d:today	0 11 0 -9 0 0 0 0
lead=18	0 -5 0 -12 5 0 0 12
lead=2	0 -2 0 11 -3 0 0 -6
lead=2 & d:ahead	0 0 0 8 -1 0 0 -10
lead=20	0 -12 0 -1 -10 0 14 4
lead=20 & d:ahead	0 -9 0 -4 -8 0 14 5
lead=22	0 -9 0 12 0 0 0 0
lead=27	17 0 0 -11 0 0 0 -1
lead=28	0 0 0 14 0 0 0 -10
lead=28 & d:today	0 0 0 11 0 0 0 -9
lead=29	0 11 0 -6 0 0 0 -2
lead=29 & d:today	0 12 0 -9 0 0 0 0
lead=3 & d:ahead	0 -20 0 14 -1 0 0 6
lead=3 & d:today	0 12 0 -10 0 0 0 0
lead=30	0 2 0 -7 -10 14 0 0
lead=30 & d:ahead	0 6 0 3 -7 14 0 -19
lead=30 & d:today	0 -3 0 -12 0 0 0 17
lead=31	0 -2 1 -21 -10 0 4 21
lead=31 & d:ahead	0 0 1 -25 -9 0 4 20
lead=4	0 -12 0 22 -2 0 0 -5
lead=4 & d:ahead	0 -12 0 19 -1 0 0 -4
lead=5	0 10 0 -5 0 0 0 -2
lead=5 & d:ahead	0 12 0 -8 0 0 0 0
lead=8	6 -7 0 19 -8 0 0 -14
lead=8 & d:ahead	6 -16 0 23 -7 0 0 -12
lead=9	4 -5 14 -3 1 0 0 -10
lead=9 & d:ahead	-1 -3 14 0 1 0 0 -8
lead=: & d:today	0 -13 -2 12 0 0 0 2
lead=; & d:today	0 -9 0 12 -2 0 0 0
lead=a	6 -9 0 7 -5 -6 3 2
lead=a & d:ahead	6 -10 1 8 -6 -6 3 2
lead=all	0 14 0 -11 -2 0 0 0
lead=all & d:ahead	0 14 0 -11 -2 0 0 0
lead=american	0 13 0 0 0 0 0 -12
lead=american & d:ahead	0 13 0 0 0 0 0 -12
lead=an	0 -10 0 -14 14 0 0 9
lead=an & d:ahead	0 -10 0 -14 14 0 0 10
lead=and	-11 4 -9 1 -8 -4 4 7
lead=and & d:ahead	-11 5 -9 4 -8 -4 4 2
lead=april	0 6 0 -4 7 0 0 -10
lead=april & d:today	0 13 0 -12 0 0 0 0
lead=as	0 -12 -2 12 -1 0 0 3
lead=as & d:today	0 -3 0 13 -2 0 0 -1
lead=ask	0 -7 0 -4 -3 0 0 15
lead=ask & d:ahead	0 -7 0 -4 -3 0 0 15
lead=at	0 5 0 -21 -2 0 0 21
lead=at & d:ahead	0 7 0 -16 0 0 0 12
lead=at & d:today	0 -2 0 -8 0 0 0 11
lead=because	0 -7 0 0 -6 0 0 11
lead=bessent	0 -6 0 13 0 0 0 -1
lead=bessent & d:ahead	0 -6 0 13 0 0 0 -1
lead=bolivia	-2 0 0 -10 14 0 0 0
lead=both	-4 0 0 2 14 0 -2 -9
lead=both & d:ahead	-4 0 0 1 14 0 -2 -9
lead=brazil	0 1 0 -11 0 0 0 8
lead=brazil & d:ahead	0 1 0 -12 0 0 0 8
lead=britain	0 -11 0 0 6 0 0 4
lead=britain & d:ahead	0 -11 0 0 6 0 0 4
lead=but	-1 9 -3 0 -1 0 4 -8
lead=but & d:ahead	-1 9 -3 0 0 0 4 -8
lead=by	-4 -5 0 12 -1 0 8 -9
lead=by & d:ahead	-4 -4 0 11 0 0 8 -9
lead=cabinet	0 0 0 13 -8 0 0 -1
lead=cabinet & d:ahead	0 0 0 13 -8 0 0 -1
lead=canada	0 13 0 -10 0 0 0 0
lead=china	15 -7 0 -1 0 0 -4 0
lead=china & d:ahead	13 -7 0 3 -11 0 -4 2
lead=china & d:today	1 0 0 -6 8 0 0 -3
lead=claims	0 0 0 -9 10 0 0 0
lead=claims & d:ahead	0 0 0 -9 10 0 0 0
lead=colombia	0 -10 0 10 2 0 0 -1
lead=colombia & d:ahead	0 -10 0 10 2 0 0 -1
lead=comments	0 -5 0 0 10 0 0 -2
lead=comments & d:ahead	0 -5 0 0 10 0 0 -2
lead=denmark & d:ahead	0 -2 0 11 -1 0 0 -4
lead=duties	0 0 0 11 0 0 0 -8
lead=duties & d:ahead	0 0 0 11 0 0 0 -8
lead=entries	0 0 0 -6 10 0 0 0
lead=entries & d:ahead	0 0 0 -7 10 0 0 0
lead=five	0 -5 0 11 0 0 0 -6
lead=five & d:ahead	0 -5 0 11 0 0 0 -6
lead=for	5 4 -6 -8 -10 0 0 11
lead=for & d:ahead	5 -6 -6 1 -9 0 0 12
lead=for & d:today	0 15 0 -14 0 0 0 0
lead=fourteen	0 -10 0 8 0 0 0 0
lead=fourteen & d:ahead	0 -10 0 8 0 0 0 0
lead=friday	0 14 0 -18 9 0 0 0
lead=friday & d:ahead	0 18 0 -26 10 0 0 5
lead=friday & d:today	0 -6 0 15 0 0 0 -6
lead=from	4 3 7 -2 0 -2 -3 -15
lead=from & d:ahead	4 -2 8 6 -4 -2 -3 -14
lead=goods	0 1 -5 3 9 0 0 -13
lead=goods & d:ahead	0 1 -4 3 10 0 0 -12
lead=he	0 6 0 7 3 -2 0 -12
lead=he & d:ahead	0 7 0 6 3 -2 0 -12
lead=households	0 -7 0 9 0 0 0 0
lead=households & d:ahead	0 -7 0 9 0 0 0 0
lead=if	-2 -1 -1 -10 4 -12 3 11
lead=if & d:ahead	-2 0 -1 -7 0 -12 4 8
lead=if & d:today	0 -5 0 -10 9 0 0 6
lead=in	0 -2 -1 -15 14 0 -2 14
lead=in & d:ahead	0 -1 -1 -16 14 0 -2 14
lead=india	0 10 0 -13 -4 0 6 0
lead=india & d:ahead	0 13 0 -10 -4 0 6 -4
lead=indonesia	0 0 0 10 -1 0 0 -7
lead=indonesia & d:ahead	0 0 0 10 -1 0 0 -7
lead=ireland	0 6 0 7 -5 0 0 -9
lead=ireland & d:ahead	0 6 0 7 -5 0 0 -9
lead=it	0 0 -4 3 5 0 -8 -2
lead=it & d:ahead	0 0 -4 -3 7 0 -8 1
lead=it & d:today	0 -2 0 18 -4 0 0 -12
lead=its	2 -4 1 2 -14 0 0 9
lead=its & d:ahead	2 -13 1 8 -14 0 0 9
lead=january	0 -6 0 -12 -9 13 0 10
lead=january & d:ahead	0 -5 0 -14 -8 13 0 10
lead=japan	0 -10 0 -12 8 0 0 11
lead=japan & d:ahead	0 -9 0 -13 8 0 0 11
lead=july	0 9 0 0 -1 0 0 -4
lead=july & d:ahead	0 15 0 0 0 0 0 -9
lead=june	0 -2 0 11 0 0 0 -7
lead=june & d:ahead	0 -1 0 9 0 0 0 -6
lead=last	0 0 0 -10 0 0 0 11
lead=last & d:ahead	0 1 0 -8 0 0 0 7
lead=march	0 0 0 -1 9 0 0 -6
lead=march & d:ahead	0 1 0 -6 9 0 0 -5
lead=may	0 -7 0 20 0 0 0 -15
lead=members	0 0 0 13 -12 0 0 0
lead=members & d:ahead	0 0 0 13 -11 0 0 0
lead=monday	0 5 11 -5 -5 0 0 -8
lead=monday & d:ahead	0 1 11 -6 -3 0 0 -2
lead=most	0 -10 0 3 -1 0 0 9
lead=most & d:ahead	0 -10 0 2 -1 0 0 9
lead=neither	0 -10 0 10 0 0 0 0
lead=neither & d:ahead	0 -9 0 9 0 0 0 0
lead=new & d:ahead	2 9 0 -10 0 0 0 0
lead=next	0 -5 0 -2 10 0 0 -3
lead=next & d:ahead	0 -5 0 -2 10 0 0 -3
lead=nothing	0 12 0 0 0 0 0 -11
lead=nothing & d:ahead	0 13 0 -1 0 0 0 -10
lead=nov	0 -5 0 0 0 0 0 9
lead=nov & d:ahead	0 -5 0 0 0 0 0 9
lead=november	14 -7 6 -14 -11 0 -1 8
lead=november & d:ahead	15 0 7 -24 -10 0 -1 10
lead=november & d:today	0 -7 0 11 0 0 0 0
lead=now	0 6 0 -10 0 0 0 3
lead=now & d:ahead	0 6 0 -10 0 0 0 3
lead=objections	0 0 0 15 -9 0 0 0
lead=objections & d:ahead	0 0 0 15 -9 0 0 0
lead=oct	0 -6 0 -4 11 0 0 0
lead=october	0 -3 0 11 0 0 0 0
lead=on & d:today	0 -5 0 13 0 0 0 -3
lead=our	0 -3 0 14 -17 0 0 0
lead=our & d:ahead	0 -2 0 13 -17 0 0 1
lead=port	0 -10 0 4 14 0 0 -7
lead=port & d:ahead	0 -10 0 4 14 0 0 -7
lead=refunds	0 0 0 8 -7 0 0 0
lead=refunds & d:ahead	0 0 0 8 -7 0 0 0
lead=saturday	0 0 0 10 0 0 0 -4
lead=september	0 -1 0 13 0 0 0 -11
lead=september & d:ahead	0 0 0 11 0 0 0 -11
lead=seven	0 -9 0 9 0 0 0 0
lead=should	0 -13 0 0 13 0 0 0
lead=should & d:ahead	0 -13 0 0 13 0 0 0
lead=since	0 5 0 8 -10 0 0 -4
lead=since & d:ahead	0 1 0 11 -6 0 0 -3
lead=so	-1 -11 0 3 -10 5 0 12
lead=so & d:ahead	-1 -9 0 0 -9 5 0 14
lead=some	3 10 0 -10 0 0 0 -4
lead=some & d:ahead	3 10 0 -10 0 0 0 -4
lead=suspended	13 0 0 0 0 0 0 -10
lead=suspended & d:ahead	13 0 0 0 0 0 0 -10
lead=sweden	0 -13 0 0 7 0 0 6
lead=sweden & d:ahead	0 -13 0 0 7 0 0 6
lead=talks & d:ahead	0 -8 0 8 -5 0 2 0
lead=ten	0 10 0 -7 0 0 0 0
lead=ten & d:ahead	0 10 0 -8 0 0 0 0
lead=that & d:ahead	-2 -1 11 -1 -7 0 -3 4
lead=that & d:today	0 -3 0 8 -1 0 0 -1
lead=the	-12 6 -13 4 -6 2 2 5
lead=the & d:ahead	-11 2 -12 2 -3 3 2 7
lead=the & d:today	0 13 0 3 -9 0 0 -6
lead=their	0 0 0 16 -5 0 0 -11
lead=their & d:ahead	0 0 0 8 -5 0 0 -3
lead=then	0 0 0 12 -5 0 0 -8
lead=then & d:ahead	0 0 0 12 -5 0 0 -7
lead=there	0 0 0 -12 12 0 0 2
lead=there & d:ahead	0 0 0 -12 12 0 0 2
lead=they	0 -10 10 6 -21 -4 13 2
lead=they & d:ahead	0 -8 10 3 -21 -4 13 3
lead=this & d:ahead	0 -1 0 10 0 0 0 -6
lead=thursday	0 2 0 -7 -15 0 2 12
lead=thursday & d:ahead	0 4 0 -10 -14 0 2 13
lead=tomorrow	1 0 0 -3 9 0 0 -8
lead=tomorrow & d:ahead	1 0 0 -3 9 0 0 -8
lead=tonight	0 -8 2 -9 5 0 0 6
lead=tonight & d:today	0 0 2 -15 5 0 0 6
lead=trade	0 3 0 11 -2 0 0 -12
lead=trade & d:ahead	0 3 0 10 -2 0 0 -12
lead=treasury	-1 -4 0 14 -8 0 -2 4
lead=treasury & d:ahead	0 -10 0 16 -7 0 -2 5
lead=trump	0 -7 0 13 -5 0 0 1
lead=trump & d:ahead	0 -7 0 10 -5 0 0 1
lead=tuesday	0 -11 0 4 5 0 0 -3
lead=turkey	0 -1 0 -4 -3 0 0 11
lead=turkey & d:ahead	0 -1 0 -4 -3 0 0 11
lead=twelve	0 -8 0 1 -6 0 0 12
lead=twelve & d:ahead	0 -8 0 1 -6 0 0 12
lead=two	0 -2 0 -10 0 0 7 7
lead=two & d:ahead	0 -1 0 -11 0 0 7 7
lead=under	0 6 0 13 -10 -4 0 -9
lead=under & d:ahead	0 6 0 13 -10 -4 0 -9
lead=unless	0 1 0 -11 9 0 0 0
lead=unless & d:ahead	0 2 0 -8 5 0 0 0
lead=we	0 6 2 -2 -14 -2 -4 10
lead=we & d:ahead	0 0 2 2 -13 -2 -4 11
lead=we & d:today	0 8 0 -7 0 0 0 0
lead=what & d:ahead	0 -12 -7 4 5 -1 -1 9
lead=where	0 -12 0 5 -3 2 0 4
lead=where & d:ahead	0 -9 0 2 0 2 0 3
lead=whether	0 0 0 -7 -6 0 0 14
lead=whether & d:ahead	0 0 0 -3 -6 0 0 10
lead=which	-8 0 0 1 1 5 -10 -2
lead=which & d:ahead	-8 0 0 1 0 5 -9 -1
lead=who	0 0 0 11 -2 0 -5 -11
lead=who & d:ahead	0 4 0 7 -1 0 -5 -10
lead=whoever	0 0 0 12 -9 0 0 0
lead=whoever & d:ahead	0 0 0 12 -9 0 0 0
lead=whose	-3 -1 0 -12 8 0 3 3
lead=whose & d:ahead	-3 0 0 -13 9 0 3 3
lead=with	0 4 0 -12 -2 5 0 5
lead=with & d:ahead	0 5 0 -13 -2 5 0 5
lead=within	0 -4 0 12 -2 0 0 0
lead=within & d:ahead	0 -4 0 12 -2 0 0 0
lead=yet	0 -1 0 -10 7 0 0 6
lead=you	0 -8 0 5 0 0 0 3
lead=you & d:ahead	0 -8 0 5 0 0 0 3
lead=your	0 -6 0 10 0 0 0 0
lead=your & d:ahead	0 -6 0 9 0 0 0 0
lead=—	3 -1 2 0 2 -1 -12 1
lead=— & d:ahead	4 -10 3 -3 10 0 -11 7
lead=— & d:today	0 12 0 5 -17 0 0 -8
lead=•	0 14 0 -1 -7 0 4 -9
lead=• & d:ahead	0 14 0 -1 -7 0 4 -9
lll=, and on	0 -21 2 5 0 0 0 10
lll=, and on & d:ahead	0 -21 2 5 0 0 0 10
lll=, begin on	0 16 0 -10 0 0 0 -6
lll=, begin on & d:ahead	0 16 0 -10 0 0 0 -6
lll=, counted from	0 -11 0 12 0 0 0 0
lll=, counted from & d:ahead	0 -11 0 12 0 0 0 0
lll=, start on	0 -2 0 10 -9 0 0 0
lll=, start on & d:ahead	0 -2 0 10 -9 0 0 0
lll=, to the	-1 0 0 -12 0 0 0 17
lll=, to the & d:ahead	-1 0 0 -13 0 0 0 18
lll=, until the	0 11 0 -2 0 0 0 -4
lll=, until the & d:ahead	0 11 0 -2 0 0 0 -4
lll=. est on	0 -3 0 -2 -1 0 0 10
lll=. est on & d:ahead	0 -3 0 -2 -1 0 0 10
lll=/ <seat> ,	0 15 0 -12 0 0 0 -1
lll=/ <seat> , & d:today	0 15 0 -12 0 0 0 -1
lll=: <level> until	0 -16 0 16 0 0 0 0
lll=: <level> until & d:ahead	0 -16 0 16 0 0 0 0
lll=<begin> <begin> <begin> & d:ahead	3 -2 6 0 4 9 0 -12
lll=<begin> <begin> and	0 -2 0 11 0 0 0 -5
lll=<begin> <begin> by	0 0 0 -8 10 0 6 -8
lll=<begin> <begin> by & d:ahead	0 0 0 -8 10 0 6 -8
lll=<begin> <begin> for	0 -7 0 10 0 0 0 0
lll=<begin> <begin> for & d:ahead	0 -7 0 10 0 0 0 0
lll=<begin> <begin> from	0 -6 9 3 2 -1 -1 -5
lll=<begin> <begin> from & d:ahead	0 -10 9 9 0 -1 -1 -4
lll=<begin> <begin> on	0 1 -2 -9 1 0 -3 9
lll=<begin> <begin> on & d:ahead	0 2 -2 -11 1 0 -3 9
lll=<begin> <begin> the & d:ahead	4 2 0 -13 0 0 0 6
lll=<begin> <begin> until	-1 5 -2 6 -10 0 -3 -1
lll=<begin> <begin> until & d:ahead	-1 5 -2 6 -10 0 -3 -1
lll=<begin> <person> :	-2 -6 0 10 0 0 0 0
lll=<begin> <person> : & d:ahead	-2 -6 0 10 0 0 0 0
lll=<begin> <seat> ,	0 -13 0 2 9 0 0 2
lll=<begin> <seat> , & d:today	0 -17 0 1 10 0 0 4
lll=<begin> and on	0 23 0 -15 0 0 0 -12
lll=<begin> and on & d:ahead	0 23 0 -15 0 0 0 -12
lll=<begin> date :	0 0 0 10 -1 0 0 -4
lll=<begin> date : & d:today	0 0 0 10 -1 0 0 -4
lll=<begin> from the	0 11 0 -8 0 0 0 0
lll=<begin> from the & d:ahead	0 11 0 -8 0 0 0 0
lll=<begin> it begin	0 10 0 -9 0 0 0 0
lll=<begin> monday ,	0 -3 0 11 0 0 0 -4
lll=<begin> so from	0 -9 0 10 0 0 0 0
lll=<begin> so from & d:ahead	0 -9 0 10 0 0 0 0
lll=<begin> that is	0 -4 0 10 0 0 0 -4
lll=<begin> that is & d:ahead	0 -3 0 13 0 0 0 -7
lll=<begin> tuesday ,	0 -10 0 0 0 0 0 8
lll=<begin> tuesday , & d:today	0 0 0 -13 0 0 0 15
lll=<begin> until the	0 -6 1 16 0 0 0 -10
lll=<begin> until the & d:ahead	0 -6 1 16 0 0 0 -10
lll=<day-ahead> , a	0 -6 0 9 0 0 0 0
lll=<day-ahead> , a & d:ahead	0 -6 0 9 0 0 0 0
lll=<day-ahead> , on	0 20 0 -23 0 0 0 3
lll=<day-ahead> , on & d:ahead	0 20 0 -23 0 0 0 3
lll=<day-ahead> , to	0 0 -1 -7 0 0 0 9
lll=<day-ahead> , to & d:ahead	0 0 -1 -7 0 0 0 9
lll=<day-ahead> , until	0 -3 -7 12 0 0 0 2
lll=<day-ahead> , until & d:ahead	0 -3 -7 12 0 0 0 2
lll=<day-ahead> to the	0 -1 0 16 0 0 0 -13
lll=<day-ahead> to the & d:ahead	0 -1 0 16 0 0 0 -13
lll=<goods-amount> by the	0 0 0 13 -6 0 0 0
lll=<goods-amount> by the & d:ahead	0 0 0 13 -6 0 0 0
lll=<level> , from	0 15 0 -14 0 0 0 0
lll=<level> , from & d:ahead	0 15 0 -14 0 0 0 0
lll=<level> , on	0 -13 0 12 0 0 0 0
lll=<level> , on & d:ahead	0 -13 0 12 0 0 0 0
lll=<level> , since	0 0 0 -11 0 0 0 11
lll=<level> , since & d:ahead	0 0 0 -11 0 0 0 11
lll=<level> , until	0 -5 0 -10 0 0 0 15
lll=<level> , until & d:ahead	0 -5 0 -10 0 0 0 15
lll=<level> as of & d:ahead	0 13 0 -11 0 0 0 0
lll=<level> more from	0 -12 0 13 0 0 0 0
lll=<level> more from & d:ahead	0 -24 0 24 0 0 0 0
lll=<level> off until	0 -8 0 11 0 0 0 -2
lll=<level> off until & d:ahead	0 -8 0 11 0 0 0 -2
lll=<level> to <level>	0 14 0 -9 0 0 0 -4
lll=<level> to <level> & d:ahead	0 9 0 -4 0 0 0 -4
lll=<level> until the	0 13 0 -9 0 0 0 -4
lll=<level> until the & d:ahead	0 13 0 -9 0 0 0 -4
lll=<name> , on	0 -6 0 16 0 0 0 -8
lll=<name> , on & d:ahead	0 -6 0 16 0 0 0 -8
lll=<name> , until	0 0 0 -11 0 0 0 14
lll=<name> by the	1 -6 0 16 -3 0 -3 -2
lll=<name> by the & d:ahead	1 -6 0 16 -3 0 -3 -2
lll=<name> end on	0 -2 -12 11 11 0 0 -8
lll=<name> end on & d:ahead	0 -2 -12 11 11 0 0 -8
lll=<name> has until	0 3 0 -14 3 0 10 -6
lll=<name> has until & d:ahead	0 3 0 -14 3 0 10 -6
lll=<number> , from	0 -16 0 17 0 0 0 0
lll=<number> , from & d:ahead	0 -22 0 23 0 0 0 0
lll=<number> , on	0 6 0 -11 -2 0 0 7
lll=<number> , on & d:ahead	0 6 0 -11 -2 0 0 7
lll=<number> as of	0 10 0 -9 0 0 0 0
lll=<number> as of & d:ahead	0 10 0 -9 0 0 0 0
lll=<number> from the	0 12 0 -11 0 0 0 0
lll=<number> from the & d:ahead	0 12 0 -11 0 0 0 0
lll=<organisation> has until	0 -13 0 10 -14 0 0 13
lll=<organisation> has until & d:ahead	0 -13 0 10 -14 0 0 13
lll=<person> : on	0 12 0 -5 -6 0 0 0
lll=<person> : on & d:ahead	0 12 0 -5 -6 0 0 0
lll=<person> : until & d:ahead	0 0 0 -6 0 0 0 9
lll=<seat> , on	0 10 0 -3 -4 0 0 -3
lll=<seat> , on & d:ahead	0 10 0 -3 -4 0 0 -3
lll=<seat> on the	0 -1 0 11 0 0 0 -6
lll=<seat> on the & d:ahead	0 -1 0 11 0 0 0 -6
lll=<span> , from	0 12 0 -5 0 0 0 -2
lll=<span> , from & d:ahead	0 12 0 -5 0 0 0 -2
lll=<span> , on	0 0 0 -22 0 0 0 22
lll=<span> , on & d:ahead	0 0 0 -22 0 0 0 22
lll=<span> , to	-3 -6 -3 11 6 0 0 -4
lll=<span> , to & d:ahead	-3 -6 -3 9 6 0 0 -2
lll=<span> , until	-8 8 0 0 8 5 0 -10
lll=<span> , until & d:ahead	-8 8 0 0 8 5 0 -10
lll=<span> end on	0 -5 0 -3 0 0 0 10
lll=<span> end on & d:ahead	0 -5 0 -3 0 0 0 10
lll=<span> from the	0 -13 0 15 0 0 0 -2
lll=<span> from the & d:ahead	0 -13 0 15 0 0 0 -2
lll=and <name> ,	0 0 0 -15 0 0 0 16
lll=and <name> end	0 0 0 10 0 0 0 -10
lll=and <name> end & d:today	0 0 0 11 0 0 0 -10
lll=and has until	0 0 0 -7 0 0 9 0
lll=and has until & d:ahead	0 0 0 -7 0 0 9 0
lll=and run until	0 -1 0 -1 0 0 0 9
lll=and run until & d:ahead	0 -1 0 -1 0 0 0 9
lll=apply again from	0 18 0 -10 0 0 0 -3
lll=apply again from & d:ahead	0 18 0 -10 0 0 0 -3
lll=are due on	0 -10 0 0 8 0 0 0
lll=are due on & d:ahead	0 -10 0 0 8 0 0 0
lll=at <level> from	0 10 0 -14 0 0 0 3
lll=at <level> until	0 -5 0 -6 0 0 0 14
lll=at <level> until & d:ahead	0 -5 0 -6 0 0 0 14
lll=be <level> from	0 16 0 -14 0 0 0 0
lll=be <level> from & d:ahead	0 16 0 -14 0 0 0 0
lll=be used from	0 -7 0 -4 10 0 0 0
lll=be used from & d:ahead	0 -7 0 -4 10 0 0 0
lll=been <level> from	0 -16 0 17 0 0 0 0
lll=been <level> from & d:ahead	0 -16 0 17 0 0 0 0
lll=been announce for	0 -14 0 7 0 0 0 8
lll=been announce for & d:ahead	0 -14 0 7 0 0 0 8
lll=been extend to	0 0 0 8 0 0 0 -5
lll=been extend to & d:ahead	0 0 0 8 0 0 0 -5
lll=been set for	0 0 0 -17 10 0 0 8
lll=been set for & d:ahead	0 0 0 -17 10 0 0 8
lll=been suspend until	2 1 0 -13 -2 0 0 9
lll=been suspend until & d:ahead	2 1 0 -13 -2 0 0 9
lll=by <level> on	0 -13 0 19 -1 0 0 -2
lll=by <level> on & d:ahead	0 -13 0 19 -1 0 0 -2
lll=do so by	0 -3 0 -13 6 0 3 4
lll=do so by & d:ahead	0 -3 0 -13 6 0 3 4
lll=duty end on	0 -9 6 0 0 0 0 1
lll=duty end on & d:ahead	0 -9 6 0 0 0 0 1
lll=exclusion end on	0 0 -6 10 0 0 0 0
lll=exclusion end on & d:ahead	0 0 -6 10 0 0 0 0
lll=expire at the	0 12 0 -1 0 0 0 -11
lll=expire at the & d:ahead	0 12 0 -1 0 0 0 -11
lll=for <span> from	-1 5 0 7 -8 0 0 -13
lll=for <span> from & d:ahead	-1 5 0 7 -8 0 0 -13
lll=from <day-ahead> ,	0 -7 0 9 0 0 0 0
lll=from <day-ahead> , & d:ahead	0 -7 0 9 0 0 0 0
lll=from <day-ahead> to	-1 -3 0 0 -2 0 0 10
lll=from <day-ahead> to & d:ahead	-1 -3 0 0 -2 0 0 10
lll=good until the	0 0 0 -15 14 0 0 0
lll=good until the & d:ahead	0 0 0 -15 14 0 0 0
lll=had announce for	0 -7 0 10 -1 0 0 0
lll=had announce for & d:ahead	0 -7 0 10 -1 0 0 0
lll=have expire on	0 0 0 -13 0 0 0 14
lll=have expire on & d:ahead	0 0 0 -13 0 0 0 14
lll=in <name> until	0 -11 0 8 0 0 0 0
lll=in <name> until & d:ahead	0 -11 0 8 0 0 0 0
lll=in <seat> by	7 -1 0 -18 7 0 -2 5
lll=in <seat> by & d:ahead	7 -1 0 -18 7 0 -2 5
lll=in <seat> on	0 -11 0 17 0 0 0 -9
lll=in <seat> on & d:ahead	0 -11 0 16 0 0 0 -9
lll=in busan on	0 0 0 8 0 0 0 -5
lll=in busan on & d:ahead	0 0 0 8 0 0 0 -5
lll=in force until	0 7 0 -14 0 0 0 5
lll=in force until & d:ahead	0 7 0 -14 0 0 0 5
lll=in gyeongju on	0 0 0 -8 9 0 0 0
lll=in gyeongju on & d:ahead	0 0 0 -8 9 0 0 0
lll=is due by	0 0 0 -13 18 0 -2 0
lll=is due by & d:ahead	0 0 0 -13 18 0 -2 0
lll=is due on	0 -13 0 14 -4 0 0 0
lll=is due on & d:ahead	0 -13 0 14 -4 0 0 0
lll=is expect by	0 0 0 19 -17 0 0 0
lll=is expect by & d:ahead	0 0 0 19 -17 0 0 0
lll=is good until	0 7 4 -21 -3 0 8 -1
lll=is good until & d:ahead	0 7 4 -21 -3 0 8 -1
lll=is suspend from	0 16 0 -14 0 0 0 0
lll=is suspend from & d:ahead	0 16 0 -14 0 0 0 0
lll=is up on	0 0 0 -6 0 0 0 10
lll=is up on & d:ahead	0 0 0 -6 0 0 0 10
lll=it end on	0 12 6 -39 0 0 0 9
lll=it end on & d:ahead	0 12 6 -39 0 0 0 9
lll=it expire on	0 0 -1 10 0 0 0 -8
lll=it expire on & d:ahead	0 0 -1 10 0 0 0 -8
lll=it meet on	0 -1 0 -13 16 0 0 0
lll=it meet on & d:ahead	0 -1 0 -13 16 0 0 0
lll=it run to	0 -1 0 -9 -3 0 0 19
lll=it run to & d:ahead	0 -1 0 -9 -3 0 0 19
lll=it run until	0 7 0 -11 -2 0 0 2
lll=it run until & d:ahead	0 7 0 -11 -2 0 0 2
lll=it sit on	0 0 0 -5 9 0 0 0
lll=it sit on & d:ahead	0 0 0 -5 9 0 0 0
lll=it start on	0 -12 0 14 0 0 0 0
lll=it start on & d:ahead	0 -12 0 14 0 0 0 0
lll=it up on	0 -7 0 0 12 0 0 -8
lll=it up on & d:ahead	0 -7 0 0 12 0 0 -8
lll=it vote on	0 0 0 8 -7 0 0 0
lll=it vote on & d:ahead	0 0 0 8 -7 0 0 0
lll=last day is	0 3 0 -14 9 0 0 0
lll=last day is & d:ahead	0 3 0 -14 9 0 0 0
lll=last week ,	0 0 0 0 11 0 0 -9
lll=last week , & d:ahead	0 0 0 0 11 0 0 -9
lll=meet , on	0 0 0 -10 10 0 0 0
lll=meet , on & d:ahead	0 0 0 -10 10 0 0 0
lll=meet again on	0 0 0 13 -7 0 0 -5
lll=meet again on & d:ahead	0 0 0 13 -7 0 0 -5
lll=next wednesday ,	0 12 0 -10 0 0 0 0
lll=next wednesday , & d:ahead	0 12 0 -10 0 0 0 0
lll=no agreement by	0 -1 0 -4 -3 0 1 9
lll=no agreement by & d:ahead	0 -1 0 -4 -3 0 1 9
lll=on <day-ahead> ,	0 -1 0 -13 0 0 0 13
lll=on <day-ahead> , & d:ahead	0 -1 0 -13 0 0 0 13
lll=on friday ,	0 -8 7 1 9 0 0 -11
lll=on friday , & d:ahead	0 -8 7 1 9 0 0 -11
lll=on monday ,	0 -2 0 11 -4 0 0 -1
lll=on monday , & d:ahead	0 -2 0 11 -4 0 0 -1
lll=one end on	0 -1 0 -10 6 0 0 2
lll=one end on & d:ahead	0 -1 0 -10 6 0 0 2
lll=pause end on	0 24 0 -2 0 0 0 -19
lll=pause end on & d:ahead	0 24 0 -2 0 0 0 -19
lll=pay <level> until	0 16 0 -7 0 0 0 -8
lll=pay <level> until & d:ahead	0 16 0 -7 0 0 0 -7
lll=put off until	0 18 0 -13 0 0 0 -5
lll=put off until & d:ahead	0 18 0 -13 0 0 0 -5
lll=reach back to	0 0 0 10 0 0 0 -7
lll=reach back to & d:ahead	0 0 0 10 0 0 0 -7
lll=soybean by the	0 -2 0 10 -1 0 0 0
lll=soybean by the & d:ahead	0 -2 0 10 -1 0 0 0
lll=stay suspend until	-4 -5 0 14 7 0 0 -11
lll=stay suspend until & d:ahead	-4 -5 0 14 7 0 0 -11
lll=surcharge end on	0 9 0 -4 0 0 0 0
lll=surcharge end on & d:ahead	0 9 0 -4 0 0 0 0
lll=suspension end on	0 5 0 12 1 0 0 -15
lll=suspension end on & d:ahead	0 5 0 12 1 0 0 -15
lll=take effect on	2 9 0 -1 -2 0 0 -12
lll=take effect on & d:ahead	2 5 0 1 -2 0 0 -12
lll=take place on	0 -9 0 3 4 0 0 0
lll=take place on & d:ahead	0 -9 0 3 4 0 0 0
lll=tariff end on	0 0 -2 20 0 0 0 -17
lll=tariff end on & d:ahead	0 0 -2 20 0 0 0 -17
lll=that begin on	0 -11 0 13 0 0 0 0
lll=that begin on & d:ahead	0 -11 0 13 0 0 0 0
lll=that end on	0 -4 0 -1 0 0 0 11
lll=that end on & d:ahead	0 -4 0 -1 0 0 0 11
lll=that expire on	0 0 0 -12 0 0 0 11
lll=that expire on & d:ahead	0 0 0 -12 0 0 0 11
lll=that is until	0 0 0 -8 0 0 0 11
lll=that is until & d:ahead	0 0 0 -8 0 0 0 11
lll=that start on	0 13 0 -12 0 0 0 0
lll=that start on & d:ahead	0 13 0 -12 0 0 0 0
lll=the <name> until	0 9 0 -13 6 0 0 -2
lll=the <name> until & d:ahead	0 9 0 -13 6 0 0 -2
lll=the <organisation> meet	0 0 0 -9 -4 0 0 13
lll=the <organisation> meet & d:ahead	0 0 0 -9 -3 0 0 13
lll=the <quality> ,	0 0 0 -8 0 0 0 8
lll=the deadline is	0 -2 0 10 0 -3 -1 0
lll=the deadline is & d:ahead	0 -2 0 10 0 -3 -1 0
lll=the extension on	0 0 0 9 -3 0 0 -2
lll=the extension on & d:ahead	0 0 0 9 -3 0 0 -2
lll=the increase of	0 12 0 -12 0 0 0 0
lll=the increase of & d:ahead	0 12 0 -12 0 0 0 0
lll=the tariff on	0 8 0 -12 4 0 0 0
lll=the tariff on & d:ahead	0 8 0 -12 4 0 0 0
lll=the telephone on	0 9 0 -7 0 0 0 0
lll=the telephone on & d:ahead	0 9 0 -7 0 0 0 0
lll=they end on	0 0 6 -11 13 0 0 -7
lll=they end on & d:ahead	0 0 6 -11 13 0 0 -7
lll=they have until	0 1 0 6 -10 0 -1 1
lll=they have until & d:ahead	0 1 0 6 -10 0 -1 1
lll=they meet on	0 0 0 -10 0 0 0 10
lll=they meet on & d:ahead	0 0 0 -10 0 0 0 10
lll=to <level> from	0 -5 0 9 0 0 0 -4
lll=to <level> from & d:ahead	0 -5 0 9 0 0 0 -4
lll=to <level> on	0 20 0 -18 5 0 0 -1
lll=to <level> on & d:ahead	0 20 0 -19 5 0 0 0
lll=to <number> on	0 12 0 -9 -2 0 0 0
lll=to <number> on & d:ahead	0 12 0 -6 -2 0 0 -4
lll=to apply from	0 -10 0 1 6 0 0 2
lll=to apply from & d:ahead	0 -10 0 1 6 0 0 2
lll=to close on	0 0 0 -7 0 10 0 0
lll=to close on & d:ahead	0 0 0 -7 0 10 0 0
lll=to come on	0 -8 0 10 0 0 0 -1
lll=to come on & d:ahead	0 -8 0 10 0 0 0 -1
lll=to end on	0 -12 -3 0 0 0 0 10
lll=to end on & d:ahead	0 -12 -3 0 0 0 0 10
lll=to expire on	0 -7 0 -3 0 0 0 12
lll=to expire on & d:ahead	0 -7 0 -3 0 0 0 12
lll=to last until	0 0 2 22 -1 0 0 -19
lll=to last until & d:ahead	0 0 2 21 -1 0 0 -18
lll=truce , until	9 0 0 4 0 0 0 -13
lll=truce , until & d:ahead	9 0 0 4 0 0 0 -13
lll=truce begin on	0 8 0 -5 0 0 0 -1
lll=truce begin on & d:ahead	0 8 0 -5 0 0 0 -1
lll=truce end on	0 -9 0 -2 -3 0 0 12
lll=truce end on & d:ahead	0 -9 0 -2 -3 0 0 12
lll=truce last until	0 0 0 -9 0 0 0 10
lll=truce last until & d:ahead	0 0 0 -9 0 0 0 10
lll=what change on	0 -8 8 4 0 0 0 -3
lll=what change on & d:ahead	0 -8 8 4 0 0 0 -3
lll=which begin on	0 -4 0 -4 0 0 0 9
lll=which begin on & d:ahead	0 -4 0 -4 0 0 0 9
lll=which end on	0 12 0 -9 0 0 0 -2
lll=which end on & d:ahead	0 12 0 -9 0 0 0 -2
lll=will end on	0 12 0 0 0 0 0 -9
lll=will end on & d:ahead	0 12 0 0 0 0 0 -9
lll=will vote on	0 0 0 15 -14 0 0 0
lll=will vote on & d:ahead	0 0 0 15 -14 0 0 0
lll=with <level> from	0 13 0 -13 0 0 0 0
lll=with <level> from & d:ahead	0 13 0 -13 0 0 0 0
lll=with effect from	0 -10 0 14 -1 0 0 0
lll=with effect from & d:ahead	0 -8 0 13 -1 0 0 0
lll=would end on	0 18 0 -21 -1 0 0 0
lll=would end on & d:ahead	0 18 0 -21 -1 0 0 0
lll=would start on	0 12 0 -11 0 0 0 0
lll=would start on & d:ahead	0 12 0 -11 0 0 0 0
lr=( )	0 -7 0 19 -5 0 0 -4
lr=( ) & d:ahead	0 -3 0 9 0 0 0 -2
lr=, ,	0 2 -13 -2 -5 3 2 3
lr=, , & d:ahead	0 11 -13 3 -2 3 3 -17
lr=, , & d:today	0 -17 0 -7 -4 0 0 23
lr=, :	0 4 0 0 2 0 0 -10
lr=, : & d:ahead	0 5 0 0 3 0 0 -9
lr=, <end> & d:ahead	0 -16 8 15 -2 -2 0 -5
lr=: ,	-3 11 0 0 -10 0 0 1
lr=: , & d:ahead	-3 11 0 12 -9 0 0 -14
lr=: .	2 -17 0 -21 2 7 0 16
lr=: . & d:ahead	2 -16 0 -23 2 7 0 16
lr=: <end> & d:ahead	0 2 0 6 -8 0 0 0
lr=: is	0 0 0 -7 0 0 0 10
lr=: the	0 10 0 -1 0 0 4 -10
lr=<begin> 's	0 -1 0 11 -4 0 0 0
lr=<begin> ( & d:today	0 0 0 -7 8 0 0 0
lr=<begin> ,	0 -8 6 10 -17 0 -1 0
lr=<begin> , & d:ahead	-7 -5 6 20 -28 0 -1 -6
lr=<begin> . & d:today	0 -10 0 11 -3 0 0 0
lr=<begin> :	-1 -6 0 0 0 -5 -2 11
lr=<begin> : & d:ahead	-1 -6 -5 4 -6 -5 -2 14
lr=<begin> <end> & d:ahead	3 -18 8 -13 11 8 10 -2
lr=<begin> <end> & d:today	0 10 0 10 -33 0 0 -5
lr=<begin> <level>	0 10 0 0 -1 0 0 -10
lr=<begin> <number>	0 0 0 -14 16 0 0 0
lr=<begin> <number> & d:ahead	0 1 0 -16 16 0 0 0
lr=<begin> at	0 -10 0 -15 14 0 0 10
lr=<begin> at & d:today	0 0 0 -8 0 0 0 8
lr=<begin> is	12 -2 0 -23 -7 0 2 11
lr=<begin> is & d:ahead	12 -1 0 -20 -7 0 2 7
lr=<begin> it	0 3 0 16 -6 0 0 -17
lr=<begin> it & d:ahead	0 5 0 9 -4 0 0 -12
lr=<begin> it & d:today	0 0 0 10 0 0 0 -4
lr=<begin> of	0 -10 0 6 5 0 0 -3
lr=<begin> of & d:ahead	0 -10 0 6 5 0 0 -3
lr=<begin> the & d:ahead	0 5 0 0 0 6 0 -12
lr=<begin> — & d:today	0 -8 0 12 0 0 0 0
lr=<level> .	0 0 0 7 -2 0 0 -9
lr=<name> <end>	0 -4 0 12 0 0 0 -4
lr=<number> , & d:ahead	0 0 0 -5 9 0 0 0
lr=<number> .	0 8 0 -9 2 0 0 0
lr=<number> . & d:ahead	0 4 0 -11 -5 0 0 12
lr=<number> . & d:today	0 4 0 0 7 0 0 -14
lr=<seat> .	0 -2 0 20 -8 0 0 -6
lr=<seat> . & d:ahead	0 -1 0 17 -7 0 0 -4
lr=after <end>	0 -13 0 3 11 0 0 -2
lr=after <end> & d:ahead	0 -13 0 3 11 0 0 -2
lr=after ?	0 -6 0 -10 0 0 0 16
lr=after ? & d:ahead	0 -6 0 -10 0 0 0 16
lr=and ,	0 -16 0 -5 9 0 0 8
lr=and , & d:ahead	0 -16 0 -5 9 0 0 8
lr=apply .	0 -8 0 10 0 0 0 0
lr=as .	0 -5 0 -7 0 0 0 12
lr=before ,	0 6 0 -14 5 0 -1 3
lr=before , & d:ahead	0 6 0 -14 5 0 -1 3
lr=before <end>	0 -2 -8 0 6 0 0 4
lr=before <end> & d:ahead	0 -2 -8 0 6 0 0 4
lr=before are & d:ahead	0 -2 2 9 -7 0 0 0
lr=begin ,	0 10 0 -7 0 0 0 0
lr=begin , & d:ahead	0 11 0 -9 0 0 0 0
lr=begin . & d:ahead	0 9 0 -6 0 0 0 -1
lr=by ,	1 1 0 -10 4 0 4 0
lr=by , & d:ahead	1 1 0 -10 4 0 4 0
lr=by .	-9 -1 3 7 -6 0 5 -8
lr=by . & d:ahead	-9 -1 3 7 -6 0 5 -8
lr=by <end>	3 -6 -1 3 -1 0 11 -13
lr=by <end> & d:ahead	3 -6 -1 3 -1 0 11 -13
lr=by the	0 -2 0 7 5 0 0 -10
lr=by the & d:ahead	0 -2 0 7 5 0 0 -10
lr=due .	0 4 0 -10 7 0 0 -2
lr=due . & d:ahead	0 4 0 -12 8 0 0 0
lr=effect .	0 10 0 -9 0 0 0 0
lr=end ,	0 -5 0 11 0 0 0 -5
lr=end . & d:ahead	0 -6 1 9 -3 0 0 -3
lr=end . & d:today	0 9 0 -6 0 0 0 1
lr=end <end>	0 0 0 -11 0 0 0 12
lr=end <end> & d:ahead	0 0 0 -11 0 0 0 12
lr=for ,	0 -1 0 -2 -10 4 0 9
lr=for , & d:ahead	0 -1 0 -2 -10 4 0 9
lr=for .	0 13 0 -11 9 -1 0 -7
lr=for . & d:ahead	0 8 0 -10 11 -1 0 -4
lr=for <end>	0 -1 0 -1 0 0 0 10
lr=for <end> & d:ahead	0 -1 0 -1 0 0 0 10
lr=for in	0 -2 0 9 -1 0 0 0
lr=for in & d:ahead	0 -2 0 9 -1 0 0 0
lr=friday ,	0 6 0 -11 0 0 0 6
lr=friday <end> & d:today	0 -7 0 9 0 0 0 0
lr=from 's	0 8 0 -8 0 0 0 0
lr=from (	0 10 0 -9 0 0 0 0
lr=from ( & d:ahead	0 12 0 -10 0 0 0 0
lr=from , & d:ahead	3 -12 -5 8 0 6 -1 0
lr=from .	10 -1 -7 1 1 -2 -1 -5
lr=from . & d:ahead	10 0 -7 -1 2 -2 -1 -5
lr=from : & d:ahead	5 3 0 -13 -2 0 0 7
lr=from <end>	-16 3 -9 14 0 -2 -3 -16
lr=from <end> & d:ahead	-16 3 -8 13 0 -1 -2 -15
lr=from a	0 -19 0 10 5 0 0 0
lr=from a & d:ahead	0 -18 0 18 -1 0 0 0
lr=from for	0 13 0 -4 -4 0 0 -2
lr=from for & d:ahead	0 13 0 -4 -4 0 0 -2
lr=from is	0 -7 0 8 0 0 0 0
lr=from is & d:ahead	0 -7 0 8 0 0 0 0
lr=from the & d:ahead	-1 -3 0 11 -7 0 0 -1
lr=from to	-1 -1 0 -3 -8 0 0 16
lr=from to & d:ahead	-1 -1 0 -3 -8 0 0 16
lr=from unless	-2 -8 0 0 0 0 0 9
lr=from unless & d:ahead	-2 -8 0 0 0 0 0 9
lr=is . & d:ahead	0 10 0 -11 0 -1 6 -2
lr=is <end>	0 -8 0 4 -8 0 -4 11
lr=is <end> & d:ahead	0 -8 0 4 -8 0 -4 11
lr=lapse ,	0 0 3 -13 0 0 0 10
lr=meet .	0 0 0 -12 5 0 0 10
lr=meet . & d:ahead	0 0 0 -12 5 0 0 11
lr=of :	0 0 0 -8 11 0 0 -1
lr=of : & d:ahead	0 -4 0 -4 11 0 0 0
lr=of <end>	-1 9 0 3 -12 0 -1 0
lr=of <end> & d:ahead	-1 12 0 0 -11 0 -1 0
lr=of it	0 -10 0 14 0 0 0 -1
lr=of it & d:ahead	0 -10 0 14 0 0 0 -1
lr=of the	0 -10 0 12 0 0 0 0
lr=of the & d:ahead	0 -9 0 11 0 0 0 0
lr=on ,	-5 -4 -3 9 0 -2 0 -3
lr=on , & d:ahead	-5 -2 -3 9 1 -2 0 -5
lr=on .	1 5 0 -13 7 7 -1 3
lr=on . & d:ahead	1 4 0 -14 4 7 0 5
lr=on <end>	4 4 -1 2 7 0 -15 -14
lr=on <end> & d:ahead	4 4 -1 2 7 0 -15 -14
lr=on <person>	0 -8 0 12 0 0 0 -1
lr=on <person> & d:ahead	0 -8 0 12 0 0 0 0
lr=on <seat>	0 -5 0 11 0 0 0 0
lr=on <seat> & d:ahead	0 -5 0 11 0 0 0 0
lr=on ?	6 12 -2 -19 5 0 0 2
lr=on ? & d:ahead	6 12 -2 -19 5 0 0 2
lr=on and	-6 10 9 -9 -5 0 0 3
lr=on and & d:ahead	-6 8 9 -7 -5 0 0 4
lr=on are	0 -1 4 5 0 0 0 -8
lr=on are & d:ahead	0 -1 4 5 0 0 0 -8
lr=on as	0 -6 0 9 -1 0 0 -3
lr=on as & d:ahead	0 -6 0 8 -1 0 0 -2
lr=on by	0 -5 0 12 -5 0 0 0
lr=on by & d:ahead	0 -5 0 11 -5 0 0 0
lr=on for	0 -2 0 13 -7 0 0 -2
lr=on for & d:ahead	0 -1 0 11 -6 0 0 -2
lr=on is	0 -7 0 11 -2 0 0 0
lr=on is & d:ahead	0 -7 0 11 -2 0 0 0
lr=on it	0 3 0 -16 -2 0 0 15
lr=on it & d:ahead	0 4 0 -15 -2 0 0 13
lr=on next	0 0 0 -14 0 0 0 15
lr=on next & d:ahead	0 0 0 -14 0 0 0 15
lr=on the	-2 2 1 0 -9 1 0 0
lr=on the & d:ahead	-2 3 1 0 -9 1 0 0
lr=on to	0 -9 0 18 -5 0 0 -6
lr=on to & d:ahead	0 -7 0 14 -3 0 0 -4
lr=on unless	3 5 8 -9 8 0 0 -10
lr=on unless & d:ahead	3 5 8 -9 8 0 0 -10
lr=on will	0 -9 0 11 0 0 0 0
lr=on will & d:ahead	0 -9 0 11 0 0 0 0
lr=out .	0 7 0 -17 0 0 0 11
lr=out . & d:ahead	0 -1 0 -9 0 0 0 11
lr=out . & d:today	0 10 0 -9 0 0 0 0
lr=pay ,	0 -11 0 8 0 0 0 0
lr=say . & d:ahead	0 -4 0 0 -2 0 0 10
lr=sign . & d:ahead	0 0 0 10 0 0 0 -5
lr=since ,	0 -10 0 10 0 0 0 0
lr=since , & d:ahead	0 -9 0 9 0 0 0 0
lr=since .	0 3 0 8 0 0 0 -11
lr=since . & d:ahead	0 3 0 7 0 0 0 -11
lr=since the	0 4 0 -12 0 0 0 9
lr=sit .	0 0 0 -9 8 0 0 0
lr=start ,	0 -8 0 12 0 0 0 0
lr=start , & d:ahead	0 -8 0 12 0 0 0 0
lr=start .	-3 8 0 -2 0 0 0 0
lr=telephone .	0 0 0 -9 0 0 0 11
lr=the :	4 -6 0 -15 0 0 3 11
lr=the : & d:ahead	4 -6 0 -15 0 0 3 11
lr=the ;	0 9 0 3 0 0 -4 -8
lr=the ; & d:ahead	0 9 0 3 0 0 -4 -8
lr=the ?	0 -14 0 23 -3 0 0 -6
lr=the ? & d:ahead	0 -14 0 23 -3 0 0 -6
lr=the it	0 0 0 -10 0 0 6 4
lr=the it & d:ahead	0 0 0 -10 0 0 6 4
lr=the next	0 0 0 3 6 0 0 -11
lr=the next & d:ahead	0 0 0 3 6 0 0 -11
lr=the the	0 6 0 -13 0 0 4 0
lr=the the & d:ahead	0 6 0 -13 0 0 4 0
lr=the to	0 8 0 0 -2 0 0 -6
lr=the to & d:ahead	0 8 0 0 -2 0 0 -6
lr=through ,	0 -6 2 8 -6 0 0 0
lr=through , & d:ahead	0 -6 2 8 -6 0 0 0
lr=through <end>	0 0 0 -9 0 0 0 12
lr=through <end> & d:ahead	0 0 0 -9 0 0 0 12
lr=to )	0 9 0 -14 1 0 0 4
lr=to ) & d:ahead	0 9 0 -14 1 0 0 4
lr=to ,	0 -2 3 -8 6 -5 0 3
lr=to , & d:ahead	0 -2 3 -8 6 -5 0 3
lr=to ;	0 0 4 -8 0 0 0 5
lr=to ; & d:ahead	0 0 4 -8 0 0 0 5
lr=to <end> & d:ahead	-3 -13 -9 5 0 5 -2 6
lr=until )	0 -6 0 -1 0 0 0 8
lr=until ) & d:ahead	0 -6 0 -1 0 0 0 8
lr=until .	14 8 2 -10 1 -9 -6 -3
lr=until . & d:ahead	14 8 2 -11 1 -9 -6 -3
lr=until :	7 -11 0 5 0 0 0 -2
lr=until : & d:ahead	7 -11 0 5 0 0 0 -2
lr=until <end>	-9 5 7 1 3 -8 2 -9
lr=until <end> & d:ahead	-9 5 7 1 3 -8 2 -9
lr=until from	0 -4 0 12 0 0 0 -4
lr=until next & d:ahead	0 0 0 -13 0 0 0 17
lr=until night	0 1 0 -11 0 0 0 10
lr=until night & d:ahead	0 1 0 -11 0 0 0 10
lr=until of	0 7 0 -13 0 0 0 8
lr=until of & d:ahead	0 7 0 -13 0 0 0 8
lr=until on	0 0 0 -2 10 0 0 -4
lr=until on & d:ahead	0 0 0 -2 10 0 0 -4
lr=until they	0 0 0 12 0 0 0 -10
lr=until they & d:ahead	0 0 0 12 0 0 0 -10
lr=until to	-3 -6 0 5 1 5 3 -11
lr=until to & d:ahead	-3 -6 0 4 2 5 3 -11
lr=vote .	0 -1 0 -7 13 0 0 -4
lr=wednesday <end>	0 -2 0 -8 12 0 0 0
lr=wednesday <end> & d:today	0 -2 0 -8 12 0 0 0
lr=— <end> & d:today	0 -6 0 12 -2 0 0 0
nc2=agree	-1 3 -1 -8 0 8 -1 6
nc2=bear	0 9 0 -4 -3 0 -10 0
nc2=begin	-2 -15 9 2 10 0 -4 4
nc2=buy	1 11 0 -5 -2 0 0 -5
nc2=down	0 -2 10 -3 2 0 -11 3
nc2=end	-6 -2 -16 22 -9 2 -2 -3
nc2=return	0 -6 0 14 0 0 -6 -1
nc2=say	14 -3 2 -9 1 -1 0 4
nc2=stay	7 1 -3 -4 4 0 -8 2
nc2=suspend	3 -6 0 14 -18 0 -5 0
nc2=target	1 -3 0 -6 12 3 -10 0
nc2=threaten	0 0 0 -7 0 0 -5 14
nc2=up	-3 -5 0 -5 -6 0 0 18
nct2=agree modal-passive	0 9 0 -13 0 4 0 0
nct2=agree present	0 10 0 -8 -6 0 0 2
nct2=bear future	0 6 0 8 -6 0 0 -12
nct2=bear gerund	0 21 0 -16 -1 0 0 -1
nct2=bear past	0 -3 0 15 0 0 0 -15
nct2=bear present	2 -8 -1 0 -4 0 -7 13
nct2=begin modal	-4 12 0 -1 1 1 -8 -4
nct2=begin past	0 -14 6 7 -3 0 0 5
nct2=begin present	0 -9 6 -3 11 -1 -1 1
nct2=down future	0 9 0 -1 0 0 0 -6
nct2=down present	0 -15 10 0 5 0 -9 9
nct2=end modal	0 0 0 -3 -5 0 0 9
nct2=end participle-passive	0 -3 0 9 0 0 0 -4
nct2=end past	0 -7 -7 25 -2 0 0 -8
nct2=end present	-2 13 -7 1 -3 0 -1 -6
nct2=impose future	0 -2 0 -11 12 0 6 0
nct2=impose future-passive	0 -15 -2 18 -5 0 0 2
nct2=impose modal	-7 -10 0 14 -6 0 3 0
nct2=impose past	4 15 -4 -19 0 0 -7 10
nct2=impose perfect	0 -11 7 18 -1 0 1 -14
nct2=impose present	9 0 -8 6 -11 -2 -1 0
nct2=propose past	0 2 0 -3 10 0 0 -9
nct2=propose past-passive	0 -8 0 10 0 0 0 0
nct2=propose present	-1 12 0 -15 -9 0 0 12
nct2=return present	0 -7 0 19 -10 0 0 -4
nct2=say gerund	0 0 0 -13 8 0 0 3
nct2=say modal	0 -3 0 -7 14 0 0 0
nct2=say present	6 -11 0 3 -21 0 7 7
nct2=stay future	0 15 -3 0 -11 0 0 -3
nct2=stay future-passive	0 0 0 -12 0 0 0 13
nct2=stay modal	0 -26 0 -1 15 7 2 -5
nct2=stay modal-passive	0 0 0 10 0 0 0 -10
nct2=stay participle-passive	4 10 0 -1 0 0 0 -12
nct2=stay past	0 -7 0 16 -9 0 0 -1
nct2=stay present	6 3 0 -7 7 -6 -8 0
nct2=suspend present	11 -20 2 13 -9 0 -2 0
nct2=suspend present-passive	0 0 0 12 0 0 0 -7
nct2=threaten present	0 -7 0 -6 -1 0 -3 18
nct2=up future	0 4 0 -15 0 0 0 6
nct2=up past	0 -12 6 10 0 0 0 -1
nct2=up present	0 3 -3 -2 -9 0 1 10
next="	-6 8 0 18 -12 0 0 -17
next=(	-2 9 0 -1 0 0 0 0
next=,	12 8 4 -23 0 1 -2 7
next=-	0 -9 0 9 1 0 0 0
next=:	4 -4 -7 3 1 -13 0 2
next=;	0 -5 -3 23 -7 -3 -9 -7
next=and	-7 -3 5 9 16 -2 -2 -19
next=as	0 -12 0 21 0 0 0 -8
next=or	0 -4 0 -9 8 4 2 -4
next=that	-3 -10 9 3 0 -6 -5 13
next=unless	0 6 5 -11 6 0 0 -2
next=until	0 -18 0 19 -4 0 0 1
next=which	6 -5 0 -3 -1 11 0 -3
next=—	-8 4 -4 26 -8 -7 -3 -16
nhas-future	0 -17 -7 10 -9 -4 -8 27
nhas-gerund	0 16 0 -26 4 0 0 13
nhas-infinitive	0 -4 0 -1 15 8 -1 -12
nhas-modal	-13 -10 4 7 15 12 -4 -16
nhas-participle	0 5 0 10 -16 0 1 -16
nhas-past	5 0 0 8 -9 -3 -5 0
nhas-pluperfect	0 -1 0 0 -12 0 0 11
nt2=future	-4 12 -7 -7 -2 0 -4 7
nt2=future-not	0 -6 0 10 0 0 0 0
nt2=future-passive	2 -25 -2 4 0 0 -2 21
nt2=future-passive-not	0 -11 0 12 0 0 0 0
nt2=gerund	0 19 0 -24 1 0 0 8
nt2=infinitive	0 4 0 -14 17 0 5 -12
nt2=modal	-11 -15 -4 3 16 8 -1 -1
nt2=modal-passive	0 1 0 9 0 5 -1 -19
nt2=modal-passive-not	0 7 8 -6 0 0 0 -10
nt2=participle-passive	1 10 0 3 -14 0 1 -12
nt2=past	3 -6 0 14 -6 -2 -12 1
nt2=perfect	3 -18 6 4 -13 8 7 0
nt2=perfect-not	0 0 0 10 4 0 0 -14
nt2=perfect-passive	0 9 -1 -20 3 0 -3 12
nt2=pluperfect	0 -3 0 0 -7 0 0 10
nt2=present	12 4 -3 0 -9 -14 2 0
nt2=present-passive	0 -6 -4 0 2 4 -2 8
nt2=present-passive-not	0 -12 0 0 12 0 0 0
nv0-none	0 2 -1 9 0 -5 -16 -5
nv1-none	0 2 -1 9 0 -5 -16 -5
nv2-none	-3 9 3 5 0 -9 -18 -11
nv2=agree	0 -2 0 -7 0 0 0 14
nv2=answer	0 -16 0 3 -5 0 6 9
nv2=apply	0 -8 0 -1 0 0 0 10
nv2=approve	0 -4 0 8 0 0 0 0
nv2=be	-11 0 -6 2 15 -6 0 -8
nv2=bring	0 14 0 -2 -1 0 0 -12
nv2=call	0 -8 0 4 7 0 0 -1
nv2=carry	0 0 0 -12 0 0 0 14
nv2=cease	0 -4 0 3 -7 0 0 8
nv2=charge	0 -14 0 -1 11 0 0 10
nv2=come	0 -15 11 3 3 0 -5 0
nv2=confirm	0 -8 0 11 0 0 0 0
nv2=double	0 -6 0 10 0 0 0 -3
nv2=end	-2 -2 -11 22 -4 0 0 -8
nv2=enter	0 -6 0 10 8 0 -2 -10
nv2=expect	0 -7 0 0 -1 0 -9 14
nv2=expire	0 -1 0 -3 -2 0 0 11
nv2=extend	0 -20 -5 9 1 0 0 6
nv2=halve	0 -10 0 9 0 0 0 0
nv2=have	-2 11 -3 2 -19 0 14 -11
nv2=hope	0 -5 0 -5 8 0 4 0
nv2=impose	0 -16 0 2 0 0 5 5
nv2=keep	0 -9 0 0 0 0 0 12
nv2=leave	2 -9 0 1 -7 0 -2 13
nv2=let	0 9 0 2 0 0 0 -11
nv2=levy	0 9 0 -9 0 0 0 0
nv2=make	6 11 0 -9 0 0 0 -8
nv2=other	0 -5 10 3 -4 8 1 -12
nv2=pay	3 4 0 1 -10 0 0 0
nv2=plan	0 6 0 3 0 0 -1 -9
nv2=promise	0 5 7 -8 0 0 2 -7
nv2=put	0 -11 0 7 18 0 0 -14
nv2=receive	0 8 0 -6 0 0 0 0
nv2=refund	0 -6 0 9 -1 0 0 0
nv2=replace	0 11 -1 0 0 0 0 -9
nv2=report	0 0 0 -7 9 0 0 0
nv2=resume	0 -6 0 15 0 0 0 -7
nv2=run	1 17 0 -20 -8 7 0 0
nv2=say	4 -4 9 -9 0 0 10 0
nv2=sign	0 8 0 0 -1 3 0 -9
nv2=stay	8 -16 0 9 -9 0 -2 2
nv2=take	1 -4 0 0 -6 0 9 1
nv2=tell	0 3 -1 18 -11 0 0 -11
nv2=think	0 12 0 -6 -1 0 0 -3
nv2=warn	0 -4 0 -9 2 0 0 13
nv2=write	7 -6 0 -19 7 0 -6 18
nvt2=agree perfect	0 -8 0 11 0 0 0 0
nvt2=agree present	0 1 0 -18 1 0 0 11
nvt2=ask past	0 -3 0 0 9 0 0 -10
nvt2=be future	0 19 0 -6 -10 0 0 -2
nvt2=be modal	0 -19 0 3 13 0 2 -8
nvt2=be past	0 -5 0 10 -8 0 0 1
nvt2=be present	-8 2 -3 -2 16 -3 0 -9
nvt2=begin present	0 3 0 1 6 0 0 -12
nvt2=call past	0 -10 0 9 1 0 0 -1
nvt2=cease present	0 0 0 0 -7 0 0 9
nvt2=charge perfect	0 -10 0 0 9 0 0 -1
nvt2=charge present	0 -10 0 3 0 0 0 5
nvt2=come present	0 -17 12 3 2 0 -5 0
nvt2=continue future	0 0 0 -11 0 0 0 12
nvt2=end modal	0 0 0 -5 -3 0 0 9
nvt2=end past	0 0 -7 15 -1 0 0 -8
nvt2=end present	0 0 -1 16 -4 0 0 -11
nvt2=enter present	0 -3 0 11 2 0 -2 -8
nvt2=expect present	0 0 0 0 0 0 -9 12
nvt2=expire present	0 0 0 -3 -2 0 0 9
nvt2=extend present	0 -10 0 0 0 0 0 10
nvt2=get present	0 1 0 8 0 0 0 -10
nvt2=go modal	0 16 0 -1 0 0 -7 -6
nvt2=go past	0 -13 6 8 0 0 0 0
nvt2=go present	0 1 -3 -5 -5 0 2 11
nvt2=halve present	0 -9 0 11 0 0 0 0
nvt2=have present	-2 12 -3 0 -17 0 14 -9
nvt2=hold present	1 -7 0 13 0 0 0 -5
nvt2=hope present	0 -4 0 -9 9 0 4 0
nvt2=leave modal	0 -9 0 14 -5 0 0 0
nvt2=leave participle	0 0 0 -4 0 0 -1 9
nvt2=make participle	4 10 0 -2 0 0 0 -12
nvt2=negotiate present	0 0 0 -8 0 0 0 12
nvt2=other future	0 -10 0 10 0 0 0 0
nvt2=other modal	0 2 9 8 -7 0 0 -15
nvt2=other perfect	2 15 0 -9 -9 3 0 -5
nvt2=other present	-2 -14 2 -4 6 5 0 5
nvt2=pay future	0 7 0 -3 -2 0 0 0
nvt2=pay past	0 3 0 7 0 0 0 -13
nvt2=pay perfect	0 14 0 -4 0 0 0 -10
nvt2=pay present	4 -18 0 6 -5 0 0 15
nvt2=put future	0 -11 0 0 10 0 0 0
nvt2=run present	2 21 1 -21 -7 0 0 0
nvt2=say past	-5 -3 10 -1 -5 0 3 3
nvt2=say present	9 4 0 0 -15 0 8 -7
nvt2=stand present	0 10 0 -8 0 0 0 0
nvt2=stay present	8 -15 2 7 -8 0 -2 0
nvt2=tell past	0 5 0 9 -10 0 0 -5
nvt2=tell present	0 0 0 10 0 0 0 -6
nvt2=write past	9 -15 0 -7 6 0 -3 10
o:act=agree	0 -1 0 0 -15 0 18 -4
o:act=be	1 6 -10 5 -9 0 6 -6
o:act=begin	7 0 -2 6 -4 -6 -11 -2
o:act=bring	-2 0 0 13 -8 0 -2 -5
o:act=call	3 1 0 1 2 0 0 -10
o:act=clear	0 -2 -6 9 -5 0 0 6
o:act=collect	0 11 0 -12 0 0 0 3
o:act=confirm	0 -10 0 1 0 -2 -2 12
o:act=debate	0 0 0 -15 16 0 0 0
o:act=declare	0 10 0 0 0 0 0 -10
o:act=discuss	-1 -7 0 7 -12 0 0 10
o:act=end	4 -1 -9 16 -7 -9 -7 -4
o:act=exempt	0 -10 5 6 -1 0 0 -2
o:act=extend	-3 -14 5 7 -12 2 -2 0
o:act=halve	0 14 0 -10 0 0 0 -1
o:act=hang	0 -11 6 8 -4 0 0 0
o:act=import	0 -10 7 0 -5 0 0 7
o:act=introduce	6 -17 0 7 0 0 0 3
o:act=jump	0 -5 0 -3 10 0 0 0
o:act=keep	0 2 0 -3 11 0 0 -5
o:act=leave	-1 2 -2 -3 -3 0 -6 13
o:act=let	4 -10 0 3 0 9 0 -2
o:act=levy	0 15 0 -6 0 0 0 -5
o:act=make	3 -7 0 -2 2 0 9 -2
o:act=meet	0 -12 0 4 5 1 0 0
o:act=no verb	-3 -2 0 6 4 -17 -18 4
o:act=notify	0 -10 0 1 7 0 0 0
o:act=pay	-8 -6 -6 19 -7 -5 -6 -1
o:act=post	0 -13 0 0 14 0 0 -3
o:act=promise	0 -5 0 -8 13 0 3 -2
o:act=put	7 11 -3 0 -23 6 -9 -4
o:act=report	0 -10 0 1 13 0 -5 -2
o:act=review	0 -1 0 11 -4 0 0 0
o:act=see	0 -1 0 8 -4 0 0 0
o:act=sell	0 0 0 1 -8 9 0 -3
o:act=set	0 -15 0 14 -2 5 4 -15
o:act=settle	0 -6 0 -6 5 0 9 -4
o:act=sign	-2 4 1 2 2 0 -11 -2
o:act=sit	0 -11 0 15 0 0 0 -16
o:act=step	0 10 0 -3 -4 0 0 -1
o:act=suspend	4 0 1 0 -4 -4 -9 1
o:act=think	0 0 0 11 -8 0 0 0
o:act=want	0 -8 0 2 0 0 13 -8
o:agree on ahead	0 2 0 10 0 0 0 -11
o:agree the ahead	0 0 0 -10 0 0 11 0
o:agree until ahead	0 0 0 10 -4 0 -5 -3
o:announce for ahead	0 9 0 -11 1 0 0 0
o:announce on ahead	-4 -18 -1 10 6 0 0 8
o:approve before ahead	0 0 0 -10 14 0 0 0
o:approve on ahead	0 -10 0 11 4 0 0 -9
o:ask by ahead	0 -4 0 19 -13 0 0 0
o:ask on ahead	0 7 0 -14 12 0 0 -6
o:be  ahead	12 3 -1 -19 -10 0 1 6
o:be after ahead	0 5 0 -14 7 0 0 0
o:be back ahead	0 11 0 -1 0 0 0 -10
o:be by ahead	3 -28 0 7 11 0 0 -4
o:be for ahead	0 0 0 -14 9 0 0 7
o:be from ahead	-9 -4 0 10 3 -1 0 -4
o:be is ahead	-1 8 0 0 -10 -1 5 -1
o:be on ahead	-7 2 -8 -29 9 17 3 16
o:be the ahead	0 3 -2 12 -8 0 0 -12
o:be to ahead	0 9 0 1 -2 0 0 -6
o:be until ahead	4 10 3 25 -37 -5 1 -20
o:be up ahead	0 0 0 -10 0 0 0 13
o:begin  ahead	-1 17 0 -11 -11 0 0 6
o:begin before ahead	0 -4 0 -1 0 0 0 9
o:begin by ahead	-1 21 -2 -16 0 0 5 -10
o:begin from ahead	11 -8 -2 5 -9 3 0 0
o:begin if ahead	0 0 0 -8 0 0 0 9
o:begin on ahead	8 9 -12 -6 -8 -8 -3 0
o:begin start ahead	-2 -6 0 11 0 0 0 0
o:begin the ahead	0 -22 7 16 -9 0 -5 4
o:begin to ahead	-1 2 0 -8 -6 0 0 13
o:begin until ahead	3 -25 8 -10 23 0 0 0
o:carried=controls	29 -9 0 10 -13 -1 -10 -20
o:carried=controls far	25 4 13 -12 -3 2 -18 -20
o:carried=deal	-11 6 -8 9 -18 2 0 -2
o:carried=deal far	-23 6 -14 3 -4 1 10 -3
o:carried=duties	-22 5 -14 20 -26 -10 -8 8
o:carried=duties far	-12 15 6 3 -7 -22 -11 -3
o:carried=exclusions	-6 -27 29 -11 16 0 0 -8
o:carried=exclusions far	0 4 19 -14 -3 -2 1 -6
o:carried=fees	-12 -11 2 13 25 0 0 -27
o:carried=fees far	0 -33 -4 5 23 -4 4 -5
o:carried=longer	-6 -10 6 -2 3 -11 -1 9
o:carried=longer far	-2 -33 0 4 8 -12 -5 23
o:carried=meeting	-24 2 -16 -1 2 7 13 -3
o:carried=meeting far	-5 -9 -19 22 -14 0 0 2
o:carried=none	-11 6 -32 14 0 -21 0 -1
o:carried=procedure	-2 1 -14 -2 18 -2 -9 -10
o:carried=procedure far	0 0 0 -6 15 2 -11 -8
o:carried=sale	0 0 0 0 -25 26 -1 -9
o:carried=sale far	-5 0 0 -4 -5 15 0 0
o:carried=truce	7 -15 -7 11 -4 -13 1 2
o:carried=truce far	-1 -4 -29 13 -19 -22 -8 16
o:carry on ahead	0 10 0 -2 0 0 0 -7
o:charge from ahead	-1 5 0 -7 5 0 0 0
o:charge of ahead	0 -8 0 9 0 0 0 0
o:charge on ahead	0 7 0 0 0 0 0 -10
o:charge since ahead	0 -11 0 6 0 0 0 2
o:charge until ahead	0 -12 0 7 0 0 0 3
o:clear on ahead	0 -11 0 14 0 0 0 0
o:collect from ahead	0 10 0 -20 0 0 0 4
o:conclude on ahead	0 -5 0 11 -1 0 0 0
o:confirm on ahead	0 0 0 17 -8 -2 0 -3
o:continue on ahead	0 -3 0 10 0 0 0 0
o:debate on ahead	0 0 0 -15 16 0 0 0
o:discuss on ahead	-1 -1 0 19 -9 0 0 -1
o:end  today	0 -3 0 9 0 0 0 -4
o:end before ahead	0 -4 -1 16 -3 0 0 -6
o:end by ahead	12 1 -1 -13 0 0 4 -8
o:end ends ahead	0 -6 0 -2 0 0 0 11
o:end from ahead	0 -9 0 15 -2 0 0 0
o:end of ahead	0 -8 -1 15 0 0 0 -2
o:end on ahead	0 11 -5 -1 -6 -10 -7 2
o:end on today	0 8 0 -18 0 0 0 11
o:expect by ahead	0 0 0 15 -11 0 0 0
o:expect on ahead	0 4 0 -11 11 0 0 -1
o:expect the ahead	0 -3 0 11 -13 0 -4 7
o:extend until ahead	0 -1 0 13 0 0 0 -10
o:face from ahead	0 4 0 -10 0 0 0 5
o:fall on ahead	0 6 0 -16 -6 6 0 11
o:halve on ahead	0 10 0 -11 0 0 0 0
o:have by ahead	0 12 0 3 -3 0 -7 -4
o:have for ahead	0 0 0 -8 12 0 0 0
o:have from ahead	0 14 0 -8 0 0 0 0
o:have it ahead	0 -2 0 13 -11 0 0 0
o:have on ahead	0 -16 1 1 0 6 0 2
o:have the ahead	0 1 0 -22 13 0 9 1
o:introduce on ahead	6 -13 0 9 0 0 0 0
o:jump on ahead	0 2 0 -13 10 0 0 0
o:keep on ahead	0 -1 0 -16 9 0 0 11
o:keep until ahead	0 3 0 4 3 0 0 -11
o:leads=10 on	0 16 0 -15 0 0 0 0
o:leads=10% on	0 10 0 -5 0 0 0 -4
o:leads=10% until	0 26 0 -17 0 0 0 -13
o:leads=12% from	0 16 0 -16 0 0 0 0
o:leads=12% on	0 -16 0 9 0 0 0 7
o:leads=12:01 on	0 -12 0 16 0 0 0 -3
o:leads=20 on	0 10 0 -9 0 0 0 0
o:leads=20% on	0 0 0 -13 0 0 0 14
o:leads=2027 to	0 -3 0 12 0 0 0 -7
o:leads=25 on	0 -11 0 14 0 0 0 -1
o:leads=25% from	0 14 0 -10 0 0 0 -3
o:leads=30% from	0 12 0 -10 0 0 0 0
o:leads=30% on	0 19 0 -18 0 0 0 0
o:leads=4% from	0 12 0 -12 0 0 0 0
o:leads=50 from	0 9 0 -8 0 0 0 0
o:leads=50 on	0 10 0 -9 0 0 0 0
o:leads=50% from	0 18 0 -16 0 0 0 0
o:leads=a.m. on	0 -1 -3 0 -2 0 0 8
o:leads=after	0 -3 0 12 -6 0 0 -3
o:leads=again before	0 0 0 -10 7 0 0 3
o:leads=again from	1 -8 0 1 -4 0 0 11
o:leads=agreement by	0 -7 0 -3 -6 0 3 12
o:leads=and	0 -2 0 11 0 0 0 -5
o:leads=and after	0 0 0 -5 -1 0 0 9
o:leads=and from	0 10 0 -5 0 0 0 -8
o:leads=and on	0 16 2 -10 0 0 0 -6
o:leads=and until	0 0 0 -6 0 0 0 9
o:leads=announced on	0 -11 -1 10 -6 0 0 6
o:leads=answer by	0 -7 0 -12 4 0 11 0
o:leads=april to	0 0 0 19 0 0 0 -17
o:leads=arrive by	0 4 0 -8 8 0 -5 0
o:leads=as from	0 -13 0 10 3 0 0 0
o:leads=as of	7 10 -1 -4 -8 0 0 -11
o:leads=at the	0 1 0 14 0 0 -2 -17
o:leads=back to	0 -9 0 17 0 5 0 -16
o:leads=before the	0 -6 0 15 -1 0 -4 0
o:leads=began on	0 -21 0 11 0 0 0 5
o:leads=begins on	-2 3 0 7 -10 0 0 -9
o:leads=beijing from	0 -5 0 12 0 0 0 0
o:leads=beijing on	0 0 0 9 -2 0 0 0
o:leads=busan on	0 0 0 9 0 0 0 -5
o:leads=by	0 0 0 -8 10 0 6 -8
o:leads=by telephone	0 0 0 -7 0 0 0 10
o:leads=by the	-1 -1 -2 1 6 -2 11 -18
o:leads=case on	0 -3 0 -9 4 0 0 10
o:leads=cent on	0 -1 0 0 8 0 0 -10
o:leads=changes on	0 -11 8 8 -1 0 0 -4
o:leads=charged from	0 5 0 -9 3 0 0 0
o:leads=cleared by	0 10 -4 -1 -1 0 0 0
o:leads=close on	0 -5 0 2 -6 10 0 -3
o:leads=closed on	0 0 0 1 -13 9 0 -1
o:leads=colombo,	0 0 0 -9 10 0 0 0
o:leads=come by	0 -6 0 10 0 0 -1 0
o:leads=comments until	0 0 0 -7 10 0 0 0
o:leads=council on	0 0 0 12 -11 0 0 0
o:leads=date is	0 0 0 -5 -2 0 0 8
o:leads=date of	0 6 0 -11 0 0 0 6
o:leads=date:	0 0 0 10 -1 0 0 -4
o:leads=dates from	0 -11 0 19 0 0 0 -6
o:leads=day is	0 2 0 -14 6 0 9 -5
o:leads=days, from	0 -11 0 5 0 0 0 6
o:leads=days, on	0 8 0 -8 0 0 0 0
o:leads=days, to	0 1 0 -5 -1 0 0 9
o:leads=days, until	-3 14 0 2 5 6 0 -19
o:leads=deadline of	0 -3 0 -8 -4 8 10 0
o:leads=decision on	0 0 0 -10 11 0 0 0
o:leads=died on	0 -1 0 11 0 0 0 -8
o:leads=dies on	0 3 0 -10 0 0 0 6
o:leads=do so	0 0 0 -10 8 0 0 2
o:leads=due by	0 -1 0 -6 16 0 -3 -2
o:leads=duties from	0 10 0 -9 0 0 0 0
o:leads=duty from	0 -15 0 16 0 0 0 0
o:leads=end on	-5 4 15 -23 10 0 0 6
o:leads=ended on	0 0 -8 43 -4 0 0 -33
o:leads=ends on	2 1 -7 -13 -5 -2 -1 17
o:leads=est on	0 -3 0 -2 -1 0 0 10
o:leads=expire on	0 -14 9 -11 -2 0 0 17
o:leads=expires on	-2 1 -4 9 -9 0 0 -4
o:leads=extended until	0 0 0 10 0 0 0 -8
o:leads=falls on	0 0 0 -14 -2 6 0 12
o:leads=follow on	1 15 0 0 -12 0 0 -6
o:leads=follows on	0 -3 0 -9 17 0 0 0
o:leads=for	0 -7 0 10 0 0 0 0
o:leads=force until	0 7 0 -14 0 0 0 5
o:leads=from the	11 12 0 -3 -6 0 0 -22
o:leads=good until	0 4 3 -16 -7 0 7 6
o:leads=gyeongju on	0 0 0 -8 9 0 0 0
o:leads=heard on	0 -1 0 -4 11 0 0 -2
o:leads=hold until	0 7 0 12 -10 0 0 -10
o:leads=holds until	2 -10 0 -16 4 0 0 16
o:leads=in on	0 4 0 -10 0 0 0 4
o:leads=in until	0 0 0 -8 11 0 0 0
o:leads=is on	0 -15 0 -3 2 11 0 0
o:leads=it begins	0 10 0 -9 0 0 0 0
o:leads=it by	0 -13 0 6 3 0 5 -8
o:leads=it to	0 3 0 18 -3 0 0 -19
o:leads=it until	0 -5 4 -4 11 2 0 -9
o:leads=july to	0 15 0 -12 0 0 0 -5
o:leads=korea on	0 0 0 12 0 0 0 -8
o:leads=lapse on	0 -3 0 -11 10 0 0 6
o:leads=lapses on	0 0 0 -4 -11 0 0 13
o:leads=last until	0 0 6 18 -3 0 0 -16
o:leads=last week,	0 0 0 0 11 0 0 -9
o:leads=lasts until	0 -6 0 -10 -4 0 0 21
o:leads=later than	0 0 0 -19 13 0 8 -2
o:leads=meeting on	0 0 0 10 -7 0 0 0
o:leads=meets on	0 0 0 -12 13 0 0 -3
o:leads=met on	0 0 0 -6 -3 0 0 10
o:leads=monday,	0 -3 0 11 0 0 0 -4
o:leads=months from	0 12 0 -5 -4 0 0 -4
o:leads=months, from	0 11 0 -8 0 0 0 0
o:leads=months, to	0 -7 0 13 0 0 0 -5
o:leads=months, until	0 -11 0 -9 0 0 0 20
o:leads=network on	0 0 0 -8 0 0 0 9
o:leads=next wednesday,	0 12 0 -10 0 0 0 0
o:leads=night to	0 0 0 9 0 0 0 -9
o:leads=now, on	0 18 0 -17 0 0 0 0
o:leads=of 12:01	0 9 0 -8 0 0 0 0
o:leads=off on	0 0 0 -8 9 0 0 0
o:leads=on	0 1 -2 -9 1 0 -3 9
o:leads=on friday,	0 -8 7 1 9 0 0 -11
o:leads=on monday,	0 -2 0 11 -4 0 0 -1
o:leads=on the	-2 9 8 -2 2 0 -1 -12
o:leads=open on	0 2 0 -15 13 0 0 0
o:leads=out on	0 0 4 -2 -11 0 0 5
o:leads=p.m. on	0 0 4 -10 12 0 0 -8
o:leads=pause from	0 -10 0 14 0 0 0 -1
o:leads=pay from	0 -17 0 12 6 0 0 0
o:leads=per cent	0 -17 0 -1 0 0 0 17
o:leads=percent from	0 -12 0 11 0 0 0 3
o:leads=percent on	0 11 0 -6 0 0 0 -8
o:leads=percent until	0 -14 0 -13 0 0 0 22
o:leads=points from	0 10 0 -4 0 0 0 -4
o:leads=points until	0 0 0 -11 0 0 0 11
o:leads=prolonged on	0 0 0 10 0 0 0 -9
o:leads=prolonged to	0 0 8 -4 0 0 0 0
o:leads=published on	-3 0 0 11 0 0 0 -2
o:leads=ran out	0 10 0 -6 0 0 0 -2
o:leads=return on	1 23 0 -27 -6 0 0 3
o:leads=returns on	0 -16 0 22 -1 0 0 -6
o:leads=rule on	-4 -1 0 -2 10 0 0 0
o:leads=run to	0 -3 7 -7 12 0 0 -8
o:leads=run until	0 -1 0 -10 0 0 0 12
o:leads=runs until	-3 17 0 0 -10 0 0 -4
o:leads=said on	0 1 0 9 -13 0 0 0
o:leads=sheinbaum on	0 9 0 -9 0 0 0 0
o:leads=ships on	0 -2 0 -5 9 0 0 0
o:leads=sign on	0 -7 0 11 0 0 0 0
o:leads=signature on	0 0 0 -9 10 0 0 0
o:leads=signed by	0 1 0 -4 15 0 -11 -4
o:leads=since the	0 -4 0 12 0 0 0 -4
o:leads=sits on	0 -3 0 -4 9 0 0 0
o:leads=sleep until	0 9 0 -3 0 0 0 -2
o:leads=so by	0 4 0 -15 3 0 0 0
o:leads=so on	0 3 0 0 4 0 0 -12
o:leads=south korea,	0 0 0 -11 0 0 0 11
o:leads=start on	6 19 0 -13 -6 0 0 -5
o:leads=stay until	0 0 0 -6 0 0 0 9
o:leads=suspended until	-4 13 -3 0 0 0 0 -4
o:leads=tariff from	0 -17 0 17 0 0 0 0
o:leads=tariff on	0 9 0 -13 5 0 0 0
o:leads=tariff until	0 4 0 12 0 0 0 -15
o:leads=that from	0 11 0 -9 0 0 0 0
o:leads=that is	0 -4 0 10 0 0 0 -4
o:leads=there from	0 11 0 -11 0 0 0 0
o:leads=there on	0 -4 0 13 -3 0 0 -3
o:leads=threatened for	0 11 0 -8 0 0 0 0
o:leads=through the	0 0 0 -8 0 0 0 11
o:leads=till the	0 0 0 -5 0 0 0 9
o:leads=time until	0 8 0 -2 8 0 -1 -11
o:leads=to the	-3 -19 0 -6 3 0 -1 17
o:leads=treaty by	0 -3 0 -7 -6 0 1 13
o:leads=truce by	0 5 0 0 1 0 4 -13
o:leads=truce ends	0 0 0 -11 0 0 0 14
o:leads=truce from	0 -12 0 1 0 0 0 7
o:leads=truce of	0 8 0 0 0 0 0 -10
o:leads=truce on	0 -5 0 -11 6 0 0 7
o:leads=truce until	0 -4 0 15 -2 0 0 -9
o:leads=truce, until	9 0 0 4 0 0 0 -13
o:leads=tuesday,	0 -10 0 0 0 0 0 8
o:leads=until	-1 2 -4 10 -12 0 -3 -2
o:leads=us on	0 -5 0 11 0 0 0 -3
o:leads=used from	0 -7 0 -4 10 0 0 0
o:leads=votes on	0 -3 0 -8 11 0 0 0
o:leads=wait until	0 12 0 -7 0 0 8 -11
o:leads=week of	0 -4 0 11 0 0 0 -1
o:leads=weeks, on	0 0 0 -17 0 0 0 19
o:leads=weeks, to	0 0 0 -3 11 0 0 -4
o:leads=weeks, until	0 -1 0 15 0 0 0 -11
o:leads=what happens	0 7 0 5 0 0 0 -14
o:leads=year from	-2 9 0 4 -5 0 0 -11
o:leads=year, from	0 12 0 -9 0 0 0 -2
o:leads=— from	0 13 0 -9 0 0 0 0
o:leave  ahead	0 10 0 -5 0 0 0 -1
o:leave before ahead	0 9 0 0 -2 0 0 -2
o:left=controls	12 -14 -14 8 -3 2 0 -1
o:left=controls right=none	16 -11 -13 5 -12 -7 0 2
o:left=deal	0 -20 -10 13 -9 -2 13 2
o:left=deal right=duties	0 -16 0 9 -9 0 0 12
o:left=deal right=none	0 -8 -7 4 -1 0 16 -11
o:left=deal right=signing	0 -5 0 9 0 0 0 0
o:left=duties	-11 -3 1 14 4 -18 -33 -2
o:left=duties right=controls	7 -15 0 9 4 0 0 -6
o:left=duties right=deal	0 -12 0 21 -1 0 0 -7
o:left=duties right=duties	4 -10 -6 9 7 0 0 -2
o:left=duties right=longer	0 -18 3 15 0 0 0 -1
o:left=duties right=none	-30 12 0 1 2 -14 -27 -5
o:left=duties right=truce	0 -15 0 0 -2 0 0 21
o:left=exclusions	0 12 9 7 -14 -1 -1 -14
o:left=exclusions right=none	-11 9 10 9 -12 0 -1 -17
o:left=fees	1 -4 1 5 7 0 0 -15
o:left=fees right=none	2 -3 -9 4 11 0 0 -15
o:left=longer	-3 -26 6 7 -18 -1 -7 13
o:left=longer right=duties	0 6 0 -19 0 0 0 12
o:left=longer right=none	-11 -29 2 15 -14 0 -4 6
o:left=meeting	-14 -3 -2 20 -5 -6 12 -15
o:left=meeting right=duties	0 -8 8 24 -18 0 -6 -2
o:left=meeting right=none	-12 -5 -9 16 4 -2 12 -20
o:left=none	-15 9 -16 3 2 -15 -4 9
o:left=none right=controls	9 5 0 -9 -15 5 -4 0
o:left=none right=deal	0 -1 -1 -14 9 -7 18 -2
o:left=none right=duties	-11 -5 -7 12 -7 -6 -1 4
o:left=none right=exclusions	1 -2 10 -4 -3 0 0 0
o:left=none right=longer	0 26 -3 -19 5 -1 3 -5
o:left=none right=none	-12 7 -13 2 -7 -14 -6 14
o:left=none right=procedure	-8 -10 1 -4 15 -3 -4 7
o:left=none right=sale	0 -12 0 -1 6 10 0 -2
o:left=none right=signing	-2 0 -3 2 13 1 -6 -11
o:left=none right=truce	-2 1 0 9 2 -3 0 -8
o:left=procedure	-4 -1 -3 14 5 -15 -15 -20
o:left=procedure right=duties	0 20 0 -11 -2 0 0 0
o:left=procedure right=none	-2 -6 -8 16 7 -12 -14 -23
o:left=procedure right=procedure	0 -1 0 -5 10 0 0 0
o:left=procedure right=signing	0 0 0 9 -11 0 0 0
o:left=sale	-9 0 -3 0 -15 26 -6 -15
o:left=sale right=none	-7 0 -2 0 -10 20 -5 -13
o:left=signing	-4 0 1 2 -1 -1 -15 8
o:left=signing right=duties	0 11 0 -19 9 0 -5 4
o:left=signing right=none	-1 -3 2 9 -6 -1 -5 0
o:left=signing right=procedure	0 -4 0 -6 12 0 0 0
o:left=signing right=truce	0 0 0 -7 -14 0 0 20
o:left=truce	-2 -7 -17 17 4 -8 -4 -5
o:left=truce right=longer	0 -15 1 23 1 0 0 -17
o:left=truce right=none	-1 -1 -31 5 4 -17 -14 6
o:left=truce right=truce	0 -2 0 11 0 0 0 -8
o:levy from ahead	0 11 0 -10 0 0 0 0
o:lower on ahead	0 9 0 -3 0 0 0 -4
o:meet on ahead	0 -10 0 11 -3 0 -1 0
o:meet until ahead	0 -1 0 -13 6 5 0 4
o:move from ahead	0 -27 0 17 0 0 0 7
o:move to ahead	0 33 0 -20 -2 0 0 -17
o:near=controls	9 -13 -5 13 0 0 0 -12
o:near=deal	1 -9 -5 -5 -4 0 21 0
o:near=duties	0 -10 4 6 8 -9 -18 6
o:near=exclusions	-6 3 -3 16 1 0 0 -18
o:near=fees	0 0 -3 -1 11 0 0 -11
o:near=longer	-8 -21 4 0 0 0 -12 14
o:near=meeting	-9 3 0 8 2 0 -5 -6
o:near=none	-7 8 -13 15 -7 -11 -11 -1
o:near=procedure	-8 -24 0 27 2 -10 -12 -13
o:near=sale	-1 1 0 0 -16 14 -1 -3
o:near=signing	-3 0 7 6 4 -12 -12 -3
o:near=truce	-5 6 -15 11 -8 -3 0 -2
o:no verb  ahead	0 -8 7 -3 9 12 0 -5
o:no verb 12:01 today	0 9 0 -5 0 0 0 0
o:no verb a ahead	0 -12 0 16 0 0 0 -1
o:no verb after ahead	0 -14 0 1 5 0 0 4
o:no verb before ahead	0 -8 -3 12 3 0 -1 -3
o:no verb by ahead	-12 -7 12 -6 -3 -4 6 13
o:no verb colombo, today	0 0 0 -9 10 0 0 0
o:no verb date: ahead	-1 -7 0 16 -2 -5 0 0
o:no verb days, ahead	0 -2 0 10 0 0 0 -5
o:no verb due ahead	0 11 0 -3 -5 0 0 -1
o:no verb effective ahead	0 11 0 -4 0 0 0 -2
o:no verb ends ahead	0 -10 0 21 -3 0 0 -10
o:no verb ends today	0 0 0 -9 0 0 0 10
o:no verb force ahead	0 0 0 -10 0 0 0 7
o:no verb friday, ahead	0 0 5 -9 9 -1 2 -10
o:no verb friday, today	0 5 0 2 -10 0 0 -3
o:no verb from ahead	-1 8 0 11 -7 -4 -5 -30
o:no verb from today	0 10 0 -10 4 0 0 -1
o:no verb korea, today	0 0 0 -11 0 0 0 11
o:no verb mark ahead	0 -4 0 -10 0 0 0 14
o:no verb memo, today	0 10 0 -9 0 0 0 0
o:no verb monday today	0 -3 0 12 0 0 0 -4
o:no verb monday, today	0 -4 0 12 0 0 0 -3
o:no verb not ahead	-7 0 0 11 0 0 0 -1
o:no verb on ahead	6 5 3 -18 6 -28 3 9
o:no verb on today	0 8 0 0 2 0 0 -19
o:no verb saturday, ahead	0 11 0 -11 0 0 0 0
o:no verb sunday, ahead	0 0 -3 -4 -2 0 0 10
o:no verb the ahead	1 6 13 -16 5 -4 0 3
o:no verb the today	0 -2 0 17 0 0 0 -13
o:no verb through ahead	0 -9 2 -1 0 0 0 11
o:no verb till ahead	0 -6 0 -6 0 0 0 17
o:no verb to ahead	0 -9 -2 4 1 0 -3 0
o:no verb tomorrow, ahead	0 8 0 -1 -3 7 0 -8
o:no verb tuesday today	0 -1 0 10 0 0 0 -4
o:no verb until ahead	7 -5 -10 -6 -3 0 -25 15
o:no verb votes ahead	0 0 0 10 -8 0 0 0
o:no verb wednesday today	0 -6 0 -1 10 0 0 -1
o:no verb wednesday, ahead	0 13 0 -6 -6 5 0 -8
o:no verb wednesday, today	0 -12 0 0 7 0 0 2
o:no verb week, ahead	0 0 0 -14 4 0 0 11
o:no verb · today	0 0 0 10 -2 0 0 -1
o:no verb — today	0 -8 0 18 -3 0 0 -5
o:other  ahead	0 -2 0 10 -2 0 0 -2
o:other before ahead	0 -2 0 12 -7 0 0 -1
o:other by ahead	-2 -6 -5 -12 24 -8 -8 9
o:other for ahead	0 3 0 3 -10 0 0 1
o:other has ahead	0 -2 0 -9 -1 0 0 14
o:other since ahead	0 6 0 4 0 0 0 -11
o:other the ahead	0 0 0 9 -13 0 -7 2
o:other to ahead	0 0 10 1 -3 0 0 -4
o:other until ahead	0 -4 12 -14 6 0 10 -10
o:pay before ahead	0 11 0 -1 -8 0 0 0
o:pay from ahead	-2 19 0 -16 4 0 0 -12
o:pay from today	0 -7 0 9 0 0 0 0
o:pay of ahead	0 -10 0 11 0 0 0 0
o:pay since ahead	0 -9 0 7 0 0 0 0
o:pay the ahead	0 10 0 -3 0 0 0 -5
o:pay until ahead	0 -10 0 -2 -1 0 0 13
o:place on ahead	0 -6 0 10 -2 0 0 0
o:promise by ahead	0 0 0 -13 10 0 4 0
o:promise for ahead	0 0 0 -12 13 0 0 0
o:put from ahead	1 17 0 -18 0 0 0 -4
o:put of ahead	0 9 0 -9 0 2 0 0
o:put on ahead	-2 -15 0 41 -13 0 0 -17
o:put until ahead	9 10 0 -18 -10 0 0 8
o:reach to ahead	0 0 0 9 0 0 0 -5
o:receive on ahead	0 -4 0 12 -4 0 0 0
o:remain until ahead	0 -10 -2 7 2 0 0 0
o:return by ahead	0 3 0 -11 11 0 2 -7
o:return on ahead	0 5 -2 5 -12 0 0 -4
o:right=controls	14 -2 -4 5 -12 4 -4 -8
o:right=controls 	11 -1 0 -6 0 0 0 0
o:right=controls on	-1 0 0 3 -11 0 0 7
o:right=deal	0 -11 -6 8 1 0 18 -10
o:right=deal from	0 -6 0 11 -1 0 0 -1
o:right=deal of	0 0 0 -8 0 0 9 0
o:right=deal until	-3 11 0 -10 0 4 9 -15
o:right=duties	-11 -6 -4 10 -4 -6 -7 12
o:right=duties after	0 -3 0 9 0 0 0 -3
o:right=duties before	0 4 7 6 -7 0 0 -15
o:right=duties by	0 3 6 -23 2 0 5 2
o:right=duties from	3 -4 -2 8 7 0 0 -13
o:right=duties on	-1 9 -9 10 -14 0 -3 -8
o:right=duties the	0 -15 0 -3 2 0 0 16
o:right=duties to	0 -8 0 -2 0 0 0 13
o:right=duties until	-6 -7 0 11 -15 0 -2 7
o:right=exclusions	0 -4 25 -8 -11 0 -1 -3
o:right=exclusions 	0 -7 12 -6 3 0 0 -4
o:right=exclusions on	4 0 5 -8 -10 0 0 6
o:right=longer	-2 3 5 9 0 -3 8 -19
o:right=longer on	-1 -6 12 -1 7 0 0 -5
o:right=longer the	0 0 0 11 -1 0 8 -15
o:right=longer to	0 2 0 8 0 0 0 -10
o:right=longer until	0 13 3 -21 1 0 0 2
o:right=meeting	-1 -1 -1 11 -15 -7 -11 7
o:right=meeting on	0 -2 0 9 -11 0 0 1
o:right=none	-14 1 -25 27 -4 -18 -14 -2
o:right=none 	5 -1 2 9 -10 5 -1 -5
o:right=none "	0 0 0 10 0 0 0 -4
o:right=none "on	0 10 0 -7 0 0 0 -1
o:right=none (	0 -6 0 10 -5 0 0 0
o:right=none -	0 -8 0 0 0 0 0 9
o:right=none 12:01	0 8 0 -5 0 0 0 -1
o:right=none a	0 -15 0 15 0 0 5 -3
o:right=none a.m.	0 13 0 -7 -3 0 0 -1
o:right=none after	3 -4 -1 -12 13 0 0 6
o:right=none and	0 -5 -2 14 -4 0 -1 0
o:right=none at	0 -14 0 5 3 1 0 0
o:right=none back	0 5 0 -8 -2 0 0 6
o:right=none bern,	0 9 0 -8 0 0 0 0
o:right=none beyond	0 8 0 -14 -4 0 0 10
o:right=none brussels,	0 -5 0 16 0 0 0 -8
o:right=none by	-9 -8 0 5 6 -5 13 -18
o:right=none cent	0 -16 0 -2 0 0 0 18
o:right=none changes	0 9 0 -5 -3 0 0 0
o:right=none colombo,	0 0 0 -9 10 0 0 0
o:right=none council,	0 0 0 -6 10 0 0 -1
o:right=none date:	-1 -10 0 17 1 -5 0 -3
o:right=none dated	0 0 0 11 0 0 0 -6
o:right=none due	0 8 0 -10 7 0 0 -5
o:right=none duty	0 0 0 10 -5 0 0 -3
o:right=none effective	0 15 0 -8 0 0 0 -3
o:right=none eight	0 0 0 -1 9 0 0 -9
o:right=none end	0 9 2 -1 0 0 0 -7
o:right=none finish	0 8 0 -12 0 0 0 4
o:right=none follow	0 0 0 12 -5 0 0 -4
o:right=none for	-4 6 -5 -7 9 0 -10 0
o:right=none force	0 17 0 -2 0 0 0 -13
o:right=none from	5 19 -10 -2 -4 -6 -18 -34
o:right=none happens	0 7 0 6 0 0 0 -14
o:right=none has	5 -4 0 -1 -10 0 0 8
o:right=none have	0 0 0 -9 0 0 8 0
o:right=none here	0 -9 0 5 0 0 0 4
o:right=none is	-1 6 0 0 -10 -1 5 0
o:right=none it	0 14 0 -5 4 0 0 -10
o:right=none korea,	0 0 0 -11 0 0 0 11
o:right=none lapse	0 0 4 -12 0 0 0 8
o:right=none mark	0 -4 0 -10 0 0 0 14
o:right=none meets	0 -1 0 -9 2 0 0 10
o:right=none memo,	0 10 0 -9 0 0 0 0
o:right=none monday	0 0 0 10 0 0 0 -8
o:right=none monday,	5 -5 0 3 -11 0 0 3
o:right=none next	0 5 0 -25 14 0 0 8
o:right=none not	-7 -1 0 14 0 0 0 -2
o:right=none off	0 -3 0 12 -5 0 0 -1
o:right=none on	-7 3 -6 3 5 0 -16 -1
o:right=none out	0 2 0 -11 -2 0 0 12
o:right=none over	0 6 0 -10 0 0 0 3
o:right=none percent	0 9 0 -2 0 0 0 -5
o:right=none says	0 -3 0 -8 -2 0 0 16
o:right=none sign	0 -1 0 -11 0 0 0 16
o:right=none signed	0 9 0 0 -1 0 0 -10
o:right=none since	-2 -13 0 21 -13 0 0 0
o:right=none so	0 3 0 -10 6 0 0 0
o:right=none sunday,	0 -6 -3 0 0 0 0 14
o:right=none talk	0 0 0 10 0 -1 0 -2
o:right=none telephone	0 0 0 -7 -1 0 0 10
o:right=none than	0 5 0 -18 14 0 0 0
o:right=none that	0 3 0 -16 9 0 0 4
o:right=none the	0 7 0 -6 -8 -18 3 7
o:right=none through	-1 -15 0 5 -5 0 0 13
o:right=none thursday	0 -4 0 15 0 0 0 -6
o:right=none thursday,	0 -12 0 -1 -4 0 0 13
o:right=none till	10 -14 0 0 -7 8 0 -1
o:right=none to	-1 -10 3 -5 -6 6 -13 10
o:right=none until	5 -7 4 -6 0 -19 -3 11
o:right=none up	0 -12 0 1 2 0 0 4
o:right=none valletta,	0 0 0 11 0 0 0 -7
o:right=none vote	0 0 0 -16 18 0 0 0
o:right=none wednesday,	0 14 0 -12 2 1 0 -2
o:right=none week,	0 0 0 -12 5 0 0 6
o:right=none yes,	0 9 0 -8 0 0 0 0
o:right=none ·	0 -1 0 12 -2 0 0 -1
o:right=procedure	-5 -20 2 -8 25 -11 -11 10
o:right=procedure 	-2 -8 0 -3 12 0 0 2
o:right=procedure until	0 -19 3 3 6 0 -2 0
o:right=sale	0 -17 0 0 5 16 -1 -4
o:right=sale until	0 -4 0 0 0 10 0 0
o:right=signing	-5 0 -5 17 -3 5 -12 -12
o:right=signing by	0 -7 0 -11 18 0 0 0
o:right=signing on	0 -11 0 8 4 0 0 0
o:right=signing the	0 0 0 13 0 0 0 -8
o:right=signing to	0 10 0 -18 0 0 0 4
o:right=signing until	0 0 0 14 1 0 -3 -13
o:right=truce	0 -12 -4 1 -1 0 -4 11
o:right=truce 	-7 -2 -3 -3 -5 0 2 11
o:right=truce by	0 0 0 0 -4 0 -3 11
o:right=truce from	-3 -19 0 -12 -3 3 0 33
o:right=truce on	8 2 0 3 0 0 0 -11
o:right=truce the	0 -1 7 1 7 0 0 -15
o:rise from ahead	0 -8 0 10 0 0 0 0
o:rise on ahead	0 12 0 -5 0 0 0 -7
o:run the ahead	0 -8 1 10 0 0 0 -5
o:run until ahead	0 6 0 -13 -3 0 0 9
o:say by ahead	0 0 0 -6 11 0 -1 -1
o:say says ahead	0 -2 0 -6 -1 0 0 13
o:say until ahead	0 3 6 -5 -9 0 10 -8
o:see on ahead	0 -7 0 10 -1 0 0 0
o:sell by ahead	0 0 0 0 -6 9 0 0
o:sign by ahead	0 0 4 0 15 0 -6 -14
o:sign on ahead	0 0 0 20 -18 -1 0 -17
o:sign sign ahead	0 -1 0 -6 0 0 0 11
o:sign signed ahead	0 9 0 -8 0 0 0 0
o:sign to ahead	0 0 0 -15 0 0 0 18
o:sit on ahead	0 -18 0 11 0 0 0 -4
o:sit until ahead	0 9 0 0 -4 0 0 -5
o:state on ahead	0 0 0 -11 13 0 0 0
o:subject=controls	15 0 -12 4 -5 2 -3 -14
o:subject=controls carried	15 1 0 0 -15 0 -5 0
o:subject=controls carried begin	11 -6 0 -3 0 0 0 0
o:subject=controls carried begin ahead	11 -6 0 -3 0 0 0 0
o:subject=controls carried say	0 10 0 -9 0 0 0 0
o:subject=controls carried say ahead	0 10 0 -9 0 0 0 0
o:subject=controls carried say on	0 10 0 -9 0 0 0 0
o:subject=controls far	6 -11 -1 -7 6 1 0 0
o:subject=controls far carried	13 5 3 0 -15 6 -11 -15
o:subject=controls far carried be	0 10 0 -2 -2 0 0 0
o:subject=controls far carried be ahead	0 10 0 -2 -2 0 0 0
o:subject=controls far carried begin	5 -2 0 7 -9 0 0 0
o:subject=controls far carried begin ahead	5 -2 0 6 -9 0 0 0
o:subject=controls far carried by ahead	0 10 0 -5 0 0 0 0
o:subject=controls far carried end	0 12 0 0 -2 0 0 -9
o:subject=controls far carried end ahead	0 12 0 0 -2 0 0 -9
o:subject=controls far carried from ahead	8 -14 0 4 3 0 0 0
o:subject=controls far carried on ahead	-4 11 6 0 -6 0 0 -6
o:subject=controls far carried the ahead	0 0 0 10 -1 0 -4 0
o:subject=controls far carried until ahead	11 10 0 -11 -7 4 0 -9
o:subject=controls far no verb	6 -11 -1 -7 6 1 0 0
o:subject=controls far no verb ahead	0 -9 -1 -4 7 2 0 1
o:subject=controls from ahead	12 -3 0 -7 -1 0 0 0
o:subject=controls no verb 	9 0 0 -4 0 0 0 0
o:subject=controls no verb until	0 2 0 -15 14 5 0 -5
o:subject=controls on ahead	0 4 0 1 3 0 0 -10
o:subject=controls until ahead	5 1 0 -16 13 5 0 -12
o:subject=deal	0 8 -12 1 -12 0 13 -8
o:subject=deal be	0 -8 0 -5 0 7 8 -2
o:subject=deal be on	0 0 0 -9 2 7 0 0
o:subject=deal before ahead	0 3 0 10 -1 0 -3 -9
o:subject=deal begin ahead	0 0 0 17 -15 0 0 -4
o:subject=deal begin on	0 4 0 5 -11 0 0 -3
o:subject=deal begin today	0 0 0 -9 10 0 0 0
o:subject=deal by ahead	0 8 0 -9 -18 0 6 7
o:subject=deal carried	-5 -3 -5 -2 -15 6 3 14
o:subject=deal carried be	0 4 0 6 6 0 -15 -6
o:subject=deal carried be ahead	0 5 0 5 6 0 -15 -6
o:subject=deal carried begin	0 5 0 3 -10 0 0 0
o:subject=deal carried begin ahead	0 6 0 1 -10 0 0 0
o:subject=deal carried end on	0 5 0 10 0 0 0 -13
o:subject=deal carried have	0 1 0 -5 0 0 9 -4
o:subject=deal carried have ahead	0 1 0 -6 0 0 9 -4
o:subject=deal carried meet	0 0 0 10 -7 0 0 0
o:subject=deal carried meet ahead	0 0 0 10 -7 0 0 0
o:subject=deal carried meet on	0 0 0 9 -7 0 0 0
o:subject=deal carried on ahead	0 10 0 -4 -3 8 0 -6
o:subject=deal carried pay	0 -9 0 0 0 0 0 11
o:subject=deal carried pay ahead	0 -9 0 0 0 0 0 12
o:subject=deal carried until ahead	0 -23 0 5 -4 0 7 8
o:subject=deal end	0 -6 0 11 -3 0 0 -2
o:subject=deal end ahead	0 -6 0 15 -3 0 0 -6
o:subject=deal end on	0 -5 0 12 -3 0 0 -4
o:subject=deal far  ahead	0 0 0 10 -2 0 0 -7
o:subject=deal far carried	-9 3 -9 4 -13 -7 17 0
o:subject=deal far carried be	0 3 0 -7 -18 0 5 13
o:subject=deal far carried be ahead	0 3 0 -7 -18 0 5 14
o:subject=deal far carried be on	0 0 0 -7 0 0 0 10
o:subject=deal far carried be the	0 -2 0 10 0 0 1 -9
o:subject=deal far carried begin	0 -14 0 6 5 0 0 4
o:subject=deal far carried begin ahead	0 -13 0 5 5 0 0 4
o:subject=deal far carried begin on	0 -11 0 14 0 0 0 0
o:subject=deal far carried by ahead	0 -13 0 0 7 0 -12 10
o:subject=deal far carried end on	0 12 0 -1 -2 0 0 -5
o:subject=deal far carried for ahead	0 -11 0 18 -3 0 0 0
o:subject=deal far carried from ahead	0 -10 0 15 -1 0 0 0
o:subject=deal far carried meet	0 -1 0 -9 5 0 8 0
o:subject=deal far carried meet ahead	0 -1 0 -9 5 0 8 0
o:subject=deal far carried meet on	0 0 0 -7 9 0 0 0
o:subject=deal far carried other	0 7 0 -18 2 0 1 6
o:subject=deal far carried other ahead	0 7 0 -18 2 0 1 6
o:subject=deal far carried pay	0 12 0 0 0 0 0 -15
o:subject=deal far carried pay ahead	0 13 0 0 0 0 0 -15
o:subject=deal far carried reach	0 2 0 10 0 0 -1 -10
o:subject=deal far carried reach ahead	0 2 0 10 0 0 -1 -10
o:subject=deal far carried run	0 7 0 2 0 0 0 -9
o:subject=deal far carried run ahead	0 7 0 2 0 0 0 -9
o:subject=deal far carried the ahead	0 1 0 12 -1 0 0 -17
o:subject=deal far carried to ahead	0 13 0 0 0 0 0 -12
o:subject=deal far carried write	0 0 0 -8 0 0 0 9
o:subject=deal far carried write ahead	0 0 0 -8 0 0 0 9
o:subject=deal far carried write on	0 0 0 -8 0 0 0 9
o:subject=deal far from ahead	0 10 0 -2 0 0 0 -4
o:subject=deal far no verb 	0 0 0 12 -3 0 0 -8
o:subject=deal far no verb ahead	-3 0 -5 -5 11 -2 -3 4
o:subject=deal far no verb friday,	0 0 0 -7 9 0 0 0
o:subject=deal far no verb from	0 10 0 -2 0 0 0 -4
o:subject=deal far no verb today	0 -2 0 13 0 0 0 -3
o:subject=deal no verb	2 2 -4 -2 0 -8 8 -2
o:subject=deal no verb ahead	2 3 -3 -4 -6 -8 8 3
o:subject=deal no verb by	0 0 0 -12 -7 0 7 10
o:subject=deal no verb on	0 1 0 -11 12 0 -2 2
o:subject=deal no verb the	0 0 0 13 0 0 -3 -7
o:subject=deal no verb today	0 -6 0 11 7 0 0 -10
o:subject=deal sign	0 8 0 2 -1 0 0 -9
o:subject=deal sign ahead	0 8 0 2 -1 0 0 -9
o:subject=deal until ahead	8 3 0 -12 -6 0 0 7
o:subject=duties	-27 2 -5 8 -13 -16 -11 9
o:subject=duties after ahead	0 -10 0 -9 9 0 0 10
o:subject=duties be	0 4 -4 7 -13 0 0 -1
o:subject=duties be ahead	0 4 -3 7 -11 0 0 -2
o:subject=duties be on	0 2 0 0 -14 0 0 6
o:subject=duties be until	0 16 0 -3 -1 0 0 -10
o:subject=duties before ahead	0 0 0 10 -8 0 0 -3
o:subject=duties begin	-4 2 -9 6 -21 0 0 2
o:subject=duties begin ahead	-3 6 -8 0 -19 0 0 3
o:subject=duties begin by	0 10 0 -4 0 0 0 -1
o:subject=duties begin on	0 -8 -3 2 -7 0 0 12
o:subject=duties begin today	0 -8 0 11 0 0 0 0
o:subject=duties by ahead	0 -4 3 1 5 0 3 -15
o:subject=duties carried	-4 -6 -13 8 9 -2 -5 1
o:subject=duties carried announce	0 0 0 7 -11 0 0 0
o:subject=duties carried announce ahead	0 0 0 6 -11 0 0 0
o:subject=duties carried announce on	0 -8 0 14 -8 0 0 1
o:subject=duties carried be 	9 5 0 -11 0 0 0 0
o:subject=duties carried be before	0 0 0 -7 9 0 0 0
o:subject=duties carried be by	0 -15 0 2 -2 0 2 9
o:subject=duties carried be from	0 -12 0 7 3 0 0 7
o:subject=duties carried be is	0 8 0 -9 -5 0 10 -3
o:subject=duties carried be of	0 10 0 -5 0 0 0 -4
o:subject=duties carried be on	0 -6 0 1 0 12 0 -5
o:subject=duties carried be the	0 14 0 3 -3 0 0 -17
o:subject=duties carried be until	0 -16 4 0 0 0 0 10
o:subject=duties carried begin before	0 0 -1 7 -9 0 0 4
o:subject=duties carried begin from	0 -5 0 10 -1 0 0 0
o:subject=duties carried begin on	9 2 0 -13 5 0 0 0
o:subject=duties carried by ahead	0 -18 7 14 2 0 -2 -7
o:subject=duties carried charge ahead	0 -14 0 12 -2 0 0 4
o:subject=duties carried end	0 0 -10 6 0 0 0 0
o:subject=duties carried end ahead	0 0 -10 5 0 0 0 0
o:subject=duties carried end on	0 2 -10 -12 1 0 0 13
o:subject=duties carried from ahead	-7 -4 0 2 0 0 0 13
o:subject=duties carried have	0 -18 0 -6 19 0 -2 5
o:subject=duties carried have ahead	0 -18 0 -7 19 0 -2 6
o:subject=duties carried have on	0 -3 0 -4 8 0 0 0
o:subject=duties carried have until	0 -11 0 -12 18 0 0 5
o:subject=duties carried is ahead	0 8 0 -7 -5 0 10 -6
o:subject=duties carried keep	0 11 0 -6 -5 0 0 0
o:subject=duties carried keep ahead	0 11 0 -6 -5 0 0 0
o:subject=duties carried look	0 -4 0 -16 11 0 0 9
o:subject=duties carried of ahead	0 13 0 -6 0 0 0 -5
o:subject=duties carried on ahead	5 -4 -14 -2 4 9 0 2
o:subject=duties carried order	0 -3 0 11 0 0 0 -5
o:subject=duties carried other	0 -23 0 6 -2 0 0 13
o:subject=duties carried other ahead	0 -23 0 4 0 0 0 14
o:subject=duties carried other on	0 -14 0 17 -2 0 0 0
o:subject=duties carried pay	0 -5 0 10 -2 0 0 -3
o:subject=duties carried pay from	0 9 0 -8 0 0 0 0
o:subject=duties carried pay on	0 -7 0 11 0 0 0 -5
o:subject=duties carried run	0 6 0 -8 0 0 0 4
o:subject=duties carried run ahead	0 6 0 -9 0 0 0 4
o:subject=duties carried run until	0 9 0 -1 0 0 0 -4
o:subject=duties carried sign	0 -6 0 14 -1 0 0 -3
o:subject=duties carried sign ahead	0 -6 0 13 -1 0 0 -3
o:subject=duties carried suspend	-10 5 -3 -5 -14 0 0 18
o:subject=duties carried suspend ahead	-10 5 -3 -6 -14 0 0 18
o:subject=duties carried suspend until	-10 6 -1 -10 -9 0 0 16
o:subject=duties carried to ahead	0 0 3 -11 -7 0 0 11
o:subject=duties carried until ahead	-13 2 -5 -5 9 -2 -3 8
o:subject=duties carried write	0 10 0 -4 -2 0 0 -3
o:subject=duties carried write ahead	0 10 0 -5 -1 0 0 -3
o:subject=duties charge	0 5 0 -17 0 0 0 9
o:subject=duties charge ahead	0 6 0 -19 0 0 0 9
o:subject=duties collect	0 -4 0 -8 0 0 0 14
o:subject=duties collect ahead	0 -10 0 -6 0 0 0 15
o:subject=duties collect from	0 -5 0 -6 0 0 0 10
o:subject=duties end	0 2 0 -3 -13 0 0 5
o:subject=duties end ahead	0 7 0 -5 -12 0 0 0
o:subject=duties far	-4 0 4 0 -10 2 3 4
o:subject=duties far  ahead	-8 -1 -4 -11 0 9 12 6
o:subject=duties far bern, today	0 9 0 -8 0 0 0 0
o:subject=duties far by ahead	0 -2 0 -6 11 0 0 -2
o:subject=duties far carried	-7 0 1 7 0 -13 -10 0
o:subject=duties far carried  ahead	0 2 0 11 -6 0 1 -10
o:subject=duties far carried after ahead	0 8 0 -6 -3 0 0 1
o:subject=duties far carried announce	0 -2 0 -6 0 0 0 13
o:subject=duties far carried announce ahead	0 -10 0 0 0 0 0 14
o:subject=duties far carried announce on	0 -7 0 -1 0 0 0 9
o:subject=duties far carried be ahead	-5 4 3 0 -3 2 2 -8
o:subject=duties far carried be before	0 -13 6 16 -9 0 0 0
o:subject=duties far carried be by	0 -17 0 4 12 3 -1 -8
o:subject=duties far carried be from	0 12 0 -12 -1 0 0 0
o:subject=duties far carried be today	0 -6 0 -7 0 0 0 17
o:subject=duties far carried begin	-13 1 14 1 -2 0 -1 -5
o:subject=duties far carried begin ahead	-13 4 14 -4 0 0 -1 -3
o:subject=duties far carried begin before	0 -9 3 0 8 0 0 -3
o:subject=duties far carried begin by	0 11 0 -15 1 0 0 0
o:subject=duties far carried begin from	0 15 0 -10 0 0 0 0
o:subject=duties far carried begin until	0 -11 6 4 -11 0 0 9
o:subject=duties far carried by ahead	4 5 -11 3 2 4 -2 -23
o:subject=duties far carried charge	0 -6 0 10 3 0 0 -6
o:subject=duties far carried charge today	0 -9 0 8 0 0 0 0
o:subject=duties far carried collect today	0 -7 0 12 0 0 0 -4
o:subject=duties far carried confirm	0 -4 0 0 -7 0 0 12
o:subject=duties far carried confirm ahead	0 -4 0 0 -7 0 0 10
o:subject=duties far carried end	8 0 0 2 -13 0 -2 1
o:subject=duties far carried end ahead	8 0 0 0 -13 0 -2 1
o:subject=duties far carried end on	2 9 2 -9 -10 0 0 3
o:subject=duties far carried expect	0 0 0 7 -5 0 0 0
o:subject=duties far carried expect ahead	0 0 0 7 -5 0 0 0
o:subject=duties far carried fall	0 9 0 -2 -1 0 0 -2
o:subject=duties far carried fall ahead	0 10 0 -3 -1 0 0 -2
o:subject=duties far carried fall on	0 12 0 -7 -1 0 0 0
o:subject=duties far carried from ahead	3 2 -3 -11 5 0 0 7
o:subject=duties far carried from today	0 -10 0 11 0 0 0 0
o:subject=duties far carried get	0 -7 0 12 -2 0 0 -3
o:subject=duties far carried get ahead	0 -6 0 12 -2 0 0 -3
o:subject=duties far carried have	-1 8 -4 5 1 -2 -3 -10
o:subject=duties far carried have ahead	-1 8 -4 5 1 -1 -3 -10
o:subject=duties far carried have until	0 8 0 4 0 0 -2 -9
o:subject=duties far carried meet	0 -6 0 -2 -3 0 0 14
o:subject=duties far carried meet ahead	0 -6 0 -2 -3 0 0 14
o:subject=duties far carried meet on	0 -2 0 -6 -2 0 0 13
o:subject=duties far carried move	0 6 0 -16 -1 0 0 14
o:subject=duties far carried move ahead	0 6 0 -16 -1 0 0 14
o:subject=duties far carried move to	0 12 0 -6 0 0 0 -3
o:subject=duties far carried of ahead	0 4 0 6 -1 0 0 -12
o:subject=duties far carried on today	0 -9 0 12 0 0 0 -2
o:subject=duties far carried other	0 -9 3 5 2 0 0 -1
o:subject=duties far carried other ahead	0 -9 3 4 3 0 0 0
o:subject=duties far carried other on	0 0 0 -11 5 0 0 5
o:subject=duties far carried pay	0 1 0 8 -3 0 0 -10
o:subject=duties far carried pay ahead	0 4 0 6 -2 0 0 -13
o:subject=duties far carried pay from	0 12 0 -13 3 0 0 0
o:subject=duties far carried place	0 -2 0 -5 9 0 0 0
o:subject=duties far carried put on	0 -3 0 12 0 0 0 -7
o:subject=duties far carried return on	0 -5 0 14 -2 0 0 -4
o:subject=duties far carried rise	0 11 0 -9 0 0 0 0
o:subject=duties far carried rise ahead	0 11 0 -9 0 0 0 0
o:subject=duties far carried rise on	0 12 0 -10 0 0 0 0
o:subject=duties far carried say	0 6 0 -8 9 0 0 -3
o:subject=duties far carried say ahead	0 8 0 -8 9 0 0 -6
o:subject=duties far carried say the	0 -2 0 -7 9 0 0 0
o:subject=duties far carried sign	0 -1 0 -3 -4 0 -1 15
o:subject=duties far carried sign ahead	0 0 0 -5 -4 0 -1 16
o:subject=duties far carried sign by	0 -8 0 10 0 0 0 0
o:subject=duties far carried since ahead	0 -8 0 9 0 0 0 0
o:subject=duties far carried suspend	6 0 -2 0 -13 0 0 2
o:subject=duties far carried suspend ahead	6 0 -2 0 -13 0 0 2
o:subject=duties far carried suspend from	0 -7 0 8 0 0 0 0
o:subject=duties far carried suspend until	7 15 0 -12 -6 0 0 -3
o:subject=duties far carried tell	0 17 0 -6 -5 0 0 -5
o:subject=duties far carried tell ahead	0 17 0 -7 -5 0 0 -4
o:subject=duties far carried tell on	0 -3 0 11 -3 0 0 -2
o:subject=duties far carried the ahead	-5 4 7 -14 11 0 10 -5
o:subject=duties far carried threaten from	0 -10 0 0 10 0 0 0
o:subject=duties far carried to ahead	1 10 0 -5 2 0 0 -7
o:subject=duties far carried until ahead	-2 13 12 -10 -5 -2 -8 3
o:subject=duties far carried want	0 -13 0 11 -2 0 2 0
o:subject=duties far carried want ahead	0 -13 0 11 -2 0 2 0
o:subject=duties far carried write	0 -8 0 15 0 0 0 -2
o:subject=duties far carried write ahead	0 -8 0 14 0 0 0 -2
o:subject=duties far carried write on	0 -5 0 9 0 0 0 0
o:subject=duties far delhi, today	0 10 0 -8 0 0 0 0
o:subject=duties far from ahead	-5 -12 11 17 -8 0 0 -9
o:subject=duties far no verb	-4 0 4 0 -10 2 3 4
o:subject=duties far no verb 	-9 -6 -5 -6 1 8 11 4
o:subject=duties far no verb and	0 -6 0 -3 0 0 0 10
o:subject=duties far no verb bern,	0 9 0 -8 0 0 0 0
o:subject=duties far no verb by	0 -2 0 -6 11 0 0 -2
o:subject=duties far no verb delhi,	0 10 0 -8 0 0 0 0
o:subject=duties far no verb friday,	0 9 0 -6 -2 0 0 0
o:subject=duties far no verb from	-5 -7 11 12 -9 0 0 -10
o:subject=duties far no verb on	-3 10 -1 -6 0 0 0 1
o:subject=duties far no verb to	0 -9 0 15 0 0 0 -8
o:subject=duties far no verb today	0 11 0 -1 -3 0 0 -5
o:subject=duties far no verb tuesday,	0 -11 0 6 0 0 0 4
o:subject=duties far no verb until	0 -15 7 3 -4 0 0 5
o:subject=duties far no verb wednesday,	0 -8 0 13 0 0 0 -3
o:subject=duties far on ahead	-3 12 -1 -7 -2 0 0 2
o:subject=duties far to ahead	0 -9 0 15 0 0 0 -8
o:subject=duties far tuesday, ahead	0 -11 0 5 0 0 0 4
o:subject=duties far until ahead	0 -15 7 3 -4 0 0 5
o:subject=duties for ahead	0 7 0 2 -11 0 0 -2
o:subject=duties from ahead	-4 13 -7 -2 -22 0 0 0
o:subject=duties jump	0 -4 0 -4 10 0 0 0
o:subject=duties monday, ahead	0 10 0 -6 0 0 0 -2
o:subject=duties no verb	-15 -2 -3 6 -2 -6 0 2
o:subject=duties no verb 	0 1 -2 5 3 0 0 -13
o:subject=duties no verb after	0 -4 0 -4 11 0 0 0
o:subject=duties no verb ahead	-14 -5 -2 9 -4 -6 0 4
o:subject=duties no verb as	0 0 0 -11 0 0 0 10
o:subject=duties no verb before	0 0 0 10 -7 0 0 -3
o:subject=duties no verb by	0 -9 0 1 6 0 5 -5
o:subject=duties no verb cent	0 -16 0 -3 0 0 0 17
o:subject=duties no verb force	0 -8 0 -5 0 0 0 13
o:subject=duties no verb from	0 7 -3 0 -13 0 0 -5
o:subject=duties no verb on	0 3 0 1 6 0 0 -11
o:subject=duties no verb than	0 10 0 -7 0 0 0 -1
o:subject=duties no verb today	0 9 0 -5 2 0 0 -4
o:subject=duties on ahead	-5 0 0 1 -11 -1 0 6
o:subject=duties other	0 3 0 -3 12 0 0 -12
o:subject=duties other ahead	0 3 0 -3 12 0 0 -12
o:subject=duties put	0 -3 0 10 -5 0 0 0
o:subject=duties return ahead	0 3 0 -9 -1 0 0 7
o:subject=duties run	0 4 9 -3 0 0 0 -11
o:subject=duties run ahead	0 4 9 -4 0 0 0 -11
o:subject=duties run on	0 9 7 -3 0 0 0 -13
o:subject=duties since ahead	0 -8 0 -2 0 0 0 9
o:subject=duties suspend the	0 2 0 7 0 0 0 -9
o:subject=duties suspend to	1 -10 0 0 8 0 0 0
o:subject=duties suspend until	-3 -4 0 4 -13 0 0 12
o:subject=duties until ahead	-8 1 -10 13 -7 0 -1 1
o:subject=exclusions	2 3 9 -5 4 -2 0 -10
o:subject=exclusions carried	-1 -18 16 0 2 0 0 -1
o:subject=exclusions carried begin	0 -10 0 3 0 0 0 7
o:subject=exclusions carried end	0 -6 0 13 0 0 0 -10
o:subject=exclusions carried end ahead	0 -6 0 13 0 0 0 -10
o:subject=exclusions carried end on	0 0 2 7 0 0 0 -9
o:subject=exclusions far	3 0 5 -9 -2 0 4 0
o:subject=exclusions far carried	-2 4 10 -2 -8 0 0 0
o:subject=exclusions far carried from ahead	-5 14 0 0 -7 0 0 0
o:subject=exclusions far carried on ahead	0 -4 11 8 -2 0 0 -12
o:subject=exclusions far no verb	3 0 5 -9 -2 0 4 0
o:subject=exclusions far no verb 	6 5 7 -17 -5 0 0 0
o:subject=exclusions far no verb ahead	3 0 5 -9 -2 0 4 0
o:subject=exclusions no verb	6 7 10 -23 1 0 0 -6
o:subject=exclusions no verb 	0 -2 8 -8 4 0 0 -3
o:subject=exclusions no verb ahead	6 9 8 -23 -3 0 0 -3
o:subject=exclusions no verb on	4 0 6 -3 -10 0 0 -4
o:subject=fees	2 -9 -8 8 14 -1 0 -14
o:subject=fees begin on	0 -8 0 -1 12 0 0 0
o:subject=fees carried	-5 0 0 1 14 0 0 -13
o:subject=fees carried suspend	-5 0 0 -8 18 0 0 -4
o:subject=fees carried suspend ahead	-5 0 0 -8 18 0 0 -4
o:subject=fees carried suspend until	-4 0 0 -2 13 0 0 -3
o:subject=fees carried until ahead	-4 -1 0 -5 17 0 0 -5
o:subject=fees far carried be	0 0 0 5 0 0 0 -8
o:subject=fees far carried be ahead	0 0 0 5 0 0 0 -8
o:subject=fees far carried suspend	0 0 0 -4 -1 0 0 9
o:subject=fees far carried suspend ahead	0 0 0 -4 -1 0 0 9
o:subject=fees far carried suspend until	0 0 0 -4 -1 0 0 9
o:subject=fees far carried until ahead	0 0 0 -4 -1 0 0 9
o:subject=fees far no verb ahead	0 -6 0 0 0 0 0 10
o:subject=fees from ahead	-2 -10 0 0 21 0 0 -11
o:subject=fees no verb from	0 -10 0 5 10 0 0 -4
o:subject=fees no verb on	4 5 0 -3 -10 0 0 6
o:subject=fees suspend	-1 -4 0 -1 15 0 0 -7
o:subject=fees suspend ahead	-1 -4 0 -1 15 0 0 -7
o:subject=longer be	0 -1 0 -7 0 0 0 10
o:subject=longer be ahead	0 -1 0 -7 0 0 0 10
o:subject=longer carried be	0 2 0 4 -9 0 0 0
o:subject=longer carried be ahead	0 2 0 6 -9 0 0 -1
o:subject=longer carried begin	0 14 0 -2 0 0 0 -12
o:subject=longer carried begin ahead	0 14 0 -2 0 0 0 -11
o:subject=longer carried begin on	1 13 0 -12 0 0 0 -1
o:subject=longer carried have	0 -3 0 10 -12 0 3 0
o:subject=longer carried have ahead	0 -3 0 10 -12 0 3 0
o:subject=longer carried on ahead	0 11 0 -5 -1 0 0 -2
o:subject=longer carried run	0 -9 3 8 0 0 0 0
o:subject=longer carried run ahead	0 -9 3 8 0 0 0 0
o:subject=longer carried the ahead	0 0 0 -12 7 0 4 0
o:subject=longer carried to ahead	0 5 5 0 0 0 0 -11
o:subject=longer carried until ahead	0 -8 0 -1 11 0 0 0
o:subject=longer far	-7 12 -3 -13 0 -2 0 7
o:subject=longer far  ahead	-1 13 0 2 -2 0 0 -14
o:subject=longer far carried	4 -30 -5 15 3 -3 -11 8
o:subject=longer far carried begin	-3 -16 0 18 -3 0 0 3
o:subject=longer far carried begin ahead	-3 -16 0 18 -3 0 0 3
o:subject=longer far carried charge	0 -1 0 11 0 0 0 -8
o:subject=longer far carried charge ahead	0 -1 0 10 0 0 0 -8
o:subject=longer far carried end ahead	5 -4 -2 9 -5 0 0 -3
o:subject=longer far carried from ahead	-2 -15 0 12 0 0 0 7
o:subject=longer far carried on ahead	0 -11 0 3 4 0 0 0
o:subject=longer far carried to ahead	0 0 0 -4 -2 0 0 12
o:subject=longer far carried until ahead	0 -5 0 14 -1 0 0 -6
o:subject=longer far from ahead	0 13 0 -11 0 0 0 0
o:subject=longer far no verb	-7 12 -3 -13 0 -2 0 7
o:subject=longer far no verb 	-1 13 0 2 -3 0 0 -14
o:subject=longer far no verb ahead	-7 14 -3 -16 2 -1 0 8
o:subject=longer far no verb from	0 13 0 -11 0 0 0 0
o:subject=longer no verb	-2 2 5 0 -9 -3 4 0
o:subject=longer no verb today	1 0 0 6 0 0 0 -9
o:subject=longer no verb until	0 13 0 -3 -1 0 0 0
o:subject=longer other	0 0 0 -8 0 0 0 12
o:subject=longer other ahead	0 0 0 -8 0 0 0 12
o:subject=longer until ahead	0 12 -2 -1 4 0 0 -5
o:subject=meeting	-11 -2 0 14 -4 -1 1 -8
o:subject=meeting before ahead	0 4 0 -13 9 0 0 0
o:subject=meeting begin	0 -12 0 0 2 0 0 6
o:subject=meeting begin ahead	0 -12 0 3 2 0 0 0
o:subject=meeting begin on	0 -9 0 0 -2 0 0 8
o:subject=meeting by ahead	0 2 8 6 -2 0 -14 -7
o:subject=meeting carried	-13 -4 -8 0 0 0 17 3
o:subject=meeting carried be on	0 -3 0 -5 8 0 0 0
o:subject=meeting carried be until	0 0 0 11 0 0 0 -5
o:subject=meeting carried begin	-5 8 0 -4 11 0 0 -8
o:subject=meeting carried begin ahead	-5 8 0 -4 11 0 0 -8
o:subject=meeting carried begin on	-5 16 0 -5 0 0 0 -8
o:subject=meeting carried by ahead	0 -3 0 -21 12 0 14 0
o:subject=meeting carried end	0 4 -1 -9 -8 0 6 5
o:subject=meeting carried end ahead	0 4 -1 -12 -7 0 6 8
o:subject=meeting carried for ahead	0 0 0 -6 8 0 0 0
o:subject=meeting carried from ahead	0 10 0 -3 -2 0 0 -1
o:subject=meeting carried have	0 -1 0 -9 8 0 9 -5
o:subject=meeting carried have ahead	0 -1 0 -9 8 0 9 -5
o:subject=meeting carried meet	0 0 0 10 -4 0 0 0
o:subject=meeting carried meet ahead	0 0 0 10 -4 0 0 0
o:subject=meeting carried on ahead	-6 13 0 2 -1 0 0 -6
o:subject=meeting carried other	0 0 0 17 -2 0 0 -9
o:subject=meeting carried other ahead	0 0 0 17 -2 0 0 -9
o:subject=meeting carried the ahead	0 -5 0 -1 -6 0 -1 10
o:subject=meeting carried to ahead	0 0 0 -15 -4 5 0 15
o:subject=meeting carried until ahead	-1 -13 0 3 -2 -1 5 7
o:subject=meeting continue	0 13 0 -4 0 0 0 -8
o:subject=meeting far	-7 -10 6 9 4 -8 0 -2
o:subject=meeting far  ahead	0 -6 12 -1 -2 -1 0 0
o:subject=meeting far carried	1 4 -19 12 0 0 0 -16
o:subject=meeting far carried agree	0 -6 0 -8 -1 0 9 7
o:subject=meeting far carried agree ahead	0 -6 0 -9 -1 0 9 7
o:subject=meeting far carried be by	7 0 0 -10 -3 0 11 -2
o:subject=meeting far carried be is	0 -2 0 12 0 0 0 -5
o:subject=meeting far carried be until	0 13 0 -11 0 0 0 -1
o:subject=meeting far carried begin	7 14 0 -8 -2 0 -3 -5
o:subject=meeting far carried begin ahead	7 14 0 -9 -2 0 -3 -5
o:subject=meeting far carried begin from	0 10 0 -8 0 0 0 0
o:subject=meeting far carried by ahead	6 4 0 -4 1 -1 1 -10
o:subject=meeting far carried charge	0 -8 0 0 0 0 0 10
o:subject=meeting far carried charge ahead	0 -8 0 0 0 0 0 10
o:subject=meeting far carried charge from	0 -8 0 9 0 0 0 0
o:subject=meeting far carried fall	0 2 0 -9 0 6 0 0
o:subject=meeting far carried fall on	0 2 0 -9 0 6 0 0
o:subject=meeting far carried for ahead	0 -5 0 17 -3 0 0 -6
o:subject=meeting far carried have	0 2 0 -11 5 0 2 2
o:subject=meeting far carried have ahead	0 2 0 -11 5 0 2 2
o:subject=meeting far carried is ahead	0 -2 0 12 0 0 0 -5
o:subject=meeting far carried keep	0 -3 0 10 0 0 0 -5
o:subject=meeting far carried other	0 11 -1 8 0 0 -9 -10
o:subject=meeting far carried other ahead	0 11 -1 8 0 0 -9 -10
o:subject=meeting far carried other until	0 1 0 8 -4 0 0 -4
o:subject=meeting far carried pay	0 0 0 8 0 0 0 -11
o:subject=meeting far carried pay ahead	0 -1 0 10 0 0 0 -11
o:subject=meeting far carried return	0 0 0 12 0 0 0 -8
o:subject=meeting far carried return ahead	0 0 0 12 0 0 0 -8
o:subject=meeting far carried run	0 -9 0 -6 10 0 0 2
o:subject=meeting far carried run ahead	0 -9 0 -6 10 0 0 2
o:subject=meeting far carried sign	0 0 0 -6 12 0 0 -3
o:subject=meeting far carried sign ahead	0 -8 0 -4 13 0 0 0
o:subject=meeting far carried suspend	-6 2 0 -5 10 0 0 0
o:subject=meeting far carried suspend ahead	-5 2 0 -8 11 0 0 0
o:subject=meeting far carried suspend until	-5 1 0 -15 8 0 0 6
o:subject=meeting far carried the ahead	0 0 0 4 10 0 2 -18
o:subject=meeting far carried to ahead	0 2 0 2 6 0 0 -8
o:subject=meeting far no verb	-7 -10 6 9 4 -8 0 -2
o:subject=meeting far no verb 	0 -2 12 0 -3 -1 0 0
o:subject=meeting far no verb ahead	-7 -7 7 9 7 -7 0 -8
o:subject=meeting far no verb to	0 -6 0 -8 8 0 0 5
o:subject=meeting far no verb until	0 0 0 12 0 0 0 -11
o:subject=meeting far no verb wednesday,	0 10 0 -6 0 0 0 -2
o:subject=meeting far to ahead	0 -6 0 -8 8 0 0 5
o:subject=meeting far until ahead	0 0 0 12 0 0 0 -11
o:subject=meeting no verb 	0 -6 0 25 -9 0 0 -3
o:subject=meeting no verb before	0 4 0 -13 9 0 0 0
o:subject=meeting no verb of	0 7 0 -14 0 0 0 9
o:subject=meeting no verb on	0 -1 0 0 2 -1 11 -9
o:subject=meeting of ahead	0 14 0 -13 0 0 0 0
o:subject=meeting on ahead	0 -13 -1 6 0 -3 17 -3
o:subject=meeting suspend	0 -2 0 12 -1 0 0 -1
o:subject=meeting suspend ahead	0 -2 0 11 -1 0 0 -1
o:subject=meeting to ahead	0 0 0 13 0 0 0 -7
o:subject=none	-5 4 -2 2 0 -12 -8 2
o:subject=none  ahead	-6 -16 -4 6 13 0 -5 0
o:subject=none  today	0 13 0 -7 -5 0 0 4
o:subject=none after ahead	0 -1 0 12 -2 0 0 -5
o:subject=none before ahead	0 -13 0 2 1 0 0 7
o:subject=none carried agree	0 -2 0 11 0 0 2 -11
o:subject=none carried agree ahead	0 -1 0 10 0 0 2 -10
o:subject=none carried agree until	0 0 0 13 0 0 0 -11
o:subject=none carried announce	0 -5 0 9 2 0 0 -8
o:subject=none carried announce ahead	0 -5 0 6 5 0 0 -8
o:subject=none carried ask on	0 8 0 -11 4 0 0 0
o:subject=none carried be ahead	0 3 -5 -11 6 -3 -1 8
o:subject=none carried be from	0 -10 0 13 0 0 0 0
o:subject=none carried be of	0 -12 0 0 0 0 0 10
o:subject=none carried be on	-2 9 0 -14 9 0 0 0
o:subject=none carried be until	0 13 0 -7 -10 0 8 -5
o:subject=none carried begin 	0 0 0 -3 -2 0 0 10
o:subject=none carried begin ahead	0 -12 -5 14 -4 0 7 0
o:subject=none carried begin by	0 -12 0 3 -4 0 10 0
o:subject=none carried begin on	5 -7 0 8 -17 0 0 0
o:subject=none carried begin the	0 -12 0 7 0 0 0 2
o:subject=none carried begin today	0 7 0 -9 3 0 0 0
o:subject=none carried begin until	0 -2 0 -4 12 0 0 -1
o:subject=none carried charge from	0 10 0 -11 0 0 0 0
o:subject=none carried charge today	0 -5 0 9 0 0 0 0
o:subject=none carried collect	0 8 0 -14 0 0 0 6
o:subject=none carried collect from	0 15 0 -14 0 0 0 0
o:subject=none carried end on	4 7 0 -9 -9 0 0 7
o:subject=none carried extend	0 -4 0 13 0 0 0 -4
o:subject=none carried extend ahead	0 -4 0 13 0 0 0 -4
o:subject=none carried for ahead	0 2 0 -10 5 0 0 6
o:subject=none carried from ahead	-7 6 0 4 0 0 0 -10
o:subject=none carried have by	0 15 0 -3 -2 0 -6 -1
o:subject=none carried have on	0 -10 0 9 0 0 0 0
o:subject=none carried have until	0 -16 3 0 7 0 -3 4
o:subject=none carried keep on	0 0 0 -10 0 0 0 10
o:subject=none carried land ahead	0 -11 0 12 0 0 0 1
o:subject=none carried leave	0 -1 0 0 -8 0 -1 9
o:subject=none carried leave 	0 9 0 -5 0 0 0 -1
o:subject=none carried leave ahead	0 -1 0 0 -7 0 -1 10
o:subject=none carried look	0 0 0 11 -10 0 0 0
o:subject=none carried look ahead	0 0 0 10 -10 0 0 0
o:subject=none carried meet	0 -10 0 8 0 0 -3 1
o:subject=none carried meet ahead	0 -10 0 8 0 0 -3 1
o:subject=none carried meet meets	0 0 0 -5 -7 0 0 11
o:subject=none carried meet the	0 0 0 -8 11 0 0 0
o:subject=none carried meets ahead	0 0 0 -5 -7 0 0 11
o:subject=none carried move	0 -7 0 13 0 0 0 -2
o:subject=none carried move ahead	0 -6 0 13 0 0 0 -2
o:subject=none carried of ahead	0 -5 0 0 0 0 0 15
o:subject=none carried other	-3 7 9 -2 -9 -1 4 -6
o:subject=none carried other ahead	-3 8 10 0 -8 -1 4 -9
o:subject=none carried other by	0 -1 0 -9 0 0 1 9
o:subject=none carried other until	0 3 8 -8 3 0 6 -18
o:subject=none carried pay	0 -1 0 -2 0 0 0 9
o:subject=none carried pay ahead	0 0 0 -6 0 0 0 9
o:subject=none carried pay on	0 11 0 -10 0 0 0 0
o:subject=none carried pay until	0 -2 0 -14 0 0 0 14
o:subject=none carried plan	0 9 0 -11 -3 0 0 5
o:subject=none carried plan ahead	0 9 0 -11 -3 0 0 5
o:subject=none carried put	0 3 0 8 -7 0 0 -12
o:subject=none carried put ahead	0 5 0 6 -7 0 0 -12
o:subject=none carried put of	0 10 0 -9 0 0 0 0
o:subject=none carried put on	0 -13 0 18 0 0 0 -1
o:subject=none carried raise on	0 -9 0 10 0 0 0 0
o:subject=none carried receive	0 -3 0 -4 9 0 0 0
o:subject=none carried receive ahead	0 -3 0 -4 9 0 0 0
o:subject=none carried return	0 -5 0 13 -5 0 0 0
o:subject=none carried return ahead	0 -5 0 12 -5 0 0 0
o:subject=none carried return on	0 -8 0 15 -3 0 0 -1
o:subject=none carried run on	0 4 3 -11 0 0 0 0
o:subject=none carried see	0 -4 0 10 0 0 0 -4
o:subject=none carried see ahead	0 -4 0 10 0 0 0 -4
o:subject=none carried settle	0 0 0 -6 8 0 0 0
o:subject=none carried settle ahead	0 0 0 -6 8 0 0 0
o:subject=none carried settle on	0 0 0 -6 8 0 0 0
o:subject=none carried sign on	0 0 0 12 -2 0 0 -10
o:subject=none carried sign signed	0 11 0 -2 0 0 0 -9
o:subject=none carried signed ahead	0 11 0 -3 0 0 0 -9
o:subject=none carried sit	0 0 0 -7 13 0 0 -8
o:subject=none carried sit ahead	0 0 0 -7 13 0 0 -8
o:subject=none carried sit until	0 9 0 0 -7 0 0 -3
o:subject=none carried suspend	0 1 9 -10 -8 0 0 8
o:subject=none carried suspend ahead	0 1 9 -11 -8 0 0 8
o:subject=none carried suspend from	0 14 0 -8 -3 0 0 0
o:subject=none carried suspend on	0 0 11 -7 0 0 0 0
o:subject=none carried suspend the	0 -4 0 -12 0 0 0 17
o:subject=none carried suspend to	0 5 0 2 2 0 0 -8
o:subject=none carried suspend until	0 -10 0 5 -8 0 0 7
o:subject=none carried tell	0 -13 0 15 -4 6 0 -2
o:subject=none carried tell ahead	0 -12 0 13 -3 6 0 -1
o:subject=none carried tell on	0 -12 0 18 -1 0 0 -1
o:subject=none carried the ahead	-2 -8 -5 -7 -2 0 4 19
o:subject=none carried threaten	0 -9 0 11 0 0 0 0
o:subject=none carried threaten ahead	0 -9 0 11 0 0 0 0
o:subject=none carried till ahead	2 -1 0 9 0 0 0 -8
o:subject=none carried to ahead	0 -6 1 8 0 0 0 -2
o:subject=none carried want	0 3 0 -13 -6 0 11 2
o:subject=none carried want ahead	0 3 0 -13 -6 0 12 2
o:subject=none carried with ahead	0 1 0 9 0 0 0 -9
o:subject=none from ahead	0 -10 0 19 -6 0 0 -6
o:subject=none from today	0 6 0 -12 6 0 0 0
o:subject=none no verb	-5 4 -2 2 0 -12 -8 2
o:subject=none no verb 	-8 0 -6 0 9 -1 -8 2
o:subject=none no verb after	0 -1 0 12 -2 0 0 -5
o:subject=none no verb before	0 -13 0 2 1 0 0 7
o:subject=none no verb brussels,	0 -2 0 10 0 0 0 -6
o:subject=none no verb for	0 10 0 -8 0 0 0 0
o:subject=none no verb the	0 0 10 0 -4 0 -1 -1
o:subject=none no verb until	0 -11 0 -8 5 0 -1 17
o:subject=none no verb —	0 -8 0 10 0 0 0 0
o:subject=none of ahead	0 -6 0 0 10 0 0 -5
o:subject=none the ahead	0 0 10 -9 -3 0 -1 2
o:subject=none the today	0 -1 0 10 0 0 0 -7
o:subject=none until ahead	0 -11 0 -10 5 0 0 19
o:subject=none wednesday, today	0 -10 0 1 0 0 0 7
o:subject=none — today	0 -6 0 11 0 0 0 -1
o:subject=procedure	-2 -15 0 15 1 -10 -8 -2
o:subject=procedure  ahead	0 -6 0 -4 16 0 0 0
o:subject=procedure before ahead	0 -1 0 18 -15 0 0 0
o:subject=procedure begin on	0 -2 0 -5 9 0 0 0
o:subject=procedure carried	0 11 -7 -7 7 0 -6 -5
o:subject=procedure carried be	0 -6 0 17 -2 0 0 -8
o:subject=procedure carried be ahead	0 -3 0 13 -1 0 0 -7
o:subject=procedure carried be on	0 -11 0 0 9 0 0 -1
o:subject=procedure carried begin	4 -2 0 -10 6 0 0 1
o:subject=procedure carried begin ahead	4 -2 0 -11 7 0 0 1
o:subject=procedure carried begin on	0 11 0 -5 -2 0 0 -2
o:subject=procedure carried collect	0 12 0 0 -13 0 0 0
o:subject=procedure carried collect ahead	0 12 0 0 -13 0 0 0
o:subject=procedure carried end	0 0 0 -13 11 0 0 2
o:subject=procedure carried end ahead	0 0 0 -13 11 0 0 2
o:subject=procedure carried end on	0 0 0 -14 11 0 0 3
o:subject=procedure carried expect	0 10 0 -8 -1 0 0 0
o:subject=procedure carried expect ahead	0 10 0 -8 -1 0 0 0
o:subject=procedure carried from ahead	5 6 0 0 -12 0 0 -1
o:subject=procedure carried on ahead	0 6 -1 -16 11 2 0 -1
o:subject=procedure carried other	0 12 0 -6 0 0 0 -1
o:subject=procedure carried other ahead	0 12 0 -3 -5 0 0 -1
o:subject=procedure carried suspend	0 0 0 -1 -5 0 0 9
o:subject=procedure carried suspend ahead	0 0 0 -1 -5 0 0 9
o:subject=procedure end	0 0 0 14 -11 0 0 0
o:subject=procedure end ahead	0 0 0 13 -10 0 0 0
o:subject=procedure end on	0 0 0 13 -11 0 0 0
o:subject=procedure far  ahead	-3 -4 0 -10 0 11 0 10
o:subject=procedure far carried be	0 14 0 -6 -2 -1 -3 1
o:subject=procedure far carried be ahead	0 14 0 -6 -2 -1 -3 1
o:subject=procedure far carried begin	5 -1 3 -10 5 0 0 -2
o:subject=procedure far carried begin ahead	5 0 3 -10 5 0 0 -2
o:subject=procedure far carried begin from	6 2 0 -10 -1 0 0 0
o:subject=procedure far carried begin on	0 0 0 -5 9 0 0 0
o:subject=procedure far carried by ahead	0 -9 0 -4 0 0 2 9
o:subject=procedure far carried have	0 13 0 0 -4 0 0 -8
o:subject=procedure far carried have ahead	0 13 0 0 -4 0 0 -8
o:subject=procedure far carried pay	0 -4 0 10 0 0 0 -2
o:subject=procedure far carried pay ahead	0 -4 0 9 0 0 0 -1
o:subject=procedure far carried suspend	-2 10 2 -7 0 0 0 -6
o:subject=procedure far carried suspend ahead	-2 10 2 -7 0 0 0 -6
o:subject=procedure far carried suspend until	-1 12 3 -6 -4 0 0 -2
o:subject=procedure far carried until ahead	-3 16 10 -23 1 0 0 -6
o:subject=procedure far no verb 	-3 -6 0 -7 -1 11 0 10
o:subject=procedure far no verb until	0 7 0 8 -5 0 0 -9
o:subject=procedure far until ahead	0 7 0 8 -5 0 0 -9
o:subject=procedure no verb 	0 -5 0 -1 13 0 0 0
o:subject=procedure no verb by	0 -5 9 4 -13 0 0 6
o:subject=procedure no verb from	6 -11 0 3 1 0 0 0
o:subject=procedure no verb on	4 -4 0 13 -7 0 0 -6
o:subject=procedure no verb today	0 7 0 -1 0 0 0 -9
o:subject=procedure no verb until	0 9 0 0 -8 0 0 0
o:subject=procedure no verb vote	0 0 0 -9 11 0 0 0
o:subject=procedure on ahead	1 -14 -3 10 2 0 0 -11
o:subject=procedure on today	0 0 0 10 -7 0 0 0
o:subject=procedure send	0 0 0 12 -11 0 0 0
o:subject=procedure send ahead	0 0 0 12 -11 0 0 0
o:subject=procedure send until	0 0 0 12 -11 0 0 0
o:subject=procedure until ahead	0 7 0 11 -12 0 0 0
o:subject=procedure votes ahead	0 0 0 10 -8 0 0 0
o:subject=sale	-8 8 -3 -11 -9 24 -3 -7
o:subject=sale by ahead	0 7 0 8 -14 0 0 0
o:subject=sale carried	0 -3 0 -10 2 16 0 -1
o:subject=sale carried until ahead	0 0 0 -6 0 0 0 8
o:subject=sale far	0 -3 0 -2 9 0 0 0
o:subject=sale far carried	-1 -2 9 -4 -1 5 1 -5
o:subject=sale far carried be	0 10 0 -7 -10 0 6 0
o:subject=sale far carried be ahead	0 11 0 -11 -8 0 6 0
o:subject=sale far carried suspend	0 -7 11 -4 0 0 0 0
o:subject=sale far carried suspend ahead	0 -7 11 -4 0 0 0 0
o:subject=sale far carried until ahead	0 -10 10 -4 0 4 0 -4
o:subject=sale far no verb	0 -3 0 -2 9 0 0 0
o:subject=sale no verb by	0 8 0 1 -9 0 0 0
o:subject=signing	0 5 -5 6 6 -1 -12 -16
o:subject=signing after ahead	6 -11 0 5 0 0 0 0
o:subject=signing begin on	0 18 0 -13 0 0 0 -3
o:subject=signing by ahead	0 -4 0 -8 15 0 -4 0
o:subject=signing from ahead	0 -14 0 8 9 0 0 0
o:subject=signing no verb from	0 -8 0 0 10 0 0 0
o:subject=signing no verb of	0 -12 0 21 0 0 0 -3
o:subject=signing no verb on	0 -6 -1 2 0 0 0 10
o:subject=signing no verb the	0 -7 0 -4 12 0 0 0
o:subject=signing no verb today	0 1 0 10 -5 0 0 -8
o:subject=signing on today	0 9 0 -9 0 0 0 0
o:subject=signing the ahead	0 -10 0 0 6 0 0 4
o:subject=signing until ahead	4 10 0 -20 4 0 0 0
o:subject=truce	-2 9 -10 12 -6 -15 -7 -7
o:subject=truce  ahead	-9 -6 0 10 -16 0 0 9
o:subject=truce be	0 -12 0 9 0 0 0 0
o:subject=truce be ahead	0 -12 0 7 0 0 0 1
o:subject=truce be until	0 -6 0 15 0 0 0 -8
o:subject=truce begin	2 16 0 -1 0 0 0 -15
o:subject=truce begin ahead	2 11 0 2 0 0 0 -15
o:subject=truce begin on	0 12 0 0 -5 0 0 -10
o:subject=truce begin until	4 -1 0 8 5 0 0 -15
o:subject=truce carried	-5 -6 0 6 1 -10 1 0
o:subject=truce carried be from	0 -8 0 14 0 0 0 -2
o:subject=truce carried be is	0 -13 0 -1 8 0 0 5
o:subject=truce carried be on	0 1 0 -4 -13 0 0 12
o:subject=truce carried be the	0 10 0 0 0 0 0 -7
o:subject=truce carried begin on	0 6 0 3 -3 0 0 -10
o:subject=truce carried begin to	0 0 0 -12 0 0 0 14
o:subject=truce carried by ahead	0 -2 0 -5 -3 0 11 0
o:subject=truce carried end	0 -19 0 7 4 0 0 0
o:subject=truce carried end ahead	0 -19 0 6 4 0 0 0
o:subject=truce carried end on	-1 -17 0 4 6 0 0 0
o:subject=truce carried expect	0 0 0 -9 11 0 0 0
o:subject=truce carried expect ahead	0 0 0 -9 11 0 0 0
o:subject=truce carried expect on	0 0 0 -10 11 0 0 0
o:subject=truce carried is ahead	0 -12 0 -3 8 0 0 6
o:subject=truce carried meet	0 9 0 -16 15 0 0 -6
o:subject=truce carried meet ahead	0 9 0 -16 15 0 0 -6
o:subject=truce carried on ahead	-11 6 4 3 4 -1 0 -9
o:subject=truce carried other	1 -1 0 -9 1 0 0 6
o:subject=truce carried other ahead	1 -1 0 -8 2 0 0 5
o:subject=truce carried pay from	0 -16 0 17 0 0 0 0
o:subject=truce carried run on	0 -1 0 10 0 0 0 -6
o:subject=truce carried suspend	0 1 0 16 -7 0 0 -12
o:subject=truce carried suspend ahead	0 1 0 12 -7 0 0 -8
o:subject=truce carried suspend until	0 -3 0 20 0 0 0 -15
o:subject=truce carried to ahead	0 -3 0 -17 -2 0 0 26
o:subject=truce carried until ahead	2 -16 -1 8 0 0 -1 1
o:subject=truce end on	0 11 -1 2 -5 0 0 -3
o:subject=truce end the	0 0 0 12 0 0 0 -11
o:subject=truce end today	0 9 0 3 0 0 0 -9
o:subject=truce far  ahead	9 9 0 0 -7 0 0 -18
o:subject=truce far carried	5 -14 -10 20 -20 -10 -5 9
o:subject=truce far carried be	0 -2 0 10 -2 0 -8 0
o:subject=truce far carried be ahead	0 -2 0 14 -1 0 -8 -3
o:subject=truce far carried be by	0 9 0 1 -8 0 -5 0
o:subject=truce far carried be on	0 -12 0 -4 6 0 0 10
o:subject=truce far carried be until	0 -3 0 10 0 0 0 -4
o:subject=truce far carried begin	-4 3 0 -9 2 0 0 9
o:subject=truce far carried begin ahead	-4 6 0 -9 2 0 0 5
o:subject=truce far carried by ahead	0 14 0 0 0 0 -7 -3
o:subject=truce far carried end on	0 1 0 -12 0 0 0 10
o:subject=truce far carried from ahead	2 -11 0 5 2 0 0 2
o:subject=truce far carried have	0 0 0 -3 -6 0 0 13
o:subject=truce far carried on ahead	-4 -13 0 19 0 0 0 -4
o:subject=truce far carried pay ahead	0 9 0 -15 0 0 0 5
o:subject=truce far carried run ahead	0 -8 0 11 -7 0 0 0
o:subject=truce far carried run on	0 0 0 10 0 0 0 -9
o:subject=truce far carried say	0 -3 0 3 -10 0 8 0
o:subject=truce far carried say ahead	0 -3 0 6 -10 0 9 -2
o:subject=truce far carried suspend	11 1 0 0 -6 0 0 -5
o:subject=truce far carried suspend ahead	11 1 0 0 -5 0 0 -5
o:subject=truce far carried suspend until	8 1 0 1 -4 0 0 -9
o:subject=truce far carried the ahead	0 0 0 -2 -6 0 -2 10
o:subject=truce far carried to ahead	0 0 0 10 -6 0 0 -4
o:subject=truce far carried until ahead	5 -6 -1 13 -12 0 7 -7
o:subject=truce far from ahead	0 18 0 -15 0 0 0 0
o:subject=truce far no verb 	9 6 0 3 -14 0 0 -11
o:subject=truce far no verb friday,	0 -5 0 12 0 0 0 -3
o:subject=truce far no verb from	0 17 0 -13 0 0 0 0
o:subject=truce far no verb today	0 -8 0 -6 13 0 0 4
o:subject=truce no verb	0 -1 -1 9 1 -7 -9 -5
o:subject=truce no verb 	-8 -6 0 7 -15 0 0 9
o:subject=truce no verb ahead	0 -1 -1 12 5 -7 -9 -11
o:subject=truce no verb by	0 0 0 0 -5 0 0 8
o:subject=truce no verb on	4 -3 -5 -10 1 0 0 9
o:subject=truce no verb sunday,	0 0 0 -8 0 0 0 13
o:subject=truce no verb the	0 10 6 0 3 0 0 -13
o:subject=truce no verb to	4 -9 0 -3 5 0 0 0
o:subject=truce no verb today	0 0 0 -2 -11 0 0 8
o:subject=truce no verb tuesday,	0 13 0 -8 0 0 0 -6
o:subject=truce no verb week,	0 -3 0 -4 0 0 0 9
o:subject=truce on ahead	1 11 -12 -8 -7 0 0 6
o:subject=truce other	0 -3 0 -3 0 0 0 9
o:subject=truce other ahead	0 -3 0 -3 0 0 0 9
o:subject=truce run	0 10 0 5 -11 0 0 -5
o:subject=truce run ahead	0 2 0 7 -10 0 0 -3
o:subject=truce run to	0 -2 0 12 -6 0 0 -4
o:subject=truce sign	0 9 0 -4 0 0 0 -1
o:subject=truce sign ahead	0 9 0 -4 0 0 0 -1
o:subject=truce since ahead	0 0 0 13 0 0 0 -12
o:subject=truce sunday, ahead	0 0 0 -8 0 0 0 13
o:subject=truce suspend until	0 0 0 -6 0 0 0 12
o:subject=truce the ahead	0 6 6 10 2 0 4 -23
o:subject=truce to ahead	2 -19 -2 -3 0 0 0 9
o:subject=truce tuesday, ahead	0 13 0 -9 0 0 0 -6
o:subject=truce until ahead	5 -10 0 7 4 0 0 -8
o:subject=truce week, ahead	0 -3 0 -4 0 0 0 9
o:suspend from ahead	0 15 0 -8 -6 0 0 0
o:suspend on ahead	0 -22 10 0 8 0 0 -1
o:suspend till ahead	9 0 0 -7 0 0 0 0
o:suspend to ahead	8 -6 0 -6 6 0 0 0
o:suspend until ahead	0 4 3 -8 -13 0 -3 10
o:tell on ahead	0 -14 0 6 7 0 0 0
o:topic=controls	26 -2 -20 -2 -16 4 -10 -8
o:topic=controls 	11 -1 0 -6 0 0 0 0
o:topic=controls  ahead	12 -1 0 -7 0 0 0 0
o:topic=controls ahead	28 -6 -20 -1 -16 4 -10 -8
o:topic=controls be	11 3 0 -6 -5 0 -1 0
o:topic=controls begin	13 -12 0 0 -10 4 0 0
o:topic=controls end	7 0 0 -7 5 0 0 -7
o:topic=controls far	20 -9 1 -8 -1 2 -6 -6
o:topic=controls far ahead	15 -8 2 -6 0 2 -6 -4
o:topic=controls far from	7 -11 0 0 4 0 0 0
o:topic=controls far from ahead	7 -11 0 0 4 0 0 0
o:topic=controls far no verb	6 -11 -1 -7 6 1 0 0
o:topic=controls far to	5 -1 0 11 -3 0 0 -11
o:topic=controls far to ahead	5 -1 0 11 -3 0 0 -11
o:topic=controls from	11 -10 0 4 -3 0 0 0
o:topic=controls from ahead	11 -10 0 3 -3 0 0 0
o:topic=controls of	-14 0 0 17 0 0 0 0
o:topic=controls of ahead	-14 0 0 17 0 0 0 0
o:topic=controls on	10 -2 -2 1 -3 -2 0 -6
o:topic=controls on ahead	11 -2 -2 0 -3 -2 0 -6
o:topic=controls say	0 9 0 -7 0 0 0 0
o:topic=controls until	0 3 0 -18 10 5 0 -1
o:topic=controls until ahead	0 3 0 -18 10 5 0 -1
o:topic=deal	-3 -1 -18 3 -9 -1 23 -10
o:topic=deal 	0 -1 0 9 0 0 0 0
o:topic=deal ahead	-2 0 -17 4 -17 -1 24 -9
o:topic=deal announce	0 -7 0 0 0 0 0 9
o:topic=deal be	0 -19 0 2 10 4 2 -6
o:topic=deal before	0 8 0 13 -13 0 -4 -7
o:topic=deal before ahead	0 8 0 13 -13 0 -4 -7
o:topic=deal begin	0 0 0 7 -4 0 0 -15
o:topic=deal by	-1 2 0 -5 -2 -4 2 9
o:topic=deal by ahead	-1 2 0 -5 -2 -4 2 9
o:topic=deal face	0 -4 0 -2 0 0 -1 10
o:topic=deal far	-10 -2 -8 10 -6 -5 10 -1
o:topic=deal far 	0 0 0 11 -3 0 0 -9
o:topic=deal far  ahead	0 0 0 9 -2 0 0 -8
o:topic=deal far ahead	-10 0 -7 3 -4 -5 10 0
o:topic=deal far end	0 -2 0 9 0 0 0 -4
o:topic=deal far for	0 -2 0 10 -3 0 0 0
o:topic=deal far for ahead	0 -1 0 10 -2 0 0 0
o:topic=deal far friday,	0 0 0 -7 9 0 0 0
o:topic=deal far from	0 -1 0 10 -1 0 0 -5
o:topic=deal far the	0 -8 0 13 0 0 0 -4
o:topic=deal far the ahead	0 -8 0 13 0 0 0 -4
o:topic=deal far to	0 7 0 2 0 0 0 -9
o:topic=deal far to ahead	0 7 0 2 0 0 0 -9
o:topic=deal far today	0 -6 0 18 0 0 0 -4
o:topic=deal have	0 0 0 0 -2 -2 14 -14
o:topic=deal no verb	2 2 -4 -2 0 -8 8 -2
o:topic=deal on	-1 4 -3 -8 7 10 -4 -3
o:topic=deal on ahead	-1 3 -3 -7 8 11 -3 -7
o:topic=deal other	0 2 0 -8 4 8 -4 -2
o:topic=deal settle	0 -5 0 -6 6 0 9 -3
o:topic=deal the	0 -1 0 -9 -8 0 12 5
o:topic=deal the ahead	0 -1 0 -9 -8 0 12 5
o:topic=deal today	0 -6 0 0 12 0 -1 -1
o:topic=deal until	7 -17 0 0 -3 -3 12 1
o:topic=deal until ahead	7 -17 0 0 -3 -3 12 1
o:topic=duties	-12 2 -2 16 -4 -18 -20 0
o:topic=duties 	7 7 -6 0 0 0 -3 -12
o:topic=duties  ahead	8 14 -5 -4 -8 0 -3 -14
o:topic=duties  today	0 -13 0 5 5 0 0 0
o:topic=duties after	0 1 0 -14 8 0 0 7
o:topic=duties after ahead	0 1 0 -14 8 0 0 7
o:topic=duties ahead	-10 5 0 9 -8 -16 -18 3
o:topic=duties and	0 -11 0 0 9 0 0 0
o:topic=duties announce	0 9 0 0 -14 0 0 -7
o:topic=duties as	0 0 0 -11 0 0 0 10
o:topic=duties back	0 -8 0 0 0 0 0 10
o:topic=duties begin	2 -9 -8 11 -2 -1 8 1
o:topic=duties bring	0 9 0 -5 -2 0 0 0
o:topic=duties call	0 -4 0 14 0 0 0 -9
o:topic=duties cent	0 -17 0 -1 0 0 0 17
o:topic=duties cent ahead	0 -16 0 -2 0 0 0 18
o:topic=duties collect	0 -11 0 1 0 0 0 10
o:topic=duties duty	0 0 0 10 -5 0 0 -3
o:topic=duties end	0 4 7 -2 -17 0 0 1
o:topic=duties ends today	0 0 0 -9 0 0 0 9
o:topic=duties expect	0 7 0 2 -15 0 0 0
o:topic=duties face	0 11 0 -9 0 0 0 0
o:topic=duties fall	0 7 0 0 0 0 0 -9
o:topic=duties far	-11 -1 -5 3 8 -10 -8 1
o:topic=duties far 	-11 -9 -7 0 -1 7 10 4
o:topic=duties far  ahead	-10 -5 -6 -1 -2 8 10 1
o:topic=duties far ahead	-8 2 -2 -2 9 -8 -7 0
o:topic=duties far be	-3 8 -2 -11 0 -1 0 9
o:topic=duties far bern,	0 9 0 -8 0 0 0 0
o:topic=duties far bern, today	0 9 0 -8 0 0 0 0
o:topic=duties far by	5 -7 -2 -3 13 0 0 -11
o:topic=duties far by ahead	5 -7 -2 -3 13 0 0 -11
o:topic=duties far charge	0 -11 0 10 0 0 0 0
o:topic=duties far delhi,	0 10 0 -8 0 0 0 0
o:topic=duties far delhi, today	0 10 0 -8 0 0 0 0
o:topic=duties far end	5 7 -5 0 -4 0 0 -3
o:topic=duties far fall	0 8 0 5 -1 0 0 -12
o:topic=duties far friday,	0 9 0 -6 -2 0 0 0
o:topic=duties far from	-10 8 9 -9 0 0 0 0
o:topic=duties far from ahead	-10 6 9 -7 0 0 0 0
o:topic=duties far have	0 6 0 6 0 0 -2 -12
o:topic=duties far is	0 14 0 -2 -3 0 0 -6
o:topic=duties far is ahead	0 14 0 -9 -2 0 0 -2
o:topic=duties far move	0 -5 0 -13 0 0 0 19
o:topic=duties far no verb	-4 0 4 0 -10 2 3 4
o:topic=duties far on	-14 2 -12 4 0 -4 -1 1
o:topic=duties far on ahead	-14 4 -12 2 0 -4 -1 1
o:topic=duties far other	0 -17 0 2 15 0 0 0
o:topic=duties far put	0 0 0 9 -5 0 0 -5
o:topic=duties far run	0 0 0 -13 0 0 0 15
o:topic=duties far since	0 -4 0 13 0 0 0 -5
o:topic=duties far since ahead	0 -4 0 12 0 0 0 -4
o:topic=duties far tell	0 16 0 -7 -4 0 0 -4
o:topic=duties far to	0 0 0 13 -4 0 0 -10
o:topic=duties far to ahead	0 0 0 13 -4 0 0 -10
o:topic=duties far today	-1 -7 -1 10 0 0 0 4
o:topic=duties far tuesday,	0 -11 0 6 0 0 0 4
o:topic=duties far tuesday, ahead	0 -11 0 5 0 0 0 4
o:topic=duties far until	3 -4 4 -3 13 0 -8 -5
o:topic=duties far until ahead	3 -4 4 -3 13 0 -8 -4
o:topic=duties far wednesday,	0 -8 0 13 0 0 0 -3
o:topic=duties far write	0 -3 0 9 0 0 0 -2
o:topic=duties for	0 10 -1 3 -12 0 0 -10
o:topic=duties for ahead	0 4 -1 8 -11 0 0 -10
o:topic=duties force	0 -8 0 -5 0 0 0 13
o:topic=duties from	6 -1 -11 10 -5 0 -1 -9
o:topic=duties from ahead	6 -4 -10 11 -3 0 -1 -7
o:topic=duties get	0 6 -2 4 3 0 0 -14
o:topic=duties halve	0 9 0 -11 0 0 0 1
o:topic=duties has	0 -3 0 -5 -1 0 0 12
o:topic=duties has ahead	0 -3 0 -6 -1 0 0 12
o:topic=duties have	0 -10 -1 -3 12 0 -2 6
o:topic=duties introduce	0 -11 0 6 0 0 0 4
o:topic=duties is	0 -3 0 5 -6 0 10 -5
o:topic=duties is ahead	0 -3 0 5 -6 0 10 -7
o:topic=duties jump	0 -4 0 -4 10 0 0 0
o:topic=duties levy	0 13 0 -5 0 0 0 -4
o:topic=duties look	0 -4 0 -14 9 0 0 9
o:topic=duties monday, ahead	0 10 0 -6 0 0 0 -2
o:topic=duties move	0 10 0 -1 0 0 0 -10
o:topic=duties no verb	-15 -2 -3 6 -2 -6 0 2
o:topic=duties of ahead	0 6 -2 2 -3 0 0 -10
o:topic=duties on today	0 -7 0 9 3 0 0 -9
o:topic=duties other	0 0 4 15 -8 0 -3 -11
o:topic=duties pay	0 -9 -1 11 -14 0 0 7
o:topic=duties percent	0 9 0 -2 0 0 0 -6
o:topic=duties remain	0 -7 -1 11 0 0 0 0
o:topic=duties report	0 -2 0 -5 9 0 0 0
o:topic=duties return	0 10 0 -5 -6 0 0 0
o:topic=duties run	0 9 8 -23 -1 0 0 3
o:topic=duties since	0 -16 0 13 0 0 0 3
o:topic=duties since ahead	0 -15 0 11 0 0 0 4
o:topic=duties start	0 -13 0 14 0 0 0 0
o:topic=duties tell	0 -6 0 10 0 0 0 0
o:topic=duties than	0 4 0 -9 6 0 0 -2
o:topic=duties the	0 15 -3 -6 0 0 -5 -5
o:topic=duties the ahead	0 15 -3 -6 0 0 -5 -4
o:topic=duties threaten	0 11 0 -13 7 0 0 0
o:topic=duties through	0 -9 1 0 0 0 0 5
o:topic=duties through ahead	0 -9 1 0 0 0 0 5
o:topic=duties till	0 -9 0 6 0 0 0 3
o:topic=duties till ahead	0 -9 0 6 0 0 0 3
o:topic=duties today	0 -10 -4 17 4 0 0 -11
o:topic=duties until	-11 1 0 -4 -4 -4 -10 12
o:topic=duties until ahead	-11 1 0 -2 -4 -4 -10 10
o:topic=duties with	0 -4 0 -3 0 0 0 10
o:topic=duties with ahead	0 -4 0 -3 0 0 0 10
o:topic=exclusions	-1 -4 27 0 -9 -6 -7 -12
o:topic=exclusions 	0 -7 12 -6 3 0 0 -4
o:topic=exclusions  ahead	0 -5 11 -1 0 0 0 0
o:topic=exclusions ahead	0 -2 27 0 -13 -6 -7 -12
o:topic=exclusions before	0 1 0 8 -13 0 0 4
o:topic=exclusions before ahead	0 0 0 8 -11 0 0 5
o:topic=exclusions begin	-1 -3 5 -4 -9 0 0 15
o:topic=exclusions end	-1 -14 -3 22 5 0 0 -14
o:topic=exclusions far	8 7 4 -16 -7 0 3 0
o:topic=exclusions far 	6 5 7 -17 -5 0 0 0
o:topic=exclusions far ahead	8 8 4 -18 -6 0 3 0
o:topic=exclusions far no verb	3 0 5 -9 -2 0 4 0
o:topic=exclusions no verb	6 7 10 -23 1 0 0 -6
o:topic=exclusions on	1 -3 12 -2 -1 0 0 -4
o:topic=exclusions on ahead	1 -3 12 -2 -1 0 0 -4
o:topic=exclusions until	-4 -11 14 2 1 0 0 -12
o:topic=exclusions until ahead	-4 -11 14 2 1 0 0 -12
o:topic=fees	-1 -11 -1 13 9 -3 -1 -10
o:topic=fees ahead	-1 -10 -1 9 11 -3 -1 -9
o:topic=fees be	0 -2 0 11 -1 0 0 -3
o:topic=fees begin	-6 2 0 -12 17 0 0 -3
o:topic=fees from	-6 -7 0 0 13 0 0 -2
o:topic=fees from ahead	-6 -7 0 0 13 0 0 -2
o:topic=longer	-7 -5 11 -1 -9 -9 0 8
o:topic=longer ahead	-12 -6 12 -4 -7 -8 0 12
o:topic=longer announce	0 10 0 -6 0 0 0 0
o:topic=longer be	0 12 0 -6 -10 0 0 4
o:topic=longer by	0 -5 2 -5 -7 0 0 14
o:topic=longer by ahead	0 -5 2 -5 -7 0 0 14
o:topic=longer charge	0 11 0 -7 0 0 0 -2
o:topic=longer confirm	0 0 0 -8 8 0 0 0
o:topic=longer end	1 0 3 6 9 0 0 -18
o:topic=longer extend	-2 -9 4 0 -8 2 -1 7
o:topic=longer far 	-1 13 0 2 -3 0 0 -14
o:topic=longer far  ahead	-1 13 0 2 -2 0 0 -14
o:topic=longer far be	0 1 0 -12 6 0 0 2
o:topic=longer far no verb	-7 12 -3 -13 0 -2 0 7
o:topic=longer far today	0 0 0 9 -1 0 0 -2
o:topic=longer for	0 10 0 -10 0 0 0 -1
o:topic=longer for ahead	0 10 0 -10 0 0 0 -1
o:topic=longer from	-3 1 -3 -1 -7 0 0 10
o:topic=longer from ahead	-3 1 -3 -1 -7 0 0 10
o:topic=longer no verb	-2 2 5 0 -9 -3 4 0
o:topic=longer on	3 -3 6 2 5 -2 0 -11
o:topic=longer on ahead	3 -3 6 2 5 -2 0 -11
o:topic=longer other	0 -14 0 3 -7 0 -4 9
o:topic=longer propose	0 0 0 -13 10 0 0 1
o:topic=longer run	0 -10 1 17 -1 0 0 -8
o:topic=longer to	-5 2 15 -15 -15 0 -1 11
o:topic=longer to ahead	-5 0 15 -15 -15 0 -1 14
o:topic=longer until	0 6 -11 -9 12 0 -4 5
o:topic=longer until ahead	0 6 -11 -9 12 0 -4 5
o:topic=meeting	-22 -8 -10 11 4 0 9 -5
o:topic=meeting 	0 -8 0 12 2 -1 0 -4
o:topic=meeting  ahead	0 -8 0 11 2 0 0 -4
o:topic=meeting ahead	-21 -8 -9 10 6 0 11 -8
o:topic=meeting and	0 0 0 -10 0 0 0 12
o:topic=meeting be	0 -15 0 3 0 0 11 -1
o:topic=meeting before	0 6 0 -8 1 0 4 -4
o:topic=meeting before ahead	0 7 0 -9 1 0 4 -4
o:topic=meeting begin	0 -1 0 11 1 0 -2 -8
o:topic=meeting by	0 10 6 -18 7 0 2 -13
o:topic=meeting by ahead	0 10 6 -18 7 0 2 -13
o:topic=meeting continue	0 11 0 0 0 0 0 -9
o:topic=meeting end	0 4 0 -26 -7 0 7 22
o:topic=meeting ended	0 0 0 -12 0 0 0 12
o:topic=meeting expect	0 0 0 -7 8 0 0 0
o:topic=meeting far	-19 -5 3 4 5 0 1 -6
o:topic=meeting far 	0 -2 12 0 -4 -1 0 -1
o:topic=meeting far  ahead	0 -6 12 0 -2 -1 0 0
o:topic=meeting far agree	0 0 0 -5 0 0 9 0
o:topic=meeting far ahead	-17 -3 3 3 8 0 1 -10
o:topic=meeting far be	0 -12 0 17 -7 0 2 -1
o:topic=meeting far before	0 3 0 -13 6 0 0 3
o:topic=meeting far before ahead	0 3 0 -13 6 0 0 3
o:topic=meeting far begin	0 10 0 0 -4 0 -2 -6
o:topic=meeting far by	0 -3 0 1 -4 0 8 0
o:topic=meeting far by ahead	0 -3 0 1 -3 0 8 0
o:topic=meeting far is	0 -2 0 11 0 0 0 -4
o:topic=meeting far is ahead	0 -2 0 11 0 0 0 -4
o:topic=meeting far no verb	-7 -10 6 9 4 -8 0 -2
o:topic=meeting far run	0 -5 0 -3 10 0 0 -1
o:topic=meeting far suspend	0 -4 0 -10 7 0 0 7
o:topic=meeting far to	0 0 0 -12 17 0 0 -4
o:topic=meeting far to ahead	0 0 0 -12 17 0 0 -4
o:topic=meeting far until	0 -14 0 8 3 0 -2 0
o:topic=meeting far until ahead	0 -14 0 8 3 0 -2 0
o:topic=meeting far wednesday,	0 10 0 -6 0 0 0 -2
o:topic=meeting for	0 -6 0 2 8 0 -1 -2
o:topic=meeting for ahead	0 -6 0 2 8 0 -1 -2
o:topic=meeting from	0 8 0 -1 -13 3 -1 0
o:topic=meeting from ahead	0 8 0 -1 -13 3 -1 0
o:topic=meeting have	0 -1 0 -9 9 0 10 -5
o:topic=meeting of	0 13 0 -10 -5 1 0 0
o:topic=meeting of ahead	0 13 0 -10 -5 1 0 0
o:topic=meeting on	-5 -8 -6 13 -7 -10 5 6
o:topic=meeting on ahead	-4 -6 -5 13 -6 -9 5 3
o:topic=meeting receive	0 -2 0 -4 8 0 0 0
o:topic=meeting return	0 -5 0 -7 0 0 0 11
o:topic=meeting run	0 -1 0 -9 -1 4 0 12
o:topic=meeting say	0 15 0 -11 0 0 0 -1
o:topic=meeting suspend	0 0 0 10 -5 0 0 -5
o:topic=none	-15 7 -7 6 -8 -33 0 3
o:topic=none 	-3 -5 -8 3 5 -3 -1 2
o:topic=none  ahead	-1 -18 -6 14 10 -2 0 -6
o:topic=none  today	0 11 0 -11 -6 0 0 11
o:topic=none ahead	-8 3 -2 3 0 -28 3 0
o:topic=none ask	0 3 0 7 -12 0 0 0
o:topic=none begin	-1 -26 0 23 0 0 -2 5
o:topic=none bring	0 -8 0 12 -4 0 0 0
o:topic=none brussels,	0 -2 0 10 0 0 0 -6
o:topic=none clear	0 -10 0 9 0 0 0 1
o:topic=none expect	0 5 0 -10 7 0 0 0
o:topic=none for	0 5 0 -14 7 0 0 5
o:topic=none for ahead	0 6 0 -16 7 0 0 6
o:topic=none from	-3 -3 0 8 3 0 0 -13
o:topic=none from ahead	-2 -10 0 20 0 0 0 -12
o:topic=none from today	0 7 0 -11 5 0 0 0
o:topic=none if	0 -12 0 6 0 0 0 6
o:topic=none if ahead	0 -12 0 6 0 0 0 6
o:topic=none leave	0 3 0 -5 -6 0 -1 9
o:topic=none look	0 0 0 11 -10 0 0 0
o:topic=none no verb	-5 4 -2 2 0 -12 -8 2
o:topic=none on today	0 11 0 -10 -1 0 0 0
o:topic=none other	-1 14 7 -8 -9 0 6 -6
o:topic=none return	0 -9 0 13 -3 0 0 0
o:topic=none rise	0 12 0 -11 0 0 0 0
o:topic=none run	0 -6 0 14 0 0 0 -5
o:topic=none say	0 -18 0 4 3 0 0 2
o:topic=none see	0 -3 0 10 0 0 0 -4
o:topic=none sign	0 8 0 -11 0 0 0 1
o:topic=none sit	0 1 0 -12 16 0 0 -4
o:topic=none suspend	7 9 0 0 -2 0 0 -11
o:topic=none tell	0 -6 0 12 -1 0 0 0
o:topic=none the	-2 0 8 0 -21 0 3 4
o:topic=none the ahead	-2 0 8 -6 -20 0 3 8
o:topic=none the today	0 -1 0 10 0 0 0 -7
o:topic=none today	-9 8 -8 3 -11 -3 -9 3
o:topic=none until	0 0 4 3 -5 0 11 -12
o:topic=none until ahead	0 0 4 2 -5 0 11 -11
o:topic=none want	0 -3 0 -5 -4 0 13 0
o:topic=none wednesday, today	0 -10 0 1 0 0 0 7
o:topic=none write	0 0 0 -10 7 0 0 2
o:topic=none —	0 -8 0 10 0 0 0 0
o:topic=none — today	0 -6 0 11 0 0 0 -1
o:topic=procedure	-7 0 -5 8 8 -11 -26 -8
o:topic=procedure 	-2 -12 0 1 9 0 0 1
o:topic=procedure  ahead	-2 -12 0 0 11 0 0 1
o:topic=procedure ahead	-6 1 -4 5 7 -10 -25 -2
o:topic=procedure be	-4 1 0 14 -3 -5 -2 -10
o:topic=procedure before	0 11 0 -5 0 0 0 -2
o:topic=procedure before ahead	0 11 0 -5 0 0 0 -2
o:topic=procedure end	0 2 0 0 -9 0 0 6
o:topic=procedure far	-2 6 -3 -3 3 6 -15 0
o:topic=procedure far ahead	-2 9 -2 -5 0 6 -15 0
o:topic=procedure far be	0 14 0 -16 0 0 -1 3
o:topic=procedure far by	0 -6 0 -13 12 0 -2 8
o:topic=procedure far by ahead	0 -6 0 -13 12 0 -2 8
o:topic=procedure far pay	0 -5 0 10 0 0 0 -1
o:topic=procedure far the	0 0 0 -3 -5 0 0 10
o:topic=procedure far the ahead	0 0 0 -3 -5 0 0 10
o:topic=procedure far until	0 18 0 1 -1 0 0 -14
o:topic=procedure far until ahead	0 18 0 1 -1 0 0 -14
o:topic=procedure from	11 -3 -1 7 -16 0 0 0
o:topic=procedure from ahead	11 0 -1 2 -13 0 0 0
o:topic=procedure of	0 0 0 12 -10 0 0 0
o:topic=procedure of ahead	0 0 0 9 -8 0 0 0
o:topic=procedure on	0 4 -8 2 0 1 0 -10
o:topic=procedure on ahead	0 5 -7 0 1 1 0 -9
o:topic=procedure plan	0 0 0 10 -9 0 0 0
o:topic=procedure put	0 8 0 1 -10 0 0 0
o:topic=procedure send	0 0 0 12 -11 0 0 0
o:topic=procedure suspend	-2 -4 0 -7 2 0 0 14
o:topic=procedure to	-2 -13 0 4 0 0 0 7
o:topic=procedure to ahead	-2 -13 0 4 0 0 0 7
o:topic=procedure today	0 0 0 8 0 0 0 -12
o:topic=procedure votes ahead	0 0 0 10 -8 0 0 0
o:topic=sale	-13 -11 -6 1 -11 35 -12 -12
o:topic=sale ahead	-13 -10 -6 0 -11 35 -12 -12
o:topic=sale be	0 -6 0 -11 2 13 0 0
o:topic=sale by	0 3 0 0 -11 13 -5 -3
o:topic=sale by ahead	0 3 0 0 -11 13 -5 -3
o:topic=sale far no verb	0 -3 0 -2 9 0 0 0
o:topic=sale far on	0 -2 0 13 -1 0 0 -3
o:topic=sale far on ahead	0 -2 0 12 -1 0 0 -3
o:topic=sale have	0 -1 0 0 -1 9 0 0
o:topic=sale on	0 2 0 11 -4 0 0 -9
o:topic=sale on ahead	0 2 0 11 -4 0 0 -9
o:topic=sale sell	0 0 0 0 -8 9 0 -2
o:topic=sale until	0 -3 0 0 -3 9 0 0
o:topic=sale until ahead	0 -3 0 0 -3 9 0 0
o:topic=signing	-7 0 0 4 4 0 -20 1
o:topic=signing ahead	-6 2 0 0 7 0 -19 -1
o:topic=signing ask	0 0 0 -10 8 0 0 2
o:topic=signing before	0 -10 0 3 4 0 0 0
o:topic=signing before ahead	0 -10 0 3 4 0 0 0
o:topic=signing begin	0 9 0 -4 2 0 0 -6
o:topic=signing by	-1 -4 -2 2 13 -4 -5 -7
o:topic=signing by ahead	-1 -4 -2 2 13 -4 -5 -7
o:topic=signing end	0 -11 0 11 0 0 0 -4
o:topic=signing have	0 -3 1 19 -8 -3 -2 -3
o:topic=signing it ahead	0 0 0 11 -9 0 0 0
o:topic=signing on	-6 3 1 4 2 -10 0 -5
o:topic=signing on ahead	-6 0 1 6 2 -10 0 -4
o:topic=signing other	-1 -7 0 0 -6 0 0 14
o:topic=signing sign ahead	0 -1 0 -4 0 0 0 10
o:topic=signing signed ahead	0 9 0 -8 0 0 0 0
o:topic=signing sit	0 0 0 10 -6 0 0 0
o:topic=signing the	0 -13 0 1 1 0 -1 8
o:topic=signing the ahead	0 -13 0 1 1 0 -1 8
o:topic=signing to	-1 4 0 -16 4 0 0 6
o:topic=signing to ahead	-1 4 0 -12 4 0 0 1
o:topic=signing today	0 -5 0 9 -9 0 0 4
o:topic=signing until	3 -2 7 -11 5 0 -3 0
o:topic=signing until ahead	3 -2 7 -11 5 0 -3 0
o:topic=truce	-8 2 -24 17 -8 -20 -2 1
o:topic=truce 	-9 -12 -3 5 -7 0 2 10
o:topic=truce  ahead	-9 -11 -3 6 -6 0 2 10
o:topic=truce after	0 -2 0 -4 0 0 0 9
o:topic=truce after ahead	0 -2 0 -4 0 0 0 9
o:topic=truce agree	0 -1 0 12 0 0 -5 -4
o:topic=truce ahead	-7 1 -23 12 -4 -20 -1 4
o:topic=truce before	0 1 0 16 -9 0 0 -11
o:topic=truce before ahead	0 1 0 16 -9 0 0 -11
o:topic=truce begin	4 18 0 -15 0 0 0 -2
o:topic=truce begins	0 10 0 -5 0 0 0 -1
o:topic=truce by	0 -3 0 1 0 0 12 -7
o:topic=truce by ahead	0 -3 0 1 0 0 12 -7
o:topic=truce carry	0 5 0 -16 0 0 0 11
o:topic=truce charge	0 -18 0 10 3 0 0 0
o:topic=truce conclude	0 0 0 -8 0 0 0 11
o:topic=truce declare	0 0 0 11 0 0 0 -10
o:topic=truce end	-5 -17 -12 18 5 0 0 -6
o:topic=truce end today	0 10 0 -7 0 0 0 -3
o:topic=truce ends ahead	0 -5 0 -4 0 0 0 11
o:topic=truce far	3 -6 -13 2 -2 -13 -1 12
o:topic=truce far 	6 4 0 2 -15 -1 -1 -4
o:topic=truce far  ahead	7 7 0 0 -8 0 0 -7
o:topic=truce far ahead	5 -3 -12 6 -14 -11 0 9
o:topic=truce far be	2 3 0 1 -8 0 -3 0
o:topic=truce far begin	0 7 0 4 0 0 0 -11
o:topic=truce far by	0 10 0 0 -9 0 -1 0
o:topic=truce far by ahead	0 10 0 0 -9 0 -1 0
o:topic=truce far end	0 -8 0 -9 0 0 0 18
o:topic=truce far friday,	0 -5 0 12 0 0 0 -3
o:topic=truce far from	-2 9 0 -4 0 0 0 -1
o:topic=truce far from ahead	-2 10 0 -5 0 0 0 -1
o:topic=truce far on	-3 4 0 -7 -10 0 0 14
o:topic=truce far on ahead	-3 4 0 -6 -9 0 0 13
o:topic=truce far run	0 -9 0 1 0 0 0 9
o:topic=truce far the	0 -1 0 7 7 0 0 -9
o:topic=truce far the ahead	0 -1 0 7 7 0 0 -9
o:topic=truce far today	0 -3 0 -6 12 0 0 5
o:topic=truce far until	3 -16 0 -2 -6 0 7 7
o:topic=truce far until ahead	3 -16 0 -2 -6 0 7 7
o:topic=truce for	0 -9 0 0 -3 0 0 10
o:topic=truce for ahead	0 -9 0 0 -3 0 0 10
o:topic=truce have	5 0 0 -10 -13 0 -1 17
o:topic=truce keep	0 0 0 -9 0 0 0 8
o:topic=truce move	0 -1 0 10 0 0 0 -6
o:topic=truce no verb	0 -1 -1 9 1 -7 -9 -5
o:topic=truce of	0 4 0 10 0 0 0 -15
o:topic=truce of ahead	0 4 0 9 0 0 0 -14
o:topic=truce on	-1 0 -20 8 3 -5 -4 0
o:topic=truce on ahead	-1 1 -20 5 3 -5 -4 1
o:topic=truce on today	0 -2 0 11 0 0 0 -7
o:topic=truce other	0 0 0 -15 3 0 0 12
o:topic=truce pay	0 20 0 -12 -1 0 0 -4
o:topic=truce since	0 4 0 7 0 0 0 -10
o:topic=truce since ahead	0 4 0 6 0 0 0 -10
o:topic=truce stand	0 0 0 -6 0 0 0 9
o:topic=truce starts	0 10 0 -6 0 0 0 -1
o:topic=truce sunday,	0 0 0 -8 0 0 0 13
o:topic=truce sunday, ahead	0 0 0 -8 0 0 0 13
o:topic=truce suspend	-1 -3 -6 9 1 0 -1 -2
o:topic=truce the	-2 -2 5 12 -1 0 1 -10
o:topic=truce to	8 -15 -2 -4 3 0 0 5
o:topic=truce to ahead	8 -15 -2 -6 3 0 0 7
o:topic=truce today	0 6 0 19 -17 0 0 -17
o:topic=truce tuesday,	0 13 0 -8 0 0 0 -6
o:topic=truce tuesday, ahead	0 13 0 -9 0 0 0 -6
o:topic=truce until	0 0 -2 1 -8 0 -14 6
o:topic=truce until ahead	0 0 -2 0 -8 0 -14 8
o:topic=truce week,	0 -3 0 -4 0 0 0 9
o:topic=truce week, ahead	0 -3 0 -4 0 0 0 9
o:want by ahead	0 -4 0 4 -16 0 10 1
o:want the ahead	0 0 0 2 5 0 8 -18
o:write on ahead	0 -12 7 -2 0 0 0 4
on record BR,US 2025-08-01	0 14 0 -9 0 0 0 0
on record BR,US 2025-08-01 2025 II	0 14 0 -9 0 0 0 0
on record BR,US 2025-08-06	0 32 0 -31 0 0 0 0
on record BR,US 2025-08-06 2025 II	0 32 0 -31 0 0 0 0
on record BR,US 2026-07-22	0 25 0 -23 0 0 0 0
on record BR,US 2026-07-22 2026 II	0 25 0 -23 0 0 0 0
on record BR,US 2026-07-24	0 33 0 -20 0 0 0 -18
on record BR,US 2026-07-24 2026 II	0 33 0 -20 0 0 0 -18
on record BR,US 2026-11-13	0 -6 0 15 0 0 0 -7
on record BR,US 2026-11-13 2025 II	0 -6 0 15 0 0 0 -7
on record CA,CN 2026-03-01	0 23 0 -16 -3 0 0 -3
on record CA,CN 2026-03-01 2026 I	0 23 0 -16 -3 0 0 -3
on record CA,US 2025-07-21	0 0 0 -6 -1 0 13 -5
on record CA,US 2025-07-21 2025 I	0 0 0 -5 0 0 11 -4
on record CA,US 2025-08-01	0 22 0 -22 0 0 4 -3
on record CA,US 2025-08-01 2025 II	0 22 0 -22 0 0 4 -3
on record CA,US 2025-10-27	0 -11 0 15 0 0 0 0
on record CA,US 2025-10-27 2025 II	0 -11 0 15 0 0 0 0
on record CH,US 2025-08-07	0 37 0 -34 0 0 0 -4
on record CH,US 2025-08-07 2025 II	0 37 0 -34 0 0 0 -4
on record CH,US 2025-08-12	0 -3 0 -15 0 0 0 19
on record CH,US 2025-08-12 2025 II	0 -3 0 -15 0 0 0 19
on record CH,US 2025-11-21	0 -11 0 14 0 0 0 0
on record CH,US 2025-11-21 2025 II	0 -11 0 14 0 0 0 0
on record CH,US 2026-03-31	0 0 0 -13 -9 0 22 -1
on record CH,US 2026-03-31 2025 II	0 0 0 -9 -8 0 18 0
on record CH,US 2026-07-24	0 25 0 -18 0 0 0 -9
on record CH,US 2026-11-10	0 0 0 -10 0 0 0 11
on record CH,US 2026-11-10 2025 II	0 0 0 -10 0 0 0 11
on record CH,US 2028-12-31	0 -6 0 18 -3 0 -1 -2
on record CH,US 2028-12-31 2025 II	0 -6 0 18 -3 0 -1 -2
on record CL,US 2025-08-01	0 11 0 -11 0 0 0 0
on record CL,US 2025-08-01 2025 II	0 11 0 -11 0 0 0 0
on record CN,EU 2025-07-05	0 13 0 -13 0 0 0 0
on record CN,EU 2025-07-05 2025 II	0 13 0 -13 0 0 0 0
on record CN,EU 2026-11-10	0 0 0 -17 0 0 0 18
on record CN,JP 2026-07-24	0 27 0 -23 -3 0 0 0
on record CN,MX 2026-01-01	0 10 0 -9 0 0 0 0
on record CN,MX 2026-01-01 2025 II	0 10 0 -9 0 0 0 0
on record CN,RU 2026-11-10	0 0 0 -7 0 0 0 10
on record CN,RU 2026-11-10 2026 II	0 0 0 -7 0 0 0 10
on record CN,US 2019-01-01	0 -17 0 24 0 0 0 -8
on record CN,US 2019-01-01 2018 II	0 -17 0 24 0 0 0 -8
on record CN,US 2019-12-15	0 2 0 3 0 0 0 -8
on record CN,US 2019-12-15 2019 II	0 2 0 3 0 0 0 -8
on record CN,US 2020-02-14	0 26 0 -23 0 0 0 -1
on record CN,US 2020-02-14 2020 I	0 26 0 -23 0 0 0 -1
on record CN,US 2025-02-10	0 29 0 -27 0 0 0 -2
on record CN,US 2025-02-10 2025 I	0 29 0 -27 0 0 0 -2
on record CN,US 2025-03-04	0 -9 0 0 0 0 0 10
on record CN,US 2025-03-04 2025 I	0 -9 0 0 0 0 0 10
on record CN,US 2025-03-10	0 36 0 -33 0 0 0 0
on record CN,US 2025-03-10 2025 I	0 36 0 -33 0 0 0 0
on record CN,US 2025-04-02	0 18 0 -14 0 0 0 -2
on record CN,US 2025-04-02 2025 I	0 18 0 -14 0 0 0 -2
on record CN,US 2025-04-04	0 -5 0 10 0 0 0 -2
on record CN,US 2025-04-04 2025 I	0 -5 0 10 0 0 0 -2
on record CN,US 2025-04-05	0 6 0 -10 0 4 0 0
on record CN,US 2025-04-05 2025 I	0 6 0 -10 0 4 0 0
on record CN,US 2025-04-09	0 26 0 -15 -2 0 0 -9
on record CN,US 2025-04-09 2025 I	0 26 0 -15 -2 0 0 -9
on record CN,US 2025-04-10	0 30 0 -24 0 0 0 -4
on record CN,US 2025-04-10 2025 I	0 30 0 -24 0 0 0 -4
on record CN,US 2025-04-12	0 16 8 -27 8 0 -3 -8
on record CN,US 2025-04-12 2025 I	0 16 8 -27 8 0 -3 -8
on record CN,US 2025-04-15	0 17 0 -14 -1 0 0 0
on record CN,US 2025-04-15 2025 I	0 17 0 -14 -1 0 0 0
on record CN,US 2025-04-16	0 -16 0 20 0 0 0 0
on record CN,US 2025-04-16 2025 I	0 -16 0 20 0 0 0 0
on record CN,US 2025-04-17	0 -13 0 17 0 0 0 -2
on record CN,US 2025-04-17 2025 I	0 -13 0 17 0 0 0 -2
on record CN,US 2025-04-18	0 -9 0 14 0 0 0 -2
on record CN,US 2025-04-18 2025 I	0 -9 0 14 0 0 0 -2
on record CN,US 2025-05-02	0 -10 10 -18 17 0 0 -9
on record CN,US 2025-05-02 2025 I	0 -10 10 -18 17 0 0 -9
on record CN,US 2025-05-11	0 -3 0 11 0 0 0 -3
on record CN,US 2025-05-11 2025 I	0 -3 0 11 0 0 0 -3
on record CN,US 2025-05-12	0 -10 0 15 0 0 0 -1
on record CN,US 2025-05-12 2025 I	0 -10 0 15 0 0 0 -1
on record CN,US 2025-05-13	0 -8 8 -9 10 0 0 -3
on record CN,US 2025-05-13 2025 I	0 -8 8 -9 10 0 0 -3
on record CN,US 2025-05-14	0 64 -1 -42 -22 0 -3 -24
on record CN,US 2025-05-14 2025 I	0 64 -1 -42 -22 0 -3 -24
on record CN,US 2025-05-15	0 -3 0 9 0 0 0 0
on record CN,US 2025-05-15 2025 I	0 -3 0 9 0 0 0 0
on record CN,US 2025-06-04	0 10 0 -8 0 0 0 0
on record CN,US 2025-06-04 2025 I	0 10 0 -8 0 0 0 0
on record CN,US 2025-06-11	0 -4 0 13 0 0 0 -4
on record CN,US 2025-06-11 2025 I	0 -4 0 13 0 0 0 -4
on record CN,US 2025-07-09	-7 31 -2 -47 -5 -2 12 0
on record CN,US 2025-07-09 2025 I	-7 29 -2 -65 -4 -2 12 7
on record CN,US 2025-07-29	0 -4 0 11 0 0 0 -2
on record CN,US 2025-07-29 2025 II	0 -4 0 11 0 0 0 -2
on record CN,US 2025-07-31	0 -3 0 -11 16 0 0 0
on record CN,US 2025-07-31 2025 I	0 -2 0 -13 16 0 0 0
on record CN,US 2025-08-01	0 33 0 -36 -16 -2 15 -1
on record CN,US 2025-08-01 2025 II	0 33 0 -36 -16 -2 15 -1
on record CN,US 2025-08-04	0 -6 0 9 0 0 0 0
on record CN,US 2025-08-04 2025 II	0 -6 0 9 0 0 0 0
on record CN,US 2025-08-05	0 -4 0 11 0 0 0 -3
on record CN,US 2025-08-05 2025 II	0 -4 0 11 0 0 0 -3
on record CN,US 2025-08-06	0 28 0 -24 0 0 0 -6
on record CN,US 2025-08-06 2025 II	0 28 0 -24 0 0 0 -6
on record CN,US 2025-08-07	0 38 0 -33 0 0 0 -4
on record CN,US 2025-08-07 2025 II	0 38 0 -33 0 0 0 -4
on record CN,US 2025-08-10	0 0 0 15 0 0 0 -12
on record CN,US 2025-08-11	0 -3 0 18 -6 0 0 -4
on record CN,US 2025-08-11 2025 II	0 -3 0 18 -6 0 0 -4
on record CN,US 2025-08-12	-4 -55 -3 -20 -22 0 -9 90
on record CN,US 2025-08-12 2025 I	0 0 0 -30 -5 0 -2 33
on record CN,US 2025-08-12 2025 II	-1 -59 -1 -3 -17 0 -4 73
on record CN,US 2025-08-13	0 -9 0 13 0 0 0 -3
on record CN,US 2025-08-13 2025 II	0 -7 0 10 0 0 0 -2
on record CN,US 2025-08-17	0 -3 0 8 0 0 0 0
on record CN,US 2025-08-17 2025 II	0 -3 0 8 0 0 0 0
on record CN,US 2025-08-18	0 -15 0 24 0 0 0 -7
on record CN,US 2025-08-18 2025 II	0 -15 0 24 0 0 0 -7
on record CN,US 2025-08-27	0 40 0 -33 -3 0 0 -7
on record CN,US 2025-08-27 2025 II	0 40 0 -33 -3 0 0 -7
on record CN,US 2025-08-29	0 16 4 -14 -6 0 0 -7
on record CN,US 2025-08-29 2025 II	0 16 4 -14 -6 0 0 -7
on record CN,US 2025-09-17	-8 -19 -1 -34 -15 56 -4 -10
on record CN,US 2025-09-17 2025 II	-8 -17 -1 -33 -15 54 -4 -8
on record CN,US 2025-09-19	0 -9 0 23 -2 -6 0 0
on record CN,US 2025-09-19 2025 II	0 -9 0 23 -2 -6 0 0
on record CN,US 2025-10-01	0 9 0 -7 0 0 0 0
on record CN,US 2025-10-01 2025 II	0 9 0 -7 0 0 0 0
on record CN,US 2025-10-09	10 0 0 -9 0 0 0 0
on record CN,US 2025-10-09 2025 II	10 0 0 -9 0 0 0 0
on record CN,US 2025-10-14	-12 -26 -1 -45 68 0 0 -10
on record CN,US 2025-10-14 2025 II	-11 -23 -1 -43 65 0 0 -10
on record CN,US 2025-10-16	-5 -3 0 16 -2 0 0 0
on record CN,US 2025-10-16 2025 II	-5 -3 0 16 -2 0 0 0
on record CN,US 2025-10-17	0 -18 0 27 -7 0 0 -1
on record CN,US 2025-10-17 2025 II	0 -18 0 27 -7 0 0 -1
on record CN,US 2025-10-19	0 -6 0 9 0 0 0 0
on record CN,US 2025-10-19 2025 II	0 -6 0 9 0 0 0 0
on record CN,US 2025-10-26	0 -3 0 14 0 0 0 -5
on record CN,US 2025-10-26 2025 II	0 -3 0 14 0 0 0 -5
on record CN,US 2025-10-30	0 -10 0 31 -7 0 0 -12
on record CN,US 2025-10-30 2025 II	0 -10 0 31 -7 0 0 -12
on record CN,US 2025-10-31	-1 -10 0 23 -4 0 0 -4
on record CN,US 2025-10-31 2025 II	-1 -10 0 23 -4 0 0 -4
on record CN,US 2025-11-01	13 31 -2 -25 -24 0 -2 -38
on record CN,US 2025-11-01 2025 II	13 31 -2 -25 -24 0 -2 -38
on record CN,US 2025-11-05	0 -23 0 -31 45 0 0 -1
on record CN,US 2025-11-05 2025 II	0 -23 0 -31 45 0 0 -1
on record CN,US 2025-11-06	0 -3 0 17 0 0 0 -8
on record CN,US 2025-11-06 2025 II	0 -3 0 17 0 0 0 -8
on record CN,US 2025-11-08	29 -19 -1 -4 -4 0 0 -2
on record CN,US 2025-11-08 2025 II	29 -19 -1 -4 -4 0 0 -2
on record CN,US 2025-11-09	0 16 0 0 -13 0 0 -14
on record CN,US 2025-11-09 2025 II	0 16 0 0 -13 0 0 -14
on record CN,US 2025-11-10	-19 25 -17 -82 -8 -4 -5 66
on record CN,US 2025-11-10 2025 II	-19 25 -17 -82 -8 -4 -5 66
on record CN,US 2025-11-12	0 -8 0 21 -10 0 0 0
on record CN,US 2025-11-12 2025 II	0 -8 0 21 -10 0 0 0
on record CN,US 2025-11-17	0 -12 0 21 0 0 0 -9
on record CN,US 2025-11-17 2025 II	0 -12 0 21 0 0 0 -9
on record CN,US 2025-11-27	-4 -4 0 10 -4 0 6 -4
on record CN,US 2025-11-27 2025 II	-4 -4 0 10 -4 0 6 -4
on record CN,US 2025-11-28	10 -1 0 -6 10 0 -1 -10
on record CN,US 2025-11-28 2025 II	10 -1 0 -6 10 0 -1 -10
on record CN,US 2025-11-29	0 -9 15 0 0 0 0 -12
on record CN,US 2025-11-29 2025 II	0 -9 15 0 0 0 0 -12
on record CN,US 2025-12-01	43 -32 0 -26 9 0 0 -7
on record CN,US 2025-12-01 2025 II	43 -32 0 -26 9 0 0 -7
on record CN,US 2025-12-02	0 -4 0 10 0 0 0 -3
on record CN,US 2025-12-02 2025 II	0 -4 0 10 0 0 0 -3
on record CN,US 2025-12-16	-1 -8 0 -34 14 33 0 -13
on record CN,US 2025-12-16 2025 II	-1 -8 0 -34 14 33 0 -13
on record CN,US 2025-12-31	0 -7 0 25 -2 0 -7 -6
on record CN,US 2025-12-31 2025 II	0 -7 0 25 -2 0 -7 -6
on record CN,US 2026-01-01	0 28 0 -4 -17 0 0 -9
on record CN,US 2026-01-01 2025 II	0 21 0 1 -16 0 0 -9
on record CN,US 2026-01-15	0 32 0 -30 -1 0 0 0
on record CN,US 2026-01-15 2026 I	0 32 0 -30 -1 0 0 0
on record CN,US 2026-01-22	0 -31 0 -16 -18 45 0 -8
on record CN,US 2026-01-22 2025 II	0 -6 0 -28 -10 36 0 -3
on record CN,US 2026-01-22 2026 I	0 -25 0 12 -6 16 0 -2
on record CN,US 2026-02-04	0 -18 0 22 0 0 0 0
on record CN,US 2026-02-04 2025 II	0 -17 0 21 0 0 0 0
on record CN,US 2026-02-20	0 -5 0 -13 19 0 0 0
on record CN,US 2026-02-20 2026 I	0 -5 0 -13 19 0 0 0
on record CN,US 2026-02-23	0 0 0 11 0 0 0 -7
on record CN,US 2026-02-23 2026 I	0 0 0 11 0 0 0 -7
on record CN,US 2026-02-24	0 50 0 -41 -14 0 0 -4
on record CN,US 2026-02-24 2026 I	0 50 0 -41 -14 0 0 -4
on record CN,US 2026-02-27	0 -6 0 10 -1 0 0 0
on record CN,US 2026-02-27 2026 I	0 -6 0 10 -1 0 0 0
on record CN,US 2026-02-28	0 -20 -8 -5 38 0 -8 -20
on record CN,US 2026-02-28 2025 II	0 -7 0 9 4 0 -5 -4
on record CN,US 2026-02-28 2026 I	0 -15 -7 -14 37 0 0 -15
on record CN,US 2026-03-02	0 -7 0 10 0 0 0 0
on record CN,US 2026-03-02 2026 I	0 -7 0 10 0 0 0 0
on record CN,US 2026-03-03	0 -17 0 21 -1 0 0 0
on record CN,US 2026-03-03 2026 I	0 -16 0 20 -1 0 0 0
on record CN,US 2026-03-04	0 -17 0 28 0 0 0 -12
on record CN,US 2026-03-04 2025 II	0 -14 0 24 0 0 0 -12
on record CN,US 2026-03-10	0 -7 0 11 0 0 0 -1
on record CN,US 2026-03-31	0 -9 0 14 0 0 0 -3
on record CN,US 2026-03-31 2026 I	0 -9 0 14 0 0 0 -3
on record CN,US 2026-04-02	0 -20 0 37 -4 0 0 -14
on record CN,US 2026-04-02 2025 I	0 -1 0 12 0 0 0 -7
on record CN,US 2026-04-02 2025 II	0 -14 0 20 0 0 0 -4
on record CN,US 2026-04-09	0 -8 0 15 0 0 0 -6
on record CN,US 2026-04-09 2025 II	0 -7 0 13 0 0 0 -5
on record CN,US 2026-04-10	0 -26 0 34 0 0 0 -11
on record CN,US 2026-04-10 2025 II	0 -17 0 25 0 0 0 -9
on record CN,US 2026-04-11	0 -7 0 10 0 0 0 0
on record CN,US 2026-05-08	0 -2 0 11 -4 0 0 0
on record CN,US 2026-05-10	0 -1 0 13 0 0 0 -10
on record CN,US 2026-05-10 2025 II	0 0 0 12 0 0 0 -9
on record CN,US 2026-05-11	0 -1 0 9 0 0 0 -4
on record CN,US 2026-05-12	0 0 0 17 0 0 0 -12
on record CN,US 2026-05-12 2026 I	0 0 0 14 0 0 0 -10
on record CN,US 2026-05-14	0 -22 0 37 -9 0 0 -9
on record CN,US 2026-05-14 2025 II	0 -15 0 21 0 0 0 -5
on record CN,US 2026-05-14 2026 I	0 -3 0 16 -8 0 0 0
on record CN,US 2026-06-29	0 -9 0 0 7 0 0 0
on record CN,US 2026-06-29 2026 I	0 -9 0 0 7 0 0 0
on record CN,US 2026-07-10	0 -8 0 -28 34 0 0 0
on record CN,US 2026-07-10 2026 I	0 -8 0 -16 24 0 0 0
on record CN,US 2026-07-22	0 11 0 -9 0 0 0 0
on record CN,US 2026-07-23	0 24 0 -18 -1 0 0 -6
on record CN,US 2026-07-23 2026 I	0 25 0 -19 -1 0 0 -5
on record CN,US 2026-07-24	-4 98 -17 -38 -37 -1 0 -80
on record CN,US 2026-07-24 2026 I	-1 114 -12 -76 -27 0 0 -65
on record CN,US 2026-07-24 2026 II	0 3 -1 18 -11 0 0 -25
on record CN,US 2026-07-27	0 3 0 -11 8 0 0 0
on record CN,US 2026-07-27 2026 II	0 4 0 -12 8 0 0 0
on record CN,US 2026-07-31 2026 I	0 11 0 -6 0 0 0 0
on record CN,US 2026-07-31 2026 II	0 -11 0 12 0 0 0 0
on record CN,US 2026-09-03	0 30 0 -26 -5 0 0 0
on record CN,US 2026-09-03 2026 II	0 30 0 -26 -5 0 0 0
on record CN,US 2026-09-20	0 -12 0 16 0 0 0 -1
on record CN,US 2026-09-20 2026 II	0 -12 0 16 0 0 0 -1
on record CN,US 2026-09-23	0 -12 0 27 -4 0 0 -11
on record CN,US 2026-09-23 2026 II	0 -12 0 27 -4 0 0 -11
on record CN,US 2026-09-24	0 -5 0 17 -5 0 0 -5
on record CN,US 2026-09-24 2026 II	0 -5 0 15 -3 0 0 -4
on record CN,US 2026-09-25	0 -9 0 1 12 0 0 -8
on record CN,US 2026-09-25 2026 II	0 -9 0 0 12 0 0 -8
on record CN,US 2026-09-29	-8 16 0 0 -4 0 0 -3
on record CN,US 2026-09-29 2026 II	0 12 0 -6 -3 0 0 0
on record CN,US 2026-09-30	0 -5 0 -23 31 0 0 -4
on record CN,US 2026-09-30 2026 II	0 -4 0 -25 31 0 0 -3
on record CN,US 2026-10-04	0 -4 0 15 -1 0 0 -1
on record CN,US 2026-10-04 2026 II	0 -3 0 11 -1 0 0 0
on record CN,US 2026-10-09	-28 -7 0 41 -8 0 0 -2
on record CN,US 2026-10-09 2025 II	-27 0 0 36 -3 0 0 0
on record CN,US 2026-10-09 2026 II	0 -4 0 11 -2 0 0 0
on record CN,US 2026-10-10	0 -3 0 12 0 0 0 -1
on record CN,US 2026-10-14	0 0 0 13 -10 0 0 0
on record CN,US 2026-10-14 2025 II	0 0 0 13 -10 0 0 0
on record CN,US 2026-10-18	0 -14 0 -22 34 -1 0 -2
on record CN,US 2026-10-18 2026 II	0 -14 0 -22 34 -1 0 -2
on record CN,US 2026-10-30	0 0 0 15 0 0 0 -9
on record CN,US 2026-10-30 2025 II	0 0 0 11 0 0 0 -7
on record CN,US 2026-11-01	0 -13 0 18 0 0 0 0
on record CN,US 2026-11-01 2025 II	0 -8 0 14 0 0 0 0
on record CN,US 2026-11-05	0 -1 0 12 -6 0 0 0
on record CN,US 2026-11-09	28 -33 48 -78 37 -7 -1 -50
on record CN,US 2026-11-09 2025 II	19 -12 15 -47 39 -1 0 -26
on record CN,US 2026-11-09 2026 II	13 -22 40 -43 6 -1 0 -30
on record CN,US 2026-11-10	29 -82 10 -110 7 -11 -9 86
on record CN,US 2026-11-10 2025 II	26 -46 17 -39 -1 -2 0 14
on record CN,US 2026-11-10 2026 I	-11 -13 -1 -44 -11 0 0 61
on record CN,US 2026-11-10 2026 II	16 -44 -11 -71 16 -4 -4 60
on record CN,US 2026-11-27	71 -21 -10 -41 -15 0 0 -34
on record CN,US 2026-11-27 2025 II	30 -5 0 -21 -2 0 0 -6
on record CN,US 2026-11-27 2026 II	49 -13 -8 -21 -10 0 0 -24
on record CN,US 2026-11-30	0 0 0 13 0 0 0 -9
on record CN,US 2026-11-30 2026 II	0 0 0 13 0 0 0 -9
on record CN,US 2026-12-04	0 35 0 -31 0 0 0 -2
on record CN,US 2026-12-04 2026 II	0 35 0 -31 0 0 0 -2
on record CN,US 2026-12-31	0 0 11 4 -5 0 0 -11
on record CN,US 2027-01-01	0 30 0 -28 0 0 0 -5
on record CN,US 2027-01-10	-6 -22 -6 -59 -3 -3 -1 74
on record CN,US 2027-01-10 2026 II	-6 -22 -6 -59 -3 -3 -1 74
on record CN,US 2027-02-09	0 13 0 -12 0 0 0 0
on record CN,US 2027-02-09 2026 II	0 13 0 -12 0 0 0 0
on record CN,US 2027-02-20	0 -7 0 17 -6 0 0 -1
on record CN,US 2027-02-24	0 -32 0 35 0 0 0 -1
on record CN,US 2027-02-24 2026 I	0 -24 0 28 0 0 0 -1
on record CN,US 2027-02-24 2026 II	0 -12 0 12 0 0 0 0
on record CN,US 2027-06-23	0 41 0 -32 -9 0 0 -14
on record CN,US 2027-06-23 2025 II	0 21 0 -15 0 0 0 -9
on record CN,US 2027-07-24	0 -6 0 13 0 0 0 -1
on record CN,US 2027-07-24 2026 II	0 -6 0 13 0 0 0 -1
on record CN,US 2027-09-23	0 0 0 10 0 0 0 -7
on record CN,US 2027-09-23 2026 II	0 0 0 10 0 0 0 -7
on record CN,US 2027-09-28	0 0 0 10 0 0 0 -6
on record CN,US 2027-09-28 2026 II	0 0 0 10 0 0 0 -6
on record EU,GB 2026-06-30	0 22 0 -17 0 0 0 -7
on record EU,GB 2026-06-30 2025 II	0 22 0 -17 0 0 0 -7
on record EU,MX 2025-08-01	0 22 0 -18 0 0 0 -2
on record EU,MX 2025-08-01 2025 II	0 22 0 -18 0 0 0 -2
on record EU,US 2025-04-09	0 10 0 -7 0 0 0 0
on record EU,US 2025-04-09 2025 I	0 10 0 -7 0 0 0 0
on record EU,US 2025-06-01	0 -32 0 33 0 0 0 0
on record EU,US 2025-06-01 2025 I	0 -32 0 33 0 0 0 0
on record EU,US 2025-07-09	0 15 0 -22 -10 0 6 0
on record EU,US 2025-07-09 2025 I	0 26 0 -24 -8 0 6 -10
on record EU,US 2025-07-14	-9 16 -1 -27 -14 0 0 22
on record EU,US 2025-07-14 2025 I	-9 12 0 -13 -12 0 0 12
on record EU,US 2025-07-14 2025 II	0 5 0 -17 0 0 0 13
on record EU,US 2025-08-01	0 24 0 -24 9 0 2 -18
on record EU,US 2025-08-01 2025 II	0 24 0 -24 9 0 2 -18
on record EU,US 2025-08-07	0 17 0 -9 -4 0 0 -7
on record EU,US 2025-08-07 2025 II	0 17 0 -9 -4 0 0 -7
on record EU,US 2025-08-12	0 -6 0 -19 0 0 0 26
on record EU,US 2025-08-12 2025 II	0 -6 0 -19 0 0 0 26
on record EU,US 2025-11-10	0 -3 0 -7 0 0 0 14
on record EU,US 2025-11-10 2025 II	0 -3 0 -7 0 0 0 14
on record EU,US 2026-02-06	-1 19 0 -13 -6 0 0 -1
on record EU,US 2026-02-06 2026 I	-1 19 0 -13 -6 0 0 -1
on record EU,US 2026-02-07	0 14 0 -20 -7 0 0 8
on record EU,US 2026-02-07 2025 II	0 14 0 -10 0 0 0 -4
on record EU,US 2026-02-07 2026 I	0 0 0 -13 -5 0 0 15
on record EU,US 2026-02-24	0 20 0 -20 0 0 0 0
on record EU,US 2026-02-24 2026 I	0 20 0 -20 0 0 0 0
on record EU,US 2026-06-01	0 -10 0 12 0 0 0 0
on record EU,US 2026-06-01 2026 I	0 -8 0 10 0 0 0 0
on record EU,US 2026-07-24	0 9 0 0 0 0 0 -7
on record EU,US 2026-07-24 2026 I	0 9 0 0 0 0 0 -7
on record EU,US 2026-07-31	0 23 0 -20 0 0 0 -2
on record EU,US 2026-08-01	0 -21 0 27 0 0 0 -5
on record EU,US 2026-08-01 2025 II	0 -15 0 21 0 0 0 -5
on record EU,US 2026-09-29	0 12 0 -8 0 0 0 0
on record GB,US 2025-07-09	0 40 0 -20 -5 0 -2 -20
on record GB,US 2025-07-09 2025 I	0 23 0 -13 -2 0 0 -7
on record GB,US 2026-05-08	0 -11 0 19 0 0 0 -5
on record GB,US 2026-05-08 2025 II	0 -3 0 9 0 0 0 -3
on record IN,US 2025-08-07	0 13 0 -13 0 0 0 0
on record IN,US 2025-08-07 2025 II	0 13 0 -13 0 0 0 0
on record IN,US 2025-08-27	0 41 0 -39 0 0 0 0
on record IN,US 2025-08-27 2025 II	0 41 0 -39 0 0 0 0
on record IN,US 2025-11-10	0 -6 0 -6 -4 0 0 15
on record IN,US 2025-11-10 2025 II	0 -6 0 -6 -4 0 0 15
on record IN,US 2026-02-07	0 25 0 -23 0 0 0 0
on record IN,US 2026-02-07 2026 I	0 25 0 -23 0 0 0 0
on record IN,US 2026-02-13	0 -16 0 17 0 0 0 0
on record IN,US 2026-02-13 2026 I	0 -16 0 17 0 0 0 0
on record JP,US 2025-07-09	0 -17 0 10 0 0 0 12
on record JP,US 2025-07-09 2025 II	0 -10 0 12 0 0 0 0
on record JP,US 2025-08-01	0 17 0 7 -2 0 0 -28
on record JP,US 2025-08-01 2025 II	0 17 0 7 -2 0 0 -28
on record JP,US 2025-09-12	0 -12 0 16 0 0 0 0
on record JP,US 2025-09-12 2025 II	0 -12 0 16 0 0 0 0
on record JP,US 2026-08-01	0 -9 0 13 0 0 0 -1
on record JP,US 2026-08-01 2025 II	0 -9 0 13 0 0 0 -1
on record JP,US 2026-08-07	0 -10 0 20 0 0 0 -9
on record JP,US 2026-08-07 2025 II	0 -10 0 20 0 0 0 -9
on record KR,US 2025-08-01	0 17 0 -13 -5 0 7 -8
on record KR,US 2025-08-01 2025 II	0 17 0 -13 -5 0 7 -8
on record KR,US 2025-08-12	0 0 0 -10 0 0 0 13
on record KR,US 2025-08-12 2025 II	0 0 0 -10 0 0 0 13
on record KR,US 2026-11-01	0 -12 0 14 0 0 0 0
on record KR,US 2026-11-01 2025 II	0 -9 0 11 0 0 0 0
on record MX,US 2025-08-01	0 23 0 -23 -1 0 5 -1
on record MX,US 2025-08-01 2025 II	0 23 0 -23 -1 0 5 -1
on record MX,US 2025-10-29	0 0 0 -11 0 0 0 15
on record MX,US 2025-10-29 2025 II	0 0 0 -11 0 0 0 15
on record MX,US 2025-11-01	0 12 0 -11 0 0 0 0
on record MX,US 2025-11-01 2025 II	0 12 0 -11 0 0 0 0
on record MY,US 2025-11-10	0 0 0 -6 0 0 0 9
on record MY,US 2025-11-10 2025 II	0 0 0 -6 0 0 0 9
on record US,VN 2025-07-09	0 4 0 -54 0 0 0 36
on record US,VN 2025-07-09 2025 II	0 4 0 -52 0 0 0 34
pc0=agree	-3 -10 4 8 -4 4 -7 3
pc0=bear	-7 12 -9 -6 0 -4 -1 1
pc0=begin	-2 -2 -13 6 -1 4 -5 0
pc0=buy	0 -11 0 12 5 0 0 -7
pc0=deny	5 -3 0 -6 12 0 0 -7
pc0=down	-4 -2 -2 14 -15 3 -4 -3
pc0=end	0 17 3 -10 -5 3 -6 -4
pc0=impose	-12 0 -4 1 -2 -1 4 3
pc0=propose	0 -4 -2 -7 -10 0 8 14
pc0=return	0 -2 0 -2 0 0 0 9
pc0=say	0 -5 3 8 0 7 -8 -10
pc0=sell	0 4 0 -9 4 3 0 0
pc0=stay	-18 3 0 -3 -5 0 2 4
pc0=suspend	-7 0 -6 -3 2 0 -1 10
pc0=threaten	0 9 0 -10 4 0 0 -3
pc0=up	-2 -14 -1 17 6 1 1 -13
pc1=bear	-9 6 -2 -2 6 -5 -4 -2
pc1=buy	0 -14 0 14 5 0 0 -6
pc1=deny	5 -4 0 -4 10 0 0 -7
pc1=end	0 10 -1 -5 -2 3 -7 0
pc1=impose	-3 -1 0 2 -11 -2 12 1
pc1=propose	0 0 -4 -4 -29 0 11 19
pc1=say	0 -5 3 6 1 7 -8 -7
pc1=sell	0 14 3 -20 6 2 0 -10
pc1=stay	-17 4 0 0 -6 0 4 0
pc1=target	-3 -7 8 -4 -9 0 0 20
pc1=up	-2 -9 -2 5 4 10 1 -6
pct0=agree past	-1 0 7 -2 -13 0 0 3
pct0=agree past-passive	0 -18 0 7 -7 5 0 8
pct0=agree pluperfect	0 -8 0 9 0 0 0 0
pct0=agree present	0 1 0 10 -3 0 0 -10
pct0=bear future	0 4 0 0 -12 0 0 1
pct0=bear modal	0 -6 0 15 -9 0 0 1
pct0=bear past	0 -1 0 1 8 0 5 -13
pct0=bear perfect	0 -4 0 -10 11 0 0 6
pct0=bear present	-2 10 -2 -2 -2 0 -8 2
pct0=begin modal	0 -16 0 7 5 2 0 0
pct0=begin past	0 -10 0 15 -4 2 0 -4
pct0=begin present-passive	0 14 0 -2 -7 0 0 0
pct0=down present-passive	0 -10 0 11 0 0 0 0
pct0=end future	0 12 -2 -6 -1 0 0 0
pct0=end modal	0 4 11 -3 0 0 0 -7
pct0=end past	-1 4 0 14 -4 0 0 -12
pct0=end present	2 1 -1 -13 0 5 0 7
pct0=impose future	0 -3 0 9 0 0 0 -1
pct0=impose future-passive	0 9 0 0 -4 0 0 -9
pct0=impose modal	0 15 0 -4 -6 0 0 0
pct0=impose modal-passive	0 0 0 -16 1 0 0 13
pct0=impose past-passive	-1 -14 0 8 -14 4 2 6
pct0=impose perfect	-1 -3 -3 -3 0 0 6 8
pct0=impose present	-14 -1 -8 5 -11 0 0 11
pct0=impose present-passive	5 5 0 -18 16 0 0 -7
pct0=propose past	0 -10 0 3 8 0 0 0
pct0=propose perfect	0 -3 0 -2 -6 0 1 11
pct0=propose pluperfect	0 13 0 -7 2 0 0 -8
pct0=propose present	0 -2 0 -2 -4 0 1 10
pct0=return present	0 -1 0 -4 0 0 0 9
pct0=say perfect	0 2 3 2 0 2 -1 -13
pct0=say present	0 -12 6 15 0 0 -1 -6
pct0=say present-passive	0 -10 0 5 3 0 0 0
pct0=stay future	0 3 0 0 -13 0 -2 8
pct0=stay modal	-1 11 -2 -6 2 0 0 0
pct0=stay past	0 9 0 3 -1 0 3 -13
pct0=stay present	-7 -11 3 4 -2 2 4 2
pct0=suspend past	0 -3 0 -21 19 0 0 1
pct0=suspend perfect	0 -5 0 19 -12 0 0 -1
pct0=suspend perfect-passive	0 0 0 6 2 0 0 -9
pct0=suspend present	-15 0 0 -1 -4 0 0 16
pct0=suspend present-passive	6 5 0 -16 1 0 0 -1
pct0=up modal	0 -17 0 6 8 2 0 -1
pct0=up past	0 -18 0 22 0 0 0 -3
pct1=agree participle-passive	0 16 0 -19 2 0 0 6
pct1=agree past	-1 2 7 -5 -12 0 0 5
pct1=agree past-passive	0 -18 0 7 -7 5 0 8
pct1=agree pluperfect	0 -8 0 10 0 0 0 0
pct1=agree present	0 1 0 10 -3 0 0 -10
pct1=bear future	0 4 0 0 -11 0 0 1
pct1=bear gerund	0 0 0 11 -2 0 0 -4
pct1=bear modal	0 -6 0 15 -9 0 0 1
pct1=bear participle-passive	0 -10 2 6 10 0 0 -12
pct1=bear perfect	0 -4 0 -10 11 0 0 6
pct1=bear present	-2 10 -2 -2 -2 0 -8 2
pct1=begin gerund	0 18 0 -15 0 0 0 -1
pct1=begin modal	0 -16 0 7 5 2 0 0
pct1=begin past	0 -8 0 9 -1 2 0 0
pct1=begin present	0 2 -4 -4 -4 0 0 10
pct1=begin present-passive	0 14 0 -2 -7 0 0 0
pct1=down infinitive	0 -11 0 9 8 0 0 -6
pct1=down present-passive	0 -10 0 11 0 0 0 0
pct1=end future	0 11 -2 -7 0 0 0 0
pct1=end modal	0 4 11 -3 0 0 0 -7
pct1=end past	-1 6 0 17 -4 0 0 -18
pct1=end present	2 1 -1 -13 0 5 0 7
pct1=impose future	0 -3 0 9 0 0 0 -2
pct1=impose future-passive	0 9 0 0 -4 0 0 -9
pct1=impose gerund	0 -10 0 9 -2 0 0 5
pct1=impose infinitive-passive	0 -10 0 9 0 0 0 0
pct1=impose modal	0 16 0 -3 -6 0 0 -1
pct1=impose modal-passive	0 0 0 -16 1 0 0 13
pct1=impose participle-passive	7 6 4 -10 -19 0 5 2
pct1=impose past-passive	-1 -14 0 8 -14 4 2 6
pct1=impose perfect	0 0 -2 -7 1 0 8 5
pct1=impose pluperfect	2 -9 0 11 -5 0 0 0
pct1=impose present	-13 0 -7 7 -13 0 0 6
pct1=impose present-passive	5 5 0 -18 16 0 0 -7
pct1=propose participle-passive	0 -1 0 8 -24 0 4 9
pct1=propose past	0 -4 0 3 9 0 0 -9
pct1=propose perfect	0 0 0 -8 -6 0 1 14
pct1=propose pluperfect	0 13 0 -4 0 0 0 -8
pct1=propose present	0 -2 0 -5 0 0 1 9
pct1=return present	0 -1 0 -4 0 0 0 9
pct1=say infinitive	0 5 0 -9 -2 0 0 6
pct1=say participle-passive	0 4 0 1 2 0 0 -9
pct1=say perfect	0 -2 3 5 2 2 -1 -11
pct1=say present	0 -12 6 15 0 0 -1 -6
pct1=say present-passive	0 -10 0 5 3 0 0 0
pct1=stay future	0 6 0 -5 -11 0 0 8
pct1=stay gerund	0 -3 0 10 -5 0 0 0
pct1=stay past	0 7 0 3 0 0 3 -13
pct1=stay perfect	-1 2 1 -6 0 0 0 5
pct1=suspend infinitive	0 6 0 3 0 0 0 -9
pct1=suspend participle-passive	5 -18 2 3 -1 0 0 1
pct1=suspend past	0 -4 0 -21 19 0 0 1
pct1=suspend perfect	0 -5 0 18 -12 0 0 0
pct1=suspend perfect-passive	0 0 0 6 2 0 0 -9
pct1=suspend present	-15 1 0 4 -3 0 0 8
pct1=suspend present-passive	6 5 0 -16 1 0 0 -1
pct1=target infinitive	0 0 0 -10 0 0 0 11
pct1=target participle-passive	0 4 3 -12 0 0 0 4
pct1=up modal	0 -17 0 6 8 2 0 -1
pct1=up participle-passive	0 5 0 -9 0 6 0 0
pct1=up past	0 -18 0 22 0 0 0 -3
phas-future	-4 7 -9 1 -1 -1 -3 1
phas-gerund	0 -8 -1 11 -9 0 -1 7
phas-modal	-1 -11 3 8 -6 5 1 -2
phas-participle	4 2 8 5 -5 4 0 -18
phas-past	-13 -15 0 -3 10 13 9 4
phas-pluperfect	1 2 0 0 5 0 0 -10
pt0=future	-2 16 -7 0 -13 0 -1 0
pt0=future-not	0 -14 0 0 12 0 0 0
pt0=future-passive	0 13 0 -5 0 0 0 -5
pt0=modal	0 -13 4 8 -4 6 0 -3
pt0=modal-not	0 4 0 -9 4 0 0 0
pt0=past	-6 -6 -7 12 7 6 5 -16
pt0=past-not	-1 0 0 -4 0 0 0 8
pt0=past-passive	-2 -7 5 -7 -3 4 0 12
pt0=perfect	-3 4 1 1 -15 0 0 1
pt0=perfect-not	0 -8 0 -1 12 0 0 -1
pt0=perfect-passive	0 -12 0 1 2 0 0 3
pt0=pluperfect	1 -7 0 10 0 0 0 -5
pt0=pluperfect-passive	0 13 0 -12 4 0 0 -6
pt0=present	-6 0 5 -12 1 2 7 5
pt0=present-not	0 0 0 11 -18 0 0 6
pt0=present-passive	12 1 -3 0 4 -1 -10 -7
pt1=future	-2 17 -7 -3 -11 0 0 1
pt1=future-not	0 -14 0 0 12 0 0 0
pt1=future-passive	0 13 0 -5 0 0 0 -5
pt1=gerund	0 4 0 8 -16 0 0 0
pt1=infinitive-passive	0 -10 0 10 0 0 0 0
pt1=modal	0 -16 4 9 -4 6 0 -2
pt1=modal-not	0 4 0 -9 4 0 0 0
pt1=participle-passive	4 6 8 -10 -6 4 0 -2
pt1=past	-6 -5 -6 11 9 6 5 -19
pt1=past-not	-1 0 0 -4 0 0 0 8
pt1=past-passive	-2 -11 5 -5 -2 4 0 14
pt1=perfect	-2 2 2 1 -11 0 2 -1
pt1=perfect-not	0 -8 0 -1 12 0 0 -1
pt1=perfect-passive	0 -12 0 1 2 0 0 3
pt1=pluperfect	1 -11 0 19 0 0 0 -9
pt1=pluperfect-passive	0 13 0 -12 4 0 0 -6
pt1=present	-5 4 6 -9 2 2 8 -4
pt1=present-not	0 0 0 10 -18 0 0 6
pt1=present-passive	12 3 -3 0 4 -1 -10 -10
pv0-none	-6 3 -2 6 -4 -20 -5 1
pv0=agree	-1 8 0 -9 0 0 -2 9
pv0=announce	4 10 0 -4 0 0 0 -12
pv0=approve	0 -21 0 11 6 0 0 0
pv0=ask	0 12 0 -19 2 0 0 8
pv0=be	-4 1 6 -10 10 3 7 -6
pv0=begin	0 -9 0 -1 10 0 0 3
pv0=buy	0 -3 0 10 0 0 0 -4
pv0=call	0 5 0 -10 -1 0 0 9
pv0=charge	0 -2 0 -8 1 0 0 13
pv0=continue	0 -5 0 10 0 0 0 -4
pv0=declare	0 -10 0 3 0 0 0 5
pv0=drop	0 9 0 0 0 0 0 -6
pv0=end	6 0 0 0 -10 0 -2 3
pv0=enter	0 15 0 2 -13 0 0 0
pv0=expect	0 -3 0 -2 0 0 0 9
pv0=extend	0 -11 6 8 0 0 0 -9
pv0=face	0 0 0 -5 -2 0 0 10
pv0=go	0 -22 0 9 8 2 0 0
pv0=have	9 -11 0 -2 0 0 5 0
pv0=hold	-2 0 0 -17 -3 0 0 24
pv0=hope	0 6 0 -15 3 0 0 5
pv0=lapse	0 -10 0 12 0 0 0 -3
pv0=lay	0 -7 0 11 0 0 0 -2
pv0=leave	0 -13 0 -2 7 0 0 11
pv0=levy	0 -3 0 -3 0 0 0 10
pv0=negotiate	0 -7 0 0 0 0 -1 9
pv0=offer	0 -8 0 16 -5 0 2 -5
pv0=other	8 7 0 -10 -11 -3 5 3
pv0=pay	-2 12 0 -10 2 0 0 0
pv0=post	0 -4 0 10 -2 0 0 0
pv0=promise	0 -11 0 16 0 0 0 0
pv0=propose	0 -17 0 12 -1 0 0 4
pv0=put	0 12 0 -4 8 0 0 -16
pv0=reach	0 -6 0 16 0 0 0 -11
pv0=ready	0 9 0 -6 0 0 0 -4
pv0=remove	0 9 0 -9 0 0 0 0
pv0=replace	0 8 0 -7 7 0 0 -6
pv0=return	0 -1 0 -5 0 0 0 9
pv0=rise	0 -16 0 16 0 0 0 0
pv0=rule	5 -3 0 -6 12 0 0 -7
pv0=run	-1 -7 0 13 -8 0 0 0
pv0=set	0 -15 0 15 0 0 3 -1
pv0=settle	0 -10 0 11 0 0 0 0
pv0=show	0 0 0 14 0 0 0 -14
pv0=sign	0 -11 7 12 -13 6 0 0
pv0=stand	0 -11 0 5 3 0 0 0
pv0=stay	-3 7 0 7 -9 0 0 -3
pv0=stop	-2 4 0 2 -13 6 0 0
pv0=suspend	0 0 0 -4 12 0 0 -4
pv0=write	-1 -11 0 18 3 2 0 -15
pv1-none	-8 0 -6 6 -2 -23 -8 10
pv1=add	0 18 0 -12 -5 0 2 -4
pv1=approve	0 -21 0 12 6 0 0 0
pv1=ask	0 17 0 -12 -1 0 0 0
pv1=be	-4 0 6 -15 11 3 9 -2
pv1=begin	0 0 0 -5 9 0 0 1
pv1=buy	0 -3 0 10 0 0 0 -4
pv1=charge	0 -7 0 -4 0 0 0 12
pv1=collect	0 -3 0 11 -1 0 0 -2
pv1=conclude	0 5 0 -13 0 0 0 10
pv1=declare	0 -10 0 3 0 0 0 5
pv1=double	0 7 0 1 0 0 0 -9
pv1=drop	0 8 0 0 0 0 0 -5
pv1=end	5 -3 0 9 -6 0 -3 -3
pv1=expect	0 -7 0 2 -1 0 -1 8
pv1=extend	3 -13 6 20 0 0 0 -22
pv1=face	0 0 0 -5 -2 0 0 10
pv1=go	0 -12 0 0 7 3 0 4
pv1=grant	0 0 0 -11 0 0 0 13
pv1=hold	-2 -3 0 -13 -3 0 0 23
pv1=hope	0 7 0 -17 3 0 0 6
pv1=impose	0 10 0 -6 0 0 0 -9
pv1=lapse	0 -10 0 10 0 0 0 0
pv1=lay	0 -7 0 11 0 0 0 -2
pv1=leave	0 -20 0 0 4 0 -4 19
pv1=levy	0 -3 0 -3 0 0 0 10
pv1=lower	0 -11 0 8 8 0 0 -4
pv1=meet	0 -2 0 12 1 0 3 -16
pv1=offer	0 -3 0 -2 -9 0 12 0
pv1=other	8 7 0 0 -9 -2 5 -9
pv1=pay	-2 9 -6 -10 4 0 -1 2
pv1=plan	0 -6 0 10 0 0 0 0
pv1=post	0 -4 0 10 -2 0 0 0
pv1=prepare	0 5 0 -9 -3 0 2 4
pv1=propose	0 -13 0 14 -12 0 0 5
pv1=put	0 9 -1 -4 11 0 0 -17
pv1=reach	0 -7 0 13 0 0 0 -5
pv1=ready	0 9 0 -6 0 0 0 -4
pv1=receive	0 -8 0 13 2 0 0 -8
pv1=remove	0 9 0 -9 0 0 0 0
pv1=replace	0 11 0 -8 6 0 0 -8
pv1=rise	0 -16 0 16 0 0 0 0
pv1=rule	5 -4 0 -4 10 0 0 -7
pv1=run	-1 0 0 10 -8 0 0 -1
pv1=set	0 -15 0 15 0 0 3 -1
pv1=ship	0 15 3 -15 0 0 0 -7
pv1=show	0 0 0 14 0 0 0 -14
pv1=stand	0 -13 0 12 3 0 0 -6
pv1=start	0 16 0 -11 -4 0 0 0
pv1=stay	-2 9 0 15 -9 0 0 -12
pv1=stop	-2 4 0 0 -11 6 0 0
pv1=suspend	4 -7 0 -1 9 0 0 -5
pv1=take	1 2 0 0 -10 0 -1 5
pv1=want	0 0 0 7 -5 0 5 -10
pv1=write	-1 -19 0 20 9 2 0 -15
pv2-none	-12 3 0 1 -2 0 0 0
pvt0=agree perfect	0 6 0 -9 0 0 0 6
pvt0=agree present	0 14 0 -10 -2 0 0 0
pvt0=announce past	2 12 0 -11 1 0 0 -7
pvt0=apply present	0 2 0 0 -12 0 0 3
pvt0=approve future	0 0 0 9 -4 0 0 -2
pvt0=approve perfect	0 0 0 -11 13 0 0 0
pvt0=ask perfect	0 0 0 -15 -1 0 0 16
pvt0=be past	0 8 0 -12 0 0 3 2
pvt0=be pluperfect	0 0 0 3 4 0 0 -10
pvt0=be present	0 -11 5 0 8 5 6 -9
pvt0=begin past	0 -9 0 0 3 0 0 3
pvt0=call past	0 4 0 -22 6 0 3 9
pvt0=continue present	0 -5 0 11 0 0 0 -5
pvt0=end past	0 0 0 12 0 0 0 -7
pvt0=enter present	0 10 0 0 -8 0 0 0
pvt0=expect present	0 -3 0 -2 0 0 0 9
pvt0=expire modal	0 0 4 5 0 0 0 -8
pvt0=expire present	0 4 0 -15 0 0 0 12
pvt0=extend perfect	0 -4 0 10 0 0 0 -3
pvt0=face present	0 0 0 -7 -2 0 0 9
pvt0=fall past	0 -13 0 7 0 0 0 4
pvt0=go modal	0 -13 0 0 9 2 0 0
pvt0=go past	0 -5 0 11 0 0 0 -3
pvt0=hold present	-2 -10 0 -9 0 0 0 19
pvt0=hope present	0 7 0 -11 0 0 0 6
pvt0=impose past	0 15 0 -12 0 0 0 0
pvt0=keep perfect	0 5 0 -13 0 0 0 7
pvt0=meet perfect	0 0 0 -8 9 0 0 0
pvt0=negotiate present	0 -6 0 0 0 0 -1 9
pvt0=offer perfect	0 -6 0 15 -4 0 2 -8
pvt0=other modal	0 -2 0 11 0 0 2 -9
pvt0=other past	0 6 4 -21 7 0 0 5
pvt0=other perfect	1 0 0 4 -11 0 0 2
pvt0=other present	8 5 -5 -2 -13 0 4 0
pvt0=pay future	0 11 0 -7 -10 0 0 3
pvt0=pay past	0 0 0 -14 14 0 0 0
pvt0=pay present	-1 16 0 0 -6 0 0 -9
pvt0=propose past	0 -13 0 19 0 0 0 -7
pvt0=propose perfect	0 0 0 -10 0 0 0 9
pvt0=put perfect	0 -1 0 -3 13 0 0 -6
pvt0=put present	0 10 0 2 0 0 0 -15
pvt0=raise present	0 12 0 -12 0 0 0 0
pvt0=reach present	0 -8 0 16 0 0 0 -9
pvt0=ready present	0 9 0 -6 0 0 0 -4
pvt0=remove present	0 9 0 -9 0 0 0 0
pvt0=return present	0 -1 0 -6 0 0 0 10
pvt0=run past	0 0 0 17 0 0 0 -17
pvt0=run present	0 -11 0 6 -3 0 0 4
pvt0=say present	0 -2 7 3 -14 0 0 1
pvt0=set present	0 -11 0 13 0 0 0 0
pvt0=sign past	0 -7 7 1 -10 7 0 1
pvt0=sign perfect	0 0 0 10 -5 0 0 -1
pvt0=sign pluperfect	0 -8 0 9 0 0 0 0
pvt0=start present	0 22 0 -24 0 0 0 6
pvt0=stay present	-2 11 0 6 -6 0 0 -8
pvt0=suspend past	0 -8 0 -7 13 0 0 1
pvt0=suspend perfect	0 -4 0 16 0 0 0 -13
pvt0=suspend present	0 3 0 -14 1 0 0 4
pvt0=tell past	0 0 0 4 -23 2 -5 10
pvt0=threaten past	0 8 0 -6 0 0 0 0
pvt0=write past	-1 -1 0 21 -1 0 0 -18
pvt0=write present	0 -13 0 0 10 0 0 0
pvt1=agree present	0 14 0 -10 -2 0 0 0
pvt1=announce past	2 12 0 -11 1 0 0 -7
pvt1=apply present	0 1 0 0 -11 0 0 3
pvt1=approve future	0 0 0 9 -4 0 0 -2
pvt1=approve perfect	0 0 0 -11 13 0 0 0
pvt1=ask perfect	0 1 0 -11 -1 0 0 11
pvt1=be past	0 7 0 -13 0 0 3 2
pvt1=be pluperfect	0 0 0 3 4 0 0 -10
pvt1=be present	0 -10 5 -2 8 5 6 -5
pvt1=begin past	0 -7 0 0 3 0 0 3
pvt1=call past	0 5 0 -16 6 0 3 0
pvt1=continue present	0 -1 0 10 0 0 0 -7
pvt1=end participle	0 0 -1 14 -1 0 0 -10
pvt1=end past	0 0 0 16 0 0 0 -13
pvt1=enter participle	0 -13 4 0 6 0 0 0
pvt1=enter present	0 10 0 0 -8 0 0 0
pvt1=expect present	0 -3 0 -3 0 0 0 8
pvt1=expire modal	0 0 4 5 0 0 0 -8
pvt1=expire present	0 4 0 -15 0 0 0 12
pvt1=extend infinitive	0 0 0 16 0 0 0 -15
pvt1=extend perfect	0 -4 0 10 0 0 0 -3
pvt1=face present	0 0 0 -7 -2 0 0 9
pvt1=fall past	0 -11 0 12 0 0 0 0
pvt1=go modal	0 -13 0 0 9 2 0 0
pvt1=go past	0 -5 0 11 0 0 0 -3
pvt1=have present	10 -7 0 -4 1 -1 6 -4
pvt1=hold present	-2 -10 0 -9 0 0 0 19
pvt1=impose participle	0 9 0 -2 0 0 0 -6
pvt1=impose past	0 15 0 -12 0 0 0 0
pvt1=keep perfect	0 5 0 -13 0 0 0 7
pvt1=know participle	0 4 0 4 0 0 0 -9
pvt1=lower infinitive	0 -10 0 6 8 0 0 -5
pvt1=meet gerund	0 -1 0 13 0 0 0 -7
pvt1=meet perfect	0 0 0 -8 9 0 0 0
pvt1=negotiate present	0 -6 0 0 0 0 -1 9
pvt1=other modal	0 -2 0 11 0 0 2 -9
pvt1=other past	0 1 4 -19 7 0 0 8
pvt1=other perfect	1 -4 0 7 -8 0 0 0
pvt1=other present	8 11 -5 2 -13 0 4 -12
pvt1=pay future	0 10 0 -7 -9 0 0 3
pvt1=pay past	0 0 0 -14 14 0 0 0
pvt1=pay present	-1 16 0 0 -6 0 0 -9
pvt1=propose past	0 -8 0 15 0 0 0 -6
pvt1=propose perfect	0 0 0 -10 0 0 0 9
pvt1=put perfect	0 -1 0 -3 13 0 0 -6
pvt1=put present	0 10 0 1 0 0 0 -14
pvt1=raise present	0 12 0 -12 0 0 0 0
pvt1=reach present	0 -8 0 16 0 0 0 -9
pvt1=ready present	0 9 0 -6 0 0 0 -4
pvt1=remain present	0 10 0 -2 -9 0 0 2
pvt1=remove present	0 9 0 -9 0 0 0 0
pvt1=return present	0 -1 0 -6 0 0 0 10
pvt1=run past	0 0 0 17 0 0 0 -17
pvt1=run present	0 -11 0 6 -3 0 0 4
pvt1=say present	0 -2 7 3 -14 0 0 1
pvt1=set present	0 -11 0 13 0 0 0 0
pvt1=ship participle	0 8 4 -12 2 0 0 -5
pvt1=sign participle	0 9 0 -12 4 0 0 0
pvt1=sign past	0 -7 7 1 -10 7 0 1
pvt1=sign perfect	0 0 0 10 -5 0 0 -1
pvt1=sign pluperfect	0 -8 0 9 0 0 0 0
pvt1=start gerund	0 14 0 -7 0 0 0 -6
pvt1=start present	0 22 0 -24 0 0 0 6
pvt1=stay present	-2 13 0 16 -6 0 0 -20
pvt1=suspend participle	5 -16 2 0 -1 0 0 4
pvt1=suspend past	0 -8 0 -7 13 0 0 1
pvt1=suspend perfect	0 -4 0 16 0 0 0 -13
pvt1=suspend present	0 3 0 -14 1 0 0 4
pvt1=tell past	0 0 0 4 -23 2 -5 10
pvt1=want present	0 0 0 8 -4 0 5 -10
pvt1=write past	-1 -1 0 21 -1 0 0 -18
pvt1=write present	0 -13 0 0 10 0 0 0
q:!	0 0 0 -3 -3 0 0 10
q:"	-2 -1 0 15 -30 -6 9 1
q:&	-1 13 0 -8 -1 0 0 0
q:'	0 -7 0 16 8 0 0 -19
q:'s	8 0 -19 1 -2 4 -2 -1
q:(	-11 17 0 -11 0 -1 1 0
q:)	-12 4 5 -6 2 -1 0 1
q:*	0 23 0 -25 6 0 0 -7
q:,	7 -1 -7 -2 -11 12 -12 9
q:-	-6 17 0 -9 11 -2 -10 -8
q:.	-11 -15 -2 17 13 -4 -16 0
q:/	-3 0 8 -7 -13 0 -4 20
q::	-10 -3 -2 -7 22 -6 -31 13
q:;	-7 -3 -1 -1 -4 0 12 3
q:<agent>	3 -1 -14 -4 24 -1 -7 -6
q:<day-ahead>	4 0 -3 4 -18 6 1 -1
q:<day-gone>	7 11 -35 -1 2 13 -4 -14
q:<day-today>	-9 18 -6 6 0 0 -3 -20
q:<duty>	-17 13 3 1 1 -29 -32 0
q:<gate>	-3 -19 -2 10 12 -2 -4 -1
q:<goods-amount>	0 8 0 9 -25 0 -5 6
q:<goods>	0 18 -13 -21 16 -11 6 -3
q:<level-noun>	-11 5 5 5 -18 -9 -1 6
q:<level>	-10 27 -10 5 -8 -4 -15 -18
q:<money>	-12 2 5 9 3 0 0 -16
q:<month-ahead>	2 -3 1 11 -14 -1 4 -3
q:<month-gone>	11 -14 -10 2 -9 -4 -4 16
q:<month-today>	0 0 0 -4 10 0 0 -4
q:<name>	0 5 0 -28 9 -22 0 29
q:<not>	-9 4 0 -7 16 -6 -21 5
q:<number>	-29 -5 21 6 4 -12 -4 1
q:<office>	-3 -14 18 3 1 -9 -8 0
q:<organisation>	-9 13 -11 0 11 -25 4 -20
q:<person>	-18 1 -28 -16 20 2 14 3
q:<points>	-2 15 -3 -17 0 0 -4 13
q:<quality>	6 -3 0 -21 3 4 -11 20
q:<seat>	4 -10 -3 -14 30 -9 7 0
q:<sender>	10 -6 1 18 0 -6 -5 -21
q:<span>	0 -4 -19 -6 -5 -3 -6 22
q:<taker>	13 -16 0 23 -8 -2 -6 -12
q:<v-agree>	-31 -14 -28 13 -8 14 7 6
q:<v-bear>	0 12 -29 11 -30 -2 -6 4
q:<v-begin>	5 -5 6 0 -13 1 -17 14
q:<v-buy>	7 -2 -11 12 -11 -3 -13 3
q:<v-deny>	25 -33 0 10 8 -4 5 -19
q:<v-down>	-16 13 -1 11 -23 0 4 -11
q:<v-end>	1 -9 -16 10 2 -2 -18 8
q:<v-impose>	0 -18 -9 7 7 13 -1 2
q:<v-propose>	-4 -14 -6 0 8 -2 29 -8
q:<v-return>	0 -3 2 12 -1 0 -2 -5
q:<v-say>	0 -1 -2 7 -2 -12 0 -1
q:<v-sell>	2 -5 1 12 3 0 -15 -13
q:<v-stay>	1 -5 7 -1 -16 13 -7 8
q:<v-suspend>	-2 14 -10 2 5 2 -6 -15
q:<v-target>	-19 -6 -1 15 -16 -7 -6 14
q:<v-threaten>	-4 0 0 12 -20 0 -1 4
q:<v-up>	0 -5 -19 37 -48 -1 -27 7
q:?	-16 15 4 -20 -7 -3 -13 18
q:[	0 0 0 11 -1 0 0 -8
q:]	0 0 0 11 -1 0 0 -8
q:a	-7 4 -15 12 6 0 4 -24
q:abolish	0 -6 0 14 -4 0 0 -1
q:about	-3 12 0 -5 -20 0 1 6
q:abroad	14 0 0 -6 0 0 0 -8
q:accept	0 4 0 10 6 0 0 -21
q:accord	0 6 0 -15 17 0 -1 -7
q:according	1 -6 0 -5 15 0 0 -5
q:act	0 13 8 -19 10 0 0 -16
q:action	0 -10 0 4 13 0 0 -13
q:additional	-1 6 -2 -13 -5 0 -2 21
q:adopt	0 -22 0 4 19 0 0 0
q:after	-7 30 -11 11 -5 0 4 -30
q:against	0 -12 0 -7 20 0 0 0
q:agenda	0 -10 0 1 4 0 0 0
q:agree	-10 -10 -5 -1 0 -3 -3 18
q:agreement	-2 4 0 5 -9 11 8 -21
q:air	0 12 0 -11 0 0 0 0
q:aircraft	-1 12 0 8 -6 0 0 -13
q:airport	0 -6 0 11 -1 0 0 -2
q:al	0 11 0 0 -11 0 0 0
q:alive	0 0 0 -10 0 0 0 13
q:all	3 38 -2 -28 -7 0 0 -5
q:allow	0 22 -5 1 -8 0 0 -14
q:alone	0 -2 0 -20 15 0 0 6
q:already	0 -3 0 -10 -7 12 0 11
q:also	0 -2 0 9 -3 0 -2 0
q:am	0 4 0 1 0 -2 8 -12
q:among	0 11 0 -19 0 0 0 8
q:amount	1 0 0 -7 -6 0 0 13
q:an	0 0 -12 19 -4 -2 0 -12
q:and	0 2 -16 -3 -20 21 1 11
q:annex	0 -5 0 11 -3 0 0 0
q:announce	8 8 0 -11 -5 0 -1 0
q:announcement	0 -3 0 -13 11 0 0 4
q:another	-2 -3 0 -16 18 0 0 11
q:anti	0 -3 0 -13 16 0 0 -1
q:antimony	15 0 0 -10 -3 0 0 -2
q:any	0 -8 -1 18 1 0 -1 -9
q:anybody	0 0 0 -5 0 0 0 9
q:anything	13 -15 0 3 -11 -1 4 4
q:app	0 0 0 -6 0 12 0 0
q:appeal	0 2 0 -14 15 0 0 -3
q:apple	0 -7 0 11 0 0 0 0
q:apply	2 -3 0 9 -24 0 0 10
q:approval	2 0 0 1 10 0 -1 -16
q:are	5 -11 -25 7 5 19 12 -18
q:arrangement	0 8 -2 -21 -11 0 7 18
q:arrive	0 -2 0 -16 9 0 4 3
q:article	0 0 6 -18 11 0 8 0
q:as	2 18 -5 -10 -8 2 -4 1
q:ask	0 -19 6 -9 13 -1 5 6
q:asleep	0 0 0 8 0 0 0 -10
q:assembly	0 -5 0 -8 22 0 0 -13
q:at	-6 -12 4 12 8 -12 -4 -4
q:auckland	0 7 0 -11 0 0 0 4
q:avocado	0 1 0 -10 0 0 9 0
q:away	0 3 0 4 7 0 0 -15
q:b	0 2 0 0 0 0 8 -11
q:back	-3 -14 0 13 5 0 -4 0
q:banana	0 -11 0 7 6 0 0 -3
q:bank	0 -1 0 12 -6 0 0 -3
q:barge	0 0 0 10 0 0 0 -8
q:barrier	0 -3 0 -7 0 0 0 12
q:basi	0 15 0 -6 -11 0 0 0
q:be	-1 1 0 1 -2 13 -5 -5
q:bean	0 -8 0 13 -4 0 0 0
q:bear	0 7 0 -18 -11 0 0 19
q:because	0 -2 0 -18 7 0 0 18
q:become	0 15 0 -12 -4 0 -1 0
q:beef	0 3 -1 -2 13 0 0 -13
q:been	19 11 -7 -18 6 0 -8 -2
q:beer	0 14 0 -7 0 0 0 -6
q:before	-3 9 -15 -11 0 6 1 8
q:begin	0 -1 9 1 3 0 -1 -8
q:being	0 3 0 -18 -9 0 0 23
q:bell	0 0 0 10 0 0 0 -10
q:below	0 -8 0 9 0 0 0 0
q:bergen	0 -11 0 5 0 0 0 6
q:bessent	0 -10 0 11 0 0 0 0
q:best	0 12 0 -13 0 0 0 1
q:better	0 4 0 -11 0 0 0 7
q:beyond	0 11 0 11 -10 0 0 -11
q:big	0 -9 0 0 -1 0 0 8
q:binding	0 -3 0 -6 -1 3 10 -2
q:blinked	0 16 0 -13 6 0 0 -10
q:bond	0 -11 0 20 0 0 0 -10
q:book	0 -13 0 22 0 0 0 -12
q:border	0 4 0 16 -3 0 -2 -17
q:both	-7 -4 -8 -8 -6 -5 -12 33
q:bourbon	-1 17 0 3 -6 0 0 -15
q:breakfast	0 6 0 -11 -8 0 0 10
q:breathe	0 -12 0 -4 11 0 0 2
q:bridge	0 -6 0 15 -4 0 0 0
q:bring	0 -1 0 8 0 0 -5 0
q:broken	0 -9 0 10 0 0 0 0
q:budget	0 -8 0 14 0 0 0 -2
q:built	0 0 1 -5 16 0 0 -12
q:busan	0 -13 -1 2 -2 0 -3 13
q:buse	0 -5 0 9 -1 0 0 0
q:but	0 -6 0 19 13 -2 -1 -24
q:buy	1 0 0 13 -11 0 -3 -4
q:by	10 -25 -13 11 14 -2 -20 -6
q:bytedance	0 -5 0 -17 -4 25 0 -4
q:cabinet	0 13 0 1 -9 0 0 -6
q:calendar	0 1 0 -13 0 0 0 14
q:call	-5 -10 -3 10 8 0 7 -8
q:camera	0 0 0 12 -3 0 0 -8
q:can	-5 11 7 -17 -3 0 6 3
q:cannot	0 -1 0 -5 11 0 0 -3
q:cargo	0 -1 0 7 3 0 0 -9
q:carrier	0 14 0 -12 0 0 0 0
q:carry	0 9 0 -7 -8 0 0 3
q:case	0 2 0 -22 9 0 0 11
q:ceasefire	0 -22 0 40 -4 0 0 -21
q:cent	0 -17 0 22 -3 0 0 0
q:certain	0 15 1 -6 -6 0 0 -11
q:chance	0 6 0 -13 8 0 0 0
q:change	0 0 -3 -3 0 0 0 9
q:changed	0 -9 0 12 -2 0 0 0
q:charge	-9 -6 0 -6 -6 0 1 24
q:chicken	0 -2 0 0 11 0 0 -8
q:chip	0 24 0 -17 -11 0 0 2
q:christma	0 -5 0 21 -18 0 0 0
q:city	0 -9 0 8 -6 0 2 0
q:client	0 13 6 -18 5 0 0 -4
q:clock	0 -2 0 -10 -2 0 0 20
q:close	-7 9 0 -10 6 0 -1 0
q:closed	0 0 11 16 -4 0 -1 -22
q:coal	0 -8 0 15 0 0 0 -7
q:cocoa	0 -25 0 19 -1 0 0 7
q:cod	0 17 0 -10 0 0 0 -4
q:coffee	-1 0 0 -1 -7 0 0 13
q:colleague	0 14 0 -5 -5 0 0 0
q:collect	0 -12 0 10 7 0 0 -1
q:come	-9 20 1 -19 -17 5 4 9
q:commerce	7 -5 0 -10 0 0 0 13
q:commercial	0 -9 0 10 0 0 0 0
q:company	8 0 0 29 -19 0 0 -30
q:conclude	0 -8 0 9 -5 0 0 0
q:condition	0 -11 0 8 1 0 0 0
q:conference	0 0 0 -6 0 0 0 10
q:confirm	0 -16 0 -7 0 0 -1 25
q:congress	0 -7 0 -3 0 0 11 0
q:consent	2 0 0 21 -20 0 0 -10
q:contain	9 3 0 -10 -1 0 0 0
q:container	0 -4 0 -4 10 0 0 0
q:continue	0 -6 0 -8 13 0 0 2
q:contract	0 2 -10 23 -12 0 0 -8
q:copper	0 18 0 -28 1 0 0 11
q:corn	0 -2 0 0 11 0 0 -5
q:cost	0 -6 0 12 3 0 -3 -6
q:cotton	0 15 0 -13 17 0 0 -23
q:could	0 34 0 -32 8 0 -1 -8
q:council	0 -12 0 10 1 0 0 0
q:count	7 -11 1 5 -9 0 0 2
q:countermeasure	-4 17 0 -6 -3 0 0 -5
q:country	0 13 3 -30 0 0 -2 15
q:county	0 0 0 15 -15 0 0 0
q:covered	0 10 0 2 -8 0 0 -6
q:crane	0 6 2 -10 1 0 0 -2
q:crew	0 0 0 17 -6 0 0 -9
q:crude	0 2 0 9 -1 0 0 -10
q:custom	0 -10 0 -12 8 0 0 17
q:customer	13 -8 -10 7 0 0 -1 -2
q:cut	0 -6 0 -8 -1 0 0 19
q:d	0 0 0 -5 -3 0 0 9
q:da	0 4 0 -15 7 0 0 0
q:daily	0 -10 0 5 3 0 0 0
q:dairy	0 -1 -1 -8 19 0 0 -5
q:day	3 -8 -13 16 -16 5 -5 0
q:de	0 1 0 -9 -5 8 0 3
q:deadline	0 8 0 3 -6 0 0 -1
q:decide	0 -8 0 -13 16 0 11 -7
q:decision	0 -5 0 20 -19 0 0 4
q:declaration	0 6 0 -10 0 0 0 3
q:declare	0 10 0 4 -13 0 0 -4
q:decree	2 0 0 -4 10 0 0 -9
q:deficit	0 2 0 8 -10 0 -3 0
q:delegation	0 12 0 17 4 0 0 -30
q:demand	0 -8 0 21 1 0 -3 -14
q:deny	0 -12 0 13 0 0 0 0
q:deposit	0 0 0 -8 14 0 0 -7
q:deputy	0 -1 0 -2 11 0 0 -7
q:diary	0 -4 0 9 -1 0 0 0
q:did	2 7 -1 -10 6 -1 0 -3
q:diet	0 3 0 10 -2 0 0 -10
q:different	-6 0 0 -8 0 0 0 13
q:direction	0 6 0 6 0 0 0 -11
q:district	0 10 0 -3 0 0 0 -4
q:do	1 -1 -1 6 3 0 0 -8
q:doe	-9 -17 10 -21 14 0 -2 24
q:doesn't	0 -4 0 -10 17 0 0 -2
q:done	0 1 0 6 -12 0 0 1
q:double	0 1 0 0 -12 0 0 7
q:down	-5 -10 -1 -5 -1 10 -5 22
q:draft	0 5 0 4 -11 0 0 0
q:draw	0 -5 0 11 -2 0 -6 0
q:dried	0 -6 0 -9 8 0 0 6
q:dry	0 0 0 0 0 0 8 -8
q:dump	0 -3 0 -12 16 0 0 -1
q:during	0 -7 0 18 -2 0 0 -5
q:duty	-16 -7 15 -17 15 -11 -16 19
q:each	0 -20 0 21 -3 -1 6 -3
q:earth	29 -20 0 0 -6 3 -4 -15
q:eastern	0 -2 0 14 6 0 0 -17
q:effect	12 10 -1 -8 3 0 0 -15
q:either	0 -3 5 -13 -4 0 0 19
q:electricity	0 -11 0 21 -3 0 0 -8
q:elsewhere	0 27 0 -5 -1 0 0 -16
q:employer	0 0 0 14 -6 0 0 -4
q:end	3 7 -15 -31 13 2 -10 21
q:energy	0 14 0 -12 0 0 0 0
q:enter	0 -20 -2 -1 1 0 0 25
q:entity	14 0 0 0 0 0 0 -12
q:entry	0 -5 0 0 9 0 0 -4
q:envoy	0 9 0 -11 0 0 0 3
q:evening	0 -30 0 14 10 0 0 4
q:ever	0 -10 0 13 -2 0 0 -1
q:every	7 -6 8 9 -14 0 0 -5
q:everybody	0 13 -3 12 -9 0 -1 -17
q:everyone	-3 19 0 -2 -1 0 0 -11
q:everything	0 15 0 -6 1 0 0 -6
q:everywhere	0 19 0 -18 0 0 0 0
q:examine	0 -1 0 9 -1 0 0 -2
q:exception	0 11 4 -9 0 0 0 -9
q:exchanged	0 3 0 -9 0 0 0 6
q:exclusion	-7 -18 32 1 2 0 0 -23
q:exempt	0 4 -1 -11 8 0 0 0
q:exist	0 0 0 11 0 0 0 -7
q:export	7 -25 4 18 0 -3 -4 -4
q:exporter	0 10 0 -2 3 0 0 -10
q:extend	2 -8 7 11 0 -1 0 -11
q:extension	-2 -9 -4 29 -13 0 3 -13
q:face	0 9 0 -14 -1 0 0 6
q:factory	0 7 0 -8 0 0 0 0
q:fail	0 10 0 -3 -5 0 0 0
q:fall	0 6 0 0 9 0 0 -19
q:family	-1 -3 0 18 -11 0 0 0
q:fan	0 0 0 15 0 0 0 -14
q:fare	0 -7 0 16 0 0 0 -7
q:farm	0 -7 0 18 0 0 0 -11
q:fee	-6 -5 1 16 18 0 0 -27
q:ferry	0 -11 0 13 0 0 0 0
q:figure	0 0 0 -16 10 0 0 9
q:final	0 0 0 4 3 0 5 -15
q:fine	0 -8 0 18 -8 0 0 -1
q:finished	0 0 0 -14 -9 0 5 14
q:firm	23 -4 0 -11 6 0 0 -15
q:first	14 -8 -2 7 -17 1 -11 4
q:fish	0 -5 -1 -4 0 0 0 15
q:fishmeal	0 0 0 -9 -3 0 0 7
q:five	0 -9 0 12 0 0 0 -1
q:flower	0 9 0 0 0 0 0 -9
q:fly	0 12 0 0 0 0 6 -15
q:follow	-3 -6 0 -20 16 0 0 11
q:for	-2 -20 7 0 15 7 4 -4
q:force	5 -12 0 -4 -9 0 0 19
q:foreign	13 -10 0 0 -12 0 0 9
q:form	0 0 0 -9 11 0 0 0
q:forty	0 -5 0 3 6 0 7 -15
q:forward	0 -5 0 13 -6 0 0 0
q:found	0 -7 0 -9 17 0 -3 0
q:four	0 -12 0 9 9 0 0 -2
q:friday	0 12 0 -13 0 0 0 0
q:friend	0 0 0 0 -5 11 0 -2
q:from	11 23 -1 -2 -30 -13 -16 1
q:front	0 -6 0 26 -4 0 0 -19
q:frozen	0 -11 0 13 0 0 0 0
q:fruit	0 4 -1 -14 22 0 0 -10
q:furniture	0 12 0 -7 0 0 0 0
q:future	0 -10 0 11 0 0 0 0
q:gallium	15 0 0 -8 -3 0 0 -4
q:gave	0 8 0 6 0 0 -5 -13
q:geneva	0 -21 0 0 0 0 0 21
q:germanium	15 0 0 -10 -3 0 0 -2
q:get	0 16 0 0 1 4 0 -30
q:give	0 11 0 -4 -3 0 8 -8
q:given	0 -13 0 4 6 0 0 0
q:go	8 2 -7 -6 -21 1 -18 23
q:gold	0 -5 0 11 0 0 0 -4
q:good	-9 18 -20 1 -16 -8 0 3
q:government	0 1 0 -5 -3 0 -1 13
q:grant	9 -9 0 -23 13 0 0 6
q:great	0 13 0 -9 0 0 0 -4
q:ground	0 -8 0 16 -2 0 0 -6
q:group	0 -8 0 21 -10 0 0 -3
q:grower	0 0 0 -7 -2 0 0 12
q:had	0 -4 -7 19 -22 -3 -2 0
q:half	15 -12 0 4 -3 0 1 -2
q:hall	0 0 0 12 -7 0 0 -4
q:halve	0 -4 0 14 -4 0 0 -6
q:hand	0 5 0 15 -16 3 0 -16
q:happen	0 -10 0 3 -5 0 0 8
q:happened	0 -5 0 19 0 0 0 -12
q:happy	0 -10 0 1 0 0 2 0
q:harbour	0 0 0 12 -5 0 0 -6
q:harvest	0 -6 0 9 0 0 0 0
q:has	0 6 11 -5 9 -7 -21 -5
q:hasn't	0 0 0 -13 3 0 0 11
q:have	1 1 1 10 -19 5 13 -12
q:having	0 -9 0 10 0 0 0 0
q:he	-4 7 -6 3 0 -4 13 -12
q:headline	0 12 0 -11 0 0 0 0
q:heard	0 -2 0 11 -8 0 0 0
q:hearing	0 4 0 -14 12 0 0 -4
q:her	0 19 0 5 -4 0 0 -21
q:here	0 13 0 -13 0 -2 -5 8
q:higher	0 13 0 -4 -10 0 0 0
q:him	0 -8 0 0 14 0 0 -2
q:his	0 -2 -2 15 -14 -4 3 -1
q:hit	0 11 0 -6 0 0 0 -3
q:hold	-2 1 -2 8 -1 9 -2 -13
q:holiday	0 -5 0 11 0 0 0 -3
q:home	0 -4 0 19 -1 0 0 -12
q:hope	0 12 0 0 0 0 -3 -11
q:hospital	0 -3 0 28 -11 0 -7 -7
q:hotel	0 -2 0 28 -12 0 0 -16
q:hour	0 23 0 -7 -6 0 0 -2
q:house	0 -14 0 -10 0 12 7 3
q:household	0 -8 0 15 -1 0 0 -3
q:how	0 10 0 -34 1 0 0 22
q:hundred	0 -7 0 9 0 0 0 0
q:i	-5 1 -3 1 -12 -7 26 -4
q:ice	1 8 0 -18 -11 0 0 14
q:if	3 6 -2 4 -1 -2 -10 -8
q:immediately	0 11 0 -2 -8 0 0 0
q:important	0 10 0 -9 0 0 0 0
q:importer	0 7 10 -5 0 0 0 -11
q:in	-14 2 -30 5 0 8 0 -4
q:increase	0 -5 -4 10 0 0 0 0
q:industrial	0 -10 0 25 -13 0 0 -5
q:informed	0 17 0 -7 0 0 0 -9
q:initialled	0 -4 0 -14 22 0 0 -2
q:ink	0 0 0 0 0 0 8 -8
q:instead	0 0 0 -6 17 0 0 -7
q:instrument	8 -8 0 -4 -5 0 0 9
q:into	0 -11 7 8 -2 0 0 -1
q:introduce	0 -8 0 0 -3 0 0 16
q:is	-6 -4 -1 -8 -1 -8 13 13
q:island	0 -5 0 17 0 0 0 -13
q:isn't	0 -14 0 8 -3 3 0 0
q:issued	10 0 0 -11 -2 0 0 1
q:it	-13 15 -10 2 0 0 -10 -7
q:its	14 6 -3 -9 -18 17 -7 4
q:itself	0 -1 0 -14 13 0 0 5
q:jinping	0 -1 0 9 0 0 0 -7
q:joint	0 2 0 -4 0 12 0 -8
q:judge	0 6 0 -7 7 0 0 -6
q:just	0 12 0 -20 5 0 0 0
q:karachi	0 -5 0 -1 -1 0 0 9
q:kava	0 11 0 -3 0 0 0 -9
q:keep	-1 -15 3 -12 1 13 -6 17
q:kind	0 2 0 18 0 0 0 -24
q:kitchen	0 33 0 -27 -1 0 0 -8
q:know	-4 3 7 12 -17 0 6 -17
q:kuala	0 -3 0 -2 0 0 0 13
q:la	0 -5 0 -17 21 0 0 0
q:lake	0 0 0 -7 0 9 0 0
q:land	0 -3 0 10 0 0 0 -5
q:lapse	0 0 0 9 -12 0 0 0
q:large	0 -10 0 19 -1 0 0 -5
q:last	-11 5 5 4 -9 -8 0 1
q:lasted	0 -9 13 16 -1 0 0 -16
q:late	0 0 0 12 0 0 0 -11
q:later	0 -1 0 10 0 0 0 -4
q:law	-2 18 0 -4 0 1 0 -11
q:lead	0 0 0 11 -5 0 -1 0
q:leader	0 -13 0 -2 0 0 0 16
q:leave	6 -11 0 -2 -6 7 -3 9
q:lemon	0 -13 0 14 0 0 0 0
q:lentil	0 -13 0 5 0 0 0 8
q:less	0 14 0 -13 0 0 0 1
q:let	5 3 14 -21 -2 0 8 -1
q:letter	-4 9 0 0 -10 0 -3 10
q:levy	0 -4 0 15 6 0 -1 -19
q:licence	14 -20 0 6 2 0 0 -6
q:licensing	2 -8 0 13 -1 0 0 -4
q:lie	0 -4 0 -9 12 0 8 -9
q:lift	0 -2 0 14 0 0 0 -7
q:like	0 -9 0 6 -4 0 0 8
q:limited	0 -3 0 -19 1 0 0 19
q:line	0 -5 0 27 -11 0 0 -13
q:lisbon	0 0 0 5 9 0 0 -15
q:list	9 7 -2 -9 10 0 -5 -8
q:listed	15 -14 0 5 -2 0 0 -5
q:lithium	-2 0 0 8 -3 0 0 0
q:little	2 -6 11 0 0 0 0 -9
q:live	0 21 0 -15 -4 0 0 0
q:loan	0 -5 0 10 0 0 0 0
q:lobster	0 -3 0 11 0 0 0 -5
q:london	0 0 0 -3 0 0 0 9
q:long	-1 28 -4 -47 -1 0 0 23
q:longer	3 6 0 4 3 0 0 -18
q:look	6 -1 0 -10 0 0 13 0
q:loom	0 -7 0 -8 -3 0 0 18
q:lorry	0 -11 0 10 -6 0 0 3
q:lose	-3 3 0 0 -13 0 0 10
q:lower	0 -3 0 40 -27 0 0 -21
q:lumber	0 16 -1 -10 0 0 0 -1
q:lumpur	0 -3 0 -2 0 0 0 13
q:lunch	0 0 0 9 -1 0 0 -4
q:m	-2 0 -1 -15 29 0 0 -13
q:machine	0 11 0 -4 -10 0 0 4
q:madrid	0 -6 0 -15 0 15 0 2
q:magnet	16 3 0 -12 -1 0 0 -6
q:maize	0 -10 0 2 0 0 0 3
q:make	15 -9 -11 2 0 0 9 -5
q:maker	1 -2 0 8 -5 0 0 -1
q:market	0 8 -1 6 1 0 0 -14
q:match	0 -14 0 21 0 0 0 -6
q:material	10 -3 0 -7 1 0 0 0
q:matter	0 -5 0 -8 5 0 0 10
q:may	12 -8 -9 2 -7 0 0 4
q:measure	7 9 0 -7 5 0 0 -16
q:mediator	0 0 0 16 -10 0 0 -3
q:medicine	0 10 0 -10 3 0 -1 0
q:meet	-5 -22 -2 26 -10 0 -1 -1
q:memorandum	0 -5 0 20 -13 0 -2 0
q:metal	6 -9 0 -7 12 0 -2 0
q:metre	0 -9 0 12 0 0 0 0
q:midnight	0 0 0 -11 -3 0 0 19
q:million	0 -9 0 27 -6 0 0 -13
q:mind	0 12 0 -10 0 0 0 -2
q:mineral	0 -7 0 -12 0 0 0 18
q:minister	0 -24 -2 5 1 -1 -6 16
q:ministry	11 6 0 -19 -7 0 0 9
q:mirror	0 -7 0 0 0 0 0 10
q:missing	0 -8 0 26 -16 0 -3 0
q:money	0 -12 0 25 -15 0 0 0
q:month	0 4 4 3 -12 5 0 -10
q:more	12 3 -3 -8 1 0 3 -6
q:morning	0 7 0 -4 -11 0 0 5
q:move	0 -12 0 11 -10 0 0 12
q:mr	-1 -8 0 -4 7 0 -3 14
q:museum	0 -5 0 14 0 0 0 -6
q:must	0 13 0 19 -18 1 0 -22
q:my	0 4 0 -7 11 0 8 -13
q:named	0 12 0 -28 11 0 0 9
q:national	0 0 0 10 0 0 0 -12
q:near	0 10 0 0 0 0 0 -8
q:nearly	0 15 0 -5 -1 5 0 -13
q:need	0 -21 0 4 6 0 0 0
q:negotiate	0 -12 0 0 2 0 11 -3
q:negotiation	0 -5 0 14 -1 0 -9 1
q:negotiator	0 -5 0 11 -7 0 0 0
q:neither	0 0 0 -1 -17 0 0 15
q:network	2 4 0 1 0 0 0 -9
q:never	0 6 0 -12 8 0 0 -2
q:new	7 3 0 -19 21 -3 5 -9
q:nexperia	2 -7 0 9 -1 0 0 -2
q:next	1 -22 0 21 -17 0 0 9
q:night	-1 -3 0 35 -6 0 0 -27
q:no	4 20 -7 -6 -1 -5 -5 -7
q:none	1 -10 0 0 10 0 3 -5
q:noon	0 2 0 1 3 0 0 -9
q:northern	0 0 0 20 -5 0 0 -14
q:not	-7 6 -1 -5 10 -10 -7 0
q:note	0 8 0 -21 0 0 0 15
q:nothing	-8 -7 1 -19 3 0 -3 31
q:notice	12 -5 0 -7 -10 0 0 10
q:now	-5 15 6 -22 -5 0 0 11
q:number	-7 21 0 -6 -5 0 0 -8
q:observed	0 -1 0 -13 -2 0 0 19
q:ocean	0 -3 0 -2 11 0 0 -3
q:of	20 -11 -2 -3 12 -3 -6 -1
q:off	-4 8 8 10 -21 0 0 -18
q:offer	0 -12 0 25 -17 0 0 -3
q:oil	-1 7 1 0 0 0 5 -12
q:old	0 -19 0 19 -6 0 0 6
q:older	0 0 8 -2 2 0 0 -9
q:olive	0 3 0 -19 0 0 0 12
q:on	8 -8 -7 -12 11 5 21 -3
q:once	1 -22 0 24 -22 0 0 4
q:one	13 17 9 -12 -19 1 1 -5
q:onion	0 -8 0 1 4 0 0 1
q:only	4 -8 0 -8 8 0 4 0
q:open	0 -14 4 16 -4 0 5 -11
q:opened	0 0 -4 -6 12 0 -3 3
q:operated	0 0 2 -7 14 0 0 -10
q:operator	0 0 0 16 -1 0 0 -11
q:opinion	0 2 0 -13 1 0 9 0
q:or	7 1 0 -15 8 16 0 -10
q:order	8 -1 -9 -3 -5 0 -3 14
q:ordinary	-2 10 0 8 -6 0 0 -14
q:origin	0 2 0 -14 11 0 9 -9
q:other	0 -8 3 -13 13 0 3 8
q:our	-2 11 13 -1 -2 -1 0 -18
q:out	1 2 10 -18 11 -2 4 -6
q:outstanding	0 0 0 11 -8 0 0 0
q:over	1 -15 -1 35 -39 -1 -7 -1
q:own	0 12 0 -24 9 0 0 1
q:owned	11 0 0 0 -4 0 0 -7
q:owner	8 -5 0 4 -6 12 0 -18
q:p	-4 17 -1 -21 21 0 0 -14
q:page	0 -9 0 -4 -7 0 8 13
q:paper	0 3 0 -10 -6 0 19 0
q:parcel	0 9 -12 -11 9 0 0 4
q:pari	0 3 0 -10 0 0 0 7
q:parliament	0 12 0 -16 22 0 0 -16
q:part	-1 5 16 -25 2 0 -1 3
q:partner	0 11 0 -9 0 0 0 0
q:party	0 -8 0 20 -6 1 0 -11
q:pass	0 0 0 7 0 2 0 -9
q:passed	0 4 0 1 7 0 0 -13
q:past	0 -5 0 12 -4 0 0 0
q:patented	0 22 0 -19 -1 0 0 -1
q:pause	0 14 0 -30 0 0 8 14
q:pay	-6 10 -13 3 -9 -5 -7 2
q:peace	0 -21 0 5 8 0 0 0
q:people	5 0 0 18 5 0 0 -25
q:percent	6 -7 0 9 0 0 0 -6
q:phone	0 6 0 3 0 0 0 -11
q:phosphate	0 13 0 -7 0 0 0 -4
q:piece	0 0 2 -11 5 0 0 0
q:place	0 4 0 -20 9 4 0 3
q:plan	0 -9 0 -6 9 0 6 0
q:plastic	0 -10 0 16 0 0 0 -3
q:plate	0 -8 0 -1 0 0 0 12
q:played	0 -3 0 12 0 0 0 -7
q:plu	0 0 0 -12 11 0 0 0
q:point	0 0 0 16 -14 0 0 -5
q:polysilicon	0 10 0 -8 0 0 0 0
q:pork	0 0 -1 -2 10 0 0 -2
q:port	-8 -4 0 -4 24 0 -2 -15
q:portal	0 -9 0 -4 12 0 0 0
q:power	0 -8 0 15 12 0 0 -21
q:preliminary	0 -3 0 -10 11 0 0 0
q:prepare	-3 18 0 -17 0 0 9 -4
q:present	0 -3 0 -24 12 0 2 16
q:president	-2 6 0 4 -16 1 0 0
q:price	0 -1 0 31 -15 0 0 -17
q:prime	0 -11 0 4 -6 0 0 9
q:proclamation	0 42 0 -34 0 0 0 -15
q:product	2 -26 0 13 11 0 0 -1
q:prolongation	0 0 0 -15 11 0 0 7
q:promise	-1 4 -1 20 -12 0 -2 -13
q:proposal	0 0 0 12 -1 0 0 -6
q:propose	0 -19 0 4 14 0 6 -14
q:protocol	0 -6 0 -13 4 0 0 13
q:provided	0 -9 0 18 -9 0 0 0
q:provisional	0 4 0 9 0 0 0 -13
q:published	0 21 0 0 -23 0 -7 0
q:pulp	0 10 0 0 0 0 0 -9
q:purchase	0 0 0 13 -3 0 -1 -8
q:put	-9 -3 0 10 -9 0 -4 10
q:question	0 -6 0 17 -6 0 0 -7
q:queue	0 -13 0 15 0 0 0 0
q:quiet	0 -3 0 10 0 0 0 -5
q:radio	0 0 0 -2 13 0 0 -10
q:raise	0 -2 0 31 -19 0 0 -15
q:rare	29 -20 0 0 -6 3 -4 -16
q:rate	-2 -8 4 10 -11 0 0 9
q:ratified	0 -9 0 2 15 0 0 -9
q:ratify	0 17 -1 -15 2 0 0 -3
q:ratu	0 0 0 10 -8 0 0 0
q:reach	-4 -23 0 22 -4 1 6 -1
q:reaction	0 13 0 -9 0 0 0 -4
q:reading	0 11 0 -9 -1 0 0 0
q:reason	0 0 0 -11 10 0 3 -1
q:recall	0 -13 0 16 -2 0 0 0
q:reciprocal	-1 -6 0 15 -1 0 0 -4
q:reduction	0 7 0 -9 -5 0 0 6
q:refund	0 0 0 -6 8 0 0 0
q:refused	0 0 0 10 -8 0 0 0
q:remain	0 -9 11 2 5 0 0 -7
q:renew	0 11 0 -16 8 0 5 -8
q:renewal	0 13 0 -14 1 0 0 0
q:reply	0 20 3 -19 0 0 0 -10
q:report	0 0 0 20 -11 0 0 -6
q:reporter	0 -15 0 7 -3 0 -3 7
q:representative	0 8 0 -13 10 0 0 -4
q:required	0 0 0 -7 10 0 0 0
q:respect	0 8 0 -9 1 0 0 0
q:rest	-3 14 0 -23 2 17 0 -7
q:result	0 -1 0 0 -11 0 0 11
q:resume	0 0 0 16 0 0 0 -12
q:return	0 0 4 3 0 0 0 -8
q:reykjavík	0 13 0 -9 4 0 -2 -6
q:rise	0 4 0 22 -15 0 -1 -19
q:river	0 -6 0 27 -2 0 0 -20
q:road	0 2 0 13 -15 0 0 0
q:roaming	0 -16 0 20 0 0 0 0
q:robert	0 13 0 -14 0 0 0 2
q:room	0 -2 0 16 0 0 0 -10
q:round	-8 12 0 23 -32 -8 0 -5
q:rule	26 -24 0 4 6 -4 5 -19
q:rum	0 -22 0 0 -4 0 0 28
q:run	-2 -17 10 -13 -7 -1 -1 27
q:s	-1 10 0 -4 -2 0 0 0
q:sack	0 11 0 -13 0 0 0 0
q:safeguard	0 24 0 -10 0 0 0 -17
q:same	5 -10 -3 -2 4 0 -4 7
q:santa	0 3 0 -11 0 8 0 0
q:sardine	0 -10 0 9 1 0 0 0
q:saturday	0 9 0 -13 0 0 0 1
q:say	5 0 -5 3 2 -18 -13 2
q:school	0 8 0 12 -8 0 0 -12
q:scotch	0 -7 0 -3 0 0 0 10
q:scott	0 -10 0 11 0 0 0 0
q:season	0 -12 0 3 -2 0 0 12
q:second	-2 -4 -6 13 -33 6 4 0
q:section	-3 30 5 -4 5 0 0 -42
q:security	0 9 0 -9 0 0 0 0
q:see	8 -5 0 11 -22 0 0 3
q:seed	0 -15 10 16 -7 0 0 -6
q:seem	0 -8 0 -7 0 0 0 14
q:sell	0 0 0 -9 -8 6 0 9
q:senate	0 7 0 -24 22 0 0 0
q:send	0 16 0 13 -22 -3 0 -5
q:sesame	0 16 0 -19 -2 0 0 4
q:set	-1 -2 0 -18 11 7 0 11
q:settle	0 19 0 -5 -2 0 0 -7
q:settlement	0 0 0 11 -8 0 0 0
q:shall	0 -2 0 -7 12 0 2 0
q:share	0 15 0 -6 -3 0 0 -3
q:she	0 2 0 -16 12 0 0 6
q:sheet	0 -4 0 12 0 0 0 -4
q:shelve	0 -8 2 9 0 0 0 0
q:ship	-4 0 0 0 17 0 -4 -13
q:shoe	0 9 0 -10 1 0 0 0
q:shook	0 7 0 3 0 0 0 -11
q:shore	0 3 0 -12 4 0 0 2
q:shrimp	0 -17 0 19 0 0 0 -3
q:shut	0 0 0 -10 0 11 0 0
q:side	0 -7 -5 4 -17 -5 5 18
q:sign	-15 0 -15 -7 -2 11 5 12
q:silent	0 0 0 9 0 0 0 -8
q:silver	0 0 0 -2 -5 9 0 0
q:since	2 19 0 -15 -6 -3 -18 7
q:single	0 -9 0 10 0 0 0 0
q:sir	0 -13 2 14 -7 0 0 0
q:sit	3 -15 0 10 -9 0 0 3
q:six	0 -7 0 14 -1 0 0 -5
q:sleep	-2 1 0 -21 7 0 -2 19
q:small	2 13 -1 -15 3 0 0 0
q:so	-10 -4 0 -12 35 3 -10 -12
q:solution	0 5 0 7 0 0 0 -11
q:some	1 22 5 -22 0 1 -3 -4
q:somebody	0 0 0 -9 0 0 0 10
q:something	0 6 0 -4 -12 0 -1 10
q:sorghum	0 0 -1 -10 16 0 0 -4
q:sorry	0 0 0 13 0 0 0 -12
q:soybean	0 -3 -2 21 7 0 -2 -24
q:spare	0 17 1 -14 0 0 0 -4
q:speaking	0 -2 0 10 0 0 0 -6
q:spoken	0 -3 0 -10 7 0 0 6
q:spot	0 -6 0 -5 2 0 11 -4
q:spring	0 -4 0 11 -9 0 0 0
q:stake	0 -5 0 10 -1 0 0 -2
q:stand	0 1 0 11 -4 0 -3 -2
q:standstill	0 -9 0 6 -14 0 3 11
q:start	1 13 1 -10 12 0 0 -20
q:state	-1 -4 0 -12 9 0 -1 17
q:statement	0 10 0 5 -10 0 0 -9
q:stay	-2 10 -2 -1 3 0 -2 -3
q:still	-3 14 0 -1 -21 0 7 2
q:stock	0 0 0 15 -1 0 0 -12
q:stockholm	0 -3 0 -20 -2 0 0 25
q:stop	3 -7 0 10 0 0 -2 -4
q:strike	0 -14 0 38 -14 0 -4 -16
q:subject	0 0 0 -12 12 0 0 0
q:subsidiary	6 0 0 -3 8 0 0 -12
q:such	0 7 -3 1 -8 0 0 0
q:sugar	0 2 0 -11 1 0 0 8
q:summer	0 9 4 0 -1 0 0 -12
q:surcharge	0 45 -2 -14 -1 0 0 -41
q:suspend	6 3 -3 9 3 -2 -5 -19
q:suspension	11 13 -3 -36 9 0 0 4
q:table	0 -7 0 3 -14 8 0 11
q:take	0 -30 -1 22 18 -2 -5 0
q:talk	-12 -8 -5 22 -8 4 13 -17
q:tariff	0 0 -11 16 -15 -9 -12 1
q:tax	0 -6 0 17 -15 -1 0 5
q:tea	0 -23 0 0 2 0 0 15
q:technology	12 -4 0 -4 1 0 0 -6
q:television	-1 2 0 -9 -3 0 -2 16
q:tell	-2 -5 0 15 -10 3 14 -17
q:temporary	0 4 0 -17 0 0 0 14
q:ten	0 -1 0 8 0 0 0 -5
q:term	0 -4 0 11 0 0 0 -6
q:text	0 -3 0 -18 24 0 0 -6
q:than	-2 13 0 5 -5 0 -2 -18
q:thank	0 0 0 -5 9 0 0 0
q:that	0 21 -21 -9 8 -3 11 -13
q:the	-5 2 -8 14 -2 2 -8 -12
q:their	6 8 -4 -10 -4 -4 13 0
q:there	6 -18 6 7 -12 0 0 4
q:these	0 -1 0 -10 2 0 0 8
q:they	0 -20 5 2 12 -9 0 2
q:thi	-5 -20 9 -7 0 0 0 18
q:thing	0 -10 0 3 -2 1 0 7
q:think	0 2 0 -16 5 0 0 11
q:though	0 9 0 -7 0 0 0 0
q:threaten	0 3 0 7 -11 0 0 0
q:three	0 7 0 -26 4 0 -3 18
q:through	0 0 0 3 6 0 0 -12
q:tiktok	0 -4 0 -7 -2 18 0 -5
q:time	-2 -5 -1 -16 6 2 0 21
q:tin	0 -8 0 -4 0 0 0 12
q:to	8 15 2 -6 13 4 -2 -29
q:together	0 -4 0 -5 10 8 0 -6
q:toll	0 0 0 11 0 0 0 -9
q:tomatoe	0 -7 0 24 0 0 0 -17
q:ton	-1 0 0 1 13 0 0 -15
q:too	2 8 4 -19 -2 0 5 0
q:tool	0 9 0 -8 0 0 0 0
q:top	-1 11 -2 2 -5 0 0 -5
q:town	0 2 0 8 0 0 0 -10
q:toy	0 13 0 -15 -2 0 0 0
q:tractor	0 -1 0 -5 0 0 0 9
q:trade	0 19 -1 -23 6 -5 -3 4
q:trading	0 10 0 -9 0 0 0 0
q:train	0 0 0 12 -5 0 0 -5
q:transit	0 -4 -3 14 -1 0 0 -1
q:treasury	0 -14 0 15 0 0 0 0
q:treaty	0 4 0 -7 -12 0 15 0
q:truce	-12 -6 0 -6 -8 -9 -13 29
q:trying	0 13 0 -15 2 0 0 0
q:tuna	0 0 0 1 -11 0 0 8
q:turn	0 -10 0 10 0 0 1 -2
q:two	-7 -3 0 19 -15 0 0 -6
q:tyre	0 -8 0 -7 18 0 0 -5
q:unchanged	0 -5 -8 22 0 0 0 -4
q:under	7 8 -9 16 -2 3 -9 -32
q:understanding	-3 -2 0 -9 14 0 0 4
q:understood	0 -6 0 9 0 0 0 0
q:union	0 0 0 18 0 0 0 -15
q:unless	-3 1 0 7 -10 0 8 -9
q:until	-1 -5 15 3 -21 -10 2 7
q:up	-6 -10 4 13 -1 0 -11 2
q:upholstered	0 12 0 -8 0 0 0 0
q:upper	0 0 0 20 0 0 0 -17
q:us	-3 -16 0 25 -16 0 6 -7
q:use	0 -9 0 -1 1 0 0 9
q:used	0 12 0 -10 0 0 0 0
q:valid	0 0 0 -9 -2 0 0 13
q:valley	0 0 0 17 0 0 0 -16
q:value	15 -6 0 -8 1 0 0 0
q:vanilla	0 -7 0 -9 4 0 0 10
q:vegetable	0 0 -1 -10 16 0 0 -4
q:vessel	0 -4 0 -4 16 0 0 -5
q:video	0 -2 0 5 10 0 0 -11
q:village	0 0 0 10 0 0 0 -7
q:visit	0 -7 0 -5 0 0 0 17
q:void	0 8 0 0 -6 0 0 0
q:vote	-1 0 0 7 3 0 0 -8
q:wage	0 0 0 19 -1 0 -1 -11
q:wait	0 12 0 -11 -3 0 0 0
q:waiting	0 0 0 -5 0 0 0 8
q:walk	0 0 0 10 0 0 0 -8
q:walnut	0 0 0 -3 -4 0 0 9
q:want	0 -7 0 14 -8 -3 13 -14
q:warn	0 3 0 15 -2 0 0 -15
q:was	-6 4 13 -9 -1 2 -9 6
q:watch	5 -7 -1 -8 1 0 0 9
q:water	0 -16 0 -16 18 0 -1 16
q:we	3 4 -4 1 -12 -5 -7 12
q:week	0 -12 0 -20 17 -4 -8 23
q:welcomed	0 0 0 9 -7 0 0 0
q:what	4 1 -2 2 -33 4 -12 14
q:wheat	0 0 6 0 6 0 0 -12
q:when	0 4 3 -36 5 -4 -5 26
q:where	-3 -21 -1 7 -4 -3 -3 17
q:whether	0 0 0 12 -12 0 -2 3
q:which	3 6 -3 -19 -7 3 -17 24
q:while	0 -4 13 1 0 0 0 -9
q:who	4 9 4 -4 10 -1 -10 -18
q:whom	0 0 0 0 11 0 0 -10
q:whose	0 -6 0 5 12 0 0 -12
q:why	0 7 0 8 -5 0 0 -11
q:will	4 -9 -4 25 -22 1 -19 -5
q:win	0 11 0 -7 0 0 0 -2
q:wind	0 -7 0 9 0 0 0 0
q:winter	0 0 0 18 0 0 0 -15
q:wish	6 5 0 -23 8 0 0 1
q:with	0 3 -10 -10 -10 -9 7 17
q:word	0 -9 0 0 -2 0 0 12
q:work	0 -20 0 34 -1 0 0 -17
q:worked	0 5 0 -4 -11 0 7 3
q:world	9 3 -10 0 0 0 0 -7
q:worst	0 8 0 -12 0 0 0 5
q:worth	-4 -8 7 17 -18 0 0 2
q:would	-4 -4 0 -10 -11 0 0 30
q:write	-5 4 0 -15 31 0 0 -9
q:wrong	3 7 0 -8 0 0 0 0
q:xi	0 -1 0 9 0 0 0 -7
q:yarn	0 21 0 -13 -8 0 0 -3
q:year	1 -36 -1 24 -3 -2 3 1
q:yes	0 -20 0 -23 18 0 0 27
q:york	0 3 0 11 -8 0 0 -5
q:you	-1 0 -1 20 -5 0 -2 -12
q:young	0 8 0 -8 0 0 0 2
q:your	9 0 1 -3 -13 0 -1 8
q:—	8 -6 -6 22 -3 2 11 -26
q:•	0 7 3 -7 3 0 0 -11
qt=future	-2 -22 -11 -4 1 10 4 18
qt=modal	3 7 8 -7 -6 3 0 -4
qt=past	-12 7 9 -1 5 -15 4 -8
qt=perfect	7 -2 7 12 -3 -15 0 -12
qt=pluperfect	3 7 -2 0 0 0 -12 -5
qt=present	1 -5 -19 -2 3 5 -2 9
quoted	-5 -4 -3 0 8 -6 -2 6
r1=!	0 -13 0 16 0 0 0 -3
r1=! & d:ahead	0 -13 0 16 0 0 0 -3
r1='s	5 5 0 2 -2 0 -1 -11
r1='s & d:ahead	5 -8 0 11 0 0 0 -6
r1='s & d:today	0 15 0 -9 0 0 0 -6
r1=(	0 13 0 -10 0 0 0 0
r1=( & d:ahead	0 21 0 -21 -5 0 0 3
r1=( & d:today	0 -12 0 7 3 0 0 -2
r1=) & d:ahead	-3 5 0 -3 11 -5 0 -1
r1=,	-3 -15 -3 5 2 0 2 6
r1=, & d:today	3 -14 0 4 5 0 0 4
r1=-	0 -14 0 18 0 0 0 -4
r1=. & d:today	-2 13 -3 -8 10 -1 -1 -4
r1=:	6 2 -3 -5 -5 -10 1 4
r1=: & d:ahead	7 5 -10 -11 -5 -9 1 8
r1=: & d:today	0 -6 2 10 0 0 0 -11
r1=<day-today>	0 -6 0 -4 -3 0 0 12
r1=<end>	-11 3 -7 3 4 -11 0 0
r1=<end> & d:today	-9 5 -9 16 -5 -3 -7 -9
r1=<name> & d:today	0 -6 0 10 0 0 0 -3
r1=<number>	0 -7 -7 3 16 0 0 -5
r1=<number> & d:ahead	0 -5 -7 1 16 0 0 -4
r1=<person>	0 -7 0 16 0 0 0 -2
r1=<person> & d:ahead	0 -6 0 14 0 0 0 -2
r1=<seat>	0 -5 0 9 0 0 0 0
r1=<seat> & d:ahead	0 -5 0 12 0 0 0 0
r1=<v-bear> & d:ahead	0 7 -2 -3 0 0 0 0
r1=<v-bear> & d:today	0 -9 0 2 6 0 0 0
r1=<v-down>	-1 -8 0 16 0 0 0 0
r1=<v-down> & d:ahead	-1 -7 0 16 0 0 0 0
r1=<v-impose>	4 -1 0 12 -5 0 0 -11
r1=<v-impose> & d:today	0 -2 0 11 0 0 0 -1
r1=<v-propose>	0 -5 0 12 -4 0 0 0
r1=<v-propose> & d:ahead	0 -5 0 11 -4 0 0 0
r1=<v-say>	0 -4 0 12 0 0 0 -3
r1=<v-say> & d:ahead	0 -3 0 10 0 0 0 -1
r1=<v-stay>	0 -2 0 15 0 0 0 -4
r1=<v-stay> & d:ahead	0 -2 0 14 0 0 0 -4
r1=after	0 16 0 -11 -4 0 -1 0
r1=after & d:ahead	0 18 0 -19 -3 0 -1 6
r1=after & d:today	0 -2 0 10 0 0 0 -6
r1=an	0 0 0 -10 0 0 0 13
r1=an & d:ahead	0 0 0 -12 0 0 0 13
r1=and	-13 -2 6 9 -5 -5 -8 1
r1=and & d:ahead	-13 -2 7 5 -2 -5 -8 3
r1=are	-3 -11 4 13 -3 0 0 0
r1=are & d:ahead	-3 -16 5 17 -2 0 0 -1
r1=as	1 -10 0 1 0 0 13 -8
r1=as & d:ahead	1 -10 0 1 0 0 13 -8
r1=before	0 8 0 -13 -2 4 7 -5
r1=before & d:ahead	0 8 0 -13 -2 4 7 -5
r1=both	0 4 0 -12 8 0 0 0
r1=both & d:ahead	0 5 0 -13 8 0 0 0
r1=evening	0 5 0 7 -9 0 0 -6
r1=every	0 -4 13 -10 0 0 0 0
r1=every & d:ahead	0 -4 13 -11 0 0 0 0
r1=for	-3 3 1 1 -11 0 3 0
r1=has	0 -7 0 13 -5 0 0 -4
r1=has & d:ahead	0 -7 0 12 -5 0 0 -4
r1=he	0 0 0 15 -7 0 0 -3
r1=he & d:ahead	0 0 0 13 -7 0 0 -3
r1=if	-2 10 0 -1 6 0 -3 -7
r1=if & d:ahead	-2 10 0 -1 6 0 -3 -8
r1=in	0 0 0 13 -22 -1 -4 2
r1=in & d:ahead	0 0 0 14 -21 -1 -4 1
r1=instead	0 0 0 -9 0 0 0 9
r1=instead & d:ahead	0 0 0 -9 0 0 0 9
r1=is	7 -15 0 9 -10 0 4 3
r1=is & d:ahead	7 -12 0 7 -9 0 4 1
r1=it	0 0 -2 5 -22 -2 6 1
r1=it & d:ahead	0 3 -1 4 -19 -2 7 -1
r1=it & d:today	0 -13 0 2 0 0 0 7
r1=its	-2 -7 0 0 0 0 0 11
r1=its & d:ahead	-2 -6 0 -1 0 0 0 11
r1=letter	0 -7 0 11 -2 0 0 0
r1=next & d:ahead	0 -5 -1 -11 8 0 0 8
r1=night	0 -2 0 0 -6 0 -7 13
r1=noon	0 -9 0 6 6 0 0 0
r1=noon & d:ahead	0 -9 0 4 6 0 0 0
r1=nothing	0 -3 0 -9 0 0 4 10
r1=nothing & d:ahead	0 -3 0 -9 0 0 4 10
r1=of	8 -14 -4 13 -4 0 -4 0
r1=of & d:ahead	8 -14 -4 13 -4 0 -4 0
r1=on	-1 -13 0 11 3 0 0 -2
r1=on & d:ahead	0 -11 0 9 3 0 0 -1
r1=pass	0 -1 0 0 0 0 0 9
r1=pass & d:ahead	0 -1 0 0 0 0 0 9
r1=rather	0 0 0 -10 10 0 0 0
r1=she	0 0 0 10 0 0 0 -8
r1=she & d:ahead	0 0 0 10 0 0 0 -8
r1=still	0 -12 0 0 12 0 0 0
r1=the	-3 -10 -2 9 -7 6 1 -1
r1=the & d:ahead	-2 -6 0 7 -11 7 2 -1
r1=their	0 -2 0 -5 0 0 0 8
r1=their & d:ahead	0 -2 0 -5 0 0 0 8
r1=there	0 0 0 9 -3 0 0 -3
r1=there & d:ahead	0 0 0 12 -2 0 0 -9
r1=they	0 -5 0 1 -12 0 0 11
r1=they & d:ahead	0 -10 0 7 -12 0 0 8
r1=to	-10 -2 -2 2 0 4 6 -5
r1=to & d:ahead	-10 -1 -2 0 0 4 6 -4
r1=to & d:today	0 -1 0 9 0 0 0 0
r1=whether	0 0 0 -4 8 0 -1 1
r1=whether & d:ahead	0 0 0 -4 8 0 -1 0
r1=with	0 -7 7 14 -4 0 0 -6
r1=you	0 -2 0 2 9 0 0 -10
r1=you & d:ahead	0 -2 0 2 9 0 0 -10
r1=your	0 0 0 -13 2 0 0 8
r1=your & d:ahead	0 0 0 -13 2 0 0 8
r1=|	0 -1 0 10 0 0 0 -2
r1=| & d:today	0 -1 0 10 0 0 0 -2
r1=·	0 -1 0 9 -1 0 0 0
r1=· & d:today	0 -1 0 9 -1 0 0 0
r1=—	-6 3 -2 13 1 -4 -1 -10
r1=— & d:ahead	-5 10 -2 -1 1 -3 0 0
r1=— & d:today	0 -7 0 20 0 0 0 -14
r2="	9 -6 0 13 -2 -2 -5 -6
r2='s	2 -12 -2 0 -1 0 0 14
r2=,	-7 4 -11 26 -19 -7 -9 -4
r2=.	-2 2 -2 -8 0 0 3 9
r2=:	0 6 0 -4 4 0 0 -9
r2=<day-ahead>	-7 5 -1 0 -16 2 4 0
r2=<day-gone>	0 -9 0 1 0 0 0 5
r2=<duty>	-3 13 0 0 -12 0 0 -2
r2=<gate>	0 -2 0 4 8 0 0 -13
r2=<goods>	3 24 -8 -16 2 0 -6 -7
r2=<level-noun>	0 -21 0 8 0 0 0 15
r2=<level>	-1 10 -5 3 -26 0 -3 1
r2=<name>	-2 5 -7 2 3 -3 15 -26
r2=<not>	-4 3 8 2 -11 -2 -4 1
r2=<number>	5 5 3 -13 -2 -3 -7 9
r2=<office>	0 10 0 0 -3 0 -1 -7
r2=<organisation>	-1 13 0 -3 1 0 0 -11
r2=<person>	-8 1 0 15 -1 -4 1 -10
r2=<seat>	0 -1 0 10 -12 0 -1 0
r2=<span>	-1 0 0 -6 0 0 0 11
r2=<taker>	0 -18 0 11 0 0 0 8
r2=<v-agree>	0 4 0 22 -8 -3 0 -20
r2=<v-begin>	0 -18 6 16 0 -4 4 -3
r2=<v-impose>	-11 3 -1 0 -6 1 7 0
r2=<v-propose>	0 7 0 -6 7 0 10 -18
r2=<v-say>	-3 -7 0 10 -4 0 4 1
r2=<v-sell>	4 0 0 -8 3 8 0 -8
r2=<v-stay>	0 -2 7 7 -14 0 2 -5
r2=<v-suspend>	-2 -13 -3 10 0 0 0 8
r2=a	2 0 10 -4 -5 1 0 1
r2=according	0 16 0 -5 0 0 -9 -4
r2=additional	0 0 0 -14 0 0 0 10
r2=after	0 -3 0 18 -6 0 0 -7
r2=agree	0 -4 0 14 -3 0 0 -3
r2=agreement	0 -10 0 12 0 0 0 0
r2=and	-11 2 -2 -3 17 0 -18 0
r2=answer	0 -7 0 11 0 0 0 0
r2=any	0 3 0 -8 0 0 0 6
r2=apply	0 7 8 -9 0 0 0 -7
r2=at	0 14 0 -10 -5 0 0 4
r2=be	0 -5 0 -15 14 9 0 -1
r2=been	0 -12 0 6 0 0 0 2
r2=both	0 -27 0 31 -4 0 -2 -1
r2=bring	0 12 0 -5 -4 0 -1 0
r2=but	0 -13 0 7 0 0 0 7
r2=by	0 -2 0 4 -9 0 5 0
r2=charge	0 4 0 -11 2 0 0 3
r2=coffee	0 11 0 -11 0 0 0 0
r2=comment	0 -7 0 0 10 0 0 0
r2=date	6 0 0 -16 0 0 0 12
r2=decide	0 0 0 3 -10 0 5 0
r2=during	0 11 0 -6 0 0 0 -5
r2=duty	-3 14 0 -3 -4 0 0 -2
r2=each	0 3 1 10 -3 0 -1 -11
r2=end	-1 -6 5 0 -8 0 -1 11
r2=every	0 10 0 1 0 0 0 -11
r2=following	5 7 0 -10 -1 0 0 0
r2=for	0 19 0 -13 -1 0 -8 2
r2=free	0 0 9 -7 1 0 0 -1
r2=from	0 -3 0 -7 11 0 0 4
r2=get	0 15 0 -14 0 0 0 0
r2=go	0 -14 0 11 0 0 5 -4
r2=good	0 -19 0 6 4 0 0 12
r2=had	0 -9 0 23 0 0 0 -9
r2=has	1 -13 0 10 -13 0 1 5
r2=have	0 -2 0 18 0 0 0 -10
r2=he	1 3 0 -10 0 0 -2 7
r2=his	0 0 0 -12 6 0 0 6
r2=hour	0 -1 0 -10 0 0 0 13
r2=if	4 12 0 -6 -12 1 3 -10
r2=in	-5 -13 0 12 2 0 3 0
r2=is	0 -11 0 8 -1 0 0 2
r2=it	-3 -4 0 -11 0 0 8 14
r2=least	0 -12 0 6 0 0 0 6
r2=let	0 -8 0 0 9 0 0 0
r2=like	0 4 0 0 7 0 0 -11
r2=list	0 0 0 -5 10 0 0 0
r2=make	2 9 0 0 -5 0 4 -14
r2=match	0 8 0 -2 -1 0 0 -2
r2=mr	4 4 0 -12 2 0 7 -8
r2=need	0 3 0 -11 -2 0 0 9
r2=next	11 11 0 -7 -2 0 0 -8
r2=nobody	0 -13 0 14 0 0 0 0
r2=none	0 0 0 11 -9 0 0 0
r2=not	0 -1 3 -5 -11 0 -4 20
r2=now	0 0 -3 21 0 0 0 -18
r2=of	1 -15 1 0 -9 0 0 13
r2=off	0 -14 0 15 0 0 0 0
r2=on	-3 12 0 -2 0 0 8 -11
r2=one	0 15 0 -19 0 6 0 -2
r2=or	-3 0 7 -19 22 0 0 -6
r2=over	0 -7 0 2 8 0 0 -3
r2=parcel	0 3 13 -13 0 0 0 -1
r2=pay	0 -6 0 12 6 0 -2 -10
r2=port	0 -1 0 -4 10 0 0 -1
r2=provided	0 5 0 -11 0 0 0 6
r2=put	0 8 0 -2 -9 0 8 -7
r2=reply	0 -8 0 -8 19 0 0 -3
r2=rest	0 -7 0 11 0 0 0 -3
r2=run	0 -4 0 0 0 0 0 11
r2=save	0 8 0 -4 -6 0 0 1
r2=second	0 12 0 -6 -1 0 0 -2
r2=section	0 -1 0 -4 0 0 0 8
r2=set	0 12 0 -11 0 0 0 0
r2=sign	0 6 0 19 -12 -1 -1 -9
r2=since	0 13 0 -8 -5 0 0 0
r2=so	0 -6 0 -1 17 5 0 -13
r2=surcharge	0 9 0 -6 0 0 0 0
r2=take	0 -4 0 -4 0 0 0 13
r2=talk	0 7 0 -16 7 0 0 5
r2=tea	0 -10 0 11 0 0 0 0
r2=telephone	0 -5 0 9 0 0 0 0
r2=that	0 -8 0 15 4 0 0 -12
r2=the	3 -8 2 -16 9 0 -2 17
r2=their	0 -17 0 2 8 0 8 -2
r2=then	0 -13 0 7 0 0 0 3
r2=there	0 0 0 18 -7 0 -1 -14
r2=they	0 2 0 17 -3 0 -2 -15
r2=thi	0 -2 0 -11 0 0 -1 15
r2=three	0 -7 0 -5 0 0 0 12
r2=time	0 -2 0 -11 0 4 0 11
r2=to	-2 -3 2 8 -29 -1 13 -3
r2=together	0 -9 0 3 5 0 0 0
r2=two	0 -6 0 20 -4 0 3 -13
r2=unless	-1 20 0 -7 -9 0 0 -5
r2=until	0 0 10 -3 4 0 -1 0
r2=was	0 -20 0 21 0 0 0 -3
r2=we	0 -7 4 -4 6 0 0 4
r2=were	0 -5 0 12 -3 0 0 0
r2=what	0 0 -1 15 -3 0 0 -12
r2=when	5 -7 -6 -6 -12 3 0 15
r2=while	0 -10 0 6 0 0 0 3
r2=year	0 1 -1 -9 11 0 0 0
r2=you	0 11 0 -9 0 0 0 0
r2=—	0 2 0 8 -1 0 0 -10
r3="	0 -15 0 11 0 0 0 1
r3=(	0 -5 0 13 0 0 0 -8
r3=)	0 -13 0 23 -6 0 0 0
r3=,	3 16 -6 -14 -38 0 3 10
r3=.	5 -20 4 4 -4 -1 -13 21
r3=<agent>	-6 2 0 -7 15 0 0 -6
r3=<day-ahead>	-2 -20 11 23 -7 0 0 -8
r3=<day-gone>	0 0 0 -10 -3 0 0 13
r3=<day-today>	0 0 0 -9 -4 0 0 16
r3=<duty>	-1 -24 -10 2 20 0 -9 16
r3=<gate>	0 -4 -2 12 0 0 0 -10
r3=<level-noun>	-8 0 0 0 9 0 4 -4
r3=<level>	-3 -22 -1 11 3 0 10 7
r3=<money>	0 -7 0 13 0 0 0 -4
r3=<name>	12 10 -12 -5 0 0 -4 0
r3=<not>	12 -2 13 -9 2 0 -5 -6
r3=<number>	3 -12 0 4 0 0 8 -6
r3=<office>	0 -18 0 5 3 1 2 0
r3=<organisation>	-3 14 1 15 -8 0 -7 -26
r3=<person>	0 -1 -3 -21 12 -3 1 16
r3=<seat>	0 -4 0 19 -10 0 5 -19
r3=<sender>	0 24 0 -17 -3 0 0 -2
r3=<span>	0 18 0 -9 0 0 0 -5
r3=<v-agree>	0 -4 0 7 -8 0 10 -5
r3=<v-bear>	-1 8 0 -7 -18 0 6 9
r3=<v-deny>	0 8 0 2 -9 0 0 -2
r3=<v-end>	-2 11 -1 7 -5 0 0 -12
r3=<v-impose>	-2 8 -19 8 -3 0 1 -10
r3=<v-propose>	0 11 0 -22 5 0 8 0
r3=<v-say>	-3 9 -1 -4 2 -3 1 -4
r3=<v-sell>	0 0 0 15 -1 0 0 -8
r3=<v-stay>	0 -15 -8 20 -7 3 0 -1
r3=<v-suspend>	-3 6 -13 3 -5 0 0 7
r3=<v-target>	0 -6 0 20 0 0 -2 -10
r3=<v-up>	0 27 0 -16 -4 5 -4 -10
r3=?	-3 0 0 12 0 0 0 -10
r3=a	0 7 -1 3 -4 0 0 -7
r3=after	0 -6 0 -6 -1 0 0 16
r3=again	0 -11 0 16 0 0 0 -3
r3=agree	0 8 0 -15 0 0 5 4
r3=agreement	0 15 0 -13 0 0 0 0
r3=an	0 -16 0 9 -7 7 0 6
r3=and	-3 -3 -4 4 -25 0 -3 19
r3=announce	0 9 0 2 -8 0 0 -3
r3=another	0 -8 0 11 0 0 6 -8
r3=answer	0 -10 0 10 -3 0 6 -1
r3=arrangement	0 5 0 -12 6 0 0 0
r3=as	0 14 0 -1 -2 0 0 -7
r3=be	-2 -2 15 -9 15 0 0 -5
r3=become	0 11 0 -8 0 0 0 0
r3=by	0 -5 0 8 2 0 0 -6
r3=call	0 -7 0 10 0 0 0 0
r3=car	0 -11 0 11 0 0 0 0
r3=case	0 1 0 -8 0 0 0 7
r3=charge	0 -9 0 8 4 0 0 -1
r3=come	0 -3 0 10 0 0 0 -7
r3=could	0 0 0 -5 0 0 10 0
r3=date	9 -2 0 -14 -5 0 11 1
r3=doe	0 6 0 -10 0 0 0 2
r3=duty	0 -25 -3 0 10 0 -6 25
r3=each	0 12 0 -5 -6 0 0 0
r3=effect	0 5 0 -15 0 0 0 10
r3=else	0 6 0 -10 8 0 0 -6
r3=emergency	0 0 0 -14 14 0 0 0
r3=everybody	0 10 0 -5 0 0 -1 -1
r3=exclusion	0 0 11 -7 0 0 0 -2
r3=extend	0 -8 -1 -4 -1 0 0 18
r3=fee	0 -5 0 -8 15 0 0 -1
r3=from	0 -6 -3 12 0 0 0 -2
r3=further	0 -10 0 10 3 0 0 -4
r3=go	0 10 0 -2 0 0 -3 -5
r3=good	0 -7 0 10 0 0 0 -4
r3=had	0 -7 0 10 -2 0 0 0
r3=has	0 17 0 -14 0 0 10 -11
r3=have	-1 0 3 5 -13 0 10 -6
r3=hearing	0 0 0 -7 9 0 0 0
r3=hope	0 -4 0 -5 9 0 4 -3
r3=i	0 3 0 -12 0 0 0 12
r3=in	4 -3 0 4 14 0 -4 -17
r3=it	-2 0 0 22 16 -2 -5 -32
r3=its	0 2 -3 6 -12 0 0 0
r3=later	0 0 0 -12 0 0 0 14
r3=latest	2 13 0 -12 0 5 0 -6
r3=let	0 -7 0 14 0 0 0 -5
r3=levy	0 15 0 0 0 0 0 -11
r3=may	2 -15 0 13 0 0 0 -6
r3=minute	0 0 12 -17 0 0 0 2
r3=month	5 -16 0 1 0 0 0 7
r3=more	0 -20 0 22 0 0 0 0
r3=mr	0 14 0 -12 0 0 0 0
r3=must	0 -2 0 11 -8 0 0 0
r3=new	-1 16 0 -20 -5 0 0 14
r3=no	7 -18 0 13 2 2 0 -10
r3=nobody	6 -12 7 -3 -2 0 0 4
r3=not	-3 16 0 -15 7 0 0 -5
r3=nothing	5 6 0 0 0 0 0 -13
r3=now	0 -11 1 13 0 0 0 -5
r3=of	-4 0 13 -17 -2 3 -7 15
r3=offer	0 -2 0 -2 8 0 0 0
r3=old	0 -9 0 15 -5 0 -6 3
r3=on	-4 7 -1 0 -2 -3 10 -6
r3=only	0 10 0 -10 0 0 0 0
r3=or	5 -10 2 1 0 0 0 0
r3=order	0 9 0 -3 0 0 0 -5
r3=over	5 -7 0 -7 0 0 0 11
r3=p	0 -5 0 20 -4 0 0 -9
r3=paper	0 -9 0 -14 8 0 0 15
r3=pause	0 12 0 -6 0 0 0 -3
r3=pay	0 15 0 -7 -15 0 0 1
r3=plan	0 13 0 -3 0 0 -1 -6
r3=present	0 9 0 -18 -6 0 0 15
r3=rise	0 27 0 -21 -4 0 0 -2
r3=rule	0 8 0 2 -9 0 0 -2
r3=run	0 -7 -3 14 0 4 0 -10
r3=same	-5 11 0 0 -5 0 0 -4
r3=say	-2 -2 0 -8 -5 0 12 10
r3=ship	0 0 0 10 0 0 0 -7
r3=side	0 0 0 19 -8 0 2 -17
r3=sign	0 -16 0 25 -2 0 0 -7
r3=so	-1 0 0 -13 13 0 0 3
r3=some	0 -7 0 15 0 0 0 -7
r3=something	0 13 0 -6 0 0 0 -7
r3=sooner	-2 12 0 -6 0 0 0 0
r3=strike	0 0 0 9 0 0 0 -7
r3=suspend	0 -2 -8 -1 0 0 0 14
r3=suspension	7 -1 -4 -10 -7 0 0 15
r3=tell	0 0 0 0 8 0 0 -9
r3=that	-4 15 11 -1 -1 4 0 -22
r3=the	-4 3 0 10 -14 2 -15 -3
r3=their	0 13 0 -6 -2 0 0 -1
r3=then	0 10 0 5 0 0 -1 -16
r3=thi	0 -1 0 4 10 0 0 -14
r3=think	0 9 0 -2 -1 0 0 -3
r3=third	0 -8 0 15 0 0 0 -2
r3=to	0 16 0 -3 0 -3 -11 -4
r3=top	0 13 0 -18 0 0 0 4
r3=trade	0 8 0 -9 0 0 0 1
r3=truce	-5 -14 0 6 9 0 0 1
r3=two	0 1 0 -10 -5 0 0 11
r3=under	0 0 0 -14 5 7 0 0
r3=understanding	0 -4 0 -3 9 0 0 0
r3=until	0 0 -5 15 7 0 0 -24
r3=want	0 16 0 -9 -3 0 -1 0
r3=was	0 -23 0 29 0 0 0 -2
r3=what	0 15 -3 -11 2 0 -1 -1
r3=which	0 -3 0 -1 -4 0 11 0
r3=will	-1 1 -2 -4 15 0 -7 -1
r3=with	-3 -10 0 8 3 0 0 0
r3=would	0 -2 0 -16 15 0 0 10
r4="	-2 21 0 -17 0 0 0 0
r4='s	1 16 -8 -12 0 3 1 -8
r4=)	0 0 0 -13 5 0 0 12
r4=,	4 -13 -5 11 9 7 0 -12
r4=-	0 -2 0 0 8 0 0 -4
r4=.	-7 -18 -17 7 3 -15 5 16
r4=<day-ahead>	0 -5 -7 18 2 0 -1 -16
r4=<day-gone>	0 -1 0 16 -3 0 0 -13
r4=<day-today>	1 -6 12 -5 0 0 0 0
r4=<duty>	0 4 -6 -11 -2 0 -7 19
r4=<end>	-5 -12 -6 18 5 -5 -18 0
r4=<gate>	-3 -12 9 11 0 0 0 -3
r4=<goods>	-3 -1 -3 15 -9 -7 0 0
r4=<level-noun>	0 3 0 -11 0 0 -5 16
r4=<level>	-10 7 -5 12 -40 0 -10 1
r4=<money>	0 -11 0 14 -1 0 0 0
r4=<name>	5 -22 0 0 -3 0 4 11
r4=<not>	-1 -14 5 8 -9 0 -2 9
r4=<number>	2 18 -3 -17 0 0 0 2
r4=<organisation>	-1 3 0 -12 12 -6 0 5
r4=<person>	-3 6 0 2 -21 0 -3 8
r4=<quality>	-1 12 3 -3 -25 6 -2 0
r4=<seat>	0 -14 1 4 -2 0 0 2
r4=<sender>	7 12 2 -8 -6 0 0 -11
r4=<span>	-1 -24 -3 28 0 0 0 0
r4=<taker>	0 -7 0 -6 11 0 0 0
r4=<v-agree>	0 0 0 1 14 0 3 -17
r4=<v-bear>	1 -22 0 13 3 0 -5 7
r4=<v-begin>	0 -14 11 4 12 0 -10 -7
r4=<v-down>	0 0 12 -9 9 0 -3 -5
r4=<v-end>	2 1 -11 2 3 0 -4 0
r4=<v-impose>	-16 -4 3 0 18 0 7 -11
r4=<v-propose>	0 3 0 4 -10 -1 0 1
r4=<v-return>	0 0 0 21 -12 0 0 -9
r4=<v-say>	0 -24 5 7 3 1 0 1
r4=<v-stay>	6 -7 0 -6 14 0 -6 0
r4=<v-suspend>	4 -5 0 3 -9 0 -5 4
r4=<v-target>	0 -12 7 10 4 0 -4 -5
r4=<v-threaten>	0 -12 0 -2 0 0 0 14
r4=<v-up>	0 0 0 2 -10 0 4 0
r4=?	-3 -16 0 0 0 0 0 18
r4=a	-3 0 5 -6 -3 0 12 0
r4=about	0 -5 0 -1 -4 0 0 11
r4=agree	0 10 0 -12 1 0 4 -6
r4=an	0 1 0 9 0 0 0 -10
r4=and	4 12 0 -8 -9 0 0 0
r4=answer	0 -2 0 -3 -2 0 0 10
r4=apply	0 -11 0 0 7 0 0 3
r4=are	0 -14 0 -5 -2 0 3 19
r4=as	0 7 0 -13 -2 0 0 10
r4=ask	0 0 0 -7 12 0 0 -1
r4=at	0 -25 0 19 7 0 0 -4
r4=back	0 -3 0 10 -1 2 -3 -4
r4=be	0 9 0 2 -7 0 0 -6
r4=both	0 0 0 -8 -2 0 16 -6
r4=bring	0 15 0 -11 0 0 0 -3
r4=but	0 15 0 -3 0 0 0 -9
r4=call	0 7 0 -11 0 0 0 2
r4=change	9 -6 0 -1 0 0 0 0
r4=charge	0 -11 8 13 -2 0 -3 -1
r4=close	0 -2 0 -1 -3 0 0 9
r4=come	0 -16 13 8 0 0 0 -2
r4=could	0 16 0 -9 -1 0 0 -5
r4=country	0 -5 0 0 0 0 0 9
r4=day	-6 0 0 -22 5 2 0 17
r4=decision	0 -13 0 12 0 0 0 0
r4=duty	0 2 -2 -17 -4 0 -2 24
r4=emergency	0 -1 0 11 -8 0 0 0
r4=end	3 6 -7 0 -14 0 0 6
r4=enter	3 -6 0 6 11 0 -2 -13
r4=expect	0 0 0 10 0 0 -6 0
r4=expire	0 0 0 -9 0 0 0 8
r4=extra	0 0 0 10 0 0 0 -7
r4=fall	0 -2 0 -7 11 0 0 0
r4=for	10 -2 -11 -6 6 0 -4 9
r4=foreign	0 0 0 9 0 0 0 -6
r4=free	0 -5 0 -2 10 0 0 0
r4=from	0 16 3 -7 -16 0 0 0
r4=further	0 4 0 6 0 0 0 -10
r4=good	0 -8 0 17 -3 0 -1 0
r4=government	0 0 0 -4 -3 0 -1 11
r4=has	5 3 6 -14 2 0 5 -6
r4=have	0 4 0 -7 -6 0 -3 15
r4=hold	0 -5 0 14 0 0 0 -5
r4=if	0 -1 0 9 0 0 4 -10
r4=impose	0 -13 0 5 0 0 0 6
r4=in	0 3 -9 0 10 2 -4 -7
r4=into	0 -9 0 0 0 0 0 10
r4=is	3 0 0 -9 14 0 4 -2
r4=it	4 -6 -2 13 3 0 0 -11
r4=its	0 10 2 -10 0 0 6 -11
r4=lapse	0 -3 0 -2 16 0 0 -9
r4=leave	0 -12 0 1 1 0 0 6
r4=longer	0 -4 0 9 0 0 0 -4
r4=look	0 -6 0 12 -6 0 1 0
r4=margin	0 10 0 -9 0 0 0 0
r4=may	0 12 0 0 -8 0 -9 1
r4=more	0 -4 0 10 0 0 0 -4
r4=note	0 -10 0 15 0 0 0 -3
r4=of	1 17 -5 -6 1 -1 -10 -4
r4=on	0 21 -2 -17 3 -6 11 -8
r4=one	0 -10 0 16 -3 0 -1 0
r4=open	0 0 0 9 0 0 0 -8
r4=or	0 9 0 -10 3 0 0 -2
r4=own	0 -16 0 10 0 0 0 6
r4=pause	0 1 0 -9 0 0 0 6
r4=pay	0 -20 0 7 -4 0 0 17
r4=plan	0 -3 0 10 -5 0 0 0
r4=post	0 0 0 -13 9 0 0 6
r4=present	0 -10 0 0 0 0 0 10
r4=prolong	0 9 0 0 -1 0 0 -8
r4=put	0 -12 0 3 10 0 0 0
r4=rate	0 8 0 -18 0 0 0 10
r4=renewed	0 -7 8 6 -1 0 0 -9
r4=result	0 -1 0 9 0 0 0 -5
r4=return	0 -11 0 16 -11 0 0 0
r4=right	0 10 0 0 -6 0 0 -1
r4=say	2 -31 6 9 0 3 2 -2
r4=side	0 2 3 0 4 0 0 -8
r4=sign	0 -5 0 3 14 0 0 -12
r4=suspension	0 0 0 9 2 0 0 -15
r4=table	0 -7 0 10 0 0 0 0
r4=tell	0 0 0 11 -8 0 0 0
r4=than	0 -15 0 11 0 0 0 1
r4=that	1 -4 0 -8 -2 0 0 17
r4=the	-11 2 0 -13 23 8 0 -7
r4=their	-1 4 0 -9 -2 0 0 11
r4=to	-8 0 -6 14 -9 -5 0 -2
r4=truce	0 -8 0 2 -9 0 -2 13
r4=turn	0 12 0 -8 0 0 0 -5
r4=up	0 -1 0 -4 -2 0 0 9
r4=warn	0 -10 0 0 0 0 0 12
r4=was	0 2 0 2 0 0 0 -9
r4=what	0 0 0 7 1 0 0 -10
r4=with	0 -7 0 7 -10 0 0 8
r4=write	0 7 0 -13 7 0 0 0
r=! <end>	0 -10 0 13 0 0 0 -3
r=" <end>	0 -3 0 -5 0 0 0 11
r=) ,	0 0 0 10 0 -5 0 0
r=) .	0 9 0 -21 14 0 0 0
r=, "	10 -11 0 0 0 0 -5 8
r=, <day-gone>	0 0 0 10 0 0 0 -7
r=, <level>	0 -17 0 19 -1 0 0 -3
r=, <name>	0 11 0 -34 9 0 20 -2
r=, <number>	2 17 0 -17 -5 0 -2 8
r=, <quality>	0 0 0 -8 0 0 0 13
r=, <span>	0 -7 0 -16 0 0 0 25
r=, a	0 -14 12 0 -3 0 -4 7
r=, according	0 16 0 -5 0 0 -9 -4
r=, all	0 -11 0 1 0 0 0 9
r=, and	-8 2 -1 -2 21 1 -16 -6
r=, as	1 0 0 8 -2 -4 0 -2
r=, at	0 10 0 -3 -2 0 0 -1
r=, be	0 0 0 -11 0 0 0 10
r=, both	0 -16 0 15 0 0 -1 2
r=, but	0 -14 0 7 0 0 0 7
r=, end	0 0 0 10 0 0 0 -7
r=, for	0 17 0 -5 0 0 -3 -8
r=, from	0 0 0 -13 8 0 0 6
r=, has	0 -13 0 11 -3 0 0 0
r=, he	2 11 0 -13 2 0 -2 0
r=, his	0 -5 0 -10 8 0 0 7
r=, if	2 13 0 -14 -6 2 0 -2
r=, is	0 -11 0 -4 1 0 0 13
r=, it	0 -4 0 -8 0 0 10 3
r=, its	0 -8 -1 7 0 0 0 2
r=, last	0 -3 -5 10 0 0 0 0
r=, mr	4 1 0 -11 2 0 7 -7
r=, not	0 0 0 -15 0 0 0 15
r=, now	0 0 -3 25 0 0 0 -22
r=, one	0 16 0 -18 0 6 0 -7
r=, or	0 -10 0 -13 22 0 0 0
r=, provided	0 5 0 -11 0 0 0 6
r=, so	-3 -5 0 -7 17 5 0 -4
r=, that	0 -9 0 1 1 0 0 7
r=, the	1 -22 5 6 4 1 -4 1
r=, their	0 -9 0 0 9 0 0 -1
r=, then	0 -13 0 10 0 0 0 0
r=, three	0 -1 0 -11 0 0 0 14
r=, to	0 -2 2 2 -11 0 13 -7
r=, together	0 -9 0 3 5 0 0 0
r=, unless	-1 20 0 -7 -9 0 0 -5
r=, until	0 -5 10 3 0 0 0 -5
r=, was	0 -11 0 16 0 0 0 -3
r=, we	0 0 0 -12 10 0 0 2
r=, when	3 -6 -6 -4 -11 3 0 13
r=, which	-2 -3 0 0 0 0 0 10
r=, while	0 -10 0 6 0 0 0 3
r=- <name>	0 -8 0 21 -3 0 0 -10
r=. "	0 8 0 15 -1 0 0 -21
r=: "	0 9 0 -8 0 0 0 0
r=: <level>	0 4 0 1 -11 0 0 0
r=: <number>	0 -7 0 15 0 0 0 -4
r=: <person>	0 -2 0 10 -2 0 0 0
r=: a	0 0 0 -7 11 0 0 -1
r=: no	0 -7 0 -8 10 0 0 4
r=: the	-2 17 0 -20 0 0 4 3
r=: what	0 0 0 11 0 0 0 -9
r=; <level>	0 3 0 7 -9 0 0 -1
r=; <name>	0 0 0 12 0 0 0 -12
r=; after	0 -1 0 12 0 0 0 -8
r=; it	0 -11 0 7 -4 0 0 5
r=; that	0 -6 0 12 0 0 0 -3
r=; the	0 13 3 -25 10 0 -1 3
r=; they	0 7 1 4 0 0 0 -14
r=<day-today> .	0 -1 0 9 0 0 0 -5
r=<end> <end>	-11 3 -7 3 4 -11 0 0
r=<level> ,	0 -6 0 9 0 0 0 -1
r=<level> .	0 15 0 -14 0 0 0 0
r=<level> <level>	0 8 0 -22 0 0 0 16
r=<name> 's	3 -6 -2 -3 0 0 0 12
r=<name> take	0 -3 0 -5 0 0 0 10
r=<name> will	0 2 0 -10 5 0 0 0
r=<number> .	0 1 0 7 0 0 0 -12
r=<quality> good	0 -15 0 12 0 0 0 2
r=a <quality>	0 19 0 -25 8 0 0 0
r=after <name>	0 13 0 -8 -1 0 -1 0
r=after all	0 9 0 -8 0 0 0 0
r=and ,	0 0 0 -7 0 0 0 9
r=and <number>	0 -7 0 0 0 0 0 9
r=and has	0 -4 0 13 -2 0 0 -1
r=and is	0 -9 0 20 0 0 0 -13
r=and last	0 10 0 -1 0 0 0 -11
r=and not	0 -8 0 -1 0 0 0 12
r=and now	0 -1 0 12 0 0 0 -9
r=and that	0 0 0 6 5 0 0 -11
r=and the	0 3 0 -13 0 0 0 13
r=and was	0 0 0 -8 0 0 0 9
r=and will	0 10 0 3 -8 0 0 -12
r=and would	0 0 0 -9 11 0 0 0
r=are not	0 0 -1 8 -2 0 0 -1
r=at <number>	0 -4 0 1 10 -1 0 -1
r=at least	0 -12 0 6 0 0 0 6
r=at the	1 12 0 -11 0 5 -1 -3
r=both country	0 -5 0 -3 9 0 0 0
r=by <office>	0 11 0 -6 0 0 0 -5
r=come and	0 -10 0 0 -1 0 0 13
r=for <span>	0 0 0 18 -4 0 0 -14
r=for the	0 14 0 -15 0 0 0 3
r=has been	0 -12 0 10 0 0 1 -1
r=if it	0 16 0 -6 0 0 0 -9
r=if nothing	0 8 0 -1 0 0 0 -8
r=if the	0 -13 0 1 11 0 0 2
r=if there	0 -1 0 11 -1 0 0 -8
r=in a	0 11 0 -11 0 0 0 0
r=in any	0 3 0 -9 0 0 0 6
r=in the	0 -3 0 -9 0 0 0 13
r=instead of	0 0 0 -10 0 0 0 9
r=is not	0 8 0 0 0 0 0 -4
r=is off	0 -6 0 7 0 0 0 0
r=is the	8 0 0 -10 -5 0 3 0
r=it had	0 0 0 8 0 0 0 -5
r=it was	0 -6 0 16 0 0 0 -8
r=it will	0 2 0 -19 -1 0 5 11
r=night ,	0 -6 0 23 0 0 -6 -10
r=night .	0 -3 0 -8 0 0 0 15
r=night that	0 11 0 -10 0 0 0 0
r=of next	11 11 0 -7 -2 0 0 -8
r=of talk	0 0 0 -7 9 0 0 0
r=of the	0 -14 0 24 -8 0 0 0
r=of thi	0 -2 0 -11 1 0 -1 15
r=that <name>	0 -8 0 14 0 0 0 0
r=that <person>	0 15 0 -14 0 0 0 0
r=that he	0 -5 0 0 -2 0 0 12
r=that it	0 -11 0 0 5 0 0 0
r=the <number>	5 10 0 0 0 0 0 -14
r=the <office>	0 0 0 8 0 0 0 -5
r=the <person>	0 -11 0 2 7 0 0 -1
r=the additional	0 4 0 -11 0 0 0 4
r=the duty	0 13 0 -9 0 0 0 0
r=the rate	0 -9 0 1 0 0 0 7
r=the two	0 -3 0 10 -2 0 3 -6
r=thi year	0 9 0 -7 0 0 0 0
r=to <day-ahead>	0 0 0 -6 -6 0 0 18
r=to be	0 -5 0 -1 14 0 0 -8
r=to extend	0 0 0 -8 0 0 0 9
r=to put	0 12 0 -4 -8 0 0 0
r=to run	0 0 0 -5 0 0 0 10
r=to sign	0 7 0 15 -12 0 -1 -8
r=to the	0 8 0 -6 5 0 0 -7
r=unless <organisation>	0 10 0 -1 0 0 0 -2
r=unless the	3 -10 0 0 1 0 0 7
r=— <office>	0 10 0 -9 0 0 0 0
r=— <person>	0 -4 0 11 0 0 0 -2
r=— a	0 0 0 10 0 0 0 -8
r=— the	0 5 0 1 -8 0 0 0
s:!	0 -17 0 20 0 0 0 -4
s:"	1 -3 -12 7 0 -13 -5 2
s:'	0 2 7 24 -15 0 3 -25
s:'s	4 -2 0 -4 -1 15 2 -7
s:(	1 -10 -1 13 -5 -9 10 -4
s:)	0 -8 -2 7 -6 -9 10 1
s:*	-7 3 0 20 -6 0 0 -14
s:+	0 -9 0 0 3 0 0 4
s:,	-2 2 -20 -1 -3 6 -6 8
s:-	9 -11 11 -2 -2 -14 10 0
s:.	-12 5 -5 7 3 -7 -7 -1
s:/	-6 8 1 -7 -6 -1 4 1
s::	5 -3 1 -1 -1 -13 -7 4
s:;	-1 0 0 0 -2 0 13 -5
s:<agent>	-10 -4 -4 1 5 18 -19 -2
s:<day-gone>	6 -14 -17 12 -6 0 -22 11
s:<day-today>	-16 -4 -8 20 3 -10 -9 -1
s:<duty>	-40 6 11 5 5 -17 6 -8
s:<gate>	-14 -6 0 -2 21 7 -15 -6
s:<goods-amount>	-3 -11 0 39 -6 0 -9 -16
s:<goods>	19 13 15 -10 -2 -44 -10 -5
s:<level-noun>	-30 12 -21 8 2 -8 0 -9
s:<level>	-17 26 -30 7 -38 -30 1 1
s:<money>	-14 0 -19 25 -6 0 0 -13
s:<month-gone>	11 1 7 -4 -11 -9 5 -2
s:<month-today>	9 -8 0 7 -11 0 0 0
s:<name>	6 2 5 -22 8 2 9 7
s:<number>	1 11 25 -6 -8 -42 -7 -9
s:<office>	-15 6 -16 -7 -7 -1 22 1
s:<organisation>	11 2 1 11 21 -11 -21 -40
s:<person>	-10 5 -35 -2 -11 7 12 8
s:<points>	-18 -1 -4 -8 -32 -7 0 42
s:<quality>	0 -6 -4 -9 10 5 -5 7
s:<seat>	-4 0 -4 -10 5 -1 19 2
s:<sender>	24 1 5 -2 0 -4 -24 -15
s:<span>	-15 1 -20 7 0 -2 -7 7
s:<taker>	-4 -16 3 12 11 -2 -4 -6
s:<v-agree>	-26 -2 -14 6 -12 0 14 5
s:<v-bear>	-13 11 -14 4 0 -15 -11 1
s:<v-begin>	6 13 -1 -8 -5 -8 -21 5
s:<v-buy>	2 -7 11 -4 2 21 -18 -5
s:<v-deny>	34 -14 -6 0 -4 -8 5 -15
s:<v-down>	-15 -1 -1 10 -3 -9 7 -3
s:<v-end>	-8 0 23 -7 -9 -8 1 5
s:<v-impose>	-1 10 -19 2 0 -10 9 -5
s:<v-propose>	-8 -5 -24 8 15 -15 24 -23
s:<v-return>	5 0 -14 6 -5 -7 -7 1
s:<v-say>	13 0 -6 2 10 -9 -7 -9
s:<v-sell>	21 -11 -3 -10 10 14 -4 -22
s:<v-stay>	0 -2 7 8 -14 -1 -18 1
s:<v-suspend>	23 -2 0 0 -23 -8 -25 4
s:<v-target>	-8 4 1 9 2 -6 -22 -9
s:<v-threaten>	0 6 -3 1 7 -3 -9 -8
s:<v-up>	-11 5 -17 17 -20 12 -10 -5
s:?	-2 0 -12 17 -14 1 -8 -8
s:[	0 17 0 -20 -3 0 0 5
s:]	0 17 0 -20 -3 0 0 5
s:_	-3 3 0 -9 0 0 0 12
s:a	0 -2 -19 3 -5 9 26 -11
s:about	3 -4 -5 0 -13 9 2 4
s:above	6 -3 0 -9 -1 0 0 11
s:absence	0 7 0 -24 13 0 0 0
s:accord	1 21 0 -14 -4 0 -4 -3
s:across	0 -13 0 6 -1 0 0 8
s:action	0 13 0 -10 0 0 0 0
s:add	3 13 -1 -9 -22 0 11 -2
s:additional	-7 2 4 1 -20 0 -2 8
s:adjust	0 12 0 -7 -1 0 1 -4
s:admit	0 -13 -1 0 7 0 0 6
s:advanced	-2 -1 0 1 9 0 0 -6
s:affiliate	20 0 -3 -20 -2 -1 0 0
s:afraid	0 0 0 -9 0 0 0 10
s:after	0 5 0 15 -21 -6 -6 -7
s:afternoon	0 -11 0 0 -2 0 0 10
s:afterward	0 1 0 13 2 0 0 -18
s:again	0 0 -1 1 -13 0 -9 10
s:against	4 -10 0 -7 24 0 3 -10
s:agency	0 -3 1 10 0 0 0 -7
s:agree	-9 -12 -11 -6 -8 -5 22 17
s:agreement	-11 0 -10 2 11 -3 9 -6
s:agricultural	0 -6 0 9 -1 0 0 0
s:ahead	0 17 0 0 -6 0 0 -15
s:aim	0 0 0 -2 -11 0 13 0
s:air	0 -5 0 12 0 0 0 -1
s:airline	0 -8 0 10 0 0 0 0
s:airport	0 -2 0 8 -8 0 0 2
s:al	0 6 0 -11 -1 0 0 7
s:alert	0 12 0 -5 -9 0 0 1
s:alexandria	0 -5 6 8 0 0 0 -9
s:alive	0 -8 0 16 0 0 0 -8
s:all	2 15 0 -2 -27 4 0 -2
s:allow	0 7 0 -10 9 0 0 -11
s:allowed	0 -1 0 16 0 0 0 -12
s:almond	0 13 0 -20 0 0 0 7
s:along	-2 -3 0 9 0 0 0 0
s:already	0 12 -1 -3 -10 0 0 -1
s:also	9 -14 5 9 1 -12 -1 -3
s:aluminum	0 14 0 -8 0 0 0 -6
s:am	0 7 0 7 1 0 0 -19
s:ambassador	0 2 0 -15 15 0 0 -1
s:among	3 0 0 1 8 0 -2 -11
s:amount	0 11 0 -5 -1 0 0 0
s:an	-10 11 11 -6 -13 18 4 -10
s:and	5 -5 -17 10 0 -12 -13 5
s:anew	0 7 0 -22 16 0 0 0
s:annex	0 15 0 -15 0 0 0 0
s:announce	24 11 0 -14 0 -4 -11 -9
s:annual	0 -2 0 15 -7 0 0 -1
s:another	-10 7 -3 9 -4 0 3 -6
s:answer	-17 -8 -2 -6 19 0 7 0
s:antimony	20 -11 0 -4 -6 0 0 -5
s:any	8 -3 -1 1 -18 0 0 8
s:anyone	0 7 0 -12 1 0 0 3
s:anything	2 0 6 -10 2 0 0 0
s:app	0 -5 0 -7 -3 20 0 -5
s:appeal	0 -14 0 18 -2 0 0 -4
s:appealed	0 0 0 18 -15 0 0 0
s:apple	0 0 0 -20 4 0 0 16
s:application	-5 0 0 -5 14 0 0 -8
s:apply	1 7 1 -16 -11 -3 -6 26
s:approve	-3 -16 -2 1 10 0 -10 8
s:arbitration	0 0 0 2 0 0 5 -9
s:are	8 0 10 -16 14 -19 -7 -4
s:argument	0 -2 0 -9 13 0 0 0
s:arm	0 12 0 3 -9 1 0 -12
s:armistice	0 -1 0 18 0 0 0 -15
s:army	0 -3 0 13 0 0 0 -7
s:around	0 -3 0 7 -7 0 0 0
s:arrangement	-8 -1 -9 -18 0 -2 -3 33
s:arrival	0 9 0 -5 -3 0 0 0
s:arrive	0 -3 4 0 13 0 -10 -7
s:article	0 0 0 10 -1 0 -1 -11
s:as	4 14 -4 -12 8 -9 -2 -6
s:aside	0 -13 0 8 0 0 0 8
s:ask	-6 2 -4 -13 10 0 -12 8
s:asleep	8 -11 0 -6 -1 0 0 10
s:assembly	0 -2 0 -1 14 0 0 -9
s:assume	10 2 0 -12 0 2 0 -8
s:at	-29 -2 -6 0 0 0 -6 12
s:athen	0 0 0 22 0 0 0 -22
s:atlantic	0 -10 0 13 0 0 0 -1
s:autumn	0 11 0 -27 10 0 1 0
s:average	0 -8 0 9 0 0 0 0
s:avocado	0 -9 0 9 0 0 0 0
s:away	10 -4 0 -3 -10 0 0 6
s:b	0 11 0 -8 -6 0 6 -3
s:back	4 5 -14 -2 -17 5 -30 18
s:bad	0 16 0 -12 0 0 0 -3
s:ballot	0 0 0 17 -3 0 0 -11
s:ban	11 -8 0 -1 -12 18 0 -11
s:banana	0 -5 0 0 -7 0 0 15
s:bank	0 -8 0 21 -9 3 0 -10
s:base	0 0 0 -7 0 0 0 8
s:basel	0 10 0 -13 0 0 0 3
s:basic	0 -10 0 11 0 0 0 0
s:battery	14 -5 0 3 -2 0 0 -11
s:batumi	0 -7 0 12 0 0 0 -2
s:be	-13 0 0 -6 2 13 4 1
s:bean	0 -11 0 9 -12 0 0 11
s:became	0 -23 0 34 -2 0 0 -14
s:because	0 0 0 8 -10 0 0 3
s:become	8 14 -2 -42 13 0 17 0
s:been	-8 -3 2 3 -3 9 -15 0
s:beer	0 9 0 -9 2 0 0 0
s:before	-15 -2 9 -9 18 0 0 -6
s:begin	-9 11 -12 3 7 -4 0 -13
s:being	0 0 0 -9 -3 0 0 14
s:believe	2 6 0 6 0 0 0 -16
s:belong	3 -8 0 10 0 0 0 -2
s:bet	0 0 0 12 0 0 0 -8
s:better	4 -22 0 2 -4 0 0 15
s:between	-1 -14 -9 18 5 1 -2 -5
s:beyond	0 4 0 -8 -6 0 0 10
s:bid	0 0 0 19 -13 0 0 0
s:bill	0 -18 0 -11 27 0 0 -2
s:bind	0 0 0 -9 0 0 0 12
s:biscuit	0 -10 0 -5 0 0 0 15
s:bite	9 -11 0 -11 7 3 0 0
s:black	-3 5 0 -8 -3 0 0 12
s:blink	0 -3 0 10 -2 0 0 -1
s:bloc	0 0 0 -7 10 0 4 -3
s:body	0 -4 0 -2 8 0 0 0
s:bond	0 -1 0 -6 11 0 0 0
s:bonu	0 -6 0 14 0 0 0 -8
s:both	-2 5 -19 -13 2 -13 3 13
s:bottle	0 12 1 -16 0 0 0 2
s:box	0 -5 0 0 19 0 0 -11
s:brace	0 -2 0 -3 -4 0 0 12
s:branded	0 10 0 -8 0 0 0 0
s:brandy	0 12 0 -13 0 0 0 0
s:break	0 -7 0 20 -1 0 0 -11
s:breakfast	0 -4 0 10 0 0 0 -1
s:bridge	0 -17 0 27 -2 0 0 -6
s:broke	0 -1 0 10 0 0 0 -4
s:budget	0 -7 0 18 0 0 0 -9
s:building	0 0 0 -18 22 0 0 0
s:built	-7 0 0 0 14 0 0 -12
s:busan	2 -26 5 -1 -5 -1 3 14
s:buse	0 -8 0 13 -5 0 0 0
s:business	0 -9 0 -3 -6 22 0 -8
s:but	-11 5 -8 -10 16 0 2 -3
s:butter	0 -15 3 18 -8 0 7 -8
s:buy	0 0 0 2 12 0 -3 -16
s:buyer	0 0 0 0 12 0 -1 -9
s:by	-6 -4 -12 6 7 -17 21 -15
s:bytedance	0 -6 0 -4 0 15 0 -3
s:c	0 10 2 -19 2 0 0 0
s:cabinet	0 18 0 -13 12 0 0 -9
s:cable	0 -1 -1 -9 0 0 0 13
s:cake	0 0 0 -3 10 0 0 -7
s:calendar	0 15 0 -19 -7 0 0 11
s:call	6 -6 0 4 12 -2 -6 -11
s:calm	0 -12 0 0 0 0 0 13
s:can	-6 9 0 -8 15 9 -11 -20
s:canned	0 7 0 -11 0 0 0 2
s:cannot	0 8 8 -19 0 0 0 2
s:canola	0 19 0 -7 -2 0 0 -10
s:capacity	0 1 0 6 3 0 0 -13
s:car	-1 0 0 16 -16 0 4 -17
s:card	0 -5 0 19 -2 0 0 -9
s:cargoe	0 13 -1 -1 -6 0 0 0
s:carmaker	0 10 0 -10 0 0 0 0
s:cartagena	0 -2 0 -4 0 0 0 9
s:case	0 10 -1 -12 7 0 -4 3
s:cashmere	0 9 0 -7 0 0 0 1
s:cattle	0 0 0 -8 6 0 0 4
s:cease	2 -2 0 -5 -17 0 0 22
s:ceasefire	0 5 0 30 -5 0 0 -28
s:ceiling	0 -7 0 10 0 0 0 0
s:cell	11 -11 0 0 0 0 0 0
s:cent	0 -7 0 28 0 0 0 -21
s:central	0 0 0 11 -8 0 0 -1
s:certificate	15 -8 -1 -9 17 0 -2 -19
s:change	7 0 6 5 -10 0 0 -12
s:channel	0 7 0 -8 0 0 0 0
s:charge	-19 0 2 0 6 -4 0 -1
s:chassi	0 14 0 -1 0 0 0 -10
s:cheaper	0 15 0 -4 -9 0 0 0
s:cheese	0 -7 0 11 -3 0 5 -6
s:cherry	0 0 0 -10 0 0 0 8
s:chicken	0 0 0 -11 11 0 0 5
s:christma	0 -6 0 16 -2 0 0 -5
s:city	0 -7 0 28 -6 0 0 -17
s:civilian	0 -1 0 9 0 0 0 0
s:claim	0 -9 0 0 24 0 -1 -19
s:clause	0 -8 0 -5 12 0 0 0
s:clear	0 -4 -8 16 -15 0 -3 11
s:client	0 14 9 -3 -22 0 0 0
s:clock	0 1 -1 -17 -1 1 0 13
s:close	-3 -22 -1 -11 18 13 0 2
s:closed	0 -4 0 17 -7 8 0 -18
s:closing	0 -8 0 -9 -8 23 0 -3
s:club	0 -4 0 31 -12 -4 0 -17
s:coal	0 -20 0 16 -3 0 0 4
s:coast	0 0 0 9 0 0 0 -8
s:cocoa	0 -10 3 10 0 0 -1 0
s:coconut	0 9 0 -14 -1 0 7 0
s:coffee	0 -7 0 9 -12 0 0 8
s:collection	-1 15 0 2 -9 0 0 -10
s:column	-1 13 0 -14 -14 0 -2 16
s:combined	0 9 0 -4 0 0 0 0
s:come	0 -6 5 -2 -16 0 -7 20
s:comment	-4 -19 -2 -7 29 -1 0 -6
s:commerce	5 -9 0 8 0 0 -1 -3
s:commissioner	0 9 0 0 -3 0 0 -6
s:commitment	0 -1 0 -1 -3 0 9 0
s:common	0 6 0 -14 6 0 0 3
s:company	3 4 -4 18 -12 -1 -3 -13
s:complaint	0 0 0 -5 11 0 0 -2
s:complete	0 -6 0 0 -3 0 0 12
s:comply	0 9 0 0 -3 0 0 -1
s:component	0 29 0 -21 -1 0 0 -8
s:concentrate	0 2 -1 -17 0 0 0 17
s:concert	0 -6 0 9 0 0 0 0
s:conclude	0 0 0 -12 -12 0 12 8
s:conclusion	0 0 0 -7 0 0 9 0
s:condition	0 15 0 -12 0 0 0 0
s:confirm	-2 -16 0 -3 10 -5 -4 14
s:consent	0 7 0 -16 5 0 0 12
s:consultation	0 -13 0 -2 14 0 0 0
s:container	0 0 0 15 4 0 0 -17
s:contract	-3 -22 0 41 -12 0 -4 -4
s:control	22 -1 0 -2 -24 -4 0 -8
s:conversation	0 -9 0 18 -2 0 0 -4
s:cooking	0 -11 0 4 0 0 0 5
s:copper	8 22 0 -22 -4 0 -2 -1
s:cork	0 14 0 -16 -4 0 0 9
s:corrected	0 -10 0 4 8 0 0 -3
s:correction	0 -5 0 11 6 0 0 -11
s:cost	0 -6 0 9 3 0 0 -3
s:cotton	0 16 10 -3 -10 0 0 -10
s:could	-9 13 -2 1 0 -2 10 -17
s:council	0 5 0 -9 7 0 0 0
s:count	0 -7 0 0 0 0 0 11
s:counted	0 -10 0 -12 -4 0 0 26
s:counter	0 -12 0 -8 7 0 0 18
s:countermeasure	-5 22 0 -12 -16 0 9 -4
s:counterpart	9 -2 0 -11 -8 0 9 3
s:counting	0 6 4 -18 -2 0 12 -3
s:country	-11 19 -11 -8 9 -5 0 -6
s:county	0 -14 0 27 -7 0 0 -10
s:course	0 -3 0 -8 0 0 0 14
s:court	0 -5 0 -2 9 0 0 0
s:cover	7 -3 0 -10 -5 0 -1 15
s:crane	-3 27 -1 -6 0 0 0 -19
s:crew	0 0 0 16 0 0 0 -12
s:critical	9 0 0 -15 0 0 0 1
s:crown	0 -9 0 11 0 0 0 0
s:curb	0 9 0 -5 0 0 0 0
s:current	0 -8 -1 -13 0 7 0 16
s:custom	5 1 0 4 5 0 -3 -15
s:customer	0 -10 0 18 -8 0 0 0
s:cut	0 0 -1 12 0 0 3 -21
s:daily	0 -3 0 9 0 0 0 0
s:dairy	0 0 0 -3 12 0 0 -5
s:dark	0 0 0 -7 0 10 0 0
s:date	20 -6 0 -13 -15 -5 10 13
s:dated	-1 -11 0 13 2 0 0 0
s:day	0 -21 -7 -2 8 0 15 6
s:dead	0 -6 0 0 0 -5 0 15
s:deadline	-1 0 -2 0 -42 29 13 -15
s:deal	0 0 -4 -2 -3 13 -5 1
s:dearer	0 25 0 -20 3 0 0 -10
s:debate	0 0 0 -10 22 0 0 -9
s:decide	0 -16 -1 3 14 -2 -2 -6
s:decided	2 0 0 -13 -4 0 -1 19
s:decision	-1 -21 0 12 11 0 -3 -5
s:declarant	0 -13 0 9 4 0 0 0
s:declaration	0 12 0 -11 3 0 0 0
s:decree	-4 -1 4 -7 0 -5 0 15
s:defer	0 -11 0 0 8 0 0 0
s:del	0 -3 0 12 -2 0 0 -3
s:delay	2 -12 0 0 0 0 4 1
s:delegation	0 -15 0 8 -4 0 5 0
s:demand	0 5 0 17 -15 0 -2 -7
s:department	0 -6 0 16 0 0 0 -8
s:depend	0 -11 0 0 4 0 0 4
s:desk	0 -20 0 5 13 0 0 0
s:detail	0 -8 0 15 0 0 -2 0
s:did	-4 3 0 29 -8 0 0 -27
s:die	0 -7 0 -13 3 0 0 18
s:difference	0 -14 0 5 11 0 0 -7
s:different	0 -10 0 4 4 0 0 -1
s:dinner	0 -20 0 18 -10 0 0 8
s:discuss	-1 -8 0 18 -21 0 0 6
s:dispute	-1 -1 0 -8 -6 0 13 9
s:district	0 -9 0 20 -6 0 0 -1
s:do	3 -1 0 0 -12 -2 -1 9
s:doe	-11 0 -2 -9 4 3 -7 16
s:doesn't	0 6 0 -11 11 0 -3 0
s:don't	-1 0 0 -11 4 0 0 12
s:done	0 4 0 8 -8 3 0 -12
s:door	0 -2 0 -12 0 0 0 13
s:down	0 0 0 18 -3 -1 -16 -8
s:draft	1 8 0 -7 -12 1 10 0
s:drawer	0 4 0 -10 0 0 0 7
s:dried	0 9 0 -17 -1 0 0 11
s:driver	0 -5 0 4 9 0 0 -10
s:drop	-1 7 0 3 3 -5 0 -10
s:due	-6 5 -2 1 3 -9 0 -4
s:dump	0 10 0 -14 7 0 0 -1
s:duration	0 9 0 -15 0 0 0 7
s:during	0 6 -1 21 0 0 0 -22
s:duty	-27 7 29 -19 3 -16 -3 8
s:each	-4 -3 -3 12 3 -1 -10 -3
s:earlier	-1 15 2 -14 8 0 0 -7
s:earth	24 -15 0 4 -24 -6 1 -4
s:easter	0 -9 0 -3 0 0 0 13
s:eastern	-4 8 3 -8 9 0 0 -11
s:economic	0 -6 0 15 -5 0 0 0
s:economy	0 3 0 12 -5 0 0 -14
s:edition	0 -14 0 20 0 0 0 -4
s:effect	3 19 -5 -20 -15 -2 0 12
s:effective	0 22 0 -22 8 0 0 -9
s:either	-2 0 0 14 1 0 -5 -10
s:election	0 -9 0 15 -1 0 0 0
s:electricity	0 -14 0 20 0 0 0 -2
s:eleven	0 -10 0 16 -3 0 0 -6
s:else	0 3 0 5 0 0 0 -12
s:elsewhere	0 23 0 -2 -2 0 0 -17
s:emergency	0 6 0 -6 11 0 0 -10
s:employer	0 0 0 20 0 0 0 -17
s:end	1 -8 21 -7 -20 -9 11 12
s:entry	-3 4 -2 -4 18 0 0 -14
s:episode	0 12 0 -12 0 0 0 0
s:erbium	12 -9 0 0 0 0 0 0
s:escape	0 12 0 -11 0 0 0 0
s:europium	12 -8 0 0 0 0 0 0
s:even	0 -6 0 19 -13 0 0 0
s:evening	1 0 0 9 7 0 0 -14
s:every	8 13 10 -9 0 0 0 -21
s:everybody	0 29 1 -32 0 0 -3 0
s:everyone	-3 28 0 -25 -8 0 0 0
s:everything	-2 8 0 -3 -15 0 2 3
s:everywhere	0 14 5 -13 -2 0 0 -4
s:exact	0 -5 0 0 10 0 0 -7
s:exception	0 -10 0 11 0 0 0 0
s:excluded	0 -13 26 -15 0 0 0 -10
s:exclusion	4 -36 65 -21 -19 -2 2 -30
s:exempt	-1 11 4 6 -15 0 -3 -11
s:exemption	-3 4 13 -3 2 0 0 -22
s:expect	-5 -10 0 8 6 -3 -25 13
s:expert	0 -9 0 33 -21 0 0 0
s:expire	-12 -3 6 -4 -9 -1 -5 9
s:expiry	0 -5 0 -6 0 0 0 12
s:explain	0 11 0 2 0 0 0 -10
s:export	29 -14 2 0 -12 -5 -7 -13
s:exporter	0 11 0 -7 5 0 0 -6
s:extend	3 -14 11 14 -13 0 -11 -9
s:extension	-7 6 -9 -6 6 -6 3 6
s:extra	0 8 -2 6 1 0 0 -19
s:eye	10 -4 0 0 0 0 0 -3
s:face	1 4 0 -20 -6 0 6 11
s:fact	-1 -3 0 20 -4 0 0 -2
s:fail	2 10 0 0 -13 0 0 -1
s:failed	0 -6 0 14 0 0 0 -8
s:failing	0 21 0 -20 1 0 -2 0
s:fall	-6 6 0 -8 0 4 -5 4
s:family	0 -2 0 21 -1 0 0 -13
s:fare	0 -19 0 35 0 0 0 -20
s:farm	0 0 9 23 -11 0 -7 -18
s:farmer	0 -2 3 13 -1 0 0 -12
s:fear	0 17 0 -11 0 0 0 -4
s:fee	-13 -40 -1 15 48 -7 -4 -27
s:feed	0 -10 0 0 3 0 0 3
s:fentanyl	-3 -5 0 6 -14 0 0 5
s:ferry	0 -14 0 20 7 0 0 -15
s:few	0 -2 0 2 10 0 0 -10
s:fight	0 0 0 -9 12 0 0 0
s:figure	0 -7 0 12 0 0 0 0
s:file	0 -3 9 18 -23 0 0 0
s:film	0 0 0 9 0 0 0 -7
s:final	0 0 0 -8 18 0 0 -4
s:finance	0 19 0 -24 9 0 0 -2
s:find	0 -2 0 -1 -13 4 11 2
s:fine	0 -11 0 26 -7 0 0 -8
s:finished	-3 11 0 -8 -8 0 15 -5
s:firm	0 -8 1 16 -9 -2 0 -1
s:first	0 0 -5 14 -4 0 -9 -6
s:fish	0 -10 -1 16 0 0 -2 0
s:fishing	0 0 8 0 4 0 0 -11
s:fishmeal	0 4 0 8 -2 0 0 -9
s:five	0 -3 0 -8 -4 0 0 17
s:flour	0 -1 0 25 0 0 0 -21
s:fly	0 -3 0 6 0 0 6 -14
s:follow	7 8 -2 -8 14 0 -5 -21
s:following	11 1 0 -1 0 0 -1 -7
s:food	0 -7 1 4 9 0 0 -10
s:footwear	0 -8 0 10 0 0 0 0
s:for	-5 -3 3 2 11 8 -4 -17
s:force	1 17 -5 -15 8 -7 -15 2
s:forced	5 0 0 6 0 1 0 -15
s:foreign	11 -15 0 23 -8 0 0 -16
s:foreseen	0 4 0 -10 0 0 0 3
s:form	0 -6 0 -5 16 0 0 -4
s:formal	0 0 0 3 5 0 0 -9
s:former	0 -3 0 14 -1 0 0 -5
s:forty	0 -1 0 12 -9 0 0 -1
s:found	-1 -12 -2 17 -21 1 5 0
s:fox	0 9 0 -3 0 0 0 -4
s:framework	0 -12 0 20 -3 0 0 -8
s:franc	0 0 0 12 -1 0 0 -7
s:free	-4 -1 11 -7 13 0 -1 -10
s:freeze	0 -12 0 -3 -7 0 0 22
s:fresh	0 -9 0 5 0 0 0 4
s:fri	0 0 0 -20 13 0 0 5
s:from	10 9 15 -2 -5 -13 -21 -9
s:front	0 -1 0 13 -4 0 0 -2
s:frozen	0 11 0 0 -7 0 0 -4
s:fruit	0 -1 0 -1 -3 0 0 8
s:fuel	0 3 0 8 -11 0 0 0
s:full	-1 14 0 -9 4 0 -1 -4
s:furniture	0 5 1 -12 6 0 0 -1
s:further	1 11 -1 -9 3 0 0 -4
s:gallium	29 -15 0 -6 -12 0 0 -11
s:game	0 -5 0 8 0 0 0 0
s:garden	0 12 0 -1 -9 0 0 0
s:garment	0 -9 0 6 0 0 0 2
s:gas	0 -15 0 17 -5 0 0 3
s:gate	0 -4 0 22 1 0 0 -18
s:gave	-1 0 -3 1 0 1 11 -9
s:gazette	0 5 0 3 3 0 0 -15
s:gazetted	0 -15 0 12 -1 0 0 5
s:general	0 -1 0 6 -4 0 4 -9
s:generic	0 11 0 -7 0 0 0 0
s:geneva	-1 -16 0 0 -10 0 0 24
s:germanium	29 -14 0 -9 -7 0 0 -11
s:get	-2 16 -6 0 1 1 -13 -11
s:gin	0 10 0 -9 0 0 0 0
s:give	-2 0 -7 1 14 2 2 -15
s:given	-2 3 -1 -5 -23 7 10 9
s:glove	0 10 0 -16 6 0 0 0
s:go	-8 -6 -2 2 -2 7 -7 9
s:gold	2 3 5 -5 1 0 0 -11
s:good	-10 -2 10 8 -10 -13 2 2
s:government	-2 5 -1 -1 -23 -1 -7 21
s:grace	0 6 0 -7 11 0 0 -10
s:grain	0 -21 0 22 5 0 0 -4
s:grand	0 0 0 11 0 0 0 -11
s:grant	-6 -13 7 3 -10 0 0 9
s:graphite	9 -1 0 -2 0 0 0 -2
s:great	0 0 0 -4 16 0 0 -10
s:greer	0 9 0 -9 0 0 0 0
s:grid	0 -9 0 15 -3 0 0 0
s:ground	0 0 0 9 -10 0 0 0
s:group	0 0 0 14 -7 1 5 -15
s:grow	0 -7 0 14 0 0 0 -8
s:guangzhou	0 -7 0 0 -4 0 0 10
s:guayaquil	0 -8 0 -10 -2 4 0 14
s:h	0 -5 0 11 0 0 0 0
s:had	-10 -25 0 28 -4 3 -22 -1
s:halloumi	0 9 0 -9 0 0 0 0
s:ham	0 -11 0 4 4 0 0 0
s:handed	0 -2 0 0 14 0 0 -12
s:happen	3 20 -4 -13 1 0 0 -9
s:happened	0 -4 0 11 6 0 0 -12
s:has	-3 -1 -12 6 0 4 5 -13
s:hasn't	0 -1 0 19 -5 0 0 -9
s:have	-4 -11 2 12 -6 0 12 -6
s:having	0 -19 0 10 0 0 4 1
s:hazelnut	0 -1 0 -6 -2 0 0 13
s:he	0 -4 0 8 -15 -10 14 3
s:he'll	0 -4 0 13 -5 0 -5 1
s:headline	0 -11 0 10 0 0 0 0
s:health	0 -4 0 20 0 0 0 -13
s:hear	0 -17 0 -20 31 0 0 0
s:heard	0 1 0 -8 11 0 2 -4
s:hearing	-3 -25 0 -21 40 -1 0 -9
s:heating	0 -6 0 11 4 0 0 -13
s:height	0 12 0 -12 0 0 0 0
s:heightened	0 -9 2 -7 -2 0 0 10
s:her	0 -5 0 14 -18 0 0 4
s:here	0 -27 0 14 -4 0 7 8
s:hereby	0 -1 0 -5 0 0 0 9
s:high	7 -14 0 6 0 0 0 0
s:higher	-1 19 0 -31 0 0 0 8
s:highest	0 -10 0 7 -1 0 0 3
s:him	0 -29 0 16 6 0 2 0
s:his	0 -15 -7 11 0 6 0 0
s:hitherto	0 11 0 -8 0 0 0 0
s:hold	0 -11 1 14 -8 0 -4 0
s:holiday	0 -8 0 16 -13 0 0 -1
s:holmium	15 -9 0 -4 0 0 0 0
s:home	0 -18 0 5 1 0 0 7
s:honour	0 7 0 -14 0 0 0 9
s:hope	-1 0 0 -4 12 -1 -4 0
s:hospital	0 0 0 15 -2 0 0 -5
s:hotel	0 -7 0 17 -1 0 0 -8
s:hour	-1 -11 -1 10 -22 0 0 9
s:house	0 11 0 5 -10 0 0 -5
s:household	0 -28 0 36 0 0 0 -10
s:however	0 -3 0 -2 0 0 0 10
s:i've	0 -3 0 -14 0 0 0 17
s:ice	6 -16 0 22 -10 0 0 -5
s:idea	0 -8 0 11 0 0 0 0
s:if	-5 22 -14 -13 3 -6 1 -7
s:import	7 -21 16 -1 10 0 0 0
s:important	0 0 0 11 0 0 0 -8
s:importer	-1 0 8 -15 7 0 0 6
s:impose	1 0 0 5 1 0 3 -15
s:in	-5 -5 -12 12 -1 -6 -23 8
s:included	0 0 0 -3 -10 0 3 10
s:increase	0 19 0 -10 0 0 0 -8
s:index	0 9 0 -10 0 0 0 0
s:industrial	0 -13 0 21 -2 0 0 -4
s:inflation	0 -7 0 11 0 0 0 -3
s:inform	0 0 0 14 -2 0 0 -10
s:initial	0 12 0 -11 0 0 0 0
s:initialled	0 -7 0 -7 12 0 0 1
s:ink	0 9 0 -13 0 0 0 4
s:inquiry	0 -3 0 -2 13 0 0 -7
s:instead	0 -5 0 -6 -6 0 0 23
s:instructed	0 -3 0 -9 0 0 14 0
s:instrument	0 3 1 0 7 0 -2 -12
s:intend	0 13 0 0 -11 0 5 -12
s:interest	0 -14 0 26 -5 0 0 -10
s:into	2 4 7 -3 3 0 -7 -10
s:introduce	10 -6 0 -6 -1 0 0 7
s:invest	0 0 0 9 -2 0 0 -1
s:investment	0 -6 0 11 0 0 0 0
s:invited	0 -14 0 12 1 0 0 -2
s:irrigation	0 -12 0 19 0 0 0 -7
s:is	-2 -3 -3 -2 -4 0 0 10
s:island	0 -3 0 21 0 0 0 -14
s:isn't	0 15 0 14 -17 0 -8 -9
s:issue	-5 -4 0 14 0 0 0 0
s:it	-22 4 -20 -4 3 -1 -3 12
s:item	0 0 0 -4 9 0 0 -1
s:its	11 -6 -1 -14 3 4 9 2
s:itself	0 2 0 -31 21 0 0 3
s:jamieson	0 9 0 -9 0 0 0 0
s:job	0 5 0 -11 0 0 0 9
s:johan	0 -1 0 10 -1 0 0 -8
s:journey	0 -9 0 11 0 0 0 0
s:jump	0 -10 0 -4 9 0 0 4
s:just	0 -28 13 -1 -3 1 0 20
s:jute	0 -15 0 6 0 0 0 8
s:kava	0 10 0 -11 0 0 0 0
s:kilometre	0 -4 0 12 0 0 0 -2
s:kind	0 -4 10 0 9 0 0 -15
s:kingdom	0 -8 0 0 0 0 0 9
s:kitchen	0 18 0 -22 0 0 0 7
s:know	0 3 -2 -11 -9 0 0 19
s:kuala	0 -12 0 7 -3 0 0 9
s:lahore	0 -2 0 12 0 0 0 -8
s:land	6 14 0 -2 -8 0 0 -9
s:lapse	0 -7 13 -3 6 0 0 -5
s:largest	0 -4 0 13 -4 0 0 -2
s:last	-3 0 -3 -16 7 -1 12 11
s:lasted	0 -3 0 27 -1 0 0 -21
s:late	-7 -3 0 16 -5 0 0 -4
s:later	0 4 0 -11 1 6 5 -1
s:latest	1 8 0 -4 0 5 0 -9
s:latter	0 14 0 -12 0 0 0 0
s:law	-8 12 -4 -5 -13 18 -8 0
s:lawyer	0 -10 0 19 5 0 -1 -16
s:lay	0 -18 0 27 1 0 -6 -5
s:lead	0 -10 0 1 -2 0 8 1
s:leaf	0 -7 0 11 0 0 0 -2
s:least	0 10 0 -3 -4 0 0 0
s:leave	0 -29 0 7 3 0 -23 19
s:led	0 2 0 -7 11 0 0 -5
s:leg	0 13 0 -13 0 0 0 0
s:legal	0 13 0 -14 0 0 1 0
s:lentil	0 13 0 -11 0 0 0 0
s:less	0 13 -7 -13 10 0 0 0
s:letter	0 -11 0 3 -3 1 0 11
s:level	0 14 0 -6 -9 0 0 0
s:levy	-1 11 -1 13 -20 0 -3 -9
s:licence	16 -24 -2 9 5 -7 -5 -3
s:license	5 -8 0 0 -1 0 0 -1
s:licensing	12 -4 0 -2 0 0 0 0
s:life	0 17 0 -4 -2 0 0 -8
s:lift	2 -6 0 14 -14 0 0 0
s:light	0 -11 0 14 0 0 0 -1
s:like	0 0 0 0 -12 1 2 1
s:likely	0 -10 0 0 -2 0 0 14
s:likewise	0 7 0 -10 12 0 0 -10
s:limited	0 14 0 -6 0 0 0 -8
s:line	0 16 0 -16 4 0 6 -12
s:lisbon	0 -5 0 12 5 -1 0 -9
s:list	11 1 6 -9 6 -9 0 -5
s:listed	-8 -2 -2 -3 4 0 0 11
s:listener	0 -1 0 -4 0 0 0 9
s:lithium	22 -10 0 -3 -3 0 0 -6
s:livestock	0 -10 0 0 6 0 0 1
s:loaded	0 -1 7 -11 14 0 -3 -17
s:lobster	0 13 0 -2 0 0 0 -13
s:local	0 -7 0 13 -3 1 0 -2
s:locked	0 0 0 8 0 0 0 -10
s:long	0 -8 0 0 -9 0 -1 15
s:longer	0 4 0 15 -13 0 -3 -9
s:look	0 -15 0 -2 6 0 2 6
s:lorry	0 -4 0 27 -9 0 6 -23
s:los	0 5 0 0 7 0 0 -11
s:lose	0 0 0 -6 0 0 0 4
s:lot	0 -1 0 -9 5 0 0 5
s:lower	-1 -1 0 8 12 0 0 -17
s:lumpur	0 -11 0 6 -3 0 0 9
s:m	-13 0 17 -14 1 0 0 7
s:machine	-2 1 10 -1 -3 0 0 -3
s:main	18 -3 0 -21 6 0 0 0
s:maize	4 0 0 -9 0 0 0 6
s:make	13 4 -7 -8 5 0 12 -11
s:maker	0 -5 0 -8 4 0 0 12
s:making	0 14 0 -15 0 0 0 0
s:management	0 0 0 15 0 0 0 -12
s:mandate	0 -4 0 -3 -1 0 11 0
s:mangoe	0 11 0 -5 -6 0 0 0
s:march	0 -7 0 11 0 0 0 0
s:margin	0 12 0 -14 0 0 0 1
s:marked	0 -11 0 11 0 0 0 0
s:match	0 1 0 10 -9 0 0 -5
s:matter	0 -10 0 10 3 0 -3 -6
s:may	-1 -4 0 4 19 2 -11 -20
s:me	0 3 0 -8 -18 0 6 11
s:mean	0 -12 0 10 -1 0 0 6
s:meant	0 -9 0 7 0 0 0 4
s:meanwhile	0 -8 0 -7 0 4 0 12
s:measure	2 7 6 -16 -2 0 1 1
s:mediator	0 -10 0 37 -17 0 -4 -14
s:medicine	0 18 -2 -17 -1 0 0 4
s:meet	-7 -31 -9 24 -7 -3 6 7
s:member	-1 -18 8 8 0 0 -3 0
s:memo	0 4 0 -8 0 5 0 0
s:men	0 -8 0 -7 0 4 0 14
s:metal	14 11 0 -11 -6 0 0 -8
s:metre	0 -6 -1 21 0 0 0 -12
s:midnight	-5 -2 -5 -17 0 0 0 28
s:milk	0 0 0 -11 16 0 0 -3
s:mill	0 -10 0 4 -5 0 0 10
s:million	0 -6 0 31 -12 0 -2 -18
s:mine	0 7 0 0 -9 0 0 0
s:minimum	0 21 0 -18 0 0 0 0
s:minister	0 14 -2 -12 0 -3 -9 12
s:ministerial	0 -9 0 9 -1 0 0 2
s:ministry	11 2 -3 -5 7 -3 3 -11
s:minute	-2 -11 10 0 6 0 0 -2
s:mirror	0 0 0 10 -9 0 0 0
s:mon	0 12 0 -11 0 0 0 0
s:monday	3 16 7 -5 -1 0 0 -16
s:money	0 -10 0 14 -3 0 0 0
s:month	4 -22 -1 -1 6 0 -2 16
s:mood	0 -11 0 9 1 0 0 0
s:moratorium	0 -5 0 16 -6 0 0 -7
s:more	6 0 -1 -3 0 9 -15 1
s:most	0 12 -1 -5 -3 5 -3 -5
s:motorcycle	0 12 0 -7 0 0 0 -3
s:mountain	0 12 0 -9 0 0 0 -1
s:move	-3 7 0 -4 -4 11 -6 -1
s:mr	0 -6 6 -8 0 2 5 5
s:muscat	0 0 0 10 0 0 0 -9
s:museum	0 -3 0 18 -2 0 0 -11
s:musician	0 0 0 12 0 0 0 -11
s:must	-1 -18 -6 7 13 5 -5 -23
s:my	-6 -9 4 21 -12 0 0 -1
s:name	0 -10 0 6 -9 8 0 2
s:national	0 -6 0 12 -6 0 6 -6
s:nato	0 -11 0 11 0 0 0 0
s:nearly	0 12 0 -4 0 0 0 -6
s:need	14 -6 -2 0 0 0 0 0
s:needed	0 -9 0 13 -1 0 -2 0
s:negotiate	0 6 0 -7 -17 0 8 1
s:negotiation	0 0 0 -4 -11 0 22 -9
s:neighbour	0 1 0 9 -1 0 0 -12
s:neither	0 -14 0 -4 14 0 0 7
s:net	0 -7 0 -1 14 0 0 -4
s:network	0 -11 0 2 0 0 0 8
s:never	0 -4 0 15 -2 0 0 -9
s:new	6 9 -7 0 -7 -10 -21 3
s:newspaper	0 -17 0 24 0 0 0 -4
s:nexperia	0 -1 0 10 0 0 0 0
s:next	4 0 -13 10 -3 -9 -18 0
s:night	-6 -13 4 19 -4 0 -7 -1
s:nikola	0 0 0 -17 0 0 0 17
s:nil	0 8 0 0 -6 0 0 -2
s:nine	0 0 0 -10 9 0 0 0
s:no	2 -12 -4 0 -10 0 5 11
s:non	0 -7 0 9 0 0 0 0
s:none	0 -5 0 20 -14 0 -4 0
s:noodle	0 0 0 -13 11 0 0 0
s:noon	0 0 -4 7 7 0 0 -15
s:nor	0 -8 0 -10 6 0 0 10
s:north	0 -11 0 14 0 0 0 -2
s:northern	0 0 0 18 -4 0 0 -11
s:not	-20 12 3 0 -1 2 -18 0
s:note	-5 1 8 -5 -22 0 0 19
s:nothing	7 4 -6 -9 -13 -3 13 4
s:notice	23 -22 4 2 -8 -7 -5 2
s:notification	0 0 0 -14 14 0 0 0
s:notify	0 -12 0 0 7 0 0 2
s:now	-5 6 5 5 -29 2 -13 1
s:number	0 6 4 -1 -12 0 0 0
s:nvidia	0 -8 0 11 0 0 0 0
s:objection	0 -8 0 20 -9 0 -2 -1
s:obligation	0 0 0 12 0 0 0 -10
s:of	25 -4 -2 2 4 -5 1 -11
s:off	-4 -10 -6 18 12 0 -13 -13
s:offer	0 -17 0 -2 27 0 25 -35
s:office	0 -5 0 12 0 0 0 -4
s:official	0 10 0 -3 -6 2 0 -1
s:oil	0 4 0 -2 -1 -4 15 -9
s:old	-3 0 -4 10 -5 0 -16 3
s:older	0 -4 4 -10 9 0 0 4
s:olive	0 20 0 -13 -1 0 0 -1
s:on	-5 19 -7 -9 3 -5 1 2
s:once	-3 7 0 -7 -7 11 -6 5
s:one	11 -10 -4 5 6 -1 -3 -2
s:onion	0 -11 0 0 0 0 0 15
s:only	0 -6 5 -5 -9 0 -2 18
s:open	-1 -13 0 25 1 0 0 -24
s:opened	0 0 0 7 -12 0 0 0
s:operated	-1 -5 0 0 8 0 0 0
s:operator	0 -13 0 29 1 0 0 -19
s:opinion	0 0 0 -16 15 0 0 2
s:opposite	0 0 0 10 -8 0 0 0
s:or	2 -1 0 -12 17 -2 3 -6
s:oral	0 0 0 11 -7 0 0 0
s:orange	0 13 0 -13 0 0 0 0
s:order	-1 5 0 -7 -25 21 -7 2
s:ordinary	0 3 0 13 -6 0 0 -18
s:ore	14 -6 0 -2 -3 0 0 -1
s:origin	0 9 -1 0 -1 0 -1 -5
s:originating	0 3 0 -7 -1 0 0 10
s:other	-3 6 -12 -11 0 0 8 7
s:otherwise	0 -6 -3 0 -10 1 0 19
s:our	-9 -16 -1 13 6 -3 -11 8
s:out	1 -7 18 -1 -18 7 -20 4
s:outlive	0 10 0 -6 -2 0 0 0
s:output	0 0 0 10 0 0 0 -8
s:over	6 -6 -5 -3 -15 -3 9 14
s:owe	0 0 0 -5 -2 0 0 11
s:own	5 1 10 -9 -10 0 11 0
s:owner	0 -14 0 10 -11 19 0 -13
s:p	-9 -9 17 -8 13 0 0 -5
s:package	0 0 0 -9 -3 0 18 -10
s:pact	0 -2 0 -1 12 0 -4 0
s:page	0 -18 0 18 2 0 0 -10
s:pair	0 -6 0 11 0 0 0 0
s:palace	0 -6 0 11 -1 0 0 -2
s:paper	-7 -24 -3 14 -10 2 0 14
s:parcel	0 -1 6 -4 13 0 0 -20
s:parliament	0 0 0 -8 19 -1 0 -9
s:part	9 -10 2 -3 -4 0 0 7
s:party	0 -4 0 33 -14 0 3 -25
s:pass	0 -15 0 14 -2 0 -2 5
s:passe	0 18 0 -18 -2 0 -2 5
s:passed	0 8 0 6 -8 0 0 -11
s:passenger	0 -16 -4 18 0 0 0 1
s:past	-4 0 0 -7 -7 0 0 17
s:patented	0 12 0 -5 -4 0 0 -4
s:pause	1 10 0 -13 -12 0 -3 9
s:pay	0 12 -3 -3 8 -14 -25 -5
s:payable	0 19 0 2 -16 0 0 -10
s:payment	0 -6 0 23 0 0 0 -16
s:pea	0 10 0 -8 0 0 -1 2
s:peak	0 -5 0 18 0 0 0 -13
s:pen	0 -10 0 11 -6 0 0 6
s:penalty	0 -3 0 10 0 0 0 -2
s:pending	0 0 0 -10 9 0 0 0
s:people	0 -17 0 16 -5 0 0 1
s:per	0 -13 0 5 19 0 0 -14
s:period	0 20 0 -16 -12 0 0 1
s:phase	0 -7 0 -8 21 0 0 -3
s:phone	0 5 0 12 -4 0 0 -18
s:phosphate	1 10 0 2 -6 0 -1 -7
s:pickup	0 13 0 -13 0 0 0 0
s:pineapple	0 9 0 -3 -2 0 0 0
s:pipe	0 10 0 -16 0 0 0 6
s:pistachio	0 7 0 -15 0 0 0 9
s:place	-7 10 -1 -19 5 0 5 7
s:plan	-2 7 -2 18 -16 -1 -10 -9
s:plane	0 -9 0 16 -6 1 0 -2
s:plant	1 -9 6 11 -14 6 0 -8
s:player	0 -6 0 14 -1 0 0 -2
s:please	0 0 0 -16 13 0 0 4
s:point	0 -10 0 14 -14 5 0 2
s:poll	0 -2 0 -3 13 0 0 -6
s:polysilicon	0 31 0 -26 -3 0 0 0
s:pool	0 0 0 9 0 0 0 -8
s:pork	0 -5 0 -7 11 0 0 3
s:port	-9 -7 0 -6 29 1 -1 -17
s:position	0 19 0 -15 0 0 0 0
s:possible	6 -2 0 -14 6 0 7 -3
s:post	-5 4 0 -6 22 0 0 -16
s:postpone	0 0 0 0 6 0 0 -4
s:potash	0 -10 0 0 -3 0 0 14
s:pound	0 7 0 2 0 0 0 -9
s:powder	0 -6 0 -16 19 0 0 3
s:power	0 -2 0 5 10 0 0 -16
s:premier	0 -6 0 13 -1 0 0 -2
s:prepare	0 0 0 -5 -9 0 7 13
s:present	-3 -1 -3 -6 -21 0 5 18
s:president	3 -6 0 16 -10 -2 -2 0
s:press	0 -12 0 12 3 0 0 0
s:previou	0 12 0 -11 0 0 0 0
s:priced	0 9 0 -9 0 0 0 0
s:printed	0 4 0 -10 0 0 0 6
s:prisoner	0 -1 0 12 -5 0 -1 -1
s:procedure	0 0 0 -4 -10 0 0 15
s:proclamation	0 15 0 -12 14 0 0 -17
s:product	6 -5 8 4 -4 0 0 -10
s:prolong	0 18 -5 -4 -19 0 0 4
s:prolongation	0 -9 0 -18 -6 0 13 18
s:prolonged	0 0 1 13 -8 0 -2 -10
s:promise	0 4 6 -10 4 0 0 -4
s:proper	0 -4 0 13 0 0 0 -3
s:property	0 -1 0 12 -3 0 0 -5
s:proposal	0 -10 0 21 -8 0 0 -1
s:propose	0 -5 0 5 -13 0 -4 15
s:protect	0 11 0 -4 0 0 0 -4
s:protest	0 -5 0 13 2 0 0 -15
s:protocol	0 -2 0 -12 22 0 0 -6
s:provide	0 0 0 -1 10 0 0 -5
s:provided	0 0 0 -15 15 0 0 1
s:province	0 0 0 14 -5 0 0 -6
s:provisional	0 24 0 -7 -8 0 0 -10
s:public	0 -8 0 8 0 0 0 0
s:publication	0 6 0 1 -11 0 0 0
s:publish	0 -7 0 -2 10 0 0 2
s:published	9 -11 -3 7 2 0 -3 -8
s:pumpkin	0 -9 0 -6 0 0 0 15
s:put	8 4 -2 -7 0 13 -2 -14
s:q	0 -12 0 3 0 0 0 10
s:quarrel	0 -5 0 17 -8 0 4 -13
s:queue	0 10 0 -4 0 0 0 -5
s:quiet	0 0 0 14 0 0 0 -12
s:quinoa	0 20 0 -15 0 0 0 -4
s:quota	-7 18 0 -1 8 0 -2 -20
s:radio	0 -6 0 19 -1 0 0 -10
s:rail	0 -4 0 31 -1 0 0 -25
s:rain	0 -15 0 29 -8 0 0 -10
s:raise	0 2 0 1 -2 0 13 -12
s:raisin	0 -4 0 -9 0 0 0 12
s:rang	0 -10 0 11 0 0 0 0
s:range	0 12 0 -12 0 0 0 0
s:rare	23 -15 0 5 -23 -6 1 -4
s:rate	-7 18 -16 -10 0 -5 -7 4
s:rather	0 -14 0 3 8 0 0 3
s:ratify	0 3 0 -10 20 0 0 -14
s:raw	16 2 11 -28 -4 0 0 0
s:reach	0 -9 -1 11 13 -1 -2 -11
s:reader	6 -5 0 13 -4 0 0 -11
s:reading	0 -10 0 0 11 0 0 -1
s:reason	0 -8 0 12 3 0 0 -8
s:receive	0 -5 0 0 9 0 0 -1
s:recess	0 -6 0 18 -6 0 0 -6
s:reciprocal	-5 0 6 5 -17 0 0 -2
s:recommend	-1 9 0 -14 2 0 7 -1
s:reconvene	0 -4 0 16 -4 0 0 -7
s:red	0 9 0 -20 6 0 0 6
s:reduce	0 -5 0 18 0 0 0 -13
s:reduction	-1 6 0 -21 4 3 0 9
s:refrigerator	0 10 0 -10 0 0 0 0
s:refund	0 -2 -6 3 11 0 0 -13
s:regime	0 12 0 -7 0 0 0 -4
s:register	4 -6 0 21 -19 0 0 0
s:registration	0 -4 0 16 -2 0 0 -8
s:released	0 10 0 0 -6 0 -1 0
s:relief	0 -8 0 4 13 0 0 -8
s:remind	0 -5 -2 18 0 0 0 -11
s:reminder	0 -17 0 23 -1 0 0 -5
s:remove	3 -1 0 10 -1 0 0 -11
s:renew	0 -5 1 -19 8 0 0 12
s:renewal	0 8 -2 -19 6 0 0 10
s:renewed	0 -17 11 7 3 0 -2 -1
s:rent	0 -4 0 10 0 0 0 -5
s:replace	0 25 -5 -12 4 0 0 -12
s:reply	0 -16 0 -3 9 0 15 -6
s:report	0 -4 0 15 4 -6 -9 -13
s:representative	-7 3 0 0 14 0 0 -12
s:request	0 3 0 -10 16 0 0 -8
s:require	2 -8 0 -10 15 0 0 0
s:required	11 0 0 -12 -4 0 0 2
s:reserve	0 -2 0 12 0 0 0 -8
s:resolved	0 5 0 -9 0 0 0 5
s:respectively	0 -11 0 6 0 0 0 5
s:rest	-1 13 0 -13 -3 0 0 8
s:result	0 -11 0 1 -2 0 7 6
s:resume	0 -4 0 9 0 0 4 -11
s:retain	0 -13 0 16 0 0 0 -1
s:retaliation	0 10 0 0 0 0 0 -9
s:retroactive	0 -3 0 13 0 0 0 -9
s:retroactively	0 -11 0 3 0 0 0 5
s:return	1 12 -6 -7 1 -3 -13 4
s:revenue	0 10 0 4 -2 0 0 -13
s:review	0 -23 0 -10 30 0 -8 0
s:revive	0 -11 0 8 0 0 0 2
s:rice	0 0 3 -22 12 0 0 13
s:ring	0 -21 0 12 3 0 0 2
s:rise	-1 -1 -3 15 2 -1 -6 -8
s:river	0 -8 0 25 -8 0 0 -12
s:road	0 -4 0 20 -11 0 0 -7
s:roaming	0 -20 0 28 0 0 0 -10
s:room	0 -1 0 15 -4 0 0 -6
s:rose	0 -16 0 11 7 0 3 -7
s:rotterdam	0 8 0 -9 0 0 0 0
s:round	-2 0 0 37 -33 -3 2 -21
s:rule	34 -17 -6 0 -3 -8 0 -13
s:run	-15 -12 19 -6 0 12 -15 8
s:s	0 -9 0 12 0 0 0 0
s:safeguard	0 45 -2 -30 -4 0 0 -25
s:sale	0 -5 0 -18 -5 34 -2 -9
s:salmon	2 10 0 -13 4 0 0 -3
s:salt	0 11 0 -2 -5 0 0 0
s:same	4 2 2 -19 2 -6 -6 9
s:sanction	0 -10 -2 13 3 0 0 -8
s:save	0 1 0 -7 -7 0 0 13
s:say	1 0 8 0 0 -2 17 -14
s:schedule	0 0 0 -9 14 0 0 -3
s:scheduled	0 -8 0 0 12 0 0 -4
s:school	0 -13 7 23 -13 0 0 -9
s:sea	0 3 -3 10 -15 0 0 -1
s:season	-4 -25 0 15 1 -4 5 2
s:second	-6 6 -6 8 16 -1 -11 -15
s:section	1 5 20 -13 8 0 0 -21
s:see	-2 -2 3 13 -16 2 -5 0
s:seed	0 17 0 -10 2 0 0 -11
s:sell	1 -5 0 -3 -5 22 -4 -16
s:senate	0 -19 0 -2 18 0 0 0
s:seoul	0 0 11 -7 0 0 0 0
s:separate	5 14 0 -7 0 0 0 -13
s:sesame	0 -5 0 -6 14 0 0 0
s:session	0 0 0 -7 14 0 0 -5
s:set	-4 -14 -2 10 -1 3 13 -5
s:settle	0 -14 0 -4 9 0 13 0
s:seventy	0 -2 0 9 0 0 0 -6
s:several	0 -10 0 11 0 0 0 0
s:sfax	0 12 0 -4 0 0 0 -7
s:shall	-7 -6 -5 -5 8 -4 1 12
s:share	0 -5 0 10 -3 9 0 -10
s:shared	0 -13 0 15 0 0 0 0
s:she	0 -3 0 7 -9 0 -5 7
s:sheet	5 9 0 2 -8 0 0 -9
s:shift	0 0 0 10 0 0 0 -9
s:ship	-9 9 2 -10 15 -6 0 -12
s:shipment	0 -2 -10 0 25 0 0 -15
s:shipper	0 0 0 -11 7 0 0 4
s:shirt	0 13 0 -10 0 0 0 0
s:shoe	0 20 0 -17 -5 0 5 -8
s:shook	0 13 0 5 0 0 0 -18
s:shoot	0 -10 0 3 0 0 0 7
s:shore	0 22 0 -14 0 0 0 -5
s:short	0 -7 0 0 -10 0 0 21
s:should	0 4 6 0 1 -4 6 -15
s:show	0 -7 0 21 0 0 0 -13
s:shrimp	0 -13 0 10 13 0 -5 -1
s:shut	0 -10 0 13 -6 1 6 -9
s:side	-6 0 -4 -5 -1 -8 -4 18
s:sign	-15 8 1 6 -16 5 -23 0
s:signature	-1 -15 0 11 7 -3 1 -7
s:since	0 -9 -3 9 -9 -8 -11 13
s:single	0 -12 0 21 -5 0 0 -4
s:sit	0 -14 -1 25 -5 -1 0 -14
s:slap	0 8 0 -14 0 0 0 8
s:small	0 1 0 -11 9 0 0 0
s:smoke	0 -1 0 -9 -3 0 0 15
s:snow	0 -7 0 9 0 0 0 0
s:so	0 -14 -19 -3 11 12 -4 1
s:sofa	0 16 0 -10 0 0 0 -5
s:software	9 0 0 -20 0 0 0 3
s:some	12 11 0 8 -10 0 -9 -25
s:somebody	0 -19 0 -17 -4 0 0 34
s:something	0 15 0 -24 -4 0 0 12
s:south	0 -6 -1 16 -3 0 0 -3
s:soybean	-3 4 0 8 -6 0 0 -6
s:speak	0 10 0 13 -14 -2 0 -11
s:speaking	0 0 0 -8 0 0 0 9
s:special	0 11 0 -9 3 0 0 -1
s:spoke	0 0 0 -13 0 0 3 10
s:spoken	0 13 0 -15 -4 0 0 8
s:sprat	0 11 0 -18 4 0 0 0
s:spring	5 -4 0 9 -6 0 -1 -1
s:st	0 -7 0 0 -2 0 0 9
s:stage	9 -6 0 6 -1 0 0 -7
s:stake	0 0 0 -15 0 0 0 16
s:stand	0 10 -1 0 8 0 -3 -9
s:standard	-3 0 0 9 -5 0 0 0
s:start	9 26 1 -6 -17 -7 -4 -24
s:state	-1 -3 -2 -8 8 -1 0 11
s:stay	15 12 0 4 -20 -6 -12 -8
s:steel	-1 15 10 -5 -13 0 7 -21
s:step	0 23 0 -12 -12 0 0 -4
s:still	-8 -10 0 6 -7 -2 17 0
s:stock	0 0 0 -4 -2 0 0 11
s:stockfish	0 -17 0 18 0 0 0 -1
s:stockholm	0 -8 0 0 -4 0 0 11
s:stop	-5 23 -5 -7 -16 8 3 -7
s:strike	-1 -1 0 30 -19 4 -8 -15
s:striker	0 0 0 10 -2 0 0 0
s:stroke	0 7 0 -17 0 0 0 13
s:stuck	0 -6 0 9 -1 0 0 0
s:stuff	0 10 0 -14 2 0 0 0
s:subject	0 0 0 -1 9 0 0 -6
s:subscription	0 -4 0 17 -6 0 0 -5
s:subsidiary	-4 4 0 -9 9 0 0 0
s:subsidy	0 -2 0 17 -9 0 0 -4
s:such	2 12 0 -11 -12 0 8 0
s:sugar	0 -13 0 3 0 0 0 11
s:summary	0 5 0 -12 6 0 0 0
s:summer	0 10 -1 14 -11 0 0 -16
s:summit	0 -2 0 13 -6 0 0 0
s:sunday	0 4 0 -20 -8 0 0 23
s:support	0 -8 0 9 0 0 0 0
s:supposed	0 0 0 9 0 -9 0 0
s:supreme	0 -8 0 -1 0 0 0 10
s:surcharge	-3 34 -24 3 4 0 -3 -50
s:suspend	0 7 -6 -6 3 -3 -10 0
s:suspension	15 -11 -6 -23 14 -1 6 6
s:table	0 -8 0 26 -19 5 0 -6
s:take	-5 -10 -14 16 6 -1 2 -9
s:talk	-9 -4 -7 12 -35 2 8 4
s:talking	0 -1 0 -12 0 0 9 5
s:tariff	-8 -18 -3 14 0 0 13 2
s:tax	0 -6 0 -16 18 0 -7 14
s:team	0 -10 0 20 -2 0 0 -1
s:technical	0 -5 0 17 -7 0 0 0
s:telephone	3 -10 0 4 -25 -7 -5 21
s:telephoned	0 -1 0 15 -3 0 0 -5
s:television	-2 -2 0 -14 -1 0 -2 29
s:tell	-8 14 -9 -17 -9 5 -9 22
s:temporary	10 16 0 -2 -4 0 -2 -15
s:terminal	0 0 0 11 -9 7 0 -6
s:terminate	0 -6 0 -4 0 0 0 12
s:text	4 -12 2 -11 -3 0 9 14
s:th	4 -7 0 -20 12 0 0 8
s:than	-2 10 -9 2 9 -2 4 -15
s:that	1 3 13 -12 13 5 -15 -3
s:the	4 -11 4 14 -2 4 -12 -5
s:their	-2 -12 -6 6 1 -9 9 3
s:them	0 6 2 -12 2 -5 4 0
s:themselve	0 -2 0 -6 -5 0 19 -6
s:then	-8 8 -5 -17 7 -2 -7 12
s:there	-9 16 -11 4 -8 -2 -1 -7
s:therefore	0 -6 0 -3 -1 0 0 14
s:they	0 2 14 -7 -21 -19 0 11
s:they're	0 -13 0 0 6 0 0 9
s:thi	-5 -10 -6 4 -1 8 0 1
s:thing	0 -5 0 -17 9 6 0 7
s:think	0 12 0 0 -6 0 0 -6
s:third	-6 1 0 0 -11 -3 0 19
s:those	-3 9 6 5 -27 0 1 -4
s:though	3 6 0 -12 8 0 0 -3
s:thousand	-3 0 0 14 -8 0 0 0
s:thread	0 0 0 -6 -1 0 0 10
s:threat	0 -14 0 9 0 0 0 7
s:three	3 -2 -3 4 -9 0 -3 9
s:thulium	12 -8 0 0 0 0 0 0
s:thursday	0 -5 0 11 -10 0 0 0
s:ticket	0 -17 0 26 -2 0 0 -5
s:tide	0 9 0 -3 0 0 0 -4
s:tiktok	-6 -20 0 -8 -15 39 -1 -6
s:tile	0 0 0 -12 -8 0 0 18
s:till	9 -34 0 -9 -13 8 0 25
s:time	-7 11 -4 -10 -5 13 -10 3
s:to	-15 -3 -18 -2 5 14 15 1
s:together	-3 -7 0 15 8 0 0 -19
s:toll	0 -6 0 10 -3 0 0 0
s:tomatoe	0 -14 0 9 0 0 0 4
s:ton	0 -15 0 -3 16 0 0 0
s:tonne	0 9 0 -9 0 0 0 0
s:too	0 -10 9 3 4 0 0 -3
s:tool	0 9 0 -6 0 0 0 0
s:top	1 3 0 -9 0 0 0 6
s:town	0 5 0 18 -7 0 0 -17
s:toy	0 -5 0 13 0 0 0 -5
s:tractor	0 -11 0 2 0 0 0 11
s:trade	0 0 -6 0 11 0 -4 0
s:trader	0 0 0 -7 -1 0 -1 12
s:train	0 -7 0 12 0 0 0 -2
s:tram	0 -1 0 11 6 0 -1 -14
s:transcript	0 10 0 -13 0 0 0 6
s:transfer	0 -6 -4 24 -2 0 0 -12
s:transit	0 -14 5 1 6 0 0 -2
s:transport	0 -3 0 6 8 0 0 -10
s:travel	0 -2 0 13 -5 0 0 0
s:treaty	0 2 0 -14 -6 0 20 1
s:trouble	0 -9 0 -2 0 0 0 12
s:truce	-28 0 -5 1 -12 -15 -6 21
s:try	0 -7 0 18 0 0 0 -5
s:tuna	0 -11 0 1 0 0 0 11
s:turn	0 0 0 -21 -1 0 0 18
s:twenty	0 0 0 0 -6 0 0 8
s:twice	0 -17 0 19 -1 0 0 0
s:two	-6 -6 -19 17 -17 -16 9 6
s:tyre	0 5 0 -16 -2 0 0 15
s:unchanged	0 0 0 -5 -2 0 0 11
s:under	5 -3 12 -4 1 13 -4 -12
s:undertook	0 -4 0 9 -9 0 4 0
s:union	0 -6 0 20 -1 0 0 -11
s:unlawful	0 11 0 -2 -6 0 0 -2
s:unless	5 5 1 -19 3 0 -3 8
s:until	-4 -19 7 2 0 -4 0 10
s:up	0 -9 -13 2 8 0 -7 10
s:updated	0 -15 0 21 0 0 0 -4
s:upon	0 -15 0 6 0 0 0 8
s:upper	0 -3 0 24 -6 0 0 -15
s:use	-1 -6 7 20 -15 0 0 -10
s:used	0 -2 0 -3 15 0 0 -9
s:usmca	0 0 0 -17 20 0 0 -2
s:utility	0 -6 0 13 0 0 0 -4
s:valid	0 3 4 -8 -11 0 -1 11
s:validity	0 -1 0 -10 7 0 0 5
s:vanilla	0 11 0 -14 0 0 0 2
s:vanity	0 11 0 -6 0 0 0 -4
s:very	-3 9 0 -10 -3 0 -1 11
s:vice	0 -7 0 14 0 0 0 -3
s:video	0 -13 0 26 -16 3 0 -6
s:visa	0 -10 0 1 7 0 0 -1
s:visit	0 -18 0 17 -2 0 0 1
s:visitor	0 -6 0 10 0 0 0 0
s:voice	0 15 0 -12 0 0 0 0
s:void	0 -4 0 -11 19 0 4 -14
s:vote	-10 -15 -5 -12 39 -6 -5 -18
s:voted	0 -13 0 -2 10 4 0 0
s:wage	0 0 0 10 0 0 0 -5
s:wait	0 15 0 -2 -14 0 6 -13
s:waiting	0 13 0 -10 -3 0 0 0
s:waive	0 -11 10 8 -9 0 0 0
s:wake	0 -5 0 -17 -2 0 -2 23
s:walk	0 -9 0 21 -1 0 0 -9
s:walkout	0 -6 0 11 0 0 0 -1
s:wall	0 7 0 -11 0 0 0 4
s:want	1 5 0 0 -11 -6 22 -16
s:warehouse	0 15 0 -11 -2 0 0 0
s:warn	0 15 0 -9 5 0 -2 -8
s:was	-1 -11 -20 7 -8 -6 10 11
s:water	-2 4 -4 11 1 0 0 -21
s:way	0 -6 0 -7 9 0 13 0
s:we	-3 -19 1 2 6 -4 1 9
s:we'll	0 0 0 9 -13 0 -4 2
s:weather	0 0 0 -10 0 0 0 12
s:week	-5 -24 6 8 6 7 -6 0
s:weekend	0 12 0 -3 0 0 0 -5
s:weekly	0 -10 0 -16 0 0 0 25
s:were	-5 -6 11 16 -9 1 -8 -8
s:what	11 10 2 -14 -4 0 -23 6
s:whatever	5 -5 0 -10 21 0 0 -11
s:when	3 0 0 -6 -19 1 1 8
s:where	0 -5 0 7 -15 1 -3 7
s:whether	0 -20 0 -10 10 0 -4 21
s:which	-3 -9 1 -8 1 17 1 8
s:whiskey	0 -12 0 11 0 0 0 2
s:who	-3 -11 0 20 0 -5 -2 -6
s:whoever	0 0 0 11 -10 0 0 -1
s:whole	0 0 -7 -6 0 0 0 16
s:whose	-3 4 0 -14 5 0 2 4
s:wider	-9 0 0 0 0 0 0 10
s:will	-2 -3 -8 10 0 -19 -15 6
s:win	0 -5 0 12 0 0 0 -5
s:window	0 -13 0 1 10 0 6 -15
s:wine	0 -10 12 -4 -4 0 -1 11
s:winter	0 -1 0 16 -6 0 0 -7
s:wire	0 3 1 16 3 0 0 -28
s:wish	0 0 0 3 4 0 0 -9
s:with	-12 5 8 -1 -16 -9 9 4
s:withdraw	-4 16 0 0 -2 0 -2 -5
s:within	-2 -5 0 0 0 0 0 10
s:without	-11 10 3 -7 -7 0 3 4
s:wood	0 14 0 -8 0 0 0 -1
s:wool	0 19 0 -11 0 0 0 -6
s:word	0 0 0 -21 11 0 0 13
s:work	0 -10 0 20 -7 0 0 -7
s:worker	0 0 0 18 -6 0 -7 -2
s:working	0 -3 0 20 -1 0 0 -13
s:world	0 5 -8 -10 10 0 0 0
s:worldwide	-2 10 0 0 0 0 0 -5
s:worth	-4 23 -13 -9 -1 0 0 -2
s:would	-3 -3 -27 -4 -3 12 7 9
s:write	3 -17 3 0 14 0 -14 4
s:yard	0 -2 0 8 0 0 0 -3
s:yarn	0 -16 0 0 -6 0 2 13
s:year	9 -3 -7 -11 19 1 2 -7
s:yet	0 -29 0 0 20 -4 -1 6
s:york	0 -10 0 14 -5 0 0 3
s:you	-4 -18 -6 12 5 0 -10 6
s:young	0 0 0 11 0 0 0 -12
s:your	-2 -21 10 6 -2 -11 -8 20
s:ytterbium	14 -8 0 -4 0 0 0 0
s:zero	0 22 0 -11 -3 0 -1 -6
s:zinc	0 0 0 -9 3 0 7 -2
s:·	0 -11 0 18 -8 0 0 0
s:—	-6 -1 8 -9 0 4 0 10
sa:!	0 -17 0 20 0 0 0 -4
sa:"	2 -5 -7 6 -5 -10 -7 9
sa:" )	0 -6 0 12 0 0 0 -5
sa:" .	0 -2 0 -1 0 0 -2 11
sa:" <person>	0 3 0 -13 7 0 -2 6
sa:" and	6 -7 0 13 -1 0 0 -8
sa:" if	0 13 0 -9 0 0 0 -3
sa:" reciprocal	0 16 0 -5 0 0 0 -10
sa:" say	0 6 0 -9 3 0 0 0
sa:" tariff	0 17 0 -9 0 0 0 -8
sa:'	0 -8 6 6 0 0 5 -9
sa:'s <level>	0 -9 2 -3 -7 0 0 18
sa:'s <organisation>	0 0 0 -15 15 0 0 0
sa:'s <person>	0 -3 0 -7 13 0 0 -2
sa:'s <quality>	0 8 0 -10 0 1 0 0
sa:'s a	0 -9 0 6 5 0 0 -3
sa:'s been	0 -10 0 -2 0 0 0 12
sa:'s commerce	-4 -3 0 16 0 0 0 -5
sa:'s duty	0 -14 0 -4 0 0 0 20
sa:'s economy	0 10 0 -2 0 0 0 -6
sa:'s good	0 17 0 7 0 0 0 -23
sa:'s parliament	0 0 0 -11 13 0 0 0
sa:'s suspension	11 0 0 2 -3 0 0 -11
sa:'s to	0 15 0 -7 0 0 0 -7
sa:'s trade	0 16 0 -6 0 0 0 -6
sa:( until	0 -10 0 12 0 0 0 0
sa:)	-1 -1 -9 10 0 -8 -3 0
sa:) .	0 8 -1 0 9 0 0 -15
sa:+	0 -9 0 1 4 0 0 2
sa:,	-2 -13 -18 13 -6 2 -5 7
sa:, "	9 -9 0 -1 8 -3 -10 5
sa:, <day-gone>	0 -10 0 16 0 0 0 -3
sa:, <day-today>	0 -4 0 -3 -4 0 0 12
sa:, <name>	0 -1 -3 -6 5 -3 22 -11
sa:, <person>	0 -4 0 0 -1 3 8 0
sa:, <points>	0 -11 0 9 0 0 0 1
sa:, <seat>	0 -1 0 -14 0 0 1 14
sa:, <span>	-2 -5 0 -9 -2 0 0 22
sa:, a	-1 -17 11 0 -13 8 0 4
sa:, according	0 5 0 -1 3 0 -9 0
sa:, after	0 -6 1 17 -7 0 0 -4
sa:, against	0 -11 0 12 0 0 0 0
sa:, all	0 -18 0 5 0 0 0 14
sa:, and	-3 -11 0 -6 7 0 -12 20
sa:, another	0 0 0 9 0 0 0 -8
sa:, be	0 0 0 -9 0 0 0 9
sa:, because	0 0 0 18 -7 0 0 -10
sa:, both	-1 -9 0 9 -12 0 -2 8
sa:, bring	0 14 0 -8 -1 0 0 -2
sa:, by	0 -4 0 6 -8 0 10 0
sa:, coffee	0 -9 0 10 0 0 0 0
sa:, copper	0 9 0 -5 0 0 0 -4
sa:, cotton	0 11 0 -4 -2 0 0 -1
sa:, end	0 -8 0 13 3 0 0 -9
sa:, failing	0 16 0 -8 0 0 0 -5
sa:, following	5 7 0 -12 -1 0 0 0
sa:, germanium	9 -1 0 0 -1 0 0 -7
sa:, had	0 -9 0 12 0 0 0 0
sa:, has	0 -10 0 9 0 0 0 0
sa:, he	0 10 0 -3 -6 0 -4 2
sa:, his	0 -9 0 -6 10 0 0 2
sa:, i	0 16 0 -7 0 0 0 -9
sa:, if	0 5 -1 -13 -15 1 3 7
sa:, in	-12 0 0 13 0 0 2 -6
sa:, is	0 -14 -1 -2 0 0 0 17
sa:, it	0 -14 0 -7 2 0 8 16
sa:, its	0 -9 -1 1 0 0 3 4
sa:, last	0 -3 -5 10 0 0 0 0
sa:, like	0 5 0 -1 8 0 0 -11
sa:, make	0 -9 0 15 0 0 0 -5
sa:, more	0 10 0 -10 0 0 0 0
sa:, mr	4 1 0 -12 2 0 10 -8
sa:, nobody	0 -1 0 -9 0 0 0 12
sa:, not	0 5 0 -12 -6 0 0 13
sa:, now	0 -2 -3 28 0 0 0 -24
sa:, of	2 -11 0 0 0 0 0 5
sa:, on	4 8 -1 0 2 -2 7 -21
sa:, one	0 11 0 -12 0 6 0 -7
sa:, or	-1 -5 0 -10 21 0 0 -2
sa:, plu	0 -3 0 12 0 0 0 -6
sa:, provided	0 7 0 -12 -1 0 0 6
sa:, put	0 9 0 -9 0 0 0 0
sa:, rare	9 0 0 0 0 0 0 -10
sa:, say	0 2 0 -4 -2 0 -4 9
sa:, should	0 -1 0 8 0 0 0 -7
sa:, sign	0 -4 0 -1 10 0 0 -5
sa:, since	0 20 0 -17 -5 0 0 0
sa:, so	-4 0 -2 -3 12 6 0 -8
sa:, soybean	0 9 0 -4 -2 0 0 0
sa:, that	-1 -17 0 -3 2 0 0 21
sa:, the	7 -7 0 1 6 6 -11 -1
sa:, their	0 -13 0 0 8 0 0 4
sa:, then	0 -11 0 4 0 0 0 5
sa:, three	0 2 0 -19 0 0 0 19
sa:, to	-3 -5 4 9 -4 -2 12 -13
sa:, together	-1 -7 0 4 5 0 0 0
sa:, under	0 12 8 0 -9 1 0 -18
sa:, unless	-3 11 -1 -14 -16 0 0 14
sa:, until	0 0 9 -2 0 0 0 0
sa:, up	0 11 0 -5 -2 0 0 -1
sa:, was	0 -14 0 21 0 0 0 -4
sa:, we	0 0 0 -12 13 1 0 0
sa:, were	0 -9 0 9 0 0 0 0
sa:, when	2 1 -6 -1 -12 3 1 2
sa:, where	0 1 0 4 0 0 0 -9
sa:, which	-2 -10 0 5 3 -1 -9 6
sa:, while	0 -7 0 10 0 0 0 0
sa:, will	0 -5 -4 2 -6 0 0 9
sa:, with	3 -1 1 12 -18 0 -8 -1
sa:, without	0 4 0 5 0 0 0 -13
sa:-	5 -9 6 6 10 -1 0 -24
sa:- <name>	0 -10 0 23 -4 0 0 -9
sa:- built	0 -10 0 9 1 0 0 0
sa:- free	0 -2 0 -5 9 0 0 0
sa:.	-12 4 -4 8 5 -7 -7 -2
sa:. "	0 5 0 13 -10 0 3 -17
sa:. <number>	7 11 0 -8 0 0 0 -9
sa:. m	-7 -8 6 -4 6 0 0 7
sa:. on	0 -9 0 0 13 0 0 -5
sa::	7 7 4 -3 3 -17 0 -11
sa:: <level>	4 9 -2 -6 -16 0 0 2
sa:: <name>	0 4 0 -2 -11 0 0 11
sa:: <person>	0 -7 0 16 -3 0 0 -1
sa:: a	0 -1 0 0 10 0 0 -10
sa:: end	0 0 0 -8 0 0 5 2
sa:: no	0 -7 0 -8 10 0 0 4
sa:: on	0 3 0 -9 0 0 0 7
sa:: the	0 12 10 -5 0 0 3 -20
sa:: what	0 0 0 13 0 0 0 -9
sa:; <day-today>	0 12 0 -6 0 0 0 -6
sa:; <level>	0 2 0 7 -9 0 0 0
sa:; <name>	0 -4 0 12 0 1 0 -9
sa:; <quality>	0 -11 0 9 0 0 0 0
sa:; after	0 -2 1 11 0 0 0 -9
sa:; at	0 1 0 -17 0 0 0 14
sa:; both	0 -7 0 11 0 0 0 0
sa:; for	0 7 0 -10 0 0 0 3
sa:; it	0 -9 0 9 -7 1 0 1
sa:; its	0 9 0 0 -3 0 0 -2
sa:; no	0 7 0 -10 -2 0 0 5
sa:; that	0 -2 0 9 -1 0 0 -3
sa:; the	-1 14 0 -16 7 -2 -2 3
sa:; they	0 6 6 -1 0 0 0 -9
sa:; until	0 5 0 -11 5 0 -1 4
sa:<agent>	-17 0 -11 5 6 9 -25 0
sa:<day-ahead>	-34 -3 -10 32 -12 -8 9 -12
sa:<day-ahead> (	0 1 0 6 0 0 0 -9
sa:<day-ahead> ,	-8 3 0 0 -9 0 0 3
sa:<day-ahead> .	-7 -13 -4 11 0 0 -7 8
sa:<day-ahead> is	0 10 0 -10 0 0 0 0
sa:<day-gone>	14 2 -6 5 3 0 -13 -14
sa:<day-gone> .	0 -11 0 4 5 0 -2 1
sa:<day-gone> :	3 -11 0 10 3 0 0 -9
sa:<day-gone> evening	5 1 0 -9 0 0 0 1
sa:<day-today>	0 -6 5 -4 -10 -4 3 14
sa:<day-today> ,	0 12 1 -9 -5 0 0 0
sa:<day-today> :	0 -6 11 -5 0 0 0 0
sa:<day-today> it	0 6 0 -12 0 0 0 7
sa:<duty>	-11 4 2 -3 12 -2 -5 -3
sa:<gate>	-11 -5 2 -4 18 4 -3 -7
sa:<goods-amount>	0 0 0 13 0 0 0 -7
sa:<goods-amount> in	0 -1 0 9 -1 0 0 0
sa:<goods>	9 7 -4 -5 3 -24 0 -1
sa:<level-noun>	-8 -4 -14 2 1 -4 1 10
sa:<level>	-21 14 -17 6 1 -15 6 -11
sa:<level> (	0 13 0 -15 -1 0 0 8
sa:<level> ,	-6 -11 -7 12 9 -1 5 -4
sa:<level> .	-12 12 -11 14 -15 -8 -11 -9
sa:<level> :	0 4 0 5 0 0 0 -10
sa:<level> ;	0 0 0 -13 0 0 0 11
sa:<level> <level>	0 6 0 -22 0 0 0 19
sa:<level> <span>	0 -13 0 15 0 0 0 0
sa:<level> and	-3 11 0 -9 -1 0 -2 3
sa:<level> apply	0 14 0 0 -8 0 0 -5
sa:<level> as	0 3 0 -4 11 0 -3 -7
sa:<level> for	0 1 0 7 0 0 -1 -17
sa:<level> from	0 1 0 0 16 0 0 -16
sa:<level> here	0 -8 0 15 0 0 0 -7
sa:<level> in	0 17 0 -15 2 0 0 3
sa:<level> instead	0 14 0 -13 0 0 0 0
sa:<level> is	0 8 0 0 -1 0 9 -17
sa:<level> less	0 -6 0 8 0 0 0 0
sa:<level> now	0 12 0 -14 0 0 0 1
sa:<level> of	8 -7 0 14 -7 0 0 -12
sa:<level> on	-12 -3 -13 2 5 0 8 1
sa:<level> or	0 -1 0 -10 4 0 0 7
sa:<level> over	0 9 0 -6 0 0 0 0
sa:<level> since	0 10 0 0 0 0 0 -7
sa:<level> tariff	0 7 0 -8 -2 0 0 5
sa:<level> that	0 -6 0 -1 2 0 0 9
sa:<level> together	0 -8 0 11 0 0 0 -3
sa:<level> unless	0 11 0 -4 0 0 0 -6
sa:<money>	-3 0 -13 8 13 1 1 -20
sa:<money> ,	0 -8 0 18 0 0 0 -10
sa:<money> a	0 -4 0 3 10 0 0 -8
sa:<money> per	0 -9 0 -6 9 0 0 4
sa:<month-ahead>	0 -14 0 16 0 0 -4 -1
sa:<month-ahead> and	0 0 0 10 0 0 0 -10
sa:<month-gone>	10 -11 2 4 -10 0 0 4
sa:<month-gone> ,	2 9 0 -17 -3 0 0 7
sa:<month-gone> .	0 3 0 -11 6 0 0 0
sa:<name>	3 3 1 -7 -6 4 17 -7
sa:<name> 's	14 -5 7 0 -6 0 3 -8
sa:<name> ,	0 -10 0 21 -4 0 0 -10
sa:<name> .	0 -14 10 1 9 4 3 -9
sa:<name> ;	0 10 0 -17 0 0 0 7
sa:<name> <level>	0 -1 0 12 -3 0 0 -9
sa:<name> <number>	0 -3 0 -8 0 0 0 13
sa:<name> and	-6 -5 -10 2 4 6 -2 2
sa:<name> answer	0 -8 0 9 0 0 0 0
sa:<name> are	0 -1 0 -12 -1 0 10 7
sa:<name> ask	0 -3 0 -11 10 0 0 5
sa:<name> buy	0 3 0 -10 8 0 0 0
sa:<name> by	0 -7 0 12 0 0 0 -2
sa:<name> charge	0 -15 0 13 -10 0 0 9
sa:<name> doe	0 9 0 -4 0 0 0 0
sa:<name> has	0 7 0 15 -7 0 0 -21
sa:<name> have	0 -9 0 13 0 0 0 -2
sa:<name> in	0 0 0 -13 4 0 7 0
sa:<name> last	0 2 0 -11 8 0 0 0
sa:<name> levy	0 14 0 -14 0 0 0 0
sa:<name> may	0 11 0 -4 -6 0 -2 0
sa:<name> on	0 -10 0 0 -1 0 0 8
sa:<name> pay	0 3 13 -18 0 0 0 3
sa:<name> put	0 12 0 -3 -5 0 0 -2
sa:<name> start	0 14 0 -14 0 0 0 0
sa:<name> take	0 6 0 -16 0 0 0 14
sa:<name> tariff	0 15 0 -14 -1 0 0 1
sa:<name> trade	-7 0 0 0 11 0 0 -2
sa:<name> want	0 8 0 -8 0 0 0 0
sa:<name> was	0 -15 0 19 0 0 0 -2
sa:<name> will	0 9 0 -16 8 0 2 -5
sa:<name> would	-1 0 0 12 2 0 7 -23
sa:<not>	0 -2 18 -9 -11 -1 -3 12
sa:<number>	10 1 5 0 1 -19 6 -10
sa:<number> )	1 -10 0 18 -4 0 0 -4
sa:<number> ,	0 3 -12 -2 -20 0 -1 14
sa:<number> .	-5 18 -18 -2 0 -7 9 -10
sa:<number> :	-1 -4 3 -14 22 0 0 5
sa:<number> <span>	0 -14 0 16 0 0 0 0
sa:<number> a	0 -16 0 6 4 0 0 4
sa:<number> after	0 -9 0 0 0 0 0 13
sa:<number> again	0 20 0 -11 -1 0 0 -3
sa:<number> and	2 7 0 -18 0 0 -3 9
sa:<number> apply	0 -12 0 0 -3 0 0 16
sa:<number> are	0 -3 0 -3 0 0 0 8
sa:<number> cent	0 -2 0 17 0 0 0 -13
sa:<number> economy	0 -1 0 11 0 0 0 -6
sa:<number> exclusion	0 2 14 -9 -4 0 0 -5
sa:<number> for	5 -6 0 9 0 0 0 -12
sa:<number> from	0 0 0 10 0 0 0 -10
sa:<number> if	0 -8 0 10 0 0 0 0
sa:<number> in	-1 12 0 -8 3 0 0 -1
sa:<number> instead	0 -12 0 12 0 0 0 0
sa:<number> is	0 11 0 -13 5 0 0 -2
sa:<number> notice	15 0 0 -5 0 0 0 -9
sa:<number> on	0 -5 0 2 -9 0 3 6
sa:<number> p	-6 4 7 -10 0 0 0 2
sa:<number> th	4 -2 0 -13 11 0 0 0
sa:<number> to	0 -11 0 11 6 0 2 -12
sa:<number> trading	0 11 0 -11 0 0 0 0
sa:<number> vote	0 0 0 10 -8 0 0 0
sa:<number> would	0 13 0 -8 0 0 0 -5
sa:<office> 's	0 -9 0 0 0 0 0 7
sa:<office> .	0 16 0 -12 2 0 0 -2
sa:<office> on	0 0 0 -9 0 0 0 9
sa:<office> order	0 9 0 -2 0 1 0 -9
sa:<office> say	0 -15 0 0 8 0 0 3
sa:<organisation>	1 13 0 6 7 -1 -22 -23
sa:<organisation> 's	0 2 0 1 8 0 2 -15
sa:<organisation> .	-1 10 0 2 0 0 -7 -8
sa:<organisation> agree	0 11 0 0 0 0 0 -11
sa:<organisation> announce	0 2 0 8 -3 0 -1 -6
sa:<organisation> can	0 11 0 -11 0 0 0 -5
sa:<organisation> extend	0 11 0 0 0 0 0 -9
sa:<organisation> had	0 -3 0 13 -4 0 0 0
sa:<organisation> has	0 -9 0 -6 8 -4 -2 12
sa:<organisation> in	3 -9 -2 -18 18 0 0 10
sa:<organisation> is	0 -10 0 6 3 0 0 0
sa:<organisation> meet	0 9 0 -7 0 0 0 0
sa:<organisation> of	0 -8 0 11 -1 0 0 0
sa:<organisation> on	0 0 0 -2 -7 0 0 10
sa:<organisation> prolong	0 19 0 0 -1 0 0 -18
sa:<organisation> say	0 4 12 1 -21 2 0 -6
sa:<organisation> take	0 -8 0 9 0 0 0 0
sa:<organisation> to	0 5 0 -11 7 0 0 0
sa:<person>	-10 13 -16 -3 1 2 -7 -2
sa:<person> 's	0 21 0 -4 -7 4 0 -14
sa:<person> ,	0 0 0 0 8 0 0 -1
sa:<person> .	0 -10 0 23 -17 0 -12 10
sa:<person> agree	0 -11 0 12 0 0 0 0
sa:<person> announce	0 15 0 -13 3 0 0 -7
sa:<person> in	0 -10 0 22 -5 0 0 -3
sa:<person> of	-2 -5 0 9 2 0 0 0
sa:<person> say	0 10 0 -25 11 0 0 6
sa:<person> tell	0 3 -1 -4 -5 0 -1 9
sa:<person> would	0 17 0 -14 0 0 0 -3
sa:<person> write	6 -2 0 -9 0 0 0 10
sa:<points>	-2 1 0 -4 -11 -4 0 18
sa:<points> on	0 -7 0 10 0 0 0 0
sa:<quality>	2 0 8 -8 -5 2 0 0
sa:<quality> -	0 -12 0 1 7 0 0 0
sa:<quality> biscuit	0 -12 0 -1 0 0 0 14
sa:<quality> cement	0 14 0 -8 1 0 -6 -2
sa:<quality> chicken	0 -3 0 -6 0 0 0 9
sa:<quality> cotton	0 0 0 12 0 0 0 -10
sa:<quality> country	0 -9 0 9 0 0 0 0
sa:<quality> custom	0 -5 0 12 0 0 0 -6
sa:<quality> delegation	0 0 0 -8 0 0 0 9
sa:<quality> duty	0 14 0 0 -6 0 0 -8
sa:<quality> fertiliser	0 -8 0 9 0 0 0 0
sa:<quality> ministry	0 0 0 -9 1 0 0 10
sa:<quality> one	-5 0 -1 -4 13 0 0 0
sa:<quality> rare	10 -4 0 -4 0 0 0 0
sa:<quality> side	0 -11 3 -12 -7 0 4 20
sa:<quality> time	0 19 0 -17 0 0 0 0
sa:<quality> tractor	0 -11 0 6 4 0 0 0
sa:<quality> trade	9 -2 0 -16 5 0 0 2
sa:<quality> tuna	0 0 0 -10 0 0 0 12
sa:<seat>	-10 -2 -7 1 -15 0 12 4
sa:<seat> ,	0 -11 0 24 -8 0 0 -5
sa:<seat> .	0 6 0 9 -24 0 0 0
sa:<seat> on	0 13 0 -16 10 0 0 -7
sa:<seat> say	0 -18 0 6 -5 0 11 0
sa:<seat> time	0 -8 0 -7 0 0 0 16
sa:<sender>	15 8 -2 -5 -8 -4 -3 -7
sa:<span>	-11 1 -6 8 -3 -9 -10 5
sa:<span> "	0 0 0 -17 0 0 0 17
sa:<span> ,	0 10 -4 -9 -13 0 0 13
sa:<span> .	0 4 0 -3 11 -2 -5 -5
sa:<span> are	0 16 0 -14 0 0 0 -4
sa:<span> earlier	0 -3 0 14 -2 0 0 -4
sa:<span> end	0 -12 0 9 0 0 0 2
sa:<span> from	0 -11 0 12 0 0 0 0
sa:<span> in	0 -8 0 11 0 0 0 -1
sa:<span> later	0 -12 0 11 0 0 0 1
sa:<span> more	0 -9 0 -8 -1 0 0 16
sa:<span> truce	0 -2 0 11 0 0 0 -4
sa:<taker>	0 -29 0 14 2 5 0 6
sa:<v-agree>	-4 -11 -10 11 -6 6 5 -2
sa:<v-bear>	0 14 0 0 -2 -11 -11 -8
sa:<v-begin>	-6 1 4 9 -6 -5 -12 1
sa:<v-buy>	0 -11 -4 16 -1 8 -5 -7
sa:<v-deny>	-5 1 -2 1 -10 0 3 10
sa:<v-down>	-5 -3 5 12 -1 -10 0 -9
sa:<v-end>	0 8 5 -2 -8 0 6 -9
sa:<v-impose>	-2 -8 -4 4 -7 -5 14 6
sa:<v-propose>	0 -9 0 0 3 -15 27 -10
sa:<v-return>	5 0 -3 2 -6 -1 -12 7
sa:<v-say>	6 -3 -7 -3 7 -6 2 -1
sa:<v-sell>	7 -14 0 -6 12 13 -9 -14
sa:<v-stay>	13 -2 -2 7 -25 5 -14 4
sa:<v-suspend>	2 -9 0 13 -24 -7 -17 13
sa:<v-target>	-3 5 -1 3 6 0 -11 -10
sa:<v-threaten>	0 3 0 6 -4 0 -12 3
sa:<v-up>	-13 -1 -3 6 -12 6 -2 8
sa:?	-2 0 -12 17 -14 1 -8 -9
sa:a	-4 -8 2 6 1 3 13 -8
sa:a .	0 -15 0 5 4 0 0 4
sa:a <day-ahead>	0 0 0 -12 0 0 0 12
sa:a <day-gone>	0 -4 0 -8 0 0 0 16
sa:a <office>	0 -24 0 7 8 0 3 2
sa:a <quality>	0 10 0 -9 3 0 0 -2
sa:a <span>	0 -1 0 10 0 0 0 -8
sa:a bad	0 11 0 -10 0 0 0 0
sa:a call	0 12 0 -17 0 0 0 7
sa:a decision	0 -14 0 14 -1 0 0 2
sa:a duty	0 17 0 -8 -5 0 -2 -1
sa:a fee	0 -18 0 9 9 0 0 0
sa:a formal	0 0 0 10 -8 0 0 0
sa:a fourth	0 0 0 9 0 0 0 -7
sa:a framework	0 -10 0 15 0 0 0 -2
sa:a further	0 8 0 -3 13 0 0 -15
sa:a good	0 12 0 -5 0 0 -2 0
sa:a handshake	0 -1 0 11 0 0 0 -8
sa:a level	0 12 0 -9 0 0 0 -1
sa:a levy	0 -10 0 14 0 0 0 -4
sa:a minute	0 -8 12 -14 1 0 0 1
sa:a notice	0 1 0 -8 -5 0 0 13
sa:a pause	0 -10 0 7 0 0 0 2
sa:a period	0 15 0 -10 0 0 0 -3
sa:a post	0 0 0 -13 9 0 0 6
sa:a rate	0 -8 0 10 0 0 0 -1
sa:a separate	0 13 0 -5 0 0 0 -8
sa:a state	0 11 0 -5 -5 0 0 0
sa:a surcharge	0 -8 0 8 0 0 0 0
sa:a text	0 0 0 -10 0 0 0 14
sa:a treaty	0 3 0 -10 0 0 11 -2
sa:a truce	0 0 7 12 3 0 2 -25
sa:about	7 -21 0 2 -3 4 0 8
sa:above	3 -6 0 -4 0 0 0 12
sa:according	0 6 -1 5 2 0 -10 -4
sa:according to	0 6 -1 5 2 0 -10 -4
sa:across	0 -12 0 5 0 0 0 8
sa:across the	0 -11 0 3 0 0 0 9
sa:additional	-1 -4 7 8 -12 0 0 0
sa:additional duty	0 -4 8 5 -8 0 0 0
sa:admit	0 0 0 0 8 0 0 -9
sa:affiliate	4 0 -1 -15 -7 0 0 16
sa:affiliate rule	9 0 0 0 -6 0 0 1
sa:after	-3 7 0 7 -19 -1 0 -2
sa:after .	0 -6 0 9 -7 0 0 2
sa:after <level>	0 0 0 10 0 0 0 -8
sa:after <name>	0 13 0 -5 -1 0 -1 -1
sa:after <number>	0 13 0 -8 0 0 0 -3
sa:after <span>	0 0 0 10 0 0 0 -12
sa:after a	0 -7 0 -1 0 0 0 9
sa:after that	0 0 0 3 6 0 0 -8
sa:after the	0 -4 0 11 -1 0 0 0
sa:afternoon	0 -11 0 7 -1 0 0 5
sa:afterward	0 1 0 6 3 0 0 -13
sa:again	0 6 -5 7 -22 1 -4 -1
sa:ago .	0 3 0 -10 0 0 0 6
sa:agree	0 -8 0 -8 5 0 5 13
sa:agree .	0 12 0 -6 -4 0 0 0
sa:agree in	0 -4 0 -8 0 0 3 11
sa:agree on	0 -12 0 6 0 0 5 0
sa:agree to	0 -6 0 18 0 0 0 -6
sa:agree with	0 0 0 -9 4 0 0 7
sa:agreement	0 0 -2 -13 2 -3 10 7
sa:agreement ,	0 10 0 -16 -2 0 3 1
sa:agreement on	0 7 0 -16 0 0 5 5
sa:agreement with	0 -11 0 2 0 0 6 0
sa:agricultural	0 -6 0 9 0 0 0 0
sa:ahead	0 13 0 -8 -1 0 0 -2
sa:ahead .	0 11 0 -9 0 0 0 0
sa:alive	0 0 0 10 0 0 0 -11
sa:all	-10 3 -1 17 -26 0 2 -4
sa:all ,	0 18 0 -18 0 0 0 0
sa:all .	0 1 0 7 -12 0 5 -8
sa:all <quality>	0 -2 0 8 0 0 0 -3
sa:all other	0 10 0 -6 0 0 0 0
sa:allow a	0 5 0 -11 3 0 0 0
sa:among	0 -9 0 11 1 0 -2 0
sa:an	0 11 1 -14 -21 12 6 -2
sa:an <quality>	0 5 0 -12 4 5 0 -4
sa:an additional	0 -17 0 14 -2 1 0 2
sa:and	9 -4 -13 5 -7 1 -12 7
sa:and ,	0 0 0 -6 -4 0 0 13
sa:and <day-ahead>	0 19 0 -13 0 0 0 -7
sa:and <day-gone>	0 4 0 -8 0 0 0 5
sa:and <level>	-1 -7 0 4 -19 0 -9 23
sa:and <name>	-6 -30 -13 10 0 0 -3 26
sa:and <number>	4 -18 0 -1 -3 0 -2 21
sa:and <span>	0 3 0 4 0 0 0 -9
sa:and a	0 27 0 -15 0 0 0 -7
sa:and another	0 -11 0 12 0 0 0 0
sa:and antimony	8 0 0 0 -1 0 0 -6
sa:and are	0 -2 0 10 -4 0 0 -4
sa:and both	0 -2 0 15 0 0 0 -11
sa:and bring	0 6 0 -8 0 0 0 2
sa:and control	-10 12 0 -2 0 0 0 0
sa:and duty	0 1 0 -14 1 0 0 10
sa:and end	0 4 0 2 5 0 0 -18
sa:and everybody	0 0 0 -5 9 0 0 0
sa:and for	0 15 0 -10 -2 0 0 0
sa:and from	0 0 0 -15 6 0 0 9
sa:and get	0 12 0 -9 0 0 0 0
sa:and has	0 3 0 6 -8 4 0 -10
sa:and i	0 -2 0 -8 -8 0 0 20
sa:and in	0 0 0 13 0 0 0 -14
sa:and is	0 -4 0 24 -8 0 0 -16
sa:and it	0 -6 0 17 0 0 0 -9
sa:and last	0 8 0 0 0 0 0 -13
sa:and mr	0 10 0 -11 0 0 0 0
sa:and no	0 13 0 -8 0 0 0 -1
sa:and not	0 2 0 -6 2 0 0 3
sa:and now	0 -1 0 14 0 0 0 -11
sa:and pay	0 13 0 -9 0 0 0 -2
sa:and so	0 0 0 -11 1 0 0 11
sa:and that	0 -6 0 13 0 0 3 -13
sa:and the	0 1 -2 4 1 10 -9 -5
sa:and they	0 14 0 -14 2 0 0 -3
sa:and those	0 19 0 -15 0 0 0 -4
sa:and to	6 -8 -1 19 -4 0 0 -12
sa:and until	0 0 0 -3 11 0 0 -5
sa:and was	0 0 0 -14 0 0 0 17
sa:and will	0 3 0 11 -13 0 0 -7
sa:and with	0 5 0 -17 0 0 0 13
sa:and without	0 0 0 -3 -3 0 0 11
sa:anew	0 -8 0 -15 18 0 0 3
sa:announce	9 2 5 -2 1 0 -6 -13
sa:announce .	14 -4 0 -10 12 0 0 -11
sa:announce on	-1 18 -1 -8 0 0 0 -8
sa:another	0 -13 0 20 -4 0 5 -6
sa:another <number>	0 0 0 14 0 0 0 -12
sa:answer	-7 -10 0 13 -16 0 4 8
sa:answer .	0 -4 0 0 -4 0 0 9
sa:answer with	0 -17 0 18 -1 0 0 1
sa:antimony	9 -1 0 0 -1 0 0 -7
sa:any	5 5 0 -6 -11 0 0 3
sa:any case	0 0 0 -6 0 0 0 9
sa:anything .	0 0 7 5 0 0 0 -10
sa:appeal .	0 -4 0 -2 11 0 0 -1
sa:apple	0 5 0 -14 0 0 0 8
sa:application	0 6 0 0 1 0 0 -11
sa:apply ,	0 -6 0 -2 0 0 0 12
sa:apply .	0 13 1 0 -4 0 0 -10
sa:apply again	0 -5 0 -6 0 0 0 15
sa:apply provisionally	0 0 0 8 0 0 0 -5
sa:approval	0 10 0 -4 -3 0 -1 0
sa:approve it	0 0 0 7 -4 0 0 0
sa:approve the	0 8 0 -10 0 1 0 0
sa:are	-3 -4 -1 -5 2 -8 4 10
sa:are at	0 11 0 -10 0 0 0 0
sa:are back	0 8 0 -15 -1 0 0 9
sa:are enter	0 -7 0 11 -2 0 0 0
sa:are exempt	0 0 -7 10 -4 0 0 0
sa:are free	0 -7 10 -2 -4 0 0 3
sa:are lawful	0 -1 0 8 -4 0 0 0
sa:are not	1 -9 -1 -3 4 0 3 2
sa:are on	0 0 0 -9 0 0 0 11
sa:are over	0 11 0 -14 0 0 0 2
sa:are put	0 -3 0 -3 0 0 0 8
sa:are up	0 3 0 -11 0 0 0 5
sa:arrangement	0 8 0 -22 5 0 0 11
sa:arrangement with	0 5 0 -13 0 0 0 9
sa:as <person>	0 -3 0 9 0 0 0 -2
sa:as a	0 2 0 -10 -2 0 0 11
sa:as before	0 17 0 -24 6 0 0 0
sa:as the	-6 -8 0 11 -9 -1 5 0
sa:as they	0 6 1 -1 6 0 0 -11
sa:as we	0 -11 0 5 0 0 0 5
sa:ask	0 -7 0 0 10 0 -1 0
sa:at	-10 6 -7 -5 15 0 -5 -3
sa:at <level>	-1 11 -1 -1 0 0 -7 -1
sa:at <number>	-11 -9 4 9 11 -3 -1 -6
sa:at a	0 6 0 -22 7 0 0 10
sa:at least	0 -4 0 4 -9 0 0 6
sa:at the	5 18 -6 -15 3 3 -1 -2
sa:autumn	0 10 0 -18 1 0 0 4
sa:autumn .	0 11 0 -9 0 0 0 0
sa:away	2 -16 0 25 -1 0 0 -11
sa:back	-2 -1 -5 -1 -19 0 -22 29
sa:back .	0 9 -1 -22 12 0 -5 2
sa:back to	0 -11 0 15 -19 1 -10 11
sa:bad	0 21 0 -20 0 0 0 0
sa:ban	14 -8 0 0 -4 8 0 -14
sa:ban on	8 -1 0 5 -2 0 0 -9
sa:banana	0 4 0 -14 0 0 0 12
sa:bank	0 -8 0 13 -3 0 0 0
sa:battery	7 -12 0 10 0 0 0 -7
sa:be	-2 -11 6 -9 7 14 7 -2
sa:be <level>	0 -12 0 -3 18 0 0 2
sa:be <number>	0 11 0 -5 -5 0 10 -11
sa:be back	0 13 0 -3 -4 0 0 -3
sa:be charge	0 13 7 -12 0 0 -4 -2
sa:be due	0 -11 0 9 0 0 1 0
sa:be extend	0 -9 0 5 3 0 0 0
sa:be impose	0 -14 0 13 0 0 0 0
sa:be in	0 0 0 12 -9 0 0 0
sa:be renewed	0 0 10 0 0 0 0 -8
sa:bear	0 -10 0 9 8 0 0 -5
sa:bear <level>	0 -11 0 15 0 0 0 -3
sa:became	0 -10 0 21 0 0 0 -12
sa:because	0 3 0 12 -10 0 0 -6
sa:because it	0 9 0 -14 0 0 0 5
sa:because of	0 11 0 -9 -1 0 0 1
sa:because the	0 -6 0 20 0 0 0 -11
sa:become	1 10 -1 -29 3 0 17 -2
sa:become <level>	0 2 0 -18 -1 0 16 0
sa:beef	0 -9 0 5 -3 0 0 6
sa:been <level>	0 -19 0 16 0 0 0 3
sa:been charge	0 -6 0 8 6 0 0 -10
sa:been pay	0 9 0 -6 0 0 0 -3
sa:beer	0 6 0 -1 2 0 0 -10
sa:before	0 7 -4 1 -15 1 5 -5
sa:before :	0 14 0 -15 0 0 0 0
sa:before <day-ahead>	0 5 0 5 -12 0 0 -3
sa:before <number>	0 2 0 7 0 0 0 -9
sa:before the	0 10 0 -7 0 0 0 0
sa:before their	0 0 0 -14 0 0 0 14
sa:begin	-2 16 -1 0 1 0 -4 -11
sa:begin .	0 22 0 0 -6 0 0 -15
sa:begin :	0 11 0 -6 -5 0 0 0
sa:begin on	0 1 0 -10 1 0 0 8
sa:being	0 6 0 -10 0 0 0 4
sa:believe	2 10 0 -6 0 0 0 -5
sa:beside	0 7 0 3 0 0 0 -12
sa:beside the	0 -8 0 10 0 0 0 0
sa:better	4 -12 0 -10 0 0 0 16
sa:between	2 -12 0 0 -1 4 0 4
sa:between <name>	0 0 0 -2 -13 5 0 7
sa:between the	4 -15 0 -5 9 0 2 2
sa:bid	0 0 0 12 -7 0 0 0
sa:bill	0 -6 0 -7 14 0 0 0
sa:biscuit	0 -12 0 -1 0 0 0 14
sa:black	0 7 0 -13 0 0 0 6
sa:blink	0 -8 0 8 0 0 0 0
sa:book	0 3 0 -10 0 0 0 9
sa:both	3 -7 -4 -2 0 -4 10 3
sa:both at	0 0 0 -9 0 0 0 11
sa:both country	0 -14 0 0 12 0 -1 1
sa:both duty	0 -11 0 3 0 0 0 9
sa:both government	0 12 0 -8 0 0 0 -1
sa:both side	0 2 0 13 4 0 -3 -13
sa:box	0 -11 0 11 7 0 0 -9
sa:branded	0 13 0 -11 0 0 0 0
sa:branded medicine	0 13 0 -11 0 0 0 0
sa:bring	0 16 0 -7 -1 0 -2 -3
sa:bring back	0 14 0 -5 0 0 0 -8
sa:bring it	0 10 0 -9 0 0 0 0
sa:bring the	0 14 0 -12 0 0 0 0
sa:built	-1 -2 0 11 3 0 0 -9
sa:busan	0 -8 8 6 -10 0 0 0
sa:business	0 -6 0 0 -3 13 0 -2
sa:but <name>	0 -7 0 0 0 0 0 11
sa:but not	0 9 0 -10 0 4 0 -3
sa:buyer	0 -12 0 -3 10 5 0 0
sa:buyer of	0 -7 0 -2 11 0 0 0
sa:by	-6 7 -16 3 -13 -9 9 5
sa:by <day-ahead>	0 14 -1 -21 1 0 3 6
sa:by <level>	0 -13 0 16 0 0 0 -1
sa:by <name>	0 5 0 0 -9 0 0 3
sa:by <number>	0 -11 0 23 -9 0 0 -1
sa:by <person>	0 0 0 -12 9 0 0 2
sa:by <points>	0 -13 0 1 0 0 0 8
sa:by <span>	0 -7 0 0 -8 0 0 11
sa:by both	0 13 0 -10 0 0 2 -6
sa:by itself	0 6 0 -12 6 0 0 -1
sa:by side	0 10 0 -7 0 0 0 0
sa:by the	1 -8 0 18 -16 0 0 2
sa:by then	0 -4 0 -13 15 0 0 7
sa:cabinet	0 16 0 -9 4 0 0 -10
sa:call	2 -22 0 14 8 0 -1 -3
sa:call "	0 0 0 11 0 0 0 -7
sa:call at	0 -6 0 3 10 0 0 -7
sa:call on	0 11 0 -9 0 0 0 0
sa:call with	0 1 0 -19 0 0 0 16
sa:can	-3 15 0 -7 6 11 -3 -21
sa:can be	-2 7 0 0 -1 12 0 -13
sa:cancel	0 11 0 -7 0 0 0 -1
sa:cannot	0 0 8 -10 -1 0 0 1
sa:capital	0 -8 0 5 0 0 0 2
sa:car ,	0 -5 0 9 0 0 0 0
sa:car .	0 10 0 -8 0 0 0 0
sa:carpet	0 0 0 10 0 0 0 -8
sa:carry	0 -11 0 -2 0 0 -2 15
sa:carry on	0 -6 0 -8 0 0 0 14
sa:cease	0 -9 0 8 -8 0 0 10
sa:cease to	0 -8 0 8 0 0 0 0
sa:cell	12 -8 0 -2 0 0 0 0
sa:cement	0 11 0 -8 0 0 -6 0
sa:cent	0 -2 0 17 0 0 0 -13
sa:certain	0 -7 5 8 0 0 0 -7
sa:ceylon	0 -8 0 9 0 0 0 0
sa:change	8 -20 0 18 -8 0 0 0
sa:charge	-9 -11 6 2 5 -2 2 0
sa:charge .	0 -11 8 8 0 0 5 -14
sa:charge <level>	0 -13 0 16 0 0 3 -6
sa:charge <number>	0 -20 0 12 -2 0 0 11
sa:charge a	0 -8 0 12 0 0 0 -2
sa:charge on	0 13 0 -9 -3 0 0 0
sa:charge since	0 -12 0 5 8 0 0 -4
sa:chip	-1 -14 0 8 0 0 0 4
sa:client	0 -8 0 13 -4 0 0 0
sa:close	0 -11 0 -12 11 0 3 8
sa:close .	0 -4 0 -25 16 0 0 12
sa:closed	0 0 0 0 9 0 0 -8
sa:coffee	0 -2 0 0 -9 0 0 11
sa:coffee ,	0 -5 0 10 -3 0 0 0
sa:coffee and	0 0 0 -12 0 0 0 12
sa:collect	0 8 0 -3 5 0 0 -11
sa:column	0 0 0 -1 -4 0 -1 9
sa:come	0 -17 10 5 -5 -2 -9 12
sa:come and	0 -10 0 0 -1 0 0 13
sa:come back	0 -24 0 10 1 0 -6 9
sa:come in	0 -10 0 11 0 0 0 0
sa:come into	0 -2 13 0 0 0 0 -9
sa:comment	0 -9 0 0 12 0 0 0
sa:commerce ministry	-4 -6 0 12 2 0 0 -4
sa:commission	0 -11 0 10 0 0 0 0
sa:comply	0 9 0 0 -3 0 0 -1
sa:concentrate	0 5 -1 -16 0 0 0 13
sa:concern	0 -7 0 11 -3 0 0 0
sa:conclude	0 1 0 -8 -1 0 6 1
sa:condition	0 15 0 -13 0 0 0 0
sa:confirm	0 -9 0 -3 11 0 0 3
sa:confirm .	0 -7 0 12 0 0 0 -3
sa:confirm it	0 0 0 -10 3 0 0 4
sa:consent	0 0 0 -4 -7 0 0 13
sa:consider	0 0 0 -12 0 0 0 12
sa:continue	0 2 0 -3 9 0 0 -4
sa:continue for	0 3 0 -10 0 0 0 5
sa:continue to	0 -1 0 6 4 0 0 -8
sa:contract	0 -4 0 11 -2 0 0 -2
sa:copper	0 16 0 -20 0 0 0 0
sa:cost	0 -15 0 12 6 0 0 0
sa:cost <level>	0 -9 0 0 0 0 0 10
sa:cotton	0 14 0 0 -4 0 0 -5
sa:could	-2 10 0 -2 -6 0 11 -7
sa:council	0 9 0 -7 0 0 0 0
sa:counter	0 0 0 -11 12 0 0 -2
sa:country '	0 -5 0 11 0 0 0 -4
sa:country ,	0 -8 0 13 0 0 0 0
sa:country from	0 10 0 -10 0 0 0 0
sa:country would	0 5 0 -11 0 0 0 7
sa:crane	0 9 0 -9 3 0 0 -3
sa:custom	0 12 3 0 -1 0 -1 -12
sa:custom house	0 9 0 0 0 0 0 -9
sa:customer	0 -12 0 12 0 0 0 0
sa:cut	0 -8 0 11 1 0 0 -3
sa:date	13 -24 0 -6 -9 -2 9 18
sa:day	0 4 0 -19 0 0 13 3
sa:day ,	4 -13 -3 -2 0 1 0 10
sa:day .	5 6 0 -6 -10 0 4 -1
sa:day for	0 1 0 -12 0 0 7 0
sa:day of	-4 0 1 -10 3 0 0 8
sa:day to	0 12 0 5 0 0 0 -13
sa:deadline	0 0 0 0 -20 3 7 6
sa:deal	-6 10 0 -4 3 8 0 -11
sa:deal was	0 13 0 -12 0 0 0 0
sa:deal were	0 12 0 -12 0 0 0 0
sa:deal with	0 -14 0 2 0 5 0 3
sa:decide	0 -12 0 19 -16 0 2 0
sa:decide on	0 -8 0 10 -13 0 8 0
sa:decision	0 -11 0 7 -3 0 0 8
sa:decree	0 -3 0 -13 2 0 0 17
sa:decree of	0 -7 0 -2 -2 0 0 13
sa:demand	0 9 0 4 -9 0 0 -3
sa:desk	0 -3 0 -6 16 0 0 -6
sa:desk )	0 0 0 -8 9 0 0 0
sa:did	0 5 0 1 2 0 0 -11
sa:did in	0 6 0 0 6 0 0 -9
sa:direction .	0 -8 0 10 0 0 0 0
sa:dispute	0 -5 0 -14 1 0 12 4
sa:dispute over	0 -3 0 -6 2 0 13 -7
sa:do	6 13 0 -10 -7 0 -1 0
sa:do with	0 10 0 -9 0 0 0 0
sa:doe	-4 -8 0 2 -1 5 -2 10
sa:doe not	-1 5 0 -2 -11 6 0 0
sa:doesn't	0 -2 0 -12 16 0 0 0
sa:don't	0 -4 0 0 0 0 0 10
sa:down	0 0 0 6 -3 -1 -9 1
sa:down to	0 0 0 6 2 0 0 -11
sa:draft	1 9 0 -21 -6 0 12 0
sa:draft .	0 3 0 -10 0 0 4 1
sa:drawer	0 3 0 -11 0 0 0 8
sa:drone	0 -2 0 9 -1 0 0 0
sa:due	0 15 2 2 -13 0 5 -16
sa:due .	0 -2 0 12 0 0 7 -15
sa:due on	0 11 0 -10 0 0 0 0
sa:duty	-15 4 12 -6 -3 -7 -11 8
sa:duty -	0 -2 0 -5 9 0 0 0
sa:duty .	0 0 5 11 -5 0 0 -13
sa:duty are	0 -3 0 9 -5 0 0 0
sa:duty in	0 -10 0 8 3 0 0 -2
sa:duty included	0 -11 0 12 0 0 0 0
sa:duty of	-5 -1 -5 -3 17 0 -6 0
sa:duty on	-2 -1 0 -10 -6 0 -7 24
sa:duty over	0 0 0 8 0 0 0 -10
sa:duty which	0 13 0 -14 0 0 0 0
sa:duty will	0 11 0 -8 0 0 0 0
sa:each	0 3 0 10 6 0 -4 -25
sa:each of	0 -2 0 11 -2 0 0 -1
sa:each other	0 0 0 3 6 0 0 -12
sa:each side	0 7 0 7 -3 0 -2 -11
sa:earlier .	-1 10 0 -5 -3 0 0 0
sa:earth .	-6 -5 0 14 0 0 0 0
sa:earth that	0 12 0 -11 0 0 0 0
sa:economy	0 2 0 13 -2 0 0 -16
sa:economy ministry	0 10 0 -3 0 0 0 -6
sa:effect	1 14 -2 -18 0 0 2 3
sa:effect .	0 9 0 -8 0 0 0 0
sa:effect on	0 6 0 -13 5 0 3 -1
sa:either .	0 7 0 0 -9 0 0 0
sa:else	2 0 0 1 6 0 0 -14
sa:emergency tariff	0 3 0 -10 8 0 0 0
sa:end	4 7 3 -13 -28 0 3 8
sa:end ,	0 6 0 -11 -9 0 0 12
sa:end .	5 -19 7 -41 -21 2 3 40
sa:end in	0 9 -7 0 0 0 0 0
sa:end of	2 20 -3 -22 0 0 4 0
sa:end on	-1 16 0 15 -6 0 0 -26
sa:end the	0 9 0 -9 3 0 0 0
sa:enter	2 0 -7 5 4 0 -3 -10
sa:enter before	0 2 0 4 -10 0 0 0
sa:escape	0 9 0 -9 0 0 0 0
sa:evening	2 2 0 11 0 0 0 -12
sa:evening ,	5 -6 0 11 0 0 0 -8
sa:evening .	-1 -8 0 10 0 0 0 0
sa:every	0 14 11 -5 -7 0 0 -17
sa:every country	0 10 0 2 0 0 0 -11
sa:everybody	0 5 2 -11 5 0 -3 0
sa:everybody .	0 13 0 -4 0 0 -1 -6
sa:everything	0 5 0 -10 -5 0 3 8
sa:everything .	0 9 0 -11 0 0 4 0
sa:exact	0 -3 0 0 11 0 0 -6
sa:exclusion	8 -14 34 -30 -4 0 4 -12
sa:exclusion for	0 -7 12 -6 0 0 5 -1
sa:exempt	0 4 -12 8 -5 0 0 0
sa:exemption	-1 8 9 -4 -8 0 0 -12
sa:expect	0 -17 0 6 0 0 -10 16
sa:expect a	0 0 0 -10 0 0 -1 13
sa:expect to	0 -9 0 2 0 0 0 3
sa:expire	0 -2 2 -8 -4 0 0 11
sa:expire ,	0 -1 0 -13 0 0 0 16
sa:explain	0 6 0 13 -3 0 0 -15
sa:export	13 -3 0 9 -17 0 0 -12
sa:export of	1 6 0 2 -5 0 0 -9
sa:extend .	0 -19 0 4 8 0 0 4
sa:extend a	0 0 0 -8 0 0 0 9
sa:extend by	0 0 0 10 -1 0 0 -5
sa:extend it	0 17 0 1 0 0 0 -17
sa:extend the	0 0 0 11 -5 0 0 -1
sa:extend their	0 0 0 -12 0 0 0 13
sa:extension of	0 -3 0 -9 2 0 9 0
sa:extra	0 -6 0 9 6 0 0 -10
sa:extra <level>	0 -9 0 10 0 0 0 0
sa:failing	0 16 0 -8 0 0 0 -5
sa:failing a	0 9 0 -7 0 0 0 0
sa:fall	-3 11 0 0 4 0 -2 -14
sa:fall away	0 -6 0 14 0 0 0 -5
sa:fall to	0 11 0 -10 2 0 0 -3
sa:far	0 -12 0 3 6 0 0 1
sa:fare	0 -8 0 19 0 0 0 -11
sa:farm	0 -2 0 13 0 0 -6 -1
sa:fear	0 8 0 -13 0 0 0 4
sa:fee	-9 -24 0 7 29 -1 0 -11
sa:fee .	0 -6 -5 10 14 0 0 -10
sa:fentanyl	0 -23 0 20 -5 0 0 4
sa:fentanyl .	0 -11 0 9 0 0 0 1
sa:fight	0 0 0 -10 12 0 0 0
sa:final	0 9 0 0 0 0 0 -9
sa:finance	0 14 0 -17 6 0 0 -1
sa:fine	0 -6 0 15 -2 0 0 -2
sa:finish	0 5 0 -10 0 0 0 6
sa:firm	1 -6 1 12 -1 0 0 -5
sa:first	0 0 0 0 9 0 0 -4
sa:first time	0 -4 0 8 0 0 0 0
sa:five	0 -1 0 -9 -4 0 0 17
sa:five hour	0 0 0 -15 0 0 0 14
sa:flour	0 0 0 17 0 0 0 -14
sa:follow	6 0 0 -9 8 0 0 -3
sa:follow .	6 -4 0 -4 9 0 0 -7
sa:followed	0 10 0 0 0 0 0 -10
sa:following	12 7 0 -25 5 0 0 1
sa:for	-1 4 5 -7 11 -3 0 -8
sa:for <level>	0 -8 0 12 -2 0 0 0
sa:for <quality>	0 -4 11 -5 -5 0 -1 5
sa:for <seat>	0 -11 0 13 0 0 0 0
sa:for <span>	-10 11 -1 -6 10 -1 -1 -3
sa:for a	0 3 0 0 4 0 3 -12
sa:for an	0 0 3 -12 0 0 7 0
sa:for call	0 -11 0 12 0 0 0 0
sa:for car	0 11 0 -8 0 0 0 0
sa:for everyone	0 9 0 -2 0 0 0 -4
sa:for good	0 -12 0 5 1 0 3 0
sa:for it	0 -3 0 0 -6 0 0 12
sa:for its	0 5 0 -3 -9 4 0 0
sa:for longer	0 -3 0 -5 0 0 0 10
sa:for nearly	0 10 0 -7 0 0 0 -1
sa:for other	0 -9 0 1 0 0 0 9
sa:for rare	-1 -13 0 11 0 0 0 5
sa:for some	0 9 0 -8 0 0 0 0
sa:for the	-5 19 -10 -9 -19 0 4 6
sa:for them	0 11 0 -9 0 0 0 -1
sa:for which	0 -2 0 -10 9 0 0 3
sa:force until	0 0 0 13 -1 0 0 -9
sa:forced	6 0 0 0 1 0 0 -10
sa:foreign	5 -8 0 15 -2 0 0 -11
sa:foreign ministry	0 0 0 10 0 0 0 -6
sa:formal	0 0 0 10 -8 0 0 0
sa:forward	0 -5 0 -5 0 0 0 12
sa:found the	0 0 0 12 -3 0 0 -5
sa:four	0 -12 0 9 -3 0 0 2
sa:fourth round	0 0 0 12 0 0 0 -8
sa:free	-1 -2 5 -3 13 0 0 -12
sa:free of	0 -17 5 9 6 0 0 -8
sa:freeze	0 -4 0 -6 0 0 0 13
sa:from	-5 2 6 -1 5 -8 0 -5
sa:from <day-ahead>	0 -14 -6 16 -15 0 0 11
sa:from <level>	0 26 0 -17 1 0 0 -11
sa:from <month-ahead>	0 0 0 9 0 0 0 -7
sa:from <name>	-2 -1 14 -9 7 0 6 -15
sa:from <number>	0 -10 0 1 13 0 0 0
sa:from a	0 -11 0 0 0 0 0 11
sa:from that	0 15 0 -6 -1 0 0 -7
sa:full	0 14 0 -22 4 0 0 2
sa:further	0 14 0 -7 9 0 0 -13
sa:further <level>	0 -8 0 9 0 0 0 0
sa:gallium	16 -7 0 0 -2 0 0 -11
sa:gallium ,	9 -1 0 0 -1 0 0 -7
sa:gazette	0 0 0 4 7 0 0 -11
sa:geneva	0 -6 0 0 0 0 0 8
sa:germanium	15 -7 0 0 -2 0 0 -11
sa:germanium and	8 0 0 0 -1 0 0 -6
sa:get <level>	0 -5 0 10 0 0 0 -2
sa:get a	0 -9 0 5 0 0 0 4
sa:give	0 -17 0 15 0 0 0 0
sa:give it	0 -6 0 8 0 0 0 -1
sa:go ,	0 -9 -1 2 0 0 0 7
sa:go ahead	0 13 0 -13 0 0 0 0
sa:go back	0 -5 0 29 -18 0 -10 -4
sa:go out	0 -7 0 -13 7 0 0 10
sa:go to	-2 0 0 -8 14 0 -3 -1
sa:go up	0 23 0 -6 -4 0 0 -18
sa:go well	0 9 0 -4 0 0 0 -3
sa:good	0 0 -3 15 -17 -3 3 -10
sa:good is	0 9 0 -9 0 0 0 0
sa:good of	0 -8 0 18 -5 0 0 -5
sa:good pay	0 -20 0 16 0 0 0 8
sa:good will	0 9 0 -11 0 0 0 2
sa:good worth	0 10 0 -7 0 0 0 0
sa:government	0 16 0 -16 -12 0 -2 12
sa:government agree	0 -3 0 -4 0 0 0 8
sa:guayaquil	0 0 0 -9 -1 4 0 8
sa:had	-5 -11 -4 16 -15 -5 -6 9
sa:had announce	0 -9 0 16 0 0 0 -6
sa:had reach	0 -7 0 11 0 0 0 0
sa:half .	0 -2 0 10 0 0 0 -5
sa:half of	0 -12 0 -3 0 0 0 15
sa:halifax	0 -5 0 10 0 0 0 -3
sa:halve	0 -6 0 9 0 0 0 0
sa:ham	0 -9 0 11 0 0 0 0
sa:handshake	0 -2 0 12 0 0 0 -8
sa:happen	0 13 0 -4 -2 0 0 -4
sa:has	0 -2 0 5 -3 2 9 -14
sa:has a	0 0 0 13 0 0 -6 -6
sa:has announce	0 -3 0 -6 14 0 -3 -1
sa:has charge	0 -16 0 17 0 0 0 -2
sa:has sign	0 10 0 -7 0 0 0 0
sa:has the	0 -11 0 11 0 0 0 0
sa:has to	0 0 0 13 -7 0 0 0
sa:have	0 -2 0 -4 -11 1 5 10
sa:have a	0 0 0 -10 -2 0 15 0
sa:have agree	0 -8 0 9 0 0 0 0
sa:have been	1 3 0 0 7 0 -8 -10
sa:have the	0 9 -1 -9 0 0 0 0
sa:have to	0 0 0 -4 -4 0 -1 12
sa:having	0 -17 0 12 0 0 4 -1
sa:he	0 0 -1 4 -6 -7 -9 11
sa:he hope	0 0 0 -9 12 0 0 0
sa:he tell	0 -10 0 4 -3 0 0 7
sa:he think	0 9 0 -3 0 0 0 -2
sa:he was	0 -8 0 18 -7 0 0 0
sa:health	0 0 0 14 0 0 0 -11
sa:hear	0 -8 0 -2 9 0 0 0
sa:hearing	0 0 0 -6 12 0 0 0
sa:her	0 1 0 0 -10 0 0 7
sa:here	0 -11 0 14 0 0 0 -1
sa:here .	0 -7 0 15 0 0 0 -8
sa:high	7 -13 0 7 0 0 0 0
sa:higher	0 5 0 -14 0 0 0 7
sa:higher rate	0 -12 0 -5 0 0 0 16
sa:highest	0 -8 0 6 -1 0 0 3
sa:him	0 -12 0 5 8 0 0 -3
sa:himself	0 0 0 -4 9 0 0 -1
sa:his <person>	0 -1 0 8 0 0 0 -4
sa:hold	0 0 0 11 -6 0 0 -6
sa:hold for	0 -6 0 9 0 0 0 0
sa:home	0 -9 0 -3 -2 0 0 15
sa:honey	0 -9 0 9 0 0 0 0
sa:hope	0 -10 0 -13 19 0 4 -1
sa:hotel	0 -5 0 12 0 0 0 -5
sa:hour	0 -9 0 8 -6 0 0 2
sa:house	0 6 0 12 0 0 0 -17
sa:household	0 -8 0 9 0 0 0 0
sa:hundred	0 0 0 11 0 0 0 -11
sa:i	0 7 0 -10 -2 0 0 10
sa:i have	0 -4 0 -5 -4 0 0 16
sa:i read	0 -9 0 6 0 0 0 3
sa:if	-1 12 -11 -6 -8 0 0 -3
sa:if <name>	0 7 0 0 0 0 0 -9
sa:if it	0 12 0 9 0 0 0 -21
sa:if no	0 -2 0 -8 -2 2 0 15
sa:if nobody	0 -8 0 0 0 0 0 8
sa:if there	0 5 0 2 -2 0 2 -12
sa:if they	0 -10 0 1 -7 0 3 11
sa:if you	0 9 0 -8 0 0 0 0
sa:import	0 -14 0 10 6 0 0 -3
sa:import surcharge	0 -8 0 9 0 0 0 0
sa:importer	0 -9 0 2 -8 0 0 11
sa:impose	0 -11 0 11 0 0 3 -3
sa:impose .	0 -15 0 15 0 0 0 0
sa:in	-2 -9 -20 15 0 -1 -6 4
sa:in <month-ahead>	0 -14 0 11 3 0 0 -2
sa:in <month-gone>	4 -17 4 16 -14 0 0 0
sa:in <name>	-2 5 0 5 -1 0 0 -10
sa:in <number>	0 18 0 -15 5 0 0 -7
sa:in a	0 0 0 -12 8 0 0 7
sa:in any	0 0 0 -6 0 0 0 9
sa:in each	0 -3 0 12 -2 0 0 -1
sa:in good	0 -13 0 10 -1 0 0 3
sa:in izmir	0 0 0 -9 9 0 0 0
sa:in place	0 -2 -2 -7 0 0 8 9
sa:in stockholm	0 -1 0 -7 0 0 0 11
sa:in which	8 -3 0 7 -8 0 4 -10
sa:instead	0 -1 0 -2 -4 0 0 13
sa:instead of	0 2 0 -6 -3 0 0 10
sa:into	0 -12 11 1 0 4 -4 0
sa:into <name>	0 7 0 -9 0 5 0 0
sa:into a	0 -5 0 -1 0 0 0 10
sa:into force	0 7 0 0 4 0 -2 -11
sa:into the	0 -13 13 0 -1 0 0 3
sa:is ,	0 0 0 -10 9 0 0 0
sa:is .	0 -5 0 9 0 0 0 0
sa:is <day-ahead>	0 -9 0 10 0 0 0 0
sa:is <level>	0 -5 0 22 -8 0 0 -12
sa:is <number>	0 -2 0 24 -1 0 0 -19
sa:is agree	0 16 0 -13 0 0 0 -4
sa:is apply	0 0 0 8 0 0 0 -5
sa:is at	0 -9 0 5 0 0 0 0
sa:is back	0 12 0 -9 7 0 0 -8
sa:is charge	0 -7 0 -9 1 0 5 11
sa:is due	0 26 0 -11 -10 0 2 -10
sa:is for	0 -11 0 12 0 0 0 0
sa:is go	0 -10 0 -4 0 2 0 13
sa:is no	0 11 0 -4 -10 0 4 -1
sa:is off	0 -18 0 4 2 0 0 6
sa:is on	0 11 0 0 -6 0 0 -7
sa:is over	0 -8 0 -6 -1 0 0 17
sa:is renewed	0 -19 0 13 0 0 0 7
sa:is the	8 7 0 -19 -6 0 1 6
sa:is to	0 15 -1 -24 0 1 0 7
sa:is up	0 -9 0 -5 0 0 0 14
sa:is what	0 4 0 0 1 0 0 -9
sa:is when	0 -8 0 -8 0 0 0 15
sa:isn't	0 12 0 -1 0 0 0 -8
sa:it	-6 -3 -15 7 -13 -9 -4 15
sa:it 's	0 -8 0 -15 4 0 0 24
sa:it .	1 2 -10 0 5 -8 -6 0
sa:it a	0 12 0 -12 0 0 0 0
sa:it announce	0 -1 8 2 -9 0 0 0
sa:it by	0 0 0 -8 0 0 0 9
sa:it come	0 -1 0 8 0 0 0 -6
sa:it did	0 8 0 -10 0 0 0 1
sa:it go	0 0 6 -11 0 0 0 5
sa:it had	0 -21 0 34 -3 0 0 -9
sa:it has	1 5 0 -13 5 0 0 4
sa:it is	-1 14 0 -2 0 0 -1 -9
sa:it may	0 9 -2 4 -3 0 0 -8
sa:it on	0 -7 0 12 0 0 0 -4
sa:it say	0 0 0 5 -6 0 7 -13
sa:it take	0 9 0 -7 -5 0 1 0
sa:it will	0 -6 0 -6 -11 0 6 17
sa:it would	-5 -10 0 4 8 0 -1 6
sa:it'll	0 -12 0 14 0 0 0 0
sa:its	6 -10 0 -10 -4 7 11 5
sa:its <organisation>	0 -12 0 15 0 0 -4 -1
sa:its <person>	0 0 0 -14 3 0 0 10
sa:its consent	0 0 0 -4 -6 0 0 13
sa:its duty	-3 -7 0 -3 1 0 4 9
sa:its port	0 -1 0 -12 11 0 0 2
sa:its rule	0 7 0 -14 0 0 0 3
sa:its tariff	0 3 0 6 -1 0 0 -10
sa:itself	0 8 0 -14 12 0 0 -7
sa:izmir	0 0 0 -7 9 0 0 0
sa:job	0 8 0 -7 0 0 0 0
sa:just	0 -17 13 -7 0 1 0 10
sa:keep	0 -3 0 -6 4 0 0 10
sa:lapse	0 -13 6 0 10 0 4 -12
sa:last	-5 -6 5 -19 9 2 13 7
sa:last <month-gone>	0 7 0 -11 0 0 0 5
sa:last <span>	0 24 0 -10 -4 0 0 -8
sa:last day	-8 -2 3 -22 10 2 0 15
sa:last year	3 -17 0 8 6 0 0 -3
sa:later	0 -2 0 -3 -1 0 0 11
sa:later .	0 0 0 -11 0 0 0 12
sa:latest	1 9 0 -5 0 5 0 -9
sa:latter	0 10 0 -6 0 0 0 0
sa:law	-6 4 0 4 0 9 -6 -9
sa:law of	0 -16 0 9 6 0 0 0
sa:lawful .	0 0 0 -11 13 0 0 0
sa:lawyer	0 0 0 13 0 0 0 -11
sa:lay	0 -9 0 18 0 0 -6 0
sa:least	0 -4 0 4 -9 0 0 6
sa:leave	3 -15 0 -1 -4 0 -6 21
sa:leave .	0 0 0 -4 -7 0 0 11
sa:leave out	0 0 0 -4 9 0 0 -1
sa:leave to	1 0 0 -8 0 0 0 6
sa:led	0 -3 0 -3 11 0 0 -4
sa:less	0 11 -8 -16 6 0 0 6
sa:less than	0 11 -8 0 0 0 0 0
sa:let	0 1 0 5 2 0 0 -12
sa:let it	0 -5 0 15 0 0 0 -10
sa:letter of	0 10 0 -10 0 0 0 0
sa:level	0 12 0 -3 -5 0 0 -2
sa:level .	0 9 0 -9 0 0 0 0
sa:levy	0 10 0 3 -6 0 -2 -8
sa:levy <level>	0 9 0 -12 0 0 0 1
sa:levy on	0 5 0 8 0 0 0 -11
sa:licence	12 -10 0 10 -6 0 -1 -6
sa:licence for	0 -7 0 9 0 0 0 0
sa:license	-1 -2 0 8 0 0 0 0
sa:lift	0 -1 0 6 -9 0 0 4
sa:like the	0 0 0 6 6 0 0 -12
sa:line	0 0 0 0 0 0 7 -9
sa:list of	0 -3 0 -11 9 0 0 8
sa:lithium	18 -15 0 0 0 0 0 -5
sa:live .	0 -3 0 10 0 0 0 -5
sa:longer .	0 -4 0 -3 0 0 0 10
sa:look	0 -14 0 3 -4 0 4 7
sa:lorry	0 3 0 7 -4 0 6 -14
sa:los	0 0 0 4 7 0 0 -11
sa:lose	0 7 0 -9 -3 0 0 7
sa:lose their	0 10 0 -4 -2 0 0 0
sa:m	-7 -8 6 -4 6 0 0 7
sa:m .	-7 -8 6 -4 6 0 0 7
sa:main	8 0 0 -14 8 0 0 0
sa:make	10 4 -1 -2 0 0 2 -12
sa:make with	0 10 0 0 0 0 0 -7
sa:making	0 14 0 -15 0 0 0 0
sa:making of	0 14 0 -15 0 0 0 0
sa:mandate	0 0 0 -10 0 0 4 4
sa:margin	0 12 0 -9 0 0 0 0
sa:margin of	0 10 0 -8 0 0 0 0
sa:match	0 8 0 -1 -1 0 0 -2
sa:matter	0 -6 0 17 -8 1 0 -4
sa:may be	0 -16 0 4 0 5 0 0
sa:may leave	0 -9 0 15 -5 0 0 0
sa:mediator	0 -4 0 17 -6 0 0 -6
sa:medicine	0 5 0 -11 0 0 0 9
sa:medicine .	0 15 0 -9 -2 0 0 -1
sa:meet	0 -4 -2 16 -4 -1 -3 0
sa:meet .	0 18 -1 -6 -11 0 0 0
sa:meet in	0 -6 0 10 3 0 0 -6
sa:men	0 -6 0 -11 0 5 0 13
sa:metal	1 10 0 -9 0 0 0 -1
sa:midnight	0 3 0 -19 -1 0 0 21
sa:midnight ,	0 6 0 -16 0 0 0 9
sa:midnight .	0 -3 0 -11 0 0 0 16
sa:midnight on	0 0 0 10 0 0 0 -7
sa:milk	0 0 0 -9 8 0 0 0
sa:million	0 -2 0 14 -9 0 0 0
sa:minister	0 9 0 -2 0 0 -1 -2
sa:minister ,	0 -6 0 12 0 0 0 -2
sa:minister .	0 8 0 -9 6 0 0 -6
sa:ministry	2 11 0 -8 4 0 0 -5
sa:minute	0 0 13 -18 2 0 0 1
sa:monday	0 -3 0 13 0 0 0 -8
sa:month	4 -13 0 4 5 0 -1 0
sa:month ,	5 2 0 -10 0 0 0 0
sa:month in	0 -8 0 11 0 0 0 0
sa:mood	0 -11 0 9 1 0 0 0
sa:more ,	0 -20 0 3 6 1 -2 11
sa:more .	0 24 7 -26 -8 0 0 2
sa:more for	0 15 0 -15 0 0 0 0
sa:more on	0 2 0 9 0 0 0 -12
sa:more than	0 -13 0 4 -8 0 0 11
sa:more to	3 -9 0 6 0 0 0 0
sa:most	0 22 0 -10 -11 0 0 -2
sa:most <quality>	0 19 0 -17 0 0 0 0
sa:mr	4 13 0 -21 0 -1 9 -2
sa:mr <person>	4 15 0 -22 0 0 9 -6
sa:must be	0 -11 0 19 -9 0 0 0
sa:name	0 -1 0 12 -2 0 0 -6
sa:name .	0 -9 0 11 0 0 0 0
sa:nearly	0 10 0 -5 0 0 0 -4
sa:need	0 0 0 -5 -9 0 0 15
sa:needed	0 -12 0 5 0 0 0 3
sa:needed .	0 -10 0 8 2 0 0 0
sa:negotiation	0 0 0 -7 0 0 13 -2
sa:neither	0 -10 0 1 4 0 0 2
sa:neither will	0 -7 0 10 0 0 0 -2
sa:never	0 -12 0 20 -2 0 0 -5
sa:new	-8 12 0 -5 0 -2 -4 0
sa:new rate	0 13 0 3 -17 0 0 0
sa:new tariff	0 13 0 -11 0 0 0 0
sa:new year	0 -2 0 -14 17 0 0 0
sa:next	10 7 -5 -4 0 0 -7 -5
sa:next year	6 8 -3 -13 5 0 0 0
sa:night	-5 -8 0 12 0 0 -8 4
sa:night ,	0 -8 0 28 0 0 -6 -14
sa:night .	-4 -5 0 -2 2 0 0 11
sa:night that	0 11 0 -10 0 0 0 0
sa:nil	0 12 0 -9 -2 0 0 0
sa:nine	0 0 0 -10 9 0 0 0
sa:no	2 -1 0 -14 7 0 1 3
sa:no .	1 4 0 -10 9 0 0 -2
sa:no more	0 4 0 -11 0 0 0 8
sa:no other	0 -3 0 -10 8 0 0 5
sa:no tariff	0 -8 0 11 0 0 0 0
sa:nobody	4 -21 5 15 -11 0 0 3
sa:none	0 -1 0 10 -11 0 0 4
sa:noon	0 -11 -1 15 2 0 0 -2
sa:noon .	0 -5 0 12 -2 0 0 -2
sa:nor	0 0 0 -5 -1 0 0 10
sa:not	-7 15 14 -7 -23 5 -8 0
sa:not ,	0 0 0 -9 0 0 3 8
sa:not .	0 19 0 -8 -8 0 0 0
sa:not <level>	0 14 0 -11 0 0 0 -3
sa:not <number>	0 -5 0 -4 -1 0 0 15
sa:not <span>	0 0 0 9 0 0 0 -9
sa:not be	0 -17 9 18 0 0 -3 -7
sa:not been	0 11 0 -2 -3 0 0 -3
sa:not come	0 -11 0 15 0 0 0 -1
sa:not have	0 9 -1 -1 0 0 0 -5
sa:not renewed	0 -7 0 9 0 0 0 -2
sa:not yet	0 -9 0 0 0 0 0 9
sa:nothing	8 1 -1 -9 -8 0 6 4
sa:nothing .	0 2 0 3 -10 0 0 0
sa:nothing but	0 -3 0 9 0 0 0 -3
sa:nothing to	0 17 0 -17 0 0 0 1
sa:nothing was	0 0 0 -8 0 0 0 9
sa:notice	19 -14 -1 4 -11 -1 0 0
sa:notice is	0 0 0 13 -6 0 0 -6
sa:notice of	17 -2 0 -2 -5 0 0 -7
sa:now	-2 0 0 19 -7 0 -11 -9
sa:now .	0 18 0 -17 0 0 -6 7
sa:now end	0 -1 0 10 0 0 0 -8
sa:now it	0 0 0 -13 0 0 0 15
sa:now pay	0 -9 0 10 0 0 0 0
sa:object	0 0 0 -15 13 0 0 7
sa:of <day-gone>	12 0 -2 6 3 0 -3 -17
sa:of <day-today>	0 -1 0 -12 5 0 0 8
sa:of <level>	-2 8 -5 0 7 0 -13 -4
sa:of <money>	0 -2 0 9 0 0 0 0
sa:of <month-ahead>	0 -13 0 0 -1 0 0 13
sa:of <number>	6 11 0 -6 -7 0 5 -7
sa:of <person>	0 -6 0 12 -3 0 0 0
sa:of <quality>	0 0 7 -20 6 0 1 2
sa:of <span>	1 0 0 3 4 0 1 -13
sa:of all	0 8 0 -13 0 0 0 5
sa:of an	0 6 0 -14 0 0 0 10
sa:of both	0 -5 0 10 0 0 0 -1
sa:of fentanyl	0 -15 0 16 0 0 0 0
sa:of geneva	0 0 0 -8 0 0 0 9
sa:of it	0 -9 0 -11 7 0 3 14
sa:of last	0 -15 0 9 0 0 0 2
sa:of next	11 10 0 -8 -3 0 0 -3
sa:of talk	0 0 0 3 8 0 0 -11
sa:of the	0 4 3 -2 2 0 6 -12
sa:of them	0 -12 2 5 2 0 0 0
sa:of thi	0 -4 0 -4 0 0 -1 11
sa:of up	0 -15 -1 4 12 0 0 -4
sa:of what	0 3 0 -11 0 0 0 10
sa:off	-4 -12 0 7 7 1 -10 7
sa:off .	0 -1 0 -4 11 0 0 0
sa:offer	0 -12 0 -15 22 0 11 -9
sa:officer	0 9 0 -15 5 0 0 0
sa:official say	0 8 0 -9 0 2 0 0
sa:oil	-7 -5 0 4 1 -4 9 -3
sa:old	0 1 0 12 -4 0 -10 -3
sa:old duty	0 -11 0 11 0 0 0 0
sa:old one	0 -11 0 6 0 0 -1 6
sa:old rate	0 13 0 -15 7 0 0 -10
sa:old tariff	0 -7 0 17 -8 0 0 -1
sa:olive	0 12 0 -6 0 0 0 -1
sa:on	-2 7 -13 -5 6 -23 22 -3
sa:on .	0 10 0 0 -1 0 0 -8
sa:on <day-ahead>	-9 10 -5 10 22 -2 0 -30
sa:on <day-gone>	0 17 1 -11 -1 0 -4 0
sa:on <day-today>	0 -7 -7 17 0 0 7 -12
sa:on <level>	0 -11 0 12 0 0 0 0
sa:on <name>	0 17 0 0 -8 0 0 -14
sa:on <quality>	-3 1 -3 3 -8 -1 3 1
sa:on <span>	0 4 0 -10 -1 0 0 8
sa:on a	0 -10 0 -4 1 0 7 7
sa:on affiliate	-3 0 0 -14 0 0 0 15
sa:on branded	0 10 0 -9 0 0 0 0
sa:on car	0 14 0 -11 0 0 0 -1
sa:on certain	0 -9 0 12 0 0 0 0
sa:on chicken	0 -9 0 10 0 0 0 0
sa:on coffee	0 1 0 -9 0 0 0 7
sa:on every	0 -1 0 9 0 0 0 -6
sa:on for	0 0 0 -8 0 0 0 9
sa:on good	-2 9 0 -5 0 0 0 0
sa:on his	0 -3 0 9 -6 0 0 0
sa:on in	0 9 0 -3 0 0 0 -5
sa:on it	0 0 0 15 -1 0 -8 -5
sa:on its	7 -11 0 7 -2 0 0 0
sa:on most	0 9 0 -8 0 0 0 0
sa:on our	0 10 0 0 -5 0 -4 0
sa:on polysilicon	0 12 0 -10 0 0 0 0
sa:on sugar	0 -8 0 5 0 0 0 0
sa:on that	0 -2 0 -5 -4 1 0 9
sa:on the	8 -15 0 4 12 0 -5 -4
sa:on their	0 -6 0 0 11 0 0 -2
sa:on top	5 9 0 -17 -1 0 0 4
sa:on which	0 -6 0 -8 13 0 11 -7
sa:on wine	0 -15 4 10 -1 0 0 2
sa:once more	0 12 0 -13 0 8 -2 1
sa:one	-6 -14 0 13 2 3 -4 0
sa:one .	-9 -14 -1 8 6 0 0 8
sa:one of	0 -9 1 2 -1 6 0 0
sa:one that	0 -1 0 -10 1 0 0 12
sa:only <level>	0 -10 0 0 0 0 0 9
sa:only the	0 14 0 -14 0 0 0 0
sa:open	0 10 0 3 -2 0 0 -10
sa:operator	0 -8 0 4 11 0 0 -8
sa:or	7 -10 3 -12 21 0 0 -4
sa:or <number>	0 -9 0 14 0 0 0 -3
sa:or so	0 0 0 -5 12 0 0 -6
sa:or sooner	7 6 0 -16 0 0 0 0
sa:orange	0 12 0 -9 0 0 0 -2
sa:order	0 -1 -3 9 -18 7 -3 0
sa:order of	0 -2 0 -1 0 0 0 9
sa:order that	0 -12 0 14 0 2 0 -2
sa:other	-4 -1 -1 -7 13 0 -1 3
sa:other country	0 -8 0 0 0 0 0 9
sa:other since	0 8 0 -9 0 0 0 0
sa:otherwise	-1 1 0 -27 -2 1 0 23
sa:otherwise .	0 0 0 -17 -2 0 0 15
sa:our tariff	0 -14 0 5 9 0 0 0
sa:out	4 -12 3 -7 4 11 -12 5
sa:out .	2 -9 0 -16 -13 10 -1 21
sa:out in	0 6 0 -13 8 0 0 0
sa:output	0 0 0 10 0 0 0 -8
sa:outside	0 -9 0 3 9 0 0 -1
sa:over	1 -11 -5 -7 5 0 8 9
sa:over ,	0 -3 0 -8 0 0 0 13
sa:over .	0 9 0 -14 -2 0 0 12
sa:over a	0 0 0 10 0 0 0 -9
sa:over the	0 0 0 10 0 0 0 -5
sa:owe	0 0 0 -7 0 0 0 10
sa:own	0 -2 0 3 1 0 10 -10
sa:own duty	0 -6 0 9 0 0 0 -1
sa:owner	0 -6 0 6 -4 11 0 -8
sa:p	-6 4 7 -9 0 0 0 2
sa:p .	-6 4 7 -10 1 0 0 2
sa:page	0 -10 0 20 -8 0 0 -3
sa:page <number>	0 -5 0 9 -1 0 0 0
sa:paper	0 -20 0 2 7 4 0 6
sa:paper .	0 -6 0 10 1 0 0 -3
sa:parcel	0 4 6 -8 4 0 0 -10
sa:parcel worth	0 10 -12 -7 8 0 0 -1
sa:parliament	0 2 0 -20 11 0 2 3
sa:pass	0 -10 0 8 0 0 -1 9
sa:passed	0 15 0 -9 0 0 0 -6
sa:pasta	0 -13 0 13 0 0 0 0
sa:pause	3 0 1 -13 -3 0 -1 10
sa:pause end	0 8 0 -4 0 0 0 -3
sa:pause in	0 -6 2 -17 1 0 0 17
sa:pause on	7 -12 0 0 0 0 0 2
sa:pay	3 13 8 0 -3 -6 -12 -16
sa:pay <level>	-5 13 -1 -11 2 0 -2 4
sa:pay <number>	0 -12 0 14 -4 0 0 2
sa:pay an	0 -19 0 22 0 0 0 0
sa:pay the	0 18 0 -9 -4 0 0 -4
sa:per	0 -6 0 -6 9 0 0 2
sa:period	0 8 0 -6 -5 0 0 2
sa:period of	0 15 0 -10 0 0 0 -3
sa:phase	0 9 0 -13 5 0 0 0
sa:phase of	0 10 0 -8 0 0 0 0
sa:pineapple	0 12 0 -10 0 0 0 0
sa:place in	0 0 0 -9 0 0 0 10
sa:plan	0 1 0 19 -13 0 -4 -12
sa:plan for	0 -7 0 10 0 0 0 0
sa:plu	0 -4 0 15 0 0 0 -7
sa:polysilicon	0 21 0 -17 -3 0 0 0
sa:pork	0 -5 0 -2 0 0 0 10
sa:port	-5 -5 0 -8 19 2 0 -6
sa:port fee	-4 -7 0 -3 14 0 0 -2
sa:post	0 9 0 -19 15 0 0 -4
sa:power	0 -9 0 18 -8 0 0 0
sa:prepare	0 7 0 -12 -1 0 3 2
sa:present	0 0 0 -4 -14 0 0 10
sa:present <level>	0 0 0 -15 0 0 0 15
sa:present truce	0 -8 0 8 0 0 0 2
sa:president	4 -9 0 16 -6 0 0 -5
sa:price .	0 -7 0 20 -2 0 -1 -8
sa:product	9 -9 0 16 -3 0 0 -13
sa:prolong	0 13 -1 0 -6 0 0 -4
sa:prolong it	0 14 0 0 -2 0 0 -7
sa:prolongation	0 -3 0 -11 -3 0 13 3
sa:prolonged .	1 8 0 -9 1 0 0 0
sa:prolonged by	0 0 0 -11 0 0 0 12
sa:promise	1 11 7 -17 0 0 2 -5
sa:promise to	0 8 0 -9 0 0 2 0
sa:proper	0 0 0 11 0 0 0 -8
sa:provided	0 7 0 -12 -1 0 0 6
sa:provided that	0 7 0 -11 -1 0 0 5
sa:provisionally	0 0 0 8 0 0 0 -5
sa:publication	0 -12 0 14 0 0 0 0
sa:published	8 -4 0 -7 2 0 0 1
sa:published its	0 13 0 -18 7 0 0 0
sa:published the	0 -10 0 14 0 0 0 0
sa:pumpkin	0 -9 0 -5 0 0 0 14
sa:put <level>	0 -11 0 4 5 0 3 -1
sa:put it	0 -7 0 10 0 0 0 0
sa:put on	0 10 0 -4 3 0 0 -8
sa:put to	0 -1 0 -5 0 0 0 8
sa:quinoa	0 12 0 -9 0 0 0 0
sa:quota	0 7 0 6 0 0 0 -17
sa:rain	0 -2 0 14 -4 0 0 -4
sa:raise	0 -5 0 0 1 0 11 -5
sa:range	0 9 0 -9 0 0 0 0
sa:rate	0 9 -3 -4 -2 -1 -3 2
sa:rather than	0 0 0 -7 10 0 0 0
sa:ratify	0 -3 0 -10 16 0 0 -1
sa:reach	0 0 0 5 7 0 -8 -9
sa:reach .	0 -7 0 9 0 0 0 0
sa:read	0 -9 0 5 0 0 0 6
sa:receive the	0 8 0 -6 0 0 0 0
sa:reciprocal	0 7 0 8 -2 0 0 -14
sa:reciprocal "	0 16 0 -5 0 0 0 -10
sa:reduce	0 -8 0 11 0 0 0 -2
sa:reduction	0 -2 0 -7 9 0 1 0
sa:reference	0 -2 0 8 0 0 0 -2
sa:refund	0 1 -2 12 -12 0 0 -6
sa:regard	0 4 0 -9 5 0 0 0
sa:released	0 12 0 -12 0 0 0 0
sa:remain	0 -4 -1 9 0 0 0 0
sa:remain .	0 8 0 -10 0 0 0 2
sa:renew	0 -3 1 -12 9 0 0 4
sa:renewed	0 -12 17 6 6 0 0 -16
sa:renewed .	0 -24 20 8 -2 0 0 -2
sa:replace	0 10 -2 0 0 0 0 -4
sa:reply	0 -25 0 10 17 0 0 -2
sa:reply .	0 -13 0 0 14 0 0 0
sa:report .	0 0 0 10 -6 0 0 0
sa:reporter	0 -2 0 -2 -1 0 -2 13
sa:reporter .	0 -2 0 -4 0 0 0 9
sa:reporter on	0 -3 0 9 0 0 -1 0
sa:result .	0 0 0 -14 1 0 0 12
sa:resume	0 -8 0 18 0 0 0 -7
sa:resume .	0 -7 0 11 0 0 0 0
sa:retain	0 -13 0 16 0 0 0 -1
sa:return	0 1 0 -3 0 0 -7 9
sa:return ,	0 -10 0 -3 -3 0 0 16
sa:rice	0 5 0 -12 0 0 0 10
sa:ring	0 -14 0 19 0 0 0 -2
sa:rise by	0 -20 0 8 0 0 0 11
sa:rise from	0 -10 0 11 0 0 0 0
sa:rise of	0 0 0 14 -4 0 0 -11
sa:road	0 0 0 6 3 0 0 -11
sa:room	0 -3 0 10 -2 0 0 -1
sa:rose	0 -4 0 0 7 0 3 -10
sa:round	0 -16 0 39 -6 0 0 -19
sa:round .	0 -2 0 12 -1 0 0 0
sa:round of	0 -1 0 15 0 0 0 -11
sa:rule	-5 2 -2 3 -9 0 0 11
sa:rule .	5 2 -3 -8 5 0 0 -1
sa:rule of	-5 0 0 14 0 0 0 -10
sa:rule on	-8 9 -1 -14 -1 0 0 14
sa:rum	0 -1 0 11 1 0 0 -11
sa:run	1 -11 2 -7 -4 13 -4 10
sa:run out	4 -6 0 -12 -3 14 -2 6
sa:run to	0 -1 2 9 0 0 0 -11
sa:run until	0 -9 0 16 0 0 0 -6
sa:sale	0 7 0 -11 -1 9 0 -2
sa:salmon	3 8 0 -17 6 0 0 0
sa:same day	5 -12 0 11 0 0 0 -2
sa:save	0 2 0 -4 -7 0 0 10
sa:say	-2 -12 4 -5 4 0 20 0
sa:say ,	0 -9 0 8 -2 0 10 -11
sa:say ;	0 10 0 -8 5 0 0 -8
sa:say <person>	0 0 0 -12 0 0 0 14
sa:say in	0 -2 0 -1 -1 0 0 10
sa:say no	0 -7 0 1 10 0 0 -5
sa:say on	-4 -2 3 7 0 0 13 -12
sa:say the	0 0 0 -9 3 0 0 6
sa:say until	0 -16 0 1 0 0 0 13
sa:say yes	0 3 0 -14 8 0 4 0
sa:schedule	0 0 0 -8 9 0 0 -1
sa:scrap	0 0 0 8 0 0 0 -2
sa:season	-1 -11 0 3 5 -4 1 4
sa:second	0 9 0 0 3 0 -7 -3
sa:section	7 3 5 -5 1 0 0 -12
sa:see	0 -2 4 -8 0 0 -2 5
sa:sell	2 -5 0 0 -10 17 -1 -7
sa:send	0 -6 0 -1 0 0 0 13
sa:separate	0 13 0 -5 0 0 0 -8
sa:set	0 9 0 2 -8 0 6 -15
sa:set new	0 13 0 -13 0 0 0 0
sa:settle	0 -14 0 -4 6 0 12 0
sa:shall	0 -8 -1 1 -7 0 2 11
sa:shall be	0 11 0 -21 -5 0 0 14
sa:ship	-9 2 1 -10 22 -1 -1 -13
sa:ship .	0 -11 0 0 10 0 0 0
sa:ship built	0 -2 0 0 10 0 0 -7
sa:shoe	0 11 0 -5 -2 0 0 0
sa:shook	0 10 0 -2 0 0 0 -7
sa:shoot	0 -8 0 -1 0 0 0 11
sa:should	0 -21 -2 14 12 0 1 -10
sa:should be	0 -5 0 14 0 0 0 -8
sa:shrimp	0 -7 0 0 13 0 -7 1
sa:side	-4 9 0 4 -12 -2 0 -1
sa:side by	0 10 0 -7 0 0 0 0
sa:side will	0 10 0 -3 0 0 4 -9
sa:sign .	0 0 0 10 -8 0 0 -1
sa:sign an	0 8 0 -13 0 0 0 6
sa:sign it	0 -6 0 10 0 0 0 -2
sa:sign nothing	0 9 0 -9 0 0 0 0
sa:sign on	0 -11 0 8 0 1 0 1
sa:sign the	0 -14 0 17 -5 0 0 -2
sa:since	-1 1 0 -8 0 0 0 9
sa:since <day-gone>	0 -14 0 11 8 0 0 -10
sa:since <month-gone>	0 9 0 -10 -2 0 0 4
sa:since the	0 14 0 -19 -5 0 0 9
sa:single	0 -8 0 10 0 0 0 0
sa:sit	0 -15 0 16 -6 0 0 2
sa:sit down	0 -4 0 10 0 0 0 0
sa:small	0 7 5 -14 0 0 0 4
sa:so	-3 -5 -5 -14 19 9 -3 0
sa:so far	0 -10 0 12 -1 0 0 1
sa:so that	-5 11 0 -19 4 11 0 -2
sa:sofa	0 10 0 -7 0 0 0 0
sa:software .	-7 12 0 -4 0 0 0 0
sa:some	0 0 0 21 -5 0 -6 -15
sa:some of	0 -3 0 10 0 0 0 -4
sa:somebody	0 -10 0 -12 0 0 0 21
sa:something	0 7 0 -16 -2 0 0 9
sa:soybean	0 6 0 -1 -9 0 1 1
sa:soybean will	0 13 0 -9 -2 0 0 0
sa:spare	0 12 0 -6 -3 0 0 0
sa:speaking	0 0 0 -8 0 0 0 9
sa:st	0 -2 0 -4 0 0 0 9
sa:stand	0 25 0 -9 -6 0 -1 -11
sa:stand in	0 9 0 -9 0 0 0 0
sa:start	0 19 0 -4 -4 -4 0 -4
sa:start on	0 13 0 -10 0 0 0 -2
sa:stay	9 0 0 11 -19 0 -7 0
sa:steel	0 18 0 -8 -7 0 0 -6
sa:step	0 14 0 -9 0 0 0 -3
sa:step of	0 9 0 -8 0 0 0 0
sa:still	0 -9 1 1 0 0 -6 11
sa:stockholm	0 -3 0 -2 0 0 0 9
sa:stop	0 11 0 2 -7 0 4 -16
sa:stop .	0 10 0 -8 0 0 0 0
sa:strike	0 -2 0 18 -6 4 -5 -10
sa:subject	0 2 0 -13 12 0 0 -1
sa:subject to	0 3 0 -14 12 0 0 -1
sa:sugar	0 -14 0 1 2 0 0 9
sa:sugar and	0 -10 0 4 7 0 0 -1
sa:surcharge	0 3 -6 -4 19 0 -2 -16
sa:surcharge .	0 1 -3 -18 18 0 0 0
sa:surcharge under	0 -8 0 8 0 0 0 0
sa:suspend	-16 2 0 1 0 0 -2 7
sa:suspend .	0 -7 0 20 -5 0 -1 -6
sa:suspend <points>	0 12 0 -14 0 0 0 3
sa:suspension	13 -1 -2 -3 -7 0 8 -1
sa:suspension end	0 0 0 -9 0 0 0 11
sa:suspension of	12 -2 -1 -2 10 0 0 -15
sa:table	0 -12 0 17 -4 0 0 0
sa:table .	0 -19 0 21 -2 0 0 0
sa:take	0 -13 -2 10 -2 0 9 -1
sa:take <level>	0 4 0 6 0 0 0 -10
sa:take a	0 -14 0 10 0 0 0 3
sa:take back	0 6 0 -9 0 0 0 2
sa:take effect	1 5 0 -10 0 0 3 0
sa:talk .	0 0 0 12 0 0 0 -12
sa:talk between	0 0 0 -9 0 6 0 6
sa:talk in	0 -1 0 -9 9 0 0 3
sa:talked about	0 -4 0 0 -4 0 0 10
sa:tariff	3 -3 -1 4 5 3 7 -12
sa:tariff "	0 -9 0 9 0 0 0 0
sa:tariff ,	0 -12 3 17 -2 0 -3 -1
sa:tariff are	0 11 0 0 -8 0 0 -2
sa:tariff for	0 10 0 -8 0 0 0 0
sa:tariff go	0 0 0 -4 9 0 0 -2
sa:tariff is	0 -18 0 15 0 0 0 2
sa:tariff of	0 18 -6 -21 13 0 0 0
sa:tariff on	0 16 0 -5 0 1 0 -18
sa:tariff truce	0 -21 0 1 6 0 0 6
sa:tax	0 10 0 -10 6 0 -6 -2
sa:tea .	0 10 0 -5 0 0 0 -2
sa:telephone	4 -13 0 0 -6 0 0 15
sa:telephone .	0 -2 0 -6 0 0 0 10
sa:telephone call	5 -1 0 -13 0 0 0 9
sa:telephone with	0 -7 0 11 0 0 0 0
sa:tell	-1 12 -2 -14 0 0 -5 10
sa:tell reporter	0 -1 0 -5 0 0 -1 14
sa:tell the	0 5 0 -14 0 0 0 9
sa:term	0 0 8 -9 12 0 0 -9
sa:term of	0 -1 9 -16 13 0 0 -4
sa:text	0 -1 5 -16 -6 0 7 12
sa:text .	0 -1 6 -9 -1 0 7 0
sa:th	4 -2 0 -13 11 0 0 0
sa:th .	4 -1 0 -15 11 1 0 0
sa:than	-1 -4 -9 11 0 -1 -1 0
sa:than in	0 -1 0 15 0 0 0 -12
sa:than the	0 -9 0 4 0 0 0 3
sa:that	0 12 -5 -7 -2 8 -11 -3
sa:that 's	0 -7 0 -4 0 0 0 12
sa:that ,	0 9 0 1 0 0 0 -10
sa:that .	0 -19 0 -9 10 0 0 20
sa:that <name>	0 3 0 8 -13 4 0 -7
sa:that <person>	0 17 0 -7 -6 0 0 -6
sa:that <quality>	0 -8 0 10 4 0 0 -11
sa:that <seat>	0 7 0 -9 0 0 4 -1
sa:that are	0 0 0 -9 16 0 0 -8
sa:that begin	0 -1 0 -8 0 0 0 13
sa:that both	0 -14 0 3 5 0 0 4
sa:that come	0 -15 13 3 0 0 0 0
sa:that country	0 -7 0 9 0 0 0 0
sa:that date	0 -11 0 3 0 0 0 7
sa:that effect	0 12 0 -10 0 0 0 -1
sa:that his	0 16 0 -13 0 0 0 0
sa:that is	-1 -9 0 -12 11 0 0 18
sa:that it	-5 0 0 3 8 0 0 -13
sa:that take	0 -6 0 10 0 0 0 0
sa:that talk	0 7 0 -17 0 0 0 11
sa:that the	-6 8 -1 16 -10 9 -1 -20
sa:that was	0 -1 0 -13 0 0 0 18
sa:that we	0 12 0 -11 0 0 0 0
sa:the	0 4 3 -14 9 15 -1 -1
sa:the <day-ahead>	0 -12 0 3 2 0 6 0
sa:the <level>	-1 7 -2 -23 22 0 11 0
sa:the <money>	0 -7 0 9 0 0 0 -1
sa:the <name>	-1 -9 6 11 -4 6 7 -19
sa:the <number>	15 17 0 -34 1 0 13 -12
sa:the <office>	-3 10 0 -10 3 0 8 -5
sa:the <organisation>	0 -3 6 -5 12 1 -15 1
sa:the <person>	-5 -9 0 12 10 0 -2 -6
sa:the <quality>	1 -7 3 -9 3 2 0 6
sa:the <seat>	0 -10 0 23 -16 0 4 -12
sa:the <span>	0 -5 0 0 -5 0 0 12
sa:the additional	0 4 8 -1 -8 0 0 -2
sa:the affiliate	9 0 0 0 -6 0 0 1
sa:the arrangement	0 10 0 -20 6 0 0 5
sa:the autumn	0 11 0 -16 0 0 0 4
sa:the back	0 9 0 -8 0 0 0 0
sa:the bill	0 0 0 -9 11 0 0 0
sa:the book	0 9 0 -8 0 0 0 0
sa:the country	0 -2 0 11 -1 0 0 -4
sa:the custom	0 12 4 -5 -6 0 0 -5
sa:the day	1 10 0 -15 0 0 3 -1
sa:the deal	-2 4 0 -5 9 4 -3 -10
sa:the duty	0 -1 -6 -5 21 0 -6 -1
sa:the emergency	0 0 0 -8 10 0 0 0
sa:the end	3 22 -4 -9 -7 0 0 -6
sa:the evening	-1 0 0 8 6 0 0 -12
sa:the exclusion	8 -15 15 -18 4 0 5 -10
sa:the exemption	0 19 -5 -7 -1 0 0 -8
sa:the extension	0 -3 0 11 3 0 0 -14
sa:the fee	0 -1 0 0 11 0 0 -9
sa:the first	0 -1 0 10 -5 0 0 -2
sa:the following	7 0 0 -16 8 0 0 0
sa:the full	0 0 0 -12 5 0 0 5
sa:the higher	0 8 0 -10 0 0 0 0
sa:the highest	0 -8 0 17 -1 0 0 -4
sa:the house	0 0 0 10 0 0 0 -11
sa:the last	-1 -12 5 -4 -7 6 6 3
sa:the latest	1 9 0 -7 0 5 0 -7
sa:the latter	0 10 0 -6 0 0 0 0
sa:the law	0 -13 0 27 -11 0 0 -6
sa:the main	1 0 0 -10 9 0 0 0
sa:the making	0 14 0 -15 0 0 0 0
sa:the margin	0 10 0 -8 0 0 0 0
sa:the matter	0 0 0 8 -5 0 0 -1
sa:the measure	0 -2 8 8 -12 0 0 0
sa:the month	0 -1 0 10 -3 0 0 -7
sa:the new	-2 3 -3 11 -8 0 -1 0
sa:the notice	1 -3 0 9 -7 0 0 0
sa:the offer	0 -4 0 -10 15 0 6 -8
sa:the old	0 2 0 3 -4 0 -10 5
sa:the order	0 -12 0 -1 0 7 0 5
sa:the ordinary	0 19 0 -6 -5 0 0 -7
sa:the paper	0 -13 0 -12 8 5 0 14
sa:the pause	-2 18 1 -5 -1 0 0 -8
sa:the port	-2 6 -5 -13 5 3 0 0
sa:the present	0 0 0 0 -12 0 -1 6
sa:the price	0 -2 0 9 -3 0 0 0
sa:the quota	0 6 0 2 0 0 0 -11
sa:the reciprocal	0 -5 0 13 0 0 0 -6
sa:the reduction	0 -2 0 -8 9 0 1 0
sa:the regional	0 -1 0 -4 0 0 0 9
sa:the remain	0 -10 0 12 0 0 0 -1
sa:the result	0 -4 0 9 0 0 0 -5
sa:the rise	0 10 0 -5 -4 0 0 0
sa:the rule	-11 0 -5 18 -1 0 0 1
sa:the ship	-4 0 0 9 3 0 0 -7
sa:the spring	0 0 0 -15 0 0 0 14
sa:the start	0 0 0 -7 0 0 0 8
sa:the steel	0 11 0 -7 0 0 0 0
sa:the strike	0 -6 0 16 0 0 -2 -6
sa:the surcharge	0 0 -4 -1 12 0 0 -6
sa:the suspension	2 0 0 -10 -2 0 8 6
sa:the table	0 -11 0 14 -3 0 0 0
sa:the tariff	0 -11 0 -14 16 8 1 7
sa:the telephone	0 -2 0 -7 0 0 0 11
sa:the time	0 -1 0 -13 -1 4 0 15
sa:the total	0 9 0 -7 0 0 0 0
sa:the two	2 0 -1 -11 -10 -1 9 10
sa:the understanding	0 -5 0 -2 9 0 0 0
sa:the winter	0 -7 0 9 0 0 0 0
sa:the world	1 -10 0 0 11 0 0 0
sa:their	-5 -15 -3 -4 12 -3 -1 18
sa:their duty	0 10 0 -7 0 0 0 0
sa:their good	0 -1 0 -6 0 0 0 8
sa:their trade	0 0 0 -7 0 0 0 9
sa:their truce	0 -4 0 -13 9 0 0 7
sa:them	0 -12 3 0 0 -1 3 8
sa:then	-2 -8 -1 0 9 0 -6 7
sa:then ,	0 -3 0 -13 0 0 0 17
sa:then .	0 -3 0 -12 14 0 0 5
sa:then it	0 11 0 0 0 0 0 -11
sa:then the	0 -1 0 16 -7 0 -1 -4
sa:there	-2 9 -2 3 -17 -3 0 0
sa:there 's	0 -4 0 -11 5 0 0 11
sa:there is	0 11 0 0 -14 0 5 -6
sa:there was	0 -12 0 17 0 0 0 -3
sa:these	1 6 4 0 -2 0 0 -12
sa:they	5 7 0 -6 -19 -4 -3 8
sa:they are	5 -5 -3 -13 0 0 3 17
sa:they did	0 6 0 0 6 0 0 -9
sa:they had	0 -6 0 19 0 0 0 -9
sa:they have	1 10 1 -6 -2 0 -3 -1
sa:they pay	0 14 0 -7 0 0 0 -4
sa:thi	0 -20 -2 18 -3 3 0 -3
sa:thing	0 0 0 -13 7 4 0 0
sa:think	0 11 0 -6 -2 0 3 -4
sa:third	0 -1 0 9 -12 0 -5 6
sa:third .	0 0 0 0 -5 0 -2 8
sa:those	-3 8 4 5 -13 0 4 -16
sa:those on	0 13 0 -11 0 0 0 0
sa:threat	0 0 0 -11 3 0 0 5
sa:threaten to	0 0 0 10 0 0 0 0
sa:three	0 -4 0 -5 0 0 0 16
sa:three ,	0 0 0 9 0 0 0 -4
sa:three time	0 7 0 -23 0 0 0 18
sa:through	0 10 -2 13 -4 0 0 -17
sa:ticket	0 -10 0 11 0 0 0 0
sa:tiktok	0 -6 0 0 -1 11 0 -1
sa:tile	0 -2 0 -2 -2 0 0 11
sa:till	0 -10 0 -7 -1 0 0 18
sa:timber	0 -14 0 18 -5 0 2 -3
sa:timber .	0 -3 0 10 -4 0 0 0
sa:time	-3 8 -3 -8 -25 9 -1 11
sa:time ,	0 5 0 -8 -7 0 0 8
sa:time in	0 -6 0 14 0 0 0 -7
sa:time the	0 14 0 -5 0 0 0 -7
sa:tin	0 -1 -1 -3 0 0 0 9
sa:to	-15 3 -8 3 5 1 6 -7
sa:to .	0 -8 0 11 0 0 0 0
sa:to <day-ahead>	-4 -4 4 7 -11 -2 0 2
sa:to <day-gone>	0 0 0 10 0 1 0 -13
sa:to <level>	0 20 -11 -5 13 -1 -8 -19
sa:to <name>	0 4 0 0 0 0 0 -13
sa:to <organisation>	0 -11 0 5 6 0 -2 0
sa:to a	4 8 0 -3 0 0 5 -14
sa:to an	1 8 1 -11 0 0 0 -1
sa:to be	2 -18 -1 0 13 1 8 -3
sa:to bring	0 11 0 -7 0 0 0 -3
sa:to charge	0 1 0 -12 10 0 0 0
sa:to decide	0 0 0 6 -11 0 2 0
sa:to do	0 13 0 -11 0 0 0 0
sa:to end	0 2 0 -13 2 0 0 10
sa:to extend	0 7 0 -7 -4 0 -2 8
sa:to find	0 -15 0 -6 -5 8 5 10
sa:to follow	0 2 0 -11 9 0 0 0
sa:to go	0 -3 0 -9 -3 0 3 16
sa:to know	0 13 0 -5 0 0 0 -5
sa:to last	0 9 0 -6 -3 0 0 1
sa:to nothing	0 3 0 8 0 0 0 -12
sa:to open	0 0 0 9 0 0 0 -8
sa:to pay	0 -17 0 22 -3 0 0 -1
sa:to prolong	0 0 0 -5 0 0 0 9
sa:to say	0 -15 0 -4 2 0 5 12
sa:to see	0 -11 0 9 -1 0 0 3
sa:to sell	0 0 0 -8 -1 11 0 -1
sa:to settle	0 -5 0 -6 0 0 12 0
sa:to sign	0 12 0 9 -4 0 -2 -14
sa:to take	0 -11 0 7 0 0 0 5
sa:to talk	0 -6 0 10 0 0 0 0
sa:to that	0 12 0 -9 0 0 0 0
sa:to the	0 8 -2 0 8 -2 -4 -14
sa:to wait	0 14 0 -10 -5 0 0 0
sa:to where	0 -2 0 -6 0 0 0 12
sa:together	-1 -12 0 15 4 0 0 -9
sa:together .	0 -3 0 9 0 0 0 -7
sa:together with	-1 -7 0 4 5 0 0 0
sa:tomatoe	0 -5 0 13 0 0 0 -4
sa:ton	0 -10 0 -5 11 0 0 3
sa:too	0 -7 8 5 -14 0 0 1
sa:top	5 9 0 -17 -1 0 0 4
sa:top .	0 9 0 -6 0 0 0 -1
sa:top of	6 3 0 -16 0 0 0 8
sa:total	0 9 0 -6 0 0 0 0
sa:tractor	0 -11 0 5 4 0 0 0
sa:trade	0 9 0 -16 11 0 -3 0
sa:trade minister	0 7 0 -11 5 0 0 0
sa:trade ministry	9 3 0 -12 0 0 0 0
sa:trade representative	-6 0 0 0 11 0 0 -3
sa:trading	0 10 0 -14 0 0 0 3
sa:trading partner	0 10 0 -14 0 0 0 3
sa:treaty	0 15 0 -20 0 0 11 -6
sa:truce	-14 -5 5 -2 12 -3 -6 6
sa:truce .	0 8 1 -2 2 0 0 -8
sa:truce between	0 -6 0 17 -5 0 0 -4
sa:truce end	0 -13 1 -14 -3 0 0 24
sa:truce for	0 0 0 14 0 0 0 -12
sa:truce in	0 -1 0 10 2 0 0 -12
sa:truce is	0 0 0 6 -9 0 0 2
sa:truce of	0 -5 0 21 0 0 3 -18
sa:truce on	0 1 0 -11 0 0 0 11
sa:truce run	0 -10 0 0 3 0 0 7
sa:truce that	0 15 0 -12 0 0 0 0
sa:truce with	0 -14 0 -13 13 0 0 13
sa:truck	0 -10 0 8 -3 0 0 6
sa:tuna	0 1 0 -9 0 0 0 8
sa:turn	0 1 0 -18 0 0 0 13
sa:twenty	0 0 0 -2 -5 0 0 9
sa:twice	0 -5 0 11 0 0 0 -5
sa:two	1 -10 -2 5 -9 -3 8 3
sa:two .	0 -4 0 -3 8 0 0 0
sa:two <office>	0 -1 0 12 0 0 0 -7
sa:two government	0 0 0 -3 -5 0 0 10
sa:tyre	0 6 0 -14 0 0 0 9
sa:unchanged	0 0 0 -11 0 0 0 11
sa:under	0 12 0 -6 -12 9 -4 -6
sa:under a	0 12 0 0 -2 0 0 -8
sa:under it	0 -4 0 -15 0 0 0 19
sa:under section	4 0 0 1 0 0 0 -10
sa:under the	-1 12 6 -6 0 1 0 -14
sa:understanding	0 -5 0 -1 9 0 0 0
sa:unless	0 14 5 -19 -4 0 -2 6
sa:unless <organisation>	0 47 -1 -19 -4 0 0 -31
sa:unless <seat>	0 3 0 -9 0 0 0 6
sa:unless a	0 18 0 -2 0 0 0 -13
sa:unless it	0 -8 0 11 0 0 0 0
sa:unless somebody	0 -5 0 -5 0 0 0 10
sa:unless the	2 0 3 -13 0 0 0 7
sa:until	0 -14 0 16 -2 -2 -2 0
sa:until <day-ahead>	-3 -7 1 11 -20 0 0 4
sa:until <day-gone>	0 -2 0 17 0 0 0 -13
sa:until now	0 8 0 -12 0 0 -4 7
sa:until the	6 -16 0 -3 0 0 8 3
sa:until then	0 0 0 9 -3 0 -1 -6
sa:up	0 2 -9 -1 4 0 -8 1
sa:up .	0 5 0 -21 -3 0 -2 21
sa:up to	0 -4 -7 11 15 0 0 -19
sa:us	3 6 -3 2 -5 0 1 -9
sa:use	0 -9 0 22 -3 0 0 -6
sa:utility	0 -5 0 11 0 0 0 -4
sa:very	0 11 0 -16 -1 0 0 9
sa:voice	0 9 0 -8 0 0 0 0
sa:void	0 -3 0 -11 19 0 4 -14
sa:vote	0 -15 0 -2 16 0 0 0
sa:vote .	0 0 0 -14 14 0 0 0
sa:vote on	0 -8 0 -3 15 0 0 0
sa:vote to	0 -2 0 17 -16 0 0 0
sa:wait	0 6 0 3 -4 0 0 -8
sa:want	0 18 0 -17 -15 -2 15 -5
sa:want <level>	0 9 0 -7 0 0 0 0
sa:want a	0 0 0 -10 0 0 12 0
sa:want to	0 11 0 -12 -7 0 5 0
sa:warn ,	0 -7 0 -9 3 0 0 14
sa:warn .	0 2 0 16 -1 0 -4 -14
sa:was	0 -11 -4 7 -19 0 0 14
sa:was <number>	0 6 0 0 0 0 0 -7
sa:was call	0 -7 0 9 0 0 0 0
sa:was found	0 0 0 -11 0 2 0 7
sa:was make	0 0 0 -8 0 0 0 9
sa:was no	0 -9 0 10 0 0 0 0
sa:was not	0 18 0 -13 0 0 0 -2
sa:was to	0 -13 0 2 -2 0 0 11
sa:we	0 -8 2 -13 11 0 2 6
sa:we had	0 9 0 -7 0 0 0 0
sa:we shall	0 -18 0 19 -5 0 3 -6
sa:we will	0 -9 0 0 12 0 0 -2
sa:we would	0 8 0 -9 0 0 0 0
sa:week	0 -9 8 8 -5 1 0 -2
sa:week .	0 0 8 5 -10 0 0 -6
sa:well .	5 6 0 7 -14 0 -1 -10
sa:were in	0 2 0 -12 0 0 0 9
sa:were there	0 12 0 -15 2 0 0 0
sa:were to	0 -20 2 20 0 0 0 -2
sa:what	8 11 -6 -10 0 -1 -9 0
sa:what the	0 -8 0 14 0 0 0 -4
sa:what they	0 10 0 -3 -1 0 0 0
sa:what we	6 9 0 -14 0 0 0 0
sa:whatever	3 -1 0 -4 10 0 0 -5
sa:when	4 -10 0 -2 -20 2 0 16
sa:when <person>	0 -4 0 14 0 0 0 -4
sa:when it	0 9 8 -18 -12 0 0 13
sa:when the	0 0 -5 1 -12 5 -7 6
sa:where it	0 -13 0 6 0 0 0 9
sa:where the	0 10 0 -9 0 0 0 0
sa:where they	0 11 0 -10 0 0 0 0
sa:whether	0 -28 0 -12 19 0 0 18
sa:whether <name>	0 -1 0 -9 6 0 0 7
sa:whether a	0 -6 0 0 9 0 0 0
sa:which	-3 -10 -1 -5 3 12 11 0
sa:which <level>	0 12 0 -3 -2 0 5 -11
sa:which <name>	0 0 0 -11 4 0 0 7
sa:which <person>	0 -5 0 2 -8 9 0 0
sa:which both	0 0 0 -7 -2 0 12 0
sa:which he	0 6 0 8 0 0 0 -13
sa:which is	0 -13 0 6 9 0 0 0
sa:which nobody	0 0 0 10 0 0 0 -10
sa:which the	0 -10 0 -2 4 8 0 0
sa:who	0 -9 0 9 3 -1 -1 0
sa:whole	0 7 -7 -13 0 0 0 14
sa:whole world	0 12 -7 -2 0 0 0 0
sa:will	-5 -1 0 -8 5 -3 -10 17
sa:will all	0 -6 0 10 0 0 0 -3
sa:will be	0 12 -4 -12 -4 0 -2 5
sa:will become	0 -3 0 -13 3 0 4 7
sa:will go	0 -2 0 9 0 0 0 -4
sa:will have	0 0 0 -7 -2 0 0 12
sa:will not	0 -16 10 30 -13 0 -4 -18
sa:will pay	0 0 2 -4 -7 0 0 9
sa:will put	0 -9 0 3 9 0 -4 0
sa:will return	0 0 0 -4 -1 0 -3 11
sa:will stay	0 -4 -3 10 0 0 0 0
sa:will suspend	0 9 0 -7 0 0 0 0
sa:will take	0 -14 0 3 9 1 3 -7
sa:winter .	0 12 0 -8 0 0 0 0
sa:with	-3 -9 1 4 -12 -3 -7 15
sa:with .	0 7 0 -10 2 0 0 0
sa:with <name>	3 -30 0 -3 15 -1 0 13
sa:with <number>	0 -6 0 11 -5 0 0 0
sa:with <quality>	0 9 0 3 -12 0 0 0
sa:with a	0 -4 0 18 -1 0 0 -14
sa:with it	-2 8 -1 -22 6 0 0 12
sa:with the	1 6 0 -27 4 0 10 11
sa:with them	0 -8 0 0 0 0 0 13
sa:withdraw	0 11 0 -1 0 0 0 -9
sa:withdraw its	0 11 0 -4 0 0 0 -5
sa:within	0 -15 0 3 0 0 0 9
sa:without <organisation>	0 11 0 -3 -6 0 0 0
sa:without a	0 0 6 12 -6 0 0 -9
sa:without agreement	0 -8 0 -6 0 0 0 16
sa:without the	0 -12 0 10 7 0 -1 -3
sa:wool	0 9 0 -2 0 0 0 -4
sa:word	0 -1 0 -8 -3 0 0 13
sa:work	0 -5 0 14 0 0 0 -7
sa:worth	0 13 -12 -16 5 0 0 6
sa:worth <money>	0 10 0 -9 0 0 0 0
sa:would	-12 -15 -3 12 11 8 0 -2
sa:would again	0 -6 0 15 0 0 0 -8
sa:would apply	0 2 0 -16 6 0 0 7
sa:would go	0 10 0 0 -3 0 0 -4
sa:would have	0 -27 0 27 -6 0 -2 0
sa:would like	0 -9 0 8 0 0 0 1
sa:would pay	0 0 0 -4 8 0 0 0
sa:write	6 -13 0 -4 5 0 -7 12
sa:write ,	0 0 0 -5 10 0 -3 0
sa:write .	2 3 0 -12 0 0 0 5
sa:write on	6 -11 0 6 0 0 0 0
sa:write that	0 -6 0 14 -2 0 0 -3
sa:yarn	0 -3 0 -4 -2 0 0 11
sa:year	7 0 -9 -15 19 3 0 -5
sa:year ,	5 0 0 4 4 0 0 -16
sa:year .	0 -1 -4 -14 13 4 2 4
sa:yet	0 -14 0 4 0 0 0 9
sa:you pay	0 -6 0 8 0 0 0 -1
sa:your	0 -16 0 -6 1 0 0 24
sa:zero	0 13 0 -7 0 0 0 -4
sa:zinc	0 0 0 -10 3 0 7 0
sa:·	0 -1 0 10 -1 0 0 0
sa:—	-9 4 10 -4 3 -6 -3 0
sa:— <name>	0 -10 0 4 5 0 0 0
sa:— <office>	0 10 0 -8 0 0 0 0
sa:— <person>	0 -5 0 13 0 0 0 -3
sa:— a	0 0 0 11 0 0 0 -8
sa:— and	0 -6 0 -1 0 0 0 11
sb:"	-3 -2 -6 7 8 -7 0 -5
sb:" ,	-9 -1 0 -2 11 0 0 3
sb:" :	0 9 0 -9 0 0 0 0
sb:" <person>	0 3 0 3 0 0 0 -10
sb:" i	0 -4 0 11 0 0 0 0
sb:" if	0 -3 0 -4 11 0 0 -1
sb:" of	0 10 0 -8 0 0 0 0
sb:" the	0 -3 0 15 0 0 0 -9
sb:'	0 8 0 24 -17 0 0 -19
sb:'s ,	0 2 0 7 -10 0 0 0
sb:'s <level>	0 -5 0 -12 0 0 0 19
sb:'s <number>	0 26 0 -23 -4 0 0 0
sb:'s <office>	0 -1 0 9 -4 0 -1 0
sb:'s <person>	0 0 0 -12 7 0 0 9
sb:'s been	0 13 0 0 0 0 0 -10
sb:'s cabinet	0 -9 0 8 1 0 0 -3
sb:'s congress	0 0 0 12 -8 0 0 0
sb:'s decision	0 0 0 11 -9 0 0 0
sb:'s decree	0 0 0 -7 11 0 0 -1
sb:'s duty	0 1 10 -17 0 0 0 2
sb:'s economy	0 10 0 -9 0 0 0 0
sb:'s good	0 2 0 0 12 0 0 -11
sb:'s minister	0 2 0 -13 0 0 -4 14
sb:'s ministry	10 0 0 3 0 0 0 -14
sb:'s new	0 -12 0 8 0 0 0 3
sb:'s no	0 2 0 -6 0 0 -6 10
sb:'s on	0 -4 0 -3 12 0 0 -1
sb:'s own	0 11 0 -14 -7 0 6 0
sb:'s parliament	0 3 0 12 -11 0 0 -2
sb:'s president	0 -3 0 9 -6 0 0 0
sb:'s rule	0 6 0 0 -9 0 0 0
sb:'s senate	0 -4 0 -7 13 0 0 0
sb:'s tariff	0 6 0 -22 0 0 6 11
sb:'s the	0 0 0 10 0 0 0 -9
sb:'s to	0 0 0 0 -1 9 0 -9
sb:'s truce	0 0 0 -10 0 0 0 12
sb:(	0 -13 0 7 -1 -7 13 0
sb:( <level>	0 1 0 6 0 0 0 -9
sb:( <month-gone>	0 11 0 3 0 0 0 -14
sb:( <name>	0 -2 0 12 0 0 0 -6
sb:( <number>	0 -16 2 -2 3 0 1 8
sb:( <person>	0 -2 0 -12 0 0 0 16
sb:)	1 -6 0 -2 -9 0 14 5
sb:) :	-2 -17 0 -1 -3 0 0 24
sb:) <name>	0 0 0 -13 0 0 0 10
sb:) is	0 9 0 8 0 0 0 -16
sb:) the	0 0 5 -15 0 0 1 0
sb:) —	2 -12 0 8 1 0 0 0
sb:*	-7 3 0 19 -6 0 0 -14
sb:,	-2 10 -13 0 -9 6 0 -2
sb:, "	-4 6 0 13 -8 0 0 -13
sb:, <day-ahead>	0 11 9 0 0 0 0 -16
sb:, <day-gone>	0 -4 0 0 -2 0 0 9
sb:, <day-today>	12 -7 -4 6 2 7 0 -12
sb:, <level>	-1 9 -2 -13 1 0 0 9
sb:, <money>	0 -10 0 9 -3 0 0 3
sb:, <name>	2 -11 -1 6 2 4 -1 -2
sb:, <number>	0 7 6 1 -13 0 0 -4
sb:, <person>	0 -13 0 9 0 0 2 5
sb:, <points>	0 -15 0 14 2 0 0 0
sb:, <seat>	0 13 0 -1 -7 0 0 -2
sb:, <span>	0 7 0 0 7 0 0 -11
sb:, a	0 -2 0 30 -17 0 0 -13
sb:, after	0 0 0 13 5 0 0 -20
sb:, all	0 12 0 -19 6 0 0 0
sb:, and	-1 -1 4 -6 17 -3 -2 -5
sb:, announce	0 7 0 7 -6 0 0 -10
sb:, antimony	13 -3 0 -2 0 0 0 -6
sb:, are	6 -7 7 16 1 0 0 -22
sb:, as	0 -5 1 0 -11 0 0 9
sb:, at	0 0 0 -5 -4 0 -1 12
sb:, back	0 -9 0 11 0 0 0 0
sb:, because	0 -11 0 9 -7 0 0 5
sb:, begin	0 25 0 -15 0 0 0 -12
sb:, both	0 16 0 -22 0 0 0 7
sb:, but	0 8 0 0 -20 0 -2 7
sb:, by	0 -6 0 -10 1 0 10 10
sb:, come	5 -2 0 -12 5 3 0 1
sb:, counted	0 -11 0 13 0 0 0 0
sb:, did	0 5 0 -14 9 0 0 0
sb:, down	0 -7 0 14 0 0 0 -7
sb:, due	-1 14 0 -8 -11 0 0 3
sb:, duty	0 -9 0 0 0 0 0 11
sb:, effective	0 14 0 -11 0 0 0 0
sb:, end	3 -11 0 -5 0 0 0 9
sb:, fentanyl	0 -3 0 -5 0 0 0 9
sb:, for	5 -2 0 -13 12 0 0 4
sb:, from	-9 11 -3 10 -2 0 0 -19
sb:, germanium	13 -6 0 -8 -1 0 0 0
sb:, get	0 10 0 -10 0 0 0 0
sb:, go	0 3 0 -12 0 0 0 9
sb:, good	0 -11 2 4 0 0 0 4
sb:, has	5 8 0 -2 -14 0 0 0
sb:, have	0 -3 0 14 -2 0 0 -9
sb:, he	-4 7 0 -2 -14 0 0 8
sb:, hour	0 0 0 -9 0 0 0 9
sb:, if	0 -10 0 9 3 0 0 -2
sb:, in	8 -4 0 15 -14 2 -1 -10
sb:, initialled	0 0 0 -11 13 0 0 0
sb:, is	8 -3 -1 1 -9 0 0 3
sb:, it	0 -6 0 -20 0 0 12 19
sb:, last	0 0 2 9 0 0 0 -10
sb:, make	0 -11 0 0 0 0 0 12
sb:, no	5 0 0 10 -3 0 -2 -14
sb:, now	0 9 0 -25 -2 6 0 12
sb:, of	-4 -15 0 14 -7 0 0 5
sb:, one	0 0 0 14 0 0 8 -22
sb:, or	0 20 0 -8 -5 0 0 -9
sb:, over	4 7 0 -12 0 0 0 0
sb:, pay	0 10 0 0 0 0 0 -8
sb:, plan	0 -7 0 16 -2 0 0 -3
sb:, provided	0 -9 0 -9 19 0 0 -1
sb:, put	0 -4 0 10 0 0 0 -5
sb:, return	0 -5 0 13 -3 0 0 0
sb:, run	1 0 3 8 0 0 0 -15
sb:, say	0 -3 0 -9 10 0 10 -3
sb:, set	0 10 0 -8 0 0 0 0
sb:, settle	0 10 0 -10 0 0 0 0
sb:, since	0 -6 0 0 0 0 0 8
sb:, sit	0 0 0 11 -9 0 0 0
sb:, so	0 16 0 -27 0 0 0 17
sb:, spoke	0 0 0 -13 0 0 0 14
sb:, start	0 10 0 7 -12 0 0 -15
sb:, suspend	-3 -9 0 0 10 0 0 3
sb:, take	0 15 0 -18 4 0 0 0
sb:, that	0 1 0 -13 3 0 0 7
sb:, the	7 31 -6 -15 -3 5 -1 -16
sb:, those	0 -4 0 8 0 0 0 -1
sb:, thursday	0 -1 0 10 0 0 0 -6
sb:, till	0 -1 0 -7 0 0 0 11
sb:, too	0 -6 0 0 13 0 0 -6
sb:, tuesday	0 -2 0 12 0 0 0 -5
sb:, under	-2 -18 0 23 -4 0 0 0
sb:, unless	2 -14 -1 5 8 0 0 -3
sb:, up	0 -4 0 -8 -4 0 0 21
sb:, was	0 -6 0 13 -3 0 0 -3
sb:, when	6 0 0 -4 10 0 0 -11
sb:, where	0 -12 0 0 0 2 0 11
sb:, which	-4 4 -3 5 -8 0 -11 0
sb:, who	0 -9 0 16 -12 0 0 0
sb:, will	9 29 1 -17 -11 0 0 -12
sb:, with	-2 -5 0 0 -1 0 -3 11
sb:-	0 -6 4 -8 -10 -10 13 14
sb:- <name>	0 -6 0 0 -3 0 13 0
sb:- <number>	0 6 0 -12 0 0 0 3
sb:- a	-4 7 0 -9 7 0 0 0
sb:- call	4 0 0 4 0 0 0 -10
sb:- hour	0 0 0 9 0 0 0 -6
sb:- shore	0 16 0 -7 -7 0 0 0
sb:- tariff	0 -12 0 0 -3 0 0 16
sb:- the	5 -11 0 2 -2 0 0 3
sb:- to	0 16 0 -7 -7 0 0 0
sb:.	-6 -6 15 -1 0 9 -3 -5
sb:. *	-5 -1 0 11 0 0 0 0
sb:. eastern	0 6 4 -10 5 0 0 -8
sb:. m	-5 0 12 -11 4 0 0 0
sb:. the	0 -13 0 12 0 0 0 0
sb:/	-6 10 2 -6 -5 -1 4 0
sb:/ <seat>	0 12 0 -11 0 0 6 -7
sb::	-1 -12 -2 -3 3 -3 -12 18
sb:: "	0 2 0 -14 -1 0 0 14
sb:: <day-ahead>	0 -10 7 0 9 0 0 -7
sb:: <level>	-1 -8 -5 -1 -9 0 0 16
sb:: <name>	4 14 -3 -15 2 0 0 -1
sb:: <number>	-5 -7 0 5 2 -2 0 1
sb:: <office>	0 10 0 -7 0 0 0 0
sb:: <quality>	0 -14 0 -1 -2 0 0 17
sb:: <seat>	-2 -12 0 3 -5 0 0 13
sb:: at	0 8 0 -17 0 0 0 11
sb:: duty	0 11 0 -5 0 0 0 -3
sb:: for	0 9 0 -9 0 0 0 0
sb:: from	-3 0 0 -5 0 0 0 12
sb:: i	0 0 0 10 0 0 0 -9
sb:: in	0 -15 8 23 -7 0 0 -13
sb:: it	0 -17 0 0 0 0 0 15
sb:: its	0 10 0 2 -2 0 0 -14
sb:: my	-3 -6 0 8 0 0 0 3
sb:: on	0 10 0 -9 4 0 0 -7
sb:: sign	0 0 0 -11 2 0 0 8
sb:: since	0 -1 0 -10 0 0 0 13
sb:: the	0 -11 4 0 9 0 -8 0
sb:: then	0 19 0 -9 -1 0 0 -14
sb:: to	0 0 0 16 -1 0 0 -12
sb:: truce	0 10 0 -4 0 0 0 -2
sb:: we	0 -9 0 -3 9 0 10 -2
sb:: what	7 -5 6 9 -3 0 0 -14
sb:: will	0 -6 0 10 0 0 0 -1
sb:;	0 -6 -2 -3 3 3 12 0
sb:; <name>	0 -6 0 29 -12 0 0 -14
sb:; from	0 16 0 -14 0 0 0 -2
sb:; if	0 9 0 -1 0 0 -1 -2
sb:; it	0 -6 0 9 2 0 4 -11
sb:; on	0 0 0 0 8 0 0 -12
sb:; the	-3 -13 -4 0 -2 0 9 10
sb:; their	0 0 0 -9 0 0 0 10
sb:; until	0 -8 0 9 0 0 0 -2
sb:<agent>	0 -5 3 -1 -1 11 0 -1
sb:<day-ahead>	-8 6 18 -18 10 1 0 -5
sb:<day-ahead> ,	-8 -6 5 1 17 1 -7 -7
sb:<day-ahead> ;	-1 12 0 -4 -8 0 0 1
sb:<day-ahead> and	1 3 -2 -18 12 -2 5 0
sb:<day-ahead> for	0 -9 0 3 1 0 4 -1
sb:<day-ahead> is	0 -2 11 0 -10 0 0 4
sb:<day-ahead> it	0 0 0 -11 0 0 0 13
sb:<day-ahead> to	-2 -3 -1 11 -2 0 0 0
sb:<day-gone>	27 -4 -10 -24 9 13 2 1
sb:<day-gone> 's	0 -10 0 3 0 0 0 7
sb:<day-gone> )	0 0 0 -12 0 0 0 12
sb:<day-gone> ,	20 -5 0 0 -24 0 10 -2
sb:<day-gone> .	0 -11 0 15 0 0 0 -3
sb:<day-gone> :	1 9 0 -6 0 0 0 -3
sb:<day-gone> ;	0 -16 0 11 -14 4 0 3
sb:<day-gone> <number>	0 9 0 -1 0 0 0 -8
sb:<day-gone> and	-3 -25 -3 -4 13 0 -1 28
sb:<day-gone> evening	0 2 0 -14 14 0 0 0
sb:<day-gone> for	0 2 0 -18 -1 0 0 20
sb:<day-gone> had	0 9 0 0 0 0 0 -7
sb:<day-gone> he	0 -20 0 0 10 0 8 0
sb:<day-gone> in	0 -2 0 12 0 0 0 -6
sb:<day-gone> is	0 -2 0 -9 0 0 0 13
sb:<day-gone> may	0 -7 7 -12 12 0 0 0
sb:<day-gone> night	0 2 0 11 0 0 0 -13
sb:<day-gone> on	0 0 0 13 0 0 0 -11
sb:<day-gone> put	0 17 0 -16 0 0 0 0
sb:<day-gone> take	0 10 0 -12 0 0 0 1
sb:<day-gone> that	1 25 -3 -26 -2 1 -7 5
sb:<day-gone> the	0 4 0 14 -4 0 0 -18
sb:<day-gone> to	9 -11 0 12 9 0 0 -17
sb:<day-gone> with	0 2 0 -9 0 0 0 3
sb:<day-today>	1 10 0 -24 5 7 4 2
sb:<day-today> (	8 -13 0 4 0 0 7 -5
sb:<day-today> ,	0 13 0 -10 10 0 0 -9
sb:<day-today> :	0 5 0 -15 0 0 0 8
sb:<day-today> and	-2 5 2 -7 9 0 0 -13
sb:<day-today> are	0 11 6 -3 -14 0 0 0
sb:<day-today> from	0 16 0 -19 -1 0 0 4
sb:<day-today> that	0 -26 1 20 -11 8 6 -5
sb:<day-today> the	0 -5 0 11 0 0 0 -2
sb:<day-today> to	0 -5 0 19 -1 0 0 -13
sb:<day-today> without	0 -2 0 -13 0 0 0 15
sb:<day-today> —	5 -3 -3 6 1 7 -10 -6
sb:<duty>	-23 10 10 -1 -7 -17 16 -4
sb:<gate>	-6 -1 -4 3 4 2 -13 0
sb:<goods-amount>	-1 -13 0 38 -10 0 -8 -11
sb:<goods-amount> by	0 -1 0 23 -12 0 -3 -2
sb:<goods>	15 3 19 -6 -1 -25 -13 -3
sb:<level-noun>	-26 15 -11 13 -1 -4 -2 -21
sb:<level>	-7 16 -20 5 -52 -20 -12 12
sb:<level> (	0 -13 0 15 0 0 0 0
sb:<level> ,	-6 17 -8 -6 -28 0 -5 9
sb:<level> ;	0 -7 0 23 -3 0 0 -12
sb:<level> <day-today>	0 5 0 -13 9 0 0 0
sb:<level> after	0 -9 0 -4 10 0 0 0
sb:<level> apply	0 16 0 -17 0 0 0 0
sb:<level> as	0 -1 0 -6 11 0 0 0
sb:<level> at	0 -20 0 19 0 0 0 1
sb:<level> begin	0 13 0 -13 0 0 0 0
sb:<level> come	0 -4 0 -6 0 0 0 9
sb:<level> has	0 0 0 -10 0 0 0 9
sb:<level> if	0 3 0 16 -20 0 1 0
sb:<level> in	0 -7 0 -3 -4 0 0 17
sb:<level> is	0 0 0 -13 -9 0 0 19
sb:<level> lower	0 -8 0 9 0 0 0 0
sb:<level> more	0 -21 0 24 0 0 0 -1
sb:<level> now	0 6 -4 -18 0 0 0 14
sb:<level> off	0 -14 0 24 -1 0 0 -11
sb:<level> on	-13 7 1 -8 0 -2 2 12
sb:<level> over	7 -12 0 12 0 0 0 -8
sb:<level> since	0 8 0 -12 0 0 0 9
sb:<level> start	0 10 0 -10 0 0 0 0
sb:<level> surcharge	0 18 0 -4 -4 0 0 -8
sb:<level> tariff	2 16 0 -23 2 0 0 0
sb:<level> tax	0 0 0 -11 0 0 0 13
sb:<level> that	1 15 0 -6 -9 0 0 -5
sb:<level> there	0 22 0 -21 0 0 0 0
sb:<level> to	0 14 -1 -7 -5 0 0 0
sb:<level> were	0 -19 0 19 0 0 0 0
sb:<level> when	0 15 0 -12 0 0 0 -3
sb:<level> with	0 -2 0 -4 9 0 0 0
sb:<money>	-10 1 -6 21 -22 0 -5 -2
sb:<money> ,	-1 -6 0 18 -10 0 0 -1
sb:<money> in	0 -9 0 15 0 0 0 -2
sb:<money> of	-2 0 0 -10 -1 0 0 17
sb:<money> per	0 0 0 12 0 0 0 -14
sb:<month-ahead>	0 3 7 -17 -6 0 0 13
sb:<month-ahead> ,	0 5 0 1 0 0 0 -10
sb:<month-gone> )	0 11 0 3 0 0 0 -14
sb:<month-gone> ,	-7 3 -4 17 4 -1 -1 -15
sb:<month-gone> :	0 0 0 -14 5 0 0 9
sb:<month-gone> ;	0 8 0 -15 -2 0 6 7
sb:<month-gone> and	0 -9 13 4 -7 0 0 -3
sb:<month-gone> is	0 10 0 -8 0 0 1 -1
sb:<month-gone> that	0 5 0 -13 0 0 0 9
sb:<month-gone> the	0 0 0 -13 0 0 0 10
sb:<month-gone> to	0 -5 0 11 0 0 0 -4
sb:<month-today> ,	0 -12 0 13 0 0 0 0
sb:<name>	4 0 6 -19 6 -3 8 11
sb:<name> 's	3 0 7 -4 0 -5 13 -7
sb:<name> (	0 -4 0 0 -2 0 0 10
sb:<name> ,	-2 -3 -4 -6 -4 -4 -6 21
sb:<name> -	0 -15 0 7 0 0 0 10
sb:<name> :	3 -14 6 5 12 0 0 -9
sb:<name> <level>	0 20 0 -20 0 0 0 0
sb:<name> agree	0 -16 0 4 0 0 0 14
sb:<name> and	-14 -9 0 1 -14 -4 -17 25
sb:<name> announce	2 -6 0 9 0 0 0 -4
sb:<name> are	4 -14 0 3 -1 0 8 0
sb:<name> as	0 16 0 -14 4 0 0 -7
sb:<name> at	0 0 0 -9 5 0 0 7
sb:<name> before	0 -10 7 1 3 0 0 -1
sb:<name> begin	0 -8 0 0 8 0 0 -4
sb:<name> charge	-1 0 0 -3 -2 0 0 11
sb:<name> come	0 13 0 -13 0 0 0 0
sb:<name> doe	0 4 0 -11 7 0 0 -5
sb:<name> duty	0 10 0 -5 0 0 0 -2
sb:<name> end	0 -15 -10 12 4 0 5 -1
sb:<name> enter	0 15 0 -9 -4 0 0 0
sb:<name> from	4 8 0 -10 -1 3 0 -2
sb:<name> get	0 9 0 -8 0 0 0 0
sb:<name> give	0 1 0 3 10 0 0 -15
sb:<name> had	0 16 0 -9 3 0 -1 -6
sb:<name> has	0 6 -6 -8 -3 -4 9 0
sb:<name> in	0 -6 0 -4 0 0 -4 14
sb:<name> is	0 6 2 -14 -6 0 23 -9
sb:<name> it	0 5 0 10 -13 0 0 -5
sb:<name> keep	0 17 0 -7 0 0 0 -13
sb:<name> levy	0 10 0 -9 0 0 0 0
sb:<name> make	0 0 0 15 0 0 0 -12
sb:<name> meet	0 9 0 -15 0 0 0 4
sb:<name> on	0 -21 6 11 -9 3 0 1
sb:<name> pay	0 -15 0 16 0 0 0 0
sb:<name> put	0 -16 0 13 7 0 0 -5
sb:<name> raise	0 -11 0 16 0 0 0 -5
sb:<name> say	0 5 0 8 -1 0 0 -12
sb:<name> sign	0 0 0 11 0 0 0 -7
sb:<name> since	0 -7 0 12 0 0 0 -3
sb:<name> stay	0 -8 0 -8 0 0 0 15
sb:<name> tariff	0 -9 0 8 0 0 0 0
sb:<name> that	0 -9 8 0 0 0 0 2
sb:<name> under	0 -2 0 -6 0 0 0 10
sb:<name> until	0 0 -1 -17 15 0 -1 6
sb:<name> which	0 0 0 -11 0 0 0 11
sb:<name> will	0 19 2 -25 -13 0 0 15
sb:<name> would	0 -3 0 24 -21 2 0 -13
sb:<name> —	0 17 0 -10 -6 0 0 -1
sb:<not>	-23 12 -22 1 -4 -2 1 0
sb:<number>	-10 12 16 -4 1 -26 -22 -10
sb:<number> )	0 -10 0 0 3 0 1 2
sb:<number> ,	-4 -7 -8 -1 0 0 0 18
sb:<number> -	0 10 0 -7 0 0 0 0
sb:<number> :	-9 0 4 0 1 -2 0 -3
sb:<number> <person>	0 -8 0 4 -1 0 0 9
sb:<number> and	-1 21 0 -11 -12 0 1 0
sb:<number> are	0 -1 0 10 0 0 0 -4
sb:<number> cent	0 -1 0 10 0 0 0 -4
sb:<number> come	0 11 0 -5 0 0 0 -3
sb:<number> duty	0 -16 19 1 -4 0 0 -5
sb:<number> exclusion	3 -7 11 1 -4 0 0 -6
sb:<number> for	0 8 0 -8 -9 0 0 9
sb:<number> from	0 18 0 -17 0 0 0 1
sb:<number> in	0 1 6 -17 9 0 0 0
sb:<number> may	0 0 3 3 -10 0 0 0
sb:<number> more	7 -2 0 -7 10 0 0 -4
sb:<number> notice	11 0 0 0 0 0 0 -11
sb:<number> of	1 -9 3 2 17 0 0 -19
sb:<number> on	-4 21 -2 -13 -14 0 0 0
sb:<number> or	0 -7 0 -3 10 0 0 0
sb:<number> p	-1 -13 11 -2 11 0 0 -8
sb:<number> product	0 -2 10 0 0 0 0 -2
sb:<number> th	0 -3 0 -8 1 0 0 10
sb:<number> the	3 -13 0 17 0 0 -1 -4
sb:<number> there	0 9 0 -8 0 0 0 0
sb:<number> to	0 0 0 10 -5 0 0 -4
sb:<number> will	0 13 0 -14 0 0 0 3
sb:<office>	-16 6 -11 1 -7 0 23 -5
sb:<office> 's	-2 -2 0 10 10 0 0 -15
sb:<office> ,	0 6 0 -19 -2 2 4 16
sb:<office> :	0 3 0 -1 20 0 0 -19
sb:<office> and	0 10 0 0 -3 0 0 -4
sb:<office> are	0 -3 0 9 -2 0 0 0
sb:<office> has	0 2 0 4 -13 0 0 4
sb:<office> say	-1 8 0 -15 9 0 -1 1
sb:<office> sign	0 0 0 -8 -3 0 0 12
sb:<office> to	0 -3 0 -7 -2 0 16 -2
sb:<office> will	0 -7 0 24 -13 0 0 -2
sb:<organisation>	10 -14 0 10 21 -9 -8 -27
sb:<organisation> 's	3 -17 0 34 -37 0 0 15
sb:<organisation> (	0 0 0 -13 12 0 0 0
sb:<organisation> ,	1 7 -1 -22 21 0 0 -2
sb:<organisation> announce	0 17 0 -16 0 0 0 0
sb:<organisation> decided	0 -7 0 13 -1 0 0 -2
sb:<organisation> did	0 0 0 10 -9 0 0 0
sb:<organisation> doe	0 9 0 -20 2 0 0 9
sb:<organisation> end	0 0 0 13 -3 0 0 -7
sb:<organisation> expect	0 12 0 -10 0 0 0 0
sb:<organisation> had	0 0 0 -7 9 0 0 -1
sb:<organisation> hear	0 0 0 -21 23 0 0 0
sb:<organisation> in	0 25 0 -21 9 0 0 -10
sb:<organisation> is	0 2 0 15 -16 0 0 -2
sb:<organisation> may	0 0 0 -14 17 0 0 0
sb:<organisation> meet	0 -2 0 -6 0 0 0 10
sb:<organisation> must	0 0 0 21 -15 0 -2 0
sb:<organisation> on	0 -10 0 26 -20 0 -1 6
sb:<organisation> sit	0 0 0 -9 10 0 0 0
sb:<organisation> to	0 0 0 -17 15 0 4 0
sb:<organisation> until	0 8 0 -12 2 0 0 0
sb:<organisation> vote	0 12 0 20 -27 0 0 0
sb:<organisation> will	0 0 0 0 8 0 0 -12
sb:<organisation> would	0 -4 0 -11 15 0 0 0
sb:<organisation> —	0 0 0 10 -1 0 0 -2
sb:<person>	-2 -2 -22 1 -15 3 18 10
sb:<person> 's	2 10 0 -10 -2 0 -2 6
sb:<person> (	0 -5 0 -15 0 0 0 22
sb:<person> )	0 0 0 -12 0 0 0 15
sb:<person> :	0 2 -4 9 -34 3 6 -3
sb:<person> and	0 -6 0 8 -8 2 4 -2
sb:<person> announce	-1 -4 0 -10 6 0 0 18
sb:<person> answer	-1 2 0 10 -6 0 0 -1
sb:<person> ask	0 9 0 -8 0 0 0 0
sb:<person> come	0 -4 0 11 0 0 0 -4
sb:<person> had	0 -25 0 13 1 0 0 19
sb:<person> has	-2 0 0 -12 26 -2 3 -5
sb:<person> have	0 5 0 -19 0 0 11 4
sb:<person> in	0 -14 0 30 -3 0 0 -12
sb:<person> is	0 -14 0 7 4 0 -2 1
sb:<person> of	0 2 0 8 -15 0 4 -3
sb:<person> on	0 11 0 -8 0 0 5 -5
sb:<person> propose	0 -13 0 12 0 0 0 0
sb:<person> reply	0 0 0 -1 -7 0 11 0
sb:<person> say	4 8 -4 -4 -9 -5 -5 6
sb:<person> sign	0 21 0 -9 -8 4 0 -12
sb:<person> spoke	0 11 0 -9 5 0 0 -8
sb:<person> tell	0 -5 0 12 -13 0 -7 9
sb:<person> to	0 -15 0 14 -7 0 1 6
sb:<person> want	3 11 0 -1 0 0 0 -12
sb:<person> will	0 -16 0 35 -11 0 0 -7
sb:<person> would	0 0 0 12 -5 0 0 -2
sb:<person> write	-1 12 0 -12 6 0 0 -4
sb:<points>	-14 -3 -3 -5 -22 -1 0 32
sb:<points> are	0 12 0 -11 1 0 0 -3
sb:<points> from	0 9 2 -4 0 0 0 -5
sb:<points> of	0 -12 -2 15 -10 0 0 5
sb:<points> until	0 0 0 -11 0 0 0 12
sb:<quality>	-5 -6 -19 -3 17 5 -9 6
sb:<quality> -	-4 -5 0 -1 15 0 0 -4
sb:<quality> agreement	0 10 0 0 0 0 0 -10
sb:<quality> and	0 -20 0 16 -3 0 0 3
sb:<quality> car	0 -7 0 18 0 0 0 -9
sb:<quality> colleague	0 0 0 -12 0 0 0 10
sb:<quality> company	-1 -1 0 13 0 0 0 -2
sb:<quality> counterpart	9 0 0 -10 -8 0 9 0
sb:<quality> duty	0 -9 0 0 3 0 0 2
sb:<quality> firm	-5 -1 0 16 0 0 0 -4
sb:<quality> glass	0 3 0 -10 -4 0 0 12
sb:<quality> good	-15 10 -1 0 -17 0 -1 7
sb:<quality> government	0 -1 0 10 -6 0 0 0
sb:<quality> importer	0 -10 0 16 -2 0 0 -2
sb:<quality> minister	0 -1 0 -9 0 0 0 13
sb:<quality> oil	6 -2 0 -10 0 0 0 6
sb:<quality> olive	0 11 0 -5 0 0 0 -4
sb:<quality> one	8 0 2 0 5 0 0 -18
sb:<quality> origin	0 -2 0 0 -5 0 0 10
sb:<quality> parliament	0 -3 0 -6 21 0 0 -12
sb:<quality> port	0 -11 0 0 8 0 0 3
sb:<quality> prime	0 12 0 -5 0 0 0 -6
sb:<quality> rare	8 -3 0 -3 0 0 0 0
sb:<quality> rate	0 13 0 -6 0 0 0 -4
sb:<quality> salmon	0 -5 0 13 0 0 0 -5
sb:<quality> ship	0 -9 -2 7 5 0 0 0
sb:<quality> shrimp	0 -8 0 1 6 0 0 0
sb:<quality> side	0 -6 0 -20 13 0 0 14
sb:<quality> steel	0 0 0 9 0 0 0 -8
sb:<quality> sugar	0 -6 0 -3 -1 0 0 12
sb:<quality> tariff	0 3 0 -19 5 0 0 11
sb:<quality> trade	0 -7 0 9 0 0 0 -1
sb:<quality> wheat	0 11 0 -6 -1 0 0 0
sb:<seat>	4 -1 0 -6 12 -5 9 -3
sb:<seat> ,	10 -13 -2 19 0 -4 -2 -8
sb:<seat> /	0 13 0 -12 0 0 6 -6
sb:<seat> :	0 -7 0 -5 13 0 0 0
sb:<seat> ;	0 0 0 8 0 0 0 -11
sb:<seat> <day-today>	0 5 0 -15 -1 0 8 4
sb:<seat> <person>	0 -1 0 -11 7 0 0 6
sb:<seat> and	0 0 0 -16 -20 0 -6 35
sb:<seat> by	7 -2 0 -18 8 0 -2 4
sb:<seat> end	0 8 0 -12 0 0 0 3
sb:<seat> for	0 0 0 12 -2 0 0 -6
sb:<seat> from	0 7 0 1 -11 0 0 -2
sb:<seat> has	-4 0 4 -12 4 0 -4 10
sb:<seat> have	0 0 0 -13 0 0 7 6
sb:<seat> it	0 0 0 -8 9 0 0 0
sb:<seat> on	0 -8 0 15 -10 0 -2 4
sb:<seat> say	0 -6 14 4 -16 8 0 -8
sb:<seat> that	0 5 0 -17 0 0 0 14
sb:<seat> the	0 0 0 -9 2 0 0 10
sb:<seat> until	0 -9 0 -5 0 0 0 13
sb:<seat> vote	0 0 0 -13 17 0 0 -2
sb:<seat> will	6 -12 0 4 1 0 0 -1
sb:<seat> —	0 -10 0 12 5 0 0 -15
sb:<sender>	9 -5 9 2 5 0 -19 -11
sb:<span>	-16 -1 -24 0 3 -1 1 11
sb:<span> ,	-21 8 -13 6 6 1 -6 -4
sb:<span> ;	0 -9 0 -17 6 0 2 11
sb:<span> after	0 -2 0 -7 0 0 0 15
sb:<span> are	0 -1 0 -22 0 0 0 25
sb:<span> at	0 13 0 -11 0 0 0 0
sb:<span> before	0 5 0 -16 1 0 7 0
sb:<span> begin	0 -8 0 9 0 0 0 0
sb:<span> end	0 -5 0 -3 0 0 0 10
sb:<span> from	-5 5 0 4 -10 0 0 0
sb:<span> in	3 2 0 9 0 0 0 -19
sb:<span> last	0 0 0 -4 11 0 0 -7
sb:<span> later	0 11 0 -8 -3 0 0 0
sb:<span> more	0 0 0 -12 0 0 0 16
sb:<span> of	0 -13 0 20 4 0 0 -14
sb:<span> on	0 -13 0 11 -6 0 0 7
sb:<span> the	-4 -2 0 14 0 0 0 -6
sb:<span> to	0 11 0 -24 -5 0 0 16
sb:<span> truce	0 1 0 22 0 0 0 -24
sb:<span> until	0 -4 0 -4 0 0 0 10
sb:<span> when	0 0 0 -14 0 0 2 13
sb:<taker>	-4 4 4 2 9 -11 -2 -14
sb:<v-agree>	-22 3 -5 1 -11 -8 10 7
sb:<v-bear>	-6 7 -15 2 0 -6 0 0
sb:<v-begin>	8 16 -5 -19 1 -3 -11 5
sb:<v-buy>	3 1 15 -19 6 14 -11 0
sb:<v-deny>	40 -24 -9 -1 1 -4 0 -31
sb:<v-down>	-11 5 -8 0 -1 0 7 1
sb:<v-end>	-3 -5 16 -7 -4 -12 -5 12
sb:<v-impose>	0 5 -12 4 1 -8 -10 0
sb:<v-propose>	-6 0 -32 1 16 -5 4 -14
sb:<v-say>	8 12 0 -12 12 -5 -15 -3
sb:<v-sell>	13 0 -5 -3 -1 1 1 -11
sb:<v-stay>	-5 0 11 1 -1 -12 -8 0
sb:<v-suspend>	20 3 0 -11 -8 -2 -8 2
sb:<v-target>	-5 0 3 11 -5 -7 -13 -5
sb:<v-threaten>	1 4 -1 -3 12 0 1 -19
sb:<v-up>	-3 12 -11 5 -7 7 -13 -10
sb:[	0 17 0 -20 -3 0 0 5
sb:_	-3 3 0 -9 0 0 0 12
sb:a	0 3 -24 -1 -6 9 18 -6
sb:a "	0 -11 0 7 0 0 6 0
sb:a <number>	0 12 0 -9 0 0 0 0
sb:a <organisation>	0 3 0 3 -13 0 3 0
sb:a <quality>	0 13 0 -7 0 4 0 -9
sb:a bill	0 -8 0 -2 11 0 0 0
sb:a column	0 0 0 -9 0 0 0 9
sb:a deal	0 10 0 -14 -10 2 0 6
sb:a decision	0 -10 0 -11 27 0 0 -9
sb:a duty	0 0 0 0 17 0 7 -28
sb:a few	0 0 0 0 12 0 0 -10
sb:a final	0 -6 0 10 0 0 0 0
sb:a formal	0 0 0 -4 14 0 0 -8
sb:a framework	0 -7 0 12 0 -2 0 0
sb:a hearing	0 -5 0 -9 20 0 0 -7
sb:a letter	0 -9 0 6 6 2 0 -8
sb:a list	9 -9 0 -1 -2 0 0 6
sb:a meet	0 -1 0 -5 -6 0 0 14
sb:a minimum	0 12 0 -10 0 0 0 0
sb:a moratorium	0 -2 0 14 -5 0 0 -6
sb:a pause	0 10 0 -7 0 0 0 0
sb:a period	0 10 0 -12 0 0 0 0
sb:a permanent	0 0 0 13 -4 0 -4 0
sb:a post	-2 8 0 -9 4 0 0 0
sb:a proclamation	0 17 0 -9 0 0 0 -7
sb:a resolution	0 5 0 4 -10 0 0 0
sb:a rise	0 20 0 -11 -3 0 0 -4
sb:a second	0 -7 0 -6 15 0 0 0
sb:a ship	0 7 0 5 -10 0 0 0
sb:a short	0 -11 0 12 0 0 0 0
sb:a single	0 -2 0 11 -3 0 0 -2
sb:a standstill	0 7 0 -22 5 0 0 9
sb:a statement	0 8 0 0 -1 0 0 -4
sb:a successor	0 10 0 -3 0 0 0 -5
sb:a surcharge	0 -6 0 20 -1 0 0 -16
sb:a tariff	0 11 0 -14 -7 0 0 8
sb:a television	0 -3 0 -3 0 0 0 12
sb:a trade	0 -12 0 0 0 0 0 11
sb:a treaty	0 -2 0 -12 -10 0 12 11
sb:a truce	-4 0 0 12 -18 0 0 -2
sb:a weekend	0 12 0 -11 0 0 0 0
sb:about	-3 9 -3 0 -11 4 2 -1
sb:about ,	0 8 0 -11 0 0 0 1
sb:about <level>	0 12 0 -8 0 0 0 -1
sb:about it	0 7 0 1 0 0 0 -11
sb:about the	0 3 0 10 -19 0 0 4
sb:abroad	0 -3 0 11 0 0 0 -6
sb:absence	0 0 0 -13 14 0 0 -3
sb:absence of	0 0 0 -13 14 0 0 -3
sb:accept	0 2 0 -7 13 0 -1 -5
sb:accord	0 22 0 -16 -3 0 -2 -1
sb:accord ,	0 7 0 -10 0 0 0 2
sb:according	0 -13 0 0 -2 0 1 13
sb:according to	0 -6 0 -12 0 0 2 18
sb:action	0 11 0 -8 0 0 0 0
sb:add	2 12 0 -2 -13 0 2 -9
sb:add <level>	0 -12 0 12 0 0 0 0
sb:additional	-4 4 0 -2 -10 0 0 9
sb:additional duty	0 -9 0 0 -1 0 0 8
sb:additional tariff	0 26 0 -24 0 0 0 0
sb:admit	0 -11 -1 -3 0 0 0 17
sb:advanced	-1 0 0 0 10 0 0 -5
sb:affiliate	18 0 -4 -6 3 0 0 -15
sb:affiliate rule	11 -3 -3 -5 2 0 0 -3
sb:after	0 4 -2 5 -5 -1 -10 -5
sb:after <name>	0 8 0 -5 0 0 0 0
sb:after <number>	0 13 0 -1 -10 0 0 -1
sb:after <span>	0 11 0 -2 0 0 0 -5
sb:after a	0 8 0 -10 -1 0 0 5
sb:after all	0 -10 0 7 6 0 0 -4
sb:after the	0 -1 0 14 -17 0 0 0
sb:after their	0 0 0 13 0 0 0 -11
sb:after two	0 0 0 9 0 0 0 -9
sb:again	2 -10 0 -5 1 0 -6 16
sb:again ,	0 -12 0 6 -5 0 0 10
sb:again be	0 2 0 -12 0 0 0 10
sb:again before	0 -1 0 -16 6 0 0 11
sb:again by	0 -9 0 20 -9 0 -1 0
sb:again from	3 -11 0 5 -6 0 0 10
sb:again in	0 -8 0 12 -2 0 0 0
sb:against	0 -15 0 -5 21 0 0 -7
sb:against the	0 0 0 -3 16 0 0 -12
sb:agency	0 -3 1 10 0 0 0 -7
sb:agree	-6 -6 -7 0 -14 -2 19 9
sb:agree ,	0 6 0 -22 -6 0 10 13
sb:agree by	0 -1 0 -13 -3 0 8 10
sb:agree in	-7 -1 0 -8 0 0 0 17
sb:agree on	0 9 0 13 -12 0 0 -15
sb:agree to	1 -11 0 2 -2 0 3 6
sb:agreement	-10 0 -5 11 8 0 0 -13
sb:agreement ,	0 -12 0 12 7 0 0 -8
sb:agreement by	0 -6 0 -5 -7 0 5 12
sb:agreement on	-2 -18 0 1 -1 4 7 6
sb:agreement was	0 0 0 -10 0 0 4 7
sb:agreement with	0 5 0 -5 12 0 -4 -2
sb:ahead	0 4 0 9 -2 0 0 -11
sb:ahead of	0 10 0 0 0 0 0 -7
sb:aim	0 0 0 -2 -10 0 13 0
sb:airport	0 -1 0 14 -8 0 0 0
sb:alert	0 13 0 -1 -6 0 0 -8
sb:alexandria	0 -12 6 12 0 0 0 -9
sb:alive	0 -9 0 7 0 0 0 0
sb:all	8 14 3 -19 -7 5 -7 1
sb:all ,	0 -14 0 12 11 0 0 -11
sb:all country	0 17 0 -9 -6 0 0 -3
sb:all of	0 0 0 -17 -1 0 0 18
sb:all other	0 -3 0 -1 -3 0 0 11
sb:all the	0 7 0 -9 0 0 0 2
sb:allowed	0 -2 0 15 0 0 0 -11
sb:allowed to	0 0 0 10 0 0 0 -8
sb:almond	0 9 0 -16 0 0 0 7
sb:also	9 -16 5 10 -6 -12 0 0
sb:also on	0 -3 0 15 0 -5 0 -1
sb:am	0 0 0 10 2 0 0 -12
sb:ambassador	0 3 0 -17 15 0 0 0
sb:among	2 10 0 -10 7 0 0 -10
sb:among them	0 9 0 -12 8 0 0 -8
sb:an	-9 0 9 5 -1 11 -2 -11
sb:an <organisation>	0 -4 0 -9 5 0 0 4
sb:an additional	0 -8 0 14 0 0 0 -1
sb:an agreement	0 -6 0 9 1 0 0 -6
sb:an annex	0 13 0 -10 0 0 0 -1
sb:an answer	0 2 0 -26 18 2 3 -3
sb:an end	0 7 0 -13 0 0 0 5
sb:an extension	0 7 -6 -21 14 0 0 12
sb:an hour	0 7 0 -11 0 0 0 3
sb:an increase	0 -10 0 12 0 0 0 0
sb:an order	0 7 7 -2 -4 10 0 -17
sb:and	2 0 -6 1 1 -24 -5 5
sb:and <level>	0 7 0 5 -3 0 0 -19
sb:and <name>	-14 -5 0 0 -24 -4 -15 25
sb:and <number>	0 -5 0 16 -18 0 0 2
sb:and <organisation>	0 0 0 12 -8 0 0 0
sb:and <person>	0 7 0 -2 -12 2 8 0
sb:and <seat>	-3 -20 0 -4 -9 0 0 30
sb:and a	-7 15 0 0 -3 1 0 -9
sb:and after	0 0 0 -5 -1 0 0 8
sb:and agree	0 -10 0 24 0 0 0 -15
sb:and all	5 -9 0 3 0 0 0 0
sb:and come	0 -2 0 -12 0 0 0 15
sb:and dairy	0 0 0 -6 13 0 0 -4
sb:and end	0 -3 -1 -14 2 0 8 9
sb:and enter	0 -22 3 12 6 0 0 -1
sb:and from	4 15 0 -10 0 0 0 -11
sb:and gave	0 -2 0 -4 14 0 0 -7
sb:and has	0 1 0 -9 0 0 9 0
sb:and have	0 -1 0 10 0 0 0 -6
sb:and he	0 -10 0 13 -1 0 0 0
sb:and if	0 -15 0 10 -1 0 0 3
sb:and in	0 -9 -3 0 12 0 0 0
sb:and is	0 -7 0 -15 16 0 0 6
sb:and it	-4 -15 3 -4 13 0 0 4
sb:and its	1 -11 0 -9 5 0 11 -1
sb:and last	0 -2 0 -19 0 0 8 17
sb:and must	0 0 0 0 -10 0 0 9
sb:and not	0 -4 0 14 0 0 0 -11
sb:and of	8 -1 0 -2 -9 0 0 6
sb:and on	0 19 0 -12 -3 0 0 -4
sb:and one	0 0 0 10 0 0 0 -11
sb:and stay	0 -5 0 21 0 0 0 -13
sb:and that	-4 10 -1 2 0 0 -3 -5
sb:and the	16 7 -2 10 -16 -3 1 -19
sb:and then	0 0 0 -7 13 0 0 -7
sb:and they	0 -9 0 -3 2 0 0 10
sb:and trade	0 -3 0 11 -4 0 0 0
sb:and until	0 -3 0 -10 0 0 0 14
sb:and was	0 -3 0 11 0 0 0 -7
sb:and we	0 4 0 -12 -2 0 0 12
sb:and what	0 -16 9 15 -10 0 0 0
sb:and which	0 -7 0 -6 0 0 0 13
sb:and would	0 24 0 -15 -1 0 0 -3
sb:annex	0 19 0 -21 0 0 0 1
sb:annex ,	0 4 0 -10 0 0 0 4
sb:announce	17 9 -8 -15 0 -1 -3 0
sb:announce a	0 3 0 -18 5 0 0 10
sb:announce at	0 0 0 11 -5 0 0 -5
sb:announce for	0 10 0 -5 -7 0 0 1
sb:announce in	0 9 0 -16 9 0 0 0
sb:announce on	11 -1 -2 -9 7 0 0 0
sb:announcement	0 5 0 10 -4 0 0 -13
sb:annual	0 -2 0 15 -7 0 0 -1
sb:another	-8 19 0 -6 0 0 0 0
sb:another <level>	-6 13 0 -11 0 0 0 4
sb:another <points>	0 12 0 -6 0 0 0 0
sb:another <span>	0 -15 0 14 4 0 0 -9
sb:answer	-10 0 -1 -17 26 0 3 -8
sb:answer by	0 -7 0 -18 10 0 10 0
sb:answer is	0 2 0 -8 7 0 0 0
sb:answer that	0 0 0 3 6 0 0 -10
sb:antimony	13 -7 0 -6 -1 0 0 0
sb:any	3 -10 0 8 -7 0 0 6
sb:anyone	0 4 0 -8 2 0 0 0
sb:anything	0 8 0 -11 4 0 0 0
sb:anything ,	0 10 0 -7 0 0 0 0
sb:app	0 -3 0 -2 -2 13 0 -5
sb:appeal	0 -7 0 21 -13 0 0 0
sb:appealed	0 0 0 18 -15 0 0 0
sb:apple	0 -5 0 -7 5 0 0 8
sb:application	-3 -8 0 -8 13 1 0 2
sb:apply	2 6 -2 -15 -7 0 -1 24
sb:apply again	0 26 0 -18 -2 0 0 -7
sb:apply for	-1 2 0 -15 16 0 0 -1
sb:apply until	0 -10 3 3 -11 0 0 5
sb:approval	0 -12 0 9 6 0 0 -7
sb:approval of	0 -1 0 -9 10 1 0 1
sb:approve	-2 -16 -1 4 7 -2 -5 7
sb:approve ,	0 -11 0 5 3 0 0 0
sb:approve by	0 1 0 8 -4 0 0 -6
sb:approve the	0 -5 0 -13 9 0 -2 11
sb:are	14 2 18 -12 6 -10 -14 -11
sb:are accept	0 -7 0 0 14 0 0 -8
sb:are back	0 11 0 -7 -2 0 0 0
sb:are charge	0 -10 0 6 4 0 0 0
sb:are closed	0 -4 0 13 -2 0 0 -1
sb:are go	0 0 0 -15 11 0 0 1
sb:are on	0 8 0 3 -2 0 0 -10
sb:are over	0 0 0 -15 0 0 0 16
sb:are the	0 0 8 2 -9 0 0 -1
sb:are to	7 -5 13 16 -7 0 -2 -23
sb:are up	0 0 0 -12 -3 0 0 13
sb:argument	0 -1 0 -11 14 0 0 0
sb:armistice	0 0 0 16 0 0 0 -14
sb:army	0 -2 0 9 0 0 0 -4
sb:around the	0 6 0 -12 0 0 0 6
sb:arrangement	-5 -8 -8 -4 -5 0 -1 27
sb:arrangement ,	0 2 0 -10 0 0 0 7
sb:arrangement of	0 -6 0 0 -4 0 0 10
sb:arrangement with	0 -11 0 9 0 0 0 0
sb:arrive	0 -3 6 -3 14 0 -9 -8
sb:arrive before	0 -3 0 0 10 0 0 -6
sb:arrive by	0 2 7 -12 0 0 -6 4
sb:article	0 -10 0 20 0 0 -1 -7
sb:as	1 9 -4 -10 1 -1 -11 4
sb:as a	0 -8 0 11 -1 0 0 0
sb:as from	0 -17 0 14 2 0 0 0
sb:as long	0 0 0 -10 0 0 0 11
sb:as of	6 27 -1 -16 0 0 0 -24
sb:as to	0 -7 0 0 0 0 0 9
sb:as well	-3 -1 0 -3 4 0 0 9
sb:aside	0 -13 0 8 0 0 0 8
sb:ask	-5 8 -2 -13 1 0 -8 9
sb:ask for	0 -16 0 0 0 2 -1 8
sb:ask what	0 10 0 -5 -4 0 0 0
sb:asleep	8 -6 0 -13 0 0 0 10
sb:assembly	0 -2 0 -1 14 0 0 -8
sb:at	-22 -6 -1 3 -7 0 -2 14
sb:at <level>	-1 8 1 -21 -14 0 0 20
sb:at <number>	-3 -9 3 16 4 0 0 -14
sb:at home	0 -7 0 9 0 0 0 0
sb:at it	0 -3 0 3 0 0 11 -15
sb:at its	0 9 0 0 0 0 0 -6
sb:at least	0 18 0 -10 0 0 0 -10
sb:at noon	0 -11 0 13 -6 0 0 0
sb:at once	0 11 0 -8 0 0 0 0
sb:at one	0 0 0 15 -1 0 0 -11
sb:at sea	0 4 0 17 -13 0 0 -13
sb:at stake	0 0 0 -15 0 0 0 16
sb:at the	-1 17 0 -3 -10 0 -7 0
sb:athen	0 0 0 15 0 0 0 -15
sb:autumn	0 1 0 -11 9 0 2 -3
sb:autumn ,	0 2 0 -5 10 0 0 -10
sb:avocado	0 -6 0 10 0 0 0 -2
sb:away	7 6 0 -24 -7 0 0 16
sb:back	6 11 -6 -5 -3 5 -9 -7
sb:back at	0 15 0 -6 -6 0 0 -2
sb:back on	0 13 0 -7 -3 0 0 -2
sb:ban	0 0 0 -1 -7 12 0 0
sb:ban on	7 2 0 -2 -2 3 0 -10
sb:banana	0 -9 0 10 -4 0 0 2
sb:bank	0 0 0 10 -3 3 0 -9
sb:base	0 3 0 -14 0 0 0 10
sb:be	-6 9 -8 -2 0 -1 -6 3
sb:be ,	0 13 0 -4 0 0 0 -8
sb:be apply	1 2 0 -15 4 0 0 3
sb:be approve	0 -7 0 8 0 0 0 -3
sb:be at	0 11 0 0 -3 0 0 -9
sb:be back	0 11 0 0 -8 0 0 -9
sb:be carry	0 9 0 -6 0 0 0 -2
sb:be collect	0 -4 0 -11 3 0 0 11
sb:be due	0 -1 0 -10 12 0 0 1
sb:be extend	0 -1 6 -14 -1 0 0 10
sb:be free	0 14 0 -1 -6 0 0 -8
sb:be handed	0 0 0 -7 11 0 0 0
sb:be heard	0 -10 0 2 6 0 0 0
sb:be hold	0 -8 0 12 -5 0 0 2
sb:be in	0 -11 0 23 -1 0 -2 -14
sb:be keep	0 13 0 -12 -5 0 0 1
sb:be make	0 10 0 -4 4 0 0 -7
sb:be put	2 4 0 -2 -11 5 0 0
sb:be renewed	0 -1 0 12 -4 0 0 -4
sb:be suspend	0 -12 0 9 7 0 0 -1
sb:be take	0 -2 0 -5 10 0 0 0
sb:be used	0 -13 0 -10 19 0 0 0
sb:bean	0 -9 0 9 -4 0 0 5
sb:became	0 -17 0 20 0 0 0 -1
sb:because	0 -6 0 -4 0 0 0 12
sb:become	6 5 0 -21 10 0 0 1
sb:become of	0 0 0 -8 -1 0 0 11
sb:been	-10 0 5 10 -2 5 -19 -7
sb:been <level>	0 -10 0 5 0 0 0 4
sb:been due	0 -10 0 15 0 0 0 -4
sb:been extend	0 0 0 7 0 0 0 -4
sb:been in	0 -5 0 22 0 0 0 -15
sb:been put	0 13 0 -4 -1 0 0 -6
sb:been set	0 0 0 -18 15 0 0 7
sb:been suspend	0 11 0 -1 0 0 0 -6
sb:been tell	0 7 0 -16 1 7 0 0
sb:before	-20 -10 11 -6 22 -2 -8 -3
sb:before <day-ahead>	0 -12 3 -7 22 0 0 -11
sb:before <day-gone>	0 0 3 -14 9 0 0 -2
sb:before <day-today>	0 15 8 -33 5 0 -5 -6
sb:before and	0 -16 0 0 12 0 0 3
sb:before it	0 3 0 -19 9 0 0 6
sb:before midnight	0 -15 0 6 0 0 0 6
sb:before that	0 -9 -1 0 13 0 0 -3
sb:begin	-6 0 -7 1 10 -2 5 -3
sb:begin <day-ahead>	0 18 0 -23 0 0 8 -2
sb:begin at	0 1 0 -13 16 0 0 -7
sb:begin in	0 -18 0 20 -3 0 0 1
sb:begin on	0 0 -3 -2 -1 0 0 10
sb:begin to	0 -5 0 16 -4 0 0 -7
sb:being	0 -6 0 0 -4 0 0 11
sb:believe	0 -4 0 15 0 0 0 -11
sb:better	0 -10 0 12 -1 0 0 0
sb:between	-7 -4 -6 17 7 -1 -5 -8
sb:between <day-gone>	0 0 0 -18 20 0 0 0
sb:between <name>	-2 0 0 10 -19 0 0 -2
sb:between <seat>	0 -5 0 -7 -2 0 0 16
sb:between the	0 -3 0 12 0 0 -2 -4
sb:beyond	0 6 0 -12 -5 0 0 12
sb:bill	0 -11 0 -4 17 0 0 -2
sb:bite	11 -7 0 -2 0 0 0 0
sb:bloc	0 0 0 -8 10 0 4 -2
sb:book	0 -9 0 15 0 0 0 -3
sb:both	-6 12 -12 -12 1 -6 -7 12
sb:both are	0 1 0 -12 0 0 0 12
sb:both country	0 7 0 -12 7 0 0 0
sb:both duty	0 20 0 -19 -2 0 0 1
sb:both government	0 -10 0 25 0 0 -1 -12
sb:both have	0 1 0 -16 13 0 0 0
sb:both suspension	0 -1 0 -10 5 0 0 3
sb:bottle	0 12 1 -15 0 0 0 0
sb:box	0 2 0 -15 12 0 0 0
sb:brace	0 -2 0 -3 -3 0 0 12
sb:brace for	0 -2 0 -3 -3 0 0 12
sb:break	0 -7 0 20 -1 0 0 -11
sb:bridge	0 -15 0 24 -2 0 0 -5
sb:bring	-2 -5 0 0 0 0 0 10
sb:bring its	-1 10 0 0 -1 0 0 -5
sb:broker	0 6 0 -10 0 0 0 4
sb:budget	0 -1 0 12 -5 0 0 -1
sb:building	0 0 0 -18 18 0 0 0
sb:built	-4 2 0 -11 12 0 0 -1
sb:bus	0 0 0 12 0 0 0 -9
sb:busan	0 -23 -2 -6 0 0 4 15
sb:busan ,	-2 -1 0 -2 0 0 0 11
sb:busan agreement	0 0 0 -3 0 0 0 8
sb:busan last	0 0 0 -13 7 0 0 7
sb:buse	0 -4 0 11 -5 0 0 -1
sb:business	0 -2 0 -7 0 15 0 -3
sb:but	-3 0 -7 -13 20 -1 3 -1
sb:but the	0 -4 0 -4 15 0 0 -3
sb:butter	0 -12 0 17 -9 0 6 -5
sb:butter pay	0 -10 0 13 0 0 0 -1
sb:buy	0 3 0 1 7 0 -3 -14
sb:buy <goods-amount>	0 0 0 12 -3 0 0 0
sb:buyer	0 9 0 2 3 -9 0 -6
sb:by	0 -18 -2 4 13 -12 16 -13
sb:by <level>	0 -12 0 28 -8 0 0 -12
sb:by <number>	0 -8 0 13 0 0 0 -3
sb:by <points>	0 15 2 -1 -2 0 0 -10
sb:by <span>	0 -6 -3 9 4 0 2 -5
sb:by a	0 0 0 -6 -6 0 0 13
sb:by half	0 4 0 -9 -3 0 6 0
sb:by telephone	0 -3 0 -1 -11 -3 0 16
sb:by the	-3 -25 -6 10 5 -10 13 -7
sb:by video	0 -3 0 13 -7 0 0 0
sb:by wednesday	0 13 0 -10 0 0 0 -4
sb:bytedance	0 -4 0 -6 0 13 0 -1
sb:c	0 13 2 -19 2 0 0 0
sb:c <money>	0 17 0 -13 0 0 0 -4
sb:cake	0 -1 0 -1 11 0 0 -7
sb:calendar	0 16 0 -16 -6 0 0 5
sb:calendar :	0 6 0 8 -1 0 0 -15
sb:call	2 9 0 -5 6 0 -3 -8
sb:call ,	0 1 0 -14 9 0 0 3
sb:call at	0 -9 0 8 4 0 0 -5
sb:call it	0 -3 0 17 -4 0 -2 -5
sb:call reciprocal	0 -1 0 11 0 0 0 -8
sb:calm	0 -11 0 0 0 0 0 13
sb:can be	0 -12 -1 -7 24 0 0 -3
sb:cannot	0 9 0 -11 0 0 0 0
sb:canola	0 13 0 -4 0 0 0 -8
sb:car	0 0 0 12 -8 0 4 -13
sb:car from	0 -6 0 9 0 0 0 -1
sb:car to	0 -9 0 10 0 0 0 0
sb:car will	0 12 0 -11 0 0 0 0
sb:cargo	0 6 6 -10 -1 0 0 0
sb:cargoe	0 13 -1 -2 -5 0 0 0
sb:carrier	0 -14 0 13 1 0 0 0
sb:cartagena	0 -8 0 0 0 0 0 9
sb:case	0 11 0 -18 8 0 0 4
sb:case against	0 -1 0 -9 12 0 0 0
sb:case on	0 -4 0 -12 8 0 0 9
sb:cashmere	0 10 0 -3 0 0 0 -3
sb:cease	3 5 0 -16 -10 0 0 14
sb:cease to	0 4 1 -10 -9 0 0 12
sb:ceasefire	0 3 0 28 0 0 0 -29
sb:ceasefire on	0 0 0 13 0 0 0 -13
sb:ceiling	0 -6 0 9 0 0 0 0
sb:cent	0 -2 0 14 0 0 0 -9
sb:ceramic	0 9 0 -8 0 0 0 0
sb:certain	-1 12 0 -21 0 0 0 7
sb:certificate	16 -11 -1 -9 19 0 -1 -18
sb:change	0 12 7 -5 -2 0 0 -11
sb:change for	0 11 0 -8 0 0 0 0
sb:change on	0 -3 8 0 0 0 0 -4
sb:channel	0 7 0 -8 0 0 0 0
sb:charge	-9 9 -2 -2 0 0 -1 -2
sb:charge <level>	0 -9 0 3 -8 0 0 15
sb:charge <quality>	0 -5 0 -10 0 0 0 13
sb:charge from	0 9 0 -10 1 0 0 0
sb:charge on	-1 11 0 2 -4 0 0 -12
sb:chassi	0 11 0 0 0 0 0 -7
sb:cheaper	0 10 0 -1 -8 0 0 0
sb:cheese	0 -9 0 14 3 0 0 -11
sb:chip	-3 14 0 -10 3 5 0 -7
sb:christma	0 -5 0 16 -5 0 0 -5
sb:city	0 -6 0 25 -4 0 0 -16
sb:claim	0 -8 0 -1 25 0 0 -18
sb:claim for	0 0 0 -7 10 0 0 0
sb:clear	0 -5 -7 15 -13 0 -1 11
sb:clear before	0 -12 0 5 2 0 0 2
sb:clear by	0 5 -4 1 -11 0 0 7
sb:client	0 20 9 -14 -17 0 0 0
sb:clock	0 2 0 -13 0 1 0 8
sb:close	-1 -13 0 -1 9 14 -3 -6
sb:close on	0 -16 0 2 -1 10 0 0
sb:closed	0 -3 0 19 -22 8 0 -9
sb:closed on	0 0 0 5 -15 9 0 -2
sb:closing	0 -8 0 -10 -8 23 0 -3
sb:club	0 0 0 26 -11 -3 0 -15
sb:coal	0 -14 0 14 -2 0 0 0
sb:cocoa	0 -18 0 19 -4 0 0 0
sb:coconut	0 10 0 -10 -1 0 7 -5
sb:coconut oil	0 10 0 -10 -1 0 7 -5
sb:coffee	0 -6 0 11 -1 0 0 -1
sb:coffee ,	0 -17 0 21 0 0 0 -3
sb:coffee from	0 10 0 -11 0 0 0 0
sb:collection	-1 15 0 2 -9 0 0 -10
sb:column	0 13 0 -14 -9 0 0 8
sb:come	0 3 -8 -6 -11 1 0 12
sb:come ,	0 2 0 -10 0 0 0 9
sb:come by	0 -11 0 18 -3 0 -4 0
sb:come down	0 11 0 -10 0 0 0 0
sb:come from	0 -11 0 -2 0 0 0 13
sb:come in	0 14 0 -19 0 0 0 0
sb:come of	0 -15 0 7 -1 0 11 0
sb:come together	0 -4 0 12 0 0 0 -6
sb:commander	0 0 -2 10 0 0 0 -5
sb:comment	-3 -9 -1 -6 22 -1 0 -5
sb:comment on	0 -2 0 -2 9 0 0 -2
sb:comment until	0 0 0 -8 11 0 0 0
sb:commerce	9 -5 0 0 0 0 0 0
sb:commission	0 7 0 -8 8 0 0 -6
sb:commissioner	0 10 0 0 -3 0 0 -6
sb:commit	0 9 0 -8 0 0 0 0
sb:common	0 3 0 -12 6 0 0 3
sb:company	0 0 0 25 -6 0 -1 -22
sb:company named	0 13 0 -11 0 0 0 0
sb:complaint	0 0 0 -7 11 0 0 0
sb:complete	0 -3 0 -5 -1 0 0 13
sb:component	0 28 0 -20 -1 0 0 -8
sb:conclude for	0 0 0 -10 0 0 0 11
sb:conclude in	0 -2 0 8 0 0 0 -4
sb:confirm	0 -6 0 0 2 -3 -4 10
sb:confirm on	0 0 0 11 0 0 0 -8
sb:confirm that	0 4 0 -11 6 0 0 0
sb:confirm the	0 -5 0 3 -10 0 0 10
sb:consent	0 7 0 -12 10 0 0 1
sb:consent ,	0 9 0 -10 3 0 0 -4
sb:consent ;	0 0 0 -9 9 0 0 0
sb:consent of	0 -2 0 1 7 0 0 -9
sb:consultation	0 -10 0 -2 15 0 0 -5
sb:consultation on	0 -4 0 -14 18 0 0 0
sb:container	0 0 0 11 0 0 0 -11
sb:continue the	0 -2 0 15 0 0 0 -10
sb:contract	-3 -17 0 33 -8 0 -3 0
sb:control	13 1 0 -1 -17 0 0 -5
sb:conversation	0 -8 0 15 -1 0 0 -2
sb:cork	0 6 0 -10 -2 0 0 8
sb:correction	0 -5 0 10 6 0 0 -11
sb:correction :	0 -5 0 12 0 0 0 -3
sb:cost	0 16 0 -7 -2 0 0 -4
sb:cost <number>	0 0 0 8 0 0 0 -7
sb:cotton	0 2 10 -3 -5 0 0 -6
sb:could	-4 3 0 4 3 0 0 -10
sb:could be	0 -3 0 15 0 0 0 -8
sb:count	0 -6 0 3 -8 0 0 12
sb:count from	0 -12 0 12 0 0 0 0
sb:counted	0 -8 0 -12 -4 0 0 24
sb:counted from	0 -6 0 -7 -3 0 0 18
sb:counter	0 -15 0 0 -4 0 0 20
sb:counter -	0 -13 0 0 -4 0 0 20
sb:countermeasure	-5 27 0 -8 -14 0 4 -10
sb:countermeasure on	-1 25 0 -12 -6 0 0 -7
sb:counterpart	9 -1 0 -10 -8 0 9 0
sb:counterpart ,	9 0 0 -11 -7 0 9 0
sb:counting	0 0 4 -10 -2 0 12 -3
sb:country	-11 18 -6 -13 6 -2 2 -1
sb:country are	0 8 0 -9 0 0 0 0
sb:country is	0 9 0 -10 2 0 0 -1
sb:country pay	0 16 0 -10 0 0 0 -6
sb:county	0 -13 0 25 -5 0 0 -9
sb:court	0 -3 0 -7 12 0 0 0
sb:cover	7 0 0 -15 -3 0 -1 13
sb:crane	-2 22 0 0 -5 0 0 -16
sb:crane and	0 11 0 0 0 0 0 -7
sb:crew	0 0 0 16 0 0 0 -12
sb:critical software	4 0 0 -11 0 0 0 4
sb:crossing	0 -4 0 10 0 0 0 -2
sb:current	0 -6 0 -13 0 7 0 13
sb:current one	0 -2 0 -5 0 0 0 9
sb:custom stop	0 -12 0 14 0 0 0 0
sb:cut	0 6 0 5 -2 0 5 -17
sb:cut on	0 0 0 10 0 0 0 -12
sb:daily	0 -3 0 8 0 0 0 0
sb:dairy	0 0 0 -9 13 0 0 0
sb:date	0 13 0 -7 -7 -2 0 -2
sb:date ,	6 -13 0 7 -10 0 6 0
sb:date :	-2 -5 0 16 6 -5 0 -9
sb:date for	0 21 -1 -8 10 0 0 -25
sb:date from	0 -11 0 11 0 0 0 0
sb:date is	0 10 0 -6 -3 0 0 0
sb:date of	0 6 0 -11 0 0 0 6
sb:date to	0 10 5 -15 0 0 0 0
sb:dated	-1 -11 0 13 2 0 0 0
sb:day	-1 -14 -17 1 15 0 5 1
sb:day ,	0 1 0 5 -11 0 0 0
sb:day are	0 -16 -6 0 15 0 0 3
sb:day is	0 0 0 -3 0 0 9 -8
sb:day on	0 -7 0 13 0 0 0 -3
sb:day until	0 -10 0 17 0 0 0 -7
sb:dead	0 0 0 -1 0 -5 0 10
sb:deadline	0 0 0 1 -28 27 6 -30
sb:deadline for	0 -11 0 10 -13 19 -3 -17
sb:deadline of	0 -3 0 -12 -4 13 10 0
sb:deal	6 -8 -1 4 -8 6 -6 8
sb:deal of	0 -10 0 14 0 0 0 0
sb:deal with	0 0 0 -9 18 0 -2 -7
sb:dearer	0 19 0 -18 4 0 0 -7
sb:debate	0 0 0 -10 22 0 0 -9
sb:decide	0 -6 0 -7 22 0 -8 -4
sb:decide on	0 -16 0 -4 15 0 0 0
sb:decided	0 9 0 -12 -6 0 -1 14
sb:decided on	0 -4 0 12 -3 0 0 -2
sb:decision	-1 -11 0 7 13 0 -2 -15
sb:decision is	0 -4 0 0 9 0 0 -4
sb:decision on	0 -1 0 -6 9 0 0 0
sb:declaration	0 13 0 -13 4 0 1 -3
sb:declare on	0 8 0 -10 0 0 0 4
sb:decree on	0 12 0 -12 0 0 0 -1
sb:decree that	0 -2 0 10 0 -2 0 0
sb:del	0 -3 0 12 -2 0 0 -3
sb:delegation	0 -10 0 11 -3 0 5 -5
sb:demand	0 -2 0 13 -6 0 -1 -1
sb:department	0 -6 0 16 0 0 0 -8
sb:depend	0 -10 0 1 5 0 0 0
sb:depend on	0 -4 0 9 0 0 0 0
sb:deposit	0 -9 0 7 9 0 0 -7
sb:desk	0 -16 0 13 -4 0 0 5
sb:detail	0 -8 0 14 0 0 -2 0
sb:diary	6 0 0 0 7 0 0 -13
sb:did	-3 0 0 30 -11 0 0 -18
sb:did not	-2 11 0 5 -13 0 0 0
sb:did so	0 0 0 8 -6 0 0 -5
sb:die	0 -1 0 -10 -3 0 0 16
sb:die on	0 0 0 -10 -1 0 0 13
sb:diet	0 4 0 -4 8 0 0 -11
sb:difference	0 -8 0 0 13 0 0 -6
sb:dinner	0 -15 0 11 -10 0 0 9
sb:discuss	-1 -3 0 13 -19 0 0 5
sb:discuss it	0 0 0 11 -8 0 0 0
sb:dispute	0 0 0 1 -11 0 0 6
sb:dispute over	0 7 0 4 -9 0 0 0
sb:district	0 -9 0 20 -6 0 0 -1
sb:do	-1 -14 0 10 -8 0 0 9
sb:do not	0 0 0 5 -22 0 0 15
sb:do so	0 1 0 0 8 0 1 -10
sb:document	0 0 0 14 0 0 0 -12
sb:doe	-8 11 0 -13 2 0 -3 8
sb:doe not	0 12 -1 -7 -6 0 -3 8
sb:doe so	0 -11 0 0 8 0 0 0
sb:don't	0 4 0 -12 5 0 0 1
sb:done	0 1 0 15 -17 3 -5 -2
sb:done by	0 0 0 10 -8 3 -3 -3
sb:double	-4 10 0 -1 -3 0 0 0
sb:double on	0 1 0 -9 0 0 0 6
sb:down	0 -2 0 13 0 0 -4 -11
sb:down for	0 0 0 -2 15 0 0 -11
sb:down to	0 6 3 -9 -2 0 0 2
sb:dried	0 4 0 -15 0 0 0 11
sb:driver	0 -2 0 1 9 0 0 -9
sb:drop its	0 -12 0 7 10 0 0 -6
sb:drop to	0 9 0 -1 0 0 0 -5
sb:due	-3 -2 -6 0 9 -7 -12 6
sb:due again	0 -13 0 -13 9 0 0 9
sb:due by	0 -3 0 -5 18 0 -3 -3
sb:due in	0 -8 0 19 -7 0 0 -4
sb:due to	0 -5 -2 -5 -4 0 0 15
sb:dump	0 8 0 -14 8 0 0 0
sb:dump duty	0 9 0 -7 0 0 0 0
sb:duration	0 9 0 -15 0 0 0 7
sb:during	0 0 0 21 0 0 0 -19
sb:during the	0 1 0 20 0 0 0 -22
sb:duty	-12 8 22 -20 3 -5 6 1
sb:duty ,	0 6 11 0 0 0 0 -14
sb:duty at	0 -1 0 -5 0 0 0 10
sb:duty between	0 0 0 17 0 0 0 -13
sb:duty by	0 7 0 -16 -3 0 5 5
sb:duty come	0 13 0 -5 0 0 0 -7
sb:duty end	0 -1 16 -11 -7 0 0 0
sb:duty for	0 14 0 -15 0 0 0 0
sb:duty from	0 -10 0 16 0 0 0 -5
sb:duty go	0 15 0 -11 0 0 0 -1
sb:duty has	0 5 0 -13 2 0 0 4
sb:duty in	0 -4 0 20 -5 0 0 -11
sb:duty included	0 11 0 -10 0 0 0 0
sb:duty is	0 -5 0 -19 1 0 0 21
sb:duty of	-1 -3 3 -9 21 0 6 -7
sb:duty on	-3 -7 -3 24 -26 0 -3 -1
sb:duty return	0 22 0 -14 0 0 0 -9
sb:duty since	0 0 0 -7 0 0 0 9
sb:duty until	0 -2 1 -14 -6 0 0 17
sb:duty was	0 0 0 -8 0 0 0 12
sb:each	-4 -7 -3 4 -4 0 -4 11
sb:each other	0 -10 0 -4 0 0 -3 16
sb:earlier	0 12 0 -19 15 0 0 -7
sb:early <month-ahead>	0 9 0 -9 0 0 0 0
sb:earth	18 -13 0 0 -16 -3 2 -4
sb:earth and	-10 0 0 -2 0 0 0 14
sb:eastern	-3 6 3 -8 10 0 0 -10
sb:eastern time	0 -8 0 0 14 0 0 -9
sb:edition	0 -13 0 19 0 0 0 -3
sb:effect	1 12 -3 -11 -15 0 0 12
sb:effect at	0 13 0 -13 0 0 0 1
sb:effect since	0 0 0 -9 0 0 0 9
sb:effective	0 28 0 -23 1 0 0 -6
sb:election	0 -7 0 12 -1 0 0 0
sb:electricity	0 -13 0 18 0 0 0 -1
sb:electricity tariff	0 -6 0 10 0 0 0 0
sb:eleven	0 -8 0 13 -2 0 0 -5
sb:elsewhere	0 21 0 0 -2 0 0 -17
sb:elsewhere :	0 10 0 0 0 0 0 -8
sb:emergency	0 6 0 -2 4 0 0 -9
sb:emergency tariff	0 -6 0 1 9 0 0 -4
sb:employer	0 0 0 13 0 0 0 -10
sb:end	3 -15 16 -1 -5 -14 10 7
sb:end ,	0 -4 0 -2 9 0 8 -6
sb:end <day-today>	0 3 0 3 0 0 0 -8
sb:end at	0 -16 8 11 0 0 0 -4
sb:end in	0 -2 0 -12 0 0 0 17
sb:end it	0 0 0 -14 12 0 0 0
sb:end on	0 4 0 4 -7 -7 0 -2
sb:end the	0 -12 8 2 -5 0 0 4
sb:end with	0 1 10 0 -6 0 0 -5
sb:engine	0 5 0 -9 -2 0 0 4
sb:enter <name>	0 11 0 -8 0 0 0 0
sb:enter before	0 -13 5 0 12 0 0 -7
sb:enter by	0 -6 0 -10 16 0 0 0
sb:enter into	2 3 0 -2 -14 0 0 5
sb:entry	-2 2 -2 -4 14 0 0 -6
sb:episode	0 12 0 -12 0 0 0 0
sb:est on	0 -4 0 -2 -1 0 0 10
sb:even	0 -2 0 15 -12 0 0 0
sb:evening	0 -3 0 0 10 0 0 -2
sb:everybody	0 26 0 -25 -6 0 0 0
sb:everybody 's	0 16 0 -13 0 0 0 -2
sb:everybody ,	0 10 0 -4 0 0 0 -5
sb:everyone	-2 24 0 -25 -7 0 0 4
sb:everyone else	0 9 0 -3 -3 0 0 0
sb:everywhere	0 16 0 -13 0 0 0 0
sb:everywhere ,	0 19 0 -16 0 0 0 0
sb:excluded	0 -13 26 -15 0 0 0 -10
sb:excluded from	0 -11 18 0 0 0 0 -8
sb:exclusion	0 -26 45 0 -22 0 0 -21
sb:exclusion end	7 0 -12 10 0 0 0 0
sb:exclusion for	0 -1 15 -4 -2 0 0 -4
sb:exclusion from	-1 -14 18 2 -2 0 0 -7
sb:exclusion grant	0 0 15 -10 0 0 0 0
sb:exclusion of	0 -7 17 -7 0 0 0 -3
sb:exclusion under	0 -3 12 0 -2 0 0 -1
sb:exempt	0 7 11 0 -10 0 -3 -9
sb:exempt if	0 12 12 -3 -16 0 -2 -2
sb:exemption	0 -4 4 0 7 0 0 -11
sb:exemption for	0 -3 -1 -3 11 0 0 0
sb:expect	-4 0 -1 4 6 -2 -16 0
sb:expect in	0 -4 0 10 -1 0 0 0
sb:expert	0 -8 0 31 -20 0 0 0
sb:expire at	0 11 0 4 0 0 0 -19
sb:expire on	-8 -7 4 3 -16 0 -1 5
sb:expiry	0 -3 0 -6 0 0 0 11
sb:explain	0 4 0 -11 1 0 0 5
sb:export	17 -8 4 -7 0 -1 -6 -2
sb:export of	16 -18 -1 -6 9 0 0 -2
sb:export to	5 15 0 -22 7 0 0 -5
sb:exporter	0 6 0 -14 8 0 0 0
sb:extend	3 -16 9 16 -11 1 -1 -12
sb:extend by	0 0 0 10 0 0 0 -7
sb:extend its	0 0 0 -6 0 0 0 8
sb:extend the	6 -11 0 13 -1 0 0 -10
sb:extend to	-1 -2 11 4 -6 0 0 -5
sb:extend until	0 0 0 11 0 0 0 -9
sb:extension	-2 5 -2 -13 9 -4 -4 11
sb:extension of	0 -10 0 -16 1 0 0 22
sb:extension until	0 0 0 -7 10 0 0 0
sb:extension would	0 0 0 11 0 0 0 -8
sb:extra	0 14 -1 0 -4 0 0 -11
sb:face	1 4 0 -21 -4 0 1 13
sb:face <level>	0 -12 0 -2 0 0 0 15
sb:face a	0 0 0 -13 0 0 5 6
sb:fact	0 0 0 18 0 0 0 -10
sb:fact sheet	0 0 0 17 0 0 0 -9
sb:fail	2 12 0 -2 -18 0 0 0
sb:fail ,	3 8 0 -12 -1 0 0 1
sb:fail to	0 13 0 0 -15 0 0 0
sb:failing	0 8 0 -15 3 0 -2 3
sb:fall	0 -1 0 -10 -4 5 0 15
sb:fall away	0 0 1 -15 0 0 0 13
sb:fall from	0 10 0 -6 0 0 0 -3
sb:fall on	0 0 0 -9 -5 6 0 7
sb:fall to	0 -11 0 16 0 0 0 -5
sb:family	0 -1 0 17 0 0 0 -13
sb:fare	0 -11 0 21 0 0 0 -11
sb:farm	0 2 10 12 -10 0 0 -16
sb:farmer	0 -8 4 21 -9 0 0 -11
sb:fear	0 10 0 -1 0 0 0 -9
sb:fee	-8 -26 -1 14 28 -2 0 -18
sb:fee ,	4 -4 8 7 -6 0 0 -9
sb:fee for	-7 -8 0 24 1 0 0 -15
sb:fee of	0 4 0 -9 9 0 0 -2
sb:fee on	-1 -5 -2 16 9 0 0 -20
sb:feed	0 -12 0 9 4 0 0 -4
sb:fentanyl	-1 10 0 -7 -6 0 0 2
sb:fentanyl tariff	0 17 1 -13 0 0 0 -2
sb:ferry	0 -15 0 19 7 0 0 -14
sb:few	0 0 0 0 12 0 0 -9
sb:figure	0 -11 0 9 0 0 0 0
sb:file	0 0 10 6 -15 0 0 0
sb:final	0 -9 0 -8 18 0 0 1
sb:final decision	0 -1 0 -10 15 0 0 0
sb:finance	0 7 0 -9 2 0 0 0
sb:fine	0 -4 0 13 -2 0 0 -3
sb:finished	-2 9 0 -11 -7 0 15 0
sb:finished by	-2 4 0 -4 -9 0 15 -2
sb:first	-2 2 -2 15 -16 0 -7 -3
sb:first day	0 19 0 -9 -3 0 0 -7
sb:first round	0 0 0 13 0 0 0 -12
sb:first truce	0 0 0 12 0 0 0 -10
sb:fish	0 -17 0 7 3 0 0 6
sb:fishing	0 0 8 0 4 0 0 -11
sb:fishmeal	0 4 0 9 -2 0 0 -10
sb:fix	0 -12 0 22 -6 0 0 -5
sb:fix for	0 -7 0 15 -3 0 0 0
sb:flat	0 9 0 -9 0 0 0 0
sb:flour	0 0 0 10 0 0 0 -8
sb:flower	0 -4 0 -12 5 0 0 14
sb:fly	0 0 0 1 -3 0 6 -10
sb:follow	0 8 0 0 8 0 -5 -17
sb:follow on	1 11 0 -7 2 0 0 -8
sb:followed	0 -11 0 10 0 0 0 0
sb:following	0 13 0 -5 0 0 0 -5
sb:food	0 -5 2 1 9 0 0 -9
sb:for	0 -14 -3 8 8 10 -3 -11
sb:for <day-ahead>	0 6 0 9 -3 0 0 -9
sb:for <name>	0 -5 7 -10 9 0 4 1
sb:for <number>	0 -7 -1 28 -19 0 0 0
sb:for <quality>	-11 4 0 -9 13 0 0 2
sb:for <span>	-8 0 -10 0 -15 3 -3 15
sb:for a	-2 -1 -1 -23 15 8 16 -3
sb:for all	0 14 0 -14 -3 0 0 1
sb:for an	0 0 0 -1 -12 2 0 9
sb:for entry	0 -9 0 9 -1 0 0 4
sb:for export	9 6 0 -21 6 0 0 0
sb:for good	1 -8 -3 17 -6 0 3 -8
sb:for household	0 -10 0 13 0 0 0 -1
sb:for its	0 -22 0 11 -9 1 0 7
sb:for other	0 17 0 -7 0 0 0 -7
sb:for our	0 0 0 -3 9 0 0 -3
sb:for ship	5 0 0 9 7 0 0 -21
sb:for that	0 0 0 9 0 0 0 -3
sb:for the	-9 -5 0 7 -7 0 -9 7
sb:for us	0 -9 0 0 0 0 0 11
sb:for which	0 1 0 -11 12 1 0 -7
sb:force	3 17 -1 -20 4 -6 -10 3
sb:force ,	0 0 0 -13 0 0 0 17
sb:force by	0 0 0 -12 21 0 -5 -8
sb:force since	4 0 0 4 5 0 0 -11
sb:force until	0 6 0 -15 0 0 0 7
sb:foreign	6 -5 0 10 -3 0 0 -5
sb:form	0 -5 0 -9 17 0 0 -1
sb:formal	0 0 0 -3 14 0 0 -9
sb:former	0 -2 0 12 0 0 0 -8
sb:forty	0 0 0 10 -8 0 0 0
sb:found	0 -12 0 17 -9 0 6 -10
sb:four	0 3 0 0 6 6 -6 -14
sb:fourth	0 -2 0 -9 0 0 0 13
sb:fox	0 9 0 -5 0 0 0 -3
sb:framework	0 -14 0 16 -1 0 0 0
sb:franc	0 0 0 9 0 0 0 -7
sb:freeze	0 -7 0 -4 -6 0 0 18
sb:fresh	0 -12 0 6 0 0 0 5
sb:fri	0 0 0 -20 13 0 0 5
sb:friday	0 5 4 -8 4 -1 1 -9
sb:friday ,	0 6 5 -7 3 -1 2 -11
sb:from	13 13 16 -11 0 -6 -23 -9
sb:from <day-ahead>	-1 -4 0 -12 -1 0 0 23
sb:from <day-gone>	1 -11 0 6 -6 0 13 -7
sb:from <level>	0 10 -2 3 -6 0 0 -11
sb:from <name>	17 -39 12 3 17 0 -5 11
sb:from <number>	0 28 -4 -10 -8 0 0 -18
sb:from <seat>	0 -14 0 0 12 0 0 0
sb:from a	0 -1 0 9 0 0 0 -5
sb:from everywhere	0 14 0 -10 0 0 0 0
sb:from its	0 -4 0 12 -5 0 0 0
sb:from midnight	0 17 0 -16 0 0 0 0
sb:from monday	6 20 0 -19 -2 0 0 -5
sb:from next	0 14 0 -12 0 0 0 0
sb:from now	5 1 0 -13 0 0 0 3
sb:from section	0 -6 12 -3 0 0 0 0
sb:from the	11 -4 12 -7 8 0 0 -7
sb:frozen until	0 -1 0 15 -5 0 0 -5
sb:fruit	0 -13 0 3 0 0 0 10
sb:fuel	0 0 0 10 -10 0 0 0
sb:full	0 2 0 5 0 0 0 -10
sb:further	0 1 0 -3 -9 0 0 9
sb:further <points>	0 2 0 -11 0 0 0 11
sb:gallium	18 -7 0 -6 -7 0 0 0
sb:gallium ,	9 -7 0 -1 -2 0 0 0
sb:gas	0 -12 0 12 -5 0 0 4
sb:gate	0 -3 0 17 1 0 0 -15
sb:gave	0 1 -2 -2 2 1 13 -12
sb:gave it	0 2 0 -17 11 3 0 0
sb:gave its	0 -3 0 18 -7 0 0 -3
sb:gave the	0 20 0 -10 -7 0 0 -7
sb:gazetted	0 -15 0 12 -1 0 0 5
sb:general	4 0 0 0 -3 0 4 -9
sb:geneva	0 -8 0 0 -7 0 0 18
sb:germanium	18 -7 0 -11 -2 0 0 0
sb:germanium ,	13 -3 0 -2 0 0 0 -6
sb:give	-1 10 -6 -9 14 2 2 -16
sb:give <name>	0 6 0 5 2 0 0 -16
sb:give it	0 -2 0 10 -1 0 -1 0
sb:give its	0 4 0 -20 15 0 2 -6
sb:given	0 3 0 1 -17 0 10 2
sb:glove	0 14 0 -8 0 0 0 -6
sb:go	0 -10 -1 -2 2 4 -3 11
sb:go by	0 10 0 -6 0 0 0 -1
sb:go from	0 -8 0 -3 0 0 0 15
sb:go into	0 -14 0 11 2 0 0 0
sb:go to	-1 0 0 18 -18 0 0 -4
sb:go up	0 11 0 -6 0 0 0 -4
sb:good	-12 -6 13 1 -1 -7 0 11
sb:good ,	-4 -13 0 13 -5 0 0 8
sb:good already	0 11 0 -5 -6 0 0 0
sb:good duty	0 -20 0 21 0 0 0 0
sb:good loaded	0 -30 8 14 11 0 0 -3
sb:good of	0 -6 -2 2 -2 0 0 11
sb:good on	0 -2 0 12 -10 0 0 0
sb:good stay	0 -4 0 -11 0 0 0 15
sb:good that	0 -1 8 0 3 0 -2 -13
sb:good until	0 6 2 -11 6 0 6 -7
sb:good will	0 7 0 -12 0 0 0 5
sb:good worth	0 21 0 -10 -8 0 0 -4
sb:good would	0 6 0 -12 0 0 0 4
sb:government	0 -7 0 9 -14 0 -3 12
sb:grace	0 6 0 -7 12 0 0 -11
sb:grant	-6 -11 7 0 -8 0 0 10
sb:grant under	0 0 12 -8 0 0 0 0
sb:great	0 0 0 -6 16 0 0 -9
sb:greer	0 9 0 -9 0 0 0 0
sb:group	0 0 0 17 -4 0 0 -12
sb:grower	0 7 0 0 8 0 0 -15
sb:guangzhou	0 -7 0 0 -4 0 0 10
sb:gyeongju	0 0 0 -4 8 0 0 0
sb:gyeongju on	0 0 0 -8 9 0 0 0
sb:had	-4 -18 3 25 5 7 -14 -14
sb:had agree	0 0 0 -12 0 0 0 17
sb:had end	0 0 0 9 0 0 0 -7
sb:had it	0 -2 0 15 0 0 0 -9
sb:had its	0 -9 0 10 0 0 0 0
sb:had not	0 0 0 0 13 0 0 -14
sb:had say	0 6 0 -9 0 0 0 5
sb:had set	0 -10 0 1 0 0 0 8
sb:had spoken	0 12 0 -8 0 0 0 0
sb:had the	0 0 0 14 0 0 0 -10
sb:had threaten	0 -26 0 23 6 0 0 0
sb:had to	0 0 0 -26 17 12 0 0
sb:had write	0 -11 0 16 0 0 0 -3
sb:half	8 6 0 -13 0 0 7 -4
sb:half on	0 9 0 -6 0 0 0 0
sb:hall	0 13 0 0 0 0 0 -14
sb:halve	0 12 0 -20 0 0 0 7
sb:halve on	0 11 0 -7 0 0 0 -3
sb:hand at	0 0 0 11 0 0 0 -9
sb:handed	0 -6 0 0 14 0 0 -11
sb:handed in	0 -2 0 -12 17 0 0 -2
sb:handed over	0 0 0 13 -1 0 0 -7
sb:hang over	0 14 0 -12 0 0 0 -1
sb:happen	4 13 -3 -10 4 0 0 -6
sb:happened	0 -1 0 7 6 0 0 -11
sb:has	-1 -3 -16 3 0 2 -1 0
sb:has <span>	0 0 0 -22 0 0 0 25
sb:has a	1 5 0 -9 -8 0 0 9
sb:has an	0 -8 0 3 4 0 0 0
sb:has announce	3 18 0 -18 0 0 0 -3
sb:has ask	0 -3 0 -5 -1 0 0 13
sb:has been	-2 3 -5 10 0 2 -9 -10
sb:has charge	0 -10 0 0 0 0 0 8
sb:has given	0 5 0 3 -16 0 0 6
sb:has hold	4 -1 0 10 0 0 0 -12
sb:has invited	0 -12 0 7 2 0 0 0
sb:has it	0 8 0 -13 8 0 0 0
sb:has not	0 11 0 -6 11 0 -6 -11
sb:has offer	0 -4 0 19 -5 0 2 -12
sb:has pay	0 -11 0 1 3 0 0 4
sb:has propose	0 7 0 -13 -8 0 0 14
sb:has put	0 0 0 0 14 0 0 -12
sb:has suspend	0 -2 0 18 -7 0 0 -7
sb:has tell	0 -13 0 13 4 0 0 -6
sb:has the	0 0 0 -13 8 0 0 0
sb:has threaten	0 6 0 -8 5 0 0 -5
sb:has to	0 1 -1 7 2 4 -8 -13
sb:has until	-5 -9 -5 -12 6 0 18 0
sb:has yet	0 -5 0 14 0 -3 0 -6
sb:hasn't	0 -3 0 19 -4 0 0 -8
sb:have	-4 -10 2 13 0 -5 6 -9
sb:have been	-3 -7 10 0 -2 0 -2 8
sb:have come	0 -10 0 6 -1 0 0 3
sb:have end	0 16 -3 -2 -3 0 0 -1
sb:have expire	0 0 0 -12 0 0 0 14
sb:have extend	0 -4 0 14 0 0 0 -8
sb:have given	0 -2 0 -6 0 0 14 -7
sb:have had	0 0 0 -6 -1 8 0 0
sb:have not	0 3 0 -1 10 0 0 -11
sb:have pay	0 -7 0 9 0 0 0 0
sb:have put	0 -11 0 13 0 0 0 0
sb:have read	0 9 0 -2 0 0 0 -5
sb:have rise	0 -18 0 19 0 0 0 0
sb:have the	0 17 0 -19 -7 0 -2 14
sb:have to	0 11 0 -15 6 0 -1 4
sb:hazelnut	0 0 0 -7 -2 0 0 13
sb:he	0 -7 0 5 -9 -4 20 -4
sb:he also	8 -9 0 1 0 0 0 0
sb:he doe	0 -11 0 -3 13 0 0 0
sb:he gave	0 16 0 -22 3 0 6 -3
sb:he had	0 -11 0 16 -6 0 0 0
sb:he has	0 -3 0 15 -9 1 5 -8
sb:he hope	0 -2 0 6 0 0 -11 6
sb:he is	0 -8 0 14 0 0 -1 -1
sb:he say	0 2 0 0 14 0 -1 -16
sb:he tell	0 5 0 -1 -11 0 -2 8
sb:he was	0 14 0 -5 -2 0 0 -2
sb:he would	2 -13 0 -7 -7 0 19 8
sb:he write	-3 12 0 -13 -1 0 0 8
sb:hear	0 -9 0 -18 26 0 0 0
sb:hear the	0 -2 0 -8 11 0 0 0
sb:heard	0 3 0 -9 13 0 0 -10
sb:heard on	0 0 0 -5 11 0 0 -2
sb:heard the	0 -3 0 14 -7 0 0 0
sb:hearing	-1 -22 0 -18 34 0 0 -7
sb:hearing is	0 -1 0 11 -6 0 0 0
sb:hearing on	0 -9 0 -5 18 0 0 -7
sb:heating	0 -6 0 11 4 0 0 -13
sb:heightened	0 -9 0 -5 -1 0 0 12
sb:heightened reciprocal	0 -9 0 -5 -1 0 0 12
sb:her	0 -13 0 18 -7 0 0 -1
sb:here	0 -20 0 5 -3 0 7 10
sb:here is	0 0 0 14 -2 0 0 -10
sb:higher	0 17 0 -22 0 0 0 2
sb:higher duty	0 1 0 -9 0 0 0 6
sb:higher rate	0 0 0 -15 0 0 0 16
sb:higher reciprocal	0 4 1 -10 0 0 0 2
sb:higher tariff	0 8 0 1 0 0 0 -10
sb:him	0 -20 0 11 0 0 2 4
sb:him ,	0 -13 0 13 0 0 0 0
sb:himself	0 -3 0 12 -3 0 0 -3
sb:his	-4 -23 -5 17 1 9 1 -1
sb:his <office>	0 -2 0 0 -7 2 -2 10
sb:his <organisation>	0 0 0 21 -15 0 0 -12
sb:his <person>	0 -14 0 14 10 0 0 -14
sb:his <quality>	0 0 0 -13 -4 0 9 10
sb:his side	0 0 0 -10 -2 0 0 13
sb:his signature	0 -10 0 12 0 0 0 0
sb:history	0 11 0 -11 0 0 0 0
sb:hit	-1 11 0 -6 -2 0 0 0
sb:hold for	0 8 0 3 0 0 0 -11
sb:hold in	0 -3 11 0 -7 0 0 0
sb:hold its	0 -13 0 -1 3 0 0 11
sb:hold since	0 0 0 14 0 0 0 -13
sb:hold the	0 2 0 -10 0 0 0 9
sb:holiday	0 -2 0 15 -10 0 0 -4
sb:holmium	8 -1 0 -2 0 0 0 0
sb:home	0 -8 0 10 5 0 0 -10
sb:hope	0 7 0 5 -6 0 -9 2
sb:hope that	0 6 0 -20 1 0 3 7
sb:hope to	0 0 0 20 -9 0 -8 -2
sb:hospital	0 0 0 11 0 0 0 -5
sb:hour	0 -3 0 3 -15 0 0 9
sb:hour ,	0 -2 0 11 0 0 0 -7
sb:household	0 -23 0 31 0 0 0 -10
sb:household in	0 -3 0 12 0 0 0 -7
sb:how	-2 -2 0 -7 -1 0 6 11
sb:how long	0 -2 0 -9 0 0 0 14
sb:hundred	0 0 0 -9 0 0 0 11
sb:i	0 -6 0 22 -10 -2 0 -10
sb:i shall	0 11 0 -2 -1 0 0 -5
sb:i'm	0 -4 0 10 0 0 0 -1
sb:ice	6 -13 0 18 -9 0 0 -5
sb:if	-7 11 -8 -6 7 -6 0 -4
sb:if <day-ahead>	0 8 0 -7 0 0 0 0
sb:if <name>	0 7 0 -23 16 0 -4 0
sb:if <person>	0 -10 0 5 11 0 0 -9
sb:if <seat>	0 6 0 -9 7 0 4 -12
sb:if he	0 3 0 -1 7 0 0 -10
sb:if it	-1 -15 9 2 -3 4 0 8
sb:if no	0 -3 0 8 -21 0 3 7
sb:if nobody	0 14 0 -6 0 0 0 -5
sb:if nothing	0 -11 0 -3 4 0 9 5
sb:if the	2 10 -8 17 -16 -1 -12 -7
sb:if there	0 2 0 3 -10 0 -1 4
sb:if they	2 14 -1 -20 3 0 0 -5
sb:if you	0 -9 0 -7 2 0 -1 18
sb:import	7 -11 16 -11 4 0 0 0
sb:import from	5 -5 -1 0 -3 0 0 8
sb:import of	0 -9 0 14 0 0 0 0
sb:important	0 0 0 11 0 0 0 -8
sb:importer	0 5 8 -17 13 0 0 -2
sb:impose	1 9 0 -3 1 0 0 -15
sb:impose the	0 -11 0 11 0 0 0 0
sb:in	-4 3 1 2 -4 -7 -23 6
sb:in :	0 9 0 -9 0 0 0 0
sb:in <month-gone>	-14 4 -4 5 -21 0 0 6
sb:in <month-today>	0 -12 0 12 0 0 0 0
sb:in <name>	-3 -11 -5 19 -16 6 -3 2
sb:in <number>	0 0 1 6 0 0 0 -10
sb:in <organisation>	0 -18 0 19 -2 0 0 1
sb:in <seat>	5 9 -5 -13 21 -7 2 -14
sb:in <span>	0 -4 0 -10 0 0 0 14
sb:in a	-5 -9 0 0 17 2 -5 -1
sb:in alexandria	0 -6 6 14 0 0 0 -15
sb:in an	0 14 0 0 0 0 0 -14
sb:in cartagena	0 -3 0 -5 0 0 0 10
sb:in effect	0 0 -4 -15 0 0 0 17
sb:in force	2 5 0 -20 13 0 -9 5
sb:in galway	0 -4 0 -5 0 0 0 10
sb:in gyeongju	0 0 0 -6 8 0 0 0
sb:in its	0 8 0 -11 0 0 0 4
sb:in law	0 0 0 -6 -9 0 0 17
sb:in muscat	0 0 0 9 0 0 0 -8
sb:in on	0 9 0 -15 0 0 0 3
sb:in our	0 0 0 11 0 0 0 -10
sb:in place	0 20 0 -31 0 0 0 9
sb:in the	4 8 6 2 -5 0 0 -13
sb:in their	0 18 0 -20 0 0 0 0
sb:in thi	0 -9 0 0 9 0 0 0
sb:in trade	0 -2 0 12 0 0 0 -8
sb:in two	0 16 0 -11 0 0 0 -5
sb:in until	0 0 0 -8 11 0 0 0
sb:in which	3 3 0 -29 -2 3 0 22
sb:included	0 6 0 -11 -6 0 6 6
sb:increase	0 17 0 -9 0 0 0 -7
sb:increase on	0 10 0 -5 0 0 0 -4
sb:index	0 9 0 -10 0 0 0 0
sb:industrial	0 -11 0 14 -1 0 0 0
sb:inform	0 0 0 14 -2 0 0 -9
sb:inform the	0 0 0 11 0 0 0 -9
sb:initialled	0 -6 0 -4 14 0 0 -3
sb:ink	0 10 0 -13 0 0 0 2
sb:inquiry	0 -1 0 -3 13 0 0 -7
sb:instead	0 -7 0 -6 0 0 0 14
sb:instead of	0 -8 0 -6 0 0 0 14
sb:instructed	0 -3 0 -6 0 0 14 0
sb:instructed their	0 -1 0 -6 -6 0 15 0
sb:instrument	0 -1 2 -5 11 0 -1 -5
sb:intend	0 12 0 3 -7 0 0 -11
sb:interest	0 -10 0 22 -4 0 0 -8
sb:interest rate	0 -7 0 12 -2 0 0 0
sb:international	0 -1 0 -5 8 0 0 0
sb:international trade	0 0 0 -6 9 0 0 0
sb:into	4 12 -5 -4 4 -4 -1 -17
sb:into <name>	5 12 0 -2 -3 0 0 -13
sb:into force	0 13 0 -1 -11 -3 0 -5
sb:introduce on	3 -10 0 7 0 0 0 0
sb:invest	0 -6 0 14 -2 0 0 -1
sb:invest <money>	0 -6 0 14 -2 0 0 -1
sb:invited	0 -14 0 12 1 0 0 -2
sb:invited his	0 -5 0 9 0 0 0 0
sb:is ,	0 -1 0 -9 9 0 0 0
sb:is <level>	0 -20 0 24 -3 0 0 0
sb:is <span>	0 -1 0 -9 0 0 0 12
sb:is a	0 3 0 -18 17 0 0 0
sb:is an	0 -9 0 6 0 0 0 2
sb:is at	0 1 0 10 -3 0 0 -9
sb:is back	3 0 0 13 -3 0 0 -12
sb:is charge	0 13 0 -9 0 0 0 0
sb:is due	0 -12 0 0 10 0 -5 5
sb:is expect	0 -7 0 16 -4 0 -5 -2
sb:is extend	0 0 0 14 0 0 0 -13
sb:is for	0 4 0 -15 0 0 0 14
sb:is found	0 -10 0 18 -4 0 0 -5
sb:is good	0 7 4 -15 -4 0 8 0
sb:is in	0 6 0 0 -23 0 0 11
sb:is it	0 -8 0 15 0 0 0 -8
sb:is limited	0 14 0 -4 0 0 0 -10
sb:is make	0 -11 0 15 0 0 0 -7
sb:is meant	0 0 0 -10 0 0 0 7
sb:is no	0 -16 0 18 -15 0 0 0
sb:is not	6 -8 0 -14 14 0 -1 5
sb:is now	0 -6 0 13 0 0 0 -4
sb:is on	5 -13 0 15 -13 11 0 -10
sb:is one	0 0 0 0 11 0 0 -16
sb:is over	0 0 0 -13 0 0 0 14
sb:is renewed	0 -11 0 -6 3 0 0 9
sb:is sign	0 -12 0 18 0 0 -10 0
sb:is still	0 3 0 -24 -1 0 24 -5
sb:is suspend	2 13 0 -7 -13 1 0 -1
sb:is that	0 11 0 -5 2 0 0 -9
sb:is the	1 18 0 2 -9 -2 0 -14
sb:is to	-4 15 -5 -17 10 2 6 -6
sb:is under	0 0 0 -10 9 0 0 0
sb:is up	0 -1 0 -12 2 0 0 12
sb:is what	0 0 0 -11 -4 0 0 15
sb:island	0 -3 0 17 0 0 0 -11
sb:isn't	0 5 0 17 -16 0 -8 -2
sb:it	-16 9 -6 -15 8 1 1 8
sb:it 's	0 5 0 -16 1 8 0 5
sb:it ,	0 9 0 -8 7 0 10 -18
sb:it :	0 11 0 0 -5 0 0 -10
sb:it ;	0 -4 0 -4 9 0 -2 1
sb:it apply	0 11 0 -8 -8 0 0 5
sb:it be	0 2 0 -10 1 0 0 5
sb:it by	0 -14 0 11 0 0 7 -8
sb:it can	0 6 0 -18 8 0 0 2
sb:it doe	0 0 0 -7 -10 0 3 16
sb:it down	0 13 0 -18 3 0 0 0
sb:it end	-3 -3 5 -20 1 0 0 16
sb:it expire	0 -4 -2 12 0 0 0 -6
sb:it for	0 -13 0 12 -2 0 0 2
sb:it give	0 6 0 -13 7 0 0 0
sb:it go	0 0 0 -2 -3 0 0 12
sb:it had	0 0 0 23 -6 0 0 -20
sb:it has	1 -6 -1 -8 2 0 -4 14
sb:it in	-1 -13 0 16 -3 0 0 0
sb:it is	5 -6 5 -4 -9 -3 -8 14
sb:it last	0 3 0 -12 -3 0 0 14
sb:it lasted	0 0 0 18 0 0 0 -16
sb:it meet	0 -5 0 -15 23 0 0 -7
sb:it must	0 6 0 -20 20 0 0 -8
sb:it on	0 -19 0 16 -4 0 -2 5
sb:it put	0 7 0 0 0 0 0 -10
sb:it run	0 -5 -3 11 -16 0 0 4
sb:it shall	0 12 0 -6 0 0 0 -6
sb:it stay	0 11 0 -5 0 0 0 -4
sb:it to	0 9 8 12 0 0 0 -33
sb:it until	0 -10 3 3 7 2 0 -11
sb:it up	0 -11 0 12 6 0 0 -13
sb:it was	0 -23 0 -4 0 0 5 21
sb:it will	-3 5 -2 -14 13 0 0 3
sb:it'll	0 7 0 -16 0 0 0 8
sb:item	0 0 0 -8 11 0 0 0
sb:its	3 1 0 -7 5 -2 -2 2
sb:its <level>	0 -1 0 -3 10 0 0 -3
sb:its <office>	0 8 0 5 0 0 0 -15
sb:its additional	0 13 0 -11 0 0 0 0
sb:its agreement	0 10 0 0 0 0 0 -7
sb:its approval	0 -7 0 10 -4 1 0 0
sb:its consent	0 6 0 -2 3 0 0 -9
sb:its countermeasure	0 13 0 -12 0 0 0 0
sb:its duty	0 14 0 3 -12 0 0 -20
sb:its own	0 -11 9 -1 -3 0 -1 11
sb:its rate	0 -14 0 12 3 0 0 0
sb:its tariff	0 -19 0 16 0 0 0 3
sb:its truce	0 6 0 -18 -3 0 0 13
sb:itself	0 -4 0 -21 12 0 0 12
sb:itself ,	0 5 0 -8 0 0 0 2
sb:jamieson	0 9 0 -9 0 0 0 0
sb:jamieson greer	0 9 0 -9 0 0 0 0
sb:johan	0 -1 0 9 -1 0 0 -7
sb:joint statement	0 -7 0 11 0 0 0 -4
sb:jump	0 -10 0 -4 10 0 0 1
sb:just	0 -15 0 2 -1 0 0 12
sb:keep the	-1 4 0 7 3 0 0 -11
sb:keep their	0 2 0 -12 -4 0 0 16
sb:kind	0 -6 5 0 11 0 0 -13
sb:kitchen	0 12 0 -19 0 0 0 8
sb:kitchen cabinet	0 12 0 -11 0 0 0 0
sb:know	1 0 0 -17 -5 0 0 24
sb:know what	0 0 0 -18 0 0 0 17
sb:kuala	0 -9 0 4 -1 0 0 8
sb:kuala lumpur	0 -9 0 4 -1 0 0 8
sb:lahore	0 -2 0 11 0 0 0 -8
sb:land	6 12 0 -4 -7 0 0 -6
sb:lapse at	0 -10 0 22 -2 0 0 -13
sb:lapse on	0 -7 -1 -8 -1 0 0 18
sb:largest	0 0 0 9 -3 0 0 -1
sb:last	0 5 -15 -3 0 -10 0 7
sb:last <span>	0 9 0 13 -11 0 0 -16
sb:last day	0 -2 -1 -16 3 0 0 21
sb:last time	0 -1 0 11 -6 0 0 0
sb:last until	-3 0 4 -1 -15 -1 -2 10
sb:last week	0 -9 0 7 12 0 0 -10
sb:last word	0 -9 0 -1 10 0 0 -1
sb:lasted	0 -1 0 24 0 0 0 -21
sb:lasted <span>	0 0 0 14 0 0 0 -12
sb:late	-6 0 0 13 -2 0 0 -8
sb:late on	-5 13 0 0 -1 0 0 -8
sb:later	0 8 0 -6 4 0 6 -13
sb:later ,	0 9 0 -5 -1 0 0 0
sb:later than	0 0 0 -19 13 0 8 -2
sb:law	0 9 -1 -12 -14 10 0 8
sb:lawyer	0 -9 0 7 6 0 0 -6
sb:lay	0 -11 0 12 3 0 0 -4
sb:least	0 18 0 -10 0 0 0 -10
sb:leave	-1 -20 0 11 7 0 -15 2
sb:leave <name>	0 -8 0 3 11 0 0 -4
sb:leave <seat>	0 14 0 -11 0 0 0 0
sb:leave it	0 -7 0 19 0 0 0 -11
sb:leave its	0 -11 0 9 0 0 0 0
sb:leave their	0 -3 0 -5 0 0 0 11
sb:legal	0 13 0 -15 0 0 1 0
sb:lentil	0 10 0 -8 0 0 0 0
sb:less	0 3 0 0 3 0 0 -10
sb:less than	0 8 0 -10 0 0 0 1
sb:let in	0 -9 0 2 0 0 0 6
sb:let the	0 1 0 -11 2 0 0 5
sb:let their	0 -3 0 10 0 0 0 -6
sb:letter	-2 -17 0 0 0 2 0 16
sb:letter of	0 -12 0 4 -3 0 0 13
sb:level of	0 8 0 -6 0 0 0 0
sb:levy	0 1 0 10 -13 0 0 0
sb:licence	5 -16 -1 1 9 -6 -1 1
sb:licence from	11 -4 0 -4 -1 0 0 0
sb:licensing	10 -1 0 -3 0 0 0 0
sb:life	0 17 0 -4 -2 0 0 -9
sb:lift	3 -3 0 9 -4 0 0 -2
sb:like	1 2 0 -4 -18 2 3 7
sb:like to	0 0 0 10 -13 0 4 0
sb:likely	0 -9 0 0 0 0 0 12
sb:likewise	0 0 0 -4 10 0 0 -8
sb:limited	0 13 0 -5 0 0 0 -7
sb:limited to	0 13 0 -5 0 0 0 -7
sb:line	0 16 0 -16 3 0 0 -1
sb:list	11 6 4 -13 0 -7 0 -1
sb:list ,	9 8 0 -15 -1 0 0 0
sb:listed	-1 -10 0 0 6 0 0 5
sb:listener	0 -1 0 -5 0 0 0 9
sb:live	1 0 0 -14 -1 0 0 17
sb:live until	0 0 0 -12 0 0 0 14
sb:loaded	0 -4 7 -10 17 0 -3 -17
sb:loaded before	0 -5 10 -11 14 0 -1 -13
sb:lobster	0 8 0 0 0 0 0 -10
sb:locked	0 0 0 8 0 0 0 -10
sb:long	0 -7 0 -1 -5 0 -1 14
sb:long ,	0 -4 0 9 0 0 0 -4
sb:long as	0 0 0 -10 0 0 0 11
sb:longer	0 7 0 9 -7 0 -1 -10
sb:longer ,	0 -2 0 13 -4 0 0 -5
sb:longer than	0 14 0 -11 0 0 0 -1
sb:look	0 0 0 -7 11 0 0 0
sb:look at	0 0 0 -3 9 0 0 -2
sb:lorry	0 -11 0 22 -3 0 0 -10
sb:lose <level>	0 -3 0 -9 0 0 0 12
sb:lower	-1 0 0 5 13 0 -2 -15
sb:lower rate	0 7 0 -10 9 0 0 -9
sb:lower tariff	0 -6 0 10 -1 0 0 0
sb:lumpur	0 -9 0 4 -1 0 0 8
sb:m	-5 0 12 -11 4 0 0 0
sb:m .	-5 0 12 -11 4 0 0 0
sb:machinery	0 2 3 -10 0 0 0 0
sb:magnet ,	0 0 0 9 0 -5 0 0
sb:main	11 -1 0 -7 0 0 0 0
sb:make	3 0 -3 -7 5 0 9 -1
sb:make by	0 8 0 -11 1 0 0 0
sb:make for	0 -1 0 -7 0 0 0 11
sb:make of	0 -7 0 18 0 0 0 -12
sb:make up	0 0 0 9 0 0 0 -5
sb:management	0 0 0 14 0 0 0 -12
sb:mangoe	0 11 0 -5 -6 0 0 0
sb:marble	0 0 0 -5 10 0 0 0
sb:mark	0 -4 0 -7 0 0 0 13
sb:market	0 3 0 -12 1 0 0 9
sb:match	0 -7 0 15 -5 0 0 0
sb:matter on	0 0 0 -9 10 0 0 0
sb:may	-3 -5 6 -1 27 0 -9 -24
sb:may be	0 2 -1 11 0 0 0 -17
sb:may not	0 0 0 9 -6 1 -1 0
sb:me	0 3 0 -6 -11 0 7 5
sb:meal ,	0 9 0 -1 0 0 0 -7
sb:meanwhile	0 -17 0 -2 0 4 0 11
sb:meanwhile the	0 -4 0 -17 2 0 0 18
sb:measure	-2 6 0 -9 0 0 0 5
sb:measure on	0 -3 0 9 0 0 0 -2
sb:mediator	0 -4 0 24 -11 0 -3 -8
sb:medicine	0 16 0 -9 0 0 0 -3
sb:medicine ,	0 12 0 -9 0 0 0 -1
sb:medicine :	0 9 0 -8 0 0 0 0
sb:meet	-3 -20 -3 10 -4 0 9 7
sb:meet :	0 -3 0 11 -1 0 0 -1
sb:meet <person>	0 0 0 15 0 0 0 -9
sb:meet again	0 -2 0 11 0 0 0 -9
sb:meet at	0 0 0 0 -7 0 0 9
sb:meet by	0 0 0 11 -6 0 0 0
sb:meet here	0 0 0 -14 0 0 10 5
sb:meet in	0 0 0 7 -29 3 11 -2
sb:meet next	0 0 0 -11 12 0 0 0
sb:meet on	0 -1 0 -11 11 0 0 4
sb:member	-1 -13 9 11 -4 0 0 -1
sb:member of	0 -1 0 14 -12 0 0 0
sb:member state	0 0 0 -18 18 0 0 -1
sb:memo	0 5 0 -8 0 3 0 0
sb:memo ,	0 10 0 -9 0 0 0 0
sb:metal	13 1 0 -2 -4 0 0 -6
sb:metre	0 -5 -1 17 0 0 0 -8
sb:midnight	-2 -6 -4 -5 0 0 0 14
sb:midnight on	0 -5 0 -4 -8 1 0 14
sb:milk	0 -1 0 -2 9 0 0 -2
sb:mill	0 -9 0 2 -5 0 0 11
sb:million	0 -2 0 25 -7 0 0 -17
sb:minimum	0 14 0 -12 0 0 0 0
sb:minimum price	0 14 0 -12 0 0 0 0
sb:minister	0 6 -1 -11 0 0 -6 15
sb:ministry	9 -9 0 0 2 0 5 -8
sb:ministry of	10 0 0 -3 -1 0 0 -2
sb:minute	-3 -11 -1 17 2 0 0 -6
sb:mirror	0 -1 0 11 -9 0 0 0
sb:mon	0 12 0 -11 0 0 0 0
sb:monday	4 18 7 -13 -1 0 0 -11
sb:monday ,	4 14 -2 -10 1 0 0 -4
sb:money	0 -7 0 11 0 0 0 0
sb:month	0 -13 0 -10 0 0 0 22
sb:month ,	0 -5 0 -14 2 0 0 17
sb:moratorium	0 -5 0 16 -6 0 0 -7
sb:moratorium on	0 -3 0 19 0 0 0 -15
sb:more ,	0 8 0 -18 -1 3 0 6
sb:more from	0 -9 0 12 0 0 0 0
sb:more on	0 15 0 -11 0 0 0 -4
sb:more than	0 -12 0 20 0 0 0 -10
sb:morning	0 -17 0 11 -4 0 2 4
sb:move	-2 11 0 -3 0 6 -2 -9
sb:move the	0 11 0 -8 0 0 0 -1
sb:move to	0 -11 0 3 6 0 0 1
sb:mr	-4 -19 6 3 0 4 -3 8
sb:mr <person>	-2 -16 7 -2 7 2 -1 8
sb:muscat	0 0 0 9 0 0 0 -9
sb:muscat on	0 0 0 9 0 0 0 -8
sb:museum	0 -3 0 17 -2 0 0 -11
sb:musician	0 0 0 9 0 0 0 -9
sb:must	0 -10 -4 7 9 3 -9 -21
sb:must approve	0 0 0 13 -7 0 -2 0
sb:must still	0 0 0 16 -14 0 0 0
sb:my	-5 -5 0 26 -8 0 0 -9
sb:name	0 -10 0 -4 -4 9 0 8
sb:named	0 12 0 -12 6 0 0 -5
sb:named in	0 16 0 -13 0 0 0 -2
sb:national	0 -2 0 10 0 0 0 -5
sb:need	13 -6 0 4 6 0 0 -15
sb:need a	15 -8 0 0 -12 0 0 1
sb:need the	0 -8 0 -3 18 0 0 -5
sb:needed	0 0 0 10 -4 0 -1 -4
sb:negotiate	0 0 0 -3 -11 0 8 5
sb:negotiate ,	0 4 0 -10 0 0 0 7
sb:negotiation	0 0 0 1 -10 0 10 -4
sb:negotiation with	0 -10 0 0 -4 0 11 0
sb:neither	0 -5 0 -8 11 0 0 4
sb:network	0 -11 0 2 0 0 0 8
sb:network on	0 0 0 -8 0 0 0 9
sb:new	13 0 -9 4 -13 -4 -15 5
sb:new <quality>	0 7 0 -13 9 0 0 -3
sb:new duty	0 5 -11 -11 0 0 0 11
sb:new one	1 -9 0 -9 7 0 0 15
sb:new rate	0 22 0 -20 0 0 0 0
sb:new tariff	0 -29 0 39 -8 0 0 -10
sb:new york	0 -11 0 16 -4 0 0 1
sb:newspaper	0 -14 0 19 0 0 0 -4
sb:next	-8 0 -5 13 -4 -8 -9 6
sb:next :	0 -8 0 12 7 0 0 -13
sb:next decision	0 -8 0 24 -12 0 0 -6
sb:next friday	0 6 0 -11 -1 0 0 7
sb:next meet	0 0 0 15 -4 0 0 -2
sb:next round	0 -5 0 0 -1 0 0 9
sb:next wednesday	0 12 0 -10 0 0 0 0
sb:next week	0 -4 0 -4 0 0 0 11
sb:next year	0 0 0 -4 9 0 0 -3
sb:night	0 -4 5 11 -4 0 0 -7
sb:night that	0 11 0 -1 0 0 0 -7
sb:nil	0 -3 0 10 -1 0 0 -1
sb:no	0 -13 -3 10 -20 0 5 8
sb:no ,	0 -10 0 10 -11 0 0 10
sb:no agreement	0 -13 0 1 -10 0 6 8
sb:no deal	0 4 0 7 -3 0 0 -14
sb:no extension	0 14 0 -16 0 0 0 1
sb:no result	0 0 0 9 0 0 -2 -1
sb:no such	0 7 0 -15 -8 0 9 4
sb:no treaty	0 -7 0 13 0 0 0 -4
sb:no truce	0 9 0 -2 -5 0 8 -13
sb:nobody	0 19 0 -10 8 0 0 -15
sb:nobody has	0 11 0 -10 0 0 0 0
sb:none	0 -3 0 11 -1 0 -1 -2
sb:noon	0 10 0 -1 4 0 0 -13
sb:northern	0 0 0 17 -3 0 0 -10
sb:not	-13 0 -17 8 8 -1 -13 -1
sb:not ,	0 14 0 2 -10 0 0 -12
sb:not agree	0 2 0 -3 7 0 3 -10
sb:not end	0 0 0 10 0 0 0 -10
sb:not extend	0 3 0 -15 4 0 0 4
sb:not for	0 11 0 -9 0 0 0 0
sb:not part	0 0 0 -5 0 0 0 10
sb:not pay	0 -8 0 10 0 0 0 0
sb:not raise	0 -10 0 6 0 0 0 1
sb:not renewed	0 11 0 -7 0 0 0 0
sb:not sign	0 5 0 -15 13 0 -2 0
sb:not sit	0 10 0 1 -13 0 0 0
sb:not to	0 -16 0 0 3 0 0 9
sb:note	-4 5 8 -11 -22 0 0 20
sb:note of	0 7 0 -13 0 0 0 3
sb:note that	0 -5 10 -3 -14 0 0 13
sb:nothing come	0 -13 0 3 -1 0 11 0
sb:notice	6 -10 8 -1 0 -3 -2 3
sb:notice of	11 5 0 -2 0 0 0 -16
sb:notification	0 0 0 -14 14 0 0 0
sb:notify	0 -12 0 1 7 0 0 1
sb:now	-1 7 4 -8 -25 3 0 9
sb:now ,	0 0 2 -12 -1 0 0 12
sb:now hold	0 0 0 11 0 0 0 -11
sb:now in	0 -1 -4 -10 0 0 0 15
sb:now it	0 -5 0 -7 0 0 0 14
sb:now run	0 -1 8 -10 0 0 0 1
sb:now the	0 11 0 -10 0 0 0 0
sb:object	0 -6 0 17 -3 0 0 -7
sb:objection	0 -3 0 15 -7 0 -1 0
sb:obligation	0 0 0 11 0 0 0 -9
sb:of	12 -6 -3 2 3 2 0 -4
sb:of <day-ahead>	0 -5 3 -24 6 5 0 15
sb:of <day-gone>	19 -17 0 5 -16 0 0 4
sb:of <day-today>	0 0 0 -13 1 0 0 10
sb:of <level>	-9 0 1 14 6 0 10 -23
sb:of <money>	0 0 0 0 -11 0 0 7
sb:of <month-gone>	5 -12 1 10 9 0 1 -19
sb:of <name>	-3 -21 -4 17 -8 0 1 14
sb:of <number>	-8 -6 9 -9 10 0 0 8
sb:of <person>	0 -8 0 12 0 0 0 -6
sb:of <points>	0 0 0 13 0 0 0 -8
sb:of <quality>	-3 8 -3 -14 -22 0 0 26
sb:of <seat>	0 7 0 1 -9 0 0 0
sb:of a	0 0 0 -10 11 0 0 3
sb:of both	0 -12 0 21 -1 0 0 -4
sb:of busan	-6 -3 0 -5 0 0 6 11
sb:of commerce	10 -3 0 0 -8 0 0 0
sb:of duty	0 -9 -5 -8 0 0 0 23
sb:of geneva	0 0 0 -8 0 0 0 11
sb:of his	0 3 0 5 -9 0 0 0
sb:of it	0 -6 0 0 -11 0 11 6
sb:of its	0 4 1 -17 0 0 0 11
sb:of last	7 -12 0 2 -2 0 0 3
sb:of next	0 8 0 -10 0 0 0 1
sb:of note	0 14 0 -6 -3 0 0 -2
sb:of raw	16 -5 0 -8 -3 0 0 0
sb:of state	0 0 0 10 -9 0 0 0
sb:of that	0 -16 0 11 4 0 0 -2
sb:of the	4 0 -26 6 3 4 -5 -6
sb:of them	2 9 0 -3 -6 0 0 -2
sb:of thi	0 0 0 -14 -1 0 0 18
sb:of three	0 0 0 -9 0 0 0 9
sb:of tiktok	0 -2 0 -6 -2 14 0 0
sb:of truce	0 -4 0 14 0 0 0 -10
sb:of two	0 -1 0 15 -3 -3 0 -5
sb:of which	0 -1 0 16 0 0 0 -12
sb:off	0 -2 -4 16 6 0 -1 -22
sb:off its	0 0 0 -1 9 0 0 -10
sb:off on	0 0 0 -8 14 0 0 -4
sb:offer	0 -6 0 10 8 0 18 -30
sb:offer to	0 0 0 17 -2 0 0 -11
sb:office	0 -8 0 17 -7 0 0 0
sb:oil	6 10 0 -9 -6 0 6 -6
sb:old ,	0 0 0 -8 0 0 0 9
sb:old rate	0 10 0 0 0 0 0 -13
sb:old tariff	0 -18 0 28 -5 0 0 -10
sb:old truce	0 -2 0 -16 0 0 0 19
sb:older	0 -5 3 -11 11 0 0 1
sb:olive	0 9 0 -9 0 0 0 0
sb:on	-8 13 -4 2 4 0 -11 -5
sb:on <day-ahead>	4 5 0 -1 -13 -2 -7 2
sb:on <day-gone>	14 1 -10 -6 -3 10 -2 -1
sb:on <money>	-2 -8 0 0 -5 0 0 19
sb:on <name>	-3 3 6 -22 6 0 0 8
sb:on <quality>	-14 8 -8 -4 -5 -2 1 10
sb:on a	8 -3 3 12 1 -1 0 -23
sb:on all	0 15 0 -17 0 0 0 3
sb:on banana	0 -12 0 8 0 0 0 4
sb:on duty	0 0 0 11 0 0 0 -9
sb:on friday	0 -8 7 0 13 0 0 -11
sb:on good	0 -4 0 0 -9 0 0 14
sb:on hold	1 -4 0 12 -3 0 0 -6
sb:on holiday	0 0 0 11 -1 0 0 -5
sb:on ice	6 -8 0 4 0 0 0 0
sb:on in	0 0 0 12 0 0 0 -11
sb:on it	-4 16 0 0 -5 0 0 -5
sb:on monday	0 11 0 2 -5 0 0 -9
sb:on most	0 -13 0 16 0 0 0 -1
sb:on nearly	0 9 0 -6 0 0 0 0
sb:on or	0 10 0 -4 -3 0 0 0
sb:on paper	0 -4 0 1 -8 0 0 9
sb:on rare	11 -7 0 -2 -1 0 -3 1
sb:on sunday	0 9 0 -21 0 0 0 13
sb:on tariff	0 -5 0 0 -1 0 0 11
sb:on television	0 0 0 -6 -7 0 -1 17
sb:on that	0 -11 -3 7 10 0 6 -13
sb:on the	-2 -19 0 2 30 0 1 -14
sb:on their	0 -13 0 -4 20 0 0 -3
sb:on to	0 -3 0 -3 0 0 0 10
sb:on until	5 -11 0 1 5 0 0 -3
sb:on wednesday	0 -12 0 3 -2 2 0 7
sb:once	0 5 0 -8 -3 3 -1 8
sb:once and	0 6 0 -9 0 0 0 2
sb:one	15 -5 -2 0 4 -7 0 -5
sb:one ,	-2 10 -2 -8 5 0 0 0
sb:one :	0 -6 0 2 12 0 0 -9
sb:one <organisation>	0 0 0 9 -8 0 0 0
sb:one at	0 11 0 0 0 0 0 -10
sb:one end	0 -1 0 -10 5 0 0 3
sb:one of	-1 0 0 -5 9 0 0 0
sb:one on	12 0 0 -11 -3 0 0 0
sb:onion	0 -1 0 -9 0 0 0 13
sb:only	0 -7 6 0 -16 0 0 11
sb:open	0 -26 0 25 4 0 0 -15
sb:open its	0 0 0 -8 10 0 0 0
sb:open on	0 -4 0 -5 10 0 2 0
sb:open until	0 0 0 11 -8 0 0 -1
sb:opened	0 -9 0 21 -7 0 0 -1
sb:opened on	0 -6 0 12 -1 0 0 0
sb:operator	0 -4 0 26 -9 0 0 -11
sb:opinion	0 0 0 -10 7 0 0 2
sb:opposite	0 0 0 10 -8 0 0 0
sb:or	-5 11 -3 0 -2 -3 5 -2
sb:or after	0 10 0 0 -3 0 0 -10
sb:oral	0 0 0 11 -7 0 0 0
sb:order	-1 6 0 -14 -11 16 -1 5
sb:order ,	0 11 0 -6 0 0 0 -1
sb:order is	0 -11 0 0 -1 0 0 12
sb:order late	0 9 0 -9 0 0 0 0
sb:order sign	0 12 0 0 0 0 0 -13
sb:order that	0 4 0 -11 -4 11 0 0
sb:ordinary	0 -1 0 9 0 0 0 -9
sb:ore	14 -3 0 -6 -2 0 0 -1
sb:origin ,	0 2 0 -13 0 0 0 9
sb:origin pay	0 -10 0 11 0 0 0 0
sb:originating	0 -3 0 0 0 0 0 10
sb:originating in	0 -3 0 0 0 0 0 10
sb:other	0 8 -8 -6 -25 0 10 4
sb:other country	0 12 0 -13 -5 0 6 -3
sb:other good	0 -11 0 9 0 0 0 0
sb:otherwise	0 -9 0 14 -10 0 0 0
sb:otherwise have	0 -20 0 16 0 0 0 5
sb:our	-3 -11 0 8 -1 0 -1 4
sb:our <organisation>	0 13 0 -6 -2 0 0 0
sb:out	0 2 16 3 -26 -4 -8 0
sb:out ,	0 3 0 13 -3 0 0 -17
sb:out of	0 0 0 -8 0 0 0 11
sb:out on	-4 3 9 5 -16 0 0 -5
sb:outlive	0 11 0 -8 -2 0 0 0
sb:outside	0 11 0 -6 0 0 0 -4
sb:outside the	0 11 0 -7 0 0 0 -4
sb:over	5 3 -1 3 -31 0 0 4
sb:over on	0 -2 0 -9 -5 0 0 16
sb:over the	-1 -7 0 33 -14 0 0 -14
sb:own	6 4 11 -15 -15 0 1 6
sb:own <level>	0 18 0 -7 0 0 0 -12
sb:own counter	0 -7 0 -6 -1 0 0 16
sb:own duty	0 -4 10 9 -3 0 0 -13
sb:own tariff	0 -8 0 0 -1 0 0 9
sb:owner	0 -5 0 4 -5 9 0 -4
sb:p	-1 -15 10 0 11 0 0 -10
sb:p .	-1 -13 11 -2 11 0 0 -8
sb:package	0 0 0 0 -3 0 12 -9
sb:page	0 -7 0 1 10 0 0 -6
sb:paper	-3 -10 -1 11 -22 0 2 11
sb:paper ,	0 -7 0 -1 0 0 0 12
sb:paper on	0 -5 0 12 -4 0 0 -3
sb:parcel from	0 -17 1 7 11 0 0 -5
sb:parliament	0 0 0 4 11 0 -2 -12
sb:parliament ,	0 0 0 -7 9 0 0 0
sb:parliament has	0 -6 0 17 -5 0 0 -4
sb:part	5 -14 0 -2 0 0 0 9
sb:part ,	6 -11 0 0 -1 0 0 6
sb:part of	3 -11 0 2 -2 0 0 3
sb:partner	0 11 0 0 -1 0 0 -7
sb:party	0 -2 0 30 -9 0 3 -29
sb:party agree	0 0 0 17 0 0 0 -16
sb:passe	0 19 0 -15 0 0 -1 -1
sb:passed	0 -6 0 17 -6 0 0 -3
sb:passenger	0 -7 -4 9 0 0 0 2
sb:past	-1 -1 0 -3 -6 0 0 12
sb:patented	0 12 0 -10 0 0 0 0
sb:patience	0 9 0 0 -2 0 0 -5
sb:pause	0 12 -1 -5 -11 0 0 2
sb:pause ,	0 1 0 -12 0 0 0 11
sb:pause end	0 19 0 1 0 0 0 -19
sb:pause for	3 -9 0 -10 0 0 0 15
sb:pause is	0 0 0 -7 0 0 0 11
sb:pause on	0 10 0 0 0 0 0 -9
sb:pay	-2 5 -17 -2 14 -5 -11 0
sb:pay ,	1 4 0 -12 3 0 0 0
sb:pay <level>	-1 6 -1 8 -11 0 -2 -8
sb:pay <number>	0 -5 0 -6 9 0 0 9
sb:pay in	0 15 0 -8 0 0 0 -9
sb:pay on	0 0 0 10 -2 0 0 -10
sb:pay the	0 6 0 -23 15 0 0 5
sb:payable	0 18 0 2 -16 0 0 -10
sb:payment	0 -3 0 19 0 0 0 -16
sb:pea	0 8 0 -7 0 0 0 0
sb:peace between	0 0 0 -11 0 0 0 12
sb:peak	0 0 0 11 0 0 0 -12
sb:pen	0 -14 0 15 0 0 0 0
sb:penalty	0 -5 0 9 0 0 0 -1
sb:pending	0 0 0 -10 9 0 0 0
sb:per	0 -7 0 12 12 0 0 -17
sb:period	0 14 0 -10 -4 0 0 0
sb:period of	0 0 0 -11 0 0 0 11
sb:permit	0 -5 0 12 -3 0 0 -1
sb:phase	0 -19 0 1 17 0 0 -1
sb:phone	0 5 0 10 -1 0 0 -16
sb:pipe	0 9 0 -9 0 0 0 0
sb:pistachio	0 0 0 -11 0 0 0 12
sb:place	-6 13 0 -21 10 0 -1 3
sb:place on	0 -13 0 7 4 0 0 0
sb:place until	0 7 0 -12 0 0 0 4
sb:plan for	0 1 0 15 -12 0 0 -4
sb:plane	0 -4 0 13 -4 0 0 0
sb:plant	1 -12 6 5 -6 6 0 -5
sb:plant in	2 -10 0 7 0 0 0 0
sb:please	0 0 0 -14 9 0 0 4
sb:plu	0 12 0 -5 -2 0 0 0
sb:poll	0 0 0 0 9 0 0 -7
sb:polysilicon	0 14 0 -11 0 0 0 0
sb:polysilicon :	0 10 0 -8 0 0 0 0
sb:pork	0 0 0 -5 13 0 0 -4
sb:pork and	0 5 0 -9 13 0 0 -10
sb:port	-6 -1 0 0 13 0 0 -11
sb:port fee	-4 0 4 -9 12 0 0 -2
sb:port of	0 10 0 -6 0 0 0 0
sb:porto	-4 -3 0 10 0 0 0 0
sb:position	0 19 0 -15 0 0 0 0
sb:post	-3 -2 0 6 11 0 0 -18
sb:post on	-1 17 0 -16 3 0 0 0
sb:postpone	0 2 0 -6 7 0 0 -3
sb:potash	0 -9 0 0 -3 0 0 14
sb:pound	0 8 0 0 0 0 0 -9
sb:powder	0 -7 0 -12 15 0 0 0
sb:power	0 4 0 -7 16 0 0 -15
sb:prepare	0 -7 0 2 -6 0 2 10
sb:present	0 -4 -1 -4 -9 0 4 12
sb:present one	0 2 0 -20 -6 0 0 20
sb:present truce	0 -10 0 0 0 0 0 9
sb:press	0 -19 0 19 4 0 0 1
sb:previou	0 9 0 -9 0 0 0 0
sb:price on	0 4 0 -9 0 0 0 5
sb:prisoner	0 -1 0 12 -5 0 -1 -1
sb:procedure	0 0 0 -5 -10 0 0 15
sb:proclamation	0 12 0 -7 10 0 0 -15
sb:prolong	0 6 -1 -5 -13 0 1 9
sb:prolong it	0 0 0 3 -10 0 2 2
sb:prolong the	0 0 0 -5 0 0 0 9
sb:prolongation	0 -3 0 -9 -1 0 0 15
sb:prolonged	-1 -1 4 11 -8 0 0 -6
sb:prolonged ,	0 17 0 -13 0 0 0 -4
sb:prolonged by	0 -4 0 8 0 0 0 -3
sb:prolonged the	0 -5 0 10 0 0 0 -1
sb:prolonged to	0 0 8 -8 0 0 0 1
sb:promise ,	0 0 0 -8 9 0 0 0
sb:promise a	0 0 0 -14 6 0 8 0
sb:promise an	0 9 0 -8 1 0 -2 0
sb:promise to	-2 -12 0 23 -5 0 0 0
sb:proposal	0 -4 0 18 -13 0 0 0
sb:propose	0 -8 0 7 -12 0 -4 14
sb:propose an	0 -15 0 6 10 0 0 -3
sb:propose on	0 0 0 12 -6 0 0 -4
sb:propose that	0 -4 0 -4 0 0 0 11
sb:propose to	0 4 0 -18 -8 0 0 21
sb:protest	0 -4 0 11 2 0 0 -13
sb:protocol	0 -5 0 -11 18 0 0 0
sb:provide	0 -1 0 0 13 0 0 -9
sb:provided	0 -10 0 -3 17 0 0 -3
sb:provided that	0 -10 0 -5 17 0 0 -1
sb:province	0 0 0 14 -5 0 0 -6
sb:provisional	0 18 0 -7 0 0 0 -8
sb:public	0 -7 0 9 0 0 0 -3
sb:publish	0 -5 0 -1 11 0 0 0
sb:published	1 -7 -3 17 0 0 -2 -10
sb:published its	0 0 0 11 -6 0 0 0
sb:pump	0 -5 0 9 0 0 0 -5
sb:put	3 12 0 -9 0 5 -8 -8
sb:put <level>	0 1 4 5 -5 0 0 -13
sb:put in	0 13 0 -6 -5 0 0 0
sb:put it	0 -12 0 -1 0 0 0 12
sb:put its	0 -13 0 0 9 0 0 4
sb:put off	0 10 0 -7 1 7 0 -11
sb:put to	0 0 0 12 -5 0 0 -5
sb:q	0 -12 0 3 0 0 0 10
sb:q :	0 -13 0 3 0 0 0 11
sb:question	0 7 0 10 0 0 0 -15
sb:question :	0 7 0 10 -4 0 0 -12
sb:quota	-5 12 0 -7 6 0 -1 -3
sb:radio	0 -6 0 18 -1 0 0 -10
sb:rail	0 -4 0 31 -1 0 0 -25
sb:rain	0 -11 0 17 -1 0 0 -3
sb:raise it	0 -8 0 9 0 0 0 0
sb:raise the	0 16 0 -13 0 0 0 0
sb:rare	18 -12 0 0 -15 -3 2 -4
sb:rare earth	18 -19 0 -3 -10 0 1 1
sb:rate	-3 8 -10 -4 2 0 -4 3
sb:rate :	0 -7 0 -3 0 0 0 10
sb:rate for	0 -1 0 10 -7 0 0 -1
sb:rate from	0 11 0 -4 0 0 0 -6
sb:rate if	0 0 0 -8 8 0 0 0
sb:rate is	0 8 0 -9 9 0 0 -12
sb:rate of	0 -4 0 -5 3 0 0 9
sb:rate was	0 9 0 -9 0 0 0 0
sb:rate would	0 -9 0 10 0 0 0 0
sb:rather	0 -7 0 11 0 0 0 0
sb:rather than	0 -5 0 10 0 0 0 -2
sb:ratify	0 7 0 -1 7 0 0 -11
sb:ratify by	0 9 0 -13 4 0 0 0
sb:ratify the	0 3 0 9 -3 0 0 -9
sb:raw	16 -1 11 -23 -4 0 0 0
sb:reach back	0 0 0 10 0 0 0 -7
sb:reach in	0 0 0 -7 0 0 0 9
sb:reader	6 -4 0 13 -4 0 0 -11
sb:reading	0 -8 0 -8 17 0 0 0
sb:reason	0 -7 0 11 0 0 0 0
sb:receive	0 -16 0 3 12 0 0 -1
sb:recess	0 -6 0 18 -6 0 0 -6
sb:reciprocal	-3 -5 5 0 -13 0 0 8
sb:reciprocal duty	0 -6 0 19 0 0 0 -8
sb:reciprocal rate	0 5 0 -13 -5 0 0 8
sb:reciprocal tariff	0 -13 8 -2 -2 0 0 7
sb:recommend	0 9 0 -14 2 0 7 -3
sb:reconvene	0 -4 0 16 -4 0 0 -7
sb:red	0 4 0 -24 7 0 0 14
sb:reduce	0 0 0 10 0 0 0 -11
sb:reduction	-1 9 0 -16 -5 3 0 10
sb:refund	0 -7 -1 -6 20 0 0 -4
sb:refund of	0 0 0 -13 12 0 0 0
sb:regime	0 14 0 -9 0 0 0 -4
sb:register	0 -1 0 20 -18 0 0 0
sb:registration	0 -3 0 14 -2 0 0 -7
sb:released	0 0 0 12 -6 0 -1 0
sb:relief	0 -11 0 3 9 0 0 0
sb:remain in	0 -16 -1 6 0 0 0 9
sb:remain suspend	0 -3 0 -3 0 0 0 13
sb:remind	0 -3 0 10 0 0 0 -5
sb:reminder	0 -17 0 23 0 0 0 -5
sb:reminder :	0 -9 0 10 0 0 0 0
sb:renewal	0 5 -1 -22 7 0 0 15
sb:renewed	0 -7 -7 1 -1 0 -1 11
sb:renewed ,	0 -9 0 0 0 0 0 7
sb:rent	0 -4 0 10 0 0 0 -5
sb:replace	0 18 0 -13 5 0 0 -7
sb:replace the	0 15 0 -6 5 0 0 -15
sb:reply	0 6 0 -14 -4 0 16 -2
sb:report	0 0 0 12 1 -5 -7 -9
sb:report ,	0 0 0 -9 0 0 0 11
sb:report of	0 0 0 11 0 0 0 -9
sb:report on	0 3 0 -14 13 0 0 0
sb:report that	0 13 0 -9 -7 0 0 5
sb:reporter that	0 -5 0 12 -1 0 0 -1
sb:representative jamieson	0 9 0 -8 0 0 0 0
sb:republic of	0 0 0 -13 0 0 0 13
sb:request	0 4 0 -17 18 0 0 -5
sb:require	0 -4 0 -12 16 0 0 0
sb:required	11 -2 0 -8 -3 0 0 2
sb:reserve	0 -2 0 12 0 0 0 -8
sb:rest	0 18 0 -22 -8 0 0 11
sb:rest of	0 13 0 0 -13 0 0 0
sb:result	0 -9 0 4 -1 0 5 0
sb:retaliation	0 10 0 0 0 0 0 -9
sb:retroactive	0 -3 0 13 0 0 0 -9
sb:return	3 11 -3 -5 2 0 -5 -4
sb:return on	2 6 0 -6 -9 0 0 4
sb:return to	0 20 0 -3 3 0 -1 -15
sb:revenue	0 10 0 4 -2 0 0 -13
sb:review	0 -18 0 -16 33 0 -2 -2
sb:review on	0 -3 0 0 9 0 0 -4
sb:revive	0 -9 0 9 0 0 0 0
sb:rice	0 -6 4 -13 13 0 0 4
sb:right	0 -15 0 4 2 8 0 -4
sb:right to	0 -3 0 12 -4 0 0 -3
sb:rise	0 -4 0 18 -3 0 0 -10
sb:rise by	0 -14 0 17 -1 0 0 0
sb:rise to	0 -11 0 14 0 0 0 0
sb:river	0 -8 0 20 -2 0 0 -10
sb:road	0 -5 0 16 -16 0 0 2
sb:roaming	0 -20 0 28 0 0 0 -10
sb:roaming tariff	0 -6 0 10 0 0 0 -1
sb:rose	0 -11 0 9 0 0 0 0
sb:round	0 8 0 13 -25 0 4 -7
sb:round ,	0 0 0 15 0 0 0 -13
sb:round in	0 8 0 -13 0 0 0 8
sb:round is	0 -1 0 11 -3 0 0 0
sb:round of	0 -1 0 23 -1 0 0 -15
sb:round on	0 8 0 -12 0 0 0 7
sb:rule	40 -29 -8 -2 2 -4 1 -28
sb:rule of	-7 0 0 12 1 0 0 0
sb:rule on	0 -12 0 -7 8 0 0 8
sb:rule that	16 -12 0 3 0 0 0 -7
sb:rum	0 6 0 -13 0 0 0 7
sb:run	-18 -5 18 -2 5 0 -9 2
sb:run for	0 -6 0 10 4 0 0 -8
sb:run out	1 12 13 -13 -11 0 0 1
sb:run to	-13 -14 2 0 20 -2 0 1
sb:run until	-4 11 1 7 -4 0 0 -9
sb:safeguard	0 43 -2 -29 -4 0 0 -23
sb:sale	0 -19 0 -10 -2 28 -1 -5
sb:sale of	0 -4 0 0 -7 11 0 0
sb:samarkand	0 0 0 12 0 0 0 -9
sb:same	-2 9 6 -8 -4 0 0 1
sb:same day	0 -4 0 -4 0 0 0 14
sb:same report	0 0 0 19 -1 0 0 -15
sb:sanction	0 -9 -2 10 6 0 0 -8
sb:say	3 9 6 -2 0 -3 -1 -11
sb:say ,	3 -3 0 13 -6 0 1 -10
sb:say :	0 -7 0 0 11 0 2 -8
sb:say <name>	0 -1 0 11 -7 0 0 0
sb:say <person>	0 10 0 -14 5 0 0 0
sb:say in	0 19 0 -20 -5 0 0 11
sb:say it	0 32 0 -17 -7 0 0 -12
sb:say no	0 -13 0 10 -6 0 0 10
sb:say so	0 -2 0 0 -3 0 0 9
sb:say that	2 -12 10 6 7 0 0 -10
sb:say to	0 -2 0 9 0 0 0 -3
sb:scheduled	0 -13 0 1 12 0 0 0
sb:scheduled to	0 -11 0 2 8 0 0 0
sb:school	0 -13 7 22 -13 0 0 -9
sb:scrap	0 -2 0 -6 0 0 0 9
sb:sea	0 3 -3 10 -14 0 0 -1
sb:season	0 -15 0 13 -3 0 2 0
sb:season ,	0 -1 0 -5 0 0 0 9
sb:second	-5 -1 -5 9 14 0 -3 -13
sb:second ,	0 -6 0 -6 0 0 0 13
sb:second is	0 0 0 -2 9 0 0 -2
sb:second order	0 -11 0 12 10 0 0 -11
sb:second phase	0 -14 0 0 11 0 0 0
sb:second round	0 5 0 7 0 0 0 -11
sb:section	-9 7 17 -9 6 0 0 -15
sb:section <number>	-9 8 17 -15 8 0 0 -13
sb:see	0 0 0 20 -22 0 0 -8
sb:see <person>	0 -4 0 13 0 0 0 -1
sb:see each	0 -12 0 4 -2 0 0 6
sb:see it	0 -6 0 10 0 1 0 -4
sb:seed	0 16 0 -10 3 0 0 -10
sb:sell by	0 0 0 -8 -1 12 0 0
sb:senate	0 -12 0 1 15 0 0 -10
sb:seoul	0 0 11 -8 0 0 0 0
sb:sesame	0 -3 0 -2 11 0 0 -5
sb:session	0 0 0 -8 15 0 0 -4
sb:set	-3 -25 0 9 1 4 7 5
sb:set <level>	0 -9 0 0 0 0 0 9
sb:set out	0 -6 0 12 0 0 0 -5
sb:set to	0 3 0 -10 0 0 0 7
sb:settle at	0 10 0 -10 0 0 0 0
sb:settle for	0 -11 0 12 0 0 0 0
sb:settle it	0 0 0 -8 9 0 0 0
sb:seventy	0 -3 0 9 0 0 0 -6
sb:several	0 -9 0 10 0 0 0 0
sb:shall	-4 0 -1 -9 15 -3 0 6
sb:shall be	0 1 0 5 1 0 0 -16
sb:shared	0 -13 0 15 0 0 0 0
sb:she would	0 0 0 9 -2 0 0 -3
sb:sheet	5 9 0 0 -4 0 0 -12
sb:ship	-1 9 0 0 -4 -2 2 -2
sb:ship ,	-6 -5 0 9 7 0 0 -7
sb:ship -	0 16 0 -7 -7 0 0 0
sb:ship are	0 0 0 -9 9 0 0 0
sb:ship before	0 25 6 -15 -12 0 -1 -7
sb:ship that	0 -1 0 7 -12 0 0 7
sb:shipment	0 2 -9 0 18 0 0 -15
sb:shoe	0 10 0 -12 0 0 7 -6
sb:shook	0 2 0 9 0 0 0 -11
sb:shook hand	0 3 0 8 0 0 0 -11
sb:shore	0 15 0 -6 -7 0 0 0
sb:shore crane	0 16 0 -7 -7 0 0 0
sb:short	0 -13 0 0 -7 0 0 22
sb:should	0 15 9 -10 -7 -1 4 -8
sb:should be	-1 -10 0 -5 7 0 10 0
sb:should have	0 0 0 13 0 0 0 -11
sb:should it	0 11 0 -4 3 0 0 -9
sb:should the	0 14 0 -10 5 0 0 -10
sb:show	0 -4 0 17 0 0 0 -12
sb:shrimp	0 -12 0 11 5 0 0 -5
sb:shut	0 -8 0 9 -5 0 6 -5
sb:shut on	0 -7 0 10 0 0 0 0
sb:side	0 -9 -7 -10 7 -3 -7 22
sb:side ,	0 0 0 -11 0 0 0 14
sb:side agree	0 8 0 -11 0 0 0 4
sb:side had	0 0 0 -14 -3 0 0 17
sb:side the	0 -2 0 -12 18 0 0 0
sb:side will	0 0 0 -2 9 0 0 -5
sb:sign	-9 7 5 2 -12 0 -17 5
sb:sign ,	0 -11 0 15 -7 0 0 1
sb:sign ;	0 0 0 20 -5 0 0 -14
sb:sign <day-gone>	0 0 0 -9 0 0 0 12
sb:sign a	0 18 0 -1 -1 0 0 -16
sb:sign an	0 -2 8 5 -3 6 0 -11
sb:sign by	0 -5 0 4 9 0 -3 -2
sb:sign on	0 18 0 -12 -6 3 0 -2
sb:sign the	0 2 0 14 -16 -4 0 -2
sb:signature	0 -15 0 5 9 -1 1 -5
sb:signature ,	0 10 0 -10 0 0 0 0
sb:signature of	0 0 0 17 -12 0 0 -3
sb:signature on	0 -1 0 -9 10 0 0 0
sb:since	0 -12 -2 16 -9 -5 -8 5
sb:since <day-gone>	9 8 0 -28 0 0 0 10
sb:since <month-gone>	0 19 0 -30 4 0 0 8
sb:since <number>	0 -20 3 21 1 0 0 -12
sb:since the	0 -6 0 14 -3 0 0 0
sb:since then	0 -4 0 -4 0 0 0 9
sb:single	0 -4 0 13 -4 0 0 -2
sb:sit	0 -4 0 16 -2 0 0 -18
sb:sit again	0 6 0 1 -10 0 0 0
sb:sit in	0 0 0 12 -7 0 0 0
sb:sit on	0 -6 0 -2 8 0 0 0
sb:slap	0 2 0 -9 0 0 0 8
sb:sleep until	-2 6 0 -11 6 0 0 1
sb:small	0 -5 -3 1 11 0 0 -5
sb:so	1 -11 -11 3 0 2 0 1
sb:so ,	1 -5 0 13 0 0 0 -11
sb:so -	4 0 0 4 0 0 0 -10
sb:so are	1 -11 0 3 6 0 0 0
sb:so by	0 11 0 -20 3 0 0 0
sb:so on	0 3 0 3 2 0 0 -16
sb:so the	0 0 0 -7 0 0 0 13
sb:soap	0 -13 0 4 -2 0 0 10
sb:software	4 0 0 -11 0 0 0 4
sb:solution	0 0 0 13 -1 0 -4 -5
sb:some	13 12 1 -13 -3 0 -1 -12
sb:somebody	0 -9 0 -7 -1 0 0 17
sb:something	0 9 0 -12 0 0 0 4
sb:sooner	-1 1 0 -9 0 0 0 9
sb:south	0 0 -1 10 -1 0 0 -3
sb:soybean	-1 0 0 10 0 1 -2 -9
sb:soybean and	0 9 0 -10 0 0 0 0
sb:soybean by	0 -3 0 16 -6 0 -1 0
sb:speak	0 5 0 17 -10 -1 0 -15
sb:speak on	0 -5 0 10 0 0 0 0
sb:special	0 10 0 -15 10 0 0 0
sb:special duty	0 0 0 -3 0 0 0 11
sb:spoke	0 5 0 -15 0 0 4 6
sb:spoke of	0 5 0 -12 0 0 0 10
sb:spoken	0 11 0 -13 -3 0 0 6
sb:spoken with	0 13 0 -12 0 0 0 0
sb:sprat	0 13 0 -15 0 0 0 0
sb:spring	0 -1 0 14 -2 0 0 -6
sb:spring ,	0 -4 0 9 0 0 0 -3
sb:stage	9 -6 0 6 -1 0 0 -7
sb:stake	0 0 0 -15 0 0 0 16
sb:stand	0 -18 0 7 13 0 0 -4
sb:stand at	0 -7 0 13 0 0 0 -1
sb:stand until	0 0 0 -7 12 0 0 0
sb:standstill ,	0 0 0 -13 0 0 0 14
sb:standstill between	0 10 0 -6 0 0 0 -3
sb:standstill of	0 8 0 -5 5 0 0 -6
sb:standstill on	0 0 0 17 0 0 0 -15
sb:start	9 17 2 -3 -13 0 -2 -20
sb:start in	6 -8 0 9 0 0 0 -6
sb:start on	12 4 -3 0 -13 0 0 -3
sb:state	0 -8 0 -7 14 0 -1 7
sb:state that	0 0 0 -15 12 0 0 10
sb:statement	0 -1 0 10 -2 0 3 -14
sb:stay	9 11 0 -4 -7 -3 -2 -5
sb:stay in	0 17 3 -3 -8 0 0 -13
sb:stay of	8 0 -1 -14 0 0 0 4
sb:stay until	0 -7 0 13 -1 0 0 -5
sb:steel	0 0 11 0 -3 0 5 -15
sb:step	0 13 0 -5 -9 0 0 0
sb:still	-5 -2 0 4 -9 0 22 -8
sb:still approve	0 0 0 12 -11 0 0 0
sb:still in	0 11 0 -16 0 0 6 0
sb:still pay	0 0 0 6 4 0 0 -11
sb:stock	0 0 0 -4 -2 0 0 11
sb:stockfish	0 -12 0 12 1 0 0 -1
sb:stop	-3 14 -2 -9 -11 9 0 4
sb:stop collect	0 4 0 5 -9 0 0 0
sb:stop on	0 -3 0 -11 0 0 0 16
sb:strike	0 0 0 16 -10 0 -2 -7
sb:strike until	0 0 0 10 0 0 0 -4
sb:stroke	0 8 0 -11 0 0 0 5
sb:stroke of	0 8 0 -11 0 0 0 5
sb:stuff	0 10 0 -14 2 0 0 0
sb:subject	0 -3 0 9 0 0 0 -3
sb:subscription	0 -4 0 17 -6 0 0 -5
sb:subsidy	0 0 0 14 -9 0 0 -1
sb:successor	0 5 0 7 0 0 0 -13
sb:successor ,	0 0 0 8 0 0 0 -8
sb:such	0 12 0 -18 -6 0 8 3
sb:sum	0 -8 0 11 0 0 0 0
sb:summer	0 7 -1 18 -10 0 0 -18
sb:summer ,	0 5 0 -9 0 0 0 3
sb:summer tariff	0 -4 -1 19 0 0 0 -12
sb:sunday	0 4 0 -20 -8 0 0 23
sb:surcharge	-1 35 -17 8 -28 0 0 -40
sb:surcharge ,	0 18 0 -6 0 0 0 -11
sb:surcharge end	0 14 0 -8 0 0 0 -1
sb:surcharge of	0 0 -4 9 -7 0 0 -3
sb:surcharge run	0 17 0 -12 0 0 0 -2
sb:surcharge that	0 10 0 -3 0 0 0 -3
sb:suspend ,	2 15 2 -25 0 0 0 1
sb:suspend <points>	0 -12 0 18 0 0 0 -4
sb:suspend its	0 9 0 10 -5 0 0 -15
sb:suspend since	4 5 0 -12 10 0 0 -10
sb:suspend to	9 0 0 -10 -1 0 0 2
sb:suspension	4 -12 -4 -16 21 0 0 3
sb:suspension begin	0 3 0 -10 14 0 0 -9
sb:suspension end	-1 5 0 7 4 0 0 -11
sb:suspension is	0 -9 0 6 3 0 0 -1
sb:suspension of	2 -14 0 -8 0 0 0 16
sb:table	0 3 0 12 -15 5 0 -7
sb:table is	0 12 0 -7 -7 3 0 -1
sb:take effect	2 22 0 -15 -6 0 0 -7
sb:take place	-5 -23 0 26 0 0 0 -6
sb:take us	0 5 0 -14 0 0 0 9
sb:talk	-6 -8 -4 14 -41 0 11 7
sb:talk ,	0 -4 0 16 0 0 0 -8
sb:talk ;	0 0 0 -10 0 0 6 4
sb:talk about	0 -4 0 10 -1 0 0 0
sb:talk are	0 0 0 11 -1 0 -5 0
sb:talk between	0 -12 0 10 0 0 0 0
sb:talk by	0 0 0 -13 0 0 3 12
sb:talk in	0 -14 0 8 0 0 0 3
sb:talk is	0 0 0 10 0 0 0 -5
sb:talk of	0 12 0 -4 0 0 0 -8
sb:talk on	0 -7 0 9 -7 0 0 6
sb:talk with	0 2 0 -10 -5 0 18 -8
sb:talked	0 0 0 10 -1 0 0 -7
sb:talking	0 0 0 -5 0 0 9 0
sb:tariff	-4 -12 -2 6 -6 -5 9 11
sb:tariff :	0 5 0 -12 -1 0 0 12
sb:tariff are	0 0 0 -6 0 0 0 9
sb:tariff cut	0 1 0 -9 8 0 0 0
sb:tariff end	0 0 0 17 0 0 0 -18
sb:tariff for	0 -21 0 31 -5 0 0 -7
sb:tariff from	0 2 0 7 0 0 0 -12
sb:tariff go	0 -9 0 5 0 0 0 3
sb:tariff is	0 -12 0 -2 0 0 0 13
sb:tariff of	4 0 -2 0 -17 0 2 3
sb:tariff on	0 5 0 -23 0 0 0 22
sb:tariff suspend	0 0 9 -9 0 0 0 0
sb:tariff that	0 -11 0 15 0 0 0 0
sb:tariff truce	0 9 0 -7 -10 0 0 7
sb:tariff until	0 1 -1 9 0 0 0 -7
sb:tax	0 -17 0 -9 14 0 0 16
sb:tax on	0 -27 0 -9 16 0 0 17
sb:tea	0 5 0 -11 -2 0 0 10
sb:team	0 -5 0 13 -2 0 0 0
sb:technical	0 -2 0 13 -5 0 0 0
sb:telephone	0 0 0 4 -17 -4 -1 9
sb:television	0 0 0 -10 -11 0 -1 26
sb:television on	0 -2 0 12 -4 0 0 0
sb:tell	-4 4 -3 -8 -10 6 -2 16
sb:tell <organisation>	0 8 0 -11 6 0 0 0
sb:tell a	0 0 0 -12 -4 0 0 19
sb:tell her	0 -2 0 10 0 0 0 -6
sb:tell his	0 -4 0 12 0 0 0 -6
sb:tell reporter	0 -4 0 15 0 0 0 -14
sb:tell the	0 -14 0 7 -13 0 0 10
sb:tell us	0 13 0 -8 -3 0 0 0
sb:temporary	10 16 0 -3 -3 0 -2 -14
sb:ten past	0 0 0 10 0 0 0 -8
sb:terminal	0 0 0 11 -9 7 0 -6
sb:terminate	0 -6 0 -5 0 0 0 12
sb:text	5 -10 -2 0 0 0 0 3
sb:th	0 -3 0 -8 1 0 0 10
sb:than	0 17 0 -9 8 0 7 -22
sb:than it	0 11 0 -3 0 0 0 -9
sb:that	2 3 17 -13 15 -3 -3 -7
sb:that ,	0 -1 -1 0 20 0 0 -12
sb:that <name>	6 2 10 -5 0 0 0 -12
sb:that <number>	0 -13 2 13 5 0 -1 -14
sb:that <organisation>	0 -4 0 -9 7 0 0 5
sb:that <person>	2 4 0 -3 -15 1 0 2
sb:that <quality>	0 14 0 -5 -2 0 0 -7
sb:that <seat>	-5 0 0 -8 -2 3 0 14
sb:that apply	0 11 0 -10 0 0 0 0
sb:that are	0 1 9 -3 -15 0 0 3
sb:that begin	0 -21 0 6 2 0 8 2
sb:that both	0 -12 0 10 -6 0 0 4
sb:that day	0 -26 -8 15 23 0 0 -7
sb:that end	0 -5 6 -8 -1 0 0 10
sb:that expire	0 10 0 -12 0 0 0 2
sb:that for	6 0 0 7 5 0 0 -20
sb:that from	0 17 0 -13 0 0 0 0
sb:that had	0 -15 8 5 8 0 0 -11
sb:that he	-7 11 0 14 -11 0 0 -13
sb:that his	0 -15 0 0 0 0 0 13
sb:that is	0 3 0 -11 5 -1 4 3
sb:that it	0 8 0 -5 -5 -1 -2 5
sb:that its	0 11 0 -1 0 0 0 -11
sb:that keep	0 -14 0 -6 -4 0 0 21
sb:that leave	0 -21 -6 4 21 0 -2 -2
sb:that of	0 -9 0 13 0 0 0 0
sb:that on	0 -11 0 7 -1 0 0 3
sb:that reach	0 3 0 -10 7 0 0 -1
sb:that run	0 -1 0 -8 0 0 0 11
sb:that start	0 13 0 -12 0 0 0 0
sb:that the	0 0 -5 -15 -1 7 -4 20
sb:that they	-2 4 3 0 13 0 -2 -14
sb:that thi	0 -6 0 14 0 0 0 -7
sb:that we	0 -10 0 -2 5 0 0 9
sb:that were	0 -5 0 22 -3 0 0 -13
sb:that will	0 -5 0 8 0 0 0 0
sb:that would	0 11 0 -4 0 0 0 -1
sb:the	-5 -11 9 8 1 7 -6 -3
sb:the "	0 -12 0 4 0 0 0 9
sb:the <day-ahead>	0 3 0 -5 -10 0 8 -1
sb:the <day-gone>	0 -3 0 -9 6 0 0 9
sb:the <level>	9 3 -10 -4 5 0 0 -2
sb:the <name>	1 19 12 -11 -5 0 -7 -10
sb:the <number>	-8 21 14 -25 -16 0 1 4
sb:the <office>	-5 0 -3 -4 11 -5 -3 6
sb:the <organisation>	4 -4 -9 0 27 -5 -6 -33
sb:the <person>	1 -9 -2 -10 -5 0 9 18
sb:the <points>	-2 -2 0 -6 -9 0 0 19
sb:the <quality>	14 0 -3 -8 19 0 -11 -18
sb:the <seat>	-2 6 16 9 -18 6 2 -37
sb:the <span>	0 -19 0 -9 -12 0 0 32
sb:the absence	0 0 0 -13 14 0 0 -3
sb:the accord	0 15 0 -15 0 0 0 0
sb:the additional	-2 0 0 -13 0 0 0 18
sb:the affiliate	8 0 -2 -9 3 0 0 -4
sb:the agreement	-4 13 -2 -3 17 2 -3 -20
sb:the airport	0 0 0 12 -8 0 0 0
sb:the annual	0 -4 0 14 -6 0 0 0
sb:the app	0 -2 0 -4 -1 13 0 -2
sb:the arrangement	-3 -13 -5 7 0 0 0 9
sb:the autumn	0 -4 0 -2 11 0 2 -8
sb:the ban	-1 -6 0 4 -2 9 0 -5
sb:the bloc	0 0 0 -20 10 0 4 5
sb:the bridge	0 -15 0 21 -2 0 0 -2
sb:the budget	0 0 0 11 -5 0 0 0
sb:the bus	0 0 0 9 0 0 0 -7
sb:the busan	8 0 0 -12 -2 0 0 6
sb:the call	0 -1 0 -5 9 0 0 0
sb:the ceasefire	0 -3 0 12 0 0 0 -8
sb:the charge	0 15 0 -13 11 0 0 -15
sb:the clock	0 3 0 -12 0 1 0 6
sb:the club	0 -6 0 12 0 -3 0 0
sb:the consent	0 0 0 16 -5 0 0 -8
sb:the contract	0 -3 0 21 -10 0 0 -5
sb:the countermeasure	0 8 0 0 0 0 0 -10
sb:the country	0 -2 0 0 -3 0 0 9
sb:the current	0 -6 0 -12 0 7 0 12
sb:the custom	0 -14 0 3 8 0 0 1
sb:the cut	0 10 0 0 0 0 0 -11
sb:the date	0 21 0 -14 -7 3 0 -3
sb:the day	0 0 0 -11 6 0 0 0
sb:the deadline	0 -18 0 14 -19 18 0 -16
sb:the deal	0 0 0 0 -11 7 0 1
sb:the decision	0 8 0 2 -15 0 0 0
sb:the decree	0 2 3 7 -10 -3 0 -8
sb:the diet	0 4 0 -13 12 0 0 -6
sb:the difference	0 -8 0 0 13 0 0 -6
sb:the dispute	0 -1 0 12 -9 0 0 0
sb:the draft	0 0 0 13 -10 0 0 0
sb:the duty	0 5 13 -26 2 0 0 13
sb:the employer	0 0 0 11 0 0 0 -9
sb:the exclusion	0 -15 25 0 -6 0 0 -13
sb:the exemption	0 0 -8 0 10 0 0 0
sb:the export	-2 -8 0 14 -5 0 0 3
sb:the extra	0 22 0 -3 0 0 0 -20
sb:the fee	-8 -21 -2 -1 25 0 0 0
sb:the fentanyl	0 20 0 -10 0 0 0 -5
sb:the final	0 -10 0 -18 20 0 0 5
sb:the first	0 0 0 12 -17 0 -4 0
sb:the following	0 16 0 -6 -4 0 0 -5
sb:the general	0 10 0 -8 0 0 0 -1
sb:the higher	0 12 0 -26 -2 0 0 11
sb:the increase	0 24 0 -23 3 0 0 -6
sb:the last	0 -9 0 -2 7 0 0 2
sb:the law	0 10 0 -5 -10 1 0 0
sb:the leader	0 -7 0 10 -6 -2 6 0
sb:the letter	0 -6 0 -5 -3 0 0 18
sb:the lower	0 0 0 12 2 0 0 -16
sb:the main	11 0 0 -8 0 0 0 0
sb:the matter	0 -6 0 -7 11 0 -1 5
sb:the mediator	0 0 0 19 -9 0 -2 -7
sb:the member	0 -2 0 -5 10 0 0 0
sb:the morning	0 -10 0 10 0 0 0 0
sb:the most	0 0 0 0 10 0 0 -10
sb:the new	4 13 -4 -6 -4 0 -1 -3
sb:the next	0 -25 0 36 -26 0 0 6
sb:the northern	0 0 0 15 -3 0 0 -9
sb:the offer	0 -4 0 -4 15 0 0 -5
sb:the one	2 -7 0 -15 -6 0 -1 24
sb:the operator	0 0 0 15 -10 0 0 -2
sb:the order	-7 0 0 -15 0 4 0 22
sb:the other	1 -3 0 -8 -11 0 8 11
sb:the paper	0 5 0 -8 -7 0 0 12
sb:the party	0 -6 0 22 -9 0 8 -21
sb:the pause	-4 15 0 -12 -1 0 0 2
sb:the peace	0 2 0 11 0 0 0 -11
sb:the place	0 -10 0 7 6 0 0 -1
sb:the plan	0 16 0 -8 0 0 0 -10
sb:the port	0 13 5 -11 -1 0 0 -6
sb:the power	0 1 0 -18 17 0 0 0
sb:the present	0 -3 0 -3 -14 0 0 15
sb:the press	0 -5 0 0 0 0 0 10
sb:the price	0 -3 0 14 -1 0 0 -4
sb:the proclamation	0 -6 0 0 12 0 0 -4
sb:the protocol	0 -7 0 -10 18 0 0 0
sb:the radio	0 -1 0 12 0 0 0 -10
sb:the rate	0 -10 0 12 8 0 0 -8
sb:the reciprocal	0 -4 -1 10 -6 0 0 0
sb:the reduce	0 -7 0 19 -10 0 0 -2
sb:the reduction	0 9 0 -12 -2 0 0 9
sb:the remain	0 9 0 -3 0 0 0 -3
sb:the renewal	0 0 0 -17 -4 0 0 20
sb:the republic	0 0 0 -13 0 0 0 13
sb:the rest	0 25 0 -11 -14 0 0 -3
sb:the result	0 -9 0 15 -1 0 -2 0
sb:the right	0 -4 0 0 -7 0 0 11
sb:the river	0 -7 0 15 -2 0 0 -5
sb:the road	0 -6 0 11 -12 0 0 5
sb:the rule	24 -18 0 4 -4 0 0 -10
sb:the safeguard	0 23 0 -17 0 0 0 -8
sb:the sale	0 -3 0 -3 -1 11 0 0
sb:the same	-2 7 6 -13 0 0 0 3
sb:the say	0 2 0 -16 8 0 0 7
sb:the season	0 -2 0 10 0 0 0 -6
sb:the second	0 8 0 9 -4 0 0 -9
sb:the section	0 -12 13 1 0 0 0 -7
sb:the signature	0 -9 0 26 -14 0 0 -2
sb:the so	4 0 0 3 0 0 0 -10
sb:the special	0 8 0 5 0 0 0 -15
sb:the state	0 -1 0 12 -5 0 0 -3
sb:the stay	11 8 0 -16 -6 0 0 3
sb:the steel	0 11 10 -16 0 0 0 -4
sb:the strike	0 -3 0 12 0 0 0 -6
sb:the summer	0 0 0 15 -8 0 0 -7
sb:the surcharge	0 50 -9 -24 -12 0 0 -24
sb:the suspension	4 0 -7 -12 18 0 0 -2
sb:the table	0 2 0 16 -21 5 0 -6
sb:the tariff	-1 6 -2 -9 4 0 -1 6
sb:the temporary	0 -1 0 10 0 0 0 -4
sb:the term	-2 0 0 -16 0 0 6 12
sb:the thing	0 -4 0 -7 0 1 0 12
sb:the third	0 -4 0 -2 -6 0 0 15
sb:the threat	0 -27 0 26 0 0 1 0
sb:the time	0 4 0 -13 0 0 -2 13
sb:the top	0 -11 0 14 0 0 0 0
sb:the town	0 0 0 17 -5 0 0 -12
sb:the transfer	0 -1 0 12 -1 0 0 -6
sb:the treaty	0 0 0 -11 7 0 0 4
sb:the trouble	0 -9 0 0 3 0 0 5
sb:the truce	-11 -2 -13 0 6 -3 -7 13
sb:the two	-6 -5 -7 -10 1 -3 5 20
sb:the understanding	0 0 0 -12 0 0 0 14
sb:the upper	0 -3 0 22 -5 0 0 -15
sb:the vote	0 0 0 -16 20 0 0 0
sb:the water	0 5 -1 -12 10 0 0 0
sb:the week	0 -14 0 6 3 0 0 0
sb:the winter	0 -8 0 11 -4 0 0 0
sb:the world	0 13 0 -17 -2 0 0 3
sb:the year	0 0 0 0 -10 0 0 7
sb:their	0 -3 -1 9 -9 -3 12 -6
sb:their <office>	0 -4 0 -4 -9 0 19 -2
sb:their <organisation>	0 0 0 14 -2 0 0 -7
sb:their duty	0 -9 0 -6 0 0 0 16
sb:their own	4 9 4 -20 0 0 0 0
sb:their second	0 0 0 8 0 0 0 -7
sb:their third	0 10 0 -9 0 0 0 0
sb:them	0 20 0 -15 3 0 1 -6
sb:them ,	0 -2 0 0 10 0 0 -8
sb:them to	0 6 0 -13 0 0 7 0
sb:themselve	0 0 0 -13 0 0 15 0
sb:then	-2 17 -1 -20 0 0 0 8
sb:then it	0 -12 0 0 4 0 0 6
sb:there	-4 9 -6 3 1 0 -3 -7
sb:there 's	0 18 0 -15 -3 0 -8 7
sb:there from	0 12 0 -11 0 0 0 0
sb:there is	0 -3 0 6 11 -1 0 -12
sb:there on	0 -3 0 12 -3 0 0 -3
sb:therefore	0 -12 0 3 0 0 0 9
sb:they	-4 -4 18 -5 -12 -12 6 7
sb:they agree	0 0 0 -4 -8 0 0 12
sb:they are	-3 10 -2 7 -12 0 2 -7
sb:they do	0 -7 0 10 -2 0 2 -7
sb:they end	0 0 6 -9 12 0 0 -8
sb:they go	0 -2 0 10 0 0 0 -4
sb:they have	-1 8 9 0 -16 0 -2 0
sb:they meet	0 -2 0 -8 -5 0 1 13
sb:they now	0 9 11 -10 0 0 0 -10
sb:they sit	0 -5 0 12 0 0 0 -1
sb:they take	2 -4 0 -7 0 0 0 10
sb:they vote	0 0 0 -11 12 0 0 0
sb:they were	0 4 7 5 -6 0 0 -15
sb:they will	0 -4 3 13 0 0 0 -10
sb:they would	0 -14 0 14 0 0 0 4
sb:they're	0 -12 0 0 6 0 0 9
sb:thi	-4 5 -2 -10 0 4 0 4
sb:thi year	0 -1 -1 11 -3 0 1 -5
sb:third	-8 3 0 -10 0 0 5 16
sb:those	0 2 0 0 -15 0 0 6
sb:those who	0 -9 0 7 -8 0 0 7
sb:thread	0 0 0 -7 -1 0 0 11
sb:thread ,	0 0 0 -13 0 0 0 14
sb:threat	0 -16 0 19 -5 0 0 1
sb:threat of	0 -13 0 20 -5 0 0 0
sb:threaten an	0 -19 0 20 0 0 0 0
sb:threaten for	0 11 0 -8 0 0 0 0
sb:threaten the	0 -8 0 -6 10 0 4 3
sb:threaten with	0 8 0 -7 0 0 0 0
sb:three ,	0 14 0 -6 0 0 0 -4
sb:through	-3 -15 1 -21 13 0 0 25
sb:through the	0 -1 0 -7 -5 0 0 15
sb:thursday	0 -5 0 11 -10 0 0 0
sb:ticket	0 -9 0 17 -1 0 0 -4
sb:tie	0 0 0 -3 9 0 0 0
sb:tiktok	-5 -14 0 -8 -12 32 0 -2
sb:tiktok 's	0 0 0 -12 0 15 0 0
sb:tiktok ,	0 -3 0 -6 -3 17 0 0
sb:tile	0 4 0 -8 -3 0 0 8
sb:till	9 -25 0 -5 -9 8 0 15
sb:till the	0 -3 0 -9 0 0 0 15
sb:timber	0 10 0 -14 0 0 0 4
sb:time ,	0 5 0 -6 -9 6 0 1
sb:time :	0 2 0 -13 0 0 0 11
sb:time in	0 13 0 -13 0 0 0 0
sb:time until	0 8 0 3 6 0 -2 -16
sb:tin	5 -4 0 10 0 0 0 -10
sb:to	-4 -3 -12 -1 -2 11 7 5
sb:to ,	0 10 0 -9 0 0 0 0
sb:to -	0 16 0 -7 -7 0 0 0
sb:to <day-ahead>	-11 -14 0 18 12 0 0 -9
sb:to <name>	10 -8 0 -13 19 0 -1 0
sb:to <number>	-1 11 0 -14 -7 0 -3 12
sb:to <person>	0 0 0 -11 0 0 7 3
sb:to <seat>	0 -16 0 0 -22 0 5 17
sb:to <span>	0 12 0 -1 0 0 0 -8
sb:to a	0 5 0 9 -11 0 0 -10
sb:to add	3 12 0 -15 0 0 0 0
sb:to agree	0 -3 0 -19 8 0 15 0
sb:to approve	0 3 0 -10 8 0 0 0
sb:to carry	0 0 0 -11 0 0 0 13
sb:to close	0 0 0 -7 -4 15 0 0
sb:to conclude	0 0 0 -8 0 0 9 0
sb:to confirm	0 -2 0 12 -5 -2 -1 0
sb:to discuss	0 -4 0 10 0 0 0 -3
sb:to do	0 -18 0 5 16 0 5 -12
sb:to end	5 -20 -3 10 0 0 6 -4
sb:to enter	1 18 0 -13 -6 0 0 0
sb:to extend	0 -6 0 14 -2 0 0 -6
sb:to follow	0 0 0 15 -9 0 -1 0
sb:to freeze	0 -3 0 -5 0 0 0 10
sb:to go	0 3 0 -16 0 8 -1 8
sb:to happen	0 -5 0 -14 19 0 0 0
sb:to have	0 12 2 -20 0 0 0 9
sb:to hear	0 0 0 -10 11 0 0 0
sb:to hold	0 -10 0 1 -7 0 0 11
sb:to invest	0 -5 0 13 -2 0 0 -1
sb:to its	0 0 0 13 0 0 0 -9
sb:to know	0 -6 0 -13 7 0 0 11
sb:to lapse	0 -6 15 -7 -3 0 0 1
sb:to last	0 4 1 10 -7 0 0 -9
sb:to leave	0 -17 0 10 -5 0 -1 10
sb:to lower	0 -10 0 -3 17 0 0 0
sb:to meet	0 -3 0 11 -12 5 0 0
sb:to midnight	0 -2 0 -7 0 0 0 11
sb:to open	0 -5 0 -3 12 0 0 -2
sb:to prolong	0 0 0 -7 -6 0 2 12
sb:to raise	0 10 0 -11 0 0 0 1
sb:to ratify	0 -6 0 8 4 0 0 -10
sb:to replace	0 17 0 -14 0 0 0 0
sb:to return	0 -11 0 8 0 0 0 6
sb:to rise	0 -11 0 11 0 0 0 0
sb:to see	0 -7 0 11 -7 0 0 0
sb:to sign	0 -6 0 16 0 -4 0 -11
sb:to start	5 -4 0 10 -5 0 0 -6
sb:to stop	0 8 0 -8 3 0 0 -5
sb:to suspend	-1 18 0 -3 -8 0 0 -5
sb:to take	-5 -14 0 21 -5 0 0 2
sb:to talk	0 0 0 -10 0 0 0 14
sb:to their	0 13 0 -12 0 0 0 0
sb:to those	0 0 0 -13 0 0 0 14
sb:to vote	0 5 0 -11 10 0 0 -1
sb:together	0 2 0 2 3 0 0 -10
sb:together with	0 11 0 -6 -3 0 0 0
sb:tonne	0 9 0 -9 0 0 0 0
sb:too	0 -3 0 0 14 0 0 -7
sb:too ,	0 -7 0 0 14 0 0 -5
sb:town	0 5 0 16 -6 0 0 -17
sb:tractor	0 0 0 -1 -5 0 0 10
sb:trade	0 -8 -2 11 0 0 0 0
sb:trade deal	0 -9 0 3 0 0 -2 7
sb:trade minister	0 0 0 13 -2 0 0 -9
sb:train	0 -7 0 12 0 0 0 -2
sb:tram	0 -1 0 5 7 0 0 -11
sb:transcript	0 10 0 -15 0 0 0 5
sb:transcript ,	0 12 0 -11 0 0 0 0
sb:transfer	0 -3 -4 18 -2 0 0 -7
sb:transfer window	0 0 0 11 -1 0 0 -6
sb:transit	0 -10 5 -1 6 0 0 -2
sb:transport	0 -2 0 7 5 0 0 -9
sb:travel	0 -2 0 15 -4 0 0 -2
sb:travel to	0 -1 0 13 -3 0 0 -2
sb:treaty	0 -12 0 0 -5 0 11 5
sb:treaty ,	0 -1 0 9 0 0 0 -6
sb:treaty is	0 -5 0 -4 -5 0 10 4
sb:trouble	0 -9 0 0 3 0 0 5
sb:truce	-15 3 -23 4 -27 -9 0 17
sb:truce ,	8 -16 0 20 -16 0 0 -8
sb:truce begin	0 9 0 -13 0 0 0 2
sb:truce between	0 1 0 0 -9 0 0 2
sb:truce expire	0 -12 0 1 0 0 0 8
sb:truce from	0 -12 0 0 0 0 0 10
sb:truce go	0 3 0 -19 0 0 0 12
sb:truce has	0 -14 0 2 0 0 0 14
sb:truce is	0 21 0 -31 6 0 1 1
sb:truce itself	0 0 0 -12 0 0 0 16
sb:truce lapse	0 5 0 7 0 0 0 -13
sb:truce last	0 0 0 -12 0 0 0 11
sb:truce of	-6 0 0 13 -13 0 0 -3
sb:truce over	0 1 0 -14 0 0 0 15
sb:truce run	0 -7 0 21 -3 0 0 -14
sb:truce that	0 -7 0 -8 -5 0 0 20
sb:truce to	0 13 0 -13 0 0 0 4
sb:truce was	0 -12 0 -3 0 0 0 12
sb:truce will	0 0 0 -7 0 0 0 10
sb:truce with	0 -10 0 18 0 0 0 -8
sb:truce would	0 15 0 -30 6 0 0 11
sb:try	0 -1 0 11 0 0 0 -4
sb:tuna	0 -13 0 12 0 0 0 3
sb:twice	0 -11 0 7 -1 0 0 3
sb:two	-12 4 -14 11 -11 -10 0 3
sb:two ,	0 0 0 -20 0 0 0 20
sb:two agree	0 0 0 -7 0 0 0 10
sb:two country	0 -17 0 -1 0 0 0 14
sb:two government	0 2 0 -17 -1 0 0 19
sb:two have	0 0 0 -10 5 0 4 0
sb:two president	0 -9 0 -13 8 0 0 13
sb:two side	0 6 0 3 -13 0 0 -1
sb:under	4 -11 12 0 9 5 0 -10
sb:under a	0 -16 0 0 0 0 0 16
sb:under an	0 7 0 0 -5 9 0 -14
sb:under it	0 10 0 -21 -3 0 0 13
sb:under its	-3 0 0 11 1 -3 -1 0
sb:under section	0 9 -4 -3 12 0 0 -15
sb:under the	9 -14 1 3 0 1 3 -3
sb:under which	-2 -11 5 15 -5 0 0 0
sb:undertook	0 -4 0 8 -9 0 4 0
sb:union	0 -4 0 18 -1 0 0 -10
sb:unless	7 -13 -6 -1 7 0 0 4
sb:unless <seat>	0 21 0 -9 -7 0 0 -7
sb:unless the	0 -10 0 6 0 0 0 1
sb:until	-3 -13 9 -7 0 -2 1 13
sb:until <day-ahead>	-6 12 0 4 -13 0 0 -4
sb:until <day-gone>	0 0 0 14 0 0 0 -17
sb:until <number>	-1 -13 -2 5 7 0 0 1
sb:until then	0 4 0 -12 0 0 0 7
sb:up	0 -13 -5 2 4 -2 0 11
sb:up <level>	0 -15 0 18 -2 0 0 0
sb:up by	0 -19 0 24 0 0 -3 -3
sb:up for	0 0 0 -11 10 0 0 0
sb:up from	0 16 0 -10 0 0 0 -6
sb:updated	0 -11 0 17 0 0 0 -4
sb:upper	0 0 0 20 -5 0 0 -15
sb:us	0 0 0 -14 4 0 -4 16
sb:us ,	0 9 0 -5 -5 0 0 0
sb:use	0 0 8 4 -10 0 0 -2
sb:used	0 -15 0 0 19 0 0 -8
sb:used from	0 -7 0 -4 10 0 0 0
sb:usmca	0 0 0 -18 20 0 0 -2
sb:valid	0 0 4 -7 -10 0 0 14
sb:valid for	0 9 0 -13 0 0 0 3
sb:validity	0 -1 0 -10 7 0 0 5
sb:valley	0 -1 0 10 0 0 0 -7
sb:vanilla	0 16 0 -13 0 0 0 -2
sb:version of	0 9 0 -4 0 0 0 -4
sb:vessel	0 -9 0 5 14 0 0 -9
sb:video	0 -9 0 25 -11 0 0 -1
sb:visit	0 -16 0 13 -1 0 0 1
sb:visit to	0 -3 0 10 -1 0 0 0
sb:vote	-8 -3 -4 -11 32 -4 -3 -20
sb:vote ,	0 0 0 -8 12 0 0 0
sb:vote in	0 9 0 5 -12 0 0 -3
sb:vote is	0 0 0 -8 10 0 0 0
sb:vote on	0 -24 -1 -3 24 0 0 -10
sb:wage	0 0 0 10 0 0 0 -5
sb:wait	0 10 0 -6 -9 1 7 -6
sb:waiting	0 14 0 -10 -3 0 0 0
sb:waive	0 -10 10 8 -9 0 0 0
sb:walk	0 -8 0 17 0 0 0 -9
sb:walkout	0 -6 0 11 0 0 0 -1
sb:wall	0 7 0 -10 0 0 0 3
sb:want	1 -8 0 11 -2 0 9 -12
sb:want the	0 0 0 22 0 0 0 -21
sb:want to	2 4 0 -6 -12 0 0 10
sb:war of	0 1 0 7 0 0 0 -9
sb:warn	0 14 0 -17 7 0 0 -6
sb:warn that	0 0 0 -12 12 0 0 -1
sb:was	-1 -5 -13 2 0 -1 10 0
sb:was ,	0 -8 0 11 0 0 0 0
sb:was <number>	0 -3 0 11 7 0 0 -17
sb:was a	0 6 0 9 -11 0 0 -6
sb:was conclude	0 -1 0 10 0 0 0 -6
sb:was due	0 -19 0 11 0 0 0 5
sb:was expect	0 0 0 -10 8 0 0 1
sb:was extend	0 0 0 -14 0 4 0 11
sb:was make	0 -6 0 -4 0 0 0 12
sb:was no	0 4 0 -14 4 0 5 0
sb:was not	0 0 0 -7 0 0 0 8
sb:was on	0 -8 0 -8 19 0 0 -2
sb:was prolonged	0 0 0 -6 0 0 0 9
sb:was sign	0 -15 0 19 0 0 0 -2
sb:was suspend	0 8 0 -10 0 0 0 0
sb:was the	0 -12 0 19 0 0 0 -2
sb:was to	0 -19 0 15 -2 6 0 -4
sb:water	-2 4 -4 11 1 0 0 -20
sb:water and	0 -6 0 21 -8 0 0 -8
sb:water on	0 -1 0 13 0 0 0 -10
sb:water tariff	0 -15 0 18 0 0 0 0
sb:way	0 -8 0 -10 12 0 7 3
sb:way to	0 9 0 -12 0 0 0 3
sb:we	-7 -12 0 15 -4 -7 0 1
sb:we are	0 0 0 8 0 0 0 -6
sb:we expect	0 5 0 0 -11 0 0 4
sb:we had	0 0 0 -5 -1 0 0 9
sb:we have	0 16 0 -11 -3 0 6 -2
sb:we shall	0 -14 0 -4 11 -1 0 12
sb:we write	0 -21 0 27 0 0 0 -7
sb:we'll	0 -8 0 15 -12 0 -4 3
sb:wednesday	0 0 0 -3 10 5 0 -4
sb:week	-2 -21 0 3 10 5 -3 1
sb:week ahead	0 -5 0 11 0 0 0 -2
sb:week of	0 -7 0 15 0 0 0 -4
sb:weekend	0 13 0 -8 0 0 0 -3
sb:weekly	0 -10 0 -16 0 0 0 24
sb:well	-3 -9 0 2 3 0 0 8
sb:well ,	-3 -15 0 8 0 0 0 8
sb:were	-13 -4 11 18 -8 1 -5 -12
sb:were due	0 -2 -3 12 -4 0 0 0
sb:were loaded	0 13 3 -1 -10 0 0 -4
sb:were on	0 -7 0 -8 18 0 0 -1
sb:were still	0 11 0 -10 0 0 0 0
sb:were suspend	-3 0 0 16 0 0 0 -13
sb:were to	-4 -19 13 11 -6 0 0 0
sb:what	3 2 6 -8 -1 0 -13 7
sb:what <person>	0 10 0 -14 0 0 0 6
sb:what <seat>	0 -11 0 13 0 0 0 0
sb:what a	0 7 0 -6 0 0 0 0
sb:what apply	9 -11 0 2 0 0 0 0
sb:what become	0 0 0 -8 -1 0 0 11
sb:what change	0 14 8 -12 -6 0 0 -6
sb:what happen	4 9 -3 -2 -13 0 0 -1
sb:what has	-1 -9 0 2 10 0 0 -2
sb:what he	0 -7 0 -6 0 0 0 13
sb:what if	0 -12 0 18 0 0 0 0
sb:what is	0 -11 0 6 9 0 0 -3
sb:what the	0 -12 0 6 -5 0 0 11
sb:what they	0 -18 0 14 1 0 0 0
sb:what you	0 -12 0 8 6 0 0 -3
sb:whatever	2 -3 0 -6 13 0 0 -6
sb:wheat	0 9 0 0 -2 0 0 -6
sb:when	5 11 0 -5 7 0 0 -14
sb:when :	0 8 0 -9 0 0 0 0
sb:when it	0 -1 0 11 0 0 0 -7
sb:when the	0 12 0 3 3 0 0 -16
sb:when they	0 1 0 -12 0 0 2 9
sb:where they	0 2 0 -9 0 0 0 7
sb:whether	0 2 1 0 -14 0 -1 6
sb:which	0 -2 3 -7 -1 7 -17 11
sb:which <name>	0 12 0 -8 -12 0 0 7
sb:which <person>	0 10 0 -14 6 0 0 -4
sb:which a	0 -14 0 13 0 1 0 0
sb:which begin	0 -16 0 -6 0 0 0 16
sb:which both	0 -5 0 15 0 0 0 -9
sb:which is	0 -5 0 1 -4 0 0 11
sb:which it	0 3 0 -6 -10 0 0 15
sb:which sit	0 0 0 12 -12 0 0 0
sb:which take	0 -6 0 0 0 0 0 9
sb:which the	0 -19 0 10 10 0 0 -2
sb:which was	0 2 0 20 -6 0 0 -19
sb:which will	0 -6 0 -15 12 0 0 8
sb:which would	8 15 -4 -15 -5 0 0 4
sb:whisky	0 0 0 -9 0 0 0 11
sb:who	0 -5 0 14 0 0 0 -6
sb:who hold	0 0 0 -11 0 0 0 11
sb:who pay	0 1 0 -19 22 0 0 -4
sb:who say	0 9 0 -8 0 0 0 0
sb:who want	0 0 0 12 -6 0 0 -1
sb:whoever	0 0 0 9 -9 0 0 -1
sb:whose	-3 4 0 -15 3 0 2 5
sb:will	0 -4 -7 22 -7 -20 -10 -3
sb:will apply	0 13 0 -17 -1 0 0 3
sb:will be	0 6 0 -5 -8 -3 -8 12
sb:will buy	0 -3 0 11 0 0 0 -4
sb:will cost	0 -7 0 16 0 0 0 -9
sb:will cut	0 10 0 -7 0 0 0 0
sb:will decide	0 -3 0 -12 14 0 0 0
sb:will discuss	0 -1 0 15 -8 0 0 0
sb:will do	0 -13 0 2 9 0 -1 -3
sb:will end	0 9 0 -4 0 0 0 -3
sb:will follow	0 3 0 6 -10 0 0 0
sb:will go	0 4 5 -12 -6 0 0 5
sb:will hear	0 -3 0 16 -13 0 0 0
sb:will hold	0 6 0 -14 4 0 0 1
sb:will last	0 -12 0 11 0 0 0 0
sb:will let	5 -5 0 -7 0 0 0 10
sb:will not	-1 -26 0 31 0 0 0 0
sb:will now	0 0 0 14 -4 0 0 -12
sb:will run	0 4 0 -18 4 0 0 12
sb:will speak	0 -6 0 11 0 0 0 0
sb:will stay	-2 5 2 8 6 0 0 -20
sb:will stop	0 10 0 -3 0 0 0 -2
sb:will talk	0 -1 0 10 0 0 0 -3
sb:window	0 -10 0 0 10 0 6 -11
sb:wine	0 -12 12 -7 0 0 0 10
sb:winter	0 -13 0 25 -5 0 0 -5
sb:wire	0 3 0 17 0 0 0 -22
sb:with	-14 7 7 -8 -9 0 20 0
sb:with <level>	0 12 1 -15 0 0 0 1
sb:with <name>	-5 -16 -6 -3 2 -1 7 16
sb:with <number>	0 1 0 -8 0 0 0 7
sb:with <person>	0 11 0 -2 -3 0 0 -3
sb:with <seat>	0 13 0 -27 -9 0 8 21
sb:with effect	0 -10 0 14 -2 0 0 0
sb:with its	0 5 0 5 0 0 0 -11
sb:with the	-2 0 6 0 4 1 1 -9
sb:with which	0 -11 0 0 6 0 0 7
sb:without	0 9 1 -19 1 2 9 3
sb:without a	0 0 0 -5 -9 3 0 11
sb:without the	0 -2 3 2 9 0 0 -14
sb:wood	0 14 0 -9 0 0 0 0
sb:word	0 1 0 -14 14 0 0 0
sb:word on	0 10 0 -10 0 0 0 0
sb:work on	0 -6 0 10 -1 0 0 0
sb:worker	0 0 0 13 -6 0 0 -1
sb:working	0 0 0 16 0 0 0 -12
sb:worth	-3 14 0 2 -10 0 0 -9
sb:worth <money>	-3 14 0 0 -9 0 0 -4
sb:would	3 7 -22 -15 -7 4 7 9
sb:would apply	-5 0 0 10 -4 0 0 -1
sb:would be	0 18 0 -10 -22 0 -4 12
sb:would begin	-6 15 0 -4 0 0 0 -2
sb:would carry	0 -1 0 -15 0 0 0 17
sb:would decide	0 0 0 -11 14 0 0 0
sb:would do	0 -4 0 12 -2 0 0 -2
sb:would end	0 15 0 -11 5 0 0 -4
sb:would follow	0 -10 0 5 10 0 0 -9
sb:would go	0 7 0 3 0 0 0 -12
sb:would have	7 -21 -8 6 11 5 -6 1
sb:would last	0 14 0 -19 0 0 0 4
sb:would like	1 -3 0 -1 -14 2 3 8
sb:would meet	0 0 0 -5 10 0 0 0
sb:would need	0 0 0 10 -2 0 0 -4
sb:would otherwise	0 -23 0 16 0 0 0 9
sb:would raise	0 14 0 -12 0 0 0 0
sb:would return	0 0 0 10 0 0 0 -9
sb:would run	0 2 0 -9 -1 0 0 13
sb:would take	0 -4 0 -4 11 0 0 0
sb:write	-1 -9 4 2 11 1 -5 -5
sb:write comment	0 0 0 -10 13 0 0 0
sb:write on	0 -11 0 -3 6 0 0 5
sb:write that	-1 2 0 8 -1 0 0 -10
sb:yarn	0 -12 0 7 0 0 3 0
sb:year 's	0 -2 0 15 -7 0 0 -1
sb:year ,	6 -12 9 -6 2 0 1 -2
sb:year to	0 -3 0 9 0 0 0 -2
sb:yes	0 1 0 -1 -9 0 0 7
sb:yet	0 -18 0 -2 22 -3 -1 0
sb:yet ;	0 0 0 -14 18 0 0 -1
sb:yet to	0 -5 0 15 0 -3 0 -7
sb:york	0 -11 0 17 -4 0 0 1
sb:you	-2 -26 -4 23 -2 0 -6 5
sb:you ask	0 -8 0 12 0 0 0 -2
sb:you may	0 -6 0 10 0 0 0 -1
sb:your	0 -9 11 14 -5 -10 -5 0
sb:zero	0 11 0 -4 0 0 -1 -1
sb:·	0 -7 0 11 -5 0 0 0
sb:—	-1 1 0 -12 -3 8 2 11
sb:— <level>	0 14 0 -9 0 0 0 -4
sb:— <name>	7 8 -8 -9 9 0 -9 -1
sb:— <office>	0 17 0 -10 0 0 0 -7
sb:— <quality>	0 -22 4 0 3 0 0 11
sb:— <span>	0 -10 0 0 0 0 0 12
sb:— a	0 0 0 12 0 0 0 -8
sb:— from	0 13 0 -13 0 0 0 0
sb:— on	0 6 0 -14 0 0 0 7
sb:— the	0 -10 0 10 -3 0 0 3
sb:• the	0 -9 0 0 0 0 0 6
t0=future	4 10 2 -11 1 -3 -3 3
t0=future-not	-1 -21 0 26 -1 0 0 0
t0=future-passive	1 -12 6 11 -1 -11 0 0
t0=modal	-10 1 -6 7 0 -16 -2 1
t0=modal-not	0 11 0 -5 0 0 0 -2
t0=modal-passive	-2 -5 -7 11 2 4 -7 -6
t0=past	-3 -13 2 22 -9 0 10 -7
t0=past-not	0 10 0 -5 -1 0 0 0
t0=past-passive	-5 -3 -2 16 -7 2 0 -9
t0=past-passive-not	0 4 0 -18 9 0 0 5
t0=perfect	0 -1 -11 -4 5 2 6 0
t0=perfect-passive	0 12 0 -7 -6 3 -7 3
t0=pluperfect	-2 -4 0 10 4 -1 -4 -1
t0=pluperfect-passive	0 -4 0 10 -2 0 0 -2
t0=present-passive	0 -1 1 0 -1 2 -14 0
t1=future-not	-1 -21 0 26 -1 0 0 0
t1=future-passive	1 -12 6 11 -1 -11 0 0
t1=gerund	2 -11 0 -5 -12 1 0 23
t1=infinitive	2 1 0 -3 -12 0 6 5
t1=infinitive-passive	0 5 0 -11 0 0 0 8
t1=modal	-10 2 -6 3 1 -15 -2 4
t1=modal-not	0 11 0 -5 0 0 0 -2
t1=modal-passive	-2 -6 -7 11 3 4 -7 -7
t1=participle-passive	1 -9 1 22 5 -6 0 -20
t1=past	-3 -7 3 18 -11 0 9 -7
t1=past-not	0 10 0 -5 -1 0 0 0
t1=past-passive-not	0 4 0 -18 9 0 0 5
t1=perfect	0 -15 -10 5 0 3 5 0
t1=perfect-passive	0 12 0 -6 -6 3 -7 2
t1=present-passive	0 -1 1 1 0 2 -14 0
t2=future-passive	0 5 0 -8 5 0 -1 -1
t2=gerund	0 -8 0 10 4 0 6 -12
t2=infinitive-passive	0 -5 0 0 14 0 0 -8
t2=modal	0 -11 0 20 3 0 0 -17
t2=modal-passive	0 -10 0 -4 -4 7 0 12
t2=participle-passive	1 14 -2 -8 -13 -1 -5 6
t2=past	-11 -8 -3 29 1 -5 -7 -12
t2=pluperfect	0 -14 0 32 -4 0 0 -10
t2=present	0 3 0 -11 -15 0 9 12
t2=present-not	0 14 0 -7 1 0 0 -7
t2=present-passive	-4 -1 -5 13 0 0 -4 0
t2=present-passive-not	0 0 0 11 -3 0 0 -7
t:loose & d:today	0 2 0 -13 10 0 0 13
t:loose-l	-4 0 -15 5 0 0 -9 8
t:loose-l1	9 -8 -4 10 -17 -8 1 5
t:loose-l2	-11 -9 -2 3 10 0 -13 6
t:loose-l3	-8 6 -7 -6 -5 0 1 12
t:loose-r1	-7 -1 -6 3 24 -1 -6 -13
t:loose-r2	5 -13 6 -5 2 0 1 5
t:more	-11 -2 5 10 -3 -11 -9 0
t:more & d:ahead	-12 -7 7 9 0 -10 -8 2
t:more & d:today	0 12 -1 1 -13 0 0 -4
t:more-in	0 -19 0 20 -2 0 0 0
t:more-in0	0 -19 0 20 -2 0 0 0
t:more-l	-6 5 4 -2 -1 -8 -29 7
t:more-l0	-5 -19 0 15 -3 0 0 6
t:more-l1	2 0 13 -5 2 0 -13 -1
t:more-l2	-4 6 0 0 3 0 -15 -2
t:more-r1	-5 -12 5 1 7 0 10 0
t:more-r2	-19 1 0 12 -7 0 1 -8
t:quiet	9 -20 -8 0 1 -1 -3 10
t:quiet & d:ahead	9 -18 -8 -4 1 0 -3 14
t:quiet & d:today	0 0 0 9 0 0 0 -6
t:quiet-l	11 -13 -7 -1 5 0 -1 2
t:quiet-l1	8 0 -1 3 -3 0 0 -7
t:quiet-l2	0 -9 0 -4 -1 0 0 15
t:quiet-l3	0 1 0 -9 3 0 0 4
t:quiet-r3	0 -7 0 0 -2 0 0 9
t:truce	-12 1 -16 4 5 -16 -8 9
t:truce & d:ahead	-10 -2 -19 5 7 -15 -7 8
t:truce & d:today	-1 9 1 0 -5 0 0 0
t:truce-l	-13 -1 -38 11 6 -15 -7 3
t:truce-l0	0 0 0 11 0 0 0 -10
t:truce-l1	6 -15 0 -4 0 0 0 8
t:truce-l2	-6 -2 -16 3 2 -4 0 2
t:truce-l3	0 6 -19 10 0 -3 -5 -5
t:truce-r	5 1 1 -9 0 0 0 5
t:truce-r2	6 -11 -2 -2 0 0 4 4
t:truce-r3	0 2 10 -5 0 0 -4 0
t:verb	5 -2 -5 5 -7 3 -22 0
t:verb & d:ahead	6 0 -4 0 -5 3 -22 3
t:verb & d:today	0 -3 0 17 -1 0 0 -9
t:verb-l	13 -10 -3 1 -4 3 -12 0
t:verb-l0	0 -3 0 13 -5 0 0 -2
t:verb-l1	14 6 -3 -10 -1 0 -2 -2
t:verb-l2	-11 -11 -7 2 5 4 0 7
t:verb-l3	16 4 6 -8 4 0 -2 -11
t:verb-r	-18 4 3 1 -4 0 -10 7
t:verb-r1	0 7 -9 -6 -6 0 0 15
t:verb-r3	-8 -2 5 6 -10 0 -5 4
tn:loose	-3 2 -3 23 -13 -5 -3 -9
tn:more	-1 -12 -3 4 -11 -1 -16 17
tn:quiet	0 0 0 -2 -13 0 0 8
tn:truce	20 -9 3 -32 -3 3 -17 34
tn:verb	0 -10 -3 16 -4 2 -4 -8
tp:loose	-9 9 -10 -1 2 18 9 -19
tp:more	3 -8 -12 -2 19 11 -1 -5
tp:quiet	0 -1 0 -20 10 0 3 14
tp:truce	0 -3 -7 -10 -8 -13 -1 27
tp:verb	0 0 0 24 -5 -7 0 -27
v0-none	0 -4 -5 12 -7 -9 -8 2
v0=add	0 -1 0 9 -3 0 0 -1
v0=agree	0 -3 0 -1 -12 0 10 5
v0=be	-2 3 -10 3 1 3 0 -5
v0=bite	11 -5 0 -5 0 0 0 0
v0=clear	0 6 -6 -9 -1 0 0 8
v0=collect	0 0 0 -11 -4 0 0 13
v0=confirm	0 -10 0 1 0 -2 -2 12
v0=continue	0 12 0 0 -2 0 0 -6
v0=debate	0 0 0 -15 16 0 0 0
v0=declare	0 4 0 4 0 0 0 -10
v0=discuss	-1 -2 0 4 -12 0 0 10
v0=double	0 1 0 -8 0 0 0 8
v0=drop	0 6 0 -11 8 0 0 -1
v0=end	0 8 -1 4 4 -6 3 -9
v0=exempt	0 -8 6 2 0 0 0 -1
v0=extend	0 -9 3 9 -5 2 0 -5
v0=fall	0 -2 0 -4 -5 5 0 9
v0=hang	0 -12 6 8 -4 0 0 0
v0=intend	0 -4 0 9 -1 0 0 0
v0=jump	0 -6 0 0 10 0 0 -4
v0=know	0 -3 0 9 -11 0 0 6
v0=lift	0 -1 0 11 0 0 0 -10
v0=like	0 0 0 -8 0 0 0 9
v0=look	0 0 0 -3 9 0 0 -3
v0=make	0 0 0 -9 4 0 10 -1
v0=other	-5 1 9 3 -1 0 -5 -7
v0=pause	0 -11 0 -1 0 0 0 13
v0=place	0 -14 0 0 3 0 0 5
v0=postpone	0 10 0 -5 0 0 0 -2
v0=propose	0 0 0 -7 0 0 -3 11
v0=receive	0 -6 0 -2 9 0 0 0
v0=remove	0 -6 0 11 0 0 0 -1
v0=replace	0 -12 0 13 0 0 0 0
v0=report	0 -7 0 0 12 0 -4 0
v0=return	1 12 0 0 -1 0 0 -9
v0=see	0 -12 0 23 -6 0 0 -3
v0=set	0 -9 0 9 -1 5 4 -12
v0=sit	0 -3 0 11 0 0 0 -16
v0=stay	6 1 0 5 0 0 0 -10
v0=stop	0 15 -1 -16 -9 1 0 8
v0=suspend	2 4 -12 8 0 0 -1 -10
v0=threaten	1 -4 0 0 12 0 0 -6
v0=want	0 -8 0 13 0 0 6 -15
v1-none	-6 -4 -7 12 -1 -10 -13 2
v1=agree	0 0 0 1 -9 0 11 -5
v1=bite	11 -7 0 -3 0 0 0 0
v1=come	1 -12 -2 10 -7 0 2 5
v1=confirm	0 -10 0 0 0 -2 -2 12
v1=debate	0 0 0 -15 16 0 0 0
v1=declare	0 9 0 0 0 0 0 -10
v1=discuss	-1 -3 0 5 -12 0 0 9
v1=double	0 3 0 -10 0 0 0 7
v1=drop	0 6 0 -11 8 0 0 -1
v1=end	4 5 -4 6 1 -7 2 -10
v1=exempt	0 -9 5 5 -1 0 0 -1
v1=extend	-3 -12 3 11 -8 2 0 -3
v1=fall	0 -9 0 0 -4 5 0 9
v1=freeze	0 -3 0 -4 0 0 0 10
v1=halve	0 13 0 -9 0 0 0 -2
v1=hang	0 -11 6 8 -4 0 0 0
v1=import	0 -10 7 0 -5 0 0 7
v1=introduce	0 -11 0 8 0 0 0 3
v1=jump	0 -10 0 -4 10 0 0 1
v1=lift	0 0 0 11 -1 0 0 -10
v1=look	0 0 0 -3 10 0 0 -3
v1=make	0 0 0 -5 3 0 10 -2
v1=notify	0 -10 0 1 7 0 0 0
v1=other	-4 -5 9 3 0 0 -4 -2
v1=pause	0 -11 0 -1 0 0 0 13
v1=pay	-3 0 -3 11 -12 -1 -1 0
v1=postpone	0 2 0 -6 7 0 0 -3
v1=promise	0 -5 0 -9 13 0 3 -2
v1=put	7 3 -2 -1 -16 5 -3 0
v1=receive	0 -7 0 -2 9 0 0 0
v1=replace	0 -12 0 9 0 0 0 2
v1=report	0 -9 0 1 10 0 -4 -1
v1=say	-5 -1 2 -2 -4 -3 0 13
v1=set	0 -8 0 9 -1 5 4 -14
v1=sign	-2 2 1 3 0 0 -11 0
v1=sit	0 -6 0 10 1 0 0 -13
v1=start	5 -2 -3 9 0 0 0 -14
v1=stay	7 5 0 14 -12 0 0 -16
v1=stop	0 0 0 -11 7 1 0 7
v1=strike	0 2 0 -10 0 0 0 9
v1=take	-9 -4 -2 7 10 0 -1 -3
v1=tell	0 11 0 0 -12 4 -3 0
v1=want	0 -14 0 11 1 0 4 -6
v2-none	-9 -9 -13 35 0 -17 -24 -3
v2=approve	0 -3 0 -6 10 0 0 0
v2=be	3 -6 3 11 -8 -8 6 -3
v2=begin	0 14 0 0 -3 0 -1 -8
v2=charge	0 0 6 -7 -2 0 -1 9
v2=come	-1 -8 0 1 -5 0 0 10
v2=continue	0 -2 0 8 0 0 0 -5
v2=end	0 -13 0 2 0 0 -1 3
v2=fall	0 17 0 -11 0 0 0 -4
v2=go	0 -7 -4 9 0 7 -5 0
v2=impose	0 -8 0 10 0 0 0 0
v2=leave	-1 13 0 -8 -14 0 -4 9
v2=let	0 -16 0 5 6 0 0 0
v2=lift	0 0 0 9 -9 0 0 0
v2=meet	0 -5 0 13 -3 0 0 0
v2=offer	0 0 0 -10 10 0 0 0
v2=order	0 -4 0 9 0 0 0 0
v2=other	-2 9 0 5 -10 0 -3 0
v2=pay	-2 -4 0 11 -6 -1 -4 1
v2=put	0 12 0 -3 -11 0 3 -8
v2=say	0 -9 0 13 -1 0 5 -7
v2=see	0 -3 0 11 0 0 0 -5
v2=sell	0 -2 0 0 -4 10 0 -1
v2=sit	0 -5 0 11 0 0 0 0
v2=stop	0 9 0 -10 0 0 4 0
v2=tell	0 -5 0 -7 10 0 0 4
v2=want	0 14 0 -18 -3 0 8 -2
v:a:<v-agree>	0 -13 -1 14 5 -5 4 -6
v:a:<v-begin>	-1 9 2 0 -11 -8 -13 4
v:a:<v-end>	5 -23 6 -12 -1 -3 3 24
v:a:<v-propose>	-3 -20 -4 1 17 0 15 -6
v:a:<v-suspend>	-6 12 3 -4 -5 -1 -3 -1
v:b:<v-agree>	0 -3 -9 5 -3 -9 8 1
v:b:<v-begin>	12 20 8 -10 -14 -16 -17 -1
v:b:<v-end>	5 -13 18 -20 -15 -11 -20 33
v:b:<v-propose>	-3 -8 -22 9 10 -3 0 -4
v:b:<v-return>	0 -10 -6 8 1 -1 0 0
v:b:<v-suspend>	9 9 3 -10 -3 -9 -13 1
v:c0=agree	-4 -3 -14 0 3 -4 3 6
v:c0=bear	-25 -1 -8 6 12 -2 -5 -2
v:c0=begin	8 -1 4 2 -3 -10 -9 0
v:c0=deny	-6 0 0 0 9 0 0 0
v:c0=down	-3 6 -2 6 -6 0 2 -12
v:c0=propose	-15 4 -9 8 -2 -13 0 0
v:c0=sell	2 -1 0 18 -6 -2 -6 -9
v:c0=stay	-2 -5 -4 -3 -2 0 4 10
v:c0=suspend	0 0 2 4 3 -4 -14 -6
v:c0=target	-5 10 3 -7 7 -3 -6 -4
v:c0=threaten	-1 1 0 3 9 0 -1 -18
v:c0=up	4 -13 1 11 3 0 -9 -1
v:c1=agree	-5 0 -4 -4 2 -6 15 1
v:c1=agree & d:ahead	-3 -2 -2 0 -2 -4 16 0
v:c1=agree & d:today	0 5 0 -10 11 0 0 1
v:c1=bear	-10 5 -6 2 2 -5 0 -2
v:c1=bear & d:ahead	-9 13 -5 -7 -1 -4 1 3
v:c1=bear & d:today	0 -13 0 18 9 0 0 -14
v:c1=begin	11 9 7 -5 -11 -13 -13 3
v:c1=begin & d:ahead	13 4 9 0 -19 -12 -12 5
v:c1=begin & d:today	-1 11 -1 -12 12 0 0 -1
v:c1=buy	4 -5 6 16 -8 0 -4 -12
v:c1=down	-6 9 -16 4 -4 0 8 -10
v:c1=down & d:ahead	-5 4 -16 5 -3 0 8 -8
v:c1=down & d:today	0 12 0 -3 -1 0 0 -4
v:c1=end	4 -7 5 0 -6 -6 -10 8
v:c1=end & d:today	0 -4 -1 9 -10 0 0 0
v:c1=impose	-3 7 -6 9 1 1 -9 -12
v:c1=impose & d:ahead	-1 14 -3 -4 -1 2 -7 -5
v:c1=impose & d:today	-3 -17 -2 30 11 0 -1 -20
v:c1=propose	-1 -8 -8 9 2 0 0 -3
v:c1=propose & d:today	0 -6 0 28 -4 0 0 -16
v:c1=return	0 -11 -3 4 -3 0 0 11
v:c1=return & d:ahead	0 -10 -3 1 -3 0 0 13
v:c1=say	-8 -1 -4 -2 11 -11 -4 9
v:c1=say & d:today	0 -11 0 12 0 0 0 0
v:c1=sell & d:ahead	2 -7 -1 12 0 0 -7 -6
v:c1=stay	2 -14 -9 9 -8 0 6 6
v:c1=stay & d:ahead	0 -4 -6 11 -5 2 8 -9
v:c1=stay & d:today	7 -24 -3 -4 -11 0 -1 29
v:c1=suspend	0 -5 1 3 1 -6 -16 3
v:c1=suspend & d:ahead	0 -3 2 -5 2 -5 -15 7
v:c1=suspend & d:today	0 -4 0 21 0 0 0 -13
v:c1=target & d:ahead	0 -1 0 7 -12 -3 -7 1
v:c1=target & d:today	0 16 0 -21 12 0 0 0
v:c1=threaten	-2 11 0 -3 1 0 0 -15
v:c1=threaten & d:ahead	-2 0 0 6 1 0 0 -15
v:c1=threaten & d:today	0 18 0 -18 0 0 0 0
v:c1=up	2 -7 2 2 -1 0 -14 7
v:c1=up & d:ahead	2 -5 3 5 -5 0 -13 4
v:ct1=agree future	0 -20 0 23 -3 0 0 -6
v:ct1=agree future-passive	0 -2 0 9 -3 0 2 -7
v:ct1=agree infinitive	0 0 0 -8 -3 0 18 -3
v:ct1=agree modal	0 -12 0 6 6 0 -1 -2
v:ct1=agree modal-passive	0 0 0 10 -1 0 -4 0
v:ct1=agree participle-passive	3 -8 4 6 -13 0 -1 4
v:ct1=agree past	0 18 0 -9 0 0 -11 0
v:ct1=agree past-passive	0 -2 0 12 0 0 0 -4
v:ct1=agree pluperfect	0 12 0 -10 -5 0 0 8
v:ct1=agree present	0 2 0 -16 7 0 15 0
v:ct1=agree present-passive	-3 -10 0 1 4 0 1 4
v:ct1=bear future	-3 6 -4 9 -1 5 2 -25
v:ct1=bear future-passive	0 -12 0 7 0 0 2 0
v:ct1=bear gerund	5 -18 0 14 -9 0 0 1
v:ct1=bear infinitive	0 9 0 -16 -5 0 2 11
v:ct1=bear modal	0 -12 7 3 -3 0 2 5
v:ct1=bear modal-passive	0 0 0 8 -9 0 -2 8
v:ct1=bear participle-passive	0 16 2 -9 -7 0 5 -12
v:ct1=bear past	0 -23 0 6 10 0 -2 3
v:ct1=bear past-passive	0 -7 0 11 0 0 0 -2
v:ct1=bear perfect	0 0 0 9 -14 0 0 0
v:ct1=bear present	-12 16 -13 -3 0 -5 -11 0
v:ct1=bear present-passive	0 -3 -2 -20 21 0 0 3
v:ct1=begin future-passive	0 14 0 -8 0 0 0 -4
v:ct1=begin gerund	4 9 0 -9 -11 0 0 7
v:ct1=begin infinitive	-1 2 0 6 -13 0 0 -1
v:ct1=begin modal	-10 -21 8 18 -7 0 0 9
v:ct1=begin modal-passive	1 22 0 -22 0 0 0 -1
v:ct1=begin participle-passive	0 15 2 -8 0 0 0 -15
v:ct1=begin past	-3 -12 0 10 2 0 0 0
v:ct1=begin perfect	0 -9 0 18 0 0 0 -5
v:ct1=begin present	13 9 -6 -5 -5 -13 -1 0
v:ct1=begin present-passive	0 6 0 -36 9 0 0 15
v:ct1=buy infinitive	0 -6 0 15 -4 0 0 0
v:ct1=deny future	0 -1 0 -7 10 0 0 0
v:ct1=deny past	0 0 0 11 -7 0 0 0
v:ct1=down future	-7 16 0 7 0 0 -3 -22
v:ct1=down modal	1 4 0 -11 -11 0 0 15
v:ct1=down past	0 -14 0 4 6 0 0 5
v:ct1=down present	-2 1 -7 15 -20 3 6 -8
v:ct1=end future	2 0 -10 -5 -2 0 7 7
v:ct1=end gerund	0 -1 0 -14 0 0 0 16
v:ct1=end infinitive	10 2 4 -5 -2 0 -3 -2
v:ct1=end participle-passive	0 -16 -3 19 0 0 0 -3
v:ct1=end past	0 8 -2 23 -8 0 0 -24
v:ct1=end pluperfect	0 -1 0 12 0 0 0 -6
v:ct1=end present	-5 -6 15 -19 3 0 -16 15
v:ct1=end present-passive	0 -9 0 2 5 0 0 0
v:ct1=impose future-passive	-4 8 3 -11 9 0 4 -8
v:ct1=impose infinitive-passive	0 0 0 -13 7 0 0 10
v:ct1=impose modal	4 -4 -1 16 1 -1 0 -20
v:ct1=impose modal-passive	10 -12 0 1 -6 3 -3 8
v:ct1=impose participle-passive	5 4 8 7 -9 -6 -7 -13
v:ct1=impose past	-1 11 2 -4 -2 -1 6 -9
v:ct1=impose past-passive	-4 -14 0 12 1 3 0 0
v:ct1=impose pluperfect-passive	0 -15 0 18 0 0 0 0
v:ct1=impose present-passive	0 23 -9 -15 6 -1 -9 -6
v:ct1=propose future	0 -7 0 6 -4 0 -4 9
v:ct1=propose future-passive	0 -7 0 -8 13 0 2 0
v:ct1=propose modal	0 10 0 -6 2 0 0 -2
v:ct1=propose participle-passive	3 -6 0 2 9 0 4 -16
v:ct1=propose past	0 0 0 -2 -16 0 10 4
v:ct1=propose past-passive	0 5 0 -16 5 0 0 8
v:ct1=propose perfect	0 -2 0 13 -1 0 -4 -7
v:ct1=propose perfect-passive	0 -13 0 8 4 0 0 0
v:ct1=propose present	0 -1 0 2 10 0 -2 -5
v:ct1=propose present-passive	0 10 0 17 -25 0 -3 0
v:ct1=return infinitive	0 -17 0 0 0 0 2 17
v:ct1=return modal	0 2 0 10 -1 0 0 -11
v:ct1=return past	0 3 0 -16 0 0 0 14
v:ct1=return present	0 -8 -1 11 -8 0 0 5
v:ct1=say future	0 -13 6 -10 14 -3 -8 7
v:ct1=say future-passive	0 -12 0 13 0 0 0 0
v:ct1=say modal	0 -12 0 0 12 0 0 -6
v:ct1=say past	-7 17 -17 1 -19 -10 0 3
v:ct1=say past-passive	0 -11 0 16 0 0 0 0
v:ct1=say perfect-passive	0 0 0 -11 -2 6 0 8
v:ct1=say pluperfect	0 5 0 6 -10 0 0 -7
v:ct1=say present	0 -19 3 6 0 0 0 10
v:ct1=say present-passive	0 -1 0 -6 18 0 0 -10
v:ct1=sell gerund	0 0 0 -10 0 0 0 11
v:ct1=sell participle-passive	0 -8 0 0 9 0 0 0
v:ct1=stay gerund	9 -4 3 -16 -1 0 0 12
v:ct1=stay infinitive	0 -13 0 14 0 0 0 0
v:ct1=stay modal-passive	0 16 0 -10 0 0 0 -7
v:ct1=stay participle-passive	0 -11 0 20 -2 0 0 -6
v:ct1=stay past	-4 -11 -5 2 -1 1 14 0
v:ct1=stay perfect	5 -12 0 2 9 2 -5 -5
v:ct1=suspend future-passive	0 -12 0 9 3 0 0 -1
v:ct1=suspend modal	0 -10 0 12 0 0 0 -1
v:ct1=suspend participle-passive	4 -19 0 -5 7 0 0 6
v:ct1=suspend past	3 5 8 -19 7 0 0 -5
v:ct1=suspend past-passive	-3 0 0 11 0 0 0 -6
v:ct1=suspend perfect	0 5 0 10 -11 0 -2 -4
v:ct1=target future	0 13 0 -11 0 0 0 0
v:ct1=target future-passive	0 15 0 -18 0 0 0 0
v:ct1=target gerund	7 -12 -2 1 1 0 0 1
v:ct1=target modal-passive	0 -16 0 21 0 0 0 -7
v:ct1=target past	0 13 0 0 -5 0 0 -9
v:ct1=target present	-4 -1 8 -7 -9 0 0 13
v:ct1=target present-passive	0 18 0 -14 10 0 0 -13
v:ct1=threaten participle-passive	0 13 0 -10 0 0 0 0
v:ct1=threaten past	0 7 0 6 -7 0 0 -9
v:ct1=threaten present	-3 11 0 -7 0 0 0 0
v:ct1=up future	0 -26 7 24 -13 2 -1 4
v:ct1=up future-passive	0 10 0 1 -5 0 0 -8
v:ct1=up gerund	0 -12 0 -8 0 0 0 22
v:ct1=up infinitive	0 15 0 -2 -10 0 -1 -2
v:ct1=up modal	0 7 0 -16 13 0 0 3
v:ct1=up modal-passive	5 8 0 -12 0 0 0 0
v:ct1=up participle-passive	0 -8 0 14 0 0 0 -2
v:ct1=up past	0 -4 0 10 -2 0 0 -1
v:ct1=up perfect	0 13 0 0 0 0 0 -12
v:ct1=up perfect-passive	0 -5 0 11 0 0 0 0
v:ct1=up pluperfect	0 0 0 -7 10 0 0 0
v:ct1=up present-passive	0 0 0 -7 0 0 0 9
v:l1=" & d:ahead	0 0 0 10 -1 0 0 -4
v:l1=" & d:today	0 0 0 -11 0 0 0 13
v:l1=(	0 -8 0 6 -10 0 0 4
v:l1=( & d:ahead	0 0 0 11 -1 0 0 -9
v:l1=( & d:today	0 -12 0 0 -6 0 0 12
v:l1=,	-12 2 14 -8 1 0 -4 8
v:l1=, & d:ahead	-2 15 20 -21 2 6 0 -9
v:l1=, & d:today	-15 -13 -7 7 0 -8 -11 17
v:l1=-	0 -16 0 0 0 0 5 11
v:l1=.	0 27 0 -16 -12 0 0 -11
v:l1=. & d:ahead	0 19 0 -14 -2 0 0 0
v:l1=. & d:today	0 15 0 -7 -7 0 0 -10
v:l1=:	0 -4 -11 -26 4 6 2 27
v:l1=: & d:ahead	0 5 -10 -19 -4 6 2 17
v:l1=: & d:today	0 -26 0 -13 11 0 0 17
v:l1=; & d:today	0 -4 0 -6 0 0 0 11
v:l1=<agent>	0 -5 0 28 -10 0 0 -15
v:l1=<agent> & d:ahead	0 0 0 11 -6 0 0 -3
v:l1=<agent> & d:today	0 -3 0 18 -3 0 0 -10
v:l1=<begin>	5 3 0 -11 12 13 4 -6
v:l1=<begin> & d:ahead	3 10 1 -18 7 17 8 -13
v:l1=<day-ahead>	1 5 0 21 -2 0 0 -27
v:l1=<day-ahead> & d:ahead	2 9 0 -11 0 0 0 0
v:l1=<day-ahead> & d:today	0 -4 0 33 0 0 0 -28
v:l1=<day-gone>	-1 -5 0 14 0 0 0 -6
v:l1=<day-gone> & d:today	0 0 0 13 0 0 0 -10
v:l1=<day-today>	0 -11 0 -15 0 0 0 27
v:l1=<day-today> & d:today	0 -2 0 -28 0 0 0 28
v:l1=<gate>	0 3 0 11 -2 0 0 -12
v:l1=<gate> & d:today	0 -3 0 11 0 0 0 -1
v:l1=<goods>	0 -19 0 9 -13 -1 0 14
v:l1=<goods> & d:ahead	0 -9 0 4 -10 0 0 13
v:l1=<goods> & d:today	0 -16 0 7 0 0 0 2
v:l1=<level-noun>	0 -9 0 0 -1 0 0 11
v:l1=<level-noun> & d:ahead	0 -5 0 -6 0 0 0 12
v:l1=<level>	0 -7 0 22 0 0 0 -16
v:l1=<level> & d:today	0 -6 0 28 2 0 0 -28
v:l1=<name>	0 -8 0 14 -12 0 6 -5
v:l1=<name> & d:ahead	0 -20 0 19 -6 0 7 -3
v:l1=<name> & d:today	0 9 0 -2 -2 0 0 0
v:l1=<not> & d:ahead	-8 -5 0 31 -1 0 0 -16
v:l1=<not> & d:today	0 0 0 -17 10 0 0 11
v:l1=<number>	-5 19 -5 -1 0 0 0 -21
v:l1=<number> & d:ahead	-3 9 0 -11 1 0 0 5
v:l1=<number> & d:today	0 13 -2 6 -1 0 0 -29
v:l1=<office>	0 0 0 18 0 0 0 -14
v:l1=<organisation>	0 -5 0 -4 -3 0 0 13
v:l1=<organisation> & d:today	0 -3 0 -4 -6 0 0 14
v:l1=<person>	0 -4 0 17 0 0 0 -7
v:l1=<person> & d:today	0 -1 0 11 0 0 0 -6
v:l1=<seat>	1 -19 0 18 -12 0 0 0
v:l1=<seat> & d:ahead	2 -8 0 13 -3 0 0 -3
v:l1=<span>	0 -2 0 14 -1 0 0 -9
v:l1=<span> & d:ahead	0 0 0 18 0 0 0 -15
v:l1=<v-agree>	0 -4 0 -2 -11 0 0 15
v:l1=<v-agree> & d:today	0 -8 0 -1 0 0 0 9
v:l1=<v-bear> & d:ahead	0 14 0 -22 -2 0 0 17
v:l1=<v-bear> & d:today	0 -15 0 36 -3 0 0 -18
v:l1=<v-begin>	2 32 -2 2 -18 -2 -1 -51
v:l1=<v-begin> & d:ahead	3 26 0 -6 -8 0 0 -31
v:l1=<v-begin> & d:today	0 11 0 10 -9 0 0 -27
v:l1=<v-down>	-1 0 0 -1 -3 0 0 9
v:l1=<v-down> & d:ahead	-1 1 0 -3 -3 0 0 9
v:l1=<v-end>	-2 -20 15 -16 -17 0 -5 28
v:l1=<v-end> & d:ahead	0 -28 17 0 -9 0 -3 9
v:l1=<v-end> & d:today	0 3 -1 -18 -10 0 0 22
v:l1=<v-impose>	1 -21 -4 16 0 0 -5 3
v:l1=<v-impose> & d:ahead	1 -13 -2 23 -7 0 -4 -4
v:l1=<v-impose> & d:today	0 -11 0 -3 7 0 0 9
v:l1=<v-propose>	12 9 0 -1 -8 0 0 -15
v:l1=<v-propose> & d:ahead	12 11 0 -7 -6 0 0 -12
v:l1=<v-return>	0 -14 0 0 9 0 0 4
v:l1=<v-return> & d:ahead	0 -14 0 0 9 0 0 4
v:l1=<v-say>	0 -2 -2 -8 15 0 -2 1
v:l1=<v-say> & d:ahead	0 0 -1 -12 5 0 -1 9
v:l1=<v-say> & d:today	0 -2 0 0 11 0 0 -8
v:l1=<v-sell>	0 -8 0 -10 0 0 0 18
v:l1=<v-sell> & d:ahead	0 -7 0 -14 0 0 0 21
v:l1=<v-stay>	0 -20 0 -14 8 0 22 3
v:l1=<v-stay> & d:ahead	0 -14 0 -7 10 0 23 -9
v:l1=<v-stay> & d:today	0 -4 0 -7 0 0 0 14
v:l1=<v-suspend>	2 6 0 11 0 0 0 -20
v:l1=<v-suspend> & d:ahead	2 6 0 10 0 0 0 -20
v:l1=<v-target>	0 -10 0 -6 13 0 0 0
v:l1=<v-target> & d:today	0 -10 0 -6 14 0 0 -1
v:l1=<v-up>	0 -13 0 12 0 0 0 0
v:l1=<v-up> & d:today	0 -10 0 14 0 0 0 0
v:l1=a	0 -20 0 24 -3 0 4 -7
v:l1=a & d:ahead	0 -19 0 21 -2 0 4 -5
v:l1=after	-2 8 5 -26 20 0 -3 0
v:l1=after & d:ahead	-2 -3 5 -18 20 0 -3 2
v:l1=again	-1 -11 0 8 1 0 0 1
v:l1=again & d:ahead	-1 -10 0 6 1 0 0 2
v:l1=and	0 -10 -2 -4 4 0 -3 12
v:l1=and & d:today	0 -3 0 -7 0 0 0 12
v:l1=apply	0 -9 0 15 -3 0 0 0
v:l1=are	0 15 0 -2 -7 0 0 -4
v:l1=are & d:ahead	0 15 0 -7 -6 0 0 -1
v:l1=as	0 1 0 -17 14 0 0 4
v:l1=at	0 -17 0 0 2 4 0 6
v:l1=at & d:ahead	0 -16 0 -1 2 4 0 6
v:l1=back	0 0 0 -20 0 0 0 23
v:l1=before	-17 18 -7 -10 2 0 -11 -3
v:l1=before & d:ahead	-16 13 -5 -10 6 1 -10 0
v:l1=before & d:today	0 9 -1 0 -10 0 0 -4
v:l1=begin	-2 14 0 1 0 0 0 -18
v:l1=begin & d:ahead	-2 25 0 -11 0 0 0 -14
v:l1=begin & d:today	0 -16 0 23 0 0 0 -4
v:l1=beyond	5 16 0 -22 -4 0 0 4
v:l1=beyond & d:ahead	5 16 0 -22 -4 0 0 4
v:l1=by	-5 -6 0 -15 20 4 15 -16
v:l1=by & d:ahead	-4 -4 0 -22 22 5 15 -13
v:l1=by & d:today	0 -6 0 18 -4 0 0 -6
v:l1=change	0 13 0 -8 -4 0 0 0
v:l1=charge	0 -9 0 -6 14 0 0 -1
v:l1=charge & d:today	0 -9 0 -6 14 0 0 -1
v:l1=closed	0 -4 0 14 -3 0 0 -1
v:l1=closed & d:ahead	0 -3 0 12 -3 0 0 0
v:l1=confirm	0 0 0 -2 9 0 0 -3
v:l1=dated	0 0 0 11 0 0 0 -7
v:l1=dated & d:ahead	0 0 0 11 0 0 0 -7
v:l1=day	0 10 0 -18 -9 0 0 15
v:l1=deal & d:ahead	0 -6 0 17 0 0 -2 -6
v:l1=deal & d:today	0 0 0 -10 0 0 0 11
v:l1=decide	0 -8 0 0 9 0 0 -3
v:l1=decide & d:ahead	0 -8 0 0 9 0 0 -3
v:l1=die	0 -7 0 -6 0 0 0 12
v:l1=die & d:ahead	0 -3 0 9 0 0 0 -3
v:l1=die & d:today	0 -1 0 -14 0 0 0 16
v:l1=down	0 -2 0 12 -6 0 0 0
v:l1=due & d:ahead	-3 9 0 -1 0 0 0 -4
v:l1=effect	0 14 0 -2 0 0 0 -14
v:l1=effect & d:today	0 17 0 -7 0 0 0 -13
v:l1=effective	0 8 0 0 1 0 0 -12
v:l1=end	0 -6 5 -5 -11 0 -3 13
v:l1=end & d:ahead	0 -21 7 7 -5 0 -2 4
v:l1=end & d:today	0 12 0 -11 -5 0 0 8
v:l1=expire	0 -9 0 -8 0 0 0 15
v:l1=expire & d:today	0 -7 0 -3 0 0 0 9
v:l1=finish	0 24 0 -36 0 0 0 19
v:l1=follow	0 -1 0 20 -6 0 0 -11
v:l1=follow & d:ahead	0 -1 0 20 -6 0 0 -11
v:l1=for	-6 4 -6 0 5 0 -12 -5
v:l1=for & d:ahead	-5 -3 -6 3 7 0 -11 0
v:l1=for & d:today	0 16 0 -5 -5 0 0 -9
v:l1=force & d:ahead	0 3 0 -12 0 0 0 5
v:l1=fri	0 0 0 -25 13 0 0 12
v:l1=friday	0 9 0 -8 0 0 0 2
v:l1=friday & d:today	0 10 0 4 -3 0 0 -18
v:l1=from	14 46 -20 -24 -10 -10 -12 -32
v:l1=from & d:ahead	10 42 -17 -26 -10 -9 -11 -19
v:l1=from & d:today	7 14 -1 -3 0 0 0 -38
v:l1=good	1 6 0 3 0 0 0 -13
v:l1=good & d:ahead	1 12 0 -7 0 0 0 -5
v:l1=good & d:today	0 -6 0 14 0 0 0 -6
v:l1=happen	0 10 0 6 0 0 0 -16
v:l1=happen & d:ahead	0 10 0 6 0 0 0 -17
v:l1=has	9 -8 0 1 -15 0 -1 7
v:l1=has & d:ahead	9 -6 0 -3 -13 0 0 12
v:l1=has & d:today	0 0 0 10 0 0 0 -5
v:l1=have	0 -5 0 -13 0 0 7 13
v:l1=have & d:ahead	0 -2 0 -10 0 0 7 6
v:l1=here	0 -11 0 6 0 0 0 5
v:l1=here & d:ahead	0 -11 0 4 0 0 0 6
v:l1=in	0 0 0 11 -3 0 0 -2
v:l1=including	0 -14 0 5 0 0 0 10
v:l1=including & d:ahead	0 -14 0 5 0 0 0 10
v:l1=is	-3 2 -2 -15 -16 0 3 19
v:l1=is & d:ahead	-3 5 -1 -8 -15 1 3 8
v:l1=is & d:today	0 -6 0 -8 0 0 0 13
v:l1=issued	0 -3 0 13 -2 0 0 -2
v:l1=it & d:ahead	0 12 0 0 1 0 0 -13
v:l1=know	0 -8 0 14 0 0 0 -3
v:l1=know & d:today	0 -8 0 13 0 0 0 -3
v:l1=lapse	0 -1 10 -24 0 0 0 15
v:l1=lapse & d:ahead	0 0 11 -16 0 0 0 4
v:l1=lapse & d:today	0 0 0 -9 0 0 0 13
v:l1=last	0 15 -2 10 0 0 0 -20
v:l1=last & d:ahead	0 15 -2 10 0 0 0 -20
v:l1=make	0 -4 0 -21 8 0 12 4
v:l1=mark	0 -4 0 -10 0 0 0 14
v:l1=mark & d:ahead	0 -4 0 -10 0 0 0 14
v:l1=me	0 6 0 1 0 0 0 -10
v:l1=meet & d:ahead	0 -4 0 -7 0 0 0 12
v:l1=meet & d:today	0 0 0 9 0 0 0 -7
v:l1=midnight	0 3 -4 -35 6 0 0 33
v:l1=midnight & d:ahead	0 -4 -3 -9 0 0 0 17
v:l1=midnight & d:today	0 7 0 -30 5 0 0 21
v:l1=monday & d:ahead	0 10 0 -8 0 0 0 0
v:l1=monday & d:today	0 -12 0 13 0 0 0 -1
v:l1=next	0 3 0 -23 13 0 0 7
v:l1=next & d:ahead	0 3 0 -23 13 0 0 7
v:l1=noon & d:ahead	0 6 0 -15 5 0 0 3
v:l1=noon & d:today	0 -2 0 9 0 0 0 -4
v:l1=not	-8 -3 0 28 -1 0 0 -15
v:l1=not & d:ahead	-8 -1 0 27 0 0 0 -15
v:l1=of	0 8 -14 17 -19 0 0 -24
v:l1=of & d:ahead	0 13 -12 6 -10 1 0 -20
v:l1=of & d:today	0 -6 0 20 -14 0 0 -8
v:l1=off	0 1 0 13 -5 0 0 -10
v:l1=off & d:ahead	0 1 0 13 -5 0 0 -10
v:l1=on	6 -2 0 19 -1 -9 -28 -9
v:l1=on & d:ahead	9 -3 1 11 1 -7 -25 -6
v:l1=on & d:today	-5 3 -2 13 -5 -1 -2 -5
v:l1=or	0 -9 0 4 0 0 0 7
v:l1=or & d:ahead	0 -9 0 4 0 0 0 7
v:l1=out	0 4 0 -13 -6 0 0 14
v:l1=out & d:ahead	0 -13 0 -3 -3 0 0 14
v:l1=out & d:today	0 12 0 -11 0 0 0 2
v:l1=over	0 13 0 -29 0 0 0 21
v:l1=over & d:ahead	0 14 0 -15 0 0 0 0
v:l1=pay	0 -9 0 16 -3 0 0 -3
v:l1=pay & d:today	0 -10 0 23 -1 0 0 -9
v:l1=published	-4 8 0 14 -9 0 0 -12
v:l1=published & d:ahead	-4 0 0 15 -8 0 0 0
v:l1=published & d:today	0 10 0 0 0 0 0 -11
v:l1=return	0 -14 0 0 9 0 0 4
v:l1=same	0 13 3 -7 0 0 0 -10
v:l1=same & d:ahead	0 14 3 -8 0 0 0 -10
v:l1=saturday	0 -4 0 12 5 0 0 -13
v:l1=saturday & d:today	0 -1 0 17 0 0 0 -13
v:l1=say	0 -14 0 0 -14 0 0 22
v:l1=say & d:ahead	0 -6 0 -6 -12 0 0 24
v:l1=ship	0 -8 0 -10 0 0 0 18
v:l1=ship & d:ahead	0 -7 0 -14 0 0 0 21
v:l1=sign	0 -3 0 -6 -10 0 0 18
v:l1=sign & d:ahead	0 1 0 -4 -7 0 0 10
v:l1=sign & d:today	0 -8 0 -2 0 0 0 10
v:l1=since	-1 -4 2 26 -24 -2 -2 -11
v:l1=since & d:ahead	-1 -15 2 31 -19 -1 -2 -8
v:l1=since & d:today	0 12 0 -4 -3 0 0 -7
v:l1=sit	0 0 0 -12 8 0 0 5
v:l1=stand	0 0 0 -11 0 0 0 13
v:l1=stand & d:today	0 0 0 -11 0 0 0 13
v:l1=start	1 22 0 -4 -9 0 0 -27
v:l1=start & d:ahead	2 4 0 1 -1 0 0 -10
v:l1=start & d:today	0 21 0 -5 -7 0 0 -18
v:l1=stop	0 0 0 12 0 0 0 -9
v:l1=sunday	0 -2 0 -7 0 0 0 12
v:l1=talk	0 -1 0 12 0 -1 0 -3
v:l1=talk & d:ahead	0 0 0 11 0 -1 0 -2
v:l1=telephone	0 0 0 -14 -2 0 0 18
v:l1=telephone & d:today	0 0 0 -17 0 0 0 18
v:l1=than	0 9 0 -23 11 0 8 -5
v:l1=than & d:ahead	0 11 0 -26 11 0 8 -3
v:l1=that	0 6 0 -11 7 0 0 0
v:l1=that & d:ahead	0 6 0 -12 7 0 0 0
v:l1=the	-6 -4 3 6 -18 -19 10 5
v:l1=the & d:ahead	-6 -1 3 -2 -17 -19 10 13
v:l1=the & d:today	0 -13 0 34 0 0 0 -25
v:l1=through	-1 -19 6 7 -6 0 0 9
v:l1=through & d:ahead	-1 -18 6 2 -6 0 0 14
v:l1=till	9 -22 0 0 -8 8 0 7
v:l1=till & d:ahead	9 -22 0 -1 -7 8 0 8
v:l1=time	0 -27 0 37 -2 0 0 -9
v:l1=time & d:today	0 -31 0 39 -3 0 0 -8
v:l1=to	7 11 6 -27 -1 2 -24 13
v:l1=to & d:ahead	7 4 6 -21 -1 2 -23 12
v:l1=to & d:today	0 14 0 -13 0 0 0 0
v:l1=truce	0 0 0 13 0 0 0 -12
v:l1=tuesday & d:today	0 -5 0 19 0 0 0 -9
v:l1=until	1 -14 10 -17 6 -1 0 14
v:l1=until & d:ahead	2 -13 10 -14 2 -1 0 14
v:l1=until & d:today	0 -4 0 -2 12 0 0 -3
v:l1=up	0 -21 0 0 0 0 0 15
v:l1=up & d:today	0 -13 0 0 0 0 0 9
v:l1=updated	0 0 0 11 0 0 0 -7
v:l1=updated & d:today	0 0 0 11 0 0 0 -7
v:l1=vote	0 -9 0 -15 23 0 0 -2
v:l1=wednesday	0 -10 0 -4 16 0 0 -1
v:l1=wednesday & d:today	0 -12 0 -3 16 0 0 -1
v:l1=write	0 10 0 0 0 0 0 -10
v:l1=·	0 -7 0 21 -4 0 0 -5
v:l1=· & d:today	0 -7 0 21 -4 0 0 -5
v:l1=—	-1 -18 0 12 -2 0 0 4
v:l1=— & d:ahead	0 0 0 -9 2 0 0 8
v:l1=— & d:today	0 -25 0 21 -8 0 0 0
v:l2="	3 13 0 -25 -9 0 1 10
v:l2=" & d:ahead	3 15 0 -11 -7 0 2 -13
v:l2=" & d:today	0 -1 0 -17 0 0 0 20
v:l2='s	-2 -6 0 -9 26 0 0 -13
v:l2='s & d:ahead	-2 -3 0 0 11 0 0 -5
v:l2='s & d:today	0 0 0 -9 18 0 0 -8
v:l2=(	0 -2 -2 0 9 0 0 -1
v:l2=( & d:ahead	0 -2 -2 0 9 0 0 -1
v:l2=)	0 -5 0 1 -5 0 0 10
v:l2=) & d:ahead	0 0 0 -7 -3 0 0 16
v:l2=) & d:today	0 -4 0 14 0 0 0 -5
v:l2=,	13 8 -7 -11 -11 0 2 2
v:l2=, & d:ahead	14 3 -6 -14 -3 0 3 3
v:l2=, & d:today	0 9 0 0 -26 0 0 3
v:l2=-	0 15 0 -10 0 0 0 0
v:l2=.	-2 4 12 -13 8 0 0 -10
v:l2=. & d:ahead	-2 6 12 -16 9 0 0 -9
v:l2=:	-16 16 -11 -13 0 -1 0 10
v:l2=: & d:ahead	-14 4 -7 -6 7 0 0 7
v:l2=: & d:today	0 14 -2 -10 -13 0 0 5
v:l2=<agent> & d:ahead	-1 10 -1 -1 -8 4 -1 0
v:l2=<agent> & d:today	0 -16 0 0 15 0 0 -1
v:l2=<begin>	7 0 -10 -1 3 7 -1 0
v:l2=<begin> & d:ahead	8 3 -6 -13 1 11 1 4
v:l2=<begin> & d:today	0 -7 -4 15 3 -8 -9 -6
v:l2=<day-ahead>	-21 -12 0 5 -16 10 8 11
v:l2=<day-ahead> & d:ahead	-20 -11 0 2 -15 10 8 13
v:l2=<day-gone>	8 4 -4 0 -12 0 0 0
v:l2=<day-gone> & d:ahead	8 7 -4 -4 -10 0 0 2
v:l2=<day-gone> & d:today	0 -3 0 10 0 0 0 -1
v:l2=<day-today>	-1 -4 -2 -4 0 0 0 13
v:l2=<day-today> & d:today	0 -12 0 0 -2 0 0 9
v:l2=<duty>	-6 -5 0 10 -2 0 -1 -7
v:l2=<duty> & d:ahead	-6 -9 0 18 -14 0 0 -4
v:l2=<duty> & d:today	0 2 0 -6 10 0 0 -6
v:l2=<gate>	0 -11 0 0 13 0 0 0
v:l2=<gate> & d:ahead	0 -8 0 -4 14 0 0 0
v:l2=<goods-amount>	0 0 0 11 -4 0 0 0
v:l2=<goods-amount> & d:ahead	0 0 0 11 -4 0 0 0
v:l2=<goods>	7 1 5 0 -20 -4 10 -3
v:l2=<goods> & d:ahead	8 6 6 -5 -15 -3 11 -6
v:l2=<goods> & d:today	0 -8 0 10 -11 0 0 2
v:l2=<level-noun>	-2 -9 -2 -8 -13 3 9 21
v:l2=<level-noun> & d:ahead	-1 -11 -1 -5 -12 3 9 21
v:l2=<level>	-19 6 -12 5 -4 -5 0 -1
v:l2=<level> & d:ahead	-19 17 -11 0 -2 -5 0 -9
v:l2=<level> & d:today	0 -36 0 18 -2 0 0 11
v:l2=<month-ahead>	0 0 0 -10 0 0 0 14
v:l2=<name>	2 0 4 -9 -6 5 0 5
v:l2=<name> & d:today	0 1 0 -4 -16 0 0 11
v:l2=<not>	-1 13 0 0 -22 0 -8 3
v:l2=<not> & d:ahead	0 7 0 14 -18 0 -7 -8
v:l2=<not> & d:today	0 9 0 -19 -1 0 0 15
v:l2=<number>	-3 16 -5 -11 -18 -4 -5 14
v:l2=<number> & d:ahead	-2 24 -4 -11 -11 -3 -5 -1
v:l2=<number> & d:today	0 -10 0 -2 -8 0 0 21
v:l2=<office>	0 -2 0 15 0 0 8 -21
v:l2=<office> & d:ahead	0 -16 0 13 0 0 8 -6
v:l2=<office> & d:today	0 7 0 4 0 0 0 -15
v:l2=<organisation>	0 -2 -1 0 9 0 -2 -2
v:l2=<organisation> & d:ahead	0 -12 0 1 4 0 -1 7
v:l2=<organisation> & d:today	0 8 0 -2 7 0 0 -18
v:l2=<person>	-4 2 0 18 -15 0 -1 -13
v:l2=<person> & d:ahead	-3 5 0 12 -9 0 0 -10
v:l2=<person> & d:today	0 -3 0 11 -3 0 0 -3
v:l2=<points>	0 14 0 -8 -8 0 0 2
v:l2=<points> & d:ahead	0 15 0 -9 -8 0 0 2
v:l2=<quality>	2 -4 0 16 -15 0 0 -1
v:l2=<quality> & d:ahead	2 0 0 13 -12 0 0 -9
v:l2=<quality> & d:today	0 -11 0 4 -1 0 0 3
v:l2=<seat> & d:ahead	2 -5 -4 0 -4 -3 0 13
v:l2=<sender>	-10 0 0 -1 9 0 0 3
v:l2=<sender> & d:ahead	-10 1 0 -8 10 0 0 7
v:l2=<sender> & d:today	0 -3 0 10 0 0 0 -4
v:l2=<span>	-7 0 -1 15 0 0 -1 -13
v:l2=<span> & d:ahead	-7 1 -1 13 0 0 -1 -11
v:l2=<taker>	0 -15 0 15 0 0 0 -1
v:l2=<v-agree>	-5 -7 -4 16 -9 -3 3 0
v:l2=<v-agree> & d:ahead	-5 -6 -4 14 -9 -3 4 0
v:l2=<v-bear> & d:ahead	-2 3 -3 -8 12 -6 -5 0
v:l2=<v-bear> & d:today	0 -4 0 18 -5 0 0 -13
v:l2=<v-begin>	6 5 4 -9 0 -8 -14 0
v:l2=<v-begin> & d:ahead	7 6 4 -9 2 -8 -13 -3
v:l2=<v-buy>	0 0 7 6 -14 -2 0 0
v:l2=<v-buy> & d:ahead	0 0 7 3 -14 -1 0 0
v:l2=<v-deny> & d:ahead	-8 -7 0 4 11 0 0 -4
v:l2=<v-down>	-1 -3 -2 12 -4 4 -2 -5
v:l2=<v-down> & d:today	0 -3 0 10 0 0 0 -2
v:l2=<v-end>	6 -5 0 -15 -3 -3 -1 20
v:l2=<v-end> & d:ahead	7 -3 0 -16 -2 -3 -1 19
v:l2=<v-end> & d:today	0 -11 0 8 0 0 0 0
v:l2=<v-impose>	4 2 -4 11 -9 -4 6 -11
v:l2=<v-impose> & d:today	0 -3 0 42 -17 0 0 -41
v:l2=<v-propose>	-5 -8 0 13 6 -2 -11 -7
v:l2=<v-propose> & d:ahead	-4 -6 0 14 7 -2 -11 -15
v:l2=<v-return>	0 -6 0 19 -8 0 -1 -4
v:l2=<v-return> & d:ahead	0 -6 0 17 -8 0 -1 -3
v:l2=<v-say>	-6 0 -6 19 3 -8 -2 -19
v:l2=<v-say> & d:ahead	-5 3 -5 2 12 -7 -1 -9
v:l2=<v-say> & d:today	0 -6 0 32 -22 0 0 -14
v:l2=<v-sell>	-9 11 -5 -6 0 14 0 -8
v:l2=<v-sell> & d:ahead	-8 -11 -5 12 0 14 0 -6
v:l2=<v-sell> & d:today	0 25 0 -23 0 0 0 0
v:l2=<v-stay>	12 -5 3 -5 3 0 -12 2
v:l2=<v-stay> & d:ahead	12 -4 3 -11 5 0 -12 5
v:l2=<v-suspend>	10 -6 -5 -3 10 -2 -7 -2
v:l2=<v-suspend> & d:ahead	11 -4 -5 -12 10 -2 -7 2
v:l2=<v-suspend> & d:today	0 -3 0 18 0 0 0 -12
v:l2=<v-target>	3 10 4 6 -15 0 -5 -21
v:l2=<v-target> & d:ahead	3 2 4 10 -15 0 -5 -14
v:l2=<v-target> & d:today	0 13 0 -6 0 0 0 -7
v:l2=<v-up>	2 -4 -3 -4 -12 -1 0 19
v:l2=<v-up> & d:ahead	3 1 -3 0 -12 -1 0 6
v:l2=<v-up> & d:today	0 -13 0 -5 0 0 0 17
v:l2=a	0 -22 0 19 0 0 -1 -1
v:l2=a & d:ahead	0 -10 0 19 2 0 0 -15
v:l2=a & d:today	0 -11 0 2 -2 0 0 7
v:l2=accept	0 -13 0 15 1 0 0 -8
v:l2=accept & d:ahead	0 -13 0 15 1 0 0 -8
v:l2=adopt	0 0 0 -9 10 0 0 0
v:l2=adopt & d:ahead	0 0 0 -10 11 0 0 0
v:l2=again & d:ahead	4 -3 3 -5 11 0 0 -5
v:l2=agreement	0 -6 0 -2 -7 0 4 12
v:l2=agreement & d:today	0 0 0 -12 0 0 0 13
v:l2=ahead	0 14 0 12 -1 0 -1 -24
v:l2=ahead & d:ahead	0 14 0 5 -1 0 -1 -17
v:l2=alert	0 18 0 -10 -3 0 0 -9
v:l2=alert & d:today	0 19 0 -11 -3 0 0 -9
v:l2=alexandria	0 -4 0 -5 0 0 0 11
v:l2=alexandria & d:today	0 0 0 -11 0 0 0 12
v:l2=all	12 5 5 1 -7 0 0 -22
v:l2=all & d:ahead	12 6 5 0 -4 0 0 -20
v:l2=also & d:today	0 0 0 9 0 0 0 -6
v:l2=an	0 22 0 -24 0 0 0 5
v:l2=an & d:today	0 22 0 -25 0 0 0 6
v:l2=and	-5 -1 7 -8 -9 -1 2 14
v:l2=and & d:ahead	-5 0 8 -7 -26 -1 2 15
v:l2=announce	0 -5 -3 12 -8 0 0 1
v:l2=announce & d:ahead	0 -3 -3 8 -4 0 0 1
v:l2=announcement	7 6 0 -3 0 0 0 -9
v:l2=answer	0 -9 0 0 -4 4 10 0
v:l2=answer & d:ahead	0 -8 0 -2 -4 4 10 1
v:l2=apply	5 -13 5 6 -8 0 -2 13
v:l2=apply & d:ahead	6 0 6 -8 -7 0 -2 14
v:l2=apply & d:today	0 -24 0 26 0 0 0 0
v:l2=approval	0 -7 0 0 9 0 0 -5
v:l2=approval & d:ahead	0 -7 0 0 9 0 0 -5
v:l2=are	4 -15 0 -10 2 0 0 21
v:l2=are & d:ahead	4 -13 0 10 3 0 0 -3
v:l2=are & d:today	0 -1 0 -25 0 0 0 27
v:l2=arrive	-2 7 6 -15 13 0 -6 -10
v:l2=arrive & d:ahead	-2 7 6 -16 13 0 -6 -10
v:l2=as	7 5 -3 4 -6 0 0 -24
v:l2=as & d:ahead	8 16 -1 -13 0 0 0 -12
v:l2=as & d:today	0 -15 0 28 -5 0 0 -11
v:l2=ask	0 13 0 -3 0 0 0 -13
v:l2=ask & d:ahead	0 14 0 -3 0 0 0 -12
v:l2=asleep	7 0 0 -9 0 0 0 2
v:l2=asleep & d:ahead	7 0 0 -9 0 0 0 2
v:l2=at	-3 -4 -7 18 0 0 -3 -7
v:l2=at & d:ahead	-2 0 -6 14 -5 0 -3 -2
v:l2=at & d:today	0 -10 0 7 5 0 0 -5
v:l2=away	11 -1 0 -11 -7 0 0 10
v:l2=away & d:ahead	11 -1 0 -11 -7 0 0 10
v:l2=back	0 2 0 4 0 4 0 -12
v:l2=back & d:ahead	0 2 0 2 0 4 0 -9
v:l2=be	0 0 0 15 -6 0 0 -8
v:l2=because	0 -1 0 -9 0 0 0 12
v:l2=been	0 0 0 22 0 0 0 -19
v:l2=been & d:ahead	0 0 0 12 0 0 0 -9
v:l2=before	0 0 -2 15 -3 0 -6 -5
v:l2=before & d:today	0 -3 0 16 0 0 0 -9
v:l2=begin	-1 10 0 7 -12 0 0 -16
v:l2=begin & d:ahead	-1 10 0 5 -11 0 0 -16
v:l2=both	0 19 0 -12 -7 0 0 -1
v:l2=both & d:ahead	0 19 0 -12 -7 0 0 -1
v:l2=briefing	0 -4 0 -8 0 0 0 13
v:l2=briefing & d:today	0 -4 0 -8 0 0 0 13
v:l2=bulletin	0 12 0 -7 0 0 0 -1
v:l2=bulletin & d:today	0 12 0 -7 0 0 0 0
v:l2=busan	0 -1 0 13 0 0 0 -7
v:l2=busan & d:ahead	0 0 0 12 0 0 0 -6
v:l2=by	1 -6 -5 -5 9 -4 13 -3
v:l2=by & d:ahead	1 -5 -5 3 5 -4 13 -15
v:l2=by & d:today	0 0 0 -19 5 0 0 16
v:l2=call	0 -16 0 1 -4 0 0 16
v:l2=call & d:ahead	0 -16 0 13 -3 0 0 6
v:l2=call & d:today	0 0 0 -10 0 0 0 11
v:l2=change	5 -3 15 3 -4 0 0 -16
v:l2=change & d:ahead	5 -3 15 2 -4 0 0 -15
v:l2=charge	0 6 0 0 0 0 0 -10
v:l2=charge & d:today	0 15 0 -8 0 0 0 -6
v:l2=clear	0 -14 -5 12 -4 0 0 16
v:l2=clear & d:ahead	0 -14 -5 11 -2 0 0 16
v:l2=client	0 -11 0 13 0 0 0 0
v:l2=client & d:today	0 -11 0 13 0 0 0 0
v:l2=clock	0 7 0 -14 0 0 0 7
v:l2=close	0 -19 0 0 0 10 0 3
v:l2=close & d:ahead	0 -18 0 -1 0 10 0 3
v:l2=coffee	0 9 0 -9 0 0 0 0
v:l2=coffee & d:ahead	0 10 0 -9 0 0 0 0
v:l2=collect	0 18 0 -12 -4 0 0 -2
v:l2=collect & d:ahead	0 19 0 -12 -4 0 0 -2
v:l2=column	0 0 0 -15 0 0 0 15
v:l2=column & d:today	0 0 0 -15 0 0 0 15
v:l2=come	0 -8 0 20 -3 0 -3 -9
v:l2=come & d:ahead	0 -7 0 18 -2 0 -3 -8
v:l2=comment & d:ahead	0 0 0 -5 10 0 0 0
v:l2=commerce	0 0 0 13 0 0 0 -5
v:l2=common	0 -2 0 -7 0 0 0 10
v:l2=common & d:ahead	0 -2 0 -7 0 0 0 10
v:l2=confirm	0 -1 0 14 -5 0 0 -5
v:l2=confirm & d:ahead	0 0 0 12 -5 0 0 -4
v:l2=continue	0 15 0 -7 0 0 0 -4
v:l2=contract	0 0 0 8 -1 0 0 -2
v:l2=contract & d:ahead	0 0 0 8 -1 0 0 -2
v:l2=control	2 -8 0 8 0 0 0 0
v:l2=control & d:ahead	2 -8 0 8 0 0 0 0
v:l2=count	0 -24 0 17 0 0 0 7
v:l2=count & d:ahead	0 -24 0 17 0 0 0 7
v:l2=counted	0 -10 0 0 -2 0 0 11
v:l2=counted & d:ahead	0 -10 0 0 -2 0 0 11
v:l2=date	0 4 -1 -11 3 -7 3 4
v:l2=date & d:ahead	1 7 -1 -10 -16 -7 3 11
v:l2=date & d:today	0 -4 0 -1 14 0 0 -11
v:l2=day	0 14 0 -15 0 0 7 -3
v:l2=day & d:ahead	0 14 0 -16 0 0 7 -2
v:l2=deadline	0 -9 0 -8 -11 7 13 5
v:l2=deadline & d:ahead	0 -9 0 -9 -10 7 13 5
v:l2=deal	9 16 0 -9 -13 -2 2 -8
v:l2=deal & d:ahead	9 16 0 -10 -13 -2 2 -7
v:l2=decide	0 3 0 -17 18 0 -4 0
v:l2=decide & d:ahead	0 3 0 -17 18 0 -4 0
v:l2=decided	0 4 0 5 -9 0 0 0
v:l2=decided & d:ahead	0 4 0 3 -8 0 0 0
v:l2=decision	0 -4 0 -11 19 0 0 -1
v:l2=decision & d:ahead	0 -4 0 -11 19 0 0 -1
v:l2=declare	0 9 0 -12 1 0 0 1
v:l2=declare & d:ahead	0 9 0 -12 1 0 0 1
v:l2=did	0 -13 0 24 -3 0 0 -8
v:l2=did & d:ahead	0 -11 0 20 -3 0 0 -6
v:l2=do	0 25 0 -21 0 0 0 -1
v:l2=do & d:ahead	0 26 0 -23 0 0 0 0
v:l2=double	0 -1 0 -12 0 0 0 14
v:l2=double & d:ahead	0 -1 0 -12 0 0 0 14
v:l2=down	0 7 3 1 9 0 0 -26
v:l2=down & d:ahead	0 11 3 -8 10 0 0 -19
v:l2=down & d:today	0 -2 0 13 0 0 0 -9
v:l2=due	-1 3 0 -2 6 0 -5 0
v:l2=due & d:ahead	-1 3 0 -2 6 0 -5 0
v:l2=duty & d:today	0 -4 0 8 0 0 0 -3
v:l2=early	0 -3 0 -10 15 0 0 2
v:l2=early & d:today	0 0 0 -9 10 0 0 0
v:l2=eastern	2 -2 3 8 0 0 0 -11
v:l2=eastern & d:ahead	2 8 3 -15 0 0 0 -4
v:l2=eastern & d:today	0 -14 0 21 0 0 0 -6
v:l2=edition	0 -5 0 13 0 0 0 -5
v:l2=effect	0 16 0 -5 -11 0 0 -15
v:l2=effect & d:ahead	0 11 0 0 -10 0 0 -14
v:l2=effect & d:today	0 11 0 -9 0 0 0 0
v:l2=end	1 -5 2 -8 0 -8 1 11
v:l2=end & d:today	0 -10 0 7 0 0 0 0
v:l2=enter	0 1 4 -22 17 0 0 -10
v:l2=enter & d:ahead	0 -4 4 -16 17 0 0 -9
v:l2=entry	0 -18 0 28 -4 0 0 -6
v:l2=entry & d:ahead	0 -14 0 21 -1 0 0 -4
v:l2=est	0 9 0 -5 -9 0 0 1
v:l2=est & d:ahead	0 11 0 -7 -9 0 0 1
v:l2=exchanged	0 0 0 -3 9 0 -2 0
v:l2=exchanged & d:ahead	0 0 0 -3 9 0 -2 0
v:l2=expect	0 11 0 -2 0 0 0 -5
v:l2=expect & d:ahead	0 11 0 -2 0 0 0 -5
v:l2=expire	0 -3 3 0 -11 0 0 5
v:l2=expire & d:ahead	0 -3 3 0 -11 0 0 5
v:l2=extend	0 -11 3 11 -4 0 0 -3
v:l2=extend & d:ahead	0 -11 3 11 -4 0 0 -3
v:l2=extension	0 10 0 -9 11 0 0 -5
v:l2=extension & d:ahead	0 -9 0 -3 12 0 0 0
v:l2=face	0 4 0 -9 0 0 3 0
v:l2=fall	0 8 0 -7 -10 6 0 1
v:l2=fall & d:ahead	0 9 0 -10 -9 6 0 2
v:l2=fee	1 15 0 -3 -10 0 0 0
v:l2=fee & d:ahead	1 15 0 -3 -10 0 0 0
v:l2=finished	-4 3 0 0 -9 0 13 -6
v:l2=finished & d:ahead	-4 3 0 0 -9 0 13 -6
v:l2=first	0 10 0 -4 -5 0 0 0
v:l2=first & d:ahead	0 10 0 -4 -5 0 0 0
v:l2=follow	1 15 0 -4 0 0 0 -17
v:l2=follow & d:ahead	1 15 0 -4 0 0 0 -17
v:l2=for	0 -3 0 28 -6 0 0 -25
v:l2=for & d:ahead	0 0 0 22 -5 0 0 -21
v:l2=force & d:ahead	0 14 -1 -17 7 0 -7 0
v:l2=force & d:today	0 -13 0 16 0 0 0 -1
v:l2=free	0 0 0 9 -6 0 0 0
v:l2=friday	8 8 12 -29 7 -2 0 1
v:l2=friday & d:ahead	9 -13 13 -24 16 -1 0 3
v:l2=friday & d:today	0 20 0 -10 -19 0 0 0
v:l2=from	11 22 -1 -12 -9 0 0 -20
v:l2=from & d:ahead	12 13 0 -2 -7 0 0 -28
v:l2=from & d:today	0 12 0 -12 0 0 0 0
v:l2=geneva	0 -4 0 17 0 0 0 -6
v:l2=geneva & d:ahead	0 -2 0 13 0 0 0 -4
v:l2=get	0 -6 0 13 -5 0 0 -1
v:l2=get & d:ahead	0 -6 0 13 -5 0 0 -1
v:l2=go	-1 -8 0 -16 -6 0 0 29
v:l2=go & d:ahead	0 0 0 -11 -5 0 0 15
v:l2=go & d:today	0 -13 0 -7 0 0 0 19
v:l2=good	0 6 4 -12 -16 0 4 8
v:l2=good & d:ahead	0 1 4 -9 -14 0 4 10
v:l2=good & d:today	0 9 0 -5 0 0 0 -2
v:l2=gyeongju	0 0 0 -12 12 0 0 0
v:l2=gyeongju & d:ahead	0 0 0 -12 12 0 0 0
v:l2=had	0 -4 0 11 0 0 0 -2
v:l2=happen	6 -3 -4 -9 2 0 0 11
v:l2=happen & d:ahead	6 -3 -4 -9 2 0 0 11
v:l2=has	-9 -8 -5 -11 11 0 14 -1
v:l2=has & d:ahead	-9 -8 -5 -11 12 0 14 -1
v:l2=have	-3 9 4 9 -12 -6 -2 -9
v:l2=have & d:ahead	-3 10 4 0 -11 -6 -2 0
v:l2=have & d:today	0 0 0 20 0 0 0 -17
v:l2=he	0 9 0 -2 0 0 0 -6
v:l2=he & d:ahead	0 9 0 -3 0 0 0 -5
v:l2=hearing & d:ahead	0 -2 0 -7 12 0 0 0
v:l2=here	0 -12 0 15 0 0 0 -5
v:l2=here & d:ahead	0 -12 0 13 0 0 0 -2
v:l2=higher	0 -6 0 -1 0 0 0 12
v:l2=his	0 0 0 9 0 0 0 -7
v:l2=home	0 -8 0 14 0 0 0 -3
v:l2=home & d:ahead	0 -8 0 13 0 0 0 -3
v:l2=hour & d:today	0 15 0 -13 0 0 0 0
v:l2=in	0 -3 -1 10 -2 -1 -6 0
v:l2=in & d:today	0 -16 0 6 -6 0 0 6
v:l2=increase	0 -5 0 11 0 0 0 -5
v:l2=increase & d:ahead	0 -5 0 11 0 0 0 -5
v:l2=industry	0 -7 0 0 0 0 0 9
v:l2=is	-1 -2 -1 -7 19 9 -6 -5
v:l2=is & d:ahead	0 5 0 -9 0 9 -5 1
v:l2=is & d:today	0 -22 0 0 22 0 0 -10
v:l2=it	-12 -3 0 -6 8 0 9 0
v:l2=it & d:ahead	-11 1 0 -11 10 0 9 -1
v:l2=it & d:today	0 -13 0 12 -3 0 0 0
v:l2=its	0 -9 0 27 -6 0 0 -10
v:l2=its & d:ahead	0 0 0 10 -3 0 0 0
v:l2=its & d:today	0 -6 0 17 0 0 0 -7
v:l2=know	0 -3 0 -2 9 0 0 0
v:l2=know & d:ahead	0 -2 0 -4 10 0 0 0
v:l2=last	0 0 3 -20 -20 -1 -1 29
v:l2=last & d:ahead	0 0 3 -9 -19 -1 -1 17
v:l2=last & d:today	0 0 0 -16 0 0 0 17
v:l2=late	0 13 0 -3 -5 0 0 -4
v:l2=late & d:ahead	0 13 0 -3 -5 0 0 -4
v:l2=later	0 0 0 -15 11 0 8 -6
v:l2=later & d:ahead	0 0 0 -16 11 0 8 -4
v:l2=least	0 10 0 -2 0 0 0 -7
v:l2=least & d:ahead	0 10 0 -2 0 0 0 -7
v:l2=less	0 -8 0 12 0 0 0 0
v:l2=letter	0 -8 0 10 0 0 0 -1
v:l2=level	0 -20 0 6 0 0 0 17
v:l2=level & d:ahead	0 -20 0 5 0 0 0 17
v:l2=list	0 11 0 -3 0 0 0 -4
v:l2=list & d:ahead	0 11 0 -4 0 0 0 -4
v:l2=loaded	0 9 -2 0 -3 0 0 -9
v:l2=lower	0 -6 0 13 -4 0 0 0
v:l2=lower & d:ahead	0 -6 0 12 -4 0 0 0
v:l2=lumpur	0 -10 0 11 0 0 0 0
v:l2=lumpur & d:ahead	0 -8 0 9 0 0 0 0
v:l2=m	0 28 0 -17 -11 0 0 -10
v:l2=m & d:ahead	0 19 0 -14 -2 0 0 0
v:l2=m & d:today	0 16 0 -8 -6 0 0 -9
v:l2=make & d:ahead	0 13 0 -13 0 0 0 0
v:l2=matter	0 15 0 -15 7 0 0 -10
v:l2=measure	0 -3 0 9 0 0 0 -2
v:l2=measure & d:ahead	0 -3 0 9 0 0 0 -2
v:l2=member	0 0 0 -12 -1 0 0 16
v:l2=member & d:today	0 0 0 -14 0 0 0 16
v:l2=memo	0 19 0 -17 0 0 0 0
v:l2=memo & d:today	0 19 0 -17 0 0 0 0
v:l2=midnight	0 -9 -1 0 -11 6 0 9
v:l2=mombasa	0 0 0 -7 0 0 0 11
v:l2=mombasa & d:ahead	0 0 0 -7 0 0 0 11
v:l2=monday	4 6 13 -15 -1 0 0 0
v:l2=monday & d:ahead	4 11 11 -26 -5 0 0 9
v:l2=monday & d:today	0 -8 2 12 3 0 0 -19
v:l2=more	0 13 0 -7 -1 0 0 -5
v:l2=more & d:today	0 12 0 -12 0 0 0 0
v:l2=network	0 0 0 -8 0 0 0 9
v:l2=network & d:ahead	0 0 0 -8 0 0 0 9
v:l2=next	0 -4 0 14 -3 0 0 -3
v:l2=next & d:ahead	0 -4 0 14 -3 0 0 -3
v:l2=night	0 -5 0 16 0 0 0 -10
v:l2=night & d:ahead	0 -5 0 15 0 0 0 -10
v:l2=no	0 -9 0 12 0 0 -2 0
v:l2=not	0 0 0 -16 -5 0 0 22
v:l2=not & d:today	0 -3 0 -14 0 0 0 19
v:l2=note	0 16 0 -8 0 0 0 -7
v:l2=note & d:today	0 17 0 -8 0 0 0 -6
v:l2=nothing	0 12 0 0 -6 0 0 -16
v:l2=nothing & d:ahead	0 0 0 13 -6 0 0 -13
v:l2=notice	0 -6 0 13 3 0 0 -10
v:l2=notice & d:ahead	0 -3 0 9 4 0 0 -8
v:l2=now	3 -4 0 22 -2 0 0 -21
v:l2=now & d:ahead	3 -4 0 22 -2 0 0 -21
v:l2=of	8 0 0 0 -14 0 0 0
v:l2=of & d:ahead	-1 1 0 2 -12 0 0 4
v:l2=of & d:today	10 -5 0 0 0 0 0 -4
v:l2=off	0 -2 0 3 16 -8 -4 -2
v:l2=off & d:ahead	0 -2 0 3 16 -8 -4 -2
v:l2=oil & d:ahead	0 11 0 -7 0 0 0 -3
v:l2=on	0 -15 8 6 0 6 -4 0
v:l2=on & d:ahead	0 -10 8 0 0 6 -4 2
v:l2=on & d:today	0 -12 0 20 0 0 0 -7
v:l2=one	0 -6 0 13 5 0 0 -10
v:l2=one & d:today	0 -2 0 13 -2 0 0 -4
v:l2=opened	0 -7 0 13 -1 0 0 0
v:l2=opened & d:ahead	0 -5 0 11 0 0 0 0
v:l2=or	-5 13 4 -9 0 0 0 -3
v:l2=or & d:ahead	-5 13 4 -9 0 0 0 -3
v:l2=order	0 -5 0 13 -7 -1 0 1
v:l2=osaka	0 0 0 16 0 0 0 -16
v:l2=other	0 0 0 -15 0 0 -1 19
v:l2=other & d:ahead	0 0 0 -15 0 0 -1 19
v:l2=our	0 -4 0 -6 -3 0 0 13
v:l2=our & d:today	0 -3 0 -7 -3 0 0 14
v:l2=out	0 -2 2 -7 -13 0 -4 15
v:l2=out & d:ahead	0 -2 2 -7 -13 0 -4 15
v:l2=over	0 0 0 -16 -9 0 3 18
v:l2=over & d:ahead	0 0 0 -16 -8 0 3 18
v:l2=own	3 0 0 0 -11 0 0 3
v:l2=paper	-1 -5 0 8 -8 0 11 -4
v:l2=paper & d:ahead	-1 -4 0 5 -8 0 11 -2
v:l2=part	0 -3 0 -7 10 0 0 0
v:l2=part & d:ahead	0 -2 0 -8 11 0 0 0
v:l2=past & d:today	0 -6 0 14 0 0 0 -3
v:l2=pause	-1 -12 0 10 -1 0 0 4
v:l2=pause & d:ahead	-1 -12 0 9 -1 0 0 5
v:l2=pay	-7 -1 -4 23 -2 0 0 -19
v:l2=pay & d:ahead	-7 8 -4 4 -1 0 0 -10
v:l2=pay & d:today	0 -19 0 29 0 0 0 -9
v:l2=phone	0 11 0 -8 0 0 0 0
v:l2=phone & d:ahead	0 12 0 -9 0 0 0 0
v:l2=place	0 3 1 -10 5 0 0 0
v:l2=place & d:ahead	0 3 1 -10 5 0 0 0
v:l2=plan	0 -5 0 11 -10 0 0 6
v:l2=plan & d:ahead	0 -5 0 11 -10 0 0 6
v:l2=post	0 -15 0 4 9 0 0 -6
v:l2=post & d:ahead	0 -13 0 0 10 0 0 0
v:l2=proclamation	0 -16 0 19 0 0 0 0
v:l2=proclamation & d:ahead	0 -16 0 19 0 0 0 0
v:l2=prolonged	0 -7 10 11 -1 0 0 -10
v:l2=prolonged & d:ahead	0 -7 10 11 -1 0 0 -10
v:l2=proposal	0 0 0 9 -9 0 0 0
v:l2=proposal & d:ahead	0 0 0 9 -9 0 0 0
v:l2=published	-4 -14 -2 9 9 0 -1 3
v:l2=published & d:ahead	-4 -13 -2 4 10 0 -1 4
v:l2=put	0 -9 0 0 1 0 0 9
v:l2=put & d:ahead	0 -9 0 0 1 0 0 9
v:l2=question	0 0 0 -8 9 0 0 0
v:l2=rate	0 5 0 -16 -11 0 0 18
v:l2=rate & d:ahead	0 0 0 -6 -10 0 0 12
v:l2=rate & d:today	0 6 0 -11 0 0 0 6
v:l2=reach	0 -4 0 -7 -1 0 0 13
v:l2=reach & d:ahead	0 -4 0 -7 -1 0 0 13
v:l2=read	0 0 0 9 -3 0 0 -1
v:l2=reading	0 -4 0 -16 19 0 0 0
v:l2=recess	0 -4 0 14 -3 0 0 -6
v:l2=recess & d:ahead	0 -4 0 14 -3 0 0 -6
v:l2=renewed	0 -1 -1 16 -6 0 0 -5
v:l2=renewed & d:ahead	0 -1 -1 16 -6 0 0 -5
v:l2=reply	0 -5 0 -12 8 0 7 0
v:l2=reply & d:ahead	0 -5 0 -12 8 0 7 0
v:l2=report	0 0 0 0 11 0 -3 -8
v:l2=report & d:ahead	0 0 0 -1 11 0 -3 -6
v:l2=reporter	0 12 0 -6 -1 0 0 -5
v:l2=reporter & d:today	0 9 0 -6 0 0 0 0
v:l2=rest	0 7 0 -9 0 0 0 0
v:l2=rest & d:ahead	0 7 0 -9 0 0 0 0
v:l2=return	2 4 0 -2 -12 0 0 5
v:l2=return & d:ahead	2 5 0 -4 -12 0 0 6
v:l2=review	0 -7 0 -6 18 0 0 -7
v:l2=review & d:ahead	0 -4 0 -11 19 0 0 -6
v:l2=rule & d:ahead	-8 -7 0 4 11 0 0 -4
v:l2=run	0 9 1 -14 3 1 -3 2
v:l2=run & d:today	0 13 0 -8 0 0 0 -1
v:l2=sale	0 -4 0 1 -1 10 0 -5
v:l2=sale & d:ahead	0 0 0 -4 0 10 0 0
v:l2=saturday	0 15 0 -14 8 0 0 -7
v:l2=saturday & d:ahead	0 20 0 -27 9 0 0 0
v:l2=saturday & d:today	0 -9 0 19 0 0 0 -8
v:l2=say	-1 3 3 4 -14 -1 -3 2
v:l2=say & d:ahead	-1 11 4 -5 -10 -1 -2 2
v:l2=say & d:today	0 -18 0 21 -4 0 0 0
v:l2=sea	0 -6 0 16 -1 0 0 -5
v:l2=sea & d:ahead	0 -6 0 15 -1 0 0 -5
v:l2=season	0 0 0 14 0 0 0 -12
v:l2=season & d:ahead	0 0 0 14 0 0 0 -12
v:l2=second	0 -12 0 10 0 0 0 1
v:l2=sell	0 0 0 -7 -6 15 0 0
v:l2=sell & d:ahead	0 0 0 -7 -6 15 0 0
v:l2=send	0 0 0 9 -4 0 0 -1
v:l2=send & d:ahead	0 0 0 9 -4 0 0 0
v:l2=shall	0 0 0 -15 0 -1 0 17
v:l2=shanghai	0 0 0 -10 15 0 0 -2
v:l2=shanghai & d:today	0 0 0 -11 15 0 0 -1
v:l2=sheet	0 8 0 -4 0 0 0 0
v:l2=sheet & d:today	0 12 0 -11 0 0 0 0
v:l2=ship	-3 13 -4 -14 9 0 0 -4
v:l2=ship & d:ahead	-3 -8 -3 5 11 0 0 -3
v:l2=ship & d:today	0 25 0 -24 0 0 0 0
v:l2=shut	0 -16 0 20 0 0 0 0
v:l2=shut & d:ahead	0 -16 0 20 0 0 0 0
v:l2=side	-8 -1 0 -9 8 0 0 7
v:l2=side & d:ahead	-8 0 0 -9 9 0 0 7
v:l2=sign	-2 -2 0 11 -1 -1 0 -4
v:l2=sign & d:ahead	-2 -1 0 10 -1 -1 0 -4
v:l2=signature	0 -5 0 -17 9 0 12 0
v:l2=signature & d:ahead	0 -5 0 -17 9 0 12 0
v:l2=since	0 -9 0 22 0 0 0 -10
v:l2=since & d:ahead	0 -5 0 14 0 0 0 -6
v:l2=sit	0 -14 0 0 11 0 0 -9
v:l2=sit & d:ahead	0 -13 0 0 11 0 0 -8
v:l2=sleep	-1 9 0 -16 5 0 0 3
v:l2=sleep & d:ahead	-1 9 0 -16 5 0 0 3
v:l2=so	0 5 0 -20 15 0 0 4
v:l2=so & d:ahead	0 5 0 -21 15 0 0 4
v:l2=soybean	0 12 0 1 -3 0 0 -10
v:l2=soybean & d:ahead	0 12 0 0 -2 0 0 -9
v:l2=spare	0 -11 0 13 0 0 0 0
v:l2=spare & d:ahead	0 -11 0 13 0 0 0 0
v:l2=spoke	0 -1 0 -17 6 0 11 1
v:l2=spoke & d:ahead	0 -1 0 -17 6 0 11 1
v:l2=standstill & d:ahead	0 0 0 -7 0 0 0 10
v:l2=start	7 12 -4 -5 -4 0 -1 -9
v:l2=start & d:ahead	7 12 -4 -5 -4 0 -1 -9
v:l2=statement	0 -11 0 18 0 0 0 -4
v:l2=statement & d:ahead	0 -6 0 11 0 0 0 -1
v:l2=step	0 -7 0 10 0 0 0 0
v:l2=step & d:ahead	0 -7 0 10 0 0 0 0
v:l2=still	0 -13 0 13 -2 0 0 2
v:l2=still & d:ahead	0 -13 0 11 -2 0 0 3
v:l2=stockholm	0 -2 0 11 0 0 0 -5
v:l2=stockholm & d:ahead	0 -1 0 9 0 0 0 -4
v:l2=stop	0 -7 0 -5 0 5 0 9
v:l2=stop & d:ahead	0 -7 0 -5 0 5 0 9
v:l2=sunday	0 11 -4 -2 -8 0 0 3
v:l2=sunday & d:ahead	0 12 -4 -7 -7 0 0 5
v:l2=surcharge	0 11 0 -7 -1 0 0 0
v:l2=surcharge & d:ahead	0 11 0 -7 -1 0 0 0
v:l2=suspend	1 1 0 -15 6 0 -2 2
v:l2=suspend & d:ahead	1 2 0 -22 7 0 -2 4
v:l2=suspension	0 0 0 -7 0 0 0 9
v:l2=take	0 12 0 -7 10 0 0 -17
v:l2=take & d:ahead	0 -5 0 0 11 0 0 -4
v:l2=take & d:today	0 17 0 -7 0 0 0 -13
v:l2=talk	0 -4 0 -4 -4 0 9 5
v:l2=talk & d:ahead	0 -2 0 0 -3 0 9 -5
v:l2=talk & d:today	0 0 0 -5 0 0 0 9
v:l2=tangier	0 12 0 -8 0 0 0 -4
v:l2=tangier & d:ahead	0 12 0 -8 0 0 0 -3
v:l2=tariff	0 -20 0 17 9 0 0 -7
v:l2=tariff & d:ahead	0 -29 0 31 -1 0 0 -6
v:l2=tariff & d:today	0 8 0 -16 12 0 0 0
v:l2=telephone	0 14 0 -3 -6 -2 0 -2
v:l2=telephone & d:ahead	0 15 0 0 -5 -2 0 -13
v:l2=television	0 0 0 11 0 0 0 -5
v:l2=television & d:ahead	0 0 0 11 0 0 0 -5
v:l2=term	4 2 0 -10 -6 0 0 10
v:l2=term & d:ahead	4 2 0 -9 -6 0 0 9
v:l2=that	3 6 3 -12 -9 0 0 7
v:l2=that & d:today	0 -4 0 -3 0 0 0 8
v:l2=the	0 7 1 6 -3 0 0 -12
v:l2=the & d:ahead	0 16 2 0 0 0 0 -19
v:l2=the & d:today	0 -14 0 9 -6 0 0 3
v:l2=them	0 11 -1 -3 9 0 -3 -13
v:l2=them & d:ahead	0 12 -1 5 -3 0 -3 -12
v:l2=they	0 -18 0 11 0 0 0 6
v:l2=they & d:ahead	0 -14 0 0 1 0 0 10
v:l2=they & d:today	0 -3 0 10 0 0 0 -2
v:l2=thi	0 3 0 1 2 0 0 -9
v:l2=thi & d:ahead	0 4 0 0 2 0 0 -9
v:l2=thread	0 0 0 -11 0 0 0 12
v:l2=thread & d:today	0 0 0 -11 0 0 0 12
v:l2=through	0 -2 0 -16 9 0 0 10
v:l2=through & d:ahead	0 -2 0 -16 9 0 0 10
v:l2=thursday	0 -3 0 -5 -7 0 0 15
v:l2=thursday & d:ahead	0 9 0 -14 -3 0 0 10
v:l2=thursday & d:today	0 -20 0 5 -1 0 0 7
v:l2=till	0 0 0 -9 0 0 0 13
v:l2=till & d:ahead	0 0 0 -9 0 0 0 13
v:l2=time	0 17 0 -4 3 0 -4 -14
v:l2=time & d:ahead	0 17 0 -5 3 0 -4 -14
v:l2=to	-10 4 2 0 -2 -5 -8 5
v:l2=to & d:ahead	-9 -8 3 1 0 -5 -7 8
v:l2=to & d:today	0 12 0 -3 -5 0 0 -8
v:l2=trade	0 -5 0 11 0 0 0 0
v:l2=trade & d:today	0 -5 0 10 0 0 0 0
v:l2=treaty	0 -4 0 -5 -6 0 1 13
v:l2=treaty & d:ahead	0 -4 0 -6 -6 0 1 13
v:l2=truce	0 11 0 -8 2 0 0 0
v:l2=truce & d:ahead	0 11 0 5 3 0 0 -13
v:l2=truce & d:today	0 0 0 -29 0 0 0 30
v:l2=tuesday	0 5 -1 -14 -11 0 0 15
v:l2=tuesday & d:ahead	0 10 0 -14 -3 0 0 7
v:l2=tuesday & d:today	0 -7 0 -1 -5 0 0 10
v:l2=two	0 -5 0 11 0 0 0 -1
v:l2=until	-6 -14 0 -15 2 -1 0 24
v:l2=until & d:ahead	-5 -13 0 -4 3 -1 0 12
v:l2=until & d:today	0 0 0 -23 0 0 0 24
v:l2=up	0 -19 -1 -7 9 0 -4 19
v:l2=up & d:ahead	0 -17 -1 -10 9 0 -4 20
v:l2=updated	0 -6 0 14 0 0 0 -8
v:l2=us	0 -11 0 0 -3 0 0 19
v:l2=us & d:ahead	0 -11 0 0 -3 0 0 19
v:l2=used	0 -15 0 -9 19 0 0 0
v:l2=used & d:ahead	0 -15 0 -9 19 0 0 0
v:l2=valid	0 -10 4 3 -7 0 0 6
v:l2=valid & d:ahead	0 -10 4 3 -7 0 0 6
v:l2=video	0 0 0 10 -3 0 0 0
v:l2=wait	0 9 0 -18 -4 0 7 3
v:l2=wait & d:ahead	0 9 0 -18 -4 0 7 3
v:l2=was	0 -11 0 5 -1 0 0 5
v:l2=water	0 -22 0 21 -2 0 0 3
v:l2=water & d:ahead	0 -12 0 11 -2 0 0 3
v:l2=water & d:today	0 -11 0 11 0 0 0 0
v:l2=way	0 -11 0 6 5 0 0 0
v:l2=way & d:ahead	0 -10 0 3 5 0 0 0
v:l2=we	0 14 0 -26 5 0 0 10
v:l2=we & d:today	0 17 0 -26 0 0 0 12
v:l2=wednesday	0 -13 0 -7 6 5 0 15
v:l2=wednesday & d:ahead	0 9 0 -13 -9 5 0 7
v:l2=wednesday & d:today	0 -30 0 2 12 0 0 9
v:l2=week	0 -8 0 -2 2 3 0 6
v:l2=week & d:ahead	0 -7 0 -5 2 3 0 8
v:l2=weekly	0 0 0 -16 0 0 0 18
v:l2=weekly & d:today	0 0 0 -16 0 0 0 18
v:l2=were	-3 -1 0 17 -6 0 0 -5
v:l2=were & d:ahead	-3 0 0 16 -6 0 0 -4
v:l2=what	-4 15 0 -15 -8 7 0 0
v:l2=what & d:ahead	-3 23 0 -16 -6 7 0 -7
v:l2=which	0 -17 0 2 1 0 0 12
v:l2=which & d:ahead	0 -17 0 8 1 0 0 5
v:l2=window	0 0 0 -8 10 0 0 0
v:l2=wine	0 -4 0 -12 0 0 0 14
v:l2=wine & d:ahead	0 -4 0 -12 0 0 0 14
v:l2=would	-2 7 0 -10 -9 0 0 12
v:l2=write	0 -14 -2 12 3 0 0 -3
v:l2=write & d:ahead	0 -13 -2 9 4 0 0 -2
v:l2=year	0 6 9 0 -6 0 0 -9
v:l2=year & d:ahead	0 6 9 0 -6 0 0 -9
v:l2=yes	0 11 0 -7 0 0 0 0
v:l2=yes & d:ahead	0 11 0 -8 0 0 0 0
v:l2=york	0 -3 0 12 -2 0 0 -1
v:l2=you & d:ahead	0 0 0 -7 0 0 0 9
v:l2=—	0 7 0 10 -5 0 0 -15
v:l2=— & d:ahead	0 11 0 -6 -1 0 0 0
v:l2=— & d:today	0 -6 0 25 -1 0 0 -17
v:l=" ,	0 0 0 -13 0 0 0 14
v:l=" , & d:today	0 0 0 -14 0 0 0 15
v:l='s on	0 0 0 -10 12 0 0 0
v:l='s on & d:ahead	0 0 0 -10 12 0 0 0
v:l=, <level> & d:today	0 -2 0 8 0 0 0 -4
v:l=, a	0 -7 0 10 0 0 0 0
v:l=, a & d:ahead	0 -7 0 10 0 0 0 0
v:l=, and	0 -18 0 -5 8 0 0 9
v:l=, and & d:ahead	0 -16 0 5 8 0 0 -1
v:l=, and & d:today	0 0 0 -12 0 0 0 15
v:l=, friday	0 15 0 -10 0 0 0 -1
v:l=, friday & d:today	0 15 0 -10 0 0 0 -1
v:l=, from	-3 28 -1 -15 0 0 0 -9
v:l=, from & d:ahead	-3 23 -1 -11 0 0 0 -8
v:l=, has	11 -11 0 0 0 0 0 0
v:l=, has & d:ahead	11 -11 0 0 0 0 0 0
v:l=, monday	0 -4 0 9 0 0 0 -2
v:l=, monday & d:today	0 -4 0 9 0 0 0 -2
v:l=, not	-7 0 0 22 0 0 0 -11
v:l=, on	2 -1 -6 -13 3 -1 10 5
v:l=, on & d:ahead	2 0 -6 -14 3 -1 10 5
v:l=, published	-4 -7 0 18 -7 0 0 0
v:l=, since	0 0 0 -8 0 0 0 10
v:l=, since & d:ahead	0 0 0 -8 0 0 0 10
v:l=, start	8 17 0 -24 -1 0 0 0
v:l=, thursday	0 -4 0 11 0 0 0 -2
v:l=, thursday & d:today	0 -4 0 11 0 0 0 -2
v:l=, till	0 0 0 -7 0 0 0 10
v:l=, till & d:ahead	0 0 0 -7 0 0 0 10
v:l=, to	7 -13 -4 -1 -1 1 -1 5
v:l=, to & d:ahead	7 -11 -4 -4 -1 1 -1 8
v:l=, wednesday	0 -1 0 3 -9 0 0 3
v:l=: <number>	0 25 -2 -13 -13 0 0 -7
v:l=: <number> & d:ahead	0 13 0 -10 0 0 0 0
v:l=: <number> & d:today	0 20 -1 -9 -10 0 0 -7
v:l=: on	-1 1 0 -12 3 0 0 9
v:l=: on & d:ahead	-1 1 0 -12 3 0 0 9
v:l=: until	-4 -9 0 -4 8 0 0 9
v:l=: until & d:ahead	-4 -9 0 -7 8 0 0 12
v:l=; from	0 16 0 -13 0 0 0 -2
v:l=; from & d:ahead	0 16 0 -14 0 0 0 -2
v:l=; until	0 -9 0 12 0 0 0 -4
v:l=; until & d:ahead	0 -9 0 12 0 0 0 -4
v:l=<begin> " & d:today	0 0 0 -12 0 0 0 13
v:l=<begin> <begin>	5 3 0 -11 12 13 4 -6
v:l=<begin> <begin> & d:ahead	3 10 1 -18 7 17 8 -13
v:l=<begin> after	0 5 0 -10 -6 0 0 10
v:l=<begin> after & d:ahead	0 5 0 -10 -6 0 0 10
v:l=<begin> and	0 -3 0 12 0 0 0 -6
v:l=<begin> by	0 0 0 -5 9 0 5 -9
v:l=<begin> by & d:ahead	0 0 0 -8 9 0 5 -8
v:l=<begin> for	0 -7 0 10 0 0 0 0
v:l=<begin> for & d:ahead	0 -7 0 10 0 0 0 0
v:l=<begin> friday	0 -3 0 17 0 0 0 -10
v:l=<begin> friday & d:today	0 -3 0 17 0 0 0 -10
v:l=<begin> from	2 14 7 -18 4 -4 -5 -5
v:l=<begin> from & d:ahead	3 5 8 -8 -2 -3 -4 0
v:l=<begin> from & d:today	0 16 0 -16 10 0 0 -8
v:l=<begin> on	8 0 -5 -2 1 -1 -6 1
v:l=<begin> on & d:ahead	9 1 -5 -5 2 -1 -6 1
v:l=<begin> on & d:today	0 -3 0 11 -1 0 0 0
v:l=<begin> published	0 16 0 -7 0 0 0 -10
v:l=<begin> published & d:today	0 16 0 -7 0 0 0 -10
v:l=<begin> saturday	0 0 0 12 0 0 0 -11
v:l=<begin> saturday & d:today	0 0 0 12 0 0 0 -11
v:l=<begin> since	0 10 0 -9 -7 0 0 10
v:l=<begin> since & d:ahead	0 -6 0 0 -3 0 0 12
v:l=<begin> since & d:today	0 18 0 -14 -2 0 0 -1
v:l=<begin> the	4 0 0 7 -2 0 0 -9
v:l=<begin> the & d:ahead	4 0 0 -13 -1 0 0 7
v:l=<begin> the & d:today	0 -2 0 20 0 0 0 -17
v:l=<begin> until	-2 15 -3 2 -13 0 -3 -5
v:l=<begin> until & d:ahead	-1 16 -3 1 -13 0 -3 -5
v:l=<begin> updated	0 0 0 10 0 0 0 -6
v:l=<begin> updated & d:today	0 0 0 10 0 0 0 -6
v:l=<begin> wednesday	0 -2 0 -10 4 0 0 8
v:l=<begin> wednesday & d:today	0 -2 0 -10 4 0 0 8
v:l=<day-ahead> ,	-13 3 1 -15 -2 13 9 0
v:l=<day-ahead> , & d:ahead	-13 3 1 -15 -2 13 9 0
v:l=<day-ahead> and	0 -6 0 12 0 0 0 -3
v:l=<day-ahead> and & d:ahead	0 -6 0 10 0 0 0 -2
v:l=<day-ahead> from	0 -17 0 20 0 0 0 0
v:l=<day-ahead> from & d:ahead	0 -17 0 20 0 0 0 0
v:l=<day-ahead> to	-2 0 -1 -4 -4 0 -3 13
v:l=<day-ahead> to & d:ahead	-2 0 -1 -4 -4 0 -3 13
v:l=<day-gone> ,	0 -2 0 12 0 0 0 -6
v:l=<day-gone> , & d:ahead	0 -1 0 12 0 0 0 -6
v:l=<day-gone> and	0 0 0 -7 0 0 0 12
v:l=<day-gone> and & d:ahead	0 0 0 -9 0 0 0 12
v:l=<day-today> ,	0 -8 0 -12 0 0 0 20
v:l=<day-today> , & d:today	0 -8 0 -18 0 0 0 26
v:l=<day-today> from	0 12 0 -20 0 0 0 4
v:l=<day-today> from & d:ahead	0 12 0 -20 0 0 0 4
v:l=<goods-amount> by	0 0 0 9 -4 0 0 0
v:l=<goods-amount> by & d:ahead	0 0 0 9 -4 0 0 0
v:l=<level> by	0 13 0 -2 -1 0 0 -6
v:l=<level> by & d:ahead	0 13 0 -2 -1 0 0 -6
v:l=<level> from	-11 15 -1 -3 -21 0 0 -3
v:l=<level> from & d:ahead	-10 25 -1 -15 -19 0 0 -2
v:l=<level> from & d:today	0 -25 0 28 0 0 0 0
v:l=<level> on	-2 4 0 6 5 0 0 -22
v:l=<level> on & d:ahead	-2 6 0 2 6 0 0 -18
v:l=<level> on & d:today	0 -10 0 19 0 0 0 -4
v:l=<level> since	0 -11 0 4 0 0 0 6
v:l=<level> since & d:ahead	0 -11 0 3 0 0 0 6
v:l=<level> until & d:ahead	0 -6 -4 13 -9 0 2 -1
v:l=<name> (	0 0 0 -11 0 0 0 14
v:l=<name> ( & d:today	0 0 0 -10 0 0 0 12
v:l=<name> ,	0 0 0 -18 -7 0 0 24
v:l=<name> , & d:ahead	0 9 0 -14 0 0 0 6
v:l=<name> , & d:today	0 -11 0 -8 -4 0 0 20
v:l=<name> before	0 -3 0 12 -3 0 0 -4
v:l=<name> from	0 17 0 -18 -5 3 6 -9
v:l=<name> from & d:ahead	0 11 0 -16 -4 3 6 -5
v:l=<name> from & d:today	0 8 0 -5 0 0 0 -1
v:l=<name> on	0 -17 7 21 -2 3 0 -16
v:l=<name> on & d:today	0 -9 0 25 0 0 0 -9
v:l=<name> until	0 0 -1 -19 19 0 -3 3
v:l=<name> until & d:ahead	0 0 -1 -19 19 0 -3 3
v:l=<name> —	0 0 0 9 0 0 0 -7
v:l=<name> — & d:today	0 0 0 9 0 0 0 -7
v:l=<number> ,	0 -16 0 9 0 0 0 6
v:l=<number> , & d:today	0 -11 0 12 0 0 0 0
v:l=<number> from	0 17 0 -14 -5 0 0 2
v:l=<number> from & d:ahead	0 15 0 -14 -4 0 0 3
v:l=<number> on	-1 15 0 -6 -8 0 0 -3
v:l=<number> on & d:ahead	0 17 0 -1 -7 0 0 -21
v:l=<number> on & d:today	0 -3 0 -8 0 0 0 12
v:l=<number> until	0 -2 0 -7 0 0 0 10
v:l=<number> until & d:ahead	0 -2 0 -7 0 0 0 10
v:l=<office> ,	0 -3 0 10 0 0 0 -2
v:l=<organisation> ,	0 -5 0 5 5 0 0 -9
v:l=<organisation> , & d:today	0 -3 0 16 -1 0 0 -5
v:l=<organisation> announce	0 14 0 -12 0 0 0 0
v:l=<organisation> announce & d:today	0 14 0 -12 0 0 0 0
v:l=<organisation> meet	0 0 0 -7 -9 0 0 15
v:l=<organisation> meet & d:ahead	0 0 0 -7 -9 0 0 15
v:l=<organisation> on	0 -13 0 18 -8 0 0 0
v:l=<organisation> on & d:ahead	0 -12 0 14 -5 0 0 0
v:l=<person> :	-2 -18 0 12 -2 0 0 6
v:l=<person> : & d:ahead	-2 -11 0 5 -1 0 0 7
v:l=<person> on	0 11 0 0 -7 0 0 -10
v:l=<person> on & d:ahead	0 12 0 0 -6 0 0 -8
v:l=<points> from	0 9 0 -4 0 0 0 -2
v:l=<points> from & d:ahead	0 9 0 -4 0 0 0 -2
v:l=<points> until	0 0 0 -11 0 0 0 11
v:l=<points> until & d:ahead	0 0 0 -11 0 0 0 11
v:l=<quality> ,	0 0 0 -13 0 0 0 13
v:l=<quality> good	1 10 0 0 0 0 0 -11
v:l=<quality> good & d:ahead	1 12 0 -7 0 0 0 -5
v:l=<seat> ,	-4 0 -1 14 7 0 -2 -14
v:l=<seat> , & d:ahead	0 -1 0 20 -4 0 0 -12
v:l=<seat> , & d:today	-2 2 0 5 10 0 0 -8
v:l=<seat> by	7 -2 0 -21 14 0 -2 0
v:l=<seat> by & d:ahead	7 -2 0 -21 14 0 -2 0
v:l=<seat> on	0 -23 0 25 -3 0 0 0
v:l=<seat> on & d:ahead	0 -20 0 20 -2 0 0 0
v:l=<seat> on & d:today	0 -2 0 12 0 0 0 -3
v:l=<seat> say	0 -4 0 0 -2 0 0 11
v:l=<seat> until	0 -9 0 -6 0 0 0 13
v:l=<seat> until & d:ahead	0 -9 0 -6 0 0 0 13
v:l=<span> ,	0 -11 0 16 0 0 0 -3
v:l=<span> , & d:ahead	0 -10 0 13 0 0 0 -1
v:l=<span> from	0 4 0 13 3 0 0 -32
v:l=<span> from & d:ahead	0 4 0 12 3 0 0 -31
v:l=<span> to	-7 10 0 -14 0 0 0 13
v:l=<span> to & d:ahead	-7 10 0 -14 0 0 0 13
v:l=again before	0 0 0 -12 7 0 0 2
v:l=again before & d:ahead	0 0 0 -12 7 0 0 2
v:l=again from	0 -11 0 2 6 0 0 1
v:l=again from & d:ahead	0 -11 0 2 6 0 0 1
v:l=again on	2 0 6 0 0 0 0 -8
v:l=again on & d:ahead	2 0 6 0 0 0 0 -8
v:l=agreement on	0 0 0 -11 0 0 0 11
v:l=agreement on & d:today	0 0 0 -12 0 0 0 13
v:l=alert —	0 -6 0 11 0 0 0 -1
v:l=alert — & d:today	0 -6 0 11 0 0 0 -1
v:l=also on	0 -4 0 9 0 0 0 -1
v:l=and after	0 -3 0 -1 -3 0 0 11
v:l=and after & d:ahead	0 -3 0 -8 -3 0 0 16
v:l=and from	0 11 0 -5 0 0 0 -8
v:l=and from & d:ahead	0 11 0 -5 0 0 0 -8
v:l=and including	0 -14 0 5 0 0 0 10
v:l=and including & d:ahead	0 -14 0 5 0 0 0 10
v:l=and on	0 11 2 -18 0 0 0 7
v:l=and on & d:ahead	0 11 2 -19 0 0 0 7
v:l=and the	0 -11 0 -9 -3 0 6 16
v:l=and the & d:ahead	0 -11 0 -9 -3 0 6 16
v:l=and until	0 0 0 -6 0 0 0 9
v:l=and until & d:ahead	0 0 0 -6 0 0 0 9
v:l=announce on	0 -7 -2 12 0 0 0 0
v:l=announce on & d:ahead	0 -5 -2 7 2 0 0 0
v:l=answer by	0 -7 0 -12 4 0 11 0
v:l=answer by & d:ahead	0 -7 0 -12 4 0 11 0
v:l=apply from	6 -7 0 7 -7 0 0 3
v:l=apply from & d:today	0 -24 0 26 0 0 0 0
v:l=apply until	0 -14 9 1 -11 0 -1 8
v:l=apply until & d:ahead	0 -14 9 1 -11 0 -1 8
v:l=arrive on	0 0 0 0 10 0 0 -6
v:l=arrive on & d:ahead	0 0 0 0 10 0 0 -6
v:l=as from	0 -13 0 10 3 0 0 0
v:l=as from & d:ahead	0 -13 0 9 3 0 0 0
v:l=as of	7 13 -2 -1 -15 0 0 -23
v:l=as of & d:ahead	8 25 -1 -20 -7 0 0 -10
v:l=as of & d:today	0 -14 0 27 -5 0 0 -10
v:l=asleep until	7 0 0 -9 0 0 0 2
v:l=asleep until & d:ahead	7 0 0 -9 0 0 0 2
v:l=at <number> & d:ahead	0 6 0 -12 0 0 0 7
v:l=at <number> & d:today	0 -3 0 11 7 0 0 -15
v:l=at midnight	0 0 -2 -13 0 0 0 20
v:l=at midnight & d:today	0 0 0 -15 0 0 0 16
v:l=at the	-2 0 -1 17 -1 0 -2 -11
v:l=at the & d:ahead	-2 0 -1 17 -1 0 -2 -11
v:l=away until	11 -3 0 -3 -5 0 0 3
v:l=away until & d:ahead	11 -3 0 -3 -5 0 0 3
v:l=back to	0 -10 0 18 0 5 0 -17
v:l=back to & d:ahead	0 -9 0 17 0 5 0 -17
v:l=before the	0 3 -1 14 -3 0 -6 -10
v:l=before the & d:ahead	0 3 -1 14 -3 0 -6 -10
v:l=begin on	-1 9 0 7 -11 0 0 -17
v:l=begin on & d:ahead	-1 10 0 6 -11 0 0 -17
v:l=briefing ,	0 -4 0 -8 0 0 0 13
v:l=briefing , & d:today	0 -4 0 -8 0 0 0 13
v:l=bulletin ,	0 12 0 -9 0 0 0 0
v:l=bulletin , & d:today	0 12 0 -9 0 0 0 0
v:l=busan on	0 0 0 10 0 0 0 -5
v:l=busan on & d:ahead	0 0 0 10 0 0 0 -5
v:l=by telephone	0 0 0 -14 -2 0 0 18
v:l=by telephone & d:today	0 0 0 -17 0 0 0 18
v:l=by the	-2 -3 -3 7 5 -3 14 -26
v:l=by the & d:ahead	-2 -3 -3 7 5 -3 14 -26
v:l=call ,	0 0 0 -10 0 0 0 11
v:l=call , & d:today	0 0 0 -10 0 0 0 11
v:l=case on	0 -4 0 -8 4 0 0 9
v:l=case on & d:ahead	0 -4 0 -8 4 0 0 9
v:l=change on	5 -9 16 0 0 0 0 -11
v:l=change on & d:ahead	5 -9 16 0 0 0 0 -11
v:l=charge from	0 21 0 -25 3 0 0 0
v:l=charge on	0 -10 0 17 -2 0 0 -4
v:l=charge on & d:ahead	0 -10 0 17 -2 0 0 -4
v:l=client ,	0 -11 0 12 0 0 0 0
v:l=client , & d:today	0 -11 0 12 0 0 0 0
v:l=close on	0 -14 0 -1 1 10 0 0
v:l=close on & d:ahead	0 -14 0 -1 1 10 0 0
v:l=collect from & d:ahead	0 11 0 -5 -2 0 0 0
v:l=column ,	0 0 0 -15 0 0 0 15
v:l=column , & d:today	0 0 0 -15 0 0 0 15
v:l=come back	0 8 0 -7 0 0 0 0
v:l=come back & d:ahead	0 8 0 -8 0 0 0 0
v:l=come by	0 -12 0 9 0 0 -1 4
v:l=come by & d:ahead	0 -12 0 9 0 0 -1 4
v:l=comment until	0 0 0 -8 11 0 0 0
v:l=comment until & d:ahead	0 0 0 -8 11 0 0 0
v:l=common on	0 -2 0 -7 0 0 0 10
v:l=common on & d:ahead	0 -2 0 -8 0 0 0 10
v:l=count from	0 -23 0 24 0 0 0 0
v:l=count from & d:ahead	0 -23 0 24 0 0 0 0
v:l=counted from	0 -9 0 0 -2 0 0 11
v:l=counted from & d:ahead	0 -9 0 0 -2 0 0 11
v:l=date :	-2 -2 0 6 10 -5 0 -9
v:l=date : & d:ahead	-1 0 0 11 -3 -5 0 0
v:l=date : & d:today	0 -4 0 -1 14 0 0 -11
v:l=date from	0 -10 0 18 0 0 0 -6
v:l=date from & d:ahead	0 -10 0 18 0 0 0 -6
v:l=date is	0 0 0 -5 -2 0 0 8
v:l=date is & d:ahead	0 0 0 -5 -2 0 0 8
v:l=date of	0 6 0 -11 0 0 0 6
v:l=day is	0 1 0 -15 6 0 9 -3
v:l=day is & d:ahead	0 1 0 -15 6 0 9 -3
v:l=day on	0 -6 0 11 0 0 0 -3
v:l=deadline is	0 -3 0 -4 0 -4 3 9
v:l=deadline is & d:ahead	0 -3 0 -4 0 -4 3 9
v:l=deadline of	0 -3 0 -8 -4 8 10 0
v:l=deadline of & d:ahead	0 -3 0 -8 -4 8 10 0
v:l=deal by	0 3 0 -12 -5 0 7 4
v:l=deal by & d:ahead	0 3 0 -12 -5 0 7 4
v:l=decide on	0 -7 0 -10 13 0 0 0
v:l=decide on & d:ahead	0 -7 0 -10 13 0 0 0
v:l=decision on	0 0 0 -10 11 0 0 0
v:l=decision on & d:ahead	0 0 0 -10 11 0 0 0
v:l=desk ,	0 -7 0 15 0 0 0 -7
v:l=desk , & d:today	0 -7 0 15 0 0 0 -7
v:l=double on	0 -1 0 -12 0 0 0 14
v:l=double on & d:ahead	0 -1 0 -12 0 0 0 14
v:l=due by	0 -1 0 -6 16 0 -3 -2
v:l=due by & d:ahead	0 -1 0 -6 16 0 -3 -2
v:l=duty from	0 -13 0 17 -1 0 0 0
v:l=duty on	0 0 0 0 3 0 0 -10
v:l=duty on & d:ahead	0 0 0 0 3 0 0 -9
v:l=duty until	-4 -5 1 -8 -7 0 0 19
v:l=duty until & d:ahead	-4 -5 1 -8 -7 0 0 19
v:l=early as	0 0 0 -16 15 0 0 2
v:l=eastern on	2 9 3 -14 0 0 0 -4
v:l=eastern on & d:ahead	2 9 3 -14 0 0 0 -4
v:l=eastern time	0 -14 0 20 0 0 0 -7
v:l=eastern time & d:today	0 -14 0 21 0 0 0 -6
v:l=effect on	1 18 0 -11 -6 0 0 -10
v:l=effect on & d:ahead	1 12 0 -5 -6 0 0 -9
v:l=effect on & d:today	0 13 0 -12 0 0 0 0
v:l=end :	0 -1 0 -17 0 0 0 21
v:l=end on & d:ahead	-1 0 8 -11 -2 -6 -7 12
v:l=end on & d:today	0 -4 0 17 0 0 0 -11
v:l=enter before	0 -2 5 -13 12 0 0 -8
v:l=enter before & d:ahead	0 -2 5 -13 12 0 0 -8
v:l=expire on	0 -3 3 0 -11 0 0 5
v:l=expire on & d:ahead	0 -3 3 0 -11 0 0 5
v:l=extend on	0 0 0 10 0 0 0 -10
v:l=extend on & d:ahead	0 0 0 10 0 0 0 -10
v:l=extend until	0 0 0 11 0 0 0 -8
v:l=extend until & d:ahead	0 0 0 11 0 0 0 -8
v:l=extension to	0 15 0 -8 -5 0 0 0
v:l=fall on	0 8 0 -11 -5 6 0 2
v:l=fall on & d:ahead	0 9 0 -12 -5 6 0 2
v:l=finished by	-4 3 0 0 -9 0 13 -5
v:l=finished by & d:ahead	-4 3 0 0 -9 0 13 -5
v:l=follow on	1 11 0 -3 1 0 0 -15
v:l=follow on & d:ahead	1 11 0 -3 1 0 0 -15
v:l=for <span>	0 0 0 9 0 0 0 -6
v:l=force on	2 -12 0 14 0 0 0 -1
v:l=force on & d:ahead	2 -11 0 11 0 0 0 0
v:l=force since	0 16 0 -7 0 0 0 -10
v:l=force since & d:ahead	0 16 0 -7 0 0 0 -10
v:l=force until	0 7 0 -14 0 0 0 7
v:l=force until & d:ahead	0 7 0 -14 0 0 0 7
v:l=friday ,	8 8 12 -29 7 -2 0 1
v:l=friday , & d:ahead	9 -13 13 -24 16 -1 0 3
v:l=friday , & d:today	0 20 0 -10 -19 0 0 0
v:l=from the	12 5 0 3 -7 0 0 -25
v:l=from the & d:ahead	12 5 0 3 -7 0 0 -25
v:l=go on	0 -8 0 -15 -1 0 0 23
v:l=go on & d:ahead	0 -8 0 -8 -1 0 0 17
v:l=go to	0 11 0 0 0 0 0 -9
v:l=go to & d:ahead	0 11 0 0 0 0 0 -9
v:l=good from	3 11 0 -6 0 0 0 -8
v:l=good from & d:ahead	3 11 0 -6 0 0 0 -8
v:l=good on	0 -10 0 15 0 0 0 -5
v:l=good on & d:ahead	0 -10 0 13 0 0 0 -4
v:l=good until	0 1 3 -12 -9 0 7 6
v:l=good until & d:ahead	0 1 3 -12 -9 0 7 6
v:l=gyeongju on	0 0 0 -12 12 0 0 0
v:l=gyeongju on & d:ahead	0 0 0 -12 12 0 0 0
v:l=half on	0 9 0 -6 0 0 0 0
v:l=half on & d:ahead	0 9 0 -6 0 0 0 0
v:l=happen on	6 -7 -4 -7 4 0 0 10
v:l=happen on & d:ahead	6 -7 -4 -7 4 0 0 10
v:l=has until	-8 -5 -4 -11 9 0 14 0
v:l=has until & d:ahead	-8 -5 -4 -11 10 0 14 0
v:l=have end	0 0 0 12 0 0 0 -9
v:l=have end & d:today	0 0 0 15 0 0 0 -14
v:l=have until	-2 14 4 -3 -8 -5 -1 -2
v:l=have until & d:ahead	-2 14 4 -3 -8 -5 -1 -2
v:l=heard on	0 0 0 -5 10 0 0 -3
v:l=heard on & d:ahead	0 0 0 -5 11 0 0 -3
v:l=holiday on	0 -7 0 0 -6 0 0 9
v:l=holiday on & d:ahead	0 -2 0 0 -6 0 0 9
v:l=hour on	0 10 0 -8 0 0 0 0
v:l=hour on & d:today	0 16 0 -15 0 0 0 0
v:l=in <name>	0 -15 0 11 0 0 0 3
v:l=in <name> & d:ahead	0 -11 0 14 0 0 0 0
v:l=in <seat> & d:ahead	0 -3 0 14 -1 0 0 -6
v:l=in <seat> & d:today	0 -2 0 -5 0 0 0 10
v:l=in force & d:ahead	0 0 0 -10 0 0 0 7
v:l=in force & d:today	0 0 0 9 0 0 0 -5
v:l=in on	0 0 0 -12 0 0 0 11
v:l=in on & d:ahead	0 0 0 -12 0 0 0 11
v:l=in until	0 0 0 -8 11 0 0 0
v:l=in until & d:ahead	0 0 0 -8 11 0 0 0
v:l=is <level>	0 -6 0 19 -1 0 0 -8
v:l=is <level> & d:today	0 -3 0 15 0 0 0 -8
v:l=is <number>	0 -2 0 16 -1 0 0 -10
v:l=is <number> & d:today	0 -2 0 16 -1 0 0 -10
v:l=is charge	0 -2 0 -11 15 0 0 0
v:l=is charge & d:today	0 -2 0 -11 15 0 0 0
v:l=is on	0 -15 0 -2 2 11 0 0
v:l=is on & d:ahead	0 -15 0 -3 2 11 0 0
v:l=is until	0 -4 0 0 -3 0 -1 8
v:l=is until & d:ahead	0 -4 0 0 -3 0 -1 8
v:l=it begin	0 10 0 -9 0 0 0 0
v:l=it by	0 -15 0 6 7 0 4 -12
v:l=it by & d:ahead	0 -15 0 6 7 0 4 -12
v:l=it end	0 0 0 -12 0 0 0 14
v:l=it end & d:ahead	0 0 0 -13 0 0 0 15
v:l=it is	0 2 0 -11 -4 0 -2 14
v:l=it is & d:ahead	0 5 0 -13 -2 0 -2 11
v:l=it on	0 -11 0 10 -11 0 0 10
v:l=it on & d:ahead	0 -10 0 9 -11 0 0 10
v:l=it to	0 11 0 17 -3 0 0 -25
v:l=it to & d:ahead	0 11 0 17 -3 0 0 -25
v:l=it until	0 -5 4 -4 11 2 0 -9
v:l=it until & d:ahead	0 -5 4 -4 11 2 0 -9
v:l=last until	-1 -2 4 0 -10 -1 0 7
v:l=last until & d:ahead	-1 -2 4 -1 -10 -1 0 10
v:l=late on	0 13 0 -3 -5 0 0 -4
v:l=late on & d:ahead	0 13 0 -3 -5 0 0 -4
v:l=later than	0 0 0 -19 12 0 8 -2
v:l=later than & d:ahead	0 0 0 -19 12 0 8 -2
v:l=level on	0 -3 0 -10 0 0 0 12
v:l=level on & d:ahead	0 -3 0 -10 0 0 0 12
v:l=licence from	15 -3 0 -10 0 0 0 0
v:l=loaded before	0 10 -2 1 -12 0 0 -11
v:l=m .	0 28 0 -17 -11 0 0 -10
v:l=m . & d:ahead	0 19 0 -14 -2 0 0 0
v:l=m . & d:today	0 16 0 -8 -6 0 0 -9
v:l=measure on	0 -3 0 9 0 0 0 -2
v:l=measure on & d:ahead	0 -3 0 9 0 0 0 -2
v:l=meet on & d:ahead	0 0 0 -8 4 0 0 9
v:l=memo ,	0 19 0 -17 0 0 0 0
v:l=memo , & d:today	0 19 0 -17 0 0 0 0
v:l=mombasa on	0 0 0 -10 0 0 0 12
v:l=mombasa on & d:ahead	0 0 0 -10 0 0 0 12
v:l=monday ,	4 8 2 -11 0 0 0 0
v:l=monday , & d:ahead	5 13 0 -21 -5 0 0 10
v:l=monday , & d:today	0 -8 2 12 3 0 0 -19
v:l=network on	0 0 0 -8 0 0 0 9
v:l=network on & d:ahead	0 0 0 -8 0 0 0 9
v:l=no deal	0 -6 0 14 0 0 0 -5
v:l=not before	0 4 0 -15 0 0 0 8
v:l=not before & d:ahead	0 4 0 -15 0 0 0 8
v:l=note ,	0 18 0 -11 0 0 0 -6
v:l=note , & d:today	0 18 0 -11 0 0 0 -6
v:l=off on	0 0 0 -16 16 0 0 0
v:l=off on & d:ahead	0 0 0 -16 16 0 0 0
v:l=offer on	0 0 0 11 0 0 0 -8
v:l=offer on & d:ahead	0 0 0 11 0 0 0 -8
v:l=on <day-gone>	0 0 0 12 0 0 0 -10
v:l=on <day-gone> & d:today	0 0 0 12 0 0 0 -10
v:l=on a	0 -12 0 17 0 0 0 0
v:l=on a & d:ahead	0 -12 0 17 0 0 0 0
v:l=on from	0 -9 0 3 -3 0 0 9
v:l=on from & d:ahead	0 -9 0 3 -3 0 0 9
v:l=on the	-6 11 7 -18 0 0 -1 3
v:l=on the & d:ahead	-6 12 7 -19 0 0 -1 3
v:l=open on	0 1 0 -9 10 0 0 0
v:l=open on & d:ahead	0 1 0 -9 10 0 0 0
v:l=opened on	0 -6 0 10 0 0 0 0
v:l=or after	-5 20 4 -4 0 0 0 -18
v:l=or after & d:ahead	-5 20 4 -4 0 0 0 -18
v:l=out on	0 0 3 -3 -21 0 0 10
v:l=out on & d:ahead	0 0 3 -3 -21 0 0 10
v:l=over on	0 0 0 -10 -8 0 0 15
v:l=over on & d:ahead	0 0 0 -10 -8 0 0 15
v:l=paper on	0 -2 0 11 -8 0 0 0
v:l=part on	0 0 0 -11 12 0 0 0
v:l=part on & d:ahead	0 0 0 -11 12 0 0 0
v:l=pause from	0 -19 0 19 0 0 0 0
v:l=pause from & d:ahead	0 -19 0 19 0 0 0 0
v:l=pause until	0 3 0 -10 0 0 0 6
v:l=pause until & d:ahead	0 3 0 -10 0 0 0 6
v:l=pay <number>	-2 -10 0 18 -2 0 0 -1
v:l=pay before	0 14 -2 -5 -5 0 0 0
v:l=pay before & d:ahead	0 14 -2 -5 -5 0 0 0
v:l=pay from	-2 -5 0 7 8 0 0 -10
v:l=phone on	0 12 0 -9 0 0 0 0
v:l=phone on & d:ahead	0 12 0 -9 0 0 0 0
v:l=plan for	0 -4 0 10 -6 0 0 0
v:l=plan for & d:ahead	0 -4 0 10 -6 0 0 0
v:l=post on	0 -12 0 0 10 0 0 0
v:l=post on & d:ahead	0 -12 0 0 10 0 0 0
v:l=proclamation on	0 -11 0 13 0 0 0 0
v:l=proclamation on & d:ahead	0 -11 0 13 0 0 0 0
v:l=prolonged on	0 0 0 10 0 0 0 -9
v:l=prolonged on & d:ahead	0 0 0 10 0 0 0 -9
v:l=prolonged to	0 0 8 0 0 0 0 -5
v:l=prolonged to & d:ahead	0 0 8 0 0 0 0 -5
v:l=published by	0 -9 0 -12 13 0 -1 8
v:l=published on	-3 -5 0 20 -5 0 0 -6
v:l=published on & d:ahead	-3 -4 0 17 -3 0 0 -4
v:l=rate from	0 10 0 -8 0 0 0 0
v:l=rate on & d:ahead	0 9 0 0 -4 0 0 -1
v:l=renewed by	0 0 0 9 -1 0 0 -2
v:l=renewed by & d:ahead	0 0 0 9 -1 0 0 -2
v:l=reporter on	0 12 0 -7 0 0 0 -4
v:l=reporter on & d:today	0 10 0 -8 0 0 0 0
v:l=return on	2 4 0 -7 -9 0 0 7
v:l=return on & d:ahead	2 4 0 -7 -9 0 0 7
v:l=review on	0 -3 0 0 9 0 0 -4
v:l=review on & d:ahead	0 -3 0 -1 9 0 0 -4
v:l=rise on	0 14 0 -12 2 0 0 -6
v:l=rise on & d:ahead	0 14 0 -12 2 0 0 -6
v:l=run out	0 10 0 -7 0 0 0 1
v:l=run out & d:today	0 13 0 -8 0 0 0 -1
v:l=run to	2 -5 1 2 12 -2 0 -10
v:l=run to & d:ahead	2 -5 1 2 12 -2 0 -10
v:l=run until	-2 13 0 -13 -12 0 0 8
v:l=run until & d:ahead	-2 13 0 -13 -12 0 0 8
v:l=saturday ,	0 15 0 -14 8 0 0 -7
v:l=saturday , & d:ahead	0 20 0 -27 9 0 0 0
v:l=saturday , & d:today	0 -9 0 19 0 0 0 -8
v:l=say on	0 1 0 5 -10 -1 -1 3
v:l=say on & d:ahead	0 10 0 -4 -6 0 -1 4
v:l=say on & d:today	0 -17 0 20 -3 0 0 0
v:l=sea on	0 -6 0 15 -1 0 0 -5
v:l=sea on & d:ahead	0 -6 0 15 -1 0 0 -5
v:l=sell by	0 0 0 -10 -6 16 0 0
v:l=sell by & d:ahead	0 0 0 -10 -6 16 0 0
v:l=shanghai ,	0 0 0 -11 15 0 0 -1
v:l=shanghai , & d:today	0 0 0 -11 15 0 0 -1
v:l=ship before	0 29 -1 -31 5 0 0 -1
v:l=ship on	0 -8 0 -6 14 0 0 0
v:l=ship on & d:ahead	0 -8 0 -6 14 0 0 0
v:l=shut on	0 -16 0 20 0 0 0 0
v:l=shut on & d:ahead	0 -16 0 20 0 0 0 0
v:l=side until	-6 -4 0 -5 2 0 0 11
v:l=side until & d:ahead	-6 -4 0 -5 2 0 0 11
v:l=signature on	0 0 0 -8 10 0 0 0
v:l=signature on & d:ahead	0 0 0 -8 10 0 0 0
v:l=since the	0 -4 0 14 0 0 0 -6
v:l=since the & d:ahead	0 -4 0 14 0 0 0 -6
v:l=sit on	0 -6 0 -8 15 0 0 0
v:l=sit on & d:ahead	0 -6 0 -8 15 0 0 0
v:l=sleep until	-2 10 0 -17 4 0 0 4
v:l=sleep until & d:ahead	-2 10 0 -17 4 0 0 4
v:l=so by	0 3 0 -22 10 0 0 1
v:l=so by & d:ahead	0 3 0 -22 10 0 0 1
v:l=so on	0 10 0 -4 3 0 0 -13
v:l=so on & d:ahead	0 10 0 -4 3 0 0 -13
v:l=speak on	0 -5 0 10 0 0 0 0
v:l=speak on & d:ahead	0 -5 0 10 0 0 0 0
v:l=spoke on	0 0 0 -7 6 0 11 -9
v:l=spoke on & d:ahead	0 0 0 -8 7 0 11 -9
v:l=start on	9 14 -3 -3 -11 0 -1 -15
v:l=start on & d:ahead	9 14 -3 -3 -11 0 -1 -15
v:l=statement on	0 -8 0 11 0 0 0 0
v:l=stay until	0 -11 0 7 -2 0 0 2
v:l=stay until & d:ahead	0 -11 0 7 -2 0 0 2
v:l=stop on	0 -3 0 -7 0 0 0 12
v:l=stop on & d:ahead	0 -3 0 -7 0 0 0 12
v:l=strike on	0 10 0 -8 0 0 0 0
v:l=strike on & d:ahead	0 10 0 -8 0 0 0 0
v:l=strike until	0 -3 0 18 -1 0 -1 -10
v:l=strike until & d:ahead	0 -3 0 18 -1 0 -1 -10
v:l=sunday ,	0 11 -4 -2 -8 0 0 3
v:l=sunday , & d:ahead	0 12 -4 -7 -7 0 0 5
v:l=suspend until & d:ahead	2 1 -1 -11 2 0 -2 1
v:l=take effect	0 15 0 -3 0 0 0 -14
v:l=take effect & d:today	0 17 0 -8 0 0 0 -13
v:l=talk on & d:ahead	0 -1 0 10 -1 0 0 -1
v:l=talk on & d:today	0 0 0 -5 0 0 0 9
v:l=tangier on	0 12 0 -8 0 0 0 -2
v:l=tangier on & d:ahead	0 12 0 -8 0 0 0 -2
v:l=tariff from	0 -38 0 41 0 0 0 0
v:l=tariff from & d:ahead	0 -38 0 41 0 0 0 0
v:l=tariff of	0 -13 0 14 0 0 0 0
v:l=tariff of & d:ahead	0 -13 0 14 0 0 0 0
v:l=tariff on	0 5 0 -21 17 0 0 3
v:l=tariff on & d:ahead	0 5 0 -11 3 0 0 3
v:l=telephone on	0 15 0 -6 -5 -2 0 0
v:l=telephone on & d:ahead	0 15 0 0 -5 -2 0 -12
v:l=telephone on & d:today	0 0 0 -10 0 0 0 11
v:l=term on	4 7 0 -9 -1 0 0 0
v:l=term on & d:ahead	4 7 0 -8 -1 0 0 0
v:l=that from	0 15 0 -12 0 0 0 0
v:l=that from & d:ahead	0 15 0 -12 0 0 0 0
v:l=that is & d:ahead	0 -4 0 12 0 0 0 -6
v:l=the same	0 9 3 -7 0 0 0 -3
v:l=the same & d:ahead	0 9 3 -7 0 0 0 -3
v:l=them on	2 10 0 -1 0 0 0 -10
v:l=them on & d:ahead	2 10 0 -1 0 0 0 -10
v:l=them until	0 8 0 -8 9 0 -1 -6
v:l=then on	0 7 0 -12 0 0 0 4
v:l=then on & d:ahead	0 7 0 -12 0 0 0 4
v:l=there are	0 15 0 -7 -6 0 0 -1
v:l=there are & d:ahead	0 15 0 -7 -6 0 0 -1
v:l=there from	0 13 0 -13 0 0 0 0
v:l=there from & d:ahead	0 13 0 -13 0 0 0 0
v:l=there on	0 -13 0 13 -3 0 0 0
v:l=there on & d:ahead	0 -13 0 13 -3 0 0 0
v:l=thread ,	0 0 0 -12 0 0 0 13
v:l=thread , & d:today	0 0 0 -12 0 0 0 13
v:l=through the	0 0 0 -8 0 0 0 11
v:l=through the & d:ahead	0 0 0 -8 0 0 0 11
v:l=thursday ,	0 -3 0 -5 -7 0 0 15
v:l=thursday , & d:ahead	0 9 0 -14 -3 0 0 10
v:l=thursday , & d:today	0 -20 0 5 -1 0 0 7
v:l=till the	0 0 0 -6 0 0 0 9
v:l=till the & d:ahead	0 0 0 -6 0 0 0 9
v:l=to <level>	0 24 0 -15 0 0 0 -12
v:l=to <level> & d:ahead	0 16 0 -9 0 0 0 -8
v:l=to <level> & d:today	0 11 0 -7 0 0 0 -1
v:l=to <number>	0 -10 0 3 0 0 0 4
v:l=to <number> & d:ahead	0 -9 0 0 0 0 0 7
v:l=to end	0 0 0 13 0 0 0 -10
v:l=to the	-5 -4 -1 -2 2 0 -1 9
v:l=to the & d:ahead	-5 -4 -1 -2 2 0 -1 9
v:l=treaty by	0 -3 0 -7 -6 0 1 13
v:l=treaty by & d:ahead	0 -3 0 -7 -6 0 1 13
v:l=truce by	0 17 0 0 0 0 3 -21
v:l=truce by & d:ahead	0 17 0 0 0 0 3 -21
v:l=truce die	0 0 0 -15 0 0 0 16
v:l=truce end	0 0 0 -27 3 0 0 19
v:l=truce end & d:ahead	0 1 0 -11 4 0 0 2
v:l=truce end & d:today	0 -1 0 -17 0 0 0 20
v:l=truce of	0 14 0 -5 0 0 0 -10
v:l=truce of & d:ahead	0 14 0 -5 0 0 0 -10
v:l=truce on	0 -6 0 -15 6 0 0 12
v:l=truce on & d:ahead	0 -4 0 -16 6 0 0 13
v:l=truce until	0 -6 0 29 -5 0 -5 -21
v:l=truce until & d:ahead	0 -6 0 29 -5 0 -5 -21
v:l=tuesday ,	0 5 -1 -14 -11 0 0 15
v:l=tuesday , & d:ahead	0 10 0 -14 -3 0 0 7
v:l=tuesday , & d:today	0 -7 0 -1 -5 0 0 10
v:l=until the	-5 -12 0 5 -2 0 0 4
v:l=until the & d:ahead	-5 -12 0 5 -2 0 0 4
v:l=up on	0 -4 0 -8 5 0 0 9
v:l=up on & d:ahead	0 -2 0 -11 5 0 0 10
v:l=us on	0 -11 0 16 -1 0 0 -3
v:l=us on & d:ahead	0 -11 0 16 -1 0 0 -3
v:l=us to	0 0 0 -10 0 0 0 11
v:l=us to & d:ahead	0 0 0 -10 0 0 0 11
v:l=used from	0 -12 0 -7 17 0 0 0
v:l=used from & d:ahead	0 -12 0 -7 17 0 0 0
v:l=vote on	0 -13 0 -4 13 0 0 -1
v:l=vote on & d:ahead	0 -13 0 -4 13 0 0 -1
v:l=water before	0 -10 0 11 0 0 0 0
v:l=wednesday ,	0 -13 0 -7 6 5 0 15
v:l=wednesday , & d:ahead	0 9 0 -13 -9 5 0 7
v:l=wednesday , & d:today	0 -30 0 2 12 0 0 9
v:l=week ,	0 0 0 -13 5 0 0 10
v:l=week , & d:ahead	0 0 0 -14 5 0 0 10
v:l=week of	0 -9 0 16 -1 0 0 -3
v:l=week of & d:ahead	0 -9 0 16 -1 0 0 -2
v:l=weekly ,	0 0 0 -17 0 0 0 18
v:l=weekly , & d:today	0 0 0 -17 0 0 0 18
v:l=what happen	0 10 0 6 0 0 0 -17
v:l=write on	0 -13 -2 2 11 0 0 -2
v:l=write on & d:ahead	0 -12 -2 0 11 0 0 -1
v:l=yes ,	0 11 0 -8 0 0 0 0
v:l=york ,	0 -2 0 10 -1 0 0 -1
v:l=— from	0 22 0 -18 0 0 0 0
v:l=— from & d:ahead	0 25 0 -22 0 0 0 0
v:lead="	2 15 -5 -14 -27 -8 0 12
v:lead=" & d:ahead	2 21 -5 -10 -22 -8 0 0
v:lead=" & d:today	0 -21 0 -5 -6 0 0 21
v:lead=(	0 -10 -4 9 2 0 0 0
v:lead=( & d:ahead	0 -2 -3 9 7 0 0 -9
v:lead=( & d:today	0 -14 0 2 -6 0 0 9
v:lead=)	-3 25 0 -8 -2 0 0 -9
v:lead=) & d:ahead	-3 29 0 -4 -1 0 0 -17
v:lead=) & d:today	0 -5 0 -2 0 0 0 8
v:lead=*	0 -20 0 22 0 0 0 0
v:lead=* & d:ahead	0 -20 0 21 0 0 0 0
v:lead=, & d:ahead	14 5 4 -16 -4 2 3 0
v:lead=, & d:today	-20 -5 -10 30 -14 -11 -15 -4
v:lead=-	0 1 0 -15 -15 0 3 14
v:lead=- & d:ahead	1 6 0 -26 -6 0 4 14
v:lead=- & d:today	0 -10 0 9 -6 0 0 1
v:lead=1	0 28 0 -11 -6 0 0 -14
v:lead=1 & d:ahead	0 46 0 -45 -5 0 0 0
v:lead=1 & d:today	0 -23 0 36 0 0 0 -17
v:lead=10 & d:ahead	-7 -12 0 -3 1 0 0 17
v:lead=10 & d:today	0 8 0 14 -4 0 0 -22
v:lead=11	0 -6 0 0 -1 0 0 9
v:lead=11 & d:ahead	0 -3 0 -4 0 0 0 10
v:lead=12	-1 -15 0 26 -8 0 0 0
v:lead=12 & d:ahead	-1 -9 0 13 -7 0 0 3
v:lead=12 & d:today	0 -4 0 14 0 0 0 -5
v:lead=13	0 -9 0 -5 10 0 0 2
v:lead=13 & d:today	0 -1 0 10 -1 0 0 -1
v:lead=14	0 -15 0 14 -8 0 0 0
v:lead=14 & d:ahead	0 -4 0 16 -1 0 0 -9
v:lead=15	0 16 0 -10 -10 0 0 1
v:lead=15 & d:today	0 18 0 -16 0 0 0 0
v:lead=16	0 -1 0 9 0 0 0 -3
v:lead=18	0 -6 0 -12 5 0 0 12
v:lead=19	0 -2 0 10 0 0 0 0
v:lead=2	0 -3 0 13 -3 0 0 -7
v:lead=2 & d:ahead	0 0 0 8 -1 0 0 -10
v:lead=20	0 -14 0 0 -10 0 14 3
v:lead=20 & d:ahead	0 -9 0 -4 -8 0 14 5
v:lead=22	0 -10 0 14 0 0 0 0
v:lead=24	0 -27 0 24 4 0 0 0
v:lead=24 & d:today	0 -27 0 30 -1 0 0 0
v:lead=25	0 -4 0 14 0 0 0 -4
v:lead=25 & d:today	0 -4 0 12 0 0 0 -3
v:lead=26	0 -4 0 14 0 0 0 -5
v:lead=26 & d:today	0 -3 0 10 0 0 0 -4
v:lead=27	17 -1 0 -10 0 0 0 -1
v:lead=28	0 -1 0 23 0 0 0 -18
v:lead=28 & d:today	0 0 0 20 0 0 0 -17
v:lead=29	0 20 0 -13 0 0 0 -6
v:lead=29 & d:today	0 20 0 -15 0 0 0 -3
v:lead=3	0 -2 0 -5 -3 0 0 14
v:lead=3 & d:ahead	0 -25 0 6 -1 0 0 17
v:lead=3 & d:today	0 16 0 -13 0 0 0 -2
v:lead=30	0 1 0 -21 -11 14 0 18
v:lead=30 & d:ahead	0 6 0 2 -8 14 0 -18
v:lead=30 & d:today	0 -6 0 -27 0 0 0 32
v:lead=31	-2 0 1 -28 -17 0 12 23
v:lead=31 & d:ahead	-2 0 1 -34 -16 0 12 25
v:lead=4	0 -15 0 27 -4 0 0 -7
v:lead=4 & d:ahead	0 -12 0 20 -1 0 0 -4
v:lead=5	0 10 0 -4 0 0 0 -2
v:lead=5 & d:ahead	0 12 0 -8 0 0 0 0
v:lead=7	0 9 0 -4 0 0 0 -5
v:lead=7 & d:today	0 9 0 -4 0 0 0 -2
v:lead=8	5 11 0 0 -9 0 0 -18
v:lead=8 & d:ahead	6 -17 0 24 -7 0 0 -13
v:lead=8 & d:today	0 21 0 -18 0 0 0 -3
v:lead=9	7 -12 14 0 0 0 0 -11
v:lead=9 & d:ahead	-2 -11 14 5 1 0 0 -9
v:lead=9 & d:today	10 0 0 -5 0 0 0 0
v:lead=:	0 6 6 -9 8 0 -7 -5
v:lead=: & d:ahead	1 -2 9 -3 8 0 -4 -8
v:lead=: & d:today	-3 13 -7 -11 0 0 0 6
v:lead=;	1 7 0 -9 0 2 10 -4
v:lead=; & d:ahead	1 14 0 -13 2 2 10 -9
v:lead=; & d:today	0 -21 0 7 -5 0 0 5
v:lead=a	12 1 2 -2 1 -8 1 -7
v:lead=a & d:ahead	12 -3 2 2 -1 -8 1 -6
v:lead=a & d:today	0 7 0 -11 6 0 0 0
v:lead=after	0 12 -2 -3 4 0 -3 -7
v:lead=after & d:ahead	0 16 -2 -12 5 0 -3 -1
v:lead=after & d:today	0 -8 0 16 0 0 0 -8
v:lead=all	0 14 0 -11 -2 0 0 0
v:lead=all & d:ahead	0 14 0 -11 -2 0 0 0
v:lead=also	0 -7 0 13 0 0 0 -2
v:lead=also & d:ahead	0 -5 0 10 0 0 0 -1
v:lead=american	0 12 0 1 0 0 0 -13
v:lead=american & d:ahead	0 13 0 0 0 0 0 -12
v:lead=an	0 -6 0 -16 13 0 0 12
v:lead=an & d:ahead	0 -5 0 -17 13 0 0 12
v:lead=and	-13 -11 -13 -3 0 -5 3 25
v:lead=and & d:ahead	-13 -9 -13 6 1 -5 3 11
v:lead=and & d:today	0 -4 0 -16 0 0 0 21
v:lead=angola	0 10 0 -11 0 0 0 0
v:lead=angola & d:ahead	0 10 0 -11 0 0 0 0
v:lead=april	0 11 0 -12 11 0 0 -10
v:lead=april & d:ahead	0 -9 0 3 12 0 0 -8
v:lead=april & d:today	0 18 0 -17 0 0 0 0
v:lead=argentina	0 -1 0 -9 0 0 7 1
v:lead=argentina & d:ahead	0 -1 0 -9 0 0 7 1
v:lead=as	-1 -18 -2 17 -2 0 0 5
v:lead=as & d:ahead	0 -12 -2 1 4 0 0 11
v:lead=as & d:today	0 -12 0 24 -9 0 0 -5
v:lead=ask	-1 -9 0 -5 1 0 0 13
v:lead=ask & d:ahead	-1 -9 0 -5 1 0 0 13
v:lead=at	0 3 0 -25 0 0 0 26
v:lead=at & d:ahead	0 12 0 -18 -5 0 0 14
v:lead=at & d:today	0 -16 0 -14 3 0 0 18
v:lead=august	0 18 0 -14 -8 0 0 3
v:lead=august & d:today	0 14 0 -11 0 0 0 -1
v:lead=because	0 -9 0 -7 -7 0 0 18
v:lead=because & d:today	0 0 0 -10 0 0 0 11
v:lead=before	-4 4 5 -21 11 -2 -9 13
v:lead=before & d:ahead	-3 2 7 -18 12 -1 -8 5
v:lead=before & d:today	0 2 -1 -6 0 0 0 8
v:lead=beijing	0 1 0 7 -13 0 0 1
v:lead=beijing & d:today	0 -2 0 19 -8 0 0 -5
v:lead=bessent	0 -7 0 14 0 0 0 -3
v:lead=bessent & d:ahead	0 -6 0 14 0 0 0 -2
v:lead=bolivia	-2 0 0 -21 26 0 0 0
v:lead=both	0 6 0 -7 18 0 -3 -10
v:lead=both & d:ahead	0 7 0 -8 18 0 -3 -10
v:lead=brazil	0 6 0 -19 8 0 0 1
v:lead=brazil & d:ahead	0 7 0 -20 8 0 0 1
v:lead=britain	0 -11 0 0 6 0 0 4
v:lead=britain & d:ahead	0 -11 0 0 6 0 0 4
v:lead=but	-2 6 -4 -9 -2 0 3 8
v:lead=but & d:ahead	-2 6 -4 -10 -1 0 3 8
v:lead=by	0 -4 -2 16 -4 0 6 -9
v:lead=by & d:ahead	0 -3 0 15 -2 0 6 -12
v:lead=cabinet	0 0 0 13 -8 0 0 -1
v:lead=cabinet & d:ahead	0 0 0 13 -8 0 0 -1
v:lead=china	26 -17 -3 1 9 0 -6 -11
v:lead=china & d:ahead	19 -17 -1 9 0 0 -5 -4
v:lead=china & d:today	9 0 0 -7 10 0 0 -14
v:lead=claims	0 0 0 -10 11 0 0 0
v:lead=claims & d:ahead	0 0 0 -10 11 0 0 0
v:lead=colombia	0 -10 0 11 2 0 0 -2
v:lead=colombia & d:ahead	0 -10 0 10 2 0 0 -1
v:lead=comments	0 -5 0 0 10 0 0 -2
v:lead=comments & d:ahead	0 -5 0 0 10 0 0 -2
v:lead=commerce	0 8 0 -6 0 0 0 0
v:lead=commerce & d:today	0 9 0 -7 0 0 0 0
v:lead=denmark & d:ahead	0 -1 0 11 -2 0 0 -4
v:lead=duties	0 -3 0 17 0 0 0 -12
v:lead=duties & d:ahead	0 -3 0 17 0 0 0 -12
v:lead=entries & d:ahead	0 0 0 -7 9 0 0 0
v:lead=exclusions	0 0 20 -6 -12 0 0 0
v:lead=exclusions & d:ahead	0 0 20 -6 -12 0 0 0
v:lead=february	0 14 0 0 -6 0 0 -12
v:lead=february & d:ahead	0 15 0 0 -6 0 0 -11
v:lead=five	3 1 0 7 0 0 0 -14
v:lead=five & d:ahead	3 1 0 7 0 0 0 -14
v:lead=for	11 15 -7 -16 -14 0 0 5
v:lead=for & d:ahead	11 -6 -7 2 -12 0 0 6
v:lead=for & d:today	0 26 0 -24 0 0 0 0
v:lead=foreign	0 0 0 11 0 0 0 -9
v:lead=four	0 11 0 -2 0 0 0 -6
v:lead=four & d:ahead	0 12 0 -3 0 0 0 -5
v:lead=fourteen	0 -19 0 18 0 0 0 0
v:lead=fourteen & d:ahead	0 -19 0 18 0 0 0 0
v:lead=friday	0 11 0 -18 7 0 0 4
v:lead=friday & d:ahead	0 19 0 -35 9 0 0 14
v:lead=friday & d:today	0 -12 0 27 0 0 0 -15
v:lead=from	6 26 6 -23 0 -5 -7 -16
v:lead=from & d:ahead	7 12 6 -10 -6 -4 -6 -9
v:lead=from & d:today	0 24 0 -22 9 0 0 -10
v:lead=goods	-1 9 -6 -1 12 0 0 -17
v:lead=goods & d:ahead	-1 4 -5 0 13 0 0 -14
v:lead=he	0 6 0 14 0 -4 6 -25
v:lead=he & d:ahead	0 9 0 10 0 -4 6 -24
v:lead=here	0 -11 0 12 0 0 0 0
v:lead=his	0 -11 0 15 0 0 -1 -5
v:lead=his & d:ahead	0 -10 0 14 0 0 -1 -5
v:lead=households	0 -13 0 15 0 0 0 0
v:lead=households & d:ahead	0 -13 0 15 0 0 0 0
v:lead=i & d:today	0 -12 0 15 0 0 0 0
v:lead=if	-10 0 -4 -4 0 -15 10 5
v:lead=if & d:ahead	-9 3 -4 0 -2 -14 11 -1
v:lead=if & d:today	0 -13 0 -13 8 0 0 17
v:lead=in	0 -2 -2 -6 21 0 -4 -4
v:lead=in & d:ahead	0 1 -1 -14 16 0 -3 5
v:lead=in & d:today	0 -11 0 19 7 0 0 -15
v:lead=india	0 0 0 -14 -5 0 6 11
v:lead=india & d:today	0 -6 0 -11 0 0 0 16
v:lead=indonesia	0 0 0 10 -1 0 0 -7
v:lead=indonesia & d:ahead	0 0 0 10 -1 0 0 -7
v:lead=ireland	0 6 0 7 -5 0 0 -9
v:lead=ireland & d:ahead	0 6 0 7 -5 0 0 -9
v:lead=it	-1 3 -11 2 -4 -2 -14 6
v:lead=it & d:ahead	0 6 -10 -10 0 -1 -14 14
v:lead=it & d:today	0 -4 0 26 -12 0 0 -17
v:lead=its	1 13 1 -16 -15 0 2 8
v:lead=its & d:ahead	1 -3 1 0 -14 0 3 8
v:lead=its & d:today	0 19 0 -18 0 0 0 0
v:lead=january	0 -7 0 -12 -9 13 0 11
v:lead=january & d:ahead	0 -5 0 -14 -9 13 0 11
v:lead=japan	0 -10 0 -12 8 0 0 11
v:lead=japan & d:ahead	0 -10 0 -12 8 0 0 11
v:lead=july	0 9 0 1 -3 0 -1 -5
v:lead=july & d:ahead	0 24 0 -3 -1 0 -1 -16
v:lead=july & d:today	0 -17 0 7 0 0 0 9
v:lead=june	0 -3 0 12 0 0 0 -7
v:lead=june & d:ahead	0 -1 0 9 0 0 0 -6
v:lead=last	0 -4 0 -15 -4 0 0 23
v:lead=last & d:ahead	0 0 0 -15 -2 0 0 16
v:lead=last & d:today	0 -7 0 -6 0 0 0 12
v:lead=march	0 -6 0 3 9 0 0 -7
v:lead=march & d:ahead	0 1 0 -6 9 0 0 -5
v:lead=march & d:today	0 -13 0 14 0 0 0 0
v:lead=may	0 -12 0 24 0 0 0 -15
v:lead=members	0 0 0 13 -12 0 0 0
v:lead=members & d:ahead	0 0 0 13 -11 0 0 0
v:lead=monday	0 1 11 0 -8 0 0 -11
v:lead=monday & d:ahead	0 -1 11 -1 -4 0 0 -2
v:lead=most	0 -10 0 3 -2 0 0 9
v:lead=most & d:ahead	0 -10 0 2 -1 0 0 9
v:lead=mr	0 -4 0 13 0 0 0 -7
v:lead=my	0 -5 0 19 -4 0 0 -8
v:lead=my & d:ahead	0 -4 0 16 -2 0 0 -6
v:lead=neither	0 -15 0 9 0 0 0 4
v:lead=neither & d:ahead	0 -15 0 9 0 0 0 4
v:lead=next	0 -7 0 2 9 0 0 -10
v:lead=next & d:ahead	0 -7 0 2 9 0 0 -10
v:lead=nothing	0 16 0 0 0 0 0 -16
v:lead=nothing & d:ahead	0 18 0 -2 0 0 0 -15
v:lead=nov	0 -7 0 0 -1 0 0 13
v:lead=nov & d:ahead	0 -6 0 -1 0 0 0 13
v:lead=november	14 -15 6 -6 -12 0 -1 9
v:lead=november & d:ahead	15 0 7 -26 -10 0 -1 12
v:lead=november & d:today	0 -18 0 25 0 0 0 -4
v:lead=now	0 6 0 -10 0 0 0 3
v:lead=now & d:ahead	0 6 0 -10 0 0 0 3
v:lead=nvidia	0 -10 0 12 0 0 0 0
v:lead=nvidia & d:ahead	0 -10 0 12 0 0 0 0
v:lead=objections	0 0 0 15 -9 0 0 0
v:lead=objections & d:ahead	0 0 0 15 -9 0 0 0
v:lead=oct	0 -6 0 -4 11 0 0 0
v:lead=october	0 -8 0 15 -1 0 0 -1
v:lead=october & d:ahead	0 -6 0 11 0 0 0 0
v:lead=officials	0 4 0 1 -9 0 0 0
v:lead=officials & d:ahead	0 4 0 1 -9 0 0 0
v:lead=on	5 -1 -7 10 0 -3 -11 -6
v:lead=on & d:ahead	5 1 -7 3 0 -3 -11 -3
v:lead=on & d:today	0 -12 0 27 -3 0 0 -9
v:lead=one & d:ahead	0 10 0 -11 0 7 0 -5
v:lead=our	0 0 0 12 -18 0 0 0
v:lead=our & d:ahead	0 0 0 9 -18 0 0 1
v:lead=peru	0 -3 0 -17 20 0 0 0
v:lead=peru & d:ahead	0 -3 0 -17 20 0 0 0
v:lead=port	0 -10 0 8 13 0 0 -10
v:lead=port & d:ahead	0 -10 0 7 14 0 0 -10
v:lead=president & d:ahead	3 -5 -4 -7 0 0 5 16
v:lead=president & d:today	0 -2 0 13 0 0 0 -6
v:lead=published	0 16 0 -7 0 0 0 -10
v:lead=published & d:today	0 16 0 -7 0 0 0 -10
v:lead=rates	0 -7 0 9 0 0 0 0
v:lead=rates & d:today	0 -11 0 13 0 0 0 0
v:lead=refunds	0 0 0 8 -7 0 0 0
v:lead=refunds & d:ahead	0 0 0 8 -7 0 0 0
v:lead=saturday	0 -3 0 22 -1 0 0 -15
v:lead=saturday & d:today	0 0 0 17 0 0 0 -14
v:lead=september	0 -11 0 12 0 7 0 -12
v:lead=september & d:ahead	0 0 0 5 0 7 0 -11
v:lead=september & d:today	0 -8 0 10 0 0 0 0
v:lead=seven	0 -9 0 10 0 0 0 0
v:lead=she	0 9 0 -8 5 0 0 -5
v:lead=she & d:ahead	0 9 0 -8 5 0 0 -5
v:lead=should	0 -14 0 -1 12 0 0 4
v:lead=should & d:ahead	0 -14 0 -1 13 0 0 4
v:lead=since	0 13 0 0 -14 0 0 0
v:lead=since & d:ahead	0 0 0 9 -9 0 0 0
v:lead=since & d:today	0 17 0 -12 -3 0 0 -2
v:lead=six	0 13 0 -7 0 0 0 -5
v:lead=six & d:ahead	0 13 0 -7 0 0 0 -5
v:lead=so	-2 -13 0 4 -10 7 0 12
v:lead=so & d:ahead	-2 -8 0 0 -9 7 0 14
v:lead=so & d:today	0 -7 0 12 0 0 0 0
v:lead=some	3 10 0 -10 0 0 0 -4
v:lead=some & d:ahead	3 10 0 -10 0 0 0 -4
v:lead=south	0 9 0 -10 0 0 0 1
v:lead=south & d:ahead	0 9 0 -10 0 0 0 1
v:lead=steel	0 -13 0 16 0 0 0 0
v:lead=sunday	0 -9 0 13 -5 0 0 0
v:lead=sunday & d:today	0 -1 0 16 0 0 0 -11
v:lead=suspended	11 0 0 0 0 0 0 -9
v:lead=suspended & d:ahead	11 0 0 0 0 0 0 -9
v:lead=sweden	0 -18 0 -4 7 0 0 14
v:lead=sweden & d:ahead	0 -18 0 -4 7 0 0 14
v:lead=ten	0 11 0 -9 0 0 0 0
v:lead=ten & d:ahead	0 12 0 -10 0 0 0 0
v:lead=that	0 -12 6 -7 -3 -3 2 21
v:lead=that & d:ahead	0 -14 7 -1 -9 -3 2 19
v:lead=that & d:today	0 2 0 -9 10 0 0 0
v:lead=the	-9 -2 -11 0 0 4 2 5
v:lead=the & d:ahead	-7 -7 -9 -8 3 5 3 14
v:lead=the & d:today	-1 9 -1 17 -11 0 0 -19
v:lead=their	0 -9 0 25 -8 0 0 -10
v:lead=their & d:ahead	0 -7 0 18 -8 0 0 -4
v:lead=then	0 0 0 12 -6 0 0 -4
v:lead=then & d:ahead	0 0 0 11 -6 0 0 -3
v:lead=there	0 -1 0 -10 10 0 0 5
v:lead=there & d:ahead	0 -1 0 -10 10 0 0 5
v:lead=these	0 -6 0 -7 15 0 0 0
v:lead=they	0 1 13 -6 -13 -5 13 -1
v:lead=they & d:ahead	0 4 14 -12 -12 -5 13 0
v:lead=they & d:today	0 -4 0 12 0 0 0 -2
v:lead=this	0 -4 0 -5 12 0 0 0
v:lead=this & d:today	0 -3 0 -12 15 0 0 0
v:lead=thursday	0 -3 0 -10 -21 0 10 17
v:lead=thursday & d:ahead	0 0 0 -11 -18 0 11 13
v:lead=tickets	0 -2 0 15 0 0 0 -11
v:lead=tickets & d:ahead	0 -2 0 15 0 0 0 -11
v:lead=to	2 0 0 -11 -1 0 0 7
v:lead=to & d:ahead	2 0 0 -11 -1 0 0 7
v:lead=tomorrow	8 -4 -5 -7 14 5 -1 -11
v:lead=tomorrow & d:ahead	8 -4 -5 -8 14 5 -1 -11
v:lead=tonight	0 -15 2 -31 12 0 0 30
v:lead=tonight & d:today	0 -5 2 -40 12 0 0 30
v:lead=trade	0 7 0 6 -4 0 0 -13
v:lead=trade & d:ahead	0 8 0 5 -3 0 0 -12
v:lead=treasury	-2 -6 0 17 -13 0 -3 6
v:lead=treasury & d:ahead	-1 -24 0 26 -11 0 -3 10
v:lead=treasury & d:today	0 9 0 -3 0 0 0 -4
v:lead=truce & d:ahead	0 0 0 -10 0 0 0 12
v:lead=tuesday	0 -10 0 10 4 0 0 -8
v:lead=turkey	0 -1 0 -4 -3 0 0 11
v:lead=turkey & d:ahead	0 -1 0 -4 -3 0 0 11
v:lead=twelve	0 -8 0 1 -6 0 0 12
v:lead=twelve & d:ahead	0 -8 0 1 -6 0 0 12
v:lead=twenty	0 13 0 -2 0 0 0 -6
v:lead=twenty & d:ahead	0 13 0 -3 0 0 0 -6
v:lead=two	0 -3 0 -9 0 0 7 7
v:lead=two & d:ahead	0 -2 0 -11 0 0 7 8
v:lead=u.s.	0 11 0 0 -1 0 0 -8
v:lead=u.s. & d:ahead	0 15 0 -5 -1 0 0 -6
v:lead=under	0 8 0 13 -12 -4 0 -10
v:lead=under & d:ahead	0 8 0 13 -12 -4 0 -10
v:lead=unless	0 4 0 -26 7 0 0 12
v:lead=unless & d:ahead	0 6 0 -14 6 0 0 0
v:lead=unless & d:today	0 -1 0 -15 0 0 0 15
v:lead=until	-12 -7 2 2 -12 -1 3 10
v:lead=until & d:ahead	-12 -5 2 6 -11 -1 3 3
v:lead=until & d:today	0 -3 0 -8 0 0 0 12
v:lead=updated	0 0 0 10 0 0 0 -6
v:lead=updated & d:today	0 0 0 10 0 0 0 -6
v:lead=we	0 13 1 -14 0 -3 -6 8
v:lead=we & d:ahead	0 -5 1 -2 0 -3 -6 14
v:lead=we & d:today	0 23 0 -16 0 0 0 -7
v:lead=wednesday	0 -6 0 -15 13 0 0 14
v:lead=wednesday & d:today	0 -2 0 -9 3 0 0 8
v:lead=what	0 -4 -10 5 -9 -3 -2 9
v:lead=what & d:ahead	1 -6 -9 2 -2 -2 -2 12
v:lead=when	0 -14 0 10 -4 0 0 6
v:lead=when & d:ahead	0 -12 0 2 -4 0 0 13
v:lead=when & d:today	0 0 0 13 0 0 0 -10
v:lead=where	0 -19 0 1 -6 2 -2 15
v:lead=where & d:ahead	0 -13 0 6 0 2 -1 6
v:lead=where & d:today	0 -7 0 -2 -6 0 0 10
v:lead=whether	0 0 0 -11 -7 0 0 19
v:lead=whether & d:ahead	0 0 0 -1 -6 0 0 10
v:lead=which	-17 11 2 -14 10 9 -14 1
v:lead=which & d:ahead	-16 9 3 -6 0 9 -13 1
v:lead=which & d:today	0 4 0 -19 19 0 0 0
v:lead=who	0 -8 0 21 -4 0 -5 -15
v:lead=who & d:ahead	0 13 0 0 -3 0 -5 -9
v:lead=who & d:today	0 -21 0 25 0 0 0 -4
v:lead=whoever	0 0 0 14 -9 0 0 0
v:lead=whoever & d:ahead	0 0 0 14 -9 0 0 0
v:lead=whose	-3 -2 0 -10 8 0 2 2
v:lead=whose & d:ahead	-3 -1 0 -11 9 0 3 2
v:lead=with	0 10 0 -12 -2 4 0 0
v:lead=with & d:ahead	0 10 0 -12 -2 5 0 0
v:lead=within	0 -5 0 12 -2 0 0 0
v:lead=within & d:ahead	0 -5 0 12 -2 0 0 0
v:lead=without	0 -12 0 5 -7 3 5 5
v:lead=without & d:ahead	0 -11 0 5 -7 3 5 5
v:lead=yet	0 -1 0 -9 7 0 0 6
v:lead=you	0 -12 0 4 0 0 0 4
v:lead=you & d:ahead	0 -11 0 3 0 0 0 4
v:lead=your	0 -13 0 10 0 0 0 4
v:lead=your & d:ahead	0 -13 0 9 0 0 0 4
v:lead=—	5 18 2 -11 -4 -3 -17 0
v:lead=— & d:ahead	0 2 4 0 8 -1 -15 -4
v:lead=— & d:today	7 23 0 -14 -33 0 0 3
v:lead=•	-3 14 0 -1 -7 0 4 -6
v:lead=• & d:ahead	-3 14 0 -1 -7 0 4 -6
v:lr=( )	0 -4 0 14 -8 0 0 -4
v:lr=( ) & d:ahead	0 2 0 10 0 0 0 -11
v:lr=( ) & d:today	0 -10 0 6 -4 0 0 2
v:lr=( <level>	0 0 0 -9 0 0 0 11
v:lr=( <level> & d:today	0 0 0 -9 0 0 0 11
v:lr=, (	0 -16 0 10 -8 0 0 3
v:lr=, ( & d:today	0 -17 0 9 -7 0 0 4
v:lr=, )	0 12 0 -14 -1 0 0 5
v:lr=, ) & d:today	0 13 0 -18 0 0 0 7
v:lr=, ,	2 -2 -19 -4 -10 7 8 5
v:lr=, , & d:ahead	2 18 -18 -9 -3 7 9 -18
v:lr=, , & d:today	0 -38 0 8 -11 0 0 27
v:lr=, -	0 -15 0 3 2 0 0 3
v:lr=, - & d:today	0 -15 0 3 2 0 0 3
v:lr=, .	-10 10 13 -21 -14 3 -8 19
v:lr=, . & d:ahead	-9 19 14 -28 -3 4 -7 6
v:lr=, . & d:today	0 -16 0 1 -19 0 0 17
v:lr=, :	0 11 0 -9 11 0 0 -16
v:lr=, : & d:ahead	0 13 0 -12 12 0 0 -14
v:lr=, ;	0 -4 8 0 0 0 0 -2
v:lr=, ; & d:ahead	0 -3 8 0 0 0 0 -2
v:lr=, <end>	-8 8 4 -16 8 -9 -7 13
v:lr=, <end> & d:ahead	0 -6 7 -9 -5 -3 0 18
v:lr=, <end> & d:today	-6 12 -1 -12 14 -3 -4 0
v:lr=, —	0 0 0 13 0 0 0 -13
v:lr=, — & d:today	0 0 0 13 0 0 0 -13
v:lr=. .	0 16 0 -8 -4 0 0 -6
v:lr=. . & d:today	0 20 0 -16 -2 0 0 -2
v:lr=: ,	-4 6 0 -17 -13 6 0 22
v:lr=: , & d:ahead	-4 7 0 12 -12 6 0 -14
v:lr=: .	2 -22 0 -21 0 7 0 23
v:lr=: . & d:ahead	2 -19 0 -28 2 7 0 23
v:lr=: <end> & d:ahead	3 5 0 -1 -11 0 0 0
v:lr=: <end> & d:today	0 -12 0 0 15 0 0 -12
v:lr=: is	0 -1 0 -13 0 0 0 17
v:lr=: the	0 18 0 0 -4 0 7 -23
v:lr=; it	0 -4 0 -6 0 0 0 12
v:lr=; it & d:today	0 -1 0 -11 0 0 0 14
v:lr=<begin> 's	0 -7 0 19 -6 0 0 -3
v:lr=<begin> 's & d:ahead	0 -4 0 11 -3 0 0 0
v:lr=<begin> 's & d:today	0 -1 0 8 0 0 0 -1
v:lr=<begin> (	0 0 0 -6 13 0 0 -9
v:lr=<begin> ( & d:today	0 0 0 -12 14 0 0 0
v:lr=<begin> , & d:ahead	-10 0 2 13 -21 5 -2 -7
v:lr=<begin> , & d:today	9 -3 0 -20 12 0 0 10
v:lr=<begin> .	2 0 -10 -18 -7 5 -4 25
v:lr=<begin> . & d:ahead	2 9 -9 -28 -1 6 -4 22
v:lr=<begin> . & d:today	0 -22 0 15 -10 0 0 4
v:lr=<begin> :	0 -20 0 9 0 -5 -4 13
v:lr=<begin> : & d:ahead	0 -16 -6 10 -5 -5 -4 17
v:lr=<begin> <end>	0 0 5 0 -12 6 7 0
v:lr=<begin> <end> & d:ahead	2 -19 8 -19 7 7 9 7
v:lr=<begin> <end> & d:today	-3 10 -2 18 -43 0 -1 -9
v:lr=<begin> <level>	0 9 0 7 -5 0 0 -16
v:lr=<begin> <level> & d:today	0 0 0 11 -1 0 0 -6
v:lr=<begin> <number>	0 9 0 -19 15 0 0 -2
v:lr=<begin> <number> & d:ahead	0 12 0 -23 15 0 0 -1
v:lr=<begin> <quality>	0 0 0 11 0 0 0 -11
v:lr=<begin> a	0 0 0 -6 11 0 0 0
v:lr=<begin> a & d:today	0 0 0 -6 0 0 0 8
v:lr=<begin> at	0 -16 0 -30 21 0 0 24
v:lr=<begin> at & d:today	0 0 0 -21 0 0 0 22
v:lr=<begin> is	16 0 -1 -28 -13 5 16 0
v:lr=<begin> is & d:ahead	17 1 -1 -31 -12 5 16 -3
v:lr=<begin> it	0 -8 0 24 -13 0 0 -9
v:lr=<begin> it & d:ahead	0 -2 0 21 -7 0 0 -15
v:lr=<begin> night	0 -2 0 8 0 0 0 -3
v:lr=<begin> night & d:ahead	0 -2 0 8 0 0 0 -3
v:lr=<begin> of	0 -11 0 3 8 0 0 -3
v:lr=<begin> of & d:ahead	0 -11 0 3 8 0 0 -3
v:lr=<begin> the	-2 12 -3 -16 18 5 -1 -5
v:lr=<begin> the & d:ahead	0 9 0 0 -1 6 0 -15
v:lr=<begin> the & d:today	0 4 -2 -17 20 0 0 1
v:lr=<begin> they	0 -2 0 -14 0 0 0 20
v:lr=<begin> they & d:today	0 0 0 -18 0 0 0 20
v:lr=<begin> —	-2 -8 0 12 7 -3 0 -7
v:lr=<begin> — & d:ahead	-1 5 0 -5 9 -3 0 -1
v:lr=<begin> — & d:today	0 -21 0 31 0 0 0 -7
v:lr=<day-ahead> .	0 -2 0 22 0 0 0 -17
v:lr=<day-ahead> . & d:today	0 -2 0 22 0 0 0 -17
v:lr=<level> ,	0 -2 0 17 6 0 0 -20
v:lr=<level> , & d:today	0 -10 0 17 7 0 0 -16
v:lr=<level> .	0 4 0 9 -6 0 0 -16
v:lr=<level> . & d:ahead	0 0 0 10 -1 0 0 -10
v:lr=<name> ,	0 -13 0 9 0 0 8 -3
v:lr=<name> , & d:ahead	0 -12 0 6 0 0 8 -1
v:lr=<name> .	0 -6 0 14 0 0 0 -3
v:lr=<name> <end>	0 -4 0 13 0 0 0 -5
v:lr=<number> ,	0 9 0 -7 5 0 0 -10
v:lr=<number> , & d:ahead	0 4 0 -11 9 0 0 0
v:lr=<number> .	-3 19 0 -8 0 0 0 -9
v:lr=<number> . & d:ahead	-3 8 0 -10 -6 0 0 10
v:lr=<number> . & d:today	0 14 0 -1 5 0 0 -24
v:lr=<number> and	0 -7 0 12 0 0 0 0
v:lr=<number> the	0 -19 0 21 0 0 0 0
v:lr=<number> the & d:today	0 -19 0 21 0 0 0 0
v:lr=<seat> ,	0 -1 0 9 0 0 0 -3
v:lr=<seat> .	0 -5 0 24 -8 0 0 -8
v:lr=<seat> . & d:ahead	0 -1 0 17 -7 0 0 -4
v:lr=a ,	0 -9 0 11 0 0 0 0
v:lr=a , & d:ahead	0 -9 0 11 0 0 0 0
v:lr=a .	0 -8 0 16 0 0 0 -5
v:lr=a . & d:ahead	0 -7 0 16 0 0 0 -5
v:lr=after ,	3 -5 0 3 5 0 0 -8
v:lr=after .	0 15 5 -19 0 0 0 -1
v:lr=after <end>	0 -5 0 2 18 0 0 -12
v:lr=after <end> & d:ahead	0 -5 0 2 18 0 0 -12
v:lr=after ?	0 -11 0 -11 0 0 0 22
v:lr=after ? & d:ahead	0 -11 0 -11 0 0 0 22
v:lr=again .	-1 -10 0 0 1 0 0 7
v:lr=again . & d:ahead	-1 -10 0 0 2 0 0 7
v:lr=and ,	0 -16 0 -14 9 0 0 16
v:lr=and , & d:ahead	0 -16 0 -14 9 0 0 16
v:lr=announce that	0 12 0 -10 0 0 0 0
v:lr=announce that & d:today	0 12 0 -10 0 0 0 0
v:lr=apply .	0 -9 0 13 0 0 0 0
v:lr=as .	0 -6 0 -14 0 0 0 18
v:lr=before ,	0 15 0 -20 9 0 -5 0
v:lr=before , & d:ahead	0 15 0 -20 9 0 -5 0
v:lr=before <end>	-1 -9 -9 -4 11 0 -2 12
v:lr=before <end> & d:ahead	-1 -9 -9 -4 11 0 -2 12
v:lr=before and	0 2 0 6 -11 0 0 -7
v:lr=before are	0 11 0 -8 -2 0 0 0
v:lr=before are & d:today	0 15 0 -15 0 0 0 2
v:lr=before pay	0 0 0 11 -1 0 0 -9
v:lr=begin ,	0 11 0 -8 0 0 0 0
v:lr=begin , & d:ahead	0 13 0 -10 0 0 0 0
v:lr=begin . & d:ahead	0 9 0 -6 0 0 0 -1
v:lr=begin . & d:today	0 -9 0 11 0 0 0 0
v:lr=by ,	0 2 -1 -25 0 10 13 8
v:lr=by , & d:ahead	0 2 -1 -25 0 10 13 8
v:lr=by .	-10 0 3 1 -2 0 4 -4
v:lr=by . & d:ahead	-10 0 3 -2 -1 0 4 -2
v:lr=by . & d:today	0 -2 0 10 0 0 0 -2
v:lr=by <end>	3 -2 -1 -3 1 0 18 -16
v:lr=by <end> & d:ahead	3 -2 -1 -3 1 0 18 -16
v:lr=by ?	3 -6 0 10 -1 0 0 -2
v:lr=by ? & d:ahead	3 -6 0 10 -1 0 0 -2
v:lr=by or	0 -4 0 -3 0 -1 0 13
v:lr=by or & d:ahead	0 -4 0 -3 0 -1 0 13
v:lr=by pay	0 -5 0 -3 10 0 0 0
v:lr=by pay & d:ahead	0 -5 0 -3 10 0 0 0
v:lr=by the	0 -7 0 9 10 0 0 -17
v:lr=by the & d:ahead	0 -6 0 8 10 0 0 -17
v:lr=come ,	0 17 0 -13 0 0 0 -3
v:lr=come , & d:ahead	0 17 0 -13 0 0 0 -3
v:lr=die .	0 -6 0 -7 0 0 0 13
v:lr=die . & d:today	0 0 0 -8 0 0 0 10
v:lr=due .	0 4 0 -8 7 0 0 -2
v:lr=due . & d:ahead	0 4 0 -12 8 0 0 0
v:lr=effect .	0 30 0 -24 0 0 0 -10
v:lr=effect . & d:today	0 29 0 -23 0 0 0 -10
v:lr=effect and	0 -10 0 13 0 0 0 -1
v:lr=end .	0 2 0 8 -12 0 0 -4
v:lr=end . & d:ahead	0 -17 0 11 -6 0 0 0
v:lr=end . & d:today	0 15 0 0 -3 0 0 -5
v:lr=end <end>	0 0 7 -13 -2 0 0 7
v:lr=end <end> & d:ahead	0 0 7 -13 -2 0 0 7
v:lr=expire .	0 0 0 -16 0 0 0 17
v:lr=expire . & d:today	0 0 0 -16 0 0 0 16
v:lr=for 's	0 0 0 11 0 0 0 -9
v:lr=for 's & d:ahead	0 0 0 11 0 0 0 -9
v:lr=for ,	0 0 0 -5 -11 4 0 8
v:lr=for , & d:ahead	0 0 0 -5 -11 4 0 8
v:lr=for .	0 12 0 -9 8 -2 -1 -9
v:lr=for . & d:ahead	0 0 0 -4 11 -1 -1 0
v:lr=for . & d:today	0 16 0 -6 -5 0 0 -8
v:lr=for <end>	0 0 0 -5 0 0 -1 13
v:lr=for <end> & d:ahead	0 0 0 -5 0 0 -1 13
v:lr=for in	0 -2 0 9 -1 0 0 0
v:lr=for in & d:ahead	0 -2 0 9 -1 0 0 0
v:lr=for is	0 10 0 0 0 0 0 -10
v:lr=for is & d:ahead	0 10 0 0 0 0 0 -10
v:lr=friday ,	0 23 0 -34 -1 0 0 17
v:lr=friday <end>	0 -19 0 20 1 0 0 -6
v:lr=friday <end> & d:today	0 -18 0 26 -2 0 0 -6
v:lr=from 's	0 15 0 -14 0 0 0 0
v:lr=from ( & d:ahead	0 12 0 -10 0 0 0 0
v:lr=from ,	1 6 -10 -8 8 5 -3 -6
v:lr=from , & d:ahead	1 3 -9 -8 9 5 -3 -3
v:lr=from .	17 8 -3 -7 -2 -5 5 -17
v:lr=from . & d:ahead	9 16 -2 -14 0 -4 5 -14
v:lr=from . & d:today	9 -16 0 13 -5 0 0 -2
v:lr=from :	6 -2 0 -6 -7 0 0 12
v:lr=from : & d:ahead	6 -3 0 -6 -5 0 0 12
v:lr=from <end>	-7 5 -14 13 9 -3 -5 -37
v:lr=from <end> & d:ahead	-7 7 -12 6 12 -3 -5 -29
v:lr=from <end> & d:today	0 -1 0 11 -6 0 0 -11
v:lr=from <level> & d:ahead	0 10 0 -9 0 0 0 0
v:lr=from <name>	0 14 0 -11 3 0 0 -8
v:lr=from <name> & d:ahead	0 15 0 -16 3 0 0 -4
v:lr=from a	0 -21 0 4 14 0 0 0
v:lr=from a & d:ahead	0 -17 0 18 -1 0 0 0
v:lr=from and & d:ahead	-1 10 0 -4 0 0 0 -2
v:lr=from at	0 10 0 -12 1 0 0 0
v:lr=from at & d:ahead	0 10 0 -12 1 0 0 0
v:lr=from for	0 13 0 -4 -5 0 0 -2
v:lr=from for & d:ahead	0 13 0 -4 -5 0 0 -2
v:lr=from good	0 13 0 -12 0 0 0 0
v:lr=from is	0 -16 0 17 0 0 0 0
v:lr=from is & d:ahead	0 -16 0 17 0 0 0 0
v:lr=from it & d:ahead	-1 9 0 0 -1 0 0 -7
v:lr=from its	0 4 0 -8 3 0 0 0
v:lr=from its & d:ahead	0 4 0 -8 3 0 0 0
v:lr=from on	0 9 0 -7 0 0 0 0
v:lr=from on & d:ahead	0 10 0 -7 0 0 0 0
v:lr=from they	0 19 0 -18 0 0 0 0
v:lr=from to	-5 7 0 -6 -20 0 0 18
v:lr=from to & d:ahead	-5 7 0 -6 -20 0 0 18
v:lr=from unless	-2 -6 0 0 0 0 0 10
v:lr=from unless & d:ahead	-2 -6 0 0 0 0 0 10
v:lr=in 's	0 -4 0 10 0 0 0 0
v:lr=is .	0 1 0 -18 0 0 6 15
v:lr=is . & d:ahead	0 3 0 -14 0 0 6 7
v:lr=is <end>	0 0 0 0 -12 -1 -5 12
v:lr=is <end> & d:ahead	0 0 0 0 -12 -1 -5 12
v:lr=it ,	0 8 0 -1 3 0 0 -10
v:lr=it , & d:ahead	0 8 0 -1 3 0 0 -9
v:lr=lapse ,	0 0 8 -15 0 0 0 9
v:lr=meet . & d:ahead	0 -2 0 -13 4 0 0 14
v:lr=midnight ,	0 -2 0 -12 0 0 0 15
v:lr=midnight .	0 0 0 -24 0 0 0 23
v:lr=monday <end>	0 -1 0 10 0 0 0 -5
v:lr=monday <end> & d:today	0 -7 0 16 0 0 0 -5
v:lr=of 's	0 -8 0 11 0 0 0 0
v:lr=of ,	4 -6 -2 11 0 0 3 -10
v:lr=of , & d:today	0 -5 0 13 0 0 0 -3
v:lr=of .	5 15 -1 -5 -13 0 0 -7
v:lr=of . & d:ahead	5 12 -1 -8 -9 0 0 -1
v:lr=of :	0 8 0 -15 11 0 0 -1
v:lr=of : & d:ahead	0 -4 0 -4 11 0 0 0
v:lr=of : & d:today	0 12 0 -12 0 0 0 0
v:lr=of <end>	0 6 0 9 -14 0 -1 -2
v:lr=of <end> & d:ahead	0 12 0 0 -13 0 -1 0
v:lr=of <end> & d:today	0 -9 0 14 0 0 0 0
v:lr=of is	0 -4 0 10 0 0 0 -2
v:lr=of is & d:ahead	0 -4 0 10 0 0 0 -2
v:lr=of it	0 -12 0 17 0 0 0 -2
v:lr=of it & d:ahead	0 -10 0 14 0 0 0 -1
v:lr=of the	0 -12 0 16 -1 0 0 0
v:lr=of the & d:ahead	0 -9 0 11 0 0 0 0
v:lr=of would	0 -10 0 7 0 2 0 0
v:lr=of would & d:ahead	0 -10 0 7 0 2 0 0
v:lr=on ,	-6 3 -4 4 -10 -5 0 2
v:lr=on , & d:ahead	-6 7 -4 0 -6 -5 0 0
v:lr=on , & d:today	0 -28 0 18 -12 0 0 4
v:lr=on .	14 -4 3 -2 13 2 -3 -11
v:lr=on . & d:ahead	15 -4 4 -8 8 3 -1 -4
v:lr=on . & d:today	0 2 0 7 16 0 0 -29
v:lr=on ;	-1 11 -4 -11 14 0 0 -4
v:lr=on ; & d:ahead	-1 12 -4 -13 14 0 0 -3
v:lr=on <day-today>	0 -5 0 -12 -1 0 0 18
v:lr=on <day-today> & d:ahead	0 -5 0 -12 -1 0 0 19
v:lr=on <end>	4 -1 15 0 4 0 -19 -7
v:lr=on <end> & d:ahead	4 -1 15 -1 4 0 -19 -7
v:lr=on <name>	9 -6 -2 14 -1 0 0 -10
v:lr=on <name> & d:ahead	9 -6 -2 13 -1 0 0 -10
v:lr=on <person>	0 -11 0 16 0 0 0 -1
v:lr=on <person> & d:ahead	0 -11 0 15 0 0 0 -1
v:lr=on <seat>	0 -6 0 12 0 0 0 0
v:lr=on <seat> & d:ahead	0 -6 0 12 0 0 0 0
v:lr=on ?	9 6 -4 -17 1 0 0 5
v:lr=on ? & d:ahead	9 6 -4 -17 1 0 0 5
v:lr=on after	0 -13 0 11 0 0 0 1
v:lr=on after & d:ahead	0 -8 0 0 0 0 0 9
v:lr=on after & d:today	0 -5 0 16 0 0 0 -10
v:lr=on afternoon	0 -5 0 -4 0 0 0 10
v:lr=on afternoon & d:today	0 0 0 -10 0 0 0 11
v:lr=on and	-10 27 8 -21 -7 0 -1 2
v:lr=on and & d:ahead	-10 19 8 -15 -6 0 -1 4
v:lr=on and & d:today	0 17 0 -14 0 0 0 -2
v:lr=on are	0 -2 4 8 7 0 0 -19
v:lr=on are & d:ahead	0 -2 4 8 7 0 0 -19
v:lr=on as	0 -4 0 9 0 0 0 -8
v:lr=on as & d:ahead	0 -4 0 7 0 0 0 -6
v:lr=on at	0 15 0 9 -8 0 0 -19
v:lr=on at & d:ahead	0 19 0 0 -7 0 0 -13
v:lr=on at & d:today	0 -6 0 15 0 0 0 -8
v:lr=on by	0 -6 0 14 -6 0 0 0
v:lr=on by & d:ahead	0 -5 0 13 -6 0 0 0
v:lr=on evening	0 13 0 0 -5 0 0 -13
v:lr=on evening & d:ahead	0 14 0 -1 -5 0 0 -10
v:lr=on for	0 -3 0 7 -10 0 0 2
v:lr=on from	0 11 0 -8 0 0 0 0
v:lr=on from & d:ahead	0 11 0 -9 0 0 0 0
v:lr=on is	0 -13 0 18 -3 0 0 -2
v:lr=on is & d:ahead	0 -13 0 18 -3 0 0 -2
v:lr=on it	0 0 0 -11 -10 0 0 16
v:lr=on it & d:ahead	0 0 0 -8 -7 0 0 11
v:lr=on morning	0 -15 0 8 14 0 0 -4
v:lr=on morning & d:ahead	0 -14 0 5 14 0 0 -2
v:lr=on next	0 0 0 -14 0 0 0 15
v:lr=on next & d:ahead	0 0 0 -14 0 0 0 15
v:lr=on night	0 -18 7 0 -7 0 0 15
v:lr=on night & d:ahead	0 -17 7 8 -6 0 0 3
v:lr=on night & d:today	0 0 0 -13 0 0 0 15
v:lr=on that	-3 2 -6 11 -17 -4 -3 4
v:lr=on that & d:today	0 0 0 14 -5 0 0 -9
v:lr=on the	-5 8 0 -4 -12 0 -1 5
v:lr=on the & d:ahead	-5 9 0 -7 -12 0 -1 6
v:lr=on there	0 -10 0 13 0 0 0 -1
v:lr=on there & d:ahead	0 -10 0 12 0 0 0 0
v:lr=on to	0 -8 0 20 -10 4 0 -9
v:lr=on to & d:ahead	0 -4 0 12 -7 4 0 -6
v:lr=on to & d:today	0 -5 0 14 -1 0 0 -1
v:lr=on unless	6 6 8 -12 7 0 0 -10
v:lr=on unless & d:ahead	6 6 8 -12 7 0 0 -10
v:lr=on whether	0 0 0 -14 11 0 0 4
v:lr=on whether & d:ahead	0 0 0 -15 13 0 0 2
v:lr=on will	0 -10 0 13 0 0 0 0
v:lr=on will & d:ahead	0 -10 0 13 0 0 0 0
v:lr=on without & d:ahead	0 -9 0 11 0 0 0 -2
v:lr=on without & d:today	0 0 0 -10 0 0 0 10
v:lr=on —	0 -4 0 12 0 0 0 -7
v:lr=on — & d:ahead	0 -4 0 12 0 0 0 -7
v:lr=out .	0 17 0 -24 0 0 0 12
v:lr=out . & d:today	0 20 0 -22 0 0 0 1
v:lr=over .	0 0 0 -17 0 0 0 19
v:lr=pay ,	0 -11 0 8 0 0 0 0
v:lr=pay . & d:today	0 -2 0 11 0 0 0 -5
v:lr=published ,	0 -10 0 14 0 0 0 0
v:lr=published , & d:today	0 -8 0 10 0 0 0 0
v:lr=published .	-4 0 0 13 -7 0 0 0
v:lr=published <end>	0 16 0 -8 0 0 0 -9
v:lr=published <end> & d:today	0 16 0 -8 0 0 0 -9
v:lr=say .	0 -10 0 7 0 0 0 1
v:lr=say . & d:today	0 -1 0 10 0 0 0 -6
v:lr=sign ,	0 -10 0 8 -2 0 0 3
v:lr=sign , & d:ahead	0 -9 0 0 0 0 0 12
v:lr=sign , & d:today	0 0 0 9 0 0 0 -8
v:lr=sign .	0 -6 0 -9 -1 0 0 17
v:lr=sign . & d:ahead	0 0 0 10 0 0 0 -5
v:lr=sign . & d:today	0 -4 0 -17 0 0 0 21
v:lr=since ,	0 -18 0 18 0 0 0 -2
v:lr=since , & d:ahead	0 -18 0 17 0 0 0 -1
v:lr=since .	0 5 0 11 -2 0 0 -15
v:lr=since . & d:ahead	0 5 0 9 -2 0 0 -14
v:lr=since :	0 0 0 10 0 0 0 -8
v:lr=since : & d:ahead	0 0 0 9 0 0 0 -8
v:lr=since ;	0 0 0 -4 0 0 0 9
v:lr=since ; & d:ahead	0 0 0 -4 0 0 0 9
v:lr=since it	0 12 0 -11 0 0 0 0
v:lr=since it & d:ahead	0 12 0 -11 0 0 0 0
v:lr=since the	0 17 0 -27 0 0 0 16
v:lr=since the & d:ahead	0 -7 0 -10 0 0 0 17
v:lr=sit .	0 0 0 -13 8 0 0 6
v:lr=start ,	0 -9 0 17 0 0 0 -7
v:lr=start , & d:ahead	0 -7 0 16 0 0 0 -7
v:lr=start .	2 20 0 -16 0 0 0 -8
v:lr=start . & d:today	0 22 0 -13 0 0 0 -7
v:lr=start <end>	0 0 0 13 -2 0 0 -6
v:lr=telephone .	0 0 0 -17 -1 0 0 20
v:lr=the ,	-7 4 6 9 -14 -5 -3 0
v:lr=the , & d:ahead	-7 4 6 0 -14 -5 -3 11
v:lr=the .	-8 -18 5 24 -10 -1 -1 -4
v:lr=the . & d:ahead	-8 -15 5 21 -9 -1 -1 -3
v:lr=the :	4 -15 0 -21 -1 0 8 16
v:lr=the : & d:ahead	4 -15 0 -21 -1 0 8 16
v:lr=the ;	0 9 0 3 0 0 -4 -8
v:lr=the ; & d:ahead	0 9 0 3 0 0 -4 -8
v:lr=the <end> & d:ahead	-2 -1 -5 -6 -8 -3 0 14
v:lr=the <name>	0 8 0 -11 0 0 0 1
v:lr=the <name> & d:ahead	0 8 0 -11 0 0 0 1
v:lr=the ?	0 -18 0 29 -3 0 0 -12
v:lr=the ? & d:ahead	0 -18 0 29 -3 0 0 -12
v:lr=the it	0 0 0 -10 0 0 6 4
v:lr=the it & d:ahead	0 0 0 -10 0 0 6 4
v:lr=the next	0 0 0 3 6 0 0 -11
v:lr=the next & d:ahead	0 0 0 3 6 0 0 -11
v:lr=the the	0 6 0 -14 0 0 4 2
v:lr=the the & d:ahead	0 6 0 -14 0 0 4 2
v:lr=the to	0 8 0 0 -2 0 0 -6
v:lr=the to & d:ahead	0 8 0 0 -2 0 0 -6
v:lr=the was	0 0 0 -7 0 0 0 12
v:lr=the was & d:ahead	0 0 0 -7 0 0 0 12
v:lr=through ,	0 -7 2 8 -6 0 0 1
v:lr=through , & d:ahead	0 -7 2 8 -6 0 0 1
v:lr=through <end>	0 0 0 -11 0 0 0 12
v:lr=through <end> & d:ahead	0 0 0 -11 0 0 0 12
v:lr=to )	0 7 0 -17 11 0 0 0
v:lr=to ) & d:ahead	0 7 0 -17 11 0 0 0
v:lr=to ,	2 -5 8 -12 10 -5 -6 3
v:lr=to , & d:ahead	2 -5 8 -12 10 -5 -6 3
v:lr=to .	11 6 4 -28 -2 3 -3 6
v:lr=to . & d:ahead	11 7 4 -21 -1 3 -3 0
v:lr=to . & d:today	0 0 0 -10 0 0 0 12
v:lr=to ;	0 0 4 -9 0 0 0 9
v:lr=to ; & d:ahead	0 0 4 -9 0 0 0 9
v:lr=to <end>	-2 1 -14 7 -10 4 -4 1
v:lr=to <end> & d:ahead	-2 -9 -14 10 -10 4 -4 6
v:lr=until )	0 -6 0 -1 0 0 0 8
v:lr=until ) & d:ahead	0 -6 0 -1 0 0 0 8
v:lr=until ,	-2 -10 1 -10 10 0 -3 9
v:lr=until , & d:today	0 0 0 -21 15 0 0 9
v:lr=until .	13 3 12 -20 8 -11 -10 -1
v:lr=until . & d:ahead	13 3 12 -24 8 -10 -10 1
v:lr=until :	7 -12 0 6 -1 0 0 -2
v:lr=until : & d:ahead	7 -12 0 6 -1 0 0 -2
v:lr=until ;	-1 4 -2 -15 -6 1 0 14
v:lr=until ; & d:ahead	-1 4 -2 -15 -6 1 0 14
v:lr=until and	0 -13 0 9 -3 0 0 3
v:lr=until and & d:ahead	0 -13 0 9 -3 0 0 3
v:lr=until at	0 8 0 -12 -2 5 0 0
v:lr=until at & d:ahead	0 8 0 -12 -2 5 0 0
v:lr=until evening	0 0 0 12 -4 0 0 -3
v:lr=until evening & d:ahead	0 0 0 12 -4 0 0 -3
v:lr=until for	0 -11 10 -4 0 0 0 4
v:lr=until for & d:ahead	0 -11 10 -4 0 0 0 4
v:lr=until from	0 -4 0 12 0 0 0 -4
v:lr=until it	0 -9 0 20 0 0 0 -12
v:lr=until it & d:ahead	0 -8 0 19 0 0 0 -11
v:lr=until next & d:ahead	0 0 0 -13 0 0 0 17
v:lr=until night	0 1 0 -11 0 0 0 10
v:lr=until night & d:ahead	0 1 0 -11 0 0 0 10
v:lr=until of	0 12 0 -25 0 0 0 15
v:lr=until of & d:ahead	0 12 0 -25 0 0 0 15
v:lr=until on	0 0 0 -2 10 0 0 -4
v:lr=until on & d:ahead	0 0 0 -2 10 0 0 -4
v:lr=until the	6 1 0 -14 0 0 -3 12
v:lr=until the & d:ahead	6 1 0 -14 0 0 -3 12
v:lr=until they	0 0 0 14 0 0 0 -13
v:lr=until they & d:ahead	0 0 0 14 0 0 0 -13
v:lr=until to	-7 -2 3 1 0 5 10 -17
v:lr=until to & d:ahead	-7 -2 3 1 0 5 10 -17
v:lr=until under	-1 0 0 0 -4 0 0 10
v:lr=until under & d:ahead	-1 0 0 0 -4 0 0 10
v:lr=updated <end>	0 0 0 10 0 0 0 -6
v:lr=updated <end> & d:today	0 0 0 10 0 0 0 -6
v:lr=vote .	0 -4 0 -21 22 0 0 1
v:lr=wednesday (	0 0 0 10 0 0 0 -9
v:lr=wednesday ( & d:today	0 0 0 10 0 0 0 -9
v:lr=wednesday .	0 0 0 16 -5 0 0 -7
v:lr=wednesday . & d:today	0 0 0 16 -5 0 0 -7
v:lr=wednesday <end>	0 -4 0 -20 21 0 0 8
v:lr=wednesday <end> & d:today	0 -6 0 -19 21 0 0 8
v:lr=with before	0 9 0 -7 0 5 0 -5
v:lr=with before & d:ahead	0 9 0 -7 0 5 0 -5
v:lr=| <end>	0 6 0 -12 0 0 0 7
v:lr=| <end> & d:today	0 6 0 -12 0 0 0 7
v:lr=· <end>	0 -5 0 17 -2 0 0 -4
v:lr=· <end> & d:today	0 -5 0 17 -2 0 0 -4
v:lr=— ,	0 0 0 10 0 0 0 -7
v:lr=— <end>	0 -24 0 17 -8 0 0 2
v:lr=— <end> & d:today	0 -22 0 18 -7 0 0 0
v:o:subject=controls	22 -4 -2 8 -7 2 0 -28
v:o:subject=controls carried	13 3 0 0 -14 0 -7 0
v:o:subject=controls carried begin	10 -6 0 -3 0 0 0 0
v:o:subject=controls carried begin ahead	10 -6 0 -3 0 0 0 0
v:o:subject=controls carried say	0 13 0 -10 0 0 0 -2
v:o:subject=controls carried say ahead	0 13 0 -10 0 0 0 -2
v:o:subject=controls carried say on	0 13 0 -10 0 0 0 -2
v:o:subject=controls far	9 -14 -2 -8 6 3 0 0
v:o:subject=controls far  today	10 0 0 -5 0 0 0 0
v:o:subject=controls far carried	26 7 0 -18 -12 15 -11 -14
v:o:subject=controls far carried be	-1 11 0 -7 -4 5 0 0
v:o:subject=controls far carried be ahead	-1 12 0 -7 -3 5 0 0
v:o:subject=controls far carried begin	9 -3 0 6 -10 0 0 0
v:o:subject=controls far carried begin ahead	9 -3 0 6 -10 0 0 0
v:o:subject=controls far carried by ahead	0 10 0 -5 0 0 0 0
v:o:subject=controls far carried end	0 12 0 0 -2 0 0 -10
v:o:subject=controls far carried end ahead	0 12 0 0 -2 0 0 -10
v:o:subject=controls far carried from ahead	9 -2 0 -4 2 0 0 0
v:o:subject=controls far carried pay	0 13 0 -11 0 0 0 0
v:o:subject=controls far carried say	0 -5 0 12 -1 0 0 0
v:o:subject=controls far carried tell	0 -8 0 -3 0 0 0 11
v:o:subject=controls far carried tell ahead	0 -8 0 -3 0 0 0 11
v:o:subject=controls far carried tell on	0 -8 0 -3 0 0 0 11
v:o:subject=controls far carried the ahead	0 0 0 10 -1 0 -4 0
v:o:subject=controls far carried until ahead	14 7 0 -13 -8 6 0 -10
v:o:subject=controls far no verb	9 -14 -2 -8 6 3 0 0
v:o:subject=controls far no verb ahead	0 -12 -1 -3 7 3 0 0
v:o:subject=controls far no verb today	9 0 0 -3 0 0 0 0
v:o:subject=controls from ahead	12 4 0 -14 0 0 0 -8
v:o:subject=controls no verb	9 -3 -1 5 -8 4 6 -14
v:o:subject=controls no verb ahead	10 -2 -1 1 -7 4 6 -14
v:o:subject=controls no verb from	9 -3 0 -7 0 0 0 0
v:o:subject=controls no verb the	1 0 0 9 0 0 0 -11
v:o:subject=controls no verb until	-3 7 4 -16 13 5 0 -10
v:o:subject=controls on ahead	11 -7 0 0 1 0 0 -11
v:o:subject=controls other	0 -3 0 0 -5 0 9 -4
v:o:subject=controls other ahead	0 -3 0 0 -5 0 9 -4
v:o:subject=controls the ahead	2 0 -1 13 0 0 -2 -13
v:o:subject=controls until ahead	2 4 3 -18 13 5 0 -13
v:o:subject=deal	-4 0 -14 2 -10 -1 13 0
v:o:subject=deal be	0 -10 0 -6 0 7 8 0
v:o:subject=deal be ahead	0 -9 0 -8 0 7 8 0
v:o:subject=deal be on	0 0 0 -8 2 7 0 0
v:o:subject=deal before ahead	0 7 0 9 -1 0 -4 -10
v:o:subject=deal begin ahead	0 0 0 17 -15 0 0 -4
v:o:subject=deal begin on	0 4 0 5 -11 0 0 -3
v:o:subject=deal begin today	0 0 0 -8 10 0 0 0
v:o:subject=deal by ahead	0 5 0 -7 -19 0 9 6
v:o:subject=deal carried	-8 -12 -7 1 -4 4 2 11
v:o:subject=deal carried be	0 5 0 12 6 0 -16 -11
v:o:subject=deal carried be ahead	0 5 0 12 6 0 -16 -11
v:o:subject=deal carried begin	0 3 0 7 -11 0 0 -5
v:o:subject=deal carried begin ahead	0 6 0 2 -10 0 0 0
v:o:subject=deal carried end on	0 -1 0 17 0 0 0 -13
v:o:subject=deal carried from ahead	0 12 0 -9 0 0 0 0
v:o:subject=deal carried meet	0 0 0 10 -7 0 0 0
v:o:subject=deal carried meet ahead	0 0 0 10 -7 0 0 0
v:o:subject=deal carried meet on	0 0 0 10 -7 0 0 0
v:o:subject=deal carried of ahead	0 -6 0 9 0 0 0 0
v:o:subject=deal carried on today	0 10 0 -5 -1 0 0 0
v:o:subject=deal carried other	0 -10 0 -4 4 8 0 0
v:o:subject=deal carried other ahead	0 -10 0 -5 4 8 0 0
v:o:subject=deal carried pay	0 -9 0 0 0 0 0 11
v:o:subject=deal carried pay ahead	0 -9 0 0 0 0 0 12
v:o:subject=deal carried tell ahead	0 -10 0 4 0 0 0 3
v:o:subject=deal carried until ahead	0 -23 0 6 -4 0 7 7
v:o:subject=deal end ahead	0 -6 0 15 -3 0 0 -6
v:o:subject=deal end on	0 -5 0 12 -3 0 0 -4
v:o:subject=deal end today	0 0 0 -11 0 0 0 12
v:o:subject=deal far	-4 -9 -7 8 4 -3 -5 9
v:o:subject=deal far  ahead	0 2 0 10 -6 0 0 -9
v:o:subject=deal far carried	-12 8 -3 0 -16 -8 16 1
v:o:subject=deal far carried be	0 8 0 -4 -19 0 5 5
v:o:subject=deal far carried be ahead	0 8 0 -5 -18 0 5 6
v:o:subject=deal far carried be on	0 0 0 -11 0 0 0 15
v:o:subject=deal far carried be the	0 -2 0 15 0 0 1 -14
v:o:subject=deal far carried begin	0 -16 0 7 5 0 0 4
v:o:subject=deal far carried begin ahead	0 -14 0 5 5 0 0 4
v:o:subject=deal far carried begin on	0 -11 0 14 0 0 0 0
v:o:subject=deal far carried by ahead	0 -15 0 0 7 0 -12 12
v:o:subject=deal far carried charge	0 13 0 -6 0 0 0 -2
v:o:subject=deal far carried charge ahead	0 15 0 -10 0 0 0 -2
v:o:subject=deal far carried end on	0 11 0 0 -2 0 0 -5
v:o:subject=deal far carried for ahead	0 -11 0 18 -3 0 0 0
v:o:subject=deal far carried get	0 -9 0 13 0 0 0 -1
v:o:subject=deal far carried get ahead	0 -9 0 13 0 0 0 -1
v:o:subject=deal far carried meet	0 -1 0 -8 5 0 8 -1
v:o:subject=deal far carried meet ahead	0 -1 0 -9 5 0 8 0
v:o:subject=deal far carried meet on	0 0 0 -6 9 0 0 0
v:o:subject=deal far carried other	0 15 0 -25 2 0 1 6
v:o:subject=deal far carried other ahead	0 15 0 -25 2 0 1 6
v:o:subject=deal far carried other on	0 12 0 -11 0 0 0 0
v:o:subject=deal far carried pay	0 13 0 0 0 0 0 -15
v:o:subject=deal far carried pay ahead	0 14 0 0 0 0 0 -15
v:o:subject=deal far carried reach	0 6 0 9 0 0 -2 -11
v:o:subject=deal far carried reach ahead	0 6 0 9 0 0 -2 -11
v:o:subject=deal far carried run	0 10 0 1 0 0 0 -11
v:o:subject=deal far carried run ahead	0 10 0 1 0 0 0 -11
v:o:subject=deal far carried say	0 -12 0 6 0 0 0 3
v:o:subject=deal far carried say ahead	0 -11 0 5 0 0 0 3
v:o:subject=deal far carried the ahead	0 0 4 15 -1 0 0 -22
v:o:subject=deal far carried to ahead	0 16 0 0 0 0 0 -15
v:o:subject=deal far carried write ahead	0 0 0 -7 0 0 0 9
v:o:subject=deal far carried write on	0 0 0 -7 0 0 0 9
v:o:subject=deal far from ahead	0 11 0 -3 0 0 0 -4
v:o:subject=deal far no verb	-4 -9 -7 8 4 -3 -5 9
v:o:subject=deal far no verb 	0 1 0 13 -8 0 0 -10
v:o:subject=deal far no verb ahead	-3 -5 -6 -3 7 -3 -4 14
v:o:subject=deal far no verb friday,	0 0 0 -7 9 0 0 0
v:o:subject=deal far no verb from	0 11 0 -3 0 0 0 -4
v:o:subject=deal far no verb today	0 -10 0 30 -3 0 0 -11
v:o:subject=deal no verb	0 -3 -6 6 2 -10 9 -8
v:o:subject=deal no verb ahead	1 -1 -6 2 -1 -10 9 -2
v:o:subject=deal no verb by	0 -2 0 -13 -7 0 7 13
v:o:subject=deal no verb deal	0 -6 0 14 0 0 0 -4
v:o:subject=deal no verb from	0 15 0 -6 -3 0 0 0
v:o:subject=deal no verb on	0 -5 0 -4 19 0 -3 0
v:o:subject=deal no verb the	0 0 0 13 0 0 -3 -8
v:o:subject=deal no verb today	0 -10 0 20 5 0 -1 -13
v:o:subject=deal reach	0 -4 0 -3 -3 0 0 14
v:o:subject=deal reach ahead	0 -4 0 -3 -3 0 0 14
v:o:subject=deal reach on	0 -6 0 -3 0 0 0 10
v:o:subject=deal sign	0 8 0 3 -1 0 0 -9
v:o:subject=deal sign ahead	0 8 0 2 -1 0 0 -9
v:o:subject=duties	-26 11 1 3 -1 -24 -22 0
v:o:subject=duties  today	0 -20 0 11 14 0 0 -14
v:o:subject=duties ( today	0 -2 0 -5 0 0 0 10
v:o:subject=duties 12:01 today	0 -9 0 12 0 0 0 -2
v:o:subject=duties after ahead	-4 0 4 -17 15 0 0 0
v:o:subject=duties announce for	0 9 0 -8 0 0 0 0
v:o:subject=duties announce on	0 -12 0 15 0 0 0 0
v:o:subject=duties back ahead	0 -17 0 3 0 0 0 14
v:o:subject=duties be	0 0 -5 1 -9 0 0 10
v:o:subject=duties be from	0 -8 0 1 0 0 0 11
v:o:subject=duties be on	0 10 0 -5 -15 0 0 5
v:o:subject=duties be since	0 0 0 -10 0 0 0 10
v:o:subject=duties be until	0 16 0 -3 -1 0 0 -10
v:o:subject=duties before ahead	0 5 0 -2 -13 0 0 4
v:o:subject=duties begin	-4 7 -1 5 -14 0 0 -6
v:o:subject=duties begin ahead	-3 14 0 -4 -26 0 0 0
v:o:subject=duties begin by	0 10 0 -4 0 0 0 -1
v:o:subject=duties begin from	0 -8 0 10 -1 0 0 1
v:o:subject=duties begin on	-3 -3 -5 -7 -10 0 0 25
v:o:subject=duties begin today	0 -11 0 18 6 0 0 -15
v:o:subject=duties by ahead	0 -7 2 0 8 0 3 -9
v:o:subject=duties carried	0 8 -11 0 4 -5 -5 -4
v:o:subject=duties carried  today	0 -10 0 1 -2 0 0 6
v:o:subject=duties carried after ahead	0 16 0 -9 0 0 0 -3
v:o:subject=duties carried announce	0 -6 0 14 -11 0 0 0
v:o:subject=duties carried announce ahead	0 -5 0 13 -11 0 0 0
v:o:subject=duties carried announce on	0 -12 0 16 -8 0 0 3
v:o:subject=duties carried be	4 9 0 -14 2 8 7 -6
v:o:subject=duties carried be 	9 1 0 -14 -2 0 0 7
v:o:subject=duties carried be ahead	4 7 1 -4 -2 8 8 -16
v:o:subject=duties carried be before	0 11 0 -18 8 0 0 -1
v:o:subject=duties carried be by	0 -15 0 2 -2 0 2 9
v:o:subject=duties carried be from	0 -10 0 4 2 0 0 8
v:o:subject=duties carried be is	0 8 0 -23 -5 0 10 11
v:o:subject=duties carried be of	0 12 0 -7 0 0 0 -4
v:o:subject=duties carried be on	0 -5 0 6 0 12 0 -13
v:o:subject=duties carried be the	0 13 0 0 -3 0 0 -13
v:o:subject=duties carried be today	0 5 0 -15 8 0 0 6
v:o:subject=duties carried be until	0 -16 4 15 0 0 0 -3
v:o:subject=duties carried before ahead	0 8 -2 -1 -1 0 0 -2
v:o:subject=duties carried begin	6 3 -9 0 -5 0 0 0
v:o:subject=duties carried begin ahead	6 10 -9 -6 -5 0 0 0
v:o:subject=duties carried begin before	0 0 -1 6 -9 0 0 3
v:o:subject=duties carried begin by	0 0 0 -5 11 0 0 -2
v:o:subject=duties carried begin since	0 -8 0 9 0 0 0 0
v:o:subject=duties carried begin today	0 -12 0 16 0 0 0 -1
v:o:subject=duties carried by ahead	0 -20 6 15 5 0 -3 -8
v:o:subject=duties carried charge ahead	0 -14 0 8 -2 0 0 8
v:o:subject=duties carried charge from	0 8 0 -13 0 0 0 5
v:o:subject=duties carried charge today	0 17 0 -15 0 0 0 0
v:o:subject=duties carried end	0 -1 -12 8 0 0 0 0
v:o:subject=duties carried end ahead	0 -1 -12 6 1 0 0 0
v:o:subject=duties carried end ended	0 0 0 9 0 0 0 -8
v:o:subject=duties carried end on	0 2 -11 -12 3 0 0 12
v:o:subject=duties carried ended ahead	0 0 0 9 0 0 0 -8
v:o:subject=duties carried for ahead	0 -14 0 10 0 0 0 4
v:o:subject=duties carried from ahead	-8 7 0 -8 -3 0 0 13
v:o:subject=duties carried from today	0 12 0 -9 0 0 0 0
v:o:subject=duties carried have	0 -20 0 -1 18 0 -2 5
v:o:subject=duties carried have ahead	0 -20 0 -5 18 0 -2 8
v:o:subject=duties carried have until	0 -11 0 -12 18 0 0 5
v:o:subject=duties carried is ahead	0 8 0 -15 -5 0 10 1
v:o:subject=duties carried keep	0 11 0 -6 -5 0 0 0
v:o:subject=duties carried keep ahead	0 11 0 -6 -5 0 0 0
v:o:subject=duties carried look	0 -4 0 -16 10 0 0 9
v:o:subject=duties carried lower	0 9 0 -6 0 0 0 0
v:o:subject=duties carried lower ahead	0 9 0 -6 0 0 0 0
v:o:subject=duties carried make	0 -4 0 10 0 0 0 -3
v:o:subject=duties carried of ahead	0 14 0 -8 0 0 0 -5
v:o:subject=duties carried on ahead	2 2 -18 1 -1 9 0 -3
v:o:subject=duties carried order	0 -4 0 15 0 0 0 -9
v:o:subject=duties carried order ahead	0 -4 0 11 0 0 0 -5
v:o:subject=duties carried other	0 -24 0 8 -2 0 0 12
v:o:subject=duties carried other ahead	0 -24 0 5 0 0 0 13
v:o:subject=duties carried other on	0 -15 0 19 -2 0 0 -1
v:o:subject=duties carried pay from	0 16 0 -13 0 0 0 0
v:o:subject=duties carried pay on	0 -5 0 10 0 0 0 -5
v:o:subject=duties carried percent today	0 17 0 -14 0 0 0 -2
v:o:subject=duties carried rise	0 14 0 -11 0 0 0 0
v:o:subject=duties carried run	0 5 0 -8 0 0 0 5
v:o:subject=duties carried run ahead	0 5 0 -10 0 0 0 6
v:o:subject=duties carried run until	0 9 0 -1 0 0 0 -4
v:o:subject=duties carried say	0 10 0 0 -3 0 0 -9
v:o:subject=duties carried say ahead	0 15 0 -8 -2 0 0 -4
v:o:subject=duties carried say on	0 10 0 -6 0 0 0 -3
v:o:subject=duties carried say today	0 -6 0 11 0 0 0 -3
v:o:subject=duties carried sign	0 -10 0 19 -1 0 0 -5
v:o:subject=duties carried sign ahead	0 -9 0 17 -1 0 0 -4
v:o:subject=duties carried sign on	0 -6 0 10 0 0 0 0
v:o:subject=duties carried since ahead	0 -17 0 15 0 0 0 0
v:o:subject=duties carried suspend	0 0 6 0 -9 0 0 1
v:o:subject=duties carried suspend ahead	0 2 6 -3 -9 0 0 1
v:o:subject=duties carried suspend on	0 -3 0 9 0 0 0 -2
v:o:subject=duties carried suspend until	0 4 8 -12 -9 0 0 2
v:o:subject=duties carried to ahead	0 1 1 -13 -4 0 0 13
v:o:subject=duties carried write	0 10 0 2 -4 0 0 -11
v:o:subject=duties carried write ahead	0 10 0 -3 -3 0 0 -3
v:o:subject=duties charge	0 4 0 -14 -2 0 0 9
v:o:subject=duties charge ahead	0 6 0 -19 0 0 0 9
v:o:subject=duties collect	0 2 0 -15 -1 0 0 13
v:o:subject=duties collect ahead	0 -9 0 -5 0 0 0 15
v:o:subject=duties collect from	0 -3 0 -6 0 0 0 10
v:o:subject=duties double	0 -12 0 0 0 0 0 17
v:o:subject=duties double ahead	0 -10 0 -1 0 0 0 17
v:o:subject=duties double on	0 -10 0 0 0 0 0 14
v:o:subject=duties end	-2 -1 0 15 -5 0 0 -10
v:o:subject=duties end ahead	-1 14 0 0 -4 0 0 -13
v:o:subject=duties end on	-1 1 0 6 -2 0 0 -7
v:o:subject=duties end today	0 -26 0 21 0 0 0 6
v:o:subject=duties fall	0 14 0 -3 -2 0 0 -6
v:o:subject=duties far	-5 6 0 2 -11 0 0 2
v:o:subject=duties far  ahead	-9 0 -5 -14 -1 9 11 7
v:o:subject=duties far  today	0 -10 0 11 9 0 0 -10
v:o:subject=duties far bern, today	0 17 0 -17 0 0 0 0
v:o:subject=duties far by ahead	0 -2 0 -6 11 0 0 -2
v:o:subject=duties far carried	-3 -1 -1 7 -2 -17 -7 4
v:o:subject=duties far carried  ahead	0 3 0 18 -9 0 9 -25
v:o:subject=duties far carried  today	0 0 0 -5 -1 0 0 10
v:o:subject=duties far carried after ahead	0 11 0 -10 -3 0 0 1
v:o:subject=duties far carried agree ahead	0 11 0 -2 -6 0 0 -5
v:o:subject=duties far carried agree on	0 12 0 -8 0 0 0 -1
v:o:subject=duties far carried announce	0 -2 -1 -12 2 0 6 13
v:o:subject=duties far carried announce ahead	0 -16 -1 -2 2 0 6 14
v:o:subject=duties far carried announce announced	0 14 0 -13 0 0 0 0
v:o:subject=duties far carried announce on	0 -14 -1 0 5 0 0 9
v:o:subject=duties far carried announce today	0 14 0 -12 0 0 0 0
v:o:subject=duties far carried announced today	0 14 0 -14 0 0 0 0
v:o:subject=duties far carried approve	0 12 0 -6 -2 0 0 -2
v:o:subject=duties far carried approve ahead	0 13 0 -7 -2 0 0 -2
v:o:subject=duties far carried be	-8 -15 1 5 -2 1 7 5
v:o:subject=duties far carried be 	0 -12 0 -3 -3 0 10 8
v:o:subject=duties far carried be ahead	-7 -9 2 9 0 2 7 -9
v:o:subject=duties far carried be before	0 -16 6 21 -8 0 0 -2
v:o:subject=duties far carried be by	0 -14 0 7 11 2 -2 -11
v:o:subject=duties far carried be from	0 11 0 -17 -1 0 0 8
v:o:subject=duties far carried be is	0 -2 0 15 -4 0 0 -5
v:o:subject=duties far carried be on	0 -8 0 1 5 0 0 0
v:o:subject=duties far carried be today	0 -11 0 -6 -4 0 0 22
v:o:subject=duties far carried be until	0 -13 0 8 5 0 0 -2
v:o:subject=duties far carried before today	0 -8 0 11 -4 0 0 1
v:o:subject=duties far carried begin	0 2 13 -1 -2 0 -6 -7
v:o:subject=duties far carried begin ahead	1 0 14 -7 0 0 -5 0
v:o:subject=duties far carried begin before	0 -4 3 -7 13 0 0 -6
v:o:subject=duties far carried begin by	0 11 0 -15 1 0 0 0
v:o:subject=duties far carried begin from	-1 14 0 -2 -4 0 0 -3
v:o:subject=duties far carried begin on	0 -10 0 5 0 0 0 6
v:o:subject=duties far carried begin today	0 2 0 9 -5 0 0 -14
v:o:subject=duties far carried begin until	0 -12 6 4 -11 0 -1 12
v:o:subject=duties far carried bring	0 16 0 -14 0 0 0 0
v:o:subject=duties far carried bring ahead	0 16 0 -14 0 0 0 0
v:o:subject=duties far carried bring on	0 14 0 -13 0 0 0 0
v:o:subject=duties far carried by ahead	4 18 -13 -2 0 4 -4 -19
v:o:subject=duties far carried charge	0 -4 0 9 2 0 0 -7
v:o:subject=duties far carried charge ahead	0 3 0 2 2 0 0 -12
v:o:subject=duties far carried charge today	0 -16 0 12 0 0 0 2
v:o:subject=duties far carried collect	0 -2 0 14 0 0 0 -10
v:o:subject=duties far carried collect ahead	0 13 0 -10 0 0 0 -2
v:o:subject=duties far carried collect today	0 -17 0 23 0 0 0 -6
v:o:subject=duties far carried conclude	0 -9 0 3 0 0 0 5
v:o:subject=duties far carried conclude ahead	0 -9 0 3 0 0 0 6
v:o:subject=duties far carried conclude on	0 -9 0 3 0 0 0 6
v:o:subject=duties far carried confirm	0 -5 0 -6 -7 0 0 17
v:o:subject=duties far carried end	8 -11 -1 9 -10 0 -4 4
v:o:subject=duties far carried end on	1 4 2 -11 -4 0 0 7
v:o:subject=duties far carried end today	0 -10 0 13 0 0 0 0
v:o:subject=duties far carried fall	0 14 0 0 -2 0 0 -10
v:o:subject=duties far carried fall ahead	0 17 0 -3 -2 0 0 -10
v:o:subject=duties far carried fall on	0 20 0 -6 -2 0 0 -9
v:o:subject=duties far carried from ahead	6 6 -4 -14 0 -1 2 7
v:o:subject=duties far carried from today	0 -24 0 29 0 0 0 -4
v:o:subject=duties far carried get	0 -1 0 10 -2 0 0 -5
v:o:subject=duties far carried have	-2 17 -5 4 1 -2 -3 -19
v:o:subject=duties far carried have ahead	-2 18 -5 2 1 -2 -3 -17
v:o:subject=duties far carried have until	0 18 -1 3 0 0 -2 -19
v:o:subject=duties far carried lower	0 13 0 -5 0 0 0 -5
v:o:subject=duties far carried lower ahead	0 13 0 -6 0 0 0 -5
v:o:subject=duties far carried meet	0 -10 0 -4 -4 0 0 19
v:o:subject=duties far carried meet ahead	0 -10 0 -4 -4 0 0 19
v:o:subject=duties far carried meet on	0 -7 0 -8 -3 0 0 18
v:o:subject=duties far carried move	0 6 0 -16 -1 0 0 14
v:o:subject=duties far carried move ahead	0 6 0 -16 -1 0 0 14
v:o:subject=duties far carried move to	0 12 0 -6 0 0 0 -3
v:o:subject=duties far carried of ahead	0 -1 0 12 -1 0 0 -13
v:o:subject=duties far carried of today	0 12 0 -15 0 0 0 4
v:o:subject=duties far carried on ahead	0 5 -8 8 -3 -5 -9 -7
v:o:subject=duties far carried on today	0 -25 0 22 -2 0 0 0
v:o:subject=duties far carried order	0 10 0 -10 0 0 0 0
v:o:subject=duties far carried order ahead	0 10 0 -10 0 0 0 0
v:o:subject=duties far carried order on	0 10 0 -9 0 0 0 0
v:o:subject=duties far carried other on	0 5 0 -12 4 0 0 1
v:o:subject=duties far carried other today	0 -1 0 12 -2 0 0 -4
v:o:subject=duties far carried pay	0 5 0 5 -9 0 3 -11
v:o:subject=duties far carried pay ahead	0 5 0 6 -6 0 3 -19
v:o:subject=duties far carried pay from	0 21 0 -18 0 0 0 -2
v:o:subject=duties far carried place	0 -2 0 -7 11 0 0 0
v:o:subject=duties far carried post	0 -7 0 -1 10 0 0 0
v:o:subject=duties far carried post ahead	0 -7 0 -2 10 0 0 0
v:o:subject=duties far carried post on	0 -6 0 -4 10 0 0 0
v:o:subject=duties far carried put	8 -11 0 11 -7 0 0 -1
v:o:subject=duties far carried put on	0 -7 0 20 0 0 0 -13
v:o:subject=duties far carried raise	0 4 0 -10 0 0 0 9
v:o:subject=duties far carried raise ahead	0 4 0 -12 0 0 0 10
v:o:subject=duties far carried return on	0 -5 0 14 -2 0 0 -4
v:o:subject=duties far carried rise	0 12 0 -9 0 0 0 0
v:o:subject=duties far carried rise ahead	0 12 0 -9 0 0 0 0
v:o:subject=duties far carried rise on	0 13 0 -10 0 0 0 0
v:o:subject=duties far carried run	-3 0 0 0 11 0 0 -5
v:o:subject=duties far carried run ahead	-3 0 0 0 11 0 0 -5
v:o:subject=duties far carried run to	-3 0 0 -6 12 0 0 -1
v:o:subject=duties far carried said today	0 0 0 -8 0 0 0 9
v:o:subject=duties far carried say	0 17 0 -12 0 0 0 -1
v:o:subject=duties far carried say ahead	0 21 0 -11 0 0 0 -10
v:o:subject=duties far carried say on	0 10 0 0 -1 0 0 -16
v:o:subject=duties far carried say said	0 0 0 -8 0 0 0 9
v:o:subject=duties far carried say the	0 -2 0 -8 9 0 0 1
v:o:subject=duties far carried set	0 -11 0 13 0 0 0 0
v:o:subject=duties far carried set ahead	0 -11 0 13 0 0 0 0
v:o:subject=duties far carried sign	0 11 0 -14 -10 0 -2 16
v:o:subject=duties far carried sign ahead	0 13 0 -21 -10 0 -2 23
v:o:subject=duties far carried sign by	0 -10 0 5 -1 0 -1 7
v:o:subject=duties far carried sign on	0 23 0 -12 -4 0 0 -15
v:o:subject=duties far carried sign today	0 -4 0 16 0 0 0 -10
v:o:subject=duties far carried since ahead	0 -10 0 7 0 0 0 2
v:o:subject=duties far carried stand	0 -1 0 -9 0 0 0 14
v:o:subject=duties far carried suspend	4 7 0 -5 -18 0 0 3
v:o:subject=duties far carried suspend ahead	4 8 0 -5 -18 0 0 3
v:o:subject=duties far carried suspend from	0 -6 0 9 0 0 0 0
v:o:subject=duties far carried suspend until	7 23 0 -19 -10 0 0 -3
v:o:subject=duties far carried tell	0 16 0 -4 -6 0 0 -7
v:o:subject=duties far carried tell ahead	0 18 0 -7 -5 0 0 -5
v:o:subject=duties far carried tell on	0 -2 0 12 -3 0 0 -3
v:o:subject=duties far carried the ahead	-5 -2 6 -7 11 0 10 -5
v:o:subject=duties far carried threaten	0 -18 0 9 11 0 0 0
v:o:subject=duties far carried threaten ahead	0 -17 0 9 11 0 0 0
v:o:subject=duties far carried threaten from	0 -20 0 10 13 0 0 0
v:o:subject=duties far carried to ahead	0 15 1 -9 8 0 0 -13
v:o:subject=duties far carried until ahead	-3 18 12 -11 -8 -3 -5 0
v:o:subject=duties far carried want	0 -11 0 12 -4 0 2 0
v:o:subject=duties far carried want ahead	0 -11 0 12 -4 0 2 0
v:o:subject=duties far carried write	0 -11 -1 26 -11 0 0 -3
v:o:subject=duties far carried write ahead	0 -10 -1 24 -11 0 0 -3
v:o:subject=duties far carried write on	0 -8 -1 22 -11 0 0 0
v:o:subject=duties far delhi, today	0 17 0 -15 0 0 0 0
v:o:subject=duties far friday, today	0 12 0 -8 0 0 0 -3
v:o:subject=duties far from ahead	-6 -7 11 11 -1 0 0 -14
v:o:subject=duties far from today	0 10 0 -8 0 0 0 0
v:o:subject=duties far no verb	-5 6 0 2 -11 0 0 2
v:o:subject=duties far no verb 	-11 -5 -8 -3 5 8 10 0
v:o:subject=duties far no verb ahead	-1 -4 4 -1 -9 2 3 11
v:o:subject=duties far no verb and	0 -7 0 -2 0 0 0 10
v:o:subject=duties far no verb before	0 -2 0 10 0 0 0 -4
v:o:subject=duties far no verb bern,	0 17 0 -17 0 0 0 0
v:o:subject=duties far no verb by	0 -2 0 -6 11 0 0 -2
v:o:subject=duties far no verb delhi,	0 17 0 -15 0 0 0 0
v:o:subject=duties far no verb friday,	0 15 0 -11 -3 0 0 0
v:o:subject=duties far no verb from	-6 -1 10 4 -2 0 0 -15
v:o:subject=duties far no verb thursday,	0 -11 0 1 -1 0 0 6
v:o:subject=duties far no verb to	2 -11 0 11 0 0 0 -5
v:o:subject=duties far no verb today	-3 15 -4 2 -2 0 -1 -12
v:o:subject=duties far no verb until	0 -22 9 9 -6 0 0 4
v:o:subject=duties far no verb wednesday,	0 -10 0 18 -2 0 0 -4
v:o:subject=duties far thursday, today	0 -9 0 -1 0 0 0 9
v:o:subject=duties far to ahead	2 -11 0 11 0 0 0 -5
v:o:subject=duties far until ahead	0 -22 9 8 -6 0 0 5
v:o:subject=duties far washington, today	0 -3 0 11 0 0 0 0
v:o:subject=duties for ahead	0 7 0 5 -12 0 0 -8
v:o:subject=duties friday, ahead	0 -10 16 -13 11 0 0 -6
v:o:subject=duties from ahead	-3 3 -11 5 -12 0 0 4
v:o:subject=duties jump	0 -9 0 -4 18 0 0 -4
v:o:subject=duties lower	0 -5 0 11 -4 0 0 0
v:o:subject=duties monday, ahead	0 24 0 -13 -7 0 0 -6
v:o:subject=duties no verb	-14 9 7 -5 7 -13 -9 -1
v:o:subject=duties no verb 	0 -10 -4 11 13 0 0 -16
v:o:subject=duties no verb a.m.	0 17 0 -16 0 0 0 0
v:o:subject=duties no verb after	-7 2 0 -12 17 0 0 0
v:o:subject=duties no verb ahead	-11 4 9 -1 3 -10 -7 -1
v:o:subject=duties no verb as	0 0 0 -18 0 0 0 17
v:o:subject=duties no verb before	0 -4 0 9 -8 0 0 1
v:o:subject=duties no verb by	0 -12 0 0 9 0 5 -1
v:o:subject=duties no verb cent	0 -22 0 1 0 0 0 17
v:o:subject=duties no verb force	0 -8 0 -3 0 0 0 12
v:o:subject=duties no verb friday,	0 -10 16 -13 11 0 0 -6
v:o:subject=duties no verb from	-1 9 -9 6 -5 0 0 -17
v:o:subject=duties no verb monday,	0 24 0 -12 -7 0 0 -6
v:o:subject=duties no verb on	4 10 3 -5 3 0 0 -13
v:o:subject=duties no verb saturday,	0 0 0 -16 13 0 0 0
v:o:subject=duties no verb since	0 -20 5 10 0 0 0 0
v:o:subject=duties no verb sunday,	0 -2 -2 -1 0 0 0 10
v:o:subject=duties no verb than	0 11 0 -6 0 0 0 -3
v:o:subject=duties no verb to	0 17 0 -15 -4 0 -3 4
v:o:subject=duties no verb today	0 15 -4 -10 4 0 0 -3
v:o:subject=duties no verb until	-3 -6 -3 -3 -3 0 0 16
v:o:subject=duties of today	0 -15 0 19 0 0 0 -1
v:o:subject=duties on ahead	-1 13 1 -8 -9 -4 -3 2
v:o:subject=duties on today	0 5 0 -9 11 0 0 -5
v:o:subject=duties other	0 3 -1 -3 10 0 0 -6
v:o:subject=duties other ahead	0 3 -1 -4 10 0 0 -6
v:o:subject=duties put	0 -3 0 10 -5 0 0 0
v:o:subject=duties return	0 -17 0 4 -3 0 0 18
v:o:subject=duties return ahead	0 -16 0 2 -3 0 0 20
v:o:subject=duties rise	0 10 0 0 0 0 0 -10
v:o:subject=duties rise ahead	0 11 0 -1 0 0 0 -10
v:o:subject=duties rise on	0 8 0 -1 0 0 0 -4
v:o:subject=duties run	0 1 9 -2 0 0 0 -10
v:o:subject=duties run ahead	0 3 9 -4 0 0 0 -9
v:o:subject=duties run on	0 8 7 -4 0 0 0 -11
v:o:subject=duties saturday, ahead	0 0 0 -16 13 0 0 0
v:o:subject=duties since ahead	0 -16 5 -1 0 0 0 9
v:o:subject=duties since today	0 -8 0 10 0 0 0 0
v:o:subject=duties sunday, ahead	0 -2 -2 -1 0 0 0 10
v:o:subject=duties suspend	-2 -12 -7 3 -5 0 0 19
v:o:subject=duties suspend ahead	-2 -11 -7 1 -4 0 0 19
v:o:subject=duties suspend to	1 -11 0 -1 7 0 0 1
v:o:subject=duties suspend until	-6 -8 -5 3 -13 0 0 20
v:o:subject=duties threaten	0 14 0 -12 0 0 0 0
v:o:subject=duties threaten ahead	0 14 0 -12 0 0 0 0
v:o:subject=duties to ahead	0 0 0 -11 2 0 -3 9
v:o:subject=duties until ahead	-12 2 -10 6 -7 0 -1 8
v:o:subject=exclusions	0 0 19 -12 2 -3 -3 -8
v:o:subject=exclusions carried	-2 -25 16 -2 11 0 0 2
v:o:subject=exclusions carried begin	0 -22 0 14 0 0 0 10
v:o:subject=exclusions carried end	0 -9 0 12 11 0 0 -17
v:o:subject=exclusions carried end ahead	0 -9 0 12 11 0 0 -17
v:o:subject=exclusions carried end on	0 0 2 3 9 0 0 -16
v:o:subject=exclusions carried on ahead	0 0 2 -11 8 0 0 0
v:o:subject=exclusions carried say	0 -5 6 -16 0 0 0 16
v:o:subject=exclusions carried say ahead	0 -5 6 -16 0 0 0 16
v:o:subject=exclusions carried say on	0 -4 0 -13 0 0 0 17
v:o:subject=exclusions end	0 -5 15 -1 -1 0 0 -8
v:o:subject=exclusions end ahead	0 -5 15 -1 -1 0 0 -8
v:o:subject=exclusions far	3 0 5 -9 -2 0 4 0
v:o:subject=exclusions far carried	-5 2 8 -4 -4 0 0 2
v:o:subject=exclusions far carried from ahead	-5 17 0 -1 -8 0 0 0
v:o:subject=exclusions far carried on ahead	0 -4 11 8 -2 0 0 -12
v:o:subject=exclusions far carried say	0 -1 0 -3 -2 0 0 11
v:o:subject=exclusions far no verb	3 0 5 -9 -2 0 4 0
v:o:subject=exclusions far no verb 	6 5 7 -17 -5 0 0 0
v:o:subject=exclusions far no verb ahead	3 0 5 -10 -2 0 4 0
v:o:subject=exclusions no verb	5 3 12 -25 7 0 0 -5
v:o:subject=exclusions no verb 	0 -2 8 -8 4 0 0 -3
v:o:subject=exclusions no verb ahead	5 7 10 -29 2 0 0 -2
v:o:subject=exclusions on ahead	1 0 15 -13 -3 0 0 0
v:o:subject=fees	1 -8 -9 5 18 -2 0 -16
v:o:subject=fees begin on	0 -8 0 -1 12 0 0 0
v:o:subject=fees carried	-9 -2 0 2 19 0 0 -15
v:o:subject=fees carried on ahead	0 -1 0 11 0 0 0 -8
v:o:subject=fees carried suspend	-8 -2 0 -9 23 0 0 -6
v:o:subject=fees carried suspend ahead	-8 -2 0 -9 23 0 0 -6
v:o:subject=fees carried suspend until	-8 -1 0 -3 16 0 0 -3
v:o:subject=fees carried until ahead	-8 -2 0 -6 20 0 0 -4
v:o:subject=fees far	0 -14 0 13 -2 0 0 5
v:o:subject=fees far carried	0 -18 0 -8 16 -1 7 5
v:o:subject=fees far carried be	0 1 0 5 0 0 0 -8
v:o:subject=fees far carried be ahead	0 1 0 5 0 0 0 -8
v:o:subject=fees far carried on ahead	0 -12 0 5 6 0 0 0
v:o:subject=fees far carried suspend	0 0 0 -4 -1 0 0 9
v:o:subject=fees far carried suspend ahead	0 0 0 -4 -1 0 0 9
v:o:subject=fees far carried suspend until	0 0 0 -4 -1 0 0 10
v:o:subject=fees far carried until ahead	0 0 0 -4 -1 0 0 10
v:o:subject=fees far no verb	0 -14 0 13 -2 0 0 5
v:o:subject=fees far no verb ahead	0 -11 0 -3 2 0 0 13
v:o:subject=fees far no verb today	0 -2 0 18 -9 0 0 -6
v:o:subject=fees from ahead	0 -11 0 -3 24 0 0 -9
v:o:subject=fees no verb on	4 10 0 -6 -10 0 0 6
v:o:subject=fees no verb today	0 0 0 11 -8 0 0 0
v:o:subject=fees suspend	-2 -4 0 -1 23 0 0 -15
v:o:subject=fees suspend ahead	-2 -4 0 -3 23 0 0 -15
v:o:subject=longer	0 -10 8 0 -6 -8 0 3
v:o:subject=longer be	0 -1 0 -7 0 0 0 10
v:o:subject=longer be ahead	0 -1 0 -7 0 0 0 10
v:o:subject=longer carried	-2 -2 11 2 -3 -8 0 -2
v:o:subject=longer carried be	0 0 0 0 -10 0 0 8
v:o:subject=longer carried be ahead	0 0 0 9 -10 0 0 -1
v:o:subject=longer carried be today	0 0 0 -11 0 0 0 13
v:o:subject=longer carried begin	0 5 1 6 -1 0 0 -17
v:o:subject=longer carried begin ahead	0 5 1 5 -1 0 0 -16
v:o:subject=longer carried begin on	1 9 1 -12 0 0 0 -1
v:o:subject=longer carried end	0 8 8 7 -7 0 0 -17
v:o:subject=longer carried end ahead	0 8 8 1 -6 0 0 -12
v:o:subject=longer carried end on	0 9 0 4 -5 0 0 -10
v:o:subject=longer carried from ahead	0 -10 0 4 0 0 0 6
v:o:subject=longer carried have	0 -3 0 10 -12 0 3 0
v:o:subject=longer carried have ahead	0 -3 0 10 -12 0 3 0
v:o:subject=longer carried on ahead	0 9 0 -4 -8 0 0 0
v:o:subject=longer carried run	0 -19 3 15 -7 0 0 5
v:o:subject=longer carried run ahead	0 -19 3 15 -7 0 0 5
v:o:subject=longer carried sign	0 -1 0 0 -6 0 0 10
v:o:subject=longer carried sign today	0 0 0 -9 0 0 0 9
v:o:subject=longer carried the ahead	0 0 0 -12 7 0 4 0
v:o:subject=longer carried to ahead	0 4 4 1 0 0 0 -11
v:o:subject=longer carried until ahead	0 -8 0 -1 11 0 0 0
v:o:subject=longer far  ahead	-2 10 0 9 -3 0 0 -17
v:o:subject=longer far carried	3 -17 -7 16 8 -5 -12 -2
v:o:subject=longer far carried be	0 10 0 -8 4 0 0 -3
v:o:subject=longer far carried be ahead	0 10 0 -9 5 0 0 -3
v:o:subject=longer far carried begin	-4 -22 0 24 -6 0 0 1
v:o:subject=longer far carried begin ahead	-4 -22 0 24 -6 0 0 1
v:o:subject=longer far carried charge	0 0 0 16 -4 0 0 -17
v:o:subject=longer far carried charge ahead	0 0 0 15 -3 0 0 -16
v:o:subject=longer far carried from ahead	-2 -15 -1 14 -3 0 0 8
v:o:subject=longer far carried on ahead	4 -17 0 2 13 0 0 -4
v:o:subject=longer far carried suspend	2 0 1 -7 15 0 0 -13
v:o:subject=longer far carried suspend ahead	2 0 1 -8 15 0 0 -13
v:o:subject=longer far carried suspend on	0 0 0 0 14 0 0 -14
v:o:subject=longer far carried tell	0 0 0 -11 9 0 0 2
v:o:subject=longer far carried tell ahead	0 0 0 -11 9 0 0 2
v:o:subject=longer far carried tell on	0 0 0 -11 9 0 0 2
v:o:subject=longer far carried to ahead	0 0 0 -4 -2 0 0 13
v:o:subject=longer far carried until ahead	0 0 0 23 -4 0 0 -19
v:o:subject=longer far from ahead	0 14 0 -12 0 0 0 0
v:o:subject=longer far no verb 	-2 10 0 9 -3 0 0 -17
v:o:subject=longer far no verb ahead	-2 10 -4 -10 4 -2 0 3
v:o:subject=longer far no verb from	0 14 0 -12 0 0 0 0
v:o:subject=longer far no verb today	0 -6 0 12 -4 0 0 -2
v:o:subject=longer no verb	0 -8 12 -1 -12 -4 3 3
v:o:subject=longer no verb ahead	-14 -5 13 -6 -11 -4 3 11
v:o:subject=longer no verb on	0 -2 7 1 2 0 0 -9
v:o:subject=longer no verb today	10 -3 0 8 0 0 0 -19
v:o:subject=longer no verb until	0 13 0 -12 -1 0 0 6
v:o:subject=longer on ahead	0 -10 6 5 4 0 0 -9
v:o:subject=longer other	0 0 0 -8 0 0 0 12
v:o:subject=longer other ahead	0 0 0 -8 0 0 0 12
v:o:subject=longer to ahead	-5 -3 5 14 -4 0 0 -7
v:o:subject=longer until ahead	0 12 -2 -9 4 0 0 1
v:o:subject=meeting	-17 -3 -1 -1 0 0 5 8
v:o:subject=meeting before ahead	0 17 0 -20 5 0 0 -3
v:o:subject=meeting begin	0 -20 0 0 -2 0 0 17
v:o:subject=meeting begin ahead	0 -16 0 1 -1 0 0 11
v:o:subject=meeting begin on	0 -13 0 -3 -8 0 0 20
v:o:subject=meeting by ahead	0 0 8 7 1 0 -15 -11
v:o:subject=meeting carried	-9 -7 -10 13 -6 4 13 -8
v:o:subject=meeting carried be until	0 0 0 11 0 0 0 -5
v:o:subject=meeting carried begin	-5 8 0 -1 10 0 -2 -10
v:o:subject=meeting carried begin ahead	-5 9 0 -2 10 0 -2 -10
v:o:subject=meeting carried begin on	-5 17 0 -4 0 0 0 -10
v:o:subject=meeting carried by ahead	0 -3 0 -21 11 0 14 0
v:o:subject=meeting carried end	0 3 -2 -5 -10 0 6 5
v:o:subject=meeting carried end ahead	0 3 -2 -14 -10 0 6 13
v:o:subject=meeting carried end on	0 4 0 -10 -6 0 0 10
v:o:subject=meeting carried end today	0 0 0 11 0 0 0 -10
v:o:subject=meeting carried for ahead	0 0 0 -6 8 0 0 0
v:o:subject=meeting carried from ahead	0 21 0 -13 -3 0 0 -1
v:o:subject=meeting carried meet	0 -1 0 13 -5 0 0 0
v:o:subject=meeting carried meet ahead	0 -1 0 13 -5 0 0 0
v:o:subject=meeting carried on ahead	-7 10 -1 8 -4 0 -5 -4
v:o:subject=meeting carried other	0 0 0 17 -2 0 0 -9
v:o:subject=meeting carried other ahead	0 0 0 17 -2 0 0 -9
v:o:subject=meeting carried pay	0 13 0 -13 0 0 0 0
v:o:subject=meeting carried pay ahead	0 13 0 -14 0 0 0 0
v:o:subject=meeting carried pay from	0 14 0 -14 0 0 0 0
v:o:subject=meeting carried run on	0 0 0 9 0 0 0 -9
v:o:subject=meeting carried tell	0 -6 0 17 0 0 0 -10
v:o:subject=meeting carried tell today	0 -5 0 16 0 0 0 -10
v:o:subject=meeting carried the ahead	0 -8 0 0 -8 0 -1 10
v:o:subject=meeting carried to ahead	2 0 0 -15 -5 5 0 12
v:o:subject=meeting carried until ahead	-1 -13 0 3 -3 -1 5 7
v:o:subject=meeting continue	0 27 0 -17 0 0 -1 -10
v:o:subject=meeting continue ahead	0 12 0 0 0 0 -1 -10
v:o:subject=meeting far	-14 2 5 -2 0 -10 1 4
v:o:subject=meeting far  ahead	0 3 11 -4 -7 -1 0 0
v:o:subject=meeting far  today	0 13 0 2 -1 0 0 -17
v:o:subject=meeting far carried	0 9 -23 10 -6 0 1 -13
v:o:subject=meeting far carried agree	0 -11 0 -10 -1 0 9 13
v:o:subject=meeting far carried agree ahead	0 -10 0 -10 -1 0 9 13
v:o:subject=meeting far carried answer	0 0 0 8 -1 0 0 -1
v:o:subject=meeting far carried answer ahead	0 0 0 8 -1 0 0 -1
v:o:subject=meeting far carried be by	6 -2 0 -5 -4 0 12 -6
v:o:subject=meeting far carried be until	0 13 0 -13 0 0 0 0
v:o:subject=meeting far carried begin from	0 10 0 -8 0 0 0 0
v:o:subject=meeting far carried begin until	0 -8 0 -5 2 0 0 11
v:o:subject=meeting far carried by ahead	5 -2 0 2 5 -1 2 -17
v:o:subject=meeting far carried charge	0 -2 0 -5 0 0 0 10
v:o:subject=meeting far carried charge ahead	0 -1 0 -6 0 0 0 10
v:o:subject=meeting far carried end	0 -10 -2 -3 0 0 0 16
v:o:subject=meeting far carried end ahead	0 -9 -2 -4 0 0 0 16
v:o:subject=meeting far carried fall	0 4 0 -10 0 6 0 0
v:o:subject=meeting far carried fall on	0 4 0 -10 0 6 0 0
v:o:subject=meeting far carried for ahead	0 -7 0 19 -3 0 0 -6
v:o:subject=meeting far carried keep	0 -4 0 11 0 0 0 -5
v:o:subject=meeting far carried leave on	0 15 0 -15 0 0 0 0
v:o:subject=meeting far carried meet	0 -1 0 11 -3 0 0 0
v:o:subject=meeting far carried meet ahead	0 -1 0 10 -3 0 0 0
v:o:subject=meeting far carried on ahead	5 0 -5 0 -12 4 -4 6
v:o:subject=meeting far carried on today	0 -2 0 8 0 0 0 -1
v:o:subject=meeting far carried other	0 9 -1 8 3 0 -9 -14
v:o:subject=meeting far carried other ahead	0 9 -1 7 3 0 -9 -13
v:o:subject=meeting far carried other by	0 4 0 -1 10 0 -8 -8
v:o:subject=meeting far carried other until	0 1 0 8 -4 0 0 -4
v:o:subject=meeting far carried pay	0 15 0 -6 0 0 0 -12
v:o:subject=meeting far carried pay ahead	0 2 0 4 0 0 0 -11
v:o:subject=meeting far carried pay today	0 14 0 -13 0 0 0 0
v:o:subject=meeting far carried put	0 1 0 10 -6 0 0 -6
v:o:subject=meeting far carried return	0 0 0 12 0 0 0 -8
v:o:subject=meeting far carried return ahead	0 0 0 12 0 0 0 -8
v:o:subject=meeting far carried run	0 -10 0 -2 10 0 0 0
v:o:subject=meeting far carried run ahead	0 -10 0 -2 10 0 0 0
v:o:subject=meeting far carried sign	0 10 0 -11 11 0 0 -8
v:o:subject=meeting far carried sign ahead	0 -8 0 -3 12 0 0 0
v:o:subject=meeting far carried sign today	0 16 0 -8 0 0 0 -7
v:o:subject=meeting far carried suspend	-6 0 0 -5 9 0 0 1
v:o:subject=meeting far carried suspend ahead	-6 1 0 -8 9 0 0 2
v:o:subject=meeting far carried suspend until	-5 0 0 -16 7 0 0 10
v:o:subject=meeting far carried tell	0 13 0 -11 0 0 0 0
v:o:subject=meeting far carried tell today	0 15 0 -14 0 0 0 0
v:o:subject=meeting far carried the ahead	0 0 0 1 9 0 7 -17
v:o:subject=meeting far carried until ahead	-7 -3 -3 -7 5 -1 0 10
v:o:subject=meeting far no verb	-14 2 5 -2 0 -10 1 4
v:o:subject=meeting far no verb 	0 15 11 -1 -9 -1 0 -13
v:o:subject=meeting far no verb ahead	-12 4 5 -5 4 -8 2 0
v:o:subject=meeting far no verb on	0 -9 0 13 -8 0 0 2
v:o:subject=meeting far no verb to	0 -6 0 -8 8 0 0 5
v:o:subject=meeting far no verb today	0 -3 0 3 -13 0 0 5
v:o:subject=meeting far no verb wednesday,	0 10 0 -6 0 0 0 -2
v:o:subject=meeting far on ahead	0 -3 0 1 -8 0 0 10
v:o:subject=meeting far on today	0 -6 0 14 0 0 0 -8
v:o:subject=meeting far to ahead	0 -6 0 -8 8 0 0 5
v:o:subject=meeting no verb	-9 -3 0 -3 -1 -3 3 8
v:o:subject=meeting no verb 	0 -7 0 27 -10 0 0 -4
v:o:subject=meeting no verb ahead	-8 1 1 -9 1 -2 3 6
v:o:subject=meeting no verb before	0 17 0 -20 5 0 0 -3
v:o:subject=meeting no verb by	0 0 9 5 0 0 -7 -10
v:o:subject=meeting no verb monday,	0 -9 0 14 -3 0 0 -1
v:o:subject=meeting no verb of	0 7 0 -14 0 0 0 9
v:o:subject=meeting no verb on	0 3 0 -12 5 -3 19 -8
v:o:subject=meeting no verb telephone	0 0 0 12 0 0 0 -8
v:o:subject=meeting no verb today	0 -15 0 10 -11 0 0 3
v:o:subject=meeting no verb until	0 -3 0 -7 -5 0 0 16
v:o:subject=meeting of ahead	0 18 0 -14 -1 0 -2 0
v:o:subject=meeting on ahead	-4 -7 -2 -1 1 -5 23 -4
v:o:subject=meeting on today	0 -3 0 -8 0 0 0 13
v:o:subject=meeting other	0 0 0 6 11 0 0 -12
v:o:subject=meeting other ahead	0 0 0 6 11 0 0 -12
v:o:subject=meeting other on	0 0 0 0 13 0 0 -12
v:o:subject=meeting put	0 -5 0 11 0 0 0 -2
v:o:subject=meeting put ahead	0 -5 0 11 0 0 0 -2
v:o:subject=meeting suspend	0 -2 0 12 -1 0 0 -1
v:o:subject=meeting suspend ahead	0 -2 0 11 -1 0 0 -1
v:o:subject=meeting to ahead	0 -3 0 16 -1 0 0 -8
v:o:subject=meeting until ahead	0 -5 0 -6 -6 0 0 19
v:o:subject=none	-10 7 0 0 -7 -21 -6 8
v:o:subject=none  ahead	-8 -25 -9 2 12 -1 -7 15
v:o:subject=none  today	-1 22 0 -14 -1 0 0 2
v:o:subject=none a ahead	0 -7 0 11 0 0 0 -1
v:o:subject=none after ahead	0 -6 0 20 -5 0 0 -6
v:o:subject=none alert, today	0 10 0 -9 0 0 0 0
v:o:subject=none before ahead	0 -32 0 20 0 0 0 11
v:o:subject=none briefing, today	0 -4 0 -8 0 0 0 13
v:o:subject=none bulletin, today	0 12 0 -9 0 0 0 0
v:o:subject=none by ahead	-4 -3 0 -7 0 0 6 9
v:o:subject=none call, today	0 0 0 -10 0 0 0 11
v:o:subject=none carried	-10 8 -7 2 -8 -9 8 1
v:o:subject=none carried  ahead	7 10 2 -2 -4 0 8 -20
v:o:subject=none carried  today	0 -18 -1 10 -2 0 0 1
v:o:subject=none carried a ahead	0 -2 0 9 0 0 0 -2
v:o:subject=none carried after ahead	0 1 0 -12 11 0 0 0
v:o:subject=none carried agree	4 -4 0 21 -1 0 0 -22
v:o:subject=none carried agree ahead	4 -3 0 19 -1 0 0 -21
v:o:subject=none carried agree until	0 0 0 22 0 0 -1 -19
v:o:subject=none carried announce	0 0 0 19 -3 0 0 -20
v:o:subject=none carried announce ahead	0 0 0 11 0 0 0 -17
v:o:subject=none carried announce for	0 -1 0 10 -8 0 0 0
v:o:subject=none carried announce on	0 5 0 0 4 0 0 -14
v:o:subject=none carried announce today	0 -1 0 17 -8 0 0 -3
v:o:subject=none carried ask on	0 17 0 -23 5 0 0 0
v:o:subject=none carried be 	12 -3 0 2 -5 0 11 -19
v:o:subject=none carried be by	0 11 0 -5 4 0 1 -11
v:o:subject=none carried be from	0 -6 0 12 0 0 0 -2
v:o:subject=none carried be is	0 3 0 -15 -4 0 -4 17
v:o:subject=none carried be of	0 -16 0 0 0 0 0 10
v:o:subject=none carried be on	-2 3 0 -12 7 0 0 6
v:o:subject=none carried be today	0 5 0 0 -11 0 0 1
v:o:subject=none carried be until	-4 12 0 -4 -12 0 5 0
v:o:subject=none carried before ahead	0 13 -6 -21 11 0 0 0
v:o:subject=none carried begin	0 17 -9 -12 -11 -1 6 2
v:o:subject=none carried begin ahead	1 2 -8 2 -14 0 7 0
v:o:subject=none carried begin before	0 7 0 -14 -1 0 0 9
v:o:subject=none carried begin by	0 -12 0 3 -4 0 10 0
v:o:subject=none carried begin on	7 5 0 0 -24 0 0 -2
v:o:subject=none carried begin since	0 14 0 -13 0 0 0 0
v:o:subject=none carried begin the	0 -14 0 10 0 0 0 1
v:o:subject=none carried begin today	0 24 0 -22 0 0 0 1
v:o:subject=none carried begin until	0 -4 0 -3 12 0 0 -1
v:o:subject=none carried by ahead	0 4 -2 -15 5 4 7 -5
v:o:subject=none carried call	0 13 0 -11 3 0 0 -3
v:o:subject=none carried call ahead	0 13 0 -11 3 0 0 -3
v:o:subject=none carried call on	0 11 0 -10 -5 0 0 4
v:o:subject=none carried carry	0 0 0 -5 -2 0 0 11
v:o:subject=none carried carry ahead	0 0 0 -6 -2 0 0 11
v:o:subject=none carried charge	0 17 0 0 -9 0 0 -15
v:o:subject=none carried charge ahead	0 21 0 -6 -6 0 0 -13
v:o:subject=none carried charge from	0 25 0 -20 -1 0 0 -5
v:o:subject=none carried charge today	0 -7 0 12 -1 0 0 0
v:o:subject=none carried clear	0 -9 0 11 -3 0 0 1
v:o:subject=none carried clear ahead	0 -8 0 10 -3 0 0 1
v:o:subject=none carried collect	0 11 0 -15 0 0 0 5
v:o:subject=none carried collect from	0 18 0 -16 0 0 0 0
v:o:subject=none carried confirm	0 0 0 -2 9 0 0 -2
v:o:subject=none carried confirm ahead	0 0 0 -3 9 0 0 -2
v:o:subject=none carried cut	0 10 0 -8 0 0 0 0
v:o:subject=none carried cut ahead	0 11 0 -9 0 0 0 0
v:o:subject=none carried end	3 -1 0 -11 -6 3 -5 13
v:o:subject=none carried end ends	1 0 0 -10 0 0 0 9
v:o:subject=none carried end on	2 19 0 -15 -14 0 0 6
v:o:subject=none carried end today	0 8 -1 -13 0 0 0 10
v:o:subject=none carried ends ahead	1 0 0 -14 0 0 0 13
v:o:subject=none carried extend	5 -7 -1 14 0 0 0 -7
v:o:subject=none carried extend ahead	5 -6 -1 13 0 0 0 -7
v:o:subject=none carried from ahead	-16 27 -3 -11 -1 0 0 -14
v:o:subject=none carried get	-1 7 -3 -13 13 0 0 0
v:o:subject=none carried get ahead	-1 7 -3 -13 13 0 0 0
v:o:subject=none carried get on	0 -12 0 -16 23 0 0 2
v:o:subject=none carried have	-6 -2 7 -13 16 0 0 0
v:o:subject=none carried have ahead	-6 0 7 -17 18 0 0 0
v:o:subject=none carried have by	0 13 0 -18 12 0 -6 -1
v:o:subject=none carried have on	0 -11 0 10 0 0 0 0
v:o:subject=none carried have the	0 0 0 -3 0 0 11 -4
v:o:subject=none carried have until	-3 -16 8 -8 6 0 -3 14
v:o:subject=none carried is today	0 -1 0 -10 0 0 0 13
v:o:subject=none carried keep on	0 0 0 -10 0 0 0 10
v:o:subject=none carried keep until	0 0 0 14 0 0 0 -12
v:o:subject=none carried know ahead	0 10 0 -15 9 0 0 -4
v:o:subject=none carried know today	0 -8 0 10 0 0 0 0
v:o:subject=none carried land ahead	0 -18 0 18 0 0 0 2
v:o:subject=none carried leave 	0 18 0 -11 0 0 0 -6
v:o:subject=none carried let	0 -11 0 0 1 0 0 11
v:o:subject=none carried let ahead	0 -11 0 0 1 0 0 12
v:o:subject=none carried let until	0 -2 0 -3 0 0 0 9
v:o:subject=none carried look	0 0 0 13 -10 0 0 0
v:o:subject=none carried look ahead	0 0 0 10 -10 0 0 0
v:o:subject=none carried meet	0 -17 0 15 0 0 -3 -1
v:o:subject=none carried meet ahead	0 -14 0 6 0 0 -3 4
v:o:subject=none carried meet meets	0 0 0 -8 -7 0 0 15
v:o:subject=none carried meet on	0 -5 0 9 0 0 0 -8
v:o:subject=none carried meet the	0 0 0 -8 11 0 0 0
v:o:subject=none carried meet today	0 0 0 12 0 0 0 -8
v:o:subject=none carried meets ahead	0 0 0 -8 -7 0 0 15
v:o:subject=none carried move	0 -7 0 12 -1 0 0 0
v:o:subject=none carried move ahead	0 -7 0 10 -1 0 0 0
v:o:subject=none carried of ahead	0 -7 0 2 -3 0 0 12
v:o:subject=none carried of today	0 -5 0 9 0 0 0 0
v:o:subject=none carried on ahead	8 6 2 3 -1 -10 -14 -13
v:o:subject=none carried on today	0 -4 0 12 -14 0 0 1
v:o:subject=none carried other	-4 7 9 -9 -10 -2 4 3
v:o:subject=none carried other ahead	-4 9 9 -3 -9 -2 4 -5
v:o:subject=none carried other by	0 -1 0 -9 0 0 1 9
v:o:subject=none carried other on	0 8 0 0 -2 0 0 -8
v:o:subject=none carried other to	0 -3 3 -8 0 0 0 9
v:o:subject=none carried other today	0 0 0 -10 0 0 0 13
v:o:subject=none carried other until	0 3 8 -8 3 0 6 -18
v:o:subject=none carried pay from	0 16 0 -16 5 0 4 -14
v:o:subject=none carried pay on	0 15 0 -11 0 0 0 -2
v:o:subject=none carried pay the	0 8 0 -10 0 0 0 2
v:o:subject=none carried pay until	0 -3 0 -10 0 0 0 12
v:o:subject=none carried promise	0 -6 0 9 0 0 0 -1
v:o:subject=none carried promise ahead	0 -6 0 9 0 0 0 -1
v:o:subject=none carried put	0 3 0 9 0 0 -2 -13
v:o:subject=none carried put ahead	0 5 0 6 0 0 -2 -12
v:o:subject=none carried put of	0 10 0 -9 0 0 0 0
v:o:subject=none carried put on	0 -14 0 21 0 0 0 -3
v:o:subject=none carried raise	0 -10 0 8 0 0 0 0
v:o:subject=none carried raise on	0 -11 0 12 0 0 0 0
v:o:subject=none carried receive	0 -3 0 -3 8 0 0 0
v:o:subject=none carried receive ahead	0 -3 0 -4 9 0 0 0
v:o:subject=none carried reduce	0 15 0 -7 -6 0 0 0
v:o:subject=none carried reduce ahead	0 15 0 -7 -6 0 0 0
v:o:subject=none carried report	0 0 0 -12 14 0 0 0
v:o:subject=none carried report ahead	0 0 0 -13 15 0 0 0
v:o:subject=none carried return	0 -6 0 14 -5 0 0 0
v:o:subject=none carried return ahead	0 -5 0 12 -5 0 0 0
v:o:subject=none carried return on	0 -8 0 15 -3 0 0 -1
v:o:subject=none carried run	1 -5 1 -6 -2 0 0 11
v:o:subject=none carried run ahead	1 -4 1 -8 -2 0 0 13
v:o:subject=none carried run on	1 11 2 -16 0 0 0 0
v:o:subject=none carried run to	0 -6 0 -3 0 0 0 12
v:o:subject=none carried say	0 -2 0 -9 0 0 8 7
v:o:subject=none carried say ahead	0 0 0 -16 0 0 8 11
v:o:subject=none carried say on	0 0 0 -7 -6 0 0 14
v:o:subject=none carried say today	0 -7 0 20 0 0 0 -7
v:o:subject=none carried see	0 -4 0 11 0 0 0 -4
v:o:subject=none carried see ahead	0 -4 0 10 0 0 0 -4
v:o:subject=none carried settle	0 -1 0 -7 11 0 0 -2
v:o:subject=none carried settle ahead	0 -1 0 -7 11 0 0 -2
v:o:subject=none carried settle on	0 0 0 -7 12 0 0 -2
v:o:subject=none carried ship	0 5 0 -10 -3 0 0 10
v:o:subject=none carried show	0 -10 0 11 0 0 0 0
v:o:subject=none carried sign	0 2 0 1 -12 0 7 0
v:o:subject=none carried sign ahead	0 5 0 0 -11 0 7 -2
v:o:subject=none carried sign by	0 -4 0 -5 -8 0 9 8
v:o:subject=none carried sign on	0 -5 0 23 -9 0 0 -15
v:o:subject=none carried sign signed	0 11 0 -1 0 0 0 -10
v:o:subject=none carried signed ahead	0 11 0 -3 0 0 0 -9
v:o:subject=none carried sit	0 4 0 -6 11 0 0 -13
v:o:subject=none carried sit ahead	0 5 0 -6 11 0 0 -13
v:o:subject=none carried sit until	0 15 0 0 -11 0 0 -7
v:o:subject=none carried suspend ahead	0 3 7 -10 -7 0 -2 10
v:o:subject=none carried suspend from	0 16 0 -10 -2 0 0 0
v:o:subject=none carried suspend on	0 0 11 -7 0 0 0 0
v:o:subject=none carried suspend the	0 -4 0 -12 0 0 0 17
v:o:subject=none carried suspend to	0 5 0 2 2 0 0 -8
v:o:subject=none carried suspend until	0 -12 0 7 -9 0 -1 10
v:o:subject=none carried tell	0 -20 0 26 -6 5 0 -9
v:o:subject=none carried tell ahead	0 -16 0 18 -5 5 0 -2
v:o:subject=none carried tell on	0 -16 0 26 -3 0 0 -4
v:o:subject=none carried tell today	0 -2 0 10 0 0 0 -3
v:o:subject=none carried the ahead	-6 0 -7 -7 -5 0 6 12
v:o:subject=none carried threaten	-2 -9 0 16 0 0 0 0
v:o:subject=none carried threaten ahead	-2 -9 0 16 0 0 0 0
v:o:subject=none carried threaten from	-2 -9 0 14 0 0 0 0
v:o:subject=none carried till ahead	2 -1 0 9 0 0 0 -8
v:o:subject=none carried until ahead	-13 -13 5 2 -6 1 9 6
v:o:subject=none carried want	0 3 0 -11 -6 0 11 1
v:o:subject=none carried want ahead	0 3 0 -11 -6 0 11 1
v:o:subject=none carried with ahead	0 1 0 12 0 0 0 -12
v:o:subject=none carried write on	0 0 -2 -5 12 0 0 0
v:o:subject=none date: today	0 -10 0 -1 15 0 0 -9
v:o:subject=none friday today	0 17 0 -9 0 0 0 -8
v:o:subject=none friday, ahead	0 -5 0 16 -6 0 5 -12
v:o:subject=none friday, today	0 15 0 -4 -4 0 0 -15
v:o:subject=none from ahead	0 5 0 4 -10 0 0 -9
v:o:subject=none from today	0 22 0 -25 6 0 0 0
v:o:subject=none lisbon, today	0 0 0 -2 9 0 0 -6
v:o:subject=none monday today	0 -6 0 12 0 0 0 -1
v:o:subject=none monday, today	0 -6 2 8 4 0 0 -17
v:o:subject=none montevideo, today	0 0 0 10 0 0 0 -7
v:o:subject=none no verb	-10 7 0 0 -7 -21 -6 8
v:o:subject=none no verb 	-13 1 -11 -10 10 -3 -11 13
v:o:subject=none no verb (	0 -10 0 6 0 0 0 1
v:o:subject=none no verb a	0 -8 0 14 0 0 0 -3
v:o:subject=none no verb after	0 -6 0 20 -5 0 0 -6
v:o:subject=none no verb ahead	-2 10 6 -11 -9 -12 0 5
v:o:subject=none no verb alert,	0 10 0 -9 0 0 0 0
v:o:subject=none no verb before	0 -32 0 20 0 0 0 11
v:o:subject=none no verb briefing,	0 -4 0 -8 0 0 0 13
v:o:subject=none no verb brussels,	0 -4 0 13 0 0 0 -7
v:o:subject=none no verb bulletin,	0 12 0 -9 0 0 0 0
v:o:subject=none no verb by	-4 -3 0 -7 0 0 6 9
v:o:subject=none no verb call,	0 0 0 -10 0 0 0 11
v:o:subject=none no verb date:	0 -16 0 -4 15 0 0 1
v:o:subject=none no verb for	0 14 0 -9 0 0 0 -4
v:o:subject=none no verb friday	0 17 0 -9 0 0 0 -8
v:o:subject=none no verb friday,	0 11 0 5 -12 0 4 -27
v:o:subject=none no verb from	0 23 0 -14 0 0 0 -12
v:o:subject=none no verb lisbon,	0 0 0 -2 9 0 0 -6
v:o:subject=none no verb monday	0 -6 0 12 0 0 0 -1
v:o:subject=none no verb monday,	0 -3 2 9 3 0 0 -19
v:o:subject=none no verb montevideo,	0 0 0 10 0 0 0 -7
v:o:subject=none no verb note,	0 19 0 -12 0 0 0 -5
v:o:subject=none no verb of	0 4 0 -3 7 0 0 -11
v:o:subject=none no verb on	7 6 16 -17 -19 0 -1 7
v:o:subject=none no verb saturday	0 0 0 16 0 0 0 -13
v:o:subject=none no verb since	0 16 0 -13 0 0 0 -3
v:o:subject=none no verb sunday,	0 0 0 11 -1 0 0 -8
v:o:subject=none no verb the	-2 2 9 6 -5 0 -1 -10
v:o:subject=none no verb thursday,	0 -13 0 2 -2 0 0 8
v:o:subject=none no verb today	-15 -1 -6 9 0 -6 -12 4
v:o:subject=none no verb tomorrow,	0 13 0 -10 0 0 0 -1
v:o:subject=none no verb tuesday	0 -2 0 11 0 0 0 -3
v:o:subject=none no verb tuesday,	0 -6 0 15 -1 0 0 -6
v:o:subject=none no verb until	0 -6 -1 -15 8 0 -1 19
v:o:subject=none no verb valletta,	0 0 0 12 0 0 0 -11
v:o:subject=none no verb washington,	0 -4 0 -4 11 0 0 -1
v:o:subject=none no verb wednesday,	0 -14 0 3 -2 0 0 10
v:o:subject=none no verb weekly,	0 0 0 -17 0 0 0 18
v:o:subject=none no verb ·	0 -4 0 13 0 0 0 -2
v:o:subject=none no verb —	0 -21 0 16 -6 0 0 0
v:o:subject=none note, today	0 19 0 -12 0 0 0 -5
v:o:subject=none of today	0 14 0 -9 0 0 0 -1
v:o:subject=none on ahead	7 -3 16 -8 -18 0 -1 9
v:o:subject=none on today	0 19 0 -16 0 0 0 -1
v:o:subject=none saturday today	0 0 0 16 0 0 0 -13
v:o:subject=none since ahead	0 16 0 -13 0 0 0 -3
v:o:subject=none the ahead	-1 7 9 -12 -4 0 -1 2
v:o:subject=none the today	0 -10 0 26 0 0 0 -19
v:o:subject=none tomorrow, ahead	0 13 0 -10 0 0 0 -1
v:o:subject=none tuesday today	0 -2 0 11 0 0 0 -3
v:o:subject=none tuesday, today	0 -3 0 19 -1 0 0 -12
v:o:subject=none until ahead	0 -5 -1 -18 8 0 -1 22
v:o:subject=none valletta, today	0 0 0 12 0 0 0 -11
v:o:subject=none washington, today	0 -4 0 -4 11 0 0 -1
v:o:subject=none wednesday, today	0 -27 0 8 -1 0 0 15
v:o:subject=none weekly, today	0 0 0 -17 0 0 0 18
v:o:subject=none · today	0 -4 0 12 0 0 0 -2
v:o:subject=none — today	0 -18 0 15 -4 0 0 0
v:o:subject=procedure	-7 -2 -3 -10 25 -2 -10 -12
v:o:subject=procedure  ahead	0 -8 0 -14 25 0 0 0
v:o:subject=procedure be on	0 -1 0 -1 9 0 0 -8
v:o:subject=procedure before ahead	0 -10 0 25 -16 0 0 0
v:o:subject=procedure begin	0 10 0 -14 6 0 0 0
v:o:subject=procedure begin on	0 -4 0 -3 9 0 0 0
v:o:subject=procedure by ahead	-2 -13 9 0 -2 0 0 9
v:o:subject=procedure carried	-1 6 -8 -4 16 0 -6 -16
v:o:subject=procedure carried be	0 -6 0 18 -3 0 0 -9
v:o:subject=procedure carried be ahead	0 -4 0 13 -1 0 0 -7
v:o:subject=procedure carried be on	0 -11 0 0 8 0 0 -1
v:o:subject=procedure carried begin	4 -6 0 -9 5 0 0 6
v:o:subject=procedure carried begin ahead	4 -6 0 -11 6 0 0 6
v:o:subject=procedure carried begin on	0 11 0 -5 -2 0 0 -2
v:o:subject=procedure carried collect	0 12 0 0 -13 0 0 0
v:o:subject=procedure carried collect ahead	0 12 0 0 -13 0 0 0
v:o:subject=procedure carried end	0 0 0 -1 11 0 0 -6
v:o:subject=procedure carried end ahead	0 0 0 -1 11 0 0 -6
v:o:subject=procedure carried end on	0 0 0 -2 11 0 0 -5
v:o:subject=procedure carried expect	0 10 0 -8 -1 0 0 0
v:o:subject=procedure carried expect ahead	0 10 0 -8 -1 0 0 0
v:o:subject=procedure carried from ahead	5 6 0 0 -12 0 0 -1
v:o:subject=procedure carried on ahead	0 3 -1 -4 10 2 0 -12
v:o:subject=procedure carried on today	0 0 0 -9 10 0 0 0
v:o:subject=procedure carried other	0 12 0 -12 4 0 0 -1
v:o:subject=procedure carried other ahead	0 12 0 -3 -5 0 0 -1
v:o:subject=procedure carried suspend	0 -4 0 0 -5 0 0 9
v:o:subject=procedure carried suspend ahead	0 -4 0 0 -5 0 0 9
v:o:subject=procedure carried the ahead	0 6 0 10 -9 0 0 -12
v:o:subject=procedure carried until ahead	0 0 0 1 -4 -2 0 11
v:o:subject=procedure end	0 0 0 21 -12 0 0 -6
v:o:subject=procedure end ahead	0 0 0 13 -10 0 0 0
v:o:subject=procedure end on	0 0 0 15 -12 0 0 0
v:o:subject=procedure far	0 -8 0 0 10 8 -6 -2
v:o:subject=procedure far  ahead	-3 -5 0 -12 1 11 0 10
v:o:subject=procedure far  today	0 -14 0 18 -2 0 0 0
v:o:subject=procedure far carried	1 -3 12 -4 4 -8 -3 -2
v:o:subject=procedure far carried be	0 12 0 -6 8 -1 -3 -7
v:o:subject=procedure far carried be ahead	0 12 0 -6 8 -1 -3 -7
v:o:subject=procedure far carried begin	5 -4 9 -9 4 0 0 -5
v:o:subject=procedure far carried begin ahead	5 -3 9 -11 4 0 0 -4
v:o:subject=procedure far carried begin from	7 2 0 -10 -1 0 0 0
v:o:subject=procedure far carried begin on	0 0 0 -5 9 0 0 0
v:o:subject=procedure far carried by ahead	0 -9 0 -4 0 0 2 9
v:o:subject=procedure far carried from ahead	4 -2 0 3 9 0 0 -16
v:o:subject=procedure far carried have	0 13 0 0 -5 0 0 -8
v:o:subject=procedure far carried have ahead	0 13 0 0 -4 0 0 -8
v:o:subject=procedure far carried pay	0 -5 0 11 -1 0 0 -2
v:o:subject=procedure far carried pay ahead	0 -4 0 9 0 0 0 -1
v:o:subject=procedure far carried suspend ahead	-2 9 4 -7 0 0 0 -6
v:o:subject=procedure far carried suspend until	-1 12 3 -6 -4 0 0 -2
v:o:subject=procedure far carried until ahead	-4 12 15 -24 0 0 0 -7
v:o:subject=procedure far from ahead	0 -5 0 9 -2 0 0 0
v:o:subject=procedure far no verb	0 -8 0 0 10 8 -6 -2
v:o:subject=procedure far no verb 	-3 -17 0 1 0 11 0 9
v:o:subject=procedure far no verb from	0 -5 0 9 -2 0 0 0
v:o:subject=procedure far no verb on	0 0 1 -14 14 0 0 -7
v:o:subject=procedure far no verb today	0 -20 0 17 7 0 0 -14
v:o:subject=procedure far no verb until	0 7 0 8 -5 0 0 -9
v:o:subject=procedure far on ahead	0 0 1 -14 14 0 0 -6
v:o:subject=procedure far until ahead	0 7 0 8 -5 0 0 -9
v:o:subject=procedure no verb	1 6 0 -22 18 -8 -3 3
v:o:subject=procedure no verb 	0 -9 0 -15 27 0 0 -1
v:o:subject=procedure no verb ahead	2 -13 1 0 4 -7 -2 11
v:o:subject=procedure no verb by	0 -10 9 1 -9 0 0 9
v:o:subject=procedure no verb from	6 -11 0 4 0 0 0 0
v:o:subject=procedure no verb on	4 -1 -1 6 -2 0 0 -9
v:o:subject=procedure no verb the	0 0 0 -7 -4 0 0 15
v:o:subject=procedure no verb today	0 25 0 -34 24 0 0 -11
v:o:subject=procedure no verb until	0 9 0 0 -8 0 0 0
v:o:subject=procedure no verb votes	0 -3 0 -10 11 0 0 1
v:o:subject=procedure on ahead	0 -14 -3 3 11 2 0 -22
v:o:subject=procedure on today	0 -5 0 30 -18 0 0 -2
v:o:subject=procedure other until	0 0 0 -14 15 0 0 0
v:o:subject=procedure say	0 0 0 -12 13 0 0 0
v:o:subject=procedure say ahead	0 0 0 -12 13 0 0 0
v:o:subject=procedure say on	0 0 0 -10 10 0 0 0
v:o:subject=procedure send	0 0 0 12 -11 0 0 0
v:o:subject=procedure send ahead	0 0 0 12 -11 0 0 0
v:o:subject=procedure send until	0 0 0 12 -11 0 0 0
v:o:subject=procedure suspend	0 -5 0 16 -6 0 0 -1
v:o:subject=procedure the ahead	0 0 0 -4 -5 0 0 14
v:o:subject=procedure votes ahead	0 0 0 10 -8 0 0 0
v:o:subject=sale	-9 15 -3 -24 -15 35 -3 -8
v:o:subject=sale by ahead	0 6 0 0 -18 9 0 0
v:o:subject=sale carried	0 -6 0 -5 1 15 0 -2
v:o:subject=sale carried on ahead	0 -3 0 12 0 0 0 0
v:o:subject=sale carried until ahead	0 0 0 -6 0 0 0 8
v:o:subject=sale far	3 -6 0 -2 12 3 0 -9
v:o:subject=sale far carried	-2 -3 8 -4 0 5 8 -13
v:o:subject=sale far carried be	0 4 0 -12 -3 0 12 0
v:o:subject=sale far carried be ahead	0 4 0 -16 -2 0 12 0
v:o:subject=sale far carried on ahead	0 7 0 10 -11 -3 0 -8
v:o:subject=sale far carried sign	0 -6 0 10 0 3 0 -7
v:o:subject=sale far carried sign ahead	0 -6 0 10 0 3 0 -7
v:o:subject=sale far carried sign on	0 -3 0 11 0 0 0 -6
v:o:subject=sale far carried suspend	0 -7 11 -4 0 0 0 0
v:o:subject=sale far carried suspend ahead	0 -7 11 -4 0 0 0 0
v:o:subject=sale far carried until ahead	0 -10 9 -4 0 4 0 -3
v:o:subject=sale far no verb	3 -6 0 -2 12 3 0 -9
v:o:subject=sale far no verb today	0 -2 0 -4 11 0 0 -1
v:o:subject=sale no verb	-6 16 -1 -16 -6 18 -1 -5
v:o:subject=sale no verb ahead	-6 17 -1 -18 -6 19 -1 -4
v:o:subject=sale no verb by	0 7 0 -3 -14 10 0 0
v:o:subject=sale no verb on	0 14 0 -3 0 -4 0 -7
v:o:subject=sale on ahead	0 16 0 -7 -3 1 0 -7
v:o:subject=signing	0 13 -11 3 -4 -3 -16 -7
v:o:subject=signing  ahead	0 7 0 -10 0 7 0 -1
v:o:subject=signing after ahead	4 -14 0 12 -5 0 0 0
v:o:subject=signing be	0 -14 0 0 6 0 0 2
v:o:subject=signing be ahead	0 -14 0 0 7 0 0 3
v:o:subject=signing be by	0 -7 0 -14 13 0 0 5
v:o:subject=signing before ahead	0 12 0 -10 0 0 0 -3
v:o:subject=signing begin	0 0 0 10 -12 0 0 0
v:o:subject=signing begin ahead	0 2 0 5 -12 0 0 0
v:o:subject=signing begin on	0 19 0 -12 -2 0 0 -3
v:o:subject=signing by ahead	0 -16 0 -17 16 0 -5 17
v:o:subject=signing expect	0 11 0 -9 -10 0 0 8
v:o:subject=signing expect ahead	0 11 0 -9 -10 0 0 8
v:o:subject=signing no verb	-2 1 -13 4 -8 0 -9 7
v:o:subject=signing no verb 	0 8 0 -10 0 7 0 -1
v:o:subject=signing no verb ahead	-1 1 -11 -5 -1 0 -8 16
v:o:subject=signing no verb from	0 -6 0 0 10 0 0 0
v:o:subject=signing no verb of	0 -17 0 27 0 0 0 -5
v:o:subject=signing no verb on	-4 6 -5 -3 -9 -1 0 12
v:o:subject=signing no verb the	0 -7 0 -4 12 0 0 0
v:o:subject=signing no verb today	0 0 0 21 -8 0 0 -19
v:o:subject=signing no verb until	4 9 0 -8 -5 0 0 0
v:o:subject=signing of ahead	0 7 0 3 0 0 0 -13
v:o:subject=signing of today	0 -6 0 13 -1 0 0 -1
v:o:subject=signing on ahead	-5 16 0 -5 -19 -3 0 6
v:o:subject=signing on today	0 17 0 -16 0 0 0 0
v:o:subject=signing sign	0 -8 0 7 0 0 0 0
v:o:subject=signing sign ahead	0 -8 0 12 0 0 0 -3
v:o:subject=signing sign on	0 10 0 -8 0 0 0 0
v:o:subject=signing the ahead	0 -10 0 -1 5 0 0 8
v:o:subject=signing until ahead	4 14 0 -21 3 0 0 -4
v:o:subject=truce	14 0 5 -18 -1 -19 -15 18
v:o:subject=truce  ahead	-6 -3 0 7 -18 0 0 10
v:o:subject=truce  today	0 -11 2 -18 9 0 0 14
v:o:subject=truce be	0 -10 0 1 0 0 -2 10
v:o:subject=truce be on	0 -9 0 -6 -3 0 0 16
v:o:subject=truce be since	0 0 0 10 0 0 0 -9
v:o:subject=truce be until	0 -8 0 14 0 0 0 -7
v:o:subject=truce begin	1 9 0 2 -2 0 0 -13
v:o:subject=truce begin from	0 14 0 -10 0 0 0 0
v:o:subject=truce begin on	-2 1 0 11 -7 0 0 -9
v:o:subject=truce begin today	0 7 0 1 0 0 0 -9
v:o:subject=truce begin until	5 -1 1 7 5 0 0 -17
v:o:subject=truce by ahead	0 9 0 -3 0 0 -3 0
v:o:subject=truce carried	-5 -5 -3 7 0 -13 -1 3
v:o:subject=truce carried be 	0 0 0 11 0 0 0 -7
v:o:subject=truce carried be by	0 0 0 11 4 0 -5 -12
v:o:subject=truce carried be from	0 -8 0 13 0 0 0 -2
v:o:subject=truce carried be is	0 -14 0 -1 7 0 0 4
v:o:subject=truce carried be on	0 0 0 -2 -14 0 0 11
v:o:subject=truce carried be since	0 -1 0 -15 0 0 0 17
v:o:subject=truce carried be the	0 10 0 0 0 0 0 -7
v:o:subject=truce carried begin	0 0 0 -7 -12 0 0 14
v:o:subject=truce carried begin ahead	0 1 0 -2 -11 0 0 8
v:o:subject=truce carried begin on	0 7 0 4 -5 0 0 -12
v:o:subject=truce carried begin to	0 0 0 -13 0 0 0 15
v:o:subject=truce carried by ahead	0 -2 0 0 -3 0 11 -5
v:o:subject=truce carried end	-3 -22 0 8 9 0 0 -3
v:o:subject=truce carried end ahead	-3 -22 0 4 9 0 0 0
v:o:subject=truce carried end on	-4 -21 0 3 10 0 0 0
v:o:subject=truce carried end today	0 0 0 10 0 0 0 -9
v:o:subject=truce carried expect	0 -3 0 -4 11 0 0 -2
v:o:subject=truce carried expect ahead	0 -3 0 -4 11 0 0 -2
v:o:subject=truce carried expect on	0 -3 0 -5 11 0 0 -2
v:o:subject=truce carried have	10 -11 0 7 -5 0 -3 -3
v:o:subject=truce carried have ahead	10 -10 0 6 -4 0 -3 -2
v:o:subject=truce carried is ahead	0 -13 0 -3 8 0 0 6
v:o:subject=truce carried meet	0 14 0 -18 14 0 0 -6
v:o:subject=truce carried meet ahead	0 14 0 -18 14 0 0 -6
v:o:subject=truce carried on ahead	-16 9 3 6 6 -2 -3 -15
v:o:subject=truce carried other	1 -2 0 -19 1 0 0 16
v:o:subject=truce carried other ahead	1 -1 0 -8 1 0 0 5
v:o:subject=truce carried other today	0 0 0 -11 0 0 0 12
v:o:subject=truce carried pay from	0 -15 0 16 0 0 0 0
v:o:subject=truce carried put	-2 0 0 -4 0 0 0 10
v:o:subject=truce carried put ahead	-2 0 0 -4 0 0 0 10
v:o:subject=truce carried run	1 -9 0 2 -9 0 0 9
v:o:subject=truce carried run ahead	1 -8 0 0 -8 0 0 11
v:o:subject=truce carried say	0 -12 0 19 -3 0 0 -1
v:o:subject=truce carried say ahead	0 -11 0 13 -3 0 0 0
v:o:subject=truce carried say on	0 -7 0 14 0 0 0 -1
v:o:subject=truce carried since ahead	0 -2 0 -10 0 0 0 13
v:o:subject=truce carried suspend	-2 0 0 15 -8 0 0 -9
v:o:subject=truce carried suspend ahead	-1 0 0 9 -7 0 0 -3
v:o:subject=truce carried suspend until	0 -5 0 21 -2 0 0 -13
v:o:subject=truce carried to ahead	0 -5 0 -18 -4 0 0 26
v:o:subject=truce carried until ahead	1 -22 -3 7 0 0 -3 7
v:o:subject=truce end ahead	-3 5 4 -9 7 0 0 2
v:o:subject=truce end dies	0 0 0 -15 0 0 0 16
v:o:subject=truce end ends	0 -2 0 24 3 0 0 -22
v:o:subject=truce end on	0 6 5 -9 -1 0 0 5
v:o:subject=truce end the	0 0 0 12 0 0 0 -11
v:o:subject=truce end today	0 11 0 0 -5 0 0 -2
v:o:subject=truce ends today	0 -11 0 -5 0 0 0 12
v:o:subject=truce extend	0 0 0 -18 0 0 0 21
v:o:subject=truce far	1 -4 -12 -2 10 -8 -11 10
v:o:subject=truce far  ahead	9 22 0 -10 -9 0 0 -16
v:o:subject=truce far  today	0 -18 0 14 -9 0 0 0
v:o:subject=truce far carried	6 8 -6 2 -35 -14 -9 14
v:o:subject=truce far carried approve	0 0 0 -10 0 0 0 11
v:o:subject=truce far carried ask	0 -3 0 9 0 0 0 -3
v:o:subject=truce far carried ask ahead	0 -2 0 9 0 0 0 -3
v:o:subject=truce far carried be	5 -9 0 -4 -4 -1 -8 16
v:o:subject=truce far carried be ahead	5 -5 0 14 -2 -1 -8 -4
v:o:subject=truce far carried be by	0 9 0 1 -8 0 -5 0
v:o:subject=truce far carried be on	0 -22 0 -4 5 0 0 21
v:o:subject=truce far carried be today	0 -5 0 -23 0 0 0 28
v:o:subject=truce far carried begin	-5 13 0 -12 0 0 0 6
v:o:subject=truce far carried begin ahead	-5 20 0 -16 0 0 0 1
v:o:subject=truce far carried begin on	0 11 0 -5 -2 0 0 0
v:o:subject=truce far carried begin today	0 -9 0 1 0 0 0 5
v:o:subject=truce far carried by ahead	0 22 0 0 -2 0 -8 -10
v:o:subject=truce far carried charge ahead	0 -16 0 14 0 0 0 0
v:o:subject=truce far carried charge on	0 -11 0 17 0 0 0 -7
v:o:subject=truce far carried charge since	0 22 0 -20 0 0 0 0
v:o:subject=truce far carried charge today	0 20 0 -16 0 0 0 -4
v:o:subject=truce far carried end today	0 -5 0 11 0 0 0 -4
v:o:subject=truce far carried from ahead	-1 9 1 -11 0 0 0 0
v:o:subject=truce far carried from today	0 -13 0 15 0 0 0 0
v:o:subject=truce far carried have	0 -1 0 -12 -6 0 0 21
v:o:subject=truce far carried of today	0 -7 0 9 0 0 0 0
v:o:subject=truce far carried on ahead	-7 -15 0 31 -4 0 0 -11
v:o:subject=truce far carried on today	0 -12 0 11 0 0 0 0
v:o:subject=truce far carried pay ahead	-2 17 0 -19 0 0 0 3
v:o:subject=truce far carried pay today	0 -14 0 5 0 0 0 5
v:o:subject=truce far carried run ahead	0 -8 0 10 -7 0 0 0
v:o:subject=truce far carried run on	0 0 0 10 0 0 0 -8
v:o:subject=truce far carried say	0 -1 0 3 -13 0 8 0
v:o:subject=truce far carried say ahead	0 0 0 8 -13 0 8 -6
v:o:subject=truce far carried sign	0 11 0 9 -4 0 0 -13
v:o:subject=truce far carried sign ahead	0 12 0 6 -4 0 0 -12
v:o:subject=truce far carried suspend	13 5 0 0 -7 0 0 -13
v:o:subject=truce far carried suspend ahead	13 5 0 0 -7 0 0 -13
v:o:subject=truce far carried suspend from	0 6 0 -10 0 0 0 3
v:o:subject=truce far carried suspend on	0 0 0 10 0 0 0 -8
v:o:subject=truce far carried suspend until	8 1 0 1 -4 0 0 -9
v:o:subject=truce far carried tell	0 11 0 -15 6 0 0 0
v:o:subject=truce far carried tell ahead	0 12 0 -18 6 0 0 0
v:o:subject=truce far carried tell on	0 12 0 -16 6 0 0 0
v:o:subject=truce far carried the ahead	0 0 0 0 -10 0 -2 10
v:o:subject=truce far carried until ahead	11 -11 -2 11 -13 0 7 -6
v:o:subject=truce far friday today	0 -7 0 15 0 0 0 -6
v:o:subject=truce far from ahead	0 19 0 -15 0 0 0 0
v:o:subject=truce far no verb	1 -4 -12 -2 10 -8 -11 10
v:o:subject=truce far no verb 	8 13 0 2 -20 0 0 -10
v:o:subject=truce far no verb friday	0 -7 0 15 0 0 0 -6
v:o:subject=truce far no verb friday,	0 -6 0 14 0 0 0 -4
v:o:subject=truce far no verb from	0 9 0 -5 0 0 0 0
v:o:subject=truce far no verb the	0 -8 0 9 8 0 0 -9
v:o:subject=truce far no verb today	-1 -20 0 0 20 0 0 5
v:o:subject=truce far no verb until	3 -3 0 -7 -2 0 0 10
v:o:subject=truce far no verb wednesday,	0 0 0 -10 16 0 0 -7
v:o:subject=truce far the ahead	0 -8 0 9 8 0 0 -9
v:o:subject=truce far until ahead	3 -3 0 -7 -2 0 0 10
v:o:subject=truce far wednesday, today	0 0 0 -10 16 0 0 -7
v:o:subject=truce friday, ahead	11 -14 0 -16 -1 0 0 16
v:o:subject=truce from ahead	4 12 0 0 0 0 0 -21
v:o:subject=truce monday, ahead	0 -1 3 -13 8 0 0 6
v:o:subject=truce no verb	13 -5 2 -16 4 -10 -18 14
v:o:subject=truce no verb 	-5 -3 0 -12 0 0 0 20
v:o:subject=truce no verb ahead	15 -9 3 2 3 -9 -17 -3
v:o:subject=truce no verb by	0 0 0 0 -5 0 0 8
v:o:subject=truce no verb ends	0 -5 0 -23 0 0 0 28
v:o:subject=truce no verb friday,	11 -15 0 -27 -1 0 0 27
v:o:subject=truce no verb from	5 5 0 6 1 0 0 -22
v:o:subject=truce no verb monday,	0 -1 3 -13 8 0 0 6
v:o:subject=truce no verb of	0 11 0 -8 0 0 0 0
v:o:subject=truce no verb on	14 -20 0 -6 5 0 0 6
v:o:subject=truce no verb sunday,	0 -2 0 -12 0 0 0 18
v:o:subject=truce no verb to	11 -15 0 -4 0 0 0 2
v:o:subject=truce no verb today	-2 6 0 -32 0 0 0 31
v:o:subject=truce no verb tuesday,	0 13 0 -11 0 0 0 -2
v:o:subject=truce no verb until	2 -7 0 0 9 0 -1 -1
v:o:subject=truce no verb week,	0 -3 0 -4 0 0 0 10
v:o:subject=truce of ahead	0 11 0 -2 0 0 0 -5
v:o:subject=truce on ahead	11 -10 5 -11 -3 -2 -3 14
v:o:subject=truce other	0 -6 0 -4 -1 0 0 13
v:o:subject=truce other ahead	0 -6 0 -4 -1 0 0 13
v:o:subject=truce other to	0 0 0 -6 0 0 0 10
v:o:subject=truce out ahead	0 -11 0 6 -1 0 0 1
v:o:subject=truce out today	0 14 0 -17 0 0 0 5
v:o:subject=truce run	4 11 1 0 -1 0 0 -7
v:o:subject=truce run ahead	4 0 0 10 -13 0 0 -7
v:o:subject=truce run out	0 12 0 -3 0 0 0 -4
v:o:subject=truce run to	5 -2 0 12 -8 0 0 -10
v:o:subject=truce run today	0 13 2 -15 3 0 0 -1
v:o:subject=truce since ahead	0 0 0 18 0 0 0 -17
v:o:subject=truce sunday, ahead	0 -2 0 -12 0 0 0 18
v:o:subject=truce suspend ahead	0 0 0 -9 0 0 0 13
v:o:subject=truce suspend until	0 0 0 -10 0 0 0 16
v:o:subject=truce the ahead	-1 3 6 9 -1 0 4 -14
v:o:subject=truce to ahead	15 -23 -1 -4 -4 0 0 7
v:o:subject=truce tuesday, ahead	0 13 0 -11 0 0 0 -2
v:o:subject=truce until ahead	5 -18 0 7 9 0 -3 -7
v:o:subject=truce week, ahead	0 -3 0 -4 0 0 0 10
v:o:topic=controls	34 -7 -8 -6 -9 3 -1 -22
v:o:topic=controls 	9 -2 0 -6 0 1 0 0
v:o:topic=controls  ahead	10 -1 0 -8 0 1 0 0
v:o:topic=controls ahead	31 -13 -8 1 -8 3 0 -21
v:o:topic=controls announce	0 11 0 -7 -2 0 0 0
v:o:topic=controls be	12 0 0 -8 -2 0 -2 0
v:o:topic=controls begin	15 -12 0 0 -11 4 0 0
v:o:topic=controls end	11 -1 0 -8 4 0 0 -7
v:o:topic=controls far	23 -12 1 -11 -1 5 -7 -3
v:o:topic=controls far 	6 -10 0 -9 5 4 0 0
v:o:topic=controls far  today	10 0 0 -5 0 0 0 0
v:o:topic=controls far ahead	16 -10 1 -9 0 5 -7 -1
v:o:topic=controls far from	9 -12 0 0 3 0 0 0
v:o:topic=controls far from ahead	9 -12 0 0 3 0 0 0
v:o:topic=controls far no verb	9 -14 -2 -8 6 3 0 0
v:o:topic=controls far tell	0 -7 0 -4 0 0 0 11
v:o:topic=controls far to	4 -1 0 11 -3 0 0 -10
v:o:topic=controls far to ahead	4 -1 0 11 -3 0 0 -10
v:o:topic=controls far today	9 -1 0 -1 -2 0 0 -2
v:o:topic=controls from	19 -8 0 -7 3 0 0 -8
v:o:topic=controls from ahead	11 -7 0 0 3 0 0 -8
v:o:topic=controls make	14 -1 0 -12 0 0 0 0
v:o:topic=controls no verb	9 -3 -1 5 -8 4 6 -14
v:o:topic=controls of	-14 0 0 17 0 0 0 0
v:o:topic=controls of ahead	-14 0 0 17 0 0 0 0
v:o:topic=controls on	20 -11 0 0 -5 -2 0 -10
v:o:topic=controls on ahead	21 -10 0 0 -5 -2 0 -10
v:o:topic=controls other	2 -5 0 3 -8 0 9 -7
v:o:topic=controls say	0 11 0 -6 0 0 0 -3
v:o:topic=controls today	6 11 0 -13 0 0 0 0
v:o:topic=controls until	-2 2 2 -20 11 4 3 -4
v:o:topic=controls until ahead	-2 2 2 -20 11 4 3 -4
v:o:topic=deal	-8 0 -24 4 -3 -4 23 -12
v:o:topic=deal 	0 -3 0 14 0 0 0 -2
v:o:topic=deal ahead	-7 1 -23 4 -8 -3 24 -15
v:o:topic=deal be	-2 -13 0 9 8 3 7 -21
v:o:topic=deal before	0 12 0 12 -13 0 -5 -9
v:o:topic=deal before ahead	0 12 0 12 -13 0 -5 -9
v:o:topic=deal begin	0 1 0 12 -4 0 0 -21
v:o:topic=deal charge	0 10 0 -11 0 0 0 1
v:o:topic=deal conclude	0 -11 0 3 0 0 10 -6
v:o:topic=deal confirm	0 -2 0 12 -5 0 0 0
v:o:topic=deal deal ahead	0 -6 0 16 0 0 -2 -6
v:o:topic=deal deal today	0 0 0 -10 0 0 0 11
v:o:topic=deal end	0 0 0 -23 -11 0 -4 30
v:o:topic=deal face	0 0 0 -7 0 0 -1 10
v:o:topic=deal far	-12 -4 -3 7 -13 -7 9 7
v:o:topic=deal far 	0 3 0 11 -8 0 0 -12
v:o:topic=deal far  ahead	0 4 0 8 -7 0 0 -10
v:o:topic=deal far ahead	-11 0 -3 -4 -9 -6 9 12
v:o:topic=deal far charge	0 12 0 -7 0 0 0 -2
v:o:topic=deal far end	0 -2 0 9 0 0 0 -4
v:o:topic=deal far for	0 -2 0 11 -3 0 0 0
v:o:topic=deal far for ahead	0 -1 0 10 -2 0 0 0
v:o:topic=deal far friday,	0 0 0 -7 9 0 0 0
v:o:topic=deal far no verb	-4 -9 -7 8 4 -3 -5 9
v:o:topic=deal far other	0 10 0 -14 0 0 5 -2
v:o:topic=deal far the	0 -8 4 15 0 0 -1 -10
v:o:topic=deal far the ahead	0 -8 4 15 0 0 -1 -10
v:o:topic=deal far to	0 11 0 3 0 0 0 -12
v:o:topic=deal far to ahead	0 11 0 3 0 0 0 -12
v:o:topic=deal far today	0 -16 0 38 -4 0 0 -13
v:o:topic=deal far until	0 1 0 -12 -1 0 3 10
v:o:topic=deal far until ahead	0 1 0 -12 -1 0 3 10
v:o:topic=deal from	0 18 0 -8 -9 0 -5 1
v:o:topic=deal from ahead	0 19 0 -8 -9 0 -5 1
v:o:topic=deal have	0 1 0 2 -3 -3 13 -17
v:o:topic=deal no verb	0 -3 -6 6 2 -10 9 -8
v:o:topic=deal on	-4 6 -7 -7 13 9 -7 -7
v:o:topic=deal on ahead	-3 4 -6 -4 15 9 -6 -14
v:o:topic=deal on today	0 3 0 -7 -4 0 0 10
v:o:topic=deal other	0 2 0 -15 13 8 -4 -7
v:o:topic=deal pay	0 -5 0 10 0 0 -2 0
v:o:topic=deal reach	0 -1 0 -4 -5 0 0 11
v:o:topic=deal settle	0 -7 0 -6 9 0 9 -6
v:o:topic=deal sign	0 -8 0 14 0 0 0 0
v:o:topic=deal sit	0 0 0 -10 13 0 0 0
v:o:topic=deal the	0 -12 0 -3 -10 0 13 5
v:o:topic=deal the ahead	0 -12 0 -3 -10 0 13 5
v:o:topic=deal today	0 -13 0 3 7 0 -3 4
v:o:topic=deal until	7 -17 -2 7 -5 -4 13 -4
v:o:topic=deal until ahead	7 -17 -2 7 -5 -4 13 -4
v:o:topic=deal write	0 0 0 9 -5 0 0 0
v:o:topic=duties	-14 28 3 -7 1 -29 -22 -4
v:o:topic=duties 	7 -5 -8 10 5 0 -4 -11
v:o:topic=duties  ahead	7 12 -7 -5 -3 0 -3 -11
v:o:topic=duties  today	0 -36 0 18 8 0 0 -5
v:o:topic=duties ( today	0 -2 0 -5 0 0 0 10
v:o:topic=duties 12:01	0 -3 0 7 -1 0 0 -3
v:o:topic=duties 12:01 today	0 -9 0 12 0 0 0 -2
v:o:topic=duties after	-6 20 3 -28 12 0 0 -1
v:o:topic=duties after ahead	-6 20 3 -28 12 0 0 -1
v:o:topic=duties agree	0 -1 0 -8 0 0 0 11
v:o:topic=duties ahead	-9 30 8 -14 -4 -24 -17 -1
v:o:topic=duties and	0 -12 0 1 9 0 0 -1
v:o:topic=duties announce	0 9 0 3 -20 0 6 -15
v:o:topic=duties as	0 0 0 -17 0 0 0 16
v:o:topic=duties back	0 -16 0 -5 0 0 0 24
v:o:topic=duties back ahead	0 -15 0 4 0 0 0 13
v:o:topic=duties be	0 -17 0 9 8 7 2 -3
v:o:topic=duties before	0 -4 0 -12 7 0 -3 17
v:o:topic=duties before ahead	0 -9 0 -14 8 0 -2 22
v:o:topic=duties begin	6 0 0 8 -7 -5 7 -9
v:o:topic=duties bring	0 15 0 -14 -3 0 0 2
v:o:topic=duties by	0 7 3 -9 1 0 4 -5
v:o:topic=duties by ahead	0 7 3 -10 1 0 4 -5
v:o:topic=duties call	0 -4 0 14 0 0 0 -9
v:o:topic=duties cent	0 -18 0 4 6 0 0 4
v:o:topic=duties cent ahead	0 -22 0 0 0 0 0 17
v:o:topic=duties cent today	0 2 0 2 7 0 0 -14
v:o:topic=duties charge	0 11 -3 -15 6 0 0 3
v:o:topic=duties charged	0 -3 0 -13 16 0 0 0
v:o:topic=duties charged today	0 -3 0 -13 16 0 0 0
v:o:topic=duties double	0 -10 0 0 0 0 0 16
v:o:topic=duties end	-5 -2 4 3 -11 0 -2 5
v:o:topic=duties ends today	0 0 0 -14 0 0 0 15
v:o:topic=duties expect	0 9 0 2 -15 0 0 -3
v:o:topic=duties face	0 18 0 -13 0 0 0 -4
v:o:topic=duties fall	0 6 0 3 -2 0 0 -14
v:o:topic=duties far	-6 3 -14 1 6 -15 -13 5
v:o:topic=duties far 	-15 -6 -10 6 0 7 9 -3
v:o:topic=duties far  ahead	-12 0 -7 1 -6 7 9 -2
v:o:topic=duties far  today	0 -11 0 6 7 0 0 0
v:o:topic=duties far ahead	-2 3 -8 -3 8 -11 -10 3
v:o:topic=duties far announce	0 -14 0 8 6 0 0 -8
v:o:topic=duties far be	-5 0 -4 -11 2 -2 0 16
v:o:topic=duties far before ahead	0 9 -1 -3 0 0 0 -2
v:o:topic=duties far begin	0 7 5 -2 -10 0 -1 0
v:o:topic=duties far bern,	0 17 0 -17 0 0 0 0
v:o:topic=duties far bern, today	0 17 0 -17 0 0 0 0
v:o:topic=duties far by	5 -7 -2 -3 13 0 0 -11
v:o:topic=duties far by ahead	5 -7 -2 -3 13 0 0 -11
v:o:topic=duties far charge	0 -15 0 14 0 0 0 1
v:o:topic=duties far delhi,	0 17 0 -15 0 0 0 0
v:o:topic=duties far delhi, today	0 17 0 -15 0 0 0 0
v:o:topic=duties far fall	0 16 0 5 -2 0 0 -19
v:o:topic=duties far friday,	0 15 0 -11 -3 0 0 0
v:o:topic=duties far friday, today	0 12 0 -8 0 0 0 -3
v:o:topic=duties far from	-12 15 8 -11 -5 0 0 -5
v:o:topic=duties far from ahead	-11 12 8 -9 -3 0 0 -4
v:o:topic=duties far have	0 15 0 6 0 0 -2 -23
v:o:topic=duties far is	0 14 0 -1 -3 0 0 -6
v:o:topic=duties far is ahead	0 14 0 -9 -2 0 0 -2
v:o:topic=duties far move	0 -5 0 -13 0 0 0 19
v:o:topic=duties far no verb	-5 6 0 2 -11 0 0 2
v:o:topic=duties far on	-7 -4 -19 11 6 -5 -5 -3
v:o:topic=duties far on ahead	-7 0 -18 7 4 -5 -5 -1
v:o:topic=duties far on today	0 -16 0 12 4 0 0 -6
v:o:topic=duties far other	0 -8 -1 3 13 0 0 -5
v:o:topic=duties far pay	0 0 0 9 -5 0 0 -6
v:o:topic=duties far post	0 -6 0 -3 10 0 0 0
v:o:topic=duties far put	0 0 0 13 -5 0 0 -8
v:o:topic=duties far run	0 0 0 -13 0 0 0 15
v:o:topic=duties far said	0 0 0 -8 0 0 0 9
v:o:topic=duties far said today	0 0 0 -8 0 0 0 9
v:o:topic=duties far since	0 -6 0 16 0 0 0 -6
v:o:topic=duties far since ahead	0 -5 0 15 0 0 0 -5
v:o:topic=duties far stand	0 0 0 -11 0 0 0 15
v:o:topic=duties far tell	0 15 0 -5 -4 0 0 -4
v:o:topic=duties far thursday,	0 -11 0 1 -1 0 0 6
v:o:topic=duties far thursday, today	0 -9 0 -1 0 0 0 9
v:o:topic=duties far until	2 -1 5 1 11 0 -9 -14
v:o:topic=duties far until ahead	2 -1 5 0 11 0 -9 -13
v:o:topic=duties far washington, today	0 -3 0 11 0 0 0 0
v:o:topic=duties far wednesday,	0 -10 0 18 -2 0 0 -4
v:o:topic=duties far write	0 -4 -1 20 -10 0 0 -3
v:o:topic=duties for	0 8 -1 6 -13 0 0 -14
v:o:topic=duties for ahead	0 -1 -1 18 -12 0 0 -14
v:o:topic=duties force	0 -8 0 -2 0 0 0 12
v:o:topic=duties friday,	0 -10 16 -13 11 0 0 -6
v:o:topic=duties friday, ahead	0 -10 16 -13 11 0 0 -6
v:o:topic=duties from	0 20 -21 -2 -2 -4 5 -33
v:o:topic=duties from ahead	1 16 -18 -4 2 -3 6 -22
v:o:topic=duties from today	0 10 0 1 -8 0 0 -18
v:o:topic=duties get	0 9 -2 4 2 0 -1 -14
v:o:topic=duties halve	0 4 0 -12 3 0 0 1
v:o:topic=duties has	0 -1 0 -3 -5 0 0 11
v:o:topic=duties has ahead	0 0 0 -7 -5 0 0 14
v:o:topic=duties have	0 -9 -1 -2 11 0 -3 6
v:o:topic=duties introduce	0 -11 0 7 0 0 0 3
v:o:topic=duties is	0 -11 0 -8 -6 0 10 16
v:o:topic=duties is ahead	0 -9 0 3 -6 0 10 0
v:o:topic=duties is today	0 0 0 -15 0 0 0 17
v:o:topic=duties jump	0 -9 0 -3 18 0 0 -4
v:o:topic=duties know	0 -12 0 15 0 0 0 0
v:o:topic=duties levy	0 20 0 -10 -2 0 0 -6
v:o:topic=duties look	0 -4 0 -14 8 0 0 9
v:o:topic=duties make	0 0 0 13 -6 0 0 -6
v:o:topic=duties midnight	0 11 0 -15 6 0 0 0
v:o:topic=duties midnight today	0 11 0 -15 6 0 0 0
v:o:topic=duties monday	0 8 0 -14 0 0 0 2
v:o:topic=duties monday,	0 24 0 -12 -7 0 0 -6
v:o:topic=duties monday, ahead	0 24 0 -13 -7 0 0 -6
v:o:topic=duties move	0 14 0 -1 0 0 0 -14
v:o:topic=duties no verb	-14 9 7 -5 7 -13 -9 -1
v:o:topic=duties of	0 -5 -3 13 -8 0 0 -3
v:o:topic=duties of ahead	0 0 -2 10 -3 0 0 -11
v:o:topic=duties on ahead	-9 11 2 -2 -9 2 0 0
v:o:topic=duties on today	0 -7 0 14 8 0 0 -22
v:o:topic=duties other	0 0 4 18 -10 0 -3 -12
v:o:topic=duties pay	-5 21 -3 -13 -26 0 1 0
v:o:topic=duties percent	0 25 0 -12 -2 0 0 -18
v:o:topic=duties percent ahead	0 15 0 -5 0 0 0 -10
v:o:topic=duties percent today	0 13 0 -7 0 0 0 -6
v:o:topic=duties plan	0 -10 0 3 6 0 0 1
v:o:topic=duties raise	0 9 0 -8 -6 0 0 3
v:o:topic=duties reduce	0 10 0 -7 4 0 0 -4
v:o:topic=duties remain	0 -5 -1 9 0 0 0 0
v:o:topic=duties report	0 -5 0 -1 8 0 0 0
v:o:topic=duties return	0 -9 0 6 -8 0 0 10
v:o:topic=duties rise	0 19 0 -7 -6 0 0 -15
v:o:topic=duties run	0 6 8 -20 -2 0 0 4
v:o:topic=duties saturday,	0 0 0 -16 13 0 0 0
v:o:topic=duties saturday, ahead	0 0 0 -16 13 0 0 0
v:o:topic=duties say	0 -14 0 23 -14 0 0 1
v:o:topic=duties set	0 -9 0 13 0 0 0 -1
v:o:topic=duties since	0 -27 4 18 -4 0 0 3
v:o:topic=duties since ahead	0 -19 4 10 -3 0 0 5
v:o:topic=duties since today	0 -10 0 14 0 0 0 -1
v:o:topic=duties spare	0 0 1 -9 -1 0 0 10
v:o:topic=duties start	0 -10 0 15 0 0 0 -4
v:o:topic=duties starting	8 13 0 -18 -1 0 0 0
v:o:topic=duties starts	0 22 0 -21 0 0 0 0
v:o:topic=duties sunday,	0 -2 -2 -1 0 0 0 10
v:o:topic=duties sunday, ahead	0 -2 -2 -1 0 0 0 10
v:o:topic=duties suspend	2 2 6 -15 -3 0 0 7
v:o:topic=duties than	0 4 0 -8 6 0 0 -3
v:o:topic=duties the	0 14 -4 -4 -1 0 -8 -2
v:o:topic=duties the ahead	0 14 -4 -5 -1 0 -8 -2
v:o:topic=duties threaten	-3 15 0 -15 8 0 0 -2
v:o:topic=duties through	0 -9 1 0 0 0 0 5
v:o:topic=duties through ahead	0 -9 1 0 0 0 0 5
v:o:topic=duties till	0 -12 0 5 0 0 0 8
v:o:topic=duties till ahead	0 -12 0 5 0 0 0 8
v:o:topic=duties to	0 9 -6 -2 2 0 -4 -3
v:o:topic=duties to ahead	0 10 -6 -4 2 0 -4 -2
v:o:topic=duties today	-7 0 -13 8 14 -2 -4 -10
v:o:topic=duties until	-6 0 1 -7 -9 -6 -16 17
v:o:topic=duties until ahead	-6 0 1 -1 -9 -6 -16 12
v:o:topic=duties until today	0 0 0 -11 0 0 0 12
v:o:topic=duties want	0 -11 0 -2 -1 0 0 18
v:o:topic=duties with	0 -6 0 -4 0 0 0 13
v:o:topic=duties with ahead	0 -6 0 -4 0 0 0 13
v:o:topic=duties write	0 5 0 12 -6 0 0 -13
v:o:topic=exclusions	-4 -10 34 -12 0 -8 -10 -5
v:o:topic=exclusions 	0 -7 12 -6 3 0 0 -4
v:o:topic=exclusions  ahead	0 -5 11 -1 0 0 0 0
v:o:topic=exclusions ahead	-3 -5 34 -18 -1 -7 -9 -5
v:o:topic=exclusions be	-1 10 5 -8 2 0 0 -6
v:o:topic=exclusions begin	-1 -14 5 3 -10 0 0 17
v:o:topic=exclusions end	-3 -16 14 11 2 0 0 -21
v:o:topic=exclusions far	6 6 3 -16 -9 0 2 4
v:o:topic=exclusions far 	6 5 7 -17 -5 0 0 0
v:o:topic=exclusions far ahead	6 7 3 -20 -8 0 2 5
v:o:topic=exclusions far no verb	3 0 5 -9 -2 0 4 0
v:o:topic=exclusions no verb	5 3 12 -25 7 0 0 -5
v:o:topic=exclusions on	0 -6 21 -15 0 0 0 -1
v:o:topic=exclusions on ahead	0 -4 21 -17 1 0 0 -1
v:o:topic=exclusions say	0 -7 6 -12 0 0 0 16
v:o:topic=exclusions until	-4 -12 11 1 1 0 0 -6
v:o:topic=exclusions until ahead	-4 -12 11 1 1 0 0 -6
v:o:topic=fees ahead	0 -7 -1 1 11 -4 -2 -4
v:o:topic=fees be	0 -2 0 11 -1 0 0 -2
v:o:topic=fees begin	-7 0 0 -14 18 0 0 1
v:o:topic=fees far	0 -13 0 0 6 0 7 1
v:o:topic=fees far from	0 -3 0 -10 17 0 0 0
v:o:topic=fees far no verb	0 -14 0 13 -2 0 0 5
v:o:topic=fees from	-4 -5 0 -4 15 0 0 -1
v:o:topic=fees from ahead	-4 -5 0 -4 15 0 0 -1
v:o:topic=fees suspend	-1 3 0 -4 -6 0 0 10
v:o:topic=fees today	0 0 0 13 -10 0 0 0
v:o:topic=longer	2 -14 10 -2 -18 -11 -2 16
v:o:topic=longer ahead	-5 -19 11 3 -15 -10 -1 15
v:o:topic=longer announce	0 10 0 -5 0 0 0 -1
v:o:topic=longer be	0 18 0 -4 -12 0 0 -1
v:o:topic=longer by	0 -9 1 0 -7 0 0 11
v:o:topic=longer by ahead	0 -9 1 0 -7 0 0 11
v:o:topic=longer charge	0 11 0 -7 0 0 0 -3
v:o:topic=longer confirm	0 0 0 -15 8 0 0 8
v:o:topic=longer end	1 3 6 3 10 0 0 -23
v:o:topic=longer extend	0 -14 1 -6 -10 2 -2 15
v:o:topic=longer far	-5 -2 -11 6 6 -7 -7 2
v:o:topic=longer far 	-2 10 0 9 -3 0 0 -17
v:o:topic=longer far  ahead	-2 10 0 9 -3 0 0 -17
v:o:topic=longer far be	0 10 0 -12 5 0 0 -1
v:o:topic=longer far tell	0 0 0 -11 9 0 0 2
v:o:topic=longer far today	0 -9 0 21 -5 0 0 -8
v:o:topic=longer for	0 10 0 -10 0 0 0 -1
v:o:topic=longer for ahead	0 10 0 -10 0 0 0 -1
v:o:topic=longer from	-3 -12 0 11 -8 0 0 10
v:o:topic=longer from ahead	-3 -12 0 10 -8 0 0 10
v:o:topic=longer no verb	0 -8 12 -1 -12 -4 3 3
v:o:topic=longer on	7 5 4 0 1 -3 0 -14
v:o:topic=longer on ahead	7 6 4 0 1 -3 0 -17
v:o:topic=longer other	-1 -15 3 9 -9 0 -4 6
v:o:topic=longer propose	0 0 0 -13 10 0 0 1
v:o:topic=longer run	0 -20 1 22 -7 0 0 0
v:o:topic=longer say	0 -6 0 15 -1 0 0 -2
v:o:topic=longer sign	0 12 4 -8 -3 0 0 0
v:o:topic=longer the	0 -8 -2 9 0 0 9 -9
v:o:topic=longer the ahead	0 -8 -2 9 0 0 9 -9
v:o:topic=longer to	-5 9 17 -13 -19 0 -3 6
v:o:topic=longer to ahead	-5 -7 17 -9 -19 0 -2 12
v:o:topic=longer today	9 8 0 -12 -4 0 0 2
v:o:topic=longer until	0 5 -12 -15 12 0 -4 14
v:o:topic=longer until ahead	0 5 -12 -15 12 0 -4 14
v:o:topic=meeting	-31 -8 -15 18 -1 0 11 -5
v:o:topic=meeting 	0 -11 0 11 5 -1 0 -6
v:o:topic=meeting  ahead	0 -10 0 9 5 -1 0 -4
v:o:topic=meeting after	0 12 0 -11 2 0 0 -4
v:o:topic=meeting ahead	-29 -6 -13 11 3 0 12 -5
v:o:topic=meeting and	0 -3 0 -23 0 0 0 26
v:o:topic=meeting and ahead	0 -2 0 -12 0 0 0 16
v:o:topic=meeting and today	0 0 0 -14 0 0 0 14
v:o:topic=meeting be	0 -21 0 6 -2 2 10 0
v:o:topic=meeting before	0 24 0 -13 -2 0 4 -14
v:o:topic=meeting before ahead	0 26 0 -15 -2 0 4 -14
v:o:topic=meeting begin	0 0 0 10 -8 0 -3 0
v:o:topic=meeting by	0 7 6 -16 10 0 2 -17
v:o:topic=meeting by ahead	0 8 6 -17 10 0 2 -16
v:o:topic=meeting continue	0 25 0 -13 0 0 -1 -11
v:o:topic=meeting end	0 -5 -1 -15 -12 0 6 23
v:o:topic=meeting ended	0 0 0 -10 0 0 0 11
v:o:topic=meeting ends	0 0 0 11 0 0 0 -10
v:o:topic=meeting expect	0 0 0 -6 8 0 0 0
v:o:topic=meeting far	-25 17 0 -9 0 0 0 0
v:o:topic=meeting far 	0 14 11 0 -10 -2 0 -14
v:o:topic=meeting far  ahead	0 2 11 -3 -8 -2 0 0
v:o:topic=meeting far  today	0 13 0 3 -1 0 0 -18
v:o:topic=meeting far agree	0 0 0 -4 0 0 9 0
v:o:topic=meeting far ahead	-23 13 1 -10 3 0 0 -2
v:o:topic=meeting far be	0 -1 0 17 -11 -1 2 -7
v:o:topic=meeting far before	0 5 0 -14 5 0 0 3
v:o:topic=meeting far before ahead	0 5 0 -14 5 0 0 3
v:o:topic=meeting far by	0 -12 0 6 -4 0 13 0
v:o:topic=meeting far by ahead	0 -12 0 6 -4 0 13 0
v:o:topic=meeting far from	0 13 0 0 -13 0 0 -5
v:o:topic=meeting far from ahead	0 18 0 -3 -12 0 0 -5
v:o:topic=meeting far no verb	-14 2 5 -2 0 -10 1 4
v:o:topic=meeting far on	-2 2 -1 10 -9 4 0 -11
v:o:topic=meeting far on today	0 -8 0 16 0 0 0 -9
v:o:topic=meeting far run	0 -5 0 -3 10 0 0 -1
v:o:topic=meeting far suspend	0 -4 0 -10 7 0 0 7
v:o:topic=meeting far tell	0 14 0 -13 0 0 0 0
v:o:topic=meeting far the	0 -10 0 -1 7 0 7 0
v:o:topic=meeting far the ahead	0 -10 0 -1 7 0 7 0
v:o:topic=meeting far to	0 0 0 -16 16 0 0 0
v:o:topic=meeting far to ahead	0 0 0 -16 16 0 0 0
v:o:topic=meeting far today	0 6 0 0 -17 0 0 2
v:o:topic=meeting far until	0 -16 0 0 2 0 -3 14
v:o:topic=meeting far until ahead	0 -15 0 0 2 0 -3 14
v:o:topic=meeting far wednesday,	0 10 0 -6 0 0 0 -2
v:o:topic=meeting for	0 -7 0 3 7 0 -1 -3
v:o:topic=meeting for ahead	0 -7 0 3 7 0 -1 -2
v:o:topic=meeting from	0 3 0 1 -16 4 -1 0
v:o:topic=meeting from ahead	0 3 0 0 -15 4 -1 0
v:o:topic=meeting have	0 0 0 -15 8 0 10 0
v:o:topic=meeting meet	-4 -16 -2 12 2 2 0 -3
v:o:topic=meeting meets	0 -4 0 -9 1 0 0 13
v:o:topic=meeting meets ahead	0 -4 0 -9 1 0 0 13
v:o:topic=meeting monday,	0 -9 0 14 -3 0 0 -1
v:o:topic=meeting no verb	-9 -3 0 -3 -1 -3 3 8
v:o:topic=meeting of	0 17 0 -11 -7 1 -3 0
v:o:topic=meeting of ahead	0 17 0 -11 -7 1 -3 0
v:o:topic=meeting offer	0 0 0 -10 12 0 0 0
v:o:topic=meeting on	-9 -13 -9 15 -14 -14 11 13
v:o:topic=meeting on ahead	-8 -8 -8 17 -12 -13 12 4
v:o:topic=meeting on today	0 -9 0 -6 -1 0 0 17
v:o:topic=meeting other	0 -2 0 7 11 0 -2 -10
v:o:topic=meeting return	0 -5 0 -13 0 0 0 20
v:o:topic=meeting run	0 -1 0 -10 -2 5 0 12
v:o:topic=meeting say	0 24 0 -15 -4 0 0 -8
v:o:topic=meeting suspend	0 0 0 17 -9 0 0 -10
v:o:topic=meeting telephone	0 0 0 12 0 0 0 -8
v:o:topic=meeting tell	0 -12 0 23 0 0 0 -11
v:o:topic=meeting the	-1 -7 0 7 3 0 -4 2
v:o:topic=meeting the ahead	-1 -7 0 7 3 0 -4 2
v:o:topic=meeting to	0 -7 0 10 -5 3 0 -1
v:o:topic=meeting to ahead	0 -6 0 9 -5 3 0 -1
v:o:topic=meeting today	0 -4 0 10 -22 0 0 1
v:o:topic=none	-14 4 -8 9 -8 -45 1 5
v:o:topic=none 	0 1 -16 -9 8 -6 2 7
v:o:topic=none  ahead	0 -18 -11 4 11 -3 4 -1
v:o:topic=none  today	-2 17 -3 -16 -2 0 -1 11
v:o:topic=none (	0 -10 0 6 0 0 0 1
v:o:topic=none 12:01	0 14 0 -13 0 0 0 0
v:o:topic=none 12:01 today	0 14 0 -13 0 0 0 0
v:o:topic=none a	0 -8 0 15 0 0 0 -4
v:o:topic=none a ahead	0 -7 0 13 0 0 0 -2
v:o:topic=none ahead	-4 9 -1 -2 -6 -36 8 1
v:o:topic=none alert,	0 10 0 -9 0 0 0 0
v:o:topic=none alert, today	0 10 0 -9 0 0 0 0
v:o:topic=none ask	0 7 0 0 -12 0 0 0
v:o:topic=none be	6 6 -3 -2 -12 -2 4 0
v:o:topic=none begin	-2 -1 0 0 -1 0 -3 9
v:o:topic=none briefing,	0 -4 0 -8 0 0 0 13
v:o:topic=none briefing, today	0 -4 0 -8 0 0 0 13
v:o:topic=none bring	0 -9 0 11 -5 0 0 3
v:o:topic=none brussels,	0 -4 0 13 0 0 0 -7
v:o:topic=none bulletin,	0 12 0 -9 0 0 0 0
v:o:topic=none bulletin, today	0 12 0 -9 0 0 0 0
v:o:topic=none by	0 -11 -2 -10 15 0 0 7
v:o:topic=none by ahead	0 -11 -2 -13 16 0 0 9
v:o:topic=none call	0 13 0 -11 9 0 0 -10
v:o:topic=none call,	0 0 0 -10 0 0 0 11
v:o:topic=none call, today	0 0 0 -10 0 0 0 11
v:o:topic=none charge	0 15 0 0 -8 0 0 -12
v:o:topic=none clear	0 -11 0 11 -2 0 0 1
v:o:topic=none collect	0 10 0 -8 0 0 0 0
v:o:topic=none confirm	0 -1 0 -2 9 0 0 -2
v:o:topic=none date:	0 -16 0 -4 15 0 0 1
v:o:topic=none date: today	0 -10 0 -1 15 0 0 -9
v:o:topic=none end	-1 13 -4 -15 -9 0 0 13
v:o:topic=none ends	0 -7 0 -17 0 0 0 25
v:o:topic=none expect	0 10 0 -11 4 0 0 -1
v:o:topic=none for ahead	0 5 0 -11 3 0 0 6
v:o:topic=none friday	0 17 0 -9 0 0 0 -8
v:o:topic=none friday today	0 17 0 -9 0 0 0 -8
v:o:topic=none friday,	0 11 0 5 -12 0 4 -27
v:o:topic=none friday, ahead	0 -5 0 16 -6 0 5 -12
v:o:topic=none friday, today	0 15 0 -4 -4 0 0 -15
v:o:topic=none from	-5 29 0 -12 -2 0 -2 -26
v:o:topic=none from ahead	-4 22 0 -3 -7 0 -1 -22
v:o:topic=none from today	0 13 0 -13 3 0 0 -2
v:o:topic=none get	-1 2 0 -14 15 0 0 1
v:o:topic=none have	0 -12 -1 -6 9 0 6 3
v:o:topic=none if	0 -13 0 9 0 0 0 5
v:o:topic=none if ahead	0 -13 0 9 0 0 0 5
v:o:topic=none know	0 12 0 -6 0 0 0 -5
v:o:topic=none leave	0 11 0 -9 -8 0 -1 6
v:o:topic=none lisbon,	0 0 0 -2 9 0 0 -6
v:o:topic=none lisbon, today	0 0 0 -2 9 0 0 -6
v:o:topic=none look	0 0 0 11 -10 0 0 0
v:o:topic=none monday	0 -6 0 12 0 0 0 -1
v:o:topic=none monday today	0 -6 0 12 0 0 0 -1
v:o:topic=none monday,	0 -3 2 9 3 0 0 -19
v:o:topic=none monday, today	0 -6 2 8 4 0 0 -17
v:o:topic=none montevideo,	0 0 0 10 0 0 0 -7
v:o:topic=none montevideo, today	0 0 0 10 0 0 0 -7
v:o:topic=none no verb	-10 7 0 0 -7 -21 -6 8
v:o:topic=none note,	0 19 0 -12 0 0 0 -5
v:o:topic=none note, today	0 19 0 -12 0 0 0 -5
v:o:topic=none of today	0 11 0 -5 -2 0 0 -3
v:o:topic=none on	2 3 7 -6 -7 -6 -10 5
v:o:topic=none on today	0 20 0 -13 -7 0 0 0
v:o:topic=none other	-1 15 7 -7 -10 0 5 -9
v:o:topic=none put	0 0 0 11 -4 0 0 -11
v:o:topic=none report	0 0 0 -11 12 0 0 0
v:o:topic=none return	0 -10 0 14 -4 0 0 0
v:o:topic=none rise	0 12 0 -11 0 0 0 0
v:o:topic=none run	1 -2 0 13 -1 0 0 -8
v:o:topic=none saturday	0 0 0 16 0 0 0 -13
v:o:topic=none saturday today	0 0 0 16 0 0 0 -13
v:o:topic=none say	0 -25 0 0 1 0 9 4
v:o:topic=none see	0 -3 0 11 0 0 0 -5
v:o:topic=none show	0 -10 0 11 0 0 0 0
v:o:topic=none sign	0 7 0 -10 0 0 0 4
v:o:topic=none sit	0 5 0 -10 13 0 0 -10
v:o:topic=none sunday,	0 0 0 11 -1 0 0 -8
v:o:topic=none suspend	7 7 0 2 -3 0 0 -12
v:o:topic=none tell	0 -9 0 20 -2 0 0 -5
v:o:topic=none the	-9 9 7 -2 -24 0 7 0
v:o:topic=none the ahead	-9 13 7 -18 -23 0 8 9
v:o:topic=none the today	0 -10 0 26 0 0 0 -19
v:o:topic=none thursday,	0 -13 0 2 -2 0 0 8
v:o:topic=none to	-9 3 0 0 -12 0 0 10
v:o:topic=none to ahead	-9 3 0 0 -12 0 0 10
v:o:topic=none today	-17 -8 -8 16 -3 -7 -14 6
v:o:topic=none tomorrow,	0 13 0 -10 0 0 0 -1
v:o:topic=none tomorrow, ahead	0 13 0 -10 0 0 0 -1
v:o:topic=none tuesday	0 -2 0 11 0 0 0 -3
v:o:topic=none tuesday today	0 -2 0 11 0 0 0 -3
v:o:topic=none tuesday,	0 -6 0 15 -1 0 0 -6
v:o:topic=none tuesday, today	0 -3 0 19 -1 0 0 -12
v:o:topic=none until	0 0 2 3 -5 0 17 -17
v:o:topic=none until ahead	0 0 2 2 -5 0 17 -16
v:o:topic=none up	0 0 0 -7 -1 0 0 12
v:o:topic=none valletta,	0 0 0 12 0 0 0 -11
v:o:topic=none valletta, today	0 0 0 12 0 0 0 -11
v:o:topic=none want	0 -3 0 -5 -4 0 13 0
v:o:topic=none washington,	0 -4 0 -4 11 0 0 -1
v:o:topic=none washington, today	0 -4 0 -4 11 0 0 -1
v:o:topic=none wednesday,	0 -14 0 3 -2 0 0 10
v:o:topic=none wednesday, today	0 -27 0 8 -1 0 0 15
v:o:topic=none weekly,	0 0 0 -17 0 0 0 18
v:o:topic=none weekly, today	0 0 0 -17 0 0 0 18
v:o:topic=none write	0 -3 -2 -9 11 0 0 6
v:o:topic=none ·	0 -5 0 15 0 0 0 -4
v:o:topic=none · today	0 -5 0 14 0 0 0 -4
v:o:topic=none —	0 -21 0 16 -6 0 0 0
v:o:topic=none — today	0 -18 0 15 -4 0 0 0
v:o:topic=procedure	-11 11 -8 -14 31 -6 -25 -16
v:o:topic=procedure 	-3 -17 0 -7 22 0 0 0
v:o:topic=procedure  ahead	-3 -14 0 -9 20 0 0 2
v:o:topic=procedure accept	0 0 0 -18 20 0 0 0
v:o:topic=procedure ahead	-9 6 -6 -6 19 -5 -24 -5
v:o:topic=procedure be	-8 2 0 10 1 -5 -3 -10
v:o:topic=procedure begin	0 15 2 -13 -2 -1 -3 4
v:o:topic=procedure end	0 3 0 5 -11 0 0 1
v:o:topic=procedure far	-3 -1 -4 0 3 5 -16 5
v:o:topic=procedure far  ahead	-4 3 0 -12 0 10 -2 2
v:o:topic=procedure far  today	0 -14 0 18 -2 0 0 0
v:o:topic=procedure far ahead	-2 8 -3 -4 -1 6 -15 2
v:o:topic=procedure far be	0 14 0 -17 1 0 -1 3
v:o:topic=procedure far by	0 -6 0 -13 12 0 -2 8
v:o:topic=procedure far by ahead	0 -6 0 -13 12 0 -2 8
v:o:topic=procedure far from	-1 -11 0 18 -4 0 0 -1
v:o:topic=procedure far from ahead	-1 -11 0 18 -4 0 0 -1
v:o:topic=procedure far no verb	0 -8 0 0 10 8 -6 -2
v:o:topic=procedure far pay	0 -5 0 11 0 0 0 -2
v:o:topic=procedure far the	0 -1 0 -2 -5 0 0 10
v:o:topic=procedure far the ahead	0 -1 0 -2 -5 0 0 10
v:o:topic=procedure far today	0 -25 0 7 7 0 0 3
v:o:topic=procedure far until	0 18 0 1 -1 0 0 -14
v:o:topic=procedure far until ahead	0 18 0 1 -1 0 0 -14
v:o:topic=procedure from	10 1 -3 3 -21 0 0 4
v:o:topic=procedure from ahead	10 6 -2 -5 -16 0 0 5
v:o:topic=procedure from today	0 -8 0 14 -7 0 0 0
v:o:topic=procedure have	0 -6 8 2 2 4 -3 -15
v:o:topic=procedure no verb	1 6 0 -22 18 -8 -3 3
v:o:topic=procedure of	0 0 0 14 -11 0 0 0
v:o:topic=procedure of ahead	0 0 0 9 -8 0 0 0
v:o:topic=procedure on	0 5 -9 -1 6 5 0 -24
v:o:topic=procedure on ahead	0 9 -8 -6 7 5 0 -22
v:o:topic=procedure on today	0 -8 0 16 -4 0 0 0
v:o:topic=procedure other	0 2 -1 -7 12 0 0 -4
v:o:topic=procedure plan	0 0 0 10 -9 0 0 0
v:o:topic=procedure put	0 8 0 1 -10 0 0 0
v:o:topic=procedure send	0 0 0 12 -11 0 0 0
v:o:topic=procedure suspend	-2 -14 0 3 0 0 0 12
v:o:topic=procedure to	-2 -13 0 4 0 0 0 7
v:o:topic=procedure to ahead	-2 -13 0 4 0 0 0 7
v:o:topic=procedure today	0 10 0 -19 29 0 0 -25
v:o:topic=procedure until	-8 -2 3 0 7 -3 -6 3
v:o:topic=procedure vote	0 -3 0 -7 16 0 0 -6
v:o:topic=procedure vote ahead	0 0 0 -13 19 0 0 -6
v:o:topic=procedure votes	0 -3 0 -10 11 0 0 1
v:o:topic=procedure votes ahead	0 0 0 10 -8 0 0 0
v:o:topic=sale	-15 -5 -7 -6 -18 45 -13 -16
v:o:topic=sale ahead	-14 -4 -7 -9 -17 45 -12 -14
v:o:topic=sale be	0 -9 0 -8 2 13 0 0
v:o:topic=sale by	-1 2 0 -4 -15 22 -5 -3
v:o:topic=sale by ahead	-1 2 0 -4 -15 22 -5 -3
v:o:topic=sale far	3 -14 0 0 15 2 -2 -7
v:o:topic=sale far ahead	3 -10 0 1 7 3 -2 -5
v:o:topic=sale far no verb	3 -6 0 -2 12 3 0 -9
v:o:topic=sale far on	0 -3 0 15 -2 0 0 -3
v:o:topic=sale far on ahead	0 -2 0 13 -1 0 0 -3
v:o:topic=sale far today	0 -3 0 -1 9 0 0 -2
v:o:topic=sale have	0 -1 0 0 -1 9 0 0
v:o:topic=sale no verb	-6 16 -1 -16 -6 18 -1 -5
v:o:topic=sale on	0 10 0 3 -7 0 0 -10
v:o:topic=sale on ahead	0 10 0 3 -6 0 0 -10
v:o:topic=sale sell	0 0 0 1 -8 9 0 -2
v:o:topic=sale until	0 -3 0 0 -3 9 0 0
v:o:topic=sale until ahead	0 -3 0 0 -3 9 0 0
v:o:topic=signing	-9 1 -5 11 -8 -2 -26 10
v:o:topic=signing ahead	-7 8 -3 0 -1 0 -24 5
v:o:topic=signing ask	0 0 0 -10 8 0 0 2
v:o:topic=signing be	0 -9 0 4 0 -6 8 2
v:o:topic=signing before	0 -11 0 7 3 0 0 -1
v:o:topic=signing before ahead	0 -11 0 7 3 0 0 -1
v:o:topic=signing by	-3 -13 -5 -5 12 -5 -7 16
v:o:topic=signing by ahead	-2 -12 -4 -8 12 -4 -6 16
v:o:topic=signing decree	0 0 0 10 -3 0 0 -1
v:o:topic=signing end	0 -12 0 11 0 0 0 -4
v:o:topic=signing from	0 7 0 -9 6 0 0 -2
v:o:topic=signing from ahead	0 9 0 -12 6 0 0 -2
v:o:topic=signing have	0 -4 1 20 -8 -3 -2 -3
v:o:topic=signing it	0 -1 0 -2 -11 0 0 15
v:o:topic=signing it ahead	0 -1 0 9 -10 0 0 3
v:o:topic=signing it today	0 0 0 -11 0 0 0 11
v:o:topic=signing move	0 15 0 -11 0 0 0 -6
v:o:topic=signing no verb	-2 1 -13 4 -8 0 -9 7
v:o:topic=signing of	0 9 0 -2 4 0 0 -6
v:o:topic=signing of ahead	0 12 0 -8 5 0 0 -4
v:o:topic=signing of today	0 -4 0 8 0 0 0 0
v:o:topic=signing on	-10 9 0 12 -8 -12 -2 -15
v:o:topic=signing on ahead	-10 2 0 16 -7 -11 -2 -12
v:o:topic=signing on today	0 14 0 -9 0 0 0 -4
v:o:topic=signing order	0 -2 0 14 -3 0 0 -5
v:o:topic=signing other	-1 -10 0 -10 -6 -1 0 26
v:o:topic=signing sign	-7 -2 -5 19 -5 0 -3 -7
v:o:topic=signing sign ahead	0 -8 0 0 -2 0 0 10
v:o:topic=signing sign today	0 0 0 -13 0 0 0 14
v:o:topic=signing signed ahead	0 8 0 -8 -1 0 0 2
v:o:topic=signing signed today	0 -2 0 15 0 0 0 -10
v:o:topic=signing sit	0 0 0 10 -6 0 0 0
v:o:topic=signing the	0 -14 0 3 1 0 -3 8
v:o:topic=signing the ahead	0 -14 0 3 1 0 -3 8
v:o:topic=signing to	-1 11 0 -29 3 0 0 17
v:o:topic=signing to ahead	-1 11 0 -20 4 0 0 2
v:o:topic=signing today	0 -23 0 22 -19 0 0 6
v:o:topic=signing until	3 0 7 -12 5 0 -4 -3
v:o:topic=signing until ahead	3 0 7 -12 5 0 -4 -3
v:o:topic=truce	5 -2 -5 -11 -11 -26 -11 28
v:o:topic=truce 	-7 -6 0 -15 3 0 10 13
v:o:topic=truce  ahead	-5 -1 -3 1 -8 0 10 2
v:o:topic=truce  today	0 -7 2 -19 10 0 0 13
v:o:topic=truce after	0 -2 0 -4 0 0 0 10
v:o:topic=truce after ahead	0 -2 0 -4 0 0 0 10
v:o:topic=truce agree	4 -2 0 22 0 0 -7 -16
v:o:topic=truce ahead	7 -1 -5 -9 -9 -25 -9 22
v:o:topic=truce ask	0 8 0 -10 2 0 0 0
v:o:topic=truce be	-13 11 -3 -9 -13 -3 9 8
v:o:topic=truce before	0 3 0 13 0 0 0 -17
v:o:topic=truce before ahead	0 3 0 13 0 0 0 -17
v:o:topic=truce begin	2 16 0 -18 -2 0 -2 5
v:o:topic=truce begins	0 9 0 -2 0 0 0 -3
v:o:topic=truce bring	0 -8 0 12 0 0 0 -2
v:o:topic=truce by	0 7 0 0 1 0 11 -17
v:o:topic=truce by ahead	0 7 0 0 1 0 11 -17
v:o:topic=truce carry	0 13 0 -21 -4 0 0 14
v:o:topic=truce charge	0 -21 0 15 3 0 0 0
v:o:topic=truce conclude	0 0 0 -8 0 0 0 11
v:o:topic=truce declare	0 0 0 11 0 0 0 -10
v:o:topic=truce dies	0 0 0 -15 0 0 0 16
v:o:topic=truce effect	0 18 0 -9 0 0 0 -12
v:o:topic=truce effect today	0 21 0 -12 0 0 0 -12
v:o:topic=truce end	-10 -19 -2 9 12 -2 -4 0
v:o:topic=truce end today	0 22 0 -10 0 0 0 -18
v:o:topic=truce ended	0 0 0 22 0 0 0 -22
v:o:topic=truce ended today	0 0 0 17 0 0 0 -15
v:o:topic=truce ends	0 -11 -1 -5 0 0 0 12
v:o:topic=truce ends today	0 -12 0 0 0 0 0 6
v:o:topic=truce expires	0 -7 0 -8 0 0 0 14
v:o:topic=truce expires today	0 -6 0 -5 0 0 0 10
v:o:topic=truce far	10 -3 -19 7 -4 -15 -4 4
v:o:topic=truce far 	6 11 0 2 -21 -2 -1 -5
v:o:topic=truce far  ahead	7 21 0 -11 -10 -1 0 -8
v:o:topic=truce far  today	0 -19 0 15 -9 0 0 0
v:o:topic=truce far ahead	13 -1 -16 10 -23 -13 -3 4
v:o:topic=truce far be	8 1 0 -8 -10 0 -3 7
v:o:topic=truce far begin	0 11 0 6 -3 0 0 -16
v:o:topic=truce far by	0 10 0 1 -10 0 -1 0
v:o:topic=truce far by ahead	0 10 0 0 -9 0 -1 0
v:o:topic=truce far charge	0 12 0 -6 0 0 0 -7
v:o:topic=truce far end	0 -15 0 -5 -3 0 0 20
v:o:topic=truce far friday	0 -7 0 15 0 0 0 -6
v:o:topic=truce far friday today	0 -7 0 15 0 0 0 -6
v:o:topic=truce far friday,	0 -6 0 14 0 0 0 -4
v:o:topic=truce far from	-3 12 0 -5 0 0 0 -5
v:o:topic=truce far from ahead	-2 20 0 -14 0 0 0 -4
v:o:topic=truce far from today	0 -12 0 13 0 0 0 0
v:o:topic=truce far no verb	1 -4 -12 -2 10 -8 -11 10
v:o:topic=truce far on	-4 -4 0 -3 -14 0 0 20
v:o:topic=truce far on ahead	-4 -1 0 -2 -13 0 0 16
v:o:topic=truce far run	0 -9 0 1 0 0 0 10
v:o:topic=truce far say	0 0 0 -9 0 0 9 0
v:o:topic=truce far since	0 21 0 -16 0 0 0 -1
v:o:topic=truce far the	0 -12 0 18 4 0 -2 -10
v:o:topic=truce far the ahead	0 -12 0 18 4 0 -2 -10
v:o:topic=truce far to	0 -9 0 0 -4 0 0 10
v:o:topic=truce far to ahead	0 -9 0 0 -4 0 0 10
v:o:topic=truce far today	-3 -2 0 -2 18 0 0 0
v:o:topic=truce far until	9 -22 0 -6 -8 0 7 11
v:o:topic=truce far until ahead	9 -22 0 -6 -8 0 7 11
v:o:topic=truce far wednesday,	0 0 0 -10 16 0 0 -7
v:o:topic=truce far wednesday, today	0 0 0 -10 16 0 0 -7
v:o:topic=truce for	0 -10 0 0 -3 0 0 10
v:o:topic=truce for ahead	0 -10 0 0 -3 0 0 10
v:o:topic=truce friday,	11 -15 0 -27 -1 0 0 27
v:o:topic=truce friday, ahead	11 -14 0 -16 -1 0 0 16
v:o:topic=truce from	-3 12 -4 1 0 0 0 -11
v:o:topic=truce from ahead	-3 14 -4 -1 0 0 0 -9
v:o:topic=truce from today	0 -4 0 12 0 0 0 -4
v:o:topic=truce get	0 11 0 -6 0 0 0 -3
v:o:topic=truce has	11 -7 0 -7 0 0 0 4
v:o:topic=truce has ahead	11 -6 0 -8 0 0 0 5
v:o:topic=truce have	5 -2 0 -6 -15 0 -5 18
v:o:topic=truce keep	0 0 0 -9 0 0 0 8
v:o:topic=truce midnight	0 0 0 -24 0 0 0 25
v:o:topic=truce monday,	0 -1 3 -13 8 0 0 6
v:o:topic=truce monday, ahead	0 -1 3 -13 8 0 0 6
v:o:topic=truce move	0 -3 0 14 -5 0 0 -1
v:o:topic=truce no verb	13 -5 2 -16 4 -10 -18 14
v:o:topic=truce of	0 6 0 9 0 0 0 -16
v:o:topic=truce of ahead	0 10 0 3 0 0 0 -13
v:o:topic=truce on	5 -9 0 3 2 -8 -13 5
v:o:topic=truce on ahead	6 -7 0 -2 3 -8 -13 9
v:o:topic=truce on today	0 -8 0 29 0 0 0 -19
v:o:topic=truce other	0 -5 0 -27 8 0 0 24
v:o:topic=truce out	0 6 0 -11 -3 0 0 9
v:o:topic=truce out ahead	0 -11 0 7 -1 0 0 1
v:o:topic=truce out today	0 13 0 -19 0 0 0 9
v:o:topic=truce pay	0 27 0 -18 -2 0 0 -7
v:o:topic=truce sign	0 11 0 4 -4 0 0 -10
v:o:topic=truce stand	0 0 0 -6 0 0 0 9
v:o:topic=truce starts	0 14 0 1 0 0 0 -13
v:o:topic=truce sunday,	0 -2 0 -12 0 0 0 18
v:o:topic=truce sunday, ahead	0 -2 0 -12 0 0 0 18
v:o:topic=truce suspend	-5 -8 -1 10 11 0 -6 -3
v:o:topic=truce tell	0 16 0 -12 0 0 0 -4
v:o:topic=truce to	19 -14 -2 -6 0 -1 -2 2
v:o:topic=truce to ahead	19 -14 -2 -8 0 -1 -1 4
v:o:topic=truce today	-6 -2 0 -3 -2 0 0 10
v:o:topic=truce tuesday,	0 13 0 -11 0 0 0 -2
v:o:topic=truce tuesday, ahead	0 13 0 -11 0 0 0 -2
v:o:topic=truce until	-1 -13 0 3 0 -1 -24 8
v:o:topic=truce until ahead	-1 -13 0 0 0 -1 -24 11
v:o:topic=truce week,	0 -3 0 -4 0 0 0 10
v:o:topic=truce week, ahead	0 -3 0 -4 0 0 0 10
v:r1=!	0 -18 0 21 0 0 0 -6
v:r1=! & d:ahead	0 -17 0 21 0 0 0 -7
v:r1="	0 0 0 -3 -9 0 0 14
v:r1=" & d:ahead	0 0 0 0 -8 0 0 9
v:r1='s	9 9 0 0 -11 -1 -3 -9
v:r1='s & d:ahead	10 -14 0 13 -5 0 -2 0
v:r1='s & d:today	0 25 0 -13 -6 0 0 -18
v:r1=(	0 7 0 5 1 0 0 -10
v:r1=( & d:ahead	0 24 0 -18 -6 0 0 0
v:r1=( & d:today	0 -29 0 20 6 0 0 -11
v:r1=)	-5 13 -3 -6 12 -6 0 -5
v:r1=) & d:ahead	-4 9 -2 -1 17 -6 0 -18
v:r1=) & d:today	0 4 0 -6 -8 0 0 8
v:r1=, & d:ahead	-1 -3 -6 -13 3 8 9 6
v:r1=, & d:today	4 -19 -6 0 20 -1 -3 5
v:r1=-	0 -24 0 22 0 0 0 -5
v:r1=- & d:today	0 -16 0 3 2 0 0 3
v:r1=.	12 5 5 -16 4 1 -17 13
v:r1=. & d:ahead	13 -3 10 -14 -4 5 -12 14
v:r1=. & d:today	0 18 -13 -11 22 -5 -7 -5
v:r1=:	4 -9 -3 8 -9 -12 4 3
v:r1=: & d:ahead	5 -3 -7 -5 -4 -11 5 10
v:r1=: & d:today	0 -10 1 26 -6 0 0 -20
v:r1=;	-6 13 0 -4 5 -2 -5 -3
v:r1=; & d:ahead	-6 18 0 -13 6 -2 -5 1
v:r1=; & d:today	0 -14 0 31 0 0 0 -16
v:r1=<day-ahead>	0 13 0 -16 -11 0 -3 14
v:r1=<day-ahead> & d:ahead	0 14 0 -17 -10 0 -3 14
v:r1=<day-today>	0 -16 0 -21 0 0 -1 31
v:r1=<day-today> & d:ahead	0 -11 0 -2 -3 0 -1 12
v:r1=<day-today> & d:today	0 -2 0 -28 0 0 0 28
v:r1=<end>	-7 -2 1 6 4 -17 -2 2
v:r1=<end> & d:ahead	0 4 7 -14 5 -8 4 7
v:r1=<end> & d:today	-19 -11 -11 30 3 -10 -14 -10
v:r1=<gate>	0 8 0 -1 -1 0 0 -5
v:r1=<goods>	0 11 0 -5 -2 0 0 -2
v:r1=<goods> & d:ahead	0 18 0 -10 0 0 0 -11
v:r1=<goods> & d:today	0 -13 0 9 -6 0 0 5
v:r1=<level>	0 1 0 -1 -10 0 0 8
v:r1=<level> & d:ahead	0 9 0 -9 -4 0 0 5
v:r1=<level> & d:today	0 -14 0 9 -3 0 0 2
v:r1=<name>	13 4 0 1 0 0 -2 -15
v:r1=<name> & d:ahead	13 7 0 -11 0 0 -2 -4
v:r1=<name> & d:today	0 -4 0 17 -1 0 0 -15
v:r1=<not> & d:ahead	-3 -13 -5 8 0 -2 0 9
v:r1=<number>	0 -1 -3 0 15 0 0 -9
v:r1=<number> & d:ahead	0 0 -3 -2 15 0 0 -7
v:r1=<person>	0 -13 0 24 -3 0 0 -4
v:r1=<person> & d:ahead	0 -11 0 19 -2 0 0 -2
v:r1=<quality> & d:today	0 -2 0 15 0 0 0 -11
v:r1=<seat>	0 -6 0 9 0 0 0 0
v:r1=<seat> & d:ahead	0 -5 0 12 0 0 0 0
v:r1=<v-agree>	0 -4 0 14 0 0 0 -5
v:r1=<v-agree> & d:today	0 -1 0 10 0 0 0 -4
v:r1=<v-bear> & d:ahead	0 16 -3 -14 3 0 0 -1
v:r1=<v-bear> & d:today	0 -20 0 13 4 0 0 -2
v:r1=<v-down>	-3 6 0 12 -4 0 0 -13
v:r1=<v-down> & d:ahead	-3 6 0 11 -4 0 0 -13
v:r1=<v-impose>	4 0 0 17 -10 0 0 -19
v:r1=<v-impose> & d:today	0 -10 0 27 -3 0 0 -11
v:r1=<v-propose>	0 -6 0 16 -5 0 0 -1
v:r1=<v-propose> & d:ahead	0 -5 0 11 -4 0 0 0
v:r1=<v-say>	0 -3 0 16 0 0 0 -8
v:r1=<v-say> & d:today	0 -2 0 9 0 0 0 -3
v:r1=<v-stay>	0 -6 0 20 0 0 0 -6
v:r1=<v-stay> & d:ahead	0 -4 0 16 0 0 0 -5
v:r1=<v-target>	0 -1 0 10 0 0 0 -6
v:r1=<v-target> & d:today	0 0 0 9 0 0 0 -6
v:r1=?	6 -9 -11 6 -24 4 -7 9
v:r1=? & d:ahead	7 -8 -10 11 -20 5 -7 0
v:r1=? & d:today	0 0 0 -7 -3 0 0 13
v:r1=a	0 1 0 -10 15 0 0 0
v:r1=a & d:ahead	0 7 0 -1 3 0 0 -11
v:r1=a & d:today	0 -8 0 -11 13 0 0 8
v:r1=after	0 11 0 -1 -6 0 -2 -2
v:r1=after & d:ahead	0 15 0 -15 -4 0 -2 4
v:r1=after & d:today	0 -7 0 22 0 0 0 -14
v:r1=afternoon	0 -6 0 -2 0 0 0 9
v:r1=afternoon & d:today	0 0 0 -10 0 0 0 11
v:r1=an	0 -3 0 -9 -1 0 0 16
v:r1=an & d:ahead	0 0 0 -13 0 0 0 16
v:r1=and	-18 8 8 5 -12 -7 -11 -1
v:r1=and & d:ahead	-17 6 9 4 -5 -6 -10 -1
v:r1=and & d:today	0 0 0 3 -11 0 0 0
v:r1=are	-7 -2 3 5 6 0 0 -11
v:r1=are & d:ahead	-6 -15 4 16 8 0 0 -13
v:r1=are & d:today	0 14 0 -12 -1 0 0 0
v:r1=as	0 -13 0 2 1 0 13 -6
v:r1=as & d:ahead	0 -8 0 3 2 0 13 -14
v:r1=as & d:today	0 -10 0 0 0 0 0 6
v:r1=at & d:ahead	2 14 -4 -4 4 4 -6 -14
v:r1=at & d:today	0 -23 0 0 -2 0 0 15
v:r1=before	0 18 0 -14 -3 3 6 -11
v:r1=before & d:ahead	0 18 0 -14 -3 3 6 -11
v:r1=both	0 7 0 -14 8 0 0 -1
v:r1=both & d:ahead	0 7 0 -15 8 0 0 -1
v:r1=by	-1 11 0 16 -12 0 0 -14
v:r1=by & d:ahead	-1 13 0 5 -10 0 0 -9
v:r1=by & d:today	0 -1 0 11 0 0 0 -6
v:r1=come	0 0 0 -3 -3 0 0 9
v:r1=come & d:ahead	0 0 0 -3 -3 0 0 9
v:r1=evening	0 1 0 22 -17 0 -1 -17
v:r1=evening & d:ahead	0 3 0 19 -14 0 -1 -18
v:r1=every	0 2 13 -17 0 0 0 0
v:r1=every & d:ahead	0 2 13 -17 0 0 0 0
v:r1=for	-6 8 6 -4 -17 0 7 0
v:r1=for & d:ahead	-5 5 8 -10 -13 0 8 5
v:r1=for & d:today	0 1 0 6 -2 0 0 -9
v:r1=from	0 8 0 4 -2 0 0 -12
v:r1=from & d:ahead	0 11 0 -4 -1 0 0 -3
v:r1=from & d:today	0 -3 0 14 0 0 0 -8
v:r1=good	0 12 0 -11 0 0 0 0
v:r1=good & d:ahead	0 14 0 -12 0 0 0 0
v:r1=has	0 -8 0 13 -5 0 0 -4
v:r1=has & d:ahead	0 -7 0 13 -5 0 0 -4
v:r1=he	0 0 0 13 -9 0 0 -7
v:r1=if	-2 18 0 -10 3 0 -5 -3
v:r1=if & d:ahead	-2 21 0 -12 4 0 -5 -6
v:r1=in	0 3 -2 13 -25 -2 -5 0
v:r1=in & d:ahead	0 0 -2 21 -24 -1 -5 -4
v:r1=instead	0 2 0 -10 0 0 -1 10
v:r1=instead & d:ahead	0 2 0 -10 0 0 -1 10
v:r1=is	11 -19 -3 7 -17 2 16 -3
v:r1=is & d:ahead	11 -15 -3 3 -15 3 17 -3
v:r1=it	0 2 -5 3 -39 -3 5 7
v:r1=it & d:ahead	0 10 -4 8 -28 -2 6 -12
v:r1=it & d:today	0 -29 0 -5 -11 0 0 26
v:r1=its	-1 -6 0 0 0 0 0 12
v:r1=its & d:ahead	-1 -5 0 -1 0 0 0 12
v:r1=last	0 -2 0 -4 13 0 11 -17
v:r1=last & d:ahead	0 -2 0 -4 13 0 11 -17
v:r1=letter	0 -9 0 14 -3 0 0 0
v:r1=morning	0 -2 0 6 9 0 0 -11
v:r1=morning & d:ahead	0 0 0 0 11 0 0 -7
v:r1=morning & d:today	0 -1 0 9 0 0 0 -3
v:r1=my	0 -2 0 -10 0 0 0 13
v:r1=next & d:ahead	3 -6 -1 -11 7 0 0 8
v:r1=night	0 -17 6 3 -12 0 -8 17
v:r1=night & d:ahead	0 -17 6 12 -10 0 -8 7
v:r1=night & d:today	0 0 0 -12 0 0 0 14
v:r1=no	0 9 0 -7 0 0 0 0
v:r1=noon	0 -17 0 11 11 0 0 -1
v:r1=noon & d:ahead	0 -17 0 8 12 0 0 0
v:r1=nothing	0 -11 0 -14 0 0 4 20
v:r1=nothing & d:ahead	0 -11 0 -14 0 0 4 20
v:r1=of	8 -9 -5 4 -1 0 -5 5
v:r1=of & d:ahead	8 -9 -5 3 -1 0 -5 5
v:r1=on	-2 -13 0 8 12 0 0 -11
v:r1=on & d:ahead	-1 -10 0 6 7 0 0 -3
v:r1=only	0 -9 0 2 -4 0 0 10
v:r1=only & d:ahead	0 -9 0 2 -4 0 0 10
v:r1=or	3 -6 0 -8 -9 -2 -2 24
v:r1=or & d:ahead	3 -1 0 0 -7 -2 -2 9
v:r1=or & d:today	0 -7 0 -10 0 0 0 19
v:r1=our	0 10 0 0 5 0 0 -18
v:r1=our & d:ahead	0 1 0 7 6 0 0 -18
v:r1=our & d:today	0 11 0 -10 0 0 0 0
v:r1=pass	0 -3 0 -3 0 0 0 13
v:r1=pass & d:ahead	0 -3 0 -3 0 0 0 13
v:r1=passe	0 4 0 -12 0 0 0 9
v:r1=passe & d:ahead	0 4 0 -12 0 0 0 9
v:r1=pay & d:ahead	0 11 -1 -8 3 0 0 -5
v:r1=published	10 0 0 -5 0 0 0 -2
v:r1=published & d:today	10 -7 0 -2 0 0 0 0
v:r1=rather	0 0 0 -10 10 0 0 0
v:r1=say	0 -4 0 10 0 0 0 -3
v:r1=she	0 0 0 10 0 0 0 -8
v:r1=she & d:ahead	0 0 0 10 0 0 0 -8
v:r1=still	0 -16 0 6 12 0 0 0
v:r1=that	-6 10 -7 8 -25 -5 -5 1
v:r1=that & d:today	0 11 0 5 -19 0 0 -7
v:r1=the	-7 -3 -8 -15 -3 4 3 24
v:r1=the & d:ahead	-4 3 -4 -11 -13 5 4 14
v:r1=the & d:today	0 -11 -4 -6 9 0 0 15
v:r1=their	0 -3 0 -5 0 0 0 8
v:r1=their & d:ahead	0 -3 0 -5 0 0 0 8
v:r1=there & d:ahead	0 0 0 17 -4 0 0 -15
v:r1=there & d:today	0 0 0 -11 0 0 0 14
v:r1=they	0 0 0 -2 -15 0 0 12
v:r1=they & d:ahead	0 -10 0 11 -12 0 0 5
v:r1=they & d:today	0 7 0 -13 0 0 0 9
v:r1=thi	0 8 0 -9 0 0 0 3
v:r1=thi & d:ahead	0 8 0 -19 0 0 0 11
v:r1=to	-18 4 0 0 -9 7 11 -5
v:r1=to & d:ahead	-17 6 0 -5 -7 7 12 -2
v:r1=to & d:today	0 -7 0 21 -2 0 0 -6
v:r1=too	0 3 0 -8 -3 0 0 11
v:r1=too & d:ahead	0 6 0 -13 -2 0 0 11
v:r1=two	0 -11 0 16 0 0 0 0
v:r1=unless	5 1 2 -11 4 0 0 0
v:r1=was	0 11 0 0 -3 0 0 -3
v:r1=was & d:ahead	0 12 0 -2 -2 0 0 -3
v:r1=whether	0 -8 0 -5 14 0 -2 0
v:r1=whether & d:ahead	0 -7 0 -7 16 0 -1 0
v:r1=will	0 5 8 -9 5 0 -3 -8
v:r1=with	0 -3 7 24 -7 0 0 -16
v:r1=with & d:today	0 -2 0 18 0 0 0 -11
v:r1=without	-3 -3 -3 13 -9 0 0 0
v:r1=would	0 -5 0 11 -7 2 0 -4
v:r1=you	0 -2 0 2 9 0 0 -11
v:r1=you & d:ahead	0 -2 0 2 9 0 0 -10
v:r1=your	0 2 0 -15 2 0 0 8
v:r1=your & d:ahead	0 2 0 -15 2 0 0 8
v:r1=|	0 -4 0 15 0 0 0 -5
v:r1=| & d:today	0 -4 0 15 0 0 0 -5
v:r1=·	0 -3 0 14 -3 0 0 0
v:r1=· & d:today	0 -3 0 14 -3 0 0 0
v:r1=—	-8 -5 -1 26 4 -6 -4 -15
v:r1=— & d:ahead	-5 8 0 -4 8 -3 -1 -1
v:r1=— & d:today	0 -18 0 37 -3 0 0 -22
v:t0=future	0 16 0 -19 4 -2 -4 7
v:t0=future-not	-2 -25 0 16 10 0 0 -3
v:t0=future-passive	0 -5 5 0 8 -12 0 -1
v:t0=future-passive-not	0 -6 0 13 -6 0 0 0
v:t0=modal	-7 -2 0 6 3 -19 0 0
v:t0=modal-not	0 10 0 0 0 0 0 -7
v:t0=modal-passive	0 -17 -3 9 4 3 0 -4
v:t0=past	-17 -12 -2 24 -7 -3 12 -4
v:t0=past-passive	-6 -6 -3 23 -11 1 0 -13
v:t0=past-passive-not	0 4 0 -18 9 0 0 5
v:t0=perfect	1 -13 -15 3 1 1 10 0
v:t0=perfect-not	0 12 0 0 0 0 0 -8
v:t0=pluperfect	-4 0 -3 9 2 -2 -6 -5
v:t0=pluperfect-passive	0 -7 0 13 -3 0 0 -3
v:t0=present	-7 10 -2 -23 4 0 -8 18
v:t0=present-not	5 13 -1 -1 -10 0 -8 2
v:t0=present-passive	-2 0 1 -13 11 1 -16 7
v:t:loose	5 7 0 -9 -2 -5 -2 5
v:t:loose & d:ahead	6 3 0 1 -10 -3 0 -1
v:t:loose & d:today	-2 6 0 -20 16 0 -1 11
v:t:loose-l	1 0 -3 -4 -6 -3 -3 12
v:t:loose-l0	0 0 0 14 -1 0 -1 -8
v:t:loose-l1	8 5 -7 4 -22 -10 6 1
v:t:loose-l2	-4 -11 0 0 7 0 -18 12
v:t:loose-l3	-3 -5 0 -5 -4 0 4 12
v:t:loose-r	0 2 1 -10 8 -2 6 0
v:t:loose-r1	-7 2 -8 -2 25 -2 -7 -6
v:t:loose-r2	1 0 -1 -9 -4 0 1 10
v:t:loose-r3	2 2 4 -3 -8 0 0 3
v:t:more	4 5 5 -5 -16 -17 5 9
v:t:more & d:ahead	2 -4 7 -2 -7 -15 7 8
v:t:more & d:today	5 20 -4 -6 -33 0 -1 -1
v:t:more-in	0 -20 0 17 -4 0 0 7
v:t:more-in0	0 -20 0 17 -4 0 0 7
v:t:more-l	1 12 7 -15 -9 -11 -21 16
v:t:more-l0	-1 -25 0 1 -4 0 0 22
v:t:more-l1	2 13 13 -9 5 -1 -15 -9
v:t:more-l2	-7 7 -1 6 -1 0 -12 -7
v:t:more-l3	6 3 0 -13 0 -9 -12 11
v:t:more-r	6 1 -3 -8 -12 -6 19 6
v:t:more-r1	0 -6 3 10 4 0 9 -12
v:t:more-r2	-12 7 -4 -6 -8 0 15 1
v:t:more-r3	9 -1 -11 5 -13 -7 3 0
v:t:quiet	16 -20 -11 -2 3 -1 -4 8
v:t:quiet & d:ahead	16 -17 -11 -11 4 -1 -4 15
v:t:quiet & d:today	0 -6 0 25 0 0 0 -17
v:t:quiet-l	18 -12 -9 -7 8 0 -2 2
v:t:quiet-l1	13 4 -4 -4 0 0 0 -8
v:t:quiet-l2	0 -13 0 -8 -2 0 0 20
v:t:quiet-l3	2 1 0 -8 3 0 0 2
v:t:quiet-r	0 -13 0 10 -11 0 0 7
v:t:truce	3 -12 -9 -9 -1 -13 -9 29
v:t:truce & d:ahead	6 -10 -8 -8 0 -10 -6 23
v:t:truce & d:today	-7 -3 0 -5 -2 0 -2 14
v:t:truce-l	-4 -5 -20 -4 -9 -21 -12 26
v:t:truce-l0	0 0 0 13 0 0 0 -12
v:t:truce-l2	-3 -5 -8 -8 5 -6 -3 15
v:t:truce-l3	1 -8 -10 2 -10 -5 -12 14
v:t:truce-r	16 -2 2 -23 1 1 0 14
v:t:truce-r1	-5 -1 0 -4 0 0 -1 10
v:t:truce-r2	19 -14 1 -27 4 6 8 13
v:t:truce-r3	-1 -2 9 -10 4 0 -6 8
v:t:verb	6 -3 2 1 0 0 -33 -4
v:t:verb & d:ahead	7 -1 3 -3 0 0 -33 -1
v:t:verb & d:today	0 -1 0 10 2 0 0 -8
v:t:verb-l	13 -16 5 1 0 1 -23 0
v:t:verb-l0	0 3 0 11 -6 0 0 -10
v:t:verb-l1	19 0 -1 -15 3 -1 -10 -2
v:t:verb-l2	-14 -14 -10 6 10 3 -4 4
v:t:verb-l3	20 0 11 -3 2 0 -4 -16
v:t:verb-r	-19 4 1 4 5 0 -12 -3
v:t:verb-r1	0 9 -2 -11 -12 0 0 10
v:t:verb-r2	-2 0 5 0 16 -1 0 -18
v:t:verb-r3	-9 0 4 7 -8 1 -5 1
v:v0=accept	0 -9 0 -9 20 0 0 0
v:v0=add	0 -1 0 10 -3 0 0 -4
v:v0=agree	0 -13 -1 2 -18 0 7 11
v:v0=announce	1 3 -5 1 0 0 2 -9
v:v0=approve	0 0 0 -4 -4 0 -4 17
v:v0=argue	0 0 0 -17 18 0 0 0
v:v0=ask	0 10 0 0 -4 0 -2 -6
v:v0=be	-4 -8 -18 2 3 5 2 5
v:v0=begin	-3 16 0 0 -4 0 0 -17
v:v0=bite	11 -5 0 -5 0 0 0 0
v:v0=bring	-2 10 0 -6 -8 0 0 5
v:v0=cancel	0 -15 0 16 0 0 0 0
v:v0=carry	-2 10 0 7 -4 0 0 -9
v:v0=charge	-1 14 -3 -8 4 0 0 -3
v:v0=clear	0 6 -6 -11 -2 0 0 12
v:v0=collect	0 4 0 -9 -8 0 0 12
v:v0=come	0 -3 -4 7 -12 -1 2 5
v:v0=conclude	0 -12 0 6 -4 0 -1 9
v:v0=confirm	0 -17 0 0 0 -3 -3 15
v:v0=continue	0 22 0 -11 -4 0 1 -7
v:v0=cut	0 0 0 12 -6 0 0 -11
v:v0=debate	0 0 0 -15 16 0 0 0
v:v0=declare	0 -2 0 12 0 0 0 -11
v:v0=die	0 -5 0 -14 -4 0 0 23
v:v0=discuss	-1 -3 0 4 -12 0 0 9
v:v0=double	0 -2 0 -9 -1 0 0 16
v:v0=drop	0 -1 0 1 8 0 0 -9
v:v0=end	-2 -4 12 3 4 -9 0 -4
v:v0=enter	1 -11 7 2 3 0 0 1
v:v0=exempt	0 -8 6 2 0 0 0 -1
v:v0=expect	-1 18 0 -4 -5 -1 -8 0
v:v0=expire	-5 -1 -9 -1 -2 0 -3 10
v:v0=extend	2 -14 2 0 -7 2 0 4
v:v0=face	0 9 0 -8 0 0 -1 0
v:v0=fall	0 12 0 -5 -10 5 0 -2
v:v0=go	2 -25 5 7 0 1 0 10
v:v0=hang	0 -16 6 16 -5 0 0 -4
v:v0=have	-6 -1 0 -5 9 0 3 -4
v:v0=hit	0 11 0 -1 0 0 0 -11
v:v0=impose	3 8 0 -4 -3 0 0 -6
v:v0=intend	0 -6 0 11 -1 0 0 0
v:v0=jump	0 -7 0 -8 19 0 0 -4
v:v0=keep	0 0 0 -10 0 0 0 10
v:v0=know	0 -14 0 16 -1 0 0 0
v:v0=land	0 0 0 10 -6 0 0 -7
v:v0=lapse	0 0 0 9 0 0 0 -7
v:v0=levy	0 10 0 -5 0 0 0 -2
v:v0=lift	5 0 0 9 -2 0 0 -13
v:v0=like	0 0 0 -7 0 0 0 9
v:v0=look	0 -2 0 2 9 0 0 -15
v:v0=lose	0 -7 0 0 -3 0 0 9
v:v0=make	0 0 0 -8 4 0 10 -1
v:v0=move	-2 15 0 -7 -1 0 0 -2
v:v0=other	-9 3 10 -7 9 -1 0 -6
v:v0=pause	0 -10 0 -1 0 0 0 13
v:v0=pay	-13 14 -6 3 -15 -2 0 -7
v:v0=place	0 -14 0 0 6 0 0 4
v:v0=post	0 -12 0 6 6 0 0 -3
v:v0=postpone	0 10 0 -5 0 0 0 -2
v:v0=promise	-3 -15 0 4 8 0 2 -1
v:v0=propose	0 0 0 -7 0 0 -3 10
v:v0=put	7 -4 0 3 0 4 -12 -5
v:v0=ready	3 -5 0 -8 -11 0 8 8
v:v0=receive	0 -6 0 -1 9 0 0 -1
v:v0=remain	0 -9 0 2 1 0 12 -6
v:v0=remove	0 -7 0 11 0 0 0 -1
v:v0=replace	0 -12 0 13 0 0 0 0
v:v0=report	0 -12 0 0 14 0 -4 -1
v:v0=rise	0 11 0 0 0 0 0 -14
v:v0=rule	-6 0 0 -1 10 0 0 0
v:v0=say	-5 -4 0 0 -10 -5 0 19
v:v0=see	0 -16 0 28 -7 0 0 -3
v:v0=send	0 -4 0 11 0 0 -3 -3
v:v0=set	0 -16 0 14 -2 5 9 -14
v:v0=settle	0 -5 0 -5 10 0 3 -4
v:v0=ship	0 0 0 8 -6 0 0 -1
v:v0=show	0 -10 0 12 0 0 0 0
v:v0=sign	-6 12 -5 6 -14 0 -4 -2
v:v0=sit	0 0 0 7 5 0 0 -23
v:v0=spare	0 -7 1 -3 0 0 0 10
v:v0=stand	0 -13 0 -10 1 0 0 20
v:v0=start	7 0 -5 0 6 0 0 -11
v:v0=stay	5 0 3 7 2 -1 0 -15
v:v0=step	0 -4 0 13 -5 0 0 -3
v:v0=stop	0 18 -1 -21 -10 5 0 9
v:v0=strike	0 10 0 -15 0 0 0 8
v:v0=suspend	1 10 -7 6 3 0 -6 -16
v:v0=tell	0 14 0 -9 -11 4 -1 4
v:v0=threaten	-1 -3 0 2 13 0 0 -8
v:v0=want	0 -14 0 9 0 0 8 -5
v:v0=warn	0 15 0 -3 -5 0 0 -8
v:v0=write	0 -9 3 0 0 0 0 4
v:v1=abolish	0 7 0 0 0 0 0 -10
v:v1=accept	0 -15 0 -4 18 0 0 0
v:v1=agree	3 -2 0 7 -13 0 9 -7
v:v1=approve	0 -3 0 -3 0 0 -4 16
v:v1=argue	0 0 0 -17 18 0 0 0
v:v1=ask	0 11 0 -3 -6 5 -1 -6
v:v1=be	-3 -7 -17 2 -1 6 5 4
v:v1=begin	-5 18 0 1 -4 -1 0 -20
v:v1=bite	11 -7 0 -4 0 0 0 0
v:v1=bring	-2 12 0 -6 -9 0 0 4
v:v1=buy	5 0 0 9 0 0 -2 -13
v:v1=charge	-2 13 -1 -5 3 0 0 -7
v:v1=come	0 -6 -4 9 -13 -1 2 6
v:v1=conclude	0 -14 0 0 -6 0 9 4
v:v1=confirm	0 -17 0 0 0 -3 -3 15
v:v1=continue	0 24 0 -11 -4 0 -1 -6
v:v1=cut	0 0 0 12 -8 0 0 -13
v:v1=debate	0 0 0 -15 16 0 0 0
v:v1=declare	0 12 0 0 0 0 0 -10
v:v1=die	0 -5 0 -14 -4 0 0 23
v:v1=discuss	-1 -3 0 5 -12 0 0 9
v:v1=double	0 0 0 -11 -1 0 0 15
v:v1=drop	0 -1 0 1 8 0 0 -9
v:v1=end	1 -9 10 8 0 -9 0 -6
v:v1=enter	1 10 10 -19 1 0 0 -1
v:v1=exempt	0 -9 5 5 -1 0 0 -1
v:v1=expect	0 17 0 -1 -2 0 -9 0
v:v1=extend	4 -17 1 3 -10 1 -3 2
v:v1=face	0 9 0 -7 0 0 -1 0
v:v1=fall	0 2 0 0 -8 5 0 1
v:v1=freeze	0 -3 0 -4 0 0 0 10
v:v1=go	2 -21 7 0 -3 0 -2 17
v:v1=halve	0 8 0 -10 5 0 0 -3
v:v1=hang	0 -16 6 16 -5 0 0 -4
v:v1=have	-6 0 0 -11 10 0 3 -1
v:v1=hit	0 11 0 -1 0 0 0 -11
v:v1=hold	-1 -13 3 2 -4 0 -2 10
v:v1=import	0 -12 7 0 -5 0 0 7
v:v1=introduce	0 -12 0 10 0 0 0 2
v:v1=jump	0 -11 0 -12 19 0 0 1
v:v1=know	0 -9 0 11 3 0 0 -6
v:v1=leave	0 14 0 0 -1 0 -5 -6
v:v1=levy	0 17 0 -9 -2 0 0 -3
v:v1=lift	4 0 0 8 -3 0 0 -13
v:v1=look	0 -1 0 2 9 0 0 -15
v:v1=lose	0 -13 0 4 -4 0 0 8
v:v1=make	8 -6 0 -4 1 0 9 -3
v:v1=meet	-4 -10 -1 6 3 3 0 0
v:v1=move	-2 14 0 -3 -2 0 -2 -3
v:v1=notify	0 -10 0 1 7 0 0 0
v:v1=other	-8 -2 10 -7 10 0 0 -2
v:v1=pause	0 -10 0 -1 0 0 0 13
v:v1=pay	-13 12 -7 4 -21 -2 2 -7
v:v1=place	0 9 0 -14 5 0 0 0
v:v1=post	0 -12 0 6 6 0 0 -3
v:v1=postpone	0 2 0 -6 7 0 0 -3
v:v1=promise	0 -14 0 0 12 0 3 -5
v:v1=put	7 0 -4 4 -5 4 -11 -5
v:v1=ready	3 -5 0 -8 -11 0 8 8
v:v1=receive	0 -7 0 0 9 0 0 -1
v:v1=reduce	0 12 0 -9 3 0 0 -4
v:v1=remain	0 -7 -3 3 2 0 12 -8
v:v1=replace	0 -13 0 10 0 0 0 2
v:v1=report	0 -13 0 1 12 0 -4 -2
v:v1=return	1 -6 0 -4 -3 0 0 15
v:v1=review	0 -4 0 12 -2 0 0 0
v:v1=rise	0 14 0 0 0 0 0 -15
v:v1=rule	-6 0 0 0 9 0 0 0
v:v1=run	2 -10 6 1 -6 0 -5 5
v:v1=say	-6 -4 0 -1 -11 -5 0 21
v:v1=send	0 -3 0 11 0 0 -3 -3
v:v1=set	0 -16 0 14 -2 5 9 -16
v:v1=settle	0 -6 0 -5 9 0 5 -4
v:v1=show	0 -10 0 12 0 0 0 0
v:v1=sign	-8 15 0 4 -14 -1 -6 -3
v:v1=sit	0 -1 0 4 5 0 0 -11
v:v1=spare	0 -17 0 7 0 0 0 8
v:v1=stand	0 -13 0 -9 1 0 0 18
v:v1=start	13 14 -6 -5 -2 0 -2 -22
v:v1=stay	7 4 0 17 -2 0 0 -21
v:v1=step	0 -4 0 13 -5 0 0 -3
v:v1=stop	0 5 0 -18 6 5 0 7
v:v1=strike	0 8 0 -19 0 0 0 13
v:v1=tell	0 18 0 -9 -20 3 -4 4
v:v1=want	0 -21 0 9 1 0 4 2
v:v1=warn	0 15 0 -3 -5 0 0 -8
v:v1=write	0 -9 3 0 0 0 0 0
verbless	-3 -2 0 6 4 -17 -18 4
vt0=agree past	0 3 0 -16 -2 0 0 17
vt0=agree present	0 0 0 12 -2 0 4 -15
vt0=announce past	0 18 -2 -12 -5 0 0 1
vt0=announce perfect	3 5 0 -18 0 0 0 6
vt0=announce pluperfect	0 -17 0 21 -2 0 0 0
vt0=announce present	0 -9 0 0 12 0 0 0
vt0=apply future	0 11 0 -10 0 0 0 0
vt0=approve modal	0 0 0 11 -13 0 -2 3
vt0=ask future	0 -2 0 -8 12 0 0 0
vt0=ask perfect	0 -5 0 12 -6 0 0 0
vt0=ask present	0 9 0 -3 -4 0 0 0
vt0=be perfect	0 -6 0 -5 10 3 -4 1
vt0=begin modal	-7 10 0 7 -9 0 0 -11
vt0=begin past	0 -8 0 10 0 0 0 0
vt0=begin present	3 -9 0 0 10 0 0 0
vt0=bring future	-1 0 0 8 0 0 0 -1
vt0=bring modal	0 15 0 -10 -2 0 0 0
vt0=bring present	0 -9 0 5 0 0 0 4
vt0=charge future	0 8 0 -16 0 0 0 7
vt0=charge present	0 3 0 2 0 0 0 -9
vt0=collect future	0 -5 0 -9 0 0 0 14
vt0=come modal	0 -13 0 3 -8 0 0 14
vt0=come present	0 -5 0 11 -4 0 5 -4
vt0=confirm future	0 0 0 13 -8 -2 0 2
vt0=confirm modal	0 0 0 -8 12 0 0 -1
vt0=cut future	0 8 0 -3 -2 0 0 0
vt0=cut present	0 -12 0 15 0 0 0 -2
vt0=declare past	0 0 0 11 0 0 0 -10
vt0=die past	0 0 0 14 0 0 0 -13
vt0=die present	0 2 0 -17 0 0 0 16
vt0=discuss future	-1 -2 0 2 -10 0 0 10
vt0=double present	0 2 0 -9 0 0 0 6
vt0=drop present	0 9 0 -17 9 0 0 -1
vt0=end future	0 0 -1 5 1 0 7 -10
vt0=end modal	0 21 -7 -4 0 0 0 -3
vt0=end past	0 -3 0 18 0 0 0 -12
vt0=expire future	0 0 -4 -8 0 0 0 12
vt0=expire modal	0 -2 -5 -12 0 0 0 22
vt0=expire past	0 0 0 15 0 0 0 -14
vt0=expire present	-4 1 0 16 -2 0 0 -16
vt0=extend modal	0 0 0 -13 0 0 0 19
vt0=extend perfect	0 0 0 18 0 0 0 -13
vt0=fall present	0 -3 0 -5 -5 6 0 8
vt0=get present	0 3 -3 14 0 0 0 -17
vt0=go past	0 -7 0 12 0 0 0 -1
vt0=go present	3 3 -2 -4 -1 0 0 1
vt0=have past	0 0 0 0 7 4 0 -12
vt0=hit present	0 11 0 -10 0 0 0 0
vt0=hold future	0 -1 0 -3 -2 0 0 12
vt0=hold modal	0 -1 0 15 0 0 0 -10
vt0=hold present	-2 4 0 -20 8 0 0 12
vt0=intend present	0 -4 0 9 -1 0 0 0
vt0=keep modal	0 13 0 -3 -6 0 0 -4
vt0=keep past	0 0 0 -9 0 0 0 10
vt0=keep present	0 -11 0 6 8 0 0 -4
vt0=leave past	0 7 0 -14 11 0 0 0
vt0=leave present	0 0 0 10 -8 0 0 0
vt0=let present	0 2 0 8 0 9 0 -19
vt0=like modal	0 0 0 -8 0 0 0 9
vt0=look future	0 0 0 -7 10 0 0 0
vt0=lose past	0 -2 0 -7 0 0 0 10
vt0=make future	0 -3 0 17 -6 0 0 -7
vt0=make present	0 0 0 -21 9 0 12 2
vt0=meet future	0 -5 0 8 -15 5 6 -7
vt0=meet modal	0 0 0 -8 10 0 0 0
vt0=meet past	0 0 0 -16 0 0 0 17
vt0=meet present	0 0 0 -4 13 0 -5 -7
vt0=move past	0 12 0 -7 0 0 0 -7
vt0=move present	0 -8 0 0 0 0 0 10
vt0=other future	3 -4 3 -2 -5 0 -1 10
vt0=other modal	-5 -16 -5 0 10 -3 0 5
vt0=other past	0 16 0 0 -9 0 0 -5
vt0=other perfect	-4 0 0 -7 12 0 9 -7
vt0=other present	0 -2 13 9 -15 4 -19 -2
vt0=pay modal	0 -4 0 11 -1 0 0 -6
vt0=pay perfect	0 -6 0 12 0 0 0 -3
vt0=pay present	0 5 0 -7 -11 0 0 10
vt0=place present	0 -9 0 16 -4 0 0 -1
vt0=promise perfect	0 0 0 -2 9 0 -4 0
vt0=propose past	0 0 0 -12 0 0 0 14
vt0=put future	0 3 0 0 -11 0 0 6
vt0=put perfect	0 10 0 0 0 0 0 -7
vt0=put present	6 -13 3 0 3 0 -1 1
vt0=raise modal	0 15 0 -12 0 0 0 -1
vt0=raise past	0 -16 0 17 0 0 0 0
vt0=ready present	0 0 0 -4 -3 0 0 9
vt0=receive present	0 -4 0 -11 16 0 0 0
vt0=remain present	-3 -8 -13 6 0 0 7 3
vt0=report future	0 -3 0 -2 12 0 -4 0
vt0=resume present	0 7 0 -11 5 0 0 0
vt0=return modal	0 4 0 6 0 0 0 -10
vt0=return past	0 4 0 -11 0 0 0 7
vt0=return present	2 1 0 8 -15 0 0 -1
vt0=rise future	0 -3 0 10 0 0 0 -3
vt0=rise modal	0 -8 0 11 0 0 0 0
vt0=rise past	0 7 0 -13 0 0 0 7
vt0=run future	0 0 0 -7 -2 0 0 16
vt0=run past	0 8 0 10 0 0 0 -20
vt0=say future	0 0 0 -10 4 0 0 7
vt0=say modal	0 -1 0 11 -6 0 0 0
vt0=see present	0 -7 0 15 -1 0 0 -3
vt0=set perfect	0 0 0 -10 0 1 6 0
vt0=set present	0 -6 0 8 -1 3 0 -6
vt0=ship present	0 -6 0 12 -4 0 0 0
vt0=sign future	0 -15 0 18 0 0 0 -2
vt0=sign modal	0 -4 0 9 0 0 0 -2
vt0=sign perfect	0 0 0 -17 7 0 -1 10
vt0=sign pluperfect	0 12 0 -10 0 0 0 0
vt0=sit present	0 -1 0 10 0 0 0 -14
vt0=start future	6 4 0 -12 -2 0 0 0
vt0=stay future	0 2 3 3 6 0 0 -18
vt0=stop future	0 17 0 -11 -5 0 0 -3
vt0=suspend future	3 -10 0 0 6 0 0 0
vt0=suspend past	1 14 0 -1 0 0 0 -13
vt0=suspend present	0 0 -5 11 0 0 0 -6
vt0=take future	-6 2 0 6 2 0 0 -11
vt0=take modal	0 -10 0 0 9 0 0 -1
vt0=take past	-1 -26 0 27 -1 0 0 0
vt0=take present	0 17 0 -19 0 0 0 5
vt0=tell pluperfect	0 10 0 -5 0 0 0 -3
vt0=threaten perfect	0 16 0 -24 7 0 0 -1
vt0=threaten pluperfect	0 -17 0 13 7 0 0 0
vt0=want past	0 -12 0 6 0 0 7 -4
vt0=want present	0 0 0 5 7 0 0 -12
vt0=write past	0 -16 0 0 5 0 0 4
vt1=agree past	0 13 0 -11 0 0 0 0
vt1=announce past	0 18 -2 -12 -5 0 0 1
vt1=announce perfect	3 5 0 -18 0 0 0 6
vt1=announce pluperfect	0 -17 0 21 -2 0 0 0
vt1=announce present	0 -9 0 0 12 0 0 0
vt1=apply future	0 11 0 -10 0 0 0 0
vt1=approve modal	0 0 0 11 -13 0 -2 3
vt1=ask future	0 -2 0 -8 12 0 0 0
vt1=ask past	0 10 0 -6 -3 0 0 0
vt1=ask perfect	0 -5 0 12 -6 0 0 0
vt1=ask present	0 9 0 -3 -4 0 0 0
vt1=be future	0 5 -1 2 -10 0 -1 2
vt1=be perfect	0 -6 0 -5 10 3 -4 1
vt1=be present	2 1 -3 13 -8 1 -3 -8
vt1=begin gerund	0 10 0 -4 0 0 0 -8
vt1=begin modal	-7 10 0 7 -9 0 0 -11
vt1=begin present	3 -10 0 0 10 0 0 0
vt1=bring future	-1 0 0 8 0 0 0 -1
vt1=bring modal	0 15 0 -10 -2 0 0 0
vt1=bring present	0 -9 0 5 0 0 0 4
vt1=call participle	4 7 0 0 0 0 0 -10
vt1=charge future	0 8 0 -16 0 0 0 7
vt1=charge infinitive	0 -6 0 11 -3 0 0 0
vt1=charge present	0 3 0 2 0 0 0 -9
vt1=collect future	0 -5 0 -9 0 0 0 14
vt1=come modal	0 -13 0 3 -8 0 0 14
vt1=come present	0 -5 0 10 -4 0 5 -4
vt1=conclude infinitive	0 0 0 -8 0 0 10 0
vt1=confirm future	0 0 0 13 -8 -2 0 2
vt1=confirm modal	0 0 0 -8 12 0 0 -1
vt1=cut future	0 8 0 -3 -2 0 0 0
vt1=cut present	0 -12 0 15 0 0 0 -2
vt1=declare past	0 0 0 11 0 0 0 -10
vt1=die past	0 0 0 14 0 0 0 -13
vt1=die present	0 2 0 -17 0 0 0 16
vt1=discuss future	-1 -2 0 2 -10 0 0 10
vt1=double present	0 2 0 -9 0 0 0 6
vt1=drop present	0 9 0 -17 9 0 0 -1
vt1=end future	0 0 -1 5 1 0 7 -10
vt1=end gerund	0 0 0 -9 0 0 0 11
vt1=end infinitive	7 1 0 -14 -7 0 0 10
vt1=end modal	0 21 -7 -4 0 0 0 -3
vt1=end participle	0 -2 -3 25 0 0 0 -18
vt1=end past	0 -3 0 18 0 0 0 -12
vt1=enter participle	0 7 0 -12 3 0 0 -1
vt1=expire future	0 0 -4 -8 0 0 0 12
vt1=expire modal	0 -2 -5 -12 0 0 0 22
vt1=expire past	0 0 0 15 0 0 0 -14
vt1=expire present	-4 1 0 16 -2 0 0 -16
vt1=extend modal	0 0 0 -13 0 0 0 19
vt1=extend perfect	0 0 0 18 0 0 0 -13
vt1=fall past	0 -16 0 11 -1 0 0 3
vt1=fall present	0 0 0 -10 -3 6 0 10
vt1=get present	0 3 -3 14 0 0 0 -17
vt1=go future	0 -6 7 8 -7 3 0 -6
vt1=go infinitive	0 15 0 0 -3 0 0 -9
vt1=go past	0 -7 0 11 0 0 0 -1
vt1=go present	3 3 -2 -4 -1 0 0 1
vt1=have past	0 0 0 -3 8 4 0 -11
vt1=hit present	0 11 0 -10 0 0 0 0
vt1=hold future	0 -1 0 -3 -2 0 0 12
vt1=hold modal	0 -1 0 15 0 0 0 -10
vt1=hold present	-2 4 0 -20 8 0 0 12
vt1=keep modal	0 13 0 -1 -6 0 0 -6
vt1=keep past	0 0 0 -9 0 0 0 10
vt1=know present	0 0 0 10 -5 0 0 -1
vt1=leave past	0 7 0 -15 11 0 0 0
vt1=let present	0 2 0 8 0 9 0 -19
vt1=look future	0 0 0 -7 10 0 0 0
vt1=lose past	0 -2 0 -7 0 0 0 10
vt1=make participle	0 -5 0 10 0 0 0 0
vt1=make present	0 0 0 -21 9 0 12 2
vt1=meet future	0 -5 0 7 -15 5 6 -6
vt1=meet modal	0 0 0 -8 10 0 0 0
vt1=meet past	0 0 0 -16 0 0 0 17
vt1=meet present	0 0 0 -4 13 0 -5 -7
vt1=move past	0 12 0 -7 0 0 0 -7
vt1=move present	0 -8 0 0 0 0 0 10
vt1=other future	3 -4 3 -2 -5 0 -1 9
vt1=other modal	-5 -19 -5 1 11 -2 0 4
vt1=other past	0 16 0 -7 -8 0 0 0
vt1=other perfect	-2 -14 0 -3 13 0 9 -4
vt1=other present	0 -2 13 9 -15 4 -19 -2
vt1=pay modal	0 -4 0 11 -1 0 0 -6
vt1=pay perfect	0 -6 0 11 0 0 0 -2
vt1=pay present	0 5 0 -7 -11 0 0 10
vt1=place present	0 -9 0 16 -4 0 0 -1
vt1=promise perfect	0 0 0 -5 11 0 -2 0
vt1=put future	0 6 0 4 -11 0 0 0
vt1=put infinitive	2 -1 0 -9 0 0 0 8
vt1=raise modal	0 15 0 -12 0 0 0 -1
vt1=raise past	0 -16 0 17 0 0 0 0
vt1=ready present	0 0 0 -4 -3 0 0 9
vt1=receive present	0 -4 0 -11 16 0 0 0
vt1=remain present	0 -6 -12 7 1 0 7 0
vt1=report future	0 -3 0 -2 12 0 -4 0
vt1=resume present	0 7 0 -11 5 0 0 0
vt1=return modal	0 4 0 6 0 0 0 -10
vt1=return past	0 4 0 -11 0 0 0 7
vt1=return present	2 1 0 8 -15 0 0 -1
vt1=rise future	0 -3 0 10 0 0 0 -3
vt1=rise modal	0 -8 0 11 0 0 0 0
vt1=rise past	0 7 0 -13 0 0 0 7
vt1=run future	0 0 0 -7 -2 0 0 16
vt1=run infinitive	0 -12 0 13 0 0 0 0
vt1=run past	0 8 0 10 0 0 0 -20
vt1=say future	0 0 0 -10 4 0 0 7
vt1=say modal	0 -1 0 11 -6 0 0 0
vt1=see infinitive	0 8 0 -14 0 0 0 6
vt1=see present	0 -5 0 14 0 0 0 -3
vt1=set present	0 -6 0 8 -1 3 0 -6
vt1=ship present	0 -6 0 12 -4 0 0 0
vt1=sign future	0 -15 0 18 0 0 0 -2
vt1=sign modal	0 -4 0 9 0 0 0 -2
vt1=sign perfect	0 0 0 -17 7 0 -1 10
vt1=sign pluperfect	0 12 0 -10 0 0 0 0
vt1=sit present	0 -1 0 10 0 0 0 -14
vt1=start future	6 4 0 -12 -2 0 0 0
vt1=start gerund	0 -6 0 13 0 0 0 -8
vt1=stay future	2 0 3 10 0 0 0 -15
vt1=stay present	-3 7 -3 9 -9 0 0 -4
vt1=suspend future	3 -10 0 0 6 0 0 0
vt1=suspend participle	0 -7 0 -5 1 0 0 8
vt1=suspend past	1 14 0 -10 0 0 0 -6
vt1=suspend present	0 0 -5 11 0 0 0 -6
vt1=take future	-6 2 0 6 2 0 0 -11
vt1=take modal	0 -10 0 0 9 0 0 -1
vt1=take past	-1 -26 0 27 -1 0 0 -1
vt1=take present	0 18 0 -20 0 0 0 6
vt1=tell past	0 5 0 1 -11 0 -1 1
vt1=tell pluperfect	0 12 0 -8 0 0 0 -2
vt1=threaten participle	0 13 0 -10 0 0 0 0
vt1=threaten perfect	0 10 0 -11 0 0 0 0
vt1=threaten pluperfect	0 -9 0 4 7 0 0 0
vt1=write past	0 -16 0 0 5 0 0 4
vt2=be past	0 -7 0 14 6 0 0 -10
vt2=be present	6 -2 5 -1 -14 -3 5 4
vt2=begin past	0 8 0 3 -9 0 0 0
vt2=bring infinitive	0 9 0 -6 0 0 0 -2
vt2=charge present	0 1 0 -12 3 0 0 11
vt2=come future	0 -9 0 14 0 0 0 -5
vt2=come past	0 -11 0 0 0 0 0 7
vt2=come present	0 4 0 -10 -3 0 0 7
vt2=continue present	0 -1 0 9 0 0 0 -7
vt2=end present	0 -15 1 0 1 0 0 6
vt2=extend infinitive	0 0 0 -8 -1 0 0 12
vt2=fall present	0 18 0 -13 0 0 0 -3
vt2=go future	0 14 0 -11 0 0 0 -1
vt2=go present	0 -9 -2 12 4 0 -3 -2
vt2=leave participle	0 11 0 -4 -11 0 -2 5
vt2=leave past	0 5 0 -12 0 0 0 6
vt2=let present	0 -15 0 3 7 0 0 0
vt2=other perfect	0 0 0 7 -5 0 0 0
vt2=other present	0 11 0 -1 -2 0 -2 0
vt2=pay future	0 -10 0 7 -1 0 0 5
vt2=pay past	0 -8 0 16 0 0 0 -8
vt2=pay present	0 12 0 -7 0 -1 -1 0
vt2=put infinitive	0 10 0 -2 -8 0 0 0
vt2=say present	0 -3 0 12 0 0 0 -3
vt2=take perfect	0 14 0 -13 0 0 0 0
vt2=want present	0 7 0 -15 -2 0 9 0`;
