// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEADLINE_TOLD = `controls	duties	exclusions	none	other	sale	talks	truce
2:after controls 1	4 0 0 0 7 0 0 -10
2:after controls 4	3 0 0 -9 4 0 0 0
2:after duties 1	-3 -30 -1 -16 -6 0 -1 42
2:after duties 2	-2 -32 7 -13 -22 0 -2 38
2:after duties 3	0 -25 -1 -25 -3 0 -2 47
2:after duties 4	-10 -56 -7 -41 3 -4 -3 84
2:after none 1	-1 -34 0 2 -11 -2 -5 25
2:after none 2	0 -41 9 -27 -13 0 -3 47
2:after none 3	2 -51 2 -3 19 -4 -3 28
2:after none 4	-17 2 -4 21 -24 -29 -1 -3
2:after other 1	0 -13 0 -7 11 0 0 9
2:after other 3	0 8 0 -7 9 0 0 -11
2:after other 4	0 -3 0 26 0 0 0 -22
2:after truce 1	-3 -11 0 20 2 0 0 -13
2:after truce 2	5 -18 0 -1 -4 0 0 14
2:after truce 3	17 -11 0 -2 -1 0 0 -1
2:after truce 4	17 -17 29 -38 43 -5 -2 -34
2:alone	-29 -20 -23 60 -6 -3 -12 -21
2:before controls 2	-1 -5 0 -12 -6 0 0 23
2:before controls 4	18 -12 3 -20 -2 0 0 5
2:before duties 1	0 25 -1 5 -19 0 0 -27
2:before duties 2	0 -9 0 13 -1 0 0 0
2:before duties 3	0 0 0 11 -8 0 0 -12
2:before duties 4	0 -20 0 19 0 0 0 5
2:before exclusions 4	14 -7 0 -20 -3 0 0 12
2:before none 1	-1 5 1 7 4 -2 0 -21
2:before none 2	-7 49 -1 -14 -22 0 0 -27
2:before none 3	11 23 -4 -3 -32 -1 -1 -16
2:before none 4	-8 -3 -7 24 2 2 -21 -22
2:before other 1	3 11 0 -16 -2 0 0 2
2:before other 2	0 -4 0 0 -5 0 0 10
2:before other 3	0 -9 4 -11 13 0 0 0
2:before other 4	0 -1 0 -11 6 0 0 4
2:before truce 1	4 26 -2 2 -16 0 0 -31
2:before truce 2	0 24 0 -18 7 0 0 -14
2:before truce 3	-4 42 0 0 3 -2 0 -52
2:before truce 4	-1 49 -13 12 -38 -5 0 -92
2:instead duties 1	3 -23 0 26 -1 0 0 -9
2:instead duties 2	0 -19 0 22 -3 0 0 0
2:instead none 1	0 -18 0 27 -6 0 0 -7
2:instead none 2	-1 -20 0 33 -5 0 0 -12
2:instead none 3	1 -21 0 32 -9 0 0 -13
2:instead none 4	8 -35 -1 72 -52 -3 -6 -21
2:instead truce 1	0 -17 0 18 0 0 0 0
2:instead truce 2	4 -12 0 20 0 0 0 -15
2:instead truce 3	0 -9 0 12 -1 0 0 0
2:instead truce 4	0 4 0 21 -3 0 0 -19
2:own controls 1	21 -2 -1 -23 2 -2 0 0
2:own controls 2	29 -10 0 -15 0 0 0 -14
2:own controls 3	16 -12 0 0 0 0 0 -6
2:own controls 4	29 -5 -6 -32 1 -2 0 0
2:own duties 1	6 1 1 0 2 0 -15 1
2:own duties 2	-7 6 -3 -3 2 -11 -12 6
2:own duties 3	-2 -4 -3 9 6 -16 0 -8
2:own duties 4	-12 -4 5 32 -7 -15 -2 -30
2:own exclusions 1	0 -8 5 0 14 0 0 -7
2:own exclusions 2	0 -3 -4 21 -3 0 0 -12
2:own exclusions 3	-3 -5 24 -8 -6 0 0 -7
2:own exclusions 4	0 -10 27 -14 0 0 0 -15
2:own none 1	19 -18 -13 16 0 6 1 -13
2:own none 2	-21 -5 5 17 -13 -18 -12 3
2:own none 3	8 -20 -11 15 -5 0 9 -2
2:own none 4	-60 -2 -76 27 13 -15 -17 9
2:own other 1	-16 -6 7 16 4 8 -19 -17
2:own other 2	8 1 -5 -5 11 -12 6 -20
2:own other 3	-20 -6 -17 25 1 -2 4 -19
2:own other 4	-6 -6 10 14 -2 6 -11 -13
2:own sale 1	-2 -8 0 4 -8 10 0 0
2:own sale 3	0 -1 0 -5 -3 13 0 0
2:own sale 4	0 -4 0 -1 -3 12 0 0
2:own talks 4	0 -1 0 -5 0 0 10 0
2:own truce 1	-5 -5 -1 13 -10 -21 -5 1
2:own truce 2	-11 -6 -19 4 -15 -17 -8 22
2:own truce 3	-4 -14 -7 8 -37 4 1 17
2:own truce 4	-18 5 -9 23 -17 -32 -3 0
2:same controls 1	9 -1 5 -10 0 0 0 -1
2:same controls 4	10 0 0 -21 13 0 0 -10
2:same duties 1	10 14 1 -19 -18 -3 -6 15
2:same duties 2	-6 3 0 -14 2 0 -3 15
2:same duties 3	2 8 -13 0 4 -2 1 -15
2:same duties 4	-11 67 0 -58 -25 -8 0 4
2:same exclusions 1	0 0 2 -9 7 0 0 0
2:same exclusions 4	-1 -11 19 -12 3 0 0 -7
2:same none 1	5 15 0 -31 -10 -2 14 14
2:same none 2	7 8 -9 -1 4 0 -7 -12
2:same none 3	4 0 0 6 11 2 -6 -20
2:same none 4	-8 -22 -26 43 -11 -15 -4 -9
2:same other 1	-6 -14 0 -9 20 2 0 4
2:same other 2	0 2 0 -22 23 0 0 -5
2:same other 3	7 11 0 -19 4 0 5 -10
2:same other 4	0 4 0 -28 22 0 0 0
2:same truce 1	-8 -14 -9 12 1 -1 -4 7
2:same truce 2	0 -12 -2 -2 -7 0 -6 21
2:same truce 3	14 9 2 -10 -26 -1 7 -2
2:same truce 4	10 -27 15 -38 -7 -8 -1 41
2:truce 0 elsewhere 0	-16 1 9 15 -30 -33 0 8
2:truce 0 elsewhere 1	-1 7 -18 13 8 6 -9 -40
2:truce 0 elsewhere 2	-16 4 -1 17 11 -8 0 -44
2:truce 0 elsewhere 3	-16 -6 -16 31 19 4 1 -54
2:truce 0 elsewhere 4	16 -6 1 23 33 22 0 -95
2:truce 1 elsewhere 0	-5 -17 -32 -24 -42 -8 0 62
2:truce 1 elsewhere 1	0 -11 0 -1 0 0 0 15
2:truce 1 elsewhere 2	0 16 0 -1 0 0 0 -11
2:truce 1 elsewhere 3	-4 16 0 6 0 0 0 -17
2:truce 1 elsewhere 4	0 -5 13 18 18 -9 -12 -32
2:truce 2 elsewhere 0	-9 -5 -20 -38 -25 -7 0 58
2:truce 2 elsewhere 2	0 -8 0 24 -2 0 0 -16
2:truce 2 elsewhere 3	0 -9 0 -6 15 0 0 -1
2:truce 2 elsewhere 4	-10 10 0 36 4 -5 -3 -40
2:truce 3 elsewhere 0	0 -51 -15 -25 -44 -8 0 72
2:truce 3 elsewhere 3	0 -7 0 10 -4 9 0 -10
2:truce 3 elsewhere 4	0 27 0 26 -6 0 -5 -47
2:truce 4 elsewhere 0	-11 -27 -8 -9 -26 -28 -5 43
2:truce 4 elsewhere 4	3 22 11 6 -1 -7 0 -26
<always>	-23 -10 -19 38 -5 -20 -19 -2
a:!	0 -13 0 15 0 0 0 0
a:'	0 -12 0 8 4 0 0 0
a:'s	4 -1 1 8 -10 0 -9 -5
a:'s <level>	0 3 0 -12 -4 0 0 11
a:'s <number>	0 -7 0 11 0 0 0 -1
a:-	0 14 0 -7 -4 0 0 0
a:.	-7 -12 -6 26 -2 -6 0 -10
a:<agent>	0 -12 0 20 0 -1 -1 -6
a:<day-ahead>	-4 13 -10 8 -30 0 -5 -2
a:<day-ahead> .	0 20 0 -12 -6 0 0 0
a:<day-gone> .	0 -11 0 12 0 0 0 0
a:<day-today>	0 -21 0 1 -7 0 0 14
a:<duty>	-9 -6 2 0 4 -3 3 4
a:<gate>	-5 -8 7 0 21 1 0 -28
a:<goods-amount>	0 -3 0 12 -3 0 0 0
a:<goods>	0 18 0 -20 2 -9 -3 0
a:<level>	-13 11 -16 17 -22 -5 0 -20
a:<level> .	0 -3 0 20 -12 0 -1 -11
a:<level> at	0 -12 0 7 0 0 0 4
a:<level> in	0 17 0 -11 -2 0 0 -1
a:<level> is	0 11 0 -2 0 0 0 -7
a:<level> on	-3 -4 0 5 -14 0 1 9
a:<money>	0 0 -8 13 -2 0 0 0
a:<month-ahead>	0 -8 0 9 0 0 0 0
a:<name>	1 -10 8 -1 0 0 -5 3
a:<name> and	0 -6 0 10 0 0 0 -2
a:<name> pay	0 -8 0 9 0 0 0 0
a:<name> will	0 18 0 -15 0 0 0 0
a:<name> would	0 -11 0 16 0 0 0 -2
a:<not>	-7 -2 7 8 -9 -5 0 -4
a:<number>	0 0 -3 5 12 -8 -6 -12
a:<number> .	-1 9 -3 17 -13 0 0 -17
a:<number> in	0 -1 0 10 0 0 0 -8
a:<number> th	6 -1 0 -13 11 0 0 0
a:<number> to	0 -9 0 13 -1 0 0 0
a:<organisation>	-2 -6 0 5 11 0 -1 -11
a:<person>	-1 -3 0 19 0 -3 0 -10
a:<person> and	0 13 0 0 0 0 0 -12
a:<quality>	0 -2 11 8 -18 0 2 -11
a:<quality> duty	0 -9 0 16 0 0 0 -6
a:<quality> good	0 18 0 -15 -3 0 0 2
a:<quality> tariff	0 9 0 -7 0 0 0 0
a:<seat> .	0 12 0 -10 -2 0 0 0
a:<sender>	7 12 0 -8 -3 0 0 -6
a:<span>	-5 17 0 2 0 0 -1 -19
a:<span> .	0 22 0 -4 -1 0 0 -16
a:<taker>	0 -10 0 11 0 0 0 0
a:<v-agree>	0 0 0 1 -14 -1 5 1
a:<v-bear>	0 0 -13 8 2 -6 0 0
a:<v-down>	-2 8 0 -4 0 0 2 -7
a:<v-end>	-7 0 1 -9 0 -2 4 9
a:<v-impose>	-13 4 0 0 6 -10 10 -7
a:<v-propose>	-1 -16 -1 2 5 -1 11 4
a:<v-return>	0 -4 0 -3 0 0 0 11
a:<v-say>	-8 -8 0 20 0 0 0 -8
a:<v-sell>	5 1 0 -16 6 9 -5 -4
a:<v-stay>	3 -24 0 10 -10 4 4 5
a:<v-target>	-2 5 -1 0 5 0 -2 -11
a:?	1 -5 -5 8 -9 0 -6 3
a:a	3 -6 0 -6 -10 0 13 9
a:a <quality>	1 15 0 -5 0 0 0 -10
a:a law	0 -10 0 0 8 0 0 0
a:a result	0 0 0 -10 0 0 5 5
a:about	0 -5 0 15 -7 0 0 -3
a:abroad	0 -13 0 12 0 0 0 0
a:additional	0 4 8 -6 -13 0 0 6
a:additional duty	0 5 9 -8 -12 0 0 3
a:after <span>	0 2 0 5 0 0 0 -9
a:against	0 9 0 -14 7 0 0 0
a:agree	0 -16 0 1 -2 0 6 8
a:agreement	0 -30 0 12 4 0 -1 8
a:agreement with	0 -9 0 8 0 0 0 0
a:all	0 0 0 4 0 0 0 -9
a:all .	0 -8 0 6 0 0 0 0
a:allow	0 -9 0 0 10 0 0 0
a:an	0 8 5 -13 -11 0 0 8
a:an additional	0 -9 0 2 0 0 0 4
a:an hour	0 0 0 -8 0 0 0 9
a:and	-16 22 -4 -2 -33 -5 -5 3
a:and <name>	0 -6 0 9 0 0 0 -1
a:and <person>	0 19 0 -8 0 0 0 -10
a:and a	0 9 0 -14 0 0 0 6
a:and for	0 4 0 -9 0 0 0 4
a:and last	0 9 0 0 0 0 0 -10
a:and run	0 -10 0 11 0 0 0 0
a:and the	0 -1 0 11 -4 0 0 -2
a:answer	0 -6 0 13 -3 0 0 0
a:any case	0 3 0 -10 0 0 0 7
a:apply	0 -4 3 -2 -5 0 0 12
a:apply again	0 3 0 -11 0 0 0 9
a:are exempt	0 -2 -6 11 -2 0 0 0
a:arrangement	0 2 0 -9 0 0 0 7
a:as plan	0 -14 0 15 0 0 0 0
a:ask	0 -1 0 -5 10 0 0 0
a:at	0 -10 -7 17 -2 -3 5 -11
a:at <level>	0 2 0 5 -2 0 0 -9
a:away	3 -10 0 10 0 0 0 0
a:back	0 19 0 -22 -4 2 0 6
a:be	-5 2 6 -10 5 0 0 1
a:became	0 -9 0 17 0 0 0 -9
a:become	0 19 0 -13 4 0 0 -11
a:been	0 -16 0 4 0 0 7 6
a:been <level>	0 -13 0 14 0 0 0 0
a:begin	0 16 0 -2 -9 0 0 -2
a:between	0 -9 0 12 -2 0 0 -1
a:both	0 8 0 -22 15 0 9 -8
a:both side	0 6 0 -8 6 0 0 -4
a:butter	0 -4 6 11 -7 0 -1 -2
a:by	2 -22 0 18 -25 5 2 5
a:by <level>	0 -9 0 9 0 0 0 0
a:call	0 -14 0 9 0 0 0 2
a:capital	0 -7 0 9 0 0 0 0
a:case	0 6 0 -15 4 0 0 5
a:cement	0 -6 0 10 0 0 0 -3
a:change	0 -14 0 15 0 0 0 0
a:charge .	0 -11 9 9 -8 0 0 0
a:charge <level>	0 2 0 6 -1 0 0 -10
a:charge on	0 5 0 -10 0 0 0 4
a:chicken	0 7 0 -10 0 0 0 3
a:clear	0 -10 0 7 3 0 0 0
a:close	0 -1 0 -9 0 0 0 12
a:collect	0 6 0 -11 4 0 0 0
a:come down	0 9 0 -2 0 0 0 -5
a:come to	0 -14 1 16 0 0 0 -5
a:continue	0 -2 0 10 0 0 0 -5
a:cost	0 -13 0 17 0 0 0 -4
a:could	0 8 0 -11 0 0 0 4
a:date	7 -3 0 -7 -3 0 0 9
a:day	0 -11 1 -15 0 1 14 3
a:do	0 10 0 -6 -7 0 0 2
a:doe	0 0 0 10 -1 0 0 -4
a:due	0 10 0 -8 -3 0 0 0
a:duty	-5 7 8 -2 -16 0 0 5
a:duty .	0 -2 11 6 -11 0 0 -2
a:duty of	-2 0 0 -1 -3 0 0 11
a:each	1 -4 0 10 1 0 0 -9
a:earth	-4 -6 0 15 0 0 0 0
a:end	-3 0 5 -15 0 0 -2 15
a:end .	0 -2 1 -11 0 0 0 15
a:end on	0 10 0 0 0 0 0 -9
a:enter	4 -7 0 -3 9 0 0 0
a:entry	0 11 0 -7 0 0 0 0
a:evening	0 0 0 14 -1 0 0 -9
a:every	0 -6 12 -5 0 0 0 0
a:exempt	0 0 -11 13 -3 0 0 0
a:exemption	0 0 14 -6 -3 0 0 -4
a:extend a	0 0 0 -10 0 0 0 11
a:extra	0 3 0 0 6 0 0 -11
a:fall from	0 10 0 -9 0 0 0 0
a:fee	-2 -10 0 -5 24 0 0 -8
a:first	0 7 0 -9 0 0 0 1
a:flour	0 0 0 9 0 0 0 -8
a:for	-1 -7 8 10 -9 -3 5 -6
a:for <quality>	0 -10 5 -4 0 0 0 8
a:for <span>	-4 -5 0 24 0 0 0 -15
a:for a	0 12 0 -8 1 0 0 -4
a:for an	0 8 4 -12 0 0 2 0
a:for the	0 13 -8 -6 -6 0 8 -3
a:four	0 -6 0 10 0 0 0 0
a:framework	0 -9 0 12 0 0 0 0
a:free	0 1 10 -8 2 0 0 -1
a:free of	0 -10 10 -4 3 0 0 0
a:from	0 -3 1 10 4 0 -1 -15
a:from <day-ahead>	0 -16 0 30 -1 0 0 -13
a:get	0 11 0 -9 0 0 0 0
a:go	0 -17 -3 11 7 0 -2 2
a:good of	0 -8 0 11 0 0 0 0
a:had	0 -4 0 18 -5 0 0 -6
a:half	0 -4 0 12 0 0 0 -7
a:hand	0 9 0 0 -5 0 0 -2
a:happen	0 -9 0 11 0 0 0 0
a:have	-1 -8 0 6 -10 0 13 0
a:have been	0 -14 0 8 0 0 0 4
a:have pay	0 -7 0 9 0 0 0 0
a:hear	0 -10 0 -11 17 0 0 2
a:here	0 -13 0 16 0 0 0 0
a:his	0 10 0 -7 0 0 0 0
a:hour	0 2 0 -10 0 0 0 7
a:house	0 -9 0 13 0 0 0 -2
a:in	5 7 -8 -1 13 0 -5 -18
a:in <seat>	0 17 0 -15 5 0 0 -5
a:in a	0 11 0 -5 0 0 0 -4
a:in any	0 5 0 -11 0 0 0 7
a:in the	0 12 0 -16 0 5 2 -4
a:in their	0 -3 0 -3 11 0 0 -2
a:into	0 -12 0 7 -3 0 0 9
a:is <level>	0 -3 0 15 0 0 0 -10
a:is <number>	0 -3 0 8 0 0 0 -1
a:is at	0 -9 0 12 0 0 0 0
a:is the	7 11 0 -25 -1 1 5 -3
a:it .	6 -5 -1 0 13 0 -2 -12
a:it has	4 5 0 -12 0 0 0 3
a:it pay	0 -6 0 -2 0 0 0 9
a:it was	0 -4 0 14 0 0 0 -9
a:it will	0 15 0 -26 0 0 1 5
a:its	0 15 -1 -20 7 2 0 -1
a:its own	2 5 0 -12 3 0 0 0
a:know	0 11 0 -4 0 0 0 -6
a:last	0 0 5 -21 8 0 13 0
a:last <span>	0 14 0 -15 0 0 0 0
a:last week	0 0 0 -12 10 0 0 3
a:later	0 0 0 -9 0 0 0 9
a:less than	0 9 -8 0 0 0 0 0
a:month	3 -11 0 0 10 0 0 0
a:month .	0 -5 0 -5 12 0 0 0
a:more	-1 -7 0 22 -4 -1 0 -10
a:more than	0 -6 0 14 -1 0 0 -4
a:next week	0 0 0 12 0 0 0 -8
a:next year	1 6 -1 -17 7 0 0 2
a:night	0 -10 0 5 -6 0 -5 11
a:night .	0 -14 0 0 0 0 0 12
a:no	0 -6 0 13 -1 0 0 -3
a:nobody	0 -2 0 13 0 0 0 -9
a:object	0 0 0 -6 12 0 0 -1
a:of	2 -20 8 14 0 -3 -23 0
a:of <day-gone>	2 1 0 -9 6 0 -1 1
a:of <level>	-3 2 0 6 -11 0 0 0
a:of <span>	0 17 0 -13 0 0 0 -2
a:of all	0 9 0 -9 0 0 0 0
a:of it	0 -1 0 0 12 0 0 -8
a:of talk	0 -3 0 -1 9 0 0 -4
a:of the	-1 -35 10 40 -10 0 0 -4
a:of thi	0 -2 0 -5 2 0 -1 9
a:off	0 -10 0 5 3 0 0 3
a:off the	0 -9 0 12 0 0 0 0
a:offer	0 0 0 -9 9 0 5 -4
a:old	0 10 1 1 -1 0 0 -14
a:old rate	0 9 0 -4 -3 0 0 0
a:on	0 2 -4 1 -9 -7 12 -2
a:on .	0 14 0 -12 0 0 0 0
a:on <quality>	-3 -8 0 16 -1 0 0 -5
a:on both	0 7 0 -8 0 0 0 0
a:on our	0 17 0 -5 0 0 -5 -7
a:on the	0 -13 2 -9 10 0 -2 12
a:once	0 -4 0 9 0 0 0 0
a:opened	0 -9 0 15 0 0 0 0
a:ordinary	0 8 0 -1 -4 0 0 0
a:our	0 14 0 -11 16 0 -6 -14
a:out	0 -5 0 -9 10 5 -2 0
a:over	0 -6 0 0 10 0 5 -3
a:own	1 4 0 -8 10 0 0 -3
a:paper	0 -5 0 10 0 0 0 0
a:parcel	0 0 11 -4 0 0 0 -3
a:patented	0 -8 0 10 0 0 0 0
a:patented medicine	0 -8 0 10 0 0 0 0
a:pause	0 0 0 -4 0 0 0 8
a:pay the	0 17 0 -9 0 0 0 -3
a:port	0 -4 0 0 14 3 0 -10
a:port fee	0 -4 0 -5 18 0 0 -7
a:present	0 8 0 -15 -1 0 4 4
a:price	0 -1 0 12 -2 0 -1 -4
a:prolongation	0 0 0 -11 0 0 8 5
a:published its	0 3 0 -11 9 0 0 0
a:published the	0 -6 0 8 0 0 0 0
a:rare	-4 -6 0 15 0 0 0 0
a:rare earth	-4 -4 0 13 0 0 0 0
a:rate	0 13 0 -3 -11 0 0 0
a:rate .	0 14 0 -5 -9 0 0 0
a:rather	0 0 0 -10 10 0 0 0
a:remain	0 8 0 -4 0 0 0 -1
a:report	0 -2 0 13 -6 0 0 0
a:result	0 0 0 -9 0 0 5 5
a:rise	0 10 0 -5 0 0 0 -2
a:run	1 -15 0 1 -2 7 0 8
a:run .	0 0 0 -9 0 0 0 11
a:save	0 0 0 -11 0 0 0 10
a:say	0 -13 0 15 2 0 0 -9
a:season	0 -4 0 13 0 -3 0 -1
a:sell	0 -1 0 0 -6 11 -1 0
a:set	0 -6 0 11 0 0 7 -12
a:shall	0 -4 0 -10 5 0 5 5
a:she	0 -1 0 11 0 0 0 -9
a:ship	0 0 1 -18 15 0 0 0
a:ship .	0 -9 0 -6 15 0 0 0
a:side	0 1 3 -3 0 0 9 -9
a:side .	0 6 4 -8 -1 0 0 0
a:sign the	0 -5 0 10 -1 0 0 0
a:some	0 6 0 4 0 0 0 -10
a:speaking	0 0 0 -10 0 0 0 10
a:spring	0 0 0 -9 0 0 0 9
a:steel and	0 -8 0 9 0 0 0 0
a:step	0 18 0 -16 0 0 0 0
a:still	0 6 0 -7 0 0 0 0
a:subject	0 5 0 -9 5 0 0 -1
a:subject to	0 6 0 -11 6 0 0 -1
a:surcharge	0 15 -1 -11 0 0 0 -3
a:surcharge of	0 12 0 -10 0 0 0 0
a:table	0 -12 0 14 0 0 0 0
a:talk in	0 -1 0 -7 10 0 0 0
a:tariff	0 -33 -2 14 15 0 7 0
a:tariff .	0 -12 0 0 5 0 6 -4
a:telephone	0 -5 0 -8 0 0 0 14
a:telephone .	0 0 0 -10 0 0 0 10
a:th	6 -1 0 -13 11 0 0 0
a:that	0 7 0 6 -22 0 0 0
a:that <person>	0 11 0 -9 0 0 0 0
a:the	-2 -10 1 5 -2 1 7 0
a:the <level>	0 -3 0 10 0 0 2 -9
a:the <name>	0 0 0 5 -13 0 -2 0
a:the <number>	6 -2 0 0 6 0 0 -11
a:the <office>	0 -14 0 22 0 0 0 -4
a:the <person>	0 -14 0 9 6 0 0 -9
a:the <quality>	-2 -7 2 10 -4 0 7 -11
a:the additional	0 7 9 -13 -12 0 0 5
a:the arrangement	0 2 0 -10 0 0 0 7
a:the country	0 -11 0 12 0 0 0 0
a:the day	0 -9 0 -10 5 3 6 0
a:the emergency	0 -2 0 -8 10 0 0 0
a:the first	0 8 0 -9 0 0 0 2
a:the last	0 -7 6 -14 -2 0 9 6
a:the month	0 -7 0 14 -1 0 0 -4
a:the old	0 10 1 0 -1 0 0 -10
a:the ordinary	0 8 0 -2 -4 0 0 0
a:the present	0 8 0 -12 0 0 0 5
a:the rate	0 -13 0 4 0 0 0 8
a:the table	0 -10 0 11 0 0 0 0
a:the tariff	0 -3 0 -11 7 0 3 5
a:their	-1 -1 0 8 7 0 -5 -5
a:them	0 -9 0 1 -2 0 7 1
a:there	0 0 0 11 -3 0 0 -10
a:there .	0 0 0 10 0 0 0 -9
a:they	0 0 0 -3 -12 0 -5 18
a:thi	-1 4 0 -16 11 0 -2 9
a:thi year	0 9 0 -22 6 0 0 9
a:three	0 -12 0 14 -2 0 0 0
a:time	0 -10 0 -2 -2 7 0 6
a:to	-14 13 -4 -9 5 0 5 -9
a:to <day-ahead>	0 2 0 -7 -4 0 0 12
a:to <level>	0 14 0 -10 4 0 0 -6
a:to <number>	-1 -2 0 9 -4 0 0 0
a:to bring	0 9 0 -2 0 0 0 -3
a:to extend	0 0 0 -11 0 0 0 14
a:to run	0 0 0 -9 0 0 0 11
a:to save	0 0 0 -11 0 0 0 10
a:to sign	0 14 0 -1 -3 0 0 -8
a:to the	0 8 0 -11 10 0 0 -9
a:trade	0 -13 0 14 0 0 0 0
a:truce	-4 10 4 -8 10 0 -2 -5
a:truce between	0 0 0 12 0 0 0 -9
a:truce on	0 0 0 -8 0 0 0 10
a:truce with	0 0 0 -14 6 0 0 11
a:turn	1 0 0 -9 0 0 0 7
a:two	0 -17 0 34 -12 0 2 -11
a:until <day-ahead>	0 3 0 5 -4 0 0 -11
a:up .	0 0 0 -10 0 0 0 13
a:video	0 -5 0 11 0 0 0 -1
a:want	0 14 0 -15 -1 0 3 -2
a:want to	0 19 0 -19 0 0 3 -3
a:was	0 4 0 13 0 0 0 -16
a:was <number>	0 0 0 10 0 0 0 -8
a:week .	0 1 0 6 0 0 0 -9
a:were	0 -9 0 18 -3 0 0 -5
a:whether	0 -14 0 -1 12 0 0 0
a:will	0 6 3 -13 6 -3 0 3
a:with <seat>	0 -4 0 -6 0 0 0 10
a:with a	0 10 0 -7 0 0 0 0
a:without	-1 8 3 -1 -10 0 -5 0
a:without agreement	0 -10 0 0 0 0 0 9
a:worth	0 9 -7 0 0 0 0 0
a:would	-2 5 0 -2 -14 1 0 3
a:would have	0 -13 0 17 0 0 0 -1
a:year	0 1 -3 -22 18 0 -2 5
a:year .	1 -3 -1 -18 13 0 -1 7
a:you	0 13 0 -7 7 0 0 -12
asks	0 -6 -8 21 -12 -2 -6 -5
b:"	2 7 -2 7 -21 -4 0 -4
b:" on	0 9 0 -8 0 0 0 0
b:'	0 12 0 17 -10 0 0 -22
b:'s	5 9 -8 0 0 6 -7 -13
b:'s <person>	0 10 0 -6 0 0 0 -1
b:'s duty	0 -10 2 -2 0 0 0 13
b:'s good	0 10 0 -2 11 0 0 -17
b:'s on	0 -2 0 9 0 0 0 -4
b:'s own	0 12 0 -7 -3 0 0 0
b:'s parliament	0 -6 0 18 -13 0 0 0
b:'s ship	0 -3 0 -11 9 0 0 4
b:'s to	0 0 0 -6 -2 9 0 0
b:(	0 -5 0 11 0 0 0 -2
b:)	-2 23 0 0 -1 0 0 -16
b:*	0 -8 0 19 0 0 0 -10
b:,	2 3 -5 11 -11 -1 -3 -4
b:, <name>	0 -15 0 7 3 0 0 7
b:, <number>	0 30 0 -24 -3 0 0 -6
b:, <person>	0 -4 0 14 0 0 4 -14
b:, <points>	0 -19 0 19 0 0 0 0
b:, a	0 -1 0 10 -2 0 0 -7
b:, and	-8 -11 3 -7 31 0 -3 -2
b:, are	4 -15 2 12 3 0 0 -10
b:, begin	0 22 0 -14 0 0 0 -10
b:, both	0 7 0 -17 2 0 0 8
b:, due	0 10 8 -6 -7 0 0 -1
b:, effective	0 13 0 -11 0 0 0 0
b:, for	0 7 0 -16 0 0 0 3
b:, from	-4 3 -3 18 0 0 0 -23
b:, go	0 0 0 -10 0 0 0 9
b:, had	0 2 0 -12 0 0 0 10
b:, has	5 17 0 -10 -11 0 0 0
b:, have	0 -5 1 17 -4 0 0 -11
b:, he	0 4 0 -12 0 0 0 9
b:, in	0 -13 0 25 -10 0 0 0
b:, is	3 0 0 -8 -3 0 0 10
b:, it	0 2 0 -18 0 0 0 15
b:, last	0 0 0 9 0 0 0 -9
b:, no	0 0 0 15 0 0 0 -13
b:, now	0 0 0 -20 0 0 0 16
b:, on	4 -8 -2 -2 3 0 7 2
b:, return	0 -3 0 9 -1 0 0 0
b:, run	1 4 0 10 -4 0 0 -11
b:, so	0 7 0 -19 0 0 0 13
b:, spoke	0 0 0 -12 0 0 0 12
b:, suspend	0 7 0 -15 3 0 0 2
b:, take	0 10 0 -10 0 0 0 0
b:, the	4 16 -6 -11 0 0 -2 0
b:, till	0 0 0 -9 0 0 0 13
b:, to	-1 0 -4 -7 -3 0 0 10
b:, until	2 7 -1 -12 7 3 0 -4
b:, up	0 0 0 -20 0 0 0 23
b:, will	0 10 1 -1 -4 0 0 -6
b:, with	0 0 0 -8 0 0 0 11
b:-	11 -7 6 -11 -1 0 1 8
b:.	-5 -8 4 3 6 0 0 -3
b:. <person>	0 -4 0 11 -7 0 0 0
b:. est	0 -7 0 -2 0 0 0 11
b:/	0 -16 0 2 9 0 0 3
b::	-1 0 -6 3 5 0 -9 -6
b:: <level>	0 -7 0 14 -2 0 0 -2
b:: <name>	0 9 0 5 0 0 0 -11
b:: <number>	0 9 -2 -7 8 0 0 -8
b:: <quality>	0 -8 0 -12 0 0 0 19
b:: <seat>	0 -10 0 6 0 0 0 4
b:: <span>	0 -6 0 9 0 0 0 0
b:: a	0 11 0 -8 0 0 0 -2
b:: and	0 8 0 -10 1 0 0 0
b:: it	0 0 0 -12 -3 0 0 14
b:: my	-2 -7 0 8 0 0 0 1
b:: on	2 10 0 -13 4 0 0 -4
b:: the	-1 -5 0 14 -1 -1 0 -6
b:: then	0 12 0 -6 0 0 0 -6
b:: truce	0 6 0 -13 0 0 0 7
b:: what	9 -13 8 7 -1 0 0 -6
b:; <name>	0 0 0 9 -4 0 0 0
b:; <person>	0 13 0 -11 0 1 0 0
b:; from	0 13 0 -10 0 0 0 -2
b:; the	0 -2 0 12 -6 1 4 -8
b:<agent>	0 -5 3 11 -6 0 -2 -5
b:<day-ahead>	-3 8 0 -10 4 1 -3 2
b:<day-ahead> and	0 5 3 -14 12 0 0 -4
b:<day-ahead> to	0 -18 -1 15 -2 0 0 0
b:<day-ahead> until	0 9 0 -10 0 0 0 1
b:<day-gone>	10 10 0 -17 -6 -2 8 1
b:<day-gone> and	0 11 0 -1 -2 0 0 -3
b:<day-gone> is	0 3 0 -10 0 0 0 3
b:<day-today>	-5 9 -2 -13 3 0 -4 7
b:<day-today> and	-1 9 -1 -19 8 0 0 4
b:<day-today> from	0 19 0 -16 0 0 0 0
b:<duty>	-5 -3 10 -10 3 -6 0 16
b:<gate>	-10 10 -9 0 4 -1 -4 -3
b:<goods-amount>	0 0 0 27 -20 0 -4 -4
b:<goods-amount> by	0 -1 0 20 -12 0 0 -1
b:<goods-amount> of	0 -2 0 16 -3 0 0 -1
b:<goods>	23 7 3 -14 -13 -8 -9 5
b:<level-noun>	-19 6 -10 1 12 -6 4 -14
b:<level>	-1 6 0 5 -19 -7 -15 0
b:<level> after	0 -2 0 -5 9 0 0 0
b:<level> and	0 9 0 3 0 0 0 -15
b:<level> apply	0 16 0 -15 0 0 0 0
b:<level> are	0 8 0 -9 0 0 0 0
b:<level> at	0 -10 0 7 0 0 0 1
b:<level> duty	0 9 0 -15 0 0 0 8
b:<level> from	-5 19 0 -7 -12 0 0 -4
b:<level> here	0 -11 0 7 0 0 0 3
b:<level> in	0 7 0 -13 0 0 0 7
b:<level> more	0 -19 0 24 0 0 0 -1
b:<level> off	0 -12 0 16 0 0 0 0
b:<level> on	-11 7 8 -9 0 0 -2 2
b:<level> surcharge	0 10 0 -5 0 0 0 0
b:<level> tariff	7 3 0 -16 6 0 0 0
b:<level> until	0 -7 -2 1 -5 0 0 11
b:<level> will	0 -9 0 0 0 0 0 9
b:<level> would	0 -6 0 8 0 0 0 0
b:<money>	0 2 0 9 -2 0 -1 -5
b:<money> in	0 -2 0 12 -3 0 0 0
b:<money> of	0 12 0 -16 0 0 0 1
b:<month-gone>	17 -2 0 -6 -7 0 0 2
b:<month-gone> is	0 11 0 -3 0 0 0 -5
b:<name>	21 -7 -9 1 -6 -2 -5 3
b:<name> 's	13 0 0 1 -3 -4 0 -8
b:<name> a	0 -10 0 10 0 0 0 0
b:<name> and	-5 3 -7 0 -22 0 -4 12
b:<name> by	2 -7 0 14 -5 0 0 -1
b:<name> come	0 9 0 -11 0 0 0 0
b:<name> duty	0 11 0 -7 0 0 0 -1
b:<name> end	0 -1 -12 8 12 0 0 -6
b:<name> give	0 2 0 7 5 0 0 -15
b:<name> has	3 4 -3 -12 4 -2 2 0
b:<name> is	2 13 4 -3 -4 0 0 -11
b:<name> meet	0 9 0 -10 0 0 0 0
b:<name> on	0 -6 7 7 -11 0 1 -4
b:<name> pay	0 -11 0 12 0 0 0 0
b:<name> put	0 -9 0 7 6 0 0 -3
b:<name> raise	0 -11 0 12 0 0 0 0
b:<name> run	0 -6 0 -2 0 0 0 11
b:<name> sign	0 -5 0 11 0 0 0 -2
b:<name> the	0 -7 -1 17 -2 0 0 -4
b:<name> trade	0 9 0 -7 -1 0 0 0
b:<name> until	0 -3 -1 -7 12 0 0 1
b:<name> will	3 14 -2 -28 3 0 -3 13
b:<name> would	0 -1 0 8 -13 0 2 1
b:<not>	-3 -25 -3 16 -8 0 0 11
b:<number>	0 12 14 10 -5 -14 -12 -38
b:<number> /	0 -16 0 2 9 0 0 3
b:<number> <quality>	0 8 0 -6 0 0 0 0
b:<number> a	-1 2 -5 -5 -2 0 0 10
b:<number> again	0 10 0 -3 0 0 0 -5
b:<number> and	0 13 0 -3 -5 0 0 -3
b:<number> exclusion	0 -1 10 -1 0 0 0 -4
b:<number> for	0 -10 1 10 0 0 0 -1
b:<number> from	0 10 0 -12 0 0 0 2
b:<number> is	0 13 0 -2 0 0 0 -10
b:<number> of	0 4 3 -2 5 0 0 -11
b:<number> on	-1 29 -4 -17 -9 0 0 -8
b:<number> p	0 0 6 -12 14 0 0 -11
b:<number> the	0 0 0 12 -1 0 0 -7
b:<number> to	0 -10 0 18 0 0 0 -6
b:<office>	-5 0 -4 15 -27 -2 24 -8
b:<office> 's	0 0 0 11 4 0 0 -13
b:<office> from	0 8 0 -9 0 0 0 0
b:<office> has	0 0 0 14 -11 0 0 0
b:<office> in	0 0 0 10 -4 0 0 0
b:<office> on	0 9 0 -5 0 0 0 0
b:<office> to	0 -4 0 -7 0 0 17 -6
b:<office> will	0 -3 0 15 -7 0 0 0
b:<organisation>	0 -21 3 21 3 -4 -11 -15
b:<organisation> 's	0 -2 0 25 -24 0 0 0
b:<organisation> decide	0 -2 0 9 -1 0 0 -2
b:<organisation> decided	0 -6 0 10 0 0 0 0
b:<organisation> doe	0 4 0 -16 1 0 0 10
b:<organisation> end	0 0 0 11 0 0 0 -9
b:<organisation> expect	0 11 0 -9 0 0 0 0
b:<organisation> has	0 4 0 13 -18 0 1 -3
b:<organisation> hear	0 0 0 -23 24 0 0 0
b:<organisation> hold	0 0 0 9 -5 0 0 0
b:<organisation> in	0 9 0 -22 11 0 -1 6
b:<organisation> meet	0 0 0 -12 3 0 0 11
b:<organisation> must	0 0 0 18 -14 0 0 0
b:<organisation> on	0 -5 0 17 -10 0 0 0
b:<organisation> sit	0 0 0 -7 8 0 0 0
b:<organisation> to	0 0 0 -8 10 0 0 0
b:<organisation> vote	0 0 0 29 -26 0 0 0
b:<person>	-14 -1 -10 11 8 0 -1 -8
b:<person> 's	0 4 0 -8 3 0 0 0
b:<person> agree	0 4 0 -15 0 0 0 10
b:<person> announce	0 0 0 -10 0 0 0 15
b:<person> by	0 7 0 -9 0 0 0 1
b:<person> had	0 -12 0 9 5 0 0 0
b:<person> has	0 8 0 -18 22 0 0 -8
b:<person> in	0 0 0 10 -1 0 0 -1
b:<person> is	0 -9 0 9 5 0 -1 -6
b:<person> say	0 10 0 -7 -19 0 -2 10
b:<person> sign	0 13 0 -7 -4 0 0 0
b:<person> spoke	0 11 0 -12 5 0 0 -4
b:<person> to	0 -9 0 13 0 0 0 -1
b:<person> will	0 -8 0 18 -3 0 0 -3
b:<points>	-14 -17 -7 -1 -14 0 0 42
b:<points> from	0 11 0 -8 0 0 0 -1
b:<points> of	0 -4 -1 -3 0 0 0 13
b:<quality>	-2 5 -4 -11 6 2 -16 5
b:<quality> and	0 -3 0 10 0 0 0 -3
b:<quality> coffee	0 11 0 -11 0 0 0 0
b:<quality> country	0 10 0 -9 0 0 0 0
b:<quality> duty	0 -8 2 -2 -3 0 0 13
b:<quality> firm	-3 0 0 15 0 0 0 -4
b:<quality> oil	0 0 0 -10 0 0 0 9
b:<quality> one	8 -1 0 -7 10 0 0 -9
b:<quality> parliament	0 0 0 -13 17 0 0 -2
b:<quality> president	0 6 0 4 -10 0 0 0
b:<quality> side	0 -2 0 0 -8 0 0 13
b:<quality> sugar	0 -10 0 6 0 0 0 4
b:<quality> tariff	0 5 0 -11 7 0 0 0
b:<quality> trade	0 -4 0 12 0 0 0 -5
b:<seat>	0 -13 0 5 14 -10 2 -6
b:<seat> 's	0 -3 0 -3 12 0 0 -2
b:<seat> and	0 0 0 -2 -10 0 0 16
b:<seat> from	0 2 0 6 -11 0 0 -3
b:<seat> had	-2 2 0 -10 9 0 0 0
b:<seat> on	0 -18 0 33 -8 0 0 -11
b:<seat> say	0 6 6 0 -11 0 0 -3
b:<seat> would	0 0 0 -4 12 0 -5 -2
b:<sender>	3 -11 5 3 -6 1 -8 3
b:<span>	-5 -3 -4 -1 -14 -1 -1 21
b:<span> are	0 0 0 -21 0 0 0 21
b:<span> from	0 11 0 2 -5 0 0 -14
b:<span> to	0 3 0 -11 0 0 0 9
b:<span> truce	0 3 0 20 0 0 0 -23
b:<taker>	0 1 0 11 -1 -7 0 -5
b:<v-agree>	-1 -7 -4 -1 2 -11 9 4
b:<v-begin>	11 1 -4 4 -4 -7 -6 -3
b:<v-buy>	0 6 11 0 -10 -2 -5 -5
b:<v-deny>	21 -12 -2 -1 -6 -3 2 -4
b:<v-down>	-2 1 -16 -4 -2 -5 10 9
b:<v-end>	5 -4 8 -6 -11 -13 -5 10
b:<v-propose>	-20 -10 -15 7 10 -8 0 0
b:<v-return>	0 6 -5 5 0 -1 0 -9
b:<v-say>	0 -1 2 8 1 -4 -6 -9
b:<v-sell>	12 -15 -11 11 -3 0 -8 1
b:<v-stay>	8 -5 11 1 0 -20 -6 0
b:<v-target>	-7 -5 -2 8 3 -1 -7 0
b:<v-up>	0 11 -15 -3 -10 2 -12 3
b:a	4 -10 -12 5 0 10 17 -10
b:a <organisation>	0 -6 0 14 -12 0 5 0
b:a <quality>	0 9 0 -2 -5 3 0 -4
b:a deal	0 -14 0 -5 -3 6 8 11
b:a decision	0 -10 0 -9 25 0 0 -10
b:a hearing	0 -2 0 -10 15 0 0 0
b:a joint	0 -5 0 12 0 2 0 -8
b:a meet	0 0 0 15 -7 0 0 0
b:a pause	0 16 0 -6 0 0 0 -8
b:a permanent	0 0 0 11 -4 0 -4 0
b:a post	0 0 0 -6 8 0 0 0
b:a rise	0 10 0 -7 -4 0 0 0
b:a rule	0 0 0 12 -5 0 0 -1
b:a second	0 -17 0 7 7 0 0 -2
b:a threat	0 11 0 -2 0 0 0 -7
b:a trade	0 -16 0 0 0 0 0 14
b:a treaty	0 -3 0 -11 -10 0 9 11
b:about	0 -1 0 19 -23 0 0 3
b:about the	0 0 0 16 -15 0 0 0
b:additional	0 20 2 -21 -11 0 0 0
b:additional tariff	0 25 0 -24 0 0 0 0
b:after	0 -7 -3 4 9 0 -4 0
b:after the	0 -10 0 19 -6 0 0 0
b:again before	0 0 0 -13 6 0 0 7
b:again by	0 -11 0 20 -8 0 0 0
b:again from	1 -9 0 0 -1 0 0 12
b:again on	0 8 5 -4 3 0 0 -14
b:against	0 -9 0 -6 17 0 0 -4
b:against the	0 -1 0 -12 20 0 0 -7
b:agree	2 -11 -1 3 -15 0 10 5
b:agree by	0 0 0 -12 0 0 7 7
b:agree in	0 -1 0 -14 0 0 0 18
b:agree to	3 -6 0 13 -7 0 6 -9
b:agreement	-4 -1 -5 25 -15 -3 -2 -5
b:agreement by	0 -7 0 0 -3 0 -1 11
b:agreement is	0 0 0 -5 0 0 0 9
b:alert	0 11 0 -6 0 0 0 -1
b:all	-1 14 6 -1 -11 0 0 -9
b:also	8 -9 0 9 -7 0 0 0
b:am	0 0 0 12 -2 0 0 -7
b:ambassador	0 -1 0 -12 15 0 0 0
b:an	0 4 -3 -15 10 -5 -2 9
b:an additional	2 9 0 -6 0 0 0 -5
b:an agreement	0 -3 0 17 -1 0 0 -9
b:an answer	0 -6 0 -21 23 0 1 0
b:an end	0 9 0 -14 0 0 0 5
b:an extension	0 9 -5 -21 15 0 -1 9
b:and	0 10 -9 -9 -2 -16 -15 13
b:and <level>	0 -1 0 13 0 0 0 -17
b:and <name>	-6 3 -7 9 -22 0 -4 1
b:and <number>	0 -3 0 9 -15 0 0 4
b:and <organisation>	0 0 0 13 -8 0 0 -3
b:and <quality>	0 -6 0 11 0 0 0 -2
b:and <seat>	0 -16 0 4 -2 0 0 12
b:and a	-5 14 0 -15 0 3 0 0
b:and after	0 -5 0 -2 0 0 0 9
b:and agree	0 -8 0 11 0 0 0 -3
b:and are	0 7 0 7 -10 0 0 -7
b:and come	0 -1 0 -12 0 0 0 15
b:and end	0 1 0 -18 3 0 0 10
b:and from	3 9 0 -6 0 0 0 -8
b:and gave	0 -1 0 -6 15 0 0 -9
b:and go	0 -5 0 10 0 0 0 -2
b:and in	0 0 0 -5 -1 0 0 9
b:and is	0 0 0 -10 5 0 0 8
b:and it	0 -5 5 -11 11 0 0 5
b:and on	0 25 0 -16 -2 0 0 -7
b:and run	0 -4 0 -9 0 0 0 17
b:and was	0 -4 0 13 0 0 0 -8
b:and what	0 -10 0 14 0 0 0 -4
b:and would	0 16 0 -11 0 0 0 -3
b:announce a	0 0 0 -13 6 0 0 9
b:announce for	0 10 0 -6 -8 0 0 5
b:announce in	0 11 0 -18 9 0 0 0
b:announce on	0 -10 0 17 -2 0 0 -3
b:another	0 16 0 -7 0 0 0 -6
b:another <level>	0 9 0 -6 0 0 0 0
b:answer	0 0 0 -21 20 0 9 -9
b:answer by	0 -5 0 -9 0 0 12 0
b:antimony	8 0 0 0 -2 0 0 -1
b:app	0 0 0 -6 0 10 0 0
b:appeal	0 -5 0 21 -15 0 0 0
b:apply again	0 26 0 -19 0 0 0 -7
b:apply until	3 -14 2 0 -5 0 0 5
b:approval	0 -9 0 13 1 0 0 -6
b:approve the	0 -2 0 -10 0 0 0 15
b:are	14 -6 7 5 4 -8 -1 -14
b:are back	0 13 0 -6 -1 0 0 -5
b:are closed	0 -2 0 10 -1 0 0 -1
b:are due	1 -17 0 -1 9 0 0 3
b:are on	0 11 0 1 -3 0 0 -7
b:are over	0 0 0 -11 0 0 0 12
b:are suspend	5 -4 -2 4 5 0 0 -7
b:are to	7 -3 5 15 -8 0 3 -26
b:argument	0 -6 0 -15 22 0 0 0
b:argument on	0 -1 0 -4 8 0 0 0
b:around	0 -11 0 7 0 0 0 2
b:arrangement	0 -14 -2 -14 5 0 0 24
b:arrangement end	0 -1 0 -6 0 0 0 13
b:arrangement run	0 0 0 -6 9 0 0 -2
b:arrangement with	0 -4 0 -2 0 0 0 9
b:arrive	0 0 4 -18 12 0 -5 0
b:arrive by	0 3 6 -14 3 0 -5 2
b:arrived	0 -2 0 10 0 0 0 -5
b:as	7 -8 -2 1 0 0 0 6
b:as from	0 -18 0 12 5 0 0 0
b:as it	0 0 0 10 0 0 0 -7
b:as of	6 13 0 -6 -6 0 0 -9
b:as they	0 -3 0 10 0 0 0 -4
b:ask	0 0 0 -1 0 0 -1 8
b:ask for	0 -5 0 11 -4 0 0 0
b:ask what	0 12 0 -8 0 0 0 -2
b:assembly	0 0 0 -9 19 0 0 -7
b:at	-7 5 -8 9 -1 -2 -9 -4
b:at <level>	0 0 2 -15 1 0 0 14
b:at <number>	0 1 0 19 -12 0 0 -14
b:at noon	0 -11 0 11 -2 0 0 0
b:at the	0 12 -4 6 -7 0 -1 -9
b:away	10 -2 0 -18 0 0 0 15
b:back	0 19 -3 -4 -7 2 -4 -12
b:back at	0 11 0 -5 -6 0 0 0
b:back on	0 16 0 -8 -10 0 0 -2
b:back to	0 0 0 7 -4 5 0 -12
b:be apply	5 16 0 -16 0 0 0 -4
b:be back	0 9 0 2 -8 0 0 -10
b:be collect	0 -2 0 -12 1 0 0 11
b:be due	0 -1 0 -12 12 0 0 0
b:be extend	0 -3 7 -13 0 0 0 11
b:be filed	0 0 0 9 -7 0 0 0
b:be hold	0 -5 0 14 -3 0 0 -1
b:be in	0 -11 0 23 -9 0 0 -5
b:be keep	0 16 0 -14 -3 0 0 0
b:be pay	0 -7 0 10 0 0 0 0
b:be suspend	0 -10 0 7 10 0 0 -6
b:be used	0 -9 0 -5 14 0 0 0
b:become	0 11 0 -16 6 0 0 -2
b:been	0 -4 -1 14 -13 5 -9 -3
b:been <level>	0 -16 0 13 0 0 0 0
b:been due	0 -6 0 10 0 0 0 -1
b:been set	0 0 0 -14 8 0 0 6
b:been suspend	1 -1 0 -7 -1 0 0 8
b:been tell	0 6 0 -10 -3 8 0 0
b:before	-12 1 1 -2 8 -9 -2 -1
b:before <day-today>	0 7 -2 -17 11 0 0 0
b:before it	0 5 0 -19 11 0 0 0
b:begin	-6 6 0 1 4 0 0 -10
b:begin in	0 -8 0 17 0 0 0 -2
b:being	0 -8 0 -1 0 0 0 13
b:between the	0 0 0 13 1 0 0 -12
b:beyond	0 -1 0 -7 0 0 0 12
b:bite	12 -5 0 -5 0 0 0 -1
b:border	0 17 0 -10 -1 0 0 -7
b:both	0 17 -6 -5 10 -2 -9 -14
b:both country	0 0 0 -10 12 0 0 0
b:both duty	0 8 0 -11 0 0 0 3
b:both government	0 0 0 9 0 0 0 -6
b:both side	2 0 0 0 11 0 -1 -11
b:bottle	0 13 0 -14 0 0 0 0
b:bridge	0 0 0 11 -1 0 0 -7
b:bus	0 -4 0 13 0 0 0 -8
b:busan	0 -8 0 -3 -4 0 0 17
b:busan on	0 -1 0 12 0 0 0 -7
b:buse	0 -5 3 11 -5 0 0 -3
b:business	0 0 0 -9 0 10 0 0
b:but	-1 10 0 0 -6 0 5 -6
b:butter	0 -12 0 16 0 0 0 -4
b:buy	0 0 0 15 -3 0 0 -2
b:by	0 -11 2 -5 10 -7 18 -9
b:by <level>	0 -10 0 16 -1 0 0 -4
b:by <number>	0 -5 0 12 -3 0 0 0
b:by <span>	0 3 0 -10 0 0 0 8
b:by a	0 0 0 -10 0 0 0 12
b:by law	0 14 0 -5 -3 1 0 -10
b:by telephone	0 0 0 -9 -4 0 0 13
b:by the	-1 -7 -3 5 2 -6 13 -18
b:by video	0 -3 0 16 -6 0 0 -1
b:calendar	0 3 0 -17 0 0 0 14
b:call	0 2 0 10 -3 0 0 -12
b:call from	0 -8 0 9 0 0 0 0
b:can be	0 -1 -1 -2 12 0 0 -3
b:cannot	0 16 0 -18 0 0 0 0
b:case	0 6 0 -9 2 0 0 2
b:case against	0 -3 0 -5 10 0 0 0
b:case on	0 0 0 -17 10 0 0 8
b:cease	0 0 3 -9 -5 0 0 12
b:ceasefire	0 0 0 22 0 0 0 -22
b:certificate	14 -12 -2 -1 9 0 0 -13
b:change	0 3 8 -3 2 0 0 -12
b:change on	0 -8 9 0 3 0 0 -7
b:channel	0 9 0 -8 0 0 0 0
b:charge <level>	0 -14 0 10 0 0 0 6
b:cheaper	0 10 0 -7 0 0 0 0
b:city	0 0 0 13 0 0 0 -7
b:claim	0 -21 0 8 13 0 0 -6
b:claim for	0 0 0 -8 10 0 0 0
b:clear	0 -8 -1 6 -5 0 0 12
b:clear before	0 -11 0 7 2 0 0 0
b:clock	0 9 0 -14 0 0 0 4
b:close	0 -19 0 3 -2 13 0 3
b:close on	0 -11 0 -1 -1 13 0 0
b:closed	0 -3 0 17 -21 8 0 -9
b:closed on	0 0 0 2 -13 8 0 -2
b:club	0 0 0 17 0 -3 0 -13
b:coal	0 -11 0 14 0 0 0 0
b:column	0 14 0 -9 -6 0 0 0
b:come	0 -8 -2 3 -2 0 3 6
b:come by	0 -6 0 10 0 0 -2 0
b:come down	0 14 0 -9 0 0 0 -1
b:come in	0 3 0 -11 0 0 0 5
b:commander	0 -1 -1 10 0 0 0 -5
b:comment	0 -6 -1 -2 14 0 0 -4
b:comment on	0 -4 0 -5 12 0 0 -2
b:company	0 -1 0 15 -7 0 0 -5
b:component	0 12 0 -10 0 0 0 0
b:conclude	0 -8 0 1 -3 0 11 -1
b:conference	0 -4 0 13 -3 0 0 0
b:confirm	0 -10 0 2 0 0 -3 6
b:consent	0 -3 0 -3 -7 0 0 16
b:continue	0 10 0 0 -2 0 0 -7
b:continue to	0 1 1 8 0 0 0 -13
b:contract	-2 -10 0 14 4 0 -4 -2
b:control	-5 7 0 13 -1 0 0 -10
b:cork	0 6 0 -17 0 0 0 13
b:cost	0 -3 0 13 0 0 0 -9
b:cotton	0 4 9 -5 -1 0 0 -8
b:could	0 -5 0 15 -1 0 0 -7
b:count	0 -9 0 11 -2 0 0 0
b:counted	0 0 0 -12 0 0 0 14
b:countermeasure	0 17 0 -6 0 0 0 -10
b:country have	0 -1 0 -7 0 0 9 1
b:county	0 -9 0 14 -2 0 0 0
b:cover	9 1 0 -13 0 0 -2 5
b:custom	0 3 -1 -6 10 0 0 -3
b:cut its	0 -5 0 10 0 0 0 -1
b:date	0 13 0 -11 -5 0 0 3
b:date from	0 -6 0 14 0 0 0 -9
b:date is	0 0 0 -9 0 0 0 11
b:dated	0 -7 0 16 0 0 0 -7
b:deadline	0 -28 0 10 -19 21 11 -24
b:deadline for	0 -16 0 12 -5 12 0 -13
b:deadline of	0 -4 0 -9 -6 12 7 0
b:deal	6 -5 0 -18 0 10 2 12
b:deal with	0 0 0 -15 18 0 0 -4
b:dearer	0 9 0 -13 4 0 0 0
b:debate	0 0 0 -18 19 0 0 0
b:decide	0 -17 0 0 15 0 0 -5
b:decide on	0 -11 0 0 8 0 0 0
b:decided	0 -6 0 7 -12 0 0 8
b:decided on	0 -6 0 10 0 0 0 0
b:decision	0 -11 0 -1 21 0 0 -14
b:decision on	0 -2 0 -6 9 0 0 0
b:detail	0 -5 0 11 0 0 0 -2
b:did	0 0 0 24 -14 0 0 -12
b:did not	0 8 0 0 -8 0 0 0
b:discuss	0 0 0 1 -13 0 0 8
b:do	0 -6 0 1 -15 0 5 13
b:do not	0 -8 0 0 -13 0 2 13
b:doe	0 -1 0 -2 9 0 -4 -1
b:done	0 -4 0 16 -1 0 -7 0
b:down	0 0 2 8 -5 1 0 -13
b:down to	0 9 4 -15 0 0 0 2
b:draft	0 0 0 -3 -7 3 0 10
b:driver	0 0 0 -5 9 0 0 -2
b:drop	0 4 0 -10 8 0 0 0
b:drop its	0 -8 0 0 10 0 0 -2
b:due	-2 -9 0 -6 11 -3 -7 12
b:due again	0 -7 0 -8 4 0 0 7
b:due by	0 0 0 -1 11 0 -3 -2
b:due from	0 -6 0 0 9 0 0 -2
b:due in	0 -2 0 16 -3 0 0 -8
b:duty	-8 3 20 -30 -7 -1 -7 30
b:duty by	0 7 0 -14 3 0 0 2
b:duty end	0 -10 8 0 0 0 0 2
b:duty go	0 19 0 -11 0 0 0 -8
b:duty in	0 -9 0 14 0 0 0 -1
b:duty of	0 0 7 -12 -5 0 0 9
b:duty on	0 6 -4 -6 -8 0 0 8
b:duty return	0 14 0 -9 0 0 0 -5
b:duty until	0 -11 6 -10 -3 0 0 16
b:duty was	0 -10 0 -4 0 0 0 13
b:each	0 -17 -1 0 0 0 0 17
b:each other	0 -7 0 -13 6 0 0 17
b:eastern time	0 -1 0 0 13 0 0 -10
b:effect from	0 -7 0 11 -2 0 0 0
b:effective	0 21 0 -13 0 0 0 -8
b:either	0 -4 0 8 3 0 0 -9
b:electricity	0 -7 0 11 0 0 0 -1
b:emergency	0 -13 0 6 5 0 0 0
b:emergency tariff	0 -11 0 6 2 0 0 0
b:end of	0 -12 0 3 0 0 0 4
b:end the	0 -10 9 -3 0 0 0 3
b:enter into	3 12 0 -5 -9 0 0 -6
b:entry	0 0 0 -7 11 0 0 0
b:est	0 -7 0 -2 0 0 0 11
b:est on	0 -7 0 -2 0 0 0 11
b:everybody	0 13 0 -21 0 0 0 5
b:everyone	0 10 0 -15 0 0 0 1
b:excluded	0 -9 13 -6 2 0 0 -1
b:exclusion	-2 -17 31 0 -13 0 0 -16
b:exclusion end	0 0 -5 11 0 0 0 -1
b:exclusion grant	0 0 12 -9 0 0 0 0
b:exemption	0 -2 -12 8 10 0 0 -1
b:expect	0 8 0 0 4 0 -9 -5
b:expect to	0 -9 0 3 8 0 -1 -4
b:expert	0 -6 0 26 -12 0 0 -2
b:expire	-6 1 4 0 -12 0 0 3
b:expire at	0 6 0 5 0 0 0 -14
b:expire on	-5 -6 6 -4 -11 0 0 10
b:export	13 0 -1 0 -7 0 -1 -8
b:export control	-8 11 0 2 0 0 0 -4
b:export of	11 -9 0 0 0 0 0 0
b:exporter	0 -1 0 -11 14 0 0 0
b:extend	-4 -12 3 8 -6 3 0 0
b:extend until	0 0 0 11 0 0 0 -9
b:extension	0 -7 0 -5 11 0 -3 8
b:extension of	0 -2 0 -15 0 0 0 19
b:extra <level>	0 7 0 -12 0 0 0 7
b:extra duty	0 2 0 5 0 0 0 -9
b:face	0 16 0 -20 0 3 0 0
b:fact	0 -3 0 11 0 0 0 -2
b:fact sheet	0 -3 0 11 0 0 0 -2
b:fall	0 0 0 -6 -20 0 0 22
b:fall away	0 1 0 -14 0 0 0 12
b:fall by	0 -7 0 9 0 0 0 0
b:fall on	0 1 0 -11 -2 0 0 10
b:fare	0 -11 0 15 0 0 0 -2
b:farmer	0 -5 3 10 -5 0 0 -4
b:fee	0 -24 -1 16 11 0 0 -6
b:fee for	0 -6 0 14 -5 0 0 0
b:fentanyl tariff	0 11 0 -7 0 0 0 -2
b:file	0 0 8 0 -9 0 0 0
b:filed	0 -9 0 0 2 0 0 5
b:final	0 -5 0 -7 10 0 0 3
b:finish	0 9 0 -12 0 0 0 3
b:finished	0 0 0 -5 0 0 11 -2
b:finished by	0 0 0 -5 0 0 11 0
b:firm	-10 -5 0 12 -2 0 0 4
b:first	0 16 0 0 -11 0 -2 -4
b:follow	0 8 0 2 0 0 -2 -11
b:following	0 9 0 -3 -2 0 0 -3
b:footwear	0 -7 0 9 0 0 0 0
b:for	8 -5 -9 5 0 3 -4 -3
b:for <name>	0 -15 0 12 0 0 0 4
b:for <number>	0 0 0 18 -16 0 0 0
b:for <quality>	0 -16 0 3 11 0 0 0
b:for <span>	0 6 0 -1 -13 0 0 11
b:for a	0 7 0 -15 5 6 2 -7
b:for all	0 9 0 -9 0 0 0 0
b:for household	0 -8 0 8 0 0 0 0
b:for its	0 -2 0 -2 0 -3 0 11
b:for the	-7 0 0 5 -12 3 -2 5
b:force	1 19 0 -24 4 0 -2 1
b:force until	0 6 0 -10 0 0 0 0
b:former	0 0 0 12 0 0 0 -12
b:forty	0 0 0 11 -9 0 0 0
b:found	0 -7 0 2 -5 0 8 0
b:found by	0 -3 0 1 -5 0 8 -1
b:four	0 6 0 -12 8 0 0 -2
b:free	0 2 8 2 -10 0 0 -8
b:free of	0 10 0 -2 0 0 0 -6
b:from	15 7 0 -1 0 -14 -27 -9
b:from <day-ahead>	0 -7 -2 11 -7 0 0 0
b:from <name>	13 -16 -1 -8 10 0 0 14
b:from <number>	0 -9 0 10 0 0 0 0
b:from <seat>	1 -6 0 -11 15 0 0 -1
b:from its	0 -5 0 10 -2 0 0 0
b:from the	11 -1 12 -3 -14 0 0 -4
b:frozen	0 0 0 12 0 0 0 -10
b:further <points>	0 2 0 -11 0 0 0 10
b:gallium	12 0 0 -1 -2 0 0 -5
b:garden	0 11 0 -1 -9 0 0 0
b:gas	0 -9 0 5 0 0 0 4
b:gave	0 -11 0 2 4 2 8 -13
b:gave it	0 0 0 -6 10 2 0 -8
b:geneva on	0 -1 0 9 0 0 0 -2
b:germanium	13 0 0 -4 -1 0 0 -6
b:give	0 7 0 -13 12 0 7 -11
b:give its	0 -1 0 -14 12 0 4 0
b:give notice	0 0 0 10 -7 0 0 0
b:given	0 9 0 -13 9 0 0 0
b:given the	0 9 0 -9 5 0 0 -5
b:go	-4 -3 -5 1 -12 3 -1 11
b:go from	0 0 0 -11 0 0 0 11
b:go into	0 -10 0 7 2 0 0 0
b:go on	0 -11 0 8 -1 0 0 0
b:good	-7 3 3 -9 0 -1 7 4
b:good on	0 -12 0 11 6 0 0 -5
b:good until	0 5 4 -31 8 0 7 5
b:good worth	0 13 0 -4 -1 0 0 -7
b:good would	0 14 1 -23 0 0 0 5
b:grant	-4 -6 11 1 -3 0 0 -1
b:grant under	0 0 11 -8 0 0 0 0
b:greer	0 9 0 -7 0 0 0 0
b:group	0 0 0 11 0 0 0 -11
b:gyeongju	0 0 0 -9 10 0 0 0
b:gyeongju on	0 0 0 -10 10 0 0 0
b:had	-7 -15 -4 13 13 8 -5 -6
b:had agree	0 0 0 -12 0 0 0 13
b:had announce	0 -13 0 16 -1 0 0 0
b:had been	0 -8 0 18 -5 0 0 -6
b:had sign	0 11 0 -9 0 0 0 0
b:had threaten	0 -10 0 5 5 0 0 0
b:had to	0 0 0 -29 17 9 0 3
b:half	0 16 0 -9 -3 0 1 -7
b:hand	0 -1 0 16 0 0 0 -12
b:hang	0 -11 0 14 0 0 0 -1
b:happen	6 8 -1 -11 7 0 0 -3
b:has	8 0 -21 -2 8 2 -8 -6
b:has announce	3 9 0 -14 3 0 0 -1
b:has been	0 8 -2 0 0 5 -6 -10
b:has tell	0 -8 0 13 0 0 0 -2
b:has threaten	0 14 0 -19 8 0 0 -2
b:has to	0 -1 0 16 -2 0 -4 -16
b:have	-12 -30 3 23 -7 0 -4 3
b:have agree	0 -2 0 12 0 0 3 -11
b:have come	0 -10 0 -6 0 0 0 15
b:have expire	0 0 0 -15 0 0 0 15
b:have go	0 -11 0 8 0 0 0 1
b:have pay	0 -9 0 12 0 0 0 0
b:have rise	0 -9 0 11 0 0 0 0
b:have sign	0 -1 0 -13 4 0 0 11
b:have the	0 16 0 -4 -8 0 0 0
b:have to	0 12 0 -11 2 0 -4 1
b:have until	-1 0 0 11 -8 -2 2 -5
b:he	3 -3 -3 15 -24 -4 8 -4
b:he hope	0 0 0 16 -4 0 -7 0
b:he was	0 9 0 -5 0 0 0 -2
b:he will	0 0 0 0 -12 0 0 8
b:he would	6 -9 0 2 -12 0 13 -2
b:he write	0 8 0 -17 0 0 0 10
b:he'd	0 -2 0 13 -1 0 0 -6
b:hear	0 -8 0 -10 17 0 0 0
b:heard	0 0 0 -4 12 0 0 -8
b:heard on	0 -11 0 0 11 0 0 -1
b:hearing	0 -9 0 -8 18 0 0 0
b:hearing is	0 -1 0 14 -9 0 0 0
b:heating	0 -7 0 7 8 0 0 -10
b:her	0 -8 0 18 -7 0 0 -3
b:here	0 -18 0 13 3 0 0 0
b:higher	0 11 0 -20 1 0 0 0
b:higher rate	0 -3 0 -9 0 0 0 13
b:his	0 -28 0 25 -19 0 -1 13
b:his <organisation>	0 0 0 4 -9 0 0 5
b:hold	1 -6 8 -6 3 0 0 3
b:hold in	0 -3 9 0 -6 0 0 0
b:hold until	0 -3 0 -3 -1 0 0 9
b:home	0 -10 0 17 0 0 0 -3
b:hope	0 -5 0 24 -8 0 -9 -1
b:hope to	0 -1 0 17 -7 0 -5 0
b:hour	0 -3 0 10 -4 0 1 -4
b:house	0 2 0 11 -11 0 0 0
b:household	0 -17 0 20 0 0 0 -1
b:if	-12 0 -2 -12 7 -8 4 10
b:if <name>	0 -4 0 -10 16 0 -3 0
b:if <seat>	0 9 0 -14 3 0 4 -8
b:if it	0 -15 9 9 -8 0 -5 12
b:if no	0 2 0 -4 -18 0 5 12
b:if the	0 3 -7 13 -5 0 -14 -2
b:if they	0 12 0 -15 3 0 0 -2
b:import	2 -7 15 -4 1 0 0 -6
b:in	-10 0 1 25 -9 -9 -17 -10
b:in <month-gone>	0 1 0 -11 0 0 0 12
b:in <name>	0 3 0 5 -5 5 0 -11
b:in <organisation>	0 0 0 13 -10 0 0 0
b:in <seat>	0 -1 0 2 8 -1 2 -13
b:in a	0 -11 0 12 8 0 0 -10
b:in an	0 10 0 2 0 0 0 -14
b:in busan	0 0 0 -6 0 0 0 11
b:in force	0 8 0 -18 8 0 -1 6
b:in gyeongju	0 0 0 -9 10 0 0 0
b:in mombasa	0 0 0 -7 -1 0 0 10
b:in on	1 4 0 -14 4 0 0 1
b:in place	0 5 0 -15 4 0 0 0
b:in the	0 6 7 6 9 0 -4 -30
b:in their	0 8 0 -12 0 0 0 1
b:in thi	0 -6 0 0 8 0 0 0
b:index	0 7 0 -12 0 0 0 4
b:inflation	0 -4 0 10 0 0 0 -4
b:initialled	0 0 0 10 0 0 0 -5
b:instructed	0 -2 0 -10 0 0 16 -1
b:instructed their	0 -2 0 -6 -7 0 16 -1
b:interest	0 -6 0 10 0 0 0 0
b:interest rate	0 -6 0 10 0 0 0 0
b:into	7 4 0 -9 7 0 0 -7
b:into effect	0 -9 0 9 0 0 0 0
b:into force	2 12 0 -11 0 0 0 -5
b:invest	0 0 0 10 -3 0 0 0
b:invest <money>	0 0 0 10 -3 0 0 0
b:investigation	0 -1 0 -6 9 0 0 0
b:invited	0 -9 0 8 1 0 0 -2
b:is	-9 6 -4 -7 1 2 -1 5
b:is <level>	0 -6 0 13 0 0 0 -7
b:is a	0 5 0 -1 7 0 0 -11
b:is due	0 -2 0 -6 11 0 -5 4
b:is expect	0 -12 0 10 0 0 -2 0
b:is good	0 -3 5 -20 -1 0 8 7
b:is in	-2 3 0 10 -15 0 0 0
b:is no	0 -12 0 15 -13 0 0 1
b:is not	0 -12 0 -10 15 0 -3 9
b:is on	9 -11 0 18 -8 0 0 -12
b:is scheduled	0 -1 0 -6 9 0 0 0
b:is still	0 10 0 -14 0 0 0 5
b:is suspend	-4 17 0 -1 -10 2 0 -3
b:is to	-8 7 -3 -18 11 6 3 -3
b:is up	0 0 0 -10 4 0 0 7
b:isn't	0 10 -1 16 -16 0 -7 -7
b:issued	-1 -7 0 23 -9 0 0 0
b:it	-16 -14 1 -8 22 4 -2 7
b:it 's	3 14 0 -19 7 8 0 -9
b:it by	0 -10 0 2 -1 0 7 0
b:it come	0 -7 0 10 0 0 0 0
b:it did	0 1 0 6 0 0 0 -8
b:it end	-2 5 6 -33 -4 0 0 21
b:it enter	0 10 0 -7 -1 0 0 0
b:it expire	0 0 -1 15 0 0 0 -14
b:it go	0 5 0 -11 1 0 0 0
b:it had	0 3 0 6 -3 0 0 -10
b:it last	0 1 0 -18 0 0 0 19
b:it meet	0 -5 0 -9 18 0 0 -7
b:it on	0 -17 0 9 0 0 0 0
b:it run	0 0 0 0 -9 0 0 6
b:it take	0 6 0 -11 -2 0 0 9
b:it to	0 1 0 13 4 0 0 -21
b:it up	0 -9 0 2 9 0 0 -7
b:it was	0 -1 0 0 -9 0 4 6
b:it will	-1 0 0 -9 13 0 0 1
b:it would	0 -13 0 2 -1 0 0 14
b:its	6 -3 -2 -3 12 -9 -7 0
b:its <level>	0 -1 0 -4 11 0 0 -3
b:its additional	0 12 0 -12 0 0 0 0
b:its duty	0 9 0 2 -4 0 0 -14
b:its own	-2 6 8 0 -8 0 0 -5
b:its second	0 -2 0 -7 8 0 0 0
b:its truce	0 -3 0 -8 -1 0 0 14
b:itself	0 -11 0 0 0 0 2 8
b:jamieson	0 9 0 -7 0 0 0 0
b:jamieson greer	0 9 0 -7 0 0 0 0
b:joint	0 -10 0 7 7 2 0 -9
b:joint statement	0 -6 0 12 0 0 0 -3
b:jump	0 -5 0 -13 11 0 0 6
b:kick	1 12 0 -13 4 0 0 -7
b:kick in	1 12 0 -13 4 0 0 -7
b:know	0 -2 0 -3 -1 0 0 14
b:kuala	0 0 0 -8 0 0 0 12
b:kuala lumpur	0 0 0 -8 0 0 0 12
b:land	0 13 0 -4 -7 0 0 0
b:lapse at	0 -3 -3 19 0 0 0 -13
b:lapse on	0 -7 -7 -2 2 0 0 10
b:last	2 14 -4 -9 -15 -3 -3 10
b:last <span>	0 12 0 -1 0 0 0 -8
b:last day	0 -8 0 -11 0 0 0 19
b:last until	0 2 0 5 -12 0 0 -1
b:later	0 0 0 -15 13 0 7 -7
b:later than	0 2 0 -20 13 0 8 -3
b:law	0 17 0 -25 -3 9 0 6
b:leave	0 -16 -1 0 0 0 -1 20
b:less	0 -15 0 16 0 0 0 0
b:let the	0 5 0 -13 0 0 0 6
b:licence	11 -7 0 -3 7 -4 0 -1
b:licence from	13 -5 0 -6 0 0 0 0
b:license	11 0 0 -3 0 0 -3 0
b:list	0 -5 0 -7 9 0 0 6
b:list of	0 -11 0 3 -1 0 0 11
b:listed	0 0 0 -10 6 0 0 7
b:loaded	0 9 0 -3 -1 0 0 -1
b:look	0 -1 0 -3 10 0 0 -4
b:look at	0 -1 0 -5 11 0 0 -3
b:lorry	0 -9 0 16 0 0 0 -6
b:lose	0 -12 3 0 4 0 0 1
b:lose <level>	0 -3 0 -5 0 0 0 9
b:lower its	0 10 0 -4 0 0 0 -6
b:lumpur	0 0 0 -8 0 0 0 12
b:lumpur arrangement	0 0 0 -6 0 0 0 9
b:machine	0 12 0 -8 0 0 0 0
b:mark	0 -1 0 -9 0 0 0 13
b:match	0 -5 0 11 0 0 0 0
b:may	-2 -1 5 0 14 -2 0 -20
b:meal	0 -10 0 5 0 0 0 4
b:mean	0 4 0 -8 0 0 0 5
b:measure	0 10 0 0 -12 0 0 0
b:mediator	0 0 0 11 -6 0 -2 0
b:meet <name>	0 8 0 -6 0 0 0 0
b:meet in	0 1 0 5 -21 0 6 0
b:meet on	0 0 0 -7 12 0 0 -4
b:member	0 -10 0 3 6 0 0 -3
b:member state	0 -3 0 -8 13 0 0 0
b:mill	0 -5 0 0 -2 0 0 9
b:mineral	0 10 0 -13 0 0 0 2
b:ministry	3 -12 0 19 -6 0 0 -7
b:minute of	0 8 0 -9 5 0 0 -1
b:mombasa	0 0 0 -7 -1 0 0 10
b:monday	0 0 11 -8 0 0 0 -3
b:moratorium	0 -4 0 10 0 0 0 -5
b:moratorium on	0 -3 0 14 0 0 0 -9
b:more	0 -15 0 20 0 0 0 -2
b:more from	0 -7 0 9 0 0 0 0
b:morning	0 -9 0 10 0 0 0 0
b:most	0 9 0 -1 -4 0 0 -4
b:move the	0 7 0 -11 0 1 0 3
b:mr .	0 -4 0 11 -8 0 0 0
b:mr <person>	0 13 0 -15 9 0 0 -8
b:must	0 -7 -2 6 9 0 -13 -11
b:must approve	0 0 0 13 -8 0 0 0
b:must be	0 -2 0 15 -8 0 0 -2
b:must ratify	0 0 0 -11 12 0 0 0
b:my	-3 0 0 12 -6 0 0 0
b:need	14 -13 0 0 0 0 0 -2
b:need a	14 -5 0 -1 -6 0 0 -1
b:negotiate	0 -7 0 0 -2 0 10 0
b:neither	0 -11 0 4 -2 0 0 6
b:network	0 -14 0 4 0 0 0 8
b:network on	0 0 0 -10 0 0 0 10
b:new	8 0 -1 11 -13 0 -6 -7
b:new date	0 18 0 -2 0 0 0 -14
b:new one	0 -9 0 8 0 0 0 0
b:new tariff	0 -15 0 21 -5 0 0 0
b:next	0 -17 0 8 0 0 0 8
b:next decision	0 -9 0 19 -7 0 0 -2
b:next week	0 -6 0 -3 0 0 0 9
b:night	0 -11 0 14 0 0 1 -7
b:no	-2 -7 0 1 -9 -3 4 8
b:no agreement	0 -6 0 -4 -3 0 0 15
b:no deal	0 10 0 0 -2 0 2 -11
b:no truce	0 11 0 -1 -7 0 10 -15
b:none	0 0 0 13 -2 0 -1 -4
b:noon	0 6 0 3 2 0 0 -13
b:noon on	0 2 0 8 -3 0 0 -10
b:northern	0 0 0 9 0 0 0 -8
b:not	1 -16 -8 -5 14 -2 -1 9
b:not be	5 3 0 -13 2 0 0 0
b:not come	0 2 0 9 -5 0 -3 -4
b:not renewed	0 0 0 -9 0 0 0 11
b:not sign	0 0 0 -10 8 0 -3 6
b:not sit	0 10 0 6 -15 0 0 -5
b:not to	0 -12 0 -2 2 0 0 12
b:nothing	0 -20 0 21 -9 0 5 4
b:notice by	0 0 0 9 -8 0 0 0
b:now	-5 0 9 1 -19 -1 0 3
b:now last	0 -1 0 12 0 0 0 -10
b:now run	0 0 6 -9 0 0 0 2
b:number	0 11 0 -7 -1 0 0 0
b:objection	0 -2 0 18 -11 0 0 -1
b:of	17 -5 2 8 -21 5 -6 -3
b:of <day-ahead>	0 0 0 -26 0 5 0 22
b:of <day-gone>	9 2 0 -3 -4 0 0 -2
b:of <level>	0 -3 6 1 -13 0 0 4
b:of <name>	0 0 0 10 -6 0 0 0
b:of <quality>	-4 14 0 -10 -2 0 0 1
b:of <span>	0 14 0 -8 4 0 0 -10
b:of both	0 -8 0 9 0 0 0 0
b:of it	0 -5 0 0 -5 0 11 0
b:of its	5 14 0 -18 8 0 0 -10
b:of soybean	0 -1 0 10 -2 0 0 0
b:of that	1 -13 0 4 0 0 0 3
b:of them	2 10 0 -3 -2 0 0 -5
b:of thi	0 -6 0 -5 0 0 0 12
b:of two	0 0 0 13 -6 0 0 -6
b:off on	0 -1 0 -5 12 0 0 -2
b:off the	0 9 0 -15 6 1 0 -1
b:offer	0 0 0 -6 15 0 8 -11
b:office	0 -10 0 14 -2 0 0 0
b:oil	0 15 0 -7 0 0 0 -2
b:old one	0 -3 0 -7 0 0 0 11
b:old rate	0 8 0 1 -1 0 0 -8
b:old truce	0 0 0 -16 0 0 0 16
b:olive	0 11 0 -13 0 0 0 0
b:olive oil	0 11 0 -6 0 0 0 -2
b:on	-4 12 0 6 1 -5 -12 -14
b:on <day-ahead>	0 12 0 0 -3 0 0 -7
b:on <day-gone>	3 20 -1 -20 -11 0 9 -2
b:on <day-today>	0 10 1 -20 -1 0 0 10
b:on <money>	0 6 0 -12 0 0 0 3
b:on <name>	0 5 0 -14 7 0 0 1
b:on a	0 -14 6 21 -9 0 2 -8
b:on all	0 22 0 -15 -1 0 0 -5
b:on both	0 2 0 -9 7 0 0 0
b:on each	0 0 0 -14 9 0 0 8
b:on good	0 -16 0 6 0 0 0 13
b:on his	0 -9 0 0 0 0 0 8
b:on hold	1 0 0 10 -4 0 0 -6
b:on holiday	0 0 0 9 0 0 0 -5
b:on our	0 -1 0 -4 11 0 0 -2
b:on the	-6 0 4 3 12 0 -1 -17
b:on to	0 0 0 -6 0 0 0 12
b:once	0 17 0 -11 0 0 0 -4
b:one	11 -15 -1 0 1 0 -2 4
b:one end	0 0 0 -12 8 0 0 1
b:one is	0 0 0 -12 1 0 0 11
b:open	0 -12 0 10 7 0 4 -14
b:open on	0 -3 0 -5 9 0 4 -3
b:opened	0 -9 0 17 -3 0 0 -2
b:opened on	0 -7 0 11 0 0 0 -1
b:operator	0 0 0 18 -5 0 0 -9
b:or	-2 -7 0 22 -7 -3 0 0
b:order	0 16 -3 -7 -8 0 0 2
b:origin	0 0 0 9 -7 0 0 -2
b:other	0 6 -5 -16 -6 0 7 9
b:other 's	0 -1 0 -17 8 0 0 12
b:other <quality>	0 -6 0 9 0 0 0 -3
b:other country	0 10 0 -10 -2 0 9 -5
b:our	0 -3 0 7 8 0 0 -10
b:out	0 0 10 -3 -9 -1 -4 5
b:out on	-3 4 11 -3 -11 0 0 0
b:over	0 7 0 2 -11 0 0 0
b:own	1 14 8 -5 -13 0 0 -8
b:p	0 -8 6 -5 14 0 0 -12
b:p .	0 0 6 -12 14 0 0 -11
b:page	0 0 0 -9 6 0 0 4
b:paper	0 -13 0 11 -16 0 0 15
b:paper on	0 -2 0 9 -4 0 0 0
b:parcel	0 -8 -3 0 13 0 0 -1
b:parliament must	0 0 0 -9 15 0 0 -4
b:part	6 -10 0 0 0 0 0 3
b:pause	4 14 0 0 -9 0 0 -10
b:pause end	0 13 0 -6 0 0 0 -8
b:pause of	0 11 0 -7 0 0 0 -2
b:pay	-1 2 -3 19 -15 -2 0 -13
b:pay <level>	0 11 0 -3 -1 0 0 -4
b:payable	0 18 0 0 -15 0 0 -6
b:peace	0 -3 0 -5 0 0 0 12
b:permit	1 -2 0 9 -1 0 0 -7
b:phase	0 -10 0 3 4 0 0 0
b:phone	0 9 0 0 0 0 0 -8
b:place	-5 11 0 -7 3 0 0 -1
b:plan for	0 3 0 10 -15 0 0 1
b:please	0 2 0 -9 10 0 0 -1
b:point	0 -10 0 0 0 0 0 12
b:pork	0 -9 0 9 2 0 0 -2
b:port	-6 -12 0 1 19 0 0 -2
b:port fee	-6 -2 0 -11 17 0 0 0
b:position	0 14 0 -11 0 0 0 0
b:post	0 8 0 -17 13 0 0 -4
b:post on	0 1 0 -9 8 0 0 0
b:power	0 0 0 -4 10 0 0 -3
b:present	0 -7 0 -5 -3 0 4 12
b:present one	0 -1 0 -16 -5 0 0 22
b:present truce	0 -9 0 2 0 0 0 3
b:president	6 0 0 3 -2 0 0 -10
b:price	0 -2 0 16 -6 0 0 -5
b:prolong	0 -2 0 -2 -1 0 0 10
b:prolong the	0 0 0 -6 0 0 0 9
b:prolonged to	0 0 9 -11 0 0 0 3
b:promise <goods-amount>	0 0 0 11 -8 0 0 0
b:promise a	0 0 0 -14 6 0 7 0
b:promise to	0 -1 0 9 0 0 0 0
b:proposal	0 -1 0 13 -10 0 0 0
b:propose	0 0 0 -8 0 0 -3 14
b:propose to	0 4 0 -7 -6 0 0 8
b:protocol	0 -4 0 -10 12 0 0 1
b:publish	0 2 0 -7 10 0 0 -5
b:published	-4 -4 -2 17 -11 0 0 4
b:published by	0 -1 0 -3 0 0 0 9
b:published on	-1 -1 0 10 -2 0 0 0
b:put <level>	0 -6 5 11 0 0 0 -10
b:put off	-1 9 0 -2 -11 4 0 0
b:put the	0 0 0 8 0 0 0 -4
b:rail	0 0 0 19 0 0 0 -18
b:rate	0 -10 -1 6 -2 0 0 11
b:rate for	0 -11 0 12 0 0 0 0
b:rate of	0 -3 0 -10 0 0 0 15
b:ratify	0 -3 0 -8 11 0 0 0
b:raw	6 0 10 -15 -2 0 0 0
b:ready	0 -7 0 0 -9 0 7 7
b:recess	0 -4 0 13 -3 0 0 -5
b:red	0 7 0 -23 10 0 0 7
b:reduction	-1 10 0 -13 0 0 0 7
b:reduction apply	-1 5 0 -10 0 0 0 7
b:released	0 -2 0 11 -6 0 0 0
b:remain in	0 -10 0 0 1 0 0 8
b:remove	4 -9 0 15 -3 0 0 -7
b:renewal	0 -6 -2 -11 4 0 0 15
b:replace	0 -10 0 11 0 0 0 0
b:reply	0 4 0 -12 0 0 11 -1
b:report	0 0 0 1 11 0 -4 -11
b:report on	0 4 0 -11 10 0 0 0
b:representative jamieson	0 9 0 -7 0 0 0 0
b:request	0 0 0 -10 13 0 0 0
b:resolution	0 5 0 6 -11 0 0 0
b:rest	0 24 0 -12 -9 0 0 -3
b:rest of	0 11 0 0 -8 0 0 0
b:return from	0 -11 0 6 -5 0 0 6
b:return on	0 11 0 -9 -5 0 0 0
b:return to	0 17 0 0 1 0 0 -17
b:review	0 -9 0 -15 28 0 -3 -8
b:review on	0 -1 0 -7 12 0 0 -1
b:revive	0 -10 0 14 0 0 0 -4
b:right	0 -7 0 16 2 0 0 -11
b:rise by	0 -12 0 16 0 0 0 0
b:rise garden	0 11 0 -11 0 0 0 0
b:road	0 -4 0 18 -13 0 0 0
b:roaming	0 -5 0 11 0 0 0 -5
b:round	0 -5 0 21 -14 0 0 0
b:round of	0 -5 0 15 0 0 0 -4
b:rule	22 -11 -2 -4 -5 -3 2 -3
b:rum	0 9 0 -9 0 0 0 0
b:run	-4 0 10 -1 0 -4 -3 3
b:run from	0 -8 0 15 0 0 0 -6
b:run on	0 -2 0 -1 0 0 0 9
b:run out	3 5 11 -8 -7 0 0 1
b:run to	-2 -10 1 0 11 -1 0 -3
b:run until	-4 13 -1 0 -8 0 0 0
b:safeguard	0 14 0 -12 0 0 0 -1
b:sale	0 0 0 0 -8 12 0 0
b:same	-1 -1 4 8 -5 0 0 -3
b:say	2 14 4 -4 -16 -6 0 1
b:say <name>	0 -10 0 17 -4 0 0 0
b:say <person>	0 10 0 -10 0 0 0 0
b:say he	7 -10 0 8 -9 0 0 1
b:say in	0 12 0 -23 0 0 0 16
b:say it	0 14 0 -10 0 0 -1 0
b:say on	0 2 0 5 -12 0 7 -9
b:say the	0 -1 0 15 2 0 0 -14
b:scheduled	0 -11 0 0 13 0 0 0
b:scheduled to	0 -10 0 0 9 0 0 0
b:school	0 -11 0 14 -3 0 0 0
b:sea	0 9 0 -4 -3 0 0 0
b:season	0 -13 0 23 -4 0 4 -14
b:second	-2 0 0 -3 14 0 0 -4
b:second round	0 -1 0 9 0 0 0 0
b:section	0 1 4 0 8 0 0 -19
b:section <number>	0 2 4 -5 8 0 0 -13
b:see	0 -7 0 21 -13 0 0 -6
b:seoul	0 0 9 -9 0 0 0 0
b:session	0 0 0 -14 15 0 0 0
b:set	0 -11 0 2 3 4 0 0
b:set out	0 0 0 10 0 0 0 -7
b:shall	-2 -10 -2 3 4 0 0 8
b:shall be	0 -2 0 11 -3 0 0 -7
b:she	0 -4 0 14 -11 0 0 0
b:she would	0 -7 0 12 -2 0 0 0
b:sheet	0 -2 0 10 0 0 0 -2
b:ship	1 -16 -4 0 4 0 0 14
b:shook	0 -1 0 15 0 0 0 -12
b:shook hand	0 0 0 15 0 0 0 -12
b:should	0 10 0 -20 0 0 0 13
b:shut on	0 -8 0 9 0 0 0 0
b:sign	-1 1 1 1 1 -4 -13 3
b:sign a	0 -3 0 19 0 0 0 -9
b:sign by	0 2 0 -2 11 0 -1 -9
b:sign the	0 9 0 0 -11 0 0 0
b:signature	0 -22 0 5 4 0 3 0
b:since	-4 -11 -3 38 -20 -1 -2 -13
b:since <day-gone>	0 0 0 -11 0 0 0 14
b:since the	0 -7 0 19 0 0 0 -10
b:sit	0 -4 0 12 2 0 0 -17
b:sit again	0 8 0 1 -9 0 0 -3
b:sit down	0 -3 0 12 -3 0 0 0
b:sit on	0 -6 0 -4 10 0 0 -1
b:sleep until	-2 6 0 -14 4 0 0 4
b:small	0 -11 -1 0 12 0 0 0
b:so by	0 0 0 -9 0 0 3 3
b:so on	0 0 0 -1 7 0 0 -10
b:social	0 -9 0 0 0 0 0 10
b:solution	0 0 0 11 -2 0 -3 -4
b:some	13 11 0 -16 0 0 -2 -5
b:somebody	0 -8 0 -5 0 0 0 14
b:something	0 0 0 -9 0 0 0 8
b:soybean	0 -7 0 19 -3 0 0 -2
b:soybean by	0 -1 0 11 -2 0 0 0
b:spare	0 -6 0 10 0 0 0 -3
b:special	0 9 0 -16 7 0 0 0
b:spoke	0 8 0 -16 1 0 5 1
b:spoke of	0 6 0 -12 0 0 0 7
b:standstill	0 0 0 15 3 0 0 -16
b:standstill of	0 -5 0 10 7 0 0 -12
b:start	2 11 6 -2 -5 0 0 -18
b:start at	0 -8 0 11 0 0 0 0
b:statement	0 -8 0 16 0 0 0 -5
b:stay	11 3 4 0 -8 0 0 -10
b:still	-1 11 0 0 -9 0 0 0
b:stock	0 0 0 -3 -2 0 0 8
b:stop	0 1 0 -12 4 0 0 7
b:stop on	0 0 0 -10 0 0 0 14
b:stretched	0 0 0 8 0 0 0 -7
b:strike	0 -2 0 8 -9 0 0 1
b:strike on	0 7 0 -8 0 0 0 1
b:strike until	0 -2 0 12 0 0 0 -6
b:stroke	0 7 0 -13 0 0 0 6
b:stroke of	0 7 0 -13 0 0 0 6
b:such	0 8 0 0 -5 0 0 0
b:sugar	0 -15 0 6 0 0 0 11
b:summer	0 -5 0 20 -1 0 0 -12
b:surcharge	0 11 -8 1 -12 0 0 -1
b:surcharge end	0 18 0 -13 0 0 0 -1
b:surcharge expire	0 9 0 -7 0 0 0 0
b:surcharge of	0 -12 0 6 0 0 0 9
b:suspend	-5 6 -8 0 0 0 -2 5
b:suspend <points>	0 -13 0 18 0 0 0 -5
b:suspend its	0 8 -1 8 -12 0 0 -3
b:suspend to	9 0 0 -14 0 0 0 4
b:suspension end	0 8 0 13 0 0 0 -20
b:table	0 11 0 1 -10 0 0 -3
b:take	-5 -3 -4 2 12 -1 -1 -3
b:take a	0 -6 0 11 0 0 0 -4
b:take effect	2 11 0 -7 -5 0 0 -2
b:take it	0 -10 0 0 9 0 0 0
b:take place	-5 -14 0 22 0 0 0 -2
b:take us	0 3 0 -12 0 0 0 8
b:talk	0 -6 0 13 -21 0 2 4
b:talk by	0 0 0 -15 0 0 4 13
b:talk of	0 13 0 -6 0 0 0 -7
b:talk on	0 -10 0 15 -5 0 0 0
b:tariff	2 -18 -3 13 11 0 3 -4
b:tariff for	0 -20 0 26 -1 0 0 -5
b:tariff of	0 0 -1 2 -10 0 0 5
b:tariff on	6 9 0 -28 10 0 0 5
b:tariff truce	0 -3 0 -8 0 0 0 12
b:tariff until	0 -1 -1 13 0 0 0 -8
b:tax	0 -20 0 1 13 0 0 6
b:tax on	0 -21 0 -2 16 0 0 8
b:tea	0 0 0 -10 0 0 0 11
b:team	0 -5 0 9 0 0 0 0
b:telephone	0 6 0 -5 -9 0 0 8
b:television	0 -3 0 11 0 0 0 -2
b:terminal	0 0 0 17 -7 0 0 -9
b:text	0 -12 0 0 3 0 3 0
b:than	0 -4 0 -1 8 0 7 -13
b:that 's	-4 8 0 7 -3 0 0 -8
b:that <name>	0 0 1 5 0 0 0 -9
b:that <quality>	0 9 0 0 0 0 0 -8
b:that <seat>	-3 -5 0 1 -1 0 0 10
b:that apply	0 10 0 -3 0 0 0 -1
b:that both	0 -5 0 19 -8 0 0 -5
b:that day	0 -17 0 15 6 0 0 -3
b:that expire	0 8 0 -12 0 0 0 4
b:that from	0 15 0 -13 0 0 0 0
b:that go	0 -7 0 12 0 0 0 -3
b:that good	0 10 0 -9 0 0 0 0
b:that had	0 -1 0 -1 9 0 0 -5
b:that he	-1 0 0 12 -18 0 3 -3
b:that his	0 -3 0 6 -11 0 0 6
b:that it	0 0 0 -9 0 0 0 15
b:that keep	0 -4 0 -15 0 0 0 19
b:that last	0 3 0 5 0 0 0 -9
b:that leave	0 -8 0 0 9 0 0 0
b:that the	-1 1 -6 -11 0 11 -5 13
b:that was	0 -2 0 10 0 0 0 -4
b:that we	0 0 0 -14 6 0 0 8
b:that were	0 -22 0 20 6 0 0 -5
b:that would	0 9 0 0 0 0 0 -8
b:the	-15 -9 -3 10 1 6 -9 2
b:the <level>	1 20 -1 -17 2 0 0 -4
b:the <name>	13 0 4 4 0 0 -8 -15
b:the <number>	0 10 7 -2 -10 0 0 -5
b:the <office>	-2 -3 -2 15 -2 0 1 -7
b:the <organisation>	-1 -4 5 3 19 -9 -18 -25
b:the <person>	0 2 0 -9 -4 0 7 4
b:the <points>	0 -1 0 -5 0 0 0 12
b:the <quality>	8 5 0 -18 10 3 -3 -5
b:the <seat>	0 8 6 -2 -11 0 8 -12
b:the <span>	0 -19 0 -8 -1 0 0 25
b:the additional	-1 -1 0 -8 0 0 0 13
b:the agreement	0 9 0 12 0 0 -6 -17
b:the app	0 0 0 -6 0 10 0 0
b:the approval	0 -6 0 9 0 0 0 0
b:the arrangement	0 -16 -1 -5 7 0 0 13
b:the border	0 12 0 -7 0 0 0 -3
b:the busan	0 0 0 -3 0 0 0 9
b:the case	0 -5 0 -7 10 0 0 0
b:the clock	0 9 0 -13 0 0 0 4
b:the custom	0 0 0 -5 8 0 0 0
b:the date	0 10 0 0 0 0 0 -8
b:the deadline	0 -20 0 15 -14 14 -4 -9
b:the draft	0 0 0 14 -14 0 0 0
b:the duty	0 3 15 -19 6 0 0 1
b:the emergency	0 -12 0 8 2 0 0 0
b:the end	0 -13 0 -1 0 0 0 9
b:the exclusion	0 -8 8 5 -2 0 0 -7
b:the exemption	0 0 -11 2 12 0 0 0
b:the export	-9 0 0 15 -2 0 0 0
b:the extension	0 -18 0 3 0 0 0 11
b:the extra	0 14 0 -10 0 0 0 -3
b:the fee	0 -15 0 4 0 0 0 7
b:the fentanyl	0 11 0 -13 0 0 0 1
b:the final	0 0 0 -16 12 0 0 6
b:the following	0 10 0 -4 -1 0 0 -2
b:the house	0 4 0 12 -11 0 0 -2
b:the joint	0 -4 0 -3 10 0 0 0
b:the kuala	0 0 0 -6 0 0 0 9
b:the last	0 2 0 -10 0 0 0 8
b:the law	0 10 0 -9 -6 0 0 2
b:the lower	0 -9 0 8 0 0 0 0
b:the mediator	0 0 0 11 -6 0 -2 0
b:the new	1 3 0 13 -22 0 0 -8
b:the next	0 -15 0 23 -15 0 0 0
b:the northern	0 0 0 9 0 0 0 -8
b:the offer	0 0 0 -1 10 0 0 -8
b:the old	0 10 0 3 -5 0 0 -11
b:the other	2 2 0 -13 -4 0 0 6
b:the port	-3 -2 0 9 0 0 0 0
b:the power	0 3 0 -20 17 0 0 0
b:the present	0 -9 0 3 -7 0 0 8
b:the price	0 -2 0 11 0 0 0 -4
b:the protocol	0 -4 0 -10 12 0 0 1
b:the reciprocal	0 -1 0 -2 -3 0 0 14
b:the reduction	-1 6 0 -10 0 0 0 7
b:the rest	0 22 0 -12 -9 0 0 0
b:the rise	0 11 0 -9 0 0 0 0
b:the same	-1 -5 4 8 -4 0 0 -1
b:the second	0 17 0 -21 0 0 0 3
b:the signature	0 -3 0 13 -7 0 0 0
b:the standstill	0 5 0 16 -1 0 0 -19
b:the state	0 0 0 9 -7 0 0 0
b:the surcharge	0 31 -4 -24 -5 0 0 -3
b:the suspension	0 14 0 -2 -11 0 0 -1
b:the table	0 10 0 4 -13 0 0 -2
b:the tariff	0 13 0 -22 8 0 0 8
b:the text	0 -13 0 3 4 0 0 1
b:the threat	0 -11 0 12 0 0 0 0
b:the three	0 1 0 -2 11 0 0 -10
b:the trade	0 9 0 -13 0 0 0 3
b:the transfer	0 -4 0 10 0 0 0 -2
b:the truce	-8 3 -3 -7 8 0 -3 8
b:the two	-2 -32 -4 16 0 0 0 3
b:the vote	0 -5 0 -14 18 0 0 0
b:the water	0 2 -1 -9 12 0 0 0
b:the window	0 -3 0 12 0 0 0 -3
b:the winter	0 0 0 9 -4 0 0 -3
b:their	1 -10 -3 11 -10 0 16 -5
b:their <office>	0 -2 0 -8 -7 0 18 0
b:their dispute	0 8 0 -9 0 0 0 0
b:their tariff	0 -6 0 -2 0 0 0 9
b:them	0 18 0 -13 0 0 -2 0
b:them until	0 11 0 -3 -3 0 0 -2
b:then	0 22 0 -17 -12 0 0 1
b:there	-3 9 -3 3 -1 -2 0 -4
b:there 's	0 7 0 -11 0 0 -6 9
b:there from	0 10 0 -10 0 0 0 0
b:there is	0 -7 0 13 -2 0 2 -3
b:there on	0 -3 0 11 -1 0 0 -2
b:these	0 3 0 6 -10 0 0 -3
b:they	-14 -4 15 -9 -3 -4 8 7
b:they are	-4 -2 2 16 -2 0 6 -15
b:they have	0 2 0 25 -11 0 0 -15
b:they vote	0 0 0 -13 14 0 0 0
b:they were	0 2 0 6 0 0 0 -15
b:they will	0 -9 7 14 -7 0 0 -5
b:they would	0 -11 0 3 0 0 0 11
b:they'll	0 -4 0 12 -2 0 0 -3
b:thi	0 -20 -3 5 3 6 0 2
b:thing	0 0 0 7 -2 5 0 -9
b:threat	0 4 0 4 0 0 0 -10
b:threat of	0 7 0 0 0 0 0 -10
b:threaten	0 3 0 -7 11 0 0 -1
b:three	0 0 0 7 8 0 0 -14
b:through	0 -18 0 -4 9 0 0 11
b:through the	0 -3 0 -1 -4 0 0 10
b:ticket	0 -6 0 14 0 0 0 -5
b:tiktok	0 0 0 -11 0 16 0 0
b:till	9 -17 0 -12 -6 8 0 12
b:till the	0 0 0 -6 0 0 0 10
b:time	0 1 0 13 7 0 0 -20
b:tin	5 -12 0 8 0 0 0 0
b:to	0 -8 -5 -3 -8 15 0 8
b:to <level>	0 28 -3 -23 2 0 0 -3
b:to <name>	4 -6 0 9 -1 -3 0 0
b:to <seat>	0 2 0 0 -10 0 0 5
b:to a	0 2 0 7 -2 3 0 -10
b:to an	0 7 0 -15 0 0 0 9
b:to apply	0 -13 0 9 1 0 0 2
b:to approve	0 0 0 -15 11 0 0 4
b:to be	-3 1 1 3 -3 3 3 -13
b:to charge	0 -10 0 0 7 0 0 0
b:to close	0 -1 0 -4 -2 13 0 -2
b:to come	0 -10 0 9 5 0 -1 -1
b:to conclude	0 0 0 -10 0 0 12 0
b:to do	0 0 0 -10 8 0 3 0
b:to end	5 -6 -9 9 -3 0 5 -4
b:to enter	4 16 0 -11 -8 0 0 0
b:to have	0 9 4 -16 2 0 -4 9
b:to hold	0 -4 0 -3 -6 0 0 13
b:to lower	0 9 0 -11 0 0 0 1
b:to meet	0 0 0 18 -5 0 0 -4
b:to open	0 -3 0 -8 13 0 0 -1
b:to pay	0 10 0 -8 3 0 0 -5
b:to return	0 -10 0 3 0 0 0 8
b:to sign	0 -3 0 10 0 0 -1 -8
b:to stop	0 0 0 -3 9 0 0 -5
b:to take	-5 -10 0 16 0 0 0 0
b:to talk	0 0 0 -7 -2 0 0 12
b:to their	0 10 0 -7 0 0 0 -1
b:toward	0 0 0 -8 0 0 0 9
b:town	0 1 0 8 -4 0 0 -7
b:trade	0 -9 -2 2 -1 0 0 11
b:trade agreement	0 -13 0 3 0 0 0 7
b:trade minister	0 -4 0 13 0 0 0 -6
b:trade representative	0 9 0 -12 3 0 0 0
b:trade truce	0 0 0 -13 0 0 0 15
b:transfer	0 -6 -3 16 0 0 0 -4
b:treaty	0 -7 0 0 -14 0 9 6
b:truce	-21 15 -8 -10 -8 -2 3 12
b:truce by	0 6 0 0 0 0 4 -15
b:truce end	0 -6 0 -18 -1 0 0 25
b:truce expire	0 -9 0 -2 0 0 0 9
b:truce go	0 0 0 -9 0 0 0 9
b:truce is	0 12 0 -26 3 0 3 6
b:truce lapse	0 -2 0 13 0 0 0 -9
b:truce of	0 9 0 1 -2 0 0 -2
b:truce on	0 1 0 -16 3 0 0 10
b:truce run	0 -7 0 10 -1 0 0 -5
b:truce that	0 2 0 9 0 0 0 -11
b:truce was	0 -12 0 6 0 0 0 0
b:truce with	0 -18 0 17 -5 0 0 -5
b:truce would	0 12 0 -39 6 0 0 19
b:two	-3 -41 -5 33 -8 -4 0 -3
b:under	0 -15 12 3 0 0 -1 0
b:under the	0 -9 1 8 1 1 0 -5
b:union	0 0 0 11 0 0 0 -7
b:unless <seat>	0 12 0 -5 -2 0 0 -1
b:until	-3 -11 6 0 1 -5 0 5
b:up	0 -19 -2 -4 16 0 -4 14
b:up <level>	0 -13 0 14 0 0 0 0
b:up by	0 -13 0 9 3 0 0 0
b:up on	0 3 0 -12 5 0 0 3
b:us	0 -8 0 -8 3 0 0 16
b:us to	0 4 0 -13 0 0 0 9
b:use	0 1 6 0 -8 0 0 -1
b:used	0 -10 0 -3 14 0 0 0
b:used from	0 -6 0 -2 9 0 0 0
b:valid	0 -9 5 -9 -5 0 0 17
b:vessel	0 0 0 -9 2 0 0 4
b:video	0 -7 0 26 -9 0 0 -3
b:visit	0 -3 0 15 -6 0 0 0
b:vote	-1 -15 -2 -7 22 -1 -3 -10
b:vote is	0 -3 0 -8 13 0 0 0
b:vote on	0 -17 0 2 7 0 0 -2
b:voted	0 0 0 10 -6 0 0 0
b:wait	0 10 0 -5 0 0 7 -12
b:wait until	0 0 0 2 0 0 7 -12
b:want	0 -6 0 17 -9 0 6 -9
b:was	-5 -10 -5 6 -11 0 10 4
b:was <number>	0 0 0 11 0 0 0 -8
b:was ask	0 8 0 -9 0 0 0 0
b:was due	0 -13 0 4 0 0 0 9
b:was no	0 0 0 -10 4 0 5 0
b:was to	0 -9 0 8 -12 4 0 2
b:water	0 5 -2 0 3 0 0 -9
b:we	-1 3 3 1 -9 0 -6 4
b:we are	0 0 0 6 0 0 0 -11
b:we have	0 14 0 -2 -3 0 0 -6
b:we shall	0 -8 0 -5 5 0 0 10
b:we'll	0 0 0 12 -12 0 0 2
b:webinar	0 -2 0 10 -5 0 0 0
b:week	0 -11 0 -4 -4 8 0 15
b:week of	0 -7 0 11 0 0 0 0
b:were	-5 -20 -8 26 13 0 -1 -14
b:were still	0 9 0 -8 0 0 0 0
b:were to	0 -11 -4 10 0 0 0 8
b:what <person>	0 1 0 -11 0 0 0 10
b:what change	0 6 9 -4 -8 0 0 -6
b:what is	0 -12 0 14 0 0 0 -2
b:what they	0 -12 0 9 0 0 0 1
b:what you	0 -15 0 11 5 0 0 -1
b:when	0 -15 0 2 -3 0 0 11
b:when it	0 0 0 9 0 0 0 -8
b:when the	0 -2 0 -2 0 0 0 9
b:when they	0 0 0 -11 0 0 0 11
b:where	0 -12 0 10 -1 3 0 -1
b:whether	0 5 0 -8 -8 0 0 11
b:which <name>	1 16 0 -8 -9 0 0 0
b:which <person>	0 -2 0 -1 9 0 0 -3
b:which a	0 -13 0 16 0 0 0 0
b:which both	0 -2 0 11 2 0 0 -13
b:which end	0 12 8 -13 2 0 0 -9
b:which has	0 7 0 -11 0 0 0 0
b:which run	0 0 0 -8 0 0 0 10
b:which sit	0 0 0 15 -14 0 0 0
b:which take	0 -4 0 0 0 0 0 9
b:which the	0 -13 0 23 0 0 0 -11
b:which was	0 -1 0 19 -3 0 0 -14
b:which will	0 -5 0 -12 13 0 0 3
b:who	0 0 0 20 -14 0 0 -9
b:whoever	0 0 0 12 -6 0 0 -4
b:whose	2 -1 0 -11 8 0 3 0
b:will	2 -1 -5 4 1 -12 -6 -1
b:will apply	0 2 0 -12 0 0 0 6
b:will be	0 2 3 -9 -6 -2 -5 20
b:will cost	0 -7 0 15 0 0 0 -8
b:will decide	0 -2 0 -8 11 0 0 0
b:will discuss	0 0 0 9 -3 0 0 0
b:will do	0 -6 0 14 -1 0 0 -5
b:will end	0 13 0 -8 0 0 0 -6
b:will follow	0 0 0 10 -7 0 0 0
b:will go	0 7 0 -16 0 0 0 12
b:will hear	0 -1 0 13 -9 0 0 0
b:will not	1 -16 0 15 0 0 0 0
b:will stay	0 0 3 13 0 0 0 -18
b:window	0 -11 0 0 7 0 6 -8
b:wine	0 -5 9 -2 -1 0 0 3
b:winter	0 -7 0 19 -5 0 0 -6
b:with	-1 7 -7 -10 -14 1 10 12
b:with <level>	0 12 0 -11 0 0 0 0
b:with <name>	0 -9 -1 0 -9 0 1 13
b:with <person>	0 9 0 0 0 0 0 -7
b:with <seat>	0 -3 0 -5 0 0 0 14
b:with a	0 0 0 -4 -6 0 3 10
b:with effect	0 -5 0 9 -1 0 0 0
b:with the	0 0 0 4 6 0 0 -9
b:without the	0 -19 5 20 0 0 0 -12
b:word	0 11 0 -10 0 0 0 0
b:working	0 0 0 9 0 0 0 -7
b:worth	0 13 0 -4 -1 0 0 -8
b:would	-4 2 -9 -4 -8 3 3 11
b:would apply	-1 -8 0 13 -1 0 0 0
b:would carry	0 0 0 -14 0 0 0 15
b:would decide	0 0 0 -9 12 0 0 0
b:would end	0 11 0 -26 6 0 0 8
b:would go	0 8 0 2 0 0 0 -13
b:would have	0 -39 0 18 8 5 -4 4
b:would last	0 12 0 -15 0 0 0 1
b:would meet	0 0 0 -8 9 0 0 0
b:would otherwise	0 -8 0 -7 0 0 0 17
b:would raise	0 10 0 -9 0 0 0 0
b:would return	0 0 0 8 0 0 0 -9
b:would start	-2 14 0 -9 0 0 0 0
b:would take	0 -12 0 0 9 0 0 0
b:write on	0 -11 0 -1 5 0 0 4
b:you	0 -1 0 13 0 0 0 -7
b:your	0 -7 -1 13 -3 -8 -2 3
b:·	0 -2 0 12 0 0 0 -2
b:— <name>	10 12 -2 -14 2 0 0 -6
b:— from	0 15 0 -13 0 0 0 0
b:— the	0 -21 0 18 -5 0 0 3
b:•	0 9 1 2 -10 0 4 -10
c0=agree	-5 -5 -8 -4 14 -6 0 7
c0=bear	-3 -13 -1 8 5 -4 -6 7
c0=begin	8 -4 -7 9 0 -3 -2 -5
c0=end	0 8 -10 7 -4 -7 0 -5
c0=propose	-12 -1 -7 6 -2 -7 2 2
c0=return	0 14 -3 0 0 0 -2 -9
c0=sell	1 -2 0 17 -7 -1 0 -7
c0=threaten	0 -1 0 3 6 0 0 -10
c0=up	-2 2 -9 6 2 4 -7 -6
c1=agree	-6 -7 0 -8 11 -8 13 2
c1=agree & d:ahead	-6 -7 0 -7 11 -8 14 1
c1=bear	-5 -3 -4 3 -1 -6 0 9
c1=bear & d:ahead	-5 -1 -4 -3 0 -5 0 11
c1=bear & d:today	0 -6 0 15 0 0 0 -5
c1=buy	0 -3 8 15 -11 0 0 -12
c1=buy & d:ahead	0 -3 8 15 -11 0 0 -12
c1=down	0 0 -11 4 -5 -3 7 0
c1=down & d:ahead	0 -1 -11 4 -5 -3 7 0
c1=end	6 3 -8 9 -4 -8 -1 -6
c1=end & d:ahead	6 5 -7 8 -4 -7 -1 -7
c1=impose & d:today	0 -5 0 21 0 0 0 -14
c1=propose	-7 -9 -7 3 10 -6 0 0
c1=propose & d:ahead	-7 -8 -7 1 10 -6 0 0
c1=sell & d:ahead	0 -2 -1 12 -3 1 -2 -10
c1=stay & d:today	0 -8 0 5 -8 0 0 4
c1=up	-5 7 -9 1 0 3 -10 -1
c1=up & d:ahead	-4 8 -9 1 0 4 -10 -3
c2=agree	0 0 0 0 -10 -1 6 3
c2=bear	0 -13 -7 16 6 -5 0 -3
c2=down	0 4 0 2 -13 0 3 -7
c2=end	-2 -9 0 5 -7 0 1 5
c2=impose	-9 12 -2 -2 -6 -6 0 1
c2=propose	0 -12 0 -10 12 0 8 10
c2=say	-7 -15 0 13 5 0 0 0
c2=sell	0 0 0 -3 -8 10 -3 0
c2=stay	4 -17 0 21 -10 4 3 -9
c2=suspend	-3 11 0 1 0 0 0 -7
ct0=agree future	0 -10 0 11 0 0 0 -2
ct0=agree modal	0 -7 0 6 10 0 0 -10
ct0=agree modal-passive	0 0 0 9 -1 0 -1 -1
ct0=agree past	0 4 0 -9 0 0 -10 13
ct0=agree pluperfect	0 10 0 -20 -3 0 0 15
ct0=agree present-passive	0 -4 0 0 9 0 -4 0
ct0=bear future	2 1 0 9 -9 0 4 -9
ct0=bear modal	0 -10 6 3 0 0 0 2
ct0=bear past	0 -11 0 2 6 0 0 1
ct0=bear past-passive	0 -7 0 10 0 0 0 0
ct0=bear present	-3 8 -7 -4 2 0 -10 2
ct0=bear present-passive	0 -8 0 -1 17 0 -1 -7
ct0=begin future	6 -1 -2 0 3 5 -3 -9
ct0=begin future-passive	1 7 0 -1 0 0 0 -6
ct0=begin modal	-11 -10 5 11 0 0 0 2
ct0=begin modal-passive	1 19 0 -17 0 0 0 0
ct0=begin past	-2 -31 0 31 0 0 0 0
ct0=begin present	9 7 -9 -4 -5 -10 2 -1
ct0=begin present-passive	0 0 0 -18 5 0 0 7
ct0=down future	0 6 0 4 1 0 -2 -15
ct0=down modal	0 5 0 -11 -9 0 0 14
ct0=down present	0 -8 -4 12 -3 0 5 -1
ct0=end future	0 16 -9 -14 -3 0 6 2
ct0=end modal	0 -3 -10 -2 0 0 0 10
ct0=end past	0 -7 -1 26 -4 0 0 -14
ct0=end pluperfect	0 0 0 9 0 0 0 -7
ct0=impose future-passive	0 2 3 -11 10 0 0 -1
ct0=impose modal	4 -2 -4 7 3 0 0 -13
ct0=impose past	-4 0 4 -6 -3 -3 4 9
ct0=impose perfect-passive	0 -1 0 -7 0 0 0 11
ct0=impose pluperfect	0 -15 0 13 1 0 0 2
ct0=impose pluperfect-passive	0 -9 0 15 0 0 0 -1
ct0=impose present	-15 -4 0 3 3 9 4 -1
ct0=impose present-passive	7 16 -10 0 -6 0 -17 -6
ct0=propose future	0 -7 0 2 -2 0 -3 8
ct0=propose future-passive	0 -6 0 -4 10 0 0 -1
ct0=propose past	0 1 0 -3 -13 0 6 5
ct0=propose past-passive	0 7 0 -16 6 0 0 3
ct0=propose present	-3 -7 0 11 5 0 4 -13
ct0=propose present-passive	0 6 0 10 -17 0 -3 9
ct0=return modal	0 5 0 5 0 0 0 -11
ct0=return present	0 4 0 3 -13 0 0 0
ct0=say future	0 -8 6 -9 8 0 -6 5
ct0=say modal	0 -7 0 10 -3 0 0 0
ct0=say past	-12 3 -6 7 0 -5 2 -1
ct0=say perfect-passive	0 -4 0 -7 -3 5 0 10
ct0=say present	0 -9 4 1 -13 0 6 10
ct0=say present-passive	0 0 0 -1 8 0 0 -8
ct0=stay future-passive	0 1 0 10 -6 0 0 -8
ct0=stay modal-passive	1 19 0 -8 0 0 0 -13
ct0=stay past	5 -6 -1 2 2 3 7 -10
ct0=stay present	-14 2 0 -3 3 -4 -3 6
ct0=suspend future-passive	-1 -18 0 16 7 0 0 -1
ct0=suspend modal	0 0 0 -6 0 0 0 8
ct0=suspend past	11 8 7 -14 0 0 0 -10
ct0=suspend perfect-passive	0 4 0 -9 -3 0 0 5
ct0=target past	0 11 0 0 -7 0 0 -4
ct0=target perfect	0 8 0 -16 6 0 0 0
ct0=target pluperfect	0 -10 0 7 5 0 0 0
ct0=threaten perfect	0 11 0 -18 8 0 0 -2
ct0=threaten pluperfect	0 -13 0 10 5 0 0 0
ct0=up future	0 -10 0 11 -8 6 0 1
ct0=up future-passive	0 10 0 -2 -1 0 0 -2
ct0=up pluperfect	0 0 0 -8 10 0 0 0
ct1=agree future	0 -10 0 11 0 0 0 -2
ct1=agree infinitive	0 -7 0 -7 -6 0 20 -3
ct1=agree modal	0 -7 0 6 10 0 0 -10
ct1=agree modal-passive	0 0 0 9 -1 0 -1 -1
ct1=agree participle-passive	0 -11 5 7 -9 0 -2 5
ct1=agree past	0 10 0 -5 1 0 -7 0
ct1=agree pluperfect	0 10 0 -16 -3 0 0 10
ct1=agree present-passive	0 -4 0 0 9 0 -4 0
ct1=bear future	2 0 0 9 -9 0 4 -8
ct1=bear gerund	0 -8 0 14 -8 0 0 0
ct1=bear infinitive	0 14 0 -15 -6 0 3 2
ct1=bear modal	0 -10 6 3 0 0 0 2
ct1=bear past	0 -11 0 3 6 0 0 0
ct1=bear past-passive	0 -7 0 10 0 0 0 0
ct1=bear present	-3 8 -7 -5 2 0 -9 2
ct1=bear present-passive	0 -7 0 -2 17 0 -1 -7
ct1=begin future	7 0 -1 0 2 5 -3 -14
ct1=begin future-passive	1 7 0 -1 0 0 0 -6
ct1=begin infinitive	-2 14 0 -7 -11 0 0 0
ct1=begin modal	-11 -9 5 6 0 0 0 7
ct1=begin modal-passive	1 19 0 -17 0 0 0 0
ct1=begin past	-2 -30 0 29 0 0 0 0
ct1=begin present	10 7 -9 -4 -6 -10 2 0
ct1=begin present-passive	0 0 0 -18 5 0 0 7
ct1=buy infinitive	0 -4 0 10 -1 0 0 0
ct1=down future	0 6 0 4 1 0 -2 -15
ct1=down modal	0 5 0 -11 -9 0 0 14
ct1=down past	0 -14 0 7 5 0 0 1
ct1=down present	0 -7 -4 10 -2 0 5 0
ct1=end future	0 12 -9 -11 -3 0 6 4
ct1=end gerund	0 -4 0 -10 0 0 0 14
ct1=end infinitive	10 5 6 -12 0 0 -1 -1
ct1=end modal	0 -3 -10 -2 0 0 0 10
ct1=end participle-passive	0 -4 -2 20 0 0 0 -12
ct1=end past	0 -6 -1 25 -3 0 0 -14
ct1=end pluperfect	0 0 0 9 0 0 0 -7
ct1=impose future	-3 0 -1 10 -8 -1 0 -1
ct1=impose future-passive	0 2 3 -11 10 0 0 -1
ct1=impose infinitive	0 4 -2 -4 -10 0 0 8
ct1=impose modal	4 -2 -3 5 5 0 0 -13
ct1=impose perfect-passive	0 -1 0 -7 0 0 0 11
ct1=impose pluperfect	0 -9 0 8 2 0 0 0
ct1=impose pluperfect-passive	0 -9 0 14 0 0 0 0
ct1=impose present	-12 -2 -4 -3 3 10 6 2
ct1=impose present-passive	7 16 -10 1 -6 0 -17 -9
ct1=propose future	0 -7 0 2 -2 0 -3 8
ct1=propose future-passive	0 -6 0 -4 10 0 0 -1
ct1=propose participle-passive	0 2 0 -10 16 0 3 -11
ct1=propose past	0 1 0 -4 -9 0 4 5
ct1=propose past-passive	0 7 0 -16 6 0 0 3
ct1=propose present	0 -13 0 8 12 0 1 -11
ct1=propose present-passive	0 6 0 13 -17 0 -3 4
ct1=return infinitive	0 -9 0 0 0 0 0 9
ct1=return modal	0 5 0 5 0 0 0 -11
ct1=return present	0 4 0 3 -13 0 0 0
ct1=say future	0 -8 6 -9 8 0 -6 5
ct1=say modal	0 -7 0 10 -3 0 0 0
ct1=say past	-12 4 -6 2 0 -4 0 3
ct1=say pluperfect-passive	0 9 0 -8 0 0 0 0
ct1=say present	0 -7 4 5 -19 0 7 5
ct1=say present-passive	0 0 0 0 9 0 0 -8
ct1=stay future-passive	0 1 0 10 -6 0 0 -8
ct1=stay infinitive	0 -10 0 6 0 0 0 2
ct1=stay modal-passive	1 19 0 -8 0 0 0 -13
ct1=stay present	-10 3 1 -2 4 -4 -3 0
ct1=suspend future-passive	-1 -18 0 16 7 0 0 -1
ct1=suspend modal	0 0 0 -6 0 0 0 8
ct1=suspend past	11 8 7 -22 0 0 0 -4
ct1=suspend perfect-passive	0 4 0 -9 -3 0 0 5
ct1=target participle-passive	0 11 0 -12 0 0 0 2
ct1=threaten past	0 0 0 8 -7 0 0 -2
ct1=up future	0 -8 0 12 -8 6 0 0
ct1=up future-passive	0 10 0 -2 -1 0 0 -2
ct1=up gerund	0 -4 0 -3 0 0 0 10
ct1=up pluperfect	0 0 0 -8 10 0 0 0
ct2=agree past	0 -10 0 4 0 0 0 4
ct2=bear infinitive	0 -11 0 1 5 0 3 -3
ct2=bear present-passive	0 -10 0 11 0 0 0 0
ct2=begin infinitive	0 -9 0 0 0 5 0 8
ct2=begin past	0 -1 0 16 -15 0 0 -1
ct2=down future	0 -5 0 10 0 0 0 -1
ct2=down past	0 -14 0 5 0 0 0 5
ct2=down present	0 20 0 -13 0 0 0 -6
ct2=end past	0 -7 0 11 0 0 0 -3
ct2=end present	0 0 4 -11 0 0 0 10
ct2=end present-passive	0 -5 0 9 0 0 0 0
ct2=impose future	0 16 0 -13 3 0 -7 0
ct2=impose future-passive	0 1 9 -11 0 0 0 3
ct2=impose infinitive	0 5 0 0 -18 0 2 8
ct2=impose modal	0 0 0 12 -1 0 0 -11
ct2=impose participle-passive	0 8 0 -8 -8 0 -2 8
ct2=impose past	-7 -7 0 -3 12 0 0 4
ct2=impose present	2 -8 -2 12 1 -2 0 -3
ct2=propose past	0 0 0 -6 9 0 0 0
ct2=return present	0 3 0 -12 0 0 0 7
ct2=say past	-5 -22 0 7 4 0 0 5
ct2=say present	0 0 0 13 0 0 0 -8
ct2=stay past	0 -9 0 17 5 0 0 -15
ct2=stay present	3 -2 0 -1 -13 7 0 4
ct2=suspend present-passive	0 11 0 -6 0 0 0 0
ct2=target present-passive	0 16 0 -14 -1 0 0 0
ct2=up infinitive	0 -8 0 5 -10 5 0 8
ct2=up past	0 11 0 -7 0 0 0 -1
d:after 	4 -1 0 12 -1 0 0 -10
d:after  they are entered before	0 -9 4 -2 9 0 0 0
d:after (	0 0 0 11 0 0 0 -8
d:after ,	0 -6 0 9 -7 8 0 -4
d:after , a	0 -7 0 11 0 0 0 -2
d:after , ends on	0 -2 0 -11 0 0 0 16
d:after , on	0 1 0 -10 0 0 0 11
d:after , to	0 0 -2 -7 0 0 0 11
d:after , until	0 0 -1 13 -2 0 0 -2
d:after and	0 -7 0 12 0 0 0 -2
d:after and ends on	0 -11 0 -11 -4 0 0 26
d:after and expires on	0 -1 0 -15 0 0 0 18
d:after ends on	0 -7 0 -8 0 0 0 15
d:after from	0 15 0 -11 0 0 0 0
d:after to	-4 -20 -3 8 -6 0 0 14
d:after to the	0 0 0 13 0 0 0 -12
d:ahead	-12 -4 -6 13 2 -8 -7 1
d:ahead other	-46 -29 -7 61 -28 -8 -22 -2
d:ahead own	4 10 -1 -21 13 -2 2 3
d:ahead-0	-6 -12 -2 42 1 10 -29 -54
d:ahead-1	-50 25 -6 7 11 -6 -13 -31
d:ahead-2	-14 11 -20 -15 30 -25 25 -11
d:ahead-3	18 -12 19 -18 2 10 -4 2
d:ahead-4	-41 21 -5 -39 -55 2 4 53
d:ahead-5	12 -92 -13 85 -40 -38 -23 2
d:ahead-6	9 -13 6 -6 -12 -4 -12 11
d:at=0	6 4 4 17 -34 -11 2 -9
d:at=1	-15 -4 -24 17 -27 -4 -42 20
d:at=2	-9 -4 6 0 16 -10 7 -9
d:at=3	-3 -13 -14 25 8 0 -3 -20
d:before 	0 1 0 -10 -7 0 0 15
d:before (	0 -2 0 10 0 0 0 -5
d:before , a	0 -4 0 -6 0 0 0 12
d:before from	0 0 0 11 0 0 0 -4
d:before to	0 -2 0 -2 -4 0 0 13
d:before to the	0 15 0 -10 0 0 0 -5
d:begins	-1 14 -12 6 -21 11 -20 -6
d:begins ahead	-1 14 -8 -3 -20 14 -16 2
d:begins today	1 0 -3 20 -3 -2 -2 -17
d:by another	6 -23 4 17 0 -3 -2 0
d:by another ahead	6 -21 4 15 0 -3 -2 0
d:ends	-7 -5 -1 2 -9 -3 -31 20
d:ends ahead	-4 -6 0 -1 -11 -1 -29 23
d:ends other ahead	-30 1 0 -3 0 -6 -12 23
d:ends own ahead	8 -6 1 -1 -12 2 -22 13
d:ends own today	-8 6 -2 6 4 -1 -1 -11
d:ends today	-8 6 -2 6 4 -1 -1 -11
d:how=calendar	-2 6 -5 -13 14 -1 -6 10
d:how=relative	-10 -24 3 60 -26 -12 -25 -21
d:how=weekday	-29 -13 -19 45 -17 -13 -1 -13
d:last	5 -54 -1 44 -33 -1 -2 12
d:named=0	-22 -6 -12 39 -2 -8 -12 -14
d:named=1	0 -13 -8 15 -7 -6 5 2
d:named=2	11 10 3 -12 4 -9 -20 4
d:named=3	-4 -30 0 0 0 0 0 23
d:rank=0	-10 35 4 -37 20 5 18 -18
d:rank=0 of 1	-10 33 -1 -40 -46 -17 27 33
d:rank=0 of 2	0 22 -18 -18 14 -2 8 -9
d:rank=0 of 3	-8 2 -1 -6 19 10 -8 -25
d:rank=0 of 4	0 -6 25 -1 34 7 -14 -44
d:rank=1	-5 27 0 -41 16 -18 -3 16
d:rank=1 of 2	-14 23 -3 -33 -18 -34 -10 42
d:rank=1 of 3	0 19 9 -24 18 0 8 -22
d:rank=1 of 4	4 -4 -7 -1 20 1 -4 -14
d:rank=2	8 21 11 -28 -9 6 -3 5
d:rank=2 of 3	0 4 1 -32 -16 6 0 33
d:rank=2 of 4	26 19 1 -28 -1 -4 -15 3
d:rank=3	22 2 -10 -31 -6 -6 -13 33
d:span-after	-5 1 1 8 -13 -5 -7 1
d:span-before	-20 -2 -25 -3 5 -2 -7 19
d:today	-14 -13 -26 46 -18 -19 -23 -11
d:today own	-14 -13 -26 45 -17 -19 -23 -9
d:today-0	-14 -13 -26 46 -18 -19 -23 -11
f:"	2 15 -2 24 -11 -4 0 -34
f:'	0 4 0 21 -13 0 0 -13
f:'s	15 3 -2 -13 7 -3 0 0
f:(	0 7 0 -11 6 0 0 0
f:)	0 7 0 -11 6 0 0 0
f:,	8 -4 -3 11 -16 -6 -25 2
f:-	10 -9 -1 -1 1 0 0 1
f:.	-5 -3 -16 14 -16 -12 -2 13
f::	0 0 -6 2 1 -8 -10 -1
f:;	5 2 -6 10 -8 -4 -10 -4
f:<agent>	0 -7 15 -14 -11 5 13 13
f:<day-ahead>	-1 -12 12 20 -18 -18 -2 -4
f:<day-gone>	-12 -7 -2 -10 5 -10 -3 26
f:<day-today>	-10 29 5 -14 -9 -1 -3 -2
f:<duty>	2 10 3 -3 5 0 -10 -10
f:<gate>	-2 -8 -1 14 -4 6 -9 -3
f:<goods-amount>	0 0 0 -8 17 0 2 -15
f:<goods>	6 16 -22 -20 6 -10 -7 12
f:<level-noun>	-18 25 -1 -12 12 0 -17 -11
f:<level>	-13 16 -3 0 -8 -19 -2 0
f:<money>	-7 0 0 4 24 0 -5 -26
f:<month-ahead>	7 -23 7 17 -4 0 0 -8
f:<month-gone>	8 -10 0 -23 17 4 -10 20
f:<month-today>	-1 -2 0 -9 -3 0 0 17
f:<name>	4 10 -5 -38 6 -12 0 31
f:<not>	9 -16 6 7 10 -9 -8 -3
f:<number>	-2 6 9 2 2 0 -28 -8
f:<office>	0 0 0 0 -12 -6 14 4
f:<organisation>	2 17 -8 5 0 8 0 -20
f:<person>	-17 -5 -8 -10 24 0 -4 11
f:<points>	-5 2 0 -20 -10 0 0 31
f:<quality>	1 -4 0 -25 18 -4 15 14
f:<seat>	0 -11 -10 -22 15 12 -2 28
f:<sender>	4 13 3 -2 6 -3 -7 -22
f:<span>	0 -18 -17 16 0 -9 -11 5
f:<v-agree>	-18 -5 4 9 6 0 -8 -6
f:<v-bear>	-6 3 11 3 -12 -21 1 -1
f:<v-begin>	0 8 4 -1 -16 -4 -11 7
f:<v-buy>	0 10 4 -11 -8 0 -5 8
f:<v-deny>	10 6 0 1 -12 -1 0 -4
f:<v-down>	0 -5 -2 8 3 -11 -6 0
f:<v-end>	2 20 0 2 -33 -3 -11 0
f:<v-impose>	0 -1 -12 7 6 9 -40 2
f:<v-propose>	5 -19 2 5 -3 -5 7 6
f:<v-return>	-5 7 -3 7 -12 0 0 -2
f:<v-say>	-11 4 -10 5 4 -7 -4 -4
f:<v-sell>	-3 0 1 7 14 -2 -4 -21
f:<v-stay>	17 -1 -7 1 -1 4 -1 -6
f:<v-suspend>	17 2 -8 -8 5 8 -9 -6
f:<v-target>	-7 -1 -10 7 3 -4 -12 4
f:<v-threaten>	-2 4 0 28 -22 0 -4 -11
f:<v-up>	-3 -31 6 20 0 3 -2 -2
f:?	0 -8 0 -10 -1 0 0 30
f:a	13 -12 -9 10 -5 9 4 -10
f:about	0 7 -1 0 -9 0 -1 6
f:above	0 20 0 -21 -1 0 0 3
f:abroad	0 -7 0 10 -7 1 0 0
f:accept	0 5 9 -15 1 0 0 0
f:according	0 0 0 -13 13 0 0 5
f:act	0 1 0 0 13 0 0 -16
f:action	0 -9 0 10 -1 0 0 0
f:additional	-2 12 0 -14 -5 0 0 13
f:admit	0 13 0 -13 0 0 0 0
f:affiliate	0 -13 0 0 0 0 0 9
f:after	-4 -15 9 19 0 -4 2 -12
f:afterward	0 10 0 -13 0 0 0 4
f:again	-5 -1 -1 6 12 -1 -5 -6
f:against	2 0 0 15 -10 0 0 -12
f:agent	0 -3 0 14 -9 0 0 0
f:ago	2 15 0 -18 0 0 0 1
f:agreement	-2 14 0 15 -20 0 0 -19
f:aircraft	0 -3 0 9 -1 0 0 0
f:allow	0 11 0 -1 -1 0 0 -8
f:already	0 -3 0 10 -6 -2 10 -10
f:also	-2 8 0 6 -5 0 0 -7
f:although	0 4 0 -13 0 0 0 9
f:am	0 0 0 10 0 0 0 -7
f:an	-1 12 -4 1 -16 0 2 -3
f:and	10 4 -14 -7 -5 -7 -5 10
f:announce	5 -8 0 21 -6 0 0 -18
f:another	0 8 0 -9 -2 0 0 5
f:answer	-4 3 0 14 3 0 0 -24
f:antimony	17 -10 0 2 -6 0 0 -11
f:anything	0 2 0 12 -8 0 0 -8
f:apart	0 0 0 11 0 0 0 -9
f:apple	0 7 0 -8 0 0 0 3
f:application	10 -12 11 -3 1 0 0 -9
f:approval	0 -6 0 -28 7 0 8 22
f:approve	-2 0 0 21 6 7 8 -42
f:are	12 -7 9 -14 16 -12 13 -5
f:arrangement	-5 -16 7 1 6 0 0 1
f:arrive	0 -16 0 4 0 0 6 3
f:as	8 -4 9 -4 12 -4 -8 -2
f:ask	-3 -30 -1 14 6 0 0 7
f:assured	0 -2 0 -15 0 0 0 17
f:at	-14 0 -1 -4 -7 -3 13 12
f:await	0 10 0 -11 0 0 0 0
f:back	1 4 7 -9 -3 -1 -10 8
f:ban	13 -3 0 11 -15 0 0 -8
f:barley	0 9 0 3 0 0 0 -14
f:battery	11 9 0 -18 2 0 0 -2
f:be	0 -10 -1 0 -12 -5 -15 22
f:because	0 0 0 6 -10 0 0 0
f:become	0 -3 0 18 -14 0 0 -1
f:been	-7 11 -3 3 -15 2 -4 -1
f:beer	0 -11 0 13 0 0 0 0
f:before	0 13 5 6 -2 0 -5 -18
f:begin	0 1 0 19 -3 0 0 -17
f:behind	0 -1 0 -9 0 0 0 12
f:being	0 -3 0 15 -8 0 0 -2
f:believe	0 0 0 11 0 0 0 -7
f:below	0 -5 0 9 0 0 0 -1
f:better	0 -8 0 17 -1 0 0 -9
f:between	0 -21 0 -9 0 0 5 23
f:beyond	0 -4 0 -6 0 0 0 14
f:bicycle	0 -5 0 14 0 0 0 -8
f:big	0 -7 0 -4 0 0 0 11
f:biscuit	0 -7 0 9 0 0 0 0
f:border	0 -1 0 12 0 0 0 -7
f:both	-9 4 -3 12 -38 -2 -6 9
f:break	0 9 0 0 -2 0 0 -4
f:broke	0 6 0 4 0 0 0 -10
f:broker	0 0 0 -9 6 0 0 3
f:budget	0 -3 0 22 -13 0 0 -5
f:built	0 0 0 -8 12 0 0 -3
f:but	0 23 0 -30 12 0 0 3
f:butter	0 -29 0 12 -5 0 5 15
f:buy	0 -15 0 4 9 0 0 1
f:by	3 -7 0 32 -35 8 8 -17
f:cabinet	0 13 3 10 -11 0 0 -19
f:calendar	0 0 0 11 4 0 0 -16
f:call	6 1 0 14 -16 1 -4 -15
f:can	0 12 0 -6 -12 0 0 3
f:cannot	0 0 0 -7 3 0 0 6
f:canola	0 12 0 -8 0 0 0 -4
f:car	-1 13 0 0 5 0 0 -25
f:carpet	0 9 0 -5 -2 0 0 0
f:carry	0 0 0 11 -1 0 3 -11
f:cease	0 13 0 -18 9 0 0 0
f:cement	0 -12 0 6 0 0 0 3
f:cent	0 -20 0 16 10 0 0 -6
f:chair	0 -9 0 9 0 0 0 0
f:chance	0 0 0 -15 0 0 0 15
f:charge	-5 -30 -4 7 21 0 -1 12
f:check	0 -6 0 13 -1 0 0 -3
f:cheese	0 4 0 -11 0 0 0 5
f:chicken	0 -6 0 -3 12 0 0 0
f:city	0 -5 0 16 0 0 0 -10
f:close	0 8 0 -7 10 0 0 -9
f:closing	0 -3 0 -6 -3 13 0 0
f:club	0 -5 0 24 -4 0 0 -16
f:coal	0 -11 0 21 0 0 0 -13
f:cocoa	0 -5 0 13 0 0 1 -10
f:coffee	0 -19 0 -8 13 0 4 9
f:collect	-2 -2 0 -19 6 0 0 20
f:come	6 -1 0 -8 -3 -2 -8 15
f:comment	0 -11 0 -18 24 0 0 0
f:commerce	0 -19 0 11 3 0 0 1
f:commission	0 13 0 -8 0 0 0 -4
f:committee	0 0 0 13 -5 0 0 -9
f:company	0 -9 0 36 -1 0 0 -29
f:conclude	0 -12 0 -4 -1 0 0 17
f:consent	2 -2 0 -14 6 0 0 9
f:container	0 12 0 -10 0 0 0 0
f:content	2 6 0 -9 0 0 0 0
f:control	14 0 0 -13 -10 0 0 5
f:cork	0 -7 0 3 0 0 0 8
f:cost	0 3 0 8 0 0 0 -12
f:cotton	0 0 0 -5 11 0 0 -6
f:could	-2 26 0 2 -8 3 1 -30
f:council	0 -1 0 -10 23 0 5 -16
f:count	0 -10 0 5 8 0 0 -6
f:countermeasure	0 11 0 0 0 0 0 -10
f:counterpart	0 -8 0 2 -5 0 0 11
f:counting	0 0 0 -12 6 0 0 6
f:country	5 26 -9 -8 0 0 0 -12
f:cover	1 -8 0 -5 0 0 0 12
f:covered	0 0 -2 -9 6 0 0 6
f:crane	0 0 0 5 1 0 0 -9
f:cross	0 -2 0 17 0 0 0 -13
f:cut	0 -3 0 0 -7 0 0 11
f:date	0 0 0 1 -11 5 0 0
f:day	-2 13 0 -32 16 0 11 4
f:deadline	0 -18 0 28 -2 0 0 -9
f:deal	2 -6 0 0 -10 4 -2 9
f:dearer	0 -12 0 22 -12 0 0 0
f:decide	0 0 3 -6 -13 0 0 17
f:decided	0 -3 0 10 2 0 0 -8
f:decision	0 -4 0 7 -13 0 0 7
f:decree	0 17 0 -35 -4 0 0 25
f:deficit	0 7 0 -14 9 0 0 0
f:delay	0 -5 0 9 0 0 0 0
f:delegation	0 -2 0 11 0 0 6 -14
f:depend	-1 14 0 -2 -3 0 0 -4
f:desk	6 5 0 -8 -1 0 0 0
f:did	0 -3 0 -2 0 0 0 10
f:die	0 0 0 -7 0 0 0 10
f:do	5 0 0 -17 12 0 3 2
f:doe	-1 24 0 -11 6 0 0 -15
f:doesn't	0 7 0 -16 15 0 0 -6
f:don't	3 6 0 -16 0 0 0 7
f:double	0 0 0 11 0 0 0 -11
f:down	-2 -3 0 26 3 0 -1 -23
f:draft	0 8 0 -1 -12 0 13 -8
f:driver	0 -1 0 19 0 0 0 -17
f:drop	0 0 0 13 -8 0 0 -3
f:during	0 12 0 9 0 0 0 -26
f:duty	-2 2 -5 -4 16 -6 -12 0
f:earlier	0 5 0 -10 4 0 0 0
f:earth	23 -15 0 3 -16 -1 0 -2
f:easter	0 11 0 -9 0 0 0 0
f:economy	0 -10 0 6 -1 0 0 3
f:effect	2 17 -1 -1 -1 0 -1 -16
f:else	0 0 0 -12 -1 0 0 16
f:end	9 -6 0 -16 -18 0 -3 26
f:entity	0 11 0 -11 0 0 0 0
f:entry	0 24 0 -26 -2 0 0 6
f:error	0 0 0 10 0 0 0 -11
f:evening	0 -18 0 3 0 0 4 6
f:event	0 -2 0 -14 6 0 0 12
f:everybody	0 4 0 -9 0 0 0 8
f:exclusion	0 -5 12 4 -9 0 0 -3
f:exempt	0 4 0 -10 9 0 0 -1
f:expect	0 -13 -1 4 14 0 0 -9
f:expire	-1 -20 0 25 0 0 0 -10
f:export	2 6 0 0 7 0 0 -17
f:extend	0 -2 -1 23 -18 0 0 -8
f:extension	0 0 0 -21 3 0 4 14
f:extra	0 13 0 -11 0 0 0 0
f:fact	0 -8 0 -5 -1 0 0 17
f:fail	0 0 0 18 -14 0 0 0
f:failed	0 -5 0 10 0 0 0 0
f:fall	-2 7 0 3 2 -1 0 -18
f:farm	0 -17 0 25 5 0 0 -22
f:fear	0 11 0 -5 -5 0 0 1
f:fee	7 -17 0 -4 14 -2 0 1
f:fentanyl	0 -5 0 -12 0 6 0 14
f:ferry	0 0 0 9 0 0 0 -6
f:fertilizer	0 -4 0 -10 13 0 0 0
f:few	3 0 0 -11 0 0 0 5
f:fifth	0 -5 0 9 -1 0 0 0
f:final	0 0 0 10 0 0 0 -5
f:finance	0 -5 0 12 0 0 0 -5
f:first	0 1 0 -4 11 0 0 -2
f:fish	0 -20 0 18 -2 0 0 6
f:flour	0 5 0 7 -1 0 0 -11
f:flower	0 0 0 -14 8 0 0 7
f:fly	0 -7 0 10 0 0 0 0
f:follow	0 9 0 -13 -6 0 0 11
f:followed	0 9 0 -4 0 0 0 -2
f:for	13 -1 -2 8 3 0 -16 -17
f:force	0 6 0 5 8 0 -5 -15
f:foreign	13 -10 0 4 0 0 0 -14
f:former	0 -4 0 9 -4 0 0 0
f:found	0 16 0 -1 -1 0 0 -10
f:four	0 12 0 -1 -2 0 0 -11
f:fourth	0 -14 0 9 12 2 0 -18
f:framework	0 -12 0 8 0 3 1 -2
f:free	0 4 0 17 -9 0 0 -12
f:from	6 19 11 -7 0 -7 -10 -19
f:fruit	0 8 0 1 0 0 0 -9
f:full	0 -6 0 12 8 0 0 -14
f:further	6 -23 3 -10 4 0 -1 17
f:future	0 -11 0 -1 0 0 0 13
f:gallium	18 -4 0 0 -7 0 0 -11
f:gas	0 -16 0 19 0 0 0 -3
f:gate	0 -4 0 10 -2 0 0 0
f:general	-7 6 0 14 0 0 0 -15
f:geneva	0 -18 0 15 0 0 0 0
f:georgia	0 7 0 -10 0 0 0 3
f:germanium	18 -3 0 -2 -5 0 0 -11
f:get	0 -12 0 9 0 0 -2 4
f:give	0 6 0 7 -8 0 0 -5
f:given	0 -15 0 -5 0 0 0 19
f:glove	0 8 0 -11 0 0 0 1
f:go	-6 -3 10 -9 1 0 0 9
f:good	8 -13 0 3 -3 -5 2 5
f:government	-4 -7 0 -2 -7 0 0 17
f:graphite	0 7 0 -11 3 2 0 0
f:grow	0 -4 0 9 0 0 0 0
f:gyeongju	0 -1 0 9 0 0 0 -6
f:had	1 -6 -8 17 -4 -6 -7 -3
f:half	0 0 0 -16 12 0 0 7
f:hall	0 -5 0 12 0 0 0 -3
f:halve	0 -9 0 6 0 0 0 0
f:hand	6 -8 0 -5 0 0 0 6
f:has	-12 -1 12 11 -13 0 10 -10
f:have	-5 -5 -12 13 1 14 -16 -7
f:hazelnut	0 -1 0 -4 0 0 0 10
f:he	0 19 -6 -14 17 -5 -16 -5
f:he'd	0 19 0 -15 0 0 0 -6
f:heavy	0 0 0 10 0 0 0 -10
f:height	0 -1 0 -3 0 0 0 10
f:help	2 -10 0 6 0 0 0 0
f:her	0 13 0 -13 0 0 0 0
f:here	0 -1 0 -17 -2 0 0 28
f:high	0 15 0 -13 0 0 0 0
f:higher	0 9 0 -7 6 0 0 -9
f:highest	0 -9 0 15 0 0 0 -7
f:him	0 -9 0 21 -8 0 0 -5
f:himself	0 3 0 -16 7 0 0 5
f:his	-4 -6 0 24 0 0 -1 -16
f:hit	0 5 0 12 -6 0 -2 -11
f:hold	4 1 0 -7 -8 12 0 1
f:holiday	0 -5 0 11 -5 0 0 0
f:hope	0 0 0 -7 -1 0 0 11
f:hour	0 -11 0 13 -2 0 0 1
f:household	0 -16 0 20 -4 0 0 0
f:i	3 2 -4 -19 25 -1 -4 2
f:i'd	0 -2 0 19 -4 0 0 -11
f:i'm	0 8 0 2 4 0 0 -15
f:if	2 5 -8 13 -5 -6 0 -11
f:importer	0 19 0 -18 -7 0 0 4
f:impose	0 25 0 -21 -1 0 0 -7
f:in	-7 -15 -7 5 -4 -7 0 19
f:increase	0 -14 0 13 0 0 0 1
f:inquiry	0 2 0 -18 18 0 0 -1
f:insist	0 9 0 -7 0 0 0 0
f:instead	0 -17 0 18 5 0 0 -6
f:instrument	0 -11 0 0 0 0 0 13
f:intend	0 0 0 -18 0 0 0 17
f:interest	0 -10 0 11 2 0 0 -7
f:into	0 10 0 0 8 0 0 -16
f:investigation	0 25 0 -9 -4 0 0 -15
f:is	6 -7 -10 8 -5 -5 6 0
f:island	0 -8 0 21 -13 2 0 -6
f:issue	-5 -7 0 3 10 0 0 0
f:it	-14 -3 -21 -3 3 -1 4 15
f:its	0 8 -11 -11 -1 11 -4 1
f:itself	0 -5 0 -7 0 0 0 12
f:job	0 -9 0 11 0 0 0 0
f:joint	0 2 0 -3 -10 13 0 -2
f:judge	0 -3 0 18 0 0 0 -13
f:juice	0 10 0 -1 0 0 0 -5
f:just	10 0 0 -6 0 0 0 -1
f:keep	-2 1 0 -14 -10 0 0 27
f:kilometre	0 0 0 10 0 0 0 -10
f:know	2 -8 0 17 0 0 0 -13
f:kuala	0 -9 0 2 5 0 0 0
f:lapse	0 12 0 -15 0 0 0 4
f:last	0 12 -4 -20 -12 -5 -9 27
f:late	0 1 0 -3 15 0 0 -12
f:later	7 -2 0 5 3 0 0 -13
f:law	4 -4 0 -10 0 2 9 0
f:lead	0 12 0 -11 4 0 0 -7
f:leader	0 13 0 0 0 0 0 -13
f:least	0 -8 0 -1 0 0 3 4
f:led	0 -7 0 10 0 0 0 -2
f:length	0 10 0 -7 0 0 0 -2
f:lentil	0 4 0 -9 0 0 0 6
f:less	0 -7 0 7 9 0 0 -9
f:let	0 14 0 -4 0 3 0 -10
f:letter	0 14 0 -8 -3 0 0 -1
f:levy	0 0 0 -2 -11 0 0 16
f:licence	15 -14 0 13 -8 0 0 -10
f:license	7 -1 0 -6 13 0 0 -13
f:lie	0 -1 0 -14 0 0 0 17
f:lift	3 -11 0 12 -1 0 0 -1
f:like	1 -19 6 8 -9 0 0 2
f:limited	0 5 0 -8 0 0 0 2
f:line	-4 -3 10 20 -5 0 7 -24
f:lisbon	0 0 0 -9 0 0 0 10
f:list	0 11 -1 2 -11 0 -1 -3
f:london	0 -5 0 13 0 0 0 -6
f:look	0 3 0 3 -15 0 0 4
f:lorry	0 -4 0 -1 0 0 0 8
f:lose	0 19 0 -4 -7 0 0 -9
f:lower	0 -2 0 6 13 0 0 -16
f:lumpur	0 -9 0 2 5 0 0 0
f:machine	0 1 0 -18 0 0 0 17
f:majority	0 0 0 -11 0 0 0 9
f:make	10 0 -2 10 0 0 2 -21
f:maker	1 9 0 -9 3 0 0 -6
f:mandate	0 -10 0 8 -4 0 3 0
f:matter	0 0 0 10 0 0 0 -5
f:may	0 2 0 14 14 0 -2 -27
f:me	0 10 0 0 -1 0 0 -8
f:meal	0 12 0 -10 0 0 0 0
f:mean	0 5 0 4 0 0 0 -9
f:meant	0 7 0 -10 12 0 0 -9
f:measure	-1 -2 0 -5 2 0 0 11
f:mediator	0 0 0 25 0 0 0 -25
f:medicine	0 -2 -4 3 9 0 0 -8
f:meet	0 -12 1 6 6 -4 -6 0
f:member	0 15 0 0 1 0 0 -14
f:metal	6 7 0 -12 0 0 0 0
f:might	0 -11 0 -9 0 1 0 19
f:milk	0 -7 0 13 -11 0 0 1
f:million	0 -1 0 11 -4 0 0 -2
f:ministry	-4 -5 0 9 -1 0 0 1
f:minute	0 -19 0 27 -3 0 0 -6
f:money	0 10 0 0 0 0 0 -9
f:month	0 7 0 -7 9 0 0 -5
f:more	3 1 -5 -2 -22 0 -3 12
f:morning	0 -9 0 -5 0 0 0 14
f:most	0 -1 0 21 -9 0 4 -18
f:motorcycle	0 0 0 -13 0 0 3 13
f:move	0 -10 0 2 0 9 0 -1
f:mr	0 14 0 -7 11 0 0 -11
f:mrs	0 -7 0 19 0 0 0 -13
f:much	0 6 0 11 -4 0 0 -17
f:must	-1 -16 0 15 0 19 3 -21
f:my	0 0 0 -16 -6 0 4 20
f:nearly	0 -6 0 -2 0 0 0 11
f:necessary	0 4 0 -13 14 0 0 -4
f:need	-1 18 0 0 5 1 -3 -23
f:needed	3 -17 0 14 1 0 0 -3
f:negotiate	0 -18 0 12 -3 0 3 1
f:negotiation	0 -8 0 2 11 0 0 -4
f:neither	0 -4 0 12 -7 0 0 0
f:net	0 0 8 -15 9 0 0 0
f:never	0 8 0 0 0 2 0 -8
f:new	-2 15 0 1 5 -1 0 -18
f:newest	0 0 0 -8 0 0 0 10
f:next	-4 0 0 -15 -4 0 0 23
f:night	0 -23 0 21 -1 0 0 1
f:nil	0 -6 0 8 0 0 0 0
f:no	4 -3 7 3 7 -4 0 -9
f:nobody	-1 -10 0 11 0 0 -3 0
f:noodle	0 16 0 -14 0 0 0 0
f:noon	0 6 0 6 -1 0 0 -12
f:not	10 -23 4 8 9 -2 -7 -2
f:nothing	-5 -6 0 0 1 0 -3 12
f:notice	5 -15 13 -9 4 0 0 3
f:now	0 -30 -2 28 14 -1 -3 -8
f:number	0 7 0 7 0 0 0 -20
f:observer	0 0 0 18 0 0 0 -17
f:of	17 2 -2 14 -7 0 -2 -22
f:off	-2 -22 0 35 -19 0 0 -4
f:offer	0 -22 0 45 -5 0 0 -26
f:oil	0 11 0 -11 5 0 0 -1
f:old	0 20 10 -32 -9 0 -3 18
f:on	1 5 5 -3 4 -41 -19 6
f:once	0 14 0 -17 0 0 0 3
f:one	-3 9 1 -11 -28 -8 -11 31
f:only	0 16 -3 -1 -9 1 0 -7
f:opened	0 13 0 -6 1 0 0 -8
f:operator	0 -8 0 2 11 0 0 -5
f:opinion	0 -1 0 -6 0 0 0 10
f:or	0 -3 0 0 -15 0 0 15
f:orange	0 11 0 -1 -2 0 0 -4
f:order	0 17 5 -16 -14 0 0 2
f:ordinary	0 -3 -2 11 0 0 0 -5
f:our	-8 3 -2 -40 34 -2 -4 28
f:over	2 -22 -3 2 -5 -2 -2 19
f:owe	-1 -9 10 -3 0 0 0 0
f:own	0 11 0 -4 1 0 0 -4
f:owner	0 0 0 -1 8 0 0 -5
f:paint	0 -6 0 17 -11 0 0 0
f:palm	0 4 0 5 0 0 0 -10
f:paper	0 -24 0 0 -1 0 0 23
f:part	-2 3 0 2 -11 0 0 0
f:parted	0 0 0 -11 0 14 0 0
f:party	0 0 0 17 -7 -3 0 -5
f:pass	0 -8 0 -5 4 0 0 9
f:passenger	0 -7 0 14 0 0 0 -3
f:paste	0 -11 0 11 0 0 0 0
f:pause	14 10 0 -24 3 0 0 4
f:pay	1 -8 -5 12 -8 -5 7 -3
f:peace	0 -5 0 16 -1 0 0 -10
f:pen	0 -3 0 -7 0 0 0 14
f:penalty	0 -9 0 15 -3 0 0 -3
f:people	0 -2 0 -7 -2 0 0 16
f:per	0 -3 0 -4 8 0 0 0
f:permanent	0 7 0 1 1 0 0 -11
f:person	0 0 0 12 0 0 0 -12
f:phosphate	0 -11 0 -3 12 0 0 0
f:pineapple	0 -9 0 9 0 0 0 0
f:place	2 -6 0 14 -3 0 0 -6
f:plan	0 6 0 -9 19 0 0 -9
f:plant	0 -5 7 9 0 0 0 -11
f:player	0 0 0 11 0 0 0 -7
f:pork	0 20 -4 -15 4 0 0 -7
f:port	6 -23 0 16 -8 3 0 0
f:potatoe	0 -5 0 -4 0 0 0 10
f:present	0 -2 0 -16 -13 0 4 26
f:president	1 7 0 -18 0 0 0 10
f:price	0 -12 0 33 -21 0 0 -5
f:prisoner	0 0 0 9 0 0 0 -8
f:product	0 11 0 -8 -2 0 0 0
f:prolong	3 0 3 -12 -2 0 0 8
f:prolongation	0 0 0 12 0 0 0 -11
f:prolonged	0 -18 0 0 0 0 0 17
f:proposal	0 6 0 3 0 0 0 -10
f:propose	0 16 0 -18 0 0 4 0
f:provided	0 -12 0 -10 0 0 0 23
f:publish	0 0 3 3 1 0 0 -12
f:put	-9 4 0 7 -9 0 -3 1
f:quantity	0 -10 0 8 0 0 0 1
f:quinoa	0 6 0 -13 0 0 0 5
f:quota	0 3 0 -4 9 0 3 -12
f:raise	0 1 0 10 1 0 0 -16
f:rare	23 -15 0 3 -16 -1 0 -2
f:rather	0 13 0 5 0 0 0 -20
f:ratified	0 2 0 -10 12 0 0 -4
f:ratify	0 17 0 -10 3 0 0 -12
f:reach	-1 11 0 -3 -16 0 0 6
f:reader	0 0 0 9 0 0 0 -6
f:reading	0 0 0 -15 12 0 0 4
f:reason	0 0 0 16 -6 0 0 -10
f:reckon	0 -11 0 10 0 0 0 0
f:recommend	0 -2 0 -14 2 0 0 14
f:remember	0 0 0 11 0 0 0 -9
f:renew	0 7 0 6 0 0 0 -16
f:renewal	0 14 0 -10 -2 0 0 -2
f:renewed	0 3 0 -20 0 0 0 18
f:repair	0 0 0 10 0 0 0 -9
f:replace	0 23 0 -16 -4 0 0 -5
f:report	0 0 0 -13 16 0 0 0
f:representative	0 -15 0 0 5 2 0 5
f:require	0 -1 0 -11 -5 0 8 10
f:rest	-1 -2 0 -8 0 0 0 16
f:result	0 -2 0 15 0 0 0 -8
f:return	-2 0 0 -7 -2 0 0 16
f:rice	0 14 0 -14 0 0 0 5
f:rise	0 -17 0 16 -4 0 0 7
f:room	0 -1 0 8 0 0 0 -4
f:rosario	0 -1 0 -10 -3 0 0 16
f:rose	0 0 0 -18 0 0 0 19
f:round	-1 -32 0 52 -6 0 -1 -24
f:rule	10 6 0 0 -6 0 0 -4
f:rum	0 2 0 6 0 0 0 -10
f:sale	0 -4 0 15 -1 0 0 -12
f:salmon	0 0 0 10 0 0 0 -5
f:same	-4 2 -1 -16 -4 1 0 19
f:sanction	-1 12 0 0 -4 0 0 -4
f:sardine	0 0 0 -9 0 0 0 8
f:save	0 0 0 0 11 0 0 -10
f:say	-11 4 -3 -18 0 0 -2 20
f:seafood	0 11 0 -6 0 0 0 -5
f:season	0 -1 0 14 0 0 0 -11
f:second	0 -15 0 23 1 0 0 -13
f:section	0 37 0 -24 9 0 0 -24
f:see	0 22 0 -9 -13 0 0 -2
f:sell	0 0 0 18 -16 0 0 -8
f:senate	0 -10 0 13 6 0 0 -9
f:send	0 1 0 -12 8 0 0 0
f:seoul	0 -7 0 10 0 0 0 -1
f:session	0 -4 0 15 0 0 0 -9
f:set	0 0 0 -9 0 2 0 9
f:settlement	0 -4 0 24 -5 0 0 -15
f:she	0 17 -4 -1 -10 0 0 -1
f:sheet	0 -3 0 -6 -2 0 0 14
f:ship	-6 -11 3 -2 14 0 0 0
f:shook	0 0 0 -9 0 0 0 10
f:short	0 2 0 11 -2 0 0 -12
f:should	0 18 0 4 -7 0 -2 -15
f:show	0 -5 0 19 -7 0 0 -8
f:shut	0 -4 0 10 -1 0 0 0
f:side	-9 -3 -2 -2 3 -2 -4 12
f:sign	-9 -17 0 10 20 0 -11 -8
f:signature	-1 20 0 -18 5 0 0 -2
f:since	0 -9 -4 15 9 5 -3 -18
f:sleep	0 -12 0 11 -9 0 0 6
f:slip	0 15 0 -8 -4 0 0 -4
f:smelter	0 -5 0 -3 8 0 0 0
f:so	10 -11 -3 -13 12 0 -1 12
f:some	0 21 0 -23 0 0 0 5
f:somebody	0 -15 0 4 0 0 0 9
f:soybean	0 -3 0 -13 19 0 1 0
f:spring	0 19 0 0 0 0 -1 -15
f:stand	-4 -8 9 10 0 0 0 -6
f:standard	0 -11 0 14 0 0 0 -2
f:standstill	0 6 0 -11 -1 0 0 8
f:start	0 8 0 -21 0 0 0 13
f:state	0 13 0 -6 6 0 5 -14
f:stay	3 9 0 0 12 0 -1 -24
f:steel	0 25 0 -18 14 0 0 -23
f:still	3 -11 -1 -1 9 6 3 -3
f:stop	0 5 0 -9 8 0 0 0
f:strike	0 0 0 17 -4 0 0 -12
f:successor	0 0 0 14 -2 0 0 -8
f:such	7 0 0 2 0 0 0 -13
f:summer	0 14 0 4 -7 0 0 -16
f:summit	0 11 0 -9 0 0 0 0
f:suspension	1 -15 0 5 -12 0 0 14
f:table	0 -14 0 14 4 0 0 -3
f:take	4 4 -3 10 -18 0 -5 -4
f:talk	-4 -7 -3 39 -9 -4 -1 -22
f:talking	0 0 0 -8 7 0 0 1
f:tariff	9 -1 11 0 0 5 0 -14
f:tax	0 7 0 -16 0 0 0 13
f:tea	0 23 0 -14 -4 0 0 -2
f:telephone	3 2 0 -18 -2 0 4 10
f:television	0 0 0 -15 -3 0 0 19
f:text	0 -7 0 -12 2 0 2 18
f:th	0 -4 0 -20 14 0 0 10
f:than	0 13 0 4 -6 0 -2 -9
f:that	-2 9 -2 -6 -8 0 5 1
f:the	0 1 3 4 -8 13 2 -5
f:their	0 -2 -3 23 -8 -1 0 -17
f:them	6 3 11 -14 -7 -6 -3 9
f:then	1 6 -9 -13 18 17 -4 -7
f:there	9 -5 -4 6 -14 -3 -8 7
f:thereafter	0 0 0 18 0 0 0 -16
f:therefore	0 16 0 -4 -7 0 0 -8
f:thi	-14 -4 -2 -12 -1 0 11 19
f:think	0 5 0 -4 -9 0 0 9
f:third	0 -31 0 47 -15 0 0 -13
f:those	1 7 9 -2 -12 0 0 -9
f:though	0 12 0 -4 0 1 0 -8
f:threat	0 12 0 -13 3 0 0 -3
f:threaten	0 5 0 12 -12 0 0 -9
f:three	0 -11 0 30 -8 -2 0 -12
f:through	0 -11 0 -7 0 0 0 17
f:ticket	0 -5 0 26 -17 0 0 -1
f:tiktok	0 4 0 -14 -4 13 0 0
f:tile	0 15 0 -13 -1 0 0 0
f:till	0 -12 0 4 0 0 0 6
f:time	-4 11 0 -9 -7 4 1 1
f:to	0 10 0 -9 3 -17 3 1
f:together	0 -15 0 11 -2 0 0 5
f:tomatoe	0 0 0 15 0 0 0 -14
f:ton	0 -6 3 -18 20 0 0 -1
f:touch	0 0 0 -7 0 0 0 10
f:touched	0 13 0 -9 0 0 0 -3
f:tractor	0 -22 0 23 -1 0 0 0
f:trader	0 0 0 -14 10 0 0 7
f:transfer	0 -2 0 13 -4 0 0 -5
f:treaty	0 3 0 -6 -10 0 0 12
f:truce	4 5 -2 -12 -3 -4 -4 13
f:turn	0 8 0 0 -6 0 0 0
f:two	-7 -13 -2 24 -7 0 10 -7
f:tyre	0 8 0 -32 19 0 0 9
f:unchanged	0 -17 0 20 0 0 0 0
f:under	-2 13 -6 -3 1 -2 0 -3
f:understanding	0 10 0 -22 -3 0 0 17
f:unlawful	0 28 0 -19 0 0 0 -9
f:unless	-2 -21 0 -3 0 0 0 27
f:unreliable	0 11 0 -10 0 0 0 0
f:until	12 -11 4 10 -1 -5 -2 -6
f:upon	0 -1 0 -22 0 0 0 24
f:urea	0 -8 0 -7 0 0 0 14
f:us	-6 -14 0 17 -14 0 0 6
f:use	0 6 11 -15 3 0 0 -5
f:value	12 -6 0 -14 3 0 0 3
f:volume	0 -3 0 14 0 0 0 -9
f:vote	-1 -17 0 -7 22 0 -2 6
f:voted	0 0 0 6 1 0 0 -9
f:waiting	0 7 0 13 0 0 -3 -16
f:wake	0 -2 0 -9 -4 0 0 15
f:walk	0 0 0 15 0 0 0 -12
f:walnut	0 7 0 -14 0 0 0 8
f:want	4 -15 1 6 -15 0 0 5
f:war	0 -11 0 14 -1 0 3 -2
f:warn	0 0 0 24 -8 0 -2 -13
f:was	2 0 -9 18 0 0 -10 -18
f:watche	0 -11 0 5 0 0 0 5
f:way	0 -4 6 -6 0 0 -2 9
f:we	-2 18 -4 11 -17 -3 -3 -14
f:weapon	1 0 0 9 0 0 0 -10
f:wednesday	0 11 0 -9 0 0 0 0
f:week	-1 14 0 -17 1 0 0 6
f:weekend	0 0 0 -11 0 0 0 12
f:well	-2 -15 9 14 0 0 0 -9
f:were	-5 0 0 -2 -23 0 0 18
f:what	0 3 0 1 -10 -1 0 2
f:wheat	0 -10 0 3 10 0 0 -1
f:when	5 -18 0 -3 -3 0 3 13
f:where	0 -10 0 14 0 0 0 -2
f:whether	2 -17 9 -8 9 0 0 2
f:which	-12 -6 0 4 0 1 -1 3
f:while	0 -25 0 13 -2 0 0 9
f:who	-3 -9 0 20 -6 0 -1 -5
f:whoever	-3 -2 0 11 -1 0 0 0
f:whom	0 -5 0 18 0 0 0 -12
f:why	0 -10 0 18 0 0 0 -9
f:will	-10 6 0 15 -8 0 3 -20
f:win	0 10 0 -9 0 0 0 0
f:winter	0 -6 0 22 -7 0 0 -9
f:wish	0 9 0 -12 -2 0 0 6
f:with	6 -5 0 2 0 6 -12 0
f:withdraw	0 0 0 8 0 0 0 -10
f:without	7 -12 0 -3 -4 0 -1 14
f:won't	0 -4 0 10 0 -7 0 1
f:wool	0 16 0 -15 0 0 0 0
f:word	0 -7 0 10 -10 0 0 5
f:world	0 -5 0 12 -4 0 0 0
f:worth	0 4 0 -9 0 0 0 11
f:would	-1 6 -17 -14 5 0 -13 13
f:write	2 2 0 -4 -14 0 2 5
f:wrong	0 -9 0 11 0 0 0 0
f:year	0 -3 0 13 -10 0 -3 0
f:yes	0 0 0 -19 0 0 0 21
f:yet	5 -5 2 -10 -6 0 0 15
f:york	0 15 0 -13 0 0 0 -1
f:you	2 -1 0 11 -10 0 -1 0
f:your	-1 -1 0 -7 18 0 0 -2
f:zero	0 5 0 2 -5 0 8 -17
first-of-paragraph	-15 11 -1 16 -12 -7 0 -11
h:controls	57 -17 -10 -5 -31 13 -20 -31
h:deal	-16 0 -16 3 -7 7 16 -2
h:deal truce	0 27 0 -7 -1 5 -8 -12
h:duties	-49 13 6 1 -2 -29 5 3
h:duties truce	-10 -5 -5 -11 -3 -2 -2 27
h:exclusions	-8 -7 61 -26 -14 -6 -10 -29
h:fees	-13 -12 -9 -5 40 -7 -5 -15
h:fees truce	-3 -3 0 5 27 0 0 -28
h:meeting	-9 -26 -9 37 -26 -9 -1 12
h:meeting truce	0 -9 0 -4 -12 0 0 18
h:price	-6 -16 -7 24 15 -2 8 -36
h:procedure	-26 -10 -8 -4 54 -32 -19 -31
h:procedure truce	-1 -16 0 14 13 0 0 -11
h:sale	0 -6 -5 -13 -11 40 -10 -20
h:shipped	-3 5 10 -8 9 0 -9 -18
has-future	-2 6 3 -7 2 -18 -1 6
has-gerund	-1 -11 0 2 -17 -3 9 19
has-infinitive	-1 -4 -5 -6 -13 8 15 6
has-modal	-3 -5 -16 13 3 -1 -14 0
has-participle	7 5 6 0 -3 -4 -6 -10
has-past	-6 -9 -2 39 -13 -8 1 -20
has-perfect	5 7 -9 1 -4 0 1 -5
has-pluperfect	-7 -15 -3 20 8 0 -5 -4
has-present	-7 1 -6 10 -7 -3 -10 2
headline	10 1 11 -14 -4 0 15 -2
hs:controls	35 -8 10 -27 -5 0 0 -7
hs:deal	-3 13 3 -1 -17 -2 -4 3
hs:duties	9 9 -8 3 -19 0 -13 -2
hs:exclusions	2 -3 19 -3 -7 0 4 -17
hs:fees	-2 -12 4 11 11 0 0 -11
hs:price	0 -16 0 8 0 0 -1 7
hs:procedure	0 -18 -1 19 16 1 -3 -18
hs:sale	0 -10 0 -6 5 15 0 0
hs:shipped	0 12 -6 -10 6 0 0 -3
l1='s	0 6 0 2 -3 3 0 -12
l1='s & d:ahead	0 6 0 1 -3 3 0 -12
l1=,	-6 -6 7 16 -5 3 -2 -12
l1=, & d:ahead	-2 -4 10 24 -3 6 0 -34
l1=, & d:today	-4 -4 -2 -2 -4 -2 -2 14
l1=:	-6 0 -2 -10 0 7 2 8
l1=<agent>	0 -1 0 15 -5 0 0 -5
l1=<begin> & d:ahead	0 -4 2 2 6 8 0 -13
l1=<day-ahead>	0 4 0 4 0 0 0 -9
l1=<day-ahead> & d:today	0 0 0 13 0 0 0 -11
l1=<duty>	0 -6 0 10 -1 0 0 -1
l1=<gate>	0 -1 0 12 0 0 0 -6
l1=<goods>	-2 -14 0 21 -5 -2 0 1
l1=<goods> & d:ahead	-2 -9 0 16 -4 -2 0 3
l1=<level-noun>	0 -5 0 -2 0 0 0 10
l1=<level-noun> & d:ahead	0 -3 0 -5 0 0 0 11
l1=<level>	0 -8 0 6 -2 0 0 6
l1=<level> & d:ahead	0 0 0 -14 0 0 0 17
l1=<level> & d:today	0 -11 0 25 0 0 0 -15
l1=<name>	0 -15 0 10 -4 -2 7 0
l1=<not>	0 -2 0 12 0 0 0 -7
l1=<not> & d:ahead	0 -1 0 14 0 0 0 -9
l1=<seat>	4 -8 0 12 -1 0 0 -5
l1=<seat> & d:ahead	4 -6 0 10 0 0 0 -6
l1=<span>	0 -5 0 16 0 0 0 -12
l1=<span> & d:ahead	0 -4 0 18 0 0 0 -15
l1=<v-agree>	0 -4 0 -3 -5 0 0 14
l1=<v-agree> & d:ahead	0 -3 0 0 -4 0 0 9
l1=<v-bear>	0 2 0 -7 0 0 0 6
l1=<v-bear> & d:ahead	0 6 0 -14 0 0 0 9
l1=<v-bear> & d:today	0 -6 0 13 0 0 0 -3
l1=<v-begin>	0 16 0 0 1 0 0 -22
l1=<v-begin> & d:ahead	0 16 0 -4 2 0 0 -17
l1=<v-end>	0 0 1 -3 -8 0 0 10
l1=<v-end> & d:ahead	0 -10 2 0 -7 0 0 8
l1=<v-impose>	0 -24 0 18 -2 0 -1 4
l1=<v-impose> & d:ahead	0 -25 0 21 -4 0 0 2
l1=<v-say> & d:ahead	0 -6 0 -1 0 0 0 9
l1=<v-sell>	0 -3 0 -5 0 0 0 9
l1=<v-stay>	0 -11 0 -10 4 0 8 8
l1=<v-stay> & d:ahead	0 -9 0 -9 4 0 8 6
l1=a	0 -17 0 18 0 0 3 -4
l1=a & d:ahead	0 -17 0 17 0 0 3 -4
l1=about	0 -7 0 0 -4 0 0 9
l1=about & d:ahead	0 -7 0 0 -4 0 0 10
l1=after	0 -7 -1 -4 12 0 -1 5
l1=after & d:ahead	0 -11 -1 -1 12 0 -1 5
l1=apply	0 -6 0 10 0 0 0 0
l1=before & d:ahead	-8 11 -5 2 0 -5 -2 -7
l1=beyond	0 0 0 -11 0 0 0 13
l1=beyond & d:ahead	0 0 0 -11 0 0 0 13
l1=by	-5 -5 4 -12 15 -2 10 -9
l1=by & d:ahead	-5 -5 4 -13 16 -2 10 -8
l1=change	0 11 0 -6 -6 0 0 0
l1=closed	0 -2 0 11 -3 0 0 0
l1=closed & d:ahead	0 -2 0 10 -3 0 0 0
l1=decide	0 -1 0 -6 10 0 0 0
l1=decide & d:ahead	0 -1 0 -6 10 0 0 0
l1=due & d:ahead	0 3 0 -9 8 0 0 -3
l1=effective	0 11 0 -3 0 0 0 -7
l1=end & d:ahead	0 -9 0 2 -5 0 0 7
l1=follow	0 0 0 12 -7 0 0 -3
l1=follow & d:ahead	0 0 0 12 -7 0 0 -3
l1=from	7 5 -15 6 0 -8 -21 -14
l1=from & d:ahead	6 4 -14 7 0 -8 -21 -12
l1=happen	0 4 0 5 0 0 0 -11
l1=is	-1 0 0 7 -16 0 3 -2
l1=is & d:ahead	-1 1 0 3 -16 0 3 0
l1=it	0 -7 0 11 2 0 0 -6
l1=lapse	0 0 3 -16 0 0 0 11
l1=last	0 0 -5 9 0 0 0 -4
l1=make	0 0 0 -11 0 0 0 12
l1=mark	0 -1 0 -9 0 0 0 13
l1=mark & d:ahead	0 -1 0 -9 0 0 0 13
l1=meet & d:ahead	0 -2 0 -6 2 0 0 8
l1=noon	0 5 0 -17 6 0 0 4
l1=noon & d:ahead	0 6 0 -20 6 0 0 6
l1=not	0 0 0 13 0 0 0 -10
l1=not & d:ahead	0 0 0 13 0 0 0 -10
l1=of	-7 11 -4 7 -7 1 1 -19
l1=of & d:ahead	-7 14 -4 3 -4 1 1 -18
l1=of & d:today	0 -2 0 9 -1 0 0 0
l1=on	-3 3 -2 14 0 -10 -32 -10
l1=on & d:ahead	-1 5 -1 7 0 -9 -30 -8
l1=on & d:today	0 -3 0 7 2 0 0 -1
l1=out	0 0 0 -6 -2 0 0 9
l1=out & d:ahead	0 -10 0 0 -2 0 0 10
l1=pay & d:today	0 -5 0 9 0 0 0 0
l1=say	0 -6 0 -4 -9 0 0 19
l1=say & d:ahead	0 -4 0 -3 -8 0 0 17
l1=ship	0 -3 0 -5 0 0 0 9
l1=sign	0 -4 0 -4 -5 0 0 14
l1=sign & d:ahead	0 -3 0 0 -4 0 0 9
l1=since	-2 -3 -1 28 -12 0 0 -11
l1=since & d:ahead	-2 -8 -1 31 -11 0 0 -10
l1=sit	0 0 0 -6 7 0 0 0
l1=sit & d:ahead	0 0 0 -5 7 0 0 0
l1=so	0 12 0 -10 0 0 0 0
l1=start	-3 16 0 -8 1 0 0 -6
l1=start & d:ahead	-3 14 0 -9 1 0 0 -4
l1=telephone	0 0 0 -8 0 0 0 11
l1=telephone & d:today	0 0 0 -11 0 0 0 11
l1=than	0 6 0 -20 11 0 8 -5
l1=than & d:ahead	0 7 0 -21 11 0 8 -5
l1=that	0 -2 0 -10 10 0 0 4
l1=that & d:ahead	0 -2 0 -10 10 0 0 5
l1=the	0 0 4 -1 -5 -17 6 0
l1=the & d:ahead	0 0 4 -4 -5 -17 6 3
l1=the & d:today	0 0 0 14 0 0 0 -12
l1=till	9 -15 0 -6 -5 8 0 4
l1=till & d:ahead	9 -14 0 -6 -4 8 0 4
l1=time & d:today	0 -6 0 10 0 0 0 -1
l1=to	1 -2 6 -15 -3 6 -12 8
l1=to & d:ahead	1 -6 6 -15 -3 6 -12 10
l1=with	0 -11 0 -5 -2 4 8 4
l1=with & d:ahead	0 -11 0 -5 -2 4 8 4
l1=·	0 -1 0 10 0 0 0 -1
l1=— & d:today	0 -5 0 14 0 0 0 -4
l2="	3 13 0 -9 -1 0 0 -5
l2=" & d:ahead	3 13 0 -7 -1 0 0 -10
l2=,	8 0 -12 -5 -5 1 2 3
l2=, & d:ahead	9 3 -12 -8 -2 1 2 3
l2=: & d:ahead	-1 -2 -3 -2 9 0 -1 1
l2=<agent>	0 7 0 1 -12 0 0 4
l2=<begin> & d:today	0 -2 -1 16 0 -2 -4 -12
l2=<day-ahead>	-7 -16 -1 7 -11 6 3 9
l2=<day-ahead> & d:ahead	-6 -15 -1 5 -11 6 3 10
l2=<day-gone>	0 0 -1 12 0 0 0 -6
l2=<day-gone> & d:ahead	0 0 -1 11 0 0 0 -6
l2=<day-today>	0 12 0 -3 -1 0 0 -1
l2=<day-today> & d:ahead	0 14 0 -8 0 0 0 0
l2=<duty>	0 5 4 1 3 0 0 -13
l2=<duty> & d:ahead	0 4 4 4 -1 0 0 -12
l2=<gate>	0 -5 0 0 9 0 0 0
l2=<gate> & d:ahead	0 -3 0 -2 10 0 0 0
l2=<goods>	8 -3 4 8 -11 -1 0 -8
l2=<goods> & d:ahead	9 1 4 5 -9 -1 0 -15
l2=<level-noun>	0 -3 0 4 -13 0 11 1
l2=<level-noun> & d:ahead	0 -4 0 6 -13 0 11 0
l2=<level>	-8 -4 -11 12 -7 -1 -6 5
l2=<level> & d:ahead	-8 0 -11 10 -6 -1 -6 2
l2=<level> & d:today	0 -17 0 6 0 0 0 4
l2=<money>	0 -9 0 12 0 0 0 0
l2=<money> & d:ahead	0 -8 0 11 0 0 0 0
l2=<month-gone> & d:ahead	0 -1 0 -9 0 0 0 12
l2=<name>	7 -4 3 7 0 4 -5 -11
l2=<not>	0 15 0 -3 -15 0 -5 2
l2=<not> & d:ahead	0 16 0 -1 -14 0 -5 0
l2=<number> & d:ahead	-3 8 -6 -7 -2 -3 0 9
l2=<number> & d:today	0 -10 0 15 0 0 0 -1
l2=<office>	0 0 0 3 -2 0 6 -12
l2=<office> & d:ahead	0 -10 0 9 -1 0 6 -7
l2=<organisation>	0 -4 0 -5 11 0 0 1
l2=<organisation> & d:ahead	0 -15 0 -5 13 0 0 4
l2=<person>	0 0 0 12 -5 0 0 -4
l2=<person> & d:ahead	0 0 0 14 -4 0 0 -8
l2=<points>	0 7 0 -11 0 0 0 4
l2=<points> & d:ahead	0 8 0 -12 0 0 0 4
l2=<quality>	0 -6 0 17 -7 0 0 -3
l2=<quality> & d:ahead	0 -1 0 18 -6 0 0 -9
l2=<v-agree>	-1 -5 -2 13 0 0 -3 -1
l2=<v-agree> & d:ahead	-1 -4 -2 12 0 0 -3 0
l2=<v-bear> & d:ahead	-1 1 0 -2 8 -3 -2 -4
l2=<v-begin>	14 -4 1 3 0 -5 -8 -10
l2=<v-begin> & d:ahead	14 -4 1 4 0 -5 -8 -13
l2=<v-down>	0 -3 0 1 -4 0 -5 11
l2=<v-down> & d:ahead	0 -3 0 0 -4 0 -5 11
l2=<v-end> & d:ahead	0 1 -1 -10 -3 -6 1 9
l2=<v-impose>	-1 5 -12 -1 6 -5 6 -6
l2=<v-impose> & d:ahead	0 4 -12 -4 7 -4 6 -3
l2=<v-impose> & d:today	0 2 0 8 0 0 0 -10
l2=<v-propose>	0 -6 0 -5 15 -1 -8 0
l2=<v-propose> & d:ahead	0 -5 0 -4 16 0 -8 -2
l2=<v-return>	0 7 0 11 -12 0 0 -16
l2=<v-return> & d:ahead	0 7 0 9 -12 0 0 -15
l2=<v-say>	-11 -5 2 15 0 -6 0 -5
l2=<v-say> & d:ahead	-10 -6 2 8 2 -4 0 -2
l2=<v-say> & d:today	0 0 0 7 -3 0 0 -3
l2=<v-sell>	-7 -2 -6 18 -6 9 0 -4
l2=<v-sell> & d:ahead	-7 -3 -6 18 -6 9 0 -4
l2=<v-suspend>	8 4 -8 0 1 0 -2 -7
l2=<v-suspend> & d:ahead	8 5 -8 -3 1 0 -2 -5
l2=<v-target>	0 9 0 4 -12 0 -1 -9
l2=<v-target> & d:ahead	0 5 0 8 -12 0 -1 -9
l2=a	0 -8 0 15 -8 0 0 0
l2=a & d:ahead	0 -3 0 17 -7 0 0 -5
l2=adopt	0 0 0 -10 10 0 0 0
l2=agreement	0 -9 0 0 -11 0 0 14
l2=agreement & d:ahead	0 -8 0 5 -11 0 0 7
l2=ahead	0 1 0 9 0 0 0 -9
l2=alert	0 12 0 -9 0 0 0 -1
l2=alert & d:today	0 12 0 -9 0 0 0 -1
l2=all & d:ahead	0 9 0 -3 0 0 0 -4
l2=an	0 9 0 -8 0 0 0 0
l2=an & d:today	0 9 0 -11 0 0 0 0
l2=and	0 4 0 -2 -11 0 0 4
l2=and & d:ahead	0 5 0 0 -11 0 0 1
l2=announce	-6 0 0 7 -13 0 0 5
l2=announce & d:ahead	-6 0 0 5 -12 0 0 5
l2=answer	0 0 0 -3 -1 0 12 -3
l2=answer & d:ahead	0 0 0 -4 -1 0 12 -2
l2=apply	8 -3 0 1 -10 0 0 1
l2=apply & d:ahead	8 0 0 -1 -10 0 0 1
l2=arrive	0 1 5 -19 14 0 -4 -2
l2=arrive & d:ahead	0 1 5 -19 14 0 -4 -2
l2=as & d:today	0 -9 0 14 0 0 0 0
l2=at	0 1 -5 12 0 0 -1 -10
l2=at & d:ahead	0 3 -5 6 0 0 0 -6
l2=at & d:today	0 -1 0 8 0 0 0 -3
l2=away	10 0 0 -12 0 0 0 4
l2=away & d:ahead	10 0 0 -12 0 0 0 4
l2=back	0 3 0 6 0 5 0 -11
l2=back & d:ahead	0 3 0 6 0 5 0 -11
l2=batumi	0 -4 0 9 0 0 0 -3
l2=be	-3 -7 0 14 -5 0 0 5
l2=be & d:ahead	-3 -7 0 13 -5 0 0 6
l2=before	0 -5 0 9 -1 0 -4 0
l2=begin	-2 3 0 3 2 0 0 -13
l2=begin & d:ahead	-2 3 0 3 2 0 0 -13
l2=both	0 21 0 -18 -2 0 0 -3
l2=both & d:ahead	0 21 0 -18 -2 0 0 -3
l2=briefing	0 -1 0 -6 0 0 0 9
l2=briefing & d:today	0 -1 0 -6 0 0 0 9
l2=busan	0 0 0 14 0 0 0 -8
l2=busan & d:ahead	0 0 0 13 0 0 0 -8
l2=by	1 -10 -3 -4 6 -3 13 -7
l2=by & d:ahead	1 -10 -3 0 6 -3 13 -16
l2=by & d:today	0 0 0 -10 0 0 0 11
l2=car	0 10 0 -8 0 0 0 0
l2=case	0 5 0 -14 3 0 0 2
l2=case & d:ahead	0 5 0 -14 3 0 0 2
l2=change	0 -14 9 7 2 0 0 -4
l2=change & d:ahead	0 -14 9 7 2 0 0 -4
l2=close	0 -16 0 -1 -3 13 0 6
l2=close & d:ahead	0 -15 0 -2 -3 13 0 6
l2=closed	0 4 0 0 -14 8 0 -3
l2=closed & d:ahead	0 4 0 0 -14 8 0 -3
l2=coffee	0 12 0 -11 0 0 0 0
l2=column	0 0 0 -7 0 0 0 9
l2=column & d:today	0 0 0 -8 0 0 0 9
l2=cut	0 5 0 -9 4 0 0 0
l2=cut & d:ahead	0 5 0 -9 4 0 0 0
l2=date & d:ahead	6 1 0 -12 -10 0 4 6
l2=day	0 13 0 -12 -9 0 0 3
l2=day & d:ahead	0 13 0 -12 -9 0 0 3
l2=deadline	0 -8 0 -1 -9 7 13 -6
l2=deadline & d:ahead	0 -8 0 -1 -9 7 13 -6
l2=deal	9 7 0 -6 -9 0 0 0
l2=deal & d:ahead	9 7 0 -7 -9 0 0 0
l2=decide	0 -3 0 -5 8 0 0 0
l2=decide & d:ahead	0 -3 0 -5 8 0 0 0
l2=decided	0 0 0 9 -7 0 0 0
l2=decided & d:ahead	0 0 0 8 -6 0 0 0
l2=decision	0 -3 0 -14 19 0 0 0
l2=decision & d:ahead	0 -3 0 -14 19 0 0 0
l2=did	0 -3 0 13 -2 0 0 -5
l2=did & d:ahead	0 -3 0 12 -2 0 0 -4
l2=enter	0 -8 4 2 6 0 0 -3
l2=enter & d:ahead	0 -9 4 1 6 0 0 -2
l2=entry	0 -2 0 12 -2 0 0 -4
l2=entry & d:ahead	0 -1 0 11 -1 0 0 -4
l2=est	0 -6 0 -3 0 0 0 10
l2=est & d:ahead	0 -6 0 -3 0 0 0 10
l2=expire	-5 -4 6 0 -10 0 0 5
l2=expire & d:ahead	-5 -4 6 0 -10 0 0 5
l2=extend	-1 -7 4 9 -1 0 0 -3
l2=extend & d:ahead	-1 -7 4 9 -1 0 0 -3
l2=extension	0 0 1 -6 13 0 0 -3
l2=extension & d:ahead	0 -6 1 -5 13 0 0 0
l2=fall	0 0 0 -8 -6 0 0 10
l2=fall & d:ahead	0 0 0 -9 -6 0 0 10
l2=fee	0 1 0 9 -9 0 0 0
l2=fee & d:ahead	0 1 0 9 -9 0 0 0
l2=follow	0 6 0 -5 8 0 0 -9
l2=follow & d:ahead	0 6 0 -5 8 0 0 -9
l2=for	0 -3 0 17 -4 0 0 -9
l2=for & d:ahead	0 -3 0 16 -4 0 0 -8
l2=force	1 15 0 -20 11 0 -1 -7
l2=force & d:ahead	1 16 0 -21 11 0 -1 -7
l2=found	0 -6 0 10 -7 0 7 -6
l2=found & d:ahead	0 -6 0 9 -7 0 7 -6
l2=friday	0 6 6 -5 7 -2 0 -15
l2=friday & d:today	0 6 0 1 -4 0 0 -11
l2=from	12 23 0 -15 -7 0 0 -26
l2=from & d:ahead	12 21 0 -13 -7 0 0 -24
l2=geneva	0 -3 0 13 -1 0 0 -5
l2=geneva & d:ahead	0 -2 0 12 -1 0 0 -4
l2=go	0 0 0 -9 -1 0 0 12
l2=good	-3 -7 5 -1 -12 0 6 10
l2=good & d:ahead	-3 -4 5 -5 -11 0 6 12
l2=gyeongju	0 0 0 -10 10 0 0 0
l2=gyeongju & d:ahead	0 0 0 -10 10 0 0 0
l2=happen	6 7 -1 -12 0 0 0 2
l2=happen & d:ahead	6 7 -1 -12 0 0 0 2
l2=hearing	0 0 0 -9 12 0 0 0
l2=hearing & d:ahead	0 0 0 -10 13 0 0 0
l2=home	0 -7 0 11 0 0 0 -1
l2=home & d:ahead	0 -7 0 11 0 0 0 -1
l2=in	0 -1 0 8 1 0 -1 -10
l2=in & d:ahead	0 0 0 6 1 0 0 -11
l2=increase	0 10 0 -7 0 0 0 0
l2=increase & d:ahead	0 10 0 -7 0 0 0 0
l2=is	0 0 0 -6 9 0 -2 0
l2=is & d:ahead	0 7 0 -11 5 0 -2 2
l2=is & d:today	0 -12 0 4 5 0 0 -3
l2=it	-9 -25 0 5 8 0 5 0
l2=it & d:ahead	-9 -23 0 1 8 0 6 2
l2=it & d:today	0 0 0 11 0 0 0 -6
l2=its	0 -1 0 12 -1 0 0 -5
l2=its & d:ahead	0 -1 0 11 -1 0 0 -4
l2=land	0 8 0 0 -6 0 0 0
l2=land & d:ahead	0 8 0 0 -6 0 0 0
l2=lapse	0 -5 -7 -1 3 0 0 7
l2=lapse & d:ahead	0 -5 -7 -1 3 0 0 7
l2=last	2 0 0 -3 -12 0 0 9
l2=last & d:ahead	2 0 0 -2 -12 0 0 8
l2=later	0 0 0 -14 12 0 8 -5
l2=later & d:ahead	0 0 0 -15 12 0 8 -4
l2=make & d:ahead	0 5 0 -11 3 0 0 3
l2=meet	0 -4 0 -1 10 0 -1 -11
l2=meet & d:ahead	0 -4 0 -1 10 0 -1 -10
l2=memo	0 14 0 -13 0 0 0 0
l2=minute	0 7 0 -8 5 0 0 -2
l2=minute & d:ahead	0 8 0 -9 5 0 0 -1
l2=mombasa	0 0 0 -7 0 0 0 10
l2=mombasa & d:ahead	0 0 0 -8 0 0 0 10
l2=monday	0 0 10 0 -4 0 0 -4
l2=monday & d:ahead	0 1 11 -5 -3 0 0 0
l2=move	0 0 0 11 0 0 0 -4
l2=move & d:ahead	0 0 0 10 0 0 0 -3
l2=network	0 0 0 -10 0 0 0 10
l2=network & d:ahead	0 0 0 -10 0 0 0 10
l2=next	0 -2 0 11 -1 0 0 -2
l2=next & d:ahead	0 -2 0 11 -1 0 0 -2
l2=night	0 -4 0 14 0 0 0 -10
l2=night & d:ahead	0 -4 0 14 0 0 0 -10
l2=noon	0 2 0 8 -3 0 0 -10
l2=noon & d:ahead	0 3 0 6 -3 0 0 -9
l2=not	0 11 0 -18 0 0 0 10
l2=not & d:ahead	0 11 0 -14 0 0 0 5
l2=nothing	0 -6 0 13 -3 0 0 -1
l2=nothing & d:ahead	0 -6 0 12 -3 0 0 0
l2=notice	0 -2 0 11 -1 0 0 -2
l2=notice & d:ahead	0 -1 0 11 -1 0 0 -2
l2=of	0 2 0 2 -10 0 0 1
l2=of & d:ahead	-2 3 0 0 -9 0 0 6
l2=on	-6 -6 6 8 3 6 0 -11
l2=on & d:today	0 -3 0 16 0 0 0 -10
l2=one & d:ahead	0 -8 0 0 8 0 0 -1
l2=opened	0 -7 0 11 0 0 0 0
l2=opened & d:ahead	0 -7 0 10 0 0 0 0
l2=pay	0 -2 -2 16 -5 0 0 -9
l2=pay & d:ahead	0 0 -2 12 -5 0 0 -8
l2=place	0 2 0 -10 8 0 0 0
l2=place & d:ahead	0 2 0 -10 8 0 0 0
l2=plan	0 5 0 1 -12 0 0 7
l2=plan & d:ahead	0 5 0 1 -12 0 0 7
l2=proclamation	0 -12 0 15 0 0 0 0
l2=proclamation & d:ahead	0 -12 0 15 0 0 0 0
l2=reach	0 -1 0 -7 -2 0 0 9
l2=reach & d:ahead	0 -1 0 -7 -2 0 0 9
l2=recess	0 -4 0 13 -3 0 0 -5
l2=recess & d:ahead	0 -4 0 13 -3 0 0 -5
l2=reply	0 -5 0 -10 7 0 7 0
l2=reply & d:ahead	0 -5 0 -10 7 0 7 0
l2=return	0 13 0 -3 -8 0 0 -6
l2=return & d:ahead	0 14 0 -5 -8 0 0 -5
l2=review	0 -4 0 -13 20 0 0 -5
l2=review & d:ahead	0 -3 0 -14 20 0 0 -4
l2=run	-10 5 2 -7 3 -3 -1 4
l2=run & d:ahead	-9 0 2 -2 3 -2 -1 4
l2=same	0 -2 0 -5 0 0 0 10
l2=saturday & d:ahead	0 9 0 -10 2 0 0 -1
l2=say	0 -2 5 10 -10 0 0 -2
l2=say & d:ahead	0 0 5 5 -9 0 0 -2
l2=season	0 0 0 15 0 0 0 -13
l2=season & d:ahead	0 0 0 15 0 0 0 -13
l2=send	0 0 0 12 -9 0 0 0
l2=ship	-4 -2 -5 12 0 0 0 -2
l2=ship & d:ahead	-4 -3 -5 12 1 0 0 -2
l2=shut	0 -7 0 9 0 0 0 0
l2=shut & d:ahead	0 -7 0 9 0 0 0 0
l2=sign	0 -1 0 10 4 0 -1 -11
l2=sign & d:ahead	0 -1 0 9 4 0 -1 -10
l2=since	0 -7 0 12 0 0 0 -3
l2=since & d:ahead	0 -6 0 11 0 0 0 -3
l2=sit	0 -9 0 2 8 0 0 -8
l2=sit & d:ahead	0 -9 0 1 8 0 0 -7
l2=so	0 1 0 -12 8 0 2 3
l2=so & d:ahead	0 1 0 -13 8 0 2 3
l2=spoke	0 0 0 -15 5 0 6 6
l2=spoke & d:ahead	0 0 0 -15 5 0 6 6
l2=standstill & d:ahead	0 0 0 -8 0 0 0 10
l2=start	7 6 0 -1 -7 0 0 -10
l2=start & d:ahead	7 6 0 -1 -7 0 0 -10
l2=statement	0 -4 0 11 0 0 0 -1
l2=still	0 -6 0 9 0 0 0 0
l2=suspend & d:ahead	-2 3 -3 -12 4 0 0 6
l2=take	0 -5 0 0 10 0 0 -2
l2=take & d:ahead	0 -16 0 8 10 0 0 -1
l2=tangier	0 9 0 -9 0 0 0 0
l2=tangier & d:ahead	0 9 0 -9 0 0 0 0
l2=tariff	0 2 -2 4 9 0 0 -14
l2=tariff & d:ahead	0 4 -2 6 1 0 0 -14
l2=term	4 3 0 -12 -4 0 0 9
l2=term & d:ahead	4 3 0 -12 -4 0 0 9
l2=that	5 8 0 -10 -6 0 0 5
l2=that & d:ahead	5 9 0 -6 -6 0 0 0
l2=the	0 0 4 10 0 0 0 -9
l2=the & d:ahead	0 0 4 8 0 0 0 -12
l2=then	0 3 0 -10 0 0 0 7
l2=then & d:ahead	0 3 0 -10 0 0 0 7
l2=thing	0 -1 0 12 0 0 0 -9
l2=thing & d:ahead	0 -1 0 11 0 0 0 -9
l2=thread	0 0 0 -12 0 0 0 13
l2=thread & d:today	0 0 0 -12 0 0 0 13
l2=three	0 11 0 -4 0 0 0 -4
l2=through	0 -3 0 -13 5 0 0 12
l2=through & d:ahead	0 -3 0 -13 5 0 0 12
l2=thursday	0 -13 0 0 -4 0 0 14
l2=till	0 0 0 -7 0 0 0 11
l2=till & d:ahead	0 0 0 -7 0 0 0 11
l2=time	0 10 0 2 0 0 0 -10
l2=time & d:ahead	0 10 0 1 0 0 0 -10
l2=to	-8 -14 0 5 -2 -5 -6 11
l2=to & d:ahead	-8 -15 0 2 -2 -5 -5 14
l2=treaty	0 -4 0 -6 -6 0 2 12
l2=treaty & d:ahead	0 -3 0 -7 -6 0 2 12
l2=truce & d:today	0 0 0 -11 0 0 0 12
l2=until	-2 -9 -4 -4 4 -1 0 11
l2=until & d:ahead	-2 -9 -4 0 4 -1 0 7
l2=up	0 -11 0 -10 15 0 0 8
l2=up & d:ahead	0 -10 0 -11 15 0 0 9
l2=us	0 0 0 -8 0 0 0 15
l2=us & d:ahead	0 0 0 -8 0 0 0 15
l2=used	0 -10 0 -4 14 0 0 0
l2=used & d:ahead	0 -10 0 -4 14 0 0 0
l2=valid	0 -10 5 -2 -4 0 0 11
l2=valid & d:ahead	0 -9 5 -3 -4 0 0 11
l2=wait	0 14 0 -6 0 0 7 -16
l2=wait & d:ahead	0 14 0 -6 0 0 7 -16
l2=water	0 -10 0 9 0 0 0 3
l2=we & d:today	0 9 0 -12 0 0 0 4
l2=wednesday & d:ahead	0 12 0 -10 -6 7 0 -10
l2=wednesday & d:today	0 -11 0 0 9 0 0 1
l2=week	0 -2 0 -13 4 5 0 9
l2=week & d:ahead	0 -2 0 -13 4 5 0 9
l2=what	0 24 0 -9 -6 0 0 -9
l2=what & d:ahead	0 21 0 -3 -6 0 0 -12
l2=which	0 -10 0 5 -8 0 0 9
l2=will	10 -2 0 -4 2 0 0 0
l2=will & d:ahead	10 -2 0 -4 2 0 0 0
l2=window	0 0 0 -10 11 0 0 0
l2=— & d:today	0 0 0 15 0 0 0 -11
l3='s	0 -5 0 1 -5 0 0 12
l3='s & d:ahead	0 -5 0 0 -5 0 0 14
l3=,	-3 0 -1 7 -20 -2 0 6
l3=, & d:ahead	-2 -5 0 4 -15 -1 0 11
l3=/	0 9 0 -6 0 0 0 0
l3=/ & d:today	0 12 0 -10 0 0 0 0
l3=: & d:ahead	3 10 -4 0 -7 0 0 -5
l3=;	0 -11 0 11 0 0 0 0
l3=; & d:ahead	0 -10 0 9 0 0 0 0
l3=<begin>	1 -2 5 4 -5 7 -14 1
l3=<begin> & d:ahead	3 0 9 -5 -10 11 -8 2
l3=<begin> & d:today	-1 -7 -6 15 4 -6 -8 -1
l3=<day-ahead>	-3 -8 -2 10 -7 0 0 3
l3=<day-ahead> & d:ahead	-3 -8 -2 10 -7 0 0 3
l3=<duty>	-1 14 7 -6 0 0 0 -15
l3=<duty> & d:ahead	-1 17 7 -5 -5 0 0 -15
l3=<goods-amount>	0 -10 0 22 -8 0 0 0
l3=<goods-amount> & d:ahead	0 -10 0 22 -8 0 0 0
l3=<goods>	7 -20 0 0 0 -3 -2 17
l3=<goods> & d:ahead	7 -10 0 -9 1 -2 -2 15
l3=<goods> & d:today	0 -17 0 13 -2 0 0 4
l3=<level-noun>	0 6 0 5 -2 0 0 -14
l3=<level-noun> & d:ahead	0 6 0 5 -2 0 0 -14
l3=<level> & d:ahead	-2 6 0 -4 -17 0 0 7
l3=<money>	0 -15 0 18 0 0 0 -1
l3=<money> & d:ahead	0 -15 0 18 0 0 0 -1
l3=<month-ahead>	0 -7 0 -3 0 0 0 11
l3=<month-gone>	0 -9 0 0 0 0 0 11
l3=<month-gone> & d:ahead	0 -7 0 0 0 0 0 10
l3=<not> & d:ahead	-3 10 -9 9 -2 -2 0 -10
l3=<number>	0 18 3 -9 2 0 0 -19
l3=<number> & d:ahead	0 25 3 -20 4 0 0 -11
l3=<number> & d:today	0 -5 0 13 -1 0 0 -11
l3=<office>	0 -15 0 5 8 0 9 -10
l3=<office> & d:ahead	0 -15 0 4 8 0 9 -10
l3=<organisation>	0 -16 0 15 7 0 2 -18
l3=<organisation> & d:ahead	0 -14 0 11 8 0 2 -17
l3=<person>	3 7 0 -3 0 -1 5 -11
l3=<person> & d:ahead	3 10 0 -10 0 -1 5 -6
l3=<person> & d:today	0 -4 0 15 0 0 0 -7
l3=<points>	0 14 0 -13 0 0 0 0
l3=<points> & d:ahead	0 15 0 -14 0 0 0 0
l3=<quality>	-5 4 0 6 2 0 0 -17
l3=<quality> & d:ahead	-5 9 0 -1 3 0 0 -12
l3=<quality> & d:today	0 -9 0 16 0 0 0 -5
l3=<seat> & d:ahead	2 -10 5 4 0 0 1 -4
l3=<sender>	-6 0 3 0 -13 0 0 8
l3=<sender> & d:ahead	-6 0 3 0 -13 0 0 8
l3=<span>	-16 13 -8 -8 4 3 0 5
l3=<span> & d:ahead	-16 8 -8 -4 4 3 0 4
l3=<v-agree>	0 -9 5 -1 7 0 8 -10
l3=<v-agree> & d:ahead	0 -8 5 0 7 0 9 -13
l3=<v-bear>	-2 4 -3 -2 14 -3 0 -9
l3=<v-bear> & d:ahead	-2 2 -2 0 14 -3 0 -9
l3=<v-deny>	9 -3 0 0 5 0 0 -14
l3=<v-deny> & d:ahead	9 -3 0 0 5 0 0 -13
l3=<v-down>	-3 -5 -3 -7 -3 0 2 19
l3=<v-down> & d:ahead	-3 -5 -3 -8 -2 0 2 20
l3=<v-impose>	10 11 0 -3 -9 1 -1 -13
l3=<v-impose> & d:ahead	10 7 0 0 -9 1 -1 -15
l3=<v-propose>	0 -9 0 -6 4 0 2 9
l3=<v-propose> & d:ahead	0 -9 0 -7 4 0 2 11
l3=<v-say>	1 8 6 -7 -12 0 -2 5
l3=<v-say> & d:ahead	1 6 6 0 -11 0 -1 -4
l3=<v-say> & d:today	0 1 0 -11 0 0 0 11
l3=<v-sell>	0 -10 0 13 -2 0 0 -4
l3=<v-sell> & d:ahead	0 -10 0 12 -2 0 0 -2
l3=<v-stay>	-12 18 2 2 -35 0 -3 0
l3=<v-stay> & d:ahead	-12 18 2 1 -34 0 -3 1
l3=<v-target> & d:today	0 7 0 -13 0 0 0 6
l3=a	0 4 0 -23 12 9 14 -3
l3=a & d:ahead	-2 -1 0 -14 12 9 15 -9
l3=a & d:today	1 10 0 -17 0 0 0 8
l3=after	0 -7 0 -1 0 0 0 10
l3=after & d:ahead	0 -6 0 -2 0 0 0 10
l3=again	0 13 0 -4 -2 0 0 0
l3=again & d:ahead	0 13 0 -4 -2 0 0 0
l3=agree	0 0 0 6 0 0 7 -14
l3=agree & d:ahead	0 0 0 6 0 0 7 -14
l3=agreement	0 -3 0 20 4 0 -5 -18
l3=agreement & d:ahead	0 -3 0 20 4 0 -5 -18
l3=an	0 -2 -5 -2 10 0 1 0
l3=an & d:ahead	0 -5 -5 -4 10 0 1 2
l3=and & d:today	0 12 0 -3 0 0 0 -5
l3=answer	0 -7 0 13 -3 0 0 0
l3=answer & d:ahead	0 -7 0 13 -3 0 0 0
l3=apply	0 15 0 -9 0 0 0 -4
l3=apply & d:ahead	0 15 0 -9 0 0 0 -4
l3=are	3 1 -1 -13 5 0 -1 5
l3=are & d:ahead	3 1 -1 -13 5 0 -1 5
l3=arrangement	0 -6 0 -13 7 0 0 8
l3=arrangement & d:ahead	0 -6 0 -13 7 0 0 8
l3=as	0 -2 0 -4 0 0 0 8
l3=as & d:ahead	0 0 0 -3 -1 0 0 11
l3=ask	0 -4 0 -1 -1 0 0 9
l3=at	0 -5 -1 -3 4 0 0 9
l3=at & d:ahead	0 -1 -1 -7 4 0 0 11
l3=at & d:today	0 -5 0 10 0 0 0 -1
l3=be	0 -1 4 -9 8 5 4 -4
l3=be & d:ahead	0 -1 4 -7 8 5 4 -8
l3=before	0 -13 0 6 0 0 0 2
l3=before & d:ahead	0 -13 0 10 0 0 0 0
l3=both	0 -12 0 4 0 0 0 9
l3=both & d:ahead	0 -12 0 4 0 0 0 9
l3=busan	0 0 0 -7 0 0 0 13
l3=busan & d:ahead	0 0 0 -7 0 0 0 13
l3=by	0 0 0 14 -17 2 -1 -11
l3=by & d:ahead	0 0 0 13 -17 2 -1 -11
l3=carry	0 -1 0 9 0 0 0 -5
l3=carry & d:ahead	0 -1 0 9 0 0 0 -5
l3=ceasefire	0 0 0 19 0 0 0 -19
l3=ceasefire & d:ahead	0 0 0 19 0 0 0 -19
l3=collect	0 -8 0 -2 0 0 0 10
l3=come	0 1 0 -13 -5 0 0 13
l3=come & d:ahead	0 1 0 -14 -5 0 0 14
l3=contract	0 -4 0 15 0 0 0 -6
l3=contract & d:ahead	0 -4 0 15 0 0 0 -6
l3=country	0 -1 0 -8 3 0 9 0
l3=country & d:ahead	0 -1 0 -8 3 0 9 0
l3=cut	0 -9 0 13 0 0 0 -1
l3=day	0 -10 0 14 4 0 0 -8
l3=day & d:ahead	0 -10 0 11 4 0 0 -4
l3=del	0 -2 0 13 -4 0 0 -3
l3=del & d:ahead	0 -2 0 12 -4 0 0 -3
l3=die	0 4 0 4 0 0 0 -9
l3=do	0 2 0 -17 1 0 3 11
l3=do & d:ahead	0 2 0 -17 1 0 3 11
l3=doe	0 10 0 -4 3 0 0 -8
l3=doe & d:ahead	0 10 0 -6 3 0 0 -5
l3=due	0 -19 0 8 0 0 0 6
l3=due & d:ahead	0 -19 0 8 0 0 0 6
l3=duty	0 3 11 -3 -10 0 0 -3
l3=duty & d:ahead	0 4 11 -6 -10 0 0 -1
l3=end	0 -21 0 -1 5 0 0 13
l3=end & d:ahead	0 -21 0 -3 5 0 0 14
l3=exclusion & d:ahead	0 0 -1 10 0 0 0 -4
l3=export	-4 0 0 13 -5 0 0 0
l3=export & d:ahead	-4 0 0 13 -5 0 0 0
l3=extension	0 -1 0 -9 -2 0 0 16
l3=extension & d:ahead	0 -1 0 -7 -2 0 0 15
l3=fall	0 -6 0 0 -6 0 0 11
l3=fall & d:ahead	0 -5 0 0 -6 0 0 11
l3=first	0 9 0 -8 -2 0 0 1
l3=first & d:ahead	0 10 0 -8 -2 0 0 2
l3=for	3 12 -1 -2 -2 0 0 -11
l3=for & d:ahead	3 13 -1 -4 -1 0 0 -9
l3=force	0 -5 0 -8 0 0 0 15
l3=force & d:ahead	0 -3 0 -5 0 0 0 11
l3=freeze	0 1 0 -9 0 0 0 7
l3=freeze & d:ahead	0 1 0 -9 0 0 0 7
l3=from	4 4 3 -13 -5 0 0 7
l3=from & d:ahead	4 6 3 -15 -5 0 0 8
l3=gave	0 -3 0 0 7 2 0 -10
l3=gave & d:ahead	0 -3 0 0 7 2 0 -9
l3=geneva	0 0 0 -7 0 0 0 10
l3=geneva & d:ahead	0 0 0 -7 0 0 0 10
l3=get	0 1 0 -11 15 0 0 -6
l3=get & d:ahead	0 1 0 -11 15 0 0 -6
l3=go	0 -9 0 8 0 0 0 0
l3=go & d:ahead	0 -7 0 6 0 0 0 1
l3=good	0 -12 -1 5 17 0 0 -6
l3=good & d:ahead	0 -15 0 0 18 0 0 -3
l3=had	0 3 0 11 -7 0 0 -12
l3=had & d:ahead	0 3 0 11 -7 0 0 -12
l3=has	1 0 0 5 -11 0 1 0
l3=has & d:ahead	1 0 0 1 -10 0 1 4
l3=have	0 -9 3 10 0 0 0 -3
l3=have & d:ahead	0 -9 3 7 0 0 0 0
l3=heard	0 0 0 -6 10 0 0 0
l3=heard & d:ahead	0 0 0 -7 10 0 0 0
l3=i	0 -3 0 -9 10 0 0 1
l3=i & d:ahead	0 -3 0 -9 10 0 0 1
l3=if	0 -8 0 -5 4 0 11 0
l3=if & d:ahead	0 -8 0 -5 4 0 11 0
l3=in	-20 -8 -4 33 -17 0 -13 1
l3=in & d:ahead	-19 -7 -3 28 -16 0 -12 4
l3=in & d:today	0 -1 0 9 0 0 0 -6
l3=into	3 -6 0 2 11 0 0 -9
l3=into & d:ahead	3 -6 0 2 11 0 0 -8
l3=is	-9 7 0 -2 -9 9 -6 5
l3=is & d:ahead	-9 4 0 0 -8 9 -6 4
l3=isn't	0 7 -1 11 -13 0 -3 -1
l3=isn't & d:ahead	0 7 -1 11 -13 0 -3 -1
l3=it	-10 -5 9 8 3 -3 -9 -7
l3=it & d:ahead	-10 -4 9 6 4 -3 -9 -5
l3=it & d:today	0 -2 0 10 0 0 0 -4
l3=its & d:ahead	-2 5 -2 -10 5 -5 0 7
l3=joint	0 -5 0 -4 9 3 0 -3
l3=joint & d:ahead	0 -3 0 -5 9 3 0 -3
l3=last	-2 -4 0 -9 10 0 0 7
l3=last & d:ahead	-2 -3 0 -8 11 0 0 6
l3=make	0 -6 0 24 -3 0 0 -14
l3=make & d:ahead	0 -6 0 23 -3 0 0 -14
l3=may	0 -8 0 0 13 0 0 -5
l3=may & d:ahead	0 -8 0 0 13 0 0 -5
l3=meet	0 -6 0 3 10 0 0 -12
l3=meet & d:ahead	0 -6 0 3 10 0 0 -12
l3=monday	0 15 0 -9 -3 0 0 -3
l3=monday & d:ahead	0 15 0 -9 -3 0 0 -3
l3=move	0 0 0 -3 9 0 0 -6
l3=move & d:ahead	0 0 0 -3 9 0 0 -6
l3=new	0 1 0 2 -11 0 -6 8
l3=new & d:ahead	0 3 0 2 -10 0 -6 6
l3=next	0 17 0 -16 -10 0 0 8
l3=next & d:ahead	0 18 0 -17 -10 0 0 8
l3=not	0 1 0 -6 10 0 1 -2
l3=not & d:ahead	0 1 0 -7 10 0 1 -2
l3=nothing	0 -13 0 11 0 0 0 1
l3=nothing & d:ahead	0 -13 0 10 0 0 0 1
l3=now	-1 0 10 4 -8 0 0 -6
l3=now & d:ahead	-1 0 10 4 -8 0 0 -6
l3=of	3 14 -2 -14 1 0 9 -8
l3=of & d:ahead	3 11 -1 -10 3 0 9 -13
l3=on & d:today	0 -5 0 14 0 0 0 -6
l3=once	0 12 0 -9 0 0 0 -1
l3=once & d:ahead	0 12 0 -9 0 0 0 -1
l3=one	8 -5 0 -16 3 0 0 9
l3=one & d:ahead	8 -5 0 -16 3 0 0 9
l3=other	3 1 0 -12 -2 0 8 -1
l3=other & d:ahead	3 2 0 -13 -2 0 8 -1
l3=otherwise	0 0 0 -14 0 0 0 16
l3=otherwise & d:ahead	0 0 0 -14 0 0 0 16
l3=our	0 -11 0 1 13 0 0 -7
l3=our & d:ahead	0 -9 0 0 13 0 0 -6
l3=out	0 0 10 3 0 0 0 -10
l3=out & d:ahead	0 0 10 2 0 0 0 -9
l3=paper	0 0 0 -6 0 0 0 9
l3=pause	0 11 0 -13 0 0 0 0
l3=pause & d:ahead	0 11 0 -8 0 0 0 -2
l3=pay	0 5 0 7 -3 0 0 -10
l3=pay & d:ahead	0 5 0 7 -3 0 0 -9
l3=price	0 8 0 -4 8 0 0 -11
l3=price & d:ahead	0 8 0 -4 8 0 0 -11
l3=prolong	0 0 0 -6 0 0 0 10
l3=prolong & d:ahead	0 0 0 -6 0 0 0 10
l3=question	0 0 0 14 0 0 0 -13
l3=rate	0 -6 0 13 0 0 0 -6
l3=rate & d:ahead	0 -6 0 13 0 0 0 -6
l3=reduction	-1 5 0 -9 0 0 0 5
l3=reduction & d:ahead	-1 5 0 -9 0 0 0 5
l3=round	0 -6 0 10 0 0 0 0
l3=round & d:ahead	0 -6 0 10 0 0 0 0
l3=rule	9 -3 0 0 6 0 0 -14
l3=rule & d:ahead	9 -3 0 0 6 0 0 -13
l3=run	0 2 0 -8 -8 0 0 11
l3=run & d:ahead	0 2 0 -9 -8 0 0 11
l3=same	0 0 0 -9 0 0 0 9
l3=same & d:ahead	0 0 0 -9 0 0 0 9
l3=season	0 -11 0 11 -1 0 0 1
l3=season & d:ahead	0 -11 0 11 -1 0 0 1
l3=second	0 -3 0 -9 12 0 0 0
l3=second & d:ahead	0 -3 0 -9 12 0 0 0
l3=section	0 -3 0 11 0 0 0 -6
l3=section & d:ahead	0 -3 0 11 0 0 0 -6
l3=see	0 -4 0 11 0 0 0 0
l3=see & d:ahead	0 -4 0 11 0 0 0 0
l3=ship	4 -9 0 0 3 0 0 0
l3=ship & d:ahead	4 -9 0 0 3 0 0 0
l3=side	0 13 0 -5 0 0 0 -5
l3=side & d:ahead	0 13 0 -5 0 0 0 -5
l3=signature	0 -2 0 -4 9 0 0 0
l3=sit	0 7 0 6 -11 0 0 -4
l3=sit & d:ahead	0 7 0 6 -11 0 0 -3
l3=social	0 0 0 -9 0 0 0 10
l3=social & d:ahead	0 0 0 -9 0 0 0 10
l3=some	13 0 0 -8 0 0 -2 0
l3=some & d:ahead	13 0 0 -8 0 0 -2 0
l3=soybean	0 0 0 11 -1 0 0 0
l3=speak	0 -3 0 10 0 0 0 0
l3=speak & d:ahead	0 -3 0 10 0 0 0 0
l3=special	0 0 0 -11 8 0 0 0
l3=special & d:ahead	0 0 0 -11 8 0 0 0
l3=start	0 -2 0 11 0 0 0 -9
l3=start & d:ahead	0 -2 0 11 0 0 0 -9
l3=stay	-1 -20 4 15 0 0 0 -4
l3=stay & d:ahead	-1 -20 4 15 0 0 0 -4
l3=still	0 13 0 -12 0 0 0 0
l3=still & d:ahead	0 13 0 -12 0 0 0 0
l3=strike & d:ahead	0 0 0 9 0 0 0 -6
l3=surcharge	0 16 -2 -4 -2 0 0 -6
l3=surcharge & d:ahead	0 16 -2 -4 -2 0 0 -6
l3=suspend	6 0 3 2 0 0 0 -14
l3=suspend & d:ahead	6 0 3 2 0 0 0 -14
l3=talk	0 -7 0 -2 0 0 0 10
l3=talk & d:ahead	0 -7 0 17 0 0 0 -3
l3=talk & d:today	0 0 0 -13 0 0 0 13
l3=tariff	0 5 0 0 7 0 0 -10
l3=tariff & d:ahead	0 6 0 0 2 0 0 -9
l3=term	0 -11 0 10 0 0 -1 1
l3=term & d:ahead	0 -11 0 10 0 0 -1 1
l3=that	-6 7 -2 -9 5 0 4 0
l3=that & d:ahead	-6 10 -2 -8 1 0 4 0
l3=the	-13 -1 -3 3 -9 0 -2 12
l3=the & d:ahead	-13 0 -2 5 -7 0 -1 8
l3=the & d:today	0 0 0 -2 -4 0 0 7
l3=their	0 -17 0 16 0 0 0 -3
l3=their & d:ahead	0 -17 0 19 0 0 0 -6
l3=they	0 6 -2 -9 2 0 -6 7
l3=they & d:ahead	0 7 -2 -11 2 0 -6 7
l3=third	0 5 0 -15 12 0 0 -1
l3=third & d:ahead	0 5 0 -15 12 0 0 -1
l3=thu	0 0 0 -10 0 0 0 11
l3=thu & d:ahead	0 0 0 -10 0 0 0 11
l3=time	0 0 0 9 0 0 0 -6
l3=to	1 -2 -15 -8 6 13 -6 8
l3=to & d:ahead	1 -4 -15 -6 7 14 -6 8
l3=treaty	0 0 0 10 0 0 0 -9
l3=truce	6 -29 0 7 -12 0 0 7
l3=truce & d:ahead	6 -28 0 3 -12 0 0 10
l3=until	0 -3 0 19 0 0 0 -15
l3=until & d:ahead	0 -3 0 18 0 0 0 -14
l3=up	0 -16 0 10 0 0 0 2
l3=up & d:ahead	0 -16 0 9 0 0 0 2
l3=us	0 -10 0 -4 0 0 0 16
l3=us & d:ahead	0 -10 0 -4 0 0 0 17
l3=use	0 -5 3 11 -8 0 0 0
l3=use & d:ahead	0 -5 3 11 -8 0 0 0
l3=video	0 -1 0 11 -1 0 0 0
l3=video & d:ahead	0 -1 0 11 -1 0 0 0
l3=was	0 -8 0 9 4 0 3 -8
l3=was & d:ahead	0 -8 0 8 4 0 3 -7
l3=week	0 0 0 8 -1 0 0 -2
l3=were	-4 -3 0 20 -5 0 0 -12
l3=were & d:ahead	-4 -2 0 21 -4 0 0 -14
l3=what	5 -1 6 5 -17 0 0 -4
l3=what & d:ahead	5 2 6 0 -14 0 0 -2
l3=what & d:today	0 -8 0 15 0 0 0 -3
l3=which	-3 15 -2 -23 0 0 0 14
l3=which & d:ahead	-3 18 -2 -28 0 0 0 15
l3=who	0 5 0 6 -10 0 0 -2
l3=who & d:ahead	0 5 0 6 -10 0 0 -2
l3=will	-6 0 -3 7 4 -1 -2 -3
l3=will & d:ahead	-6 0 -3 11 4 -1 -2 -11
l3=would	-10 14 -2 -13 0 0 13 2
l3=would & d:ahead	-10 12 -2 -14 0 0 13 6
l3=year	7 -11 0 0 0 0 0 6
l3=year & d:ahead	7 -11 0 0 0 0 0 6
l3=—	0 3 0 -10 -5 0 0 12
l3=— & d:ahead	0 -11 0 7 0 0 0 8
l3=— & d:today	0 13 0 -14 -1 0 0 4
l4=" & d:ahead	0 8 0 0 -1 0 0 -2
l4='	0 0 0 13 -8 0 0 -4
l4=' & d:ahead	0 0 0 13 -8 0 0 -4
l4='s	-1 -11 0 18 -1 0 -1 0
l4='s & d:ahead	-6 -10 0 16 0 0 -1 0
l4=( & d:ahead	0 4 0 -11 9 0 0 0
l4=*	0 0 0 11 0 0 0 -10
l4=,	-12 2 -13 10 -2 -6 2 -3
l4=, & d:ahead	-12 3 -12 2 0 -6 2 2
l4=, & d:today	0 -1 0 21 -3 0 0 -22
l4=.	-2 -12 12 -2 9 0 0 -1
l4=. & d:ahead	-2 -8 12 -7 9 0 0 -1
l4=:	0 -21 4 17 0 0 -3 0
l4=: & d:ahead	0 -17 4 10 0 0 -2 3
l4=: & d:today	0 -6 0 15 0 0 0 -7
l4=<agent>	-2 -3 0 12 0 0 0 -7
l4=<agent> & d:ahead	-2 -1 0 11 0 0 0 -11
l4=<begin>	4 9 -5 -8 -10 0 3 9
l4=<begin> & d:ahead	7 14 0 -19 -12 4 8 6
l4=<begin> & d:today	-4 -11 -10 15 0 -8 -10 8
l4=<day-ahead>	0 -14 -9 -1 2 0 0 17
l4=<day-ahead> & d:ahead	0 -13 -8 -4 2 0 0 20
l4=<day-today>	-1 -1 9 -19 8 0 0 8
l4=<day-today> & d:ahead	0 0 10 -23 8 0 0 9
l4=<duty>	-3 -2 -12 5 5 0 0 1
l4=<duty> & d:ahead	-3 -2 -12 7 0 0 0 1
l4=<gate>	-3 -6 0 18 3 0 0 -9
l4=<gate> & d:ahead	-3 -5 0 16 3 0 0 -8
l4=<goods>	0 9 11 -10 -30 -2 -5 12
l4=<goods> & d:ahead	3 2 12 -5 -29 -1 -5 14
l4=<goods> & d:today	-3 13 0 -5 0 0 0 -1
l4=<level-noun>	0 -19 0 10 12 0 0 0
l4=<level-noun> & d:ahead	0 -18 0 12 12 0 0 -3
l4=<level>	0 20 -6 -3 -16 0 0 -12
l4=<level> & d:ahead	0 20 -6 -5 -15 0 0 -8
l4=<month-gone>	7 11 -1 -7 0 0 -1 -1
l4=<month-gone> & d:ahead	7 11 -1 -7 0 0 -1 -1
l4=<name>	1 7 -6 -7 14 0 0 -8
l4=<name> & d:ahead	2 2 -5 -9 15 0 0 -4
l4=<not>	2 -10 -2 5 12 0 -4 -8
l4=<not> & d:ahead	2 -7 -2 3 13 0 -4 -7
l4=<number>	-10 -10 7 18 -24 0 0 4
l4=<number> & d:ahead	-10 -5 7 14 -23 0 0 3
l4=<number> & d:today	0 -9 0 6 0 0 0 1
l4=<office>	0 5 0 0 4 0 0 -11
l4=<person>	0 9 0 3 -18 0 -1 0
l4=<person> & d:ahead	0 3 0 11 -17 0 0 -4
l4=<person> & d:today	0 8 0 -11 0 0 0 4
l4=<points>	-2 -15 0 -3 -1 0 0 24
l4=<points> & d:ahead	-2 -15 0 -3 -1 0 0 24
l4=<quality>	10 -7 0 -7 13 2 0 -6
l4=<quality> & d:ahead	10 -5 0 -14 13 2 0 0
l4=<quality> & d:today	0 -3 0 12 0 0 0 -7
l4=<seat>	0 11 0 0 -10 0 5 -6
l4=<seat> & d:today	0 10 0 3 0 0 0 -15
l4=<sender>	0 -11 3 6 0 0 0 0
l4=<sender> & d:ahead	0 -10 3 5 0 0 0 0
l4=<span>	-4 14 0 -7 2 0 0 -3
l4=<span> & d:ahead	-4 12 0 -4 2 0 0 -4
l4=<v-agree>	0 0 0 0 2 0 14 -15
l4=<v-agree> & d:ahead	0 -1 0 -1 2 0 14 -9
l4=<v-bear>	1 -10 -3 -4 -3 2 -7 20
l4=<v-bear> & d:ahead	1 -6 -2 -4 -3 2 -7 15
l4=<v-buy>	3 -10 0 0 15 0 0 -5
l4=<v-buy> & d:ahead	6 -9 0 -4 15 0 0 -4
l4=<v-deny>	10 -5 0 -11 4 0 0 2
l4=<v-deny> & d:ahead	10 -5 0 -8 0 0 0 2
l4=<v-down>	2 0 0 -1 -2 0 10 -3
l4=<v-down> & d:ahead	2 -6 0 2 -2 0 10 -1
l4=<v-down> & d:today	0 9 0 -7 0 0 0 0
l4=<v-end>	-2 -19 6 8 -14 0 0 12
l4=<v-end> & d:ahead	-2 -18 6 16 -12 0 0 5
l4=<v-end> & d:today	0 0 0 -7 0 0 0 10
l4=<v-impose>	-1 -3 -7 5 12 0 8 -12
l4=<v-impose> & d:ahead	-1 -3 -7 0 12 0 8 -7
l4=<v-impose> & d:today	0 0 0 15 0 0 0 -9
l4=<v-propose>	0 6 0 0 7 0 1 -14
l4=<v-propose> & d:ahead	0 7 0 -1 7 0 1 -14
l4=<v-say>	0 -18 0 -5 12 4 -3 5
l4=<v-say> & d:ahead	0 -14 0 -9 13 4 -3 6
l4=<v-stay>	-5 2 12 1 -11 0 0 -1
l4=<v-stay> & d:ahead	-5 3 12 6 -10 0 0 -7
l4=<v-target>	0 -17 0 25 0 0 0 -3
l4=<v-target> & d:ahead	0 -16 0 23 0 0 0 -3
l4=<v-threaten>	0 -4 0 -2 9 0 0 0
l4=<v-threaten> & d:ahead	0 -3 0 -2 9 0 0 0
l4=<v-up>	0 0 0 5 2 0 0 -10
l4=<v-up> & d:ahead	0 0 0 4 2 0 0 -10
l4=a	-1 11 2 4 -21 0 5 -15
l4=a & d:ahead	0 8 3 4 -19 0 5 -11
l4=accept	0 3 0 -15 4 0 0 7
l4=accept & d:ahead	0 3 0 -15 4 0 0 7
l4=against	0 -3 0 -16 17 0 0 1
l4=against & d:ahead	0 -3 0 -16 17 0 0 1
l4=an	-4 2 0 -1 -3 0 -3 8
l4=and	4 -1 -3 -7 16 -1 -5 -1
l4=and & d:ahead	4 0 -3 -9 16 -1 -5 -4
l4=and & d:today	0 -9 0 0 0 0 0 5
l4=answer	0 -3 0 -7 12 0 0 0
l4=answer & d:ahead	0 -3 0 -7 12 0 0 0
l4=approve	0 -1 0 -3 0 0 0 10
l4=approve & d:ahead	0 -1 0 -3 0 0 0 10
l4=are	7 3 0 3 -6 0 4 -14
l4=are & d:ahead	7 3 0 0 -6 0 4 -10
l4=arrangement	0 0 0 -3 -4 0 0 10
l4=arrangement & d:ahead	0 0 0 -2 -3 0 0 9
l4=ask	0 11 0 -9 0 0 0 0
l4=ask & d:ahead	0 11 0 -9 0 0 0 0
l4=at	-1 17 0 -10 -2 0 0 0
l4=at & d:ahead	-1 14 0 -9 -1 0 0 0
l4=back	0 7 0 0 -8 0 0 -1
l4=back & d:ahead	0 7 0 0 -8 0 0 -1
l4=both	0 15 0 -12 2 0 0 0
l4=both & d:ahead	0 15 0 -12 2 0 0 0
l4=busan	7 0 0 -11 0 0 0 2
l4=busan & d:ahead	7 0 0 -12 0 0 0 2
l4=by	-2 14 -2 9 -3 0 -1 -13
l4=by & d:ahead	-1 15 -2 8 -2 0 -1 -12
l4=call	0 -3 0 16 -2 0 0 -10
l4=call & d:ahead	0 -3 0 16 -2 0 0 -10
l4=can	0 -5 0 4 11 0 0 -12
l4=can & d:ahead	0 -5 0 4 11 0 0 -12
l4=carry	0 0 0 -18 0 0 0 19
l4=carry & d:ahead	0 0 0 -18 0 0 0 19
l4=charge	0 -14 0 28 -10 0 0 -5
l4=charge & d:ahead	0 -13 0 27 -10 0 0 -4
l4=come	3 -9 0 2 -7 0 10 0
l4=come & d:ahead	3 -19 0 10 -7 0 10 0
l4=come & d:today	0 9 0 -7 0 0 0 0
l4=country	0 16 0 -11 -2 0 0 -2
l4=country & d:ahead	0 16 0 -11 -2 0 0 -2
l4=date	0 21 0 -9 -3 0 0 -13
l4=date & d:ahead	0 21 0 -9 -3 0 0 -13
l4=do	0 -6 0 16 -5 0 0 -2
l4=do & d:ahead	0 -6 0 15 -5 0 0 -2
l4=doe	0 5 0 17 -1 0 0 -18
l4=doe & d:ahead	0 6 0 16 -1 0 0 -18
l4=due & d:ahead	0 -4 3 -9 0 0 0 12
l4=duty	0 10 -8 -8 5 0 0 -3
l4=duty & d:ahead	0 11 -8 -5 0 0 0 -3
l4=end	0 -8 2 -9 -4 0 0 19
l4=end & d:ahead	0 -8 2 -3 -4 0 0 13
l4=evening	0 -8 0 9 0 0 0 0
l4=extension	0 0 0 11 0 0 0 -7
l4=extension & d:ahead	0 0 0 11 0 0 0 -7
l4=face	0 7 0 -10 0 4 0 0
l4=face & d:ahead	0 7 0 -10 0 4 0 0
l4=fee	0 0 0 0 8 0 0 -7
l4=fee & d:ahead	0 0 0 0 8 0 0 -7
l4=first	0 0 0 -11 3 0 0 6
l4=first & d:ahead	0 0 0 -11 3 0 0 6
l4=follow	0 7 0 -8 0 0 0 0
l4=follow & d:ahead	0 7 0 -8 0 0 0 0
l4=for	-9 -8 0 9 -11 7 -4 12
l4=for & d:ahead	-9 -4 0 5 -11 7 -4 13
l4=force	0 9 0 -10 -2 0 0 2
l4=from	0 7 -12 2 8 0 0 -9
l4=from & d:ahead	0 12 -12 3 8 0 0 -16
l4=geneva	0 6 0 -10 0 0 0 5
l4=geneva & d:ahead	0 6 0 -10 0 0 0 5
l4=get	0 -12 0 17 -2 0 0 -3
l4=get & d:ahead	0 -12 0 17 -2 0 0 -2
l4=give	0 0 0 -18 15 0 3 0
l4=give & d:ahead	0 0 0 -18 15 0 3 0
l4=go	0 -12 0 11 0 0 0 0
l4=go & d:ahead	0 -12 0 10 0 0 0 0
l4=good	-4 -2 0 11 -4 0 0 0
l4=good & d:ahead	-4 -2 0 11 -4 0 0 0
l4=had	0 0 0 10 -1 0 0 -9
l4=had & d:ahead	0 -6 0 16 -1 0 0 -9
l4=has	0 0 -1 -7 17 -5 -8 0
l4=has & d:ahead	0 0 -1 -7 17 -5 -8 0
l4=have	0 -25 0 10 0 0 0 5
l4=have & d:ahead	0 -24 0 9 0 0 0 6
l4=he	0 -11 0 -6 -12 0 17 6
l4=he & d:ahead	0 -10 0 -5 -12 0 17 4
l4=higher	0 12 0 -10 0 0 0 -5
l4=higher & d:ahead	0 12 0 -10 0 0 0 -5
l4=his	0 -3 0 -5 0 0 0 10
l4=his & d:ahead	0 -3 0 -5 0 0 0 10
l4=if	-1 -2 6 11 -8 0 2 -6
l4=in	4 -19 2 17 -6 -3 -5 0
l4=in & d:ahead	4 -17 2 18 -6 -2 -4 -2
l4=increase	0 -14 0 15 0 0 0 0
l4=increase & d:ahead	0 -14 0 15 0 0 0 0
l4=is	16 11 0 0 -14 2 -7 -6
l4=is & d:ahead	16 11 0 -1 -14 2 -7 -4
l4=it	-3 2 0 -17 4 4 5 9
l4=it & d:ahead	-3 0 0 -21 5 4 5 14
l4=it & d:today	0 5 0 6 0 0 0 -13
l4=last	10 0 0 -9 4 0 0 0
l4=last & d:ahead	10 0 0 -12 4 0 0 1
l4=law	0 15 0 -11 -2 0 0 -1
l4=law & d:ahead	0 15 0 -11 -2 0 0 -1
l4=level	0 13 0 -12 0 0 0 0
l4=level & d:ahead	0 13 0 -12 0 0 0 0
l4=look	0 0 0 -8 11 0 0 -1
l4=look & d:ahead	0 0 0 -8 11 0 0 -1
l4=m	0 -3 0 -3 -1 0 0 11
l4=m & d:ahead	0 0 0 -9 -1 0 0 12
l4=meet	0 -7 0 14 -12 0 0 3
l4=meet & d:ahead	0 -7 0 13 -12 0 0 4
l4=must	0 0 0 13 -4 0 -2 -7
l4=must & d:ahead	0 0 0 13 -3 0 -2 -7
l4=my	0 -6 0 11 0 0 0 0
l4=my & d:ahead	0 -6 0 10 0 0 0 0
l4=new	0 -13 0 5 -1 0 0 11
l4=new & d:ahead	0 -12 0 4 -1 0 0 12
l4=next	0 -13 0 20 -11 0 0 1
l4=next & d:ahead	0 -13 0 20 -11 0 0 1
l4=not	4 0 0 -17 8 0 0 2
l4=not & d:ahead	4 1 0 -17 8 0 0 2
l4=note	0 -3 0 9 0 0 0 -2
l4=now	0 4 0 -10 -1 0 0 12
l4=now & d:ahead	0 4 0 -10 -1 0 0 12
l4=of	0 13 -4 -19 -6 -1 -4 16
l4=of & d:ahead	0 2 -4 -10 -5 -1 -4 15
l4=of & d:today	0 16 0 -14 0 0 0 0
l4=off	0 13 0 -16 0 1 0 2
l4=off & d:ahead	0 13 0 -16 0 1 0 2
l4=on	-12 -11 0 0 15 0 5 0
l4=on & d:ahead	-11 -3 0 -8 16 0 5 0
l4=on & d:today	0 -15 0 19 0 0 0 -1
l4=other	0 -9 0 -17 2 0 9 13
l4=other & d:ahead	0 -7 0 -19 3 0 9 14
l4=otherwise	0 3 0 9 0 0 0 -12
l4=otherwise & d:ahead	0 3 0 9 0 0 0 -12
l4=our & d:ahead	0 1 0 -13 9 0 0 1
l4=out	0 1 0 16 -2 0 0 -13
l4=out & d:ahead	0 1 0 15 -2 0 0 -13
l4=over	0 -10 0 11 0 0 0 -1
l4=over & d:ahead	0 -10 0 11 0 0 0 -1
l4=paper	0 -11 0 1 -10 0 0 15
l4=paper & d:ahead	0 -11 0 0 -10 0 0 16
l4=pay	0 -6 0 0 -2 0 0 11
l4=period	0 11 0 -8 0 0 0 -2
l4=period & d:ahead	0 11 0 -8 0 0 0 -2
l4=present	0 -14 0 -7 -9 0 5 18
l4=present & d:ahead	0 -14 0 -7 -9 0 5 18
l4=prolong	0 0 0 15 0 0 0 -12
l4=prolong & d:ahead	0 0 0 15 0 0 0 -12
l4=promise	0 0 0 -10 7 0 4 0
l4=promise & d:ahead	0 0 0 -10 7 0 4 0
l4=put	4 11 0 -1 -5 0 0 -10
l4=put & d:ahead	4 11 0 -1 -5 0 0 -10
l4=rate	0 -12 0 5 1 0 0 5
l4=rate & d:ahead	0 -12 0 5 1 0 0 5
l4=receive	0 0 0 -10 11 0 0 0
l4=reciprocal	0 3 2 -11 0 0 0 2
l4=reciprocal & d:ahead	0 3 2 -11 0 0 0 2
l4=reporter	0 10 0 -9 0 0 0 0
l4=round	0 -1 0 12 -4 0 0 0
l4=round & d:ahead	0 -1 0 12 -4 0 0 0
l4=rule	10 -4 0 -13 5 0 0 2
l4=rule & d:ahead	10 -4 0 -10 1 0 0 2
l4=run	0 -4 10 2 0 0 0 -3
l4=run & d:ahead	0 -4 10 1 0 0 0 -2
l4=say	0 1 0 -20 11 0 0 12
l4=say & d:ahead	0 2 0 -21 11 0 0 12
l4=scheduled	0 -1 0 -11 14 0 0 0
l4=scheduled & d:ahead	0 -1 0 -11 14 0 0 0
l4=second	0 10 0 2 0 0 0 -11
l4=second & d:ahead	0 11 0 0 0 0 0 -8
l4=section	0 -5 3 -5 0 0 0 8
l4=section & d:ahead	0 -5 3 -5 0 0 0 8
l4=see	0 -1 0 10 0 0 0 -6
l4=see & d:ahead	0 -1 0 10 0 0 0 -6
l4=session	0 0 0 -7 8 0 0 0
l4=session & d:ahead	0 0 0 -7 8 0 0 0
l4=shall	0 -11 0 5 6 0 0 0
l4=shall & d:ahead	0 -11 0 5 6 0 0 0
l4=should	0 0 0 -14 -2 0 0 15
l4=should & d:ahead	0 0 0 -14 -2 0 0 15
l4=sign	0 8 0 0 0 0 0 -11
l4=sign & d:ahead	0 5 0 0 0 0 0 -10
l4=since	0 -1 0 -2 -1 0 0 11
l4=sit	0 0 0 14 -8 0 0 0
l4=sit & d:ahead	0 0 0 14 -8 0 0 0
l4=so	0 -12 0 9 0 0 0 4
l4=so & d:ahead	0 -12 0 8 0 0 0 4
l4=stay	0 11 1 -9 -1 0 0 -3
l4=stay & d:ahead	0 11 1 -11 -1 0 0 -1
l4=still	0 7 0 0 0 0 0 -7
l4=still & d:ahead	0 7 0 0 0 0 0 -6
l4=surcharge	0 -4 0 10 0 0 0 -4
l4=surcharge & d:ahead	0 -4 0 10 0 0 0 -4
l4=take	0 -1 0 -1 10 0 0 -2
l4=take & d:ahead	0 -1 0 -1 10 0 0 -1
l4=tariff	-2 -12 0 5 0 0 0 13
l4=tariff & d:ahead	-2 -12 0 4 0 0 0 13
l4=that	-1 19 -4 -14 8 0 -3 -9
l4=that & d:ahead	-1 23 -3 -21 9 0 -2 -6
l4=the	0 9 0 2 -2 -14 0 -6
l4=the & d:ahead	0 11 0 0 -4 -13 1 -5
l4=their	4 11 0 -31 4 0 0 5
l4=their & d:ahead	4 11 0 -34 4 0 0 7
l4=there	0 -12 0 -3 7 0 3 0
l4=there & d:ahead	0 -11 0 -3 7 0 3 0
l4=they	-6 0 11 8 0 0 -1 -12
l4=they & d:ahead	-6 0 11 7 0 0 -1 -12
l4=thi	0 -7 0 14 -1 0 0 -5
l4=thi & d:ahead	0 -6 0 13 -1 0 0 -4
l4=threaten	0 -3 0 -3 9 0 0 0
l4=threaten & d:ahead	0 -3 0 -3 9 0 0 0
l4=to	-4 -5 11 0 4 7 7 -14
l4=to & d:ahead	-4 -5 11 3 4 7 7 -20
l4=to & d:today	0 0 0 -10 0 0 0 12
l4=trade	0 -18 0 14 -3 0 0 3
l4=trade & d:ahead	0 -17 0 12 -2 0 0 3
l4=truce	-2 13 0 -21 0 0 -1 13
l4=truce & d:ahead	-2 14 0 -21 0 0 -1 12
l4=under	0 -4 0 8 0 0 0 0
l4=under & d:ahead	0 -4 0 8 0 0 0 0
l4=vote	0 -12 0 -4 14 0 0 -1
l4=vote & d:ahead	0 -12 0 -4 14 0 0 -1
l4=was	0 -3 0 0 -10 4 6 0
l4=we	0 -9 0 0 -1 0 0 12
l4=we & d:ahead	0 -9 0 0 -1 0 0 12
l4=were	0 -18 -12 33 0 0 0 -7
l4=were & d:ahead	0 -17 -12 32 0 0 0 -7
l4=winter	0 -8 0 12 0 0 0 -2
l4=winter & d:ahead	0 -8 0 12 0 0 0 -2
l4=with	0 -9 0 -14 10 0 0 17
l4=with & d:ahead	0 -7 0 -16 11 0 0 18
l4=would	-1 7 0 -15 5 -1 0 9
l4=would & d:ahead	-1 7 0 -17 5 -1 0 10
l4=you	0 -13 0 2 -1 0 0 10
l4=you & d:ahead	0 -13 0 2 -1 0 0 11
l4=your	0 0 0 2 8 0 0 -10
l4=your & d:ahead	0 0 0 2 8 0 0 -10
l=, a	0 -7 0 11 0 0 0 -2
l=, a & d:ahead	0 -7 0 11 0 0 0 -2
l=, and	0 -14 0 -1 9 0 0 3
l=, and & d:ahead	0 -13 0 0 9 0 0 0
l=, by	0 6 0 4 -9 0 0 -4
l=, by & d:ahead	0 6 0 4 -9 0 0 -4
l=, on	5 -12 -1 -2 3 0 8 2
l=, on & d:ahead	5 -12 -1 -2 3 0 8 2
l=, the	0 11 0 -2 -1 0 0 -5
l=, the & d:ahead	0 11 0 -2 0 0 0 -5
l=, till	0 0 0 -9 0 0 0 12
l=, till & d:ahead	0 0 0 -9 0 0 0 12
l=, until & d:ahead	2 1 -1 -11 8 4 0 -1
l=: on	2 9 0 -13 5 0 0 -4
l=: on & d:ahead	2 9 0 -13 5 0 0 -4
l=: until	-4 -7 0 -10 5 0 0 15
l=: until & d:ahead	-4 -7 0 -11 5 0 0 16
l=; from	0 13 0 -10 0 0 0 -2
l=<begin> <begin> & d:ahead	0 -4 2 2 6 8 0 -13
l=<begin> and	0 -4 0 11 0 0 0 -5
l=<begin> by	0 0 0 -4 10 0 3 -9
l=<begin> by & d:ahead	0 0 0 -5 10 0 3 -9
l=<begin> on	0 0 0 -8 -3 0 -3 10
l=<begin> on & d:ahead	0 0 0 -8 -3 0 -3 10
l=<day-ahead> to	0 -17 -1 2 -2 0 0 14
l=<day-ahead> to & d:ahead	0 -17 -1 2 -2 0 0 14
l=<day-today> from	0 19 0 -16 0 0 0 0
l=<day-today> from & d:ahead	0 19 0 -16 0 0 0 0
l=<level> from	-5 7 0 1 -11 0 0 -3
l=<level> from & d:ahead	-5 10 0 0 -10 0 0 -2
l=<level> from & d:today	0 -8 0 9 0 0 0 0
l=<level> on	0 3 -1 2 0 0 0 -10
l=<name> ,	0 0 0 -6 0 0 0 9
l=<name> , & d:today	0 0 0 -7 0 0 0 9
l=<name> end & d:today	0 0 0 10 0 0 0 -9
l=<name> on	0 -8 8 16 -4 0 0 -12
l=<name> until	0 -1 -1 0 12 0 0 -5
l=<name> until & d:ahead	0 -1 -1 0 12 0 0 -5
l=<number> on	0 13 -3 -4 -3 0 0 -4
l=<number> on & d:ahead	0 14 -3 -5 -3 0 0 -4
l=<number> until	0 -12 0 -10 0 0 0 19
l=<number> until & d:ahead	0 -12 0 -10 0 0 0 19
l=<organisation> meet	0 0 0 -4 -7 0 0 11
l=<points> from	0 11 0 -8 0 0 0 -1
l=<points> from & d:ahead	0 11 0 -8 0 0 0 -1
l=<seat> ,	0 0 0 10 0 0 0 -11
l=<seat> , & d:ahead	0 -7 0 23 -6 0 0 -7
l=<seat> from	1 2 0 6 -11 0 0 -3
l=<seat> from & d:ahead	1 2 0 6 -11 0 0 -3
l=<seat> on	0 -11 0 17 -4 0 0 0
l=<seat> on & d:ahead	0 -11 0 16 -4 0 0 0
l=<span> from	0 13 0 2 -4 0 0 -25
l=<span> from & d:ahead	0 13 0 2 -4 0 0 -25
l=<span> to	0 3 0 -10 0 0 0 8
l=<span> to & d:ahead	0 3 0 -10 0 0 0 8
l=again from	1 -9 0 0 -1 0 0 12
l=again from & d:ahead	1 -9 0 0 -1 0 0 12
l=agreement by	0 -6 0 -2 -2 0 0 10
l=agreement by & d:ahead	0 -6 0 -2 -2 0 0 10
l=and from	0 11 0 -4 0 0 0 -7
l=and from & d:ahead	0 11 0 -4 0 0 0 -7
l=and on	0 19 0 -14 0 0 0 -3
l=and on & d:ahead	0 19 0 -14 0 0 0 -3
l=and the	0 -4 0 -3 0 0 0 9
l=and the & d:ahead	0 -4 0 -3 0 0 0 9
l=answer by	0 -4 0 -11 0 0 12 0
l=answer by & d:ahead	0 -4 0 -11 0 0 12 0
l=apply until	3 -12 2 0 -5 0 0 5
l=apply until & d:ahead	3 -12 2 0 -5 0 0 5
l=arrive by	0 4 6 -12 4 0 -4 -2
l=arrive by & d:ahead	0 4 6 -12 4 0 -4 -2
l=as from	0 -14 0 7 5 0 0 0
l=as from & d:ahead	0 -13 0 7 5 0 0 0
l=as of	6 13 0 -8 -5 0 0 -6
l=as of & d:ahead	6 18 0 -15 -4 0 0 -4
l=as of & d:today	0 -8 0 12 0 0 0 0
l=at <number> & d:ahead	0 5 0 -10 0 0 0 5
l=at the	0 7 0 10 1 0 0 -18
l=at the & d:ahead	0 7 0 10 1 0 0 -18
l=back to	0 -7 0 15 0 5 0 -17
l=back to & d:ahead	0 -7 0 15 0 5 0 -17
l=before the	0 -2 0 13 -4 0 -3 -2
l=before the & d:ahead	0 -2 0 13 -4 0 -3 -2
l=begin on	-2 3 0 3 2 0 0 -14
l=begin on & d:ahead	-2 3 0 3 2 0 0 -14
l=briefing ,	0 -1 0 -6 0 0 0 9
l=briefing , & d:today	0 -1 0 -6 0 0 0 9
l=busan on	0 0 0 10 0 0 0 -7
l=busan on & d:ahead	0 0 0 10 0 0 0 -7
l=by telephone	0 0 0 -8 0 0 0 11
l=by telephone & d:today	0 0 0 -11 0 0 0 11
l=by the	0 -5 -2 1 5 -2 14 -20
l=by the & d:ahead	0 -5 -2 1 5 -2 14 -20
l=case on	0 0 0 -14 4 0 0 9
l=case on & d:ahead	0 0 0 -14 4 0 0 9
l=change on	0 -13 9 4 5 0 0 -6
l=change on & d:ahead	0 -13 9 4 5 0 0 -6
l=close on	0 -11 0 -1 -1 13 0 0
l=close on & d:ahead	0 -11 0 -1 -1 13 0 0
l=closed on	0 0 0 0 -12 9 0 0
l=closed on & d:ahead	0 0 0 0 -12 9 0 0
l=column ,	0 0 0 -8 0 0 0 9
l=column , & d:today	0 0 0 -8 0 0 0 9
l=come by	0 -6 0 9 0 0 -2 0
l=come by & d:ahead	0 -6 0 9 0 0 -2 0
l=continue to	0 0 1 9 0 0 0 -11
l=continue to & d:ahead	0 0 1 9 0 0 0 -11
l=date :	0 -11 0 10 0 0 0 -2
l=date : & d:ahead	0 -9 0 6 -3 0 0 2
l=date from	0 -6 0 14 0 0 0 -9
l=date from & d:ahead	0 -6 0 14 0 0 0 -9
l=date is	0 0 0 -9 0 0 0 11
l=date is & d:ahead	0 0 0 -9 0 0 0 11
l=day ,	0 1 0 -13 0 0 0 11
l=day , & d:ahead	0 1 0 -13 0 0 0 11
l=due by	0 0 0 -7 15 0 -3 -2
l=due by & d:ahead	0 0 0 -7 15 0 -3 -2
l=duty until	0 -10 6 -7 -3 0 0 13
l=duty until & d:ahead	0 -10 6 -7 -3 0 0 13
l=early as	0 0 0 -10 3 0 0 6
l=effect from	0 -7 0 11 -1 0 0 0
l=end :	0 0 0 -8 0 0 0 12
l=enter before	0 -10 5 4 3 0 0 -1
l=enter before & d:ahead	0 -10 5 4 3 0 0 -1
l=est on	0 -7 0 -2 0 0 0 11
l=est on & d:ahead	0 -7 0 -2 0 0 0 11
l=expire on	-5 -4 6 0 -10 0 0 5
l=expire on & d:ahead	-5 -4 6 0 -10 0 0 5
l=extend until	0 0 0 10 0 0 0 -8
l=extend until & d:ahead	0 0 0 10 0 0 0 -8
l=fall on	0 0 0 -11 -1 0 0 10
l=fall on & d:ahead	0 0 0 -12 -1 0 0 10
l=force until	0 10 0 -16 2 0 0 0
l=force until & d:ahead	0 10 0 -16 2 0 0 0
l=friday ,	0 6 6 -5 7 -2 0 -15
l=friday , & d:today	0 6 0 1 -4 0 0 -11
l=from the	12 10 0 -3 -6 0 0 -21
l=from the & d:ahead	12 10 0 -3 -6 0 0 -21
l=geneva on	0 -1 0 9 0 0 0 -2
l=geneva on & d:ahead	0 -1 0 9 0 0 0 -1
l=go on	0 -4 0 -9 0 0 0 13
l=go on & d:ahead	0 -4 0 -4 0 0 0 9
l=good until	0 0 4 -13 -6 0 7 4
l=good until & d:ahead	0 0 4 -13 -6 0 7 4
l=gyeongju on	0 0 0 -10 10 0 0 0
l=gyeongju on & d:ahead	0 0 0 -10 10 0 0 0
l=heard on	0 -11 0 0 11 0 0 -1
l=heard on & d:ahead	0 -11 0 0 11 0 0 -1
l=in <seat>	0 -6 0 11 0 0 0 -1
l=in <seat> & d:ahead	0 -5 0 13 0 0 0 -5
l=increase of	0 10 0 -9 0 0 0 0
l=increase of & d:ahead	0 10 0 -9 0 0 0 0
l=it on	0 -14 0 6 -2 0 0 5
l=it on & d:ahead	0 -14 0 6 -2 0 0 5
l=it to	0 0 0 16 0 0 0 -12
l=it to & d:ahead	0 0 0 16 0 0 0 -12
l=it until	0 0 2 0 3 2 0 -9
l=it until & d:ahead	0 0 2 0 3 2 0 -9
l=lapse on	0 -5 -7 -1 3 0 0 7
l=lapse on & d:ahead	0 -5 -7 -1 3 0 0 7
l=last until	0 -2 0 4 -8 0 0 2
l=last until & d:ahead	0 -2 0 2 -8 0 0 5
l=later than	0 2 0 -20 13 0 8 -3
l=later than & d:ahead	0 2 0 -20 13 0 8 -3
l=minute of	0 8 0 -9 5 0 0 -1
l=more from	0 -7 0 9 0 0 0 0
l=more from & d:ahead	0 -7 0 9 0 0 0 0
l=network on	0 0 0 -10 0 0 0 10
l=network on & d:ahead	0 0 0 -10 0 0 0 10
l=no deal	0 -1 0 10 0 0 0 -6
l=noon on	0 2 0 8 -3 0 0 -10
l=noon on & d:ahead	0 3 0 6 -3 0 0 -9
l=on the	-2 9 8 -9 5 0 0 -6
l=on the & d:ahead	-2 9 8 -10 6 0 0 -6
l=open on	0 0 0 -5 10 0 0 -2
l=open on & d:ahead	0 0 0 -5 10 0 0 -2
l=or after	0 2 0 5 0 0 0 -10
l=or after & d:ahead	0 2 0 5 0 0 0 -10
l=out on	-2 5 0 -3 -8 0 0 4
l=out on & d:ahead	-2 5 0 -3 -8 0 0 4
l=paper on	0 -1 0 10 -7 0 0 0
l=paper on & d:ahead	0 -1 0 10 -7 0 0 0
l=pause until	0 3 0 -12 0 0 0 4
l=pause until & d:ahead	0 3 0 -12 0 0 0 4
l=pay <number>	0 -7 0 11 0 0 0 0
l=published by	0 -1 0 -3 0 0 0 9
l=published on	-1 -1 0 10 -2 0 0 -1
l=published on & d:ahead	-1 0 0 9 -2 0 0 -1
l=return on	0 13 0 -6 -5 0 0 -3
l=return on & d:ahead	0 13 0 -6 -5 0 0 -3
l=review on	0 -1 0 -7 12 0 0 -1
l=run from	0 -8 0 10 0 0 0 0
l=run from & d:ahead	0 -8 0 10 0 0 0 0
l=run to	-2 -9 1 0 11 -1 0 -3
l=run to & d:ahead	-2 -9 1 0 11 -1 0 -3
l=run until	-4 13 0 -6 -9 0 0 3
l=run until & d:ahead	-4 13 0 -6 -9 0 0 3
l=saturday , & d:ahead	0 9 0 -10 2 0 0 -1
l=say on	0 0 0 10 -10 0 0 0
l=say on & d:ahead	0 0 0 5 -9 0 0 0
l=ship on	0 -3 0 -6 11 0 0 0
l=ship on & d:ahead	0 -3 0 -6 11 0 0 0
l=shut on	0 -7 0 9 0 0 0 0
l=shut on & d:ahead	0 -7 0 9 0 0 0 0
l=sign by	0 3 0 -3 9 0 0 -8
l=sign by & d:ahead	0 3 0 -3 9 0 0 -8
l=since the	0 -6 0 11 0 0 0 -3
l=since the & d:ahead	0 -6 0 11 0 0 0 -3
l=sit on	0 -6 0 -4 10 0 0 -1
l=sit on & d:ahead	0 -6 0 -4 10 0 0 -1
l=so by	0 0 0 -9 0 0 3 3
l=so by & d:ahead	0 0 0 -9 0 0 3 3
l=so on	0 0 0 -1 7 0 0 -10
l=so on & d:ahead	0 0 0 -1 7 0 0 -10
l=start on	7 6 0 0 -7 0 0 -9
l=start on & d:ahead	7 6 0 0 -7 0 0 -9
l=strike until	0 -2 0 12 0 0 0 -6
l=strike until & d:ahead	0 -2 0 12 0 0 0 -6
l=suspend to	9 -2 0 -9 0 0 0 2
l=suspend to & d:ahead	9 -2 0 -9 0 0 0 2
l=talk on & d:ahead	0 -2 0 11 -2 0 0 0
l=tariff on	0 6 0 -16 12 0 0 0
l=tariff on & d:ahead	0 6 0 -10 5 0 0 0
l=tariff until	0 0 -1 11 0 0 0 -6
l=tariff until & d:ahead	0 0 -1 11 0 0 0 -6
l=that is	0 -4 0 10 0 0 0 -4
l=them until	0 11 0 0 -2 0 0 -8
l=them until & d:ahead	0 11 0 0 -2 0 0 -8
l=there from	0 10 0 -10 0 0 0 0
l=there from & d:ahead	0 10 0 -10 0 0 0 0
l=there on	0 -3 0 11 -1 0 0 -2
l=there on & d:ahead	0 -3 0 11 -1 0 0 -2
l=thread ,	0 0 0 -12 0 0 0 13
l=thread , & d:today	0 0 0 -12 0 0 0 13
l=through the	0 0 0 -7 -1 0 0 11
l=through the & d:ahead	0 0 0 -7 -1 0 0 11
l=thursday ,	0 -13 0 0 -4 0 0 14
l=till the	0 0 0 -6 0 0 0 10
l=till the & d:ahead	0 0 0 -6 0 0 0 10
l=to the	-2 -14 0 -8 4 0 -2 15
l=to the & d:ahead	-2 -14 0 -9 4 0 -2 17
l=treaty by	0 -3 0 -7 -6 0 2 12
l=treaty by & d:ahead	0 -3 0 -7 -6 0 2 12
l=truce by	0 6 0 0 0 0 4 -15
l=truce by & d:ahead	0 6 0 0 0 0 4 -15
l=truce end	0 0 0 -12 0 0 0 14
l=truce on	0 -2 0 -9 4 0 0 7
l=truce on & d:ahead	0 -1 0 -11 4 0 0 9
l=truce until	0 -2 0 13 -2 0 0 -7
l=truce until & d:ahead	0 -2 0 13 -2 0 0 -7
l=used from	0 -6 0 -2 9 0 0 0
l=used from & d:ahead	0 -6 0 -2 9 0 0 0
l=vote on	0 -13 0 0 9 0 0 0
l=vote on & d:ahead	0 -13 0 0 9 0 0 0
l=wait until	0 5 0 1 0 0 8 -16
l=wait until & d:ahead	0 5 0 1 0 0 8 -16
l=wednesday , & d:ahead	0 12 0 -10 -6 7 0 -10
l=wednesday , & d:today	0 -11 0 0 9 0 0 1
l=week ,	0 2 0 -16 6 0 0 6
l=week , & d:ahead	0 2 0 -16 6 0 0 6
l=week of	0 -7 0 11 0 0 0 0
l=week of & d:ahead	0 -7 0 11 0 0 0 0
l=— from	0 15 0 -13 0 0 0 0
l=— from & d:ahead	0 15 0 -13 0 0 0 0
lead="	2 7 -2 7 -21 -4 0 -4
lead=" & d:ahead	2 9 -2 6 -20 -3 0 -5
lead=(	0 -5 0 11 0 0 0 -2
lead=)	-2 23 0 0 -1 0 0 -16
lead=) & d:ahead	-2 24 0 -2 0 0 0 -15
lead=,	2 3 -5 11 -11 -1 -3 -4
lead=, & d:today	-7 -2 -5 13 -13 -4 -4 3
lead=-	2 11 0 -18 -5 0 3 1
lead=- & d:ahead	2 13 0 -23 -3 0 3 3
lead=1	0 31 0 -20 -11 0 0 -3
lead=1 & d:ahead	0 34 0 -32 -10 0 0 0
lead=1 & d:today	0 -6 0 14 0 0 0 -6
lead=10	-5 -6 0 -3 -8 0 0 19
lead=10 & d:ahead	-5 -12 0 -3 -7 0 0 21
lead=11	0 -3 0 -4 0 0 0 11
lead=11 & d:ahead	0 -1 0 -7 0 0 0 11
lead=12	0 -12 0 18 -6 0 0 2
lead=12 & d:ahead	0 -9 0 12 -4 0 0 3
lead=14	0 -9 0 13 -3 0 0 0
lead=14 & d:ahead	0 -4 0 16 0 0 0 -7
lead=15 & d:today	0 11 0 -10 0 0 0 0
lead=18	0 -7 0 -15 9 0 0 11
lead=20	0 -7 0 0 -4 0 14 -8
lead=20 & d:ahead	0 -4 0 -1 -3 0 14 -7
lead=22	0 -8 0 10 0 0 0 0
lead=27	8 -1 0 0 -4 0 0 0
lead=28	0 -1 0 12 0 0 0 -8
lead=28 & d:today	0 0 0 10 0 0 0 -7
lead=29	0 11 0 -7 0 0 0 -1
lead=29 & d:today	0 11 0 -9 0 0 0 0
lead=3 & d:ahead	0 -18 0 13 0 0 0 4
lead=3 & d:today	0 11 0 -9 0 0 0 0
lead=30	0 -8 0 -3 -1 14 0 0
lead=30 & d:ahead	0 -3 0 2 0 14 0 -15
lead=30 & d:today	0 -2 0 -8 0 0 0 12
lead=31	0 1 0 -22 -6 0 4 19
lead=31 & d:ahead	0 4 0 -24 -5 0 4 16
lead=4	0 -9 0 18 0 0 0 -5
lead=4 & d:ahead	0 -8 0 15 0 0 0 -4
lead=5	0 11 0 -7 0 0 0 0
lead=8	0 -5 0 23 -3 0 0 -14
lead=8 & d:ahead	0 -8 0 23 -2 0 0 -12
lead=:	-1 0 -6 4 5 0 -9 -6
lead=: & d:ahead	0 4 -4 1 1 1 -8 -5
lead=: & d:today	0 -9 0 6 7 0 0 0
lead=; & d:ahead	0 0 1 0 0 4 4 -10
lead=a	8 -11 2 5 -6 -1 2 5
lead=a & d:ahead	8 -14 2 7 -6 -1 2 5
lead=an	0 -13 0 -12 14 0 0 10
lead=an & d:ahead	0 -13 0 -12 14 0 0 10
lead=and	-8 9 -7 0 -3 -1 -3 2
lead=and & d:ahead	-8 9 -6 0 -3 -1 -3 0
lead=april	0 6 0 -1 6 0 0 -12
lead=april & d:ahead	0 -8 0 10 6 0 0 -12
lead=april & d:today	0 12 0 -11 0 0 0 0
lead=argentina	0 0 0 -9 4 0 6 0
lead=argentina & d:ahead	0 0 0 -9 4 0 6 0
lead=as	0 -8 0 14 0 0 0 -4
lead=as & d:ahead	0 -7 0 9 0 0 0 -1
lead=at	0 -1 0 -3 -3 0 0 9
lead=at & d:ahead	0 0 0 -6 -2 0 0 10
lead=august	0 -2 0 12 -2 0 0 -5
lead=august & d:ahead	0 -10 0 15 -1 0 0 -3
lead=before	0 -1 11 -2 0 0 -2 0
lead=before & d:ahead	0 1 11 -8 2 0 -1 -2
lead=bessent	0 -2 0 11 0 0 0 -2
lead=bessent & d:ahead	0 -2 0 11 0 0 0 -2
lead=both	-2 -1 0 8 10 0 -2 -11
lead=both & d:ahead	-2 -1 0 8 10 0 -2 -11
lead=brazil	0 0 0 -12 1 0 2 5
lead=brazil & d:ahead	0 0 0 -12 1 0 2 6
lead=britain	0 -12 0 0 8 0 0 4
lead=britain & d:ahead	0 -12 0 0 8 0 0 4
lead=but	-1 10 0 0 -6 0 5 -6
lead=but & d:ahead	-1 10 0 0 -6 0 5 -6
lead=by	-2 -1 0 7 1 0 6 -15
lead=by & d:ahead	-2 -1 0 8 2 0 6 -22
lead=china	11 -11 0 -1 -5 0 -3 8
lead=china & d:ahead	9 -6 0 0 -13 0 -3 9
lead=claims	0 0 0 -8 10 0 0 0
lead=claims & d:ahead	0 0 0 -8 10 0 0 0
lead=colombia	0 -4 0 12 -5 0 0 0
lead=colombia & d:ahead	0 -4 0 12 -5 0 0 0
lead=entries	0 -1 0 -9 12 0 0 0
lead=friday	0 7 0 -19 10 0 0 3
lead=friday & d:ahead	0 11 0 -24 11 0 0 5
lead=from	2 -1 7 3 0 -2 -2 -13
lead=from & d:ahead	2 -3 7 4 0 -2 -2 -11
lead=goods	0 7 -4 4 1 0 0 -15
lead=goods & d:ahead	0 8 -3 3 1 0 0 -14
lead=his	0 0 0 10 -6 0 0 0
lead=his & d:ahead	0 0 0 10 -6 0 0 0
lead=households	0 -7 0 9 0 0 0 0
lead=households & d:ahead	0 -7 0 9 0 0 0 0
lead=if	-12 0 -2 -12 7 -8 4 10
lead=if & d:ahead	-12 1 -2 -13 8 -7 4 9
lead=in	2 0 -1 -17 12 0 -3 13
lead=in & d:ahead	2 0 -1 -19 12 0 -2 13
lead=india	0 9 0 -8 -5 0 6 0
lead=india & d:ahead	0 11 0 -6 -5 0 6 -4
lead=indonesia	0 0 0 9 -1 0 0 -6
lead=indonesia & d:ahead	0 0 0 9 -1 0 0 -6
lead=it & d:today	0 0 0 9 0 0 0 -11
lead=its & d:ahead	0 -8 0 11 -5 0 0 4
lead=january	0 -8 0 -12 -7 13 0 11
lead=january & d:ahead	0 -7 0 -13 -7 13 0 11
lead=japan	0 -8 0 -14 8 0 0 11
lead=japan & d:ahead	0 -8 0 -14 8 0 0 11
lead=july	0 10 0 0 0 0 0 -8
lead=july & d:ahead	0 12 0 -2 0 0 0 -8
lead=june	0 -3 0 15 0 0 0 -11
lead=june & d:ahead	0 -1 0 12 0 0 0 -11
lead=kenya	0 -5 0 9 0 0 0 -2
lead=kenya & d:ahead	0 -5 0 9 0 0 0 -2
lead=last	0 0 0 -11 0 0 0 12
lead=march	0 0 0 0 9 0 0 -9
lead=may	0 -6 0 20 0 0 0 -17
lead=monday	0 -11 11 2 0 0 0 -3
lead=monday & d:ahead	0 -10 11 0 0 0 0 0
lead=mr	0 -2 0 11 -5 0 0 -1
lead=next	0 -4 0 -4 11 0 0 -1
lead=next & d:ahead	0 -4 0 -4 11 0 0 -1
lead=nigeria	0 -1 0 9 -4 0 0 0
lead=nigeria & d:ahead	0 -1 0 9 -4 0 0 0
lead=nov	0 -4 0 -1 0 0 0 9
lead=november	11 -13 10 -20 -6 0 0 15
lead=november & d:ahead	11 -7 10 -26 -5 0 0 17
lead=objections	0 0 0 14 -11 0 0 0
lead=objections & d:ahead	0 0 0 14 -11 0 0 0
lead=october	0 -1 0 11 0 0 0 -1
lead=officials	0 4 0 -3 -9 0 0 6
lead=officials & d:ahead	0 4 0 -3 -9 0 0 6
lead=other	0 8 0 -6 0 0 9 -8
lead=our	0 0 0 13 -19 0 0 0
lead=our & d:ahead	0 0 0 12 -19 0 0 0
lead=port	0 -7 0 5 10 0 0 -6
lead=port & d:ahead	0 -7 0 5 10 0 0 -6
lead=president	0 0 0 -7 0 0 0 11
lead=president & d:ahead	0 0 0 -8 0 0 0 12
lead=saturday	0 -1 0 12 -1 0 0 -6
lead=september	0 -2 0 15 0 0 0 -12
lead=should	0 -10 0 0 9 0 0 -1
lead=should & d:ahead	0 -10 0 0 9 0 0 -1
lead=some	2 9 0 -10 0 0 0 -2
lead=some & d:ahead	2 9 0 -10 0 0 0 -2
lead=swiss	0 -3 0 9 0 0 0 0
lead=swiss & d:ahead	0 -3 0 8 0 0 0 0
lead=ten	0 10 0 -9 0 0 0 0
lead=that	-11 -7 4 3 -5 3 0 2
lead=that & d:ahead	-11 -5 5 3 -7 3 0 2
lead=the	-6 8 -13 -1 -7 5 3 3
lead=the & d:ahead	-6 3 -12 -3 -7 6 3 9
lead=the & d:today	0 16 0 3 0 0 0 -16
lead=their	0 0 0 11 -5 0 0 -5
lead=their & d:ahead	0 0 0 11 -4 0 0 -6
lead=then	0 1 0 11 -6 0 0 -8
lead=then & d:ahead	0 1 0 11 -6 0 0 -7
lead=there	0 2 0 -14 13 0 0 0
lead=there & d:ahead	0 2 0 -14 13 0 0 0
lead=they	-9 -7 10 4 -23 -1 11 2
lead=they & d:ahead	-9 -6 10 3 -22 -1 11 3
lead=this & d:ahead	2 -5 0 13 -4 0 0 -6
lead=thursday	0 -12 0 -7 -15 0 2 19
lead=thursday & d:ahead	0 -9 0 -6 -13 0 2 17
lead=tomorrow	4 0 0 -5 8 0 -2 -9
lead=tomorrow & d:ahead	4 0 0 -5 8 0 -2 -9
lead=trade	0 3 0 9 -3 0 0 -10
lead=trade & d:ahead	0 3 0 8 -3 0 0 -9
lead=treasury	0 -2 0 8 -4 0 0 1
lead=treasury & d:ahead	0 -9 0 12 -3 0 0 1
lead=trump	0 -10 0 14 -5 0 0 2
lead=trump & d:ahead	0 -9 0 14 -5 0 0 2
lead=turkey	0 -1 0 -4 -3 0 0 11
lead=turkey & d:ahead	0 -1 0 -4 -3 0 0 11
lead=two	0 -4 0 -6 0 0 0 12
lead=two & d:ahead	0 -4 0 -6 0 0 0 12
lead=under	0 0 0 23 -4 -2 0 -14
lead=under & d:ahead	0 0 0 23 -4 -2 0 -14
lead=we	0 8 5 -7 -9 0 -3 7
lead=we & d:ahead	0 0 5 -1 -9 0 -3 8
lead=we & d:today	0 9 0 -8 0 0 0 0
lead=wednesday	0 0 0 -11 12 1 0 0
lead=wednesday & d:ahead	0 0 0 -9 7 1 0 0
lead=when	0 -11 0 6 0 0 0 3
lead=when & d:ahead	0 -10 0 4 0 0 0 5
lead=where	0 -12 0 10 -1 3 0 -1
lead=where & d:ahead	0 -10 0 12 0 3 0 -5
lead=whether	0 0 0 -9 -2 0 0 10
lead=whether & d:ahead	0 0 0 -9 -2 0 0 10
lead=who	0 0 0 20 -14 0 0 -9
lead=who & d:ahead	0 0 0 20 -14 0 0 -8
lead=whose	2 -1 0 -11 8 0 3 0
lead=whose & d:ahead	2 -1 0 -12 8 0 3 0
lead=with & d:ahead	0 0 0 -10 -1 5 0 9
lead=without	0 -3 0 -3 -6 6 0 9
lead=without & d:ahead	0 -3 0 -3 -5 6 0 9
lead=written	0 0 0 -8 12 0 0 0
lead=written & d:ahead	0 0 0 -8 12 0 0 0
lead=— & d:ahead	7 -4 3 -16 0 0 -3 14
lead=•	0 12 0 3 -10 0 4 -11
lead=• & d:ahead	0 12 0 3 -10 0 4 -11
lll=, and on	0 -17 0 6 0 0 0 9
lll=, and on & d:ahead	0 -17 0 6 0 0 0 9
lll=, begin on	0 18 0 -13 0 0 0 -7
lll=, begin on & d:ahead	0 18 0 -13 0 0 0 -7
lll=, from the	0 8 0 -2 0 0 0 -7
lll=, from the & d:ahead	0 8 0 -2 0 0 0 -7
lll=, run until	0 6 1 7 0 0 0 -15
lll=, run until & d:ahead	0 6 1 7 0 0 0 -15
lll=, say on	0 -7 0 13 0 0 0 -2
lll=, say on & d:ahead	0 -7 0 12 0 0 0 -2
lll=, to the	-1 0 0 -17 0 0 0 21
lll=, to the & d:ahead	-1 0 0 -20 0 0 0 24
lll=, tuesday ,	0 0 0 9 0 0 0 -8
lll=, tuesday , & d:today	0 0 0 9 0 0 0 -8
lll=. est on	0 -7 0 -2 0 0 0 11
lll=. est on & d:ahead	0 -7 0 -2 0 0 0 11
lll=/ <seat> ,	0 13 0 -12 0 0 0 0
lll=/ <seat> , & d:today	0 13 0 -12 0 0 0 0
lll=<begin> <begin> <begin> & d:ahead	0 -4 2 2 6 8 0 -13
lll=<begin> <begin> and	0 -4 0 11 0 0 0 -5
lll=<begin> <begin> by	0 0 0 -4 10 0 3 -9
lll=<begin> <begin> by & d:ahead	0 0 0 -5 10 0 3 -9
lll=<begin> <begin> on	0 0 0 -8 -3 0 -3 10
lll=<begin> <begin> on & d:ahead	0 0 0 -8 -3 0 -3 10
lll=<begin> <seat> ,	0 -14 0 12 5 0 0 -3
lll=<begin> <seat> , & d:today	0 -11 0 7 6 0 0 -1
lll=<begin> and on	0 22 0 -14 0 0 0 -8
lll=<begin> and on & d:ahead	0 22 0 -14 0 0 0 -8
lll=<begin> date :	0 0 0 13 -1 0 0 -8
lll=<begin> date : & d:today	0 0 0 13 -1 0 0 -8
lll=<begin> friday ,	0 -1 0 0 10 0 0 -7
lll=<begin> from the	0 10 0 -9 0 0 0 0
lll=<begin> from the & d:ahead	0 10 0 -9 0 0 0 0
lll=<begin> that is	0 -4 0 10 0 0 0 -4
lll=<begin> tuesday ,	0 -8 0 -3 0 0 0 11
lll=<begin> tuesday , & d:today	0 0 0 -11 0 0 0 13
lll=<begin> until the	0 -2 0 15 0 0 0 -9
lll=<begin> until the & d:ahead	0 -2 0 15 0 0 0 -9
lll=<begin> wednesday , & d:today	0 -2 0 -5 9 0 0 0
lll=<day-ahead> , a	0 -7 0 11 0 0 0 -2
lll=<day-ahead> , a & d:ahead	0 -7 0 11 0 0 0 -2
lll=<day-ahead> , on	0 1 0 -10 0 0 0 10
lll=<day-ahead> , on & d:ahead	0 1 0 -10 0 0 0 10
lll=<goods-amount> by the	0 0 0 12 -6 0 0 0
lll=<goods-amount> by the & d:ahead	0 0 0 12 -6 0 0 0
lll=<level> , from	0 11 0 -10 0 0 0 0
lll=<level> , from & d:ahead	0 11 0 -11 0 0 0 0
lll=<level> , on	0 -12 0 11 0 0 0 0
lll=<level> , on & d:ahead	0 -12 0 11 0 0 0 0
lll=<level> , until	0 0 0 -12 0 0 0 11
lll=<level> , until & d:ahead	0 0 0 -12 0 0 0 11
lll=<level> more from	0 -15 0 16 0 0 0 0
lll=<level> more from & d:ahead	0 -15 0 16 0 0 0 0
lll=<level> until the	0 5 0 -10 0 0 0 4
lll=<level> until the & d:ahead	0 5 0 -10 0 0 0 4
lll=<name> , on	0 0 0 11 0 0 0 -10
lll=<name> , on & d:ahead	0 0 0 11 0 0 0 -10
lll=<name> by the	2 -5 0 11 -5 0 0 -1
lll=<name> by the & d:ahead	2 -5 0 11 -5 0 0 -1
lll=<name> end on	0 0 -12 4 12 0 0 -3
lll=<name> end on & d:ahead	0 0 -12 4 12 0 0 -3
lll=<name> has until	0 5 0 -11 5 0 6 -10
lll=<name> has until & d:ahead	0 5 0 -11 5 0 6 -10
lll=<organisation> has until	0 -6 0 10 -14 0 3 2
lll=<organisation> has until & d:ahead	0 -6 0 10 -14 0 3 2
lll=<person> : on	0 11 0 -7 -3 0 0 0
lll=<person> : on & d:ahead	0 11 0 -7 -3 0 0 0
lll=<person> announce on	0 7 0 -10 0 0 0 3
lll=<person> announce on & d:ahead	0 7 0 -11 0 0 0 3
lll=<seat> , on	0 10 0 -3 -3 0 0 0
lll=<seat> , on & d:ahead	0 10 0 -3 -3 0 0 0
lll=<span> , on	0 0 0 -20 0 0 0 21
lll=<span> , on & d:ahead	0 0 0 -21 0 0 0 21
lll=<span> , to	-2 0 -2 12 -4 0 0 -5
lll=<span> , to & d:ahead	-2 0 -2 9 -4 0 0 -2
lll=<span> , until	-9 9 0 -7 13 6 0 -7
lll=<span> , until & d:ahead	-9 9 0 -8 13 6 0 -7
lll=a post on	0 -2 0 -6 8 0 0 0
lll=a post on & d:ahead	0 -1 0 -6 8 0 0 0
lll=a truce until	0 0 0 12 0 0 0 -9
lll=a truce until & d:ahead	0 0 0 12 0 0 0 -9
lll=and <name> end	0 0 0 9 0 0 0 -9
lll=and <name> end & d:today	0 0 0 11 0 0 0 -11
lll=and end on	0 2 0 -15 3 0 0 7
lll=and end on & d:ahead	0 2 0 -15 3 0 0 7
lll=and enter before	0 -10 5 7 -1 0 0 0
lll=and enter before & d:ahead	0 -10 5 7 -1 0 0 0
lll=and run until	0 -2 0 -6 0 0 0 13
lll=and run until & d:ahead	0 -2 0 -6 0 0 0 13
lll=apply again from	0 17 0 -11 0 0 0 -3
lll=apply again from & d:ahead	0 17 0 -11 0 0 0 -3
lll=are suspend until	1 7 -1 1 1 0 0 -12
lll=are suspend until & d:ahead	1 7 -1 1 1 0 0 -12
lll=arrangement end on	0 -1 0 -5 0 0 0 12
lll=arrangement end on & d:ahead	0 -1 0 -5 0 0 0 12
lll=as early as	0 0 0 -10 3 0 0 6
lll=at <level> from	0 3 0 -10 0 0 0 5
lll=at <level> from & d:ahead	0 5 0 -12 0 0 0 5
lll=at <level> until	0 -8 0 -3 0 0 0 13
lll=at <level> until & d:ahead	0 -8 0 -3 0 0 0 13
lll=at noon on	0 -5 0 16 -1 0 0 -8
lll=at noon on & d:ahead	0 -3 0 15 -1 0 0 -8
lll=be <level> from	0 16 0 -14 0 0 0 0
lll=be <level> from & d:ahead	0 16 0 -14 0 0 0 0
lll=be used from	0 -6 0 -2 9 0 0 0
lll=be used from & d:ahead	0 -6 0 -2 9 0 0 0
lll=been <level> from	0 -14 0 15 0 0 0 0
lll=been <level> from & d:ahead	0 -14 0 15 0 0 0 0
lll=been announce for	0 -11 0 3 0 0 0 8
lll=been announce for & d:ahead	0 -10 0 3 0 0 0 8
lll=been set for	0 0 0 -15 9 0 0 7
lll=been set for & d:ahead	0 0 0 -15 9 0 0 7
lll=by <level> on	0 -12 0 17 0 0 0 -1
lll=by <level> on & d:ahead	0 -12 0 17 0 0 0 -1
lll=by wednesday ,	0 8 0 -9 0 4 0 -2
lll=by wednesday , & d:ahead	0 8 0 -9 0 4 0 -2
lll=duty end on	0 -10 8 0 0 0 0 2
lll=duty end on & d:ahead	0 -10 8 0 0 0 0 2
lll=exclusion end on	0 0 -5 11 0 0 0 -1
lll=exclusion end on & d:ahead	0 0 -5 11 0 0 0 -1
lll=expire at the	0 10 0 -2 0 0 0 -8
lll=expire at the & d:ahead	0 10 0 -2 0 0 0 -8
lll=for <span> from	0 5 0 8 -9 0 0 -15
lll=for <span> from & d:ahead	0 5 0 8 -9 0 0 -15
lll=from <day-ahead> ,	0 -7 0 9 0 0 0 0
lll=from <day-ahead> , & d:ahead	0 -7 0 9 0 0 0 0
lll=from <day-ahead> to	0 -18 -1 4 -2 0 0 13
lll=from <day-ahead> to & d:ahead	0 -18 -1 4 -2 0 0 13
lll=good until the	0 0 0 -16 14 0 0 0
lll=good until the & d:ahead	0 0 0 -16 14 0 0 0
lll=have expire on	0 0 0 -12 0 0 0 12
lll=have expire on & d:ahead	0 0 0 -12 0 0 0 12
lll=have run out	0 0 0 10 0 0 0 -9
lll=in <seat> on	0 -5 0 13 0 0 0 -6
lll=in <seat> on & d:ahead	0 -5 0 12 0 0 0 -6
lll=in busan on	0 0 0 9 0 0 0 -7
lll=in busan on & d:ahead	0 0 0 9 0 0 0 -7
lll=in force until	0 10 0 -16 2 0 0 0
lll=in force until & d:ahead	0 10 0 -16 2 0 0 0
lll=in geneva on	0 -1 0 9 0 0 0 -2
lll=in geneva on & d:ahead	0 -1 0 9 0 0 0 -1
lll=in gyeongju on	0 0 0 -10 10 0 0 0
lll=in gyeongju on & d:ahead	0 0 0 -10 10 0 0 0
lll=is due on	0 -18 0 5 0 0 0 5
lll=is due on & d:ahead	0 -18 0 5 0 0 0 5
lll=is expect by	0 0 0 18 -17 0 0 0
lll=is expect by & d:ahead	0 0 0 18 -17 0 0 0
lll=is good until	0 -2 5 -14 -1 0 9 0
lll=is good until & d:ahead	0 -2 5 -14 -1 0 9 0
lll=is suspend from	0 14 0 -12 0 0 0 0
lll=is suspend from & d:ahead	0 14 0 -12 0 0 0 0
lll=it begin on	0 10 0 -4 -1 0 0 -4
lll=it begin on & d:ahead	0 10 0 -4 -1 0 0 -4
lll=it end on	-1 13 6 -42 -3 0 0 15
lll=it end on & d:ahead	-1 13 6 -42 -3 0 0 15
lll=it expire on	0 3 0 12 0 0 0 -14
lll=it expire on & d:ahead	0 3 0 12 0 0 0 -14
lll=it last until	0 -2 0 -14 0 0 0 18
lll=it last until & d:ahead	0 -2 0 -14 0 0 0 18
lll=it meet on	0 -3 0 -7 11 0 0 0
lll=it meet on & d:ahead	0 -3 0 -7 11 0 0 0
lll=it run to	0 0 0 -9 -3 0 0 16
lll=it run to & d:ahead	0 0 0 -9 -3 0 0 16
lll=it run until	0 0 0 -11 -1 0 0 14
lll=it run until & d:ahead	0 0 0 -11 -1 0 0 14
lll=it start on	0 -10 0 12 0 0 0 0
lll=it start on & d:ahead	0 -10 0 12 0 0 0 0
lll=it up on	0 -6 0 0 10 0 0 -4
lll=it up on & d:ahead	0 -6 0 0 10 0 0 -4
lll=last week ,	0 0 0 -1 11 0 0 -9
lll=last week , & d:ahead	0 0 0 -1 11 0 0 -9
lll=meet again on	0 0 0 13 -8 0 0 -5
lll=meet again on & d:ahead	0 0 0 13 -8 0 0 -5
lll=monday week ,	0 9 0 -2 -2 0 0 -2
lll=monday week , & d:ahead	0 9 0 -2 -2 0 0 -2
lll=no agreement by	0 0 0 -2 0 0 0 9
lll=no agreement by & d:ahead	0 0 0 -2 0 0 0 9
lll=on <day-ahead> ,	-1 0 0 -13 1 0 0 11
lll=on <day-ahead> , & d:ahead	-1 0 0 -13 1 0 0 11
lll=on friday ,	1 -13 8 4 6 0 0 -8
lll=on friday , & d:ahead	1 -13 8 4 6 0 0 -8
lll=on or after	0 2 0 5 0 0 0 -10
lll=on or after & d:ahead	0 2 0 5 0 0 0 -10
lll=on tuesday ,	0 0 0 -8 0 0 0 10
lll=on tuesday , & d:ahead	0 0 0 -8 0 0 0 10
lll=on wednesday ,	0 -9 0 11 0 0 0 0
lll=on wednesday , & d:ahead	0 -9 0 9 0 0 0 0
lll=one end on	0 0 0 -12 8 0 0 1
lll=one end on & d:ahead	0 0 0 -12 8 0 0 1
lll=pause end on	0 13 0 -4 0 0 0 -9
lll=pause end on & d:ahead	0 13 0 -4 0 0 0 -9
lll=pay <level> from & d:ahead	0 9 0 -8 0 0 0 0
lll=pay <level> until	0 13 0 -7 0 0 0 -6
lll=pay <level> until & d:ahead	0 13 0 -7 0 0 0 -6
lll=run out on	0 8 0 -8 -5 0 0 5
lll=run out on & d:ahead	0 8 0 -8 -5 0 0 5
lll=stay suspend until	0 -5 0 9 0 0 0 -1
lll=stay suspend until & d:ahead	0 -5 0 9 0 0 0 -1
lll=surcharge end on	0 10 0 -5 0 0 0 0
lll=surcharge end on & d:ahead	0 10 0 -5 0 0 0 0
lll=suspension end on	0 8 0 13 0 0 0 -20
lll=suspension end on & d:ahead	0 8 0 13 0 0 0 -20
lll=that begin on	0 -10 0 12 0 0 0 0
lll=that begin on & d:ahead	0 -10 0 12 0 0 0 0
lll=that expire on	0 0 0 -11 0 0 0 12
lll=that expire on & d:ahead	0 0 0 -11 0 0 0 12
lll=that is until	0 2 0 -10 -2 0 0 8
lll=that is until & d:ahead	0 2 0 -10 -2 0 0 8
lll=the paper on	0 0 0 9 -6 0 0 0
lll=the paper on & d:ahead	0 0 0 9 -6 0 0 0
lll=the tariff on	0 7 0 -15 9 0 0 0
lll=the tariff on & d:ahead	0 7 0 -15 9 0 0 0
lll=the truce end	0 0 0 -9 0 0 0 9
lll=to <level> on	0 17 0 -17 6 0 0 -1
lll=to <level> on & d:ahead	0 17 0 -18 6 0 0 0
lll=to <number> on	0 10 0 -4 -2 0 0 -4
lll=to <number> on & d:ahead	0 10 0 -4 -2 0 0 -4
lll=to close on	0 0 0 -7 -1 13 0 -1
lll=to close on & d:ahead	0 0 0 -7 -1 13 0 -1
lll=to end on	0 -10 -6 0 2 0 0 7
lll=to end on & d:ahead	0 -10 -6 0 2 0 0 7
lll=to expire on	0 -10 1 0 0 0 0 5
lll=to expire on & d:ahead	0 -10 1 0 0 0 0 5
lll=to last until	0 0 0 12 -1 0 0 -8
lll=to last until & d:ahead	0 0 0 9 -1 0 0 -4
lll=truce , until	8 0 0 3 0 0 0 -12
lll=truce , until & d:ahead	8 0 0 3 0 0 0 -12
lll=what change on	0 -9 9 6 -2 0 0 -5
lll=what change on & d:ahead	0 -9 9 6 -2 0 0 -5
lll=which end on	0 18 0 -11 3 0 0 -9
lll=which end on & d:ahead	0 18 0 -11 3 0 0 -9
lll=which run to	0 0 0 -8 0 0 0 9
lll=which run to & d:ahead	0 0 0 -8 0 0 0 9
lll=will end on	0 13 0 -8 0 0 0 -6
lll=will end on & d:ahead	0 13 0 -8 0 0 0 -6
lll=will vote on	0 0 0 13 -12 0 0 0
lll=will vote on & d:ahead	0 0 0 13 -12 0 0 0
lll=with <level> from	0 13 0 -12 0 0 0 0
lll=with <level> from & d:ahead	0 13 0 -12 0 0 0 0
lll=with effect from	0 -5 0 9 -1 0 0 0
lll=would end on	0 11 0 -20 0 0 0 9
lll=would end on & d:ahead	0 11 0 -20 0 0 0 9
lll=would start on	0 11 0 -9 0 0 0 0
lll=would start on & d:ahead	0 11 0 -9 0 0 0 0
lr='s .	0 6 0 1 -3 3 0 -12
lr='s . & d:ahead	0 6 0 1 -3 3 0 -12
lr=( )	0 -6 0 15 -5 0 0 -5
lr=, ,	0 6 -8 7 -14 3 0 -5
lr=, , & d:ahead	0 13 -7 6 -11 3 0 -17
lr=, , & d:today	0 -14 0 0 -1 0 0 15
lr=, -	0 -2 0 8 0 0 0 -1
lr=, - & d:today	0 -2 0 8 0 0 0 -1
lr=, :	0 0 0 6 4 0 0 -14
lr=, : & d:ahead	0 0 0 5 5 0 0 -13
lr=, <end>	-11 0 1 2 0 -5 1 1
lr=, <end> & d:ahead	-8 -10 3 10 1 -2 2 -2
lr=, —	0 0 0 3 5 0 0 -11
lr=, — & d:today	0 0 0 3 5 0 0 -11
lr=: ,	0 13 0 -3 -17 0 0 3
lr=: , & d:ahead	0 13 0 9 -16 0 0 -11
lr=: .	0 -14 0 -11 2 9 0 10
lr=: . & d:ahead	0 -13 0 -13 3 9 0 11
lr=: the	0 10 0 -4 0 0 5 -10
lr=<begin> ,	0 -21 8 23 -10 0 0 -9
lr=<begin> , & d:ahead	-4 -25 8 29 -22 0 0 0
lr=<begin> .	7 9 -4 -16 3 5 -1 2
lr=<begin> . & d:ahead	7 13 -4 -17 5 5 -1 0
lr=<begin> <end>	0 -5 -2 -1 -3 8 10 0
lr=<begin> <end> & d:ahead	0 -23 0 -4 6 9 11 0
lr=<begin> <end> & d:today	0 10 0 1 -26 0 0 0
lr=<begin> <number>	0 6 0 -14 15 0 0 -6
lr=<begin> <number> & d:ahead	0 7 0 -16 15 0 0 -5
lr=<begin> at	0 -8 0 -12 12 0 0 7
lr=<begin> is	6 -8 0 -12 -1 2 4 4
lr=<begin> is & d:ahead	6 -7 0 -13 -1 2 5 5
lr=<begin> it	0 2 0 13 -2 0 0 -15
lr=<begin> it & d:ahead	0 3 0 9 0 0 0 -12
lr=<begin> of	0 -11 0 4 4 0 0 0
lr=<begin> of & d:ahead	0 -11 0 4 4 0 0 0
lr=<begin> the & d:today	0 0 0 -8 10 0 0 0
lr=<level> ,	0 -7 0 12 0 0 0 -3
lr=<level> , & d:today	0 -6 0 10 0 0 0 -2
lr=<level> .	0 6 0 2 0 0 0 -10
lr=<name> <end>	0 -3 0 13 0 0 0 -8
lr=<number> ,	0 -2 0 -1 9 0 0 -3
lr=<number> , & d:ahead	0 -2 0 -5 10 0 0 0
lr=<number> .	0 9 0 -11 -5 0 0 7
lr=<number> . & d:ahead	0 6 0 -11 -4 0 0 10
lr=<seat> .	0 -4 0 18 -7 0 0 -3
lr=<seat> . & d:ahead	0 -4 0 17 -7 0 0 -2
lr=a ,	0 -7 0 8 0 0 0 0
lr=a , & d:ahead	0 -7 0 8 0 0 0 0
lr=a .	0 -3 0 9 0 0 0 -3
lr=a . & d:ahead	0 -3 0 8 0 0 0 -3
lr=after <end>	0 -2 0 6 8 0 0 -11
lr=after <end> & d:ahead	0 -2 0 6 8 0 0 -11
lr=after ?	0 -6 0 -3 0 0 0 10
lr=after ? & d:ahead	0 -6 0 -3 0 0 0 10
lr=and ,	0 -9 0 0 9 0 0 -1
lr=and , & d:ahead	0 -9 0 0 9 0 0 -1
lr=as .	0 -4 0 -6 0 0 0 10
lr=before ,	-1 16 -2 -16 0 0 2 0
lr=before , & d:ahead	-1 16 -2 -16 0 0 2 0
lr=before <end>	0 -8 -6 -3 8 0 -1 9
lr=before <end> & d:ahead	0 -8 -6 -3 8 0 -1 9
lr=before are & d:ahead	0 -3 4 9 -7 0 0 0
lr=by ,	0 1 0 -13 8 0 0 3
lr=by , & d:ahead	0 1 0 -13 8 0 0 3
lr=by .	-8 -9 5 10 -10 -5 14 -6
lr=by . & d:ahead	-8 -9 5 10 -9 -5 14 -6
lr=by <end>	4 0 0 -3 1 0 8 -13
lr=by <end> & d:ahead	4 0 0 -3 1 0 8 -13
lr=by the	0 0 0 3 4 0 3 -12
lr=by the & d:ahead	0 0 0 2 5 0 3 -12
lr=due .	0 5 0 -11 9 0 0 -4
lr=effect .	0 10 0 -9 0 0 0 0
lr=end .	0 3 0 9 -3 0 0 -8
lr=end . & d:ahead	0 -5 0 16 -3 0 0 -9
lr=end . & d:today	0 9 0 -4 0 0 0 0
lr=end <end>	0 0 0 -12 0 0 0 13
lr=end <end> & d:ahead	0 0 0 -12 0 0 0 13
lr=for .	0 12 0 -16 14 0 0 -10
lr=for . & d:ahead	0 7 0 -14 15 0 0 -6
lr=friday <end> & d:today	0 -6 0 17 0 0 0 -7
lr=from ,	3 -7 -6 8 0 2 -1 -2
lr=from , & d:ahead	4 -8 -6 9 0 2 -1 -2
lr=from .	10 0 -6 -2 4 0 0 0
lr=from ;	0 12 0 -8 0 0 0 -4
lr=from ; & d:ahead	0 13 0 -9 0 0 0 -4
lr=from <end>	-4 -1 -6 15 0 0 -1 -18
lr=from <end> & d:ahead	-4 -1 -6 14 0 0 -1 -18
lr=from <name>	0 7 0 -3 0 0 0 -3
lr=from <name> & d:ahead	0 7 0 -3 0 0 0 -3
lr=from a	2 -17 0 16 0 0 0 0
lr=from a & d:ahead	2 -17 0 16 0 0 0 0
lr=from and	0 -7 0 11 0 0 0 0
lr=from and & d:ahead	0 -6 0 10 0 0 0 0
lr=from for	0 12 0 -5 -3 0 0 0
lr=from for & d:ahead	0 12 0 -5 -3 0 0 0
lr=from is	0 -7 0 10 0 0 0 0
lr=from is & d:ahead	0 -7 0 10 0 0 0 0
lr=from it	-2 -3 0 12 0 0 0 -9
lr=from it & d:ahead	-2 -3 0 11 0 0 0 -9
lr=from our & d:ahead	0 -8 0 9 0 0 0 0
lr=from the	0 -3 0 13 -6 0 0 0
lr=from the & d:ahead	0 -3 0 13 -6 0 0 0
lr=from to	0 -2 0 -2 -6 0 0 15
lr=from to & d:ahead	0 -2 0 -3 -6 0 0 15
lr=from unless	-1 -12 0 1 0 0 0 12
lr=from unless & d:ahead	-1 -12 0 1 0 0 0 12
lr=is .	0 13 0 -6 -2 0 0 -3
lr=is . & d:ahead	0 14 0 -8 -2 0 0 -1
lr=meet .	0 0 0 -16 8 0 0 10
lr=meet . & d:ahead	0 0 0 -16 8 0 0 11
lr=midnight ,	0 0 0 -8 0 0 0 10
lr=of :	0 -5 0 -3 10 0 0 0
lr=of : & d:ahead	0 -5 0 -3 10 0 0 0
lr=of <end>	0 11 0 4 -13 0 0 -12
lr=of <end> & d:ahead	0 14 0 1 -12 0 0 -11
lr=of it	0 -9 0 10 0 0 0 0
lr=of it & d:ahead	0 -9 0 9 0 0 0 0
lr=on ,	-1 0 -4 5 2 -3 -11 0
lr=on , & d:ahead	-1 2 -4 5 3 -3 -11 -3
lr=on , & d:today	0 -10 0 0 0 0 0 7
lr=on .	-3 0 3 -10 6 0 0 4
lr=on . & d:ahead	-3 0 3 -11 3 0 0 7
lr=on . & d:today	0 2 0 -3 10 0 0 -7
lr=on <end>	3 3 0 6 3 2 -10 -15
lr=on <end> & d:ahead	3 3 0 5 3 2 -10 -15
lr=on <name>	0 -13 -1 13 -1 0 0 4
lr=on <name> & d:ahead	0 -13 -1 13 -1 0 0 4
lr=on <person>	0 -10 0 13 0 0 0 -3
lr=on <person> & d:ahead	0 -10 0 13 0 0 0 -3
lr=on <seat>	0 -5 0 11 0 0 0 0
lr=on <seat> & d:ahead	0 -5 0 11 0 0 0 0
lr=on ?	7 9 0 -18 5 0 0 3
lr=on ? & d:ahead	7 9 0 -18 5 0 0 3
lr=on and	-1 9 10 -9 0 0 0 -2
lr=on and & d:ahead	-1 6 10 -6 0 0 0 -2
lr=on by	0 0 0 13 -6 0 0 -1
lr=on by & d:ahead	0 0 0 12 -6 0 0 -1
lr=on is	0 -4 0 12 -3 0 0 -4
lr=on is & d:ahead	0 -4 0 12 -3 0 0 -4
lr=on it	0 6 0 -18 0 0 0 13
lr=on it & d:ahead	0 6 0 -17 0 0 0 11
lr=on next	0 0 0 -11 -1 0 0 13
lr=on next & d:ahead	0 0 0 -11 -1 0 0 13
lr=on to	0 -14 0 19 0 0 0 -4
lr=on to & d:ahead	0 -13 0 15 0 0 0 -3
lr=on unless	4 3 5 -6 6 0 0 -11
lr=on unless & d:ahead	4 3 5 -6 6 0 0 -11
lr=out .	0 7 0 -11 0 0 0 6
lr=out . & d:ahead	0 0 0 -6 0 0 0 9
lr=since ,	0 -9 0 5 0 0 0 0
lr=since , & d:ahead	0 -9 0 5 0 0 0 0
lr=since <end>	0 -4 0 11 0 0 0 -1
lr=since <end> & d:ahead	0 -4 0 11 0 0 0 -1
lr=sit .	0 0 0 -7 8 0 0 0
lr=sit . & d:ahead	0 0 0 -7 8 0 0 0
lr=so .	0 12 0 -9 -1 0 0 0
lr=start . & d:ahead	-3 10 0 -8 2 0 0 0
lr=telephone .	0 0 0 -10 0 0 0 12
lr=than .	0 4 0 -9 7 0 0 -1
lr=than . & d:ahead	0 4 0 -11 7 0 0 0
lr=the .	-7 -6 0 12 -3 0 0 1
lr=the . & d:ahead	-7 -6 0 12 -3 0 0 1
lr=the ?	0 -13 0 20 -3 0 0 -6
lr=the ? & d:ahead	0 -13 0 20 -3 0 0 -6
lr=the and	0 3 0 -8 6 0 0 0
lr=the and & d:ahead	0 3 0 -8 6 0 0 0
lr=the it	0 3 0 -9 0 0 0 5
lr=the it & d:ahead	0 3 0 -9 0 0 0 5
lr=the to	0 8 0 0 -2 0 0 -6
lr=the to & d:ahead	0 8 0 0 -2 0 0 -6
lr=through ,	0 -6 1 13 -5 0 0 -4
lr=through , & d:ahead	0 -6 1 13 -5 0 0 -4
lr=through <end>	0 0 0 -9 0 0 0 8
lr=through <end> & d:ahead	0 0 0 -9 0 0 0 8
lr=to ,	0 -1 4 -10 9 -3 0 5
lr=to , & d:ahead	0 -1 4 -10 9 -3 0 5
lr=to .	0 -3 9 -11 -6 7 0 0
lr=to . & d:ahead	0 -3 9 -8 -6 7 0 -1
lr=until ,	-4 0 0 -4 -9 2 0 8
lr=until , & d:ahead	-4 0 0 -2 -9 2 0 5
lr=until .	11 5 1 -11 0 -6 -14 0
lr=until . & d:ahead	11 5 1 -13 0 -6 -14 1
lr=until :	3 -7 0 17 0 0 0 -12
lr=until : & d:ahead	3 -7 0 17 0 0 0 -12
lr=until from	0 0 0 9 0 0 0 -4
lr=until next	0 0 0 -6 0 0 0 11
lr=until next & d:ahead	0 0 0 -13 0 0 0 17
lr=until of	0 8 0 -14 0 0 0 7
lr=until of & d:ahead	0 8 0 -14 0 0 0 7
lr=until to	-2 -2 0 1 12 1 3 -17
lr=until to & d:ahead	-2 -2 0 1 12 1 3 -17
lr=until under	0 -4 0 -1 0 0 0 10
lr=until under & d:ahead	0 -4 0 -1 0 0 0 10
nc2=agree	-2 13 -1 -6 -3 3 -1 0
nc2=bear	-5 12 -3 -7 -10 0 -7 6
nc2=begin	-3 -9 11 -3 3 0 0 3
nc2=deny	0 -5 0 9 -2 0 0 0
nc2=down	-2 0 9 0 0 0 -8 -1
nc2=end	-5 2 -10 21 -18 2 -2 -10
nc2=impose	1 3 -15 -2 3 -9 1 2
nc2=return	0 -4 0 18 -2 0 -6 -5
nc2=say	18 0 4 -11 -5 -3 0 0
nc2=suspend	-1 -10 0 11 -12 0 0 5
nc2=target	1 0 0 -7 7 3 -6 2
nc2=up	-1 -10 1 -6 -8 0 3 19
nct2=agree modal-passive	0 9 0 -9 0 0 0 0
nct2=agree present	0 4 0 -13 -2 0 0 11
nct2=bear gerund	0 25 0 -20 -1 0 0 -6
nct2=bear participle-passive	0 -6 0 11 0 0 0 -3
nct2=bear past	0 -3 0 12 1 0 0 -12
nct2=bear present	-1 0 0 -7 -9 1 -3 15
nct2=begin modal	0 9 0 4 -1 1 -7 -8
nct2=begin participle-passive	0 -7 0 9 0 0 0 0
nct2=begin present	0 -7 7 -12 9 0 2 4
nct2=down present	0 -10 11 -4 2 0 -5 7
nct2=end modal	0 0 0 -7 -3 0 0 13
nct2=end past	0 0 -8 18 0 0 0 -8
nct2=end present	-2 9 0 8 -8 0 -1 -8
nct2=impose future	0 -3 0 -11 19 0 4 -3
nct2=impose future-passive	0 -8 -2 14 -7 0 0 5
nct2=impose modal	-3 -6 0 12 -2 0 4 -6
nct2=impose participle-passive	0 10 0 -5 -6 0 2 0
nct2=impose past	7 3 0 -21 1 0 -3 14
nct2=impose perfect-passive	0 0 0 -8 -3 0 0 13
nct2=impose present	4 5 -4 5 -2 -1 0 -13
nct2=propose past	0 -1 0 1 9 0 0 -14
nct2=propose present	0 13 0 -16 -6 0 0 10
nct2=return future	0 0 0 -4 0 0 -2 9
nct2=return present	0 -6 0 24 -9 0 -1 -10
nct2=say gerund	0 0 0 -9 9 0 0 0
nct2=say modal	0 0 0 -5 9 0 0 0
nct2=say past	9 3 7 -11 -11 0 1 5
nct2=say present	9 -1 0 10 -15 0 -6 -1
nct2=stay future	0 12 -3 8 -13 0 0 -6
nct2=stay future-passive	0 0 0 -9 0 0 0 12
nct2=stay modal	0 -24 0 5 17 0 -1 -3
nct2=stay modal-passive	0 0 0 8 0 0 0 -7
nct2=stay participle-passive	0 10 0 0 0 0 0 -10
nct2=stay past	0 -22 0 20 -6 0 0 4
nct2=suspend past	0 10 0 -10 0 0 0 1
nct2=suspend present	0 -21 3 14 -8 0 0 1
nct2=up future	0 1 0 -11 0 0 0 7
nct2=up past	0 -10 7 9 0 0 0 -5
nct2=up perfect	0 -11 0 8 0 0 0 1
nct2=up present	0 1 -3 -7 -9 0 3 13
next="	-4 0 0 19 -10 0 0 -10
next=(	-2 -1 0 -1 1 0 0 7
next=)	0 9 0 -8 10 0 0 -3
next=,	9 6 9 -15 4 -4 -2 5
next=-	0 -8 0 6 0 0 0 3
next=:	0 -3 -10 0 1 -11 0 10
next=;	-5 -2 -2 22 -7 -1 -15 -6
next=and	-4 -5 4 5 14 0 -1 -8
next=as	0 2 0 6 0 0 0 -8
next=that	0 -5 9 0 -6 -2 -5 10
next=unless	0 6 1 -9 5 0 0 0
next=until	0 -9 0 2 0 0 0 6
next=which	10 -9 0 -8 -1 12 0 0
next=—	-5 5 -3 30 -9 -6 -4 -29
nhas-future	0 -15 -10 4 -1 -1 -3 23
nhas-gerund	0 20 0 -18 0 0 0 0
nhas-infinitive	0 4 0 0 0 11 -3 -9
nhas-modal	-10 -9 5 7 16 4 -7 -16
nhas-participle	-3 16 -2 6 -14 0 1 -14
nhas-past	5 -3 2 2 -14 -5 2 2
nhas-perfect	2 -11 -6 10 -14 10 1 0
nt2=future	-2 6 -6 -7 1 0 -1 7
nt2=future-not	0 -7 0 10 0 0 0 0
nt2=future-passive	2 -20 -3 1 -4 0 -1 21
nt2=gerund	0 22 0 -20 3 0 0 -2
nt2=modal	-6 -19 -4 6 14 2 -4 0
nt2=modal-passive	0 6 0 2 5 1 0 -16
nt2=modal-passive-not	0 4 9 -7 0 0 0 -9
nt2=participle-passive	-2 16 -1 5 -12 0 1 -14
nt2=past	6 -8 3 4 -12 -5 0 6
nt2=past-passive	0 -16 0 25 0 0 5 -19
nt2=past-passive-not	0 9 0 -12 0 0 0 4
nt2=perfect	3 -18 0 8 -6 11 3 0
nt2=perfect-not	0 0 0 12 0 0 0 -9
nt2=perfect-passive	0 10 -4 -12 -6 0 0 12
nt2=present	4 11 7 -7 -8 -10 0 -4
nt2=present-not	0 9 0 -9 0 0 0 0
nt2=present-passive	-4 -4 -9 1 0 7 -1 10
nt2=present-passive-not	0 -15 0 0 13 0 0 3
nv0-none	-2 4 2 7 -4 -6 -14 -1
nv1-none	-2 4 2 7 -4 -6 -14 -1
nv2-none	0 7 7 2 1 -10 -20 -10
nv2=announce	9 3 0 -11 0 0 0 0
nv2=answer	0 -12 0 3 0 0 0 7
nv2=apply	0 0 0 -2 -1 0 0 10
nv2=ask	0 -6 0 4 10 0 0 -14
nv2=be	-7 -13 -7 9 14 -3 0 -4
nv2=bear	0 -7 0 13 0 0 0 -6
nv2=bring	0 8 0 1 0 0 0 -11
nv2=carry	0 0 0 -9 0 0 0 12
nv2=charge	0 -13 0 0 8 0 0 11
nv2=come	0 -13 11 4 4 0 -2 -1
nv2=double	0 -9 0 14 0 0 0 -4
nv2=end	0 0 -8 25 -10 0 0 -12
nv2=enter	0 1 0 13 -4 0 0 -12
nv2=expect	0 -4 0 -1 -1 0 -7 15
nv2=expire	0 0 0 -5 -2 0 0 10
nv2=extend	0 -14 -5 2 4 0 0 8
nv2=get	0 11 0 -9 0 0 0 -2
nv2=go	0 3 3 -12 -4 0 0 12
nv2=have	0 16 -1 0 -8 0 11 -14
nv2=hold	0 -10 0 14 0 0 0 -1
nv2=hope	0 0 0 -8 7 0 0 2
nv2=impose	0 -11 0 0 0 0 4 2
nv2=let	0 8 0 2 0 0 0 -10
nv2=make	1 9 0 -4 0 0 0 -4
nv2=other	-4 -5 6 2 1 14 3 -17
nv2=pay	0 -3 0 0 -3 0 0 11
nv2=plan	0 11 0 0 0 0 0 -9
nv2=raise	0 -2 0 2 0 0 7 -8
nv2=receive	0 12 0 -11 0 0 0 0
nv2=replace	0 7 0 5 0 0 0 -12
nv2=report	0 0 0 -8 9 0 0 0
nv2=resume	0 -2 0 12 0 0 -1 -7
nv2=return	0 -4 0 10 -1 0 -3 -1
nv2=rule	0 -5 0 9 -2 0 0 0
nv2=run	0 6 1 -15 -3 0 0 5
nv2=say	7 -2 9 -6 0 -5 1 0
nv2=set	0 11 0 -10 0 0 0 0
nv2=sign	0 11 0 0 -2 0 0 -9
nv2=stand	0 10 0 -8 0 0 0 0
nv2=stay	0 -11 1 10 -8 0 0 1
nv2=tell	0 8 -3 5 -10 2 0 -11
nv2=threaten	0 10 0 1 -8 0 -4 0
nvt2=agree perfect	0 -9 0 10 0 0 0 0
nvt2=agree present	0 3 0 -22 1 0 0 13
nvt2=announce past	9 3 0 -11 0 0 0 0
nvt2=ask past	0 -2 0 1 8 0 0 -11
nvt2=be future	0 14 0 2 -13 0 0 -7
nvt2=be modal	0 -20 0 2 18 0 -1 -4
nvt2=be past	0 -21 0 15 -6 0 0 7
nvt2=be present	-5 3 -3 -4 11 -1 2 -5
nvt2=begin present	0 2 0 1 5 0 0 -12
nvt2=come present	0 -16 12 0 4 0 -2 1
nvt2=confirm past	0 -7 0 10 0 0 0 0
nvt2=end modal	0 0 0 -8 -2 0 0 13
nvt2=end present	0 -1 0 19 -5 0 0 -12
nvt2=enter present	0 -5 0 14 -1 0 0 -6
nvt2=expect present	0 0 0 -4 -1 0 -7 14
nvt2=extend modal	0 -3 0 0 10 0 0 -4
nvt2=extend present	0 -6 0 6 0 0 0 1
nvt2=go modal	0 14 0 -2 0 0 -7 -5
nvt2=go past	0 -10 7 6 0 0 0 -3
nvt2=go present	0 0 -2 -14 -6 0 3 18
nvt2=have present	0 15 -1 -1 -7 0 11 -11
nvt2=hope present	0 0 0 -10 8 0 0 2
nvt2=leave modal	0 -6 0 9 -3 1 0 0
nvt2=make participle	0 10 0 0 0 0 0 -9
nvt2=other modal	0 1 10 1 -2 0 0 -12
nvt2=other past	0 -1 0 6 0 0 5 -11
nvt2=other perfect	0 17 -4 0 -3 7 0 -17
nvt2=other present	-2 -17 1 -7 9 8 0 7
nvt2=pay past	0 -2 0 9 0 0 0 -5
nvt2=pay present	0 -15 0 0 -2 0 0 22
nvt2=return present	0 -3 0 16 -8 0 0 -5
nvt2=run present	0 8 1 -19 -2 0 0 6
nvt2=say past	-7 -4 10 0 -8 -3 4 7
nvt2=say present	7 8 0 2 -8 0 -2 -8
nvt2=set present	0 11 0 -10 0 0 0 0
nvt2=stand present	0 13 0 -12 0 0 0 0
nvt2=stay present	0 -14 3 10 -8 0 0 0
nvt2=tell past	0 10 -3 0 -9 2 0 -7
o:act=agree	0 -1 0 0 -10 0 14 -3
o:act=announce	-6 -2 0 10 -2 0 0 2
o:act=ask	0 -3 0 0 9 0 0 -6
o:act=begin	6 4 -9 6 -9 -2 -9 -4
o:act=buy	0 0 0 13 -2 0 0 -2
o:act=call	0 0 0 12 -3 0 0 -10
o:act=collect	0 0 0 -11 6 0 0 7
o:act=conclude	0 -9 0 -3 -3 0 11 3
o:act=confirm	0 -11 0 2 0 0 -3 6
o:act=debate	0 0 0 -18 19 0 0 0
o:act=declare	0 10 0 2 -2 0 0 -9
o:act=discuss	0 -5 0 8 -14 0 0 9
o:act=end	3 -2 -6 12 -8 -10 -5 -2
o:act=extend	-4 -15 5 7 -10 3 -1 0
o:act=hang	0 -11 0 14 0 0 0 -1
o:act=introduce	5 -15 0 7 0 0 0 0
o:act=jump	0 -10 0 -6 11 0 0 4
o:act=know	0 -2 0 9 0 0 0 0
o:act=land	0 14 0 -4 -7 0 0 0
o:act=leave	0 -3 -2 0 0 0 -3 11
o:act=levy	0 13 0 -4 -2 0 0 -3
o:act=look	0 -9 0 -5 8 0 2 2
o:act=no verb	-7 1 0 4 4 -12 -16 3
o:act=number	0 6 0 -10 0 0 0 3
o:act=other	-2 -4 6 2 0 0 -18 5
o:act=pay	-5 -4 -5 16 -1 -4 -4 -2
o:act=put	8 12 -4 -1 -14 9 -10 -11
o:act=ready	0 -2 0 -10 -8 0 8 11
o:act=report	0 -10 0 0 12 0 -3 -2
o:act=review	0 0 0 11 -5 0 0 -1
o:act=run	-1 -11 2 0 -1 3 -1 6
o:act=sell	0 0 0 0 -9 11 0 -4
o:act=set	0 -13 0 16 0 5 0 -18
o:act=sign	-1 1 2 4 0 -4 -12 0
o:act=sit	0 -7 0 15 1 0 0 -19
o:act=tax	0 11 0 -12 0 0 0 0
o:act=think	0 0 0 9 -6 0 0 0
o:act=want	0 -1 0 3 0 0 9 -7
o:act=write	0 -17 6 1 0 0 0 3
o:agree the ahead	0 -1 0 -8 0 0 12 0
o:announce on ahead	-12 -15 0 18 0 0 0 4
o:approve before ahead	0 0 0 -14 15 0 0 0
o:approve by ahead	0 5 0 6 -15 0 0 3
o:approve on ahead	0 -4 0 19 -8 0 0 -2
o:ask by ahead	0 -1 0 15 -11 0 0 0
o:ask on ahead	0 1 0 -13 14 0 0 -2
o:be  ahead	4 0 0 -12 -4 1 3 3
o:be after ahead	0 8 0 -12 0 0 0 2
o:be back ahead	0 12 0 -3 0 0 0 -8
o:be by ahead	-1 -14 -2 13 11 -3 -2 -12
o:be for ahead	0 0 0 -14 8 0 0 6
o:be is ahead	-1 1 0 3 -16 0 3 0
o:be on ahead	-8 11 -10 -28 15 11 -4 11
o:be the ahead	0 12 -1 10 -5 0 0 -17
o:be until ahead	6 5 5 17 -31 -3 4 -14
o:begin  ahead	0 14 0 -7 -10 0 0 3
o:begin before ahead	0 -5 0 -6 5 0 0 9
o:begin by ahead	0 29 -1 -15 -3 0 5 -16
o:begin from today	0 -8 0 9 0 0 0 0
o:begin the ahead	0 -11 0 9 -2 0 -3 4
o:begin to ahead	0 -1 0 -6 -4 0 0 15
o:begin until ahead	0 -14 6 -6 14 0 0 -1
o:buy the ahead	0 0 0 10 0 0 0 -1
o:carried=controls	31 0 0 3 -11 -7 -8 -24
o:carried=controls far	30 -3 14 -25 5 -4 -9 -3
o:carried=deal	-9 8 -4 4 -19 3 -5 4
o:carried=deal far	-20 1 -21 11 -6 9 5 -1
o:carried=duties	-21 12 -16 18 -34 -21 -20 9
o:carried=duties far	-15 12 12 13 -15 -22 -8 -9
o:carried=exclusions	-3 -31 23 2 19 0 0 -10
o:carried=exclusions far	14 -10 20 -7 -1 0 -1 -12
o:carried=fees	-9 -7 3 12 14 0 0 -21
o:carried=fees far	-1 -25 0 0 18 -2 6 5
o:carried=longer	0 -11 4 1 1 -7 -1 3
o:carried=longer far	0 -31 1 5 2 -11 -3 19
o:carried=meeting	-21 -6 -14 -3 0 8 16 3
o:carried=meeting far	-23 -8 -21 17 -3 0 0 1
o:carried=none	-11 0 -21 12 5 -23 0 -1
o:carried=procedure	-2 8 -12 -7 17 0 -8 -12
o:carried=procedure far	-8 4 0 -5 12 6 -4 -9
o:carried=sale	-4 -12 0 0 -17 33 0 -10
o:carried=sale far	-1 7 0 -3 2 3 2 -15
o:carried=truce	5 -10 -21 5 2 -16 4 4
o:carried=truce far	-3 1 -12 11 -18 -15 -7 7
o:charge until ahead	0 -12 0 12 0 0 0 0
o:clear by ahead	0 0 0 -7 -5 0 0 11
o:clear on ahead	0 -13 0 14 0 0 0 0
o:collect from ahead	0 1 0 -16 3 0 0 9
o:conclude on ahead	0 -7 0 11 0 0 0 0
o:confirm on ahead	0 -1 0 13 -4 0 0 -1
o:continue on ahead	0 -4 0 12 0 0 0 0
o:cut on ahead	0 -6 0 10 0 0 0 0
o:debate on ahead	0 0 0 -18 19 0 0 0
o:discuss on ahead	0 -1 0 18 -11 0 0 -1
o:double on ahead	0 5 0 -11 0 0 0 4
o:end  ahead	0 -4 5 8 4 0 0 -14
o:end before ahead	0 -3 0 13 -2 0 0 -4
o:end by ahead	11 0 -2 -7 0 0 4 -9
o:end ends today	0 0 0 11 0 0 0 -11
o:end from ahead	0 -5 0 11 -2 0 0 0
o:end on ahead	0 11 -7 -1 -7 -5 -7 2
o:end on today	0 0 0 -10 0 0 0 11
o:expect the ahead	0 -3 0 18 -16 0 -4 3
o:extend from ahead	0 -3 0 -5 0 0 0 11
o:extend until ahead	0 -2 0 9 0 0 0 -5
o:fall on ahead	0 7 0 -13 -5 0 0 10
o:have from ahead	0 10 0 -7 0 0 0 -1
o:have on ahead	0 -16 4 0 5 0 0 0
o:have the ahead	0 0 0 -20 13 0 9 1
o:introduce on ahead	5 -11 0 7 0 0 0 -2
o:keep on ahead	0 -1 0 -16 6 0 0 12
o:leads=10% on	0 16 0 -10 0 0 0 -5
o:leads=10% until	0 17 0 -6 0 0 0 -10
o:leads=12% from	0 17 0 -17 0 0 0 0
o:leads=12% on	0 -9 0 3 0 0 0 6
o:leads=20% on	0 0 0 -14 0 0 0 14
o:leads=2027 to	0 -3 0 12 0 0 0 -8
o:leads=2030 to	0 -1 0 -4 0 0 0 9
o:leads=25% from	0 9 0 -5 0 0 0 0
o:leads=30% on	0 21 0 -19 0 0 0 0
o:leads=50% from	0 27 0 -25 0 0 0 0
o:leads=after	0 -3 0 13 -5 0 0 -3
o:leads=again from	1 -9 0 0 -1 0 0 12
o:leads=agreement by	0 -6 0 -2 -2 0 0 10
o:leads=and	0 -4 0 11 0 0 0 -5
o:leads=and from	0 11 0 -4 0 0 0 -7
o:leads=and on	0 19 0 -14 0 0 0 -3
o:leads=and the	0 -4 0 -3 0 0 0 9
o:leads=answer by	0 -4 0 -11 0 0 12 0
o:leads=april to	0 0 0 15 0 0 0 -14
o:leads=arrive by	0 5 -1 -12 11 0 -4 -1
o:leads=as from	0 -14 0 7 5 0 0 0
o:leads=as of	6 13 0 -8 -5 0 0 -6
o:leads=at the	0 7 0 10 1 0 0 -18
o:leads=back to	0 -7 0 15 0 5 0 -17
o:leads=before the	0 -2 0 13 -4 0 -3 -2
o:leads=began on	0 -20 0 15 0 0 0 3
o:leads=begin on	0 3 0 -7 10 0 0 -5
o:leads=beginning on	0 10 0 -3 0 0 0 -9
o:leads=busan on	0 0 0 10 0 0 0 -7
o:leads=by	0 0 0 -4 10 0 3 -9
o:leads=by telephone	0 0 0 -8 0 0 0 11
o:leads=by the	0 -5 -2 3 5 -2 11 -19
o:leads=by wednesday,	0 8 0 -9 0 4 0 -2
o:leads=case on	0 0 0 -14 4 0 0 9
o:leads=cent on	0 -12 0 8 9 0 0 -7
o:leads=changes on	0 -10 9 8 -3 0 0 -6
o:leads=close on	0 -6 0 -1 0 13 0 -7
o:leads=closed on	0 0 0 0 -12 9 0 0
o:leads=come by	0 -5 0 9 0 0 -1 -1
o:leads=comes on	0 -8 0 10 0 0 0 0
o:leads=council on	0 0 0 11 -10 0 0 0
o:leads=date is	0 0 0 -9 0 0 0 11
o:leads=date:	0 0 0 13 -1 0 0 -8
o:leads=dates from	0 -6 0 14 0 0 0 -9
o:leads=days, from	0 -13 0 8 0 0 0 4
o:leads=days, to	0 12 0 -10 0 0 0 0
o:leads=days, until	-2 14 0 3 8 7 0 -24
o:leads=died on	0 0 0 7 0 0 0 -5
o:leads=dies on	0 2 0 -15 0 0 0 11
o:leads=due by	0 0 0 -7 15 0 -3 -2
o:leads=duties from	0 12 0 -11 0 0 0 0
o:leads=duty from	0 -12 0 14 0 0 0 0
o:leads=early as	0 0 0 -10 3 0 0 6
o:leads=effect from	0 -7 0 11 -1 0 0 0
o:leads=end on	-6 2 9 -10 -5 0 0 8
o:leads=ended on	0 -4 -4 38 -3 0 0 -29
o:leads=ends on	7 7 -8 -17 2 0 0 5
o:leads=entered before	0 -10 5 4 3 0 0 -1
o:leads=est on	0 -7 0 -2 0 0 0 11
o:leads=expire on	0 -19 11 -12 -2 0 0 18
o:leads=extended until	0 0 0 10 0 0 0 -8
o:leads=falls on	0 0 0 -10 -1 0 0 12
o:leads=follow on	0 13 0 0 -5 0 0 -7
o:leads=follows on	0 -5 0 -6 16 0 0 0
o:leads=force until	0 10 0 -16 2 0 0 0
o:leads=friday,	0 -1 0 0 10 0 0 -7
o:leads=from	2 -4 7 6 0 -2 -2 -15
o:leads=from the	12 10 0 -3 -6 0 0 -21
o:leads=from tomorrow,	0 -4 0 9 0 0 0 -2
o:leads=geneva on	0 -1 0 9 0 0 0 -2
o:leads=good until	0 -5 5 -16 -3 0 7 8
o:leads=gyeongju on	0 0 0 -10 10 0 0 0
o:leads=heard on	0 -11 0 0 11 0 0 -1
o:leads=hold until	0 0 0 6 -10 0 0 1
o:leads=holds until	0 -2 0 -13 5 0 0 10
o:leads=it on	0 -14 0 6 -2 0 0 5
o:leads=it to	0 0 0 16 0 0 0 -12
o:leads=it until	0 0 2 0 3 2 0 -9
o:leads=korea on	0 -3 0 15 0 0 0 -10
o:leads=lapse on	0 0 -4 -8 10 0 0 4
o:leads=lapsed on	0 -2 0 10 0 0 0 -6
o:leads=lapses on	0 -1 -1 -1 -9 0 0 10
o:leads=last until	0 1 0 18 -2 0 0 -16
o:leads=last week,	0 0 0 -1 11 0 0 -9
o:leads=lasts until	0 -6 0 -11 -3 0 0 20
o:leads=later than	0 2 0 -20 13 0 8 -3
o:leads=meeting on	0 0 0 12 -10 0 0 0
o:leads=meets on	0 0 0 -14 15 0 0 0
o:leads=minute of	0 8 0 -9 5 0 0 -1
o:leads=monday week,	0 9 0 -2 -2 0 0 -2
o:leads=months, to	0 -8 0 12 0 0 0 -5
o:leads=months, until	0 -10 0 -12 0 0 0 21
o:leads=more from	0 -7 0 9 0 0 0 0
o:leads=network on	0 0 0 -10 0 0 0 10
o:leads=no deal	0 -1 0 10 0 0 0 -6
o:leads=noon on	0 2 0 8 -3 0 0 -10
o:leads=on	0 0 0 -8 -3 0 -3 10
o:leads=on friday,	1 -13 8 4 6 0 0 -8
o:leads=on the	-2 6 8 -5 6 0 0 -8
o:leads=on tuesday,	-1 -1 0 -9 1 0 0 10
o:leads=on wednesday,	0 -9 0 11 0 0 0 0
o:leads=open on	0 2 0 -13 12 0 0 -1
o:leads=or after	0 2 0 5 0 0 0 -10
o:leads=out on	-2 5 0 -3 -8 0 0 4
o:leads=paper on	0 0 0 9 -6 0 0 0
o:leads=pay from	0 -17 0 14 1 0 0 0
o:leads=per cent	0 -18 0 -1 0 0 0 16
o:leads=percent on	0 14 0 -7 0 0 0 -9
o:leads=percent until	0 -14 0 -14 0 0 0 25
o:leads=planned for	0 9 0 3 -9 0 0 0
o:leads=points from	0 11 0 -8 0 0 0 -1
o:leads=post on	0 -2 0 -6 8 0 0 0
o:leads=published by	0 -1 0 -3 0 0 0 9
o:leads=published on	-1 -1 0 10 -2 0 0 -1
o:leads=return on	0 22 0 -25 -2 0 0 0
o:leads=returns on	1 -17 0 18 0 0 0 -4
o:leads=rule on	-3 0 0 -2 9 0 0 0
o:leads=run to	0 -1 5 -10 11 0 0 -7
o:leads=run until	0 0 0 -10 0 0 0 11
o:leads=runs until	-4 15 0 0 -8 0 0 -2
o:leads=ships on	0 -3 0 -6 11 0 0 0
o:leads=sign on	0 -8 0 11 0 0 0 0
o:leads=signed by	0 5 0 -5 12 0 -9 -7
o:leads=since the	0 -6 0 11 0 0 0 -3
o:leads=sits on	0 -3 0 -6 10 0 0 0
o:leads=so by	0 0 0 -9 0 0 3 3
o:leads=so on	0 0 0 -1 7 0 0 -10
o:leads=south korea,	0 0 0 -10 0 0 0 11
o:leads=start on	9 13 0 -12 -3 0 0 -6
o:leads=strike until	0 -2 0 12 0 0 0 -6
o:leads=suspended to	9 -2 0 -9 0 0 0 2
o:leads=suspended until	-1 14 -2 0 -2 0 0 -7
o:leads=tariff from	0 -14 0 14 0 0 0 0
o:leads=tariff on	0 13 0 -18 7 0 0 0
o:leads=tariff until	0 0 0 13 0 0 0 -11
o:leads=that is	0 -4 0 10 0 0 0 -4
o:leads=them until	0 11 0 0 -2 0 0 -8
o:leads=there from	0 10 0 -10 0 0 0 0
o:leads=there on	0 -3 0 11 -1 0 0 -2
o:leads=through the	0 0 0 -7 -1 0 0 11
o:leads=till the	0 0 0 -6 0 0 0 10
o:leads=to the	-2 -14 0 -8 4 0 -2 15
o:leads=treaty by	0 -3 0 -7 -6 0 2 12
o:leads=truce by	0 6 0 0 0 0 4 -15
o:leads=truce ends	0 0 0 -14 0 0 0 16
o:leads=truce on	0 -2 0 -9 4 0 0 7
o:leads=truce until	0 -2 0 13 -2 0 0 -7
o:leads=truce, until	8 0 0 3 0 0 0 -12
o:leads=tuesday,	0 -8 0 -3 0 0 0 11
o:leads=until	0 3 -3 13 -11 -1 -3 -7
o:leads=used from	0 -6 0 -2 9 0 0 0
o:leads=votes on	0 -5 0 -7 11 0 0 0
o:leads=washington,	0 -4 0 -2 9 0 0 0
o:leads=week of	0 -7 0 11 0 0 0 0
o:leads=weeks, on	0 -1 0 -15 0 0 0 18
o:leads=weeks, until	0 -3 0 10 0 0 0 -6
o:leads=year from	0 14 0 0 -7 0 0 -8
o:leads=year, until	-3 -5 0 -11 8 0 0 11
o:leads=— from	0 15 0 -13 0 0 0 0
o:left=controls	15 -14 -12 8 -3 0 -4 -3
o:left=controls right=none	20 -9 -10 6 -13 -8 -3 -1
o:left=deal	0 -15 -7 10 -6 0 13 1
o:left=deal right=duties	0 -8 0 5 -4 0 -6 12
o:left=deal right=none	1 -10 -5 7 -2 0 17 -11
o:left=duties	-13 0 -3 18 -1 -15 -31 -6
o:left=duties right=deal	0 -24 0 33 0 0 0 -10
o:left=duties right=longer	0 -26 2 23 0 0 0 -1
o:left=duties right=none	-27 15 0 2 -6 -12 -24 -5
o:left=duties right=procedure	0 -9 0 5 8 0 0 -4
o:left=duties right=truce	0 -10 0 3 -2 0 0 12
o:left=exclusions	-8 7 20 -4 -10 -1 0 -11
o:left=exclusions right=none	-6 4 20 0 -8 0 0 -17
o:left=fees	0 -5 -3 3 10 0 0 -10
o:left=fees right=none	0 -4 -2 0 12 0 0 -9
o:left=longer	-4 -25 9 7 -19 0 -4 13
o:left=longer right=duties	0 2 0 -17 0 0 0 15
o:left=longer right=none	-12 -25 5 18 -16 0 -3 3
o:left=longer right=signing	0 0 1 -9 0 0 0 7
o:left=meeting	-13 -3 -2 24 -4 -23 9 -12
o:left=meeting right=duties	0 -3 9 14 -12 0 0 -10
o:left=meeting right=none	-11 -7 -10 22 6 -19 6 -15
o:left=none	-10 6 -17 4 -3 -11 -1 7
o:left=none right=controls	7 4 0 -5 -9 7 0 -10
o:left=none right=deal	0 2 -1 -15 4 -6 18 -2
o:left=none right=duties	-9 -2 -3 14 -17 -4 0 2
o:left=none right=fees	0 0 0 -8 10 0 0 0
o:left=none right=longer	0 31 0 -17 10 0 3 -18
o:left=none right=none	-7 2 -21 7 -4 -22 -7 13
o:left=none right=procedure	-3 0 0 -7 4 -1 -2 10
o:left=none right=sale	0 -13 0 0 4 13 -2 -4
o:left=none right=signing	0 5 -1 10 3 -1 -1 -15
o:left=procedure	-3 -2 -5 13 8 -18 -13 -15
o:left=procedure right=duties	0 15 0 -3 -6 0 0 0
o:left=procedure right=none	0 -7 -10 14 12 -16 -12 -21
o:left=procedure right=procedure	0 -1 0 -5 10 0 0 0
o:left=sale	-4 0 -2 -3 -13 25 -3 -12
o:left=sale right=none	-4 0 -2 -4 -7 21 -2 -11
o:left=signing	-10 -7 1 3 1 0 -12 9
o:left=signing right=duties	0 8 0 -9 9 0 -4 -2
o:left=signing right=none	-8 -14 3 8 -4 2 -3 12
o:left=signing right=procedure	0 -3 0 -5 10 0 0 0
o:left=truce	-4 -5 -16 14 5 -8 -4 -3
o:left=truce right=deal	0 0 0 10 0 0 0 -9
o:left=truce right=longer	0 -11 0 22 0 0 0 -13
o:left=truce right=none	-1 1 -21 3 2 -14 -8 4
o:look on ahead	0 0 0 -6 9 0 0 0
o:meet meets ahead	0 -2 0 -8 2 0 0 9
o:meet on ahead	0 -9 0 16 -2 0 0 -5
o:move to ahead	0 19 0 -8 -2 0 0 -11
o:near=controls	8 -5 -4 9 0 -5 -2 -6
o:near=deal	3 -7 -4 -6 -3 0 18 0
o:near=duties	-4 -13 5 14 9 -7 -17 1
o:near=exclusions	-3 0 2 14 0 0 0 -17
o:near=longer	-9 -25 5 1 -3 0 -11 15
o:near=meeting	-8 5 0 7 3 -13 0 -10
o:near=none	-10 4 -18 17 -3 -8 -9 0
o:near=procedure	-8 -21 -2 28 0 -14 -11 -10
o:near=sale	0 0 0 2 -18 15 0 -5
o:near=signing	-3 -6 5 10 1 -16 -8 -1
o:near=truce	-5 11 -12 7 -7 -3 0 -2
o:no verb  ahead	0 -12 0 2 12 8 0 -7
o:no verb 12:01 today	0 7 0 -5 0 0 0 0
o:no verb a ahead	0 -15 0 19 0 0 0 -3
o:no verb after ahead	0 -7 0 0 8 0 0 0
o:no verb before ahead	-1 -21 -2 13 9 0 0 0
o:no verb briefing, today	0 -1 0 -6 0 0 0 9
o:no verb by ahead	-7 -21 10 -8 6 -8 2 16
o:no verb column, today	0 0 0 -8 0 0 0 9
o:no verb date: ahead	0 -9 0 6 -3 0 0 2
o:no verb day, ahead	0 1 0 -13 0 0 0 11
o:no verb delhi, today	0 9 0 -9 0 0 0 0
o:no verb ends ahead	0 -5 0 13 -3 0 0 -4
o:no verb ends today	0 0 0 -10 0 0 0 11
o:no verb for ahead	0 18 0 -11 0 0 0 -5
o:no verb friday, today	0 6 0 1 -4 0 0 -11
o:no verb from ahead	0 4 1 11 -2 -3 -3 -39
o:no verb from today	0 12 0 -10 0 0 0 0
o:no verb if ahead	0 -5 0 9 0 0 0 0
o:no verb korea, today	0 0 0 -10 0 0 0 11
o:no verb mark ahead	0 -1 0 -9 0 0 0 13
o:no verb of ahead	2 8 0 -11 3 0 -1 4
o:no verb on ahead	12 5 7 -18 -3 -20 6 13
o:no verb on today	0 9 0 -4 8 0 0 -15
o:no verb saturday, ahead	0 9 0 -10 2 0 0 -1
o:no verb sunday, ahead	0 0 0 -8 0 0 0 10
o:no verb the ahead	1 11 13 -29 8 -5 0 10
o:no verb the today	0 0 0 14 0 0 0 -12
o:no verb till ahead	0 -6 0 -7 0 0 0 16
o:no verb to ahead	0 -12 -3 -1 -1 0 -1 12
o:no verb tomorrow, ahead	0 1 0 0 -4 9 0 -7
o:no verb until ahead	0 2 -13 -11 8 0 -11 10
o:no verb washington, today	0 -4 0 -2 9 0 0 0
o:no verb wednesday, ahead	0 12 0 -10 -6 7 0 -10
o:no verb wednesday, today	0 -11 0 0 9 0 0 1
o:no verb week, ahead	0 2 0 -17 6 0 0 7
o:no verb | today	-3 0 0 10 0 0 0 0
o:no verb — today	0 -5 0 14 0 0 0 -5
o:other before ahead	0 -3 0 14 -6 0 0 -1
o:other by ahead	0 -9 -4 -14 17 -3 -8 16
o:other for ahead	0 -3 0 14 -5 0 0 -6
o:other has ahead	0 -4 0 -6 0 0 0 13
o:other of ahead	0 9 0 -1 -1 0 0 -3
o:other on ahead	0 6 0 -9 -2 7 0 5
o:other to ahead	0 0 12 7 0 0 0 -13
o:other until ahead	0 5 6 -6 10 0 0 -17
o:pay since ahead	0 -8 0 3 0 0 0 2
o:pay until ahead	0 -5 0 -4 -1 0 0 11
o:place on ahead	0 -5 0 12 -2 0 0 0
o:promise for ahead	0 -1 0 -12 14 0 0 0
o:put from ahead	0 20 0 -18 -1 0 0 -3
o:put on ahead	0 -20 0 42 -12 0 0 -16
o:put the ahead	0 0 0 9 0 0 0 -4
o:put to ahead	1 0 0 -7 0 10 0 -6
o:put until ahead	10 2 0 -16 -2 0 0 6
o:receive on ahead	0 -2 0 11 -4 0 0 0
o:return on ahead	0 6 -2 5 -18 0 0 -2
o:right=controls	7 2 -6 3 -8 7 0 -12
o:right=controls on	0 -4 0 16 -10 0 0 0
o:right=controls until	10 2 0 -5 0 0 0 -5
o:right=deal	0 -16 -5 7 0 0 19 -11
o:right=deal from	0 -15 0 18 -1 0 0 0
o:right=deal on	0 -3 0 -9 1 0 0 14
o:right=deal until	-2 17 0 -14 0 5 15 -26
o:right=duties	-7 -1 -2 13 -8 -10 -9 6
o:right=duties before	0 15 6 0 -8 0 0 -15
o:right=duties by	0 8 7 -19 -1 0 0 4
o:right=duties from	5 -4 -1 4 8 0 0 -13
o:right=duties on	0 6 -6 8 -18 0 -1 -1
o:right=duties the	0 -4 0 -11 0 0 2 13
o:right=duties until	-4 -10 0 5 -14 0 0 10
o:right=exclusions	0 -1 13 -4 -9 0 -1 0
o:right=exclusions before	0 2 -9 7 -3 0 0 0
o:right=fees	-3 0 0 -8 13 0 0 0
o:right=longer	-3 5 4 13 0 -3 8 -26
o:right=longer on	-3 -13 10 12 12 0 0 -18
o:right=longer the	0 0 0 8 0 0 7 -13
o:right=longer to	0 10 0 -2 0 0 0 -5
o:right=longer until	0 9 2 -19 0 0 0 7
o:right=meeting	-1 -5 -1 15 -11 -2 -7 4
o:right=meeting from	0 10 0 -6 0 0 0 0
o:right=meeting on	0 -14 0 17 -11 0 0 2
o:right=none	-15 -2 -22 30 -4 -22 -15 -1
o:right=none 	5 -1 0 6 -6 9 0 -9
o:right=none a	0 -17 0 18 0 0 3 -4
o:right=none after	0 0 0 -9 10 0 0 2
o:right=none beyond	0 -1 0 -8 0 0 0 13
o:right=none briefing,	0 -1 0 -6 0 0 0 9
o:right=none brussels,	0 -2 0 11 0 0 0 -5
o:right=none by	-2 -9 1 1 8 -3 14 -24
o:right=none cent	0 -17 0 -3 0 0 0 18
o:right=none changes	0 11 0 -6 -6 0 0 0
o:right=none closed	0 -2 0 11 -3 0 0 0
o:right=none column,	0 0 0 -8 0 0 0 9
o:right=none date:	0 -12 0 11 0 0 0 -3
o:right=none day,	0 1 0 -13 0 0 0 11
o:right=none delhi,	0 9 0 -9 0 0 0 0
o:right=none effective	0 11 0 -5 0 0 0 -4
o:right=none end	0 9 0 -1 0 0 0 -5
o:right=none ends	0 -9 0 3 -5 0 0 5
o:right=none follow	0 0 0 12 -6 0 0 -3
o:right=none friday	0 0 0 5 0 0 0 -10
o:right=none friday,	0 12 7 -5 1 -2 0 -13
o:right=none from	4 8 -5 9 -4 -16 -14 -28
o:right=none if	0 -3 0 11 -3 0 0 -4
o:right=none is	-1 3 0 3 -15 0 3 -1
o:right=none korea,	0 0 0 -10 0 0 0 11
o:right=none mark	0 -1 0 -9 0 0 0 13
o:right=none meets	0 0 0 -12 5 0 0 10
o:right=none midnight	0 -3 0 -11 2 0 0 11
o:right=none on	-8 9 -7 4 4 -4 -19 -6
o:right=none out	0 0 0 -8 -1 0 0 11
o:right=none percent	0 11 0 -8 0 0 0 -1
o:right=none says	0 0 0 -11 0 0 0 13
o:right=none sign	0 0 0 -11 0 0 0 17
o:right=none since	-1 -10 0 20 -8 0 0 0
o:right=none sits	0 0 0 -6 8 0 0 0
o:right=none so	0 12 0 -10 0 0 0 0
o:right=none starts	0 16 0 -8 0 0 0 -5
o:right=none sunday,	0 -8 0 0 0 0 0 12
o:right=none telephone	0 0 0 -8 0 0 0 11
o:right=none than	0 3 0 -15 14 0 0 -1
o:right=none that	0 -1 0 -13 10 0 0 7
o:right=none the	0 6 0 -5 -6 -18 0 7
o:right=none thursday,	0 -13 0 0 -4 0 0 12
o:right=none till	9 -10 0 -4 -4 8 0 0
o:right=none to	-2 -12 2 -3 -11 8 -10 7
o:right=none until	4 -11 3 -4 4 -26 -7 9
o:right=none valletta,	0 0 0 9 0 0 0 -5
o:right=none washington,	0 -2 0 -4 9 0 0 0
o:right=none wednesday,	0 13 0 -17 3 6 0 -4
o:right=none week,	0 2 0 -17 6 0 0 6
o:right=none —	0 -3 0 15 -2 0 0 -5
o:right=procedure	-5 -15 0 -7 19 -6 -5 8
o:right=procedure 	0 -11 0 -5 14 0 0 1
o:right=procedure until	0 -13 2 8 0 0 -1 -2
o:right=sale	0 -13 0 0 4 13 -2 -3
o:right=signing	0 1 0 11 -5 0 -5 -5
o:right=signing on	0 -14 0 13 4 0 0 -2
o:right=signing to	2 0 1 -13 -3 0 0 12
o:right=signing until	-1 3 0 10 -4 2 0 -10
o:right=truce by	0 -2 0 -3 -1 0 -2 13
o:right=truce from	-1 -11 0 -10 -5 6 0 23
o:right=truce of	0 3 0 17 -2 0 0 -15
o:right=truce the	0 0 6 -1 7 0 0 -9
o:rise from ahead	0 -9 0 11 0 0 0 0
o:rise on ahead	0 12 0 -9 2 0 0 -6
o:run the ahead	0 -7 2 15 0 0 0 -11
o:run to ahead	-2 -8 0 0 9 -1 0 -2
o:run until ahead	0 0 0 -10 -2 0 0 16
o:say from ahead	0 11 0 -10 0 0 0 0
o:say until ahead	0 -4 6 -5 -2 0 10 -6
o:see on ahead	0 -6 0 14 -1 0 0 -2
o:sell by ahead	0 0 0 -1 -6 10 0 0
o:sign by ahead	0 4 5 -7 16 0 -6 -17
o:sign on ahead	0 0 0 19 -23 0 0 -12
o:sign sign ahead	0 0 0 -8 0 0 0 12
o:sign to ahead	0 0 0 -12 0 0 0 14
o:sit on ahead	0 -16 0 10 1 0 0 -4
o:sit until ahead	0 10 0 0 -1 0 0 -6
o:state on ahead	0 0 0 -11 13 0 0 0
o:subject=controls	10 0 -11 12 -7 4 -5 -22
o:subject=controls carried	17 0 0 -2 -19 -2 -6 4
o:subject=controls carried begin	13 -5 0 -6 0 0 0 0
o:subject=controls carried begin ahead	13 -5 0 -6 0 0 0 0
o:subject=controls carried begin on	10 -8 0 -1 0 0 0 0
o:subject=controls carried on ahead	7 0 0 1 -10 0 0 -1
o:subject=controls carried say	0 9 0 -9 0 0 0 0
o:subject=controls carried say ahead	0 9 0 -9 0 0 0 0
o:subject=controls carried say on	0 9 0 -9 0 0 0 0
o:subject=controls far	8 -5 0 -10 5 -1 0 3
o:subject=controls far carried	17 4 1 -3 -6 0 -3 -12
o:subject=controls far carried be	0 12 -1 -2 -2 0 0 -2
o:subject=controls far carried be ahead	0 12 -1 -2 -2 0 0 -2
o:subject=controls far carried by ahead	0 9 0 -2 0 0 0 0
o:subject=controls far carried end	0 13 0 1 0 0 0 -13
o:subject=controls far carried end ahead	0 13 0 0 0 0 0 -13
o:subject=controls far carried end on	0 9 0 0 0 0 0 -11
o:subject=controls far carried from ahead	9 -13 0 0 6 0 0 -1
o:subject=controls far carried until ahead	17 1 0 -10 -3 0 0 -5
o:subject=controls far no verb	8 -5 0 -10 5 -1 0 3
o:subject=controls far no verb 	9 -4 0 -13 2 0 0 5
o:subject=controls from ahead	10 -4 0 -1 0 0 0 0
o:subject=controls no verb	1 0 -6 4 0 7 -2 -11
o:subject=controls no verb ahead	3 0 -6 1 0 7 -1 -11
o:subject=controls no verb until	-5 3 0 -14 10 5 0 -1
o:subject=controls until ahead	0 3 0 -16 9 4 0 -6
o:subject=deal	0 5 -10 5 -17 0 15 -10
o:subject=deal be	0 -7 0 -8 1 7 7 0
o:subject=deal be ahead	0 -7 0 -9 1 7 7 0
o:subject=deal be on	0 0 0 -10 2 8 0 0
o:subject=deal begin	0 -6 0 15 -6 0 0 -1
o:subject=deal begin ahead	0 -6 0 15 -6 0 0 -1
o:subject=deal by ahead	0 3 0 -3 -13 0 5 4
o:subject=deal carried	-3 -9 -3 0 -17 7 -8 24
o:subject=deal carried be	0 3 0 12 4 0 -9 -13
o:subject=deal carried be ahead	0 3 0 12 4 0 -9 -13
o:subject=deal carried be until	0 0 0 12 0 0 0 -8
o:subject=deal carried begin	0 2 0 7 -11 0 0 -2
o:subject=deal carried begin ahead	0 3 0 6 -11 0 0 -1
o:subject=deal carried end	0 -5 0 -5 -2 0 0 14
o:subject=deal carried end ahead	0 -5 0 -5 -2 0 0 14
o:subject=deal carried from ahead	0 14 0 -10 0 0 0 -1
o:subject=deal carried meet	0 0 0 10 -6 0 0 0
o:subject=deal carried meet ahead	0 0 0 10 -6 0 0 0
o:subject=deal carried meet on	0 0 0 9 -6 0 0 0
o:subject=deal carried on ahead	0 -1 0 0 -14 8 0 7
o:subject=deal carried other	0 -2 0 0 -3 9 0 0
o:subject=deal carried other ahead	0 -2 0 0 -3 9 0 0
o:subject=deal carried pay	0 -5 0 -2 0 0 0 10
o:subject=deal carried pay ahead	0 -5 0 -2 0 0 0 10
o:subject=deal carried until ahead	0 -19 0 9 -2 0 0 5
o:subject=deal end	0 0 0 10 0 0 0 -6
o:subject=deal end ahead	0 0 0 18 0 0 0 -15
o:subject=deal end on	0 0 0 18 0 0 0 -15
o:subject=deal far  ahead	0 -2 0 15 0 0 0 -8
o:subject=deal far carried	-7 4 -9 9 -11 0 7 -3
o:subject=deal far carried be	0 7 0 0 -17 1 0 6
o:subject=deal far carried be ahead	0 7 0 -1 -17 1 0 6
o:subject=deal far carried begin	0 -11 0 6 4 0 0 0
o:subject=deal far carried begin ahead	0 -11 0 6 4 0 0 0
o:subject=deal far carried begin on	0 -8 0 15 -1 0 0 -6
o:subject=deal far carried by ahead	0 -9 0 -6 4 0 -6 12
o:subject=deal far carried end on	0 11 0 -6 0 0 0 0
o:subject=deal far carried for ahead	0 -9 0 14 -1 0 0 0
o:subject=deal far carried from ahead	0 -7 0 10 -1 0 0 0
o:subject=deal far carried meet	0 -1 0 -10 6 0 8 0
o:subject=deal far carried meet ahead	0 -1 0 -10 6 0 8 0
o:subject=deal far carried meet on	0 0 0 -10 12 0 0 0
o:subject=deal far carried pay	0 7 0 9 0 0 0 -17
o:subject=deal far carried pay ahead	0 7 0 8 0 0 0 -17
o:subject=deal far carried reach	0 1 0 6 0 0 0 -8
o:subject=deal far carried reach ahead	0 1 0 6 0 0 0 -8
o:subject=deal far carried the ahead	0 -4 0 16 -1 0 3 -14
o:subject=deal far carried write	0 0 0 -10 0 0 0 10
o:subject=deal far no verb 	0 -3 0 17 -1 0 0 -8
o:subject=deal far no verb today	0 -2 0 12 0 0 0 -3
o:subject=deal no verb	2 3 -2 -4 -2 -9 10 -1
o:subject=deal no verb ahead	2 3 -2 -6 -1 -8 10 0
o:subject=deal no verb on	0 2 0 -10 11 0 0 0
o:subject=deal no verb today	0 -7 0 14 0 0 0 -5
o:subject=deal reach	0 0 0 -7 -1 0 0 10
o:subject=deal reach ahead	0 0 0 -8 -1 0 0 10
o:subject=deal sign	0 8 0 1 -3 0 0 -8
o:subject=deal sign ahead	0 8 0 1 -3 0 0 -8
o:subject=duties	-18 5 -4 9 -12 -13 -8 3
o:subject=duties after ahead	0 -3 0 -6 10 0 0 0
o:subject=duties be	0 0 -4 5 -10 0 0 4
o:subject=duties be ahead	0 2 -3 3 -10 0 0 3
o:subject=duties be on	0 2 0 0 -14 0 0 9
o:subject=duties be until	0 16 0 -7 -1 0 0 -6
o:subject=duties before ahead	0 -8 0 13 -8 0 0 0
o:subject=duties begin	-1 0 -7 10 -14 0 0 0
o:subject=duties begin ahead	-1 2 -7 5 -13 0 0 0
o:subject=duties begin by	0 15 0 -6 0 0 0 -6
o:subject=duties begin on	0 -9 -1 5 -3 0 0 10
o:subject=duties begin today	0 -7 0 10 0 0 0 0
o:subject=duties by ahead	0 0 4 1 2 0 3 -19
o:subject=duties carried	-3 -1 -12 11 6 -14 -19 -2
o:subject=duties carried be is	0 12 0 -8 -1 0 0 0
o:subject=duties carried be on	0 -16 0 14 0 0 0 0
o:subject=duties carried be the	0 15 0 0 0 0 0 -17
o:subject=duties carried begin	12 -3 -5 -1 -3 0 0 5
o:subject=duties carried begin ahead	12 -1 -5 -4 -2 0 0 5
o:subject=duties carried begin from	0 -8 0 11 0 0 0 0
o:subject=duties carried begin on	11 0 0 -10 5 0 0 0
o:subject=duties carried by ahead	0 -4 8 11 0 0 -8 -11
o:subject=duties carried charge ahead	0 -11 0 8 -2 0 0 5
o:subject=duties carried end	-1 8 -10 1 1 0 0 -3
o:subject=duties carried end ahead	-1 8 -10 0 1 0 0 -2
o:subject=duties carried end on	0 10 -9 -15 3 0 0 7
o:subject=duties carried from ahead	-7 -9 0 6 0 0 0 10
o:subject=duties carried have	0 -12 0 -10 19 0 -2 1
o:subject=duties carried have ahead	0 -12 0 -10 19 0 -2 1
o:subject=duties carried have on	0 -2 0 -8 11 0 0 0
o:subject=duties carried have until	0 -6 0 -6 11 0 0 0
o:subject=duties carried is ahead	0 12 0 -7 -1 0 0 -1
o:subject=duties carried keep	0 11 0 -6 -3 0 0 -1
o:subject=duties carried keep ahead	0 11 0 -6 -3 0 0 -1
o:subject=duties carried look	0 -5 0 -14 12 0 0 5
o:subject=duties carried on ahead	6 0 -13 -5 7 0 0 1
o:subject=duties carried other	0 -13 0 -5 3 0 0 14
o:subject=duties carried other ahead	0 -13 0 -6 3 0 0 15
o:subject=duties carried pay	0 -4 0 11 -1 0 0 -4
o:subject=duties carried suspend	-5 3 -4 -9 -10 0 0 19
o:subject=duties carried suspend ahead	-5 3 -4 -9 -10 0 0 19
o:subject=duties carried suspend until	-9 5 -2 -25 -10 0 0 29
o:subject=duties carried to ahead	0 7 0 -9 -3 0 0 3
o:subject=duties carried until ahead	-11 5 -3 -10 0 0 0 13
o:subject=duties charge	0 10 0 -8 0 0 0 0
o:subject=duties charge ahead	0 11 0 -10 0 0 0 0
o:subject=duties collect	0 -1 0 -10 0 0 0 11
o:subject=duties collect ahead	0 -7 0 -6 0 0 0 13
o:subject=duties collect from	0 -3 0 -7 0 0 0 10
o:subject=duties end	0 3 4 0 -11 0 0 -3
o:subject=duties end ahead	0 7 4 -3 -10 0 0 -2
o:subject=duties far	-2 2 1 0 -9 0 4 0
o:subject=duties far  ahead	-8 -3 -1 -9 0 8 11 6
o:subject=duties far by ahead	0 -7 0 -5 14 0 0 -4
o:subject=duties far carried	-4 0 5 -3 6 -14 -10 7
o:subject=duties far carried  ahead	0 9 0 0 0 0 1 -10
o:subject=duties far carried agree	0 10 0 -2 -2 0 6 -12
o:subject=duties far carried agree ahead	0 10 0 -2 -2 0 6 -11
o:subject=duties far carried announce	0 -1 0 -8 2 0 0 12
o:subject=duties far carried announce ahead	0 -9 0 -3 2 0 0 12
o:subject=duties far carried announce on	0 -11 0 -1 3 0 0 9
o:subject=duties far carried ask	0 7 0 5 -13 0 0 0
o:subject=duties far carried ask ahead	0 7 0 4 -12 0 0 0
o:subject=duties far carried be ahead	-4 2 3 3 4 0 0 -13
o:subject=duties far carried be before	0 -13 6 15 -9 0 0 0
o:subject=duties far carried be by	0 -16 0 10 15 0 -8 -8
o:subject=duties far carried be the	0 8 0 -10 -2 0 6 0
o:subject=duties far carried be today	0 -8 0 -2 0 0 0 12
o:subject=duties far carried begin	-10 -1 5 1 4 0 -1 0
o:subject=duties far carried begin ahead	-10 0 5 -1 4 0 -1 0
o:subject=duties far carried begin before	0 -12 2 -7 18 0 0 0
o:subject=duties far carried begin by	0 12 0 -13 0 0 0 -1
o:subject=duties far carried begin from	0 15 0 -12 0 0 0 0
o:subject=duties far carried begin until	0 -11 5 4 -9 0 0 9
o:subject=duties far carried bring	0 9 0 -4 0 0 0 -3
o:subject=duties far carried bring ahead	0 9 0 -4 0 0 0 -3
o:subject=duties far carried by ahead	5 6 -5 2 5 0 -10 -18
o:subject=duties far carried charge today	0 -8 0 8 0 0 0 0
o:subject=duties far carried confirm	0 -4 0 -1 -6 0 0 13
o:subject=duties far carried confirm ahead	0 -4 0 0 -6 0 0 10
o:subject=duties far carried cut on	0 -9 0 9 0 0 0 0
o:subject=duties far carried end	6 -3 1 -1 -15 0 -2 7
o:subject=duties far carried end ahead	6 -1 1 0 -15 0 -2 5
o:subject=duties far carried end on	0 2 6 -10 -16 0 0 8
o:subject=duties far carried from ahead	5 5 -3 -15 8 0 0 9
o:subject=duties far carried have until	0 9 0 0 -7 0 0 0
o:subject=duties far carried move	0 1 0 -13 -1 0 0 14
o:subject=duties far carried move ahead	0 1 0 -13 -1 0 0 14
o:subject=duties far carried on today	0 -11 0 11 0 0 0 0
o:subject=duties far carried other	0 -19 7 6 4 0 0 -2
o:subject=duties far carried other ahead	0 -20 7 6 5 0 0 -1
o:subject=duties far carried pay	0 2 0 7 0 0 0 -11
o:subject=duties far carried pay ahead	0 6 0 4 0 0 0 -13
o:subject=duties far carried pay from	0 5 0 -8 6 0 0 0
o:subject=duties far carried plan	0 0 0 -9 4 0 0 4
o:subject=duties far carried plan ahead	0 0 0 -9 4 0 0 4
o:subject=duties far carried put	1 3 0 -4 -9 0 0 5
o:subject=duties far carried put ahead	1 3 0 -4 -9 0 0 6
o:subject=duties far carried put on	0 -6 0 14 -1 0 0 -5
o:subject=duties far carried return on	0 -2 0 10 0 0 0 -4
o:subject=duties far carried say	0 5 0 -8 13 0 -1 -3
o:subject=duties far carried say ahead	0 7 0 -12 13 0 0 -4
o:subject=duties far carried say the	0 -3 0 -6 9 0 0 0
o:subject=duties far carried sign ahead	0 0 0 -2 -5 0 0 10
o:subject=duties far carried sign by	0 -10 0 10 0 0 0 0
o:subject=duties far carried sign on	0 8 0 0 -5 0 0 -8
o:subject=duties far carried suspend	1 6 -1 -2 -9 0 0 1
o:subject=duties far carried suspend ahead	1 6 -1 -3 -9 0 0 2
o:subject=duties far carried suspend until	1 12 0 -10 -3 0 0 -1
o:subject=duties far carried tell	0 12 0 -2 -4 0 -1 -5
o:subject=duties far carried tell ahead	0 12 0 -4 -4 0 -1 -2
o:subject=duties far carried the ahead	-8 4 0 -3 5 0 9 -6
o:subject=duties far carried to ahead	1 2 0 0 5 0 0 -9
o:subject=duties far carried until ahead	-6 1 14 -12 -1 0 -1 6
o:subject=duties far carried want	0 -3 0 13 -9 0 0 0
o:subject=duties far carried want ahead	0 -3 0 13 -9 0 0 0
o:subject=duties far carried write	0 -8 0 12 0 0 0 0
o:subject=duties far carried write ahead	0 -8 0 11 0 0 0 0
o:subject=duties far carried write on	0 -7 0 11 0 0 0 0
o:subject=duties far delhi, today	0 10 0 -10 0 0 0 0
o:subject=duties far from ahead	-3 -11 11 13 -7 0 0 -7
o:subject=duties far no verb	-2 2 1 0 -9 0 4 0
o:subject=duties far no verb 	-9 -8 -2 -4 0 7 11 3
o:subject=duties far no verb ahead	0 -4 3 3 -11 1 6 4
o:subject=duties far no verb and	0 -6 0 -2 0 0 0 10
o:subject=duties far no verb by	0 -7 0 -5 14 0 0 -4
o:subject=duties far no verb delhi,	0 10 0 -10 0 0 0 0
o:subject=duties far no verb friday,	0 10 0 -8 -1 0 0 0
o:subject=duties far no verb from	-3 -8 11 10 -7 0 0 -7
o:subject=duties far no verb on	-4 17 0 -9 -4 0 0 0
o:subject=duties far no verb the	0 14 0 -2 -6 0 0 -5
o:subject=duties far no verb to	0 0 0 12 0 0 0 -9
o:subject=duties far no verb today	0 9 0 -1 0 0 0 -8
o:subject=duties far no verb tuesday,	0 -5 0 11 0 0 0 -2
o:subject=duties far no verb until	0 -17 0 4 0 0 0 4
o:subject=duties far no verb wednesday,	0 -6 0 10 0 0 0 -3
o:subject=duties far on ahead	-4 19 0 -8 -8 0 0 0
o:subject=duties far the ahead	0 15 0 -2 -6 0 0 -5
o:subject=duties far to ahead	0 0 0 12 0 0 0 -9
o:subject=duties far until ahead	0 -17 0 3 0 0 0 4
o:subject=duties for ahead	0 12 0 -1 -9 0 0 -4
o:subject=duties from ahead	-2 3 -7 7 -24 0 0 0
o:subject=duties no verb	-11 -1 -5 7 -7 -5 0 3
o:subject=duties no verb after	0 -2 0 -6 10 0 0 0
o:subject=duties no verb ahead	-10 -2 -4 10 -14 -5 0 4
o:subject=duties no verb as	0 -3 0 -6 0 0 0 10
o:subject=duties no verb before	0 -14 0 15 -7 0 0 0
o:subject=duties no verb cent	0 -13 0 -7 0 0 0 18
o:subject=duties no verb for	0 10 0 -5 0 0 0 -2
o:subject=duties no verb from	0 -1 -2 13 -14 0 0 -14
o:subject=duties no verb the	0 5 0 -13 -1 0 0 10
o:subject=duties no verb today	0 1 0 -2 9 0 0 -5
o:subject=duties no verb until	0 2 -4 1 -8 0 0 2
o:subject=duties of ahead	0 -3 0 10 -4 0 0 -1
o:subject=duties on ahead	-4 2 0 4 -23 0 0 9
o:subject=duties other	0 -1 0 0 12 0 0 -6
o:subject=duties other ahead	0 -1 0 0 12 0 0 -6
o:subject=duties return ahead	0 1 0 -10 0 0 0 7
o:subject=duties return on	0 5 0 -9 0 0 0 2
o:subject=duties since ahead	0 -11 0 4 0 0 0 3
o:subject=duties suspend	0 -8 0 10 -2 0 0 0
o:subject=duties suspend ahead	0 -7 0 9 -2 0 0 0
o:subject=duties suspend the	0 -2 0 12 0 0 0 -8
o:subject=duties suspend until	-3 -10 0 6 -5 0 0 6
o:subject=duties until ahead	-6 8 -5 4 -3 0 0 -3
o:subject=exclusions	0 1 13 -10 3 -1 0 -9
o:subject=exclusions carried	0 -21 9 11 3 0 0 -2
o:subject=exclusions end	0 -2 -6 10 9 0 0 -9
o:subject=exclusions end ahead	0 -2 -6 10 9 0 0 -9
o:subject=exclusions end on	0 -1 -10 11 9 0 0 -4
o:subject=exclusions far	10 -5 9 -8 0 0 0 -5
o:subject=exclusions far carried	2 -3 9 1 -2 0 0 -6
o:subject=exclusions far carried on ahead	0 -1 8 5 -3 0 0 -9
o:subject=exclusions far no verb	10 -5 9 -8 0 0 0 -5
o:subject=exclusions far no verb ahead	10 -4 9 -9 0 0 0 -5
o:subject=exclusions no verb	0 8 9 -20 0 0 0 -5
o:subject=exclusions no verb ahead	0 9 9 -21 0 0 0 -5
o:subject=fees	1 -13 -1 8 10 0 0 -13
o:subject=fees begin	0 3 0 -11 6 0 0 0
o:subject=fees begin ahead	0 3 0 -11 6 0 0 0
o:subject=fees begin on	0 -5 0 -8 14 0 0 0
o:subject=fees carried	-2 7 0 0 6 0 0 -12
o:subject=fees carried on ahead	0 1 0 6 0 0 0 -9
o:subject=fees from ahead	-1 -13 0 -2 20 0 0 -5
o:subject=fees no verb	0 -17 0 6 6 0 0 0
o:subject=fees no verb ahead	0 -16 0 5 7 0 0 0
o:subject=fees no verb from	0 -11 0 0 11 0 0 -1
o:subject=fees suspend	0 -6 0 0 13 0 0 -6
o:subject=fees suspend ahead	0 -6 0 0 13 0 0 -6
o:subject=longer carried	0 10 5 -12 0 -4 0 2
o:subject=longer carried begin	0 19 0 -5 -1 0 0 -13
o:subject=longer carried begin ahead	0 19 0 -5 -1 0 0 -13
o:subject=longer carried begin on	0 14 0 -12 0 0 0 0
o:subject=longer carried on ahead	0 15 1 -11 -4 0 0 0
o:subject=longer carried sign ahead	0 0 0 11 -7 0 0 0
o:subject=longer carried the ahead	0 0 0 -11 6 0 4 0
o:subject=longer carried to ahead	0 10 2 0 0 0 0 -9
o:subject=longer carried until ahead	0 -4 0 -5 11 0 0 0
o:subject=longer far	-6 8 -2 -12 0 0 0 12
o:subject=longer far  ahead	0 13 0 0 0 0 0 -12
o:subject=longer far carried	6 -27 -9 15 -1 -3 -7 7
o:subject=longer far carried be	0 3 0 -9 1 0 0 5
o:subject=longer far carried be ahead	0 3 0 -9 1 0 0 5
o:subject=longer far carried begin	-1 -17 0 18 -1 0 0 2
o:subject=longer far carried begin ahead	-1 -17 0 18 -1 0 0 2
o:subject=longer far carried charge	0 -6 0 13 0 0 0 -5
o:subject=longer far carried charge ahead	0 -6 0 13 0 0 0 -5
o:subject=longer far carried charge from	0 -4 0 8 0 0 0 -2
o:subject=longer far carried end ahead	4 -3 -2 9 -4 0 0 -4
o:subject=longer far carried from ahead	0 -20 0 17 0 0 0 0
o:subject=longer far carried on ahead	0 -6 0 13 0 0 0 -5
o:subject=longer far carried to ahead	0 0 0 -7 0 0 0 11
o:subject=longer far carried until ahead	0 -4 0 10 -3 0 0 0
o:subject=longer far from ahead	0 13 0 -11 0 0 0 0
o:subject=longer far no verb	-6 8 -2 -12 0 0 0 12
o:subject=longer far no verb 	0 12 0 0 0 0 0 -12
o:subject=longer far no verb ahead	-6 10 -1 -15 0 0 0 14
o:subject=longer far no verb from	0 13 0 -11 0 0 0 0
o:subject=longer on ahead	0 -11 3 3 0 0 0 0
o:subject=longer other	0 0 -1 -11 0 0 0 13
o:subject=longer other ahead	0 0 -1 -11 0 0 0 13
o:subject=longer the ahead	0 0 0 -10 -1 0 6 9
o:subject=meeting	-9 -3 0 11 0 -2 0 -2
o:subject=meeting before ahead	0 2 0 -12 9 0 0 0
o:subject=meeting begin	0 -13 0 0 1 0 0 6
o:subject=meeting begin ahead	0 -13 0 3 1 0 0 2
o:subject=meeting carried	-14 -5 -7 -1 -3 4 16 0
o:subject=meeting carried be on	0 -2 0 -5 8 0 0 0
o:subject=meeting carried be the	0 0 0 -5 0 0 -1 9
o:subject=meeting carried be until	0 0 0 13 0 0 0 -9
o:subject=meeting carried begin	-5 10 0 -12 13 0 -1 -3
o:subject=meeting carried begin ahead	-5 10 0 -12 13 0 -1 -3
o:subject=meeting carried begin on	-5 15 0 -7 0 0 0 -3
o:subject=meeting carried by ahead	0 -2 0 -17 11 1 7 -2
o:subject=meeting carried end ahead	0 1 0 -12 -8 0 7 11
o:subject=meeting carried expect	0 0 0 -10 10 0 0 0
o:subject=meeting carried expect ahead	0 0 0 -10 10 0 0 0
o:subject=meeting carried from ahead	0 14 0 -6 -3 0 0 -2
o:subject=meeting carried have	0 0 0 -2 0 0 11 -7
o:subject=meeting carried have ahead	0 0 0 -2 0 0 11 -7
o:subject=meeting carried have until	0 -6 0 0 -2 0 9 0
o:subject=meeting carried meet	0 0 0 10 -4 0 0 -1
o:subject=meeting carried meet ahead	0 0 0 9 -4 0 0 0
o:subject=meeting carried on ahead	-6 12 0 5 -7 0 0 -2
o:subject=meeting carried other	0 0 0 16 -4 0 0 -9
o:subject=meeting carried other ahead	0 0 0 16 -4 0 0 -9
o:subject=meeting carried run ahead	0 0 0 -6 -1 0 0 11
o:subject=meeting carried the ahead	0 -7 0 0 -3 0 -3 10
o:subject=meeting carried to ahead	0 0 0 -16 -5 5 0 15
o:subject=meeting carried until ahead	-2 -11 0 0 3 0 8 0
o:subject=meeting continue	0 10 0 -3 0 0 0 -7
o:subject=meeting far	-6 -9 -3 11 5 -5 -3 0
o:subject=meeting far carried	-17 7 -17 13 0 -7 2 -13
o:subject=meeting far carried be	0 7 0 -3 -6 0 8 -3
o:subject=meeting far carried be ahead	0 8 0 -5 -6 0 8 -3
o:subject=meeting far carried be by	0 0 0 -6 -2 0 10 0
o:subject=meeting far carried be until	0 11 0 -12 0 0 0 0
o:subject=meeting far carried before ahead	0 9 0 -1 -5 0 0 0
o:subject=meeting far carried begin	0 12 0 -11 1 0 -2 2
o:subject=meeting far carried begin ahead	0 12 0 -12 1 0 -2 2
o:subject=meeting far carried end	0 -8 0 -3 5 0 0 8
o:subject=meeting far carried end ahead	0 -8 0 -3 5 0 0 8
o:subject=meeting far carried end on	0 -2 0 -8 6 0 0 7
o:subject=meeting far carried have	0 1 0 -15 4 0 4 7
o:subject=meeting far carried have ahead	0 1 0 -15 4 0 4 7
o:subject=meeting far carried keep	0 -1 0 9 0 0 0 -5
o:subject=meeting far carried on ahead	-3 -8 -3 7 -7 0 -1 9
o:subject=meeting far carried return	0 0 0 12 0 0 0 -8
o:subject=meeting far carried return ahead	0 0 0 12 0 0 0 -8
o:subject=meeting far carried run	0 -4 0 -5 11 0 0 0
o:subject=meeting far carried run ahead	0 -4 0 -5 11 0 0 0
o:subject=meeting far carried sign	0 0 0 -6 12 0 0 -2
o:subject=meeting far carried sign ahead	0 -6 0 -3 12 0 0 0
o:subject=meeting far carried suspend until	-5 7 0 -12 5 0 0 0
o:subject=meeting far carried the ahead	0 5 0 -1 10 0 0 -14
o:subject=meeting far carried until ahead	-6 6 -1 -1 8 -1 4 -8
o:subject=meeting far no verb	-6 -9 -3 11 5 -5 -3 0
o:subject=meeting far no verb ahead	-5 -8 -2 10 8 -4 -3 -3
o:subject=meeting far no verb until	0 0 0 14 -1 0 0 -12
o:subject=meeting far no verb wednesday,	0 11 0 -9 0 0 0 0
o:subject=meeting far until ahead	0 0 0 14 -1 0 0 -12
o:subject=meeting no verb 	0 -6 0 25 -12 0 0 0
o:subject=meeting no verb before	0 2 0 -12 9 0 0 0
o:subject=meeting no verb of	0 9 0 -16 0 0 0 9
o:subject=meeting no verb on	0 -11 0 -3 5 0 12 0
o:subject=meeting of ahead	0 15 0 -15 0 0 0 1
o:subject=meeting on ahead	0 -25 -1 5 1 -1 11 4
o:subject=meeting put	0 -1 0 9 0 0 0 -3
o:subject=meeting put ahead	0 -1 0 9 0 0 0 -3
o:subject=meeting suspend	0 0 0 11 -1 0 0 -2
o:subject=meeting suspend ahead	0 0 0 11 -1 0 0 -2
o:subject=none	-8 5 2 2 2 -11 -11 0
o:subject=none  ahead	-3 -19 -2 12 12 0 -2 -1
o:subject=none  today	0 9 0 -8 -1 0 0 4
o:subject=none before ahead	0 -12 0 0 2 0 0 8
o:subject=none briefing, today	0 -1 0 -6 0 0 0 9
o:subject=none by ahead	0 -9 0 8 0 0 0 0
o:subject=none carried  ahead	2 1 5 0 -14 0 0 0
o:subject=none carried after ahead	0 4 0 -11 0 0 0 5
o:subject=none carried agree	0 -3 0 14 0 0 3 -13
o:subject=none carried agree ahead	0 -3 0 13 0 0 3 -13
o:subject=none carried agree until	0 0 0 14 0 0 0 -12
o:subject=none carried announce	0 0 0 10 -6 0 0 -8
o:subject=none carried announce ahead	0 1 0 8 -5 0 0 -7
o:subject=none carried be by	0 9 0 -2 1 0 -1 -6
o:subject=none carried be is	0 -9 0 6 0 0 0 1
o:subject=none carried be on	-3 18 -1 -19 6 0 0 -1
o:subject=none carried be until	0 -6 0 0 -8 0 7 1
o:subject=none carried before ahead	0 6 -5 -11 2 0 0 5
o:subject=none carried begin	0 0 -5 1 -20 0 8 3
o:subject=none carried begin ahead	1 -3 -5 6 -20 0 8 2
o:subject=none carried begin on	6 -12 0 11 -10 0 0 0
o:subject=none carried begin today	0 9 0 -9 0 0 0 0
o:subject=none carried charge from	0 9 0 -8 0 0 0 0
o:subject=none carried end on	0 11 0 -14 -4 0 0 8
o:subject=none carried extend	0 -2 0 13 0 0 0 -7
o:subject=none carried extend ahead	0 -2 0 13 0 0 0 -7
o:subject=none carried fall	0 -7 0 10 0 0 0 0
o:subject=none carried fall ahead	0 -7 0 10 0 0 0 0
o:subject=none carried fall on	0 -9 0 10 0 0 0 0
o:subject=none carried for ahead	0 1 0 -10 7 0 0 6
o:subject=none carried from ahead	-6 0 0 11 -9 0 0 -4
o:subject=none carried have until	0 -12 2 2 5 0 -8 3
o:subject=none carried look	0 0 0 9 -8 0 0 0
o:subject=none carried meet	0 -11 0 3 0 0 -2 2
o:subject=none carried meet ahead	0 -11 0 3 0 0 -2 3
o:subject=none carried meet the	0 0 0 -8 10 0 0 0
o:subject=none carried move	0 -7 0 9 0 0 0 -2
o:subject=none carried other ahead	0 7 2 3 -1 0 0 -13
o:subject=none carried other by	0 -1 0 -12 4 0 0 9
o:subject=none carried other on	0 9 0 -1 -3 0 0 -2
o:subject=none carried pay	0 0 0 -7 0 0 0 12
o:subject=none carried pay ahead	0 -2 0 -6 0 0 0 16
o:subject=none carried plan	0 9 0 -4 -3 0 0 0
o:subject=none carried plan ahead	0 9 0 -4 -3 0 0 0
o:subject=none carried put	2 4 0 5 -3 0 0 -11
o:subject=none carried put ahead	2 4 0 5 -3 0 0 -11
o:subject=none carried put from	0 11 0 -6 0 0 0 -2
o:subject=none carried put on	0 -10 0 15 0 0 0 -4
o:subject=none carried raise on	0 -10 0 11 0 0 0 0
o:subject=none carried receive	0 -1 0 -7 10 0 0 0
o:subject=none carried receive ahead	0 -1 0 -7 10 0 0 0
o:subject=none carried return	0 -5 0 10 -4 0 0 1
o:subject=none carried return ahead	0 -5 0 10 -4 0 0 1
o:subject=none carried return on	0 -8 0 12 -1 0 0 0
o:subject=none carried rise on	0 2 0 -8 6 0 0 0
o:subject=none carried run on	0 6 3 -10 0 0 0 0
o:subject=none carried settle	0 0 0 -9 9 0 1 0
o:subject=none carried settle ahead	0 0 0 -9 9 0 1 0
o:subject=none carried settle on	0 0 0 -7 9 0 0 0
o:subject=none carried sign on	0 -4 0 14 -1 0 0 -7
o:subject=none carried sit	0 4 0 -8 12 0 0 -9
o:subject=none carried sit ahead	0 4 0 -8 12 0 0 -9
o:subject=none carried suspend	3 7 7 -6 -9 0 0 0
o:subject=none carried suspend ahead	3 7 7 -7 -9 0 0 0
o:subject=none carried suspend from	0 11 0 -4 -3 0 0 0
o:subject=none carried suspend on	0 0 9 -6 0 0 0 0
o:subject=none carried suspend the	0 0 0 -13 0 0 0 14
o:subject=none carried suspend to	-1 6 0 6 1 0 0 -13
o:subject=none carried tell on	0 -6 0 13 0 0 0 -1
o:subject=none carried the ahead	-3 -8 -3 -12 1 0 9 14
o:subject=none carried to ahead	0 -2 0 13 0 0 0 -10
o:subject=none carried until ahead	-1 0 0 3 -12 1 0 2
o:subject=none carried want	0 -1 0 -12 -3 0 12 4
o:subject=none carried want ahead	0 -1 0 -12 -3 0 12 4
o:subject=none carried write	0 0 0 -9 9 0 0 0
o:subject=none carried write ahead	0 0 0 -11 9 0 0 1
o:subject=none from ahead	0 -3 0 9 -2 0 0 -4
o:subject=none no verb	-8 5 2 2 2 -11 -11 0
o:subject=none no verb 	-6 -5 -3 1 10 -1 -4 2
o:subject=none no verb before	0 -12 0 0 2 0 0 8
o:subject=none no verb briefing,	0 -1 0 -6 0 0 0 9
o:subject=none no verb by	0 -9 0 8 0 0 0 0
o:subject=none no verb on	7 11 5 -14 -2 0 0 1
o:subject=none no verb the	0 3 10 -4 -2 0 0 -2
o:subject=none no verb to	0 -4 0 -6 0 0 0 13
o:subject=none no verb until	0 -19 0 -4 3 0 0 16
o:subject=none no verb washington,	0 0 0 -8 10 0 0 0
o:subject=none on ahead	7 6 6 -13 -2 0 0 2
o:subject=none the ahead	0 4 10 -9 -2 0 0 1
o:subject=none to ahead	0 -4 0 -6 0 0 0 13
o:subject=none until ahead	0 -19 0 -5 3 0 0 17
o:subject=none washington, today	0 0 0 -8 10 0 0 0
o:subject=procedure	1 -12 0 8 6 -12 -6 -4
o:subject=procedure  ahead	0 -7 0 -3 15 0 0 0
o:subject=procedure begin	0 -4 0 0 8 0 0 -2
o:subject=procedure begin ahead	0 -7 0 0 8 0 0 -2
o:subject=procedure begin on	0 -6 0 -2 9 0 0 0
o:subject=procedure by ahead	0 -3 8 3 -9 0 0 4
o:subject=procedure carried	-6 11 -6 -4 1 3 -5 -2
o:subject=procedure carried be	0 0 0 9 0 0 0 -10
o:subject=procedure carried be ahead	0 0 0 8 0 0 0 -10
o:subject=procedure carried be on	0 -7 0 -1 10 0 0 -1
o:subject=procedure carried begin	0 0 0 -16 9 0 0 1
o:subject=procedure carried begin ahead	0 0 0 -17 10 0 0 1
o:subject=procedure carried from ahead	0 14 0 0 -11 0 0 -4
o:subject=procedure carried other	0 16 0 -8 -8 0 0 0
o:subject=procedure carried other ahead	0 16 0 -8 -8 0 0 0
o:subject=procedure end	0 0 0 12 -10 0 0 0
o:subject=procedure end ahead	0 0 0 11 -10 0 0 0
o:subject=procedure end on	0 0 0 12 -10 0 0 0
o:subject=procedure far	-4 2 -2 -2 0 9 -1 0
o:subject=procedure far  ahead	0 0 0 -6 -1 11 0 0
o:subject=procedure far carried begin	0 4 3 -12 4 0 0 0
o:subject=procedure far carried begin ahead	0 4 3 -12 4 0 0 0
o:subject=procedure far carried begin on	0 2 0 -10 7 0 0 0
o:subject=procedure far carried have	0 13 0 0 -2 0 0 -13
o:subject=procedure far carried have ahead	0 13 0 0 -2 0 0 -13
o:subject=procedure far carried until ahead	-2 14 10 -8 -11 0 0 -8
o:subject=procedure far no verb	-4 2 -2 -2 0 9 -1 0
o:subject=procedure far no verb 	0 0 0 -4 -1 10 0 0
o:subject=procedure far no verb ahead	-4 4 -2 -7 1 9 -1 0
o:subject=procedure far no verb today	0 -2 0 11 0 0 0 -1
o:subject=procedure far no verb until	0 11 0 0 -1 0 0 -5
o:subject=procedure far until ahead	0 11 0 0 -1 0 0 -5
o:subject=procedure from ahead	9 0 0 -3 -2 0 0 0
o:subject=procedure no verb 	0 -7 0 -5 16 0 0 -1
o:subject=procedure no verb from	10 -6 0 0 -2 0 0 0
o:subject=procedure no verb on	6 -7 0 10 -5 0 0 -4
o:subject=procedure no verb the	0 0 0 -5 -3 0 0 12
o:subject=procedure on ahead	2 -17 -3 7 6 0 0 -11
o:subject=procedure the ahead	0 -1 0 -1 -3 0 0 9
o:subject=sale	-5 0 -2 -14 -5 29 0 -8
o:subject=sale carried	0 -12 0 -8 5 17 0 -3
o:subject=sale far carried	-3 -8 8 -6 3 5 3 -2
o:subject=sale far carried until ahead	0 -8 9 -6 4 0 0 0
o:subject=sale no verb	-1 0 0 -5 2 10 0 -5
o:subject=sale no verb ahead	-1 0 0 -7 3 11 0 -4
o:subject=sale on ahead	0 8 0 0 -2 0 0 -7
o:subject=signing	-3 7 -2 0 3 -12 -11 0
o:subject=signing by ahead	0 -13 -1 -4 17 0 -3 -2
o:subject=signing from ahead	0 0 0 -4 9 0 0 0
o:subject=signing no verb ahead	-3 -5 -5 -1 5 -4 -4 11
o:subject=signing no verb from	0 -2 0 -7 10 0 0 0
o:subject=signing no verb of	0 -6 0 13 0 0 0 -1
o:subject=signing on ahead	0 -5 3 16 -14 0 0 -3
o:subject=signing on today	0 9 0 -9 0 0 0 0
o:subject=signing sign ahead	0 -7 0 10 0 0 0 -3
o:subject=signing the ahead	0 0 0 -10 8 0 0 5
o:subject=signing until ahead	2 2 0 -11 0 0 0 3
o:subject=truce	-1 8 -6 18 -11 -12 -6 -11
o:subject=truce  ahead	-5 -1 0 5 -14 0 0 8
o:subject=truce be	0 -11 0 9 0 0 0 0
o:subject=truce be ahead	0 -11 0 11 0 0 0 -1
o:subject=truce begin	-3 13 0 6 -4 0 0 -15
o:subject=truce begin ahead	-3 8 0 9 -4 0 0 -13
o:subject=truce begin on	0 13 0 0 -2 0 0 -13
o:subject=truce carried	0 -10 -10 8 2 -7 1 1
o:subject=truce carried be	-1 -6 0 3 -3 0 -6 10
o:subject=truce carried be ahead	-1 -6 0 1 -2 0 -5 13
o:subject=truce carried be from	0 -6 0 10 0 0 0 -2
o:subject=truce carried be on	0 2 0 -9 -7 0 0 12
o:subject=truce carried begin on	0 9 0 1 -3 0 0 -13
o:subject=truce carried begin to	0 0 0 -10 0 0 0 11
o:subject=truce carried by ahead	0 -1 0 -11 4 0 10 -1
o:subject=truce carried end	-2 -16 0 6 1 0 0 2
o:subject=truce carried end ahead	-2 -16 0 5 1 0 0 2
o:subject=truce carried end on	-2 -13 0 5 3 0 0 0
o:subject=truce carried meet	0 7 0 -14 13 0 0 -6
o:subject=truce carried meet ahead	0 7 0 -14 13 0 0 -6
o:subject=truce carried other	0 0 0 -16 2 0 0 12
o:subject=truce carried other ahead	0 0 0 -14 2 0 0 11
o:subject=truce carried pay from	0 -12 0 14 0 0 0 0
o:subject=truce carried run	0 -4 0 0 -3 0 0 10
o:subject=truce carried run ahead	0 -4 0 0 -3 0 0 11
o:subject=truce carried suspend	0 -4 0 22 -5 0 0 -11
o:subject=truce carried suspend ahead	0 -3 0 19 -5 0 0 -8
o:subject=truce carried suspend until	0 -2 0 18 0 0 0 -11
o:subject=truce carried to ahead	0 0 0 -17 -2 0 0 26
o:subject=truce carried until ahead	2 -16 0 1 0 0 0 7
o:subject=truce end today	0 9 0 -1 0 0 0 -3
o:subject=truce extend	0 -1 0 -10 0 0 0 15
o:subject=truce extend ahead	0 -1 0 -7 0 0 0 12
o:subject=truce extend to	0 0 0 -9 0 0 0 11
o:subject=truce far	-11 0 -4 0 1 -5 -4 6
o:subject=truce far carried	6 -15 -8 13 -13 -2 -2 7
o:subject=truce far carried be by	0 10 0 -8 -8 0 0 3
o:subject=truce far carried begin on	0 10 0 -8 0 0 0 1
o:subject=truce far carried by ahead	0 15 0 -9 -3 0 -4 0
o:subject=truce far carried charge ahead	0 -9 0 4 0 0 0 3
o:subject=truce far carried expect	0 -4 0 12 -2 0 0 0
o:subject=truce far carried expect ahead	0 -4 0 12 -2 0 0 0
o:subject=truce far carried from ahead	-1 -12 0 3 7 0 0 2
o:subject=truce far carried on ahead	-1 -10 0 12 1 0 0 -4
o:subject=truce far carried run on	0 0 0 10 0 0 0 -9
o:subject=truce far carried tell	0 3 0 -10 7 0 0 0
o:subject=truce far carried tell ahead	0 3 0 -11 7 0 0 0
o:subject=truce far carried tell on	0 3 0 -9 7 0 0 0
o:subject=truce far carried to ahead	0 0 0 14 -6 0 0 -6
o:subject=truce far carried until ahead	3 0 -3 11 -17 0 6 -8
o:subject=truce far from ahead	0 16 0 -13 0 0 0 0
o:subject=truce far no verb	-11 0 -4 0 1 -5 -4 6
o:subject=truce far no verb 	0 3 0 12 -10 0 0 -8
o:subject=truce far no verb ahead	-9 6 -3 0 0 -3 -3 1
o:subject=truce far no verb friday,	0 -6 0 12 0 0 0 -4
o:subject=truce far no verb from	0 16 0 -13 0 0 0 0
o:subject=truce far no verb today	0 -11 0 0 2 0 0 6
o:subject=truce far no verb until	0 0 0 -13 0 0 0 17
o:subject=truce far no verb wednesday,	0 0 0 -5 10 0 0 -4
o:subject=truce far until ahead	0 0 0 -13 0 0 0 17
o:subject=truce far wednesday, today	0 0 0 -5 10 0 0 -4
o:subject=truce have until	0 0 0 -9 0 0 0 10
o:subject=truce no verb	1 -5 1 10 0 -6 -7 -7
o:subject=truce no verb 	-5 -1 0 2 -14 0 0 10
o:subject=truce no verb ahead	2 -5 2 13 1 -5 -7 -12
o:subject=truce no verb on	5 -9 -1 -14 3 0 0 13
o:subject=truce no verb sunday,	0 0 0 -7 0 0 0 9
o:subject=truce no verb the	0 8 6 1 4 0 0 -14
o:subject=truce no verb tuesday,	0 10 0 -10 0 0 0 0
o:subject=truce no verb until	3 -11 2 3 8 0 0 -5
o:subject=truce out today	0 9 0 -11 0 0 0 2
o:subject=truce run	0 6 0 6 -7 0 0 -5
o:subject=truce run ahead	0 0 0 11 -6 0 0 -5
o:subject=truce run to	0 0 0 13 -2 0 0 -8
o:subject=truce sunday, ahead	0 0 0 -7 0 0 0 9
o:subject=truce suspend	0 10 0 -4 0 0 0 -1
o:subject=truce suspend ahead	0 10 0 -5 0 0 0 -1
o:subject=truce the ahead	0 6 6 15 3 0 5 -27
o:subject=truce to ahead	0 -10 -1 0 -10 0 0 11
o:subject=truce tuesday, ahead	0 10 0 -10 0 0 0 0
o:subject=truce until ahead	0 -17 1 5 4 0 0 -1
o:suspend from ahead	-6 13 0 -6 -3 0 0 -1
o:suspend on ahead	-2 -19 8 4 11 0 0 -13
o:suspend till ahead	10 0 0 -5 0 0 0 -1
o:suspend to ahead	10 0 -1 -6 0 0 0 0
o:suspend until ahead	0 0 6 -8 -12 0 -2 9
o:topic=controls	27 -1 -17 0 -17 4 -13 -15
o:topic=controls ahead	28 -5 -17 1 -17 4 -13 -15
o:topic=controls begin	12 -4 0 -2 -10 4 0 0
o:topic=controls end	8 5 0 -9 0 0 0 -4
o:topic=controls far	21 -13 3 -5 2 -5 -2 -2
o:topic=controls far ahead	17 -11 3 -7 4 -5 -2 0
o:topic=controls far no verb	8 -5 0 -10 5 -1 0 3
o:topic=controls far to	0 0 0 14 -2 0 0 -10
o:topic=controls far to ahead	0 0 0 14 -2 0 0 -10
o:topic=controls from	16 -11 0 0 -2 0 0 0
o:topic=controls from ahead	15 -11 0 0 -2 0 0 0
o:topic=controls no verb	1 0 -6 4 0 7 -2 -11
o:topic=controls of	-12 0 0 17 0 0 0 0
o:topic=controls of ahead	-12 0 0 17 0 0 0 0
o:topic=controls on	13 -4 -1 8 -8 -2 0 -12
o:topic=controls on ahead	13 -3 -1 7 -8 -2 0 -11
o:topic=controls threaten	0 -10 0 11 0 0 0 0
o:topic=controls until	-1 6 -1 -23 6 4 0 3
o:topic=controls until ahead	-1 6 -1 -23 6 4 0 3
o:topic=deal	0 -5 -14 0 -12 0 24 -2
o:topic=deal 	0 -2 0 9 0 0 0 0
o:topic=deal ahead	0 -4 -14 2 -11 0 24 -7
o:topic=deal announce	0 -1 0 -6 0 0 0 11
o:topic=deal be	0 -5 0 2 13 5 0 -9
o:topic=deal before	0 9 0 4 -12 0 1 -9
o:topic=deal before ahead	0 9 0 4 -12 0 1 -9
o:topic=deal begin	0 -1 0 13 -14 0 0 -11
o:topic=deal expect	0 0 0 10 -5 0 -3 0
o:topic=deal face	0 -4 0 -6 0 0 -1 12
o:topic=deal far	-8 -6 -6 11 -4 0 1 0
o:topic=deal far 	0 -2 0 11 -2 2 0 -9
o:topic=deal far end	0 0 0 9 0 0 0 -6
o:topic=deal far from	0 -1 0 8 -2 0 0 -3
o:topic=deal far from ahead	0 -1 0 8 -2 0 0 -3
o:topic=deal far on	0 11 0 -7 0 0 0 0
o:topic=deal far on ahead	0 11 0 -8 0 0 0 0
o:topic=deal far the	0 -2 0 15 -1 0 0 -7
o:topic=deal far the ahead	0 -2 0 15 -1 0 0 -7
o:topic=deal far today	0 -4 0 15 0 0 0 -4
o:topic=deal far until	0 -7 0 -1 0 0 0 11
o:topic=deal far until ahead	0 -7 0 -1 0 0 0 11
o:topic=deal have	0 -1 0 0 0 -2 13 -10
o:topic=deal no verb	2 3 -2 -4 -2 -9 10 -1
o:topic=deal on	0 0 -2 -4 12 12 -14 -6
o:topic=deal on ahead	0 -1 -2 -1 13 12 -14 -10
o:topic=deal other	0 -5 0 0 -1 9 0 -1
o:topic=deal put	0 9 0 -2 0 0 -5 0
o:topic=deal the	0 0 0 -7 -9 0 5 9
o:topic=deal the ahead	0 0 0 -7 -9 0 5 9
o:topic=deal until	7 -4 0 -2 -1 -3 11 -4
o:topic=deal until ahead	7 -4 0 -2 -1 -3 11 -4
o:topic=duties	-11 1 -4 17 -9 -30 -21 1
o:topic=duties  ahead	0 9 -2 2 -3 0 0 -14
o:topic=duties after	0 5 0 -11 9 0 0 0
o:topic=duties after ahead	0 5 0 -11 9 0 0 0
o:topic=duties ahead	-9 7 -1 6 -12 -28 -18 5
o:topic=duties and	0 -6 0 0 10 0 0 -4
o:topic=duties announce	0 4 0 6 -6 0 0 -14
o:topic=duties answer	0 8 0 -10 3 0 0 0
o:topic=duties as	0 -3 0 -6 0 0 0 10
o:topic=duties before	0 -16 1 3 4 0 0 6
o:topic=duties before ahead	0 -16 1 2 5 0 0 6
o:topic=duties begin	6 -10 -7 8 4 0 8 -2
o:topic=duties call	0 -3 0 12 0 0 0 -8
o:topic=duties cent	0 -18 0 -1 0 0 0 16
o:topic=duties end	-1 7 6 -6 -9 0 -2 0
o:topic=duties expect	0 3 0 8 -13 0 0 -2
o:topic=duties far	-11 -1 -13 2 4 -6 -9 4
o:topic=duties far 	-10 -4 -3 0 0 7 10 0
o:topic=duties far  ahead	-9 0 -2 -6 -1 7 10 1
o:topic=duties far  today	0 -7 0 11 0 0 0 -6
o:topic=duties far ahead	-8 -1 -11 1 4 -4 -7 2
o:topic=duties far announce	0 -8 0 4 4 0 0 -4
o:topic=duties far ask	0 10 0 -2 -7 0 0 0
o:topic=duties far begin	-2 -1 0 10 -11 0 0 1
o:topic=duties far by	5 0 0 -3 15 0 -8 -9
o:topic=duties far by ahead	5 0 0 -4 15 0 -8 -9
o:topic=duties far charge	0 -13 0 9 0 0 0 1
o:topic=duties far delhi,	0 10 0 -10 0 0 0 0
o:topic=duties far delhi, today	0 10 0 -10 0 0 0 0
o:topic=duties far fall	0 4 0 8 0 0 0 -10
o:topic=duties far friday,	0 10 0 -8 -1 0 0 0
o:topic=duties far from	-8 6 9 -6 0 0 0 1
o:topic=duties far from ahead	-7 5 9 -6 0 0 0 2
o:topic=duties far have	0 14 0 3 -5 0 0 -10
o:topic=duties far is	0 16 0 -2 0 0 0 -10
o:topic=duties far is ahead	0 16 0 -3 0 0 0 -10
o:topic=duties far no verb	-2 2 1 0 -9 0 4 0
o:topic=duties far of	7 -8 0 6 0 0 0 -4
o:topic=duties far on	-15 5 -9 4 2 -1 0 -4
o:topic=duties far on ahead	-15 7 -9 3 0 -1 0 -4
o:topic=duties far other	0 -11 0 -5 16 0 0 3
o:topic=duties far pay	0 -3 0 8 0 0 0 -3
o:topic=duties far run	0 0 0 -8 0 0 0 12
o:topic=duties far since	0 -4 0 12 0 0 0 -3
o:topic=duties far since ahead	0 -3 0 11 0 0 0 -3
o:topic=duties far tell	0 10 0 -3 -3 0 0 -1
o:topic=duties far to	0 2 0 11 -2 0 0 -9
o:topic=duties far to ahead	0 2 0 11 -2 0 0 -9
o:topic=duties far tuesday,	0 -5 0 11 0 0 0 -2
o:topic=duties far until	0 -6 -1 -3 15 0 -4 0
o:topic=duties far until ahead	0 -6 -1 -3 15 0 -4 0
o:topic=duties far wednesday,	0 -6 0 10 0 0 0 -3
o:topic=duties for	0 12 0 -2 -2 0 0 -8
o:topic=duties for ahead	0 6 0 2 -2 0 0 -8
o:topic=duties from	1 1 -11 10 -2 0 -1 -12
o:topic=duties from ahead	1 0 -11 10 -2 0 -1 -11
o:topic=duties have	0 -12 0 0 12 0 -1 3
o:topic=duties jump	0 -9 0 -7 11 0 0 4
o:topic=duties levy	0 14 0 -6 0 0 0 -3
o:topic=duties look	0 -5 0 -10 9 0 0 5
o:topic=duties move	0 13 0 -7 0 0 0 -4
o:topic=duties no verb	-11 -1 -5 7 -7 -5 0 3
o:topic=duties of ahead	0 10 -1 -1 -2 0 0 -6
o:topic=duties on ahead	-1 5 0 2 -13 -3 -3 1
o:topic=duties on today	0 -8 0 9 5 0 0 -8
o:topic=duties other	0 -14 6 11 0 0 0 -4
o:topic=duties pay	0 -4 0 0 -11 0 0 15
o:topic=duties percent	0 10 0 -6 0 0 0 -2
o:topic=duties percent ahead	0 10 0 -8 0 0 0 0
o:topic=duties plan	0 0 0 -13 4 0 0 5
o:topic=duties remain	0 -4 0 11 -1 0 0 -3
o:topic=duties run	0 3 1 -21 -1 0 0 16
o:topic=duties since	0 -13 0 15 0 0 0 0
o:topic=duties since ahead	0 -12 0 14 0 0 0 0
o:topic=duties suspend	0 -4 7 -4 -13 0 0 10
o:topic=duties tax	0 11 0 -12 0 0 0 0
o:topic=duties tell	0 -8 0 12 0 0 0 0
o:topic=duties the	0 23 0 -8 0 0 -5 -9
o:topic=duties the ahead	0 23 0 -8 0 0 -5 -9
o:topic=duties today	0 -21 -3 26 9 0 0 -14
o:topic=duties until	-10 -1 8 -11 -3 -2 -7 14
o:topic=duties until ahead	-10 -1 8 -9 -3 -2 -7 12
o:topic=duties with	0 0 0 -8 0 0 0 11
o:topic=duties with ahead	0 0 0 -8 0 0 0 11
o:topic=duties write	0 -7 0 11 0 0 0 0
o:topic=exclusions	-4 -10 29 -2 -7 -5 -6 -7
o:topic=exclusions ahead	-4 -7 30 -3 -6 -5 -6 -11
o:topic=exclusions before	0 3 -4 6 -10 0 0 4
o:topic=exclusions before ahead	0 4 -3 5 -10 0 0 4
o:topic=exclusions begin	0 -4 4 -3 -8 0 0 12
o:topic=exclusions end	-1 -12 -4 17 7 0 0 -9
o:topic=exclusions far	15 0 8 -7 0 0 0 -18
o:topic=exclusions far ahead	15 2 8 -9 0 0 0 -17
o:topic=exclusions far no verb	10 -5 9 -8 0 0 0 -5
o:topic=exclusions no verb	0 8 9 -20 0 0 0 -5
o:topic=exclusions until	0 -7 15 -2 3 0 0 -10
o:topic=exclusions until ahead	0 -7 15 -2 3 0 0 -10
o:topic=fees	-2 -9 -5 10 10 -3 0 -9
o:topic=fees ahead	-2 -8 -5 8 11 -3 0 -9
o:topic=fees be	0 -5 0 12 -3 0 0 0
o:topic=fees begin	-3 1 0 -12 14 0 0 0
o:topic=fees far ahead	-1 -3 0 -1 -7 0 7 9
o:topic=fees from	-5 -4 0 -9 13 0 0 1
o:topic=fees from ahead	-5 -4 0 -10 13 0 0 1
o:topic=fees no verb	0 -17 0 6 6 0 0 0
o:topic=fees on	5 -18 0 8 4 0 0 -8
o:topic=fees on ahead	5 -18 0 7 4 0 0 -8
o:topic=longer	-8 0 15 -3 -3 -9 0 2
o:topic=longer ahead	-11 -2 15 -5 -3 -9 0 6
o:topic=longer be	0 14 -2 -11 -11 0 0 9
o:topic=longer begin	0 11 0 -1 -4 0 0 -4
o:topic=longer by	0 -6 2 -9 -4 0 0 14
o:topic=longer by ahead	0 -6 2 -9 -4 0 0 14
o:topic=longer end	0 0 6 1 12 0 0 -16
o:topic=longer extend	-3 -9 3 0 -7 3 0 6
o:topic=longer far 	0 12 0 0 0 0 0 -12
o:topic=longer far  ahead	0 13 0 0 0 0 0 -12
o:topic=longer far be	0 3 0 -12 2 0 0 8
o:topic=longer far end	0 0 0 8 0 0 0 -4
o:topic=longer far no verb	-6 8 -2 -12 0 0 0 12
o:topic=longer other	0 -9 3 3 -6 0 -2 3
o:topic=longer propose	0 0 0 -15 7 0 0 7
o:topic=longer run	0 -7 1 13 -2 0 0 -6
o:topic=longer say	0 -1 0 9 0 0 0 -4
o:topic=longer to	-5 12 14 -17 -14 0 0 5
o:topic=longer to ahead	-5 8 14 -17 -14 0 0 8
o:topic=longer until	0 7 -8 -10 12 0 -2 3
o:topic=longer until ahead	0 7 -8 -10 12 0 -2 3
o:topic=meeting	-21 -6 -8 12 3 0 5 -1
o:topic=meeting 	0 -9 0 11 0 0 0 -2
o:topic=meeting ahead	-20 -6 -7 13 4 0 6 -6
o:topic=meeting be	0 -15 0 7 0 0 3 -1
o:topic=meeting before	0 10 0 -5 0 0 0 -4
o:topic=meeting before ahead	0 10 0 -5 0 0 0 -4
o:topic=meeting by	0 9 5 -20 8 0 2 -10
o:topic=meeting by ahead	0 9 5 -20 8 0 2 -10
o:topic=meeting continue	0 8 0 0 0 0 0 -8
o:topic=meeting end	0 6 0 -21 -9 0 7 16
o:topic=meeting expect	0 0 0 -8 9 0 0 0
o:topic=meeting far	-12 0 -10 5 8 -12 -1 -2
o:topic=meeting far ahead	-11 0 -9 4 10 -11 0 -4
o:topic=meeting far before	0 8 0 -15 6 0 0 0
o:topic=meeting far before ahead	0 8 0 -15 6 0 0 0
o:topic=meeting far from	0 10 0 -1 -6 0 0 -2
o:topic=meeting far from ahead	0 10 0 -1 -6 0 0 -2
o:topic=meeting far have	0 3 0 -12 4 0 0 5
o:topic=meeting far no verb	-6 -9 -3 11 5 -5 -3 0
o:topic=meeting far to	0 -10 0 -8 18 0 0 0
o:topic=meeting far to ahead	0 -10 0 -8 18 0 0 0
o:topic=meeting far until	0 -3 0 9 3 0 0 -7
o:topic=meeting far until ahead	0 -3 0 8 3 0 0 -7
o:topic=meeting far wednesday,	0 11 0 -9 0 0 0 0
o:topic=meeting for	0 -8 0 9 0 0 0 -2
o:topic=meeting for ahead	0 -8 0 9 0 0 0 -2
o:topic=meeting from	0 6 0 4 -12 0 0 -3
o:topic=meeting from ahead	0 6 0 4 -12 0 0 -3
o:topic=meeting meets	0 -2 0 -8 2 0 0 9
o:topic=meeting meets ahead	0 -2 0 -8 2 0 0 9
o:topic=meeting of	0 14 0 -14 -3 2 0 1
o:topic=meeting of ahead	0 14 0 -14 -3 2 0 1
o:topic=meeting on	-4 -8 -6 8 -8 -6 8 10
o:topic=meeting on ahead	-4 -7 -5 10 -7 -6 8 6
o:topic=meeting return	0 -2 0 -9 0 0 0 12
o:topic=meeting run	0 0 0 -13 -1 0 0 17
o:topic=meeting say	0 11 0 -6 0 0 0 0
o:topic=meeting suspend	0 1 0 12 -6 0 0 -5
o:topic=meeting the	0 -8 0 3 7 0 -11 1
o:topic=meeting the ahead	0 -8 0 3 7 0 -11 1
o:topic=meeting until	0 0 0 14 0 0 0 -15
o:topic=meeting until ahead	0 0 0 14 0 0 0 -15
o:topic=none	-14 8 -14 9 -11 -28 2 1
o:topic=none  ahead	0 -14 -4 12 6 -2 0 -4
o:topic=none  today	0 9 0 -9 -1 0 0 5
o:topic=none ahead	-8 2 -8 4 -7 -23 6 4
o:topic=none ask	0 -1 0 11 -6 0 0 0
o:topic=none be	1 11 -1 -1 -8 -2 3 -9
o:topic=none begin	-3 -14 0 14 -2 0 0 5
o:topic=none briefing,	0 -1 0 -6 0 0 0 9
o:topic=none briefing, today	0 -1 0 -6 0 0 0 9
o:topic=none by	0 -12 0 8 0 0 -3 4
o:topic=none by ahead	0 -12 0 8 0 0 -3 4
o:topic=none charge	0 -3 0 11 0 0 0 -5
o:topic=none expect	0 3 0 -12 9 0 0 0
o:topic=none for	0 6 0 -17 8 0 0 7
o:topic=none for ahead	0 6 0 -18 9 0 0 7
o:topic=none from	0 -3 0 14 -11 0 0 -9
o:topic=none from ahead	0 -6 0 17 -11 0 0 -9
o:topic=none have	0 -3 0 11 0 0 0 -7
o:topic=none land	0 -3 0 10 -3 0 0 0
o:topic=none leave	0 5 0 -9 -2 0 0 3
o:topic=none look	0 0 0 9 -8 0 0 0
o:topic=none no verb	-8 5 2 2 2 -11 -11 0
o:topic=none plan	0 9 0 -5 -2 0 0 0
o:topic=none put	0 -1 0 8 0 0 0 -5
o:topic=none rise	0 13 0 -12 0 0 0 0
o:topic=none run	0 -1 0 12 0 0 0 -7
o:topic=none say	0 -13 0 1 -4 0 1 6
o:topic=none sit	0 4 0 -14 14 0 0 -4
o:topic=none tell	0 -6 0 10 0 0 0 0
o:topic=none the	-2 0 8 -1 -18 0 9 -1
o:topic=none the ahead	-1 0 8 -4 -18 0 9 1
o:topic=none today	-7 9 -4 7 -2 -2 -6 -4
o:topic=none washington,	0 0 0 -8 10 0 0 0
o:topic=none washington, today	0 0 0 -8 10 0 0 0
o:topic=none write	0 0 0 -10 7 0 0 2
o:topic=procedure	-10 1 -3 3 10 -6 -21 -3
o:topic=procedure 	0 -11 0 -4 13 0 0 1
o:topic=procedure  ahead	0 -11 0 -4 14 0 0 2
o:topic=procedure ahead	-9 1 -3 2 10 -6 -21 -1
o:topic=procedure be	-4 -4 0 11 3 -2 -2 -8
o:topic=procedure before	0 10 0 -1 0 0 0 -6
o:topic=procedure before ahead	0 10 0 -1 0 0 0 -6
o:topic=procedure begin	-6 7 0 -8 2 -1 0 6
o:topic=procedure end	0 10 0 10 -23 0 0 0
o:topic=procedure far 	0 0 0 -4 -1 10 0 0
o:topic=procedure far  ahead	0 0 0 -6 -1 11 0 0
o:topic=procedure far ahead	-8 9 -5 -11 0 7 -8 5
o:topic=procedure far be	0 0 0 -16 3 0 0 12
o:topic=procedure far by	0 -4 0 -11 7 0 0 9
o:topic=procedure far by ahead	0 -4 0 -11 7 0 0 9
o:topic=procedure far from	0 -7 0 11 0 0 0 0
o:topic=procedure far from ahead	0 -7 0 11 0 0 0 0
o:topic=procedure far no verb	-4 2 -2 -2 0 9 -1 0
o:topic=procedure far until	0 20 0 -3 -5 0 0 -10
o:topic=procedure far until ahead	0 20 0 -3 -5 0 0 -10
o:topic=procedure from	7 -6 -2 8 -9 0 0 0
o:topic=procedure from ahead	7 -3 -1 4 -9 0 0 0
o:topic=procedure make	0 0 0 -4 9 0 0 0
o:topic=procedure of	0 0 0 9 -11 0 0 0
o:topic=procedure on	0 5 -8 3 0 3 0 -9
o:topic=procedure on ahead	0 6 -8 1 0 3 0 -9
o:topic=procedure other	0 10 0 -4 1 0 0 -2
o:topic=procedure suspend	-1 -2 0 -9 3 0 0 13
o:topic=procedure until	-6 -10 2 11 -5 -1 -2 5
o:topic=procedure until ahead	-6 -10 2 10 -5 -1 -2 5
o:topic=sale	-9 -14 -5 -5 -10 38 -9 -16
o:topic=sale ahead	-9 -13 -5 -6 -9 38 -9 -15
o:topic=sale be	0 -6 0 -12 1 13 0 0
o:topic=sale by	0 -2 0 2 -4 9 -2 -2
o:topic=sale by ahead	0 -2 0 2 -4 9 -2 -2
o:topic=sale far on	0 -4 0 11 0 0 0 -2
o:topic=sale far on ahead	0 -3 0 11 0 0 0 -2
o:topic=sale no verb	-1 0 0 -5 2 10 0 -5
o:topic=sale on	0 4 0 8 -5 1 0 -13
o:topic=sale on ahead	0 4 0 8 -5 1 0 -13
o:topic=sale sell	0 -2 0 2 -8 11 0 -3
o:topic=signing	-12 -3 0 7 3 -1 -15 0
o:topic=signing ahead	-11 -3 0 2 6 0 -13 0
o:topic=signing approve	0 0 0 9 -4 0 0 -1
o:topic=signing be	0 1 0 10 0 -6 3 -17
o:topic=signing before	0 -7 0 8 6 0 0 -12
o:topic=signing before ahead	0 -7 0 8 6 0 0 -12
o:topic=signing by	0 -2 -4 0 13 -2 -1 -8
o:topic=signing by ahead	0 -2 -4 0 13 -2 -1 -8
o:topic=signing end	0 -9 0 0 1 0 0 3
o:topic=signing from	0 2 0 -8 5 0 0 0
o:topic=signing from ahead	0 2 0 -8 5 0 0 0
o:topic=signing have	0 -6 4 15 -14 0 0 0
o:topic=signing on today	0 8 0 -6 0 0 0 0
o:topic=signing other	0 0 0 -2 -2 0 0 10
o:topic=signing set	0 3 0 -10 0 7 0 0
o:topic=signing sign ahead	0 0 0 -5 0 0 0 10
o:topic=signing sit	0 0 0 13 -9 0 0 0
o:topic=signing suspend	0 0 3 -11 3 0 0 2
o:topic=signing to	0 0 0 -14 4 0 0 11
o:topic=truce	-5 0 -20 19 -9 -19 0 -2
o:topic=truce after	0 0 0 -4 0 0 0 8
o:topic=truce after ahead	0 0 0 -4 0 0 0 8
o:topic=truce agree	0 -2 0 13 -1 0 -2 -4
o:topic=truce ahead	-4 -2 -19 13 -8 -19 0 3
o:topic=truce be	-5 -6 0 6 -9 0 5 2
o:topic=truce before	0 3 0 12 -9 0 0 -9
o:topic=truce before ahead	0 3 0 12 -9 0 0 -9
o:topic=truce begin	-3 23 0 -11 -14 0 0 0
o:topic=truce by	0 -2 0 -2 0 0 11 -6
o:topic=truce by ahead	0 -2 0 -2 0 0 11 -6
o:topic=truce carry	0 -3 0 -12 0 0 0 17
o:topic=truce charge	0 -11 0 13 3 0 0 -7
o:topic=truce declare	0 0 0 9 0 0 0 -8
o:topic=truce effect today	0 10 0 -9 0 0 0 0
o:topic=truce end	-3 -15 -10 14 8 0 -1 -4
o:topic=truce end today	0 9 0 -7 0 0 0 -1
o:topic=truce ended	0 0 0 12 0 0 0 -12
o:topic=truce extend	0 0 0 10 0 0 0 -7
o:topic=truce far	0 -5 -10 1 -8 -10 0 12
o:topic=truce far 	0 3 0 12 -10 0 0 -8
o:topic=truce far ahead	0 -3 -8 3 -9 -8 0 7
o:topic=truce far be	5 4 0 2 -9 0 0 -2
o:topic=truce far begin	0 2 0 6 0 0 0 -9
o:topic=truce far by	0 9 0 3 -11 0 -1 -2
o:topic=truce far by ahead	0 9 0 3 -11 0 -1 -2
o:topic=truce far end	0 -8 0 -9 0 0 0 17
o:topic=truce far friday,	0 -6 0 12 0 0 0 -4
o:topic=truce far from	0 8 0 -7 2 0 0 -1
o:topic=truce far from ahead	0 9 0 -8 2 0 0 0
o:topic=truce far no verb	-11 0 -4 0 1 -5 -4 6
o:topic=truce far on	0 4 0 -12 -9 0 0 16
o:topic=truce far on ahead	0 5 0 -11 -9 0 0 16
o:topic=truce far other	0 0 0 10 -3 0 0 0
o:topic=truce far run	0 0 0 -10 0 0 0 15
o:topic=truce far say	0 0 0 -9 0 0 8 0
o:topic=truce far the	0 -6 0 9 6 0 0 -9
o:topic=truce far the ahead	0 -6 0 9 6 0 0 -9
o:topic=truce far until	0 -11 0 -5 -4 0 7 10
o:topic=truce far until ahead	0 -11 0 -5 -4 0 7 10
o:topic=truce far wednesday,	0 0 0 -5 10 0 0 -4
o:topic=truce far wednesday, today	0 0 0 -5 10 0 0 -4
o:topic=truce for	0 -7 0 -6 0 0 0 14
o:topic=truce for ahead	0 -7 0 -6 0 0 0 14
o:topic=truce from	-13 3 0 2 2 0 0 -5
o:topic=truce from ahead	-13 3 0 1 2 0 0 -4
o:topic=truce have	5 -1 0 -14 -10 0 0 21
o:topic=truce move	0 -4 0 13 0 0 0 -7
o:topic=truce no verb	1 -5 1 10 0 -6 -7 -7
o:topic=truce of	0 3 0 17 0 0 0 -20
o:topic=truce of ahead	0 3 0 16 0 0 0 -19
o:topic=truce on	-1 -4 -15 6 2 -2 -3 1
o:topic=truce on ahead	-1 -2 -15 5 2 -2 -3 1
o:topic=truce on today	0 -2 0 10 0 0 0 -6
o:topic=truce other	0 3 0 -14 2 0 0 9
o:topic=truce out today	0 9 0 -10 0 0 0 1
o:topic=truce pay	0 18 0 -13 -2 0 0 -2
o:topic=truce say	0 0 0 11 -4 0 0 -2
o:topic=truce since	0 5 0 8 0 0 0 -13
o:topic=truce since ahead	0 5 0 8 0 0 0 -13
o:topic=truce starts	0 10 0 -5 0 0 0 -3
o:topic=truce sunday,	0 0 0 -7 0 0 0 9
o:topic=truce sunday, ahead	0 0 0 -7 0 0 0 9
o:topic=truce the	-1 -11 5 10 0 0 2 -4
o:topic=truce the ahead	-1 -11 5 8 0 0 2 -3
o:topic=truce to	5 -16 -2 0 0 0 0 6
o:topic=truce to ahead	5 -16 -2 -2 0 0 0 8
o:topic=truce today	0 6 0 14 -4 0 0 -15
o:topic=truce tuesday,	0 10 0 -10 0 0 0 0
o:topic=truce tuesday, ahead	0 10 0 -10 0 0 0 0
o:topic=truce until	0 1 -1 -1 -9 0 -9 7
o:topic=truce until ahead	0 1 -1 -3 -9 0 -9 9
o:want from ahead	0 0 0 -8 10 0 0 -1
o:want the ahead	0 0 0 13 -1 0 8 -18
o:write on ahead	0 -15 7 0 0 0 0 5
pc0=agree	-2 -16 6 6 0 7 -3 2
pc0=bear	-3 11 -7 -9 3 -2 1 -2
pc0=buy	0 -10 0 9 4 0 0 -7
pc0=deny	7 0 0 -14 12 0 0 -2
pc0=down	-2 0 0 10 -15 1 0 -5
pc0=end	-7 22 6 -11 -2 4 -4 -8
pc0=impose	-10 1 0 6 -5 0 0 -1
pc0=propose	0 -1 -2 -3 -9 0 7 9
pc0=say	0 -3 0 8 0 6 -8 -6
pc0=stay	-13 11 -13 -4 2 0 -3 4
pc0=suspend	-8 4 -3 -13 10 0 0 8
pc0=up	0 -17 0 16 12 0 1 -13
pc1=agree	-4 -6 4 -6 0 9 4 8
pc1=begin	-4 8 0 -11 0 2 -8 4
pc1=buy	0 -12 0 11 3 0 0 -7
pc1=deny	7 -3 0 -12 11 0 0 -3
pc1=down	-3 0 -1 13 0 1 0 -16
pc1=end	-9 18 4 -6 -4 4 -5 -5
pc1=impose	-5 4 1 2 -11 0 9 -4
pc1=propose	0 0 -3 -7 -24 0 13 21
pc1=say	-1 -4 0 9 0 6 -8 -6
pc1=stay	-12 12 -12 0 0 0 -3 0
pc1=target	-3 -5 8 -7 0 0 0 11
pc1=up	0 -15 0 9 8 0 1 -5
pct0=agree past	0 -1 8 -1 -10 0 0 2
pct0=agree past-passive	0 -17 0 2 -3 7 0 10
pct0=agree present	0 1 0 10 0 0 0 -13
pct0=bear future	0 1 0 0 -10 0 0 6
pct0=bear modal	0 -13 0 16 -7 0 0 4
pct0=bear past	0 -2 0 -5 14 0 5 -11
pct0=bear present	-1 11 -3 -4 1 0 -1 -3
pct0=bear present-passive	0 14 0 -3 -4 0 0 -2
pct0=begin modal	0 -4 0 -5 12 0 0 0
pct0=begin past	0 -12 0 15 0 2 0 -9
pct0=begin present	0 6 0 -5 -7 0 0 9
pct0=down future	0 6 0 0 0 0 0 -9
pct0=end future	0 12 0 -12 0 0 0 1
pct0=end modal	0 0 10 2 1 0 0 -11
pct0=end past	0 3 0 16 -1 0 0 -21
pct0=end present	-5 13 -3 -22 -1 6 0 10
pct0=impose future	0 8 0 7 -5 0 -1 -12
pct0=impose modal	0 11 0 0 -7 0 2 -4
pct0=impose modal-passive	0 0 0 -15 9 0 0 7
pct0=impose past-passive	0 -16 0 13 -10 7 3 -1
pct0=impose present	-15 -15 -7 10 -10 0 -3 22
pct0=impose present-passive	5 5 4 -17 16 0 0 -12
pct0=propose past	0 -5 0 -3 10 0 1 0
pct0=propose present	-1 -4 0 0 -6 0 0 16
pct0=say past	-3 9 -7 -8 -2 7 -9 7
pct0=say perfect	1 3 7 0 0 0 0 -14
pct0=say present	0 -7 0 18 -8 0 2 -10
pct0=say present-passive	0 -9 0 2 6 0 0 0
pct0=stay modal	-1 18 -2 -7 -7 0 0 0
pct0=stay past	0 14 0 2 -7 0 0 -8
pct0=stay perfect	0 11 0 -2 0 0 0 -4
pct0=stay present	-5 -6 -13 0 8 0 0 5
pct0=suspend past	0 0 0 -23 17 0 0 5
pct0=suspend perfect	0 -7 0 21 -6 0 0 -7
pct0=suspend present	-15 1 0 -8 0 0 0 18
pct0=suspend present-passive	4 9 0 -12 6 0 0 -11
pct0=target past	0 3 0 -11 0 0 0 6
pct0=target present	0 -7 8 -1 0 0 -1 6
pct0=up modal	0 -15 0 0 13 0 3 0
pct0=up past	0 -16 0 22 0 0 0 -6
pct1=agree participle-passive	0 12 0 -25 -1 1 0 19
pct1=agree past	0 0 8 -1 -9 0 0 1
pct1=agree past-passive	0 -17 0 2 -3 7 0 10
pct1=agree present	0 1 0 10 0 0 0 -13
pct1=bear future	0 1 0 0 -10 0 0 6
pct1=bear gerund	0 -5 0 9 -1 0 0 0
pct1=bear modal	0 -13 0 16 -7 0 0 4
pct1=bear participle-passive	0 -9 3 1 11 0 0 -10
pct1=bear past	0 0 0 -13 14 0 5 -4
pct1=bear present	-1 11 -3 -4 1 0 -1 -3
pct1=bear present-passive	0 14 0 -3 -4 0 0 -2
pct1=begin gerund	0 12 0 -10 -1 0 0 0
pct1=begin infinitive	0 6 0 -12 -7 2 -1 9
pct1=begin modal	0 -4 0 -5 12 0 0 0
pct1=begin participle-passive	0 -12 5 0 7 0 0 0
pct1=begin past	0 -10 0 10 2 2 0 -6
pct1=begin present	0 5 0 -6 -6 0 0 9
pct1=down future	0 6 0 0 0 0 0 -9
pct1=down infinitive	0 -12 0 10 9 0 0 -8
pct1=end future	0 12 0 -13 0 0 0 1
pct1=end modal	0 0 10 2 1 0 0 -11
pct1=end past	0 3 0 17 -1 0 0 -23
pct1=end present	-5 13 -3 -22 -1 6 0 10
pct1=impose future	0 9 0 7 -5 0 -1 -12
pct1=impose gerund	0 -8 0 13 -3 0 0 0
pct1=impose modal	0 11 0 1 -7 0 2 -5
pct1=impose modal-passive	0 0 0 -15 9 0 0 7
pct1=impose participle-passive	2 10 4 -17 -23 0 6 9
pct1=impose past-passive	0 -16 0 13 -10 7 3 -1
pct1=impose perfect	0 -3 -1 0 -5 0 0 9
pct1=impose present	-13 -11 -6 11 -5 0 -2 13
pct1=impose present-passive	5 5 4 -17 16 0 0 -12
pct1=propose participle-passive	0 -5 0 -1 -18 0 7 14
pct1=propose past	0 -3 0 -2 11 0 1 -6
pct1=propose perfect	0 7 0 -9 -4 0 0 6
pct1=propose present	0 0 0 -6 -1 0 0 14
pct1=say participle-passive	0 4 0 5 0 0 0 -10
pct1=say past	-3 9 -7 -8 -2 8 -9 7
pct1=say perfect	1 0 7 1 2 0 0 -13
pct1=say present	0 -7 0 17 -8 0 2 -10
pct1=say present-passive	0 -9 0 2 6 0 0 0
pct1=stay modal	-1 13 -2 -4 -6 0 0 1
pct1=stay past	0 16 0 0 -7 0 0 -7
pct1=stay perfect	0 12 0 -9 0 0 0 0
pct1=stay present	-4 -2 -12 1 9 0 0 -1
pct1=suspend participle-passive	0 -13 2 9 0 0 0 0
pct1=suspend past	0 0 0 -22 17 0 0 5
pct1=suspend perfect	0 -7 0 15 -6 0 0 0
pct1=suspend present	-15 1 0 -7 0 0 0 17
pct1=suspend present-passive	4 9 0 -12 6 0 0 -11
pct1=target infinitive	0 0 0 -9 0 0 0 9
pct1=target participle-passive	0 0 2 -9 0 0 0 5
pct1=target present	0 -6 8 -1 0 0 -1 6
pct1=up modal	0 -15 0 0 13 0 3 0
pct1=up past	0 -16 0 22 0 0 0 -6
phas-gerund	0 -5 0 13 -3 0 0 0
phas-infinitive	-5 0 -3 2 -8 0 0 4
phas-participle	0 -4 12 9 -6 0 3 -12
phas-past	-18 -22 0 1 17 13 8 2
phas-pluperfect	0 2 0 0 6 0 0 -11
pt0=future	-3 18 0 -2 -10 0 -3 0
pt0=future-not	0 -10 0 6 3 0 0 0
pt0=future-passive	0 9 0 0 0 0 0 -9
pt0=past	-14 -6 -2 9 14 8 0 -15
pt0=past-passive	0 -12 4 -1 -6 6 1 11
pt0=perfect	-5 10 1 7 -17 -2 0 0
pt0=perfect-not	0 -8 0 0 12 0 0 -1
pt0=perfect-passive	0 -13 0 6 0 0 0 0
pt0=present-not	0 0 0 9 -16 0 0 5
pt0=present-passive	4 3 1 -1 7 0 -5 -11
pt0=present-passive-not	0 9 0 -10 1 0 0 -1
pt1=future	-1 18 0 -2 -11 0 -2 0
pt1=future-not	0 -10 0 6 3 0 0 0
pt1=future-passive	0 9 0 0 0 0 0 -9
pt1=gerund	0 0 0 10 -10 0 0 0
pt1=modal	0 -11 4 11 -6 2 3 -6
pt1=participle-passive	0 0 12 -9 -7 0 4 3
pt1=past	-14 -5 -2 6 16 8 1 -16
pt1=past-passive	0 -12 4 -1 -6 6 1 11
pt1=perfect	-4 7 1 4 -10 -2 0 -1
pt1=perfect-not	0 -8 0 0 12 0 0 -1
pt1=perfect-passive	0 -13 0 6 0 0 0 0
pt1=pluperfect	0 -3 0 16 0 0 0 -11
pt1=present-not	0 0 0 8 -15 0 0 5
pt1=present-passive	4 5 1 -1 7 0 -5 -13
pt1=present-passive-not	0 9 0 -10 1 0 0 -1
pv0-none	-2 -1 3 7 -5 -16 1 4
pv0=add	0 9 0 0 -3 0 0 -7
pv0=announce	4 13 0 -3 -10 0 0 -8
pv0=approve	0 -21 0 10 9 0 0 -1
pv0=ask	0 18 0 -22 0 0 0 6
pv0=be	-2 7 -9 -3 8 1 0 -6
pv0=begin	0 -16 0 0 11 0 0 3
pv0=buy	0 -2 0 9 0 0 0 -3
pv0=call	0 8 0 -10 0 0 0 3
pv0=charge	-1 -12 0 0 2 0 0 15
pv0=conclude	0 0 0 -10 0 0 0 13
pv0=confirm	0 -3 0 13 0 0 0 -9
pv0=declare	0 -11 0 4 0 0 0 5
pv0=end	-3 10 0 -5 0 0 0 0
pv0=enter	0 22 0 0 -21 0 0 0
pv0=exempt	0 0 8 -2 0 0 -1 -4
pv0=extend	0 -8 10 6 0 0 0 -8
pv0=face	0 0 0 -8 0 0 0 10
pv0=get	0 -2 0 9 0 0 0 -5
pv0=go	0 -20 0 7 14 0 0 0
pv0=hold	-3 0 0 -16 0 0 0 20
pv0=hope	0 3 0 -14 6 0 0 5
pv0=leave	0 -7 0 -5 10 0 0 2
pv0=levy	0 -1 0 -5 -1 0 0 12
pv0=make	0 6 0 -10 0 0 0 1
pv0=offer	0 -9 0 16 -1 0 0 -3
pv0=other	0 2 0 0 -12 0 -5 6
pv0=pay	-1 12 -1 -11 5 0 0 0
pv0=post	0 -3 0 9 -1 0 0 -1
pv0=promise	0 -12 0 15 0 0 0 0
pv0=propose	0 -9 0 13 -3 0 0 0
pv0=reach	0 -6 0 18 0 0 0 -11
pv0=recall	0 2 0 -10 0 0 0 8
pv0=remain	0 -5 0 0 -7 0 0 15
pv0=remove	0 9 0 -9 0 0 0 0
pv0=rise	0 -13 0 13 0 0 0 0
pv0=rule	7 0 0 -14 12 0 0 -2
pv0=run	0 -7 -2 15 0 0 0 -7
pv0=settle	0 -12 0 12 0 0 0 0
pv0=sign	0 -12 8 8 -5 8 0 -5
pv0=start	-1 11 0 -9 0 0 0 0
pv0=stay	-4 9 0 1 -5 0 0 -2
pv0=suspend	0 0 0 -6 14 0 0 -4
pv0=take	1 -1 0 9 -9 0 0 -1
pv0=write	0 -6 0 17 -3 0 0 -9
pv1-none	-4 -5 0 4 -3 -18 -2 13
pv1=add	0 16 0 -5 -5 0 0 -7
pv1=announce	4 11 0 -3 -10 0 0 -4
pv1=approve	0 -21 0 10 9 0 0 -1
pv1=ask	0 16 0 -18 -5 0 0 9
pv1=be	-2 7 -8 -7 9 1 0 -1
pv1=begin	0 -3 0 -4 9 0 0 0
pv1=buy	0 -2 0 9 0 0 0 -3
pv1=charge	-1 -11 0 -3 1 0 0 15
pv1=conclude	0 1 0 -14 0 0 0 14
pv1=confirm	0 -3 0 13 0 0 0 -9
pv1=declare	0 -11 0 4 0 0 0 5
pv1=double	0 5 0 5 0 0 0 -9
pv1=extend	2 -10 9 20 0 0 0 -21
pv1=face	0 0 0 -8 0 0 0 10
pv1=go	0 -20 0 0 11 1 0 12
pv1=have	8 -2 2 1 -2 0 5 -9
pv1=hold	-3 -2 0 -18 0 0 0 23
pv1=hope	0 5 0 -18 6 0 0 7
pv1=impose	0 13 1 -10 0 0 0 -9
pv1=keep	0 9 0 5 0 0 0 -12
pv1=leave	0 -13 0 -10 7 0 -3 17
pv1=levy	0 -1 0 -5 -1 0 0 12
pv1=lower	0 -19 0 13 9 0 0 -3
pv1=make	0 1 0 -12 0 0 0 12
pv1=other	0 4 0 8 -9 0 -4 -4
pv1=pay	-1 9 -5 -10 6 0 0 1
pv1=post	0 -3 0 9 -1 0 0 -1
pv1=propose	0 -9 0 17 -8 0 0 0
pv1=reach	0 -7 0 12 0 0 0 -3
pv1=recall	0 2 0 -10 0 0 0 8
pv1=receive	0 -4 0 8 2 0 0 -7
pv1=remain	0 0 0 0 -7 0 0 10
pv1=remove	0 8 0 -8 0 0 0 0
pv1=replace	0 16 0 -9 0 0 0 -7
pv1=rise	0 -13 0 13 0 0 0 0
pv1=rule	7 -3 0 -12 11 0 0 -3
pv1=run	0 0 -2 13 0 0 0 -10
pv1=sign	0 -10 6 5 -6 8 0 0
pv1=stand	0 -9 0 11 1 0 0 -7
pv1=start	-1 17 0 -11 0 0 0 0
pv1=stay	-3 9 0 2 -5 0 0 -3
pv1=suspend	0 -3 1 0 11 0 0 -5
pv1=take	1 1 0 0 -12 0 0 4
pv1=want	0 -4 0 10 0 0 0 -3
pv1=write	0 -14 0 20 0 0 0 -8
pv2-none	-13 3 2 6 1 -1 -4 -1
pvt0=add past	0 0 0 10 -1 0 0 -5
pvt0=agree past	0 -8 0 5 -6 0 0 5
pvt0=agree perfect	0 6 0 -11 0 0 0 8
pvt0=agree present	0 14 0 -12 0 0 0 0
pvt0=announce past	1 23 0 -14 -6 0 0 -6
pvt0=approve modal	0 0 0 10 -8 0 0 0
pvt0=approve perfect	0 -5 0 -3 12 0 0 0
pvt0=ask perfect	0 4 0 -14 0 0 0 9
pvt0=ask present	0 11 0 -7 0 0 0 0
pvt0=be modal	0 17 0 -8 -3 0 0 -3
pvt0=be past	0 10 0 -5 -4 0 0 1
pvt0=be present	0 -9 -6 0 15 2 0 -3
pvt0=begin present	0 -7 0 0 0 0 0 10
pvt0=call past	0 2 0 -17 7 0 3 2
pvt0=charge present	0 -12 0 0 1 0 0 11
pvt0=conclude past	0 0 0 -8 0 0 0 11
pvt0=end past	0 0 0 15 0 0 0 -12
pvt0=enter present	0 18 0 0 -18 0 0 0
pvt0=exempt present	0 0 8 -4 0 0 -1 -3
pvt0=expire present	0 3 0 -14 0 0 0 10
pvt0=extend perfect	0 -3 0 16 0 0 0 -11
pvt0=fall past	0 -14 0 9 0 0 0 4
pvt0=go modal	0 -10 0 -4 14 0 0 0
pvt0=go present	0 -12 0 7 1 0 0 3
pvt0=have past	0 -7 0 18 -4 0 0 -10
pvt0=hold past	0 11 0 -8 0 0 0 -2
pvt0=hold present	-3 -12 0 -9 0 0 0 20
pvt0=impose past	0 12 0 -9 0 0 0 0
pvt0=keep present	0 0 0 -7 0 0 0 9
pvt0=meet perfect	0 0 0 -10 10 0 0 0
pvt0=offer perfect	0 -7 0 15 0 0 0 -5
pvt0=other modal	0 0 0 10 0 0 0 -7
pvt0=other past	0 0 3 -14 4 0 0 6
pvt0=pay past	0 0 0 -17 19 0 0 0
pvt0=pay present	0 15 0 0 -5 0 0 -13
pvt0=propose past	0 -3 0 10 0 0 0 -6
pvt0=put present	0 4 0 2 3 0 0 -13
pvt0=reach present	0 -6 0 16 0 0 0 -9
pvt0=remain present	0 -4 0 0 -7 0 0 13
pvt0=remove present	0 9 0 -9 0 0 0 0
pvt0=run modal	0 -4 -1 0 0 0 0 7
pvt0=run past	0 0 0 13 0 0 0 -11
pvt0=set present	0 -10 0 11 0 0 0 0
pvt0=sign past	0 -8 8 1 -5 9 0 -1
pvt0=sign perfect	0 -2 0 9 -3 0 0 0
pvt0=start present	-1 22 0 -25 1 0 0 2
pvt0=stay present	-3 14 0 3 -3 0 0 -12
pvt0=suspend past	0 -6 0 -6 11 0 0 1
pvt0=suspend perfect	0 -7 0 14 0 0 0 -4
pvt0=suspend present	0 5 0 -14 6 0 0 0
pvt0=tell past	0 -1 0 7 -16 3 -4 5
pvt0=write past	0 0 0 13 0 0 0 -13
pvt0=write present	0 -9 0 5 0 0 0 3
pvt1=add past	0 0 0 10 -1 0 0 -5
pvt1=agree present	0 15 0 -12 0 0 0 0
pvt1=announce past	1 23 0 -14 -6 0 0 -6
pvt1=approve modal	0 0 0 10 -8 0 0 0
pvt1=approve perfect	0 -5 0 -3 12 0 0 0
pvt1=ask perfect	0 4 0 -12 0 0 0 7
pvt1=be modal	0 12 0 -5 -3 0 0 0
pvt1=be past	0 14 0 -10 -3 0 0 1
pvt1=be present	0 -8 -6 -2 15 2 0 0
pvt1=begin past	0 -1 0 0 9 0 0 -3
pvt1=begin present	0 -7 0 0 0 0 0 10
pvt1=call past	0 2 0 -13 7 0 3 -1
pvt1=charge present	0 -12 0 0 2 0 0 11
pvt1=conclude past	0 0 0 -8 0 0 0 11
pvt1=continue present	0 -1 0 9 0 0 0 -7
pvt1=end participle	0 1 0 8 0 0 0 -11
pvt1=end past	0 0 0 16 0 0 0 -14
pvt1=enter participle	0 -15 5 0 8 0 0 0
pvt1=enter present	0 18 0 0 -18 0 0 0
pvt1=exempt present	0 0 8 -4 0 0 -1 -3
pvt1=expire present	0 3 0 -14 0 0 0 10
pvt1=extend infinitive	0 0 0 16 0 0 0 -15
pvt1=extend perfect	0 -3 0 16 0 0 0 -11
pvt1=fall past	0 -12 0 14 0 0 0 0
pvt1=go modal	0 -10 0 -4 14 0 0 0
pvt1=go present	0 -13 0 7 1 0 0 3
pvt1=have past	0 -6 0 18 -4 0 0 -10
pvt1=hold past	0 10 0 -7 0 0 0 -2
pvt1=hold present	-3 -12 0 -9 0 0 0 20
pvt1=impose participle	0 15 1 -9 0 0 0 -7
pvt1=impose past	0 12 0 -9 0 0 0 0
pvt1=know participle	0 5 0 6 0 0 0 -10
pvt1=leave participle	0 0 0 -8 0 0 0 10
pvt1=meet gerund	0 0 0 11 0 0 0 -6
pvt1=meet perfect	0 0 0 -10 10 0 0 0
pvt1=other modal	0 0 0 10 0 0 0 -7
pvt1=other past	0 0 3 -14 4 0 0 6
pvt1=other present	0 12 0 0 -6 0 -2 -4
pvt1=pay past	0 0 0 -17 19 0 0 0
pvt1=pay present	0 15 0 0 -5 0 0 -13
pvt1=put present	0 4 0 2 3 0 0 -12
pvt1=reach present	0 -6 0 16 0 0 0 -10
pvt1=remove present	0 9 0 -9 0 0 0 0
pvt1=run modal	0 -4 -1 0 0 0 0 7
pvt1=run past	0 0 0 13 0 0 0 -11
pvt1=set present	0 -10 0 11 0 0 0 0
pvt1=sign past	0 -8 8 1 -5 9 0 -1
pvt1=sign perfect	0 -2 0 9 -3 0 0 0
pvt1=start present	-1 22 0 -25 1 0 0 2
pvt1=stay present	-3 14 0 4 -3 0 0 -14
pvt1=suspend participle	0 -12 2 5 0 0 0 1
pvt1=suspend past	0 -6 0 -6 11 0 0 1
pvt1=suspend perfect	0 -7 0 14 0 0 0 -4
pvt1=suspend present	0 5 0 -14 6 0 0 0
pvt1=tell past	0 -1 0 7 -16 3 -4 5
pvt1=want present	0 -4 0 10 0 0 0 -3
pvt1=write past	0 0 0 13 0 0 0 -13
pvt1=write present	0 -9 0 5 0 0 0 3
q:"	-2 -18 -5 30 -17 0 6 -5
q:&	0 13 0 -8 0 0 0 -1
q:'	0 -3 0 24 -11 0 0 -12
q:'s	10 -8 -15 -1 2 5 0 1
q:(	-11 11 -4 -11 0 -1 2 6
q:)	-11 2 -4 -6 3 -1 2 7
q:*	0 19 0 -21 9 0 0 -9
q:,	2 4 -3 -7 -11 12 -18 14
q:-	-3 22 0 -8 1 -2 -8 -6
q:.	-6 -19 -11 18 14 -3 -8 -2
q:/	-3 11 0 -14 -20 0 0 27
q::	-11 1 1 -6 17 -3 -15 1
q:<agent>	0 -8 -12 -3 25 -7 1 -6
q:<day-ahead>	9 -9 -11 7 -22 0 8 10
q:<day-gone>	10 1 -31 4 0 10 0 -10
q:<day-today>	-16 25 -2 8 -22 -8 -13 -9
q:<duty>	-24 11 8 3 0 -22 -19 -4
q:<gate>	-2 -9 0 1 3 0 0 2
q:<goods-amount>	0 12 0 7 -16 0 -2 -3
q:<goods>	-2 20 -2 -23 17 -7 2 -6
q:<level-noun>	-12 -5 0 17 -8 -5 -6 4
q:<level>	-6 22 -15 2 -12 0 -16 -8
q:<money>	-11 -7 6 27 -2 0 1 -20
q:<month-ahead>	1 -18 2 8 -7 0 0 7
q:<month-gone>	6 -14 -7 2 -1 -7 0 11
q:<month-today>	0 0 0 -13 9 0 0 0
q:<name>	-2 -2 6 -32 9 -15 2 39
q:<not>	-5 -7 0 -8 18 0 -9 4
q:<number>	-28 -8 24 7 -2 -24 -10 5
q:<office>	-3 -15 18 12 -9 -7 -6 1
q:<organisation>	-18 9 -7 3 23 -19 -5 -28
q:<person>	-19 0 -21 -17 20 2 16 5
q:<points>	-4 8 0 -23 0 0 -1 22
q:<quality>	13 -6 -8 -22 3 10 -6 21
q:<seat>	11 1 -2 -14 10 -17 4 3
q:<sender>	11 -33 2 22 14 -2 0 -26
q:<span>	-10 -1 -21 -5 -4 0 0 20
q:<taker>	10 0 -9 25 -4 0 -6 -21
q:<v-agree>	-29 -10 -25 5 -10 18 4 15
q:<v-bear>	-1 12 -24 9 -28 -3 -12 7
q:<v-begin>	3 -3 7 0 -16 7 0 8
q:<v-deny>	27 -8 0 10 -1 -2 -1 -23
q:<v-down>	-15 18 -1 16 -31 3 0 -7
q:<v-end>	1 -7 -23 8 2 -5 -16 5
q:<v-impose>	2 -14 -11 12 4 0 -10 0
q:<v-propose>	-5 -16 -10 3 10 -2 16 -2
q:<v-return>	0 -8 3 13 0 0 0 -6
q:<v-say>	2 -13 0 16 -6 -9 7 -5
q:<v-sell>	0 -9 0 7 3 2 -10 -3
q:<v-stay>	0 -6 1 -3 -10 7 0 9
q:<v-suspend>	-8 14 -4 3 4 6 0 -14
q:<v-target>	-18 5 0 13 -19 -7 -12 4
q:<v-threaten>	-6 -2 0 14 -24 0 0 7
q:<v-up>	0 -20 -14 30 -37 0 -15 12
q:?	-8 18 5 -29 0 -6 -7 20
q:[	0 1 0 12 -3 0 0 -10
q:_	0 6 0 1 0 0 0 -9
q:a	-12 13 -11 10 16 0 0 -34
q:abolish	0 0 0 10 -4 0 0 -6
q:about	-4 4 0 0 -12 0 -1 9
q:accept	0 4 0 5 0 0 0 -11
q:accord	0 9 0 -18 16 0 0 -8
q:according	1 -9 0 -9 16 0 -1 0
q:act	0 21 8 -24 0 0 0 -9
q:add	0 10 0 -14 0 2 0 2
q:additional	0 0 -2 -16 -2 0 0 23
q:adjust	0 9 0 -6 0 0 0 0
q:adopt	0 -13 0 3 10 0 0 0
q:advanced	0 0 0 -9 0 0 0 12
q:after	-9 29 -2 8 -5 0 4 -32
q:again	0 -5 0 12 -2 0 0 0
q:agenda	0 -11 0 3 6 0 0 0
q:agree	-9 -10 -4 -8 -3 -2 -1 27
q:agreement	0 -5 0 11 -5 13 5 -20
q:air	0 11 0 -10 0 0 0 0
q:aircraft	0 11 0 3 -3 0 0 -12
q:airport	0 -9 0 14 -1 0 0 -3
q:al	0 12 0 1 -11 0 0 -2
q:alive	0 1 0 -9 0 0 0 8
q:all	7 32 -2 -28 0 0 0 -7
q:allow	0 21 -4 1 -8 0 0 -15
q:alone	-2 0 0 -14 13 0 0 2
q:aluminium	0 -1 0 6 7 0 0 -12
q:aluminum	0 -8 0 4 8 0 0 -5
q:am	0 2 0 -5 0 0 9 -6
q:ambassador	0 -1 0 9 0 0 0 -5
q:among	0 14 0 -19 0 0 0 6
q:amount	0 0 0 -9 -7 0 0 13
q:an	1 1 -12 27 -21 0 0 -13
q:and	-10 0 -19 3 -14 25 -12 11
q:announce	8 7 1 -5 -24 -1 0 2
q:announcement	0 -6 0 -5 12 0 0 0
q:another	0 -1 0 -11 11 0 0 5
q:antimony	12 0 0 -7 -3 0 0 0
q:any	0 1 0 4 6 0 0 -18
q:anything	9 -15 0 -2 -14 0 5 13
q:app	0 -1 0 -9 0 14 0 -1
q:appeal	0 5 0 -16 13 0 0 0
q:apple	0 -6 0 11 0 0 0 -5
q:apply	3 0 0 2 -11 0 0 4
q:approve	0 -2 0 -1 -3 0 8 9
q:are	3 -16 -18 1 10 10 15 -6
q:arrangement	0 6 -1 -33 -1 0 6 25
q:arrive	0 -2 0 -16 11 0 6 1
q:article	-1 -7 11 -17 13 0 7 -4
q:as	10 18 -4 -14 -21 -1 0 7
q:ask	-1 -21 0 -2 8 0 4 11
q:at	-4 -24 6 24 -1 -3 -3 -3
q:autumn	0 -1 0 -3 -9 0 0 14
q:avocado	0 2 0 -11 0 0 8 0
q:away	0 2 0 7 -1 0 0 -12
q:b	0 5 0 8 0 0 0 -12
q:back	-2 -17 0 10 12 0 0 -4
q:ban	0 0 0 9 0 0 -1 -1
q:bank	0 0 0 15 -5 0 0 -6
q:basi	0 11 0 0 -15 0 0 0
q:be	0 2 -12 -7 0 14 -6 4
q:bean	0 0 0 -6 0 0 0 9
q:bear	0 3 0 -6 -13 0 0 17
q:because	0 -10 0 -14 16 0 0 12
q:become	0 2 0 -7 -4 0 0 11
q:been	18 8 -5 -15 7 0 -6 -4
q:beer	0 13 0 -8 0 0 0 -4
q:before	-1 3 -16 4 0 8 -3 0
q:begin	-2 -7 11 5 2 0 0 -11
q:being	0 3 0 -19 -8 0 0 23
q:bell	0 0 0 12 0 0 0 -11
q:below	0 -7 0 9 0 0 0 0
q:bergen	0 0 0 9 0 0 0 -7
q:beside	0 7 0 -9 3 0 0 -1
q:bessent	0 -10 0 10 0 0 0 0
q:best	0 13 0 -16 0 0 0 1
q:between	-5 -11 -1 12 -8 4 0 0
q:beyond	0 10 0 9 -7 0 0 -10
q:bill	0 -8 0 6 0 0 0 0
q:blinked	0 1 0 -12 6 0 0 0
q:boat	0 0 0 13 0 0 0 -8
q:bond	0 -11 0 21 0 0 0 -11
q:border	0 1 0 19 -10 0 0 -15
q:both	-6 0 -3 -15 1 -4 -8 25
q:breathe	0 -9 0 -6 10 0 0 4
q:bridge	0 -8 0 18 -4 0 0 -5
q:bring	0 -5 0 0 0 0 -2 9
q:budget	0 -6 0 10 0 0 0 0
q:built	0 0 0 -4 17 0 0 -13
q:busan	-1 -11 0 -12 1 0 -1 23
q:but	-1 -10 0 6 10 0 0 -3
q:buy	2 0 0 9 -11 0 -3 -3
q:by	20 -23 -9 2 20 0 -17 -12
q:cabinet	0 10 0 9 -14 0 0 -9
q:calendar	0 -7 0 0 -1 0 0 10
q:call	-2 -12 0 6 9 0 9 -7
q:cannot	0 0 0 -7 9 0 0 0
q:carry	0 -7 0 4 -5 0 0 10
q:case	0 0 0 -14 0 0 0 18
q:ceasefire	0 -21 0 37 -4 0 0 -19
q:cent	0 -13 0 18 -4 0 0 0
q:certain	0 16 3 -8 -8 0 0 -8
q:certificate	0 -7 0 9 5 0 -1 -7
q:change	0 0 0 -9 0 0 0 12
q:charge	-9 6 0 -12 -5 0 -4 24
q:chip	0 27 0 -25 -11 0 0 7
q:christma	0 -12 0 17 -4 0 0 0
q:city	0 0 0 9 -1 0 0 -9
q:claim	7 -8 0 -6 9 0 0 -2
q:client	0 11 6 -9 -3 0 0 -1
q:clock	0 4 0 -16 0 0 0 13
q:close	-8 13 0 -7 0 0 0 0
q:closed	0 0 10 12 0 0 0 -21
q:coal	0 -5 0 14 0 0 0 -9
q:cocoa	0 -16 0 7 0 0 0 7
q:coconut	0 -11 0 9 0 0 0 0
q:coffee	0 0 0 -3 -5 0 0 13
q:colleague	0 14 0 -5 -6 0 0 0
q:come	-6 18 3 -24 -18 8 9 15
q:commerce	3 -1 0 -4 -2 0 0 10
q:company	15 -4 0 29 -20 1 0 -29
q:condition	0 -11 0 8 2 0 0 0
q:conference	0 0 0 -7 -1 0 0 11
q:confirm	0 -13 0 -16 5 2 0 23
q:consent	3 0 0 16 -16 0 0 -6
q:contain	13 6 0 -17 -1 0 0 0
q:container	0 -5 0 -6 10 0 0 0
q:continue	0 -10 0 -5 13 0 3 0
q:contract	0 0 -13 25 -10 0 0 -9
q:control	15 -13 0 -10 0 3 0 0
q:copper	0 15 0 -29 6 0 0 9
q:cost	0 -19 0 16 1 0 -2 0
q:cotton	0 17 0 -14 11 0 0 -15
q:could	0 27 0 -24 7 0 0 -8
q:council	0 -16 0 13 0 0 0 0
q:countermeasure	-3 19 0 -9 -7 0 0 -2
q:country	0 23 5 -28 -4 -4 0 4
q:covered	0 13 0 -1 -9 0 0 0
q:crew	0 0 0 11 -1 0 0 -8
q:crude	0 3 0 8 -1 0 0 -10
q:custom	0 -10 0 -3 7 0 0 4
q:customer	12 -6 -13 12 2 0 -2 -10
q:cut	0 -11 0 -4 1 0 0 17
q:da	0 4 0 -16 7 0 0 2
q:dairy	0 1 -2 -11 13 0 0 0
q:day	8 -21 -1 29 -25 6 -2 -3
q:decide	-1 -4 0 -10 8 0 11 0
q:decided	0 -3 0 9 -1 0 0 0
q:decision	0 -4 0 16 -13 0 0 3
q:declaration	0 6 0 -9 0 0 2 0
q:decree	0 -13 0 8 6 0 0 -4
q:delegation	0 0 0 13 3 0 1 -20
q:demand	0 -3 0 18 0 0 -3 -13
q:deny	0 -7 0 9 0 0 0 0
q:deposit	0 0 0 -7 13 0 0 -6
q:diary	0 -4 0 11 -2 0 0 -1
q:did	2 0 0 -11 5 0 0 6
q:die	0 0 0 -10 0 0 0 8
q:diet	0 2 0 9 -4 0 0 -8
q:direction	0 8 0 7 0 0 0 -16
q:district	0 11 0 -6 0 0 0 -3
q:doe	-5 -7 6 -16 2 0 -1 21
q:doesn't	0 -5 0 -6 16 0 0 -4
q:don't	0 10 0 2 0 0 0 -14
q:done	0 -9 0 12 -3 0 0 1
q:double	0 -10 0 11 -12 0 0 7
q:down	-5 -8 0 4 -23 9 0 15
q:draw	0 -4 0 13 -3 0 -4 -1
q:drone	0 12 0 -9 0 0 0 0
q:dry	0 0 0 0 -1 0 9 -6
q:during	0 -11 0 13 0 0 0 -2
q:duty	-14 -6 20 -18 16 -9 -9 13
q:each	0 -9 0 10 -3 0 0 0
q:earth	27 -21 0 -5 0 1 -2 -11
q:eastern	0 -5 0 15 5 0 0 -15
q:economy	0 -10 0 13 6 0 0 -11
q:effect	7 17 0 -26 5 0 0 0
q:either	0 -5 0 -17 -1 0 0 24
q:electricity	0 -11 0 19 0 0 0 -6
q:else	0 16 0 0 0 0 0 -14
q:elsewhere	0 13 0 5 0 0 0 -14
q:end	3 10 -11 -22 6 1 -9 14
q:energy	0 12 0 -11 0 0 0 0
q:enter	0 -15 0 0 1 0 0 15
q:entity	13 0 0 0 0 0 0 -12
q:entry	0 0 0 0 7 0 0 -10
q:envoy	0 12 0 -15 0 0 0 5
q:evening	0 -13 0 3 12 0 0 -1
q:every	7 -5 9 6 -11 0 0 -8
q:everybody	0 21 -2 2 -1 0 0 -21
q:everyone	-1 17 0 -1 -3 0 0 -10
q:everything	0 12 0 -3 4 0 -2 -8
q:everywhere	0 28 0 -20 0 0 0 -7
q:examine	0 -2 0 12 -6 0 0 -4
q:exchanged	0 6 0 -10 0 0 0 4
q:exclusion	-3 -20 25 4 6 0 0 -16
q:expire	0 -12 -1 2 9 0 2 0
q:export	3 -17 4 6 8 -5 -4 -1
q:exporter	0 0 0 0 13 0 0 -12
q:extend	3 -5 9 15 5 0 0 -28
q:extension	-1 -6 -4 20 -10 0 0 -6
q:face	0 16 0 -15 -4 0 0 4
q:fact	0 -6 0 8 0 0 0 0
q:fall	0 4 0 15 0 0 0 -23
q:farm	0 -4 0 12 0 0 0 -8
q:fee	-9 -4 3 1 23 0 0 -19
q:fentanyl	-3 9 0 -9 0 0 0 3
q:ferry	0 -9 0 15 0 0 0 -5
q:figure	0 0 0 -12 11 0 0 2
q:final	0 0 0 3 8 0 7 -20
q:find	0 7 0 -11 11 0 0 -7
q:fine	0 -3 0 12 -6 0 0 0
q:finished	0 -1 0 -14 -4 0 9 10
q:firm	25 -6 0 -11 9 0 0 -20
q:five	0 -12 0 18 0 0 0 -6
q:floor	0 0 0 9 0 0 0 -8
q:flour	0 0 0 11 0 0 0 -13
q:fly	0 11 0 0 -1 0 7 -16
q:follow	-2 -2 0 -18 21 0 0 1
q:for	-14 -25 11 -1 24 -4 -2 6
q:force	5 -17 0 -7 -6 0 0 22
q:foreign	14 -8 0 -2 -14 0 0 8
q:forty	0 -3 0 9 7 0 0 -14
q:forward	0 -1 0 11 -7 0 0 0
q:fourth	0 8 0 -4 -1 -3 5 0
q:framework	0 -10 0 2 -1 6 1 1
q:friday	0 10 0 -10 0 0 0 0
q:friend	0 5 0 -8 0 0 0 2
q:from	12 20 2 -9 -24 -5 -8 -1
q:front	0 -3 0 21 0 0 0 -16
q:frozen	0 -9 0 11 0 0 0 0
q:fruit	0 8 -2 -14 14 0 0 -5
q:full	0 0 0 -5 -5 0 0 14
q:further	-2 3 -3 11 -5 0 0 -2
q:future	0 -9 0 10 0 0 0 0
q:gallium	12 0 0 -5 -3 0 0 0
q:gas	0 -4 0 12 -3 0 0 -3
q:gave	0 0 0 7 5 0 -1 -13
q:geneva	0 -10 0 -14 -2 0 0 28
q:get	0 14 0 -6 1 6 0 -17
q:give	0 7 0 3 -8 0 0 0
q:given	0 -8 0 0 9 0 0 0
q:go	7 4 -3 -17 -9 4 -10 20
q:gold	0 -5 0 9 0 0 0 0
q:good	-8 21 -21 -3 -14 -8 -8 5
q:grant	8 -9 0 -23 14 0 0 6
q:great	0 15 0 -15 2 0 0 -3
q:ground	0 -6 0 15 0 0 0 -7
q:group	0 -8 0 19 -8 0 0 -1
q:grower	0 -6 0 -5 0 0 0 11
q:had	0 -17 -5 30 -11 -2 -2 -9
q:halve	0 -4 0 12 0 0 0 -4
q:hand	0 5 0 8 -14 5 0 -13
q:happen	0 -5 0 13 -4 0 0 -1
q:happened	0 0 0 16 0 0 0 -13
q:has	0 1 15 0 5 -5 -9 -14
q:hasn't	0 0 0 -13 3 0 0 10
q:have	1 11 -1 -2 -4 -10 5 -3
q:he	-5 -3 -5 1 0 -4 15 0
q:heard	0 -1 0 11 -6 0 0 -2
q:hearing	0 9 0 -4 -1 0 0 0
q:her	0 -7 0 20 -4 0 0 -7
q:here	0 10 0 -21 7 0 -6 12
q:him	0 -7 0 -5 18 0 0 -2
q:his	0 -3 0 14 -5 -4 8 -13
q:history	0 -6 0 9 0 0 0 -3
q:hit	0 16 0 -7 0 0 0 -9
q:hold	-4 -7 0 14 1 10 -3 -13
q:holiday	0 -3 0 11 0 0 0 -7
q:hope	0 5 0 2 1 0 0 -15
q:hospital	0 -2 0 14 -8 0 0 0
q:hotel	0 -3 0 28 -11 0 0 -16
q:hour	0 16 0 0 -9 0 0 -7
q:house	0 -10 0 -5 13 0 5 -1
q:household	0 -8 0 16 -3 0 0 -2
q:how	-1 9 0 -29 3 0 0 20
q:hundred	0 -7 0 8 0 0 0 0
q:hurry	0 -1 0 -9 7 0 3 0
q:i	-5 3 -1 1 -10 0 24 -10
q:ice	0 -3 0 -10 -6 0 0 17
q:if	-1 11 -6 13 -11 0 -3 -12
q:import	0 -2 0 7 9 0 0 -11
q:importer	0 13 4 -10 4 0 0 -10
q:in	-15 4 -18 -2 -5 6 14 3
q:increase	0 -12 -3 10 -1 0 0 5
q:industrial	0 -10 0 23 -12 0 0 -2
q:industry	0 -11 0 12 2 0 0 -3
q:initial	0 0 0 10 -2 0 0 -4
q:initialled	0 -1 0 -8 17 0 0 -5
q:inquiry	-1 9 0 -9 1 0 0 -1
q:instead	0 13 0 -11 0 0 0 0
q:insurer	0 -2 0 9 -3 0 -1 0
q:interview	0 0 0 -8 0 0 0 11
q:into	0 -14 8 3 -3 0 0 4
q:introduce	0 -5 0 -3 0 0 0 14
q:investigation	0 9 0 -7 0 0 0 0
q:is	-6 -15 0 0 0 -16 12 17
q:island	0 0 0 18 0 0 0 -19
q:isn't	0 -14 0 4 0 2 0 1
q:issued	4 0 0 -10 0 0 0 7
q:it	-11 13 0 -1 2 9 -4 -7
q:item	2 -9 0 7 0 0 0 0
q:its	10 11 0 -18 -17 21 -6 6
q:itself	0 4 0 -5 15 0 0 -14
q:jinping	0 -7 0 11 0 0 0 -5
q:joint	0 9 0 -16 0 11 0 -1
q:judge	0 1 0 -7 10 0 0 -3
q:just	0 20 0 -25 0 0 0 1
q:keep	0 -9 4 -16 11 2 -1 11
q:kilometre	0 -2 0 11 0 0 0 -7
q:kind	0 2 0 13 3 0 0 -21
q:kitchen	0 17 0 -12 0 0 0 -5
q:know	-3 -2 9 0 -16 0 8 1
q:kuala	0 0 0 -7 0 0 0 15
q:lake	0 0 0 -7 0 9 0 0
q:lapse	1 1 0 10 -12 0 0 -5
q:large	0 -7 0 15 0 0 0 -6
q:last	-11 0 0 -2 0 -4 2 7
q:lasted	-1 -5 12 15 0 0 0 -17
q:later	0 -2 0 9 0 0 0 -1
q:law	0 20 0 -2 0 1 0 -16
q:leader	0 -16 0 -2 0 0 0 18
q:leather	0 0 0 -6 0 0 0 10
q:leave	2 -14 0 1 1 0 -1 8
q:led	0 0 0 9 -5 0 0 0
q:let	6 18 6 -25 -9 0 8 1
q:letter	0 3 0 0 -6 0 -1 10
q:level	0 -8 0 7 0 0 0 2
q:levy	0 -14 0 19 0 0 0 -8
q:licence	13 -14 0 -2 6 0 0 -6
q:lie	0 0 0 0 9 0 0 -8
q:lift	0 1 0 12 0 -2 0 -8
q:like	0 -3 0 10 -6 0 0 0
q:limited	0 -7 0 -20 3 0 0 22
q:line	0 -7 0 30 -11 0 0 -13
q:lisbon	0 -5 0 7 9 0 0 -15
q:list	11 11 0 -13 13 0 -6 -18
q:listed	17 -9 0 0 -1 0 0 -8
q:little	6 -12 10 0 -2 0 0 -2
q:live	0 21 0 -15 -5 0 0 0
q:loan	0 -4 0 14 -1 0 0 -4
q:london	0 0 0 -5 0 0 0 8
q:long	-2 26 -1 -34 0 -2 0 18
q:longer	3 8 0 0 0 0 0 -15
q:look	6 0 0 -26 6 0 16 1
q:loom	0 -9 0 -4 0 0 0 15
q:lorry	0 -11 0 14 -6 0 0 0
q:lose	0 1 0 0 -10 0 0 12
q:lower	0 -6 0 44 -26 0 0 -19
q:lumber	0 18 -1 -13 0 0 0 0
q:lumpur	0 0 0 -7 0 0 0 15
q:m	0 -2 0 -3 20 0 0 -12
q:machine	0 11 0 0 -11 0 0 0
q:madrid	0 -3 0 -15 2 13 0 3
q:magnet	10 -3 0 0 0 1 0 -7
q:make	9 0 -14 -7 5 0 12 -6
q:match	0 0 0 14 0 0 0 -11
q:material	14 -3 0 -8 0 0 0 0
q:matter	0 -13 0 -7 9 0 0 10
q:may	13 -18 -1 6 -7 0 0 3
q:me	0 1 0 5 -9 0 0 0
q:meanwhile	0 0 0 12 0 0 0 -12
q:measure	4 4 0 -14 11 0 0 -8
q:mediator	0 0 0 13 -6 0 0 -2
q:medicine	0 23 0 -20 2 0 0 -5
q:meet	-5 -32 -2 30 -20 -4 2 7
q:memorandum	0 -8 0 9 -2 0 0 3
q:metal	0 0 0 -8 11 0 -1 0
q:middle	0 11 0 -8 0 0 0 0
q:midnight	0 0 0 -9 -2 0 0 16
q:mill	0 -5 0 11 -1 0 0 -3
q:million	0 -11 0 25 -5 0 0 -11
q:mind	0 14 0 -14 0 0 0 -2
q:mineral	0 -5 0 -13 0 0 0 17
q:minister	-1 -29 -1 8 2 -1 -4 17
q:ministry	9 5 0 -25 0 0 0 11
q:minute	0 7 0 10 -12 0 0 -10
q:missing	0 -5 0 18 -11 0 0 0
q:money	0 -9 0 19 -8 0 0 0
q:month	0 5 7 0 -9 0 0 -4
q:more	7 -3 0 -14 4 0 6 4
q:move	0 -14 0 12 -5 0 0 8
q:must	0 5 0 19 -23 0 3 -12
q:my	0 -9 0 2 11 0 11 -16
q:named	0 14 0 -29 10 0 0 8
q:national	0 1 0 9 1 0 -2 -11
q:nearly	0 17 0 -8 0 7 0 -14
q:need	3 -9 0 6 -1 0 0 0
q:negotiator	0 -3 0 12 -6 0 0 0
q:neither	0 0 0 7 -12 0 0 2
q:network	1 9 0 2 0 0 0 -13
q:never	0 1 0 -16 14 0 0 0
q:new	3 -5 1 -8 27 -1 4 -14
q:next	0 -24 0 28 -14 0 -3 4
q:night	0 0 0 25 -4 0 0 -23
q:no	1 11 -3 -5 -8 -3 0 2
q:nobody	0 4 0 -13 16 0 -3 -3
q:none	2 -8 0 -7 9 0 2 0
q:northern	0 0 0 20 -6 0 0 -13
q:not	-6 -8 -4 0 12 -1 0 0
q:note	0 5 0 -15 0 0 0 13
q:nothing	-2 -3 4 -11 -9 0 -4 25
q:notice	13 -14 3 -23 0 0 0 18
q:now	-4 4 7 -13 -12 0 0 14
q:number	-8 10 0 9 -3 0 0 -9
q:observed	0 -3 0 -12 0 0 0 18
q:of	17 -7 -6 -1 7 -5 -5 0
q:off	-1 4 0 6 -17 0 0 0
q:offer	0 -5 0 23 -17 0 0 -7
q:oil	-1 9 3 1 0 0 6 -22
q:olive	0 6 0 -17 3 0 0 4
q:on	4 1 -11 -15 3 9 15 1
q:once	0 -21 0 28 -16 0 0 0
q:one	8 16 0 -2 -34 2 7 -11
q:only	6 -6 0 -12 7 0 6 3
q:open	0 -14 5 19 -9 0 5 -10
q:operated	0 0 0 -6 18 0 0 -13
q:operator	0 0 0 26 -6 0 0 -17
q:opinion	0 -5 0 -2 9 0 0 0
q:or	8 -5 -1 -14 8 18 0 -8
q:order	8 -4 -6 -5 0 0 0 10
q:ordinary	-2 -14 0 28 -6 0 0 -8
q:origin	0 4 0 -8 5 0 0 0
q:other	0 6 5 -9 -2 0 5 -3
q:our	0 2 0 9 -19 0 1 -3
q:out	3 7 4 -27 17 0 8 -3
q:over	0 -8 0 12 -35 0 -6 11
q:own	0 10 -1 -22 15 0 0 0
q:owned	14 0 0 0 0 0 0 -9
q:owner	7 -2 0 1 -5 11 0 -17
q:p	0 15 0 -23 21 0 0 -10
q:page	0 -11 0 0 -5 0 0 10
q:palm	0 8 0 0 -3 0 6 -11
q:paper	0 -4 0 -10 -3 0 15 7
q:parcel	0 4 -12 -7 10 0 0 4
q:parliament	0 12 0 -19 28 0 0 -19
q:part	0 -16 9 -21 3 1 0 20
q:pass	0 -1 0 9 0 5 0 -11
q:passed	0 0 0 1 9 0 0 -9
q:patented	0 27 0 -22 -4 0 0 -2
q:pause	0 0 0 -16 2 0 7 11
q:pay	-5 17 -12 -3 4 0 -13 -7
q:peace	0 -17 0 11 8 0 0 -6
q:pen	0 3 0 10 -7 0 0 -7
q:people	3 0 0 14 -13 0 0 -5
q:phosphate	0 9 0 -7 0 0 0 0
q:place	0 0 0 -15 12 7 0 0
q:plant	0 -1 0 14 0 0 0 -7
q:plastic	0 -3 0 13 0 0 0 -9
q:plu	0 3 0 -14 11 0 0 0
q:plywood	0 10 0 -7 0 0 0 0
q:point	0 0 0 10 -10 0 0 0
q:polysilicon	0 8 0 -8 0 0 0 0
q:port	-8 -1 3 -17 23 1 0 -2
q:portal	0 -10 0 0 7 0 0 0
q:post	0 0 0 10 -4 0 0 -1
q:power	0 -14 0 14 13 0 0 -18
q:preliminary	0 -3 0 -8 10 0 0 0
q:prepare	-1 25 0 -24 -4 0 8 -6
q:present	0 0 0 -12 12 0 0 4
q:president	-1 10 0 -7 -13 2 0 8
q:price	0 -3 0 15 -4 0 0 -4
q:prime	0 -9 0 0 -4 0 0 12
q:proclamation	0 50 0 -39 0 0 0 -23
q:product	5 -6 0 -4 10 0 0 0
q:prolong	0 4 -1 1 -14 0 0 6
q:prolongation	0 -1 0 -10 11 0 0 4
q:prolonged	0 -6 0 10 -5 0 0 2
q:promise	-1 -6 0 23 -6 0 0 -7
q:propose	0 -9 0 -2 14 0 5 -13
q:protocol	0 -7 0 -10 7 0 0 9
q:provided	0 -9 0 18 -8 0 0 0
q:provisional	0 5 0 5 0 0 0 -11
q:published	0 16 4 0 -17 0 -8 -5
q:purchase	0 -2 0 14 -3 0 -1 -6
q:put	-5 -5 -1 14 0 0 -1 0
q:question	0 -6 0 19 -8 2 0 -9
q:radio	0 0 0 -8 12 0 0 -5
q:raise	0 1 0 25 -17 0 0 -18
q:rare	27 -21 0 -5 0 1 -2 -11
q:rate	-1 -10 5 7 -7 0 0 5
q:ratified	0 -3 0 0 14 0 0 -9
q:ratify	0 14 0 -15 3 0 0 0
q:reach	-3 -18 0 10 0 1 3 0
q:reaction	0 14 0 -9 0 0 0 -3
q:reading	0 10 0 -7 -2 0 0 0
q:reason	0 -5 0 -8 12 0 3 -1
q:reciprocal	0 -9 0 11 1 0 0 -4
q:reduction	0 11 0 -9 -3 0 0 1
q:refund	0 0 0 -8 9 0 0 0
q:remain	0 -19 9 11 5 0 0 -8
q:renew	0 7 0 -15 11 0 5 -8
q:renewal	0 11 0 -11 0 0 0 0
q:renewed	0 -1 0 14 0 0 0 -10
q:reply	0 8 0 -11 1 0 0 0
q:report	0 5 0 9 -6 0 0 -10
q:reporter	0 -13 0 8 -7 2 -1 4
q:representative	0 0 0 -3 14 0 0 -9
q:request	0 -1 0 12 -8 0 0 0
q:respect	0 11 0 -8 0 0 0 -1
q:rest	-2 14 0 -6 -2 4 0 -2
q:result	0 -13 0 9 -5 0 0 7
q:resume	0 -4 0 18 0 0 0 -14
q:return	0 8 4 -2 0 0 0 -10
q:right	0 15 0 -9 2 0 0 -7
q:rise	0 -12 0 24 -11 0 -1 -3
q:risk	0 -3 0 0 -2 0 0 9
q:river	0 -7 0 25 0 0 0 -17
q:road	0 -4 0 16 -13 0 0 0
q:roaming	0 -15 0 21 -2 0 0 0
q:room	0 -5 0 14 0 0 0 -6
q:round	-8 1 0 28 -32 -6 0 -8
q:rule	27 -2 0 7 -4 -2 -1 -22
q:rum	0 -21 0 2 -5 0 0 20
q:run	0 0 6 -11 -10 0 0 19
q:safeguard	0 20 0 -20 3 0 0 -4
q:same	9 2 -1 -7 3 0 0 -2
q:saturday	0 1 0 -9 0 0 0 6
q:say	8 -6 -1 9 3 -13 -7 -4
q:scotch	0 -2 0 -8 0 0 0 11
q:scott	0 -10 0 10 0 0 0 0
q:season	0 -13 0 0 -4 0 0 16
q:second	0 -4 -5 10 -27 7 3 -2
q:secretary	0 -5 0 9 -3 0 0 0
q:section	-1 31 16 -19 -3 0 0 -34
q:security	0 10 0 -6 0 0 0 0
q:see	7 -4 0 15 -18 0 1 -3
q:seed	0 -10 11 9 -6 0 0 -4
q:sell	0 -6 0 -11 1 11 0 4
q:senate	0 10 0 -18 8 0 0 0
q:send	0 4 0 7 -17 -3 0 4
q:sesame	0 15 0 -14 0 0 0 0
q:set	0 0 0 -21 10 0 -2 19
q:settle	0 11 0 -5 -4 0 0 0
q:settlement	0 -1 0 12 -9 0 0 0
q:shall	0 -1 0 -9 10 0 4 0
q:share	0 12 0 -11 0 0 0 0
q:she	0 -4 0 -8 6 0 0 10
q:shook	0 7 0 4 0 0 0 -12
q:short	0 0 0 4 5 0 0 -12
q:show	0 -5 0 14 0 0 0 -7
q:shrimp	0 -16 0 15 0 0 0 0
q:shut	0 0 0 -8 0 11 0 -2
q:side	0 -10 -4 8 -15 -5 6 8
q:sign	-14 3 -13 -1 -3 12 -1 5
q:signature	-6 -16 0 14 1 0 -1 0
q:silent	0 0 0 11 0 0 0 -8
q:silver	0 0 0 -3 -4 9 0 0
q:since	3 23 0 -10 2 -7 -14 -6
q:sir	0 -9 0 12 -8 0 0 2
q:six	0 -1 0 9 0 0 0 -3
q:sleep	-1 5 0 -25 7 0 0 18
q:small	2 16 0 -22 5 0 0 0
q:so	0 -3 2 -12 18 0 -3 0
q:solution	0 3 0 6 0 0 0 -9
q:some	2 10 7 -16 0 2 0 -4
q:something	0 0 0 8 -7 0 0 0
q:soybean	0 0 -3 20 0 -2 0 -16
q:spare	0 12 3 -11 0 0 0 -4
q:speak	0 -7 0 -2 5 10 -5 -2
q:split	0 0 0 11 -1 0 0 -7
q:spring	0 -13 0 11 -5 0 0 5
q:stake	0 -14 0 16 0 0 0 0
q:standstill	0 -7 0 7 -14 0 3 4
q:start	1 9 0 4 -3 0 0 -16
q:state	0 3 0 -12 12 0 -2 5
q:statement	0 14 0 -4 -9 0 0 0
q:station	0 0 0 -11 2 0 8 -1
q:statu	0 9 0 0 0 0 0 -7
q:steel	-1 10 -6 -7 7 0 0 -5
q:step	0 -18 0 8 9 0 0 0
q:still	-3 5 0 9 -26 0 3 5
q:stock	0 -3 0 17 0 0 0 -12
q:stockholm	0 0 0 -19 0 0 0 21
q:stop	3 -18 0 5 2 0 -2 3
q:strike	0 -20 0 37 -13 0 -3 -15
q:successful	0 -10 0 10 0 0 0 0
q:sugar	0 -20 0 2 3 0 0 16
q:summer	0 -1 5 9 1 0 0 -14
q:surcharge	0 47 -3 -13 1 0 0 -49
q:suspend	4 16 0 4 0 0 0 -21
q:suspension	9 12 0 -40 15 0 0 4
q:table	0 -15 0 10 -17 1 0 17
q:take	0 -24 -1 17 11 -1 -4 0
q:talk	-10 0 -3 16 -6 6 14 -25
q:tariff	-8 -3 -9 17 -17 -5 -4 8
q:tax	0 0 0 14 -14 -1 0 0
q:tea	0 -18 0 2 -1 2 0 11
q:team	0 -3 0 16 -10 0 0 -1
q:television	0 0 0 -18 -3 0 0 23
q:tell	-4 -12 -1 12 -9 3 17 -11
q:term	0 -5 0 15 2 0 0 -11
q:text	0 0 0 -20 27 0 0 -3
q:than	-2 -3 0 10 0 1 0 -9
q:that	6 20 -10 -12 9 -10 9 -14
q:the	-12 3 -6 14 -3 0 -6 -12
q:their	0 11 -2 -14 -3 -2 -5 13
q:them	-4 9 4 -7 3 0 -1 -6
q:themselve	-1 -3 0 12 0 0 0 -3
q:there	9 -24 -2 1 -14 0 2 18
q:these	0 0 0 -12 0 0 0 12
q:they	0 -20 0 18 -1 -3 4 -2
q:thi	-2 -23 12 -13 7 0 3 16
q:thing	-1 -4 0 4 -11 2 0 9
q:think	0 0 0 -11 7 0 0 3
q:third	0 -21 0 15 0 0 -2 0
q:those	0 -2 0 -11 5 0 0 10
q:though	0 10 0 -9 0 0 0 0
q:threat	0 -1 0 -3 0 0 0 10
q:threaten	0 1 0 8 -13 0 0 1
q:three	0 13 0 -21 0 0 -4 12
q:through	0 0 0 3 5 0 0 -13
q:tiktok	0 -6 0 -13 -3 22 0 -1
q:tile	0 2 0 -16 2 0 0 9
q:time	-2 1 -2 -15 0 0 0 19
q:tin	0 -5 0 -3 0 0 0 10
q:to	9 12 -5 -10 16 7 7 -25
q:together	0 1 0 -8 10 8 0 -11
q:toll	0 0 0 11 0 0 0 -9
q:ton	-1 0 0 0 14 0 0 -12
q:too	1 11 5 -23 3 0 8 -13
q:tool	0 12 0 -6 0 0 0 -4
q:top	-1 11 -4 0 0 0 0 -2
q:trade	-1 21 -3 -30 15 -2 0 4
q:train	0 0 0 12 -5 0 0 -5
q:transit	0 1 -4 10 -5 0 0 -1
q:translated	0 -9 0 0 9 0 0 -2
q:treasury	0 -12 0 13 0 0 0 0
q:treaty	0 0 0 1 -9 0 9 0
q:truce	0 -13 -16 -5 -5 -11 -7 29
q:true	0 9 0 -6 -7 0 0 4
q:tuesday	0 0 0 9 0 0 0 -5
q:tuna	0 -16 0 7 0 0 0 10
q:two	-18 -12 -7 27 -9 0 0 -2
q:unchanged	0 -5 1 10 0 0 0 -6
q:under	9 0 -8 13 0 7 -7 -25
q:understanding	-2 -1 0 -6 10 0 0 4
q:union	0 0 0 18 0 0 0 -15
q:unless	-2 9 0 0 -3 0 8 -10
q:until	0 -6 13 3 -22 -7 -3 12
q:up	-4 -7 6 16 -17 -2 -9 4
q:upper	0 0 0 19 0 0 0 -17
q:urea	0 8 0 -9 0 0 -1 4
q:us	0 -8 0 23 -14 0 0 -4
q:valley	0 0 0 14 0 0 0 -13
q:value	20 -18 0 0 1 0 0 -5
q:vessel	0 -3 0 -3 17 0 0 -8
q:video	0 -7 0 -3 12 0 0 -1
q:village	0 0 0 16 0 0 0 -13
q:visit	0 -5 0 -14 1 0 0 19
q:voted	0 -24 0 16 6 0 0 0
q:wage	0 0 0 14 -2 0 -1 -8
q:wait	0 11 0 -11 -1 0 0 1
q:waited	0 0 5 4 -10 -1 0 0
q:waiting	0 0 0 -6 0 0 0 8
q:walk	0 0 0 10 0 0 0 -9
q:want	0 -15 0 27 -6 0 0 -6
q:warn	0 5 0 14 -3 0 0 -14
q:watch	3 -6 -1 -9 2 0 0 9
q:water	0 -10 0 -18 12 0 -2 19
q:we	6 -9 0 1 -7 -5 -3 12
q:week	0 -3 0 -20 21 -5 -4 14
q:what	0 7 -8 0 -38 1 -10 16
q:wheat	0 0 7 7 -5 0 0 -11
q:when	0 12 8 -39 10 -3 0 16
q:where	-3 -9 0 4 0 0 -1 8
q:which	8 -13 0 -11 -13 4 -12 32
q:while	0 -5 12 2 0 0 0 -7
q:who	5 5 4 2 10 0 -8 -24
q:whom	0 0 0 0 13 0 0 -13
q:whose	0 -5 0 1 15 0 0 -11
q:why	0 4 0 11 -5 0 0 -10
q:will	9 -9 -5 23 -24 1 -15 -4
q:win	0 8 0 -5 0 0 0 -1
q:winter	0 0 0 12 0 0 0 -9
q:wish	7 6 0 -23 8 0 0 3
q:with	4 6 -15 -7 0 -12 1 10
q:within	0 -1 0 9 0 0 0 -8
q:word	0 -10 0 0 -1 0 0 10
q:work	0 -16 0 31 0 0 0 -17
q:worked	0 8 0 0 -11 0 0 3
q:world	10 0 -13 5 0 0 0 -5
q:worst	0 4 0 -11 0 0 0 7
q:worth	-3 -9 8 13 -13 0 0 0
q:would	-3 7 -1 -13 -13 6 -11 24
q:write	-2 -4 0 -3 17 0 0 0
q:wrong	0 9 0 -10 0 0 0 0
q:xi	0 -7 0 11 0 0 0 -5
q:yarn	0 18 0 -12 -4 0 0 -2
q:year	0 -32 0 22 -2 0 0 1
q:yes	0 -8 0 -21 20 0 0 15
q:yet	0 9 0 -6 1 0 -3 0
q:you	-4 2 -3 19 -5 0 0 -9
q:young	0 9 0 -8 -2 0 0 4
q:your	9 0 0 -12 -12 0 -2 18
q:—	10 -20 -6 41 -4 -1 -1 -29
qt=future	-3 -9 -10 -10 0 12 5 18
qt=modal	3 -1 2 1 -10 10 0 0
qt=past	-10 8 3 0 2 -18 12 -10
qt=perfect	3 2 5 14 -7 -12 0 -16
qt=present	4 -4 -21 1 10 -6 -7 5
r1=!	0 -13 0 15 0 0 0 0
r1=! & d:ahead	0 -13 0 16 0 0 0 -1
r1='s	6 8 0 0 -2 0 -2 -10
r1='s & d:ahead	6 -6 0 9 -1 0 -2 -5
r1='s & d:today	0 17 0 -10 0 0 0 -5
r1=( & d:ahead	0 15 0 -16 -4 0 0 3
r1=( & d:today	0 -11 0 6 5 0 0 -3
r1=)	0 9 0 -2 10 0 0 -10
r1=) & d:ahead	0 11 0 -8 13 0 0 -11
r1=,	-8 -6 -4 6 1 0 0 3
r1=, & d:ahead	-9 -4 -3 3 0 0 1 3
r1=, & d:today	3 -10 0 5 0 0 0 1
r1=-	0 -10 0 14 -1 0 0 0
r1=- & d:today	0 -2 0 8 0 0 0 -1
r1=.	2 4 6 -3 0 5 -10 -3
r1=. & d:ahead	2 0 7 -2 1 7 -7 -5
r1=. & d:today	0 12 -1 -2 -5 0 0 0
r1=: & d:ahead	0 1 -4 -7 0 -7 2 12
r1=: & d:today	0 -11 0 22 -4 0 0 -5
r1=;	-3 2 4 4 0 0 -10 -2
r1=; & d:ahead	-3 4 4 2 0 0 -10 -1
r1=<day-ahead> & d:ahead	0 6 0 -9 -2 0 0 6
r1=<day-today>	0 -6 0 -4 -1 0 0 11
r1=<end>	-13 2 -14 6 3 -5 3 0
r1=<end> & d:ahead	-7 -1 -10 -3 8 -1 7 3
r1=<end> & d:today	-7 8 -5 17 -17 -4 -6 -6
r1=<goods> & d:ahead	0 2 0 0 3 0 0 -9
r1=<level>	0 10 0 -5 -6 0 0 0
r1=<level> & d:ahead	0 11 0 -3 -5 0 0 -5
r1=<name> & d:today	0 -8 0 10 0 0 0 0
r1=<not> & d:ahead	0 -6 0 11 4 -1 2 -8
r1=<number>	0 -3 0 0 16 0 0 -11
r1=<number> & d:ahead	0 -1 0 -1 16 0 0 -11
r1=<person>	0 -2 0 12 0 0 0 -6
r1=<person> & d:ahead	0 -2 0 12 0 0 0 -5
r1=<quality> & d:ahead	4 5 0 -11 -1 0 0 6
r1=<seat> & d:ahead	0 -6 0 14 0 0 0 0
r1=<v-bear>	0 9 -2 2 -2 0 0 -7
r1=<v-bear> & d:ahead	0 14 -2 -1 -2 0 0 -5
r1=<v-down>	0 -9 0 12 0 0 0 0
r1=<v-down> & d:ahead	0 -9 0 12 0 0 0 0
r1=<v-impose> & d:today	0 -2 0 9 0 0 0 -2
r1=<v-stay>	0 -5 0 15 0 0 0 -4
r1=<v-stay> & d:ahead	0 -5 0 14 0 0 0 -4
r1=after & d:ahead	0 10 0 -13 0 0 0 5
r1=an	0 -4 0 -9 0 0 0 13
r1=an & d:ahead	0 -2 0 -11 0 0 0 13
r1=and	-9 -1 9 10 0 -4 -5 -6
r1=and & d:ahead	-9 0 10 8 0 -3 -5 -7
r1=are	-3 -4 2 14 -2 0 0 -10
r1=are & d:ahead	-3 -8 2 17 -1 0 0 -11
r1=as	2 -11 0 0 2 0 9 -4
r1=as & d:ahead	2 -10 0 0 2 0 9 -4
r1=before	0 3 0 -12 -1 4 7 0
r1=before & d:ahead	0 3 0 -12 -1 4 7 0
r1=both	0 1 0 -12 9 0 0 0
r1=both & d:ahead	0 2 0 -13 9 0 0 1
r1=by	0 -2 0 7 -8 1 0 0
r1=evening & d:ahead	0 0 0 8 -1 0 0 -3
r1=for	-4 8 2 4 -10 0 0 -10
r1=for & d:ahead	-4 0 2 13 -9 0 1 -8
r1=for & d:today	0 10 0 -8 0 0 0 0
r1=has	0 -9 0 6 -4 0 2 0
r1=has & d:ahead	0 -9 0 6 -4 0 2 0
r1=he	0 -1 0 12 -8 0 0 -3
r1=he & d:ahead	0 0 0 11 -7 0 0 -2
r1=if & d:ahead	-1 12 0 -5 0 0 -2 -4
r1=in	0 -2 0 14 -23 0 -2 1
r1=in & d:ahead	0 -1 0 16 -22 0 -2 0
r1=is	2 -18 0 7 -4 0 2 6
r1=is & d:ahead	2 -16 0 3 -3 0 2 8
r1=it	0 1 0 2 -14 -1 0 2
r1=it & d:ahead	1 5 0 2 -11 -1 0 -2
r1=letter	0 -10 0 12 0 0 0 0
r1=next	2 -10 0 -2 8 0 0 0
r1=next & d:ahead	2 -10 0 -6 8 0 0 4
r1=night	0 -6 0 0 -4 0 -5 12
r1=night & d:ahead	0 -6 0 0 -4 0 -5 12
r1=of	7 -12 -3 5 -1 0 -3 2
r1=of & d:ahead	7 -12 -3 5 -1 0 -3 2
r1=on	-2 -8 0 11 2 0 -1 -3
r1=on & d:ahead	-2 -6 0 11 0 0 0 -1
r1=or	2 -4 0 0 -10 0 0 9
r1=our & d:ahead	0 -9 0 10 4 0 0 -8
r1=pay & d:ahead	0 8 -1 -2 1 0 0 -4
r1=rather	0 0 0 -10 10 0 0 0
r1=the & d:ahead	-4 -3 -3 7 -11 2 9 -3
r1=there	0 -11 0 11 0 0 0 0
r1=there & d:ahead	0 -10 0 12 0 0 0 -1
r1=they	0 0 0 0 -10 0 -4 12
r1=they & d:ahead	0 0 0 3 -10 0 -4 8
r1=thi	0 10 0 -10 0 0 0 0
r1=thi & d:ahead	0 10 0 -13 0 0 0 2
r1=without & d:ahead	0 0 0 11 -3 0 0 -8
r1=you	0 -1 0 4 7 0 0 -11
r1=you & d:ahead	0 -1 0 4 7 0 0 -11
r1=—	-2 5 -2 7 4 -3 -2 -12
r1=— & d:today	0 -3 0 13 4 0 0 -15
r2="	3 -9 0 18 -11 -2 -1 -2
r2='s	0 -3 -1 0 -3 0 0 9
r2=,	-7 13 0 5 -11 0 -7 -6
r2=:	0 10 0 -5 4 0 0 -11
r2=<agent>	0 -9 0 12 1 0 0 -3
r2=<day-ahead>	-4 2 -4 0 -11 3 0 2
r2=<duty>	-3 10 0 -9 -8 0 0 9
r2=<end>	0 2 -6 5 1 -3 -8 1
r2=<gate>	0 -4 0 4 7 0 0 -9
r2=<goods-amount>	0 0 0 12 -1 0 0 -3
r2=<goods>	3 17 -6 -6 -13 0 -4 0
r2=<level-noun>	0 -19 0 10 0 0 0 8
r2=<level>	0 21 -2 -2 -19 0 0 -6
r2=<name>	0 6 -4 0 6 -1 13 -24
r2=<not>	-4 -16 11 17 -8 0 -4 0
r2=<number>	0 1 -6 -10 8 -1 -1 7
r2=<organisation>	-1 12 0 4 -1 0 0 -16
r2=<quality>	0 12 0 -9 -11 0 6 0
r2=<seat>	0 -1 0 7 -13 0 0 1
r2=<span>	-2 -2 0 -7 2 0 0 13
r2=<taker>	0 -15 0 9 0 0 0 7
r2=<v-agree>	0 5 0 14 -9 0 1 -15
r2=<v-bear>	-1 4 -3 -4 9 -2 1 -2
r2=<v-begin>	0 -28 5 25 0 -5 5 -11
r2=<v-down>	0 9 0 4 -9 0 6 -20
r2=<v-end>	-2 -10 7 11 -2 0 -3 0
r2=<v-impose>	-14 3 0 3 -2 0 8 -10
r2=<v-propose>	0 8 0 -2 9 0 7 -23
r2=<v-sell>	6 -11 0 0 0 9 0 -2
r2=<v-target>	0 0 -11 5 0 0 0 0
r2=a	0 0 9 -5 0 2 -7 2
r2=according	0 12 0 -4 1 0 -5 -4
r2=additional	0 4 0 -14 0 0 0 6
r2=after	0 -3 0 16 -6 0 0 -4
r2=agree	0 -6 0 12 0 0 0 0
r2=agreement	0 -12 0 14 0 0 0 0
r2=an	-2 -3 3 9 -5 2 1 -8
r2=and	-3 -5 -10 5 12 1 -10 -4
r2=answer	0 -5 0 10 -1 0 0 0
r2=any	0 6 0 -11 0 0 0 5
r2=at	0 20 7 -16 -2 0 0 -9
r2=be	0 -10 0 -10 7 4 0 9
r2=both	0 -24 0 17 -3 0 0 5
r2=bring	0 12 0 0 -4 0 0 -7
r2=but	0 -10 0 4 0 0 0 8
r2=by	0 -12 0 16 -6 0 0 0
r2=come	0 -4 0 14 0 0 0 -10
r2=could	0 0 0 10 0 0 0 -10
r2=during	0 11 0 -5 0 0 0 -5
r2=each	0 4 1 2 1 0 0 -12
r2=end	0 -10 8 1 -4 0 0 7
r2=exempt	0 1 -10 8 -3 0 0 0
r2=for	0 13 0 -9 -4 0 0 1
r2=free	0 0 10 -7 0 0 0 0
r2=get	0 11 0 -10 0 0 0 0
r2=go	0 -18 0 12 0 0 6 -1
r2=good	0 -9 0 -1 0 0 0 12
r2=had	0 -6 0 17 0 0 0 -5
r2=has	3 -13 0 9 -1 0 3 -2
r2=have	0 0 -3 10 0 0 0 -2
r2=he	1 11 0 -14 0 0 0 4
r2=hour	0 0 0 -9 0 0 0 11
r2=if	0 18 0 0 -7 0 0 -13
r2=in	-4 -14 0 19 -4 0 2 0
r2=is	0 -11 0 7 -1 0 0 3
r2=it	-1 0 0 -2 -7 0 -2 13
r2=its	0 8 0 -13 -5 3 0 8
r2=last	0 10 1 -8 0 0 0 -5
r2=leave	0 -3 0 -8 0 1 0 10
r2=make	3 4 0 0 0 0 5 -12
r2=mr	4 2 0 -12 0 0 9 -7
r2=next	11 6 0 -9 -3 0 0 -3
r2=nobody	0 -8 0 13 0 0 0 -5
r2=not	0 -10 4 -2 -6 0 0 19
r2=now	0 0 0 18 0 0 0 -15
r2=of	0 -10 0 4 -7 0 0 15
r2=off	0 -7 0 9 0 0 0 0
r2=on	-1 25 0 -10 -3 0 6 -15
r2=one	0 14 0 -15 2 6 0 -9
r2=or	0 4 7 -14 10 0 0 -5
r2=our	0 11 0 -10 0 0 0 0
r2=pay	0 -20 0 19 2 0 0 -3
r2=port	0 0 0 -4 9 0 0 -1
r2=provided	0 9 0 -13 0 0 0 3
r2=rate	0 -9 0 2 0 0 0 5
r2=run	0 -1 0 -2 0 0 0 10
r2=save	0 10 0 -8 -5 0 0 3
r2=say	0 9 0 -5 -3 0 0 0
r2=second	0 15 0 -6 -2 0 0 -6
r2=sell	0 0 0 -3 0 9 0 0
r2=she	0 -11 0 6 0 0 3 0
r2=sign	0 4 0 12 -3 0 0 -10
r2=so	0 -5 0 -1 12 6 0 -11
r2=surcharge	0 11 0 -10 0 0 0 0
r2=talk	0 0 0 -12 8 0 0 5
r2=tariff	0 -6 0 0 0 0 0 9
r2=that	0 -11 0 10 6 0 0 -2
r2=the	5 -19 8 -5 9 -7 0 7
r2=their	0 -18 0 19 1 0 0 -3
r2=there	0 1 0 9 -5 0 0 -11
r2=they	0 4 0 10 -5 0 -2 -9
r2=thi	0 0 0 -11 3 0 0 12
r2=time	0 -3 0 -10 0 7 0 8
r2=to	0 0 0 4 -19 0 7 0
r2=two	0 -4 0 11 -1 0 4 -8
r2=unless	0 21 0 -10 -5 0 0 -4
r2=until	0 0 6 -8 7 0 -3 1
r2=was	0 -19 0 18 0 0 0 -1
r2=we	0 -11 5 -3 9 0 0 0
r2=were	0 -5 0 10 -2 0 0 0
r2=which	-3 0 0 -4 -2 1 0 8
r2=while	0 -9 0 6 0 0 0 2
r2=with	0 8 0 -11 -2 0 0 9
r2=without	0 -10 0 21 -3 0 0 -3
r2=year	2 2 0 -15 11 0 0 0
r2=you	0 10 0 -9 0 0 0 0
r2=—	0 -2 0 11 -1 0 0 -4
r3="	0 -16 0 21 0 0 0 -4
r3='s	0 -3 0 -12 0 0 3 10
r3=)	0 -11 0 19 -4 0 0 0
r3=,	0 11 -4 -6 -29 0 3 4
r3=.	4 -27 3 8 -10 0 -21 24
r3=:	0 -6 0 0 11 0 0 -4
r3=<agent>	-4 -6 0 -2 11 1 0 0
r3=<day-gone>	0 2 0 -8 0 0 0 9
r3=<duty>	0 -14 -7 5 15 0 -8 6
r3=<end>	-1 -3 -9 9 2 -6 -8 1
r3=<level>	-2 -17 0 11 -4 0 6 8
r3=<money>	0 -8 0 11 0 0 0 -2
r3=<not>	2 1 6 -11 5 0 -3 1
r3=<number>	5 -21 5 3 9 0 8 -7
r3=<office>	-2 -22 0 6 5 2 3 0
r3=<organisation>	2 24 5 -1 -3 -2 -5 -27
r3=<person>	3 6 -5 -8 -4 0 5 3
r3=<seat>	0 0 0 24 -12 0 0 -17
r3=<sender>	-2 27 0 -19 -1 0 0 -2
r3=<span>	0 19 0 -12 0 0 0 -3
r3=<v-bear>	0 10 0 -11 -4 0 6 3
r3=<v-begin>	-1 18 -3 -5 -6 0 0 -5
r3=<v-deny>	0 11 -1 -1 -4 0 0 0
r3=<v-down>	0 2 0 0 2 0 6 -12
r3=<v-end>	0 14 -4 5 -5 0 1 -13
r3=<v-impose>	-2 5 -14 12 0 0 -1 -11
r3=<v-propose>	-2 0 0 -7 8 0 8 -3
r3=<v-sell>	-2 0 0 12 0 0 0 -12
r3=<v-stay>	3 -16 -5 21 -10 6 0 -7
r3=<v-suspend>	2 -4 -8 -2 -5 0 0 16
r3=<v-target>	0 -1 0 10 4 0 -4 -12
r3=<v-up>	0 30 0 -23 -5 0 0 0
r3=?	-2 2 0 10 0 0 0 -12
r3=again	0 -4 0 10 0 0 0 -4
r3=agree	0 8 0 -9 0 0 3 0
r3=agreement	0 16 0 -17 0 0 2 0
r3=and	0 -10 -6 5 -19 0 0 22
r3=another	0 -16 0 13 0 0 5 0
r3=answer	0 -9 0 13 0 0 0 0
r3=at	0 -6 0 0 10 0 0 -1
r3=be	-3 -12 17 -4 13 0 0 -4
r3=been	0 -16 -3 13 0 0 4 0
r3=before	0 -9 0 5 0 0 0 0
r3=buy	0 0 0 -10 9 0 0 0
r3=call	0 -7 0 10 0 0 0 0
r3=date	0 0 0 -11 -4 0 4 7
r3=day	-3 -3 4 -12 -4 2 5 9
r3=deal	0 -10 0 11 0 0 4 -5
r3=doe	0 9 0 -12 0 0 0 0
r3=duty	0 -17 -4 0 5 0 -5 20
r3=effect	0 7 0 -13 0 0 0 6
r3=emergency	0 0 0 -13 13 0 0 0
r3=end	0 9 0 0 -3 0 0 -4
r3=fee	0 -5 0 -11 16 0 0 0
r3=for	-1 -2 5 11 -5 0 0 -9
r3=go	0 17 0 -16 -3 0 0 4
r3=good	0 -9 0 14 0 0 0 -5
r3=has	0 24 0 -15 -1 0 2 -12
r3=have	0 5 4 0 -16 0 10 -5
r3=he	0 -11 0 1 1 -1 0 9
r3=hope	0 0 0 -7 8 0 0 0
r3=i	0 -6 0 -3 0 0 0 12
r3=in	4 -3 0 2 14 0 -2 -16
r3=is	0 10 0 -10 0 0 0 3
r3=it	-1 -1 -1 21 16 -1 -3 -33
r3=last	0 -11 3 4 -1 0 9 -6
r3=later	0 0 0 -13 0 0 0 14
r3=leave	0 5 0 -10 0 0 0 9
r3=let	0 -1 0 9 0 0 0 -6
r3=levy	0 5 0 7 0 0 0 -10
r3=may	4 -9 0 11 0 0 2 -8
r3=minute	0 0 11 -9 4 0 0 -6
r3=month	3 -10 0 1 3 0 0 2
r3=more	0 -9 0 10 0 0 0 0
r3=mr	0 11 0 -10 0 0 0 0
r3=new	0 10 0 -13 -6 0 0 12
r3=no	2 -23 0 16 2 0 0 -2
r3=nobody	5 -11 0 -4 0 0 0 9
r3=not	-3 3 0 -13 6 0 0 7
r3=nothing	0 16 0 0 0 0 0 -11
r3=now	0 -6 1 11 0 0 0 -7
r3=of	0 0 12 -9 -5 3 -6 3
r3=offer	0 -3 0 -2 9 0 -1 0
r3=old	0 -6 0 14 -1 0 -5 0
r3=on	-2 5 0 -10 5 -2 12 -2
r3=p	0 0 0 12 0 0 0 -7
r3=paper	0 0 0 -12 10 0 0 0
r3=pay	0 23 0 -18 -9 0 0 2
r3=plan	0 14 0 -6 0 0 0 -5
r3=reciprocal	0 9 0 -5 0 0 0 -2
r3=reduction	0 0 0 -5 8 0 0 0
r3=rise	0 20 0 -18 0 0 0 0
r3=rule	0 11 -1 -1 -4 0 0 0
r3=run	0 -8 0 11 0 7 0 -12
r3=set	0 0 0 -10 0 0 4 4
r3=side	0 0 0 9 -3 0 4 -14
r3=sign	0 -17 0 20 0 0 0 0
r3=so	-1 -1 0 -20 13 0 0 10
r3=some	0 -9 0 18 0 0 0 -11
r3=still	0 -7 0 0 0 0 0 9
r3=suspend	0 0 -4 -8 1 0 0 10
r3=suspension	1 -1 -2 -7 -9 0 0 16
r3=that	-2 7 11 0 -1 6 0 -16
r3=the	-3 5 -1 13 -17 8 -12 -5
r3=there	0 2 0 -14 7 0 0 3
r3=thi	0 -4 0 9 10 0 0 -16
r3=third	0 -1 0 10 0 0 0 0
r3=to	-3 22 0 -11 0 -1 -11 0
r3=top	0 2 0 -9 0 0 0 7
r3=truce	-4 -5 0 16 7 0 0 -9
r3=understanding	0 -6 0 -3 10 0 0 0
r3=until	0 -4 0 12 0 0 0 -13
r3=vote	0 0 0 11 -9 0 0 0
r3=was	0 -13 0 21 0 0 0 -3
r3=will	0 0 -4 -14 22 0 -3 2
r3=with	0 -10 0 5 6 0 1 -1
r3=would	0 0 0 -7 3 0 0 9
r3=year	6 1 0 -10 -4 0 0 5
r4="	0 20 0 -15 0 0 0 0
r4='s	-2 6 0 -12 7 5 0 -3
r4=(	0 0 0 8 0 0 0 -7
r4=)	0 0 0 -17 6 0 0 16
r4=,	8 -5 -8 12 -3 0 -3 -11
r4=-	0 -11 0 5 9 0 0 -3
r4=.	-11 -8 -23 2 10 -11 -2 12
r4=:	-3 7 8 -9 0 0 0 -6
r4=;	0 3 0 -10 -3 0 7 1
r4=<agent>	-6 -10 0 2 -1 1 0 12
r4=<day-ahead>	0 -17 0 25 5 0 0 -16
r4=<day-gone>	0 9 0 0 -3 0 0 -10
r4=<day-today>	0 -8 11 -2 5 0 0 0
r4=<duty>	0 7 -5 -9 -3 0 -5 14
r4=<end>	-2 -12 -7 15 0 -2 -15 4
r4=<gate>	-2 -4 11 0 1 0 0 0
r4=<goods>	0 -1 -12 10 -10 0 0 8
r4=<level-noun>	0 8 0 -15 0 0 -4 13
r4=<level>	-8 0 -5 21 -26 0 -10 -1
r4=<money>	0 -13 0 15 0 0 0 0
r4=<name>	6 -18 0 0 0 0 0 10
r4=<not>	0 0 6 -9 -16 0 -1 13
r4=<number>	0 24 -2 -20 5 0 0 -2
r4=<person>	-1 7 0 -2 -18 1 -7 9
r4=<quality>	0 16 1 -7 -18 4 0 0
r4=<seat>	0 -12 0 0 -2 0 1 7
r4=<span>	0 -18 0 28 0 0 0 -5
r4=<v-bear>	2 -22 0 12 -6 0 -1 12
r4=<v-begin>	1 -13 10 3 10 0 -5 -6
r4=<v-down>	0 -7 12 -7 12 0 -3 -1
r4=<v-impose>	-4 -18 3 -9 25 0 11 0
r4=<v-propose>	0 -17 0 9 1 0 8 -3
r4=<v-return>	0 -2 0 24 -14 0 -1 -7
r4=<v-say>	3 -6 5 16 -18 -3 -5 -2
r4=<v-suspend>	0 -11 0 9 -4 0 0 8
r4=<v-target>	0 -13 7 7 6 0 -3 -3
r4=<v-up>	0 5 0 2 -11 1 5 -5
r4=?	-2 -1 0 -4 0 0 0 11
r4=a	-2 -8 4 4 -12 -1 14 -2
r4=agree	0 4 0 -12 2 0 3 0
r4=all	0 6 0 -9 0 0 0 4
r4=announce	1 7 1 -11 2 0 0 -3
r4=apply	0 -11 0 0 6 0 0 6
r4=are	0 -9 0 3 -1 0 0 8
r4=as	0 9 0 -2 0 0 0 -2
r4=ask	0 -1 0 -4 11 0 0 -4
r4=at	0 -23 0 30 -7 0 0 -7
r4=back	0 -8 0 9 0 2 0 -1
r4=be	0 15 0 -6 -4 0 -6 2
r4=both	0 -2 0 1 -2 0 9 -5
r4=charge	0 -17 8 13 0 0 -2 -1
r4=close	0 0 0 -9 0 0 0 10
r4=come	0 -14 12 0 1 0 0 0
r4=could	0 16 0 -6 0 0 0 -7
r4=country	0 -3 0 -4 0 0 0 10
r4=day	-3 -7 2 -12 10 0 0 11
r4=deal	0 -7 0 10 0 0 0 0
r4=decision	0 -13 0 14 0 0 0 0
r4=duty	0 11 -2 -11 -7 0 -3 13
r4=enter	4 2 0 7 0 0 0 -15
r4=expire	0 10 0 -14 0 0 0 3
r4=extend	0 2 0 5 7 0 0 -13
r4=extra	0 -2 0 11 0 0 0 -7
r4=fall	0 -1 0 -8 13 0 0 0
r4=for	0 -2 -7 -6 14 0 -1 5
r4=from	-1 3 3 0 -9 0 0 2
r4=further	0 1 0 8 0 0 0 -10
r4=government	0 -4 0 -5 0 0 0 10
r4=had	0 -6 0 10 0 0 0 0
r4=in	1 4 -6 -10 7 1 -2 2
r4=into	0 -7 0 0 0 0 0 9
r4=is	0 0 0 -14 19 0 5 -2
r4=it	5 -10 -4 19 0 0 0 -16
r4=its	0 -8 4 15 0 0 0 -11
r4=lapse	0 -2 0 -3 18 0 0 -11
r4=longer	0 -8 0 12 0 0 0 -2
r4=look	0 -6 0 11 -5 0 2 -2
r4=lower	0 10 0 -3 0 0 0 -5
r4=make	0 4 0 -10 0 0 0 5
r4=margin	0 9 0 -7 0 0 0 0
r4=may	0 12 0 -3 -3 0 -8 2
r4=new	0 14 0 -2 -8 0 0 -3
r4=now	0 0 0 -9 4 0 0 4
r4=of	0 13 -3 -11 -3 -1 -9 8
r4=off	0 -6 0 8 0 0 0 0
r4=on	9 33 -3 -18 0 -1 8 -23
r4=one	-1 -11 0 7 -2 0 0 7
r4=our	0 -3 0 -7 11 0 0 0
r4=out	0 6 0 -9 0 7 0 -1
r4=pause	0 -2 0 -9 0 0 0 10
r4=pay	0 -21 0 9 -2 0 0 17
r4=prolong	0 7 0 2 0 0 0 -11
r4=put	0 -5 0 0 10 0 0 -2
r4=rate	0 7 0 -19 0 0 0 10
r4=renewed	0 -8 9 6 0 0 0 -8
r4=return	0 -13 0 18 -14 0 0 0
r4=say	3 -13 7 14 -10 0 0 -2
r4=side	0 2 4 2 1 0 0 -13
r4=surcharge	0 -9 0 9 0 0 0 0
r4=suspension	1 5 0 4 4 0 0 -17
r4=table	0 -8 0 10 0 0 0 0
r4=tell	0 4 -3 12 -7 0 -1 -3
r4=than	0 -8 0 5 0 0 0 0
r4=that	0 -2 0 -6 -2 0 0 15
r4=the	-10 -5 3 -12 22 10 0 -6
r4=their	0 0 0 -1 0 0 0 8
r4=those	0 -1 0 11 0 0 0 -3
r4=truce	-1 -4 0 -9 -4 0 -3 22
r4=two	0 -1 0 10 0 0 -1 -4
r4=until	0 0 0 8 0 0 0 -8
r4=with	0 -17 0 25 -7 0 0 -1
r=! <end>	0 -7 0 9 0 0 0 0
r=" <end>	0 -5 0 -1 0 0 0 9
r=) .	0 8 0 -17 15 0 0 -1
r=, "	4 -15 0 10 -6 -2 0 10
r=, <level>	0 -7 0 9 0 0 0 0
r=, <name>	0 9 0 -22 7 0 16 -10
r=, <quality>	0 2 0 -12 0 0 0 10
r=, <seat>	0 3 0 -16 -6 0 0 14
r=, <span>	0 -15 0 -14 0 0 0 25
r=, a	-1 -10 10 -2 3 0 0 1
r=, according	0 12 0 -4 1 0 -5 -4
r=, after	0 -9 0 12 -5 0 0 3
r=, and	-2 -7 -9 5 15 1 -8 -6
r=, at	0 13 7 -17 0 0 0 -2
r=, be	0 0 0 -12 0 0 0 11
r=, both	0 -20 0 13 -2 0 0 5
r=, but	0 -9 0 1 0 0 0 8
r=, by	0 -9 0 12 -4 0 0 0
r=, for	0 13 0 -2 0 0 0 -8
r=, from	0 0 0 -13 10 0 0 3
r=, has	0 -12 0 14 0 0 0 -3
r=, if	0 19 0 -8 -2 0 0 -9
r=, is	0 -13 0 0 0 0 0 10
r=, it	0 -4 0 0 -7 0 0 12
r=, leave	0 -2 0 -6 0 0 0 10
r=, mr	4 0 0 -9 1 0 9 -6
r=, no	0 2 0 5 0 0 0 -8
r=, now	0 0 0 23 0 0 0 -22
r=, of	0 -3 0 -8 0 0 0 13
r=, on	0 15 0 -14 3 0 7 -6
r=, one	0 15 0 -16 2 6 0 -9
r=, or	0 0 0 -8 11 0 0 0
r=, provided	0 9 0 -13 0 0 0 3
r=, say	0 11 0 -8 -2 0 0 3
r=, she	0 -10 0 6 0 0 3 0
r=, should	0 0 0 8 0 0 0 -8
r=, so	-2 -3 0 -8 14 6 0 -3
r=, that	0 -12 0 1 3 0 0 7
r=, the	3 -12 7 6 0 -2 -6 2
r=, unless	0 21 0 -10 -5 0 0 -4
r=, was	0 -14 0 11 0 0 0 0
r=, we	0 -2 0 -8 13 0 0 -2
r=, which	-3 -4 0 -3 0 0 0 11
r=, while	0 -9 0 6 0 0 0 2
r=, will	0 -8 -3 12 0 0 0 0
r=- <name>	0 -6 0 8 0 0 0 0
r=. "	0 7 0 12 0 0 0 -19
r=. <end>	3 5 6 -6 0 5 -9 -1
r=: <number>	0 -4 0 12 -1 0 0 -3
r=: a	0 0 0 -5 10 0 0 -3
r=: the	0 1 -1 -9 -1 0 2 8
r=; <end>	0 0 0 -12 4 0 0 6
r=; <level>	0 0 0 13 -9 0 0 -2
r=; <name>	0 0 0 5 4 0 0 -9
r=; it	0 -9 0 9 0 0 0 0
r=; that	0 -5 0 12 -1 0 0 -3
r=; the	0 -6 5 -10 15 0 -1 0
r=; until	0 2 0 -10 8 0 -3 3
r=<end> <end>	-13 2 -14 6 3 -5 3 0
r=<level> .	0 11 0 -11 0 0 0 0
r=<name> 's	0 0 -1 -6 0 0 0 9
r=<number> .	0 -5 0 19 0 0 0 -14
r=? <end>	4 -12 -5 10 -7 0 -3 4
r=after <span>	0 11 0 -3 0 0 0 -8
r=and ,	0 0 0 -8 0 0 0 9
r=and has	0 0 0 10 -2 0 0 -1
r=and is	0 -6 1 19 0 0 0 -14
r=and last	0 11 0 -3 0 0 0 -9
r=and must	0 0 0 9 -7 0 0 0
r=and will	0 -1 0 10 -1 0 0 -2
r=and would	0 0 0 -9 10 0 0 0
r=as plan	0 -14 0 15 0 0 0 0
r=at <level>	0 17 0 -15 0 0 0 0
r=at <number>	0 -2 0 0 9 0 0 -2
r=at the	3 9 0 -11 0 0 0 0
r=because of	0 10 0 -8 0 0 0 0
r=for <span>	-1 0 0 14 -2 0 0 -10
r=for the	0 13 0 -6 0 0 0 -4
r=from <day-ahead>	0 0 0 11 0 0 0 -4
r=if it	0 20 0 -8 0 0 0 -12
r=in a	0 13 0 -13 0 0 0 0
r=in any	0 6 0 -11 0 0 0 5
r=is the	5 0 1 -14 0 2 5 -2
r=it has	4 5 0 -13 0 0 0 3
r=it pay	0 -6 0 -2 0 0 0 9
r=it was	0 -1 0 12 0 0 0 -9
r=it will	0 16 0 -26 0 0 0 8
r=next year	2 -10 0 -3 8 0 0 1
r=night ,	0 0 0 15 0 0 -5 -10
r=night .	0 -10 0 -2 0 0 0 13
r=of next	11 6 0 -9 -3 0 0 -3
r=of the	0 -11 0 18 -6 0 0 0
r=of thi	0 0 0 -10 3 0 0 13
r=on the	0 -1 3 -11 8 0 0 2
r=that <name>	0 -5 0 13 0 0 0 0
r=that <person>	0 13 0 -13 0 0 0 0
r=that he	0 4 0 -8 -4 0 0 9
r=that it	0 -12 0 3 5 0 0 0
r=the <level>	0 5 0 1 0 0 0 -9
r=the <name>	0 1 0 9 -5 0 0 -7
r=the <person>	0 -12 0 0 9 0 0 -2
r=the additional	0 4 0 -15 0 0 0 6
r=the rate	0 -10 0 1 0 0 0 8
r=the tariff	0 0 0 -9 0 0 0 9
r=thi year	0 12 0 -13 0 0 0 0
r=to <day-ahead>	0 -1 0 -4 -3 0 0 15
r=to extend	0 0 0 -9 0 0 0 10
r=to run	0 0 0 -9 0 0 0 11
r=to sell	0 0 0 -4 0 9 0 0
r=to the	0 6 0 -9 8 0 0 -6
r=unless <organisation>	0 20 0 -12 0 0 0 -7
r=unless the	5 -12 0 0 0 0 0 5
r=— a	0 -3 0 13 0 0 0 -9
r=— the	0 14 0 -2 -5 0 0 -4
s:!	0 -15 0 18 0 0 0 -1
s:"	-2 -1 -10 6 2 -8 -7 4
s:&	0 -13 0 8 0 0 0 1
s:'	0 10 8 20 -13 0 3 -33
s:'s	2 -7 -7 0 0 17 1 -7
s:(	2 -16 -1 7 0 -4 8 0
s:)	2 -10 -2 4 -1 -4 8 1
s:*	0 -10 0 26 -6 0 0 -14
s:,	-2 6 -14 0 -1 4 -5 3
s:-	13 -9 14 -3 -12 -1 0 5
s:.	-10 0 -2 10 1 -6 -7 1
s::	-3 4 0 -3 1 -15 -7 8
s:;	-14 -5 0 1 -4 5 7 0
s:<agent>	0 -10 -2 0 5 17 -7 -6
s:<day-ahead>	-1 8 -5 -7 8 0 2 -4
s:<day-gone>	0 -21 -15 20 -12 1 -26 21
s:<day-today>	-6 -3 -1 23 -6 -3 -13 -5
s:<duty>	-46 6 11 0 13 -12 7 -7
s:<gate>	-18 2 -10 -12 25 1 -11 2
s:<goods-amount>	-3 -9 0 34 -9 0 -5 -11
s:<goods>	20 17 18 -14 -5 -41 -11 -3
s:<level-noun>	-36 9 -23 11 1 -11 -4 -10
s:<level>	-20 22 -20 8 -32 -40 4 2
s:<money>	-11 1 -18 31 -6 2 -5 -14
s:<month-ahead>	0 -6 0 -4 -1 0 0 14
s:<month-gone>	3 0 0 2 -12 -9 2 3
s:<name>	5 9 1 -24 9 4 0 8
s:<not>	-4 4 10 1 -16 -20 -1 6
s:<number>	-3 11 28 -6 -2 -34 -15 -12
s:<office>	-13 3 -10 -3 -2 -6 21 0
s:<organisation>	6 7 -6 7 22 -13 -20 -34
s:<person>	-10 2 -28 0 -10 0 8 12
s:<points>	-24 -5 -2 -19 -22 -7 -3 49
s:<quality>	-1 -6 4 -11 8 11 0 4
s:<seat>	-4 1 -4 -9 2 -1 16 6
s:<sender>	21 -3 3 -3 4 -1 -20 -15
s:<span>	-22 2 -14 8 -10 -11 -12 13
s:<taker>	0 -15 0 17 13 -14 -3 -10
s:<v-agree>	-21 5 -11 3 -24 -2 11 8
s:<v-bear>	-14 9 -10 6 -3 -13 -3 -1
s:<v-begin>	8 10 0 -10 -8 -2 -13 6
s:<v-buy>	-8 -11 13 5 7 16 -9 -9
s:<v-deny>	41 -33 -3 -5 -2 -8 6 -13
s:<v-down>	-15 -3 0 4 0 -8 7 0
s:<v-end>	-9 1 22 -13 -10 -11 7 7
s:<v-impose>	-4 8 -14 0 -1 -3 6 2
s:<v-propose>	-20 0 -36 12 19 -26 16 -25
s:<v-return>	0 2 -13 5 -8 -5 -8 8
s:<v-say>	10 4 -8 -1 6 -3 -8 -10
s:<v-sell>	16 -14 0 -12 8 21 -7 -15
s:<v-stay>	3 -5 10 8 -14 -4 -16 0
s:<v-suspend>	14 -4 1 -2 -17 -6 -16 7
s:<v-target>	-13 12 0 0 6 -2 -20 -10
s:<v-threaten>	0 17 -2 -2 4 0 -5 -24
s:<v-up>	-11 4 -19 14 -17 8 0 -9
s:?	0 0 -8 15 -12 -2 -7 -5
s:[	0 19 0 -20 0 0 0 1
s:]	0 19 0 -20 0 0 0 1
s:a	4 -2 -17 0 -4 16 25 -12
s:about	10 -4 -1 1 -11 5 -4 3
s:above	8 5 0 -20 -1 0 0 1
s:abroad	3 -17 0 21 0 0 0 -9
s:absence	0 6 0 -20 14 0 0 -2
s:accept	0 7 0 -7 10 0 -1 -5
s:accord	2 12 0 -14 0 0 0 0
s:across	0 -16 0 8 0 0 0 7
s:action	0 12 0 -10 0 0 0 0
s:add	0 9 0 -2 -17 0 8 -4
s:additional	-2 5 6 -2 -18 0 -2 11
s:affiliate	20 -5 0 -23 -1 -2 0 3
s:afraid	0 -1 0 -7 0 0 0 10
s:after	-6 8 -12 19 -17 -6 -14 -6
s:afterward	0 -3 0 12 2 0 0 -12
s:again	5 -1 0 -1 -6 -5 -17 15
s:against	0 -4 0 -10 26 0 0 -5
s:ago	0 -7 0 10 0 0 0 0
s:agree	-6 -7 -10 -6 -10 0 16 14
s:agreement	-9 -4 -6 8 9 0 0 -4
s:ahead	0 9 0 4 -5 0 0 -12
s:aircraft	-3 16 0 -7 0 0 0 -2
s:airport	0 -3 0 9 -10 0 0 1
s:alert	0 12 0 -7 -4 0 0 0
s:alexandria	0 -9 3 16 0 0 0 -10
s:ali	0 0 0 -6 0 0 0 8
s:alive	2 -2 0 13 0 0 0 -13
s:all	-1 8 1 0 -12 5 -8 -2
s:allow	0 14 0 -12 5 0 0 -13
s:allowed	0 0 0 10 0 0 0 -10
s:alone	0 -11 0 2 0 0 0 6
s:along	0 2 0 9 0 0 0 -13
s:already	0 27 0 -13 -5 0 0 -12
s:also	9 -19 6 17 0 -3 0 -18
s:am	0 4 0 6 0 0 0 -15
s:ambassador	0 2 0 -15 15 0 0 -1
s:amount	0 -3 0 11 0 0 0 -1
s:an	-8 11 13 -10 -11 10 1 -3
s:and	5 0 -24 12 -2 -19 -30 3
s:anew	0 8 0 -16 10 0 0 -1
s:annex	0 19 0 -20 -1 0 0 2
s:announce	21 10 0 -12 -3 -5 -6 -8
s:announcement	2 14 0 -3 -5 0 0 -11
s:annual	0 -3 0 13 -7 0 0 0
s:another	-1 1 0 10 -8 0 3 -10
s:answer	-9 -7 0 -5 16 -2 6 1
s:antimony	33 -13 0 -4 -6 0 0 -21
s:any	6 -7 -1 9 -18 0 0 5
s:app	-2 -5 0 -13 -1 22 0 -1
s:appeal	0 -14 0 16 0 0 0 -2
s:appealed	0 0 0 16 -14 0 0 0
s:apple	0 -3 0 -7 -8 0 0 19
s:application	-6 -5 0 -8 21 0 0 0
s:apply	5 6 0 -12 -18 -4 -5 21
s:approve	-3 -25 -1 9 5 0 -6 10
s:apricot	0 8 0 -5 0 0 0 -1
s:arbitration	0 0 0 6 0 0 4 -10
s:are	9 7 0 -19 17 -24 -1 -2
s:argument	0 -6 0 -14 22 0 0 0
s:armistice	0 -1 0 9 0 0 0 -5
s:army	0 0 0 14 -1 0 0 -10
s:arrangement	-6 -8 -6 -24 4 0 0 37
s:arrival	0 12 0 -6 -6 0 0 0
s:arrive	-1 0 2 -9 11 0 -7 0
s:article	0 6 0 8 -9 0 0 -9
s:as	9 12 -9 -8 4 -14 -5 -5
s:ask	-3 0 -3 -13 16 0 -7 9
s:assembly	0 -1 0 -2 13 0 0 -9
s:at	-15 -1 0 3 3 -3 -9 4
s:autumn	0 12 0 -19 1 0 4 1
s:avocado	0 -9 0 6 0 0 0 2
s:away	13 -14 0 -4 0 0 0 8
s:back	-3 8 -11 -7 -15 7 -22 18
s:ballot	0 0 0 15 -3 0 0 -10
s:ban	16 -7 -1 -6 -14 22 0 -21
s:banana	0 -11 0 7 -7 0 0 12
s:bank	0 -6 0 19 -9 1 0 -10
s:basel	0 10 0 -12 0 0 0 2
s:basic	0 -10 0 10 0 0 0 0
s:battery	11 -9 0 0 0 0 0 -1
s:batumi	0 -5 0 11 0 0 0 -4
s:bay	0 -4 0 11 -6 0 0 0
s:be	-14 1 0 -8 2 17 -1 2
s:bean	0 -6 0 0 -7 0 0 12
s:became	0 -23 0 29 0 0 0 -9
s:become	0 14 0 -32 15 0 7 0
s:beef	0 -4 0 10 -2 0 0 0
s:been	-3 1 -8 6 -6 5 -9 0
s:beer	0 8 0 0 1 0 0 -8
s:before	-20 -2 4 -13 18 -5 0 7
s:begin	-10 8 -7 0 5 -4 4 -8
s:being	0 3 0 -8 0 0 0 9
s:believe	2 1 0 6 0 0 0 -13
s:below	0 -9 0 11 0 0 0 0
s:better	6 -15 0 0 -1 0 0 10
s:between	-3 -15 -7 13 6 0 0 -5
s:beyond	0 -1 0 -4 0 0 0 10
s:bid	0 0 0 16 -11 0 0 0
s:big	0 -1 0 11 0 0 0 -8
s:bill	0 -10 0 0 14 0 0 -6
s:bind	0 0 0 -9 0 0 0 11
s:biscuit	0 -10 0 -3 0 0 0 13
s:bite	12 -12 0 -12 5 5 0 -3
s:black	-2 7 0 -9 -4 0 0 9
s:bloc	0 -12 0 0 9 0 5 -2
s:bonu	0 -3 0 10 0 0 0 -7
s:booked	0 8 0 3 -11 -2 0 0
s:border	0 4 0 -9 1 0 0 2
s:both	-7 16 -14 -13 0 -10 0 10
s:bottle	0 13 0 -12 0 0 0 0
s:box	0 0 0 0 12 0 0 -11
s:brace	0 0 0 -7 -2 0 0 11
s:brandy	0 8 0 -10 0 0 0 1
s:break	0 -9 0 26 0 0 0 -16
s:breakfast	0 -8 0 11 0 0 0 0
s:bridge	0 -14 0 25 -2 0 0 -9
s:broke	0 0 0 16 0 0 0 -9
s:budget	0 -6 0 14 0 0 0 -9
s:building	0 -1 0 -12 14 0 0 0
s:built	-2 1 0 -7 8 0 0 -1
s:bus	0 0 0 11 0 0 0 -9
s:busan	3 -19 -2 -9 -1 0 -1 25
s:buse	0 -9 3 13 -5 0 0 -2
s:business	0 -6 0 -16 -7 30 0 -6
s:but	-8 -1 -3 -13 21 -3 3 0
s:butter	0 -21 5 19 -8 0 9 -5
s:buy	0 -6 0 5 11 0 -1 -9
s:buyer	0 2 0 0 12 -11 0 -8
s:by	-3 -7 -2 6 3 -5 18 -16
s:bytedance	0 -4 0 -6 -1 15 0 0
s:c	0 3 2 -9 4 0 0 -1
s:cabinet	0 13 0 -10 13 0 0 -12
s:cable	0 -6 0 -6 0 0 0 13
s:cake	0 0 0 0 11 0 0 -10
s:calendar	0 -4 0 -19 -1 0 0 26
s:calm	0 -13 0 0 0 0 0 14
s:can	-5 2 0 -6 21 2 -7 -15
s:can't	0 11 0 -5 0 0 0 -5
s:cannot	0 14 9 -24 0 0 0 0
s:canola	0 14 0 -8 0 0 0 -3
s:capital	0 -11 0 4 0 0 0 6
s:car	0 6 0 9 -12 0 -3 -11
s:cargoe	0 12 -4 3 -10 -1 0 0
s:carmaker	0 9 0 -8 0 0 0 0
s:case	-1 9 -1 -18 15 0 0 0
s:cashmere	0 9 0 -6 0 0 0 0
s:cease	0 -5 2 0 -15 0 0 19
s:ceasefire	0 6 0 26 -4 0 0 -26
s:cent	0 -5 0 15 0 0 0 -4
s:certificate	13 -8 -2 -6 17 0 -1 -17
s:chance	0 -6 0 13 -2 0 0 -2
s:change	0 2 7 1 -2 0 0 -11
s:channel	0 8 0 -9 0 0 0 0
s:charge	-13 2 5 -6 5 -3 0 4
s:cheaper	0 13 0 -11 0 0 0 0
s:cheese	0 -12 0 9 0 0 5 -2
s:chicken	0 0 0 -11 12 0 0 2
s:christma	0 -5 0 9 1 0 0 -5
s:city	0 -9 0 31 -5 0 0 -19
s:claim	0 -7 0 2 21 0 -1 -19
s:clear	0 -12 -3 18 -9 0 -4 11
s:client	0 10 7 -1 -21 0 0 1
s:clock	0 6 0 -14 0 0 0 8
s:close	-1 -19 -1 -6 4 12 4 5
s:closed	0 -5 0 12 -5 8 0 -12
s:closing	0 -3 0 -7 -5 16 0 0
s:club	0 -2 0 24 0 -3 0 -18
s:coal	0 -15 0 15 -2 0 0 0
s:coast	0 0 0 11 0 0 0 -11
s:cocoa	0 -14 5 19 -4 0 0 -4
s:coconut	0 2 0 -12 -1 0 8 1
s:coffee	0 -15 0 10 -6 0 0 11
s:collect	0 -4 -1 3 11 0 0 -4
s:collection	0 6 0 9 -7 0 0 -10
s:column	0 13 0 -19 -12 0 0 18
s:come	0 -3 7 -14 -6 0 -3 19
s:comment	-1 -16 -3 -6 23 0 0 -4
s:common	0 6 0 -15 9 0 -2 4
s:company	1 6 -1 14 -9 0 -1 -17
s:complete	0 -10 0 2 -6 0 0 13
s:completed	-1 0 0 -4 -11 4 7 0
s:component	0 16 0 -14 0 0 0 0
s:concentrate	0 -2 -1 -15 0 0 0 20
s:conclude	0 -6 0 -6 -7 0 11 9
s:condition	0 12 0 -9 0 0 0 0
s:confirm	0 -14 0 3 1 0 -4 8
s:consent	0 9 0 -16 5 0 -1 8
s:container	0 2 0 8 -1 0 0 -10
s:continue	-2 12 0 -4 4 0 0 -5
s:contract	-3 -20 0 38 -7 0 -5 -11
s:control	6 2 0 0 -14 -3 0 -2
s:conversation	0 -9 0 17 -2 0 0 -3
s:copper	7 10 0 -17 -1 0 0 3
s:cork	0 7 0 -12 -3 0 0 11
s:corrected	0 -3 0 0 11 0 0 -6
s:cotton	0 29 8 -14 -10 0 0 -14
s:could	-6 6 0 4 0 0 10 -21
s:council	0 -4 0 -1 8 0 0 0
s:count	2 -16 0 4 1 0 0 8
s:counted	0 -1 0 -18 0 0 0 22
s:counter	0 -20 -1 1 10 0 0 10
s:countermeasure	-5 16 0 -5 -17 0 3 0
s:counterpart	10 0 0 -11 -5 0 8 0
s:counting	0 6 4 -10 0 0 0 0
s:country	-8 16 -9 -11 14 -3 0 -6
s:county	0 -12 0 20 -6 0 0 0
s:course	0 -1 0 -5 0 0 0 9
s:court	0 -6 0 -2 12 0 0 -1
s:cover	9 0 0 -2 -5 0 -2 4
s:crane	-1 22 0 -8 2 0 0 -18
s:crew	0 0 0 10 0 0 0 -8
s:critical	7 0 0 -13 0 0 0 3
s:crown	0 -9 0 13 0 0 0 -2
s:current	0 -6 0 -16 -2 11 0 17
s:custom	0 2 1 5 3 0 -3 -13
s:customer	0 -9 0 13 -4 0 0 0
s:cut	0 -2 -1 12 6 0 3 -19
s:dairy	0 -1 0 0 11 0 0 -10
s:date	19 0 -6 -14 -13 0 6 9
s:dated	0 -11 0 13 0 0 0 -1
s:day	-1 -9 0 -3 12 0 12 -4
s:deadline	0 -3 -1 5 -43 27 11 -16
s:deal	0 1 -3 -7 1 16 0 -3
s:dearer	0 16 0 -16 3 0 0 0
s:debate	0 -1 0 -11 19 0 0 -6
s:decide	1 -22 0 2 14 0 5 -9
s:decided	3 -4 0 -7 -5 0 0 19
s:decision	0 -19 0 6 13 0 0 -2
s:declarant	0 -11 0 5 7 0 0 -1
s:declaration	0 11 0 -17 1 0 3 0
s:declare	0 -6 0 11 -5 0 0 0
s:decree	-1 3 4 -5 -3 -5 -2 12
s:del	0 -2 0 13 -4 0 0 -4
s:delay	2 -9 0 -1 0 0 5 0
s:delegation	0 -14 0 28 -4 0 0 -10
s:demand	0 -3 0 19 -8 0 0 -7
s:deposit	0 -8 0 12 0 0 0 0
s:desk	0 -11 0 2 14 0 0 -8
s:detail	0 -6 0 14 0 0 0 -3
s:diary	7 -3 0 1 6 0 0 -13
s:did	0 7 0 25 -14 0 0 -30
s:difference	0 -16 0 21 0 0 0 -6
s:dinner	0 -13 0 8 -8 0 0 8
s:discuss	0 -8 0 20 -23 0 0 7
s:dispute	0 -2 0 -10 -1 0 13 8
s:district	0 -6 0 13 -5 0 0 0
s:do	3 -1 0 2 -16 0 1 6
s:dock	0 -8 0 2 6 0 0 0
s:docker	0 0 0 10 0 0 0 -8
s:doe	-4 3 -3 -11 4 -3 -7 13
s:doesn't	0 13 0 -20 13 0 -2 0
s:done	0 5 0 4 2 0 0 -17
s:door	0 -1 0 -8 0 0 0 10
s:double	-2 11 0 2 -10 0 0 -7
s:down	0 3 0 10 -16 7 -8 -15
s:draft	0 11 0 -10 -10 2 11 0
s:drawer	0 1 0 -6 -2 0 0 8
s:dried	0 0 0 -11 0 0 0 9
s:driver	0 -2 0 5 8 0 0 -13
s:drone	0 4 0 0 -11 0 0 1
s:drop	0 7 0 0 4 0 0 -9
s:duration	0 7 0 -15 0 0 0 9
s:during	0 9 0 23 -1 0 0 -28
s:duty	-30 7 30 -20 5 -14 -1 9
s:each	0 -7 -1 10 2 0 -5 -2
s:earlier	0 15 2 -14 8 0 0 -8
s:earth	21 -11 0 -1 -21 -3 -5 2
s:eastern	-5 4 -1 -4 8 0 0 -3
s:economic	0 -7 0 12 -3 0 0 0
s:economy	0 -2 0 15 -5 0 0 -8
s:effect	5 13 0 -16 -12 -1 0 8
s:effective	0 18 0 -20 11 0 0 -8
s:election	0 -9 0 12 0 0 0 0
s:electricity	0 -18 0 26 -2 0 0 -4
s:eleven	0 -9 0 18 -1 0 0 -8
s:elsewhere	0 18 0 0 -3 0 0 -16
s:emergency	0 12 0 -7 6 0 0 -12
s:employer	0 0 0 18 0 0 0 -15
s:end	0 -7 18 -12 -24 -18 11 18
s:enough	0 1 0 -10 0 0 0 7
s:enter	5 7 2 0 -4 -1 -2 -13
s:entry	-4 5 -2 -7 20 0 0 -12
s:erbium	10 -5 0 -1 0 0 0 0
s:escape	0 13 0 -7 -4 0 0 0
s:est	0 -6 0 -2 0 0 0 10
s:evening	2 -5 0 15 0 0 0 -12
s:ever	0 0 0 -9 6 3 0 0
s:every	9 -3 11 -4 0 0 0 -11
s:everybody	0 9 0 -21 5 0 0 7
s:everyone	0 24 0 -24 -2 0 0 0
s:everything	-4 0 0 1 -14 0 0 12
s:everywhere	0 11 6 -13 0 0 0 -7
s:examine	0 0 0 10 -6 0 0 0
s:exception	0 -9 0 11 0 0 0 0
s:excluded	0 -10 16 -7 2 0 0 -4
s:exclusion	0 -39 62 -25 -23 -1 2 -27
s:exempt	0 6 2 6 -6 0 -2 -11
s:exemption	-1 11 11 -17 5 0 0 -15
s:existing	0 8 0 -9 -5 0 0 7
s:expect	-1 0 0 3 -1 0 -19 17
s:expert	0 -12 0 25 -22 0 0 2
s:expire	-12 3 9 -10 -11 0 -4 10
s:expiry	0 -5 0 -8 0 0 0 14
s:explain	0 7 0 7 0 0 0 -11
s:export	26 -16 0 5 -8 -4 -6 -7
s:exporter	0 12 0 -13 9 0 0 -2
s:extend	2 -10 13 8 -13 0 -10 -6
s:extension	-5 0 -5 -2 12 -4 2 -1
s:extra	0 13 0 1 4 0 0 -19
s:face	0 11 0 -26 -3 4 0 11
s:fact	-1 -3 0 25 -5 0 -1 -6
s:fail	0 7 0 4 -15 0 0 0
s:failed	0 -6 0 11 0 0 0 -2
s:failing	0 26 0 -16 -4 0 -1 -5
s:fair	0 0 0 14 0 0 0 -9
s:fall	-3 0 -1 -4 -2 0 -3 15
s:family	0 -5 0 20 0 0 0 -12
s:far	0 0 0 4 6 0 0 -9
s:fare	0 -21 0 37 -1 0 0 -19
s:farm	0 0 7 22 -12 0 -5 -16
s:farmer	0 -5 3 16 0 0 0 -15
s:fear	0 20 0 -13 -2 0 0 -1
s:fee	-15 -41 -7 12 53 -5 -1 -27
s:feed	0 -10 0 1 4 0 0 2
s:fentanyl	-3 13 1 -13 -17 0 0 10
s:ferry	0 -5 0 18 0 0 0 -11
s:festival	0 -2 0 9 -1 0 0 -2
s:few	0 0 0 0 12 0 0 -13
s:fig	0 8 0 -7 0 0 0 0
s:fight	0 0 0 -8 9 0 0 0
s:figure	0 -6 0 11 0 0 0 -5
s:file	0 -2 7 16 -18 0 0 0
s:filed	0 -8 0 0 0 0 0 9
s:final	0 0 0 -11 16 0 0 -3
s:finance	0 17 0 -19 4 0 0 0
s:find	0 9 0 -9 -11 -3 11 0
s:fine	0 -5 0 19 -7 0 0 -7
s:finish	0 7 0 -12 0 0 0 5
s:finished	0 8 0 -12 0 0 11 -2
s:fire	-1 -9 0 8 -3 0 0 6
s:firm	0 -15 0 12 -5 -1 0 4
s:first	-3 0 -2 16 -5 -2 -5 -7
s:fish	0 -12 0 18 -7 0 0 3
s:fishing	0 0 7 0 5 0 0 -12
s:fishmeal	0 1 0 10 0 0 0 -10
s:five	0 -4 0 -5 -1 0 0 13
s:fix	0 -2 0 8 -4 0 0 0
s:flash	0 5 0 -14 0 0 0 9
s:flour	0 0 0 26 0 0 0 -23
s:follow	5 8 -1 -3 13 0 -3 -23
s:footwear	0 -11 0 14 0 0 0 -1
s:for	-12 -3 9 2 9 0 7 -12
s:force	3 24 -5 -24 5 -6 -7 0
s:forced	0 6 0 7 -4 0 0 -10
s:foreign	10 -18 0 14 0 0 0 -12
s:foreseen	0 2 0 -10 0 0 0 4
s:form	0 0 0 -15 17 0 0 -1
s:formal	0 0 0 0 9 0 0 -7
s:former	0 -5 0 16 -2 0 0 -5
s:forty	0 0 0 11 -11 2 0 0
s:found	0 -13 0 24 -20 0 6 -4
s:framework	0 -10 0 18 -1 0 0 -4
s:franc	0 -1 0 15 -3 0 0 -8
s:free	-2 6 10 -5 9 0 -1 -19
s:freeze	0 -10 0 -6 -5 0 0 22
s:friday	0 6 6 -8 7 -2 0 -8
s:from	9 10 15 -1 -3 -16 -45 -10
s:front	0 0 0 11 -3 0 0 -2
s:frozen	0 7 0 5 -6 0 0 -8
s:fuel	0 3 0 5 -10 0 0 0
s:full	0 11 0 -2 4 0 0 -13
s:further	-5 3 0 2 -9 0 0 1
s:gained	0 -10 0 11 0 0 0 0
s:gallium	38 -13 0 -3 -11 0 0 -26
s:garden	0 14 0 -4 -9 0 0 0
s:gas	0 -13 0 14 0 0 0 0
s:gate	0 -4 0 21 0 0 0 -18
s:gave	0 -26 0 14 7 1 8 -15
s:gazette	0 -1 0 11 2 0 0 -12
s:gazetted	0 -16 0 12 -3 0 0 5
s:generic	0 10 0 -7 0 0 0 0
s:geneva	-1 -9 0 -6 -10 0 0 27
s:georgia	0 -9 0 1 2 0 0 3
s:germanium	39 -12 0 -9 -6 0 0 -25
s:give	-1 -10 -4 1 17 0 7 -10
s:given	-2 8 0 -1 -15 6 0 6
s:giving	0 11 0 1 0 0 0 -12
s:glass	0 -6 0 12 0 0 0 -7
s:go	-12 -14 -5 1 0 10 -6 14
s:god	0 0 0 10 -9 0 0 -2
s:gold	3 3 7 -7 4 0 0 -13
s:good	-23 1 13 -1 -9 -10 3 8
s:government	-2 8 0 -8 -17 0 -3 22
s:grace	0 0 0 -1 13 0 0 -10
s:grain	0 -17 0 15 7 0 0 -5
s:grant	-5 -9 10 -4 -6 0 0 10
s:graphite	11 0 0 -6 0 0 0 -1
s:greer	0 9 0 -11 0 0 0 0
s:grid	0 -8 0 13 0 0 0 0
s:group	0 0 0 9 0 0 5 -12
s:grow	0 -9 0 14 0 0 0 -6
s:guayaquil	0 -5 0 -11 -3 3 0 15
s:gyeongju	0 -4 0 -2 9 0 0 0
s:had	-13 -25 1 28 -3 7 -16 0
s:halve	0 -1 0 -5 -2 0 0 12
s:ham	0 -12 0 3 5 0 0 0
s:hang	0 -10 0 11 0 0 0 0
s:happen	5 10 -1 -6 1 0 0 -6
s:has	1 -1 -23 6 2 1 0 -8
s:hasn't	0 0 0 13 -13 0 0 0
s:have	0 -7 1 9 -8 0 4 -3
s:he	2 0 1 3 -14 -14 16 -2
s:he'd	0 -2 0 13 -4 0 0 -4
s:he'll	0 -5 0 10 -1 0 0 0
s:health	0 -8 0 21 0 0 0 -12
s:hear	0 -21 0 -20 31 0 0 2
s:heard	0 0 0 -7 12 0 3 -8
s:hearing	-1 -19 -1 -15 35 0 0 -7
s:heating	0 -7 0 10 4 0 0 -10
s:her	0 0 0 15 -13 0 0 -3
s:here	0 -25 0 17 1 0 0 4
s:higher	0 15 0 -27 0 0 0 6
s:highest	0 -13 0 21 -1 0 0 -5
s:him	0 -23 0 16 0 0 0 5
s:his	0 -12 -5 18 -12 4 5 -2
s:hold	-5 -14 7 7 0 0 0 -1
s:holiday	0 -11 0 11 -8 0 0 0
s:holmium	14 -6 0 -6 0 0 0 0
s:hope	0 -4 0 -5 13 0 -2 2
s:hospital	0 0 -2 13 0 0 0 -4
s:host	0 -2 0 9 0 0 0 -1
s:hotel	0 -3 1 10 -2 0 0 -4
s:hour	0 -15 0 9 -17 1 0 8
s:household	0 -27 0 35 0 0 0 -9
s:how	0 -7 0 0 -5 0 0 11
s:i	-3 -7 -1 13 -10 -5 0 3
s:i'll	0 4 7 -11 0 0 0 -1
s:ice	7 -5 0 9 -5 0 0 -6
s:idea	0 -9 0 11 0 0 0 0
s:if	-19 26 -16 -9 -4 -13 2 -5
s:import	2 -14 15 0 11 0 0 -9
s:important	0 0 0 5 0 0 0 -9
s:importer	0 0 3 -9 2 0 0 5
s:impose	4 3 0 0 -1 0 3 -13
s:in	-5 -3 -12 12 -6 -3 -29 5
s:incheon	0 -2 0 10 -3 0 0 0
s:increase	0 19 0 -8 0 0 0 -13
s:index	0 7 0 -12 0 0 0 4
s:industrial	0 -14 0 24 -1 0 0 -8
s:industry	0 -6 0 12 -2 0 0 -4
s:inflation	0 -9 0 15 0 0 0 -5
s:inform	0 0 0 14 -1 0 0 -9
s:initial	0 12 0 -10 0 0 0 0
s:initialled	0 0 0 -13 14 0 0 2
s:ink	0 9 0 -10 0 0 0 0
s:inquiry	0 -3 0 -3 13 0 0 -6
s:instead	0 0 0 -10 -5 0 0 23
s:instructed	0 -11 0 0 0 0 16 0
s:instrument	0 10 0 -3 -1 0 0 -5
s:interest	0 -16 0 24 -3 0 0 -8
s:international	0 -4 0 9 -1 0 0 0
s:into	2 6 9 -9 3 0 -2 -8
s:invest	0 0 0 8 -3 0 0 0
s:investment	0 -5 0 9 0 0 0 -1
s:invited	0 -12 0 12 0 0 0 -3
s:irrigation	0 -13 0 19 0 0 0 -6
s:is	-1 -3 -3 -8 0 6 0 11
s:island	0 -4 0 24 -1 0 0 -16
s:isn't	0 11 -1 17 -16 0 -7 -8
s:issue	0 -6 0 10 0 0 0 0
s:issued	-1 -5 0 13 1 0 0 -5
s:it	-23 2 -14 -5 8 2 -20 12
s:item	0 -4 0 -1 10 0 0 -1
s:its	11 3 0 -14 3 0 3 -5
s:itself	0 10 0 -27 0 0 1 5
s:jamieson	0 9 0 -11 0 0 0 0
s:job	0 2 0 -10 0 0 0 8
s:jump	0 -13 0 -8 11 0 0 9
s:just	0 -25 12 -3 0 0 0 17
s:jute	0 -13 0 8 0 0 0 6
s:keep	-5 0 2 -8 0 0 0 9
s:kick	1 3 0 -13 4 0 0 1
s:kilometre	0 -7 0 15 -2 0 0 -4
s:kind	0 -9 7 7 10 0 0 -15
s:kitchen	0 13 0 -18 0 0 0 8
s:know	-4 2 -3 -18 -2 -1 0 25
s:kuala	0 -5 0 0 0 0 0 9
s:lading	0 1 0 -11 7 0 0 0
s:land	0 19 0 -2 -8 0 0 -11
s:lapse	0 -2 8 0 5 0 4 -11
s:last	-3 6 5 -19 -2 0 19 5
s:lasted	0 0 0 20 0 0 0 -17
s:late	0 -7 0 12 -3 0 0 0
s:later	-1 3 0 -17 5 0 6 7
s:law	-3 22 -5 -18 -10 16 -4 -6
s:lawyer	0 -6 0 15 1 0 0 -11
s:lay	0 -18 0 19 0 0 -6 5
s:lead	0 -9 0 7 0 0 0 2
s:leave	5 -25 0 0 3 0 -16 23
s:led	0 8 0 -13 8 0 0 0
s:legal	0 14 0 -18 0 0 4 1
s:less	0 -4 -7 0 14 -1 0 0
s:let	2 3 0 -3 0 7 0 -8
s:letter	-2 -6 0 4 -5 0 0 11
s:levy	-1 1 -3 12 -18 0 -3 0
s:licence	13 -31 -2 6 8 -6 -3 1
s:license	10 -4 0 0 0 0 -3 0
s:life	-1 19 0 -11 -1 0 0 -2
s:lift	4 0 0 12 -12 0 0 -6
s:likewise	0 11 0 -15 0 0 0 2
s:limited	0 13 0 -4 0 0 0 -8
s:line	0 11 1 -12 3 0 7 -12
s:lisbon	0 -3 0 15 -1 0 0 -2
s:list	10 3 0 -10 9 0 1 -15
s:listed	0 -9 0 -4 3 0 0 9
s:lithium	10 -6 0 0 0 0 0 0
s:livestock	0 -10 0 0 6 0 0 0
s:loaded	0 -2 6 -7 12 0 -1 -14
s:loan	0 -6 0 -1 0 0 0 9
s:lobster	0 17 0 -8 0 0 0 -12
s:local	0 -13 0 18 0 0 0 -1
s:locked	0 0 0 12 0 0 0 -11
s:long	0 -15 0 1 -8 0 0 16
s:longer	0 -1 0 14 -11 0 0 -6
s:look	0 -10 0 -3 6 0 0 6
s:lorry	0 -8 0 30 -12 0 7 -24
s:lot	0 -1 0 -12 9 0 0 6
s:lower	-1 -8 0 11 5 0 -4 -4
s:lumber	0 -6 0 10 0 0 0 -2
s:lumpur	0 -4 0 0 0 0 0 9
s:m	-10 -2 17 -11 5 0 0 6
s:machine	0 0 10 -2 -3 0 0 -1
s:main	19 -4 0 -21 6 0 0 0
s:maintain	0 -5 0 0 0 0 0 11
s:make	11 9 -6 -12 3 -1 1 -3
s:making	0 10 0 -10 0 0 0 0
s:management	0 0 0 10 0 0 0 -9
s:mangoe	0 12 0 -5 -7 0 0 0
s:margin	0 14 0 -14 0 0 0 0
s:mark	0 -2 0 -9 0 0 0 13
s:marked	0 -9 0 9 0 0 0 0
s:match	0 1 0 11 -8 0 0 -6
s:matter	0 0 0 11 -1 0 -2 -3
s:may	0 3 0 6 18 0 -16 -24
s:me	0 3 0 -9 -14 0 7 10
s:mean	0 -13 0 8 -1 0 0 9
s:meanwhile	0 -14 0 -6 0 3 0 22
s:measure	-3 10 8 -13 0 0 1 0
s:mediator	0 -2 0 32 -17 0 -3 -13
s:medicine	0 26 -2 -22 -7 0 0 5
s:meet	-6 -32 -12 28 -9 -11 0 11
s:member	-1 -17 0 6 15 0 0 0
s:memo	0 9 0 -15 0 8 0 0
s:men	0 -3 0 -10 0 5 0 13
s:mentioned	4 0 0 -10 -3 0 5 2
s:metal	4 15 0 -12 -1 0 0 -4
s:metre	0 -5 0 22 -2 0 0 -14
s:midnight	-5 1 -5 -15 -2 0 0 24
s:might	0 -10 0 0 5 0 0 0
s:milk	0 -1 0 -12 14 0 0 0
s:mill	0 -7 0 0 -3 0 0 11
s:million	0 -9 0 32 -11 0 0 -15
s:minimum	0 20 0 -17 0 0 0 0
s:minister	-1 16 -4 -12 -5 -2 -2 11
s:ministerial	0 -8 0 9 0 0 0 0
s:ministry	10 -3 0 -8 1 -2 3 0
s:minute	-6 5 10 -4 6 0 0 -10
s:monday	0 14 10 -4 -12 0 0 -11
s:money	0 -6 0 11 0 0 0 0
s:month	2 -30 0 1 10 0 0 17
s:moratorium	0 -6 0 18 -4 0 0 -8
s:more	3 -5 0 -1 -6 8 -9 1
s:most	0 20 -2 -11 -9 1 -1 -6
s:mountain	0 14 0 -7 0 0 0 -6
s:move	0 15 0 -6 0 3 -4 -7
s:mr	0 0 6 -10 0 0 9 2
s:much	0 -4 0 -2 10 0 0 0
s:muscat	0 0 0 10 0 0 0 -9
s:museum	0 -5 0 18 -1 0 0 -10
s:must	0 -31 -7 12 10 9 0 -26
s:my	-5 -3 0 18 -17 0 0 -2
s:name	0 -21 0 7 -5 8 0 6
s:named	0 14 0 -17 6 0 0 0
s:national	0 -7 0 15 -9 0 6 -5
s:natural	0 10 0 -9 0 0 0 0
s:need	18 -27 -4 8 0 0 0 0
s:negotiate	0 6 0 -4 -10 0 11 -4
s:negotiation	0 3 0 -5 -9 0 17 -9
s:neighbour	0 9 0 0 0 0 0 -10
s:network	0 -13 0 4 0 0 0 8
s:new	3 10 -7 0 -5 -5 -16 -1
s:newspaper	0 -11 0 17 0 0 0 -2
s:next	7 -4 -8 13 -7 -2 -13 -2
s:night	0 -23 6 21 -11 0 -2 -3
s:no	3 -8 -2 0 -10 -10 10 9
s:nobody	2 4 0 0 6 0 0 -10
s:non	0 -8 0 14 0 0 0 -5
s:none	0 -9 0 16 -10 0 -2 4
s:noodle	0 -3 0 -10 12 0 0 0
s:noon	0 0 0 3 12 0 0 -12
s:north	0 -7 0 11 3 0 0 -9
s:northern	0 -2 0 15 -4 0 0 -7
s:not	-6 1 6 0 0 -8 -11 5
s:note	-3 10 6 -5 -16 0 0 7
s:nothing	6 -3 -2 0 -13 0 11 1
s:notice	19 -24 3 1 7 -3 0 -7
s:notification	0 0 0 -12 14 0 0 0
s:now	-12 1 9 10 -24 -5 -10 -1
s:nurse	0 -2 0 9 0 0 0 -4
s:objection	0 -7 0 22 -10 0 0 -4
s:obligation	0 -2 0 12 0 0 0 -8
s:of	23 -2 -4 5 1 -11 -2 -13
s:off	-5 -4 -5 13 3 6 -12 -12
s:offer	0 -8 0 -1 27 0 19 -38
s:office	0 -10 0 12 -3 0 1 0
s:officer	0 7 0 -12 6 0 0 0
s:oil	-4 6 0 -2 -2 -2 15 -10
s:old	-1 4 0 9 0 0 -11 -9
s:older	0 2 4 -14 6 0 0 0
s:olive	0 17 0 -8 -1 0 0 -4
s:on	-7 18 -5 -9 5 -17 0 3
s:once	-2 5 -1 -4 -4 10 -3 0
s:one	11 -16 -2 -2 14 0 0 -2
s:only	0 -7 3 -3 -8 0 0 16
s:open	0 -12 0 22 3 0 3 -25
s:opened	0 -8 0 16 -11 0 0 1
s:opening	0 7 0 -9 0 0 0 3
s:operated	0 -1 0 -4 9 0 0 -2
s:operator	0 -8 0 31 -8 0 0 -16
s:opinion	0 0 0 -15 15 0 0 0
s:or	-3 11 3 -19 -6 9 10 -3
s:orange	0 9 0 -10 0 0 0 2
s:order	-11 7 0 -4 -13 18 -1 0
s:ordinary	0 16 0 -1 -5 0 0 -11
s:ore	12 -11 0 0 0 0 0 0
s:other	-5 6 -11 -12 -3 -3 13 10
s:otherwise	0 -2 -2 -16 -8 4 0 22
s:our	-6 -11 -3 5 12 -1 -10 5
s:out	0 -7 16 -3 -8 4 -13 5
s:outlive	0 15 0 -11 -2 0 0 -2
s:outside	0 -15 0 15 4 0 0 -4
s:over	3 0 -6 -2 -18 -2 7 11
s:own	2 4 10 -14 -5 0 14 -6
s:owned	11 0 0 -9 0 0 0 0
s:owner	0 -9 0 0 -9 18 0 -8
s:p	-6 -16 14 -6 13 0 0 0
s:page	0 -13 0 14 0 0 0 -6
s:pair	0 -5 0 13 -2 0 0 0
s:palace	0 -3 0 9 0 0 0 0
s:panama	0 0 0 9 0 0 0 -5
s:paper	-1 -18 -1 11 -11 0 -1 18
s:parcel	0 -4 10 -10 17 0 0 -14
s:parliament	0 -9 0 -4 19 -1 1 -10
s:part	6 -2 0 3 -11 0 0 0
s:party	0 -13 0 36 -15 0 6 -25
s:pass	0 -17 0 12 0 2 -3 5
s:passe	0 10 0 -16 0 0 0 8
s:passenger	0 -8 -3 11 0 0 0 0
s:past	-3 6 0 -13 -4 0 0 15
s:patented	0 19 0 -11 -5 0 0 -4
s:patience	0 9 0 -2 -2 0 0 -3
s:pause	1 3 -1 -5 -10 0 -4 8
s:pay	0 10 -1 -5 4 -12 -21 1
s:payable	0 14 0 4 -16 0 0 -7
s:payment	0 -5 0 22 0 0 0 -17
s:pea	0 8 0 -9 0 0 -1 2
s:peace	0 -4 0 -3 0 0 0 10
s:peak	0 -5 0 18 0 0 0 -14
s:pen	0 -13 0 12 -7 0 0 6
s:penalty	0 0 0 10 -1 0 0 -4
s:people	0 -14 0 9 -2 0 0 4
s:per	0 0 0 2 11 0 0 -12
s:period	0 10 0 -14 -9 0 0 10
s:permanent	0 4 0 4 -9 0 0 -1
s:permit	0 -3 0 15 -5 0 0 -6
s:phase	0 0 0 -10 15 0 0 -3
s:phone	0 5 0 9 -3 0 0 -17
s:pickup	0 14 0 -14 0 0 0 0
s:pipe	0 7 0 -13 0 0 0 6
s:pistachio	0 8 0 -15 0 0 0 8
s:place	-6 10 -1 -8 1 0 0 3
s:plan	0 5 0 17 -9 0 -6 -11
s:plant	1 -9 6 13 -16 5 0 -10
s:player	0 0 0 9 -2 0 0 -1
s:please	0 0 0 -14 13 0 0 1
s:plum	0 6 0 -11 7 0 0 -4
s:point	0 -14 0 11 -12 5 0 5
s:polysilicon	0 25 0 -22 -1 0 0 0
s:pork	0 -2 0 -11 11 0 0 5
s:port	-11 -7 -6 -3 34 0 -1 -19
s:portal	0 -1 0 -4 9 0 0 0
s:position	0 16 0 -13 -1 0 0 0
s:post	-4 -3 0 -2 19 0 0 -4
s:postpone	-1 3 0 7 0 0 0 -10
s:powder	0 -7 0 -13 17 0 0 1
s:premier	0 -9 0 17 -1 0 0 -2
s:prepare	0 -4 0 -1 -7 0 3 13
s:present	-1 0 -1 0 -19 1 7 6
s:presenter	0 0 0 9 0 0 0 -7
s:president	10 -5 0 15 -14 0 -1 -3
s:previou	0 9 0 -7 0 0 0 0
s:price	-2 0 -3 8 0 0 -6 0
s:prime	0 10 0 -5 -2 0 0 0
s:prisoner	0 0 0 10 -6 0 0 0
s:procedure	0 0 0 -2 -12 0 0 16
s:proclamation	0 12 0 -9 8 0 0 -10
s:product	9 -5 7 2 0 0 0 -13
s:progress	0 -5 0 11 0 0 0 -4
s:prolong	0 25 -6 -11 -19 0 2 0
s:prolongation	0 -8 0 -18 -6 0 11 18
s:prolonged	0 -8 1 17 -1 0 0 -10
s:proper	0 -5 0 13 0 0 0 -3
s:proposal	0 -13 0 19 -2 0 0 -1
s:protocol	0 -2 0 -8 16 0 0 -3
s:provide	0 0 0 -1 11 0 0 -4
s:provided	0 1 0 -17 15 0 0 0
s:provisional	0 15 0 -4 0 0 0 -8
s:provisionally	0 0 0 12 -5 0 0 -7
s:public	0 -8 0 15 0 0 0 -5
s:publish	0 2 0 -11 9 0 0 0
s:published	0 -15 -2 15 0 0 0 7
s:pump	0 -7 0 12 0 0 0 -6
s:pumpkin	0 -10 0 -9 0 0 0 18
s:put	9 -2 0 -5 -2 17 -3 -9
s:q	0 -17 0 5 0 0 0 11
s:quarrel	0 0 0 14 -4 0 5 -15
s:queue	0 10 0 -7 0 0 0 -2
s:quiet	0 0 0 14 0 0 0 -11
s:quota	-5 15 0 2 4 0 -2 -19
s:radio	0 -2 0 10 0 0 0 -2
s:rail	0 -2 0 26 0 0 0 -23
s:railway	0 -2 0 10 0 0 0 -5
s:rain	0 -12 0 19 -5 0 0 -1
s:raise	0 3 0 -4 -9 0 17 -6
s:range	0 18 0 -17 0 0 0 0
s:rare	20 -10 0 -1 -21 -3 -5 1
s:raspberry	0 12 0 -8 0 0 -5 2
s:rate	-4 14 -13 -17 2 -3 -11 14
s:ratify	0 -8 0 -7 21 0 0 -6
s:raw	9 2 10 -25 -3 0 0 5
s:reach	0 -5 -1 9 4 -3 1 -7
s:read	0 -17 0 5 1 0 5 2
s:reading	0 -8 0 -9 17 0 0 0
s:ready	-2 3 0 3 -10 0 6 -1
s:reason	0 -12 0 14 1 0 0 -4
s:receive	0 3 0 0 4 0 0 -9
s:recess	0 -7 0 17 -4 0 0 -5
s:reciprocal	-3 2 7 -1 -13 0 0 1
s:red	0 3 0 -17 9 0 0 6
s:reduce	0 0 0 12 0 0 0 -11
s:reduction	-2 6 0 -17 3 0 0 10
s:refund	0 -2 -4 6 10 0 0 -16
s:register	2 -4 0 15 -15 0 0 0
s:remain	-6 -12 -7 9 0 0 7 3
s:remind	0 -1 -1 16 0 0 0 -11
s:reminder	0 -15 0 15 0 0 0 0
s:remove	4 -6 0 14 -4 0 0 -9
s:renew	0 0 0 -13 0 0 0 14
s:renewal	0 9 -3 -24 2 0 0 15
s:renewed	-3 -21 9 11 7 0 -1 -4
s:replace	0 18 0 -1 -2 0 0 -14
s:reply	0 0 0 -8 3 0 15 -9
s:report	0 -6 0 10 9 -2 -6 -9
s:reporter	0 5 0 -5 -4 0 -1 11
s:request	0 0 0 -8 17 0 0 -8
s:require	4 -12 0 -3 11 0 0 0
s:required	4 4 0 -9 -2 0 0 4
s:resolution	0 5 0 6 -11 0 0 0
s:respectively	0 -12 0 5 0 0 0 6
s:rest	0 22 0 -23 -1 0 -1 4
s:result	0 -20 0 21 -8 0 0 4
s:resume	0 0 0 10 -3 0 1 -7
s:retain	0 -14 0 16 0 0 0 0
s:return	0 3 -7 -2 -1 -2 -11 9
s:review	0 -18 0 -18 31 0 -4 2
s:revive	0 -13 0 8 0 0 0 5
s:rice	0 0 0 -20 4 0 0 19
s:right	0 -8 0 5 0 7 0 0
s:ring	0 -10 0 0 6 0 0 4
s:rise	0 -1 0 14 -1 -1 -4 -5
s:river	0 -6 0 24 -5 0 0 -14
s:road	0 -1 0 15 -10 0 0 -6
s:roaming	0 -18 0 26 0 0 0 -8
s:room	0 -3 0 16 -5 0 0 -9
s:rose	0 -14 0 14 6 0 0 -6
s:round	-2 4 0 34 -31 -2 4 -22
s:rule	41 -38 -3 -2 0 -8 0 -10
s:run	-4 -14 18 -1 2 6 -8 1
s:s	0 -7 0 10 0 0 0 0
s:safe	0 -2 0 -2 -5 0 0 13
s:safeguard	0 45 0 -30 -1 0 0 -25
s:salalah	0 0 0 11 0 0 0 -7
s:sale	0 -6 0 -11 -3 21 0 0
s:salmon	3 12 0 -10 0 0 0 -2
s:same	2 0 8 -12 1 -6 -5 12
s:sanction	0 -13 -1 24 -1 0 -1 -5
s:saturday	0 3 0 0 12 0 0 -15
s:say	2 3 9 0 0 -3 4 -8
s:schedule	0 0 0 -11 18 0 0 -6
s:scheduled	0 -4 0 0 13 0 0 -7
s:school	0 -11 0 14 -4 0 0 0
s:sea	0 2 -1 11 -8 0 0 -6
s:seal	0 14 0 -11 -2 0 0 0
s:season	-4 -25 0 15 0 -3 6 0
s:second	-7 0 -5 14 19 -3 -10 -20
s:section	-3 20 19 -15 4 0 0 -32
s:see	-2 -1 4 13 -15 7 0 -11
s:seed	0 10 0 -12 0 0 0 0
s:seem	0 14 0 -11 0 0 0 0
s:sell	2 -6 0 -7 -6 28 -5 -19
s:seminar	0 -3 0 10 -3 0 0 0
s:senate	0 -15 0 9 4 0 0 -2
s:seoul	0 0 9 -7 0 0 0 0
s:separate	11 12 0 -3 0 0 0 -17
s:sesame	0 -5 0 -7 16 0 0 0
s:session	0 -1 0 -6 14 0 0 -4
s:set	-3 -11 -1 5 0 3 7 1
s:settle	0 -8 0 -2 4 0 10 0
s:seven	0 7 0 -11 0 0 0 5
s:several	0 -10 0 11 0 0 0 0
s:sfax	0 10 0 -4 0 0 0 -3
s:shall	-5 -6 -6 -9 13 0 2 11
s:shared	0 -11 0 15 0 0 0 -3
s:she	0 -6 0 16 -17 0 0 0
s:sheet	0 7 0 4 -1 0 0 -9
s:shift	0 0 0 9 0 0 0 -8
s:ship	-13 2 6 -11 18 -6 -8 0
s:shipment	0 -3 -9 0 26 0 0 -17
s:shipper	0 0 0 -9 7 0 0 2
s:shoe	0 19 0 -16 -6 0 5 -4
s:shook	0 10 0 5 -1 0 0 -15
s:shore	0 19 0 -17 1 0 0 -5
s:short	0 -6 0 -2 -9 0 0 18
s:should	2 13 5 -3 -8 -3 -6 -7
s:show	0 -4 0 17 0 0 0 -11
s:shrimp	0 -5 0 0 14 0 -1 -5
s:shut	0 -13 0 6 -6 10 5 -9
s:side	0 3 -1 -8 -4 -6 -1 15
s:sign	-11 10 3 11 -22 0 -20 1
s:since	-2 -5 -11 19 -21 -6 -9 8
s:single	0 -12 0 18 -5 0 0 0
s:sit	-1 -16 0 24 -2 0 0 -13
s:slap	0 9 0 -17 0 0 0 9
s:small	0 0 2 -9 10 0 0 -2
s:smoke	0 -3 0 -3 -2 0 0 10
s:so	-2 -23 -11 5 17 2 0 4
s:social	5 -11 0 0 0 0 0 8
s:sofa	0 15 0 -9 0 0 0 -5
s:software	7 1 0 -19 0 0 0 6
s:some	12 -2 0 18 -10 0 -8 -16
s:somebody	0 -12 0 -20 -2 0 0 32
s:something	0 14 0 -24 0 0 0 12
s:sooner	0 1 0 -6 -3 0 0 8
s:south	0 -2 0 15 0 0 0 -9
s:speak	0 8 0 10 -16 -1 0 -8
s:speaking	0 0 0 -10 0 0 0 10
s:special	0 12 0 -15 7 0 0 0
s:spoke	0 4 0 -16 0 0 4 8
s:stake	0 -1 0 -12 0 0 0 16
s:stand	0 16 0 -3 0 0 -1 -11
s:start	6 26 5 -5 -14 -5 -2 -24
s:state	-3 -2 -2 -13 11 0 0 9
s:station	0 -5 0 17 0 0 0 -11
s:stay	14 17 1 1 -21 -5 -6 -12
s:steel	-3 16 9 -4 -8 0 0 -17
s:step	0 32 0 -17 -12 0 0 -6
s:stock	0 0 0 -2 -2 0 0 9
s:stockholm	0 0 0 -6 0 0 0 12
s:strike	-1 -5 0 25 -18 4 -7 -10
s:striker	0 -1 0 10 -4 0 0 0
s:stroke	0 7 0 -17 0 0 0 11
s:stuff	0 6 0 -13 4 0 0 0
s:subscription	0 -1 0 15 -5 0 0 -6
s:subsidy	0 -1 0 14 -9 0 0 0
s:successor	0 12 0 0 0 0 0 -9
s:such	0 10 0 -10 -10 0 7 3
s:sugar	0 -19 0 10 -3 0 2 12
s:summary	0 6 0 -15 8 0 0 0
s:summer	0 6 -1 15 -5 0 0 -17
s:summit	0 -10 0 16 -5 0 0 0
s:sunday	0 -3 0 -13 -4 0 0 23
s:sunflower	0 -6 0 11 0 0 0 -3
s:supreme	0 -5 0 -2 0 0 0 8
s:surcharge	-2 40 -24 4 -5 0 -2 -49
s:suspend	-4 7 -7 -4 2 -3 -10 3
s:suspension	11 -1 -6 -19 14 0 5 2
s:table	0 -2 0 21 -16 0 0 -5
s:take	-2 -7 -14 17 0 -3 0 -11
s:talk	-6 -3 -5 8 -23 1 5 4
s:talking	0 -1 0 -9 0 0 0 15
s:tangier	0 6 0 0 0 0 0 -9
s:tariff	-12 -19 -4 11 6 0 14 1
s:tax	0 0 0 -22 21 0 -1 11
s:tea	0 12 -1 -6 -6 0 0 2
s:team	0 -11 0 20 -3 0 0 -2
s:technical	0 -7 0 19 -9 0 0 0
s:telephone	3 -9 0 1 -20 0 -2 18
s:television	0 -2 0 -2 -8 0 0 18
s:tell	-7 10 -12 -12 -16 10 0 17
s:temporary	9 17 0 -9 -3 0 -2 -10
s:ten	0 0 0 -9 0 0 0 12
s:terminal	0 0 0 12 -7 6 0 -10
s:terminate	0 -3 0 -6 0 0 0 12
s:text	6 -14 4 -14 -1 0 11 8
s:th	6 -7 0 -20 14 0 0 8
s:than	-1 7 -9 4 10 -4 5 -21
s:that	0 8 11 -15 6 0 -2 -1
s:the	-6 -6 0 13 0 6 -6 -6
s:their	0 -20 -3 6 2 -9 4 9
s:them	0 14 -2 -12 0 -4 3 0
s:then	-6 19 -4 -14 0 -1 -6 7
s:there	-6 11 -9 4 0 -8 3 -11
s:therefore	0 0 0 -9 0 0 0 11
s:these	0 11 0 1 -13 0 0 -3
s:they	-4 6 9 -7 -24 -15 -2 14
s:they'll	0 0 0 9 -4 0 0 -3
s:they're	0 -10 0 1 5 0 0 1
s:thi	0 -11 -5 5 -2 6 3 -2
s:thing	0 -2 0 -13 -15 8 0 18
s:third	-4 1 0 -1 -12 -2 3 15
s:those	0 9 7 -7 -19 -1 4 1
s:though	3 5 0 -11 9 0 0 -6
s:thousand	-2 0 0 13 -9 0 0 0
s:thread	0 -1 0 -5 -3 0 0 11
s:through	0 0 0 -6 13 0 0 -1
s:thursday	0 -19 0 12 -7 0 0 4
s:ticket	0 -17 0 27 -3 0 0 -6
s:tie	0 2 0 -9 9 0 0 -1
s:tiktok	0 -13 0 -18 -10 33 0 0
s:tile	0 5 -1 -19 -6 0 0 21
s:till	8 -27 0 -14 -9 7 0 24
s:timber	0 8 0 -12 0 0 6 0
s:tin	4 -17 -1 8 -1 0 0 7
s:to	-10 -4 -14 -7 10 14 22 -4
s:together	0 -5 0 11 7 0 0 -14
s:tomatoe	0 -12 0 10 0 0 0 1
s:ton	0 -5 0 -3 9 0 0 2
s:too	3 -9 2 0 6 0 0 -2
s:tool	0 9 0 -3 0 0 0 -5
s:top	-5 3 0 -8 1 0 0 7
s:toward	0 0 0 -7 0 0 0 9
s:town	0 7 0 16 -5 0 0 -20
s:tractor	0 -15 0 1 0 0 0 15
s:trader	0 -6 0 -3 0 0 0 12
s:tram	0 0 0 18 0 0 0 -15
s:transfer	0 -6 -3 19 0 0 0 -7
s:transit	0 -11 3 5 4 0 0 0
s:transport	-1 -4 0 1 9 0 0 -6
s:travel	0 -1 0 12 -4 0 0 0
s:treaty	0 3 0 -6 -10 0 12 3
s:tromsø	0 -12 0 2 0 0 0 8
s:truce	-23 1 -3 -1 -9 -14 -2 16
s:try	0 -10 0 14 0 0 0 -1
s:tuna	0 -10 0 -2 0 0 0 18
s:turn	2 -9 0 -17 -4 0 1 23
s:twenty	0 0 0 -1 -5 0 0 9
s:twice	0 -13 0 13 0 0 0 0
s:two	-5 -3 -17 25 -30 -11 6 -1
s:tyre	0 4 0 -16 -1 0 0 16
s:under	2 -3 6 7 -4 11 -11 -17
s:undertook	0 -5 0 10 -6 0 3 -2
s:union	0 -2 0 18 -1 0 0 -11
s:unlawful	0 16 0 -3 -14 0 0 -2
s:unless	2 15 -1 -23 -4 0 0 10
s:until	-8 -15 5 5 -1 -8 0 7
s:up	0 -6 -16 -2 11 -3 -5 11
s:updated	0 -8 0 13 0 0 0 -2
s:upon	0 -11 0 6 -2 0 0 8
s:upper	0 -5 0 20 0 0 0 -14
s:use	0 -3 8 14 -13 0 0 -11
s:used	0 -7 0 -1 17 0 0 -9
s:utility	0 -1 0 10 0 0 0 -7
s:valid	0 -3 5 -7 -7 0 0 14
s:value	9 -3 0 -1 0 0 0 0
s:vanilla	0 7 0 -10 0 0 0 3
s:very	-5 -5 0 0 0 0 0 14
s:vice	0 -2 0 11 0 0 0 -3
s:video	0 -15 0 27 -13 4 0 -7
s:visa	0 -4 0 0 8 0 0 -3
s:visit	0 -21 0 31 -3 0 0 -1
s:visitor	0 -6 0 9 0 0 0 0
s:voice	0 19 0 -16 0 0 0 0
s:void	0 -4 0 -6 16 0 5 -12
s:vote	-5 -11 -4 -8 31 -4 -5 -17
s:voted	0 -4 0 1 10 3 0 -12
s:wait	0 21 0 2 -10 0 7 -27
s:waive	0 -12 10 6 -9 0 0 0
s:walkout	0 -5 0 11 0 0 0 -2
s:want	0 6 0 8 -12 -1 12 -12
s:war	0 -6 0 0 -3 0 0 10
s:warn	0 16 0 -5 5 0 -1 -19
s:was	-6 -8 -19 4 -11 -5 9 14
s:water	0 0 -4 7 5 0 0 -11
s:way	0 -6 0 -5 0 0 13 3
s:we	-11 -11 5 3 1 0 0 3
s:we'll	0 -5 0 14 -13 0 0 3
s:we're	0 9 0 -7 0 0 0 0
s:weather	0 0 0 -7 0 0 0 10
s:webinar	0 -3 0 11 -5 0 0 0
s:week	-5 -21 7 9 4 9 -4 -2
s:weekend	0 16 0 -1 0 0 0 -13
s:weekly	0 -1 0 -15 0 0 0 18
s:were	-11 0 10 11 -8 4 -8 -12
s:what	6 12 0 -14 -2 -8 -18 10
s:wheat	0 13 0 1 -4 0 0 -12
s:when	-4 1 1 0 -11 2 1 5
s:where	0 -4 0 9 -9 3 -3 2
s:whether	0 -14 0 -8 9 0 0 12
s:which	0 -9 0 -5 1 8 -1 6
s:who	-1 -11 0 11 -4 -3 -1 2
s:whoever	0 0 0 10 -6 0 0 -5
s:whose	1 5 0 -12 3 0 3 0
s:will	0 1 -12 10 -4 -21 -14 5
s:win	0 -2 0 11 0 0 0 -6
s:window	0 -12 0 -1 13 0 6 -14
s:wine	0 -13 11 -4 0 0 0 13
s:winter	0 -4 0 15 -6 0 0 -3
s:wire	0 3 0 10 5 0 0 -22
s:with	-9 5 5 3 -15 -2 5 0
s:within	-1 -2 0 0 -2 0 0 10
s:without	-5 10 6 -5 -14 3 -6 2
s:wool	0 19 0 -11 0 0 0 -8
s:word	4 0 0 -17 6 0 0 10
s:work	0 -10 0 7 -2 0 0 0
s:worker	0 -3 0 18 -4 0 -5 -1
s:working	0 -1 0 14 0 0 0 -8
s:world	0 15 -8 -20 12 0 0 0
s:worldwide	-5 10 0 0 0 0 0 -5
s:worth	0 21 -13 -14 0 0 0 -1
s:would	3 -1 -21 -8 0 8 10 4
s:write	0 -14 3 2 12 0 -7 1
s:wrong	0 12 0 -8 0 0 0 -2
s:yard	0 -5 0 10 0 0 0 -5
s:yarn	0 -13 0 3 -6 0 3 8
s:year	7 -4 -9 -14 6 0 4 3
s:yes	0 -3 0 -6 0 0 0 11
s:yet	0 -19 -1 -4 21 -3 0 5
s:you	0 -7 0 12 0 0 -4 -1
s:young	0 0 0 11 0 0 0 -12
s:your	0 -29 7 12 -6 -8 -4 18
s:ytterbium	13 -5 0 -5 0 0 0 0
s:zero	0 10 0 0 -4 0 -1 -5
s:·	0 -13 0 21 -6 0 0 0
s:—	1 -4 11 -11 4 0 0 6
s:•	-7 5 4 2 -15 0 4 -1
sa:!	0 -15 0 18 0 0 0 -1
sa:"	0 -6 -6 14 -13 -6 -2 6
sa:" ,	-4 13 0 1 0 0 0 -6
sa:" and	7 -8 0 13 -3 0 0 -6
sa:" reciprocal	0 12 0 -6 0 0 0 -4
sa:" tariff	0 11 0 -10 0 0 0 0
sa:'	0 -5 6 5 0 0 4 -12
sa:'s	7 -9 0 -11 4 12 -1 4
sa:'s ,	0 -8 0 11 0 0 0 -1
sa:'s <level>	0 -5 0 -5 -5 0 0 18
sa:'s <person>	0 -6 0 -5 11 2 0 0
sa:'s been	0 -7 0 -5 0 0 0 12
sa:'s commerce	-2 -5 0 12 0 0 0 0
sa:'s duty	0 -15 0 3 0 0 0 14
sa:'s parliament	0 0 0 -9 9 0 0 0
sa:'s trade	0 11 0 -2 0 0 0 -5
sa:) .	0 0 0 6 10 0 0 -17
sa:,	-5 -14 -12 14 -5 2 -5 7
sa:, <day-today>	0 -4 0 -3 0 0 0 11
sa:, <name>	4 -6 -2 0 0 -1 18 -10
sa:, <office>	0 -3 0 8 -2 0 0 0
sa:, <person>	2 -8 0 -2 6 4 0 0
sa:, <quality>	0 4 0 -12 0 0 0 12
sa:, <seat>	0 -2 0 -17 -1 0 0 21
sa:, <span>	0 -9 0 -6 -1 0 0 20
sa:, a	-4 -5 10 -1 0 8 -3 -1
sa:, after	0 -10 0 17 -6 0 0 0
sa:, against	0 -10 0 8 0 0 0 1
sa:, and	0 -9 -1 -10 5 -4 -6 19
sa:, are	0 -1 -3 10 0 0 0 -1
sa:, as	1 12 0 -5 -3 -2 0 0
sa:, at	0 1 7 5 0 0 -3 -16
sa:, be	0 0 0 -11 0 0 0 10
sa:, both	-1 -14 0 12 -11 0 -1 8
sa:, by	0 -12 0 18 0 0 0 -6
sa:, coffee	0 -10 0 7 0 0 0 2
sa:, down	0 4 0 -13 0 0 0 9
sa:, end	0 -9 0 10 0 0 0 0
sa:, failing	0 24 0 -16 0 0 0 -5
sa:, from	-1 9 -2 -16 8 0 0 5
sa:, germanium	17 -2 0 -1 -1 0 0 -10
sa:, had	0 -9 0 11 0 0 0 0
sa:, he	1 10 0 -6 -4 0 0 0
sa:, his	0 -13 0 0 0 0 2 3
sa:, i	0 14 0 -5 -3 0 0 -6
sa:, if	-2 0 0 -15 -10 0 5 19
sa:, in	-4 -2 0 11 -9 0 2 -1
sa:, is	0 -18 0 4 0 0 0 13
sa:, it	0 -11 0 -3 -3 0 -1 22
sa:, its	0 -14 0 1 0 0 5 2
sa:, leave	0 -3 0 -4 0 0 0 9
sa:, make	0 -4 0 14 0 0 0 -7
sa:, mr	4 0 0 -11 0 0 12 -7
sa:, not	0 9 0 -1 -5 0 0 0
sa:, now	0 -5 0 29 0 0 0 -24
sa:, of	0 -10 0 0 0 0 0 9
sa:, one	0 9 0 -9 1 6 0 -9
sa:, or	0 -4 0 -11 15 0 1 0
sa:, provided	0 11 0 -15 0 0 0 6
sa:, put	0 8 0 -8 0 0 0 0
sa:, say	1 7 0 -8 -5 0 -1 8
sa:, she	0 -11 0 0 0 0 2 5
sa:, should	0 0 0 10 0 0 0 -9
sa:, sign	0 -5 0 14 0 0 0 -8
sa:, since	0 18 0 -20 -2 0 0 1
sa:, so	-2 -2 0 -5 14 6 0 -8
sa:, that	0 -19 0 -1 4 0 0 20
sa:, the	8 0 1 -1 2 0 -12 -4
sa:, their	0 -15 0 5 1 0 0 2
sa:, they	0 5 0 -11 0 0 0 8
sa:, three	0 6 0 -11 0 0 0 5
sa:, to	0 -14 3 13 -17 -1 6 2
sa:, under	1 16 0 3 -6 2 0 -22
sa:, unless	-3 18 -2 -18 -12 0 -1 8
sa:, up	0 11 0 -4 -1 0 0 -3
sa:, was	0 -14 0 12 0 0 0 0
sa:, we	0 0 0 -12 11 5 0 -4
sa:, where	0 -1 0 9 0 0 0 -7
sa:, which	0 -2 0 0 7 0 -11 3
sa:, with	3 -10 2 18 -17 0 -6 0
sa:, without	0 -9 0 15 0 0 0 -6
sa:-	2 -6 8 7 2 0 2 -16
sa:- <name>	0 -7 0 9 0 0 0 0
sa:.	-10 -1 -1 11 2 -5 -7 0
sa:. m	-5 -11 8 -5 3 0 0 10
sa::	0 10 6 -2 4 -15 0 -12
sa:: <level>	0 21 0 -16 -11 0 0 4
sa:: <name>	0 7 0 0 -12 0 0 2
sa:: <person>	0 -1 0 10 -3 0 0 0
sa:: a	0 -1 0 3 7 0 0 -11
sa:: the	3 1 8 0 3 0 1 -16
sa:: what	0 -2 0 9 0 0 0 -2
sa:; <level>	0 0 0 12 -9 0 0 -2
sa:; <quality>	0 -9 0 8 0 0 0 0
sa:; a	0 0 0 10 -9 0 0 0
sa:; and	0 8 0 -5 0 0 0 0
sa:; it	0 -16 0 17 -1 5 0 -4
sa:; soybean	0 0 0 -8 0 0 0 9
sa:; that	0 -1 0 10 -1 0 0 -4
sa:; the	-1 -2 0 -3 13 0 -2 0
sa:; until	0 7 0 -13 8 0 -3 3
sa:<agent>	-3 0 -11 3 8 8 -20 -5
sa:<day-ahead>	-28 -17 -7 42 -21 -1 3 -10
sa:<day-ahead> ,	-5 5 0 0 -11 0 -1 3
sa:<day-ahead> .	-7 -8 0 11 -19 1 -5 8
sa:<day-gone>	11 1 -2 7 -5 0 -11 -8
sa:<day-gone> .	0 -23 1 11 0 -2 -3 8
sa:<day-gone> after	0 0 0 10 0 0 0 -8
sa:<day-today>	0 -9 5 2 -3 -1 -1 8
sa:<day-today> .	0 -9 -2 12 0 0 -2 -2
sa:<day-today> :	0 -5 11 -6 0 0 0 0
sa:<duty>	-8 3 0 -9 17 -2 -6 -1
sa:<gate>	-7 0 2 -16 23 7 -1 -2
sa:<goods-amount>	-1 0 0 26 -8 0 0 -8
sa:<goods-amount> in	0 -2 0 13 -2 0 0 -2
sa:<goods>	3 14 -1 -8 8 -33 -3 -3
sa:<level-noun>	-12 -5 -10 8 -1 -2 -10 10
sa:<level>	-14 4 -12 13 3 -25 5 -10
sa:<level> (	0 12 0 -14 0 0 0 5
sa:<level> )	0 -2 0 -1 -7 0 0 13
sa:<level> ,	-3 -11 -2 2 11 0 1 2
sa:<level> .	-9 8 -11 11 -18 -7 -5 -2
sa:<level> :	0 0 0 9 0 0 0 -8
sa:<level> ;	0 5 0 -17 -1 0 0 17
sa:<level> and	0 -11 0 -2 1 0 -1 18
sa:<level> apply	0 19 0 -8 -9 0 0 0
sa:<level> as	0 0 0 -4 10 0 -2 0
sa:<level> at	0 -14 0 0 0 0 0 11
sa:<level> for	0 7 0 3 0 0 0 -12
sa:<level> from	0 -7 0 4 12 0 0 -6
sa:<level> in	0 9 0 -4 3 0 0 -8
sa:<level> is	0 0 0 0 0 0 11 -10
sa:<level> more	0 0 0 9 0 0 0 -12
sa:<level> now	0 3 1 -14 0 0 0 5
sa:<level> of	6 -9 0 13 -6 0 0 -6
sa:<level> on	-7 -6 -7 13 4 0 0 -3
sa:<level> under	0 0 0 7 -1 0 0 -9
sa:<level> unless	0 12 0 -6 0 0 0 -6
sa:<money>	0 -1 -14 15 7 4 0 -17
sa:<money> ,	0 -5 0 14 0 0 0 -8
sa:<month-ahead>	0 -4 0 12 -2 0 0 -3
sa:<month-gone>	2 -13 4 1 0 0 0 5
sa:<month-gone> ,	0 0 0 -7 -1 0 0 11
sa:<month-today>	0 -8 0 3 0 0 0 7
sa:<name>	3 4 1 -8 -11 8 12 -6
sa:<name> 's	8 1 4 -13 -1 0 1 1
sa:<name> ,	0 -7 0 19 -4 0 0 -11
sa:<name> .	0 -32 10 15 15 4 0 -13
sa:<name> <level>	0 0 0 8 -3 0 0 -8
sa:<name> and	-2 -8 -9 3 4 6 -1 3
sa:<name> are	0 3 0 -14 0 0 10 3
sa:<name> buy	0 0 0 -10 10 0 0 0
sa:<name> by	0 -2 0 9 0 0 0 -4
sa:<name> charge	0 -7 0 9 -9 0 0 6
sa:<name> has	0 -3 0 12 -3 0 -6 0
sa:<name> have	0 -10 0 16 0 0 0 -6
sa:<name> last	0 1 0 -11 9 0 0 0
sa:<name> may	0 16 0 -10 -1 0 -1 -3
sa:<name> on	0 -9 0 -3 0 0 2 9
sa:<name> pay	0 1 12 -17 0 0 0 3
sa:<name> take	0 9 0 -10 0 0 0 0
sa:<name> tariff	0 15 0 -18 -1 0 0 5
sa:<name> was	0 -11 0 12 0 0 0 0
sa:<name> will	0 9 0 -12 6 0 3 -9
sa:<name> without	0 14 0 -5 0 0 0 -7
sa:<name> would	0 -6 0 10 0 0 8 -19
sa:<not>	-1 2 20 -3 -19 -19 0 9
sa:<number>	0 -5 1 10 8 -20 -1 -11
sa:<number> )	2 -8 0 13 -5 0 0 -2
sa:<number> ,	-6 7 -1 -9 -16 0 0 16
sa:<number> .	-9 4 -8 0 3 -3 0 0
sa:<number> :	0 0 6 -10 21 0 0 -12
sa:<number> <span>	0 -14 0 17 0 0 0 -1
sa:<number> and	-2 15 0 -7 -5 0 -2 0
sa:<number> apply	0 -11 0 -1 -2 0 0 16
sa:<number> from	0 2 0 6 0 0 0 -9
sa:<number> if	0 -12 0 15 -1 0 0 0
sa:<number> is	0 10 0 -14 5 0 0 0
sa:<number> more	0 -9 0 9 0 0 0 -1
sa:<number> notice	11 0 0 -4 0 0 0 -5
sa:<number> p	-4 -4 8 -6 0 0 0 5
sa:<number> th	6 -1 0 -13 11 0 0 0
sa:<number> to	0 -12 0 9 2 0 4 -6
sa:<office> 's	0 -10 0 11 0 0 0 0
sa:<office> .	0 22 0 -24 0 0 0 4
sa:<office> on	0 0 0 -10 0 0 0 10
sa:<office> say	0 -3 0 -7 9 0 0 2
sa:<organisation>	5 11 0 1 12 -14 -11 -23
sa:<organisation> 's	0 4 0 1 0 0 1 -11
sa:<organisation> .	0 -2 0 15 -2 0 0 -11
sa:<organisation> extend	0 15 0 3 -1 0 0 -16
sa:<organisation> had	0 -4 0 13 -1 0 0 -1
sa:<organisation> has	0 -6 0 -2 1 0 0 9
sa:<organisation> in	4 -7 0 -19 17 0 0 8
sa:<organisation> meet	0 8 0 -4 -2 0 0 0
sa:<organisation> prolong	0 17 0 0 -1 0 0 -16
sa:<organisation> say	-1 1 12 1 -14 0 -1 0
sa:<organisation> was	0 10 0 -3 0 0 0 -5
sa:<person>	0 8 -14 -5 -1 8 -2 0
sa:<person> .	0 -12 0 15 -5 0 -5 4
sa:<person> announce	0 6 0 -9 3 0 1 -2
sa:<person> has	0 5 0 -8 -9 7 3 -3
sa:<person> in	0 -8 0 17 -4 0 0 0
sa:<person> sign	0 -8 0 15 -2 0 0 -1
sa:<person> tell	0 13 -4 -15 0 1 0 2
sa:<person> warn	0 -11 0 5 7 0 0 0
sa:<person> would	0 14 0 -13 0 0 0 0
sa:<points>	0 0 0 -9 -9 -4 0 21
sa:<quality>	0 1 12 -8 -3 6 0 -2
sa:<quality> biscuit	0 -10 0 -3 0 0 0 13
sa:<quality> business	0 0 0 -5 0 10 0 0
sa:<quality> custom	0 -4 0 12 0 0 0 -6
sa:<quality> duty	0 15 0 0 -4 0 0 -14
sa:<quality> foreign	0 -4 0 10 0 0 0 -1
sa:<quality> good	-1 9 -1 -3 -13 0 -3 5
sa:<quality> ministry	0 0 0 -12 1 0 0 12
sa:<quality> oil	0 10 0 -14 8 0 0 -2
sa:<quality> olive	0 0 0 8 0 0 0 -9
sa:<quality> one	-6 0 -1 -8 14 0 0 2
sa:<quality> owner	0 -1 0 -6 0 10 0 0
sa:<quality> ship	-1 -7 5 -5 11 0 0 -2
sa:<quality> side	0 -7 4 -15 -6 0 5 17
sa:<quality> tractor	0 -10 0 5 3 0 0 0
sa:<quality> trade	8 0 0 -11 0 0 0 5
sa:<quality> tyre	0 -1 0 -10 0 0 3 9
sa:<seat>	-5 0 -9 -1 -11 2 7 11
sa:<seat> 's	0 -6 0 -1 0 0 0 9
sa:<seat> ,	0 -3 0 15 -6 0 0 -1
sa:<seat> .	0 13 0 3 -20 0 0 -6
sa:<seat> has	0 -9 0 9 1 0 1 -5
sa:<seat> on	0 11 0 -14 9 0 0 -7
sa:<seat> time	0 0 0 -23 0 0 0 24
sa:<span>	-10 2 -4 9 -11 -8 -6 2
sa:<span> ,	-1 12 -2 -4 -7 0 0 2
sa:<span> .	0 12 -4 -1 5 -1 -5 -11
sa:<span> before	0 -10 0 10 1 0 0 -2
sa:<span> earlier	0 -5 0 15 -3 0 0 -3
sa:<span> end	0 -11 0 7 0 0 0 5
sa:<span> from	0 -10 0 10 0 0 0 0
sa:<span> later	0 -11 0 9 0 0 0 1
sa:<span> more	0 -7 0 -12 0 0 0 19
sa:<span> of	0 -3 0 -3 -1 0 0 11
sa:<taker>	3 -20 0 5 2 0 0 11
sa:<v-agree>	-3 -1 -8 8 -21 2 4 4
sa:<v-bear>	0 14 0 1 -6 -1 -7 -7
sa:<v-begin>	-3 -6 5 10 -10 0 -9 0
sa:<v-buy>	-4 -13 -1 21 1 3 0 -9
sa:<v-deny>	4 -15 0 2 -2 0 4 4
sa:<v-impose>	-3 -7 -2 12 -10 -3 3 3
sa:<v-propose>	0 -7 -7 5 12 -9 17 -15
sa:<v-return>	-1 -1 -2 0 -5 0 -10 13
sa:<v-say>	11 -4 -4 0 3 -7 0 -2
sa:<v-sell>	8 -11 1 -12 12 18 -9 -13
sa:<v-stay>	3 3 2 0 -17 4 -6 1
sa:<v-suspend>	-1 -14 0 16 -33 -3 -12 17
sa:<v-target>	0 5 0 -4 10 0 -11 -4
sa:<v-up>	-7 4 -1 4 -18 5 4 0
sa:?	0 0 -8 15 -12 -2 -7 -5
sa:a	3 -16 3 10 0 2 6 -7
sa:a <day-gone>	0 -5 0 -2 0 0 0 13
sa:a <level>	0 -6 0 11 0 0 0 0
sa:a <office>	0 -15 0 -1 18 0 0 0
sa:a <quality>	4 13 0 -4 0 0 0 -12
sa:a call	0 0 0 -9 0 0 0 9
sa:a decision	0 -13 0 16 -3 0 0 0
sa:a duty	0 8 0 -10 0 0 0 6
sa:a fee	0 -15 0 3 10 0 0 0
sa:a fourth	0 0 0 9 0 0 0 -7
sa:a framework	0 -10 0 15 0 0 0 -3
sa:a further	0 6 0 7 0 0 0 -13
sa:a good	0 10 0 -5 0 0 0 0
sa:a handshake	0 -3 0 10 0 0 0 -6
sa:a levy	0 -10 0 13 0 0 0 -4
sa:a minute	0 -7 11 -7 0 0 0 3
sa:a pause	0 -9 0 7 0 0 0 3
sa:a period	0 15 0 -9 0 0 0 -3
sa:a quarrel	0 -9 0 5 0 0 5 0
sa:a rate	0 -8 0 14 0 0 0 -5
sa:a result	0 0 0 -10 0 0 5 5
sa:a separate	3 11 0 0 -1 0 0 -11
sa:a state	0 11 0 -5 -3 0 0 -3
sa:a text	0 0 0 -8 0 0 0 10
sa:a truce	0 2 6 3 -2 0 2 -14
sa:about	12 -9 0 -2 1 6 0 -6
sa:above	7 0 0 -13 0 0 0 2
sa:abroad	3 -13 0 11 0 0 0 0
sa:across	0 -14 0 6 0 0 0 7
sa:additional	0 0 7 3 -11 0 0 1
sa:additional <level>	0 -13 0 7 0 0 0 6
sa:additional duty	0 5 8 0 -9 0 0 0
sa:affiliate	6 -2 0 -14 -1 0 0 9
sa:after	-2 0 -3 23 -27 0 -2 -3
sa:after .	0 -4 0 15 -4 0 0 -6
sa:after <span>	0 3 0 6 0 0 0 -12
sa:after a	0 -8 0 -5 0 0 0 13
sa:after all	0 -6 0 10 -3 0 0 0
sa:after that	0 4 0 11 -2 0 0 -12
sa:after the	0 -13 0 17 0 0 0 0
sa:after which	0 0 0 9 0 0 0 -5
sa:again	0 1 -3 4 -7 -1 -11 7
sa:again ,	0 19 0 -13 -3 0 0 0
sa:again .	1 -8 0 10 0 0 -8 3
sa:again be	0 13 0 -9 0 0 0 -2
sa:again from	0 0 0 -9 0 0 0 10
sa:agree	-1 -7 0 -10 6 0 5 16
sa:agree .	0 12 0 -14 -1 0 0 5
sa:agree on	0 -17 0 11 0 0 3 0
sa:agree to	0 -16 0 16 0 0 0 2
sa:agreement	0 -8 -1 -6 3 0 5 11
sa:agreement ,	0 0 0 -15 -2 0 3 14
sa:agreement on	0 9 0 -17 0 0 4 4
sa:ahead	0 9 0 -4 0 0 0 -2
sa:aircraft	-3 9 0 -1 0 0 0 -1
sa:alive	0 4 0 10 0 0 0 -14
sa:all	-2 -11 0 26 -12 0 -2 -6
sa:all .	0 -12 0 18 -2 0 0 -6
sa:already	0 16 0 -3 -1 0 0 -11
sa:also	0 -8 0 0 12 0 -1 0
sa:an	-1 11 2 -16 -30 5 8 7
sa:an additional	0 -13 0 8 0 0 0 6
sa:an agreement	0 -11 0 -2 -2 0 5 12
sa:an order	0 -11 0 9 0 0 0 2
sa:and	6 -4 -17 4 -5 -1 -19 11
sa:and ,	0 0 0 -4 -1 0 0 8
sa:and <day-ahead>	0 14 0 -11 0 0 0 -1
sa:and <level>	0 -9 0 6 -7 0 -9 19
sa:and <name>	-4 -22 -13 5 4 0 -3 21
sa:and <number>	-1 -7 0 0 0 0 -2 9
sa:and <person>	-1 11 0 0 2 0 0 -15
sa:and <span>	0 7 0 3 0 0 0 -13
sa:and a	0 23 0 -18 -1 0 0 0
sa:and another	0 -9 0 9 0 0 0 0
sa:and antimony	15 0 0 -1 0 0 0 -9
sa:and end	0 5 0 7 0 0 0 -14
sa:and for	0 14 0 -16 0 0 0 4
sa:and has	0 5 0 5 -6 3 0 -9
sa:and i	0 -11 0 0 -6 0 0 14
sa:and in	0 -7 0 19 0 0 0 -10
sa:and is	0 -5 1 21 0 0 0 -17
sa:and it	0 -9 0 27 0 0 0 -18
sa:and last	0 9 0 0 0 0 0 -10
sa:and may	0 -6 0 0 9 0 0 0
sa:and mr	0 9 0 -9 0 0 0 0
sa:and must	0 0 0 9 -7 0 0 0
sa:and no	0 16 0 -12 0 0 0 1
sa:and now	0 0 0 10 0 0 0 -8
sa:and on	0 -11 0 -2 -2 0 0 19
sa:and so	-1 0 0 -17 3 0 0 16
sa:and that	0 -15 0 12 2 0 4 -7
sa:and the	0 4 0 -1 3 9 -5 -13
sa:and then	0 0 0 -9 0 0 0 11
sa:and there	0 -1 0 -5 8 0 0 0
sa:and they	0 15 0 -12 3 0 0 -8
sa:and those	0 13 0 -13 0 0 0 0
sa:and to	0 -3 -1 20 -1 0 0 -11
sa:and was	3 -2 0 -11 -3 0 0 16
sa:and will	0 -5 0 12 -6 0 0 0
sa:and with	0 -3 0 -6 1 0 0 9
sa:and without	0 0 0 -3 -3 0 0 10
sa:and would	0 0 0 -6 8 0 0 0
sa:anew	0 -7 0 -11 13 0 0 4
sa:announce .	14 -1 0 -12 8 0 0 -10
sa:announce on	0 13 0 -6 -2 0 0 -2
sa:another	0 -18 0 17 0 0 4 -3
sa:another <level>	0 -7 0 9 0 0 0 0
sa:another <number>	0 3 0 6 0 0 0 -10
sa:answer	0 -15 0 17 -9 0 0 6
sa:answer to	0 -6 0 9 0 0 0 0
sa:answer with	0 -17 0 18 0 0 0 0
sa:antimony	17 -2 0 -1 -1 0 0 -10
sa:any	7 -3 0 6 -13 0 0 0
sa:app	0 0 0 -11 0 14 0 0
sa:apple	0 3 0 -12 0 0 0 8
sa:apply	-2 0 4 -3 -8 0 -2 13
sa:apply again	0 3 0 -15 0 0 0 15
sa:apply to	0 8 0 -1 -2 0 0 0
sa:are	0 4 -4 -8 0 -8 3 6
sa:are back	0 9 0 -16 -2 0 0 9
sa:are enter	0 -7 0 11 -2 0 0 0
sa:are exempt	0 -1 -6 10 -2 0 0 0
sa:are not	0 -11 0 -2 6 0 0 9
sa:are suspend	0 1 0 8 -7 0 0 -2
sa:arrangement	0 4 0 -13 2 0 0 5
sa:as	8 8 -1 -3 7 -9 0 -12
sa:as <person>	0 -6 0 10 0 0 0 -2
sa:as before	0 12 0 -19 4 0 0 3
sa:as much	0 5 0 -11 8 0 0 -1
sa:as plan	0 -9 0 15 0 0 0 -5
sa:as they	0 5 0 0 4 0 0 -10
sa:ask	0 -10 0 0 17 0 0 -9
sa:ask for	0 -11 0 6 4 0 0 -1
sa:ask the	0 0 0 -12 13 0 0 0
sa:at <level>	-2 10 -1 0 1 0 -5 -6
sa:at <number>	-7 -8 7 8 4 -1 0 -6
sa:at a	0 3 0 -15 1 0 0 11
sa:at all	0 -9 0 9 0 0 0 -3
sa:at the	6 17 0 -16 0 0 0 -4
sa:autumn	0 10 0 -18 3 0 0 5
sa:away	3 -11 0 14 0 0 0 -8
sa:back	-6 4 -3 -13 -13 0 -17 29
sa:back ,	0 13 0 -18 0 0 0 3
sa:back .	0 9 0 -20 7 0 -4 5
sa:back to	0 -7 0 14 -15 2 -5 3
sa:bad	0 15 0 -13 0 0 0 0
sa:ban	12 -7 0 -4 -2 9 0 -10
sa:ban on	9 -1 0 0 0 0 0 -7
sa:banana	0 -1 0 -6 -2 0 0 12
sa:bank	0 -4 0 10 -4 0 0 0
sa:be	-11 -4 5 -8 1 18 5 -3
sa:be <level>	0 -10 0 -4 20 0 0 0
sa:be back	0 11 0 -7 -2 0 0 0
sa:be charge	0 15 6 -18 -2 0 -1 0
sa:be due	0 -14 0 10 0 0 5 0
sa:be extend	0 -9 0 2 6 0 0 0
sa:be in	0 0 0 10 -9 0 0 0
sa:be put	0 0 0 -3 0 8 0 0
sa:be subject	0 0 0 -7 9 0 0 0
sa:bear	0 -3 0 11 0 0 0 -7
sa:bear <level>	0 -6 0 14 0 0 0 -8
sa:became	0 -12 0 23 0 0 0 -13
sa:because	0 9 0 7 -11 0 0 -6
sa:because of	0 22 0 -16 -2 0 0 -1
sa:because the	0 -7 0 18 0 0 0 -9
sa:become	0 5 0 -17 5 0 7 0
sa:become <level>	0 2 0 -12 0 0 11 0
sa:beef	0 -6 0 12 0 0 0 -4
sa:been	0 2 -7 -8 -3 0 0 11
sa:been <level>	0 -17 0 15 0 0 0 1
sa:been charge	0 -3 0 12 0 0 0 -8
sa:beer	0 5 0 2 1 0 0 -10
sa:before	-1 0 -3 -2 -14 2 5 7
sa:before <day-ahead>	0 5 0 6 -11 0 0 -3
sa:before their	0 0 0 -15 0 0 0 16
sa:begin	-1 16 -2 8 -7 0 -1 -12
sa:begin .	0 13 0 14 -10 0 0 -18
sa:begin :	0 11 0 -6 -4 0 0 0
sa:begin to	0 -3 0 11 -3 0 0 -1
sa:better	6 -4 0 -10 0 0 0 8
sa:between	2 -9 0 -1 3 5 0 0
sa:between the	4 -11 0 -10 11 0 1 1
sa:bid	0 0 0 10 -7 0 0 0
sa:biscuit	0 -10 0 -3 0 0 0 13
sa:book	0 5 0 -14 0 0 0 10
sa:both	-5 0 -2 -2 -3 -2 9 3
sa:both .	0 10 0 -2 -1 0 0 -4
sa:both at	0 -2 0 -8 0 0 0 11
sa:both country	0 -13 0 2 7 0 0 4
sa:both duty	0 -13 0 12 0 0 0 0
sa:both government	0 11 0 -7 0 0 0 -2
sa:both side	0 5 0 15 0 0 -3 -16
sa:box	0 -8 0 9 6 0 0 -10
sa:branded	0 11 0 -10 0 0 0 0
sa:busan	0 -5 0 15 -3 0 0 -7
sa:business	0 -4 0 -10 -5 20 0 0
sa:business .	0 0 0 -6 0 9 0 0
sa:buyer	0 -7 0 -3 10 0 0 0
sa:buyer of	0 -6 0 -3 11 0 0 0
sa:by	-8 2 -16 11 -10 0 3 -1
sa:by <day-ahead>	0 9 -4 0 -2 0 0 0
sa:by <level>	0 -19 0 23 0 0 0 0
sa:by <number>	0 -7 0 18 -8 0 0 0
sa:by <person>	0 0 0 -9 7 0 0 3
sa:by <points>	0 -12 0 5 0 0 0 4
sa:by <span>	0 -7 0 8 -5 0 0 0
sa:by both	0 12 0 -11 0 0 4 -6
sa:by law	0 11 0 0 0 0 0 -10
sa:by the	0 -10 0 18 -11 0 0 0
sa:by then	0 3 0 -16 10 0 0 1
sa:cabinet	0 12 0 0 1 0 0 -14
sa:calendar	0 -1 0 -7 0 0 0 10
sa:call	4 -28 0 16 2 0 0 1
sa:call "	0 0 0 10 0 0 0 -6
sa:call with	0 3 0 -20 0 0 0 17
sa:can	-2 9 0 -12 12 6 -1 -12
sa:cannot	0 0 9 -7 0 0 0 0
sa:car	0 11 0 -3 -3 0 0 -2
sa:cease	0 -17 0 14 -6 0 0 9
sa:cease to	0 -15 0 14 0 0 0 0
sa:certain	0 -8 7 3 2 0 0 -5
sa:change	0 -22 0 26 -5 0 0 0
sa:charge .	0 -8 8 5 -1 0 5 -11
sa:charge <number>	0 -7 0 -4 -3 0 0 15
sa:charge a	0 -5 0 10 0 0 0 -4
sa:charge on	0 11 0 -12 0 0 0 2
sa:charge since	0 -9 0 7 0 0 0 0
sa:cheese	0 -9 0 0 -1 0 5 6
sa:chip ,	0 -2 0 -8 0 0 0 11
sa:client	0 -11 0 14 -1 0 0 0
sa:close	0 0 0 -20 13 0 6 2
sa:close .	0 2 0 -24 15 0 0 4
sa:coffee	0 -14 0 2 -4 0 0 15
sa:coffee and	0 0 0 -12 0 0 0 13
sa:collect	0 2 0 3 6 0 0 -13
sa:column	0 0 0 -4 -3 0 0 11
sa:come	0 -13 12 0 0 0 -8 7
sa:come back	0 -12 0 0 6 0 -4 8
sa:come into	0 0 12 -1 0 0 0 -9
sa:come to	1 -13 1 10 -2 0 0 -2
sa:commerce	-3 -5 0 10 0 0 0 0
sa:complete	0 -6 0 12 -1 0 0 0
sa:concentrate	0 0 -1 -14 0 0 0 18
sa:condition	0 12 0 -9 0 0 0 0
sa:consent	0 0 0 -4 -5 0 0 13
sa:consider	0 0 0 -11 0 0 0 12
sa:contract	0 -3 0 11 -2 0 0 -2
sa:control	4 2 0 3 -2 0 0 -10
sa:copper	0 0 0 -8 1 0 0 6
sa:cost	0 -16 0 15 0 0 0 1
sa:cost <level>	0 -9 0 6 0 0 0 2
sa:cotton	0 23 0 -8 -6 0 0 -6
sa:could	0 8 0 -2 -6 0 10 -8
sa:custom	0 13 5 -3 0 0 -1 -12
sa:custom house	0 12 0 -1 0 0 0 -8
sa:customer	0 -10 0 8 0 0 0 0
sa:dairy	0 -1 0 10 0 0 0 -7
sa:date	6 -19 0 0 -6 -1 2 17
sa:day	-2 0 5 -15 3 0 16 -6
sa:day ,	3 -15 0 -4 0 0 0 10
sa:day .	0 19 0 -4 -6 0 5 -14
sa:deadline	0 0 0 9 -19 0 0 7
sa:deal	-5 4 0 0 7 9 0 -15
sa:deal for	0 -11 0 11 0 0 0 0
sa:deal that	0 9 0 0 0 0 0 -9
sa:dearer	0 9 0 -4 0 0 0 -2
sa:decide	1 -2 0 4 -11 0 6 -2
sa:decision	0 -11 0 8 -4 0 0 7
sa:decree	0 0 0 -13 0 0 0 15
sa:decree of	0 -4 0 -3 0 0 0 10
sa:delegation	0 -2 0 10 0 0 0 -4
sa:desk	0 -1 0 -6 16 0 0 -8
sa:desk )	0 0 0 -8 9 0 0 0
sa:did	0 8 0 4 0 0 0 -15
sa:did in	0 7 0 0 4 0 0 -11
sa:difference	0 -8 0 10 0 0 0 0
sa:dispute	0 -10 0 -7 4 0 13 -1
sa:dispute over	0 -6 0 -6 5 0 13 -7
sa:do	5 13 -1 -17 0 0 0 3
sa:do with	0 10 0 -10 0 0 0 0
sa:doe	-2 -3 0 0 -2 0 0 14
sa:done	0 3 0 -5 5 0 4 -10
sa:door	0 -1 0 -8 0 0 0 10
sa:down from	0 10 0 -14 0 0 0 5
sa:down to	0 5 0 0 2 0 0 -10
sa:draft	0 11 0 -19 -5 0 12 0
sa:due	0 9 4 0 -9 0 9 -14
sa:due .	0 -2 0 8 0 0 11 -14
sa:during	0 9 0 2 0 0 0 -8
sa:duty	-13 6 12 -6 -6 -7 -8 7
sa:duty .	0 19 6 -1 -10 0 0 -15
sa:duty fall	0 8 0 -3 -3 0 0 0
sa:duty for	0 10 0 -7 0 0 0 0
sa:duty if	0 -8 0 10 0 0 0 0
sa:duty on	-3 -7 0 0 0 0 -3 15
sa:duty to	0 -11 0 7 0 0 8 -5
sa:duty which	0 9 0 -14 0 0 0 3
sa:each	0 -2 0 16 0 0 -2 -15
sa:each of	0 -3 0 14 -3 0 0 -2
sa:earlier .	0 10 0 -6 -4 0 0 0
sa:earth	7 -7 0 4 -4 0 0 0
sa:economy	0 0 0 12 0 0 0 -8
sa:effect	0 6 0 -11 2 0 2 -1
sa:effect .	1 12 0 -10 -1 0 0 0
sa:effect on	0 3 0 -11 8 0 3 -2
sa:either	3 2 0 0 -10 0 0 0
sa:emergency tariff	0 6 0 -13 7 0 0 0
sa:end	0 7 8 -12 -34 -6 0 12
sa:end ,	0 -6 0 -10 0 0 0 18
sa:end .	1 -12 8 -41 -17 0 0 45
sa:end in	0 9 -7 0 0 0 0 0
sa:end of	2 8 0 -11 -3 0 4 -1
sa:end on	0 13 0 5 -4 0 0 -15
sa:end the	0 11 0 -7 1 0 0 -7
sa:enough	0 0 0 -9 0 0 0 8
sa:enter	3 4 -9 6 0 0 0 -13
sa:enter before	0 2 0 5 -11 0 0 0
sa:escape	0 11 0 -4 -6 0 0 0
sa:evening	3 0 0 14 2 0 0 -17
sa:evening ,	4 -6 0 12 0 0 0 -10
sa:evening .	0 0 0 3 4 0 0 -8
sa:ever	0 0 0 -9 6 3 0 0
sa:every	0 -2 12 2 -6 0 0 -8
sa:everything	0 3 0 -11 -4 0 0 14
sa:exclusion	6 -14 24 -20 -4 0 4 -7
sa:exempt	0 3 -11 9 -4 0 0 0
sa:exemption	0 15 9 -15 -4 0 0 -11
sa:expect	0 -14 0 2 -11 0 -8 20
sa:expire	0 5 4 -15 -3 0 0 9
sa:expire ,	0 0 0 -13 0 0 0 16
sa:expire on	0 -10 5 7 0 0 0 -4
sa:explain	0 0 0 15 0 0 0 -14
sa:export	6 -5 0 16 -17 0 0 -5
sa:export of	0 1 0 11 -4 0 0 -8
sa:exporter	0 8 0 0 -2 0 0 -2
sa:extend .	0 -14 0 4 9 0 0 0
sa:extend a	0 0 0 -10 0 0 0 11
sa:extend by	0 0 0 11 -1 0 0 -8
sa:extend it	0 21 0 0 -1 0 0 -16
sa:extend their	0 0 0 -12 0 0 0 13
sa:extend to	0 -4 0 0 0 0 0 8
sa:extension	0 4 -2 5 0 0 6 -11
sa:extension .	0 0 0 12 0 0 0 -10
sa:extension of	0 -1 0 -12 6 0 7 1
sa:fact	0 -5 0 9 0 0 0 0
sa:fact sheet	0 -2 0 11 0 0 0 -5
sa:failing	0 23 0 -15 -1 0 0 -5
sa:fall from	0 10 0 -8 0 0 0 0
sa:far	0 -11 0 0 9 0 0 0
sa:fare	0 -10 0 21 0 0 0 -10
sa:farm	0 -5 0 16 0 0 -5 -2
sa:farm good	0 -7 0 10 0 0 0 0
sa:fear	0 6 0 -11 0 0 0 5
sa:fee	-7 -23 -2 5 34 0 0 -16
sa:fee .	0 -3 -6 5 16 0 0 -7
sa:fentanyl	0 -7 0 0 -8 0 0 14
sa:fertiliser	0 -10 0 11 0 0 0 0
sa:fight	0 0 0 -8 9 0 0 0
sa:finance	0 14 0 -16 5 0 0 -2
sa:find	0 8 0 -15 0 0 5 3
sa:fine	0 0 0 10 -3 0 0 -3
sa:finish	0 7 0 -12 0 0 0 6
sa:firm	0 -14 0 15 0 0 0 2
sa:first	0 -10 0 8 0 0 0 0
sa:fish	0 -7 0 12 -1 0 0 0
sa:five	0 -2 0 -7 -1 0 0 14
sa:flour	0 0 0 19 0 0 0 -17
sa:following	5 2 0 -17 9 0 0 2
sa:for	-6 1 12 -7 12 -13 7 -10
sa:for <level>	0 -8 0 14 0 0 0 -3
sa:for <name>	2 12 0 -2 -4 0 0 -8
sa:for <number>	2 6 3 -17 6 0 0 0
sa:for <quality>	3 -15 12 -4 0 0 0 3
sa:for <seat>	0 -8 0 11 0 0 0 0
sa:for <span>	-10 11 0 -1 5 0 -2 -6
sa:for a	0 10 0 -4 8 0 0 -10
sa:for an	0 4 3 -8 -1 0 7 -6
sa:for call	0 -11 0 10 0 0 0 0
sa:for good	0 -13 0 3 1 0 2 0
sa:for longer	0 -5 0 -6 0 0 0 12
sa:for rare	0 -10 0 0 0 0 0 8
sa:for the	-1 8 -10 -1 -17 0 6 3
sa:for which	0 -5 0 -11 8 0 0 8
sa:foreign	0 -11 0 15 -2 0 0 -4
sa:forward	0 -4 0 -7 0 0 0 13
sa:four	0 -2 0 15 -2 0 0 -7
sa:fourth	0 0 0 15 0 0 0 -9
sa:fourth round	0 0 0 12 0 0 0 -8
sa:free	0 7 4 -7 7 0 -1 -10
sa:freeze	0 -3 0 -9 0 0 0 14
sa:from	-4 -3 6 4 8 -7 -11 0
sa:from <day-ahead>	0 -31 -3 33 -12 0 0 9
sa:from <level>	0 19 -1 -16 5 0 0 -4
sa:from <name>	-1 -2 11 -4 9 0 0 -8
sa:from <number>	0 1 0 -7 10 0 0 0
sa:from a	0 -8 0 -3 0 0 0 12
sa:from that	0 9 0 -3 0 0 0 -2
sa:from the	3 -8 0 3 4 0 0 -1
sa:full	0 14 0 -12 4 0 0 -5
sa:further	0 9 0 4 -2 0 0 -9
sa:gallium	19 -3 0 -2 -1 0 0 -12
sa:gallium ,	17 -2 0 -1 -1 0 0 -10
sa:geneva	0 -6 0 -1 0 0 0 11
sa:germanium	17 -2 0 -1 -1 0 0 -10
sa:germanium and	15 0 0 -1 0 0 0 -9
sa:get	0 12 0 -6 1 0 0 -5
sa:give	0 -16 0 12 0 0 0 1
sa:given	0 1 0 -10 -6 7 0 7
sa:giving	0 0 0 10 0 0 0 -8
sa:go ,	0 -10 0 5 0 0 0 4
sa:go ahead	0 11 0 -10 0 0 0 0
sa:go back	0 -10 0 23 -15 0 -5 0
sa:go down	0 8 0 8 -6 0 0 -12
sa:go out	0 -9 0 -9 7 0 0 10
sa:go to	0 -8 0 -4 17 4 -4 -1
sa:go up	0 12 0 -1 -6 0 0 -7
sa:go well	0 11 0 -4 0 0 0 -5
sa:god	0 0 0 10 -9 0 0 -2
sa:good	-5 3 0 13 -24 -1 0 -4
sa:good is	0 10 0 -9 0 0 0 0
sa:good of	0 -14 0 23 -2 0 0 -4
sa:good pay	0 -15 0 9 0 0 0 7
sa:good until	0 0 0 10 0 0 0 -8
sa:government	0 9 0 -15 -7 0 0 12
sa:grow	0 -9 0 7 0 0 0 0
sa:had	-6 -9 -3 13 -20 -3 -6 11
sa:had announce	0 -9 0 15 0 0 0 -5
sa:had been	0 -10 0 1 0 0 0 9
sa:had go	0 -2 0 10 0 0 0 -6
sa:had put	0 -6 0 12 0 0 0 -1
sa:half of	0 -15 0 0 0 0 0 17
sa:halifax	0 -9 0 12 0 0 0 0
sa:ham	0 -10 0 9 0 0 0 0
sa:handshake	0 -3 0 11 0 0 0 -6
sa:has	2 2 -5 2 -3 4 3 -11
sa:has a	0 0 0 15 0 0 -5 -11
sa:has announce	0 0 0 -6 11 0 -1 0
sa:has been	0 4 0 -9 -11 2 6 5
sa:has to	0 0 0 16 -9 0 0 0
sa:have	0 2 0 1 -16 1 10 -2
sa:have a	0 0 0 -11 -2 0 15 0
sa:have agree	0 -9 0 11 0 0 0 0
sa:he	0 3 0 -4 -1 -4 -4 11
sa:he expect	0 -4 0 10 -2 0 0 0
sa:he had	0 0 0 -6 -1 0 0 11
sa:he hope	0 0 0 -9 11 0 0 0
sa:he was	0 -8 0 15 -1 0 0 0
sa:he would	0 2 0 -13 1 0 0 11
sa:health	0 -2 0 14 0 0 0 -10
sa:hear	0 -12 0 -9 17 0 0 0
sa:hearing	0 -4 0 -9 18 0 0 0
sa:here .	0 -9 0 10 0 0 0 0
sa:higher	0 1 0 -13 0 0 0 10
sa:higher rate	0 -8 0 -7 0 0 0 14
sa:highest	0 -13 0 20 -1 0 0 -4
sa:his <office>	2 5 0 -12 0 0 0 4
sa:hold	-2 -2 0 14 -4 0 0 -3
sa:hold for	0 -8 0 12 0 0 0 0
sa:hope	0 -4 0 -14 18 0 0 0
sa:hour	0 -6 0 9 -4 0 0 -1
sa:household	0 -8 0 9 0 0 0 0
sa:hundred	0 0 0 11 0 0 0 -11
sa:i	0 3 0 -8 -3 0 0 13
sa:if	-3 12 -10 -2 -17 -3 0 5
sa:if it	0 9 0 12 -9 0 0 -15
sa:if no	0 -4 0 -3 0 0 0 14
sa:if nothing	0 8 0 -11 0 0 0 4
sa:if there	0 6 0 0 -4 0 5 -12
sa:if you	0 10 0 -8 0 0 0 0
sa:importer	0 -7 0 0 -8 0 0 14
sa:impose	0 -9 0 12 -9 0 4 0
sa:impose in	0 -5 0 9 0 0 0 -3
sa:in	-5 0 -17 9 0 0 -10 -4
sa:in <month-ahead>	0 -8 0 10 2 0 0 -7
sa:in <month-gone>	0 -15 6 17 -4 0 0 -4
sa:in <name>	0 3 0 7 0 0 0 -12
sa:in <number>	0 13 0 -10 0 0 0 0
sa:in <seat>	3 11 -1 -5 4 -2 3 -9
sa:in <span>	0 -9 0 10 0 0 0 0
sa:in answer	0 -6 0 9 0 0 0 0
sa:in each	0 -3 0 15 -3 0 0 -2
sa:in geneva	0 -1 0 12 0 0 0 -6
sa:in good	0 -12 0 6 -2 0 0 4
sa:in place	0 -1 0 -4 0 0 0 9
sa:in the	-9 8 -2 -1 8 10 0 -19
sa:in which	6 -10 0 14 -8 0 4 -9
sa:industrial	0 -2 0 10 0 0 0 -7
sa:instead	0 3 0 -9 -3 0 0 16
sa:instead of	0 3 0 -6 -3 0 0 11
sa:into	0 -2 11 -7 -2 4 0 1
sa:into a	0 -5 0 -5 0 0 0 12
sa:into force	0 6 0 5 0 0 0 -11
sa:into the	0 -5 12 -8 0 0 0 0
sa:introduce	5 0 0 -10 0 0 0 0
sa:is	-2 -9 -3 -6 7 8 6 4
sa:is ,	0 1 0 -12 8 0 0 0
sa:is <level>	0 0 0 16 -5 0 0 -12
sa:is <number>	0 -13 0 19 0 0 0 -2
sa:is at	0 -12 0 5 4 0 0 0
sa:is back	0 8 0 -10 5 0 0 -4
sa:is charge	0 -12 0 -11 2 0 5 14
sa:is due	0 18 0 -3 -2 0 5 -13
sa:is for	0 -9 0 10 0 0 0 0
sa:is go	0 -8 0 -5 0 5 0 9
sa:is in	0 10 0 -11 3 0 0 0
sa:is no	0 12 0 -3 -11 0 5 -2
sa:is off	0 -15 0 2 4 0 0 6
sa:is on	0 16 0 -3 -6 0 0 -8
sa:is renewed	0 -18 0 10 0 0 0 9
sa:is the	7 10 0 -17 -3 1 5 -6
sa:is to	0 -4 0 -15 3 2 0 19
sa:is up	0 -3 0 -9 0 0 0 13
sa:is what	0 6 0 0 4 0 0 -10
sa:is when	0 0 0 -7 0 0 0 10
sa:it	-3 0 -13 7 -5 -2 -17 4
sa:it 's	0 -12 0 -6 -1 0 0 21
sa:it .	0 15 -12 -8 15 -5 -2 -12
sa:it did	0 9 0 -6 0 0 0 0
sa:it expire	0 11 0 0 0 0 0 -9
sa:it had	0 -13 0 23 -4 0 0 -6
sa:it has	4 15 0 -11 5 0 0 -11
sa:it in	0 10 0 -14 -1 0 0 7
sa:it may	0 9 0 5 -1 0 0 -12
sa:it on	0 -5 0 11 0 0 0 -3
sa:it pay	0 -17 0 1 0 0 0 12
sa:it say	0 0 0 14 -8 0 0 -6
sa:it will	0 5 0 -24 -1 0 1 18
sa:item	0 -3 0 9 0 0 0 0
sa:its	6 -6 0 -6 -6 9 7 -1
sa:its <organisation>	0 -3 0 14 0 0 -1 -4
sa:its <person>	0 -1 0 -12 6 0 0 8
sa:its <quality>	0 -3 0 -5 0 10 0 0
sa:its consent	0 0 0 -5 -4 0 0 13
sa:itself	0 16 0 -18 2 0 0 -3
sa:just	0 -12 12 -3 0 0 0 3
sa:keep	0 10 0 -16 4 0 0 2
sa:keep the	0 8 0 -15 6 0 0 1
sa:kilometre	0 -3 0 9 0 0 0 -2
sa:lapse	0 -6 0 0 13 0 5 -11
sa:last	-4 2 12 -25 5 2 18 0
sa:last <month-gone>	0 5 0 -14 0 0 0 8
sa:last <span>	0 12 0 -7 0 0 0 -2
sa:last day	0 9 3 -21 10 0 0 0
sa:last week	0 0 9 -8 0 0 0 2
sa:last year	0 -13 0 3 9 0 0 0
sa:later	0 -5 0 -4 -1 0 0 15
sa:later .	0 0 0 -11 0 0 0 14
sa:law	-1 9 0 3 0 3 -3 -17
sa:law .	0 18 0 0 0 0 0 -16
sa:law of	0 -11 0 6 6 0 0 0
sa:lay	0 -12 0 13 -4 0 -6 8
sa:leave	7 -16 0 4 -6 0 -3 12
sa:led	0 0 0 -6 8 0 0 0
sa:less	0 1 -8 -11 8 0 0 11
sa:let	0 4 0 6 0 0 0 -11
sa:let it	0 0 0 11 0 0 0 -10
sa:level	0 0 0 9 -4 0 0 -8
sa:levy on	0 8 0 7 0 0 0 -12
sa:licence	7 -14 0 11 -3 0 0 0
sa:licence for	0 -8 0 10 0 0 0 0
sa:like	0 -2 0 10 5 0 0 -8
sa:line	0 5 0 -3 0 0 8 -9
sa:list	-2 -2 2 4 5 0 2 -14
sa:list .	0 -5 3 10 0 0 0 -6
sa:list of	0 -2 0 -3 9 0 0 0
sa:local	0 -11 0 15 0 0 0 0
sa:longer .	0 -5 0 -5 0 0 0 12
sa:look	0 -13 0 4 -1 0 1 6
sa:lorry	0 0 0 14 -6 0 7 -16
sa:m	-5 -11 8 -5 3 0 0 10
sa:m .	-5 -11 8 -5 3 0 0 10
sa:machine	0 -10 3 4 -1 0 0 2
sa:main	4 0 0 -13 8 0 0 0
sa:make	8 6 0 -6 0 0 4 -8
sa:make <level>	0 -7 0 9 0 0 0 0
sa:make with	0 11 0 -3 0 0 0 -8
sa:making	0 10 0 -11 0 0 0 0
sa:making of	0 10 0 -11 0 0 0 0
sa:many	0 8 0 -3 0 0 0 -2
sa:margin	0 14 0 -10 0 0 0 -1
sa:margin of	0 9 0 -7 0 0 0 0
sa:matter	0 -2 0 10 -9 0 0 0
sa:may	2 0 -3 4 -4 0 -9 2
sa:may be	0 -10 0 6 6 1 0 -6
sa:meanwhile	0 -1 0 -9 -1 0 0 14
sa:measure	0 0 9 -3 -3 0 2 -4
sa:mediator	0 0 0 15 -6 0 0 -6
sa:medicine	0 8 0 -10 -5 0 0 10
sa:medicine .	0 16 0 -11 -3 0 0 -1
sa:meet	0 -6 -5 25 -9 0 -5 0
sa:meet .	0 16 -3 -2 -11 0 0 0
sa:meet again	0 -4 0 11 0 0 -1 -2
sa:meet in	0 -8 0 16 -5 0 0 -3
sa:men	0 -1 0 -15 0 5 0 14
sa:mentioned	4 0 0 -10 -2 0 5 4
sa:midnight	0 7 0 -26 0 0 0 20
sa:midnight ,	0 6 0 -15 0 0 0 8
sa:midnight .	0 0 0 -14 0 0 0 18
sa:million	0 -2 0 15 -8 0 0 -2
sa:minister	0 12 0 0 -7 0 0 -2
sa:ministry	2 6 0 -17 8 0 0 4
sa:minute	0 4 11 -17 1 0 0 2
sa:month	2 -23 0 12 8 0 0 0
sa:month ,	4 4 0 -12 1 0 0 0
sa:month .	0 -6 0 -1 11 0 0 -1
sa:month in	0 -9 0 13 0 0 0 0
sa:more	-2 0 4 -3 -13 5 -5 2
sa:more ,	0 -11 0 0 0 3 0 11
sa:more .	-1 3 6 -14 -2 1 0 7
sa:more on	0 5 0 7 0 0 0 -12
sa:more than	0 -4 0 10 -4 0 0 0
sa:most	0 16 0 -7 -7 0 0 -1
sa:most <quality>	0 17 0 -14 0 0 0 0
sa:mr	4 14 0 -16 -2 -1 11 -10
sa:mr <person>	4 11 0 -18 0 -1 11 -7
sa:must	0 -12 0 5 0 6 4 -6
sa:must be	0 -7 0 13 -9 3 0 -3
sa:name	0 -9 0 15 0 0 0 -3
sa:need	3 -7 -3 -1 -6 0 0 14
sa:negotiate	0 15 0 -5 -3 0 1 -7
sa:negotiation	0 -3 0 -4 0 0 11 -1
sa:new	-5 18 0 -8 0 0 -2 -7
sa:new rate	0 16 0 0 -15 0 0 0
sa:new year	0 0 0 -13 14 0 0 0
sa:next	10 7 -4 0 -4 0 -6 -8
sa:next year	9 2 -2 -16 4 0 0 2
sa:night	0 -13 0 13 -7 0 -6 4
sa:night ,	0 0 0 16 0 0 -5 -10
sa:night .	0 -16 0 1 0 0 0 12
sa:no	0 -2 0 -12 7 -1 2 10
sa:no deal	0 -3 0 11 -1 0 0 -2
sa:no more	0 8 0 -14 0 0 0 7
sa:nobody	3 -12 0 9 -5 0 0 0
sa:not	-7 6 16 -2 -19 -5 -9 6
sa:not ,	0 2 0 -13 0 0 0 9
sa:not .	0 8 0 -1 0 0 0 -4
sa:not <number>	0 3 0 -12 0 0 0 9
sa:not <span>	0 0 0 8 0 0 0 -10
sa:not be	0 -13 8 4 5 0 0 -8
sa:not extend	0 -10 0 0 0 0 0 7
sa:not renewed	0 -4 0 9 0 0 0 -3
sa:note	0 0 0 10 -1 0 0 -5
sa:nothing but	0 -7 0 12 0 0 0 -2
sa:nothing in	0 0 0 10 0 0 0 -9
sa:nothing to	0 17 0 -20 0 0 0 4
sa:nothing was	0 0 0 -10 0 0 0 10
sa:notice	15 -13 -1 6 0 0 0 -6
sa:notice of	11 0 0 -2 0 0 0 -6
sa:now	-1 -9 4 16 -4 0 -8 -5
sa:now .	0 13 0 -17 0 0 -6 10
sa:now end	0 -2 0 16 0 0 0 -11
sa:now it	0 0 0 -15 0 0 0 14
sa:object	0 0 0 -12 12 0 0 3
sa:of	14 3 -3 -4 5 -10 -5 -6
sa:of <day-gone>	12 2 0 -9 4 0 -1 -3
sa:of <day-today>	0 -1 0 -10 6 0 0 5
sa:of <level>	0 10 -1 3 -8 0 -6 -3
sa:of <money>	0 -5 0 9 0 0 0 0
sa:of <month-ahead>	0 -11 0 0 0 0 0 13
sa:of <name>	4 0 0 4 -2 0 0 -10
sa:of <number>	0 10 0 0 -7 0 0 -5
sa:of <span>	1 2 0 5 -5 0 1 -9
sa:of all	0 8 0 -14 0 0 0 7
sa:of an	0 8 0 -14 0 0 0 9
sa:of both	0 -7 0 12 0 0 0 -1
sa:of geneva	0 -1 0 -13 0 0 0 16
sa:of it	0 -3 0 -11 6 0 3 8
sa:of its	9 -6 0 -5 9 0 0 -4
sa:of last	0 -15 0 5 0 0 0 8
sa:of next	11 4 0 -9 -3 0 0 0
sa:of talk	0 0 0 0 9 0 0 -10
sa:of the	5 -13 8 2 7 1 6 -19
sa:of up	0 -12 0 6 8 0 0 -1
sa:off	-1 -8 0 0 6 5 -9 6
sa:off .	0 0 0 -9 8 0 0 0
sa:offer	0 -9 0 -14 22 0 5 -13
sa:officer	0 11 0 -16 8 0 0 -1
sa:oil ,	0 2 0 9 0 0 0 -9
sa:oil and	0 -7 0 12 0 0 0 -4
sa:old	0 0 0 12 -1 0 -9 -8
sa:old one	0 -9 0 5 0 0 -2 7
sa:old rate	0 13 0 -11 1 0 0 -5
sa:old tariff	0 -7 0 20 -7 0 0 -8
sa:older	0 12 0 -8 0 0 0 -2
sa:olive	0 10 0 0 0 0 0 -6
sa:olive oil	0 -3 0 11 0 0 0 -6
sa:on	-3 3 -8 -2 6 -32 11 0
sa:on ,	0 9 0 0 -7 0 0 -1
sa:on .	0 11 0 -8 -1 0 0 0
sa:on <day-ahead>	-5 -3 -1 22 10 0 0 -19
sa:on <day-gone>	0 14 1 -12 -8 0 -3 2
sa:on <day-today>	0 0 -3 11 0 0 0 -9
sa:on a	0 -17 0 0 -1 0 8 7
sa:on affiliate	-1 0 0 -11 0 0 0 10
sa:on both	0 8 0 -13 0 0 0 1
sa:on car	0 12 0 -12 0 0 0 0
sa:on certain	0 -8 0 10 0 0 0 0
sa:on chicken	0 -8 0 9 0 0 0 0
sa:on our	0 13 0 0 -6 0 -6 -2
sa:on ship	0 0 0 -4 8 0 0 -2
sa:on their	0 -8 0 -4 11 0 0 0
sa:on top	0 5 0 -11 0 0 0 7
sa:on which	0 0 0 -6 3 0 11 -5
sa:on wine	0 -13 3 8 0 0 0 1
sa:one	-4 -9 0 5 8 4 -2 -2
sa:one ,	5 -1 0 9 -7 0 0 -5
sa:one .	-11 -10 0 1 11 0 0 5
sa:one minute	0 4 0 0 5 0 0 -8
sa:one that	0 -4 0 -11 2 0 0 12
sa:only the	0 15 0 -9 0 0 0 0
sa:open	0 8 0 7 -1 0 0 -12
sa:or	0 2 5 -17 3 9 4 -5
sa:or so	0 -1 0 -3 11 0 0 -6
sa:or sooner	0 9 0 -14 0 0 0 0
sa:orange	0 11 0 -8 0 0 0 0
sa:order	-2 -9 0 20 -11 4 0 -3
sa:order .	0 -2 0 9 -6 0 0 2
sa:order that	0 -11 0 14 0 2 0 -2
sa:ordinary	0 9 0 3 -6 0 0 -9
sa:other	-2 -10 -1 -2 5 0 -1 14
sa:otherwise	0 0 0 -23 -1 5 0 18
sa:otherwise .	1 2 0 -19 -1 0 0 14
sa:our	-1 0 0 -1 11 0 -8 0
sa:our tariff	0 -12 0 4 7 0 0 0
sa:out	0 -15 1 -4 10 8 -5 3
sa:out ,	0 -12 0 13 0 0 0 0
sa:out .	0 -12 -1 -9 -6 5 0 19
sa:out in	0 5 0 -12 6 0 0 0
sa:outside	0 -16 0 12 5 0 0 0
sa:over .	0 11 0 -8 -8 0 0 6
sa:over a	0 0 0 9 0 0 0 -6
sa:over the	0 -3 0 14 0 0 0 -6
sa:own	0 -4 0 1 10 0 10 -12
sa:owner	0 -4 0 0 -1 10 0 -7
sa:p	-4 -6 8 -5 0 0 0 5
sa:p .	-4 -4 8 -6 0 0 0 5
sa:page	0 -7 0 18 -6 0 0 -2
sa:page <number>	0 -4 0 8 0 0 0 0
sa:paper .	0 0 0 11 0 0 0 -4
sa:parcel	0 0 7 -12 7 0 0 -5
sa:parliament	0 0 0 -17 9 0 4 1
sa:pass	0 -13 0 9 0 0 -3 9
sa:passed	0 12 0 -8 0 0 0 -3
sa:pasta	0 -12 0 12 0 0 0 0
sa:pause	0 -7 0 -1 -7 0 -2 15
sa:pause in	0 -4 0 -5 0 0 0 12
sa:pay	1 2 5 -3 2 -4 -11 1
sa:pay <level>	-3 7 0 -9 -2 0 -1 13
sa:pay <number>	0 -8 0 10 0 0 0 0
sa:pay an	0 -11 0 13 0 0 0 0
sa:pay the	0 16 0 -6 0 0 0 -4
sa:period of	0 15 0 -8 0 0 0 -4
sa:phase	0 8 0 -14 5 0 0 0
sa:phosphate	0 3 0 8 0 0 0 -11
sa:plan	0 1 0 14 -3 0 0 -14
sa:plan .	0 0 0 11 0 0 0 -8
sa:pork	0 -2 0 -5 0 0 0 9
sa:port	-6 0 -1 -2 17 2 0 -9
sa:port fee	-5 -3 -1 -6 21 0 0 -4
sa:post	0 -5 0 -13 9 0 0 8
sa:power	0 -3 0 14 -9 0 0 0
sa:power act	0 -3 0 9 -2 0 0 0
sa:prepare	0 9 0 -12 0 0 0 3
sa:present	0 5 0 0 -11 3 2 -3
sa:present truce	0 -4 0 12 0 0 0 -6
sa:price .	0 -4 0 18 -2 0 0 -10
sa:product	10 -7 0 11 -1 0 0 -13
sa:prolong	0 15 0 0 -5 0 0 -11
sa:prolong it	0 16 0 0 -2 0 0 -14
sa:prolongation	0 -1 0 -11 -4 0 12 5
sa:prolonged	2 -8 -3 18 0 0 0 -11
sa:prolonged .	2 -1 0 -18 2 0 0 10
sa:promise	2 11 0 -14 0 0 4 -4
sa:promise to	0 11 0 -14 0 0 4 0
sa:provided	0 11 0 -15 0 0 0 6
sa:provided that	0 11 0 -14 0 0 0 4
sa:published its	0 2 0 -11 8 0 0 0
sa:published the	0 -8 0 10 0 0 0 0
sa:purchase	0 -6 0 10 -2 0 0 0
sa:purchase of	0 -7 0 11 -2 0 0 0
sa:put	7 -8 -1 -4 0 10 0 0
sa:quarrel over	0 -3 0 10 0 0 0 -4
sa:quota	0 9 0 3 0 0 0 -15
sa:raise	0 -4 0 0 0 0 14 -6
sa:raise the	0 -2 0 0 0 0 9 -8
sa:rare	7 -7 0 4 -4 0 0 0
sa:rate	0 9 -2 -6 -1 -1 -7 6
sa:rate .	0 8 0 -1 -1 0 0 -1
sa:rate of	0 -5 0 0 -4 0 0 9
sa:ratify	0 0 0 -12 15 0 0 0
sa:reach .	0 -12 0 14 0 0 0 0
sa:read	0 -9 0 12 0 0 0 0
sa:receive	0 11 0 -6 -4 0 0 0
sa:reciprocal	0 12 1 0 -2 0 0 -11
sa:reciprocal "	0 12 0 -6 0 0 0 -4
sa:reduction	0 -1 0 -3 8 0 0 0
sa:refund	0 0 -1 13 -8 0 0 -10
sa:remain	0 -2 0 10 0 0 0 -4
sa:remain .	0 8 0 -13 0 0 0 5
sa:remove	0 -6 0 8 0 0 0 0
sa:renew	0 0 0 -7 0 0 0 11
sa:renewed	-1 -11 12 6 9 0 0 -14
sa:renewed .	0 -25 16 12 0 0 0 -1
sa:reply	0 -13 0 7 8 0 0 -5
sa:report .	0 0 0 10 -8 0 0 0
sa:reporter	0 0 0 -6 -2 0 0 11
sa:result	0 -16 0 4 0 0 4 4
sa:result .	0 -7 0 -9 1 0 1 11
sa:resume	0 -3 0 15 0 0 -1 -7
sa:retain	0 -14 0 16 0 0 0 0
sa:return	0 -10 0 2 -1 0 -6 13
sa:return ,	0 -7 0 0 -4 0 0 11
sa:rice	0 7 0 -17 0 0 0 15
sa:right .	0 0 0 -7 0 0 0 9
sa:ring	0 -5 0 9 0 0 0 -1
sa:rise by	0 -16 0 6 0 0 0 10
sa:rise of	0 -3 0 14 0 0 0 -10
sa:road	0 2 0 7 3 0 0 -15
sa:room	0 -6 0 14 -2 0 0 -3
sa:round	0 -13 0 39 -6 0 0 -19
sa:round .	0 -2 0 11 -1 0 0 0
sa:round of	0 -1 0 16 0 0 0 -11
sa:rule	4 -15 0 5 -1 0 0 5
sa:rule on	-2 2 0 -8 -2 0 0 10
sa:run	0 -15 5 1 -8 11 0 5
sa:run out	2 -17 0 -3 -1 12 0 6
sa:run to	0 0 6 4 0 0 0 -11
sa:run until	0 -10 0 16 0 0 0 -3
sa:salmon	4 9 0 -11 0 0 0 -1
sa:same	-7 4 0 -9 7 0 0 4
sa:save a	0 0 0 -8 0 0 0 10
sa:say	1 -15 5 2 3 -3 7 0
sa:say ,	0 -7 0 11 0 0 0 -8
sa:say .	0 0 -1 0 -8 1 15 -4
sa:say <person>	0 2 0 -3 -8 0 0 9
sa:say that	0 0 0 11 0 0 0 -6
sa:say the	2 4 0 -14 0 0 0 11
sa:say yes	0 7 0 -12 7 0 0 0
sa:schedule	0 2 0 -10 12 0 0 -4
sa:season	0 -9 0 0 5 -3 0 4
sa:second	0 10 0 8 -3 0 -7 -6
sa:section	1 13 5 -8 0 0 0 -12
sa:section <number>	0 12 5 -7 0 0 0 -10
sa:see	0 0 4 -14 0 5 0 1
sa:seem	0 14 0 -12 0 0 0 0
sa:sell	4 0 0 -9 -10 21 -3 -8
sa:sell the	0 0 0 -7 0 10 0 0
sa:send	0 3 0 -14 0 0 0 10
sa:separate	3 11 0 0 -1 0 0 -11
sa:set	0 -1 0 8 -4 0 6 -10
sa:set new	0 8 0 -8 0 0 0 0
sa:settle	0 -13 0 -1 0 0 12 3
sa:shall be	0 8 0 -12 0 0 0 6
sa:ship	-1 -9 3 -9 26 0 0 -12
sa:ship .	-1 -10 0 -3 15 0 0 0
sa:shoe	0 15 0 -8 -5 0 0 0
sa:shoot	0 -6 0 -2 0 0 0 10
sa:should	0 -8 0 16 5 0 -2 -7
sa:should be	0 -4 0 13 0 0 0 -9
sa:shrimp	0 -3 0 -1 13 0 -5 0
sa:side	0 12 2 6 -16 0 1 -9
sa:side .	2 4 4 -18 -8 0 0 12
sa:side will	0 6 0 -1 0 0 5 -9
sa:sign	-3 11 -1 6 -20 0 -3 -4
sa:sign an	0 1 0 -10 0 0 0 10
sa:sign nothing	0 8 0 -7 0 0 0 0
sa:sign the	0 -12 0 20 -1 0 0 -6
sa:since	0 2 0 -3 -6 0 -1 9
sa:since <day-gone>	0 -13 0 16 0 0 0 -2
sa:since the	0 13 0 -12 -4 0 0 0
sa:single	0 -9 0 12 0 0 0 0
sa:sit	0 -11 0 6 -4 0 0 5
sa:small	0 7 6 -11 0 0 0 0
sa:so	-1 -12 -2 -12 21 5 -1 3
sa:so far	0 -8 0 11 0 0 0 -1
sa:sofa	0 12 0 -7 0 0 0 -2
sa:software .	-4 13 0 -7 0 0 0 0
sa:some	0 -9 0 32 -4 0 -5 -17
sa:somebody	0 -2 0 -13 0 0 0 19
sa:something	0 3 0 -10 0 0 0 8
sa:soybean	0 1 0 -6 -9 0 1 11
sa:soybean will	0 12 0 -9 -1 0 0 0
sa:spare	0 12 0 -6 -3 0 0 0
sa:speaking	0 0 0 -10 0 0 0 10
sa:spring	0 5 0 -10 0 0 0 6
sa:stand	0 27 0 -12 0 0 0 -16
sa:stand in	0 10 0 -9 0 0 0 0
sa:start .	0 -4 0 9 -3 0 0 0
sa:state	0 8 0 -9 -7 0 1 3
sa:stay	7 7 1 3 -15 0 -4 -4
sa:stay at	0 -4 0 11 0 0 0 -5
sa:steel	0 16 0 -9 -3 0 0 -2
sa:step	0 21 0 -12 -3 0 0 -7
sa:still	0 -5 2 -6 1 0 -5 11
sa:stop	0 10 0 2 -4 0 5 -15
sa:strike	0 -5 0 19 -6 5 -4 -8
sa:subject	0 0 0 -7 12 0 0 -3
sa:subject to	0 0 0 -8 12 0 0 -3
sa:sugar	0 -12 0 5 0 0 2 6
sa:summary	0 0 0 -8 9 0 0 0
sa:surcharge	0 8 -4 -4 12 0 -1 -13
sa:suspend	-14 3 0 5 -3 0 -4 2
sa:suspend .	0 -3 0 17 -7 0 -3 -1
sa:suspend <points>	0 9 0 -12 0 0 0 3
sa:suspension	9 8 -6 -6 -6 0 6 -3
sa:suspension of	8 0 -4 -4 12 0 0 -11
sa:table	0 -6 0 11 -4 0 0 0
sa:take	0 -12 -2 15 0 0 6 -7
sa:take <level>	0 3 0 8 0 0 0 -13
sa:take its	0 -10 0 14 0 0 0 -2
sa:talk .	0 0 0 9 0 0 0 -9
sa:talk between	0 0 0 -9 -1 6 0 7
sa:talk in	0 0 0 -7 9 0 0 0
sa:talking	0 0 0 -5 0 0 0 9
sa:tangier	0 -1 0 10 0 0 0 -8
sa:tariff	3 -14 -4 6 11 1 6 -9
sa:tariff "	0 -9 0 10 0 0 0 0
sa:tariff ,	0 -13 3 9 0 0 0 0
sa:tariff .	0 9 0 -6 2 0 2 -9
sa:tariff go	0 0 0 -9 10 0 0 0
sa:tariff is	0 -17 0 17 0 0 0 0
sa:tariff of	0 14 -1 -13 6 0 0 -2
sa:tariff on	0 15 0 -8 0 0 0 -6
sa:tariff pause	0 1 0 -8 0 0 0 6
sa:tariff truce	0 -15 0 6 8 0 0 0
sa:tax	0 12 0 -24 11 0 -1 0
sa:tea	0 10 0 -1 -2 0 0 -3
sa:telephone	5 -4 0 -7 -4 0 0 11
sa:telephone call	5 0 0 -13 0 0 0 6
sa:tell	0 22 -5 -21 -2 0 0 8
sa:tell reporter	0 0 0 -7 -2 0 0 11
sa:tell us	0 9 0 -4 0 0 0 -4
sa:text	0 0 6 -15 -3 0 8 3
sa:th	6 -1 0 -13 11 0 0 0
sa:th .	6 -1 0 -15 11 0 0 0
sa:than	0 0 -9 14 4 -4 0 -7
sa:than in	0 -1 0 13 0 0 0 -11
sa:that	-4 13 -1 -2 -9 4 -9 -1
sa:that 's	0 -7 0 0 0 0 0 8
sa:that ,	0 6 0 9 -2 0 0 -12
sa:that <name>	0 -13 0 26 -12 3 0 -4
sa:that <person>	0 14 0 -9 -5 0 0 0
sa:that <quality>	0 -2 0 11 0 0 0 -4
sa:that <seat>	0 13 0 -13 0 0 5 -8
sa:that are	0 4 0 -7 11 0 0 -6
sa:that both	0 -10 0 3 0 0 0 5
sa:that come	0 -9 12 0 0 0 0 0
sa:that day	0 9 0 -6 -4 0 0 1
sa:that for	0 8 0 -4 0 0 0 -3
sa:that his	0 10 0 -7 0 0 0 0
sa:that is	0 -17 0 -6 15 0 0 14
sa:that it	-2 -3 0 4 11 0 0 -11
sa:that no	0 12 0 -3 -1 0 0 -4
sa:that set	0 11 0 -10 0 0 0 0
sa:that take	0 -10 0 13 0 0 0 0
sa:that the	-3 5 0 5 -10 6 -2 -5
sa:that was	0 -1 0 -12 0 0 0 16
sa:that we	0 11 0 -7 0 0 0 -2
sa:the	-2 3 5 -9 12 11 7 -12
sa:the <day-ahead>	0 0 0 5 0 0 6 -13
sa:the <day-gone>	0 9 0 -3 0 0 0 -2
sa:the <level>	0 0 0 -10 16 0 1 0
sa:the <name>	1 0 4 5 -13 7 0 -15
sa:the <number>	14 12 0 -27 6 0 14 -15
sa:the <office>	0 8 -1 -4 0 0 9 -7
sa:the <organisation>	5 -17 5 1 15 -9 -10 2
sa:the <person>	0 -5 0 12 0 0 -5 -3
sa:the <seat>	0 -7 0 20 -14 0 0 0
sa:the <span>	0 -12 0 -7 -1 0 0 22
sa:the additional	0 3 8 -1 -8 0 0 0
sa:the arrangement	0 4 0 -17 2 0 0 9
sa:the autumn	0 11 0 -15 0 0 0 5
sa:the back	0 12 0 -9 0 0 0 -1
sa:the custom	0 16 6 -13 -5 0 0 -4
sa:the day	1 -3 4 -14 0 2 4 1
sa:the deal	-1 5 0 -5 10 5 -2 -14
sa:the duty	0 -10 -4 3 14 0 -2 -1
sa:the evening	0 0 0 11 5 0 0 -16
sa:the exclusion	7 -12 15 -13 -1 0 4 -6
sa:the extension	0 -2 0 10 3 0 0 -12
sa:the fee	0 -2 0 0 14 0 0 -12
sa:the first	0 -7 0 10 -2 0 0 0
sa:the following	0 5 0 -13 10 0 0 0
sa:the higher	0 9 0 -8 0 0 0 0
sa:the highest	0 -13 0 20 -1 0 0 -4
sa:the house	0 -5 0 10 0 0 0 -3
sa:the last	0 -1 6 -2 -13 5 8 -2
sa:the law	0 -9 0 11 -2 4 0 -6
sa:the list	0 10 0 -3 0 0 0 -8
sa:the making	0 10 0 -11 0 0 0 0
sa:the margin	0 9 0 -7 0 0 0 0
sa:the measure	0 -2 9 11 -14 0 0 -3
sa:the meet	0 9 -3 -4 -6 0 0 5
sa:the month	0 -10 0 18 -1 0 0 -6
sa:the new	0 3 0 13 -8 0 0 -10
sa:the notice	0 0 0 9 0 0 0 -1
sa:the offer	0 -5 0 -13 16 0 6 -8
sa:the old	0 1 0 4 -1 0 -9 0
sa:the order	0 -3 0 16 0 0 0 -12
sa:the ordinary	0 15 0 0 -5 0 0 -7
sa:the other	0 0 0 -4 -8 0 0 13
sa:the paper	0 0 0 -7 9 0 0 0
sa:the pen	0 0 0 9 -6 0 0 -1
sa:the port	-5 11 -5 -7 6 2 0 -2
sa:the present	0 3 0 3 -9 3 0 -2
sa:the proclamation	0 6 0 -12 6 0 0 0
sa:the quota	0 5 0 5 0 0 0 -11
sa:the rate	0 -11 0 -1 7 0 -3 9
sa:the reduction	0 0 0 -7 11 0 0 0
sa:the remain	0 -11 0 14 0 0 0 -1
sa:the rule	-1 -5 -4 18 0 0 0 -2
sa:the same	-6 4 0 -11 8 0 0 5
sa:the spring	0 0 0 -11 0 0 0 10
sa:the steel	0 16 0 -11 0 0 0 -2
sa:the strike	0 -3 0 11 0 0 -1 -4
sa:the suspension	2 8 -2 -12 -3 0 6 1
sa:the tariff	0 -9 0 -11 14 5 2 4
sa:the time	0 2 0 -15 -1 7 0 6
sa:the truce	-9 -2 0 -2 11 -1 -5 4
sa:the two	2 2 0 -12 -5 0 8 4
sa:the understanding	0 -6 0 -2 10 0 0 0
sa:the world	0 -6 0 -3 12 0 0 -2
sa:the year	0 -4 0 12 -3 0 0 -3
sa:their	0 -21 -4 -2 12 -3 -12 17
sa:their <office>	0 -3 0 9 0 0 0 -3
sa:their duty	0 11 0 -7 0 0 0 0
sa:their truce	0 -2 0 -11 0 0 0 14
sa:them	0 -2 0 -3 -18 -2 6 12
sa:them .	2 6 0 -15 0 0 8 0
sa:then .	0 0 0 -6 11 0 0 0
sa:then the	0 -1 0 19 -10 0 -3 -6
sa:there 's	0 -4 0 -13 9 0 0 8
sa:there is	0 9 0 0 -13 0 5 -3
sa:there was	0 -9 0 12 0 0 0 0
sa:therefore	0 1 0 -9 0 0 0 8
sa:these	0 7 0 0 0 0 0 -9
sa:they	6 8 0 -11 -13 -2 -11 13
sa:they are	6 -10 -4 -7 0 0 0 19
sa:they did	0 5 0 1 3 0 0 -11
sa:they had	0 -4 0 14 0 0 0 -5
sa:they pay	0 0 0 -10 0 0 0 12
sa:thi	1 -11 -1 16 -2 -1 2 -10
sa:thi time	0 -6 0 11 0 0 0 -3
sa:thing	0 2 0 -8 -4 3 0 4
sa:third	0 0 0 1 -12 0 -3 8
sa:third .	0 -4 0 0 -5 0 0 9
sa:those	-3 9 4 1 -14 0 6 -15
sa:those on	-2 11 0 -7 0 0 0 0
sa:threat	0 7 0 -17 3 0 0 5
sa:threaten to	0 0 0 12 -3 0 -1 -1
sa:three	0 -1 0 5 -10 0 0 4
sa:three time	0 13 0 -16 0 0 0 3
sa:through	0 13 0 8 -1 0 0 -20
sa:ticket	0 -12 0 15 -1 0 0 0
sa:tiktok	0 0 0 0 -3 8 0 0
sa:tile	0 0 -1 -8 -3 0 0 13
sa:till	0 -6 0 -6 0 0 0 14
sa:time	-1 0 -2 2 -18 5 -1 8
sa:time ,	0 7 0 -17 -7 0 0 16
sa:time in	0 -8 0 15 0 0 0 -6
sa:time the	0 9 0 -2 0 0 0 -5
sa:tin	0 -4 0 0 0 0 0 9
sa:to	-19 0 -8 1 7 4 14 -8
sa:to <day-ahead>	-3 -2 7 1 -4 -3 0 2
sa:to <day-gone>	0 0 -3 10 0 2 0 -11
sa:to <level>	0 16 -6 -2 5 -5 -7 -16
sa:to <name>	-2 7 0 0 3 0 0 -13
sa:to <number>	-3 -7 0 10 -2 0 3 0
sa:to <quality>	0 0 0 -10 3 0 7 -2
sa:to an	2 3 1 -9 0 0 0 0
sa:to approve	0 -1 0 15 -7 0 0 -1
sa:to be	0 -21 -4 1 3 5 8 2
sa:to charge	0 3 0 -12 9 0 0 0
sa:to complete	0 -6 0 11 -1 0 0 0
sa:to do	0 13 0 -13 0 0 0 0
sa:to end	0 7 0 -15 0 0 0 10
sa:to extend	0 6 0 -11 -2 0 -1 10
sa:to find	0 -10 0 -3 0 0 5 9
sa:to follow	0 1 0 -11 10 0 0 0
sa:to go	0 -8 0 0 0 0 0 10
sa:to nothing	0 -4 0 16 0 0 0 -11
sa:to one	0 0 0 8 -3 0 0 0
sa:to open	0 0 0 11 0 0 0 -10
sa:to report	0 0 0 8 -3 0 0 0
sa:to save	0 0 0 -11 0 0 0 10
sa:to say	0 -18 0 1 6 0 0 7
sa:to sell	4 2 0 -13 -3 15 0 -6
sa:to settle	0 -6 0 -4 0 0 12 0
sa:to sign	0 13 0 0 -7 0 0 -10
sa:to take	0 -12 0 6 0 0 0 6
sa:to that	0 7 0 -8 0 0 0 0
sa:to the	2 7 0 -2 5 -2 -2 -8
sa:too	5 -5 2 3 -10 0 0 0
sa:top	0 5 0 -11 0 0 0 7
sa:top of	0 7 0 -17 0 0 0 10
sa:total	0 10 0 -11 0 0 0 0
sa:tractor	0 -10 0 3 3 0 0 0
sa:trade	2 5 0 -15 3 0 0 7
sa:treaty	0 16 0 -20 2 0 4 -2
sa:truce	-14 -7 5 -6 14 -4 -3 7
sa:truce between	0 -5 0 21 0 0 0 -14
sa:truce end	0 -13 0 -9 -1 0 0 20
sa:truce in	0 -4 0 8 4 0 0 -10
sa:truce is	0 1 0 10 -12 0 0 0
sa:truce of	0 -8 0 20 0 0 2 -12
sa:truce on	0 -1 0 -11 0 0 0 14
sa:truce that	0 12 0 -11 -1 0 0 3
sa:truce with	0 -13 0 -23 15 0 0 20
sa:tuna	0 5 0 -18 0 0 0 14
sa:turn	3 -7 0 -13 -2 0 2 17
sa:twenty	0 0 0 -5 -4 0 0 11
sa:two	1 -9 0 15 -17 0 7 -1
sa:two <office>	0 -2 0 8 0 0 0 -2
sa:two government	0 0 0 -3 -4 0 0 11
sa:tyre	0 7 0 -15 0 0 0 9
sa:under	0 12 -9 1 -5 0 -4 -8
sa:under a	6 9 0 -1 -4 0 0 -10
sa:under it	0 0 0 -13 0 0 0 15
sa:understanding	0 -7 0 0 10 0 0 0
sa:unlawful	0 3 0 4 -11 0 0 0
sa:unless	0 19 0 -22 -1 0 -3 5
sa:unless <organisation>	0 48 -1 -24 -6 0 0 -29
sa:unless a	0 11 0 1 0 0 0 -13
sa:unless it	0 -8 0 10 0 0 0 0
sa:unless somebody	0 0 0 -12 0 0 0 14
sa:unless they	0 -12 -2 5 0 0 0 5
sa:until	-9 -15 1 11 -3 -1 -3 7
sa:until <day-ahead>	-2 -10 3 6 -20 0 0 8
sa:until <day-gone>	0 -2 0 14 0 0 0 -11
sa:until now	0 14 0 -19 0 0 -6 9
sa:until the	0 -7 0 -10 4 0 7 7
sa:until then	0 -4 0 18 -6 0 -3 -8
sa:up	0 7 -9 -2 1 -1 -5 0
sa:up .	0 6 0 -19 0 0 0 18
sa:up from	0 3 0 -8 0 0 0 7
sa:up to	0 0 -5 8 11 -1 0 -17
sa:use	0 -7 0 16 0 0 0 -5
sa:vessel	0 15 0 -3 -12 0 0 0
sa:void	0 -4 0 -6 16 0 5 -12
sa:vote	0 -9 0 4 8 0 0 -2
sa:vote .	0 3 0 -9 6 0 0 0
sa:vote to	0 0 0 17 -13 0 0 -1
sa:voted	0 0 0 1 4 3 0 -10
sa:wait	0 9 0 5 -3 0 0 -14
sa:want	0 14 0 -7 -14 0 6 -1
sa:want to	0 21 0 -21 -9 0 8 0
sa:warn	0 4 0 5 0 0 0 -16
sa:warn .	0 -1 0 15 0 0 0 -16
sa:was	0 -4 -5 4 -27 -3 0 12
sa:was <number>	0 1 0 7 0 0 0 -9
sa:was no	0 -9 0 10 0 0 0 0
sa:was not	3 20 0 -19 -3 0 0 1
sa:was to	0 -2 0 -8 0 0 0 15
sa:we	-2 -1 3 -14 12 3 5 -4
sa:we shall	0 -12 0 11 -1 0 5 -5
sa:we will	0 -10 0 0 12 0 0 0
sa:week	-2 -5 9 6 -2 2 0 -4
sa:week .	0 0 9 5 -9 0 0 -5
sa:were there	0 8 0 -10 1 0 0 0
sa:what <name>	0 10 0 -3 0 0 0 -5
sa:what both	0 0 0 10 0 0 0 -9
sa:what it	0 -7 0 -3 0 0 0 13
sa:what the	0 -7 0 16 0 0 0 -8
sa:what they	0 5 0 -12 0 0 0 8
sa:what we	0 12 0 -13 0 0 0 1
sa:whatever	4 -5 0 0 10 0 0 -9
sa:when	-3 0 3 0 -14 2 2 7
sa:when it	0 8 8 -12 -11 0 0 6
sa:when the	-1 6 -3 1 -11 4 -6 3
sa:where the	0 10 0 -8 0 0 0 0
sa:whether	0 -22 0 -9 16 0 0 11
sa:which	1 -2 -3 -6 2 9 4 -1
sa:which <level>	0 0 0 7 0 0 5 -11
sa:which <name>	0 0 0 -11 6 0 0 7
sa:which he	0 5 0 5 0 0 0 -11
sa:which is	0 -4 0 -6 10 0 0 4
sa:will	-3 5 -2 -13 6 -5 -7 13
sa:will all	0 -8 0 10 0 0 0 0
sa:will be	-1 10 -5 0 -9 0 -9 4
sa:will have	0 5 0 -8 -3 0 0 7
sa:will not	0 -16 9 20 -5 0 0 -9
sa:will pay	0 4 0 -8 -3 0 0 10
sa:will return	0 0 0 -6 0 0 -3 11
sa:winter	0 7 0 -10 0 0 0 3
sa:winter .	0 15 0 -15 0 0 0 0
sa:with	-3 -12 3 10 -4 0 -2 4
sa:with .	0 8 0 -11 3 0 0 0
sa:with <name>	3 -22 0 -9 13 0 0 14
sa:with <quality>	0 8 0 2 -11 0 0 0
sa:with a	0 0 0 7 3 0 0 -12
sa:with it	-2 0 -1 -19 8 0 0 11
sa:with the	0 12 0 -18 8 0 3 0
sa:within	0 -7 0 0 0 0 0 9
sa:without	-4 3 2 11 -26 0 -3 -2
sa:without agreement	0 -10 0 -5 0 0 0 17
sa:without an	0 -4 0 10 0 0 0 -3
sa:without the	0 -12 0 16 0 0 0 0
sa:wool	0 12 0 -1 0 0 0 -9
sa:world	0 3 -8 -3 11 0 0 -3
sa:worth	1 7 -13 -15 6 0 0 7
sa:would	-8 -11 -3 4 7 5 4 -5
sa:would again	0 -2 0 11 0 0 0 -9
sa:would apply	0 5 0 -16 4 0 0 7
sa:would have	1 -18 0 23 -3 0 0 -5
sa:write .	2 2 0 -10 0 0 0 4
sa:write that	0 -6 0 11 0 0 0 0
sa:year	7 -3 -6 -11 16 -3 2 -3
sa:year ,	7 0 0 7 2 0 0 -17
sa:year .	0 -1 -2 -16 7 0 4 5
sa:year and	0 -2 0 -10 8 0 0 4
sa:yes	0 0 0 -10 6 0 0 4
sa:yet	0 -9 0 0 0 0 0 10
sa:your	0 -16 -1 0 2 0 0 14
sa:·	0 -2 0 9 -1 0 0 0
sa:—	-5 -1 9 -3 7 -5 -4 -1
sa:— a	0 -3 0 14 0 0 0 -9
sa:— and	0 -8 0 0 0 0 0 11
sa:— the	0 14 0 -9 3 0 0 -5
sb:" ,	-10 0 0 -6 15 0 0 1
sb:" <person>	0 0 0 10 0 0 0 -13
sb:" a	0 -7 0 14 0 0 0 -2
sb:" if	0 -5 0 -1 11 0 0 0
sb:" the	0 -1 0 11 0 0 0 -7
sb:" we	0 2 0 -5 -6 0 0 9
sb:&	0 -11 0 7 0 0 0 1
sb:'	0 14 0 21 -16 0 0 -25
sb:'s	-4 0 -14 5 -1 7 1 -5
sb:'s ,	0 5 0 5 -10 0 0 0
sb:'s <level>	0 6 0 -10 0 0 0 4
sb:'s <office>	0 -1 0 9 -5 0 0 0
sb:'s <person>	0 9 0 -17 6 0 0 6
sb:'s been	0 16 0 -2 0 0 0 -13
sb:'s decision	0 0 0 8 -8 0 0 0
sb:'s duty	0 -2 2 -10 0 0 0 11
sb:'s good	0 9 0 0 11 0 0 -15
sb:'s minister	0 6 0 -17 0 0 0 13
sb:'s new	0 -10 0 6 0 0 0 2
sb:'s notice	0 0 0 -5 10 0 0 -1
sb:'s own	0 10 0 -10 -5 0 7 -5
sb:'s parliament	0 -7 0 21 -14 0 0 -1
sb:'s president	0 -14 0 27 -14 0 0 -3
sb:'s ship	0 -3 0 -11 9 0 0 4
sb:'s suspension	6 0 3 4 -1 0 0 -12
sb:'s tariff	0 11 0 -23 0 0 5 1
sb:'s the	0 -2 0 10 0 0 0 -5
sb:'s to	0 7 0 -3 -4 8 0 -10
sb:(	2 -14 0 1 2 -2 9 2
sb:( <month-gone>	0 10 0 3 0 0 0 -14
sb:( <number>	0 -15 1 0 5 0 2 2
sb:( <person>	0 -1 0 -13 0 0 0 17
sb:( translated	0 3 0 -10 0 0 0 7
sb:)	3 -4 0 -7 -8 0 10 7
sb:) -	5 0 0 0 0 0 1 -10
sb:) :	0 -21 0 -2 -5 0 0 27
sb:) the	-1 4 4 -8 3 0 3 -8
sb:) —	3 -11 0 4 4 0 0 0
sb:*	0 -9 0 26 -6 0 0 -14
sb:,	0 8 -14 1 -2 2 1 -1
sb:, "	-6 10 0 5 -5 0 0 -6
sb:, <day-ahead>	0 4 4 4 0 0 0 -12
sb:, <day-today>	12 -3 -1 8 1 7 -1 -18
sb:, <level>	0 -3 0 -11 2 0 0 15
sb:, <name>	-4 -16 0 11 9 1 0 0
sb:, <number>	0 7 3 0 -10 0 0 -1
sb:, <person>	0 -10 0 20 -15 0 6 0
sb:, <points>	0 -15 0 15 0 0 0 0
sb:, <seat>	0 17 0 -7 -5 0 0 -7
sb:, <span>	0 -1 0 4 9 0 0 -10
sb:, a	0 -2 0 24 -12 0 0 -11
sb:, after	0 4 0 0 8 0 -3 -13
sb:, all	0 14 0 -22 6 0 0 2
sb:, and	5 -7 0 -4 26 -1 -8 -7
sb:, antimony	15 -6 0 0 0 0 0 -8
sb:, are	6 -18 9 13 0 0 0 -11
sb:, as	0 -14 0 5 -2 0 0 6
sb:, at	0 -3 0 4 -9 0 0 7
sb:, before	0 0 0 0 -7 0 0 10
sb:, begin	0 25 0 -13 0 0 0 -16
sb:, both	0 6 0 -17 1 0 0 11
sb:, but	0 7 0 3 -12 0 0 0
sb:, come	0 0 0 -15 6 2 0 6
sb:, due	-1 12 2 -9 -9 0 0 2
sb:, duty	0 -13 0 0 0 0 0 11
sb:, effective	0 12 0 -11 0 0 0 0
sb:, for	0 3 0 -16 10 0 0 2
sb:, friday	0 6 0 3 -1 0 0 -11
sb:, from	-5 17 -4 4 -3 0 0 -19
sb:, germanium	20 -7 0 -3 -2 0 0 -10
sb:, go	0 0 0 -9 0 0 0 9
sb:, had	0 2 0 -10 0 0 0 8
sb:, have	0 -3 1 16 -4 0 0 -10
sb:, he	-6 13 0 -5 -9 0 -1 5
sb:, hour	0 0 0 -9 0 0 0 9
sb:, in	10 -3 0 12 -27 1 -1 -5
sb:, is	10 -7 -1 0 -6 0 0 2
sb:, it	0 6 0 -19 0 0 0 14
sb:, last	0 0 0 9 0 0 0 -9
sb:, mr	0 0 0 10 0 0 0 -7
sb:, no	6 -6 0 14 0 0 0 -17
sb:, now	0 6 0 -21 -1 0 0 17
sb:, of	0 -10 0 16 -3 0 0 -1
sb:, one	0 -5 0 19 0 0 9 -25
sb:, or	0 18 0 -1 -6 0 0 -13
sb:, over	3 9 0 -14 0 0 0 -5
sb:, plan	0 -4 0 14 -4 0 0 0
sb:, provided	0 -9 0 -9 20 0 0 -5
sb:, put	0 -2 0 9 0 0 0 -5
sb:, return	0 -6 0 12 -1 0 0 0
sb:, run	1 3 4 8 -4 0 0 -12
sb:, say	0 -1 0 -7 13 0 13 -12
sb:, set	0 11 0 -10 0 0 0 0
sb:, settle	0 10 0 -9 0 0 0 0
sb:, she	0 -3 0 11 0 0 0 -5
sb:, sign	0 -2 0 0 -3 0 0 7
sb:, since	0 -4 0 11 0 0 0 -3
sb:, sit	0 -1 0 11 -8 0 0 0
sb:, so	0 3 0 -25 0 0 0 23
sb:, spoke	0 0 0 -12 0 0 0 12
sb:, start	4 5 0 4 -12 0 0 -9
sb:, take	0 10 0 -10 0 0 0 0
sb:, that	0 3 0 -20 8 0 0 4
sb:, the	6 22 -4 -13 -1 0 0 -9
sb:, thursday	0 0 0 11 0 0 0 -8
sb:, till	0 0 0 -9 0 0 0 13
sb:, too	0 -5 0 -1 12 0 0 -1
sb:, tuesday	0 -3 0 16 0 0 0 -10
sb:, under	-3 -16 0 13 -5 0 0 9
sb:, unless	2 -13 0 6 -1 0 0 2
sb:, up	0 4 0 -25 -2 0 0 23
sb:, was	0 -12 0 17 0 0 0 -6
sb:, when	0 0 0 0 10 0 0 -9
sb:, where	0 -14 0 6 0 3 0 2
sb:, who	0 -3 0 13 -14 0 0 0
sb:, will	0 17 1 -2 -5 0 0 -12
sb:-	11 -6 6 -13 -14 0 2 16
sb:- shore	0 17 0 -8 -8 0 0 0
sb:- tariff	0 -12 0 8 0 0 0 6
sb:- the	7 -11 0 0 0 0 0 3
sb:- to	0 17 0 -8 -8 0 0 0
sb:.	1 -8 15 -3 0 7 0 -2
sb:. *	0 -9 0 10 0 0 0 0
sb:. <number>	6 -10 6 -7 6 0 0 0
sb:. est	0 -6 0 -2 0 0 0 10
sb:. m	-3 1 10 -11 5 0 0 0
sb:. on	0 0 13 -7 4 0 0 -6
sb:. the	0 -6 0 11 0 0 0 -2
sb:/ <seat>	0 12 0 -9 0 0 0 -2
sb::	-4 -7 -4 -6 2 -4 -13 20
sb:: "	0 -1 0 -7 0 0 0 12
sb:: <name>	0 22 0 -17 4 0 0 -7
sb:: <number>	0 10 0 -10 3 -2 0 0
sb:: <office>	0 13 0 -10 0 0 0 0
sb:: <person>	0 -5 0 9 -5 0 0 0
sb:: <quality>	0 -4 0 -13 0 0 0 18
sb:: <seat>	0 -12 0 4 0 0 0 9
sb:: <span>	0 -9 0 -9 0 0 0 20
sb:: a	0 11 0 -5 0 0 0 -5
sb:: an	-1 6 0 7 0 0 0 -10
sb:: duty	0 10 0 -6 0 0 0 0
sb:: for	0 5 0 -9 0 0 0 5
sb:: i	0 0 0 9 0 0 0 -9
sb:: in	0 -16 0 27 -1 0 0 -12
sb:: it	0 0 0 -11 -3 0 0 15
sb:: its	0 -6 0 11 0 0 0 -3
sb:: my	-2 -8 0 10 0 0 0 1
sb:: on	2 9 0 -12 4 0 0 -4
sb:: since	0 0 0 -13 0 0 0 15
sb:: that	0 -5 0 12 -2 0 0 0
sb:: the	0 -11 9 8 -6 -2 -1 1
sb:: then	0 18 0 -10 -1 0 0 -9
sb:: truce	0 6 0 -14 0 0 0 7
sb:: we	0 -10 0 -6 11 0 0 4
sb:: what	9 -4 7 0 -2 0 0 -7
sb:: will	0 -8 0 12 0 0 0 -2
sb:; <name>	0 -6 0 12 -4 0 0 0
sb:; <person>	0 9 0 -2 -8 1 0 0
sb:; <seat>	0 -9 0 8 1 0 0 0
sb:; from	0 13 0 -10 0 0 0 -2
sb:; in	0 0 0 -7 9 0 0 0
sb:; it	0 -15 0 10 0 0 0 0
sb:; the	-3 -7 -2 2 -4 0 9 2
sb:<agent>	2 -11 2 0 -1 10 2 0
sb:<day-ahead>	-9 -2 15 -19 11 5 1 2
sb:<day-ahead> ,	-2 -7 7 -5 14 5 -6 -4
sb:<day-ahead> :	0 3 2 -9 0 0 5 0
sb:<day-ahead> ;	-1 0 1 4 -12 0 0 3
sb:<day-ahead> and	0 6 -1 -15 6 0 7 0
sb:<day-ahead> is	0 -1 9 0 -8 0 0 3
sb:<day-ahead> to	0 -16 -1 14 0 0 0 0
sb:<day-gone>	18 -1 -12 -24 12 14 0 8
sb:<day-gone> )	0 0 0 -10 0 0 0 12
sb:<day-gone> ,	12 1 0 4 -14 0 0 -9
sb:<day-gone> ;	0 -11 0 3 -10 6 0 6
sb:<day-gone> <number>	0 11 0 -3 0 0 0 -7
sb:<day-gone> <person>	0 0 0 -8 0 1 0 8
sb:<day-gone> and	-3 -21 -2 1 13 0 0 15
sb:<day-gone> for	0 0 0 -12 0 0 0 14
sb:<day-gone> night	0 0 0 11 0 0 1 -13
sb:<day-gone> on	0 0 0 7 0 0 0 -7
sb:<day-gone> that	1 16 -1 -32 0 0 -3 17
sb:<day-gone> the	2 0 0 10 -3 0 0 -10
sb:<day-gone> to	0 0 0 13 10 0 0 -18
sb:<day-today>	5 13 6 -24 8 10 4 -7
sb:<day-today> (	9 -9 0 10 3 0 0 -13
sb:<day-today> ,	0 22 0 -5 4 0 0 -14
sb:<day-today> :	0 -2 0 -7 0 0 0 9
sb:<day-today> and	-1 6 6 -14 1 0 0 1
sb:<day-today> are	0 6 9 -4 -8 0 0 0
sb:<day-today> from	0 20 0 -16 0 0 0 -1
sb:<day-today> that	0 -18 1 0 0 8 6 0
sb:<day-today> to	0 -11 0 20 0 0 0 -7
sb:<day-today> without	0 0 0 -8 0 0 0 9
sb:<day-today> —	5 3 0 4 -2 6 -4 -13
sb:<duty>	-30 11 9 0 -10 -15 17 -5
sb:<gate>	-14 0 -21 4 8 -6 -12 5
sb:<goods-amount>	-1 -11 0 27 -5 0 -4 -7
sb:<goods-amount> ,	0 -8 0 10 0 0 0 0
sb:<goods-amount> by	0 -1 0 20 -12 0 -1 -1
sb:<goods>	18 1 21 -8 -5 -19 -14 0
sb:<level-noun>	-24 17 -12 8 0 -6 2 -22
sb:<level>	-13 17 -11 3 -56 -16 -2 13
sb:<level> (	0 -9 0 0 0 0 0 10
sb:<level> ,	-5 22 -6 -9 -29 0 -1 4
sb:<level> ;	0 -9 0 16 0 0 0 -5
sb:<level> <day-today>	0 3 0 -10 8 0 0 0
sb:<level> after	0 -4 0 -5 9 0 0 0
sb:<level> and	0 12 0 -4 -2 0 0 -1
sb:<level> apply	0 16 0 -16 0 0 0 0
sb:<level> are	0 8 0 -9 0 0 0 0
sb:<level> here	0 -15 0 6 0 0 0 9
sb:<level> if	0 1 0 6 -13 0 3 0
sb:<level> in	0 -7 0 0 -4 0 0 12
sb:<level> is	0 6 0 -13 -5 0 0 11
sb:<level> more	0 -22 0 28 0 0 0 -2
sb:<level> now	0 5 -1 -15 0 0 0 11
sb:<level> of	1 -7 0 11 -6 0 0 -1
sb:<level> off	0 -14 0 23 0 0 0 -9
sb:<level> on	-19 11 3 -12 -14 0 1 16
sb:<level> surcharge	0 21 0 -6 -7 0 0 -8
sb:<level> tariff	5 15 0 -25 5 0 0 0
sb:<level> tax	0 0 0 -9 0 0 0 13
sb:<level> that	0 15 -1 -2 -6 0 0 -9
sb:<level> to	0 9 -2 -8 -5 0 0 6
sb:<level> with	0 0 0 -5 8 0 0 0
sb:<money>	-8 3 -2 20 -16 0 -2 -5
sb:<money> ,	0 -4 0 14 -8 0 0 0
sb:<money> in	0 -2 0 13 -3 0 0 0
sb:<money> per	0 0 0 5 5 0 0 -10
sb:<month-ahead>	0 -2 0 -15 0 0 0 18
sb:<month-gone>	0 10 -1 0 -14 -6 3 0
sb:<month-gone> )	0 10 0 3 0 0 0 -14
sb:<month-gone> ,	-16 4 -3 16 -9 -2 -1 0
sb:<month-gone> ;	0 11 0 -22 2 0 6 7
sb:<month-gone> and	0 -15 4 9 0 0 0 -3
sb:<month-gone> for	0 -1 0 10 0 0 0 -6
sb:<month-gone> is	0 10 0 -10 0 0 4 -1
sb:<month-gone> the	0 0 0 -12 0 0 0 13
sb:<month-gone> would	0 -10 0 6 0 0 0 0
sb:<name>	4 5 0 -20 11 -7 -4 11
sb:<name> 's	2 0 0 -3 0 -14 12 -5
sb:<name> ,	-8 -6 0 -7 -1 -3 3 12
sb:<name> -	0 -15 0 4 0 0 0 12
sb:<name> :	0 4 8 -8 9 0 0 -13
sb:<name> <level>	0 12 0 -15 0 0 0 3
sb:<name> agree	0 -14 0 3 0 0 0 12
sb:<name> and	-12 -11 0 1 -14 -2 -9 20
sb:<name> are	4 -9 0 6 0 0 0 0
sb:<name> at	0 8 0 -9 5 0 0 -3
sb:<name> before	0 -4 8 0 0 0 0 -2
sb:<name> begin	0 -7 0 13 0 0 0 -2
sb:<name> by	2 -8 0 13 -5 0 0 0
sb:<name> charge	-1 -4 0 0 0 0 0 8
sb:<name> come	0 9 0 -11 0 0 0 0
sb:<name> cut	0 -8 0 9 0 0 0 0
sb:<name> duty	0 12 0 -10 0 0 0 0
sb:<name> end	0 -7 -12 0 9 0 5 0
sb:<name> from	7 4 0 -11 0 6 0 -4
sb:<name> give	0 2 0 7 5 0 0 -15
sb:<name> good	0 10 0 -11 0 0 0 0
sb:<name> has	1 15 -5 -5 -2 -3 2 -7
sb:<name> have	0 -2 0 -4 -5 0 0 13
sb:<name> in	0 0 0 -10 7 0 -3 8
sb:<name> is	1 20 3 -9 -4 0 0 -9
sb:<name> it	0 0 0 12 -9 0 0 0
sb:<name> keep	0 9 0 0 0 0 0 -10
sb:<name> make	0 0 0 14 0 0 0 -13
sb:<name> meet	0 7 0 -15 0 0 0 6
sb:<name> of	0 -9 0 0 0 0 0 8
sb:<name> on	0 -11 7 6 -13 0 1 2
sb:<name> pay	0 -13 0 17 0 0 0 0
sb:<name> prolonged	0 -4 0 11 0 0 0 -4
sb:<name> put	0 -11 0 7 6 0 0 0
sb:<name> raise	0 -12 0 14 0 0 0 0
sb:<name> run	0 -7 0 -1 0 0 0 10
sb:<name> say	0 11 0 -3 0 0 0 -4
sb:<name> since	0 -3 0 9 0 0 0 -2
sb:<name> tariff	0 -9 0 7 0 0 0 2
sb:<name> under	0 -1 0 -7 0 0 0 11
sb:<name> until	0 -3 -1 -7 12 0 0 0
sb:<name> will	2 22 -3 -22 -10 0 -6 14
sb:<name> with	0 0 0 12 0 0 0 -13
sb:<name> would	0 0 0 14 -13 2 1 -13
sb:<name> —	0 18 0 -11 -2 0 0 -3
sb:<not>	0 4 -14 3 -11 -3 1 0
sb:<number>	-5 14 27 -14 -4 -17 -15 -8
sb:<number> )	0 -10 0 0 2 0 2 1
sb:<number> ,	-2 -1 0 -9 0 0 0 18
sb:<number> .	0 10 0 -6 0 0 0 -2
sb:<number> /	-8 -6 0 1 0 0 0 10
sb:<number> <day-today>	0 -4 0 8 0 0 0 -1
sb:<number> <quality>	0 10 0 -6 0 0 0 0
sb:<number> again	0 9 0 -5 0 0 0 0
sb:<number> and	0 23 0 -6 -11 0 0 -5
sb:<number> are	0 -1 0 10 -2 0 0 -2
sb:<number> come	0 10 0 -4 0 0 0 -3
sb:<number> duty	0 -15 19 2 0 0 0 -9
sb:<number> exclusion	-2 -7 19 -7 0 0 0 -4
sb:<number> from	0 14 0 -17 -3 0 0 6
sb:<number> is	0 16 0 -6 0 0 0 -8
sb:<number> more	8 0 0 -13 11 0 0 -3
sb:<number> of	4 0 2 -7 15 0 0 -14
sb:<number> on	-3 24 -5 -20 -11 0 0 6
sb:<number> p	0 -11 6 -4 13 0 0 -6
sb:<number> th	0 -3 0 -8 3 0 0 9
sb:<number> the	5 -18 0 14 -4 1 0 -3
sb:<number> to	0 0 0 12 -2 0 0 -12
sb:<number> —	0 -6 0 -9 0 0 0 14
sb:<office>	-17 5 -7 3 -4 -9 22 -8
sb:<office> 's	0 -3 0 11 9 0 0 -16
sb:<office> ,	0 1 0 -13 1 0 5 12
sb:<office> :	0 0 0 4 24 0 0 -29
sb:<office> are	0 -5 0 12 -4 0 0 0
sb:<office> has	0 1 0 9 -11 0 0 0
sb:<office> have	0 0 0 -6 0 0 0 9
sb:<office> to	0 -4 0 -7 0 0 17 -6
sb:<office> will	0 -9 0 23 -10 0 0 0
sb:<organisation>	1 -5 -7 5 19 -3 -10 -21
sb:<organisation> 's	3 -8 0 25 -25 0 0 2
sb:<organisation> (	0 0 0 -7 8 0 0 0
sb:<organisation> )	0 -3 0 -5 0 0 0 10
sb:<organisation> ,	0 2 0 -13 19 0 0 -3
sb:<organisation> :	0 10 0 -11 2 0 0 -2
sb:<organisation> and	6 -3 0 5 3 0 0 -17
sb:<organisation> announce	0 19 -3 -16 4 0 0 -1
sb:<organisation> decide	0 -3 0 10 -2 0 0 -2
sb:<organisation> decided	0 -6 0 10 0 0 0 0
sb:<organisation> doe	0 8 0 -19 1 0 0 10
sb:<organisation> end	0 0 0 14 -2 0 0 -10
sb:<organisation> expect	0 11 0 -9 0 0 0 0
sb:<organisation> had	0 -1 0 -7 9 0 0 0
sb:<organisation> has	1 -13 -3 15 -8 0 0 2
sb:<organisation> hear	0 0 0 -23 24 0 0 0
sb:<organisation> in	2 16 0 -18 5 0 -2 0
sb:<organisation> is	0 0 0 18 -13 0 0 -1
sb:<organisation> may	0 0 0 -18 19 0 0 0
sb:<organisation> meet	0 0 0 -10 2 0 0 10
sb:<organisation> must	0 0 0 20 -15 0 0 0
sb:<organisation> on	0 -9 0 15 -9 0 0 4
sb:<organisation> sit	0 0 0 -7 8 0 0 0
sb:<organisation> that	0 0 0 -1 -6 0 0 11
sb:<organisation> to	0 0 0 -12 11 0 3 0
sb:<organisation> vote	0 9 0 24 -30 0 0 0
sb:<organisation> will	0 0 0 1 7 0 0 -14
sb:<organisation> would	0 0 0 -9 11 0 0 0
sb:<person>	-9 -4 -16 5 -8 -6 10 13
sb:<person> 's	0 6 0 -9 2 0 0 0
sb:<person> (	0 -6 0 -14 0 0 0 23
sb:<person> )	0 -1 0 -13 0 0 0 17
sb:<person> ,	5 -3 -2 -4 4 0 8 -5
sb:<person> :	0 2 -1 16 -22 0 -1 -5
sb:<person> and	0 -6 0 10 -1 0 6 -4
sb:<person> announce	0 -3 0 -10 0 0 0 19
sb:<person> answer	-1 1 0 8 -6 0 0 0
sb:<person> are	0 -3 0 11 -4 0 0 0
sb:<person> ask	0 10 0 -10 0 0 0 0
sb:<person> come	0 -4 0 19 -3 0 0 -10
sb:<person> had	0 -28 0 12 3 0 0 21
sb:<person> has	0 4 0 -17 27 -4 1 -13
sb:<person> in	0 -7 0 23 -1 0 0 -12
sb:<person> is	0 -13 0 8 3 0 -1 0
sb:<person> of	0 0 0 15 -15 0 3 -3
sb:<person> promise	0 11 0 -9 0 0 0 0
sb:<person> reply	0 0 0 0 -7 0 10 0
sb:<person> say	0 0 -2 -5 -9 -3 -11 23
sb:<person> sign	0 26 0 -14 -5 0 0 -8
sb:<person> spoke	0 10 0 -9 4 0 0 -6
sb:<person> tell	0 -9 0 11 -5 0 -5 10
sb:<person> to	0 -15 0 14 -3 0 0 4
sb:<person> want	0 0 0 10 0 0 0 -8
sb:<person> will	0 -11 0 26 -9 0 0 -5
sb:<person> write	0 7 0 -5 5 0 0 -8
sb:<points>	-22 -7 -1 -12 -14 -1 0 39
sb:<points> ,	0 12 0 -20 0 0 0 10
sb:<points> are	0 12 0 -9 0 0 0 -3
sb:<points> for	0 -16 0 17 0 0 0 0
sb:<points> of	-1 -13 -2 4 -1 0 0 13
sb:<points> on	-3 -10 0 4 -2 0 0 9
sb:<quality>	-8 -10 -11 -3 16 6 -4 6
sb:<quality> and	0 -15 0 7 -1 0 0 6
sb:<quality> apple	0 -9 0 3 0 0 0 5
sb:<quality> business	0 0 0 -7 0 9 0 0
sb:<quality> car	0 -5 0 15 0 0 0 -8
sb:<quality> counterpart	10 0 0 -12 -4 0 8 0
sb:<quality> country	0 13 0 -11 0 0 0 0
sb:<quality> delegation	0 -5 0 9 0 0 0 0
sb:<quality> duty	0 -11 6 0 4 0 0 2
sb:<quality> firm	-3 0 0 15 0 0 0 -4
sb:<quality> good	-20 5 0 -3 -15 0 0 10
sb:<quality> government	0 -5 0 10 -4 0 0 0
sb:<quality> minister	0 -5 0 -5 1 0 0 10
sb:<quality> oil	0 0 0 -11 0 0 0 8
sb:<quality> olive	0 10 0 -7 0 0 0 0
sb:<quality> one	8 -8 0 -2 7 0 0 -4
sb:<quality> paper	0 9 0 -5 0 0 0 -1
sb:<quality> parliament	0 -1 0 -12 21 0 0 -6
sb:<quality> president	0 12 0 1 -2 0 0 -9
sb:<quality> prime	0 12 0 -3 0 0 0 -8
sb:<quality> senate	0 -5 0 9 2 0 0 -10
sb:<quality> ship	-1 0 0 -8 11 0 0 -1
sb:<quality> side	0 -13 0 -16 9 0 0 17
sb:<quality> sugar	0 -12 0 9 0 0 0 4
sb:<quality> surcharge	0 8 0 0 0 0 0 -9
sb:<quality> tariff	0 6 0 -19 9 0 0 2
sb:<quality> trade	0 -5 0 12 0 0 0 -7
sb:<quality> wheat	0 10 0 -5 -2 0 0 0
sb:<seat>	2 2 0 -7 9 -3 9 -1
sb:<seat> ,	10 -10 -1 21 -11 -3 -2 -11
sb:<seat> /	0 12 0 -9 0 0 0 -1
sb:<seat> <day-today>	0 6 0 -15 0 0 8 1
sb:<seat> and	0 0 0 -19 -17 0 0 35
sb:<seat> by	0 0 0 -21 15 0 0 8
sb:<seat> end	0 5 0 -11 0 0 0 5
sb:<seat> from	0 2 0 6 -11 0 0 -2
sb:<seat> has	-3 0 7 -9 0 0 0 8
sb:<seat> it	0 0 0 -10 11 0 0 0
sb:<seat> on	0 -22 0 29 -12 0 0 0
sb:<seat> say	0 0 6 -3 -14 8 0 0
sb:<seat> that	0 9 0 -15 0 0 0 9
sb:<sender>	12 -8 8 -1 9 0 -14 -14
sb:<span>	-18 0 -24 3 0 -1 -5 13
sb:<span> ,	-19 19 -12 1 0 2 -2 -4
sb:<span> ;	0 -5 0 -7 0 0 3 6
sb:<span> after	0 -7 0 -2 0 0 0 11
sb:<span> are	0 -1 0 -21 0 0 0 23
sb:<span> before	0 2 0 -12 2 0 0 3
sb:<span> begin	0 -5 0 9 0 0 0 0
sb:<span> from	-1 9 0 -2 -8 0 0 3
sb:<span> in	0 -4 0 19 0 0 0 -13
sb:<span> leave	0 0 0 -6 0 0 0 9
sb:<span> more	0 0 0 -11 0 0 0 14
sb:<span> of	-1 -13 0 23 -2 0 0 -9
sb:<span> on	0 -10 0 7 -4 0 0 6
sb:<span> the	-3 0 0 15 0 0 0 -8
sb:<span> to	0 0 0 -16 -3 0 0 20
sb:<span> truce	0 -1 0 23 0 0 0 -20
sb:<span> were	0 0 0 -7 0 0 0 8
sb:<span> when	0 0 0 -13 0 0 0 13
sb:<taker>	-4 0 0 13 11 -12 -2 -23
sb:<v-agree>	-17 3 -4 1 -13 -4 7 6
sb:<v-bear>	-12 10 -11 1 -7 -5 0 1
sb:<v-begin>	11 14 -8 -17 0 -1 -6 4
sb:<v-buy>	-3 0 15 -11 7 13 -7 -4
sb:<v-deny>	38 -22 -6 -5 0 -4 2 -19
sb:<v-down>	-9 -1 -8 -2 1 -2 8 4
sb:<v-end>	-4 -10 19 -7 -8 -6 0 11
sb:<v-propose>	-18 6 -27 3 14 -16 4 -14
sb:<v-say>	0 17 -2 -14 11 0 -11 -5
sb:<v-sell>	9 -6 -4 -4 1 6 0 -3
sb:<v-stay>	0 -4 11 4 -6 -13 -11 2
sb:<v-suspend>	12 2 3 -15 -1 -3 -4 2
sb:<v-target>	-18 6 1 8 -2 -4 -10 -8
sb:<v-threaten>	0 11 -1 -6 8 0 -1 -18
sb:<v-up>	-5 6 -20 5 3 3 -7 -9
sb:@	-2 -2 0 0 -2 0 0 10
sb:[	0 19 0 -20 0 0 0 1
sb:a	0 9 -23 -8 -6 17 22 -6
sb:a :	1 10 0 -13 0 0 0 2
sb:a <level>	0 6 0 -9 -2 0 0 7
sb:a <organisation>	0 0 0 2 -10 0 4 3
sb:a <quality>	0 8 0 0 0 3 0 -15
sb:a deal	0 0 0 -10 -8 5 5 7
sb:a decision	0 -16 0 -9 27 0 0 -8
sb:a duty	0 2 0 3 6 0 7 -24
sb:a formal	0 0 0 -6 12 0 0 -6
sb:a hearing	0 -3 0 -2 12 0 0 -6
sb:a licence	10 0 0 -7 0 0 0 0
sb:a list	10 -2 0 -14 0 0 0 8
sb:a meet	0 -2 0 -6 -8 0 0 16
sb:a minimum	0 13 0 -10 0 0 0 0
sb:a new	0 9 0 -10 2 0 -2 2
sb:a pause	0 12 0 -13 -1 0 0 2
sb:a period	0 7 0 -14 0 0 0 2
sb:a permanent	0 0 0 13 -5 0 -4 0
sb:a post	-3 10 0 -13 8 0 0 0
sb:a proclamation	0 14 0 -12 0 0 0 0
sb:a resolution	0 5 0 5 -11 0 0 0
sb:a rise	0 15 0 -7 -5 0 0 -6
sb:a rule	0 0 0 12 -5 0 0 -3
sb:a second	0 -8 0 -2 18 0 0 -3
sb:a short	0 -10 0 11 0 0 0 0
sb:a standstill	0 5 0 -15 6 0 0 3
sb:a successor	0 9 0 0 0 0 0 -7
sb:a summit	0 -6 0 10 0 0 0 0
sb:a surcharge	0 2 0 11 -1 0 0 -18
sb:a threat	0 9 0 0 0 0 0 -7
sb:a trade	0 -17 0 -2 -1 0 0 18
sb:a treaty	0 -4 0 -4 -10 0 9 11
sb:a truce	-4 3 0 13 -15 0 0 -9
sb:about	0 0 0 4 -13 0 -1 11
sb:about ,	0 8 0 -12 0 0 0 3
sb:about the	0 6 0 5 -19 0 0 6
sb:abroad	0 -3 0 12 0 0 0 -6
sb:accept	0 5 0 -9 13 0 0 -4
sb:accord	0 13 0 -13 0 0 0 0
sb:according	0 -14 0 -1 0 0 3 11
sb:according to	0 -11 0 -9 0 0 4 16
sb:action	0 12 0 -11 0 0 0 0
sb:add	0 13 0 4 -13 0 0 -12
sb:additional	0 5 0 -7 -6 0 0 10
sb:additional <level>	0 -11 0 9 0 0 0 9
sb:additional duty	0 -7 0 -3 0 0 0 12
sb:additional tariff	0 29 0 -28 0 0 0 0
sb:affiliate	15 -1 -1 -10 0 0 0 -3
sb:affiliate rule	10 0 0 -8 2 0 0 -5
sb:after	-1 14 -5 0 0 -2 -9 -4
sb:after <name>	0 12 0 -10 0 0 0 0
sb:after <number>	0 12 0 -4 -9 0 0 0
sb:after a	0 17 0 -14 0 0 0 0
sb:after the	0 -1 0 20 -17 0 0 -2
sb:again	4 -3 1 -5 -1 -1 -5 11
sb:again be	0 2 0 -11 0 0 0 9
sb:again before	0 0 0 -13 6 0 0 7
sb:again by	0 -11 0 20 -8 0 0 0
sb:again from	3 -12 0 1 -1 0 0 12
sb:again in	0 -4 0 14 0 0 0 -5
sb:again on	0 8 5 -4 3 0 0 -14
sb:against	0 -11 0 -10 23 0 0 -5
sb:against the	0 -1 0 -11 20 0 0 -7
sb:agree	-3 -2 -7 0 -18 0 12 6
sb:agree ,	0 6 0 -15 -3 0 7 6
sb:agree by	0 0 0 -12 0 0 7 7
sb:agree in	-6 0 0 -13 0 0 0 19
sb:agree on	0 7 0 10 -11 0 0 -11
sb:agree to	2 -10 0 1 0 0 5 3
sb:agreement	-7 1 -2 16 6 2 -6 -14
sb:agreement ,	0 -6 0 10 1 0 0 -5
sb:agreement by	0 0 0 -2 -4 0 -1 11
sb:ahead	0 0 0 16 -2 0 0 -9
sb:airport	0 -2 0 15 -10 0 0 0
sb:alert	0 13 0 -4 -3 0 0 -9
sb:alexandria	0 -7 3 15 0 0 0 -11
sb:ali	0 0 0 -7 0 0 0 8
sb:all	0 20 3 -24 -3 6 -5 2
sb:all country	0 12 0 0 -4 0 0 -11
sb:all of	0 0 0 -15 0 0 0 17
sb:allowed	0 -3 0 12 0 0 0 -8
sb:already	0 15 0 -11 -2 0 0 0
sb:also	10 -13 6 17 -11 -3 2 -17
sb:am	0 -1 0 10 1 0 0 -11
sb:ambassador	0 2 0 -16 15 0 0 0
sb:among	1 6 0 -1 7 0 0 -14
sb:among them	0 2 0 -4 10 0 0 -11
sb:an	-5 4 11 1 4 5 -6 -11
sb:an annex	0 14 0 -11 0 0 0 -1
sb:an answer	0 5 0 -26 20 0 1 0
sb:an end	0 6 0 -12 0 0 0 6
sb:an extension	0 9 -6 -20 13 0 -1 10
sb:an increase	0 -8 0 10 0 0 0 0
sb:an order	0 7 7 -5 -4 10 0 -15
sb:and	0 3 -8 -1 0 -30 -18 11
sb:and <level>	0 14 0 2 -2 0 0 -23
sb:and <name>	-12 -7 0 0 -26 -2 -8 22
sb:and <number>	0 0 0 8 -18 0 0 2
sb:and <office>	0 -5 0 10 0 0 0 -2
sb:and <organisation>	0 0 0 12 -8 0 0 -1
sb:and <person>	0 0 0 15 -8 0 0 -7
sb:and <points>	0 -2 0 -4 0 0 0 10
sb:and <quality>	0 -18 0 0 -3 0 0 17
sb:and <seat>	0 -21 0 -8 -3 0 0 30
sb:and a	-7 14 0 -3 -3 2 0 -4
sb:and after	0 -5 0 -2 0 0 0 9
sb:and agree	0 -8 0 21 0 0 0 -13
sb:and are	0 8 0 0 -9 0 0 0
sb:and come	0 -2 0 -13 0 0 0 16
sb:and dairy	0 0 0 -7 12 0 0 -5
sb:and end	0 0 0 -26 2 0 9 14
sb:and enter	0 -24 5 17 0 0 0 0
sb:and from	3 14 0 -8 0 0 0 -10
sb:and gave	0 -1 0 -6 15 0 0 -9
sb:and go	0 -5 0 10 0 0 0 -2
sb:and i	0 -1 0 11 -7 0 0 0
sb:and if	0 -5 0 11 0 0 0 -2
sb:and in	0 -8 -1 0 11 0 0 0
sb:and is	0 0 0 -12 4 0 0 9
sb:and it	-7 -8 4 -3 10 0 0 4
sb:and last	0 -1 0 -15 0 0 8 8
sb:and must	0 0 0 9 -11 0 0 2
sb:and not	0 3 0 12 0 0 0 -20
sb:and of	8 -1 0 -9 -8 0 0 11
sb:and on	0 29 0 -19 -14 0 0 -3
sb:and one	0 0 0 14 0 0 0 -14
sb:and run	-1 -5 0 -1 0 0 0 10
sb:and that	-3 9 0 2 0 0 0 -11
sb:and the	14 0 0 6 -13 -2 1 -9
sb:and their	0 0 0 11 0 0 0 -10
sb:and they	0 -6 0 -9 2 0 0 12
sb:and to	0 -11 1 2 0 0 0 5
sb:and was	0 -4 0 12 0 0 0 -7
sb:and what	0 -12 0 16 0 0 0 -5
sb:and which	0 -2 0 -6 0 0 0 10
sb:and with	0 10 0 -8 0 0 0 -1
sb:and would	0 22 0 -16 0 0 0 -3
sb:annex	0 16 0 -19 0 0 0 3
sb:announce	15 15 -8 -10 -5 -3 -4 -4
sb:announce a	0 -2 0 -13 5 0 0 12
sb:announce at	0 0 0 9 -4 0 0 -5
sb:announce for	0 16 0 -2 -9 0 0 -4
sb:announce in	0 5 0 -13 9 0 0 0
sb:announce on	8 -8 0 4 -2 0 0 -1
sb:announcement	0 10 0 0 -4 0 0 -6
sb:annual	0 -3 0 13 -7 0 0 0
sb:another	0 20 0 -3 -4 0 0 -7
sb:another <level>	0 10 0 -8 0 0 0 0
sb:another <span>	0 -12 0 12 0 0 0 -4
sb:answer	-8 3 0 -20 21 -1 8 -3
sb:answer by	0 -5 0 -9 0 0 12 0
sb:answer is	0 3 0 -12 10 0 -1 0
sb:answer to	0 0 0 9 -1 0 0 0
sb:antimony	21 -8 0 0 -2 0 0 -11
sb:app	-2 -2 0 -1 0 10 0 0
sb:appeal	0 -8 0 20 -9 0 0 0
sb:appealed	0 0 0 16 -14 0 0 0
sb:apple	0 -8 0 2 -8 0 0 12
sb:application	-6 -6 0 -10 17 0 0 3
sb:application for	-5 0 0 -2 11 0 0 0
sb:apply	7 7 -3 -11 -16 -1 0 13
sb:apply again	0 26 0 -17 0 0 0 -7
sb:apply for	0 3 0 -10 9 0 0 -2
sb:apply to	0 13 -1 -1 -6 0 0 -4
sb:apply until	3 -16 2 0 -7 0 0 7
sb:approval	0 -15 0 8 9 0 0 -8
sb:approval of	0 -3 0 -5 9 0 0 0
sb:approve	0 -22 0 5 9 0 -2 7
sb:approve the	0 -8 0 -5 2 0 0 11
sb:apricot	0 8 0 -5 0 0 0 0
sb:are	10 2 5 -13 17 -13 -7 -8
sb:are accept	0 -4 0 -3 13 0 0 -8
sb:are back	0 13 0 -6 -1 0 0 -5
sb:are charge	0 -14 0 12 2 0 0 0
sb:are closed	0 -4 0 13 -3 0 0 -1
sb:are due	4 -20 0 -3 12 0 0 2
sb:are enter	0 8 0 -7 -6 0 0 1
sb:are go	0 0 0 -12 12 0 0 0
sb:are on	0 11 0 1 -3 0 0 -7
sb:are over	0 0 0 -11 0 0 0 14
sb:are suspend	3 -7 -2 0 11 0 0 -2
sb:are to	10 -3 5 11 -5 0 3 -23
sb:are up	0 2 0 -11 -2 0 0 11
sb:argument	0 -6 0 -15 22 0 0 0
sb:argument on	0 -1 0 -4 8 0 0 0
sb:army	0 0 0 12 -1 0 0 -8
sb:around the	0 7 0 -13 0 0 0 6
sb:arrangement	-5 -13 -5 -16 0 0 0 34
sb:arrangement end	0 -1 0 -6 0 0 0 13
sb:arrangement of	0 -10 0 1 -3 0 0 8
sb:arrangement run	0 0 0 -6 9 0 0 -2
sb:arrangement with	0 -8 0 1 0 0 0 5
sb:arrive	0 -1 4 -11 14 0 -6 0
sb:arrive by	0 3 6 -14 3 0 -5 2
sb:article	0 -4 0 18 -8 0 0 -6
sb:as	0 6 -7 -8 -3 -2 -6 5
sb:as before	0 0 0 -8 0 0 0 9
sb:as early	0 0 0 -10 3 0 0 6
sb:as from	0 -18 0 12 5 0 0 0
sb:as of	5 34 0 -22 -9 0 0 -17
sb:ask	-2 5 -2 -14 3 0 -4 15
sb:ask for	0 -13 0 4 -2 0 0 8
sb:ask what	0 11 0 -6 -1 0 0 -2
sb:assembly	0 0 0 -3 13 0 0 -9
sb:at	-18 -6 0 1 2 -1 -15 12
sb:at <level>	-1 6 0 -17 -12 0 0 23
sb:at <number>	-1 -15 3 17 5 0 0 -7
sb:at <seat>	0 0 0 9 -2 0 0 -2
sb:at midnight	0 -11 -2 -2 0 0 0 12
sb:at noon	0 -12 0 10 -2 0 0 0
sb:at sea	0 5 0 11 -7 0 0 -13
sb:at stake	0 -1 0 -12 0 0 0 16
sb:at the	-1 11 1 3 -16 0 -4 -1
sb:avocado	0 -7 0 9 0 0 0 0
sb:away	10 -2 0 -18 0 0 0 15
sb:back	0 11 -5 -2 -3 6 -4 -8
sb:back at	0 11 0 -5 -6 0 0 0
sb:back on	0 16 0 -8 -10 0 0 -2
sb:back to	0 -1 0 7 1 5 0 -13
sb:ban	5 0 0 0 -10 14 0 -12
sb:ban on	3 3 0 0 -4 5 0 -10
sb:banana	0 -9 0 14 -3 0 0 0
sb:bank	0 -2 0 12 -3 2 0 -10
sb:base	0 -1 0 -7 0 0 0 9
sb:batumi	0 -4 0 9 0 0 0 -3
sb:bay	0 -4 0 11 -6 0 0 0
sb:be	-4 7 -5 -6 0 0 -7 7
sb:be a	0 0 0 12 -4 0 0 -3
sb:be apply	4 12 0 -17 3 0 0 -4
sb:be at	0 9 0 -6 -1 0 0 0
sb:be back	0 9 0 2 -8 0 0 -10
sb:be collect	0 0 0 -13 3 0 0 10
sb:be due	0 -2 0 -13 12 0 0 3
sb:be extend	0 -4 7 -11 0 0 0 10
sb:be filed	0 0 0 9 -7 0 0 0
sb:be hold	0 -7 0 14 -3 0 0 0
sb:be in	0 -15 0 31 -12 0 0 -8
sb:be keep	0 16 0 -14 -3 0 0 0
sb:be lodged	0 0 0 -7 10 0 0 0
sb:be over	0 -2 0 -8 0 0 0 13
sb:be pay	0 -7 0 10 0 0 0 0
sb:be put	2 8 0 -6 -13 5 0 0
sb:be raise	0 11 0 -7 0 0 0 0
sb:be suspend	0 -10 0 6 9 0 0 -3
sb:be used	0 -12 0 -12 21 0 0 0
sb:became	0 -15 0 13 0 0 0 0
sb:because	0 -3 0 -8 0 0 0 10
sb:become	0 11 0 -19 11 0 0 -1
sb:been	-6 0 -1 16 -3 3 -14 -10
sb:been <level>	0 -10 0 8 0 0 0 0
sb:been due	0 -6 0 10 0 0 0 -1
sb:been in	0 -1 0 15 0 0 0 -11
sb:been on	0 -4 0 -2 -2 0 0 9
sb:been set	0 0 0 -14 11 0 0 6
sb:been suspend	1 12 0 -3 -5 0 0 -4
sb:been tell	0 6 0 -14 0 8 0 0
sb:before	-15 -5 6 -9 22 -11 -7 0
sb:before <day-ahead>	0 -19 6 -12 25 0 0 -5
sb:before <day-gone>	0 -1 0 -14 14 0 0 -2
sb:before <day-today>	0 10 13 -25 1 0 -3 -4
sb:before it	0 4 0 -19 12 0 0 0
sb:before midnight	0 -15 0 6 1 0 0 5
sb:before that	0 -6 -2 0 8 0 0 0
sb:before the	0 -7 7 2 8 0 0 -9
sb:before their	0 -2 0 -5 0 0 0 9
sb:begin	-8 -2 -2 -2 14 -2 6 1
sb:begin in	0 -7 0 15 -2 0 0 -2
sb:begin to	0 0 0 8 0 0 0 -7
sb:begin with	0 9 0 -5 0 0 0 -4
sb:being	0 1 0 -5 -5 0 0 12
sb:believe	0 -4 0 18 0 0 0 -13
sb:below	0 -8 0 10 0 0 0 0
sb:better	0 -10 0 8 0 0 0 0
sb:between	-8 -6 -5 13 3 -4 -3 -2
sb:between <day-gone>	0 -1 0 -20 22 0 0 0
sb:between <name>	-3 0 0 11 -11 0 0 -3
sb:between <person>	0 0 0 11 0 0 0 -8
sb:between <seat>	0 -5 0 -11 -1 0 0 19
sb:beyond	0 -1 0 -8 0 0 0 13
sb:big	0 -2 0 11 0 0 0 -7
sb:bill	0 -7 0 -5 13 0 0 0
sb:bite	12 -5 0 -5 0 0 0 -1
sb:bloc	0 -11 0 0 9 0 5 -2
sb:book	0 -8 0 14 0 0 0 -2
sb:border	0 9 0 -6 1 0 0 -8
sb:both	-1 18 -9 -15 1 -5 -16 9
sb:both are	0 5 0 -12 0 0 0 7
sb:both country	0 4 0 -15 12 0 0 0
sb:both duty	0 21 0 -22 0 0 0 3
sb:both government	0 -3 0 16 -2 0 0 -7
sb:bottle	0 13 0 -14 0 0 0 0
sb:box	0 7 0 -12 5 0 0 0
sb:brace	0 0 0 -7 -2 0 0 11
sb:brace for	0 0 0 -7 -2 0 0 11
sb:brandy	0 8 0 -10 0 0 0 1
sb:break	0 -9 0 26 0 0 0 -16
sb:breakfast	0 -7 0 11 0 0 0 0
sb:bridge	0 -13 0 24 -1 0 0 -9
sb:built	-1 0 0 -8 10 0 0 0
sb:bus	0 0 0 9 0 0 0 -8
sb:busan	1 -18 -1 -22 0 0 0 29
sb:busan last	0 0 0 -23 6 0 0 18
sb:busan on	0 -2 0 11 0 0 0 -5
sb:buse	0 -6 3 11 -5 0 0 -3
sb:business	0 -1 0 -12 0 19 0 -3
sb:but	-3 4 -2 -18 22 -1 4 -7
sb:but the	0 0 0 -3 11 0 0 -5
sb:butter	0 -18 0 15 -5 0 6 0
sb:buy	0 -6 0 8 4 0 0 -6
sb:buy <goods-amount>	0 0 0 10 -1 0 0 0
sb:buyer	0 9 0 1 3 -9 0 -6
sb:by	0 -10 3 -1 7 -7 16 -8
sb:by <day-ahead>	0 6 0 -9 -3 0 0 9
sb:by <level>	0 -27 0 34 -8 0 0 -2
sb:by <number>	0 -8 0 11 1 0 0 -4
sb:by <points>	0 13 3 -6 -1 0 0 -6
sb:by <span>	0 0 -2 8 -2 0 3 -6
sb:by a	0 0 0 -8 -7 0 0 15
sb:by its	0 0 0 -8 0 0 0 5
sb:by law	0 18 0 -6 -4 1 0 -13
sb:by telephone	0 -1 0 -6 -6 0 0 15
sb:by the	-3 -19 -5 6 5 -7 13 -7
sb:by video	0 -4 0 18 -7 0 0 -1
sb:by wednesday	0 15 0 -13 0 4 0 -8
sb:by which	0 6 0 -11 9 0 0 -1
sb:bytedance	0 -2 0 -6 0 14 0 0
sb:c	0 7 2 -9 4 0 0 -7
sb:calendar	0 -1 0 -14 0 0 0 18
sb:call	0 20 0 -6 0 0 0 -12
sb:call ,	0 4 0 -19 11 0 0 3
sb:call it	0 0 0 17 -5 0 -2 -7
sb:call off	0 8 0 -4 -1 0 0 0
sb:call with	0 12 0 -10 0 0 0 0
sb:calm	0 -12 0 0 0 0 0 14
sb:can	-1 -7 0 2 13 -3 -3 -5
sb:can be	0 -7 -1 -8 22 0 0 -5
sb:can't	0 13 0 -8 0 0 0 -5
sb:cannot	0 15 0 -17 0 0 0 0
sb:car	0 -1 0 13 -6 0 -2 -8
sb:carry	0 0 0 4 -11 0 0 3
sb:case	0 9 0 -19 13 0 0 0
sb:case against	0 -4 0 -5 9 0 0 0
sb:case on	0 0 0 -17 10 0 0 8
sb:cease	0 9 3 -11 -9 0 0 11
sb:ceasefire	0 4 0 25 0 0 0 -28
sb:ceasefire on	0 0 0 15 0 0 0 -15
sb:certain	0 9 1 -16 0 0 0 4
sb:certificate	14 -8 -2 -10 19 0 -1 -16
sb:change	0 16 7 -15 0 0 0 -11
sb:change on	0 -2 9 -1 3 0 0 -7
sb:changed	0 8 0 -6 0 0 0 0
sb:channel	0 8 0 -9 0 0 0 0
sb:charge ,	0 0 0 -5 -1 0 0 8
sb:charge <level>	0 -9 0 0 -5 0 0 18
sb:cheaper	0 9 0 -8 0 0 0 0
sb:cheese	0 -1 0 10 0 0 0 -11
sb:christma	0 -5 0 14 0 0 0 -8
sb:city	0 -7 0 28 -3 0 0 -18
sb:claim	0 -6 0 0 21 0 -1 -18
sb:claim for	0 0 0 -9 11 0 0 0
sb:clear	0 -10 -1 16 -11 0 -2 11
sb:clear before	0 -12 0 7 2 0 0 0
sb:client	0 19 7 -13 -18 0 0 2
sb:clock	0 6 0 -12 0 0 0 6
sb:close	0 -22 0 8 -6 13 0 2
sb:close of	0 0 0 -9 0 0 0 10
sb:close on	0 -13 0 1 -5 13 0 0
sb:closed	0 -4 0 19 -22 8 0 -10
sb:closed on	0 0 0 2 -13 8 0 -2
sb:closing	0 -3 0 -7 -5 16 0 0
sb:club	0 0 0 19 0 -3 0 -14
sb:coal	0 -12 0 16 0 0 0 0
sb:cocoa	0 -16 0 20 -2 0 0 -1
sb:coffee	0 -5 0 10 0 0 0 -4
sb:coffee ,	0 -12 0 14 0 0 0 -1
sb:coffee from	0 12 0 -12 0 0 0 0
sb:collect	0 -9 0 0 4 0 0 5
sb:collect from	0 11 0 -11 0 0 0 0
sb:collection	0 6 0 9 -7 0 0 -10
sb:column	0 13 0 -15 -7 0 0 8
sb:column ,	0 0 0 -8 0 0 0 9
sb:come	0 4 -6 -12 -7 0 2 14
sb:come ,	0 12 0 -21 0 0 0 11
sb:come by	0 -6 0 10 0 0 -2 0
sb:come down	0 13 0 -9 0 0 0 0
sb:come in	0 11 0 -12 0 0 0 0
sb:come together	0 -3 0 12 0 0 0 -7
sb:commander	0 -1 -1 11 0 0 0 -5
sb:comment	-1 -12 -2 -4 18 0 0 -3
sb:comment on	0 -6 0 -2 10 0 0 -2
sb:common	0 0 0 -11 9 0 -2 4
sb:company	0 -1 0 29 -9 0 0 -20
sb:company named	0 11 0 -9 0 0 0 0
sb:complete	0 -1 0 -6 -3 0 0 14
sb:component	0 15 0 -12 0 0 0 0
sb:conclude	0 -6 0 -3 -6 0 11 5
sb:conclude for	0 0 0 -9 0 0 0 10
sb:conference	0 -10 0 15 -3 0 0 0
sb:confirm the	0 -8 0 12 -8 0 0 3
sb:consent	0 11 0 -12 9 0 0 -1
sb:consent ,	0 10 0 -10 3 0 0 -6
sb:consent of	0 0 0 5 6 0 0 -13
sb:container	0 3 0 7 -1 0 0 -10
sb:continue	-1 9 0 0 -5 0 0 -4
sb:continue the	0 -4 0 14 0 0 0 -8
sb:contract	-2 -15 0 31 -4 0 -5 -8
sb:control	2 0 0 -3 -9 -1 0 4
sb:control on	0 0 0 -11 0 0 0 15
sb:conversation	0 -8 0 16 -2 0 0 -3
sb:copper	7 10 0 -9 -5 0 0 -1
sb:cork	0 7 0 -14 -2 0 0 11
sb:corn	0 0 0 8 -3 0 0 -5
sb:corrected	0 -3 0 0 11 0 0 -6
sb:correction :	0 -3 0 10 0 0 0 -4
sb:cost	0 8 0 -3 -1 0 0 -1
sb:cotton	0 10 8 -8 -2 0 0 -9
sb:could	-5 0 0 9 5 0 0 -17
sb:could be	0 -8 0 14 1 0 0 -9
sb:council	0 -3 0 -4 8 0 0 0
sb:count	0 -14 0 12 -4 0 0 8
sb:counted	0 0 0 -17 0 0 0 19
sb:counted from	0 0 0 -11 0 0 0 13
sb:counter	0 -16 0 7 -2 0 0 13
sb:counter -	0 -15 0 5 -1 0 0 14
sb:countermeasure	-5 18 0 -2 -15 0 3 -7
sb:countermeasure on	-2 17 0 -9 -6 0 0 0
sb:counterpart	10 0 0 -12 -5 0 8 0
sb:counterpart ,	11 0 0 -14 -4 0 8 0
sb:country	-10 16 -6 -10 13 -1 5 -9
sb:country end	0 -2 0 11 0 0 0 -7
sb:country from	0 10 0 -1 0 0 0 -7
sb:country have	0 -1 0 -5 -1 0 9 1
sb:country is	0 5 0 -10 3 0 0 0
sb:country pay	0 22 0 -14 0 0 0 -8
sb:country will	0 3 0 -10 7 0 0 0
sb:county	0 -12 0 19 -6 0 0 0
sb:court	0 -5 0 -5 14 0 0 0
sb:cover	9 1 0 -8 -4 0 -2 5
sb:crane	-1 20 0 0 -4 0 0 -14
sb:crew	0 0 0 10 0 0 0 -8
sb:critical software	1 0 0 -11 0 0 0 7
sb:current	0 -4 0 -16 -2 11 0 14
sb:current one	0 0 0 -6 0 0 0 11
sb:custom	0 -11 -3 12 4 0 0 0
sb:custom duty	0 -12 0 11 0 0 0 0
sb:cut	0 2 0 3 3 0 5 -16
sb:cut its	0 -5 0 10 0 0 0 -1
sb:cut on	0 0 0 7 4 0 0 -11
sb:dairy	0 0 0 -9 11 0 0 -2
sb:date	8 16 -4 -10 -7 1 3 -7
sb:date ,	7 -12 0 5 -9 0 5 0
sb:date :	0 -11 0 12 0 0 0 -4
sb:date for	0 21 0 -10 6 0 0 -21
sb:date is	2 0 0 -9 -1 0 0 9
sb:date on	0 9 0 -2 -1 0 0 -3
sb:dated	0 -11 0 12 0 0 0 -1
sb:day	-2 -5 -10 -3 13 0 -1 6
sb:day are	0 -17 -6 0 16 0 0 2
sb:day of	0 -11 0 0 0 0 0 10
sb:deadline	0 -1 0 0 -28 26 10 -27
sb:deadline for	0 -5 0 1 -9 20 -1 -14
sb:deadline of	0 -4 0 -9 -6 12 7 0
sb:deal ,	0 12 0 -5 0 0 0 -7
sb:deal of	0 -8 0 14 0 0 0 -3
sb:deal with	0 0 0 -10 18 0 -2 -7
sb:dearer	0 8 0 -13 4 0 0 0
sb:debate	0 -1 0 -11 19 0 0 -6
sb:decide	0 -20 0 0 20 0 0 -6
sb:decide on	0 -15 0 0 13 0 0 0
sb:decided	0 1 0 -7 -3 0 0 13
sb:decided on	0 -6 0 10 0 0 0 0
sb:decision	0 -11 0 2 16 0 0 -10
sb:declaration	0 12 0 -14 1 0 3 -3
sb:del	0 -2 0 13 -4 0 0 -3
sb:delegation	0 -10 0 20 -4 0 0 -5
sb:demand	0 -2 0 15 -7 0 0 -2
sb:deposit	0 -8 0 11 0 0 0 0
sb:desk	0 -8 0 11 -1 0 0 0
sb:detail	0 -6 0 13 0 0 0 -3
sb:diary	7 0 0 -2 6 0 0 -11
sb:did	0 0 0 28 -16 0 0 -18
sb:did not	0 8 0 0 -8 0 0 0
sb:did so	0 0 0 10 -3 0 0 -4
sb:die on	0 5 0 -16 0 0 0 12
sb:diet	0 -1 0 1 11 0 0 -15
sb:difference	0 -9 0 13 0 0 0 -5
sb:dinner	0 -13 0 8 -8 0 0 8
sb:discuss	0 0 0 13 -20 0 0 6
sb:discuss an	0 0 0 -9 0 0 0 9
sb:discuss it	0 0 0 12 -9 0 0 0
sb:dispute	0 2 0 -5 -9 0 0 10
sb:district	0 -6 0 13 -5 0 0 0
sb:do	0 -15 0 18 -16 0 2 2
sb:do not	0 -3 0 0 -14 0 1 16
sb:do so	0 6 0 0 0 0 2 -9
sb:dock	0 -6 0 10 0 0 0 0
sb:docker	0 0 0 9 0 0 0 -8
sb:document	0 0 0 10 0 0 0 -9
sb:doe	-1 10 -2 -10 3 0 -5 3
sb:doe not	0 17 -1 -12 0 0 -4 2
sb:doe so	0 -12 0 1 6 0 0 0
sb:doesn't	0 13 0 -11 0 0 -1 1
sb:done	0 1 0 14 -2 0 -7 -6
sb:down	0 -1 1 10 -9 3 0 -10
sb:down for	0 0 0 8 3 0 0 -12
sb:down to	0 8 4 -15 0 0 0 4
sb:driver	0 0 0 2 9 0 0 -12
sb:drop its	0 -9 0 0 10 0 0 -1
sb:due	-2 -11 -1 -1 12 -4 -8 8
sb:due again	0 -8 0 -9 4 0 0 7
sb:due by	0 0 0 -5 15 0 -3 -2
sb:due from	0 -6 0 0 9 0 0 -2
sb:due in	0 -2 0 22 -3 0 0 -15
sb:due to	0 3 0 -10 -13 0 0 13
sb:dump	0 5 0 -13 8 0 0 0
sb:duration	0 7 0 -15 0 0 0 9
sb:during	0 1 0 22 0 0 0 -22
sb:during the	0 3 0 21 0 0 0 -25
sb:duty	-18 7 23 -21 7 -4 8 1
sb:duty ,	0 2 12 0 0 0 0 -14
sb:duty between	0 0 0 16 0 0 0 -12
sb:duty by	0 5 0 -16 0 0 5 2
sb:duty for	0 9 0 -12 0 0 0 2
sb:duty go	0 18 0 -9 0 0 0 -8
sb:duty has	0 2 0 -12 3 0 0 5
sb:duty in	0 -10 0 20 -4 0 0 -5
sb:duty included	0 16 0 -12 0 0 0 -2
sb:duty is	0 -2 0 -12 1 0 0 11
sb:duty of	-1 -11 5 0 9 0 7 0
sb:duty on	-2 -4 -4 21 -23 0 -2 -4
sb:duty return	0 18 0 -11 0 0 0 -6
sb:duty until	0 -14 6 -11 -3 0 0 19
sb:duty was	0 0 0 -10 0 0 0 13
sb:each other	0 -8 0 -7 6 0 0 11
sb:each side	0 -4 0 9 -3 0 0 0
sb:earlier	0 12 0 -18 13 0 0 -1
sb:early as	0 0 0 -10 3 0 0 6
sb:earth	14 -2 0 -5 -15 0 -4 3
sb:earth ,	13 -9 0 -8 -7 0 0 6
sb:earth control	0 6 3 -12 0 0 0 0
sb:eastern	-4 3 -1 -4 10 0 0 -4
sb:eastern time	0 -3 0 0 13 0 0 -7
sb:effect	3 10 0 -11 -18 0 0 12
sb:effect at	0 9 0 -15 0 0 0 7
sb:effective	0 24 0 -21 2 0 0 -7
sb:electricity	0 -17 0 23 -1 0 0 -2
sb:electricity tariff	0 -10 0 16 0 0 0 -1
sb:eleven	0 -7 0 15 0 0 0 -7
sb:elsewhere	0 18 0 0 -3 0 0 -16
sb:elsewhere :	0 10 0 0 0 0 0 -8
sb:employer	0 0 0 11 0 0 0 -8
sb:end	0 -16 13 -4 -7 -8 11 10
sb:end ,	0 -11 0 0 6 0 9 -2
sb:end <day-today>	0 2 0 6 0 0 0 -9
sb:end at	0 -19 7 0 12 0 0 0
sb:end in	0 -3 0 -11 0 0 0 16
sb:end of	0 -11 7 0 -6 0 0 5
sb:enter	0 6 8 -4 -5 0 0 -3
sb:enter before	0 -14 5 0 10 0 0 -2
sb:enter into	3 11 0 -7 -4 0 0 -2
sb:entry	-3 3 -1 -5 15 0 0 -7
sb:est	0 -6 0 -2 0 0 0 10
sb:est on	0 -8 0 -1 0 0 0 11
sb:every	10 0 0 -10 4 0 0 -2
sb:everybody	0 15 0 -20 0 0 0 4
sb:everyone	0 22 0 -22 0 0 0 -1
sb:everything	-2 -4 0 14 -8 0 0 0
sb:everything <quality>	0 -10 0 14 0 0 0 -4
sb:everywhere	0 18 0 -14 0 0 0 -2
sb:everywhere ,	0 13 0 -12 0 0 0 0
sb:examine	0 0 0 9 -8 0 0 0
sb:excluded	0 -10 16 -7 2 0 0 -4
sb:excluded from	0 -10 16 0 -2 0 0 -3
sb:exclusion	-11 -28 50 -9 -18 0 0 -21
sb:exclusion end	0 0 -5 11 0 0 0 -1
sb:exclusion for	0 -1 13 0 -4 0 0 -7
sb:exclusion from	-1 -13 18 2 0 0 0 -12
sb:exclusion grant	0 0 12 -9 0 0 0 0
sb:exclusion of	0 -10 20 -5 0 0 0 -6
sb:exempt	0 4 8 0 -3 0 -2 -9
sb:exempt if	0 4 10 -4 -6 0 -1 -2
sb:exemption	0 -5 2 -5 10 0 0 -2
sb:expect	-1 5 0 2 2 0 -10 0
sb:expect to	0 -10 0 4 7 0 -1 -4
sb:expert	0 -11 0 23 -20 0 0 2
sb:expire ,	0 0 0 -9 0 0 0 7
sb:expire at	0 6 0 6 0 0 0 -15
sb:expire on	-8 -7 6 0 -12 0 0 6
sb:expiry	0 -3 0 -8 0 0 0 12
sb:export	20 -13 2 -5 0 -1 -4 -1
sb:export of	11 -16 0 1 5 0 -1 -2
sb:exporter	0 3 0 -15 12 0 0 0
sb:extend	2 -20 9 15 -10 2 0 -11
sb:extend by	0 0 0 9 0 0 0 -6
sb:extend the	5 -8 0 8 0 0 0 -5
sb:extend to	-1 -2 13 1 -7 0 0 -2
sb:extend until	0 0 0 11 0 0 0 -9
sb:extension	-2 -2 -2 -6 13 -2 -4 7
sb:extension of	0 -6 0 -16 4 0 0 16
sb:extension would	0 0 0 12 0 0 0 -9
sb:extra	0 17 0 -4 0 0 0 -12
sb:extra <level>	0 7 0 -12 0 0 0 7
sb:extra duty	0 1 0 6 0 0 0 -9
sb:face	0 8 0 -25 -1 4 0 12
sb:face <level>	0 0 0 -13 0 0 0 14
sb:face a	0 -2 0 -13 0 6 3 4
sb:fact	0 0 0 17 -2 0 0 -8
sb:fact sheet	0 0 0 16 -2 0 0 -7
sb:fail	0 8 0 2 -20 0 1 0
sb:fail to	0 11 0 0 -17 0 1 3
sb:fair	0 0 0 12 0 0 0 -8
sb:fall	0 -3 0 -6 -8 0 0 21
sb:fall away	0 1 0 -15 0 0 0 13
sb:fall by	0 -10 0 3 0 0 0 4
sb:fall from	0 10 0 -7 0 0 0 0
sb:fall on	0 10 0 -17 -5 0 0 9
sb:fall to	0 -9 0 15 0 0 0 -6
sb:far	0 9 0 5 -1 0 0 -13
sb:fare	0 -12 0 22 0 0 0 -10
sb:farm	0 4 7 9 -10 0 0 -13
sb:farmer	0 -9 3 20 -7 0 0 -12
sb:fear	0 15 0 -4 -2 0 0 -7
sb:fee	-11 -27 -7 9 34 -2 0 -15
sb:fee ,	4 -1 0 4 1 0 0 -10
sb:fee and	0 -3 0 0 -2 0 0 10
sb:fee for	-7 -13 0 20 -1 0 0 -5
sb:fee of	0 2 0 -13 5 0 0 4
sb:fee on	0 -8 0 13 8 0 0 -15
sb:feed	0 -11 0 7 5 0 0 -3
sb:fentanyl	-2 21 2 -16 -7 0 0 0
sb:fentanyl tariff	0 15 2 -20 0 0 0 0
sb:ferry	0 -6 0 20 0 0 0 -12
sb:few	0 0 0 0 13 0 0 -12
sb:figure	0 -16 0 11 3 0 0 0
sb:file	0 0 8 7 -12 0 0 0
sb:final	0 -4 0 -12 18 0 0 2
sb:fine	0 -2 0 10 -1 0 0 -2
sb:finish	0 9 0 -12 0 0 0 3
sb:finished	0 6 0 -13 0 0 11 0
sb:finished by	0 0 0 -5 0 0 11 0
sb:first	-1 9 -1 11 -9 -1 -3 -9
sb:first day	0 25 0 -19 -1 0 0 -9
sb:first round	0 0 0 13 0 0 0 -12
sb:fishing	0 0 7 0 5 0 0 -12
sb:fishmeal	0 2 0 10 0 0 0 -10
sb:fix	0 -7 0 12 -3 0 0 0
sb:fix for	0 -6 0 11 -1 0 0 0
sb:flash	0 5 0 -14 0 0 0 9
sb:flour	0 0 0 9 0 0 0 -8
sb:flower	0 -2 0 -11 5 0 0 11
sb:follow	0 12 0 0 7 0 -2 -27
sb:follow on	0 9 0 -8 7 0 0 -9
sb:following	0 8 0 0 -3 0 0 -6
sb:footwear	0 -7 0 9 0 0 0 0
sb:for	-9 -7 0 7 5 10 0 -7
sb:for <number>	0 -8 0 20 -18 0 0 1
sb:for <quality>	-12 -6 0 -3 19 0 0 3
sb:for <span>	-5 1 -9 0 -12 3 -1 11
sb:for a	0 0 0 -27 20 12 9 -5
sb:for all	0 11 0 -9 0 0 0 0
sb:for an	0 -8 0 2 -8 0 0 10
sb:for each	0 -3 0 8 0 0 0 0
sb:for export	9 -5 0 -6 4 0 0 0
sb:for good	0 -6 0 11 -6 0 3 0
sb:for household	0 -8 0 13 0 0 0 -3
sb:for its	-3 -15 0 15 -14 -3 0 15
sb:for other	0 13 0 -12 0 0 0 0
sb:for our	0 0 0 -3 9 0 0 -4
sb:for the	-7 -4 2 4 -9 1 -5 9
sb:for which	0 7 0 -12 6 0 0 0
sb:force	4 21 0 -23 2 -6 -5 0
sb:force ,	0 0 0 -11 0 0 0 14
sb:force until	0 9 0 -17 2 0 0 0
sb:forced	0 0 0 10 -2 0 0 -8
sb:foreign	9 -6 0 0 0 0 0 -6
sb:foreseen	0 0 0 -10 0 0 0 5
sb:form	0 0 0 -15 18 0 0 -1
sb:formal	0 0 0 -5 12 0 0 -7
sb:former	0 -4 0 10 0 0 0 -6
sb:forty	0 0 0 10 -11 2 0 0
sb:found	0 -12 0 19 -11 0 7 -9
sb:found by	0 -3 0 1 -5 0 8 -1
sb:fourth	0 -4 0 -8 2 0 0 12
sb:framework	0 -13 0 17 0 0 0 0
sb:franc	0 0 0 11 0 0 0 -8
sb:free	0 0 6 1 1 0 0 -10
sb:free of	0 8 0 1 3 0 0 -14
sb:freeze	0 -6 0 -3 -4 0 0 15
sb:friday	0 7 6 -6 7 -2 0 -13
sb:friday ,	0 7 6 -7 6 -2 0 -12
sb:from	12 17 18 -12 0 -9 -34 -15
sb:from <day-ahead>	-1 -18 0 -7 -3 0 0 25
sb:from <name>	15 -23 4 1 6 0 0 9
sb:from <number>	0 23 -1 -9 -6 0 0 -12
sb:from <seat>	1 -7 0 -14 15 0 0 1
sb:from everywhere	0 12 0 -8 0 0 0 -2
sb:from its	0 -5 0 10 -2 0 0 0
sb:from monday	0 21 0 -15 -2 0 0 -3
sb:from section	0 -7 13 0 0 0 0 -6
sb:from the	15 -7 17 -16 2 0 -1 0
sb:frozen	0 3 0 15 -5 0 0 -14
sb:frozen until	0 0 0 16 -4 0 0 -9
sb:fuel	0 -2 0 12 -9 0 0 0
sb:further	-2 -2 0 0 -5 0 0 16
sb:further <level>	0 -8 0 11 0 0 0 -1
sb:further <points>	0 0 0 -16 0 0 0 19
sb:gained	0 -10 0 11 0 0 0 0
sb:gained <level>	0 -10 0 11 0 0 0 0
sb:gallium	25 -8 0 0 -7 0 0 -16
sb:gallium ,	16 -7 0 1 -3 0 0 -10
sb:garden	0 11 0 -1 -9 0 0 0
sb:gas	0 -11 0 9 0 0 0 3
sb:gate	0 -4 0 18 1 0 0 -15
sb:gave	0 -18 0 9 10 2 8 -22
sb:gave it	0 0 0 -10 10 2 0 -3
sb:gave its	0 0 0 10 -4 0 0 -1
sb:gazetted	0 -16 0 13 -3 0 0 5
sb:geneva	0 -3 0 -5 -6 0 0 19
sb:geneva on	0 -1 0 9 0 0 0 -2
sb:germanium	27 -7 0 -8 -3 0 0 -15
sb:germanium ,	15 -6 0 0 0 0 0 -8
sb:get <level>	0 9 0 -5 0 0 0 -3
sb:give	0 0 -3 -7 17 0 7 -14
sb:give its	0 5 0 -22 19 0 3 -8
sb:give notice	0 0 0 10 -7 0 0 0
sb:given	-1 6 0 7 -11 0 0 0
sb:given the	0 9 0 -9 5 0 0 -5
sb:glove	0 11 0 -4 0 0 0 -5
sb:go	-7 -16 -8 1 9 5 -4 14
sb:go by	0 13 0 -6 0 0 0 -5
sb:go from	0 -2 0 -6 0 0 0 11
sb:go into	0 -10 0 7 2 0 0 0
sb:go out	0 -2 0 10 -1 0 0 -2
sb:go up	0 -1 0 7 0 0 0 -7
sb:good	-17 -1 14 -11 0 -5 2 13
sb:good ,	-4 -4 0 1 -8 0 0 13
sb:good are	0 1 0 0 10 0 0 -10
sb:good duty	0 -19 0 21 0 0 0 0
sb:good loaded	0 -22 6 12 5 0 0 -1
sb:good of	0 -5 0 2 -5 0 0 13
sb:good that	0 1 9 0 0 0 -2 -13
sb:good until	0 4 4 -15 8 0 7 -4
sb:good will	0 9 0 -20 0 0 0 11
sb:good with	9 -10 0 -2 2 0 0 0
sb:good worth	0 22 0 -9 -9 0 0 -7
sb:good would	0 14 1 -22 0 0 0 5
sb:government	0 0 0 3 -12 0 -1 12
sb:government say	0 10 0 -9 0 0 0 0
sb:grace	0 0 0 -1 13 0 0 -10
sb:grant	-5 -8 10 -4 -5 0 0 11
sb:grant under	0 0 11 -8 0 0 0 0
sb:greer	0 9 0 -10 0 0 0 0
sb:group	0 0 0 11 0 0 0 -11
sb:grower	0 6 0 0 7 0 0 -13
sb:gyeongju	0 -2 0 -5 9 0 0 0
sb:gyeongju on	0 0 0 -10 10 0 0 0
sb:had	-6 -25 5 29 6 10 -8 -14
sb:had agree	0 0 0 -15 0 0 0 18
sb:had announce	0 -13 0 18 -3 0 0 0
sb:had been	0 -6 0 13 0 0 0 -9
sb:had prepare	0 -9 0 9 0 0 0 0
sb:had set	0 -3 0 -2 0 0 0 9
sb:had sign	0 10 0 -9 0 0 0 0
sb:had the	0 0 0 15 0 0 0 -13
sb:had threaten	0 -20 0 18 5 0 0 0
sb:had to	0 0 0 -29 17 11 0 2
sb:had write	0 -11 0 14 0 0 0 -1
sb:half	9 0 0 -5 0 0 8 -11
sb:half of	0 -11 0 3 7 0 0 0
sb:halve	0 0 0 -11 0 0 0 14
sb:hand	0 1 0 12 0 0 0 -11
sb:happen	5 12 -2 -8 3 0 0 -7
sb:has	0 -7 -17 7 2 -1 -3 1
sb:has <span>	0 -1 0 -19 0 0 0 22
sb:has announce	3 18 0 -15 -1 0 0 -3
sb:has ask	0 0 0 -8 0 0 0 12
sb:has been	0 -2 -3 15 0 4 -8 -12
sb:has charge	0 -9 0 0 0 0 0 11
sb:has given	0 11 0 6 -11 0 0 -5
sb:has invited	0 -11 0 8 1 0 0 -1
sb:has not	0 0 0 -1 14 0 -4 -13
sb:has offer	0 -5 0 15 -4 0 0 -6
sb:has say	0 10 7 0 -3 0 0 -11
sb:has tell	0 -13 0 17 0 0 0 -2
sb:has the	0 -5 0 -13 15 0 0 0
sb:has to	0 -2 0 3 5 0 -5 -10
sb:has until	-1 -10 -1 -9 4 1 10 2
sb:hasn't	0 0 0 13 -12 0 0 0
sb:have	-3 -10 2 5 0 -3 -5 2
sb:have a	0 0 0 13 -6 0 -1 -3
sb:have come	0 -10 0 -6 0 0 0 15
sb:have go	0 -11 0 8 0 0 0 1
sb:have put	0 -13 0 12 0 0 0 1
sb:have rise	0 -15 0 17 0 0 0 0
sb:have sign	0 -2 0 -8 2 0 0 9
sb:have the	0 16 0 -13 -8 0 0 8
sb:have to	0 23 0 -15 6 0 -5 -6
sb:have until	-1 -1 0 -1 -9 -2 0 10
sb:he	2 -7 2 8 -13 -9 20 -6
sb:he has	0 -19 0 9 3 0 8 -8
sb:he say	0 1 0 11 5 0 -1 -17
sb:he tell	0 9 0 -9 -8 0 -3 10
sb:he was	0 9 0 -10 0 0 0 3
sb:he will	0 0 0 0 -12 0 0 7
sb:he would	7 -12 0 0 -18 0 19 1
sb:he write	-5 7 0 -17 0 0 0 17
sb:he'd	0 -1 0 12 -1 0 0 -5
sb:hear	0 -9 0 -13 19 0 0 0
sb:hear the	0 -4 0 -5 9 0 0 0
sb:heard	0 0 0 -6 14 0 0 -8
sb:heard on	0 -11 0 0 11 0 0 -1
sb:hearing	0 -12 0 -9 25 0 0 -5
sb:hearing is	0 -1 0 14 -9 0 0 0
sb:heating	0 -7 0 10 4 0 0 -10
sb:her	0 -11 0 24 -8 0 0 -6
sb:here	0 -31 0 16 1 0 0 6
sb:higher	0 15 0 -18 0 0 0 -2
sb:higher rate	0 5 0 -17 0 0 0 12
sb:higher tariff	0 9 0 0 0 0 0 -10
sb:him	0 -20 0 12 0 0 0 6
sb:himself	0 -3 0 10 -3 0 0 0
sb:his	-4 -9 -4 20 -7 6 3 -9
sb:his <office>	0 0 0 17 -15 0 0 0
sb:his <organisation>	0 0 0 16 -15 0 0 -6
sb:his <person>	0 -13 0 15 11 0 0 -15
sb:his <quality>	0 0 0 -13 0 0 8 7
sb:his own	0 10 0 -7 0 0 0 0
sb:his side	0 0 0 -9 -1 0 0 11
sb:history	0 12 0 -11 0 0 0 0
sb:hold	0 -11 7 0 2 0 0 0
sb:hold back	0 -10 0 -3 0 0 0 16
sb:hold in	0 -4 9 2 -7 0 0 0
sb:hold its	0 -10 0 0 3 0 0 8
sb:hold since	0 0 0 13 0 0 0 -13
sb:hold the	0 3 0 -11 0 0 0 9
sb:holiday	0 -5 0 10 -5 0 0 -1
sb:holmium	13 -4 0 -6 0 0 0 0
sb:home	0 -4 0 6 5 0 0 -10
sb:hope that	0 4 0 -21 3 0 4 8
sb:hope to	0 -4 0 21 -7 0 -5 -3
sb:hospital	0 0 -2 11 0 0 0 -4
sb:hour	0 -11 0 3 -12 1 1 12
sb:household	0 -21 0 29 0 0 0 -9
sb:household in	0 -4 0 11 0 0 0 -6
sb:how	0 -3 0 -7 -2 0 0 14
sb:how long	0 0 0 -13 -1 0 0 18
sb:hundred	0 0 0 -8 0 0 0 9
sb:i	0 -11 0 20 -6 -3 1 -7
sb:i have	0 -5 0 9 -4 0 5 -9
sb:i pay	0 9 0 -6 0 0 0 -2
sb:if	-22 19 -8 -7 2 -7 1 -6
sb:if <name>	0 -3 0 -15 18 0 -3 3
sb:if <seat>	0 10 0 -14 3 0 4 -9
sb:if it	0 -14 7 13 -4 0 -6 3
sb:if no	0 0 0 2 -20 0 4 10
sb:if the	-3 16 -9 14 -10 -1 -17 -11
sb:if there	0 -8 0 8 -9 0 0 7
sb:if they	0 20 0 -18 0 0 0 -7
sb:import	2 -14 15 0 6 0 0 -6
sb:import of	0 -10 0 15 -3 0 0 0
sb:importer	0 3 4 -8 9 0 0 -8
sb:impose	4 10 0 -9 3 0 0 -15
sb:impose the	0 -9 0 10 0 0 0 0
sb:in	-3 -2 0 6 -10 -8 -21 12
sb:in <month-gone>	-13 7 -3 2 -11 -2 0 6
sb:in <name>	-3 -9 -3 18 -13 4 0 0
sb:in <number>	0 1 1 3 0 0 0 -9
sb:in <organisation>	0 -16 0 13 -1 0 0 4
sb:in <quality>	0 0 0 3 9 0 0 -13
sb:in <seat>	0 12 -5 -20 14 -5 7 -1
sb:in <span>	0 -2 0 -11 0 0 0 15
sb:in alexandria	0 -3 4 14 0 0 0 -13
sb:in an	0 17 0 -2 0 0 0 -13
sb:in busan	0 -4 0 -7 -1 0 0 14
sb:in effect	0 0 -1 -13 0 0 0 13
sb:in force	2 10 0 -23 7 0 -4 6
sb:in gyeongju	0 0 0 -7 9 0 0 0
sb:in law	0 -2 0 -13 -1 0 0 19
sb:in muscat	0 0 0 9 0 0 0 -8
sb:in on	1 4 0 -14 4 0 0 1
sb:in place	0 12 0 -26 3 0 0 11
sb:in tangier	0 9 0 -9 0 0 0 0
sb:in the	11 8 4 -7 1 -1 -6 -7
sb:in their	0 15 0 -18 0 0 0 1
sb:in trade	0 -6 0 12 0 0 0 -4
sb:in turn	0 -3 0 -4 0 0 0 8
sb:in two	0 14 0 -11 0 0 0 -1
sb:in which	1 -5 0 -16 -1 2 0 16
sb:included	0 15 0 -7 -5 0 0 -2
sb:included ,	0 15 0 -7 -5 0 0 -2
sb:increase	0 15 0 -7 0 0 0 -11
sb:index	0 7 0 -12 0 0 0 4
sb:inflation	0 -6 0 12 0 0 0 -5
sb:inform	0 0 0 13 -1 0 0 -9
sb:inform the	0 0 0 10 0 0 0 -9
sb:initialled	0 -2 0 -7 14 0 0 -1
sb:inquiry	0 -3 0 -4 13 0 0 -6
sb:instead	0 -6 0 -2 0 0 0 10
sb:instead of	0 -7 0 -5 0 0 0 13
sb:instructed	0 -11 0 0 0 0 16 -1
sb:instructed their	0 -2 0 -6 -7 0 16 -1
sb:interest	0 -12 0 20 -2 0 0 -8
sb:interest rate	0 -11 0 14 0 0 0 0
sb:into	4 9 -1 -4 8 -4 0 -15
sb:into <name>	5 6 0 0 -2 0 0 -11
sb:into effect	0 -13 0 13 0 0 0 0
sb:into force	0 14 0 -2 -3 -3 0 -12
sb:introduce on	0 -7 0 10 0 0 0 0
sb:invest	0 -6 0 14 -3 0 0 0
sb:invest <money>	0 -6 0 14 -3 0 0 0
sb:investigation	0 -2 0 -6 9 0 0 0
sb:invited	0 -12 0 11 0 0 0 -3
sb:is	0 -5 0 -4 -2 5 -4 9
sb:is ,	0 0 0 -11 12 0 0 0
sb:is <level>	0 -11 0 21 -1 0 0 -10
sb:is a	0 -3 0 -11 18 0 3 -3
sb:is back	3 5 0 3 0 0 0 -12
sb:is charge	0 7 0 -9 1 0 0 0
sb:is due	0 0 0 0 10 0 -5 -1
sb:is expect	0 -12 0 10 0 0 -2 0
sb:is extend	0 0 0 12 0 0 0 -9
sb:is for	0 6 0 -19 0 0 0 14
sb:is found	0 -13 0 19 -6 0 0 -5
sb:is go	0 -9 0 0 0 0 0 10
sb:is good	0 -4 5 -7 -2 0 8 0
sb:is in	-2 6 0 0 -19 0 0 9
sb:is it	0 -7 0 15 0 0 0 -8
sb:is limited	0 12 0 -3 0 0 0 -8
sb:is make	0 -7 0 10 0 0 0 -5
sb:is no	0 -10 0 16 -15 0 0 1
sb:is not	0 -6 0 -8 11 0 -3 10
sb:is now	0 -6 0 12 0 0 0 -3
sb:is on	8 -6 0 22 -13 0 0 -15
sb:is one	0 0 0 -4 9 0 0 -9
sb:is out	0 0 0 -9 0 0 0 10
sb:is over	0 0 0 -9 0 0 0 9
sb:is part	0 0 0 13 0 0 0 -12
sb:is prolonged	0 0 0 -6 0 0 0 10
sb:is scheduled	0 -1 0 -6 9 0 0 0
sb:is sign	0 -6 0 10 0 0 -5 0
sb:is still	0 11 0 -16 0 0 0 6
sb:is suspend	2 13 0 -2 -11 2 0 -4
sb:is that	0 11 0 -5 0 0 0 -7
sb:is the	0 8 -1 5 -14 -1 0 -1
sb:is to	-9 6 -4 -14 4 6 3 1
sb:is up	0 0 0 -15 4 0 0 9
sb:is valid	0 -3 0 -3 0 0 0 9
sb:island	0 -2 0 17 0 0 0 -12
sb:isn't	0 9 -1 17 -16 0 -7 -7
sb:issued	-1 -4 0 11 2 0 0 -4
sb:it	-23 9 -5 -16 11 3 -13 11
sb:it 's	-1 9 0 -21 1 8 0 5
sb:it ,	0 14 0 0 4 0 0 -17
sb:it apply	0 14 0 -8 -3 0 0 -1
sb:it be	0 0 0 -10 3 0 0 5
sb:it begin	0 0 0 -4 -5 0 0 11
sb:it by	0 -10 0 6 -4 0 11 -4
sb:it can	0 1 0 -17 15 0 0 0
sb:it come	0 0 0 9 0 0 0 -9
sb:it did	0 1 0 7 0 0 0 -9
sb:it doe	0 7 0 0 -11 0 0 3
sb:it end	-3 3 5 -21 -2 0 0 15
sb:it enter	0 9 0 -8 -1 0 0 0
sb:it expire	0 0 -1 15 0 0 0 -13
sb:it for	0 -3 0 10 -1 0 0 -4
sb:it had	0 0 0 16 -4 0 0 -20
sb:it has	4 -7 -2 -13 3 0 0 17
sb:it is	7 -8 2 -4 -1 0 -7 11
sb:it last	0 6 0 -19 -4 0 0 16
sb:it lasted	0 0 0 16 0 0 0 -15
sb:it may	0 12 0 -8 3 0 0 -9
sb:it meet	0 -5 0 -9 18 0 0 -7
sb:it must	0 6 0 -20 19 0 0 -6
sb:it on	0 -21 0 4 0 0 0 8
sb:it pay	0 -12 0 0 0 0 0 10
sb:it run	0 0 -1 4 -12 0 0 5
sb:it the	0 -1 0 -6 0 0 0 11
sb:it to	0 12 0 6 4 0 0 -24
sb:it was	0 -16 0 -5 -6 0 3 23
sb:it will	-2 -1 0 -5 2 0 0 8
sb:it would	0 -10 -1 13 -1 0 0 0
sb:it'll	0 4 0 -14 0 0 0 8
sb:item	0 0 0 -9 12 0 0 0
sb:its	2 7 0 -7 7 -12 -5 -3
sb:its <level>	0 -1 0 -4 11 0 0 0
sb:its <office>	0 10 0 0 2 0 0 -14
sb:its <person>	0 10 0 -5 0 0 0 -3
sb:its additional	0 11 0 -11 0 0 0 0
sb:its approval	0 -4 0 9 -2 0 0 0
sb:its consent	0 9 0 -5 2 0 0 -10
sb:its countermeasure	0 18 0 -11 0 0 0 -8
sb:its duty	0 12 -1 4 -8 0 1 -21
sb:its own	-3 -7 7 0 -12 0 0 11
sb:its part	-2 -3 0 -5 0 0 0 13
sb:its place	0 9 0 -6 0 0 0 -1
sb:its second	0 -1 0 -7 8 0 0 0
sb:its tariff	0 -15 0 13 0 0 0 0
sb:its truce	0 0 0 -15 -1 0 0 18
sb:itself	0 -1 0 -11 0 0 2 10
sb:jamieson	0 9 0 -10 0 0 0 0
sb:jamieson greer	0 9 0 -10 0 0 0 0
sb:judge	0 -5 0 12 0 0 0 -9
sb:jump	0 -5 0 -13 11 0 0 6
sb:just	1 -16 0 0 0 0 0 14
sb:keep	-3 -8 3 0 -3 0 0 8
sb:keep <points>	0 -2 0 -2 0 0 0 9
sb:kind	0 -8 3 6 12 0 0 -14
sb:kitchen	0 9 0 -17 0 0 0 8
sb:kitchen cabinet	0 9 0 -8 0 0 0 0
sb:know	-2 -7 0 -16 0 0 1 28
sb:kuala	0 -3 0 -2 0 0 0 10
sb:kuala lumpur	0 -3 0 -2 0 0 0 10
sb:land	0 19 0 -2 -7 0 0 -10
sb:lapse	0 1 9 0 -8 0 0 -3
sb:lapse at	0 -9 2 20 -5 0 0 -11
sb:lapse on	0 -8 -2 -1 0 0 0 10
sb:last	0 1 -8 -2 -10 -1 2 8
sb:last <month-gone>	0 -2 0 -15 0 0 0 24
sb:last <span>	0 6 0 15 -8 0 0 -16
sb:last day	0 -13 0 -11 -3 0 0 25
sb:last summer	0 4 0 6 0 0 0 -9
sb:last until	0 2 0 -2 -14 0 0 6
sb:last week	0 0 0 2 14 0 0 -17
sb:last year	3 -9 0 0 -4 1 0 4
sb:lasted	0 0 0 19 0 0 0 -17
sb:lasted <span>	0 0 0 17 0 0 0 -16
sb:late	0 -1 0 12 -1 0 0 -6
sb:late on	0 0 0 12 0 0 0 -10
sb:later	0 10 0 -16 8 0 7 -8
sb:later than	0 2 0 -20 13 0 8 -3
sb:law	0 18 -1 -28 -10 13 0 7
sb:law the	0 0 0 -8 -4 5 0 10
sb:leave	-1 -14 1 -4 9 0 -10 15
sb:leave the	0 -11 9 0 -1 0 0 1
sb:led	0 9 0 -7 0 0 0 0
sb:legal	0 12 0 -18 0 0 4 2
sb:less	0 -8 0 15 6 0 0 -13
sb:let the	0 3 0 -12 0 0 0 6
sb:letter	-2 -4 0 -1 -1 0 0 14
sb:levy	0 0 -1 6 -12 0 0 1
sb:licence	7 -19 -1 0 11 -5 -2 2
sb:licence from	16 -5 0 -9 0 0 0 0
sb:license	10 -1 0 -1 0 0 -3 0
sb:life	-1 20 0 -11 -1 0 0 -3
sb:lift	4 0 0 9 -1 0 0 -14
sb:like	2 11 0 -10 -14 2 0 6
sb:like to	0 0 0 12 -10 0 0 0
sb:likely	0 -8 0 -1 0 0 0 12
sb:limited	0 11 0 -5 0 0 0 -5
sb:limited to	0 11 0 -5 0 0 0 -5
sb:line	0 6 1 -9 5 0 0 -2
sb:list	13 7 0 -17 4 0 0 -5
sb:list ,	9 5 0 -13 -1 0 0 0
sb:listed	0 -11 0 0 4 0 0 6
sb:live	1 5 0 -20 -1 0 0 14
sb:live until	0 0 0 -8 0 0 0 10
sb:loaded	0 -6 6 -5 15 0 -1 -14
sb:loaded before	0 -8 10 -10 18 0 0 -12
sb:lobster	0 9 0 -2 0 0 0 -9
sb:lodged	0 -3 0 -5 11 0 0 0
sb:long	0 -12 0 0 -4 0 0 12
sb:longer	0 0 0 14 -6 0 0 -8
sb:look	0 0 0 -7 8 0 0 0
sb:look at	0 0 0 -5 9 0 0 -3
sb:lorry	0 -8 0 19 -3 0 0 -8
sb:lose <level>	0 -3 0 -6 0 0 0 10
sb:lumpur	0 -3 0 -2 0 0 0 10
sb:lumpur arrangement	0 0 0 -7 0 0 0 9
sb:m	-3 1 10 -11 5 0 0 0
sb:m .	-3 1 10 -11 5 0 0 0
sb:machine	0 11 5 -8 0 0 0 -6
sb:main	15 -4 0 -9 -1 0 0 0
sb:make	3 4 -2 -9 1 0 -1 4
sb:make for	0 -1 0 -8 0 0 0 13
sb:management	0 0 0 10 0 0 0 -9
sb:mangoe	0 12 0 -6 -6 0 0 0
sb:mark	0 -2 0 -9 0 0 0 13
sb:market	0 0 0 -11 1 0 0 10
sb:match	0 -5 0 14 -5 0 0 0
sb:may	-3 4 4 2 22 -3 -5 -38
sb:may be	0 6 -1 16 -3 0 0 -18
sb:me	0 3 0 -9 -7 0 7 6
sb:mean	0 -8 0 1 0 0 0 10
sb:meanwhile	0 -15 0 0 0 3 0 9
sb:measure	-2 11 0 -13 0 0 0 3
sb:mediator	0 0 0 21 -11 0 -2 -6
sb:medicine	0 23 -1 -16 0 0 0 -4
sb:medicine ,	0 13 0 -11 0 0 0 0
sb:medicine :	0 9 0 -9 0 0 0 0
sb:meet	-2 -21 -3 9 -2 -7 4 12
sb:meet :	0 -3 0 9 0 0 0 0
sb:meet <person>	0 -1 0 13 0 0 0 -8
sb:meet again	0 0 0 16 -3 0 0 -11
sb:meet at	0 -7 0 0 -7 0 0 11
sb:meet in	0 -1 0 1 -28 0 11 4
sb:meet next	0 0 0 -12 13 0 0 0
sb:meet on	0 -1 0 -3 10 0 0 -6
sb:member	-1 -12 0 8 10 0 0 -3
sb:member state	0 -1 0 -19 23 0 0 0
sb:memo	0 10 0 -15 0 5 0 0
sb:memo ,	0 13 0 -13 0 0 0 0
sb:milk	0 -2 0 -6 9 0 0 0
sb:mill	0 -6 0 0 -3 0 0 11
sb:million	0 -5 0 24 -6 0 0 -13
sb:minimum	0 14 0 -11 0 0 0 0
sb:minimum price	0 14 0 -11 0 0 0 0
sb:minister	0 7 -3 -12 0 0 -1 13
sb:ministerial	0 -6 0 9 0 0 0 0
sb:ministry	8 -12 0 7 -5 0 5 -3
sb:minute	-3 0 0 10 4 0 0 -15
sb:minute of	0 8 0 -9 5 0 0 -1
sb:monday	0 17 10 -9 -11 0 0 -10
sb:monday week	0 9 0 -2 -2 0 0 -2
sb:money	0 -5 0 9 0 0 0 0
sb:month	0 -10 0 -13 1 0 0 21
sb:month ,	0 -1 0 -14 3 0 0 13
sb:moratorium	0 -6 0 18 -4 0 0 -8
sb:moratorium on	0 -4 0 20 0 0 0 -15
sb:more ,	0 6 0 -14 0 3 0 5
sb:more than	0 -1 0 9 0 0 0 -5
sb:morning	0 -11 0 10 0 0 0 1
sb:most	0 9 -1 -4 -2 1 0 -5
sb:move	0 14 0 -6 4 0 -1 -7
sb:move the	0 7 0 -11 0 1 0 3
sb:mr	-3 -11 6 0 0 1 -1 9
sb:mr <person>	-2 -8 7 -4 8 2 0 3
sb:much	0 -9 0 3 0 0 0 1
sb:muscat	0 0 0 10 0 0 0 -9
sb:museum	0 -5 0 18 -1 0 0 -9
sb:must	0 -21 -5 10 9 3 -2 -24
sb:must approve	0 0 0 12 -6 0 0 0
sb:must still	0 -1 0 16 -12 0 0 0
sb:my	-4 0 1 17 -13 0 0 -7
sb:name	0 -14 0 -5 -3 8 0 10
sb:named	0 10 0 -16 7 0 0 0
sb:named in	0 14 0 -11 0 0 0 -1
sb:national	0 -2 0 13 -3 0 0 -3
sb:need	15 -20 0 10 3 0 0 -16
sb:need a	17 -6 0 0 -9 0 0 -3
sb:need the	0 -7 0 4 11 0 0 -11
sb:needed	0 0 0 10 -1 0 0 -7
sb:negotiate	0 -12 0 0 -4 0 9 0
sb:network	0 -14 0 4 0 0 0 8
sb:network on	0 0 0 -10 0 0 0 10
sb:new	8 -2 -13 5 -10 -2 -11 6
sb:new date	0 17 0 -5 0 0 0 -10
sb:new duty	0 0 -6 -10 4 0 0 10
sb:new end	0 0 0 -11 0 0 0 13
sb:new one	0 -10 0 0 8 0 0 3
sb:new rate	0 13 0 -13 0 0 0 0
sb:new tariff	0 -19 0 31 -7 0 0 -9
sb:new york	0 -5 0 13 0 0 0 -2
sb:newspaper	0 -11 0 15 0 0 0 -1
sb:next	-2 -8 -1 7 -3 -1 -3 10
sb:next :	0 -8 0 8 7 0 0 -9
sb:next decision	0 -9 0 19 -7 0 0 -2
sb:next friday	0 5 0 -12 0 0 0 7
sb:next meet	0 -1 0 14 -3 0 0 -1
sb:next week	0 -7 0 -6 0 0 0 14
sb:night	0 -13 7 15 0 0 1 -9
sb:no	4 -8 -1 11 -20 -5 9 2
sb:no ,	0 -5 0 17 -7 0 0 -4
sb:no agreement	0 -7 0 0 -6 0 0 13
sb:no deal	0 7 0 2 -3 0 2 -11
sb:no such	0 7 0 -11 -7 0 7 1
sb:no truce	0 11 0 -1 -7 0 10 -15
sb:nobody	0 18 0 -12 11 0 0 -17
sb:none	0 -6 0 15 -3 0 -1 -1
sb:noon	0 5 0 0 8 0 0 -13
sb:noon on	0 -1 0 7 2 0 0 -10
sb:northern	0 -1 0 15 -4 0 0 -7
sb:not	0 -3 -16 4 7 -1 -6 0
sb:not ,	0 8 0 11 -3 0 0 -17
sb:not be	5 13 0 -14 0 0 0 -5
sb:not end	0 0 0 12 0 0 0 -12
sb:not extend	0 3 0 -15 4 0 0 5
sb:not pay	0 -7 0 10 0 0 0 0
sb:not renewed	0 0 0 -8 0 0 0 10
sb:not sign	0 -3 0 -9 12 0 -3 4
sb:not sit	0 10 0 6 -15 0 0 -5
sb:not to	0 -13 0 0 1 0 0 9
sb:note	-2 11 6 -13 -13 0 0 13
sb:note of	0 10 0 -7 1 0 0 -5
sb:note that	0 0 7 -4 -12 0 0 11
sb:nothing	0 -12 0 9 -8 0 5 7
sb:notice	7 -15 6 -3 7 0 0 -2
sb:notice of	8 0 0 -4 4 0 0 -10
sb:notification	0 0 0 -13 14 0 0 0
sb:now	-8 10 4 -3 -21 -2 0 4
sb:now ,	0 1 0 -9 -1 0 0 9
sb:now <level>	0 10 0 -6 0 0 0 -5
sb:now hold	0 0 0 11 0 0 0 -10
sb:now in	0 -2 -1 -8 0 0 0 13
sb:now it	0 -5 0 -2 0 0 0 10
sb:now last	0 -1 0 12 0 0 0 -9
sb:now run	0 0 6 -9 0 0 0 2
sb:nurse	0 -2 0 9 0 0 0 -4
sb:objection	0 -3 0 17 -7 0 0 -3
sb:of	10 -3 -3 1 2 0 -1 -5
sb:of <day-ahead>	0 5 6 -24 -6 5 0 13
sb:of <day-gone>	16 -8 0 -2 -13 0 0 6
sb:of <level>	-9 7 1 10 -9 0 10 -23
sb:of <month-gone>	4 -16 3 7 2 0 4 -9
sb:of <name>	-3 -15 -1 11 -12 0 2 14
sb:of <number>	-3 -6 10 -15 9 0 0 7
sb:of <points>	0 0 0 14 0 0 0 -9
sb:of <quality>	-1 12 -2 -14 -14 -1 0 15
sb:of a	0 -3 0 -10 9 0 0 10
sb:of both	0 -10 0 12 0 0 0 0
sb:of busan	-4 -2 0 -10 0 0 0 19
sb:of duty	0 -5 0 -6 0 0 0 14
sb:of gallium	0 0 0 9 -4 0 0 -2
sb:of geneva	0 0 0 -12 0 0 0 13
sb:of it	0 0 0 2 -10 0 10 -5
sb:of its	7 2 1 -13 3 0 0 -1
sb:of negotiation	0 9 0 -8 0 0 0 0
sb:of tariff	0 -9 0 7 -4 0 0 5
sb:of that	0 -17 0 2 7 0 0 1
sb:of the	0 -1 -22 5 7 2 -16 -6
sb:of them	1 12 0 -5 -4 0 0 -4
sb:of thi	0 -5 0 -9 0 0 0 16
sb:of three	0 -1 0 -5 0 0 0 9
sb:of two	0 -3 0 18 -6 0 0 -7
sb:of which	0 -2 0 12 0 0 0 -6
sb:off	-2 1 -3 15 -1 0 0 -18
sb:off on	0 -3 0 -6 12 0 0 0
sb:off the	0 3 0 -11 6 6 0 -4
sb:offer	0 -1 0 9 8 0 15 -30
sb:offer to	0 -3 0 15 -2 0 0 -7
sb:office	0 -10 0 14 -2 0 0 0
sb:oil	0 10 0 -6 -3 0 7 -4
sb:old one	0 0 0 -9 0 0 0 11
sb:old rate	0 10 0 0 0 0 0 -9
sb:old truce	0 0 0 -17 0 0 0 18
sb:older	0 -9 5 -5 7 0 0 0
sb:olive	0 9 0 -10 0 0 0 0
sb:on	-4 11 -1 -1 -4 -5 -10 -2
sb:on <day-ahead>	0 9 -2 -1 -4 0 -3 0
sb:on <day-gone>	5 -3 -6 -4 -8 11 2 5
sb:on <day-today>	0 0 0 -8 -4 0 3 8
sb:on <name>	-2 0 6 -11 1 0 0 4
sb:on <quality>	-11 3 -4 2 -12 -2 2 10
sb:on a	9 0 5 8 -7 0 0 -15
sb:on all	0 19 0 -20 -3 0 0 4
sb:on both	0 3 0 -9 5 0 0 1
sb:on duty	0 0 0 11 0 0 0 -8
sb:on each	0 -2 0 -11 5 0 0 12
sb:on everything	0 -2 0 11 0 0 0 -5
sb:on foreign	9 -6 0 -2 0 0 0 0
sb:on friday	1 -13 8 1 10 0 0 -8
sb:on good	-2 -6 0 4 -10 0 0 14
sb:on hold	1 -1 0 9 -5 0 0 -5
sb:on holiday	0 -1 0 11 0 0 0 -5
sb:on in	0 0 0 15 0 0 0 -14
sb:on it	-6 14 0 0 -2 0 0 -3
sb:on monday	0 2 0 8 0 0 0 -10
sb:on most	0 -15 0 10 0 0 0 3
sb:on or	0 12 0 -3 -8 0 0 0
sb:on palm	0 -4 0 10 0 0 0 -3
sb:on paper	0 -5 0 0 -9 0 0 15
sb:on patented	0 10 0 -9 0 0 0 0
sb:on ship	-2 8 0 -6 -1 0 0 2
sb:on sunday	0 0 0 -11 0 0 0 10
sb:on tariff	0 -4 0 -1 0 0 0 10
sb:on television	0 0 0 -3 -5 0 0 12
sb:on that	0 -13 -2 9 9 0 5 -12
sb:on the	-9 -22 1 2 27 2 0 -6
sb:on their	0 -4 0 -8 11 0 0 0
sb:on tiktok	0 -4 0 -4 0 10 0 0
sb:on to	0 -3 0 -1 0 0 0 11
sb:on wednesday	0 -11 0 3 -1 0 0 10
sb:once	0 11 0 -8 -2 3 0 0
sb:once and	0 9 0 -9 0 0 0 0
sb:once more	0 11 0 0 -7 3 0 -6
sb:one	16 -12 -2 -9 11 -3 3 -2
sb:one ,	0 2 0 -17 7 0 0 6
sb:one :	0 -5 0 2 9 0 0 -7
sb:one end	0 -2 0 -12 7 0 0 4
sb:one is	0 -4 0 -3 0 0 0 10
sb:one of	0 1 0 -9 6 0 0 0
sb:one on	10 -5 0 -8 0 0 0 4
sb:only	0 -7 5 0 -14 0 0 11
sb:open	0 -20 0 18 5 0 4 -15
sb:open on	0 -3 0 -5 9 0 4 -3
sb:opened	0 -9 0 20 -7 0 0 -2
sb:opened on	0 -6 0 14 0 0 0 -3
sb:operator	0 -6 0 28 -9 0 0 -14
sb:opinion	0 0 0 -13 13 0 0 0
sb:or	-3 10 -2 -2 -13 0 6 0
sb:or after	0 14 0 2 -9 0 0 -11
sb:order	-7 13 1 -17 -4 14 0 2
sb:order sign	0 9 0 0 0 0 0 -6
sb:order that	0 6 0 -8 0 11 0 -8
sb:ore	12 -7 0 -4 0 0 0 0
sb:other	-1 15 -7 -11 -14 0 15 0
sb:other 's	0 -1 0 -8 9 0 0 3
sb:other <points>	0 0 0 -6 0 0 0 11
sb:other <quality>	0 -5 0 10 0 0 0 -4
sb:other country	0 19 0 -15 -6 0 9 -7
sb:our	-2 -13 0 8 2 0 0 4
sb:our seminar	0 -3 0 10 -3 0 0 0
sb:our tariff	0 -7 0 10 0 0 0 0
sb:out	0 2 16 -2 -19 -5 -6 4
sb:out ,	0 8 0 7 -2 0 0 -15
sb:out of	0 0 0 -10 0 0 0 11
sb:out on	-5 4 6 1 -15 0 0 0
sb:over	0 10 0 1 -25 0 -2 3
sb:over on	0 2 0 -16 -2 0 0 16
sb:over the	0 -1 0 21 -9 0 0 -11
sb:own	2 8 11 -18 -18 0 5 3
sb:own duty	0 0 10 2 -3 0 0 -13
sb:own truce	0 -2 0 10 0 0 0 -6
sb:p	0 -10 6 -1 13 0 0 -8
sb:p .	0 -11 6 -4 13 0 0 -6
sb:paper	0 -13 0 5 -22 0 0 23
sb:paper ,	0 -9 0 -4 0 0 0 15
sb:paper on	0 -10 0 16 -4 0 0 -2
sb:parcel	0 -7 3 -1 11 0 0 -7
sb:parcel from	0 -18 4 3 12 0 0 -4
sb:parliament	0 -12 0 8 12 0 -2 -14
sb:parliament has	0 -1 0 11 -1 0 0 -4
sb:part	1 -9 0 6 -5 0 0 2
sb:part of	3 -9 0 16 -2 0 0 -10
sb:party	0 -13 0 34 -11 0 7 -28
sb:passed	0 -6 0 9 -5 1 0 0
sb:passenger	0 -6 -3 9 0 0 0 0
sb:past	-1 8 0 -15 -3 0 0 13
sb:patented	0 14 0 -13 0 0 0 0
sb:pause ,	0 5 0 -12 0 0 0 8
sb:pause for	7 -2 0 -9 0 0 0 3
sb:pause on	0 15 0 -1 0 0 0 -12
sb:pay	0 12 -15 -4 1 -5 -7 0
sb:pay <level>	0 9 -1 -5 -5 0 -1 1
sb:pay the	0 6 0 -15 10 0 0 0
sb:payable	0 16 0 2 -15 0 0 -7
sb:payment	0 -3 0 18 0 0 0 -17
sb:peace between	0 0 0 -9 0 0 0 10
sb:peak	0 0 0 10 0 0 0 -13
sb:pen	0 -16 0 17 0 0 0 0
sb:per	0 -2 0 5 9 0 0 -11
sb:period of	0 0 0 -13 0 0 0 11
sb:permit	0 -1 0 11 -3 0 0 -5
sb:phase	0 -11 0 0 10 0 0 -2
sb:phone	0 5 0 6 -1 0 0 -13
sb:place	-6 14 0 -12 5 0 0 0
sb:place until	0 -5 0 -8 0 0 0 11
sb:plan for	0 1 0 15 -17 0 0 0
sb:plant	1 -12 7 8 -8 6 0 -7
sb:plant in	2 -10 0 8 0 0 0 0
sb:plastic	0 -7 0 0 0 0 0 9
sb:please	0 1 0 -13 10 0 0 1
sb:plum	0 6 0 -11 7 0 0 -4
sb:point	0 -12 0 9 -6 0 0 9
sb:polysilicon	0 20 0 -17 0 0 0 0
sb:pork	0 0 0 -6 12 0 0 -1
sb:port	-6 -8 -7 0 23 0 0 -12
sb:port fee	-5 -2 0 -11 20 0 0 -4
sb:position	0 16 0 -14 0 0 0 0
sb:post	-4 0 0 5 11 0 0 -19
sb:post on	0 17 0 -18 6 0 0 -1
sb:powder	0 -8 0 -10 15 0 0 0
sb:power	0 5 0 -9 10 0 0 -5
sb:premier	0 -8 0 16 -1 0 0 -2
sb:prepare	0 -14 0 6 -6 0 3 10
sb:present	0 -3 0 -1 -8 0 3 9
sb:present one	0 -1 0 -16 -5 0 0 22
sb:present truce	0 -11 0 0 0 0 0 7
sb:presenter	0 0 0 9 0 0 0 -7
sb:president	6 -3 0 9 -9 0 0 0
sb:president ,	0 -7 0 16 -7 0 0 0
sb:press	0 -14 0 20 2 0 0 0
sb:previou	0 9 0 -7 0 0 0 0
sb:price on	0 8 0 -12 0 0 0 4
sb:prime	0 10 0 -5 -2 0 0 0
sb:prime minister	0 10 0 -5 -2 0 0 0
sb:prisoner	0 0 0 10 -6 0 0 0
sb:procedure	0 0 0 -5 -12 0 0 16
sb:proclamation	0 10 0 -4 1 0 0 -7
sb:prolong	0 14 -2 -14 -12 0 3 10
sb:prolong it	0 0 0 2 -10 0 3 2
sb:prolong the	0 -2 0 -18 0 0 0 22
sb:prolongation	0 -4 1 -8 0 0 0 13
sb:prolonged ,	0 15 0 -12 0 0 0 -4
sb:prolonged by	0 -7 0 14 0 0 0 -8
sb:prolonged to	0 0 9 -11 0 0 0 3
sb:promise <goods-amount>	0 0 0 11 -8 0 0 0
sb:promise a	0 0 0 -14 6 0 7 0
sb:promise to	0 -12 0 19 -1 0 0 0
sb:proposal	0 -5 0 15 -9 0 0 0
sb:propose a	0 1 0 13 -5 0 -3 -7
sb:propose an	0 -12 0 2 7 0 0 0
sb:propose that	0 0 0 -9 0 0 0 9
sb:propose to	0 4 0 -12 -7 0 0 15
sb:protocol	0 -4 0 -7 11 0 0 0
sb:provide	0 -2 0 0 12 0 0 -10
sb:provided	0 -10 0 -3 17 0 0 -7
sb:provided that	0 -9 0 -4 17 0 0 -6
sb:provisional	0 15 0 -4 0 0 0 -8
sb:public	0 -6 0 19 0 0 0 -11
sb:publish	0 2 0 -12 9 0 0 0
sb:published	-4 -9 -2 21 -7 0 0 3
sb:published by	0 -2 0 -3 0 0 0 9
sb:published on	0 -1 0 10 -2 0 0 -1
sb:pump	0 -7 0 12 0 0 0 -6
sb:put	3 4 0 -2 -3 8 -7 -9
sb:put <level>	0 6 5 2 -2 0 0 -15
sb:put its	0 -10 0 0 6 0 0 1
sb:put off	0 0 0 3 -14 8 0 -1
sb:put the	0 0 0 5 6 -3 0 -10
sb:q	0 -17 0 5 0 0 0 11
sb:q :	0 -16 0 5 0 0 0 12
sb:quarrel	0 0 0 15 -3 0 0 -11
sb:question	0 7 0 11 0 0 0 -15
sb:question :	0 5 0 11 -4 0 0 -11
sb:rail	0 -2 0 26 0 0 0 -23
sb:rain	0 -9 0 13 -1 0 0 0
sb:rare	14 -1 0 -5 -14 0 -4 2
sb:rare earth	14 -16 0 0 -11 0 -2 5
sb:raspberry	0 7 0 -10 0 0 0 1
sb:rate	-1 5 -7 -12 4 0 -1 10
sb:rate for	0 -2 0 13 -6 0 0 -4
sb:rate from	0 11 0 -2 0 0 0 -7
sb:rate is	0 -4 0 -2 9 0 0 0
sb:rate of	0 -4 0 -11 1 0 0 13
sb:rate to	0 -10 0 11 0 0 0 0
sb:ratify	0 -7 0 2 10 0 0 -4
sb:ratify the	0 0 0 10 0 0 0 -8
sb:raw	9 -2 10 -20 -3 0 0 5
sb:reach	0 -11 0 2 8 -1 5 -1
sb:reading	0 -3 0 -16 19 0 0 0
sb:ready to	0 2 0 9 -4 0 0 -5
sb:reason	0 -5 0 8 0 0 0 -1
sb:recall that	0 6 0 -10 -1 0 0 5
sb:receive	0 -10 0 6 8 0 0 -9
sb:recess	0 -7 0 17 -4 0 0 -5
sb:reciprocal duty	0 -14 0 20 -2 0 0 -5
sb:reciprocal tariff	0 -14 7 -8 0 0 0 10
sb:red	0 7 0 -23 10 0 0 7
sb:reduction	-1 10 0 -14 -5 0 0 12
sb:reduction apply	-1 5 0 -10 0 0 0 7
sb:refund	0 -5 0 -4 15 0 0 -5
sb:register	2 -3 0 15 -14 0 0 0
sb:released	0 -7 0 15 -6 0 0 0
sb:relief	0 -11 0 4 0 0 0 4
sb:remain	-5 -12 -4 0 1 0 7 8
sb:remain in	0 -10 0 2 0 0 0 8
sb:remain suspend	0 -6 0 -3 0 0 0 15
sb:reminder	0 -15 0 15 0 0 0 0
sb:reminder :	0 -15 0 15 0 0 0 0
sb:renewal	0 6 -3 -20 3 0 0 14
sb:renewed	0 -13 -2 4 0 0 0 9
sb:replace	0 13 0 -6 -1 0 0 -5
sb:replace the	0 9 0 0 0 0 0 -6
sb:reply	0 7 0 -13 -2 0 16 -3
sb:reply that	0 0 0 10 -11 0 2 0
sb:report	0 -3 0 9 5 -2 -4 -8
sb:report ,	0 0 0 -8 0 0 0 11
sb:report on	0 3 0 -10 10 0 0 0
sb:representative jamieson	0 9 0 -7 0 0 0 0
sb:republic of	0 0 0 -10 0 0 0 14
sb:request	0 0 0 -16 20 0 0 -6
sb:require	0 -7 0 -6 12 0 0 0
sb:resolution	0 5 0 6 -11 0 0 0
sb:rest	0 22 0 -20 -4 0 0 4
sb:rest of	0 11 0 -1 -12 0 0 0
sb:result	0 -6 0 21 -9 0 -4 0
sb:return from	0 -11 0 6 -5 0 0 6
sb:return to	0 19 0 -5 1 0 0 -10
sb:review	0 -16 0 -18 32 0 -3 0
sb:review on	0 -1 0 -7 12 0 0 -1
sb:revive	0 -11 0 10 0 0 0 0
sb:rice	0 -10 1 -3 6 0 0 6
sb:right	0 -18 0 10 0 7 0 -3
sb:rise	0 -2 0 13 -2 0 0 -7
sb:rise by	0 -14 0 19 -2 0 0 0
sb:rise garden	0 11 0 -11 0 0 0 0
sb:river	0 -6 0 21 -2 0 0 -14
sb:road	0 -7 0 11 -15 0 0 8
sb:roaming	0 -18 0 26 0 0 0 -8
sb:roaming tariff	0 -6 0 10 0 0 0 -1
sb:rose	0 -9 0 7 0 0 0 0
sb:round	0 13 0 12 -23 0 5 -10
sb:round ,	0 0 0 15 0 0 0 -14
sb:round in	0 8 0 -15 0 0 0 9
sb:round of	0 0 0 17 -3 0 0 -11
sb:round on	0 10 0 -16 0 0 0 8
sb:rule	38 -29 -6 -6 0 -4 2 -17
sb:rule of	-3 0 0 12 -1 0 0 -2
sb:rule on	7 -12 0 -10 5 0 0 7
sb:rule that	7 -9 0 1 0 0 0 0
sb:rum	0 8 0 -11 0 0 0 2
sb:run	-6 -2 15 -2 8 -7 -5 -1
sb:run for	0 -1 0 6 5 0 0 -8
sb:run from	0 -8 0 15 0 0 0 -6
sb:run out	2 8 11 -12 -4 0 0 0
sb:run to	-3 -13 1 0 17 -1 0 -8
sb:run until	-5 11 3 0 -11 0 0 -1
sb:safeguard	0 41 0 -28 -1 0 0 -21
sb:salalah	0 0 0 9 0 0 0 -6
sb:sale	1 -3 0 -13 -2 17 0 0
sb:same	-2 -4 10 1 -17 0 0 7
sb:same day	0 -2 0 -8 0 0 0 16
sb:sanction	0 -13 -1 22 0 0 -1 -5
sb:saturday	0 4 0 3 7 0 0 -14
sb:saturday ,	0 7 0 0 1 0 0 -9
sb:say	0 15 5 -7 -1 0 -2 -6
sb:say ,	3 -16 0 22 0 0 0 -10
sb:say <day-today>	0 0 0 -12 0 9 0 3
sb:say <name>	0 -10 0 17 -4 0 0 0
sb:say <person>	0 8 0 -11 3 0 0 0
sb:say he	6 -11 0 0 5 0 0 0
sb:say in	0 21 0 -28 -4 0 0 16
sb:say it	0 29 0 -21 -6 0 -1 0
sb:say no	0 -4 0 10 -2 0 0 0
sb:say on	-2 -2 0 -2 -5 -2 4 11
sb:scheduled	0 -11 0 0 13 0 0 0
sb:scheduled to	0 -10 0 0 9 0 0 0
sb:school	0 -11 0 14 -3 0 0 0
sb:season	0 -17 0 17 -5 0 4 -2
sb:second	-4 -5 -3 8 21 -2 -1 -17
sb:second ,	0 -3 0 -9 0 0 0 13
sb:second day	0 -9 0 18 0 0 0 -9
sb:second round	0 6 0 7 -1 0 0 -12
sb:section	-8 12 15 -10 5 0 0 -23
sb:section <number>	-8 12 16 -16 6 0 0 -19
sb:see	0 -3 0 27 -25 0 0 -15
sb:see it	0 -4 0 10 0 1 0 -6
sb:seed	0 10 0 -13 0 0 0 0
sb:sell	0 -5 0 0 0 12 0 -12
sb:sell by	0 0 0 -9 0 12 0 0
sb:seminar	0 -3 0 10 -3 0 0 0
sb:senate	0 -8 0 10 4 0 0 -10
sb:seoul	0 0 9 -9 0 0 0 0
sb:session	0 -1 0 -7 14 0 0 -4
sb:set	-2 -11 0 -1 2 4 0 10
sb:set <level>	0 0 0 -7 0 0 0 10
sb:set out	0 -5 0 10 0 0 0 -3
sb:set to	0 2 0 -10 0 0 0 7
sb:several	0 -10 0 10 0 0 0 0
sb:shall	-3 -4 -3 -9 15 0 0 11
sb:shared	0 -10 0 14 0 0 0 -3
sb:she	0 -2 0 14 -15 0 -2 1
sb:ship	-12 10 2 -6 0 -3 -4 10
sb:ship -	0 17 0 -8 -8 0 0 0
sb:ship are	0 -3 0 -9 13 0 0 0
sb:ship before	0 16 7 -10 -10 0 0 -3
sb:shipment	0 0 -8 -2 20 0 0 -15
sb:shook	0 4 0 8 0 0 0 -12
sb:shook hand	0 4 0 7 0 0 0 -12
sb:shore	0 17 0 -8 -8 0 0 0
sb:shore crane	0 17 0 -8 -8 0 0 0
sb:short	0 -15 0 0 -3 0 0 18
sb:should	3 18 8 -13 -13 0 -2 -2
sb:should be	0 -4 0 -3 9 0 0 0
sb:should it	0 10 0 -1 5 0 0 -12
sb:should the	0 16 0 -10 0 0 1 -12
sb:show	0 0 0 11 0 0 0 -10
sb:shut	0 -11 0 7 -5 4 5 -4
sb:shut on	0 -8 0 9 0 0 0 0
sb:side	0 -4 -7 -15 4 -2 -5 25
sb:side ,	0 -3 0 -12 0 0 0 16
sb:side agree	0 12 0 -15 0 0 0 1
sb:side had	0 0 0 -9 -2 0 0 14
sb:side the	0 -2 0 -10 19 0 0 -9
sb:sign	-6 2 6 8 -12 0 -16 4
sb:sign ,	0 0 0 6 -9 0 0 0
sb:sign ;	0 0 0 12 -4 0 0 -6
sb:sign a	0 22 0 -13 0 0 0 -6
sb:sign an	0 -2 8 7 -4 0 0 -9
sb:sign in	0 0 0 -13 10 0 0 6
sb:sign the	0 6 0 7 -13 -3 0 -2
sb:signature ,	0 7 0 -8 0 0 0 3
sb:signature of	0 0 0 15 -11 0 0 0
sb:since	-1 -7 -8 21 -16 -4 -6 3
sb:since <day-gone>	10 7 0 -29 -6 0 0 16
sb:since <month-gone>	-5 14 0 -18 0 0 0 8
sb:since <number>	0 -10 0 14 4 0 0 -8
sb:since the	0 -4 0 11 -3 0 0 0
sb:sit	0 -8 0 20 0 0 0 -23
sb:sit again	0 8 0 1 -9 0 0 -3
sb:sit in	0 0 0 15 -8 0 0 -3
sb:sit of	0 -6 0 9 0 0 0 -1
sb:sit on	0 -6 0 -4 10 0 0 0
sb:slap	0 5 0 -13 0 0 0 9
sb:sleep until	-2 5 0 -13 4 0 0 4
sb:small	0 -7 -1 0 12 0 0 -4
sb:so	0 -16 -6 10 6 -2 0 1
sb:so ,	1 -2 0 11 -1 0 0 -10
sb:so by	0 3 0 -15 0 0 3 3
sb:so on	0 0 0 0 7 0 0 -10
sb:so that	0 -12 0 8 -1 0 0 5
sb:so the	0 0 0 -10 0 0 0 11
sb:soap	0 -4 0 10 0 0 0 -1
sb:social	0 -7 0 -1 0 0 0 9
sb:software	1 0 0 -11 0 0 0 7
sb:some	13 5 0 -11 -3 0 -2 0
sb:somebody	0 -9 0 -7 0 0 0 17
sb:something	0 12 0 -17 0 0 0 4
sb:south	0 0 0 11 0 0 0 -9
sb:soybean	0 -3 0 10 3 0 0 -5
sb:soybean by	0 -1 0 11 -2 0 0 0
sb:speak	0 3 0 19 -11 -1 0 -16
sb:special	0 12 0 -18 11 0 0 0
sb:spoke	0 6 0 -19 0 0 5 9
sb:spoke of	0 5 0 -10 0 0 0 7
sb:spring	0 4 0 7 0 0 0 -9
sb:stake	0 -1 0 -12 0 0 0 16
sb:stand	0 -12 0 7 2 0 0 -1
sb:stand at	0 -6 0 13 0 0 0 -4
sb:standstill ,	0 0 0 -8 0 0 0 11
sb:standstill between	0 9 0 -4 0 0 0 -2
sb:standstill on	0 0 0 15 0 0 0 -14
sb:standstill that	0 0 0 -7 0 0 0 8
sb:start	7 24 5 -9 -11 0 0 -20
sb:start at	0 -2 0 9 -3 0 0 0
sb:start in	0 -2 0 13 0 0 0 -9
sb:start on	12 6 0 -2 -8 0 0 -7
sb:state	-2 -13 -1 -7 16 0 -2 6
sb:state that	0 -2 0 -12 10 0 0 10
sb:statement	0 3 0 1 -2 0 8 -16
sb:station	0 -2 0 9 0 0 0 -3
sb:stay	8 11 0 -1 -10 -1 0 -6
sb:stay at	0 -11 0 0 0 0 0 8
sb:stay in	0 13 2 -6 -1 0 0 -9
sb:stay of	8 0 0 -16 0 0 0 6
sb:steel	-2 2 10 3 -1 0 0 -14
sb:step	0 17 0 -9 -8 0 0 0
sb:still	-3 -4 0 15 -10 0 0 0
sb:still approve	0 0 0 11 -11 0 0 0
sb:still has	0 -10 0 5 3 0 0 0
sb:still in	0 9 0 -8 0 0 0 0
sb:stock	0 0 0 -4 -2 0 0 9
sb:stop collect	0 -4 0 11 -4 0 0 0
sb:stop on	0 0 0 -10 0 0 0 14
sb:strike	0 -1 0 14 -12 0 -1 -4
sb:strike on	0 7 0 -8 0 0 0 1
sb:strike until	0 -3 0 12 0 0 0 -6
sb:stroke	0 7 0 -13 0 0 0 6
sb:stroke of	0 7 0 -13 0 0 0 6
sb:subject	0 -6 0 10 -3 0 0 0
sb:subscription	0 -1 0 15 -5 0 0 -6
sb:successor	0 9 0 7 0 0 0 -14
sb:successor ,	0 0 0 10 0 0 0 -9
sb:such	0 10 0 -9 -8 0 7 0
sb:sugar	0 -9 0 5 0 0 0 6
sb:sum	0 -5 0 9 0 0 0 0
sb:summer	0 4 0 17 -4 0 0 -17
sb:summer ,	0 7 0 -10 0 0 0 2
sb:sunday	0 -3 0 -14 -4 0 0 23
sb:surcharge	-1 37 -18 10 -31 0 0 -41
sb:surcharge end	0 18 0 -13 0 0 0 -1
sb:surcharge expire	0 9 0 -7 0 0 0 0
sb:surcharge of	0 16 -5 -2 -7 0 0 -7
sb:surcharge on	0 11 0 0 0 0 0 -9
sb:surcharge that	0 14 0 -6 -1 0 0 -3
sb:suspend ,	6 7 3 -25 0 0 0 3
sb:suspend <points>	0 -15 0 16 0 0 0 -2
sb:suspend for	0 -1 -2 -8 3 0 0 11
sb:suspend in	0 0 0 9 0 0 0 -4
sb:suspend its	0 13 -2 -3 -1 0 0 -4
sb:suspend since	0 14 0 -6 3 0 0 -10
sb:suspend their	0 -2 0 9 0 0 0 -1
sb:suspend to	9 0 0 -14 0 0 0 4
sb:suspension	1 -10 0 -12 22 0 0 2
sb:suspension begin	0 7 0 -9 10 0 0 -8
sb:suspension end	0 8 0 10 11 0 0 -23
sb:suspension of	6 -12 0 0 0 0 0 4
sb:table	0 2 0 13 -12 0 0 -5
sb:take a	0 -6 0 10 0 0 0 -4
sb:take effect	5 21 -1 -18 -9 0 0 0
sb:take place	-5 -17 0 26 0 0 0 -5
sb:take us	0 3 0 -12 0 0 0 8
sb:talk	-3 -2 -2 10 -35 -3 8 7
sb:talk ,	0 -6 0 16 0 0 0 -6
sb:talk between	0 -8 0 9 0 0 0 -1
sb:talk by	0 0 0 -15 0 0 4 13
sb:talk is	0 0 0 9 0 0 0 -6
sb:talk of	0 13 0 -6 0 0 0 -7
sb:talk on	0 -14 0 11 -9 0 0 4
sb:tangier	0 9 0 -8 0 0 0 0
sb:tariff	-7 -7 -2 3 -2 -5 10 7
sb:tariff ,	0 11 1 -1 -13 0 0 -4
sb:tariff :	0 0 0 -6 -1 0 0 10
sb:tariff cut	0 0 0 -12 14 0 0 0
sb:tariff dispute	0 -1 0 -8 0 0 0 11
sb:tariff for	0 -18 0 29 -7 0 0 -8
sb:tariff of	0 10 -2 -4 -13 0 4 0
sb:tariff on	3 0 1 -19 8 0 0 8
sb:tariff truce	0 2 0 -9 -7 0 0 11
sb:tariff until	0 -1 -1 13 0 0 0 -8
sb:tax	0 -12 0 -6 13 0 0 11
sb:tax on	0 -24 0 -7 15 0 0 17
sb:team	0 -6 0 13 -2 0 0 0
sb:technical	0 -5 0 14 -6 0 0 0
sb:telephone	0 -6 0 7 -13 0 -1 9
sb:telephone call	0 10 0 -8 0 0 0 0
sb:television	0 -1 0 -2 -8 0 0 16
sb:television on	0 -1 0 10 -4 0 0 0
sb:television that	0 0 0 -9 0 0 0 8
sb:tell	-4 -5 -4 1 -15 9 0 13
sb:tell <organisation>	0 10 0 -9 0 0 0 0
sb:tell <person>	0 10 0 -4 0 0 -2 0
sb:tell a	0 -10 0 0 -2 0 0 12
sb:tell his	0 -5 0 13 0 0 0 -6
sb:tell our	0 0 0 -9 0 0 0 10
sb:tell reporter	0 -2 0 11 0 0 0 -7
sb:tell the	0 -20 0 8 -1 0 0 10
sb:tell us	0 10 0 0 -10 0 -1 0
sb:temporary	9 17 0 -10 -2 0 -2 -10
sb:ten	0 0 0 -10 0 0 0 12
sb:terminal	0 0 0 12 -7 6 0 -10
sb:terminate	0 -3 0 -7 0 0 0 12
sb:text	6 -14 -1 -1 0 0 3 4
sb:th	0 -3 0 -8 3 0 0 9
sb:than	0 8 0 -7 6 0 7 -18
sb:that	2 1 12 -12 10 -4 6 -6
sb:that 's	-4 3 0 15 -5 0 0 -10
sb:that ,	0 -14 0 8 10 0 0 -3
sb:that <name>	0 9 0 -10 9 0 2 -8
sb:that <number>	1 -10 2 10 5 0 0 -16
sb:that <organisation>	0 -3 0 -10 7 0 0 6
sb:that <quality>	0 13 0 -2 -1 0 0 -9
sb:that <seat>	-3 2 0 -4 -2 0 0 10
sb:that begin	0 -11 0 -2 5 0 8 1
sb:that day	0 -25 -6 17 18 0 0 -4
sb:that everybody	0 13 0 -10 0 0 0 -3
sb:that expire	0 8 0 -12 0 0 0 5
sb:that from	0 15 0 -13 0 0 0 0
sb:that go	0 -7 0 12 0 0 0 -3
sb:that had	0 -7 9 0 1 0 0 -7
sb:that he	-5 0 -1 18 -25 0 2 -3
sb:that his	0 -13 0 3 -1 0 0 9
sb:that is	-1 -8 0 0 13 -1 0 0
sb:that it	0 8 0 -6 -10 -2 0 12
sb:that its	4 1 0 1 3 0 0 -14
sb:that keep	0 -14 0 -16 0 0 0 29
sb:that leave	0 -13 -3 0 15 0 0 0
sb:that move	0 0 0 7 0 1 0 -8
sb:that of	-1 -7 0 11 0 0 0 0
sb:that on	0 -14 0 8 -3 0 0 6
sb:that the	-2 -4 -10 -12 -1 9 -1 21
sb:that thi	0 -3 0 9 0 0 0 -4
sb:that was	0 -7 0 13 4 0 0 -10
sb:that were	0 -2 -1 16 -2 0 -2 -12
sb:that will	0 -7 0 12 0 0 0 -5
sb:that would	0 15 0 -9 0 0 0 -1
sb:the	-5 -9 4 6 4 6 -1 0
sb:the "	0 -11 0 3 0 0 0 7
sb:the <day-ahead>	1 -5 0 2 -9 0 5 0
sb:the <day-gone>	0 0 0 -19 7 0 0 14
sb:the <level>	8 8 -6 -8 6 0 0 -5
sb:the <month-gone>	8 3 0 2 -3 0 0 -12
sb:the <name>	7 15 9 -13 1 0 -3 -9
sb:the <number>	0 14 17 -21 -9 0 0 0
sb:the <office>	-6 -2 -1 -6 10 -2 0 8
sb:the <organisation>	-2 -7 -4 5 28 -2 -7 -30
sb:the <person>	0 -11 0 -9 3 1 12 8
sb:the <points>	-1 -5 0 -6 0 0 0 16
sb:the <quality>	13 0 0 -15 18 5 -11 -12
sb:the <seat>	-2 7 13 0 -12 8 7 -27
sb:the <span>	0 -18 0 -16 -4 0 0 34
sb:the accord	0 10 0 -9 0 0 0 0
sb:the additional	-3 -3 0 -12 1 0 0 19
sb:the affiliate	8 0 0 -10 3 0 0 -4
sb:the agreement	0 3 0 9 11 5 -6 -24
sb:the airport	0 0 0 14 -9 0 0 0
sb:the answer	0 -1 0 -2 -3 0 0 10
sb:the app	-2 -2 0 -1 0 10 0 0
sb:the approval	0 -4 0 -2 8 0 0 0
sb:the arrangement	-4 -13 -3 -5 3 0 0 19
sb:the ban	0 -5 0 2 -5 10 0 -6
sb:the big	0 -1 0 11 0 0 0 -8
sb:the bloc	0 -11 0 -12 9 0 5 6
sb:the border	0 12 0 -7 0 0 0 -3
sb:the bridge	0 -13 0 18 -1 0 0 0
sb:the busan	7 0 0 -9 0 0 0 3
sb:the call	0 -2 0 -4 10 0 0 -2
sb:the case	0 -6 0 -11 15 0 0 0
sb:the ceasefire	0 -3 0 12 0 0 0 -9
sb:the charge	0 16 0 -5 0 0 0 -13
sb:the clock	0 8 0 -10 0 0 0 2
sb:the close	0 -2 0 -4 0 0 0 10
sb:the club	0 -6 0 11 0 -3 0 0
sb:the consent	0 0 0 17 -4 0 0 -12
sb:the contract	0 -3 0 22 -9 0 0 -10
sb:the current	0 -4 0 -16 -2 11 0 14
sb:the custom	0 -14 0 3 7 0 0 1
sb:the cut	0 9 0 0 0 0 0 -10
sb:the date	0 15 0 -1 -1 3 0 -14
sb:the day	0 0 0 -15 9 1 0 2
sb:the deadline	0 -6 0 11 -19 16 -5 -11
sb:the deal	0 -6 0 8 -10 7 0 0
sb:the decision	0 6 0 4 -15 0 0 0
sb:the diet	0 0 0 -6 17 0 0 -10
sb:the difference	0 -9 0 13 0 0 0 -5
sb:the dispute	0 0 0 12 -6 0 0 -4
sb:the draft	0 0 0 14 -12 0 0 0
sb:the duty	0 16 13 -29 7 0 0 2
sb:the employer	0 0 0 10 0 0 0 -8
sb:the end	0 -12 7 -4 0 0 0 9
sb:the exclusion	0 -14 20 3 -5 0 0 -16
sb:the exemption	0 -2 -4 0 11 0 0 -1
sb:the export	-6 -4 0 20 -7 0 0 1
sb:the extension	0 -16 -2 2 0 0 0 11
sb:the extra	0 26 0 -13 0 0 0 -15
sb:the fee	-10 -22 0 5 16 0 0 1
sb:the fentanyl	0 14 1 -19 -1 0 0 1
sb:the final	0 -10 0 -16 20 0 0 5
sb:the first	0 0 -1 16 -10 0 -2 -6
sb:the following	0 9 0 -1 -3 0 0 -5
sb:the general	0 9 0 -7 0 0 0 0
sb:the good	0 1 0 -10 1 0 0 4
sb:the higher	0 4 0 -16 0 0 0 7
sb:the increase	0 18 0 -16 1 0 0 -8
sb:the kuala	0 0 0 -7 0 0 0 9
sb:the last	0 -4 0 -2 0 0 0 10
sb:the letter	0 1 0 -13 0 0 0 13
sb:the levy	0 -3 0 9 -2 0 0 0
sb:the lower	0 -11 0 14 1 0 0 -3
sb:the main	15 -4 0 -10 0 0 0 0
sb:the mediator	0 0 0 20 -11 0 -2 -6
sb:the meet	0 0 0 -10 1 0 0 9
sb:the member	0 -5 0 -8 15 0 0 0
sb:the moratorium	0 0 0 10 0 0 0 -8
sb:the next	0 -23 0 36 -21 0 0 0
sb:the northern	0 0 0 13 -3 0 0 -6
sb:the number	0 0 0 -8 0 0 0 12
sb:the offer	0 0 0 0 10 0 0 -8
sb:the old	0 11 0 -3 3 0 0 -10
sb:the one	2 -5 0 -23 -5 0 0 25
sb:the operator	0 -2 0 15 -6 0 0 -5
sb:the order	-3 7 -2 -25 0 6 0 18
sb:the other	2 -3 0 -8 -11 0 8 11
sb:the party	0 -7 0 25 -6 0 8 -25
sb:the pause	0 1 0 -9 0 0 0 7
sb:the peace	0 0 0 8 0 0 0 -4
sb:the plan	0 15 0 -8 4 0 0 -12
sb:the power	0 3 0 -16 14 0 0 0
sb:the present	0 -7 0 -1 -8 0 0 14
sb:the price	0 -3 0 15 0 0 0 -8
sb:the protocol	0 -9 0 -4 11 0 0 0
sb:the rate	0 3 0 0 9 0 0 -9
sb:the reason	0 -4 0 10 0 0 0 -4
sb:the reciprocal	0 -1 0 9 -5 0 0 -1
sb:the reduce	0 -7 0 17 -9 0 0 -1
sb:the reduction	-1 6 0 -13 -2 0 0 11
sb:the republic	0 0 0 -10 0 0 0 14
sb:the rest	0 22 0 -12 -13 0 0 0
sb:the result	0 -8 0 11 -1 0 0 0
sb:the right	0 -7 0 2 -8 0 0 10
sb:the rise	0 8 0 -6 0 0 0 0
sb:the river	0 -5 0 14 -2 0 0 -7
sb:the road	0 -5 0 7 -12 0 0 8
sb:the rule	23 -16 0 0 0 0 0 -8
sb:the same	-2 -5 10 -2 -11 0 0 10
sb:the season	0 -3 0 16 0 0 0 -12
sb:the second	0 8 0 0 0 0 0 -1
sb:the section	0 -8 9 0 3 0 0 -8
sb:the signature	0 -13 0 24 -14 0 0 0
sb:the special	0 5 0 3 0 0 0 -10
sb:the standstill	0 -9 0 15 3 0 0 -8
sb:the state	0 -1 0 11 -8 0 0 -2
sb:the stay	7 8 0 -19 -4 0 0 6
sb:the strike	0 -4 0 14 0 0 0 -7
sb:the summer	0 0 0 11 -1 0 0 -7
sb:the surcharge	0 40 -9 -19 -13 0 0 -18
sb:the suspension	-3 0 -3 -8 18 0 0 -1
sb:the table	0 2 0 17 -18 0 0 -5
sb:the talk	0 -4 0 8 -3 0 4 -4
sb:the tariff	0 7 -1 -15 5 0 0 12
sb:the telephone	0 -4 0 9 0 0 0 -3
sb:the term	0 3 0 -14 0 0 0 12
sb:the text	7 -11 0 0 3 0 0 0
sb:the thing	0 -2 0 -11 -2 5 0 11
sb:the threat	0 -22 0 21 0 0 2 0
sb:the three	0 0 0 0 8 0 0 -10
sb:the time	0 7 0 -13 0 0 0 10
sb:the top	0 -6 0 10 0 0 0 0
sb:the town	0 1 0 13 -3 0 0 -12
sb:the transfer	0 -4 0 10 0 0 0 -2
sb:the truce	-13 3 -11 -4 1 -3 -6 12
sb:the two	-5 0 -7 -10 -6 -2 0 19
sb:the upper	0 -1 0 16 0 0 0 -14
sb:the vote	0 -1 0 -17 20 0 0 0
sb:the water	0 2 -2 -9 13 0 0 -1
sb:the winter	0 -8 0 11 -5 0 0 0
sb:the world	0 13 0 -17 -1 0 0 3
sb:their	0 -4 0 6 -7 -3 14 -2
sb:their <office>	0 -2 0 -8 -7 0 18 0
sb:their <organisation>	0 -1 0 12 -2 0 0 -3
sb:their dispute	0 8 0 -10 0 0 0 1
sb:their duty	0 -11 0 0 0 0 0 12
sb:their own	4 7 5 -22 0 0 0 1
sb:their second	0 -1 0 11 0 0 0 -8
sb:their tariff	0 0 0 -10 0 0 0 13
sb:their third	0 11 0 -11 0 0 0 0
sb:them	0 18 -1 -10 7 0 -3 -11
sb:them ,	0 0 0 0 9 0 0 -11
sb:them until	0 11 0 -3 -3 0 0 -2
sb:then	-2 24 -1 -18 -7 0 0 3
sb:there	-1 5 -5 7 5 -5 0 -13
sb:there 's	0 16 0 -18 0 0 -6 6
sb:there from	0 10 0 -10 0 0 0 0
sb:there is	0 -2 0 6 10 0 1 -12
sb:there on	0 -3 0 11 -1 0 0 -2
sb:there will	0 -4 0 17 -4 0 0 -4
sb:these	0 5 0 0 -11 0 0 2
sb:they	-17 -3 14 0 -14 -9 4 7
sb:they agree	0 5 0 -11 -7 0 -2 16
sb:they are	-5 0 2 11 -6 0 6 -9
sb:they do	0 -10 0 8 0 0 3 -1
sb:they have	0 12 0 0 -13 0 -1 0
sb:they sit	0 -1 0 10 0 0 0 -3
sb:they vote	0 0 0 -13 14 0 0 0
sb:they were	0 3 7 6 -5 0 0 -17
sb:they will	0 -8 7 17 -9 0 0 -8
sb:they would	0 -13 0 7 0 0 0 9
sb:they'll	0 -2 0 11 -4 0 0 -3
sb:they're	0 -9 0 0 6 0 0 1
sb:thi :	0 9 0 -11 0 0 0 0
sb:thing	0 -8 0 -6 -10 4 0 15
sb:those	2 0 3 -9 -5 0 0 11
sb:those who	0 -7 0 5 -9 0 0 9
sb:thread	0 -1 0 -5 -3 0 0 11
sb:thread ,	0 0 0 -12 0 0 0 13
sb:threat	0 -6 0 13 0 0 1 -5
sb:threat of	0 -3 0 11 0 0 0 -5
sb:threaten	0 0 0 3 5 0 0 -13
sb:threaten an	0 -16 0 18 0 0 0 0
sb:three	5 3 0 3 0 0 0 -9
sb:three ,	0 13 0 -5 0 0 0 -4
sb:through	0 -14 0 -13 15 0 0 14
sb:through the	0 -3 0 -6 -6 0 0 16
sb:thursday	0 -19 0 12 -7 0 0 4
sb:thursday ,	0 -14 0 8 -4 0 0 3
sb:ticket	0 -6 0 15 0 0 0 -5
sb:tie	0 0 0 -4 9 0 0 -1
sb:tiktok	0 -10 0 -19 -4 28 0 0
sb:tiktok 's	0 0 0 -13 0 15 0 0
sb:tile	0 5 0 -11 0 0 0 9
sb:till	9 -21 0 -9 -7 7 0 13
sb:till the	0 -3 0 -8 0 0 0 14
sb:time :	0 1 0 -11 0 0 0 10
sb:time in	0 13 0 -12 0 0 0 0
sb:time on	0 1 0 -11 1 0 0 8
sb:tin	5 -13 0 9 0 0 0 0
sb:to	-3 -6 -10 -5 0 11 9 2
sb:to -	0 17 0 -8 -8 0 0 0
sb:to :	0 0 0 -9 6 0 0 3
sb:to <day-ahead>	0 0 1 6 7 0 0 -14
sb:to <level>	-2 15 -8 -8 -2 0 1 -1
sb:to <money>	0 -8 0 13 -2 0 0 0
sb:to <name>	4 0 0 -8 18 -3 0 -10
sb:to <number>	0 3 5 -9 0 0 0 5
sb:to <seat>	0 -13 0 6 -24 0 6 10
sb:to <span>	0 8 0 0 0 0 0 -7
sb:to a	0 0 0 12 -5 2 0 -9
sb:to agree	0 -2 0 -19 7 0 14 0
sb:to be	-6 1 0 -4 -9 2 2 12
sb:to carry	0 0 0 -10 0 0 0 12
sb:to charge	0 -11 0 3 3 0 0 0
sb:to close	0 -1 0 -4 -2 13 0 -2
sb:to come	0 -10 0 9 6 0 -1 -1
sb:to conclude	0 0 0 -10 0 0 12 0
sb:to confirm	0 -6 0 11 -2 0 -2 0
sb:to do	0 -12 0 2 18 0 3 -15
sb:to end	4 -17 -5 17 -5 0 5 -6
sb:to enter	4 18 0 -13 -8 0 0 0
sb:to extend	0 -3 0 14 0 0 0 -8
sb:to give	0 0 0 -2 9 0 0 -2
sb:to go	0 -5 0 -7 -8 8 0 13
sb:to happen	0 -1 0 -16 19 0 0 0
sb:to have	0 9 4 -17 3 0 -4 9
sb:to hold	0 -10 0 -7 -6 0 0 22
sb:to invest	0 -6 0 12 -2 0 0 0
sb:to its	0 0 0 16 0 0 0 -12
sb:to lapse	0 -1 13 -2 -8 0 0 0
sb:to leave	0 -9 0 5 -5 0 -2 9
sb:to meet	0 -1 0 16 -7 0 0 0
sb:to open	0 -4 0 -7 13 0 0 -2
sb:to pay	0 13 0 -9 2 0 0 -7
sb:to prolong	0 4 -2 -10 -6 0 3 11
sb:to publish	0 3 0 -11 5 0 0 3
sb:to put	0 0 0 -9 1 0 0 5
sb:to raise	0 7 0 -11 0 0 0 5
sb:to return	0 -10 0 4 0 0 0 8
sb:to see	0 -7 0 13 -9 0 1 -2
sb:to sell	0 -2 0 -6 0 11 0 0
sb:to sign	0 -5 0 17 0 -4 -1 -10
sb:to slap	0 -4 0 -3 0 0 0 9
sb:to stop	0 0 0 -4 9 0 0 -6
sb:to suspend	0 10 0 -1 -7 0 0 0
sb:to take	-5 -7 0 13 -4 0 0 3
sb:to talk	0 -2 0 -6 -2 0 0 13
sb:to their	0 9 0 -11 0 0 0 0
sb:together	0 0 0 7 2 0 0 -10
sb:tomatoe	0 -10 0 3 0 0 0 6
sb:too	-1 -3 0 -1 13 0 0 -4
sb:too ,	-1 -7 0 0 12 0 0 -1
sb:toward	0 0 0 -8 0 0 0 9
sb:town	0 7 0 15 -4 0 0 -19
sb:tractor	0 -6 0 -1 0 0 0 13
sb:trade ,	0 4 0 -10 0 0 0 7
sb:trade agreement	0 -11 0 3 -2 0 0 6
sb:trade deal	0 -6 0 -4 0 0 0 11
sb:trade minister	0 0 0 13 0 0 0 -9
sb:trade representative	0 8 0 -14 9 0 0 -2
sb:trade truce	0 -1 0 -9 0 0 0 12
sb:transcript	0 6 0 -11 0 0 0 4
sb:transfer	0 -6 -3 16 0 0 0 -4
sb:translated	0 3 0 -9 0 0 0 7
sb:travel	0 -1 0 13 -3 0 0 -2
sb:travel to	0 0 0 11 -2 0 0 -2
sb:treaty	0 -13 0 7 -15 0 8 5
sb:truce	-13 4 -19 1 -32 -7 0 14
sb:truce ,	7 -5 0 21 -17 0 0 -15
sb:truce between	0 1 0 -4 -8 0 0 8
sb:truce by	0 13 0 -15 0 0 4 -5
sb:truce end	0 -7 0 -4 -4 0 0 15
sb:truce expire	0 -12 0 -3 0 0 0 13
sb:truce go	0 0 0 -11 0 0 0 12
sb:truce in	0 6 0 -9 0 0 0 5
sb:truce is	0 15 0 -26 2 0 3 4
sb:truce itself	0 0 0 -7 0 0 0 10
sb:truce lapse	0 0 0 11 0 0 0 -11
sb:truce of	-7 -2 0 12 -12 0 0 0
sb:truce on	0 3 0 -11 3 0 0 6
sb:truce over	0 2 0 -13 0 0 0 12
sb:truce run	0 -9 0 15 -2 0 0 -7
sb:truce that	0 -6 0 -1 -4 0 0 11
sb:truce until	0 -4 0 10 -3 0 0 -4
sb:truce was	0 -12 0 2 0 0 0 4
sb:truce with	0 -10 0 10 -13 0 0 1
sb:truce would	0 14 0 -31 6 0 0 11
sb:tuna	0 -15 0 12 0 0 0 4
sb:turn	0 -1 0 -4 0 0 0 8
sb:two	-9 3 -13 15 -18 -8 0 0
sb:two ,	0 3 0 -14 0 0 0 11
sb:two country	0 -17 0 -1 0 0 0 15
sb:two government	0 8 0 -18 -1 0 0 14
sb:two leader	0 0 0 -11 0 0 0 12
sb:two meet	0 0 0 10 -6 0 0 -1
sb:two president	0 -3 0 -17 7 0 0 15
sb:two side	0 13 0 -4 -11 0 1 0
sb:under	0 -17 12 7 0 10 -3 -11
sb:under a	0 -18 0 -6 0 0 0 21
sb:under an	0 8 0 -3 -1 8 0 -12
sb:under its	-2 0 0 12 0 -3 0 0
sb:under section	-1 2 -4 -2 9 0 0 -8
sb:under the	5 0 0 0 0 4 0 -12
sb:under which	-4 -13 2 11 -5 0 0 4
sb:union	0 0 0 17 -1 0 0 -11
sb:unlawful	0 13 0 -8 -1 0 0 -1
sb:unless <seat>	0 20 0 -12 -4 0 0 -4
sb:until	-5 -12 6 -1 0 -6 1 8
sb:until <day-ahead>	-3 13 -1 0 -4 0 0 -6
sb:until <day-gone>	0 0 0 16 0 0 0 -16
sb:until <number>	0 -11 0 0 5 0 0 6
sb:until then	0 4 0 -12 0 0 0 8
sb:up	-1 -15 -4 0 11 0 0 10
sb:up <level>	0 -14 0 16 0 0 0 0
sb:up by	0 -16 0 18 0 0 0 -2
sb:up on	0 10 0 -14 3 0 0 1
sb:updated	0 -7 0 11 0 0 0 -2
sb:upon	0 -10 0 4 -2 0 0 8
sb:upper	0 0 0 15 0 0 0 -14
sb:use	0 0 9 0 -10 0 0 -5
sb:used	0 -13 0 -2 21 0 0 -9
sb:used from	0 -6 0 -2 9 0 0 0
sb:valid	0 -12 5 -9 -6 0 0 20
sb:valid until	0 0 5 -10 -4 0 0 12
sb:vanilla	0 12 0 -7 0 0 0 -2
sb:version of	0 9 0 -3 0 0 0 -4
sb:vessel	0 -7 0 3 12 0 0 -9
sb:video	0 -8 0 28 -10 0 0 -4
sb:visit	0 -19 0 29 -2 0 0 -3
sb:visit to	0 -6 0 12 -2 0 0 0
sb:vote	-3 -4 -2 -13 28 -3 -4 -18
sb:vote ,	0 0 0 -8 12 0 0 0
sb:vote is	0 -4 0 -8 14 0 0 0
sb:vote on	0 -15 0 4 6 0 0 -7
sb:wait	0 14 0 -1 -6 0 7 -16
sb:wait until	0 5 0 2 0 0 7 -16
sb:waive	0 -12 10 6 -9 0 0 0
sb:want	0 -10 0 16 -3 0 5 -10
sb:want the	0 0 0 21 0 0 0 -20
sb:warn	0 16 0 -14 3 0 -2 -1
sb:warn that	0 0 0 -7 10 0 -2 0
sb:was	-6 -9 -11 5 0 -1 9 4
sb:was <level>	0 -8 0 12 0 0 0 -2
sb:was <number>	0 -1 0 12 0 0 0 -9
sb:was a	-1 13 0 0 -3 0 0 -9
sb:was ask	0 8 0 -9 0 0 0 0
sb:was due	0 -14 0 4 0 0 0 9
sb:was extend	0 0 0 -10 0 6 0 4
sb:was in	0 14 0 -10 0 0 0 -2
sb:was make	0 -1 0 -12 0 0 0 16
sb:was no	0 0 0 -10 4 0 5 0
sb:was not	0 1 0 -13 0 0 0 12
sb:was on	0 -1 0 -8 12 0 0 0
sb:was sign	0 -14 0 19 0 0 0 -3
sb:was the	0 -4 0 10 0 0 0 -1
sb:was to	0 -20 0 21 -12 4 0 -4
sb:water	0 1 -4 4 5 0 0 -10
sb:water tariff	0 -15 0 19 0 0 0 0
sb:way to	0 6 0 -10 0 0 0 5
sb:we	-5 -8 0 13 -11 -2 -8 4
sb:we are	0 0 0 8 0 0 0 -10
sb:we have	0 15 0 -11 -7 0 0 5
sb:we shall	0 -9 0 -10 13 0 0 10
sb:we write	0 -23 0 22 0 0 0 0
sb:we'll	0 -11 0 19 -12 0 0 1
sb:webinar	0 -3 0 11 -5 0 0 0
sb:wednesday ,	0 11 0 -5 3 6 0 -14
sb:week	-1 -19 0 6 7 7 -1 0
sb:week of	0 -14 0 18 -1 0 0 0
sb:weekend	0 17 0 -6 0 0 0 -10
sb:weekly	0 -1 0 -14 0 0 0 17
sb:well ,	-5 -13 0 14 0 0 0 3
sb:were	-9 2 9 13 -7 5 -6 -21
sb:were loaded	0 14 2 -3 -11 0 0 -4
sb:were on	0 -7 0 -8 17 0 0 0
sb:were still	0 9 0 -8 0 0 0 0
sb:were suspend	-4 0 0 15 0 0 0 -9
sb:were to	0 -9 13 1 -8 0 0 0
sb:what	0 4 1 -7 0 -4 -9 6
sb:what <person>	0 0 0 -9 0 0 0 9
sb:what <seat>	0 -8 0 10 -1 0 0 0
sb:what change	0 13 9 -11 -10 0 0 -6
sb:what happen	6 7 -1 -1 -14 0 0 0
sb:what has	0 -1 0 -8 10 0 0 0
sb:what if	0 -4 0 17 0 0 0 -11
sb:what the	0 -11 0 2 0 0 0 8
sb:what they	0 -10 0 11 -3 0 0 0
sb:what would	0 8 0 -5 0 0 0 -1
sb:what you	0 -15 0 11 5 0 0 -1
sb:wheat	0 13 0 1 -2 0 0 -12
sb:when	0 0 0 0 13 0 0 -5
sb:when it	0 0 0 10 0 0 0 -7
sb:when they	0 0 0 -10 0 0 0 12
sb:whether	0 2 0 0 -10 0 0 3
sb:whether the	0 0 0 8 0 0 0 -10
sb:which	-3 -11 2 0 -1 0 -14 10
sb:which ,	0 8 0 -10 0 0 0 0
sb:which <level>	0 10 0 -9 0 0 0 0
sb:which <name>	0 12 0 -6 -12 0 0 8
sb:which <person>	0 3 0 -9 8 0 0 -2
sb:which <quality>	5 -3 0 -10 0 0 0 10
sb:which a	0 -13 0 16 0 0 0 0
sb:which begin	0 -14 0 0 0 0 0 8
sb:which both	0 -4 0 16 0 0 0 -15
sb:which end	0 2 7 0 2 0 0 -9
sb:which expire	0 2 0 -11 1 0 0 8
sb:which had	0 0 0 11 0 0 0 -10
sb:which is	-2 -5 0 0 -5 0 0 13
sb:which it	0 2 0 -8 -9 0 0 15
sb:which sit	0 0 0 15 -14 0 0 0
sb:which start	-5 -3 0 11 7 0 0 -8
sb:which take	0 -6 0 0 0 0 0 11
sb:which the	0 -18 0 14 -3 2 0 2
sb:which was	0 -4 0 21 -6 0 0 -13
sb:which will	0 -7 0 -13 13 0 0 7
sb:which would	10 7 0 -15 0 0 0 3
sb:who	0 -3 0 9 -7 0 0 0
sb:who hold	0 0 0 -9 0 0 0 9
sb:who pay	0 2 0 -12 15 0 0 -4
sb:who say	0 8 0 -7 0 0 0 0
sb:whoever	0 0 0 10 -6 0 0 -5
sb:whose	1 8 0 -15 4 0 3 0
sb:whose <person>	0 2 0 -10 7 0 0 0
sb:whose good	0 9 0 -7 0 0 0 0
sb:will	0 -2 -8 18 -9 -15 -10 -1
sb:will apply	0 2 0 -12 0 0 0 6
sb:will be	0 3 2 -5 -13 -3 -5 20
sb:will buy	0 -1 0 9 0 0 0 -3
sb:will cost	0 -7 0 15 0 0 0 -8
sb:will decide	0 -2 0 -12 15 0 0 0
sb:will discuss	0 0 0 14 -9 0 0 0
sb:will do	0 -8 0 21 -8 0 0 -5
sb:will end	0 11 0 -9 0 0 0 -1
sb:will follow	0 0 0 12 -9 0 0 0
sb:will go	0 5 0 -12 0 0 0 10
sb:will hear	0 -1 0 13 -9 0 0 0
sb:will last	0 -10 0 9 0 0 0 0
sb:will not	1 -27 0 26 -2 0 0 0
sb:will now	0 0 0 15 -1 0 0 -13
sb:will pay	0 11 0 -10 -7 0 0 7
sb:will run	0 0 0 -16 6 0 0 11
sb:will sign	0 -5 0 10 -4 0 0 0
sb:will speak	0 -4 0 9 0 0 0 0
sb:will stay	0 0 2 14 0 0 0 -17
sb:window	0 -11 0 -4 14 0 6 -9
sb:wine	0 -8 11 -12 0 0 0 11
sb:winter	0 -15 0 25 -5 0 0 -7
sb:wire	0 4 0 12 0 0 0 -19
sb:with	-8 9 2 -2 -15 0 15 -2
sb:with <level>	0 12 2 -14 0 0 0 0
sb:with <name>	-2 -23 -4 1 -21 0 4 20
sb:with <person>	0 9 0 -2 0 0 0 -2
sb:with <seat>	0 7 0 -19 0 0 0 19
sb:with a	-3 15 0 2 -4 0 9 -15
sb:with effect	0 -5 0 10 -2 0 0 -2
sb:with that	0 4 0 4 0 0 0 -9
sb:with the	-1 13 -1 -8 4 -1 2 -5
sb:with which	0 -11 0 7 6 0 0 0
sb:without	0 8 3 -20 2 5 -1 7
sb:without a	0 13 0 -20 -4 5 0 8
sb:without the	0 -18 5 9 12 0 0 -12
sb:wool	0 9 0 -9 0 0 0 0
sb:word	0 3 0 -13 8 0 0 2
sb:word on	0 11 0 -8 0 0 0 0
sb:worker	0 -3 0 11 -3 0 0 -1
sb:working	0 0 0 10 0 0 0 -8
sb:world	0 12 0 -19 1 0 0 2
sb:worldwide	0 10 0 -4 0 0 0 -5
sb:worth	-2 18 0 0 -10 0 0 -8
sb:worth <money>	-2 17 0 -1 -10 0 0 -6
sb:would	8 7 -17 -13 -2 2 5 6
sb:would apply	-1 -8 0 13 -1 0 0 0
sb:would be	0 14 0 -5 -20 2 0 3
sb:would carry	0 0 0 -14 0 0 0 15
sb:would decide	0 0 0 -9 12 0 0 0
sb:would do	0 -2 0 10 -1 0 0 -1
sb:would end	0 9 0 -7 6 0 0 -1
sb:would follow	0 -6 0 3 12 0 0 -11
sb:would go	0 0 0 6 3 0 0 -15
sb:would have	9 -16 -2 2 12 4 -5 0
sb:would last	0 11 0 -15 0 0 0 1
sb:would meet	0 -4 0 -2 9 0 0 0
sb:would otherwise	0 -8 0 -7 0 0 0 17
sb:would return	0 0 0 9 0 0 0 -10
sb:would sign	0 -2 0 9 0 0 0 -3
sb:would take	0 -3 0 -1 9 0 0 -1
sb:write	0 -11 4 0 14 0 0 -1
sb:write comment	0 0 0 -7 11 0 0 0
sb:write on	0 -10 0 -1 5 0 0 4
sb:write to	0 0 0 -1 9 0 0 -5
sb:yard	0 0 0 8 0 0 0 -4
sb:yarn	0 -13 0 4 -1 0 3 4
sb:year	0 -2 0 1 -19 0 0 9
sb:year 's	0 -3 0 14 -3 0 0 -3
sb:yet	0 -12 0 -6 22 -3 0 -6
sb:yet ;	0 -1 0 -14 16 0 0 0
sb:yet to	0 0 0 9 0 -2 0 -4
sb:york	0 -5 0 13 0 0 0 -2
sb:you	0 -14 0 18 0 0 -3 0
sb:your	0 -18 10 16 -11 -8 -2 6
sb:·	0 -9 0 13 -1 0 0 0
sb:—	4 -2 3 -12 0 2 2 9
sb:— <office>	0 10 0 -8 0 0 0 0
sb:— <quality>	0 -15 4 -1 3 0 0 6
sb:— a	0 -8 0 13 0 0 0 -5
sb:— from	0 13 0 -13 0 0 0 0
sb:— on	0 0 0 -11 0 0 0 11
sb:— the	0 -19 0 16 -9 0 0 3
sb:•	-7 5 4 2 -15 0 4 -1
sb:• the	0 0 0 12 0 0 0 -10
t0=future	0 7 -7 -13 5 -1 0 5
t0=future-not	0 -14 0 22 -1 0 0 -7
t0=future-passive	0 -12 9 11 -1 -9 0 2
t0=modal	-9 -3 -8 10 0 -12 -1 3
t0=modal-not	0 11 0 -5 0 0 0 -2
t0=modal-passive	-2 -6 -5 13 1 4 -7 -8
t0=past	-5 -15 3 24 -7 -6 9 -8
t0=past-not	0 8 0 0 -3 0 0 0
t0=past-passive	-7 -9 -2 18 -1 4 2 -9
t0=past-passive-not	0 0 0 -12 7 0 0 4
t0=perfect	3 4 -11 -3 6 -5 -1 0
t0=perfect-passive	0 9 0 -7 -7 5 -4 1
t0=pluperfect	0 -10 0 11 9 0 -2 -3
t0=pluperfect-passive	0 -3 0 11 -2 0 0 -6
t0=present-passive	3 0 -2 1 -3 5 -14 3
t1=future-not	0 -14 0 22 -1 0 0 -7
t1=future-passive	0 -12 9 11 -1 -9 0 1
t1=gerund	0 -6 0 -5 -12 0 2 20
t1=infinitive	1 1 1 -4 -18 0 12 2
t1=modal	-9 -1 -7 6 1 -12 -3 5
t1=modal-not	0 11 0 -5 0 0 0 -2
t1=modal-passive	-2 -6 -5 12 2 4 -7 -9
t1=participle-passive	0 1 1 14 3 -4 0 -22
t1=past	-3 -14 4 20 -5 -5 6 -6
t1=past-not	0 8 0 0 -3 0 0 0
t1=past-passive	-7 -9 -1 11 0 4 0 0
t1=past-passive-not	0 0 0 -12 7 0 0 4
t1=perfect	4 -4 -10 1 2 -4 -7 6
t1=perfect-passive	0 9 0 -5 -6 5 -4 0
t1=pluperfect	0 -5 0 4 10 0 0 -3
t1=present-passive	3 0 -2 2 -2 5 -14 1
t2=future-passive	0 3 0 -9 3 0 0 3
t2=gerund	0 -17 0 15 -2 0 7 -3
t2=infinitive	0 -5 -5 -2 -9 9 4 7
t2=modal-passive	0 -4 0 -4 -3 2 0 9
t2=participle-passive	0 10 -1 -9 -13 -1 -3 8
t2=past	-12 -11 -3 27 0 -2 -5 -12
t2=perfect	1 0 0 7 -9 0 3 -4
t2=pluperfect	0 -12 0 27 -1 0 0 -8
t2=present	0 -4 0 0 -13 4 3 5
t2=present-not	0 11 0 -9 1 0 0 -1
t:loose	0 -6 -7 1 2 3 -6 6
t:loose & d:ahead	0 -10 -6 9 0 4 -5 0
t:loose & d:today	0 5 0 -18 4 0 0 16
t:loose-l	-7 -8 -13 8 -2 3 -6 10
t:loose-l1	10 -1 -2 9 -20 -5 -1 1
t:loose-l2	-15 -7 0 0 8 2 -8 7
t:loose-l3	-11 -6 -12 -4 1 1 0 15
t:loose-r1	0 -2 -5 -8 22 -1 0 -2
t:loose-r2	3 -12 0 6 2 1 -3 -3
t:loose-r3	1 1 6 2 -10 2 0 -8
t:more	-6 -2 5 9 -11 -7 -5 0
t:more & d:ahead	-6 -5 7 6 -8 -6 -3 2
t:more-in	0 -15 0 24 -1 0 0 -6
t:more-in0	0 -15 0 24 -1 0 0 -6
t:more-l	-3 -5 8 -1 -5 -9 -27 11
t:more-l0	0 -17 0 15 -10 0 0 2
t:more-l1	-3 -5 16 -2 0 0 -14 2
t:more-l2	-4 0 -6 3 3 0 -10 1
t:more-l3	-7 11 2 -4 0 -5 -9 0
t:more-r1	-7 -18 3 1 5 -1 11 0
t:more-r2	-13 3 0 14 -16 0 6 -10
t:quiet	8 -13 -5 0 0 -1 -2 7
t:quiet & d:ahead	8 -12 -5 -4 0 -1 -2 12
t:quiet & d:today	0 0 0 9 0 0 0 -7
t:quiet-l	9 -8 -4 0 3 0 0 0
t:quiet-l2	0 -11 0 -3 -5 0 0 17
t:quiet-r	0 -5 0 -1 -5 0 0 14
t:truce	-18 -6 -18 9 5 -10 -7 7
t:truce & d:ahead	-16 -9 -16 5 7 -9 -5 11
t:truce-l	-14 -4 -26 13 6 -12 -5 0
t:truce-l2	-17 0 -12 5 6 -2 0 0
t:truce-l3	0 1 -14 2 1 -1 -4 0
t:truce-r2	0 -9 3 -15 0 3 4 13
t:verb	5 0 -6 6 -16 5 -17 -2
t:verb & d:ahead	5 0 -5 3 -15 5 -17 0
t:verb & d:today	0 1 0 9 0 0 0 -12
t:verb-l	9 -5 -3 5 -5 3 -10 -4
t:verb-l1	17 7 -3 -12 -3 1 -2 -7
t:verb-l2	-14 -8 -7 5 5 4 0 5
t:verb-r	-14 4 5 0 -18 0 -7 7
t:verb-r1	0 11 -4 -15 -3 0 0 11
tn:loose	0 0 -1 15 -10 0 -13 -9
tn:more	0 0 0 2 -19 -3 -15 11
tn:quiet	7 -7 0 5 -16 0 0 5
tn:truce	16 0 -4 -24 -6 -10 -11 32
tn:verb	0 -12 -1 9 -7 2 -3 7
tp:loose	-13 5 -12 0 8 11 0 -12
tp:more	0 -10 -6 0 13 9 2 -9
tp:quiet	-1 0 0 -11 12 0 -1 7
tp:truce	2 -13 -22 -9 -1 -15 1 28
tp:verb	0 7 1 23 -3 -7 -3 -30
v0-none	-3 -2 0 10 -7 -8 -2 3
v0=agree	0 0 0 -4 -9 0 8 4
v0=approve	0 1 0 0 -11 0 -1 11
v0=bite	12 -5 0 -5 0 0 0 -1
v0=collect	0 -4 0 -8 1 0 0 11
v0=come	0 -10 -1 10 -8 0 3 4
v0=confirm	0 -10 0 2 0 0 -3 6
v0=continue	0 10 0 0 -2 0 0 -8
v0=debate	0 0 0 -18 19 0 0 0
v0=declare	0 1 0 6 0 0 0 -9
v0=discuss	0 -2 0 4 -13 0 0 9
v0=drop	0 5 0 -11 9 0 0 -1
v0=end	2 8 -3 4 4 -2 3 -12
v0=enter	2 -6 5 8 0 0 0 -8
v0=expect	0 18 0 -5 -1 0 -5 0
v0=expire	-5 3 -4 6 -12 0 0 0
v0=extend	-1 -10 2 8 -4 3 0 -3
v0=fall	0 5 0 -5 -10 0 0 7
v0=hold	-3 -9 6 -5 4 0 0 7
v0=jump	0 -2 0 -9 11 0 0 0
v0=land	0 13 0 -4 -7 0 0 0
v0=like	0 0 0 -10 0 0 2 9
v0=look	0 -1 0 -4 10 0 0 -4
v0=meet	0 -6 0 -4 11 0 2 0
v0=move	0 5 0 -8 6 0 0 0
v0=other	-4 0 7 7 0 0 -17 -4
v0=pause	0 -6 0 -2 0 0 0 10
v0=place	0 -6 0 13 -3 0 0 0
v0=propose	0 0 0 -4 -4 0 -3 14
v0=ready	0 -2 0 -10 -8 0 8 11
v0=remain	-3 -13 -3 0 5 0 8 3
v0=remove	0 -5 0 11 0 0 0 0
v0=report	0 -6 0 -1 11 0 0 0
v0=return	0 18 -1 -5 0 0 -1 -9
v0=see	0 -11 0 26 -5 0 0 -8
v0=set	0 -8 0 9 0 5 0 -14
v0=ship	0 -3 0 10 -3 0 0 0
v0=sit	0 -1 0 10 2 0 0 -18
v0=stay	8 -3 0 9 -7 0 0 -9
v0=stop	0 0 0 -10 -1 0 0 13
v0=suspend	0 9 -15 4 2 0 0 -9
v0=take	-4 -1 -3 1 11 -1 0 -4
v0=threaten	0 -4 0 0 12 0 0 -5
v0=want	0 -2 0 14 -2 0 6 -15
v0=write	0 -11 7 -7 1 0 0 8
v1-none	-10 -3 -6 13 -4 -6 -13 4
v1=bite	12 -5 0 -5 0 0 0 -1
v1=bring	0 11 0 -3 -2 0 0 0
v1=buy	0 0 0 13 -2 0 0 -2
v1=call	0 0 0 10 -1 0 0 -9
v1=come	0 -15 -1 13 -8 0 3 6
v1=conclude	0 -8 0 -4 -3 0 11 3
v1=confirm	0 -10 0 1 0 0 -3 6
v1=debate	0 0 0 -18 19 0 0 0
v1=declare	0 6 0 2 0 0 0 -9
v1=discuss	0 -2 0 5 -13 0 0 9
v1=double	0 5 0 -12 -1 0 0 7
v1=drop	0 5 0 -11 9 0 0 -1
v1=end	7 4 -6 5 1 -3 2 -9
v1=expire	-6 1 1 5 -12 0 0 -1
v1=extend	-4 -12 2 12 -6 3 0 -5
v1=hang	0 -11 0 14 0 0 0 -1
v1=hold	-4 -11 10 -5 1 0 0 7
v1=introduce	0 -11 0 10 0 0 0 0
v1=jump	0 -5 0 -13 11 0 0 6
v1=kick	1 12 0 -13 4 0 0 -7
v1=land	0 13 0 -4 -7 0 0 0
v1=look	0 0 0 -4 10 0 0 -4
v1=lose	0 -10 4 0 -1 0 0 6
v1=other	-3 -5 7 5 1 0 -17 0
v1=pause	0 -6 0 -2 0 0 0 10
v1=pay	0 3 -2 8 -8 -1 0 -6
v1=put	6 12 -3 -9 -11 8 -2 -4
v1=ready	0 -2 0 -10 -8 0 8 11
v1=remain	-1 -12 -2 0 5 0 8 0
v1=review	0 0 0 10 -5 0 0 -1
v1=say	-2 0 4 -7 -4 -2 3 12
v1=set	0 -8 0 10 0 5 0 -17
v1=sign	-1 0 2 3 0 -3 -11 2
v1=sit	0 -3 0 11 2 0 0 -17
v1=start	0 5 0 4 -2 0 0 -12
v1=stay	9 -1 0 13 -6 0 0 -17
v1=stop	0 -3 0 -11 7 0 0 7
v1=take	-5 -1 -3 -1 14 -1 -1 -3
v1=write	0 -12 7 -4 2 0 0 3
v2-none	-14 -6 -10 29 6 -19 -19 -6
v2=agree	0 -9 0 1 -2 0 6 0
v2=ask	0 -1 0 -5 10 0 0 0
v2=be	0 -6 0 13 -6 0 1 -5
v2=begin	0 16 0 -3 -8 0 0 -1
v2=clear	0 -9 0 7 3 0 0 0
v2=collect	0 2 0 -9 4 0 0 0
v2=continue	0 -2 0 10 0 0 0 -5
v2=enter	4 -7 0 -3 9 0 0 0
v2=fall	0 11 0 -5 0 0 0 -2
v2=go	-3 -16 -3 15 0 4 0 1
v2=have	0 0 0 -5 -7 0 10 2
v2=leave	-1 14 0 -12 -14 0 -1 8
v2=make	3 -10 0 2 0 0 5 0
v2=meet	0 0 0 12 -3 0 0 -4
v2=pay	-1 -7 0 10 0 0 -2 2
v2=plan	0 -14 0 15 0 0 0 0
v2=return	0 -9 0 -5 2 0 0 10
v2=rise	0 12 0 -8 0 0 0 -2
v2=say	0 -5 0 15 -1 0 1 -6
v2=sell	0 -1 0 0 -6 11 -1 0
v2=want	0 12 0 -15 0 0 3 -1
v:a:<v-agree>	-1 -5 -1 22 -21 -2 3 -7
v:a:<v-begin>	0 -2 2 5 -10 -10 -11 6
v:a:<v-end>	-10 -18 2 -14 0 -3 7 27
v:a:<v-propose>	-2 -14 -2 4 5 -2 15 -3
v:b:<v-agree>	-1 -9 -10 9 -7 -14 10 2
v:b:<v-begin>	12 20 6 -12 -16 -11 -14 0
v:b:<v-end>	5 -16 19 -16 -15 -17 -17 28
v:b:<v-propose>	-25 -11 -20 15 10 -10 0 -10
v:b:<v-return>	0 -6 -6 11 -3 -2 0 3
v:b:<v-suspend>	7 4 8 -16 0 -8 -13 4
v:c0=agree	-8 -6 -15 0 5 -9 0 10
v:c0=bear	-16 -5 -5 7 8 -6 -4 2
v:c0=begin	6 1 1 3 -5 -7 -9 0
v:c0=buy	5 1 8 0 -8 0 0 -11
v:c0=deny	-11 0 0 -3 11 0 0 1
v:c0=down	-4 11 -1 3 -3 -4 0 -11
v:c0=end	-2 0 0 -4 -4 -11 -5 11
v:c0=impose	-1 5 -6 11 -2 0 -3 -10
v:c0=propose	-13 1 -9 9 -7 -8 2 0
v:c0=say	-14 0 0 -2 4 0 2 3
v:c0=sell	1 -4 0 20 -7 -2 0 -10
v:c0=stay	-4 -9 0 4 -2 -4 0 9
v:c0=suspend	0 0 7 1 8 -2 -13 -9
v:c0=target	-7 6 0 -6 10 -1 -5 -1
v:c0=threaten	-1 4 0 1 6 0 0 -16
v:c0=up	0 -16 0 11 4 3 -9 3
v:c1=agree	-6 -3 -4 -4 0 -11 16 3
v:c1=agree & d:ahead	-5 -6 -3 0 2 -10 17 -2
v:c1=agree & d:today	0 4 0 -10 -1 0 0 9
v:c1=bear	-16 0 0 3 -1 -8 4 1
v:c1=bear & d:ahead	-15 5 0 -7 1 -8 5 6
v:c1=bear & d:today	0 -11 0 24 -7 0 0 -9
v:c1=begin	7 10 3 -3 -17 -9 -11 3
v:c1=begin & d:ahead	8 9 4 -4 -15 -8 -10 2
v:c1=buy	5 -2 8 12 -13 0 0 -14
v:c1=buy & d:ahead	5 -2 8 11 -12 0 0 -13
v:c1=deny	-11 0 0 -2 10 0 0 1
v:c1=deny & d:today	0 0 0 -9 12 0 0 0
v:c1=down	-5 14 -16 2 -6 -5 5 -10
v:c1=down & d:ahead	-5 9 -15 4 -5 -4 5 -9
v:c1=down & d:today	0 10 0 -2 0 0 0 -7
v:c1=end	3 -8 2 0 -4 -12 -8 10
v:c1=end & d:ahead	4 0 3 -7 -3 -11 -7 11
v:c1=end & d:today	0 -30 0 17 -3 0 0 -1
v:c1=impose	0 8 -1 9 -1 -3 -10 -17
v:c1=impose & d:ahead	1 12 0 -3 -4 0 -8 -8
v:c1=impose & d:today	-2 -10 -1 26 4 0 -1 -22
v:c1=propose	-9 -2 -9 5 4 -7 0 -2
v:c1=propose & d:ahead	-8 0 -8 -1 5 -7 0 4
v:c1=propose & d:today	0 -8 0 30 -1 0 0 -18
v:c1=return	0 -10 -4 6 -3 0 -4 14
v:c1=return & d:ahead	0 -9 -4 1 -2 0 -4 16
v:c1=say	-13 3 0 -8 7 -2 0 5
v:c1=say & d:ahead	-10 7 0 -10 4 0 2 0
v:c1=sell & d:ahead	0 -6 -1 11 0 0 -2 -9
v:c1=stay	3 -10 0 10 -7 -4 1 4
v:c1=stay & d:ahead	0 -4 0 15 -2 -2 2 -11
v:c1=stay & d:today	8 -19 -1 -7 -23 0 0 30
v:c1=suspend	4 -8 7 -3 3 -4 -15 1
v:c1=suspend & d:ahead	4 -7 7 -10 3 -3 -15 6
v:c1=suspend & d:today	0 -5 0 20 0 0 0 -14
v:c1=target & d:ahead	-7 -1 0 10 -10 -1 -5 0
v:c1=target & d:today	0 16 0 -24 15 0 0 0
v:c1=threaten	-1 13 0 -4 0 0 0 -13
v:c1=threaten & d:ahead	-1 2 0 7 0 0 0 -12
v:c1=threaten & d:today	0 17 0 -17 0 0 0 0
v:c1=up	0 -9 -1 2 -2 2 -14 15
v:c1=up & d:ahead	0 -10 -1 7 0 2 -14 8
v:c1=up & d:today	0 0 0 -8 -1 0 0 12
v:ct1=agree future	0 -14 0 11 0 0 -1 0
v:ct1=agree infinitive	0 -2 0 -10 -6 0 22 -5
v:ct1=agree modal	0 -14 0 6 7 0 -1 -2
v:ct1=agree modal-passive	0 0 0 12 -4 0 -2 -2
v:ct1=agree participle-passive	2 -5 5 2 -15 0 -2 6
v:ct1=agree past	0 13 -1 -2 1 0 -10 -6
v:ct1=agree pluperfect	0 11 0 -16 -4 0 0 12
v:ct1=agree present	0 0 0 -9 0 0 13 2
v:ct1=agree present-passive	-1 -14 0 6 6 0 -5 7
v:ct1=bear future	0 -6 -3 18 1 0 3 -18
v:ct1=bear gerund	0 -15 0 18 -9 0 0 0
v:ct1=bear infinitive	0 9 0 -18 -7 0 9 5
v:ct1=bear modal	0 -11 5 1 0 0 2 6
v:ct1=bear modal-passive	0 -4 0 6 -9 0 0 12
v:ct1=bear participle-passive	0 17 2 -6 -10 0 5 -16
v:ct1=bear past	0 -16 0 6 17 0 0 -7
v:ct1=bear past-passive	0 -7 0 10 0 0 0 0
v:ct1=bear perfect	0 0 0 3 -9 0 0 4
v:ct1=bear present	-9 17 -9 -8 -1 0 -12 4
v:ct1=bear present-passive	0 0 0 -15 15 0 -1 0
v:ct1=begin future	9 -13 -2 9 -1 5 -3 -5
v:ct1=begin future-passive	1 10 0 -3 0 0 0 -7
v:ct1=begin gerund	4 6 0 -9 -9 0 0 7
v:ct1=begin infinitive	-3 12 -1 -3 -15 0 0 2
v:ct1=begin modal	-12 -18 10 12 0 0 0 11
v:ct1=begin modal-passive	2 23 0 -22 0 0 0 -1
v:ct1=begin participle-passive	0 14 3 -4 0 0 0 -17
v:ct1=begin past	-2 -13 0 4 7 0 0 0
v:ct1=begin past-passive	0 -7 0 9 0 0 0 0
v:ct1=begin perfect	0 -2 0 13 0 0 0 -4
v:ct1=begin present	7 12 -4 -2 -19 -12 0 -1
v:ct1=begin present-passive	0 10 0 -32 4 0 0 10
v:ct1=buy infinitive	0 -7 0 13 -1 0 0 0
v:ct1=buy past	0 4 9 -13 0 0 0 0
v:ct1=down future	-2 17 0 3 0 0 -5 -20
v:ct1=down infinitive	0 15 0 -8 -5 0 0 -6
v:ct1=down modal	0 5 0 -15 -11 0 0 19
v:ct1=down past	-1 -15 0 4 7 0 0 2
v:ct1=down present	0 8 -7 11 -15 0 4 -12
v:ct1=end future	0 7 -9 -6 -3 0 6 4
v:ct1=end gerund	0 -5 0 -8 0 0 0 14
v:ct1=end infinitive	10 4 6 -1 0 0 -1 -10
v:ct1=end modal	-1 -9 -3 10 -3 0 0 2
v:ct1=end participle-passive	0 -14 -2 19 -1 0 0 -6
v:ct1=end past	0 -8 -1 23 -6 0 0 -10
v:ct1=end past-passive	0 0 0 10 0 0 0 -7
v:ct1=end pluperfect	0 0 0 10 0 0 0 -8
v:ct1=end present	-2 1 10 -30 1 -6 -16 24
v:ct1=impose future	-4 4 -2 6 -10 -2 2 -1
v:ct1=impose future-passive	0 12 2 -14 9 0 0 -9
v:ct1=impose infinitive	0 -2 -3 1 -6 0 0 9
v:ct1=impose infinitive-passive	0 7 0 -10 7 0 0 -2
v:ct1=impose modal	5 -4 -4 12 0 -1 0 -16
v:ct1=impose participle-passive	9 6 8 -6 -8 -4 -8 -5
v:ct1=impose past	-8 12 3 -4 1 -5 1 -8
v:ct1=impose past-passive	-6 -15 0 13 0 4 0 0
v:ct1=impose pluperfect-passive	0 -9 0 14 0 0 0 0
v:ct1=impose present-passive	4 22 -8 -14 6 0 -19 -7
v:ct1=propose future	0 -11 0 5 -2 0 -3 8
v:ct1=propose future-passive	0 -6 0 -4 10 0 0 -1
v:ct1=propose modal	0 10 0 -4 -4 0 -1 2
v:ct1=propose participle-passive	0 6 0 -12 16 0 3 -13
v:ct1=propose past	0 3 0 -2 -11 0 4 2
v:ct1=propose past-passive	0 7 0 -20 6 0 0 8
v:ct1=propose present-passive	0 1 0 19 -19 0 -3 0
v:ct1=return infinitive	0 -15 0 0 0 0 0 15
v:ct1=return modal	0 5 0 8 -1 0 0 -11
v:ct1=return past	0 0 0 -11 -1 0 0 14
v:ct1=return present	0 -10 -1 11 -15 0 0 10
v:ct1=say future	0 -11 7 -15 14 0 -7 5
v:ct1=say modal	0 -13 0 13 1 0 0 -6
v:ct1=say past	-16 15 -14 -3 -8 -7 0 8
v:ct1=say past-passive	0 -10 0 13 0 0 0 0
v:ct1=say pluperfect-passive	0 9 0 -8 0 0 0 0
v:ct1=say present	0 -10 4 8 -21 0 6 10
v:ct1=say present-passive	0 0 0 -12 21 0 0 -11
v:ct1=sell gerund	0 0 0 -11 0 0 0 12
v:ct1=stay gerund	9 -7 3 -17 0 0 0 15
v:ct1=stay infinitive	0 -11 0 4 0 0 0 5
v:ct1=stay modal-passive	2 19 0 -9 0 0 0 -13
v:ct1=stay participle-passive	0 -2 0 11 -1 0 0 -9
v:ct1=stay past	2 -8 -4 -5 -2 2 15 3
v:ct1=stay perfect	5 -12 0 -4 4 0 -2 6
v:ct1=stay present	0 -8 1 0 1 0 -1 5
v:ct1=suspend future	-2 -13 2 12 0 0 0 -2
v:ct1=suspend future-passive	-1 -16 0 15 6 0 0 -1
v:ct1=suspend modal	0 0 0 -6 0 0 0 9
v:ct1=suspend participle-passive	9 -17 2 -12 0 0 0 9
v:ct1=suspend past	7 8 6 -22 11 0 0 -7
v:ct1=target future-passive	0 13 0 -16 0 0 0 3
v:ct1=target modal-passive	0 -12 0 20 0 0 0 -10
v:ct1=target past	0 13 0 2 -8 0 0 -12
v:ct1=target present	-3 -6 4 0 -4 0 0 12
v:ct1=target present-passive	0 9 0 -12 12 0 0 -8
v:ct1=threaten past	0 5 0 11 -9 0 0 -9
v:ct1=threaten present	-2 14 0 -10 0 0 0 0
v:ct1=up future	0 -27 0 23 -10 5 0 3
v:ct1=up future-passive	0 13 0 -2 -2 0 0 -6
v:ct1=up gerund	0 -9 0 -11 0 0 0 21
v:ct1=up infinitive	-1 9 0 0 -12 0 -1 1
v:ct1=up modal	0 5 0 -12 14 0 0 -1
v:ct1=up modal-passive	6 12 0 -15 0 0 0 -1
v:ct1=up pluperfect	0 0 0 -7 10 0 0 0
v:l1="	0 0 0 10 -3 0 0 -5
v:l1='s	0 6 0 3 -4 3 0 -12
v:l1='s & d:ahead	0 6 0 1 -3 3 0 -11
v:l1=( & d:today	0 -12 0 -1 0 0 0 11
v:l1=,	-6 7 17 -8 -6 5 -11 4
v:l1=, & d:ahead	0 19 24 -26 0 10 -2 -14
v:l1=, & d:today	-12 -12 -12 9 -9 -7 -9 17
v:l1=.	0 26 0 -16 -10 0 0 -9
v:l1=. & d:ahead	0 13 0 -7 -2 0 0 -1
v:l1=. & d:today	0 18 0 -11 -4 0 0 -5
v:l1=:	0 -12 -4 -24 1 7 5 28
v:l1=: & d:ahead	0 0 -3 -18 -8 7 6 16
v:l1=: & d:today	0 -21 0 -12 11 0 0 18
v:l1=;	0 -5 0 -3 0 0 0 9
v:l1=; & d:today	0 0 0 -9 0 0 0 12
v:l1=<agent>	0 -7 0 26 -6 0 0 -12
v:l1=<agent> & d:today	0 -3 0 16 -1 0 0 -7
v:l1=<begin>	4 5 -6 -9 17 7 6 -11
v:l1=<begin> & d:ahead	1 5 -1 -11 5 10 11 -9
v:l1=<begin> & d:today	3 0 -4 0 16 -4 -5 -3
v:l1=<day-ahead>	0 6 0 21 -1 0 0 -26
v:l1=<day-ahead> & d:ahead	0 9 0 -12 0 0 0 0
v:l1=<day-ahead> & d:today	0 -1 0 32 0 0 0 -28
v:l1=<day-gone>	0 0 0 10 0 0 0 -7
v:l1=<day-gone> & d:today	0 0 0 10 0 0 0 -7
v:l1=<day-today>	0 -13 0 -6 0 0 0 20
v:l1=<day-today> & d:today	0 0 0 -21 0 0 0 23
v:l1=<duty>	0 -9 0 2 -2 0 0 5
v:l1=<gate>	0 5 0 15 -1 0 0 -16
v:l1=<gate> & d:today	0 -3 0 11 0 0 0 -3
v:l1=<goods>	0 -15 0 5 -9 -2 0 13
v:l1=<goods> & d:ahead	1 -4 0 1 -7 -2 0 10
v:l1=<goods> & d:today	0 -14 0 5 0 0 0 4
v:l1=<level-noun>	0 -8 0 0 0 0 0 9
v:l1=<level-noun> & d:ahead	0 -4 0 -5 0 0 0 11
v:l1=<level>	0 2 0 9 -8 0 0 -6
v:l1=<level> & d:ahead	0 3 0 -13 -3 0 0 13
v:l1=<level> & d:today	0 0 0 23 -2 0 0 -32
v:l1=<name>	0 -22 0 14 -7 -2 7 0
v:l1=<name> & d:ahead	0 -10 0 6 -5 -2 7 0
v:l1=<name> & d:today	0 -10 0 8 0 0 0 0
v:l1=<not>	0 -9 0 4 0 0 0 1
v:l1=<not> & d:ahead	0 -6 0 26 0 0 0 -19
v:l1=<not> & d:today	0 0 0 -18 0 0 0 20
v:l1=<number>	-2 20 -2 -5 -1 0 0 -14
v:l1=<number> & d:today	0 16 0 0 -8 0 0 -26
v:l1=<office>	0 0 0 12 0 0 0 -9
v:l1=<organisation>	0 -5 0 -6 0 0 0 12
v:l1=<organisation> & d:today	0 -3 0 -7 0 0 0 13
v:l1=<person>	0 -1 0 10 0 0 0 -5
v:l1=<seat>	4 -18 0 12 -4 0 0 0
v:l1=<seat> & d:ahead	4 -7 0 13 -1 0 0 -9
v:l1=<span>	0 -7 0 17 0 0 0 -10
v:l1=<span> & d:ahead	0 -5 0 23 0 0 0 -19
v:l1=<v-agree>	0 -14 0 0 -8 0 0 17
v:l1=<v-agree> & d:ahead	0 -7 0 1 -6 0 0 9
v:l1=<v-bear> & d:ahead	0 13 0 -19 -1 0 0 11
v:l1=<v-bear> & d:today	0 -13 0 33 0 0 0 -17
v:l1=<v-begin>	2 32 0 1 -3 0 0 -46
v:l1=<v-begin> & d:ahead	3 35 0 -16 0 0 0 -30
v:l1=<v-begin> & d:today	0 0 0 20 -3 0 0 -23
v:l1=<v-end>	-2 -18 15 -8 -11 0 -2 16
v:l1=<v-end> & d:ahead	0 -26 16 1 -7 0 0 8
v:l1=<v-end> & d:today	0 4 0 -11 -2 0 0 11
v:l1=<v-impose>	0 -23 -4 6 9 -1 -2 8
v:l1=<v-impose> & d:ahead	0 -23 -3 26 0 0 -1 -2
v:l1=<v-impose> & d:today	0 -6 0 -12 11 0 0 11
v:l1=<v-propose>	0 7 0 7 -5 0 0 -11
v:l1=<v-return>	0 -15 0 0 0 0 0 16
v:l1=<v-return> & d:ahead	0 -15 0 0 0 0 0 16
v:l1=<v-say>	0 -9 0 -7 15 0 0 6
v:l1=<v-say> & d:ahead	0 -8 0 -4 0 0 0 11
v:l1=<v-say> & d:today	0 -3 0 -3 15 0 0 -4
v:l1=<v-sell>	0 -5 0 -12 0 0 0 15
v:l1=<v-stay>	0 -15 0 -18 3 0 12 15
v:l1=<v-stay> & d:ahead	0 -10 0 -10 4 0 12 3
v:l1=<v-stay> & d:today	0 -3 0 -10 0 0 0 14
v:l1=<v-suspend>	1 7 0 0 0 0 0 -13
v:l1=<v-target>	0 -10 0 -7 16 0 0 -3
v:l1=<v-target> & d:today	0 -9 0 -7 16 0 0 -4
v:l1=<v-up>	0 -13 0 15 0 0 0 0
v:l1=<v-up> & d:today	0 -8 0 15 0 0 0 -2
v:l1=a	0 -23 0 24 -2 0 2 -2
v:l1=a & d:ahead	0 -22 0 22 -1 0 2 0
v:l1=about	0 -10 0 2 -6 0 0 9
v:l1=about & d:ahead	0 -10 0 2 -6 0 0 9
v:l1=after	0 1 2 -19 20 0 -1 1
v:l1=after & d:ahead	0 -10 2 -8 20 0 -1 1
v:l1=and & d:today	0 -3 0 -7 0 0 0 12
v:l1=answer	0 -3 0 -4 10 0 0 0
v:l1=answer & d:ahead	0 -3 0 -5 10 0 0 0
v:l1=apply	0 -7 0 11 0 0 0 0
v:l1=are	0 16 0 -4 -6 0 0 -6
v:l1=are & d:ahead	0 17 0 -8 -6 0 0 -3
v:l1=as	0 0 0 -15 15 0 0 3
v:l1=as & d:today	0 0 0 -15 13 0 0 4
v:l1=at	0 -10 0 -3 8 0 0 2
v:l1=back	0 0 0 -11 0 0 0 15
v:l1=before	-13 20 -10 -7 6 -9 -6 -10
v:l1=before & d:ahead	-13 18 -8 -8 8 -8 -5 -9
v:l1=begin	-3 5 0 8 2 0 0 -16
v:l1=begin & d:ahead	-3 15 0 -6 2 0 0 -10
v:l1=begin & d:today	0 -16 0 23 0 0 0 -5
v:l1=beyond	6 0 0 -9 0 0 0 6
v:l1=beyond & d:ahead	6 0 0 -9 0 0 0 6
v:l1=by	-8 -7 2 -14 24 -3 15 -19
v:l1=by & d:ahead	-8 -5 2 -17 24 -3 15 -18
v:l1=by & d:today	0 -6 0 13 0 0 0 -1
v:l1=change	0 14 0 -9 -9 0 0 0
v:l1=charge	0 -9 0 -7 16 0 0 -4
v:l1=charge & d:today	0 -9 0 -7 16 0 0 -4
v:l1=closed	0 -5 0 15 -5 0 0 0
v:l1=closed & d:ahead	0 -3 0 13 -4 0 0 0
v:l1=confirm	0 0 0 -1 8 0 0 -4
v:l1=deal	0 -10 0 5 0 0 -1 3
v:l1=deal & d:today	0 0 0 -10 0 0 0 12
v:l1=decide	0 -10 0 0 9 0 0 -1
v:l1=decide & d:ahead	0 -10 0 0 9 0 0 -1
v:l1=die & d:today	0 0 0 -8 0 0 0 10
v:l1=effect	0 15 0 -5 0 0 0 -9
v:l1=effect & d:today	0 19 0 -11 0 0 0 -8
v:l1=effective	0 4 0 2 0 0 0 -12
v:l1=end & d:ahead	0 -21 5 6 -4 0 0 7
v:l1=end & d:today	0 14 0 -8 0 0 0 1
v:l1=expect	0 10 0 0 -2 0 0 -6
v:l1=expect & d:ahead	0 10 0 0 -2 0 0 -6
v:l1=expire	0 -9 0 -12 0 0 0 20
v:l1=expire & d:today	0 -8 0 -8 0 0 0 15
v:l1=follow	0 0 0 15 -7 0 0 -6
v:l1=follow & d:ahead	0 0 0 15 -7 0 0 -6
v:l1=for & d:today	0 15 0 -6 -2 0 0 -8
v:l1=friday	0 14 0 -11 0 0 0 0
v:l1=friday & d:today	0 15 0 1 -2 0 0 -23
v:l1=from	13 49 -18 -26 -9 -13 -9 -35
v:l1=from & d:ahead	8 45 -16 -28 -6 -12 -8 -23
v:l1=from & d:today	8 11 0 1 -12 0 0 -33
v:l1=good	2 4 0 3 0 0 0 -11
v:l1=good & d:today	0 -5 0 10 0 0 0 -3
v:l1=had	0 9 0 -4 0 0 0 -3
v:l1=has	12 0 0 -2 -12 0 0 1
v:l1=has & d:ahead	12 0 0 -9 -12 0 0 4
v:l1=has & d:today	0 -2 0 10 0 0 0 -4
v:l1=including	0 -14 0 9 0 0 0 3
v:l1=including & d:ahead	0 -14 0 9 0 0 0 3
v:l1=is	-3 -2 0 -13 -23 7 2 19
v:l1=is & d:ahead	-2 0 0 -7 -22 8 2 10
v:l1=is & d:today	0 -5 0 -9 0 0 0 14
v:l1=issued	0 -2 0 13 -1 0 0 -2
v:l1=it	0 -12 0 18 3 0 0 -11
v:l1=it & d:today	0 -2 0 19 0 0 0 -14
v:l1=lapse	0 0 12 -24 0 0 0 13
v:l1=last	0 17 -5 9 0 0 0 -20
v:l1=make	0 0 0 -10 0 0 0 11
v:l1=mark	0 -1 0 -9 0 0 0 13
v:l1=mark & d:ahead	0 -1 0 -9 0 0 0 13
v:l1=meet & d:ahead	0 -5 0 -6 0 0 0 11
v:l1=midnight	0 7 -4 -31 0 0 0 28
v:l1=midnight & d:ahead	0 -3 -4 -10 0 0 0 15
v:l1=midnight & d:today	0 10 0 -25 0 0 0 17
v:l1=monday & d:today	0 -8 0 17 0 0 0 -6
v:l1=noon	0 3 0 -12 6 0 0 1
v:l1=noon & d:ahead	0 6 0 -20 6 0 0 6
v:l1=noon & d:today	0 -3 0 11 0 0 0 -5
v:l1=not	0 -2 0 13 0 0 0 -9
v:l1=not & d:ahead	0 -1 0 22 0 0 0 -18
v:l1=of	0 11 -8 18 -9 0 0 -33
v:l1=of & d:ahead	0 22 -5 1 -2 1 0 -31
v:l1=of & d:today	0 -20 0 29 -10 0 0 -3
v:l1=on	3 -1 -1 15 7 -20 -26 -9
v:l1=on & d:ahead	6 0 0 6 6 -17 -22 -4
v:l1=on & d:today	-4 0 -2 12 9 -1 -2 -12
v:l1=or	0 -12 0 1 -2 0 0 13
v:l1=or & d:ahead	0 -12 0 1 -2 0 0 13
v:l1=out	0 3 0 -13 -4 0 0 14
v:l1=out & d:ahead	0 -15 0 2 -3 0 0 7
v:l1=out & d:today	0 13 0 -17 0 0 0 8
v:l1=over	0 6 0 -19 0 0 0 14
v:l1=pay	0 -6 0 16 0 0 0 -7
v:l1=pay & d:today	0 -10 0 21 0 0 0 -7
v:l1=published	0 14 0 -2 -4 0 0 -8
v:l1=published & d:today	0 15 0 -7 0 0 0 -7
v:l1=same & d:ahead	0 9 4 -9 0 0 0 -7
v:l1=saturday	0 -6 0 4 10 0 0 -10
v:l1=saturday & d:today	0 0 0 12 0 0 0 -9
v:l1=say	0 -14 0 -3 -10 0 0 23
v:l1=say & d:ahead	0 -5 0 -6 -9 0 0 20
v:l1=ship	0 -5 0 -12 0 0 0 15
v:l1=sign	0 -13 0 -2 -7 0 0 18
v:l1=sign & d:ahead	0 -7 0 1 -6 0 0 9
v:l1=sign & d:today	0 -4 0 -5 0 0 0 10
v:l1=since	0 0 0 26 -19 -1 -1 -17
v:l1=since & d:ahead	0 -14 0 32 -18 0 0 -11
v:l1=since & d:today	0 14 0 -8 0 0 0 -7
v:l1=sit	0 0 0 -11 7 0 0 6
v:l1=sit & d:ahead	0 0 0 -5 7 0 0 0
v:l1=stand	0 0 0 -11 0 0 0 12
v:l1=stand & d:today	0 0 0 -11 0 0 0 12
v:l1=start	1 25 0 -5 0 0 0 -22
v:l1=start & d:ahead	1 18 0 -16 0 0 0 -10
v:l1=start & d:today	0 10 0 2 -2 0 0 -13
v:l1=telephone	0 0 0 -15 0 0 0 19
v:l1=telephone & d:today	0 0 0 -17 0 0 0 19
v:l1=than	0 6 0 -19 11 0 8 -7
v:l1=than & d:ahead	0 8 0 -21 11 0 8 -5
v:l1=that	0 -3 0 -7 10 0 0 2
v:l1=that & d:ahead	0 -3 0 -8 10 0 0 3
v:l1=the	-3 -1 1 2 -14 -19 8 3
v:l1=the & d:ahead	-3 0 1 -4 -14 -19 8 9
v:l1=the & d:today	0 -6 0 29 0 0 0 -23
v:l1=through	0 -11 4 13 -6 0 0 0
v:l1=thursday	0 -9 0 3 0 0 0 4
v:l1=thursday & d:today	0 -9 0 2 0 0 0 5
v:l1=till	8 -21 0 -8 -6 8 0 13
v:l1=till & d:ahead	8 -20 0 -9 -5 8 0 13
v:l1=time	0 -24 0 33 -1 0 0 -9
v:l1=time & d:today	0 -29 0 37 -2 0 0 -9
v:l1=to	2 5 7 -28 0 4 -24 15
v:l1=to & d:ahead	2 -4 7 -22 0 4 -24 15
v:l1=to & d:today	0 16 0 -16 0 0 0 1
v:l1=tuesday	0 -8 0 9 5 0 0 -9
v:l1=tuesday & d:today	0 -4 0 20 0 0 0 -9
v:l1=until	0 -13 9 -8 4 -5 0 7
v:l1=until & d:ahead	0 -12 9 -12 4 -5 0 9
v:l1=until & d:today	0 -5 0 15 0 0 0 -9
v:l1=up	0 -12 0 -14 6 0 0 18
v:l1=vote	0 -4 0 -3 11 0 0 -5
v:l1=vote & d:ahead	0 -3 0 -6 12 0 0 -5
v:l1=wednesday	0 -9 0 -2 8 0 0 1
v:l1=wednesday & d:today	0 -9 0 -2 8 0 0 1
v:l1=with	0 -19 0 -1 -3 4 8 12
v:l1=with & d:ahead	0 -19 0 -1 -3 4 8 12
v:l1=·	0 -7 0 20 -2 0 0 -5
v:l1=· & d:today	0 -7 0 19 -2 0 0 -5
v:l1=—	0 -14 0 11 -3 0 0 0
v:l1=— & d:today	0 -16 0 14 -2 0 0 -1
v:l2="	2 20 0 -27 -3 0 0 11
v:l2=" & d:ahead	2 22 0 -13 -2 0 0 -13
v:l2=" & d:today	0 -2 0 -17 0 0 0 20
v:l2='s	-3 -5 0 13 0 0 0 -2
v:l2='s & d:ahead	-3 -4 0 11 0 0 0 -1
v:l2=(	0 -9 0 11 11 0 0 -9
v:l2=( & d:ahead	0 -8 0 10 11 0 0 -9
v:l2=)	0 -2 0 0 -6 0 0 9
v:l2=) & d:ahead	0 0 0 -10 -5 0 0 15
v:l2=) & d:today	0 -6 0 15 0 0 0 -6
v:l2=,	18 7 -3 -18 -13 0 1 5
v:l2=, & d:ahead	19 6 -2 -16 -7 0 3 -2
v:l2=, & d:today	0 1 0 -5 -13 0 0 11
v:l2=.	0 -3 12 -7 8 0 0 -6
v:l2=. & d:ahead	0 -1 12 -10 9 0 0 -6
v:l2=:	-6 19 -7 -17 0 -1 -3 10
v:l2=: & d:ahead	-5 0 -5 -8 4 -1 -2 13
v:l2=: & d:today	0 20 0 -12 -9 0 0 -2
v:l2=<agent> & d:ahead	0 11 0 -1 -6 0 0 0
v:l2=<agent> & d:today	0 -14 0 25 0 0 0 -8
v:l2=<begin>	5 0 -8 2 5 4 0 -6
v:l2=<begin> & d:ahead	4 1 -3 -9 0 7 2 4
v:l2=<begin> & d:today	2 -3 -6 17 9 -6 -8 -16
v:l2=<day-ahead>	-14 -17 0 2 -12 11 2 13
v:l2=<day-ahead> & d:ahead	-14 -17 0 0 -12 11 2 15
v:l2=<day-gone>	0 0 -3 10 -9 0 -1 0
v:l2=<day-today>	0 0 0 -5 0 0 0 9
v:l2=<day-today> & d:ahead	0 9 0 -11 0 0 0 2
v:l2=<day-today> & d:today	0 -13 0 1 0 0 0 7
v:l2=<duty>	-5 -8 4 15 1 0 0 -12
v:l2=<duty> & d:ahead	-4 -6 4 20 -12 0 0 -9
v:l2=<duty> & d:today	0 -2 0 -3 13 0 0 -4
v:l2=<gate>	0 -7 -1 0 13 0 0 -1
v:l2=<gate> & d:ahead	0 -2 0 -7 13 0 0 0
v:l2=<gate> & d:today	0 -6 0 11 0 0 0 0
v:l2=<goods>	12 2 2 1 -12 -3 2 -5
v:l2=<goods> & d:ahead	13 8 3 -3 -7 -2 3 -13
v:l2=<level-noun>	0 -1 -1 -8 -16 -1 10 20
v:l2=<level-noun> & d:ahead	0 -7 0 -1 -15 -1 10 17
v:l2=<level>	-13 0 -7 5 0 -4 0 1
v:l2=<level> & d:ahead	-12 10 -6 -1 0 -3 1 -4
v:l2=<level> & d:today	0 -48 0 22 0 0 0 10
v:l2=<money>	0 -10 0 13 0 0 0 0
v:l2=<money> & d:ahead	0 -9 0 12 0 0 0 0
v:l2=<month-ahead>	0 0 0 -12 0 0 0 14
v:l2=<month-gone> & d:ahead	0 -1 0 -9 0 0 0 12
v:l2=<name>	4 6 7 -11 0 3 0 0
v:l2=<name> & d:ahead	5 2 8 -3 0 4 0 -12
v:l2=<not>	0 8 0 2 -19 0 -7 4
v:l2=<not> & d:ahead	0 11 0 12 -18 0 -7 -10
v:l2=<not> & d:today	0 -4 0 -11 0 0 0 15
v:l2=<number>	-2 4 -9 -2 -9 -3 -1 15
v:l2=<number> & d:ahead	-1 19 -8 -16 -7 -3 -1 9
v:l2=<number> & d:today	0 -29 0 19 0 0 0 6
v:l2=<office>	0 1 0 6 -3 0 10 -17
v:l2=<office> & d:ahead	0 -13 0 7 -2 0 10 -4
v:l2=<office> & d:today	0 10 0 0 0 0 0 -12
v:l2=<organisation>	0 -7 0 3 9 0 0 -5
v:l2=<organisation> & d:ahead	0 -26 0 0 11 0 0 5
v:l2=<organisation> & d:today	0 7 0 5 -4 0 0 -18
v:l2=<person>	-1 7 0 12 -12 0 0 -13
v:l2=<person> & d:ahead	0 7 0 8 -6 0 0 -9
v:l2=<points>	0 6 -1 -6 -8 0 0 10
v:l2=<points> & d:ahead	0 6 -1 -8 -8 0 0 11
v:l2=<quality>	4 -4 0 12 -11 0 0 -1
v:l2=<quality> & d:ahead	4 2 0 11 -9 0 0 -14
v:l2=<quality> & d:today	0 -13 0 1 0 0 0 6
v:l2=<seat>	-1 1 -5 12 -2 -4 -9 -2
v:l2=<seat> & d:ahead	0 -7 0 3 -4 -1 -5 12
v:l2=<seat> & d:today	-2 6 -1 8 0 0 -1 -12
v:l2=<sender>	-9 0 0 -3 13 0 0 0
v:l2=<sender> & d:ahead	-9 2 0 -6 13 0 0 0
v:l2=<taker>	0 -16 0 16 0 0 0 0
v:l2=<taker> & d:today	0 -5 0 9 0 0 0 0
v:l2=<v-agree>	-6 -1 -5 11 -6 -1 0 0
v:l2=<v-agree> & d:ahead	-5 -1 -5 8 -6 -1 0 2
v:l2=<v-bear>	-10 2 0 1 11 -5 -5 -9
v:l2=<v-bear> & d:ahead	-10 5 0 -8 12 -4 -4 -1
v:l2=<v-bear> & d:today	0 -6 0 21 0 0 0 -12
v:l2=<v-begin>	11 12 5 -13 -4 -8 -12 1
v:l2=<v-begin> & d:ahead	12 10 5 -12 -2 -7 -11 -3
v:l2=<v-buy>	0 -2 7 8 -12 0 0 -2
v:l2=<v-buy> & d:ahead	0 -2 7 7 -12 0 0 -2
v:l2=<v-deny>	-6 -7 0 16 0 0 0 0
v:l2=<v-deny> & d:ahead	-6 -6 0 14 0 0 0 0
v:l2=<v-down>	0 -5 -3 12 -2 0 -6 -1
v:l2=<v-down> & d:today	0 -6 0 11 0 0 0 -1
v:l2=<v-end>	1 -7 3 -15 0 -8 -3 17
v:l2=<v-end> & d:ahead	1 -4 4 -15 1 -8 -3 16
v:l2=<v-impose>	-1 7 -5 4 -2 -9 1 -11
v:l2=<v-impose> & d:today	0 0 0 31 -5 0 0 -34
v:l2=<v-propose>	-2 -4 -1 2 10 -1 -9 -5
v:l2=<v-propose> & d:ahead	-2 -3 -1 4 11 -1 -9 -12
v:l2=<v-return>	0 -3 0 21 -15 0 0 -11
v:l2=<v-return> & d:ahead	0 -2 0 19 -14 0 0 -8
v:l2=<v-say>	-14 0 0 17 7 -8 0 -19
v:l2=<v-say> & d:ahead	-12 1 0 1 12 -7 0 -7
v:l2=<v-say> & d:today	0 -2 0 27 -11 0 0 -18
v:l2=<v-sell> & d:ahead	-9 -13 -6 15 4 9 0 -5
v:l2=<v-stay>	10 -4 2 -4 3 -10 -11 4
v:l2=<v-stay> & d:ahead	11 -7 3 -9 5 -9 -10 8
v:l2=<v-stay> & d:today	0 0 0 8 -1 0 0 -10
v:l2=<v-suspend>	7 -5 -3 -3 9 0 -7 -3
v:l2=<v-suspend> & d:ahead	8 -3 -3 -11 9 0 -7 1
v:l2=<v-suspend> & d:today	0 -5 0 19 0 0 0 -13
v:l2=<v-target>	-1 14 3 5 -14 0 -5 -19
v:l2=<v-target> & d:ahead	-1 5 3 10 -14 0 -5 -14
v:l2=<v-target> & d:today	0 14 0 -8 0 0 0 -4
v:l2=<v-up>	4 -1 -1 -10 -5 -2 0 19
v:l2=<v-up> & d:today	0 -5 0 -12 0 0 0 17
v:l2=a	0 -24 0 17 0 0 0 0
v:l2=a & d:ahead	0 -12 0 17 0 0 0 -13
v:l2=a & d:today	0 -11 0 2 -2 0 0 6
v:l2=accept	0 -10 0 10 2 0 0 -5
v:l2=accept & d:ahead	0 -10 0 9 2 0 0 -5
v:l2=adopt	0 0 0 -9 10 0 0 0
v:l2=again	3 -6 4 0 13 0 0 -8
v:l2=again & d:ahead	3 -4 4 -3 13 0 0 -8
v:l2=agreement	0 -1 0 -5 -13 0 3 12
v:l2=agreement & d:ahead	0 0 0 3 -13 0 3 0
v:l2=agreement & d:today	0 0 0 -12 0 0 0 14
v:l2=ahead	0 14 0 15 -1 0 -1 -23
v:l2=ahead & d:ahead	0 14 0 6 -1 0 -1 -16
v:l2=alert	0 16 0 -11 0 0 0 -4
v:l2=alert & d:today	0 16 0 -11 0 0 0 -4
v:l2=alexandria	0 -2 0 -11 0 0 0 15
v:l2=all	0 8 3 0 0 0 0 -9
v:l2=all & d:ahead	0 9 3 -3 0 0 0 -8
v:l2=also	0 0 0 11 0 0 0 -9
v:l2=an	0 20 0 -20 0 0 0 1
v:l2=an & d:today	0 20 0 -22 0 0 0 3
v:l2=and	-2 -11 5 -13 -17 0 0 32
v:l2=and & d:ahead	-2 -9 5 -9 -16 0 0 26
v:l2=and & d:today	0 -4 0 -7 0 0 0 12
v:l2=announce	-7 8 0 8 -19 0 0 0
v:l2=announce & d:ahead	-7 9 0 5 -18 0 0 0
v:l2=answer	0 0 0 -1 -1 0 11 -5
v:l2=answer & d:ahead	0 0 0 -2 -1 0 11 -3
v:l2=apply	8 -13 4 9 -15 0 -3 8
v:l2=apply & d:ahead	8 -2 4 -2 -14 0 -2 9
v:l2=apply & d:today	0 -21 0 22 0 0 0 0
v:l2=approval	0 -7 0 0 11 0 0 -7
v:l2=approval & d:ahead	0 -7 0 0 11 0 0 -7
v:l2=are	3 -4 0 -9 2 0 0 12
v:l2=are & d:today	0 -2 0 -17 0 0 0 20
v:l2=arrive	-3 5 4 -23 18 0 -4 -7
v:l2=arrive & d:ahead	-3 5 4 -23 18 0 -4 -7
v:l2=as	6 2 -1 4 -1 0 0 -16
v:l2=as & d:ahead	6 15 0 -17 0 0 0 -6
v:l2=as & d:today	0 -24 0 37 -4 0 0 -9
v:l2=at	-2 -4 -6 19 -4 0 -1 -5
v:l2=at & d:ahead	-1 0 -5 11 -3 0 -1 -2
v:l2=at & d:today	0 -11 0 12 0 0 0 -3
v:l2=away	13 0 0 -10 -1 0 0 0
v:l2=away & d:ahead	13 0 0 -10 -1 0 0 0
v:l2=back	0 0 0 10 0 5 0 -9
v:l2=back & d:ahead	0 0 0 9 0 5 0 -8
v:l2=batumi	0 -4 0 9 0 0 0 -3
v:l2=be	-2 -13 0 13 0 0 0 1
v:l2=be & d:ahead	-2 -11 0 9 1 0 0 3
v:l2=because	0 -2 0 -8 0 0 0 12
v:l2=been	0 0 0 15 0 0 0 -12
v:l2=before	-1 2 -1 12 -4 0 -5 -8
v:l2=before & d:today	0 -2 0 17 0 0 0 -13
v:l2=begin	-3 10 0 3 -8 0 0 -13
v:l2=begin & d:ahead	-3 10 0 2 -8 0 0 -13
v:l2=border	0 10 0 -7 0 0 0 0
v:l2=border & d:ahead	0 12 0 -9 0 0 0 0
v:l2=both	0 20 0 -18 -2 0 0 -3
v:l2=both & d:ahead	0 21 0 -18 -2 0 0 -3
v:l2=briefing	0 -1 0 -12 0 0 0 14
v:l2=briefing & d:today	0 -1 0 -12 0 0 0 14
v:l2=bulletin	-3 10 0 -2 0 0 0 -1
v:l2=bulletin & d:today	-3 10 0 -3 0 0 0 -1
v:l2=busan	0 -1 0 15 0 0 0 -9
v:l2=busan & d:ahead	0 0 0 14 0 0 0 -8
v:l2=by	1 -15 -4 -4 6 -3 13 -2
v:l2=by & d:ahead	1 -13 -4 1 7 -3 13 -15
v:l2=by & d:today	0 0 0 -13 0 0 0 16
v:l2=call	0 -1 0 0 -12 0 0 10
v:l2=call & d:today	0 0 0 -10 0 0 0 11
v:l2=case	0 8 0 -11 0 0 0 1
v:l2=case & d:ahead	0 11 0 -15 0 0 0 1
v:l2=change	5 -7 16 0 -1 0 0 -10
v:l2=change & d:ahead	5 -7 16 0 -1 0 0 -10
v:l2=charge	0 10 1 -7 0 0 0 -7
v:l2=charge & d:today	0 16 0 -11 0 0 0 -3
v:l2=clear	0 -18 0 14 -2 0 0 12
v:l2=clear & d:ahead	0 -18 0 13 -2 0 0 12
v:l2=close	0 -17 0 0 -4 13 0 5
v:l2=close & d:ahead	0 -16 0 -1 -3 13 0 6
v:l2=closed	0 11 0 -2 -6 8 0 -11
v:l2=closed & d:ahead	0 12 0 -3 -6 8 0 -10
v:l2=coffee	0 12 0 -11 0 0 0 0
v:l2=collect	0 16 0 -6 -7 0 0 -2
v:l2=collect & d:ahead	0 16 0 -6 -7 0 0 -2
v:l2=column	0 0 0 -13 0 0 0 14
v:l2=column & d:today	0 0 0 -13 0 0 0 14
v:l2=come	0 -7 0 14 0 0 -3 -1
v:l2=come & d:ahead	0 -7 0 12 0 0 -3 -1
v:l2=commerce	0 0 0 11 0 0 0 -5
v:l2=common	0 -2 0 -9 0 0 0 12
v:l2=common & d:ahead	0 -2 0 -9 0 0 0 12
v:l2=conference	0 0 0 10 0 0 0 -3
v:l2=confirm	0 -3 0 17 -4 0 0 -7
v:l2=confirm & d:ahead	0 -2 0 16 -4 0 0 -7
v:l2=continue	0 16 0 -7 0 0 0 -6
v:l2=counted	0 0 0 -6 0 0 0 10
v:l2=counted & d:ahead	0 0 0 -6 0 0 0 10
v:l2=country	0 -7 0 12 -1 0 0 0
v:l2=cut	0 5 0 -9 4 0 0 0
v:l2=cut & d:ahead	0 5 0 -9 4 0 0 0
v:l2=date	6 0 0 -12 8 0 4 0
v:l2=date & d:ahead	6 3 0 -15 -10 0 4 8
v:l2=date & d:today	0 -5 0 0 14 0 0 -16
v:l2=day	0 26 0 -20 -9 0 0 0
v:l2=day & d:ahead	0 26 0 -21 -9 0 0 0
v:l2=deadline	0 -7 0 -8 -13 7 13 3
v:l2=deadline & d:ahead	0 -7 0 -8 -12 7 13 3
v:l2=deal	8 12 0 -12 -12 -2 6 -4
v:l2=deal & d:ahead	8 12 0 -12 -12 -2 6 -4
v:l2=decide	0 -4 0 -13 16 0 0 0
v:l2=decide & d:ahead	0 -4 0 -13 16 0 0 0
v:l2=decided	0 -3 0 12 -7 0 0 0
v:l2=decided & d:ahead	0 -3 0 11 -7 0 0 0
v:l2=decision	0 -5 0 -12 18 0 0 0
v:l2=decision & d:ahead	0 -5 0 -12 18 0 0 0
v:l2=declare	0 8 0 -9 0 0 0 1
v:l2=declare & d:ahead	0 8 0 -9 0 0 0 1
v:l2=did	0 -13 0 22 -2 0 0 -6
v:l2=did & d:ahead	0 -12 0 19 -2 0 0 -4
v:l2=do & d:ahead	0 10 0 0 -5 0 0 -5
v:l2=double	0 0 0 -11 0 0 0 13
v:l2=double & d:ahead	0 0 0 -12 0 0 0 13
v:l2=down	0 12 3 11 -6 1 0 -23
v:l2=down & d:ahead	0 12 3 0 -5 1 0 -17
v:l2=down & d:today	0 0 0 9 0 0 0 -8
v:l2=duty	-4 0 7 -3 -10 0 0 8
v:l2=duty & d:ahead	-4 -2 7 -4 -8 0 0 10
v:l2=early	0 -8 0 -5 16 0 0 0
v:l2=early & d:today	0 0 0 -13 13 0 0 0
v:l2=eastern	5 9 0 -2 0 0 0 -9
v:l2=eastern & d:ahead	6 16 0 -20 0 0 0 -2
v:l2=eastern & d:today	0 -10 0 16 0 0 0 -6
v:l2=effect	3 12 1 -4 -13 0 0 -14
v:l2=effect & d:ahead	3 7 1 0 -13 0 0 -12
v:l2=end	0 -9 6 -9 0 -4 1 11
v:l2=end & d:ahead	0 -7 6 -10 0 -4 1 9
v:l2=enter	0 1 4 -19 15 0 0 -7
v:l2=enter & d:ahead	0 -2 4 -16 15 0 0 -4
v:l2=entry	0 -11 0 23 -6 0 0 -6
v:l2=entry & d:ahead	0 -7 0 18 -4 0 0 -5
v:l2=est	0 6 1 -12 -3 0 0 2
v:l2=est & d:ahead	0 6 1 -12 -3 0 0 2
v:l2=extend	0 -11 1 11 -4 0 0 0
v:l2=extend & d:ahead	0 -11 1 11 -4 0 0 0
v:l2=extension	0 11 0 -15 13 0 0 -2
v:l2=extension & d:ahead	0 -8 0 -6 13 0 0 0
v:l2=fall	0 9 0 -6 -8 0 0 1
v:l2=fall & d:ahead	0 12 0 -11 -7 0 0 2
v:l2=first	0 14 0 -6 -8 0 0 -1
v:l2=first & d:ahead	0 15 0 -6 -8 0 0 -1
v:l2=fix	0 -5 0 11 -1 0 0 0
v:l2=fix & d:ahead	0 -5 0 11 -1 0 0 0
v:l2=follow	0 5 0 0 6 0 0 -18
v:l2=follow & d:ahead	0 5 0 0 6 0 0 -18
v:l2=followed	0 -5 0 -7 12 0 0 0
v:l2=followed & d:today	0 0 0 -11 13 0 0 0
v:l2=for	0 -6 0 26 -6 0 0 -17
v:l2=for & d:ahead	0 -4 0 22 -6 0 0 -14
v:l2=force	0 5 0 -10 9 0 -2 0
v:l2=force & d:ahead	0 7 0 -14 9 0 -2 0
v:l2=found	0 -7 0 10 -7 0 7 -5
v:l2=found & d:ahead	0 -7 0 9 -7 0 7 -4
v:l2=free	0 -4 0 12 -6 0 0 0
v:l2=friday	11 4 14 -27 13 -3 0 0
v:l2=friday & d:ahead	12 -13 14 -32 19 -2 0 11
v:l2=friday & d:today	0 18 0 -2 -11 0 0 -21
v:l2=from	14 22 0 -10 -8 0 0 -34
v:l2=from & d:ahead	14 15 0 -6 -7 0 0 -29
v:l2=from & d:today	0 10 0 -5 0 0 0 -5
v:l2=geneva	0 -3 0 14 -1 0 0 -6
v:l2=geneva & d:ahead	0 -3 0 12 -1 0 0 -4
v:l2=go	0 -6 0 -24 -2 0 0 31
v:l2=go & d:ahead	0 -2 0 -12 -2 0 0 17
v:l2=go & d:today	0 -4 0 -15 0 0 0 18
v:l2=good	-1 -9 4 0 -15 0 5 16
v:l2=good & d:ahead	-1 -6 4 -6 -14 0 5 19
v:l2=good & d:today	0 -4 0 10 0 0 0 -2
v:l2=gyeongju	0 0 0 -13 13 0 0 0
v:l2=gyeongju & d:ahead	0 0 0 -13 13 0 0 0
v:l2=happen	9 0 -2 -13 -2 0 0 14
v:l2=happen & d:ahead	9 0 -2 -13 -2 0 0 14
v:l2=has	-3 -9 -1 -14 8 2 9 6
v:l2=has & d:ahead	-3 -9 -1 -15 8 2 9 6
v:l2=have	-3 5 3 8 -13 -3 0 -5
v:l2=have & d:ahead	-3 6 3 0 -12 -3 0 2
v:l2=have & d:today	0 0 0 16 0 0 0 -14
v:l2=hearing	0 0 0 -9 12 0 0 0
v:l2=hearing & d:ahead	0 0 0 -10 13 0 0 0
v:l2=here	0 -10 0 7 1 0 0 0
v:l2=here & d:ahead	0 -9 0 7 1 0 0 0
v:l2=hold	5 -10 0 4 -1 0 0 1
v:l2=hold & d:ahead	5 -9 0 0 -1 0 0 5
v:l2=home	0 -11 0 16 0 0 0 -2
v:l2=home & d:ahead	0 -11 0 16 0 0 0 -2
v:l2=in & d:today	0 -15 0 0 0 0 0 12
v:l2=increase	0 11 0 -8 0 0 0 -2
v:l2=increase & d:ahead	0 11 0 -8 0 0 0 -2
v:l2=into	0 10 0 -5 0 0 0 -2
v:l2=is	0 -5 0 -18 28 -1 -5 2
v:l2=is & d:today	0 -22 0 -13 27 0 0 0
v:l2=it	-10 -13 0 2 5 0 4 1
v:l2=it & d:ahead	-10 -9 0 0 5 0 4 1
v:l2=it & d:today	0 -6 0 9 0 0 0 0
v:l2=its	0 -1 0 14 -2 0 0 -6
v:l2=its & d:ahead	0 -1 0 11 -1 0 0 -4
v:l2=know	0 -5 0 0 9 0 0 0
v:l2=know & d:ahead	0 -4 0 -1 9 0 0 0
v:l2=last	1 0 0 -23 -14 0 0 30
v:l2=last & d:ahead	2 0 0 -15 -13 0 0 22
v:l2=last & d:today	0 0 0 -12 0 0 0 14
v:l2=late	0 12 0 0 -4 0 0 -7
v:l2=late & d:ahead	0 12 0 0 -4 0 0 -7
v:l2=later	0 0 0 -14 12 0 8 -6
v:l2=later & d:ahead	0 0 0 -15 12 0 8 -4
v:l2=law & d:ahead	0 4 0 -7 -7 0 0 9
v:l2=level	0 -14 0 0 0 0 0 15
v:l2=level & d:ahead	0 -14 0 0 0 0 0 15
v:l2=licence	13 -1 0 -10 0 0 0 0
v:l2=loaded	0 13 -3 -3 -1 0 0 -12
v:l2=loaded & d:today	0 12 0 -7 -1 0 0 -2
v:l2=lower	0 -4 0 11 -4 0 0 0
v:l2=lower & d:ahead	0 -4 0 10 -4 0 0 0
v:l2=m	0 27 0 -17 -9 0 0 -8
v:l2=m & d:ahead	0 13 0 -7 -2 0 0 -1
v:l2=m & d:today	0 19 0 -12 -4 0 0 -4
v:l2=make & d:ahead	0 5 0 -11 2 0 0 3
v:l2=matter	0 13 0 -10 4 0 0 -10
v:l2=meet	0 -3 0 1 7 0 -1 -15
v:l2=meet & d:ahead	0 -3 0 1 8 0 -1 -14
v:l2=member	0 0 0 -11 0 0 0 13
v:l2=member & d:today	0 0 0 -12 0 0 0 13
v:l2=memo	0 24 0 -23 0 0 0 0
v:l2=midnight	0 -7 0 13 -12 0 0 0
v:l2=midnight & d:ahead	0 -5 0 10 -9 0 0 0
v:l2=minute	0 7 0 -8 4 0 0 -5
v:l2=minute & d:ahead	0 8 0 -10 4 0 0 -4
v:l2=mombasa	0 0 0 -9 0 0 0 12
v:l2=mombasa & d:ahead	0 0 0 -9 0 0 0 12
v:l2=monday	0 9 15 -3 -13 0 0 -7
v:l2=monday & d:ahead	0 13 15 -16 -12 0 0 1
v:l2=monday & d:today	0 -8 0 20 0 0 0 -12
v:l2=more	0 12 0 -6 0 0 0 -7
v:l2=more & d:ahead	0 12 0 -6 0 0 0 -7
v:l2=move	0 0 0 11 -1 0 0 -5
v:l2=move & d:ahead	0 0 0 9 0 0 0 -4
v:l2=much	0 0 0 -7 0 0 0 9
v:l2=network	0 0 0 -10 0 0 0 10
v:l2=network & d:ahead	0 0 0 -10 0 0 0 10
v:l2=next	0 -2 0 11 -1 0 0 -2
v:l2=next & d:ahead	0 -2 0 11 -1 0 0 -2
v:l2=night	0 -4 0 15 0 0 0 -10
v:l2=night & d:ahead	0 -4 0 15 0 0 0 -10
v:l2=no	0 -15 0 19 0 0 -2 -2
v:l2=no & d:ahead	0 -13 0 15 0 0 -2 0
v:l2=noon	0 0 0 11 -3 0 0 -11
v:l2=noon & d:ahead	0 2 0 7 -3 0 0 -9
v:l2=not	0 9 0 -26 0 0 0 21
v:l2=not & d:ahead	0 11 0 -12 0 0 0 4
v:l2=not & d:today	0 0 0 -17 0 0 0 19
v:l2=note	0 17 0 -10 0 0 0 -7
v:l2=note & d:today	0 18 0 -11 0 0 0 -6
v:l2=nothing	0 -12 0 20 -5 0 0 -4
v:l2=nothing & d:ahead	0 -11 0 18 -4 0 0 -1
v:l2=notice	0 -8 0 17 3 0 0 -10
v:l2=notice & d:ahead	0 -3 0 11 3 0 0 -9
v:l2=now	0 0 0 17 -2 0 0 -13
v:l2=now & d:ahead	0 0 0 17 -2 0 0 -13
v:l2=of	7 0 0 0 -11 0 0 1
v:l2=of & d:ahead	-2 3 0 0 -10 0 0 5
v:l2=of & d:today	10 -5 0 0 0 0 0 -4
v:l2=offer	0 -2 0 7 5 0 0 -9
v:l2=offer & d:ahead	0 -2 0 7 5 0 0 -9
v:l2=oil	0 9 0 -2 0 0 0 -7
v:l2=oil & d:ahead	0 11 0 -7 0 0 0 -3
v:l2=on	-11 -12 8 9 -1 6 0 0
v:l2=on & d:ahead	-11 -7 8 0 0 6 0 5
v:l2=on & d:today	0 -12 0 32 0 0 0 -18
v:l2=one	0 -12 0 8 6 0 0 -1
v:l2=one & d:ahead	0 -10 0 0 7 0 0 0
v:l2=only	0 -9 6 4 -5 0 0 1
v:l2=only & d:ahead	0 -9 6 4 -5 0 0 1
v:l2=opened	0 -9 0 14 0 0 0 0
v:l2=opened & d:ahead	0 -7 0 10 0 0 0 0
v:l2=or	0 8 4 -1 -5 0 0 -6
v:l2=or & d:ahead	0 8 4 -1 -5 0 0 -6
v:l2=other	0 0 0 -13 0 0 0 14
v:l2=other & d:ahead	0 0 0 -13 0 0 0 14
v:l2=our	0 -3 0 -7 0 0 0 12
v:l2=our & d:today	0 -1 0 -9 0 0 0 13
v:l2=out	0 0 0 -7 -11 0 -3 15
v:l2=out & d:ahead	0 0 0 -8 -11 0 -3 16
v:l2=over	0 4 0 -16 -8 0 0 18
v:l2=over & d:ahead	0 4 0 -17 -8 0 0 18
v:l2=own	0 3 0 -2 -11 0 0 6
v:l2=own & d:ahead	0 3 0 -5 -8 0 0 7
v:l2=pause	0 -6 0 10 0 0 0 0
v:l2=pay	-5 0 -3 23 -1 0 0 -21
v:l2=pay & d:ahead	-5 11 -2 5 0 0 0 -14
v:l2=pay & d:today	0 -20 0 29 0 0 0 -8
v:l2=phone	0 10 0 -5 0 0 0 -2
v:l2=phone & d:ahead	0 10 0 -6 0 0 0 -1
v:l2=place	0 2 0 -10 8 0 0 0
v:l2=place & d:ahead	0 2 0 -10 8 0 0 0
v:l2=plan	0 5 0 1 -13 0 0 9
v:l2=plan & d:ahead	0 5 0 1 -13 0 0 9
v:l2=post	0 -11 0 -1 13 0 0 -4
v:l2=post & d:ahead	0 -10 0 -6 14 0 0 0
v:l2=proclamation	0 -14 0 16 0 0 0 0
v:l2=proclamation & d:ahead	0 -13 0 16 0 0 0 0
v:l2=prolonged	0 -8 13 -6 -1 0 0 3
v:l2=prolonged & d:ahead	0 -8 13 -6 -1 0 0 3
v:l2=published	-1 -10 -2 6 4 0 0 4
v:l2=published & d:ahead	-1 -9 -2 3 5 0 0 5
v:l2=put	0 -11 0 0 3 0 0 8
v:l2=rate	0 5 0 -20 -8 0 0 23
v:l2=rate & d:ahead	0 0 0 -6 -7 0 0 16
v:l2=rate & d:today	0 8 0 -15 0 0 0 8
v:l2=ratify	0 -1 0 -2 -3 0 0 12
v:l2=ratify & d:ahead	0 -1 0 -2 -3 0 0 12
v:l2=reach	0 -4 0 -8 -2 0 0 13
v:l2=reach & d:ahead	0 -4 0 -8 -2 0 0 13
v:l2=recess	0 -4 0 13 -3 0 0 -5
v:l2=recess & d:ahead	0 -4 0 13 -3 0 0 -5
v:l2=renewed	0 0 0 14 -4 0 0 -5
v:l2=renewed & d:ahead	0 0 0 14 -4 0 0 -5
v:l2=reply	0 -6 0 -9 7 0 7 0
v:l2=reply & d:ahead	0 -6 0 -9 7 0 7 0
v:l2=report	0 1 0 -9 16 0 -1 -7
v:l2=report & d:ahead	0 2 0 -11 16 0 0 -3
v:l2=reporter	0 10 0 -4 -1 0 0 -5
v:l2=reporter & d:today	0 9 0 -6 0 0 0 0
v:l2=rest	0 11 0 -4 0 0 0 -5
v:l2=rest & d:ahead	0 11 0 -4 0 0 0 -5
v:l2=result	0 11 0 3 -5 0 -2 -7
v:l2=result & d:ahead	0 11 0 3 -5 0 -2 -7
v:l2=review	0 -5 0 -12 20 0 0 -5
v:l2=review & d:ahead	0 -3 0 -14 20 0 0 -4
v:l2=rule	-6 -7 0 15 0 0 0 0
v:l2=rule & d:ahead	-6 -6 0 14 0 0 0 0
v:l2=run	-1 8 1 -17 6 -3 -2 8
v:l2=run & d:today	0 14 0 -11 0 0 0 0
v:l2=sale	0 -1 0 -7 -1 14 0 0
v:l2=same	0 -3 0 -4 0 0 0 10
v:l2=saturday	0 14 0 -16 10 0 0 -6
v:l2=saturday & d:ahead	0 17 0 -23 11 0 0 -2
v:l2=saturday & d:today	0 -4 0 11 0 0 0 -3
v:l2=say	0 -2 4 11 -21 0 -1 4
v:l2=say & d:ahead	0 3 4 0 -17 0 0 5
v:l2=say & d:today	0 -17 0 19 -2 0 0 0
v:l2=season	0 -1 0 18 0 0 0 -16
v:l2=season & d:ahead	0 -1 0 18 0 0 0 -16
v:l2=second	0 -10 0 9 0 0 0 1
v:l2=send	0 0 0 12 -9 0 0 0
v:l2=ship	-5 -3 -5 1 12 0 0 -3
v:l2=ship & d:ahead	-5 -12 -5 9 13 0 0 -3
v:l2=shut	0 -18 0 20 0 0 0 0
v:l2=shut & d:ahead	0 -18 0 20 0 0 0 0
v:l2=side	0 -5 0 -13 7 0 0 10
v:l2=side & d:ahead	0 -5 0 -14 7 0 0 10
v:l2=since	0 -11 0 20 0 0 0 -7
v:l2=since & d:ahead	0 -6 0 13 0 0 0 -4
v:l2=sit	0 -11 0 -1 13 0 0 -9
v:l2=sit & d:ahead	0 -10 0 -2 13 0 0 -8
v:l2=so	0 7 0 -20 14 0 2 1
v:l2=so & d:ahead	0 7 0 -20 14 0 2 1
v:l2=soybean	0 10 0 0 0 0 0 -9
v:l2=spoke	0 -3 0 -15 6 0 12 0
v:l2=spoke & d:ahead	0 -3 0 -15 6 0 12 0
v:l2=standstill & d:ahead	0 0 0 -8 0 0 0 10
v:l2=start	7 20 -3 -14 -4 0 0 -12
v:l2=start & d:ahead	7 20 -3 -14 -4 0 0 -12
v:l2=statement	0 -14 0 23 0 0 0 -7
v:l2=statement & d:ahead	0 -9 0 14 0 0 0 -1
v:l2=statement & d:today	0 -4 0 10 0 0 0 -3
v:l2=step	0 -15 0 17 0 0 0 0
v:l2=step & d:ahead	0 -15 0 16 0 0 0 0
v:l2=still	0 -10 0 14 0 0 0 0
v:l2=suspend	-2 -2 0 -18 9 0 -4 9
v:l2=suspend & d:ahead	-1 -1 0 -24 9 0 -3 12
v:l2=take	0 8 0 -4 8 0 0 -12
v:l2=take & d:today	0 19 0 -11 0 0 0 -7
v:l2=talk & d:today	0 0 0 -10 0 0 0 11
v:l2=tangier	0 13 0 -10 0 0 0 -2
v:l2=tangier & d:ahead	0 13 0 -10 0 0 0 -1
v:l2=tariff	0 -25 0 24 15 0 0 -17
v:l2=tariff & d:ahead	0 -19 0 29 0 0 0 -16
v:l2=tariff & d:today	0 -11 0 -5 15 0 0 0
v:l2=telephone	0 5 0 8 -4 0 0 -14
v:l2=television	0 0 0 10 0 0 0 -6
v:l2=television & d:ahead	0 0 0 10 0 0 0 -6
v:l2=tell & d:today	0 -1 0 8 0 0 0 -1
v:l2=term	4 3 0 -12 -4 0 0 9
v:l2=term & d:ahead	4 3 0 -12 -4 0 0 9
v:l2=that	5 13 2 -25 -4 0 -1 11
v:l2=that & d:ahead	5 16 2 -16 -4 0 0 0
v:l2=that & d:today	0 -5 0 -14 0 0 0 19
v:l2=the & d:ahead	0 10 4 4 0 0 0 -19
v:l2=the & d:today	0 -12 0 3 -2 0 0 5
v:l2=then	0 3 0 -10 0 0 0 7
v:l2=then & d:ahead	0 3 0 -10 0 0 0 7
v:l2=they	0 -9 0 2 2 0 0 1
v:l2=they & d:today	0 -4 0 10 0 0 0 -1
v:l2=thread	0 0 0 -10 0 0 0 11
v:l2=thread & d:today	0 0 0 -10 0 0 0 11
v:l2=three	0 10 0 -2 0 0 0 -4
v:l2=through	0 -3 0 -13 5 0 0 12
v:l2=through & d:ahead	0 -3 0 -13 5 0 0 12
v:l2=thursday	0 -1 0 -4 -6 0 0 14
v:l2=thursday & d:ahead	0 7 0 -11 -4 0 0 10
v:l2=thursday & d:today	0 -16 0 3 0 0 0 6
v:l2=till	0 0 0 -8 0 0 0 12
v:l2=till & d:ahead	0 0 0 -8 0 0 0 12
v:l2=time	0 15 -1 0 0 0 -1 -13
v:l2=time & d:ahead	0 15 -1 0 0 0 -1 -13
v:l2=to	-11 6 3 -3 -2 -6 -7 6
v:l2=to & d:ahead	-10 -8 3 0 -1 -5 -6 11
v:l2=to & d:today	0 16 0 -3 0 0 0 -18
v:l2=trade	0 -7 0 11 0 0 0 0
v:l2=treaty	0 -4 0 -6 -6 0 2 12
v:l2=treaty & d:ahead	0 -3 0 -7 -6 0 2 12
v:l2=truce	0 10 -1 -12 0 0 0 6
v:l2=truce & d:ahead	0 13 0 2 0 0 0 -11
v:l2=truce & d:today	0 -2 0 -30 0 0 0 34
v:l2=tuesday	0 4 0 -14 -4 0 0 14
v:l2=tuesday & d:ahead	0 11 0 -11 0 0 0 2
v:l2=tuesday & d:today	0 -11 0 -6 -1 0 0 14
v:l2=two	0 -2 0 9 0 0 0 -2
v:l2=until	-5 -13 -5 -13 2 -1 1 24
v:l2=until & d:ahead	-5 -12 -5 0 2 -1 1 10
v:l2=up	0 -17 -1 -10 13 0 -1 16
v:l2=up & d:ahead	0 -16 -1 -12 13 0 0 16
v:l2=updated	0 -7 0 14 0 0 0 -6
v:l2=us	0 -10 0 -3 -1 0 0 20
v:l2=us & d:ahead	0 -10 0 -3 0 0 0 20
v:l2=used	0 -14 0 -8 20 0 0 -1
v:l2=used & d:ahead	0 -14 0 -8 20 0 0 -1
v:l2=valid	0 -10 5 0 -4 0 0 9
v:l2=valid & d:ahead	0 -10 5 0 -4 0 0 9
v:l2=video	0 -2 0 11 -3 0 0 0
v:l2=vote	0 0 0 -11 14 0 0 0
v:l2=vote & d:ahead	0 0 0 -11 14 0 0 0
v:l2=wait	0 11 0 -6 0 0 7 -14
v:l2=wait & d:ahead	0 11 0 -6 0 0 7 -14
v:l2=water	0 -21 0 15 -1 0 0 10
v:l2=water & d:ahead	0 -12 0 5 0 0 0 10
v:l2=we	0 16 0 -24 0 0 0 12
v:l2=we & d:today	0 19 0 -27 0 0 0 13
v:l2=wednesday	0 -8 0 -15 11 6 0 12
v:l2=wednesday & d:ahead	0 9 0 -16 -8 6 0 6
v:l2=wednesday & d:today	0 -29 0 0 17 0 0 6
v:l2=week	0 -9 0 -6 4 5 0 9
v:l2=week & d:ahead	0 -9 0 -7 4 5 0 9
v:l2=weekly	0 0 0 -15 0 0 0 17
v:l2=weekly & d:today	0 0 0 -15 0 0 0 17
v:l2=what	0 32 0 -21 -10 0 0 -2
v:l2=what & d:ahead	0 30 0 -12 -9 0 0 -13
v:l2=what & d:today	0 10 0 -14 0 0 0 8
v:l2=which	0 -11 0 1 -8 0 0 13
v:l2=which & d:today	0 0 0 -9 0 0 0 9
v:l2=will	10 0 0 -2 1 0 0 -4
v:l2=will & d:ahead	10 0 0 -3 1 0 0 -4
v:l2=window	0 0 0 -9 11 0 0 0
v:l2=write	0 -13 0 8 8 0 0 -3
v:l2=write & d:ahead	0 -12 0 8 8 0 0 -3
v:l2=yes & d:ahead	0 9 0 -4 0 0 0 -1
v:l2=— & d:today	0 -1 0 17 -1 0 0 -11
v:l=" ,	0 -1 0 -10 0 0 0 13
v:l=" , & d:today	0 0 0 -13 0 0 0 15
v:l=, <level> & d:today	0 -4 0 12 0 0 0 -7
v:l=, a	0 -10 0 14 0 0 0 -2
v:l=, a & d:ahead	0 -10 0 14 0 0 0 -2
v:l=, and	0 -15 0 -8 9 0 0 10
v:l=, and & d:ahead	0 -13 0 0 9 0 0 0
v:l=, and & d:today	0 0 0 -11 0 0 0 13
v:l=, by	0 6 0 4 -9 0 0 -4
v:l=, by & d:ahead	0 6 0 4 -9 0 0 -4
v:l=, friday	0 19 0 -10 0 0 0 -12
v:l=, friday & d:today	0 19 0 -10 0 0 0 -12
v:l=, from	-1 17 -3 -10 0 0 0 -4
v:l=, from & d:ahead	0 12 -3 -6 0 0 0 -3
v:l=, has	13 -6 0 -8 0 0 0 0
v:l=, has & d:ahead	13 -6 0 -8 0 0 0 0
v:l=, on	8 -4 -2 -4 2 0 10 -3
v:l=, on & d:ahead	8 -4 -2 -4 2 0 10 -2
v:l=, the	0 11 0 -2 -1 0 0 -4
v:l=, the & d:ahead	0 11 0 -3 -1 0 0 -4
v:l=, thursday	0 -3 0 12 0 0 0 -5
v:l=, thursday & d:today	0 -3 0 12 0 0 0 -5
v:l=, till	0 0 0 -9 0 0 0 12
v:l=, till & d:ahead	0 0 0 -9 0 0 0 12
v:l=, to	6 0 -2 -3 -12 0 0 3
v:l=, to & d:ahead	6 0 -2 -6 -12 0 0 5
v:l=, wednesday	0 -3 0 -5 -2 0 0 10
v:l=, wednesday & d:today	0 -3 0 -5 -2 0 0 10
v:l=. on	0 -1 9 -9 9 0 0 -5
v:l=. on & d:ahead	0 -1 9 -10 9 0 0 -5
v:l=: <number>	0 29 0 -17 -7 0 0 -13
v:l=: <number> & d:today	0 23 0 -13 -5 0 0 -12
v:l=: on	0 3 0 -12 3 0 0 5
v:l=: on & d:ahead	0 3 0 -12 3 0 0 5
v:l=: until	-4 -9 0 -10 5 0 0 16
v:l=: until & d:ahead	-4 -8 0 -12 5 0 0 17
v:l=; from	0 12 0 -9 0 0 0 -2
v:l=<begin> <begin>	4 5 -6 -9 17 7 6 -11
v:l=<begin> <begin> & d:ahead	1 5 -1 -11 5 10 11 -9
v:l=<begin> <begin> & d:today	3 0 -4 0 16 -4 -5 -3
v:l=<begin> and	0 -5 0 14 0 0 0 -5
v:l=<begin> by	0 -1 0 -1 9 0 3 -10
v:l=<begin> by & d:ahead	0 0 0 -4 10 0 3 -9
v:l=<begin> friday	0 -1 0 11 0 0 0 -7
v:l=<begin> friday & d:today	0 -1 0 11 0 0 0 -7
v:l=<begin> from	6 12 7 -12 -1 -4 -5 -7
v:l=<begin> from & d:ahead	6 8 7 -10 0 -3 -5 -3
v:l=<begin> from & d:today	0 10 0 -5 0 0 0 -3
v:l=<begin> if	0 -6 0 10 0 0 0 -2
v:l=<begin> if & d:ahead	0 -6 0 10 0 0 0 -2
v:l=<begin> published	0 15 0 -9 0 0 0 -7
v:l=<begin> published & d:today	0 15 0 -9 0 0 0 -7
v:l=<begin> saturday	0 0 0 11 0 0 0 -10
v:l=<begin> saturday & d:today	0 0 0 11 0 0 0 -10
v:l=<begin> since	0 12 0 -6 -1 0 0 0
v:l=<begin> since & d:ahead	0 -7 0 9 0 0 0 0
v:l=<begin> since & d:today	0 21 0 -19 0 0 0 -1
v:l=<begin> the	2 0 0 9 -2 0 0 -9
v:l=<begin> the & d:ahead	3 3 0 -10 -2 0 0 4
v:l=<begin> the & d:today	0 -3 0 22 0 0 0 -17
v:l=<begin> thursday	0 -2 0 -5 0 0 0 10
v:l=<begin> thursday & d:today	0 -2 0 -5 0 0 0 10
v:l=<begin> until	0 11 -2 9 -10 -1 -3 -9
v:l=<begin> until & d:ahead	0 12 -2 8 -10 -1 -3 -9
v:l=<begin> wednesday	0 0 0 -10 12 0 0 0
v:l=<begin> wednesday & d:today	0 0 0 -10 12 0 0 0
v:l=<day-ahead> ,	-8 8 1 -12 0 13 0 -4
v:l=<day-ahead> , & d:ahead	-8 8 1 -15 0 13 0 -3
v:l=<day-ahead> and	0 -9 0 12 0 0 0 -1
v:l=<day-ahead> and & d:ahead	0 -9 0 12 0 0 0 -1
v:l=<day-ahead> to	0 -19 -2 1 -3 0 -2 20
v:l=<day-ahead> to & d:ahead	0 -19 -2 1 -3 0 -2 20
v:l=<day-gone> ,	0 0 0 12 0 0 0 -8
v:l=<day-gone> , & d:ahead	0 0 0 12 0 0 0 -8
v:l=<day-today> ,	0 -9 0 -18 0 0 0 27
v:l=<day-today> , & d:today	0 -9 0 -18 0 0 0 28
v:l=<day-today> from	0 17 0 -18 1 0 0 0
v:l=<day-today> from & d:ahead	0 17 0 -18 1 0 0 0
v:l=<level> from	-7 18 0 -1 -20 0 0 -17
v:l=<level> from & d:ahead	-6 26 0 -10 -19 0 0 -15
v:l=<level> from & d:today	0 -28 0 31 0 0 0 0
v:l=<level> on	-1 -1 0 12 5 0 0 -28
v:l=<level> on & d:ahead	-1 2 0 6 6 0 0 -25
v:l=<level> on & d:today	0 -13 0 19 0 0 0 -2
v:l=<level> since	0 -10 0 1 0 0 0 8
v:l=<level> since & d:ahead	0 -10 0 0 0 0 0 9
v:l=<name> (	0 -1 0 -7 0 0 0 11
v:l=<name> ( & d:today	0 -1 0 -6 0 0 0 10
v:l=<name> ,	0 -2 0 -12 0 0 0 16
v:l=<name> , & d:today	0 -3 0 -13 0 0 0 17
v:l=<name> from	3 13 0 -19 -4 6 5 -8
v:l=<name> from & d:ahead	3 7 0 -15 -3 6 5 -4
v:l=<name> on	0 -11 8 26 -7 0 0 -16
v:l=<name> on & d:today	0 -9 0 22 0 0 0 -8
v:l=<name> until	0 -2 -1 0 17 0 -1 -7
v:l=<name> until & d:ahead	0 -2 -1 0 17 0 -1 -7
v:l=<number> ,	0 -16 0 7 0 0 0 7
v:l=<number> , & d:today	0 -11 0 6 0 0 0 2
v:l=<number> from & d:ahead	0 13 0 -14 0 0 0 0
v:l=<number> on	0 24 -4 -10 -5 0 0 -11
v:l=<number> on & d:ahead	0 26 -4 -14 -4 0 0 -9
v:l=<number> until	0 -12 0 -10 0 0 0 19
v:l=<number> until & d:ahead	0 -12 0 -10 0 0 0 19
v:l=<office> on	0 -3 0 10 0 0 0 0
v:l=<office> on & d:ahead	0 -2 0 9 0 0 0 0
v:l=<organisation> ,	0 -4 0 2 8 0 0 -11
v:l=<organisation> , & d:today	0 -2 0 16 0 0 0 -9
v:l=<organisation> announce	0 14 0 -13 0 0 0 0
v:l=<organisation> announce & d:today	0 14 0 -13 0 0 0 0
v:l=<organisation> meet	0 0 0 -7 -7 0 0 15
v:l=<organisation> on	0 -11 0 19 -4 0 0 -4
v:l=<organisation> on & d:ahead	0 -10 0 15 -3 0 0 -2
v:l=<person> :	0 -16 0 13 -3 0 0 4
v:l=<person> : & d:ahead	0 -10 0 5 0 0 0 6
v:l=<person> on	0 16 0 -4 -5 0 0 -9
v:l=<person> on & d:ahead	0 17 0 -6 -4 0 0 -7
v:l=<points> from	0 8 -1 -10 0 0 0 3
v:l=<points> from & d:ahead	0 8 -1 -10 0 0 0 3
v:l=<points> on	0 0 0 14 -7 0 0 -4
v:l=<points> on & d:ahead	0 0 0 14 -7 0 0 -4
v:l=<quality> good	2 7 0 0 0 0 0 -10
v:l=<seat> ,	-4 5 -1 13 0 -1 -1 -13
v:l=<seat> , & d:ahead	0 -7 0 23 -6 0 0 -7
v:l=<seat> , & d:today	-2 8 -1 4 1 0 -1 -9
v:l=<seat> from	0 1 0 7 -11 0 0 -3
v:l=<seat> from & d:ahead	0 2 0 6 -11 0 0 -3
v:l=<seat> on	0 -37 0 30 -3 0 0 0
v:l=<seat> on & d:ahead	0 -33 0 25 -2 0 0 0
v:l=<span> ,	0 -7 0 13 0 0 0 -2
v:l=<span> , & d:ahead	0 -6 0 11 0 0 0 0
v:l=<span> from	0 10 -1 10 -1 0 0 -32
v:l=<span> from & d:ahead	0 10 -1 9 0 0 0 -32
v:l=<span> on	0 -3 0 11 0 0 0 -5
v:l=<span> on & d:ahead	0 -3 0 11 0 0 0 -5
v:l=<span> to	0 3 0 -11 0 0 0 7
v:l=<span> to & d:ahead	0 3 0 -11 0 0 0 7
v:l=again from	1 -13 0 0 8 0 0 4
v:l=again from & d:ahead	1 -13 0 0 8 0 0 4
v:l=again on	0 -1 6 4 1 0 0 -12
v:l=again on & d:ahead	0 0 6 2 1 0 0 -11
v:l=agreement on	0 1 0 -9 -2 0 0 11
v:l=agreement on & d:today	0 0 0 -12 0 0 0 15
v:l=and end	0 0 0 -9 0 0 0 10
v:l=and from	0 12 0 -5 0 0 0 -7
v:l=and from & d:ahead	0 12 0 -5 0 0 0 -7
v:l=and including	0 -14 0 9 0 0 0 3
v:l=and including & d:ahead	0 -14 0 9 0 0 0 3
v:l=and on	0 14 0 -21 0 0 0 8
v:l=and on & d:ahead	0 14 0 -21 0 0 0 9
v:l=and the	0 -18 0 -11 0 0 0 26
v:l=and the & d:ahead	0 -18 0 -11 0 0 0 26
v:l=announce for	0 9 0 -3 -12 0 0 4
v:l=announce for & d:ahead	0 9 0 -3 -12 0 0 4
v:l=answer by	0 -4 0 -11 0 0 12 0
v:l=answer by & d:ahead	0 -4 0 -11 0 0 12 0
v:l=apply from	5 -15 -1 13 -2 0 0 6
v:l=apply from & d:today	0 -21 0 22 0 0 0 0
v:l=apply until	4 -15 8 -3 -6 0 -1 7
v:l=apply until & d:ahead	4 -15 8 -3 -6 0 -1 7
v:l=arrive by	0 4 6 -12 4 0 -4 -2
v:l=arrive by & d:ahead	0 4 6 -12 4 0 -4 -2
v:l=arrive on	-1 -1 0 -3 11 0 0 -2
v:l=arrive on & d:ahead	-1 -1 0 -3 11 0 0 -2
v:l=as from	0 -14 0 8 5 0 0 0
v:l=as from & d:ahead	0 -13 0 7 5 0 0 0
v:l=as of	6 11 -1 0 -12 0 0 -14
v:l=as of & d:ahead	7 26 0 -23 -5 0 0 -4
v:l=as of & d:today	0 -23 0 35 -4 0 0 -9
v:l=at <number> & d:ahead	0 5 0 -11 0 0 0 6
v:l=at <number> & d:today	0 -4 0 12 0 0 0 -3
v:l=at midnight	0 -1 -2 -11 0 0 0 17
v:l=at the	0 3 0 16 -1 0 0 -15
v:l=at the & d:ahead	0 3 0 16 -1 0 0 -15
v:l=back to	0 -9 0 18 0 5 0 -17
v:l=back to & d:ahead	0 -9 0 17 0 5 0 -17
v:l=before the	0 5 0 12 -7 0 -4 -11
v:l=before the & d:ahead	0 5 0 12 -7 0 -4 -11
v:l=begin on	-3 10 0 3 -8 0 0 -14
v:l=begin on & d:ahead	-3 10 0 2 -8 0 0 -14
v:l=briefing ,	0 -1 0 -12 0 0 0 14
v:l=briefing , & d:today	0 -1 0 -12 0 0 0 14
v:l=bulletin ,	0 10 0 -7 0 0 0 -1
v:l=bulletin , & d:today	0 10 0 -7 0 0 0 -1
v:l=busan on	0 0 0 10 0 0 0 -7
v:l=busan on & d:ahead	0 0 0 10 0 0 0 -7
v:l=by telephone	0 0 0 -15 0 0 0 19
v:l=by telephone & d:today	0 0 0 -17 0 0 0 19
v:l=by the	-1 -6 -3 9 3 -2 14 -28
v:l=by the & d:ahead	-1 -6 -3 9 3 -2 14 -28
v:l=call ,	0 0 0 -11 0 0 0 11
v:l=call , & d:today	0 0 0 -11 0 0 0 11
v:l=case on	0 0 0 -14 4 0 0 9
v:l=case on & d:ahead	0 0 0 -14 4 0 0 9
v:l=change on	5 -6 16 -3 0 0 0 -11
v:l=change on & d:ahead	5 -6 16 -3 0 0 0 -11
v:l=charge from	0 21 0 -23 2 0 0 0
v:l=close on	0 -12 0 0 -1 13 0 0
v:l=close on & d:ahead	0 -12 0 0 -1 13 0 0
v:l=closed on	0 6 0 0 -4 8 0 -9
v:l=closed on & d:ahead	0 7 0 -1 -4 8 0 -8
v:l=collect from	0 11 0 -6 -3 0 0 0
v:l=collect from & d:ahead	0 12 0 -7 -3 0 0 0
v:l=column ,	0 0 0 -13 0 0 0 14
v:l=column , & d:today	0 0 0 -13 0 0 0 14
v:l=come by	0 -12 0 8 0 0 -2 7
v:l=come by & d:ahead	0 -12 0 8 0 0 -2 7
v:l=common on	0 -2 0 -9 0 0 0 12
v:l=common on & d:ahead	0 -2 0 -9 0 0 0 12
v:l=confirm on	0 -2 0 11 0 0 0 -6
v:l=counted from	0 0 0 -8 0 0 0 10
v:l=counted from & d:ahead	0 0 0 -8 0 0 0 10
v:l=date :	0 -16 0 5 12 0 0 -8
v:l=date : & d:ahead	0 -10 0 6 -3 0 0 3
v:l=date : & d:today	0 -5 0 0 14 0 0 -16
v:l=date from	0 -2 0 10 0 0 0 -9
v:l=date from & d:ahead	0 -2 0 10 0 0 0 -9
v:l=date is	0 0 0 -9 0 0 0 11
v:l=date is & d:ahead	0 0 0 -9 0 0 0 11
v:l=day ,	0 1 0 -13 0 0 0 11
v:l=day , & d:ahead	0 1 0 -13 0 0 0 11
v:l=deadline is	0 -3 0 -4 -1 -5 6 8
v:l=deadline is & d:ahead	0 -3 0 -4 -1 -5 6 8
v:l=deal on	0 10 0 0 0 0 0 -10
v:l=deal on & d:ahead	0 10 0 0 0 0 0 -10
v:l=decide on	0 -4 0 -8 11 0 0 0
v:l=decide on & d:ahead	0 -4 0 -8 11 0 0 0
v:l=desk ,	0 -6 0 15 0 0 0 -8
v:l=desk , & d:today	0 -6 0 15 0 0 0 -8
v:l=double on	0 0 0 -11 0 0 0 13
v:l=double on & d:ahead	0 0 0 -12 0 0 0 13
v:l=due by	0 0 0 -7 15 0 -3 -2
v:l=due by & d:ahead	0 0 0 -7 15 0 -3 -2
v:l=duty from	0 -16 0 20 -1 0 0 0
v:l=duty until	-3 -13 6 -8 -4 0 0 18
v:l=duty until & d:ahead	-3 -13 6 -8 -4 0 0 18
v:l=early as	0 1 0 -18 17 0 0 0
v:l=early on	0 -12 0 13 0 0 0 0
v:l=eastern time	0 -10 0 16 0 0 0 -6
v:l=eastern time & d:today	0 -10 0 16 0 0 0 -6
v:l=effect from	0 -7 0 13 -3 0 0 -2
v:l=effect on	4 18 2 -14 -10 0 0 -9
v:l=effect on & d:today	0 14 0 -13 0 0 0 0
v:l=end :	0 -2 0 -17 0 0 0 21
v:l=end : & d:ahead	0 -1 0 -5 0 0 0 10
v:l=end on & d:ahead	0 -2 6 -10 -1 -3 -7 10
v:l=end on & d:today	0 -5 0 19 0 0 0 -13
v:l=enter before	0 -3 5 -13 13 0 0 -3
v:l=enter before & d:ahead	0 -3 5 -13 13 0 0 -3
v:l=extend until	0 0 0 10 0 0 0 -8
v:l=extend until & d:ahead	0 0 0 10 0 0 0 -8
v:l=extension to	0 15 0 -6 -2 0 0 -2
v:l=fall on	0 9 0 -10 -3 0 0 2
v:l=fall on & d:ahead	0 12 0 -14 -3 0 0 2
v:l=follow on	0 6 0 0 6 0 0 -17
v:l=follow on & d:ahead	0 6 0 0 6 0 0 -17
v:l=followed on	0 -5 0 -7 12 0 0 0
v:l=followed on & d:today	0 0 0 -11 13 0 0 0
v:l=for <span>	0 -4 0 13 0 0 0 -9
v:l=force on	2 -14 0 13 0 0 0 0
v:l=force on & d:ahead	2 -14 0 12 0 0 0 0
v:l=force since	0 14 0 -7 0 0 0 -6
v:l=force since & d:ahead	0 14 0 -7 0 0 0 -6
v:l=force until	0 9 0 -17 2 0 0 0
v:l=force until & d:ahead	0 9 0 -17 2 0 0 0
v:l=friday ,	11 4 14 -27 13 -3 0 0
v:l=friday , & d:ahead	12 -13 14 -32 19 -2 0 11
v:l=friday , & d:today	0 18 0 -2 -11 0 0 -21
v:l=from the	14 5 0 2 -7 0 0 -27
v:l=from the & d:ahead	14 5 0 2 -7 0 0 -27
v:l=geneva on	0 -1 0 10 0 0 0 -2
v:l=geneva on & d:ahead	0 -1 0 9 0 0 0 -2
v:l=go on	0 -7 0 -9 0 0 0 15
v:l=good on	0 -13 0 18 0 0 0 -5
v:l=good on & d:ahead	0 -12 0 16 0 0 0 -4
v:l=good until	0 0 4 -14 -6 0 7 8
v:l=good until & d:ahead	0 0 4 -14 -6 0 7 8
v:l=gyeongju on	0 0 0 -13 13 0 0 0
v:l=gyeongju on & d:ahead	0 0 0 -13 13 0 0 0
v:l=happen on	9 -4 -2 -8 -1 0 0 11
v:l=happen on & d:ahead	9 -4 -2 -8 -1 0 0 11
v:l=has until	-3 -7 -1 -12 6 2 9 3
v:l=has until & d:ahead	-3 -7 -1 -12 6 2 9 3
v:l=have end	0 0 0 13 0 0 0 -11
v:l=have until	-2 9 3 0 -10 -3 0 0
v:l=have until & d:ahead	-2 9 3 0 -10 -3 0 0
v:l=heard on	0 -11 0 0 11 0 0 -1
v:l=heard on & d:ahead	0 -11 0 0 11 0 0 -1
v:l=hold until	2 -4 0 -7 0 0 0 13
v:l=hold until & d:ahead	2 -4 0 -7 0 0 0 13
v:l=in <seat>	0 -11 0 5 0 0 0 3
v:l=in <seat> & d:ahead	0 -5 0 14 0 0 0 -5
v:l=in <seat> & d:today	0 -3 0 -4 0 0 0 8
v:l=in on	1 -2 0 -14 4 0 0 10
v:l=in on & d:ahead	1 -2 0 -14 4 0 0 10
v:l=increase of	0 10 0 -9 0 0 0 0
v:l=increase of & d:ahead	0 10 0 -9 0 0 0 0
v:l=into force	0 10 0 -8 0 0 0 0
v:l=is <level>	0 -2 0 10 0 0 0 -3
v:l=is <level> & d:today	0 -2 0 10 0 0 0 -3
v:l=is charge	0 -3 0 -12 17 0 0 -2
v:l=is charge & d:today	0 -3 0 -12 17 0 0 -2
v:l=is expect	0 10 0 0 -2 0 0 -6
v:l=is expect & d:ahead	0 10 0 0 -2 0 0 -6
v:l=it by	0 -10 0 6 0 0 7 -9
v:l=it by & d:ahead	0 -10 0 6 0 0 7 -9
v:l=it end	0 0 0 -8 0 0 0 10
v:l=it end & d:ahead	0 0 0 -8 0 0 0 10
v:l=it is	0 -3 0 -7 0 0 0 11
v:l=it on	0 -14 0 4 -3 0 0 10
v:l=it on & d:ahead	0 -14 0 4 -3 0 0 10
v:l=it to	0 -1 0 24 0 0 0 -19
v:l=it to & d:ahead	0 -1 0 24 0 0 0 -19
v:l=it until	0 0 2 0 3 2 0 -9
v:l=it until & d:ahead	0 0 2 0 3 2 0 -9
v:l=last until	0 -3 0 0 -8 0 0 8
v:l=last until & d:ahead	0 -3 0 -5 -8 0 0 14
v:l=late on	0 12 0 0 -4 0 0 -7
v:l=late on & d:ahead	0 12 0 0 -4 0 0 -7
v:l=later than	0 3 0 -20 13 0 8 -3
v:l=later than & d:ahead	0 3 0 -20 13 0 8 -3
v:l=level on	0 -5 0 -8 0 0 0 12
v:l=level on & d:ahead	0 -5 0 -8 0 0 0 12
v:l=licence from	13 0 0 -11 0 0 0 0
v:l=loaded before	0 14 -2 -2 -10 0 0 -13
v:l=loaded before & d:today	0 12 0 -7 -1 0 0 -2
v:l=m .	0 27 0 -17 -9 0 0 -8
v:l=m . & d:ahead	0 13 0 -7 -2 0 0 -1
v:l=m . & d:today	0 19 0 -12 -4 0 0 -4
v:l=midnight on	0 -7 0 12 -9 0 0 0
v:l=midnight on & d:ahead	0 -5 0 10 -9 0 0 0
v:l=minute of	0 7 0 -9 4 0 0 -4
v:l=monday ,	0 11 4 0 -12 0 0 -6
v:l=monday , & d:ahead	0 15 4 -11 -11 0 0 1
v:l=monday , & d:today	0 -8 0 20 0 0 0 -12
v:l=network on	0 0 0 -10 0 0 0 10
v:l=network on & d:ahead	0 0 0 -10 0 0 0 10
v:l=no deal	0 -8 0 19 0 0 0 -10
v:l=noon on	0 0 0 10 -3 0 0 -11
v:l=noon on & d:ahead	0 2 0 7 -3 0 0 -9
v:l=note ,	0 18 0 -12 0 0 0 -6
v:l=note , & d:today	0 18 0 -12 0 0 0 -6
v:l=notice of	0 -6 0 3 11 0 0 -9
v:l=notice of & d:ahead	0 0 0 0 12 0 0 -8
v:l=off on	0 0 0 -11 13 0 0 0
v:l=off on & d:ahead	0 0 0 -11 13 0 0 0
v:l=offer on	0 0 0 12 0 0 0 -9
v:l=offer on & d:ahead	0 0 0 12 0 0 0 -9
v:l=oil from	0 8 0 -5 0 0 0 -2
v:l=on <day-ahead>	0 0 0 10 0 0 0 -7
v:l=on <day-ahead> & d:today	0 0 0 10 0 0 0 -7
v:l=on a	0 -12 0 16 0 0 0 0
v:l=on a & d:ahead	0 -12 0 15 0 0 0 0
v:l=on the	-5 9 7 -18 3 0 0 4
v:l=on the & d:ahead	-5 10 7 -19 3 0 0 4
v:l=one on	0 -7 0 0 0 0 0 9
v:l=one on & d:ahead	0 -6 0 0 0 0 0 9
v:l=open on	0 2 0 -9 9 0 0 -2
v:l=open on & d:ahead	0 2 0 -9 9 0 0 -2
v:l=opened on	0 -7 0 11 0 0 0 0
v:l=or after	0 14 5 0 -2 0 0 -21
v:l=or after & d:ahead	0 14 5 0 -2 0 0 -21
v:l=out on	0 1 0 -5 -17 0 0 13
v:l=out on & d:ahead	0 1 0 -5 -17 0 0 13
v:l=over on	0 4 0 -13 -7 0 0 15
v:l=over on & d:ahead	0 4 0 -13 -7 0 0 15
v:l=paper on	0 -1 0 10 -7 0 0 0
v:l=paper on & d:ahead	0 -1 0 10 -7 0 0 0
v:l=pause until	0 3 0 -12 0 0 0 4
v:l=pause until & d:ahead	0 3 0 -12 0 0 0 4
v:l=pay <number>	0 -11 0 18 -1 0 0 -2
v:l=pay before	0 11 -1 -3 -3 0 0 0
v:l=pay before & d:ahead	0 11 -1 -3 -3 0 0 0
v:l=pay from	-2 -9 0 15 6 0 0 -9
v:l=phone on	0 10 0 -6 0 0 0 -1
v:l=phone on & d:ahead	0 11 0 -7 0 0 0 -1
v:l=post on	0 -10 0 -5 14 0 0 0
v:l=post on & d:ahead	0 -10 0 -6 14 0 0 0
v:l=proclamation on	0 -9 0 11 0 0 0 0
v:l=proclamation on & d:ahead	0 -9 0 11 0 0 0 0
v:l=published by	0 -9 0 -8 8 0 0 9
v:l=published on	-1 -1 0 12 -4 0 0 -5
v:l=published on & d:ahead	-1 0 0 10 -3 0 0 -4
v:l=rate from	0 10 0 -9 0 0 0 0
v:l=rate on	0 8 0 -3 -2 0 0 0
v:l=rate on & d:ahead	0 9 0 -3 -2 0 0 0
v:l=reach on	0 -7 0 -3 0 0 0 10
v:l=reach on & d:ahead	0 -7 0 -3 0 0 0 10
v:l=reporter on	0 11 0 -5 -1 0 0 -4
v:l=reporter on & d:today	0 9 0 -7 0 0 0 0
v:l=review on	0 -2 0 -7 12 0 0 -1
v:l=run from	0 -8 0 10 0 0 0 0
v:l=run from & d:ahead	0 -8 0 10 0 0 0 0
v:l=run out	0 10 0 -5 0 0 0 0
v:l=run out & d:today	0 14 0 -11 0 0 0 0
v:l=run to	0 -11 0 0 15 -1 0 -9
v:l=run to & d:ahead	0 -11 0 0 15 -1 0 -9
v:l=run until	-2 12 0 -16 -9 0 0 11
v:l=run until & d:ahead	-2 12 0 -16 -9 0 0 11
v:l=saturday ,	0 14 0 -16 10 0 0 -6
v:l=saturday , & d:ahead	0 17 0 -23 11 0 0 -2
v:l=saturday , & d:today	0 -4 0 11 0 0 0 -3
v:l=say on	0 0 0 10 -21 0 0 6
v:l=say on & d:ahead	0 5 0 0 -17 0 0 7
v:l=say on & d:today	0 -17 0 19 -2 0 0 0
v:l=ship before	0 13 -3 -13 2 0 0 0
v:l=ship on	0 -12 0 -8 19 0 0 0
v:l=ship on & d:ahead	0 -12 0 -8 19 0 0 0
v:l=shut on	0 -18 0 20 0 0 0 0
v:l=shut on & d:ahead	0 -18 0 20 0 0 0 0
v:l=side until	1 -7 0 -10 2 0 0 10
v:l=side until & d:ahead	1 -7 0 -10 2 0 0 10
v:l=sign by	0 0 0 -8 6 0 2 0
v:l=sign by & d:ahead	0 0 0 -8 6 0 2 0
v:l=sign on	0 11 0 0 -9 0 0 -8
v:l=sign on & d:ahead	0 12 0 0 -9 0 0 -7
v:l=since the	0 -6 0 12 0 0 0 -4
v:l=since the & d:ahead	0 -6 0 12 0 0 0 -4
v:l=sit on	0 -7 0 -9 16 0 0 -1
v:l=sit on & d:ahead	0 -7 0 -9 16 0 0 -1
v:l=sleep until	-2 10 0 -8 4 0 0 -4
v:l=sleep until & d:ahead	-2 10 0 -8 4 0 0 -4
v:l=so by	0 -1 0 -18 8 0 2 2
v:l=so by & d:ahead	0 -1 0 -18 8 0 2 2
v:l=so on	0 7 0 -6 7 0 0 -12
v:l=so on & d:ahead	0 7 0 -6 7 0 0 -12
v:l=spoke on	0 -3 0 -6 6 0 12 -9
v:l=spoke on & d:ahead	0 -3 0 -6 6 0 12 -9
v:l=start on	7 19 -3 -13 -4 0 0 -12
v:l=start on & d:ahead	7 19 -3 -13 -4 0 0 -12
v:l=statement on	0 -13 0 16 0 0 0 -1
v:l=statement on & d:ahead	0 -11 0 14 0 0 0 0
v:l=strike on	0 12 0 -10 0 0 0 0
v:l=strike on & d:ahead	0 12 0 -10 0 0 0 0
v:l=strike until	0 -4 0 18 0 0 -2 -8
v:l=strike until & d:ahead	0 -4 0 18 0 0 -2 -8
v:l=suspend to	7 -2 0 -9 0 0 0 2
v:l=suspend to & d:ahead	7 -2 0 -9 0 0 0 2
v:l=suspend until & d:ahead	-1 -2 0 -12 2 0 -3 7
v:l=take effect	0 15 0 -5 0 0 0 -9
v:l=take effect & d:today	0 19 0 -12 0 0 0 -7
v:l=talk on & d:ahead	0 -2 0 13 -3 0 0 -1
v:l=talk on & d:today	0 0 0 -10 0 0 0 11
v:l=tariff from	0 -35 0 38 0 0 0 0
v:l=tariff from & d:ahead	0 -35 0 38 0 0 0 0
v:l=tariff on	0 8 0 -24 19 0 0 0
v:l=tariff on & d:ahead	0 8 0 -12 5 0 0 0
v:l=tariff until	0 0 0 11 0 0 0 -7
v:l=tariff until & d:ahead	0 0 0 11 0 0 0 -7
v:l=that from	0 12 0 -10 0 0 0 0
v:l=that from & d:ahead	0 12 0 -10 0 0 0 0
v:l=them until	0 11 0 0 -2 0 0 -8
v:l=them until & d:ahead	0 11 0 0 -2 0 0 -8
v:l=there are	0 17 0 -8 -6 0 0 -3
v:l=there are & d:ahead	0 17 0 -8 -6 0 0 -3
v:l=there from	0 12 0 -12 0 0 0 0
v:l=there from & d:ahead	0 12 0 -12 0 0 0 0
v:l=there on	0 -11 0 9 -2 0 0 1
v:l=there on & d:ahead	0 -11 0 9 -2 0 0 1
v:l=thread ,	0 0 0 -11 0 0 0 12
v:l=thread , & d:today	0 0 0 -11 0 0 0 12
v:l=through the	0 0 0 -7 -1 0 0 11
v:l=through the & d:ahead	0 0 0 -7 -1 0 0 11
v:l=thursday ,	0 -1 0 -4 -6 0 0 14
v:l=thursday , & d:ahead	0 7 0 -11 -4 0 0 10
v:l=thursday , & d:today	0 -16 0 3 0 0 0 6
v:l=till the	0 0 0 -7 0 0 0 11
v:l=till the & d:ahead	0 0 0 -7 0 0 0 11
v:l=to <level>	0 26 0 -23 0 0 0 0
v:l=to <level> & d:today	0 20 0 -18 0 0 0 0
v:l=to end	0 0 0 10 0 0 0 -8
v:l=to the	-4 -2 -2 -4 4 0 -2 9
v:l=to the & d:ahead	-4 -1 -2 -6 4 0 -2 11
v:l=treaty by	0 -3 0 -7 -6 0 2 12
v:l=treaty by & d:ahead	0 -3 0 -7 -6 0 2 12
v:l=truce by	0 18 0 0 0 0 4 -23
v:l=truce by & d:ahead	0 18 0 0 0 0 4 -23
v:l=truce end	-3 0 0 -29 0 0 0 27
v:l=truce of	0 12 0 -1 0 0 0 -7
v:l=truce of & d:ahead	0 12 0 -1 0 0 0 -7
v:l=truce on & d:ahead	0 -1 0 -13 4 0 0 11
v:l=truce until	0 -4 0 29 -4 0 -2 -19
v:l=truce until & d:ahead	0 -4 0 29 -4 0 -2 -19
v:l=tuesday ,	0 4 0 -14 -4 0 0 14
v:l=tuesday , & d:ahead	0 11 0 -11 0 0 0 2
v:l=tuesday , & d:today	0 -11 0 -6 -1 0 0 14
v:l=until the	-4 -14 -4 7 -2 -1 1 4
v:l=until the & d:ahead	-4 -14 -4 7 -2 -1 1 4
v:l=up on & d:ahead	0 0 0 -11 5 0 0 9
v:l=us on	0 -10 0 13 -1 0 0 0
v:l=us on & d:ahead	0 -10 0 13 -1 0 0 0
v:l=used from	0 -11 0 -6 16 0 0 0
v:l=used from & d:ahead	0 -11 0 -6 16 0 0 0
v:l=vote on	0 -15 0 -5 14 0 0 0
v:l=vote on & d:ahead	0 -15 0 -5 14 0 0 0
v:l=wait until	0 0 0 1 0 0 7 -11
v:l=wait until & d:ahead	0 0 0 1 0 0 7 -11
v:l=wednesday ,	0 -8 0 -15 11 6 0 12
v:l=wednesday , & d:ahead	0 9 0 -16 -8 6 0 6
v:l=wednesday , & d:today	0 -29 0 0 17 0 0 6
v:l=week ,	0 1 0 -17 7 0 0 7
v:l=week , & d:ahead	0 1 0 -17 7 0 0 7
v:l=week of	0 -14 0 18 -1 0 0 0
v:l=week of & d:ahead	0 -14 0 18 -1 0 0 0
v:l=weekly ,	0 0 0 -16 0 0 0 18
v:l=weekly , & d:today	0 0 0 -16 0 0 0 18
v:l=write on	0 -13 0 6 10 0 0 -3
v:l=write on & d:ahead	0 -12 0 5 10 0 0 -2
v:l=— from	0 22 0 -20 0 0 0 0
v:l=— from & d:ahead	0 22 0 -20 0 0 0 0
v:lead="	8 13 -5 -6 -38 -6 -2 7
v:lead=" & d:ahead	8 19 -5 -5 -32 -5 -1 -1
v:lead=" & d:today	0 -13 0 -1 -5 0 0 16
v:lead=(	0 -10 -2 8 5 0 0 -1
v:lead=( & d:ahead	0 -2 -1 11 7 0 0 -13
v:lead=( & d:today	0 -15 0 0 -1 0 0 10
v:lead=)	-3 24 0 -4 -2 0 0 -10
v:lead=) & d:ahead	-2 28 0 0 -1 0 0 -20
v:lead=) & d:today	0 -5 0 -5 0 0 0 11
v:lead=*	0 -22 0 22 0 0 0 0
v:lead=* & d:ahead	0 -22 0 22 0 0 0 0
v:lead=,	6 7 0 2 -7 -4 -19 0
v:lead=, & d:ahead	11 9 5 -12 0 0 -11 -1
v:lead=, & d:today	-16 -2 -15 20 -18 -9 -11 2
v:lead=-	1 11 0 -20 -6 0 3 6
v:lead=- & d:ahead	2 15 0 -31 -4 0 3 8
v:lead=- & d:today	0 -5 0 12 0 0 0 -2
v:lead=1	0 34 0 -18 -5 0 0 -13
v:lead=1 & d:ahead	0 44 0 -41 -4 0 0 -1
v:lead=1 & d:today	0 -15 0 29 0 0 0 -14
v:lead=10	-5 3 0 -6 -12 0 0 13
v:lead=10 & d:ahead	-5 -14 0 -1 -8 0 0 21
v:lead=10 & d:today	0 12 0 -4 -1 0 0 -6
v:lead=11	0 -3 0 -3 -1 0 0 10
v:lead=11 & d:ahead	0 -1 0 -7 0 0 0 11
v:lead=12	0 -23 0 18 -7 0 0 12
v:lead=12 & d:ahead	0 -17 0 5 -5 0 0 15
v:lead=12 & d:today	0 -7 0 12 0 0 0 -1
v:lead=14	0 -12 0 9 -5 0 0 3
v:lead=14 & d:ahead	0 -4 0 16 0 0 0 -7
v:lead=14 & d:today	0 -6 0 -1 -1 0 0 8
v:lead=15	0 19 3 -14 -10 0 0 1
v:lead=15 & d:today	0 18 0 -16 0 0 0 0
v:lead=16	0 -3 0 10 0 0 0 -3
v:lead=17	0 0 0 12 0 0 0 -9
v:lead=17 & d:today	0 0 0 11 0 0 0 -8
v:lead=18	0 -8 0 -15 9 0 0 11
v:lead=20	0 -8 0 0 -4 0 14 -9
v:lead=20 & d:ahead	0 -4 0 -1 -3 0 14 -7
v:lead=22	0 -9 0 11 0 0 0 0
v:lead=24	0 -13 0 17 -8 0 0 3
v:lead=24 & d:today	0 -25 0 27 0 0 0 0
v:lead=25	0 -2 0 10 0 0 0 -2
v:lead=27	8 -1 0 0 -5 0 0 -1
v:lead=28	0 -3 0 20 0 0 0 -14
v:lead=28 & d:today	0 -2 0 18 0 0 0 -13
v:lead=29	0 19 0 -14 0 0 0 -5
v:lead=29 & d:today	0 19 0 -15 0 0 0 -2
v:lead=3	0 -1 0 -5 0 0 0 13
v:lead=3 & d:ahead	0 -21 0 3 0 0 0 16
v:lead=3 & d:today	0 15 0 -11 0 0 0 -3
v:lead=30	0 -9 0 -13 -1 14 0 10
v:lead=30 & d:ahead	0 -2 0 2 0 14 0 -15
v:lead=30 & d:today	0 -4 0 -19 0 0 0 23
v:lead=31	0 3 0 -30 -11 0 11 20
v:lead=31 & d:ahead	0 7 0 -34 -10 0 11 17
v:lead=4	0 -12 0 24 -3 0 0 -8
v:lead=4 & d:ahead	0 -8 0 15 0 0 0 -5
v:lead=5	0 11 0 -6 0 0 0 -1
v:lead=7 & d:today	0 9 0 -5 0 0 0 -1
v:lead=8	0 13 0 0 -4 0 0 -16
v:lead=8 & d:ahead	0 -9 0 24 -2 0 0 -13
v:lead=8 & d:today	0 20 0 -17 0 0 0 -1
v:lead=9	9 0 0 -3 5 0 0 -8
v:lead=9 & d:today	10 0 0 -7 0 0 0 0
v:lead=:	0 11 10 -16 10 -1 -10 -4
v:lead=: & d:ahead	3 -5 13 0 6 0 -7 -8
v:lead=: & d:today	-2 25 -4 -24 8 0 0 4
v:lead=; & d:ahead	0 10 -1 -11 2 4 9 -10
v:lead=; & d:today	0 -12 0 1 -1 0 0 7
v:lead=a	11 0 0 -1 -2 -3 1 -1
v:lead=a & d:ahead	11 -8 0 2 -1 -3 1 0
v:lead=a & d:today	0 14 0 -9 0 0 0 -3
v:lead=after	-1 -5 -1 1 11 0 -2 -1
v:lead=after & d:ahead	0 -2 -1 -3 11 0 -2 1
v:lead=after & d:today	0 -5 0 12 0 0 0 -5
v:lead=also	0 -6 0 10 0 0 0 -2
v:lead=an	0 -10 0 -14 14 0 0 12
v:lead=an & d:ahead	0 -9 0 -15 14 0 0 12
v:lead=and	-10 -6 -11 -3 3 -3 -6 19
v:lead=and & d:ahead	-10 -4 -10 0 4 -3 -6 14
v:lead=and & d:today	0 -3 0 -5 0 0 0 9
v:lead=angola	0 12 0 -12 0 0 0 0
v:lead=angola & d:ahead	0 13 0 -13 0 0 0 0
v:lead=april	0 11 0 -9 10 0 0 -13
v:lead=april & d:ahead	0 -8 0 6 10 0 0 -12
v:lead=april & d:today	0 17 0 -16 0 0 0 0
v:lead=argentina	0 0 0 -10 4 0 6 0
v:lead=argentina & d:ahead	0 0 0 -10 4 0 6 0
v:lead=as	-1 -14 0 17 1 0 0 -4
v:lead=as & d:ahead	0 -10 0 5 5 0 0 0
v:lead=as & d:today	0 -6 0 20 -4 0 0 -7
v:lead=at	0 0 0 -19 -13 0 0 25
v:lead=at & d:ahead	0 8 0 -14 -9 0 0 13
v:lead=at & d:today	0 -12 0 -10 -1 0 0 16
v:lead=august & d:ahead	0 -11 0 10 -1 0 0 1
v:lead=august & d:today	0 14 0 -10 0 0 0 -1
v:lead=because	0 -7 0 -8 -4 0 0 16
v:lead=before	-2 8 9 -20 2 0 -3 9
v:lead=before & d:ahead	-1 7 10 -18 4 0 -2 0
v:lead=before & d:today	0 0 0 -6 -6 0 0 10
v:lead=beijing	0 -8 0 13 -5 0 0 2
v:lead=bessent	0 -3 0 12 0 0 0 -2
v:lead=bessent & d:ahead	0 -3 0 11 0 0 0 -2
v:lead=both	0 4 0 0 15 0 -3 -13
v:lead=both & d:ahead	0 4 0 0 16 0 -3 -13
v:lead=brazil	0 6 0 -19 9 0 2 0
v:lead=brazil & d:ahead	0 7 0 -20 10 0 2 0
v:lead=britain	0 -12 0 0 8 0 0 4
v:lead=britain & d:ahead	0 -12 0 0 8 0 0 4
v:lead=but	-2 5 0 -7 -7 0 4 9
v:lead=but & d:ahead	-2 6 0 -8 -7 0 4 9
v:lead=by	-1 -10 -1 10 0 0 5 -3
v:lead=by & d:ahead	-1 -6 0 15 0 0 5 -23
v:lead=by & d:today	0 -4 0 -8 0 0 0 14
v:lead=china	18 -6 -1 -11 8 0 -6 0
v:lead=china & d:ahead	10 0 0 -6 0 0 -5 3
v:lead=china & d:today	9 -12 0 -8 10 0 0 -3
v:lead=claims	0 0 0 -10 11 0 0 0
v:lead=claims & d:ahead	0 0 0 -10 11 0 0 0
v:lead=client	0 -5 0 9 0 0 0 0
v:lead=client & d:today	0 -5 0 9 0 0 0 0
v:lead=colombia	0 -4 0 13 -5 0 0 0
v:lead=colombia & d:ahead	0 -4 0 12 -5 0 0 0
v:lead=entries	0 -2 0 -8 12 0 0 0
v:lead=exclusions	0 -3 18 -2 -11 0 0 0
v:lead=exclusions & d:ahead	0 -3 18 -2 -11 0 0 0
v:lead=for	5 13 -5 -11 -9 0 0 2
v:lead=for & d:today	0 19 0 -18 0 0 0 0
v:lead=friday & d:ahead	0 4 0 -22 10 0 0 10
v:lead=friday & d:today	0 -10 0 21 0 0 0 -9
v:lead=from	5 24 6 -18 -5 -5 -7 -12
v:lead=from & d:ahead	5 15 6 -12 -4 -4 -6 -7
v:lead=from & d:today	0 20 0 -13 0 0 0 -7
v:lead=goods	0 8 -4 1 4 0 0 -18
v:lead=goods & d:ahead	0 8 -4 0 5 0 0 -16
v:lead=he	0 3 0 10 -2 -2 7 -21
v:lead=he & d:ahead	0 4 0 7 -2 -1 7 -19
v:lead=his	0 -1 0 11 -6 0 0 0
v:lead=his & d:ahead	0 0 0 11 -6 0 0 0
v:lead=households	0 -12 0 16 0 0 0 -2
v:lead=households & d:ahead	0 -12 0 16 0 0 0 -2
v:lead=i	0 -16 0 7 4 0 0 0
v:lead=i & d:today	0 -8 0 11 0 0 0 0
v:lead=if	-20 -2 -6 -3 -1 -10 12 10
v:lead=if & d:ahead	-19 0 -5 -1 -1 -10 12 4
v:lead=if & d:today	0 -6 0 -4 0 0 0 10
v:lead=in	1 4 -2 -14 13 0 -4 3
v:lead=in & d:ahead	1 8 -2 -23 14 0 -4 6
v:lead=in & d:today	0 -9 0 16 0 0 0 -3
v:lead=india	0 5 0 -18 -5 0 6 14
v:lead=india & d:ahead	0 9 0 -5 -5 0 6 -4
v:lead=india & d:today	0 -4 0 -14 0 0 0 18
v:lead=indonesia	0 0 0 9 -1 0 0 -6
v:lead=indonesia & d:ahead	0 0 0 9 -1 0 0 -6
v:lead=it	0 1 -8 0 -3 0 -9 7
v:lead=it & d:ahead	0 0 -7 -9 -1 0 -8 17
v:lead=it & d:today	0 1 0 23 -2 0 0 -31
v:lead=its	0 13 0 -12 -5 0 4 3
v:lead=its & d:today	0 18 0 -18 0 0 0 0
v:lead=january	0 -11 0 -12 -9 13 0 14
v:lead=january & d:ahead	0 -10 0 -13 -9 13 0 15
v:lead=japan	0 -8 0 -13 8 0 0 10
v:lead=japan & d:ahead	0 -8 0 -13 8 0 0 10
v:lead=july	0 20 0 -3 0 0 0 -15
v:lead=july & d:ahead	0 23 0 -7 0 0 0 -15
v:lead=june	0 -4 0 16 0 0 0 -12
v:lead=june & d:ahead	0 -1 0 11 0 0 0 -11
v:lead=kenya	0 -5 0 9 0 0 0 -2
v:lead=kenya & d:ahead	0 -5 0 9 0 0 0 -2
v:lead=last	0 -6 0 -18 -1 0 0 26
v:lead=last & d:ahead	0 0 0 -13 0 0 0 15
v:lead=last & d:today	0 -8 0 -8 0 0 0 16
v:lead=march & d:today	0 -11 0 12 0 0 0 0
v:lead=may	0 -8 0 23 0 0 0 -17
v:lead=monday	0 -19 11 13 -2 0 0 -8
v:lead=monday & d:ahead	0 -14 11 2 0 0 0 0
v:lead=monday & d:today	0 -3 0 12 0 0 0 -6
v:lead=mr	0 0 0 12 -5 0 0 -4
v:lead=my	0 0 0 10 -4 0 0 -4
v:lead=my & d:ahead	0 0 0 9 -3 0 0 -3
v:lead=neither	0 -14 0 3 0 0 0 9
v:lead=new	1 -11 0 9 1 0 0 0
v:lead=new & d:ahead	1 -7 0 5 1 0 0 0
v:lead=next	0 -7 0 0 10 0 0 -7
v:lead=next & d:ahead	0 -6 0 0 10 0 0 -6
v:lead=nigeria	0 -1 0 9 -4 0 0 0
v:lead=nigeria & d:ahead	0 -1 0 9 -4 0 0 0
v:lead=nov	0 -7 0 -9 -1 0 0 19
v:lead=november	10 -21 10 -16 -7 0 0 17
v:lead=november & d:ahead	11 -8 10 -28 -5 0 0 20
v:lead=november & d:today	0 -12 0 20 0 0 0 -3
v:lead=nvidia	0 -15 0 17 0 0 0 0
v:lead=objections	0 0 0 14 -11 0 0 0
v:lead=objections & d:ahead	0 0 0 14 -11 0 0 0
v:lead=october	0 -7 0 16 -1 0 0 -1
v:lead=officials	0 3 0 -2 -10 0 0 6
v:lead=officials & d:ahead	0 4 0 -2 -10 0 0 6
v:lead=on	-1 -3 -4 7 4 0 -11 -4
v:lead=on & d:ahead	0 -1 -4 3 5 0 -10 -2
v:lead=on & d:today	0 -8 0 19 0 0 0 -5
v:lead=other	0 8 0 -5 0 0 9 -8
v:lead=our	0 7 0 4 -20 0 0 0
v:lead=our & d:ahead	0 8 0 2 -20 0 0 0
v:lead=peru	0 -3 0 -17 21 0 0 0
v:lead=peru & d:ahead	0 -3 0 -18 21 0 0 0
v:lead=port	0 -8 0 9 10 0 0 -9
v:lead=port & d:ahead	0 -7 0 8 10 0 0 -9
v:lead=president	0 -8 -3 -1 2 0 -1 14
v:lead=president & d:ahead	0 -7 -3 -4 3 0 -1 16
v:lead=published	0 15 0 -8 0 0 0 -7
v:lead=published & d:today	0 15 0 -8 0 0 0 -7
v:lead=saturday	0 -4 0 23 -2 0 0 -15
v:lead=saturday & d:today	0 0 0 17 0 0 0 -14
v:lead=september	0 -11 0 22 0 0 0 -12
v:lead=september & d:today	0 -10 0 11 0 0 0 0
v:lead=she	0 10 0 -1 -3 0 0 -5
v:lead=she & d:ahead	0 10 0 -1 -3 0 0 -5
v:lead=should	0 -14 0 0 7 0 0 1
v:lead=should & d:ahead	0 -14 0 0 7 0 0 1
v:lead=since	0 9 0 -1 -4 0 0 -1
v:lead=since & d:ahead	0 -11 0 16 -3 0 0 0
v:lead=since & d:today	0 21 0 -19 0 0 0 -1
v:lead=so	0 -11 0 7 0 0 0 8
v:lead=so & d:today	0 -6 0 9 0 0 0 0
v:lead=some	2 9 0 -10 0 0 0 -2
v:lead=some & d:ahead	2 9 0 -10 0 0 0 -2
v:lead=south & d:ahead	0 9 0 -9 0 0 0 0
v:lead=steel	0 -13 0 15 0 0 0 0
v:lead=sunday	0 -7 0 18 -4 0 0 -5
v:lead=sunday & d:today	0 -1 0 18 0 0 0 -13
v:lead=swiss	0 -5 0 9 -1 0 0 0
v:lead=talks	0 -6 0 -1 -2 0 0 10
v:lead=ten	0 12 0 -11 0 0 0 0
v:lead=that	-8 -12 0 -10 2 1 8 19
v:lead=that & d:ahead	-7 -11 1 -3 -7 2 8 18
v:lead=that & d:today	0 -3 0 -8 16 0 0 0
v:lead=the & d:ahead	-4 -4 -8 -15 5 9 0 17
v:lead=the & d:today	0 16 0 9 1 0 0 -26
v:lead=their	0 -12 0 16 -6 0 0 0
v:lead=their & d:ahead	0 -11 0 21 -6 0 0 -6
v:lead=then	0 1 0 10 -7 0 0 -4
v:lead=then & d:ahead	0 1 0 9 -7 0 0 -2
v:lead=there	0 7 0 -17 12 0 0 0
v:lead=there & d:ahead	0 7 0 -17 12 0 0 0
v:lead=they	-8 7 14 -9 -25 -3 10 2
v:lead=they & d:ahead	-7 9 14 -13 -24 -2 10 4
v:lead=they & d:today	0 -5 0 11 0 0 0 -2
v:lead=this	2 -13 0 -2 13 0 0 -4
v:lead=this & d:today	0 -3 0 -12 18 0 0 -3
v:lead=thursday	0 -25 0 -11 -20 0 11 24
v:lead=thursday & d:ahead	0 -19 0 -8 -18 0 11 17
v:lead=thursday & d:today	0 -4 0 -4 0 0 0 10
v:lead=to	2 -3 0 -9 0 0 0 11
v:lead=to & d:ahead	2 -3 0 -9 0 0 0 12
v:lead=today	-1 -25 0 -6 19 0 -1 8
v:lead=today & d:ahead	0 0 0 8 2 0 0 -7
v:lead=today & d:today	0 -29 0 -13 17 0 0 13
v:lead=tomorrow	11 -3 -6 -10 13 2 -3 -13
v:lead=tomorrow & d:ahead	11 -3 -6 -10 13 2 -3 -13
v:lead=trade	0 7 0 6 -5 0 0 -12
v:lead=trade & d:ahead	0 7 0 3 -5 0 0 -10
v:lead=treasury & d:ahead	0 -19 0 23 -5 0 -1 1
v:lead=treasury & d:today	0 17 0 -15 0 0 0 0
v:lead=truce	0 0 0 -9 0 0 0 11
v:lead=truce & d:ahead	0 0 0 -12 0 0 0 13
v:lead=tuesday	0 -7 0 11 5 0 0 -16
v:lead=tuesday & d:ahead	0 -5 0 6 6 0 0 -12
v:lead=turkey	0 -1 0 -4 -3 0 0 11
v:lead=turkey & d:ahead	0 -1 0 -4 -3 0 0 11
v:lead=twenty	0 13 0 -3 0 0 0 -4
v:lead=twenty & d:ahead	0 13 0 -4 0 0 0 -4
v:lead=two	0 -7 0 -4 0 0 0 13
v:lead=two & d:ahead	0 -6 0 -6 0 0 0 14
v:lead=u.s. & d:ahead	0 11 0 -6 0 0 0 -1
v:lead=under	0 0 0 24 -6 -3 0 -15
v:lead=under & d:ahead	0 0 0 24 -6 -3 0 -15
v:lead=unless	0 12 0 -21 -9 0 1 15
v:lead=unless & d:ahead	0 12 0 -9 -8 0 1 1
v:lead=unless & d:today	0 0 0 -13 0 0 0 14
v:lead=until	-6 -18 0 12 -6 -2 4 4
v:lead=until & d:ahead	-5 -16 0 11 -5 -2 4 4
v:lead=vietnam	0 11 0 -1 0 0 0 -7
v:lead=vietnam & d:ahead	0 12 0 -2 0 0 0 -6
v:lead=washington	1 -5 0 0 12 0 -3 -7
v:lead=washington & d:ahead	1 -5 0 0 12 0 -3 -7
v:lead=we	0 20 4 -21 0 0 -5 5
v:lead=we & d:ahead	0 0 4 -8 0 0 -5 10
v:lead=we & d:today	0 24 0 -18 0 0 0 -7
v:lead=wednesday	0 3 0 -24 17 1 0 5
v:lead=wednesday & d:ahead	0 5 0 -17 6 1 0 5
v:lead=wednesday & d:today	0 -1 0 -9 12 0 0 0
v:lead=what	-8 0 -5 6 -6 0 -1 3
v:lead=what & d:today	0 -17 0 16 -6 0 0 0
v:lead=when	0 -24 0 13 -1 0 0 7
v:lead=when & d:ahead	0 -22 0 7 -1 0 0 12
v:lead=where	0 -21 0 13 -3 3 -2 1
v:lead=where & d:ahead	0 -15 0 21 -1 3 -1 -10
v:lead=where & d:today	0 -5 0 -4 0 0 0 11
v:lead=whether	0 3 0 -10 -2 0 0 9
v:lead=whether & d:ahead	0 3 0 -10 -2 0 0 9
v:lead=which	-11 14 2 -6 -4 -7 -12 3
v:lead=which & d:ahead	-10 12 2 -8 -1 -6 -12 4
v:lead=who	0 -2 0 20 -11 0 0 -15
v:lead=who & d:ahead	0 6 0 9 -10 0 0 -8
v:lead=who & d:today	0 -10 0 14 0 0 0 -5
v:lead=whose & d:ahead	2 0 0 -12 8 0 3 0
v:lead=without	0 -8 0 0 -7 6 0 11
v:lead=without & d:ahead	0 -8 0 0 -6 6 0 11
v:lead=written	0 0 0 -8 12 0 0 0
v:lead=written & d:ahead	0 0 0 -8 12 0 0 0
v:lead=your	0 -11 0 5 0 0 0 6
v:lead=your & d:ahead	0 -10 0 4 0 0 0 6
v:lead=—	11 11 4 -4 -22 -2 -10 -3
v:lead=— & d:ahead	4 0 6 0 -8 0 -7 -1
v:lead=— & d:today	8 16 0 -2 -18 0 0 -2
v:lead=•	-3 10 -1 0 -10 0 4 -1
v:lead=• & d:ahead	-3 10 -1 0 -10 0 4 -1
v:lr='s .	0 6 0 1 -3 3 0 -11
v:lr='s . & d:ahead	0 6 0 1 -3 3 0 -11
v:lr=( )	0 -1 0 13 -6 0 0 -5
v:lr=, (	0 -10 0 12 -3 0 0 0
v:lr=, ( & d:today	0 -15 0 13 -2 0 0 0
v:lr=, )	0 13 0 -18 0 0 0 7
v:lr=, ) & d:today	0 14 0 -20 0 0 0 10
v:lr=, ,	8 6 -14 -3 -12 4 -3 0
v:lr=, , & d:ahead	9 27 -13 -15 -6 5 -2 -16
v:lr=, , & d:today	0 -39 0 14 -5 0 0 22
v:lr=, -	0 -12 0 18 0 0 0 -1
v:lr=, - & d:today	0 -12 0 18 0 0 0 -1
v:lr=, .	-3 0 17 -25 -5 9 -1 17
v:lr=, . & d:ahead	-2 2 18 -19 -1 10 0 1
v:lr=, . & d:today	0 -3 0 -10 -6 0 0 17
v:lr=, :	0 4 0 0 13 0 0 -19
v:lr=, : & d:ahead	0 5 0 -2 13 0 0 -18
v:lr=, ;	0 -4 8 0 0 0 0 -1
v:lr=, ; & d:ahead	0 -4 8 0 0 0 0 -1
v:lr=, <end>	-15 11 0 -15 -3 -9 0 18
v:lr=, <end> & d:ahead	-9 2 1 -14 0 -3 1 16
v:lr=, <end> & d:today	-4 9 -5 -6 -3 -2 -2 8
v:lr=, —	0 0 0 8 5 0 0 -12
v:lr=, — & d:today	0 0 0 8 5 0 0 -12
v:lr=. ,	0 11 0 -8 -1 0 0 0
v:lr=. .	0 13 0 -6 -1 0 0 -5
v:lr=: ,	0 8 0 -15 -18 0 0 22
v:lr=: , & d:ahead	0 9 0 12 -18 0 0 -10
v:lr=: .	0 -21 0 -12 0 9 0 18
v:lr=: . & d:ahead	0 -17 0 -16 1 9 0 19
v:lr=: <end>	4 0 0 -3 9 0 0 -6
v:lr=: <end> & d:today	0 -8 0 1 16 0 0 -15
v:lr=: the	0 18 0 -4 -5 0 9 -20
v:lr=; it	0 0 0 -10 0 0 0 13
v:lr=; it & d:today	0 0 0 -10 0 0 0 13
v:lr=<begin> (	0 0 0 -9 14 0 0 -5
v:lr=<begin> ( & d:today	0 0 0 -13 15 0 0 0
v:lr=<begin> ,	4 -17 4 5 0 3 -1 0
v:lr=<begin> , & d:ahead	-5 -22 4 26 -27 3 0 1
v:lr=<begin> , & d:today	9 0 0 -16 15 0 0 -3
v:lr=<begin> .	6 0 -6 -20 -4 5 -3 25
v:lr=<begin> . & d:ahead	6 6 -6 -25 0 5 -2 20
v:lr=<begin> . & d:today	0 -18 0 3 -7 0 0 9
v:lr=<begin> :	-7 -11 -3 13 -5 -4 -5 9
v:lr=<begin> : & d:ahead	-7 -9 -3 9 -3 -4 -5 10
v:lr=<begin> : & d:today	0 -1 0 9 -1 0 0 0
v:lr=<begin> <end>	0 7 -6 -6 -14 7 8 4
v:lr=<begin> <end> & d:ahead	0 -19 -1 -13 5 9 11 10
v:lr=<begin> <end> & d:today	-2 19 -1 2 -42 0 -1 -5
v:lr=<begin> <level>	0 5 0 7 -9 0 0 -8
v:lr=<begin> <level> & d:today	0 -2 0 13 -2 0 0 -6
v:lr=<begin> <number>	0 14 0 -19 15 0 0 -7
v:lr=<begin> <number> & d:ahead	0 18 0 -24 15 0 0 -6
v:lr=<begin> <quality>	0 0 0 10 0 0 0 -10
v:lr=<begin> at	0 -15 0 -24 19 0 0 19
v:lr=<begin> is	12 -3 0 -17 -5 2 19 -9
v:lr=<begin> is & d:ahead	12 -2 0 -25 -5 2 19 -4
v:lr=<begin> it	0 -2 0 16 -8 0 0 -8
v:lr=<begin> it & d:ahead	0 0 0 14 -1 0 0 -16
v:lr=<begin> of	0 -11 0 0 8 0 0 0
v:lr=<begin> of & d:ahead	0 -11 0 0 8 0 0 0
v:lr=<begin> the	0 0 0 -17 23 0 -1 2
v:lr=<begin> the & d:today	0 -10 0 -20 25 0 0 5
v:lr=<begin> they	0 -5 0 -7 0 0 0 15
v:lr=<begin> they & d:today	0 0 0 -14 0 0 0 16
v:lr=<begin> — & d:ahead	0 9 0 -10 6 -1 0 -3
v:lr=<begin> — & d:today	0 -8 0 21 -1 0 0 -9
v:lr=<day-ahead> .	0 0 0 18 0 0 0 -15
v:lr=<day-ahead> . & d:today	0 0 0 18 0 0 0 -15
v:lr=<level> ,	0 -5 0 24 0 0 0 -15
v:lr=<level> , & d:today	0 -14 0 27 0 0 0 -14
v:lr=<level> .	0 11 0 7 -3 0 0 -24
v:lr=<level> . & d:today	0 5 0 6 0 0 0 -17
v:lr=<name> .	0 -2 0 10 0 0 0 -2
v:lr=<name> <end>	0 -3 0 14 0 0 0 -9
v:lr=<number> ,	0 8 0 -7 8 0 0 -10
v:lr=<number> , & d:ahead	0 0 0 -7 10 0 0 0
v:lr=<number> .	0 23 0 -16 -7 0 0 0
v:lr=<number> . & d:ahead	0 9 0 -9 -5 0 0 6
v:lr=<number> . & d:today	0 16 0 -9 0 0 0 -10
v:lr=<number> and	0 -8 0 11 0 0 0 0
v:lr=<number> the	0 -17 0 19 0 0 0 0
v:lr=<number> the & d:today	0 -17 0 19 0 0 0 0
v:lr=<seat> ,	0 0 0 10 0 0 0 -5
v:lr=<seat> .	0 -6 0 23 -7 0 0 -6
v:lr=<seat> . & d:ahead	0 -4 0 17 -7 0 0 -2
v:lr=a ,	0 -11 0 12 0 0 0 0
v:lr=a , & d:ahead	0 -11 0 12 0 0 0 0
v:lr=a .	0 -10 0 20 0 0 0 -9
v:lr=a . & d:ahead	0 -10 0 20 0 0 0 -8
v:lr=after .	3 13 5 -20 0 0 0 -1
v:lr=after <end>	0 1 0 4 16 0 0 -22
v:lr=after <end> & d:ahead	0 1 0 4 16 0 0 -22
v:lr=after ?	0 -11 0 -8 -1 0 0 20
v:lr=after ? & d:ahead	0 -11 0 -8 -1 0 0 20
v:lr=and ,	0 -9 0 0 9 0 0 -1
v:lr=and , & d:ahead	0 -9 0 0 9 0 0 -1
v:lr=announce that	0 12 0 -10 0 0 0 0
v:lr=announce that & d:today	0 12 0 -10 0 0 0 0
v:lr=as .	0 -4 0 -13 0 0 0 17
v:lr=before ,	-1 25 -2 -24 6 0 1 -7
v:lr=before , & d:ahead	-1 25 -2 -24 6 0 1 -7
v:lr=before <end>	0 -13 -8 -5 12 0 -2 13
v:lr=before <end> & d:ahead	0 -13 -8 -5 12 0 -2 13
v:lr=before and	0 -6 0 15 -8 0 0 -5
v:lr=before and & d:today	0 -7 0 10 0 0 0 0
v:lr=before are	0 9 2 -13 -1 0 0 1
v:lr=before are & d:today	0 17 0 -19 0 0 0 5
v:lr=before pay	0 0 0 7 0 0 0 -9
v:lr=by ,	0 1 -2 -24 7 0 8 12
v:lr=by , & d:ahead	0 1 -2 -25 7 0 8 12
v:lr=by .	-9 -3 5 1 -3 -5 13 -2
v:lr=by . & d:ahead	-9 -2 5 0 -3 -5 13 -1
v:lr=by ;	0 -3 0 11 -4 0 0 -1
v:lr=by ; & d:ahead	0 -3 0 10 -4 0 0 -1
v:lr=by <end>	4 1 0 -7 3 0 13 -18
v:lr=by <end> & d:ahead	4 1 0 -7 3 0 13 -18
v:lr=by or	0 -1 0 -5 -5 0 0 13
v:lr=by or & d:ahead	0 -1 0 -5 -5 0 0 13
v:lr=by pay	0 -6 0 0 10 0 0 0
v:lr=by pay & d:ahead	0 -6 0 0 10 0 0 0
v:lr=by the	0 -6 0 6 10 0 6 -19
v:lr=by the & d:ahead	0 -5 0 5 10 0 6 -19
v:lr=charge .	0 -1 0 9 -1 0 0 -1
v:lr=come ,	0 11 0 -5 0 0 0 -4
v:lr=come , & d:ahead	0 11 0 -5 0 0 0 -4
v:lr=due .	0 5 0 -10 8 0 0 -5
v:lr=effect .	0 26 0 -22 0 0 0 -6
v:lr=effect . & d:today	0 25 0 -21 0 0 0 -6
v:lr=effect and	0 -7 0 10 0 0 0 0
v:lr=end , & d:today	0 0 0 16 0 0 0 -15
v:lr=end .	0 2 0 10 -6 0 0 -7
v:lr=end . & d:ahead	0 -16 0 17 -4 0 0 -1
v:lr=end . & d:today	0 16 0 0 0 0 0 -8
v:lr=end <end>	1 -1 6 -13 0 0 0 6
v:lr=end <end> & d:ahead	1 -1 6 -13 0 0 0 6
v:lr=expect .	0 10 0 0 -2 0 0 -6
v:lr=expect . & d:ahead	0 10 0 0 -2 0 0 -6
v:lr=expire .	0 0 0 -17 0 0 0 17
v:lr=expire . & d:today	0 0 0 -16 0 0 0 16
v:lr=for .	0 10 0 -12 13 0 0 -10
v:lr=for . & d:ahead	0 -1 0 -6 15 0 0 -2
v:lr=for . & d:today	0 15 0 -7 -2 0 0 -8
v:lr=for <end>	0 4 0 -6 0 0 -1 8
v:lr=for <end> & d:ahead	0 4 0 -6 0 0 -1 8
v:lr=friday <end>	0 -11 0 22 0 0 0 -15
v:lr=friday <end> & d:today	0 -11 0 28 -1 0 0 -15
v:lr=from ,	0 10 -10 -7 8 1 -3 -7
v:lr=from , & d:ahead	0 4 -10 -3 9 1 -3 -3
v:lr=from , & d:today	0 11 0 -7 0 0 0 -5
v:lr=from .	14 7 0 -6 0 -2 6 -15
v:lr=from . & d:ahead	5 18 0 -16 0 -2 6 -12
v:lr=from . & d:today	10 -22 0 20 -3 0 0 -3
v:lr=from :	0 8 0 -12 -6 0 0 11
v:lr=from : & d:ahead	0 2 0 -7 -6 0 0 12
v:lr=from ;	3 19 -2 -15 0 0 0 -7
v:lr=from ; & d:ahead	3 20 -2 -18 0 0 0 -6
v:lr=from <end>	-4 1 -11 13 9 -2 -4 -34
v:lr=from <end> & d:ahead	-3 2 -9 9 11 -1 -3 -28
v:lr=from <end> & d:today	0 -1 0 8 -1 0 0 -10
v:lr=from <level>	0 9 0 -8 0 0 0 0
v:lr=from <level> & d:ahead	0 14 0 -13 0 0 0 0
v:lr=from <name>	0 9 0 -2 0 0 0 -7
v:lr=from <name> & d:ahead	0 13 0 -9 0 0 0 -3
v:lr=from a	2 -17 0 17 0 0 0 0
v:lr=from a & d:ahead	2 -16 0 15 0 0 0 0
v:lr=from for	0 12 0 -5 -3 0 0 0
v:lr=from for & d:ahead	0 12 0 -5 -3 0 0 0
v:lr=from is	0 -14 0 17 0 0 0 0
v:lr=from is & d:ahead	0 -14 0 17 0 0 0 0
v:lr=from on	0 10 0 -7 0 0 0 0
v:lr=from on & d:ahead	0 11 0 -7 0 0 0 0
v:lr=from the	-1 -5 0 10 -6 0 -1 5
v:lr=from the & d:ahead	-1 -5 0 9 -6 0 -1 5
v:lr=from to	-3 10 -2 -7 -19 0 0 18
v:lr=from to & d:ahead	-3 10 -2 -8 -19 0 0 18
v:lr=from unless	-1 -6 0 -1 0 0 0 14
v:lr=from unless & d:ahead	-1 -6 0 -1 0 0 0 14
v:lr=is ,	0 -6 0 0 -2 10 6 -7
v:lr=is , & d:ahead	0 -5 0 -1 -2 10 6 -6
v:lr=is .	0 7 0 -17 -3 0 0 13
v:lr=is . & d:ahead	0 9 0 -14 -2 0 0 8
v:lr=is <end>	0 0 0 0 -11 0 -2 9
v:lr=is <end> & d:ahead	0 0 0 0 -11 0 -2 9
v:lr=it . & d:today	0 0 0 15 0 0 0 -13
v:lr=meet .	0 -2 0 -11 7 0 0 8
v:lr=meet . & d:ahead	0 -2 0 -16 7 0 0 14
v:lr=midnight ,	0 0 0 -18 0 0 0 20
v:lr=midnight .	0 0 0 -12 2 0 0 11
v:lr=monday <end> & d:today	0 -6 0 14 0 0 0 -5
v:lr=of 's	0 -8 0 13 0 0 0 -1
v:lr=of ,	3 1 -2 8 4 0 -4 -11
v:lr=of , & d:ahead	3 3 -1 3 5 0 -3 -9
v:lr=of :	0 -5 0 -2 10 0 0 0
v:lr=of : & d:ahead	0 -5 0 -3 10 0 0 0
v:lr=of <end>	0 5 0 12 -16 0 0 -16
v:lr=of <end> & d:ahead	0 11 0 4 -13 0 0 -13
v:lr=of <end> & d:today	0 -7 0 12 0 0 0 0
v:lr=of it	0 -8 0 10 0 0 0 0
v:lr=of on	0 -4 0 10 0 0 0 0
v:lr=of on & d:ahead	0 -4 0 10 0 0 0 0
v:lr=of the	0 -7 0 10 0 0 0 0
v:lr=on ,	0 1 -3 7 -12 -6 -8 7
v:lr=on , & d:today	0 -25 0 12 -1 0 0 5
v:lr=on .	7 -8 2 2 14 -2 0 -13
v:lr=on . & d:today	0 -8 0 4 21 0 0 -28
v:lr=on ;	1 10 -3 -10 15 0 0 -8
v:lr=on ; & d:ahead	1 11 -3 -12 15 0 0 -7
v:lr=on <day-today>	0 -8 0 -11 0 0 0 18
v:lr=on <day-today> & d:ahead	0 -8 0 -11 0 0 0 18
v:lr=on <end>	2 -6 11 -2 3 1 -14 -1
v:lr=on <end> & d:ahead	2 -5 11 -3 3 1 -14 -1
v:lr=on <name>	0 -3 -1 14 0 0 0 -1
v:lr=on <name> & d:ahead	0 -3 -1 14 0 0 0 -1
v:lr=on <person>	0 -16 0 17 0 0 0 -3
v:lr=on <person> & d:ahead	0 -16 0 17 0 0 0 -3
v:lr=on <seat>	0 -5 0 12 0 0 0 0
v:lr=on <seat> & d:ahead	0 -5 0 12 0 0 0 0
v:lr=on ?	10 3 -2 -10 2 0 0 2
v:lr=on ? & d:ahead	10 3 -2 -11 2 0 0 2
v:lr=on after & d:today	0 -7 0 19 0 0 0 -9
v:lr=on and	-2 31 9 -26 -4 0 0 -2
v:lr=on and & d:ahead	-2 23 9 -19 -3 0 0 -1
v:lr=on and & d:today	0 16 0 -14 0 0 0 0
v:lr=on are	-2 -6 0 12 11 0 0 -18
v:lr=on are & d:ahead	-2 -6 0 12 12 0 0 -18
v:lr=on as	-1 8 0 -5 1 0 0 -7
v:lr=on as & d:ahead	-1 8 0 -6 1 0 0 -5
v:lr=on at	0 0 0 16 -7 0 0 -9
v:lr=on at & d:today	0 -8 0 15 0 0 0 -7
v:lr=on by	0 -1 0 17 -8 0 0 -2
v:lr=on by & d:ahead	0 0 0 15 -8 0 0 -1
v:lr=on evening	0 0 0 10 -3 0 0 -9
v:lr=on evening & d:ahead	0 1 0 8 -3 0 0 -7
v:lr=on from	0 12 0 -10 0 0 0 0
v:lr=on from & d:ahead	0 12 0 -10 0 0 0 0
v:lr=on in	0 0 0 -3 -9 0 0 10
v:lr=on in & d:ahead	0 3 0 0 -9 0 0 1
v:lr=on in & d:today	0 -3 0 -6 0 0 0 9
v:lr=on is	0 -10 0 20 -4 0 0 -10
v:lr=on is & d:ahead	0 -10 0 20 -4 0 0 -10
v:lr=on it	1 -1 0 -12 -7 0 0 19
v:lr=on it & d:ahead	1 0 0 -10 -5 0 0 16
v:lr=on morning	0 -15 0 3 14 0 0 -1
v:lr=on morning & d:ahead	0 -13 0 0 15 0 0 0
v:lr=on next	0 0 0 -11 -1 0 0 13
v:lr=on next & d:ahead	0 0 0 -11 -1 0 0 13
v:lr=on night	0 -18 7 7 -7 0 0 7
v:lr=on night & d:ahead	0 -18 7 7 -7 0 0 7
v:lr=on pay	0 9 0 -4 -3 0 0 0
v:lr=on pay & d:ahead	0 9 0 -4 -3 0 0 0
v:lr=on that	-1 2 -4 10 -14 -1 -3 0
v:lr=on that & d:ahead	-1 4 -3 5 -11 -1 -2 3
v:lr=on the	0 9 -2 -3 -13 4 -2 2
v:lr=on the & d:ahead	0 10 -2 -6 -12 4 -2 3
v:lr=on to	0 -15 0 26 0 0 0 -8
v:lr=on to & d:ahead	0 -11 0 19 0 0 0 -5
v:lr=on to & d:today	0 -4 0 11 0 0 0 -1
v:lr=on unless	9 3 5 -9 6 0 0 -12
v:lr=on unless & d:ahead	9 3 5 -9 6 0 0 -12
v:lr=on what	0 5 0 6 0 0 0 -12
v:lr=on what & d:ahead	0 5 0 6 0 0 0 -12
v:lr=on with	0 3 0 8 0 0 0 -12
v:lr=on without & d:ahead	0 -3 0 12 0 0 0 -7
v:lr=on without & d:today	0 0 0 -11 0 0 0 11
v:lr=on —	0 -6 0 13 0 0 0 -6
v:lr=on — & d:ahead	0 -6 0 13 0 0 0 -6
v:lr=out .	0 14 0 -15 0 0 0 4
v:lr=out . & d:today	0 19 0 -16 0 0 0 0
v:lr=over .	0 0 0 -14 0 0 0 16
v:lr=pay ,	0 -9 0 7 0 0 0 0
v:lr=published <end>	0 16 0 -10 0 0 0 -6
v:lr=published <end> & d:today	0 16 0 -10 0 0 0 -6
v:lr=saturday <end>	0 -4 0 -8 10 0 0 0
v:lr=sign .	0 -2 0 -8 -1 0 0 13
v:lr=sign . & d:today	0 -1 0 -13 0 0 0 16
v:lr=since ,	2 -13 0 7 0 0 0 0
v:lr=since , & d:ahead	2 -12 0 6 0 0 0 0
v:lr=since .	0 7 0 7 -2 0 0 -16
v:lr=since . & d:ahead	0 8 0 5 -2 0 0 -14
v:lr=since ;	0 0 0 -10 0 0 0 12
v:lr=since ; & d:ahead	0 0 0 -10 0 0 0 12
v:lr=since it	0 10 0 -8 0 0 0 0
v:lr=since it & d:ahead	0 10 0 -8 0 0 0 0
v:lr=since on	0 -5 0 10 0 0 0 -1
v:lr=since on & d:ahead	0 -5 0 10 0 0 0 -1
v:lr=since the	0 20 0 -19 0 0 0 0
v:lr=sit .	0 0 0 -13 8 0 0 6
v:lr=sit . & d:ahead	0 0 0 -7 8 0 0 0
v:lr=start , & d:ahead	0 9 0 0 0 0 0 -7
v:lr=start . & d:ahead	2 3 0 -9 2 0 0 0
v:lr=start . & d:today	0 -3 0 10 0 0 0 -5
v:lr=start <end>	0 0 0 9 0 0 0 -3
v:lr=telephone .	0 0 0 -18 0 0 0 20
v:lr=than .	0 3 0 -9 7 0 0 -1
v:lr=than . & d:ahead	0 4 0 -11 7 0 0 0
v:lr=the ,	-2 6 6 6 -11 -4 -2 -4
v:lr=the , & d:ahead	-2 7 6 0 -11 -4 -2 3
v:lr=the .	-10 -20 -4 24 -6 -1 0 0
v:lr=the . & d:ahead	-10 -20 -4 24 -6 -1 0 0
v:lr=the <end>	-1 3 -1 -6 -6 -4 0 11
v:lr=the <end> & d:ahead	-1 3 -1 -8 -6 -4 0 13
v:lr=the ?	0 -14 0 24 -3 0 0 -10
v:lr=the ? & d:ahead	0 -14 0 24 -3 0 0 -10
v:lr=the and	0 3 0 -8 6 0 0 0
v:lr=the and & d:ahead	0 3 0 -8 6 0 0 0
v:lr=the it	0 3 0 -9 0 0 0 5
v:lr=the it & d:ahead	0 3 0 -9 0 0 0 5
v:lr=the the	0 0 0 -9 0 0 5 6
v:lr=the the & d:ahead	0 0 0 -9 0 0 5 6
v:lr=the to	0 8 0 0 -2 0 0 -6
v:lr=the to & d:ahead	0 8 0 0 -2 0 0 -6
v:lr=through ,	0 -7 1 13 -5 0 0 -2
v:lr=through , & d:ahead	0 -7 1 13 -5 0 0 -2
v:lr=through <end>	0 0 1 -12 0 0 0 8
v:lr=through <end> & d:ahead	0 0 1 -12 0 0 0 8
v:lr=thursday ,	0 0 0 -10 0 0 0 11
v:lr=thursday , & d:today	0 0 0 -10 0 0 0 11
v:lr=thursday .	0 0 0 11 0 0 0 -9
v:lr=thursday . & d:today	0 0 0 11 0 0 0 -9
v:lr=till <end>	0 -6 0 0 0 0 0 9
v:lr=till <end> & d:ahead	0 -6 0 0 0 0 0 9
v:lr=to ,	4 -7 10 -12 13 -4 -6 3
v:lr=to , & d:ahead	4 -7 10 -12 13 -4 -6 3
v:lr=to .	3 -1 5 -28 -2 6 -4 14
v:lr=to . & d:ahead	3 -1 5 -21 -2 6 -4 7
v:lr=to ;	0 -1 1 -9 0 0 0 10
v:lr=to ; & d:ahead	0 -1 1 -9 0 0 0 10
v:lr=to <end>	0 7 -14 7 -15 4 -4 -5
v:lr=to <end> & d:ahead	0 -5 -13 10 -15 4 -4 0
v:lr=until ,	-3 1 0 -2 -15 1 1 6
v:lr=until , & d:ahead	-3 3 0 0 -15 1 1 2
v:lr=until .	15 0 9 -23 9 -7 -17 3
v:lr=until . & d:ahead	15 0 9 -30 9 -7 -17 8
v:lr=until :	3 -9 0 19 -1 0 0 -13
v:lr=until : & d:ahead	3 -9 0 19 -1 0 0 -13
v:lr=until ;	-6 3 1 -13 -3 1 0 8
v:lr=until ; & d:ahead	-6 3 1 -13 -3 1 0 8
v:lr=until <end>	-7 -2 2 10 0 -6 0 -4
v:lr=until <end> & d:ahead	-7 -2 2 10 0 -6 0 -4
v:lr=until from	0 0 0 9 0 0 0 -3
v:lr=until it	0 -1 0 9 0 0 0 -6
v:lr=until it & d:ahead	0 0 0 8 0 0 0 -6
v:lr=until next & d:ahead	0 0 0 -13 0 0 0 17
v:lr=until of	0 14 0 -26 0 0 0 14
v:lr=until of & d:ahead	0 14 0 -26 0 0 0 14
v:lr=until the	0 8 0 -15 -1 0 -1 10
v:lr=until the & d:ahead	0 8 0 -15 -1 0 -1 10
v:lr=until to	-6 2 1 -3 10 1 8 -21
v:lr=until to & d:ahead	-6 2 1 -3 10 1 8 -21
v:lr=until under	0 -4 0 -5 -2 0 0 16
v:lr=until under & d:ahead	0 -4 0 -5 -2 0 0 16
v:lr=wednesday <end>	0 -4 0 -8 11 0 0 4
v:lr=wednesday <end> & d:today	0 -4 0 -8 11 0 0 4
v:lr=| <end>	0 0 0 -9 0 0 0 11
v:lr=| <end> & d:today	0 0 0 -9 0 0 0 11
v:lr=· <end>	0 -6 0 16 -1 0 0 -3
v:lr=· <end> & d:today	0 -6 0 16 -1 0 0 -3
v:lr=— <end>	0 -16 0 11 -2 0 0 0
v:lr=— <end> & d:today	0 -14 0 13 -1 0 0 0
v:o:subject=controls	21 -5 0 6 -9 3 -7 -25
v:o:subject=controls carried	13 0 0 -3 -9 -3 -6 3
v:o:subject=controls carried begin	12 -6 0 -6 0 0 0 0
v:o:subject=controls carried begin ahead	12 -6 0 -6 0 0 0 0
v:o:subject=controls carried begin on	9 -9 0 -2 0 0 0 0
v:o:subject=controls carried on ahead	7 1 0 0 -5 0 0 -5
v:o:subject=controls carried say	0 13 0 -11 0 0 0 -1
v:o:subject=controls carried say ahead	0 13 0 -11 0 0 0 -1
v:o:subject=controls carried say on	0 13 0 -11 0 0 0 -1
v:o:subject=controls carried the ahead	7 4 0 -10 -2 0 -2 3
v:o:subject=controls far	12 -8 0 -11 6 -1 0 2
v:o:subject=controls far  today	10 0 0 -4 -1 0 0 0
v:o:subject=controls far carried	32 -5 0 -11 0 0 -4 -10
v:o:subject=controls far carried be	0 12 -1 0 -3 0 0 -3
v:o:subject=controls far carried be ahead	0 12 -1 -1 -3 0 0 -3
v:o:subject=controls far carried by ahead	0 9 0 -2 0 0 0 0
v:o:subject=controls far carried end	0 13 0 1 0 0 0 -14
v:o:subject=controls far carried end ahead	0 13 0 0 0 0 0 -13
v:o:subject=controls far carried end on	0 9 0 0 0 0 0 -11
v:o:subject=controls far carried from ahead	11 -14 0 0 5 0 0 -1
v:o:subject=controls far carried suspend	12 -4 -1 -4 7 0 0 -10
v:o:subject=controls far carried suspend ahead	12 -4 -1 -4 7 0 0 -10
v:o:subject=controls far carried suspend until	9 0 0 0 0 0 0 -5
v:o:subject=controls far carried tell	0 -10 0 -1 0 0 0 12
v:o:subject=controls far carried tell ahead	0 -10 0 -1 0 0 0 12
v:o:subject=controls far carried tell on	0 -10 0 -1 0 0 0 12
v:o:subject=controls far carried until ahead	22 0 0 -10 -4 0 0 -7
v:o:subject=controls far no verb	12 -8 0 -11 6 -1 0 2
v:o:subject=controls far no verb 	14 -5 0 -14 1 0 0 4
v:o:subject=controls far no verb today	10 0 0 -2 -3 0 0 -1
v:o:subject=controls from ahead	11 3 0 -9 -2 0 0 -3
v:o:subject=controls no verb	10 -9 0 4 -1 6 -3 -13
v:o:subject=controls no verb ahead	12 -8 0 0 0 6 -3 -13
v:o:subject=controls no verb from	9 -1 0 -5 0 0 0 0
v:o:subject=controls no verb on	11 -6 0 -1 -1 0 0 0
v:o:subject=controls no verb the	1 -2 0 13 0 0 0 -11
v:o:subject=controls no verb until	-5 4 5 -18 9 5 0 -3
v:o:subject=controls the ahead	4 -3 0 11 0 0 0 -11
v:o:subject=controls until ahead	0 4 4 -21 7 4 0 -7
v:o:subject=deal	-3 1 -13 5 -15 -1 17 -5
v:o:subject=deal  ahead	0 -2 0 10 0 0 0 0
v:o:subject=deal be	0 -8 0 -8 0 7 7 1
v:o:subject=deal be ahead	0 -8 0 -10 0 7 7 2
v:o:subject=deal be on	0 0 0 -10 2 8 0 0
v:o:subject=deal begin	0 -6 0 16 -6 0 0 -2
v:o:subject=deal begin ahead	0 -6 0 15 -6 0 0 -1
v:o:subject=deal by ahead	0 0 0 0 -16 0 8 4
v:o:subject=deal carried	-5 -13 -5 -4 -3 6 -7 24
v:o:subject=deal carried be	0 3 0 19 4 0 -11 -20
v:o:subject=deal carried be ahead	0 3 0 19 4 0 -11 -20
v:o:subject=deal carried be until	0 0 0 14 0 0 0 -10
v:o:subject=deal carried begin	0 2 0 9 -11 0 0 -4
v:o:subject=deal carried begin ahead	0 3 0 6 -11 0 0 -2
v:o:subject=deal carried by ahead	0 -15 0 -6 12 0 0 6
v:o:subject=deal carried end	0 -16 0 0 -2 0 0 19
v:o:subject=deal carried end ahead	0 -16 0 -1 -2 0 0 19
v:o:subject=deal carried end on	0 -9 0 8 -1 0 0 0
v:o:subject=deal carried from ahead	0 16 0 -12 0 0 0 -1
v:o:subject=deal carried have ahead	0 8 0 -4 0 0 0 0
v:o:subject=deal carried meet	0 0 0 11 -6 0 0 0
v:o:subject=deal carried meet ahead	0 0 0 11 -6 0 0 0
v:o:subject=deal carried meet on	0 0 0 10 -6 0 0 0
v:o:subject=deal carried of ahead	0 -6 0 9 0 0 0 0
v:o:subject=deal carried on ahead	0 -9 0 -3 -6 7 0 17
v:o:subject=deal carried on today	0 9 0 -7 0 0 0 0
v:o:subject=deal carried other	0 -10 0 -3 5 9 0 0
v:o:subject=deal carried other ahead	0 -10 0 -3 5 9 0 0
v:o:subject=deal carried pay	0 -6 0 -1 0 0 0 9
v:o:subject=deal carried pay ahead	0 -6 0 -2 0 0 0 10
v:o:subject=deal carried tell ahead	0 -9 0 2 0 0 0 6
v:o:subject=deal carried until ahead	0 -19 0 11 -2 0 0 3
v:o:subject=deal end ahead	0 0 0 18 0 0 0 -15
v:o:subject=deal end on	0 0 0 19 0 0 0 -15
v:o:subject=deal end today	0 0 0 -9 0 0 0 11
v:o:subject=deal far	-3 -10 -2 11 1 -2 -2 1
v:o:subject=deal far  ahead	0 -5 0 20 -4 0 0 -9
v:o:subject=deal far carried	-10 5 -11 5 -14 0 3 1
v:o:subject=deal far carried announce on	0 4 0 -8 0 0 0 3
v:o:subject=deal far carried be	0 10 0 0 -17 1 0 2
v:o:subject=deal far carried be ahead	0 11 0 -1 -17 1 0 2
v:o:subject=deal far carried begin	0 -13 0 9 4 0 0 0
v:o:subject=deal far carried begin ahead	0 -11 0 6 4 0 0 0
v:o:subject=deal far carried begin on	0 -8 0 16 -1 0 0 -6
v:o:subject=deal far carried by ahead	0 -12 0 -6 4 0 -6 15
v:o:subject=deal far carried charge	0 9 0 -8 0 0 0 0
v:o:subject=deal far carried charge ahead	0 13 0 -12 0 0 0 0
v:o:subject=deal far carried charge from	0 13 0 -12 0 0 0 0
v:o:subject=deal far carried end on	0 11 0 -5 0 0 0 0
v:o:subject=deal far carried for ahead	0 -9 0 14 -1 0 0 0
v:o:subject=deal far carried meet	0 -2 0 -9 6 0 8 -1
v:o:subject=deal far carried meet ahead	0 -2 0 -9 6 0 8 -1
v:o:subject=deal far carried meet on	0 0 0 -9 12 0 0 0
v:o:subject=deal far carried on ahead	0 11 -1 -13 6 0 0 2
v:o:subject=deal far carried other	0 14 0 -13 5 0 0 -3
v:o:subject=deal far carried other ahead	0 14 0 -14 5 0 0 -3
v:o:subject=deal far carried other on	0 12 0 -11 0 0 0 0
v:o:subject=deal far carried pay	0 6 0 11 0 0 0 -17
v:o:subject=deal far carried pay ahead	0 7 0 9 0 0 0 -17
v:o:subject=deal far carried put ahead	0 9 0 -6 0 0 0 0
v:o:subject=deal far carried reach	0 7 0 4 0 0 0 -9
v:o:subject=deal far carried reach ahead	0 7 0 4 0 0 0 -9
v:o:subject=deal far carried the ahead	0 -4 0 21 -1 0 3 -18
v:o:subject=deal far carried write	0 0 0 -9 0 0 0 10
v:o:subject=deal far no verb	-3 -10 -2 11 1 -2 -2 1
v:o:subject=deal far no verb 	0 -6 0 24 -5 0 0 -11
v:o:subject=deal far no verb ahead	-3 -3 -2 -2 3 -2 -1 9
v:o:subject=deal far no verb today	0 -12 0 32 -1 0 0 -15
v:o:subject=deal no verb	1 2 -5 0 1 -10 11 -12
v:o:subject=deal no verb ahead	1 5 -5 -5 2 -10 12 -8
v:o:subject=deal no verb by	0 -11 0 -7 -2 0 7 13
v:o:subject=deal no verb from	0 16 0 -6 -4 0 0 -3
v:o:subject=deal no verb on	0 -1 0 -6 18 0 -1 -4
v:o:subject=deal no verb today	0 -14 0 27 0 0 -1 -13
v:o:subject=deal on ahead	-3 -6 0 0 14 6 -4 -5
v:o:subject=deal on today	0 -5 0 9 0 0 0 0
v:o:subject=deal reach	0 -4 0 -8 -2 0 0 15
v:o:subject=deal reach ahead	0 -4 0 -10 -1 0 0 15
v:o:subject=deal reach on	0 -7 0 -4 0 0 0 11
v:o:subject=deal sign	0 8 0 2 -3 0 0 -8
v:o:subject=deal sign ahead	0 8 0 1 -3 0 0 -8
v:o:subject=duties	-19 14 0 0 0 -20 -19 -3
v:o:subject=duties  today	0 -9 0 0 15 0 0 -13
v:o:subject=duties ( today	0 0 0 -12 0 0 0 14
v:o:subject=duties 12:01 today	0 -7 0 11 0 0 0 -1
v:o:subject=duties after ahead	0 0 4 -16 17 0 0 -5
v:o:subject=duties announce ahead	0 17 0 -15 0 0 0 0
v:o:subject=duties announce for	0 18 0 -17 0 0 0 0
v:o:subject=duties announce today	0 -7 0 11 0 0 0 0
v:o:subject=duties back ahead	0 -14 0 1 0 0 0 12
v:o:subject=duties be	0 -5 -5 -6 -4 0 0 25
v:o:subject=duties be ahead	0 -1 -4 -7 -3 0 0 21
v:o:subject=duties be from	0 -12 0 2 0 0 0 12
v:o:subject=duties be on	0 9 0 -5 -15 0 0 9
v:o:subject=duties be since	0 0 0 -13 0 0 0 13
v:o:subject=duties be today	0 -10 0 0 0 0 0 7
v:o:subject=duties be until	0 16 0 -7 -1 0 0 -6
v:o:subject=duties before ahead	0 0 0 3 -13 0 0 6
v:o:subject=duties begin	-3 11 0 2 -24 0 0 -6
v:o:subject=duties begin ahead	-3 17 0 -7 -22 0 0 -2
v:o:subject=duties begin by	0 15 0 -6 0 0 0 -6
v:o:subject=duties begin on	0 8 -2 -17 -6 0 0 19
v:o:subject=duties begin today	0 -11 0 19 0 0 0 -9
v:o:subject=duties by ahead	0 -2 3 2 5 0 3 -14
v:o:subject=duties carried	-1 9 -2 2 -2 -17 -19 0
v:o:subject=duties carried  today	0 -4 0 -2 0 0 0 9
v:o:subject=duties carried announce	0 -12 0 19 -5 0 0 0
v:o:subject=duties carried announce ahead	0 -9 0 16 -5 0 0 0
v:o:subject=duties carried announce on	0 -7 0 13 -3 0 0 0
v:o:subject=duties carried ask	0 0 0 -5 9 0 0 0
v:o:subject=duties carried ask ahead	0 0 0 -6 9 0 0 0
v:o:subject=duties carried be 	0 -1 0 -7 0 0 0 10
v:o:subject=duties carried be is	0 12 0 -22 -1 0 0 14
v:o:subject=duties carried be of	0 9 0 -3 0 0 0 -3
v:o:subject=duties carried be on	0 -24 0 24 0 0 0 0
v:o:subject=duties carried be the	0 15 0 0 0 0 0 -17
v:o:subject=duties carried be until	0 -8 4 14 0 0 0 -10
v:o:subject=duties carried begin	10 5 -9 0 -12 0 0 -2
v:o:subject=duties carried begin ahead	10 11 -9 -7 -11 0 0 0
v:o:subject=duties carried begin on	10 -1 -1 0 -1 0 0 -1
v:o:subject=duties carried begin today	0 -14 0 17 0 0 0 0
v:o:subject=duties carried by ahead	0 -1 8 10 0 0 -10 -11
v:o:subject=duties carried charge ahead	0 -10 0 4 -2 0 0 8
v:o:subject=duties carried charge from	0 11 0 -16 0 0 0 6
v:o:subject=duties carried charge since	0 0 0 -8 0 0 0 8
v:o:subject=duties carried charge today	0 16 0 -15 0 0 0 0
v:o:subject=duties carried end	-2 4 -11 5 1 0 0 -3
v:o:subject=duties carried end ahead	-2 4 -11 3 1 0 0 -2
v:o:subject=duties carried end on	-1 8 -11 -12 2 0 0 7
v:o:subject=duties carried fall	0 4 0 -10 0 0 0 6
v:o:subject=duties carried fall ahead	0 4 0 -10 0 0 0 6
v:o:subject=duties carried fall on	0 4 0 -10 0 0 0 6
v:o:subject=duties carried from ahead	-8 3 0 -6 0 0 0 12
v:o:subject=duties carried have	0 -14 0 -4 17 0 -2 0
v:o:subject=duties carried have ahead	0 -13 0 -7 17 0 -2 2
v:o:subject=duties carried have on	0 -2 0 -5 9 0 0 0
v:o:subject=duties carried have until	0 -6 0 -6 11 0 0 0
v:o:subject=duties carried is ahead	0 12 0 -17 -1 0 0 8
v:o:subject=duties carried keep	0 11 0 -6 -3 0 0 -1
v:o:subject=duties carried keep ahead	0 11 0 -6 -3 0 0 -1
v:o:subject=duties carried look	0 -5 0 -13 12 0 0 5
v:o:subject=duties carried make	0 -14 0 15 0 0 0 0
v:o:subject=duties carried of ahead	0 10 0 0 0 0 0 -7
v:o:subject=duties carried on ahead	5 5 -18 -2 0 -1 2 -1
v:o:subject=duties carried order	0 0 0 10 0 0 0 -7
v:o:subject=duties carried order ahead	0 0 0 10 0 0 0 -7
v:o:subject=duties carried other	0 -15 0 -3 3 0 0 13
v:o:subject=duties carried other ahead	0 -14 0 -4 3 0 0 14
v:o:subject=duties carried other on	0 -10 0 11 -1 0 0 0
v:o:subject=duties carried pay	0 -10 0 19 -4 0 0 -5
v:o:subject=duties carried pay ahead	0 -6 0 11 -2 0 0 -3
v:o:subject=duties carried pay since	0 -5 0 9 0 0 0 -1
v:o:subject=duties carried pay today	0 -7 0 13 0 0 0 -1
v:o:subject=duties carried percent today	0 17 0 -16 0 0 0 0
v:o:subject=duties carried rise	0 14 0 -11 0 0 0 0
v:o:subject=duties carried run	0 4 0 -10 -1 0 0 8
v:o:subject=duties carried run ahead	0 4 0 -11 -1 0 0 9
v:o:subject=duties carried say	0 11 0 -2 -4 0 0 -7
v:o:subject=duties carried say ahead	0 15 0 -7 -3 0 0 -5
v:o:subject=duties carried say on	0 13 0 -9 0 0 0 -3
v:o:subject=duties carried sign	0 -8 0 14 -1 0 0 -3
v:o:subject=duties carried sign ahead	0 -8 0 11 0 0 0 0
v:o:subject=duties carried suspend	0 -1 6 -9 -4 0 0 7
v:o:subject=duties carried suspend ahead	0 -1 6 -9 -4 0 0 7
v:o:subject=duties carried suspend until	1 0 8 -26 -10 0 0 12
v:o:subject=duties carried to ahead	0 9 0 -11 -1 0 0 5
v:o:subject=duties carried write	0 -4 0 11 0 0 0 -2
v:o:subject=duties cent today	0 8 0 -6 0 0 0 0
v:o:subject=duties charge ahead	0 11 0 -10 0 0 0 0
v:o:subject=duties collect	0 5 0 -16 0 0 0 10
v:o:subject=duties collect ahead	0 -7 0 -5 0 0 0 13
v:o:subject=duties collect from	0 -2 0 -7 0 0 0 10
v:o:subject=duties double	0 -7 0 -4 -2 0 0 17
v:o:subject=duties double ahead	0 -4 0 -9 0 0 0 17
v:o:subject=duties end	-2 -4 2 17 -3 0 0 -11
v:o:subject=duties end ahead	-2 9 3 0 -1 0 0 -10
v:o:subject=duties end today	0 -22 0 26 0 0 0 0
v:o:subject=duties fall	0 17 0 -8 -3 0 0 -3
v:o:subject=duties far  ahead	-9 -7 -2 -8 -3 8 11 11
v:o:subject=duties far  today	0 -16 0 17 11 0 0 -23
v:o:subject=duties far bern, today	0 14 0 -13 0 0 0 0
v:o:subject=duties far by ahead	0 -7 0 -5 14 0 0 -4
v:o:subject=duties far carried	-5 1 0 1 -1 -18 -4 8
v:o:subject=duties far carried  ahead	0 18 0 0 -1 0 10 -23
v:o:subject=duties far carried announce	0 -1 0 -14 6 0 4 11
v:o:subject=duties far carried announce ahead	0 -16 0 -3 6 0 4 12
v:o:subject=duties far carried announce on	0 -18 0 0 8 0 0 9
v:o:subject=duties far carried announce today	0 14 0 -13 0 0 0 0
v:o:subject=duties far carried approve	0 12 0 -8 -1 0 0 0
v:o:subject=duties far carried approve ahead	0 12 0 -9 -1 0 0 0
v:o:subject=duties far carried ask	0 8 0 5 -13 0 0 -1
v:o:subject=duties far carried ask ahead	0 8 0 5 -13 0 0 -1
v:o:subject=duties far carried ask on	0 9 0 -2 -3 0 0 -1
v:o:subject=duties far carried be	-7 -17 2 6 5 0 5 2
v:o:subject=duties far carried be ahead	-7 -6 2 5 6 0 5 -10
v:o:subject=duties far carried be before	0 -28 6 27 -8 0 0 -2
v:o:subject=duties far carried be by	0 -11 0 13 14 0 -9 -10
v:o:subject=duties far carried be from	0 3 0 -11 0 0 0 10
v:o:subject=duties far carried be is	0 0 0 11 0 0 0 -8
v:o:subject=duties far carried be the	0 7 0 -11 -3 0 6 0
v:o:subject=duties far carried be today	0 -24 0 0 0 0 0 19
v:o:subject=duties far carried before ahead	0 0 6 -13 6 0 -1 0
v:o:subject=duties far carried before today	0 -10 0 9 -1 0 0 3
v:o:subject=duties far carried begin ahead	1 0 4 -8 9 0 -5 3
v:o:subject=duties far carried begin before	0 -3 2 -22 25 0 0 -2
v:o:subject=duties far carried begin by	0 12 0 -13 0 0 0 -1
v:o:subject=duties far carried begin from	0 14 0 -2 -3 0 0 -3
v:o:subject=duties far carried begin today	0 0 0 11 0 0 0 -15
v:o:subject=duties far carried begin until	0 -11 4 3 -9 0 -1 12
v:o:subject=duties far carried bring	0 17 0 -12 0 0 0 -3
v:o:subject=duties far carried bring ahead	0 17 0 -12 0 0 0 -3
v:o:subject=duties far carried by ahead	4 18 -7 -4 2 0 -11 -12
v:o:subject=duties far carried charge ahead	0 0 0 3 4 0 0 -11
v:o:subject=duties far carried charge today	0 -17 0 11 0 0 0 2
v:o:subject=duties far carried collect	0 -2 0 11 0 0 0 -10
v:o:subject=duties far carried collect ahead	0 11 0 -7 0 0 0 -3
v:o:subject=duties far carried collect today	0 -16 0 21 0 0 0 -4
v:o:subject=duties far carried conclude	0 -14 0 6 0 0 1 4
v:o:subject=duties far carried conclude ahead	0 -14 0 6 0 0 1 5
v:o:subject=duties far carried conclude on	0 -13 0 7 0 0 0 5
v:o:subject=duties far carried confirm	0 -5 0 -4 -6 0 0 14
v:o:subject=duties far carried cut on	0 -10 0 10 0 0 0 0
v:o:subject=duties far carried end	6 -9 0 -1 -8 0 -4 12
v:o:subject=duties far carried end on	0 -3 5 -9 -5 0 0 12
v:o:subject=duties far carried end today	0 -10 0 0 0 0 0 9
v:o:subject=duties far carried fall	0 8 0 2 0 0 0 -10
v:o:subject=duties far carried fall ahead	0 13 0 -1 0 0 0 -10
v:o:subject=duties far carried fall on	0 13 0 0 0 0 0 -10
v:o:subject=duties far carried from ahead	6 13 -5 -21 3 0 3 6
v:o:subject=duties far carried from today	0 -16 0 20 0 0 0 -3
v:o:subject=duties far carried have	-1 14 -1 4 -1 0 0 -11
v:o:subject=duties far carried have ahead	-1 14 -1 2 -1 0 0 -9
v:o:subject=duties far carried have until	0 18 0 0 -7 0 0 -11
v:o:subject=duties far carried lower	0 13 0 -7 0 0 0 -5
v:o:subject=duties far carried lower ahead	0 13 0 -7 0 0 0 -5
v:o:subject=duties far carried meet on	0 -13 0 0 0 0 0 9
v:o:subject=duties far carried move	0 1 0 -12 -1 0 0 14
v:o:subject=duties far carried move ahead	0 1 0 -12 -1 0 0 14
v:o:subject=duties far carried on ahead	0 2 -4 9 5 0 -9 -14
v:o:subject=duties far carried on today	0 -31 0 23 -4 0 0 1
v:o:subject=duties far carried order	0 10 0 -10 0 0 0 0
v:o:subject=duties far carried order ahead	0 10 0 -10 0 0 0 0
v:o:subject=duties far carried other	0 -5 6 6 2 0 0 -10
v:o:subject=duties far carried other today	0 -4 0 11 0 0 0 -2
v:o:subject=duties far carried pay	0 8 0 4 -5 0 4 -14
v:o:subject=duties far carried pay ahead	0 15 0 2 -3 0 4 -23
v:o:subject=duties far carried pay from	0 19 0 -16 2 0 0 -3
v:o:subject=duties far carried pay today	0 -16 0 5 0 0 0 5
v:o:subject=duties far carried post	0 -6 0 -7 13 0 0 0
v:o:subject=duties far carried post ahead	0 -6 0 -7 13 0 0 0
v:o:subject=duties far carried put	7 0 0 0 -10 0 0 0
v:o:subject=duties far carried put ahead	7 0 0 0 -10 0 0 1
v:o:subject=duties far carried put on	0 -8 0 20 -1 0 0 -12
v:o:subject=duties far carried return on	0 -2 0 10 0 0 0 -4
v:o:subject=duties far carried run	-4 -3 0 -2 14 0 0 -2
v:o:subject=duties far carried run ahead	-4 -3 0 -2 14 0 0 -2
v:o:subject=duties far carried say	0 11 0 -7 4 0 -1 -2
v:o:subject=duties far carried say ahead	0 15 0 -12 6 0 0 -7
v:o:subject=duties far carried say on	0 8 0 1 0 0 0 -14
v:o:subject=duties far carried say the	0 -3 0 -6 9 0 0 0
v:o:subject=duties far carried sign	0 14 0 -11 -12 0 -2 10
v:o:subject=duties far carried sign ahead	0 16 0 -16 -12 0 -1 13
v:o:subject=duties far carried sign by	0 -14 0 5 -1 0 0 10
v:o:subject=duties far carried sign on	0 27 0 -11 -11 0 0 -17
v:o:subject=duties far carried sign today	0 -3 0 12 0 0 0 -5
v:o:subject=duties far carried since ahead	0 -12 0 4 0 0 0 6
v:o:subject=duties far carried stand	0 -1 0 -11 0 0 0 15
v:o:subject=duties far carried suspend	0 9 0 -4 -15 0 0 3
v:o:subject=duties far carried suspend ahead	0 9 0 -5 -15 0 0 4
v:o:subject=duties far carried suspend until	1 20 0 -15 -9 0 0 -2
v:o:subject=duties far carried tell	0 10 0 0 -6 0 -1 -8
v:o:subject=duties far carried tell ahead	0 11 0 -1 -5 0 -1 -4
v:o:subject=duties far carried the ahead	-8 -1 -1 2 5 0 9 -7
v:o:subject=duties far carried threaten	0 -13 0 6 10 0 0 0
v:o:subject=duties far carried threaten ahead	0 -12 0 5 10 0 0 0
v:o:subject=duties far carried threaten from	0 -14 0 5 11 0 0 0
v:o:subject=duties far carried to ahead	0 9 2 -1 11 0 0 -17
v:o:subject=duties far carried until ahead	-7 8 13 -12 -5 -1 0 3
v:o:subject=duties far carried want	0 0 0 7 -10 0 0 0
v:o:subject=duties far carried want ahead	0 0 0 7 -10 0 0 0
v:o:subject=duties far carried write	0 -11 -2 25 -10 0 0 0
v:o:subject=duties far carried write ahead	0 -11 -2 24 -10 0 0 0
v:o:subject=duties far carried write on	0 -11 -2 24 -10 0 0 0
v:o:subject=duties far delhi, today	0 17 0 -17 0 0 0 0
v:o:subject=duties far friday, today	0 13 0 -9 0 0 0 -2
v:o:subject=duties far from ahead	-3 -4 11 7 -4 0 0 -13
v:o:subject=duties far from today	0 9 0 -8 0 0 0 0
v:o:subject=duties far no verb 	-11 -19 -4 3 6 7 10 1
v:o:subject=duties far no verb ahead	0 -5 0 2 -13 0 4 9
v:o:subject=duties far no verb and	0 -8 0 0 0 0 0 9
v:o:subject=duties far no verb bern,	0 14 0 -13 0 0 0 0
v:o:subject=duties far no verb by	0 -7 0 -5 14 0 0 -4
v:o:subject=duties far no verb delhi,	0 17 0 -17 0 0 0 0
v:o:subject=duties far no verb friday,	0 16 0 -12 -2 0 0 0
v:o:subject=duties far no verb from	-4 0 11 3 -4 0 0 -14
v:o:subject=duties far no verb the	0 14 0 -2 -7 0 0 -5
v:o:subject=duties far no verb thursday,	0 -9 0 -1 0 0 0 10
v:o:subject=duties far no verb today	-3 16 -2 -7 10 -1 -2 -13
v:o:subject=duties far no verb until	0 -22 0 8 0 0 0 3
v:o:subject=duties far no verb washington,	0 -2 0 8 0 0 0 0
v:o:subject=duties far no verb wednesday,	0 -7 0 14 0 0 0 -5
v:o:subject=duties far on ahead	-4 13 0 -3 -4 0 0 -2
v:o:subject=duties far on today	0 -6 0 -7 13 0 0 0
v:o:subject=duties far the ahead	0 14 0 -2 -6 0 0 -5
v:o:subject=duties far thursday, today	0 -7 0 -5 0 0 0 11
v:o:subject=duties far until ahead	0 -21 0 7 0 0 0 4
v:o:subject=duties far washington, today	0 -2 0 8 0 0 0 0
v:o:subject=duties for ahead	0 16 0 0 -10 0 0 -12
v:o:subject=duties friday, ahead	0 -14 17 -12 13 0 0 -7
v:o:subject=duties from ahead	-4 2 -11 7 -17 0 0 5
v:o:subject=duties lower	0 -5 0 11 -3 0 0 0
v:o:subject=duties lower ahead	0 -4 0 10 -3 0 0 0
v:o:subject=duties monday, ahead	0 23 0 -16 -6 0 0 -2
v:o:subject=duties no verb	-5 8 0 -2 10 -10 -6 -5
v:o:subject=duties no verb 	0 -3 -1 1 16 0 0 -17
v:o:subject=duties no verb 12:01	0 9 0 -5 0 0 0 0
v:o:subject=duties no verb after	0 -2 0 -14 17 0 0 0
v:o:subject=duties no verb ahead	-3 2 2 2 2 -8 -5 -2
v:o:subject=duties no verb as	0 -4 0 -13 0 0 0 17
v:o:subject=duties no verb before	0 -22 0 21 -8 0 0 3
v:o:subject=duties no verb cent	0 -14 0 -6 0 0 0 18
v:o:subject=duties no verb effective	0 -13 0 11 2 0 0 0
v:o:subject=duties no verb for	0 5 0 3 0 0 0 -10
v:o:subject=duties no verb friday,	0 -14 17 -12 13 0 0 -7
v:o:subject=duties no verb from	-2 9 -7 4 -7 0 0 -18
v:o:subject=duties no verb monday,	0 23 0 -15 -6 0 0 -2
v:o:subject=duties no verb of	0 -10 0 13 -2 0 0 0
v:o:subject=duties no verb on	3 11 -1 -11 -1 0 0 0
v:o:subject=duties no verb saturday,	0 0 0 -15 14 0 0 1
v:o:subject=duties no verb since	0 -17 3 18 0 0 0 -5
v:o:subject=duties no verb the	0 0 0 -12 -3 0 0 14
v:o:subject=duties no verb to	0 10 0 -16 -1 0 -3 9
v:o:subject=duties no verb today	0 10 -2 -8 13 0 0 -12
v:o:subject=duties no verb until	-2 2 -1 1 -10 0 0 5
v:o:subject=duties of today	0 -9 0 15 0 0 0 -1
v:o:subject=duties on ahead	-1 18 -3 -10 -12 -3 -3 4
v:o:subject=duties on today	0 7 0 -15 14 0 0 -3
v:o:subject=duties other	0 0 -1 -2 9 0 0 -1
v:o:subject=duties other ahead	0 0 -1 -2 9 0 0 -1
v:o:subject=duties return	0 -17 0 6 -1 0 0 15
v:o:subject=duties return ahead	0 -17 0 3 -1 0 0 17
v:o:subject=duties rise	0 7 0 0 0 0 0 -11
v:o:subject=duties rise ahead	0 9 0 0 0 0 0 -11
v:o:subject=duties rise from	0 -3 0 9 0 0 0 -4
v:o:subject=duties rise on	0 9 0 -3 0 0 0 -4
v:o:subject=duties saturday, ahead	0 0 0 -15 14 0 0 1
v:o:subject=duties since ahead	0 -17 3 1 0 0 0 7
v:o:subject=duties suspend	-1 -11 -4 7 -8 0 0 12
v:o:subject=duties suspend ahead	-1 -9 -4 5 -7 0 0 12
v:o:subject=duties suspend the	0 -3 0 10 0 0 0 -5
v:o:subject=duties suspend until	-6 -15 -3 3 -6 0 0 16
v:o:subject=duties to ahead	1 0 0 -14 0 0 -3 13
v:o:subject=duties until ahead	-11 9 -6 1 -6 0 -1 1
v:o:subject=exclusions	0 0 25 -19 0 -2 -2 -10
v:o:subject=exclusions carried	0 -29 10 8 3 0 0 7
v:o:subject=exclusions carried begin	0 -18 0 14 0 0 0 6
v:o:subject=exclusions carried on ahead	0 0 -2 -3 0 0 0 9
v:o:subject=exclusions carried say	0 -5 6 -13 0 0 0 13
v:o:subject=exclusions carried say ahead	0 -5 6 -13 0 0 0 13
v:o:subject=exclusions carried say on	0 -5 0 -10 0 0 0 15
v:o:subject=exclusions end	0 -6 11 4 0 0 0 -13
v:o:subject=exclusions end ahead	0 -6 11 4 0 0 0 -13
v:o:subject=exclusions far	9 0 8 -12 0 0 0 -5
v:o:subject=exclusions far carried	2 -5 8 2 0 0 0 -5
v:o:subject=exclusions far carried from ahead	0 11 0 0 -8 0 0 0
v:o:subject=exclusions far carried on ahead	0 -2 8 5 -3 0 0 -8
v:o:subject=exclusions far no verb	9 0 8 -12 0 0 0 -5
v:o:subject=exclusions far no verb ahead	10 0 9 -13 0 0 0 -5
v:o:subject=exclusions no verb	0 7 12 -26 2 0 0 -4
v:o:subject=exclusions no verb ahead	0 8 12 -28 2 0 0 -4
v:o:subject=exclusions no verb on	2 0 7 -5 0 0 0 -11
v:o:subject=exclusions on ahead	0 -3 15 -8 -1 0 0 -5
v:o:subject=fees	0 -2 -3 5 15 -1 0 -25
v:o:subject=fees begin	0 5 0 -13 6 0 0 0
v:o:subject=fees begin ahead	0 5 0 -13 6 0 0 0
v:o:subject=fees begin on	0 -5 0 -8 14 0 0 0
v:o:subject=fees carried	-4 4 0 0 15 0 0 -21
v:o:subject=fees carried on ahead	0 0 0 9 0 0 0 -11
v:o:subject=fees far	0 -14 0 8 0 0 0 3
v:o:subject=fees far carried	0 -17 0 0 4 0 7 8
v:o:subject=fees far carried on ahead	0 -13 0 3 7 0 0 0
v:o:subject=fees far carried suspend	0 -1 0 -1 0 0 0 9
v:o:subject=fees far carried suspend ahead	0 -1 0 -1 0 0 0 9
v:o:subject=fees far carried suspend until	-1 -1 0 -1 0 0 0 9
v:o:subject=fees far no verb	0 -14 0 8 0 0 0 3
v:o:subject=fees far no verb ahead	0 -11 0 0 3 0 0 11
v:o:subject=fees far no verb today	0 0 0 12 -2 0 0 -6
v:o:subject=fees from ahead	-4 -4 0 -8 19 0 0 -4
v:o:subject=fees no verb from	-1 -3 0 0 9 0 0 -1
v:o:subject=fees suspend	0 -5 0 0 21 0 0 -16
v:o:subject=fees suspend ahead	0 -4 0 0 21 0 0 -16
v:o:subject=fees suspend from	0 -5 0 0 8 0 0 0
v:o:subject=longer	0 -24 4 10 -6 -6 1 5
v:o:subject=longer carried	-3 -4 13 0 -5 -6 0 2
v:o:subject=longer carried be	0 -2 0 -3 -10 0 0 15
v:o:subject=longer carried begin	0 9 4 1 -3 0 0 -16
v:o:subject=longer carried begin ahead	0 9 4 0 -2 0 0 -15
v:o:subject=longer carried begin on	0 7 5 -12 0 0 0 0
v:o:subject=longer carried by ahead	0 10 0 5 -6 0 -1 -5
v:o:subject=longer carried end	-1 0 11 11 -6 0 0 -15
v:o:subject=longer carried end ahead	-1 0 11 5 -6 0 0 -10
v:o:subject=longer carried end on	-1 0 2 9 -5 0 0 -7
v:o:subject=longer carried on ahead	0 6 6 -5 -11 0 0 1
v:o:subject=longer carried run	0 -16 2 9 -8 0 0 8
v:o:subject=longer carried run ahead	0 -16 2 9 -8 0 0 8
v:o:subject=longer carried sign	0 -2 0 0 -8 0 0 11
v:o:subject=longer carried sign ahead	0 -2 0 13 -7 0 0 0
v:o:subject=longer carried sign today	0 0 0 -12 0 0 0 12
v:o:subject=longer carried the ahead	0 0 0 -11 6 0 4 0
v:o:subject=longer carried to ahead	0 9 2 1 0 0 0 -11
v:o:subject=longer carried until ahead	0 -4 0 -5 11 0 0 0
v:o:subject=longer far  ahead	-1 10 0 3 0 0 0 -14
v:o:subject=longer far carried	7 -23 -6 17 4 -4 -7 -1
v:o:subject=longer far carried be	0 8 0 -9 0 0 0 2
v:o:subject=longer far carried be ahead	0 8 0 -10 1 0 0 3
v:o:subject=longer far carried begin	-2 -25 2 24 -4 0 0 1
v:o:subject=longer far carried begin ahead	-2 -25 2 24 -4 0 0 1
v:o:subject=longer far carried charge	0 -3 0 15 -4 0 0 -11
v:o:subject=longer far carried charge ahead	0 -3 0 15 -4 0 0 -11
v:o:subject=longer far carried from ahead	0 -18 0 17 -4 0 0 2
v:o:subject=longer far carried on ahead	4 -14 0 12 7 0 0 -13
v:o:subject=longer far carried on today	0 0 0 -8 0 0 0 9
v:o:subject=longer far carried suspend	1 -1 0 -6 17 0 0 -11
v:o:subject=longer far carried suspend ahead	1 -1 0 -7 17 0 0 -11
v:o:subject=longer far carried to ahead	0 0 0 -7 0 0 0 12
v:o:subject=longer far carried until ahead	0 -1 -2 19 -6 0 0 -8
v:o:subject=longer far from ahead	0 14 0 -12 0 0 0 0
v:o:subject=longer far no verb 	-1 10 0 4 0 0 0 -15
v:o:subject=longer far no verb from	0 14 0 -12 0 0 0 0
v:o:subject=longer far no verb today	0 -5 0 10 -1 0 0 -3
v:o:subject=longer from ahead	0 -10 0 16 0 0 0 -3
v:o:subject=longer no verb	0 -13 10 5 -11 -3 4 2
v:o:subject=longer no verb ahead	-13 -11 10 -1 -10 -3 4 14
v:o:subject=longer no verb from	0 -7 0 13 0 0 0 -2
v:o:subject=longer no verb to	-7 0 6 -10 -2 0 0 12
v:o:subject=longer no verb today	10 0 0 14 0 0 0 -22
v:o:subject=longer on ahead	0 -13 2 7 1 0 0 -5
v:o:subject=longer other	0 0 -1 -11 0 0 0 13
v:o:subject=longer other ahead	0 0 -1 -11 0 0 0 13
v:o:subject=longer the ahead	0 0 0 -10 -1 0 6 9
v:o:subject=meeting	-15 -4 0 0 4 0 2 6
v:o:subject=meeting be	0 -3 0 14 -2 0 0 -1
v:o:subject=meeting be ahead	0 -1 0 12 -2 0 0 0
v:o:subject=meeting before ahead	0 12 0 -18 8 0 0 -2
v:o:subject=meeting begin	0 -19 0 0 -3 0 0 15
v:o:subject=meeting begin ahead	0 -17 0 3 -2 0 0 10
v:o:subject=meeting begin on	0 -11 0 -3 -10 0 0 18
v:o:subject=meeting carried	-12 -11 -9 8 -9 10 14 -5
v:o:subject=meeting carried be on	0 -2 0 -5 8 0 0 0
v:o:subject=meeting carried be the	0 0 0 -5 0 0 -1 9
v:o:subject=meeting carried be until	0 0 0 13 0 0 0 -9
v:o:subject=meeting carried begin	-5 9 0 -9 13 0 -1 -5
v:o:subject=meeting carried begin ahead	-5 9 0 -10 13 0 -1 -4
v:o:subject=meeting carried begin on	-5 15 0 -7 0 0 0 -3
v:o:subject=meeting carried by ahead	0 -2 0 -17 11 1 7 -2
v:o:subject=meeting carried end	0 0 0 -4 -11 0 6 7
v:o:subject=meeting carried end ahead	0 0 0 -15 -11 0 6 17
v:o:subject=meeting carried end on	0 1 0 -7 -5 0 0 11
v:o:subject=meeting carried from ahead	0 18 0 -11 -3 0 0 -2
v:o:subject=meeting carried have	0 0 0 -1 0 0 11 -8
v:o:subject=meeting carried have ahead	0 0 0 -1 0 0 11 -8
v:o:subject=meeting carried have until	0 -6 0 0 -2 0 9 0
v:o:subject=meeting carried meet	0 0 0 14 -6 0 0 -2
v:o:subject=meeting carried meet ahead	0 0 0 12 -6 0 0 -1
v:o:subject=meeting carried on ahead	-6 5 0 9 -10 0 -3 0
v:o:subject=meeting carried other	0 0 0 18 -4 0 0 -10
v:o:subject=meeting carried other ahead	0 0 0 16 -4 0 0 -9
v:o:subject=meeting carried say on	0 -5 0 9 0 0 0 0
v:o:subject=meeting carried suspend	0 0 0 9 0 0 0 -4
v:o:subject=meeting carried the ahead	0 -11 0 3 -7 0 -4 9
v:o:subject=meeting carried to ahead	0 0 0 -16 -5 5 0 15
v:o:subject=meeting carried until ahead	-2 -11 0 0 3 0 8 1
v:o:subject=meeting continue	0 27 0 -17 0 0 -1 -9
v:o:subject=meeting continue ahead	0 12 0 0 0 0 -1 -9
v:o:subject=meeting end ahead	0 -1 0 -6 -1 0 0 11
v:o:subject=meeting far	-9 4 -6 1 0 -7 -7 3
v:o:subject=meeting far  today	0 13 0 2 0 0 0 -17
v:o:subject=meeting far carried	-20 10 -21 17 -9 -8 1 -13
v:o:subject=meeting far carried agree	0 -8 0 -8 0 0 5 10
v:o:subject=meeting far carried agree ahead	0 -8 0 -8 0 0 5 11
v:o:subject=meeting far carried be	0 10 0 0 -12 0 10 -7
v:o:subject=meeting far carried be ahead	0 10 0 -3 -11 0 10 -6
v:o:subject=meeting far carried be by	0 -4 0 0 -2 0 11 -4
v:o:subject=meeting far carried be until	0 11 0 -14 0 0 0 0
v:o:subject=meeting far carried before ahead	0 12 0 -3 -5 0 0 -1
v:o:subject=meeting far carried begin	0 3 0 -6 0 0 -4 10
v:o:subject=meeting far carried begin ahead	0 4 0 -6 0 0 -4 10
v:o:subject=meeting far carried by ahead	0 -4 0 8 -1 0 5 -10
v:o:subject=meeting far carried end	0 -9 0 -3 3 0 0 11
v:o:subject=meeting far carried end ahead	0 -9 0 -5 4 0 0 12
v:o:subject=meeting far carried end on	0 -3 0 -8 5 0 0 10
v:o:subject=meeting far carried have	0 0 0 -12 3 0 4 6
v:o:subject=meeting far carried have ahead	0 0 0 -12 3 0 4 6
v:o:subject=meeting far carried keep	0 -2 0 9 0 0 0 -5
v:o:subject=meeting far carried on ahead	-4 -11 -4 16 -12 0 -3 7
v:o:subject=meeting far carried on today	0 -3 0 10 0 0 0 -1
v:o:subject=meeting far carried other	0 6 0 12 -10 0 0 -9
v:o:subject=meeting far carried pay ahead	0 -4 0 12 0 0 0 -9
v:o:subject=meeting far carried pay today	0 16 0 -16 0 0 0 0
v:o:subject=meeting far carried return	0 0 0 12 0 0 0 -8
v:o:subject=meeting far carried return ahead	0 0 0 12 0 0 0 -8
v:o:subject=meeting far carried run	0 -4 0 -1 11 0 0 -2
v:o:subject=meeting far carried run ahead	0 -4 0 -1 11 0 0 -2
v:o:subject=meeting far carried sign	0 11 0 -14 10 0 0 -2
v:o:subject=meeting far carried sign ahead	0 -7 0 -1 11 0 0 0
v:o:subject=meeting far carried sign today	0 16 0 -14 0 0 0 0
v:o:subject=meeting far carried suspend	-5 2 0 -12 7 0 0 3
v:o:subject=meeting far carried suspend ahead	-5 2 0 -12 7 0 0 3
v:o:subject=meeting far carried suspend until	-5 5 0 -15 4 0 0 5
v:o:subject=meeting far carried tell	0 16 0 -14 0 0 0 0
v:o:subject=meeting far carried tell today	0 17 0 -16 0 0 0 0
v:o:subject=meeting far carried the ahead	0 4 0 -1 10 0 0 -13
v:o:subject=meeting far carried to ahead	0 -9 0 0 8 0 0 0
v:o:subject=meeting far no verb	-9 4 -6 1 0 -7 -7 3
v:o:subject=meeting far no verb 	0 16 0 0 -9 0 0 -5
v:o:subject=meeting far no verb until	0 2 0 10 -1 0 0 -11
v:o:subject=meeting far no verb wednesday,	0 11 0 -9 0 0 0 0
v:o:subject=meeting far on ahead	0 0 0 -2 -7 0 0 12
v:o:subject=meeting far on today	0 -7 0 14 0 0 0 -6
v:o:subject=meeting far until ahead	0 2 0 10 -1 0 0 -11
v:o:subject=meeting no verb 	0 -7 0 26 -12 0 0 -1
v:o:subject=meeting no verb ahead	-6 0 2 -13 3 1 9 6
v:o:subject=meeting no verb before	0 12 0 -18 8 0 0 -2
v:o:subject=meeting no verb monday,	0 -13 0 16 0 0 0 0
v:o:subject=meeting no verb of	0 9 0 -16 0 0 0 9
v:o:subject=meeting no verb on	0 -4 0 -5 7 -1 20 -12
v:o:subject=meeting no verb today	0 -16 0 18 -4 0 0 -3
v:o:subject=meeting of ahead	0 20 0 -16 -1 0 -1 0
v:o:subject=meeting on ahead	-4 -19 -2 0 4 -3 19 0
v:o:subject=meeting other	-1 -1 0 0 12 0 0 -7
v:o:subject=meeting other ahead	-1 -1 0 0 12 0 0 -7
v:o:subject=meeting other on	-1 0 0 -3 13 0 0 -7
v:o:subject=meeting put	0 -5 0 15 0 0 0 -5
v:o:subject=meeting put ahead	0 -5 0 15 0 0 0 -5
v:o:subject=meeting suspend	0 0 0 11 -1 0 0 -2
v:o:subject=meeting suspend ahead	0 0 0 11 -1 0 0 -2
v:o:subject=meeting to ahead	0 -3 0 14 0 0 0 -6
v:o:subject=none	-13 3 4 -1 -4 -19 -11 11
v:o:subject=none  ahead	-5 -32 -8 15 8 0 -3 12
v:o:subject=none  today	0 23 0 -18 -2 0 0 8
v:o:subject=none a ahead	0 -10 0 14 0 0 0 -1
v:o:subject=none after ahead	0 -3 0 11 -3 0 0 -2
v:o:subject=none alert, today	0 10 0 -9 0 0 0 0
v:o:subject=none before ahead	0 -30 0 16 0 0 0 11
v:o:subject=none briefing, today	0 -1 0 -12 0 0 0 14
v:o:subject=none bulletin, today	0 10 0 -8 0 0 0 -1
v:o:subject=none by ahead	0 -13 0 0 4 0 -1 7
v:o:subject=none call, today	0 0 0 -11 0 0 0 11
v:o:subject=none carried	-3 6 -8 -3 -8 -11 19 0
v:o:subject=none carried  ahead	9 16 4 -13 -18 0 7 -14
v:o:subject=none carried  today	0 -6 0 15 0 0 0 -9
v:o:subject=none carried a ahead	0 0 0 10 0 0 0 -2
v:o:subject=none carried adopt	0 -8 0 10 0 0 0 0
v:o:subject=none carried after ahead	0 4 0 -18 9 0 0 6
v:o:subject=none carried agree	4 -9 0 22 0 0 2 -21
v:o:subject=none carried agree ahead	4 -8 0 20 0 0 2 -20
v:o:subject=none carried agree until	0 0 0 19 0 0 0 -18
v:o:subject=none carried announce	0 8 0 15 -11 0 -1 -17
v:o:subject=none carried announce ahead	0 9 0 12 -10 0 0 -16
v:o:subject=none carried announce on	0 10 0 1 0 0 0 -11
v:o:subject=none carried be	2 5 -4 -5 3 0 12 -10
v:o:subject=none carried be 	12 -5 0 0 -4 0 10 -17
v:o:subject=none carried be ahead	2 1 -3 -7 5 0 12 -8
v:o:subject=none carried be by	0 15 0 -9 1 0 5 -13
v:o:subject=none carried be is	0 -15 0 -4 0 0 0 15
v:o:subject=none carried be of	0 -6 0 10 0 0 0 0
v:o:subject=none carried be on	-3 12 -1 -12 6 0 0 -2
v:o:subject=none carried be until	-2 -11 0 2 -10 0 6 7
v:o:subject=none carried before ahead	0 5 -6 -16 12 0 0 2
v:o:subject=none carried begin	1 17 -10 -13 -32 -1 6 10
v:o:subject=none carried begin 	0 8 0 -11 -1 0 0 5
v:o:subject=none carried begin ahead	2 7 -9 0 -30 0 7 6
v:o:subject=none carried begin before	0 14 0 -15 -7 0 0 6
v:o:subject=none carried begin from	0 -10 0 9 0 0 0 3
v:o:subject=none carried begin on	8 1 -1 4 -17 0 0 -4
v:o:subject=none carried begin since	0 12 0 -11 0 0 0 0
v:o:subject=none carried begin the	0 -13 0 11 0 0 0 0
v:o:subject=none carried begin today	0 19 0 -20 0 0 0 8
v:o:subject=none carried by ahead	-2 4 -1 -9 -1 0 16 -8
v:o:subject=none carried carry	0 -3 0 -4 -3 0 0 12
v:o:subject=none carried carry ahead	0 -3 0 -4 -3 0 0 13
v:o:subject=none carried charge	0 18 0 0 -9 0 -1 -15
v:o:subject=none carried charge ahead	0 19 0 -3 -7 0 -1 -14
v:o:subject=none carried charge from	0 26 0 -15 -5 0 0 -7
v:o:subject=none carried confirm	0 0 0 0 8 0 0 -4
v:o:subject=none carried confirm ahead	0 0 0 0 8 0 0 -4
v:o:subject=none carried cut	0 11 0 -8 0 0 0 0
v:o:subject=none carried end on	0 20 0 -15 -8 0 0 5
v:o:subject=none carried end today	0 -4 0 -6 0 0 0 9
v:o:subject=none carried expect ahead	0 7 0 -10 7 0 0 -2
v:o:subject=none carried extend	5 -6 -2 15 0 0 0 -10
v:o:subject=none carried extend ahead	5 -6 -2 14 0 0 0 -9
v:o:subject=none carried fall on	0 -11 0 8 0 0 0 1
v:o:subject=none carried for ahead	0 -7 0 -2 3 0 0 11
v:o:subject=none carried from ahead	-18 29 -3 -6 -13 0 0 -12
v:o:subject=none carried get	0 0 0 -16 15 0 0 2
v:o:subject=none carried get ahead	0 0 0 -16 15 0 0 3
v:o:subject=none carried have	-3 -4 6 -10 19 0 2 -8
v:o:subject=none carried have ahead	-3 -2 6 -23 20 0 2 0
v:o:subject=none carried have the	0 -3 0 -3 0 0 11 -2
v:o:subject=none carried have today	0 -2 0 21 0 0 0 -16
v:o:subject=none carried have until	-1 -13 7 -1 3 0 -9 8
v:o:subject=none carried is ahead	0 -12 0 4 0 0 0 4
v:o:subject=none carried is today	0 -1 0 -10 0 0 0 13
v:o:subject=none carried know ahead	0 7 0 -10 9 0 0 -4
v:o:subject=none carried land	0 -12 0 17 -4 0 0 0
v:o:subject=none carried land ahead	0 -11 0 17 -4 0 0 0
v:o:subject=none carried look	0 0 0 13 -8 0 0 0
v:o:subject=none carried meet	0 -19 0 15 0 0 -3 0
v:o:subject=none carried meet ahead	0 -16 0 7 0 0 -3 5
v:o:subject=none carried meet on	0 -7 0 13 0 0 0 -8
v:o:subject=none carried meet the	0 0 0 -8 10 0 0 0
v:o:subject=none carried meet today	0 0 0 11 0 0 0 -7
v:o:subject=none carried move	0 -13 0 15 0 0 0 -3
v:o:subject=none carried on ahead	6 6 0 -1 8 -1 -12 -12
v:o:subject=none carried on today	0 -24 0 27 -1 0 0 -6
v:o:subject=none carried other	0 6 1 -10 -2 0 0 6
v:o:subject=none carried other by	0 -1 0 -12 4 0 0 9
v:o:subject=none carried other on	0 19 0 -12 -4 0 0 -4
v:o:subject=none carried other today	0 0 0 -16 0 0 0 18
v:o:subject=none carried pay	-2 17 0 -15 0 0 2 0
v:o:subject=none carried pay ahead	-1 9 0 -19 2 0 3 11
v:o:subject=none carried pay from	0 24 0 -24 5 0 3 -11
v:o:subject=none carried pay today	0 12 0 0 0 0 0 -17
v:o:subject=none carried plan	0 9 0 -1 -4 0 0 -1
v:o:subject=none carried plan ahead	0 9 0 -1 -4 0 0 -1
v:o:subject=none carried post	0 -1 0 8 0 0 0 -2
v:o:subject=none carried put	0 3 0 8 0 0 -1 -9
v:o:subject=none carried put ahead	0 4 0 7 0 0 -1 -9
v:o:subject=none carried put from	-2 10 0 -8 1 0 0 0
v:o:subject=none carried put on	0 -11 0 19 0 0 0 -6
v:o:subject=none carried raise on	0 -10 0 12 0 0 0 0
v:o:subject=none carried receive	0 -1 0 -6 10 0 0 0
v:o:subject=none carried receive ahead	0 -1 0 -7 10 0 0 0
v:o:subject=none carried reduce	0 13 0 -6 -4 0 0 -2
v:o:subject=none carried reduce ahead	0 13 0 -7 -4 0 0 -1
v:o:subject=none carried report	0 0 0 -10 12 0 0 0
v:o:subject=none carried return	0 -5 0 10 -4 0 0 0
v:o:subject=none carried return ahead	0 -5 0 10 -4 0 0 1
v:o:subject=none carried return on	0 -8 0 12 -1 0 0 0
v:o:subject=none carried rise on	0 2 0 -10 5 0 0 1
v:o:subject=none carried run	2 0 0 -9 -1 0 0 8
v:o:subject=none carried run ahead	2 0 0 -11 0 0 0 9
v:o:subject=none carried run on	2 12 2 -16 0 0 0 -3
v:o:subject=none carried run to	0 0 0 -7 0 0 0 10
v:o:subject=none carried say	0 -14 0 -6 -8 0 11 11
v:o:subject=none carried say ahead	0 -11 0 -10 -6 0 11 12
v:o:subject=none carried say on	0 -9 0 -8 0 0 0 17
v:o:subject=none carried say today	0 -4 0 15 0 0 0 -5
v:o:subject=none carried set	0 -10 0 9 0 0 2 -2
v:o:subject=none carried set ahead	0 -10 0 9 0 0 2 -2
v:o:subject=none carried settle	0 0 0 -9 12 0 1 -3
v:o:subject=none carried settle ahead	0 0 0 -9 12 0 1 -3
v:o:subject=none carried settle on	0 0 0 -7 13 0 0 -3
v:o:subject=none carried ship	0 5 0 -13 0 0 0 11
v:o:subject=none carried sign	0 -1 0 10 -16 0 7 -2
v:o:subject=none carried sign ahead	0 0 0 4 -16 0 7 0
v:o:subject=none carried sign by	0 0 0 -4 -7 0 9 3
v:o:subject=none carried sign on	0 -6 0 23 -4 0 0 -14
v:o:subject=none carried sign today	0 -3 0 13 0 0 0 -5
v:o:subject=none carried sit	0 8 0 -5 10 0 0 -15
v:o:subject=none carried sit ahead	0 8 0 -5 10 0 0 -15
v:o:subject=none carried suspend	0 9 5 -7 -14 0 -4 3
v:o:subject=none carried suspend ahead	0 10 5 -10 -13 0 -4 4
v:o:subject=none carried suspend from	0 17 0 -5 -7 0 0 0
v:o:subject=none carried suspend on	0 0 9 -6 0 0 0 0
v:o:subject=none carried suspend the	0 0 0 -13 0 0 0 14
v:o:subject=none carried suspend to	-1 6 0 6 1 0 0 -13
v:o:subject=none carried suspend until	0 -6 0 0 -2 0 -3 10
v:o:subject=none carried tell	0 -16 0 20 -7 6 0 -10
v:o:subject=none carried tell ahead	0 -10 0 13 -7 6 0 -5
v:o:subject=none carried tell on	0 -10 0 20 -3 0 0 -5
v:o:subject=none carried tell today	0 -4 0 9 0 0 0 -1
v:o:subject=none carried the ahead	-6 -3 -5 -8 0 0 13 6
v:o:subject=none carried threaten	-1 -9 0 14 0 0 0 0
v:o:subject=none carried threaten ahead	-1 -9 0 14 0 0 0 0
v:o:subject=none carried threaten from	-1 -9 0 13 0 0 0 0
v:o:subject=none carried to ahead	0 0 0 11 0 -1 0 -6
v:o:subject=none carried until ahead	-9 0 1 2 -19 0 3 5
v:o:subject=none carried want	0 -2 0 -9 -4 0 11 3
v:o:subject=none carried want ahead	0 -1 0 -9 -4 0 11 3
v:o:subject=none carried write	0 -6 -1 -9 13 0 0 5
v:o:subject=none carried write ahead	0 -6 -1 -11 14 0 0 5
v:o:subject=none carried write on	0 -2 0 -4 11 0 0 0
v:o:subject=none date: today	0 -7 0 0 17 0 0 -13
v:o:subject=none friday today	0 21 0 -11 0 0 0 -11
v:o:subject=none friday, today	0 10 0 -2 -1 0 0 -10
v:o:subject=none from ahead	0 13 0 -3 -7 0 0 -9
v:o:subject=none from today	0 18 0 -17 0 0 0 0
v:o:subject=none monday today	0 -6 0 10 0 0 0 -1
v:o:subject=none monday, today	0 -6 0 13 0 0 0 -6
v:o:subject=none no verb	-13 3 4 -1 -4 -19 -11 11
v:o:subject=none no verb 	-9 -1 -10 -5 4 -3 -7 16
v:o:subject=none no verb a	0 -11 0 16 0 0 0 -3
v:o:subject=none no verb after	0 -3 0 11 -3 0 0 -2
v:o:subject=none no verb ahead	-2 4 10 -7 -8 -10 -3 8
v:o:subject=none no verb alert,	0 10 0 -9 0 0 0 0
v:o:subject=none no verb before	0 -30 0 16 0 0 0 11
v:o:subject=none no verb briefing,	0 -1 0 -12 0 0 0 14
v:o:subject=none no verb brussels,	0 -3 0 11 0 0 0 -4
v:o:subject=none no verb bulletin,	0 10 0 -8 0 0 0 -1
v:o:subject=none no verb by	0 -13 0 0 4 0 -1 7
v:o:subject=none no verb call,	0 0 0 -11 0 0 0 11
v:o:subject=none no verb date:	0 -12 0 -4 16 0 0 0
v:o:subject=none no verb friday	0 21 0 -11 0 0 0 -11
v:o:subject=none no verb friday,	0 12 0 -1 -6 0 0 -12
v:o:subject=none no verb from	0 25 0 -14 -8 0 0 -12
v:o:subject=none no verb monday	0 -6 0 10 0 0 0 -1
v:o:subject=none no verb monday,	0 -6 0 14 0 0 0 -6
v:o:subject=none no verb note,	0 18 0 -13 0 0 0 -5
v:o:subject=none no verb on	7 9 16 -18 -12 0 0 6
v:o:subject=none no verb saturday	0 0 0 14 0 0 0 -12
v:o:subject=none no verb since	0 15 0 -13 0 0 0 -1
v:o:subject=none no verb sunday,	0 -2 0 13 0 0 0 -7
v:o:subject=none no verb the	-1 6 9 0 -3 0 0 -9
v:o:subject=none no verb thursday,	0 -10 0 6 0 0 0 2
v:o:subject=none no verb to	0 -11 0 -2 0 0 0 15
v:o:subject=none no verb today	-12 -4 -11 8 4 -5 -10 3
v:o:subject=none no verb tuesday	0 -2 0 11 0 0 0 -3
v:o:subject=none no verb tuesday,	0 -6 0 10 0 0 0 -4
v:o:subject=none no verb until	0 -24 0 -5 9 0 0 17
v:o:subject=none no verb valletta,	0 0 0 12 0 0 0 -11
v:o:subject=none no verb washington,	0 0 0 -10 13 0 0 0
v:o:subject=none no verb wednesday	0 -5 0 -8 10 0 0 3
v:o:subject=none no verb wednesday,	0 -15 0 1 0 0 0 12
v:o:subject=none no verb weekly,	0 0 0 -16 0 0 0 18
v:o:subject=none no verb ·	0 -5 0 13 0 0 0 -2
v:o:subject=none no verb —	0 -13 0 12 -2 0 0 0
v:o:subject=none note, today	0 18 0 -13 0 0 0 -5
v:o:subject=none of today	0 12 0 -6 0 0 0 -2
v:o:subject=none on ahead	8 -2 17 -11 -11 0 0 7
v:o:subject=none on today	0 21 0 -15 0 0 0 0
v:o:subject=none saturday today	0 0 0 14 0 0 0 -12
v:o:subject=none since ahead	0 15 0 -13 0 0 0 -1
v:o:subject=none the ahead	-1 8 9 -13 -2 0 0 1
v:o:subject=none the today	0 -3 0 21 0 0 0 -17
v:o:subject=none thursday, today	0 -4 0 9 0 0 0 -2
v:o:subject=none to ahead	0 -11 0 -3 0 0 0 15
v:o:subject=none tuesday today	0 -2 0 11 0 0 0 -3
v:o:subject=none tuesday, today	0 -6 0 10 0 0 0 -4
v:o:subject=none until ahead	0 -23 0 -6 9 0 0 18
v:o:subject=none valletta, today	0 0 0 12 0 0 0 -11
v:o:subject=none washington, today	0 0 0 -10 13 0 0 0
v:o:subject=none wednesday today	0 -5 0 -8 10 0 0 3
v:o:subject=none wednesday, today	0 -24 0 6 0 0 0 13
v:o:subject=none weekly, today	0 0 0 -16 0 0 0 18
v:o:subject=none · today	0 -5 0 12 0 0 0 -2
v:o:subject=none — today	0 -10 0 11 0 0 0 -1
v:o:subject=procedure	0 2 -1 -6 21 -13 -7 -15
v:o:subject=procedure  ahead	0 -8 0 -10 20 0 0 0
v:o:subject=procedure be on	0 -3 0 -2 13 0 0 -8
v:o:subject=procedure begin	0 0 0 -4 8 0 0 -2
v:o:subject=procedure begin ahead	0 -8 0 1 8 0 0 -2
v:o:subject=procedure begin on	0 -10 0 0 9 0 0 0
v:o:subject=procedure by ahead	0 -4 8 2 -10 0 0 8
v:o:subject=procedure carried	-7 10 -7 -1 9 2 -5 -14
v:o:subject=procedure carried be	0 0 0 10 0 0 0 -11
v:o:subject=procedure carried be ahead	0 0 0 8 0 0 0 -10
v:o:subject=procedure carried be on	0 -7 0 0 10 0 0 -1
v:o:subject=procedure carried before ahead	0 11 0 1 -2 0 0 -11
v:o:subject=procedure carried begin	0 -1 0 -14 8 0 0 6
v:o:subject=procedure carried begin ahead	0 0 0 -17 10 0 0 6
v:o:subject=procedure carried end	0 0 0 5 3 0 0 -9
v:o:subject=procedure carried end ahead	0 0 0 5 3 0 0 -9
v:o:subject=procedure carried from ahead	0 14 0 0 -11 0 0 -4
v:o:subject=procedure carried on ahead	0 2 0 3 0 6 0 -11
v:o:subject=procedure carried other	0 15 0 -10 -3 0 0 -1
v:o:subject=procedure carried other ahead	0 15 0 -10 -3 0 0 -1
v:o:subject=procedure carried say	0 -4 0 8 -2 0 0 0
v:o:subject=procedure carried say on	0 -4 0 8 -2 0 0 0
v:o:subject=procedure carried sign	0 0 0 10 -2 0 0 -3
v:o:subject=procedure carried sign ahead	0 0 0 10 -2 0 0 -3
v:o:subject=procedure carried the ahead	0 3 0 14 -9 0 0 -10
v:o:subject=procedure carried until ahead	0 -11 0 -1 7 0 0 9
v:o:subject=procedure end	0 0 0 12 -10 0 0 0
v:o:subject=procedure end ahead	0 0 0 11 -10 0 0 0
v:o:subject=procedure end on	0 0 0 12 -10 0 0 0
v:o:subject=procedure far	-5 -3 -3 10 -3 8 -2 -2
v:o:subject=procedure far  ahead	0 0 0 -8 0 10 0 0
v:o:subject=procedure far  today	0 -10 0 13 0 0 0 0
v:o:subject=procedure far carried	-1 0 12 -10 9 -4 0 -3
v:o:subject=procedure far carried be	0 5 0 -10 13 0 0 -4
v:o:subject=procedure far carried be ahead	0 5 0 -11 13 0 0 -4
v:o:subject=procedure far carried begin	0 0 8 -11 4 0 0 -1
v:o:subject=procedure far carried begin ahead	0 0 8 -13 4 0 0 0
v:o:subject=procedure far carried begin on	0 0 0 -10 9 0 0 0
v:o:subject=procedure far carried from ahead	0 -6 0 9 11 0 0 -14
v:o:subject=procedure far carried have	0 13 0 0 -2 0 0 -13
v:o:subject=procedure far carried have ahead	0 13 0 0 -2 0 0 -13
v:o:subject=procedure far carried other	0 0 0 6 -10 0 0 0
v:o:subject=procedure far carried until ahead	-3 12 15 -9 -12 0 0 -9
v:o:subject=procedure far from ahead	0 -5 0 10 -2 0 0 -1
v:o:subject=procedure far no verb	-5 -3 -3 10 -3 8 -2 -2
v:o:subject=procedure far no verb 	0 -9 0 2 0 10 0 0
v:o:subject=procedure far no verb ahead	-4 4 -2 -4 0 8 -2 0
v:o:subject=procedure far no verb from	0 -5 0 10 -2 0 0 -1
v:o:subject=procedure far no verb on	0 -6 0 -3 14 0 0 -3
v:o:subject=procedure far no verb today	0 -15 0 27 -5 0 0 -8
v:o:subject=procedure far no verb until	0 11 0 0 -1 0 0 -5
v:o:subject=procedure far on ahead	0 -5 0 -3 14 0 0 -3
v:o:subject=procedure far until ahead	0 11 0 0 -1 0 0 -5
v:o:subject=procedure from ahead	9 0 0 -4 -2 0 0 0
v:o:subject=procedure no verb	8 13 1 -18 7 -5 -1 4
v:o:subject=procedure no verb 	0 -9 0 -19 28 0 0 -1
v:o:subject=procedure no verb ahead	8 -6 2 -7 5 -5 0 10
v:o:subject=procedure no verb by	0 -1 9 -5 -8 0 0 8
v:o:subject=procedure no verb from	9 -5 0 0 -3 0 0 0
v:o:subject=procedure no verb the	0 0 0 -11 -3 0 0 17
v:o:subject=procedure no verb today	0 26 0 -18 0 0 0 -12
v:o:subject=procedure on ahead	1 -14 -4 6 13 -1 0 -21
v:o:subject=procedure on today	0 -6 0 17 -2 0 0 -4
v:o:subject=procedure rule	0 5 0 -15 11 0 0 0
v:o:subject=procedure rule today	0 0 0 -12 13 0 0 0
v:o:subject=procedure suspend	0 -3 0 12 -4 0 0 0
v:o:subject=procedure the ahead	0 -1 0 -7 -3 0 0 15
v:o:subject=sale	-5 9 -2 -20 -6 29 0 -8
v:o:subject=sale carried	0 -16 0 -2 4 17 0 -6
v:o:subject=sale carried on ahead	0 -3 0 13 0 -2 0 -3
v:o:subject=sale far carried	-4 -2 7 -11 7 5 9 -10
v:o:subject=sale far carried be	0 1 0 -11 0 0 12 -1
v:o:subject=sale far carried be ahead	0 2 0 -15 0 0 12 0
v:o:subject=sale far carried on ahead	0 4 0 6 -10 0 0 -3
v:o:subject=sale far carried until ahead	0 -8 8 -6 4 0 0 0
v:o:subject=sale far no verb ahead	5 3 0 -12 9 0 0 -6
v:o:subject=sale no verb	-1 10 0 -13 2 10 0 -5
v:o:subject=sale no verb ahead	-1 11 0 -15 3 10 0 -5
v:o:subject=sale no verb on	0 17 0 -5 0 -4 0 -8
v:o:subject=sale on ahead	0 19 0 -7 -3 0 0 -8
v:o:subject=signing	-3 9 -7 1 -6 -15 -16 8
v:o:subject=signing  ahead	0 10 0 -4 0 0 0 -2
v:o:subject=signing be	0 -11 0 7 10 0 0 -8
v:o:subject=signing be ahead	0 -11 0 6 10 0 0 -7
v:o:subject=signing begin	1 -9 0 11 -4 0 0 0
v:o:subject=signing by ahead	0 -23 -2 -9 20 0 -3 7
v:o:subject=signing expect	0 10 0 -10 -7 0 0 7
v:o:subject=signing expect ahead	0 10 0 -10 -7 0 0 7
v:o:subject=signing from ahead	0 5 0 -13 8 0 0 0
v:o:subject=signing no verb	-7 2 -11 1 -5 -8 -9 13
v:o:subject=signing no verb 	0 10 0 -4 0 0 0 -2
v:o:subject=signing no verb ahead	-6 0 -9 -8 -2 -7 -8 23
v:o:subject=signing no verb from	0 0 0 -12 10 0 0 0
v:o:subject=signing no verb of	0 -9 0 19 0 0 0 -4
v:o:subject=signing no verb on	-1 11 -3 -2 -16 0 0 4
v:o:subject=signing no verb today	0 2 0 15 -6 0 0 -18
v:o:subject=signing of ahead	0 17 0 -7 -1 0 0 -8
v:o:subject=signing of today	0 -8 0 14 0 0 0 -2
v:o:subject=signing on ahead	-2 8 1 5 -23 -1 0 0
v:o:subject=signing on today	0 18 0 -17 0 0 0 0
v:o:subject=signing sign	0 -6 0 10 0 0 0 -2
v:o:subject=signing sign ahead	0 -6 0 14 0 0 0 -8
v:o:subject=signing the ahead	0 0 0 -14 8 0 0 10
v:o:subject=signing until ahead	2 6 0 -11 -1 0 0 0
v:o:subject=truce	7 7 0 -20 -12 -16 -13 25
v:o:subject=truce  ahead	-6 0 0 1 -16 0 0 11
v:o:subject=truce  today	0 -1 0 -15 0 0 0 18
v:o:subject=truce be	0 -11 0 -13 0 0 0 23
v:o:subject=truce be ahead	0 -10 0 4 0 0 0 5
v:o:subject=truce be today	0 0 0 -21 0 0 0 22
v:o:subject=truce begin	-3 10 0 2 -8 0 0 -8
v:o:subject=truce begin on	-1 2 0 10 -3 0 0 -11
v:o:subject=truce begin today	0 9 0 -1 0 0 0 -10
v:o:subject=truce carried	0 -2 -16 6 0 -10 -2 4
v:o:subject=truce carried  today	0 0 0 -10 0 0 0 12
v:o:subject=truce carried be	-3 -3 0 10 -5 0 -7 4
v:o:subject=truce carried be ahead	-2 -1 0 9 -4 0 -6 2
v:o:subject=truce carried be from	0 -5 0 10 0 0 0 -3
v:o:subject=truce carried be on	0 1 0 -7 -8 0 0 11
v:o:subject=truce carried begin	1 2 0 -3 -9 0 0 5
v:o:subject=truce carried begin on	0 6 0 5 -5 0 0 -14
v:o:subject=truce carried begin to	0 0 0 -10 0 0 0 12
v:o:subject=truce carried begin today	0 0 0 -6 0 0 0 10
v:o:subject=truce carried by ahead	0 -1 0 -3 4 0 10 -10
v:o:subject=truce carried end	-4 -20 -1 9 6 0 0 -1
v:o:subject=truce carried end ahead	-4 -20 -1 5 6 0 0 0
v:o:subject=truce carried end on	-3 -17 -1 6 8 0 0 -1
v:o:subject=truce carried have	12 -12 0 0 -6 0 -3 2
v:o:subject=truce carried have ahead	12 -11 0 0 -5 0 -3 2
v:o:subject=truce carried meet	0 12 0 -16 12 0 0 -7
v:o:subject=truce carried meet ahead	0 12 0 -16 12 0 0 -7
v:o:subject=truce carried on ahead	-10 4 -4 8 5 0 -2 -10
v:o:subject=truce carried other	0 0 0 -24 1 0 0 22
v:o:subject=truce carried other ahead	0 0 0 -15 2 0 0 12
v:o:subject=truce carried pay from	0 -9 0 11 0 0 0 0
v:o:subject=truce carried run	0 -6 0 0 -6 0 0 13
v:o:subject=truce carried run ahead	0 -4 0 -6 -6 0 0 17
v:o:subject=truce carried say	0 -3 0 10 -5 0 0 0
v:o:subject=truce carried say ahead	0 -3 0 10 -5 0 0 0
v:o:subject=truce carried suspend	-1 -7 0 17 -6 0 0 -3
v:o:subject=truce carried suspend ahead	0 -7 0 12 -6 0 0 0
v:o:subject=truce carried suspend until	0 -5 0 14 0 0 0 -6
v:o:subject=truce carried to ahead	0 -2 0 -18 -3 0 0 27
v:o:subject=truce carried until ahead	1 -24 -1 -4 0 0 -3 20
v:o:subject=truce end	-1 -1 -6 1 1 0 0 4
v:o:subject=truce end ahead	0 6 -6 -5 3 0 0 5
v:o:subject=truce end ends	-3 0 0 16 0 0 0 -15
v:o:subject=truce end on	2 6 -5 -7 -8 0 0 10
v:o:subject=truce end today	0 10 0 0 0 0 0 -4
v:o:subject=truce ends today	0 -6 0 -12 0 0 0 17
v:o:subject=truce extend	0 -1 0 -22 0 0 0 26
v:o:subject=truce extend ahead	0 -1 0 -9 0 0 0 13
v:o:subject=truce extend to	0 0 0 -11 0 0 0 13
v:o:subject=truce far	-14 0 -7 -3 5 -7 -8 12
v:o:subject=truce far  ahead	0 18 0 -1 -8 0 0 -9
v:o:subject=truce far  today	0 -16 0 14 -5 0 0 0
v:o:subject=truce far carried	4 -4 -3 5 -24 -5 -6 14
v:o:subject=truce far carried be	4 -14 0 -13 -5 0 -2 23
v:o:subject=truce far carried be ahead	5 -11 0 11 -5 0 -2 -1
v:o:subject=truce far carried be by	0 10 0 -8 -8 0 0 3
v:o:subject=truce far carried be on	0 -16 0 -7 5 0 0 18
v:o:subject=truce far carried be today	0 -1 0 -28 0 0 0 31
v:o:subject=truce far carried begin ahead	0 14 0 -14 3 0 0 0
v:o:subject=truce far carried begin on	0 11 0 -4 0 0 0 -1
v:o:subject=truce far carried begin today	0 -6 0 10 0 0 0 -2
v:o:subject=truce far carried by ahead	0 22 0 -10 -4 0 -5 -4
v:o:subject=truce far carried charge ahead	0 -19 0 14 0 0 0 1
v:o:subject=truce far carried charge since	0 20 0 -19 0 0 0 0
v:o:subject=truce far carried charge today	0 19 0 -16 0 0 0 -3
v:o:subject=truce far carried end on	0 -9 0 -4 0 0 0 9
v:o:subject=truce far carried from today	0 -9 0 10 0 0 0 0
v:o:subject=truce far carried have	0 0 0 -13 -5 0 0 20
v:o:subject=truce far carried keep	0 0 0 -7 0 0 0 9
v:o:subject=truce far carried keep ahead	0 0 0 -7 0 0 0 9
v:o:subject=truce far carried on ahead	-3 -18 0 31 0 0 0 -15
v:o:subject=truce far carried on today	0 -13 0 15 0 0 0 -1
v:o:subject=truce far carried other on	0 0 0 10 0 0 0 -8
v:o:subject=truce far carried pay today	0 -9 0 -1 0 0 0 10
v:o:subject=truce far carried say	0 2 0 0 -12 0 8 -1
v:o:subject=truce far carried say ahead	0 4 0 0 -12 0 8 -7
v:o:subject=truce far carried sign	0 10 0 12 -1 0 0 -16
v:o:subject=truce far carried sign ahead	0 11 0 7 -1 0 0 -14
v:o:subject=truce far carried suspend	11 1 0 3 -11 0 0 -6
v:o:subject=truce far carried suspend ahead	11 1 0 2 -11 0 0 -6
v:o:subject=truce far carried suspend on	0 0 0 11 0 0 0 -9
v:o:subject=truce far carried tell	0 12 0 -17 6 0 0 0
v:o:subject=truce far carried tell ahead	0 12 0 -18 6 0 0 0
v:o:subject=truce far carried tell on	0 13 0 -17 6 0 0 0
v:o:subject=truce far carried the ahead	0 0 0 2 -10 0 -2 5
v:o:subject=truce far carried to ahead	0 -2 0 13 -6 0 0 -4
v:o:subject=truce far carried until ahead	3 -1 -3 10 -17 0 6 -5
v:o:subject=truce far friday today	0 -3 0 12 0 0 0 -7
v:o:subject=truce far from ahead	0 18 0 -14 0 0 0 0
v:o:subject=truce far no verb	-14 0 -7 -3 5 -7 -8 12
v:o:subject=truce far no verb 	-1 8 0 9 -16 0 0 -7
v:o:subject=truce far no verb ahead	-10 12 -4 1 -2 -4 -6 -1
v:o:subject=truce far no verb friday	0 -3 0 12 0 0 0 -7
v:o:subject=truce far no verb friday,	0 -7 0 14 0 0 0 -6
v:o:subject=truce far no verb from	0 12 0 -7 0 0 0 -2
v:o:subject=truce far no verb the	0 -10 0 9 8 0 0 -7
v:o:subject=truce far no verb today	0 -19 0 -5 7 0 0 16
v:o:subject=truce far no verb until	0 -2 0 -14 0 0 0 19
v:o:subject=truce far no verb wednesday,	0 0 0 -12 19 0 0 -7
v:o:subject=truce far the ahead	0 -10 0 9 8 0 0 -7
v:o:subject=truce far until ahead	0 -2 0 -14 0 0 0 19
v:o:subject=truce far wednesday, today	0 0 0 -12 19 0 0 -7
v:o:subject=truce friday, ahead	13 -18 0 -12 -5 0 0 15
v:o:subject=truce from ahead	0 17 0 -8 3 0 0 -12
v:o:subject=truce have until	0 0 0 -9 0 0 0 10
v:o:subject=truce no verb	12 -2 9 -17 0 -9 -14 11
v:o:subject=truce no verb 	-6 0 0 -17 -15 0 0 28
v:o:subject=truce no verb ahead	13 -7 10 2 2 -8 -12 -6
v:o:subject=truce no verb ends	0 -2 0 -20 0 0 0 24
v:o:subject=truce no verb friday,	13 -18 0 -12 -5 0 0 15
v:o:subject=truce no verb from	1 4 0 0 6 0 0 -12
v:o:subject=truce no verb on	9 -21 6 -11 7 0 0 7
v:o:subject=truce no verb saturday,	0 7 0 -3 0 0 0 0
v:o:subject=truce no verb sunday,	0 -1 0 -8 0 0 0 11
v:o:subject=truce no verb thursday,	0 -1 0 -6 0 0 0 11
v:o:subject=truce no verb to	5 -16 0 0 -7 0 0 5
v:o:subject=truce no verb today	0 6 0 -30 -8 0 0 32
v:o:subject=truce no verb tuesday,	0 10 0 -14 0 0 0 2
v:o:subject=truce no verb until	3 -16 1 9 7 0 -1 -4
v:o:subject=truce of ahead	0 10 0 0 0 0 0 -9
v:o:subject=truce on ahead	9 -9 0 -8 -2 -1 -2 13
v:o:subject=truce other	0 -6 0 -6 0 0 0 14
v:o:subject=truce other ahead	0 -6 0 -6 0 0 0 14
v:o:subject=truce other to	0 0 0 -6 0 0 0 10
v:o:subject=truce out ahead	0 -12 0 14 0 0 0 -2
v:o:subject=truce out today	0 15 0 -24 0 0 0 12
v:o:subject=truce run	-1 10 0 8 -10 0 0 -9
v:o:subject=truce run ahead	0 -5 0 16 -9 0 0 -7
v:o:subject=truce run out	0 12 0 -6 0 0 0 -4
v:o:subject=truce run to	0 0 0 14 -4 0 0 -9
v:o:subject=truce run today	0 15 0 -9 0 0 0 -5
v:o:subject=truce saturday, ahead	0 7 0 -3 0 0 0 0
v:o:subject=truce sunday, ahead	0 -1 0 -8 0 0 0 11
v:o:subject=truce suspend ahead	0 10 0 -5 0 0 0 0
v:o:subject=truce the ahead	0 2 6 12 0 0 5 -20
v:o:subject=truce thursday, ahead	0 -1 0 -6 0 0 0 11
v:o:subject=truce to ahead	3 -20 -1 -1 -15 0 0 13
v:o:subject=truce tuesday, ahead	0 10 0 -14 0 0 0 2
v:o:subject=truce until ahead	0 -23 2 10 2 0 -2 0
v:o:topic=controls	34 -2 -3 -13 -6 3 -7 -22
v:o:topic=controls ahead	32 -12 -3 -4 -5 3 -7 -21
v:o:topic=controls announce	-3 11 0 -3 -1 0 0 0
v:o:topic=controls begin	14 -4 0 -5 -11 4 0 0
v:o:topic=controls end	12 1 0 -11 0 0 0 -6
v:o:topic=controls far	25 -24 2 -6 7 -5 -2 0
v:o:topic=controls far 	13 -6 0 -10 0 0 0 4
v:o:topic=controls far  today	10 0 0 -4 -1 0 0 0
v:o:topic=controls far ahead	18 -22 2 -6 10 -5 -2 1
v:o:topic=controls far from	9 -6 0 -6 5 0 0 -1
v:o:topic=controls far from ahead	9 -6 0 -6 6 0 0 -1
v:o:topic=controls far no verb	12 -8 0 -11 6 -1 0 2
v:o:topic=controls far to	0 0 0 14 -2 0 0 -9
v:o:topic=controls far to ahead	0 0 0 14 -2 0 0 -9
v:o:topic=controls far today	9 0 0 0 -4 0 0 -3
v:o:topic=controls from	23 -7 0 -12 0 0 0 -5
v:o:topic=controls from ahead	16 -7 0 -4 0 0 0 -5
v:o:topic=controls make	16 -1 0 -13 0 0 0 0
v:o:topic=controls no verb	10 -9 0 4 -1 6 -3 -13
v:o:topic=controls of	-12 0 0 17 0 0 0 0
v:o:topic=controls of ahead	-12 0 0 17 0 0 0 0
v:o:topic=controls on	23 -12 0 5 -9 -2 0 -17
v:o:topic=controls on ahead	23 -11 0 3 -9 -2 0 -16
v:o:topic=controls say	0 10 0 -7 0 0 0 -1
v:o:topic=controls the	9 0 0 -2 4 0 -3 -5
v:o:topic=controls the ahead	9 0 0 -2 4 0 -3 -5
v:o:topic=controls threaten	0 -10 0 11 0 0 0 0
v:o:topic=controls to	10 -1 0 -5 1 0 0 -1
v:o:topic=controls to ahead	10 -1 0 -5 1 0 0 -1
v:o:topic=controls today	5 12 0 -13 0 0 0 0
v:o:topic=controls until	-4 4 3 -29 10 4 4 0
v:o:topic=controls until ahead	-4 4 3 -29 10 4 4 0
v:o:topic=deal	-5 0 -21 0 -4 -3 24 -7
v:o:topic=deal 	0 -4 0 14 -1 0 0 -2
v:o:topic=deal  ahead	0 -2 0 10 0 0 0 0
v:o:topic=deal ahead	-4 1 -20 0 -1 -2 25 -13
v:o:topic=deal announce	0 0 0 -3 0 0 0 7
v:o:topic=deal be	-1 -2 0 12 10 4 4 -24
v:o:topic=deal before	0 14 0 2 -12 0 0 -11
v:o:topic=deal before ahead	0 14 0 2 -12 0 0 -11
v:o:topic=deal begin	0 -2 0 22 -14 0 0 -23
v:o:topic=deal by	-1 -6 0 0 3 -3 11 -4
v:o:topic=deal by ahead	-1 -5 0 -1 3 -3 11 -4
v:o:topic=deal conclude	0 -14 0 9 -1 0 10 -5
v:o:topic=deal confirm	0 -3 0 12 -3 0 0 -2
v:o:topic=deal deal	0 -10 0 5 0 0 -1 3
v:o:topic=deal deal today	0 0 0 -10 0 0 0 12
v:o:topic=deal end	0 0 0 -21 -6 0 0 27
v:o:topic=deal expect	0 0 0 10 -5 0 -3 0
v:o:topic=deal face	0 0 0 -12 0 0 -1 12
v:o:topic=deal far	-9 -7 -7 6 -9 0 0 11
v:o:topic=deal far 	0 0 0 14 -6 2 0 -12
v:o:topic=deal far  ahead	0 0 0 10 -4 2 0 -10
v:o:topic=deal far ahead	-9 -1 -7 -5 -7 0 1 18
v:o:topic=deal far charge	0 10 0 -10 0 0 0 0
v:o:topic=deal far end	0 0 0 9 0 0 0 -6
v:o:topic=deal far no verb	-3 -10 -2 11 1 -2 -2 1
v:o:topic=deal far on	0 15 0 -15 0 0 0 3
v:o:topic=deal far on ahead	0 16 0 -17 0 0 0 4
v:o:topic=deal far other	0 13 0 -15 4 0 0 0
v:o:topic=deal far the	0 -2 0 18 -1 0 0 -11
v:o:topic=deal far the ahead	0 -2 0 18 -1 0 0 -11
v:o:topic=deal far today	0 -18 0 39 -2 0 0 -16
v:o:topic=deal far until	0 -8 0 -6 -1 0 0 16
v:o:topic=deal far until ahead	0 -8 0 -6 -1 0 0 16
v:o:topic=deal from	-1 20 0 -11 -8 0 -1 0
v:o:topic=deal from ahead	-1 20 0 -11 -8 0 -1 0
v:o:topic=deal have	0 0 0 0 0 -3 13 -12
v:o:topic=deal make	0 10 0 -8 0 0 0 0
v:o:topic=deal no verb	1 2 -5 0 1 -10 11 -12
v:o:topic=deal on	-1 -2 -5 -9 20 11 -18 0
v:o:topic=deal on ahead	-1 -4 -4 -5 21 11 -17 -5
v:o:topic=deal on today	0 2 0 -10 0 0 0 11
v:o:topic=deal other	0 -12 0 -1 7 9 0 -1
v:o:topic=deal pay	0 -8 0 10 0 0 0 0
v:o:topic=deal reach	0 2 0 -14 -3 0 2 9
v:o:topic=deal say	0 1 0 -8 2 0 0 5
v:o:topic=deal settle	0 -5 0 -8 11 0 7 -7
v:o:topic=deal sign	0 -10 0 15 0 0 0 0
v:o:topic=deal since	0 -5 0 10 0 0 0 -1
v:o:topic=deal since ahead	0 -5 0 10 0 0 0 -1
v:o:topic=deal sit	0 -1 0 -4 9 0 0 0
v:o:topic=deal the	0 -4 0 0 -10 0 6 3
v:o:topic=deal the ahead	0 -4 0 0 -10 0 6 3
v:o:topic=deal today	0 -12 0 9 -5 0 -3 6
v:o:topic=deal until	7 -1 -1 4 -2 -3 12 -12
v:o:topic=deal until ahead	7 -1 -1 4 -2 -3 12 -12
v:o:topic=duties	-13 23 0 -6 3 -41 -20 -1
v:o:topic=duties  ahead	0 5 -3 3 0 0 -1 -12
v:o:topic=duties  today	0 -21 0 -1 11 0 0 3
v:o:topic=duties ( today	0 0 0 -12 0 0 0 14
v:o:topic=duties 12:01 today	0 -7 0 11 0 0 0 -1
v:o:topic=duties after	0 10 4 -20 13 0 0 -8
v:o:topic=duties after ahead	0 10 4 -20 13 0 0 -8
v:o:topic=duties agree	0 -1 0 -7 0 0 0 10
v:o:topic=duties ahead	-9 25 4 -12 -3 -37 -16 3
v:o:topic=duties and	0 -7 0 0 10 0 0 -4
v:o:topic=duties announce	0 5 0 6 -11 0 4 -22
v:o:topic=duties announced	0 -10 0 13 0 0 0 0
v:o:topic=duties announced today	0 -10 0 13 0 0 0 0
v:o:topic=duties answer	0 4 0 -12 8 0 0 0
v:o:topic=duties as	0 -4 0 -13 0 0 0 17
v:o:topic=duties back	0 -17 0 -2 0 0 0 22
v:o:topic=duties back ahead	0 -16 0 6 0 0 0 10
v:o:topic=duties be	-9 -14 1 18 0 -3 -5 0
v:o:topic=duties before	0 -4 1 -17 10 0 0 15
v:o:topic=duties before ahead	0 -13 1 -15 11 0 0 19
v:o:topic=duties before today	0 11 0 -5 0 0 0 -5
v:o:topic=duties begin	8 5 1 0 -7 -4 6 -8
v:o:topic=duties bring	0 11 0 -14 -2 0 0 4
v:o:topic=duties by	0 17 2 -8 -5 0 7 -11
v:o:topic=duties by ahead	0 17 2 -8 -5 0 7 -11
v:o:topic=duties call	0 -3 0 12 0 0 0 -8
v:o:topic=duties cent	0 -7 0 -3 0 0 0 12
v:o:topic=duties cent today	0 6 0 0 0 0 0 -9
v:o:topic=duties charge	0 18 -3 -19 10 0 0 -2
v:o:topic=duties charged	0 -4 0 -14 18 0 0 0
v:o:topic=duties charged today	0 -4 0 -14 18 0 0 0
v:o:topic=duties collect	0 10 0 -9 -7 0 0 5
v:o:topic=duties confirm	0 -8 0 10 0 0 0 0
v:o:topic=duties double	0 -5 0 -5 -3 0 0 16
v:o:topic=duties effective	0 -13 0 11 2 0 0 0
v:o:topic=duties expect	0 0 0 12 -13 0 0 -4
v:o:topic=duties fall	0 11 0 -1 0 0 0 -10
v:o:topic=duties far	-7 5 -25 -1 6 -11 -14 7
v:o:topic=duties far 	-13 -6 -5 7 3 6 8 -10
v:o:topic=duties far  ahead	-11 3 -3 -4 -5 7 9 0
v:o:topic=duties far  today	0 -16 0 18 10 0 0 -24
v:o:topic=duties far ahead	-3 4 -20 -3 2 -7 -11 6
v:o:topic=duties far announce	0 -15 0 5 9 0 0 -7
v:o:topic=duties far ask	0 12 0 -2 -7 0 0 0
v:o:topic=duties far be	-4 0 -2 -10 7 -1 -7 13
v:o:topic=duties far before today	0 -13 0 9 0 0 0 4
v:o:topic=duties far begin	0 5 0 2 -14 0 0 0
v:o:topic=duties far bern,	0 14 0 -13 0 0 0 0
v:o:topic=duties far bern, today	0 14 0 -13 0 0 0 0
v:o:topic=duties far by	5 0 0 -3 15 0 -8 -9
v:o:topic=duties far by ahead	5 0 0 -4 15 0 -8 -9
v:o:topic=duties far charge	0 -19 0 15 0 0 0 1
v:o:topic=duties far delhi,	0 17 0 -17 0 0 0 0
v:o:topic=duties far delhi, today	0 17 0 -17 0 0 0 0
v:o:topic=duties far fall	0 11 0 11 0 0 0 -18
v:o:topic=duties far friday,	0 16 0 -12 -2 0 0 0
v:o:topic=duties far friday, today	0 13 0 -9 0 0 0 -2
v:o:topic=duties far from	-10 20 9 -10 -4 0 0 -10
v:o:topic=duties far from ahead	-9 18 9 -9 -4 0 0 -9
v:o:topic=duties far have	0 22 0 4 -6 0 0 -20
v:o:topic=duties far is	0 15 0 -2 0 0 0 -11
v:o:topic=duties far is ahead	0 16 0 -3 0 0 0 -10
v:o:topic=duties far of	7 -11 0 11 -1 0 0 -5
v:o:topic=duties far on	-8 0 -17 7 10 -3 -4 -11
v:o:topic=duties far on ahead	-8 4 -17 8 3 -2 -4 -10
v:o:topic=duties far on today	0 -16 0 0 11 0 0 0
v:o:topic=duties far other	0 1 0 -7 14 0 0 -3
v:o:topic=duties far pay	0 0 0 9 -1 0 0 -5
v:o:topic=duties far plan	0 -9 0 -4 4 0 0 8
v:o:topic=duties far post	0 -6 0 -7 13 0 0 0
v:o:topic=duties far put	0 4 0 9 -7 0 0 -8
v:o:topic=duties far run	0 0 0 -8 0 0 0 11
v:o:topic=duties far say	0 -10 0 3 1 0 0 0
v:o:topic=duties far since	0 -10 0 19 0 0 0 -6
v:o:topic=duties far since ahead	0 -9 0 18 0 0 0 -5
v:o:topic=duties far stand	0 0 0 -12 0 0 0 15
v:o:topic=duties far thursday,	0 -9 0 -1 0 0 0 10
v:o:topic=duties far thursday, today	0 -7 0 -5 0 0 0 11
v:o:topic=duties far to	1 8 0 4 -4 0 0 -7
v:o:topic=duties far to ahead	1 8 0 4 -4 0 0 -7
v:o:topic=duties far until	0 0 -2 0 14 0 -5 -7
v:o:topic=duties far until ahead	0 0 -2 0 14 0 -5 -6
v:o:topic=duties far washington,	0 -2 0 8 0 0 0 0
v:o:topic=duties far washington, today	0 -2 0 8 0 0 0 0
v:o:topic=duties far wednesday,	0 -7 0 14 0 0 0 -5
v:o:topic=duties far write	0 -5 -2 18 -9 0 0 0
v:o:topic=duties for	0 19 0 -4 -3 0 0 -16
v:o:topic=duties for ahead	0 6 0 7 -2 0 0 -16
v:o:topic=duties friday,	0 -14 17 -12 13 0 0 -7
v:o:topic=duties friday, ahead	0 -14 17 -12 13 0 0 -7
v:o:topic=duties from	-1 23 -19 -8 0 -3 5 -25
v:o:topic=duties from ahead	-1 17 -17 -6 2 -2 5 -18
v:o:topic=duties from today	0 11 0 -2 -3 0 0 -15
v:o:topic=duties has ahead	0 0 0 -4 -3 0 0 10
v:o:topic=duties have	0 -12 0 0 10 0 -1 3
v:o:topic=duties hit	0 -13 0 14 0 0 0 0
v:o:topic=duties introduce	0 -10 0 9 0 0 0 0
v:o:topic=duties is	0 -4 0 -8 -2 0 0 16
v:o:topic=duties is ahead	0 -3 0 0 -2 0 0 7
v:o:topic=duties jump	0 -13 0 -8 19 0 0 0
v:o:topic=duties levy	0 21 0 -12 -3 0 0 -5
v:o:topic=duties look	0 -5 0 -10 9 0 0 5
v:o:topic=duties lower	0 11 0 1 -6 0 -1 -12
v:o:topic=duties make	0 -8 0 19 -5 0 0 -3
v:o:topic=duties midnight	0 13 0 -11 0 0 0 -2
v:o:topic=duties midnight today	0 13 0 -11 0 0 0 -2
v:o:topic=duties monday,	0 23 0 -15 -6 0 0 -2
v:o:topic=duties monday, ahead	0 23 0 -16 -6 0 0 -2
v:o:topic=duties move	0 13 0 -7 0 0 0 -4
v:o:topic=duties no verb	-5 8 0 -2 10 -10 -6 -5
v:o:topic=duties of ahead	0 16 -1 -7 -3 0 0 -6
v:o:topic=duties of today	0 -18 0 10 -2 0 0 6
v:o:topic=duties on	-4 13 -5 4 -8 -9 -1 -7
v:o:topic=duties on ahead	-4 15 -4 0 -15 -8 0 -2
v:o:topic=duties on today	0 -6 0 10 11 0 0 -22
v:o:topic=duties other	0 -12 5 14 0 0 0 -6
v:o:topic=duties pay	-4 12 -2 -13 -18 0 2 11
v:o:topic=duties percent	0 25 0 -15 0 0 0 -12
v:o:topic=duties percent ahead	0 19 0 -11 0 0 0 -8
v:o:topic=duties percent today	0 10 0 -6 0 0 0 -4
v:o:topic=duties plan	0 0 0 -14 4 0 0 7
v:o:topic=duties raise	0 14 0 -11 -7 0 0 3
v:o:topic=duties remain	0 -3 -1 10 -2 0 0 -3
v:o:topic=duties return	0 -11 0 8 -6 0 0 7
v:o:topic=duties rise	0 17 0 -3 -5 0 0 -17
v:o:topic=duties run	0 0 1 -16 -2 0 0 18
v:o:topic=duties saturday,	0 0 0 -15 14 0 0 1
v:o:topic=duties saturday, ahead	0 0 0 -15 14 0 0 1
v:o:topic=duties say	0 -4 0 15 -11 0 0 0
v:o:topic=duties set	0 -6 0 10 0 0 0 0
v:o:topic=duties since	0 -22 2 16 -4 0 0 1
v:o:topic=duties since ahead	0 -15 2 8 -3 0 0 5
v:o:topic=duties since today	0 -8 0 12 0 0 0 -2
v:o:topic=duties start	0 -12 0 15 0 0 0 0
v:o:topic=duties start today	0 -13 0 15 0 0 0 0
v:o:topic=duties suspend	2 0 7 -12 -8 0 0 11
v:o:topic=duties tax	0 11 0 -12 0 0 0 0
v:o:topic=duties the	0 20 0 -5 0 0 -6 -8
v:o:topic=duties the ahead	0 20 0 -5 0 0 -6 -8
v:o:topic=duties threaten	-1 12 0 -13 8 0 0 -1
v:o:topic=duties till	0 -13 0 6 0 0 0 6
v:o:topic=duties till ahead	0 -13 0 6 0 0 0 7
v:o:topic=duties to	0 9 -1 -1 0 0 -5 -2
v:o:topic=duties to ahead	0 9 -1 -4 0 0 -5 0
v:o:topic=duties today	-5 -2 -8 11 15 -2 -3 -12
v:o:topic=duties until	-4 -2 8 -7 -11 -3 -12 15
v:o:topic=duties until ahead	-4 -1 8 -4 -11 -3 -12 11
v:o:topic=duties want	0 -10 0 -6 0 0 0 16
v:o:topic=duties with	0 -1 0 -9 0 0 0 14
v:o:topic=duties with ahead	0 -1 0 -9 0 0 0 14
v:o:topic=duties write	0 -11 0 20 0 0 0 -4
v:o:topic=exclusions	-5 -9 38 -22 -5 -6 -9 2
v:o:topic=exclusions ahead	-4 -6 39 -22 -4 -6 -9 -4
v:o:topic=exclusions begin	0 -11 5 0 -8 0 0 14
v:o:topic=exclusions end	-2 -15 11 4 0 0 -1 -2
v:o:topic=exclusions far	15 3 7 -8 -1 0 0 -18
v:o:topic=exclusions far ahead	15 6 7 -12 0 0 0 -16
v:o:topic=exclusions far no verb	9 0 8 -12 0 0 0 -5
v:o:topic=exclusions no verb	0 7 12 -26 2 0 0 -4
v:o:topic=exclusions on	0 -2 18 -11 -5 0 0 0
v:o:topic=exclusions on ahead	0 -1 18 -12 -4 0 0 0
v:o:topic=exclusions say	0 -6 6 -12 0 0 0 13
v:o:topic=exclusions today	0 -4 0 -2 0 0 0 13
v:o:topic=exclusions until	-1 -11 15 -3 3 0 0 -5
v:o:topic=exclusions until ahead	-1 -11 15 -3 3 0 0 -5
v:o:topic=fees	0 -5 -1 8 10 -4 -1 -12
v:o:topic=fees ahead	0 -4 -1 4 11 -3 0 -11
v:o:topic=fees be	0 -6 0 12 -4 0 0 1
v:o:topic=fees begin	-5 4 0 -16 16 0 0 0
v:o:topic=fees far	-2 -9 0 4 -3 0 7 4
v:o:topic=fees far ahead	-1 -7 0 -5 0 0 7 12
v:o:topic=fees far no verb	0 -14 0 8 0 0 0 3
v:o:topic=fees far on	0 -10 0 2 7 0 0 0
v:o:topic=fees far on ahead	0 -9 0 0 7 0 0 0
v:o:topic=fees far today	0 -1 0 13 -2 0 0 -6
v:o:topic=fees from	-7 -3 0 -13 14 0 0 4
v:o:topic=fees from ahead	-7 -3 0 -15 15 0 0 4
v:o:topic=fees on	3 -23 0 13 5 0 0 -10
v:o:topic=fees on ahead	3 -23 0 12 6 0 0 -10
v:o:topic=fees pay	0 -8 0 -2 13 0 0 0
v:o:topic=fees say	0 -4 0 10 -4 0 0 0
v:o:topic=longer	0 -18 15 0 -10 -11 0 14
v:o:topic=longer ahead	-9 -25 15 3 -8 -11 0 16
v:o:topic=longer approve	0 0 0 -9 1 0 0 8
v:o:topic=longer be	0 11 -2 -5 -12 0 0 7
v:o:topic=longer begin	0 7 0 5 -5 0 0 -9
v:o:topic=longer by	0 -12 2 -2 -5 0 0 12
v:o:topic=longer by ahead	0 -12 2 -2 -5 0 0 12
v:o:topic=longer end	0 -2 10 5 14 0 0 -22
v:o:topic=longer extend	0 -15 0 -6 -9 2 -1 16
v:o:topic=longer far	-3 -6 -10 10 0 -5 -4 2
v:o:topic=longer far 	-1 10 0 4 0 0 0 -15
v:o:topic=longer far  ahead	-1 10 0 3 0 0 0 -14
v:o:topic=longer far be	0 10 0 -15 1 0 0 4
v:o:topic=longer far end	0 -2 0 8 0 0 0 -3
v:o:topic=longer far today	0 -9 0 17 -1 0 0 -8
v:o:topic=longer from	0 -18 2 15 -3 0 0 6
v:o:topic=longer from ahead	0 -18 2 14 -3 0 0 6
v:o:topic=longer have	0 -1 -1 -12 0 0 4 14
v:o:topic=longer no verb	0 -13 10 5 -11 -3 4 2
v:o:topic=longer other	0 -14 8 6 -7 0 -2 3
v:o:topic=longer propose	0 0 0 -15 7 0 0 7
v:o:topic=longer run	0 -17 1 20 -8 0 0 0
v:o:topic=longer say	0 -5 0 16 -1 0 0 -5
v:o:topic=longer sign	0 10 6 -14 0 0 0 1
v:o:topic=longer sit	0 0 0 -9 3 0 0 6
v:o:topic=longer tell	0 -3 0 11 0 0 0 -3
v:o:topic=longer the	0 -8 -2 10 0 0 9 -10
v:o:topic=longer the ahead	0 -8 -2 10 0 0 9 -10
v:o:topic=longer to	-9 18 16 -23 -19 0 -2 7
v:o:topic=longer to ahead	-9 2 16 -15 -19 0 -2 11
v:o:topic=longer today	10 10 0 -8 0 0 0 -2
v:o:topic=longer until	0 6 -11 -11 12 0 -2 6
v:o:topic=longer until ahead	0 6 -11 -11 12 0 -2 6
v:o:topic=meeting	-29 -2 -13 16 -2 -3 9 -5
v:o:topic=meeting after	0 11 0 -7 3 0 0 -7
v:o:topic=meeting ahead	-27 -2 -11 16 0 -1 10 -10
v:o:topic=meeting and	0 -5 0 -5 0 0 0 10
v:o:topic=meeting and ahead	0 -5 0 12 0 0 0 -5
v:o:topic=meeting be	0 -22 0 8 -2 6 2 0
v:o:topic=meeting before	0 28 0 -14 -1 0 0 -11
v:o:topic=meeting before ahead	0 28 0 -15 -1 0 0 -11
v:o:topic=meeting by	0 9 5 -20 8 0 2 -10
v:o:topic=meeting by ahead	0 9 5 -20 8 0 2 -10
v:o:topic=meeting continue	0 25 0 -13 -1 0 -1 -11
v:o:topic=meeting end	0 -1 0 -15 -13 0 7 20
v:o:topic=meeting ends	0 0 0 13 0 0 0 -12
v:o:topic=meeting expect	0 0 0 -8 9 0 0 0
v:o:topic=meeting far	-15 20 -14 -2 0 -15 -4 -1
v:o:topic=meeting far 	0 16 0 1 -9 0 0 -5
v:o:topic=meeting far  today	0 13 0 3 0 0 0 -17
v:o:topic=meeting far ahead	-13 15 -12 0 3 -14 -3 -3
v:o:topic=meeting far be	0 2 0 8 -10 0 3 -5
v:o:topic=meeting far before	0 11 0 -17 6 0 0 0
v:o:topic=meeting far before ahead	0 11 0 -17 6 0 0 0
v:o:topic=meeting far by	0 -7 0 14 -7 0 1 -2
v:o:topic=meeting far by ahead	0 -6 0 12 -7 0 2 -2
v:o:topic=meeting far from	0 20 0 -6 -13 0 0 -2
v:o:topic=meeting far from ahead	0 20 0 -6 -13 0 0 -2
v:o:topic=meeting far no verb	-9 4 -6 1 0 -7 -7 3
v:o:topic=meeting far on	0 -7 0 12 -5 0 0 0
v:o:topic=meeting far on today	0 -9 0 16 0 0 0 -7
v:o:topic=meeting far tell	0 17 0 -16 0 0 0 0
v:o:topic=meeting far to	0 -13 0 -10 17 0 0 1
v:o:topic=meeting far to ahead	0 -13 0 -10 17 0 0 1
v:o:topic=meeting far today	0 10 0 -2 -11 0 0 2
v:o:topic=meeting far wednesday,	0 11 0 -9 0 0 0 0
v:o:topic=meeting for	0 -8 0 10 0 0 0 -2
v:o:topic=meeting for ahead	0 -8 0 10 0 0 0 -2
v:o:topic=meeting from	0 2 0 8 -13 0 0 -4
v:o:topic=meeting from ahead	0 2 0 7 -13 0 0 -3
v:o:topic=meeting is	0 0 0 -9 -1 10 7 -6
v:o:topic=meeting is ahead	0 0 0 -10 -1 10 7 -6
v:o:topic=meeting meet	-2 -12 -1 18 2 -3 0 -13
v:o:topic=meeting meets	0 -4 0 -7 1 0 0 12
v:o:topic=meeting meets ahead	0 -4 0 -8 1 0 0 12
v:o:topic=meeting monday,	0 -13 0 16 0 0 0 0
v:o:topic=meeting of	0 19 0 -15 -6 2 -2 0
v:o:topic=meeting of ahead	0 19 0 -15 -6 2 -2 0
v:o:topic=meeting offer	0 0 0 -10 12 0 0 0
v:o:topic=meeting on	-9 -14 -9 14 -12 -10 14 12
v:o:topic=meeting on ahead	-8 -10 -9 15 -11 -10 14 6
v:o:topic=meeting on today	0 -9 0 -1 0 0 0 9
v:o:topic=meeting other	-2 -5 0 0 12 0 0 -7
v:o:topic=meeting return	0 -3 0 -15 0 0 0 21
v:o:topic=meeting run	0 0 0 -13 -1 0 0 17
v:o:topic=meeting say	0 14 0 -6 -1 0 0 -5
v:o:topic=meeting suspend	0 0 0 19 -9 0 0 -9
v:o:topic=meeting the	0 -10 0 6 4 0 -11 3
v:o:topic=meeting the ahead	0 -10 0 6 4 0 -11 3
v:o:topic=meeting today	0 0 0 0 -11 0 0 7
v:o:topic=none	-12 7 -9 4 -15 -37 0 10
v:o:topic=none 	4 6 -12 -8 -1 -6 3 6
v:o:topic=none  ahead	6 -13 -10 8 1 -3 5 0
v:o:topic=none  today	-1 22 0 -17 -2 0 0 9
v:o:topic=none a	0 -11 0 18 0 0 0 -5
v:o:topic=none a ahead	0 -11 0 16 0 0 0 -3
v:o:topic=none ahead	-3 10 -1 -2 -15 -29 5 6
v:o:topic=none alert,	0 10 0 -9 0 0 0 0
v:o:topic=none alert, today	0 10 0 -9 0 0 0 0
v:o:topic=none announce	0 0 0 11 -7 0 0 -4
v:o:topic=none ask	0 -4 0 15 -8 0 0 0
v:o:topic=none be	8 8 -2 -5 -13 -3 10 -5
v:o:topic=none before ahead	0 -14 0 7 0 0 0 8
v:o:topic=none briefing,	0 -1 0 -12 0 0 0 14
v:o:topic=none briefing, today	0 -1 0 -12 0 0 0 14
v:o:topic=none brussels,	0 -3 0 11 0 0 0 -4
v:o:topic=none bulletin,	0 10 0 -8 0 0 0 -1
v:o:topic=none bulletin, today	0 10 0 -8 0 0 0 -1
v:o:topic=none by	0 -17 0 -5 14 0 -4 9
v:o:topic=none by ahead	0 -17 0 -7 14 0 -4 10
v:o:topic=none call,	0 0 0 -11 0 0 0 11
v:o:topic=none call, today	0 0 0 -11 0 0 0 11
v:o:topic=none charge	0 12 0 4 -6 0 0 -14
v:o:topic=none confirm	0 -1 0 0 8 0 0 -3
v:o:topic=none date:	0 -12 0 -4 16 0 0 0
v:o:topic=none date: today	0 -7 0 0 17 0 0 -13
v:o:topic=none ends	0 0 0 -27 0 0 0 28
v:o:topic=none expect	0 9 0 -12 7 0 0 -3
v:o:topic=none for	0 0 0 -7 4 0 0 8
v:o:topic=none for ahead	0 0 0 -10 5 0 0 9
v:o:topic=none friday	0 21 0 -11 0 0 0 -11
v:o:topic=none friday today	0 21 0 -11 0 0 0 -11
v:o:topic=none friday,	0 12 0 -1 -6 0 0 -12
v:o:topic=none friday, today	0 10 0 -2 -1 0 0 -10
v:o:topic=none from	-2 30 0 -6 -22 0 -4 -27
v:o:topic=none from ahead	-2 28 0 -3 -21 0 -4 -24
v:o:topic=none get	0 2 0 -18 15 0 0 2
v:o:topic=none have	0 -3 0 -2 12 0 3 -7
v:o:topic=none is	0 -10 0 -2 0 0 0 10
v:o:topic=none know	0 9 0 -3 0 0 0 -3
v:o:topic=none land	0 -13 0 18 -4 0 0 0
v:o:topic=none leave	0 13 0 -13 -3 0 0 0
v:o:topic=none look	0 0 0 9 -8 0 0 0
v:o:topic=none monday	0 -6 0 10 0 0 0 -1
v:o:topic=none monday today	0 -6 0 10 0 0 0 -1
v:o:topic=none monday,	0 -6 0 14 0 0 0 -6
v:o:topic=none monday, today	0 -6 0 13 0 0 0 -6
v:o:topic=none no verb	-13 3 4 -1 -4 -19 -11 11
v:o:topic=none note,	0 18 0 -13 0 0 0 -5
v:o:topic=none note, today	0 18 0 -13 0 0 0 -5
v:o:topic=none of today	0 10 0 -3 0 0 0 -3
v:o:topic=none on	3 4 10 -4 -3 -3 -7 -1
v:o:topic=none on ahead	4 0 10 -6 -2 -2 -7 3
v:o:topic=none on today	0 10 0 0 -2 0 0 -12
v:o:topic=none other	0 9 0 -3 -4 0 0 0
v:o:topic=none plan	0 9 0 -2 -3 0 0 -1
v:o:topic=none put	0 -2 0 13 -1 0 0 -9
v:o:topic=none report	0 0 0 -11 12 0 0 0
v:o:topic=none return	0 -9 0 6 -1 0 0 3
v:o:topic=none rise	0 13 0 -12 0 0 0 0
v:o:topic=none run	2 1 0 10 0 0 0 -12
v:o:topic=none saturday	0 0 0 14 0 0 0 -12
v:o:topic=none saturday today	0 0 0 14 0 0 0 -12
v:o:topic=none say	0 -17 0 -7 -5 0 11 10
v:o:topic=none sit	0 9 0 -10 11 0 0 -11
v:o:topic=none sunday,	0 -2 0 13 0 0 0 -7
v:o:topic=none tell	0 -11 0 22 -3 0 0 -6
v:o:topic=none the	-6 8 7 -7 -21 0 13 -4
v:o:topic=none the ahead	-6 10 7 -18 -20 0 13 5
v:o:topic=none the today	0 -3 0 22 0 0 0 -17
v:o:topic=none thursday,	0 -10 0 6 0 0 0 2
v:o:topic=none thursday, today	0 -4 0 9 0 0 0 -2
v:o:topic=none to	-2 -1 0 0 -3 0 0 9
v:o:topic=none to ahead	-2 -1 0 0 -3 0 0 9
v:o:topic=none today	-13 -6 -12 10 2 -6 -10 5
v:o:topic=none tuesday	0 -2 0 11 0 0 0 -3
v:o:topic=none tuesday today	0 -2 0 11 0 0 0 -3
v:o:topic=none tuesday,	0 -6 0 10 0 0 0 -4
v:o:topic=none tuesday, today	0 -6 0 10 0 0 0 -4
v:o:topic=none until	-3 -1 -6 7 0 0 10 -7
v:o:topic=none until ahead	-3 -1 -5 6 0 0 10 -6
v:o:topic=none valletta,	0 0 0 12 0 0 0 -11
v:o:topic=none valletta, today	0 0 0 12 0 0 0 -11
v:o:topic=none washington,	0 0 0 -10 13 0 0 0
v:o:topic=none washington, today	0 0 0 -10 13 0 0 0
v:o:topic=none wednesday	0 -6 0 -7 10 0 0 3
v:o:topic=none wednesday today	0 -6 0 -7 10 0 0 3
v:o:topic=none wednesday,	0 -15 0 1 0 0 0 12
v:o:topic=none wednesday, today	0 -24 0 6 0 0 0 13
v:o:topic=none weekly,	0 0 0 -16 0 0 0 18
v:o:topic=none weekly, today	0 0 0 -16 0 0 0 18
v:o:topic=none write	0 -5 -1 -10 11 0 0 6
v:o:topic=none |	0 0 0 -8 0 0 0 11
v:o:topic=none | today	0 0 0 -8 0 0 0 11
v:o:topic=none ·	0 -5 0 14 0 0 0 -2
v:o:topic=none · today	0 -5 0 13 0 0 0 -2
v:o:topic=none —	0 -13 0 12 -2 0 0 0
v:o:topic=none — today	0 -10 0 11 0 0 0 -1
v:o:topic=procedure	-12 14 -5 -11 26 -8 -22 -15
v:o:topic=procedure 	0 -15 0 -17 26 0 0 1
v:o:topic=procedure  ahead	0 -12 0 -10 18 0 0 2
v:o:topic=procedure ahead	-11 8 -4 -10 22 -7 -21 -7
v:o:topic=procedure be	-4 -3 -1 3 11 -2 -3 -9
v:o:topic=procedure before	0 9 0 5 -1 0 0 -14
v:o:topic=procedure before ahead	0 9 0 5 -1 0 0 -14
v:o:topic=procedure begin	-7 11 1 -10 -1 -2 -3 8
v:o:topic=procedure end	0 14 0 9 -23 0 0 0
v:o:topic=procedure far	-10 -1 -8 1 -4 6 -9 12
v:o:topic=procedure far 	0 -9 0 2 0 10 0 0
v:o:topic=procedure far  ahead	0 0 0 -8 0 10 0 0
v:o:topic=procedure far  today	0 -11 0 13 0 0 0 0
v:o:topic=procedure far be	0 0 0 -16 4 0 0 12
v:o:topic=procedure far by	0 -4 0 -11 7 0 0 9
v:o:topic=procedure far by ahead	0 -4 0 -11 7 0 0 9
v:o:topic=procedure far from	0 -16 0 22 -4 0 0 -2
v:o:topic=procedure far from ahead	0 -16 0 22 -4 0 0 -2
v:o:topic=procedure far no verb	-5 -3 -3 10 -3 8 -2 -2
v:o:topic=procedure far on	0 6 0 -18 19 0 0 -6
v:o:topic=procedure far on ahead	0 7 0 -19 19 0 0 -6
v:o:topic=procedure far today	0 -18 0 12 -6 0 0 8
v:o:topic=procedure far until	0 20 0 -3 -5 0 0 -10
v:o:topic=procedure far until ahead	0 20 0 -3 -5 0 0 -10
v:o:topic=procedure from	6 -3 -3 5 -13 0 0 7
v:o:topic=procedure from ahead	7 1 -2 -2 -12 0 0 8
v:o:topic=procedure from today	0 -9 0 13 0 0 0 0
v:o:topic=procedure have	0 -15 8 3 7 0 0 -11
v:o:topic=procedure make	0 0 0 -4 9 0 0 0
v:o:topic=procedure no verb	8 13 1 -18 7 -5 -1 4
v:o:topic=procedure of	0 0 0 11 -11 0 0 0
v:o:topic=procedure on	0 10 -9 3 3 3 0 -23
v:o:topic=procedure on ahead	0 14 -9 -1 5 3 0 -22
v:o:topic=procedure on today	0 -8 0 16 -4 0 0 0
v:o:topic=procedure rule	0 5 0 -13 9 0 0 0
v:o:topic=procedure suspend	-2 -9 0 0 0 0 0 12
v:o:topic=procedure the	0 -8 0 0 -2 0 -2 13
v:o:topic=procedure the ahead	0 -8 0 0 -2 0 -2 13
v:o:topic=procedure today	0 11 0 -5 7 0 0 -19
v:o:topic=procedure until	-6 -11 2 4 0 -1 -5 7
v:o:topic=procedure until ahead	-6 -11 2 4 0 -1 -5 7
v:o:topic=procedure vote	0 -3 0 -9 16 0 0 -5
v:o:topic=procedure vote ahead	0 -1 0 -11 17 0 0 -4
v:o:topic=sale	-9 -4 -5 -8 -11 38 -9 -18
v:o:topic=sale ahead	-9 -2 -5 -11 -10 38 -9 -16
v:o:topic=sale be	0 -6 0 -12 1 13 0 0
v:o:topic=sale by	0 -2 0 2 -4 9 -2 -2
v:o:topic=sale by ahead	0 -2 0 2 -4 9 -2 -2
v:o:topic=sale far	4 -3 0 0 14 0 0 -14
v:o:topic=sale far ahead	5 0 0 -8 15 0 0 -10
v:o:topic=sale far on	0 -5 0 14 -1 0 0 -2
v:o:topic=sale far on ahead	0 -4 0 13 -1 0 0 -2
v:o:topic=sale far today	0 -4 0 14 0 0 0 -2
v:o:topic=sale from	0 -11 0 3 2 4 0 0
v:o:topic=sale from ahead	0 -11 0 3 2 4 0 0
v:o:topic=sale no verb	-1 10 0 -13 2 10 0 -5
v:o:topic=sale on	0 10 0 1 -6 0 0 -14
v:o:topic=sale on ahead	0 10 0 0 -5 1 0 -14
v:o:topic=sale sell	0 -1 0 2 -9 11 0 -3
v:o:topic=signing	-11 -8 -3 17 -3 -4 -21 3
v:o:topic=signing ahead	-9 -3 -1 6 0 -2 -19 5
v:o:topic=signing approve	0 0 0 8 -5 0 0 0
v:o:topic=signing be	0 -10 0 16 4 -6 10 -21
v:o:topic=signing before	0 -10 0 14 4 0 0 -14
v:o:topic=signing before ahead	0 -10 0 14 4 0 0 -14
v:o:topic=signing begin	0 -25 0 19 2 0 0 3
v:o:topic=signing by	-2 -11 -6 -7 14 -3 -2 10
v:o:topic=signing by ahead	-2 -11 -6 -7 15 -3 -2 10
v:o:topic=signing decree	0 -2 0 11 -2 0 0 -2
v:o:topic=signing end	0 -9 0 0 1 0 0 4
v:o:topic=signing from	0 8 0 -13 4 0 0 0
v:o:topic=signing from ahead	0 9 0 -14 4 0 0 0
v:o:topic=signing have	0 -7 4 14 -15 0 0 0
v:o:topic=signing no verb	-7 2 -11 1 -5 -8 -9 13
v:o:topic=signing of	0 7 0 0 9 0 0 -18
v:o:topic=signing of ahead	0 13 0 -8 10 0 0 -14
v:o:topic=signing of today	0 -7 0 12 0 0 0 -1
v:o:topic=signing on	-8 7 0 6 -4 -7 -2 -13
v:o:topic=signing on ahead	-8 0 0 11 -4 -7 -2 -11
v:o:topic=signing on today	0 15 0 -10 0 0 0 -3
v:o:topic=signing order	0 -4 0 12 -3 0 0 -2
v:o:topic=signing other	0 -3 0 -15 -3 0 0 24
v:o:topic=signing set	0 7 0 -11 0 7 0 -1
v:o:topic=signing sign ahead	0 -3 0 -2 -1 0 0 9
v:o:topic=signing sign today	0 0 0 -17 0 0 0 19
v:o:topic=signing signed	0 -5 0 16 0 0 0 -5
v:o:topic=signing signed today	0 -2 0 17 0 0 0 -11
v:o:topic=signing sit	0 0 0 13 -9 0 0 0
v:o:topic=signing suspend	0 0 3 -10 8 0 0 -3
v:o:topic=signing to	0 -2 -1 -21 3 0 0 18
v:o:topic=signing today	0 -13 0 22 -15 0 0 0
v:o:topic=signing until	1 3 6 -3 -9 0 -1 0
v:o:topic=signing until ahead	1 3 6 -3 -9 0 -1 0
v:o:topic=truce	4 -2 -6 -11 -16 -26 -8 28
v:o:topic=truce 	-8 0 -1 -12 -8 0 9 14
v:o:topic=truce  ahead	-8 0 0 -1 -6 0 9 2
v:o:topic=truce  today	0 -1 0 -12 0 0 0 14
v:o:topic=truce after	0 0 0 -5 0 0 0 9
v:o:topic=truce after ahead	0 0 0 -5 0 0 0 9
v:o:topic=truce agree	3 -6 0 20 -2 0 -3 -13
v:o:topic=truce ahead	6 -4 -4 -11 -11 -24 -6 24
v:o:topic=truce be	-7 1 -1 -5 -14 -1 12 6
v:o:topic=truce before	0 4 0 10 0 0 0 -14
v:o:topic=truce before ahead	0 4 0 10 0 0 0 -14
v:o:topic=truce begin	-2 18 0 -16 -19 0 0 11
v:o:topic=truce by	0 6 0 -2 0 0 11 -14
v:o:topic=truce by ahead	0 7 0 -3 0 0 11 -14
v:o:topic=truce carry	0 -5 0 -15 -4 0 0 25
v:o:topic=truce charge	0 -12 0 18 3 0 0 -13
v:o:topic=truce declare	0 0 0 9 0 0 0 -8
v:o:topic=truce effect	0 17 0 -10 0 0 0 -7
v:o:topic=truce effect today	0 22 0 -15 0 0 0 -7
v:o:topic=truce end	-7 -15 -14 11 12 -1 -5 0
v:o:topic=truce end today	0 21 0 -8 0 0 0 -15
v:o:topic=truce ended	0 0 0 24 0 0 0 -23
v:o:topic=truce ended today	0 0 0 13 0 0 0 -13
v:o:topic=truce ends	0 -5 0 -9 0 0 0 13
v:o:topic=truce ends today	0 -6 0 -5 0 0 0 10
v:o:topic=truce expires	0 -7 0 -12 0 0 0 18
v:o:topic=truce expires today	0 -7 0 -9 0 0 0 15
v:o:topic=truce extend	5 -1 0 9 0 0 0 -10
v:o:topic=truce far	0 -5 -14 1 -5 -12 -1 12
v:o:topic=truce far 	-1 8 0 9 -16 0 0 -7
v:o:topic=truce far  ahead	0 18 0 -2 -8 0 0 -9
v:o:topic=truce far  today	0 -16 0 14 -5 0 0 0
v:o:topic=truce far ahead	3 -3 -11 9 -16 -9 0 3
v:o:topic=truce far be	5 -2 0 -9 -11 0 -1 15
v:o:topic=truce far begin	0 2 0 9 0 0 0 -13
v:o:topic=truce far by	0 9 0 3 -11 0 -1 -1
v:o:topic=truce far by ahead	0 9 0 3 -11 0 -1 -1
v:o:topic=truce far charge	0 7 0 -4 0 0 0 -2
v:o:topic=truce far end	0 -15 0 -7 -6 0 0 21
v:o:topic=truce far friday	0 -3 0 12 0 0 0 -7
v:o:topic=truce far friday today	0 -3 0 12 0 0 0 -7
v:o:topic=truce far friday,	0 -7 0 14 0 0 0 -6
v:o:topic=truce far from ahead	0 11 0 -8 1 0 0 -3
v:o:topic=truce far from today	0 -7 0 9 0 0 0 0
v:o:topic=truce far no verb	-14 0 -7 -3 5 -7 -8 12
v:o:topic=truce far on	-1 -5 -1 -1 -13 0 0 17
v:o:topic=truce far on ahead	-1 -2 0 -2 -12 0 0 14
v:o:topic=truce far other	0 0 0 10 -3 0 0 0
v:o:topic=truce far run	0 0 0 -10 0 0 0 17
v:o:topic=truce far say	0 4 0 -12 0 0 8 0
v:o:topic=truce far since	0 20 0 -18 0 0 0 -1
v:o:topic=truce far the	0 -14 0 19 3 0 -2 -10
v:o:topic=truce far the ahead	0 -14 0 19 3 0 -2 -10
v:o:topic=truce far today	-1 -1 0 -9 6 0 0 12
v:o:topic=truce far until	0 -13 0 -6 -5 0 7 12
v:o:topic=truce far until ahead	0 -13 0 -6 -5 0 7 12
v:o:topic=truce far wednesday,	0 0 0 -12 19 0 0 -7
v:o:topic=truce far wednesday, today	0 0 0 -12 19 0 0 -7
v:o:topic=truce for	0 -9 0 -3 0 0 0 13
v:o:topic=truce for ahead	0 -9 0 -3 0 0 0 13
v:o:topic=truce friday,	13 -18 0 -12 -5 0 0 15
v:o:topic=truce friday, ahead	13 -18 0 -12 -5 0 0 15
v:o:topic=truce from today	0 -3 0 11 0 0 0 -6
v:o:topic=truce has	13 -10 0 -8 -1 0 0 5
v:o:topic=truce has ahead	13 -10 0 -9 -1 0 0 6
v:o:topic=truce have	11 -5 0 -7 -13 0 -4 15
v:o:topic=truce it	0 0 0 0 10 0 0 -9
v:o:topic=truce midnight	0 0 0 -20 0 0 0 20
v:o:topic=truce move	0 0 0 18 -5 0 0 -8
v:o:topic=truce no verb	12 -2 9 -17 0 -9 -14 11
v:o:topic=truce of	0 4 0 17 0 0 0 -22
v:o:topic=truce of ahead	0 7 0 13 0 0 0 -19
v:o:topic=truce on	2 -10 -8 2 2 -6 -11 7
v:o:topic=truce on ahead	2 -7 -8 -3 3 -5 -11 10
v:o:topic=truce on today	0 -10 0 24 0 0 0 -14
v:o:topic=truce other	0 0 0 -24 2 0 0 24
v:o:topic=truce out	0 6 0 -12 -1 0 0 9
v:o:topic=truce out ahead	0 -12 0 14 0 0 0 -2
v:o:topic=truce out today	0 14 0 -24 0 0 0 13
v:o:topic=truce pay	0 23 0 -15 -2 0 0 -7
v:o:topic=truce saturday,	0 7 0 -3 0 0 0 0
v:o:topic=truce saturday, ahead	0 7 0 -3 0 0 0 0
v:o:topic=truce sign	0 10 0 3 0 0 0 -10
v:o:topic=truce starts	0 14 0 0 0 0 0 -15
v:o:topic=truce sunday,	0 -1 0 -8 0 0 0 11
v:o:topic=truce sunday, ahead	0 -1 0 -8 0 0 0 11
v:o:topic=truce suspend	0 -8 0 3 14 0 -6 -4
v:o:topic=truce tell	0 18 0 -13 0 0 0 -4
v:o:topic=truce the	-3 -16 5 7 -4 0 2 1
v:o:topic=truce the ahead	-3 -16 5 5 -4 0 2 2
v:o:topic=truce thursday,	0 -1 0 -6 0 0 0 11
v:o:topic=truce thursday, ahead	0 -1 0 -6 0 0 0 11
v:o:topic=truce to	8 -17 -2 -1 -2 -1 -4 9
v:o:topic=truce to ahead	8 -17 -2 -3 -2 -1 -4 11
v:o:topic=truce today	-3 4 -1 0 -19 0 0 6
v:o:topic=truce tuesday,	0 10 0 -14 0 0 0 2
v:o:topic=truce tuesday, ahead	0 10 0 -14 0 0 0 2
v:o:topic=truce until	0 -14 2 2 -4 0 -18 8
v:o:topic=truce until ahead	0 -13 2 -3 -4 0 -18 12
v:r1=!	0 -16 0 19 -1 0 0 0
v:r1=! & d:ahead	0 -16 0 20 0 0 0 -3
v:r1="	4 -5 0 -6 -5 0 0 16
v:r1=" & d:ahead	4 -5 0 0 -5 0 0 9
v:r1='s	12 20 0 -10 -10 0 -4 -6
v:r1='s & d:ahead	12 -7 0 0 -6 0 -3 1
v:r1='s & d:today	0 30 0 -16 -3 0 0 -17
v:r1=( & d:ahead	0 20 0 -16 -5 0 0 0
v:r1=( & d:today	0 -25 0 17 10 0 0 -10
v:r1=)	-1 17 0 -9 17 0 0 -13
v:r1=) & d:ahead	0 14 0 -4 20 0 0 -27
v:r1=,	-2 -2 -8 -9 6 0 6 13
v:r1=, & d:ahead	-3 0 -5 -11 7 1 8 8
v:r1=, & d:today	5 -9 -4 3 -1 -1 -2 6
v:r1=-	0 -19 0 23 -2 0 0 0
v:r1=- & d:today	0 -12 0 18 0 0 0 -1
v:r1=.	11 1 1 -16 -1 0 -16 17
v:r1=. & d:ahead	11 -1 4 -16 -2 3 -12 16
v:r1=:	-4 -14 -3 8 -3 -9 6 10
v:r1=: & d:ahead	-4 -8 -2 -4 0 -9 6 15
v:r1=: & d:today	0 -14 0 34 -12 0 0 -12
v:r1=;	-7 10 3 0 3 0 -12 -7
v:r1=; & d:ahead	-7 15 3 -8 3 0 -12 -1
v:r1=; & d:today	0 -12 0 28 0 0 0 -15
v:r1=<day-ahead>	0 17 0 -18 -11 0 -1 9
v:r1=<day-ahead> & d:ahead	0 18 0 -19 -11 0 -1 10
v:r1=<day-today>	0 -15 0 -15 -3 0 0 26
v:r1=<day-today> & d:ahead	0 -12 0 -1 -2 0 0 11
v:r1=<day-today> & d:today	0 0 0 -21 0 0 0 23
v:r1=<end>	-13 0 -8 3 3 -13 0 7
v:r1=<end> & d:ahead	-4 6 0 -17 7 -5 5 11
v:r1=<end> & d:today	-16 -12 -15 35 -9 -10 -13 -7
v:r1=<goods> & d:ahead	0 9 0 -2 3 0 0 -11
v:r1=<goods> & d:today	0 -12 0 5 0 0 0 6
v:r1=<level>	0 8 0 -3 -11 0 0 1
v:r1=<level> & d:ahead	0 16 0 -8 -6 0 0 -3
v:r1=<level> & d:today	0 -13 0 6 -3 0 0 5
v:r1=<name>	0 6 2 9 -1 0 0 -18
v:r1=<name> & d:ahead	0 16 2 -9 0 0 0 -9
v:r1=<name> & d:today	0 -20 0 29 0 0 0 -12
v:r1=<not>	0 -12 -2 9 2 -2 1 0
v:r1=<number>	0 3 0 -5 15 0 0 -10
v:r1=<number> & d:ahead	0 6 0 -7 15 0 0 -12
v:r1=<person>	0 -8 0 20 -3 0 0 -6
v:r1=<person> & d:ahead	0 -7 0 18 -3 0 0 -6
v:r1=<quality> & d:ahead	6 3 0 -12 -1 0 0 7
v:r1=<quality> & d:today	0 0 0 12 0 0 0 -10
v:r1=<seat> & d:ahead	0 -6 0 14 0 0 0 0
v:r1=<v-agree>	0 -5 0 11 0 0 0 -2
v:r1=<v-bear>	0 7 -4 1 0 0 0 -6
v:r1=<v-bear> & d:ahead	0 20 -4 -11 0 0 0 -7
v:r1=<v-bear> & d:today	0 -19 0 16 0 0 0 0
v:r1=<v-begin>	0 -13 0 15 4 0 0 -6
v:r1=<v-begin> & d:ahead	0 -11 0 9 4 0 0 -1
v:r1=<v-down>	0 0 0 21 0 0 0 -16
v:r1=<v-down> & d:ahead	0 1 0 20 0 0 0 -16
v:r1=<v-impose>	3 1 0 11 0 0 -1 -14
v:r1=<v-impose> & d:today	0 -11 0 24 0 0 0 -9
v:r1=<v-propose>	0 -7 0 11 0 0 0 -2
v:r1=<v-say>	0 -9 0 18 0 0 0 -4
v:r1=<v-say> & d:today	0 -7 0 10 0 0 0 0
v:r1=<v-stay>	0 -7 0 17 0 0 0 -5
v:r1=<v-stay> & d:ahead	0 -5 0 14 0 0 0 -4
v:r1=?	5 -19 -9 12 -18 -2 -7 15
v:r1=? & d:ahead	5 -13 -8 17 -16 -1 -6 4
v:r1=? & d:today	0 -16 0 -5 -2 0 0 17
v:r1=after & d:today	0 -9 0 24 0 0 0 -13
v:r1=afternoon	0 -3 0 9 0 0 0 -1
v:r1=an	0 -9 0 -7 0 0 0 14
v:r1=an & d:ahead	0 -4 0 -11 0 0 0 14
v:r1=and	-12 15 10 0 -13 -5 -7 -8
v:r1=and & d:ahead	-11 16 11 0 -9 -4 -6 -15
v:r1=and & d:today	0 0 0 0 -4 0 0 9
v:r1=are	-6 4 1 0 7 0 0 -17
v:r1=are & d:ahead	-6 -8 2 15 8 0 0 -23
v:r1=are & d:today	0 16 0 -16 0 0 0 2
v:r1=as & d:today	0 -10 0 0 0 0 0 8
v:r1=at	0 0 -4 -7 3 -1 -2 10
v:r1=at & d:today	0 -19 0 -3 -1 0 0 20
v:r1=before	0 6 0 -10 -2 3 6 -2
v:r1=before & d:ahead	0 6 0 -11 -2 3 6 -2
v:r1=both	0 6 0 -15 9 0 0 0
v:r1=both & d:ahead	0 7 0 -16 9 0 0 0
v:r1=by	0 2 0 12 -11 1 0 -5
v:r1=by & d:ahead	0 3 0 7 -11 1 0 -2
v:r1=come	0 -15 0 14 -1 0 0 2
v:r1=come & d:ahead	0 -14 0 13 -1 0 0 2
v:r1=each	0 -2 0 11 -5 0 0 0
v:r1=evening	0 -12 0 28 -8 0 0 -4
v:r1=evening & d:ahead	0 -10 0 28 -7 0 0 -10
v:r1=for	-5 20 7 -7 -14 0 0 -9
v:r1=for & d:ahead	-5 5 8 4 -13 0 0 -6
v:r1=for & d:today	0 18 0 -15 0 0 0 -2
v:r1=from & d:ahead	0 7 0 -5 -2 0 0 0
v:r1=from & d:today	0 -3 0 9 0 0 0 -4
v:r1=has	0 -11 0 7 -4 0 2 0
v:r1=has & d:ahead	0 -9 0 6 -4 0 2 0
v:r1=he	0 0 0 10 -9 0 0 -6
v:r1=if & d:ahead	-2 16 0 -8 0 0 -4 -1
v:r1=in	0 3 -2 9 -26 -1 -3 0
v:r1=in & d:ahead	0 -1 -2 20 -24 -1 -3 -6
v:r1=in & d:today	0 5 0 -11 0 0 0 7
v:r1=is	8 -26 -1 10 -8 0 17 0
v:r1=is & d:ahead	9 -23 -1 1 -7 0 17 3
v:r1=is & d:today	0 -5 0 19 0 0 0 -11
v:r1=it	0 -5 -3 5 -27 -2 -1 12
v:r1=it & d:ahead	1 1 -2 13 -18 -2 0 -9
v:r1=it & d:today	0 -21 0 -11 -7 0 0 27
v:r1=last	0 -6 0 -2 14 0 11 -17
v:r1=last & d:ahead	0 -6 0 -2 14 0 11 -17
v:r1=letter	0 -13 0 16 0 0 0 0
v:r1=morning	0 -8 0 5 12 0 0 -6
v:r1=morning & d:ahead	0 -6 0 0 12 0 0 -4
v:r1=next	6 -12 0 -1 7 0 0 0
v:r1=next & d:ahead	6 -11 0 -7 8 0 0 3
v:r1=night	0 -23 7 13 -11 0 -6 11
v:r1=night & d:ahead	0 -23 7 12 -11 0 -6 11
v:r1=noon	0 -17 0 12 12 0 0 -5
v:r1=noon & d:ahead	0 -17 0 10 12 0 0 -3
v:r1=of	7 -8 -4 -4 0 0 -3 10
v:r1=of & d:ahead	7 -7 -4 -5 0 0 -3 10
v:r1=on	-3 -6 -1 0 14 0 -1 -4
v:r1=on & d:today	0 -3 0 -3 12 0 0 -7
v:r1=only	0 -12 0 0 0 0 0 12
v:r1=only & d:ahead	0 -12 0 0 0 0 0 12
v:r1=or	1 -5 0 -11 -11 0 0 24
v:r1=or & d:ahead	1 -3 0 0 -10 0 0 11
v:r1=or & d:today	0 -1 0 -12 0 0 0 16
v:r1=our & d:ahead	0 -5 0 8 4 0 0 -8
v:r1=passe	0 4 0 -11 0 0 0 9
v:r1=passe & d:ahead	0 4 0 -11 0 0 0 9
v:r1=pay	0 12 -3 -8 5 0 0 -4
v:r1=pay & d:ahead	0 14 -3 -11 6 0 0 -6
v:r1=published	10 1 0 -7 0 0 0 -3
v:r1=published & d:today	10 -5 0 -3 0 0 0 0
v:r1=rather	0 0 0 -9 10 0 0 0
v:r1=say	0 -5 0 10 0 0 0 -1
v:r1=that	-4 12 -6 6 -18 -2 -4 -1
v:r1=that & d:ahead	-3 2 -4 9 -11 -1 -2 1
v:r1=that & d:today	0 14 0 -3 -10 0 0 -7
v:r1=the	-7 -7 -9 -15 0 0 10 23
v:r1=the & d:ahead	-5 5 -8 -7 -13 0 10 5
v:r1=the & d:today	0 -20 0 -12 17 0 0 23
v:r1=there	0 -17 0 5 0 0 0 8
v:r1=there & d:ahead	0 -15 0 19 0 0 0 -3
v:r1=there & d:today	0 -1 0 -10 0 0 0 13
v:r1=they	0 -3 0 -1 -12 0 -4 18
v:r1=they & d:ahead	0 -2 0 7 -10 0 -4 6
v:r1=they & d:today	0 0 0 -12 0 0 0 15
v:r1=thi	0 10 0 -11 0 0 0 2
v:r1=thi & d:ahead	0 11 0 -17 0 0 0 7
v:r1=to	-16 7 0 -2 -2 0 11 -11
v:r1=to & d:ahead	-15 10 0 -7 -1 0 11 -8
v:r1=to & d:today	0 -6 0 18 0 0 0 -5
v:r1=two	0 -7 0 16 -1 0 0 -1
v:r1=unless	6 2 1 -17 4 0 0 6
v:r1=unless & d:ahead	6 2 1 -9 4 0 0 -1
v:r1=until & d:ahead	0 1 0 -10 4 0 0 6
v:r1=whether	0 -8 0 2 2 0 0 0
v:r1=will	0 14 9 -17 0 0 0 -3
v:r1=with	0 0 6 19 -3 0 0 -20
v:r1=with & d:ahead	0 1 7 5 -1 0 0 -12
v:r1=with & d:today	0 -2 0 17 0 0 0 -11
v:r1=without & d:ahead	0 0 0 13 -4 0 0 -10
v:r1=you	0 -1 0 4 7 0 0 -11
v:r1=you & d:ahead	0 -1 0 4 7 0 0 -11
v:r1=|	-3 0 0 11 0 0 0 -1
v:r1=| & d:today	-3 0 0 11 0 0 0 -1
v:r1=·	0 -5 0 13 -4 0 0 0
v:r1=· & d:today	0 -5 0 13 -4 0 0 0
v:r1=—	-5 0 0 16 8 -5 -7 -18
v:r1=— & d:today	0 -8 0 26 2 0 0 -24
v:t0=future	-1 7 -10 -13 8 -4 0 6
v:t0=future-not	0 -20 0 13 12 0 0 -7
v:t0=future-passive	-1 -1 7 0 4 -10 0 -1
v:t0=future-passive-not	2 -3 0 8 -6 0 0 0
v:t0=modal	-10 -5 0 10 3 -15 0 0
v:t0=modal-not	0 10 0 -2 0 0 0 -5
v:t0=modal-passive	0 -16 0 9 7 3 -10 -6
v:t0=past	-16 -13 0 20 -1 -11 12 -3
v:t0=past-passive	-8 -11 -2 26 -5 4 2 -14
v:t0=past-passive-not	0 0 0 -12 7 0 0 4
v:t0=perfect	3 -15 -14 7 1 -6 0 7
v:t0=perfect-not	0 12 0 0 0 0 -1 -12
v:t0=perfect-passive	0 1 0 2 -9 5 -4 0
v:t0=pluperfect	-2 -6 -1 9 9 -1 -4 -4
v:t0=pluperfect-passive	0 -3 0 12 -2 0 0 -6
v:t0=present	-4 14 0 -20 -4 -3 -5 19
v:t0=present-not	0 10 -2 3 0 0 -6 -6
v:t0=present-passive	0 0 -2 -11 11 3 -16 6
v:t:loose	5 14 0 -15 -3 0 -2 3
v:t:loose & d:ahead	6 6 0 -3 -10 1 0 -1
v:t:loose & d:today	0 14 0 -24 13 0 0 12
v:t:loose-l	0 1 0 -5 -10 0 -1 11
v:t:loose-l1	9 10 -5 3 -25 -8 5 -4
v:t:loose-l2	-14 -10 3 0 6 1 -11 12
v:t:loose-l3	1 -4 0 -13 2 0 0 14
v:t:loose-r	0 6 -4 -15 10 0 6 0
v:t:loose-r1	0 1 -5 -20 25 -1 -1 2
v:t:loose-r3	0 4 6 -1 -12 1 0 -1
v:t:more	1 3 6 -6 -20 -12 10 11
v:t:more & d:ahead	-1 -5 8 -4 -14 -10 12 11
v:t:more & d:today	7 16 -2 -5 -19 0 -1 0
v:t:more-in	0 -16 0 20 -3 0 0 0
v:t:more-in0	0 -16 0 20 -3 0 0 0
v:t:more-l	-2 10 11 -17 -11 -14 -21 19
v:t:more-l0	0 -21 0 2 -10 0 0 14
v:t:more-l1	-2 6 18 -9 4 0 -16 -3
v:t:more-l2	-8 7 -6 6 0 0 -6 -3
v:t:more-l3	5 9 0 -15 -4 -7 -14 12
v:t:more-r	8 -3 -3 -10 -16 -3 21 9
v:t:more-r0	0 1 0 -8 -2 0 0 9
v:t:more-r1	-2 -15 0 9 2 -1 10 -6
v:t:more-r2	-6 5 -2 -6 -20 -1 18 6
v:t:more-r3	12 -8 -11 8 -3 -9 0 0
v:t:quiet	14 -11 -9 -1 2 -2 -4 2
v:t:quiet & d:ahead	14 -7 -8 -15 3 -2 -3 11
v:t:quiet & d:today	0 -9 0 28 0 0 0 -19
v:t:quiet-l	16 -5 -7 -3 6 0 0 -6
v:t:quiet-l1	7 8 -2 -5 3 0 0 -12
v:t:quiet-l2	0 -13 0 -10 -7 0 0 25
v:t:quiet-l3	5 0 0 2 0 0 0 -9
v:t:quiet-r	-1 -9 0 0 -6 0 0 14
v:t:quiet-r2	0 0 0 -6 0 0 0 10
v:t:truce	-2 -13 -15 -8 -3 -15 -7 31
v:t:truce & d:ahead	0 -15 -11 -7 -2 -12 -4 27
v:t:truce & d:today	-4 2 -2 -3 0 0 -1 9
v:t:truce-l	-5 -9 -24 -1 -7 -17 -10 25
v:t:truce-l2	-15 -1 -18 -9 5 -3 -2 20
v:t:truce-l3	4 -14 -12 0 0 -3 -8 11
v:t:truce-r	4 -1 0 -20 0 0 0 19
v:t:truce-r1	-2 0 0 4 -12 0 -1 5
v:t:truce-r2	10 -8 5 -36 0 2 8 24
v:t:truce-r3	-4 -1 -1 -8 8 0 -6 12
v:t:verb	10 0 3 1 -6 3 -28 -10
v:t:verb & d:ahead	11 -2 4 -3 -4 4 -27 -3
v:t:verb & d:today	0 7 0 12 -6 0 0 -24
v:t:verb-l	14 -11 6 3 -1 1 -22 -7
v:t:verb-l1	19 2 0 -22 0 0 -9 0
v:t:verb-l2	-10 -9 -11 8 10 3 -5 0
v:t:verb-l3	8 -1 11 3 -4 -1 -1 -11
v:t:verb-r	-16 5 3 2 -8 0 -8 0
v:t:verb-r1	0 6 1 -19 -4 0 0 11
v:t:verb-r2	-2 0 2 10 8 -1 0 -19
v:t:verb-r3	-10 -1 0 4 -4 4 -5 4
v:v0=agree	0 -12 -1 0 -15 0 5 14
v:v0=apply	0 2 0 0 -16 0 -3 5
v:v0=approve	0 0 0 0 -11 0 -1 13
v:v0=ask	0 4 0 4 0 0 -1 -10
v:v0=be	-7 -1 -14 -1 5 4 3 0
v:v0=begin	-4 11 2 0 -1 0 0 -15
v:v0=bite	13 -6 0 -6 0 0 0 0
v:v0=bring	0 12 0 -10 -4 0 0 4
v:v0=call	0 -8 0 4 3 0 0 0
v:v0=carry	0 -4 0 11 -11 0 0 3
v:v0=clear	0 1 0 -14 0 0 0 15
v:v0=come	0 -7 -4 9 -12 0 3 4
v:v0=conclude	0 -14 0 7 0 0 0 7
v:v0=confirm	0 -18 0 5 1 0 -4 6
v:v0=continue	0 24 0 -11 -6 0 1 -11
v:v0=debate	0 0 0 -18 19 0 0 0
v:v0=declare	0 0 0 12 0 0 0 -10
v:v0=die	0 0 0 -17 -1 0 0 19
v:v0=discuss	0 -3 0 5 -13 0 0 9
v:v0=double	0 -5 0 -5 -3 0 0 16
v:v0=draw	0 -2 0 -4 0 0 0 9
v:v0=drop	0 7 0 -4 7 0 0 -11
v:v0=expect	0 20 0 -2 -6 0 -6 -2
v:v0=expire	-8 0 -8 -2 -8 0 -2 13
v:v0=extend	3 -15 1 0 -7 3 0 4
v:v0=face	0 10 0 -11 0 1 -1 0
v:v0=fall	-1 21 0 -8 -12 0 0 -3
v:v0=get	0 -2 0 -5 15 0 -1 -1
v:v0=go	0 -24 0 10 -5 4 0 15
v:v0=have	2 -6 1 -4 11 -6 0 -5
v:v0=hold	0 -16 6 0 0 0 0 8
v:v0=impose	4 9 0 -6 -5 0 0 -7
v:v0=intend	0 -6 0 9 0 0 0 0
v:v0=jump	0 -3 0 -17 19 0 0 0
v:v0=keep	0 1 0 -7 -9 0 0 11
v:v0=know	0 -15 0 14 0 0 0 0
v:v0=levy	0 12 0 -6 0 0 0 -3
v:v0=lift	6 0 0 7 0 0 0 -11
v:v0=like	0 0 0 -10 0 0 2 9
v:v0=look	0 -2 0 3 10 0 0 -17
v:v0=lose	0 -11 4 -2 -1 0 0 14
v:v0=other	-6 2 9 -4 11 0 -19 -3
v:v0=pause	0 -6 0 -2 0 0 0 10
v:v0=pay	-9 14 -5 5 -9 -2 1 -14
v:v0=place	0 -6 0 15 -3 0 0 0
v:v0=post	0 -5 0 12 0 0 0 -1
v:v0=promise	-1 -17 0 3 7 0 2 0
v:v0=propose	0 0 0 -4 -4 0 -3 14
v:v0=put	7 -1 1 0 -1 8 -11 -8
v:v0=ready	0 -2 0 -9 -9 0 8 11
v:v0=remain	0 -14 0 -2 4 0 12 -3
v:v0=remove	0 -6 0 11 0 0 0 0
v:v0=report	0 -12 0 -3 16 0 0 -1
v:v0=review	0 -4 0 11 -4 0 0 0
v:v0=rise	0 15 0 -1 0 0 0 -13
v:v0=rule	-11 0 0 -6 12 0 0 2
v:v0=say	-4 -3 1 0 -15 -3 2 17
v:v0=see	0 -14 0 29 -5 0 0 -8
v:v0=set	0 -12 0 13 0 5 0 -15
v:v0=settle	0 -3 0 -3 12 0 0 -5
v:v0=ship	0 -4 0 13 -3 0 0 -1
v:v0=sign	-5 9 -5 4 -9 -3 -2 0
v:v0=sit	0 0 0 9 6 0 0 -26
v:v0=stand	0 -10 0 -8 1 0 0 15
v:v0=start	0 8 -3 -2 8 0 0 -14
v:v0=stay	7 -6 4 6 3 0 0 -15
v:v0=step	0 -8 0 24 -6 0 0 -6
v:v0=stop	0 0 0 -9 -2 0 0 15
v:v0=strike	0 11 0 -14 0 0 0 5
v:v0=suspend	-1 15 -9 1 7 0 -8 -14
v:v0=take	-4 14 -5 -7 8 -2 -1 -9
v:v0=tell	0 18 0 -15 -12 7 -1 4
v:v0=threaten	-2 -3 0 1 13 0 0 -8
v:v0=want	0 -4 0 7 -3 0 9 -6
v:v0=warn	0 18 0 -5 -8 0 0 -8
v:v0=write	0 -22 5 0 5 0 0 8
v:v1=accept	0 -12 0 4 7 0 0 0
v:v1=admit	0 -10 0 4 0 0 0 5
v:v1=apply	0 -2 0 4 -15 0 -3 5
v:v1=approve	0 -1 0 0 -3 0 -1 12
v:v1=ask	0 3 0 4 0 0 -1 -11
v:v1=be	-6 1 -13 0 0 5 4 -1
v:v1=begin	-8 19 0 -1 -5 0 0 -16
v:v1=bite	13 -6 0 -6 0 0 0 0
v:v1=bring	0 14 0 -11 -4 0 0 2
v:v1=call	0 3 0 7 -3 0 0 -10
v:v1=carry	0 -7 0 5 -11 0 0 11
v:v1=charge	0 7 0 -6 9 0 0 -9
v:v1=come	0 -11 -4 12 -12 0 3 6
v:v1=conclude	0 -15 0 0 -3 0 14 1
v:v1=confirm	0 -18 0 4 2 0 -4 6
v:v1=continue	0 24 0 -10 -5 0 -2 -8
v:v1=debate	0 0 0 -18 19 0 0 0
v:v1=declare	0 10 0 0 0 0 0 -9
v:v1=die	0 0 0 -12 -1 0 0 14
v:v1=discuss	0 -3 0 6 -13 0 0 9
v:v1=double	0 -1 0 -9 -4 0 0 16
v:v1=draw	0 -2 0 -4 0 0 0 9
v:v1=drop	0 7 0 -4 7 0 0 -11
v:v1=end	3 -10 5 7 0 -5 0 -1
v:v1=enter	2 10 9 -15 0 0 0 -7
v:v1=expect	0 10 0 1 0 0 -8 -6
v:v1=extend	4 -18 0 5 -9 2 -2 1
v:v1=fall	-1 12 0 -4 -10 0 0 0
v:v1=get	0 -2 0 -5 15 0 -1 -1
v:v1=go	0 -20 1 3 -13 3 -2 23
v:v1=hang	0 -16 0 22 0 0 0 -7
v:v1=have	2 -4 1 -8 11 -5 0 -2
v:v1=hold	0 -20 9 1 -3 0 0 10
v:v1=impose	4 1 0 5 -6 0 0 -9
v:v1=introduce	0 -12 0 12 0 0 0 0
v:v1=jump	0 -7 0 -20 19 0 0 6
v:v1=kick	1 12 0 -13 4 0 0 -7
v:v1=know	0 -13 0 13 4 0 0 -4
v:v1=levy	0 16 0 -8 -3 0 0 -2
v:v1=lift	5 0 0 5 0 0 0 -11
v:v1=look	0 -2 0 2 10 0 0 -17
v:v1=lose	0 -16 4 2 -3 0 0 12
v:v1=make	11 -3 0 0 0 0 0 0
v:v1=meet	-1 -9 -1 13 3 -2 0 -11
v:v1=other	-5 -1 9 -6 12 0 -19 1
v:v1=pause	0 -6 0 -2 0 0 0 10
v:v1=pay	-9 12 -6 6 -12 -2 6 -14
v:v1=place	0 16 0 -9 -3 0 0 -5
v:v1=post	0 -5 0 12 0 0 0 -1
v:v1=promise	0 -16 0 1 9 0 3 -2
v:v1=ready	0 -2 0 -9 -9 0 8 11
v:v1=remain	0 -13 -2 -1 4 0 12 -4
v:v1=report	0 -14 0 0 14 0 -2 -2
v:v1=return	0 -2 -1 -10 0 0 -1 16
v:v1=review	0 -4 0 14 -5 0 0 -1
v:v1=rise	0 13 0 0 0 0 0 -14
v:v1=rule	-11 0 0 -5 12 0 0 2
v:v1=run	0 -14 1 0 -3 -4 -4 12
v:v1=say	-4 -2 1 -3 -15 -4 2 23
v:v1=set	0 -12 0 14 0 5 0 -18
v:v1=settle	0 -3 0 -4 11 0 0 -6
v:v1=sign	-7 16 0 -1 -10 -4 -6 0
v:v1=sit	0 0 0 5 6 0 0 -14
v:v1=spare	0 -9 0 5 0 0 0 2
v:v1=stand	0 -9 0 -7 1 0 0 13
v:v1=start	5 17 -3 -3 -1 0 0 -23
v:v1=stay	8 -2 0 11 3 0 0 -20
v:v1=step	0 -8 0 23 -6 0 0 -7
v:v1=stop	0 -6 0 -11 6 0 0 10
v:v1=strike	0 9 0 -15 0 0 0 9
v:v1=suspend	0 6 -1 -9 4 0 -10 0
v:v1=take	-4 8 -5 -5 11 -2 -2 -7
v:v1=tell	0 21 0 -16 -16 5 -5 6
v:v1=warn	0 18 0 -5 -8 0 0 -8
v:v1=write	0 -23 5 2 6 0 0 3
verbless	-7 1 0 4 4 -12 -16 3
vt0=agree past	0 2 0 -16 -2 0 1 14
vt0=agree perfect	0 -6 0 12 -1 0 2 -6
vt0=announce modal	0 -5 0 12 -4 0 0 0
vt0=announce past	-7 13 0 -10 0 0 0 3
vt0=announce perfect	3 5 0 -16 2 0 0 5
vt0=announce pluperfect	0 -15 0 19 -1 0 0 0
vt0=answer modal	0 2 0 -8 0 0 6 0
vt0=apply future	2 10 0 -10 0 0 0 -2
vt0=approve modal	0 0 0 5 -10 0 0 5
vt0=be past	0 -9 0 -4 7 4 7 -1
vt0=begin modal	-8 1 0 11 0 0 0 -7
vt0=charge future	0 6 0 -13 0 0 0 8
vt0=collect future	0 -2 0 -9 0 0 0 12
vt0=come modal	0 -12 0 0 -8 0 0 16
vt0=come present	1 -6 0 11 -5 0 6 -6
vt0=continue present	0 9 0 -10 0 0 0 0
vt0=declare past	0 0 0 9 0 0 0 -9
vt0=die past	0 0 0 14 0 0 0 -13
vt0=die present	0 4 0 -19 0 0 0 13
vt0=discuss future	0 -1 0 3 -12 0 0 9
vt0=drop present	0 9 0 -19 11 0 0 -4
vt0=end future	0 0 -1 1 0 0 7 -7
vt0=end modal	0 10 -6 0 0 0 0 -1
vt0=end past	0 0 0 11 0 0 0 -7
vt0=enter future	4 4 0 1 -8 0 0 0
vt0=enter past	0 -12 0 8 5 0 0 -2
vt0=expect present	0 11 0 0 -4 0 -3 0
vt0=expire future	0 0 -3 -5 0 0 0 11
vt0=expire modal	0 -4 -2 -15 0 0 0 22
vt0=expire past	0 0 0 13 0 0 0 -12
vt0=expire present	-4 6 0 10 -8 0 0 -10
vt0=extend modal	0 -2 0 -10 0 0 0 13
vt0=extend perfect	0 0 0 14 0 0 0 -9
vt0=get present	0 0 0 10 0 0 0 -9
vt0=go past	0 -6 0 12 0 0 0 -4
vt0=have past	0 0 0 -3 10 0 0 -7
vt0=hold future	0 -12 0 7 0 0 0 3
vt0=hold present	0 1 7 -26 10 0 0 9
vt0=keep modal	0 15 0 -4 -3 0 0 -7
vt0=keep past	0 0 0 -11 0 0 0 12
vt0=keep present	0 -7 0 10 0 0 0 -1
vt0=lapse future	0 2 0 -9 0 0 0 8
vt0=leave past	0 0 0 -7 10 0 0 0
vt0=let present	0 3 0 3 0 9 0 -14
vt0=like modal	0 0 0 -10 0 0 2 9
vt0=look future	0 0 0 -9 12 0 0 0
vt0=lose past	0 -2 0 -5 0 0 0 8
vt0=lower past	0 -9 0 11 0 0 0 0
vt0=meet future	0 -3 0 10 -12 0 6 -4
vt0=meet modal	0 0 0 -7 9 0 0 0
vt0=meet present	0 -1 0 -2 13 0 -3 -6
vt0=other future	3 1 6 -8 -5 0 0 8
vt0=other modal	-1 -18 -4 0 10 -4 0 6
vt0=other past	0 5 0 9 -6 0 0 -7
vt0=other perfect	0 0 0 0 12 0 0 -8
vt0=other pluperfect	0 0 0 10 -7 0 0 -1
vt0=other present	-1 3 4 1 -10 6 -7 0
vt0=pay modal	0 -6 0 11 -2 0 0 -1
vt0=place present	0 -6 0 13 -3 0 0 0
vt0=promise perfect	0 -3 0 -2 9 0 -1 0
vt0=propose past	0 0 0 -12 0 0 0 14
vt0=put future	0 6 0 -3 -13 0 0 8
vt0=put present	7 -11 4 0 5 0 0 -6
vt0=raise modal	0 15 0 -12 0 0 0 -1
vt0=raise past	0 -15 0 16 0 0 0 0
vt0=ready present	0 -1 0 -5 -3 0 0 11
vt0=receive present	0 0 0 -7 10 0 0 0
vt0=remain present	-3 -13 -3 0 5 0 8 2
vt0=report future	0 -3 0 -7 14 0 0 0
vt0=return modal	0 7 0 4 -1 0 0 -10
vt0=return present	0 2 0 3 -10 0 0 0
vt0=rise future	0 -4 0 10 0 0 0 -3
vt0=rise past	0 9 0 -18 0 0 0 10
vt0=run future	0 4 0 -17 -1 0 0 15
vt0=run past	0 8 0 13 0 0 0 -23
vt0=say future	0 0 0 -10 2 0 0 8
vt0=see future	0 -1 0 9 0 0 0 -1
vt0=see present	0 -6 0 13 0 0 0 -2
vt0=settle past	0 0 0 -5 9 0 0 -1
vt0=ship present	0 -3 0 10 -2 0 0 0
vt0=sign future	0 -11 0 11 0 0 0 0
vt0=sign perfect	0 0 0 -14 7 0 0 6
vt0=sign pluperfect	0 11 0 -9 0 0 0 0
vt0=sit present	0 0 0 10 0 0 0 -15
vt0=stay future	0 0 2 12 0 0 0 -15
vt0=step present	0 -9 0 10 0 0 0 0
vt0=stop present	0 0 0 -8 0 0 0 13
vt0=suspend future	-1 -12 0 3 9 0 0 3
vt0=suspend past	0 17 -1 -8 4 0 0 -10
vt0=suspend perfect	0 0 -2 -6 -6 0 0 10
vt0=suspend present	-1 7 -5 14 -3 0 0 -14
vt0=take future	-6 -2 0 10 3 0 0 -8
vt0=take past	-1 -22 0 23 -1 0 0 0
vt0=take present	2 19 -2 -26 3 0 0 4
vt0=tell pluperfect	0 10 0 -6 0 0 0 -4
vt0=threaten perfect	0 15 0 -21 8 0 0 -2
vt0=threaten pluperfect	0 -13 0 10 5 0 0 0
vt0=want present	0 -1 0 5 4 0 4 -11
vt0=write past	0 -10 0 -4 4 0 0 7
vt1=agree past	0 12 0 -9 0 0 0 0
vt1=announce modal	0 -5 0 12 -4 0 0 0
vt1=announce past	-7 14 0 -10 0 0 0 3
vt1=announce perfect	3 5 0 -16 2 0 0 5
vt1=announce pluperfect	0 -15 0 19 -1 0 0 0
vt1=answer modal	0 2 0 -8 0 0 6 0
vt1=apply future	2 10 0 -10 0 0 0 -2
vt1=approve modal	0 0 0 5 -10 0 0 5
vt1=be future	0 0 0 4 -14 0 -1 7
vt1=be past	0 -9 0 -2 3 4 8 0
vt1=be present	0 4 -1 13 0 0 -5 -15
vt1=begin gerund	0 15 0 -7 0 0 0 -11
vt1=begin modal	-8 1 0 11 0 0 0 -7
vt1=begin present	4 -10 0 1 3 0 0 3
vt1=charge future	0 5 0 -13 0 0 0 8
vt1=collect future	0 -2 0 -9 0 0 0 12
vt1=come modal	0 -12 0 0 -8 0 0 16
vt1=come present	1 -6 0 11 -5 0 6 -5
vt1=conclude infinitive	0 0 0 -10 0 0 12 0
vt1=continue present	0 6 0 -9 0 0 0 0
vt1=declare past	0 0 0 9 0 0 0 -9
vt1=die past	0 0 0 14 0 0 0 -13
vt1=die present	0 4 0 -19 0 0 0 13
vt1=discuss future	0 -1 0 3 -12 0 0 9
vt1=drop present	0 9 0 -19 11 0 0 -4
vt1=end future	0 0 -1 1 0 0 7 -7
vt1=end gerund	0 -4 0 -10 0 0 0 14
vt1=end infinitive	6 3 0 -15 -3 0 0 10
vt1=end modal	0 10 -6 0 0 0 0 -1
vt1=end participle	0 -1 -2 24 0 0 0 -18
vt1=end past	0 0 0 11 0 0 0 -7
vt1=enter future	4 4 0 1 -8 0 0 0
vt1=enter past	0 -12 0 8 5 0 0 -2
vt1=expect participle	0 0 0 -6 10 0 0 0
vt1=expect past	0 7 0 -11 4 0 0 0
vt1=expect present	0 1 0 6 -2 0 -2 0
vt1=expire future	0 0 -3 -5 0 0 0 11
vt1=expire infinitive	0 -2 9 0 0 0 0 -4
vt1=expire modal	0 -4 -2 -15 0 0 0 22
vt1=expire past	0 0 0 13 0 0 0 -12
vt1=expire present	-4 6 0 10 -8 0 0 -10
vt1=extend modal	0 -2 0 -10 0 0 0 13
vt1=extend perfect	0 0 0 14 0 0 0 -9
vt1=fall past	0 -11 0 8 -1 0 0 2
vt1=get present	0 0 0 10 0 0 0 -9
vt1=go past	0 -5 0 11 0 0 0 -4
vt1=have past	0 3 0 -8 10 0 0 -4
vt1=hold future	0 -12 0 7 0 0 0 3
vt1=hold present	0 1 7 -26 10 0 0 9
vt1=keep modal	0 15 0 -4 -3 0 0 -7
vt1=keep past	0 0 0 -11 0 0 0 12
vt1=know present	0 -1 0 9 -4 0 0 0
vt1=lapse future	0 2 0 -9 0 0 0 8
vt1=leave past	0 0 0 -7 10 0 0 0
vt1=let present	0 3 0 3 0 9 0 -14
vt1=look future	0 0 0 -9 12 0 0 0
vt1=lose past	0 -2 0 -5 0 0 0 8
vt1=lower past	0 -9 0 11 0 0 0 0
vt1=meet future	0 -3 0 9 -12 0 6 -4
vt1=meet modal	0 0 0 -7 9 0 0 0
vt1=meet present	0 -1 0 -2 13 0 -3 -6
vt1=other modal	-1 -18 -4 0 11 -4 0 6
vt1=other perfect	0 -9 0 3 13 0 0 -5
vt1=other pluperfect	0 0 0 10 -7 0 0 -1
vt1=other present	-1 3 4 0 -10 6 -7 0
vt1=pay modal	0 -6 0 11 -2 0 0 -1
vt1=place present	0 -6 0 13 -3 0 0 0
vt1=promise perfect	0 -3 0 -3 10 0 -1 0
vt1=put future	0 12 0 0 -13 0 0 0
vt1=raise modal	0 15 0 -12 0 0 0 -1
vt1=raise past	0 -15 0 16 0 0 0 0
vt1=ready present	0 -1 0 -5 -3 0 0 11
vt1=receive present	0 0 0 -7 10 0 0 0
vt1=remain present	-1 -12 -2 0 5 0 8 0
vt1=report future	0 -3 0 -7 14 0 0 0
vt1=return modal	0 7 0 4 -1 0 0 -10
vt1=return present	0 2 0 3 -10 0 0 0
vt1=rise future	0 -4 0 10 0 0 0 -3
vt1=rise past	0 9 0 -18 0 0 0 10
vt1=run future	0 4 0 -17 -1 0 0 15
vt1=run infinitive	0 -7 0 9 0 0 0 0
vt1=run past	0 8 0 13 0 0 0 -23
vt1=say future	0 0 0 -10 2 0 0 8
vt1=see future	0 -1 0 9 0 0 0 -1
vt1=see infinitive	0 6 0 -10 -1 0 1 3
vt1=see present	0 -5 0 12 0 0 0 -2
vt1=settle past	0 0 0 -5 9 0 0 -1
vt1=ship present	0 -3 0 10 -2 0 0 0
vt1=sign future	0 -11 0 11 0 0 0 0
vt1=sign perfect	0 0 0 -14 7 0 0 6
vt1=sign pluperfect	0 11 0 -9 0 0 0 0
vt1=sit present	0 0 0 10 0 0 0 -15
vt1=start gerund	0 -4 0 9 0 0 0 -5
vt1=start infinitive	0 11 0 -8 0 0 0 -2
vt1=stay future	0 -4 2 16 0 0 0 -15
vt1=step present	0 -9 0 10 0 0 0 0
vt1=stop present	0 0 0 -5 0 0 0 10
vt1=suspend future	-1 -12 0 3 9 0 0 3
vt1=suspend past	0 17 -1 -16 4 0 0 -4
vt1=suspend perfect	0 0 -2 -6 -6 0 0 10
vt1=suspend present	-1 7 -5 14 -3 0 0 -14
vt1=take future	-6 -2 0 10 3 0 0 -8
vt1=take past	-1 -21 0 24 -1 0 0 0
vt1=take present	2 21 -2 -28 3 0 0 4
vt1=tell pluperfect	0 14 0 -12 0 0 0 -1
vt1=threaten perfect	0 9 0 -9 0 0 0 0
vt1=write past	0 -10 0 -4 4 0 0 7
vt2=be past	0 -6 0 19 0 0 0 -13
vt2=begin past	0 8 0 6 -12 0 0 0
vt2=begin present	0 8 0 -11 2 0 0 0
vt2=charge future	0 -2 7 -8 -4 0 0 10
vt2=charge present	0 4 0 -14 8 0 0 2
vt2=collect future	0 5 0 -10 4 0 0 0
vt2=come future	0 -10 0 12 0 0 0 0
vt2=come past	0 -11 0 6 0 0 0 1
vt2=come present	0 12 1 -8 -3 0 0 0
vt2=continue present	0 -1 0 10 0 0 0 -6
vt2=end present	0 -10 5 0 3 0 0 1
vt2=extend infinitive	0 0 0 -11 0 0 0 14
vt2=fall present	0 11 0 -7 0 0 0 -2
vt2=go infinitive	0 -8 0 0 0 5 0 8
vt2=go present	0 -11 -1 13 3 0 0 -2
vt2=have present	0 1 0 -11 -4 0 10 3
vt2=leave participle	0 8 0 -9 -12 0 0 10
vt2=leave past	0 10 0 -11 0 0 0 0
vt2=other perfect	0 4 0 4 0 0 0 -11
vt2=pay past	0 -5 0 11 0 0 0 -4
vt2=plan participle	0 -14 0 15 0 0 0 0
vt2=suspend present	0 15 0 -9 0 0 0 0
vt2=take present	0 -12 0 16 0 0 0 -2`;
