// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEADLINE_TOLD = `controls	duties	exclusions	none	other	sale	talks	truce
2:after duties 1	-1 -22 0 -8 -13 0 0 31
2:after duties 2	1 -15 3 -26 -13 0 0 38
2:after duties 3	-4 5 0 -27 0 0 0 26
2:after duties 4	-3 -37 -11 -45 -7 -4 -2 84
2:after none 1	-1 -7 0 11 0 0 0 -4
2:after none 2	2 -31 2 -27 -1 0 0 39
2:after none 3	7 -38 -1 21 -15 -2 0 7
2:after none 4	-26 -8 8 11 -24 -29 0 20
2:after other 1	0 0 0 9 0 0 0 -8
2:after other 3	0 0 0 22 0 0 0 -22
2:after other 4	0 -1 0 10 0 0 0 -1
2:after truce 1	0 -34 0 -14 -9 0 0 38
2:after truce 2	4 12 0 -30 -1 0 0 14
2:after truce 3	8 2 0 0 -7 0 0 -3
2:after truce 4	16 -43 37 -41 36 -6 0 -14
2:alone	-26 -18 -17 61 -11 -5 -8 -22
2:before controls 4	6 -10 5 -15 -6 0 0 14
2:before duties 1	4 11 -1 -3 -3 0 0 -6
2:before duties 2	0 5 0 3 0 0 0 -8
2:before duties 3	0 26 0 -15 -1 0 0 -12
2:before none 1	0 9 2 11 -15 0 0 -23
2:before none 2	0 55 -6 -29 -18 0 0 -20
2:before none 3	2 -4 -1 17 -15 0 0 -10
2:before none 4	-5 11 -18 16 3 2 -1 -29
2:before other 1	0 0 6 0 0 0 0 -6
2:before other 2	0 3 0 -13 -2 0 0 11
2:before other 4	2 2 0 -15 0 0 0 9
2:before truce 1	10 27 2 -11 -14 0 0 -21
2:before truce 2	0 -5 -7 36 -11 0 0 -31
2:before truce 3	-1 51 -3 -22 -11 0 0 -27
2:before truce 4	-10 103 -10 -40 -16 -1 3 -84
2:instead none 2	0 -9 0 18 -3 0 0 -6
2:instead none 3	0 -8 0 20 -11 0 0 0
2:instead none 4	1 -25 -2 74 -36 -2 0 -25
2:instead truce 1	0 -27 0 41 -4 0 0 -18
2:instead truce 4	0 -1 0 13 0 0 0 -6
2:own controls 1	5 2 0 -3 1 5 0 -14
2:own controls 2	22 -11 0 -11 0 0 0 -1
2:own controls 3	5 -5 10 -10 -9 0 0 4
2:own controls 4	33 -15 -2 -22 2 -1 0 -19
2:own duties 1	6 -11 20 -8 -7 -16 0 17
2:own duties 2	3 0 4 21 -44 -13 -8 -6
2:own duties 3	-20 3 -20 4 1 0 -7 8
2:own duties 4	-6 0 5 11 -18 -2 -13 5
2:own exclusions 1	0 0 17 -14 -5 0 0 0
2:own exclusions 2	3 -11 2 3 11 0 0 -9
2:own exclusions 3	0 -5 17 -4 0 0 0 -7
2:own exclusions 4	0 10 -7 2 3 0 0 -6
2:own none 1	-7 17 0 1 -3 -8 -11 -10
2:own none 2	-4 -2 4 8 -3 -19 5 -5
2:own none 3	-4 -1 6 1 6 8 7 -13
2:own none 4	-62 -16 -65 45 10 -6 0 -4
2:own other 1	5 -9 -4 -11 29 -6 4 -28
2:own other 2	0 12 0 -12 14 0 -5 -27
2:own other 3	-10 -29 17 13 1 0 -7 0
2:own other 4	-7 0 2 -1 4 -4 1 -4
2:own sale 4	0 0 0 -2 0 10 0 0
2:own truce 1	-4 3 -7 13 14 -34 -16 -14
2:own truce 2	8 -1 13 6 -14 -23 1 -5
2:own truce 3	-8 4 -12 -8 -16 6 -4 20
2:own truce 4	-21 2 -42 12 -25 -24 -20 19
2:same controls 1	15 -7 0 -8 4 0 0 -5
2:same controls 4	-3 2 0 -22 19 0 0 0
2:same duties 1	6 -12 6 -22 0 0 1 25
2:same duties 2	6 22 -7 -21 0 0 0 -5
2:same duties 3	1 35 -6 -52 -9 0 0 19
2:same duties 4	-7 62 7 -54 -18 -3 -3 -4
2:same exclusions 4	0 -3 10 -15 10 0 0 -3
2:same none 1	-7 34 -4 -54 4 -4 -3 22
2:same none 3	4 -8 6 5 -3 -1 -2 -1
2:same none 4	-3 -40 -27 51 8 0 -2 -23
2:same other 1	0 -2 0 -15 14 0 5 0
2:same other 2	6 1 0 -7 5 0 0 -7
2:same other 3	0 -10 0 0 17 0 0 -3
2:same other 4	3 3 0 -12 1 0 4 -1
2:same truce 1	-2 -6 -2 15 -7 0 0 -3
2:same truce 2	18 -2 -6 -12 -3 0 0 7
2:same truce 3	0 1 -3 -40 0 0 0 30
2:same truce 4	10 -11 16 -41 -13 -7 -17 37
2:truce 0 elsewhere 0	-13 -4 8 11 -42 -19 15 24
2:truce 0 elsewhere 1	-8 -1 -16 58 -24 -7 -6 -56
2:truce 0 elsewhere 2	-3 -25 9 46 -35 14 -7 -15
2:truce 0 elsewhere 3	-19 22 0 -1 18 -11 -9 -30
2:truce 0 elsewhere 4	6 -3 -9 7 53 20 -3 -78
2:truce 1 elsewhere 0	-4 -9 -5 -28 -6 -12 -8 45
2:truce 1 elsewhere 2	0 -16 0 4 -11 -3 0 15
2:truce 1 elsewhere 3	0 11 0 -13 25 -1 0 -15
2:truce 1 elsewhere 4	4 0 1 38 14 -12 -2 -57
2:truce 2 elsewhere 0	-7 -44 -19 -6 -20 -10 4 47
2:truce 2 elsewhere 2	4 -2 0 13 -3 0 0 -10
2:truce 2 elsewhere 3	6 -3 0 -25 -2 0 0 24
2:truce 2 elsewhere 4	5 22 16 26 0 -7 -1 -61
2:truce 3 elsewhere 0	-7 -25 -19 -18 -14 3 -5 49
2:truce 3 elsewhere 4	0 15 -2 23 4 2 0 -39
2:truce 4 elsewhere 0	-15 -12 -6 -23 -33 -23 -24 51
2:truce 4 elsewhere 4	4 25 -4 9 -7 -3 -2 -23
<always>	-18 -8 -17 36 -5 -20 -23 -2
a:'s commerce	-2 0 0 8 0 0 0 0
a:-	-1 6 0 -2 -2 0 0 2
a:.	-2 -4 -5 23 -3 -6 -9 -12
a:<agent>	-3 0 0 22 -13 -1 0 -9
a:<day-ahead>	-2 -1 -6 20 -22 0 -2 -5
a:<day-ahead> .	0 15 -1 0 -5 0 0 -15
a:<day-gone>	1 0 0 -5 -5 2 0 6
a:<day-today>	0 -12 0 0 -1 0 0 10
a:<day-today> .	0 -6 0 -2 0 0 0 7
a:<duty>	-4 -7 -2 0 4 -2 5 5
a:<gate>	-4 1 7 -11 20 2 0 -22
a:<goods>	-6 6 0 -16 11 -8 4 4
a:<level-noun>	-1 6 -2 0 0 0 0 -1
a:<level>	-7 -7 -10 34 -6 -2 -4 -19
a:<level> .	0 -14 0 23 1 0 0 -12
a:<level> from	0 -14 0 18 0 0 0 -3
a:<level> in	0 0 0 -6 0 0 0 10
a:<level> more	0 -12 0 17 0 0 0 -5
a:<level> on	0 -4 0 12 -2 0 0 -1
a:<money>	0 7 -8 1 -1 0 0 0
a:<name>	-8 0 6 -9 1 0 0 10
a:<name> 's	-1 1 -1 -8 0 0 0 13
a:<name> .	0 3 0 -7 8 0 0 -2
a:<name> charge	0 4 0 -10 0 0 0 6
a:<name> will	0 10 0 -8 0 0 0 0
a:<name> would	0 -5 0 14 0 0 0 -8
a:<not>	-7 12 8 -9 -8 -5 0 4
a:<number>	0 -4 0 21 -2 -5 -1 -15
a:<number> .	-1 10 0 9 -9 0 0 -12
a:<number> and	0 7 0 -9 0 0 0 3
a:<number> in	0 -1 0 10 0 0 0 -7
a:<number> th	7 0 0 -3 0 0 0 0
a:<office>	0 5 0 -11 0 0 0 9
a:<organisation>	-1 -11 0 13 0 0 0 0
a:<organisation> .	0 7 0 0 -3 0 0 0
a:<organisation> in	0 0 0 6 -3 0 0 0
a:<person>	0 -9 0 12 1 0 0 -1
a:<person> and	0 12 0 -4 0 0 0 -9
a:<person> post	0 -1 0 -5 8 0 0 0
a:<points>	0 -3 0 8 0 -1 0 0
a:<quality>	0 12 5 -5 -11 0 -5 -2
a:<quality> duty	0 -6 0 14 0 0 0 -7
a:<quality> good	0 10 0 -12 0 0 0 3
a:<seat>	-1 5 0 8 -11 0 -1 -2
a:<seat> .	0 6 0 -2 -1 0 0 1
a:<sender>	1 11 0 -1 -6 0 0 -9
a:<span>	-2 18 0 0 -5 0 0 -17
a:<span> .	0 22 0 -8 -1 0 0 -17
a:<v-agree>	0 1 0 0 -5 -1 8 -4
a:<v-bear>	-6 -3 -11 11 0 -4 0 0
a:<v-begin>	-1 0 -11 8 7 -4 -1 -6
a:<v-deny>	0 0 0 7 -1 0 0 0
a:<v-down>	0 1 0 0 -9 0 1 3
a:<v-end>	-5 4 0 -12 -2 0 -2 11
a:<v-impose>	-6 0 0 3 3 -5 8 -9
a:<v-propose>	0 -9 0 -1 0 0 4 9
a:<v-return>	0 -8 0 -9 0 0 0 17
a:<v-say>	-5 0 0 10 3 0 -1 -10
a:<v-sell>	2 -5 -2 -13 12 11 -2 -2
a:<v-stay>	4 -13 -3 16 -13 0 6 -3
a:<v-suspend>	0 6 0 2 -5 0 0 -4
a:<v-target>	-2 -4 0 2 14 0 0 -9
a:<v-up>	0 1 -3 9 3 0 0 -17
a:?	2 -3 -6 10 -4 0 -2 0
a:a	0 0 3 -7 0 0 12 -1
a:a <quality>	5 13 0 -9 0 0 0 -7
a:a meet	0 0 0 -9 0 0 0 9
a:a new	0 4 0 -12 4 0 0 1
a:a result	0 0 0 -9 0 0 3 6
a:a truce	0 5 8 -5 0 0 0 -9
a:about	0 -1 0 7 0 0 0 0
a:additional	0 -3 7 -3 -8 0 0 9
a:additional duty	0 0 7 -5 -8 0 0 5
a:after <name>	0 7 0 -6 0 0 0 0
a:after <span>	0 4 0 4 0 0 0 -11
a:after all	0 -5 0 7 0 0 0 0
a:again	0 -5 0 16 -1 0 0 -6
a:against	0 2 0 -8 8 0 0 0
a:agree	0 0 0 -1 0 0 8 -2
a:agreement	0 -10 0 -2 0 0 2 10
a:agreement with	0 -6 0 0 0 0 2 4
a:all	0 11 0 -10 0 0 0 0
a:all .	0 -5 0 7 0 0 0 0
a:an	0 7 0 -17 -6 0 3 14
a:an additional	0 -6 0 1 0 0 0 3
a:an hour	0 0 0 -8 0 0 0 9
a:and	-5 8 -1 -14 -11 -4 0 16
a:and <level>	0 2 0 -8 0 0 0 4
a:and <number>	0 -5 0 8 3 0 0 -7
a:and <person>	0 14 0 -8 0 0 0 -5
a:and a	0 10 0 -12 0 0 0 3
a:and end	0 -5 0 7 0 0 0 0
a:and last	0 9 0 -4 0 0 0 -3
a:and on	0 -3 0 -9 0 0 0 13
a:and the	0 6 0 -6 0 0 0 1
a:announce	-3 0 0 11 0 0 0 -1
a:answer	0 -8 0 12 0 0 0 -2
a:any	2 7 0 0 0 0 0 -7
a:are	-2 0 1 7 -3 0 0 -3
a:are exempt	0 -8 -5 9 4 0 0 0
a:are suspend	0 6 0 -4 0 0 0 0
a:as well	7 1 1 0 0 0 0 -11
a:at	0 -9 -2 19 0 -1 -1 -4
a:at <number>	0 2 0 7 2 0 0 -12
a:at a	0 0 0 -8 0 0 0 9
a:at least	0 -13 0 0 0 0 0 14
a:at once	0 -9 0 10 0 0 0 0
a:at the	4 0 0 1 0 0 0 -6
a:back	0 5 0 -15 -3 2 0 12
a:ban	0 0 0 -3 0 6 0 0
a:be	0 -14 3 -10 16 2 0 4
a:been	0 -8 0 0 0 0 3 3
a:before	0 0 0 -10 0 5 0 12
a:between	0 -6 0 6 0 0 0 0
a:both	0 1 0 -7 2 0 0 2
a:both side	0 7 0 -4 0 0 0 -1
a:busan	0 7 0 -5 0 0 0 0
a:butter	0 1 6 0 -4 0 0 -1
a:by	0 -20 0 22 -15 0 0 4
a:call	0 -8 0 3 0 0 0 3
a:can	0 6 0 0 -1 0 0 -3
a:capital	0 -9 0 11 0 0 0 0
a:case	0 6 0 -6 2 0 0 -1
a:charge	0 -12 6 1 8 0 0 -2
a:charge <level>	0 -2 0 6 0 0 0 -1
a:chicken	0 10 0 -9 0 0 0 0
a:chip	0 -4 0 8 2 0 0 -3
a:collect	0 6 -1 -17 3 0 0 8
a:commerce	-2 0 0 8 0 0 0 0
a:commerce ministry	-2 0 0 7 0 0 0 0
a:confirm	0 0 0 -4 6 0 0 0
a:control	0 0 0 6 0 0 0 -3
a:control on	3 -6 0 3 0 0 0 0
a:cost	0 -2 0 8 0 0 0 -5
a:could	0 9 0 -8 0 0 0 0
a:country	3 1 0 -7 3 0 0 0
a:custom	0 3 6 -5 -1 0 0 0
a:cut	0 -8 0 0 0 0 0 7
a:date	7 -2 0 -1 0 0 0 0
a:day	0 -5 4 -6 1 0 0 6
a:day of	0 -6 5 -3 4 0 0 0
a:deadline	0 0 0 -10 0 0 2 7
a:deal	0 0 0 1 0 0 6 -8
a:dispute	0 -1 0 -6 5 0 5 -2
a:dispute over	0 -1 0 -6 5 0 5 -2
a:do	0 2 0 -4 -5 0 0 7
a:down	0 -2 0 8 0 0 0 -3
a:due	0 10 0 -2 0 0 0 -6
a:duty	0 3 2 -4 -11 0 -1 9
a:duty .	0 -2 9 0 -6 0 0 0
a:duty of	0 7 0 -8 0 0 0 4
a:each	0 -9 0 10 8 0 0 -8
a:each other	0 -5 0 2 9 0 0 -6
a:earth	-6 -5 0 13 0 0 0 0
a:earth .	0 -5 0 8 0 0 0 0
a:end	-2 3 2 -23 1 0 0 16
a:end .	0 -11 0 -2 0 0 0 14
a:end of	0 5 0 -6 0 0 0 1
a:entry	0 15 0 -14 0 0 0 0
a:evening	0 0 0 14 0 0 0 -15
a:every	0 -3 13 -9 0 0 0 0
a:exempt	0 -5 -8 12 3 0 0 0
a:exemption	0 6 6 -9 -1 0 0 -3
a:export of	0 0 0 7 0 0 0 0
a:extension	0 0 0 -8 10 0 0 0
a:extension of	0 0 0 -12 10 0 0 1
a:extra	0 0 0 8 0 0 0 -6
a:fall	0 9 0 -3 0 0 0 -3
a:fee	0 -13 -2 -10 28 0 0 -6
a:for	-3 -8 0 13 -10 -1 1 3
a:for <number>	0 0 6 0 -2 0 0 0
a:for <span>	0 0 0 12 -1 0 0 -12
a:for an	0 6 0 -9 0 0 4 0
a:for the	0 5 -9 0 -6 1 0 3
a:four	0 -11 0 12 0 0 0 0
a:framework	0 -7 0 9 0 0 0 0
a:free	0 -8 7 -4 7 0 0 -1
a:free of	0 -12 8 -2 8 0 0 -1
a:from	0 0 0 13 6 0 0 -27
a:from <day-ahead>	1 -20 0 33 -2 0 0 -21
a:georgia	0 -10 0 11 0 0 0 0
a:go	0 -12 -2 9 7 0 0 -3
a:go to	0 -14 0 14 0 0 0 0
a:good	0 9 4 -12 0 0 0 1
a:good from	0 3 6 -5 0 0 0 0
a:good of	0 -5 0 8 0 0 0 0
a:government	0 0 0 8 -2 0 0 0
a:hand	0 11 0 0 -6 0 0 -2
a:happen	0 -13 2 13 0 0 0 -1
a:has	4 -12 0 18 -6 0 2 -8
a:have	0 3 0 -5 -5 0 8 0
a:he	0 -1 0 13 -1 0 0 -5
a:his	0 13 0 -8 -2 0 0 0
a:home	0 0 0 -6 0 0 0 6
a:hour	0 0 0 -7 0 0 0 8
a:in	8 5 -6 -1 5 1 -1 -15
a:in <name>	0 6 0 -11 5 0 0 0
a:in <seat>	0 16 0 -7 -6 0 0 -2
a:in a	0 11 0 -5 0 0 0 -2
a:in any	0 14 0 -11 0 0 0 0
a:in busan	0 7 0 -5 0 0 0 0
a:in the	0 -11 0 0 0 5 2 0
a:in their	0 0 0 -2 8 0 0 -2
a:into	0 -13 0 0 -1 0 0 12
a:is	7 0 3 -4 -7 0 0 3
a:is the	7 13 4 -15 -3 0 0 -8
a:it	7 -5 -6 5 3 -1 -2 -3
a:it 's	0 -12 0 22 0 0 0 -8
a:it .	5 -4 -1 -1 14 -1 0 -10
a:it is	0 11 0 -11 0 0 0 0
a:it will	0 10 0 -16 0 0 0 5
a:it would	0 -11 0 15 0 0 0 -2
a:its	-4 19 0 -17 5 3 0 -4
a:its own	0 2 0 -14 6 0 0 5
a:last <span>	0 13 0 -11 0 0 0 0
a:later	0 0 0 -8 0 0 0 9
a:least	0 -13 0 0 0 0 0 14
a:less	0 13 -9 0 0 0 0 -2
a:let	0 -10 0 0 5 0 0 5
a:letter	0 8 0 -6 0 0 0 0
a:licence	7 -3 0 0 0 0 0 0
a:list	0 0 6 -1 0 0 0 0
a:make	5 -4 0 -2 0 0 7 -3
a:may	0 -4 0 10 0 0 0 -1
a:meet in	0 0 0 -5 0 0 0 7
a:month	5 -12 0 -11 13 0 0 6
a:month .	0 -9 0 -1 10 0 0 0
a:more	-2 -8 0 17 0 0 0 -4
a:more .	0 -2 0 9 0 0 0 -4
a:morning .	0 -9 0 10 0 0 0 0
a:most <quality>	0 -3 0 6 0 0 0 0
a:mr	0 -2 0 6 0 0 0 0
a:must	0 -12 0 4 0 0 3 0
a:new duty	0 2 0 -7 0 0 0 8
a:next	9 0 -1 -4 4 -2 0 0
a:next week	0 0 0 11 -1 0 0 -5
a:next year	3 3 0 -17 7 0 0 3
a:night	0 -8 0 0 0 0 0 7
a:night .	0 0 0 -13 0 0 0 15
a:no	0 -3 0 0 0 0 0 7
a:not	0 7 4 -5 -1 0 0 0
a:not .	0 6 0 -5 0 0 0 0
a:not be	0 -2 5 -10 4 0 0 0
a:now	0 1 0 6 0 0 0 -8
a:number	0 -8 0 0 0 0 0 9
a:of	0 -6 6 7 2 0 -10 -8
a:of <day-gone>	2 2 0 -8 0 0 0 2
a:of <level>	0 6 -1 2 -2 0 0 -3
a:of <quality>	0 -8 7 4 0 0 0 0
a:of good	0 0 6 -1 0 0 0 0
a:of it	0 0 0 -1 14 0 0 -10
a:of next	5 4 0 -10 -4 0 0 4
a:of the	0 -25 10 5 4 0 0 0
a:of thi	0 -9 0 -4 8 0 0 7
a:off	0 -8 0 3 4 0 0 2
a:off .	0 -6 0 0 6 0 0 0
a:off the	0 -5 0 7 0 0 0 0
a:oil	0 5 0 -6 0 0 0 0
a:old	0 -5 5 14 -3 0 0 -11
a:on	0 6 -2 0 -12 -4 4 0
a:on <quality>	0 -2 0 10 -2 0 0 -4
a:on a	0 0 0 7 0 0 0 -3
a:on all	0 8 0 -7 0 0 0 0
a:on its	0 5 0 -6 0 0 0 0
a:on rare	0 -5 0 8 0 0 0 0
a:on the	0 -4 2 -10 0 0 0 13
a:once	0 -8 0 11 0 0 0 0
a:one	-1 -10 0 8 0 0 0 7
a:only	0 -9 0 15 0 0 0 -3
a:opened	0 -4 0 8 0 0 0 0
a:or	0 -1 7 10 -5 0 0 -11
a:ordinary	0 8 0 -7 0 0 0 0
a:other	0 0 0 -3 7 0 0 0
a:other 's	0 -6 0 -8 9 0 0 5
a:our	0 -4 0 -3 17 0 0 -9
a:out	0 -4 0 -11 3 0 0 12
a:out .	0 -5 0 -4 0 0 0 10
a:over	0 -6 0 0 3 0 5 -5
a:over .	0 0 0 6 0 0 0 -4
a:own	0 0 0 -18 12 0 0 4
a:paper	0 -4 0 11 0 0 0 -4
a:parcel	0 -2 12 -4 -1 0 0 -3
a:period	0 -2 0 -7 0 0 0 11
a:port	0 -3 -1 -3 12 4 0 -6
a:port fee	0 -2 -1 0 12 0 0 -5
a:post	0 -1 0 -5 8 0 0 0
a:present	0 0 0 -5 -1 0 6 0
a:prolong	0 -1 0 0 0 0 0 6
a:rare	-6 -5 0 13 0 0 0 0
a:rare earth	-4 -5 0 12 0 0 0 0
a:rate	0 14 0 -2 -9 0 0 0
a:read	0 -3 0 10 0 0 0 -5
a:report	0 0 0 16 -11 0 0 -2
a:result	0 0 0 -8 0 0 3 5
a:result .	0 0 0 -6 0 0 0 6
a:rice	0 6 0 -5 0 0 0 0
a:rise	0 6 0 4 -3 0 0 -12
a:run	0 -6 0 0 0 0 0 7
a:run out	0 -6 0 -1 0 0 0 6
a:same	0 -7 0 3 1 0 0 3
a:say	0 -10 0 9 4 0 0 -7
a:season	0 -2 0 8 0 0 0 0
a:sell	0 -2 0 0 -6 13 0 -3
a:shall	0 -5 0 -11 5 0 5 8
a:ship	2 -2 0 -18 21 0 0 0
a:ship .	0 -8 0 -7 16 0 0 0
a:side	0 6 3 -1 -5 0 6 -13
a:side .	0 6 4 -7 0 0 0 -2
a:sign the	0 0 0 6 0 0 0 0
a:signature	0 0 0 6 -5 0 0 0
a:some	0 6 0 -5 0 0 0 0
a:speaking	0 0 0 -10 0 0 0 10
a:stay	0 3 0 1 0 0 0 -7
a:surcharge	0 12 -4 -11 4 0 0 0
a:suspend for	0 6 0 -4 0 0 0 0
a:suspension	0 6 -2 0 1 0 0 -8
a:table	0 -5 0 7 0 0 0 0
a:tariff	0 -30 -1 12 11 0 9 -4
a:tariff .	0 -8 0 -3 5 0 7 0
a:tariff on	0 0 0 6 0 0 0 -2
a:tariff truce	0 0 0 -12 9 0 0 2
a:telephone	0 -3 0 -9 0 0 0 14
a:tell	0 0 0 -5 0 0 0 6
a:th	7 0 0 -3 0 0 0 0
a:than	0 10 -9 -4 7 0 0 0
a:that	0 9 0 6 -13 0 0 -12
a:that <person>	0 10 0 -8 0 0 0 0
a:that the	0 -3 0 11 -3 0 0 0
a:the	-2 -20 3 12 1 -1 -2 4
a:the <day-ahead>	0 7 0 0 0 0 0 -3
a:the <level>	0 -11 0 8 3 0 0 -2
a:the <number>	7 -3 0 4 -1 0 0 -5
a:the <office>	0 -4 0 12 0 0 0 -6
a:the <organisation>	0 -17 0 14 0 0 0 2
a:the <person>	0 -4 0 0 8 0 0 -5
a:the additional	0 1 7 -11 -8 0 0 6
a:the duty	0 -7 0 -1 4 0 0 7
a:the end	0 6 0 -5 0 0 0 0
a:the last	0 -4 6 -4 0 0 0 4
a:the old	0 -5 5 12 -3 0 0 -9
a:the ordinary	0 8 0 -7 0 0 0 0
a:the same	0 -7 0 3 1 0 0 3
a:the suspension	0 6 -2 0 1 0 0 -8
a:the table	0 -5 0 7 0 0 0 0
a:the tariff	0 0 0 -6 0 0 2 4
a:the trade	0 -5 0 0 0 0 0 6
a:the two	0 0 0 -7 -2 0 6 3
a:their	0 -4 0 3 6 0 0 -2
a:there	0 -5 0 19 0 0 0 -12
a:they	0 0 0 -1 -1 0 0 7
a:thi	0 0 0 -12 16 0 0 2
a:thi month	0 -12 0 -2 8 0 0 6
a:thi year	0 7 0 -15 9 0 0 0
a:thing	0 -8 0 5 0 0 0 1
a:those	0 6 0 -2 0 0 0 0
a:three	0 -3 0 10 0 0 0 -1
a:time	0 -3 0 0 0 0 0 7
a:to	-10 9 -6 -16 7 4 9 1
a:to <day-ahead>	-1 0 0 -5 -2 0 0 13
a:to <day-gone>	0 0 0 4 -1 3 0 -6
a:to <level>	0 -3 0 7 3 0 0 -5
a:to <name>	0 0 0 -4 6 0 0 0
a:to charge	0 5 0 -8 1 0 0 0
a:to prolong	0 0 0 0 0 0 0 6
a:to sell	0 0 0 -1 -2 10 0 0
a:trade	0 -6 0 2 0 0 0 3
a:truce	-3 11 6 -16 14 0 0 -8
a:truce .	0 0 0 0 7 0 0 -3
a:truce in	0 0 0 0 6 0 0 -2
a:truce with	0 0 0 -13 9 0 0 4
a:turn	0 0 0 -10 0 0 0 6
a:two	0 -16 0 18 -13 0 6 0
a:two side	0 0 0 0 -1 0 6 -3
a:until <day-ahead>	0 8 0 0 0 0 0 -4
a:vote	0 -12 0 8 0 0 0 0
a:want	0 7 0 -11 -2 0 5 -1
a:want to	0 12 0 -14 -1 0 6 0
a:was	0 -2 -2 8 -5 0 0 1
a:we	0 -5 0 0 0 0 9 0
a:week .	0 1 0 6 0 0 0 -8
a:well	7 1 1 0 0 0 0 -11
a:well .	8 0 1 0 0 0 0 -10
a:were	0 -10 0 18 0 0 0 -8
a:what	0 -10 0 8 0 0 0 0
a:will	1 2 3 -10 11 -2 -1 0
a:will be	0 0 0 -9 10 0 0 2
a:will not	0 0 7 0 -1 0 0 0
a:with	0 -12 7 -11 9 0 1 6
a:with <name>	0 -7 0 -8 8 0 4 0
a:with a	0 6 0 -3 0 0 0 0
a:without	0 14 6 -12 -11 0 -1 0
a:without a	0 -11 8 2 0 0 0 0
a:world	0 11 -8 0 0 0 0 -4
a:would	0 0 0 6 -4 3 0 -5
a:would be	0 -7 0 2 0 3 0 0
a:would have	0 -4 0 7 0 0 0 0
a:year	2 0 -2 -18 18 0 0 0
a:year .	3 -2 -1 -15 16 0 0 2
a:you	0 11 0 -10 9 0 0 -11
asks	0 -5 -10 26 -9 -1 -2 -13
b:"	0 3 -2 12 -16 -1 1 -10
b:" <person>	0 7 0 -4 0 0 0 -2
b:" the	0 0 0 19 0 0 0 -18
b:&	0 -5 0 0 0 0 0 6
b:'s	6 -4 -4 17 2 0 2 -26
b:'s <level>	0 9 0 -8 0 0 0 0
b:'s <organisation>	0 -2 0 10 -6 0 0 0
b:'s <person>	0 18 0 -7 0 0 0 -8
b:'s commerce	0 -1 0 10 0 0 0 -3
b:'s good	0 10 0 -13 -2 0 0 6
b:'s on	0 -3 0 8 0 0 0 -4
b:'s tariff	0 10 0 -12 0 0 0 1
b:'s trade	0 0 0 -4 6 0 0 0
b:)	-5 14 0 -1 -2 0 0 -2
b:*	0 -8 0 30 0 0 0 -23
b:,	4 4 -13 9 -13 0 0 -5
b:, <level>	0 -7 0 1 8 0 0 0
b:, <name>	0 -8 0 4 3 0 0 0
b:, <number>	0 22 0 -15 0 0 0 -7
b:, a	1 4 0 3 -5 0 0 -9
b:, and	-8 -19 -6 -1 28 0 -1 3
b:, are	2 0 0 14 -9 0 0 -8
b:, at	0 -1 0 9 -1 0 0 0
b:, begin	0 20 0 -18 0 0 0 0
b:, both	0 20 0 -20 0 0 0 0
b:, by	0 -14 0 6 5 0 6 -7
b:, come	0 -2 0 8 0 0 0 -4
b:, down	0 -3 0 8 0 0 0 -4
b:, due	0 5 5 -17 -4 0 0 10
b:, for	0 3 0 -13 2 0 0 5
b:, from	0 3 0 26 -6 0 0 -34
b:, has	10 0 0 -3 -7 0 0 0
b:, he	0 0 0 -13 0 0 0 14
b:, in	0 -3 0 15 -8 0 0 0
b:, is	6 0 0 -10 -8 1 0 7
b:, it	0 -2 0 -10 6 0 0 7
b:, now	0 10 0 -11 0 0 0 0
b:, on	3 -2 -3 -2 -8 0 7 5
b:, run	2 0 0 7 -1 0 0 -8
b:, so	0 17 0 -24 3 0 0 2
b:, spoke	0 0 0 -15 0 0 0 15
b:, start	5 5 0 -6 0 0 0 -1
b:, take	0 8 0 -8 0 0 0 0
b:, the	2 13 -2 -13 -2 0 0 5
b:, to	0 8 -1 -11 -5 3 0 3
b:, until	0 17 -4 -9 -4 3 0 -3
b:, up	0 0 0 -11 0 0 0 12
b:, was	0 -8 0 18 0 0 0 -9
b:, we	0 4 0 2 0 0 0 -7
b:, will	0 9 0 0 -5 0 0 -6
b:, with	0 -12 0 9 0 0 0 3
b:, would	0 -4 0 -12 5 0 0 11
b:-	11 -6 3 -9 -2 0 0 8
b:.	-4 -1 4 -3 6 0 0 0
b:. <person>	0 -5 0 12 -5 0 0 0
b:. eastern	0 0 0 -4 10 0 0 -6
b:. m	-2 3 0 -9 6 0 0 0
b:. on	0 0 2 -6 0 0 0 8
b:/	0 -17 4 0 6 0 0 5
b::	-6 -5 -4 9 4 -3 -10 1
b:: <name>	-6 13 0 -3 0 0 0 0
b:: <number>	-4 13 -4 4 3 0 0 -20
b:: a	0 0 0 -5 7 0 0 0
b:: and	0 22 0 -22 -2 0 0 6
b:: from	0 -5 0 0 -7 0 0 15
b:: it	0 3 0 -19 -1 0 0 19
b:: my	-3 -13 0 13 0 0 0 4
b:: on	0 12 0 -15 7 0 0 -4
b:: the	-2 -19 3 19 -12 0 0 1
b:: until	-2 -9 -1 1 4 0 0 2
b:: what	9 -18 9 17 -2 0 0 -10
b:;	0 -2 -3 5 0 6 0 -7
b:; a	0 0 0 7 -1 0 0 0
b:; it	0 -1 0 -9 18 0 0 -4
b:; the	0 -8 0 31 -19 6 0 -18
b:; they	0 0 0 -5 6 0 0 0
b:<agent>	0 -6 0 8 2 1 -8 -9
b:<day-ahead>	0 -6 -7 -2 5 0 -1 8
b:<day-ahead> and	0 0 0 -6 11 0 0 -3
b:<day-ahead> for	0 -4 0 6 0 0 0 0
b:<day-ahead> to	-1 -12 -1 19 0 0 0 -3
b:<day-gone>	5 14 2 -25 8 0 0 1
b:<day-gone> and	0 6 0 0 2 0 0 -11
b:<day-today>	0 10 0 0 -7 0 0 0
b:<day-today> to	0 -7 0 15 0 0 0 -6
b:<duty>	-7 -4 9 -1 5 -5 0 3
b:<gate>	-3 0 -7 11 12 0 -3 -19
b:<goods-amount>	-2 -4 0 28 -12 0 -1 -5
b:<goods-amount> by	0 0 0 13 -7 0 0 0
b:<goods-amount> of	-2 -1 0 16 -2 0 0 -4
b:<goods>	14 7 0 -4 -3 -10 -8 -2
b:<level-noun>	-6 -6 -7 7 4 -1 0 4
b:<level>	0 1 -2 6 -16 -5 -7 2
b:<level> and	0 8 0 0 0 0 0 -10
b:<level> as	0 -3 0 8 0 0 0 0
b:<level> by	0 7 0 -1 0 0 0 -2
b:<level> for	0 -4 0 11 0 0 0 -2
b:<level> from	-2 12 0 -1 -11 0 0 -2
b:<level> in	0 7 0 -17 0 0 0 11
b:<level> is	0 9 0 -15 0 0 0 7
b:<level> more	0 -25 0 25 0 0 0 0
b:<level> of	1 -7 0 3 0 0 0 0
b:<level> off	0 -10 0 13 0 0 0 0
b:<level> on	-4 10 11 -11 -6 0 0 1
b:<level> tariff	5 7 0 -12 0 0 0 0
b:<level> to	0 4 0 2 0 0 0 -8
b:<level> until	0 -1 -1 0 -5 0 0 12
b:<level> will	0 -5 0 0 0 0 0 6
b:<level> would	0 -8 0 11 0 0 0 0
b:<money> in	0 -1 0 8 0 0 0 0
b:<money> of	0 15 0 -14 0 0 0 0
b:<month-ahead>	0 -5 0 -15 0 0 0 20
b:<month-gone>	13 9 0 -15 -1 0 0 0
b:<month-today>	2 9 0 -8 0 0 0 -2
b:<name>	10 -9 0 -5 5 -18 0 9
b:<name> 's	10 2 0 -10 12 -1 4 -13
b:<name> and	-4 -13 -10 2 -13 0 -3 27
b:<name> at	0 0 0 7 0 0 0 -5
b:<name> by	4 -5 0 9 0 0 -2 -2
b:<name> enter	0 6 0 0 0 0 0 -3
b:<name> from	5 6 0 -10 0 0 0 -2
b:<name> go	0 -3 0 8 0 0 0 -4
b:<name> good	0 10 0 -9 0 0 0 0
b:<name> had	0 -8 0 -1 8 0 0 1
b:<name> has	0 0 -3 -11 4 -1 2 6
b:<name> have	0 0 0 -7 0 0 0 10
b:<name> is	0 0 4 9 -2 0 0 -13
b:<name> meet	0 3 0 -10 0 0 0 4
b:<name> on	0 -1 7 5 -7 0 5 -14
b:<name> president	5 -6 0 0 0 0 0 0
b:<name> run	0 -5 0 0 0 0 0 9
b:<name> the	0 -3 -4 10 -2 0 0 0
b:<name> until	0 -3 0 -8 2 0 0 8
b:<name> was	0 2 0 -6 0 0 0 4
b:<name> will	0 6 0 -17 -4 0 0 19
b:<not>	-3 -16 0 10 -2 -10 4 5
b:<number>	-15 12 15 17 -2 -11 -7 -46
b:<number> /	0 -17 4 0 6 0 0 5
b:<number> a	0 5 -10 -7 0 0 0 8
b:<number> again	0 16 0 -2 0 0 0 -13
b:<number> exclusion	0 -3 14 -6 0 0 0 -2
b:<number> from	0 16 0 -13 0 0 0 0
b:<number> is	0 10 0 -4 0 0 0 -5
b:<number> of	0 1 0 -1 6 0 0 -4
b:<number> on	0 26 -4 -17 0 0 0 -5
b:<number> the	0 0 0 12 0 0 0 -8
b:<number> to	0 -13 0 14 0 0 0 0
b:<office>	-4 -11 -3 19 3 -1 8 -18
b:<office> 's	-1 0 0 17 6 0 0 -21
b:<office> from	0 2 0 -8 0 0 0 3
b:<office> had	0 0 0 -7 7 0 0 0
b:<office> on	0 10 0 -5 -3 0 0 0
b:<office> will	0 -2 0 10 0 0 0 -3
b:<organisation>	0 -22 4 18 5 -4 -10 -13
b:<organisation> 's	0 -1 0 28 -22 0 0 -4
b:<organisation> and	0 0 0 0 6 0 0 -7
b:<organisation> has	0 -8 0 16 -9 0 0 0
b:<organisation> heard	0 0 0 6 -4 0 0 0
b:<organisation> in	0 3 0 -17 11 0 0 4
b:<organisation> is	0 2 0 13 -14 0 0 -1
b:<organisation> meet	0 3 0 -9 -6 0 0 11
b:<organisation> of	0 -4 0 -3 10 0 0 0
b:<organisation> on	0 -2 0 17 -10 0 0 -1
b:<organisation> vote	0 0 0 14 -11 0 0 0
b:<organisation> will	0 2 0 -11 11 0 0 0
b:<person>	-13 14 -9 -2 5 0 -6 -7
b:<person> 's	0 -3 0 -6 9 0 0 0
b:<person> agree	0 4 0 -13 0 0 0 11
b:<person> announce	0 0 0 -7 0 0 0 9
b:<person> are	0 -1 0 10 0 0 0 -2
b:<person> had	0 -9 0 4 4 3 0 -2
b:<person> has	0 15 0 -7 8 0 0 -14
b:<person> in	0 0 0 9 -1 0 0 0
b:<person> is	0 0 0 13 -3 0 0 -6
b:<person> on	0 5 0 1 0 0 0 -6
b:<person> say	-1 22 0 -9 -8 0 0 -2
b:<person> sign	0 13 0 -8 -2 0 0 0
b:<person> spoke	0 11 0 -16 7 0 0 0
b:<person> tell	0 2 0 4 0 0 0 -8
b:<person> will	0 -2 0 8 0 0 0 -1
b:<person> would	0 -2 0 12 -4 0 0 -1
b:<person> write	0 -8 0 3 5 0 0 -1
b:<points>	-12 -8 -2 -8 -10 0 0 34
b:<points> of	0 -6 0 8 0 0 0 0
b:<points> stay	0 0 0 -10 0 0 0 13
b:<quality>	-2 3 -9 -9 15 6 -11 -7
b:<quality> and	0 -8 0 15 0 0 0 -2
b:<quality> beef	0 0 0 7 0 0 0 -4
b:<quality> company	-2 0 0 10 -1 0 0 0
b:<quality> duty	0 0 0 -15 -2 0 0 16
b:<quality> parliament	0 0 0 -13 16 0 0 0
b:<quality> president	0 3 0 2 -6 0 0 0
b:<quality> ship	0 -17 0 0 14 0 0 0
b:<quality> side	2 0 0 -1 8 0 0 -8
b:<quality> tariff	0 2 0 -4 7 0 0 -6
b:<seat>	5 -27 0 7 16 -8 10 -14
b:<seat> 's	0 -13 0 4 1 0 0 0
b:<seat> and	0 -5 0 4 -3 0 0 6
b:<seat> from	0 -3 0 11 -7 0 0 0
b:<seat> has	0 0 0 -11 14 0 0 0
b:<seat> is	0 0 0 -6 0 0 0 8
b:<seat> on	0 -16 -1 24 -3 0 0 -7
b:<seat> say	0 6 5 3 -10 0 0 -5
b:<seat> the	0 -4 0 -5 9 0 0 0
b:<sender>	1 -1 0 -4 -8 1 -4 12
b:<span>	0 -4 -3 0 -7 0 0 9
b:<span> and	0 0 0 15 0 0 0 -16
b:<span> from	0 4 0 6 -1 0 0 -10
b:<span> of	0 0 0 -11 0 0 0 12
b:<span> to	0 -2 0 -3 0 0 0 8
b:<span> truce	0 -2 0 18 0 0 0 -16
b:<taker>	0 1 -1 15 -10 -6 0 -8
b:<v-agree>	-7 -12 0 0 9 -8 -2 9
b:<v-bear>	-1 8 -3 3 -3 -6 0 0
b:<v-begin>	9 4 0 3 -11 -12 -1 -2
b:<v-buy>	0 3 2 6 -7 0 -2 -8
b:<v-deny>	17 -14 -1 1 -9 0 5 -5
b:<v-down>	-2 -5 -11 10 -11 -5 4 8
b:<v-end>	-1 0 3 -1 -2 -10 -10 6
b:<v-impose>	5 -5 -9 5 16 -3 0 -10
b:<v-propose>	-10 6 -12 2 1 -5 1 -2
b:<v-return>	-2 5 -3 7 2 0 -3 -9
b:<v-say>	2 0 3 -4 14 -2 -10 -6
b:<v-sell>	3 -18 -8 5 5 3 -2 0
b:<v-stay>	2 -11 6 4 0 -12 -10 4
b:<v-suspend>	9 2 4 -1 2 -6 1 -9
b:<v-target>	-6 -5 0 4 14 0 -1 -7
b:<v-threaten>	0 -5 0 1 10 0 0 -7
b:<v-up>	0 8 -12 -2 -1 -3 -5 2
b:a	4 -9 -16 9 5 6 1 -17
b:a .	0 5 -10 -7 0 0 0 8
b:a <organisation>	0 0 0 7 -4 0 0 0
b:a deal	0 -4 0 0 -1 0 0 12
b:a duty	0 6 0 -1 -1 0 0 0
b:a further	0 3 0 -7 0 0 0 8
b:a hearing	0 0 0 -8 13 0 0 0
b:a licence	7 -2 0 -2 0 0 0 0
b:a new	0 9 0 -3 0 0 0 -2
b:a notice	0 5 0 -6 2 0 0 0
b:a pause	0 9 0 -4 0 0 0 -1
b:a report	0 7 0 -13 6 0 0 0
b:a second	0 -10 0 0 11 0 0 -2
b:a surcharge	0 -15 0 16 0 0 0 0
b:a tariff	0 5 0 -6 0 0 0 2
b:a third	0 0 0 8 0 0 0 0
b:a trade	0 -6 0 0 0 0 0 6
b:a truce	0 7 0 0 -1 0 0 -3
b:about	0 -8 0 0 0 0 0 9
b:accept	0 0 0 -3 6 0 0 0
b:accord	0 7 0 0 0 0 0 -6
b:according	0 -4 0 8 0 0 0 0
b:add	0 -3 0 11 0 0 0 -3
b:additional	3 1 3 -15 -6 0 0 12
b:additional duty	0 0 4 -12 -2 0 0 11
b:additional tariff	0 15 0 -14 0 0 0 0
b:after	0 0 -2 -5 14 0 0 -3
b:again	0 3 3 0 -7 0 0 -1
b:again from	0 -4 0 -1 -4 0 0 13
b:again on	0 6 6 -3 0 0 0 -9
b:against	0 -9 0 -12 16 0 0 1
b:against the	0 0 0 -15 17 0 0 0
b:agree	0 -11 0 9 -10 0 0 7
b:agree in	0 0 0 -8 0 0 0 9
b:agree on	0 -1 0 7 -1 0 0 -1
b:agree to	0 -4 0 0 -2 0 0 9
b:agreement	-2 0 -2 23 -9 -1 -6 -9
b:agreement by	0 0 0 0 0 0 -8 10
b:agreement was	0 0 0 -7 0 0 0 8
b:agreement with	0 0 0 16 0 0 0 -10
b:all	0 16 5 -15 -2 0 0 0
b:all <quality>	0 18 0 -14 0 0 0 -1
b:am	0 -2 0 10 0 0 0 -3
b:an	1 0 -7 -9 4 -3 -5 12
b:an agreement	0 -1 0 6 0 0 0 -1
b:an extension	0 4 -4 -15 10 0 0 11
b:an extra	0 7 0 -6 0 0 0 0
b:and	-3 5 -28 -9 12 -12 -22 12
b:and <name>	-4 -9 -10 3 -15 0 -4 22
b:and <quality>	0 -9 0 17 0 0 0 -3
b:and <seat>	-1 -6 0 7 -4 0 0 6
b:and a	-3 7 0 -10 0 2 0 3
b:and after	0 -10 0 0 0 0 0 11
b:and are	0 11 0 7 -11 0 0 -6
b:and come	0 0 0 -4 0 0 0 6
b:and end	0 0 0 -6 6 0 0 0
b:and from	2 12 0 -8 0 0 0 -7
b:and has	0 0 0 -7 4 0 0 2
b:and is	0 -2 0 -10 11 0 0 2
b:and it	0 2 0 -12 8 0 0 5
b:and on	0 31 0 -14 -5 0 0 -18
b:and the	-3 -11 -2 13 0 0 0 2
b:and we	0 9 0 -5 0 0 0 -2
b:and will	0 6 0 -11 0 0 0 0
b:announce	6 0 0 5 -11 -1 0 -2
b:announce for	0 10 0 -5 -1 0 0 0
b:announce on	3 -12 0 6 0 0 0 0
b:another	0 14 0 -11 0 0 0 0
b:another <level>	0 7 0 -5 0 0 0 0
b:answer	0 -5 0 0 10 0 0 -1
b:antimony	9 -1 0 -2 0 0 0 0
b:any	0 6 0 0 0 0 0 -8
b:apply	5 -5 -2 0 -1 0 0 7
b:apply again	0 12 0 -9 0 0 0 -2
b:apply from	4 -2 0 0 -6 0 0 4
b:apply to	0 2 0 3 0 0 0 -6
b:apply until	4 -11 0 -4 0 0 0 9
b:approval	0 -9 0 12 0 0 0 0
b:approve	0 -6 0 -5 4 0 0 9
b:approve the	0 -1 0 -4 -1 0 0 10
b:are	10 4 5 0 7 -9 -5 -20
b:are back	0 22 0 -11 0 0 0 -14
b:are due	2 -14 0 0 15 0 0 -5
b:are to	4 -11 3 9 2 0 0 -11
b:argument	0 0 0 -9 12 0 0 0
b:arrangement	0 -3 -3 -14 -2 0 0 27
b:arrangement of	0 -4 0 0 0 0 0 7
b:arrive	0 4 5 -15 1 0 -1 3
b:arrive by	0 5 5 -12 -2 0 -1 3
b:arrived	0 -1 0 12 -2 0 0 -5
b:as of	0 15 0 -4 -2 0 0 -8
b:ask	0 0 0 -1 0 0 0 6
b:at	-6 0 -18 12 16 -3 -3 -13
b:at <number>	0 8 -1 4 -9 0 0 -5
b:at a	0 0 0 7 -1 0 0 -2
b:at midnight	0 -13 -1 2 0 0 0 7
b:at noon	0 -9 0 17 0 0 0 -7
b:at the	0 4 -4 11 0 0 0 -11
b:avoid	0 7 0 -6 0 0 0 0
b:avoid the	0 7 0 -6 0 0 0 0
b:away	10 -2 0 -11 -2 0 0 8
b:away on	0 0 0 -7 0 0 0 8
b:back	0 26 -2 -6 -13 1 0 -12
b:back on	0 12 0 -4 -4 0 0 -2
b:battery	5 2 0 -7 0 0 0 0
b:be	-4 15 0 -2 -6 -4 0 -1
b:be <level>	0 7 0 -2 0 0 0 -2
b:be apply	6 3 0 -5 0 0 0 -4
b:be back	0 3 0 9 -7 0 0 -10
b:be charge	0 -4 0 9 -6 0 0 0
b:be collect	0 -2 0 -10 6 0 0 6
b:be due	0 0 0 -13 9 0 0 3
b:be extend	0 0 3 -10 0 0 0 10
b:be in	0 -4 0 18 -8 0 0 -4
b:be prolonged	0 -2 6 1 0 0 0 -5
b:because	0 0 0 -4 0 0 0 7
b:beef	0 -3 0 10 0 0 0 -5
b:been	0 -4 -2 7 -21 8 -5 2
b:been <level>	0 -11 0 5 0 0 0 2
b:been due	0 -12 0 12 -2 0 0 0
b:been in	0 0 0 7 0 0 0 -6
b:before	-12 -1 3 0 7 -7 -8 0
b:before it	0 0 0 -8 4 0 0 3
b:before the	-3 0 4 8 0 0 0 -9
b:begin	-12 14 0 0 9 0 0 -25
b:begin on	-9 10 0 0 5 0 0 -15
b:begin to	0 0 0 -4 6 0 0 -3
b:between	-1 -4 -2 6 0 0 0 0
b:between <name>	0 3 0 -7 0 0 0 7
b:beyond	0 5 0 -13 0 0 0 10
b:boat	0 -3 0 -8 8 0 0 5
b:border	0 10 0 -6 0 0 0 0
b:both	-4 34 -6 -7 1 0 0 -24
b:both country	0 3 0 -11 9 0 0 0
b:both duty	0 9 0 -5 0 0 0 -2
b:both government	0 -3 0 10 0 0 0 -4
b:both side	0 0 0 11 6 0 0 -16
b:bridge	0 0 0 8 -4 0 0 0
b:busan	0 -8 0 0 -1 0 0 9
b:busan on	0 -1 0 10 0 0 0 -3
b:but	-4 11 0 1 -10 0 0 0
b:but the	-2 0 0 12 -4 0 0 -1
b:butter	0 -4 0 9 0 0 0 -4
b:buy	0 0 0 9 0 0 0 -1
b:buy <goods-amount>	0 0 0 9 0 0 0 -1
b:by	-1 -13 -1 9 6 -1 19 -27
b:by <level>	0 -14 0 19 -2 0 0 0
b:by <number>	0 -7 0 8 0 0 0 0
b:by <points>	0 -4 0 6 0 0 0 0
b:by our	0 8 0 -7 0 0 0 0
b:by the	0 -12 -2 7 0 -3 19 -20
b:by video	0 0 0 9 -3 0 0 0
b:call	0 3 0 9 0 0 0 -11
b:call with	0 6 0 -6 0 0 0 0
b:can be	0 -2 0 0 7 0 0 -7
b:cannot	0 16 0 -21 6 0 0 0
b:carry	0 -1 0 7 -4 0 0 0
b:carry the	0 -3 0 -5 0 0 0 8
b:case	0 0 0 -11 16 0 0 -5
b:case against	0 -6 0 -7 13 0 0 0
b:cease	0 0 0 -11 0 0 0 12
b:change	0 -9 10 11 3 0 0 -17
b:change on	0 -10 11 0 8 0 0 -10
b:changed	0 0 0 -7 0 0 0 8
b:charge <level>	0 -10 0 9 0 0 0 2
b:charge on	0 12 0 -7 0 0 0 -2
b:claim	0 -1 0 0 14 0 0 -8
b:claim for	0 0 0 1 5 0 0 -6
b:clear	0 -5 -1 0 -3 0 0 13
b:clock	0 15 0 -24 0 0 0 6
b:close	0 -15 0 0 -7 15 0 5
b:close on	0 -11 0 -2 -5 15 0 4
b:closed	0 0 0 21 -14 0 0 -5
b:closed on	0 0 0 13 -6 0 0 0
b:club	0 -3 0 22 0 0 0 -16
b:coal	0 -3 0 10 -3 0 0 0
b:collect	0 -4 0 -6 9 0 0 3
b:column	0 14 0 -9 -4 0 0 0
b:come	0 -8 -1 5 -6 0 2 8
b:come by	0 -7 0 14 -1 0 0 0
b:come down	0 7 0 -5 0 0 0 0
b:come to	0 -7 0 5 0 0 0 4
b:comment	0 -6 -1 -3 15 0 0 -5
b:comment on	0 -5 0 -5 13 0 0 -1
b:commerce	2 -6 0 14 -2 0 0 -10
b:commerce ministry	0 -1 0 10 0 0 0 -3
b:company	0 0 0 12 -5 1 0 -10
b:conclude	0 0 0 -4 0 0 0 6
b:confirm	0 -9 0 2 2 0 0 1
b:confirm it	0 0 0 2 -8 0 0 5
b:consultation	0 -7 0 8 1 0 0 0
b:contact	0 0 0 -10 11 0 0 0
b:continue	0 9 0 -4 0 0 0 0
b:contract	-3 -9 0 18 -3 0 -1 0
b:control	-2 4 0 13 -1 0 0 -9
b:control of	2 0 0 5 0 0 0 -6
b:control on	-2 6 0 0 0 0 0 -1
b:cost	0 -13 0 13 0 0 0 0
b:cotton	0 12 9 -9 -5 0 0 -13
b:could	0 -21 0 22 -5 0 0 0
b:council	0 -2 0 -5 7 0 0 0
b:counted	0 0 0 -4 0 0 0 6
b:counted from	0 0 0 -4 0 0 0 6
b:country	0 -14 0 -3 4 0 7 13
b:country will	0 1 0 -9 7 0 0 0
b:county	0 -11 0 19 -4 0 0 -2
b:crane	0 1 0 6 -9 0 0 0
b:custom	0 14 -3 -12 5 0 0 -6
b:cut	0 -7 0 8 2 0 0 -5
b:cut its	0 -6 0 9 0 0 0 -1
b:date	0 21 0 -12 -5 0 0 -3
b:date is	0 1 0 -21 0 0 0 16
b:day	0 -15 -2 3 0 0 0 10
b:deadline	0 -16 0 8 -14 22 3 -24
b:deadline for	0 -9 0 10 -4 9 0 -15
b:deadline of	0 -3 0 -7 -3 11 4 0
b:deal	7 -6 -1 -17 0 4 6 9
b:deal was	0 0 0 -4 0 6 0 0
b:deal with	0 0 0 -12 14 0 0 0
b:dearer	0 6 0 -11 5 0 0 0
b:decide	0 -11 0 3 8 0 0 -7
b:decide on	0 -4 0 -7 12 0 0 0
b:decision	0 -8 0 11 0 0 0 -5
b:decision is	0 -1 0 7 1 0 0 -9
b:decree on	0 6 0 -4 0 0 0 0
b:delegation	0 0 0 6 0 0 0 -1
b:desk	0 0 0 -5 0 0 0 6
b:detail	0 -1 0 8 0 0 0 -2
b:did	0 -7 0 20 -1 0 0 -7
b:die	0 5 0 -9 0 0 0 4
b:die on	0 8 0 -8 0 0 0 0
b:discuss	0 -5 0 4 -6 0 0 5
b:dispute	0 2 0 -12 0 0 0 6
b:do	0 -15 0 1 -2 0 0 15
b:do not	0 -7 0 6 0 0 0 3
b:doe	0 0 0 -9 2 0 -1 10
b:doe not	0 2 0 -1 -14 0 -1 14
b:donald	5 -6 0 0 0 0 0 0
b:donald trump	5 -6 0 0 0 0 0 0
b:done	0 -1 0 9 -2 0 0 0
b:down	0 -2 3 6 -7 2 0 -7
b:down to	0 4 5 -9 0 0 0 0
b:draft	0 -1 0 0 -5 2 0 7
b:driver	0 0 0 -7 9 0 0 0
b:drop	0 9 0 -9 0 0 0 0
b:due	0 -14 -1 -1 12 -4 0 8
b:due by	0 0 0 -4 10 0 0 0
b:due in	0 -1 0 12 -1 0 0 -4
b:due on	0 -8 0 6 0 0 0 0
b:due to	3 0 0 -8 -5 0 0 12
b:duty	-8 1 19 -23 -9 -1 -4 19
b:duty from	0 -7 0 9 0 0 0 0
b:duty of	0 -2 7 -2 -7 0 0 6
b:duty on	0 5 -2 0 -7 0 0 0
b:duty to	0 4 -2 -8 -3 0 0 5
b:duty until	0 -5 1 -8 -4 0 0 14
b:duty will	0 0 0 -9 0 0 0 9
b:each	0 -11 0 5 -2 0 0 8
b:early	0 0 0 -6 0 0 0 7
b:earth	7 -9 0 12 -2 0 0 -7
b:eastern	0 0 0 -4 10 0 0 -6
b:eastern time	0 -5 0 0 19 0 0 -13
b:effect	1 2 0 2 -11 0 0 -1
b:effect from	0 -1 0 6 -1 0 0 0
b:effective	0 20 0 -12 -2 0 0 -6
b:election	0 -3 0 11 -4 0 0 0
b:electricity	0 -6 0 7 0 0 0 0
b:emergency	0 -2 0 6 0 0 0 0
b:end	0 -10 4 4 -11 -3 -2 8
b:end <span>	0 0 0 9 0 0 0 -8
b:end in	0 0 0 -12 0 0 0 12
b:end on	0 3 -3 -6 -5 -1 0 10
b:end the	0 -4 8 -2 0 0 0 0
b:enter	3 4 6 -3 0 0 0 -11
b:enter before	0 -6 1 0 6 0 0 0
b:enter into	4 12 0 -11 0 0 0 -4
b:entry	-1 -10 0 0 12 0 0 -3
b:every	0 -6 0 9 0 0 0 -1
b:everybody	0 7 0 -17 0 0 0 10
b:exclusion	-1 -14 24 0 -6 0 0 -11
b:exemption	0 0 -2 6 0 0 0 0
b:expect	0 11 0 -1 0 0 -1 -6
b:expect on	0 0 0 -3 7 0 0 0
b:expect to	0 -8 0 0 11 0 0 -5
b:expert	0 0 0 10 -3 0 0 -1
b:expire	-5 1 4 4 -7 0 0 -1
b:expire at	0 0 0 9 0 0 0 -8
b:expire on	-4 -4 6 0 -6 0 0 4
b:export	3 3 -3 4 -8 0 0 -6
b:export control	-9 8 0 2 0 0 0 -2
b:extend until	0 0 0 13 0 0 0 -11
b:extension	-1 -6 0 -7 6 0 0 11
b:extension of	0 -1 0 -13 0 0 0 16
b:extension to	0 0 0 -9 -1 0 0 14
b:extra	0 14 0 -9 0 0 0 -3
b:extra <level>	0 12 0 -13 0 0 0 1
b:face	0 7 0 -15 0 1 1 2
b:face <level>	0 0 0 -2 0 0 0 7
b:face a	0 0 0 -8 1 2 4 0
b:fact	0 -1 0 9 0 0 0 -3
b:fact sheet	0 -1 0 9 0 0 0 -3
b:fall	0 -1 0 3 -10 0 0 8
b:fall by	0 -8 0 8 0 0 0 0
b:fare	0 -10 0 11 0 0 0 0
b:fee	-3 -27 -1 26 1 0 0 3
b:fee for	0 -3 0 17 -10 0 0 0
b:fee on	0 -11 0 0 11 0 0 -1
b:fentanyl	0 -6 0 3 0 0 0 2
b:ferry	0 0 0 7 0 0 0 -5
b:figure	0 0 0 -4 6 0 0 0
b:final	0 -3 0 -5 6 0 0 7
b:firm	-5 -2 0 8 0 0 0 0
b:first	0 0 0 9 -1 0 0 -3
b:follow	0 9 0 -6 6 0 0 -8
b:follow on	0 4 0 -7 10 0 0 -6
b:for	4 -20 0 23 -2 0 0 -12
b:for <name>	0 -7 0 7 0 0 0 1
b:for <quality>	-2 -5 0 0 10 0 0 0
b:for <span>	1 -2 0 6 0 0 0 -3
b:for a	0 5 0 -13 2 7 5 -7
b:for its	0 -5 0 -3 0 -1 0 14
b:for the	-7 6 2 7 0 0 0 -11
b:force	4 10 0 -11 -5 0 0 0
b:force on	4 3 0 -6 0 0 0 0
b:force since	0 4 0 2 0 0 0 -8
b:former	0 -3 0 16 0 0 0 -11
b:found	0 -4 0 4 -8 0 5 0
b:found by	0 0 0 4 -7 0 5 -1
b:fourth	0 0 0 -1 6 0 0 0
b:free	0 -1 7 9 -13 0 0 -6
b:from	7 12 9 -5 0 -19 -15 -17
b:from <level>	0 9 0 -2 0 0 0 -6
b:from <name>	4 -4 7 -20 -1 0 0 13
b:from <number>	0 -12 0 13 0 0 0 0
b:from <seat>	1 -3 0 -15 17 0 0 0
b:from the	7 3 10 -5 -12 0 0 -8
b:front	0 0 0 8 -3 0 0 -1
b:full	0 0 0 6 -1 0 0 -4
b:further <points>	0 6 0 -15 0 0 0 10
b:gallium	14 0 0 -3 -3 0 0 -7
b:gas	0 -11 0 8 0 0 0 3
b:gave	0 -1 0 -3 -2 2 7 0
b:geneva	0 -3 0 -6 -1 0 0 15
b:geneva on	0 -1 0 9 0 0 0 0
b:germanium	15 0 0 -5 -1 0 0 -8
b:get	0 0 0 -2 10 0 0 -4
b:given	0 0 0 -13 7 0 0 4
b:go	-3 -3 -4 -1 -10 0 0 20
b:go back	0 5 0 -11 0 0 0 5
b:go down	0 5 0 0 0 0 0 -6
b:go into	0 -7 0 3 2 0 0 0
b:go on	0 -20 0 -3 0 0 0 18
b:go to	0 -15 0 16 -5 0 0 4
b:go up	0 11 0 -5 0 0 0 -3
b:good	0 -1 3 -7 4 -3 -2 10
b:good at	0 6 0 -8 0 0 0 0
b:good on	0 -8 0 6 5 0 0 -3
b:good to	0 5 6 -15 0 0 0 6
b:good until	0 7 0 -2 -2 0 0 0
b:good would	0 13 1 -20 0 0 0 5
b:government	0 -9 0 8 -1 0 0 0
b:grant	0 -3 8 0 -2 0 0 0
b:had	-3 -16 -2 4 15 4 -1 -3
b:had announce	0 -10 0 11 0 0 0 0
b:had been	0 0 0 1 -12 2 0 1
b:had sign	0 10 0 -8 0 0 0 0
b:had threaten	0 -15 0 10 6 0 0 -1
b:had to	0 0 0 -27 20 3 0 4
b:halifax	0 3 0 -8 0 0 0 3
b:halifax on	0 3 0 -8 0 0 0 3
b:halt	0 0 0 6 0 0 0 -6
b:halve	0 8 0 -7 0 0 0 0
b:hand	0 -2 0 12 0 0 0 -8
b:happen	6 9 -4 -12 9 0 0 -4
b:happen on	7 6 -3 -11 1 0 0 0
b:has	8 0 -16 -1 4 7 -4 -5
b:has been	2 0 0 -2 -7 5 -4 2
b:has promise	0 0 0 8 -5 0 0 0
b:has suspend	0 6 -2 -1 -3 0 0 2
b:has until	-1 -13 0 -4 2 5 -2 10
b:have	-6 -25 -6 20 5 -6 2 -3
b:have agree	0 0 0 7 0 0 0 -5
b:have been	0 -4 0 16 0 0 0 -14
b:have end	0 0 0 8 0 0 0 -7
b:have go	0 -4 0 6 0 0 0 0
b:have run	0 -1 0 10 0 0 0 -6
b:have until	0 -3 0 1 0 0 7 -1
b:he	3 -2 0 13 -30 -2 0 4
b:he had	0 -1 0 6 0 0 0 0
b:he hope	0 0 0 9 -2 0 0 0
b:he is	0 -3 0 8 -1 0 0 0
b:he was	0 12 0 -4 0 0 0 -7
b:he would	5 -11 0 5 0 0 0 1
b:hear	0 -7 0 -23 29 0 0 0
b:heard	0 -1 0 12 -7 0 0 0
b:hearing	0 -8 0 -5 11 0 0 0
b:her	0 -9 0 15 -2 0 0 -1
b:here	0 -9 0 14 -2 0 0 0
b:higher	0 5 0 -9 6 0 0 -1
b:him	0 -8 0 -6 6 0 0 7
b:his	0 -15 0 -2 0 0 0 19
b:hold	3 -15 7 1 3 0 0 -3
b:hold a	0 0 0 -11 11 0 0 0
b:hold in	0 0 9 -4 0 0 0 0
b:holiday	0 -2 0 6 -1 0 0 0
b:home	0 -10 0 19 0 0 0 -5
b:hope	0 -2 0 15 -6 0 0 -2
b:house	0 -6 0 13 -4 0 0 0
b:household	0 -11 0 12 0 0 0 0
b:i	0 -6 0 9 -11 0 0 7
b:ice	8 0 0 10 0 0 0 -15
b:if	-8 1 0 -20 8 -7 6 10
b:if it	0 -24 11 22 -3 0 -2 -3
b:if no	0 4 0 -1 -12 0 -1 11
b:if nothing	0 -5 0 -7 6 0 6 0
b:if the	0 11 -2 -16 -6 0 0 15
b:if there	0 -13 0 6 -2 0 5 0
b:if they	0 5 0 0 3 0 -4 -10
b:import	0 -1 4 4 0 0 0 -10
b:import from	5 -9 0 3 0 0 0 0
b:importer	0 6 0 0 0 0 0 -4
b:impose	5 2 0 0 -7 0 0 -3
b:in	-10 -6 0 23 -8 -16 -15 0
b:in <month-gone>	0 3 0 -14 0 0 0 15
b:in <name>	0 0 0 7 -4 0 0 -6
b:in <organisation>	0 -4 0 13 -8 0 0 0
b:in <quality>	0 -4 0 -4 9 0 0 0
b:in <seat>	0 -11 0 8 15 -1 0 -24
b:in a	0 -10 0 16 1 0 0 -11
b:in an	0 12 0 -8 0 0 0 -1
b:in busan	0 0 0 -5 0 0 0 7
b:in halifax	0 3 0 -8 0 0 0 3
b:in mombasa	0 0 0 -7 0 0 0 8
b:in on	2 0 0 -7 0 0 0 3
b:in place	0 10 0 -16 1 0 0 0
b:in the	0 9 6 21 -15 0 0 -24
b:in write	0 -6 0 0 0 0 0 5
b:increase	0 18 0 -9 -3 0 0 -9
b:increase announce	0 7 0 -6 0 0 0 0
b:industry	0 -9 6 2 0 0 0 0
b:into	3 -2 0 6 0 0 0 -8
b:into force	4 9 0 -8 0 0 0 -3
b:introduce	0 -9 0 15 0 0 0 -2
b:invest	0 -1 0 8 0 0 0 0
b:invest <money>	0 -1 0 8 0 0 0 0
b:is	-2 5 -1 -1 -8 5 -10 8
b:is <level>	0 -9 0 6 0 0 0 1
b:is due	0 0 0 -17 12 0 0 11
b:is expect	0 0 0 -2 6 0 0 0
b:is good	0 0 0 -11 0 0 0 12
b:is in	0 0 0 13 -13 0 0 0
b:is no	0 -11 0 11 -2 0 0 0
b:is not	0 0 0 -11 12 0 0 1
b:is on	7 -6 0 5 0 0 0 -7
b:is plan	0 0 0 8 -1 0 0 0
b:is still	0 6 0 -8 0 0 0 0
b:is suspend	-1 11 0 0 -2 0 0 -3
b:is the	0 -4 0 6 -7 0 0 5
b:is to	-6 23 0 -8 0 8 -2 -18
b:is up	0 0 0 -8 0 0 0 10
b:issued	-5 0 0 17 -14 0 0 0
b:it	-11 -2 -3 -5 3 -1 8 9
b:it 's	4 -4 0 0 0 0 0 6
b:it by	0 -5 0 0 -8 0 7 1
b:it doe	0 -8 0 4 -4 0 0 7
b:it end	0 8 0 -33 3 0 0 15
b:it expire	0 4 0 9 2 0 0 -15
b:it go	0 14 0 -17 2 0 0 0
b:it had	0 0 0 9 -2 0 0 -4
b:it in	0 -7 0 16 -8 0 0 -1
b:it is	6 0 0 -9 7 -3 -1 5
b:it lapse	0 -7 0 10 0 0 0 -1
b:it last	0 4 0 -8 0 0 0 3
b:it meet	0 -1 0 -14 19 0 0 -5
b:it on	0 -5 0 16 0 0 0 -9
b:it run	0 -3 0 0 0 0 0 6
b:it sit	0 0 0 -15 16 0 0 0
b:it take	0 0 0 -6 0 0 0 9
b:it to	0 13 0 14 -4 0 0 -21
b:it up	0 -8 0 5 2 0 0 -5
b:it vote	0 0 0 10 -8 0 0 0
b:it was	0 -4 0 -10 -2 0 0 17
b:it will	0 5 0 -11 0 0 0 7
b:it would	0 -7 0 0 -11 0 0 15
b:its	5 -6 0 -9 11 -5 -5 9
b:its <level>	0 6 0 -4 0 0 0 0
b:its additional	0 12 0 -14 0 0 0 0
b:its duty	0 4 0 7 -5 0 0 -11
b:its own	0 0 8 -8 -6 0 0 6
b:its rate	0 -6 0 9 0 0 0 0
b:its tariff	0 -6 0 6 0 0 0 0
b:its truce	0 0 0 -11 0 0 0 13
b:keep	0 -4 0 -9 5 0 0 10
b:keep the	0 -1 0 -7 0 0 0 11
b:kick	2 7 0 -7 0 0 0 -2
b:kick in	2 7 0 -7 0 0 0 -2
b:kuala	0 0 0 -5 0 0 0 9
b:kuala lumpur	0 0 0 -5 0 0 0 9
b:land	0 14 0 -7 -3 0 0 -1
b:lapse	1 10 -8 -6 0 0 0 -1
b:lapse at	0 -9 -3 25 0 0 0 -15
b:lapse on	2 -8 0 -7 4 0 0 9
b:last	4 4 0 -14 -8 -4 0 13
b:lasted	0 0 0 7 0 0 0 -6
b:lasting	0 0 0 -1 0 0 -1 8
b:later	0 0 0 -14 18 0 0 -3
b:law	0 15 0 -25 -6 10 0 6
b:law on	0 2 0 -6 -4 0 0 7
b:leave	0 -5 0 4 -2 0 0 8
b:less	0 -15 0 15 0 0 0 0
b:let	0 0 0 -4 -3 8 0 0
b:let it	0 0 0 0 0 8 0 -7
b:level	0 -2 0 -3 0 0 0 10
b:levy	0 -7 0 18 0 0 0 -11
b:levy on	0 5 0 1 0 0 0 -6
b:licence	12 -7 0 -3 4 -3 0 -1
b:licence from	12 -3 0 -5 0 0 0 0
b:line	0 0 6 -1 0 0 0 0
b:list	0 -2 0 0 8 0 0 -4
b:listed	0 0 0 -8 3 0 0 4
b:live	0 -2 1 -6 0 0 0 8
b:lorry	0 -8 0 15 0 0 0 -7
b:lose	0 -4 4 -10 6 0 0 2
b:lose <level>	0 -5 0 -5 0 0 0 11
b:lower	0 -5 0 12 -1 0 0 0
b:lower its	0 14 0 -9 0 0 0 -2
b:lumpur	0 0 0 -5 0 0 0 9
b:m	-2 3 0 -9 6 0 0 0
b:m .	-2 3 0 -9 6 0 0 0
b:machinery	0 -5 8 -1 -1 0 0 1
b:matter	0 7 0 -9 15 0 0 -12
b:may	0 -19 3 9 12 0 0 -10
b:may be	0 -6 0 13 -4 0 0 -2
b:me	0 0 0 6 0 0 0 -2
b:measure	0 8 0 -2 -4 0 0 0
b:measure on	0 -4 0 6 0 0 0 0
b:meet	0 -4 0 3 0 -1 0 9
b:meet on	0 2 0 3 -7 0 0 0
b:midnight	0 -1 -2 -6 0 0 0 9
b:midnight on	0 1 0 -6 0 0 0 7
b:ministry	2 -4 0 16 -2 0 0 -13
b:ministry of	4 -1 0 4 0 0 0 -6
b:minute	0 3 -1 -9 3 0 0 3
b:minute of	0 12 0 -13 5 0 0 -2
b:mombasa	0 0 0 -6 0 0 0 8
b:monday	0 -4 12 -2 0 0 0 -3
b:month	0 -5 0 0 0 0 0 7
b:more	0 -17 0 22 0 0 0 -5
b:more from	0 -13 0 15 0 0 0 0
b:most	1 5 0 -10 -1 0 0 3
b:mr	0 2 0 1 1 0 0 -6
b:mr .	0 -5 0 12 -5 0 0 0
b:mr <person>	0 8 0 -6 6 0 0 -6
b:much	0 -8 0 9 0 0 0 0
b:must	1 -11 -1 6 6 0 -3 -10
b:must be	0 -1 0 11 -5 0 0 0
b:must reach	0 0 0 0 6 0 0 -5
b:my	-4 0 0 12 -8 0 0 0
b:named	0 9 0 -4 0 0 0 -1
b:need	5 -14 0 11 0 0 0 -6
b:negotiation	0 0 0 9 -4 0 0 0
b:negotiator	0 0 0 8 0 0 0 -1
b:neither	0 -10 0 11 0 0 0 0
b:network	0 -8 0 0 0 0 0 9
b:new	1 6 0 11 -12 0 0 -14
b:new date	0 20 0 -8 0 0 0 -12
b:new tariff	0 -11 0 16 -2 0 0 0
b:next	0 -15 0 19 -9 0 0 0
b:night	0 -12 0 21 0 0 0 -10
b:no	-3 3 0 -7 0 -4 6 4
b:no .	0 0 4 -6 -1 0 0 6
b:no agreement	0 0 0 0 -1 0 -1 7
b:no deal	0 4 0 -2 -4 0 12 -11
b:noon	0 3 0 1 5 0 0 -12
b:not	1 -16 -8 10 1 0 -10 8
b:not be	6 5 0 -7 0 0 0 -6
b:not raise	0 -7 0 3 0 0 0 2
b:not sign	0 0 0 0 6 0 0 -5
b:note	0 -5 0 7 0 0 0 0
b:nothing	0 -15 0 4 0 0 5 0
b:nothing is	0 -1 0 0 6 0 -1 0
b:notice	0 6 5 0 -1 0 0 -11
b:notice by	0 0 0 11 -9 0 0 0
b:notice of	3 7 0 -9 4 0 0 -6
b:now	-4 15 4 -10 -3 0 0 -2
b:now last	0 0 0 8 0 0 0 -7
b:now run	0 0 0 -8 0 0 0 9
b:objection	0 -2 0 21 -13 0 0 -5
b:of	7 -8 3 8 -30 6 0 1
b:of <day-ahead>	0 0 0 -15 0 4 0 13
b:of <level>	-3 -2 6 3 -13 0 0 3
b:of <month-gone>	11 0 0 0 0 0 0 -8
b:of <name>	0 10 -1 0 0 0 0 -4
b:of <number>	0 -19 1 16 0 0 0 0
b:of <span>	0 17 0 -9 0 0 0 -6
b:of a	1 -11 0 12 0 0 0 -2
b:of an	0 9 0 -1 0 0 0 -5
b:of both	0 -9 0 5 0 0 0 0
b:of duty	0 0 0 12 -6 0 0 -2
b:of it	0 0 0 -1 -4 0 8 0
b:of its	7 10 0 -20 6 0 0 -2
b:of soybean	0 0 0 7 -1 0 0 0
b:of that	1 -8 0 0 0 0 0 6
b:of the	0 -6 -7 9 -11 5 -1 1
b:of them	3 10 0 -4 -1 0 0 -5
b:of thi	0 -5 0 -8 0 0 0 14
b:off	-3 -14 -1 10 12 -1 0 -7
b:off on	0 -5 0 -8 18 0 0 -4
b:off the	0 0 0 -3 7 0 0 -1
b:offer	0 0 0 0 11 0 0 -7
b:oil	0 14 0 -12 0 0 0 0
b:old	0 -16 0 11 -2 0 0 3
b:olive	0 7 0 -11 0 0 0 3
b:on	-6 15 1 6 4 -8 -20 -14
b:on <day-ahead>	0 0 0 10 -4 0 0 -9
b:on <day-gone>	5 20 0 -10 -8 0 0 -7
b:on <name>	0 0 0 -9 7 0 0 0
b:on <quality>	0 3 0 -13 5 0 0 4
b:on a	0 -19 5 19 0 0 0 -8
b:on all	0 19 0 -9 -1 0 0 -8
b:on an	0 0 0 8 -6 0 0 -1
b:on both	0 7 0 -9 6 0 0 -3
b:on good	0 -4 0 0 0 0 0 7
b:on his	0 0 0 -8 0 0 0 9
b:on it	0 0 0 -4 7 0 0 0
b:on paper	0 0 0 -4 0 0 0 7
b:on rare	0 -1 0 9 0 0 0 -3
b:on tariff	0 -4 0 -13 7 0 0 10
b:on the	-2 8 0 8 3 -1 -4 -20
b:on to	0 0 0 -4 0 0 0 6
b:once	0 19 0 -17 0 0 0 0
b:one	4 0 0 0 -11 0 0 5
b:open	0 -6 0 21 -9 0 0 -9
b:opened	0 -4 0 17 -5 0 0 -6
b:opened on	0 -3 0 14 -4 0 0 -4
b:or	0 -2 0 9 -8 -2 0 3
b:order	0 9 0 -2 -6 0 0 1
b:order on	0 7 0 -7 0 0 0 0
b:other	0 -2 -6 3 -12 0 7 5
b:other country	0 -11 0 -4 -2 0 7 11
b:other in	0 0 0 6 0 0 0 -2
b:otherwise	0 5 0 -11 -1 0 0 8
b:our	0 -3 0 6 5 0 0 -11
b:our webinar	0 -3 0 11 -5 0 0 0
b:out	0 1 9 -9 -2 0 -2 6
b:out at	0 0 0 -4 0 0 0 6
b:out on	-5 5 11 -4 -8 0 0 0
b:over	0 3 0 0 -11 0 0 6
b:over on	0 10 0 -9 0 0 0 4
b:own	3 -2 8 -9 -6 0 0 6
b:p	0 -10 8 1 7 0 0 -11
b:page	0 0 0 -12 13 0 0 0
b:palm	2 6 0 -2 0 0 0 -5
b:palm oil	0 8 0 -1 0 0 0 -5
b:paper	0 -14 0 9 -12 0 0 13
b:paper on	0 -10 0 14 -5 0 0 0
b:parliament	0 -8 0 -4 11 0 0 4
b:party	0 0 0 14 -4 0 0 -8
b:past	0 0 0 -3 -7 0 0 12
b:pause	6 0 0 -8 -2 0 0 6
b:pause end	0 0 0 -5 0 0 0 6
b:pause until	0 -2 0 -7 0 0 0 12
b:pay	0 4 -3 16 -9 0 0 -13
b:pay <level>	0 7 0 -7 0 0 0 3
b:pay <number>	0 7 0 -6 0 0 0 0
b:pay at	0 7 0 -5 0 0 0 0
b:pay in	0 -4 0 8 -3 0 0 0
b:pay on	0 -3 0 12 -1 0 0 -6
b:phosphate	3 -7 0 -6 0 0 0 11
b:place in	0 -2 0 12 -4 0 0 0
b:plan	0 10 0 -5 0 0 0 -1
b:plan to	0 -9 0 0 7 0 0 0
b:play	0 -4 0 10 0 0 0 -4
b:port	-3 -12 0 12 11 0 0 -9
b:port fee	-2 0 0 -4 8 0 0 0
b:post	0 8 0 -12 7 0 0 0
b:power	0 -13 0 0 13 0 0 0
b:premier	0 -2 0 6 0 0 0 0
b:prepare	0 0 0 -8 0 0 0 8
b:present	0 -5 0 -24 8 0 0 23
b:present truce	0 0 0 6 0 0 0 -5
b:president	5 -3 0 12 -9 0 0 -7
b:president donald	5 -6 0 0 0 0 0 0
b:price	0 0 -1 14 -1 0 0 -12
b:price of	0 0 0 7 0 0 0 -2
b:proclamation on	0 -9 0 10 0 0 0 0
b:prolonged to	0 0 7 -1 0 0 0 -3
b:promise	0 -11 0 12 0 0 0 0
b:proposal	0 0 0 14 -11 0 0 0
b:propose	0 -3 0 -18 13 0 0 9
b:published	-3 -5 0 16 0 0 0 -4
b:published on	-1 -1 0 9 -1 0 0 0
b:put	1 6 3 -5 -8 7 0 -2
b:put <level>	0 0 6 0 0 0 0 0
b:put a	0 0 0 -7 0 0 0 5
b:put off	-1 0 0 5 -9 4 0 0
b:quarrel	0 7 0 -2 0 0 0 0
b:quarter	0 7 0 -13 11 0 0 -3
b:rare	7 -9 0 12 -2 0 0 -7
b:rare earth	1 -4 0 11 -1 0 0 -3
b:rate	0 2 0 -8 4 0 0 4
b:rate at	0 -5 0 7 0 0 0 0
b:rate of	0 4 0 -7 0 0 0 2
b:ratify	0 0 0 -11 10 0 0 2
b:reach	0 -5 0 0 11 0 0 -5
b:reach on	0 -4 0 0 0 0 0 6
b:reach the	0 0 0 0 7 0 0 -5
b:receive	0 -3 0 0 6 0 0 0
b:reduction	0 8 0 -5 0 0 0 0
b:refund	0 -2 0 7 0 0 0 -2
b:released	0 -1 0 7 0 0 0 0
b:remain in	0 -2 0 0 0 0 0 6
b:remove	0 -2 0 9 0 0 0 -3
b:renewal	0 0 0 -16 5 0 0 13
b:renewed	0 0 0 -6 0 0 0 9
b:reply	0 -1 0 7 0 0 0 0
b:report	0 0 0 -8 14 0 0 -4
b:report on	0 6 0 -14 9 0 0 0
b:rest	0 12 0 -14 0 0 0 1
b:result	0 6 0 0 -4 0 0 0
b:return	0 -2 0 11 4 0 -2 -8
b:return on	0 0 0 -4 -4 0 0 10
b:return to	0 3 0 8 4 0 0 -16
b:rise	0 0 0 4 0 0 0 -6
b:rise <level>	0 -9 0 11 0 0 0 0
b:rise by	0 -5 0 7 0 0 0 0
b:roaming	0 -8 0 11 0 0 0 0
b:round	0 -6 0 26 -5 0 0 -9
b:round of	0 0 0 7 0 0 0 -3
b:rule	17 -11 -1 0 -9 0 5 -4
b:rule on	0 -4 0 3 -7 0 0 5
b:run	0 -9 9 -5 -3 -2 0 9
b:run for	0 0 0 6 0 0 0 -5
b:run out	3 0 10 -3 -5 0 0 -1
b:run until	-1 0 0 -10 0 0 0 18
b:same	-1 6 0 -1 -3 0 0 2
b:saturday	0 -2 0 0 6 0 0 0
b:say	0 20 4 -9 -15 -4 0 0
b:say <person>	0 10 0 -9 0 0 0 0
b:say he	5 -8 0 14 -3 0 0 -7
b:say in	0 13 0 -20 0 0 0 11
b:say it	0 11 0 -2 -4 0 0 -1
b:say on	0 0 0 11 -8 0 0 -5
b:say the	0 9 0 1 5 0 0 -18
b:say until	0 0 5 -8 0 0 0 3
b:scheduled	0 -5 0 0 8 0 0 0
b:season	0 -14 0 31 -2 0 0 -19
b:second	0 -11 0 6 14 -1 0 -6
b:secretary	0 -5 0 6 0 0 0 0
b:section	0 -13 13 0 5 0 0 -4
b:section <number>	0 -13 13 0 5 0 0 -4
b:see	0 -12 0 19 -7 0 0 -4
b:see <person>	0 0 0 8 0 0 0 -4
b:send	0 0 0 6 -2 0 0 -1
b:seoul	0 0 9 -8 0 0 0 0
b:session	0 0 0 -15 15 0 0 0
b:set	0 -9 0 8 -5 4 4 -4
b:she	0 -10 0 20 -10 0 0 0
b:she would	0 -6 0 10 0 0 0 -1
b:sheet	0 -1 0 9 0 0 0 -3
b:ship	0 -23 -1 -4 16 0 0 12
b:shook	0 0 0 9 0 0 0 -8
b:shook hand	0 0 0 9 0 0 0 -8
b:should	0 0 0 -11 -8 0 0 20
b:shut	0 -17 0 6 0 3 6 0
b:side	0 -1 0 4 16 0 0 -14
b:side had	0 0 0 -8 0 0 0 10
b:sign	-1 3 2 -8 2 -2 0 5
b:sign a	0 -8 0 13 0 0 0 -1
b:sign by	0 -8 0 0 7 0 0 0
b:sign for	0 0 0 -7 0 0 0 8
b:sign in	0 0 0 -4 0 0 0 9
b:sign the	0 9 0 -6 -2 0 0 0
b:signature	0 -8 0 6 -1 0 4 0
b:since	0 -19 -2 47 -16 0 0 -22
b:since the	0 -5 0 17 0 0 0 -10
b:sit	0 0 0 16 0 0 0 -20
b:sit down	0 -1 0 8 0 0 0 0
b:sit in	0 0 0 6 -4 0 0 0
b:sleep	2 2 0 -6 0 0 0 0
b:sleep until	0 4 0 -8 1 0 0 1
b:small	0 -6 8 0 0 0 0 0
b:so	-1 4 -1 -22 19 0 0 2
b:so on	0 -2 0 -10 17 0 0 -6
b:so until	0 0 0 -1 8 0 0 0
b:social	0 -1 0 -5 0 0 0 9
b:some	11 0 0 -5 0 0 0 0
b:soybean	0 -2 0 13 -1 0 0 -2
b:soybean by	0 0 0 6 -1 0 0 0
b:speak	0 9 0 -2 -5 0 0 0
b:speak of	0 11 0 -7 -3 0 0 0
b:special	0 14 0 -11 0 0 0 -1
b:spoke	0 7 0 -18 4 0 0 11
b:spoke by	0 -1 0 7 0 0 0 0
b:spoke on	0 0 0 -6 8 0 0 0
b:spoke with	0 2 0 -9 0 0 0 6
b:standstill	0 -4 0 22 0 0 0 -16
b:start	4 15 4 -5 -10 0 0 -24
b:start on	7 3 0 0 -3 0 0 -10
b:state	0 2 0 -10 11 0 0 -1
b:statement on	0 -4 0 6 0 0 0 0
b:step	0 0 0 12 -5 0 0 -4
b:stop	0 1 -1 -8 6 0 0 1
b:stop on	0 0 0 -8 0 0 0 11
b:strike	0 -19 0 16 -3 0 0 0
b:such	0 9 0 -2 -1 0 0 0
b:sugar	0 -18 0 16 0 0 0 1
b:sum	0 -4 0 9 0 0 0 0
b:summer	0 -3 0 13 0 0 0 -6
b:sunday	0 0 0 -7 -1 0 0 12
b:surcharge	0 3 -7 12 -8 0 0 -8
b:surcharge end	0 14 0 -11 0 0 0 -1
b:surcharge of	0 -20 0 18 0 0 0 4
b:suspend	0 13 -14 0 5 0 0 -8
b:suspend for	-3 7 0 -12 7 0 0 0
b:suspend from	0 6 0 2 0 0 0 -9
b:suspend its	0 8 -2 -2 -6 0 0 4
b:suspend to	10 5 0 -18 0 0 0 2
b:suspension	3 -9 -3 6 -10 0 0 4
b:suspension begin	0 9 0 -6 0 0 0 0
b:suspension end	0 0 0 8 -1 0 0 -4
b:table	0 11 0 -3 -5 0 0 0
b:take	-1 -9 0 12 0 0 0 -2
b:take effect	2 9 0 -6 -6 0 0 -2
b:take it	0 -9 0 5 3 0 0 -4
b:take place	-1 -7 0 18 -4 0 0 0
b:take us	0 8 0 -14 0 0 0 4
b:talk	0 -7 0 20 -11 0 0 -3
b:talk on	0 -4 0 14 -1 0 0 -2
b:talk resume	0 0 0 -6 0 0 0 8
b:tariff	1 -6 -8 4 12 0 3 -6
b:tariff for	0 -26 0 30 0 0 0 -2
b:tariff increase	0 7 0 -6 0 0 0 0
b:tariff of	0 9 0 -8 -4 0 0 4
b:tariff on	4 16 0 -27 11 0 0 -4
b:tariff pause	0 0 0 -8 0 0 0 8
b:tariff until	0 0 0 11 0 0 0 -6
b:tariff will	0 -8 0 9 0 0 0 0
b:tax	0 -10 0 0 9 0 0 1
b:tea	0 4 0 -13 0 0 0 7
b:team	0 0 0 7 0 0 0 -1
b:technical	0 -2 0 7 0 0 0 0
b:television	0 0 0 9 0 0 0 -4
b:tell	0 -4 0 0 -1 6 0 7
b:tell to	0 -9 0 1 -2 8 0 2
b:than	0 -5 0 -1 17 0 0 -11
b:that	0 -2 1 -12 11 3 -1 3
b:that <name>	1 0 0 -9 6 0 0 4
b:that <person>	0 -20 0 11 0 2 0 4
b:that <quality>	0 -4 0 8 0 0 0 0
b:that <seat>	0 0 0 -5 -1 0 0 10
b:that are	0 4 3 -7 0 0 0 0
b:that begin	0 -6 0 6 0 0 0 0
b:that both	0 0 0 11 0 0 0 -9
b:that end	0 0 0 -5 0 0 0 8
b:that expire	0 2 0 -8 0 0 0 7
b:that from	0 17 0 -13 0 0 0 -1
b:that had	0 0 0 0 6 0 0 -4
b:that he	0 -9 0 18 -5 0 0 -4
b:that his	0 0 0 0 -5 0 0 7
b:that it	0 7 0 -12 -2 0 0 11
b:that keep	0 0 0 -10 0 0 0 11
b:that take	0 7 0 -3 0 0 0 -1
b:that the	-5 -3 -8 -11 5 11 0 12
b:that they	0 -5 6 -7 10 0 0 -2
b:that truce	0 0 0 -7 0 0 0 10
b:that was	-1 -3 0 10 0 0 0 -1
b:that were	0 -8 0 15 0 0 0 -3
b:the	-21 -9 2 10 -14 8 -4 7
b:the <level>	2 14 -1 -21 -3 0 0 8
b:the <name>	8 -8 5 2 0 0 -2 -3
b:the <number>	-1 3 10 0 -11 0 0 -2
b:the <office>	-2 -17 0 16 8 0 0 -10
b:the <organisation>	-8 -8 7 4 15 -7 -6 -15
b:the <points>	-2 -5 0 -6 0 0 0 16
b:the <quality>	-2 4 -6 -3 19 3 -1 -23
b:the <seat>	-1 0 4 3 -9 0 10 -14
b:the <span>	0 -12 0 -23 0 0 0 30
b:the additional	0 -9 4 -4 0 0 0 13
b:the agreement	0 1 0 9 -1 0 0 -5
b:the arrangement	0 -12 -1 -3 -1 0 0 20
b:the case	0 -7 0 -12 16 0 0 0
b:the clock	0 15 0 -21 0 0 0 4
b:the deadline	0 -11 0 7 -8 16 0 -16
b:the deal	0 -5 0 -3 -4 8 0 6
b:the decree	0 6 0 -2 -2 0 0 0
b:the duty	0 4 13 -12 2 0 0 -3
b:the emergency	0 -2 0 6 0 0 0 0
b:the end	0 -1 4 -7 0 0 0 6
b:the exclusion	0 -10 4 8 0 0 0 -2
b:the export	-7 0 -1 16 -2 0 0 0
b:the extension	0 -10 0 0 -3 0 0 11
b:the extra	0 10 0 -6 0 0 0 -2
b:the fentanyl	0 0 0 -9 0 0 0 6
b:the first	0 0 0 7 -1 0 0 -2
b:the former	0 -3 0 9 0 0 0 -2
b:the fourth	0 0 0 -4 6 0 0 0
b:the house	0 -4 0 11 -1 0 0 -1
b:the lower	0 -12 0 10 0 0 0 2
b:the matter	0 -3 0 -9 15 0 0 0
b:the meet	0 0 0 -4 0 0 0 8
b:the new	-2 5 0 7 -9 0 0 -7
b:the next	0 -8 0 4 -3 0 0 5
b:the night	0 -1 0 11 0 0 0 -9
b:the order	0 11 0 -13 0 0 0 4
b:the other	0 6 0 -6 -2 0 0 0
b:the paper	0 -9 0 15 -6 0 0 0
b:the pause	0 -8 0 -1 0 0 0 12
b:the plan	0 17 0 -11 -2 0 0 -3
b:the port	-2 -6 0 18 -4 0 0 -2
b:the power	0 -5 0 -9 14 0 0 0
b:the present	0 -1 0 -9 0 0 0 12
b:the price	0 0 0 7 0 0 0 -2
b:the reduction	0 6 0 -4 0 0 0 0
b:the rest	0 13 0 -16 0 0 0 2
b:the rule	11 -1 0 0 -4 0 0 -7
b:the second	0 5 0 -7 3 0 0 0
b:the standstill	0 -1 0 9 0 0 0 -6
b:the strike	0 -9 0 13 0 0 0 -2
b:the surcharge	0 32 -4 -23 0 0 0 -9
b:the suspension	0 0 0 -10 -3 0 0 15
b:the table	0 10 0 -2 -4 0 0 0
b:the tariff	0 17 0 -26 10 0 0 9
b:the thing	0 0 0 -8 0 7 0 2
b:the town	0 0 0 11 -9 0 0 0
b:the truce	-4 -1 -3 6 0 0 0 0
b:the two	-1 -23 -3 15 -4 0 0 5
b:the upper	0 0 0 6 0 0 0 -3
b:the vote	0 0 0 -20 21 0 0 0
b:the window	0 -9 0 16 0 0 0 -5
b:the world	0 5 0 -6 0 0 0 1
b:their	3 -7 -2 4 -6 0 0 4
b:their dispute	0 3 0 -11 0 0 0 5
b:their tariff	0 -6 0 2 0 0 0 3
b:their truce	0 6 0 -14 0 0 0 10
b:them	0 22 0 -8 -2 0 0 -9
b:then	0 13 0 -8 -4 0 0 0
b:then the	0 8 0 -1 0 0 0 -3
b:there	-1 -8 -1 2 11 -2 4 -5
b:there is	0 -13 0 13 -2 0 0 0
b:there on	0 0 0 6 0 0 0 0
b:there until	0 -6 0 7 0 0 0 0
b:therefore	0 0 0 -9 2 0 0 3
b:these	0 9 0 0 -4 0 0 -3
b:they	-7 -2 9 -6 9 -2 -7 0
b:they are	0 -15 2 18 5 0 0 -13
b:they arrive	0 7 -3 -12 8 0 0 -2
b:they go	0 -6 0 8 0 0 0 0
b:they have	0 4 0 16 -3 0 0 -15
b:they meet	0 0 0 -6 0 0 0 8
b:they were	0 -5 -4 16 0 0 0 -7
b:they will	0 -13 7 8 -5 0 0 0
b:they would	0 -2 0 -12 0 0 0 15
b:thi	3 -15 0 0 6 0 0 1
b:thing	0 0 0 -8 0 7 0 2
b:third	0 0 0 10 -1 0 0 -2
b:those	0 7 0 -2 3 0 0 -6
b:threaten	0 -4 0 0 12 0 0 -7
b:threaten to	0 -7 0 1 7 0 0 -2
b:three	0 -2 0 7 -2 0 0 0
b:through	0 -13 2 1 0 0 0 6
b:ticket	0 -6 0 14 0 0 0 -6
b:till	8 -10 0 -14 -4 7 0 8
b:time	0 6 0 10 11 0 0 -25
b:to	-2 -6 -4 -7 6 12 -42 8
b:to <level>	0 29 -4 -21 3 0 0 -11
b:to <number>	0 4 0 0 0 0 0 -8
b:to <seat>	0 -1 0 6 -8 0 0 2
b:to a	0 11 0 -4 0 0 0 -3
b:to an	0 0 0 -8 0 0 0 9
b:to apply	0 -10 0 9 0 0 0 2
b:to be	-1 8 0 4 -9 -1 -2 0
b:to begin	0 -4 0 8 -2 0 0 0
b:to charge	0 -10 0 0 9 0 0 0
b:to close	0 0 0 -8 -3 16 0 -1
b:to do	0 0 0 -9 10 0 0 0
b:to expire	0 0 0 6 -1 0 0 -3
b:to go	0 -8 0 8 -1 0 0 1
b:to hold	0 -4 0 7 0 0 0 0
b:to impose	0 -7 0 8 0 0 0 0
b:to invest	0 0 0 7 0 0 0 0
b:to keep	0 -2 0 -5 7 0 0 0
b:to last	0 4 2 2 0 0 0 -7
b:to meet	0 0 0 6 0 0 0 0
b:to prolong	0 0 0 6 0 0 0 -2
b:to run	0 0 0 7 0 0 0 -8
b:to say	0 0 0 -5 0 0 0 6
b:to see	0 -3 0 11 0 0 0 -5
b:to sign	0 0 0 10 -5 0 0 0
b:to start	4 -3 0 7 -1 0 0 -6
b:to suspend	0 5 0 -9 0 0 0 6
b:to take	-1 -14 0 18 0 0 0 0
b:to the	2 -9 0 5 -3 -1 -3 3
b:together	0 -2 0 9 0 0 0 -4
b:town	0 0 0 12 -9 0 0 0
b:trade	0 -12 0 4 2 0 0 3
b:trade deal	0 -4 0 -1 0 0 0 6
b:treaty	0 0 0 12 0 0 0 -10
b:truce	-14 5 -6 1 -6 -1 0 5
b:truce between	0 -1 0 -2 0 0 0 8
b:truce end	0 0 0 -4 0 0 0 8
b:truce expire	0 0 0 6 0 0 0 -5
b:truce from	0 -3 0 -8 0 0 0 12
b:truce in	0 3 0 -9 0 0 0 3
b:truce is	0 8 0 -19 0 0 0 12
b:truce last	0 0 0 -6 0 0 0 8
b:truce of	0 10 0 1 -1 0 0 -8
b:truce on	0 0 0 -9 1 0 0 10
b:truce over	0 0 0 -10 0 0 0 11
b:truce run	0 -5 0 16 0 0 0 -12
b:truce that	0 0 0 7 0 0 0 -6
b:truce to	0 7 0 -14 0 0 0 7
b:truce until	0 0 0 14 0 0 0 -11
b:truce was	0 -13 0 25 0 0 0 -14
b:truce with	0 -5 0 15 -1 0 0 -9
b:truce would	0 14 0 -16 0 0 0 0
b:trump	5 -6 0 0 0 0 0 0
b:tuesday	0 -4 0 1 6 0 0 -5
b:two	-1 -27 -4 19 -7 0 0 3
b:two government	0 -1 0 -5 0 0 0 10
b:two of	0 0 0 -7 0 0 0 8
b:under	3 -17 8 9 -7 0 0 0
b:under a	0 -4 0 0 0 0 0 6
b:under the	0 -10 0 11 0 3 0 -1
b:union	0 0 0 8 0 0 0 -6
b:until	0 -7 0 -8 2 -5 -2 12
b:until <day-ahead>	0 -10 0 15 0 0 0 -4
b:up	0 -7 -1 -15 4 0 0 24
b:up <level>	0 -14 0 15 0 0 0 0
b:up by	0 -10 0 0 7 2 0 0
b:up on	0 6 0 -10 0 0 0 6
b:up to	0 10 0 -24 0 0 0 14
b:upper	0 0 0 6 0 0 0 -3
b:us	0 0 0 -22 9 0 0 15
b:us on	0 -6 0 8 0 0 0 0
b:us to	0 8 0 -15 0 0 0 4
b:used	0 -10 0 -1 13 0 0 0
b:valid	0 -9 0 0 0 0 0 13
b:video	0 -1 0 11 -4 0 0 0
b:visit	0 0 0 8 -3 0 0 0
b:vote	-1 -20 0 0 13 -1 0 -8
b:vote is	0 0 0 -22 24 0 0 0
b:vote on	0 -11 0 1 5 0 0 -1
b:want	0 -2 0 8 -10 0 7 -2
b:want to	0 -7 0 10 0 0 0 -1
b:was	-6 -3 -6 16 -24 -2 2 0
b:was in	0 0 0 6 0 0 0 -5
b:was not	0 5 0 -10 0 0 0 6
b:was to	-1 -14 0 18 -2 5 0 -9
b:water	0 8 -4 7 -2 0 0 -10
b:we	-2 6 2 4 -5 0 0 -6
b:we are	0 5 0 6 0 0 0 -12
b:we avoid	0 7 0 -6 0 0 0 0
b:we have	0 6 0 2 0 0 0 -11
b:we shall	0 -11 0 5 0 0 0 4
b:webinar	0 -3 0 11 -5 0 0 0
b:wednesday	0 0 0 9 0 0 0 -4
b:were	-5 -13 -10 40 -6 0 0 -20
b:what	2 -7 6 9 -3 0 0 -2
b:what <person>	0 8 0 -12 0 0 0 5
b:what change	0 -3 11 2 0 0 0 -11
b:what happen	6 0 -3 0 -9 0 0 0
b:what is	0 -9 0 13 0 0 0 -1
b:what the	0 -7 0 0 0 0 0 7
b:what they	0 -5 0 -1 0 0 0 7
b:when	0 -12 0 0 0 0 0 9
b:when the	0 -4 0 -3 0 0 0 8
b:when they	0 0 0 -8 0 0 0 8
b:where	0 -4 0 3 0 6 0 -8
b:where the	0 0 0 -2 0 6 0 0
b:which <person>	0 2 0 -10 10 0 0 -3
b:which begin	0 -5 0 10 -1 0 0 0
b:which both	0 -2 0 12 0 0 0 -7
b:which end	0 -2 7 -7 0 0 0 3
b:which expire	0 7 0 -1 0 0 0 -1
b:which is	0 -5 0 -1 1 0 0 6
b:which it	0 0 0 0 -4 0 0 7
b:which lapse	3 5 0 -10 0 0 0 2
b:which meet	0 0 0 9 -7 0 0 0
b:which run	0 0 0 -10 0 0 0 9
b:which sit	0 0 0 6 -4 0 0 0
b:which take	0 -9 0 0 0 0 0 9
b:which the	0 -15 0 19 0 0 0 -5
b:which was	0 0 0 18 0 0 0 -17
b:who	0 0 0 16 -5 0 0 -9
b:will	3 -10 0 8 -2 -7 -8 6
b:will be	1 0 3 -1 -16 0 0 13
b:will begin	0 -2 0 -6 10 0 0 0
b:will charge	0 0 0 -7 0 0 0 6
b:will discuss	0 -4 0 9 0 0 0 -1
b:will do	0 -3 0 11 -4 0 0 -1
b:will go	0 4 0 -12 0 0 0 9
b:will hold	0 0 0 -10 11 0 0 0
b:will meet	0 0 0 8 0 0 0 -3
b:will not	0 -17 0 14 0 0 0 1
b:will now	0 -3 0 7 0 0 0 -2
b:will return	0 8 0 -3 0 0 0 -3
b:will vote	0 0 0 11 -10 0 0 0
b:window	0 -14 0 0 12 0 5 -8
b:winter	0 -4 0 13 0 0 0 -6
b:with	0 4 -3 -14 0 3 3 9
b:with <level>	0 10 0 -9 0 0 0 0
b:with <name>	0 -15 0 0 -5 0 5 8
b:with <seat>	0 0 0 -3 0 0 0 7
b:with effect	0 -1 0 6 -1 0 0 0
b:with the	0 3 0 0 12 0 0 -9
b:without	0 -9 3 13 -3 0 0 -3
b:without a	0 -2 0 -3 0 0 0 10
b:without the	0 -5 5 15 0 0 0 -16
b:word	0 10 0 -11 0 0 0 1
b:worker	0 -4 0 8 -1 0 0 0
b:working	0 0 0 13 0 0 0 -11
b:world	0 6 0 -6 0 0 0 0
b:would	-6 8 -8 -16 0 0 1 17
b:would apply	0 -8 0 7 0 0 0 3
b:would be	-7 0 0 -6 0 0 5 7
b:would have	0 -20 0 14 4 0 0 0
b:would otherwise	0 -1 0 -7 0 0 0 10
b:would sign	0 -4 0 8 0 0 0 0
b:would take	0 -4 0 7 0 0 0 0
b:write	0 -5 6 -14 13 0 0 5
b:write on	0 -8 0 -4 5 0 0 6
b:year 's	0 -1 0 8 0 0 0 -2
b:you	0 15 0 4 0 0 0 -20
b:your	0 -3 0 15 5 -8 0 -10
b:·	0 -2 0 8 0 0 0 -2
b:—	6 -1 0 -6 0 0 -1 10
b:— <name>	5 7 0 -6 4 0 0 -13
b:— the	0 -9 1 10 0 0 0 -2
c0=agree	-3 -5 -7 -4 12 -4 0 7
c0=bear	0 -7 0 6 4 -3 -12 4
c0=begin	10 -10 -3 10 0 -9 0 -1
c0=buy	0 0 6 5 -6 0 0 -7
c0=deny	-4 0 0 3 -3 0 0 6
c0=down	0 0 -7 6 -15 -2 0 6
c0=end	0 4 -6 12 -7 -5 -3 -6
c0=propose	-4 10 -4 1 -10 -6 0 8
c0=return	-1 16 -1 3 -1 0 -1 -14
c0=say	-2 -6 6 2 -3 0 -5 5
c0=sell	4 0 0 11 -5 -1 0 -6
c0=suspend	3 0 10 0 -1 -2 -1 -2
c0=threaten	0 -7 0 2 10 0 0 -7
c0=up	-3 3 -6 0 1 0 -2 1
c1=agree	-3 -1 0 0 8 -6 -1 0
c1=agree & d:ahead	-3 0 0 0 8 -5 0 -2
c1=bear	-2 0 -1 0 0 -6 -1 8
c1=bear & d:ahead	-1 0 0 -4 0 -6 0 11
c1=bear & d:today	0 0 0 8 0 0 0 -5
c1=begin	9 0 -3 5 -5 -10 0 -5
c1=begin & d:ahead	10 1 -3 4 -4 -10 0 -5
c1=buy	0 0 6 10 -8 0 0 -10
c1=buy & d:ahead	0 0 6 9 -8 0 0 -9
c1=deny	-4 -1 0 3 -3 0 0 7
c1=deny & d:ahead	-4 0 0 2 -3 0 0 7
c1=down	0 5 -7 1 -19 -2 5 3
c1=down & d:ahead	0 5 -7 0 -18 -2 5 3
c1=end	0 5 -5 12 -5 -6 -4 -6
c1=end & d:ahead	0 5 -5 9 -5 -6 -3 -5
c1=end & d:today	0 0 0 7 0 0 0 -4
c1=impose & d:ahead	0 9 -2 -1 -2 1 0 -3
c1=impose & d:today	0 -13 0 19 0 0 0 -4
c1=propose	-4 3 -7 0 6 -6 6 -5
c1=propose & d:ahead	-4 3 -7 -1 6 -6 6 -4
c1=say	-4 -1 6 0 3 -1 -5 2
c1=say & d:ahead	-3 0 7 -5 4 0 -4 6
c1=say & d:today	0 0 0 9 0 0 0 -6
c1=sell	3 -8 0 1 0 4 0 0
c1=sell & d:ahead	3 -8 0 7 0 5 0 -11
c1=stay	-1 -2 -3 7 -6 -2 -2 0
c1=stay & d:today	0 -1 0 7 0 0 0 -1
c1=suspend	8 -5 8 -8 3 -3 -2 3
c1=suspend & d:ahead	8 -5 8 -9 3 -3 -2 4
c1=target & d:ahead	-2 5 0 4 -9 0 0 -1
c1=threaten	0 -6 0 3 3 0 0 -1
c1=threaten & d:ahead	0 -6 0 3 3 0 0 0
c1=up	-4 4 -6 2 0 -1 -2 0
c1=up & d:ahead	-3 5 -6 1 0 -1 -2 0
c2=agree	0 0 0 0 -4 -1 8 0
c2=bear	-5 -6 -6 14 5 -4 0 -10
c2=begin	-5 0 -10 8 3 4 -1 -7
c2=down	0 6 0 -1 -8 0 1 0
c2=end	0 0 1 -11 1 0 0 9
c2=impose	-5 0 -4 2 -11 -3 9 1
c2=propose	0 -6 0 -9 6 0 5 8
c2=return	0 -10 0 -6 0 0 0 16
c2=say	-4 -11 0 9 7 0 0 -3
c2=sell	0 0 0 -5 -8 13 0 0
c2=stay	5 -17 1 21 -10 -2 3 -9
c2=suspend	0 6 0 5 -2 0 0 -8
c2=up	-3 5 -3 7 0 5 0 -21
ct0=agree future	0 -6 0 12 -4 0 0 0
ct0=agree modal	0 -6 0 11 4 0 0 -13
ct0=agree past	0 4 0 -4 -10 0 0 10
ct0=agree perfect	0 -3 0 -9 3 0 0 10
ct0=agree pluperfect	0 10 0 -16 -1 0 0 11
ct0=agree present	0 -7 0 0 1 0 4 -1
ct0=agree present-passive	0 -7 0 -6 17 0 -3 0
ct0=bear future	3 0 0 14 0 0 0 -22
ct0=bear future-passive	0 -10 0 12 0 0 0 0
ct0=bear modal	0 -6 5 0 -8 0 0 8
ct0=bear modal-passive	0 0 0 4 -6 0 0 1
ct0=bear past	0 -14 0 15 2 0 0 -6
ct0=bear pluperfect	0 0 0 -6 0 0 0 9
ct0=bear present	-4 13 -8 -8 -1 0 -4 6
ct0=bear present-passive	0 -6 0 -18 21 0 0 -6
ct0=begin future	6 0 0 0 -1 0 0 0
ct0=begin future-passive	2 6 0 0 0 0 0 -5
ct0=begin modal	-10 -8 4 12 -10 0 0 5
ct0=begin modal-passive	2 6 0 -7 0 0 0 0
ct0=begin past	-1 -31 0 30 2 0 0 0
ct0=begin perfect	0 -2 0 7 0 0 0 0
ct0=begin present	11 3 -12 -5 2 -5 0 -4
ct0=begin present-passive	0 0 1 -14 0 0 0 7
ct0=buy modal	0 0 0 6 -2 0 0 0
ct0=buy past	0 2 7 -7 0 0 0 0
ct0=down future	0 18 0 -7 0 0 0 -8
ct0=down modal	0 3 0 -14 -2 0 0 17
ct0=down past	0 -10 0 5 0 0 0 5
ct0=down present	1 -8 -4 18 -6 0 3 -7
ct0=end future	0 16 -9 -9 -9 0 0 8
ct0=end modal	0 -2 -4 6 -2 0 0 0
ct0=end past	0 -16 0 26 -5 0 0 -10
ct0=end pluperfect	0 -1 0 9 0 0 0 -6
ct0=end present	0 6 1 -3 1 -3 -2 -4
ct0=impose future	-6 -1 -1 11 -15 0 0 5
ct0=impose future-passive	0 7 0 -8 1 0 0 0
ct0=impose modal	4 -4 0 5 3 0 0 -8
ct0=impose modal-passive	1 0 0 -12 7 3 0 0
ct0=impose past	0 6 5 -2 -10 -1 -2 3
ct0=impose past-passive	-4 -3 0 8 0 0 0 0
ct0=impose perfect	0 7 -5 0 4 -1 2 -7
ct0=impose pluperfect	0 -18 0 10 7 0 0 3
ct0=impose present	-11 0 2 -3 -3 8 7 0
ct0=impose present-passive	9 11 -4 -9 0 0 -3 -1
ct0=propose future	0 -7 0 10 -10 0 0 4
ct0=propose future-passive	0 0 0 10 -4 0 0 0
ct0=propose past	0 8 0 -7 -8 0 0 5
ct0=propose past-passive	0 11 0 -15 0 0 0 5
ct0=propose perfect	0 0 0 11 0 0 0 -10
ct0=propose present	0 0 0 -5 3 0 6 0
ct0=propose present-passive	0 6 0 4 -12 0 0 5
ct0=return modal	0 2 0 7 0 0 0 -10
ct0=return present	-1 8 0 -3 -6 0 -1 4
ct0=say future	0 -11 7 -18 9 0 0 11
ct0=say modal	0 0 0 10 -12 0 0 2
ct0=say past	-9 1 -3 5 -3 -3 0 1
ct0=say perfect	7 3 0 -4 -1 0 0 -4
ct0=stay future	-3 4 0 -4 10 0 0 -4
ct0=stay modal	-2 3 -2 0 5 0 5 -8
ct0=stay modal-passive	2 7 0 -2 -2 0 0 -4
ct0=stay past	6 -6 0 1 -12 3 3 -1
ct0=stay present	-9 -2 0 0 0 -1 -8 8
ct0=suspend future	0 1 2 0 8 0 0 -11
ct0=suspend future-passive	0 -6 0 0 8 0 0 0
ct0=suspend past	17 5 9 -14 -1 0 0 -8
ct0=suspend past-passive	-4 0 0 6 0 0 0 0
ct0=suspend perfect	0 6 -2 0 -4 0 0 2
ct0=suspend present	-5 -10 5 6 -11 0 0 5
ct0=suspend present-passive	0 0 -1 -1 -9 0 0 8
ct0=target future	0 0 0 -8 0 0 0 5
ct0=target future-passive	0 12 0 -5 -4 0 0 0
ct0=target modal	0 1 0 3 0 0 0 -6
ct0=target modal-passive	0 -5 0 7 0 0 0 0
ct0=target perfect	0 7 0 -9 6 0 0 -3
ct0=target pluperfect	0 -15 0 10 6 0 0 -1
ct0=threaten perfect	1 6 0 -16 8 0 0 -1
ct0=threaten pluperfect	0 -17 0 13 5 0 0 -1
ct0=up future	0 -4 0 0 -1 0 0 8
ct0=up modal	0 4 0 -4 6 0 0 -7
ct0=up modal-passive	0 10 0 -4 0 0 0 -5
ct0=up past	0 -7 0 9 0 0 0 0
ct1=agree future	0 -6 0 12 -4 0 0 0
ct1=agree modal	0 -6 0 11 4 0 0 -13
ct1=agree participle-passive	0 -2 5 2 -7 0 0 0
ct1=agree past	0 12 0 -3 -7 0 0 0
ct1=agree perfect	0 -2 0 -12 3 0 0 12
ct1=agree pluperfect	0 10 0 -14 -1 0 0 7
ct1=agree present	0 -6 0 0 1 0 4 -2
ct1=agree present-passive	0 -7 0 -6 17 0 -3 0
ct1=bear future	3 0 0 13 0 0 0 -21
ct1=bear future-passive	0 -10 0 12 0 0 0 0
ct1=bear gerund	0 -6 0 3 0 0 0 4
ct1=bear infinitive	0 18 0 -19 -4 0 0 5
ct1=bear modal	0 -6 5 0 -8 0 0 8
ct1=bear modal-passive	0 0 0 4 -6 0 0 1
ct1=bear participle-passive	0 0 0 0 -6 0 6 -1
ct1=bear past	0 -14 0 15 2 0 0 -6
ct1=bear pluperfect	0 0 0 -6 0 0 0 9
ct1=bear present	-4 13 -8 -8 -1 0 -4 6
ct1=bear present-passive	0 -5 0 -19 21 0 0 -6
ct1=begin future	7 1 0 2 -5 0 0 -5
ct1=begin future-passive	2 6 0 0 0 0 0 -5
ct1=begin infinitive	0 17 0 -8 -5 0 0 -4
ct1=begin modal	-10 -8 4 12 -10 0 0 5
ct1=begin modal-passive	2 6 0 -7 0 0 0 0
ct1=begin past	-1 -30 0 28 2 0 0 0
ct1=begin perfect	0 -1 0 7 0 0 0 0
ct1=begin present	11 3 -12 -6 3 -5 0 -3
ct1=begin present-passive	0 0 1 -14 0 0 0 7
ct1=buy modal	0 0 0 6 -2 0 0 0
ct1=buy past	0 2 7 -7 0 0 0 0
ct1=down future	0 18 0 -7 0 0 0 -8
ct1=down infinitive	0 14 0 -5 -2 0 0 -5
ct1=down modal	0 3 0 -14 -2 0 0 17
ct1=down participle-passive	0 0 0 -4 0 0 6 0
ct1=down past	0 -10 0 5 0 0 0 5
ct1=down present	1 -8 -3 16 -5 0 3 -7
ct1=end future	0 15 -9 -7 -9 0 0 8
ct1=end infinitive	0 7 3 -20 3 0 0 4
ct1=end modal	0 -2 -4 6 -2 0 0 0
ct1=end participle-passive	0 0 -4 23 0 0 0 -14
ct1=end past	0 -16 0 25 -5 0 0 -9
ct1=end pluperfect	0 -1 0 9 0 0 0 -6
ct1=end present	1 6 1 -3 1 -3 -2 -4
ct1=impose future	-5 0 -1 14 -15 0 0 0
ct1=impose future-passive	0 7 0 -8 1 0 0 0
ct1=impose infinitive	-1 -10 0 7 -2 0 0 10
ct1=impose modal	4 -4 0 5 3 0 0 -8
ct1=impose modal-passive	1 0 0 -12 7 3 0 0
ct1=impose participle-passive	0 2 7 0 0 0 -1 -6
ct1=impose past	0 9 6 -6 -6 -1 -2 2
ct1=impose past-passive	-4 -2 0 7 0 0 0 0
ct1=impose perfect	0 6 -4 0 0 -1 2 -2
ct1=impose pluperfect	0 -9 0 2 8 0 0 0
ct1=impose present	-10 1 0 -4 0 9 8 -2
ct1=impose present-passive	9 11 -4 -4 0 0 -3 -5
ct1=propose future	0 -7 0 10 -10 0 0 4
ct1=propose future-passive	0 0 0 10 -4 0 0 0
ct1=propose infinitive	0 -5 0 10 0 0 0 0
ct1=propose participle-passive	0 2 0 -7 11 0 5 -11
ct1=propose past	0 8 0 -12 -7 0 0 9
ct1=propose past-passive	0 11 0 -15 0 0 0 5
ct1=propose perfect	0 0 0 7 2 0 0 -8
ct1=propose present	0 -7 0 -3 12 0 6 -4
ct1=propose present-passive	0 7 0 11 -12 0 0 -2
ct1=return modal	0 2 0 7 0 0 0 -10
ct1=return present	-1 8 0 -3 -6 0 -1 4
ct1=say future	0 -11 7 -18 9 0 0 11
ct1=say modal	0 0 0 10 -12 0 0 2
ct1=say past	-9 1 -3 5 -3 -3 0 1
ct1=say perfect	7 3 0 -4 -1 0 0 -4
ct1=stay gerund	0 -9 0 1 -2 0 0 7
ct1=stay infinitive	0 -10 0 6 0 0 0 0
ct1=stay modal	-2 3 -2 0 5 0 5 -8
ct1=stay modal-passive	2 7 0 -2 -2 0 0 -4
ct1=stay past	6 -6 0 1 -11 4 3 -1
ct1=stay present	-6 -2 0 -1 1 -1 -7 6
ct1=suspend future	0 -3 2 4 8 0 0 -11
ct1=suspend future-passive	0 -6 0 0 8 0 0 0
ct1=suspend participle-passive	2 -2 0 -7 8 0 0 0
ct1=suspend past	17 5 9 -22 -1 0 0 -1
ct1=suspend past-passive	-4 0 0 6 0 0 0 0
ct1=suspend perfect	0 6 -2 0 -4 0 0 2
ct1=suspend present	-2 -4 5 1 -9 0 0 4
ct1=suspend present-passive	0 0 -1 -1 -9 0 0 8
ct1=target future	0 0 0 -8 0 0 0 5
ct1=target future-passive	0 12 0 -5 -4 0 0 0
ct1=target modal	0 1 0 3 0 0 0 -6
ct1=target modal-passive	0 -5 0 7 0 0 0 0
ct1=target pluperfect	0 -6 0 0 6 0 0 0
ct1=threaten pluperfect	0 -8 0 2 6 0 0 0
ct1=up modal	0 4 0 -4 6 0 0 -9
ct1=up modal-passive	0 10 0 -4 0 0 0 -5
ct1=up participle-passive	0 -1 0 7 0 0 0 -2
ct1=up past	0 -7 0 9 0 0 0 0
ct2=agree infinitive	0 5 0 -9 -1 0 5 2
ct2=agree past	0 -2 0 8 0 0 0 -2
ct2=bear infinitive	0 -10 0 8 0 0 2 -1
ct2=bear modal	0 0 0 -3 6 0 0 0
ct2=bear participle-passive	0 7 0 -5 0 0 0 0
ct2=bear past	0 -8 0 11 0 0 0 0
ct2=bear perfect	0 -6 0 4 0 0 0 1
ct2=bear present	0 12 0 0 0 -1 0 -7
ct2=bear present-passive	0 -9 0 10 0 0 0 0
ct2=begin infinitive	0 0 0 3 0 5 0 -9
ct2=down past	0 -12 0 9 0 0 0 0
ct2=down present	0 22 0 -20 0 0 0 0
ct2=end past	0 -4 0 0 0 0 0 6
ct2=end present	0 0 3 -15 5 0 0 8
ct2=impose future-passive	0 0 5 -15 6 0 0 1
ct2=impose infinitive	0 11 0 -4 -10 0 6 -3
ct2=impose modal	0 -6 0 10 0 0 0 -1
ct2=impose participle-passive	-3 11 0 -12 -11 0 -1 13
ct2=impose past	-5 -19 0 31 -2 0 0 0
ct2=impose past-passive	0 1 -1 8 0 0 0 -6
ct2=impose perfect	3 0 0 8 -3 0 0 -5
ct2=propose present	0 0 0 0 -1 0 6 0
ct2=return present	0 -8 0 -6 -1 0 0 16
ct2=say past	-4 -11 0 6 5 0 0 0
ct2=say present	0 0 0 7 0 0 0 -5
ct2=sell infinitive	2 -4 0 -3 -3 10 0 0
ct2=stay future	0 7 0 -3 6 0 0 -9
ct2=stay infinitive	0 0 0 -2 0 0 8 -3
ct2=stay modal	0 -14 0 18 0 0 0 0
ct2=stay past	0 -13 0 20 -1 0 0 -4
ct2=stay present	2 0 2 2 -12 0 -3 1
ct2=suspend present-passive	0 6 0 -4 0 0 0 0
ct2=target future	0 2 0 -6 0 0 0 5
ct2=target present	0 0 0 -12 8 0 0 5
ct2=target present-passive	0 6 0 -3 0 0 0 0
ct2=up infinitive	0 0 0 3 0 5 0 -9
ct2=up modal	0 -7 0 9 0 0 0 -1
ct2=up past	0 20 0 -17 0 0 0 -1
ct2=up present	0 -15 -2 13 3 0 0 0
d:after 	2 -3 0 8 0 0 0 -6
d:after ,	0 -2 0 6 -5 7 0 -5
d:after , a	0 -7 0 11 0 0 0 -2
d:after , ends on	0 0 0 -4 0 0 0 6
d:after , expires on	0 0 0 -6 0 0 0 6
d:after and ends on	0 -2 0 -11 -3 0 0 19
d:after and expires on	0 0 0 -7 0 0 0 9
d:after to	-4 -8 -2 7 -3 0 0 6
d:ahead	-8 -3 -5 9 5 -9 -11 1
d:ahead other	-33 -31 -13 57 -27 -15 -17 0
d:ahead own	3 12 0 -23 17 0 -1 1
d:ahead-0	-2 -6 -7 33 9 9 -13 -56
d:ahead-1	-46 38 -4 7 7 -18 -4 -39
d:ahead-2	-8 11 -26 -23 32 -7 0 7
d:ahead-3	23 -34 18 -21 0 5 0 21
d:ahead-4	-48 16 -3 -33 -56 8 11 46
d:ahead-5	9 -96 -11 86 -23 -31 -20 -5
d:ahead-6	7 6 14 -2 -23 -4 -3 -6
d:at=0	4 -4 -1 16 -30 -12 10 1
d:at=1	-10 2 -21 19 -52 -16 -20 15
d:at=2	-18 7 8 -12 20 -5 -4 0
d:at=3	5 -30 -11 33 17 4 -18 -33
d:before 	0 0 0 -7 -1 0 0 11
d:before ,	0 3 0 -11 -2 5 0 4
d:before , a	0 0 0 -11 0 0 0 14
d:before and	0 -6 0 9 0 0 0 0
d:before from	0 -2 0 21 0 0 0 -15
d:before to	-1 0 0 -1 -6 0 0 11
d:begins	5 7 -17 -1 -7 6 -23 1
d:begins ahead	5 14 -12 -6 -10 10 -18 1
d:begins today	1 -13 -4 9 4 -3 -2 0
d:by another	10 -25 5 7 4 -2 0 -2
d:by another ahead	10 -24 5 7 4 -2 0 -2
d:ends	-11 -7 -1 6 -9 -8 -29 19
d:ends ahead	-8 -5 0 4 -15 -6 -26 19
d:ends other ahead	-21 -8 0 2 0 0 -6 13
d:ends own ahead	0 -2 0 3 -16 -5 -22 11
d:ends own today	-9 -2 -3 4 8 -1 -1 0
d:ends today	-9 -2 -3 4 8 -1 -1 0
d:how=calendar	-1 8 -3 -13 8 0 -19 15
d:how=relative	0 -30 3 41 -9 -9 -7 -12
d:how=weekday	-33 -9 -32 56 -13 -22 3 -29
d:last	-2 -44 -1 44 -23 -1 0 12
d:named=0	-19 -11 -13 39 1 -9 -4 -13
d:named=1	3 -7 -10 3 -12 -2 -16 18
d:named=2	4 17 0 -20 5 -7 -10 3
d:named=3	-1 -11 0 20 3 0 0 -9
d:rank=0	-10 33 2 -30 18 6 5 -13
d:rank=0 of 1	-3 28 1 -44 -45 -10 11 39
d:rank=0 of 2	2 15 -5 -5 7 -2 7 -18
d:rank=0 of 3	-5 7 0 -4 18 5 -17 -21
d:rank=0 of 4	-3 1 7 0 28 15 -11 -44
d:rank=1	0 23 0 -36 14 -26 1 10
d:rank=1 of 2	-3 8 2 -36 -12 -23 -6 41
d:rank=1 of 3	-2 21 -10 -10 8 -3 0 -11
d:rank=1 of 4	3 4 2 -4 22 -9 5 -29
d:rank=2	3 19 12 -37 2 6 1 2
d:rank=2 of 3	4 1 4 -30 -16 5 0 30
d:rank=2 of 4	15 6 0 -30 15 2 -9 9
d:rank=3	14 -16 -9 -23 3 0 -18 35
d:span-after	-6 7 -14 4 -5 -1 -11 1
d:span-before	-22 4 -18 -6 1 -1 -5 14
d:today	-9 -12 -21 46 -22 -16 -16 -11
d:today own	-9 -12 -21 46 -22 -16 -16 -11
d:today-0	-9 -12 -21 46 -22 -16 -16 -11
f:"	-7 18 -5 23 0 -5 -2 -33
f:'	0 -10 0 21 -10 0 0 0
f:'s	12 24 -5 -27 2 0 -8 0
f:(	0 9 0 -10 0 0 0 0
f:)	0 9 0 -10 0 0 0 0
f:,	10 -8 2 18 -26 -8 -37 0
f:-	8 -4 0 8 -19 0 0 0
f:.	-5 2 -5 15 -10 -8 -21 1
f::	3 2 -11 -6 -13 -6 0 17
f:;	0 24 -6 -18 -3 -3 -1 4
f:<agent>	0 9 10 -9 -18 7 10 -6
f:<day-ahead>	0 14 0 0 -16 -15 0 -1
f:<day-gone>	-9 7 -3 -10 -18 -9 -3 27
f:<day-today>	-11 19 5 -10 -20 -1 0 3
f:<duty>	-2 8 8 -1 3 -13 -10 -5
f:<gate>	-1 -18 0 15 -11 9 -1 0
f:<goods-amount>	0 -2 0 -11 16 0 6 -5
f:<goods>	11 23 -23 -26 -8 -20 -12 19
f:<level-noun>	-17 0 -1 2 15 -9 -7 -2
f:<level>	-7 13 -6 -3 -10 -32 0 9
f:<money>	-5 -6 1 13 0 1 0 -10
f:<month-ahead>	3 -14 7 9 0 0 0 -7
f:<month-gone>	7 -16 0 -19 7 7 -4 20
f:<month-today>	0 -2 0 -13 -4 0 0 20
f:<name>	1 8 -3 -23 12 -9 0 16
f:<not>	15 -17 3 10 9 -7 -12 -6
f:<number>	-10 1 9 -2 -1 5 -11 3
f:<office>	3 -13 0 14 -2 -6 -3 -2
f:<organisation>	0 24 -1 -16 -14 15 -7 -1
f:<person>	-16 -5 -6 -12 35 3 -13 4
f:<points>	-3 1 -2 -17 -10 0 0 33
f:<quality>	3 -29 0 -15 8 -3 12 31
f:<seat>	-8 -9 -11 -21 4 19 4 24
f:<sender>	3 17 4 -14 16 -5 -2 -22
f:<span>	0 -37 -12 26 -20 -7 -2 11
f:<taker>	0 -13 0 11 -1 0 0 6
f:<v-agree>	-18 -14 0 22 -19 0 -5 3
f:<v-bear>	-1 -4 -5 11 -20 -16 0 8
f:<v-begin>	-4 20 0 -10 -14 -11 -1 8
f:<v-buy>	1 -5 3 -8 0 -1 0 15
f:<v-deny>	9 0 0 10 -5 0 0 -12
f:<v-down>	0 4 -1 13 -28 -10 -3 1
f:<v-end>	5 10 -2 -8 -20 -12 -5 15
f:<v-impose>	-3 -1 -18 10 7 8 -18 -4
f:<v-propose>	-3 0 2 6 1 -2 0 -7
f:<v-return>	0 -1 0 -1 -10 0 -1 13
f:<v-say>	-5 -5 -10 10 12 0 -14 -6
f:<v-sell>	-2 1 4 -3 14 -4 -2 -9
f:<v-stay>	1 1 0 -12 0 11 -9 7
f:<v-suspend>	11 -10 -9 -5 14 14 -2 -6
f:<v-target>	-1 1 -7 -12 -2 -3 -6 22
f:<v-threaten>	-5 14 0 7 -21 0 -5 2
f:<v-up>	-1 -19 3 19 -9 5 -3 -2
f:?	0 1 0 -17 -5 0 0 25
f:a	15 -3 -17 7 3 16 4 -23
f:above	0 20 0 -18 0 0 0 0
f:abroad	0 -4 0 7 -4 2 0 0
f:according	0 5 0 -6 9 0 0 -7
f:act	0 11 0 -3 0 0 0 -7
f:add	0 2 0 2 3 0 0 -10
f:additional	0 19 0 -19 -2 0 0 6
f:affiliate	0 -5 0 0 -6 0 0 11
f:after	-4 17 7 2 -15 -6 -1 -9
f:afterward	0 7 0 -5 0 0 0 0
f:again	-1 0 -1 18 1 -3 -1 -14
f:ago	3 8 0 -5 0 0 0 -5
f:agree	0 -3 0 5 -13 -1 0 6
f:agreement	-3 20 0 -5 -11 0 0 -4
f:all	5 9 -2 6 1 0 0 -22
f:allow	0 -7 0 2 0 4 0 0
f:almost	0 -1 0 9 0 0 0 -5
f:alone	0 8 0 -10 0 0 0 4
f:already	0 -8 0 23 -15 0 7 -17
f:am	0 0 0 6 0 0 0 -6
f:among	1 1 0 4 0 0 0 -9
f:amount	0 -4 0 7 -1 0 0 0
f:an	0 24 -8 -7 1 -3 0 -8
f:and	8 24 -17 -14 -2 -10 -8 4
f:announce	0 3 1 10 -8 0 0 -14
f:answer	-1 -10 0 15 1 0 0 -4
f:antimony	8 -12 0 11 -2 0 0 -12
f:any	-4 0 0 14 0 0 0 -7
f:anything	0 -14 6 6 -3 0 0 2
f:apart	0 0 0 11 0 0 0 -9
f:apple	0 -4 0 -3 0 0 0 9
f:application	11 0 0 -1 0 0 0 -5
f:apply	-2 16 0 -11 1 0 0 -1
f:approval	0 0 0 -19 3 0 0 18
f:approve	-3 18 0 32 8 6 0 -55
f:are	11 7 5 -27 10 -10 -3 5
f:argue	0 0 0 -8 10 0 0 0
f:arrangement	-5 -9 6 4 0 0 0 0
f:arrive	0 -11 0 0 0 0 8 4
f:as	12 9 7 -10 9 -3 -1 -12
f:ask	-3 -35 0 24 2 0 0 4
f:at	-10 -16 0 1 0 -2 12 13
f:away	0 -3 0 11 -2 -1 0 0
f:back	0 -8 9 -10 -4 -2 0 18
f:ban	-2 0 0 15 -11 0 0 0
f:banana	0 5 0 -13 1 0 0 4
f:basi	0 0 0 -9 0 0 0 13
f:basic	0 8 0 -7 0 2 0 -2
f:battery	6 6 0 0 0 0 0 -13
f:be	0 -5 -2 0 -10 -2 -6 19
f:become	0 -4 0 16 -12 0 0 0
f:beef	0 21 0 -10 -4 0 0 -5
f:been	-6 10 -3 5 -5 1 0 -10
f:before	2 17 3 16 -8 0 0 -32
f:begin	1 -3 0 13 -9 0 0 -5
f:being	0 0 0 7 -7 0 0 0
f:believe	0 0 0 13 0 0 0 -11
f:belong	0 0 0 12 0 0 0 -10
f:below	0 -9 0 16 0 0 0 -6
f:bergen	0 0 0 10 0 0 0 -8
f:better	0 -8 0 3 0 0 0 2
f:between	0 -15 0 10 0 0 0 6
f:beyond	0 0 0 -12 0 0 0 10
f:bill	0 -10 0 0 7 0 0 0
f:blacklisted	0 0 0 -8 0 0 0 9
f:both	-3 -12 -2 16 -7 -5 0 0
f:budget	0 -1 0 10 0 0 0 -6
f:busan	1 -8 0 -28 7 0 0 25
f:business	0 6 0 -2 0 0 0 -1
f:but	0 27 0 -37 11 0 0 4
f:butter	0 -19 0 9 -2 0 4 5
f:buy	0 -8 0 0 11 0 0 0
f:buyer	2 -7 0 7 0 0 0 0
f:by	4 -21 0 24 -28 13 -6 -4
f:cabinet	0 10 0 3 -6 0 0 -7
f:calendar	-1 0 0 6 8 0 0 -11
f:call	-3 19 0 2 -6 1 0 -19
f:can	0 22 0 -22 -3 0 0 2
f:cancel	0 8 0 -5 0 0 0 -1
f:cannot	0 2 0 -13 10 0 0 0
f:car	0 8 0 -7 7 0 0 -9
f:carry	0 -4 0 9 0 0 0 0
f:case	0 6 0 -7 0 0 -3 5
f:cement	0 -10 0 1 0 0 0 9
f:cent	0 -5 0 9 0 0 0 -3
f:chair	0 -14 0 16 0 0 0 0
f:change	0 -11 0 0 -5 0 0 13
f:charge	-2 -13 -2 -5 13 0 0 12
f:check	0 -9 0 18 0 0 0 -7
f:chicken	0 -6 0 10 0 0 0 0
f:chip	1 7 0 -1 -3 0 0 -2
f:close	0 12 0 -6 0 0 0 -1
f:closed	1 0 0 -6 0 0 0 5
f:club	0 -3 0 20 0 0 0 -16
f:coal	0 -11 0 23 0 0 0 -14
f:coffee	0 -2 0 -17 5 0 0 14
f:cold	0 0 0 8 0 0 0 -10
f:colleague	0 8 0 -1 0 0 0 -3
f:collect	-1 -3 0 -15 0 0 0 18
f:come	4 -6 1 0 -11 -1 0 11
f:comment	0 -13 0 -10 19 0 0 0
f:commerce	-2 -8 -1 8 0 0 0 0
f:commission	0 13 0 -11 0 0 0 -1
f:company	0 1 0 24 -6 0 0 -19
f:conclude	0 -11 0 -2 0 0 0 14
f:confirm	0 11 0 -10 -5 0 0 5
f:consent	1 -12 0 14 -3 0 0 0
f:consider	0 0 0 -12 5 0 0 2
f:continue	0 10 0 -21 0 0 0 13
f:control	13 0 0 -4 -10 0 0 0
f:copper	0 6 0 2 0 0 0 -8
f:corn	0 -3 0 8 0 0 0 0
f:cost	0 1 0 12 -5 0 0 -10
f:could	-1 0 0 11 -4 5 0 -10
f:council	0 0 0 17 0 0 0 -16
f:count	0 -12 0 7 10 0 0 -7
f:counter	0 -6 0 3 0 0 0 0
f:counterpart	0 -13 0 9 0 0 0 5
f:country	6 3 -4 3 0 0 0 -9
f:course	0 0 0 -8 0 0 0 11
f:cover	0 0 0 -5 0 0 0 9
f:covered	0 0 -2 -8 10 0 0 0
f:crane	3 0 0 7 0 0 0 -12
f:customer	0 -3 0 7 0 0 0 0
f:cut	0 -5 0 0 -15 0 0 18
f:date	-1 -14 0 11 0 1 0 -1
f:day	0 8 -1 -36 13 0 0 16
f:deadline	0 -9 0 12 0 0 0 0
f:deal	2 -14 0 -1 -15 7 0 22
f:decide	0 0 0 0 -13 0 0 14
f:decided	0 -5 0 18 6 0 0 -18
f:decision	0 -3 0 -5 -1 0 0 15
f:decree	0 29 0 -35 0 0 0 13
f:delay	0 -7 0 9 0 0 0 0
f:delegation	0 0 0 12 0 0 8 -18
f:described	0 -1 0 6 0 0 0 0
f:did	0 13 0 -15 2 0 0 3
f:dinner	0 -12 0 14 0 0 0 0
f:do	7 -3 0 -24 13 0 0 10
f:doe	0 16 0 -13 0 0 0 0
f:don't	4 7 0 -13 -3 0 0 4
f:done	0 0 0 14 -6 0 0 -12
f:double	0 -3 0 16 -4 0 0 -6
f:down	0 -4 0 22 0 0 0 -17
f:draft	0 7 0 0 -8 0 0 1
f:drawer	0 -8 0 6 0 0 0 0
f:drop	0 11 0 0 0 0 0 -10
f:dry	0 8 0 -5 0 1 0 -1
f:due	0 -13 0 -3 1 0 0 11
f:during	0 0 0 14 0 0 0 -13
f:duty	-2 22 0 -8 2 -5 -6 -8
f:each	0 1 0 -12 0 0 0 16
f:earlier	0 -1 0 -15 7 0 0 10
f:earth	14 -15 0 4 -15 -1 0 2
f:effect	0 21 -1 -8 0 0 0 -17
f:either	0 -7 0 5 0 0 0 1
f:else	0 0 0 -24 0 0 0 24
f:emergency	0 0 0 -4 0 0 0 8
f:end	14 -12 0 -16 2 -5 0 20
f:entity	0 10 0 -8 0 0 0 0
f:entry	0 21 0 -28 0 0 0 10
f:even	0 0 0 10 0 0 0 -10
f:evening	0 -10 0 12 0 0 0 -3
f:event	0 0 0 -17 5 0 0 10
f:ever	0 3 0 -15 0 0 0 11
f:every	0 16 -7 0 -11 0 0 0
f:everybody	0 7 0 -17 0 0 0 11
f:everything	-1 3 0 -3 -6 0 0 12
f:examine	6 -2 0 0 0 0 0 0
f:expect	0 7 0 3 10 1 0 -23
f:expire	0 -25 1 21 0 0 0 0
f:explain	0 7 0 -2 0 0 0 -3
f:export	0 10 0 -10 16 -2 -1 -19
f:extend	0 0 0 5 -12 0 0 0
f:extension	0 4 0 -12 -7 0 0 11
f:extra	0 20 0 -15 0 0 0 -4
f:fact	0 -4 0 -2 0 0 0 10
f:fail	0 0 0 9 0 0 0 -6
f:failed	0 -8 -1 10 0 0 0 1
f:fall	-2 7 0 12 -3 -1 0 -21
f:farm	0 -15 0 36 0 0 0 -24
f:fee	5 -26 0 2 18 -3 0 -5
f:fentanyl	0 -12 -2 1 5 6 0 1
f:fertilizer	0 -6 0 -15 20 0 0 -3
f:few	4 6 0 -9 0 0 0 0
f:fifth	0 0 0 8 0 0 0 -2
f:figure	0 -8 0 8 -3 0 0 2
f:find	0 -8 0 11 -3 0 0 0
f:fine	0 -1 0 15 0 0 0 -10
f:firm	1 10 0 -9 -1 0 0 0
f:first	0 7 0 -15 19 -4 0 0
f:fish	0 -5 0 0 0 0 0 8
f:five	0 -5 0 9 0 0 0 0
f:fix	0 -8 0 1 0 0 0 6
f:flour	0 7 0 1 0 0 0 -9
f:flow	0 14 0 -15 0 0 0 0
f:follow	0 10 0 -14 0 0 0 6
f:followed	0 9 0 -14 0 0 0 6
f:following	0 6 0 -7 0 0 0 0
f:for	0 -26 -7 8 9 0 -14 13
f:force	0 -2 0 10 0 0 0 -3
f:foreign	6 -7 0 9 0 0 0 -8
f:former	0 -8 0 6 -6 0 0 3
f:found	0 3 0 17 0 0 0 -17
f:four	0 12 0 -4 0 0 0 -10
f:fourth	0 -15 0 0 20 0 0 -18
f:framework	0 -6 0 5 0 2 0 -1
f:free	0 0 0 15 -2 0 0 -7
f:from	5 11 10 -6 -9 -6 -3 -3
f:fruit	0 12 0 -10 0 0 0 0
f:full	0 -1 0 2 5 0 0 -6
f:further	6 -5 0 -12 5 0 0 6
f:gallium	11 -5 0 4 -3 0 0 -12
f:gas	0 -14 0 22 0 0 0 -8
f:gave	0 3 0 13 -2 0 0 -12
f:gazette	0 11 0 -5 0 0 0 -5
f:general	-7 0 0 19 1 0 0 -18
f:geneva	0 -15 0 15 0 0 0 0
f:germanium	11 -3 0 3 -2 0 0 -12
f:get	0 0 0 18 -12 0 0 -10
f:go	0 1 7 -2 -4 0 0 0
f:good	4 -19 0 13 -7 -4 0 8
f:government	-4 -7 0 -7 -4 0 0 21
f:graphite	0 8 0 -4 -1 2 0 -3
f:grow	0 -3 0 9 0 0 0 -2
f:grower	0 -5 0 29 0 0 0 -24
f:growth	0 0 0 -5 7 0 0 0
f:had	1 -17 -6 11 -1 -5 -2 7
f:half	0 0 0 -20 5 0 0 15
f:hall	0 -13 0 19 -1 0 0 -4
f:halve	0 -2 0 11 0 0 0 -8
f:hand	8 -12 0 0 -5 0 0 4
f:hang	0 -6 0 4 0 0 0 1
f:has	-3 -3 15 5 -6 0 1 -7
f:hasn't	0 6 0 -5 0 6 0 -6
f:have	-2 -2 -11 12 0 21 -4 -15
f:hazelnut	0 0 0 -5 0 0 0 8
f:he	-3 9 -4 -5 9 0 -4 -5
f:hear	0 0 0 9 -3 0 0 0
f:height	0 -5 0 -2 0 0 0 9
f:help	0 -5 0 9 0 0 0 -3
f:her	0 9 0 -9 0 0 0 0
f:here	0 -1 0 -14 -1 0 0 27
f:higher	0 6 0 3 0 0 0 -11
f:him	0 -2 0 14 -5 0 0 -8
f:himself	0 5 0 -17 6 0 0 6
f:his	0 5 0 3 8 0 0 -17
f:hit	0 5 0 5 0 0 0 -8
f:hold	-2 2 0 -23 -11 19 0 16
f:holiday	0 -8 0 12 -6 0 0 0
f:home	0 7 0 -5 0 0 0 0
f:hour	0 -26 0 29 0 0 0 -4
f:house	0 -6 0 9 0 0 0 -3
f:household	0 -13 0 19 -6 0 0 0
f:i	8 -1 -5 -8 28 -1 0 -12
f:ice	0 0 0 8 0 0 0 -5
f:if	7 11 -6 -2 -20 -4 0 4
f:import	0 -10 0 10 -6 0 0 6
f:importer	0 11 0 -15 -1 0 0 6
f:impose	0 22 0 -14 -2 0 0 -6
f:in	-27 -15 -12 11 -9 0 2 16
f:include	0 3 0 6 -5 0 0 -4
f:increase	0 -11 0 13 0 0 0 0
f:instead	0 -18 0 10 0 0 0 8
f:intend	0 -4 0 -21 0 0 0 24
f:interest	0 -9 0 8 4 0 0 -4
f:into	0 -10 0 3 3 0 0 2
f:is	4 -7 -9 13 2 -5 6 -8
f:island	0 0 0 20 -13 3 0 -11
f:issue	-6 -8 0 8 7 0 0 0
f:it	-14 5 -12 -13 -24 0 -3 35
f:its	8 11 -10 -14 -18 18 -5 3
f:joint	0 1 0 -19 -2 19 0 0
f:judge	0 -2 0 20 0 0 0 -17
f:just	13 -2 0 0 0 0 0 -8
f:keep	0 5 0 4 -20 0 0 0
f:kind	0 -5 0 9 -5 0 0 0
f:know	3 -7 0 18 3 0 0 -18
f:land	0 -1 0 -4 -1 0 0 9
f:last	-5 7 -4 -16 -1 -6 -2 23
f:late	0 -5 0 -2 11 0 0 0
f:later	6 8 0 12 0 0 0 -29
f:law	7 -4 0 -3 0 2 7 -11
f:lead	0 13 0 -11 10 0 0 -10
f:leader	0 11 0 -3 0 0 0 -7
f:least	0 -12 0 0 1 0 0 11
f:leather	0 6 0 4 -4 0 0 -7
f:leave	0 4 0 -6 4 0 -1 1
f:less	0 -2 0 18 0 0 0 -14
f:let	0 15 0 0 2 1 0 -14
f:letter	0 22 0 -20 -3 0 0 0
f:level	0 -3 6 0 0 0 0 0
f:levy	0 -4 -2 -11 -3 0 0 24
f:licence	12 -1 0 0 -6 0 0 -5
f:license	3 -5 0 -5 20 0 0 -13
f:like	0 -14 5 3 -2 0 0 5
f:line	-7 0 11 30 -8 -1 0 -31
f:list	0 1 -5 0 -14 0 0 12
f:lithium	6 10 0 -11 0 0 0 -4
f:little	2 -6 0 -1 0 7 0 0
f:live	0 0 0 -8 0 0 0 8
f:london	0 -5 0 16 0 0 0 -9
f:longer	1 9 0 -5 0 0 0 -3
f:look	0 8 0 4 -7 0 0 -9
f:lorry	0 -3 0 -1 0 0 0 6
f:lose	0 8 0 0 -11 0 0 1
f:lower	0 0 0 11 0 0 0 -12
f:lunch	0 -4 0 10 0 0 0 -5
f:m	0 -3 0 -7 0 0 0 14
f:machine	1 -7 0 0 0 0 0 3
f:magnet	0 9 0 -6 0 0 0 0
f:make	5 0 0 4 -8 0 0 -6
f:maker	5 0 0 -9 0 0 0 1
f:making	0 0 0 -6 0 0 0 9
f:matter	0 0 0 20 0 0 0 -20
f:may	0 0 0 24 0 0 0 -25
f:meal	0 14 0 -11 0 0 0 0
f:mean	0 19 0 -17 0 0 0 0
f:measure	0 10 0 -14 0 0 0 5
f:mediator	0 0 0 24 0 0 0 -24
f:medicine	0 12 -2 -19 11 0 0 0
f:meet	0 -8 -3 11 11 -11 -2 -5
f:milk	0 0 0 10 -9 0 0 0
f:million	0 -5 0 16 -4 0 0 -4
f:minister	-4 4 0 -5 -7 -1 0 11
f:ministry	-4 -22 -2 25 0 0 0 -5
f:minute	0 -16 0 23 0 0 0 -5
f:moment	0 1 0 -5 0 0 7 0
f:month	0 6 0 -13 0 0 0 8
f:more	0 1 -5 1 -15 1 0 3
f:morning	0 0 0 -8 0 0 0 9
f:most	0 -6 0 21 -7 0 0 -9
f:move	0 -4 0 -13 0 10 0 5
f:mr	0 0 0 1 19 0 0 -16
f:mrs	0 -12 0 33 0 0 0 -27
f:must	0 -4 0 9 1 25 0 -31
f:my	0 6 0 -17 0 0 0 11
f:named	0 1 0 -6 3 0 0 0
f:necessary	0 11 0 -8 0 0 0 -1
f:need	0 18 0 -14 4 2 0 -10
f:needed	7 -13 0 3 1 0 0 -3
f:negotiate	0 -8 0 11 0 0 0 0
f:negotiation	0 -6 0 -5 12 0 0 0
f:negotiator	0 9 0 -9 0 0 0 0
f:neither	2 0 0 7 -8 0 0 -1
f:never	0 6 0 0 0 2 0 -10
f:new	-1 12 0 1 -7 -1 0 -4
f:next	-4 7 0 -22 -4 0 0 22
f:night	0 -18 0 12 -3 0 0 6
f:no	9 -10 1 10 13 -4 0 -14
f:nobody	-4 -28 0 3 9 0 0 14
f:noon	0 2 0 5 0 0 0 -9
f:north	0 1 0 -6 0 0 0 5
f:not	13 -3 5 5 1 -1 -2 -12
f:note	0 0 0 -7 0 0 0 7
f:nothing	-4 -13 0 -12 11 0 0 20
f:notice	2 -9 16 0 0 0 0 -9
f:now	2 -12 0 10 0 0 0 0
f:number	0 1 0 12 -2 0 0 -11
f:observer	0 0 0 16 0 0 0 -15
f:of	19 -13 -5 18 -4 1 -8 -9
f:off	0 -12 0 24 -10 3 0 -10
f:offer	0 -15 0 41 -3 0 0 -28
f:oil	0 18 0 -19 0 0 0 4
f:old	0 29 10 -23 0 0 0 -10
f:older	0 23 0 -5 -9 0 0 -11
f:on	-2 15 -4 5 -15 -45 -12 0
f:once	1 18 0 -20 -3 0 0 3
f:one	-1 2 1 -6 -29 -9 -1 28
f:only	-1 31 0 -12 -4 2 0 -12
f:opened	0 10 0 -8 0 0 0 0
f:operator	0 -3 0 4 5 0 0 -6
f:or	0 -7 0 7 -7 0 0 5
f:orange	0 8 0 -2 0 0 0 -1
f:order	3 4 4 -19 -3 0 0 12
f:ordinary	0 -4 0 8 0 0 0 0
f:origin	0 9 0 0 0 0 0 -7
f:other	6 5 -4 -4 -13 0 0 8
f:otherwise	3 -3 0 -6 0 0 0 7
f:our	-5 6 -3 -34 13 -1 0 31
f:out	6 -20 0 27 -11 0 0 -11
f:over	4 -16 -3 -9 -2 0 0 24
f:owe	-4 -5 11 -4 -2 0 0 4
f:own	4 8 0 -18 6 0 0 3
f:p	0 -1 0 -5 0 0 0 9
f:page	0 0 0 10 -5 0 0 -2
f:palace	0 0 0 -6 0 0 0 6
f:paper	0 -16 0 11 2 0 0 0
f:parliament	0 9 0 1 0 0 0 -11
f:party	0 0 0 21 -4 -1 0 -11
f:pass	0 -13 0 -10 7 0 0 16
f:pause	19 -10 0 -19 5 0 0 6
f:pay	1 0 -17 8 -10 -3 3 -2
f:peace	0 -7 0 14 -6 0 0 -2
f:pen	0 -1 0 -8 0 0 0 13
f:people	0 -5 0 -2 -1 0 0 10
f:period	0 1 0 -10 -1 0 0 12
f:permanent	0 9 0 10 1 0 0 -24
f:plan	0 0 0 -9 25 0 0 -11
f:plant	0 0 8 -2 0 0 0 -2
f:please	4 6 0 -4 0 0 0 -5
f:plu	0 -5 0 7 0 0 0 0
f:point	0 -6 0 -13 9 0 0 12
f:pork	0 24 -7 -6 -11 0 0 -10
f:port	4 -17 1 1 -8 4 0 3
f:power	0 -1 8 0 -2 0 0 -1
f:present	0 6 0 -13 0 0 0 8
f:press	0 -3 6 -1 3 0 0 -4
f:price	-1 -14 0 37 -15 -1 0 -14
f:prime	0 5 0 -7 0 0 0 3
f:prisoner	0 -1 0 16 0 0 0 -14
f:product	0 -4 0 11 0 0 0 -2
f:prolong	2 10 2 -34 -2 0 0 22
f:prolongation	0 4 0 12 0 0 0 -15
f:promise	0 -5 6 -4 0 0 0 6
f:proposal	0 10 0 0 0 0 0 -5
f:propose	0 11 0 -18 -2 0 6 0
f:publish	0 4 5 -6 0 0 0 -9
f:push	0 0 0 -5 0 0 0 6
f:put	-6 -10 -1 19 3 1 -1 -7
f:quarter	0 -7 0 7 0 0 0 0
f:question	7 -4 0 0 0 0 0 -3
f:quota	0 0 0 0 -1 0 6 0
f:raise	1 -8 0 7 0 0 0 0
f:rare	14 -15 0 4 -15 -1 0 2
f:rate	-4 9 -3 -5 10 -1 0 -4
f:rather	0 -7 0 17 0 0 0 -10
f:ratify	0 15 0 -3 0 0 0 -12
f:reach	-2 3 0 0 -6 0 0 1
f:read	0 -9 0 3 0 0 0 8
f:reason	0 -1 0 9 0 0 0 -5
f:reciprocal	0 0 0 16 -3 0 0 -11
f:record	0 8 0 -7 0 0 0 0
f:refund	0 -2 0 11 -3 0 0 0
f:refused	6 -3 0 0 0 0 0 0
f:register	0 -7 0 7 0 0 0 0
f:remain	0 -6 -1 0 2 0 0 3
f:replace	0 9 0 -8 0 0 0 0
f:representative	0 -16 0 0 7 6 0 5
f:required	0 0 0 -5 0 0 0 8
f:rest	0 0 0 0 -2 0 0 6
f:result	0 -4 0 21 -2 0 0 -12
f:return	0 -3 0 -13 -2 0 0 24
f:rice	0 10 0 -21 0 0 0 15
f:rise	0 -10 0 9 -2 0 0 5
f:room	0 -4 0 14 0 0 0 -7
f:round	0 -16 0 45 0 0 0 -31
f:rule	9 1 0 6 -3 0 0 -11
f:rum	0 -4 0 11 0 0 0 -6
f:run	5 0 0 -12 7 0 0 2
f:same	-3 -1 -1 -16 -1 2 0 21
f:say	-3 -3 -7 -18 20 2 -7 16
f:season	0 -7 0 9 0 0 0 0
f:second	-1 -16 0 38 -16 -2 0 -13
f:section	0 28 0 -19 -6 0 0 -5
f:see	0 10 0 -11 -1 0 0 5
f:sell	-1 -6 0 20 -7 0 0 -4
f:send	0 3 0 -8 0 0 0 5
f:set	0 14 0 -14 0 3 0 0
f:settle	0 -3 0 -8 0 0 0 13
f:settlement	0 -4 0 27 -2 0 0 -21
f:shall	0 -1 0 11 -2 0 0 -6
f:she	0 25 -6 -1 -10 0 0 -9
f:sheet	0 3 0 -10 0 0 0 8
f:shelve	6 0 0 -4 0 0 0 0
f:ship	-3 -8 6 -1 5 0 0 2
f:shipment	0 8 0 -6 0 0 0 0
f:short	0 -5 0 9 0 0 0 -2
f:should	0 -11 0 26 -4 0 0 -12
f:show	0 -2 0 17 -2 0 0 -11
f:side	-4 -13 -1 2 -6 -1 0 16
f:sign	-8 -8 1 19 1 1 -1 -16
f:signature	0 16 0 -18 -1 0 0 8
f:since	0 -16 -6 14 8 8 -1 -12
f:single	0 -5 0 10 0 0 0 -4
f:sit	0 -10 0 10 -4 0 0 2
f:sixth	0 9 0 -12 0 0 0 2
f:sleep	0 -6 0 15 -8 0 0 0
f:slip	0 16 0 -10 0 0 0 -6
f:so	13 -33 -3 7 15 -1 0 -5
f:some	0 10 0 0 -2 0 0 -4
f:somebody	0 -18 0 10 0 0 0 3
f:something	0 -10 0 11 0 0 0 -4
f:sorghum	0 -3 0 8 0 0 0 0
f:soybean	0 0 0 1 9 0 0 -9
f:speak	0 -3 0 11 -1 0 0 0
f:spoke	0 0 0 -6 0 2 0 6
f:squash	0 0 0 -12 0 0 0 14
f:stand	-5 0 11 2 -7 0 0 -4
f:standard	0 -6 0 9 0 0 0 0
f:start	0 22 0 -40 0 0 0 21
f:stay	0 -5 0 3 25 0 0 -24
f:steel	0 30 0 -27 4 0 0 -10
f:still	3 -24 -4 -4 18 6 0 2
f:stockholm	0 2 0 -7 0 0 0 4
f:stop	-1 10 0 -9 3 0 -1 2
f:strike	0 0 0 15 -16 0 0 0
f:stuff	0 7 0 -2 0 0 0 -1
f:subject	3 3 0 -13 -1 0 0 9
f:successor	0 0 0 6 0 0 0 -4
f:such	7 1 0 1 0 0 0 -9
f:sugar	0 -5 0 6 -2 0 0 1
f:sum	0 -1 0 -7 6 0 0 3
f:summer	0 -1 0 14 0 0 0 -10
f:surcharge	0 -6 0 17 -3 0 0 -5
f:suspend	-4 4 0 12 -4 0 0 -7
f:suspension	6 0 0 -1 -6 0 0 0
f:table	0 -4 0 12 0 0 0 -6
f:talk	-4 -13 -5 31 0 -5 0 -12
f:talking	0 0 0 -9 10 0 0 0
f:tariff	1 -15 13 0 15 -3 -1 -4
f:tax	0 15 0 -17 0 0 0 3
f:tea	0 19 0 -15 0 0 0 0
f:team	0 0 0 12 0 0 0 -10
f:television	0 2 0 -20 -1 0 0 20
f:tell	-3 -3 0 -1 0 0 0 7
f:text	0 -2 0 -19 14 0 0 8
f:th	-1 -1 0 -16 8 0 0 13
f:than	0 3 0 11 -9 0 0 -9
f:that	-9 1 -2 -3 -14 0 -7 19
f:the	-5 -5 13 13 -6 20 -13 -13
f:their	1 -12 -1 20 1 -1 0 -12
f:them	2 0 15 -6 2 -3 0 -5
f:then	0 -2 -3 -4 19 17 -5 -10
f:there	14 -6 -5 -18 -7 0 -3 22
f:therefore	0 20 0 -5 -2 0 0 -15
f:these	0 2 0 -12 0 0 0 7
f:they	0 -8 0 5 -16 0 0 13
f:thi	-11 7 -2 -7 -7 0 0 14
f:thing	0 7 0 0 -1 0 0 -3
f:think	0 6 0 0 -10 0 0 5
f:third	0 -14 0 38 -15 0 0 -17
f:those	4 7 10 -1 -5 0 0 -17
f:threat	0 10 0 -16 5 0 0 0
f:threaten	0 10 0 0 0 0 -1 -11
f:three	-1 -2 0 19 -2 -4 0 -7
f:through	0 -3 0 -14 -4 0 0 25
f:ticket	0 -6 0 26 -10 0 0 -10
f:tiktok	0 2 0 -17 -2 19 0 -4
f:timber	0 7 0 -4 0 0 0 -1
f:time	-6 3 0 -13 1 3 0 13
f:to	8 8 0 -22 1 -17 -9 22
f:together	0 -20 0 3 0 0 0 14
f:top	0 -7 0 15 0 0 0 -8
f:touch	-1 0 0 -8 0 0 0 13
f:trade	0 -4 0 -4 2 8 0 3
f:trader	0 0 0 -15 10 0 0 4
f:treaty	0 0 0 -14 0 0 0 15
f:truce	10 0 0 -11 0 -2 0 9
f:two	-5 10 -1 17 -25 -2 -1 -11
f:unchanged	0 -15 0 18 0 0 0 0
f:under	-5 -8 -5 14 0 0 0 5
f:unlawful	0 28 0 -16 0 0 0 -14
f:unless	0 0 0 -27 -2 0 0 26
f:unreliable	0 10 0 -8 0 0 0 0
f:until	5 -21 4 30 0 -2 0 -19
f:up	4 -12 4 27 -3 -2 0 -23
f:us	-6 -11 0 18 -7 0 0 1
f:use	0 7 9 -4 -7 0 0 -4
f:value	9 -3 0 -6 0 0 0 0
f:vote	0 -13 0 -19 31 0 0 2
f:voted	0 -9 0 16 0 0 0 -10
f:wait	4 4 0 0 0 0 0 -6
f:walk	0 0 0 12 0 0 0 -11
f:want	2 -15 1 7 -7 0 0 0
f:war	0 -7 0 13 0 0 0 -4
f:warn	-4 0 0 17 -14 0 -2 0
f:was	1 1 -8 4 -4 -2 0 -2
f:way	0 -2 8 -1 -9 0 0 7
f:we	-1 15 -3 11 -15 -1 0 -14
f:we've	0 11 0 -17 0 0 0 8
f:week	0 0 0 -13 9 0 0 12
f:well	-5 0 11 3 -2 0 0 -10
f:were	-1 8 0 -14 -10 0 0 14
f:what	0 6 -3 -15 -12 0 0 19
f:wheat	0 -10 0 14 -1 0 0 0
f:when	6 -9 0 0 -6 0 0 6
f:where	0 -18 0 14 0 0 0 0
f:which	-3 -12 0 16 -3 0 -4 -1
f:while	0 -17 0 7 0 0 0 11
f:whisky	0 0 0 8 0 0 0 -7
f:who	-3 -1 -1 17 0 0 0 -12
f:whoever	-2 0 0 9 -2 0 0 0
f:whose	0 -4 0 0 0 0 0 10
f:will	-9 -21 -1 24 11 0 -5 -9
f:wine	0 0 0 2 -6 0 0 3
f:winter	0 -2 0 20 -7 0 0 -6
f:wire	0 -4 0 6 0 0 0 0
f:with	0 -18 0 12 7 16 -1 -14
f:within	0 0 0 -3 0 0 0 6
f:without	8 -8 -1 0 -4 -1 0 7
f:wool	0 2 0 -8 0 0 0 5
f:word	-1 -14 0 23 -9 0 0 -1
f:work	0 0 0 14 0 0 0 -12
f:working	0 -6 0 8 -1 0 0 0
f:worth	0 0 -1 0 -3 0 0 7
f:would	-1 21 -15 -23 7 0 -11 10
f:wrong	0 -8 0 17 0 0 0 -8
f:year	0 5 0 0 -17 0 0 6
f:yes	0 -2 0 -16 0 0 0 20
f:yet	6 -13 4 3 -4 0 0 0
f:york	0 17 0 -13 0 0 0 -3
f:you	6 0 0 -2 0 0 0 0
f:your	-2 0 0 -4 20 0 0 -12
f:—	2 12 0 -20 0 0 0 6
first-of-paragraph	-10 9 -14 25 -15 -9 0 -13
h:controls	53 -4 -11 -17 -27 9 -13 -30
h:controls truce	4 0 -1 -10 7 0 0 0
h:deal	-25 1 -13 6 -16 9 20 -5
h:deal truce	0 8 0 -3 1 0 0 -1
h:duties	-40 8 4 7 -14 -27 10 5
h:duties truce	-9 -31 0 -2 -2 0 -2 33
h:exclusions	-1 -10 51 -21 -5 -3 -4 -35
h:fees	-10 -9 -16 -9 28 -6 -3 2
h:fees truce	-6 -3 -2 0 19 0 0 -13
h:meeting	-15 -23 -4 41 -31 -8 -2 9
h:meeting truce	0 -6 0 -12 -1 0 0 20
h:price	-2 -7 -5 22 5 -3 -3 -18
h:price truce	0 0 0 -6 0 0 0 7
h:procedure	-17 -8 -17 -4 52 -23 -5 -36
h:procedure truce	-1 -9 0 6 8 0 0 -3
h:sale	0 -15 -3 -2 -15 35 -5 -23
h:shipped	-2 5 8 -13 10 0 -3 -19
has-future	-4 13 2 -7 2 -20 -21 4
has-gerund	-5 -4 -1 7 -20 -2 0 15
has-infinitive	-7 1 -1 -4 -2 13 5 -6
has-modal	-7 -16 -9 16 8 1 -1 -4
has-participle	2 13 0 -10 6 0 0 -12
has-past	-2 -7 -4 28 -19 -6 -9 -5
has-perfect	9 0 -15 -3 3 0 0 -1
has-pluperfect	-6 -12 -1 15 6 0 -1 -6
has-present	0 5 -4 0 -9 -7 -3 6
headline	12 -4 8 -10 -2 0 19 -6
hs:controls	33 -23 2 0 -7 0 0 -22
hs:deal	-3 8 4 0 -14 -2 0 2
hs:duties	6 15 0 3 -24 0 -6 -10
hs:exclusions	1 -15 20 2 -4 0 0 -11
hs:fees	0 -9 -1 14 11 0 0 -15
hs:meeting	0 -1 0 -1 8 0 0 0
hs:price	0 -12 0 21 0 0 0 -8
hs:procedure	0 -11 0 12 4 3 0 -9
hs:sale	0 -1 0 -10 4 6 0 4
hs:shipped	0 2 0 -6 7 0 0 0
l1="	0 0 0 7 -1 0 0 0
l1='s	0 0 0 -2 0 6 0 0
l1=(	0 -1 0 -2 0 0 0 7
l1=( & d:ahead	0 0 0 -4 0 0 0 8
l1=,	-14 -1 9 19 -6 0 0 -13
l1=, & d:ahead	-10 0 12 20 -5 1 3 -27
l1=, & d:today	-3 -3 -2 2 0 -2 -2 10
l1=:	0 0 0 -6 -1 0 0 13
l1=: & d:today	0 -1 0 -6 0 0 0 9
l1=<begin>	0 4 0 0 1 7 -9 -9
l1=<begin> & d:ahead	-1 1 1 -1 2 9 -6 -7
l1=<begin> & d:today	3 6 0 1 0 -1 0 -4
l1=<day-ahead> & d:today	0 0 0 8 0 0 0 -7
l1=<duty>	0 -1 0 9 0 0 0 -4
l1=<gate>	0 -2 0 12 0 0 0 -5
l1=<goods>	-2 -7 0 14 -4 -3 0 1
l1=<goods> & d:ahead	-2 -6 0 11 -4 -2 0 4
l1=<level-noun>	0 -5 0 -13 0 0 0 18
l1=<level> & d:today	0 -3 0 6 0 0 0 0
l1=<name>	0 -10 0 16 0 0 6 -17
l1=<name> & d:ahead	0 -8 0 10 0 0 7 -12
l1=<name> & d:today	0 0 0 7 0 0 0 -5
l1=<not>	0 -2 0 11 0 0 0 -5
l1=<number>	0 0 0 -4 8 0 0 1
l1=<number> & d:ahead	0 1 0 -13 9 0 0 6
l1=<number> & d:today	0 0 0 6 0 0 0 -6
l1=<seat>	6 -2 0 8 -9 0 0 -2
l1=<seat> & d:ahead	6 -1 0 6 -8 0 0 -1
l1=<span>	0 -4 0 23 0 0 0 -20
l1=<span> & d:ahead	0 -4 0 23 0 0 0 -20
l1=<v-agree>	0 0 0 8 -2 0 0 0
l1=<v-agree> & d:ahead	0 0 0 7 -1 0 0 0
l1=<v-bear>	0 0 0 -15 9 0 0 7
l1=<v-bear> & d:ahead	0 3 0 -18 9 0 0 8
l1=<v-bear> & d:today	0 -3 0 6 0 0 0 0
l1=<v-begin>	3 20 0 -6 -2 0 0 -19
l1=<v-begin> & d:ahead	4 21 0 -8 -2 0 0 -17
l1=<v-down>	0 7 0 -2 -3 0 0 0
l1=<v-down> & d:ahead	0 7 0 -2 -3 0 0 0
l1=<v-end>	0 -6 0 2 -6 0 0 5
l1=<v-end> & d:ahead	0 -6 0 7 -5 0 0 1
l1=<v-impose>	2 -16 0 13 0 0 0 -3
l1=<v-impose> & d:ahead	2 -19 0 19 0 0 0 -6
l1=<v-say>	0 -3 0 -3 2 0 0 8
l1=<v-say> & d:ahead	0 -4 0 -9 3 0 0 12
l1=<v-stay>	0 -1 0 -11 0 0 0 16
l1=<v-stay> & d:ahead	0 0 0 -14 0 0 0 17
l1=<v-suspend>	3 -3 0 2 1 0 0 -6
l1=a	0 -16 0 12 0 0 4 0
l1=a & d:ahead	0 -16 0 12 0 0 4 0
l1=after	0 0 -1 -12 10 0 0 5
l1=after & d:ahead	0 -5 -1 -8 10 0 0 6
l1=again	0 -5 0 6 0 0 0 0
l1=and	0 -9 0 9 14 0 0 -16
l1=and & d:ahead	0 -9 0 8 14 0 0 -16
l1=are	0 8 0 0 -1 0 0 -6
l1=as	0 -8 0 -6 6 0 0 7
l1=as & d:ahead	0 -7 0 -5 6 0 0 6
l1=at	0 -7 0 -1 10 0 0 0
l1=at & d:ahead	0 -6 0 -1 10 0 0 0
l1=back	0 9 0 -9 0 0 0 0
l1=back & d:ahead	0 9 0 -3 0 0 0 -5
l1=before	-5 7 -4 1 4 -4 -6 -4
l1=before & d:ahead	-5 11 -3 -4 5 -4 -5 -4
l1=before & d:today	0 -6 0 9 0 0 0 0
l1=begin	0 7 0 -1 0 0 0 0
l1=begin & d:ahead	0 9 0 -4 0 0 0 0
l1=between	0 0 0 7 -3 0 0 0
l1=between & d:ahead	0 0 0 7 -3 0 0 0
l1=beyond	0 5 0 -9 0 0 0 5
l1=beyond & d:ahead	0 5 0 -9 0 0 0 5
l1=by	-16 -12 3 -1 16 0 6 -12
l1=by & d:ahead	-16 -12 3 -2 16 0 6 -12
l1=come	0 9 0 0 0 0 0 -7
l1=come & d:ahead	0 9 0 0 0 0 0 -7
l1=due	0 5 0 -9 7 0 0 -4
l1=due & d:ahead	0 5 0 -9 7 0 0 -4
l1=effect & d:today	0 6 0 -6 0 0 0 0
l1=effective	0 20 0 -12 -2 0 0 -6
l1=end	0 -8 0 10 -4 0 0 -1
l1=end & d:ahead	0 -8 0 18 -4 0 0 -9
l1=end & d:today	0 0 0 -5 0 0 0 6
l1=for & d:ahead	0 -5 -2 1 0 1 0 6
l1=from	4 13 -10 0 1 -14 -11 -16
l1=from & d:ahead	4 12 -9 1 1 -13 -11 -15
l1=has	5 0 0 2 -7 0 0 -1
l1=has & d:ahead	5 0 0 1 -7 0 0 -1
l1=is	-2 3 0 0 -12 4 0 0
l1=is & d:ahead	-2 4 0 0 -12 4 0 1
l1=it	0 -4 0 12 -3 0 0 0
l1=it & d:ahead	0 -1 0 8 -3 0 0 0
l1=meet	0 -3 0 -14 13 0 0 5
l1=meet & d:ahead	0 -3 0 -14 13 0 0 6
l1=midnight	0 -6 -1 0 2 0 0 2
l1=midnight & d:ahead	0 -6 -1 1 3 0 0 0
l1=monday	0 -3 0 8 0 0 0 0
l1=monday & d:today	0 -3 0 8 0 0 0 0
l1=noon	0 3 0 -3 7 0 0 -7
l1=of	-22 8 -2 13 -5 2 0 -15
l1=of & d:ahead	-22 12 -1 9 -5 2 0 -13
l1=of & d:today	0 -4 0 9 0 0 0 0
l1=on	-4 6 -1 14 0 -14 -18 -9
l1=on & d:ahead	-3 8 0 11 0 -13 -17 -8
l1=on & d:today	0 -2 0 8 -2 0 0 -2
l1=out	0 0 0 -4 0 0 0 8
l1=out & d:ahead	0 -9 0 -1 0 0 0 9
l1=saturday	0 -2 0 0 6 0 0 0
l1=say	0 -3 0 -8 0 0 0 13
l1=say & d:ahead	0 -2 0 -10 0 0 0 14
l1=sign	0 0 0 7 -2 0 0 0
l1=sign & d:ahead	0 0 0 6 -1 0 0 0
l1=since	0 -8 -1 29 -10 0 0 -14
l1=since & d:ahead	0 -6 -1 27 -9 0 0 -13
l1=start	0 12 0 -5 0 0 0 -4
l1=start & d:ahead	0 11 0 -5 0 0 0 -2
l1=sunday	0 0 0 -7 -1 0 0 12
l1=than	0 8 0 -22 18 0 0 -3
l1=than & d:ahead	0 8 0 -22 18 0 0 -3
l1=the	-1 5 5 -4 -8 -13 13 0
l1=the & d:ahead	-1 6 5 -5 -8 -13 13 1
l1=through	0 -14 3 4 -10 0 0 10
l1=through & d:ahead	0 -14 3 3 -10 0 0 10
l1=till	10 -8 0 -11 -3 7 0 0
l1=till & d:ahead	11 -8 0 -12 -2 7 0 0
l1=to	6 -16 5 -14 -14 5 -5 19
l1=to & d:ahead	6 -16 5 -15 -14 5 -5 19
l1=tuesday	0 -4 0 1 6 0 0 -5
l1=tuesday & d:today	0 -1 0 10 0 0 0 -4
l1=until	2 -9 3 -7 1 -2 0 7
l1=until & d:ahead	2 -8 4 -8 1 -2 0 7
l1=up	0 -6 0 -8 4 0 0 10
l1=up & d:ahead	0 -6 0 -8 4 0 0 10
l1=wednesday	0 0 0 9 0 0 0 -4
l1=wednesday & d:today	0 0 0 9 0 0 0 -4
l1=with	0 -6 0 0 0 6 0 0
l1=with & d:ahead	0 -6 0 0 0 6 0 0
l1=·	0 -2 0 8 0 0 0 -1
l1=· & d:today	0 -1 0 7 0 0 0 0
l1=— & d:today	0 -4 0 12 0 0 0 -4
l2=" & d:ahead	-2 6 0 -3 0 0 0 2
l2=)	0 0 0 3 -6 0 0 0
l2=,	10 3 -17 -3 -14 3 3 1
l2=, & d:ahead	10 4 -16 -2 -14 4 3 -1
l2=, & d:today	0 -3 0 -2 0 0 0 8
l2=.	0 -1 2 -4 -1 0 0 8
l2=. & d:ahead	0 0 2 -6 -1 0 0 8
l2=:	-6 -1 -6 5 12 0 0 -6
l2=: & d:ahead	-6 -4 -5 4 12 0 0 -4
l2=;	1 0 0 -6 0 0 0 5
l2=; & d:ahead	1 0 0 -6 0 0 0 6
l2=<agent>	0 6 0 0 -6 -2 0 1
l2=<agent> & d:ahead	0 8 0 -3 -5 -2 0 5
l2=<agent> & d:today	0 -2 0 12 0 0 0 -6
l2=<begin>	4 -2 0 4 4 4 -10 -6
l2=<begin> & d:ahead	3 -1 0 -5 7 7 -6 0
l2=<begin> & d:today	2 0 -2 18 -4 -2 -1 -15
l2=<day-ahead>	-6 -15 0 4 -8 5 0 11
l2=<day-ahead> & d:ahead	-6 -15 0 4 -8 5 0 11
l2=<day-gone>	-1 3 0 5 4 0 0 -8
l2=<day-gone> & d:ahead	-1 3 0 5 4 0 0 -8
l2=<day-today>	0 11 0 -9 -2 0 0 3
l2=<day-today> & d:ahead	0 12 0 0 -2 0 0 -5
l2=<day-today> & d:today	0 0 0 -8 0 0 0 9
l2=<duty>	0 6 0 -5 8 0 0 -5
l2=<duty> & d:ahead	0 7 0 -7 8 0 0 -5
l2=<gate>	0 -2 -1 0 7 0 0 -4
l2=<gate> & d:ahead	0 -2 -1 0 7 0 0 -3
l2=<goods>	-2 -2 7 8 -25 -2 4 3
l2=<goods> & d:ahead	-2 0 7 18 -24 -2 4 -15
l2=<goods> & d:today	0 -6 0 -14 0 0 0 24
l2=<level>	-5 1 -8 12 0 -1 -1 -14
l2=<level> & d:ahead	-5 3 -8 9 0 0 -1 -13
l2=<level> & d:today	0 -6 0 8 0 0 0 0
l2=<name> & d:today	0 -6 0 10 0 0 0 -3
l2=<not>	0 18 0 -9 -7 0 0 0
l2=<not> & d:ahead	0 18 0 -5 -7 0 0 -7
l2=<number>	-1 5 -6 -8 4 -4 0 7
l2=<number> & d:ahead	-1 9 -6 -14 4 -4 0 10
l2=<number> & d:today	0 -6 0 12 0 0 0 -2
l2=<office>	0 -5 0 4 0 0 5 -6
l2=<office> & d:ahead	0 -4 0 2 0 0 5 -6
l2=<organisation>	0 -1 0 6 -7 0 0 4
l2=<organisation> & d:ahead	0 -11 0 10 -6 0 0 5
l2=<person>	0 0 0 9 0 0 0 -7
l2=<person> & d:ahead	0 0 0 6 0 0 0 -7
l2=<quality>	0 -4 0 18 -2 0 0 -10
l2=<quality> & d:ahead	0 -3 0 14 -2 0 0 -7
l2=<seat>	0 6 -1 9 -3 -3 -1 -5
l2=<seat> & d:ahead	0 0 0 7 -1 -2 0 0
l2=<seat> & d:today	0 8 0 0 0 0 0 -5
l2=<sender>	-5 5 0 -6 3 0 0 1
l2=<sender> & d:ahead	-5 5 0 -6 3 0 0 1
l2=<span>	0 9 0 -3 -2 0 0 0
l2=<span> & d:ahead	0 10 0 -5 -2 0 0 0
l2=<v-agree>	0 -7 0 6 -1 0 0 3
l2=<v-agree> & d:ahead	0 -7 0 5 -1 0 0 4
l2=<v-bear>	-1 -12 2 4 0 -2 0 6
l2=<v-bear> & d:ahead	-1 -8 2 0 0 -2 1 7
l2=<v-bear> & d:today	0 -6 0 7 0 0 0 0
l2=<v-begin>	6 -2 1 5 1 -3 -6 -8
l2=<v-begin> & d:ahead	6 -2 1 7 1 -3 -6 -12
l2=<v-buy>	0 0 6 0 -7 0 0 0
l2=<v-buy> & d:ahead	0 0 6 0 -7 0 0 0
l2=<v-deny>	0 0 0 9 -2 0 0 0
l2=<v-deny> & d:ahead	0 0 0 8 -2 0 0 0
l2=<v-down>	1 -1 0 6 0 0 -2 0
l2=<v-end>	0 1 0 -10 -3 -5 -3 13
l2=<v-end> & d:ahead	0 1 0 -11 -3 -5 -3 14
l2=<v-impose>	0 7 -16 3 0 -3 -3 -4
l2=<v-impose> & d:ahead	0 7 -16 1 0 -3 -3 -2
l2=<v-propose>	0 4 0 1 3 0 0 -7
l2=<v-return>	0 11 0 0 -5 0 0 -5
l2=<v-return> & d:ahead	0 11 0 -1 -5 0 0 -3
l2=<v-say>	-8 -10 1 18 0 -4 0 -1
l2=<v-say> & d:ahead	-7 -7 2 12 0 -4 0 0
l2=<v-say> & d:today	0 -3 0 8 0 0 0 0
l2=<v-sell>	0 0 -4 6 -4 4 0 -1
l2=<v-sell> & d:ahead	0 -1 -4 10 -4 4 0 -1
l2=<v-stay>	4 -5 0 6 -1 -5 -4 0
l2=<v-stay> & d:ahead	5 -10 0 7 -1 -5 -4 1
l2=<v-stay> & d:today	0 4 0 0 0 0 0 -6
l2=<v-suspend>	9 -1 -10 -1 -1 -1 0 0
l2=<v-suspend> & d:ahead	9 -1 -10 -1 -1 -1 0 0
l2=<v-target>	0 -4 3 9 -8 0 0 0
l2=<v-target> & d:ahead	0 -4 3 8 -7 0 0 0
l2=<v-up>	0 13 0 -6 -6 0 0 0
l2=<v-up> & d:ahead	0 14 0 -4 -6 0 0 -2
l2=a & d:ahead	0 -2 0 8 0 0 0 0
l2=agree	0 6 0 0 0 0 0 -4
l2=agree & d:ahead	0 6 0 0 0 0 0 -4
l2=agreement	0 0 0 1 -1 0 -5 7
l2=agreement & d:ahead	0 0 0 1 -1 0 -5 7
l2=ahead	0 -10 0 14 0 0 0 -4
l2=ahead & d:ahead	0 -10 0 14 0 0 0 -4
l2=alert	0 12 0 -9 0 0 0 -2
l2=alert & d:today	0 12 0 -9 0 0 0 -2
l2=all	0 0 0 7 0 0 0 -5
l2=and	-1 12 0 -7 -12 0 0 2
l2=and & d:ahead	-1 13 0 -10 -11 0 0 5
l2=apply	6 -7 0 3 -8 0 0 5
l2=apply & d:ahead	6 -3 0 0 -7 0 0 6
l2=apply & d:today	0 -5 0 6 0 0 0 0
l2=are	3 -16 0 4 7 0 0 -2
l2=are & d:ahead	3 -15 0 9 7 0 0 -7
l2=arrangement	0 0 0 8 0 0 0 -4
l2=arrangement & d:ahead	0 0 0 8 0 0 0 -4
l2=arrive	0 5 5 -15 2 0 -1 -1
l2=arrive & d:ahead	0 5 5 -15 2 0 -1 -1
l2=as	0 12 0 -3 0 0 0 -7
l2=as & d:ahead	0 19 0 -12 0 0 0 -6
l2=as & d:today	0 -8 0 11 0 0 0 0
l2=at	-1 2 -6 19 0 0 0 -15
l2=at & d:ahead	0 3 -5 14 0 0 0 -12
l2=away	10 0 0 -8 -1 0 0 3
l2=away & d:ahead	10 0 0 -8 -1 0 0 3
l2=back	0 7 0 5 -7 3 0 -14
l2=back & d:ahead	0 7 0 5 -7 3 0 -14
l2=be	-4 -7 -2 12 -7 0 0 10
l2=be & d:ahead	-4 -6 -2 11 -7 0 0 10
l2=before	-3 -3 0 3 9 0 0 -3
l2=before & d:ahead	-3 -3 0 2 9 0 0 -3
l2=begin	-9 4 0 5 5 0 0 -14
l2=begin & d:ahead	-9 4 0 5 6 0 0 -14
l2=bergen	0 0 0 10 0 0 0 -3
l2=bergen & d:ahead	0 0 0 10 0 0 0 -3
l2=both	0 14 0 -12 0 0 0 -3
l2=both & d:ahead	0 14 0 -12 0 0 0 -3
l2=busan	0 0 0 11 0 0 0 -5
l2=busan & d:ahead	0 0 0 11 0 0 0 -5
l2=by	7 -14 -3 -1 4 -3 18 -10
l2=by & d:ahead	7 -13 -3 -2 4 -3 18 -10
l2=change	0 -11 10 4 4 0 0 -11
l2=change & d:ahead	0 -11 10 4 4 0 0 -11
l2=clear	0 -8 0 0 2 0 0 5
l2=clear & d:ahead	0 -8 0 0 2 0 0 5
l2=close	0 -14 0 -2 -6 15 0 8
l2=close & d:ahead	0 -14 0 -2 -6 15 0 8
l2=closed	0 4 0 3 -7 0 0 0
l2=closed & d:ahead	0 4 0 3 -7 0 0 0
l2=come	1 0 0 8 0 0 -1 -10
l2=come & d:ahead	1 0 0 8 0 0 -1 -10
l2=comment	0 0 0 -1 6 0 0 0
l2=continue	0 10 0 -6 0 0 0 -3
l2=counted	0 0 0 -4 0 0 0 6
l2=counted & d:ahead	0 0 0 -4 0 0 0 6
l2=date	0 2 0 -10 -4 0 6 5
l2=date & d:ahead	0 3 0 -13 -3 0 6 7
l2=date & d:today	0 0 0 6 0 0 0 -3
l2=day	0 1 0 -6 -6 0 0 13
l2=day & d:ahead	0 1 0 -6 -6 0 0 13
l2=deadline	0 -4 0 -5 -4 12 4 -2
l2=deadline & d:ahead	0 -4 0 -5 -4 12 4 -2
l2=deal	9 7 0 -6 -9 -1 1 -6
l2=deal & d:ahead	9 8 0 -7 -9 -1 1 -6
l2=decide	0 -1 0 -4 7 0 0 0
l2=decide & d:ahead	0 -1 0 -4 7 0 0 0
l2=decree	0 6 0 -3 0 0 0 0
l2=decree & d:ahead	0 6 0 -3 0 0 0 0
l2=die	0 0 0 -10 0 0 0 11
l2=die & d:ahead	0 0 0 -10 0 0 0 11
l2=down	1 -1 4 0 -1 3 0 -8
l2=down & d:ahead	1 -1 4 0 -1 3 0 -6
l2=due	0 -11 0 0 15 0 0 0
l2=due & d:ahead	0 -11 0 0 15 0 0 0
l2=duty	0 0 3 -6 0 0 0 6
l2=duty & d:ahead	0 0 3 -7 0 0 0 6
l2=early	0 -7 0 -7 5 0 0 7
l2=early & d:ahead	0 -7 0 -7 5 0 0 7
l2=effect	3 0 0 6 -9 0 0 -4
l2=effect & d:ahead	3 -1 0 6 -9 0 0 -4
l2=end & d:ahead	0 2 0 -4 -5 -1 0 6
l2=enter	0 -10 6 -2 7 0 0 0
l2=enter & d:ahead	0 -9 6 -4 7 0 0 0
l2=entry	0 -3 0 17 -2 0 0 -10
l2=expire	-3 -2 6 0 -5 0 0 2
l2=expire & d:ahead	-3 -2 6 0 -5 0 0 2
l2=extend	0 -3 1 6 0 0 0 -3
l2=extend & d:ahead	0 -3 1 6 0 0 0 -3
l2=fall	0 0 0 2 -6 0 0 2
l2=fall & d:ahead	0 0 0 2 -6 0 0 2
l2=follow	0 4 0 -7 10 0 0 -6
l2=follow & d:ahead	0 4 0 -7 10 0 0 -6
l2=for	0 -4 0 21 -1 0 0 -14
l2=for & d:ahead	0 -4 0 20 -1 0 0 -14
l2=force	4 11 0 -22 1 0 0 1
l2=force & d:ahead	4 11 0 -22 1 0 0 1
l2=friday	1 7 7 -8 2 -2 0 -9
l2=friday & d:ahead	2 0 8 -10 4 -2 0 -3
l2=friday & d:today	0 6 0 0 0 0 0 -9
l2=from	8 9 0 -4 -4 0 0 -16
l2=from & d:ahead	8 9 0 -4 -4 0 0 -15
l2=geneva	0 -2 0 12 0 0 0 -2
l2=geneva & d:ahead	0 -2 0 11 0 0 0 -2
l2=go	0 -2 0 -7 -1 0 0 14
l2=go & d:ahead	0 -2 0 -4 -1 0 0 12
l2=good	0 -1 0 0 -5 0 0 10
l2=good & d:ahead	0 0 0 0 -5 0 0 11
l2=happen	7 7 -3 -14 1 0 0 1
l2=happen & d:ahead	7 7 -3 -14 1 0 0 1
l2=has	0 -12 0 -3 2 5 -2 7
l2=has & d:ahead	0 -12 0 -3 3 5 -2 7
l2=have	0 -3 0 9 0 -1 6 -9
l2=have & d:ahead	0 -3 0 8 0 -1 6 -8
l2=holiday	0 -1 0 10 -1 0 0 -4
l2=holiday & d:ahead	0 -1 0 10 -1 0 0 -4
l2=home	0 -7 0 13 0 0 0 -4
l2=home & d:ahead	0 -7 0 13 0 0 0 -4
l2=impose	0 4 0 1 -6 0 0 -1
l2=impose & d:ahead	0 4 0 1 -6 0 0 -1
l2=into	0 6 0 0 0 0 0 -5
l2=is	-1 -2 0 -1 0 -2 0 10
l2=is & d:ahead	0 1 0 -4 0 -1 0 10
l2=is & d:today	0 -8 0 3 1 0 0 0
l2=istanbul	0 0 0 6 0 0 0 -6
l2=it	-6 -22 0 -1 11 0 7 2
l2=it & d:ahead	-6 -22 0 -3 11 0 7 4
l2=last	3 -7 0 -2 -8 -1 0 8
l2=last & d:ahead	3 -6 0 1 -8 -1 0 3
l2=later	0 -4 0 -11 18 0 0 -1
l2=later & d:ahead	0 -4 0 -11 18 0 0 -1
l2=law	0 1 0 -3 -5 0 0 7
l2=law & d:ahead	0 1 0 -8 -4 0 0 11
l2=level	0 -3 0 -5 0 0 0 11
l2=level & d:ahead	0 -3 0 -5 0 0 0 11
l2=live	0 -2 1 -5 0 0 0 7
l2=live & d:ahead	0 -2 1 -5 0 0 0 7
l2=loaded & d:ahead	0 8 0 0 -2 0 0 0
l2=loaded & d:today	0 -3 0 7 0 0 0 0
l2=lower	0 -5 0 6 0 0 0 0
l2=lower & d:ahead	0 -5 0 6 0 0 0 0
l2=make	0 7 0 2 -5 0 0 -4
l2=make & d:ahead	0 8 0 0 -5 0 0 -4
l2=measure	0 -4 0 6 0 0 0 0
l2=measure & d:ahead	0 -4 0 6 0 0 0 0
l2=meet	0 2 0 6 -9 0 0 -2
l2=meet & d:ahead	0 2 0 6 -9 0 0 -2
l2=midnight	0 1 0 -6 0 0 0 7
l2=midnight & d:ahead	0 1 0 -6 0 0 0 7
l2=minute	0 12 0 -12 5 0 0 -2
l2=minute & d:ahead	0 13 0 -13 5 0 0 -2
l2=mombasa	0 0 0 -4 0 0 0 7
l2=mombasa & d:ahead	0 0 0 -4 0 0 0 7
l2=monday	0 7 11 -3 -4 0 0 -6
l2=monday & d:ahead	0 10 12 -16 -2 0 0 -2
l2=monday & d:today	0 -2 0 11 0 0 0 -4
l2=new	0 7 0 -3 0 0 0 0
l2=new & d:ahead	0 7 0 -3 0 0 0 0
l2=next	0 -1 0 12 -2 0 0 -6
l2=next & d:ahead	0 -1 0 12 -2 0 0 -6
l2=night	0 -8 0 19 0 0 0 -12
l2=night & d:ahead	0 -8 0 19 0 0 0 -12
l2=not	0 8 0 -7 0 0 0 1
l2=nothing	0 -5 0 12 -3 0 0 -2
l2=notice	-1 0 0 11 -3 0 0 -1
l2=notice & d:ahead	-1 0 0 11 -3 0 0 -1
l2=of	0 3 0 0 -8 0 0 1
l2=of & d:ahead	-2 4 0 0 -8 0 0 5
l2=off	0 -5 0 4 8 -1 0 -5
l2=off & d:ahead	0 -5 0 4 8 -1 0 -5
l2=offer	0 0 0 -8 11 0 0 0
l2=offer & d:ahead	0 0 0 -8 11 0 0 0
l2=on	-7 0 6 2 2 6 -1 -9
l2=on & d:ahead	-7 0 6 -1 3 6 -1 -5
l2=on & d:today	0 0 0 10 0 0 0 -8
l2=open	0 1 0 7 -6 0 0 -5
l2=open & d:ahead	0 1 0 7 -6 0 0 -5
l2=opened	0 -3 0 11 -3 0 0 0
l2=opened & d:ahead	0 -3 0 10 -3 0 0 0
l2=out	-2 3 0 -8 2 0 0 7
l2=out & d:ahead	-2 3 0 -9 2 0 0 7
l2=over	0 10 0 -8 0 0 0 3
l2=over & d:ahead	0 10 0 -8 0 0 0 3
l2=own	0 -4 0 0 0 0 0 8
l2=own & d:ahead	0 -4 0 -1 0 0 0 9
l2=paper	0 0 0 8 -7 0 0 -2
l2=paper & d:ahead	0 0 0 8 -7 0 0 -2
l2=pause	-1 -14 0 7 0 0 0 4
l2=pause & d:ahead	-1 -14 0 7 0 0 0 4
l2=pay	0 -1 -1 14 -1 0 0 -7
l2=pay & d:ahead	0 0 -1 9 -1 0 0 -7
l2=place	0 8 0 -10 1 0 0 0
l2=place & d:ahead	0 8 0 -10 1 0 0 0
l2=port	0 -4 0 0 6 0 0 0
l2=port & d:ahead	0 -4 0 0 6 0 0 0
l2=price	0 7 0 -3 0 0 0 0
l2=price & d:ahead	0 7 0 -3 0 0 0 0
l2=proclamation	0 -9 0 12 0 0 0 0
l2=proclamation & d:ahead	0 -9 0 12 0 0 0 0
l2=published	-1 -2 0 6 0 0 0 0
l2=rate & d:ahead	0 -6 0 7 0 0 0 0
l2=reach	0 -4 0 0 0 0 0 8
l2=reach & d:ahead	0 -4 0 0 0 0 0 8
l2=renewed	0 0 0 -7 0 0 0 9
l2=renewed & d:ahead	0 0 0 -7 0 0 0 9
l2=report	0 1 0 -3 7 0 0 -3
l2=report & d:ahead	0 1 0 -4 7 0 0 -2
l2=rule	0 0 0 8 -2 0 0 0
l2=rule & d:ahead	0 0 0 8 -2 0 0 0
l2=run	-4 -6 1 -2 2 0 0 8
l2=run & d:ahead	-4 -17 1 -1 2 0 0 11
l2=same	0 -1 0 -4 0 0 0 8
l2=saturday	0 6 0 -5 0 0 0 0
l2=saturday & d:ahead	0 9 0 -13 0 0 0 2
l2=saturday & d:today	0 -1 0 7 0 0 0 -2
l2=say	0 0 4 7 -9 0 0 0
l2=say & d:ahead	0 0 4 3 -8 0 0 0
l2=second	0 -4 0 7 0 0 0 -2
l2=since	0 -4 0 9 0 0 0 0
l2=since & d:ahead	0 -4 0 9 0 0 0 0
l2=sit	0 -8 0 4 7 0 0 -8
l2=sit & d:ahead	0 -7 0 3 7 0 0 -8
l2=sleep	1 3 0 -6 0 0 0 0
l2=sleep & d:ahead	1 3 0 -6 0 0 0 0
l2=so	0 -9 0 -12 16 0 0 0
l2=so & d:ahead	0 -9 0 -12 16 0 0 0
l2=speak	0 11 0 -7 -1 0 0 0
l2=speak & d:ahead	0 11 0 -7 -1 0 0 0
l2=spoke	0 0 0 -15 8 0 0 9
l2=spoke & d:ahead	0 0 0 -15 8 0 0 9
l2=start	7 1 0 0 -2 0 0 -9
l2=start & d:ahead	7 1 0 0 -2 0 0 -9
l2=statement	0 -4 0 6 0 0 0 0
l2=statement & d:ahead	0 -4 0 6 0 0 0 0
l2=stay	7 0 0 8 0 0 0 -13
l2=stay & d:ahead	7 0 0 8 0 0 0 -13
l2=stop	0 -1 0 0 0 0 0 8
l2=stop & d:ahead	0 -1 0 0 0 0 0 8
l2=strike	0 -8 0 7 -1 0 0 0
l2=strike & d:ahead	0 -8 0 7 -1 0 0 0
l2=sunday	0 -4 0 0 0 0 0 6
l2=sunday & d:ahead	0 -3 0 -2 0 0 0 8
l2=suspend	1 8 -4 -13 1 0 0 4
l2=suspend & d:ahead	1 8 -4 -14 1 0 0 4
l2=take & d:today	0 6 0 -6 0 0 0 0
l2=talk	0 -2 0 10 0 0 0 0
l2=talk & d:ahead	0 -2 0 10 0 0 0 0
l2=tariff	0 9 -1 -1 9 0 0 -14
l2=tariff & d:ahead	0 9 -1 -2 9 0 0 -14
l2=television	0 0 0 6 0 0 0 -4
l2=television & d:ahead	0 0 0 6 0 0 0 -4
l2=term	5 6 0 -20 -1 0 0 9
l2=term & d:ahead	5 6 0 -20 -1 0 0 9
l2=that	8 3 0 -4 -5 0 0 0
l2=that & d:ahead	8 4 0 -2 -5 0 0 -1
l2=the	0 -1 0 13 -2 0 -1 -2
l2=the & d:ahead	0 -1 0 11 -1 0 0 -1
l2=them	2 13 0 -9 -4 0 0 -1
l2=them & d:ahead	2 13 0 -9 -4 0 0 -1
l2=there	0 5 0 0 4 0 0 -8
l2=there & d:ahead	0 5 0 0 4 0 0 -8
l2=thi	0 2 0 4 0 0 0 -8
l2=thursday	0 -14 0 2 -1 0 0 9
l2=thursday & d:ahead	0 -11 0 6 0 0 0 4
l2=time	0 11 0 4 2 0 0 -16
l2=time & d:ahead	0 11 0 4 2 0 0 -16
l2=to	-6 -16 -2 4 0 -2 0 14
l2=to & d:ahead	-6 -16 -2 2 0 -2 0 15
l2=truce	0 0 0 -13 5 0 0 10
l2=truce & d:ahead	0 0 0 -10 5 0 0 6
l2=tuesday	0 2 0 -7 0 0 0 3
l2=tuesday & d:today	0 -3 0 -4 0 0 0 9
l2=until	-3 -3 -4 -9 -1 -1 0 18
l2=until & d:ahead	-3 -3 -4 0 -1 -1 0 8
l2=up	0 -8 0 -13 9 1 0 12
l2=up & d:ahead	0 -8 0 -13 9 1 0 12
l2=us	0 1 0 -6 0 0 0 4
l2=us & d:ahead	0 1 0 -6 1 0 0 4
l2=valid	0 -9 0 1 0 0 0 8
l2=vote	0 -8 0 -1 8 0 0 -1
l2=vote & d:ahead	0 -8 0 -1 8 0 0 -1
l2=we	0 8 0 -6 0 0 0 0
l2=we & d:today	0 8 0 -6 0 0 0 0
l2=wednesday	0 6 0 -7 3 4 0 -4
l2=wednesday & d:ahead	0 14 0 -6 -4 4 0 -7
l2=wednesday & d:today	0 -10 0 0 8 0 0 0
l2=week	0 -1 0 -12 7 0 0 7
l2=week & d:ahead	0 -1 0 -12 7 0 0 7
l2=what	0 2 0 8 0 0 0 -11
l2=what & d:ahead	0 0 0 9 0 0 0 -9
l2=which	0 -5 0 1 -7 0 0 9
l2=which & d:ahead	0 -5 0 4 -7 0 0 4
l2=would	0 -1 0 7 0 0 0 -2
l2=would & d:ahead	0 -1 0 7 0 0 0 -2
l2=year	0 8 0 0 0 0 0 -7
l2=year & d:ahead	0 8 0 0 0 0 0 -6
l3='s	1 -4 -1 -10 0 -2 0 18
l3='s & d:ahead	1 -4 -1 -11 0 -2 0 18
l3=,	-4 3 -5 -1 -3 -6 3 3
l3=, & d:ahead	-3 -1 -3 -1 -2 -5 4 6
l3=, & d:today	0 8 0 0 -1 0 0 -3
l3=-	0 -3 -1 6 -3 0 0 3
l3=:	3 11 -8 -1 2 0 0 -12
l3=: & d:ahead	4 10 -7 -2 3 0 0 -11
l3=<agent>	0 2 0 3 2 0 0 -8
l3=<agent> & d:ahead	-3 3 0 5 2 0 0 -7
l3=<begin>	5 -4 3 -6 7 0 -11 11
l3=<begin> & d:ahead	6 -1 7 -12 8 2 -5 5
l3=<begin> & d:today	0 -3 -5 1 0 -6 -4 11
l3=<day-ahead>	0 -5 0 11 -6 0 0 0
l3=<day-ahead> & d:ahead	0 -5 0 13 -6 0 0 -1
l3=<day-gone>	0 8 0 -9 0 0 0 0
l3=<day-gone> & d:ahead	0 9 0 -10 0 0 0 0
l3=<day-today>	0 10 0 -6 0 0 0 -4
l3=<duty>	-2 9 8 -2 -4 0 0 -9
l3=<duty> & d:ahead	-2 11 8 -2 -3 0 0 -14
l3=<goods-amount>	0 0 0 9 -4 0 0 0
l3=<goods-amount> & d:ahead	0 0 0 9 -4 0 0 0
l3=<goods>	3 -27 -1 16 8 -3 -4 4
l3=<goods> & d:ahead	3 -15 0 2 10 -3 -3 4
l3=<goods> & d:today	0 -22 0 25 0 0 0 0
l3=<level-noun>	0 6 0 -4 -2 0 0 0
l3=<level-noun> & d:ahead	0 7 0 -5 -2 0 0 0
l3=<level>	0 11 -3 -1 -8 0 0 -2
l3=<level> & d:ahead	0 12 -3 -5 -7 0 0 0
l3=<level> & d:today	0 -2 0 10 0 0 0 -4
l3=<month-gone>	0 -17 0 0 0 0 0 13
l3=<month-gone> & d:ahead	0 -17 0 2 0 0 0 11
l3=<name>	2 1 5 0 -11 0 0 0
l3=<name> & d:ahead	2 0 5 0 -10 0 0 -1
l3=<not>	0 7 -5 -2 11 0 1 -11
l3=<not> & d:ahead	0 8 -5 -4 11 0 1 -9
l3=<number>	-5 32 3 -26 2 0 0 -8
l3=<number> & d:ahead	-4 35 4 -33 3 0 0 -4
l3=<number> & d:today	0 0 0 3 0 0 0 -6
l3=<office>	0 -9 0 3 11 0 4 -11
l3=<office> & d:ahead	0 -9 0 2 11 0 4 -10
l3=<organisation>	-1 -3 0 14 6 0 0 -16
l3=<organisation> & d:ahead	0 -1 0 11 7 0 0 -15
l3=<person> & d:ahead	5 1 0 -8 4 0 0 1
l3=<points>	0 16 0 -16 -4 0 0 3
l3=<points> & d:ahead	0 16 0 -16 -4 0 0 3
l3=<quality>	0 -2 -2 7 3 2 0 -14
l3=<quality> & d:ahead	0 0 -1 3 3 2 0 -12
l3=<quality> & d:today	0 -6 0 8 0 0 0 0
l3=<seat>	4 5 3 -19 2 0 4 5
l3=<seat> & d:ahead	4 3 4 -13 3 0 4 -3
l3=<seat> & d:today	0 1 0 -10 0 0 0 10
l3=<sender>	-4 0 -1 1 -5 0 0 9
l3=<sender> & d:ahead	-4 0 -1 1 -5 0 0 9
l3=<span>	-13 11 -4 -8 0 3 0 4
l3=<span> & d:ahead	-13 6 -4 -1 0 3 0 1
l3=<span> & d:today	0 9 0 -14 0 0 0 4
l3=<v-agree>	0 0 5 -2 9 0 0 -10
l3=<v-agree> & d:ahead	0 1 5 0 9 0 0 -17
l3=<v-bear>	0 2 -2 0 13 0 -4 -9
l3=<v-bear> & d:ahead	0 -2 -2 3 13 0 -4 -7
l3=<v-bear> & d:today	0 10 0 -8 0 0 0 0
l3=<v-begin>	0 7 -1 -5 -3 0 0 0
l3=<v-begin> & d:today	0 5 0 0 0 0 0 -7
l3=<v-deny>	8 0 0 -2 4 0 0 -12
l3=<v-deny> & d:ahead	8 0 0 -2 4 0 0 -12
l3=<v-down>	-3 -12 0 7 -1 0 -2 12
l3=<v-down> & d:ahead	-3 -12 0 4 -1 0 -2 15
l3=<v-end>	0 1 -6 1 -13 0 0 4
l3=<v-end> & d:ahead	0 2 -6 0 -13 0 0 6
l3=<v-impose>	8 5 0 0 -12 5 -5 -4
l3=<v-impose> & d:ahead	8 5 0 3 -12 5 -4 -11
l3=<v-impose> & d:today	0 0 0 -8 0 0 0 11
l3=<v-propose>	-2 -8 0 8 -10 0 -1 14
l3=<v-propose> & d:ahead	-2 -7 0 7 -10 0 -1 14
l3=<v-say>	0 2 6 0 -4 0 0 -3
l3=<v-say> & d:ahead	0 4 7 -1 -4 0 0 -2
l3=<v-sell>	-4 -7 -2 13 0 2 0 -6
l3=<v-sell> & d:ahead	-4 -6 -2 12 0 2 0 -5
l3=<v-stay>	-12 4 -5 14 -16 0 0 -3
l3=<v-stay> & d:ahead	-12 4 -4 13 -16 0 0 -2
l3=<v-suspend>	-7 0 -1 15 -5 0 0 -4
l3=<v-suspend> & d:ahead	-7 0 -1 19 -5 0 0 -7
l3=<v-target>	0 2 0 -6 -9 0 0 12
l3=<v-target> & d:ahead	0 2 0 1 -9 0 0 0
l3=<v-up>	0 -10 0 4 2 0 0 1
l3=<v-up> & d:ahead	0 -9 0 2 2 0 0 1
l3=a	-1 7 -1 -18 11 10 1 -5
l3=a & d:ahead	-1 -1 0 -12 11 10 1 -5
l3=a & d:today	0 12 0 -11 0 0 0 0
l3=again	0 12 0 -11 0 0 0 0
l3=again & d:ahead	0 12 0 -11 0 0 0 0
l3=agree	0 0 0 6 0 0 0 -5
l3=agree & d:ahead	0 0 0 6 0 0 0 -5
l3=agreement	0 0 0 23 0 0 -1 -19
l3=agreement & d:ahead	0 0 0 23 0 0 -1 -19
l3=all	0 8 0 -9 0 0 0 1
l3=all & d:ahead	0 8 0 -9 0 0 0 1
l3=an	0 0 -2 -4 6 0 0 0
l3=an & d:ahead	0 1 -2 -4 6 0 0 0
l3=and	0 -3 6 2 -5 -3 0 0
l3=and & d:ahead	0 -11 7 1 -5 -2 0 8
l3=and & d:today	0 10 0 1 0 0 0 -14
l3=answer	0 -11 0 13 0 0 0 -2
l3=apply	0 9 0 -4 0 0 0 -2
l3=apply & d:ahead	0 9 0 -4 0 0 0 -2
l3=are	1 7 0 -18 -5 0 0 19
l3=are & d:ahead	1 7 0 -18 -5 0 0 19
l3=arrangement	0 0 0 -10 0 0 0 13
l3=arrangement & d:ahead	0 0 0 -10 0 0 0 13
l3=arrive	0 0 0 -1 0 0 0 6
l3=as	0 -10 0 -1 4 0 0 8
l3=as & d:ahead	0 -10 0 -2 4 0 0 8
l3=ask	0 -7 0 0 0 0 0 6
l3=back	-2 8 0 0 -1 0 0 -2
l3=be	0 4 6 -13 3 0 4 0
l3=be & d:ahead	0 4 6 -13 3 0 4 0
l3=been	0 -3 0 0 -5 -3 0 11
l3=been & d:ahead	0 -3 0 -1 -5 -3 0 12
l3=both	0 -7 0 6 0 0 0 0
l3=both & d:ahead	0 -7 0 5 0 0 0 0
l3=by	0 -15 0 27 -13 2 0 -11
l3=by & d:ahead	0 -14 0 27 -13 2 0 -11
l3=carry	0 0 0 9 0 0 0 -10
l3=carry & d:ahead	0 0 0 9 0 0 0 -10
l3=charge	0 0 0 -3 0 0 0 6
l3=charge & d:ahead	0 0 0 -3 0 0 0 6
l3=come	0 -8 0 2 0 0 0 8
l3=come & d:ahead	0 -8 0 0 0 0 0 10
l3=company	0 0 0 8 0 0 0 -5
l3=company & d:ahead	0 0 0 8 0 0 0 -5
l3=confirm	0 0 0 2 -8 0 0 5
l3=confirm & d:ahead	0 0 0 2 -8 0 0 5
l3=contract	0 -5 0 10 0 0 0 -2
l3=contract & d:ahead	0 -5 0 10 0 0 0 -2
l3=control	-6 0 0 7 0 0 0 0
l3=country	0 -3 0 -15 4 0 8 8
l3=country & d:ahead	0 -3 0 -15 4 0 8 8
l3=day	0 -7 0 9 5 0 0 -8
l3=day & d:ahead	0 -7 0 8 5 0 0 -7
l3=did	0 0 0 9 0 0 0 -4
l3=did & d:ahead	0 0 0 8 0 0 0 -4
l3=down	0 -2 0 10 0 0 0 -5
l3=down & d:ahead	0 -2 0 9 0 0 0 -5
l3=due	-1 -27 0 2 7 0 0 16
l3=due & d:ahead	-1 -27 0 2 7 0 0 16
l3=duty	0 1 15 -3 -9 0 0 -5
l3=duty & d:ahead	0 1 15 -5 -9 0 0 -3
l3=earth	-3 -1 0 8 0 0 0 0
l3=earth & d:ahead	-3 -1 0 8 0 0 0 0
l3=eastern	0 -2 0 -1 10 0 0 -4
l3=end	0 -5 0 0 -1 0 0 6
l3=end & d:ahead	0 -4 0 -3 -1 0 0 11
l3=exclusion	0 0 -2 8 0 0 0 -2
l3=exclusion & d:ahead	0 0 -2 8 0 0 0 -2
l3=expect	0 6 0 -4 -1 0 0 0
l3=expect & d:ahead	0 6 0 -4 -1 0 0 0
l3=export	-4 0 -1 13 -3 0 0 0
l3=export & d:ahead	-4 0 -1 13 -3 0 0 0
l3=extension	0 -3 0 -7 0 0 0 13
l3=extension & d:ahead	0 -3 0 -7 0 0 0 13
l3=extra	0 8 0 -6 0 0 0 0
l3=extra & d:ahead	0 8 0 -6 0 0 0 0
l3=first	0 0 0 -9 0 0 0 10
l3=first & d:ahead	0 0 0 -9 0 0 0 10
l3=for	0 -2 0 10 0 0 0 -7
l3=for & d:ahead	0 -2 0 8 1 0 0 -6
l3=force	0 0 0 -3 0 0 0 7
l3=force & d:ahead	0 0 0 -4 0 0 0 7
l3=from	2 10 2 -13 0 0 0 0
l3=from & d:ahead	2 11 2 -14 0 0 0 0
l3=further	0 -9 0 2 0 0 0 4
l3=further & d:ahead	0 -9 0 2 0 0 0 4
l3=geneva	0 -1 0 -12 0 0 0 15
l3=geneva & d:ahead	0 -1 0 -12 0 0 0 15
l3=get	0 0 0 -14 19 0 0 -5
l3=get & d:ahead	0 0 0 -14 19 0 0 -5
l3=give	0 0 0 1 -9 0 5 1
l3=give & d:ahead	0 0 0 1 -9 0 5 1
l3=go	0 -15 0 6 0 0 0 8
l3=go & d:ahead	0 -14 0 4 0 0 0 9
l3=good	0 -15 -1 1 12 0 0 0
l3=good & d:ahead	0 -9 0 -4 13 0 0 0
l3=good & d:today	0 -5 0 8 0 0 0 0
l3=had	0 0 0 11 0 0 0 -12
l3=had & d:ahead	0 0 0 11 0 0 0 -12
l3=has	0 2 0 7 0 0 0 -4
l3=have	0 -6 0 23 0 0 0 -21
l3=have & d:ahead	0 -6 0 23 0 0 0 -21
l3=he	0 -10 0 12 -4 0 0 2
l3=he & d:ahead	0 -10 0 11 -4 0 0 2
l3=hold	0 0 0 7 0 0 0 -5
l3=hold & d:ahead	0 0 0 6 0 0 0 -5
l3=in	-11 -7 0 22 -10 -5 -3 0
l3=in & d:ahead	-10 -5 0 19 -9 -4 -2 1
l3=increase	0 7 0 -6 0 0 0 0
l3=increase & d:ahead	0 7 0 -6 0 0 0 0
l3=is	-6 -1 0 4 -13 7 -8 10
l3=is & d:ahead	-6 -1 0 6 -13 7 -8 6
l3=it	-13 0 7 21 -8 -1 -1 -16
l3=it & d:ahead	-13 2 7 17 -7 -1 -1 -14
l3=it & d:today	0 -1 0 7 0 0 0 -3
l3=its	0 -3 0 -8 9 -2 0 6
l3=its & d:ahead	0 -2 0 -12 9 -2 0 9
l3=kick	2 7 0 -7 0 0 0 -2
l3=kick & d:ahead	2 7 0 -7 0 0 0 -2
l3=last	0 -1 0 -17 17 0 0 6
l3=last & d:ahead	0 0 0 -15 17 0 0 2
l3=leave	0 6 0 0 -5 0 0 0
l3=leave & d:ahead	0 6 0 0 -5 0 0 0
l3=long	0 0 0 -10 0 0 0 12
l3=m	0 -1 2 -5 -1 0 0 8
l3=m & d:ahead	0 0 2 -6 -1 0 0 8
l3=make	0 -1 0 9 0 0 0 -3
l3=make & d:ahead	0 -1 0 9 0 0 0 -3
l3=meet	0 -2 0 14 -2 0 0 -3
l3=meet & d:ahead	0 -2 0 14 -2 0 0 -3
l3=more	0 -7 0 5 0 5 0 -2
l3=more & d:ahead	0 -7 0 5 0 5 0 -2
l3=mr	0 3 0 -8 0 0 0 5
l3=mr & d:ahead	0 3 0 -8 0 0 0 5
l3=must	0 -2 0 18 -10 0 0 0
l3=must & d:ahead	0 -2 0 18 -10 0 0 0
l3=next	0 1 0 -18 0 0 0 14
l3=next & d:ahead	0 1 0 -18 0 0 0 14
l3=no	0 5 0 -6 6 0 5 -7
l3=no & d:ahead	0 6 0 -6 6 0 5 -7
l3=not	0 0 -2 0 8 0 -3 0
l3=not & d:ahead	0 0 -2 -1 8 0 -3 1
l3=now	-2 13 5 -3 0 0 0 -7
l3=now & d:ahead	-2 13 5 -3 0 0 0 -7
l3=of	1 29 0 -24 0 0 7 -11
l3=of & d:ahead	2 26 0 -16 0 0 7 -21
l3=of & d:today	0 4 0 -13 0 0 0 10
l3=old	0 -12 0 5 0 0 0 5
l3=on	5 -9 5 3 -2 -3 4 0
l3=on & d:ahead	5 -9 5 0 -2 -2 4 0
l3=on & d:today	0 0 0 6 0 0 0 -3
l3=one	0 0 0 -12 0 0 0 12
l3=one & d:ahead	0 0 0 -12 0 0 0 12
l3=open	0 -4 0 8 0 0 0 -3
l3=open & d:ahead	0 -4 0 8 0 0 0 -3
l3=other	1 1 0 -6 0 0 8 -7
l3=other & d:ahead	1 1 0 -6 0 0 8 -6
l3=otherwise	0 0 0 -10 0 0 0 12
l3=otherwise & d:ahead	0 0 0 -10 0 0 0 12
l3=out	0 -3 12 0 0 0 0 -7
l3=out & d:ahead	0 -3 12 0 0 0 0 -7
l3=pause	0 0 0 -8 0 0 0 12
l3=pause & d:ahead	0 0 0 0 0 0 0 6
l3=pay	0 0 0 6 -2 0 0 -4
l3=pay & d:ahead	0 -1 0 8 -2 0 0 -4
l3=put	9 1 0 -9 -3 8 0 -5
l3=put & d:ahead	9 1 0 -9 -3 8 0 -5
l3=reach	0 0 0 0 6 0 0 -7
l3=reach & d:ahead	0 0 0 0 6 0 0 -7
l3=rise	0 -5 0 9 0 0 0 0
l3=rise & d:ahead	0 -5 0 9 0 0 0 0
l3=rule	8 0 0 -2 4 0 0 -12
l3=rule & d:ahead	8 0 0 -2 4 0 0 -12
l3=run	0 0 0 -7 -3 0 0 10
l3=run & d:ahead	0 0 0 -8 -3 0 0 10
l3=side	0 13 0 -10 0 0 0 -1
l3=side & d:ahead	0 13 0 -10 0 0 0 -1
l3=sign	0 6 6 -6 -2 0 0 -1
l3=sign & d:ahead	0 6 6 -6 -2 0 0 -1
l3=sit	0 9 0 0 0 0 0 -6
l3=sit & d:ahead	0 9 0 0 0 0 0 -6
l3=social	0 -1 0 -6 0 0 0 9
l3=social & d:ahead	0 -1 0 -6 0 0 0 9
l3=soybean	0 0 0 7 0 0 0 0
l3=soybean & d:ahead	0 0 0 7 0 0 0 0
l3=standstill	0 0 0 9 0 0 0 -6
l3=standstill & d:ahead	0 0 0 9 0 0 0 -6
l3=stay	-4 -12 0 19 0 0 0 -6
l3=stay & d:ahead	-4 -12 0 19 0 0 0 -6
l3=still	0 8 0 -9 0 0 0 0
l3=still & d:ahead	0 8 0 -9 0 0 0 0
l3=strike & d:ahead	0 0 0 10 0 0 0 -7
l3=surcharge	0 23 -2 -13 0 0 0 -9
l3=surcharge & d:ahead	0 23 -2 -13 0 0 0 -9
l3=suspend	0 4 0 7 0 0 0 -10
l3=suspend & d:ahead	0 4 0 7 0 0 0 -10
l3=suspension	0 -1 0 5 -6 0 0 0
l3=suspension & d:ahead	0 -1 0 5 -6 0 0 0
l3=talk	0 -9 0 15 0 0 0 -1
l3=talk & d:ahead	0 -9 0 15 0 0 0 -1
l3=that	-5 7 -4 2 -2 0 6 -4
l3=that & d:ahead	-5 8 -4 2 -8 0 6 -3
l3=the	-11 -2 5 0 -14 0 -8 17
l3=the & d:ahead	-10 -5 5 0 -13 0 -8 17
l3=their	0 -8 0 7 0 0 0 0
l3=their & d:ahead	0 -8 0 7 0 0 0 0
l3=them	0 1 0 7 0 0 0 -9
l3=them & d:ahead	0 1 0 4 0 0 0 -7
l3=there	0 0 0 -6 0 0 0 8
l3=they	0 14 -4 -4 11 0 -1 -16
l3=they & d:ahead	0 15 -4 -5 11 0 -1 -16
l3=thi	4 -3 0 -8 0 0 0 8
l3=thi & d:ahead	4 -3 0 -9 0 0 0 8
l3=time	0 0 0 7 0 0 0 -4
l3=time & d:ahead	0 0 0 6 0 0 0 -4
l3=to	-2 -5 -4 -15 18 16 -8 0
l3=to & d:ahead	-1 -3 -4 -16 18 16 -7 0
l3=trade	0 9 0 -6 0 0 0 0
l3=trade & d:today	0 11 0 -9 0 0 0 0
l3=truce	0 -4 0 7 -2 0 0 -1
l3=truce & d:today	0 -2 0 6 0 0 0 -3
l3=under	6 -3 0 0 0 0 0 0
l3=under & d:ahead	6 -3 0 0 0 0 0 0
l3=until	0 -6 0 16 0 0 0 -9
l3=until & d:ahead	0 -6 0 16 0 0 0 -9
l3=up	0 -17 0 8 0 0 0 7
l3=up & d:ahead	0 -17 0 7 0 0 0 7
l3=video	0 -2 0 8 0 0 0 0
l3=video & d:ahead	0 -2 0 8 0 0 0 0
l3=was	0 -6 0 21 -4 0 0 -9
l3=was & d:ahead	0 -5 0 24 -3 0 0 -14
l3=we	0 -2 0 3 -6 0 0 5
l3=we & d:ahead	0 -1 0 2 -6 0 0 5
l3=week	0 -10 0 11 0 0 0 0
l3=week & d:ahead	0 -10 0 11 0 0 0 0
l3=were	-4 -1 -1 20 -6 0 0 -6
l3=were & d:ahead	-4 -2 -1 21 -5 0 0 -6
l3=what	6 -4 8 3 -12 0 0 -3
l3=what & d:ahead	6 -2 8 0 -11 0 0 -1
l3=what & d:today	0 -3 0 8 0 0 0 -2
l3=which	0 2 -1 -12 -1 0 0 15
l3=which & d:ahead	0 3 -1 -15 0 0 0 16
l3=will & d:ahead	-1 0 0 6 -1 0 0 -1
l3=would	-8 26 -1 -18 -4 -1 0 6
l3=would & d:ahead	-8 22 -1 -15 -4 -1 0 7
l3=—	0 -5 0 -1 0 0 0 8
l3=— & d:today	0 -3 0 -2 0 0 0 8
l4=" & d:ahead	0 6 0 -3 0 0 0 0
l4=&	0 0 0 -6 0 0 0 6
l4='s	-2 -18 0 15 0 2 0 1
l4='s & d:ahead	-7 -18 0 18 0 2 0 2
l4=(	0 2 0 5 -6 0 0 0
l4=,	-10 -5 -10 14 0 -4 -3 0
l4=, & d:ahead	-10 -6 -10 12 0 -4 -2 2
l4=, & d:today	0 0 0 5 0 0 0 -8
l4=.	-1 -9 12 -6 5 0 0 2
l4=. & d:ahead	-1 -8 12 -8 6 0 0 2
l4=:	2 0 5 25 -18 0 0 -23
l4=: & d:ahead	2 0 5 21 -18 0 0 -22
l4=: & d:today	0 -2 0 6 0 0 0 -1
l4=<agent>	-3 4 0 -11 12 0 0 1
l4=<agent> & d:ahead	-3 7 0 -10 12 0 0 -4
l4=<begin>	5 7 -8 1 -10 -4 2 2
l4=<begin> & d:ahead	7 8 -2 -4 -7 0 7 -3
l4=<begin> & d:today	0 -1 -8 4 -4 -7 -6 10
l4=<day-ahead>	0 -20 -6 -2 4 0 0 13
l4=<day-ahead> & d:ahead	0 -18 -5 -4 4 0 0 13
l4=<day-gone>	2 -7 0 14 -10 0 0 -5
l4=<day-gone> & d:ahead	3 -20 0 22 -10 0 0 -5
l4=<day-gone> & d:today	0 9 0 -9 0 0 0 0
l4=<day-today>	0 -8 9 -2 2 0 0 0
l4=<day-today> & d:ahead	0 -7 9 -4 2 0 0 0
l4=<duty>	-2 -12 -11 6 11 0 0 7
l4=<duty> & d:ahead	-2 -11 -11 7 9 0 0 8
l4=<gate>	0 0 0 11 5 0 0 -13
l4=<gate> & d:ahead	0 0 0 9 5 0 0 -13
l4=<goods>	4 2 10 -12 -20 -1 -2 11
l4=<goods> & d:ahead	7 1 11 -13 -19 0 -2 9
l4=<level-noun>	0 -14 0 27 -6 0 0 -8
l4=<level-noun> & d:ahead	0 -14 0 27 -6 0 0 -8
l4=<level>	0 13 -4 -2 -12 0 0 -6
l4=<level> & d:ahead	0 15 -4 -5 -11 0 0 -5
l4=<level> & d:today	0 -3 0 6 0 0 0 0
l4=<money>	0 -8 0 9 0 0 0 0
l4=<month-gone>	10 14 0 -20 3 0 0 -1
l4=<month-gone> & d:ahead	10 14 0 -20 3 0 0 -1
l4=<name>	0 7 -3 3 0 0 4 -10
l4=<name> & d:ahead	0 5 -3 -7 0 0 4 2
l4=<name> & d:today	0 2 0 15 0 0 0 -20
l4=<not>	3 -9 0 -1 6 0 0 2
l4=<not> & d:ahead	3 -6 0 -4 7 0 0 2
l4=<number>	-4 -10 2 18 -17 0 0 3
l4=<number> & d:ahead	-4 -9 2 15 -17 0 0 5
l4=<office>	0 8 0 -4 10 0 0 -14
l4=<office> & d:ahead	0 8 0 -8 11 0 0 -13
l4=<organisation>	0 -15 0 8 -4 0 0 3
l4=<organisation> & d:ahead	0 -20 0 9 -4 0 0 3
l4=<person>	0 8 0 12 -8 0 0 -15
l4=<person> & d:ahead	0 1 0 18 -8 0 0 -14
l4=<person> & d:today	0 9 0 -7 0 0 0 0
l4=<points>	-6 0 0 -19 0 0 0 27
l4=<points> & d:ahead	-6 0 0 -19 0 0 0 27
l4=<quality>	-1 6 0 -17 10 3 0 0
l4=<quality> & d:ahead	-1 7 0 -21 10 3 0 1
l4=<seat>	-1 0 0 6 -3 0 0 1
l4=<seat> & d:ahead	-1 -8 0 9 -3 0 0 6
l4=<sender>	0 -4 0 9 -11 0 0 2
l4=<sender> & d:ahead	0 -4 0 9 -11 0 0 2
l4=<span>	0 12 0 -22 10 0 0 5
l4=<span> & d:ahead	0 16 0 -24 10 0 0 4
l4=<v-agree>	0 3 0 -8 0 0 6 1
l4=<v-agree> & d:ahead	0 4 0 -8 0 0 6 1
l4=<v-bear>	2 -1 -4 -12 5 0 0 13
l4=<v-bear> & d:ahead	2 0 -4 -18 5 0 0 16
l4=<v-bear> & d:today	0 -5 0 8 0 0 0 -1
l4=<v-begin>	3 -1 4 3 -7 0 7 -8
l4=<v-begin> & d:ahead	3 0 4 0 -7 0 7 -5
l4=<v-buy>	1 0 0 -9 8 0 0 0
l4=<v-buy> & d:ahead	5 0 0 -14 9 0 0 0
l4=<v-deny>	9 -5 0 -10 5 0 0 2
l4=<v-deny> & d:ahead	9 -5 0 -11 5 0 0 2
l4=<v-down>	0 -7 0 2 4 0 7 -9
l4=<v-down> & d:ahead	0 -7 0 2 4 0 7 -8
l4=<v-end>	0 -26 6 4 -1 0 0 9
l4=<v-end> & d:ahead	0 -26 6 4 -1 0 0 9
l4=<v-impose>	-4 2 -14 12 0 -7 6 -11
l4=<v-impose> & d:ahead	-4 4 -14 9 1 -7 6 -10
l4=<v-propose>	0 8 0 1 5 0 -2 -12
l4=<v-propose> & d:ahead	0 8 0 1 6 0 -2 -12
l4=<v-return>	0 2 0 14 -9 0 -1 -7
l4=<v-return> & d:ahead	0 2 0 14 -9 0 -1 -7
l4=<v-say>	0 -5 0 -1 0 2 0 7
l4=<v-say> & d:ahead	0 -2 0 -5 0 2 0 9
l4=<v-say> & d:today	0 -1 0 6 0 0 0 0
l4=<v-stay>	-4 0 13 8 -7 0 0 -13
l4=<v-stay> & d:ahead	-4 0 13 8 -6 0 0 -13
l4=<v-suspend>	-3 6 0 0 4 0 5 -13
l4=<v-suspend> & d:ahead	-3 6 0 0 4 0 5 -13
l4=<v-target>	0 -14 0 11 4 0 0 -2
l4=<v-target> & d:ahead	0 -14 0 11 4 0 0 -2
l4=<v-threaten>	0 -8 0 -2 10 0 0 0
l4=<v-threaten> & d:ahead	0 -8 0 -2 10 0 0 0
l4=<v-up>	0 -15 0 10 11 0 0 -1
l4=<v-up> & d:ahead	0 -15 0 10 11 0 0 -1
l4=a	0 12 3 0 -10 -2 -2 -11
l4=a & d:ahead	1 9 3 2 -9 -2 -2 -9
l4=against	0 -6 0 -19 20 0 0 2
l4=against & d:ahead	0 -6 0 -19 20 0 0 2
l4=agree	0 0 0 -6 0 0 7 0
l4=agree & d:ahead	0 0 0 -6 0 0 7 0
l4=an	0 6 0 -3 -3 0 0 3
l4=an & d:ahead	0 6 0 -3 -3 0 0 4
l4=and	7 11 -7 -17 13 -1 -1 -3
l4=and & d:ahead	8 13 -6 -20 14 -1 -1 -2
l4=another	0 0 0 18 0 0 0 -17
l4=another & d:ahead	0 0 0 18 0 0 0 -17
l4=approve	0 0 0 -5 0 0 0 10
l4=approve & d:ahead	0 0 0 -5 0 0 0 10
l4=are	2 0 0 8 0 0 0 -12
l4=are & d:ahead	2 0 0 5 0 0 0 -9
l4=as	0 6 0 11 -1 0 0 -16
l4=as & d:ahead	0 6 0 11 -1 0 0 -16
l4=ask	0 8 0 -2 0 0 0 -2
l4=ask & d:ahead	0 8 0 -3 0 0 0 -2
l4=at	0 0 -4 -9 10 0 0 5
l4=at & d:ahead	0 2 -3 -14 11 0 0 6
l4=back	0 8 0 0 -6 0 0 -2
l4=back & d:ahead	0 8 0 0 -6 0 0 -2
l4=be	5 -3 -2 -8 8 3 -3 3
l4=be & d:ahead	5 -3 -2 -9 8 3 -3 3
l4=been	0 3 0 -6 -2 3 0 4
l4=been & d:ahead	0 3 0 -6 -2 3 0 4
l4=between	0 0 0 7 0 0 0 -7
l4=both	0 11 0 -11 0 0 0 0
l4=both & d:ahead	0 12 0 -14 0 0 0 0
l4=brief	0 0 0 -8 0 0 0 8
l4=brief & d:today	0 0 0 -8 0 0 0 8
l4=busan	0 0 0 -10 0 0 0 11
l4=busan & d:ahead	0 0 0 -10 0 0 0 11
l4=but	0 0 0 -5 0 0 0 7
l4=by	0 17 0 5 0 0 0 -19
l4=by & d:ahead	0 18 0 5 0 0 0 -19
l4=call	0 0 0 10 0 0 0 -8
l4=call & d:ahead	0 0 0 10 0 0 0 -8
l4=can	0 -2 0 3 4 0 0 -6
l4=can & d:ahead	0 -2 0 3 4 0 0 -6
l4=charge	0 -2 0 13 -4 0 0 -1
l4=charge & d:ahead	0 -2 0 13 -4 0 0 -1
l4=come	2 -11 0 0 -1 0 7 0
l4=come & d:ahead	2 -11 0 0 -1 0 8 0
l4=comment	0 0 0 7 -5 0 0 0
l4=company	-1 0 0 6 -1 1 0 -1
l4=company & d:ahead	-1 0 0 6 -1 1 0 -1
l4=could	0 -6 0 10 -2 0 0 0
l4=country	0 17 0 -12 0 0 0 -1
l4=country & d:ahead	0 17 0 -12 0 0 0 -1
l4=date	0 22 0 -6 0 0 0 -17
l4=deal	0 0 0 -1 0 0 0 6
l4=deal & d:ahead	0 0 0 -1 0 0 0 6
l4=decision	0 -1 0 7 2 0 0 -9
l4=decision & d:ahead	0 -1 0 7 2 0 0 -9
l4=doe	0 0 0 7 -5 0 0 0
l4=doe & d:ahead	0 0 0 7 -5 0 0 0
l4=down	0 -5 0 10 0 3 0 -10
l4=down & d:ahead	0 -5 0 10 0 3 0 -10
l4=duty	0 7 -6 -22 10 0 0 7
l4=duty & d:ahead	0 7 -6 -20 7 0 0 7
l4=each	0 -4 0 9 0 0 0 -2
l4=each & d:ahead	0 -4 0 9 0 0 0 -2
l4=end	0 -17 0 0 0 0 0 13
l4=end & d:ahead	0 -17 0 0 0 0 0 14
l4=enter	4 7 0 -4 -1 0 0 -3
l4=enter & d:ahead	4 8 0 -8 -1 0 0 0
l4=expect	0 -3 0 -2 7 0 0 0
l4=expect & d:ahead	0 -3 0 -2 7 0 0 0
l4=expire	0 -7 1 0 0 0 0 1
l4=expire & d:ahead	0 -7 1 0 0 0 0 1
l4=extend	2 0 0 10 0 0 0 -8
l4=extend & d:ahead	2 0 0 10 0 0 0 -8
l4=extension	0 0 0 14 0 0 0 -14
l4=extension & d:ahead	0 0 0 14 0 0 0 -14
l4=fall	0 3 0 -7 9 0 0 -7
l4=fall & d:ahead	0 3 0 -7 9 0 0 -7
l4=first	0 3 0 -11 6 0 0 1
l4=first & d:ahead	0 3 0 -11 6 0 0 1
l4=for	-4 -17 3 3 3 8 0 1
l4=for & d:ahead	-4 -16 3 2 3 8 0 1
l4=from	0 5 1 7 -8 0 0 -11
l4=from & d:ahead	0 9 2 5 -8 0 0 -12
l4=geneva	0 8 0 -10 0 0 0 0
l4=geneva & d:ahead	0 8 0 -10 0 0 0 0
l4=go	0 -6 0 5 0 0 0 0
l4=go & d:ahead	0 -6 0 5 0 0 0 0
l4=good	0 -11 0 17 0 0 0 -1
l4=good & d:ahead	0 -9 0 15 0 0 0 -1
l4=had	0 3 0 13 -13 0 0 -10
l4=had & d:ahead	0 3 0 13 -13 0 0 -10
l4=has	0 5 0 -19 2 -1 0 14
l4=has & d:ahead	0 5 0 -20 2 -1 0 14
l4=have	0 -23 0 10 -1 0 0 4
l4=have & d:ahead	0 -23 0 10 -1 0 0 5
l4=he	0 0 0 12 -7 0 0 -3
l4=he & d:ahead	0 0 0 11 -7 0 0 -3
l4=his	0 0 0 -8 0 0 0 9
l4=his & d:ahead	0 0 0 -8 0 0 0 9
l4=hold	0 -6 0 1 4 0 0 0
l4=hold & d:ahead	0 -6 0 1 4 0 0 0
l4=if	0 1 5 -4 0 0 1 -7
l4=if & d:ahead	0 2 5 -6 0 0 1 -6
l4=in	-6 -11 2 15 -4 -3 0 1
l4=in & d:ahead	-6 -10 2 14 -4 -3 0 1
l4=is	13 -4 0 0 -1 4 -2 -8
l4=is & d:ahead	13 -3 0 -1 -1 4 -2 -7
l4=it	-4 -2 -3 -14 3 5 10 10
l4=it & d:ahead	-4 -2 -3 -17 3 5 10 11
l4=last	11 -16 0 -14 -1 0 0 18
l4=last & d:ahead	11 -16 0 -14 -1 0 0 18
l4=make	0 6 0 -1 0 0 0 -2
l4=make & d:ahead	0 6 0 -1 0 0 0 -2
l4=may	0 -6 0 14 -6 0 0 0
l4=may & d:ahead	0 -6 0 14 -6 0 0 0
l4=meet	0 -5 0 8 -4 0 0 1
l4=meet & d:ahead	0 -5 0 7 -4 0 0 1
l4=minute	0 -6 0 0 0 0 0 8
l4=minute & d:ahead	0 -6 0 0 0 0 0 8
l4=more	0 0 0 -7 0 0 0 9
l4=more & d:ahead	0 0 0 -7 0 0 0 9
l4=must	0 0 0 10 -6 0 0 0
l4=must & d:ahead	0 0 0 10 -6 0 0 0
l4=new	0 -9 0 11 0 0 0 0
l4=new & d:ahead	0 -9 0 10 0 0 0 0
l4=next	0 -9 0 6 -2 0 0 4
l4=next & d:ahead	0 -9 0 6 -2 0 0 4
l4=not	5 1 0 -9 -1 0 0 5
l4=not & d:ahead	5 1 0 -9 -1 0 0 5
l4=now	0 -11 0 -1 -1 0 0 16
l4=now & d:ahead	0 -11 0 -1 -1 0 0 16
l4=of	-6 3 -3 -1 -16 0 0 13
l4=of & d:ahead	-6 -11 -3 5 -15 0 0 18
l4=of & d:today	0 20 0 -12 0 0 0 -7
l4=old	0 -3 0 15 -1 0 0 -9
l4=old & d:ahead	0 -3 0 15 -1 0 0 -9
l4=on	-6 -17 4 -2 12 0 5 8
l4=on & d:ahead	-6 -9 4 -10 13 0 5 8
l4=on & d:today	0 -14 0 16 0 0 0 0
l4=order	0 8 0 -7 0 0 0 0
l4=order & d:ahead	0 8 0 -7 0 0 0 0
l4=other	0 0 0 -19 0 0 8 9
l4=other & d:ahead	0 0 0 -19 0 0 8 9
l4=our	0 -5 0 -14 9 0 0 13
l4=our & d:ahead	0 0 0 -21 9 0 0 14
l4=over	0 -7 0 22 0 0 0 -16
l4=paper	0 -8 0 -3 -2 0 0 16
l4=paper & d:ahead	0 -8 0 -4 -2 0 0 16
l4=pay	0 0 0 -3 -1 0 0 7
l4=pay & d:ahead	0 2 0 -7 -1 0 0 7
l4=place	0 0 0 11 -4 0 0 0
l4=place & d:ahead	0 0 0 11 -4 0 0 0
l4=port	0 10 0 -3 0 0 0 -5
l4=port & d:ahead	0 10 0 -3 0 0 0 -5
l4=post	0 -3 0 6 0 0 0 0
l4=present	0 -1 0 -9 0 0 0 14
l4=present & d:ahead	0 -1 0 -9 0 0 0 14
l4=prolong	0 0 0 14 0 0 0 -12
l4=prolong & d:ahead	0 0 0 14 0 0 0 -12
l4=return	0 0 0 8 -8 0 -1 0
l4=return & d:ahead	0 0 0 8 -8 0 -1 0
l4=round	0 0 0 8 -1 0 0 0
l4=round & d:ahead	0 0 0 8 -1 0 0 0
l4=rule	9 -3 0 -13 5 0 0 2
l4=rule & d:ahead	9 -3 0 -14 6 0 0 2
l4=run	0 -6 12 5 -2 0 0 -9
l4=run & d:ahead	0 -6 12 4 -2 0 0 -9
l4=say	0 6 0 -17 0 0 0 13
l4=say & d:ahead	0 6 0 -17 0 0 0 13
l4=second	0 9 0 -8 0 0 0 0
l4=second & d:ahead	0 9 0 -8 0 0 0 0
l4=see	0 -2 0 10 0 0 0 -6
l4=see & d:ahead	0 -2 0 10 0 0 0 -6
l4=should	0 2 0 -14 0 0 0 13
l4=should & d:ahead	0 2 0 -14 0 0 0 13
l4=side	0 -2 0 0 10 0 0 -5
l4=side & d:ahead	0 -2 0 0 10 0 0 -4
l4=sign	0 4 0 3 -5 0 0 -6
l4=sign & d:ahead	0 5 0 2 -5 0 0 -6
l4=sit	0 0 0 9 -2 0 0 0
l4=sit & d:ahead	0 0 0 8 -2 0 0 0
l4=spoke	0 11 0 -8 0 0 0 0
l4=spoke & d:ahead	0 11 0 -8 0 0 0 0
l4=standstill	0 0 0 9 0 0 0 -8
l4=standstill & d:ahead	0 0 0 9 0 0 0 -8
l4=start	0 12 6 -4 -1 0 0 -12
l4=start & d:ahead	0 13 6 -6 -1 0 0 -12
l4=stay	0 8 2 -7 -2 0 0 0
l4=stay & d:ahead	0 8 2 -7 -2 0 0 0
l4=still	0 0 0 7 0 0 0 -7
l4=still & d:ahead	0 0 0 7 0 0 0 -7
l4=surcharge	0 -15 0 20 0 0 0 -1
l4=surcharge & d:ahead	0 -15 0 20 0 0 0 -1
l4=suspend	-3 0 0 7 5 0 0 -11
l4=suspend & d:ahead	-3 0 0 7 5 0 0 -11
l4=suspension	0 -3 0 -6 4 0 0 6
l4=suspension & d:ahead	0 -3 0 -6 4 0 0 6
l4=talk & d:ahead	0 -1 0 0 0 0 0 6
l4=tariff	-2 -12 0 10 2 0 0 2
l4=tariff & d:ahead	-2 -12 0 9 2 0 0 3
l4=tell	0 -13 0 2 2 3 0 0
l4=tell & d:ahead	0 -13 0 2 2 3 0 0
l4=that	0 12 -4 -19 9 0 0 -1
l4=that & d:ahead	0 13 -3 -24 10 0 0 0
l4=that & d:today	0 0 0 6 0 0 0 -3
l4=the	0 8 -10 5 -16 -18 0 4
l4=the & d:ahead	0 9 -10 6 -15 -18 0 3
l4=their	5 4 0 -11 -2 0 0 2
l4=their & d:ahead	5 4 0 -11 -2 0 0 3
l4=them	0 -8 0 5 3 0 0 0
l4=them & d:ahead	0 -8 0 5 3 0 0 0
l4=they	-2 -2 7 3 0 0 0 -5
l4=they & d:ahead	-2 -1 8 3 0 0 0 -5
l4=thi	0 -4 0 10 0 0 0 -4
l4=thi & d:ahead	0 -4 0 10 0 0 0 -4
l4=threaten	0 -8 0 -2 10 0 0 0
l4=threaten & d:ahead	0 -8 0 -2 10 0 0 0
l4=time	0 -2 0 0 8 0 0 -1
l4=time & d:ahead	0 -2 0 0 8 0 0 -1
l4=to	0 -2 2 5 0 1 -7 -8
l4=to & d:ahead	0 0 2 1 1 2 -7 -5
l4=to & d:today	0 -1 0 10 0 0 0 -5
l4=trade	0 -5 0 0 0 0 0 6
l4=truce	-1 21 0 -18 -3 0 0 5
l4=truce & d:ahead	-1 21 0 -15 -3 0 0 2
l4=two	0 7 0 -18 0 0 0 15
l4=two & d:ahead	0 7 0 -18 0 0 0 16
l4=under	0 0 0 9 0 0 0 -5
l4=under & d:ahead	0 0 0 9 0 0 0 -5
l4=until	0 5 0 -13 -4 0 0 11
l4=until & d:ahead	0 5 0 -13 -4 0 0 11
l4=vote	0 -4 0 -14 19 0 0 0
l4=vote & d:ahead	0 -4 0 -14 19 0 0 0
l4=were	0 -14 0 17 0 0 0 0
l4=were & d:ahead	0 -14 0 17 0 0 0 0
l4=what & d:ahead	0 10 0 -6 0 0 0 -3
l4=what & d:today	0 -7 0 9 0 0 0 0
l4=where	0 0 0 1 0 6 0 -5
l4=where & d:ahead	0 0 0 0 0 6 0 -5
l4=which	-1 6 0 -4 -2 0 0 6
l4=which & d:ahead	-1 6 0 -5 -2 0 0 6
l4=will	-4 0 5 12 -8 0 0 -9
l4=will & d:ahead	-4 0 5 12 -8 0 0 -9
l4=winter	0 -3 0 11 0 0 0 -5
l4=winter & d:ahead	0 -3 0 11 0 0 0 -5
l4=with	0 1 0 -16 13 0 0 4
l4=with & d:ahead	0 3 0 -14 13 0 0 0
l4=would	-1 0 0 -10 3 0 5 6
l4=would & d:ahead	-1 0 0 -8 3 0 5 4
l4=—	0 -7 0 -1 0 0 0 11
l4=— & d:ahead	0 -2 0 -6 0 0 0 13
l=, a	0 -7 0 11 0 0 0 -2
l=, a & d:ahead	0 -7 0 11 0 0 0 -2
l=, and	0 -9 0 0 11 0 0 -1
l=, and & d:ahead	0 -9 0 0 11 0 0 -1
l=, from	0 7 0 1 -3 0 0 -8
l=, from & d:ahead	0 7 0 1 -3 0 0 -8
l=, on	5 -8 0 -2 -17 0 7 10
l=, on & d:ahead	5 -8 0 -2 -17 0 7 10
l=, the	0 0 0 -9 0 0 0 7
l=, the & d:ahead	0 0 0 -11 0 0 0 8
l=, to	0 -10 0 1 0 4 0 1
l=, to & d:ahead	0 -10 0 1 0 4 0 1
l=, until	0 12 -3 -10 -4 3 0 -1
l=, until & d:ahead	0 12 -3 -10 -4 3 0 -1
l=. on	0 0 2 -6 0 0 0 8
l=. on & d:ahead	0 0 2 -7 0 0 0 8
l=: <number>	0 6 0 -3 0 0 0 -1
l=: from	0 -5 0 15 -6 0 0 -4
l=: from & d:ahead	0 -5 0 15 -6 0 0 -4
l=: on	0 11 0 -15 7 0 0 -3
l=: on & d:ahead	0 11 0 -15 7 0 0 -3
l=: until	-2 -7 -1 -12 4 0 0 16
l=: until & d:ahead	-2 -7 -1 -12 4 0 0 16
l=<begin> <begin>	0 4 0 0 1 7 -9 -9
l=<begin> <begin> & d:ahead	-1 1 1 -1 2 9 -6 -7
l=<begin> <begin> & d:today	3 6 0 1 0 -1 0 -4
l=<begin> from	3 -6 8 0 4 0 0 -1
l=<begin> from & d:ahead	3 -6 8 0 4 0 0 0
l=<begin> on	0 3 -1 -6 -3 -2 0 8
l=<begin> on & d:ahead	0 3 -1 -6 -2 -2 0 8
l=<begin> the	6 3 0 -16 -1 0 0 4
l=<begin> the & d:ahead	6 4 0 -17 -1 1 0 5
l=<begin> until	-1 -1 -1 6 -7 -1 0 3
l=<begin> until & d:ahead	-1 0 -1 6 -7 -1 0 3
l=<day-ahead> ,	0 0 0 0 0 7 0 -2
l=<day-ahead> , & d:ahead	0 0 0 0 0 7 0 -1
l=<day-ahead> to	-1 -11 -1 4 0 0 0 9
l=<day-ahead> to & d:ahead	-1 -11 -1 4 0 0 0 9
l=<day-gone> ,	0 0 0 14 0 0 0 -13
l=<level> by	0 6 0 0 0 0 0 -1
l=<level> from	-2 4 0 4 -10 0 0 -1
l=<level> from & d:ahead	-2 6 0 2 -10 0 0 -1
l=<level> on	0 6 0 1 3 0 0 -22
l=<level> on & d:ahead	0 7 0 0 3 0 0 -22
l=<level> until	0 0 0 -2 -7 0 0 12
l=<level> until & d:ahead	0 0 0 -3 -7 0 0 12
l=<name> ,	0 0 0 -8 0 0 0 9
l=<name> , & d:today	0 0 0 -8 0 0 0 9
l=<name> before	0 6 0 0 -1 0 0 0
l=<name> on	0 -8 7 12 0 0 0 -10
l=<name> on & d:ahead	0 -7 7 10 0 0 0 -9
l=<number> ,	0 -15 0 -5 0 0 0 19
l=<number> from	0 7 0 -3 0 0 0 -1
l=<number> from & d:ahead	0 8 0 -3 0 0 0 -1
l=<number> on	0 12 -3 -9 0 0 0 0
l=<number> on & d:ahead	0 14 -3 -12 0 0 0 0
l=<organisation> ,	0 -3 0 -6 13 0 0 -2
l=<organisation> meet	0 0 0 -5 -3 0 0 11
l=<organisation> on	0 -1 0 10 -2 0 0 -1
l=<organisation> on & d:ahead	0 -1 0 9 -1 0 0 -1
l=<person> on	0 5 0 0 0 0 0 -6
l=<person> on & d:ahead	0 6 0 0 0 0 0 -6
l=<seat> ,	-2 4 0 9 -5 0 0 -7
l=<seat> , & d:ahead	-1 -5 0 15 -2 0 0 -1
l=<seat> , & d:today	0 8 0 0 0 0 0 -5
l=<seat> from	0 -3 0 11 -7 0 0 0
l=<seat> from & d:ahead	0 -3 0 11 -7 0 0 0
l=<seat> on	0 -9 0 7 0 0 0 0
l=<seat> on & d:ahead	0 -9 0 7 0 0 0 0
l=<span> ,	0 -3 0 8 0 0 0 -2
l=<span> from	0 14 0 0 0 0 0 -19
l=<span> from & d:ahead	0 15 0 0 0 0 0 -19
l=again from	0 -4 0 -1 -4 0 0 13
l=again from & d:ahead	0 -4 0 -1 -4 0 0 13
l=again on	0 0 6 -1 0 0 0 -4
l=again on & d:ahead	0 0 6 -1 0 0 0 -4
l=agree on	0 6 0 0 0 0 0 -4
l=agree on & d:ahead	0 6 0 0 0 0 0 -3
l=agreement by	0 0 0 0 0 0 -5 8
l=agreement by & d:ahead	0 0 0 0 0 0 -5 8
l=and from	0 14 0 -6 0 0 0 -7
l=and from & d:ahead	0 14 0 -6 0 0 0 -7
l=and on	0 23 0 -11 -3 0 0 -11
l=and on & d:ahead	0 23 0 -11 -3 0 0 -11
l=announce for	0 10 0 -5 -1 0 0 0
l=announce for & d:ahead	0 10 0 -5 -1 0 0 0
l=announce on	-3 -10 0 6 0 0 0 3
l=announce on & d:ahead	-3 -9 0 6 0 0 0 3
l=apply until	4 -11 0 -4 0 0 0 9
l=apply until & d:ahead	4 -11 0 -4 0 0 0 9
l=arrive by	0 6 5 -7 -1 0 -1 -4
l=arrive by & d:ahead	0 6 5 -7 -1 0 -1 -4
l=as of	0 13 0 -4 0 0 0 -6
l=as of & d:ahead	0 20 0 -13 0 0 0 -5
l=as of & d:today	0 -8 0 10 0 0 0 0
l=at <number>	0 4 0 -8 0 0 0 5
l=at the	0 7 -1 12 2 0 0 -21
l=at the & d:ahead	0 7 -1 12 2 0 0 -21
l=away on	0 0 0 -7 0 0 0 8
l=away on & d:ahead	0 0 0 -7 0 0 0 8
l=back on	0 8 0 -4 -2 0 0 0
l=back on & d:ahead	0 8 0 -4 -2 0 0 0
l=back to	0 0 0 2 0 4 0 -7
l=back to & d:ahead	0 0 0 2 0 4 0 -7
l=before the	-2 -4 0 7 5 0 0 -4
l=before the & d:ahead	-2 -4 0 7 5 0 0 -4
l=begin on	-9 4 0 7 6 0 0 -17
l=begin on & d:ahead	-9 4 0 7 6 0 0 -17
l=by the	0 -8 -2 2 0 -2 19 -17
l=by the & d:ahead	0 -8 -2 2 0 -2 19 -17
l=change on	0 -10 11 0 8 0 0 -10
l=change on & d:ahead	0 -10 11 0 8 0 0 -10
l=close on	0 -11 0 -2 -5 15 0 4
l=close on & d:ahead	0 -11 0 -2 -5 15 0 4
l=closed on	0 0 0 11 -5 0 0 0
l=closed on & d:ahead	0 0 0 11 -5 0 0 0
l=control of	-5 0 0 7 0 0 0 0
l=control of & d:ahead	-5 0 0 7 0 0 0 0
l=counted from	0 0 0 -4 0 0 0 6
l=counted from & d:ahead	0 0 0 -4 0 0 0 6
l=date : & d:today	0 0 0 6 0 0 0 -3
l=date is	0 1 0 -21 0 0 0 16
l=date is & d:ahead	0 1 0 -21 0 0 0 16
l=deadline of	0 -3 0 -2 -3 6 4 0
l=deadline of & d:ahead	0 -3 0 -2 -3 6 4 0
l=decide on	0 -1 0 -4 7 0 0 0
l=decide on & d:ahead	0 -1 0 -4 7 0 0 0
l=die on	0 0 0 -10 0 0 0 11
l=die on & d:ahead	0 0 0 -10 0 0 0 11
l=due on	0 -8 0 4 0 0 0 1
l=due on & d:ahead	0 -8 0 4 0 0 0 1
l=duty from	0 -7 0 9 0 0 0 0
l=duty from & d:ahead	0 -6 0 7 0 0 0 0
l=duty of	0 -4 0 6 0 0 0 0
l=duty on	0 8 0 0 -1 0 0 -5
l=duty on & d:ahead	0 8 0 0 -1 0 0 -5
l=duty until	0 -2 1 -6 -3 0 0 11
l=duty until & d:ahead	0 -2 1 -6 -3 0 0 11
l=early as	0 -4 0 -9 6 0 0 7
l=early as & d:ahead	0 -4 0 -9 6 0 0 7
l=effect from	0 -1 0 6 -1 0 0 0
l=effect from & d:ahead	0 -1 0 6 -1 0 0 0
l=effect on & d:ahead	3 -3 0 6 -5 0 0 -1
l=enter before	0 -10 6 -3 7 0 0 0
l=enter before & d:ahead	0 -10 6 -3 7 0 0 0
l=expect on	0 0 0 -7 7 0 0 0
l=expect on & d:ahead	0 0 0 -7 7 0 0 0
l=expire on	-3 -2 6 0 -5 0 0 2
l=expire on & d:ahead	-3 -2 6 0 -5 0 0 2
l=follow on	0 4 0 -7 10 0 0 -6
l=follow on & d:ahead	0 4 0 -7 10 0 0 -6
l=for the	0 0 0 7 0 0 0 -4
l=for the & d:ahead	0 0 0 7 0 0 0 -4
l=force on	4 3 0 -6 0 0 0 0
l=force on & d:ahead	4 3 0 -6 0 0 0 0
l=force since	0 9 0 -4 0 0 0 -3
l=force since & d:ahead	0 9 0 -4 0 0 0 -3
l=force until	0 1 1 -12 4 0 0 1
l=force until & d:ahead	0 1 1 -12 4 0 0 1
l=friday ,	1 7 7 -8 2 -2 0 -9
l=friday , & d:ahead	2 0 8 -10 4 -2 0 -3
l=friday , & d:today	0 6 0 0 0 0 0 -9
l=from the	8 9 0 -4 -4 0 0 -15
l=from the & d:ahead	8 9 0 -4 -4 0 0 -15
l=geneva on	0 -1 0 9 0 0 0 0
l=geneva on & d:ahead	0 -1 0 9 0 0 0 0
l=go on	0 -10 0 -6 0 0 0 15
l=go on & d:ahead	0 -10 0 -3 0 0 0 13
l=good on	0 -5 0 6 0 0 0 0
l=good on & d:ahead	0 -5 0 6 0 0 0 0
l=happen on	7 7 -3 -13 2 0 0 0
l=happen on & d:ahead	7 7 -3 -13 2 0 0 0
l=has until	0 -11 0 -5 3 5 -1 9
l=has until & d:ahead	0 -11 0 -5 3 5 -1 9
l=have until	0 -2 0 2 2 0 6 -4
l=have until & d:ahead	0 -2 0 2 2 0 6 -4
l=in <seat>	0 0 0 13 -8 0 0 0
l=in <seat> & d:ahead	0 0 0 13 -8 0 0 0
l=in on	2 0 0 -7 0 0 0 3
l=in on & d:ahead	2 0 0 -7 0 0 0 3
l=it by	0 -4 0 3 -7 0 8 -2
l=it by & d:ahead	0 -4 0 3 -7 0 8 -2
l=it on	0 -5 0 18 -8 0 0 -3
l=it on & d:ahead	0 -5 0 18 -8 0 0 -3
l=last until	0 -6 1 7 -2 0 0 -3
l=last until & d:ahead	0 -6 1 7 -2 0 0 -3
l=law on	0 2 0 -6 -4 0 0 7
l=loaded before & d:ahead	0 8 0 0 -2 0 0 0
l=loaded before & d:today	0 -3 0 7 0 0 0 0
l=measure on	0 -4 0 6 0 0 0 0
l=measure on & d:ahead	0 -4 0 6 0 0 0 0
l=meet on	0 2 0 3 -7 0 0 0
l=meet on & d:ahead	0 2 0 3 -7 0 0 0
l=midnight on	0 1 0 -6 0 0 0 7
l=midnight on & d:ahead	0 1 0 -6 0 0 0 7
l=minute of	0 12 0 -13 5 0 0 -2
l=monday ,	0 8 0 2 -3 0 0 -5
l=monday , & d:ahead	0 11 0 -7 -1 0 0 0
l=monday , & d:today	0 -2 0 11 0 0 0 -4
l=more from	0 -13 0 15 0 0 0 0
l=more from & d:ahead	0 -13 0 15 0 0 0 0
l=off on	0 -1 0 -8 12 0 0 0
l=off on & d:ahead	0 -1 0 -8 12 0 0 0
l=on a	0 -7 0 4 0 0 0 1
l=on a & d:ahead	0 -7 0 4 0 0 0 1
l=on the	-4 11 7 -5 0 0 -1 -4
l=on the & d:ahead	-4 11 7 -5 0 0 -1 -4
l=opened on	0 -3 0 8 -2 0 0 0
l=opened on & d:ahead	0 -3 0 8 -2 0 0 0
l=or after	0 0 0 7 1 0 0 -6
l=or after & d:ahead	0 0 0 7 1 0 0 -6
l=over on	0 10 0 -7 0 0 0 2
l=over on & d:ahead	0 10 0 -7 0 0 0 2
l=paper on	0 -10 0 14 -5 0 0 0
l=paper on & d:ahead	0 -10 0 14 -5 0 0 0
l=pay before	0 10 0 -2 -1 0 0 -1
l=pay before & d:ahead	0 10 0 -2 -1 0 0 -1
l=proclamation on	0 -9 0 10 0 0 0 0
l=proclamation on & d:ahead	0 -9 0 10 0 0 0 0
l=prolonged to	0 0 7 -1 0 0 0 -3
l=prolonged to & d:ahead	0 0 7 -1 0 0 0 -3
l=published on	-1 -1 0 9 -1 0 0 0
l=published on & d:ahead	-1 -1 0 9 -1 0 0 0
l=reach on	0 -4 0 0 0 0 0 6
l=reach on & d:ahead	0 -4 0 0 0 0 0 6
l=report on	0 7 0 -8 1 0 0 0
l=report on & d:ahead	0 7 0 -8 1 0 0 0
l=run until	-1 0 1 -11 0 0 0 16
l=run until & d:ahead	-1 0 1 -11 0 0 0 16
l=saturday ,	0 6 0 -5 0 0 0 0
l=saturday , & d:ahead	0 9 0 -13 0 0 0 2
l=saturday , & d:today	0 -1 0 7 0 0 0 -2
l=say on	0 0 0 12 -8 0 0 -3
l=say on & d:ahead	0 0 0 8 -7 0 0 -2
l=say until	0 0 5 -7 0 0 0 1
l=say until & d:ahead	0 0 5 -7 0 0 0 1
l=since the	0 -4 0 9 0 0 0 0
l=since the & d:ahead	0 -4 0 9 0 0 0 0
l=so on	0 -2 0 -10 17 0 0 -6
l=so on & d:ahead	0 -2 0 -10 17 0 0 -6
l=start on	7 1 0 0 -2 0 0 -9
l=start on & d:ahead	7 1 0 0 -2 0 0 -9
l=statement on	0 -4 0 6 0 0 0 0
l=statement on & d:ahead	0 -4 0 6 0 0 0 0
l=sunday ,	0 -4 0 0 0 0 0 6
l=sunday , & d:ahead	0 -3 0 -2 0 0 0 8
l=suspend from	0 9 0 -11 1 0 0 0
l=suspend from & d:ahead	0 9 0 -11 1 0 0 0
l=take effect & d:today	0 6 0 -6 0 0 0 0
l=talk on	0 -1 0 6 0 0 0 0
l=talk on & d:ahead	0 -1 0 6 0 0 0 0
l=tariff from	0 -5 0 8 0 0 0 0
l=tariff from & d:ahead	0 -5 0 8 0 0 0 0
l=tariff on	0 10 0 -21 13 0 0 0
l=tariff on & d:ahead	0 10 0 -21 13 0 0 0
l=tariff until	0 0 0 11 0 0 0 -6
l=tariff until & d:ahead	0 0 0 11 0 0 0 -6
l=there on	0 0 0 6 0 0 0 0
l=there on & d:ahead	0 0 0 6 0 0 0 0
l=there until	0 -6 0 7 0 0 0 0
l=there until & d:ahead	0 -6 0 7 0 0 0 0
l=thursday ,	0 -14 0 2 -1 0 0 9
l=thursday , & d:ahead	0 -11 0 6 0 0 0 4
l=to the	0 -12 0 -7 5 0 0 11
l=to the & d:ahead	0 -12 0 -7 5 0 0 11
l=truce end	0 0 0 -12 0 0 0 14
l=truce end & d:ahead	0 0 0 -9 0 0 0 10
l=truce of	0 7 0 0 0 0 0 -6
l=truce of & d:ahead	0 7 0 0 0 0 0 -6
l=truce to	0 0 0 -16 0 0 0 17
l=truce to & d:ahead	0 0 0 -16 0 0 0 17
l=truce until	0 0 0 19 0 0 0 -16
l=truce until & d:ahead	0 0 0 19 0 0 0 -16
l=tuesday ,	0 2 0 -7 0 0 0 3
l=tuesday , & d:today	0 -3 0 -4 0 0 0 9
l=until the	-2 -1 -3 7 -13 0 0 3
l=until the & d:ahead	-2 -1 -3 7 -13 0 0 3
l=up on	0 -1 0 -2 0 0 0 7
l=up on & d:ahead	0 -1 0 -3 0 0 0 7
l=us on	0 -6 0 8 0 0 0 0
l=us to	0 8 0 -4 0 0 0 -2
l=us to & d:ahead	0 8 0 -4 0 0 0 -2
l=vote on	0 -8 0 -1 8 0 0 -1
l=vote on & d:ahead	0 -8 0 -1 8 0 0 -1
l=wednesday ,	0 6 0 -7 3 4 0 -4
l=wednesday , & d:ahead	0 14 0 -6 -4 4 0 -7
l=wednesday , & d:today	0 -10 0 0 8 0 0 0
l=week ,	0 0 0 -17 8 0 0 8
l=week , & d:ahead	0 0 0 -17 8 0 0 8
lead="	0 3 -2 12 -16 -1 1 -10
lead=" & d:ahead	0 4 -1 11 -16 -1 1 -9
lead=)	-5 14 0 -1 -2 0 0 -2
lead=) & d:ahead	-5 14 0 -2 -2 0 0 -2
lead=,	4 4 -6 9 -13 0 0 -7
lead=, & d:ahead	8 5 -1 2 -11 0 2 -11
lead=, & d:today	-5 -3 -5 9 -4 -3 -4 7
lead=-	0 0 0 -8 0 0 0 7
lead=- & d:ahead	0 1 0 -13 0 0 0 9
lead=1	-1 27 0 -15 -2 0 0 -6
lead=1 & d:ahead	-1 31 0 -36 -2 0 0 3
lead=1 & d:today	0 -5 0 22 0 0 0 -17
lead=10	0 0 1 -6 0 0 0 7
lead=12	0 -5 0 6 -1 0 0 2
lead=13	0 -6 0 -9 0 -4 0 16
lead=14	0 -2 0 29 -4 -2 0 -20
lead=14 & d:today	0 0 0 7 0 0 0 -4
lead=15	0 -1 0 7 0 0 0 0
lead=20	0 0 0 13 -3 0 0 -6
lead=3	0 11 0 -20 0 0 0 11
lead=30	0 -3 0 -29 -1 20 0 15
lead=30 & d:today	0 0 0 -18 0 0 0 19
lead=31	0 0 0 -16 -2 0 0 19
lead=5	0 18 0 -16 0 0 0 0
lead=8	0 -8 0 26 -1 0 0 -17
lead=9	7 3 0 -3 6 0 0 -13
lead=9 & d:today	8 0 0 -6 0 0 0 0
lead=:	-6 -5 -4 9 4 -3 -10 1
lead=: & d:ahead	-5 -4 -2 4 6 -2 -8 1
lead=: & d:today	0 -1 0 7 -5 0 0 0
lead=;	0 -2 -3 5 0 6 0 -7
lead=; & d:ahead	0 -1 -3 4 0 6 0 -7
lead=a	9 -18 3 7 1 0 -8 0
lead=a & d:ahead	10 -20 3 8 1 0 -8 0
lead=according	0 -2 0 8 0 0 0 -2
lead=according & d:ahead	0 -2 0 8 0 0 0 -2
lead=after	0 5 0 1 9 0 0 -15
lead=after & d:ahead	0 9 0 -1 9 0 0 -14
lead=an	0 -8 0 -3 1 0 0 11
lead=an & d:ahead	0 -8 0 -3 1 0 0 11
lead=and	-6 12 -5 -6 -11 -2 -1 9
lead=and & d:ahead	-6 13 -5 -8 -11 -2 -1 11
lead=april	0 -9 0 17 4 0 0 -15
lead=april & d:ahead	0 -9 0 17 4 0 0 -15
lead=argentina	0 0 0 -4 0 0 6 0
lead=argentina & d:ahead	0 0 0 -4 0 0 6 0
lead=as	0 -15 0 11 5 0 0 -4
lead=as & d:ahead	0 -14 0 9 5 0 0 -4
lead=at	0 -5 0 -4 0 0 0 12
lead=at & d:ahead	0 -5 0 -4 0 0 0 11
lead=august	0 -3 0 12 -3 0 0 -5
lead=august & d:ahead	0 -13 0 18 -2 0 0 -5
lead=because	0 0 0 -4 0 0 0 7
lead=because & d:ahead	0 0 0 -4 0 0 0 7
lead=before	0 1 8 0 -8 0 0 0
lead=before & d:ahead	0 4 9 -5 -7 0 0 0
lead=before & d:today	0 -3 0 8 0 0 0 0
lead=both	0 9 0 -1 0 0 0 -1
lead=both & d:ahead	0 9 0 -2 0 0 0 0
lead=brazil	0 0 0 -8 0 0 4 1
lead=brazil & d:ahead	0 0 0 -8 0 0 4 1
lead=britain	0 -7 0 -2 8 0 0 1
lead=britain & d:ahead	0 -7 0 -2 8 0 0 1
lead=but	-4 11 0 1 -10 0 0 0
lead=but & d:ahead	-4 11 0 1 -10 0 0 0
lead=by	0 -5 0 8 0 0 8 -14
lead=by & d:ahead	0 -4 0 7 0 0 8 -13
lead=canada	0 8 0 -4 0 0 0 0
lead=canada & d:ahead	0 9 0 -6 0 0 0 0
lead=china	10 -7 0 -2 -1 0 -1 3
lead=china & d:ahead	7 -4 0 -2 -1 0 -1 4
lead=chinese	0 -11 0 12 2 -3 0 -1
lead=chinese & d:ahead	0 -9 0 10 2 -3 0 0
lead=comments	0 -1 0 7 -2 0 0 0
lead=comments & d:ahead	0 -1 0 7 -2 0 0 0
lead=export	0 7 0 0 0 0 0 -2
lead=february	0 9 0 0 -3 0 0 -8
lead=for	0 14 -7 -12 -2 0 0 7
lead=for & d:ahead	0 6 -7 -6 -2 0 0 9
lead=from	3 -1 7 0 3 0 0 -7
lead=from & d:ahead	3 -1 7 0 3 0 0 -6
lead=goods	0 -8 -2 8 8 0 0 -5
lead=goods & d:ahead	0 -5 -2 4 8 0 0 -4
lead=he	0 10 0 0 -13 0 0 0
lead=he & d:ahead	0 10 0 0 -13 0 0 0
lead=i	0 -2 0 14 -3 0 0 -3
lead=i & d:ahead	0 -1 0 13 -3 0 0 -3
lead=if	-8 1 0 -20 8 -7 6 10
lead=if & d:ahead	-8 2 0 -18 8 -7 6 6
lead=if & d:today	0 0 0 -4 0 0 0 6
lead=in	0 12 0 -18 3 0 0 7
lead=in & d:ahead	0 12 0 -18 3 0 0 7
lead=india	0 6 0 -11 0 0 6 0
lead=india & d:ahead	0 7 0 -6 0 0 6 -5
lead=indonesia	0 0 0 9 0 0 0 -7
lead=indonesia & d:ahead	0 0 0 9 0 0 0 -7
lead=it	2 -1 -10 0 0 -7 -1 7
lead=it & d:ahead	2 0 -10 -3 0 -7 -1 9
lead=it & d:today	0 -2 0 10 0 0 0 -5
lead=its	-1 -9 0 11 -1 0 0 1
lead=its & d:ahead	-1 -8 0 11 -1 0 0 1
lead=january	0 -6 0 -21 -3 18 0 9
lead=january & d:ahead	0 -6 0 -21 -2 18 0 9
lead=july	0 15 0 -2 0 0 0 -14
lead=july & d:ahead	0 15 0 -2 0 0 0 -13
lead=june	0 3 0 11 -4 0 0 -13
lead=last	0 0 0 -15 0 0 0 18
lead=march	0 5 0 -8 15 -3 0 -13
lead=may	0 -7 0 15 0 0 0 -9
lead=minister	0 0 0 -9 6 0 0 4
lead=minister & d:ahead	0 0 0 -9 6 0 0 4
lead=monday	0 -14 12 4 0 0 0 -9
lead=monday & d:ahead	0 -13 12 2 0 0 0 -7
lead=mr	0 -11 0 14 0 0 0 -2
lead=mr & d:ahead	0 -11 0 14 0 0 0 -2
lead=my	0 13 0 -2 -6 0 0 -2
lead=my & d:ahead	0 13 0 -2 -6 0 0 -2
lead=neither	0 -10 0 8 0 0 0 2
lead=new & d:ahead	2 3 0 -6 0 0 0 0
lead=not	0 0 0 9 0 0 0 -8
lead=november	11 -11 10 -33 -7 0 0 26
lead=november & d:ahead	11 -6 10 -37 -7 0 0 27
lead=november & d:today	0 -1 0 8 0 0 0 0
lead=objections	0 -2 0 20 -13 0 0 -3
lead=objections & d:ahead	0 -2 0 20 -13 0 0 -3
lead=october	0 -1 0 12 -2 0 0 0
lead=officials	0 9 0 -4 -1 0 0 0
lead=officials & d:ahead	0 9 0 -4 -1 0 0 0
lead=our	0 -6 1 15 -12 0 0 -1
lead=our & d:ahead	0 -6 1 15 -12 0 0 -1
lead=president	0 3 0 -7 6 0 0 0
lead=president & d:ahead	0 3 0 -8 6 0 0 1
lead=september	0 -4 0 11 0 0 0 -5
lead=since	0 -4 0 6 0 0 0 0
lead=since & d:ahead	0 -4 0 6 0 0 0 0
lead=so	0 -7 0 -1 0 0 0 10
lead=so & d:ahead	0 -6 0 -4 0 0 0 13
lead=sunday	0 -1 0 12 0 0 0 -5
lead=sunday & d:ahead	0 0 0 9 0 0 0 -2
lead=talks	0 -3 0 -2 0 0 0 8
lead=that	-4 -12 4 6 -7 3 0 3
lead=that & d:ahead	-4 -13 4 8 -9 3 0 3
lead=the	-16 3 -8 4 -7 4 1 5
lead=the & d:ahead	-16 0 -8 1 -6 4 2 10
lead=the & d:today	0 6 0 10 0 0 0 -16
lead=their	0 2 0 9 -1 0 0 -11
lead=their & d:ahead	0 2 0 9 -1 0 0 -11
lead=then	0 0 0 12 -1 0 0 -11
lead=then & d:ahead	0 0 0 12 -1 0 0 -11
lead=they	-1 -1 8 0 -6 0 0 2
lead=they & d:ahead	-1 0 8 -1 -6 0 0 3
lead=this	5 -4 0 10 4 0 0 -16
lead=this & d:ahead	6 -4 0 17 -1 0 0 -16
lead=this & d:today	0 0 0 -5 6 0 0 0
lead=thursday	0 -5 0 -18 -3 0 0 26
lead=thursday & d:ahead	0 -3 0 -21 -2 0 0 27
lead=to	3 0 0 -11 0 0 0 9
lead=to & d:ahead	3 0 0 -11 0 0 0 9
lead=today	0 -6 0 0 0 0 0 7
lead=today & d:today	0 -6 0 0 0 0 0 7
lead=tomorrow	6 1 0 -16 17 -3 0 -6
lead=tomorrow & d:ahead	6 1 0 -16 17 -3 0 -6
lead=treasury	0 -2 0 9 -2 0 0 0
lead=treasury & d:ahead	0 -2 0 8 -2 0 0 0
lead=tuesday	0 0 0 11 0 0 0 -5
lead=two	0 -4 0 -5 0 0 0 12
lead=two & d:ahead	0 -4 0 -5 0 0 0 12
lead=under	0 0 0 7 0 -1 0 -1
lead=under & d:ahead	0 0 0 7 0 -1 0 -1
lead=unless & d:ahead	0 0 0 8 -5 0 0 -1
lead=until	-5 0 0 -1 0 -3 -3 7
lead=until & d:ahead	-5 0 0 -2 0 -2 -2 6
lead=washington	5 -7 0 -3 5 0 0 0
lead=washington & d:ahead	5 -7 0 -3 5 0 0 0
lead=we	0 13 4 -6 -7 0 0 -1
lead=we & d:ahead	0 4 4 0 -6 0 0 0
lead=we & d:today	0 10 0 -8 0 0 0 0
lead=what	-6 4 -2 -3 2 0 0 4
lead=what & d:ahead	-6 5 -1 -5 2 0 0 5
lead=when	0 -8 0 7 0 0 0 0
lead=when & d:ahead	0 -7 0 4 0 0 0 1
lead=where	0 -4 0 3 0 6 0 -8
lead=where & d:ahead	0 -2 0 0 0 6 0 -6
lead=who	0 0 0 16 -5 0 0 -9
lead=who & d:ahead	0 -6 0 20 -5 0 0 -9
lead=with	0 -3 0 -8 0 5 0 8
lead=with & d:ahead	0 -2 0 -9 0 5 0 8
lead=—	6 -1 0 -6 0 0 -1 10
lead=— & d:ahead	6 1 0 -16 0 0 0 14
lead=— & d:today	0 -5 0 12 0 0 0 -3
lll=, and from	0 3 0 0 0 0 0 -6
lll=, and from & d:ahead	0 3 0 0 0 0 0 -6
lll=, and on	0 -13 0 9 0 0 0 3
lll=, and on & d:ahead	0 -13 0 9 0 0 0 3
lll=, begin on	0 14 0 -13 0 0 0 0
lll=, begin on & d:ahead	0 14 0 -13 0 0 0 0
lll=, on the	0 6 0 -2 3 0 0 -5
lll=, on the & d:ahead	0 6 0 -2 3 0 0 -5
lll=, run to	-2 0 0 7 0 0 0 -2
lll=, run to & d:ahead	-2 0 0 7 0 0 0 -2
lll=, say on	0 -7 0 14 0 0 0 -3
lll=, say on & d:ahead	0 -7 0 13 0 0 0 -3
lll=, start on	6 5 0 -13 0 0 0 0
lll=, start on & d:ahead	6 5 0 -13 0 0 0 0
lll=: <number> on	0 -2 -2 -2 1 0 0 6
lll=: <number> on & d:ahead	0 -2 -2 -3 1 0 0 6
lll=<begin> <begin> <begin>	0 4 0 0 1 7 -9 -9
lll=<begin> <begin> <begin> & d:ahead	-1 1 1 -1 2 9 -6 -7
lll=<begin> <begin> <begin> & d:today	3 6 0 1 0 -1 0 -4
lll=<begin> <begin> from	3 -6 8 0 4 0 0 -1
lll=<begin> <begin> from & d:ahead	3 -6 8 0 4 0 0 0
lll=<begin> <begin> on	0 3 -1 -6 -3 -2 0 8
lll=<begin> <begin> on & d:ahead	0 3 -1 -6 -2 -2 0 8
lll=<begin> <begin> the	6 3 0 -16 -1 0 0 4
lll=<begin> <begin> the & d:ahead	6 4 0 -17 -1 1 0 5
lll=<begin> <begin> until	-1 -1 -1 6 -7 -1 0 3
lll=<begin> <begin> until & d:ahead	-1 0 -1 6 -7 -1 0 3
lll=<begin> <seat> ,	0 0 0 7 0 0 0 -5
lll=<begin> and on	0 24 0 -13 0 0 0 -16
lll=<begin> and on & d:ahead	0 24 0 -13 0 0 0 -16
lll=<begin> as of	0 -7 0 8 0 0 0 0
lll=<begin> friday ,	0 -2 0 12 0 0 0 -10
lll=<begin> friday , & d:today	0 0 0 2 0 0 0 -6
lll=<begin> monday ,	0 0 0 6 0 0 0 -3
lll=<begin> monday , & d:today	0 0 0 7 0 0 0 -3
lll=<begin> on the	0 -2 0 -6 0 0 0 9
lll=<begin> on the & d:ahead	0 -2 0 -6 0 0 0 9
lll=<begin> saturday , & d:today	0 0 0 6 0 0 0 -2
lll=<begin> thursday ,	0 -4 0 6 0 0 0 -1
lll=<begin> tuesday ,	0 -8 0 0 0 0 0 8
lll=<begin> tuesday , & d:today	0 0 0 -10 0 0 0 11
lll=<begin> until the	0 0 0 12 0 0 0 -10
lll=<begin> until the & d:ahead	0 0 0 12 0 0 0 -10
lll=<begin> wednesday ,	0 7 0 -3 8 0 0 -16
lll=<begin> wednesday , & d:today	0 -5 0 1 8 0 0 -10
lll=<day-ahead> , a	0 -6 0 11 0 0 0 -2
lll=<day-ahead> , a & d:ahead	0 -6 0 11 0 0 0 -2
lll=<goods-amount> by the	0 0 0 9 -4 0 0 0
lll=<goods-amount> by the & d:ahead	0 0 0 9 -4 0 0 0
lll=<level> as of	0 -3 0 7 0 0 0 0
lll=<level> until the	0 4 0 -7 0 0 0 2
lll=<level> until the & d:ahead	0 4 0 -7 0 0 0 2
lll=<name> at the	0 0 0 8 0 0 0 -3
lll=<name> at the & d:ahead	0 0 0 8 0 0 0 -3
lll=<name> by the	4 -4 0 8 0 0 -2 -2
lll=<name> by the & d:ahead	4 -4 0 8 0 0 -2 -2
lll=<number> : <number>	0 7 0 -3 0 0 0 -1
lll=<organisation> vote on	0 0 0 -14 15 0 0 0
lll=<organisation> vote on & d:ahead	0 0 0 -14 15 0 0 0
lll=<person> , on	0 -2 0 7 0 0 0 -1
lll=<person> , on & d:ahead	0 -2 0 7 0 0 0 -1
lll=<person> announce on	0 0 0 -5 0 0 0 7
lll=<person> announce on & d:ahead	0 0 0 -5 0 0 0 7
lll=<person> write on	0 -2 0 0 6 0 0 0
lll=<person> write on & d:ahead	0 -2 0 0 6 0 0 0
lll=<quality> good on	0 -5 0 6 0 0 0 0
lll=<quality> good on & d:ahead	0 -5 0 6 0 0 0 0
lll=<seat> , on	0 16 0 -10 -1 0 0 -3
lll=<seat> , on & d:ahead	0 16 0 -10 -1 0 0 -3
lll=<span> , from	0 -1 0 7 0 0 0 -4
lll=<span> , from & d:ahead	0 -1 0 7 0 0 0 -4
lll=<span> , on	0 2 0 -29 0 0 0 24
lll=<span> , on & d:ahead	0 2 0 -29 0 0 0 24
lll=<span> , to	0 -10 0 11 0 0 0 -2
lll=<span> , to & d:ahead	0 -10 0 11 0 0 0 -2
lll=<span> , until	-7 15 0 -18 1 6 0 0
lll=<span> , until & d:ahead	-7 15 0 -18 1 6 0 0
lll=and <level> from	0 -11 0 14 0 0 0 0
lll=and end on	0 0 0 -8 6 0 0 0
lll=and end on & d:ahead	0 0 0 -8 6 0 0 0
lll=and expire on	0 -1 0 -10 0 0 0 13
lll=and expire on & d:ahead	0 -1 0 -10 0 0 0 13
lll=and run until	0 0 0 -4 0 0 0 6
lll=and run until & d:ahead	0 0 0 -4 0 0 0 6
lll=apply again from	0 10 0 -7 0 0 0 -2
lll=apply again from & d:ahead	0 10 0 -7 0 0 0 -2
lll=as early as	0 -4 0 -9 6 0 0 7
lll=as early as & d:ahead	0 -4 0 -9 6 0 0 7
lll=at <level> until	0 -5 0 -7 0 0 0 14
lll=at <level> until & d:ahead	0 -5 0 -7 0 0 0 14
lll=at midnight on	0 -7 0 -1 0 0 0 6
lll=at midnight on & d:ahead	0 -7 0 -1 0 0 0 6
lll=at noon on	0 -2 0 7 0 0 0 -1
lll=be <level> from	0 10 0 -10 0 0 0 0
lll=be <level> from & d:ahead	0 10 0 -10 0 0 0 0
lll=be extend to	0 0 4 -6 0 0 0 2
lll=be extend to & d:ahead	0 0 4 -6 0 0 0 2
lll=be hold on	0 0 0 -3 6 0 0 0
lll=be hold on & d:ahead	0 0 0 -3 6 0 0 0
lll=by <level> on	0 -18 0 21 0 0 0 0
lll=by <level> on & d:ahead	0 -18 0 21 0 0 0 0
lll=come back on	0 -9 0 4 0 0 0 5
lll=come back on & d:ahead	0 -9 0 4 0 0 0 5
lll=duty pay before	0 10 0 -2 -1 0 0 -1
lll=duty pay before & d:ahead	0 10 0 -2 -1 0 0 -1
lll=end on the	0 -2 0 -7 0 0 0 12
lll=end on the & d:ahead	0 -2 0 -7 0 0 0 12
lll=extension to the	0 0 0 -9 0 0 0 12
lll=extension to the & d:ahead	0 0 0 -9 0 0 0 12
lll=face <level> from	0 -7 0 0 0 0 0 7
lll=face <level> from & d:ahead	0 -7 0 0 0 0 0 7
lll=for <name> on	0 -3 0 6 0 0 0 0
lll=for <name> on & d:ahead	0 -3 0 6 0 0 0 0
lll=for <span> from	0 0 0 7 0 0 0 -13
lll=for <span> from & d:ahead	0 0 0 7 0 0 0 -13
lll=from <day-ahead> to	0 -14 -1 7 0 0 0 7
lll=from <day-ahead> to & d:ahead	0 -14 -1 7 0 0 0 7
lll=from <level> on	0 12 0 -10 0 0 0 0
lll=from <level> on & d:ahead	0 12 0 -10 0 0 0 0
lll=from <name> on	0 -2 8 -2 0 0 0 0
lll=good loaded before	0 -5 0 7 0 0 0 0
lll=good loaded before & d:today	0 -5 0 7 0 0 0 0
lll=in <seat> from	0 -5 0 13 -5 0 0 0
lll=in <seat> from & d:ahead	0 -5 0 13 -5 0 0 0
lll=in <seat> on	0 -4 0 9 3 0 0 -10
lll=in <seat> on & d:ahead	0 -4 0 9 3 0 0 -10
lll=in force since	0 9 0 -4 0 0 0 -3
lll=in force since & d:ahead	0 9 0 -4 0 0 0 -3
lll=in force until	0 1 1 -12 4 0 0 1
lll=in force until & d:ahead	0 1 1 -12 4 0 0 1
lll=in geneva on	0 -1 0 9 0 0 0 0
lll=in geneva on & d:ahead	0 -1 0 9 0 0 0 0
lll=increase announce for	0 7 0 -6 0 0 0 0
lll=increase announce for & d:ahead	0 7 0 -6 0 0 0 0
lll=into force on	4 3 0 -6 0 0 0 0
lll=into force on & d:ahead	4 3 0 -6 0 0 0 0
lll=is due on	0 -7 0 0 0 0 0 9
lll=is due on & d:ahead	0 -7 0 0 0 0 0 9
lll=is good until	0 0 0 -7 0 0 0 8
lll=is good until & d:ahead	0 0 0 -7 0 0 0 8
lll=is over on	0 -2 0 6 0 0 0 -3
lll=is over on & d:ahead	0 -2 0 6 0 0 0 -3
lll=is suspend from	0 11 0 -10 0 0 0 0
lll=is suspend from & d:ahead	0 11 0 -10 0 0 0 0
lll=it end on	0 13 0 -35 4 0 0 7
lll=it end on & d:ahead	0 13 0 -35 4 0 0 7
lll=it expire on	0 8 0 6 3 0 0 -16
lll=it expire on & d:ahead	0 8 0 6 3 0 0 -16
lll=it run to	0 0 0 -10 0 0 0 11
lll=it run to & d:ahead	0 0 0 -10 0 0 0 11
lll=it run until	0 0 0 -7 0 0 0 10
lll=it run until & d:ahead	0 0 0 -7 0 0 0 10
lll=it sit on	0 0 0 -10 11 0 0 0
lll=it sit on & d:ahead	0 0 0 -10 11 0 0 0
lll=kick in on	2 7 0 -7 0 0 0 -2
lll=kick in on & d:ahead	2 7 0 -7 0 0 0 -2
lll=m . on	0 0 2 -7 0 0 0 8
lll=m . on & d:ahead	0 0 2 -7 0 0 0 8
lll=now last until	0 0 0 8 0 0 0 -7
lll=now last until & d:ahead	0 0 0 8 0 0 0 -7
lll=of <level> from	0 18 0 -17 0 0 0 0
lll=of <level> from & d:ahead	0 18 0 -17 0 0 0 0
lll=on friday ,	2 -8 8 -8 7 0 0 -2
lll=on friday , & d:ahead	2 -8 8 -8 7 0 0 -2
lll=on or after	0 0 0 7 1 0 0 -6
lll=on or after & d:ahead	0 0 0 7 1 0 0 -6
lll=on saturday ,	0 -2 0 -5 0 0 0 10
lll=on saturday , & d:ahead	0 -2 0 -5 0 0 0 10
lll=on tuesday ,	0 0 0 -9 3 0 0 5
lll=on tuesday , & d:ahead	0 0 0 -9 3 0 0 5
lll=on wednesday ,	0 -3 0 7 -2 0 0 0
lll=rise <level> on	0 -8 0 9 0 0 0 0
lll=run out on	0 2 0 -6 -2 0 0 6
lll=run out on & d:ahead	0 2 0 -6 -2 0 0 6
lll=stay suspend until	-2 -2 0 12 0 0 0 -4
lll=stay suspend until & d:ahead	-2 -2 0 12 0 0 0 -4
lll=surcharge end on	0 14 0 -11 0 0 0 -1
lll=surcharge end on & d:ahead	0 14 0 -11 0 0 0 -1
lll=suspension end on	0 0 0 8 -1 0 0 -4
lll=suspension end on & d:ahead	0 0 0 8 -1 0 0 -4
lll=take us to	0 10 0 -3 0 0 0 -4
lll=take us to & d:ahead	0 10 0 -3 0 0 0 -4
lll=that expire on	0 2 0 -13 0 0 0 10
lll=that expire on & d:ahead	0 2 0 -13 0 0 0 10
lll=the <organisation> on	0 0 0 6 -2 0 0 0
lll=the <organisation> on & d:ahead	0 0 0 6 -1 0 0 0
lll=the order on	0 7 0 -7 0 0 0 0
lll=the order on & d:ahead	0 7 0 -7 0 0 0 0
lll=the paper on	0 -9 0 13 -5 0 0 0
lll=the paper on & d:ahead	0 -9 0 13 -5 0 0 0
lll=the truce end	0 0 0 -11 0 0 0 12
lll=the truce end & d:ahead	0 0 0 -7 0 0 0 7
lll=the truce of	0 7 0 0 0 0 0 -6
lll=the truce of & d:ahead	0 7 0 0 0 0 0 -6
lll=they arrive by	0 7 -2 -4 1 0 0 -1
lll=they arrive by & d:ahead	0 7 -2 -4 1 0 0 -1
lll=to <level> on	0 15 0 -12 10 0 0 -17
lll=to <level> on & d:ahead	0 15 0 -12 10 0 0 -17
lll=to <number> on	0 7 0 -3 0 0 0 -2
lll=to <number> on & d:ahead	0 7 0 -3 0 0 0 -2
lll=to begin on	0 -8 0 11 0 0 0 0
lll=to begin on & d:ahead	0 -8 0 11 0 0 0 0
lll=to end on	0 5 0 -6 -3 0 0 5
lll=to end on & d:ahead	0 5 0 -6 -3 0 0 5
lll=to expire on	0 -9 0 10 0 0 0 -1
lll=to expire on & d:ahead	0 -9 0 10 0 0 0 -1
lll=to lapse on	0 3 0 6 -4 0 0 -6
lll=to lapse on & d:ahead	0 3 0 6 -4 0 0 -6
lll=to last until	0 0 2 7 0 0 0 -7
lll=to last until & d:ahead	0 0 2 7 0 0 0 -7
lll=to start on	5 -1 0 4 0 0 0 -6
lll=to start on & d:ahead	5 -1 0 4 0 0 0 -6
lll=truce expire on	0 0 0 6 0 0 0 -5
lll=truce expire on & d:ahead	0 0 0 6 0 0 0 -5
lll=truce last until	0 0 0 -5 0 0 0 7
lll=truce last until & d:ahead	0 0 0 -5 0 0 0 7
lll=truce run to	0 0 0 8 0 0 0 -8
lll=truce run to & d:ahead	0 0 0 8 0 0 0 -8
lll=what change on	0 -3 11 1 0 0 0 -10
lll=what change on & d:ahead	0 -3 11 1 0 0 0 -10
lll=what happen on	7 4 -2 -6 -8 0 0 1
lll=what happen on & d:ahead	7 4 -2 -6 -8 0 0 1
lll=which begin on	0 -4 0 8 -1 0 0 0
lll=which begin on & d:ahead	0 -4 0 8 -1 0 0 0
lll=which expire on	0 7 0 -9 0 0 0 3
lll=which expire on & d:ahead	0 7 0 -9 0 0 0 3
lll=which lapse on	3 1 0 -9 0 0 0 2
lll=which lapse on & d:ahead	3 1 0 -9 0 0 0 2
lll=will vote on	0 0 0 11 -10 0 0 0
lll=will vote on & d:ahead	0 0 0 11 -10 0 0 0
lll=with <name> on	0 0 0 6 0 0 0 -2
lll=with <name> on & d:ahead	0 0 0 6 0 0 0 -2
lll=with effect from	0 -1 0 6 -1 0 0 0
lll=with effect from & d:ahead	0 -1 0 6 -1 0 0 0
lr='s .	0 0 0 -2 0 6 0 0
lr=, (	0 -1 0 8 0 0 0 -1
lr=, ( & d:today	0 -1 0 8 0 0 0 -1
lr=, ,	0 0 -2 20 -15 0 0 -16
lr=, , & d:ahead	1 7 -1 11 -14 0 0 -15
lr=, , & d:today	0 -11 0 14 0 0 0 0
lr=, -	0 -2 0 7 0 0 0 0
lr=, - & d:today	0 -2 0 7 0 0 0 0
lr=, .	-3 -10 4 7 0 5 0 -2
lr=, . & d:ahead	-2 -11 4 14 0 5 0 -12
lr=, . & d:today	0 0 0 -6 0 0 0 8
lr=, :	0 7 0 2 0 0 0 -10
lr=, <end>	-9 9 0 -11 3 -5 3 7
lr=, <end> & d:ahead	-6 4 1 -8 0 -2 5 2
lr=, <end> & d:today	0 6 0 -6 2 0 0 6
lr=: ,	0 7 0 -3 -6 0 0 2
lr=: , & d:ahead	0 7 0 7 -5 0 0 -10
lr=: .	0 -12 0 5 -1 0 0 5
lr=: . & d:ahead	0 -12 0 3 -1 0 0 6
lr=: <end> & d:ahead	0 3 0 -10 6 0 0 0
lr=: <end> & d:today	0 0 0 8 0 0 0 -4
lr=<begin> ,	1 -18 9 10 -1 0 0 -5
lr=<begin> , & d:ahead	-5 -21 10 24 -11 0 0 -5
lr=<begin> , & d:today	7 0 0 -9 4 0 0 0
lr=<begin> .	8 5 -9 -5 -5 5 0 -2
lr=<begin> . & d:ahead	8 7 -9 -7 -4 5 0 -1
lr=<begin> . & d:today	0 -3 0 8 0 0 0 -1
lr=<begin> :	-4 -8 0 0 5 -1 0 7
lr=<begin> : & d:ahead	-4 -7 0 0 5 0 0 7
lr=<begin> <end>	-7 -4 -3 -13 5 11 0 13
lr=<begin> <end> & d:ahead	-4 -30 0 -13 11 13 0 16
lr=<begin> <end> & d:today	0 14 0 -2 -8 0 0 0
lr=<begin> is	7 -1 0 -4 0 0 0 0
lr=<begin> it	0 -5 0 10 0 0 0 -2
lr=<begin> the	0 9 0 -7 6 0 0 -5
lr=<begin> the & d:ahead	0 9 0 -8 6 0 0 -5
lr=<begin> —	0 2 0 4 0 0 0 -6
lr=<begin> — & d:ahead	0 3 0 3 0 0 0 -6
lr=<name> ,	0 0 0 -5 0 0 7 0
lr=<number> ,	0 3 0 -12 12 0 0 -1
lr=<number> .	0 14 0 -18 -1 0 0 10
lr=<number> . & d:ahead	0 6 0 -15 -1 0 0 13
lr=<number> . & d:today	0 8 0 -5 0 0 0 -1
lr=<number> the	0 -6 0 6 0 0 0 0
lr=<number> the & d:today	0 -6 0 6 0 0 0 0
lr=<seat> .	0 0 0 13 -7 0 0 0
lr=<seat> . & d:ahead	0 0 0 12 -7 0 0 0
lr=a ,	0 -7 0 5 0 0 0 0
lr=a , & d:ahead	0 -7 0 5 0 0 0 0
lr=a .	0 -2 0 6 0 0 0 -2
lr=a . & d:ahead	0 -2 0 6 0 0 0 -2
lr=after ,	0 2 0 -3 7 0 0 -5
lr=after , & d:ahead	0 2 0 -3 7 0 0 -5
lr=after .	2 4 0 -8 0 0 0 0
lr=as .	0 -1 0 -8 0 0 0 11
lr=before ,	0 11 -2 -13 0 0 0 8
lr=before , & d:ahead	0 11 -2 -13 0 0 0 8
lr=before .	0 -11 5 4 12 0 0 -11
lr=before . & d:ahead	0 -11 5 4 12 0 0 -11
lr=before <end>	0 -14 -7 4 3 0 0 8
lr=before <end> & d:ahead	0 -14 -7 4 3 0 0 8
lr=before and & d:today	0 -6 0 8 0 0 0 0
lr=begin .	0 11 0 -8 0 0 0 0
lr=by ,	-4 -4 0 -8 6 0 6 2
lr=by , & d:ahead	-4 -4 0 -8 6 0 6 2
lr=by .	-4 -4 3 13 0 -4 -4 -6
lr=by . & d:ahead	-4 -4 3 13 0 -4 -4 -6
lr=by <end>	0 11 0 -1 4 0 0 -21
lr=by <end> & d:ahead	0 11 0 -1 4 0 0 -21
lr=by the	0 0 0 0 -2 0 6 0
lr=come ,	0 8 0 0 0 0 0 -7
lr=come , & d:ahead	0 8 0 0 0 0 0 -7
lr=due .	0 6 0 -10 7 0 0 -3
lr=end ,	0 0 0 9 0 0 0 -7
lr=end .	0 -4 0 6 0 0 0 0
lr=end . & d:ahead	0 -4 0 20 0 0 0 -14
lr=end . & d:today	0 0 0 -11 0 0 0 11
lr=for ,	0 0 0 -6 -3 5 0 6
lr=for , & d:ahead	0 0 0 -6 -3 5 0 6
lr=for .	0 8 0 -12 13 0 0 -6
lr=for . & d:ahead	0 8 0 -14 14 0 0 -4
lr=for <end>	0 -6 0 0 -3 0 0 10
lr=for <end> & d:ahead	0 -6 0 0 -3 0 0 10
lr=friday <end>	0 -6 0 1 6 0 0 -3
lr=friday <end> & d:today	0 -3 0 9 0 0 0 -2
lr=from "	0 7 0 -4 0 0 0 0
lr=from " & d:ahead	0 7 0 -4 0 0 0 0
lr=from .	0 2 -9 1 6 -1 0 -7
lr=from . & d:ahead	0 4 -9 0 6 -1 0 -7
lr=from . & d:today	0 -7 0 7 0 0 0 0
lr=from :	0 9 0 -8 0 0 0 0
lr=from : & d:ahead	0 7 0 -6 0 0 0 0
lr=from <end>	0 -1 -4 12 -2 0 0 -17
lr=from <end> & d:ahead	0 0 -4 10 -1 0 0 -17
lr=from <name>	0 6 0 0 0 0 0 -8
lr=from <name> & d:ahead	0 6 0 0 0 0 0 -8
lr=from <quality>	0 6 0 -5 0 0 0 0
lr=from a	6 -6 0 1 0 0 0 0
lr=from a & d:ahead	6 -6 0 1 0 0 0 0
lr=from if	0 2 0 -10 0 0 0 6
lr=from if & d:ahead	0 2 0 -10 0 0 0 6
lr=from the	-1 -2 0 9 -3 0 0 -1
lr=from the & d:ahead	-1 -2 0 9 -3 0 0 -1
lr=from to	-1 0 0 -6 -8 0 0 16
lr=from to & d:ahead	-1 1 0 -6 -8 0 0 16
lr=is ,	0 -2 0 9 0 4 0 -10
lr=is , & d:ahead	0 -2 0 9 0 4 0 -10
lr=is <end>	0 8 0 -9 -5 -5 0 7
lr=is <end> & d:ahead	0 8 0 -9 -5 -5 0 7
lr=meet .	0 0 0 -24 17 0 0 9
lr=of 's	0 -5 0 8 0 0 0 0
lr=of 's & d:ahead	0 -3 0 6 0 0 0 0
lr=of .	-2 14 0 -6 -1 0 0 0
lr=of . & d:ahead	-2 15 0 -8 -1 0 0 0
lr=of :	0 -2 0 8 0 0 0 -1
lr=of : & d:ahead	0 -2 0 8 0 0 0 -1
lr=of <end>	0 12 3 0 -9 0 0 -12
lr=of <end> & d:ahead	0 13 3 0 -9 0 0 -11
lr=of on	0 -5 0 8 0 0 0 0
lr=of on & d:ahead	0 -5 0 8 0 0 0 0
lr=on "	0 9 0 -5 0 0 0 -1
lr=on " & d:ahead	0 9 0 -5 0 0 0 -1
lr=on ,	-5 2 -6 -1 5 0 -6 3
lr=on , & d:ahead	-5 6 -6 -3 5 0 -5 2
lr=on , & d:today	0 -8 0 5 0 0 0 0
lr=on .	6 -2 2 -4 2 1 4 -1
lr=on . & d:ahead	6 -1 2 -8 3 1 4 0
lr=on . & d:today	0 -1 0 7 0 0 0 -1
lr=on :	0 8 0 -5 0 0 0 0
lr=on : & d:ahead	0 8 0 -6 0 0 0 0
lr=on <end>	0 3 1 10 -9 -5 -3 -7
lr=on <end> & d:ahead	0 3 1 10 -9 -5 -3 -7
lr=on <name>	-2 -12 -1 7 0 0 0 10
lr=on <name> & d:ahead	-2 -12 -1 7 0 0 0 10
lr=on <person>	0 -10 0 8 0 0 0 0
lr=on <person> & d:ahead	0 -10 0 8 0 0 0 0
lr=on ?	8 5 -1 -18 3 0 0 6
lr=on ? & d:ahead	8 6 -1 -18 3 0 0 6
lr=on a	0 8 0 -5 0 0 0 0
lr=on a & d:ahead	0 8 0 -5 0 0 0 0
lr=on after	0 4 0 -7 0 0 0 3
lr=on after & d:ahead	0 5 0 -9 0 0 0 4
lr=on and	0 9 1 5 -11 0 0 -14
lr=on and & d:ahead	0 7 1 7 -11 0 0 -14
lr=on at	0 2 0 7 4 0 0 -14
lr=on at & d:ahead	0 2 0 6 4 0 0 -14
lr=on by	0 0 0 12 -4 0 0 -4
lr=on by & d:ahead	0 0 0 12 -4 0 0 -4
lr=on for	0 0 0 3 -6 0 0 0
lr=on for & d:ahead	0 0 0 3 -6 0 0 0
lr=on if	0 -8 0 6 6 0 0 0
lr=on if & d:ahead	0 -8 0 6 6 0 0 0
lr=on in	0 10 0 0 -4 0 0 -10
lr=on in & d:ahead	0 13 0 0 -4 0 0 -10
lr=on is	0 2 0 5 0 0 0 -9
lr=on is & d:ahead	0 2 0 5 0 0 0 -9
lr=on morning	0 9 0 -5 0 0 0 -2
lr=on morning & d:ahead	0 9 0 -6 0 0 0 -1
lr=on night	0 -5 0 -3 0 0 0 9
lr=on night & d:ahead	0 -5 0 -3 0 0 0 9
lr=on on	0 1 0 3 -6 0 0 0
lr=on on & d:ahead	0 1 0 3 -6 0 0 0
lr=on that	0 7 0 0 -2 0 0 -3
lr=on that & d:ahead	0 6 0 0 -2 0 0 -2
lr=on they	0 10 0 -7 0 0 0 -2
lr=on to	0 -11 0 14 0 0 0 -3
lr=on to & d:ahead	0 -10 0 12 0 0 0 -2
lr=on unless	0 5 5 -10 9 0 0 -3
lr=on unless & d:ahead	0 5 5 -10 9 0 0 -3
lr=on with	0 -5 0 11 0 0 0 0
lr=on with & d:ahead	0 -5 0 10 0 0 0 0
lr=out ,	0 -6 0 3 0 0 0 2
lr=out .	0 8 0 -19 0 0 0 12
lr=out . & d:ahead	0 0 0 -14 0 0 0 15
lr=saturday <end>	0 -1 0 -1 6 0 0 0
lr=since ,	1 -8 0 18 0 0 0 -12
lr=since , & d:ahead	1 -7 0 17 0 0 0 -11
lr=since .	0 6 0 1 0 0 0 -10
lr=since . & d:ahead	0 6 0 1 0 0 0 -9
lr=start .	0 6 0 -3 0 0 0 0
lr=than .	0 8 0 -16 12 0 0 -3
lr=the ,	-4 10 7 0 -18 0 0 -3
lr=the , & d:ahead	-4 10 7 0 -18 0 0 -3
lr=the .	-5 0 -4 8 -3 0 2 0
lr=the . & d:ahead	-5 0 -4 8 -3 0 2 0
lr=the ;	0 -3 0 7 -2 0 -2 3
lr=the ; & d:ahead	0 -3 0 7 -2 0 -2 3
lr=the <end> & d:ahead	0 4 0 -6 1 -4 5 -1
lr=the ?	0 -15 0 25 -6 0 0 -5
lr=the ? & d:ahead	0 -15 0 25 -6 0 0 -5
lr=through .	0 -9 0 5 -1 0 0 0
lr=through . & d:ahead	0 -9 0 5 -1 0 0 0
lr=till .	3 -5 0 -7 0 7 0 0
lr=till . & d:ahead	3 -5 0 -7 0 7 0 0
lr=till <end>	0 0 0 -2 0 0 0 7
lr=till <end> & d:ahead	0 0 0 -2 0 0 0 7
lr=to ,	2 -12 0 -9 3 0 0 8
lr=to , & d:ahead	2 -12 0 -9 3 0 0 8
lr=to .	0 0 9 -9 -8 0 0 4
lr=to . & d:ahead	0 0 9 -9 -8 0 0 4
lr=to <end>	0 -14 -3 10 -11 7 0 -2
lr=to <end> & d:ahead	0 -14 -3 10 -11 7 0 -2
lr=tuesday ,	0 -2 0 -1 7 0 0 0
lr=until ,	-1 0 0 -3 -9 4 0 7
lr=until , & d:ahead	-1 0 0 -3 -9 4 0 7
lr=until .	7 9 7 -21 -3 -3 -5 6
lr=until . & d:ahead	7 9 7 -23 -3 -3 -5 7
lr=until ;	0 -6 7 2 0 0 0 -1
lr=until ; & d:ahead	0 -6 7 2 0 0 0 -1
lr=until <end>	1 -12 -5 10 6 -1 -1 -7
lr=until <end> & d:ahead	1 -12 -5 10 6 -1 -1 -7
lr=until and	0 3 3 -6 0 0 0 0
lr=until and & d:ahead	0 3 3 -6 0 0 0 0
lr=until of	0 6 0 -18 0 0 0 13
lr=until of & d:ahead	0 6 0 -18 0 0 0 13
lr=until to	-2 0 -2 0 10 2 9 -24
lr=until to & d:ahead	-2 0 -2 0 10 2 9 -24
lr=until under	0 0 0 -4 0 0 0 6
lr=until under & d:ahead	0 0 0 -4 0 0 0 6
lr=| <end>	0 0 0 -5 0 0 0 6
lr=| <end> & d:today	0 0 0 -5 0 0 0 6
lr=· <end>	0 -1 0 6 0 0 0 -1
lr=· <end> & d:today	0 -1 0 6 0 0 0 0
lr=— <end>	0 -3 0 6 0 0 0 0
lr=— <end> & d:today	0 -3 0 6 0 0 0 0
nc2=bear	-4 14 -7 -13 6 3 -3 -1
nc2=begin	0 -9 13 -5 0 0 -3 11
nc2=buy	0 -1 0 6 0 0 0 0
nc2=down	0 4 11 0 -10 0 0 -9
nc2=end	-3 9 -12 17 -5 3 0 -18
nc2=impose	-4 5 -5 1 -14 -6 -1 9
nc2=propose	0 0 0 2 4 0 0 -6
nc2=return	0 4 0 7 -2 0 -3 -4
nc2=say	13 0 0 -5 -12 0 5 5
nc2=stay	-1 -21 -11 21 0 -5 -9 4
nc2=suspend	-4 -5 -1 6 -7 0 -2 9
nc2=target	0 4 0 -16 -4 4 -4 14
nc2=threaten	0 13 0 0 -13 0 0 -1
nc2=up	0 2 3 -11 -2 0 -2 13
nct2=agree participle-passive	0 6 0 -5 0 0 0 0
nct2=agree past	0 -3 0 15 0 0 0 -8
nct2=agree perfect	0 -9 0 8 0 5 0 -5
nct2=agree pluperfect	0 7 0 -9 0 0 0 0
nct2=agree present	0 -6 0 0 0 0 0 9
nct2=bear gerund	0 15 0 -8 0 0 0 -6
nct2=bear modal	0 -6 0 8 0 0 0 0
nct2=bear participle-passive	0 -1 0 7 0 0 0 -3
nct2=bear present	0 8 -1 -20 3 5 0 5
nct2=bear present-passive	0 -12 0 0 7 0 0 6
nct2=begin modal	-1 20 0 -6 0 0 -3 -8
nct2=begin past	0 -2 8 5 -1 0 0 -9
nct2=begin present	0 -29 9 -3 4 0 -2 24
nct2=begin present-passive	0 -5 0 9 -1 0 0 0
nct2=down modal	0 9 0 0 0 0 0 -8
nct2=down past	0 -9 0 13 0 0 0 0
nct2=down present	0 0 12 -7 -4 0 0 0
nct2=end past	0 7 -8 11 0 0 0 -10
nct2=end present	0 10 0 2 0 0 0 -9
nct2=end present-passive	0 0 0 6 0 0 0 -5
nct2=impose future	0 3 0 -16 -2 0 6 8
nct2=impose future-passive	0 -10 1 2 -2 0 0 7
nct2=impose infinitive	0 -4 0 6 0 0 0 0
nct2=impose modal	-5 2 0 11 -1 0 0 -6
nct2=impose past	0 6 0 -9 4 0 0 0
nct2=impose perfect	0 -15 0 13 0 0 0 0
nct2=impose pluperfect	0 11 0 -11 0 0 0 2
nct2=impose present	3 0 -1 8 -5 0 -2 -5
nct2=propose participle-passive	0 0 0 9 0 0 0 -10
nct2=propose present	0 7 0 -8 4 0 0 0
nct2=return present	0 1 0 7 0 0 -1 -5
nct2=say past	6 2 0 -15 -3 0 3 10
nct2=say perfect	6 -3 0 0 -1 0 4 -6
nct2=say present	1 2 0 0 -10 0 -1 2
nct2=stay future	0 3 0 9 -7 0 0 -5
nct2=stay future-passive	0 0 0 -10 0 0 0 12
nct2=stay modal	0 -21 0 12 13 0 0 -14
nct2=stay past	0 -17 0 20 -2 0 0 0
nct2=stay perfect	0 0 0 -4 0 0 0 6
nct2=stay present	0 2 -6 5 -1 -2 -7 0
nct2=suspend participle-passive	0 0 0 -6 0 0 0 9
nct2=suspend past	0 4 0 -8 0 0 0 4
nct2=suspend present	0 -10 0 15 -3 0 -1 0
nct2=target future	0 0 0 -12 0 0 0 11
nct2=target present	0 -2 0 6 0 0 0 -1
nct2=threaten past	0 0 0 8 -2 0 0 -4
nct2=up modal	0 8 0 -9 3 0 -3 0
nct2=up past	0 -4 8 1 0 0 0 -5
nct2=up present	0 0 -3 -3 -5 0 -3 15
next="	-5 5 0 9 -5 0 0 -5
next=(	0 -5 0 -1 -3 0 0 15
next=)	0 0 0 6 0 0 0 -5
next=,	1 0 9 -10 5 -1 -1 4
next=:	4 -9 -12 2 0 -5 -2 12
next=;	-1 -13 -3 16 -6 -5 -6 6
next=and	-1 8 1 19 -9 0 0 -28
next=as	0 -3 0 15 0 0 0 -8
next=before	0 13 0 -7 0 0 0 0
next=if	-1 5 -7 7 -1 0 0 -6
next=or	0 -4 0 -8 0 10 4 0
next=so	0 2 0 0 5 0 0 -9
next=that	-5 -5 10 0 6 -1 -2 1
next=unless	-3 7 2 -5 2 0 0 -1
next=until	0 -8 0 9 0 0 0 0
next=where	0 0 0 -7 0 0 0 7
next=which	8 8 0 -2 -6 0 0 -8
next=—	-3 -1 -4 30 -5 -3 0 -26
nhas-future	0 -15 0 6 -25 0 2 15
nhas-gerund	0 11 0 -11 -3 0 0 2
nhas-infinitive	0 0 0 2 -7 5 0 0
nhas-modal	-8 4 -2 10 7 0 -6 -14
nhas-participle	0 8 0 5 -4 0 0 -10
nhas-present	-3 5 -1 -6 2 5 -13 4
nt2=future	0 8 -3 -3 -16 0 4 5
nt2=future-not	0 -6 0 10 0 0 0 0
nt2=future-passive	2 -18 1 0 -4 0 0 13
nt2=gerund	0 11 0 -8 -2 0 0 0
nt2=infinitive	0 14 0 -9 -3 0 0 0
nt2=modal	-7 0 -1 15 12 0 -5 -15
nt2=modal-passive-not	0 13 0 -11 0 0 0 0
nt2=participle-passive	0 4 0 8 -4 0 0 -9
nt2=past	3 -7 0 9 -3 -1 1 -3
nt2=past-passive	0 -5 0 11 0 0 0 -3
nt2=past-passive-not	0 6 0 -3 0 0 0 0
nt2=perfect	4 -20 0 10 0 5 2 -2
nt2=perfect-passive	0 19 0 -20 -4 0 0 6
nt2=pluperfect	0 6 0 -8 0 0 0 3
nt2=present	0 11 3 -1 -3 -2 -10 -3
nt2=present-not	0 1 0 -11 8 0 0 0
nt2=present-passive	-3 -8 -7 5 -11 10 0 5
nt2=present-passive-not	0 -16 0 0 8 0 0 6
nv0-none	-2 4 2 12 -2 -9 -10 -8
nv1-none	-2 4 2 12 -2 -9 -10 -8
nv2-none	0 -2 7 6 7 -14 -5 -10
nv2=agree	0 -8 0 0 0 0 0 11
nv2=announce	0 0 0 -9 7 0 0 0
nv2=apply	0 0 0 -8 -6 0 0 15
nv2=be	-1 -15 -5 19 11 -2 -3 -9
nv2=begin	0 -2 0 8 3 0 0 -9
nv2=carry	0 0 0 -5 0 0 0 8
nv2=charge	0 -7 0 -9 0 0 0 18
nv2=collect	0 0 0 6 0 0 0 -4
nv2=come	0 -13 12 11 -4 0 0 -3
nv2=continue	0 8 0 -15 0 0 0 5
nv2=end	0 17 -10 8 -4 0 0 -15
nv2=enter	0 6 0 3 -2 0 0 -7
nv2=expire	0 -7 0 4 -1 0 0 5
nv2=extend	1 -6 0 5 -4 0 0 1
nv2=get	0 9 0 -5 2 0 0 -6
nv2=go	0 -5 4 -14 0 0 -6 23
nv2=have	0 12 0 -6 0 0 8 -8
nv2=hold	0 -3 0 6 0 0 0 0
nv2=hope	0 -1 0 -10 7 0 0 3
nv2=impose	0 -9 0 1 0 0 0 4
nv2=keep	0 6 0 -8 0 0 0 1
nv2=leave	0 -7 0 8 0 0 0 0
nv2=let	0 6 0 -4 0 0 0 0
nv2=look	0 0 0 6 0 0 0 -3
nv2=make	4 -11 0 -5 0 0 0 11
nv2=meet	0 -11 0 0 9 0 0 4
nv2=other	0 13 8 -4 -10 11 0 -17
nv2=plan	0 0 0 10 0 0 0 -9
nv2=raise	0 -1 0 9 0 0 3 -11
nv2=rise	0 7 0 0 -1 0 0 0
nv2=say	8 3 4 -16 -7 -3 4 9
nv2=see	0 0 0 6 -3 5 0 -5
nv2=stay	0 -7 0 17 -3 0 -1 -2
nv2=stop	0 6 0 -3 0 0 0 0
nv2=suspend	-3 3 0 -12 0 0 0 15
nv2=tell	0 9 -5 2 -10 2 0 -2
nv2=threaten	0 15 0 -2 -6 0 -2 -2
nv2=want	0 -3 0 7 0 0 0 0
nv2=write	6 -9 0 0 0 0 0 4
nvt2=agree participle	0 6 0 -4 0 0 0 0
nvt2=agree perfect	0 -9 0 10 0 0 0 0
nvt2=agree present	0 -5 0 -8 0 0 0 13
nvt2=announce past	0 2 0 -11 7 0 0 0
nvt2=apply present	0 0 0 -2 -6 0 0 9
nvt2=be future	0 5 0 7 -7 0 0 -8
nvt2=be modal	0 -20 0 9 13 0 0 -13
nvt2=be past	0 -13 0 16 -1 0 0 0
nvt2=be present	0 0 -3 -1 7 0 -2 1
nvt2=begin present	0 -2 0 7 3 0 0 -8
nvt2=charge future	0 0 0 -12 0 0 0 11
nvt2=come past	0 -7 0 9 0 0 0 0
nvt2=come present	0 -18 13 2 0 0 0 3
nvt2=end past	0 13 -8 3 0 0 0 -9
nvt2=end present	0 9 0 2 0 0 0 -9
nvt2=enter present	0 -3 0 8 -1 0 0 0
nvt2=extend past	0 0 0 -8 0 0 0 9
nvt2=extend present	1 0 0 7 0 0 0 -6
nvt2=go modal	0 10 0 -14 3 0 -3 1
nvt2=go past	0 -4 8 0 0 0 0 -4
nvt2=go present	0 -15 -2 -2 0 0 -1 22
nvt2=have past	0 -1 0 6 0 0 0 -1
nvt2=have present	0 15 0 -12 0 0 8 -6
nvt2=hope present	0 0 0 -11 8 0 0 4
nvt2=keep perfect	0 0 0 -5 0 0 0 6
nvt2=keep present	0 7 0 -3 0 0 0 -3
nvt2=let present	0 6 0 -4 0 0 0 0
nvt2=make present	4 -9 0 -2 0 0 0 7
nvt2=meet gerund	0 -4 0 6 0 0 0 0
nvt2=other modal	0 12 0 -11 0 0 0 0
nvt2=other past	0 4 0 3 0 0 0 -8
nvt2=other perfect	0 14 0 -4 0 0 0 -11
nvt2=other present	0 -14 6 0 -3 11 0 0
nvt2=pay future	0 8 0 -3 0 0 0 -1
nvt2=pay present	0 -8 0 0 2 0 0 6
nvt2=rise present	0 6 0 0 -1 0 0 0
nvt2=run present	0 6 0 -5 0 0 0 0
nvt2=say past	-1 -4 5 -11 -4 -1 6 16
nvt2=say perfect	7 0 0 0 0 0 0 -3
nvt2=say present	3 12 0 -5 -1 0 0 -7
nvt2=sign past	0 -1 0 8 0 0 0 -2
nvt2=stay present	0 -5 0 14 -3 0 -1 -2
nvt2=suspend participle	0 0 0 -6 0 0 0 9
nvt2=suspend past	0 4 0 -8 0 0 0 4
nvt2=take present	2 0 0 -6 6 0 0 0
nvt2=tell past	0 9 -5 2 -10 2 0 -2
nvt2=warn past	0 0 0 8 -2 0 0 -4
o:act=add	0 -3 0 11 0 0 0 -3
o:act=agree	0 0 0 3 -2 0 8 -6
o:act=announce	-4 0 0 12 -11 -1 0 -1
o:act=approve	0 -6 0 -5 4 0 0 9
o:act=ask	0 5 0 -8 9 0 0 -7
o:act=be	-1 -6 -2 6 -3 1 0 0
o:act=bear	0 7 0 -4 0 0 0 0
o:act=begin	7 1 -9 7 -7 0 -2 -8
o:act=buy	0 0 0 9 0 0 0 -1
o:act=call	0 -2 0 15 0 0 0 -9
o:act=carry	0 -1 0 7 -5 0 0 0
o:act=charge	0 -1 -2 7 0 0 0 -1
o:act=clear	0 -11 -1 8 -1 0 0 10
o:act=collect	0 0 -1 -12 11 0 0 5
o:act=confirm	0 -9 0 2 2 0 0 1
o:act=continue	0 9 0 -4 0 0 0 0
o:act=discuss	0 -7 0 7 -7 0 0 5
o:act=double	0 7 0 -9 0 0 0 2
o:act=end	-1 2 -3 8 -3 -8 -6 -2
o:act=face	0 -6 0 0 0 0 0 6
o:act=grant	0 -1 7 0 -2 0 0 0
o:act=have	-1 -11 -8 4 0 0 9 1
o:act=impose	5 -1 0 2 -6 0 0 0
o:act=introduce	4 -15 0 14 0 0 0 -2
o:act=jump	0 -4 0 -8 13 0 0 0
o:act=land	0 14 0 -7 -3 0 0 -1
o:act=leave	-1 -4 -1 2 -5 0 0 13
o:act=let	0 -4 0 -4 2 8 0 0
o:act=levy	0 12 0 -5 0 0 0 -2
o:act=look	0 -8 0 -4 4 0 0 8
o:act=make	5 0 0 0 -10 0 0 2
o:act=meet	0 -7 0 11 0 -1 0 0
o:act=no verb	-7 2 2 7 2 -13 -12 -1
o:act=order	0 1 0 7 -3 0 0 -5
o:act=other	-1 -10 4 1 6 -10 -6 3
o:act=place	0 -2 0 7 -3 0 0 0
o:act=post	0 -4 0 -1 8 0 0 0
o:act=propose	0 -3 0 -17 13 0 0 8
o:act=put	5 8 -1 0 -8 10 0 -13
o:act=reach	0 0 0 1 11 0 0 -7
o:act=receive	0 -3 0 0 6 0 0 0
o:act=reduce	0 6 0 -1 0 0 0 0
o:act=report	0 -8 0 0 10 0 0 -2
o:act=return	-2 0 -2 0 0 0 -2 8
o:act=rise	0 11 0 1 -5 0 0 -16
o:act=rule	-4 0 0 1 -3 0 0 7
o:act=say	-1 0 3 6 -15 0 0 3
o:act=see	0 -5 0 9 -3 0 0 0
o:act=sell	0 -3 0 1 -7 13 0 -7
o:act=send	0 -4 0 6 -3 0 0 2
o:act=set	0 -8 0 11 -4 4 4 -13
o:act=ship	3 0 0 -10 3 0 0 2
o:act=sign	0 6 2 -1 -4 -2 0 0
o:act=sit	-1 0 0 17 0 0 0 -22
o:act=state	0 6 0 -16 12 0 0 0
o:act=step	0 6 0 1 -5 0 0 -5
o:act=suspend	7 -4 8 -4 2 -4 -2 1
o:act=tell	0 9 0 -11 -3 2 0 4
o:act=want	0 -4 0 0 -3 0 14 -8
o:act=write	0 -12 7 -1 7 0 0 0
o:add on ahead	0 -3 0 11 0 0 0 -3
o:agree on ahead	0 4 0 8 0 0 0 -14
o:announce for ahead	0 7 0 -2 -1 0 0 0
o:announce from ahead	0 -5 0 6 0 0 0 0
o:announce on ahead	-9 -13 0 21 -2 0 0 0
o:approve on ahead	0 -1 0 10 -4 0 0 0
o:ask on ahead	0 8 0 -12 7 0 0 -3
o:be  ahead	6 -5 0 -3 0 0 0 3
o:be before today	0 -5 0 7 0 0 0 0
o:be from ahead	-6 -4 0 10 0 0 0 0
o:be is ahead	-2 4 0 0 -12 4 0 1
o:be of ahead	0 -4 5 9 0 0 0 -11
o:be on ahead	-3 14 -10 -36 11 12 0 14
o:be the ahead	-1 4 -1 8 -12 0 3 -7
o:be until ahead	5 -20 0 25 -7 -4 0 -12
o:begin before ahead	0 0 0 -8 5 0 0 0
o:begin by ahead	0 4 0 6 -12 0 6 -7
o:begin from ahead	7 -6 0 9 -8 0 0 -6
o:begin from today	0 -9 0 10 0 0 0 0
o:begin on ahead	4 2 -12 8 -9 -1 -1 -5
o:begin the ahead	0 3 0 -9 0 0 -2 10
o:begin to ahead	-2 4 0 -16 0 0 0 11
o:begin until ahead	1 -17 4 -17 17 0 0 9
o:buy the ahead	0 0 0 7 0 0 0 0
o:carried=controls	21 0 0 6 -15 -7 -1 -18
o:carried=controls far	25 -12 20 -25 17 -7 -2 -13
o:carried=deal	-8 15 -11 8 -18 -4 -7 0
o:carried=deal far	-12 0 -16 22 -24 0 -16 9
o:carried=duties	-23 8 -22 5 -8 -11 -17 16
o:carried=duties far	-12 18 3 7 -21 -7 -15 -5
o:carried=exclusions	-5 -22 24 1 4 0 0 -13
o:carried=exclusions far	18 -14 9 -2 8 0 0 -21
o:carried=fees	-6 -4 4 9 14 0 0 -24
o:carried=fees far	0 -27 0 3 14 0 0 5
o:carried=longer	-9 3 0 -10 0 -4 2 11
o:carried=longer far	-2 -14 2 -8 11 -6 -4 13
o:carried=meeting	-18 -12 -11 9 -4 16 -8 5
o:carried=meeting far	-13 -22 -26 17 15 0 8 -2
o:carried=none	-13 -4 -19 12 2 -14 14 -5
o:carried=procedure	-6 -9 -7 15 3 -5 -2 -2
o:carried=procedure far	1 3 -15 -6 7 7 -4 0
o:carried=sale	-2 -2 0 -11 -3 28 0 -9
o:carried=sale far	-6 19 0 -15 0 0 2 -8
o:carried=truce	8 -4 -15 5 -5 -15 5 0
o:carried=truce far	-2 -4 -5 11 -4 -11 -12 4
o:charge from ahead	0 -3 0 8 0 0 0 -1
o:charge since ahead	0 -1 0 6 0 0 0 0
o:charge until ahead	0 -4 0 -1 0 0 0 7
o:clear on ahead	0 -10 0 13 0 0 0 0
o:collect from ahead	0 4 0 -15 1 0 0 4
o:confirm on ahead	0 0 0 8 0 0 0 -3
o:continue on ahead	0 0 0 7 0 0 0 0
o:discuss on ahead	0 -4 0 15 -5 0 0 -1
o:end by ahead	0 6 0 4 -5 0 0 -4
o:end ends ahead	0 0 0 -4 0 0 0 8
o:expect on ahead	0 -3 0 -9 18 0 0 0
o:expect the ahead	0 0 0 6 -3 0 0 0
o:extend to ahead	0 0 2 -5 0 0 0 6
o:extend until ahead	0 0 0 15 0 0 0 -12
o:face from ahead	0 0 0 -7 0 0 0 7
o:get on ahead	0 -12 0 9 0 0 0 0
o:have has ahead	6 2 0 6 -2 0 0 -14
o:have on ahead	0 -2 0 11 -11 0 0 0
o:have the ahead	0 2 0 -14 12 0 7 -1
o:have until ahead	-4 -12 -3 -5 4 3 4 9
o:impose from ahead	5 -7 0 3 0 0 0 0
o:introduce on ahead	4 -14 0 12 0 0 0 0
o:keep on ahead	0 -4 0 -6 0 0 0 11
o:land on ahead	0 7 0 -4 0 0 0 0
o:leads=	0 4 0 0 1 7 -9 -9
o:leads=25% on	0 10 0 -10 0 0 0 0
o:leads=30% from	0 8 0 -6 0 0 0 0
o:leads=30% on	0 19 0 -18 0 0 0 0
o:leads=50% from	0 15 0 -14 0 0 0 0
o:leads=a.m. on	0 0 -7 -4 0 0 0 11
o:leads=again from	0 -4 0 -1 -4 0 0 13
o:leads=again on	0 0 6 -1 0 0 0 -4
o:leads=agreed on	0 6 0 -1 0 0 0 -2
o:leads=agreement by	0 0 0 0 0 0 -5 8
o:leads=and from	0 14 0 -6 0 0 0 -7
o:leads=and on	0 23 0 -11 -3 0 0 -11
o:leads=announced for	0 10 0 -5 -1 0 0 0
o:leads=announced on	-3 -10 0 6 0 0 0 3
o:leads=april to	0 0 0 18 0 0 0 -16
o:leads=arrive by	0 7 -3 -3 1 0 0 -1
o:leads=as of	0 13 0 -4 0 0 0 -6
o:leads=at the	0 7 -1 12 2 0 0 -21
o:leads=away on	0 0 0 -7 0 0 0 8
o:leads=back on	0 8 0 -4 -2 0 0 0
o:leads=back to	0 0 0 2 0 4 0 -7
o:leads=before the	-2 -4 0 7 5 0 0 -4
o:leads=began on	0 -15 0 19 0 0 0 0
o:leads=begin on	-7 5 0 -4 13 0 0 -6
o:leads=begins on	0 15 0 -6 -5 0 0 -5
o:leads=bern,	0 9 0 -9 0 0 0 0
o:leads=by the	0 -8 -1 5 0 -2 15 -17
o:leads=cent from	0 -5 0 8 0 0 0 -2
o:leads=cent on	0 -13 0 2 11 0 0 -1
o:leads=changes on	0 -3 11 1 0 0 0 -10
o:leads=china on	0 -2 8 -3 0 0 0 0
o:leads=close on	0 -4 0 -11 1 16 0 -2
o:leads=closed on	0 0 0 11 -5 0 0 0
o:leads=closes on	0 -5 0 6 -9 0 0 7
o:leads=cnbc on	0 6 0 -5 0 0 0 0
o:leads=come on	3 7 0 -9 0 0 0 0
o:leads=controls of	-5 0 0 7 0 0 0 0
o:leads=council on	0 0 0 7 -6 0 0 0
o:leads=counted from	0 0 0 -4 0 0 0 6
o:leads=date is	0 1 0 -21 0 0 0 16
o:leads=days from	0 4 0 6 -5 0 0 -8
o:leads=days, from	0 -12 0 16 0 0 0 -2
o:leads=days, until	-2 19 0 -7 0 7 0 -12
o:leads=deadline of	0 -3 0 -2 -3 6 4 0
o:leads=decide on	0 0 0 -6 8 0 0 0
o:leads=due on	0 -8 0 4 0 0 0 1
o:leads=duties of	0 -4 0 6 0 0 0 0
o:leads=duty from	0 -11 0 12 0 0 0 0
o:leads=early as	0 -4 0 -9 6 0 0 7
o:leads=effect from	0 -1 0 6 -1 0 0 0
o:leads=end on	0 11 4 -22 -11 0 0 14
o:leads=ended on	0 0 -4 24 0 0 0 -19
o:leads=ends on	2 -2 -4 -4 1 0 0 8
o:leads=entered before	0 -10 6 -3 7 0 0 0
o:leads=expected on	0 8 0 -15 8 0 0 0
o:leads=expire on	0 -20 8 2 -4 0 0 8
o:leads=expired on	0 0 0 13 0 0 0 -11
o:leads=expires on	-1 11 0 -9 -1 0 0 3
o:leads=follow on	0 12 0 -16 10 0 0 -5
o:leads=for the	0 0 0 7 0 0 0 -4
o:leads=force on	4 3 0 -6 0 0 0 0
o:leads=force since	0 9 0 -4 0 0 0 -3
o:leads=force until	0 1 1 -12 4 0 0 1
o:leads=friday,	0 -2 0 12 0 0 0 -10
o:leads=from	2 -7 6 8 0 0 0 -7
o:leads=from the	8 9 0 -4 -4 0 0 -15
o:leads=geneva on	0 -1 0 9 0 0 0 0
o:leads=go on	0 -7 0 4 0 0 0 0
o:leads=good until	0 0 0 -2 0 0 0 7
o:leads=goods on	0 -5 0 6 0 0 0 0
o:leads=happen on	0 3 0 -8 9 0 0 -3
o:leads=happens on	7 4 -2 -6 -8 0 0 1
o:leads=has until	0 -11 0 -5 3 5 -1 9
o:leads=have until	0 -2 0 2 2 0 6 -4
o:leads=holds until	0 0 0 -13 0 0 0 16
o:leads=in on	2 0 0 -7 0 0 0 3
o:leads=it by	0 -4 0 3 -7 0 8 -2
o:leads=it on	0 -5 0 18 -8 0 0 -3
o:leads=lapse on	0 -1 0 0 8 0 0 -8
o:leads=lapses on	3 -2 0 -8 -4 0 0 13
o:leads=last until	0 -2 2 18 0 0 0 -16
o:leads=lasts until	1 -2 0 -8 0 0 0 10
o:leads=law on	0 2 0 -6 -4 0 0 7
o:leads=midnight on	0 1 0 -6 0 0 0 7
o:leads=monday,	0 0 0 6 0 0 0 -3
o:leads=months from	0 10 0 -6 0 0 0 0
o:leads=months to	0 0 0 -5 0 0 0 7
o:leads=months, from	0 8 0 -6 0 0 0 0
o:leads=months, to	0 -2 0 10 0 0 0 -6
o:leads=months, until	0 -8 0 -1 0 0 0 10
o:leads=more from	0 -13 0 15 0 0 0 0
o:leads=off on	0 0 0 -11 12 0 0 0
o:leads=on	0 3 -1 -6 -3 -2 0 8
o:leads=on a	0 -7 0 4 0 0 0 1
o:leads=on friday	0 0 0 -1 6 0 0 0
o:leads=on friday,	2 -8 8 -8 7 0 0 -2
o:leads=on saturday,	0 -2 0 -5 0 0 0 10
o:leads=on the	-4 11 7 -5 0 0 -1 -4
o:leads=on tuesday,	0 0 0 -9 5 0 0 5
o:leads=on wednesday,	0 -3 0 7 -2 0 0 0
o:leads=opened on	0 -3 0 8 -2 0 0 0
o:leads=or after	0 0 0 7 1 0 0 -6
o:leads=over on	0 10 0 -7 0 0 0 2
o:leads=paid before	0 10 0 -2 -1 0 0 -1
o:leads=paper on	0 -10 0 14 -5 0 0 0
o:leads=per cent	0 -7 0 9 0 0 0 0
o:leads=percent on	0 18 0 -14 0 0 0 -2
o:leads=proclamation on	0 -9 0 10 0 0 0 0
o:leads=prolonged to	0 0 7 -1 0 0 0 -3
o:leads=published on	-1 -1 0 9 -1 0 0 0
o:leads=reached on	0 -4 0 0 0 0 0 6
o:leads=return on	0 11 0 -18 -1 0 0 6
o:leads=returns on	0 -11 0 17 0 0 0 -3
o:leads=run to	0 0 1 -9 0 0 0 5
o:leads=runs until	-1 0 2 -8 0 0 0 12
o:leads=said on	0 0 0 12 -8 0 0 -3
o:leads=signed by	0 -4 0 -4 10 0 -3 2
o:leads=since the	0 -4 0 9 0 0 0 0
o:leads=sits on	0 0 0 -6 8 0 0 0
o:leads=so on	0 -2 0 -10 17 0 0 -6
o:leads=start on	9 6 0 -11 0 0 0 -7
o:leads=starts on	-1 -5 0 10 -1 0 0 0
o:leads=statement on	0 -4 0 6 0 0 0 0
o:leads=suspended from	0 7 0 -9 2 0 0 0
o:leads=tariff from	0 -14 0 15 0 0 0 0
o:leads=tariff on	0 18 0 -17 0 0 0 0
o:leads=tariffs from	0 7 0 -5 0 0 0 0
o:leads=tariffs on	0 -9 0 -7 14 0 0 0
o:leads=the	6 3 0 -16 -1 0 0 4
o:leads=there on	0 0 0 6 0 0 0 0
o:leads=there until	0 -6 0 7 0 0 0 0
o:leads=thursday,	0 -4 0 6 0 0 0 -1
o:leads=to the	0 -12 0 -7 5 0 0 11
o:leads=truce ends	0 0 0 -12 0 0 0 14
o:leads=truce of	0 7 0 0 0 0 0 -6
o:leads=truce to	0 0 0 -16 0 0 0 17
o:leads=truce until	0 0 0 19 0 0 0 -16
o:leads=tuesday,	0 -8 0 0 0 0 0 8
o:leads=until	-2 -3 -2 11 -10 -1 0 1
o:leads=until the	-2 -1 -3 7 -13 0 0 3
o:leads=up on	0 0 0 -5 0 0 0 9
o:leads=us on	0 -6 0 8 0 0 0 0
o:leads=us to	0 8 0 -4 0 0 0 -2
o:leads=vote on	0 -3 0 10 -5 0 0 0
o:leads=votes on	0 -2 0 -15 18 0 0 0
o:leads=wednesday,	0 7 0 -3 8 0 0 -16
o:leads=year from	0 3 0 0 0 0 0 -7
o:leads=year, to	0 0 0 -10 0 0 0 13
o:leads=year, until	0 -5 0 -15 3 0 0 17
o:left=controls	22 -13 -13 -2 -1 1 -4 -5
o:left=controls right=none	23 -10 -10 0 -9 -5 -1 -2
o:left=deal	2 -2 -8 5 -8 0 14 -11
o:left=deal right=duties	0 -5 0 0 -1 0 -1 11
o:left=deal right=none	4 0 -5 13 -4 0 11 -26
o:left=deal right=truce	0 4 0 -9 0 0 0 6
o:left=duties	-17 -6 -1 14 9 -14 -20 1
o:left=duties right=deal	0 -19 0 21 0 0 0 0
o:left=duties right=duties	5 -6 0 2 0 0 0 0
o:left=duties right=longer	0 0 0 -10 0 0 0 10
o:left=duties right=meeting	0 -4 0 6 0 0 0 0
o:left=duties right=none	-30 7 -1 4 4 -13 -18 -1
o:left=duties right=procedure	0 -10 0 0 14 0 0 -4
o:left=duties right=truce	0 -10 0 12 -3 0 0 2
o:left=exclusions	-3 2 29 -3 -18 0 0 -21
o:left=exclusions right=none	-2 0 19 5 -14 0 0 -15
o:left=fees	0 -6 -5 10 5 -2 0 -8
o:left=fees right=none	-1 -5 -4 8 6 0 0 -7
o:left=longer	-1 -18 8 2 -13 -6 -3 12
o:left=longer right=duties	0 0 0 -9 0 0 0 11
o:left=longer right=none	-7 -13 10 11 -11 -5 -2 0
o:left=longer right=signing	0 0 0 -4 0 0 0 6
o:left=meeting	-11 -1 0 30 -6 -19 0 -18
o:left=meeting right=deal	0 12 0 -10 -1 0 0 2
o:left=meeting right=duties	0 -5 7 15 -8 0 0 -11
o:left=meeting right=meeting	0 0 0 7 0 0 0 0
o:left=meeting right=none	-9 -3 -7 23 3 -16 0 -17
o:left=meeting right=signing	0 0 0 7 -1 0 0 -1
o:left=none	-17 11 -23 9 -5 -17 -11 10
o:left=none right=controls	6 -1 0 0 -5 4 0 -5
o:left=none right=deal	-2 -4 0 -10 5 -3 14 1
o:left=none right=duties	-8 6 -2 10 -26 -2 2 -1
o:left=none right=exclusions	0 -5 7 -9 0 0 0 3
o:left=none right=fees	0 -9 0 -8 17 0 0 0
o:left=none right=longer	0 18 -12 -6 6 0 5 -16
o:left=none right=meeting	0 -11 0 10 -3 0 0 1
o:left=none right=none	-12 4 -21 16 -14 -25 -25 17
o:left=none right=procedure	-2 4 0 -9 11 0 0 -1
o:left=none right=sale	0 -6 0 1 -7 16 0 -6
o:left=none right=signing	0 12 0 2 2 0 0 -19
o:left=none right=truce	-1 5 2 -16 6 0 0 5
o:left=procedure	-3 -2 -16 11 12 -14 -7 -16
o:left=procedure right=none	-2 -2 -14 9 13 -13 -6 -17
o:left=sale	-5 -5 -2 -4 -5 24 -2 -11
o:left=sale right=none	-4 -4 -2 -3 -4 22 -1 -11
o:left=signing	-11 -16 0 5 3 4 0 4
o:left=signing right=duties	0 -4 0 15 -2 0 0 -1
o:left=signing right=none	-9 -9 -3 1 7 5 0 0
o:left=signing right=truce	0 0 0 -1 0 0 0 6
o:left=truce	-2 1 -26 8 0 -10 -7 3
o:left=truce right=longer	0 -5 0 18 0 0 0 -11
o:left=truce right=meeting	0 0 0 -6 0 0 0 7
o:left=truce right=none	0 3 -24 6 -5 -9 -5 4
o:meet meets ahead	0 -2 0 -16 14 0 0 6
o:meet on ahead	0 0 0 17 -17 0 0 -1
o:near=controls	8 -8 -5 4 2 -3 -2 -4
o:near=deal	5 3 -5 -7 -8 1 11 -3
o:near=duties	-6 -10 4 10 9 -7 -11 -1
o:near=exclusions	0 -4 8 9 -2 0 0 -13
o:near=fees	0 -4 0 10 0 0 0 -5
o:near=longer	-4 -26 6 0 -5 -4 -2 15
o:near=meeting	-7 5 0 0 3 -13 -12 5
o:near=none	-14 6 -20 17 -6 -11 -15 4
o:near=procedure	-10 -26 -12 27 3 -10 -5 -3
o:near=sale	-3 -1 0 0 -10 18 0 -5
o:near=signing	-4 -6 0 5 4 -9 0 -3
o:near=truce	1 12 -17 8 -3 -6 -4 -7
o:no verb  ahead	-5 3 0 -3 4 12 -3 -7
o:no verb  today	4 9 0 -2 0 0 0 -4
o:no verb ( ahead	0 0 0 -4 0 0 0 8
o:no verb 12:01 today	0 14 0 -13 0 0 0 0
o:no verb a ahead	0 -15 0 19 0 0 0 -4
o:no verb after ahead	0 -3 0 -5 6 0 0 4
o:no verb and ahead	0 -9 0 10 10 0 0 -11
o:no verb before ahead	0 -27 -2 30 0 0 0 -10
o:no verb bern, today	0 9 0 -9 0 0 0 0
o:no verb by ahead	-1 -11 2 -10 17 -5 0 0
o:no verb date: today	0 0 0 6 0 0 0 -3
o:no verb ends ahead	0 -5 0 17 -1 0 0 -10
o:no verb ends today	0 0 0 -13 0 0 0 13
o:no verb friday today	0 0 0 3 0 0 0 -6
o:no verb friday, ahead	2 0 8 -9 4 -2 0 -3
o:no verb friday, today	0 6 0 0 0 0 0 -9
o:no verb from ahead	-4 5 6 13 -6 -1 0 -39
o:no verb from today	0 13 0 -11 0 0 0 0
o:no verb monday today	0 -3 0 8 0 0 0 0
o:no verb monday, ahead	0 11 0 -7 -1 0 0 0
o:no verb monday, today	0 -3 0 11 0 0 0 -4
o:no verb of ahead	-8 7 0 0 -10 0 0 5
o:no verb on ahead	12 15 4 -24 3 -13 1 3
o:no verb on today	0 5 0 0 0 0 0 -7
o:no verb saturday, ahead	0 9 0 -13 0 0 0 2
o:no verb saturday, today	0 -1 0 7 0 0 0 -2
o:no verb since ahead	0 5 0 2 0 0 0 -7
o:no verb sunday, ahead	0 0 0 -6 0 0 0 8
o:no verb the ahead	1 4 12 -16 0 -3 1 2
o:no verb through ahead	0 -5 4 -3 0 0 0 6
o:no verb thursday, ahead	0 -11 0 6 0 0 0 4
o:no verb to ahead	0 -7 0 -3 -10 2 0 13
o:no verb tomorrow, ahead	0 -1 0 1 -3 7 0 -5
o:no verb tuesday today	0 -1 0 10 0 0 0 -4
o:no verb tuesday, today	0 -3 0 -4 0 0 0 9
o:no verb until ahead	3 3 -11 -10 -6 0 -6 11
o:no verb washington, today	0 0 0 6 0 0 0 0
o:no verb wednesday today	0 0 0 7 0 0 0 -4
o:no verb wednesday, ahead	0 14 0 -6 -4 4 0 -7
o:no verb wednesday, today	0 -10 0 0 8 0 0 0
o:no verb week, ahead	0 0 0 -17 8 0 0 8
o:no verb | today	-4 0 0 7 0 0 0 0
o:no verb — today	0 -4 0 12 0 0 0 -4
o:other by ahead	0 -4 0 -17 18 0 0 8
o:other for ahead	0 -8 0 9 2 0 0 -4
o:other from ahead	0 -10 -2 4 -6 0 0 11
o:other of ahead	0 14 0 -11 0 0 0 0
o:other the ahead	-1 0 0 -1 0 0 0 7
o:other to ahead	0 -4 11 8 0 0 0 -12
o:other until ahead	0 11 5 -8 8 0 0 -19
o:pay from ahead	0 8 0 -14 13 0 0 -2
o:pay on ahead	0 -6 0 12 -1 0 0 -1
o:pay until ahead	0 -7 0 0 0 0 0 6
o:place on ahead	0 -2 0 7 -3 0 0 0
o:plan from ahead	0 -4 0 0 6 0 0 0
o:post on ahead	0 -3 0 -3 8 0 0 0
o:propose on ahead	0 0 0 -1 6 0 0 0
o:put from ahead	0 19 0 -15 0 0 0 -1
o:put on ahead	-3 -15 0 33 -7 0 0 -6
o:put to ahead	3 -1 0 -3 0 9 0 -4
o:put until ahead	10 1 0 -6 -3 0 0 0
o:raise on ahead	0 2 0 2 0 0 0 -8
o:report by ahead	0 -3 0 0 6 0 0 0
o:return on ahead	-1 6 0 0 -10 0 0 1
o:right=controls	5 -4 0 2 -1 3 0 -7
o:right=controls on	0 -10 0 15 0 0 0 0
o:right=deal	0 -11 -2 -3 0 2 17 0
o:right=deal from	0 -4 0 7 0 0 0 -1
o:right=deal on	0 -4 0 -8 1 0 0 17
o:right=deal until	-3 9 0 -7 -3 6 11 -13
o:right=duties	0 0 0 13 -30 -7 -1 4
o:right=duties 	0 9 0 -2 -3 0 0 0
o:right=duties 12:01	0 -6 0 6 0 0 0 0
o:right=duties before	0 8 3 0 -7 0 0 -8
o:right=duties by	0 7 5 -13 -3 0 1 1
o:right=duties from	6 4 -1 0 -6 0 0 -10
o:right=duties on	0 -15 -3 28 -20 0 0 -2
o:right=duties since	0 0 0 7 0 0 0 -4
o:right=duties the	0 5 0 -12 0 0 0 6
o:right=duties to	0 -2 0 -13 0 0 0 18
o:right=duties until	0 0 0 -5 -3 0 0 11
o:right=exclusions	0 -5 7 -9 0 0 0 3
o:right=exclusions before	0 0 -7 5 4 0 0 0
o:right=exclusions on	3 3 0 -17 -2 0 0 7
o:right=fees	-1 -9 0 -8 18 0 0 0
o:right=longer	0 15 7 -5 3 0 4 -19
o:right=longer from	0 8 0 -3 0 0 0 0
o:right=longer on	-2 10 13 -4 7 0 0 -19
o:right=meeting	0 -14 0 17 -11 0 0 4
o:right=meeting on	0 -12 0 12 -7 0 0 2
o:right=none	-14 -3 -19 37 -5 -22 -27 -6
o:right=none 	5 0 0 6 -13 9 -5 -3
o:right=none "	0 0 0 7 0 0 0 0
o:right=none (	0 -1 0 -3 0 0 0 8
o:right=none 12:01	0 13 0 -11 0 0 0 0
o:right=none a	0 -16 0 12 0 0 4 0
o:right=none a.m.	0 7 0 -4 0 0 0 0
o:right=none after	0 6 0 -23 10 0 0 8
o:right=none again	0 -5 0 6 0 0 0 0
o:right=none and	0 -2 0 12 2 0 0 -12
o:right=none are	0 8 0 0 -1 0 0 -6
o:right=none as	0 -8 0 0 -4 0 0 7
o:right=none beginning	0 7 0 -6 0 0 0 0
o:right=none bern,	0 10 0 -9 0 0 0 0
o:right=none by	-14 -13 0 7 15 -1 6 -23
o:right=none cent	0 -6 0 8 0 0 0 0
o:right=none come	0 9 0 -4 0 0 0 -4
o:right=none due	0 5 0 -9 7 0 0 -4
o:right=none end	0 0 0 9 0 0 0 -10
o:right=none ends	0 -7 0 -2 -3 0 0 12
o:right=none for	0 -3 -2 0 0 1 0 6
o:right=none friday	0 0 0 0 6 0 0 -6
o:right=none friday,	0 8 7 -11 3 -2 0 -4
o:right=none from	0 15 -3 2 4 -11 -6 -25
o:right=none has	6 0 0 2 -7 0 0 -3
o:right=none is	-1 4 0 0 -11 5 0 0
o:right=none it	0 -1 0 8 -2 0 0 0
o:right=none meets	0 -1 0 -22 16 0 0 9
o:right=none midnight	0 0 0 -8 4 0 0 4
o:right=none monday	0 -3 0 8 0 0 0 0
o:right=none noon	0 3 0 -5 7 0 0 -5
o:right=none of	-19 11 0 6 -2 0 -2 -8
o:right=none on	0 9 -8 9 -1 -11 -9 -7
o:right=none out	0 0 0 -8 0 0 0 11
o:right=none saturday	0 -2 0 0 6 0 0 -1
o:right=none says	0 0 0 -6 0 0 0 9
o:right=none since	0 -4 0 18 -7 0 0 -7
o:right=none starts	0 14 0 -9 0 0 0 -3
o:right=none sunday	0 0 0 -2 -1 0 0 7
o:right=none sunday,	0 -1 0 -3 0 0 0 7
o:right=none than	0 8 0 -22 18 0 0 -3
o:right=none the	0 5 0 2 -11 -17 3 0
o:right=none through	0 -13 0 3 -9 0 0 11
o:right=none thursday	0 -1 0 7 0 0 0 -2
o:right=none thursday,	0 -13 0 5 -1 0 0 5
o:right=none till	10 -8 0 -11 -3 7 0 0
o:right=none to	0 -10 2 -5 -12 6 -3 11
o:right=none tomorrow,	0 -1 0 1 -3 7 0 -5
o:right=none tuesday	0 -4 0 1 6 0 0 -5
o:right=none tuesday,	0 2 0 -6 2 0 0 1
o:right=none until	4 -10 7 -5 8 -15 -19 7
o:right=none up	0 -6 0 -8 4 0 0 10
o:right=none wednesday	0 0 0 9 0 0 0 -4
o:right=none wednesday,	0 7 0 -6 4 3 0 -6
o:right=none week,	0 0 0 -17 8 0 0 8
o:right=none ·	0 -2 0 8 0 0 0 -1
o:right=none —	0 0 0 8 -2 0 0 -4
o:right=procedure	-3 -5 0 -9 20 -1 -1 0
o:right=procedure 	0 -2 0 -14 19 0 0 -1
o:right=procedure on	0 6 0 0 1 0 0 -8
o:right=sale	0 -7 0 0 -7 18 0 -6
o:right=signing	1 5 -1 9 -4 -1 -1 -9
o:right=signing on	0 0 0 -1 7 0 0 -5
o:right=truce	-3 -4 2 -14 5 -1 -3 16
o:right=truce by	0 -3 0 -2 9 0 0 0
o:right=truce from	0 -13 0 -6 -3 0 0 22
o:right=truce of	0 0 0 13 0 0 0 -5
o:right=truce until	0 0 0 -3 0 0 0 7
o:rise from ahead	0 -12 0 14 0 0 0 0
o:rise on ahead	0 23 0 -9 -2 0 0 -14
o:run from ahead	0 -1 0 11 0 0 0 -9
o:run the ahead	0 -6 3 0 0 0 0 1
o:say on ahead	0 2 0 5 -9 0 0 0
o:say until ahead	0 0 5 -6 0 0 0 1
o:see on ahead	0 -2 0 8 0 0 0 -2
o:sell by ahead	0 0 0 -4 -5 10 0 0
o:set on ahead	0 -3 0 9 0 0 0 -3
o:sign by ahead	0 -7 5 0 6 0 0 -4
o:sign on ahead	0 10 0 7 -14 0 0 -10
o:sit on ahead	0 -8 0 7 0 0 0 -3
o:sit until ahead	0 10 0 0 2 0 0 -13
o:subject=controls	15 1 -12 9 -4 0 -5 -22
o:subject=controls carried	16 0 0 -10 -7 0 0 0
o:subject=controls carried begin	10 0 0 -6 0 0 0 0
o:subject=controls carried begin ahead	10 0 0 -6 0 0 0 0
o:subject=controls carried from ahead	12 -8 0 -2 0 0 0 0
o:subject=controls carried say	0 10 0 -8 0 0 0 0
o:subject=controls carried say ahead	0 10 0 -8 0 0 0 0
o:subject=controls carried say on	0 10 0 -8 0 0 0 0
o:subject=controls carried suspend	7 0 0 -11 0 0 0 3
o:subject=controls carried suspend ahead	7 0 0 -11 0 0 0 3
o:subject=controls far	13 -3 0 0 -5 0 0 -3
o:subject=controls far carried	8 -5 2 -2 8 -2 0 -9
o:subject=controls far carried begin	0 -12 0 9 0 0 0 1
o:subject=controls far carried begin ahead	0 -12 0 9 0 0 0 1
o:subject=controls far carried end	0 0 0 9 -4 0 0 -4
o:subject=controls far carried end ahead	0 0 0 8 -3 0 0 -3
o:subject=controls far carried from ahead	0 -6 0 0 7 0 0 0
o:subject=controls far carried on ahead	0 -3 7 -4 5 0 0 0
o:subject=controls far carried put	9 -2 0 -2 -1 0 0 0
o:subject=controls far carried put ahead	9 -2 0 -2 -1 0 0 0
o:subject=controls far carried suspend	1 0 0 1 3 0 0 -7
o:subject=controls far carried suspend ahead	1 0 0 1 3 0 0 -7
o:subject=controls far carried write	0 0 8 -1 -1 0 0 -1
o:subject=controls far carried write on	0 0 8 -1 -1 0 0 -1
o:subject=controls far no verb	13 -3 0 0 -5 0 0 -3
o:subject=controls far no verb 	7 0 0 -4 0 0 0 0
o:subject=controls far no verb ahead	6 -2 0 4 -4 0 0 -3
o:subject=controls far no verb on	0 0 0 7 0 0 0 -1
o:subject=controls far no verb today	7 0 0 -6 0 0 0 0
o:subject=controls far on ahead	0 0 0 7 0 0 0 -1
o:subject=controls from ahead	11 -7 0 0 0 0 0 0
o:subject=controls no verb	5 3 -6 2 -2 2 -1 -9
o:subject=controls no verb ahead	8 3 -6 -1 -2 2 -1 -9
o:subject=controls no verb today	-6 0 0 8 0 0 0 0
o:subject=controls no verb until	1 3 -1 -14 7 5 0 -9
o:subject=controls of ahead	-5 0 0 8 0 0 0 0
o:subject=controls on ahead	-5 0 0 8 1 0 0 0
o:subject=controls until ahead	6 3 -1 -15 6 5 0 -13
o:subject=deal	2 1 -8 0 -4 1 15 -14
o:subject=deal be	0 -4 0 -3 0 10 0 0
o:subject=deal be ahead	0 -4 0 -3 0 10 0 0
o:subject=deal begin	0 -4 0 9 0 0 0 0
o:subject=deal begin ahead	0 -4 0 9 0 0 0 0
o:subject=deal by ahead	0 -2 0 -3 -1 0 0 10
o:subject=deal carried	-3 2 -6 4 -9 0 -5 6
o:subject=deal carried be	0 4 0 11 0 0 0 -14
o:subject=deal carried be ahead	0 4 0 11 0 0 0 -14
o:subject=deal carried begin	0 0 0 12 -9 0 0 -3
o:subject=deal carried begin ahead	0 0 0 12 -9 0 0 -3
o:subject=deal carried end	0 0 -1 0 0 0 0 6
o:subject=deal carried end ahead	0 0 -1 0 0 0 0 6
o:subject=deal carried from ahead	0 17 0 -14 0 0 0 0
o:subject=deal carried the ahead	0 0 0 7 -3 0 -1 0
o:subject=deal carried until ahead	0 -10 0 13 -3 0 0 -2
o:subject=deal end	0 0 0 15 0 0 0 -13
o:subject=deal end ahead	0 0 0 14 0 0 0 -13
o:subject=deal end on	0 0 0 15 0 0 0 -13
o:subject=deal far	-1 0 0 4 7 0 0 -7
o:subject=deal far  ahead	0 0 0 7 0 0 0 -3
o:subject=deal far carried	-2 9 -8 6 -15 -7 -10 7
o:subject=deal far carried be	0 15 0 -7 -10 0 -2 3
o:subject=deal far carried be ahead	0 15 0 -7 -10 0 -2 3
o:subject=deal far carried be on	0 -1 0 7 0 0 0 0
o:subject=deal far carried begin	0 -4 0 8 3 0 0 -8
o:subject=deal far carried begin ahead	0 -4 0 8 3 0 0 -8
o:subject=deal far carried begin on	0 0 0 6 -1 0 0 -8
o:subject=deal far carried by ahead	0 -2 0 14 -6 0 -2 0
o:subject=deal far carried for ahead	0 0 0 9 0 0 0 -1
o:subject=deal far carried meet	0 0 0 6 0 0 0 -1
o:subject=deal far carried meet ahead	0 0 0 6 0 0 0 -1
o:subject=deal far carried on ahead	0 6 -1 0 -9 0 0 0
o:subject=deal far carried the ahead	0 0 0 7 0 0 0 -1
o:subject=deal far carried until ahead	0 3 0 -7 4 0 0 1
o:subject=deal far no verb	-1 0 0 4 7 0 0 -7
o:subject=deal far no verb 	0 0 0 9 0 0 0 -3
o:subject=deal far no verb ahead	0 1 0 0 7 0 0 -4
o:subject=deal far no verb on	0 1 0 -10 0 0 0 9
o:subject=deal far no verb today	0 0 0 7 0 0 0 -1
o:subject=deal far on ahead	0 1 0 -10 0 0 0 9
o:subject=deal from ahead	0 1 0 -8 0 0 0 7
o:subject=deal no verb	5 2 -2 -4 3 -8 9 -9
o:subject=deal no verb ahead	6 3 -2 -6 3 -8 10 -8
o:subject=deal no verb on	0 8 0 -18 11 0 -1 2
o:subject=deal no verb until	9 -5 0 10 -2 0 -1 -9
o:subject=deal on ahead	-2 5 0 -8 6 9 -3 -5
o:subject=deal reach	0 -4 0 -1 0 0 0 8
o:subject=deal reach ahead	0 -4 0 -1 0 0 0 8
o:subject=deal reach on	0 -4 0 0 0 0 0 6
o:subject=deal until ahead	9 -6 0 7 -2 0 3 -13
o:subject=duties	-21 3 -5 12 -6 -12 -15 1
o:subject=duties  ahead	0 3 0 3 -6 0 0 -3
o:subject=duties after ahead	0 -2 0 -2 7 0 0 0
o:subject=duties announce for	0 7 0 -6 0 0 0 0
o:subject=duties be	0 -7 -3 2 -3 0 0 14
o:subject=duties be ahead	0 -4 -3 2 -3 0 0 9
o:subject=duties be on	0 4 0 0 -15 0 0 9
o:subject=duties be today	0 -3 0 0 0 0 0 6
o:subject=duties before ahead	0 -4 0 14 -7 0 0 -1
o:subject=duties begin	-2 1 -5 11 -8 0 0 -6
o:subject=duties begin ahead	-2 5 -4 5 -8 0 0 -5
o:subject=duties begin from	0 -8 0 14 0 0 0 -3
o:subject=duties begin on	0 -2 0 11 -2 0 0 -7
o:subject=duties begin today	0 -6 0 8 0 0 0 0
o:subject=duties by ahead	0 12 3 -3 0 0 0 -13
o:subject=duties carried	-1 -5 -10 6 6 -11 -8 6
o:subject=duties carried announce	0 -2 0 6 0 0 0 0
o:subject=duties carried announce ahead	0 -2 0 6 0 0 0 0
o:subject=duties carried be ahead	-4 1 0 -2 2 0 0 6
o:subject=duties carried be the	0 10 0 2 0 0 0 -13
o:subject=duties carried be today	0 0 0 8 0 0 0 -5
o:subject=duties carried be until	0 -2 0 0 0 0 0 6
o:subject=duties carried begin	12 -4 0 -3 -4 0 0 7
o:subject=duties carried begin ahead	12 -2 0 -6 -4 0 0 7
o:subject=duties carried begin on	8 0 0 -7 -1 0 0 3
o:subject=duties carried by ahead	0 -11 6 0 5 0 0 0
o:subject=duties carried charge from	0 1 0 -8 0 0 0 5
o:subject=duties carried end	0 8 -4 0 5 0 0 -6
o:subject=duties carried end ahead	0 8 -4 -1 5 0 0 -5
o:subject=duties carried end on	0 9 -3 -25 6 0 0 5
o:subject=duties carried fall	0 2 0 -10 0 0 0 7
o:subject=duties carried fall ahead	0 2 0 -10 0 0 0 7
o:subject=duties carried fall on	0 2 0 -10 0 0 0 7
o:subject=duties carried from ahead	-4 -3 0 6 -8 0 0 8
o:subject=duties carried meet	0 0 0 -4 10 0 0 -4
o:subject=duties carried meet ahead	0 0 0 -4 10 0 0 -4
o:subject=duties carried on ahead	3 1 -8 -2 0 0 0 6
o:subject=duties carried order	0 -5 0 10 0 0 0 -4
o:subject=duties carried order ahead	0 -5 0 10 0 0 0 -4
o:subject=duties carried other	0 -6 0 -4 -2 0 0 16
o:subject=duties carried other ahead	0 -6 0 -4 -2 0 0 17
o:subject=duties carried other on	0 -7 0 0 0 0 0 6
o:subject=duties carried pay	0 -10 0 13 0 0 0 0
o:subject=duties carried pay ahead	0 -8 0 16 0 0 0 -5
o:subject=duties carried put	0 -7 0 0 10 0 0 0
o:subject=duties carried put ahead	0 -7 0 0 10 0 0 0
o:subject=duties carried reach	0 0 0 5 1 0 0 -7
o:subject=duties carried reach ahead	0 0 0 5 1 0 0 -7
o:subject=duties carried run	0 2 0 -7 0 0 0 3
o:subject=duties carried run ahead	0 2 0 -7 0 0 0 3
o:subject=duties carried say	0 0 0 3 0 0 0 -6
o:subject=duties carried say ahead	0 0 0 2 0 0 0 -6
o:subject=duties carried since ahead	0 0 0 9 0 0 0 -5
o:subject=duties carried suspend	-1 0 -2 -4 0 0 0 11
o:subject=duties carried suspend ahead	-1 0 -2 -4 0 0 0 11
o:subject=duties carried suspend until	-6 5 0 -16 -3 0 0 21
o:subject=duties carried the ahead	0 0 0 8 0 0 0 -8
o:subject=duties carried to ahead	1 7 0 -3 -2 0 0 0
o:subject=duties carried until ahead	-9 5 -5 -5 3 0 0 8
o:subject=duties collect	0 0 0 -4 0 0 0 8
o:subject=duties collect ahead	0 0 0 -9 0 0 0 10
o:subject=duties collect from	0 0 0 -8 0 0 0 6
o:subject=duties end	0 18 4 -6 -9 0 0 -16
o:subject=duties end ahead	0 21 4 -10 -9 0 0 -16
o:subject=duties end on	0 9 6 -2 -7 0 0 -13
o:subject=duties far	-12 3 2 2 -6 3 -3 0
o:subject=duties far  ahead	-5 -2 -3 -6 8 9 0 0
o:subject=duties far carried	-13 2 6 0 7 -9 -12 -1
o:subject=duties far carried agree	0 6 0 0 0 0 0 -5
o:subject=duties far carried agree ahead	0 6 0 0 0 0 0 -5
o:subject=duties far carried agree on	0 6 0 -3 0 0 0 0
o:subject=duties far carried announce on	0 -6 0 3 0 0 0 1
o:subject=duties far carried announce today	0 6 0 -6 0 0 0 0
o:subject=duties far carried ask	0 10 0 -2 -4 0 0 -1
o:subject=duties far carried ask ahead	0 11 0 -2 -4 0 0 -1
o:subject=duties far carried ask on	0 11 0 -9 0 0 0 -1
o:subject=duties far carried be	-3 -2 3 0 16 -1 1 -14
o:subject=duties far carried be ahead	-3 0 4 -5 17 -1 1 -14
o:subject=duties far carried be before	0 -8 7 9 -9 0 0 0
o:subject=duties far carried be by	0 -7 0 -11 23 0 -3 -4
o:subject=duties far carried be is	0 10 0 0 -2 -2 0 -6
o:subject=duties far carried be on	0 -7 0 2 4 1 0 -1
o:subject=duties far carried be the	0 8 0 -13 0 0 6 0
o:subject=duties far carried be today	0 -5 0 7 0 0 0 0
o:subject=duties far carried be until	0 -1 0 0 8 0 0 -8
o:subject=duties far carried before ahead	0 -10 9 -4 0 0 0 6
o:subject=duties far carried before today	0 -4 0 7 0 0 0 0
o:subject=duties far carried begin	-6 -1 7 -2 4 0 0 0
o:subject=duties far carried begin ahead	-6 0 7 -7 4 0 0 0
o:subject=duties far carried begin before	0 -15 2 0 11 0 0 0
o:subject=duties far carried begin from	0 8 0 -6 0 0 0 0
o:subject=duties far carried begin today	0 -3 0 6 0 0 0 0
o:subject=duties far carried begin until	0 -11 5 1 0 0 0 3
o:subject=duties far carried by ahead	0 6 -2 3 3 0 -9 -15
o:subject=duties far carried charge	0 -6 0 14 0 0 0 -7
o:subject=duties far carried charge ahead	0 -5 0 14 0 0 0 -7
o:subject=duties far carried charge from	0 -16 0 16 0 0 0 0
o:subject=duties far carried collect ahead	0 4 0 -6 2 0 0 0
o:subject=duties far carried confirm	0 -3 0 0 -5 0 0 10
o:subject=duties far carried confirm ahead	0 -3 0 0 -5 0 0 10
o:subject=duties far carried end	1 -8 4 0 -13 0 0 8
o:subject=duties far carried end ahead	1 -8 4 0 -13 0 0 8
o:subject=duties far carried end on	1 -6 8 0 -9 0 0 3
o:subject=duties far carried expect	0 0 0 14 -11 0 0 0
o:subject=duties far carried expect ahead	0 0 0 14 -11 0 0 0
o:subject=duties far carried fall	0 10 0 -3 0 0 0 -5
o:subject=duties far carried fall ahead	0 10 0 -3 0 0 0 -5
o:subject=duties far carried fall on	0 7 0 -2 0 0 0 -4
o:subject=duties far carried for ahead	0 -7 0 2 0 0 0 4
o:subject=duties far carried from ahead	2 7 -3 -27 16 0 0 10
o:subject=duties far carried have	0 0 0 0 8 -1 0 0
o:subject=duties far carried have ahead	0 0 0 0 8 -1 0 0
o:subject=duties far carried impose	5 -7 0 1 0 0 0 0
o:subject=duties far carried impose ahead	5 -7 0 1 0 0 0 0
o:subject=duties far carried impose from	5 -6 0 1 0 0 0 0
o:subject=duties far carried is ahead	0 10 0 0 -2 -2 0 -6
o:subject=duties far carried keep	0 5 0 0 0 0 0 -6
o:subject=duties far carried keep ahead	0 5 0 0 0 0 0 -6
o:subject=duties far carried lower	0 12 0 -7 0 0 0 -2
o:subject=duties far carried lower ahead	0 12 0 -7 0 0 0 -2
o:subject=duties far carried make	0 6 0 2 -2 0 0 -6
o:subject=duties far carried make ahead	0 6 0 2 -2 0 0 -6
o:subject=duties far carried meet	0 -2 0 -7 6 0 0 3
o:subject=duties far carried meet ahead	0 -2 0 -7 6 0 0 3
o:subject=duties far carried meet on	0 0 0 -4 0 0 0 6
o:subject=duties far carried of ahead	0 0 0 11 0 0 0 -8
o:subject=duties far carried on ahead	0 0 4 8 -5 0 0 -8
o:subject=duties far carried on today	0 -5 0 9 0 0 0 0
o:subject=duties far carried order	0 7 0 -7 0 0 0 0
o:subject=duties far carried order ahead	0 7 0 -7 0 0 0 0
o:subject=duties far carried other	0 -16 -2 5 6 0 0 3
o:subject=duties far carried other ahead	0 -15 -2 3 7 0 0 3
o:subject=duties far carried other on	0 -7 0 -8 4 0 0 10
o:subject=duties far carried pay	0 1 0 2 0 0 0 -7
o:subject=duties far carried pay ahead	0 5 0 0 0 0 0 -6
o:subject=duties far carried pay from	0 2 0 -9 6 0 0 0
o:subject=duties far carried plan	0 0 0 -8 3 0 0 3
o:subject=duties far carried plan ahead	0 0 0 -8 3 0 0 3
o:subject=duties far carried post	0 0 0 -6 8 0 0 0
o:subject=duties far carried put	0 6 0 -6 -5 0 0 4
o:subject=duties far carried put ahead	0 7 0 -6 -5 0 0 4
o:subject=duties far carried reach	0 0 0 8 -5 0 0 0
o:subject=duties far carried reach ahead	0 0 0 8 -5 0 0 0
o:subject=duties far carried return	0 -1 0 -2 -2 0 0 8
o:subject=duties far carried return ahead	0 -1 0 -2 -2 0 0 8
o:subject=duties far carried run	-2 0 0 -5 0 0 0 8
o:subject=duties far carried run ahead	-2 0 0 -5 0 0 0 8
o:subject=duties far carried set	0 -3 0 8 0 0 0 0
o:subject=duties far carried set ahead	0 -3 0 8 0 0 0 0
o:subject=duties far carried sign on	0 7 0 -1 0 0 0 -3
o:subject=duties far carried since ahead	0 -2 0 9 0 0 0 -3
o:subject=duties far carried sit	0 -1 0 9 -1 0 0 -1
o:subject=duties far carried sit ahead	0 -1 0 9 -1 0 0 -1
o:subject=duties far carried suspend	0 10 0 0 -4 0 0 -7
o:subject=duties far carried suspend ahead	0 10 0 0 -4 0 0 -7
o:subject=duties far carried suspend from	0 10 0 -6 0 0 0 -3
o:subject=duties far carried tell	0 9 0 -3 -1 0 0 -1
o:subject=duties far carried tell ahead	0 9 0 -5 -1 0 0 -1
o:subject=duties far carried tell on	0 -6 0 11 -1 0 0 0
o:subject=duties far carried the ahead	-9 14 0 -5 2 0 4 -6
o:subject=duties far carried threaten	0 0 0 -6 8 0 0 0
o:subject=duties far carried threaten ahead	0 0 0 -6 8 0 0 0
o:subject=duties far carried threaten from	0 0 0 -8 9 0 0 0
o:subject=duties far carried to ahead	3 -15 0 0 0 0 0 5
o:subject=duties far carried until ahead	-7 0 6 1 3 -2 0 -4
o:subject=duties far carried write	0 -5 0 9 0 0 0 0
o:subject=duties far carried write ahead	0 -5 0 9 0 0 0 0
o:subject=duties far carried write on	0 -5 0 9 0 0 0 0
o:subject=duties far friday, today	0 7 0 -4 0 0 0 0
o:subject=duties far from ahead	0 -1 12 2 -5 0 0 -8
o:subject=duties far no verb	-12 3 2 2 -6 3 -3 0
o:subject=duties far no verb 	-6 -5 -4 -2 10 9 0 -4
o:subject=duties far no verb ahead	-9 -2 3 5 -6 4 -1 1
o:subject=duties far no verb friday,	0 12 0 -10 -1 0 0 0
o:subject=duties far no verb from	0 1 11 0 -6 0 0 -8
o:subject=duties far no verb monday,	0 0 0 7 0 0 0 -7
o:subject=duties far no verb on	-1 19 0 -13 -4 0 0 0
o:subject=duties far no verb the	0 6 0 1 0 0 0 -6
o:subject=duties far no verb to	0 -7 0 8 0 0 0 -1
o:subject=duties far no verb today	0 6 0 -1 0 0 0 0
o:subject=duties far no verb tuesday,	0 -7 0 13 0 0 0 -4
o:subject=duties far no verb until	0 -17 0 6 -10 0 0 7
o:subject=duties far on ahead	-1 20 0 -14 -4 0 0 0
o:subject=duties far the ahead	0 6 0 1 0 0 0 -6
o:subject=duties far thursday, today	0 0 0 -9 0 0 0 10
o:subject=duties far to ahead	0 -7 0 8 0 0 0 -1
o:subject=duties far until ahead	0 -17 0 6 -10 0 0 7
o:subject=duties for ahead	0 3 0 6 -9 0 0 -2
o:subject=duties from ahead	-4 -8 -5 23 -17 0 0 -4
o:subject=duties no verb	-14 -1 -9 6 -3 -4 -6 11
o:subject=duties no verb 	0 3 0 4 -7 0 0 -3
o:subject=duties no verb 12:01	0 13 0 -11 0 0 0 0
o:subject=duties no verb after	0 -3 0 -2 7 0 0 0
o:subject=duties no verb ahead	-13 -4 -7 5 -2 -4 -6 14
o:subject=duties no verb as	0 -1 0 -8 0 0 0 11
o:subject=duties no verb before	0 -10 0 14 -2 0 0 0
o:subject=duties no verb from	0 -4 -2 16 -11 0 0 -14
o:subject=duties no verb monday,	0 8 0 -6 0 0 0 0
o:subject=duties no verb of	0 -3 0 7 0 0 0 -1
o:subject=duties no verb on	0 -6 -6 7 0 0 0 2
o:subject=duties no verb the	0 14 0 -19 -1 0 0 4
o:subject=duties no verb to	0 9 0 -15 0 0 0 1
o:subject=duties no verb today	0 4 0 0 0 0 0 -6
o:subject=duties no verb until	0 5 -8 2 -2 0 0 0
o:subject=duties no verb wednesday,	0 12 0 -8 0 0 0 -2
o:subject=duties of ahead	0 4 0 2 -1 0 0 -6
o:subject=duties on ahead	-4 5 0 5 -11 0 0 -4
o:subject=duties other	0 0 -1 -3 9 0 0 -2
o:subject=duties other ahead	0 0 -1 -4 9 0 0 -2
o:subject=duties pay	0 -4 0 9 -2 0 0 0
o:subject=duties pay ahead	0 -4 0 9 -2 0 0 0
o:subject=duties return	0 4 0 -19 0 0 0 8
o:subject=duties return ahead	0 5 0 -21 0 0 0 9
o:subject=duties return on	0 5 0 -21 0 0 0 9
o:subject=duties rise from	0 -10 0 10 0 0 0 0
o:subject=duties suspend from	0 9 0 -6 0 0 0 0
o:subject=duties suspend until	-2 -9 0 11 -1 0 0 0
o:subject=duties the ahead	0 10 1 -14 -3 0 0 2
o:subject=duties to ahead	3 2 0 -20 0 0 0 5
o:subject=duties until ahead	-6 0 -15 3 4 0 0 1
o:subject=duties wednesday, ahead	0 12 0 -8 0 0 0 -2
o:subject=exclusions	0 -3 22 -6 -15 0 0 -9
o:subject=exclusions carried	0 -17 9 1 6 0 0 -5
o:subject=exclusions carried on ahead	0 -9 -4 9 0 0 0 1
o:subject=exclusions end	0 0 -3 15 0 0 0 -7
o:subject=exclusions end ahead	0 0 -3 15 0 0 0 -7
o:subject=exclusions end on	0 0 -4 15 0 0 0 -6
o:subject=exclusions far	11 -6 10 -19 7 0 0 -7
o:subject=exclusions far carried	5 -7 0 8 1 0 0 -9
o:subject=exclusions far no verb	11 -6 10 -19 7 0 0 -7
o:subject=exclusions far no verb ahead	11 -6 10 -20 7 0 0 -7
o:subject=exclusions no verb	1 3 20 -14 -7 0 0 -14
o:subject=exclusions no verb ahead	1 4 20 -15 -7 0 0 -14
o:subject=exclusions no verb on	2 6 7 -11 -5 0 0 -9
o:subject=exclusions on ahead	1 0 7 0 -12 0 0 0
o:subject=fees	1 -15 -1 14 7 -1 0 -12
o:subject=fees begin	0 -3 0 -5 6 0 0 0
o:subject=fees begin ahead	0 -3 0 -5 6 0 0 0
o:subject=fees begin on	0 -2 0 -2 7 0 0 0
o:subject=fees carried	0 9 0 -7 12 0 0 -14
o:subject=fees carried on ahead	0 4 0 -3 9 0 0 -11
o:subject=fees far	0 -9 0 0 0 0 0 6
o:subject=fees far no verb	0 -9 0 0 0 0 0 6
o:subject=fees far no verb ahead	0 -9 0 0 0 0 0 7
o:subject=fees from ahead	-1 -12 0 0 16 0 0 -4
o:subject=fees no verb	0 -7 0 3 7 0 0 -6
o:subject=fees no verb ahead	0 -6 0 2 7 0 0 -6
o:subject=fees no verb from	0 -8 0 3 7 0 0 -2
o:subject=longer	0 -5 0 1 -15 0 5 6
o:subject=longer carried	-6 6 2 -16 11 -3 3 0
o:subject=longer carried be	0 8 0 -4 -5 0 0 3
o:subject=longer carried be ahead	0 9 0 -6 -5 0 0 5
o:subject=longer carried begin	0 12 0 3 0 0 0 -17
o:subject=longer carried begin ahead	0 12 0 2 0 0 0 -16
o:subject=longer carried end	0 -8 6 0 -6 0 0 6
o:subject=longer carried end ahead	0 -8 6 0 -6 0 0 6
o:subject=longer carried end on	0 -7 6 0 -6 0 0 3
o:subject=longer carried on ahead	0 0 4 -10 2 0 0 3
o:subject=longer carried other	0 0 0 -7 3 0 0 4
o:subject=longer carried other ahead	0 0 0 -7 3 0 0 4
o:subject=longer carried run	0 -4 0 0 0 0 0 8
o:subject=longer carried run ahead	0 -4 0 0 0 0 0 8
o:subject=longer carried the ahead	0 0 0 -12 7 0 5 0
o:subject=longer carried to ahead	0 14 0 -6 0 0 0 -7
o:subject=longer carried until ahead	0 0 0 -6 13 0 0 -2
o:subject=longer far	-3 11 -2 -11 2 0 0 4
o:subject=longer far  ahead	-1 11 0 4 -4 0 0 -15
o:subject=longer far carried	3 -29 -7 24 -12 -1 -1 5
o:subject=longer far carried begin	-1 -6 0 9 0 0 0 0
o:subject=longer far carried begin ahead	-1 -6 0 9 0 0 0 0
o:subject=longer far carried end ahead	0 0 -1 9 0 0 0 -4
o:subject=longer far carried from ahead	0 -6 0 15 0 0 0 -7
o:subject=longer far carried on ahead	0 -14 0 25 -7 0 0 -5
o:subject=longer far carried run	0 0 0 8 0 0 0 -7
o:subject=longer far carried run ahead	0 0 0 8 0 0 0 -7
o:subject=longer far no verb	-3 11 -2 -11 2 0 0 4
o:subject=longer far no verb 	-1 11 0 5 -4 0 0 -15
o:subject=longer far no verb ahead	-3 12 -2 -9 3 0 0 0
o:subject=longer far no verb on	0 -6 0 -13 11 0 0 8
o:subject=longer far on ahead	0 -6 0 -13 11 0 0 8
o:subject=longer from ahead	0 -6 0 8 0 0 0 0
o:subject=longer no verb	0 -1 0 3 -17 0 5 0
o:subject=longer no verb ahead	-2 -1 0 5 -17 0 5 1
o:subject=longer no verb on	0 4 3 8 -11 0 0 -8
o:subject=longer no verb to	0 0 0 -6 0 0 0 10
o:subject=longer on ahead	0 2 2 7 -12 0 0 -2
o:subject=longer the ahead	0 0 0 -12 0 0 7 7
o:subject=longer to ahead	0 0 0 -1 0 0 0 6
o:subject=meeting	-7 -2 0 5 -3 0 0 3
o:subject=meeting be	0 0 0 6 0 0 0 -1
o:subject=meeting be ahead	0 0 0 6 0 0 0 -1
o:subject=meeting begin	0 -4 0 0 0 0 0 6
o:subject=meeting begin on	0 -2 0 -2 0 0 0 7
o:subject=meeting by ahead	0 6 6 -8 -1 0 -1 -4
o:subject=meeting carried	-11 0 -5 4 -13 10 -3 7
o:subject=meeting carried be	0 -6 0 2 -1 3 0 0
o:subject=meeting carried be ahead	0 -6 0 2 -1 3 0 0
o:subject=meeting carried begin	-1 8 0 -9 7 0 0 -2
o:subject=meeting carried begin ahead	-1 8 0 -10 7 0 0 -2
o:subject=meeting carried begin on	-1 7 0 -2 0 0 0 0
o:subject=meeting carried end	0 -1 0 -13 0 0 0 18
o:subject=meeting carried end ahead	0 -1 0 -14 0 0 0 19
o:subject=meeting carried end on	0 0 0 -16 0 0 0 20
o:subject=meeting carried on ahead	-2 2 0 0 -12 0 0 12
o:subject=meeting carried other	0 0 0 13 -3 0 0 -5
o:subject=meeting carried other ahead	0 0 0 13 -3 0 0 -5
o:subject=meeting carried run	0 0 0 -6 0 0 0 7
o:subject=meeting carried run ahead	0 0 0 -6 0 0 0 7
o:subject=meeting carried the ahead	0 0 0 -4 0 0 0 8
o:subject=meeting carried to ahead	0 0 0 -14 0 3 0 12
o:subject=meeting carried until ahead	0 -4 0 0 6 0 0 0
o:subject=meeting far	-5 -14 -4 8 5 -5 0 6
o:subject=meeting far  ahead	0 -5 0 1 -7 -1 0 8
o:subject=meeting far carried	-17 -1 -9 10 4 -4 6 -6
o:subject=meeting far carried agree	0 0 0 -6 0 0 0 9
o:subject=meeting far carried agree ahead	0 0 0 -6 0 0 0 9
o:subject=meeting far carried announce	0 -7 0 8 0 0 0 0
o:subject=meeting far carried announce ahead	0 -7 0 8 0 0 0 0
o:subject=meeting far carried begin on	0 0 0 -6 0 0 0 6
o:subject=meeting far carried by ahead	0 -9 0 8 -3 0 4 -2
o:subject=meeting far carried end	0 -1 0 -1 7 0 0 0
o:subject=meeting far carried end ahead	0 -1 0 -2 7 0 0 0
o:subject=meeting far carried end on	0 0 0 -2 7 0 0 0
o:subject=meeting far carried have	0 5 0 -19 11 0 7 0
o:subject=meeting far carried have ahead	0 5 0 -19 11 0 7 0
o:subject=meeting far carried leave	0 -8 0 9 0 0 0 0
o:subject=meeting far carried leave ahead	0 -8 0 8 0 0 0 0
o:subject=meeting far carried rise	0 6 0 -6 0 0 0 0
o:subject=meeting far carried say	0 6 0 -3 0 0 0 -2
o:subject=meeting far carried say ahead	0 6 0 -3 0 0 0 -2
o:subject=meeting far carried say on	0 7 0 -5 0 0 0 0
o:subject=meeting far carried the ahead	0 0 0 5 13 0 -1 -17
o:subject=meeting far carried until ahead	-6 -6 0 -5 10 -1 7 0
o:subject=meeting far no verb	-5 -14 -4 8 5 -5 0 6
o:subject=meeting far no verb 	0 -5 0 2 -7 -1 0 7
o:subject=meeting far no verb ahead	-5 -12 -3 13 5 -4 0 0
o:subject=meeting far no verb on	0 0 0 8 -3 0 0 -3
o:subject=meeting far no verb the	0 -6 0 1 0 0 0 3
o:subject=meeting far no verb today	0 0 0 -7 0 0 0 10
o:subject=meeting far on ahead	0 0 0 7 -3 0 0 -2
o:subject=meeting far the ahead	0 -6 0 1 0 0 0 3
o:subject=meeting for ahead	0 0 0 7 -1 0 0 0
o:subject=meeting no verb ahead	-3 1 1 -6 4 1 1 -2
o:subject=meeting no verb by	0 6 6 -8 -1 0 -1 -4
o:subject=meeting no verb from	0 6 0 -5 0 0 0 0
o:subject=meeting no verb of	0 11 0 -16 -1 0 0 8
o:subject=meeting no verb on	0 -8 0 -4 9 0 7 0
o:subject=meeting no verb today	0 0 0 10 0 0 0 -5
o:subject=meeting no verb until	0 6 0 -3 -3 0 0 0
o:subject=meeting of ahead	0 11 0 -15 -2 0 0 7
o:subject=meeting on ahead	0 -14 0 0 4 0 7 2
o:subject=meeting return	0 0 0 -5 0 0 0 8
o:subject=meeting return ahead	0 0 0 -5 0 0 0 8
o:subject=none	-8 4 1 2 -11 -10 -9 8
o:subject=none  ahead	-5 4 -2 0 -6 0 0 2
o:subject=none  today	0 16 0 -10 0 0 0 0
o:subject=none a ahead	0 -5 0 7 0 0 0 0
o:subject=none carried	-9 1 -9 -4 0 -5 16 3
o:subject=none carried  ahead	5 -9 6 -1 -1 0 0 2
o:subject=none carried  today	0 -1 0 7 0 0 0 -1
o:subject=none carried agree	0 -1 0 14 0 0 3 -14
o:subject=none carried agree ahead	0 0 0 14 0 0 3 -14
o:subject=none carried agree on	0 0 0 7 0 0 0 -4
o:subject=none carried approve	0 0 0 -9 7 0 0 1
o:subject=none carried ask	0 0 0 -7 9 0 0 0
o:subject=none carried ask ahead	0 0 0 -7 9 0 0 0
o:subject=none carried be 	7 -3 0 0 0 0 0 -1
o:subject=none carried be from	0 -11 0 13 0 0 0 0
o:subject=none carried be of	0 -3 0 6 0 0 0 -1
o:subject=none carried be on	-2 15 -2 -26 8 1 0 6
o:subject=none carried be the	0 2 0 8 -1 0 0 -6
o:subject=none carried be today	0 3 0 0 0 0 0 -7
o:subject=none carried before ahead	0 16 -9 -17 0 0 0 6
o:subject=none carried begin	0 4 -4 4 -10 0 5 -3
o:subject=none carried begin ahead	0 -4 -3 10 -10 0 5 0
o:subject=none carried begin from	0 -13 0 11 0 0 0 3
o:subject=none carried begin on	4 -16 0 22 -7 0 0 -5
o:subject=none carried begin today	0 15 0 -10 0 0 0 -5
o:subject=none carried by ahead	0 -2 0 -11 0 0 15 0
o:subject=none carried clear	0 -4 0 9 -2 0 0 0
o:subject=none carried clear ahead	0 -4 0 9 -2 0 0 0
o:subject=none carried end	1 4 5 1 -6 0 0 -5
o:subject=none carried end ahead	1 4 5 2 -6 0 0 -7
o:subject=none carried end on	2 9 0 -6 -3 0 0 0
o:subject=none carried fall	0 -4 0 14 0 0 0 -8
o:subject=none carried fall ahead	0 -4 0 14 0 0 0 -8
o:subject=none carried fall on	0 -5 0 14 0 0 0 -7
o:subject=none carried for ahead	0 0 0 -7 0 -1 0 7
o:subject=none carried get	0 5 0 -8 0 0 0 1
o:subject=none carried get ahead	0 5 0 -8 0 0 0 2
o:subject=none carried have	0 -6 0 7 -4 0 0 0
o:subject=none carried have ahead	0 -6 0 5 -4 0 0 2
o:subject=none carried have until	0 -14 0 8 -5 1 0 6
o:subject=none carried keep	0 0 0 -9 0 0 0 10
o:subject=none carried keep ahead	0 0 0 -9 0 0 0 10
o:subject=none carried leave	0 -2 0 0 -3 0 0 11
o:subject=none carried leave ahead	0 -2 0 0 -3 0 0 11
o:subject=none carried let	0 -6 0 -2 5 0 0 4
o:subject=none carried let ahead	0 -6 0 -2 5 0 0 4
o:subject=none carried make	0 2 0 -12 -1 0 0 13
o:subject=none carried make ahead	0 2 0 -12 -1 0 0 13
o:subject=none carried meet	0 -3 0 2 -9 0 0 7
o:subject=none carried meet ahead	0 -3 0 1 -9 0 0 8
o:subject=none carried meet on	0 0 0 9 -3 0 0 -1
o:subject=none carried of ahead	-2 0 0 2 4 0 4 -6
o:subject=none carried on ahead	0 -9 0 7 2 0 -4 -2
o:subject=none carried other	0 11 3 2 0 0 0 -19
o:subject=none carried other ahead	0 11 3 2 0 0 0 -19
o:subject=none carried other on	0 12 0 -8 0 0 0 -2
o:subject=none carried pay	0 7 0 -10 0 0 0 3
o:subject=none carried pay ahead	0 9 0 -16 1 0 0 5
o:subject=none carried pay from	0 3 0 -7 2 0 0 0
o:subject=none carried put	2 7 0 1 -3 0 0 -11
o:subject=none carried put ahead	2 7 0 1 -3 0 0 -11
o:subject=none carried put on	0 -2 0 6 0 0 0 0
o:subject=none carried receive	0 0 0 -11 13 0 0 0
o:subject=none carried return	0 -16 0 12 0 0 0 4
o:subject=none carried return ahead	0 -16 0 12 0 0 0 4
o:subject=none carried return on	0 -7 0 11 0 0 0 0
o:subject=none carried rise	0 12 0 -12 0 0 0 0
o:subject=none carried rise on	0 12 0 -12 0 0 0 0
o:subject=none carried say	0 -8 0 0 0 0 0 7
o:subject=none carried say ahead	0 -7 0 -1 0 0 0 8
o:subject=none carried say on	0 -5 0 0 0 0 0 6
o:subject=none carried see	0 -1 0 6 0 0 0 -1
o:subject=none carried see ahead	0 -1 0 6 0 0 0 -1
o:subject=none carried sign	0 0 0 -11 0 0 1 11
o:subject=none carried sign ahead	0 0 0 -11 0 0 1 11
o:subject=none carried sign on	0 -5 0 12 0 0 0 -1
o:subject=none carried sit	0 6 0 3 0 0 0 -12
o:subject=none carried sit ahead	0 6 0 3 0 0 0 -12
o:subject=none carried suspend	0 -1 7 -2 -6 0 0 0
o:subject=none carried suspend ahead	1 -1 7 -2 -6 0 0 0
o:subject=none carried suspend from	0 9 0 -5 0 0 0 0
o:subject=none carried suspend on	0 0 9 -7 0 0 0 0
o:subject=none carried suspend until	-2 -8 0 0 0 0 0 8
o:subject=none carried tell	0 -3 0 6 -1 4 0 -1
o:subject=none carried tell on	0 -2 0 6 0 0 0 0
o:subject=none carried the ahead	-3 -2 -3 0 -14 0 13 6
o:subject=none carried to ahead	2 -11 3 12 0 0 0 -9
o:subject=none carried until ahead	-9 6 -3 10 -10 4 -6 -3
o:subject=none carried want	0 -4 0 -9 -2 0 16 0
o:subject=none carried write	0 0 0 -6 12 0 0 -1
o:subject=none carried write ahead	0 0 0 -8 12 0 0 0
o:subject=none carried write on	0 0 0 -3 6 0 0 0
o:subject=none no verb	-8 4 1 2 -11 -10 -9 8
o:subject=none no verb 	-7 17 -4 -6 -9 -1 0 3
o:subject=none no verb a	0 -5 0 7 0 0 0 0
o:subject=none no verb ahead	-3 1 4 -3 -5 -6 -5 7
o:subject=none no verb on	7 8 5 -19 5 0 0 -2
o:subject=none no verb since	0 8 0 -6 0 0 0 0
o:subject=none no verb the	0 2 9 -1 0 0 0 -5
o:subject=none no verb to	0 -1 0 -10 0 0 0 15
o:subject=none no verb today	-3 4 -2 6 -7 0 -1 1
o:subject=none no verb tuesday,	0 0 0 7 0 0 0 -3
o:subject=none no verb until	0 -15 0 -6 0 0 0 19
o:subject=none no verb —	0 -3 0 10 0 0 0 -4
o:subject=none on ahead	7 3 6 -14 5 0 0 -1
o:subject=none on today	0 9 0 -9 0 0 0 0
o:subject=none since ahead	0 8 0 -6 0 0 0 0
o:subject=none the ahead	0 3 9 -2 0 0 0 -5
o:subject=none thursday, today	0 0 0 8 0 0 0 -6
o:subject=none to ahead	0 -1 0 -10 0 0 0 15
o:subject=none tuesday, today	0 0 0 7 0 0 0 -3
o:subject=none until ahead	0 -15 0 -6 0 0 0 20
o:subject=none — today	0 -3 0 10 0 0 0 -4
o:subject=procedure	-5 -12 -9 6 10 -9 -4 0
o:subject=procedure  ahead	0 -2 0 -14 19 0 0 -1
o:subject=procedure be on	0 0 0 -9 12 0 0 0
o:subject=procedure by ahead	0 -2 0 1 -3 0 0 7
o:subject=procedure carried	0 4 0 6 -2 -1 0 -7
o:subject=procedure carried be	0 -6 0 12 0 0 0 -6
o:subject=procedure carried be ahead	0 -6 0 12 0 0 0 -6
o:subject=procedure carried begin	0 0 0 -7 0 0 0 5
o:subject=procedure carried begin ahead	0 0 0 -7 0 0 0 5
o:subject=procedure carried on ahead	0 12 0 -2 -10 0 0 -1
o:subject=procedure carried until ahead	0 -4 0 9 -1 0 0 0
o:subject=procedure far	-2 -2 -1 0 0 11 0 -1
o:subject=procedure far  ahead	0 -15 0 -2 -6 13 0 5
o:subject=procedure far carried be	0 8 0 -7 0 0 0 0
o:subject=procedure far carried be ahead	0 8 0 -7 0 0 0 0
o:subject=procedure far carried begin	0 7 0 -7 0 0 0 0
o:subject=procedure far carried begin ahead	0 8 0 -8 0 0 0 0
o:subject=procedure far carried begin on	0 6 0 -7 0 0 0 0
o:subject=procedure far carried on ahead	0 11 0 -9 1 0 0 0
o:subject=procedure far carried other	0 0 0 9 -3 0 0 0
o:subject=procedure far carried other ahead	0 0 0 8 -3 0 0 0
o:subject=procedure far carried the ahead	4 -3 0 -8 0 0 0 9
o:subject=procedure far no verb	-2 -2 -1 0 0 11 0 -1
o:subject=procedure far no verb 	0 -15 0 -2 -6 12 0 5
o:subject=procedure far no verb ahead	-2 0 -1 -2 0 11 0 0
o:subject=procedure far no verb on	0 -7 0 0 9 0 0 -1
o:subject=procedure far no verb today	0 -1 0 6 0 0 0 0
o:subject=procedure far on ahead	0 -7 0 0 9 0 0 -1
o:subject=procedure no verb 	0 -2 0 -14 19 0 0 -1
o:subject=procedure no verb ahead	0 -14 -4 2 7 -3 0 3
o:subject=procedure no verb by	0 -1 0 0 -4 0 0 7
o:subject=procedure no verb on	7 0 0 5 -6 0 0 -2
o:subject=procedure no verb the	0 -7 0 0 -1 0 0 11
o:subject=procedure no verb today	0 8 0 -1 -4 0 0 0
o:subject=procedure on ahead	4 -7 -1 -1 10 0 0 -5
o:subject=procedure set	0 0 0 7 -4 0 0 0
o:subject=procedure set ahead	0 0 0 7 -4 0 0 0
o:subject=procedure set for	0 0 0 6 -3 0 0 0
o:subject=procedure suspend on	0 0 0 -4 7 0 0 0
o:subject=procedure the ahead	0 -7 0 0 -3 0 0 10
o:subject=procedure until ahead	0 0 0 12 -11 0 0 0
o:subject=sale	-5 0 -1 -5 -7 23 0 -8
o:subject=sale carried	0 -4 0 -15 2 20 0 -3
o:subject=sale far	0 1 0 0 9 0 0 -9
o:subject=sale far carried	-2 1 9 -21 7 2 3 -4
o:subject=sale far carried begin	0 -2 0 0 0 6 0 0
o:subject=sale far carried on ahead	0 8 0 0 -5 0 0 0
o:subject=sale far no verb	0 1 0 0 9 0 0 -9
o:subject=sale far no verb 	0 -3 0 -1 10 0 0 -2
o:subject=sale far no verb ahead	0 3 0 -4 9 0 0 -7
o:subject=sale no verb	-1 2 0 1 -4 8 0 -7
o:subject=sale no verb ahead	-1 3 0 0 -3 8 0 -7
o:subject=sale no verb on	0 6 0 0 0 0 0 -6
o:subject=sale on ahead	0 5 0 1 0 0 0 -6
o:subject=signing	-2 3 -7 -4 2 -7 -4 11
o:subject=signing by ahead	0 -1 0 -4 16 0 0 -6
o:subject=signing no verb	-2 0 -2 0 -3 -3 0 14
o:subject=signing no verb ahead	-1 2 -2 -6 -2 -3 0 16
o:subject=signing no verb by	0 0 0 -5 8 0 0 0
o:subject=signing no verb of	0 0 0 6 0 0 0 0
o:subject=signing no verb on	0 0 0 6 -9 0 0 1
o:subject=signing no verb today	0 -6 0 12 0 0 0 -1
o:subject=signing of ahead	0 0 0 7 0 0 0 -2
o:subject=signing on ahead	0 -1 0 12 -10 0 0 0
o:subject=signing until ahead	2 0 0 -9 0 0 0 8
o:subject=truce	-9 0 -7 20 -18 -9 -5 -3
o:subject=truce  ahead	-5 0 0 -2 -8 0 0 10
o:subject=truce be	0 -12 0 10 0 0 0 -1
o:subject=truce be ahead	0 -12 0 9 0 0 0 -1
o:subject=truce begin	-1 7 0 0 -3 0 0 -4
o:subject=truce begin ahead	-1 7 0 0 -3 0 0 -2
o:subject=truce begin on	0 6 0 0 -2 0 0 -4
o:subject=truce carried	0 -11 -6 18 -5 -8 -5 -2
o:subject=truce carried be	0 -9 0 0 -2 0 0 11
o:subject=truce carried be ahead	0 -9 0 -1 -2 0 0 13
o:subject=truce carried be on	0 -7 0 -1 0 0 0 9
o:subject=truce carried begin on	0 6 0 0 0 0 0 -4
o:subject=truce carried charge	0 -7 0 0 0 0 0 6
o:subject=truce carried end	0 -14 0 4 3 0 0 2
o:subject=truce carried end ahead	0 -14 0 3 3 0 0 2
o:subject=truce carried end on	0 -13 0 4 3 0 0 1
o:subject=truce carried have	7 -1 0 0 -2 0 0 0
o:subject=truce carried have ahead	7 -1 0 0 -2 0 0 0
o:subject=truce carried on ahead	-6 2 0 7 4 0 0 -9
o:subject=truce carried other	1 0 0 -12 0 0 0 11
o:subject=truce carried other ahead	1 0 0 -12 0 0 0 11
o:subject=truce carried pay	0 5 0 -7 0 0 0 2
o:subject=truce carried pay ahead	0 5 0 -7 0 0 0 2
o:subject=truce carried suspend	-3 0 0 14 0 0 0 -9
o:subject=truce carried suspend ahead	-3 0 0 14 0 0 0 -9
o:subject=truce carried suspend until	0 0 0 12 0 0 0 -10
o:subject=truce carried the ahead	0 -5 0 0 0 0 -1 8
o:subject=truce carried to ahead	-1 0 0 -7 0 0 0 14
o:subject=truce carried until ahead	2 -9 0 1 6 0 0 -1
o:subject=truce end	5 -10 0 11 -9 0 0 -4
o:subject=truce end ahead	6 -10 0 7 -9 0 0 0
o:subject=truce end on	6 -8 0 10 -8 0 0 -4
o:subject=truce end today	0 0 0 13 0 0 0 -12
o:subject=truce extend	0 0 0 -9 0 0 0 11
o:subject=truce extend to	0 0 0 -6 0 0 0 7
o:subject=truce far	-10 4 -5 0 0 -4 -1 5
o:subject=truce far  ahead	0 6 0 15 -2 0 0 -20
o:subject=truce far carried	1 -8 -3 11 -4 0 -4 0
o:subject=truce far carried be	3 -6 5 9 -6 0 0 -7
o:subject=truce far carried be ahead	3 -6 5 20 -6 0 0 -18
o:subject=truce far carried be today	0 0 0 -9 0 0 0 9
o:subject=truce far carried be until	0 -1 0 12 0 0 0 -6
o:subject=truce far carried begin ahead	1 6 0 -1 -1 0 0 -4
o:subject=truce far carried charge	0 -9 0 5 0 0 0 3
o:subject=truce far carried charge ahead	0 -9 0 4 0 0 0 3
o:subject=truce far carried end	0 1 0 -14 1 0 0 11
o:subject=truce far carried end ahead	0 1 0 -13 1 0 0 11
o:subject=truce far carried end on	0 -1 0 -11 2 0 0 11
o:subject=truce far carried expect	0 -11 0 14 0 0 0 0
o:subject=truce far carried expect ahead	0 -11 0 14 0 0 0 0
o:subject=truce far carried from ahead	0 -8 0 0 2 0 0 9
o:subject=truce far carried on ahead	0 -17 0 18 0 0 0 -6
o:subject=truce far carried pay	0 6 0 -4 0 0 0 0
o:subject=truce far carried return	0 -4 0 6 0 0 0 0
o:subject=truce far carried run	0 0 0 9 0 0 0 -6
o:subject=truce far carried run ahead	0 0 0 9 0 0 0 -6
o:subject=truce far carried suspend	0 4 -1 -8 -1 0 0 3
o:subject=truce far carried suspend ahead	0 4 -1 -8 -1 0 0 3
o:subject=truce far carried tell	0 2 0 -9 3 0 0 1
o:subject=truce far carried tell ahead	0 2 0 -9 3 0 0 1
o:subject=truce far carried tell on	0 4 0 -7 5 0 0 0
o:subject=truce far carried the ahead	0 8 0 3 -6 0 0 -2
o:subject=truce far carried until ahead	0 7 -3 6 -14 0 0 0
o:subject=truce far from ahead	0 9 0 -7 0 0 0 0
o:subject=truce far no verb	-10 4 -5 0 0 -4 -1 5
o:subject=truce far no verb 	0 4 0 15 -5 0 0 -15
o:subject=truce far no verb ahead	-7 10 -3 0 -8 -2 0 1
o:subject=truce far no verb friday,	0 -7 0 13 0 0 0 -4
o:subject=truce far no verb from	0 8 0 -5 0 0 0 0
o:subject=truce far no verb monday,	0 -5 0 -1 0 0 0 7
o:subject=truce far no verb on	0 9 0 -10 -4 0 0 6
o:subject=truce far no verb the	0 0 0 -10 10 0 0 0
o:subject=truce far no verb thursday,	0 -3 0 12 0 0 0 -8
o:subject=truce far no verb today	0 -11 0 0 4 0 0 3
o:subject=truce far no verb until	0 0 0 -17 0 0 0 19
o:subject=truce far no verb wednesday,	0 0 0 -4 9 0 0 -4
o:subject=truce far on ahead	0 9 0 -10 -4 0 0 6
o:subject=truce far the ahead	0 0 0 -10 10 0 0 0
o:subject=truce far until ahead	0 0 0 -17 0 0 0 19
o:subject=truce far wednesday, today	0 0 0 -4 9 0 0 -4
o:subject=truce friday, ahead	3 -6 0 0 0 0 0 3
o:subject=truce from ahead	0 12 0 2 -3 0 0 -14
o:subject=truce monday, ahead	0 9 0 -1 0 0 0 -8
o:subject=truce no verb	-5 2 0 8 -1 -3 -1 -5
o:subject=truce no verb 	-4 0 0 -1 -8 0 0 8
o:subject=truce no verb ahead	-5 1 0 12 0 -3 0 -8
o:subject=truce no verb friday,	3 -6 0 0 0 0 0 3
o:subject=truce no verb from	0 4 0 6 0 0 0 -12
o:subject=truce no verb monday,	0 9 0 -1 0 0 0 -8
o:subject=truce no verb on	2 -5 0 -6 3 0 0 7
o:subject=truce no verb the	0 -10 7 8 5 0 0 -13
o:subject=truce no verb to	0 -6 0 -1 0 0 0 7
o:subject=truce no verb today	0 1 0 -9 0 0 0 8
o:subject=truce no verb tuesday,	0 8 0 -9 0 0 0 0
o:subject=truce no verb until	-2 -13 0 9 -4 0 0 0
o:subject=truce on ahead	8 -8 -4 2 -4 0 0 5
o:subject=truce other to	0 0 0 -3 0 0 0 6
o:subject=truce out today	0 5 0 -6 0 0 0 0
o:subject=truce run	0 8 0 8 0 0 0 -13
o:subject=truce run ahead	0 2 0 10 0 0 0 -10
o:subject=truce run on	0 -4 0 -2 0 0 0 6
o:subject=truce run out	0 5 0 0 0 0 0 -7
o:subject=truce run to	0 0 0 13 0 0 0 -12
o:subject=truce suspend	0 0 0 -5 0 0 0 10
o:subject=truce suspend ahead	0 0 0 -5 0 0 0 10
o:subject=truce suspend until	0 0 0 -5 0 0 0 8
o:subject=truce the ahead	0 -12 7 23 5 0 0 -25
o:subject=truce to ahead	-3 -10 0 2 0 0 0 6
o:subject=truce tuesday, ahead	0 8 0 -9 0 0 0 0
o:subject=truce until ahead	-7 -15 0 9 -7 0 0 5
o:suspend from ahead	-3 17 0 -18 5 0 0 0
o:suspend on ahead	-1 -13 8 0 10 0 0 -8
o:suspend the ahead	-8 -4 0 3 0 0 0 8
o:suspend to ahead	12 -10 0 -2 -2 0 0 0
o:suspend until ahead	-2 -3 5 0 -10 0 0 6
o:threaten from ahead	0 -1 0 0 6 0 0 0
o:topic=controls	27 -5 -17 -1 -7 3 -8 -17
o:topic=controls ahead	29 -10 -17 0 -6 3 -8 -17
o:topic=controls begin	11 -5 0 -2 -6 5 0 -3
o:topic=controls by	0 -3 0 10 0 0 0 -1
o:topic=controls by ahead	0 -3 0 10 0 0 0 -1
o:topic=controls far	19 -18 4 -4 -1 -3 0 -3
o:topic=controls far 	6 0 0 0 -4 0 0 0
o:topic=controls far ahead	14 -17 4 0 0 -3 0 -2
o:topic=controls far no verb	13 -3 0 0 -5 0 0 -3
o:topic=controls far on	-2 -8 7 5 -3 0 0 0
o:topic=controls far on ahead	-2 -8 7 4 -3 0 0 0
o:topic=controls far today	7 0 0 -5 0 0 0 0
o:topic=controls from	17 -12 0 0 -1 0 0 0
o:topic=controls from ahead	16 -12 0 0 -1 0 0 0
o:topic=controls no verb	5 3 -6 2 -2 2 -1 -9
o:topic=controls of	-9 0 0 14 0 0 0 0
o:topic=controls of ahead	-9 0 0 14 0 0 0 0
o:topic=controls on	12 -9 -1 13 -8 0 0 -13
o:topic=controls on ahead	12 -9 -1 13 -8 0 0 -13
o:topic=controls run	3 0 0 -6 0 0 0 1
o:topic=controls say	0 9 0 -7 0 0 0 0
o:topic=controls suspend	0 0 0 6 0 0 0 -2
o:topic=controls to	8 0 0 -3 0 0 0 -3
o:topic=controls to ahead	8 0 0 -3 0 0 0 -3
o:topic=controls today	-6 5 0 0 0 0 0 0
o:topic=controls until	0 2 -2 -20 6 5 0 0
o:topic=controls until ahead	0 2 -2 -20 6 5 0 0
o:topic=deal	-1 -4 -12 2 -9 -4 21 -3
o:topic=deal 	0 -2 0 8 0 0 0 0
o:topic=deal ahead	0 -3 -12 1 -8 -4 22 -3
o:topic=deal announce	0 -1 0 -2 0 0 0 6
o:topic=deal be	0 -12 0 2 7 7 0 -7
o:topic=deal begin	0 -8 0 16 -1 0 0 -2
o:topic=deal confirm	0 0 0 7 -1 0 0 -1
o:topic=deal expect	0 0 0 8 -3 0 0 0
o:topic=deal face	0 -5 0 -7 0 0 0 13
o:topic=deal far	-8 -1 -5 3 0 -4 -2 9
o:topic=deal far 	0 0 0 7 0 0 0 -4
o:topic=deal far  ahead	0 0 0 6 0 0 0 -3
o:topic=deal far ahead	-7 0 -4 -1 0 -3 -1 11
o:topic=deal far be	0 -5 0 0 -6 0 0 11
o:topic=deal far for	0 0 0 6 0 0 0 -1
o:topic=deal far from	0 -4 0 9 0 0 0 -2
o:topic=deal far from ahead	0 -4 0 9 0 0 0 -2
o:topic=deal far no verb	-1 0 0 4 7 0 0 -7
o:topic=deal far on	0 10 0 -8 -6 0 0 6
o:topic=deal far on ahead	0 10 0 -8 -6 0 0 6
o:topic=deal far the	0 0 0 7 0 0 0 -2
o:topic=deal far the ahead	0 0 0 7 0 0 0 -2
o:topic=deal far today	0 -1 0 8 0 0 0 -1
o:topic=deal from	0 9 0 -14 0 0 0 6
o:topic=deal from ahead	0 9 0 -14 0 0 0 6
o:topic=deal have	0 0 0 0 -4 0 10 -5
o:topic=deal no verb	5 2 -2 -4 3 -8 9 -9
o:topic=deal on	-5 -3 -1 0 11 7 -7 -4
o:topic=deal on ahead	-5 -6 -1 0 11 7 -7 -4
o:topic=deal reach	0 -2 0 0 0 0 0 7
o:topic=deal return	0 6 0 0 0 0 0 -5
o:topic=deal tell	0 0 0 -7 0 0 0 6
o:topic=deal the	0 -1 0 0 -5 0 6 0
o:topic=deal the ahead	0 -1 0 0 -5 0 6 0
o:topic=deal until	8 -15 0 8 -11 -3 9 -7
o:topic=deal until ahead	8 -15 0 8 -11 -3 9 -7
o:topic=duties	-15 2 0 17 -9 -27 -14 -1
o:topic=duties 	0 4 0 8 -9 0 0 -6
o:topic=duties  ahead	0 6 0 4 -8 0 0 -8
o:topic=duties 12:01	0 6 0 -4 0 0 0 0
o:topic=duties add	0 -8 0 9 0 0 0 0
o:topic=duties after	0 -4 0 0 6 0 0 0
o:topic=duties after ahead	0 -4 0 0 6 0 0 0
o:topic=duties ahead	-13 9 0 3 -7 -26 -13 3
o:topic=duties announce	0 -2 0 8 0 0 0 -5
o:topic=duties as	0 -1 0 -8 0 0 0 11
o:topic=duties back	0 -9 0 0 0 0 0 11
o:topic=duties be	-3 -6 2 9 -2 -2 0 0
o:topic=duties before	0 -9 0 0 6 0 0 1
o:topic=duties before ahead	0 -8 0 0 6 0 0 1
o:topic=duties begin	4 -9 -7 12 2 0 5 -6
o:topic=duties by	0 16 2 -5 -1 0 4 -23
o:topic=duties by ahead	0 16 2 -5 -1 0 4 -22
o:topic=duties call	0 -1 0 11 0 0 0 -8
o:topic=duties cent	0 -7 0 9 0 0 0 0
o:topic=duties charge	0 0 0 -5 0 0 0 7
o:topic=duties collect	0 -5 0 0 0 0 0 8
o:topic=duties double	0 6 0 -9 0 0 0 2
o:topic=duties end	-1 22 6 -6 -24 0 0 -14
o:topic=duties expect	0 0 0 5 -7 0 0 0
o:topic=duties fall	0 6 0 -4 0 0 0 0
o:topic=duties far	-26 4 -11 0 8 -5 -14 4
o:topic=duties far 	-8 -1 -5 -2 9 8 0 -5
o:topic=duties far  ahead	-6 0 -4 -6 7 9 0 0
o:topic=duties far  today	0 -4 0 6 1 0 0 -5
o:topic=duties far ahead	-23 3 -8 -2 9 -3 -12 6
o:topic=duties far announce	0 -4 0 10 0 0 0 -2
o:topic=duties far be	-1 3 -2 2 10 -5 0 -13
o:topic=duties far before today	0 -6 0 8 0 0 0 0
o:topic=duties far begin	0 8 0 -6 0 0 0 0
o:topic=duties far by	0 0 0 -11 20 0 0 -9
o:topic=duties far by ahead	0 0 0 -11 20 0 0 -9
o:topic=duties far charge	0 -17 0 17 0 0 0 0
o:topic=duties far end	0 -14 -2 5 -6 0 0 9
o:topic=duties far friday,	0 12 0 -10 -1 0 0 0
o:topic=duties far friday, today	0 7 0 -4 0 0 0 0
o:topic=duties far from	-2 0 9 -6 0 0 0 4
o:topic=duties far from ahead	-2 -3 9 -3 0 0 0 4
o:topic=duties far have	0 2 0 2 4 0 0 -11
o:topic=duties far is	0 16 0 -4 -1 -2 0 -8
o:topic=duties far is ahead	0 16 0 -4 -1 -2 0 -8
o:topic=duties far monday,	0 0 0 7 0 0 0 -7
o:topic=duties far no verb	-12 3 2 2 -6 3 -3 0
o:topic=duties far of	0 -4 0 9 0 0 0 0
o:topic=duties far of ahead	0 -3 0 8 0 0 0 0
o:topic=duties far on	-8 8 -8 0 -2 -1 0 0
o:topic=duties far on ahead	-7 9 -8 0 -2 -1 0 0
o:topic=duties far other	0 -17 -1 0 13 0 0 2
o:topic=duties far say	0 3 0 -7 0 0 0 4
o:topic=duties far since	0 -1 0 7 0 0 0 -3
o:topic=duties far since ahead	0 -1 0 7 0 0 0 -3
o:topic=duties far sit	0 -1 0 7 0 0 0 0
o:topic=duties far tell	0 10 0 -6 -1 0 0 0
o:topic=duties far the	0 7 0 8 -9 0 0 -7
o:topic=duties far the ahead	0 7 0 8 -9 0 0 -7
o:topic=duties far thursday, today	0 0 0 -9 0 0 0 10
o:topic=duties far to	0 -8 0 5 0 0 0 0
o:topic=duties far to ahead	0 -8 0 5 0 0 0 0
o:topic=duties far today	0 0 0 7 -1 0 0 -3
o:topic=duties far tuesday,	0 -7 0 13 0 0 0 -4
o:topic=duties far until	0 -7 0 -1 13 0 0 -2
o:topic=duties far until ahead	0 -7 0 -1 13 0 0 -2
o:topic=duties for	0 0 0 13 -11 0 0 -5
o:topic=duties for ahead	0 0 0 13 -11 0 0 -5
o:topic=duties from	0 7 -12 6 -11 0 0 -7
o:topic=duties from ahead	0 4 -12 8 -10 0 0 -6
o:topic=duties has	0 -2 0 0 -1 0 0 8
o:topic=duties have	0 -10 0 0 0 0 0 6
o:topic=duties introduce	0 -10 0 13 0 0 0 -1
o:topic=duties is	0 -12 0 8 0 0 0 1
o:topic=duties is ahead	0 -11 0 7 0 0 0 1
o:topic=duties keep	0 -7 0 8 0 0 0 -1
o:topic=duties leave	0 -7 0 9 -2 0 0 0
o:topic=duties levy	0 12 0 -5 0 0 0 -2
o:topic=duties lower	0 9 0 -1 0 0 0 -3
o:topic=duties make	0 4 0 6 -2 0 0 -8
o:topic=duties monday,	0 8 0 -6 0 0 0 0
o:topic=duties no verb	-14 -1 -9 6 -3 -4 -6 11
o:topic=duties of	0 4 -2 4 -2 0 0 -10
o:topic=duties of ahead	0 8 -2 1 -2 0 0 -10
o:topic=duties on	-5 4 0 9 -21 -3 -2 0
o:topic=duties on ahead	-5 6 0 5 -20 -3 -2 0
o:topic=duties on today	0 -5 0 9 0 0 0 -1
o:topic=duties other	0 -6 3 3 0 0 0 0
o:topic=duties pay	0 0 -1 9 -8 0 0 -2
o:topic=duties plan	0 18 0 -13 -3 0 0 0
o:topic=duties propose	0 0 0 -2 6 0 0 0
o:topic=duties reach	0 0 0 4 2 0 0 -7
o:topic=duties reduce	0 6 0 -1 0 0 0 0
o:topic=duties remain	0 -4 0 8 0 0 0 0
o:topic=duties run	0 0 3 -6 0 0 0 2
o:topic=duties since	0 -12 0 15 0 0 0 0
o:topic=duties since ahead	0 -11 0 14 0 0 0 0
o:topic=duties suspend	0 -8 7 -7 -21 0 0 17
o:topic=duties the	0 18 0 -6 -5 0 -1 -5
o:topic=duties the ahead	0 18 0 -6 -5 0 -1 -5
o:topic=duties threaten	0 -8 0 2 6 0 0 0
o:topic=duties through	0 -5 0 0 0 0 0 9
o:topic=duties through ahead	0 -5 0 0 0 0 0 9
o:topic=duties today	0 -20 -1 35 -1 0 0 -17
o:topic=duties until	-12 -7 9 -6 4 -1 -1 9
o:topic=duties until ahead	-12 -7 9 -6 4 -1 -1 9
o:topic=duties wednesday,	0 12 0 -8 0 0 0 -2
o:topic=duties wednesday, ahead	0 12 0 -8 0 0 0 -2
o:topic=duties write	0 -5 0 10 0 0 0 -1
o:topic=exclusions	-1 -11 36 -11 -11 -3 -2 -9
o:topic=exclusions ahead	-1 -5 37 -18 -10 -3 -2 -8
o:topic=exclusions be	-1 0 6 -5 2 0 0 -2
o:topic=exclusions end	0 -11 0 23 -2 0 0 -12
o:topic=exclusions far	17 0 9 -20 6 0 0 -16
o:topic=exclusions far ahead	17 0 9 -21 6 0 0 -16
o:topic=exclusions far no verb	11 -6 10 -19 7 0 0 -7
o:topic=exclusions no verb	1 3 20 -14 -7 0 0 -14
o:topic=exclusions on	1 1 5 -1 -11 0 0 0
o:topic=exclusions on ahead	1 1 5 -1 -11 0 0 0
o:topic=exclusions today	0 -6 0 9 0 0 0 0
o:topic=exclusions until	0 -1 15 -4 0 0 0 -8
o:topic=exclusions until ahead	0 -1 15 -4 0 0 0 -8
o:topic=fees	-2 -14 -6 9 16 -4 0 -14
o:topic=fees ahead	-2 -13 -6 8 16 -4 0 -14
o:topic=fees be	-1 -8 0 17 -4 0 0 0
o:topic=fees begin	0 1 0 -14 12 0 0 0
o:topic=fees charge	0 5 0 0 -6 0 0 0
o:topic=fees far	0 -2 0 -2 0 0 0 10
o:topic=fees far ahead	0 -2 0 -4 0 0 0 11
o:topic=fees far no verb	0 -9 0 0 0 0 0 6
o:topic=fees from	-3 -9 0 -3 12 0 0 1
o:topic=fees from ahead	-3 -9 0 -3 12 0 0 1
o:topic=fees no verb	0 -7 0 3 7 0 0 -6
o:topic=fees on	2 -11 0 0 10 0 0 -6
o:topic=fees on ahead	2 -11 0 0 10 0 0 -6
o:topic=fees pay	0 -4 0 -1 7 0 0 0
o:topic=longer	-6 0 3 -5 1 -12 6 6
o:topic=longer ahead	-10 0 3 -4 1 -12 6 5
o:topic=longer be	0 11 -1 -11 -8 0 0 12
o:topic=longer begin	0 0 0 10 0 0 0 -8
o:topic=longer by	0 -2 4 -13 -2 0 0 14
o:topic=longer by ahead	0 -2 4 -13 -2 0 0 14
o:topic=longer extend	0 -3 1 6 -1 0 0 -2
o:topic=longer far	0 -4 -4 8 1 -1 0 -1
o:topic=longer far 	-1 11 0 5 -4 0 0 -15
o:topic=longer far  ahead	-1 11 0 4 -4 0 0 -15
o:topic=longer far ahead	0 -3 -4 10 1 -1 0 -5
o:topic=longer far begin	0 -3 0 9 0 0 0 -2
o:topic=longer far no verb	-3 11 -2 -11 2 0 0 4
o:topic=longer far on	0 -8 0 -6 7 0 0 8
o:topic=longer far on ahead	0 -8 0 -6 7 0 0 8
o:topic=longer from	0 -1 -2 0 -1 0 0 11
o:topic=longer from ahead	0 -1 -2 0 -1 0 0 11
o:topic=longer no verb	0 -1 0 3 -17 0 5 0
o:topic=longer on	0 8 3 0 -1 0 0 -6
o:topic=longer on ahead	0 9 3 0 -1 0 0 -6
o:topic=longer propose	0 0 0 -18 9 0 0 8
o:topic=longer run	0 -5 0 11 0 0 0 -3
o:topic=longer sign	0 -5 5 -5 0 0 0 6
o:topic=longer the	0 0 0 2 5 0 11 -12
o:topic=longer the ahead	0 0 0 2 5 0 11 -12
o:topic=longer to	-1 10 7 -19 -4 -1 0 12
o:topic=longer to ahead	-1 10 7 -19 -4 -1 0 12
o:topic=longer until	0 -1 0 -3 19 0 0 -7
o:topic=longer until ahead	0 -1 0 -3 19 0 0 -7
o:topic=meeting	-18 -13 -4 25 -5 3 -4 -3
o:topic=meeting 	0 0 0 7 -2 0 0 0
o:topic=meeting  ahead	0 0 0 7 -2 0 0 0
o:topic=meeting ahead	-17 -15 -4 23 -3 3 -3 -2
o:topic=meeting be	0 -12 0 13 -10 1 0 -1
o:topic=meeting before	0 0 0 -1 6 0 0 0
o:topic=meeting before ahead	0 0 0 -1 6 0 0 0
o:topic=meeting begin	0 -1 0 14 -6 0 0 -6
o:topic=meeting by	0 6 5 0 -6 0 -1 -4
o:topic=meeting by ahead	0 6 5 0 -6 0 -1 -4
o:topic=meeting end	0 0 0 -11 -1 0 0 16
o:topic=meeting far	-11 0 -7 -3 8 -10 0 5
o:topic=meeting far 	0 -5 0 2 -7 -1 0 7
o:topic=meeting far  ahead	0 -5 0 1 -7 -1 0 8
o:topic=meeting far ahead	-11 1 -7 0 9 -10 0 0
o:topic=meeting far be	0 1 0 -1 -4 0 6 0
o:topic=meeting far by	0 -9 0 7 -5 0 6 0
o:topic=meeting far by ahead	0 -9 0 7 -5 0 6 0
o:topic=meeting far end	0 0 0 -11 9 0 0 1
o:topic=meeting far from	0 10 0 -4 -2 0 0 0
o:topic=meeting far from ahead	0 10 0 -4 -2 0 0 0
o:topic=meeting far have	0 6 0 -12 6 0 0 0
o:topic=meeting far no verb	-5 -14 -4 8 5 -5 0 6
o:topic=meeting far say	0 7 0 -4 0 0 0 -1
o:topic=meeting far the	0 -3 0 -1 12 0 -2 0
o:topic=meeting far the ahead	0 -3 0 -2 12 0 -2 0
o:topic=meeting far to	0 -7 0 -3 0 0 0 11
o:topic=meeting far to ahead	0 -7 0 -3 0 0 0 11
o:topic=meeting far today	0 -1 0 -5 0 0 0 10
o:topic=meeting from	0 0 0 7 -6 0 0 -1
o:topic=meeting from ahead	0 0 0 7 -6 0 0 -1
o:topic=meeting have	0 0 0 8 0 0 0 -6
o:topic=meeting meet	0 -6 0 7 1 0 0 0
o:topic=meeting meets	0 -2 0 -16 14 0 0 6
o:topic=meeting meets ahead	0 -2 0 -16 14 0 0 6
o:topic=meeting of	0 10 0 -17 -2 3 0 7
o:topic=meeting of ahead	0 10 0 -17 -2 3 0 7
o:topic=meeting on	-3 -12 -4 10 -6 -4 5 6
o:topic=meeting on ahead	-3 -12 -4 11 -6 -4 6 4
o:topic=meeting plan	0 0 0 8 -2 0 0 0
o:topic=meeting receive	0 -3 0 -1 6 0 0 0
o:topic=meeting return	0 -3 0 -2 0 0 0 7
o:topic=meeting run	0 0 0 -6 0 0 0 8
o:topic=meeting suspend	0 -1 0 10 0 0 0 0
o:topic=meeting the	0 0 0 0 -10 0 0 7
o:topic=meeting the ahead	0 0 0 0 -10 0 0 7
o:topic=meeting until	0 7 0 13 -6 -2 0 -12
o:topic=meeting until ahead	0 7 0 11 -6 -2 0 -11
o:topic=none	-10 15 -9 6 -22 -26 0 6
o:topic=none 	0 9 -6 -4 -12 -3 0 5
o:topic=none  ahead	2 -2 -4 0 -9 -1 0 5
o:topic=none  today	0 14 0 -7 0 0 0 0
o:topic=none a	0 -6 0 10 0 0 0 -1
o:topic=none a ahead	0 -6 0 10 0 0 0 -1
o:topic=none after	0 2 0 -7 0 0 0 3
o:topic=none after ahead	0 2 0 -7 0 0 0 3
o:topic=none ahead	-4 9 -4 2 -16 -22 3 7
o:topic=none announce	0 10 0 -5 0 0 0 -3
o:topic=none be	1 13 -2 0 -5 -4 -3 -6
o:topic=none before ahead	0 -6 0 3 0 0 0 3
o:topic=none begin	-2 -3 0 7 0 0 -1 0
o:topic=none by	0 -4 0 0 6 0 3 -3
o:topic=none by ahead	0 -4 0 0 6 0 3 -3
o:topic=none end	0 4 0 6 -1 0 0 -7
o:topic=none for	0 4 0 -12 0 0 0 7
o:topic=none for ahead	0 5 0 -12 0 0 0 8
o:topic=none from	0 4 0 3 -3 0 0 -9
o:topic=none from ahead	0 3 0 5 -3 0 0 -9
o:topic=none have	0 0 0 14 -3 0 0 -5
o:topic=none keep	0 0 0 -9 0 0 0 10
o:topic=none leave	0 0 0 -5 -2 0 0 12
o:topic=none make	0 0 0 -12 0 0 0 14
o:topic=none no verb	-8 4 1 2 -11 -10 -9 8
o:topic=none on today	0 8 0 -6 0 0 0 0
o:topic=none other	0 21 0 -14 0 0 0 -9
o:topic=none put	0 -7 0 16 0 0 0 -7
o:topic=none return	0 -9 0 1 0 0 0 7
o:topic=none run	0 -2 0 13 0 0 0 -8
o:topic=none say	0 -6 0 -1 0 0 0 8
o:topic=none since	0 6 0 -6 0 0 0 0
o:topic=none since ahead	0 7 0 -7 0 0 0 0
o:topic=none sit	0 6 0 2 -4 0 0 -6
o:topic=none the	-3 5 8 -8 -8 0 11 -2
o:topic=none the ahead	-3 5 8 -9 -8 0 11 -1
o:topic=none thursday, today	0 0 0 8 0 0 0 -6
o:topic=none to	0 -7 0 -16 0 0 0 26
o:topic=none to ahead	0 -7 0 -16 0 0 0 26
o:topic=none today	-7 12 -3 4 -11 -1 -2 -1
o:topic=none tuesday,	0 0 0 7 0 0 0 -3
o:topic=none tuesday, today	0 0 0 7 0 0 0 -3
o:topic=none until	-3 3 -2 6 -13 0 -1 1
o:topic=none until ahead	-3 3 -2 6 -13 0 -1 1
o:topic=none wednesday	0 0 0 7 0 0 0 -3
o:topic=none wednesday today	0 0 0 7 0 0 0 -3
o:topic=none write	0 0 0 -4 6 0 0 0
o:topic=none |	0 0 0 -5 0 0 0 6
o:topic=none | today	0 0 0 -5 0 0 0 6
o:topic=none —	0 -3 0 10 0 0 0 -4
o:topic=none — today	0 -3 0 10 0 0 0 -4
o:topic=procedure	-7 2 -20 9 13 -18 -10 -14
o:topic=procedure 	0 -2 0 -14 19 0 0 -1
o:topic=procedure  ahead	0 -2 0 -14 19 0 0 -1
o:topic=procedure ahead	-7 0 -19 8 14 -18 -9 -12
o:topic=procedure before	0 5 0 -7 5 0 0 -3
o:topic=procedure before ahead	0 5 0 -7 5 0 0 -3
o:topic=procedure begin	0 13 -1 -9 -5 0 0 4
o:topic=procedure by	0 -5 0 0 0 0 0 6
o:topic=procedure by ahead	0 -5 0 0 0 0 0 6
o:topic=procedure end	0 11 0 -2 -8 0 0 0
o:topic=procedure far	-7 -3 -4 0 -3 9 -1 7
o:topic=procedure far 	0 -15 0 -2 -6 12 0 5
o:topic=procedure far  ahead	0 -15 0 -2 -6 13 0 5
o:topic=procedure far ahead	-7 -1 -4 -4 -2 9 -1 8
o:topic=procedure far be	0 1 0 -11 5 0 0 5
o:topic=procedure far no verb	-2 -2 -1 0 0 11 0 -1
o:topic=procedure far on	0 2 0 -8 9 0 0 -1
o:topic=procedure far on ahead	0 2 0 -8 9 0 0 -1
o:topic=procedure far other	0 0 0 8 -3 0 0 0
o:topic=procedure far today	0 -2 0 8 0 0 0 0
o:topic=procedure from	4 0 0 4 -10 0 0 -5
o:topic=procedure from ahead	4 4 0 0 -9 0 0 -5
o:topic=procedure have	0 -1 0 7 0 0 0 -3
o:topic=procedure of	0 0 0 8 -4 0 0 0
o:topic=procedure of ahead	0 0 0 7 -4 0 0 0
o:topic=procedure on	0 12 -2 3 2 -1 0 -16
o:topic=procedure on ahead	0 12 -2 2 2 -1 0 -16
o:topic=procedure suspend	-2 0 0 -11 9 0 0 5
o:topic=procedure the	0 -8 0 1 -3 0 0 10
o:topic=procedure the ahead	0 -8 0 1 -3 0 0 10
o:topic=procedure today	0 1 0 4 -6 0 0 -2
o:topic=procedure until	-3 -4 0 10 -6 0 0 4
o:topic=procedure until ahead	-3 -4 0 10 -6 0 0 4
o:topic=sale	-11 -10 -5 -4 -14 37 -5 -14
o:topic=sale ahead	-11 -9 -5 -5 -14 38 -4 -14
o:topic=sale be	0 -1 0 -13 0 15 0 0
o:topic=sale by	0 -2 0 -4 0 11 0 -2
o:topic=sale by ahead	0 -2 0 -4 0 11 0 -2
o:topic=sale far	0 0 0 2 7 0 0 -13
o:topic=sale far 	0 -3 0 -1 10 0 0 -2
o:topic=sale far ahead	0 2 0 0 8 0 0 -10
o:topic=sale far no verb	0 1 0 0 9 0 0 -9
o:topic=sale far on	0 -4 0 12 0 0 0 -4
o:topic=sale far on ahead	0 -3 0 11 0 0 0 -4
o:topic=sale far today	0 0 0 6 0 0 0 0
o:topic=sale have	0 0 0 0 -1 7 0 0
o:topic=sale no verb	-1 2 0 1 -4 8 0 -7
o:topic=sale on	0 1 0 4 -1 3 0 -10
o:topic=sale on ahead	0 1 0 3 -1 3 0 -10
o:topic=sale sell	0 -1 0 0 -7 13 0 -5
o:topic=sale until	-1 -1 0 1 -4 8 0 0
o:topic=sale until ahead	-1 -1 0 1 -4 8 0 0
o:topic=signing	-12 -9 -1 7 4 2 0 -3
o:topic=signing ahead	-11 -4 0 0 5 2 0 0
o:topic=signing approve	0 -3 0 0 6 0 0 0
o:topic=signing be	0 5 0 0 0 0 2 -8
o:topic=signing begin	0 -6 0 8 0 0 0 0
o:topic=signing by	0 -14 -1 4 4 0 3 -1
o:topic=signing by ahead	0 -14 -1 4 4 0 3 -1
o:topic=signing from	0 2 0 -9 6 0 0 0
o:topic=signing have	0 -2 0 15 -5 -1 0 -2
o:topic=signing no verb	-2 0 -2 0 -3 -3 0 14
o:topic=signing on	-5 -2 4 4 5 -2 0 -7
o:topic=signing on ahead	-4 -1 4 2 5 -1 0 -6
o:topic=signing say	0 0 0 6 0 0 0 0
o:topic=signing sign	0 8 -1 3 -2 -1 0 -8
o:topic=signing today	0 -8 0 18 0 0 0 -4
o:topic=truce	-4 3 -23 15 -8 -21 -13 1
o:topic=truce 	-5 0 -3 -2 0 0 0 7
o:topic=truce  ahead	-5 0 -3 -3 0 0 0 7
o:topic=truce agree	0 -1 0 15 0 0 0 -10
o:topic=truce ahead	-3 2 -23 12 -7 -20 -12 4
o:topic=truce be	-1 -23 0 2 0 -1 0 11
o:topic=truce begin	0 14 0 -12 -8 0 0 5
o:topic=truce by	0 -4 0 3 12 0 0 -15
o:topic=truce by ahead	0 -4 0 3 12 0 0 -15
o:topic=truce carry	0 -3 0 -7 0 0 0 11
o:topic=truce charge	0 -9 0 15 0 0 0 -7
o:topic=truce conclude	0 0 0 -5 0 0 0 6
o:topic=truce end	1 -34 -9 14 10 0 0 -3
o:topic=truce ends	0 0 0 -6 0 0 0 8
o:topic=truce ends today	0 0 0 -8 0 0 0 9
o:topic=truce extend	0 0 0 -5 0 0 0 6
o:topic=truce far	0 -8 -9 2 -4 -7 -4 15
o:topic=truce far 	0 4 0 15 -5 0 0 -15
o:topic=truce far  ahead	0 6 0 15 -2 0 0 -20
o:topic=truce far ahead	0 -2 -7 3 -11 -5 -2 10
o:topic=truce far be	4 -1 0 6 -2 0 0 -4
o:topic=truce far charge	0 -6 0 5 0 0 0 0
o:topic=truce far end	0 -1 0 -10 0 0 0 13
o:topic=truce far friday,	0 -7 0 13 0 0 0 -4
o:topic=truce far monday,	0 -5 0 -1 0 0 0 7
o:topic=truce far no verb	-10 4 -5 0 0 -4 -1 5
o:topic=truce far on	0 3 0 -11 -9 0 0 13
o:topic=truce far on ahead	0 3 0 -9 -8 0 0 11
o:topic=truce far run	0 0 0 -4 0 0 0 7
o:topic=truce far the	0 0 0 0 7 0 0 -4
o:topic=truce far the ahead	0 0 0 0 7 0 0 -4
o:topic=truce far thursday,	0 -3 0 12 0 0 0 -8
o:topic=truce far today	0 -13 0 0 4 0 0 7
o:topic=truce far until	0 -1 0 -8 -2 0 0 14
o:topic=truce far until ahead	0 -1 0 -8 -2 0 0 14
o:topic=truce far wednesday,	0 0 0 -4 9 0 0 -4
o:topic=truce far wednesday, today	0 0 0 -4 9 0 0 -4
o:topic=truce for	0 -1 0 -6 0 0 0 9
o:topic=truce for ahead	0 -1 0 -6 0 0 0 9
o:topic=truce friday,	3 -6 0 0 0 0 0 3
o:topic=truce friday, ahead	3 -6 0 0 0 0 0 3
o:topic=truce from	-7 11 0 0 0 0 0 -8
o:topic=truce from ahead	-7 12 0 0 1 0 0 -8
o:topic=truce has	6 -2 0 0 0 0 0 0
o:topic=truce has ahead	6 -2 0 0 0 0 0 0
o:topic=truce have	5 -4 0 -5 -2 0 0 7
o:topic=truce midnight	0 0 0 -7 0 0 0 8
o:topic=truce monday,	0 9 0 -1 0 0 0 -8
o:topic=truce monday, ahead	0 9 0 -1 0 0 0 -8
o:topic=truce no verb	-5 2 0 8 -1 -3 -1 -5
o:topic=truce of	0 1 0 13 0 0 0 -18
o:topic=truce of ahead	0 1 0 12 0 0 0 -17
o:topic=truce on	0 -1 -10 9 0 -2 0 -2
o:topic=truce on ahead	0 0 -10 7 0 -2 0 -1
o:topic=truce other	0 -3 0 -14 1 0 0 16
o:topic=truce put	-2 7 0 0 0 0 0 0
o:topic=truce run	-1 6 0 0 -2 0 0 0
o:topic=truce since	0 0 0 11 0 0 0 -9
o:topic=truce since ahead	0 0 0 11 0 0 0 -9
o:topic=truce suspend	4 6 -6 0 7 0 0 -6
o:topic=truce tell	0 6 0 -3 0 0 0 -1
o:topic=truce the	-2 -21 7 10 2 0 0 -6
o:topic=truce the ahead	-2 -21 7 10 2 0 0 -5
o:topic=truce today	0 3 0 9 0 0 0 -10
o:topic=truce tuesday,	0 8 0 -9 0 0 0 0
o:topic=truce tuesday, ahead	0 8 0 -9 0 0 0 0
o:topic=truce until	-3 -6 -7 3 -9 -1 0 11
o:topic=truce until ahead	-3 -6 -7 3 -9 -1 0 11
o:write on ahead	0 -10 8 -1 1 0 0 2
pc0=agree	0 -7 5 1 -10 4 0 7
pc0=bear	-4 4 -7 0 -4 0 0 5
pc0=begin	0 7 -5 2 1 0 0 -8
pc0=buy	0 -8 0 4 6 0 0 -3
pc0=deny	7 0 0 -15 11 0 0 0
pc0=end	-1 3 0 -13 5 6 0 1
pc0=impose	-6 4 0 -1 0 3 -11 0
pc0=propose	-3 -8 -1 9 0 0 6 -8
pc0=say	-2 -4 0 5 -11 7 -2 0
pc0=stay	-12 5 -14 2 -1 0 -5 2
pc0=suspend	-13 5 -2 0 0 0 0 6
pc0=target	-3 4 7 -6 -3 0 -3 2
pc0=threaten	0 8 0 0 -7 0 0 0
pc0=up	0 -8 0 19 1 0 0 -21
pc1=agree	-1 -4 4 -7 -13 8 5 10
pc1=begin	-2 11 0 -9 4 3 0 -6
pc1=buy	0 -8 0 4 6 0 0 -3
pc1=deny	7 -5 0 -10 10 0 0 -1
pc1=end	-1 -6 4 -5 5 6 0 0
pc1=impose	-7 5 -2 -2 -9 5 0 4
pc1=propose	-4 -2 -2 0 -15 0 3 15
pc1=say	-3 -4 0 2 -11 7 -2 5
pc1=sell	0 0 3 -6 0 0 0 0
pc1=stay	-12 9 -14 4 -1 0 -5 -3
pc1=suspend	-14 0 -4 6 -1 -1 0 6
pc1=target	-4 0 5 -12 0 0 -3 10
pc1=up	0 -7 0 14 1 2 0 -20
pct0=agree past	0 9 7 -8 -3 0 0 0
pct0=agree past-passive	0 -19 0 2 -4 7 0 11
pct0=agree perfect	0 -2 0 -5 0 0 0 11
pct0=agree present	0 6 0 4 -3 0 0 -9
pct0=agree present-passive	0 -6 0 0 5 0 0 3
pct0=bear future	0 -10 0 -6 0 0 0 15
pct0=bear modal	0 -7 0 9 -7 0 0 5
pct0=bear past	0 -11 0 3 7 0 0 0
pct0=bear present	-2 10 -2 0 -2 0 0 -2
pct0=bear present-passive	0 16 0 -7 0 0 0 -4
pct0=begin modal	0 -10 0 0 0 0 0 8
pct0=begin past	0 2 0 0 9 2 0 -16
pct0=begin perfect	0 5 0 -8 0 0 0 3
pct0=down future	0 3 0 0 2 0 0 -7
pct0=down past	0 -18 0 14 -1 2 0 0
pct0=down present	0 6 0 2 -4 0 0 -3
pct0=end future	0 7 0 -6 -1 0 0 0
pct0=end past	0 3 0 7 0 0 0 -13
pct0=end present	-3 -2 -1 -13 5 7 0 10
pct0=impose future	0 7 0 20 -15 0 0 -18
pct0=impose future-passive	0 6 0 0 -1 0 0 -1
pct0=impose modal	0 6 0 0 0 0 0 -3
pct0=impose modal-passive	0 0 0 -15 10 0 0 9
pct0=impose past	2 12 3 -11 5 -2 0 -6
pct0=impose past-passive	0 -15 0 20 -6 7 0 -8
pct0=impose perfect	-5 -5 0 2 -6 0 0 16
pct0=impose perfect-passive	0 -3 0 5 7 0 0 -10
pct0=impose present	-8 -13 -2 4 -17 3 0 24
pct0=impose present-passive	0 9 5 -26 14 0 0 0
pct0=propose future	0 7 0 0 -4 0 0 0
pct0=propose modal	0 0 0 -8 0 2 7 0
pct0=propose past	0 -6 0 11 0 0 0 0
pct0=propose perfect	0 -5 0 0 -2 0 0 6
pct0=propose present	-2 0 0 11 0 0 0 -12
pct0=say past	-4 4 -7 -2 -23 8 0 6
pct0=say perfect	0 4 8 0 -1 0 0 -13
pct0=say present	0 -9 0 14 -2 0 0 0
pct0=stay modal	0 5 0 4 0 0 0 -7
pct0=stay perfect	0 18 0 -8 0 0 0 -5
pct0=stay present	-8 -5 -9 3 -1 0 -3 8
pct0=suspend perfect	-1 -6 0 10 0 0 0 0
pct0=suspend present	-11 5 0 -7 -3 0 0 12
pct0=target past	0 8 0 -15 0 0 0 5
pct0=target present	0 -6 9 0 0 0 0 0
pct0=up modal	0 -11 0 12 0 0 0 0
pct0=up present	0 4 0 0 3 0 0 -10
pct1=agree infinitive	0 0 0 -2 0 0 7 0
pct1=agree participle-passive	0 11 0 -27 0 2 0 18
pct1=agree past	0 5 7 -4 -2 0 0 -1
pct1=agree past-passive	0 -19 0 2 -4 7 0 11
pct1=agree present	0 6 0 4 -3 0 0 -9
pct1=agree present-passive	0 -6 0 0 5 0 0 3
pct1=bear future	0 -10 0 -6 0 0 0 15
pct1=bear gerund	0 0 0 7 0 0 0 -3
pct1=bear modal	0 -7 0 9 -7 0 0 5
pct1=bear participle-passive	0 0 3 -7 14 0 0 -12
pct1=bear past	0 -6 0 -5 8 0 0 2
pct1=bear present	-2 10 -2 0 -2 0 0 -2
pct1=bear present-passive	0 16 0 -7 0 0 0 -4
pct1=begin gerund	0 9 0 0 0 0 0 -6
pct1=begin modal	0 -10 0 0 0 0 0 8
pct1=begin participle-passive	0 -3 4 -8 9 0 0 0
pct1=begin past	0 7 0 -6 11 2 0 -13
pct1=begin perfect	0 6 0 -8 0 0 0 3
pct1=down future	0 3 0 0 2 0 0 -7
pct1=down past	0 -14 0 18 -1 2 0 -7
pct1=down present	0 6 0 2 -4 0 0 -3
pct1=end future	0 4 0 -6 0 0 0 0
pct1=end participle-passive	0 -11 0 7 0 0 0 0
pct1=end past	0 3 0 8 0 0 0 -14
pct1=end present	-3 -2 -1 -13 5 7 0 10
pct1=impose future	0 7 0 19 -15 0 0 -18
pct1=impose future-passive	0 6 0 0 -1 0 0 -1
pct1=impose gerund	0 -6 0 8 -3 0 0 1
pct1=impose modal	0 6 0 0 0 0 0 -3
pct1=impose modal-passive	0 0 0 -15 10 0 0 9
pct1=impose participle-passive	0 6 -3 -12 -21 1 0 17
pct1=impose past	3 3 4 -5 7 -2 0 -4
pct1=impose past-passive	0 -15 0 20 -6 7 0 -8
pct1=impose perfect	-5 0 0 -5 -1 0 0 19
pct1=impose perfect-passive	0 -3 0 5 7 0 0 -10
pct1=impose pluperfect	3 -2 0 6 -3 0 0 -5
pct1=impose present	-8 -10 -2 6 -15 3 0 17
pct1=impose present-passive	0 9 5 -26 14 0 0 0
pct1=propose participle-passive	0 0 0 -3 -12 0 0 15
pct1=propose past	0 -4 0 8 0 0 0 0
pct1=propose perfect	0 0 0 -7 -1 0 0 8
pct1=propose present	-1 0 0 6 0 0 0 -8
pct1=say infinitive	0 5 0 -12 0 0 0 9
pct1=say past	-4 5 -7 -2 -22 8 0 6
pct1=say perfect	0 -2 8 6 0 0 0 -10
pct1=say present	0 -9 0 14 -2 0 0 0
pct1=stay modal	0 5 0 4 0 0 0 -7
pct1=stay participle-passive	0 6 0 1 0 0 0 -8
pct1=stay perfect	0 19 0 -11 0 0 0 -3
pct1=stay present	-6 -1 -8 2 0 0 -3 3
pct1=suspend participle-passive	0 -15 0 12 0 0 0 1
pct1=suspend perfect	-1 -6 0 7 0 0 0 0
pct1=suspend present	-11 6 0 -6 -2 0 0 11
pct1=target present	0 -6 9 0 0 0 0 0
pct1=threaten past	0 -6 0 5 0 0 0 0
pct1=up modal	0 -11 0 12 0 0 0 0
pct1=up present	0 3 0 -1 4 0 0 -6
phas-future	-3 -1 -2 6 0 -1 0 -1
phas-gerund	0 -2 0 11 -4 0 0 0
phas-modal	0 -18 0 7 0 4 5 -3
phas-participle	-2 4 4 9 -10 0 -3 -10
phas-past	-9 -19 0 12 3 14 2 -3
phas-perfect	-11 4 0 14 -10 -3 -2 -4
phas-pluperfect	2 -3 0 0 8 0 0 -3
phas-present	-1 2 -4 -7 1 3 -19 8
pt0=future-passive	0 6 0 -3 0 0 0 -1
pt0=modal	0 -23 0 13 -5 0 6 0
pt0=modal-passive	0 -5 0 0 6 2 0 -3
pt0=past	-6 -4 0 13 3 8 -4 -12
pt0=past-passive	-2 -11 0 4 -4 6 0 5
pt0=perfect	-9 8 1 6 -15 -2 -1 1
pt0=perfect-passive	0 -11 0 9 6 0 0 -5
pt0=pluperfect	3 -9 0 6 0 0 0 -2
pt0=pluperfect-passive	0 5 0 -11 7 0 0 0
pt0=present	-3 2 -4 -6 1 5 -14 7
pt0=present-not	0 -6 0 15 -5 0 0 0
pt0=present-passive	0 4 1 -8 -1 -1 0 4
pt0=present-passive-not	0 4 0 0 6 0 0 -11
pt1=future-passive	0 6 0 -3 0 0 0 -1
pt1=gerund	0 2 0 7 -4 0 0 -3
pt1=modal	0 -23 0 13 -5 0 6 0
pt1=modal-passive	0 -5 0 0 6 2 0 -3
pt1=participle-passive	-1 7 5 -10 -7 0 -2 5
pt1=past	-5 -6 0 13 6 9 -3 -12
pt1=past-passive	-2 -11 0 4 -4 6 0 5
pt1=perfect	-8 6 2 6 -6 -1 0 -2
pt1=perfect-passive	0 -11 0 9 6 0 0 -5
pt1=pluperfect	3 -9 0 13 -3 0 0 -6
pt1=pluperfect-passive	0 5 0 -11 7 0 0 0
pt1=present	-2 5 -4 -6 2 6 -14 1
pt1=present-not	0 -6 0 14 -4 0 0 0
pt1=present-passive	0 5 2 -8 -1 -1 0 2
pt1=present-passive-not	0 4 0 0 6 0 0 -11
pv0-none	-7 9 1 -2 -3 -20 -2 5
pv0=agree	0 5 0 -12 -8 0 0 16
pv0=announce	1 13 0 -3 0 0 0 -10
pv0=approve	0 -11 0 11 0 0 0 -1
pv0=ask	0 14 0 -30 6 0 0 11
pv0=be	-2 0 -7 6 0 1 -2 -6
pv0=begin	0 -8 0 -1 11 0 0 0
pv0=call	0 0 0 7 -6 0 0 0
pv0=carry	0 7 0 -2 0 0 0 -1
pv0=charge	0 -5 0 -3 0 0 0 10
pv0=conclude	0 -1 0 -3 0 0 0 6
pv0=confirm	0 0 0 11 3 0 0 -13
pv0=continue	0 0 0 -7 0 0 0 12
pv0=cut	0 10 0 -6 0 0 0 -1
pv0=end	0 -1 0 -2 9 0 0 0
pv0=enter	0 18 0 0 -18 0 0 0
pv0=exempt	0 0 8 0 0 0 0 -7
pv0=expire	0 0 2 -10 0 0 0 7
pv0=extend	0 -3 6 6 3 0 0 -15
pv0=face	0 0 0 -8 0 0 0 6
pv0=fall	0 -9 0 9 -1 0 0 1
pv0=get	0 -20 0 22 0 0 0 -1
pv0=go	0 -8 0 11 4 0 0 -8
pv0=have	8 -1 0 3 3 0 0 -13
pv0=hold	-2 -4 0 -10 0 0 0 17
pv0=impose	0 -3 0 0 6 0 0 0
pv0=keep	0 6 0 -3 -2 0 0 0
pv0=leave	0 -4 0 -10 15 0 0 0
pv0=make	0 0 0 -7 1 0 0 4
pv0=meet	0 -3 0 7 -1 0 0 0
pv0=offer	0 -10 0 15 0 0 0 -4
pv0=other	0 0 0 2 -10 -1 0 6
pv0=pay	0 4 0 -10 3 0 0 6
pv0=propose	0 -13 0 16 0 0 0 -2
pv0=put	2 10 0 -7 -1 4 0 -8
pv0=raise	0 -4 0 7 0 0 0 0
pv0=reach	0 -10 0 16 0 0 0 -6
pv0=rise	0 -13 0 14 0 0 0 0
pv0=rule	7 0 0 -15 11 0 0 0
pv0=run	0 -11 0 17 -1 0 0 -3
pv0=sign	0 -7 6 11 -11 6 0 -6
pv0=sit	0 9 0 -7 0 0 0 0
pv0=stand	0 -2 0 7 0 0 0 -3
pv0=stay	0 16 0 0 -2 0 0 -9
pv0=stop	-1 -1 0 0 -2 7 0 0
pv0=suspend	-6 -6 0 5 6 0 0 0
pv0=take	2 7 0 -2 -4 0 0 -1
pv0=threaten	0 12 0 -1 -6 0 0 -3
pv0=want	0 -2 0 11 0 0 0 -6
pv0=write	1 -6 0 7 -2 0 0 0
pv1-none	-4 5 -2 -3 0 -28 -4 13
pv1=add	0 10 0 -6 0 0 0 0
pv1=agree	0 0 0 -14 -10 2 6 15
pv1=announce	1 12 0 -4 0 0 0 -7
pv1=answer	0 0 0 11 0 0 0 -7
pv1=approve	0 -11 0 11 0 0 0 -1
pv1=ask	0 19 0 -35 -1 0 0 23
pv1=be	-2 1 -7 2 1 1 -2 -2
pv1=begin	0 -4 0 -1 7 0 0 0
pv1=bring	0 0 0 -6 0 0 0 6
pv1=call	0 -3 0 12 -8 0 0 0
pv1=carry	0 6 0 0 0 0 0 -3
pv1=charge	0 -5 0 -3 0 0 0 10
pv1=confirm	0 0 0 11 3 0 0 -13
pv1=cut	0 10 0 -6 0 0 0 -1
pv1=end	0 -7 0 7 9 0 0 -5
pv1=enter	0 8 3 -4 -4 0 0 0
pv1=exempt	0 1 6 -1 0 0 0 -7
pv1=expire	0 0 7 -10 0 0 0 2
pv1=extend	1 -4 5 18 3 0 0 -23
pv1=face	0 0 0 -8 0 0 0 6
pv1=fall	0 -5 0 13 0 0 0 -7
pv1=get	0 -16 0 13 0 0 0 1
pv1=go	0 -6 0 2 4 3 0 -2
pv1=have	8 -1 0 4 3 0 0 -14
pv1=hold	-2 -8 0 -7 0 0 0 18
pv1=impose	0 7 0 -5 2 0 0 -3
pv1=keep	0 10 0 0 0 0 0 -7
pv1=leave	0 -7 0 -9 9 0 0 11
pv1=make	0 2 0 -9 0 0 0 5
pv1=meet	0 -3 0 11 -3 0 0 0
pv1=other	0 0 0 12 -6 -1 0 -6
pv1=pay	-1 8 -2 -12 7 0 0 3
pv1=prepare	0 -10 0 2 0 0 0 8
pv1=propose	0 -14 0 21 -5 0 0 -2
pv1=put	2 10 0 -12 1 4 0 -8
pv1=raise	0 -4 0 7 0 0 0 0
pv1=reach	0 -10 0 12 0 0 0 0
pv1=rise	0 -13 0 14 0 0 0 0
pv1=rule	7 -5 0 -10 10 0 0 -1
pv1=run	0 -8 0 17 -1 0 0 -5
pv1=say	-4 -1 4 -2 -6 5 0 4
pv1=ship	0 5 4 -9 0 0 0 0
pv1=sign	0 -7 6 8 -12 6 0 -1
pv1=sit	0 9 0 -7 0 0 0 0
pv1=stand	0 -7 0 15 0 0 0 -8
pv1=start	0 13 0 0 0 0 0 -10
pv1=stay	0 16 0 2 -2 0 0 -14
pv1=stop	-1 -5 0 0 0 7 0 0
pv1=strike	0 4 0 -8 0 0 0 2
pv1=suspend	-7 -10 0 10 4 0 0 1
pv1=take	2 8 0 -6 -4 0 0 0
pv1=want	0 -1 0 9 0 0 0 -5
pv1=write	1 -16 0 13 0 0 0 0
pv2-none	-14 5 0 6 1 -1 -14 0
pvt0=agree perfect	0 0 0 -9 0 0 0 12
pvt0=agree present	0 9 0 -3 -3 0 0 0
pvt0=announce past	1 13 0 -7 0 0 0 -7
pvt0=ask perfect	0 2 0 -15 0 0 0 12
pvt0=ask present	0 7 0 -10 1 0 0 0
pvt0=be past	0 6 0 -16 -2 0 0 17
pvt0=be perfect	0 8 0 2 0 0 0 -10
pvt0=be present	0 -7 -5 11 5 2 -1 -10
pvt0=begin past	0 0 0 0 13 0 0 -13
pvt0=begin present	0 -4 0 0 1 0 0 6
pvt0=carry present	0 7 0 -2 0 0 0 -1
pvt0=come present	0 -1 0 7 0 0 0 -2
pvt0=conclude past	0 -1 0 -3 0 0 0 6
pvt0=end past	0 0 0 11 0 0 0 -10
pvt0=end present	0 0 0 -11 10 0 0 4
pvt0=enter present	0 13 0 5 -17 0 0 0
pvt0=exempt present	0 0 9 -5 0 0 0 -6
pvt0=expire present	0 0 0 -9 0 0 0 10
pvt0=extend perfect	0 0 0 8 0 0 0 -8
pvt0=extend present	0 -2 6 -7 4 0 0 0
pvt0=go present	0 -5 0 8 4 0 0 -6
pvt0=have past	0 -10 0 22 0 0 0 -13
pvt0=have present	8 4 0 -10 4 0 0 -1
pvt0=hold present	-2 -8 0 -11 0 0 0 20
pvt0=keep present	0 -5 0 -5 0 0 0 13
pvt0=leave past	0 -4 0 -1 12 0 0 -2
pvt0=leave present	0 0 0 -9 2 0 0 5
pvt0=offer perfect	0 -10 0 14 0 0 0 -4
pvt0=other past	0 2 2 -11 1 0 0 1
pvt0=other present	0 -1 0 0 -13 0 0 10
pvt0=pay future	0 0 0 -11 0 0 0 12
pvt0=pay present	0 10 0 0 -3 0 0 -6
pvt0=put present	0 -5 0 7 0 6 0 -6
pvt0=reach present	0 -9 0 10 0 0 0 0
pvt0=run present	0 -9 0 4 0 0 0 5
pvt0=say past	-1 0 -2 -3 -5 6 0 6
pvt0=say perfect	0 0 8 5 0 0 0 -10
pvt0=sign past	0 -5 6 1 -5 6 0 -1
pvt0=start present	0 10 0 -8 0 0 0 0
pvt0=state past	-2 0 0 0 -1 0 0 6
pvt0=stay present	0 17 0 2 -1 0 0 -18
pvt0=stop present	-1 -5 0 0 0 7 0 0
pvt0=suspend perfect	0 -6 0 6 4 0 0 -2
pvt0=suspend present	-6 -1 0 -4 3 0 0 10
pvt0=threaten past	0 13 0 -11 0 0 0 0
pvt0=want present	0 -2 0 10 0 0 0 -6
pvt1=agree participle	0 0 0 -11 0 2 0 10
pvt1=agree past	0 -7 0 2 0 0 0 2
pvt1=agree perfect	0 -1 0 -3 0 0 0 7
pvt1=agree present	0 9 0 -3 -3 0 0 0
pvt1=announce past	1 13 0 -7 0 0 0 -7
pvt1=ask present	0 7 0 -10 1 0 0 0
pvt1=be past	0 7 0 -16 -2 0 0 17
pvt1=be perfect	0 8 0 2 0 0 0 -10
pvt1=be present	0 -6 -5 7 5 2 -1 -5
pvt1=begin past	0 1 0 -1 14 0 0 -12
pvt1=begin present	0 -4 0 0 1 0 0 6
pvt1=carry present	0 7 0 -2 0 0 0 -1
pvt1=come present	0 -1 0 7 0 0 0 -2
pvt1=conclude past	0 -1 0 -3 0 0 0 6
pvt1=end participle	0 -4 0 12 0 0 0 -7
pvt1=end past	0 0 0 12 0 0 0 -12
pvt1=end present	0 0 0 -11 10 0 0 4
pvt1=enter participle	0 -8 4 -6 9 0 0 0
pvt1=enter present	0 13 0 5 -17 0 0 0
pvt1=exempt present	0 0 9 -5 0 0 0 -6
pvt1=expire present	0 0 0 -9 0 0 0 10
pvt1=extend infinitive	0 0 0 16 0 0 0 -16
pvt1=extend perfect	0 0 0 8 0 0 0 -8
pvt1=extend present	0 -2 6 -7 4 0 0 0
pvt1=go present	0 -9 0 6 4 0 0 0
pvt1=have past	0 -10 0 22 0 0 0 -13
pvt1=have present	8 5 0 -10 4 0 0 -2
pvt1=hold present	-2 -8 0 -11 0 0 0 20
pvt1=leave past	0 -4 0 -1 12 0 0 -2
pvt1=leave present	0 0 0 -9 2 0 0 5
pvt1=make participle	0 7 0 -1 0 0 0 -2
pvt1=other past	0 2 2 -11 1 0 0 1
pvt1=other perfect	0 0 0 6 0 0 0 -1
pvt1=other present	0 0 0 7 -12 0 0 0
pvt1=pay future	0 0 0 -11 0 0 0 12
pvt1=pay present	0 10 0 0 -3 0 0 -6
pvt1=put present	0 -5 0 7 0 6 0 -6
pvt1=reach present	0 -9 0 10 0 0 0 0
pvt1=run present	0 -9 0 4 0 0 0 5
pvt1=say past	-1 0 -2 -4 -5 6 0 6
pvt1=say perfect	0 0 8 5 0 0 0 -10
pvt1=sign participle	0 0 0 -5 0 0 0 8
pvt1=sign past	0 -5 6 1 -5 6 0 -1
pvt1=start gerund	0 9 0 0 0 0 0 -6
pvt1=start present	0 10 0 -8 0 0 0 0
pvt1=state past	-2 0 0 0 -1 0 0 6
pvt1=stay present	0 18 0 3 -1 0 0 -20
pvt1=stop present	-1 -5 0 0 0 7 0 0
pvt1=suspend participle	0 -14 0 7 0 0 0 6
pvt1=suspend perfect	0 -6 0 6 4 0 0 -2
pvt1=suspend present	-6 -1 0 -4 3 0 0 10
pvt1=take past	0 5 0 -6 0 0 0 0
q:!	0 -1 0 -2 -2 0 0 11
q:"	-1 -18 -6 32 -27 0 5 -3
q:'	0 0 0 10 -1 0 0 -6
q:'s	15 -19 -11 15 -22 8 3 -5
q:(	-7 3 -1 3 5 0 0 -5
q:)	-7 -6 -1 10 5 0 0 0
q:,	1 2 -6 -7 -15 7 0 12
q:-	0 8 0 -18 13 0 0 0
q:.	-9 -13 -5 3 26 -1 -22 3
q:/	0 3 0 -9 -24 0 0 29
q::	-5 1 -7 10 -2 -4 -1 -6
q:;	0 -4 0 4 -6 4 0 0
q:<agent>	0 -2 -4 -15 21 -1 3 0
q:<day-ahead>	0 -7 -3 5 -8 8 0 1
q:<day-gone>	10 14 -27 -15 9 -1 -15 3
q:<day-today>	-10 26 -12 7 -25 -3 -3 -9
q:<duty>	-25 13 0 -3 7 -18 -5 0
q:<gate>	2 -21 4 -15 7 1 0 15
q:<goods-amount>	0 5 0 13 -10 0 0 -8
q:<goods>	1 14 -5 -21 7 -4 -9 1
q:<level-noun>	-12 -18 1 18 2 -2 0 5
q:<level>	-13 17 -11 -6 -13 0 -17 11
q:<money>	0 -29 8 32 0 0 0 -15
q:<month-ahead>	1 -6 2 -5 0 0 0 4
q:<month-gone>	7 -10 0 4 -9 -5 -1 7
q:<month-today>	0 0 0 -8 5 0 0 0
q:<name>	3 11 -4 -40 3 -2 0 33
q:<not>	-6 -12 0 -2 14 0 5 0
q:<number>	-22 -1 15 20 -12 -12 -19 -8
q:<office>	-4 -11 8 17 -3 -6 -1 -6
q:<organisation>	-12 15 -2 11 4 -15 5 -26
q:<person>	-16 -11 -20 0 12 9 4 7
q:<points>	-3 12 0 -9 -3 0 0 8
q:<quality>	4 -3 -4 -33 14 2 -8 27
q:<seat>	10 -1 -6 -13 -13 -12 4 25
q:<sender>	5 -29 0 21 14 -1 0 -16
q:<span>	-5 -3 -17 -4 -16 3 -6 22
q:<taker>	13 -6 -7 19 -2 0 -1 -16
q:<v-agree>	-28 -25 -21 14 -1 9 -8 15
q:<v-bear>	-6 23 -18 4 -14 0 -8 -9
q:<v-begin>	-6 0 9 3 -15 9 0 -3
q:<v-buy>	4 0 -9 9 11 -2 -2 -24
q:<v-deny>	23 -7 0 6 -23 0 0 -9
q:<v-down>	-10 19 1 2 -12 6 -1 -12
q:<v-end>	0 -1 -17 -2 9 0 -3 2
q:<v-impose>	0 -15 -14 18 1 -12 -12 4
q:<v-propose>	2 -15 -6 14 3 2 -11 -2
q:<v-return>	0 -1 -4 14 -6 0 0 -3
q:<v-say>	-1 -23 2 9 1 -3 5 5
q:<v-sell>	0 -6 0 7 -6 8 -1 -4
q:<v-stay>	0 -21 -13 3 2 0 2 9
q:<v-suspend>	-1 -2 0 12 -12 -8 -1 0
q:<v-target>	-8 0 0 1 -7 -6 -1 12
q:<v-threaten>	0 -4 0 7 -11 0 0 5
q:<v-up>	0 -6 -7 25 -41 0 -6 4
q:?	-3 -4 7 -15 -8 -11 0 23
q:_	0 9 0 0 0 0 0 -7
q:a	4 20 -7 1 2 3 -4 -27
q:about	0 0 0 -9 -6 0 0 22
q:accept	0 2 0 5 0 0 0 -8
q:accord	0 11 -1 -8 8 0 0 -10
q:according	0 -4 0 -12 14 0 0 2
q:act	0 20 7 -22 0 0 0 -9
q:additional	0 0 -3 -12 3 0 0 12
q:advanced	1 -1 0 -3 0 0 0 6
q:affiliate	2 -1 1 -6 -5 5 0 1
q:after	-6 21 0 13 -16 0 0 -22
q:afternoon	7 -9 0 -10 0 2 0 9
q:again	0 -20 0 8 0 1 0 9
q:against	0 0 0 -4 0 0 0 9
q:agree	-10 -1 -3 -13 -13 -1 0 29
q:agreement	0 -2 -2 18 0 6 0 -19
q:all	7 18 0 -15 -2 0 0 -6
q:allow	0 24 0 -6 -1 0 0 -18
q:alone	0 -3 0 -11 6 0 2 6
q:already	0 -4 0 6 -1 0 0 0
q:also	0 5 0 0 -11 0 0 2
q:aluminium	0 -2 0 14 0 0 0 -9
q:aluminum	0 -6 0 8 2 0 0 -4
q:amount	6 0 0 -13 -6 0 0 10
q:an	3 1 -5 27 -10 0 0 -23
q:and	0 -9 -8 -2 0 25 -7 -3
q:announce	1 19 1 -13 -6 0 0 -8
q:announcement	0 -4 0 -8 13 0 0 0
q:another	0 0 0 -23 11 0 0 17
q:answer	0 14 -1 1 -14 0 0 -10
q:any	0 9 0 -19 20 -1 0 -13
q:anybody	0 0 0 -4 0 0 0 8
q:anything	11 -12 0 0 0 0 5 0
q:apply	0 -12 -4 2 1 0 0 9
q:approval	1 -6 0 11 -2 0 0 -6
q:approve	0 10 0 -1 -14 -1 10 0
q:are	10 -10 -17 -10 7 11 -2 9
q:arrangement	0 5 0 -27 4 0 0 15
q:article	0 2 4 -13 16 0 0 -13
q:as	8 4 -4 2 -31 0 0 5
q:ask	0 -8 0 1 1 0 0 8
q:at	0 -6 4 18 0 -2 -8 -13
q:autumn	0 -2 0 1 -4 0 0 6
q:away	0 7 0 5 0 0 0 -14
q:b	0 -1 0 15 0 0 0 -11
q:back	0 -14 0 20 0 0 0 -3
q:banana	0 0 0 1 5 0 0 -6
q:basi	0 7 0 -1 -4 0 0 0
q:battery	0 0 0 6 -3 0 0 0
q:be	3 -11 -10 -4 -5 17 0 9
q:bean	0 0 0 -3 -1 0 0 8
q:bear	0 13 0 -13 0 0 0 0
q:because	0 -15 0 -5 19 0 0 1
q:become	0 0 0 -5 0 0 0 6
q:beef	0 8 -5 -9 11 0 0 -4
q:been	4 0 -2 -1 13 -2 0 -5
q:before	-3 9 -14 1 0 7 0 -3
q:begin	-5 4 12 0 -5 0 2 -12
q:behind	0 1 0 0 0 3 0 -6
q:being	0 2 0 -23 -2 0 0 25
q:between	0 -12 0 17 -10 1 0 -5
q:bill	0 -1 0 0 8 0 0 -2
q:border	0 5 0 10 0 0 0 -15
q:both	-5 0 -2 8 -10 -1 -3 4
q:breathe	0 -6 0 -6 11 0 0 3
q:bring	0 8 0 -17 -1 0 0 15
q:broke	0 0 0 7 0 0 0 -6
q:built	0 0 0 -6 14 0 0 -9
q:busan	0 -11 0 -7 4 0 0 15
q:but	-2 -1 0 0 6 0 0 0
q:butter	0 0 0 -5 0 0 0 6
q:buy	0 -8 0 18 -1 0 0 -7
q:by	16 -9 -8 -2 18 3 -4 -18
q:c	0 -13 0 12 0 0 0 1
q:cabinet	0 -11 0 12 0 0 0 0
q:calendar	0 -1 0 -3 -5 0 0 13
q:call	-3 0 0 15 -1 0 0 -10
q:can	-4 -16 0 1 0 0 6 8
q:capital	0 6 0 6 -1 0 0 -8
q:car	0 -8 0 15 -12 0 0 3
q:cargo	0 -3 0 7 3 0 0 -7
q:case	0 7 0 -13 0 0 0 7
q:ceasefire	0 0 0 21 0 0 0 -19
q:cent	0 -17 0 20 0 0 0 0
q:certain	0 9 0 -4 0 0 0 -3
q:certificate	0 -3 0 16 0 0 0 -13
q:change	0 -15 0 2 9 0 0 0
q:charge	-4 -1 -1 -7 -2 0 0 18
q:cheese	0 7 0 -5 -3 0 0 2
q:chip	0 0 0 -11 0 3 0 6
q:christma	0 -12 0 14 0 0 0 -1
q:city	0 -5 0 16 0 0 0 -12
q:claim	8 -12 0 0 7 0 0 -6
q:clear	2 -4 0 7 -2 0 0 -3
q:clock	0 12 0 -15 0 0 0 5
q:close	-7 11 0 -10 1 0 0 4
q:closed	0 0 11 2 6 0 0 -21
q:cod	0 0 0 7 0 0 0 -6
q:coffee	0 0 0 -5 -1 0 0 11
q:colleague	0 7 0 -7 0 0 0 1
q:collect	-1 -3 0 0 6 0 0 0
q:collection	0 8 0 -2 -2 0 0 0
q:column	0 -1 0 -4 0 0 0 8
q:come	-4 7 4 -7 -1 9 0 -5
q:commerce	12 -11 0 0 0 0 0 -5
q:company	6 -14 0 24 -13 3 0 -16
q:conclude	0 -8 0 14 0 0 0 -5
q:confirm	0 -11 0 0 0 2 0 6
q:consent	2 -14 0 19 -9 0 0 -4
q:contain	17 -2 0 -11 0 0 0 0
q:container	0 -3 0 -2 8 0 0 0
q:continue	0 -5 0 -5 9 0 0 1
q:contract	0 -5 -13 32 -8 0 0 -15
q:control	18 -8 0 -5 -3 0 0 0
q:copper	0 11 0 -23 7 0 0 10
q:correct	0 0 0 7 0 0 0 -6
q:cost	0 -14 0 14 0 0 0 -3
q:could	0 17 0 -11 -1 0 0 0
q:count	8 -7 0 4 -2 0 0 -2
q:country	0 22 5 -25 -4 -1 0 1
q:course	0 8 0 0 0 0 0 -5
q:crane	0 0 6 0 -1 0 0 0
q:crude	0 2 0 12 -1 0 0 -12
q:custom	0 -10 0 -6 3 0 0 9
q:customer	14 -3 -14 17 0 0 -1 -18
q:cut	0 7 0 0 -3 0 0 0
q:day	8 -31 0 35 -18 7 0 -9
q:de	0 0 0 -7 0 9 0 0
q:deadline	0 5 0 -10 0 0 0 7
q:deal	-1 6 0 0 -4 0 0 0
q:decide	0 -4 0 0 -11 0 8 4
q:decision	0 -5 0 9 -11 0 0 7
q:decree	0 -16 0 7 1 0 0 1
q:delegation	0 0 0 -9 7 0 0 4
q:did	2 -19 0 7 -5 0 0 9
q:die	0 0 0 -12 0 0 0 12
q:direction	0 7 0 -6 0 0 0 0
q:discuss	-3 -1 0 12 -5 0 0 0
q:dispute	0 10 0 5 -7 0 0 -6
q:district	0 12 0 -6 0 0 0 -4
q:doe	-7 -6 5 -13 2 0 0 16
q:don't	0 -7 0 10 0 0 0 0
q:double	0 0 0 6 -3 0 0 0
q:down	0 -14 0 7 -9 11 0 2
q:draft	0 -4 0 19 -13 0 0 0
q:draw	0 0 0 15 0 0 0 -12
q:drone	0 12 0 -8 0 0 0 0
q:drop	0 0 0 7 0 0 0 -4
q:due	0 -2 0 -1 7 2 0 -2
q:during	0 -3 0 9 0 0 0 -3
q:duty	-14 -7 12 -27 19 -6 0 22
q:each	0 -2 0 1 -2 0 0 7
q:earlier	0 -10 0 10 0 0 0 0
q:early	-1 -5 0 10 -2 0 0 0
q:earth	32 -19 0 -16 -2 3 0 -11
q:economy	0 -8 0 6 6 0 0 -3
q:effect	6 11 0 -17 5 0 0 -6
q:either	0 0 0 -1 -1 0 0 7
q:electricity	0 -3 0 6 0 0 0 0
q:else	0 17 0 -3 0 0 0 -13
q:elsewhere	0 7 0 13 0 0 0 -17
q:emergency	0 0 0 10 -5 0 0 -6
q:end	0 24 -8 -21 9 3 0 -5
q:energy	0 10 0 -10 0 0 0 0
q:enter	0 -2 0 -9 0 0 0 15
q:entry	0 0 0 17 -5 0 0 -8
q:evening	0 -1 0 -11 13 0 0 1
q:every	-1 -4 10 2 0 0 0 -5
q:everybody	0 30 -3 -6 0 0 0 -24
q:everyone	0 5 0 2 2 0 0 -13
q:everything	0 6 0 0 0 0 0 -3
q:everywhere	0 13 0 -6 0 0 0 -3
q:exclusion	-2 -15 19 17 0 0 0 -24
q:expect	2 -3 2 -18 11 0 0 2
q:expert	0 -2 0 7 0 0 0 0
q:expire	0 -7 -2 -3 8 0 0 9
q:export	1 -19 2 17 0 -5 0 -1
q:extend	-1 6 0 19 10 0 0 -36
q:extension	-1 -8 -1 18 -7 0 0 -2
q:extra	0 12 0 -1 -6 0 0 -2
q:face	0 11 0 -8 0 0 0 0
q:fact	0 -5 -1 6 0 0 0 0
q:failed	0 9 0 -8 0 0 0 0
q:fall	0 20 0 0 0 0 0 -22
q:far	-1 -9 0 10 -1 0 0 3
q:fare	0 -9 0 15 0 0 0 -5
q:farm	0 -10 0 16 0 0 0 -8
q:fee	-8 0 4 -6 14 0 0 -4
q:fentanyl	-3 11 0 0 -5 0 0 -3
q:ferry	0 -12 0 25 0 0 0 -13
q:figure	0 0 0 -5 0 0 0 7
q:final	0 0 0 7 -5 0 10 -16
q:find	0 8 0 -9 0 0 0 2
q:firm	13 -6 -1 0 8 0 0 -15
q:first	0 -6 0 4 0 0 0 2
q:fish	0 -14 -5 15 7 0 0 -5
q:fishing	-1 0 0 6 0 0 0 0
q:fishmeal	0 8 0 -7 -2 0 0 0
q:follow	0 0 0 -11 15 0 0 -4
q:for	-3 -32 11 -3 25 -14 -13 16
q:force	0 -6 0 -7 -3 0 0 20
q:forced	0 -2 0 8 0 0 0 -4
q:foreign	19 -6 0 -5 -5 0 0 -2
q:forty	0 0 0 -4 7 0 0 0
q:found	2 -1 0 -8 1 0 0 4
q:four	0 0 0 11 -5 0 0 -8
q:framework	0 -2 0 -4 0 8 0 3
q:free	0 0 0 6 0 0 0 -2
q:friday	0 9 0 -15 0 0 0 8
q:from	9 22 -6 -6 -5 -3 -5 -14
q:front	0 -7 0 29 -1 0 0 -22
q:fruit	0 -2 -5 -11 12 0 0 7
q:further	-7 9 0 11 -4 0 0 -9
q:gas	0 -3 0 10 -3 0 0 0
q:geneva	0 -7 0 -7 0 0 0 20
q:get	0 1 0 2 2 7 0 -20
q:give	0 0 0 20 -16 0 0 -1
q:given	0 -13 0 6 4 0 0 0
q:glass	0 -2 0 -8 4 0 0 6
q:go	2 13 -1 -21 -8 6 -2 14
q:good	-4 20 -19 -1 -2 -6 -1 -2
q:government	0 -1 0 -3 0 0 0 6
q:great	0 12 0 -9 0 0 0 0
q:grower	0 0 0 -6 0 0 0 8
q:had	-9 6 -2 15 -4 -3 2 -15
q:half	8 -19 0 11 0 0 0 -2
q:hand	2 7 0 1 -4 8 0 -19
q:harbour	0 6 0 -4 0 0 0 0
q:has	-7 6 10 0 12 -1 1 -21
q:have	-4 6 0 9 -11 -7 -3 0
q:he	-2 -14 -2 14 -3 -3 14 -3
q:hear	0 -2 0 15 -12 0 0 0
q:here	0 0 0 -10 11 0 0 0
q:higher	0 0 0 11 -3 0 0 -3
q:him	0 -4 0 0 7 0 0 0
q:his	0 2 0 10 9 0 10 -38
q:hit	0 12 0 -2 0 0 0 -10
q:hold	0 -3 0 13 -4 0 0 -4
q:holiday	0 -2 0 9 0 0 0 -5
q:hotel	0 0 0 11 0 0 0 -9
q:hour	-1 23 0 -5 -3 0 0 -9
q:house	0 -6 0 -2 5 0 5 0
q:household	0 -4 0 6 0 0 0 0
q:how	0 8 0 -27 4 0 0 14
q:i	-5 -16 -1 3 8 -4 7 2
q:ice	0 -2 0 -9 -5 0 0 12
q:if	0 5 0 9 0 0 0 -15
q:import	0 4 0 4 4 0 0 -16
q:impose	6 0 0 7 -11 0 0 -5
q:in	-9 0 -17 13 -1 -5 0 0
q:increase	0 -13 0 5 0 0 0 8
q:industry	0 0 0 0 5 0 0 -6
q:initial	0 0 0 7 0 0 0 -4
q:instead	0 -13 0 9 0 0 0 4
q:interview	0 0 0 -3 0 0 0 6
q:into	0 -2 8 -3 0 0 0 2
q:introduce	-3 -9 0 1 0 0 0 14
q:investigation	0 12 0 -14 0 0 0 0
q:is	-1 -10 -2 -16 8 -22 5 29
q:island	0 -5 0 24 0 0 0 -18
q:issued	5 0 0 -15 0 0 0 10
q:it	-8 0 2 13 -28 13 -1 -3
q:its	18 2 -1 -13 -8 20 -2 -10
q:itself	0 0 0 -9 18 0 0 -7
q:joint	0 17 0 -26 5 3 0 0
q:just	0 12 0 -6 0 0 0 0
q:keep	0 0 3 -11 9 4 0 -1
q:kind	0 5 0 27 0 0 0 -31
q:know	-5 -14 10 -6 -12 0 7 11
q:kuala	0 0 0 -7 0 0 0 10
q:labor	0 -2 0 8 0 0 0 -4
q:lapse	2 -2 0 7 -6 0 0 0
q:large	0 -15 0 16 0 0 0 0
q:last	-5 8 -2 -10 -11 -3 3 15
q:lasted	0 -2 13 8 0 0 0 -16
q:late	0 0 0 6 0 0 0 -4
q:later	0 -5 0 12 0 0 0 -4
q:law	-2 37 0 -29 7 5 0 -23
q:lay	0 -5 0 14 0 0 0 -10
q:leave	3 -14 0 16 -18 0 0 0
q:led	0 0 0 6 -2 0 0 0
q:less	0 -4 0 11 0 0 0 -4
q:let	5 11 7 -17 0 0 0 0
q:letter	0 6 0 -1 -5 0 0 1
q:level	0 -11 0 2 0 0 0 8
q:levy	0 0 0 -6 -2 0 0 8
q:licence	5 -14 0 6 2 0 0 -3
q:line	0 -12 0 19 0 0 0 -6
q:lisbon	0 -12 0 5 13 0 0 -12
q:list	0 -5 0 0 8 0 0 0
q:listed	11 0 0 0 0 0 0 -9
q:little	0 -4 11 0 -3 0 0 -4
q:live	0 22 0 -23 0 0 0 0
q:london	0 0 0 -6 0 0 0 7
q:long	0 36 -1 -39 -8 0 0 5
q:look	8 4 0 -26 -2 0 0 16
q:lose	0 -2 0 9 -5 0 0 0
q:lower	0 0 0 8 0 0 0 -7
q:lumpur	0 0 0 -7 0 0 0 10
q:m	0 5 -1 4 5 0 0 -13
q:madrid	0 0 0 -11 0 12 0 0
q:magnet	9 -2 0 -2 -1 2 0 -5
q:make	7 0 -14 2 4 0 7 -11
q:market	0 0 0 -8 5 0 0 1
q:matter	0 -2 0 -21 12 0 0 15
q:may	10 -19 0 6 -1 2 0 0
q:me	0 -6 0 6 -6 0 0 6
q:mean	3 -1 0 8 0 0 0 -9
q:mediator	0 0 0 8 -7 0 0 0
q:medicine	0 10 0 -18 1 0 0 6
q:meet	-3 -7 -1 16 -2 -3 0 -3
q:member	0 -7 0 2 4 0 0 0
q:memorandum	0 -6 0 12 -2 0 0 -2
q:men	0 -2 0 0 9 0 0 -4
q:metal	0 -7 0 -3 9 0 0 0
q:might	0 0 0 -8 10 0 0 0
q:million	0 -10 0 24 0 0 0 -13
q:minister	0 -34 0 14 -11 0 0 17
q:ministry	8 -3 0 -15 1 0 0 7
q:minute	0 5 0 8 -9 0 0 -5
q:missing	0 -7 0 9 0 0 0 -1
q:moment	0 -11 0 15 0 0 0 -2
q:money	0 0 0 11 -1 0 0 -4
q:month	0 0 7 0 0 0 0 -5
q:more	4 0 0 -4 5 0 0 -6
q:morning	0 1 0 8 -9 0 0 -3
q:move	0 -1 0 10 -5 0 0 0
q:mr	-3 1 0 -16 3 0 0 22
q:must	0 7 0 10 -23 2 10 -10
q:my	0 -10 0 11 3 0 0 -5
q:name	0 0 0 13 0 0 0 -11
q:nearly	0 11 0 -20 -2 7 0 3
q:need	6 -8 0 -9 15 0 0 -3
q:negotiate	0 0 0 0 6 0 0 -5
q:negotiator	0 0 0 10 0 0 0 -6
q:neither	0 6 0 -1 -5 0 0 1
q:network	3 7 0 5 0 0 0 -15
q:never	0 2 0 -10 6 0 0 0
q:new	2 -11 4 15 8 0 6 -26
q:next	0 -14 0 13 -4 0 0 3
q:night	0 0 0 20 0 0 0 -20
q:no	0 10 -3 -10 2 -2 6 -2
q:nobody	0 0 0 -11 5 0 0 7
q:noon	0 0 0 18 0 0 0 -16
q:nor	0 0 0 15 0 0 0 -13
q:northern	0 0 0 19 -6 0 0 -13
q:not	-2 -22 -12 11 13 -1 1 -3
q:note	0 -1 0 -9 8 0 0 3
q:nothing	0 8 7 -7 -10 0 0 3
q:notice	10 -2 4 -13 0 0 0 0
q:now	-2 6 7 -6 -12 1 0 2
q:number	-7 1 0 9 -3 0 0 0
q:of	14 0 0 -4 12 4 -6 -21
q:off	0 6 0 4 -12 0 0 -3
q:offer	0 -5 0 13 -7 0 0 0
q:official	0 -1 0 -2 0 0 0 6
q:oil	0 2 0 15 -2 0 0 -13
q:old	0 8 0 -4 0 0 0 -3
q:older	0 2 0 0 4 2 0 -11
q:on	-3 4 -13 -3 0 7 -18 2
q:once	0 -12 0 22 -7 0 0 0
q:one	11 14 1 6 -21 3 0 -29
q:only	6 5 0 -9 2 0 0 -2
q:open	0 -15 4 23 -13 0 0 -2
q:opened	0 2 0 -7 9 0 0 -4
q:operated	0 0 0 -6 15 0 0 -9
q:operator	0 0 0 18 -6 0 0 -9
q:or	6 -4 0 -12 11 22 0 -24
q:orange	0 0 0 -4 -1 0 0 7
q:order	5 4 -7 -10 10 0 0 -5
q:ordinary	-4 -8 0 23 -2 0 0 -6
q:origin	0 4 0 -12 4 0 0 2
q:other	-1 9 5 -9 -2 0 0 0
q:otherwise	0 -4 6 0 0 0 0 0
q:our	2 -20 0 19 -18 0 3 5
q:out	2 0 6 -19 15 0 0 2
q:outcome	0 -3 0 7 0 0 0 -1
q:over	3 -30 0 29 -20 2 0 0
q:own	1 5 0 -14 -9 0 0 15
q:owned	8 0 0 0 0 0 0 -6
q:p	0 14 -1 -11 6 0 0 -7
q:palm	0 0 0 18 0 0 0 -17
q:paper	0 0 0 5 -15 0 4 0
q:parcel	0 0 0 -4 0 0 0 9
q:parliament	0 -4 0 0 9 0 0 -1
q:part	0 -16 7 -16 12 1 0 7
q:partner	0 8 0 -7 0 0 0 0
q:party	0 0 0 -9 5 2 0 3
q:pass	0 0 0 11 0 0 0 -9
q:past	0 -5 0 1 -1 0 0 8
q:pause	-1 -3 0 -2 1 0 0 8
q:pay	-2 16 -9 -13 -1 0 -1 4
q:peace	0 -6 0 10 0 0 0 0
q:pen	0 0 0 7 -1 0 0 0
q:people	3 -6 0 10 -2 0 0 -3
q:percent	9 0 0 -1 0 0 0 -8
q:period	1 -2 0 5 0 0 0 -8
q:permit	0 8 0 -7 2 0 0 -3
q:phone	0 -6 0 7 0 0 0 0
q:phosphate	0 9 0 -5 0 0 0 -3
q:place	0 17 0 -14 12 0 0 -16
q:plant	0 0 -2 18 0 0 0 -11
q:plastic	0 -6 0 11 0 0 0 -2
q:plu	0 -1 0 -9 12 0 0 0
q:point	0 -8 0 7 8 0 0 -9
q:polysilicon	0 10 0 -7 0 0 0 0
q:pork	0 10 -5 -12 12 0 0 -8
q:port	-8 -14 4 -15 14 1 0 13
q:power	0 -10 0 15 10 0 0 -17
q:prefer	0 0 0 6 -3 0 0 0
q:prepare	0 17 0 -19 0 0 0 0
q:present	0 -16 0 -7 14 0 0 9
q:presenter	0 0 0 -4 0 0 0 7
q:president	-1 12 0 -17 -11 2 0 16
q:price	0 -9 0 17 0 0 0 -6
q:proclamation	0 43 0 -34 0 0 0 -12
q:product	7 -18 0 2 6 0 0 0
q:progress	0 -2 0 6 0 0 0 0
q:prolong	0 -2 0 0 -2 0 0 10
q:prolongation	0 3 0 -19 7 0 0 8
q:prolonged	0 0 0 -3 0 0 0 10
q:promise	0 -7 0 24 0 0 0 -17
q:propose	0 0 0 8 2 0 0 -12
q:public	0 8 0 1 0 0 0 -10
q:published	1 14 4 -19 -3 0 0 0
q:purchase	0 -7 0 15 0 0 0 -5
q:put	0 -3 -1 6 0 0 0 0
q:quarrel	0 5 0 -10 0 0 0 7
q:question	0 -7 0 0 -3 2 0 6
q:raise	0 -3 0 27 -14 0 0 -13
q:rare	32 -19 0 -15 -2 3 0 -12
q:rate	-4 -3 6 -8 0 0 0 14
q:ratify	0 11 -1 -9 4 0 0 -3
q:reach	0 -14 0 6 7 0 0 -1
q:read	5 5 0 -17 6 0 0 0
q:reader	8 0 0 -2 0 0 0 -5
q:ready	0 0 0 -4 6 0 0 0
q:reason	0 -4 0 -4 9 0 4 -2
q:reciprocal	0 -5 0 7 0 0 0 1
q:recommend	0 0 0 0 11 0 0 -11
q:reduce	0 0 0 -1 0 0 0 6
q:remain	0 -8 0 12 0 0 0 -3
q:report	0 -3 0 20 -8 0 0 -6
q:reporter	0 -5 0 -2 -5 2 0 11
q:representative	0 -2 0 0 13 0 0 -10
q:rest	0 14 0 -9 -4 4 0 -4
q:result	0 -10 0 11 0 0 0 0
q:return	0 8 0 0 0 0 0 -5
q:rise	0 -6 0 26 -12 0 0 -9
q:river	0 -5 0 25 0 0 0 -20
q:round	-3 -1 0 8 -15 -2 0 8
q:rule	23 -7 0 6 -23 0 0 -9
q:rum	0 -17 0 1 -4 0 0 20
q:run	-1 0 7 -13 -6 -1 0 15
q:sailing	0 -5 0 6 0 0 0 0
q:salmon	0 -4 0 -4 0 0 0 8
q:same	14 16 0 -30 0 1 0 2
q:say	4 1 -3 2 6 -12 -9 -3
q:sea	0 6 0 -2 0 0 0 -3
q:season	0 -11 0 7 0 0 0 5
q:second	0 9 0 21 -10 6 0 -28
q:section	0 21 10 -10 -2 2 0 -26
q:security	0 9 0 -7 0 0 0 0
q:see	0 -5 0 16 -5 0 0 -5
q:sell	0 -10 0 -7 1 15 0 0
q:send	0 12 0 -2 -11 0 0 0
q:set	0 13 0 -27 10 0 0 5
q:settle	0 -10 0 14 -8 0 0 2
q:settlement	0 0 0 10 -8 0 0 0
q:shall	-2 -7 0 -7 14 0 0 0
q:ship	0 9 0 3 -9 0 0 0
q:shook	0 8 0 7 0 0 0 -16
q:short	0 -6 0 8 1 0 0 -5
q:should	0 0 0 -4 0 0 0 6
q:show	0 -5 0 -3 0 0 0 9
q:shrimp	0 -8 0 6 0 0 0 0
q:side	0 -8 -1 13 -13 -3 1 6
q:sign	-14 -6 -11 7 0 0 -3 6
q:signature	-2 -14 0 4 7 0 0 1
q:since	-10 12 -1 9 -4 -6 -5 -8
q:sir	0 -3 0 11 -5 0 0 0
q:sleep	-4 13 0 -13 0 0 0 7
q:small	7 3 0 -11 -1 0 0 1
q:so	0 -12 3 13 0 0 0 -3
q:some	0 0 7 1 -5 0 0 -2
q:soybean	0 -9 -6 21 7 -3 0 -12
q:spare	0 8 0 -8 0 0 0 0
q:speak	0 -4 0 -5 -7 13 0 0
q:spoke	0 -1 0 -1 -6 1 0 7
q:spring	0 -3 0 9 -1 0 0 -1
q:stake	0 -5 0 7 0 0 0 0
q:stand	0 1 -2 -6 6 0 0 2
q:standstill	0 2 0 -11 0 0 0 13
q:start	2 0 0 15 -4 1 0 -15
q:state	0 -2 0 -12 0 0 0 20
q:statement	0 17 0 -13 0 0 0 0
q:stay	-5 -11 0 0 -5 0 0 15
q:steel	0 -9 0 11 1 0 0 -2
q:step	0 -4 0 7 -1 0 0 0
q:still	-2 6 0 18 -31 0 -1 3
q:stockholm	0 0 0 -16 0 0 0 18
q:stop	3 0 0 -6 3 0 0 1
q:strike	0 -15 0 24 -2 0 0 -7
q:subject	0 -4 0 -4 9 0 0 -1
q:such	0 -6 0 5 0 0 0 3
q:sugar	0 -3 0 0 0 0 0 6
q:surcharge	-1 64 -2 -26 2 0 0 -56
q:suspend	8 0 0 7 -4 -2 0 -7
q:suspension	4 3 0 -24 11 0 0 0
q:table	0 -18 0 0 -6 2 0 16
q:take	-3 -21 -1 23 4 -1 0 -1
q:talk	-6 -5 0 0 0 10 5 -2
q:talked	0 -7 0 2 0 0 0 3
q:tariff	-9 -10 -12 33 -11 -4 0 -4
q:tea	0 -5 0 0 -4 2 0 8
q:telephone	0 -16 0 16 -10 5 0 0
q:television	0 -2 0 0 0 0 0 7
q:tell	-2 -15 0 15 -23 4 7 0
q:term	0 2 0 3 -6 0 0 0
q:text	0 0 0 12 -9 0 0 -4
q:than	0 -2 0 19 -10 2 0 -15
q:thank	0 0 0 0 6 0 0 -4
q:that	9 18 -12 -22 1 -6 11 -1
q:the	-14 9 -7 14 5 0 -22 -15
q:their	0 0 -1 -10 -8 0 0 25
q:them	0 4 4 -6 14 0 0 -20
q:then	0 0 0 6 -12 -6 0 8
q:there	8 -13 -2 -5 -13 0 1 18
q:these	0 0 0 -11 4 0 0 9
q:they	0 -10 -4 13 0 -2 0 0
q:thi	-7 -26 10 -12 11 0 4 14
q:thing	0 -5 0 -4 -4 1 0 14
q:think	0 9 0 -24 9 0 0 6
q:third	0 -16 0 9 -10 0 0 8
q:those	1 2 0 -8 6 0 0 -2
q:threat	1 -12 0 0 0 0 0 12
q:threaten	0 -2 0 -4 -7 0 0 16
q:three	0 6 0 -22 -2 0 0 21
q:through	0 -2 0 9 0 0 0 0
q:tiktok	0 0 0 -13 0 18 0 -1
q:time	0 0 0 -11 -4 0 4 16
q:to	15 -6 5 -7 9 15 3 -15
q:together	0 -2 0 8 5 0 0 -10
q:tomatoe	0 3 0 4 0 0 0 -8
q:too	1 11 4 -12 0 0 0 -6
q:top	-5 12 -3 1 6 0 0 -14
q:touched	0 14 0 -11 0 0 0 -3
q:town	0 7 0 0 0 0 0 -8
q:tractor	0 -5 0 -4 0 0 0 12
q:trade	0 8 -3 -14 4 0 0 8
q:trading	0 8 0 -9 0 0 0 0
q:treasury	0 -4 0 7 0 0 0 0
q:truce	3 -7 -8 -15 -15 -9 6 29
q:tuna	0 -11 0 3 0 0 0 6
q:two	-13 -37 -1 36 -22 0 0 1
q:unchanged	0 -4 0 8 0 0 0 -3
q:under	7 17 -2 0 -15 6 0 -14
q:understanding	0 0 0 -20 19 0 0 2
q:unless	0 17 0 -6 0 0 7 -17
q:until	0 4 16 21 -24 -10 0 -21
q:up	-4 0 6 12 -2 -2 0 -12
q:upper	0 0 0 18 0 0 0 -16
q:us	-2 -10 0 16 -4 0 0 0
q:use	0 -3 0 -6 12 0 0 -1
q:valley	0 -1 0 22 0 0 0 -20
q:value	21 -2 0 -5 -4 0 0 -9
q:very	0 0 0 -2 0 0 0 6
q:vessel	-1 0 0 0 14 0 0 -10
q:visit	0 -4 0 -14 6 0 0 13
q:vote	0 12 0 -6 -2 0 0 0
q:voted	0 -15 0 17 0 0 0 0
q:wage	0 0 0 16 -6 0 0 -5
q:want	2 -15 0 27 -9 0 0 -9
q:war	0 -11 0 6 0 0 0 6
q:was	-4 -14 6 7 5 1 -5 -1
q:watch	4 -6 -1 -15 7 0 0 10
q:water	0 -13 0 -10 16 0 0 8
q:way	0 -13 0 0 -6 0 7 6
q:we	0 -20 0 0 10 -5 0 6
q:week	-1 11 0 -22 -7 -6 0 25
q:well	0 -2 0 1 -8 0 0 7
q:were	1 -12 5 3 0 0 0 2
q:what	5 -1 -6 -11 -13 0 -1 20
q:wheat	0 4 7 13 -2 0 0 -22
q:when	0 8 8 -35 10 -9 0 13
q:where	0 -8 0 12 3 0 0 -6
q:whether	0 -8 0 2 -8 0 0 12
q:which	13 -11 1 -25 0 -7 0 27
q:while	0 -14 13 4 1 0 0 -8
q:who	10 -4 2 13 8 -1 -1 -28
q:whose	0 -5 0 11 0 0 0 -3
q:will	12 -8 -11 29 -10 -1 -5 -17
q:win	0 9 0 -7 0 0 0 0
q:winter	0 0 0 7 0 0 0 -5
q:with	7 14 -24 -9 -15 -10 0 15
q:within	0 3 0 -6 0 0 0 4
q:without	2 -4 9 -9 -10 0 0 13
q:wood	0 8 0 -4 0 0 0 -1
q:word	0 -11 0 -2 1 0 0 12
q:work	0 -6 0 9 0 0 0 0
q:worked	0 3 0 -1 -8 0 0 8
q:world	8 4 -13 3 -1 0 0 -7
q:worst	0 6 0 -14 0 0 0 7
q:worth	0 -18 9 12 0 0 0 -2
q:would	1 7 -2 -27 3 1 0 15
q:write	-3 0 0 -6 18 0 0 -1
q:wrong	0 6 0 -5 0 0 0 0
q:yarn	0 0 0 -8 0 0 0 8
q:year	0 -36 0 37 -2 0 0 -8
q:yes	0 2 1 -16 12 0 0 0
q:yet	0 13 0 -3 -9 0 -1 1
q:york	0 -7 0 17 -5 0 0 -4
q:you	-3 -3 -3 19 -12 0 0 0
q:your	10 0 0 -17 -10 0 0 19
q:zero	0 -2 0 -5 7 0 0 0
q:—	0 1 -6 13 -5 0 0 -5
qt=future	0 -10 -12 -18 9 5 -4 29
qt=modal	3 -8 4 -17 0 13 8 4
qt=past	-13 14 7 14 0 -12 -2 -22
qt=perfect	-9 -9 0 10 10 -8 1 -7
qt=pluperfect	-4 3 0 15 0 -1 0 -13
qt=present	13 -14 -11 4 -1 2 -4 3
quoted	-3 -6 -1 12 -14 0 3 2
r1="	-4 4 0 -10 -2 0 0 13
r1=" & d:ahead	-4 4 0 -10 -2 0 0 13
r1='s	6 15 0 -10 0 0 0 -6
r1='s & d:ahead	6 0 0 0 0 0 0 -2
r1='s & d:today	0 19 0 -14 0 0 0 -3
r1=(	4 -3 0 -4 -3 0 0 8
r1=( & d:ahead	4 0 0 -15 -2 0 0 13
r1=( & d:today	0 -2 0 13 0 0 0 -5
r1=) & d:ahead	0 0 0 8 0 0 0 -6
r1=,	-4 -11 -5 1 9 0 -1 5
r1=, & d:ahead	-8 -7 -4 1 7 0 0 4
r1=, & d:today	5 -9 0 0 3 0 0 2
r1=-	0 -2 0 7 0 0 0 0
r1=- & d:today	0 -2 0 7 0 0 0 0
r1=.	1 6 4 -1 -4 1 -11 -3
r1=. & d:ahead	3 3 5 -3 -1 2 -9 -2
r1=. & d:today	-2 9 -1 3 -9 0 0 -3
r1=:	1 -3 -8 0 -2 -3 0 9
r1=: & d:ahead	1 -1 -7 -3 0 -3 0 10
r1=: & d:today	0 -2 0 7 0 0 0 0
r1=;	0 -7 4 7 -1 -3 -5 0
r1=; & d:ahead	0 -6 4 6 -1 -3 -5 0
r1=<day-today>	0 -2 0 -3 0 0 0 7
r1=<day-today> & d:ahead	0 -1 0 -3 0 0 0 6
r1=<end>	-16 -1 -16 6 8 -5 0 3
r1=<end> & d:ahead	-10 -1 -10 -1 11 0 4 0
r1=<end> & d:today	-6 0 -5 8 -8 -4 -4 8
r1=<goods>	0 -8 0 9 4 0 0 -4
r1=<goods> & d:ahead	0 -5 0 6 4 0 0 -3
r1=<level>	0 31 0 -23 -4 0 0 -8
r1=<level> & d:ahead	0 32 0 -24 -4 0 0 -7
r1=<name>	-8 -8 4 2 1 0 0 6
r1=<name> & d:ahead	-8 -7 4 0 1 0 0 7
r1=<number>	0 -15 0 15 2 0 0 -4
r1=<number> & d:ahead	0 -15 0 15 2 0 0 -4
r1=<person>	0 -11 0 12 0 0 0 0
r1=<person> & d:ahead	0 -11 0 12 0 0 0 0
r1=<quality>	0 10 0 -14 0 0 0 6
r1=<quality> & d:ahead	0 11 0 -17 0 0 0 8
r1=<seat>	0 -2 0 10 0 0 0 0
r1=<seat> & d:ahead	0 -2 0 10 0 0 0 0
r1=<v-bear>	0 9 -2 0 -4 0 0 -3
r1=<v-bear> & d:ahead	0 11 -1 0 -4 0 0 -3
r1=<v-begin>	0 0 0 1 4 0 0 -7
r1=<v-begin> & d:ahead	0 0 0 0 5 0 0 -7
r1=<v-down>	0 -11 0 11 0 0 0 1
r1=<v-down> & d:ahead	0 -11 0 11 0 0 0 1
r1=<v-end>	0 0 -1 -6 6 0 0 3
r1=<v-end> & d:ahead	0 0 -1 -6 6 0 0 3
r1=<v-propose>	0 -6 0 8 0 0 0 0
r1=<v-say>	0 0 0 6 0 0 0 0
r1=<v-stay>	0 0 0 8 0 0 0 -2
r1=<v-stay> & d:ahead	0 0 0 7 0 0 0 -2
r1=a	5 6 0 -5 -1 0 0 -2
r1=a & d:ahead	5 7 0 -6 -1 0 0 -2
r1=after	0 9 0 -10 0 0 0 2
r1=after & d:ahead	0 10 0 -12 0 0 0 3
r1=an	0 -4 0 -10 0 0 0 14
r1=and	-2 5 2 11 -24 -1 -3 -8
r1=and & d:ahead	-1 4 3 12 -22 -1 -3 -10
r1=are	0 0 2 6 -2 0 0 -7
r1=are & d:ahead	0 0 2 5 -1 0 0 -6
r1=before	0 9 0 -11 0 5 0 0
r1=before & d:ahead	0 9 0 -11 0 5 0 0
r1=both	0 -4 0 -7 3 0 0 7
r1=both & d:ahead	0 -4 0 -7 3 0 0 7
r1=by	0 0 0 12 -4 0 0 -4
r1=by & d:ahead	0 0 0 12 -4 0 0 -4
r1=call	0 -6 0 7 0 0 0 0
r1=come	0 -9 0 8 0 0 0 0
r1=end	0 0 -1 -8 7 0 0 3
r1=end & d:ahead	0 0 -1 -8 7 0 0 3
r1=evening	0 0 0 7 0 0 0 -8
r1=evening & d:ahead	0 0 0 6 0 0 0 -8
r1=for	0 -3 0 7 -6 0 4 0
r1=for & d:ahead	0 -2 0 6 -6 0 4 0
r1=from	0 0 0 10 -1 0 0 -8
r1=from & d:ahead	0 0 0 10 -1 0 0 -8
r1=has	0 -4 0 12 -3 0 0 0
r1=has & d:ahead	0 -4 0 12 -3 0 0 0
r1=he	0 0 0 7 0 0 0 -2
r1=he & d:ahead	0 0 0 6 0 0 0 -1
r1=if	-1 9 0 -4 3 0 0 -5
r1=if & d:ahead	-1 9 0 -5 3 0 0 -4
r1=in	0 5 0 12 -13 0 -2 -9
r1=in & d:ahead	0 6 0 11 -13 0 -2 -9
r1=instead	0 0 0 -6 0 0 0 5
r1=instead & d:ahead	0 0 0 -6 0 0 0 5
r1=is & d:today	0 0 0 6 0 0 0 -3
r1=it	2 -1 -1 5 -9 0 0 0
r1=it & d:ahead	2 0 0 1 -9 0 0 0
r1=it & d:today	0 -4 0 7 0 0 0 0
r1=next	4 0 0 -5 9 0 0 -3
r1=next & d:ahead	5 0 0 -6 10 0 0 -3
r1=night	0 -7 0 0 0 0 0 8
r1=night & d:ahead	0 -7 0 0 0 0 0 8
r1=of	3 -6 -3 1 -9 0 0 10
r1=of & d:ahead	3 -6 -3 1 -9 0 0 10
r1=on	-1 0 1 8 -5 0 0 -2
r1=on & d:ahead	-1 0 1 8 -5 0 0 -2
r1=or	0 -1 0 11 -4 1 0 -7
r1=or & d:ahead	0 0 0 9 -4 1 0 -7
r1=our	0 -4 0 8 3 0 0 -8
r1=our & d:ahead	0 -3 0 7 3 0 0 -8
r1=over	0 -3 0 6 0 0 0 0
r1=take	0 7 0 -5 0 0 0 0
r1=take & d:ahead	0 7 0 -5 0 0 0 0
r1=that	-2 9 0 1 -4 0 0 -6
r1=that & d:ahead	-1 6 0 1 -2 0 0 -3
r1=the	-13 -6 -5 10 -3 -2 3 4
r1=the & d:ahead	-12 0 -5 3 -3 -2 3 6
r1=the & d:today	0 -11 0 14 0 0 0 0
r1=there	0 -11 0 14 0 0 0 -3
r1=there & d:ahead	0 -11 0 14 0 0 0 -3
r1=they	0 0 0 -3 0 0 0 7
r1=to	-9 -3 -6 4 0 5 6 -3
r1=to & d:ahead	-9 -2 -6 2 0 5 7 -2
r1=unless	-3 7 2 -5 2 0 0 -1
r1=unless & d:ahead	-3 7 2 -7 2 0 0 0
r1=until	0 -9 0 3 5 0 0 0
r1=until & d:ahead	0 -9 0 3 5 0 0 0
r1=was	0 0 -1 0 -3 0 0 7
r1=was & d:ahead	0 0 -1 0 -3 0 0 7
r1=we	0 -3 0 -3 0 0 9 0
r1=we & d:ahead	0 -3 0 -3 0 0 9 0
r1=whether	0 0 0 -10 7 0 0 3
r1=will	0 -4 6 0 0 0 0 -1
r1=will & d:ahead	0 -4 6 0 0 0 0 -1
r1=with	0 -7 8 0 -2 0 0 0
r1=with & d:ahead	0 -7 8 0 -2 0 0 0
r1=without	0 7 0 0 -3 0 0 -4
r1=without & d:ahead	0 11 0 0 -3 0 0 -5
r1=—	0 0 -1 12 0 0 0 -11
r1=— & d:ahead	0 5 0 5 0 0 0 -11
r1=— & d:today	0 -6 0 10 -1 0 0 0
r2="	4 -13 0 16 -6 0 0 0
r2='s	0 -16 -2 15 -2 0 0 6
r2=,	-7 18 0 -2 -5 0 0 -4
r2=.	0 -12 0 -3 0 0 0 16
r2=:	0 -2 0 6 0 0 0 0
r2=<agent>	0 -6 0 17 -2 0 0 -4
r2=<day-ahead>	-5 -4 0 8 -12 4 0 2
r2=<day-today>	0 0 0 -5 0 0 0 9
r2=<duty>	0 16 0 -21 0 0 0 8
r2=<end>	-2 -1 -6 8 1 -2 -10 3
r2=<gate>	0 -2 0 2 12 0 0 -12
r2=<goods>	5 8 -2 -2 -1 0 0 -6
r2=<level-noun>	0 -11 0 0 0 0 0 12
r2=<level>	0 10 0 -5 -14 0 0 7
r2=<name>	0 0 -2 6 1 0 0 -6
r2=<not>	-3 9 0 -9 -11 0 2 7
r2=<number>	6 -3 -5 -6 2 0 0 8
r2=<organisation>	0 21 0 0 -2 0 0 -23
r2=<person>	0 11 0 -7 2 0 0 -2
r2=<points>	0 -4 0 8 0 0 0 -2
r2=<quality>	0 20 0 -21 -6 0 0 9
r2=<sender>	8 -4 0 0 0 0 0 0
r2=<span>	0 0 0 -6 0 0 0 11
r2=<v-bear>	-2 10 -5 -5 4 -1 2 -2
r2=<v-begin>	0 -18 0 35 -4 -1 0 -15
r2=<v-down>	0 12 0 -10 -6 0 4 0
r2=<v-end>	0 -8 6 0 -3 0 0 9
r2=<v-impose>	-10 0 0 10 0 -2 0 -8
r2=<v-say>	0 2 0 7 -8 0 0 0
r2=<v-sell>	5 -10 0 -4 0 11 0 0
r2=<v-stay>	0 -6 0 6 -5 0 7 -4
r2=<v-suspend>	0 0 0 10 0 0 0 -4
r2=<v-target>	0 -2 -9 3 3 0 0 3
r2=<v-up>	0 -8 0 20 -1 0 0 -11
r2=a	-6 -4 10 0 -18 3 -3 7
r2=according	0 5 0 -5 5 0 0 -7
r2=additional	0 0 0 -6 0 0 0 9
r2=all	0 -6 0 4 0 0 0 3
r2=among	-2 6 0 -1 0 0 0 0
r2=and	-7 -4 -9 3 13 2 -4 0
r2=answer	0 -8 0 12 0 0 0 -2
r2=are	0 -10 0 2 -3 0 0 9
r2=as	2 3 0 -7 0 0 0 0
r2=at	0 10 8 -14 0 -2 0 0
r2=be	0 0 0 -17 6 7 0 6
r2=both	-2 -15 0 10 -3 0 -3 7
r2=bring	0 12 0 -5 -4 0 0 0
r2=but	0 -10 0 8 0 0 0 0
r2=by	0 -7 0 13 0 0 0 -3
r2=charge	0 0 0 -11 1 0 0 6
r2=could	0 12 0 7 0 0 0 -17
r2=duty	0 7 0 -11 0 0 0 6
r2=each	0 3 0 4 0 0 0 -10
r2=end	0 -11 6 -3 0 0 0 15
r2=entry	0 9 0 0 -3 0 0 -8
r2=exempt	0 -1 -8 8 3 0 0 0
r2=export	6 -5 0 0 0 0 0 0
r2=free	0 -8 7 -1 2 0 0 0
r2=from	0 -3 0 -1 9 0 0 -1
r2=go	0 -20 0 29 0 0 0 -11
r2=good	0 -6 0 -2 0 0 0 7
r2=had	0 -2 0 11 0 0 0 -2
r2=has	4 -14 0 15 0 0 2 -11
r2=have	0 0 0 6 0 0 0 -1
r2=he	2 -4 0 -5 0 0 1 8
r2=hour	0 0 0 -8 0 0 0 9
r2=if	0 34 0 -10 -7 0 0 -16
r2=in	-2 0 0 16 0 0 0 -11
r2=is	0 -10 2 7 0 0 0 -1
r2=it	-1 8 0 12 0 0 0 -22
r2=its	0 -2 0 -3 -2 4 0 8
r2=last	0 16 0 -10 0 0 0 -7
r2=leave	0 -2 0 -1 0 0 0 6
r2=let	0 -7 0 0 6 0 0 0
r2=local	0 -1 0 6 0 0 0 0
r2=make	2 -1 0 -3 0 0 8 -4
r2=may	0 -2 0 9 0 0 0 -4
r2=more	0 3 0 5 0 0 0 -9
r2=mr	0 1 0 -11 8 0 4 -4
r2=must	0 -7 0 10 -7 0 3 0
r2=next	5 5 0 -13 -3 0 0 7
r2=no	0 6 0 -1 0 0 3 -6
r2=noon	0 6 0 0 0 0 0 -7
r2=not	0 0 0 -15 -3 0 0 18
r2=now	0 0 0 12 0 0 0 -11
r2=of	0 -15 0 16 0 0 0 0
r2=on	0 9 0 -2 5 0 7 -17
r2=or	0 2 8 -16 12 0 0 -3
r2=pay	0 -9 0 10 4 0 0 -2
r2=prolong	0 0 0 -1 0 0 0 6
r2=say	0 6 0 0 -6 0 0 0
r2=section	0 -7 0 5 0 0 0 0
r2=see	0 15 0 -8 0 0 0 -5
r2=sell	0 0 0 -4 -2 11 0 0
r2=shall	0 -5 0 -10 0 0 5 11
r2=she	0 -6 0 0 0 0 0 6
r2=sign	0 -1 0 7 0 0 0 0
r2=so	0 0 0 2 8 7 0 -15
r2=stay	0 0 0 6 0 0 0 -7
r2=talk	0 0 0 -8 0 0 0 10
r2=tariff	0 4 0 -6 0 0 0 2
r2=tell	0 0 0 -5 0 0 0 6
r2=that	0 -9 -1 8 8 0 0 -3
r2=the	3 -8 5 -8 6 -14 -1 11
r2=then	0 -2 0 26 0 0 0 -22
r2=they	0 -1 -1 13 -3 0 0 -6
r2=thi	0 -9 0 -6 8 0 0 6
r2=three	0 -2 0 7 0 0 0 -1
r2=to	0 4 0 -11 -9 0 9 4
r2=truce	-1 8 0 0 -3 0 0 0
r2=two	0 -6 0 6 -4 0 6 -3
r2=unless	0 10 0 0 -2 0 0 -7
r2=until	0 11 0 -9 0 0 -1 0
r2=up	0 -11 0 11 0 0 0 0
r2=was	0 -10 0 16 0 0 0 -5
r2=we	0 0 5 -10 6 0 0 0
r2=well	6 0 1 0 0 0 0 -9
r2=what	0 7 0 0 0 0 0 -8
r2=when	-1 3 -7 4 -3 -2 -3 1
r2=which	-1 3 0 1 -11 0 0 2
r2=will	0 -3 0 1 6 0 0 0
r2=with	0 9 0 -11 0 0 0 6
r2=without	0 0 0 9 0 0 0 -7
r2=would	0 -9 0 13 0 0 0 -4
r2=year	4 4 0 -11 9 0 0 -4
r2=yes	0 0 0 -10 0 0 0 11
r3="	0 -10 0 18 0 0 0 -7
r3=,	4 12 -3 0 -17 0 -1 -3
r3=.	1 -18 8 -2 -21 1 -5 25
r3=:	4 0 0 -2 6 0 0 -4
r3=;	0 5 0 -6 0 0 0 0
r3=<day-ahead>	0 0 0 6 -5 0 0 -2
r3=<day-gone>	0 -7 0 0 0 0 0 9
r3=<duty>	0 -8 -6 16 0 0 -4 2
r3=<end>	0 -5 -8 9 1 -4 -12 6
r3=<goods>	-8 4 0 -3 -2 0 0 10
r3=<level-noun>	-4 8 0 0 9 0 0 -12
r3=<level>	0 -7 0 10 -9 0 0 4
r3=<name>	0 -1 0 1 -5 0 0 8
r3=<not>	6 0 11 -3 0 0 -1 -8
r3=<number>	3 -16 5 -11 8 0 7 7
r3=<office>	0 -15 0 14 0 0 0 2
r3=<organisation>	0 15 5 -10 6 0 0 -22
r3=<person>	0 14 -6 -17 4 0 2 4
r3=<seat>	0 11 0 7 -3 0 0 -18
r3=<sender>	-1 16 0 -6 -2 0 0 -3
r3=<span>	0 10 0 -8 0 0 0 0
r3=<v-agree>	0 1 0 -6 0 0 7 0
r3=<v-bear>	0 7 0 0 -2 0 6 -9
r3=<v-begin>	-3 12 -4 -4 0 0 0 -1
r3=<v-buy>	0 -5 0 7 0 0 0 0
r3=<v-down>	0 -1 0 3 -4 0 6 -6
r3=<v-end>	0 27 -2 -2 -5 0 -1 -14
r3=<v-impose>	-1 -2 -10 16 -3 0 5 -12
r3=<v-propose>	0 -3 0 -8 9 0 -1 5
r3=<v-say>	0 1 0 -5 -5 0 0 10
r3=<v-sell>	-1 0 0 6 0 0 0 0
r3=<v-stay>	0 -6 0 19 0 0 0 -10
r3=<v-suspend>	0 0 0 -9 -2 0 0 14
r3=<v-target>	0 -1 0 7 4 0 -2 -7
r3=<v-threaten>	0 0 0 6 -6 0 -2 0
r3=<v-up>	0 29 0 -16 0 0 0 -14
r3=?	-3 5 0 12 0 0 0 -14
r3=a	0 9 0 2 1 0 1 -20
r3=additional	0 11 0 -1 -3 0 0 -4
r3=after	0 -14 0 13 0 0 0 1
r3=again	0 -9 0 11 0 0 0 0
r3=agree	0 6 0 -8 0 0 4 0
r3=agreement	0 16 0 -15 -1 0 4 -4
r3=all	0 2 0 10 0 0 0 -12
r3=an	0 0 0 -2 0 0 7 0
r3=and	0 -9 0 -3 -18 0 0 29
r3=another	0 -10 0 12 0 0 0 0
r3=are	0 -14 -1 10 -1 0 0 4
r3=as	0 0 0 8 0 0 0 -4
r3=at	0 -14 0 1 11 0 0 2
r3=be	0 -8 4 -4 11 0 0 0
r3=been	0 -1 0 -4 -1 0 3 6
r3=both	0 2 0 -8 0 0 0 5
r3=by	0 -11 0 5 1 0 0 0
r3=carry	0 0 0 -6 0 0 0 7
r3=charge	0 -10 0 5 8 0 0 -3
r3=collect	0 0 0 -4 0 0 0 7
r3=come	0 -5 0 11 0 0 0 -3
r3=commerce	-2 0 0 8 0 0 0 0
r3=date	0 0 0 -8 -2 0 6 5
r3=day	-3 6 3 -13 -8 0 0 14
r3=deal	0 -1 0 0 0 0 7 -3
r3=duty	0 -6 -4 3 2 0 -2 8
r3=end	0 16 0 -9 0 0 0 -4
r3=export	-1 0 0 6 0 0 0 0
r3=extend	0 8 0 0 0 0 0 -5
r3=fee	0 -3 0 -4 9 0 0 0
r3=first	0 0 0 6 0 0 0 -4
r3=for	-1 0 0 6 0 0 0 -9
r3=from	1 -13 -4 9 4 0 0 0
r3=go	0 16 0 -17 0 0 0 3
r3=good	0 -11 0 9 1 0 0 0
r3=has	0 14 0 -5 0 0 0 -7
r3=have	0 12 4 -11 -7 0 8 -6
r3=his	0 0 0 -4 7 0 0 0
r3=i	0 -7 0 -9 0 0 0 16
r3=in	6 -2 0 9 1 0 0 -16
r3=is	0 6 -2 -7 0 0 0 7
r3=it	0 0 0 23 6 0 0 -32
r3=keep	0 7 0 0 0 0 0 -4
r3=last	0 -5 6 0 0 0 0 0
r3=may	0 -12 0 13 0 0 0 0
r3=minute	0 0 12 -8 0 0 0 -4
r3=month	5 -12 0 -9 8 0 0 8
r3=mr	0 7 0 -5 0 0 0 -1
r3=no	5 -9 0 -1 4 0 0 1
r3=nobody	6 -7 0 -5 0 0 0 6
r3=not	-2 0 6 -5 1 0 0 0
r3=nothing	0 18 0 0 0 0 0 -16
r3=of	2 3 5 -19 6 2 -1 2
r3=old	0 -5 0 10 -2 0 -1 2
r3=on	0 9 0 -4 0 0 0 0
r3=out	0 0 0 -6 0 0 0 7
r3=over	5 -8 0 9 0 0 0 -5
r3=pay	0 9 0 0 -5 0 0 -2
r3=prolong	0 8 0 -2 0 0 0 -3
r3=rate	0 0 0 -7 3 0 0 2
r3=run	0 -6 0 16 0 0 0 -10
r3=say	0 1 0 -14 -11 0 2 20
r3=side	0 4 0 6 -5 0 2 -10
r3=sign	0 -4 0 10 0 0 0 0
r3=so	-3 -1 0 -18 15 0 0 6
r3=sooner	0 9 0 -5 0 0 0 0
r3=suspend	0 3 0 -10 0 0 0 8
r3=take	-1 1 -2 6 0 0 0 -3
r3=tariff	0 -9 0 18 -2 0 0 -4
r3=that	-3 10 11 0 -1 7 0 -27
r3=the	0 7 0 13 -18 4 -9 -6
r3=their	0 0 0 9 0 0 0 -5
r3=them	-4 7 0 0 0 0 0 0
r3=then	0 11 0 -6 0 0 -1 0
r3=there	0 9 0 -6 -1 0 0 0
r3=they	0 9 0 4 -1 0 0 -12
r3=thi	0 -6 0 0 10 0 0 -1
r3=three	0 0 0 6 0 0 0 0
r3=time	0 6 0 -6 -5 0 0 6
r3=truce	0 -5 0 11 8 0 0 -10
r3=two	0 -7 0 0 0 0 0 7
r3=until	0 0 0 -6 13 0 0 -7
r3=vote	0 -5 0 13 -7 0 0 -1
r3=warn	0 -2 0 6 -2 0 0 0
r3=was	0 -12 0 18 0 0 0 -4
r3=we	0 0 0 13 0 0 0 -9
r3=were	0 3 0 3 0 0 0 -8
r3=what	0 -5 0 0 0 0 0 8
r3=will	0 0 0 -13 12 0 0 1
r3=with	0 -14 0 8 4 0 0 0
r3=without	0 -5 7 8 -7 0 0 -6
r3=would	0 -6 0 0 1 0 0 7
r3=write	1 -4 0 -4 0 0 0 6
r3=year	0 0 0 -6 0 0 0 8
r4="	0 8 0 -6 0 0 0 0
r4='s	-1 7 0 -16 1 2 0 3
r4=)	0 0 0 -11 -1 0 0 16
r4=,	3 8 -8 2 -4 3 0 -12
r4=-	0 -2 0 9 0 0 0 0
r4=.	-1 -5 -19 6 13 -11 2 -1
r4=:	-7 0 10 -19 2 0 3 2
r4=<agent>	-3 -15 0 6 0 0 0 12
r4=<day-ahead>	1 -8 0 11 1 0 0 -8
r4=<day-gone>	0 0 0 10 -3 0 0 -4
r4=<day-today>	0 -11 12 5 0 0 0 -10
r4=<duty>	0 0 -3 -4 0 0 -6 17
r4=<end>	-2 -12 -2 15 -3 -3 -17 8
r4=<gate>	-1 -2 11 -2 0 0 0 -1
r4=<goods>	3 -5 -12 21 -17 0 0 0
r4=<level-noun>	0 6 0 -9 -2 0 0 11
r4=<level>	-3 -3 -1 23 -18 0 0 -8
r4=<not>	-1 0 2 0 -12 0 0 7
r4=<number>	4 29 -1 -24 7 0 0 -11
r4=<organisation>	0 -4 0 6 0 0 0 1
r4=<quality>	0 19 -1 -3 -10 0 0 0
r4=<seat>	0 -10 0 22 -9 0 0 -2
r4=<span>	0 -15 0 27 0 0 0 -15
r4=<v-bear>	0 -1 0 1 -13 0 -1 13
r4=<v-begin>	0 0 11 -19 14 0 -1 0
r4=<v-down>	0 -3 12 0 0 0 -1 -3
r4=<v-end>	3 1 0 10 0 0 0 -16
r4=<v-impose>	0 -23 0 1 15 -4 7 4
r4=<v-return>	0 -10 0 18 0 0 0 -4
r4=<v-say>	0 2 1 17 -7 0 -2 -20
r4=<v-stay>	-1 10 0 0 -4 0 -2 0
r4=<v-suspend>	0 -12 0 9 -4 0 -2 9
r4=<v-target>	0 -20 5 4 11 0 0 0
r4=a	0 -18 6 15 -12 0 7 -1
r4=after	0 17 0 -3 -1 0 0 -11
r4=announce	1 5 0 -13 8 0 0 0
r4=apply	0 -5 0 7 0 0 0 0
r4=are	0 -5 0 9 0 0 0 0
r4=ask	0 0 0 -8 10 0 0 0
r4=at	0 -12 0 17 -1 0 0 -2
r4=back	0 -18 0 7 0 3 0 6
r4=be	0 -11 5 2 0 0 0 2
r4=been	0 -2 0 -3 0 0 0 7
r4=before	0 6 0 0 0 0 0 -2
r4=by	0 -4 0 7 -1 0 0 0
r4=charge	0 -17 6 4 0 0 0 1
r4=come	0 -1 13 -11 0 0 0 0
r4=continue	0 8 0 -12 0 0 0 1
r4=could	0 14 0 -13 0 0 0 0
r4=custom	0 0 7 -3 0 0 0 0
r4=down	0 -3 0 6 0 0 0 0
r4=duty	0 6 -1 -5 -13 0 -3 13
r4=emergency	0 0 0 6 -4 0 0 0
r4=end	3 0 0 13 0 0 0 -20
r4=extend	0 3 0 11 0 0 0 -12
r4=extension	0 0 0 0 0 0 7 -4
r4=for	-1 0 -4 1 9 0 0 -2
r4=further	0 0 0 12 0 0 0 -11
r4=go	0 0 0 -6 6 0 0 1
r4=good	0 9 0 -7 -7 0 0 6
r4=government	0 -10 0 0 0 0 0 11
r4=happen	0 8 0 -2 0 0 0 -5
r4=has	6 14 0 -18 -2 0 4 -6
r4=have	0 9 0 -9 -1 0 0 3
r4=he	0 -3 0 -5 13 0 0 -4
r4=if	0 -9 0 13 0 0 0 0
r4=in	1 5 -2 -14 15 3 0 -12
r4=into	0 -10 0 -5 0 0 0 15
r4=is	0 11 -1 -7 10 0 -1 -8
r4=it	5 -2 -3 6 2 0 0 -8
r4=its	0 0 4 0 1 0 0 -10
r4=leave	0 -5 0 8 0 0 0 -2
r4=longer	0 -6 0 7 0 0 0 0
r4=make	0 7 0 -11 0 0 0 3
r4=no	0 -3 0 7 -4 0 0 2
r4=not	0 7 3 -12 -2 0 0 3
r4=of	0 9 -9 0 6 0 -2 -9
r4=on	7 16 -2 -19 -10 0 8 2
r4=one	0 -6 0 3 0 0 0 5
r4=other	0 -7 0 0 0 0 0 5
r4=our	0 0 0 -11 11 0 0 0
r4=paper	0 0 0 6 0 0 0 -8
r4=pay	0 -7 0 4 0 0 0 5
r4=place	0 0 0 -5 0 0 0 6
r4=prolonged	0 7 0 -15 0 0 0 8
r4=rate	0 10 0 -3 -5 0 0 0
r4=say	0 -9 7 18 -6 0 0 -11
r4=stay	0 0 0 11 0 0 -1 -7
r4=surcharge	0 -8 0 7 3 0 0 0
r4=suspension	3 7 0 0 -5 0 0 -4
r4=take	0 3 0 -10 6 0 0 0
r4=tell	0 11 -5 6 -9 0 0 -5
r4=than	0 0 0 10 0 0 0 -9
r4=that	3 -15 0 -4 4 0 0 11
r4=the	-9 -9 0 -5 18 7 0 -4
r4=then	0 0 0 -7 0 0 0 8
r4=to	-6 1 -2 0 7 0 0 0
r4=truce	0 -13 0 -5 -6 0 0 19
r4=unless	0 8 0 0 0 0 0 -9
r4=until	0 -1 0 12 0 0 0 -8
r4=want	0 -8 0 2 -2 0 6 -1
r4=was	0 6 0 -1 0 0 0 -3
r4=what	0 -6 0 9 1 0 0 -4
r4=where	0 -3 0 8 0 0 0 -2
r4=will	1 15 0 -12 -11 0 0 6
r4=with	0 -11 0 8 0 0 4 0
r4=would	0 0 0 0 6 0 0 -4
r4=write	0 6 0 -3 0 0 0 0
r4=year	0 0 0 -8 10 0 0 0
r=" .	0 -4 0 0 0 0 0 7
r=" <end>	0 -8 0 1 0 0 0 6
r=" or	0 8 0 -4 0 0 0 0
r=) <end>	0 2 0 7 0 0 0 -10
r=, "	4 -9 0 -1 -4 0 0 14
r=, <day-today>	0 0 0 -11 0 0 0 10
r=, <level>	0 -12 0 4 -2 0 0 7
r=, <name>	2 8 0 -13 7 0 0 -3
r=, <number>	6 -4 0 -2 0 0 0 6
r=, <quality>	0 8 0 -11 0 0 0 5
r=, <seat>	0 1 0 -7 0 0 0 5
r=, <span>	0 -15 0 -10 0 0 0 24
r=, a	-1 -13 11 -5 -4 0 0 13
r=, according	0 5 0 -5 5 0 0 -7
r=, after	0 -5 0 0 0 0 0 9
r=, among	-2 6 0 -1 0 0 0 0
r=, and	-7 -10 -9 5 13 2 -2 0
r=, are	0 -6 1 0 0 0 0 6
r=, as	3 0 0 0 0 0 0 -7
r=, at	0 0 8 -11 0 -2 0 3
r=, both	-1 -9 0 3 -1 0 -3 8
r=, but	0 -10 0 8 0 0 0 0
r=, by	0 -6 0 12 0 0 0 -3
r=, for	0 3 0 0 3 0 0 -13
r=, from	0 2 0 -18 12 0 0 0
r=, go	0 0 0 7 0 0 0 -5
r=, has	0 -2 0 9 -1 0 0 -3
r=, he	3 -3 0 -6 3 0 2 0
r=, if	0 35 0 -24 -2 0 0 -12
r=, in	-2 4 0 7 2 0 0 -11
r=, is	0 -11 0 2 2 0 0 2
r=, mr	0 0 0 -10 8 0 4 -4
r=, no	0 5 0 0 0 0 3 -8
r=, on	0 6 0 -2 6 0 7 -15
r=, or	0 -2 0 -8 13 0 0 0
r=, say	0 8 0 0 -6 0 0 0
r=, so	-1 0 0 -6 9 7 0 -8
r=, that	0 -19 0 4 7 0 0 4
r=, the	2 -4 7 -9 0 -3 1 6
r=, to	0 -5 0 4 -5 0 6 -2
r=, under	3 0 0 7 -3 0 0 -5
r=, unless	0 10 0 0 -2 0 0 -7
r=, up	0 -9 0 9 0 0 0 0
r=, was	0 -7 0 8 0 0 0 0
r=, we	0 2 0 -11 7 0 0 1
r=, when	-1 3 -7 4 -3 -2 -3 1
r=, which	0 -3 0 4 -8 0 0 6
r=, will	0 -10 -1 17 0 0 0 -3
r=, with	0 9 0 -1 0 0 0 -3
r=, would	0 8 0 -2 0 0 0 -2
r=, yes	0 0 0 -10 0 0 0 11
r=. "	0 0 0 19 0 0 0 -17
r=. <end>	3 7 4 -6 -3 1 -11 0
r=: <level>	0 0 0 -6 0 0 0 7
r=: the	-3 -2 0 0 -8 0 0 16
r=; <end>	0 0 0 -3 6 0 0 -1
r=; <level>	0 0 0 7 -6 0 0 0
r=; <quality>	0 -2 0 -5 0 0 0 8
r=; the	0 0 0 -6 9 0 0 3
r=<end> <end>	-16 -1 -16 6 8 -5 0 3
r=<name> 's	0 -5 -1 -1 0 0 0 13
r=? <end>	5 -8 -5 8 -2 0 0 2
r=after <name>	0 6 0 -6 0 0 0 0
r=after <span>	0 13 0 -2 0 0 0 -11
r=and are	0 0 0 6 -1 0 0 -1
r=and end	0 -4 0 9 0 0 0 0
r=and has	0 -1 0 7 0 0 0 -1
r=and is	0 -14 5 20 0 0 0 -12
r=and last	0 12 0 -8 0 0 0 -2
r=and must	0 -6 0 13 -6 0 0 -1
r=and to	0 5 0 -9 0 0 0 4
r=as the	0 0 0 -8 0 0 0 9
r=as well	6 0 1 0 0 0 0 -9
r=at <number>	0 1 0 4 3 0 0 -10
r=evening ,	0 0 0 6 0 0 0 -1
r=for <span>	0 0 0 7 0 0 0 -6
r=from <day-ahead>	0 -2 0 21 0 0 0 -15
r=from <level>	0 -6 0 3 0 0 0 3
r=if it	0 20 0 -8 0 0 0 -11
r=if the	0 -11 0 -1 9 0 0 5
r=in a	0 12 0 -13 0 0 0 0
r=is the	5 0 5 -2 -1 0 0 -6
r=it 's	0 -11 0 18 0 0 0 -5
r=it is	0 11 0 -11 0 0 0 0
r=it will	0 10 0 -16 0 0 0 5
r=it would	0 -11 0 14 0 0 0 -2
r=morning ,	0 8 0 -7 0 0 0 0
r=morning .	0 -9 0 10 0 0 0 0
r=next year	4 0 0 -6 9 0 0 -3
r=night ,	0 -1 0 10 0 0 0 -7
r=night .	0 0 0 -13 0 0 0 15
r=of next	5 5 0 -13 -3 0 0 7
r=of thi	0 -8 0 -7 8 0 0 9
r=that <name>	0 -6 0 11 0 0 0 -1
r=that <person>	0 14 0 -14 0 0 0 0
r=that he	0 0 0 -2 -3 0 0 9
r=that it	0 -6 0 1 5 0 0 -1
r=that the	0 8 0 0 -2 0 0 -5
r=the <level>	0 -4 0 7 0 0 0 0
r=the <name>	0 11 0 -9 0 0 0 0
r=the <office>	0 0 0 6 0 0 0 -2
r=the <organisation>	0 -11 0 14 0 0 0 -2
r=the <person>	0 -2 0 -4 8 0 0 0
r=the <quality>	0 8 0 -2 -1 0 0 0
r=the additional	0 0 0 -7 0 0 0 9
r=the duty	0 1 0 -11 0 0 0 9
r=the two	0 0 0 -3 -1 0 6 0
r=to <day-ahead>	-1 0 0 -6 -2 0 0 14
r=to sell	0 0 0 -4 -2 11 0 0
r=unless <organisation>	0 30 0 -14 0 0 0 -18
r=without a	0 -4 0 6 0 0 0 0
r=— <name>	0 -15 0 9 0 0 0 2
r=— <office>	0 8 0 -6 0 0 0 0
r=— a	0 -2 0 11 0 0 0 -7
r=— the	0 -3 0 12 0 0 0 -6
s:!	0 -24 0 29 0 0 0 -8
s:"	-2 0 -9 6 -3 -6 0 2
s:&	0 -10 0 3 0 0 0 4
s:'	0 -9 7 22 -12 0 0 -12
s:'s	11 -2 -8 0 0 11 2 -12
s:(	-1 -15 0 17 -14 -1 0 4
s:)	-1 -12 0 16 -17 -1 0 5
s:*	-1 -5 5 24 -1 0 0 -21
s:,	-1 2 -23 0 0 8 -2 7
s:-	16 -12 15 0 -10 0 -6 -1
s:.	-9 4 4 11 -8 -10 -9 0
s:/	-5 2 3 -8 4 0 0 5
s::	0 -4 6 3 2 -20 -15 2
s:<agent>	1 -6 -4 7 -5 13 -7 -3
s:<day-ahead>	-4 10 -7 -7 11 1 -2 -4
s:<day-gone>	-1 -27 -19 25 -11 5 -26 16
s:<day-today>	-7 -5 7 33 -9 0 -9 -21
s:<duty>	-42 8 8 2 4 -12 11 -10
s:<gate>	-9 7 -5 -16 27 3 -14 -7
s:<goods-amount>	-3 -12 0 26 0 0 -2 -7
s:<goods>	11 16 21 -22 -5 -35 4 -2
s:<level-noun>	-22 2 -26 17 1 -4 -8 -6
s:<level>	-7 27 -39 5 -43 -29 0 4
s:<money>	-5 -15 -13 38 0 3 -2 -26
s:<month-ahead>	-2 -17 0 -2 0 0 -1 22
s:<month-gone>	2 -20 8 2 -13 -5 0 12
s:<month-today>	3 6 0 -2 -1 0 0 -3
s:<name>	4 8 14 -20 -7 0 0 9
s:<not>	1 4 9 -1 0 -29 0 0
s:<number>	-1 7 25 4 -10 -37 -8 -20
s:<office>	-18 -9 -17 8 5 -12 10 0
s:<organisation>	6 11 -8 13 15 -7 -16 -43
s:<person>	-10 -3 -24 14 -11 3 -3 6
s:<points>	-21 -13 -8 -17 -20 -5 -1 57
s:<quality>	-9 11 -5 -11 8 5 -12 0
s:<seat>	0 -11 0 4 11 0 13 -6
s:<sender>	20 4 -1 -4 -7 0 -12 -10
s:<span>	-21 8 -20 1 -14 -8 -17 15
s:<taker>	0 -6 -7 22 3 -10 -1 -16
s:<v-agree>	-28 0 -2 10 -16 2 9 1
s:<v-bear>	-10 18 -5 4 -8 -17 0 -7
s:<v-begin>	8 12 1 -11 -5 -12 0 4
s:<v-buy>	-4 -11 6 12 -1 11 -6 -5
s:<v-deny>	37 -26 -2 -1 -6 -5 4 -19
s:<v-down>	-6 9 -3 0 -13 -8 11 -2
s:<v-end>	-7 -3 14 -6 -4 -1 -4 8
s:<v-impose>	-4 2 -12 -2 9 -3 6 2
s:<v-propose>	-23 -5 -28 10 23 -14 9 -23
s:<v-return>	-6 4 -8 4 0 -4 -10 2
s:<v-say>	0 0 -3 1 6 0 -3 -3
s:<v-sell>	16 -15 -6 -5 5 12 0 -10
s:<v-stay>	2 -1 0 10 -16 -20 -14 4
s:<v-suspend>	8 -9 0 1 -12 -9 -4 10
s:<v-target>	-7 6 0 -2 15 0 -12 -11
s:<v-threaten>	0 8 -2 6 -1 -1 -1 -12
s:<v-up>	-6 10 -11 7 -10 -4 -5 -8
s:?	0 1 -10 19 -7 -1 -3 -13
s:@	-3 -9 0 8 -2 0 0 7
s:_	-3 3 0 -4 -1 0 0 10
s:a	5 0 -11 0 -5 16 23 -20
s:about	4 0 0 -16 -3 6 0 13
s:above	4 14 0 -23 0 0 0 -7
s:abroad	0 -16 0 17 0 0 0 -1
s:accept	0 5 0 -10 11 0 0 -4
s:accord	4 11 0 -9 0 0 0 -3
s:according	0 -8 0 9 5 0 -1 0
s:account	3 5 0 -6 0 0 0 0
s:add	-1 0 0 2 -8 0 9 -1
s:additional	0 -3 8 -5 -5 0 -2 14
s:adopt	0 8 0 -2 0 0 0 -7
s:advanced	0 -7 0 7 0 0 0 0
s:affiliate	11 -8 0 -11 -1 -1 0 2
s:afraid	0 0 0 -8 0 0 0 11
s:after	-2 16 -10 14 -6 -1 -2 -23
s:afterward	0 0 0 9 0 0 0 -8
s:again	0 0 0 1 -20 -1 -5 10
s:against	0 -9 0 -20 22 0 3 5
s:agency	0 0 0 13 0 0 0 -12
s:agree	-10 -11 -7 4 -29 0 11 14
s:agreement	-6 -5 -5 15 0 2 -4 -1
s:agricultural	0 -2 0 6 0 0 0 0
s:ahead	0 -4 0 13 -1 0 0 -7
s:aircraft	-4 20 0 -14 0 0 0 0
s:airport	0 -1 0 6 -5 0 0 0
s:al	0 5 0 -8 -1 0 0 5
s:alert	0 8 -1 0 -1 0 0 -8
s:alexandria	0 -1 0 20 0 0 -1 -15
s:alive	1 8 0 -1 0 0 0 -4
s:all	-4 7 2 7 -17 6 -1 -13
s:alone	0 -12 0 3 0 0 0 11
s:along	0 1 0 6 0 0 0 -8
s:already	2 21 0 -7 -11 0 0 -9
s:also	-8 0 6 0 8 0 0 -4
s:although	0 6 0 -5 0 0 0 0
s:am	0 7 0 5 -1 0 0 -11
s:an	-1 6 -1 -4 -15 7 3 2
s:anchor	0 -5 0 10 0 0 0 -1
s:and	8 1 -20 5 -11 -8 -17 5
s:anew	0 13 0 -14 -1 0 0 3
s:annex	0 24 0 -25 0 0 0 4
s:announce	7 5 2 -1 -6 -4 0 -6
s:announcement	5 5 0 0 -2 0 0 -11
s:annual	0 -3 0 10 -1 0 0 0
s:another	-1 0 0 15 -6 0 0 -11
s:answer	-5 -23 0 19 8 0 -1 2
s:antimony	35 -15 0 -6 -4 0 0 -20
s:any	4 8 -1 1 -7 0 0 -13
s:anyone	0 2 0 -10 7 0 0 0
s:anything	2 6 0 -8 7 0 0 -10
s:app	0 -4 0 -1 0 9 0 0
s:appeal	0 -9 0 9 3 0 0 -1
s:application	-6 0 0 -14 26 0 0 -10
s:apply	1 5 -3 -19 -7 -1 -3 27
s:approval	0 -2 0 0 6 0 0 0
s:approve	-2 -28 0 12 -1 0 0 12
s:are	10 8 3 -21 13 -21 -6 -3
s:argument	0 0 0 -9 12 0 0 0
s:armistice	0 0 0 16 0 0 0 -12
s:army	0 -1 0 18 -4 0 0 -12
s:around	0 -13 0 3 0 0 0 9
s:arrangement	-3 -9 -5 -18 -6 0 0 38
s:arrive	0 10 2 -11 0 0 -3 1
s:arrived	0 -2 0 15 -5 0 0 -6
s:article	0 1 0 9 -8 0 0 -5
s:artificial	8 -6 0 -7 0 0 0 6
s:as	6 5 -4 -5 8 -6 -9 -5
s:ask	0 7 0 -31 6 0 0 30
s:assembly	0 0 0 -7 13 0 0 -1
s:at	-18 6 0 0 12 0 -17 -5
s:autumn	0 12 0 -16 0 0 0 6
s:avocado	0 -4 0 -4 0 0 0 10
s:avoid	0 6 0 -6 0 0 0 0
s:await	0 -1 0 -2 6 0 0 0
s:away	14 -6 0 -6 -3 0 0 4
s:back	-5 7 -7 -5 -29 7 -12 22
s:ban	11 0 0 -9 -8 17 0 -12
s:bank	0 -11 0 14 -4 1 0 0
s:bar	0 0 0 -4 6 0 0 -3
s:battery	16 -1 0 -5 0 0 0 -8
s:be	-6 -1 0 -5 11 6 -6 0
s:became	0 -13 0 22 0 0 0 -10
s:become	0 4 0 -27 19 0 8 -5
s:beef	0 -15 0 24 -1 0 0 -7
s:been	-2 -6 -4 5 -3 10 -3 -1
s:beer	0 4 0 1 5 0 0 -14
s:before	-19 -4 5 -13 11 0 -17 13
s:begin	-16 6 -7 -3 20 0 4 -13
s:being	0 -1 0 -3 -3 0 0 13
s:believe	0 6 0 -6 0 0 0 0
s:bergen	0 -3 0 14 -1 0 0 -5
s:beside	0 -10 0 13 0 0 0 0
s:better	3 -20 0 2 -1 0 0 13
s:between	-6 -23 -6 18 -2 0 -3 0
s:beyond	0 4 0 -12 0 0 0 11
s:bid	0 0 0 6 -1 0 0 0
s:big	0 0 0 14 0 0 0 -11
s:biggest	0 -3 0 -1 6 0 0 0
s:bill	0 -13 0 4 11 0 0 -5
s:bite	10 -9 0 -8 6 0 0 0
s:blink	0 -6 0 8 0 0 0 0
s:boat	0 -4 0 -4 8 0 0 4
s:bond	0 -3 0 0 8 0 0 -4
s:border	0 14 0 -13 -3 0 0 4
s:both	-16 31 -13 -15 -13 -7 -11 12
s:break	0 -11 0 33 0 0 0 -25
s:bridge	0 -4 0 14 -4 0 0 -3
s:brief	0 -3 0 -3 0 0 0 7
s:bring	0 10 0 -2 0 0 0 0
s:broke	0 0 0 7 0 0 0 -4
s:budget	0 -6 0 22 -3 0 0 -12
s:built	0 -3 0 0 6 0 0 0
s:bulletin	-4 0 0 10 0 0 0 -2
s:busan	0 -6 -1 -4 -8 0 0 17
s:buse	0 -6 0 16 -12 0 0 0
s:business	0 -7 0 0 -4 16 0 -4
s:but	-7 6 -2 -7 9 -2 0 1
s:butter	0 -6 5 12 -14 0 8 -10
s:buy	0 -5 0 5 6 0 0 -2
s:buyer	0 0 0 6 8 -10 0 -5
s:by	-6 0 -15 3 6 -6 20 -15
s:bytedance	0 0 0 0 0 7 0 0
s:c	0 8 5 -13 2 0 0 -6
s:cabinet	0 12 0 4 1 0 0 -18
s:calendar	0 -2 0 -5 -4 0 0 16
s:call	0 -6 0 18 8 0 0 -19
s:calm	0 -2 0 -17 0 0 0 20
s:can	-4 7 -2 -17 12 6 -5 0
s:cancel	0 6 0 0 0 0 0 -1
s:cannot	0 21 0 -27 5 0 0 0
s:capital	0 -14 0 6 0 0 0 7
s:car	0 15 0 -5 -1 0 0 -9
s:cargo	0 0 9 0 -8 0 0 0
s:carry	0 -3 -1 9 -8 0 0 0
s:cartagena	0 -8 0 10 0 0 0 0
s:case	0 11 0 -14 25 0 0 -22
s:cease	0 -1 0 0 -8 0 0 10
s:ceasefire	0 0 0 16 0 0 0 -14
s:cent	0 -1 0 11 0 0 0 -3
s:central	0 -12 0 13 -2 0 0 0
s:certain	0 -10 1 12 0 0 0 -1
s:certificate	0 -11 0 -8 23 0 0 -9
s:chair	0 0 0 -6 0 0 0 7
s:chance	0 -1 0 6 0 0 0 -1
s:change	0 -3 8 9 0 0 0 -14
s:charge	-10 2 0 -7 8 0 0 0
s:chicken	0 7 0 -19 12 0 0 0
s:chip	-4 -8 -2 4 0 3 0 4
s:christma	0 -8 0 17 0 0 0 -9
s:city	0 -8 0 26 0 0 0 -19
s:civilian	0 0 -2 7 0 0 0 0
s:claim	0 -4 0 -1 20 0 0 -12
s:clear	0 -17 -2 18 -5 0 0 9
s:client	0 9 7 -4 -11 0 0 -2
s:clock	0 11 0 -16 0 0 0 6
s:close	0 -12 -2 0 0 14 0 1
s:closed	0 -3 0 27 -18 0 0 -7
s:closing	0 0 0 -6 0 7 0 0
s:club	0 -9 0 31 0 -2 0 -18
s:coal	0 -8 0 15 -3 0 0 0
s:coast	0 0 0 14 0 0 0 -13
s:cocoa	0 -20 5 21 -4 0 0 0
s:coconut	0 1 2 -5 -1 0 7 -5
s:cod	0 -14 0 4 0 0 0 9
s:coffee	0 -11 0 15 0 0 0 0
s:colleague	0 0 0 -6 0 0 0 10
s:collect	-1 -5 -3 -3 10 0 0 5
s:collection	-1 2 0 15 -4 0 0 -14
s:column	0 18 0 -10 -5 0 0 0
s:come	2 -5 8 -4 -11 0 0 11
s:comment	-1 -14 -2 -4 22 0 0 -8
s:commerce	2 0 0 6 -6 0 0 -3
s:common	0 0 0 -4 0 0 0 6
s:company	0 0 -3 19 -8 0 -1 -28
s:complete	0 0 0 -9 11 0 0 0
s:completed	-1 2 0 -16 0 8 0 9
s:component	0 19 0 -17 0 0 0 0
s:conclude	0 7 0 -2 0 0 0 0
s:confirm	0 -19 0 1 17 0 0 -2
s:congress	0 5 0 -2 0 3 0 -8
s:consent	0 -2 0 -7 8 0 0 4
s:consider	0 3 0 -7 -1 0 0 7
s:consultation	0 -10 0 1 8 0 0 0
s:contact	0 0 0 -10 11 0 0 0
s:contain	0 -5 0 7 0 0 0 0
s:continue	-1 14 0 -27 -2 0 0 17
s:contract	-3 -14 0 30 -10 0 -2 -2
s:control	9 -1 0 6 -13 -1 0 -8
s:conversation	0 -7 0 13 0 0 0 -3
s:copper	0 9 0 -7 0 0 0 0
s:cork	0 11 0 -10 -1 0 0 4
s:corn	0 12 0 -10 0 0 0 0
s:corrected	0 0 0 -5 10 0 0 -2
s:correction	0 -6 0 -1 8 0 0 2
s:cotton	0 24 9 -26 -6 0 0 -1
s:could	-1 4 0 19 -6 0 0 -19
s:council	0 -8 0 -12 11 0 0 8
s:count	0 -3 0 -22 14 0 0 17
s:counted	0 0 0 -11 0 0 0 16
s:counter	0 -17 -3 7 10 0 0 3
s:countermeasure	0 8 0 0 -1 0 0 -6
s:counterpart	11 0 0 -10 0 0 0 1
s:country	-3 4 -6 -8 3 -3 5 6
s:county	0 -14 0 24 -9 0 0 -3
s:court	0 -7 0 2 4 0 0 0
s:cover	10 -4 0 -3 -1 0 0 2
s:crane	0 21 0 -6 -3 0 0 -7
s:critical	6 0 0 -14 0 0 0 3
s:cruz	0 0 0 7 -1 0 0 -1
s:current	0 0 0 -16 0 13 0 6
s:custom	0 17 1 -10 -1 0 0 -1
s:customer	0 -6 0 13 -3 0 0 0
s:cut	0 -1 0 10 2 0 3 -17
s:data	0 -5 0 6 0 0 0 0
s:date	2 12 -3 -20 -9 1 12 3
s:day	4 -15 0 -13 19 -9 -5 12
s:daylight	0 4 0 1 -7 0 0 0
s:de	0 -4 0 9 0 0 0 -2
s:deadline	-1 11 -1 -12 -26 27 6 -16
s:deal	0 -7 -5 -13 0 13 9 4
s:dearer	0 12 0 -12 3 0 0 0
s:decide	0 -16 0 9 13 -2 0 -12
s:decided	0 0 0 -10 -2 0 0 11
s:decision	0 -14 0 17 -8 0 0 5
s:declare	0 1 0 -13 -2 0 0 16
s:decree	0 0 0 -10 -1 0 0 12
s:delay	0 0 0 -1 0 0 6 0
s:delegation	0 -16 0 36 -1 0 0 -20
s:deliver	0 -8 0 0 0 0 7 0
s:demand	0 0 0 7 0 0 0 -6
s:deny	0 0 0 6 -2 0 0 0
s:desk	0 -10 -1 9 0 0 0 1
s:detail	0 -1 0 8 0 0 0 -2
s:diary	0 -1 0 -4 10 0 0 0
s:did	0 -11 0 31 -1 0 0 -18
s:die	0 3 0 -17 0 0 0 16
s:different	0 0 0 -8 6 0 0 0
s:dinner	0 -11 0 2 0 0 0 7
s:discuss	0 -14 0 19 -13 0 0 4
s:dispute	0 -1 0 -9 0 0 11 1
s:do	1 -5 0 0 -14 0 -5 20
s:doe	-5 9 0 -19 0 -2 -3 20
s:doesn't	0 0 0 -6 13 0 0 0
s:don't	0 -7 0 8 0 0 0 0
s:donald	5 -8 0 2 0 8 0 -7
s:done	0 16 0 -15 9 0 0 -11
s:double	0 8 0 5 -4 0 0 -10
s:down	0 0 1 9 -10 8 0 -9
s:draft	0 -7 0 -1 -2 2 5 2
s:draw	0 -5 0 12 0 0 0 -3
s:drawer	0 0 0 -8 0 0 0 10
s:driver	0 0 0 -7 9 0 0 0
s:drop	0 6 0 -4 0 0 0 0
s:due	0 0 0 -3 13 -5 -2 -5
s:dump	0 -3 0 7 0 0 0 0
s:during	0 7 0 19 0 0 0 -25
s:duty	-28 14 28 -31 0 -11 0 8
s:each	-4 -16 -1 15 7 0 -3 -1
s:earlier	0 10 3 -25 9 0 0 0
s:early	0 -6 0 0 5 0 0 1
s:earth	21 -19 0 4 -18 -2 0 -4
s:easter	0 -8 0 8 0 0 0 0
s:eastern	-1 0 -2 -10 11 0 0 0
s:economic	0 -9 0 8 0 0 0 1
s:economy	0 0 0 15 0 0 0 -12
s:edition	0 0 0 6 0 0 0 -4
s:effect	7 22 -4 -13 -8 0 0 -6
s:effective	0 14 0 -14 7 0 0 -8
s:either	3 -2 0 0 6 0 0 -6
s:election	0 -6 0 15 -5 0 0 0
s:electricity	0 -12 0 15 0 0 0 0
s:eleven	0 -7 0 9 0 0 0 0
s:else	0 8 0 -3 0 0 0 0
s:elsewhere	0 6 0 -4 0 0 0 0
s:emergency	-2 7 0 7 -3 0 0 -13
s:employer	0 0 0 7 0 0 0 -5
s:end	-1 -23 15 -1 -17 -10 8 18
s:enter	2 20 7 -6 -8 0 0 -24
s:entry	-2 10 -1 -2 8 0 0 -10
s:episode	0 10 0 -10 0 0 0 0
s:erbium	11 -9 0 0 0 0 0 0
s:evening	-1 0 0 10 5 0 0 -13
s:event	0 9 0 -7 0 0 0 0
s:every	10 -3 12 -12 5 0 0 -10
s:everybody	0 -1 0 -1 -4 0 0 9
s:everyone	0 10 0 0 0 0 0 -6
s:everything	-5 -6 0 -1 -9 0 0 16
s:everywhere	0 13 7 -13 0 0 0 -8
s:exact	0 -1 0 7 0 0 0 0
s:examine	0 -1 0 8 0 0 0 -2
s:excluded	0 -5 14 -1 -1 0 0 -5
s:exclusion	3 -29 49 -16 -11 0 0 -27
s:exempt	0 -1 2 8 1 0 -1 -11
s:exemption	0 4 14 -11 -2 0 0 -8
s:expect	0 4 0 6 -5 0 -2 0
s:expert	0 -6 0 18 -11 0 0 0
s:expire	-7 4 11 -6 -6 -1 0 4
s:explain	0 0 0 16 0 0 0 -17
s:export	22 -9 3 18 -30 -2 -2 -19
s:exporter	0 10 0 -19 13 0 0 0
s:extend	0 -10 13 24 -6 0 -2 -21
s:extension	-5 6 -4 -8 12 -1 4 0
s:extra	0 7 0 3 0 0 0 -12
s:face	0 9 0 -21 0 2 0 9
s:fact	0 0 0 12 -2 0 0 -10
s:fail	-1 8 0 0 -8 0 0 0
s:failed	0 -11 0 15 0 0 0 -3
s:failing	0 20 0 -13 -2 0 0 -6
s:far	0 -1 0 18 -1 0 0 -12
s:fare	0 -24 0 34 0 0 0 -13
s:farm	0 0 9 3 -9 0 0 -6
s:farmer	0 9 0 -4 0 0 0 -4
s:favour	0 0 0 12 -5 0 0 -5
s:fear	0 6 0 -5 0 0 0 0
s:fee	-15 -42 -13 21 41 -5 0 -25
s:fentanyl	-2 2 0 -2 -14 0 0 12
s:ferry	0 -5 0 19 0 0 0 -13
s:fertiliser	0 -9 0 11 0 0 0 0
s:few	0 7 0 -1 0 0 0 -4
s:fifth	0 0 0 -3 0 0 0 6
s:file	0 -1 0 14 -7 0 0 -2
s:final	0 -14 0 -1 14 0 0 3
s:finance	0 8 0 -5 0 0 0 -1
s:find	0 18 0 -19 0 -1 0 4
s:fine	0 -5 0 15 -3 0 0 -5
s:finish	0 8 0 -11 0 0 0 3
s:finished	-1 6 0 -9 -3 0 11 0
s:first	-1 -11 -1 21 0 -4 0 -9
s:fish	0 -7 0 6 -2 0 0 4
s:flash	0 7 0 -15 0 0 0 6
s:flat	0 0 0 -4 0 0 0 6
s:flew	0 0 0 -3 0 0 0 6
s:floor	0 0 0 -2 6 0 0 0
s:flour	0 -4 0 22 0 0 0 -17
s:flow	0 10 0 -6 -1 0 0 0
s:flower	0 11 0 -14 3 0 0 0
s:fly	0 -4 0 0 0 0 7 -2
s:follow	0 5 0 0 4 0 0 -8
s:followed	0 -4 0 -3 0 0 0 9
s:for	-14 0 7 7 2 3 8 -12
s:force	2 8 0 -12 8 0 0 -2
s:forced	0 -1 0 6 0 0 0 0
s:foreign	4 -14 0 18 0 0 0 -8
s:form	0 -2 0 -12 16 0 0 0
s:formal	0 0 0 -1 7 0 0 -4
s:former	0 0 0 17 -2 0 0 -12
s:forty	0 -1 0 7 -7 3 0 0
s:found	0 -18 0 24 -12 0 4 -6
s:four	0 -7 0 14 -2 0 0 0
s:fourth	0 -6 0 4 3 0 0 -1
s:framework	0 -13 0 19 0 0 0 -3
s:franc	0 -8 0 13 0 0 0 0
s:free	0 -11 11 5 8 0 0 -13
s:freeze	0 -5 0 -11 0 0 0 21
s:friday	1 5 7 -13 7 -3 0 -4
s:from	2 20 15 -4 -5 -16 -31 -21
s:front	0 -2 0 15 -5 0 0 -4
s:frozen	0 -2 0 27 -6 0 0 -20
s:full	0 22 0 4 -4 0 0 -24
s:further	-1 -9 0 13 -7 0 0 2
s:gallium	42 -14 0 -8 -10 0 0 -26
s:gas	0 -15 0 13 0 0 0 2
s:gate	0 -8 0 21 4 0 0 -17
s:gave	0 -13 0 11 -6 2 7 -8
s:gazette	0 10 0 -4 0 0 0 -5
s:general	0 4 0 4 0 0 0 -6
s:geneva	-2 -10 0 0 -9 0 0 18
s:georgia	0 -12 0 2 6 0 0 1
s:germanium	40 -12 0 -11 -5 0 0 -26
s:get	0 -9 -1 -2 15 0 0 4
s:give	0 -10 0 5 1 0 4 -1
s:given	0 0 0 -2 -5 0 0 9
s:glass	0 -1 0 11 0 0 0 -8
s:go	-8 -11 0 0 0 0 -5 20
s:goalkeeper	0 -4 0 7 0 0 0 0
s:gold	0 1 4 -2 5 0 0 -9
s:good	-22 -2 15 -7 -5 -10 -3 19
s:government	-2 -15 -1 14 -8 -1 0 11
s:grain	0 -14 0 12 7 0 0 -2
s:grant	0 -5 8 -4 -2 0 0 5
s:graphite	11 1 0 -8 0 0 0 -2
s:grid	0 -9 0 12 0 0 0 0
s:ground	0 0 0 7 -4 0 0 0
s:grower	0 0 0 -5 9 0 0 0
s:guayaquil	0 0 0 -8 -1 4 0 6
s:had	-6 -33 0 20 5 1 -9 1
s:half	8 -6 0 -1 1 0 4 -1
s:halifax	0 2 0 -7 0 0 0 2
s:halt	0 0 0 7 0 0 0 -6
s:halve	0 5 0 -10 0 0 0 5
s:ham	0 -13 0 10 6 0 0 -7
s:hand	-2 4 0 12 -10 4 0 -13
s:handed	0 -4 0 6 0 0 0 -2
s:handshake	0 -5 0 9 0 0 0 -1
s:hang	0 -16 0 21 0 0 0 -6
s:happen	5 5 0 -3 5 0 0 -8
s:happened	0 -4 0 6 0 0 0 0
s:has	9 -2 -8 6 11 5 0 -21
s:have	-3 -1 -8 9 -18 -4 13 2
s:having	0 -9 0 3 0 0 0 6
s:he	-4 -8 0 13 -16 -11 11 3
s:hear	0 -7 0 -29 36 0 0 0
s:heard	0 -1 0 14 -8 0 0 0
s:hearing	0 -12 0 -5 24 0 0 -13
s:her	0 -16 0 21 -3 0 0 0
s:higher	0 21 0 -26 4 0 0 0
s:highest	0 -4 0 13 -2 0 0 -3
s:him	0 -8 0 -3 5 0 0 6
s:himself	0 -3 0 12 -3 0 0 -3
s:his	-3 9 -4 2 -7 5 0 -5
s:history	0 16 0 -15 0 0 0 0
s:hit	0 -9 0 6 0 0 0 2
s:hold	0 -26 6 20 0 1 0 -7
s:holiday	0 -8 0 14 -3 0 0 -1
s:holmium	14 -10 0 0 0 0 0 -1
s:home	0 -13 0 12 0 0 0 0
s:hope	0 1 0 -11 12 0 5 -6
s:hospital	0 -2 0 16 0 0 0 -9
s:hotel	0 0 0 8 0 0 0 -4
s:hour	0 -10 0 2 -7 2 0 8
s:house	0 -8 0 10 -10 0 0 1
s:household	0 -19 0 25 0 0 0 -8
s:how	0 -6 0 -3 -3 0 0 14
s:i	-2 -16 0 17 0 -2 -2 2
s:ice	8 0 0 10 0 0 0 -14
s:if	-20 27 -8 -1 -2 -15 2 -15
s:immediately	0 0 0 -3 6 0 0 0
s:import	0 -7 2 9 4 0 0 -10
s:importer	0 11 -1 -6 -2 0 0 0
s:impose	1 6 0 -4 0 0 0 -5
s:in	-12 1 -13 8 5 0 -24 3
s:increase	0 11 0 0 -6 0 0 -12
s:industry	0 -10 6 12 0 0 0 -9
s:informed	0 0 0 0 -5 0 0 6
s:initial	0 7 0 -4 0 0 0 0
s:initialled	0 4 0 -8 9 0 0 -5
s:instead	0 9 0 -7 0 0 0 0
s:intelligence	0 0 0 -5 0 0 0 6
s:interest	0 -8 0 17 0 0 0 -9
s:interim	0 -8 0 9 0 0 0 0
s:international	0 -3 0 6 0 0 0 0
s:into	0 0 10 -6 0 5 0 -5
s:introduce	4 -8 0 6 0 0 0 0
s:invited	0 0 0 -2 6 0 0 -1
s:is	0 2 1 -7 -4 2 -20 14
s:island	0 0 0 17 0 0 0 -14
s:issue	0 -5 0 8 0 0 0 0
s:issued	-5 0 0 12 -2 0 0 0
s:istanbul	0 0 0 10 0 0 0 -6
s:it	-15 2 -21 1 1 -4 -7 12
s:item	0 -2 0 8 -1 0 0 -1
s:its	13 0 0 -5 -3 -3 -17 3
s:itself	0 15 0 -18 -3 0 4 0
s:job	0 8 0 -17 0 0 0 10
s:john	0 0 0 6 0 0 0 -3
s:judge	0 -3 0 5 5 0 0 -10
s:jump	0 -6 0 -10 13 0 0 3
s:just	0 -25 12 4 -2 0 0 12
s:keep	-1 8 -3 -12 -1 0 0 13
s:kick	2 7 0 -6 0 0 0 -2
s:kind	0 -2 10 0 -1 0 0 -1
s:kitchen	0 8 0 -6 0 0 0 0
s:know	-2 0 0 -9 -3 0 0 18
s:land	0 22 0 -10 -5 0 0 -8
s:lapse	0 11 0 -7 0 0 0 -5
s:last	0 12 8 -16 -13 -3 3 7
s:lasted	0 0 0 18 0 0 0 -16
s:lasting	0 1 0 -4 0 0 -1 6
s:late	0 0 0 6 -2 0 0 -3
s:later	0 -11 0 -6 15 0 0 6
s:latter	0 -1 0 -1 0 0 0 6
s:law	0 25 -2 -18 -26 12 0 0
s:lawful	0 0 0 -7 8 0 0 0
s:lawyer	0 -7 0 15 6 0 0 -17
s:lay	0 -10 0 5 1 0 0 2
s:lead	0 -9 0 18 0 0 0 -6
s:leather	0 -7 0 0 0 0 0 6
s:leave	1 -20 2 7 10 -2 -6 0
s:legal	0 19 0 -22 0 0 0 3
s:lentil	0 7 0 -14 0 0 0 8
s:less	0 0 -8 12 -4 0 0 1
s:let	0 1 0 -14 -4 8 0 11
s:letter	-1 12 0 -10 -6 0 0 4
s:level	0 6 0 -2 -7 0 0 1
s:levy	-4 -8 -1 21 -5 0 -2 -2
s:licence	19 -24 -1 11 -2 -5 0 -6
s:license	12 -6 0 0 -2 0 0 0
s:lie	0 5 0 9 -8 0 0 -8
s:lift	8 -7 0 8 0 0 0 -5
s:light	0 0 0 9 0 0 0 -8
s:likewise	0 7 0 -16 0 0 0 5
s:line	0 -1 6 -7 7 0 0 -2
s:link	0 -3 0 0 7 0 0 -1
s:lisbon	0 -1 0 14 0 0 0 -5
s:list	5 -4 4 -4 5 0 3 -8
s:lithium	12 -4 0 -5 0 0 0 0
s:live	0 3 1 -7 -1 0 0 3
s:loaded	0 -5 7 -16 18 0 0 -9
s:local	0 -5 0 12 0 0 0 -1
s:lodged	0 -1 0 0 6 0 0 -1
s:london	8 -1 0 0 0 0 0 -3
s:long	0 -14 0 1 -5 0 0 12
s:longer	1 -6 0 18 -2 0 0 -10
s:lorry	0 -11 0 33 0 0 0 -26
s:lower	0 1 -2 9 0 0 -1 -3
s:m	-9 -3 17 -14 4 0 0 6
s:machine	0 -6 0 6 0 0 0 0
s:machinery	0 -4 8 -1 -2 0 0 1
s:magnet	0 13 0 -5 0 0 0 -6
s:main	15 0 0 -14 -1 0 0 0
s:majority	0 0 0 -4 7 0 0 0
s:make	10 2 -3 -9 1 -1 5 -4
s:maker	1 4 0 -11 0 0 0 6
s:making	0 13 0 -11 0 0 0 0
s:man	0 0 0 6 0 0 0 -4
s:mandate	0 -3 0 4 0 0 7 -8
s:mangoe	0 18 0 -9 -8 0 0 0
s:many	0 12 0 -3 0 0 0 -6
s:mark	0 -5 0 -17 0 0 0 20
s:market	0 -7 0 -2 2 0 0 7
s:match	0 7 0 0 0 0 0 -6
s:matter	0 5 0 0 13 0 0 -21
s:may	-3 -17 0 12 26 0 -6 -21
s:me	0 0 0 1 -1 0 7 -2
s:meal	0 9 0 -8 0 0 0 0
s:meanwhile	0 -8 0 0 -4 4 0 7
s:measure	-1 11 7 -12 -11 0 3 0
s:mediator	0 -1 0 25 -11 0 0 -12
s:medicine	0 10 0 -11 -6 0 0 9
s:meet	-5 -19 -14 30 -18 -7 -6 8
s:member	0 -16 0 3 7 0 0 1
s:memo	0 -4 0 -3 0 9 0 0
s:memorandum	0 10 0 -11 0 0 0 0
s:men	-1 -4 0 -10 0 5 0 14
s:mersin	0 -1 0 -2 6 0 0 0
s:metal	5 10 0 -14 0 0 0 -2
s:midnight	-2 -1 -3 -19 0 0 0 24
s:might	0 -2 0 -4 7 0 0 0
s:mill	0 1 0 -14 -3 0 0 15
s:million	0 -12 0 29 -6 0 0 -12
s:minimum	0 23 0 -21 0 0 0 0
s:minister	0 11 0 -3 -16 0 -1 6
s:ministry	4 7 0 -8 -9 0 6 0
s:minute	-3 0 9 -3 4 0 0 -4
s:mombasa	0 -1 0 1 -7 0 0 5
s:monday	0 10 10 -1 -10 0 0 -7
s:month	5 -32 0 -1 8 0 0 17
s:moratorium	0 0 0 8 0 0 0 -5
s:morning	0 -3 0 8 -4 0 0 0
s:most	0 10 0 -6 -1 1 0 -4
s:move	-1 15 0 -4 3 0 0 -9
s:mr	-2 -1 5 -15 8 2 7 5
s:muscat	0 0 0 10 0 0 0 -9
s:must	0 -25 -5 6 17 2 6 -25
s:my	-7 -4 2 24 -8 0 0 -10
s:name	0 -10 0 0 -3 8 0 3
s:named	0 22 0 -15 -1 0 0 -5
s:natural	0 10 0 -9 0 0 0 0
s:nearly	0 4 0 0 0 0 0 -6
s:need	12 -28 0 18 -3 0 0 -7
s:needed	0 0 0 -6 0 0 0 6
s:negotiate	0 13 0 -10 -2 0 3 -4
s:negotiation	0 4 0 -7 -6 0 16 -7
s:negotiator	0 -3 0 9 0 0 0 0
s:neighbour	0 8 0 -7 0 0 0 0
s:neither	0 -5 0 10 -2 0 0 -1
s:net	0 0 0 1 12 0 0 -13
s:network	0 -8 0 0 0 0 0 9
s:never	0 6 0 -3 0 0 0 0
s:new	0 12 -16 0 10 -5 -5 -13
s:newspaper	0 -11 0 16 0 0 0 0
s:nexperia	-1 0 0 11 0 0 0 -4
s:next	6 -19 -6 21 -6 -8 -3 0
s:night	0 -21 4 17 -3 0 0 -4
s:nine	0 0 0 -5 0 0 0 6
s:no	5 -6 -8 4 4 -8 3 -2
s:nobody	4 4 0 0 5 0 0 -12
s:non	0 -7 0 12 0 0 0 -4
s:none	0 -10 0 18 -6 0 0 0
s:noon	0 7 0 0 3 0 0 -9
s:nor	0 -3 0 8 0 0 0 -2
s:north	0 -10 0 3 8 0 0 -4
s:not	-2 4 12 -1 -7 -8 -20 4
s:note	0 1 8 -9 0 0 0 3
s:nothing	0 8 -2 -6 -8 0 7 0
s:notice	16 0 3 -6 5 0 0 -17
s:now	-8 -8 1 21 -10 -1 0 -6
s:number	0 -12 0 9 -1 0 0 5
s:nut	0 -3 0 -6 10 0 0 0
s:objection	0 -3 0 18 -7 0 0 -6
s:observer	0 -8 0 2 7 0 0 -1
s:of	21 3 -1 7 -2 -5 -6 -20
s:off	-1 -11 -4 16 7 5 -3 -16
s:offer	0 -5 0 23 13 0 0 -30
s:office	0 -12 0 15 -1 0 0 0
s:oil	-2 3 5 -9 0 0 12 -4
s:old	-2 -21 1 20 -1 0 -7 0
s:older	0 1 6 -4 0 0 0 -1
s:on	-1 13 -6 -7 13 -15 0 -2
s:one	14 -20 -6 -2 4 0 5 1
s:only	0 -20 3 5 -5 0 0 10
s:open	0 -1 0 30 -12 0 0 -24
s:opened	0 -3 0 13 -9 0 0 0
s:operator	0 -4 0 11 -1 0 0 -1
s:or	-4 0 1 -12 -3 7 13 0
s:order	-6 3 3 -7 -16 13 0 4
s:ordinary	0 19 0 -9 0 0 0 -11
s:origin	0 3 0 0 1 0 0 -7
s:other	-5 0 -12 -14 3 -4 12 16
s:otherwise	0 -1 0 -14 -8 0 0 23
s:our	-6 -26 0 10 20 -1 -1 0
s:out	0 -10 20 -1 -4 -9 -7 7
s:outline	0 0 0 -3 0 6 0 0
s:over	1 -1 -4 6 -23 -1 10 1
s:owe	0 1 0 -7 1 0 0 3
s:own	5 -6 5 1 -1 1 0 -1
s:owned	9 0 0 -5 -1 0 0 0
s:owner	0 -6 0 0 -3 11 0 0
s:ownership	0 0 0 7 0 0 0 -5
s:p	-5 -8 16 -2 3 0 0 -6
s:page	0 -3 0 -5 13 0 0 -2
s:palace	0 -4 0 9 -4 0 0 0
s:palm	0 3 0 -7 -1 0 7 0
s:panama	0 -1 0 10 0 0 0 -6
s:paper	-2 -5 -1 -4 -22 0 0 29
s:parcel	0 -16 25 0 -2 0 0 -13
s:parliament	0 -6 0 -13 23 0 0 1
s:part	9 0 0 -8 -3 0 0 1
s:party	0 -14 0 42 -5 0 0 -28
s:pass	0 -14 0 9 0 0 0 3
s:past	0 -1 0 -11 -8 0 0 23
s:pause	4 -6 0 -14 -11 0 0 22
s:pay	-1 14 0 -3 9 -9 -8 -15
s:payable	0 15 0 8 -21 0 0 -5
s:peace	0 -3 0 -1 0 0 0 7
s:pen	0 -1 0 0 0 0 0 7
s:people	0 -10 0 8 0 0 0 2
s:per	0 1 0 2 9 0 0 -14
s:percent	0 0 0 9 -7 0 0 0
s:period	0 3 0 -16 -1 0 0 15
s:permanent	0 5 0 0 -11 0 11 -5
s:phase	0 -3 0 -8 14 0 0 -1
s:phone	0 -7 0 13 0 0 0 -3
s:phosphate	3 -11 0 3 0 0 0 3
s:pipe	0 0 0 -10 0 0 0 8
s:plan	0 3 0 10 2 0 0 -18
s:plant	0 -14 0 19 -2 4 0 -7
s:plastic	0 2 0 -14 0 0 0 11
s:play	0 -5 0 11 0 0 0 -4
s:please	0 3 0 -24 22 0 0 0
s:plum	0 4 0 -13 10 0 0 -5
s:plywood	0 0 4 1 0 0 0 -7
s:point	0 -4 0 11 -8 3 0 0
s:pointed	0 -6 6 -4 -1 0 0 6
s:polysilicon	0 20 0 -19 0 0 0 0
s:pork	0 6 0 -15 0 0 0 11
s:port	-8 -8 -6 0 28 2 0 -24
s:position	0 6 0 -4 0 0 0 0
s:post	-3 2 0 -1 12 0 0 -12
s:powder	0 0 0 -15 16 0 0 0
s:power	0 -10 0 4 8 0 0 -1
s:premier	0 -5 0 10 0 0 0 0
s:prepare	0 -8 0 0 0 0 0 16
s:present	0 -2 0 -14 2 0 6 13
s:presenter	0 -1 0 10 0 0 0 -5
s:president	4 -5 0 18 -14 0 0 -5
s:press	0 -9 0 14 -2 0 0 1
s:price	0 7 -2 4 -5 0 0 -5
s:prime	0 10 0 0 0 0 0 -5
s:proclamation	0 12 0 -9 9 0 0 -8
s:product	7 -7 8 5 0 0 0 -14
s:prolong	0 26 -2 -15 -4 0 0 0
s:prolongation	0 0 0 -16 4 0 0 13
s:prolonged	0 1 4 11 -2 0 0 -13
s:promise	0 -10 0 8 6 0 -2 -5
s:proper	0 0 0 15 0 0 0 -11
s:proposal	0 0 -1 7 0 0 0 -4
s:propose	0 -17 0 0 6 0 0 6
s:protest	0 -1 0 6 0 0 0 -3
s:provide	0 -2 0 5 5 0 0 -7
s:provided	0 2 0 -8 7 0 0 0
s:provisional	0 6 0 -15 0 0 0 7
s:public	0 -6 1 10 -2 0 0 -1
s:published	1 -13 -2 12 -3 0 0 1
s:purchase	0 -6 0 15 -1 0 0 -5
s:put	9 8 0 -9 -12 18 -5 -12
s:q	0 -12 0 13 0 0 0 0
s:quarrel	0 -2 0 11 -5 0 5 -8
s:quarter	0 7 0 -13 11 0 0 -3
s:question	0 2 -2 14 -8 0 0 -10
s:quiet	0 0 0 26 0 0 0 -25
s:quota	-1 7 0 0 6 0 0 -9
s:radio	0 0 0 6 -8 0 0 1
s:rail	0 0 0 26 0 0 0 -24
s:rain	0 -12 0 16 0 0 0 -2
s:raise	0 0 0 6 -6 0 2 -5
s:rare	21 -18 0 5 -17 -2 0 -5
s:raspberry	0 1 0 -6 0 0 0 3
s:rate	-4 21 -9 -13 7 -1 -5 -1
s:rather	0 -15 0 -10 8 0 0 16
s:ratify	0 -1 0 -22 23 0 0 1
s:raw	0 0 11 -5 0 0 0 -3
s:reach	0 -4 0 11 7 0 -5 -8
s:read	0 -7 0 15 -1 0 0 -3
s:ready	0 0 0 5 0 0 2 -6
s:reason	0 -4 0 9 0 0 0 -4
s:recall	0 1 0 8 -2 0 0 -9
s:receive	0 -9 0 6 7 0 0 -8
s:recommend	0 2 0 -17 0 0 7 4
s:red	0 -9 0 -2 11 0 0 0
s:reduce	0 0 0 11 -2 0 0 -6
s:reduction	0 9 0 -2 -4 0 0 0
s:refund	0 0 -2 2 12 0 0 -13
s:refused	1 5 0 -8 0 0 0 0
s:register	2 -6 0 22 -19 0 0 0
s:released	0 -1 0 7 0 0 0 0
s:relief	1 -1 0 -8 12 0 0 -2
s:remain	-5 -9 -3 18 0 0 0 -2
s:remind	0 -6 -1 23 0 0 0 -15
s:reminder	0 -15 0 14 0 0 0 2
s:remove	0 -7 0 15 0 0 0 -6
s:renew	3 0 0 -9 0 0 0 6
s:renewal	0 12 0 -26 4 0 0 12
s:renewed	0 -6 8 -12 9 0 0 6
s:replace	0 2 0 6 -4 0 0 -5
s:reply	0 1 0 -6 8 0 0 0
s:report	0 -2 0 11 4 0 0 -14
s:reporter	0 0 0 -1 -7 0 0 10
s:representative	-4 -2 0 0 11 0 0 -6
s:republic	0 -2 0 0 -2 0 0 7
s:request	0 0 0 -18 19 0 0 -2
s:required	6 6 0 -14 -3 0 0 6
s:reserved	0 0 0 12 -6 0 0 0
s:resolution	0 4 0 5 -10 0 0 0
s:rest	0 13 0 -27 0 0 0 15
s:restore	0 12 0 -3 0 0 0 -8
s:retain	0 -8 0 11 0 0 0 -1
s:return	-1 -6 -3 3 6 -1 -7 4
s:review	0 -9 0 -3 4 0 0 7
s:rice	0 12 5 -19 0 0 0 3
s:right	0 -12 0 10 -8 6 0 0
s:ring	0 -7 0 10 0 0 0 0
s:rise	0 4 0 6 -6 0 0 -8
s:river	0 -5 0 21 -4 0 0 -13
s:road	0 -8 0 22 0 0 0 -15
s:roaming	0 -16 0 23 0 0 0 -6
s:room	0 -10 0 22 -2 0 0 -7
s:round	0 -12 0 35 -17 -2 6 -22
s:rule	38 -34 -1 -4 -2 -5 4 -17
s:run	-1 -19 13 2 -2 -7 -3 9
s:s	0 -8 0 9 0 0 0 0
s:safeguard	0 21 0 -17 0 0 0 -4
s:sale	0 -4 0 -16 -1 22 0 -1
s:salmon	0 16 0 -13 0 0 0 0
s:same	5 -17 4 -9 0 -5 0 19
s:sanction	0 -16 -1 23 0 0 0 -6
s:santa	0 0 0 7 -1 0 0 -1
s:saturday	0 1 0 -13 11 0 0 0
s:save	0 3 0 -2 -6 0 0 7
s:say	0 8 7 -2 -7 -3 -2 0
s:schedule	0 0 0 0 7 0 0 -3
s:scheduled	0 -5 0 0 8 0 0 0
s:scott	0 -5 0 6 0 0 0 0
s:sea	0 -1 0 7 0 0 0 0
s:seal	0 14 0 -9 -1 0 0 -3
s:season	0 -20 0 31 -5 -1 2 -15
s:second	-2 -3 -3 11 10 -2 0 -10
s:secretary	0 -4 0 11 0 0 0 -5
s:section	0 0 20 -17 14 0 0 -14
s:see	-2 -6 2 16 -20 4 0 -3
s:seem	0 7 0 -6 0 0 0 0
s:sell	6 -11 0 5 -15 18 -1 -17
s:send	0 0 0 0 -3 0 0 8
s:seoul	0 0 9 -7 0 0 0 0
s:separate	12 0 0 -1 0 0 0 -10
s:session	0 0 0 -12 15 0 0 0
s:set	-1 -1 0 5 -11 3 2 1
s:settle	0 -4 0 0 -1 0 10 0
s:several	0 -14 0 14 0 0 0 0
s:shall	-1 6 -3 -17 6 0 3 11
s:share	0 0 0 0 -6 8 0 0
s:she	0 3 0 10 -13 0 0 0
s:sheet	0 3 0 9 -4 0 0 -11
s:ship	-10 2 0 -23 23 -5 -5 10
s:shipment	0 0 -8 -1 13 0 0 0
s:shook	0 6 0 4 0 0 0 -10
s:shop	0 6 0 -1 -1 0 0 0
s:shore	0 16 0 -12 0 0 0 -4
s:short	0 1 0 -13 -10 0 0 18
s:should	-2 26 7 -15 -18 0 0 1
s:show	0 -2 0 6 0 0 0 0
s:shrimp	0 -7 0 8 1 0 0 -2
s:shut	0 -23 0 10 -5 11 5 -3
s:side	0 13 0 -10 0 -4 0 0
s:sign	-8 3 6 7 -12 0 -1 -2
s:signature	-3 -1 0 16 -12 0 3 0
s:since	-13 -17 -6 21 -11 -4 -3 11
s:single	0 -12 0 19 -6 0 0 0
s:sir	0 -9 0 0 0 0 0 6
s:sit	-1 1 0 11 0 0 0 -10
s:six	0 -2 0 -8 0 0 0 12
s:sixth	0 -3 0 7 0 0 0 0
s:slap	0 14 0 -19 0 0 0 8
s:sleep	2 0 0 -7 0 0 0 2
s:small	-1 -2 14 -4 0 0 0 0
s:so	-2 -5 -10 -8 26 3 -2 -2
s:social	5 -6 0 -5 0 0 0 7
s:software	6 0 0 -14 0 0 0 3
s:solution	0 0 0 4 -7 0 4 0
s:some	9 -7 0 10 -6 0 0 -6
s:somebody	0 -19 0 -10 -3 0 0 30
s:something	0 0 0 -16 -1 0 0 18
s:sooner	0 8 0 -7 -1 0 0 0
s:south	0 -8 0 15 0 0 0 -5
s:soybean	0 -3 0 -2 3 0 0 8
s:spare	0 10 0 -15 7 0 0 0
s:speak	0 14 0 0 -6 0 0 -5
s:speaking	0 0 0 -9 0 0 0 10
s:special	0 19 0 -1 0 0 0 -19
s:spoke	0 7 0 -17 4 0 0 12
s:spoken	0 0 0 12 0 0 0 -9
s:spring	0 10 0 0 0 0 0 -5
s:staff	0 0 0 0 0 6 0 -6
s:stage	3 -7 0 11 -1 0 0 -5
s:stand	0 12 0 13 -5 0 0 -20
s:standard	0 2 0 0 -6 0 0 4
s:standstill	-1 -9 0 15 5 0 0 -9
s:start	10 29 2 -7 -15 -3 0 -29
s:state	-4 0 -1 -14 15 0 0 7
s:statement	0 16 0 -9 0 0 0 -6
s:stay	7 15 0 9 -8 -4 -6 -19
s:steel	0 13 10 -17 0 0 0 0
s:step	0 37 0 -20 -8 0 0 -16
s:still	-2 -10 0 2 6 0 -2 6
s:stockholm	0 0 0 -7 0 0 0 13
s:stop	-5 6 -4 -2 1 7 0 -4
s:strike	-2 -8 0 17 -11 5 -3 -5
s:stuff	0 3 0 -12 6 0 0 0
s:subject	0 -3 0 0 13 0 0 -7
s:such	0 9 -1 -5 -4 0 0 1
s:sugar	0 -24 0 16 0 0 4 2
s:summer	0 5 -1 16 -3 0 0 -16
s:sunday	0 -12 0 -12 -5 0 0 25
s:supposed	0 6 0 6 0 -7 0 -3
s:surcharge	-2 33 -19 8 -7 0 0 -54
s:suspend	-4 6 -21 2 4 -3 -5 0
s:suspension	6 -3 -6 -19 26 0 6 -10
s:table	0 1 0 4 -6 0 -1 2
s:take	0 -5 -9 13 -4 0 0 -2
s:talk	-4 -17 -4 11 -25 0 -3 16
s:talking	0 0 0 -10 0 0 0 13
s:tangier	0 9 0 -6 0 0 0 -3
s:tariff	-12 -17 -26 20 2 0 16 1
s:tax	0 8 0 -23 10 0 0 8
s:tea	0 4 -1 -3 -3 0 0 7
s:team	0 -13 0 22 -5 0 0 -2
s:technical	0 -4 0 12 -3 0 0 0
s:technology	6 0 0 -3 0 0 0 -1
s:telephone	0 0 0 -4 -4 0 0 13
s:television	0 -11 0 0 -2 0 0 16
s:tell	-4 13 -13 -15 -12 11 0 10
s:temporary	10 0 0 -3 -2 0 0 0
s:ten	0 0 0 -8 0 0 0 10
s:tenth	-2 3 0 9 -1 0 0 -7
s:term	4 3 0 8 3 0 0 -19
s:terminal	0 0 0 1 -1 6 0 -5
s:text	6 -5 4 -14 -4 0 0 11
s:th	7 -8 0 -15 0 0 0 13
s:than	-2 16 -9 -8 20 -1 0 -13
s:that	-3 6 12 -10 8 3 -2 -7
s:the	-1 -11 3 15 3 4 -8 -10
s:their	5 0 -9 -5 -12 -3 -7 18
s:them	5 10 0 -1 -2 -4 0 -8
s:then	-3 18 -4 -11 4 0 -3 -2
s:there	-1 0 -9 14 0 -6 2 -13
s:these	0 20 0 -7 -5 0 0 -8
s:they	0 8 3 -4 -2 -11 -15 2
s:they're	0 0 0 -3 6 0 0 0
s:thi	7 -26 -1 8 11 0 -3 -1
s:thing	0 2 0 -23 -13 10 0 20
s:think	0 0 0 -5 7 0 0 0
s:third	0 -3 0 11 -23 0 5 0
s:those	0 6 9 -7 0 0 0 -8
s:though	2 0 0 -10 9 0 0 0
s:thread	0 0 0 -23 0 0 0 24
s:threaten	-2 1 0 7 0 0 -6 -6
s:three	0 3 0 16 -21 0 0 -6
s:through	-1 -8 2 2 0 0 0 5
s:thursday	0 -17 0 6 -2 0 0 7
s:ticket	0 -17 0 27 -1 0 0 -7
s:tiktok	-3 -6 0 -18 -7 30 0 0
s:till	8 -17 -1 -21 -7 7 0 19
s:timber	0 -4 0 0 0 0 6 0
s:time	-5 3 -8 -3 0 0 -1 10
s:tin	0 -12 -1 1 0 0 0 12
s:to	-10 -9 -13 -7 10 9 11 3
s:tobacco	0 -12 0 12 0 0 0 0
s:together	-1 -10 0 16 0 0 0 -7
s:tomatoe	0 -9 0 8 0 0 0 0
s:ton	0 -1 0 0 6 0 0 0
s:top	-3 14 0 -2 0 0 0 -14
s:touched	0 5 0 -12 0 0 0 6
s:toward	0 0 0 -10 0 0 0 12
s:town	0 0 0 15 -10 0 0 0
s:tractor	0 -24 0 11 0 0 0 14
s:trader	0 -4 0 -1 0 0 0 7
s:transcript	0 8 0 -2 0 0 0 -5
s:travel	0 -2 0 9 0 0 0 0
s:treat	0 -6 0 8 -3 0 0 0
s:treaty	0 5 0 2 0 0 5 -14
s:tromsø	0 -7 0 0 0 0 0 8
s:trouble	0 0 0 -2 7 0 0 0
s:truce	-20 1 -6 2 -1 -9 -8 11
s:trump	5 -7 0 4 0 0 0 0
s:tuesday	0 0 0 0 6 0 0 -1
s:tuna	0 0 0 -3 0 0 0 6
s:turn	1 -3 0 -20 0 0 0 22
s:turned	1 -6 0 9 0 0 0 -1
s:twenty	0 0 0 14 -5 0 0 -6
s:two	-12 -4 -12 19 -23 -6 14 -5
s:tyre	0 8 0 -23 0 0 4 12
s:under	-1 -4 1 8 -2 10 -4 -8
s:union	0 0 0 9 0 0 0 -6
s:unless	0 16 0 -22 -6 0 -1 13
s:until	-4 -12 0 2 0 -8 0 11
s:up	0 0 -10 -4 -2 0 -6 14
s:updated	0 -5 0 9 0 0 0 0
s:upper	0 0 0 20 0 0 0 -17
s:us	3 -2 -3 -10 10 0 1 4
s:use	0 1 0 9 -2 0 0 -13
s:used	0 -2 0 -9 20 0 0 -7
s:valid	0 -11 0 1 0 0 0 9
s:valley	0 6 0 -1 0 0 0 -1
s:valparaíso	0 -1 0 8 0 0 0 -2
s:value	12 -7 0 -2 0 0 0 0
s:vanilla	0 -1 0 -6 0 0 0 9
s:version	0 0 0 -7 0 0 0 8
s:very	-4 -2 0 -5 0 0 0 15
s:vessel	0 10 0 1 0 0 0 -13
s:video	0 -15 0 20 -10 5 0 -8
s:visit	0 -6 0 21 -10 0 0 0
s:vote	-7 -11 -1 -3 28 -4 0 -18
s:voted	0 1 0 4 0 4 0 -12
s:wait	0 10 0 0 0 0 0 -8
s:want	0 3 0 6 -17 -2 18 -13
s:warn	1 7 0 -2 -2 0 1 -3
s:was	-2 -10 -18 12 -14 -8 -2 11
s:watche	0 -8 0 12 0 0 0 0
s:water	-2 3 -5 16 -7 0 0 -13
s:way	0 3 0 -12 0 0 7 3
s:we	-9 -13 5 -1 10 -6 6 5
s:we'll	0 -12 0 22 -11 0 0 0
s:webinar	0 -3 0 12 -5 0 0 0
s:wed	0 -3 0 8 0 0 0 -2
s:week	-2 -14 4 10 0 0 0 1
s:weekend	0 10 0 -6 0 0 0 -2
s:well	1 11 0 -1 -1 0 0 -9
s:were	-10 5 -1 4 -18 5 0 1
s:what	0 -6 1 3 -3 -5 -8 9
s:whatever	3 0 0 -8 9 0 0 -11
s:wheat	0 10 0 1 0 0 0 -13
s:when	-3 -8 0 0 -9 -4 -5 17
s:where	0 8 0 -6 0 5 -2 0
s:whether	0 -8 0 -14 8 0 0 14
s:which	1 -7 -2 -7 6 0 4 10
s:who	0 -13 0 19 -3 -2 -1 0
s:whoever	0 0 0 19 -9 0 0 -8
s:whole	0 9 -9 -9 0 0 0 8
s:why	0 -7 0 4 0 0 0 3
s:widened	-1 6 0 -1 0 0 0 0
s:will	0 1 -2 7 -16 -12 -5 9
s:win	0 -1 0 10 0 0 0 -6
s:window	0 -14 0 -3 17 0 5 -9
s:wine	0 0 0 -8 0 0 0 7
s:winter	0 -17 0 20 -1 0 0 0
s:wire	0 3 0 8 0 0 0 -13
s:wish	0 0 0 -6 9 0 0 0
s:with	-6 -7 4 6 -2 0 3 2
s:withdraw	0 14 0 7 -14 0 0 -8
s:within	0 -8 0 1 0 0 0 6
s:without	0 3 8 1 -4 0 0 -4
s:wool	0 16 0 -15 0 0 0 -1
s:word	5 10 0 -19 -3 0 0 7
s:work	0 -8 2 1 -2 0 0 5
s:worker	0 -4 0 8 -1 0 0 0
s:working	0 -2 0 17 0 0 0 -11
s:world	0 10 -9 -16 3 0 0 9
s:worldwide	-6 12 0 -5 0 0 0 0
s:worst	0 8 0 -5 0 0 0 -1
s:worth	0 12 -9 -2 -2 0 0 -1
s:would	3 0 -19 -8 -13 0 6 15
s:write	5 -13 4 -1 4 -1 -1 8
s:wrong	0 11 0 -7 -1 0 0 0
s:yarn	0 0 0 -5 0 0 0 6
s:year	4 11 -6 -20 8 0 -1 3
s:yes	0 5 0 -12 -3 0 0 11
s:yet	0 -12 0 -2 13 0 0 0
s:york	0 0 0 10 -5 0 0 -4
s:you	-1 0 0 28 0 0 -1 -26
s:your	0 -32 13 17 2 -9 -2 6
s:ytterbium	12 -8 0 0 0 0 0 -1
s:·	0 -9 0 16 -2 0 0 0
s:—	1 1 7 -3 -8 4 6 -4
s:•	0 18 0 -19 0 0 0 1
sa:!	0 -24 0 29 0 0 0 -8
sa:"	0 -9 -5 13 -11 -3 0 4
sa:" ,	-1 10 0 0 0 0 0 -7
sa:" .	0 8 0 -9 3 0 0 3
sa:" <level>	0 0 0 8 0 0 0 -7
sa:" <person>	0 6 0 -9 0 0 0 4
sa:" a	0 8 0 -5 0 0 0 0
sa:" an	0 0 0 6 0 0 0 -5
sa:" effective	0 0 0 -5 7 0 0 0
sa:" reciprocal	0 0 0 6 0 0 0 -7
sa:" say	0 -3 0 0 0 0 0 7
sa:" the	0 -10 0 5 0 0 0 4
sa:'	0 -9 8 10 -2 0 0 -9
sa:'s	7 5 -3 -6 0 11 -1 -9
sa:'s <number>	0 -7 0 12 0 0 0 -5
sa:'s <organisation>	0 0 0 -6 0 0 0 8
sa:'s commerce	-2 0 0 8 0 0 0 -1
sa:'s duty	0 -7 0 -6 0 0 0 14
sa:'s ship	0 -4 0 -6 11 0 0 0
sa:'s tariff	0 6 0 0 0 0 0 -4
sa:'s trade	0 15 0 -10 0 0 0 -3
sa:(	3 -15 -1 8 -8 0 0 7
sa:)	2 -13 -2 13 -10 0 0 3
sa:) .	0 -4 0 0 0 0 0 9
sa:,	-7 -14 -14 14 0 1 -1 4
sa:, "	3 -3 0 -1 -1 0 -2 7
sa:, <day-ahead>	0 0 0 8 -4 5 0 -9
sa:, <day-today>	0 0 0 -7 0 0 0 10
sa:, <name>	9 4 0 -3 3 0 9 -18
sa:, <person>	3 -2 0 3 -6 5 0 -3
sa:, <points>	0 -7 0 12 0 0 0 -5
sa:, <quality>	0 10 0 -9 -2 0 0 2
sa:, <seat>	0 -3 0 -4 0 0 0 11
sa:, <span>	-1 -8 0 -4 -3 0 0 19
sa:, a	-3 -7 11 -8 -11 7 0 12
sa:, after	0 -6 0 0 -1 0 0 12
sa:, all	0 -6 0 4 0 0 0 0
sa:, although	0 6 0 -5 0 0 0 0
sa:, and	-5 -19 -3 7 -1 0 -11 20
sa:, antimony	6 0 0 -3 0 0 0 0
sa:, are	0 -8 1 0 0 0 0 5
sa:, at	0 -13 7 9 0 -2 0 -4
sa:, because	0 -1 0 8 -3 0 0 0
sa:, both	-3 -5 0 4 -11 0 -4 13
sa:, but	0 -1 0 -1 6 0 0 0
sa:, by	0 -11 0 15 3 0 0 -9
sa:, corn	0 8 0 -7 0 0 0 0
sa:, down	0 0 0 -9 0 0 0 11
sa:, failing	0 24 0 -19 -2 0 0 -2
sa:, for	0 -4 0 2 11 0 0 -8
sa:, from	0 5 0 -20 10 0 0 8
sa:, germanium	16 -4 0 -1 0 0 0 -9
sa:, go	0 6 0 0 0 0 0 -7
sa:, has	0 -6 0 4 4 0 0 -3
sa:, i	0 8 0 -6 0 0 0 0
sa:, if	0 19 -1 -17 -5 0 0 0
sa:, in	-4 0 0 11 0 0 0 -8
sa:, is	0 -17 0 10 0 0 0 0
sa:, its	0 -4 0 -5 5 0 0 8
sa:, leave	0 -3 0 0 0 0 0 6
sa:, make	0 4 0 2 0 0 0 -7
sa:, mr	0 0 0 -11 8 0 8 -6
sa:, no	0 3 0 0 0 0 3 -8
sa:, now	0 -12 0 20 0 0 0 -8
sa:, of	0 -5 0 11 0 0 0 -4
sa:, on	0 1 0 -3 4 0 5 -9
sa:, one	0 6 0 0 0 4 0 -6
sa:, or	0 -7 0 -12 12 0 3 8
sa:, put	0 7 0 -6 0 0 0 0
sa:, say	3 4 0 -5 -9 0 0 6
sa:, she	0 -6 0 0 0 0 0 6
sa:, so	-1 0 0 -3 9 7 0 -9
sa:, tell	0 5 0 -10 0 0 0 4
sa:, that	0 -29 0 3 9 0 0 12
sa:, the	4 10 3 -8 -2 -6 3 -6
sa:, their	0 0 0 -7 0 0 0 8
sa:, then	0 -1 0 16 0 0 0 -14
sa:, they	0 0 0 -6 0 0 0 8
sa:, thi	0 -4 0 8 0 0 0 -1
sa:, to	0 -10 0 10 -9 0 6 0
sa:, together	0 -6 0 1 5 0 0 0
sa:, too	3 -4 2 -8 0 0 0 5
sa:, under	2 8 0 6 -5 0 0 -13
sa:, unless	0 16 -3 -10 -6 0 0 0
sa:, was	0 -9 0 10 0 0 0 0
sa:, we	0 1 0 -10 6 0 0 3
sa:, wheat	0 9 0 -7 0 0 0 0
sa:, when	-1 3 -7 9 -3 -2 -3 -1
sa:, where	0 20 0 -9 0 0 0 -10
sa:, which	-3 -12 -1 3 3 0 0 8
sa:, while	0 -9 0 14 0 0 0 -3
sa:, will	0 -4 -2 8 -2 0 0 0
sa:, with	6 -5 0 4 -5 0 0 0
sa:, yes	0 0 0 -10 0 0 0 11
sa:-	3 -5 11 9 -6 0 -2 -11
sa:.	-9 3 5 12 -6 -9 -9 -1
sa:. "	0 -6 0 17 -7 0 5 -11
sa:. <number>	6 0 0 0 0 0 0 -4
sa:. m	-5 -12 9 -2 7 0 0 1
sa:. on	0 -6 0 1 5 0 0 0
sa::	7 0 9 6 2 -9 -1 -18
sa:: "	0 -6 0 0 0 0 0 8
sa:: <level>	0 19 0 -7 -4 0 0 -4
sa:: <name>	0 -8 0 12 0 0 0 -3
sa:: <number>	0 -4 6 -6 9 0 0 0
sa:: a	0 0 0 17 0 0 0 -15
sa:: the	2 2 10 -7 -10 0 0 0
sa:: what	0 0 0 8 0 0 0 -3
sa:;	-5 5 4 0 -17 -6 0 6
sa:; <level>	0 0 0 7 -6 0 0 0
sa:; <name>	0 -4 0 9 0 0 0 -4
sa:; <quality>	0 0 0 -8 0 0 0 8
sa:; and	0 7 0 -10 0 0 0 4
sa:; it	0 -2 0 6 0 0 0 0
sa:; the	0 0 0 -5 6 0 0 4
sa:<agent>	-5 10 -9 6 -28 0 -6 4
sa:<day-ahead>	-17 -8 -13 36 -9 0 -1 -11
sa:<day-ahead> ,	0 21 -1 0 -6 0 0 -17
sa:<day-ahead> .	-5 -11 -6 12 -13 5 -4 13
sa:<day-ahead> ;	0 8 0 -10 -2 0 7 -1
sa:<day-ahead> for	0 0 0 -2 7 0 0 -1
sa:<day-ahead> of	0 0 0 7 0 0 0 -3
sa:<day-gone>	9 -9 -4 11 -8 0 -4 -2
sa:<day-gone> ,	2 7 0 0 0 0 0 -10
sa:<day-gone> .	3 -10 0 10 0 0 -1 0
sa:<day-gone> after	0 0 0 12 0 0 0 -11
sa:<day-today>	-2 -9 9 -1 -14 0 -1 12
sa:<day-today> ,	0 5 0 -6 0 0 0 3
sa:<day-today> .	0 -13 0 0 -6 0 0 13
sa:<day-today> and	0 6 0 -6 0 0 0 0
sa:<duty>	-5 7 2 5 -7 0 0 -9
sa:<gate>	-5 11 2 -17 15 6 -6 -7
sa:<goods-amount>	0 -2 0 14 0 0 0 -3
sa:<goods-amount> in	0 0 0 6 0 0 0 -1
sa:<goods>	4 8 0 -3 -6 -21 7 -6
sa:<level-noun>	-12 -4 -8 8 1 0 -1 1
sa:<level>	-5 10 -31 9 -20 -15 1 0
sa:<level> ,	-2 -13 -1 16 4 0 0 -6
sa:<level> .	-7 3 -8 10 -13 -2 0 -4
sa:<level> ;	0 9 0 -8 0 0 0 0
sa:<level> again	0 -10 0 11 0 0 0 0
sa:<level> and	0 -5 0 -2 0 0 -1 14
sa:<level> at	0 -1 0 -8 0 0 0 11
sa:<level> from	0 -6 0 19 0 0 0 -11
sa:<level> if	0 1 0 -7 0 0 0 4
sa:<level> in	0 0 0 -10 5 0 0 6
sa:<level> more	0 1 0 10 0 0 0 -14
sa:<level> of	9 -8 0 2 -2 0 0 -2
sa:<level> on	-3 -11 -3 15 0 0 0 0
sa:<level> tariff	0 -7 0 9 0 0 0 0
sa:<level> to	0 9 0 1 3 0 0 -20
sa:<money>	0 -8 -10 25 0 4 0 -22
sa:<month-ahead>	0 -12 0 12 0 0 -1 1
sa:<month-gone>	1 -25 5 7 -7 0 0 12
sa:<month-gone> ,	0 -12 0 -5 0 0 0 17
sa:<name>	0 0 3 4 -18 13 5 -8
sa:<name> 's	8 6 0 -9 -5 2 -3 0
sa:<name> ,	0 -4 0 7 2 0 0 -5
sa:<name> .	0 -28 11 15 2 5 0 -8
sa:<name> <level>	0 -6 0 15 0 0 0 -9
sa:<name> and	-2 2 -10 2 -8 6 -1 2
sa:<name> end	0 -4 7 -9 0 0 0 7
sa:<name> had	0 0 0 6 0 0 0 -3
sa:<name> have	0 -9 0 11 0 0 0 0
sa:<name> in	0 8 0 -7 0 0 0 0
sa:<name> is	0 -3 0 0 0 0 0 6
sa:<name> on	0 -7 0 2 0 0 4 0
sa:<name> pay	0 1 13 -15 0 0 0 0
sa:<name> stop	0 10 0 -7 0 0 0 0
sa:<name> until	-3 1 0 -5 0 0 0 8
sa:<name> was	0 -9 0 11 0 0 0 0
sa:<name> will	0 4 0 -19 3 1 4 2
sa:<name> would	0 -7 0 13 -1 0 4 -11
sa:<not>	-1 1 16 -7 -7 -14 0 5
sa:<number>	5 4 -1 7 3 -15 0 -21
sa:<number> )	5 -7 0 0 -1 0 0 1
sa:<number> ,	-2 8 -1 -5 -7 0 0 7
sa:<number> .	-9 17 -7 -9 2 0 0 1
sa:<number> :	0 -7 6 -4 9 0 0 0
sa:<number> a	0 -9 0 0 11 0 0 0
sa:<number> and	0 20 0 -26 -5 0 0 5
sa:<number> from	0 0 0 10 0 0 0 -9
sa:<number> hour	0 0 0 8 0 0 0 -6
sa:<number> in	-1 0 0 1 6 0 0 -4
sa:<number> more	0 0 0 6 0 0 0 -1
sa:<number> notice	12 0 0 -6 0 0 0 -5
sa:<number> of	8 0 0 0 0 0 0 -7
sa:<number> p	-4 -4 9 0 -3 0 0 0
sa:<number> th	7 -1 0 -2 0 0 0 0
sa:<number> to	0 -16 0 13 7 0 0 -4
sa:<office>	-2 -4 0 1 -20 -1 3 12
sa:<office> ,	0 5 0 -9 0 0 0 5
sa:<office> .	0 7 0 0 0 0 0 -3
sa:<office> on	0 0 0 -10 0 0 0 10
sa:<office> say	0 0 0 -6 0 0 5 1
sa:<office> will	0 0 0 11 -6 0 0 -1
sa:<organisation>	0 18 -1 10 3 -6 -3 -34
sa:<organisation> .	0 8 0 8 -5 0 0 -11
sa:<organisation> and	0 6 0 -3 0 0 0 0
sa:<organisation> extend	0 12 0 6 0 0 0 -19
sa:<organisation> has	0 -7 0 -14 16 0 0 5
sa:<organisation> in	0 -4 0 -8 17 0 0 -2
sa:<organisation> prolong	0 19 0 -6 0 0 0 -14
sa:<organisation> say	0 1 7 6 -10 0 0 -6
sa:<organisation> was	0 9 0 -4 0 0 0 -3
sa:<organisation> would	0 -1 0 10 0 0 0 -7
sa:<person>	0 4 -13 7 -1 2 0 -5
sa:<person> 's	0 6 0 -2 0 5 0 -5
sa:<person> .	0 -2 0 5 -10 0 0 6
sa:<person> and	0 12 0 -10 -3 0 0 2
sa:<person> announce	0 0 0 -14 11 0 3 -1
sa:<person> had	0 6 0 0 -1 0 0 -4
sa:<person> in	0 -9 0 13 0 0 0 0
sa:<person> of	0 0 0 -4 7 0 0 0
sa:<person> post	0 -1 0 -5 8 0 0 0
sa:<person> put	0 -3 0 8 0 0 0 -1
sa:<person> say	0 0 0 -8 0 0 -1 14
sa:<person> sign	0 -9 0 16 0 0 0 -4
sa:<person> tell	0 10 -6 -7 -3 2 -2 5
sa:<person> would	0 6 0 -6 0 0 0 0
sa:<points>	0 -6 0 0 -9 -1 0 16
sa:<quality>	-5 17 7 -9 -6 -3 -6 0
sa:<quality> car	0 7 0 -6 0 0 0 0
sa:<quality> duty	0 14 0 -4 -1 0 0 -8
sa:<quality> good	0 -6 0 5 -5 0 0 6
sa:<quality> one	-4 0 0 -9 13 0 0 2
sa:<quality> origin	0 -9 0 10 0 0 0 0
sa:<quality> port	0 -4 0 7 0 0 0 0
sa:<quality> rare	11 -9 0 0 0 0 0 0
sa:<quality> rice	0 8 0 -12 0 0 0 4
sa:<quality> ship	-3 -4 0 0 9 0 0 -1
sa:<quality> side	0 -4 3 -8 -4 0 0 13
sa:<quality> soybean	0 -6 0 0 0 0 0 5
sa:<seat>	-12 6 -6 4 0 0 -7 -1
sa:<seat> 's	0 9 0 -12 0 0 0 3
sa:<seat> ,	0 -7 0 22 -6 0 0 -9
sa:<seat> .	0 6 0 9 -12 0 -2 -5
sa:<seat> on	0 0 0 -10 12 0 0 0
sa:<seat> say	0 -2 0 0 7 0 0 -1
sa:<seat> time	0 0 0 -9 0 0 0 9
sa:<sender>	5 10 -3 3 -4 0 -1 -23
sa:<span>	-11 6 -11 4 -9 -5 -8 6
sa:<span> ,	0 16 0 -11 -3 0 0 0
sa:<span> .	0 -9 -3 17 7 0 -2 -7
sa:<span> after	0 -1 0 7 -6 0 0 0
sa:<span> at	0 7 0 -2 0 0 0 -3
sa:<span> earlier	0 -7 0 7 -3 0 0 6
sa:<span> from	0 -9 0 9 0 0 0 0
sa:<span> in	0 -6 0 1 0 0 0 5
sa:<span> later	0 -13 0 7 0 0 0 5
sa:<span> of	0 0 0 -12 -1 0 0 16
sa:<span> to	0 4 0 -10 0 0 0 3
sa:<taker>	0 -15 0 13 0 0 0 1
sa:<v-agree>	-7 -4 -4 10 -25 1 9 -1
sa:<v-bear>	-5 12 0 3 -15 0 0 -4
sa:<v-begin>	-3 -3 4 8 -10 -5 -5 7
sa:<v-buy>	0 -17 0 21 -6 0 0 3
sa:<v-deny>	3 -13 0 16 -1 0 0 -6
sa:<v-down>	0 6 7 0 -16 -2 4 -6
sa:<v-end>	-1 4 0 4 -8 0 -14 0
sa:<v-impose>	-11 -8 -7 5 -3 -6 11 10
sa:<v-propose>	-1 -6 -3 0 12 -5 6 -4
sa:<v-return>	0 0 -1 -8 0 0 -5 17
sa:<v-say>	1 1 -8 10 -3 -5 0 -6
sa:<v-sell>	10 -12 -7 -11 18 11 -5 -7
sa:<v-stay>	1 1 -6 7 -10 -8 -1 1
sa:<v-suspend>	-4 -12 0 14 -24 -3 -10 12
sa:<v-target>	3 2 -3 -4 12 2 -4 -9
sa:<v-threaten>	0 8 0 0 -6 0 0 -1
sa:<v-up>	-5 13 0 -6 -9 -3 0 1
sa:?	0 1 -10 19 -7 -1 -3 -13
sa:a	-3 -5 7 6 -8 4 12 -10
sa:a "	0 0 0 9 0 0 0 -6
sa:a .	0 -8 0 0 11 0 0 0
sa:a <day-ahead>	0 2 0 -9 0 0 0 7
sa:a <day-gone>	0 -5 0 0 0 0 0 8
sa:a <level>	0 -4 0 9 0 0 0 0
sa:a <office>	0 -12 0 15 0 0 0 0
sa:a <quality>	5 11 0 -6 -1 0 0 -7
sa:a dispute	0 0 0 -3 0 0 6 0
sa:a duty	0 0 0 7 0 0 0 -8
sa:a few	0 6 0 -2 0 0 0 -3
sa:a meet	0 0 0 -8 0 0 0 8
sa:a minute	0 -6 12 -11 0 0 0 6
sa:a new	0 6 0 -13 9 0 0 0
sa:a pause	0 -7 0 -1 0 0 0 10
sa:a permanent	0 0 0 -2 -1 0 6 0
sa:a quarrel	0 -6 0 1 0 0 5 0
sa:a rate	0 -1 0 8 0 0 0 -3
sa:a result	0 0 0 -9 0 0 3 6
sa:a telephone	0 0 0 -7 0 0 0 9
sa:a third	3 8 0 -2 -2 0 0 -7
sa:a treaty	0 7 0 -10 0 0 5 0
sa:a truce	0 3 8 5 -2 0 0 -21
sa:a word	6 0 0 0 0 0 0 -5
sa:about	6 -8 0 0 -2 7 0 0
sa:above	5 8 0 -15 0 0 0 -4
sa:act doe	0 -4 0 6 0 0 0 0
sa:add	0 -3 0 -1 -1 0 9 0
sa:additional	0 0 5 0 -6 0 0 0
sa:additional <level>	0 -14 0 8 0 0 0 6
sa:additional duty	0 6 6 -2 -4 0 0 -3
sa:after	-1 8 -2 13 -17 0 0 -8
sa:after .	0 0 0 19 -5 0 0 -13
sa:after <name>	0 6 0 -6 0 0 0 0
sa:after <span>	0 4 0 6 0 0 0 -13
sa:after a	0 -8 0 -1 0 0 0 10
sa:after all	0 -6 0 4 0 0 0 0
sa:after that	0 16 0 0 0 0 0 -14
sa:after the	0 -13 0 14 0 0 0 0
sa:again	0 1 -2 5 -9 0 -3 2
sa:again ,	0 3 0 6 -1 0 0 -9
sa:against	0 0 0 -13 9 0 3 2
sa:agree	0 -16 0 7 -2 0 8 7
sa:agree .	0 6 0 -4 0 0 0 0
sa:agree to	0 -16 0 22 0 0 0 -6
sa:agreement	0 -2 0 -7 0 0 0 10
sa:agreement ,	0 3 0 -9 -4 0 0 6
sa:agreement with	0 -7 0 0 0 0 2 3
sa:aircraft	-4 10 0 -3 0 0 0 0
sa:alive	0 8 0 8 0 0 0 -16
sa:all	-2 -2 0 22 -11 0 0 -18
sa:all .	0 -7 0 13 0 0 0 -3
sa:already	0 11 0 -1 0 0 0 -7
sa:also	0 0 0 -2 7 0 0 0
sa:although	0 6 0 -5 0 0 0 0
sa:altogether	0 0 0 6 -1 0 0 0
sa:an	2 -6 -2 -2 -20 2 8 8
sa:an additional	0 -17 0 10 0 0 0 6
sa:an agreement	0 -8 0 -10 -1 0 4 15
sa:an extension	0 2 0 -1 0 0 7 -3
sa:an order	0 -5 0 7 0 0 0 0
sa:and	2 6 -15 4 -36 3 -10 11
sa:and ,	0 0 0 -6 0 0 0 9
sa:and <level>	0 5 -1 -4 -10 0 -2 11
sa:and <name>	-3 -15 -14 6 -9 0 -4 26
sa:and <number>	0 -7 0 1 1 0 0 5
sa:and <person>	0 11 0 -13 9 0 0 -5
sa:and <quality>	0 -12 0 1 0 0 0 10
sa:and a	0 22 0 -15 -3 0 0 -2
sa:and antimony	10 -2 0 0 0 0 0 -8
sa:and are	0 0 0 7 -1 0 0 -1
sa:and at	0 6 0 0 0 0 0 -5
sa:and beef	0 -6 0 9 0 0 0 0
sa:and by	0 -6 0 -4 0 0 0 11
sa:and come	0 0 0 -4 0 0 0 6
sa:and cotton	0 9 0 -8 0 0 0 0
sa:and enter	0 10 0 0 -8 0 0 0
sa:and for	0 12 0 -21 0 0 0 10
sa:and has	0 -5 0 13 -3 4 0 -11
sa:and i	0 -6 0 3 0 0 0 3
sa:and is	0 -16 5 23 0 0 0 -14
sa:and it	0 -9 0 20 1 0 0 -14
sa:and last	0 9 0 -4 0 0 0 -3
sa:and mr	0 9 0 -8 0 0 0 0
sa:and must	0 -6 0 13 -6 0 0 -1
sa:and nobody	6 -7 0 -4 0 0 0 7
sa:and not	0 1 0 -6 0 0 0 7
sa:and on	-1 -16 0 -3 0 0 0 20
sa:and say	0 9 0 -8 0 0 0 0
sa:and so	-3 0 0 -13 2 0 0 15
sa:and that	0 -12 0 12 -2 0 0 0
sa:and the	2 17 4 -8 0 9 -1 -19
sa:and then	0 -4 0 0 0 0 0 6
sa:and they	0 13 0 -13 5 0 0 -4
sa:and to	0 5 0 6 0 0 0 -9
sa:and was	3 0 0 6 0 0 0 -7
sa:and we	0 -1 0 0 6 0 0 -5
sa:and what	0 -3 0 0 0 0 0 6
sa:and with	0 -7 0 3 0 0 0 3
sa:announce	-2 -2 7 0 6 0 0 -9
sa:announce .	0 -5 0 -4 13 0 1 -6
sa:announce on	0 11 0 -7 0 0 0 -3
sa:announce that	-2 0 0 6 0 0 0 0
sa:announcement	6 0 0 0 0 0 0 -4
sa:another	0 -19 0 17 0 0 0 0
sa:another <level>	0 -8 0 8 0 0 0 0
sa:answer	0 -11 0 19 0 0 0 -3
sa:answer to	0 -7 0 8 0 0 0 0
sa:antimony	16 -4 0 -1 0 0 0 -9
sa:any	6 8 0 -2 -5 0 0 -11
sa:anything	2 8 0 0 0 0 0 -11
sa:appeal	0 -1 0 10 -3 0 0 -1
sa:apply	0 4 0 -10 -9 0 0 16
sa:apply again	0 6 0 -12 -1 0 0 8
sa:apply from	0 -8 0 6 -6 0 0 7
sa:apply to	0 8 0 -7 0 0 0 0
sa:approval	0 6 0 -6 0 0 0 1
sa:approve	0 -6 0 0 0 0 0 7
sa:approve it	0 0 0 10 -2 0 0 -3
sa:are	0 -3 0 1 4 -2 0 -7
sa:are enter	0 -4 0 8 -1 0 0 0
sa:are exempt	0 -7 -5 8 4 0 0 0
sa:are not	0 -5 0 -4 6 0 0 6
sa:are to	0 0 3 -8 8 0 0 0
sa:as	6 -9 0 3 1 -2 -6 0
sa:as <person>	0 -2 0 8 0 0 0 -4
sa:as a	0 -4 0 6 0 0 0 1
sa:as before	0 0 0 -13 4 0 0 8
sa:as it	0 -5 0 6 0 0 0 0
sa:as much	0 6 0 -2 0 0 0 -2
sa:as plan	0 -9 0 9 0 0 0 0
sa:as well	7 -2 0 7 -4 0 0 -7
sa:ask	0 -2 0 0 7 0 0 -4
sa:ask for	0 0 0 6 0 0 0 0
sa:at	-2 1 2 0 4 0 -7 -4
sa:at <level>	0 3 0 -15 6 0 0 11
sa:at <number>	-10 0 8 11 1 0 0 -18
sa:at a	0 6 0 -16 0 0 0 7
sa:at all	0 -11 0 12 0 0 0 0
sa:at least	0 -14 0 9 -4 0 0 10
sa:at noon	0 6 0 -3 0 0 0 0
sa:at once	0 -11 0 13 0 0 0 0
sa:at the	7 4 0 -12 3 0 0 0
sa:autumn	0 12 0 -13 0 0 0 2
sa:autumn .	0 13 0 -13 0 0 0 0
sa:back	-5 -2 -1 -12 -18 1 -10 35
sa:back .	0 -2 0 -17 0 0 0 20
sa:back to	0 0 0 0 -7 3 -4 7
sa:ban	6 -7 0 0 0 6 0 -5
sa:ban on	3 -3 0 7 0 0 0 -5
sa:battery	6 0 0 0 0 0 0 -1
sa:be	-3 -4 5 -9 10 12 -6 -1
sa:be <level>	0 -10 0 -6 18 0 0 0
sa:be <number>	0 9 0 -2 -3 0 0 0
sa:be charge	0 13 7 -18 -1 0 0 0
sa:be in	0 -3 0 4 -6 0 0 6
sa:be prolonged	0 6 0 -4 0 0 0 -1
sa:became	0 -12 0 26 0 0 0 -17
sa:because	0 -4 0 11 -5 0 0 -4
sa:become	0 9 0 -22 4 0 8 0
sa:beef	0 -7 0 14 0 0 0 -4
sa:been	-2 2 -1 -9 -3 3 0 9
sa:been <level>	0 -2 0 10 0 0 0 -5
sa:been charge	0 -10 0 11 0 0 0 0
sa:before	-2 2 -2 -1 -11 4 -1 7
sa:before ,	0 0 0 -6 5 0 0 0
sa:before .	0 0 0 -6 0 0 0 8
sa:before <day-ahead>	0 8 0 7 -13 0 0 -2
sa:before <month-ahead>	0 -5 0 7 0 0 0 0
sa:before a	0 0 0 -3 0 6 0 0
sa:before it	0 8 0 0 0 0 0 -10
sa:before the	0 -6 0 0 0 0 0 5
sa:begin	0 2 -1 11 0 0 0 -12
sa:begin .	0 -2 0 21 -1 0 0 -14
sa:believe	0 7 0 -6 0 0 0 0
sa:beside	0 -10 0 14 0 0 0 -3
sa:better	4 -8 0 -9 0 0 0 13
sa:between	-1 -13 0 4 -4 3 0 6
sa:between <name>	0 -3 0 -4 -1 4 0 8
sa:between the	0 -3 0 -2 0 0 0 6
sa:border	0 2 0 -8 0 0 0 6
sa:border .	0 3 0 -7 0 0 0 3
sa:both	-6 9 -2 -3 -10 0 -5 10
sa:both .	0 9 0 0 -1 0 0 -6
sa:both country	0 -6 0 0 4 0 0 0
sa:both government	0 15 0 -12 0 0 0 -2
sa:both side	0 7 0 4 -7 0 0 -2
sa:bring	0 11 0 0 0 0 0 -11
sa:business	0 0 0 -4 -3 13 0 0
sa:but	-2 -9 0 0 7 0 0 3
sa:but the	0 -2 0 -2 8 0 0 0
sa:butter	0 -3 6 4 -7 0 3 -2
sa:by	-9 6 -13 8 -6 -3 1 -2
sa:by <day-ahead>	0 14 -5 -3 0 0 0 -2
sa:by <level>	0 -14 0 16 0 0 0 0
sa:by <name>	0 -1 0 6 0 0 0 0
sa:by <points>	0 -14 0 8 0 0 0 5
sa:by a	0 -1 0 14 0 0 0 -10
sa:by then	0 -1 0 -17 9 0 0 11
sa:by which	0 -2 0 8 0 0 0 -3
sa:calendar	0 -1 0 -10 0 0 0 13
sa:call	0 -13 0 8 5 0 0 0
sa:call "	0 0 0 11 0 0 0 -6
sa:call with	0 2 0 -11 0 0 0 9
sa:can	-2 16 0 -15 0 7 -1 -1
sa:can be	-1 10 0 -11 -2 7 0 0
sa:cancel	0 6 0 -1 0 0 0 0
sa:cannot	0 5 0 -7 0 0 0 0
sa:capital	0 -12 0 2 0 0 0 9
sa:car	0 16 0 -13 0 0 0 0
sa:carry	0 -9 0 0 0 0 0 8
sa:case	0 6 0 2 3 0 0 -13
sa:case .	0 7 0 -4 0 0 0 0
sa:cease	0 -13 0 16 0 0 0 0
sa:cease to	0 -13 0 16 0 0 0 0
sa:cent	0 0 0 7 0 0 0 -2
sa:certain	0 -10 0 12 0 0 0 0
sa:change	0 -18 0 18 -2 0 0 1
sa:charge	-2 -5 4 -5 12 0 2 -1
sa:charge .	0 9 7 -17 -6 0 4 0
sa:charge <level>	0 -5 0 11 -1 0 0 -3
sa:charge a	0 -1 0 9 0 0 0 -5
sa:chicken	0 7 0 -18 13 0 0 0
sa:chicken ,	0 9 0 -7 0 0 0 0
sa:chip	-1 -5 0 0 1 0 0 6
sa:chip ,	0 0 0 -6 0 0 0 9
sa:clear	0 -12 0 7 0 0 0 5
sa:close	0 0 0 -6 11 0 0 -1
sa:close to	0 0 0 -6 0 0 0 6
sa:cocoa	0 -5 6 6 0 0 0 -2
sa:cocoa butter	0 0 7 -2 0 0 0 0
sa:cod	0 -8 0 2 0 0 0 4
sa:come	1 -17 11 4 -9 0 0 7
sa:come back	0 -9 0 0 -1 0 0 13
sa:come into	0 -3 13 0 0 0 0 -7
sa:come to	3 -6 0 5 0 0 0 -1
sa:commerce	-2 0 0 6 0 0 0 -4
sa:commerce ministry	-2 -1 0 9 0 0 0 -1
sa:commission	0 -9 0 7 0 0 0 0
sa:company	2 0 0 3 0 0 0 -6
sa:confirm	0 -7 0 2 5 0 0 0
sa:consider	0 0 0 -7 0 0 0 8
sa:contain	0 -5 0 7 0 0 0 0
sa:continue	0 6 0 -15 0 0 0 7
sa:control	8 0 0 2 -3 0 0 -8
sa:control of	6 0 0 0 0 0 0 -4
sa:control on	10 -1 0 -3 0 0 0 -2
sa:corn	0 8 0 -7 0 0 0 0
sa:corn and	0 8 0 -7 0 0 0 0
sa:cotton	0 11 0 -14 0 0 0 5
sa:could	0 21 0 -1 0 0 0 -20
sa:count	0 -2 0 -11 15 0 0 0
sa:critical	9 -2 0 -3 0 0 0 0
sa:critical software	9 -2 0 -3 0 0 0 0
sa:custom	0 12 6 -8 -5 0 0 -1
sa:date	5 -13 0 -8 -6 0 6 15
sa:date ,	0 0 0 -4 0 0 0 6
sa:date that	0 0 0 -5 0 0 0 7
sa:day	-2 10 6 -21 0 0 -1 9
sa:day ,	3 -10 0 0 0 0 0 1
sa:day .	0 18 0 -11 0 0 0 -5
sa:day of	-1 -7 5 -1 4 0 0 0
sa:day on	0 14 0 -13 -2 0 0 3
sa:deadline	0 0 0 -9 -5 1 2 7
sa:deal	-6 -4 0 -4 2 11 5 0
sa:deal .	0 0 0 0 -3 0 6 0
sa:deal were	0 7 0 -6 0 0 0 0
sa:deal with	0 0 0 -6 0 5 0 3
sa:dearer	0 7 0 -1 0 0 0 -4
sa:decide	0 0 0 12 -5 0 0 -1
sa:decide .	0 0 0 6 -2 0 0 0
sa:decided	0 -5 0 -1 0 0 0 9
sa:decision	0 -8 0 -1 0 0 0 11
sa:decree	0 0 0 -7 -1 0 0 11
sa:delegation	0 -5 0 11 0 0 0 -4
sa:die	0 0 0 -8 0 0 0 7
sa:different	0 0 0 -5 6 0 0 0
sa:discuss	0 -7 0 8 0 0 0 0
sa:dispute	0 -3 0 -6 5 0 12 -8
sa:dispute over	0 -2 0 -12 5 0 12 -3
sa:do	3 0 -1 -9 0 0 0 11
sa:doe	-3 -10 0 -2 1 0 0 16
sa:doe not	0 -3 0 0 -1 0 0 6
sa:don't	0 -7 0 8 0 0 0 0
sa:done	0 13 0 -21 13 0 0 -4
sa:double	0 6 0 0 0 0 0 -2
sa:down	0 0 0 6 -5 0 0 -3
sa:down from	0 7 0 -14 0 0 0 8
sa:draft	0 0 0 -7 -1 0 6 1
sa:draw	0 -4 0 10 0 0 0 -3
sa:drop	0 -1 0 6 0 0 0 -1
sa:due	0 19 0 -7 -6 0 0 -5
sa:duty	-8 14 11 -3 -17 -3 -7 2
sa:duty .	0 -1 9 0 -6 0 0 0
sa:duty of	0 3 -2 -6 1 0 -1 5
sa:duty on	0 -4 -1 1 -13 0 -3 17
sa:duty which	0 9 0 -13 0 0 0 4
sa:each	0 -6 0 11 7 0 -2 -7
sa:each of	0 0 0 8 0 0 0 -1
sa:each other	0 -12 0 8 10 0 0 -5
sa:each side	0 7 0 0 0 0 0 -6
sa:earlier .	-3 9 0 -5 -4 0 0 2
sa:early	0 -6 0 3 0 0 0 1
sa:earth	10 -3 0 1 -5 0 0 -2
sa:earth .	-7 5 0 0 0 0 0 0
sa:easter	0 -8 0 8 0 0 0 0
sa:economic	0 -7 0 4 0 0 0 2
sa:effect	0 12 0 -4 4 0 0 -12
sa:effect on	0 11 0 -16 7 0 0 -1
sa:effective	0 0 0 -3 6 0 0 0
sa:effective immediately	0 0 0 -3 6 0 0 0
sa:either	3 1 0 9 -8 0 0 -8
sa:eleven	0 -1 0 7 0 0 0 -2
sa:emergency	0 -9 0 13 0 0 0 -1
sa:emergency law	0 -2 0 6 0 0 0 0
sa:emergency power	0 -4 0 7 0 0 0 0
sa:end	3 -1 4 -7 -9 -3 -4 11
sa:end ,	0 0 0 -10 0 0 0 11
sa:end .	2 -30 4 -18 -3 0 0 32
sa:end on	0 9 0 -1 0 0 0 -2
sa:end the	0 0 4 -2 5 0 0 -9
sa:enter	0 13 -2 0 -4 0 0 -12
sa:enter <name>	0 8 0 -2 0 0 0 -5
sa:enter before	0 6 0 5 -11 0 0 0
sa:entry	0 12 0 0 -3 0 0 -9
sa:evening	-1 0 0 10 6 0 0 -14
sa:evening ,	0 -1 0 8 0 0 0 -4
sa:evening .	-1 4 0 0 7 0 0 -7
sa:every	0 0 13 -7 0 0 0 -3
sa:everybody	0 -8 0 7 0 0 0 1
sa:everything	0 -9 0 -3 -3 0 0 14
sa:exclusion	6 -11 14 -11 0 0 0 -5
sa:exempt	0 -4 -8 13 2 0 0 0
sa:exemption	0 6 5 -9 -1 0 0 -3
sa:expire	0 12 0 -12 -1 0 0 4
sa:expire ,	0 0 0 -8 0 0 0 11
sa:expire on	0 -4 0 11 0 0 0 -4
sa:explain	0 0 0 16 0 0 0 -15
sa:export	7 -4 0 15 -7 0 0 -13
sa:export control	10 0 0 -6 0 0 0 0
sa:export of	0 -4 0 19 0 0 0 -7
sa:exporter	0 7 0 -4 0 0 0 0
sa:extend	0 -2 0 9 -7 0 0 -4
sa:extend .	0 -8 0 2 0 0 0 7
sa:extend by	0 0 0 12 0 0 0 -8
sa:extend it	0 18 0 0 0 0 0 -17
sa:extend the	0 -4 0 6 0 0 0 0
sa:extend their	0 0 0 -7 0 0 0 8
sa:extension	0 7 -3 0 6 0 6 -15
sa:extension .	0 -2 0 19 0 0 0 -15
sa:extension of	0 0 0 -17 9 0 7 3
sa:extra	0 -4 0 16 0 0 0 -10
sa:failed	0 -4 0 6 0 0 0 0
sa:failed to	0 -4 0 6 0 0 0 0
sa:failing	0 24 0 -19 -2 0 0 -3
sa:fall	0 15 0 -3 -1 0 0 -9
sa:far	0 0 0 10 0 0 0 -6
sa:farmer	0 10 0 -8 0 0 0 -2
sa:fee	-6 -27 -3 6 28 0 0 -10
sa:fee .	0 -7 -1 7 9 0 0 -6
sa:fee on	-3 -1 0 0 7 0 0 0
sa:fentanyl	0 -11 0 5 -1 0 0 8
sa:fentanyl ,	0 -5 0 -2 0 0 0 9
sa:fertiliser	0 -10 0 12 0 0 0 0
sa:few	0 7 0 -2 0 0 0 -3
sa:find	0 16 0 -21 0 0 0 6
sa:finish	0 8 0 -11 0 0 0 3
sa:first	0 -10 0 8 0 0 0 0
sa:first .	0 0 0 6 0 0 0 -4
sa:first time	0 -5 0 0 0 0 0 6
sa:fish	0 -2 0 9 -1 0 0 0
sa:follow	0 -5 0 9 0 0 0 0
sa:follow .	0 -1 0 11 0 0 0 -5
sa:following	0 7 0 -14 0 0 0 9
sa:for	-4 0 1 7 11 -9 1 -15
sa:for <number>	0 5 6 -8 -3 0 0 0
sa:for <quality>	0 -13 5 0 0 0 0 6
sa:for <span>	0 8 -1 4 9 0 0 -21
sa:for a	0 3 0 7 1 0 0 -13
sa:for it	0 -9 0 5 -7 0 0 8
sa:for more	0 0 8 -5 0 0 0 -2
sa:for talk	0 0 0 -6 0 0 0 7
sa:for the	-2 2 -10 2 -4 0 0 5
sa:for which	0 -6 0 -7 8 0 0 5
sa:force	0 -1 -3 8 8 0 0 -13
sa:force .	0 -3 0 7 0 0 0 0
sa:force on	0 4 0 0 5 0 0 -8
sa:foreign	0 -9 0 10 0 0 0 0
sa:found	0 -2 0 0 0 0 0 6
sa:four	0 -12 0 11 0 0 0 2
sa:fourth	0 -2 0 12 0 0 0 -6
sa:fourth round	0 -1 0 10 0 0 0 -5
sa:framework	0 -8 0 11 0 0 0 -1
sa:free	0 -12 6 1 7 0 0 -4
sa:free of	0 -9 7 -2 7 0 0 -3
sa:freeze	0 -6 0 -5 0 0 0 13
sa:from	0 7 3 5 -1 -5 -7 -14
sa:from <day-ahead>	0 -30 0 39 -12 0 0 -3
sa:from <level>	0 18 0 -16 2 0 0 -3
sa:from <name>	0 8 8 0 -6 0 0 -16
sa:from <number>	0 -3 0 0 10 0 0 0
sa:from <seat>	0 6 0 -4 0 0 0 0
sa:from a	0 0 0 -3 0 0 0 6
sa:full	0 21 0 -4 0 0 0 -15
sa:gallium	18 -5 0 -2 -1 0 0 -9
sa:gallium ,	16 -4 0 -1 0 0 0 -9
sa:geneva	0 -8 0 0 -2 0 0 8
sa:geneva .	0 0 0 6 0 0 0 0
sa:georgia	0 -10 0 11 0 0 0 0
sa:germanium	16 -4 0 -1 0 0 0 -9
sa:germanium ,	6 0 0 -3 0 0 0 0
sa:germanium and	10 -2 0 0 0 0 0 -8
sa:get	0 8 0 -13 0 0 0 5
sa:give	0 -11 0 16 -1 0 0 -2
sa:given	0 3 0 -12 -1 0 0 9
sa:go	0 0 2 -4 0 0 -1 6
sa:go .	0 -9 0 8 0 0 3 -2
sa:go back	0 -6 0 3 -7 0 -6 14
sa:go from	0 0 0 -7 4 0 0 1
sa:go on	0 -6 0 2 0 0 0 3
sa:go up	0 13 0 -6 0 0 0 -4
sa:gold	0 4 0 -6 6 0 0 -4
sa:good	-4 0 1 4 -18 0 0 4
sa:good ,	0 8 0 -10 0 0 0 1
sa:good .	0 11 0 -7 0 0 0 -2
sa:good for	0 0 0 -7 1 0 0 3
sa:good of	0 -2 0 7 0 0 0 -1
sa:good pay	0 -16 0 17 0 0 0 0
sa:government	0 2 0 -9 -4 0 0 11
sa:graphite	2 7 0 -6 0 0 0 -2
sa:had	-6 -3 -1 -4 -5 0 -3 20
sa:had been	0 -10 0 -1 4 0 0 6
sa:had not	0 -3 0 6 0 0 0 0
sa:had put	-1 -1 0 10 0 0 0 -1
sa:had to	0 0 0 -6 0 0 0 7
sa:half	0 -4 0 7 -4 0 0 2
sa:half of	0 -3 0 -6 0 0 0 12
sa:hand	-1 10 0 -3 -6 4 0 -3
sa:has	5 0 -5 -3 12 1 6 -13
sa:has a	0 0 0 7 4 0 0 -11
sa:has been	0 6 0 -6 -7 4 2 0
sa:has keep	0 0 0 -5 0 0 0 6
sa:has not	0 17 0 -18 0 0 0 2
sa:has say	6 -1 0 -8 6 0 0 -1
sa:have	-5 8 1 -13 -18 2 12 6
sa:have a	0 9 0 -19 -3 0 15 -3
sa:have agree	0 -9 0 11 0 0 0 0
sa:he	0 -17 0 2 9 -2 0 5
sa:he had	0 0 0 -9 0 0 0 10
sa:he hope	0 0 0 -11 14 0 0 -1
sa:he tell	0 -3 0 -4 0 0 0 11
sa:he was	0 -2 0 9 0 0 0 -1
sa:he would	0 -5 0 -5 3 0 0 9
sa:hear	0 0 0 -10 10 0 0 0
sa:hearing	0 -1 0 -4 11 0 0 0
sa:here	0 12 0 -11 0 0 0 0
sa:higher	0 7 0 -11 0 0 0 4
sa:highest	0 -4 0 13 -2 0 0 -3
sa:his	0 6 0 -4 2 0 1 -3
sa:his <office>	0 8 0 -6 0 0 0 0
sa:hold	0 -2 0 14 0 0 0 -6
sa:home	0 0 0 -3 0 0 0 6
sa:hope	0 -2 0 -20 20 0 0 0
sa:hotel	0 0 0 7 0 0 0 -4
sa:hour	0 -9 0 14 0 0 0 -4
sa:hour .	0 -3 0 9 0 0 0 -2
sa:hundred	0 0 0 11 0 0 0 -12
sa:i	0 -7 0 -9 12 0 0 11
sa:if	-3 24 -13 4 -16 -1 -1 -13
sa:if <name>	0 6 0 0 0 0 0 -4
sa:if it	0 18 -2 2 -9 0 0 -10
sa:if the	0 2 0 0 7 0 0 -5
sa:if there	0 8 0 0 -4 0 0 -3
sa:if they	0 -10 0 17 -4 0 0 0
sa:immediately	0 0 0 -3 6 0 0 0
sa:immediately "	0 0 0 -5 7 0 0 0
sa:impose	0 -8 0 11 -2 0 0 0
sa:in	-2 -1 -18 11 10 6 -14 -11
sa:in <month-gone>	0 -27 7 0 -3 0 0 17
sa:in <number>	0 11 0 -17 0 0 0 6
sa:in <seat>	-1 1 0 6 9 0 0 -19
sa:in <span>	0 -6 0 6 0 0 0 0
sa:in a	0 8 0 -4 0 1 0 -3
sa:in any	0 13 0 -10 0 0 0 0
sa:in busan	0 7 0 -6 0 0 0 0
sa:in each	0 0 0 9 0 0 0 -1
sa:in force	0 -9 -2 4 9 0 0 -3
sa:in geneva	0 -1 0 8 0 0 0 -3
sa:in it	7 0 0 -5 0 0 0 0
sa:in its	0 0 0 -5 6 0 0 0
sa:in place	0 -11 0 7 0 0 0 3
sa:in the	-6 3 -2 -13 9 10 0 0
sa:in their	0 -2 0 -9 7 0 0 4
sa:in which	8 2 0 0 -3 0 0 -8
sa:included	-1 -4 0 6 0 0 0 3
sa:included .	-1 -4 0 0 0 0 0 8
sa:into	0 -1 11 -8 -5 5 0 0
sa:into <name>	0 9 0 -11 0 6 0 -1
sa:into force	0 4 0 5 0 0 0 -9
sa:into the	0 -3 12 -14 0 0 0 5
sa:introduce	5 0 0 -6 0 0 0 0
sa:is	1 6 1 -13 5 1 -1 1
sa:is <day-ahead>	0 -7 0 6 0 1 0 0
sa:is at	0 0 0 -1 6 0 0 0
sa:is done	0 8 0 -3 0 0 0 -2
sa:is due	0 7 0 -5 0 0 0 0
sa:is go	0 -6 0 10 0 0 0 -2
sa:is in	0 12 0 -17 5 0 0 0
sa:is no	-1 16 0 1 -11 0 0 -5
sa:is off	0 -6 0 0 4 0 0 1
sa:is on	0 7 0 -5 0 0 0 0
sa:is over	0 -5 0 10 0 0 0 -5
sa:is the	5 11 4 -13 -4 0 0 -1
sa:is to	1 0 0 -8 -3 0 0 13
sa:is up	0 -3 0 -6 0 0 0 12
sa:is what	0 8 0 0 4 0 0 -13
sa:issue	0 -4 0 6 0 0 0 0
sa:it	-1 3 -9 8 0 -3 -20 0
sa:it 's	0 -10 0 19 3 0 0 -13
sa:it ,	0 -5 0 -1 0 0 0 9
sa:it .	0 16 -10 -16 17 -5 -3 -5
sa:it end	0 7 -9 -3 0 0 0 4
sa:it go	0 -4 8 0 0 0 0 -1
sa:it had	0 -4 0 7 -2 0 0 1
sa:it has	4 13 0 -1 -6 0 0 -11
sa:it in	0 7 0 0 -3 0 0 0
sa:it is	0 14 -1 -1 0 0 0 -8
sa:it say	0 6 0 -1 -2 0 0 0
sa:it to	0 -5 0 6 0 0 0 0
sa:it was	0 0 0 -3 0 0 0 8
sa:it will	0 8 0 -19 0 0 0 13
sa:it would	-3 -6 0 0 9 0 0 2
sa:item	0 -5 0 11 0 0 0 -2
sa:its	6 9 0 5 0 0 -7 -19
sa:its <level>	0 6 0 -3 0 0 0 0
sa:its <organisation>	0 -8 0 8 3 0 0 -1
sa:its control	-4 9 0 -2 0 0 0 0
sa:its tariff	0 4 0 4 0 0 0 -10
sa:itself	0 18 0 -14 -1 0 0 -3
sa:job	0 10 0 -9 0 0 0 0
sa:just	0 -13 13 -2 0 0 0 2
sa:keep	0 12 0 -12 -1 0 0 3
sa:keep the	0 3 0 -8 0 0 0 6
sa:kind	0 0 6 -3 0 0 0 0
sa:lapse	0 -7 0 6 1 0 0 0
sa:lapse ,	0 -6 0 5 0 0 0 0
sa:last	-3 8 11 -1 -12 0 0 -3
sa:last <month-gone>	0 9 0 -1 0 0 0 -6
sa:last <span>	0 11 0 -9 0 0 0 -2
sa:last day	0 13 5 -18 0 0 0 0
sa:last week	0 1 7 -10 -5 0 0 6
sa:last year	0 -6 0 14 0 0 0 -6
sa:later	0 -10 0 -1 0 0 0 13
sa:later .	0 0 0 -13 0 0 0 16
sa:law	0 8 0 11 -10 0 0 -13
sa:law .	0 10 0 0 0 0 0 -5
sa:law on	0 7 0 -4 0 0 0 0
sa:lawful	0 0 0 -7 8 0 0 0
sa:lawful .	0 0 0 -7 8 0 0 0
sa:lay	0 -7 0 6 -3 0 0 3
sa:least	0 -14 0 9 -4 0 0 10
sa:leather	0 -9 0 0 0 0 0 6
sa:leave	5 -12 0 0 3 0 0 1
sa:less	0 9 -9 0 0 0 0 3
sa:less than	0 6 -9 0 0 0 0 3
sa:let	0 -5 0 -5 2 0 0 10
sa:letter	0 6 0 -1 0 0 0 -1
sa:level	0 4 0 5 -4 0 0 -9
sa:levy	0 0 0 7 0 0 -1 -3
sa:levy on	0 9 0 -2 0 0 -1 0
sa:licence	5 -11 0 8 0 0 0 0
sa:licence for	0 -5 0 6 0 0 0 0
sa:likewise	0 2 0 -8 2 0 0 1
sa:list .	0 0 6 1 0 0 0 -5
sa:list of	0 0 0 -12 7 0 0 8
sa:lithium	7 0 0 -4 0 0 0 0
sa:local	0 -1 0 6 0 0 0 0
sa:local time	0 -1 0 6 0 0 0 0
sa:london	8 0 0 -6 0 0 0 0
sa:long	0 -8 0 5 0 0 0 2
sa:longer	0 -11 0 19 -3 0 0 -3
sa:look	0 -9 0 0 0 0 0 6
sa:lorry	0 0 0 21 0 0 0 -19
sa:lower tariff	0 0 0 -5 0 0 0 6
sa:m	-5 -12 9 -2 7 0 0 1
sa:m .	-5 -12 9 -2 7 0 0 1
sa:machine	0 -6 0 8 0 0 0 0
sa:magnet	0 12 0 -4 0 0 0 -6
sa:make	7 -3 0 -8 3 0 7 -2
sa:make it	0 -3 0 -1 7 0 0 0
sa:making	0 13 0 -11 0 0 0 0
sa:making of	0 13 0 -11 0 0 0 0
sa:many	0 12 0 -5 0 0 0 -5
sa:match	0 6 0 0 0 0 0 -5
sa:matter	0 0 0 10 -4 1 0 -7
sa:may	0 -18 0 21 -6 0 -4 0
sa:may be	0 -10 0 17 0 0 0 -7
sa:me	0 -3 0 13 0 0 0 -8
sa:measure	0 0 8 -3 -5 0 3 -3
sa:media	5 -6 0 0 0 0 0 0
sa:mediator	0 0 0 11 0 0 0 -8
sa:medicine	0 -10 0 2 -3 0 0 12
sa:meet	0 -2 -8 17 -8 0 0 0
sa:meet .	0 13 -6 6 -11 0 0 -1
sa:meet again	0 -6 0 11 0 0 0 -3
sa:meet in	0 -8 0 13 -7 0 0 0
sa:member	0 -2 0 -2 6 0 0 0
sa:memorandum	0 9 0 -9 0 0 0 0
sa:metal	0 13 0 -11 0 0 0 0
sa:midnight	0 3 0 -19 0 0 0 18
sa:midnight .	0 0 0 -21 0 0 0 24
sa:might	0 0 0 -6 7 0 0 0
sa:million	0 -4 0 13 -4 0 0 0
sa:minister	0 7 0 0 -3 0 0 0
sa:minister ,	0 6 0 -2 0 0 0 -1
sa:ministry	-3 12 0 -8 0 0 0 2
sa:ministry say	0 0 0 -5 0 0 0 7
sa:minute	0 0 11 -7 -2 0 0 0
sa:minute past	0 -3 0 0 0 0 0 7
sa:month	5 -26 0 2 7 0 0 7
sa:month ,	6 0 0 -18 3 0 0 9
sa:month .	0 -14 0 4 5 0 0 0
sa:more	-5 2 6 0 -4 0 0 0
sa:more ,	0 -11 0 8 0 0 0 3
sa:more .	0 -6 8 -3 0 0 0 4
sa:more than	0 6 0 -5 0 0 0 1
sa:morning ,	0 8 0 -7 0 0 0 0
sa:morning .	0 -10 0 4 0 0 0 7
sa:mr	0 8 0 -13 6 0 8 -10
sa:mr <person>	0 9 0 -14 7 0 8 -10
sa:much	0 6 0 -2 0 0 0 -2
sa:must	0 -9 0 12 0 0 2 -8
sa:must be	0 -3 0 18 -7 0 0 -6
sa:my	0 -9 0 5 0 0 0 3
sa:need	4 -12 0 1 -4 0 0 7
sa:needed	0 -4 0 -6 0 0 0 8
sa:negotiate	0 14 0 -11 0 0 0 -1
sa:negotiation	0 -2 0 -2 0 0 11 -2
sa:negotiation .	0 0 0 -6 0 0 7 0
sa:neither	0 -4 0 9 0 0 0 -2
sa:new	-1 26 -4 -17 5 0 -2 -11
sa:new duty	0 5 0 -9 -1 0 0 8
sa:new rate	0 12 0 -5 -6 0 0 0
sa:new year	0 10 0 -12 6 0 0 -2
sa:nexperia	0 0 0 8 0 0 0 -3
sa:next	9 0 -2 0 2 -2 0 -5
sa:next week	0 0 0 6 -1 0 0 0
sa:next year	3 0 -1 -14 7 0 0 3
sa:night	0 -9 0 4 -1 0 0 4
sa:night ,	0 -1 0 15 0 0 0 -10
sa:night .	0 0 0 -13 0 0 0 15
sa:no	0 -8 -7 0 4 0 0 9
sa:no .	6 -2 0 5 0 0 0 -7
sa:nobody	5 0 0 8 -4 0 0 -6
sa:nobody has	6 0 0 -1 0 0 0 -1
sa:none	0 -9 0 20 -5 0 0 -3
sa:noon .	0 0 0 7 0 0 0 -5
sa:north	0 -6 0 8 0 0 0 0
sa:not	-2 4 20 -21 -5 -1 -4 13
sa:not .	0 6 0 -4 0 0 0 0
sa:not be	0 -2 8 -6 3 0 0 0
sa:not been	0 8 0 -9 0 0 0 0
sa:not extend	0 -7 0 0 0 0 0 6
sa:note	0 0 0 6 0 0 0 -3
sa:nothing	0 13 0 -1 -8 0 1 -4
sa:nothing .	0 -3 0 0 0 0 0 6
sa:notice	17 3 0 -5 -6 0 0 -9
sa:notice of	12 0 0 -4 0 0 0 -5
sa:now	0 -23 0 37 -4 0 0 -14
sa:now .	0 1 0 -7 0 0 0 4
sa:number	0 -9 0 0 0 0 0 8
sa:of	9 -9 -2 11 0 0 -8 -9
sa:of <day-gone>	12 0 0 -8 0 0 0 0
sa:of <number>	0 0 -1 16 -6 0 0 -11
sa:of <quality>	0 -6 6 4 -3 0 0 1
sa:of <span>	0 -2 0 8 -2 0 0 0
sa:of a	-1 13 0 -14 4 0 0 0
sa:of all	0 12 0 -10 0 0 0 0
sa:of an	0 -9 0 0 0 0 0 10
sa:of both	0 -1 0 7 0 0 0 -2
sa:of good	0 0 6 -8 0 0 0 6
sa:of it	0 -1 0 -8 13 0 0 1
sa:of its	8 0 0 0 0 0 0 -5
sa:of last	0 -5 0 9 0 0 0 0
sa:of next	5 4 0 -10 -4 0 0 5
sa:of our	0 -3 0 -3 8 0 0 0
sa:of the	5 -29 7 0 8 0 3 -3
sa:of them	-2 0 0 7 0 0 0 -1
sa:of thi	0 -13 0 2 2 0 0 5
sa:off .	0 0 0 -8 5 3 0 0
sa:off the	0 -4 0 12 -1 0 0 -3
sa:oil	0 -5 4 0 -4 0 6 0
sa:oil and	0 -6 0 10 0 0 0 0
sa:old	-1 -15 4 19 -2 0 -5 -4
sa:old tariff	0 -8 0 19 -4 0 0 -5
sa:older	0 6 0 -3 0 0 0 0
sa:on	0 7 -25 8 1 -21 9 -17
sa:on .	0 6 0 0 0 0 0 -6
sa:on <day-ahead>	-3 0 -3 16 16 0 -3 -27
sa:on <day-gone>	0 9 0 1 0 0 -2 -4
sa:on <day-today>	0 0 0 9 -4 0 0 -6
sa:on <name>	0 0 0 6 0 0 0 -5
sa:on <quality>	-5 12 -4 4 0 0 0 -19
sa:on all	0 6 0 -1 0 0 0 -2
sa:on an	0 0 0 -1 -2 0 7 0
sa:on both	0 8 0 -7 0 0 0 0
sa:on certain	0 -5 0 7 0 0 0 0
sa:on critical	9 -3 0 -4 0 0 0 0
sa:on good	0 11 0 -10 0 0 0 0
sa:on it	0 0 0 6 0 0 0 -3
sa:on its	0 5 0 4 -2 0 0 -8
sa:on social	5 -6 0 0 0 0 0 0
sa:on that	0 4 0 -18 0 0 0 10
sa:on the	2 -10 0 2 0 -1 0 6
sa:on top	0 8 0 -2 0 0 0 -5
sa:on which	0 10 0 -11 -9 0 11 1
sa:once	0 -12 0 22 0 0 0 -8
sa:once more	0 0 0 6 0 0 0 -6
sa:one	2 -18 0 9 1 2 0 0
sa:one ,	6 0 0 2 -3 0 0 -4
sa:one .	-6 -6 0 0 10 0 0 3
sa:one minute	0 5 0 0 0 0 0 -6
sa:only	0 -12 0 11 0 0 0 0
sa:open	0 4 0 11 0 0 0 -15
sa:or	-1 -10 5 -8 7 8 6 0
sa:or so	0 -4 0 0 14 0 0 -11
sa:or sooner	0 8 0 -12 0 0 0 0
sa:order	0 -10 0 8 0 0 0 4
sa:ordinary	0 8 0 -2 0 0 0 -4
sa:other	-2 -11 0 -7 13 0 0 15
sa:other 's	0 -7 0 -8 11 0 0 4
sa:other since	0 7 0 -7 0 0 0 0
sa:otherwise	0 -9 0 -4 -4 0 0 18
sa:our	0 -22 0 -1 16 0 0 8
sa:out	0 -10 2 0 7 -2 0 2
sa:out ,	0 -9 0 14 0 0 0 -2
sa:out .	0 -11 0 -1 -1 0 0 14
sa:out in	0 0 0 -6 5 0 0 0
sa:out of	0 13 0 -10 0 0 0 0
sa:out on	0 6 0 -1 2 0 0 -7
sa:outline	0 0 0 -2 0 6 0 0
sa:over	3 -11 0 1 0 0 11 0
sa:over fentanyl	0 0 0 -6 0 0 0 6
sa:over tariff	0 0 0 -5 0 0 7 0
sa:owe	0 1 0 -8 1 0 0 4
sa:own	0 -4 0 0 11 0 0 -2
sa:p	-4 -7 9 0 -3 0 0 0
sa:p .	-4 -4 9 0 -3 0 0 0
sa:page	0 -2 0 6 0 0 0 0
sa:palace	0 -2 0 6 -4 0 0 0
sa:palm	0 -1 0 -5 0 0 7 2
sa:palm oil	0 -1 0 -5 0 0 7 2
sa:paper	0 0 0 14 0 0 0 -10
sa:paper .	0 0 0 8 0 0 0 -6
sa:parcel	0 0 11 -6 -1 0 0 -4
sa:part	8 0 0 0 0 0 0 -6
sa:part of	6 0 0 -1 0 0 0 -1
sa:partner	0 -6 0 7 0 0 0 0
sa:pass	0 -9 0 9 0 0 0 0
sa:past	0 -3 0 0 0 0 0 6
sa:past midnight	0 -3 0 0 0 0 0 7
sa:patented	0 -2 0 6 0 0 0 0
sa:pause	0 -18 1 0 -3 0 0 15
sa:pause of	0 -10 0 -1 0 0 0 14
sa:pay	0 2 7 7 2 -3 -3 -19
sa:pay <level>	-1 13 0 -4 -4 0 0 0
sa:pay <number>	0 13 0 -11 0 0 0 0
sa:pay a	0 -8 0 -2 9 0 0 2
sa:pay an	0 -15 0 16 0 0 0 0
sa:pen	0 -1 0 -3 0 0 0 8
sa:period	0 0 0 -9 0 0 0 8
sa:permanent	0 4 0 -4 -1 0 6 -4
sa:place	0 -16 0 7 0 0 0 7
sa:place .	0 -3 0 7 0 0 0 -1
sa:place of	0 -10 0 11 0 0 0 0
sa:plan	0 0 0 15 0 0 0 -13
sa:plan .	0 0 0 12 0 0 0 -10
sa:plant	0 -3 0 10 0 0 0 -4
sa:pork	0 0 0 -6 0 0 0 7
sa:pork ,	0 0 0 -7 0 0 0 9
sa:port	-5 0 -3 -1 11 3 0 -9
sa:port .	0 -7 0 7 0 0 0 0
sa:port fee	-5 -3 -2 0 14 0 0 -5
sa:post	0 -2 0 -2 7 0 0 0
sa:post that	0 -1 0 -4 7 0 0 0
sa:power	0 -12 0 16 -2 0 0 0
sa:power act	0 -7 0 10 0 0 0 0
sa:prepare	0 11 0 -11 0 0 0 0
sa:present	0 -4 0 0 -5 0 6 0
sa:price	0 9 0 -9 0 0 0 3
sa:proclamation	0 0 0 -3 6 0 0 0
sa:product	6 -19 0 22 0 0 0 -8
sa:product of	0 -7 0 10 0 0 0 0
sa:prolong	0 20 0 -7 -1 0 0 -7
sa:prolong it	0 22 0 -7 0 0 0 -14
sa:prolonged .	0 3 0 -17 0 0 0 12
sa:promise	0 8 0 -9 0 0 0 0
sa:promise to	0 5 0 -6 0 0 0 0
sa:purchase	0 -6 0 9 0 0 0 0
sa:purchase of	0 -6 0 9 0 0 0 0
sa:put	5 -3 0 3 -11 9 0 -6
sa:put the	0 5 0 -8 0 6 0 0
sa:quarrel	0 -7 0 0 0 0 5 0
sa:quarrel over	0 -4 0 6 0 0 0 0
sa:question	0 -7 0 0 0 0 0 9
sa:raise it	0 -10 0 4 0 0 0 3
sa:raise its	0 6 0 0 0 0 0 -7
sa:rare	10 -3 0 1 -5 0 0 -2
sa:rate	0 5 -2 7 -5 0 -2 -1
sa:rate .	0 10 0 -1 -6 0 0 0
sa:rate of	0 -6 0 9 0 0 0 0
sa:rather	0 -10 0 -11 9 0 0 11
sa:reach	0 2 0 7 -3 0 -2 -2
sa:reach a	0 6 0 -4 0 0 0 1
sa:read	0 -5 0 10 0 0 0 0
sa:reciprocal	0 0 0 8 0 0 0 -8
sa:reciprocal "	0 0 0 5 0 0 0 -7
sa:record	0 -7 0 6 1 0 0 -1
sa:reduce	0 -3 0 11 0 0 0 -5
sa:refund	0 2 0 9 -2 0 0 -8
sa:relief	0 3 0 -10 10 0 0 -5
sa:remain	0 -16 0 25 0 0 0 -11
sa:remain <level>	0 -3 0 7 0 0 0 -1
sa:renew	0 0 0 -7 0 0 0 8
sa:renewed	0 0 9 -3 10 0 0 -17
sa:renewed .	0 -1 13 -6 0 0 0 -3
sa:report	0 -2 0 18 -11 0 0 -3
sa:report .	0 0 0 14 -10 0 0 -2
sa:reporter	0 0 0 -10 0 0 0 14
sa:reporter .	0 0 0 -8 0 0 0 10
sa:result	0 -8 0 0 0 0 2 1
sa:result .	0 0 0 -8 2 0 0 6
sa:resume	0 0 0 6 0 0 0 0
sa:retain	0 -8 0 11 0 0 0 -1
sa:return	0 -4 0 -5 2 0 -1 11
sa:return to	0 -1 0 -3 0 0 0 9
sa:rice	0 11 0 -14 0 0 0 3
sa:rise	0 6 0 0 -9 0 0 0
sa:rise by	0 -14 0 4 0 0 0 11
sa:rise to	0 20 0 -8 -1 0 0 -12
sa:room	0 0 0 6 -1 0 0 0
sa:round	0 -7 0 23 -1 0 0 -13
sa:round of	0 0 0 8 0 0 0 -5
sa:rule	3 -13 0 13 0 0 0 -5
sa:rule on	0 0 0 -1 -1 0 0 6
sa:run	0 -9 -1 7 3 0 0 0
sa:run out	0 -4 0 9 0 0 0 -3
sa:run to	0 -7 0 10 0 0 0 -1
sa:run until	0 0 0 9 0 0 0 -6
sa:salmon	0 9 0 -7 0 0 0 0
sa:same	-6 -5 0 0 3 0 0 7
sa:same .	0 0 0 -5 0 0 0 8
sa:same day	-1 0 0 7 1 0 0 -3
sa:save	0 4 0 0 -7 0 0 3
sa:say	4 -3 1 1 -5 -6 0 4
sa:say .	0 2 0 8 -11 0 2 -6
sa:say <person>	0 -7 0 4 -7 0 0 8
sa:say on	0 7 0 0 0 0 0 -8
sa:say that	0 -6 0 5 3 0 0 -3
sa:say the	4 -5 0 -3 -1 0 0 8
sa:sea	0 -1 0 7 0 0 0 0
sa:section	1 7 0 -6 2 0 0 -4
sa:section <number>	0 6 0 -3 2 0 0 -1
sa:see	0 7 3 -2 -8 5 0 -4
sa:seem	0 7 0 -6 0 0 0 0
sa:sell	7 0 0 -1 -9 13 0 -10
sa:send	0 0 0 -8 0 0 0 11
sa:set	0 0 0 7 -5 0 0 0
sa:settle	0 -7 0 0 0 0 10 0
sa:shall	0 -6 -2 -2 -2 0 4 12
sa:shall be	0 2 0 -8 0 0 0 6
sa:sheet	0 -2 0 9 0 0 0 0
sa:ship	-1 -8 0 -18 28 0 0 0
sa:ship .	-3 -8 0 -7 17 0 0 0
sa:shook	0 7 0 -4 0 0 0 0
sa:shook hand	0 7 0 -4 0 0 0 0
sa:short	0 12 0 -3 -5 0 0 -1
sa:should	0 2 0 6 -2 0 0 -6
sa:side	0 15 2 -2 -13 0 1 -6
sa:side .	2 5 3 -20 -2 0 0 7
sa:sign	0 5 0 5 -8 0 0 -4
sa:sign in	0 5 0 -7 0 0 0 2
sa:sign on	0 -6 0 9 0 0 0 0
sa:sign the	0 -2 0 13 0 0 0 -7
sa:signature	0 6 0 2 -6 0 0 0
sa:signature .	0 3 0 2 -6 0 0 0
sa:since	0 -5 0 -3 2 0 0 9
sa:since <month-gone>	0 -8 0 7 0 0 0 0
sa:single	0 -7 0 9 0 0 0 0
sa:sit	0 -1 0 -2 0 0 0 7
sa:small	-1 -1 7 -1 0 0 0 0
sa:so	-3 -6 -2 -12 27 5 0 -4
sa:so .	0 -3 0 6 0 0 0 0
sa:so far	0 -2 0 10 0 0 0 -5
sa:so that	-1 5 0 -11 5 7 0 -3
sa:social	5 -6 0 1 0 0 0 0
sa:social media	5 -6 0 0 0 0 0 0
sa:software	9 -2 0 -3 0 0 0 0
sa:software .	0 6 0 -3 0 0 0 0
sa:some	0 -6 0 15 -2 0 0 -4
sa:some of	0 0 0 7 0 0 0 -3
sa:somebody	0 -10 0 -10 0 0 0 22
sa:something	0 -1 0 -2 0 0 0 9
sa:sooner	0 6 0 0 0 0 0 -7
sa:soybean	0 -5 0 -4 -1 0 0 15
sa:spare	0 9 0 -5 0 0 0 0
sa:speak	0 1 0 -8 0 0 0 4
sa:speaking	0 0 0 -9 0 0 0 10
sa:stand	0 22 0 -1 0 0 0 -19
sa:start	0 10 0 1 -4 -1 0 -2
sa:start on	0 9 0 -2 0 0 0 -3
sa:state	0 0 0 -10 1 0 0 10
sa:stay	4 1 0 12 -6 0 -5 -12
sa:stay at	0 0 0 9 0 0 0 -8
sa:steel	0 19 0 -16 0 0 0 0
sa:step	0 23 0 -18 0 0 0 -3
sa:still	0 -4 0 1 0 0 -1 6
sa:stop	0 12 0 0 0 0 0 -11
sa:subject	0 0 0 -8 12 0 0 -1
sa:subject to	0 0 0 -9 12 0 0 0
sa:sugar	0 -7 0 0 0 0 4 0
sa:summer .	0 4 0 -6 0 0 0 1
sa:surcharge	0 7 -5 0 4 0 0 -14
sa:surcharge of	0 -6 0 7 0 0 0 0
sa:suspend	-8 4 0 1 -4 0 -2 4
sa:suspend .	0 -2 0 8 0 0 0 0
sa:suspend <points>	0 5 0 -8 0 0 0 3
sa:suspension	2 11 -6 -4 2 0 7 -14
sa:suspension of	2 0 -4 0 7 0 0 -9
sa:table	0 -6 0 12 -4 0 0 0
sa:take	0 -5 -4 7 0 0 1 -2
sa:take effect	0 14 0 -5 4 0 0 -15
sa:take place	0 0 0 -4 0 0 0 6
sa:talk	0 0 0 -5 -7 3 0 11
sa:tariff	2 -10 -7 12 0 1 10 -11
sa:tariff ,	0 -4 0 6 0 0 0 0
sa:tariff .	0 7 0 -4 2 0 5 -11
sa:tariff ;	0 0 0 -11 0 0 0 10
sa:tariff of	0 7 0 0 -1 0 0 -2
sa:tariff on	0 8 0 5 0 0 0 -15
sa:tariff truce	0 -8 0 -3 8 0 0 2
sa:tax	0 15 0 -15 0 0 0 -3
sa:telephone	0 0 0 -14 0 0 0 17
sa:telephone .	0 0 0 -10 0 0 0 10
sa:telephone call	0 2 0 -11 0 0 0 9
sa:tell	0 23 -7 -19 -7 1 -3 8
sa:tell a	0 6 0 -6 5 0 0 -2
sa:tell reporter	0 0 0 -11 0 0 0 14
sa:tell the	0 9 -6 0 -9 0 0 2
sa:term	0 3 0 -7 8 0 0 -4
sa:term of	0 0 0 -7 9 0 0 0
sa:th	7 -1 0 -2 0 0 0 0
sa:than	0 9 -9 -3 6 0 0 0
sa:than <number>	0 0 0 8 0 0 0 -2
sa:that	-12 11 0 -2 2 4 -16 -2
sa:that 's	0 -10 0 0 0 0 0 8
sa:that ,	0 13 0 7 -3 0 0 -17
sa:that .	0 0 0 -8 0 0 0 11
sa:that <name>	0 -12 0 18 -6 4 0 -7
sa:that <person>	0 11 0 -5 0 0 0 -2
sa:that <quality>	0 -5 0 9 0 0 0 -1
sa:that a	0 -5 0 8 0 0 0 0
sa:that are	0 1 0 -1 6 0 0 -4
sa:that both	0 -11 0 13 0 0 0 0
sa:that day	0 12 0 -16 0 0 0 4
sa:that he	0 -5 0 0 0 0 0 8
sa:that his	0 10 0 -9 0 0 0 0
sa:that is	-1 -5 0 -3 19 0 -1 -2
sa:that it	-3 10 0 -11 12 0 0 -7
sa:that no	0 12 0 -6 0 0 0 -3
sa:that the	-3 0 0 10 -3 6 0 -11
sa:that was	0 1 0 -10 0 0 0 8
sa:that we	0 11 0 -10 0 0 0 0
sa:that were	0 -3 0 6 0 0 0 0
sa:the	-3 2 7 0 6 3 1 -10
sa:the <day-ahead>	0 -1 0 8 0 0 6 -16
sa:the <day-gone>	0 0 0 8 0 0 0 -6
sa:the <name>	0 -16 10 11 -7 9 -2 -6
sa:the <number>	15 12 0 -19 0 0 8 -11
sa:the <organisation>	0 -12 1 13 9 0 -5 -8
sa:the <person>	0 -23 0 8 10 0 0 0
sa:the <quality>	-8 13 5 -15 -14 -1 -2 17
sa:the <seat>	0 2 0 4 -7 0 0 0
sa:the <span>	0 -3 0 -5 -2 0 0 14
sa:the additional	0 11 6 -10 -5 0 0 0
sa:the agreement	0 0 0 -7 6 0 0 0
sa:the back	0 13 0 -11 0 0 0 0
sa:the custom	0 7 7 -8 0 0 0 0
sa:the date	0 0 0 0 -2 0 6 0
sa:the day	2 -14 3 -4 1 0 0 7
sa:the deal	-1 -12 0 0 8 7 0 0
sa:the duty	0 -9 -2 1 0 0 0 8
sa:the emergency	0 -8 0 6 0 0 0 0
sa:the evening	-1 0 0 6 8 0 0 -12
sa:the extension	0 0 0 5 10 0 0 -15
sa:the first	0 -7 0 4 0 0 0 0
sa:the following	0 8 0 -14 0 0 0 8
sa:the highest	0 -4 0 13 -2 0 0 -3
sa:the last	0 -8 6 1 0 0 0 0
sa:the law	0 0 0 9 -4 0 0 -3
sa:the list	0 15 0 -4 0 0 0 -7
sa:the making	0 13 0 -11 0 0 0 0
sa:the matter	0 0 0 6 0 0 0 -6
sa:the measure	0 -3 8 0 -5 0 0 0
sa:the meet	0 13 -6 -1 -9 0 0 1
sa:the new	0 0 -2 3 1 0 0 -7
sa:the north	0 -6 0 8 0 0 0 0
sa:the old	-1 -15 4 18 -2 0 -5 -2
sa:the one	2 -4 0 -5 0 0 0 8
sa:the ordinary	0 9 0 -2 0 0 0 -4
sa:the other	0 0 0 -14 0 0 0 17
sa:the pause	0 -7 1 5 0 0 0 0
sa:the port	-4 10 -2 -8 5 4 0 -7
sa:the present	0 -2 0 9 -1 0 0 -2
sa:the rate	0 0 0 -10 5 0 0 4
sa:the remain	0 -11 0 14 0 0 0 -3
sa:the rule	0 0 0 6 -1 0 0 -2
sa:the same	-6 -5 0 -1 4 0 0 10
sa:the second	0 0 0 -6 0 0 0 8
sa:the summer	0 4 0 -6 0 0 0 1
sa:the surcharge	0 -4 -4 12 2 0 0 -7
sa:the suspend	0 0 0 -7 0 0 0 9
sa:the suspension	-3 12 -3 -4 3 0 7 -13
sa:the table	0 -5 0 11 -3 0 0 0
sa:the tariff	0 10 0 -17 -4 4 1 7
sa:the term	0 -1 0 -6 9 0 0 0
sa:the third	0 0 0 6 0 0 0 -3
sa:the truce	-3 -9 -1 1 10 0 0 2
sa:the two	0 4 0 -22 -9 0 12 13
sa:the whole	0 10 -8 -10 0 0 0 7
sa:their	2 0 0 -15 0 0 -4 20
sa:their dispute	0 0 0 0 6 0 0 -3
sa:their truce	0 0 0 -5 0 0 0 7
sa:them	0 0 0 -1 -9 -2 0 5
sa:then	0 0 -1 1 7 0 -2 -3
sa:then .	0 0 0 -4 8 0 0 0
sa:there	-4 10 -3 3 -9 0 -1 -1
sa:there is	0 19 0 0 -12 0 0 -7
sa:there was	0 -11 0 12 0 0 0 0
sa:there will	0 0 0 8 0 0 0 -5
sa:therefore	0 -3 0 -1 0 0 0 6
sa:these	0 10 0 -6 0 0 0 -2
sa:they	2 5 -8 -2 -1 -2 -5 4
sa:they are	4 -17 -2 2 0 0 0 12
sa:they had	0 -1 0 9 0 0 0 -4
sa:they have	0 12 0 -7 -2 0 0 0
sa:they will	0 5 0 -7 0 0 0 0
sa:they would	0 -5 0 12 -4 0 0 0
sa:thi	4 -15 0 6 9 0 -1 -4
sa:thi month	0 -14 0 0 3 0 0 5
sa:thi year	0 6 0 -14 9 0 0 0
sa:thing	0 7 0 -1 -4 4 0 -4
sa:third	2 3 0 12 -10 0 0 -11
sa:those	-4 8 4 -4 -4 0 0 -4
sa:those on	-2 11 0 -6 0 0 0 0
sa:threat	0 8 0 -7 0 0 0 0
sa:threaten	0 1 0 2 -7 0 -2 2
sa:threaten to	0 -2 0 9 0 0 0 0
sa:three	0 0 0 7 -6 0 0 0
sa:three ,	0 -1 0 9 0 0 0 -4
sa:through	0 2 0 8 0 0 0 -10
sa:ticket	0 -11 0 13 0 0 0 0
sa:tiktok	0 -1 0 0 -2 11 0 -1
sa:till	0 -3 0 -7 0 0 0 13
sa:timber	0 0 0 -4 0 0 6 0
sa:time	-1 -2 -2 8 -20 0 0 12
sa:time ,	0 4 0 6 -9 0 0 0
sa:time in	0 -10 0 14 0 0 0 -2
sa:to	-9 2 -17 -4 0 1 17 2
sa:to <day-ahead>	-3 -4 1 4 -7 0 0 6
sa:to <day-gone>	0 0 0 8 -2 3 0 -10
sa:to <level>	0 9 -3 3 -4 0 -2 -7
sa:to <name>	-2 6 0 -2 5 0 0 -8
sa:to <number>	-3 -14 -1 12 5 0 0 0
sa:to <quality>	0 3 0 -9 6 0 0 0
sa:to a	3 1 0 -10 -7 0 4 6
sa:to be	0 -10 2 0 5 0 0 0
sa:to bring	0 6 0 -1 -3 0 0 0
sa:to charge	0 4 0 -6 1 0 0 0
sa:to decide	0 0 0 7 -2 0 0 0
sa:to end	0 4 0 -8 0 0 0 4
sa:to extend	0 -3 0 -2 0 0 0 7
sa:to go	0 -6 0 0 0 0 3 7
sa:to have	0 7 0 -10 -2 0 6 0
sa:to it	0 -2 0 -3 0 0 0 6
sa:to one	0 0 0 7 -1 0 0 0
sa:to put	0 1 0 -5 0 6 0 0
sa:to say	0 -8 0 0 0 0 0 10
sa:to sell	6 0 0 -9 -4 11 0 -5
sa:to settle	0 -6 0 0 0 0 10 0
sa:to suspend	0 -3 0 6 0 0 0 -1
sa:to take	0 -5 0 6 0 0 0 0
sa:to their	0 -2 0 0 0 0 0 9
sa:to three	0 6 0 -3 0 0 0 0
sa:together with	0 -6 0 1 5 0 0 0
sa:tomatoe	0 0 0 5 0 0 0 -6
sa:too .	0 -8 2 0 0 0 0 5
sa:top	0 8 0 -2 0 0 0 -5
sa:top of	0 11 0 -9 0 0 0 0
sa:total of	0 -1 0 7 0 0 0 -3
sa:trade agreement	0 -4 0 8 0 0 0 0
sa:trade minister	0 8 0 -11 0 0 0 4
sa:trade ministry	0 6 0 -4 0 0 0 0
sa:treat	2 -6 0 7 -2 0 0 0
sa:treaty	0 7 0 -10 0 0 5 0
sa:truce	-5 -5 4 -3 15 -1 -2 0
sa:truce ,	0 0 8 -4 0 0 0 0
sa:truce .	0 -6 0 5 5 0 0 -4
sa:truce end	0 -12 0 5 -1 0 0 6
sa:truce in	0 0 0 0 6 0 0 -2
sa:truce of	0 -3 0 14 0 0 0 -8
sa:truce on	0 0 0 -8 0 0 0 8
sa:truce over	0 -8 0 1 0 0 0 7
sa:truce that	0 9 0 -3 0 0 0 -2
sa:truce with	0 -1 0 -12 8 0 0 8
sa:turn	1 0 0 -12 0 0 0 12
sa:twenty	0 0 0 8 -4 0 0 0
sa:twenty -	0 0 0 8 -4 0 0 0
sa:two	-2 -13 -1 6 -22 -1 11 10
sa:two <office>	0 -5 0 7 0 0 0 0
sa:two government	0 -11 0 2 -2 0 0 12
sa:two president	0 6 0 -9 0 0 0 1
sa:two side	0 0 0 0 -2 0 6 -4
sa:under	1 4 0 1 -9 0 0 0
sa:under a	6 0 0 3 0 0 0 -9
sa:under it	0 0 0 -14 0 0 0 15
sa:under the	0 -4 0 4 -4 0 0 6
sa:under which	0 0 0 11 -1 0 0 -3
sa:unless	-7 20 0 -15 0 0 0 0
sa:unless <organisation>	0 48 -2 -25 -3 0 0 -31
sa:unless it	0 -2 0 13 0 0 0 -8
sa:until	-9 -13 0 13 6 0 0 0
sa:until <day-ahead>	-3 0 0 0 -12 0 0 9
sa:until <day-gone>	0 0 0 6 0 0 0 -5
sa:until the	0 -6 0 -7 12 0 7 -2
sa:until then	0 6 0 -3 0 0 -1 0
sa:up	1 12 -4 0 -12 0 -2 -6
sa:up .	0 10 -2 -15 0 0 0 12
sa:up to	0 7 0 1 -2 0 0 -11
sa:us	6 1 -1 0 -3 0 2 -6
sa:use	0 -2 0 14 0 0 0 -6
sa:used	0 8 0 -8 0 0 0 0
sa:value	10 -7 0 -1 0 0 0 0
sa:very	0 0 0 -7 0 0 0 9
sa:vessel	0 7 0 0 -7 0 0 0
sa:video	0 -6 0 6 -3 6 0 -1
sa:vote	0 -9 0 4 10 0 0 -4
sa:vote to	0 0 0 7 -3 0 0 -2
sa:want	0 5 0 -7 -7 0 12 -7
sa:want to	0 11 0 -17 -5 0 12 0
sa:warn	0 7 0 -3 0 0 2 -4
sa:was	0 -1 -5 9 -21 -2 -4 5
sa:was "	0 6 0 -4 0 0 0 0
sa:was no	0 -10 0 11 0 0 0 0
sa:was not	3 22 -1 -16 0 0 0 -4
sa:watche	0 -9 0 10 0 0 0 0
sa:we	0 -1 3 -14 14 0 8 -4
sa:we are	0 -3 0 6 0 0 0 -1
sa:we have	0 0 5 -7 6 0 0 -2
sa:we shall	0 -13 0 9 -2 0 5 0
sa:week	0 1 7 -1 -9 0 0 2
sa:week .	0 1 7 -2 -5 0 0 0
sa:well	6 5 0 6 -4 0 0 -18
sa:well .	7 4 0 8 -3 0 0 -20
sa:were	0 -2 0 -2 0 0 0 7
sa:were there	0 7 0 -9 2 0 0 0
sa:what	0 -10 0 5 2 0 -2 5
sa:what he	0 -5 0 0 0 0 0 6
sa:what it	0 -5 0 -1 0 0 0 8
sa:what the	0 -1 0 12 0 0 0 -9
sa:what was	0 0 0 -6 0 0 0 6
sa:what we	0 8 0 -7 0 0 0 0
sa:whatever	3 -1 0 -4 12 0 0 -10
sa:when	-1 -2 1 0 -6 -3 -4 10
sa:when a	0 -9 0 0 0 0 0 9
sa:when it	0 2 6 -14 -5 0 0 9
sa:when the	0 9 -4 9 -14 -2 0 -4
sa:where	0 14 0 -9 -1 0 0 0
sa:where it	0 -4 0 -7 0 0 0 13
sa:where the	0 10 0 -8 0 0 0 0
sa:where they	0 12 0 0 0 0 0 -9
sa:whether	0 -6 0 -10 9 0 0 8
sa:whether the	0 0 0 -7 8 0 0 1
sa:which	1 0 -5 -3 -3 0 7 0
sa:which <quality>	8 -6 0 -2 1 0 0 0
sa:which had	0 0 0 -1 6 0 0 0
sa:which has	0 -4 0 -2 0 0 0 9
sa:which he	0 0 0 12 0 0 0 -10
sa:which is	0 0 0 -5 1 0 0 8
sa:which the	0 12 0 -17 -7 1 6 4
sa:which they	0 5 0 -9 0 0 0 5
sa:who	0 -3 0 11 0 0 0 -1
sa:whole	0 10 -8 -10 0 0 0 7
sa:widened	-1 6 0 -1 0 0 0 0
sa:widened its	-1 7 0 -3 0 0 0 0
sa:will	0 9 0 -20 -5 -1 0 16
sa:will charge	0 -2 0 -4 0 0 0 10
sa:will go	0 -5 0 7 0 0 0 0
sa:will have	0 15 0 -17 -6 0 0 7
sa:will not	0 -16 9 17 -6 0 0 -8
sa:will pay	0 11 0 -14 0 0 0 5
sa:win	0 0 0 7 0 0 0 -6
sa:with	-2 -19 2 4 3 0 -2 9
sa:with <level>	0 -8 0 13 -1 0 0 0
sa:with <name>	5 -19 0 -6 5 0 3 10
sa:with <seat>	0 -5 0 -3 0 5 0 6
sa:with a	0 0 0 7 3 0 0 -11
sa:with it	0 -8 -1 -2 1 0 0 13
sa:with the	0 7 0 -14 10 0 0 0
sa:without	-1 11 4 5 -27 0 0 -5
sa:without a	0 -17 8 11 -1 0 0 -2
sa:wool	0 14 0 -5 0 0 0 -8
sa:word	5 -3 0 -5 0 0 0 6
sa:world	0 10 -8 -1 2 0 0 -4
sa:worth	0 7 -9 -8 0 0 0 6
sa:would	-9 -17 -3 19 0 0 0 0
sa:would be	0 -6 0 -2 16 3 0 -5
sa:would go	0 0 0 0 -4 0 0 7
sa:would have	0 -9 0 6 0 0 0 0
sa:would not	0 5 0 5 -1 0 0 -10
sa:would pay	0 -4 0 8 0 0 0 -1
sa:write	6 -8 0 8 -3 0 0 0
sa:write .	3 4 0 -8 0 0 0 0
sa:write on	5 -10 0 6 0 0 0 0
sa:wrong	0 7 0 -5 0 0 0 0
sa:year	2 12 -3 -18 15 0 0 -5
sa:year .	3 5 -1 -22 15 0 0 2
sa:yes	0 3 0 -13 0 0 0 10
sa:yes .	0 0 0 -7 0 0 0 8
sa:yet	0 0 0 -9 0 0 0 11
sa:you	0 2 0 -3 8 0 0 -7
sa:your	0 -22 0 7 3 0 0 12
sa:—	-2 -6 10 12 -2 0 0 -8
sa:— <name>	0 -17 0 10 0 0 0 3
sa:— <office>	0 8 0 -6 0 0 0 0
sa:— a	0 -2 0 11 0 0 0 -7
sa:— the	0 -3 0 13 0 0 0 -7
sb:"	-4 -2 -4 11 -1 -3 0 -1
sb:" ,	-5 3 0 -14 12 0 0 4
sb:" a	0 -4 0 8 0 0 0 0
sb:" our	0 7 0 -6 0 0 0 0
sb:" the	0 0 0 24 0 0 0 -20
sb:" we	0 6 0 -6 -1 0 0 4
sb:&	0 -7 0 0 0 0 0 4
sb:'	0 -2 0 17 -9 0 0 -3
sb:'s	5 -8 -4 1 1 0 5 -3
sb:'s <level>	0 2 0 -15 0 0 0 10
sb:'s <person>	0 16 0 -8 -2 0 0 -3
sb:'s <quality>	0 0 0 -10 0 13 0 0
sb:'s a	0 9 0 -7 0 0 0 0
sb:'s good	0 9 0 -16 -3 0 0 11
sb:'s minister	0 5 0 -10 -1 0 0 8
sb:'s ministry	6 2 0 -5 0 0 0 0
sb:'s on	0 -4 0 9 0 0 0 -3
sb:'s parliament	0 -10 0 5 0 0 0 0
sb:'s president	0 -2 0 7 0 0 0 0
sb:'s suspension	7 0 3 10 0 0 0 -19
sb:'s tariff	0 1 0 -21 6 0 7 4
sb:'s the	0 -2 0 14 0 0 0 -11
sb:'s visit	0 -2 0 7 -1 0 0 0
sb:(	-5 -7 3 11 -7 0 0 0
sb:( <level>	0 9 0 -9 0 0 0 0
sb:( <number>	-2 -10 0 7 3 0 0 0
sb:( <organisation>	0 0 0 -7 0 0 0 7
sb:)	-5 -4 3 7 -8 0 0 1
sb:) ,	0 0 0 -8 0 0 0 9
sb:) :	0 -15 0 4 0 0 0 10
sb:) the	-3 3 7 -6 3 0 0 -6
sb:) —	0 -5 0 9 0 0 0 -2
sb:*	-1 -5 5 23 -1 0 0 -21
sb:,	3 8 -24 10 -10 5 -3 -7
sb:, "	-5 11 0 0 -1 0 0 0
sb:, <day-today>	3 -2 0 0 6 8 0 -11
sb:, <level>	0 -16 0 7 5 0 0 3
sb:, <name>	0 -9 0 18 0 2 0 -12
sb:, <number>	0 15 0 -13 -1 0 0 0
sb:, <person>	0 -12 0 17 -2 0 0 0
sb:, <quality>	0 -6 0 2 0 0 0 3
sb:, <span>	0 -3 0 16 0 0 0 -12
sb:, a	0 2 0 4 -2 0 0 -7
sb:, and	7 -26 -5 9 20 -1 -3 -8
sb:, announce	0 0 0 12 0 0 0 -10
sb:, are	4 -1 8 12 -13 0 0 -10
sb:, as	0 -11 0 14 -2 0 0 -3
sb:, at	0 -7 0 21 -7 0 0 -1
sb:, begin	0 20 0 -18 0 0 0 0
sb:, both	0 18 0 -21 0 0 0 3
sb:, but	0 13 0 0 -9 0 0 -3
sb:, by	0 -8 0 -11 3 0 6 13
sb:, come	0 -1 0 6 0 3 0 -4
sb:, conclude	0 7 0 0 0 0 0 -7
sb:, down	0 -3 0 8 0 0 0 -4
sb:, due	0 5 8 -18 -4 0 0 9
sb:, effective	0 13 0 -11 -2 0 0 0
sb:, for	0 3 0 -16 8 0 0 5
sb:, friday	0 7 0 -2 0 0 0 -3
sb:, from	0 15 0 17 -13 0 0 -32
sb:, germanium	22 -6 0 -4 -1 0 0 -11
sb:, has	9 -6 0 4 -4 0 0 -1
sb:, he	-4 2 0 -5 0 0 0 9
sb:, i	0 -6 0 5 0 0 0 0
sb:, in	7 -21 0 10 -11 1 0 1
sb:, is	5 -1 0 2 -10 1 0 -2
sb:, it	0 -4 0 -11 6 0 0 10
sb:, make	0 -9 0 7 0 0 0 2
sb:, mr	0 0 0 12 0 0 0 -11
sb:, not	0 -3 0 14 0 0 0 -9
sb:, now	0 5 0 -11 0 0 0 7
sb:, of	0 -15 0 24 0 0 0 -8
sb:, on	-1 2 -6 -9 -10 -1 6 14
sb:, one	0 -2 0 11 0 0 8 -19
sb:, or	0 12 0 4 -8 0 0 -12
sb:, put	0 -7 0 9 0 0 0 0
sb:, run	2 0 0 7 -1 0 0 -7
sb:, sign	0 1 0 -6 -2 0 0 9
sb:, sit	0 -5 0 9 -2 0 0 0
sb:, so	0 9 0 -25 3 0 0 13
sb:, spoke	0 0 0 -15 0 0 0 15
sb:, start	5 16 0 -11 0 0 0 -8
sb:, suspend	0 -14 0 0 0 0 0 10
sb:, take	0 8 0 -8 0 0 0 0
sb:, tell	0 -1 0 -6 -1 5 7 0
sb:, that	0 -4 0 -10 4 0 0 11
sb:, the	1 30 -8 -27 -2 0 4 0
sb:, to	0 3 -2 -6 -9 3 0 5
sb:, tuesday	0 -1 0 7 0 0 0 -2
sb:, under	-2 -15 0 15 0 0 0 1
sb:, unless	2 -8 0 0 -1 0 0 5
sb:, until	0 17 -4 -3 -4 2 0 -7
sb:, up	0 9 0 -19 0 0 0 12
sb:, was	0 -9 0 25 0 0 0 -18
sb:, wednesday	0 -4 0 14 0 0 0 -8
sb:, when	0 -5 0 -7 11 0 0 0
sb:, where	0 -6 0 -3 0 6 0 0
sb:, which	0 6 -2 3 -2 -3 0 -2
sb:, who	0 -3 0 19 -6 0 0 -6
sb:, will	0 5 0 3 -6 0 0 -6
sb:, with	0 -16 0 8 1 0 0 9
sb:, would	0 -4 0 -12 5 0 0 11
sb:, —	0 -8 0 0 0 0 0 7
sb:-	14 -9 4 -6 -6 0 -2 6
sb:- <name>	0 -4 0 -6 0 0 0 11
sb:- a	0 -1 0 -3 6 0 0 0
sb:- call	0 5 0 2 0 0 0 -7
sb:- shore	0 13 0 -5 -3 0 0 -2
sb:- tariff	0 -10 0 11 0 0 0 0
sb:- the	0 -6 0 2 0 0 0 2
sb:- to	0 13 0 -5 -3 0 0 -2
sb:.	2 -4 11 -12 1 7 0 2
sb:. <number>	6 -5 5 -2 8 0 0 -13
sb:. <person>	0 -3 0 0 -5 0 0 7
sb:. eastern	0 0 0 -7 7 0 0 0
sb:. m	-2 0 9 -12 3 0 0 4
sb:. on	0 -5 12 -7 0 0 0 5
sb:/	-5 2 3 -8 4 0 0 5
sb:/ <number>	0 -6 2 4 0 0 0 0
sb:/ <seat>	0 8 0 -6 0 0 0 0
sb:/ the	0 -2 1 -4 0 0 0 8
sb::	-6 -7 -2 0 6 -11 -21 14
sb:: "	0 0 0 -12 0 0 0 11
sb:: <level>	0 11 0 -1 -3 0 0 -3
sb:: <name>	-5 30 0 -20 -1 0 0 -1
sb:: <number>	-3 13 0 -8 2 -1 -1 -1
sb:: <office>	0 8 0 -7 0 0 0 0
sb:: <person>	0 -3 0 10 0 0 0 -5
sb:: <quality>	0 -3 0 -13 0 0 0 17
sb:: <seat>	0 -1 0 -4 0 0 0 8
sb:: <span>	0 -7 0 13 0 0 0 -7
sb:: a	0 -1 0 0 6 0 0 0
sb:: an	0 4 0 16 0 0 0 -20
sb:: and	0 21 0 -23 -2 0 0 9
sb:: for	0 12 0 -18 -1 0 0 9
sb:: from	0 -5 0 0 -7 0 0 16
sb:: if	0 -3 0 -4 -2 0 0 12
sb:: in	0 -15 0 18 0 0 0 -2
sb:: it	0 1 0 -17 -1 0 0 18
sb:: its	0 -3 0 12 0 0 0 -6
sb:: my	-3 -13 0 13 0 0 0 4
sb:: on	0 12 0 -14 6 0 0 -5
sb:: our	0 -10 0 0 5 0 0 3
sb:: since	0 0 0 -13 0 0 0 10
sb:: the	0 -23 7 13 -9 0 0 2
sb:: we	0 -12 0 8 10 0 0 -11
sb:: what	9 -9 7 11 -4 0 0 -11
sb:;	-2 -8 -11 -3 10 4 4 2
sb:; <name>	0 -7 0 8 0 0 0 -1
sb:; a	0 -1 0 11 -6 0 0 0
sb:; it	0 -7 0 -2 17 0 0 -6
sb:; the	-3 -9 0 12 -14 6 6 -3
sb:; they	0 0 0 -4 6 0 0 0
sb:<agent>	5 -13 0 3 5 13 0 -8
sb:<day-ahead>	0 -13 6 -16 22 4 1 4
sb:<day-ahead> ,	0 -18 6 -14 13 4 0 16
sb:<day-ahead> ;	0 0 0 10 -8 0 0 -1
sb:<day-ahead> and	0 -6 -7 -5 14 -1 7 -1
sb:<day-ahead> the	0 -6 0 -2 0 0 0 9
sb:<day-ahead> to	-1 -11 -1 18 -1 0 0 -3
sb:<day-ahead> until	0 8 1 -14 0 0 0 6
sb:<day-gone>	14 5 -12 -29 11 16 -7 8
sb:<day-gone> 's	0 0 0 -7 0 0 0 10
sb:<day-gone> ,	2 13 -3 -10 -9 0 0 2
sb:<day-gone> ;	0 -7 0 -2 5 7 0 0
sb:<day-gone> and	-2 -17 0 4 6 0 0 14
sb:<day-gone> night	0 0 0 6 0 0 0 -6
sb:<day-gone> that	0 0 -1 -12 4 0 0 9
sb:<day-gone> the	6 -1 0 8 -1 0 0 -11
sb:<day-gone> to	-1 4 0 7 0 0 0 -10
sb:<day-today>	1 14 12 -23 8 12 3 -17
sb:<day-today> (	0 -5 0 11 0 0 0 -5
sb:<day-today> ,	0 26 0 -15 7 0 0 -12
sb:<day-today> -	0 0 0 -3 6 0 0 0
sb:<day-today> ;	0 0 0 -9 4 0 0 7
sb:<day-today> and	0 6 3 4 -3 0 0 -12
sb:<day-today> from	0 16 0 -11 -1 0 0 0
sb:<day-today> that	0 -8 3 2 -3 8 0 -3
sb:<day-today> to	0 -9 0 27 0 0 0 -19
sb:<day-today> without	0 0 0 -7 0 0 0 8
sb:<day-today> —	4 3 0 0 1 8 0 -17
sb:<duty>	-29 5 5 -3 8 -14 12 -3
sb:<gate>	-4 -5 -13 0 15 -4 -5 -1
sb:<goods-amount>	-3 -10 0 23 0 0 -2 -6
sb:<goods-amount> by	0 0 0 14 -7 0 0 0
sb:<goods-amount> of	-2 -2 0 6 6 0 0 -6
sb:<goods>	7 10 20 -17 -2 -20 -3 0
sb:<level-noun>	-9 1 -15 19 0 -5 -5 -11
sb:<level>	-7 12 -19 9 -41 -13 -2 7
sb:<level> )	0 7 0 -9 0 0 0 1
sb:<level> ,	-3 -4 -3 5 -8 0 0 8
sb:<level> <day-today>	0 0 0 -9 9 0 0 0
sb:<level> and	0 6 0 -1 -1 0 0 0
sb:<level> as	0 -6 0 7 2 0 0 -1
sb:<level> at	0 13 0 -6 0 0 0 -5
sb:<level> by	0 7 0 -1 0 0 0 -2
sb:<level> for	0 -8 0 10 0 0 0 0
sb:<level> from	-3 0 -1 13 -12 0 0 -6
sb:<level> if	0 10 0 6 -14 0 0 0
sb:<level> in	0 -5 0 -8 -1 0 0 20
sb:<level> is	0 2 0 -16 0 0 0 14
sb:<level> more	0 -26 0 28 0 0 0 0
sb:<level> now	0 8 0 -12 0 0 0 3
sb:<level> of	0 -10 0 18 -3 0 0 -2
sb:<level> off	0 -12 0 23 0 0 0 -13
sb:<level> on	-11 30 5 -19 -23 0 4 -2
sb:<level> since	0 9 0 -14 0 0 0 5
sb:<level> surcharge	0 12 0 -2 0 0 0 -5
sb:<level> tariff	3 8 0 -13 0 0 0 0
sb:<level> that	0 0 0 11 -4 0 0 -5
sb:<level> to	0 4 -1 2 -7 0 0 0
sb:<level> until	0 4 -1 -3 -7 0 0 7
sb:<level> will	0 -4 0 0 0 0 0 6
sb:<level> with	0 1 0 -13 10 0 0 0
sb:<level> would	9 -10 0 2 -1 0 0 0
sb:<money>	-2 -9 0 23 0 0 0 -12
sb:<money> ,	0 0 0 13 0 0 0 -11
sb:<money> a	0 1 0 -6 -6 0 0 12
sb:<money> in	0 -2 0 11 0 0 0 0
sb:<month-ahead>	-2 -7 0 -14 0 0 0 23
sb:<month-ahead> ,	0 3 0 1 1 0 0 -10
sb:<month-gone>	1 0 2 -1 -6 -4 0 3
sb:<month-gone> ,	-8 -2 0 7 -9 -1 0 4
sb:<month-gone> and	0 -9 4 17 0 0 0 -15
sb:<month-today>	3 6 0 -3 -1 0 0 -3
sb:<name>	4 4 16 -21 1 -18 -3 14
sb:<name> 's	6 -7 1 -4 3 -6 9 -1
sb:<name> (	0 -4 0 8 0 0 0 0
sb:<name> :	0 15 13 -26 1 0 0 -9
sb:<name> <level>	0 15 0 -8 0 0 0 -8
sb:<name> agree	0 -9 0 11 -1 0 0 0
sb:<name> and	-9 -17 0 -6 -14 0 -6 37
sb:<name> announce	4 -2 0 6 0 0 0 -6
sb:<name> are	4 3 0 -7 0 0 0 0
sb:<name> before	0 0 6 -3 0 0 0 -4
sb:<name> begin	0 -10 0 12 0 0 0 0
sb:<name> by	4 -5 0 9 0 0 -2 -1
sb:<name> end	0 -5 0 -4 0 0 7 3
sb:<name> enter	0 6 0 0 0 0 0 -3
sb:<name> from	5 7 0 -12 0 0 0 0
sb:<name> go	0 -9 0 16 -1 0 0 -7
sb:<name> good	0 15 0 -14 0 0 0 0
sb:<name> had	0 1 0 -2 8 0 0 -5
sb:<name> has	0 11 -7 -5 0 -1 0 0
sb:<name> have	0 0 0 -14 0 0 0 16
sb:<name> in	0 -17 0 5 0 0 0 7
sb:<name> is	0 22 4 -13 8 0 0 -19
sb:<name> meet	0 2 0 -18 0 0 0 14
sb:<name> on	0 -5 6 13 -8 0 5 -16
sb:<name> pay	0 -8 0 11 0 0 0 0
sb:<name> prolonged	0 -3 0 9 0 0 0 -3
sb:<name> run	0 -5 0 0 0 0 0 9
sb:<name> say	0 11 0 -3 0 0 0 -7
sb:<name> tariff	0 -12 0 11 0 0 0 0
sb:<name> that	0 -3 9 -4 0 0 0 0
sb:<name> to	0 3 0 -7 0 0 0 5
sb:<name> under	0 -5 0 -9 0 0 0 14
sb:<name> until	0 -3 0 -7 2 0 0 8
sb:<name> was	0 11 0 -24 9 0 0 0
sb:<name> will	0 8 0 -7 -20 0 0 21
sb:<name> would	0 5 0 1 -3 2 0 -11
sb:<not>	2 5 -8 5 3 -14 2 -9
sb:<number>	-10 6 25 -1 -9 -23 -15 -7
sb:<number> ,	-1 0 -3 -27 6 -2 0 31
sb:<number> /	-5 -4 3 -3 4 0 0 7
sb:<number> :	-9 -2 0 5 4 0 -1 -2
sb:<number> <person>	0 7 0 -8 0 0 0 2
sb:<number> a	-1 1 1 -9 -1 0 0 11
sb:<number> again	0 14 0 -4 0 0 0 -7
sb:<number> as	0 10 0 -6 0 0 0 -1
sb:<number> duty	0 -13 13 5 0 0 0 -7
sb:<number> exclusion	0 -8 23 -4 -1 0 0 -12
sb:<number> for	0 11 3 -6 -8 0 0 0
sb:<number> from	0 16 0 -15 0 0 0 1
sb:<number> is	0 10 0 -4 0 0 0 -5
sb:<number> more	8 3 0 -11 0 0 0 0
sb:<number> of	5 -8 0 0 11 0 0 -6
sb:<number> on	-2 24 -5 -28 -1 0 0 12
sb:<number> p	0 -5 8 -3 7 0 0 -6
sb:<number> rare	-5 0 0 6 0 0 0 0
sb:<number> th	0 -4 0 -12 1 0 0 14
sb:<number> that	0 0 0 10 -2 0 0 -6
sb:<number> the	6 -8 0 12 0 0 0 -8
sb:<number> to	0 -13 0 15 0 0 0 0
sb:<office>	-14 -8 -14 6 13 -8 12 -7
sb:<office> 's	-1 -1 0 19 6 0 0 -21
sb:<office> ,	0 2 0 -3 -11 0 6 6
sb:<office> :	0 -5 -1 7 21 0 0 -23
sb:<office> and	0 9 0 -10 -1 0 0 2
sb:<office> from	0 1 0 -6 0 0 0 3
sb:<office> had	0 0 0 -7 7 0 0 0
sb:<office> in	0 -4 0 0 9 0 0 -4
sb:<office> will	0 -2 0 11 0 0 0 -3
sb:<organisation>	6 -2 -4 3 15 -1 -15 -19
sb:<organisation> 's	5 2 0 17 -26 0 0 0
sb:<organisation> )	0 0 0 -7 0 0 0 7
sb:<organisation> ,	0 6 0 -1 3 0 0 -5
sb:<organisation> and	2 0 0 0 6 0 0 -10
sb:<organisation> approve	0 -5 0 6 1 0 0 -2
sb:<organisation> from	-1 5 0 -7 -1 7 0 0
sb:<organisation> had	3 0 0 -7 6 0 0 0
sb:<organisation> has	0 -17 -3 19 -10 -1 0 3
sb:<organisation> heard	0 0 0 6 -4 0 0 0
sb:<organisation> in	1 2 0 -12 6 0 0 3
sb:<organisation> is	0 -1 0 18 -14 0 0 0
sb:<organisation> meet	0 3 0 -7 -7 0 0 10
sb:<organisation> must	0 0 0 -5 10 0 0 0
sb:<organisation> of	0 -5 0 -12 10 0 0 8
sb:<organisation> on	0 -8 0 20 -6 0 0 -5
sb:<organisation> put	0 -1 0 6 0 0 0 -1
sb:<organisation> say	1 6 1 -12 6 0 0 -4
sb:<organisation> take	0 -8 0 -4 12 0 0 0
sb:<organisation> that	0 0 0 0 -5 0 0 6
sb:<organisation> vote	0 9 0 7 -15 0 0 0
sb:<organisation> will	0 6 0 -7 11 0 0 -9
sb:<person>	-9 -4 -14 7 -7 0 -4 10
sb:<person> 's	3 11 0 -23 8 0 0 0
sb:<person> (	0 -5 0 -10 0 0 0 16
sb:<person> ,	4 0 -1 21 -9 2 -2 -26
sb:<person> :	-2 -21 -2 29 -16 0 0 -2
sb:<person> agree	0 4 0 -6 0 0 0 4
sb:<person> announce	0 4 0 -15 0 0 0 13
sb:<person> are	0 -1 0 8 -2 0 0 0
sb:<person> ask	0 10 0 -9 0 0 0 0
sb:<person> come	0 -4 0 14 -2 0 0 -6
sb:<person> had	0 -16 0 3 1 3 0 12
sb:<person> has	0 16 0 -18 20 0 0 -14
sb:<person> in	0 -8 0 22 -1 0 0 -11
sb:<person> is	0 -4 0 9 -8 0 0 2
sb:<person> of	0 -3 0 15 -10 0 0 0
sb:<person> on	0 4 0 2 -1 0 0 -6
sb:<person> put	0 -4 0 6 0 5 0 -6
sb:<person> say	-4 6 -3 -16 0 -3 0 21
sb:<person> sign	0 20 0 -11 0 0 0 -4
sb:<person> spoke	0 11 0 -16 7 0 0 0
sb:<person> tell	0 0 0 12 -5 0 0 -7
sb:<person> that	0 -1 0 7 0 0 0 -3
sb:<person> threaten	0 11 0 -5 -1 0 0 -1
sb:<person> will	0 -4 0 13 0 0 0 -3
sb:<person> would	0 -3 0 14 -4 0 0 -3
sb:<person> write	0 -6 0 2 5 0 0 -3
sb:<points>	-19 -8 -6 -20 -12 0 0 53
sb:<points> ,	-1 13 0 -19 -3 0 0 12
sb:<points> are	0 3 0 -6 2 0 0 0
sb:<points> in	0 0 0 -5 0 0 0 6
sb:<points> of	0 -14 0 5 -1 0 0 11
sb:<points> on	0 -5 0 0 0 0 0 8
sb:<points> stay	0 -2 0 -11 0 0 0 16
sb:<quality>	-12 3 -18 -5 14 8 -6 -1
sb:<quality> ,	0 0 0 15 0 0 0 -13
sb:<quality> and	0 -17 0 8 -2 0 0 7
sb:<quality> beef	0 -1 0 8 0 0 0 -5
sb:<quality> business	0 0 0 -8 0 11 0 0
sb:<quality> car	0 16 0 -11 0 0 0 -3
sb:<quality> coffee	0 -14 0 16 0 0 0 0
sb:<quality> colleague	0 0 0 -8 0 0 0 12
sb:<quality> company	-2 0 0 11 -1 0 0 0
sb:<quality> counterpart	11 0 0 -8 0 0 0 0
sb:<quality> date	0 8 0 -9 0 0 0 1
sb:<quality> duty	0 -10 1 -1 6 0 0 6
sb:<quality> economy	0 -4 0 8 0 0 0 0
sb:<quality> foreign	0 0 0 6 0 0 0 -5
sb:<quality> good	-12 1 0 3 -5 0 0 0
sb:<quality> minister	0 3 0 -11 0 0 0 8
sb:<quality> oil	0 0 0 -14 5 0 0 9
sb:<quality> one	0 6 0 0 0 0 0 -4
sb:<quality> origin	0 10 0 -3 0 0 0 -4
sb:<quality> owner	0 -1 0 0 -2 7 0 0
sb:<quality> parliament	0 0 0 -21 24 0 0 -1
sb:<quality> port	0 -4 0 -3 9 0 0 0
sb:<quality> president	0 2 0 3 -7 0 0 0
sb:<quality> prime	0 12 0 -4 0 0 0 -5
sb:<quality> ship	-5 -10 0 -3 15 0 0 4
sb:<quality> side	2 -4 0 -18 10 0 0 10
sb:<quality> tariff	0 4 0 -8 6 0 0 -1
sb:<quality> wine	0 6 0 0 0 0 0 -1
sb:<seat>	5 -14 2 -2 15 -1 17 -6
sb:<seat> 's	3 -2 0 -6 8 0 0 0
sb:<seat> ,	0 0 0 7 -12 -1 -2 1
sb:<seat> /	0 8 0 -6 0 0 0 0
sb:<seat> <day-today>	0 -1 0 -6 -2 0 7 3
sb:<seat> and	0 -1 0 0 -9 0 0 14
sb:<seat> from	0 -3 0 10 -7 0 0 0
sb:<seat> had	0 0 0 2 2 0 0 -6
sb:<seat> has	0 0 8 0 3 0 0 -8
sb:<seat> in	0 -1 0 6 0 0 0 -2
sb:<seat> is	0 0 0 -6 0 0 0 8
sb:<seat> on	0 -23 -1 14 -6 0 0 5
sb:<seat> say	0 1 4 7 -12 8 0 -13
sb:<seat> that	0 0 0 -6 0 0 0 7
sb:<seat> the	0 -4 0 -5 9 0 0 0
sb:<seat> would	0 0 0 -12 12 0 0 0
sb:<sender>	11 -3 0 -3 -4 0 -8 2
sb:<span>	-20 4 -17 0 -5 0 -4 9
sb:<span> ,	-15 21 -6 5 -1 2 0 -16
sb:<span> ;	0 -5 0 -6 0 0 0 12
sb:<span> are	0 0 0 -25 0 0 0 26
sb:<span> before	0 -4 0 -15 1 0 0 16
sb:<span> from	-1 4 0 -4 -3 0 0 9
sb:<span> later	0 -7 0 1 0 0 0 4
sb:<span> more	0 0 0 -7 0 0 0 11
sb:<span> tariff	0 -2 0 6 0 0 0 -2
sb:<span> the	-3 -2 0 10 0 0 0 -3
sb:<span> to	0 -4 0 0 -3 0 0 8
sb:<span> truce	0 -10 0 22 0 0 0 -14
sb:<taker>	0 1 -6 16 4 -10 0 -19
sb:<v-agree>	-20 2 0 5 -6 0 0 1
sb:<v-bear>	-6 15 -6 -1 -2 -12 -1 -1
sb:<v-begin>	10 15 -1 -16 0 -6 1 0
sb:<v-buy>	-3 0 7 0 1 12 -4 -9
sb:<v-deny>	35 -16 -5 -13 -4 -2 5 -14
sb:<v-down>	-6 2 -18 3 -3 -4 7 1
sb:<v-end>	-6 -8 15 -9 0 -2 6 8
sb:<v-impose>	0 -1 -5 1 10 0 -5 -1
sb:<v-propose>	-20 -2 -22 11 14 -10 9 -22
sb:<v-return>	-3 5 -3 12 1 0 -3 -14
sb:<v-say>	0 7 2 -16 11 2 -8 1
sb:<v-sell>	4 -4 -1 7 -9 2 1 -1
sb:<v-stay>	0 -5 6 3 -9 -11 -14 7
sb:<v-suspend>	12 -3 0 -6 -2 -4 0 3
sb:<v-target>	-19 4 1 5 5 -4 -9 -8
sb:<v-threaten>	0 2 -1 4 2 0 -1 -14
sb:<v-up>	-1 0 -16 12 -1 0 -8 -9
sb:@	-3 -9 0 8 -2 0 0 7
sb:_	-3 3 0 -4 -1 0 0 10
sb:a	8 1 -22 -4 -1 16 14 -11
sb:a .	-1 1 1 -9 -1 0 0 11
sb:a <level>	0 0 0 -4 0 0 0 10
sb:a <office>	0 -4 0 -4 2 0 7 0
sb:a <organisation>	0 7 0 -6 3 0 0 -1
sb:a <quality>	1 0 0 0 4 4 0 -15
sb:a deal	0 0 0 -3 -2 0 -3 12
sb:a duty	0 0 0 4 -2 0 7 -14
sb:a further	0 -5 0 2 0 0 0 8
sb:a hearing	0 0 0 0 12 0 0 -9
sb:a law	0 -2 0 -1 0 7 0 0
sb:a licence	12 -5 0 -5 0 0 0 0
sb:a list	11 0 0 -10 0 0 0 0
sb:a new	0 11 0 -14 0 0 0 6
sb:a notice	0 4 0 -6 2 0 0 0
sb:a pause	0 6 0 -17 0 0 0 14
sb:a period	0 4 0 -7 0 0 0 1
sb:a post	-1 7 0 -2 0 0 0 0
sb:a proclamation	0 9 0 -3 0 0 0 -4
sb:a report	0 4 0 -10 6 0 0 0
sb:a rise	0 10 0 -7 0 0 0 0
sb:a second	0 0 0 0 10 0 0 -4
sb:a separate	9 0 0 -1 0 0 0 -6
sb:a surcharge	0 -9 0 21 0 0 0 -15
sb:a tariff	0 3 0 -1 -10 0 0 6
sb:a telephone	0 6 0 -3 0 0 0 0
sb:a television	0 -7 0 2 0 0 0 3
sb:a third	-1 -4 0 -2 -2 0 7 5
sb:a trade	0 -7 0 -4 0 0 0 11
sb:a truce	-1 0 0 19 -4 0 0 -14
sb:about	0 5 0 -16 0 0 0 15
sb:about the	0 13 0 -3 -6 0 0 -4
sb:above	0 8 0 -9 0 0 0 0
sb:abroad	0 -12 0 14 0 0 0 0
sb:accept	0 6 0 -11 11 0 0 -4
sb:accord	0 12 0 -7 0 0 0 -3
sb:according	0 -5 0 9 2 0 0 -7
sb:add that	0 -3 0 6 -1 0 0 0
sb:additional	0 -5 2 -9 0 0 0 15
sb:additional <level>	2 -11 0 9 -1 0 0 4
sb:additional duty	0 -15 5 -7 3 0 0 17
sb:additional tariff	0 21 0 -20 0 0 0 0
sb:adopt	0 8 0 -2 0 0 0 -7
sb:affiliate	8 0 0 -8 0 0 0 0
sb:affiliate rule	10 0 0 -10 1 0 0 -6
sb:after	0 11 -4 4 2 0 0 -19
sb:after <number>	0 13 0 -3 -10 0 0 0
sb:after <span>	0 3 0 4 0 0 0 -7
sb:after a	0 6 0 -2 0 0 0 -2
sb:after that	0 -1 0 8 0 0 0 -3
sb:again	0 0 2 -4 -12 0 0 9
sb:again ,	0 -11 0 6 -2 0 0 8
sb:again from	0 -7 0 0 -5 0 0 12
sb:again in	0 0 0 7 0 0 0 -2
sb:again on	0 6 6 -3 0 0 0 -9
sb:against	0 -12 0 -8 15 0 0 1
sb:against the	0 0 0 -14 16 0 0 0
sb:agree	-7 0 -4 0 -25 0 4 10
sb:agree ,	0 9 0 -19 -1 0 6 7
sb:agree in	-3 -2 0 -6 0 0 0 12
sb:agree on	0 -1 0 14 -6 2 0 -10
sb:agree to	0 0 0 -7 -6 0 0 15
sb:agreement	-4 -3 -3 23 0 4 -7 -13
sb:agreement ,	0 0 0 0 8 0 0 -7
sb:agreement by	0 0 0 1 0 0 -8 9
sb:agreement on	0 -1 0 -3 0 7 0 0
sb:agreement was	0 0 0 -7 0 0 0 8
sb:agreement with	0 0 0 16 0 0 0 -12
sb:ahead	0 -11 0 17 0 0 0 -4
sb:airport	0 0 0 12 -5 0 0 -3
sb:alert	0 8 -1 0 -1 0 0 -8
sb:alert :	0 8 0 -2 0 0 0 0
sb:alexandria	0 -1 0 18 0 0 0 -15
sb:all	0 10 3 -9 -8 7 0 -1
sb:all <quality>	0 17 0 -13 0 0 0 -1
sb:all of	0 -4 0 -16 0 0 0 20
sb:all the	0 8 0 -6 0 0 0 0
sb:allowed	0 -3 0 8 0 0 0 -1
sb:alone	0 -9 0 2 0 0 0 8
sb:along	0 0 0 6 0 0 0 -5
sb:already	2 12 0 -5 -9 0 0 0
sb:also	-7 0 7 2 0 0 0 -3
sb:also suspend	-3 0 0 0 0 0 0 6
sb:am	0 0 0 15 -1 0 0 -9
sb:among them	3 -1 0 -6 6 0 0 0
sb:an	-4 9 0 -2 -1 4 -6 -2
sb:an <organisation>	0 -4 0 0 6 0 0 0
sb:an <quality>	0 9 0 0 -1 0 0 -7
sb:an additional	2 -8 0 15 -2 0 0 -6
sb:an extension	0 9 -5 -18 9 0 0 12
sb:an extra	0 8 0 -7 0 0 0 0
sb:an hour	0 0 0 -6 0 0 0 7
sb:an order	0 -4 7 5 -1 8 0 -10
sb:anchor	0 -5 0 10 0 0 0 -1
sb:and	6 -6 -8 0 6 -19 -12 6
sb:and <name>	-8 -13 0 -6 -14 0 -6 31
sb:and <number>	0 -7 0 10 -5 0 0 0
sb:and <person>	-1 5 0 17 -3 -1 0 -17
sb:and <quality>	0 -17 0 5 -2 0 0 11
sb:and <seat>	-1 -9 0 4 -4 0 0 10
sb:and a	-4 8 0 4 -5 2 0 -10
sb:and above	0 8 0 -10 0 0 0 0
sb:and after	0 -10 0 0 0 0 0 11
sb:and antimony	7 0 0 0 0 0 0 0
sb:and are	0 8 -1 0 -8 0 0 2
sb:and come	0 0 0 -4 0 0 0 6
sb:and end	0 -1 0 -20 5 0 8 8
sb:and enter	0 -24 4 9 9 0 0 0
sb:and from	2 10 0 -4 0 0 0 -9
sb:and has	0 0 0 -6 4 0 0 2
sb:and if	0 -5 0 11 0 0 0 -4
sb:and in	0 -3 -3 14 6 0 0 -13
sb:and is	0 -10 0 -11 10 0 0 11
sb:and it	-5 0 0 -3 7 0 0 2
sb:and last	0 0 0 -9 0 0 7 0
sb:and mr	0 0 0 0 -2 0 0 6
sb:and not	0 -8 0 22 0 0 0 -11
sb:and now	0 0 0 -4 0 0 0 6
sb:and on	0 32 0 -10 -14 0 0 -18
sb:and say	0 0 0 -6 7 0 0 0
sb:and textile	0 -6 0 5 0 0 0 0
sb:and that	-2 13 1 1 2 0 0 -18
sb:and the	8 -14 0 15 -3 -1 0 -7
sb:and their	0 0 0 8 0 0 0 -8
sb:and they	0 -2 0 -6 2 0 0 8
sb:and we	0 8 0 -5 0 0 0 0
sb:and will	0 4 0 -7 0 0 0 1
sb:annex	0 22 0 -24 0 0 0 4
sb:announce	10 7 -5 0 -16 -3 0 0
sb:announce for	0 10 0 -5 -1 0 0 0
sb:announce on	7 -1 0 -4 -4 0 0 4
sb:announce that	5 -2 0 4 -9 0 0 1
sb:announcement	0 6 0 0 -1 0 0 -5
sb:annual	0 -3 0 10 -1 0 0 0
sb:another	0 21 0 1 -5 0 0 -12
sb:another <level>	0 10 0 -7 0 0 0 0
sb:another <number>	0 7 0 -12 0 0 0 8
sb:another <span>	0 -1 0 25 0 0 0 -23
sb:answer	-3 -15 0 2 10 0 0 6
sb:answer :	0 5 0 -7 0 0 0 2
sb:antimony	24 -9 0 -5 -1 0 0 -11
sb:any	0 1 0 7 0 0 0 -3
sb:app 's	0 0 0 -5 0 7 0 0
sb:application	-6 -4 0 -3 18 0 0 -3
sb:application for	-5 0 0 -1 13 0 0 -1
sb:apply	3 2 -4 -13 0 0 0 16
sb:apply again	0 11 0 -6 0 0 0 -3
sb:apply from	4 0 0 -6 -2 0 0 8
sb:apply to	0 14 0 -2 -4 0 0 -5
sb:apply until	4 -11 0 -5 0 0 0 11
sb:approval	0 -9 0 2 8 0 0 0
sb:approve	-1 -22 0 14 -1 0 0 6
sb:approve by	0 -6 0 17 -10 0 0 0
sb:approve it	0 0 0 0 6 0 0 -2
sb:approve the	0 -4 0 4 -6 0 0 4
sb:are	10 11 1 -21 9 -16 -13 0
sb:are back	0 22 0 -11 0 0 0 -14
sb:are due	4 -17 0 -4 18 0 0 -3
sb:are enter	0 10 1 0 -10 0 0 0
sb:are expect	0 -1 0 6 0 0 0 -1
sb:are in	0 2 0 0 3 0 0 -7
sb:are not	0 11 0 -11 -5 0 0 4
sb:are to	7 -12 3 2 4 0 0 -6
sb:argument	0 0 0 -9 12 0 0 0
sb:armistice	0 0 0 12 0 0 0 -12
sb:army	0 -1 0 15 -4 0 0 -9
sb:around	0 -3 0 0 0 0 0 6
sb:arrangement	-2 -13 -5 -17 -5 0 0 38
sb:arrangement ,	0 2 0 -7 0 0 0 3
sb:arrangement is	0 0 0 -4 0 0 0 6
sb:arrangement of	0 -10 0 -3 0 0 0 16
sb:arrangement with	0 -10 0 7 0 0 0 0
sb:arrive	0 8 4 -14 0 0 -2 1
sb:arrive by	0 5 5 -12 -2 0 -1 3
sb:arrive in	0 -7 0 11 0 0 0 0
sb:arrived	0 -2 0 15 -5 0 0 -6
sb:article	0 -4 0 15 -7 0 0 -2
sb:artificial	8 -6 0 0 0 0 0 0
sb:as	0 15 -5 -10 7 0 0 -4
sb:as early	0 -4 0 -9 6 0 0 7
sb:as of	0 37 0 -23 -4 0 0 -16
sb:as they	1 0 0 10 0 0 0 -10
sb:as well	-4 7 0 -10 0 0 0 5
sb:ask	0 8 0 -32 0 0 0 33
sb:ask :	0 5 0 -10 0 0 0 5
sb:ask about	0 7 0 -5 0 0 0 0
sb:ask for	0 -9 0 -5 0 0 0 15
sb:at	-20 0 -2 -2 11 0 -7 2
sb:at <level>	0 21 0 -18 -9 0 0 9
sb:at <number>	-1 -6 2 3 1 0 0 2
sb:at <seat>	0 -2 0 15 -4 0 0 -2
sb:at a	0 7 0 7 -3 0 0 -13
sb:at it	0 0 0 11 0 0 0 -4
sb:at its	0 5 0 -10 8 0 0 -3
sb:at least	0 9 0 -9 5 0 0 -6
sb:at midnight	0 -18 -1 0 0 0 0 12
sb:at noon	0 -9 0 18 0 0 0 -7
sb:at one	0 -2 0 7 0 0 0 -2
sb:at present	0 10 0 0 0 0 0 -5
sb:at the	-4 6 0 3 -10 0 0 0
sb:avoid	0 7 0 -6 0 0 0 0
sb:avoid the	0 7 0 -6 0 0 0 0
sb:away	10 -2 0 -11 -2 0 0 8
sb:away on	0 0 0 -7 0 0 0 8
sb:back	-1 17 -3 -3 -14 5 0 -6
sb:back on	0 12 0 -4 -4 0 0 -2
sb:back to	-2 -1 0 7 -3 4 0 -3
sb:ban	4 4 0 -12 -5 12 0 -6
sb:ban on	5 8 0 -14 -3 4 0 -1
sb:bank	0 -8 0 8 -2 3 0 0
sb:battery	10 0 0 -3 0 0 0 -4
sb:be	-4 6 -4 -1 2 -4 0 0
sb:be <level>	0 7 0 -2 0 0 0 -3
sb:be apply	4 2 0 -9 4 0 0 -2
sb:be approve	0 -1 0 12 -9 0 0 0
sb:be at	0 9 0 -3 0 0 0 -2
sb:be back	0 3 0 9 -7 0 0 -10
sb:be charge	0 -2 0 9 -7 0 0 0
sb:be collect	0 0 0 -15 8 0 0 6
sb:be due	0 0 0 -13 9 0 0 3
sb:be extend	0 0 2 -9 0 0 0 9
sb:be in	0 -3 0 21 -10 0 0 -7
sb:be lodged	0 0 0 0 7 0 0 -1
sb:be on	0 0 0 -4 0 0 0 6
sb:be prolonged	0 4 6 11 0 0 0 -18
sb:be suspend	0 -4 0 -6 9 0 0 0
sb:because	0 0 0 -13 6 0 0 6
sb:become	0 -3 0 -7 16 0 0 -7
sb:beef	0 -9 0 12 0 0 0 -1
sb:beef ,	0 -10 0 10 0 0 0 0
sb:been	0 -8 -1 12 0 7 -7 -7
sb:been <level>	0 -11 0 5 0 0 0 2
sb:been at	0 2 0 0 5 0 0 -6
sb:been due	0 -12 0 12 -2 0 0 0
sb:been extend	0 0 0 11 0 0 0 -10
sb:been in	0 0 0 14 0 0 0 -11
sb:been on	2 -5 0 -3 -2 0 0 8
sb:been prolonged	0 -6 0 6 0 0 0 0
sb:been tell	0 3 0 -12 3 8 0 0
sb:before	-14 -7 7 -7 14 -9 -13 6
sb:before <day-ahead>	0 -17 5 -7 18 0 0 -3
sb:before <day-today>	0 0 15 -8 -4 0 0 -3
sb:before <number>	0 -6 0 0 6 0 0 0
sb:before that	0 -1 -5 -5 14 0 0 0
sb:before the	-4 -7 4 0 5 0 0 0
sb:begin	-15 3 -3 -10 21 0 6 -4
sb:begin a	0 0 0 -9 0 0 0 9
sb:begin in	0 1 0 4 0 0 0 -7
sb:begin on	-11 4 -1 -8 12 0 0 7
sb:being	0 0 0 -6 -3 0 0 15
sb:bergen	0 0 0 10 0 0 0 -3
sb:bessent	0 -4 0 6 0 0 0 0
sb:between	-4 -11 -4 13 0 -1 0 0
sb:between <name>	0 0 0 -4 -2 0 0 9
sb:between <person>	0 0 0 9 0 0 0 -7
sb:between the	0 -10 0 -4 -1 0 0 15
sb:between them	0 0 0 14 0 0 0 -14
sb:beyond	0 5 0 -13 0 0 0 10
sb:big	0 0 0 12 0 0 0 -11
sb:boat	0 -4 0 -7 8 0 0 5
sb:bond	0 -3 0 0 7 0 0 -4
sb:border	0 12 0 -6 -3 0 0 0
sb:both	-7 28 -8 -15 -5 -4 -4 4
sb:both country	0 10 0 -17 9 0 0 0
sb:both duty	0 9 0 -8 0 0 0 0
sb:both government	0 -5 0 17 -1 0 0 -7
sb:both of	0 2 0 -6 0 0 0 3
sb:both side	0 -5 0 12 5 0 0 -8
sb:brandy	0 2 0 -9 0 0 0 5
sb:break	0 -11 0 33 0 0 0 -25
sb:bridge	0 -3 0 13 -4 0 0 -3
sb:brief	0 -3 0 -3 0 0 0 7
sb:brief —	0 0 0 -7 0 0 0 8
sb:bring	0 0 0 -2 0 0 0 6
sb:bulletin	-4 0 0 10 0 0 0 0
sb:busan	-4 -15 0 -3 -4 0 0 23
sb:busan last	0 0 0 -14 0 0 0 15
sb:busan on	0 -1 0 9 0 0 0 -2
sb:business	0 -4 0 -3 0 11 0 -1
sb:but	-4 14 0 -7 2 -1 0 0
sb:but <person>	0 12 0 -13 0 0 0 2
sb:but the	-2 0 0 12 -4 0 0 -1
sb:butter	0 -4 0 9 -5 0 4 -7
sb:buy	0 -3 0 1 7 0 0 -4
sb:buy <goods-amount>	0 0 0 10 0 0 0 -3
sb:buyer	0 0 0 5 8 -9 0 -5
sb:by	0 -4 -6 0 5 -3 18 -11
sb:by <day-ahead>	0 12 0 -17 2 0 0 2
sb:by <level>	0 -22 0 25 -6 0 0 0
sb:by <number>	0 -10 0 7 5 0 0 -2
sb:by <person>	0 7 0 -3 -5 0 0 3
sb:by <points>	0 8 0 0 -4 0 0 -5
sb:by a	0 -1 0 0 -2 0 0 8
sb:by its	0 4 0 -9 2 0 0 2
sb:by law	0 10 0 -4 0 1 0 -8
sb:by our	0 7 0 -6 0 0 0 0
sb:by the	0 -21 -3 13 0 -4 19 -11
sb:by video	0 -6 0 16 -3 0 0 -2
sb:by wednesday	0 11 0 -10 0 3 0 -5
sb:by which	0 -1 0 -8 7 0 0 4
sb:bytedance	0 0 0 0 0 7 0 0
sb:c	0 9 5 -14 2 0 0 -6
sb:cabinet	0 12 0 -5 2 0 0 -8
sb:call	0 2 0 11 4 0 0 -21
sb:call ,	0 0 0 -11 13 0 0 0
sb:call a	0 0 0 6 -4 0 0 0
sb:call it	0 0 0 7 0 0 0 -6
sb:call reciprocal	0 -3 0 10 0 0 0 -6
sb:call with	0 9 0 -8 0 0 0 0
sb:can	0 -13 0 -4 13 0 0 2
sb:can be	0 -9 0 -7 20 0 0 -9
sb:cannot	0 16 0 -21 6 0 0 0
sb:car	0 1 0 6 0 0 0 -7
sb:carry	0 2 0 9 -7 0 0 -4
sb:carry the	0 2 0 -7 0 0 0 5
sb:cartagena	0 -7 0 10 0 0 0 0
sb:case	0 5 0 -19 24 0 0 -10
sb:case against	0 -8 0 -5 13 0 0 0
sb:cease	0 10 0 -15 -6 0 0 11
sb:cease to	0 10 0 -6 -5 0 0 2
sb:ceasefire	0 0 0 15 0 0 0 -14
sb:cement	0 -3 0 8 0 0 0 -1
sb:central	0 -9 0 11 0 0 0 0
sb:central bank	0 -8 0 10 0 0 0 0
sb:certificate	0 -10 0 -11 24 0 0 -9
sb:change	0 8 8 -4 2 0 0 -18
sb:change on	0 -10 11 0 8 0 0 -10
sb:charge	-5 8 -5 -2 -2 0 0 2
sb:charge <level>	0 -18 0 8 0 0 0 13
sb:charge on	0 18 0 -9 0 0 0 -8
sb:chip	0 -1 -1 6 -1 4 0 0
sb:city	0 -7 0 25 0 0 0 -18
sb:claim	0 -3 0 -4 20 0 0 -9
sb:claim for	0 0 0 2 6 0 0 -6
sb:clear	0 -8 -2 9 -5 0 0 8
sb:client	0 10 7 -4 -11 0 0 -2
sb:client alert	0 10 0 -3 0 0 0 -1
sb:clock	0 10 0 -15 0 0 0 4
sb:close	0 -18 0 6 -12 14 0 4
sb:close of	0 0 0 -8 0 0 0 10
sb:close on	0 -12 0 3 -10 15 0 0
sb:close to	0 0 0 6 0 0 0 -3
sb:closed	0 -2 0 26 -18 0 0 -6
sb:closed on	0 0 0 13 -6 0 0 0
sb:club	0 -4 0 23 0 0 0 -16
sb:coal	0 -7 0 13 -3 0 0 0
sb:cocoa	0 -16 0 17 -2 0 0 0
sb:coconut	0 1 2 -5 -1 0 7 -6
sb:coconut oil	0 1 2 -5 -1 0 7 -6
sb:cod	0 -7 0 1 0 0 0 4
sb:coffee	0 -22 0 23 0 0 0 0
sb:colleague	0 0 0 -8 0 0 0 12
sb:colleague ,	0 0 0 -3 0 0 0 6
sb:collect	0 -5 0 -4 10 0 0 4
sb:collect from	0 7 0 -6 0 0 0 0
sb:collect the	0 -5 0 9 0 0 0 0
sb:collection	-1 2 0 14 -3 0 0 -14
sb:column	0 14 0 -9 -4 0 0 0
sb:come	0 4 -3 -6 -3 0 2 5
sb:come by	0 -7 0 14 -1 0 0 0
sb:come down	0 5 0 -6 0 0 0 0
sb:come in	0 5 0 -8 0 0 0 1
sb:come to	0 -13 0 8 -6 2 0 6
sb:comment	0 -12 -1 0 15 0 0 -6
sb:comment on	0 -9 0 -1 12 0 0 -1
sb:commerce	6 0 0 0 -5 0 0 0
sb:commission	0 7 0 -1 0 0 0 -3
sb:common	0 0 0 -4 0 0 0 6
sb:company	0 0 -1 19 -7 1 0 -22
sb:conclude in	0 0 0 9 0 0 0 -6
sb:conclude on	0 7 0 -11 0 0 0 4
sb:confirm	0 -12 0 0 12 0 0 -1
sb:confirm it	0 0 0 2 -8 0 0 5
sb:confirm on	0 0 0 7 0 0 0 -6
sb:confirm that	0 0 0 -7 7 0 0 0
sb:congress	0 5 0 0 0 0 0 -8
sb:consent	0 -1 0 -9 9 0 0 5
sb:consultation	0 -10 0 4 8 0 0 -1
sb:contact	0 0 0 -10 11 0 0 0
sb:continue	0 9 0 -15 -1 0 0 12
sb:continue to	0 0 0 -6 0 0 0 10
sb:contract	-3 -11 0 27 -9 0 -2 0
sb:control	2 -2 0 6 -7 0 0 -1
sb:control on	0 0 0 -5 -1 0 0 6
sb:conversation	0 -7 0 13 0 0 0 -3
sb:copper	0 11 0 -4 0 0 0 -2
sb:cork	0 11 0 -15 0 0 0 6
sb:corrected	0 0 0 -6 11 0 0 -2
sb:cotton	0 16 9 -16 -5 0 0 -10
sb:could	0 -22 0 25 -5 0 0 -1
sb:council	0 -8 0 -7 11 0 0 2
sb:count	0 0 0 -13 0 0 0 18
sb:counted	0 0 0 -9 0 0 0 12
sb:counted from	0 0 0 -10 0 0 0 12
sb:counter	0 -11 -1 9 -1 0 0 7
sb:counter -	0 -11 -1 8 -1 0 0 8
sb:countermeasure	0 9 0 3 0 0 0 -12
sb:countermeasure ,	0 9 0 3 0 0 0 -12
sb:counterpart	11 0 0 -10 0 0 0 1
sb:counterpart ,	11 0 0 -7 0 0 0 0
sb:country	-7 3 -3 -5 1 -2 7 2
sb:country from	0 6 0 -4 0 0 0 0
sb:country have	0 0 0 -9 0 0 8 3
sb:country will	0 0 0 -13 11 0 0 0
sb:country would	0 -9 0 14 0 0 0 -3
sb:county	0 -14 0 24 -9 0 0 -3
sb:court	0 -7 0 1 5 0 0 0
sb:crane	0 18 0 0 -12 0 0 -6
sb:critical	0 4 0 -12 0 0 0 4
sb:critical software	0 4 0 -12 0 0 0 4
sb:current	0 0 0 -16 0 13 0 4
sb:custom	0 6 -5 -3 0 0 0 0
sb:customer	0 -1 0 8 -3 0 0 0
sb:cut	0 -2 0 7 4 0 4 -17
sb:cut its	0 -5 0 8 0 0 0 -1
sb:date	-1 22 -1 -14 -3 2 6 -10
sb:date ,	0 -5 0 3 -7 0 7 0
sb:date :	0 -7 0 8 0 0 0 0
sb:date from	0 0 0 5 0 0 0 -6
sb:date is	0 1 0 -21 0 0 0 16
sb:day	-4 -11 -15 -5 17 -2 0 13
sb:day ,	0 8 0 -1 -2 0 0 0
sb:day are	0 -15 -10 3 19 0 0 -1
sb:day is	0 -1 0 14 0 0 0 -10
sb:daylight	0 4 0 1 -7 0 0 0
sb:de	0 -3 0 7 0 0 0 -2
sb:deadline	0 10 0 -6 -19 26 3 -29
sb:deadline for	0 4 0 -2 -6 15 0 -17
sb:deadline of	0 -3 0 -7 -3 11 4 0
sb:deal	6 -5 -2 -10 0 2 4 5
sb:deal that	0 0 0 -4 0 0 0 7
sb:deal was	0 0 0 -4 0 6 0 0
sb:deal with	0 0 0 -11 14 0 0 0
sb:dearer	0 4 0 -12 5 0 0 1
sb:decide	0 -17 0 0 17 0 0 -8
sb:decide on	0 -12 0 -3 14 0 0 0
sb:decided	0 7 0 -7 -1 0 0 1
sb:decided to	0 4 0 -10 0 0 0 6
sb:decision	0 -8 0 19 -6 0 0 -5
sb:decision is	0 -1 0 7 1 0 0 -9
sb:declare	0 0 0 -16 0 0 0 17
sb:declare on	0 2 0 -8 0 0 0 6
sb:decree on	0 6 0 -3 0 0 0 0
sb:delegation	0 -9 0 27 0 0 0 -15
sb:delegation of	0 0 0 12 0 0 0 -11
sb:deliver	0 -8 0 0 0 0 7 0
sb:desk	0 -8 -1 7 0 0 0 1
sb:detail	0 -1 0 8 0 0 0 -2
sb:did	0 -10 0 28 -4 0 0 -11
sb:did ,	0 0 0 6 0 0 0 -3
sb:did not	0 8 0 -7 0 0 0 0
sb:die	0 2 0 -10 0 0 0 9
sb:die on	0 7 0 -13 0 0 0 6
sb:dinner	0 -11 0 1 0 0 0 7
sb:discuss	0 -5 0 11 -13 0 0 4
sb:dispute	0 0 0 -3 -7 0 0 8
sb:do	-1 -5 0 9 -14 0 -2 12
sb:do not	0 -4 0 9 -4 0 -1 2
sb:doe	-1 20 0 -17 0 0 -2 6
sb:doe not	0 18 0 -7 -18 0 -1 8
sb:donald	5 -7 0 0 0 8 0 -7
sb:donald trump	5 -6 0 1 0 0 0 0
sb:double	0 2 0 6 0 0 0 -8
sb:down	0 0 3 3 -4 7 0 -6
sb:down again	0 8 0 -7 0 0 0 0
sb:down by	0 1 0 -4 0 8 0 -4
sb:down for	0 -5 0 14 0 0 0 -9
sb:down to	0 4 5 -8 0 0 0 0
sb:draft	0 -6 0 1 0 2 0 0
sb:driver	0 0 0 -7 9 0 0 0
sb:drop	0 9 0 -9 0 0 0 0
sb:due	0 -17 1 1 17 -5 -1 -1
sb:due by	0 0 0 -4 10 0 0 0
sb:due in	0 -1 0 18 -1 0 0 -12
sb:due to	3 0 4 -10 -6 0 0 9
sb:during	0 7 0 16 0 0 0 -23
sb:during the	0 8 0 16 0 0 0 -24
sb:duty	-19 5 21 -30 10 -4 6 6
sb:duty ,	0 -11 7 10 -3 0 0 -5
sb:duty are	0 17 0 -4 -3 0 0 -8
sb:duty by	0 8 0 -15 6 0 4 -3
sb:duty end	0 3 9 -10 0 0 0 0
sb:duty fall	0 -4 0 -3 11 0 0 -2
sb:duty for	0 8 0 -11 0 0 0 2
sb:duty from	0 -2 0 9 0 0 0 -4
sb:duty in	-2 0 0 9 -1 0 0 0
sb:duty of	0 1 5 -3 -3 0 6 -2
sb:duty on	-3 -1 -3 17 -19 0 0 -1
sb:duty pay	0 9 0 0 0 0 0 -2
sb:duty that	0 4 0 -6 0 0 0 0
sb:duty until	0 -5 1 -8 -4 0 0 14
sb:duty will	0 0 0 -9 0 0 0 9
sb:duty would	0 0 0 -4 0 0 0 6
sb:each	-1 -13 0 7 0 0 0 4
sb:each other	0 -11 0 0 4 0 0 6
sb:each side	0 -6 0 6 -1 0 0 0
sb:earlier	0 11 0 -18 15 0 0 -7
sb:early as	0 -4 0 -9 6 0 0 7
sb:earth	13 -16 1 4 -10 0 0 -1
sb:earth ,	10 0 0 -8 -1 0 0 0
sb:eastern	0 0 -2 -9 12 0 0 -1
sb:eastern time	0 -12 0 -1 18 0 0 -5
sb:economy	0 -7 0 17 0 0 0 -7
sb:economy minister	0 -4 0 8 0 0 0 0
sb:effect	5 14 0 -10 -17 0 0 2
sb:effect at	0 2 0 -7 0 0 0 4
sb:effect from	0 8 0 0 -5 0 0 -6
sb:effect on	3 -1 0 0 -7 0 0 4
sb:effective	0 17 0 -12 0 0 0 -6
sb:either	0 -6 0 -8 13 0 0 0
sb:either side	0 0 0 -4 9 0 0 -5
sb:election	0 -3 0 11 -4 0 0 0
sb:electricity	0 -11 0 14 0 0 0 0
sb:else	0 11 0 -9 0 0 0 0
sb:elsewhere	0 6 0 -4 0 0 0 0
sb:emergency	-2 11 0 0 -6 0 0 -9
sb:end	-5 -25 13 3 -9 -5 11 10
sb:end ,	0 -5 0 -13 0 0 8 11
sb:end at	0 -10 7 0 8 0 0 -3
sb:end in	0 0 0 -16 0 0 0 17
sb:end of	0 -1 11 -8 -4 0 0 5
sb:end on	0 -1 -3 0 -7 -1 5 5
sb:end the	-2 -4 8 4 0 0 0 -3
sb:enter	2 12 9 -9 -6 0 0 -14
sb:enter before	0 -13 6 -5 11 0 0 0
sb:enter into	4 13 0 -12 -1 0 0 -4
sb:entry	-1 0 0 -1 11 0 0 -2
sb:episode	0 10 0 -10 0 0 0 0
sb:every	10 0 0 -8 5 0 0 -4
sb:everybody	0 4 0 -9 -1 0 0 7
sb:everywhere	0 21 0 -16 0 0 0 -5
sb:exchanged	0 0 0 -6 0 0 0 7
sb:exclusion	-2 -20 41 -7 -9 0 0 -24
sb:exclusion from	0 -6 12 0 0 0 0 -6
sb:exclusion of	0 -9 20 -7 0 0 0 -7
sb:exempt	0 0 8 -1 0 0 0 -10
sb:exempt if	0 1 12 -5 -5 0 0 -5
sb:exemption	0 0 9 -4 0 0 0 -1
sb:expect	0 8 0 3 -2 0 -1 -7
sb:expect on	0 0 0 -3 7 0 0 0
sb:expect to	0 -8 0 0 10 0 0 -5
sb:expert	0 -6 0 17 -10 0 0 0
sb:expert ,	0 0 0 6 -2 0 0 0
sb:expire	-5 -2 13 -1 -4 0 0 0
sb:expire at	0 0 0 9 0 0 0 -10
sb:expire on	-4 -4 13 0 -6 0 0 0
sb:export	14 -4 5 7 -23 0 0 -7
sb:export control	-6 3 0 3 0 0 0 0
sb:export of	8 -9 0 6 -5 0 0 0
sb:exporter	0 2 0 -16 14 0 0 0
sb:extend	0 -15 13 17 0 0 0 -18
sb:extend ,	2 -2 0 -2 7 0 0 -2
sb:extend the	0 0 3 9 -1 0 0 -9
sb:extend to	0 0 9 0 -3 0 0 -2
sb:extend until	0 0 0 13 0 0 0 -11
sb:extension	-2 0 0 -10 8 -1 0 11
sb:extension ,	0 4 0 1 0 0 0 -7
sb:extension of	0 0 0 -17 0 0 0 19
sb:extension to	0 0 0 -9 -1 0 0 14
sb:extra	0 11 0 -5 0 0 0 -2
sb:extra duty	0 7 0 -2 0 0 0 -1
sb:face	0 10 0 -22 0 1 1 8
sb:face <level>	0 -1 0 -8 0 0 0 12
sb:face a	0 3 0 -12 0 2 4 0
sb:fact	0 0 0 9 -1 0 0 -7
sb:fact sheet	0 0 0 9 -1 0 0 -7
sb:fail	0 7 0 -2 -4 0 0 0
sb:fail ,	0 -11 0 5 0 0 0 9
sb:fail to	0 10 0 -1 -1 0 0 -6
sb:failed	0 -6 0 9 0 0 0 0
sb:fall	0 -9 0 5 0 0 0 7
sb:fall by	0 -12 0 4 0 0 0 8
sb:fall from	0 11 0 -9 0 0 0 0
sb:fall on	0 6 0 -6 -1 0 0 0
sb:fall to	0 -8 0 15 0 0 0 -7
sb:far	0 0 0 8 0 0 0 -5
sb:fare	0 -13 0 23 0 0 0 -12
sb:farm	0 2 9 0 -9 0 0 -5
sb:fee	-10 -24 -8 22 20 -3 0 -19
sb:fee ,	5 0 0 6 -1 0 0 -11
sb:fee for	-6 -7 0 32 -10 0 0 -13
sb:fee on	-5 -9 0 12 9 0 0 -8
sb:fentanyl	-1 13 0 -8 -10 0 0 4
sb:ferry	0 -5 0 19 0 0 0 -12
sb:fifth	0 0 0 -5 0 0 0 7
sb:file	0 -1 0 14 -7 0 0 -2
sb:final	0 -13 0 -5 14 0 0 6
sb:fine	0 -4 0 13 -2 0 0 -4
sb:finished	0 8 0 -13 -3 0 11 0
sb:first	0 -3 -1 16 0 -3 0 -11
sb:first ,	0 0 0 -4 6 0 0 0
sb:first round	0 0 0 8 0 0 0 -7
sb:fish	0 -3 0 0 0 0 0 6
sb:flash	0 7 0 -15 0 0 0 6
sb:flat	0 -1 0 -4 0 0 0 7
sb:flew	0 0 0 -3 0 0 0 6
sb:fly	0 -4 0 0 0 0 7 -2
sb:fly to	0 -4 0 0 0 0 7 -2
sb:follow	0 10 0 -6 6 0 0 -10
sb:follow on	0 6 0 -8 10 0 0 -7
sb:followed	0 -4 0 -7 0 0 0 12
sb:for	-14 -8 4 2 1 8 6 -3
sb:for <name>	0 -16 8 5 9 0 6 -14
sb:for <number>	0 -2 0 26 -20 0 0 0
sb:for <quality>	-9 2 0 -8 13 0 0 1
sb:for <span>	-7 -8 -6 -8 -8 3 0 28
sb:for a	-1 1 0 -21 6 13 11 0
sb:for an	0 0 0 -3 0 0 0 7
sb:for another	0 0 0 12 0 0 0 -11
sb:for its	0 -14 0 6 -1 -1 0 11
sb:for the	-4 1 0 -4 0 0 -1 6
sb:for those	0 -7 0 0 0 0 0 10
sb:force	3 10 0 -19 0 0 0 6
sb:force on	4 3 0 -6 0 0 0 0
sb:force until	0 0 1 -16 3 0 0 8
sb:foreign	2 -4 0 8 0 0 0 -5
sb:foreign minister	0 0 0 6 0 0 0 -5
sb:form	0 -2 0 -13 17 0 0 0
sb:former	0 -3 0 16 0 0 0 -11
sb:found	0 -17 0 26 -10 0 5 -13
sb:found by	0 0 0 4 -7 0 5 -1
sb:framework	0 -5 0 7 0 0 0 0
sb:free	0 -1 4 4 0 0 0 -9
sb:free of	0 12 0 -3 3 0 0 -10
sb:freeze	0 0 0 -7 0 0 0 10
sb:friday	1 5 7 -13 7 -3 0 -4
sb:friday ,	1 6 7 -9 2 -2 0 -8
sb:from	5 15 20 -10 -1 -11 -22 -14
sb:from <day-ahead>	0 -14 -4 -1 -13 0 0 23
sb:from <day-gone>	0 17 0 -7 -2 0 0 -4
sb:from <level>	0 9 -1 2 -7 0 0 -8
sb:from <name>	6 -13 18 -10 -6 0 0 9
sb:from <number>	0 14 -3 0 -2 0 0 -10
sb:from <seat>	0 -3 0 -16 16 0 0 0
sb:from the	11 -5 14 -8 0 0 0 -7
sb:front	0 0 0 10 -4 0 0 -2
sb:frozen	0 0 0 25 -6 0 0 -18
sb:full	0 3 0 8 -2 0 0 -11
sb:further	0 -9 0 9 -6 0 0 7
sb:further <level>	0 -8 0 13 0 0 0 -2
sb:further <points>	0 4 0 -16 0 0 0 14
sb:gallium	31 -8 0 -5 -7 0 0 -19
sb:gallium ,	20 -6 0 0 -1 0 0 -11
sb:gas	0 -13 0 11 0 0 0 2
sb:gate	0 -7 0 18 4 0 0 -15
sb:gave	0 -9 0 7 -4 2 7 -7
sb:general	0 4 0 1 0 0 0 -6
sb:geneva	0 -2 0 -1 -3 0 0 12
sb:geneva on	0 -1 0 10 0 0 0 -2
sb:georgia	0 0 0 -7 6 0 0 1
sb:georgia 's	0 0 0 -6 6 0 0 0
sb:germanium	30 -6 0 -10 -2 0 0 -18
sb:germanium and	7 0 0 0 0 0 0 0
sb:get	0 -20 0 7 15 0 0 -1
sb:give its	0 -2 0 -10 14 0 0 0
sb:go	-5 -12 -6 2 0 0 -2 17
sb:go ,	0 -9 0 10 0 0 0 0
sb:go back	0 4 0 -9 0 0 0 5
sb:go down	0 5 0 0 0 0 0 -6
sb:go into	0 -7 0 3 2 0 0 0
sb:go on	0 -16 0 1 0 0 0 13
sb:go to	0 -18 0 14 0 0 0 3
sb:go up	0 2 0 8 -3 0 0 -14
sb:good	-16 -3 14 -11 2 -6 -8 15
sb:good ,	0 -3 0 -4 -1 0 0 14
sb:good :	0 7 0 -6 0 0 0 0
sb:good are	0 -2 0 0 7 0 0 -5
sb:good at	0 4 0 -8 0 0 0 2
sb:good for	0 0 0 10 0 0 0 -9
sb:good from	0 0 -2 -3 -2 0 0 12
sb:good loaded	0 -28 9 4 10 0 0 0
sb:good of	0 0 -1 0 0 0 0 6
sb:good pay	0 10 0 0 -1 0 0 -6
sb:good suspend	0 -1 0 -5 0 0 0 10
sb:good that	0 -10 8 23 -7 0 0 -16
sb:good to	0 2 6 -13 0 0 0 7
sb:good until	0 7 0 -2 -2 0 0 0
sb:good will	0 8 0 -13 0 0 0 5
sb:good with	2 -6 0 0 3 0 0 0
sb:good would	0 13 1 -20 0 0 0 5
sb:government	0 -23 0 23 -4 0 0 0
sb:government have	0 0 0 6 -1 0 0 0
sb:grain	0 -3 0 1 7 0 0 -2
sb:grant	0 -5 8 -4 -2 0 0 5
sb:grower	0 0 0 -3 9 0 0 -6
sb:had	0 -30 3 24 9 3 -3 -15
sb:had agree	0 0 0 -9 0 0 0 10
sb:had been	0 6 0 -5 0 2 0 0
sb:had prepare	0 -20 0 20 0 0 0 0
sb:had say	0 5 0 -7 0 0 0 0
sb:had sign	0 10 0 -7 0 0 0 0
sb:had threaten	0 -23 0 20 5 0 0 -3
sb:had to	0 0 0 -27 20 3 0 4
sb:had write	0 -9 0 12 0 0 0 -2
sb:half	11 -4 0 -7 5 0 4 -7
sb:half of	0 -3 0 -7 10 0 0 0
sb:halifax	0 3 0 -7 0 0 0 2
sb:halifax on	0 3 0 -8 0 0 0 2
sb:halt	0 0 0 6 0 0 0 -6
sb:halve	0 6 0 -12 0 0 0 5
sb:hand	0 -5 0 18 0 0 0 -10
sb:handed	0 -4 0 6 0 0 0 -2
sb:hang	0 -10 0 13 0 0 0 -2
sb:happen	6 3 -4 -5 8 0 0 -5
sb:happen on	7 6 -3 -11 1 0 0 0
sb:has	5 -3 -4 10 3 4 -9 -12
sb:has <span>	0 0 0 -13 0 0 0 14
sb:has announce	4 9 0 -2 -8 0 0 -6
sb:has ask	0 0 0 -19 6 0 0 14
sb:has been	0 -5 0 12 0 5 -5 -12
sb:has charge	0 -6 0 0 0 0 0 7
sb:has offer	0 -8 0 20 0 0 0 -13
sb:has promise	0 0 0 8 -5 0 0 0
sb:has say	0 2 7 0 0 0 0 -10
sb:has to	2 0 0 -9 18 0 0 -16
sb:has until	-1 -13 0 -4 2 6 -2 10
sb:have	0 -7 -15 15 -8 -15 0 1
sb:have a	0 -2 0 9 0 0 0 0
sb:have been	0 -5 0 11 1 0 0 -5
sb:have go	0 -4 0 6 0 0 0 0
sb:have run	0 -1 0 8 0 0 0 -3
sb:have sign	0 0 0 -10 2 0 0 11
sb:have to	0 15 0 0 -14 0 0 -1
sb:have until	0 -4 0 0 0 0 6 1
sb:having	0 0 0 -4 0 0 0 6
sb:he	-4 0 1 11 -33 -6 11 2
sb:he also	0 9 0 0 0 0 0 -9
sb:he expect	0 -3 0 10 -3 0 0 0
sb:he had	0 -5 0 11 0 0 0 -1
sb:he has	0 -4 0 13 -7 0 0 0
sb:he hope	0 0 0 10 -2 0 0 -3
sb:he is	0 -4 0 10 -2 0 0 -1
sb:he say	0 0 0 -1 8 0 0 -2
sb:he was	0 12 0 -9 0 0 0 0
sb:he would	2 -6 0 1 -6 0 7 0
sb:he write	-3 8 0 -17 0 0 0 14
sb:hear	0 -8 0 -23 30 0 0 0
sb:heard	0 -1 0 12 -7 0 0 0
sb:hearing	0 -9 0 -2 17 0 0 -11
sb:hearing on	0 0 0 1 8 0 0 -9
sb:her	0 -13 0 21 -3 0 0 -4
sb:here	0 -17 0 11 -3 0 0 1
sb:higher	0 16 0 -17 5 0 0 -3
sb:higher duty	0 7 0 -9 0 0 0 0
sb:higher rate	0 9 0 -9 0 0 0 0
sb:him	0 -8 0 -5 6 0 0 6
sb:himself	0 -3 0 12 -3 0 0 -3
sb:his	-1 3 -2 14 -13 6 -1 -10
sb:his <office>	0 0 0 8 -7 0 0 0
sb:his <organisation>	0 0 0 13 -3 0 0 -10
sb:his <person>	0 -1 0 9 0 0 0 -4
sb:his <quality>	0 -1 0 -5 -1 0 0 12
sb:his name	0 0 0 0 0 8 0 -6
sb:hit	0 -9 0 5 0 0 0 2
sb:hold	0 -23 6 11 1 1 0 -3
sb:hold a	0 0 0 -11 11 0 0 0
sb:hold back	1 -3 0 -7 0 0 0 9
sb:hold for	0 0 0 15 0 0 0 -13
sb:hold in	0 0 9 -3 0 0 0 0
sb:hold the	0 0 0 -8 0 0 0 10
sb:hold until	0 -4 0 10 0 0 0 -2
sb:holiday	0 -5 0 15 -2 0 0 -6
sb:holmium	14 -8 0 -2 0 0 0 0
sb:home	0 -12 0 21 0 0 0 -6
sb:hope	0 4 0 6 -10 0 5 -10
sb:hope to	0 0 0 14 -5 0 0 -4
sb:hospital	0 0 0 11 0 0 0 -9
sb:hour	0 -2 0 -9 -3 3 0 14
sb:house	0 -12 0 16 -8 0 0 1
sb:household	0 -12 0 19 0 0 0 -8
sb:how	0 -2 0 -8 -1 0 0 15
sb:i	0 -11 0 32 -20 0 0 -6
sb:i am	0 0 0 7 -1 0 0 -1
sb:i have	0 -2 0 14 -3 0 0 -5
sb:i pay	0 8 0 -6 0 0 0 0
sb:ice	8 0 0 9 0 0 0 -14
sb:if	-16 9 -1 -1 4 -10 4 -7
sb:if <name>	0 0 0 -1 6 0 0 -3
sb:if it	0 -18 10 22 0 0 -3 -14
sb:if no	0 -3 -1 9 -13 0 -2 8
sb:if nothing	0 -5 0 -8 5 0 5 4
sb:if the	-3 8 -5 6 -9 0 -3 0
sb:if there	0 -9 0 8 -2 0 5 0
sb:if they	0 9 0 -5 3 0 -4 -12
sb:if you	0 -11 0 16 -2 0 0 -1
sb:if your	0 0 0 -2 -5 0 0 8
sb:import	0 -7 3 6 5 0 0 -9
sb:import from	5 -11 0 3 0 0 0 2
sb:import surcharge	0 -3 0 6 0 0 0 0
sb:importer	0 13 0 -5 -1 0 0 -5
sb:impose	2 12 0 -14 3 0 0 -11
sb:impose in	0 -3 0 8 0 0 0 0
sb:impose on	0 -1 0 -3 7 0 0 0
sb:in	-11 3 0 1 -4 -7 -11 13
sb:in <month-gone>	-12 0 0 7 -2 0 0 0
sb:in <name>	0 -2 -2 10 0 0 0 -7
sb:in <number>	0 -13 0 18 0 0 0 -4
sb:in <organisation>	0 -8 0 3 3 0 0 -2
sb:in <quality>	0 0 0 4 9 0 0 -13
sb:in <seat>	0 2 -1 -12 14 -3 4 -3
sb:in <span>	0 -3 0 -25 0 0 0 28
sb:in a	-1 0 0 3 0 5 0 -10
sb:in alexandria	0 0 0 17 0 0 0 -14
sb:in an	0 21 0 -17 0 0 0 -3
sb:in at	0 -8 0 4 0 0 0 2
sb:in busan	0 -2 0 -9 0 0 0 15
sb:in force	0 2 0 -10 2 0 0 4
sb:in full	0 7 0 1 0 0 0 -8
sb:in halifax	0 3 0 -8 0 0 0 2
sb:in it	0 10 0 -11 0 0 0 2
sb:in its	0 3 0 -8 0 0 0 4
sb:in mombasa	0 0 0 -3 0 0 0 6
sb:in new	0 0 0 6 0 0 0 0
sb:in on	2 0 0 -7 0 0 0 3
sb:in one	0 -1 0 7 0 0 0 -3
sb:in place	0 7 0 -11 1 0 0 0
sb:in stockholm	0 0 0 -4 0 0 0 9
sb:in the	6 0 5 4 -15 0 -2 0
sb:in their	0 11 0 -20 0 0 0 7
sb:in two	0 23 0 -13 0 0 0 -9
sb:in which	0 -3 0 -21 -4 2 0 22
sb:in write	0 -7 0 0 0 0 0 4
sb:increase	0 11 0 0 -6 0 0 -12
sb:increase announce	0 7 0 -6 0 0 0 0
sb:industry	0 -9 6 8 0 0 0 -5
sb:informed	0 0 0 0 -5 0 0 6
sb:initialled	0 0 0 -4 9 0 0 -2
sb:interest	0 -8 0 16 0 0 0 -9
sb:interim	0 -7 0 9 0 0 0 0
sb:into	2 1 0 0 2 0 0 -10
sb:into <name>	0 9 0 -3 0 0 0 -4
sb:into force	4 10 0 -8 -1 0 0 -3
sb:introduce	0 -10 0 15 0 0 0 0
sb:invest	0 -1 0 8 0 0 0 0
sb:invest <money>	0 -1 0 8 0 0 0 0
sb:invited	0 0 0 -2 6 0 0 -1
sb:is	-4 -10 0 6 -7 6 -13 10
sb:is ,	0 0 0 -8 6 0 0 2
sb:is <level>	0 -10 0 22 0 0 0 -13
sb:is at	0 9 0 -1 0 0 0 -6
sb:is due	0 3 0 -9 11 0 0 1
sb:is expect	0 0 0 -2 6 0 0 0
sb:is extend	0 0 0 8 0 0 0 -7
sb:is for	0 0 0 -14 0 0 0 15
sb:is found	0 -12 0 24 -7 0 0 -10
sb:is in	0 -11 0 23 -15 0 0 2
sb:is no	0 -9 0 13 -4 0 0 0
sb:is not	0 1 0 -14 18 0 0 -3
sb:is on	6 -4 0 5 0 0 0 -8
sb:is out	0 0 0 -6 0 0 0 8
sb:is part	0 0 0 13 0 0 0 -12
sb:is plan	0 0 0 8 -1 0 0 0
sb:is still	0 7 0 -14 4 0 0 2
sb:is suspend	-1 10 0 -1 -3 0 0 0
sb:is that	0 14 0 -13 5 0 0 -8
sb:is the	0 0 0 15 -12 0 0 -5
sb:is their	0 0 0 7 0 0 0 -6
sb:is to	-6 13 0 -4 0 7 -2 -8
sb:is up	0 0 0 -14 0 0 0 14
sb:island	0 0 0 14 0 0 0 -13
sb:issued	-5 0 0 11 -2 0 0 0
sb:istanbul	0 0 0 10 0 0 0 -6
sb:it	-11 7 -14 -8 0 -2 3 11
sb:it 's	0 -21 0 -4 -2 0 0 29
sb:it ,	0 -3 0 17 -2 0 0 -14
sb:it apply	0 8 0 -6 0 0 0 0
sb:it begin	0 -2 0 1 0 0 0 6
sb:it by	0 -5 0 0 -8 0 7 1
sb:it charge	0 -6 0 0 0 0 0 5
sb:it come	0 9 0 0 0 0 0 -10
sb:it end	-1 3 0 -13 7 0 0 4
sb:it expire	0 3 0 8 2 0 0 -14
sb:it go	0 12 0 -11 0 0 0 0
sb:it had	0 0 0 10 -3 0 0 -8
sb:it in	0 -4 0 17 -8 0 0 -2
sb:it is	6 -6 0 -10 0 -4 -2 15
sb:it lapse	0 -7 0 11 0 0 0 -2
sb:it may	0 17 0 -10 6 0 0 -14
sb:it meet	0 -1 0 -14 19 0 0 -5
sb:it on	0 -6 0 12 -1 0 0 -2
sb:it run	0 -10 0 1 -2 0 0 9
sb:it sit	0 0 0 -15 16 0 0 0
sb:it take	0 -2 0 -3 -1 0 0 12
sb:it to	0 11 0 10 2 0 0 -23
sb:it up	0 -8 0 5 2 0 0 -5
sb:it vote	0 0 0 10 -8 0 0 0
sb:it was	0 -24 0 -15 0 0 0 36
sb:it will	-1 20 0 -17 -4 0 0 5
sb:it would	0 -5 0 10 -15 0 0 2
sb:its	7 -7 0 -9 -3 -8 -8 18
sb:its <level>	0 8 0 -9 0 0 0 1
sb:its <office>	0 0 0 3 4 0 0 -6
sb:its <organisation>	1 -5 0 18 -13 0 0 -1
sb:its additional	0 11 0 -12 0 0 0 0
sb:its duty	0 5 -1 5 -5 0 0 -7
sb:its notice	0 0 0 7 0 0 0 -4
sb:its own	-1 -7 7 4 -12 0 0 3
sb:its part	0 0 0 -8 0 0 0 10
sb:its rate	0 -6 0 9 0 0 0 0
sb:its tariff	0 -6 0 6 0 0 0 0
sb:its truce	0 7 0 -21 0 0 0 17
sb:itself	0 0 0 -6 0 0 4 5
sb:itself ,	0 4 0 -7 0 0 0 1
sb:john	0 0 0 6 0 0 0 -3
sb:joint <organisation>	0 0 0 7 -4 0 0 0
sb:judge	0 -3 0 15 0 0 0 -9
sb:jump	0 -1 0 -11 13 0 0 0
sb:just	0 -15 0 7 -2 0 0 9
sb:keep	0 0 -1 -5 0 0 0 10
sb:keep its	0 0 0 6 0 0 0 -2
sb:keep the	0 -6 0 -1 -1 0 0 7
sb:keep their	0 10 0 -8 -3 0 0 1
sb:kick	2 7 0 -6 0 0 0 -2
sb:kick in	2 7 0 -6 0 0 0 -2
sb:know	-1 -4 0 -10 -2 0 0 22
sb:land	0 22 0 -10 -5 0 0 -7
sb:lapse	0 18 0 -12 0 0 0 -6
sb:lapse at	0 -11 2 21 -3 0 0 -15
sb:lapse on	1 -6 0 -7 4 0 0 7
sb:last	3 3 -2 -18 -5 -1 5 12
sb:last <month-gone>	-3 0 0 -15 0 0 0 20
sb:last <span>	0 1 0 13 -4 0 0 -11
sb:last day	0 -5 0 -12 -1 0 0 18
sb:last until	0 -1 1 -6 -4 -1 0 8
sb:last week	0 0 0 5 11 0 0 -19
sb:last year	3 -7 0 -4 -2 3 0 8
sb:lasted	0 0 0 17 0 0 0 -15
sb:lasting	0 1 0 -4 0 0 -1 6
sb:late	0 0 0 7 0 0 0 -5
sb:later	0 -2 0 -3 16 0 0 -7
sb:law	0 20 0 -29 -16 13 0 10
sb:law on	0 2 0 -6 -4 0 0 7
sb:lawyer	0 -6 0 7 6 0 0 -11
sb:lead	0 -8 0 15 0 0 0 -5
sb:least	0 9 0 -9 5 0 0 -6
sb:leave	-3 -11 3 6 6 0 -4 0
sb:leave the	0 -12 7 -1 0 0 0 3
sb:legal	0 19 0 -22 0 0 0 3
sb:lentil	0 -1 0 -6 0 0 0 9
sb:less	0 -12 0 15 -1 0 0 0
sb:less than	0 -6 0 8 0 0 0 0
sb:let	0 7 0 -10 -11 8 0 3
sb:let it	0 -1 0 0 0 8 0 -3
sb:letter	0 7 0 -8 -3 0 0 6
sb:letter ,	0 0 0 -5 0 0 0 7
sb:level	0 -1 0 -1 0 0 0 7
sb:levy	-4 -9 0 16 -5 0 0 0
sb:levy on	0 6 0 4 0 0 0 -9
sb:licence	15 -14 0 5 0 -4 0 -4
sb:licence from	14 -4 0 -7 0 0 0 0
sb:license	11 -3 0 0 -1 0 0 0
sb:lift	8 -8 0 8 0 0 0 -5
sb:light	0 0 0 9 0 0 0 -8
sb:like	0 9 0 -11 0 2 0 0
sb:line	0 0 6 -10 8 0 0 -1
sb:link	0 0 0 -2 7 0 0 -1
sb:lisbon	0 0 0 7 0 0 0 -3
sb:list	9 -4 0 -3 4 0 0 -6
sb:listed	0 0 0 -8 3 0 0 4
sb:live	0 5 1 -16 0 0 0 8
sb:live until	0 0 0 -13 0 0 0 14
sb:loaded	0 -11 7 -15 23 0 0 -9
sb:loaded before	0 -16 9 -9 19 0 0 -8
sb:lodged	0 0 0 0 7 0 0 -1
sb:long	0 -4 0 -1 -2 0 0 9
sb:longer	2 2 0 0 0 0 0 -6
sb:lorry	0 -8 0 17 0 0 0 -9
sb:lose	0 -4 4 -6 5 0 0 1
sb:lose <level>	0 -5 0 -5 0 0 0 11
sb:lower	0 2 -1 9 -1 0 0 -7
sb:lower duty	0 -12 0 8 0 0 0 3
sb:lower its	0 14 0 -9 0 0 0 -3
sb:lower rate	0 -6 0 0 4 0 0 0
sb:lower the	0 14 0 -11 -2 0 0 0
sb:m	-2 0 9 -12 3 0 0 4
sb:m .	-2 0 9 -12 3 0 0 4
sb:machinery	0 -4 8 -4 -2 0 0 2
sb:main	9 0 0 -7 0 0 0 0
sb:make	2 7 -1 -5 0 0 0 0
sb:make for	0 0 0 -2 0 0 0 6
sb:make it	0 -4 0 0 0 0 0 6
sb:maker	1 0 0 -11 0 0 0 9
sb:market	0 -4 0 -2 0 0 0 9
sb:matter	0 5 0 -6 16 0 0 -14
sb:may	-1 -5 2 -4 30 0 0 -26
sb:may be	0 -6 0 22 -2 0 0 -16
sb:me	0 0 0 -8 0 0 7 3
sb:meanwhile	0 -7 0 0 -3 4 0 4
sb:measure	0 12 0 -10 -5 0 0 4
sb:measure on	0 -4 0 6 0 0 0 0
sb:mediator	0 0 0 16 -10 0 0 -2
sb:medicine	0 20 0 -13 0 0 0 -2
sb:meet	-2 -19 -2 19 -10 -4 -2 8
sb:meet :	0 -1 0 8 0 0 0 0
sb:meet <person>	0 0 0 11 0 0 0 -8
sb:meet again	0 0 0 11 -2 0 0 -3
sb:meet his	0 0 0 -5 0 0 0 6
sb:meet in	0 0 0 15 -8 0 0 -3
sb:meet on	0 1 0 6 -9 0 0 0
sb:meet with	0 0 0 -6 0 0 0 6
sb:member	0 -13 0 6 2 0 0 2
sb:member state	0 0 0 -19 18 0 0 0
sb:memo	0 -3 0 -2 0 6 0 0
sb:mersin	0 -1 0 -2 6 0 0 0
sb:midnight	0 -5 -2 -6 0 0 0 13
sb:midnight on	0 0 0 -8 -1 0 0 12
sb:mill	0 0 0 -14 -3 0 0 15
sb:minister	0 5 0 -2 -10 0 -1 7
sb:minister ,	1 -13 0 19 -1 0 0 -5
sb:minister of	0 1 0 -9 0 0 0 7
sb:ministry	8 -4 0 0 -7 0 7 -2
sb:ministry of	6 0 0 -2 0 0 0 -2
sb:minute	0 0 -1 1 7 0 0 -4
sb:minute of	0 12 0 -13 5 0 0 -2
sb:mombasa	0 0 0 -2 0 0 0 6
sb:monday	0 10 10 -1 -10 0 0 -7
sb:monday ,	0 6 0 0 -4 0 0 0
sb:month	0 -7 0 -6 0 0 0 12
sb:month ,	0 0 0 -8 2 0 0 6
sb:moratorium	0 0 0 8 0 0 0 -5
sb:moratorium on	0 0 0 18 0 0 0 -17
sb:more	6 -5 -2 5 0 4 0 -5
sb:more ,	0 7 0 -14 0 5 0 2
sb:more from	0 -13 0 15 0 0 0 0
sb:more than	0 0 0 8 0 0 0 -7
sb:morning	0 -2 0 10 0 0 0 -4
sb:most	0 10 0 -9 0 1 0 -3
sb:most <quality>	0 -10 0 15 0 0 0 -5
sb:most of	1 10 0 -13 0 2 0 -6
sb:move	-1 16 0 -7 4 0 0 -9
sb:mr	-1 -8 5 -8 1 4 0 11
sb:mr .	0 -2 0 0 -5 0 0 7
sb:mr <person>	0 -5 6 -8 8 4 0 2
sb:much	0 -9 0 9 0 0 0 0
sb:muscat	0 0 0 10 0 0 0 -9
sb:must	0 -18 -3 -1 18 3 2 -18
sb:must be	0 -7 0 8 0 2 0 -1
sb:must reach	0 0 0 0 6 0 0 -5
sb:my	-6 0 3 20 -7 0 0 -15
sb:name	0 -18 0 2 -2 8 0 3
sb:named	0 20 0 -14 0 0 0 -4
sb:named in	0 21 0 -16 0 0 0 -4
sb:need	7 -17 0 16 0 0 0 -15
sb:need a	8 -1 0 0 -4 0 0 -2
sb:need the	0 -8 0 6 0 0 0 0
sb:negotiation	0 7 0 -5 -5 0 6 -3
sb:negotiator	0 -1 0 7 0 0 0 0
sb:network	0 -9 0 0 0 0 0 9
sb:new	0 -8 -10 14 5 -3 0 -5
sb:new )	0 -4 0 7 0 0 0 -1
sb:new date	0 20 0 -8 0 0 0 -12
sb:new duty	0 -5 -4 0 10 0 0 0
sb:new tariff	0 -24 0 31 -4 0 0 -4
sb:new york	0 -5 0 8 0 0 0 0
sb:newspaper	0 -11 0 14 0 0 0 0
sb:next	-1 -25 0 23 -14 -2 0 9
sb:next :	0 -4 0 9 1 0 0 -7
sb:next meet	0 0 0 10 0 0 0 -2
sb:next round	0 0 0 7 0 0 0 0
sb:night	0 -12 4 14 0 0 0 -9
sb:no	5 -2 0 6 0 -5 5 -9
sb:no ,	0 -2 0 6 0 0 0 0
sb:no .	6 0 3 -11 3 0 0 0
sb:no agreement	0 -9 0 9 -1 0 -1 5
sb:no deal	0 6 0 -5 -4 0 12 -11
sb:nobody	0 7 0 -8 9 0 0 -9
sb:non	0 -3 0 8 0 0 0 -3
sb:non -	0 -3 0 8 0 0 0 -3
sb:noon	0 6 0 0 5 0 0 -12
sb:north	0 -1 0 -1 8 0 0 -2
sb:not	0 -1 -14 20 -2 -3 -14 -6
sb:not ,	0 13 0 8 0 0 0 -21
sb:not be	6 12 0 -8 0 0 0 -12
sb:not come	0 -15 0 20 0 0 -2 -1
sb:not raise	0 -7 0 3 0 0 0 2
sb:not renewed	0 0 0 -9 0 0 0 10
sb:not sign	0 0 0 0 6 0 0 -6
sb:not to	0 -6 0 0 0 0 0 7
sb:note	0 3 8 -16 0 0 0 7
sb:note of	0 0 0 0 7 0 0 -5
sb:note that	0 0 9 -13 -9 0 0 10
sb:nothing is	0 3 0 -7 6 0 -1 0
sb:notice	0 -2 5 -2 9 0 0 -9
sb:notice by	0 0 0 11 -9 0 0 0
sb:notice of	3 6 0 -6 4 0 0 -9
sb:now	-5 7 3 -4 -4 0 0 1
sb:now ,	0 0 0 -9 -1 0 0 9
sb:now last	0 0 0 8 0 0 0 -7
sb:now run	0 0 0 -8 0 0 0 9
sb:number	0 -1 0 9 0 0 0 -1
sb:objection	0 -2 0 18 -7 0 0 -6
sb:of	11 7 -1 -3 3 0 -1 -11
sb:of <day-ahead>	0 -5 6 -9 -3 4 0 9
sb:of <day-gone>	13 0 0 -27 -4 0 0 15
sb:of <day-today>	0 0 0 -5 0 0 0 7
sb:of <level>	-9 14 3 13 -30 0 5 -24
sb:of <month-ahead>	0 -6 0 8 0 0 0 0
sb:of <month-gone>	5 0 2 0 2 0 0 -11
sb:of <name>	0 0 -2 5 -13 0 0 9
sb:of <number>	-1 -3 4 5 4 -1 0 -8
sb:of <person>	0 -6 0 0 7 0 0 0
sb:of <span>	-1 0 0 22 -3 0 0 -22
sb:of a	1 -15 0 8 13 0 0 -8
sb:of all	0 6 0 -1 0 0 0 -2
sb:of an	0 8 0 0 0 0 0 -7
sb:of both	0 -10 0 9 0 0 0 0
sb:of busan	-3 -3 0 -4 0 0 0 13
sb:of commerce	6 1 0 -3 0 0 0 -1
sb:of gallium	7 -4 0 4 -5 0 0 -2
sb:of geneva	0 0 0 -19 0 0 0 19
sb:of his	0 11 0 -1 -8 0 0 0
sb:of it	0 5 0 -3 -7 0 8 -1
sb:of its	8 3 1 -17 5 0 0 -2
sb:of last	4 -3 0 -15 -2 0 0 17
sb:of negotiation	0 10 0 -9 0 0 0 0
sb:of soybean	0 -1 0 0 7 0 0 -2
sb:of that	1 -9 0 -2 0 0 0 8
sb:of the	1 9 -16 -8 2 5 -5 -2
sb:of their	0 0 0 -11 0 0 0 14
sb:of them	3 7 0 -1 -2 0 0 -5
sb:of thi	0 -3 0 -7 0 0 0 13
sb:of trade	0 0 0 -5 0 0 0 6
sb:of two	0 -1 0 11 0 0 0 -7
sb:off	0 -6 -3 15 6 1 0 -20
sb:off by	0 3 0 5 -1 -8 0 0
sb:off for	0 1 0 12 0 0 0 -12
sb:off on	0 -5 0 -10 18 0 0 0
sb:off the	0 -1 0 -4 7 6 0 -6
sb:off until	0 -2 0 7 -1 0 0 0
sb:offer	0 -5 0 22 10 0 0 -27
sb:offer to	0 -12 0 23 0 0 0 -12
sb:oil	0 9 0 -12 0 0 7 -4
sb:oil ,	0 -6 0 8 0 0 0 0
sb:oil and	0 9 0 -3 0 0 0 -3
sb:old	0 -10 -1 6 0 0 0 3
sb:on	-1 15 -1 -6 9 -7 -14 -3
sb:on <day-ahead>	2 -2 3 9 2 0 0 -16
sb:on <day-gone>	10 -5 -12 -3 7 12 -2 -7
sb:on <money>	0 -7 0 8 0 0 0 0
sb:on <name>	0 7 6 -11 3 0 0 -6
sb:on <quality>	-15 6 -3 -12 0 -2 4 14
sb:on a	10 -20 4 12 2 0 0 -12
sb:on all	0 19 0 -10 -1 0 0 -7
sb:on an	0 0 0 10 -7 0 0 -2
sb:on both	0 5 0 -16 6 0 0 5
sb:on car	0 -12 0 13 0 0 0 0
sb:on each	0 -2 0 0 -4 0 0 8
sb:on everything	0 -4 0 12 0 0 0 -8
sb:on export	6 0 0 0 0 0 0 0
sb:on for	0 -5 0 10 0 0 0 -3
sb:on friday	2 -10 8 -12 13 0 0 -2
sb:on good	0 -3 -1 2 -2 0 0 7
sb:on his	0 0 0 -9 0 0 0 10
sb:on hold	2 -3 0 12 0 0 0 -11
sb:on ice	8 0 0 -6 0 0 0 0
sb:on in	0 0 0 11 0 0 0 -10
sb:on it	-4 0 0 -8 6 0 0 8
sb:on or	0 11 0 -5 -6 0 0 1
sb:on our	0 1 0 -5 0 0 0 7
sb:on paper	0 -11 0 -20 0 0 0 28
sb:on rare	7 -4 0 0 -2 0 0 1
sb:on saturday	0 -2 0 -5 0 0 0 10
sb:on ship	0 14 0 -10 -7 0 0 2
sb:on tariff	0 -5 0 -14 7 0 0 12
sb:on television	0 -5 0 0 0 0 0 8
sb:on that	0 -7 -4 5 7 0 7 -12
sb:on the	-5 -6 -1 5 15 -4 -7 -7
sb:on their	0 0 0 -5 0 0 0 6
sb:on top	-2 10 0 -5 0 0 0 -4
sb:on tuesday	0 0 0 -8 2 0 0 5
sb:on wednesday	0 -7 0 0 -3 0 0 12
sb:once	0 13 0 -13 -1 5 0 0
sb:once more	0 12 0 -8 0 5 0 -8
sb:one	12 -7 -2 -9 0 -2 6 2
sb:one ,	0 -8 0 -16 10 0 0 13
sb:one end	0 0 0 -9 0 0 0 13
sb:one on	11 0 0 -7 -1 0 0 0
sb:one that	0 0 0 -4 0 0 0 7
sb:only	0 -9 5 -6 -2 0 0 12
sb:open	0 -7 0 23 -9 0 0 -10
sb:opened	0 -6 0 22 -6 0 0 -8
sb:opened on	0 -2 0 15 -4 0 0 -5
sb:operator	0 -3 0 13 -4 0 0 0
sb:or	-2 10 -3 -3 -14 0 7 1
sb:or after	0 10 0 3 -6 0 0 -6
sb:order	-6 8 4 -12 -13 14 0 1
sb:order ,	0 9 0 -7 0 0 0 0
sb:order of	0 -7 0 10 0 0 0 0
sb:order on	0 9 0 -7 0 0 0 0
sb:order that	0 8 0 -2 0 8 0 -11
sb:ordinary	0 12 0 -7 0 0 0 -6
sb:origin	0 8 0 -6 2 0 0 -6
sb:other	-2 6 -9 -8 -9 -2 14 4
sb:other 's	0 -1 0 -2 7 0 0 0
sb:other ,	0 -4 0 0 0 0 8 -6
sb:other <points>	0 -1 0 -3 0 0 0 7
sb:other country	0 -1 0 -10 -4 0 7 12
sb:otherwise	0 5 0 -12 -3 0 0 9
sb:our	-3 -10 0 13 6 0 0 -6
sb:our <organisation>	0 5 0 -6 2 0 0 0
sb:our webinar	0 -3 0 11 -5 0 0 0
sb:out	0 -3 18 -1 -13 -4 -4 5
sb:out ,	0 -6 0 14 -2 0 0 -5
sb:out at	0 0 0 -6 0 0 0 4
sb:out in	0 -2 0 11 0 0 0 -10
sb:out on	-6 7 10 -3 -14 0 0 0
sb:over	-1 6 -1 5 -27 0 0 2
sb:over and	0 8 0 -10 0 0 0 0
sb:over on	0 10 0 -11 0 0 0 7
sb:over the	0 0 0 21 -9 0 0 -12
sb:own	4 -3 5 1 -13 1 0 0
sb:owner	0 -2 0 -5 -2 11 0 0
sb:ownership	0 0 0 8 0 0 0 -5
sb:p	0 -1 7 -3 7 0 0 -8
sb:p .	0 -5 8 -3 7 0 0 -6
sb:page	0 0 0 -11 13 0 0 0
sb:palm	0 6 0 0 0 0 0 -4
sb:palm oil	0 7 0 -1 0 0 0 -4
sb:paper	-1 -4 0 -14 -20 0 0 36
sb:paper on	0 -10 0 14 -6 0 0 0
sb:parcel	0 -17 17 4 0 0 0 -7
sb:parcel from	0 -9 17 -5 0 0 0 -4
sb:parliament	0 -7 0 -10 23 0 0 0
sb:part	3 0 0 -10 0 0 0 7
sb:part ,	0 -4 0 -2 0 0 0 8
sb:part of	4 0 0 4 0 0 0 -9
sb:party	0 -13 0 40 -11 0 0 -25
sb:past	0 0 0 -10 -7 0 0 19
sb:patented	0 9 0 -7 0 0 0 0
sb:pause	5 4 0 -14 -5 0 0 11
sb:pause ,	0 8 0 -8 0 0 0 0
sb:pause end	0 0 0 -5 0 0 0 6
sb:pause for	9 0 0 -7 0 0 0 -1
sb:pause of	0 7 0 -5 0 0 0 0
sb:pause until	0 -2 0 -7 0 0 0 12
sb:pay	-2 16 -13 -13 9 -3 -2 1
sb:pay ,	0 11 0 -10 0 0 0 -5
sb:pay <level>	0 2 -1 -8 0 0 0 13
sb:pay <number>	0 3 0 -7 0 0 0 2
sb:pay at	0 7 0 -5 0 0 0 0
sb:pay before	0 10 0 -4 0 0 0 -1
sb:pay for	0 5 0 1 0 0 0 -8
sb:pay on	0 -3 0 12 -1 0 0 -6
sb:pay the	0 -4 0 -7 14 0 0 0
sb:peace	0 -2 0 -2 0 0 0 8
sb:per	0 0 0 6 7 0 0 -13
sb:period	0 3 0 -7 0 0 0 7
sb:period of	0 4 0 -8 0 0 0 2
sb:permanent	0 0 0 2 -8 0 4 0
sb:phase	0 -2 0 -6 11 0 0 0
sb:phone	0 -6 0 10 0 0 0 -2
sb:phosphate	3 -8 0 -3 0 0 0 11
sb:place	-2 11 0 -7 2 0 0 -2
sb:place in	0 -2 0 13 -4 0 0 0
sb:place on	0 -4 0 7 0 0 0 0
sb:plan	0 5 0 0 4 0 0 -7
sb:plan to	0 -9 0 0 7 0 0 0
sb:plant	0 -10 0 10 -1 4 0 -1
sb:play	0 -5 0 11 0 0 0 -4
sb:please	0 4 0 -21 18 0 0 0
sb:plum	0 4 0 -13 10 0 0 -5
sb:point	0 -1 0 7 -3 0 0 0
sb:pointed	0 -6 7 -7 -1 0 0 8
sb:pork	0 6 0 -9 0 0 0 3
sb:port	-2 -8 0 2 19 0 0 -16
sb:port fee	0 -4 0 -12 18 0 0 -2
sb:port of	0 12 0 -10 0 0 0 0
sb:position	0 6 0 -4 0 0 0 0
sb:post	-3 4 0 0 5 0 0 -10
sb:post on	0 14 0 -8 0 0 0 -4
sb:power	0 0 0 -8 11 0 0 0
sb:premier	0 -4 0 9 0 0 0 0
sb:prepare	0 -18 0 5 0 0 0 16
sb:present	0 0 0 -17 7 0 0 13
sb:present truce	0 0 0 6 0 0 0 -5
sb:presenter	0 -1 0 10 0 0 0 -5
sb:president	5 -9 0 22 -13 0 0 -5
sb:president ,	0 -3 0 9 -1 0 0 0
sb:president donald	5 -6 0 1 0 0 0 0
sb:press	0 -6 0 11 -2 0 0 1
sb:price	0 0 -1 15 -2 0 0 -12
sb:price of	0 0 0 7 0 0 0 -2
sb:prime	0 10 0 -1 0 0 0 -4
sb:prime minister	0 10 0 -1 0 0 0 -4
sb:proclamation	0 14 0 -6 1 0 0 -7
sb:proclamation on	0 0 0 6 0 0 0 -4
sb:product	0 5 9 -12 1 0 0 -5
sb:prolong	0 9 0 -10 0 0 0 4
sb:prolong the	0 0 0 -13 0 0 0 15
sb:prolongation	0 0 0 -16 4 0 0 13
sb:prolonged	0 0 4 15 0 0 0 -14
sb:prolonged ,	0 14 0 -3 0 0 0 -10
sb:prolonged by	0 -6 0 10 0 0 0 -3
sb:prolonged in	0 0 0 -5 0 0 0 6
sb:prolonged their	0 -3 0 9 0 0 0 -4
sb:prolonged to	0 0 7 -1 0 0 0 -3
sb:promise	0 -22 0 17 5 0 -2 -5
sb:proposal	0 0 -1 10 -6 0 0 0
sb:propose	0 -18 0 0 6 0 0 7
sb:propose an	0 -11 0 -2 9 0 0 4
sb:provisional	0 7 0 -15 0 0 0 8
sb:public	0 -6 1 10 -2 0 0 -2
sb:published	0 -11 0 15 -2 0 0 0
sb:published on	0 -2 0 6 -2 0 0 -1
sb:put	3 13 1 -13 -5 11 -1 -7
sb:put <level>	0 15 4 -13 -1 0 0 -6
sb:put a	0 -2 0 -2 0 0 0 7
sb:put off	1 -4 0 3 -10 10 0 -3
sb:q	0 -12 0 13 0 0 0 0
sb:quarrel	0 2 0 13 -3 0 0 -11
sb:quarter	0 7 0 -13 11 0 0 -3
sb:question	0 8 -1 15 -7 0 0 -16
sb:question :	0 5 -1 15 -6 0 0 -15
sb:radio	0 0 0 6 -8 0 0 1
sb:rail	0 0 0 26 0 0 0 -24
sb:rare	12 -14 1 5 -10 0 0 -3
sb:rare earth	8 -9 0 8 -7 0 0 -4
sb:rate	-2 14 -4 -16 15 0 0 0
sb:rate at	0 -5 0 8 0 0 0 0
sb:rate for	0 -5 0 8 0 0 0 0
sb:rate is	0 0 0 -8 10 0 0 0
sb:ratify	0 0 0 -17 16 0 0 2
sb:raw	0 -7 11 0 0 0 0 -3
sb:reach	0 -9 0 6 10 0 0 -6
sb:reach on	0 -4 0 0 0 0 0 6
sb:reach the	0 0 0 -1 7 0 0 -5
sb:ready	0 0 0 8 0 0 0 -4
sb:ready to	0 0 0 6 0 0 0 -3
sb:reason	0 -3 0 8 0 0 0 -3
sb:recall	0 1 0 8 -2 0 0 -9
sb:recall that	0 12 0 0 -1 0 0 -8
sb:receive	0 -8 0 6 7 0 0 -10
sb:reciprocal	0 0 -2 -1 -3 0 0 7
sb:reciprocal duty	0 -1 0 -1 0 0 0 7
sb:record	0 12 0 -11 0 0 0 0
sb:reduction	0 10 0 -6 -4 0 0 1
sb:refund	0 -3 0 -4 14 0 0 -4
sb:register	2 -6 0 22 -19 0 0 0
sb:released	0 -1 0 7 0 0 0 0
sb:relief	2 -8 0 0 1 0 0 0
sb:remain in	0 -2 0 0 0 0 0 6
sb:remain suspend	-1 -1 0 -1 0 0 0 8
sb:reminder	0 -15 0 14 0 0 0 2
sb:reminder :	0 -15 0 14 0 0 0 2
sb:remove	0 -2 0 9 0 0 0 -4
sb:renewal	0 12 0 -24 4 0 0 9
sb:renewed	0 -9 0 -11 0 0 0 23
sb:renewed ,	0 -10 0 -1 0 0 0 12
sb:report	0 0 0 0 13 0 0 -10
sb:report on	0 6 0 -14 9 0 0 0
sb:report that	0 8 0 -3 0 0 0 -4
sb:reporter	0 0 0 6 -3 0 0 0
sb:reporter that	0 -4 0 9 0 0 0 -3
sb:representative	0 0 0 0 6 0 0 -5
sb:republic	0 -2 0 0 -2 0 0 7
sb:republic of	0 0 0 -11 0 0 0 14
sb:request	0 0 0 -18 19 0 0 -2
sb:required	6 0 0 -7 -3 0 0 6
sb:resolution	0 4 0 5 -10 0 0 0
sb:rest	0 10 0 -27 0 0 0 16
sb:result	0 5 0 9 -8 0 0 -3
sb:return	0 -2 -1 10 4 0 -3 -4
sb:return on	0 0 0 -3 -4 0 0 10
sb:return to	0 3 0 4 3 0 -1 -10
sb:review	0 -6 0 -5 4 0 0 6
sb:review the	0 0 0 -5 0 0 0 9
sb:right	0 -13 0 8 -7 7 0 0
sb:rise	0 -1 0 7 0 0 0 -11
sb:rise <level>	0 -9 0 11 0 0 0 0
sb:rise by	0 -5 0 7 0 0 0 0
sb:rise in	0 11 0 -10 0 0 0 0
sb:river	0 -5 0 21 -4 0 0 -13
sb:roaming	0 -16 0 23 0 0 0 -6
sb:room	0 -8 0 15 0 0 0 -4
sb:round	0 -4 0 20 -12 0 6 -11
sb:round ,	0 -1 0 14 0 0 0 -9
sb:round in	0 6 0 -15 0 0 0 11
sb:round of	0 -1 0 8 0 0 0 -2
sb:rule	36 -24 -4 -14 -1 -2 5 -12
sb:rule of	0 -4 0 10 0 0 0 0
sb:rule on	11 -13 0 -10 8 0 0 2
sb:rule that	0 0 0 -2 -1 0 0 6
sb:rum	0 3 0 -8 0 0 0 5
sb:run	0 -13 15 -1 -8 -5 -1 9
sb:run for	0 0 0 9 0 0 0 -4
sb:run on	0 0 0 7 0 0 0 -3
sb:run out	3 0 14 -1 -7 0 0 -2
sb:run until	-2 -2 1 -5 -3 0 0 13
sb:s	0 -5 0 6 0 0 0 0
sb:safeguard	0 22 0 -17 0 0 0 -4
sb:sale	1 -2 0 -17 0 20 0 0
sb:salmon	0 6 0 -6 0 0 0 0
sb:same	-2 -1 3 -7 -13 0 0 19
sb:same day	0 0 0 -7 0 0 0 10
sb:saturday	0 3 0 -7 4 0 0 0
sb:saturday ,	0 6 0 -5 0 0 0 0
sb:say	-2 13 6 -8 -4 0 -6 -1
sb:say ,	0 -12 0 9 0 0 0 3
sb:say <name>	0 -10 0 11 0 0 0 0
sb:say <person>	0 10 0 -8 0 0 0 0
sb:say he	5 -5 0 12 -3 0 0 -10
sb:say in	0 11 0 -19 0 0 0 13
sb:say it	0 25 0 -16 -5 0 0 -7
sb:say no	0 -2 0 8 0 0 0 -2
sb:say on	-1 -5 0 6 -12 -1 0 13
sb:say that	0 9 6 0 -3 0 0 -16
sb:say the	0 2 0 -1 16 0 0 -17
sb:say until	0 0 5 -8 0 0 0 3
sb:scheduled	0 -5 0 0 8 0 0 0
sb:scott	0 -4 0 6 0 0 0 0
sb:scott bessent	0 -4 0 6 0 0 0 0
sb:seal	0 8 0 -1 -1 0 0 -3
sb:season	0 -16 0 29 -3 0 0 -13
sb:second	-1 0 -1 8 12 -1 0 -13
sb:second round	0 6 0 6 0 0 0 -13
sb:secretary	0 -3 0 13 0 0 0 -8
sb:secretary of	0 0 0 6 0 0 0 -5
sb:secretary scott	0 -4 0 6 0 0 0 0
sb:section	-3 -7 21 -14 11 0 0 -11
sb:section <number>	-3 -6 21 -17 13 0 0 -11
sb:see	0 -19 0 20 -10 0 0 0
sb:see <person>	0 0 0 8 0 0 0 -4
sb:see each	0 -7 0 3 -2 0 0 5
sb:sell	0 -12 0 9 -4 7 0 -5
sb:seoul	0 0 9 -7 0 0 0 0
sb:separate	9 0 0 -1 0 0 0 -6
sb:session	0 0 0 -12 15 0 0 0
sb:set	0 -3 0 1 -6 4 3 3
sb:set out	0 -7 0 11 0 0 0 -4
sb:several	0 -13 0 14 0 0 0 0
sb:shall	0 13 0 -19 10 0 0 0
sb:shall be	0 15 0 -7 -2 0 0 -7
sb:she	0 7 0 7 -12 0 0 -1
sb:she would	0 -6 0 10 0 0 0 -1
sb:sheet	0 6 0 2 -1 0 0 -8
sb:ship	-11 9 1 -9 0 -3 -1 11
sb:ship ,	-8 -2 0 0 3 0 0 7
sb:ship -	0 13 0 -5 -3 0 0 -2
sb:ship before	0 13 4 -6 -7 0 0 -4
sb:shook	0 0 0 10 0 0 0 -8
sb:shook hand	0 0 0 10 0 0 0 -8
sb:shore	0 13 0 -5 -3 0 0 -2
sb:shore crane	0 13 0 -5 -3 0 0 -2
sb:short	0 -11 0 -9 -3 0 0 20
sb:should	-1 25 7 -23 -15 0 0 6
sb:should it	0 12 0 -8 0 0 0 0
sb:should the	0 24 0 -14 0 0 0 -12
sb:shrimp	0 -6 0 5 1 0 0 0
sb:shut	0 -21 0 11 -4 8 6 -2
sb:side	0 1 -2 -9 9 -1 -2 5
sb:side agree	0 12 0 -8 0 0 0 0
sb:side are	0 0 0 -5 0 0 0 8
sb:side had	0 0 0 -8 0 0 0 11
sb:side have	0 -5 0 0 0 0 0 6
sb:side the	2 0 0 -11 11 0 0 0
sb:sign	-7 0 7 4 -7 0 0 0
sb:sign ,	0 -3 0 14 -5 0 0 -2
sb:sign a	0 10 0 0 0 0 0 -9
sb:sign an	0 0 7 4 0 0 0 -7
sb:sign by	0 -25 0 7 6 0 0 7
sb:sign for	0 0 0 -5 0 0 0 8
sb:sign in	0 3 0 -10 0 0 0 10
sb:sign it	0 -3 0 9 0 0 0 -1
sb:sign on	0 0 0 -7 1 7 0 0
sb:sign the	0 8 0 -2 -6 0 0 0
sb:signature	0 -9 0 13 -6 0 3 0
sb:signature of	0 0 0 8 -6 0 0 0
sb:since	-11 -14 -4 27 -18 -3 -1 5
sb:since <day-gone>	0 11 0 -33 -4 0 0 23
sb:since <month-gone>	-1 -3 1 -17 -1 0 0 23
sb:since <number>	0 -9 0 18 5 0 0 -14
sb:since the	-4 -1 0 9 -3 0 0 0
sb:sir	0 -9 0 0 0 0 0 6
sb:sir ,	0 -9 0 0 0 0 0 6
sb:sit	-1 3 0 16 0 0 0 -23
sb:sit down	0 6 0 -1 0 0 0 0
sb:sit in	0 -2 0 15 -4 0 0 -4
sb:six	0 -2 0 -9 0 0 0 12
sb:slap	0 10 0 -17 0 0 0 8
sb:sleep	2 1 0 -6 0 0 0 0
sb:sleep until	0 4 0 -8 1 0 0 1
sb:small	0 0 7 -2 0 0 0 -2
sb:so	0 0 -5 -6 12 0 0 0
sb:so -	0 5 0 2 0 0 0 -7
sb:so far	0 0 0 8 0 0 0 -5
sb:so on	0 -6 0 -8 17 0 0 -6
sb:so that	0 -14 0 5 0 0 0 6
sb:so until	0 0 0 -1 8 0 0 0
sb:social	0 0 0 -7 0 0 0 8
sb:software	0 4 0 -12 0 0 0 4
sb:solution	0 0 0 12 -4 0 0 -4
sb:some	11 0 0 -4 -1 0 0 0
sb:somebody	0 -9 0 0 0 0 0 10
sb:something	0 4 0 -14 0 0 0 10
sb:south	0 -1 0 9 0 0 0 -5
sb:soybean	0 0 0 0 6 0 0 -7
sb:soybean by	0 0 0 6 -1 0 0 0
sb:spare	0 0 0 -11 9 0 0 0
sb:speak	0 11 0 3 -6 0 0 -11
sb:speak of	0 11 0 -6 -3 0 0 0
sb:special	0 17 0 -1 2 0 0 -17
sb:spoke	0 7 0 -18 4 0 0 12
sb:spoke by	0 -1 0 7 0 0 0 0
sb:spoke of	0 9 0 -13 0 0 0 8
sb:spoke on	0 0 0 -6 8 0 0 0
sb:spoke with	0 2 0 -9 0 0 0 6
sb:spoken	0 0 0 12 0 0 0 -9
sb:spring	0 8 0 6 0 0 0 -11
sb:spring ,	0 0 0 8 0 0 0 -10
sb:staff	0 0 0 -4 0 6 0 0
sb:stage	3 -7 0 11 -1 0 0 -4
sb:stand	0 -11 0 16 -2 0 0 -4
sb:standstill	0 -12 0 13 6 0 0 -8
sb:start	11 24 3 -7 -15 0 0 -28
sb:start at	0 -4 0 8 0 0 0 0
sb:start on	13 4 0 -2 -4 0 0 -13
sb:state	-4 0 -1 -7 14 0 0 0
sb:state that	-2 0 0 -8 10 0 0 6
sb:statement	0 13 0 -8 0 0 0 -4
sb:statement ,	0 8 0 -7 0 0 0 0
sb:stay	3 12 0 0 -3 0 0 -9
sb:stay at	0 -5 0 -3 0 0 0 10
sb:stay in	0 10 2 -6 -2 0 0 -4
sb:steel	0 -5 10 -3 0 0 0 0
sb:step	0 20 0 -5 -5 0 0 -12
sb:still	-1 -7 0 0 6 0 0 3
sb:still has	0 -3 0 -3 9 0 0 0
sb:stockholm	0 0 0 -2 0 0 0 8
sb:stockholm ,	0 0 0 -5 0 0 0 6
sb:stop	-2 -2 -2 -4 2 7 0 2
sb:stop collect	0 -1 0 6 -3 0 0 0
sb:stop on	0 0 0 -8 0 0 0 11
sb:stop the	-1 -2 0 0 0 8 0 0
sb:strike	0 -12 0 16 -6 0 0 0
sb:strike in	0 0 0 -8 0 0 0 10
sb:subject	0 -4 0 8 0 0 0 -4
sb:such	0 11 0 -5 -2 0 0 0
sb:sugar	0 -18 0 17 0 0 0 0
sb:sum	0 -4 0 9 0 0 0 0
sb:summer	0 4 0 19 -2 0 0 -19
sb:sunday	0 -12 0 -13 -5 0 0 25
sb:sunday ,	0 -4 0 0 0 0 0 6
sb:surcharge	-1 32 -13 10 -20 0 0 -46
sb:surcharge end	0 14 0 -11 0 0 0 -1
sb:surcharge of	0 9 -1 3 -4 0 0 -12
sb:suspend	0 2 -19 3 7 -2 0 -2
sb:suspend ,	0 7 0 -18 0 0 0 12
sb:suspend <points>	0 -14 0 24 0 0 0 -13
sb:suspend for	-4 11 0 -15 4 0 0 2
sb:suspend from	0 0 0 0 6 0 0 -6
sb:suspend in	0 0 0 15 0 0 0 -12
sb:suspend its	0 15 -2 -10 -6 0 0 4
sb:suspend or	0 0 0 6 0 0 0 -3
sb:suspend the	-5 -2 -1 10 0 0 0 0
sb:suspend to	10 5 0 -18 0 0 0 2
sb:suspension	3 -13 0 -16 26 0 0 0
sb:suspension begin	0 9 0 -10 11 0 0 -10
sb:suspension end	0 0 0 5 8 0 0 -10
sb:suspension is	0 -9 0 -2 7 0 0 5
sb:suspension of	6 0 0 -25 5 0 0 3
sb:table	0 9 0 -5 -2 0 -1 3
sb:take	0 -4 -2 8 -4 -2 0 2
sb:take effect	6 15 0 -15 -9 0 0 4
sb:take it	0 -9 0 5 3 0 0 -4
sb:take place	-1 -9 0 22 -6 0 0 0
sb:take us	0 7 0 -14 0 0 0 4
sb:talk	-2 -16 -2 18 -18 0 0 8
sb:talk ,	0 -8 0 18 0 0 0 -6
sb:talk between	0 0 0 6 0 0 0 -3
sb:talk is	0 0 0 10 0 0 0 -9
sb:talk on	0 0 0 -3 -2 0 0 9
sb:talk resume	0 0 0 -6 0 0 0 8
sb:talk that	0 0 0 -5 0 0 0 8
sb:talking	0 0 0 -6 0 0 0 8
sb:tangier	0 9 0 -6 0 0 0 -3
sb:tariff	-8 -11 -18 9 3 -5 8 10
sb:tariff ,	0 9 0 -6 -11 0 0 7
sb:tariff :	0 2 0 -16 0 0 0 10
sb:tariff for	0 -20 0 30 -2 0 0 -8
sb:tariff go	0 -7 0 8 0 0 0 0
sb:tariff in	0 6 0 -2 0 0 0 -1
sb:tariff of	0 19 0 -22 -9 0 0 13
sb:tariff on	2 5 0 -10 9 0 0 -8
sb:tariff that	-1 -5 0 12 0 0 0 0
sb:tariff until	0 0 0 11 0 0 0 -6
sb:tariff will	0 -8 0 9 0 0 0 0
sb:tax	0 -2 0 -14 9 0 0 13
sb:tax on	0 -13 0 -9 11 0 0 12
sb:team	0 -4 0 11 -1 0 0 0
sb:technical	0 -4 0 12 -3 0 0 0
sb:telephone	0 0 0 6 -3 0 0 0
sb:telephone call	0 6 0 -3 0 0 0 0
sb:television	0 -9 0 1 -2 0 0 11
sb:television that	0 2 0 -8 0 0 0 4
sb:tell	-2 -3 -3 -2 -6 9 4 3
sb:tell me	0 -1 0 -3 0 0 7 0
sb:tell to	0 -9 0 1 -2 8 0 2
sb:ten	0 0 0 -10 0 0 0 11
sb:term	5 0 0 14 -1 0 0 -16
sb:terminal	0 0 0 0 -1 6 0 -5
sb:text	7 0 0 -12 -2 0 0 9
sb:th	0 -4 0 -12 1 0 0 14
sb:than	0 9 0 -6 16 0 0 -20
sb:than <number>	0 -5 0 8 0 0 0 0
sb:that	2 0 11 -4 1 0 5 -12
sb:that 's	-1 -8 0 14 0 0 0 -1
sb:that ,	0 -16 0 7 7 0 0 0
sb:that <name>	1 12 0 -22 15 0 0 0
sb:that <quality>	0 -2 0 7 0 0 0 -2
sb:that <seat>	0 0 0 -6 -1 0 0 12
sb:that are	0 0 2 6 -3 0 0 -5
sb:that begin	0 -9 0 -1 1 0 7 0
sb:that day	0 -8 -13 0 23 0 0 -5
sb:that end	0 -9 9 -6 0 0 0 5
sb:that expire	0 2 0 -8 0 0 0 7
sb:that from	0 17 0 -13 0 0 0 -1
sb:that good	0 -9 7 3 0 0 0 0
sb:that had	0 -4 7 0 0 0 0 -5
sb:that he	-2 -8 0 27 -15 0 0 -3
sb:that is	0 -3 0 -1 8 0 0 0
sb:that it	1 9 0 -3 -14 0 0 3
sb:that its	0 10 0 4 0 0 0 -17
sb:that keep	0 -4 0 -10 0 0 0 15
sb:that leave	0 0 0 -8 11 0 0 0
sb:that on	0 -3 0 7 0 0 0 0
sb:that surcharge	0 9 0 -6 0 0 0 0
sb:that take	0 7 0 -3 0 0 0 -1
sb:that the	-2 -4 -13 -9 0 10 -1 18
sb:that they	-1 0 6 -2 10 0 0 -10
sb:that truce	0 0 0 -9 0 0 0 11
sb:that was	-2 -8 0 16 3 0 0 -8
sb:that we	0 -12 0 5 4 0 0 0
sb:that were	0 2 -3 17 -10 0 0 -8
sb:that would	0 7 0 -14 0 0 0 7
sb:the	-3 -4 5 -1 0 9 0 1
sb:the <day-gone>	0 0 0 -18 7 0 0 12
sb:the <level>	9 19 -4 -33 0 0 0 8
sb:the <name>	6 -6 9 0 -5 0 -9 3
sb:the <number>	0 3 13 -12 -10 0 0 1
sb:the <office>	-7 -5 -6 0 8 -2 -1 9
sb:the <organisation>	-2 -3 0 9 15 0 -9 -25
sb:the <person>	3 -6 0 -30 3 4 0 28
sb:the <points>	-3 -8 0 -12 0 0 0 23
sb:the <quality>	4 2 -3 -18 26 2 -5 -16
sb:the <seat>	-2 1 12 1 0 7 9 -31
sb:the <span>	0 -14 0 -24 -2 0 0 33
sb:the accord	0 7 0 -7 0 0 0 0
sb:the additional	-1 -10 5 -6 1 0 0 13
sb:the affiliate	5 0 0 -7 3 0 0 -4
sb:the agreement	0 0 0 11 -3 7 0 -12
sb:the airport	0 0 0 12 -5 0 0 -3
sb:the answer	0 -9 0 -6 -1 0 0 16
sb:the approval	0 -6 0 3 1 0 0 0
sb:the arrangement	-1 -16 -3 -5 -4 0 0 27
sb:the bridge	0 -3 0 13 -4 0 0 -2
sb:the call	0 0 0 -9 12 0 0 0
sb:the case	0 -10 0 -15 21 0 0 0
sb:the ceasefire	0 0 0 13 0 0 0 -11
sb:the clock	0 10 0 -12 0 0 0 1
sb:the close	0 0 0 -9 0 0 0 10
sb:the club	0 -7 0 12 0 0 0 0
sb:the company	0 8 0 -8 0 2 0 -1
sb:the control	5 0 0 4 0 0 0 -8
sb:the county	0 -2 0 9 -2 0 0 -1
sb:the current	0 0 0 -15 0 13 0 3
sb:the custom	0 0 0 -10 4 0 0 7
sb:the date	0 9 0 0 0 5 0 -13
sb:the day	0 0 0 -9 4 0 0 6
sb:the deadline	0 0 0 4 -9 15 0 -18
sb:the deal	0 -5 0 -2 -4 8 0 6
sb:the decision	0 5 0 2 -9 0 0 0
sb:the delegation	0 0 0 15 0 0 0 -12
sb:the dispute	0 0 0 7 -4 0 0 0
sb:the draft	0 -2 0 12 -7 0 0 0
sb:the duty	0 28 12 -30 0 0 0 -6
sb:the electricity	0 -5 0 7 0 0 0 0
sb:the emergency	-2 0 0 8 -2 0 0 -5
sb:the end	0 -1 11 -13 -4 0 0 10
sb:the exclusion	0 -12 12 5 0 0 0 -9
sb:the expert	0 0 0 8 -3 0 0 -1
sb:the export	-6 0 -2 19 -4 0 0 -1
sb:the extension	0 -11 0 0 0 0 0 10
sb:the fee	-6 -19 -1 15 3 0 0 0
sb:the fentanyl	0 6 0 -10 0 0 0 4
sb:the final	0 -9 0 -7 8 0 0 8
sb:the first	0 -3 -1 19 -4 -2 0 -9
sb:the former	0 -3 0 9 0 0 0 -2
sb:the fourth	0 0 0 -2 6 0 0 -2
sb:the freeze	0 5 0 -17 0 0 0 13
sb:the higher	0 12 0 -9 0 0 0 0
sb:the house	0 -4 0 12 -2 0 0 -1
sb:the joint	0 -5 0 6 0 2 0 -1
sb:the last	0 -6 0 4 -4 0 0 5
sb:the law	0 10 0 -3 -6 0 0 0
sb:the letter	0 5 0 -6 0 0 0 2
sb:the level	0 -5 0 11 0 0 0 -6
sb:the lower	0 -19 0 20 2 0 0 -3
sb:the matter	0 -6 0 -8 17 0 0 -1
sb:the measure	0 15 0 -10 -4 0 0 0
sb:the mediator	0 0 0 16 -10 0 0 -2
sb:the meet	0 -3 0 -4 0 0 0 11
sb:the moratorium	0 0 0 10 0 0 0 -8
sb:the new	-5 -1 -7 2 9 0 0 -1
sb:the next	0 -20 0 14 -6 0 0 7
sb:the night	0 -2 0 10 0 0 0 -7
sb:the non	0 -3 0 8 0 0 0 -3
sb:the one	1 1 0 -15 -6 0 0 15
sb:the order	-3 14 0 -24 -4 7 0 13
sb:the ordinary	0 10 0 -12 1 0 0 0
sb:the other	0 1 0 -8 -4 0 8 1
sb:the paper	0 -3 0 11 -7 0 0 -1
sb:the party	0 -3 0 19 0 0 0 -15
sb:the pause	0 0 0 -3 0 0 0 6
sb:the plan	0 16 0 -15 0 0 0 -3
sb:the port	1 4 0 2 -10 0 0 1
sb:the power	0 -5 0 -9 14 0 0 0
sb:the present	0 -6 0 -7 0 0 0 13
sb:the price	0 0 0 11 0 0 0 -8
sb:the proposal	0 0 0 13 -11 0 0 0
sb:the quarrel	0 6 0 4 0 0 0 -9
sb:the rate	0 7 0 -2 8 0 0 -8
sb:the reciprocal	0 0 0 -5 0 0 0 6
sb:the reduction	0 11 0 -7 -2 0 0 0
sb:the republic	0 0 0 -11 0 0 0 14
sb:the rest	0 13 0 -23 -3 0 0 11
sb:the result	0 0 0 7 -2 0 0 0
sb:the river	0 -1 0 11 -3 0 0 -5
sb:the rule	21 -9 0 -2 -10 0 0 -7
sb:the same	-2 -2 3 -15 -4 0 0 22
sb:the season	0 0 0 14 0 0 0 -12
sb:the second	0 9 0 -3 3 0 0 -6
sb:the section	0 -7 10 0 4 0 0 -8
sb:the signature	0 0 0 7 -3 0 0 0
sb:the so	0 7 0 1 0 0 0 -7
sb:the standstill	0 -9 0 -4 7 0 0 8
sb:the strike	0 -9 0 21 0 0 0 -10
sb:the summer	0 -4 0 17 0 0 0 -9
sb:the surcharge	0 53 -6 -37 -8 0 0 -20
sb:the suspension	-1 -2 -2 -29 29 0 0 3
sb:the table	0 8 0 0 -9 0 -1 4
sb:the tariff	0 8 0 -20 10 0 0 13
sb:the text	7 0 0 -5 -1 0 0 0
sb:the thing	0 -3 0 -18 0 7 0 16
sb:the third	0 0 0 -8 0 0 0 12
sb:the threat	0 -10 0 12 0 0 0 0
sb:the time	0 5 0 -19 0 0 0 18
sb:the top	0 -2 0 8 0 0 0 -1
sb:the town	0 0 0 11 -9 0 0 0
sb:the trade	0 -4 0 7 0 0 0 -3
sb:the truce	-9 3 -8 -11 0 -2 0 21
sb:the two	-3 -9 -5 9 -15 0 5 6
sb:the upper	0 0 0 19 0 0 0 -17
sb:the vote	0 0 0 -18 21 0 0 0
sb:the water	0 6 -3 0 0 0 0 -2
sb:the week	0 -11 0 5 8 0 0 -1
sb:the window	0 -9 0 9 5 0 0 -6
sb:the winter	0 -9 0 2 0 0 0 5
sb:the world	0 0 0 -17 0 0 0 15
sb:their	2 2 -5 2 -15 0 0 6
sb:their dispute	0 2 0 -11 0 0 0 6
sb:their duty	0 -10 0 4 0 0 0 7
sb:their own	5 6 0 -17 -1 0 0 2
sb:their third	0 0 0 7 0 0 0 -6
sb:their truce	0 2 0 -16 0 0 0 15
sb:them	4 12 0 0 1 0 0 -18
sb:them ,	2 -5 0 3 6 0 0 -8
sb:them at	0 7 0 0 -7 0 0 -2
sb:them in	0 -8 0 -1 11 0 0 0
sb:then	0 20 0 -13 0 0 0 0
sb:then ,	0 9 0 -11 1 0 0 0
sb:then the	0 7 0 0 0 0 0 -4
sb:there	0 -11 -3 15 6 -3 4 -11
sb:there 's	0 10 0 -9 0 0 0 0
sb:there is	3 -12 0 16 -5 0 0 -3
sb:there on	0 0 0 6 0 0 0 0
sb:there until	0 -6 0 7 0 0 0 0
sb:there will	0 -4 0 11 0 0 0 -3
sb:these	0 11 0 0 -4 0 0 -4
sb:they	-2 4 8 -3 1 -6 -8 0
sb:they agree	0 0 0 -13 0 0 0 12
sb:they are	0 -10 2 18 4 0 0 -17
sb:they arrive	0 7 -3 -12 8 0 0 -2
sb:they go	0 -6 0 8 0 0 0 0
sb:they have	0 18 0 0 -4 0 0 -11
sb:they sit	0 -3 0 10 0 0 0 -4
sb:they were	0 -8 -4 17 0 0 0 -4
sb:they will	0 -11 7 10 -5 0 0 -2
sb:they would	0 -2 0 -11 0 0 0 13
sb:they're	0 0 0 -7 7 0 0 0
sb:thi	1 -15 -1 4 2 1 0 2
sb:thi month	0 -4 0 6 0 0 0 0
sb:thi week	0 0 0 6 0 0 0 0
sb:thing	0 -6 0 -23 -8 6 0 28
sb:third	-2 -8 0 2 -12 0 6 9
sb:third round	0 -2 0 -6 0 0 0 11
sb:those who	0 -7 0 0 0 0 0 9
sb:thread	0 0 0 -23 0 0 0 24
sb:threat	0 -9 0 13 0 0 0 0
sb:threat of	0 -10 0 12 0 0 0 0
sb:threaten	0 0 0 5 6 0 0 -14
sb:threaten an	0 -5 0 9 0 0 0 0
sb:three	0 4 0 11 -13 0 0 -6
sb:three ,	0 16 0 -6 0 0 0 -9
sb:through	0 -12 2 -2 0 0 0 13
sb:through the	0 0 0 -11 -3 0 0 14
sb:thu	0 -8 0 4 -1 0 0 3
sb:thursday	0 -17 0 6 -2 0 0 7
sb:thursday ,	0 -14 0 2 -1 0 0 9
sb:ticket	0 -6 0 16 0 0 0 -6
sb:tiktok	-1 -2 0 -18 -3 23 0 0
sb:tiktok 's	0 0 0 -4 0 6 0 0
sb:tile	0 1 0 -7 -2 0 0 8
sb:till	8 -12 0 -15 -4 7 0 10
sb:time	-1 11 -4 -11 6 0 0 1
sb:time :	0 0 0 -7 0 0 0 7
sb:time in	0 19 0 -19 0 0 0 0
sb:time on	0 0 0 -11 2 0 0 4
sb:to	-6 -11 -2 -1 5 8 -8 1
sb:to -	0 13 0 -5 -3 0 0 -2
sb:to <day-ahead>	0 0 0 7 0 0 0 -3
sb:to <level>	-3 13 -7 -3 0 0 0 -8
sb:to <money>	0 -18 0 21 0 0 0 -1
sb:to <name>	7 0 0 0 0 0 0 0
sb:to <number>	0 0 5 2 -6 0 0 0
sb:to <seat>	0 -18 0 15 -17 0 7 0
sb:to a	0 12 0 -3 -2 0 0 -5
sb:to agree	0 0 0 -6 0 0 7 0
sb:to apply	0 0 0 0 -6 0 0 6
sb:to be	-4 9 0 -5 -6 -2 -3 10
sb:to begin	0 -5 0 2 -5 0 0 9
sb:to buy	0 0 0 -3 8 0 0 0
sb:to charge	0 -11 0 3 3 0 0 0
sb:to close	0 0 0 -8 -3 16 0 -1
sb:to collect	0 -4 0 -1 9 0 0 0
sb:to do	0 0 0 -9 10 0 0 0
sb:to end	0 3 0 9 -4 0 0 -7
sb:to expire	0 0 7 2 -1 0 0 -5
sb:to extend	0 0 0 12 0 0 0 -9
sb:to follow	0 -3 0 -2 10 0 0 -1
sb:to go	0 -6 0 3 -2 3 0 1
sb:to good	0 0 0 4 0 0 0 -6
sb:to happen	0 -4 0 -9 16 0 0 -3
sb:to hold	0 -8 0 1 0 0 0 7
sb:to invest	0 0 0 7 0 0 0 0
sb:to keep	0 -2 0 -2 6 0 0 0
sb:to lapse	0 1 5 -1 -8 0 0 1
sb:to last	0 0 2 4 0 0 0 -6
sb:to leave	0 -10 0 13 -12 0 0 6
sb:to lower	0 8 0 -3 0 0 0 -2
sb:to put	0 5 0 -10 1 0 0 1
sb:to report	0 0 0 -6 10 0 0 0
sb:to return	0 -17 0 7 0 0 0 11
sb:to run	0 0 0 9 0 0 0 -7
sb:to say	0 -3 0 -8 0 0 0 14
sb:to see	0 -5 0 14 -2 0 0 -6
sb:to sell	0 0 0 -4 0 7 0 0
sb:to sign	0 0 0 12 -8 0 0 0
sb:to start	4 -1 0 7 -2 0 0 -8
sb:to suspend	0 11 0 -7 -1 0 0 0
sb:to take	-1 -15 0 20 0 0 0 0
sb:to talk	0 -2 0 7 0 0 0 0
sb:to the	2 -18 0 0 8 -3 -6 8
sb:to vote	0 -6 0 3 3 0 0 -3
sb:together	0 -4 0 16 -5 0 0 -5
sb:tomatoe	0 -11 0 3 0 0 0 7
sb:top	-2 7 0 0 0 0 0 -7
sb:top of	-2 13 0 -7 0 0 0 -4
sb:town	0 0 0 12 -9 0 0 0
sb:tractor	0 -23 0 9 0 0 0 15
sb:trade ,	0 0 0 -6 0 0 0 7
sb:trade alert	0 12 0 -10 0 0 0 0
sb:trade deal	0 -6 0 2 0 0 0 3
sb:trade minister	1 -6 0 8 0 0 0 -1
sb:trade representative	0 0 0 -6 9 0 0 -3
sb:transcript	0 8 0 -7 0 0 0 0
sb:transcript ,	0 10 0 -9 0 0 0 0
sb:travel	0 -2 0 8 0 0 0 0
sb:treaty	0 0 0 16 0 0 0 -12
sb:tromsø	0 -7 0 0 0 0 0 8
sb:truce	-17 2 -14 3 -19 -4 -3 13
sb:truce ,	0 5 0 25 -8 0 0 -19
sb:truce agree	0 0 0 -6 0 0 0 7
sb:truce begin	0 6 0 -11 0 0 0 5
sb:truce between	0 -5 0 7 -1 0 0 0
sb:truce by	0 4 0 -14 5 0 0 1
sb:truce expire	0 -6 0 6 0 0 0 -1
sb:truce from	0 -3 0 -8 0 0 0 12
sb:truce in	0 5 0 -20 0 0 0 12
sb:truce is	0 8 0 -19 0 0 0 13
sb:truce itself	0 0 0 -11 0 0 0 12
sb:truce last	0 2 0 -7 0 0 0 2
sb:truce of	-6 0 0 20 -3 0 0 -12
sb:truce on	0 -1 0 -16 1 0 0 17
sb:truce over	0 0 0 -6 0 0 0 8
sb:truce run	0 -7 0 17 0 0 0 -12
sb:truce that	0 -11 0 -19 0 0 0 28
sb:truce to	0 7 0 -14 0 0 0 8
sb:truce until	0 0 0 16 0 0 0 -13
sb:truce was	0 -13 0 24 0 0 0 -13
sb:truce with	0 0 0 1 -7 0 0 1
sb:truce would	0 14 0 -16 0 0 0 0
sb:trump	5 -6 0 1 0 0 0 0
sb:tuesday	0 0 0 -4 6 0 0 0
sb:tuesday ,	0 2 0 -6 0 0 0 3
sb:tuna	0 -6 0 3 0 0 0 6
sb:turn	0 -3 0 -9 0 0 0 12
sb:two	-7 4 -7 17 -8 -2 3 -14
sb:two <office>	0 0 0 -2 0 0 0 6
sb:two country	0 -4 0 -13 0 0 0 17
sb:two government	0 -1 0 -6 0 0 0 11
sb:two of	0 -1 0 -2 0 0 0 7
sb:two side	0 18 0 -7 -7 0 0 0
sb:under	-5 -7 3 7 2 11 0 -9
sb:under a	0 -10 0 -12 0 3 0 18
sb:under an	0 8 0 -5 -1 8 0 -9
sb:under section	0 3 0 -6 10 0 0 -7
sb:under which	-5 -9 0 12 0 0 0 1
sb:understanding	0 0 0 -2 0 0 0 6
sb:union	0 0 0 9 0 0 0 -6
sb:unless	4 -4 0 -11 -7 0 0 17
sb:unless the	0 -2 0 9 -4 0 0 0
sb:until	0 -6 0 -5 -3 -5 -3 13
sb:until <day-ahead>	0 3 0 16 -2 0 0 -21
sb:until <number>	0 -8 0 2 -1 0 0 9
sb:until the	-5 0 -5 10 -7 -1 0 0
sb:until then	0 0 0 -6 0 0 0 5
sb:up	0 -9 -4 -6 1 0 -1 19
sb:up <level>	0 -15 0 15 0 0 0 0
sb:up by	0 -16 0 13 3 2 0 -8
sb:up on	0 11 0 -12 0 0 0 3
sb:up to	0 0 0 -13 3 0 0 13
sb:upper	0 0 0 19 0 0 0 -17
sb:us	-1 -6 0 -11 13 0 0 10
sb:us on	0 -6 0 7 0 0 0 0
sb:us to	0 8 0 0 0 0 0 -4
sb:used	0 -15 0 -2 20 0 0 -7
sb:valid	0 -17 0 4 0 0 0 10
sb:valparaíso	0 -1 0 8 0 0 0 -2
sb:version	0 0 0 -7 0 0 0 8
sb:vessel	0 3 0 1 7 0 0 -13
sb:video	0 -7 0 19 -4 0 0 -3
sb:visit	0 -6 0 20 -8 0 0 0
sb:visit to	0 -2 0 8 -2 0 0 0
sb:vote	-4 -2 0 -6 21 -3 0 -16
sb:vote in	0 8 0 10 -15 0 0 -4
sb:vote is	0 0 0 -24 27 0 0 0
sb:vote on	0 -16 0 1 7 0 0 -3
sb:wait	0 7 0 0 0 0 0 -8
sb:want	0 -1 0 15 -12 0 7 -8
sb:want to	0 -1 0 9 -1 0 0 -2
sb:was	-4 -11 -11 7 0 -5 0 7
sb:was <level>	0 0 0 7 0 0 0 -6
sb:was agree	0 0 0 -6 0 0 0 7
sb:was conclude	0 -1 0 8 0 0 0 -5
sb:was in	0 9 0 0 0 0 0 -7
sb:was not	0 5 0 -15 0 0 0 11
sb:was on	0 0 0 -5 9 0 0 0
sb:was sign	0 -16 0 18 0 0 0 0
sb:was to	-2 -21 0 35 -7 5 0 -21
sb:water	-2 3 -5 16 -7 0 0 -13
sb:water tariff	0 -19 0 21 0 0 0 0
sb:way	0 2 0 -14 0 0 8 5
sb:way to	0 8 0 -15 0 0 0 8
sb:we	-6 -8 0 11 -2 -4 -1 3
sb:we agree	0 -7 0 -1 0 0 0 7
sb:we are	0 2 0 13 -2 0 0 -13
sb:we avoid	0 7 0 -6 0 0 0 0
sb:we shall	0 -13 0 -2 11 0 0 6
sb:webinar	0 -3 0 12 -5 0 0 0
sb:wednesday ,	0 12 0 -3 3 4 0 -14
sb:week	0 -17 -2 13 6 0 0 0
sb:week ,	0 -2 0 -16 8 0 0 10
sb:week of	0 -11 0 15 0 0 0 0
sb:week that	0 0 0 1 10 0 0 -11
sb:weekend	0 11 0 -9 0 0 0 0
sb:well	-4 7 0 -11 0 0 0 7
sb:were	-8 6 -1 12 -18 6 0 -4
sb:were loaded	0 9 1 -6 -1 0 0 -3
sb:were sign	0 0 0 -1 -3 7 0 0
sb:were suspend	-4 0 0 11 0 0 0 -6
sb:were to	0 0 6 -6 -3 0 0 3
sb:what	1 -1 3 0 -6 -2 -3 6
sb:what <person>	0 8 0 -12 0 0 0 4
sb:what change	0 5 9 -3 -2 0 0 -12
sb:what come	0 0 0 0 6 0 0 -3
sb:what happen	6 0 -3 0 -9 0 0 0
sb:what he	0 0 0 -9 0 0 0 9
sb:what is	0 -13 0 8 2 0 0 0
sb:what the	0 -8 0 3 -3 0 0 9
sb:what they	0 -7 0 2 -4 0 0 5
sb:what was	0 3 0 -7 0 0 0 3
sb:what will	0 10 0 0 -3 0 0 -5
sb:wheat	0 9 0 2 0 0 0 -11
sb:when	0 -13 0 0 7 0 0 8
sb:when the	0 -8 0 -4 10 0 0 2
sb:when they	0 0 0 -5 0 0 0 11
sb:where	0 -8 0 1 0 6 0 -1
sb:where the	0 -2 0 0 0 6 0 0
sb:whether	0 0 1 -4 0 0 0 6
sb:which	0 -7 0 -5 8 0 -3 9
sb:which <person>	0 8 0 -14 10 0 0 -3
sb:which begin	0 -14 0 2 2 0 0 2
sb:which both	0 -5 0 20 -4 0 0 -11
sb:which end	0 -17 6 5 0 0 0 5
sb:which expire	0 7 0 -10 1 0 0 3
sb:which had	0 -1 0 6 0 0 0 -2
sb:which is	0 -3 0 -5 0 0 0 10
sb:which it	0 -1 0 -3 -5 0 0 12
sb:which lapse	3 5 0 -10 0 0 0 2
sb:which meet	0 0 0 9 -7 0 0 0
sb:which sit	0 0 0 6 -4 0 0 0
sb:which start	-3 0 0 4 5 0 0 -7
sb:which take	0 -9 0 0 0 0 0 9
sb:which the	-1 -26 0 20 -2 2 0 5
sb:which was	0 0 0 20 -1 0 0 -16
sb:which were	0 1 7 -1 -3 0 0 -3
sb:which would	11 0 0 -8 0 0 0 2
sb:who	0 -11 0 13 -2 0 0 0
sb:who pay	0 10 0 -14 8 0 0 -4
sb:whose	2 5 0 -8 0 0 0 1
sb:whose good	0 7 0 -6 0 0 0 0
sb:will	1 -4 -4 19 -14 -9 -10 0
sb:will be	0 -1 2 4 -20 -1 -1 10
sb:will begin	0 -4 0 -1 8 0 0 0
sb:will decide	0 0 0 -8 10 0 0 0
sb:will discuss	0 -4 0 14 -7 0 0 -1
sb:will do	0 -3 0 12 -5 0 0 -2
sb:will go	0 2 0 -6 0 0 0 4
sb:will hold	0 1 0 -13 11 0 0 0
sb:will meet	0 -4 0 12 0 0 0 -3
sb:will not	0 -22 0 17 0 0 0 3
sb:will now	0 -1 0 11 0 0 0 -6
sb:will pay	0 0 0 -4 0 0 0 7
sb:will put	0 -11 0 3 0 0 0 6
sb:will return	0 8 0 -3 0 0 0 -3
sb:will sign	0 -4 0 16 -11 0 0 0
sb:will stay	0 4 1 6 0 0 0 -14
sb:will vote	0 0 0 11 -10 0 0 0
sb:window	0 -14 0 -3 17 0 5 -9
sb:wine	0 0 0 -10 0 0 0 8
sb:winter	0 -13 0 16 0 0 0 0
sb:wire	0 4 0 5 0 0 0 -12
sb:with	-4 1 1 3 -7 5 7 -5
sb:with <level>	0 13 0 -9 0 0 0 -4
sb:with <name>	-1 -27 -1 1 -7 0 12 14
sb:with <seat>	0 1 0 -16 0 0 0 18
sb:with a	-2 0 0 21 0 0 0 -22
sb:with the	0 18 0 -1 0 0 0 -9
sb:with which	0 0 0 -9 8 0 0 0
sb:withdraw	0 13 0 3 -11 0 0 -2
sb:without	0 -4 3 -4 11 0 0 0
sb:without a	0 -5 0 -11 0 0 0 19
sb:without an	0 6 0 -6 0 0 0 0
sb:without the	0 -6 5 3 11 0 0 -16
sb:wool	0 4 0 -10 0 0 0 4
sb:word	0 16 0 -15 0 0 0 0
sb:worker	0 -4 0 8 -1 0 0 0
sb:working	0 0 0 14 0 0 0 -11
sb:world	0 0 0 -16 0 0 0 14
sb:worth	0 6 0 3 0 0 0 -9
sb:would	8 11 -14 -17 -15 0 7 12
sb:would apply	0 -8 0 7 0 0 0 3
sb:would be	-8 -1 0 -3 -2 0 5 10
sb:would go	0 0 0 8 0 0 0 -7
sb:would have	9 -15 0 12 0 0 0 -4
sb:would otherwise	0 -1 0 -7 0 0 0 10
sb:would pay	0 -5 0 6 0 0 0 0
sb:would put	0 10 0 -3 0 0 0 0
sb:would sign	0 -4 0 10 0 0 0 -1
sb:would start	8 1 0 -6 0 0 0 0
sb:write	0 -9 5 -7 9 0 0 9
sb:year	1 0 0 -5 -12 0 0 12
sb:year 's	0 -6 0 18 -4 0 0 -3
sb:year ,	7 -1 0 -5 0 0 0 0
sb:yet	0 -11 0 3 14 0 0 -13
sb:york	0 -5 0 8 0 0 0 0
sb:you	0 -6 0 36 -9 0 0 -22
sb:your	0 -16 14 12 0 -9 -1 -1
sb:·	0 -6 0 14 0 0 0 -4
sb:—	3 6 -2 -13 -6 5 8 2
sb:— <name>	4 3 0 -7 8 0 0 -7
sb:— <quality>	0 -4 0 0 -5 0 0 11
sb:— a	0 -12 0 12 0 0 0 0
sb:— from	0 7 0 -10 0 0 0 3
sb:— the	0 -10 1 17 0 0 0 -9
sb:•	0 18 0 -19 0 0 0 1
t0=future	-2 15 -4 -7 0 -9 -9 3
t0=future-not	0 -19 0 14 3 0 0 0
t0=future-passive	1 -2 6 5 -8 -6 -4 5
t0=modal	-6 -2 -3 12 -4 -7 0 0
t0=modal-passive	-8 -9 -2 8 3 5 0 -3
t0=past	0 -15 3 30 -10 0 -2 -12
t0=past-passive	-5 -6 0 20 -8 0 0 -1
t0=perfect	2 1 -8 -6 12 -6 0 0
t0=perfect-passive	0 3 0 -7 -4 6 -1 3
t0=pluperfect	0 -13 0 10 9 0 0 -1
t0=pluperfect-passive	0 0 0 3 -7 2 0 -4
t0=present-not	0 1 0 9 -4 0 -6 -2
t0=present-passive	6 0 -2 0 -2 -6 -6 5
t0=present-passive-not	0 1 0 -10 5 0 0 2
t1=future	-1 16 -3 2 -10 -9 -6 -3
t1=future-not	0 -19 0 14 3 0 0 0
t1=future-passive	2 -2 6 5 -7 -6 -4 3
t1=gerund	0 -2 0 -1 -7 0 0 13
t1=infinitive	-4 0 0 -8 -2 4 -3 13
t1=modal	-6 -2 -3 12 -4 -7 0 -1
t1=modal-passive	-7 -9 -2 8 3 5 0 -3
t1=participle-passive	0 -2 0 13 10 -3 2 -24
t1=past	0 -12 4 25 -7 0 -1 -12
t1=past-passive	-5 -5 0 20 -8 0 0 -2
t1=perfect	3 1 -8 -9 8 -5 0 4
t1=perfect-passive	0 3 0 -7 -4 6 -1 3
t1=pluperfect	0 -5 0 3 10 0 0 -4
t1=pluperfect-passive	0 10 0 -2 -6 0 0 0
t1=present-not	0 1 0 9 -4 0 -6 -2
t1=present-passive	6 -1 -2 3 -1 -6 -6 0
t1=present-passive-not	0 1 0 -10 5 0 0 2
t2=future	-1 17 0 -7 0 -1 0 -4
t2=future-passive	0 -5 0 -12 11 0 0 7
t2=gerund	0 -9 0 21 -3 0 0 -4
t2=infinitive	0 4 -1 -4 -10 12 9 -13
t2=modal	0 -17 0 20 3 0 0 -4
t2=participle-passive	0 11 0 -17 -13 -1 -2 15
t2=past	-8 -23 -2 27 -2 0 0 0
t2=perfect	3 0 0 6 -6 0 0 -3
t2=pluperfect	-1 -4 0 10 -1 0 0 0
t2=present	1 -8 0 -6 -10 0 7 17
t2=present-not	0 7 0 -6 3 0 0 0
t2=present-passive	0 -6 -1 6 0 0 0 0
t:loose	0 -4 -15 1 -6 6 0 8
t:loose & d:ahead	1 -9 -14 3 -5 7 0 6
t:loose & d:today	0 7 0 -8 -1 0 0 6
t:loose-l	-1 -7 -22 6 -11 1 0 10
t:loose-l1	11 5 -3 0 -2 -5 0 -9
t:loose-l2	-8 3 -5 5 4 4 -3 -6
t:loose-l3	-3 -10 -10 -3 -2 -4 2 21
t:loose-r	2 0 1 -6 0 5 2 0
t:loose-r1	0 0 0 -9 7 0 3 2
t:loose-r2	1 -3 -4 -1 11 2 -1 -3
t:loose-r3	2 0 6 1 -11 3 -2 -3
t:more	-9 -6 10 8 -10 -16 -3 8
t:more & d:ahead	-10 -3 12 3 -8 -14 -2 9
t:more & d:today	1 -8 0 10 0 0 0 -2
t:more-in	0 -14 0 12 3 0 0 0
t:more-in0	0 -14 0 12 3 0 0 0
t:more-l	-1 -4 8 -4 -6 -6 -14 14
t:more-l0	0 -16 0 8 -6 0 0 6
t:more-l1	-5 -5 11 -6 -6 2 -2 13
t:more-l2	-2 -4 0 13 0 -5 -1 -5
t:more-l3	0 13 -4 -11 0 0 -1 3
t:more-r	-8 -1 4 7 -7 -8 3 0
t:more-r1	-4 -31 4 13 9 0 6 -3
t:more-r2	-8 2 0 13 -23 -1 0 -6
t:more-r3	0 7 -6 7 0 0 0 -10
t:quiet	10 -12 -6 -3 0 0 0 5
t:quiet & d:ahead	10 -11 -6 -5 0 0 0 7
t:quiet-l	11 -9 -6 -1 1 0 0 0
t:quiet-l1	9 0 0 1 0 0 0 -10
t:quiet-l2	0 -8 0 0 -1 0 0 7
t:quiet-l3	0 2 0 7 -8 0 0 0
t:quiet-r3	0 -3 0 -3 0 0 0 7
t:truce	-16 -13 -14 10 15 -15 -3 7
t:truce & d:ahead	-15 -14 -12 5 17 -14 -1 10
t:truce & d:today	0 3 0 9 -3 0 0 -8
t:truce-l	-12 -10 -19 14 7 -9 -7 3
t:truce-l2	-4 9 -10 10 -18 -1 0 -5
t:truce-l3	5 -13 -10 0 5 0 0 7
t:truce-r	-2 -8 0 -6 11 -3 1 7
t:truce-r2	0 -9 2 -26 2 0 5 18
t:truce-r3	0 0 0 3 9 0 0 -12
t:verb	9 -6 -12 9 -12 3 -11 0
t:verb & d:ahead	10 -9 -11 7 -10 4 -11 3
t:verb & d:today	0 3 0 3 0 0 0 -8
t:verb-l	13 -12 -9 10 -5 5 -5 -3
t:verb-l1	19 7 -9 -20 0 2 0 0
t:verb-l2	-12 -9 -1 12 11 4 0 -9
t:verb-r	-5 7 -1 0 -13 0 -3 8
t:verb-r1	0 9 0 -11 -4 0 0 7
t:verb-r3	-5 0 0 0 0 0 -1 9
tn:loose	0 5 0 0 -6 2 -2 -1
tn:more	1 25 -4 -1 -40 -4 -13 0
tn:quiet	0 -26 0 21 -3 0 0 0
tn:truce	28 -13 0 -25 3 -9 -2 18
tp:loose	-14 2 -15 0 9 7 -7 -2
tp:more	-5 -10 -12 -1 19 14 0 -8
tp:quiet	-2 0 0 14 -14 0 0 -3
tp:truce	1 2 -14 -22 0 -15 5 27
tp:verb	7 -8 0 17 -6 -8 0 -10
v0-none	-6 -4 -3 12 0 -3 0 -1
v0=accept	0 0 0 -4 6 0 0 0
v0=add	0 -3 0 10 0 0 0 -3
v0=agree	0 -6 0 2 -4 0 0 7
v0=announce	0 0 0 6 -10 -1 0 0
v0=approve	0 -3 0 -5 0 0 0 10
v0=ask	0 7 0 -3 0 0 0 -4
v0=be	-5 2 -9 -2 3 1 0 -1
v0=begin	-10 6 0 6 10 0 0 -22
v0=carry	0 0 0 8 -4 0 0 -2
v0=charge	0 -2 0 9 -5 0 0 0
v0=clear	0 0 -1 -6 0 0 0 11
v0=come	1 -10 0 4 -5 0 3 10
v0=conclude	0 0 0 -3 0 0 0 6
v0=confirm	0 -9 0 2 2 0 0 1
v0=continue	0 9 0 -4 0 0 0 0
v0=die	0 5 0 -8 0 0 0 4
v0=discuss	0 -4 0 4 -6 0 0 5
v0=double	0 7 0 -9 0 0 0 2
v0=drop	0 10 0 -11 0 0 0 0
v0=end	0 -1 0 16 -2 -1 0 -9
v0=enter	3 -4 7 1 0 0 0 -9
v0=expect	0 24 0 -6 -12 0 0 0
v0=expire	-4 2 -3 6 -5 0 0 -1
v0=face	0 -7 0 0 0 0 0 6
v0=go	0 0 -3 0 -4 0 0 7
v0=have	-1 -3 -8 7 1 0 0 -2
v0=hold	-4 -4 7 -5 4 0 0 2
v0=impose	5 6 0 -7 -5 0 0 -1
v0=know	0 -1 0 3 -6 0 0 4
v0=land	0 14 0 -7 -3 0 0 -1
v0=lapse	2 0 -8 8 3 0 0 -9
v0=let	0 2 0 -2 -1 8 0 -5
v0=lose	0 -1 5 -12 0 0 0 8
v0=lower	0 -2 0 6 0 0 0 0
v0=make	0 2 0 -2 -7 0 0 6
v0=move	0 -2 0 -3 6 0 0 1
v0=offer	0 0 0 7 0 0 0 -5
v0=order	0 2 0 6 -3 0 0 -5
v0=other	-4 -11 1 9 8 -10 -6 -3
v0=pause	0 -4 0 -9 0 0 0 14
v0=place	0 -2 0 7 -3 0 0 0
v0=prepare	0 0 0 -8 0 0 0 8
v0=propose	0 0 0 -15 7 0 0 10
v0=put	4 4 4 -5 -7 7 0 -6
v0=reach	0 0 0 0 12 0 0 -11
v0=receive	0 -3 0 0 6 0 0 0
v0=report	0 -7 0 1 6 0 0 -1
v0=return	0 5 0 10 0 0 -1 -14
v0=rule	-4 0 0 0 -2 0 0 7
v0=say	-1 1 3 1 -13 0 0 6
v0=see	0 -5 0 15 -2 0 0 -6
v0=send	0 0 0 6 -2 0 0 -1
v0=set	0 -7 0 9 -4 4 4 -12
v0=sit	0 4 0 9 2 0 0 -19
v0=start	1 -8 0 14 -3 0 0 -6
v0=state	0 8 0 -17 12 0 0 0
v0=stay	1 0 0 11 -6 0 0 -9
v0=stop	0 0 -1 -4 0 0 0 9
v0=suspend	1 11 -7 3 0 0 0 -11
v0=tell	0 3 0 -3 0 6 0 0
v0=threaten	0 -5 0 0 12 0 0 -6
v0=want	0 -1 0 6 -6 0 8 -4
v0=write	0 -11 8 -5 3 0 0 4
v1-none	-7 -6 -2 13 0 -7 0 2
v1=accept	0 0 0 -3 6 0 0 0
v1=add	0 -3 0 10 0 0 0 -3
v1=agree	0 0 0 6 -2 0 0 -3
v1=announce	0 0 0 6 -10 -1 0 0
v1=approve	0 -6 0 -5 4 0 0 9
v1=ask	0 6 0 0 0 0 0 -5
v1=be	-6 2 -8 1 -2 2 1 0
v1=begin	-12 6 0 9 6 0 0 -23
v1=buy	0 0 0 9 0 0 0 -1
v1=call	0 -2 0 13 0 0 0 -9
v1=carry	0 -1 0 7 -4 0 0 0
v1=charge	0 2 -1 6 -8 0 0 0
v1=clear	0 -1 -1 0 0 0 0 10
v1=collect	0 -4 0 -6 9 0 0 3
v1=come	1 -11 0 5 -5 0 3 10
v1=confirm	0 -9 0 2 2 0 0 1
v1=continue	0 9 0 -4 0 0 0 0
v1=die	0 5 0 -9 0 0 0 4
v1=discuss	0 -5 0 4 -6 0 0 5
v1=double	0 7 0 -10 0 0 0 2
v1=drop	0 10 0 -11 0 0 0 0
v1=end	0 -2 -3 17 -3 -1 0 -8
v1=enter	3 4 6 -6 0 0 0 -10
v1=expire	-4 1 1 6 -6 0 0 -3
v1=face	0 -8 0 0 0 0 0 6
v1=go	-1 1 -3 0 -7 0 0 8
v1=have	-1 -9 -8 6 1 0 0 0
v1=hold	-4 -9 7 -2 4 0 0 2
v1=impose	5 0 0 1 -6 0 0 -2
v1=introduce	0 -11 0 15 0 0 0 -2
v1=kick	2 7 0 -7 0 0 0 -2
v1=land	0 14 0 -7 -3 0 0 -1
v1=lapse	2 -1 -8 1 2 0 0 0
v1=let	0 2 0 -2 -1 8 0 -5
v1=lose	0 -3 4 -7 0 0 0 7
v1=make	0 4 0 -1 -9 0 0 3
v1=order	0 1 0 7 -3 0 0 -5
v1=other	-2 -10 2 7 9 -9 -5 -3
v1=pause	0 -4 0 -9 0 0 0 14
v1=place	0 -2 0 7 -3 0 0 0
v1=propose	0 -3 0 -17 13 0 0 8
v1=put	4 9 -1 -4 -6 7 0 -6
v1=reach	0 -5 0 0 11 0 0 -5
v1=receive	0 -3 0 0 6 0 0 0
v1=report	0 -8 0 0 10 0 0 -2
v1=return	0 -4 0 10 0 0 -1 0
v1=rule	-4 0 0 1 -2 0 0 7
v1=say	-1 1 3 1 -13 0 0 6
v1=see	0 -5 0 9 -3 0 0 0
v1=send	0 0 0 6 -2 0 0 -1
v1=set	0 -7 0 9 -4 4 4 -12
v1=shelve	5 0 0 -9 0 0 0 5
v1=sit	0 0 0 15 0 0 0 -20
v1=start	1 1 0 9 -5 0 0 -16
v1=state	0 7 0 -16 12 0 0 0
v1=stay	5 -5 0 12 -3 0 0 -12
v1=stop	0 -1 0 -7 8 0 0 3
v1=suspend	0 13 -11 -10 7 0 0 0
v1=take	-1 -6 0 6 2 0 0 -1
v1=tell	0 10 0 -6 -3 2 0 0
v1=want	0 0 0 0 0 0 8 -7
v1=write	0 -12 7 -5 8 0 0 0
v2-none	-11 -2 -10 30 3 -20 -28 -7
v2=agree	0 0 0 -1 0 0 8 -2
v2=announce	-3 0 0 11 0 0 0 -1
v2=apply	0 7 0 -1 0 0 0 0
v2=be	1 -15 3 14 -3 0 -2 0
v2=charge	0 -7 6 0 4 0 0 0
v2=collect	0 0 0 -13 4 0 0 9
v2=confirm	0 0 0 -5 6 0 0 0
v2=end	0 -2 3 -20 5 0 0 13
v2=fall	0 9 0 -3 0 0 0 -3
v2=go	0 -7 -2 11 0 5 0 -9
v2=have	0 -2 0 -2 -3 0 8 0
v2=leave	-4 5 0 -3 -11 0 0 11
v2=let	0 -10 0 0 6 0 0 6
v2=make	2 -3 0 0 0 0 8 -4
v2=meet	0 0 0 8 0 0 0 -3
v2=other	0 0 2 -8 -7 0 0 10
v2=pay	-1 2 -1 0 6 -1 0 -1
v2=plan	0 -9 0 10 0 0 0 0
v2=post	0 -1 0 -5 8 0 0 0
v2=return	0 -7 0 -3 2 0 0 8
v2=rise	0 7 0 0 0 0 0 -12
v2=say	0 -5 0 13 0 0 0 -3
v2=sell	0 -2 0 0 -6 13 0 -3
v2=take	0 -7 -1 13 0 0 0 0
v2=tell	0 0 0 -5 0 0 0 6
v2=want	0 7 0 -11 -2 0 5 -1
v:a:<v-agree>	-1 3 0 6 -7 -2 7 -12
v:a:<v-begin>	-3 5 -13 2 5 -4 -1 -5
v:a:<v-end>	-6 -3 1 -16 -4 0 -2 26
v:a:<v-propose>	0 -11 0 8 0 0 3 1
v:a:<v-return>	0 -6 0 -9 0 0 0 18
v:a:<v-suspend>	0 22 0 -10 -8 0 0 -5
v:b:<v-agree>	-9 -20 -1 12 2 -10 -1 8
v:b:<v-begin>	7 22 5 -14 -18 -16 -7 2
v:b:<v-end>	-2 -18 6 -6 -7 -14 -17 27
v:b:<v-propose>	-15 -2 -16 15 2 -6 0 -8
v:b:<v-return>	-3 0 -4 11 0 0 -3 -3
v:b:<v-suspend>	5 0 10 -11 12 -10 0 -2
v:c0=agree	-3 -9 -12 0 4 -6 0 12
v:c0=bear	-10 -2 -3 9 10 -6 -14 -7
v:c0=begin	9 -1 0 2 0 -13 -3 -1
v:c0=buy	3 2 6 0 -6 0 0 -5
v:c0=deny	-7 0 0 0 0 0 0 4
v:c0=down	-4 12 0 1 -15 -4 0 -1
v:c0=end	0 -5 -1 -5 -5 -8 -9 16
v:c0=impose	0 0 -3 6 2 0 -3 -5
v:c0=propose	-6 0 -6 9 -14 -7 0 13
v:c0=return	-1 14 -1 4 -4 0 -1 -10
v:c0=say	-2 -4 0 0 0 0 -8 8
v:c0=sell	4 0 0 11 -5 -1 0 -7
v:c0=suspend	0 -6 13 0 13 -4 -5 -7
v:c0=target	-7 0 0 -7 13 0 0 3
v:c0=threaten	0 -7 0 8 10 0 0 -10
v:c0=up	-4 -22 -1 15 9 -1 -3 6
v:c1=agree	-8 -2 0 0 0 -8 0 8
v:c1=agree & d:ahead	-8 0 0 -1 0 -7 0 4
v:c1=agree & d:today	0 -7 0 1 0 0 0 7
v:c1=bear	-10 5 0 2 3 -8 -2 -4
v:c1=bear & d:ahead	-8 10 0 -9 5 -8 -2 1
v:c1=bear & d:today	0 -8 0 25 -2 0 0 -18
v:c1=begin	7 11 1 -3 -15 -14 -5 -1
v:c1=begin & d:ahead	9 10 2 -5 -12 -13 -4 0
v:c1=buy	3 2 6 4 -10 0 0 -7
v:c1=buy & d:ahead	3 2 6 2 -9 0 0 -6
v:c1=deny	-7 0 0 0 0 0 0 5
v:c1=deny & d:ahead	-7 0 0 0 0 0 0 5
v:c1=down	-4 18 -11 -2 -18 -4 4 0
v:c1=down & d:ahead	-4 19 -11 0 -17 -4 5 -5
v:c1=down & d:today	0 0 0 -4 0 0 0 7
v:c1=end	-1 -11 0 -1 -2 -9 -9 16
v:c1=end & d:ahead	0 -6 0 -8 0 -7 -7 16
v:c1=end & d:today	0 -13 0 10 -1 0 0 0
v:c1=impose	0 2 3 9 2 -4 -6 -12
v:c1=impose & d:ahead	0 13 4 0 -4 -2 -4 -7
v:c1=impose & d:today	-2 -25 0 24 11 0 0 -13
v:c1=propose	-6 -7 -9 8 2 -7 5 0
v:c1=propose & d:ahead	-5 -2 -9 2 3 -7 5 1
v:c1=propose & d:today	0 -10 0 20 0 0 0 -5
v:c1=return & d:ahead	-1 -1 -1 1 -4 0 -1 7
v:c1=say	-4 0 0 -4 8 -3 -8 6
v:c1=say & d:ahead	-2 3 1 -18 12 -1 -6 14
v:c1=say & d:today	0 -5 0 24 -3 0 0 -23
v:c1=sell	3 -14 0 0 2 4 0 2
v:c1=sell & d:ahead	3 -13 0 6 2 5 0 -12
v:c1=stay	10 -5 -10 5 -14 1 3 0
v:c1=stay & d:ahead	5 -6 -8 10 -10 2 5 -6
v:c1=stay & d:today	8 -1 0 -10 -7 0 0 15
v:c1=suspend	3 -16 12 -8 17 -5 -5 4
v:c1=suspend & d:ahead	3 -15 12 -10 17 -5 -5 5
v:c1=target	-8 0 5 -6 5 0 0 3
v:c1=target & d:ahead	-7 5 5 5 -10 0 0 -3
v:c1=target & d:today	0 -15 0 -15 17 0 0 9
v:c1=threaten	0 -3 0 6 2 0 0 -4
v:c1=up	-5 -18 -2 8 5 -2 -4 13
v:c1=up & d:ahead	-5 -11 -1 1 5 -2 -4 15
v:c1=up & d:today	0 -20 0 19 0 0 0 -2
v:ct1=agree future	0 -8 0 21 -4 0 0 -8
v:ct1=agree modal	0 -12 0 16 1 0 0 -7
v:ct1=agree participle-passive	0 0 6 -4 -11 0 0 7
v:ct1=agree past	0 16 0 -2 -12 0 0 -6
v:ct1=agree past-passive	0 -1 0 6 0 0 0 -1
v:ct1=agree perfect	0 -6 0 -13 3 0 0 15
v:ct1=agree pluperfect	0 11 0 -15 -1 0 0 7
v:ct1=agree present	0 -9 0 -3 0 0 9 0
v:ct1=agree present-passive	0 -12 0 -6 16 0 -3 3
v:ct1=bear future	1 -8 -3 10 14 0 0 -28
v:ct1=bear future-passive	0 -10 0 12 0 0 0 0
v:ct1=bear gerund	0 -9 0 7 0 0 0 2
v:ct1=bear infinitive	0 18 0 -21 -5 0 0 8
v:ct1=bear modal	0 -5 5 -4 -9 0 0 14
v:ct1=bear modal-passive	0 -1 0 3 -10 0 0 9
v:ct1=bear participle-passive	0 13 4 -5 -11 0 6 -12
v:ct1=bear past	0 -14 0 14 11 0 0 -12
v:ct1=bear perfect	0 -1 0 11 -7 0 0 -1
v:ct1=bear pluperfect	0 0 0 -5 0 0 0 8
v:ct1=bear present	-7 12 -11 -1 -8 0 -5 3
v:ct1=bear present-passive	0 2 0 -24 18 0 0 -8
v:ct1=begin future	10 -12 0 5 -6 0 0 6
v:ct1=begin future-passive	1 7 0 -1 0 0 0 -5
v:ct1=begin gerund	0 8 0 -9 -5 0 0 6
v:ct1=begin infinitive	-1 18 -1 -7 -9 0 0 0
v:ct1=begin modal	-11 -23 9 23 -11 0 0 6
v:ct1=begin modal-passive	6 15 0 -18 0 0 0 -1
v:ct1=begin participle-passive	0 7 5 0 -5 0 0 -12
v:ct1=begin past	-2 -13 0 5 9 0 0 1
v:ct1=begin perfect	0 -2 0 8 0 0 0 -2
v:ct1=begin present	8 17 -19 -9 0 -7 0 -9
v:ct1=begin present-passive	0 9 1 -19 0 0 0 5
v:ct1=buy infinitive	0 0 0 6 0 0 0 0
v:ct1=buy modal	0 0 0 6 -2 0 0 0
v:ct1=buy past	0 4 7 -10 0 0 0 0
v:ct1=down future	-2 24 0 -3 -1 0 0 -16
v:ct1=down infinitive	0 19 0 -8 -4 0 0 -7
v:ct1=down modal	0 11 0 -21 -4 0 0 19
v:ct1=down participle-passive	0 0 0 -5 0 0 6 0
v:ct1=down past	0 -28 0 12 -1 0 0 11
v:ct1=down present	0 9 -5 10 -16 -1 3 -13
v:ct1=end future	0 14 -9 -8 -10 0 0 10
v:ct1=end infinitive	0 7 3 -16 3 0 0 0
v:ct1=end modal	0 -9 -5 14 -11 0 0 0
v:ct1=end participle-passive	0 -9 -5 32 0 0 0 -19
v:ct1=end past	0 -21 0 13 -6 0 0 3
v:ct1=end pluperfect	0 -1 0 10 0 0 0 -7
v:ct1=end present	0 -2 8 -29 8 -5 -6 21
v:ct1=impose future	-7 0 -2 17 -18 0 0 0
v:ct1=impose future-passive	0 13 0 -17 3 0 0 0
v:ct1=impose infinitive	-4 -17 -2 14 0 0 -2 9
v:ct1=impose infinitive-passive	0 6 0 0 -3 0 0 0
v:ct1=impose modal	5 -6 -1 14 0 0 -1 -13
v:ct1=impose modal-passive	9 -7 0 -7 11 3 0 -4
v:ct1=impose participle-passive	3 0 20 -12 -3 -2 -2 -1
v:ct1=impose past	-3 22 4 -5 -4 -3 -3 -11
v:ct1=impose past-passive	-5 -1 0 6 -1 0 0 2
v:ct1=impose perfect-passive	0 -7 0 11 -1 1 0 -7
v:ct1=impose pluperfect	0 -8 0 3 9 0 0 0
v:ct1=impose present	-7 13 -4 -6 -8 7 8 -3
v:ct1=impose present-passive	8 19 -1 -32 12 0 -4 5
v:ct1=propose future	0 -16 0 17 -10 0 0 4
v:ct1=propose future-passive	0 0 0 10 -4 0 0 0
v:ct1=propose infinitive	0 -5 0 9 -1 0 0 0
v:ct1=propose modal	0 -10 0 9 0 0 0 0
v:ct1=propose participle-passive	0 1 0 -5 11 0 5 -12
v:ct1=propose past	0 9 0 -11 -8 0 0 8
v:ct1=propose past-passive	0 11 0 -16 0 0 0 6
v:ct1=propose perfect	0 0 0 7 1 0 0 -8
v:ct1=propose present	0 -8 0 -10 10 0 6 5
v:ct1=propose present-passive	0 9 0 13 -14 0 0 -5
v:ct1=return modal	0 1 0 11 -3 0 0 -10
v:ct1=return past	0 -3 0 6 0 0 0 0
v:ct1=return present	-1 7 0 -6 -6 0 -1 8
v:ct1=say future	0 -14 7 -25 19 0 0 7
v:ct1=say modal	0 -2 0 11 -2 0 0 -1
v:ct1=say past	-13 8 -10 1 -10 -4 -2 8
v:ct1=say past-passive	0 -1 0 6 0 0 0 0
v:ct1=say perfect	7 3 0 -3 -2 0 0 -5
v:ct1=say present	0 -15 4 8 -6 0 0 6
v:ct1=say present-passive	0 3 0 0 1 0 0 -7
v:ct1=stay future	0 10 0 -4 4 0 0 -8
v:ct1=stay gerund	11 -9 0 -7 -3 0 0 7
v:ct1=stay infinitive	0 -10 0 8 0 0 0 0
v:ct1=stay modal-passive	5 9 0 -7 -3 0 0 -5
v:ct1=stay participle-passive	0 5 0 1 -1 0 0 -8
v:ct1=stay past	0 -3 -2 -6 -6 3 11 4
v:ct1=stay perfect	4 -9 0 -3 0 0 -2 10
v:ct1=stay present	2 -16 -2 0 3 3 -5 5
v:ct1=suspend future	0 -6 1 4 8 0 0 -7
v:ct1=suspend future-passive	0 -6 0 0 8 0 0 0
v:ct1=suspend participle-passive	7 -13 6 -16 7 0 0 6
v:ct1=suspend past	9 1 8 -21 13 0 0 -6
v:ct1=suspend past-passive	-4 0 0 7 0 0 0 0
v:ct1=suspend present-passive	0 1 0 -7 -15 0 0 13
v:ct1=target future	0 1 0 -9 0 0 0 5
v:ct1=target future-passive	0 19 0 -11 -6 0 0 0
v:ct1=target modal	0 2 0 3 0 0 0 -6
v:ct1=target modal-passive	0 -14 0 18 0 0 0 -1
v:ct1=target pluperfect	0 -13 0 6 9 0 0 -2
v:ct1=target present	-2 2 3 -12 -5 0 0 14
v:ct1=target present-passive	0 0 0 -19 17 0 0 4
v:ct1=threaten pluperfect	0 -15 0 8 8 0 0 -2
v:ct1=up future	0 -22 0 9 -3 0 0 18
v:ct1=up gerund	0 1 0 -19 0 0 0 18
v:ct1=up modal	0 6 0 -6 16 0 0 -18
v:ct1=up modal-passive	0 17 0 -11 0 0 0 -5
v:ct1=up participle-passive	0 -1 0 9 0 0 0 -4
v:ct1=up past	0 -10 2 13 0 0 0 -4
v:ct1=up present	0 0 -2 14 -12 0 0 -3
v:l1="	0 0 0 7 -1 0 0 -1
v:l1='s	0 -1 0 -1 0 6 0 0
v:l1=(	0 6 0 -6 0 0 0 1
v:l1=( & d:ahead	0 7 0 -11 0 0 0 3
v:l1=,	-12 11 14 -3 -8 1 -2 0
v:l1=, & d:ahead	-3 19 21 -20 -9 6 2 -4
v:l1=, & d:today	-9 -5 -9 11 0 -6 -7 6
v:l1=.	0 27 0 -19 0 0 0 -11
v:l1=. & d:today	0 32 0 -28 0 0 0 -6
v:l1=:	2 -11 -2 -24 -4 0 0 36
v:l1=: & d:ahead	2 -3 -1 -11 -2 0 0 17
v:l1=: & d:today	0 -12 0 -18 0 0 0 26
v:l1=<agent>	0 -1 0 9 0 0 0 -8
v:l1=<agent> & d:today	0 0 0 7 0 0 0 -3
v:l1=<begin>	4 0 0 0 5 5 -13 -5
v:l1=<begin> & d:ahead	0 7 0 -4 0 8 -8 -7
v:l1=<begin> & d:today	4 -7 -3 3 4 -3 -1 1
v:l1=<day-ahead>	0 -5 0 20 0 0 0 -11
v:l1=<day-ahead> & d:today	0 -2 0 23 0 0 0 -18
v:l1=<day-gone>	0 0 0 7 0 0 0 -6
v:l1=<day-gone> & d:today	0 0 0 7 0 0 0 -6
v:l1=<duty>	0 -3 0 12 0 0 0 -6
v:l1=<duty> & d:today	0 0 0 8 0 0 0 -5
v:l1=<gate>	0 0 0 13 0 0 0 -10
v:l1=<gate> & d:today	0 -2 0 6 0 0 0 0
v:l1=<goods>	3 -5 0 6 -12 -3 0 5
v:l1=<goods> & d:ahead	3 -2 0 0 -11 -3 0 11
v:l1=<goods> & d:today	0 -2 0 12 0 0 0 -6
v:l1=<level-noun>	0 -6 0 -11 0 0 0 16
v:l1=<level>	0 7 0 2 -2 0 0 -9
v:l1=<level> & d:ahead	0 7 0 -5 0 0 0 0
v:l1=<level> & d:today	0 0 0 11 0 0 0 -10
v:l1=<name>	0 -13 0 23 -2 0 6 -21
v:l1=<name> & d:ahead	0 -9 0 13 -2 0 6 -14
v:l1=<name> & d:today	0 -1 0 12 0 0 0 -7
v:l1=<not>	0 -3 0 29 0 0 0 -22
v:l1=<number>	0 22 -2 -15 5 0 0 -5
v:l1=<number> & d:ahead	0 7 0 -17 8 0 0 6
v:l1=<number> & d:today	0 16 0 -3 -3 0 0 -23
v:l1=<organisation>	0 -3 0 12 0 0 0 -4
v:l1=<organisation> & d:today	0 -2 0 7 0 0 0 -1
v:l1=<seat>	6 -7 0 17 -9 0 0 -9
v:l1=<seat> & d:ahead	6 -2 0 8 -8 0 0 -3
v:l1=<seat> & d:today	0 -2 0 10 0 0 0 -3
v:l1=<span>	0 -5 0 27 0 0 0 -24
v:l1=<span> & d:ahead	0 -5 0 27 0 0 0 -24
v:l1=<v-agree>	0 -1 0 17 -3 0 0 -7
v:l1=<v-agree> & d:ahead	0 0 0 8 -2 0 0 0
v:l1=<v-agree> & d:today	0 0 0 9 0 0 0 -5
v:l1=<v-bear>	0 2 0 -8 6 0 0 2
v:l1=<v-bear> & d:ahead	0 8 0 -21 6 0 0 10
v:l1=<v-bear> & d:today	0 -9 0 19 0 0 0 -8
v:l1=<v-begin>	2 34 0 -3 -13 0 0 -37
v:l1=<v-begin> & d:ahead	2 40 0 -17 -11 0 0 -28
v:l1=<v-begin> & d:today	0 -9 0 21 0 0 0 -9
v:l1=<v-down>	0 8 0 -7 -5 0 0 6
v:l1=<v-down> & d:ahead	0 8 0 -7 -5 0 0 6
v:l1=<v-end>	0 -24 3 -1 -5 0 0 20
v:l1=<v-end> & d:ahead	0 -18 4 0 -2 0 0 14
v:l1=<v-end> & d:today	0 -9 0 0 0 0 0 8
v:l1=<v-impose>	4 -17 -2 0 17 0 0 0
v:l1=<v-impose> & d:ahead	5 -19 -1 19 3 0 0 -11
v:l1=<v-impose> & d:today	0 -1 0 -15 15 0 0 7
v:l1=<v-say>	0 -6 0 0 6 0 0 3
v:l1=<v-say> & d:ahead	0 -7 0 -14 7 0 0 8
v:l1=<v-say> & d:today	0 -2 0 9 0 0 0 -7
v:l1=<v-stay>	0 -3 0 -8 0 0 0 14
v:l1=<v-stay> & d:ahead	0 0 0 -14 0 0 0 18
v:l1=<v-stay> & d:today	0 0 0 8 0 0 0 -3
v:l1=<v-suspend>	3 0 0 0 0 0 0 -10
v:l1=<v-target>	0 -5 0 -10 17 0 0 -4
v:l1=<v-target> & d:today	0 -5 0 -9 17 0 0 -5
v:l1=<v-up>	0 -14 0 10 3 0 0 0
v:l1=a	0 -23 0 14 0 0 3 2
v:l1=a & d:ahead	0 -23 0 13 0 0 3 3
v:l1=after	0 9 3 -34 18 0 0 5
v:l1=after & d:ahead	0 -2 3 -25 18 0 0 6
v:l1=again	0 -5 0 6 0 0 0 0
v:l1=and	0 -2 0 10 13 0 0 -19
v:l1=and & d:ahead	0 -2 0 8 13 0 0 -19
v:l1=announce	0 6 0 -4 0 0 0 0
v:l1=announce & d:today	0 6 0 -4 0 0 0 0
v:l1=are	0 17 0 2 -4 0 0 -17
v:l1=as	0 -14 0 -14 12 0 0 16
v:l1=as & d:ahead	0 -12 0 -6 12 0 0 5
v:l1=as & d:today	0 0 0 -10 0 0 0 11
v:l1=at	0 -7 0 -1 10 0 0 0
v:l1=at & d:ahead	0 -7 0 -2 10 0 0 0
v:l1=back	0 2 0 -20 0 0 0 19
v:l1=before	-8 12 -5 -5 13 -6 -7 -11
v:l1=before & d:ahead	-8 19 -5 -16 15 -5 -6 -9
v:l1=before & d:today	0 -8 0 12 -1 0 0 0
v:l1=begin	0 14 0 0 0 0 0 -10
v:l1=begin & d:ahead	0 17 0 -6 0 0 0 -8
v:l1=begin & d:today	0 -2 0 6 0 0 0 0
v:l1=between	0 0 0 8 -3 0 0 0
v:l1=between & d:ahead	0 0 0 8 -3 0 0 0
v:l1=by	-20 -23 3 -7 28 0 11 -14
v:l1=by & d:ahead	-20 -22 3 -9 29 0 11 -13
v:l1=by & d:today	0 -2 0 7 0 0 0 0
v:l1=charge	0 -5 0 -9 17 0 0 -6
v:l1=charge & d:today	0 -5 0 -9 17 0 0 -5
v:l1=come	0 12 0 -3 0 0 0 -7
v:l1=come & d:ahead	0 13 0 -3 0 0 0 -7
v:l1=deal	0 0 0 -10 0 0 0 12
v:l1=die	0 -7 0 0 0 0 0 9
v:l1=due	0 5 0 -8 7 0 0 -5
v:l1=due & d:ahead	0 5 0 -9 7 0 0 -4
v:l1=duty	0 0 0 8 0 0 0 -5
v:l1=duty & d:today	0 0 0 7 0 0 0 -5
v:l1=effect	0 21 0 -16 0 0 0 -2
v:l1=effect & d:today	0 19 0 -18 0 0 0 0
v:l1=effective	0 11 0 -2 0 0 0 -7
v:l1=end	0 -18 5 3 -3 0 0 7
v:l1=end & d:ahead	0 -15 6 11 -1 0 0 -2
v:l1=end & d:today	0 -1 0 -5 0 0 0 9
v:l1=expire	0 -2 0 -4 0 0 0 7
v:l1=for & d:today	0 -1 0 10 0 0 0 -4
v:l1=friday	0 14 0 -23 3 0 0 9
v:l1=friday & d:today	0 17 0 -8 0 0 0 -14
v:l1=from	12 49 -8 -27 -13 -18 -16 -32
v:l1=from & d:ahead	6 44 -6 -24 -10 -17 -15 -23
v:l1=from & d:today	9 12 0 -4 -5 0 0 -17
v:l1=good	2 7 0 0 -1 0 0 -9
v:l1=good & d:today	0 0 0 7 0 0 0 -3
v:l1=has	12 0 0 -1 -9 0 0 -2
v:l1=has & d:ahead	13 0 0 -3 -9 0 0 -1
v:l1=is	-4 1 -1 -5 -18 13 -1 4
v:l1=is & d:ahead	-4 2 -1 -9 -17 14 -1 7
v:l1=is & d:today	0 0 0 9 0 0 0 -5
v:l1=it	0 -10 0 15 -6 0 0 1
v:l1=it & d:today	0 -6 0 9 0 0 0 0
v:l1=leave	0 -5 0 9 0 0 0 0
v:l1=meet	0 -6 0 -9 13 0 0 2
v:l1=meet & d:ahead	0 -5 0 -15 13 0 0 8
v:l1=meet & d:today	0 0 0 6 0 0 0 -5
v:l1=midnight	0 -9 -3 -27 1 0 0 32
v:l1=midnight & d:ahead	0 -7 -3 -9 2 0 0 15
v:l1=midnight & d:today	0 0 0 -21 0 0 0 22
v:l1=monday	0 -9 0 16 0 0 0 -3
v:l1=monday & d:today	0 -9 0 16 0 0 0 -3
v:l1=noon	0 3 0 0 7 0 0 -11
v:l1=of	-8 9 -4 21 0 1 0 -32
v:l1=of & d:ahead	-7 18 -2 6 0 1 0 -25
v:l1=of & d:today	0 -13 0 26 0 0 0 -9
v:l1=on	3 1 -3 10 5 -20 -19 -3
v:l1=on & d:ahead	5 0 -2 5 8 -18 -16 -2
v:l1=on & d:today	-2 7 0 5 -10 0 0 -2
v:l1=out	0 3 0 -18 -1 0 0 19
v:l1=out & d:ahead	0 -12 0 -1 0 0 0 11
v:l1=out & d:today	0 11 0 -18 0 0 0 9
v:l1=pay	0 -6 0 9 0 0 0 0
v:l1=pay & d:today	0 -6 0 9 0 0 0 0
v:l1=published	0 0 0 6 0 0 0 0
v:l1=same	0 7 0 -5 1 0 0 -2
v:l1=saturday	0 -5 0 0 12 0 0 -6
v:l1=saturday & d:today	0 0 0 7 0 0 0 -5
v:l1=say	0 -6 0 -6 0 0 0 14
v:l1=say & d:ahead	0 -2 0 -11 0 0 0 17
v:l1=sign	0 -1 0 17 -3 0 0 -7
v:l1=sign & d:ahead	0 0 0 7 -2 0 0 0
v:l1=sign & d:today	0 0 0 8 0 0 0 -4
v:l1=since	1 -18 -3 36 -17 0 0 -13
v:l1=since & d:ahead	1 -10 -3 28 -16 0 0 -10
v:l1=since & d:today	0 -11 0 15 0 0 0 -2
v:l1=start	0 17 0 0 -4 0 0 -12
v:l1=start & d:ahead	0 20 0 -8 -4 0 0 -7
v:l1=start & d:today	0 -2 0 9 0 0 0 -4
v:l1=sunday	0 -1 0 -7 -1 0 0 11
v:l1=than	0 7 0 -21 18 0 0 -4
v:l1=than & d:ahead	0 8 0 -22 18 0 0 -3
v:l1=the	-3 0 3 -7 -16 -15 11 14
v:l1=the & d:ahead	-3 0 3 -8 -16 -15 11 15
v:l1=the & d:today	0 -1 0 8 0 0 0 -2
v:l1=through	0 -16 9 4 -11 0 0 6
v:l1=through & d:ahead	0 -15 10 0 -11 0 0 10
v:l1=thursday	0 -5 0 8 0 0 0 0
v:l1=thursday & d:today	0 -5 0 8 0 0 0 0
v:l1=till	9 -12 -1 -15 -4 7 0 8
v:l1=till & d:ahead	10 -12 0 -16 -4 7 0 8
v:l1=time	0 -8 0 11 0 0 0 0
v:l1=time & d:today	0 -18 0 20 0 0 0 0
v:l1=to	3 0 2 -15 -17 4 -11 16
v:l1=to & d:ahead	3 0 2 -16 -17 4 -11 16
v:l1=tuesday	0 -6 0 7 6 0 0 -8
v:l1=tuesday & d:today	0 -3 0 15 0 0 0 -8
v:l1=until	2 -5 8 -3 0 -4 -8 3
v:l1=until & d:ahead	2 -4 8 -5 1 -4 -8 4
v:l1=until & d:today	0 0 0 8 0 0 0 -5
v:l1=up	0 -8 0 -6 4 0 0 9
v:l1=up & d:ahead	0 -6 0 -8 4 0 0 9
v:l1=vote	0 -6 0 0 11 0 0 -8
v:l1=vote & d:ahead	0 -6 0 0 11 0 0 -8
v:l1=wednesday	0 -2 0 16 0 0 0 -8
v:l1=wednesday & d:today	0 -2 0 16 0 0 0 -8
v:l1=with	0 -17 0 10 0 6 0 0
v:l1=with & d:ahead	0 -17 0 10 0 6 0 0
v:l1=|	-4 0 0 -5 0 0 0 12
v:l1=| & d:today	-4 0 0 -5 0 0 0 12
v:l1=·	0 -7 0 18 -1 0 0 -7
v:l1=· & d:today	0 -6 0 17 -1 0 0 -6
v:l1=—	0 -5 0 14 -1 0 0 -3
v:l1=— & d:today	0 -12 0 22 0 0 0 -7
v:l2="	-3 16 0 -9 0 0 0 0
v:l2=" & d:ahead	-3 17 0 -12 0 0 0 0
v:l2='s	-1 -6 0 5 2 0 0 0
v:l2=)	0 -5 0 9 -7 0 0 3
v:l2=) & d:today	0 -3 0 10 0 0 0 -3
v:l2=,	13 10 -3 -15 -20 1 6 5
v:l2=, & d:ahead	14 9 -2 -11 -17 2 6 -2
v:l2=, & d:today	0 0 0 -9 -3 0 0 16
v:l2=.	0 1 7 -11 6 0 0 -2
v:l2=. & d:ahead	0 2 7 -13 6 0 0 -2
v:l2=:	-13 19 -10 -14 6 0 0 0
v:l2=: & d:ahead	-12 0 -8 -5 9 0 0 6
v:l2=: & d:today	0 20 0 -11 -2 0 0 -14
v:l2=; & d:ahead	2 0 0 -6 0 0 0 5
v:l2=<agent>	-1 -1 0 8 -1 -4 0 -2
v:l2=<agent> & d:today	0 -11 0 23 0 0 0 -9
v:l2=<begin>	5 4 -5 -7 4 1 -14 5
v:l2=<begin> & d:ahead	4 9 0 -20 3 5 -8 10
v:l2=<begin> & d:today	2 -9 -6 18 0 -5 -3 -9
v:l2=<day-ahead>	-14 -16 -3 2 -7 10 -3 18
v:l2=<day-ahead> & d:ahead	-14 -16 -3 2 -7 10 -3 19
v:l2=<day-gone>	-1 9 0 5 0 0 0 -9
v:l2=<day-gone> & d:ahead	-1 10 0 3 0 0 0 -9
v:l2=<day-today>	0 0 0 -20 0 0 0 23
v:l2=<day-today> & d:ahead	0 8 0 -6 0 0 0 -1
v:l2=<day-today> & d:today	0 -9 0 -16 0 0 0 26
v:l2=<duty>	-2 -16 0 23 4 0 0 -13
v:l2=<duty> & d:ahead	-2 -10 0 16 4 0 0 -12
v:l2=<duty> & d:today	0 -13 0 16 0 0 0 0
v:l2=<gate>	0 -3 -1 -4 13 0 0 0
v:l2=<gate> & d:ahead	0 -3 -1 -5 13 0 0 0
v:l2=<goods>	0 9 5 -2 -23 -4 3 0
v:l2=<goods> & d:ahead	0 14 6 1 -21 -3 4 -15
v:l2=<goods> & d:today	0 -9 0 -3 0 0 0 17
v:l2=<level-noun>	0 9 0 -11 0 0 0 5
v:l2=<level-noun> & d:ahead	0 0 0 -4 0 0 0 8
v:l2=<level-noun> & d:today	0 16 0 -10 0 0 0 -4
v:l2=<level>	-10 -4 -4 15 5 -3 -3 -16
v:l2=<level> & d:ahead	-9 3 -3 4 5 -2 -2 -12
v:l2=<level> & d:today	0 -23 0 28 0 0 0 -5
v:l2=<name>	1 -8 10 18 -9 0 -1 -14
v:l2=<name> & d:ahead	2 2 11 -6 -8 0 0 0
v:l2=<name> & d:today	0 -20 0 32 0 0 0 -14
v:l2=<not>	0 11 0 -10 -9 0 0 9
v:l2=<not> & d:ahead	0 13 0 0 -9 0 0 -8
v:l2=<not> & d:today	0 -1 0 -13 0 0 0 16
v:l2=<number>	-2 7 -7 -1 0 -4 0 1
v:l2=<number> & d:ahead	-2 20 -7 -18 1 -4 0 5
v:l2=<number> & d:today	0 -22 0 30 0 0 0 -8
v:l2=<office>	0 -11 0 11 0 0 5 -9
v:l2=<office> & d:ahead	0 -7 0 2 0 0 5 -3
v:l2=<office> & d:today	0 -2 0 10 0 0 0 -6
v:l2=<organisation>	0 0 0 5 -9 0 0 4
v:l2=<organisation> & d:ahead	0 -16 0 12 -7 0 0 6
v:l2=<organisation> & d:today	0 10 0 -5 -1 0 0 0
v:l2=<person>	0 8 0 5 0 0 0 -12
v:l2=<person> & d:ahead	0 13 0 -1 0 0 0 -8
v:l2=<person> & d:today	0 -9 0 19 0 0 0 -6
v:l2=<quality>	5 0 0 19 -9 0 0 -16
v:l2=<quality> & d:ahead	6 1 0 9 -8 0 0 -10
v:l2=<quality> & d:today	0 -1 0 11 0 0 0 -5
v:l2=<seat>	-2 10 -5 8 -7 -5 -3 -3
v:l2=<seat> & d:ahead	0 -8 -2 8 -1 -2 0 6
v:l2=<seat> & d:today	0 17 0 0 -6 0 0 -12
v:l2=<sender>	-5 5 0 -6 3 0 0 1
v:l2=<sender> & d:ahead	-5 5 0 -6 3 0 0 1
v:l2=<span>	0 9 0 0 -2 0 0 -7
v:l2=<span> & d:ahead	0 12 0 -4 -2 0 0 -5
v:l2=<span> & d:today	0 -5 0 11 0 0 0 -2
v:l2=<v-agree>	-1 -4 -2 4 -8 0 2 7
v:l2=<v-agree> & d:ahead	-1 -3 -2 2 -7 0 2 7
v:l2=<v-bear>	-4 -12 1 -2 6 -3 0 10
v:l2=<v-bear> & d:ahead	-3 0 1 -19 7 -3 0 12
v:l2=<v-bear> & d:today	0 -21 0 25 0 0 0 -2
v:l2=<v-begin>	5 18 0 -14 2 -6 -8 -7
v:l2=<v-begin> & d:ahead	5 18 1 -15 4 -6 -8 -9
v:l2=<v-buy>	0 0 6 4 -9 0 0 -2
v:l2=<v-buy> & d:ahead	0 0 6 3 -9 0 0 -2
v:l2=<v-deny>	0 -6 0 15 -2 0 0 0
v:l2=<v-deny> & d:ahead	0 -6 0 15 -2 0 0 0
v:l2=<v-down>	0 5 -1 13 -2 -1 -3 -16
v:l2=<v-down> & d:ahead	0 7 -1 9 -2 0 -2 -15
v:l2=<v-down> & d:today	0 -5 0 8 0 0 0 0
v:l2=<v-end>	0 -6 3 -8 0 -6 -8 13
v:l2=<v-end> & d:ahead	0 -5 3 -10 0 -6 -8 13
v:l2=<v-end> & d:today	0 -1 0 6 0 0 0 -1
v:l2=<v-impose>	-2 7 0 12 -13 -6 0 -8
v:l2=<v-impose> & d:ahead	-1 9 1 4 -11 -6 0 -4
v:l2=<v-impose> & d:today	0 -2 0 19 -2 0 0 -15
v:l2=<v-propose>	0 2 0 14 0 0 0 -16
v:l2=<v-propose> & d:ahead	0 3 0 11 0 0 0 -14
v:l2=<v-return>	0 4 0 1 -9 0 0 0
v:l2=<v-return> & d:ahead	0 4 0 0 -9 0 0 1
v:l2=<v-say>	-10 -6 -1 7 12 -5 -2 0
v:l2=<v-say> & d:ahead	-9 0 0 -4 13 -4 0 4
v:l2=<v-say> & d:today	0 -17 0 30 0 0 0 -10
v:l2=<v-sell> & d:ahead	0 -13 -4 9 6 4 0 -2
v:l2=<v-stay>	8 -1 -3 -2 1 -6 -6 5
v:l2=<v-stay> & d:ahead	9 -14 -2 0 2 -6 -6 10
v:l2=<v-stay> & d:today	0 12 0 -1 0 0 0 -12
v:l2=<v-suspend>	7 -15 0 -1 4 -3 0 2
v:l2=<v-suspend> & d:ahead	7 -14 0 -2 5 -3 0 2
v:l2=<v-target>	0 2 9 11 -12 0 -2 -14
v:l2=<v-target> & d:ahead	0 5 10 5 -11 0 -2 -10
v:l2=<v-target> & d:today	0 -1 0 9 0 0 0 -3
v:l2=<v-up>	0 12 0 -10 -8 0 0 4
v:l2=<v-up> & d:ahead	0 14 0 -9 -7 0 0 2
v:l2=a	0 -15 0 -4 11 0 0 5
v:l2=a & d:ahead	0 -8 0 0 12 0 0 -9
v:l2=a & d:today	0 -5 0 -6 0 0 0 13
v:l2=agreement	0 2 0 6 -2 0 -6 -1
v:l2=agreement & d:ahead	0 2 0 6 -2 0 -5 -1
v:l2=ahead	0 -3 0 17 0 0 0 -15
v:l2=ahead & d:ahead	0 -3 0 17 0 0 0 -15
v:l2=alert	0 13 0 -10 0 0 0 -3
v:l2=alert & d:today	0 13 0 -10 0 0 0 -3
v:l2=all	0 0 0 8 0 0 0 -5
v:l2=and	-3 2 -1 -16 -14 0 0 25
v:l2=and & d:ahead	-3 3 -1 -21 -13 0 0 29
v:l2=and & d:today	0 0 0 7 0 0 0 -5
v:l2=announce	-4 8 0 -1 -4 0 0 2
v:l2=announce & d:ahead	-4 9 0 -2 -3 0 0 2
v:l2=apply	8 -13 -1 7 -10 0 0 9
v:l2=apply & d:ahead	8 -4 0 -2 -9 0 0 9
v:l2=apply & d:today	0 -15 0 17 0 0 0 0
v:l2=are	2 -20 -1 -12 3 0 0 21
v:l2=are & d:ahead	3 -18 0 9 3 0 0 -2
v:l2=arrangement	0 -1 0 8 0 0 0 0
v:l2=arrangement & d:ahead	0 -1 0 8 0 0 0 0
v:l2=arrive	0 5 5 -15 2 0 -1 0
v:l2=arrive & d:ahead	0 5 5 -15 2 0 -1 0
v:l2=as	0 10 -1 1 -2 0 0 -12
v:l2=as & d:ahead	0 24 0 -17 0 0 0 -8
v:l2=as & d:today	0 -19 0 24 0 0 0 -4
v:l2=at	-4 0 -6 20 -5 0 0 -6
v:l2=at & d:ahead	-3 2 -5 16 -3 0 0 -8
v:l2=at & d:today	0 -8 0 6 0 0 0 0
v:l2=away	15 -1 0 -7 -2 0 0 0
v:l2=away & d:ahead	15 -1 0 -7 -2 0 0 0
v:l2=back	-2 1 0 10 -7 3 0 -11
v:l2=back & d:ahead	-2 1 0 10 -7 3 0 -11
v:l2=be	0 -11 -2 11 -1 -1 0 6
v:l2=be & d:ahead	0 -10 -2 9 0 -1 0 7
v:l2=before	-4 1 -2 5 6 0 0 -6
v:l2=before & d:ahead	-4 1 -2 3 6 0 0 -5
v:l2=begin	-11 7 1 2 3 0 0 -13
v:l2=begin & d:ahead	-11 7 1 1 3 0 0 -13
v:l2=bergen	0 0 0 11 -1 0 0 -4
v:l2=bergen & d:ahead	0 0 0 10 0 0 0 -3
v:l2=both	0 14 0 -12 0 0 0 -3
v:l2=both & d:ahead	0 14 0 -12 0 0 0 -3
v:l2=busan	0 -1 0 12 0 0 0 -5
v:l2=busan & d:ahead	0 -1 0 11 0 0 0 -5
v:l2=by	7 -19 -4 0 7 -4 17 -12
v:l2=by & d:ahead	7 -18 -4 0 7 -4 17 -11
v:l2=change	3 -9 18 0 0 0 0 -11
v:l2=change & d:ahead	3 -9 18 0 0 0 0 -11
v:l2=charge	0 8 5 -7 -2 0 0 -1
v:l2=charge & d:ahead	0 9 6 -14 -1 0 0 0
v:l2=clear	0 -14 0 -1 0 0 0 15
v:l2=clear & d:ahead	0 -14 0 -3 0 0 0 15
v:l2=close	0 -15 0 0 -6 15 0 7
v:l2=close & d:ahead	0 -15 0 -1 -6 15 0 7
v:l2=closed	0 11 0 -3 0 0 0 -5
v:l2=closed & d:ahead	0 11 0 -4 0 0 0 -5
v:l2=collect	0 15 0 -4 -5 0 0 -4
v:l2=collect & d:ahead	0 15 0 -4 -5 0 0 -4
v:l2=come	0 5 0 12 -1 0 -2 -24
v:l2=come & d:ahead	0 6 0 10 -1 0 -2 -23
v:l2=comment	0 0 0 0 6 0 0 0
v:l2=commerce	0 0 0 8 0 0 0 -3
v:l2=continue	-1 19 0 -15 0 0 0 0
v:l2=counted	0 -2 0 -7 0 0 0 12
v:l2=counted & d:ahead	0 -2 0 -7 0 0 0 12
v:l2=country	0 0 0 5 0 0 0 -6
v:l2=date	0 3 0 -8 -4 0 6 4
v:l2=date & d:ahead	0 6 0 -15 -3 0 6 6
v:l2=date & d:today	0 -2 0 10 0 0 0 -3
v:l2=day	0 1 0 -6 -6 0 0 13
v:l2=day & d:ahead	0 1 0 -6 -6 0 0 14
v:l2=deadline	0 0 0 -8 -4 12 3 -2
v:l2=deadline & d:ahead	0 0 0 -8 -4 12 3 -2
v:l2=deal	9 17 0 -18 -11 -2 10 -12
v:l2=deal & d:ahead	9 18 0 -19 -11 -2 10 -11
v:l2=decide	0 -1 0 -5 7 0 0 0
v:l2=decide & d:ahead	0 -1 0 -5 7 0 0 0
v:l2=decree	0 2 0 1 -6 0 0 0
v:l2=decree & d:ahead	0 2 0 1 -6 0 0 0
v:l2=desk	0 -7 0 -3 0 0 0 11
v:l2=desk & d:today	0 -7 0 -3 0 0 0 11
v:l2=die	0 0 0 -11 0 0 0 13
v:l2=die & d:ahead	0 0 0 -11 0 0 0 13
v:l2=down	0 10 4 5 -3 2 0 -22
v:l2=down & d:ahead	0 10 4 0 -2 3 0 -17
v:l2=due	0 -6 0 -2 13 0 0 0
v:l2=due & d:ahead	0 -6 0 -2 13 0 0 0
v:l2=duty & d:ahead	0 6 3 -6 -1 0 0 0
v:l2=duty & d:today	0 -13 0 14 0 0 0 0
v:l2=early	0 -19 0 0 12 0 0 6
v:l2=early & d:ahead	0 -19 0 0 12 0 0 6
v:l2=eastern	6 11 -2 -10 0 0 0 -5
v:l2=edition	0 0 0 7 0 0 0 -5
v:l2=edition & d:today	0 0 0 7 0 0 0 -5
v:l2=effect	2 18 0 -10 -12 0 0 -8
v:l2=effect & d:ahead	2 9 0 -2 -12 0 0 -6
v:l2=effect & d:today	0 11 0 -10 0 0 0 0
v:l2=end	0 -7 3 -3 0 -2 -2 6
v:l2=end & d:ahead	0 -5 3 -6 1 -1 -2 7
v:l2=end & d:today	0 -1 0 6 0 0 0 -1
v:l2=enter	0 -5 6 -14 14 0 0 -5
v:l2=enter & d:ahead	0 -2 6 -22 14 0 0 -3
v:l2=entry	0 -7 0 22 -2 0 0 -12
v:l2=expect	0 4 0 4 -6 0 0 -2
v:l2=expect & d:ahead	0 4 0 4 -6 0 0 -2
v:l2=expire	-2 -3 5 0 -6 0 0 4
v:l2=expire & d:ahead	-2 -3 5 0 -6 0 0 4
v:l2=extend	0 -6 0 12 0 0 0 -6
v:l2=extend & d:ahead	0 -6 0 12 0 0 0 -6
v:l2=fall	0 10 0 0 -7 0 0 -3
v:l2=fall & d:ahead	0 12 0 0 -7 0 0 -2
v:l2=filed	0 0 0 6 -3 0 0 0
v:l2=filed & d:ahead	0 0 0 6 -3 0 0 0
v:l2=follow	0 3 0 -3 9 0 0 -9
v:l2=follow & d:ahead	0 3 0 -3 9 0 0 -9
v:l2=for	0 -9 0 30 -3 0 0 -20
v:l2=for & d:ahead	0 -6 0 27 -3 0 0 -19
v:l2=force	3 4 0 -13 0 0 0 6
v:l2=force & d:ahead	3 5 0 -14 0 0 0 6
v:l2=friday	12 8 19 -27 0 -3 0 -1
v:l2=friday & d:ahead	13 -9 20 -26 2 -2 0 5
v:l2=friday & d:today	0 18 0 -6 -1 0 0 -20
v:l2=from	10 6 0 0 -5 0 0 -23
v:l2=from & d:ahead	10 6 0 0 -4 0 0 -23
v:l2=geneva	0 -4 0 14 0 0 0 -4
v:l2=geneva & d:ahead	0 -3 0 13 0 0 0 -3
v:l2=go	0 -4 0 -17 -2 0 0 25
v:l2=go & d:ahead	0 -3 0 -15 -2 0 0 23
v:l2=good	0 1 0 -3 -10 -1 0 14
v:l2=good & d:ahead	0 2 0 -6 -10 -1 0 15
v:l2=happen	10 0 -5 -16 -1 0 0 13
v:l2=happen & d:ahead	10 0 -5 -16 -1 0 0 13
v:l2=has	0 -13 0 -6 2 5 -2 13
v:l2=has & d:ahead	0 -12 0 -7 3 5 -2 13
v:l2=have	0 1 0 14 0 -1 6 -20
v:l2=have & d:ahead	0 1 0 7 0 -1 6 -14
v:l2=hold	6 -14 0 3 -3 0 0 1
v:l2=hold & d:ahead	6 -14 0 3 -3 0 0 1
v:l2=holiday	0 0 0 10 -2 0 0 -4
v:l2=holiday & d:ahead	0 0 0 8 -2 0 0 -4
v:l2=home	0 -7 0 14 0 0 0 -5
v:l2=home & d:ahead	0 -7 0 14 0 0 0 -5
v:l2=impose	0 7 0 5 -7 0 0 -8
v:l2=impose & d:ahead	0 7 0 5 -7 0 0 -8
v:l2=in	0 -14 0 7 3 0 0 2
v:l2=in & d:ahead	0 -11 0 0 4 0 0 7
v:l2=in & d:today	0 -2 0 15 0 0 0 -8
v:l2=into	0 11 0 -1 0 0 0 -9
v:l2=is	-2 -11 -1 -7 15 -2 -3 10
v:l2=is & d:today	0 -14 0 -10 16 0 0 6
v:l2=istanbul	0 0 0 9 0 0 0 -9
v:l2=it	-7 -9 -1 -6 10 0 6 7
v:l2=it & d:ahead	-7 -8 -1 -9 10 0 6 9
v:l2=it & d:today	0 0 0 7 0 0 0 -4
v:l2=lapse	2 0 0 -8 4 0 0 1
v:l2=lapse & d:ahead	2 0 0 -8 4 0 0 1
v:l2=last	3 -9 0 -26 -9 -2 0 33
v:l2=last & d:ahead	3 -9 0 -3 -9 -2 0 11
v:l2=late	0 14 0 -2 -6 0 0 -2
v:l2=late & d:ahead	0 14 0 -2 -6 0 0 -2
v:l2=later	0 -4 0 -11 18 0 0 -1
v:l2=later & d:ahead	0 -4 0 -11 18 0 0 -1
v:l2=law	0 0 0 -5 -5 0 0 11
v:l2=law & d:ahead	0 0 0 -9 -4 0 0 15
v:l2=level	0 -18 0 -5 0 0 0 24
v:l2=level & d:ahead	0 -18 0 -5 0 0 0 24
v:l2=lisbon	0 0 0 6 0 0 0 -4
v:l2=live	0 -2 1 -5 0 0 0 7
v:l2=live & d:ahead	0 -2 1 -5 0 0 0 7
v:l2=loaded	0 9 -1 0 -1 0 0 -6
v:l2=loaded & d:ahead	0 18 0 -11 0 0 0 -5
v:l2=loaded & d:today	0 -5 0 8 0 0 0 0
v:l2=lower	0 -10 0 15 -5 0 0 0
v:l2=lower & d:ahead	0 -9 0 14 -5 0 0 0
v:l2=m	0 28 0 -21 0 0 0 -8
v:l2=m & d:today	0 32 0 -29 0 0 0 -3
v:l2=make	0 5 0 5 -6 0 0 -4
v:l2=make & d:ahead	0 8 0 1 -6 0 0 -4
v:l2=measure	0 -4 0 6 0 0 0 0
v:l2=measure & d:ahead	0 -4 0 6 0 0 0 0
v:l2=meet	0 3 0 8 -9 0 0 -4
v:l2=meet & d:ahead	0 3 0 7 -9 0 0 -4
v:l2=midnight	0 -5 0 9 -3 0 0 -2
v:l2=midnight & d:ahead	0 -4 0 8 -3 0 0 -2
v:l2=minute	2 11 0 -12 4 0 0 -6
v:l2=minute & d:ahead	3 12 0 -14 4 0 0 -6
v:l2=mombasa	0 0 0 -7 0 0 0 10
v:l2=mombasa & d:ahead	0 0 0 -7 0 0 0 10
v:l2=monday	0 8 11 -5 -5 0 0 -3
v:l2=monday & d:ahead	0 12 12 -22 -3 0 0 2
v:l2=monday & d:today	0 -7 0 16 0 0 0 -8
v:l2=more	0 11 0 -4 0 0 0 -8
v:l2=more & d:ahead	0 11 0 -4 0 0 0 -8
v:l2=new	0 6 0 -1 0 0 0 0
v:l2=new & d:ahead	0 7 0 -3 0 0 0 0
v:l2=next	0 -1 0 12 -2 0 0 -6
v:l2=next & d:ahead	0 -1 0 12 -2 0 0 -6
v:l2=night	0 -8 0 19 0 0 0 -12
v:l2=night & d:ahead	0 -8 0 19 0 0 0 -12
v:l2=not	0 9 0 -19 -1 0 0 14
v:l2=nothing	0 -12 0 21 -4 0 0 -5
v:l2=notice	-2 -5 0 15 1 0 0 -12
v:l2=notice & d:ahead	-1 -2 0 12 2 0 0 -11
v:l2=of	8 1 0 0 -9 0 0 -1
v:l2=of & d:ahead	-2 4 0 0 -8 0 0 4
v:l2=of & d:today	11 -1 0 0 0 0 0 -10
v:l2=off	-2 5 0 -3 13 -2 0 -9
v:l2=off & d:ahead	-2 5 0 -3 13 -2 0 -9
v:l2=offer	0 0 0 0 11 0 0 -10
v:l2=offer & d:ahead	0 0 0 0 11 0 0 -10
v:l2=on	-13 -8 5 2 -2 6 -4 5
v:l2=on & d:ahead	-13 -4 5 -5 -1 6 -3 11
v:l2=on & d:today	0 -6 0 23 0 0 0 -14
v:l2=one	0 -1 0 7 0 0 0 0
v:l2=open	0 6 0 4 -6 0 0 -5
v:l2=open & d:ahead	0 6 0 4 -6 0 0 -5
v:l2=opened	0 -6 0 16 -3 0 0 -4
v:l2=opened & d:ahead	0 -3 0 10 -3 0 0 0
v:l2=or	0 8 5 -9 0 0 0 -4
v:l2=or & d:ahead	0 8 5 -9 0 0 0 -4
v:l2=order	0 0 0 8 -6 0 0 -1
v:l2=order & d:ahead	0 0 0 7 -6 0 0 -1
v:l2=other	0 3 0 -11 0 0 0 8
v:l2=other & d:ahead	0 3 0 -11 0 0 0 8
v:l2=out	0 4 -2 -14 -3 0 -1 14
v:l2=out & d:ahead	0 4 -2 -15 -3 0 -1 15
v:l2=over	0 9 0 -11 -4 0 0 9
v:l2=over & d:ahead	0 9 0 -11 -4 0 0 9
v:l2=own	0 -16 0 0 0 0 0 15
v:l2=own & d:ahead	0 -15 0 0 0 0 0 17
v:l2=paper	0 0 0 8 -8 0 0 -3
v:l2=paper & d:ahead	0 0 0 8 -8 0 0 -3
v:l2=pause	-3 -19 0 11 0 0 0 4
v:l2=pause & d:ahead	-3 -19 0 11 0 0 0 4
v:l2=pay	0 -1 -1 18 0 0 0 -15
v:l2=pay & d:ahead	0 10 -1 2 0 0 0 -14
v:l2=pay & d:today	0 -17 0 19 0 0 0 0
v:l2=phone	0 7 0 -5 0 0 0 0
v:l2=phone & d:ahead	0 7 0 -5 0 0 0 0
v:l2=place	0 8 0 -10 1 0 0 0
v:l2=place & d:ahead	0 8 0 -10 1 0 0 0
v:l2=play	0 -2 0 6 0 0 0 -1
v:l2=point	0 -2 0 6 0 0 0 0
v:l2=point & d:ahead	0 -2 0 6 0 0 0 0
v:l2=port	0 -4 0 0 6 0 0 0
v:l2=port & d:ahead	0 -4 0 0 6 0 0 0
v:l2=post	0 -6 0 7 0 0 0 0
v:l2=post & d:ahead	0 -6 0 7 0 0 0 0
v:l2=price	0 6 0 -2 0 0 0 0
v:l2=price & d:ahead	0 6 0 -2 0 0 0 0
v:l2=proclamation	0 -10 0 13 0 0 0 0
v:l2=proclamation & d:ahead	0 -10 0 13 0 0 0 0
v:l2=prolonged	0 -8 11 0 0 0 0 -2
v:l2=prolonged & d:ahead	0 -8 11 0 0 0 0 -2
v:l2=published	-1 -3 0 0 10 0 0 -4
v:l2=published & d:ahead	-1 -2 0 0 10 0 0 -3
v:l2=rate	0 17 0 -14 0 0 0 0
v:l2=reach	0 -7 0 -1 0 0 0 11
v:l2=reach & d:ahead	0 -7 0 -1 0 0 0 11
v:l2=renewed	0 0 0 -7 0 0 0 10
v:l2=renewed & d:ahead	0 0 0 -7 0 0 0 10
v:l2=report	0 7 0 -15 14 0 0 -4
v:l2=report & d:ahead	0 8 0 -16 14 0 0 -3
v:l2=reporter	0 13 0 -8 -1 0 0 -3
v:l2=reporter & d:today	0 10 0 -9 0 0 0 0
v:l2=resume	0 4 0 2 -2 0 0 -6
v:l2=resume & d:ahead	0 4 0 2 -2 0 0 -6
v:l2=return	0 -2 0 0 -4 0 0 8
v:l2=return & d:ahead	0 -2 0 0 -4 0 0 10
v:l2=rise	0 12 0 -8 0 0 0 -1
v:l2=rise & d:ahead	0 12 0 -8 0 0 0 -1
v:l2=rule	0 -6 0 15 -2 0 0 0
v:l2=rule & d:ahead	0 -6 0 14 -2 0 0 0
v:l2=run	0 0 0 -12 1 -1 -1 11
v:l2=run & d:ahead	0 -21 1 -6 1 -1 -1 15
v:l2=run & d:today	0 13 0 -3 0 0 0 -9
v:l2=same	0 -1 0 -3 0 0 0 8
v:l2=saturday	0 17 0 -12 -1 0 0 -2
v:l2=saturday & d:ahead	0 19 0 -18 0 0 0 0
v:l2=saturday & d:today	0 -1 0 8 0 0 0 -2
v:l2=say	0 -1 3 3 -11 0 0 5
v:l2=say & d:ahead	0 0 4 -3 -10 0 0 9
v:l2=say & d:today	0 -5 0 15 0 0 0 -5
v:l2=second	0 -7 0 14 0 0 0 -6
v:l2=sheet	0 12 0 -7 0 0 0 -1
v:l2=sheet & d:ahead	0 -4 0 9 0 0 0 -1
v:l2=ship	0 0 -4 -11 17 0 0 0
v:l2=ship & d:ahead	0 -13 -4 0 17 0 0 0
v:l2=side	0 0 0 -12 10 0 0 5
v:l2=side & d:ahead	0 0 0 -12 10 0 0 5
v:l2=sign	0 2 0 -6 -3 0 5 5
v:l2=sign & d:ahead	0 3 0 -7 -3 0 5 6
v:l2=since	0 -4 0 11 0 0 0 -2
v:l2=since & d:ahead	0 -4 0 11 0 0 0 -2
v:l2=sit	0 -10 0 -3 18 0 0 -9
v:l2=sit & d:ahead	0 -8 0 -4 18 0 0 -8
v:l2=sleep	0 4 -1 -8 5 0 0 -2
v:l2=sleep & d:ahead	0 4 -1 -8 5 0 0 -2
v:l2=so	0 -16 0 -10 17 0 0 3
v:l2=so & d:ahead	0 -16 0 -10 17 0 0 3
v:l2=soybean	0 8 0 0 0 0 0 -8
v:l2=speak	0 11 0 -7 -1 0 0 0
v:l2=speak & d:ahead	0 11 0 -7 -1 0 0 0
v:l2=spoke	0 -1 0 -16 11 0 0 8
v:l2=spoke & d:ahead	0 -1 0 -16 11 0 0 8
v:l2=start	8 16 -3 -13 0 0 0 -10
v:l2=start & d:ahead	8 16 -3 -13 0 0 0 -10
v:l2=statement	0 -8 0 11 0 0 0 0
v:l2=statement & d:ahead	0 -7 0 10 0 0 0 0
v:l2=stay	4 0 0 3 6 0 0 -14
v:l2=stay & d:ahead	4 0 0 3 6 0 0 -14
v:l2=stockholm	0 0 0 8 0 0 0 -3
v:l2=stockholm & d:ahead	0 0 0 7 0 0 0 -3
v:l2=stop	0 -1 0 0 0 0 0 8
v:l2=stop & d:ahead	0 -1 0 0 0 0 0 8
v:l2=strike	0 -10 0 16 -3 0 -1 -4
v:l2=strike & d:ahead	0 -10 0 16 -3 0 -1 -4
v:l2=sunday	0 0 0 -2 -2 0 0 7
v:l2=sunday & d:ahead	0 0 0 -6 -2 0 0 9
v:l2=suspend	0 0 6 -14 1 0 0 6
v:l2=suspend & d:ahead	0 0 6 -15 1 0 0 6
v:l2=take	0 18 0 -12 0 0 0 -5
v:l2=take & d:today	0 19 0 -18 0 0 0 0
v:l2=talk	0 -4 0 0 0 0 0 7
v:l2=talk & d:ahead	0 -3 0 12 0 0 0 -1
v:l2=talk & d:today	0 0 0 -9 0 0 0 10
v:l2=tariff	0 -17 -1 24 7 0 0 -17
v:l2=tariff & d:ahead	0 -16 -1 23 8 0 0 -17
v:l2=telephone	0 -6 0 7 0 0 0 0
v:l2=telephone & d:today	0 0 0 6 0 0 0 -4
v:l2=television	0 0 0 9 0 0 0 -5
v:l2=television & d:ahead	0 0 0 9 0 0 0 -5
v:l2=term	5 6 0 -20 -1 0 0 9
v:l2=term & d:ahead	5 6 0 -20 -1 0 0 9
v:l2=that	7 12 0 -19 0 0 0 5
v:l2=that & d:ahead	7 13 0 -14 0 0 0 0
v:l2=that & d:today	0 0 0 -6 0 0 0 8
v:l2=the	-1 2 0 15 -4 0 -1 -9
v:l2=the & d:ahead	-1 5 0 6 -2 0 0 -6
v:l2=the & d:today	0 -4 0 11 0 0 0 -1
v:l2=them	1 9 0 2 -6 0 0 -8
v:l2=them & d:ahead	1 9 0 2 -6 0 0 -8
v:l2=there	-2 15 0 -3 2 0 0 -7
v:l2=there & d:ahead	-2 15 0 -3 2 0 0 -7
v:l2=they & d:today	0 -1 0 7 0 0 0 -2
v:l2=thi	0 4 0 3 0 0 0 -8
v:l2=thursday	0 0 0 -7 -3 0 0 11
v:l2=thursday & d:ahead	0 6 0 -9 -1 0 0 5
v:l2=thursday & d:today	0 -10 0 0 0 0 0 6
v:l2=time	0 11 0 2 5 0 0 -18
v:l2=time & d:ahead	0 11 0 2 5 0 0 -18
v:l2=to	-8 -7 -4 -4 1 -2 0 17
v:l2=to & d:ahead	-8 -14 -4 -4 2 -2 0 20
v:l2=to & d:today	0 7 0 0 0 0 0 -7
v:l2=trade	0 -9 0 12 0 0 0 0
v:l2=trade & d:today	0 -9 0 12 0 0 0 0
v:l2=truce	1 2 0 -17 8 0 0 9
v:l2=truce & d:ahead	1 3 0 -11 8 0 0 1
v:l2=truce & d:today	0 0 0 -10 0 0 0 13
v:l2=tuesday	0 3 0 -11 0 0 0 8
v:l2=tuesday & d:ahead	0 7 0 -11 1 0 0 0
v:l2=tuesday & d:today	0 -8 0 -2 0 0 0 8
v:l2=until	-4 -10 -5 -27 -1 -1 -1 38
v:l2=until & d:ahead	-4 -9 -5 0 -1 -1 -1 13
v:l2=up	0 -9 0 -13 9 1 0 13
v:l2=up & d:ahead	0 -8 0 -14 9 1 0 13
v:l2=us	0 -6 0 0 0 0 0 9
v:l2=us & d:ahead	0 -6 0 0 1 0 0 9
v:l2=valid	0 -9 0 1 0 0 0 8
v:l2=valparaíso	0 0 0 6 0 0 0 -3
v:l2=vote	0 -11 0 -6 14 0 0 -1
v:l2=vote & d:ahead	0 -11 0 -6 14 0 0 -1
v:l2=we	0 16 0 -13 0 0 0 0
v:l2=we & d:today	0 16 0 -14 0 0 0 0
v:l2=wednesday	0 0 0 -22 11 3 0 13
v:l2=wednesday & d:ahead	0 14 0 -22 -6 4 0 10
v:l2=wednesday & d:today	0 -21 0 -6 16 0 0 4
v:l2=week	0 -1 0 -13 9 0 0 6
v:l2=week & d:ahead	0 -1 0 -14 9 0 0 7
v:l2=what	0 6 0 6 0 0 0 -14
v:l2=what & d:ahead	0 0 0 9 0 0 0 -9
v:l2=which	0 -12 0 0 -9 0 0 15
v:l2=which & d:ahead	0 -11 0 9 -9 0 0 4
v:l2=will	4 11 0 -8 -2 0 0 -3
v:l2=will & d:ahead	4 11 0 -8 -2 0 0 -3
v:l2=would	0 -2 0 7 0 0 0 0
v:l2=would & d:ahead	0 -2 0 6 0 0 0 0
v:l2=write	0 -11 -3 7 10 0 0 -6
v:l2=write & d:ahead	0 -11 -3 7 10 0 0 -6
v:l2=year	0 13 0 0 0 0 0 -11
v:l2=year & d:ahead	0 13 0 0 0 0 0 -10
v:l2=york	0 -2 0 9 0 0 0 -1
v:l2=—	0 0 0 4 0 0 0 -7
v:l2=— & d:today	0 0 0 6 0 0 0 -3
v:l=, a	0 -12 0 17 0 0 0 -4
v:l=, a & d:ahead	0 -12 0 17 0 0 0 -4
v:l=, and	0 -9 0 0 11 0 0 -1
v:l=, and & d:ahead	0 -9 0 0 11 0 0 -1
v:l=, friday	0 18 0 -15 0 0 0 -3
v:l=, friday & d:today	0 18 0 -15 0 0 0 -3
v:l=, from	0 26 0 -11 -6 0 0 -17
v:l=, from & d:ahead	0 24 0 -12 -5 0 0 -14
v:l=, monday	0 -6 0 8 0 0 0 0
v:l=, monday & d:today	0 -6 0 8 0 0 0 0
v:l=, on	5 -7 -1 -4 -13 0 11 9
v:l=, on & d:ahead	5 -7 -1 -4 -13 0 11 9
v:l=, the	0 0 0 -10 0 0 0 12
v:l=, the & d:ahead	0 0 0 -12 0 0 0 12
v:l=, until	-1 6 1 -1 -5 3 0 -3
v:l=, until & d:ahead	-1 6 1 -1 -4 3 0 -3
v:l=, wednesday	0 0 0 6 0 0 0 -1
v:l=, wednesday & d:today	0 0 0 6 0 0 0 -1
v:l=. on	0 2 7 -14 7 0 0 -2
v:l=. on & d:ahead	0 2 7 -14 7 0 0 -2
v:l=: <number>	0 27 0 -17 -2 0 0 -13
v:l=: <number> & d:today	0 22 0 -14 -1 0 0 -11
v:l=: from	0 3 0 7 -10 0 0 -6
v:l=: from & d:ahead	0 3 0 7 -10 0 0 -6
v:l=: on	-4 5 0 -20 6 0 0 11
v:l=: on & d:ahead	-4 5 0 -20 6 0 0 11
v:l=: until	-2 -8 -1 -13 4 0 0 17
v:l=: until & d:ahead	-2 -8 -1 -13 4 0 0 17
v:l=<begin> <begin>	4 0 0 0 5 5 -13 -5
v:l=<begin> <begin> & d:ahead	0 7 0 -4 0 8 -8 -7
v:l=<begin> <begin> & d:today	4 -7 -3 3 4 -3 -1 1
v:l=<begin> from	2 15 7 -20 0 -1 -1 0
v:l=<begin> from & d:ahead	2 11 7 -17 0 -1 -1 0
v:l=<begin> from & d:today	0 6 0 -4 0 0 0 0
v:l=<begin> on	0 0 -2 -3 -2 -3 -1 11
v:l=<begin> on & d:ahead	0 0 -2 -4 -1 -3 -1 12
v:l=<begin> since	0 -9 0 16 0 0 0 -5
v:l=<begin> since & d:ahead	0 -8 0 15 0 0 0 -4
v:l=<begin> the	6 1 0 -13 -2 1 0 4
v:l=<begin> the & d:ahead	6 3 0 -18 -1 2 0 6
v:l=<begin> tuesday	0 0 0 7 0 0 0 -5
v:l=<begin> tuesday & d:today	0 0 0 7 0 0 0 -5
v:l=<begin> until	-2 0 -1 5 -8 -1 0 2
v:l=<begin> until & d:ahead	-2 0 -1 4 -7 -1 0 2
v:l=<day-ahead> ,	-6 0 -1 -2 0 12 0 -2
v:l=<day-ahead> , & d:ahead	-6 0 -1 -3 0 12 0 -1
v:l=<day-ahead> to	-1 -11 -2 3 -3 0 0 13
v:l=<day-ahead> to & d:ahead	-1 -11 -2 3 -3 0 0 13
v:l=<day-gone> ,	0 0 0 16 0 0 0 -13
v:l=<day-gone> to	0 12 0 -4 -5 0 0 0
v:l=<day-gone> to & d:ahead	0 12 0 -4 -5 0 0 0
v:l=<level> by	0 8 0 -2 0 0 0 -2
v:l=<level> from	-4 2 -2 16 -16 0 0 -16
v:l=<level> from & d:ahead	-3 9 -1 7 -16 0 0 -15
v:l=<level> from & d:today	0 -17 0 18 0 0 0 -1
v:l=<level> on	0 0 0 6 11 0 0 -32
v:l=<level> on & d:ahead	0 2 0 2 11 0 0 -31
v:l=<level> on & d:today	0 -6 0 7 0 0 0 0
v:l=<level> since	0 -12 0 0 -3 0 0 11
v:l=<level> since & d:ahead	0 -12 0 0 -3 0 0 12
v:l=<level> until	0 -2 0 -3 -7 0 0 18
v:l=<level> until & d:ahead	0 -2 0 -3 -7 0 0 19
v:l=<name> ,	0 0 0 -9 0 0 0 10
v:l=<name> , & d:today	0 0 0 -9 0 0 0 10
v:l=<name> end	2 0 7 6 0 0 0 -14
v:l=<name> from & d:ahead	1 6 0 -7 -1 0 0 0
v:l=<name> on	0 -11 7 19 -1 0 0 -13
v:l=<name> on & d:ahead	0 -9 7 14 0 0 0 -10
v:l=<number> ,	0 -23 0 5 0 0 0 18
v:l=<number> , & d:today	0 -16 0 17 0 0 0 0
v:l=<number> from	0 7 0 -3 0 0 0 -1
v:l=<number> from & d:ahead	0 8 0 -3 0 0 0 -1
v:l=<number> on	0 20 -3 -14 0 0 0 -3
v:l=<number> on & d:ahead	0 24 -3 -19 0 0 0 -3
v:l=<office> on	0 -2 0 7 0 0 0 0
v:l=<office> on & d:ahead	0 -2 0 6 0 0 0 0
v:l=<organisation> ,	0 -3 0 -6 12 0 0 -2
v:l=<organisation> announce	0 13 0 -11 0 0 0 0
v:l=<organisation> announce & d:today	0 13 0 -11 0 0 0 0
v:l=<organisation> meet	0 -2 0 -6 -4 0 0 13
v:l=<organisation> on	0 -3 0 14 -4 0 0 -3
v:l=<organisation> on & d:ahead	0 -2 0 12 -3 0 0 -3
v:l=<person> ,	0 0 0 7 0 0 0 -2
v:l=<person> :	0 -6 0 0 0 0 0 3
v:l=<person> on	0 17 0 -6 -2 0 0 -11
v:l=<person> on & d:ahead	0 18 0 -8 -1 0 0 -10
v:l=<seat> ,	-4 16 0 5 -11 0 0 -12
v:l=<seat> , & d:ahead	-1 -5 0 15 -2 0 0 -1
v:l=<seat> , & d:today	0 19 0 -2 -5 0 0 -10
v:l=<seat> from	0 -2 0 11 -7 0 0 0
v:l=<seat> from & d:ahead	0 -2 0 11 -7 0 0 0
v:l=<seat> on	0 -26 0 16 1 0 0 0
v:l=<seat> on & d:ahead	0 -24 0 14 1 0 0 0
v:l=<span> ,	0 -4 0 11 0 0 0 -5
v:l=<span> from	0 15 -2 2 0 0 0 -21
v:l=<span> from & d:ahead	0 18 -2 0 0 0 0 -20
v:l=again from	0 -8 0 0 -5 0 0 15
v:l=again from & d:ahead	0 -8 0 0 -5 0 0 15
v:l=again on	0 1 6 -1 0 0 0 -6
v:l=again on & d:ahead	0 1 6 -1 0 0 0 -6
v:l=agreement by	0 0 0 10 0 0 -5 0
v:l=agreement by & d:ahead	0 0 0 10 0 0 -5 0
v:l=and from	0 14 0 -6 0 0 0 -7
v:l=and from & d:ahead	0 14 0 -6 0 0 0 -7
v:l=and on	0 26 0 -20 -3 0 0 -2
v:l=and on & d:ahead	0 26 0 -21 -3 0 0 -1
v:l=announce for	0 19 0 -15 -1 0 0 0
v:l=announce for & d:ahead	0 19 0 -15 -1 0 0 0
v:l=announce on	-4 -15 0 11 0 0 0 3
v:l=announce on & d:ahead	-4 -14 0 9 0 0 0 4
v:l=apply from	1 -9 0 9 -7 0 0 3
v:l=apply from & d:ahead	1 0 0 0 -6 0 0 3
v:l=apply until	7 -11 0 -8 0 0 0 9
v:l=apply until & d:ahead	7 -11 0 -8 0 0 0 9
v:l=arrive by	0 6 5 -7 -1 0 -1 -4
v:l=arrive by & d:ahead	0 6 5 -7 -1 0 -1 -4
v:l=as of	0 11 -1 0 -2 0 0 -11
v:l=as of & d:ahead	0 24 0 -19 0 0 0 -7
v:l=as of & d:today	0 -19 0 23 0 0 0 -3
v:l=at <number>	0 0 0 -5 0 0 0 6
v:l=at <number> & d:today	0 -4 0 9 0 0 0 -1
v:l=at the	-2 7 -1 14 0 0 0 -14
v:l=at the & d:ahead	-2 7 -1 14 0 0 0 -14
v:l=away on	0 0 0 -6 0 0 0 8
v:l=away on & d:ahead	0 0 0 -6 0 0 0 8
v:l=back to	0 0 0 3 0 4 0 -8
v:l=back to & d:ahead	0 0 0 3 0 4 0 -8
v:l=before the	-3 0 0 13 3 0 0 -12
v:l=before the & d:ahead	-3 0 0 13 3 0 0 -12
v:l=begin on	-11 7 1 3 3 0 0 -16
v:l=begin on & d:ahead	-11 8 1 3 3 0 0 -16
v:l=by the	0 -10 -2 14 0 -4 19 -28
v:l=by the & d:ahead	0 -10 -2 14 0 -4 19 -28
v:l=change on	3 -8 19 -5 1 0 0 -11
v:l=change on & d:ahead	3 -8 19 -5 1 0 0 -11
v:l=charge from	0 11 0 -8 0 0 0 0
v:l=charge from & d:ahead	0 11 0 -8 0 0 0 0
v:l=close on	0 -11 0 -1 -5 15 0 3
v:l=close on & d:ahead	0 -11 0 -1 -5 15 0 3
v:l=collect from	0 8 0 -3 0 0 0 0
v:l=collect from & d:ahead	0 8 0 -3 0 0 0 0
v:l=control of	-5 0 0 7 0 0 0 0
v:l=control of & d:ahead	-5 0 0 7 0 0 0 0
v:l=counted from	0 -2 0 -7 0 0 0 12
v:l=counted from & d:ahead	0 -2 0 -7 0 0 0 12
v:l=country from	0 11 0 -9 0 0 0 0
v:l=country from & d:ahead	0 11 0 -9 0 0 0 0
v:l=date :	0 -7 0 7 0 0 0 0
v:l=date : & d:today	0 -2 0 10 0 0 0 -3
v:l=date is	0 1 0 -21 0 0 0 16
v:l=date is & d:ahead	0 1 0 -21 0 0 0 16
v:l=deadline of	0 -3 0 -2 -3 6 4 0
v:l=deadline of & d:ahead	0 -3 0 -2 -3 6 4 0
v:l=deal on	0 9 0 -5 0 0 0 0
v:l=deal on & d:ahead	0 9 0 -5 0 0 0 0
v:l=decide on	0 -1 0 -5 7 0 0 0
v:l=decide on & d:ahead	0 -1 0 -5 7 0 0 0
v:l=desk ,	0 -5 0 7 0 0 0 0
v:l=desk , & d:today	0 -5 0 7 0 0 0 0
v:l=die on	0 0 0 -11 0 0 0 13
v:l=die on & d:ahead	0 0 0 -11 0 0 0 13
v:l=duty from	0 -8 0 13 -1 0 0 -1
v:l=duty of	0 -5 0 7 0 0 0 0
v:l=duty on	0 6 0 5 -1 0 0 -11
v:l=duty on & d:ahead	0 6 0 4 -1 0 0 -11
v:l=duty until	0 -2 1 -6 -3 0 0 11
v:l=duty until & d:ahead	0 -2 1 -6 -3 0 0 11
v:l=early as	0 -9 0 -10 13 0 0 6
v:l=early as & d:ahead	0 -9 0 -10 13 0 0 6
v:l=eastern time	0 -7 0 9 0 0 0 0
v:l=effect from	0 -7 0 12 -1 0 0 0
v:l=effect from & d:ahead	0 -7 0 12 -1 0 0 0
v:l=effect on	3 20 0 -15 -8 0 0 -5
v:l=effect on & d:ahead	3 12 0 -7 -8 0 0 -3
v:l=effect on & d:today	0 11 0 -10 0 0 0 0
v:l=end on	1 -3 0 -5 2 -1 0 6
v:l=end on & d:ahead	1 -3 0 -5 2 -1 0 6
v:l=enter before	0 -3 6 -20 14 0 0 -2
v:l=enter before & d:ahead	0 -3 6 -20 14 0 0 -2
v:l=expire on	-2 -3 5 0 -6 0 0 4
v:l=expire on & d:ahead	-2 -3 5 0 -6 0 0 4
v:l=fall on	0 11 0 -5 0 0 0 -2
v:l=fall on & d:ahead	0 12 0 -8 0 0 0 -2
v:l=follow on	0 3 0 -3 9 0 0 -9
v:l=follow on & d:ahead	0 3 0 -3 9 0 0 -9
v:l=for the	0 0 0 7 0 0 0 -4
v:l=for the & d:ahead	0 0 0 7 0 0 0 -4
v:l=force on	4 -11 0 7 -1 0 0 2
v:l=force on & d:ahead	4 -11 0 7 -1 0 0 2
v:l=force since	0 17 0 -12 0 0 0 -4
v:l=force since & d:ahead	0 17 0 -12 0 0 0 -4
v:l=force until	0 1 1 -16 4 0 0 6
v:l=force until & d:ahead	0 1 1 -16 4 0 0 6
v:l=friday ,	12 8 19 -27 0 -3 0 -1
v:l=friday , & d:ahead	13 -9 20 -26 2 -2 0 5
v:l=friday , & d:today	0 18 0 -6 -1 0 0 -20
v:l=from the	10 6 0 0 -4 0 0 -23
v:l=from the & d:ahead	10 6 0 0 -4 0 0 -23
v:l=geneva on	0 -2 0 11 0 0 0 -2
v:l=geneva on & d:ahead	0 -2 0 11 0 0 0 -2
v:l=go on	0 -10 0 -7 0 0 0 16
v:l=go on & d:ahead	0 -10 0 -3 0 0 0 13
v:l=good from	4 12 0 -9 -4 0 0 -3
v:l=good from & d:ahead	4 12 0 -9 -4 0 0 -3
v:l=good on	0 -10 0 12 0 0 0 0
v:l=good on & d:ahead	0 -10 0 12 0 0 0 0
v:l=good to	-4 0 0 -1 0 0 0 7
v:l=good to & d:ahead	-4 0 0 -1 0 0 0 7
v:l=happen on	10 0 -5 -15 -1 0 0 12
v:l=happen on & d:ahead	10 0 -5 -15 -1 0 0 12
v:l=has until	0 -11 0 -5 3 5 -1 9
v:l=has until & d:ahead	0 -11 0 -5 3 5 -1 9
v:l=have end	0 0 0 12 0 0 0 -11
v:l=have until	0 2 0 1 2 0 6 -11
v:l=have until & d:ahead	0 2 0 1 2 0 6 -11
v:l=hold until	2 -8 0 0 -1 0 0 6
v:l=hold until & d:ahead	2 -8 0 0 -1 0 0 6
v:l=in <name>	0 0 0 8 0 0 0 -4
v:l=in <seat>	0 -2 0 16 -8 0 0 -2
v:l=in <seat> & d:ahead	0 0 0 13 -8 0 0 0
v:l=in on	2 -3 0 -8 0 0 0 11
v:l=in on & d:ahead	2 -3 0 -8 0 0 0 11
v:l=it by	0 -4 0 4 -7 0 8 -2
v:l=it by & d:ahead	0 -4 0 4 -7 0 8 -2
v:l=it on	0 -7 0 23 -9 0 0 -7
v:l=it on & d:ahead	0 -7 0 23 -9 0 0 -7
v:l=lapse on	2 0 0 -8 4 0 0 1
v:l=lapse on & d:ahead	2 0 0 -8 4 0 0 1
v:l=last until	0 -7 1 7 -2 0 0 -2
v:l=last until & d:ahead	0 -7 1 7 -2 0 0 -2
v:l=late on	0 14 0 -2 -6 0 0 -2
v:l=late on & d:ahead	0 14 0 -2 -6 0 0 -2
v:l=law on	0 2 0 -6 -4 0 0 7
v:l=loaded before	0 10 0 1 -7 0 0 -9
v:l=loaded before & d:ahead	0 20 0 -7 -4 0 0 -8
v:l=loaded before & d:today	0 -5 0 8 0 0 0 0
v:l=m .	0 28 0 -21 0 0 0 -8
v:l=m . & d:today	0 32 0 -29 0 0 0 -3
v:l=measure on	0 -4 0 6 0 0 0 0
v:l=measure on & d:ahead	0 -4 0 6 0 0 0 0
v:l=meet on	0 3 0 4 -7 0 0 -1
v:l=meet on & d:ahead	0 3 0 4 -7 0 0 -1
v:l=midnight on	0 -5 0 9 -3 0 0 -2
v:l=midnight on & d:ahead	0 -4 0 8 -3 0 0 -2
v:l=minute of	3 12 0 -13 4 0 0 -6
v:l=monday ,	0 8 0 0 -4 0 0 -2
v:l=monday , & d:ahead	0 13 0 -15 -2 0 0 4
v:l=monday , & d:today	0 -7 0 16 0 0 0 -8
v:l=notice of	-1 -1 0 0 13 0 0 -11
v:l=notice of & d:ahead	-1 0 0 0 13 0 0 -10
v:l=notice on	0 0 0 6 -2 0 0 0
v:l=off on	0 0 0 -14 17 0 0 -2
v:l=off on & d:ahead	0 0 0 -14 17 0 0 -2
v:l=off until	0 8 0 0 -1 0 0 -2
v:l=off until & d:ahead	0 8 0 0 -1 0 0 -2
v:l=on <day-ahead>	0 0 0 8 0 0 0 -5
v:l=on <day-ahead> & d:today	0 0 0 8 0 0 0 -5
v:l=on <day-gone>	0 0 0 7 0 0 0 -6
v:l=on <day-gone> & d:today	0 0 0 7 0 0 0 -6
v:l=on a	0 -10 0 7 0 0 0 2
v:l=on a & d:ahead	0 -10 0 7 0 0 0 2
v:l=on the	-8 8 6 -12 -3 0 -1 8
v:l=on the & d:ahead	-8 8 6 -13 -3 0 -1 8
v:l=opened on	0 -3 0 8 -2 0 0 0
v:l=opened on & d:ahead	0 -3 0 8 -2 0 0 0
v:l=or after	0 6 5 0 0 0 0 -15
v:l=or after & d:ahead	0 6 5 0 0 0 0 -15
v:l=out on	0 6 -1 -9 -12 0 0 11
v:l=out on & d:ahead	0 6 -1 -10 -12 0 0 11
v:l=over on	0 9 0 -10 -4 0 0 8
v:l=over on & d:ahead	0 9 0 -10 -4 0 0 8
v:l=paper on	0 -10 0 14 -5 0 0 0
v:l=paper on & d:ahead	0 -10 0 14 -5 0 0 0
v:l=pay <level>	0 9 0 -3 0 0 0 -6
v:l=pay before	0 17 0 -9 -2 0 0 -3
v:l=pay before & d:ahead	0 17 0 -9 -2 0 0 -3
v:l=phone on	0 7 0 -6 0 0 0 0
v:l=phone on & d:ahead	0 8 0 -6 0 0 0 0
v:l=post on	0 -6 0 7 0 0 0 0
v:l=post on & d:ahead	0 -6 0 7 0 0 0 0
v:l=proclamation on	0 -10 0 11 0 0 0 0
v:l=proclamation on & d:ahead	0 -10 0 11 0 0 0 0
v:l=prolonged to	0 0 7 -2 0 0 0 -2
v:l=prolonged to & d:ahead	0 0 7 -2 0 0 0 -2
v:l=published on	-1 0 0 10 -3 0 0 -4
v:l=published on & d:ahead	-1 0 0 9 -2 0 0 -3
v:l=rate from	0 17 0 -15 0 0 0 0
v:l=reach on	0 -6 0 0 0 0 0 9
v:l=reach on & d:ahead	0 -6 0 0 0 0 0 9
v:l=report on	0 13 0 -13 0 0 0 0
v:l=report on & d:ahead	0 13 0 -14 0 0 0 0
v:l=reporter on	0 13 0 -8 -1 0 0 -3
v:l=reporter on & d:today	0 10 0 -10 0 0 0 0
v:l=resume on	0 4 0 2 -2 0 0 -6
v:l=resume on & d:ahead	0 4 0 2 -2 0 0 -6
v:l=return on	0 -2 0 0 -3 0 0 10
v:l=return on & d:ahead	0 -2 0 0 -3 0 0 10
v:l=rise on	0 12 0 -9 0 0 0 0
v:l=rise on & d:ahead	0 12 0 -9 0 0 0 0
v:l=rule on	0 -5 0 10 -1 0 0 0
v:l=rule on & d:ahead	0 -5 0 10 -1 0 0 0
v:l=run out	0 9 0 -2 0 0 0 -4
v:l=run out & d:today	0 13 0 -3 0 0 0 -9
v:l=run until	0 -1 1 -13 0 0 0 19
v:l=run until & d:ahead	0 -1 1 -13 0 0 0 19
v:l=saturday ,	0 17 0 -12 -1 0 0 -2
v:l=saturday , & d:ahead	0 19 0 -18 0 0 0 0
v:l=saturday , & d:today	0 -1 0 8 0 0 0 -2
v:l=say on	0 0 0 7 -10 0 0 3
v:l=say on & d:ahead	0 1 0 0 -9 0 0 7
v:l=say on & d:today	0 -5 0 15 0 0 0 -5
v:l=say until	0 0 5 -7 0 0 0 1
v:l=say until & d:ahead	0 0 5 -7 0 0 0 1
v:l=sheet of	0 -4 0 8 0 0 0 0
v:l=sheet of & d:ahead	0 -4 0 8 0 0 0 0
v:l=ship before	0 6 -4 -9 7 0 0 0
v:l=ship before & d:ahead	0 -5 -4 2 7 0 0 0
v:l=sign by	0 -12 0 -6 0 0 6 10
v:l=sign by & d:ahead	0 -11 0 -7 0 0 6 10
v:l=sign on	0 12 0 -2 -7 0 0 -5
v:l=sign on & d:ahead	0 13 0 -2 -7 0 0 -5
v:l=since the	0 -4 0 11 0 0 0 -2
v:l=since the & d:ahead	0 -4 0 11 0 0 0 -2
v:l=sit on	0 -5 0 -10 16 0 0 0
v:l=sit on & d:ahead	0 -5 0 -10 16 0 0 0
v:l=sleep until	0 7 0 -4 1 0 0 -1
v:l=sleep until & d:ahead	0 7 0 -4 1 0 0 -1
v:l=so on	0 -8 0 -3 15 0 0 -8
v:l=so on & d:ahead	0 -8 0 -3 15 0 0 -8
v:l=start on	8 16 -3 -13 0 0 0 -10
v:l=start on & d:ahead	8 16 -3 -13 0 0 0 -10
v:l=statement on	0 -8 0 10 0 0 0 0
v:l=statement on & d:ahead	0 -7 0 9 0 0 0 0
v:l=sunday ,	0 0 0 -2 -2 0 0 7
v:l=sunday , & d:ahead	0 0 0 -6 -2 0 0 9
v:l=suspend from	0 8 0 -11 3 0 0 0
v:l=suspend from & d:ahead	0 9 0 -12 3 0 0 0
v:l=suspend until	-1 -4 8 0 0 0 0 0
v:l=suspend until & d:ahead	-1 -4 8 0 0 0 0 0
v:l=take effect	0 21 0 -16 0 0 0 -2
v:l=take effect & d:today	0 19 0 -18 0 0 0 0
v:l=talk on	0 -2 0 -2 0 0 0 8
v:l=talk on & d:ahead	0 -2 0 9 0 0 0 0
v:l=talk on & d:today	0 0 0 -9 0 0 0 10
v:l=tariff from	0 -35 0 39 -2 0 0 -1
v:l=tariff from & d:ahead	0 -35 0 39 -2 0 0 -1
v:l=tariff on	0 12 0 -23 13 0 0 0
v:l=tariff on & d:ahead	0 12 0 -23 13 0 0 0
v:l=tariff until	0 0 0 11 0 0 0 -6
v:l=tariff until & d:ahead	0 0 0 11 0 0 0 -6
v:l=telephone on	0 -6 0 3 0 0 0 1
v:l=there until	0 -6 0 3 0 0 0 2
v:l=there until & d:ahead	0 -6 0 3 0 0 0 2
v:l=thursday ,	0 0 0 -7 -3 0 0 11
v:l=thursday , & d:ahead	0 6 0 -9 -1 0 0 5
v:l=thursday , & d:today	0 -10 0 0 0 0 0 6
v:l=to <level>	0 5 0 -7 0 0 0 2
v:l=to <level> & d:today	0 10 0 -9 0 0 0 0
v:l=to the	0 -1 0 -9 4 0 0 12
v:l=to the & d:ahead	0 -1 0 -9 4 0 0 12
v:l=truce end	0 0 0 -21 2 0 0 19
v:l=truce end & d:ahead	0 0 0 -13 2 0 0 11
v:l=truce of	0 10 0 -1 0 0 0 -8
v:l=truce of & d:ahead	0 10 0 -1 0 0 0 -8
v:l=truce to	0 0 0 -16 0 0 0 17
v:l=truce to & d:ahead	0 0 0 -16 0 0 0 17
v:l=truce until	0 0 0 21 0 0 0 -17
v:l=truce until & d:ahead	0 0 0 21 0 0 0 -17
v:l=tuesday ,	0 3 0 -11 0 0 0 8
v:l=tuesday , & d:ahead	0 7 0 -11 1 0 0 0
v:l=tuesday , & d:today	0 -8 0 -2 0 0 0 8
v:l=until the	-3 -7 -3 6 -14 -1 0 8
v:l=until the & d:ahead	-3 -7 -3 6 -14 -1 0 8
v:l=up on	0 -2 0 -2 0 0 0 8
v:l=up on & d:ahead	0 -1 0 -4 0 0 0 9
v:l=us on	0 -13 0 15 0 0 0 0
v:l=us to	0 6 0 -7 0 0 0 0
v:l=us to & d:ahead	0 6 0 -7 0 0 0 0
v:l=vote on	0 -11 0 -6 14 0 0 -1
v:l=vote on & d:ahead	0 -11 0 -6 14 0 0 -1
v:l=wednesday ,	0 0 0 -22 11 3 0 13
v:l=wednesday , & d:ahead	0 14 0 -22 -6 4 0 10
v:l=wednesday , & d:today	0 -21 0 -6 16 0 0 4
v:l=week ,	0 0 0 -18 10 0 0 8
v:l=week , & d:ahead	0 0 0 -18 10 0 0 8
v:l=write on	0 -11 -3 6 10 0 0 -6
v:l=write on & d:ahead	0 -11 -3 6 10 0 0 -6
v:l=york ,	0 -2 0 7 0 0 0 0
v:lead="	3 18 -4 -2 -21 -3 0 -9
v:lead=" & d:ahead	3 19 -4 -5 -21 -2 0 -7
v:lead=" & d:today	0 -1 0 9 0 0 0 -3
v:lead=(	0 4 0 20 0 0 0 -21
v:lead=( & d:ahead	0 6 0 18 0 0 0 -23
v:lead=)	-5 15 0 -2 -3 0 0 -3
v:lead=) & d:ahead	-5 17 0 -5 -3 0 0 -1
v:lead=,	6 7 -3 -3 -9 -2 -6 3
v:lead=, & d:ahead	12 6 2 -18 -7 0 0 5
v:lead=, & d:today	-13 0 -12 17 -3 -7 -9 -1
v:lead=-	0 4 0 -10 0 0 0 7
v:lead=- & d:ahead	0 7 0 -20 0 0 0 11
v:lead=- & d:today	0 -3 0 13 0 0 0 -5
v:lead=1	-2 34 0 -16 3 0 0 -22
v:lead=1 & d:ahead	-1 43 0 -49 4 0 0 -2
v:lead=1 & d:today	0 -12 0 34 0 0 0 -25
v:lead=10	0 -1 1 -6 0 0 0 9
v:lead=12	0 -16 0 1 -2 0 0 15
v:lead=13	0 -7 0 -8 0 -4 0 16
v:lead=14	0 -4 0 33 -5 -2 0 -23
v:lead=14 & d:today	0 -1 0 13 0 0 0 -8
v:lead=15	0 -1 0 7 0 0 0 0
v:lead=2 & d:today	0 -3 0 7 0 0 0 0
v:lead=20	0 0 0 13 -4 0 0 -6
v:lead=24 & d:today	0 -7 0 9 0 0 0 0
v:lead=28	0 0 0 6 0 0 0 -3
v:lead=3	0 12 0 -27 0 0 0 20
v:lead=30	0 -4 0 -38 -1 20 0 28
v:lead=30 & d:today	0 0 0 -29 0 0 0 32
v:lead=31	0 0 0 -18 -2 0 0 19
v:lead=5	0 18 0 -16 0 0 0 0
v:lead=7	0 11 0 -10 0 0 0 0
v:lead=7 & d:today	0 11 0 -10 0 0 0 0
v:lead=8	0 -9 0 28 -2 0 0 -18
v:lead=9	10 2 0 -6 6 0 0 -13
v:lead=9 & d:today	11 0 0 -9 0 0 0 0
v:lead=:	-3 7 9 -15 10 -8 -15 6
v:lead=: & d:ahead	0 -12 12 0 16 -5 -12 0
v:lead=: & d:today	-3 30 -4 -26 -15 0 0 16
v:lead=;	0 5 -5 -7 8 6 -1 -4
v:lead=; & d:ahead	0 8 -4 -9 8 6 0 -4
v:lead=a	14 -2 0 -7 7 0 -8 -2
v:lead=a & d:ahead	14 -11 0 0 8 0 -8 -5
v:lead=a & d:today	0 12 0 -12 0 0 0 1
v:lead=according	0 -2 0 8 0 0 0 -2
v:lead=according & d:ahead	0 -2 0 8 0 0 0 -2
v:lead=after	0 5 0 3 8 0 0 -17
v:lead=after & d:ahead	0 9 0 0 8 0 0 -14
v:lead=after & d:today	0 -4 0 6 0 0 0 -1
v:lead=an	0 -4 0 -5 1 0 0 11
v:lead=an & d:ahead	0 -4 0 -6 1 0 0 11
v:lead=and	-7 0 -8 -6 3 -2 -2 13
v:lead=and & d:ahead	-7 0 -7 -10 3 -2 -2 17
v:lead=and & d:today	0 0 0 8 0 0 0 -6
v:lead=april	0 -9 0 18 4 0 0 -15
v:lead=april & d:ahead	0 -9 0 17 4 0 0 -15
v:lead=argentina	0 0 0 -4 0 0 6 0
v:lead=argentina & d:ahead	0 0 0 -4 0 0 6 0
v:lead=as	0 -20 0 0 11 0 0 1
v:lead=as & d:ahead	0 -17 0 5 12 0 0 -4
v:lead=as & d:today	0 0 0 -5 0 0 0 8
v:lead=at	0 -9 0 -9 0 0 0 20
v:lead=at & d:ahead	0 -8 0 -3 0 0 0 13
v:lead=at & d:today	0 0 0 -6 0 0 0 9
v:lead=august & d:ahead	0 -12 0 12 -3 0 0 0
v:lead=august & d:today	0 14 0 -13 0 0 0 0
v:lead=because	0 -2 0 -3 0 0 0 6
v:lead=because & d:ahead	0 -2 0 -3 0 0 0 6
v:lead=before	-1 6 8 -4 -4 0 0 -2
v:lead=before & d:ahead	-1 10 8 -15 -3 0 0 0
v:lead=before & d:today	0 -3 0 10 -1 0 0 -6
v:lead=beijing	0 -5 0 8 -6 0 0 3
v:lead=both	2 16 0 -7 -2 0 0 -4
v:lead=both & d:ahead	2 17 0 -8 -2 0 0 -3
v:lead=brazil	0 0 0 -9 0 0 4 1
v:lead=brazil & d:ahead	0 0 0 -9 0 0 4 1
v:lead=britain	0 -7 0 -2 8 0 0 1
v:lead=britain & d:ahead	0 -7 0 -2 8 0 0 1
v:lead=but	-4 8 0 -10 -13 -1 -1 17
v:lead=but & d:ahead	-4 8 0 -11 -13 -1 -1 18
v:lead=by	0 -7 0 9 -2 0 8 -12
v:lead=by & d:ahead	0 -6 0 7 -2 0 8 -10
v:lead=canada	0 2 0 3 0 0 0 -6
v:lead=china	18 -8 -1 -12 1 0 -2 4
v:lead=china & d:ahead	9 -2 -1 -11 2 0 -1 6
v:lead=china & d:today	11 -7 0 -1 0 0 0 0
v:lead=chinese	0 -12 0 13 2 -3 0 -1
v:lead=chinese & d:ahead	0 -9 0 10 2 -3 0 0
v:lead=comments	0 -1 0 7 -2 0 0 0
v:lead=comments & d:ahead	0 -1 0 7 -2 0 0 0
v:lead=commerce	0 9 0 -7 0 0 0 0
v:lead=economy	0 -6 0 7 0 0 0 0
v:lead=economy & d:ahead	0 -6 0 7 0 0 0 0
v:lead=export	0 9 0 -2 0 0 0 -2
v:lead=february	0 9 0 0 -3 0 0 -8
v:lead=for	2 22 -7 -24 -3 0 0 6
v:lead=for & d:ahead	2 6 -7 -11 -2 0 0 9
v:lead=friday & d:ahead	0 0 0 -3 0 0 0 6
v:lead=friday & d:today	0 0 0 7 0 0 0 -2
v:lead=from	1 17 6 -15 -1 -1 -1 -5
v:lead=from & d:ahead	1 14 7 -13 -1 -1 -1 -4
v:lead=from & d:today	0 6 0 -4 0 0 0 0
v:lead=goods	0 -8 -3 8 12 0 0 -11
v:lead=goods & d:ahead	0 -1 -2 0 13 0 0 -9
v:lead=goods & d:today	0 -8 0 10 0 0 0 0
v:lead=he	0 15 0 0 -14 0 0 0
v:lead=he & d:ahead	0 16 0 -4 -14 0 0 0
v:lead=i	0 -13 0 27 -4 0 0 -7
v:lead=i & d:ahead	0 -4 0 19 -4 0 0 -6
v:lead=i & d:today	0 -7 0 8 0 0 0 0
v:lead=if	-11 -2 0 -14 1 -8 10 15
v:lead=if & d:ahead	-11 0 0 -11 2 -8 10 7
v:lead=if & d:today	0 -3 0 -10 0 0 0 16
v:lead=in	0 27 -1 -16 -2 0 0 0
v:lead=in & d:ahead	0 28 0 -19 -2 0 0 0
v:lead=india	0 3 0 -22 0 0 6 15
v:lead=india & d:ahead	0 5 0 -3 0 0 6 -5
v:lead=indonesia	0 0 0 9 0 0 0 -7
v:lead=indonesia & d:ahead	0 0 0 9 0 0 0 -7
v:lead=it	1 -8 -17 7 -10 -9 -4 14
v:lead=it & d:ahead	2 -5 -17 -1 -9 -8 -3 20
v:lead=it & d:today	0 -9 0 29 0 0 0 -18
v:lead=january	0 -8 0 -22 -3 18 0 12
v:lead=january & d:ahead	0 -8 0 -22 -3 18 0 12
v:lead=july	0 21 0 -7 0 0 0 -16
v:lead=july & d:ahead	0 22 0 -8 0 0 0 -15
v:lead=june	0 3 0 11 -4 0 0 -12
v:lead=last	0 -5 0 -35 -1 0 0 40
v:lead=march	0 0 0 -2 15 -3 0 -13
v:lead=march & d:today	0 -14 0 15 0 0 0 0
v:lead=may	0 -11 0 19 0 0 0 -10
v:lead=minister	0 0 0 -7 6 0 0 3
v:lead=minister & d:ahead	0 0 0 -9 6 0 0 4
v:lead=monday	0 -21 12 15 0 0 0 -14
v:lead=monday & d:ahead	0 -19 12 10 0 0 0 -10
v:lead=monday & d:today	0 0 0 6 0 0 0 -1
v:lead=mr	0 -12 0 16 0 0 0 -4
v:lead=mr & d:ahead	0 -12 0 15 0 0 0 -3
v:lead=my	0 13 0 -2 -6 0 0 -3
v:lead=my & d:ahead	0 13 0 -2 -6 0 0 -3
v:lead=neither	0 -18 0 7 0 0 0 12
v:lead=new	2 -9 0 8 0 0 0 0
v:lead=new & d:ahead	2 -8 0 7 0 0 0 0
v:lead=no	0 -6 0 -1 2 0 3 0
v:lead=not	0 0 0 8 0 0 0 -9
v:lead=november	11 -14 10 -30 -8 0 0 26
v:lead=november & d:ahead	11 -6 10 -37 -7 0 0 28
v:lead=november & d:today	0 -5 0 13 0 0 0 -1
v:lead=objections	0 -2 0 20 -13 0 0 -3
v:lead=objections & d:ahead	0 -2 0 20 -13 0 0 -3
v:lead=october	0 -1 0 13 -3 0 0 -1
v:lead=officials	0 9 0 -4 -2 0 0 0
v:lead=officials & d:ahead	0 9 0 -4 -2 0 0 0
v:lead=on	0 -2 -3 5 2 -6 -2 0
v:lead=on & d:ahead	0 -1 -3 3 3 -6 -2 0
v:lead=on & d:today	0 -1 0 7 0 0 0 -2
v:lead=one	0 -3 0 6 0 0 0 0
v:lead=our	0 1 1 6 -13 0 0 -1
v:lead=our & d:ahead	0 1 1 5 -13 0 0 -1
v:lead=president	-1 -4 -5 -4 10 0 0 10
v:lead=president & d:ahead	-1 -2 -5 -6 10 0 0 11
v:lead=saturday	0 -1 0 14 0 0 0 -10
v:lead=saturday & d:today	0 0 0 12 0 0 0 -10
v:lead=september	0 -13 0 19 0 0 0 -5
v:lead=september & d:today	0 -12 0 13 0 0 0 0
v:lead=since	0 -10 0 19 0 0 0 -6
v:lead=since & d:ahead	0 -10 0 18 0 0 0 -5
v:lead=so	0 -10 0 0 0 0 0 9
v:lead=so & d:ahead	0 -9 0 -1 0 0 0 12
v:lead=sunday	0 -3 0 16 0 0 0 -7
v:lead=sunday & d:ahead	0 -1 0 11 0 0 0 -3
v:lead=swiss	0 0 0 6 0 0 0 0
v:lead=talks	0 -3 0 -6 0 0 0 12
v:lead=talks & d:ahead	0 -3 0 -1 0 0 0 8
v:lead=that	0 -10 0 -6 8 1 -1 7
v:lead=that & d:ahead	0 -15 0 3 -2 2 -1 7
v:lead=that & d:today	0 3 0 -17 17 0 0 0
v:lead=the	-17 4 -3 -6 0 7 0 5
v:lead=the & d:ahead	-15 8 -2 -15 3 8 0 10
v:lead=the & d:today	0 -6 0 22 -5 0 0 -13
v:lead=their	0 -6 0 20 -3 0 0 -13
v:lead=their & d:ahead	0 -4 0 18 -3 0 0 -12
v:lead=then	0 0 0 13 -1 0 0 -12
v:lead=then & d:ahead	0 0 0 13 -1 0 0 -12
v:lead=they	-2 10 7 -9 -8 0 0 3
v:lead=they & d:ahead	-2 11 7 -12 -8 0 0 4
v:lead=this	5 -8 0 0 14 0 0 -13
v:lead=this & d:ahead	5 -4 0 15 -3 0 0 -11
v:lead=this & d:today	0 0 0 -13 17 0 0 -1
v:lead=thursday	0 -18 0 -13 -9 0 0 30
v:lead=thursday & d:ahead	0 -14 0 -16 -7 0 0 30
v:lead=to	2 -1 0 -13 0 0 0 12
v:lead=to & d:ahead	2 -1 0 -14 0 0 0 13
v:lead=today	0 -15 0 -14 0 0 0 25
v:lead=today & d:today	0 -15 0 -14 -1 0 0 25
v:lead=tomorrow	13 -1 0 -14 15 -4 0 -7
v:lead=tomorrow & d:ahead	13 -1 0 -14 15 -4 0 -7
v:lead=trade	2 -3 0 9 -4 0 0 -2
v:lead=trade & d:today	0 -1 0 6 0 0 0 0
v:lead=treasury	0 -14 0 24 -4 0 0 0
v:lead=treasury & d:ahead	0 -12 0 22 -4 0 0 0
v:lead=trump	-4 12 0 -4 -6 0 0 0
v:lead=trump & d:ahead	-4 12 0 -5 -5 0 0 0
v:lead=tuesday	0 -5 0 26 0 0 0 -19
v:lead=tuesday & d:ahead	0 -3 0 19 0 0 0 -14
v:lead=tuesday & d:today	0 0 0 7 0 0 0 -5
v:lead=twenty	-2 7 0 0 0 0 0 0
v:lead=twenty & d:ahead	-2 7 0 0 0 0 0 0
v:lead=two	0 -7 0 -4 0 0 0 13
v:lead=two & d:ahead	0 -7 0 -6 0 0 0 14
v:lead=u.s.	0 4 0 0 0 0 0 -7
v:lead=u.s. & d:ahead	0 8 0 0 0 0 0 -6
v:lead=under	0 0 0 9 0 -1 0 -3
v:lead=under & d:ahead	0 0 0 9 0 -1 0 -3
v:lead=unless	0 0 0 -5 -6 0 0 13
v:lead=unless & d:ahead	0 0 0 8 -5 0 0 -2
v:lead=until	-6 -10 0 11 0 -3 -3 4
v:lead=until & d:ahead	-5 -8 0 9 0 -3 -3 2
v:lead=washington	5 -7 0 -4 14 0 0 -8
v:lead=washington & d:ahead	5 -7 0 -4 14 0 0 -8
v:lead=we	0 22 5 -18 5 0 0 -11
v:lead=we & d:ahead	0 1 5 -4 5 0 0 -6
v:lead=we & d:today	0 24 0 -18 0 0 0 -4
v:lead=what	-9 2 -5 -2 -2 0 0 12
v:lead=what & d:ahead	-8 6 -4 -12 -1 0 0 17
v:lead=what & d:today	0 -6 0 19 0 0 0 -8
v:lead=when	0 -16 0 14 0 0 0 0
v:lead=when & d:ahead	0 -15 0 1 0 0 0 10
v:lead=where	0 -13 0 21 0 6 -1 -19
v:lead=where & d:ahead	0 -10 0 12 0 6 -1 -11
v:lead=where & d:today	0 0 0 12 0 0 0 -8
v:lead=which & d:today	0 -9 0 1 0 0 0 4
v:lead=who	0 0 0 11 -2 0 0 -11
v:lead=who & d:ahead	0 -7 0 20 -2 0 0 -10
v:lead=who & d:today	0 6 0 -4 0 0 0 0
v:lead=with	0 -2 0 -9 0 5 0 8
v:lead=with & d:ahead	0 -1 0 -10 0 5 0 8
v:lead=xi	0 0 0 6 0 0 0 0
v:lead=xi & d:ahead	0 0 0 6 0 0 0 0
v:lead=—	13 3 -1 -9 -13 0 -4 11
v:lead=— & d:ahead	5 7 0 -7 -9 0 -2 7
v:lead=— & d:today	10 -3 0 -4 -3 0 0 5
v:lr='s .	0 0 0 -2 0 6 0 0
v:lr=( )	0 8 0 -5 0 0 0 0
v:lr=( ) & d:ahead	0 9 0 -9 0 0 0 0
v:lr=, (	0 0 0 12 0 0 0 -8
v:lr=, ( & d:today	0 -4 0 17 0 0 0 -7
v:lr=, )	0 13 0 -12 0 0 0 0
v:lr=, ) & d:today	0 13 0 -12 0 0 0 0
v:lr=, ,	10 -2 -6 16 -14 0 0 -7
v:lr=, , & d:ahead	11 13 -5 -4 -13 0 0 -4
v:lr=, , & d:today	0 -28 0 34 0 0 0 -4
v:lr=, -	0 -10 0 20 0 0 0 -6
v:lr=, - & d:today	0 -10 0 20 0 0 0 -6
v:lr=, .	-5 0 16 -21 -1 10 0 13
v:lr=, . & d:ahead	-3 0 17 -11 0 11 0 -2
v:lr=, . & d:today	0 0 0 -15 -1 0 0 19
v:lr=, :	0 13 0 3 0 0 0 -16
v:lr=, <end>	-12 17 0 -13 4 -7 1 5
v:lr=, <end> & d:ahead	-7 13 0 -24 0 -2 5 11
v:lr=, <end> & d:today	-3 8 -3 0 6 -2 -2 -5
v:lr=: ,	0 6 0 -17 -6 0 0 18
v:lr=: , & d:ahead	0 6 0 10 -5 0 0 -12
v:lr=: .	0 -18 0 0 -2 0 0 16
v:lr=: . & d:ahead	0 -17 0 0 -2 0 0 17
v:lr=: <end> & d:ahead	4 4 0 -14 4 0 0 0
v:lr=: <end> & d:today	0 -5 0 14 0 0 0 -4
v:lr=<begin> 's	0 0 0 6 0 0 0 0
v:lr=<begin> ,	5 -13 9 -8 7 0 0 2
v:lr=<begin> , & d:ahead	-6 -21 9 25 -14 0 0 -5
v:lr=<begin> , & d:today	10 2 0 -28 16 0 0 7
v:lr=<begin> .	7 4 -12 -6 -7 4 0 3
v:lr=<begin> . & d:ahead	7 9 -12 -15 -6 4 0 7
v:lr=<begin> . & d:today	0 -10 0 16 0 0 0 -5
v:lr=<begin> :	-6 -20 -2 15 0 -1 0 5
v:lr=<begin> : & d:ahead	-6 -17 -2 12 1 -1 0 5
v:lr=<begin> <end>	-9 -11 -5 -10 0 11 0 24
v:lr=<begin> <end> & d:ahead	-4 -24 -1 -19 9 13 0 24
v:lr=<begin> <end> & d:today	-1 5 0 2 -14 0 0 5
v:lr=<begin> is	13 -5 0 -7 0 0 0 0
v:lr=<begin> it	0 -13 0 25 -3 0 0 -11
v:lr=<begin> it & d:today	0 0 0 10 0 0 0 -4
v:lr=<begin> the	-1 12 0 -6 5 0 0 -9
v:lr=<begin> the & d:ahead	0 13 0 -9 5 0 0 -8
v:lr=<begin> —	0 4 0 -2 7 0 0 -6
v:lr=<begin> — & d:ahead	0 6 0 -4 7 0 0 -6
v:lr=<day-ahead> .	0 -2 0 16 0 0 0 -11
v:lr=<day-ahead> . & d:today	0 -2 0 16 0 0 0 -11
v:lr=<level> ,	0 4 0 3 0 0 0 -9
v:lr=<level> , & d:today	0 -7 0 13 0 0 0 -1
v:lr=<level> .	0 0 0 12 0 0 0 -9
v:lr=<level> . & d:today	0 -7 0 17 0 0 0 -6
v:lr=<name> ,	0 0 0 -1 0 0 7 -1
v:lr=<name> .	0 0 0 8 0 0 0 -2
v:lr=<number> ,	0 16 0 -19 11 0 0 -7
v:lr=<number> , & d:today	0 15 0 -10 0 0 0 -3
v:lr=<number> .	0 33 0 -33 -2 0 0 8
v:lr=<number> . & d:ahead	0 11 0 -19 -1 0 0 12
v:lr=<number> . & d:today	0 25 0 -20 0 0 0 -6
v:lr=<number> the	0 -21 0 22 0 0 0 0
v:lr=<number> the & d:today	0 -21 0 22 0 0 0 0
v:lr=<organisation> .	0 -1 0 7 0 0 0 0
v:lr=<seat> .	0 0 0 14 -7 0 0 -1
v:lr=<seat> . & d:ahead	0 0 0 12 -7 0 0 0
v:lr=a ,	0 -12 0 9 0 0 0 1
v:lr=a , & d:ahead	0 -12 0 9 0 0 0 1
v:lr=a .	0 -10 0 16 0 0 0 -5
v:lr=a . & d:ahead	0 -10 0 16 0 0 0 -5
v:lr=after ,	0 1 0 -8 12 0 0 -5
v:lr=after , & d:ahead	0 1 0 -8 12 0 0 -5
v:lr=after .	3 12 6 -19 0 0 0 -2
v:lr=after . & d:ahead	3 -1 6 -7 0 0 0 -1
v:lr=announce that	0 12 0 -11 0 0 0 0
v:lr=announce that & d:today	0 12 0 -11 0 0 0 0
v:lr=as .	0 -2 0 -18 0 0 0 20
v:lr=before ,	0 20 -2 -22 4 0 0 0
v:lr=before , & d:ahead	0 20 -2 -22 4 0 0 0
v:lr=before .	0 -13 4 8 6 0 0 -5
v:lr=before . & d:ahead	0 -13 4 8 6 0 0 -5
v:lr=before <end>	0 -10 -8 0 8 0 0 7
v:lr=before <end> & d:ahead	0 -10 -8 0 8 0 0 7
v:lr=before and & d:today	0 -8 0 10 0 0 0 0
v:lr=before are	0 7 2 -5 0 0 0 -4
v:lr=before are & d:ahead	0 5 3 -7 0 0 0 -3
v:lr=before pay	0 0 0 0 6 0 0 -2
v:lr=before pay & d:ahead	0 0 0 -1 6 0 0 -2
v:lr=begin .	0 11 0 -8 0 0 0 0
v:lr=by ,	-5 -13 -2 -22 9 0 16 12
v:lr=by , & d:ahead	-5 -13 -2 -22 9 0 16 12
v:lr=by .	-5 -5 3 2 12 -5 -5 -5
v:lr=by . & d:ahead	-5 -4 3 1 12 -5 -5 -4
v:lr=by <end>	0 12 0 -5 5 0 4 -26
v:lr=by <end> & d:ahead	0 12 0 -5 5 0 4 -26
v:lr=by the	0 0 0 -1 -3 0 6 0
v:lr=charge .	0 -1 0 6 0 0 0 -2
v:lr=charge . & d:today	0 -1 0 6 0 0 0 -2
v:lr=come ,	0 12 0 -4 0 0 0 -7
v:lr=come , & d:ahead	0 12 0 -4 0 0 0 -7
v:lr=due .	0 6 0 -10 7 0 0 -3
v:lr=end , & d:ahead	0 0 0 -11 2 0 0 11
v:lr=end .	0 -16 0 0 -3 0 0 13
v:lr=end . & d:ahead	0 -14 0 13 -2 0 0 0
v:lr=end . & d:today	0 0 0 -11 0 0 0 15
v:lr=for ,	0 7 0 -15 -3 5 0 6
v:lr=for , & d:ahead	0 7 0 -15 -3 5 0 6
v:lr=for .	0 6 0 -9 13 0 0 -8
v:lr=for . & d:ahead	0 7 0 -14 13 0 0 -3
v:lr=for . & d:today	0 0 0 7 0 0 0 -3
v:lr=for <end>	0 -8 0 -1 -4 0 0 16
v:lr=for <end> & d:ahead	0 -8 0 -1 -4 0 0 16
v:lr=friday <end>	0 -6 0 2 6 0 0 -4
v:lr=friday <end> & d:today	0 -4 0 11 0 0 0 -3
v:lr=from "	2 5 0 -8 0 0 0 0
v:lr=from " & d:ahead	2 5 0 -8 0 0 0 0
v:lr=from ,	-1 17 -8 -6 0 0 -1 -3
v:lr=from , & d:ahead	-1 8 -7 -2 0 0 -1 0
v:lr=from , & d:today	0 12 0 -6 0 0 0 -7
v:lr=from .	9 6 -1 -2 3 -3 0 -18
v:lr=from . & d:ahead	0 14 0 -6 4 -3 0 -16
v:lr=from . & d:today	11 -28 0 10 0 0 0 0
v:lr=from :	1 21 0 -19 0 0 0 -3
v:lr=from : & d:ahead	1 10 0 -8 0 0 0 -1
v:lr=from <end>	-5 6 -8 10 2 0 0 -29
v:lr=from <end> & d:ahead	-4 10 -6 5 4 0 0 -27
v:lr=from <end> & d:today	0 -7 0 11 -1 0 0 0
v:lr=from <name>	0 13 0 -4 0 0 0 -9
v:lr=from <name> & d:ahead	0 13 0 -4 0 0 0 -9
v:lr=from <quality>	0 6 0 -5 0 0 0 0
v:lr=from a	6 -6 0 1 0 0 0 0
v:lr=from a & d:ahead	6 -6 0 1 0 0 0 0
v:lr=from and	0 8 0 -7 0 0 0 0
v:lr=from and & d:ahead	0 8 0 -7 0 0 0 0
v:lr=from if	0 13 0 -20 0 0 0 5
v:lr=from if & d:ahead	0 13 0 -20 0 0 0 5
v:lr=from it	0 15 0 -9 0 0 0 -4
v:lr=from it & d:ahead	0 16 0 -10 0 0 0 -4
v:lr=from the	-1 -5 0 11 -9 0 0 3
v:lr=from the & d:ahead	-1 -5 0 11 -9 0 0 3
v:lr=from to	-5 9 0 -9 -19 0 0 20
v:lr=from to & d:ahead	-5 9 0 -10 -19 0 0 20
v:lr=has .	0 8 0 0 -4 0 0 -4
v:lr=has . & d:ahead	0 8 0 0 -4 0 0 -4
v:lr=is ,	0 -3 0 2 0 12 0 -11
v:lr=is , & d:ahead	0 -2 0 2 0 12 0 -11
v:lr=is .	0 -4 0 0 -2 7 0 0
v:lr=is . & d:ahead	0 -3 0 -1 -1 7 0 2
v:lr=is <end>	0 15 0 -18 -9 -5 0 10
v:lr=is <end> & d:ahead	0 15 0 -18 -9 -5 0 10
v:lr=it .	0 -4 0 6 -4 0 0 2
v:lr=meet .	0 -3 0 -19 17 0 0 7
v:lr=midnight ,	0 0 0 -23 0 0 0 24
v:lr=monday <end>	0 -8 0 12 0 0 0 -1
v:lr=monday <end> & d:today	0 -8 0 12 0 0 0 -1
v:lr=of 's	0 -6 0 9 0 0 0 0
v:lr=of 's & d:ahead	0 -4 0 7 0 0 0 0
v:lr=of ,	-3 4 -2 -3 10 0 0 -2
v:lr=of , & d:ahead	-3 5 -1 -5 10 0 0 -2
v:lr=of .	-2 14 0 -2 -3 0 0 -4
v:lr=of . & d:ahead	-2 17 0 -9 -1 0 0 0
v:lr=of . & d:today	0 0 0 6 0 0 0 -3
v:lr=of :	0 -2 0 8 0 0 0 -1
v:lr=of : & d:ahead	0 -2 0 8 0 0 0 -1
v:lr=of <end>	0 11 2 1 -10 0 0 -14
v:lr=of <end> & d:ahead	0 14 3 -1 -9 0 0 -12
v:lr=of <end> & d:today	0 -3 0 7 0 0 0 0
v:lr=of on	0 -5 0 8 0 0 0 0
v:lr=of on & d:ahead	0 -5 0 8 0 0 0 0
v:lr=of say	0 0 0 6 0 0 0 0
v:lr=on "	2 8 0 -8 0 0 0 -1
v:lr=on " & d:ahead	2 8 0 -8 0 0 0 -1
v:lr=on ,	-2 -3 -3 11 -6 -2 -9 0
v:lr=on , & d:ahead	-1 2 -2 4 -5 -1 -9 1
v:lr=on , & d:today	0 -20 0 20 0 0 0 -2
v:lr=on .	13 -11 0 6 9 0 5 -12
v:lr=on . & d:ahead	13 -7 0 -1 9 0 5 -10
v:lr=on . & d:today	0 -17 0 26 0 0 0 -7
v:lr=on :	0 2 0 -6 0 0 0 1
v:lr=on : & d:ahead	0 3 0 -7 0 0 0 1
v:lr=on ;	1 8 0 -4 8 0 0 -9
v:lr=on ; & d:ahead	1 8 0 -4 8 0 0 -9
v:lr=on <day-today>	0 -6 0 -12 0 0 0 17
v:lr=on <day-today> & d:ahead	0 -6 0 -12 0 0 0 17
v:lr=on <end>	0 -5 12 9 -10 -6 -5 0
v:lr=on <end> & d:ahead	0 -5 12 9 -10 -6 -5 0
v:lr=on <name>	-2 -9 -2 5 0 0 0 9
v:lr=on <name> & d:ahead	-2 -9 -2 5 0 0 0 9
v:lr=on <person>	0 -21 0 14 0 0 0 6
v:lr=on <person> & d:ahead	0 -21 0 14 0 0 0 6
v:lr=on ?	10 0 -3 -18 0 0 0 13
v:lr=on ? & d:ahead	10 0 -3 -18 0 0 0 13
v:lr=on a	0 8 0 -5 0 0 0 0
v:lr=on a & d:ahead	0 8 0 -5 0 0 0 0
v:lr=on after	0 -2 0 6 0 0 0 0
v:lr=on after & d:today	0 -6 0 11 0 0 0 -4
v:lr=on and	-2 22 1 -2 -13 0 0 -19
v:lr=on and & d:ahead	-1 14 1 4 -12 0 0 -17
v:lr=on and & d:today	0 13 0 -12 0 0 0 0
v:lr=on at	-1 4 0 6 3 0 0 -14
v:lr=on at & d:ahead	-1 6 0 2 4 0 0 -12
v:lr=on because	0 0 0 -3 6 0 0 0
v:lr=on because & d:ahead	0 0 0 -3 6 0 0 0
v:lr=on by	0 -1 0 16 -7 0 0 -4
v:lr=on by & d:ahead	0 -1 0 16 -6 0 0 -4
v:lr=on evening	0 0 0 8 -1 0 0 -11
v:lr=on evening & d:ahead	0 1 0 7 0 0 0 -10
v:lr=on for	0 8 0 -3 -8 0 0 2
v:lr=on for & d:ahead	0 8 0 -4 -8 0 0 2
v:lr=on from	0 12 0 -10 0 0 0 0
v:lr=on from & d:ahead	0 12 0 -10 0 0 0 0
v:lr=on if	0 -6 0 8 3 0 0 -2
v:lr=on if & d:ahead	0 -6 0 8 3 0 0 -2
v:lr=on in	0 5 0 4 -4 0 0 -10
v:lr=on in & d:ahead	0 10 0 0 -4 0 0 -10
v:lr=on is	0 8 0 0 0 0 0 -11
v:lr=on is & d:ahead	0 8 0 0 0 0 0 -11
v:lr=on it	0 0 0 0 -6 0 0 3
v:lr=on it & d:ahead	0 0 0 0 -6 0 0 3
v:lr=on morning	0 14 0 -12 0 0 0 0
v:lr=on morning & d:ahead	0 15 0 -14 0 0 0 0
v:lr=on night	0 -8 8 0 -3 0 0 4
v:lr=on night & d:ahead	0 -8 8 0 -3 0 0 4
v:lr=on on	0 2 0 3 -6 0 0 0
v:lr=on on & d:ahead	0 3 0 1 -6 0 0 0
v:lr=on that	-3 6 -6 1 -12 0 0 5
v:lr=on that & d:ahead	-3 3 -6 2 -11 0 0 7
v:lr=on the	-4 7 -1 -10 0 0 0 7
v:lr=on the & d:ahead	-4 8 -1 -11 0 0 0 7
v:lr=on they	0 10 0 -5 0 0 0 -3
v:lr=on to	0 -3 0 9 0 0 0 -8
v:lr=on to & d:ahead	0 0 0 5 0 0 0 -6
v:lr=on unless	0 6 5 -11 9 0 0 -3
v:lr=on unless & d:ahead	0 6 5 -11 9 0 0 -3
v:lr=on whether	0 0 0 -8 0 0 0 9
v:lr=on with	0 3 0 5 -1 0 0 -7
v:lr=on without	0 -1 0 -5 0 0 0 9
v:lr=on without & d:ahead	0 -1 0 7 0 0 0 -2
v:lr=on without & d:today	0 0 0 -12 0 0 0 12
v:lr=on —	0 -12 0 12 0 0 0 0
v:lr=on — & d:ahead	0 -12 0 12 0 0 0 0
v:lr=out ,	0 -9 0 19 0 0 0 -8
v:lr=out .	0 16 0 -23 0 0 0 9
v:lr=out . & d:ahead	0 -3 0 -14 0 0 0 18
v:lr=saturday <end>	0 -4 0 -8 13 0 0 0
v:lr=since ,	5 -9 0 16 0 0 0 -14
v:lr=since , & d:ahead	5 -9 0 15 0 0 0 -13
v:lr=since .	0 9 0 7 -6 0 0 -17
v:lr=since . & d:ahead	0 9 0 5 -5 0 0 -15
v:lr=since ;	0 0 0 -17 0 0 0 18
v:lr=since ; & d:ahead	0 0 0 -17 0 0 0 18
v:lr=start , & d:ahead	0 6 0 0 0 0 0 -4
v:lr=start .	0 7 0 -3 0 0 0 0
v:lr=than .	0 8 0 -16 12 0 0 -3
v:lr=the ,	-2 13 6 -3 -24 -2 0 0
v:lr=the , & d:ahead	-2 13 6 -3 -24 -2 0 0
v:lr=the .	-8 -11 -6 26 -6 -2 2 -4
v:lr=the . & d:ahead	-8 -11 -6 26 -6 -2 2 -4
v:lr=the ;	0 -3 0 7 -2 0 -2 3
v:lr=the ; & d:ahead	0 -3 0 7 -2 0 -2 3
v:lr=the <end>	-2 5 0 -10 0 -4 4 5
v:lr=the <end> & d:ahead	-2 5 0 -11 0 -4 4 5
v:lr=the ?	0 -18 0 29 -6 0 0 -7
v:lr=the ? & d:ahead	0 -18 0 29 -6 0 0 -7
v:lr=through .	0 -9 0 5 -1 0 0 0
v:lr=through . & d:ahead	0 -9 0 5 -1 0 0 0
v:lr=thursday <end>	0 -1 0 9 0 0 0 -2
v:lr=thursday <end> & d:today	0 -1 0 9 0 0 0 -2
v:lr=till .	3 -5 0 -7 0 7 0 0
v:lr=till . & d:ahead	3 -5 0 -7 0 7 0 0
v:lr=till <end>	0 -1 0 -8 0 0 0 14
v:lr=till <end> & d:ahead	0 -1 0 -8 0 0 0 14
v:lr=to ,	6 -15 3 -11 1 0 -2 9
v:lr=to , & d:ahead	6 -15 3 -11 1 0 -2 9
v:lr=to .	-1 10 4 -17 1 0 0 4
v:lr=to . & d:ahead	-1 10 5 -17 1 0 0 4
v:lr=to <end>	2 -14 -7 13 -16 7 0 -4
v:lr=to <end> & d:ahead	2 -14 -7 13 -16 7 0 -4
v:lr=tuesday ,	0 -2 0 -1 7 0 0 0
v:lr=tuesday <end>	0 0 0 7 0 0 0 -5
v:lr=tuesday <end> & d:today	0 0 0 7 0 0 0 -5
v:lr=until ,	0 3 -1 -3 -15 3 -5 8
v:lr=until , & d:ahead	0 3 -1 -4 -14 3 -5 8
v:lr=until .	11 4 14 -31 0 -4 -5 10
v:lr=until . & d:ahead	11 4 14 -35 0 -3 -5 12
v:lr=until ;	0 -6 6 2 0 0 0 0
v:lr=until ; & d:ahead	0 -6 6 2 0 0 0 0
v:lr=until <end>	0 -5 -10 17 4 -2 -7 -12
v:lr=until <end> & d:ahead	0 -5 -10 17 4 -2 -7 -12
v:lr=until and	0 3 3 -6 0 0 0 0
v:lr=until and & d:ahead	0 3 3 -6 0 0 0 0
v:lr=until of	0 9 0 -21 0 0 0 14
v:lr=until of & d:ahead	0 9 0 -21 0 0 0 14
v:lr=until to	-3 4 -3 -3 10 2 8 -25
v:lr=until to & d:ahead	-3 4 -3 -3 10 2 8 -25
v:lr=until under	0 0 0 -4 0 0 0 6
v:lr=until under & d:ahead	0 0 0 -4 0 0 0 6
v:lr=wednesday <end>	0 0 0 8 0 0 0 -5
v:lr=wednesday <end> & d:today	0 0 0 8 0 0 0 -5
v:lr=| <end>	0 0 0 -11 0 0 0 12
v:lr=| <end> & d:today	0 0 0 -11 0 0 0 12
v:lr=· <end>	0 -4 0 14 0 0 0 -4
v:lr=· <end> & d:today	0 -4 0 13 0 0 0 -3
v:lr=— <end>	0 -11 0 15 0 0 0 0
v:lr=— <end> & d:today	0 -11 0 15 0 0 0 0
v:o:subject=controls	17 2 0 -3 -2 0 -6 -21
v:o:subject=controls begin	-3 7 0 0 -1 0 0 -1
v:o:subject=controls begin ahead	-3 7 0 0 -1 0 0 -1
v:o:subject=controls carried	15 0 -1 -12 0 -1 0 0
v:o:subject=controls carried begin	9 -1 0 -7 1 0 0 0
v:o:subject=controls carried begin ahead	9 -1 0 -7 1 0 0 0
v:o:subject=controls carried from ahead	12 -8 0 -2 0 0 0 0
v:o:subject=controls carried say	0 11 0 -8 0 0 0 -1
v:o:subject=controls carried say ahead	0 11 0 -8 0 0 0 -1
v:o:subject=controls carried say on	0 11 0 -8 0 0 0 -1
v:o:subject=controls carried suspend	6 0 0 -13 2 0 0 3
v:o:subject=controls carried suspend ahead	6 0 0 -13 2 0 0 3
v:o:subject=controls carried the ahead	6 0 0 -1 0 0 0 0
v:o:subject=controls far	16 -7 0 -3 0 0 0 -3
v:o:subject=controls far carried	21 -8 0 -19 15 -3 0 -4
v:o:subject=controls far carried begin	2 -13 0 9 0 0 0 1
v:o:subject=controls far carried begin ahead	2 -13 0 9 0 0 0 1
v:o:subject=controls far carried end	0 0 0 10 -4 0 0 -6
v:o:subject=controls far carried end ahead	0 0 0 8 -4 0 0 -5
v:o:subject=controls far carried from ahead	0 -6 0 0 7 0 0 0
v:o:subject=controls far carried on ahead	0 -6 6 -10 9 0 0 0
v:o:subject=controls far carried put	9 -2 0 -2 -1 0 0 0
v:o:subject=controls far carried put ahead	9 -2 0 -2 -1 0 0 0
v:o:subject=controls far carried suspend	6 -1 0 -6 10 0 0 -8
v:o:subject=controls far carried suspend ahead	6 -1 0 -6 10 0 0 -8
v:o:subject=controls far carried to ahead	0 0 0 -6 7 0 0 1
v:o:subject=controls far carried write	0 0 8 -1 -1 0 0 -2
v:o:subject=controls far carried write on	0 0 8 -1 -1 0 0 -2
v:o:subject=controls far no verb	16 -7 0 -3 0 0 0 -3
v:o:subject=controls far no verb 	10 0 0 -8 0 0 0 0
v:o:subject=controls far no verb ahead	6 -6 0 4 0 0 0 -3
v:o:subject=controls far no verb on	0 0 0 7 0 0 0 -1
v:o:subject=controls far no verb today	11 0 0 -9 0 0 0 0
v:o:subject=controls far on ahead	0 0 0 7 0 0 0 -1
v:o:subject=controls from ahead	7 0 0 -5 0 0 0 -2
v:o:subject=controls no verb	7 0 1 -4 -1 2 -2 -8
v:o:subject=controls no verb ahead	10 1 1 -9 -1 2 -1 -8
v:o:subject=controls no verb on	9 -8 0 0 0 0 0 0
v:o:subject=controls no verb today	-6 0 0 9 0 0 0 0
v:o:subject=controls no verb until	0 3 4 -19 7 5 0 -8
v:o:subject=controls of ahead	-5 0 0 8 0 0 0 0
v:o:subject=controls until ahead	3 3 3 -21 6 5 0 -11
v:o:subject=deal	0 0 -10 7 -10 0 14 -14
v:o:subject=deal be	0 -6 0 -5 -1 9 0 3
v:o:subject=deal be ahead	0 -6 0 -5 -1 9 0 3
v:o:subject=deal begin	0 -4 0 9 0 0 0 0
v:o:subject=deal begin ahead	0 -4 0 9 0 0 0 0
v:o:subject=deal by ahead	0 -5 0 -5 -3 0 0 15
v:o:subject=deal carried	-5 0 -7 -5 4 0 -7 8
v:o:subject=deal carried be	0 4 0 16 0 0 -1 -18
v:o:subject=deal carried be ahead	0 4 0 16 0 0 -1 -18
v:o:subject=deal carried begin	0 1 0 10 -9 0 0 -4
v:o:subject=deal carried begin ahead	0 1 0 10 -9 0 0 -4
v:o:subject=deal carried by ahead	0 -6 0 -2 8 0 0 0
v:o:subject=deal carried end	0 -12 -1 -3 0 0 0 17
v:o:subject=deal carried end ahead	0 -12 -1 -3 0 0 0 17
v:o:subject=deal carried from ahead	0 21 0 -18 0 0 0 0
v:o:subject=deal carried have	0 6 0 0 0 0 0 -1
v:o:subject=deal carried on ahead	0 -6 0 -7 8 0 0 10
v:o:subject=deal carried on today	0 7 0 -6 0 0 0 0
v:o:subject=deal carried the ahead	0 -7 0 7 -4 0 -2 4
v:o:subject=deal carried until ahead	0 -10 0 13 -3 0 0 -2
v:o:subject=deal end	0 0 0 17 0 0 0 -15
v:o:subject=deal end ahead	0 0 0 14 0 0 0 -13
v:o:subject=deal end on	0 0 0 15 0 0 0 -13
v:o:subject=deal far	-3 -8 -1 11 5 -1 0 -2
v:o:subject=deal far  ahead	0 0 0 8 0 0 0 -3
v:o:subject=deal far carried	-3 9 -9 0 -18 -8 -12 17
v:o:subject=deal far carried be	0 15 0 -10 -10 0 -2 8
v:o:subject=deal far carried be ahead	0 15 0 -11 -10 0 -2 8
v:o:subject=deal far carried begin	0 -4 0 8 3 0 0 -9
v:o:subject=deal far carried begin ahead	0 -4 0 8 3 0 0 -8
v:o:subject=deal far carried begin on	0 0 0 7 -1 0 0 -8
v:o:subject=deal far carried by ahead	0 -3 0 12 -6 0 -2 0
v:o:subject=deal far carried for ahead	0 0 0 9 0 0 0 -1
v:o:subject=deal far carried meet	0 0 0 7 0 0 0 -1
v:o:subject=deal far carried meet ahead	0 0 0 7 0 0 0 -1
v:o:subject=deal far carried on ahead	-1 8 -1 0 -12 0 0 1
v:o:subject=deal far carried sign	0 9 0 -2 -2 0 0 -1
v:o:subject=deal far carried sign ahead	0 10 0 -3 -1 0 0 -1
v:o:subject=deal far carried sign on	0 9 0 -7 0 0 0 0
v:o:subject=deal far carried the ahead	0 0 0 7 0 0 0 0
v:o:subject=deal far carried until ahead	0 9 0 -10 4 0 -1 0
v:o:subject=deal far no verb	-3 -8 -1 11 5 -1 0 -2
v:o:subject=deal far no verb 	0 0 0 11 0 0 0 -4
v:o:subject=deal far no verb ahead	-1 -2 0 0 6 0 0 0
v:o:subject=deal far no verb on	0 -2 0 -7 0 0 0 14
v:o:subject=deal far no verb today	0 -9 0 19 0 0 0 -9
v:o:subject=deal far on ahead	0 -2 0 -7 0 0 0 14
v:o:subject=deal from ahead	0 6 0 -14 0 0 0 7
v:o:subject=deal no verb	4 2 -4 9 0 -10 8 -22
v:o:subject=deal no verb ahead	4 6 -4 2 0 -9 9 -19
v:o:subject=deal no verb on	0 4 0 -7 8 0 -1 0
v:o:subject=deal no verb today	0 -9 0 16 0 0 0 -3
v:o:subject=deal no verb until	9 -5 0 14 -2 0 -1 -14
v:o:subject=deal on ahead	-3 -1 0 0 3 8 -3 -2
v:o:subject=deal reach	0 -7 0 -1 0 0 0 11
v:o:subject=deal reach ahead	0 -7 0 -1 0 0 0 11
v:o:subject=deal reach on	0 -6 0 0 0 0 0 9
v:o:subject=deal until ahead	8 -6 0 11 -2 0 1 -14
v:o:subject=duties	-13 22 5 -3 -4 -18 -22 -10
v:o:subject=duties  ahead	0 5 0 7 -13 0 0 -11
v:o:subject=duties after ahead	0 0 5 -11 11 0 0 -8
v:o:subject=duties announce	0 6 0 -3 0 0 0 -2
v:o:subject=duties announce ahead	0 14 0 -11 0 0 0 -1
v:o:subject=duties announce for	0 17 0 -16 0 0 0 0
v:o:subject=duties announce today	0 -9 0 10 0 0 0 0
v:o:subject=duties be	0 -12 -4 -21 0 0 0 41
v:o:subject=duties be ahead	0 -6 -4 -18 0 0 0 30
v:o:subject=duties be from	0 -10 0 -2 0 0 0 16
v:o:subject=duties be on	0 14 0 -9 -16 0 0 7
v:o:subject=duties be since	0 0 0 -16 0 0 0 17
v:o:subject=duties be today	0 -8 0 -9 0 0 0 19
v:o:subject=duties before ahead	0 -2 0 9 -12 0 0 4
v:o:subject=duties begin	-3 18 0 -4 -18 0 0 -4
v:o:subject=duties begin ahead	-2 21 1 -11 -16 0 0 -2
v:o:subject=duties begin from	0 -19 0 25 0 0 0 -4
v:o:subject=duties begin on	0 14 -1 -16 -3 0 0 7
v:o:subject=duties begin today	0 -4 0 9 0 0 0 -3
v:o:subject=duties beijing, today	0 6 0 -5 0 0 0 0
v:o:subject=duties by ahead	0 7 4 -1 0 0 0 -11
v:o:subject=duties carried	0 3 -6 2 -1 -14 -11 5
v:o:subject=duties carried announce	0 -3 0 6 0 0 0 0
v:o:subject=duties carried announce ahead	0 -2 0 6 0 0 0 0
v:o:subject=duties carried be	-6 6 0 -4 0 -1 0 5
v:o:subject=duties carried be 	0 0 0 6 0 0 0 -2
v:o:subject=duties carried be ahead	-4 9 0 -13 1 -1 0 11
v:o:subject=duties carried be from	-1 0 0 0 -5 0 0 8
v:o:subject=duties carried be is	0 -3 0 -11 0 0 0 16
v:o:subject=duties carried be the	0 10 0 2 0 0 0 -13
v:o:subject=duties carried be today	0 -4 0 19 0 0 0 -12
v:o:subject=duties carried be until	0 -2 0 0 0 0 0 6
v:o:subject=duties carried begin	10 -9 -5 10 -6 0 0 0
v:o:subject=duties carried begin ahead	10 -2 -5 2 -6 0 0 0
v:o:subject=duties carried begin on	6 -6 -2 6 -4 0 0 0
v:o:subject=duties carried by ahead	0 -12 6 0 5 0 0 0
v:o:subject=duties carried charge	0 -3 0 11 0 0 0 -4
v:o:subject=duties carried charge ahead	0 -1 0 9 0 0 0 -4
v:o:subject=duties carried charge from	0 2 0 -8 0 0 0 4
v:o:subject=duties carried end	-1 4 -6 4 0 0 0 -3
v:o:subject=duties carried end ahead	-1 4 -6 3 0 0 0 -2
v:o:subject=duties carried end on	0 8 -5 -14 1 0 0 3
v:o:subject=duties carried fall	0 9 0 -16 0 0 0 7
v:o:subject=duties carried fall ahead	0 9 0 -16 0 0 0 7
v:o:subject=duties carried fall on	0 9 0 -16 0 0 0 7
v:o:subject=duties carried from ahead	-5 2 0 0 -9 0 0 9
v:o:subject=duties carried have	0 -6 0 5 2 0 0 0
v:o:subject=duties carried have ahead	0 -6 0 4 2 0 0 0
v:o:subject=duties carried is ahead	0 -3 0 -11 0 0 0 16
v:o:subject=duties carried meet	0 0 0 -3 9 0 0 -4
v:o:subject=duties carried meet ahead	0 0 0 -3 9 0 0 -4
v:o:subject=duties carried on ahead	1 12 -14 0 -9 -1 0 0
v:o:subject=duties carried order	0 -5 0 11 0 0 0 -4
v:o:subject=duties carried order ahead	0 -5 0 11 0 0 0 -4
v:o:subject=duties carried other	0 -7 0 -2 -3 0 0 16
v:o:subject=duties carried other ahead	0 -7 0 -3 -2 0 0 16
v:o:subject=duties carried other on	0 -8 0 0 0 0 0 6
v:o:subject=duties carried pay	0 -18 0 16 -2 0 0 0
v:o:subject=duties carried pay ahead	0 -15 0 26 -1 0 0 -10
v:o:subject=duties carried pay since	0 -8 0 13 0 0 0 -4
v:o:subject=duties carried pay today	0 -2 0 -4 0 0 0 8
v:o:subject=duties carried put	0 -6 0 0 10 0 0 0
v:o:subject=duties carried put ahead	0 -6 0 0 10 0 0 0
v:o:subject=duties carried reach	0 0 0 6 0 0 0 -8
v:o:subject=duties carried reach ahead	0 0 0 6 0 0 0 -8
v:o:subject=duties carried run	0 2 0 -7 0 0 0 3
v:o:subject=duties carried run ahead	0 2 0 -7 0 0 0 3
v:o:subject=duties carried say	0 13 0 -4 0 0 0 -10
v:o:subject=duties carried say ahead	0 15 0 -8 0 0 0 -9
v:o:subject=duties carried say on	0 11 0 -5 0 0 0 -5
v:o:subject=duties carried since ahead	0 -9 0 25 0 0 0 -15
v:o:subject=duties carried suspend	5 -5 5 -9 3 0 0 0
v:o:subject=duties carried suspend ahead	5 -5 5 -9 3 0 0 0
v:o:subject=duties carried suspend until	5 0 8 -16 -3 0 0 1
v:o:subject=duties carried tell	0 6 0 -2 0 0 0 0
v:o:subject=duties carried tell ahead	0 6 0 -2 0 0 0 0
v:o:subject=duties carried tell on	0 7 0 -5 0 0 0 0
v:o:subject=duties carried the ahead	0 0 0 9 0 0 0 -8
v:o:subject=duties carried to ahead	0 11 -1 -6 0 0 0 -1
v:o:subject=duties carried until ahead	2 2 5 -6 2 0 0 -4
v:o:subject=duties cent today	0 13 0 -12 0 0 0 0
v:o:subject=duties collect	0 0 0 -2 0 0 0 7
v:o:subject=duties collect ahead	0 0 0 -6 0 0 0 9
v:o:subject=duties collect from	0 0 0 -8 0 0 0 5
v:o:subject=duties end	-4 3 2 15 -1 0 0 -23
v:o:subject=duties end ahead	-4 13 3 4 -1 0 0 -22
v:o:subject=duties end on	-4 1 5 13 0 0 0 -19
v:o:subject=duties end today	0 -16 0 18 0 0 0 0
v:o:subject=duties fall	0 13 0 -9 0 0 0 -1
v:o:subject=duties far	-8 -1 -1 4 -2 1 -7 3
v:o:subject=duties far  ahead	-5 -7 -4 -5 6 9 0 6
v:o:subject=duties far  today	0 -13 0 12 12 0 0 -21
v:o:subject=duties far carried	-17 15 1 -2 0 -12 -18 0
v:o:subject=duties far carried agree	0 9 0 -2 0 0 0 -5
v:o:subject=duties far carried agree ahead	0 10 0 -3 0 0 0 -5
v:o:subject=duties far carried agree on	0 9 0 -6 0 0 0 -1
v:o:subject=duties far carried announce	0 12 0 -7 -1 0 0 0
v:o:subject=duties far carried announce on	0 -15 0 17 0 0 0 0
v:o:subject=duties far carried announce today	0 13 0 -13 0 0 0 0
v:o:subject=duties far carried ask	0 9 0 -1 -4 0 0 -3
v:o:subject=duties far carried ask ahead	0 10 0 -1 -4 0 0 -2
v:o:subject=duties far carried ask on	0 11 0 -7 0 0 0 -2
v:o:subject=duties far carried be	-4 -18 3 9 17 -1 0 -9
v:o:subject=duties far carried be ahead	-4 -7 3 -3 19 -1 0 -7
v:o:subject=duties far carried be before	0 -21 7 22 -10 0 0 0
v:o:subject=duties far carried be by	0 -10 0 -3 22 0 -4 -6
v:o:subject=duties far carried be from	0 -4 0 -3 0 0 0 7
v:o:subject=duties far carried be is	0 5 0 6 -4 -2 0 -6
v:o:subject=duties far carried be on	0 -8 0 0 9 1 0 -2
v:o:subject=duties far carried be the	0 7 0 -14 0 0 6 0
v:o:subject=duties far carried be today	0 -19 0 24 0 0 0 0
v:o:subject=duties far carried be until	0 -1 0 1 8 0 0 -9
v:o:subject=duties far carried before ahead	0 -2 9 -21 6 0 0 7
v:o:subject=duties far carried before today	0 -10 0 14 0 0 0 0
v:o:subject=duties far carried begin	0 0 6 -8 9 0 -2 0
v:o:subject=duties far carried begin ahead	0 1 7 -15 10 0 -2 1
v:o:subject=duties far carried begin before	0 -8 2 -11 18 0 0 0
v:o:subject=duties far carried begin on	0 6 0 -6 -1 0 0 0
v:o:subject=duties far carried begin today	0 -1 0 7 0 0 0 -1
v:o:subject=duties far carried begin until	0 -11 5 0 0 0 0 5
v:o:subject=duties far carried by ahead	0 6 -4 0 2 0 -11 -3
v:o:subject=duties far carried charge	0 -1 0 11 0 0 0 -11
v:o:subject=duties far carried charge ahead	0 0 0 10 0 0 0 -11
v:o:subject=duties far carried charge from	0 -6 0 8 0 0 0 0
v:o:subject=duties far carried collect	0 2 0 0 0 0 0 -7
v:o:subject=duties far carried collect ahead	0 12 0 -10 1 0 0 -3
v:o:subject=duties far carried collect today	0 -9 0 12 0 0 0 -1
v:o:subject=duties far carried confirm	0 -3 0 0 -5 0 0 12
v:o:subject=duties far carried confirm ahead	0 -3 0 0 -5 0 0 12
v:o:subject=duties far carried end	0 -16 4 -2 0 0 0 11
v:o:subject=duties far carried end ahead	0 -14 4 -4 0 0 0 12
v:o:subject=duties far carried end on	1 -16 7 -3 2 0 0 7
v:o:subject=duties far carried expect	0 0 0 14 -11 0 0 0
v:o:subject=duties far carried expect ahead	0 0 0 14 -11 0 0 0
v:o:subject=duties far carried fall	0 11 0 0 0 0 0 -14
v:o:subject=duties far carried fall ahead	0 18 0 -4 0 0 0 -14
v:o:subject=duties far carried fall on	0 11 0 0 0 0 0 -14
v:o:subject=duties far carried for ahead	0 -8 0 1 0 0 0 7
v:o:subject=duties far carried from ahead	4 25 -5 -39 14 0 0 6
v:o:subject=duties far carried have	-1 2 0 -2 7 -1 0 0
v:o:subject=duties far carried have ahead	-1 2 0 -2 7 -1 0 0
v:o:subject=duties far carried have until	0 11 0 0 3 0 0 -9
v:o:subject=duties far carried is ahead	0 5 0 6 -4 -2 0 -6
v:o:subject=duties far carried keep	0 4 0 1 0 0 0 -6
v:o:subject=duties far carried keep ahead	0 4 0 1 0 0 0 -6
v:o:subject=duties far carried lower	0 14 0 -8 0 0 0 -3
v:o:subject=duties far carried lower ahead	0 14 0 -8 0 0 0 -3
v:o:subject=duties far carried make	0 5 0 5 -3 0 0 -7
v:o:subject=duties far carried make ahead	0 6 0 3 -3 0 0 -6
v:o:subject=duties far carried meet	0 -4 0 -6 5 0 0 5
v:o:subject=duties far carried meet ahead	0 -3 0 -7 5 0 0 6
v:o:subject=duties far carried meet on	0 0 0 -4 0 0 0 9
v:o:subject=duties far carried of ahead	0 0 0 12 0 0 0 -8
v:o:subject=duties far carried on ahead	0 10 2 6 -4 0 -2 -17
v:o:subject=duties far carried on today	0 -20 0 27 0 0 0 -6
v:o:subject=duties far carried order	0 10 0 -10 0 0 0 0
v:o:subject=duties far carried order ahead	0 10 0 -10 0 0 0 0
v:o:subject=duties far carried other	0 -9 -3 10 2 0 0 -2
v:o:subject=duties far carried other ahead	0 -7 -3 7 3 0 0 -1
v:o:subject=duties far carried other on	0 -7 0 -8 4 0 0 10
v:o:subject=duties far carried pay	0 18 0 -2 0 0 0 -19
v:o:subject=duties far carried pay ahead	0 23 0 -8 0 0 0 -17
v:o:subject=duties far carried pay from	0 24 0 -27 6 0 0 -1
v:o:subject=duties far carried pay today	0 -7 0 11 0 0 0 0
v:o:subject=duties far carried plan	0 0 0 -9 3 0 0 8
v:o:subject=duties far carried plan ahead	0 0 0 -9 3 0 0 8
v:o:subject=duties far carried post	0 -5 0 -7 13 0 0 0
v:o:subject=duties far carried put	4 2 0 -8 -5 0 0 4
v:o:subject=duties far carried put ahead	4 3 0 -8 -5 0 0 4
v:o:subject=duties far carried raise	0 -4 0 -1 0 0 0 9
v:o:subject=duties far carried raise ahead	0 -3 0 -1 0 0 0 9
v:o:subject=duties far carried reach	0 0 0 8 -5 0 0 0
v:o:subject=duties far carried reach ahead	0 0 0 8 -5 0 0 0
v:o:subject=duties far carried return	0 -1 0 -2 -2 0 0 8
v:o:subject=duties far carried return ahead	0 -1 0 -2 -2 0 0 8
v:o:subject=duties far carried rise	0 8 0 -6 0 0 0 0
v:o:subject=duties far carried rise ahead	0 8 0 -6 0 0 0 0
v:o:subject=duties far carried rise on	0 9 0 -7 0 0 0 0
v:o:subject=duties far carried run	-2 0 0 -5 0 0 0 8
v:o:subject=duties far carried run ahead	-2 0 0 -5 0 0 0 8
v:o:subject=duties far carried say	0 1 0 7 -7 0 0 0
v:o:subject=duties far carried say ahead	0 3 0 1 -6 0 0 0
v:o:subject=duties far carried say on	0 2 0 10 -6 0 0 -9
v:o:subject=duties far carried sign	0 17 0 -11 -9 0 0 3
v:o:subject=duties far carried sign ahead	0 18 0 -13 -9 0 0 4
v:o:subject=duties far carried sign by	0 -6 0 0 -1 0 0 11
v:o:subject=duties far carried sign on	0 22 0 -11 -7 0 0 -9
v:o:subject=duties far carried since ahead	0 -6 0 13 0 0 0 -3
v:o:subject=duties far carried sit	0 -1 0 10 -1 0 0 -2
v:o:subject=duties far carried sit ahead	0 -1 0 10 -1 0 0 -2
v:o:subject=duties far carried suspend	0 12 0 0 -5 0 0 -7
v:o:subject=duties far carried suspend ahead	0 12 0 0 -5 0 0 -7
v:o:subject=duties far carried suspend from	0 15 0 -7 0 0 0 -6
v:o:subject=duties far carried tell	0 7 0 0 -2 0 0 -2
v:o:subject=duties far carried tell ahead	0 8 0 -3 -1 0 0 -1
v:o:subject=duties far carried tell on	0 -9 0 15 -1 0 0 0
v:o:subject=duties far carried the ahead	-9 7 -1 1 0 0 4 -7
v:o:subject=duties far carried threaten	0 -3 0 0 8 0 0 0
v:o:subject=duties far carried threaten ahead	0 -2 0 -1 8 0 0 0
v:o:subject=duties far carried threaten from	0 0 0 -4 9 0 0 0
v:o:subject=duties far carried to ahead	3 -16 0 0 0 0 0 6
v:o:subject=duties far carried until ahead	-8 4 5 1 2 -2 -2 -5
v:o:subject=duties far carried write	0 -7 0 13 0 0 0 -1
v:o:subject=duties far carried write ahead	0 -7 0 13 0 0 0 -1
v:o:subject=duties far carried write on	0 -7 0 13 0 0 0 -1
v:o:subject=duties far friday, today	0 14 0 -11 0 0 0 -2
v:o:subject=duties far from ahead	0 0 11 0 0 0 0 -16
v:o:subject=duties far no verb	-8 -1 -1 4 -2 1 -7 3
v:o:subject=duties far no verb 	-8 -16 -6 2 16 8 0 -2
v:o:subject=duties far no verb ahead	-4 -15 0 13 -9 2 -3 7
v:o:subject=duties far no verb friday,	0 18 0 -15 -1 0 0 0
v:o:subject=duties far no verb from	0 8 11 -5 -1 0 0 -18
v:o:subject=duties far no verb monday,	0 0 0 12 0 0 0 -14
v:o:subject=duties far no verb on	-2 11 -1 -3 -7 0 0 0
v:o:subject=duties far no verb thursday,	0 -7 0 -2 0 0 0 10
v:o:subject=duties far no verb to	4 -7 0 6 0 0 0 -3
v:o:subject=duties far no verb today	-2 16 -2 -9 6 0 0 -7
v:o:subject=duties far no verb tuesday,	0 -3 0 10 0 0 0 -4
v:o:subject=duties far no verb until	0 -26 0 13 -11 0 0 5
v:o:subject=duties far on ahead	-2 12 -1 -4 -7 0 0 0
v:o:subject=duties far the ahead	0 6 0 1 0 0 0 -5
v:o:subject=duties far thursday, today	0 -1 0 -12 0 0 0 15
v:o:subject=duties far to ahead	4 -7 0 6 0 0 0 -3
v:o:subject=duties far until ahead	0 -26 0 12 -11 0 0 5
v:o:subject=duties for ahead	0 11 0 9 -9 0 0 -15
v:o:subject=duties from ahead	-4 -8 -9 22 -17 0 0 0
v:o:subject=duties from today	0 23 0 -15 0 0 0 -8
v:o:subject=duties lower	0 -9 0 14 -5 0 0 0
v:o:subject=duties lower ahead	0 -9 0 14 -5 0 0 0
v:o:subject=duties no verb	-2 10 0 0 -2 -9 -12 -2
v:o:subject=duties no verb 	0 3 0 10 -14 0 0 -13
v:o:subject=duties no verb 12:01	0 20 0 -16 0 0 0 -1
v:o:subject=duties no verb after	0 -4 0 -7 12 0 0 0
v:o:subject=duties no verb ahead	-1 0 0 2 0 -7 -10 2
v:o:subject=duties no verb as	0 -2 0 -17 0 0 0 20
v:o:subject=duties no verb before	0 -19 0 14 -2 0 0 5
v:o:subject=duties no verb beijing,	0 6 0 -5 0 0 0 0
v:o:subject=duties no verb by	0 -8 0 6 3 0 0 -1
v:o:subject=duties no verb from	-1 18 -5 1 -12 0 0 -31
v:o:subject=duties no verb monday,	0 10 0 -9 0 0 0 0
v:o:subject=duties no verb of	0 -2 0 7 0 0 0 -2
v:o:subject=duties no verb on	2 8 -11 -1 0 0 0 -8
v:o:subject=duties no verb since	0 -13 0 17 -1 0 0 -1
v:o:subject=duties no verb the	0 14 0 -19 -1 0 0 4
v:o:subject=duties no verb to	0 23 0 -26 -1 0 0 0
v:o:subject=duties no verb today	0 20 -1 -4 -9 0 0 -12
v:o:subject=duties no verb until	-3 6 -8 0 -1 0 0 0
v:o:subject=duties no verb wednesday,	0 12 0 -8 0 0 0 -2
v:o:subject=duties of ahead	0 8 0 0 -2 0 0 -7
v:o:subject=duties of today	0 -5 0 7 0 0 0 0
v:o:subject=duties on ahead	-3 25 -5 -13 0 -2 0 -15
v:o:subject=duties other	0 0 -2 -3 8 0 0 -2
v:o:subject=duties other ahead	0 0 -2 -3 9 0 0 -2
v:o:subject=duties return	0 -1 0 -18 0 0 0 14
v:o:subject=duties return ahead	0 -1 0 -22 0 0 0 16
v:o:subject=duties return on	0 -1 0 -22 0 0 0 16
v:o:subject=duties rise	0 7 0 0 0 0 0 -7
v:o:subject=duties rise ahead	0 7 0 0 0 0 0 -7
v:o:subject=duties rise from	0 -7 0 11 0 0 0 -4
v:o:subject=duties rise on	0 13 0 -11 0 0 0 -1
v:o:subject=duties since ahead	0 -9 0 -3 -2 0 0 13
v:o:subject=duties suspend	0 0 0 5 -6 0 0 -1
v:o:subject=duties suspend ahead	0 0 0 5 -6 0 0 -1
v:o:subject=duties suspend from	0 12 0 -7 -1 0 0 0
v:o:subject=duties suspend until	-3 -10 0 11 -1 0 0 -1
v:o:subject=duties the ahead	0 10 1 -13 -3 0 0 1
v:o:subject=duties to ahead	2 16 0 -31 0 0 -1 5
v:o:subject=duties until ahead	-10 2 -7 0 4 0 0 1
v:o:subject=duties wednesday, ahead	0 12 0 -8 0 0 0 -2
v:o:subject=exclusions	0 -6 28 -13 -6 0 0 -12
v:o:subject=exclusions carried	0 -20 11 -3 5 0 0 0
v:o:subject=exclusions carried on ahead	0 -9 -4 0 0 0 0 11
v:o:subject=exclusions carried say	0 -3 4 -12 0 0 0 11
v:o:subject=exclusions carried say ahead	0 -3 4 -12 0 0 0 11
v:o:subject=exclusions carried say on	0 -2 0 -9 0 0 0 13
v:o:subject=exclusions end	0 -2 8 7 -5 0 0 -12
v:o:subject=exclusions end ahead	0 -2 8 7 -5 0 0 -12
v:o:subject=exclusions end on	0 0 1 10 -2 0 0 -9
v:o:subject=exclusions far	11 0 10 -23 7 0 0 -7
v:o:subject=exclusions far carried	4 -14 0 9 7 0 0 -7
v:o:subject=exclusions far no verb	11 0 10 -23 7 0 0 -7
v:o:subject=exclusions far no verb ahead	11 0 10 -24 7 0 0 -7
v:o:subject=exclusions no verb	1 2 17 -15 0 0 0 -13
v:o:subject=exclusions no verb ahead	1 3 17 -18 0 0 0 -13
v:o:subject=exclusions no verb on	2 6 5 -11 2 0 0 -14
v:o:subject=exclusions on ahead	1 0 11 -3 -2 0 0 -7
v:o:subject=fees	1 -5 -4 9 5 -1 0 -14
v:o:subject=fees begin	0 -3 0 -5 6 0 0 0
v:o:subject=fees begin ahead	0 -3 0 -5 6 0 0 0
v:o:subject=fees begin on	0 -2 0 -2 7 0 0 0
v:o:subject=fees carried	0 6 0 -4 19 0 0 -21
v:o:subject=fees carried on ahead	0 1 0 0 9 0 0 -12
v:o:subject=fees far	0 -13 0 2 4 0 0 5
v:o:subject=fees far carried	0 -8 1 3 5 0 0 -1
v:o:subject=fees far carried on ahead	0 -9 0 0 7 0 0 0
v:o:subject=fees far no verb	0 -13 0 2 4 0 0 5
v:o:subject=fees far no verb ahead	0 -12 0 0 5 0 0 6
v:o:subject=fees from ahead	-2 -4 0 -4 14 0 0 -3
v:o:subject=fees no verb	2 0 -1 0 4 0 0 -8
v:o:subject=fees no verb ahead	2 2 -1 -1 4 0 0 -8
v:o:subject=fees suspend	0 -8 0 0 10 0 0 0
v:o:subject=fees suspend from	0 -8 0 0 10 0 0 0
v:o:subject=longer	2 -11 0 0 -7 -2 4 7
v:o:subject=longer carried	-10 -8 6 4 2 -4 3 -1
v:o:subject=longer carried be	0 6 0 0 -6 0 0 1
v:o:subject=longer carried be ahead	0 8 0 -4 -6 0 0 3
v:o:subject=longer carried begin	-2 -1 4 16 0 0 0 -17
v:o:subject=longer carried begin ahead	-2 -1 4 16 0 0 0 -17
v:o:subject=longer carried end	0 -8 5 2 -7 0 0 2
v:o:subject=longer carried end ahead	0 -8 5 0 -6 0 0 6
v:o:subject=longer carried end on	0 -8 5 0 -6 0 0 3
v:o:subject=longer carried on ahead	0 -7 9 -9 -2 0 0 12
v:o:subject=longer carried other	0 0 0 -8 3 0 0 6
v:o:subject=longer carried other ahead	0 0 0 -8 3 0 0 6
v:o:subject=longer carried run	0 -16 0 7 -8 0 0 14
v:o:subject=longer carried run ahead	0 -16 0 7 -8 0 0 14
v:o:subject=longer carried sign	0 -1 0 7 -3 0 0 0
v:o:subject=longer carried sign ahead	0 -1 0 7 -2 0 0 0
v:o:subject=longer carried the ahead	0 0 0 -12 7 0 5 0
v:o:subject=longer carried to ahead	0 14 0 -7 0 0 0 -5
v:o:subject=longer carried until ahead	0 0 0 -6 13 0 0 -2
v:o:subject=longer far	-5 3 -3 -3 1 0 0 6
v:o:subject=longer far  ahead	-2 9 0 10 -4 0 0 -18
v:o:subject=longer far carried	2 -29 -2 15 -8 -1 -2 11
v:o:subject=longer far carried begin	-2 -7 2 9 0 0 0 -1
v:o:subject=longer far carried begin ahead	-2 -7 2 9 0 0 0 -1
v:o:subject=longer far carried end	0 0 -1 -2 0 0 0 6
v:o:subject=longer far carried end ahead	0 0 -1 10 0 0 0 -5
v:o:subject=longer far carried end on	0 0 0 -3 0 0 0 6
v:o:subject=longer far carried extend ahead	0 0 0 -5 0 0 0 6
v:o:subject=longer far carried from ahead	0 -6 0 15 0 0 0 -7
v:o:subject=longer far carried on ahead	2 -18 0 22 -8 0 0 -6
v:o:subject=longer far carried on today	0 0 0 -11 0 0 0 12
v:o:subject=longer far carried run	0 0 0 8 0 0 0 -7
v:o:subject=longer far carried run ahead	0 0 0 8 0 0 0 -7
v:o:subject=longer far no verb	-5 3 -3 -3 1 0 0 6
v:o:subject=longer far no verb 	-2 9 0 10 -4 0 0 -18
v:o:subject=longer far no verb ahead	-4 6 -2 -1 2 0 0 -2
v:o:subject=longer far no verb on	0 -1 0 -15 11 0 0 8
v:o:subject=longer far no verb today	0 -7 0 -2 0 0 0 10
v:o:subject=longer far on ahead	0 -1 0 -15 11 0 0 8
v:o:subject=longer from ahead	0 -6 0 8 0 0 0 0
v:o:subject=longer no verb	3 -6 1 -3 -23 0 5 12
v:o:subject=longer no verb ahead	-8 -5 1 0 -22 0 5 13
v:o:subject=longer no verb on	0 3 3 12 -12 0 0 -10
v:o:subject=longer no verb to	-4 0 0 -9 -2 0 0 15
v:o:subject=longer no verb today	11 0 0 -6 0 0 0 -1
v:o:subject=longer on ahead	0 1 2 8 -1 0 0 -9
v:o:subject=longer the ahead	0 0 0 -12 0 0 7 7
v:o:subject=meeting	-10 1 0 -6 -2 3 3 7
v:o:subject=meeting be	0 0 0 9 0 0 0 -1
v:o:subject=meeting be ahead	0 0 0 8 0 0 0 -1
v:o:subject=meeting begin	0 -8 0 -4 0 0 0 13
v:o:subject=meeting begin ahead	0 -6 0 -2 0 0 0 11
v:o:subject=meeting begin on	0 -2 0 -11 0 0 0 16
v:o:subject=meeting by ahead	0 6 6 -8 -1 0 -1 -4
v:o:subject=meeting carried	-12 -1 -7 6 -18 15 -5 5
v:o:subject=meeting carried be	0 -8 0 0 -3 11 0 0
v:o:subject=meeting carried be ahead	0 -7 0 0 -3 11 0 0
v:o:subject=meeting carried begin	-1 12 0 -10 6 0 0 -4
v:o:subject=meeting carried begin ahead	-1 12 0 -12 7 0 0 -3
v:o:subject=meeting carried begin on	-1 7 0 -2 0 0 0 0
v:o:subject=meeting carried end	0 -1 0 -12 0 0 0 18
v:o:subject=meeting carried end ahead	0 -1 0 -14 0 0 0 19
v:o:subject=meeting carried end on	0 0 0 -16 0 0 0 20
v:o:subject=meeting carried from ahead	0 9 0 -1 0 0 0 -1
v:o:subject=meeting carried on ahead	-2 0 0 6 -16 0 0 9
v:o:subject=meeting carried other	0 0 0 15 -4 0 0 -6
v:o:subject=meeting carried other ahead	0 0 0 15 -4 0 0 -5
v:o:subject=meeting carried run	0 0 0 -6 0 0 0 7
v:o:subject=meeting carried run ahead	0 0 0 -6 0 0 0 7
v:o:subject=meeting carried see	0 0 0 -3 0 0 0 6
v:o:subject=meeting carried see ahead	0 0 0 -3 0 0 0 6
v:o:subject=meeting carried see the	0 0 0 -4 0 0 0 7
v:o:subject=meeting carried the ahead	0 0 0 -4 -1 0 0 10
v:o:subject=meeting carried to ahead	0 0 0 -14 0 3 0 12
v:o:subject=meeting carried until ahead	0 -4 0 0 6 0 0 0
v:o:subject=meeting continue	0 15 0 -13 0 0 0 0
v:o:subject=meeting end	0 -5 0 0 0 0 0 7
v:o:subject=meeting end ahead	0 -5 0 0 0 0 0 7
v:o:subject=meeting end on	0 -2 0 -1 0 0 0 7
v:o:subject=meeting far	-7 3 -5 2 0 -6 -1 1
v:o:subject=meeting far  ahead	-1 5 0 -5 -8 -1 0 7
v:o:subject=meeting far  today	0 0 0 6 0 0 0 -3
v:o:subject=meeting far carried	-21 -1 -12 16 -1 -5 5 -5
v:o:subject=meeting far carried agree	0 -5 0 -7 0 0 0 12
v:o:subject=meeting far carried agree ahead	0 -5 0 -7 0 0 0 12
v:o:subject=meeting far carried announce	0 -7 0 8 0 0 0 0
v:o:subject=meeting far carried announce ahead	0 -7 0 8 0 0 0 0
v:o:subject=meeting far carried be	0 8 0 0 -2 0 3 -6
v:o:subject=meeting far carried be ahead	0 8 0 0 -2 0 3 -5
v:o:subject=meeting far carried begin	-2 -3 0 0 1 0 -1 7
v:o:subject=meeting far carried begin ahead	-2 -3 0 -1 1 0 -1 8
v:o:subject=meeting far carried begin on	0 -5 0 1 0 0 0 6
v:o:subject=meeting far carried by ahead	0 -17 0 25 -3 0 4 -15
v:o:subject=meeting far carried end	0 -5 0 -2 6 0 0 3
v:o:subject=meeting far carried end ahead	0 -4 0 -3 6 0 0 3
v:o:subject=meeting far carried end on	0 -3 0 -3 6 0 0 3
v:o:subject=meeting far carried from ahead	0 6 0 0 -7 0 0 -1
v:o:subject=meeting far carried have	0 5 0 -19 11 0 7 0
v:o:subject=meeting far carried have ahead	0 5 0 -19 11 0 7 0
v:o:subject=meeting far carried leave	0 -8 0 8 0 0 0 0
v:o:subject=meeting far carried leave ahead	0 -8 0 8 0 0 0 0
v:o:subject=meeting far carried meet on	0 6 0 -4 0 0 0 0
v:o:subject=meeting far carried on ahead	-3 -6 -1 4 2 0 0 4
v:o:subject=meeting far carried other	0 1 0 7 -6 0 0 -1
v:o:subject=meeting far carried other ahead	0 1 0 6 -6 0 0 -1
v:o:subject=meeting far carried other on	0 -1 0 7 0 0 0 0
v:o:subject=meeting far carried rise	0 9 0 -8 0 0 0 0
v:o:subject=meeting far carried say	0 11 0 -6 0 0 0 -4
v:o:subject=meeting far carried say ahead	0 11 0 -6 0 0 0 -4
v:o:subject=meeting far carried say on	0 11 0 -8 0 0 0 0
v:o:subject=meeting far carried sign	0 0 0 10 0 0 0 -4
v:o:subject=meeting far carried sign today	0 0 0 6 0 0 0 -4
v:o:subject=meeting far carried suspend	-4 0 0 -2 2 0 0 7
v:o:subject=meeting far carried suspend ahead	-4 0 0 -2 2 0 0 7
v:o:subject=meeting far carried the ahead	0 0 0 5 13 0 -1 -16
v:o:subject=meeting far carried to ahead	0 -4 0 -2 0 0 0 10
v:o:subject=meeting far carried until ahead	-7 -14 0 -9 8 -1 7 15
v:o:subject=meeting far no verb	-7 3 -5 2 0 -6 -1 1
v:o:subject=meeting far no verb 	-1 4 0 -2 -9 -1 0 5
v:o:subject=meeting far no verb ahead	-6 8 -5 3 1 -5 0 -4
v:o:subject=meeting far no verb on	0 0 0 12 -3 0 0 -6
v:o:subject=meeting far no verb the	0 -7 0 4 0 0 0 0
v:o:subject=meeting far no verb today	0 -8 0 -1 0 0 0 9
v:o:subject=meeting far no verb until	0 6 0 -5 0 0 0 0
v:o:subject=meeting far on ahead	0 2 0 6 -3 0 0 -4
v:o:subject=meeting far the ahead	0 -7 0 4 0 0 0 0
v:o:subject=meeting far until ahead	0 6 0 -5 0 0 0 0
v:o:subject=meeting for ahead	0 0 0 7 -1 0 0 0
v:o:subject=meeting no verb	-5 5 0 -7 5 5 4 -9
v:o:subject=meeting no verb ahead	-4 8 0 -19 6 6 5 0
v:o:subject=meeting no verb by	0 6 6 -8 -1 0 -1 -4
v:o:subject=meeting no verb from	0 9 0 -6 0 0 0 0
v:o:subject=meeting no verb of	0 11 0 -16 -1 0 0 8
v:o:subject=meeting no verb on	0 0 0 -11 11 0 11 -4
v:o:subject=meeting no verb today	0 -7 0 33 0 0 0 -22
v:o:subject=meeting no verb until	0 6 0 0 -3 0 0 0
v:o:subject=meeting of ahead	0 10 0 -14 -2 0 0 7
v:o:subject=meeting on ahead	0 -6 -3 -11 5 -1 10 10
v:o:subject=meeting return	0 0 0 -8 0 0 0 10
v:o:subject=meeting return ahead	0 0 0 -8 0 0 0 10
v:o:subject=none	-11 9 8 3 -25 -15 -15 8
v:o:subject=none  ahead	-6 -10 -4 9 -8 0 0 6
v:o:subject=none  today	0 14 0 -9 -1 0 0 4
v:o:subject=none a ahead	0 -10 0 14 0 0 0 -3
v:o:subject=none carried	1 8 -13 -14 9 -8 19 -1
v:o:subject=none carried  ahead	12 -13 6 -7 -2 0 0 2
v:o:subject=none carried  today	0 -7 0 20 0 0 0 -10
v:o:subject=none carried a ahead	0 -1 0 8 0 0 0 -2
v:o:subject=none carried agree	0 -8 0 23 0 0 3 -19
v:o:subject=none carried agree ahead	0 -8 0 23 0 0 3 -18
v:o:subject=none carried agree on	0 -6 0 15 0 0 0 -6
v:o:subject=none carried announce	0 6 0 0 0 0 0 -4
v:o:subject=none carried announce ahead	0 7 0 0 0 0 0 -4
v:o:subject=none carried approve	0 0 0 -8 7 0 0 1
v:o:subject=none carried ask	0 0 0 -6 9 0 0 0
v:o:subject=none carried ask ahead	0 0 0 -7 9 0 0 0
v:o:subject=none carried be	4 7 -4 1 5 -1 3 -17
v:o:subject=none carried be 	14 -6 0 -1 0 0 0 -7
v:o:subject=none carried be ahead	4 -7 -3 6 6 -1 4 -9
v:o:subject=none carried be by	0 4 0 -11 -2 0 10 1
v:o:subject=none carried be from	0 -10 0 13 0 0 0 0
v:o:subject=none carried be is	0 -11 0 21 0 0 0 -12
v:o:subject=none carried be of	0 -3 0 7 0 0 0 -1
v:o:subject=none carried be on	-3 8 -2 -17 7 1 0 5
v:o:subject=none carried be the	0 0 0 11 -1 0 0 -4
v:o:subject=none carried be today	0 24 0 -10 0 0 0 -18
v:o:subject=none carried before ahead	0 13 -10 -15 10 0 0 0
v:o:subject=none carried begin	0 22 -9 -8 -16 0 4 -5
v:o:subject=none carried begin ahead	0 -1 -8 8 -15 0 4 0
v:o:subject=none carried begin from	0 -15 0 13 0 0 0 3
v:o:subject=none carried begin on	5 -2 -2 13 -8 0 0 -7
v:o:subject=none carried begin the	0 -11 0 4 0 0 0 5
v:o:subject=none carried begin today	0 34 0 -26 0 0 0 -12
v:o:subject=none carried by ahead	0 -2 0 -30 12 0 24 -1
v:o:subject=none carried charge	0 18 6 -5 -8 0 0 -9
v:o:subject=none carried charge ahead	0 18 6 -10 -8 0 0 -7
v:o:subject=none carried charge from	0 18 0 -2 -4 0 0 -11
v:o:subject=none carried clear	0 -4 0 10 -2 0 0 0
v:o:subject=none carried clear ahead	0 -4 0 10 -2 0 0 0
v:o:subject=none carried confirm	0 0 0 0 9 0 0 -5
v:o:subject=none carried confirm ahead	0 0 0 0 9 0 0 -5
v:o:subject=none carried end	4 0 4 -2 -8 0 0 1
v:o:subject=none carried end ahead	4 1 4 1 -7 0 0 -5
v:o:subject=none carried end on	2 9 0 0 -3 0 0 -6
v:o:subject=none carried end today	0 -2 0 -5 0 0 0 9
v:o:subject=none carried extend to	0 0 0 -1 0 0 0 6
v:o:subject=none carried fall	0 -3 0 11 0 0 0 -3
v:o:subject=none carried fall ahead	0 -3 0 11 0 0 0 -3
v:o:subject=none carried fall on	0 -7 0 12 0 0 0 -3
v:o:subject=none carried for ahead	0 0 0 -11 0 -1 0 14
v:o:subject=none carried from ahead	-12 12 -2 0 -3 0 0 -2
v:o:subject=none carried get	0 3 0 -23 19 0 0 1
v:o:subject=none carried get ahead	0 3 0 -24 19 0 0 2
v:o:subject=none carried have	0 -5 0 -7 21 0 0 -8
v:o:subject=none carried have ahead	0 -4 0 -11 21 0 0 -4
v:o:subject=none carried have until	0 -14 0 8 -5 1 0 6
v:o:subject=none carried is ahead	0 -9 0 17 0 0 0 -9
v:o:subject=none carried keep	0 0 0 -9 0 0 0 10
v:o:subject=none carried keep ahead	0 0 0 -9 0 0 0 10
v:o:subject=none carried know	0 -11 0 3 6 0 0 0
v:o:subject=none carried know ahead	0 -1 0 -5 6 0 0 0
v:o:subject=none carried leave	0 -8 0 0 -3 0 0 13
v:o:subject=none carried leave ahead	0 -7 0 0 -3 0 0 13
v:o:subject=none carried let	0 -6 0 -2 5 0 0 5
v:o:subject=none carried let ahead	0 -6 0 -2 5 0 0 5
v:o:subject=none carried make	0 10 0 -18 -2 0 0 12
v:o:subject=none carried make ahead	0 10 0 -18 -1 0 0 12
v:o:subject=none carried make on	0 11 0 -9 0 0 0 0
v:o:subject=none carried meet	0 -6 0 7 -9 0 0 4
v:o:subject=none carried meet ahead	0 -5 0 0 -9 0 0 10
v:o:subject=none carried meet on	0 0 0 11 -3 0 0 -2
v:o:subject=none carried meet today	0 0 0 7 0 0 0 -5
v:o:subject=none carried of ahead	1 0 0 2 3 0 4 -9
v:o:subject=none carried on ahead	2 -4 -4 -1 14 0 -6 -5
v:o:subject=none carried on today	0 -12 0 10 0 0 0 0
v:o:subject=none carried other	0 15 2 -5 0 0 0 -12
v:o:subject=none carried other ahead	0 15 2 -5 0 0 0 -12
v:o:subject=none carried other on	0 21 0 -17 0 0 0 -3
v:o:subject=none carried pay	0 11 0 -6 2 0 0 -3
v:o:subject=none carried pay ahead	0 17 0 -23 3 0 0 1
v:o:subject=none carried pay from	0 4 0 -9 6 0 0 0
v:o:subject=none carried pay today	0 -3 0 11 0 0 0 -6
v:o:subject=none carried post	0 -7 0 11 0 0 0 -1
v:o:subject=none carried promise	0 -12 0 16 -4 0 0 0
v:o:subject=none carried promise ahead	0 -12 0 16 -4 0 0 0
v:o:subject=none carried put	2 4 0 0 0 0 0 -9
v:o:subject=none carried put ahead	2 4 0 0 0 0 0 -9
v:o:subject=none carried put on	0 -2 0 6 0 0 0 0
v:o:subject=none carried receive	0 0 0 -11 13 0 0 0
v:o:subject=none carried report	0 -1 0 -7 11 0 0 0
v:o:subject=none carried return	0 -16 0 12 0 0 0 4
v:o:subject=none carried return ahead	0 -16 0 12 0 0 0 4
v:o:subject=none carried return on	0 -7 0 11 0 0 0 0
v:o:subject=none carried rise	0 12 0 -12 0 0 0 0
v:o:subject=none carried rise on	0 12 0 -12 0 0 0 0
v:o:subject=none carried run ahead	1 1 0 -6 0 0 0 3
v:o:subject=none carried run on	2 11 0 -8 0 0 0 -5
v:o:subject=none carried say	0 -15 0 -7 0 0 0 18
v:o:subject=none carried say ahead	0 -12 0 -11 0 0 0 20
v:o:subject=none carried say on	0 -11 0 -7 0 0 0 17
v:o:subject=none carried see	0 -1 0 6 0 0 0 -1
v:o:subject=none carried see ahead	0 -1 0 6 0 0 0 -1
v:o:subject=none carried sign	0 -11 0 0 -4 0 7 9
v:o:subject=none carried sign ahead	0 -10 0 -1 -3 0 7 10
v:o:subject=none carried sign on	0 -14 0 21 -1 0 0 -3
v:o:subject=none carried sit	0 10 0 7 0 0 0 -19
v:o:subject=none carried sit ahead	0 11 0 6 0 0 0 -19
v:o:subject=none carried suspend	0 -4 6 0 -10 0 -2 3
v:o:subject=none carried suspend ahead	0 -4 6 0 -9 0 -2 3
v:o:subject=none carried suspend from	0 10 0 -5 0 0 0 0
v:o:subject=none carried suspend on	0 0 9 -6 0 0 0 0
v:o:subject=none carried suspend until	-6 -11 0 3 -3 0 -1 9
v:o:subject=none carried tell	0 -7 0 12 -1 4 0 -5
v:o:subject=none carried tell on	0 -2 0 7 0 0 0 0
v:o:subject=none carried the ahead	-6 -8 -5 2 -16 0 13 10
v:o:subject=none carried to ahead	2 -12 2 11 0 0 0 -7
v:o:subject=none carried until ahead	-13 10 -4 15 -12 3 -10 -7
v:o:subject=none carried want	0 -4 0 -8 -3 0 16 0
v:o:subject=none carried write	0 0 -4 -6 16 0 0 -2
v:o:subject=none carried write ahead	0 0 -4 -7 17 0 0 -1
v:o:subject=none carried write on	0 0 -3 -3 11 0 0 -2
v:o:subject=none date: today	0 -3 0 7 0 0 0 0
v:o:subject=none desk, today	0 -5 0 6 0 0 0 0
v:o:subject=none friday today	0 19 0 -12 0 0 0 -9
v:o:subject=none friday, today	0 7 0 0 0 0 0 -12
v:o:subject=none monday today	0 -7 0 9 0 0 0 0
v:o:subject=none monday, today	0 -3 0 12 0 0 0 -5
v:o:subject=none no verb	-11 9 8 3 -25 -15 -15 8
v:o:subject=none no verb 	-9 4 -6 0 -13 -2 0 9
v:o:subject=none no verb a	0 -10 0 15 0 0 0 -4
v:o:subject=none no verb ahead	-3 15 13 -18 -13 -8 -8 9
v:o:subject=none no verb date:	0 -6 0 2 0 0 0 2
v:o:subject=none no verb desk,	0 -5 0 6 0 0 0 0
v:o:subject=none no verb friday	0 19 0 -12 0 0 0 -9
v:o:subject=none no verb friday,	0 5 0 1 0 0 0 -14
v:o:subject=none no verb from	0 11 0 -2 0 0 0 -8
v:o:subject=none no verb monday	0 -7 0 9 0 0 0 0
v:o:subject=none no verb monday,	0 -3 0 13 0 0 0 -6
v:o:subject=none no verb of	0 8 0 -3 0 0 0 -5
v:o:subject=none no verb on	6 10 18 -31 0 0 0 4
v:o:subject=none no verb saturday	0 0 0 7 0 0 0 -5
v:o:subject=none no verb since	0 16 0 -13 0 0 0 -2
v:o:subject=none no verb sunday,	0 9 0 -1 0 0 0 -5
v:o:subject=none no verb the	-3 2 8 -5 0 0 0 0
v:o:subject=none no verb thursday,	0 -10 0 9 0 0 0 0
v:o:subject=none no verb to	0 -3 0 -12 0 0 0 18
v:o:subject=none no verb today	-10 -9 -7 25 -19 -3 -4 1
v:o:subject=none no verb tuesday,	0 -3 0 15 0 0 0 -10
v:o:subject=none no verb until	0 -16 0 -6 0 0 0 21
v:o:subject=none no verb wednesday	0 0 0 10 0 0 0 -6
v:o:subject=none no verb wednesday,	0 -14 0 0 0 0 0 10
v:o:subject=none no verb ·	0 -1 0 9 0 0 0 -2
v:o:subject=none no verb —	0 -9 0 18 0 0 0 -6
v:o:subject=none of today	0 6 0 -2 0 0 0 0
v:o:subject=none on ahead	6 -2 18 -19 0 0 0 4
v:o:subject=none on today	0 23 0 -21 0 0 0 0
v:o:subject=none saturday today	0 0 0 7 0 0 0 -5
v:o:subject=none since ahead	0 16 0 -13 0 0 0 -2
v:o:subject=none the ahead	-3 3 8 -8 0 0 0 1
v:o:subject=none thursday, today	0 -4 0 19 0 0 0 -13
v:o:subject=none to ahead	0 -3 0 -12 0 0 0 18
v:o:subject=none tuesday, today	0 -3 0 15 0 0 0 -10
v:o:subject=none until ahead	0 -15 0 -7 0 0 0 21
v:o:subject=none wednesday today	0 0 0 10 0 0 0 -6
v:o:subject=none wednesday, today	0 -14 0 0 0 0 0 10
v:o:subject=none · today	0 0 0 8 0 0 0 -1
v:o:subject=none — today	0 -9 0 18 0 0 0 -6
v:o:subject=procedure	-7 0 -12 -6 16 -10 -5 3
v:o:subject=procedure  ahead	0 -5 0 -20 26 0 0 -1
v:o:subject=procedure be on	0 0 0 -9 12 0 0 0
v:o:subject=procedure by ahead	0 -3 0 -1 -4 0 0 15
v:o:subject=procedure carried	0 4 -1 1 7 -2 0 -12
v:o:subject=procedure carried be	0 -7 0 11 3 0 0 -7
v:o:subject=procedure carried be ahead	0 -7 0 10 3 0 0 -7
v:o:subject=procedure carried begin	0 -2 0 -8 0 0 0 8
v:o:subject=procedure carried begin ahead	0 -2 0 -8 0 0 0 8
v:o:subject=procedure carried on ahead	0 13 0 -1 -10 0 0 -4
v:o:subject=procedure carried until ahead	0 -7 0 10 -1 0 0 1
v:o:subject=procedure far	-5 8 -3 -5 -7 10 0 0
v:o:subject=procedure far  ahead	0 -15 0 -2 -6 13 0 5
v:o:subject=procedure far carried be	0 8 0 -9 2 -1 0 0
v:o:subject=procedure far carried be ahead	0 8 0 -9 2 -1 0 0
v:o:subject=procedure far carried begin	0 8 0 -9 0 0 0 0
v:o:subject=procedure far carried begin ahead	0 9 0 -10 0 0 0 0
v:o:subject=procedure far carried begin on	0 7 0 -8 0 0 0 0
v:o:subject=procedure far carried from ahead	0 -4 0 9 -1 0 0 0
v:o:subject=procedure far carried on ahead	0 13 0 -11 2 0 0 -1
v:o:subject=procedure far carried other	0 0 0 9 -3 0 0 0
v:o:subject=procedure far carried other ahead	0 0 0 8 -3 0 0 0
v:o:subject=procedure far carried say	0 -4 0 6 0 0 0 0
v:o:subject=procedure far carried the ahead	4 -3 0 -8 0 0 0 9
v:o:subject=procedure far no verb	-5 8 -3 -5 -7 10 0 0
v:o:subject=procedure far no verb 	0 -15 0 -1 -6 12 0 5
v:o:subject=procedure far no verb ahead	-4 11 -3 -10 -5 11 0 1
v:o:subject=procedure far no verb on	0 -7 0 0 9 0 0 -1
v:o:subject=procedure far no verb today	0 -3 0 9 0 0 0 0
v:o:subject=procedure far on ahead	0 -7 0 0 9 0 0 -1
v:o:subject=procedure no verb	0 11 -7 -19 13 -4 -2 7
v:o:subject=procedure no verb 	0 -5 0 -20 26 0 0 -1
v:o:subject=procedure no verb ahead	0 -24 -5 -5 15 -3 -1 12
v:o:subject=procedure no verb by	0 -2 0 -4 -5 0 0 15
v:o:subject=procedure no verb on	7 0 0 0 0 0 0 -3
v:o:subject=procedure no verb the	0 -7 0 -5 -2 0 0 15
v:o:subject=procedure no verb today	0 32 0 -22 -7 0 0 -9
v:o:subject=procedure on ahead	4 -11 -1 -3 14 0 0 -7
v:o:subject=procedure set	0 0 0 7 -4 0 0 0
v:o:subject=procedure set ahead	0 0 0 7 -4 0 0 0
v:o:subject=procedure set for	0 0 0 6 -3 0 0 0
v:o:subject=procedure suspend	0 -3 0 7 0 0 0 0
v:o:subject=procedure suspend on	0 -6 0 3 2 0 0 0
v:o:subject=procedure the ahead	0 -8 0 -2 -3 0 0 15
v:o:subject=procedure until ahead	0 0 0 12 -11 0 0 0
v:o:subject=sale	-5 11 -1 -14 -8 23 0 -9
v:o:subject=sale carried	0 -6 0 -12 2 20 0 -5
v:o:subject=sale carried on ahead	0 0 0 6 0 0 0 -3
v:o:subject=sale far	2 0 0 -4 8 0 0 -5
v:o:subject=sale far carried	-3 6 8 -21 4 2 8 -8
v:o:subject=sale far carried begin	0 -4 0 0 0 6 0 0
v:o:subject=sale far carried on ahead	0 7 0 1 -6 0 0 -5
v:o:subject=sale far no verb	2 0 0 -4 8 0 0 -5
v:o:subject=sale far no verb 	0 -3 0 0 10 0 0 -3
v:o:subject=sale far no verb ahead	2 3 0 -10 9 0 0 -3
v:o:subject=sale far no verb today	0 -1 0 7 0 0 0 0
v:o:subject=sale no verb	-1 13 0 -6 -4 8 0 -7
v:o:subject=sale no verb ahead	-1 14 0 -7 -4 8 0 -7
v:o:subject=sale no verb on	0 17 0 -8 0 0 0 -6
v:o:subject=sale on ahead	0 16 0 -7 0 0 0 -6
v:o:subject=signing	0 5 -11 -2 -7 -9 -6 15
v:o:subject=signing be	0 -1 0 8 0 0 0 -2
v:o:subject=signing be ahead	0 -1 0 8 0 0 0 -2
v:o:subject=signing by ahead	0 -2 0 -5 15 0 0 -4
v:o:subject=signing no verb	-3 4 -5 -2 -15 -4 -2 21
v:o:subject=signing no verb ahead	-2 11 -4 -14 -13 -4 -1 26
v:o:subject=signing no verb by	0 0 0 -5 7 0 0 0
v:o:subject=signing no verb of	0 -1 0 8 0 0 0 -1
v:o:subject=signing no verb on	0 9 0 3 -19 0 0 0
v:o:subject=signing no verb today	0 -15 0 28 0 0 0 -9
v:o:subject=signing of ahead	0 0 0 7 -1 0 0 -2
v:o:subject=signing on ahead	0 9 0 8 -22 0 0 -2
v:o:subject=signing until ahead	2 0 0 -9 0 0 0 8
v:o:subject=truce	1 4 -3 -8 -24 -13 -10 22
v:o:subject=truce  ahead	-6 1 0 -5 -8 0 0 12
v:o:subject=truce be	0 -14 0 6 -1 0 0 4
v:o:subject=truce be ahead	0 -14 0 6 0 0 0 2
v:o:subject=truce be on	0 -2 0 -4 0 0 0 7
v:o:subject=truce begin	0 1 0 0 -6 0 0 0
v:o:subject=truce begin ahead	0 4 0 -4 -6 0 0 5
v:o:subject=truce begin on	0 0 0 9 -4 0 0 -7
v:o:subject=truce begin today	0 -4 0 14 0 0 0 -7
v:o:subject=truce carried	6 -11 -10 11 -9 -10 -8 4
v:o:subject=truce carried be	-1 -2 0 11 -5 -1 0 0
v:o:subject=truce carried be ahead	-1 -1 0 6 -5 -1 0 1
v:o:subject=truce carried be on	0 -8 0 5 0 0 0 0
v:o:subject=truce carried be today	0 0 0 7 0 0 0 -4
v:o:subject=truce carried begin	3 3 0 -14 -3 0 0 11
v:o:subject=truce carried begin on	0 8 0 0 -2 0 0 -5
v:o:subject=truce carried charge	0 -7 0 0 0 0 0 6
v:o:subject=truce carried end	-2 -15 0 -2 3 0 0 10
v:o:subject=truce carried end ahead	-2 -15 0 -3 3 0 0 11
v:o:subject=truce carried end on	-1 -14 0 -2 3 0 0 8
v:o:subject=truce carried have	14 -9 0 0 -4 0 0 0
v:o:subject=truce carried have ahead	14 -9 0 0 -4 0 0 0
v:o:subject=truce carried on ahead	-9 2 -1 7 3 0 0 -7
v:o:subject=truce carried other	1 0 0 -12 0 0 0 12
v:o:subject=truce carried other ahead	1 0 0 -13 0 0 0 12
v:o:subject=truce carried pay	0 9 0 -11 0 0 0 2
v:o:subject=truce carried pay ahead	0 9 0 -11 0 0 0 2
v:o:subject=truce carried run ahead	0 0 0 -5 0 0 0 8
v:o:subject=truce carried say on	0 -3 0 6 0 0 0 0
v:o:subject=truce carried suspend	-3 -3 0 6 0 0 0 0
v:o:subject=truce carried suspend ahead	-3 -3 0 6 0 0 0 0
v:o:subject=truce carried the ahead	0 -5 0 0 0 0 -1 8
v:o:subject=truce carried to ahead	0 0 0 -8 0 0 0 10
v:o:subject=truce carried until ahead	5 -18 0 -5 5 0 0 8
v:o:subject=truce end	4 -12 -2 1 -3 0 0 6
v:o:subject=truce end ahead	4 -7 -1 -7 -2 0 0 12
v:o:subject=truce end ends	0 1 0 8 2 0 0 -12
v:o:subject=truce end on	6 -12 0 1 -9 0 0 4
v:o:subject=truce end today	0 -4 0 19 0 0 0 -14
v:o:subject=truce ends today	0 0 0 -8 0 0 0 12
v:o:subject=truce extend	0 0 0 -23 0 0 0 25
v:o:subject=truce extend ahead	0 0 0 -3 0 0 0 6
v:o:subject=truce extend to	0 0 0 -7 0 0 0 9
v:o:subject=truce far	-13 -2 -8 -2 2 -6 -3 13
v:o:subject=truce far  ahead	0 11 0 13 -3 0 0 -23
v:o:subject=truce far  today	0 -8 0 2 -2 0 0 4
v:o:subject=truce far carried	0 -5 0 8 -11 -3 -6 4
v:o:subject=truce far carried be	2 -14 5 -9 -7 0 0 17
v:o:subject=truce far carried be ahead	3 -12 5 22 -7 0 0 -15
v:o:subject=truce far carried be on	0 -2 0 -7 0 0 0 12
v:o:subject=truce far carried be today	0 0 0 -33 0 0 0 35
v:o:subject=truce far carried be until	0 -1 0 12 0 0 0 -6
v:o:subject=truce far carried begin	0 6 0 7 -6 0 0 -12
v:o:subject=truce far carried begin ahead	0 14 0 -1 -5 0 0 -9
v:o:subject=truce far carried begin on	1 0 0 4 0 0 0 -8
v:o:subject=truce far carried begin today	0 -8 0 11 0 0 0 -2
v:o:subject=truce far carried charge	0 -12 0 7 0 0 0 4
v:o:subject=truce far carried charge ahead	0 -11 0 5 0 0 0 5
v:o:subject=truce far carried end	0 3 0 -16 0 0 0 17
v:o:subject=truce far carried end ahead	0 3 0 -17 0 0 0 15
v:o:subject=truce far carried end on	0 -2 0 -8 1 0 0 11
v:o:subject=truce far carried expect	0 -11 0 14 0 0 0 0
v:o:subject=truce far carried expect ahead	0 -11 0 14 0 0 0 0
v:o:subject=truce far carried have	0 0 0 -6 0 0 0 6
v:o:subject=truce far carried on ahead	0 -10 -1 21 0 0 0 -14
v:o:subject=truce far carried other	0 -9 3 5 0 0 0 0
v:o:subject=truce far carried other ahead	0 -9 3 5 0 0 0 0
v:o:subject=truce far carried return	0 -4 0 8 0 0 0 0
v:o:subject=truce far carried run	0 0 0 9 0 0 0 -6
v:o:subject=truce far carried run ahead	0 0 0 9 0 0 0 -6
v:o:subject=truce far carried say	0 -1 0 6 -1 0 0 0
v:o:subject=truce far carried say on	0 0 0 7 0 0 0 -3
v:o:subject=truce far carried suspend	0 10 -2 -2 -2 0 0 -2
v:o:subject=truce far carried suspend ahead	0 10 -2 -2 -2 0 0 -2
v:o:subject=truce far carried suspend on	0 0 0 12 0 0 0 -10
v:o:subject=truce far carried tell	0 12 0 -17 3 0 0 1
v:o:subject=truce far carried tell ahead	0 12 0 -17 3 0 0 1
v:o:subject=truce far carried tell on	0 14 0 -16 5 0 0 -1
v:o:subject=truce far carried the ahead	0 7 0 7 -9 0 0 -5
v:o:subject=truce far carried until ahead	0 6 -3 6 -14 0 0 0
v:o:subject=truce far from ahead	0 9 0 -7 0 0 0 0
v:o:subject=truce far monday, today	0 0 0 -7 0 0 0 8
v:o:subject=truce far no verb	-13 -2 -8 -2 2 -6 -3 13
v:o:subject=truce far no verb 	-1 5 0 11 -9 0 0 -8
v:o:subject=truce far no verb ahead	-8 13 -5 4 -9 -2 0 -3
v:o:subject=truce far no verb friday,	0 -8 0 14 0 0 0 -5
v:o:subject=truce far no verb monday,	0 -5 0 -7 0 0 0 13
v:o:subject=truce far no verb on	0 6 0 -5 -5 0 0 3
v:o:subject=truce far no verb the	0 0 0 -10 10 0 0 0
v:o:subject=truce far no verb thursday,	0 -4 0 11 0 0 0 -6
v:o:subject=truce far no verb today	-2 -29 0 -8 10 0 0 19
v:o:subject=truce far no verb until	0 0 0 -17 0 0 0 19
v:o:subject=truce far no verb wednesday,	0 0 0 -12 17 0 0 -6
v:o:subject=truce far on ahead	0 6 0 -5 -4 0 0 4
v:o:subject=truce far the ahead	0 0 0 -10 10 0 0 0
v:o:subject=truce far until ahead	0 0 0 -17 0 0 0 19
v:o:subject=truce far wednesday, today	0 0 0 -12 17 0 0 -6
v:o:subject=truce friday, ahead	14 -14 0 -16 -2 0 0 13
v:o:subject=truce from ahead	1 20 -1 -2 -4 0 0 -17
v:o:subject=truce monday, ahead	0 8 0 0 0 0 0 -9
v:o:subject=truce no verb	2 7 3 -9 -3 -6 -5 6
v:o:subject=truce no verb 	-5 1 0 -3 -8 0 0 9
v:o:subject=truce no verb ends	0 0 0 -18 0 0 0 20
v:o:subject=truce no verb friday,	14 -14 0 -16 -2 0 0 13
v:o:subject=truce no verb from	1 6 0 6 -1 0 0 -15
v:o:subject=truce no verb monday,	0 8 0 0 0 0 0 -9
v:o:subject=truce no verb of	0 6 0 -2 0 0 0 -1
v:o:subject=truce no verb on	3 -9 4 -21 11 0 0 14
v:o:subject=truce no verb the	0 -13 7 6 0 0 0 -2
v:o:subject=truce no verb to	0 -9 0 -2 0 0 0 6
v:o:subject=truce no verb today	0 9 0 -28 0 0 0 26
v:o:subject=truce no verb tuesday,	0 8 0 -15 0 0 0 4
v:o:subject=truce no verb until	-3 -15 0 18 -4 0 0 -4
v:o:subject=truce of ahead	0 6 0 0 0 0 0 -6
v:o:subject=truce on ahead	10 -20 1 -4 0 0 0 15
v:o:subject=truce on today	0 0 0 8 0 0 0 -5
v:o:subject=truce other to	0 0 0 -4 0 0 0 6
v:o:subject=truce out ahead	0 -8 0 3 0 0 0 1
v:o:subject=truce out today	0 13 0 -24 0 0 0 15
v:o:subject=truce run	0 14 0 6 -1 0 0 -15
v:o:subject=truce run ahead	0 0 0 15 0 0 0 -13
v:o:subject=truce run out	0 11 0 -5 0 0 0 -4
v:o:subject=truce run to	0 0 0 20 0 0 0 -18
v:o:subject=truce run today	0 13 0 -7 0 0 0 -6
v:o:subject=truce saturday, ahead	0 4 0 -6 0 0 0 1
v:o:subject=truce sign	0 0 0 -10 0 0 0 11
v:o:subject=truce sign ahead	0 0 0 -11 0 0 0 12
v:o:subject=truce sign on	0 0 0 -11 0 0 0 12
v:o:subject=truce suspend	0 0 0 -3 0 0 0 8
v:o:subject=truce suspend ahead	0 0 0 -3 0 0 0 8
v:o:subject=truce suspend until	0 0 0 -5 0 0 0 8
v:o:subject=truce the ahead	0 -15 7 21 0 0 0 -14
v:o:subject=truce to ahead	0 -13 -2 6 0 0 0 1
v:o:subject=truce tuesday, ahead	0 8 0 -15 0 0 0 4
v:o:subject=truce until ahead	-5 -17 0 16 -8 0 0 0
v:o:topic=controls	32 0 0 -24 3 2 -9 -19
v:o:topic=controls ahead	29 -8 0 -14 3 3 -8 -18
v:o:topic=controls announce	-2 11 0 -3 0 0 0 -1
v:o:topic=controls begin	12 -3 0 -5 -6 5 0 -3
v:o:topic=controls by	0 -4 0 10 0 0 0 -1
v:o:topic=controls by ahead	0 -4 0 10 0 0 0 -1
v:o:topic=controls far	22 -25 3 -8 4 -3 0 0
v:o:topic=controls far 	10 0 0 -2 -4 0 0 0
v:o:topic=controls far ahead	14 -24 4 -2 5 -3 0 0
v:o:topic=controls far no verb	16 -7 0 -3 0 0 0 -3
v:o:topic=controls far on	0 -15 6 0 0 0 0 0
v:o:topic=controls far on ahead	0 -15 6 0 0 0 0 1
v:o:topic=controls far today	11 0 0 -7 0 0 0 0
v:o:topic=controls from	24 -5 0 -14 0 0 0 -2
v:o:topic=controls from ahead	15 -4 0 -5 1 0 0 -2
v:o:topic=controls no verb	7 0 1 -4 -1 2 -2 -8
v:o:topic=controls of	-9 0 0 14 0 0 0 0
v:o:topic=controls of ahead	-9 0 0 14 0 0 0 0
v:o:topic=controls on	17 -14 0 11 -8 0 0 -16
v:o:topic=controls on ahead	17 -13 0 10 -8 0 0 -16
v:o:topic=controls run	3 0 0 -6 0 0 0 1
v:o:topic=controls say	0 10 0 -7 0 0 0 -2
v:o:topic=controls suspend	-1 0 0 0 10 0 0 -5
v:o:topic=controls the	6 -1 0 -1 4 0 0 -5
v:o:topic=controls the ahead	6 -1 0 -2 4 0 0 -4
v:o:topic=controls to	6 0 0 -10 7 0 0 -2
v:o:topic=controls to ahead	6 0 0 -10 7 0 0 -2
v:o:topic=controls today	5 12 0 -15 0 0 0 0
v:o:topic=controls until	-2 2 3 -27 10 5 0 0
v:o:topic=controls until ahead	-2 2 3 -27 10 5 0 0
v:o:topic=deal	-6 1 -17 -2 -1 -6 24 -5
v:o:topic=deal 	0 -5 0 15 -2 0 0 -5
v:o:topic=deal ahead	-4 2 -16 -4 0 -6 25 -7
v:o:topic=deal announce	0 -6 0 -1 0 0 0 8
v:o:topic=deal be	-1 -18 0 11 4 6 6 -17
v:o:topic=deal begin	0 -7 0 17 -2 0 0 -5
v:o:topic=deal by	0 0 0 6 6 -2 4 -12
v:o:topic=deal by ahead	0 0 0 4 6 -2 4 -12
v:o:topic=deal confirm	0 -1 0 11 -2 0 0 -4
v:o:topic=deal deal	0 0 0 -10 0 0 0 12
v:o:topic=deal end	0 -14 0 -9 0 0 0 20
v:o:topic=deal expect	0 0 0 8 -3 0 0 0
v:o:topic=deal face	0 0 0 -12 0 0 0 13
v:o:topic=deal far	-10 -9 -6 2 0 -4 -3 21
v:o:topic=deal far  ahead	0 6 0 0 0 0 0 -4
v:o:topic=deal far ahead	-8 -4 -5 -7 0 -3 -2 26
v:o:topic=deal far be	0 -6 0 -4 -6 0 0 15
v:o:topic=deal far for	0 0 0 6 0 0 0 -1
v:o:topic=deal far no verb	-3 -8 -1 11 5 -1 0 -2
v:o:topic=deal far on	0 3 0 -8 -8 0 0 14
v:o:topic=deal far on ahead	0 3 0 -8 -8 0 0 14
v:o:topic=deal far the	0 0 0 7 0 0 0 -2
v:o:topic=deal far the ahead	0 0 0 7 0 0 0 -2
v:o:topic=deal far today	0 -10 0 21 0 0 0 -10
v:o:topic=deal from	0 23 0 -26 0 0 0 5
v:o:topic=deal from ahead	0 23 0 -26 0 0 0 5
v:o:topic=deal have	0 4 0 0 -6 -1 10 -10
v:o:topic=deal no verb	4 2 -4 9 0 -10 8 -22
v:o:topic=deal on	-7 0 -2 -9 14 6 -8 1
v:o:topic=deal on ahead	-7 -5 -2 -6 15 6 -8 2
v:o:topic=deal on today	0 8 0 -4 0 0 0 0
v:o:topic=deal other	0 -4 0 -5 11 0 0 0
v:o:topic=deal reach	0 0 0 -5 0 0 0 10
v:o:topic=deal return	0 6 0 0 0 0 0 -5
v:o:topic=deal say	0 8 0 -15 0 0 0 8
v:o:topic=deal sign	0 -12 0 14 0 0 0 0
v:o:topic=deal since	0 -8 0 13 0 0 0 -4
v:o:topic=deal since ahead	0 -8 0 13 0 0 0 -4
v:o:topic=deal sit	0 -2 0 -14 16 0 0 0
v:o:topic=deal tell	0 1 0 -10 -2 0 0 12
v:o:topic=deal the	0 -11 0 0 -6 0 6 7
v:o:topic=deal the ahead	0 -11 0 0 -6 0 6 7
v:o:topic=deal until	8 -15 0 16 -11 -3 7 -14
v:o:topic=deal until ahead	8 -15 0 16 -11 -3 7 -14
v:o:topic=duties	-11 23 2 0 0 -38 -25 -9
v:o:topic=duties 	-2 7 -3 14 -19 0 0 -13
v:o:topic=duties  ahead	0 12 -2 6 -16 0 0 -18
v:o:topic=duties  today	0 -8 0 9 0 0 0 0
v:o:topic=duties add	0 -8 0 10 0 0 0 0
v:o:topic=duties after	0 0 5 -6 10 0 0 -8
v:o:topic=duties after ahead	0 0 5 -6 10 0 0 -8
v:o:topic=duties agree	0 0 0 -6 0 0 0 6
v:o:topic=duties ahead	-7 26 4 -11 -4 -34 -21 -3
v:o:topic=duties announce	0 0 0 8 -1 0 0 -9
v:o:topic=duties announced	0 -9 0 10 0 0 0 0
v:o:topic=duties announced today	0 -9 0 10 0 0 0 0
v:o:topic=duties as	0 -2 0 -17 0 0 0 20
v:o:topic=duties back	0 -16 0 -13 0 0 0 28
v:o:topic=duties be	-6 -11 1 6 -6 -2 0 12
v:o:topic=duties before	0 -8 0 -12 12 0 0 11
v:o:topic=duties before ahead	0 -7 0 -15 12 0 0 12
v:o:topic=duties begin	1 3 1 0 -1 -2 3 -7
v:o:topic=duties beijing,	0 6 0 -5 0 0 0 0
v:o:topic=duties beijing, today	0 6 0 -5 0 0 0 0
v:o:topic=duties bring	0 11 0 -13 0 0 0 3
v:o:topic=duties by	0 16 1 -5 -1 0 4 -18
v:o:topic=duties by ahead	0 16 1 -5 0 0 4 -18
v:o:topic=duties call	0 -1 0 11 0 0 0 -8
v:o:topic=duties cent	0 1 0 3 0 0 0 -7
v:o:topic=duties cent today	0 10 0 -3 0 0 0 -5
v:o:topic=duties charge	0 7 0 -17 14 0 0 0
v:o:topic=duties double	0 4 0 -6 0 0 0 3
v:o:topic=duties duty	0 0 0 7 0 0 0 -5
v:o:topic=duties end	-6 12 3 2 -20 0 0 -3
v:o:topic=duties expect	0 0 0 6 -7 0 0 0
v:o:topic=duties face	0 8 0 -5 0 0 0 0
v:o:topic=duties fall	0 10 0 -4 0 0 0 -5
v:o:topic=duties far	-18 4 -18 -2 12 -8 -19 4
v:o:topic=duties far 	-10 -4 -7 1 15 8 0 -12
v:o:topic=duties far  ahead	-8 4 -5 -7 4 9 0 -1
v:o:topic=duties far  today	0 -13 0 13 12 0 0 -22
v:o:topic=duties far ahead	-13 1 -14 -4 10 -5 -15 10
v:o:topic=duties far announce	0 -6 0 15 0 0 0 -7
v:o:topic=duties far be	-2 0 -2 4 14 -6 0 -12
v:o:topic=duties far before	0 -3 -1 10 -1 0 0 0
v:o:topic=duties far before ahead	0 10 0 -7 0 0 0 0
v:o:topic=duties far before today	0 -18 0 20 0 0 0 0
v:o:topic=duties far begin	0 7 0 -6 0 0 0 0
v:o:topic=duties far by	0 0 0 -11 20 0 0 -9
v:o:topic=duties far by ahead	0 0 0 -11 20 0 0 -9
v:o:topic=duties far charge	0 -17 0 19 0 0 0 -1
v:o:topic=duties far collect	0 8 0 0 0 0 0 -3
v:o:topic=duties far end	0 -22 -3 7 0 0 0 10
v:o:topic=duties far fall	0 10 0 4 0 0 0 -14
v:o:topic=duties far friday,	0 18 0 -15 -1 0 0 0
v:o:topic=duties far friday, today	0 14 0 -11 0 0 0 -2
v:o:topic=duties far from	-3 6 9 -7 1 0 0 -5
v:o:topic=duties far from ahead	-3 2 9 -4 2 0 0 -4
v:o:topic=duties far have	0 10 0 3 4 0 0 -18
v:o:topic=duties far is	0 16 0 -4 -1 -2 0 -8
v:o:topic=duties far is ahead	0 16 0 -4 -1 -2 0 -8
v:o:topic=duties far monday,	0 0 0 12 0 0 0 -14
v:o:topic=duties far no verb	-8 -1 -1 4 -2 1 -7 3
v:o:topic=duties far of	0 -6 0 11 0 0 0 -1
v:o:topic=duties far of ahead	0 -3 0 8 0 0 0 0
v:o:topic=duties far on	-2 6 -12 5 1 -3 0 -7
v:o:topic=duties far on ahead	-2 9 -12 2 1 -2 0 -7
v:o:topic=duties far on today	0 -6 0 9 0 0 0 0
v:o:topic=duties far other	0 -10 -2 5 9 0 0 -2
v:o:topic=duties far pay	0 9 0 -5 0 0 0 -2
v:o:topic=duties far say	0 3 0 0 -6 0 0 2
v:o:topic=duties far since	0 -4 0 12 0 0 0 -3
v:o:topic=duties far since ahead	0 -4 0 11 0 0 0 -3
v:o:topic=duties far sit	0 -1 0 8 0 0 0 -1
v:o:topic=duties far tell	0 9 0 -4 -1 0 0 -1
v:o:topic=duties far the	0 6 0 8 -9 0 0 -6
v:o:topic=duties far the ahead	0 6 0 8 -9 0 0 -6
v:o:topic=duties far thursday,	0 -7 0 -2 0 0 0 10
v:o:topic=duties far thursday, today	0 -1 0 -12 0 0 0 15
v:o:topic=duties far to	3 -8 0 5 -1 0 0 0
v:o:topic=duties far to ahead	3 -8 0 5 -1 0 0 0
v:o:topic=duties far today	-3 3 -3 4 4 -1 0 -12
v:o:topic=duties far tuesday,	0 -3 0 10 0 0 0 -4
v:o:topic=duties far until	0 -6 -1 3 12 0 0 -8
v:o:topic=duties far until ahead	0 -6 0 3 12 0 0 -8
v:o:topic=duties far write	0 -3 0 7 0 0 0 0
v:o:topic=duties for	0 7 0 15 -12 0 0 -18
v:o:topic=duties for ahead	0 7 0 15 -12 0 0 -18
v:o:topic=duties from	-1 35 -18 -13 -18 -2 -2 -16
v:o:topic=duties from ahead	0 21 -17 -2 -15 -2 -2 -9
v:o:topic=duties from today	0 27 0 -19 0 0 0 -9
v:o:topic=duties has	0 -5 0 0 -1 0 0 8
v:o:topic=duties have	0 -12 0 2 0 0 0 5
v:o:topic=duties introduce	0 -10 0 13 0 0 0 -1
v:o:topic=duties is	0 -18 0 0 0 0 0 15
v:o:topic=duties is ahead	0 -18 0 0 0 0 0 15
v:o:topic=duties keep	0 -7 0 9 0 0 0 -1
v:o:topic=duties leave	0 -1 0 7 -4 0 0 0
v:o:topic=duties levy	0 21 0 -12 -2 0 0 -4
v:o:topic=duties lower	0 5 0 6 -7 0 0 -4
v:o:topic=duties make	0 4 0 10 -3 0 0 -11
v:o:topic=duties monday,	0 10 0 -9 0 0 0 0
v:o:topic=duties no verb	-2 10 0 0 -2 -9 -12 -2
v:o:topic=duties of	0 3 -3 9 -2 0 0 -12
v:o:topic=duties of ahead	0 12 -2 0 -2 0 0 -10
v:o:topic=duties of today	0 -13 0 15 0 0 0 -2
v:o:topic=duties on	-8 23 -5 -3 -17 -7 -5 -8
v:o:topic=duties on ahead	-7 24 -4 -6 -16 -6 -4 -5
v:o:topic=duties on today	0 -2 0 11 0 0 0 -10
v:o:topic=duties order	0 6 0 0 0 0 0 -4
v:o:topic=duties other	0 -7 3 5 0 0 0 0
v:o:topic=duties pay	0 16 -2 -2 -11 0 0 -6
v:o:topic=duties percent	0 8 0 0 0 0 0 -8
v:o:topic=duties percent today	0 -2 0 7 0 0 0 -1
v:o:topic=duties plan	0 18 0 -13 -3 0 0 0
v:o:topic=duties propose	0 0 0 -2 6 0 0 0
v:o:topic=duties put	2 10 0 -10 0 0 0 0
v:o:topic=duties reach	0 0 0 4 2 0 0 -8
v:o:topic=duties reduce	0 10 0 -5 -1 0 0 -1
v:o:topic=duties remain	0 -4 0 8 0 0 0 0
v:o:topic=duties return	0 -2 0 0 0 0 0 6
v:o:topic=duties rise	0 10 0 -1 -1 0 0 -9
v:o:topic=duties run	0 0 3 -6 0 0 0 5
v:o:topic=duties say	0 -4 0 10 -1 0 0 -3
v:o:topic=duties since	0 -25 0 19 -5 0 0 2
v:o:topic=duties since ahead	0 -18 0 11 -5 0 0 4
v:o:topic=duties suspend	7 -3 5 -13 -7 0 0 10
v:o:topic=duties tell	0 7 0 -2 -1 0 0 -1
v:o:topic=duties the	-1 18 0 -5 -6 0 -2 -4
v:o:topic=duties the ahead	-1 18 0 -5 -6 0 -2 -4
v:o:topic=duties threaten	-2 -4 0 3 6 0 0 -2
v:o:topic=duties through	0 -6 0 0 0 0 0 9
v:o:topic=duties through ahead	0 -6 0 0 0 0 0 9
v:o:topic=duties to	1 10 -2 -5 1 0 -1 -3
v:o:topic=duties to ahead	1 10 -2 -7 1 0 -1 -1
v:o:topic=duties today	-5 -8 -5 21 5 -1 -1 -19
v:o:topic=duties until	-2 -2 8 -13 4 -2 -6 10
v:o:topic=duties until ahead	-1 -2 8 -13 4 -2 -6 10
v:o:topic=duties wednesday,	0 12 0 -8 0 0 0 -2
v:o:topic=duties wednesday, ahead	0 12 0 -8 0 0 0 -2
v:o:topic=duties write	0 -5 0 12 0 0 0 -1
v:o:topic=exclusions	-4 -17 41 -18 -1 -4 -3 -5
v:o:topic=exclusions ahead	-3 -4 41 -33 0 -3 -2 -4
v:o:topic=exclusions be	-2 -7 5 0 9 0 0 -4
v:o:topic=exclusions before	0 -2 0 6 0 0 0 -2
v:o:topic=exclusions before ahead	0 6 0 -6 0 0 0 -1
v:o:topic=exclusions end	-1 -13 10 16 -7 0 0 -17
v:o:topic=exclusions far	17 4 9 -24 6 0 0 -14
v:o:topic=exclusions far ahead	17 4 9 -26 6 0 0 -13
v:o:topic=exclusions far no verb	11 0 10 -23 7 0 0 -7
v:o:topic=exclusions no verb	1 2 17 -15 0 0 0 -13
v:o:topic=exclusions on	0 2 9 -13 0 0 0 1
v:o:topic=exclusions on ahead	0 2 9 -13 0 0 0 1
v:o:topic=exclusions say	0 -3 4 -11 0 0 0 11
v:o:topic=exclusions today	0 -19 0 24 0 0 0 0
v:o:topic=exclusions until	0 -2 13 -6 0 0 0 -3
v:o:topic=exclusions until ahead	0 -2 13 -6 0 0 0 -3
v:o:topic=fees	2 -11 0 5 13 -5 0 -15
v:o:topic=fees ahead	2 -10 0 3 14 -5 0 -15
v:o:topic=fees be	-1 -6 0 13 -5 0 0 3
v:o:topic=fees begin	-1 2 0 -15 14 0 0 0
v:o:topic=fees charge	0 6 6 -3 -7 0 0 0
v:o:topic=fees far	-1 -8 0 -1 3 0 0 9
v:o:topic=fees far ahead	0 -7 0 -5 5 0 0 10
v:o:topic=fees far no verb	0 -13 0 2 4 0 0 5
v:o:topic=fees from	-4 -5 0 -10 12 0 0 6
v:o:topic=fees from ahead	-4 -5 0 -10 12 0 0 6
v:o:topic=fees no verb	2 0 -1 0 4 0 0 -8
v:o:topic=fees on	1 -19 0 5 11 0 0 -7
v:o:topic=fees on ahead	1 -19 0 4 11 0 0 -7
v:o:topic=fees pay	0 -10 0 0 11 0 0 0
v:o:topic=longer	0 -29 9 2 -3 -15 5 12
v:o:topic=longer ahead	-8 -26 10 7 -1 -15 5 8
v:o:topic=longer be	0 10 -1 -10 -8 0 0 12
v:o:topic=longer begin	-2 -6 0 23 -1 0 0 -12
v:o:topic=longer by	0 -8 6 -14 -4 0 0 17
v:o:topic=longer by ahead	0 -8 6 -14 -4 0 0 17
v:o:topic=longer end	1 0 0 -1 10 0 0 -9
v:o:topic=longer extend	0 -8 0 0 -2 0 0 8
v:o:topic=longer far	-3 -8 -7 10 0 -2 0 2
v:o:topic=longer far 	-2 9 0 10 -4 0 0 -18
v:o:topic=longer far  ahead	-2 9 0 10 -4 0 0 -18
v:o:topic=longer far ahead	-2 -3 -6 12 0 -1 0 -4
v:o:topic=longer far begin	0 -3 0 9 0 0 0 -2
v:o:topic=longer far no verb	-5 3 -3 -3 1 0 0 6
v:o:topic=longer far on	0 -3 0 -9 6 0 0 8
v:o:topic=longer far on ahead	0 -3 0 -9 6 0 0 8
v:o:topic=longer far today	0 -8 0 0 0 0 0 9
v:o:topic=longer from	0 -15 2 8 -3 0 0 9
v:o:topic=longer from ahead	0 -15 2 7 -3 0 0 9
v:o:topic=longer no verb	3 -6 1 -3 -23 0 5 12
v:o:topic=longer on	3 6 2 0 -1 0 0 -6
v:o:topic=longer on ahead	3 6 2 0 -1 0 0 -5
v:o:topic=longer other	0 -11 9 0 -5 0 0 0
v:o:topic=longer propose	0 0 0 -18 9 0 0 8
v:o:topic=longer run	0 -16 0 18 -8 0 0 2
v:o:topic=longer say	0 -2 0 9 0 0 0 0
v:o:topic=longer sign	0 -6 7 -4 0 0 0 5
v:o:topic=longer the	0 -6 -1 10 3 0 11 -13
v:o:topic=longer the ahead	0 -6 -1 10 3 0 11 -13
v:o:topic=longer to	-7 7 7 -14 -9 -2 0 12
v:o:topic=longer to ahead	-7 7 7 -14 -9 -2 0 12
v:o:topic=longer today	11 -6 0 -12 0 0 0 11
v:o:topic=longer until	0 -2 -1 -3 19 0 0 -6
v:o:topic=longer until ahead	0 -2 -1 -3 19 0 0 -6
v:o:topic=meeting	-26 -14 -9 25 -7 0 -2 0
v:o:topic=meeting 	0 0 0 10 -3 0 0 0
v:o:topic=meeting  ahead	0 0 0 9 -3 0 0 0
v:o:topic=meeting ahead	-23 -18 -7 18 -3 2 0 7
v:o:topic=meeting be	0 -15 -1 12 -12 9 0 -2
v:o:topic=meeting before	0 -1 0 2 6 0 0 -7
v:o:topic=meeting before ahead	0 -1 0 2 6 0 0 -7
v:o:topic=meeting begin	0 0 0 10 -7 0 0 -1
v:o:topic=meeting by	0 6 5 0 -6 0 -1 -4
v:o:topic=meeting by ahead	0 6 5 0 -6 0 -1 -4
v:o:topic=meeting continue	0 13 0 -9 0 0 0 -2
v:o:topic=meeting end	0 -6 0 -12 -3 0 0 25
v:o:topic=meeting far	-15 17 -10 -5 0 -12 0 0
v:o:topic=meeting far 	-1 4 0 -1 -9 -1 0 5
v:o:topic=meeting far  ahead	-1 5 0 -5 -8 -1 0 7
v:o:topic=meeting far  today	0 0 0 7 0 0 0 -4
v:o:topic=meeting far ahead	-14 21 -9 -7 1 -11 0 -4
v:o:topic=meeting far be	0 9 0 -4 -7 0 6 -3
v:o:topic=meeting far by	0 -17 0 17 -5 0 6 -2
v:o:topic=meeting far by ahead	0 -17 0 17 -5 0 6 -2
v:o:topic=meeting far end	0 0 0 -10 9 0 0 1
v:o:topic=meeting far from	0 24 0 -13 -9 0 0 -1
v:o:topic=meeting far from ahead	0 24 0 -13 -9 0 0 -1
v:o:topic=meeting far have	0 6 0 -12 6 0 0 0
v:o:topic=meeting far no verb	-7 3 -5 2 0 -6 -1 1
v:o:topic=meeting far on	0 3 0 3 0 0 0 -8
v:o:topic=meeting far on ahead	0 6 0 0 0 0 0 -6
v:o:topic=meeting far on today	0 -2 0 6 0 0 0 -1
v:o:topic=meeting far say	0 12 0 -8 0 0 0 -3
v:o:topic=meeting far the	0 -3 0 0 11 0 -2 -4
v:o:topic=meeting far the ahead	0 -3 0 0 11 0 -2 -4
v:o:topic=meeting far to	0 -9 0 -3 0 0 0 13
v:o:topic=meeting far to ahead	0 -9 0 -3 0 0 0 13
v:o:topic=meeting far today	0 -12 0 0 0 0 0 8
v:o:topic=meeting from	0 0 0 13 -7 0 0 -3
v:o:topic=meeting from ahead	0 0 0 13 -7 0 0 -3
v:o:topic=meeting have	0 0 0 10 0 0 0 -8
v:o:topic=meeting meet	-3 -11 0 19 0 -1 0 -1
v:o:topic=meeting meets	0 -4 0 -17 14 0 0 9
v:o:topic=meeting meets ahead	0 -4 0 -18 14 0 0 9
v:o:topic=meeting no verb	-5 5 0 -7 5 5 4 -9
v:o:topic=meeting of	0 10 0 -17 -2 3 0 7
v:o:topic=meeting of ahead	0 10 0 -17 -2 3 0 7
v:o:topic=meeting on	-6 -17 -8 10 -7 -6 8 13
v:o:topic=meeting on ahead	-5 -14 -7 11 -6 -6 9 7
v:o:topic=meeting on today	0 -2 0 -1 0 0 0 8
v:o:topic=meeting plan	0 0 0 8 -2 0 0 0
v:o:topic=meeting receive	0 -7 0 0 6 0 0 -2
v:o:topic=meeting return	0 -4 0 -2 0 0 0 9
v:o:topic=meeting run	0 0 0 -6 0 0 0 8
v:o:topic=meeting say	0 -3 0 7 0 0 0 -2
v:o:topic=meeting suspend	0 -1 0 11 0 0 0 -1
v:o:topic=meeting the	-1 0 0 3 -12 0 -1 7
v:o:topic=meeting the ahead	-1 0 0 3 -12 0 -1 7
v:o:topic=meeting today	0 3 0 14 -4 0 0 -11
v:o:topic=meeting until	0 15 0 11 -7 -2 -1 -16
v:o:topic=meeting until ahead	0 15 0 7 -7 -2 -1 -12
v:o:topic=none	-3 13 -5 3 -22 -33 -5 8
v:o:topic=none 	6 -4 -8 2 -17 -4 -1 10
v:o:topic=none  ahead	8 -20 -5 6 -12 -1 0 10
v:o:topic=none  today	-1 11 0 -4 -2 0 0 1
v:o:topic=none a	0 -11 0 17 0 0 0 -6
v:o:topic=none a ahead	0 -11 0 17 0 0 0 -5
v:o:topic=none after	0 0 0 -17 8 0 0 10
v:o:topic=none after ahead	0 0 0 -17 8 0 0 10
v:o:topic=none agree	0 -7 0 2 0 0 3 0
v:o:topic=none ahead	0 15 0 -11 -12 -26 0 8
v:o:topic=none announce	0 11 0 -6 0 0 0 -3
v:o:topic=none be	7 17 -3 0 -6 -5 -5 -15
v:o:topic=none before	0 9 0 -12 0 0 0 5
v:o:topic=none begin	-3 9 0 -4 0 0 -1 0
v:o:topic=none by	0 -10 0 -15 23 0 3 0
v:o:topic=none by ahead	0 -10 0 -15 23 0 3 0
v:o:topic=none charge	0 18 0 -1 -4 0 0 -11
v:o:topic=none confirm	0 -1 0 0 9 0 0 -5
v:o:topic=none date:	0 -6 0 2 0 0 0 2
v:o:topic=none date: today	0 -3 0 7 0 0 0 0
v:o:topic=none desk,	0 -5 0 6 0 0 0 0
v:o:topic=none desk, today	0 -5 0 6 0 0 0 0
v:o:topic=none expect	0 7 0 -3 0 0 0 -1
v:o:topic=none for	0 1 0 -13 -1 0 0 13
v:o:topic=none for ahead	0 3 0 -17 -1 0 0 15
v:o:topic=none friday	0 19 0 -12 0 0 0 -9
v:o:topic=none friday today	0 19 0 -12 0 0 0 -9
v:o:topic=none friday,	0 5 0 1 0 0 0 -14
v:o:topic=none friday, today	0 7 0 0 0 0 0 -12
v:o:topic=none from	-1 17 0 3 -11 0 0 -22
v:o:topic=none from ahead	-1 23 0 -2 -11 0 0 -19
v:o:topic=none from today	0 -5 0 9 0 0 0 -1
v:o:topic=none have	0 1 0 0 11 0 -1 -9
v:o:topic=none is	0 -11 0 21 0 0 0 -12
v:o:topic=none is ahead	0 -9 0 17 0 0 0 -9
v:o:topic=none keep	0 0 0 -8 0 0 0 9
v:o:topic=none leave	0 -4 0 -1 -2 0 0 14
v:o:topic=none make	0 0 0 -11 0 0 0 14
v:o:topic=none monday	0 -7 0 9 0 0 0 0
v:o:topic=none monday today	0 -7 0 9 0 0 0 0
v:o:topic=none monday,	0 -3 0 13 0 0 0 -6
v:o:topic=none monday, today	0 -3 0 12 0 0 0 -5
v:o:topic=none no verb	-11 9 8 3 -25 -15 -15 8
v:o:topic=none of	0 6 0 0 -1 0 0 -5
v:o:topic=none on	3 0 10 -18 11 -2 -2 5
v:o:topic=none on ahead	3 -7 10 -14 11 -1 -2 7
v:o:topic=none on today	0 16 0 -11 0 0 0 -3
v:o:topic=none other	0 28 0 -22 0 0 0 -10
v:o:topic=none pay	0 6 0 0 -3 0 0 -1
v:o:topic=none put	0 -5 0 17 0 0 0 -7
v:o:topic=none return	0 -9 0 1 0 0 0 6
v:o:topic=none run	2 1 0 12 0 0 0 -15
v:o:topic=none saturday	0 0 0 7 0 0 0 -5
v:o:topic=none saturday today	0 0 0 7 0 0 0 -5
v:o:topic=none say	0 -11 0 -4 0 0 0 14
v:o:topic=none since	0 11 0 -8 0 0 0 0
v:o:topic=none since ahead	0 12 0 -10 0 0 0 0
v:o:topic=none sit	0 11 0 7 -7 0 0 -14
v:o:topic=none sunday,	0 9 0 -1 0 0 0 -5
v:o:topic=none suspend	5 -8 0 5 0 0 0 -2
v:o:topic=none tell	0 -4 0 11 0 0 0 -3
v:o:topic=none the	-9 5 7 -18 -10 0 11 10
v:o:topic=none the ahead	-9 6 7 -20 -9 0 11 11
v:o:topic=none thursday,	0 -10 0 9 0 0 0 0
v:o:topic=none thursday, today	0 -4 0 19 0 0 0 -13
v:o:topic=none to	0 -9 0 -18 0 0 0 29
v:o:topic=none to ahead	0 -9 0 -18 0 0 0 29
v:o:topic=none today	-12 -2 -8 20 -21 -4 -5 3
v:o:topic=none tuesday,	0 -3 0 15 0 0 0 -10
v:o:topic=none tuesday, today	0 -3 0 15 0 0 0 -10
v:o:topic=none until	-4 8 -3 9 -15 0 -4 -1
v:o:topic=none until ahead	-4 8 -3 9 -15 0 -4 -1
v:o:topic=none wednesday	0 -1 0 12 0 0 0 -7
v:o:topic=none wednesday today	0 -1 0 12 0 0 0 -7
v:o:topic=none wednesday,	0 -14 0 0 0 0 0 10
v:o:topic=none wednesday, today	0 -14 0 0 0 0 0 10
v:o:topic=none write	0 0 -3 -5 11 0 0 0
v:o:topic=none |	0 0 0 -11 0 0 0 12
v:o:topic=none | today	0 0 0 -11 0 0 0 12
v:o:topic=none ·	0 -1 0 10 0 0 0 -2
v:o:topic=none · today	0 -1 0 8 0 0 0 -1
v:o:topic=none —	0 -9 0 18 0 0 0 -6
v:o:topic=none — today	0 -9 0 18 0 0 0 -6
v:o:topic=procedure	-9 20 -23 -9 24 -20 -12 -18
v:o:topic=procedure 	0 -7 0 -17 25 0 0 -2
v:o:topic=procedure  ahead	0 -5 0 -20 26 0 0 -1
v:o:topic=procedure ahead	-8 9 -21 -7 26 -19 -11 -13
v:o:topic=procedure be	-2 3 0 -3 11 -1 0 -7
v:o:topic=procedure before	0 11 0 -7 5 0 0 -9
v:o:topic=procedure before ahead	0 11 0 -7 5 0 0 -9
v:o:topic=procedure begin	0 19 -1 -12 -6 0 0 2
v:o:topic=procedure by	0 -8 0 -4 2 0 0 13
v:o:topic=procedure by ahead	0 -8 0 -4 2 0 0 13
v:o:topic=procedure end	0 16 0 -5 -10 0 0 0
v:o:topic=procedure far	-10 1 -6 -1 -7 8 -2 8
v:o:topic=procedure far 	0 -15 0 -1 -6 12 0 5
v:o:topic=procedure far  ahead	0 -15 0 -2 -6 13 0 5
v:o:topic=procedure far ahead	-10 3 -6 -6 -6 8 -1 10
v:o:topic=procedure far be	0 1 0 -12 8 0 0 5
v:o:topic=procedure far no verb	-5 8 -3 -5 -7 10 0 0
v:o:topic=procedure far on	0 5 0 -10 11 0 0 -3
v:o:topic=procedure far on ahead	0 5 0 -10 11 0 0 -3
v:o:topic=procedure far other	0 0 0 8 -3 0 0 0
v:o:topic=procedure far today	0 -5 0 13 0 0 0 -1
v:o:topic=procedure from	3 0 0 3 -13 0 0 0
v:o:topic=procedure from ahead	3 9 0 -6 -11 0 0 0
v:o:topic=procedure have	0 -8 0 5 8 0 0 -12
v:o:topic=procedure no verb	0 11 -7 -19 13 -4 -2 7
v:o:topic=procedure of	0 0 0 10 -4 0 0 0
v:o:topic=procedure of ahead	0 0 0 7 -4 0 0 0
v:o:topic=procedure on	0 18 -3 -1 3 -2 0 -20
v:o:topic=procedure on ahead	0 21 -3 -3 4 -1 0 -19
v:o:topic=procedure on today	0 -4 0 7 0 0 0 0
v:o:topic=procedure the	0 -9 0 0 -4 0 0 14
v:o:topic=procedure the ahead	0 -9 0 0 -4 0 0 14
v:o:topic=procedure today	0 17 0 -2 -11 0 0 -15
v:o:topic=procedure until	-3 -5 0 11 -6 0 0 3
v:o:topic=procedure until ahead	-3 -5 0 11 -6 0 0 3
v:o:topic=sale	-11 0 -5 -11 -15 37 -5 -15
v:o:topic=sale ahead	-11 1 -5 -12 -15 37 -5 -14
v:o:topic=sale be	0 -1 0 -13 0 15 0 0
v:o:topic=sale by	0 -2 0 -4 0 11 0 -2
v:o:topic=sale by ahead	0 -2 0 -4 0 11 0 -2
v:o:topic=sale far	2 0 0 0 6 0 0 -9
v:o:topic=sale far 	0 -3 0 0 10 0 0 -3
v:o:topic=sale far ahead	2 2 0 -3 7 0 0 -7
v:o:topic=sale far no verb	2 0 0 -4 8 0 0 -5
v:o:topic=sale far on	0 -5 0 16 0 0 0 -7
v:o:topic=sale far on ahead	0 -4 0 15 0 0 0 -6
v:o:topic=sale far today	0 -3 0 10 0 0 0 -1
v:o:topic=sale have	0 0 0 0 -1 7 0 0
v:o:topic=sale no verb	-1 13 0 -6 -4 8 0 -7
v:o:topic=sale on	0 9 0 -1 -2 3 0 -10
v:o:topic=sale on ahead	0 9 0 -1 -2 3 0 -10
v:o:topic=sale say	0 -5 0 6 0 0 0 0
v:o:topic=sale sell	0 -1 0 0 -7 13 0 -5
v:o:topic=sale until	-1 -1 0 1 -4 8 0 0
v:o:topic=sale until ahead	-1 -1 0 1 -4 8 0 0
v:o:topic=signing	-8 -11 -5 19 -3 0 -2 -3
v:o:topic=signing 	0 6 0 0 0 0 0 0
v:o:topic=signing  ahead	0 6 0 -1 0 0 0 0
v:o:topic=signing ahead	-6 -3 -4 3 -1 0 -1 4
v:o:topic=signing approve	0 -8 0 0 6 0 0 0
v:o:topic=signing be	0 0 0 5 -2 0 8 -13
v:o:topic=signing before	0 -13 0 14 1 0 0 -4
v:o:topic=signing before ahead	0 -13 0 14 1 0 0 -4
v:o:topic=signing begin	0 -19 0 23 0 0 0 0
v:o:topic=signing by	0 -20 -1 0 3 0 3 8
v:o:topic=signing by ahead	0 -19 -1 0 3 0 3 8
v:o:topic=signing expect	0 6 0 -4 0 0 0 0
v:o:topic=signing from	0 3 0 -9 6 0 0 0
v:o:topic=signing have	0 -3 0 11 -7 -1 0 0
v:o:topic=signing it	0 0 0 0 -2 0 0 6
v:o:topic=signing no verb	-3 4 -5 -2 -15 -4 -2 21
v:o:topic=signing of	0 -6 0 5 12 0 0 -13
v:o:topic=signing of ahead	0 -2 0 1 12 0 0 -12
v:o:topic=signing on	-8 3 2 10 -5 -4 -2 -10
v:o:topic=signing on ahead	-7 5 2 7 -5 -3 -1 -9
v:o:topic=signing order	0 -1 0 8 -2 0 0 0
v:o:topic=signing say	0 -1 0 10 0 0 0 -2
v:o:topic=signing sign	-3 17 -3 0 -12 -3 3 -7
v:o:topic=signing signed	0 0 0 12 -1 0 0 -6
v:o:topic=signing signed today	0 0 0 8 0 0 0 -4
v:o:topic=signing the	0 -1 0 12 -1 0 0 -3
v:o:topic=signing the ahead	0 -1 0 12 -1 0 0 -3
v:o:topic=signing today	0 -24 0 47 -3 0 0 -21
v:o:topic=truce	7 0 -5 -12 -15 -27 -24 28
v:o:topic=truce 	-6 0 0 -5 0 0 0 8
v:o:topic=truce  ahead	-6 0 0 -6 0 0 0 8
v:o:topic=truce agree	0 -1 0 20 0 0 0 -15
v:o:topic=truce ahead	9 -1 -3 -12 -10 -25 -22 25
v:o:topic=truce be	-6 -14 0 2 -1 -2 0 12
v:o:topic=truce begin	1 6 0 -13 -14 0 0 14
v:o:topic=truce by	0 -4 0 4 11 0 0 -15
v:o:topic=truce by ahead	0 -4 0 3 12 0 0 -15
v:o:topic=truce carry	0 -5 0 -9 -4 0 0 18
v:o:topic=truce charge	0 -10 0 18 0 0 0 -10
v:o:topic=truce conclude	0 0 0 -5 0 0 0 6
v:o:topic=truce end	2 -36 -6 -1 14 0 0 11
v:o:topic=truce ends	0 0 0 -17 1 0 0 18
v:o:topic=truce ends today	0 0 0 -16 0 0 0 19
v:o:topic=truce extend	4 0 0 -6 0 0 0 3
v:o:topic=truce far	-3 -19 -12 3 -1 -9 -5 18
v:o:topic=truce far 	-1 5 0 11 -9 0 0 -8
v:o:topic=truce far  ahead	0 11 0 13 -3 0 0 -23
v:o:topic=truce far  today	0 -8 0 2 -2 0 0 4
v:o:topic=truce far ahead	0 -1 -9 9 -16 -6 -2 4
v:o:topic=truce far be	3 -2 0 -17 -3 0 0 19
v:o:topic=truce far begin	1 -1 0 7 0 0 0 -7
v:o:topic=truce far charge	0 -8 0 7 0 0 0 0
v:o:topic=truce far end	0 -1 0 -13 -2 0 0 18
v:o:topic=truce far friday,	0 -8 0 14 0 0 0 -5
v:o:topic=truce far from	0 -5 0 8 1 0 0 -2
v:o:topic=truce far monday,	0 -5 0 -7 0 0 0 13
v:o:topic=truce far monday, today	0 0 0 -7 0 0 0 8
v:o:topic=truce far no verb	-13 -2 -8 -2 2 -6 -3 13
v:o:topic=truce far on	0 1 0 -7 -10 0 0 11
v:o:topic=truce far on ahead	0 1 0 -2 -9 0 0 6
v:o:topic=truce far on today	0 0 0 -7 0 0 0 7
v:o:topic=truce far run	0 0 0 -4 0 0 0 7
v:o:topic=truce far the	0 0 0 3 5 0 0 -6
v:o:topic=truce far the ahead	0 0 0 3 5 0 0 -6
v:o:topic=truce far thursday,	0 -4 0 11 0 0 0 -6
v:o:topic=truce far today	-2 -30 0 -6 10 0 0 18
v:o:topic=truce far until	0 -3 0 -8 -2 0 0 15
v:o:topic=truce far until ahead	0 -3 0 -8 -2 0 0 15
v:o:topic=truce far wednesday,	0 0 0 -12 17 0 0 -6
v:o:topic=truce far wednesday, today	0 0 0 -12 17 0 0 -6
v:o:topic=truce for	0 -1 0 -6 0 0 0 9
v:o:topic=truce for ahead	0 -1 0 -6 0 0 0 9
v:o:topic=truce friday,	14 -14 0 -16 -2 0 0 13
v:o:topic=truce friday, ahead	14 -14 0 -16 -2 0 0 13
v:o:topic=truce from	-3 7 -4 1 0 0 0 -3
v:o:topic=truce from ahead	-2 9 -4 -1 1 0 0 -2
v:o:topic=truce has	13 -8 0 -4 0 0 0 0
v:o:topic=truce has ahead	13 -8 0 -5 0 0 0 0
v:o:topic=truce have	12 -12 0 -5 -3 0 0 6
v:o:topic=truce is	0 -2 0 0 0 0 0 6
v:o:topic=truce is ahead	0 -2 0 0 0 0 0 6
v:o:topic=truce midnight	0 0 0 -31 0 0 0 32
v:o:topic=truce monday,	0 8 0 0 0 0 0 -9
v:o:topic=truce monday, ahead	0 8 0 0 0 0 0 -9
v:o:topic=truce no verb	2 7 3 -9 -3 -6 -5 6
v:o:topic=truce of	0 4 0 13 0 0 0 -20
v:o:topic=truce of ahead	0 4 0 11 0 0 0 -19
v:o:topic=truce on	0 -7 -1 -1 4 -3 -4 9
v:o:topic=truce on ahead	0 -5 -1 -3 4 -3 -4 9
v:o:topic=truce on today	0 -3 0 7 0 0 0 -1
v:o:topic=truce other	0 -7 0 -16 0 0 0 21
v:o:topic=truce out	0 7 0 -17 0 0 0 13
v:o:topic=truce out ahead	0 -8 0 4 0 0 0 0
v:o:topic=truce out today	0 12 0 -21 0 0 0 11
v:o:topic=truce run	0 10 0 -8 -4 0 0 4
v:o:topic=truce saturday, ahead	0 4 0 -6 0 0 0 1
v:o:topic=truce say	0 6 0 -2 0 0 0 0
v:o:topic=truce since	0 0 0 11 0 0 0 -9
v:o:topic=truce since ahead	0 0 0 11 0 0 0 -9
v:o:topic=truce tell	0 18 0 -14 0 0 0 -3
v:o:topic=truce the	-3 -22 7 8 0 0 0 1
v:o:topic=truce the ahead	-3 -22 7 8 0 0 0 1
v:o:topic=truce to	8 0 -4 2 -10 0 0 0
v:o:topic=truce to ahead	8 0 -4 2 -10 0 0 0
v:o:topic=truce today	-2 4 0 0 -6 0 0 4
v:o:topic=truce tuesday,	0 8 0 -15 0 0 0 4
v:o:topic=truce tuesday, ahead	0 8 0 -15 0 0 0 4
v:o:topic=truce until	-1 -21 5 8 -13 -1 -4 10
v:o:topic=truce until ahead	-1 -21 5 8 -13 -1 -4 10
v:r1="	4 0 0 -9 -4 0 0 14
v:r1=" & d:ahead	4 0 0 -9 -4 0 0 14
v:r1='s	13 30 0 -24 -5 0 0 -6
v:r1='s & d:ahead	13 -4 0 -1 -2 0 0 0
v:r1='s & d:today	0 36 0 -28 0 0 0 -12
v:r1=( & d:ahead	4 0 0 -18 -3 0 0 13
v:r1=( & d:today	0 -7 0 24 0 0 0 -14
v:r1=)	0 18 0 8 0 0 0 -27
v:r1=) & d:ahead	0 8 0 20 0 0 0 -28
v:r1=) & d:today	0 11 0 -10 0 0 0 0
v:r1=,	3 -5 -5 -22 14 0 4 18
v:r1=, & d:ahead	0 -7 -3 -14 10 1 6 10
v:r1=, & d:today	6 0 -4 -16 6 -1 -1 16
v:r1=-	0 -10 0 20 0 0 0 -6
v:r1=- & d:today	0 -10 0 20 0 0 0 -6
v:r1=.	6 9 0 -13 -5 1 -15 12
v:r1=. & d:ahead	4 4 1 -17 -1 4 -11 13
v:r1=. & d:today	5 10 -7 4 -22 -3 -2 -1
v:r1=:	0 -11 -12 8 -5 -5 -3 11
v:r1=: & d:ahead	1 -13 -11 4 -3 -4 -2 14
v:r1=: & d:today	0 0 0 6 0 0 0 -5
v:r1=; & d:today	0 -2 0 6 0 0 0 0
v:r1=<day-today>	0 -9 0 -12 0 0 0 19
v:r1=<day-today> & d:ahead	0 -7 0 -10 0 0 0 16
v:r1=<end>	-13 -4 -15 10 9 -11 -2 3
v:r1=<end> & d:ahead	-4 6 -7 -14 13 -3 2 7
v:r1=<end> & d:today	-13 -20 -11 37 -6 -8 -8 -3
v:r1=<goods>	0 -10 0 15 2 0 0 -5
v:r1=<goods> & d:today	0 -13 0 16 0 0 0 0
v:r1=<level>	0 28 0 -17 -4 0 0 -10
v:r1=<level> & d:ahead	0 36 0 -28 -4 0 0 -7
v:r1=<level> & d:today	0 -9 0 12 0 0 0 -2
v:r1=<name> & d:ahead	0 0 3 -7 1 0 0 5
v:r1=<name> & d:today	0 -2 0 6 0 0 0 0
v:r1=<not>	0 -8 0 -7 3 -3 0 16
v:r1=<not> & d:ahead	0 -3 0 -2 3 -3 0 6
v:r1=<not> & d:today	0 -4 0 -5 0 0 0 10
v:r1=<number>	0 -15 0 15 2 0 0 -4
v:r1=<number> & d:ahead	0 -15 0 15 2 0 0 -4
v:r1=<person>	0 -22 0 18 -1 0 0 5
v:r1=<person> & d:ahead	0 -22 0 17 -1 0 0 5
v:r1=<quality>	0 9 0 -9 0 0 0 2
v:r1=<quality> & d:ahead	0 10 0 -16 0 0 0 8
v:r1=<seat>	0 -2 0 10 0 0 0 0
v:r1=<seat> & d:ahead	0 -2 0 10 0 0 0 0
v:r1=<v-bear>	0 10 -4 0 0 0 0 -5
v:r1=<v-bear> & d:ahead	0 14 -3 -9 0 0 0 -4
v:r1=<v-bear> & d:today	0 -5 0 8 0 0 0 0
v:r1=<v-begin>	0 -3 0 7 4 0 0 -10
v:r1=<v-begin> & d:ahead	0 -2 0 5 4 0 0 -9
v:r1=<v-down>	0 1 0 9 0 0 0 -5
v:r1=<v-down> & d:ahead	0 1 0 8 0 0 0 -5
v:r1=<v-end>	0 -3 0 -7 5 0 0 5
v:r1=<v-end> & d:ahead	0 -3 0 -7 5 0 0 5
v:r1=<v-impose> & d:today	0 -4 0 11 0 0 0 -1
v:r1=<v-propose>	0 -7 0 10 0 0 0 0
v:r1=<v-say>	0 0 0 8 0 0 0 -3
v:r1=<v-say> & d:today	0 -3 0 6 0 0 0 0
v:r1=<v-stay>	0 -1 0 10 0 0 0 -3
v:r1=<v-stay> & d:ahead	0 0 0 8 0 0 0 -3
v:r1=<v-up>	0 0 0 2 5 0 0 -8
v:r1=<v-up> & d:ahead	0 0 0 2 5 0 0 -8
v:r1=?	8 -14 -9 7 -14 -1 -1 13
v:r1=? & d:ahead	8 -11 -8 2 -13 -1 0 15
v:r1=? & d:today	0 -5 0 15 0 0 0 -4
v:r1=a	5 6 0 -4 -1 0 0 -3
v:r1=a & d:ahead	5 7 0 -6 -1 0 0 -2
v:r1=after & d:ahead	0 7 0 -5 -1 0 0 1
v:r1=after & d:today	0 -7 0 15 0 0 0 -7
v:r1=an	0 -10 0 -7 0 0 0 17
v:r1=and	-4 28 0 -13 -29 -2 -4 0
v:r1=and & d:ahead	-3 23 1 0 -25 -1 -3 -14
v:r1=and & d:today	0 9 0 -19 -1 0 0 18
v:r1=are	-1 5 2 0 0 0 0 -10
v:r1=are & d:ahead	-1 3 2 0 1 0 0 -9
v:r1=as	-2 -11 0 9 4 0 0 -1
v:r1=as & d:today	0 -9 0 12 0 0 0 -1
v:r1=at	0 1 -1 11 -2 0 -1 -7
v:r1=at & d:ahead	1 7 0 0 -1 0 -1 -1
v:r1=at & d:today	0 -8 0 19 0 0 0 -8
v:r1=because	1 0 0 -6 6 0 0 0
v:r1=because & d:ahead	1 0 0 -6 6 0 0 0
v:r1=before	0 14 0 -12 0 5 0 -2
v:r1=before & d:ahead	0 14 0 -12 0 5 0 -2
v:r1=both	0 -4 0 -7 3 0 0 7
v:r1=both & d:ahead	0 -4 0 -7 3 0 0 7
v:r1=by	0 1 0 11 -7 0 0 -3
v:r1=by & d:ahead	0 1 0 10 -7 0 0 -2
v:r1=call	0 -7 0 8 0 0 0 0
v:r1=come	0 -10 0 9 0 0 0 0
v:r1=end	0 -3 0 -9 6 0 0 5
v:r1=end & d:ahead	0 -3 0 -9 6 0 0 5
v:r1=evening	0 -5 0 29 -6 0 0 -21
v:r1=evening & d:ahead	0 -3 0 25 -5 0 0 -20
v:r1=for	0 1 0 0 -8 0 4 0
v:r1=for & d:ahead	0 2 0 0 -8 0 4 0
v:r1=from	0 6 0 6 -4 0 0 -11
v:r1=from & d:ahead	0 7 0 0 -3 0 0 -6
v:r1=from & d:today	0 0 0 8 0 0 0 -4
v:r1=go	0 0 0 1 5 0 0 -7
v:r1=go & d:ahead	0 0 0 1 5 0 0 -7
v:r1=has	0 -4 0 13 -3 0 0 0
v:r1=has & d:ahead	0 -4 0 12 -3 0 0 0
v:r1=he	0 -1 0 11 0 0 0 -3
v:r1=he & d:ahead	0 0 0 8 0 0 0 -2
v:r1=if	-1 19 0 -11 0 0 0 -7
v:r1=if & d:ahead	-1 20 0 -12 0 0 0 -7
v:r1=in	0 12 -2 12 -15 -1 -2 -19
v:r1=in & d:ahead	0 8 -1 18 -14 -1 -2 -18
v:r1=instead	0 0 0 -6 0 0 0 7
v:r1=instead & d:ahead	0 0 0 -6 0 0 0 7
v:r1=is	10 0 0 -6 0 0 0 0
v:r1=is & d:ahead	10 0 1 -14 0 0 0 3
v:r1=is & d:today	0 -2 0 15 0 0 0 -9
v:r1=it	1 0 -2 15 -17 0 0 -8
v:r1=it & d:ahead	2 4 -1 5 -15 0 0 -4
v:r1=it & d:today	0 -10 0 20 0 0 0 -6
v:r1=next	9 -4 0 -6 9 0 0 -5
v:r1=next & d:ahead	10 -3 0 -7 9 0 0 -5
v:r1=night	0 -11 8 4 -5 0 0 0
v:r1=night & d:ahead	0 -11 8 4 -5 0 0 0
v:r1=noon	0 -7 0 11 0 0 0 0
v:r1=of	2 -4 -4 0 -11 0 0 12
v:r1=of & d:ahead	2 -4 -4 0 -11 0 0 12
v:r1=on	-2 5 1 6 0 0 0 -17
v:r1=on & d:ahead	-2 6 1 1 0 0 0 -12
v:r1=on & d:today	0 0 0 7 0 0 0 -4
v:r1=or	0 -5 0 13 -5 1 0 -6
v:r1=or & d:ahead	0 -1 0 8 -4 1 0 -4
v:r1=our	0 -9 0 14 2 0 0 -9
v:r1=our & d:ahead	0 -8 0 11 3 0 0 -8
v:r1=over	0 -4 0 6 0 0 0 0
v:r1=pay	0 8 -1 -7 4 0 0 -4
v:r1=pay & d:ahead	0 8 -1 -9 4 0 0 -4
v:r1=published	11 0 0 -8 0 0 0 0
v:r1=published & d:today	11 0 0 -9 0 0 0 0
v:r1=say	0 -1 0 8 0 0 0 -1
v:r1=that	-5 11 -7 3 -15 -1 -1 0
v:r1=that & d:ahead	-4 2 -6 4 -11 0 0 5
v:r1=that & d:today	0 11 0 0 -1 0 0 -12
v:r1=the	-17 -7 -7 9 -7 -5 0 12
v:r1=the & d:ahead	-16 7 -7 -8 -5 -4 1 14
v:r1=the & d:today	0 -34 0 41 0 0 0 -4
v:r1=there	0 -18 0 22 0 0 0 -3
v:r1=there & d:ahead	0 -18 0 22 0 0 0 -3
v:r1=they	0 -7 0 1 -2 0 0 9
v:r1=they & d:today	0 -3 0 -2 0 0 0 7
v:r1=to	-14 12 -10 -5 -6 4 5 2
v:r1=to & d:ahead	-14 14 -10 -8 -6 4 5 2
v:r1=to & d:today	0 -4 0 8 0 0 0 0
v:r1=unless	-3 8 2 -5 1 0 0 -1
v:r1=unless & d:ahead	-3 8 2 -9 1 0 0 0
v:r1=until	0 -5 0 0 9 0 0 -2
v:r1=until & d:ahead	0 -5 0 0 9 0 0 -2
v:r1=was	0 0 -1 1 -3 0 0 6
v:r1=was & d:ahead	0 0 -1 1 -3 0 0 6
v:r1=we	0 0 0 -4 0 0 9 0
v:r1=we & d:ahead	0 0 0 -4 0 0 9 0
v:r1=when	0 -2 0 6 0 0 0 0
v:r1=whether	0 0 0 -15 7 0 0 9
v:r1=will	0 -8 6 3 0 0 0 -1
v:r1=will & d:ahead	0 -8 6 3 0 0 0 -1
v:r1=with	0 0 7 1 -3 0 0 -7
v:r1=with & d:ahead	0 3 8 -5 -2 0 0 -3
v:r1=with & d:today	0 -2 0 9 0 0 0 -2
v:r1=without & d:ahead	0 10 0 0 -3 0 0 -7
v:r1=without & d:today	0 -4 0 -5 0 0 0 10
v:r1=—	-2 -4 -2 12 4 0 0 -10
v:r1=— & d:ahead	0 2 -1 2 8 0 0 -12
v:r1=— & d:today	0 -10 0 13 -5 0 0 0
v:t0=future	0 9 -9 -13 5 -12 -11 8
v:t0=future-not	0 -27 0 3 20 0 0 0
v:t0=future-passive	1 5 5 -14 7 -6 -4 4
v:t0=modal	-5 -7 0 9 -6 -10 0 5
v:t0=modal-not	0 -2 0 3 5 0 0 -6
v:t0=modal-passive	-4 -18 1 10 4 4 -1 -1
v:t0=past	-11 -18 0 21 2 -4 0 0
v:t0=past-passive	-6 0 -1 20 -12 0 0 -5
v:t0=perfect	3 -14 -11 1 12 -7 0 2
v:t0=perfect-passive	0 2 0 0 -4 6 -1 -1
v:t0=pluperfect	-4 -15 -1 13 10 0 0 -1
v:t0=pluperfect-passive	0 0 0 3 -8 2 0 -4
v:t0=present	0 11 -3 -22 3 0 -8 14
v:t0=present-not	0 9 0 7 -5 0 -6 -7
v:t0=present-passive	3 2 -2 -11 4 -7 -7 10
v:t0=present-passive-not	0 1 0 -23 3 0 0 17
v:t:loose	3 8 0 -11 -17 5 2 4
v:t:loose & d:ahead	4 1 1 -8 -13 6 4 4
v:t:loose & d:today	0 15 0 -6 -6 0 0 0
v:t:loose-l	2 -4 0 -4 -19 0 3 10
v:t:loose-l0	0 0 0 -10 0 0 0 10
v:t:loose-l1	8 26 -6 -7 -6 -7 6 -21
v:t:loose-l2	-5 0 2 5 0 3 -4 -6
v:t:loose-l3	0 -13 0 -9 -4 -5 0 21
v:t:loose-r	0 15 0 -11 -6 4 7 -5
v:t:loose-r1	0 9 -1 -21 7 0 3 7
v:t:loose-r2	0 19 -7 -17 8 1 -5 -2
v:t:loose-r3	1 10 5 -3 -14 3 -3 -7
v:t:more	-4 -5 8 2 -24 -21 3 15
v:t:more & d:ahead	-10 2 10 -9 -19 -18 5 19
v:t:more & d:today	9 -22 0 25 -6 0 0 -10
v:t:more-in	0 -15 0 12 2 0 0 0
v:t:more-in0	0 -15 0 12 2 0 0 0
v:t:more-l	-7 1 8 -13 -15 -9 -19 25
v:t:more-l0	0 -17 0 -3 -7 0 0 18
v:t:more-l1	-7 3 16 -10 -9 1 -3 4
v:t:more-l2	-3 0 0 19 0 -7 -3 -17
v:t:more-l3	5 7 -11 -24 -1 -2 -5 23
v:t:more-r	4 -7 0 6 -16 -11 13 2
v:t:more-r0	0 4 0 -19 0 0 0 17
v:t:more-r1	0 -29 3 26 7 0 5 -19
v:t:more-r2	-1 4 -2 5 -15 -2 8 -2
v:t:more-r3	4 -5 -9 10 -10 -1 2 -4
v:t:quiet	16 -13 -9 -7 2 -1 0 5
v:t:quiet & d:ahead	16 -12 -9 -11 2 -1 0 8
v:t:quiet & d:today	0 0 0 8 0 0 0 -6
v:t:quiet-l	17 -9 -9 -7 3 0 0 0
v:t:quiet-l1	10 3 -2 -3 4 0 0 -13
v:t:quiet-l2	0 -10 0 0 -4 0 0 10
v:t:quiet-l3	6 0 0 9 -10 0 0 -7
v:t:quiet-r3	0 -4 0 -2 0 0 0 7
v:t:truce	-7 -15 -7 -4 0 -20 -11 29
v:t:truce & d:ahead	-4 -18 -4 -8 5 -18 -8 29
v:t:truce & d:today	-2 6 -1 5 -10 0 0 0
v:t:truce-l	-6 -6 -25 -7 -2 -13 -15 30
v:t:truce-l2	-2 15 -14 -15 -20 -3 -4 17
v:t:truce-l3	9 -31 -14 -6 3 -1 -1 22
v:t:truce-r	1 -24 4 -3 5 -5 0 13
v:t:truce-r2	6 -24 6 -33 0 0 4 31
v:t:truce-r3	-1 0 0 5 7 0 0 -7
v:t:verb	7 1 5 3 -6 1 -16 -3
v:t:verb & d:ahead	8 -7 5 4 -4 2 -15 0
v:t:verb & d:today	0 19 0 -6 -1 0 0 -15
v:t:verb-l	11 -14 7 8 0 3 -11 -5
v:t:verb-l1	17 7 3 -26 0 0 -2 3
v:t:verb-l2	-13 -16 -6 18 18 4 -3 -13
v:t:verb-l3	5 -4 9 13 -5 0 0 -14
v:t:verb-r	-6 8 -2 0 -9 0 -4 6
v:t:verb-r1	0 12 0 -14 -4 0 0 8
v:t:verb-r2	0 10 0 -4 0 0 0 -4
v:t:verb-r3	-5 0 0 0 0 0 -2 8
v:v0=accept	0 0 0 -4 6 0 0 0
v:v0=add	1 -1 0 10 -1 0 0 -6
v:v0=agree	-1 -16 -1 8 -8 0 -2 13
v:v0=announce	0 5 0 3 -13 -1 0 0
v:v0=answer	0 -8 0 0 12 0 0 -2
v:v0=apply	7 -2 -3 0 -2 0 0 4
v:v0=approve	0 -9 0 -3 0 0 0 13
v:v0=ask	0 7 0 -1 0 0 0 -5
v:v0=be	-5 -8 -14 -5 3 8 8 6
v:v0=begin	-12 20 2 -7 7 0 0 -24
v:v0=bring	0 11 0 -11 0 0 0 4
v:v0=call	0 -2 0 6 0 0 0 0
v:v0=carry	-2 -2 0 14 -9 0 0 -3
v:v0=charge	0 2 0 -4 7 0 0 -4
v:v0=clear	0 0 -1 -4 -1 0 0 10
v:v0=come	0 -13 -2 8 -8 0 3 12
v:v0=confirm	0 -13 0 4 7 0 0 0
v:v0=continue	-2 17 0 -14 -1 0 0 0
v:v0=cut	0 3 0 6 0 0 0 -11
v:v0=die	0 -1 0 -18 0 0 0 21
v:v0=discuss	0 -4 0 4 -6 0 0 5
v:v0=double	0 4 0 -6 0 0 0 3
v:v0=drop	0 16 0 -14 -1 0 0 0
v:v0=end	1 -14 6 6 3 -3 -3 0
v:v0=enter	2 -7 6 4 2 0 0 -13
v:v0=expect	0 30 0 -5 -16 0 0 -3
v:v0=expire	-3 0 -4 2 -7 0 0 4
v:v0=extend	4 -7 1 -4 -3 0 0 7
v:v0=face	0 1 0 -7 0 0 0 6
v:v0=fall	-3 20 0 -5 -5 0 0 -8
v:v0=get	0 -1 0 -12 19 0 0 -3
v:v0=go	0 -18 0 10 -7 0 0 16
v:v0=have	3 -6 -11 -5 18 0 0 -3
v:v0=hold	0 -5 7 -4 0 0 0 3
v:v0=impose	1 17 0 -12 -7 0 0 -9
v:v0=keep	0 0 0 -13 0 0 0 17
v:v0=know	0 -10 0 9 0 0 0 0
v:v0=land	0 13 0 -4 -3 0 0 -4
v:v0=lapse	2 -1 -9 15 3 0 0 -17
v:v0=let	0 4 0 -3 -1 8 0 -6
v:v0=levy	0 7 0 -4 0 0 0 0
v:v0=lose	0 -8 3 -17 0 0 0 20
v:v0=lower	0 -12 4 16 -6 0 0 -4
v:v0=make	0 2 0 -1 -8 0 0 5
v:v0=meet	-2 -9 0 11 0 0 0 0
v:v0=offer	0 0 0 9 0 0 0 -6
v:v0=other	-6 -11 6 4 16 -12 -6 -6
v:v0=pause	0 -5 0 -8 0 0 0 14
v:v0=pay	-1 7 -5 14 0 0 0 -29
v:v0=place	0 -2 0 7 -3 0 0 0
v:v0=plan	0 -8 0 3 0 0 0 3
v:v0=post	0 -6 0 8 0 0 0 0
v:v0=prepare	0 0 0 -8 0 0 0 8
v:v0=promise	0 -13 0 15 0 0 0 -1
v:v0=propose	0 0 0 -15 7 0 0 10
v:v0=put	6 5 5 -7 -5 6 -3 -6
v:v0=reach	0 2 0 -6 11 0 0 -7
v:v0=receive	0 -6 0 0 6 0 0 0
v:v0=report	0 -8 0 -3 13 0 0 -1
v:v0=return	0 5 0 11 0 0 -1 -15
v:v0=rise	0 10 0 0 -5 0 0 -11
v:v0=rule	-7 1 0 0 0 0 0 5
v:v0=run	0 0 0 -3 -8 -2 0 6
v:v0=say	-3 0 2 -1 -19 -1 0 17
v:v0=see	0 -5 0 15 -2 0 0 -7
v:v0=send	0 0 0 6 -2 0 0 -1
v:v0=set	0 -3 0 7 -4 4 4 -12
v:v0=sign	-2 5 -3 4 -6 -2 4 -3
v:v0=sit	0 4 0 3 13 0 0 -26
v:v0=stand	0 0 0 8 0 0 0 -1
v:v0=start	2 3 -4 1 4 0 0 -13
v:v0=state	0 4 0 -14 12 0 0 0
v:v0=stay	2 -6 8 5 7 0 0 -17
v:v0=stop	0 0 -1 -8 0 0 0 14
v:v0=strike	0 0 0 -16 0 0 0 17
v:v0=suspend	-1 8 -4 8 7 0 -2 -15
v:v0=take	0 10 -1 -1 0 0 0 -9
v:v0=tell	0 17 0 -13 -7 6 0 0
v:v0=threaten	-4 -6 0 6 11 0 0 -10
v:v0=want	0 -6 0 0 -6 0 7 4
v:v0=write	0 -19 3 0 8 0 0 0
v:v1=accept	0 0 0 -3 6 0 0 0
v:v1=add	1 -1 0 10 -1 0 0 -6
v:v1=agree	0 -4 0 12 -2 0 0 -3
v:v1=announce	0 5 0 3 -13 -1 0 0
v:v1=answer	0 -8 0 0 12 0 0 -2
v:v1=apply	7 -2 -3 0 -2 0 0 4
v:v1=approve	0 -11 0 -4 4 0 0 12
v:v1=ask	0 4 0 0 0 0 0 -8
v:v1=be	-6 -8 -14 -2 -2 8 9 7
v:v1=begin	-15 20 0 0 2 0 0 -28
v:v1=bring	0 11 0 -11 -1 0 0 4
v:v1=call	0 -2 0 13 0 0 0 -9
v:v1=carry	-2 -3 0 12 -9 0 0 0
v:v1=charge	0 9 2 -8 4 0 0 -6
v:v1=clear	0 0 -1 0 -1 0 0 9
v:v1=collect	0 -4 0 -3 12 0 0 0
v:v1=come	0 -13 -2 9 -8 -1 3 12
v:v1=confirm	0 -13 0 4 7 0 0 0
v:v1=continue	-2 17 0 -14 -1 0 0 0
v:v1=cut	0 2 0 8 0 0 0 -11
v:v1=die	0 -1 0 -19 0 0 0 22
v:v1=discuss	0 -5 0 4 -6 0 0 5
v:v1=double	0 4 0 -6 0 0 0 3
v:v1=drop	0 16 0 -14 -1 0 0 0
v:v1=end	1 -17 3 10 2 -3 -3 0
v:v1=enter	3 6 12 -5 0 0 0 -20
v:v1=expect	0 10 0 1 -2 0 -1 -4
v:v1=expire	-3 0 0 3 -8 0 0 2
v:v1=extend	2 -9 0 -3 -4 0 0 10
v:v1=face	0 0 0 -6 0 0 0 6
v:v1=fall	-2 15 0 -5 -3 0 0 -4
v:v1=get	0 -1 0 -12 19 0 0 -3
v:v1=go	0 -19 0 4 -12 0 -1 26
v:v1=have	3 -5 -11 -7 18 0 0 -1
v:v1=hold	0 -9 7 0 0 0 0 2
v:v1=impose	1 6 0 2 -8 0 0 -9
v:v1=introduce	0 -11 0 16 0 0 0 -2
v:v1=kick	2 7 0 -7 0 0 0 -2
v:v1=know	0 -8 0 5 4 0 0 0
v:v1=land	0 13 0 -4 -3 0 0 -4
v:v1=lapse	1 -2 -9 9 2 0 0 -7
v:v1=leave	0 1 0 6 -4 0 0 0
v:v1=let	0 4 0 -3 -1 8 0 -6
v:v1=levy	0 14 0 -6 -1 0 0 -2
v:v1=lose	0 -15 3 -4 -1 0 0 17
v:v1=lower	0 1 0 10 -7 0 0 -5
v:v1=make	12 9 0 -11 -12 0 0 0
v:v1=meet	-2 -10 0 16 0 -1 0 0
v:v1=order	0 3 0 6 -4 0 0 -6
v:v1=other	-4 -10 6 1 17 -12 -6 -6
v:v1=pause	0 -5 0 -8 0 0 0 14
v:v1=pay	-1 6 -7 11 -2 0 0 -18
v:v1=place	0 -2 0 7 -3 0 0 0
v:v1=post	0 -6 0 8 0 0 0 0
v:v1=promise	0 -13 0 12 0 0 0 0
v:v1=propose	0 -3 0 -17 13 0 0 8
v:v1=put	7 12 -2 -8 -3 6 -3 -9
v:v1=reach	0 -2 0 -5 10 0 0 0
v:v1=receive	0 -6 0 0 6 0 0 0
v:v1=reduce	0 9 0 -3 -1 0 0 -1
v:v1=report	0 -9 0 -4 16 0 0 -3
v:v1=return	0 -10 0 11 0 0 -1 3
v:v1=review	0 -7 0 10 0 0 0 0
v:v1=rise	0 16 0 -3 -5 0 0 -11
v:v1=rule	-7 0 0 0 0 0 0 5
v:v1=run	1 -3 0 -1 -8 -2 0 6
v:v1=say	-3 0 2 -1 -19 -1 0 17
v:v1=see	0 -6 0 8 -3 0 0 0
v:v1=send	0 0 0 6 -2 0 0 -1
v:v1=set	0 -3 0 7 -4 4 4 -12
v:v1=shelve	5 -3 0 -9 0 0 0 8
v:v1=sign	-4 9 3 0 -13 -4 3 0
v:v1=sit	-1 0 0 9 10 0 0 -27
v:v1=stand	0 0 0 8 0 0 0 -1
v:v1=start	2 21 -4 -3 -6 0 -1 -22
v:v1=state	0 3 0 -13 12 0 0 0
v:v1=stay	6 -7 0 6 9 0 0 -17
v:v1=stop	0 -3 -1 -10 8 0 0 10
v:v1=strike	0 0 0 -15 0 0 0 16
v:v1=suspend	-1 3 1 -9 11 -1 -3 0
v:v1=take	0 7 -1 0 0 0 0 -10
v:v1=tell	0 23 0 -17 -9 2 0 0
v:v1=want	0 -3 0 -3 0 0 8 2
v:v1=write	0 -20 3 0 12 0 0 -3
verbless	-7 2 2 7 2 -13 -12 -1
vt0=agree past	0 -1 0 -8 0 0 0 15
vt0=agree perfect	0 -1 0 7 0 0 0 -1
vt0=agree present	0 -1 0 11 0 0 0 -5
vt0=announce past	-4 7 0 0 -2 0 0 0
vt0=announce pluperfect	0 -10 0 11 0 0 0 0
vt0=apply present	0 0 0 -7 0 0 0 9
vt0=ask past	0 9 0 -6 0 0 0 0
vt0=be future	0 2 0 -9 6 0 0 3
vt0=be modal	0 3 -1 -2 6 0 5 -9
vt0=be perfect	1 -1 0 -2 -1 0 0 6
vt0=be present	-2 0 -3 7 -2 0 -4 -2
vt0=begin future	0 2 0 -13 9 0 0 0
vt0=begin modal	-6 4 0 6 0 0 0 -6
vt0=begin past	0 -4 0 12 0 0 0 -5
vt0=begin present	0 4 0 0 5 0 0 -9
vt0=carry modal	0 -3 0 -5 0 0 0 8
vt0=charge future	0 2 0 -10 -5 0 0 9
vt0=charge modal	0 0 0 8 0 0 0 -7
vt0=charge perfect	0 -1 0 7 0 0 0 0
vt0=collect future	0 -2 0 -2 0 0 0 6
vt0=come future	0 9 0 -4 0 0 0 -1
vt0=come modal	0 -11 0 -3 -2 0 0 18
vt0=come present	2 -7 0 10 -1 0 4 -7
vt0=continue future	0 -1 0 9 0 0 0 -1
vt0=continue present	0 6 0 -9 0 0 0 0
vt0=cut future	0 7 0 -3 0 0 0 0
vt0=cut present	0 -5 0 6 0 0 0 0
vt0=die present	0 5 0 -14 0 0 0 5
vt0=discuss future	0 -4 0 3 -6 0 0 5
vt0=drop present	0 14 0 -11 0 0 0 0
vt0=end future	0 0 0 7 0 0 0 -3
vt0=end modal	0 3 0 6 -1 0 0 -5
vt0=end past	0 0 0 7 0 0 0 -6
vt0=expect past	0 8 0 -8 -1 0 0 1
vt0=expect present	0 15 0 0 -9 0 0 -2
vt0=expire future	0 0 -6 -10 0 0 0 18
vt0=expire modal	0 -6 0 0 0 0 0 4
vt0=expire past	0 0 0 12 0 0 0 -11
vt0=expire present	-2 7 1 4 -3 0 0 -8
vt0=extend modal	0 0 0 -9 0 0 0 11
vt0=extend past	0 0 0 9 0 0 0 -7
vt0=extend perfect	0 0 0 13 0 0 0 -10
vt0=face present	0 -1 0 -2 6 0 0 0
vt0=fall present	0 -4 0 6 -1 0 0 1
vt0=get present	0 -4 0 9 0 0 0 -7
vt0=go past	0 -5 0 6 0 0 0 0
vt0=go present	0 6 0 -11 0 0 0 10
vt0=have past	0 -3 0 -3 11 0 0 -4
vt0=have present	0 -1 -8 11 -6 0 1 0
vt0=hold future	0 -3 0 1 9 0 0 -8
vt0=hold present	0 0 8 -19 0 0 0 14
vt0=keep past	0 0 0 -9 0 0 0 10
vt0=keep present	0 -4 0 11 0 0 0 -6
vt0=lapse present	2 -5 -5 2 6 0 0 -2
vt0=leave past	0 1 0 -5 6 0 0 0
vt0=lose past	0 -3 0 -7 0 0 0 10
vt0=lower present	0 -8 0 10 0 0 0 0
vt0=make past	0 -2 0 7 0 0 0 -1
vt0=make present	1 -1 0 -10 0 0 0 11
vt0=meet future	0 -2 0 15 -3 0 0 -6
vt0=meet past	0 0 0 -8 0 0 0 8
vt0=meet present	0 -1 0 -2 6 0 0 0
vt0=other future	5 -3 6 -11 1 0 0 5
vt0=other modal	-6 -9 -4 6 10 0 0 -2
vt0=other past	0 0 0 9 -2 0 0 -3
vt0=other perfect	-1 -2 0 -13 16 0 0 4
vt0=other pluperfect	0 -4 0 19 -9 0 0 -4
vt0=other present	0 0 1 10 -13 0 0 -1
vt0=pay future	0 -6 0 9 4 0 0 -6
vt0=pay perfect	0 -2 0 6 0 0 0 0
vt0=pay present	0 13 0 -15 -1 0 0 4
vt0=place present	0 -2 0 7 -3 0 0 0
vt0=promise perfect	0 0 0 8 -5 0 0 0
vt0=propose past	0 0 0 -8 0 0 0 10
vt0=put future	0 5 0 -2 -11 0 0 6
vt0=put present	7 0 4 0 -2 0 0 -13
vt0=raise modal	0 9 0 -2 0 0 0 -5
vt0=reach modal	0 0 0 0 6 0 0 -5
vt0=reach present	0 0 0 0 7 0 0 -3
vt0=receive present	0 0 0 -10 12 0 0 0
vt0=report future	0 -5 0 -6 14 0 0 0
vt0=resume present	0 7 0 -10 0 0 0 3
vt0=return present	0 -1 0 7 -4 0 0 0
vt0=run future	0 5 0 -13 0 0 0 7
vt0=run modal	0 -3 0 8 0 0 0 -2
vt0=say future	0 0 0 -9 0 0 0 12
vt0=say past	0 0 0 11 -11 0 0 0
vt0=see future	0 0 0 6 0 0 0 -2
vt0=see present	0 -3 0 8 0 0 0 -1
vt0=set present	0 -1 0 5 -2 5 0 -7
vt0=sign future	0 -6 0 12 -5 0 0 0
vt0=sign modal	0 -5 0 13 -2 0 0 -1
vt0=sign past	0 6 0 3 -3 0 0 -6
vt0=sign pluperfect	0 10 0 -8 0 0 0 0
vt0=sign present	0 -6 0 0 6 0 1 0
vt0=sit present	0 6 0 3 4 0 0 -17
vt0=start future	6 -3 0 0 0 0 0 0
vt0=start modal	-1 -2 0 6 0 0 0 0
vt0=start present	0 -2 0 8 0 0 0 -3
vt0=state past	0 7 0 -16 12 0 0 0
vt0=stay future	0 6 2 3 0 0 0 -12
vt0=stay past	8 0 0 -2 0 0 0 -2
vt0=stay present	-5 -9 0 14 -3 0 0 0
vt0=stop present	0 -1 0 0 0 0 0 7
vt0=suspend future	0 -6 0 -6 8 0 0 5
vt0=suspend past	5 13 0 -6 0 0 0 -7
vt0=suspend present	-3 3 0 18 -7 0 0 -14
vt0=take future	-1 0 0 7 -1 0 0 -3
vt0=take modal	0 -6 0 9 0 0 0 0
vt0=take past	0 -11 0 13 0 0 0 0
vt0=take present	0 7 0 -15 5 0 0 2
vt0=tell past	0 0 0 6 -5 0 0 -1
vt0=tell pluperfect	0 4 0 -6 0 3 0 0
vt0=threaten pluperfect	0 -15 0 11 5 0 0 -1
vt0=want present	0 0 0 -2 0 0 8 -1
vt0=write past	0 -10 0 -2 5 0 0 6
vt1=agree past	0 5 0 -7 0 0 0 2
vt1=agree present	0 0 0 11 0 0 0 -6
vt1=announce past	-4 7 0 0 -2 0 0 0
vt1=announce pluperfect	0 -10 0 11 0 0 0 0
vt1=apply present	0 0 0 -7 0 0 0 9
vt1=ask past	0 9 0 -6 0 0 0 0
vt1=be modal	0 3 -1 -2 6 0 5 -9
vt1=be perfect	1 -1 0 -2 -1 0 0 6
vt1=be present	-3 -3 -3 7 -2 0 -4 -2
vt1=begin future	0 1 0 -7 4 0 0 0
vt1=begin modal	-6 4 0 6 0 0 0 -6
vt1=begin past	0 -3 0 9 0 0 0 -3
vt1=begin present	0 0 0 2 5 0 0 -6
vt1=carry modal	0 -3 0 -5 0 0 0 8
vt1=charge future	0 2 0 -10 -5 0 0 9
vt1=charge modal	0 0 0 8 0 0 0 -7
vt1=charge participle	0 7 0 -2 0 0 0 0
vt1=charge perfect	0 -1 0 7 0 0 0 0
vt1=collect future	0 -2 0 -2 0 0 0 6
vt1=come future	0 9 0 -4 0 0 0 -1
vt1=come modal	0 -11 0 -3 -2 0 0 18
vt1=come present	2 -7 0 10 -1 0 4 -7
vt1=continue future	0 -1 0 9 0 0 0 -1
vt1=continue present	0 6 0 -9 0 0 0 0
vt1=cut future	0 7 0 -3 0 0 0 0
vt1=cut present	0 -5 0 6 0 0 0 0
vt1=die present	0 5 0 -14 0 0 0 5
vt1=discuss future	0 -4 0 3 -6 0 0 5
vt1=drop present	0 14 0 -11 0 0 0 0
vt1=end future	0 0 0 7 0 0 0 -3
vt1=end infinitive	0 0 0 -9 0 0 0 11
vt1=end modal	0 3 0 6 -1 0 0 -5
vt1=end participle	0 0 -4 19 0 0 0 -12
vt1=end past	0 0 0 7 0 0 0 -6
vt1=expect participle	0 -1 0 -6 10 0 0 0
vt1=expect past	0 8 0 -8 -1 0 0 1
vt1=expect present	0 3 0 8 -7 0 0 -1
vt1=expire future	0 0 -6 -10 0 0 0 18
vt1=expire infinitive	0 -1 7 0 0 0 0 -6
vt1=expire modal	0 -6 0 0 0 0 0 4
vt1=expire past	0 0 0 12 0 0 0 -11
vt1=expire present	-2 7 1 4 -3 0 0 -8
vt1=extend modal	0 0 0 -9 0 0 0 11
vt1=extend past	0 0 0 8 0 0 0 -7
vt1=extend perfect	0 0 0 13 0 0 0 -10
vt1=face present	0 -1 0 -2 6 0 0 0
vt1=go past	0 -5 0 6 0 0 0 0
vt1=go present	0 7 0 -11 0 0 0 9
vt1=have past	0 -1 0 -5 11 0 0 0
vt1=have present	0 -7 -7 11 -6 0 1 1
vt1=hold future	0 -3 0 1 9 0 0 -8
vt1=hold present	0 0 8 -19 0 0 0 14
vt1=impose infinitive	0 -9 0 10 0 0 0 0
vt1=keep past	0 0 0 -9 0 0 0 10
vt1=keep present	0 -3 0 13 0 0 0 -10
vt1=lapse present	2 -5 -5 2 6 0 0 -2
vt1=leave past	0 1 0 -6 6 0 0 0
vt1=lose past	0 -3 0 -7 0 0 0 10
vt1=lower present	0 -8 0 10 0 0 0 0
vt1=make past	0 -2 0 6 0 0 0 0
vt1=make present	1 -1 0 -10 0 0 0 11
vt1=meet future	0 -1 0 13 -2 0 0 -5
vt1=meet past	0 0 0 -8 0 0 0 8
vt1=meet present	0 -1 0 -2 6 0 0 0
vt1=other future	5 -2 6 -11 2 0 0 2
vt1=other modal	-6 -9 -4 6 10 0 0 -2
vt1=other past	0 0 0 10 -2 0 0 -4
vt1=other perfect	0 -1 0 -19 17 0 0 7
vt1=other pluperfect	0 -4 0 19 -9 0 0 -4
vt1=other present	0 0 1 9 -13 0 0 -1
vt1=pay future	0 -7 0 9 4 0 0 -6
vt1=pay gerund	0 -3 0 -2 0 0 0 6
vt1=pay perfect	0 -2 0 6 0 0 0 0
vt1=pay present	0 13 0 -15 -1 0 0 4
vt1=place present	0 -2 0 7 -3 0 0 0
vt1=plan participle	0 10 0 -5 -2 0 0 0
vt1=propose past	0 0 0 -8 0 0 0 10
vt1=put future	0 10 0 0 -10 0 0 0
vt1=put present	8 0 0 0 0 0 0 -8
vt1=raise modal	0 9 0 -2 0 0 0 -5
vt1=reach modal	0 0 0 0 6 0 0 -5
vt1=reach present	0 0 0 0 7 0 0 -3
vt1=receive present	0 0 0 -10 12 0 0 0
vt1=report future	0 -5 0 -6 14 0 0 0
vt1=resume present	0 7 0 -10 0 0 0 3
vt1=return present	0 -1 0 7 -4 0 0 0
vt1=run future	0 5 0 -13 0 0 0 7
vt1=run infinitive	0 -6 0 13 0 0 0 -8
vt1=run modal	0 -3 0 8 0 0 0 -2
vt1=say future	0 0 0 -9 0 0 0 12
vt1=say past	0 0 0 11 -11 0 0 0
vt1=see future	0 0 0 6 0 0 0 -2
vt1=see present	0 -1 0 6 0 0 0 -1
vt1=set present	0 -1 0 5 -2 5 0 -7
vt1=sign future	0 -6 0 12 -5 0 0 0
vt1=sign modal	0 -5 0 13 -2 0 0 -1
vt1=sign past	0 6 0 3 -3 0 0 -6
vt1=sign pluperfect	0 10 0 -8 0 0 0 0
vt1=sign present	0 -6 0 0 6 0 1 0
vt1=sit present	0 6 0 3 4 0 0 -17
vt1=start future	6 -3 0 0 0 0 0 0
vt1=start modal	-1 -2 0 6 0 0 0 0
vt1=start present	0 -2 0 8 0 0 0 -3
vt1=state past	0 7 0 -16 12 0 0 0
vt1=stay past	8 0 0 -2 0 0 0 -2
vt1=stay present	0 -3 0 8 0 0 0 0
vt1=stop present	0 -1 0 0 0 0 0 7
vt1=suspend future	0 -6 0 -6 8 0 0 5
vt1=suspend participle	-1 -1 0 -6 9 0 0 3
vt1=suspend past	5 13 0 -14 0 0 0 0
vt1=suspend present	-3 3 0 18 -7 0 0 -14
vt1=take future	-1 0 0 7 -1 0 0 -3
vt1=take modal	0 -6 0 9 0 0 0 0
vt1=take past	0 -11 0 13 0 0 0 0
vt1=take present	0 8 0 -16 6 0 0 2
vt1=tell past	0 0 0 6 -4 0 0 -1
vt1=threaten pluperfect	0 -6 0 0 6 0 0 0
vt1=want present	0 0 0 -5 4 0 9 -6
vt1=write past	0 -10 0 -2 5 0 0 6
vt2=announce past	-3 0 0 11 0 0 0 -1
vt2=apply present	0 7 0 -1 0 0 0 0
vt2=be future	0 0 0 0 6 0 0 -6
vt2=be modal	0 -13 0 15 0 0 0 0
vt2=be past	0 -13 0 17 0 0 0 -2
vt2=be present	2 1 4 -3 -7 0 -1 4
vt2=charge future	0 0 7 -11 -1 0 0 4
vt2=charge present	0 0 0 -12 8 0 0 5
vt2=collect future	0 3 0 -9 2 0 0 1
vt2=collect present	0 0 0 -5 0 0 0 6
vt2=come past	0 -11 0 7 0 0 0 0
vt2=come present	0 11 0 -14 0 0 0 2
vt2=end present	0 -5 4 -13 6 0 0 7
vt2=go infinitive	0 0 0 3 0 5 0 -9
vt2=go past	0 9 0 -6 0 0 0 0
vt2=go present	0 -17 -1 11 3 0 0 1
vt2=have present	0 -2 0 -3 -3 0 8 0
vt2=leave participle	-2 11 0 -5 -9 0 0 5
vt2=let present	0 -10 0 0 6 0 0 6
vt2=other perfect	0 8 0 -5 0 0 0 0
vt2=pay past	0 -7 0 11 0 0 0 -2
vt2=pay present	0 11 0 -1 1 0 0 -4
vt2=post past	0 -1 0 -5 8 0 0 0
vt2=put present	0 -4 0 9 0 0 0 0
vt2=say past	0 -3 0 7 0 0 0 0
vt2=sell infinitive	0 0 0 -1 -2 10 0 0
vt2=suspend present	0 6 0 -4 0 0 0 0
vt2=take present	0 -12 0 13 0 0 0 0
vt2=tell past	0 0 0 -5 0 0 0 6`;
