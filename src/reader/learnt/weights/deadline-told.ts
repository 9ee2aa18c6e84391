// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEADLINE_TOLD = `controls	duties	exclusions	none	other	sale	talks	truce
2:after duties 1	0 -31 -1 -11 -11 0 0 36
2:after duties 2	0 -1 0 -13 -8 0 0 23
2:after duties 3	-1 -4 3 -47 -6 0 0 55
2:after duties 4	-1 -35 -10 -51 -2 -4 -3 86
2:after none 1	0 -25 11 -27 -11 0 0 40
2:after none 2	-1 -28 0 15 -14 0 0 8
2:after none 3	-3 -40 0 24 -13 0 0 11
2:after none 4	-27 -2 7 13 -23 -28 0 9
2:after other 1	0 -2 0 9 -2 0 0 0
2:after other 4	0 0 0 28 0 0 0 -23
2:after truce 1	0 -29 0 0 -5 0 0 21
2:after truce 2	0 9 0 -9 0 0 0 2
2:after truce 3	5 -2 8 0 -2 0 0 -8
2:after truce 4	10 -33 28 -44 36 -4 0 -6
2:alone	-26 -21 -17 62 -11 -6 -9 -19
2:before controls 4	7 -10 5 -12 -2 0 0 6
2:before duties 1	0 13 0 6 -1 0 0 -22
2:before duties 2	2 5 0 -12 -3 0 0 7
2:before duties 3	0 31 0 -21 -1 0 0 -12
2:before duties 4	0 -9 0 8 -1 0 0 5
2:before none 1	4 24 -9 -3 -18 -1 0 -16
2:before none 2	0 49 3 -35 -13 0 0 -18
2:before none 3	2 0 -1 19 -17 -1 0 -16
2:before none 4	-9 9 -13 15 4 0 0 -32
2:before other 1	0 0 6 0 0 0 0 -1
2:before other 2	0 3 0 -11 -3 0 0 11
2:before other 4	0 4 0 -13 0 0 0 9
2:before truce 1	10 10 0 -2 12 -1 0 -28
2:before truce 2	-1 36 -2 -9 -5 0 0 -31
2:before truce 3	-2 14 -8 14 -12 0 0 -35
2:before truce 4	-13 111 -9 -51 -19 -1 2 -88
2:instead none 2	0 -12 0 22 0 0 0 -10
2:instead none 3	0 -8 0 25 -9 0 0 -8
2:instead none 4	1 -43 -2 71 -37 -1 0 -18
2:instead truce 1	0 -12 0 25 -2 0 0 -13
2:instead truce 4	0 1 0 13 0 0 0 -13
2:own controls 1	34 -10 0 -9 -11 0 0 -13
2:own controls 2	8 6 0 -8 -1 0 0 -2
2:own controls 3	18 -10 10 -15 -2 0 0 -8
2:own controls 4	24 -14 -1 -15 3 0 0 -9
2:own duties 1	5 4 7 0 -21 -20 3 0
2:own duties 2	0 7 6 10 -12 -9 -6 -18
2:own duties 3	-6 -10 -8 7 -10 0 -9 22
2:own duties 4	-9 6 4 9 -27 -3 -13 9
2:own exclusions 1	0 -3 12 0 0 0 0 -6
2:own exclusions 2	2 -11 4 0 8 0 0 -11
2:own exclusions 3	0 10 7 -13 0 0 0 -5
2:own exclusions 4	0 -4 0 8 3 0 0 -7
2:own none 1	0 -9 -2 7 -1 -7 2 -2
2:own none 2	-18 -5 8 15 0 -9 0 -9
2:own none 3	6 7 0 1 5 0 5 -24
2:own none 4	-49 -17 -71 43 1 -1 -4 -3
2:own other 1	2 -4 0 0 17 0 0 -34
2:own other 2	-8 7 -11 -9 23 -5 0 -29
2:own other 3	-14 -29 17 9 3 0 -5 1
2:own other 4	-6 -4 2 3 8 -4 1 -10
2:own sale 4	0 -2 0 -3 0 10 0 0
2:own truce 1	3 -1 0 19 0 -29 -16 -12
2:own truce 3	-9 2 -8 -10 -11 -2 3 14
2:own truce 4	-13 -7 -35 17 -31 -23 -20 20
2:same controls 4	-9 1 8 -18 12 0 0 0
2:same duties 1	0 15 5 -18 -8 -2 -2 8
2:same duties 2	4 19 0 -28 18 0 0 -7
2:same duties 3	8 18 -4 -36 -15 0 0 25
2:same duties 4	-18 70 5 -65 -16 -3 -2 -1
2:same exclusions 4	0 -1 13 -13 4 0 0 -2
2:same none 1	4 10 -3 -27 2 0 3 13
2:same none 2	-1 16 -1 -16 0 -1 0 3
2:same none 3	-1 -8 6 14 -10 0 0 -6
2:same none 4	4 -40 -20 44 8 0 -2 -16
2:same other 1	0 0 0 -12 13 0 0 0
2:same other 2	1 0 0 -13 8 0 5 -7
2:same other 4	3 2 0 -22 15 0 5 -6
2:same truce 1	20 -5 0 -6 -18 0 0 4
2:same truce 2	0 -24 -2 0 15 0 0 8
2:same truce 3	5 -9 -3 -23 6 0 0 23
2:same truce 4	6 -17 13 -30 -15 -4 -16 41
2:truce 0 elsewhere 0	-24 6 9 10 -44 -14 7 19
2:truce 0 elsewhere 1	0 -8 -29 22 -15 0 4 4
2:truce 0 elsewhere 2	-15 10 22 37 -23 -13 -5 -68
2:truce 0 elsewhere 3	-6 -29 -17 31 7 9 -7 -9
2:truce 0 elsewhere 4	2 5 -13 4 52 16 -8 -85
2:truce 1 elsewhere 0	0 -12 -13 -14 -10 -10 -8 37
2:truce 1 elsewhere 2	0 -3 0 16 -2 0 0 -7
2:truce 1 elsewhere 3	-2 7 4 0 8 -1 0 -18
2:truce 1 elsewhere 4	7 4 10 32 2 -11 -5 -56
2:truce 2 elsewhere 0	-11 -27 -2 -27 -19 -8 -2 59
2:truce 2 elsewhere 3	0 -3 6 19 10 5 0 -39
2:truce 2 elsewhere 4	14 12 -2 19 8 -8 4 -45
2:truce 3 elsewhere 0	-14 -14 -19 -26 -7 -10 2 44
2:truce 3 elsewhere 3	0 9 0 -16 0 0 0 4
2:truce 3 elsewhere 4	11 12 1 19 1 2 0 -40
2:truce 4 elsewhere 0	-10 -23 -10 -22 -45 -21 -24 61
2:truce 4 elsewhere 4	0 23 -12 18 3 -3 -2 -31
<always>	-16 -8 -20 38 -4 -22 -22 -4
a:'	0 -11 0 11 0 0 0 0
a:'s commerce	-2 0 0 9 0 0 0 -1
a:-	0 7 0 -5 -1 0 0 3
a:.	0 -3 -7 25 -8 -4 -6 -11
a:<agent>	0 0 0 16 -12 -1 0 -6
a:<day-ahead>	-1 -4 -5 23 -25 -3 -2 -2
a:<day-ahead> .	0 11 -1 -1 -6 0 0 -5
a:<day-today>	0 -7 0 2 0 0 0 5
a:<day-today> .	0 -3 0 -3 0 0 0 9
a:<duty>	-4 -10 -3 2 3 -1 4 8
a:<gate>	-1 7 0 -10 16 2 0 -14
a:<goods>	-5 7 -3 -16 11 -6 5 5
a:<level-noun>	-2 7 -2 -5 1 0 -1 2
a:<level>	-6 -6 -9 28 -6 -2 -5 -17
a:<level> .	0 -11 0 17 1 0 0 -6
a:<level> from	0 -8 0 12 0 0 0 -1
a:<level> in	0 0 0 -8 0 0 0 9
a:<level> more	0 -12 0 17 0 0 0 -5
a:<level> on	0 -5 0 10 -2 0 0 0
a:<money>	0 5 -8 3 0 0 0 0
a:<name>	-6 0 0 -8 0 0 0 13
a:<name> 's	0 0 -1 -7 -1 0 0 13
a:<name> .	0 6 0 -10 9 0 0 -4
a:<name> will	0 6 0 -3 0 0 0 0
a:<not>	-5 8 9 -7 -11 -5 0 5
a:<number>	1 -3 0 22 -2 -6 -2 -25
a:<number> .	0 9 0 8 -13 0 0 -11
a:<number> and	0 7 0 -10 0 0 0 3
a:<number> in	0 -2 0 12 0 0 0 -9
a:<number> th	8 -13 0 8 0 0 0 0
a:<office>	0 5 0 -10 0 0 0 10
a:<organisation>	0 -10 0 12 0 0 0 0
a:<organisation> .	0 6 0 -1 -2 0 0 0
a:<person>	0 -11 0 14 0 0 0 -1
a:<person> .	0 0 0 6 -1 0 0 0
a:<person> and	0 12 0 -4 0 0 0 -8
a:<person> post	0 0 0 -4 7 0 0 0
a:<points>	0 -1 0 6 0 -1 0 0
a:<quality>	2 14 -6 -6 -11 0 -4 0
a:<quality> duty	0 -7 0 15 0 0 0 -9
a:<quality> good	0 12 0 -12 0 0 0 3
a:<seat>	-1 3 0 9 -9 0 0 -1
a:<sender>	0 11 0 1 -5 0 0 -8
a:<span>	-1 18 0 -2 -5 2 0 -16
a:<span> .	0 25 0 -11 -1 0 0 -15
a:<taker>	0 -6 0 6 0 0 0 0
a:<v-agree>	0 3 0 0 -5 -2 9 -4
a:<v-bear>	-5 -2 -10 11 0 -1 0 -2
a:<v-begin>	0 -3 -10 8 10 -4 -2 -6
a:<v-deny>	0 0 0 6 0 0 0 0
a:<v-down>	0 0 0 0 -9 0 1 2
a:<v-end>	-3 7 -1 -11 -11 0 0 15
a:<v-impose>	-19 5 0 5 3 -4 7 -10
a:<v-propose>	0 -10 0 0 2 0 3 6
a:<v-return>	0 -9 0 -10 0 0 0 21
a:<v-say>	-5 0 0 14 3 0 -2 -13
a:<v-sell>	0 -4 -1 -13 15 10 -3 -1
a:<v-stay>	7 -14 -2 20 -13 0 5 -7
a:<v-suspend>	0 7 2 3 -4 0 0 -11
a:<v-target>	-2 0 0 -1 14 0 0 -7
a:<v-up>	0 2 -3 8 1 0 0 -16
a:a	3 4 2 -12 -3 -6 11 0
a:a <quality>	5 12 0 -8 0 0 0 -7
a:a meet	0 0 0 -8 0 0 0 8
a:a new	0 2 0 -10 5 0 0 1
a:a result	0 0 0 -8 0 0 3 6
a:a truce	0 4 7 -3 0 0 0 -9
a:about	0 -1 0 6 0 0 0 0
a:additional	0 -4 7 -2 -8 0 0 8
a:additional duty	0 0 7 -4 -7 0 0 5
a:after <name>	0 6 0 -5 0 0 0 0
a:after <span>	0 3 0 2 0 0 0 -10
a:after all	0 -6 0 7 0 0 0 0
a:again	0 -3 0 11 0 0 0 -5
a:against	0 0 0 -9 10 0 0 0
a:agree	0 0 0 -1 0 0 8 -3
a:agreement	0 -10 0 0 0 0 2 9
a:all	0 12 0 -7 0 0 0 -1
a:all .	0 -5 0 6 0 0 0 0
a:an	0 11 0 -21 -5 0 3 16
a:an hour	0 0 0 -8 0 0 0 9
a:and	-5 9 0 -10 -12 -3 0 17
a:and <level>	0 1 0 -10 0 0 0 7
a:and <number>	0 -7 0 9 4 0 0 -7
a:and <person>	0 13 0 -7 0 0 0 -5
a:and a	0 11 0 -13 0 0 0 2
a:and end	0 -4 0 6 0 0 0 0
a:and last	0 7 0 -2 0 0 0 -5
a:and on	0 -2 0 -11 0 0 0 14
a:and the	0 5 0 -6 0 0 0 2
a:and to	-1 0 0 -2 0 0 0 6
a:announce	-3 0 0 11 0 0 0 0
a:answer	0 -8 0 13 0 0 0 -1
a:any	1 5 0 0 0 0 0 -7
a:are	-3 -2 0 11 -3 0 0 0
a:are exempt	0 -7 -5 8 3 0 0 0
a:are suspend	0 6 0 -4 0 0 0 0
a:as	5 -9 0 6 -4 0 0 0
a:as well	6 0 1 0 0 0 0 -6
a:at	0 -10 -3 13 0 -1 -2 0
a:at <number>	0 4 0 6 1 0 0 -13
a:at a	0 0 0 -6 0 0 0 7
a:at least	0 -11 0 0 0 0 0 13
a:at once	0 -7 0 9 0 0 0 0
a:back	0 9 0 -18 -3 3 0 11
a:be	0 -13 3 -10 17 2 0 2
a:been	0 -9 0 0 0 0 3 3
a:before	0 -3 0 -5 0 0 0 12
a:between	0 -6 0 5 0 0 0 0
a:both	0 1 0 -9 3 0 0 3
a:both side	0 8 0 -4 0 0 0 -1
a:bring	0 7 0 5 -5 0 0 -7
a:busan	0 8 0 -6 0 0 0 0
a:by	0 -19 0 22 -14 0 0 4
a:call	0 -10 0 4 0 0 0 2
a:capital	0 -6 0 8 0 0 0 0
a:case	0 8 0 -7 3 0 0 -3
a:charge	0 -10 5 0 9 0 0 0
a:charge <level>	0 -3 0 6 0 0 0 0
a:chicken	0 10 0 -9 0 0 0 0
a:chip	0 -4 0 9 2 0 0 -4
a:collect	0 7 -1 -15 3 0 0 8
a:come	0 4 0 -6 0 0 0 3
a:commerce	-2 0 0 9 0 0 0 -1
a:commerce ministry	-2 0 0 7 0 0 0 0
a:confirm	0 0 0 -3 6 0 0 0
a:control	-11 0 0 10 0 0 0 0
a:cost	0 -1 0 8 0 0 0 -5
a:could	0 10 0 -9 0 0 0 0
a:custom	0 9 0 -2 0 0 0 0
a:cut	0 -6 0 0 0 0 0 6
a:date	6 -2 0 0 0 0 0 0
a:day	0 -8 4 -6 2 0 0 9
a:day of	0 -7 5 -2 5 0 0 0
a:deadline	0 0 0 -11 0 2 2 7
a:deal	0 1 0 1 -1 0 6 -8
a:dispute	0 -1 0 -4 5 0 6 -4
a:dispute over	0 -1 0 -6 6 0 6 -3
a:do	0 2 0 -5 -5 0 0 8
a:down	0 -3 0 7 0 0 0 -1
a:due	0 9 0 -1 0 0 0 -6
a:duty	0 5 2 -5 -10 0 -1 8
a:duty .	0 -1 9 0 -6 0 0 0
a:duty of	0 4 0 -6 0 0 0 5
a:each	0 -10 0 7 8 0 0 -8
a:each other	0 -4 0 0 10 0 0 -7
a:earth	-3 -4 0 10 0 0 0 0
a:earth .	0 -4 0 7 0 0 0 0
a:end	-1 6 0 -21 -3 0 0 17
a:end .	0 -11 0 -1 0 0 0 14
a:end of	0 7 0 -8 0 0 0 1
a:entry	0 14 0 -12 0 0 0 0
a:evening	0 2 0 14 0 0 0 -17
a:evening .	0 7 0 -3 0 0 0 -2
a:every	0 -4 13 -10 0 0 0 0
a:exempt	0 -3 -8 10 2 0 0 0
a:export of	0 0 0 7 0 0 0 -1
a:extension	0 0 0 -7 10 0 0 0
a:extension of	0 0 0 -12 10 0 0 1
a:extra	0 0 0 11 0 0 0 -8
a:fee	0 -13 0 -10 22 0 0 0
a:first	0 0 0 6 0 0 0 0
a:for	-1 -6 0 11 -7 0 1 -2
a:for <number>	0 -1 6 0 0 0 0 0
a:for <span>	0 -1 0 12 0 0 0 -12
a:for an	0 7 0 -10 0 0 4 0
a:for the	0 9 -8 0 -6 3 0 0
a:four	0 -8 0 10 0 0 0 0
a:framework	0 -6 0 7 0 0 0 0
a:free	0 -12 7 0 8 0 0 -2
a:free of	0 -15 7 0 8 0 0 -1
a:from	0 0 0 11 6 0 -1 -27
a:from <day-ahead>	1 -14 0 30 -2 0 0 -20
a:georgia	0 -13 0 13 0 0 0 0
a:go	0 -13 -2 11 6 0 0 -4
a:go to	0 -16 0 16 0 0 0 0
a:good	1 10 4 -15 0 0 0 1
a:good from	0 0 6 -4 0 0 0 0
a:good of	0 -4 0 8 0 0 0 0
a:government	0 0 0 8 0 0 0 0
a:hand	0 11 0 -1 -4 0 0 -1
a:happen	0 -12 3 10 0 0 0 0
a:has	0 -14 0 20 -5 0 2 -6
a:have	0 3 0 -4 -4 0 8 0
a:he	0 -2 0 11 -1 0 0 -3
a:his	0 13 0 -8 -2 0 0 0
a:home	0 0 0 -6 0 0 0 7
a:hour	0 0 0 -7 0 0 0 9
a:in	8 6 -7 0 9 0 -1 -18
a:in <name>	0 5 0 -12 6 0 0 0
a:in <seat>	0 18 0 -8 -6 0 0 -3
a:in a	0 13 0 -7 0 0 0 -2
a:in any	0 13 0 -9 0 0 0 -2
a:in busan	0 8 0 -6 0 0 0 0
a:in the	0 -9 0 1 0 4 2 0
a:in their	0 0 0 0 8 0 0 -3
a:into	0 -13 0 0 -1 0 0 13
a:is	6 -1 3 -6 -7 0 -1 6
a:is over	0 -2 0 -5 0 0 0 9
a:is the	5 12 4 -13 -1 0 0 -9
a:it	0 -5 -6 6 1 0 -3 0
a:it 's	0 -11 0 21 0 0 0 -9
a:it .	6 -1 -2 -5 12 -1 0 -7
a:it is	0 11 0 -10 0 0 0 1
a:it will	0 10 0 -16 0 0 0 6
a:it would	0 -11 0 15 0 0 0 -2
a:its	-1 19 -2 -14 2 3 0 -5
a:its own	1 1 0 -15 5 0 0 6
a:last <span>	0 14 0 -11 0 0 0 -1
a:later	0 0 0 -8 0 0 0 9
a:least	0 -11 0 0 0 0 0 13
a:less	0 12 -8 0 0 -1 0 -1
a:let	0 -11 0 0 5 0 0 6
a:letter	0 10 0 -7 0 0 0 0
a:licence	6 -1 0 0 0 0 0 0
a:list	0 0 6 0 0 0 0 0
a:make	7 -1 0 -3 -1 0 7 -5
a:may	0 -5 0 10 0 0 0 0
a:meet in	0 0 0 -5 0 0 0 6
a:midnight	0 -7 0 2 0 0 0 1
a:month	5 -12 0 -9 13 0 0 6
a:month .	0 -9 0 -1 11 0 0 0
a:more	-2 -8 0 15 0 0 0 -2
a:more .	0 -4 0 9 0 0 0 -3
a:morning .	0 -8 0 8 0 0 0 0
a:most	0 -2 0 6 0 0 0 -1
a:most <quality>	0 -3 0 7 0 0 0 0
a:mr	0 -3 0 6 0 0 0 0
a:must	0 -11 0 2 0 0 3 1
a:new duty	0 0 0 -5 0 0 0 8
a:next	9 0 -1 -2 2 -3 0 -2
a:next week	0 0 0 13 -1 0 0 -7
a:next year	4 4 0 -17 7 0 0 2
a:night	0 -8 0 0 0 0 0 7
a:night .	0 0 0 -14 0 0 0 16
a:not	0 3 6 -6 -3 0 0 1
a:not be	0 -3 5 -10 4 0 0 1
a:number	0 -7 0 0 0 0 0 9
a:of	0 -3 2 8 0 0 -9 -4
a:of <day-gone>	0 6 0 -2 0 0 0 0
a:of <number>	0 -2 0 0 -5 0 0 7
a:of <quality>	0 -5 0 7 0 0 0 0
a:of <span>	0 6 0 -5 0 0 0 0
a:of good	0 -1 6 0 0 0 0 0
a:of it	0 1 0 -9 14 0 0 -6
a:of next	5 7 0 -9 -4 0 0 1
a:of the	-1 -27 12 9 0 0 0 3
a:of thi	0 -8 0 -3 7 0 0 7
a:off	-1 -9 0 2 4 0 0 4
a:off .	0 -7 0 2 5 0 0 0
a:off the	0 -5 0 8 0 0 0 0
a:old	0 -8 4 17 -2 0 0 -11
a:on	-5 8 -10 0 -10 -3 4 3
a:on a	0 0 0 6 0 0 0 -3
a:on all	0 10 0 -8 0 0 0 0
a:on its	1 4 0 -6 0 0 0 0
a:on rare	0 -4 0 7 0 0 0 0
a:on the	0 -1 0 -9 1 0 0 14
a:once	0 -5 0 8 0 0 0 0
a:one	0 -9 0 9 -2 0 0 2
a:only	0 -8 0 15 0 0 0 -4
a:opened	0 -3 0 7 0 0 0 0
a:or	0 -1 7 10 -3 0 0 -9
a:ordinary	0 8 0 -7 0 0 0 0
a:other	0 0 0 -3 9 0 0 -1
a:other 's	0 -5 0 -10 10 0 0 5
a:our	0 -7 0 0 17 0 0 -9
a:out	0 -4 0 -12 4 0 0 12
a:out .	0 -4 0 -4 0 0 0 10
a:over	0 -8 0 0 3 0 5 0
a:over .	0 0 0 7 0 0 0 -5
a:own	1 0 0 -18 11 0 0 5
a:paper	0 -4 0 12 0 0 0 -4
a:parcel	0 -5 12 0 0 0 0 -5
a:pay	-1 -4 -3 6 5 0 -1 0
a:post	0 0 0 -4 7 0 0 0
a:present	0 0 0 -6 -1 0 6 0
a:prolonged	0 0 0 6 0 0 0 -4
a:rare	-3 -4 0 10 0 0 0 0
a:rare earth	-3 -4 0 10 0 0 0 0
a:rate	0 15 0 -4 -10 0 0 0
a:report	0 0 0 15 -9 0 0 -1
a:result	0 0 0 -8 0 0 3 6
a:result .	0 0 0 -6 0 0 0 6
a:return	0 -6 0 -1 0 0 0 7
a:rice	0 8 0 -7 0 0 0 0
a:rise	0 10 0 1 -4 0 0 -11
a:run	0 -7 0 2 0 0 0 5
a:run out	0 -5 0 -2 0 0 0 7
a:say	0 -9 0 10 4 0 0 -7
a:season	0 -3 0 9 0 -1 0 0
a:sell	0 -3 0 0 -4 12 0 -3
a:shall	0 -7 0 -10 5 0 5 8
a:ship	0 -2 0 -19 22 0 0 0
a:ship .	0 -8 0 -8 16 0 0 0
a:side	0 9 0 0 -5 0 6 -11
a:sign the	0 -1 0 7 0 0 0 0
a:signature	0 0 0 7 -5 0 0 0
a:some	0 6 0 -5 0 0 0 0
a:speaking	0 0 0 -10 0 0 0 10
a:stay	1 5 0 0 0 0 0 -7
a:surcharge	0 9 -4 -7 4 0 0 0
a:suspend for	0 6 0 -5 0 0 0 0
a:table	0 -6 0 8 0 0 0 0
a:tariff	0 -32 -2 13 11 0 8 0
a:tariff .	0 -7 0 -3 5 0 7 -1
a:tariff on	0 0 0 7 0 0 0 -3
a:tariff truce	0 0 0 -16 8 0 0 9
a:telephone	0 -2 0 -11 0 0 0 14
a:tell	0 0 0 -5 0 0 0 7
a:th	8 -13 0 8 0 0 0 0
a:th .	8 -12 0 4 0 0 0 0
a:than	0 8 -8 -5 8 -1 0 0
a:that	0 9 0 7 -12 0 0 -12
a:that <person>	0 11 0 -9 0 0 0 0
a:that the	0 -2 0 12 -2 0 0 0
a:the	-1 -19 0 16 0 -2 -2 2
a:the <level>	0 -12 0 9 4 0 0 0
a:the <number>	7 -10 0 11 -3 0 0 -4
a:the <office>	0 -6 0 14 0 0 0 -6
a:the <organisation>	0 -15 0 12 0 0 0 4
a:the <person>	0 -4 0 0 6 0 0 -5
a:the additional	0 0 7 -11 -7 0 0 6
a:the duty	0 -4 0 -6 4 0 0 9
a:the end	0 8 0 -7 0 0 0 0
a:the last	0 -5 6 -4 0 0 0 6
a:the law	0 -1 0 6 0 0 0 0
a:the old	0 -8 4 13 -2 0 0 -7
a:the ordinary	0 8 0 -7 0 0 0 0
a:the table	0 -6 0 8 0 0 0 0
a:the tariff	0 0 0 -10 0 0 2 7
a:the two	0 0 0 -7 -2 0 6 1
a:their	0 0 0 1 6 0 0 -1
a:them	0 -1 0 0 0 0 0 7
a:there	0 -4 0 19 -1 0 0 -11
a:they	0 -1 0 0 -1 0 0 7
a:thi	0 0 0 -12 16 0 0 3
a:thi month	0 -12 0 -1 7 0 0 7
a:thi year	0 8 0 -16 9 0 0 0
a:thing	0 -7 0 7 0 0 0 0
a:those	0 8 0 -5 -1 0 0 0
a:three	0 -2 0 12 0 0 0 -4
a:time	0 -3 0 0 0 0 0 6
a:to	-7 12 -5 -21 8 4 8 0
a:to <day-ahead>	0 3 0 -7 -5 0 0 12
a:to <name>	0 0 0 -1 7 0 0 -2
a:to sell	0 -2 0 -2 0 10 0 0
a:to the	0 0 2 -2 3 0 0 -6
a:trade	0 -6 0 2 0 0 0 2
a:truce	-1 7 5 -19 14 0 0 0
a:truce .	0 -1 0 0 6 0 0 -3
a:truce in	0 0 0 0 6 0 0 -2
a:truce with	0 0 0 -16 8 0 0 10
a:two	0 -15 0 18 -9 0 6 -1
a:two side	0 0 0 0 -1 0 6 -2
a:vote	0 -12 0 7 1 0 0 0
a:want	0 9 0 -12 -1 0 5 -1
a:want to	0 12 0 -13 -1 0 6 -1
a:was	0 0 0 6 -5 0 0 0
a:we	0 -5 0 0 0 0 9 0
a:week .	0 2 0 8 0 0 0 -11
a:well	6 0 1 0 0 0 0 -6
a:well .	6 0 1 0 0 0 0 -6
a:were	0 -7 0 16 0 0 0 -8
a:whether	0 0 0 -8 1 0 0 10
a:will	3 0 3 -9 12 -2 -1 -2
a:will be	0 0 0 -14 11 0 0 2
a:will not	0 0 6 -1 0 0 0 0
a:with	0 -13 6 -9 8 0 0 9
a:with <name>	0 -8 0 -10 7 0 3 6
a:without	0 15 5 -12 -10 0 -2 1
a:without a	0 -9 7 0 0 0 0 0
a:world	0 13 -8 -1 0 0 0 0
a:would be	0 -9 0 5 0 3 0 0
a:would have	0 -1 0 6 0 0 0 0
a:year	3 1 -1 -16 17 0 0 0
a:year .	3 -1 0 -15 16 0 0 0
a:you	0 12 0 -7 9 0 0 -13
asks	1 -5 -10 23 -8 -1 -1 -11
b:"	-5 1 -1 12 -16 0 1 -8
b:" <person>	0 7 0 -3 0 0 0 -2
b:" the	0 0 0 17 0 0 0 -16
b:" we	0 0 0 7 -1 0 0 -3
b:&	0 -5 0 0 0 0 0 6
b:'	0 1 0 6 0 0 0 -6
b:'s	6 -3 -3 16 2 0 2 -26
b:'s <level>	0 13 0 -12 0 0 0 0
b:'s <organisation>	0 0 0 18 -16 0 0 0
b:'s <person>	0 17 0 -7 0 0 0 -7
b:'s commerce	0 -2 0 8 0 0 0 -2
b:'s good	0 10 0 -6 -4 0 0 2
b:'s on	0 -4 0 9 0 0 0 -4
b:'s tariff	0 11 0 -12 0 0 0 0
b:'s trade	0 0 0 -5 6 0 0 0
b:(	0 -6 0 3 0 0 0 0
b:)	-3 13 0 0 -2 0 0 -3
b:*	0 -10 0 32 0 0 0 -23
b:,	5 7 -9 10 -13 0 0 -8
b:, <level>	0 -3 0 0 9 0 0 -3
b:, <name>	0 -6 0 3 3 0 0 0
b:, <number>	0 20 0 -14 0 0 0 -5
b:, a	0 4 0 3 -4 0 0 -7
b:, and	-6 -21 -6 -3 30 0 0 8
b:, are	0 -1 1 16 -10 0 0 -7
b:, at	0 -3 0 10 0 0 0 -1
b:, begin	0 20 0 -18 0 0 0 0
b:, both	0 21 0 -21 0 0 0 0
b:, by	0 -12 0 7 3 0 6 -5
b:, down	0 -3 0 9 0 0 0 -5
b:, due	0 5 5 -15 -6 0 0 11
b:, for	0 6 0 -14 2 0 0 4
b:, from	-2 4 0 19 -4 0 0 -29
b:, has	10 1 0 -7 -6 0 0 0
b:, he	0 0 0 -14 0 0 0 15
b:, in	0 -4 0 14 -7 0 0 0
b:, is	6 0 0 -10 -8 1 0 7
b:, it	0 -2 0 -8 7 0 0 6
b:, now	-1 10 0 -11 0 0 0 0
b:, on	2 -4 -3 -1 -6 0 7 6
b:, run	2 0 0 7 0 0 0 -9
b:, so	0 17 0 -24 2 0 0 3
b:, spoke	0 0 0 -14 0 0 0 15
b:, start	7 3 0 -6 0 0 0 -1
b:, take	0 9 0 -9 0 0 0 0
b:, the	1 10 -2 -14 -1 0 0 7
b:, until	0 18 0 -10 -4 3 0 -6
b:, up	0 0 0 -12 0 0 0 13
b:, was	0 -9 0 17 0 0 0 -7
b:, we	0 7 0 0 0 0 0 -4
b:, will	0 8 1 6 -6 0 0 -12
b:, with	0 -11 0 6 0 0 0 6
b:, would	0 -5 0 -8 5 0 0 8
b:-	10 -6 4 -14 0 0 0 10
b:. <person>	0 -5 0 14 -6 0 0 0
b:. eastern	0 1 0 -6 9 0 0 -5
b:. m	-1 3 0 -9 6 0 0 0
b:. on	0 0 3 -7 0 0 0 9
b:/	0 -17 2 0 7 0 0 5
b::	-10 -6 -3 9 3 -3 -9 3
b:: <name>	-5 12 0 -5 0 0 0 0
b:: <number>	-4 16 -3 0 1 0 0 -20
b:: a	0 0 0 -6 8 0 0 0
b:: and	0 22 0 -19 -1 0 0 2
b:: from	0 -3 0 -2 -6 0 0 16
b:: it	0 6 0 -21 -1 0 0 16
b:: my	-1 -13 0 14 0 0 0 1
b:: on	0 16 0 -18 7 0 0 -5
b:: the	-1 -22 3 16 -15 0 0 6
b:: until	-2 -6 -1 2 2 0 0 2
b:: what	9 -22 8 26 -1 0 0 -23
b:;	0 -1 -3 5 0 6 -1 -5
b:; a	0 0 0 8 -3 0 0 0
b:; it	0 -2 0 -9 18 0 0 -5
b:; the	0 -7 0 29 -19 7 0 -17
b:<agent>	1 -4 0 8 0 2 -7 -7
b:<day-ahead>	-2 -2 -6 -7 6 0 0 10
b:<day-ahead> and	0 0 0 -5 12 0 0 -5
b:<day-ahead> to	-1 -6 0 13 -1 0 0 0
b:<day-gone>	5 12 1 -23 7 0 0 0
b:<day-gone> and	0 5 0 0 1 0 0 -11
b:<day-today>	-1 12 0 0 -7 0 0 -5
b:<day-today> to	0 -10 0 15 0 0 0 -4
b:<duty>	-3 -5 9 -2 4 -5 0 2
b:<gate>	-2 6 -7 2 13 0 -3 -18
b:<goods-amount>	-1 -4 0 30 -11 0 -2 -8
b:<goods-amount> by	0 0 0 13 -6 0 0 -1
b:<goods-amount> of	0 -2 0 17 -2 0 0 -4
b:<goods>	15 10 2 -7 -6 -12 -10 -1
b:<level-noun>	-9 -6 -6 8 2 -1 0 4
b:<level>	1 3 0 9 -19 -6 -8 0
b:<level> and	0 10 0 0 0 0 0 -12
b:<level> by	0 7 0 0 0 0 0 -2
b:<level> for	0 -6 0 12 0 0 0 0
b:<level> from	-2 13 0 -3 -10 0 0 -2
b:<level> in	0 7 0 -18 0 0 0 11
b:<level> is	0 9 0 -15 0 0 0 8
b:<level> lower	0 -6 0 7 0 0 0 0
b:<level> more	0 -25 0 26 0 0 0 0
b:<level> of	2 -9 0 4 0 0 0 0
b:<level> off	0 -6 0 11 0 0 0 -1
b:<level> on	-4 12 10 -10 -5 0 0 0
b:<level> tariff	6 9 0 -16 0 0 0 0
b:<level> to	0 0 0 5 0 0 0 -6
b:<level> until	0 -2 0 -1 -6 0 0 12
b:<level> would	0 -8 0 11 0 0 0 0
b:<money> in	0 -2 0 10 0 0 0 0
b:<money> of	0 14 0 -12 0 0 0 0
b:<month-ahead>	0 -4 0 -17 0 0 0 20
b:<month-gone>	11 8 0 -13 0 0 0 0
b:<month-today>	2 8 0 -4 -2 0 0 0
b:<name>	11 -7 3 -6 0 -16 0 6
b:<name> 's	12 3 0 -6 10 0 4 -19
b:<name> and	-4 -11 -11 2 -13 0 -4 26
b:<name> at	0 0 0 6 0 0 0 -4
b:<name> by	4 -7 0 12 0 0 -2 -2
b:<name> from	5 6 0 -10 -2 0 0 -2
b:<name> go	0 -3 0 8 0 0 0 -5
b:<name> good	0 9 0 -9 0 0 0 0
b:<name> had	0 -8 0 0 8 0 0 1
b:<name> has	0 0 -3 -14 6 0 2 9
b:<name> have	0 0 0 -10 0 0 0 11
b:<name> in	0 -3 0 8 0 0 0 -1
b:<name> is	0 0 5 7 -2 0 0 -13
b:<name> on	0 0 7 2 -6 0 6 -14
b:<name> president	6 -7 0 0 0 0 0 0
b:<name> sign	0 -2 0 6 0 0 0 0
b:<name> the	0 -3 -4 10 -1 0 0 0
b:<name> until	0 -4 0 -6 3 0 0 8
b:<name> will	-2 6 0 -16 -7 0 0 21
b:<name> would	0 4 0 2 0 0 0 -6
b:<not>	-2 -14 0 11 -2 -8 3 3
b:<number>	-10 10 15 19 -2 -12 -7 -44
b:<number> /	0 -17 2 0 7 0 0 5
b:<number> a	0 5 -11 -4 0 0 0 5
b:<number> again	0 13 0 -1 0 0 0 -13
b:<number> and	0 5 0 -6 0 0 0 1
b:<number> exclusion	0 -5 14 -4 0 0 0 -4
b:<number> from	0 14 0 -9 0 0 0 -1
b:<number> is	0 9 0 -4 0 0 0 -3
b:<number> of	0 2 0 -2 6 0 0 -5
b:<number> on	0 23 -4 -14 -1 0 0 -5
b:<number> the	0 0 0 9 0 0 0 -4
b:<number> to	0 -12 0 14 0 0 0 0
b:<office>	-4 -7 -3 22 2 -1 9 -27
b:<office> 's	0 0 0 19 7 0 0 -23
b:<office> had	0 0 0 -7 8 0 0 0
b:<office> on	0 9 0 -3 -4 0 0 0
b:<office> will	0 -2 0 10 -1 0 0 -1
b:<organisation>	0 -25 5 26 6 -3 -9 -21
b:<organisation> 's	0 -2 0 30 -22 0 0 -3
b:<organisation> has	0 -4 0 13 -8 0 0 1
b:<organisation> heard	0 0 0 7 -4 0 0 0
b:<organisation> in	0 3 0 -17 11 0 0 2
b:<organisation> is	0 4 0 14 -13 0 0 -4
b:<organisation> meet	0 2 0 -8 -6 0 0 11
b:<organisation> of	0 -5 0 -4 11 0 0 0
b:<organisation> on	0 -1 0 13 -7 0 0 0
b:<organisation> vote	0 0 0 14 -12 0 0 0
b:<organisation> will	0 3 0 -13 13 0 0 0
b:<person>	-12 14 -9 -1 3 0 -7 -3
b:<person> 's	0 -1 0 -8 8 0 0 2
b:<person> agree	0 5 0 -17 0 0 0 13
b:<person> and	0 -4 0 -4 5 0 0 6
b:<person> announce	0 0 0 -7 0 0 0 8
b:<person> are	0 0 0 8 -1 0 0 0
b:<person> had	0 -11 0 4 3 3 0 -1
b:<person> has	0 15 0 -13 8 0 0 -6
b:<person> in	0 0 0 8 0 0 0 -2
b:<person> is	0 -1 0 16 -3 0 0 -8
b:<person> on	0 6 0 0 0 0 0 -7
b:<person> say	-1 20 0 -8 -7 0 0 -3
b:<person> sign	0 9 0 -4 -2 0 0 0
b:<person> spoke	0 11 0 -15 7 0 0 -1
b:<person> tell	0 1 0 4 -1 0 0 -7
b:<person> will	0 -1 0 7 0 0 0 -1
b:<person> would	0 -2 0 10 -5 0 0 0
b:<person> write	0 -8 0 2 4 0 0 -2
b:<points>	-11 -8 -3 -10 -11 0 0 37
b:<points> of	0 -9 0 12 -1 0 0 0
b:<points> stay	0 0 0 -8 0 0 0 13
b:<quality>	-5 7 -6 -8 13 9 -10 -8
b:<quality> and	0 -8 0 13 0 0 0 -2
b:<quality> company	-3 0 0 11 -1 0 0 0
b:<quality> duty	0 0 0 -15 -2 0 0 15
b:<quality> parliament	0 0 0 -13 16 0 0 0
b:<quality> president	0 2 0 2 -6 0 0 0
b:<quality> ship	0 -16 0 3 13 0 0 0
b:<quality> side	2 0 0 -1 6 0 0 -8
b:<quality> tariff	0 7 0 -9 7 0 0 -6
b:<seat>	1 -24 0 8 18 -7 11 -23
b:<seat> 's	0 -12 0 3 2 0 0 0
b:<seat> and	0 -8 0 14 -4 0 0 -1
b:<seat> from	1 -3 0 13 -7 0 0 -3
b:<seat> has	0 0 0 -12 14 0 0 0
b:<seat> is	0 0 0 -5 0 0 0 6
b:<seat> on	0 -17 0 25 -4 0 0 -7
b:<seat> say	0 6 4 3 -10 0 0 -5
b:<seat> the	0 -4 0 -5 10 0 0 0
b:<sender>	7 -11 1 -6 -5 1 -4 16
b:<span>	0 -4 -2 3 -9 -1 0 7
b:<span> and	0 0 0 14 0 0 0 -14
b:<span> from	0 5 0 5 -2 0 0 -10
b:<span> of	0 0 0 -9 0 0 0 10
b:<span> to	0 -1 0 -8 0 0 0 12
b:<span> truce	0 0 0 16 0 0 0 -16
b:<taker>	0 0 -1 16 -9 -7 0 -8
b:<v-agree>	-7 -12 0 4 9 -7 -2 9
b:<v-bear>	-4 8 -4 2 -5 -5 0 -1
b:<v-begin>	9 5 0 0 -12 -12 -2 -1
b:<v-buy>	0 2 2 3 -6 0 -2 -5
b:<v-deny>	18 -16 -1 0 -9 -1 5 -2
b:<v-down>	-6 -1 -9 6 -14 -3 5 5
b:<v-end>	-2 -1 1 0 0 -10 -10 6
b:<v-impose>	5 -3 -8 3 14 -2 -1 -9
b:<v-propose>	-9 7 -10 0 2 -4 2 -2
b:<v-return>	0 4 -1 7 2 0 -3 -9
b:<v-say>	3 2 3 -6 12 -3 -10 -5
b:<v-sell>	8 -27 -6 8 4 5 -2 0
b:<v-stay>	3 -10 5 5 -1 -13 -10 2
b:<v-suspend>	10 -1 4 -4 2 -8 2 -4
b:<v-target>	-7 -3 0 4 14 0 -1 -9
b:<v-threaten>	0 -5 0 0 9 0 0 -6
b:<v-up>	0 5 -11 -1 0 -4 -6 4
b:a	8 -8 -16 10 6 5 2 -21
b:a .	0 4 -11 -4 0 0 0 5
b:a <quality>	0 7 0 0 -6 4 0 -3
b:a deal	0 -3 0 0 -2 0 0 10
b:a duty	0 7 0 -3 -1 0 0 0
b:a further	0 1 0 -6 0 0 0 9
b:a hearing	0 -1 0 -5 11 0 0 0
b:a licence	12 -4 0 -6 0 0 0 0
b:a new	0 9 0 -5 0 0 0 0
b:a notice	0 4 0 -6 3 0 0 0
b:a report	0 7 0 -12 6 0 0 0
b:a second	0 -11 0 1 11 0 0 -3
b:a surcharge	0 -17 0 18 0 0 0 0
b:a tariff	0 7 0 -3 0 0 0 0
b:a third	0 0 0 8 -1 0 0 0
b:a trade	0 -5 0 0 0 0 0 6
b:a truce	0 9 0 4 -1 0 0 -12
b:about	0 -8 0 0 0 0 0 9
b:about the	0 0 0 6 0 0 0 -2
b:accept	0 0 0 -3 6 0 0 0
b:accord	0 8 0 -1 0 0 0 -5
b:according	0 -3 0 7 0 0 0 0
b:add	0 -5 0 11 -1 0 0 -1
b:additional	4 1 3 -17 -8 0 0 10
b:additional duty	0 0 5 -13 -3 0 0 11
b:additional tariff	0 16 0 -15 0 0 0 0
b:after	0 0 -2 -7 16 0 0 -3
b:again	0 3 4 -3 -7 0 0 0
b:again from	0 -3 0 -3 -4 0 0 13
b:again on	0 8 6 -5 0 0 0 -10
b:against	0 -10 0 -11 16 0 0 0
b:against the	0 -1 0 -16 18 0 0 0
b:agree	0 -12 0 7 -10 0 0 9
b:agree in	0 0 0 -11 0 0 0 14
b:agree on	0 -2 0 6 0 0 0 0
b:agree to	0 -4 0 0 -2 0 0 8
b:agreement	-3 1 -3 25 -10 0 -7 -10
b:agreement by	0 0 0 1 -2 0 -8 9
b:agreement was	0 0 0 -7 0 0 0 8
b:agreement with	0 0 0 12 0 0 0 -8
b:all	-1 19 4 -15 -4 0 0 0
b:all <quality>	0 17 0 -15 0 0 0 0
b:also	-3 0 0 7 0 0 0 0
b:am	0 -1 0 9 -1 0 0 -2
b:an	2 0 -6 -15 5 -2 -4 17
b:an extension	0 4 -2 -21 10 0 0 15
b:an extra	0 6 0 -4 0 0 0 0
b:and	-3 6 -23 -11 15 -13 -18 13
b:and <name>	-4 -12 -11 4 -13 0 -4 22
b:and <quality>	0 -9 0 16 0 0 0 -4
b:and <seat>	-1 -8 0 16 -4 0 0 -1
b:and a	-3 9 0 -14 0 2 0 4
b:and after	0 -8 0 0 0 0 0 9
b:and are	0 10 0 8 -10 0 0 -6
b:and end	0 0 0 -6 6 0 0 0
b:and from	2 14 0 -15 0 0 0 0
b:and is	0 -1 0 -11 11 0 0 1
b:and it	0 3 0 -14 8 0 0 7
b:and on	0 31 0 -12 -4 0 0 -20
b:and the	-4 -8 -1 11 2 0 0 0
b:and we	0 9 0 -5 0 0 0 -2
b:and will	0 8 0 -11 0 0 0 1
b:announce	4 1 0 4 -11 -1 0 -2
b:announce for	0 10 0 -7 -2 0 0 0
b:announce on	3 -11 0 6 0 0 0 0
b:another	0 14 0 -11 0 0 0 0
b:another <level>	0 7 0 -5 0 0 0 0
b:answer	0 -4 0 0 10 0 0 0
b:antimony	8 0 0 -1 0 0 0 -1
b:any	0 6 0 0 0 0 0 -8
b:apply again	0 16 0 -13 0 0 0 -1
b:apply from	3 -3 0 0 -6 0 0 5
b:apply to	0 4 0 1 0 0 0 -6
b:apply until	2 -8 0 -5 0 0 0 9
b:approval	0 -10 0 13 -1 0 0 0
b:approve	0 -7 0 -4 6 0 0 8
b:approve the	0 -2 0 -3 0 0 0 9
b:are	6 5 1 -2 7 -7 -5 -12
b:are back	0 18 0 -5 -1 0 0 -12
b:are due	3 -15 0 -1 15 0 0 -4
b:are expect	0 0 0 7 0 0 0 -1
b:are suspend	3 0 0 6 -2 0 0 -2
b:are to	0 -3 4 7 1 0 0 -10
b:argument	0 0 0 -8 11 0 0 0
b:arrangement	-1 -4 0 -12 -2 0 0 24
b:arrangement of	0 -2 0 8 0 0 0 -4
b:arrive	0 3 5 -13 1 0 -1 3
b:arrive by	0 5 6 -11 -2 0 -1 3
b:arrived	0 0 0 10 0 0 0 -5
b:as of	0 16 0 -6 -3 0 0 -9
b:ask	0 0 0 -3 0 0 0 6
b:at	-7 -6 -16 14 11 -2 -3 -10
b:at <number>	0 6 0 5 -9 0 0 -2
b:at a	0 -1 0 9 -2 0 0 0
b:at it	0 0 0 6 0 0 0 -1
b:at midnight	0 -14 -1 1 0 0 0 9
b:at noon	0 -9 0 16 0 0 0 -6
b:at the	0 2 -4 14 0 0 0 -12
b:avoid	0 8 0 -7 0 0 0 0
b:avoid the	0 8 0 -7 0 0 0 0
b:away	9 -5 0 -9 -2 0 0 9
b:away on	0 -1 0 -6 0 0 0 9
b:back	0 24 -2 -3 -20 2 0 -11
b:back at	0 3 0 0 -6 0 0 1
b:back on	-1 13 0 -7 -3 0 0 0
b:battery	5 3 0 -9 0 0 0 0
b:be	-2 14 0 -2 -8 -2 0 -1
b:be <level>	0 7 0 -2 0 0 0 -4
b:be apply	4 4 0 -6 0 0 0 -3
b:be back	0 7 0 2 -6 0 0 -4
b:be collect	0 0 0 -10 5 0 0 6
b:be due	0 -1 0 -13 9 0 0 3
b:be extend	0 -3 3 -12 0 0 0 11
b:be hold	-1 -2 0 7 0 0 0 0
b:be in	0 -3 0 16 -8 0 0 -2
b:be lodged	0 0 0 -1 6 0 0 0
b:be prolonged	0 0 7 8 0 0 0 -13
b:beef	0 -2 0 10 0 0 0 -7
b:been	1 -5 -3 8 -20 9 -5 1
b:been <level>	0 -11 0 4 0 0 0 3
b:been due	0 -11 0 11 -1 0 0 0
b:been in	0 0 0 7 0 0 0 -6
b:before	-11 0 4 -1 2 -6 -7 4
b:before it	0 0 0 -8 4 0 0 2
b:before the	-1 0 4 8 0 0 0 -10
b:begin	-7 13 0 0 6 0 0 -26
b:begin on	-2 8 0 0 4 0 0 -19
b:between <name>	0 1 0 -6 0 0 0 7
b:between the	0 -2 0 -2 0 0 0 6
b:beyond	0 5 0 -14 0 0 0 12
b:boat	0 -5 0 -9 8 0 0 7
b:border	0 7 0 -4 0 0 0 0
b:both	-6 30 -5 -4 1 -1 -1 -23
b:both country	0 0 0 -10 9 0 0 0
b:both duty	0 9 0 -5 0 0 0 -3
b:both government	0 -3 0 7 0 0 0 -1
b:both side	0 0 0 9 7 0 0 -16
b:brandy	0 -3 0 -1 0 0 0 7
b:bridge	0 0 0 8 -3 0 0 -1
b:busan on	0 0 0 8 0 0 0 -3
b:but	-3 12 0 0 -8 0 0 0
b:but the	-2 0 0 11 -1 0 0 -3
b:butter	0 -3 0 7 0 0 0 -3
b:buy	0 0 0 10 0 0 0 -2
b:buy <goods-amount>	0 0 0 10 0 0 0 -2
b:by	-3 -16 -2 11 8 0 19 -30
b:by <level>	0 -14 0 20 -2 0 0 -1
b:by <number>	0 -6 0 7 0 0 0 0
b:by <points>	0 -3 0 6 0 0 0 0
b:by <span>	0 0 0 -5 0 0 0 8
b:by our	0 8 0 -7 0 0 0 0
b:by the	0 -12 -3 5 2 -3 19 -21
b:by video	0 0 0 10 -4 0 0 0
b:call	0 0 0 12 0 0 0 -12
b:can be	0 -3 0 0 7 0 0 -4
b:cannot	0 17 0 -20 5 0 0 0
b:carry	0 -4 0 8 -4 0 0 0
b:carry the	0 -2 0 -7 0 0 0 11
b:case	0 0 0 -12 16 0 0 -4
b:case against	0 -6 0 -8 13 0 0 0
b:cease	0 1 0 -13 0 0 0 10
b:ceasefire	0 5 0 1 0 0 0 -7
b:change	0 -10 9 9 3 0 0 -15
b:change on	0 -11 10 0 8 0 0 -8
b:changed	0 0 0 -6 0 0 0 7
b:charge <level>	0 -11 0 10 0 0 0 1
b:charge on	0 12 0 -7 0 0 0 -1
b:city	0 0 0 14 -8 0 0 -4
b:claim	0 0 0 -2 13 0 0 -6
b:clear	0 -7 -1 2 -2 0 0 11
b:clock	0 8 0 -20 0 0 0 12
b:close	0 -16 0 0 -8 15 0 5
b:close on	0 -10 0 -2 -6 15 0 4
b:closed	0 0 0 19 -14 0 0 -7
b:closed on	0 -2 0 11 -5 0 0 0
b:club	0 -4 0 23 0 -1 0 -15
b:coal	0 -6 0 11 -2 0 0 0
b:collect	0 -3 0 -7 6 0 0 5
b:column	0 15 0 -10 -5 0 0 0
b:come	0 -7 0 4 -8 0 2 7
b:come by	0 -8 0 13 0 0 0 0
b:come down	0 6 0 -5 0 0 0 0
b:come to	0 -7 0 3 0 0 0 3
b:comment	0 -7 -1 -5 17 0 0 -5
b:comment on	0 -6 0 -6 14 0 0 -1
b:commerce	2 -6 0 12 -2 0 0 -7
b:commerce ministry	0 -2 0 8 0 0 0 -2
b:company	0 0 0 10 -5 0 0 -7
b:conclude	0 0 0 -4 0 0 0 6
b:confirm	0 -9 0 3 3 0 0 1
b:confirm it	0 0 0 5 -8 0 0 3
b:consultation	0 -5 0 7 0 0 0 0
b:contact	0 0 0 -10 11 0 0 0
b:container	0 0 0 6 -4 0 0 0
b:continue	0 10 0 -4 -1 0 0 0
b:contract	-1 -8 0 19 -4 0 0 0
b:control	-2 -3 0 17 0 0 0 -5
b:copper	0 2 0 5 -1 0 0 -6
b:cost	0 -12 0 8 0 0 0 2
b:cotton	0 11 8 -10 -5 0 0 -10
b:could	0 -18 0 19 -5 0 0 0
b:council	0 -3 0 -2 8 0 0 0
b:counted	0 0 0 -5 0 0 0 7
b:counted from	0 0 0 -5 0 0 0 7
b:country	-2 -11 0 -4 4 0 7 11
b:country will	0 1 0 -9 7 0 0 0
b:county	0 -11 0 18 -5 0 0 -1
b:crane	0 0 0 7 -9 0 0 0
b:custom	0 13 -3 -11 6 0 0 -7
b:cut	0 -6 0 8 4 0 0 -6
b:cut its	0 -8 0 11 0 0 0 0
b:date	0 20 0 -14 -5 0 0 0
b:date is	0 1 0 -18 0 0 0 15
b:day	0 -17 -1 3 0 0 0 14
b:deadline	0 -13 0 6 -12 21 3 -25
b:deadline for	0 -8 0 12 -3 8 0 -15
b:deadline of	0 -3 0 -8 -2 10 4 0
b:deal	9 -5 0 -19 0 5 5 11
b:deal with	0 -1 0 -11 14 0 0 0
b:dearer	0 5 0 -10 4 0 0 0
b:decide	0 -15 0 3 6 0 0 0
b:decide on	0 -7 0 -7 10 0 0 3
b:decision	0 -5 0 10 0 0 0 -7
b:decision is	0 -1 0 5 2 0 0 -7
b:decree on	0 6 0 -3 -1 0 0 0
b:desk	0 0 0 -5 0 0 0 6
b:detail	0 -1 0 7 0 0 0 -1
b:did	0 -5 0 21 -2 0 0 -8
b:die	0 3 0 -11 0 0 0 7
b:die on	0 8 0 -10 0 0 0 0
b:discuss	0 -4 0 3 -5 0 0 6
b:do	0 -16 0 0 -3 0 0 16
b:do not	0 -7 0 6 0 0 0 3
b:doe	0 0 0 -10 2 0 -2 11
b:doe not	0 0 0 -2 -12 0 -2 16
b:donald	6 -7 0 0 0 0 0 0
b:donald trump	6 -7 0 0 0 0 0 0
b:done	0 0 0 7 0 0 0 0
b:down	0 0 4 8 -7 1 0 -9
b:down to	0 3 6 -8 0 0 0 1
b:draft	0 0 0 -1 -4 2 0 9
b:driver	0 0 0 -7 9 0 0 0
b:drop	0 8 0 -9 0 0 0 0
b:due	0 -13 -1 -3 11 -3 -1 8
b:due by	0 0 0 -4 9 0 0 0
b:due in	0 -1 0 14 -2 0 0 -7
b:due to	3 0 0 -8 -5 0 0 11
b:duty	-9 0 19 -22 -8 -1 -4 19
b:duty from	0 -8 0 10 0 0 0 0
b:duty of	0 0 7 -6 -6 0 0 5
b:duty to	0 2 0 -7 0 0 0 5
b:duty until	0 -4 4 -10 -3 0 0 13
b:duty will	0 0 0 -9 0 0 0 10
b:each	0 -17 0 3 -1 0 0 11
b:each other	0 -8 0 0 0 0 0 8
b:early	0 0 0 -5 -1 0 0 7
b:eastern	0 1 0 -6 9 0 0 -5
b:eastern time	0 -5 0 0 18 0 0 -12
b:economy	0 -6 0 3 0 0 0 0
b:effect	1 5 0 0 -11 0 0 -1
b:effective	0 20 0 -11 -3 0 0 -5
b:election	0 -4 0 10 -3 0 0 0
b:electricity	0 -7 0 7 0 0 0 0
b:emergency	0 -5 0 9 0 0 0 0
b:emergency tariff	0 -5 0 8 0 0 0 0
b:end	0 -7 7 2 -10 -3 -2 6
b:end <span>	0 0 0 7 0 0 0 -5
b:end in	0 0 0 -13 0 0 0 13
b:end on	0 2 -2 -5 -3 -1 0 7
b:end the	0 -4 8 -1 0 0 0 0
b:enter	3 3 6 -5 0 0 0 -10
b:enter before	0 -6 1 -1 7 0 0 0
b:enter into	4 11 0 -9 -1 0 0 -4
b:entry	0 -12 0 0 14 0 0 -3
b:every	0 -3 0 8 0 0 0 -1
b:everybody	0 7 0 -16 0 0 0 10
b:exclusion	-2 -15 24 0 -5 0 0 -13
b:expect	0 10 0 0 0 0 -1 -7
b:expect on	0 0 0 -3 8 0 0 0
b:expect to	0 -9 0 0 11 0 0 -5
b:expert	0 0 0 6 0 0 0 0
b:expire	-4 1 5 3 -8 0 0 -2
b:expire at	0 0 0 9 0 0 0 -10
b:expire on	-4 -3 7 0 -6 0 0 3
b:export	11 -4 -1 6 -7 0 0 -5
b:export control	0 0 0 6 0 0 0 -3
b:extend	0 -8 2 2 -5 0 0 4
b:extend until	0 0 0 11 0 0 0 -9
b:extension	0 -4 0 -9 6 0 0 9
b:extension of	0 0 0 -10 0 0 0 13
b:extension to	0 0 0 -7 -1 0 0 11
b:extra	0 15 0 -9 0 0 0 -4
b:extra <level>	0 11 0 -13 0 0 0 1
b:face	0 7 0 -13 0 1 2 2
b:face <level>	0 0 0 -4 0 0 0 7
b:face a	0 0 0 -7 0 2 4 0
b:fact	0 -1 0 9 0 0 0 -2
b:fact sheet	0 -1 0 9 0 0 0 -2
b:fall	0 0 0 0 -12 0 0 8
b:fall by	0 -8 0 9 0 0 0 0
b:fall on	0 6 0 -4 0 0 0 0
b:fare	0 -11 0 12 0 0 0 0
b:fee	-5 -28 -1 26 4 0 0 2
b:fee for	0 -3 0 16 -7 0 0 -1
b:fee on	0 -10 0 0 11 0 0 -1
b:ferry	0 0 0 9 0 0 0 -6
b:figure	0 0 0 -4 6 0 0 0
b:final	0 -5 0 -6 4 0 0 9
b:firm	-4 -2 0 9 0 0 0 0
b:first	0 0 0 7 -2 0 0 -1
b:follow	0 11 0 -9 6 0 0 -7
b:follow on	0 4 0 -8 9 0 0 -5
b:for	5 -21 3 25 -3 0 0 -14
b:for <quality>	-2 -4 0 0 11 0 0 0
b:for <span>	2 -2 0 9 -1 0 0 -7
b:for a	0 4 0 -12 3 7 5 -8
b:for its	0 0 0 -1 0 -2 0 9
b:for the	-6 4 4 6 -2 0 0 -11
b:force	5 9 0 -9 -6 0 0 -3
b:force on	4 3 0 -6 -2 0 0 0
b:force since	0 3 0 3 0 0 0 -9
b:former	0 -2 0 13 0 0 0 -9
b:found	0 -3 0 4 -8 0 5 0
b:found by	0 0 0 4 -8 0 5 0
b:fourth	0 0 0 -2 6 0 0 0
b:free	0 0 7 7 -13 0 0 -3
b:from	8 13 8 -1 0 -19 -15 -20
b:from <level>	0 7 0 0 -1 0 0 -7
b:from <name>	5 0 7 -18 -1 0 0 9
b:from <number>	0 -10 0 13 0 0 0 0
b:from <seat>	2 -6 0 -14 16 0 0 0
b:from the	9 2 13 -6 -12 0 0 -10
b:front	0 0 0 7 -3 0 0 -1
b:full	0 0 0 6 -1 0 0 -4
b:further	0 -3 0 0 0 0 0 7
b:further <points>	0 5 0 -15 0 0 0 12
b:gallium	14 0 0 -2 -5 0 0 -6
b:gas	0 -7 0 8 0 0 0 0
b:gave	0 -2 0 -5 0 2 7 0
b:geneva	0 -3 0 -3 0 0 0 12
b:geneva on	0 -1 0 7 0 0 0 -1
b:germanium	14 0 0 -5 0 0 0 -7
b:get	0 0 0 -3 10 0 0 -3
b:given	0 0 0 -11 6 0 0 6
b:go	0 -5 -4 -2 -11 0 -1 20
b:go back	0 6 0 -12 0 0 0 2
b:go into	0 -7 0 5 3 0 0 0
b:go on	0 -20 0 -3 0 0 0 21
b:go to	0 -15 0 19 -4 0 0 2
b:go up	0 11 0 -6 0 0 0 -3
b:good	-1 0 4 -8 1 -3 -2 8
b:good at	0 6 0 -7 0 0 0 0
b:good on	0 -8 0 5 5 0 0 -2
b:good to	0 6 6 -16 0 0 0 5
b:good until	0 8 0 -6 -2 0 0 1
b:good would	0 9 1 -18 0 0 0 5
b:government	0 -7 0 10 -1 0 0 0
b:grant	0 -3 9 0 -2 0 0 0
b:had	-4 -18 -2 6 15 4 -1 -1
b:had announce	0 -11 0 13 0 0 0 0
b:had been	0 -1 0 2 -9 3 0 0
b:had sign	0 10 0 -10 0 0 0 0
b:had threaten	0 -16 0 10 5 0 0 0
b:had to	0 0 0 -25 20 2 0 3
b:halt	0 0 0 8 0 0 0 -6
b:halve	0 10 0 -7 0 0 0 0
b:hand	0 -3 0 13 0 0 0 -8
b:happen	6 9 -4 -9 8 0 0 -9
b:happen on	7 7 -2 -9 2 0 0 -4
b:has	10 -2 -17 -4 7 8 -5 -6
b:has been	2 1 -1 -1 -8 5 -5 2
b:has promise	0 0 0 7 -3 0 0 0
b:has to	0 0 0 0 3 1 0 -6
b:has until	-1 -9 0 -5 2 4 -2 12
b:have	-5 -21 -5 20 4 -4 1 -4
b:have agree	0 0 0 6 0 0 0 -5
b:have been	0 -4 0 18 0 0 0 -14
b:have end	0 0 0 10 0 0 0 -8
b:have go	0 -6 0 7 0 0 0 0
b:have run	0 0 0 10 0 0 0 -7
b:have until	0 -10 0 3 0 0 6 0
b:he	4 -4 -1 15 -30 -1 -1 4
b:he had	0 0 0 6 0 0 0 0
b:he is	0 -3 0 9 -1 0 0 0
b:he was	0 12 0 -5 0 0 0 -6
b:he would	5 -13 0 7 -1 0 0 2
b:hear	0 -7 0 -24 27 0 0 0
b:heard	0 -2 0 13 -7 0 0 0
b:hearing	-1 -7 0 -2 12 0 0 0
b:her	0 -8 0 16 -4 0 0 -2
b:here	0 -8 0 13 -3 0 0 0
b:higher	0 -1 0 1 6 0 0 -5
b:higher rate	0 -5 0 6 0 0 0 0
b:him	0 -7 0 -7 7 0 0 6
b:his	0 -15 0 0 0 0 0 18
b:hold	2 -19 7 3 2 0 0 -3
b:hold a	0 0 0 -11 11 0 0 0
b:hold in	0 0 9 -3 0 0 0 0
b:hold on	0 0 0 -2 6 0 0 0
b:hold until	-1 -6 0 7 -1 0 0 0
b:holiday	0 -3 0 6 0 0 0 0
b:home	0 -10 0 18 0 0 0 -5
b:house	0 -6 0 13 -3 0 0 0
b:household	0 -13 0 13 0 0 0 0
b:i	0 -6 0 10 -11 0 0 5
b:ice	8 0 0 12 0 0 0 -16
b:if	-8 3 0 -17 9 -6 5 7
b:if it	0 -22 9 20 -1 0 -3 -4
b:if no	0 4 0 -1 -11 0 -3 12
b:if nothing	0 -5 0 -8 6 0 7 0
b:if the	0 8 -2 -11 -5 0 -1 11
b:if there	0 -12 0 6 -3 0 5 0
b:if they	0 6 0 -2 5 0 -3 -11
b:import	1 -1 3 0 0 0 0 -7
b:import from	6 -8 0 2 0 0 0 0
b:importer	0 4 0 0 0 0 0 -6
b:impose	5 0 0 0 -8 0 0 -3
b:in	-8 -5 0 26 -7 -15 -13 -7
b:in <month-gone>	0 2 0 -13 0 0 0 14
b:in <organisation>	0 -5 0 13 -7 0 0 0
b:in <quality>	0 -3 0 -5 9 0 0 0
b:in <seat>	0 -12 0 10 17 -1 0 -22
b:in a	0 -12 0 19 0 0 0 -10
b:in an	0 12 0 -9 0 0 0 -1
b:in busan	0 0 0 -5 0 0 0 7
b:in mombasa	0 0 0 -5 0 0 0 7
b:in on	1 0 0 -7 0 0 0 5
b:in place	0 11 0 -15 1 0 0 0
b:in the	0 10 7 19 -15 0 0 -24
b:in write	0 -6 0 0 0 0 0 4
b:increase	-1 19 0 -9 -3 0 0 -8
b:increase announce	0 8 0 -7 0 0 0 0
b:industry	0 -8 6 1 0 0 0 0
b:into	2 -3 0 9 0 0 0 -9
b:into force	4 9 0 -6 -2 0 0 -6
b:introduce	0 -10 0 15 0 0 0 -3
b:invest	0 -2 0 10 0 0 0 -1
b:invest <money>	0 -2 0 10 0 0 0 -1
b:is	-3 9 0 -1 -9 5 -12 5
b:is <level>	0 -9 0 5 0 0 0 2
b:is closed	0 6 0 0 -1 0 0 -4
b:is down	0 0 0 6 0 0 0 -2
b:is due	0 0 0 -18 11 0 0 12
b:is good	0 0 0 -11 0 0 0 13
b:is in	0 0 0 13 -13 0 0 0
b:is no	0 -11 0 11 -3 0 1 0
b:is not	0 0 0 -11 11 0 0 2
b:is on	7 -6 0 5 0 0 0 -8
b:is plan	0 0 0 8 -1 0 0 0
b:is still	0 7 0 -8 0 0 0 0
b:is suspend	-1 10 0 -1 -4 0 0 0
b:is the	0 -2 0 6 -7 0 0 4
b:is to	-4 22 0 -7 0 7 -1 -17
b:is up	0 -1 0 -9 0 0 0 12
b:issued	-4 0 0 16 -15 0 0 1
b:it	-10 0 -6 -5 3 0 7 9
b:it by	0 -5 0 0 -9 0 7 2
b:it doe	0 -9 0 5 -3 0 0 7
b:it end	-1 7 0 -29 1 0 0 14
b:it expire	0 7 0 8 3 0 0 -15
b:it go	0 13 0 -16 2 0 0 0
b:it has	0 2 0 1 2 0 0 -8
b:it in	0 -4 0 13 -6 0 0 0
b:it is	6 0 0 -9 7 -2 -1 2
b:it lapse	0 -7 0 10 0 0 0 -2
b:it last	0 3 0 -8 0 0 0 4
b:it meet	0 0 0 -13 18 0 0 -5
b:it on	0 -5 0 17 0 0 0 -8
b:it sit	0 0 0 -14 15 0 0 0
b:it take	0 0 0 -4 0 0 0 8
b:it to	0 12 0 13 -6 0 0 -20
b:it up	0 -8 0 6 3 0 0 -5
b:it vote	0 0 0 8 -7 0 0 0
b:it was	0 -4 0 -8 -2 0 0 15
b:it will	0 5 0 -11 0 0 0 6
b:it would	0 -9 0 2 -13 0 0 15
b:its	4 0 0 -13 9 -5 -5 8
b:its <level>	0 6 0 -3 0 0 0 0
b:its duty	0 8 0 3 -4 0 0 -10
b:its own	0 0 8 -8 -5 0 0 5
b:its rate	0 -5 0 9 0 0 0 0
b:its truce	0 0 0 -11 0 0 0 14
b:keep	0 -4 0 -7 5 0 0 9
b:keep the	0 0 0 -10 0 0 0 13
b:kick	1 7 0 -7 0 0 0 -1
b:kick in	1 7 0 -7 0 0 0 -1
b:kuala	0 0 0 -8 0 0 0 10
b:kuala lumpur	0 0 0 -8 0 0 0 10
b:land	0 15 0 -8 -3 0 0 -1
b:lapse	1 7 -9 -2 1 0 0 0
b:lapse at	0 -9 -4 24 0 0 0 -15
b:lapse on	2 -9 -1 -8 4 0 0 11
b:last	5 11 0 -17 -10 -4 0 10
b:lasting	0 0 0 -4 0 0 0 8
b:later	0 0 0 -14 18 0 0 -3
b:law	0 17 0 -24 -9 10 0 7
b:law on	0 3 0 -6 -5 0 0 8
b:leave	0 0 0 1 -2 0 0 6
b:less	0 -13 0 13 0 0 0 0
b:let	0 2 0 -4 -3 8 0 -1
b:let it	0 0 0 0 0 9 0 -6
b:level	0 0 0 -4 0 0 0 8
b:levy	0 -9 0 20 0 0 0 -11
b:levy on	0 5 0 2 0 0 0 -7
b:licence	15 -8 0 -3 1 -3 0 0
b:licence from	14 -4 0 -7 0 0 0 0
b:line	0 0 6 0 0 0 0 0
b:list	0 -1 0 0 7 0 0 -5
b:listed	0 0 0 -8 3 0 0 4
b:live	0 0 0 -10 0 0 0 11
b:lodged	0 0 0 -1 6 0 0 0
b:lose	0 -5 0 -5 6 0 0 6
b:lose <level>	0 -8 0 -3 0 0 0 11
b:lower	0 -2 0 11 -1 0 0 0
b:lower its	0 17 0 -11 0 0 0 -4
b:lumpur	0 0 0 -8 0 0 0 10
b:m	-1 3 0 -9 6 0 0 0
b:m .	-1 3 0 -9 6 0 0 0
b:machinery	0 -5 10 -5 -1 0 0 2
b:maker	0 -2 0 -3 0 0 0 6
b:matter	0 12 0 -15 16 0 0 -14
b:may	-1 -18 2 8 14 0 0 -13
b:may be	0 -6 0 13 -3 0 0 -3
b:measure	0 8 0 -4 -4 0 0 0
b:measure on	0 -4 0 6 0 0 0 0
b:meet in	0 1 0 5 -6 0 0 0
b:meet on	0 2 0 3 -6 0 0 0
b:midnight	0 -2 -2 -5 0 0 0 12
b:midnight on	0 1 0 -4 0 0 0 6
b:ministry	2 -6 0 15 -3 0 0 -9
b:minute	0 5 0 -9 2 0 0 1
b:minute of	0 13 0 -13 4 0 0 -2
b:mombasa	0 0 0 -5 0 0 0 7
b:monday	0 -5 12 0 0 0 0 -7
b:month	0 -6 0 1 -1 0 0 5
b:more	4 -21 0 19 0 0 0 0
b:more from	0 -13 0 14 0 0 0 0
b:most	0 4 0 -8 -2 0 0 3
b:mr	0 5 0 0 0 0 0 -8
b:mr .	0 -5 0 13 -6 0 0 0
b:mr <person>	0 10 0 -9 6 0 0 -6
b:much	0 -8 0 9 0 0 0 0
b:must	1 -9 -1 5 6 0 -3 -8
b:must be	0 0 0 11 -6 0 0 0
b:must reach	0 0 0 -1 6 0 0 -4
b:my	-2 1 0 13 -9 0 0 -2
b:named	0 7 0 -3 0 0 0 -1
b:need	9 -17 0 10 0 0 0 -5
b:need a	9 -1 0 0 -2 0 0 0
b:negotiation	0 0 0 12 -4 0 0 -2
b:negotiator	0 0 0 8 0 0 0 -2
b:neither	0 -9 0 10 0 0 0 0
b:network	0 -10 0 0 0 0 0 9
b:new	0 7 0 12 -12 0 0 -14
b:new date	0 20 0 -7 0 0 0 -13
b:new tariff	0 -14 0 18 -2 0 0 0
b:next	0 -17 0 19 -11 0 0 3
b:night	0 -9 0 21 0 0 0 -12
b:no	-3 5 0 -7 -2 -2 5 2
b:no agreement	0 0 0 0 -2 0 -1 6
b:no deal	0 3 0 -4 -4 0 11 -8
b:nobody	0 -1 0 6 0 0 0 0
b:noon	0 1 0 1 5 0 0 -13
b:not	1 -18 -9 18 0 0 -10 4
b:not be	5 4 0 -7 0 0 0 -4
b:not raise	0 -7 0 6 0 0 0 0
b:not to	0 -6 0 1 0 0 0 3
b:note	0 -5 0 7 0 0 0 0
b:nothing	0 -15 0 6 0 0 7 -1
b:nothing is	0 -1 0 -2 8 0 0 0
b:notice	0 7 5 0 0 0 0 -11
b:notice by	0 0 0 11 -9 0 0 0
b:notice of	2 7 0 -8 4 0 0 -5
b:now	-4 16 5 -9 -3 0 0 -3
b:now last	0 0 0 6 0 0 0 -5
b:now run	0 0 0 -7 0 0 0 8
b:objection	0 -3 0 21 -11 0 0 -5
b:of	3 -6 7 7 -27 6 0 0
b:of <day-ahead>	0 0 0 -18 0 4 0 15
b:of <level>	-3 2 5 -4 -11 0 0 3
b:of <month-gone>	7 0 0 0 0 0 0 -5
b:of <name>	0 9 -1 2 0 0 0 -6
b:of <number>	0 -19 3 15 1 0 0 0
b:of <span>	0 9 0 -2 0 0 0 -2
b:of a	2 -12 0 12 0 0 0 0
b:of an	0 10 0 -1 0 0 0 -5
b:of both	0 -10 0 6 1 0 0 0
b:of busan	0 0 0 6 0 0 0 -3
b:of duty	0 -1 0 11 -6 0 0 0
b:of it	0 0 0 -2 -5 0 8 0
b:of its	6 9 0 -18 7 0 0 -4
b:of soybean	0 0 0 6 0 0 0 0
b:of that	0 -9 0 1 0 0 0 6
b:of the	0 -7 -6 8 -11 5 -1 4
b:of them	3 11 0 -4 -3 0 0 -8
b:of thi	0 -4 0 -11 0 0 0 15
b:of up	0 7 0 -7 0 0 0 0
b:off	-4 -15 -1 11 13 -2 0 -7
b:off on	0 -4 0 -9 17 0 0 -3
b:off the	0 0 0 -3 7 0 0 -2
b:offer	0 0 0 0 11 0 0 -9
b:oil	0 12 -1 -11 0 0 0 3
b:old	0 -12 0 8 -5 0 0 7
b:olive	0 5 0 -12 0 0 0 5
b:on	-5 13 1 2 6 -7 -20 -12
b:on <day-ahead>	0 0 0 9 -3 0 0 -6
b:on <day-gone>	5 15 -1 -5 -9 0 0 -6
b:on <name>	0 0 0 -9 8 0 0 0
b:on <quality>	-2 8 0 -12 4 0 0 0
b:on a	0 -16 5 17 0 0 0 -8
b:on all	0 21 0 -13 -2 0 0 -6
b:on an	0 0 0 11 -5 0 0 -4
b:on both	0 4 0 -7 6 0 0 0
b:on good	0 -4 0 0 0 0 0 8
b:on his	0 0 0 -8 0 0 0 10
b:on import	6 -6 0 0 0 0 0 0
b:on it	0 0 0 -3 7 0 0 0
b:on paper	0 0 0 -5 0 0 0 8
b:on tariff	0 -6 0 -14 8 0 0 11
b:on the	0 10 0 4 5 -1 -4 -20
b:on to	0 0 0 -4 0 0 0 6
b:once	0 17 0 -16 0 0 0 0
b:one	4 2 0 -3 -11 0 0 3
b:open	0 -4 0 20 -9 0 0 -9
b:opened	0 -5 0 18 -3 0 0 -8
b:opened on	0 -4 0 14 -2 0 0 -4
b:operator	0 0 0 8 -1 0 0 -3
b:or	0 -4 0 11 -7 -2 0 2
b:order	0 7 0 -1 -5 0 0 1
b:other	0 0 -4 1 -12 0 6 5
b:other country	0 -10 0 -3 -3 0 7 9
b:otherwise	0 3 0 -9 -2 0 0 9
b:our	-1 -7 0 12 5 0 0 -11
b:our webinar	0 -4 0 12 -4 0 0 0
b:out	1 -2 10 -7 0 0 -1 6
b:out on	-2 1 11 0 -7 0 0 -1
b:over	-1 6 0 1 -12 0 0 1
b:over on	0 11 0 -11 0 0 0 4
b:own	2 0 8 -9 -4 0 0 5
b:p	0 -9 8 0 7 0 0 -11
b:page	0 0 0 -12 13 0 0 0
b:palm oil	0 6 0 0 0 0 0 -4
b:paper	0 -12 0 7 -11 0 0 15
b:paper on	0 -9 0 13 -6 0 0 0
b:parliament	0 -10 0 0 7 0 0 4
b:party	0 0 0 13 -6 0 0 -7
b:past	0 0 0 -3 -6 0 0 11
b:pause	5 -9 0 -4 -1 0 0 10
b:pause end	0 0 0 -6 0 0 0 6
b:pause until	0 -3 0 -5 0 0 0 10
b:pay	-1 5 -4 17 -12 0 0 -12
b:pay <number>	0 8 0 -7 0 0 0 0
b:pay at	0 8 0 -6 0 0 0 0
b:pay in	0 -2 0 7 -3 0 0 0
b:pay on	0 -6 0 14 0 0 0 -6
b:pay the	0 -6 0 0 -1 0 0 6
b:period	0 6 0 -5 0 0 0 0
b:phosphate	4 -6 0 -5 0 0 0 8
b:place in	0 -3 0 10 -1 0 0 0
b:plan	0 9 0 -4 0 0 0 -2
b:plan to	0 -10 0 0 8 0 0 0
b:play	0 -3 0 10 0 0 0 -4
b:port	-3 -13 0 12 12 0 0 -10
b:port fee	-2 0 0 -6 9 0 0 0
b:post	0 9 0 -12 7 0 0 -1
b:post on	0 7 0 -5 0 0 0 0
b:power	0 -12 0 -1 11 0 0 0
b:premier	0 -3 0 7 0 0 0 0
b:prepare	0 0 0 -6 0 0 0 6
b:present	0 -4 0 -22 8 0 0 20
b:president	5 -5 0 14 -9 0 0 -7
b:president donald	6 -7 0 0 0 0 0 0
b:price	0 1 0 14 -2 0 0 -13
b:price of	0 0 0 7 0 0 0 -1
b:proclamation on	0 -8 0 9 0 0 0 0
b:prolonged	0 -2 6 6 0 0 0 -7
b:prolonged to	0 0 6 -3 0 0 0 0
b:promise	0 -9 0 11 0 0 0 0
b:proposal	0 -1 0 13 -8 0 0 0
b:propose	0 -4 0 -20 13 0 0 10
b:published	0 -5 0 15 0 0 0 -6
b:published on	0 0 0 7 -1 0 0 0
b:put	4 5 2 -4 -9 7 0 -5
b:put off	-1 0 0 5 -8 3 0 0
b:quarrel	0 7 0 -2 0 0 0 0
b:quarter	0 5 0 -11 11 0 0 -3
b:rare earth	0 -4 0 6 0 0 0 0
b:rate at	0 -4 0 7 0 0 0 0
b:rate of	0 4 0 -7 0 0 0 2
b:ratify	0 0 0 -14 10 0 0 4
b:reach	0 -4 0 0 11 0 0 -5
b:reach the	0 0 0 -2 7 0 0 -4
b:reciprocal	0 -1 0 6 0 0 0 0
b:reduction	0 9 0 -6 0 0 0 0
b:refund	0 -1 0 8 0 0 0 -4
b:remain in	0 -2 0 0 0 0 0 6
b:remove	0 -1 0 8 0 0 0 -1
b:renewal	0 0 0 -15 4 0 0 14
b:renewed	0 0 0 -8 0 0 0 11
b:reply	0 -1 0 6 0 0 0 0
b:report	0 0 0 -8 15 0 0 -5
b:report on	0 5 0 -13 9 0 0 0
b:rest	0 7 0 -2 0 0 0 -2
b:result	0 6 0 0 -4 0 0 -1
b:return	0 -2 0 11 4 0 -2 -8
b:return on	0 0 0 -5 -4 0 0 11
b:return to	0 6 0 5 4 0 -1 -15
b:rice	0 0 6 -6 0 0 0 0
b:rise	0 0 0 3 0 0 0 -6
b:rise <level>	0 -10 0 12 0 0 0 0
b:rise by	0 -3 0 6 0 0 0 0
b:river	0 -3 0 6 0 0 0 -1
b:roaming	0 -6 0 9 0 0 0 0
b:round	0 -5 0 25 -6 0 0 -7
b:round of	0 0 0 7 0 0 0 -2
b:rule	18 -14 -1 -3 -7 0 5 -1
b:rule on	0 -5 0 2 -6 0 0 5
b:run	0 -8 9 -5 -2 -2 0 9
b:run out	3 0 10 -1 -3 0 0 -2
b:run until	-1 0 0 -7 0 0 0 14
b:same	0 7 0 -5 -4 0 0 3
b:saturday	0 -2 0 0 6 0 0 0
b:say	1 19 3 -10 -19 -4 -1 -2
b:say <person>	0 10 0 -10 0 0 0 0
b:say he	5 -8 0 13 -2 0 0 -6
b:say in	0 13 0 -22 0 0 0 13
b:say it	0 10 0 -3 -4 0 0 0
b:say on	0 0 0 9 -8 0 0 -7
b:say the	0 10 0 0 5 0 0 -15
b:say until	0 0 4 -7 0 0 0 4
b:scheduled	0 -5 0 0 7 0 0 0
b:season	0 -14 0 33 0 0 0 -21
b:second	0 -9 0 8 13 -1 0 -10
b:section	0 -14 14 0 6 0 0 -6
b:section <number>	0 -14 14 0 6 0 0 -6
b:see	0 -13 0 20 -7 0 0 -3
b:see <person>	0 0 0 8 0 0 0 -2
b:sell	0 0 0 0 -3 7 0 -2
b:seoul	0 0 9 -8 0 0 0 0
b:session	0 0 0 -13 14 0 0 0
b:set	0 -7 0 8 -4 4 3 -4
b:she	0 -8 0 21 -10 0 0 0
b:she would	0 -5 0 9 0 0 0 0
b:shelve	4 0 0 -7 0 0 0 4
b:ship	0 -21 -1 -1 16 0 0 11
b:shook	0 0 0 10 0 0 0 -8
b:shook hand	0 0 0 9 0 0 0 -8
b:should	0 0 0 -9 -9 0 0 19
b:shut	0 -17 0 6 0 2 6 0
b:side	0 0 0 0 15 0 0 -11
b:side had	0 0 0 -8 0 0 0 9
b:sign	-1 1 1 -7 2 -2 0 6
b:sign a	0 -7 0 13 0 0 0 -2
b:sign by	0 -8 0 0 6 0 0 0
b:sign for	0 0 0 -7 0 0 0 9
b:sign in	0 0 0 -5 0 0 0 9
b:sign the	0 8 0 -5 -3 0 0 0
b:signature	0 -8 0 7 0 0 4 -1
b:since	0 -21 -2 51 -18 0 0 -24
b:since the	0 -5 0 18 0 0 0 -11
b:sit	-2 0 0 17 0 0 0 -19
b:sit down	0 -2 0 8 0 0 0 0
b:sit in	0 0 0 7 -4 0 0 0
b:sleep	2 3 0 -7 0 0 0 0
b:sleep until	-1 6 0 -10 3 0 0 0
b:small	0 -5 8 0 0 0 0 0
b:so	-1 3 0 -21 18 0 0 3
b:so on	0 -2 0 -9 17 0 0 -6
b:so until	0 -1 0 0 9 0 0 -4
b:social	0 -1 0 -5 0 0 0 9
b:some	11 0 0 -7 0 0 0 0
b:soybean	0 0 0 12 -1 0 0 -3
b:soybean by	0 0 0 7 0 0 0 0
b:speak	0 9 0 0 -5 0 0 -1
b:speak of	0 10 0 -5 -3 0 0 0
b:special	0 9 0 -10 0 0 0 0
b:spoke	0 9 0 -20 5 0 0 10
b:spoke by	0 0 0 7 0 0 0 0
b:spoke on	0 0 0 -6 8 0 0 0
b:spoke with	0 2 0 -9 0 0 0 5
b:standstill	0 -4 0 21 0 0 0 -13
b:start	3 14 4 -4 -7 0 0 -23
b:start on	4 3 0 0 0 0 0 -11
b:state	0 2 0 -9 9 0 0 -1
b:stay	0 3 0 5 0 0 0 -7
b:step	0 -2 0 14 -4 0 0 -4
b:stop	0 1 -1 -5 7 0 0 0
b:stop on	0 0 0 -10 0 0 0 13
b:strike	0 -17 0 16 -1 0 0 0
b:such	0 9 0 -2 -1 0 0 0
b:sugar	0 -20 0 18 0 0 0 1
b:sum	0 -4 0 8 0 0 0 0
b:summer	0 -4 0 13 0 0 0 -6
b:sunday	0 -2 0 -7 -1 0 0 12
b:surcharge	0 1 -6 12 -8 0 0 -9
b:surcharge end	0 15 0 -11 0 0 0 -1
b:surcharge of	0 -20 0 19 0 0 0 1
b:suspend	-1 13 -15 0 3 -1 0 -6
b:suspend for	-1 6 0 -10 5 0 0 0
b:suspend from	0 5 0 0 0 0 0 -8
b:suspend its	0 6 -3 -5 -4 0 0 7
b:suspend the	-5 9 0 0 -2 0 0 0
b:suspend to	9 4 0 -17 0 0 0 4
b:suspension	1 -9 -2 4 -8 0 0 7
b:suspension begin	0 9 0 -5 0 0 0 -1
b:suspension end	0 0 0 6 -1 0 0 -2
b:suspension of	3 -6 0 0 0 0 0 3
b:table	0 12 0 -3 -5 0 -1 0
b:take	0 -7 -1 13 0 0 0 -3
b:take effect	1 12 0 -6 -6 0 0 -1
b:take it	0 -8 0 8 3 0 0 -6
b:take place	0 -7 0 16 -2 0 0 0
b:take us	0 7 0 -14 0 0 0 3
b:talk	0 -6 0 21 -11 0 0 -3
b:talk between	0 0 0 6 0 0 0 -3
b:talk on	0 -6 0 9 -2 0 0 0
b:talk resume	0 0 0 -6 0 0 0 7
b:tariff	2 0 -7 1 9 0 4 -12
b:tariff for	0 -26 0 31 -1 0 0 -3
b:tariff increase	0 8 0 -7 0 0 0 0
b:tariff of	0 15 0 -14 -5 0 0 6
b:tariff on	5 18 0 -32 11 0 0 -9
b:tariff pause	0 0 0 -6 0 0 0 7
b:tariff until	0 0 0 13 -1 0 0 -7
b:tariff will	0 -6 0 8 0 0 0 0
b:tax	0 -7 0 0 9 0 0 0
b:tea	0 1 0 -14 0 0 0 10
b:team	0 0 0 7 0 0 0 -1
b:technical	0 -2 0 7 0 0 0 0
b:television	0 0 0 9 0 0 0 -5
b:tell	0 -4 0 0 -1 6 0 7
b:tell to	0 -9 0 1 -1 8 0 1
b:than	0 -4 0 -2 16 0 0 -10
b:that	0 2 0 -13 11 4 0 2
b:that <name>	2 0 0 -10 5 0 0 7
b:that <person>	0 -21 0 12 0 2 0 7
b:that <quality>	0 -3 0 8 0 0 0 -3
b:that <seat>	0 0 0 -7 0 0 0 11
b:that are	0 8 0 -6 0 0 0 0
b:that begin	0 -5 0 6 0 0 0 0
b:that both	0 0 0 9 0 0 0 -10
b:that end	0 0 0 -6 0 0 0 9
b:that expire	0 0 0 -9 0 0 0 9
b:that from	0 17 0 -13 0 0 0 -1
b:that had	0 0 0 0 6 0 0 -4
b:that he	0 -8 0 14 -3 0 0 -2
b:that his	0 0 0 0 -4 0 0 8
b:that it	0 7 0 -13 -2 0 0 12
b:that keep	0 0 0 -11 0 0 0 11
b:that take	0 8 0 -6 0 0 0 0
b:that the	-3 -4 -5 -8 1 12 0 9
b:that they	0 -6 6 -7 10 0 0 -3
b:that truce	0 0 0 -6 0 0 0 8
b:that was	0 -2 0 10 0 0 0 -2
b:that were	0 -9 0 15 0 0 0 -3
b:the	-23 -11 1 16 -12 10 -4 7
b:the <level>	1 17 0 -19 -2 0 0 4
b:the <name>	4 -7 6 5 0 0 -2 -3
b:the <number>	0 4 9 0 -11 0 0 -2
b:the <office>	-1 -14 0 18 6 0 0 -13
b:the <organisation>	-7 -7 7 0 24 -6 -5 -20
b:the <points>	0 -6 0 -6 0 0 0 15
b:the <quality>	-2 5 -6 0 16 4 -1 -24
b:the <seat>	0 0 4 2 -9 0 10 -14
b:the <span>	0 -11 0 -23 0 0 0 31
b:the additional	0 -8 5 -2 0 0 0 10
b:the affiliate	-2 0 0 0 7 0 0 0
b:the agreement	0 0 0 12 -2 0 0 -6
b:the arrangement	0 -11 0 0 -1 0 0 14
b:the case	0 -8 0 -11 15 0 0 0
b:the city	0 0 0 13 -8 0 0 -3
b:the clock	0 8 0 -18 0 0 0 10
b:the custom	0 0 0 -5 6 0 0 0
b:the deadline	0 -10 0 8 -8 16 0 -17
b:the deal	0 -3 0 -5 -3 8 0 6
b:the decree	0 6 0 -2 -3 0 0 0
b:the duty	0 2 15 -11 2 0 0 -3
b:the emergency	0 -5 0 9 0 0 0 0
b:the end	0 -2 3 -7 0 0 0 8
b:the exclusion	0 -9 3 7 0 0 0 -2
b:the export	-9 0 0 18 -4 0 0 0
b:the extension	0 -9 0 1 -2 0 0 8
b:the extra	0 11 0 -6 0 0 0 -3
b:the fentanyl	0 1 0 -9 0 0 0 6
b:the former	0 -2 0 6 0 0 0 -1
b:the fourth	0 0 0 -4 7 0 0 0
b:the higher	0 -5 0 6 0 0 0 0
b:the house	0 -5 0 11 0 0 0 -1
b:the lower	0 -13 0 12 0 0 0 2
b:the matter	0 -4 0 -12 17 0 0 0
b:the meet	0 0 0 -5 0 0 0 7
b:the new	0 7 0 8 -9 0 0 -8
b:the next	0 -10 0 1 -3 0 0 8
b:the night	0 -2 0 13 0 0 0 -10
b:the order	0 9 0 -13 0 0 0 6
b:the other	0 7 0 -7 -2 0 0 0
b:the paper	0 -8 0 14 -6 0 0 0
b:the pause	0 -8 0 -6 0 0 0 16
b:the plan	0 18 0 -12 -2 0 0 -3
b:the port	-1 -5 0 17 -2 0 0 -2
b:the power	0 -5 0 -8 13 0 0 0
b:the present	0 0 0 -8 0 0 0 11
b:the price	0 0 0 7 0 0 0 -1
b:the reduction	0 8 0 -6 0 0 0 0
b:the rest	0 13 0 -16 0 0 0 2
b:the rule	12 -2 0 0 -2 0 0 -6
b:the same	0 1 0 -4 -3 0 0 8
b:the second	0 7 0 -6 3 0 0 -3
b:the standstill	0 0 0 7 0 0 0 -2
b:the strike	0 -9 0 12 0 0 0 0
b:the surcharge	0 33 -2 -25 -1 0 0 -8
b:the suspension	0 1 0 -10 -2 0 0 12
b:the table	0 10 0 -1 -5 0 -1 0
b:the tariff	0 18 0 -36 8 0 0 17
b:the thing	0 0 0 -2 -1 6 0 0
b:the town	0 -2 0 16 -13 0 0 0
b:the truce	-2 -2 -1 8 0 0 0 -3
b:the two	0 -22 -3 15 -4 0 0 5
b:the upper	0 -1 0 7 0 0 0 -3
b:the vote	0 0 0 -22 23 0 0 0
b:the window	0 -9 0 17 0 0 0 -7
b:the world	0 6 0 -5 -1 0 0 1
b:their	2 -5 -1 8 -9 0 0 2
b:their tariff	0 -7 0 5 0 0 0 1
b:their truce	0 6 0 -21 0 0 0 16
b:them	1 22 0 -8 -4 0 0 -11
b:then	0 10 0 -6 -4 0 0 1
b:there	-1 -16 -1 5 10 -1 4 -4
b:there is	0 -13 0 13 -3 0 1 0
b:there until	0 -4 0 8 0 0 0 -2
b:therefore	0 0 0 -7 1 0 0 3
b:these	0 7 0 1 -5 0 0 -3
b:they	-8 -6 8 -4 10 -3 -6 0
b:they are	0 -10 2 18 5 0 0 -16
b:they arrive	0 7 -2 -13 9 0 0 -4
b:they go	0 -6 0 9 0 0 0 0
b:they have	0 -2 0 18 -4 0 0 -10
b:they meet	0 0 0 -5 0 0 0 7
b:they were	0 -6 -5 18 0 0 0 -9
b:they will	0 -11 7 4 -3 0 0 0
b:they would	0 -5 0 -12 0 0 0 15
b:thi	3 -16 0 2 4 0 0 0
b:thing	0 2 0 -3 -2 6 0 -2
b:third	0 0 0 12 -2 0 0 -2
b:threaten	0 -4 0 0 11 0 0 -6
b:threaten to	0 -6 0 0 8 0 0 -1
b:three	0 -3 0 7 -3 0 0 0
b:through	-1 -19 1 2 0 0 0 7
b:ticket	0 -4 0 13 0 0 0 -6
b:till	7 -14 -1 -5 -5 6 0 6
b:time	0 8 0 12 10 0 0 -28
b:to	-9 -4 -2 -6 10 13 -39 10
b:to <level>	0 26 -2 -19 4 0 0 -10
b:to <number>	0 5 0 0 0 0 0 -6
b:to <seat>	0 0 0 6 -7 0 0 1
b:to a	0 10 0 -4 0 0 0 -2
b:to an	0 0 0 -7 0 0 0 8
b:to apply	0 -8 0 6 0 0 0 3
b:to be	0 4 0 3 -7 0 -1 0
b:to begin	-1 -5 0 11 -2 0 0 0
b:to buy	0 0 0 6 0 0 0 0
b:to charge	0 -9 0 0 8 0 0 0
b:to close	0 0 0 -10 -2 16 0 0
b:to do	0 0 0 -10 11 0 0 0
b:to go	0 -9 0 6 -1 0 0 3
b:to hold	0 -4 0 7 0 0 0 0
b:to impose	0 -6 0 7 0 0 0 0
b:to invest	0 -1 0 9 0 0 0 -1
b:to keep	0 -2 0 -5 7 0 0 0
b:to last	0 3 2 2 0 0 0 -6
b:to meet	0 0 0 6 0 0 0 0
b:to pay	0 4 0 -6 3 0 0 0
b:to run	0 2 0 7 0 0 0 -9
b:to say	0 0 0 -4 0 0 0 7
b:to see	0 -3 0 10 -1 0 0 -3
b:to sign	0 0 0 10 -5 0 0 0
b:to start	0 0 0 8 -1 0 0 -6
b:to suspend	0 5 0 -10 0 0 0 7
b:to take	0 -15 0 19 0 0 0 0
b:to the	0 -13 1 6 -3 0 -4 4
b:together	0 -4 0 11 0 0 0 -5
b:town	0 -2 0 17 -13 0 0 0
b:trade	0 -14 0 7 2 0 0 2
b:trade deal	0 -3 0 -1 0 0 0 6
b:travel	0 0 0 6 0 0 0 -2
b:travel to	0 0 0 6 0 0 0 -2
b:treaty	0 0 0 10 1 0 0 -10
b:truce	-12 8 -5 -1 -7 0 0 7
b:truce between	0 0 0 -5 0 0 0 7
b:truce expire	0 0 0 7 0 0 0 -6
b:truce from	0 -4 0 -9 0 0 0 13
b:truce is	0 9 0 -18 0 0 0 9
b:truce last	0 0 0 -7 0 0 0 8
b:truce of	0 10 0 0 -2 0 0 -4
b:truce on	0 -2 0 -7 0 0 0 10
b:truce over	0 0 0 -14 0 0 0 14
b:truce run	0 0 0 15 0 0 0 -13
b:truce that	0 0 0 6 0 0 0 -5
b:truce to	0 8 0 -16 0 0 0 10
b:truce until	0 0 0 15 0 0 0 -12
b:truce was	0 -12 0 25 0 0 0 -14
b:truce with	0 -5 0 11 -2 0 0 -4
b:truce would	0 15 0 -20 0 0 0 5
b:trump	6 -7 0 0 0 0 0 0
b:trump say	6 -6 0 0 0 0 0 0
b:tuesday	0 -3 0 4 7 0 0 -8
b:two	0 -26 -3 19 -7 0 0 3
b:two government	0 0 0 -4 0 0 0 7
b:two of	0 0 0 -9 0 0 0 9
b:under	5 -15 8 6 -7 0 0 0
b:under a	0 -4 0 0 0 0 0 6
b:under the	0 -11 0 11 0 2 0 -1
b:union	0 0 0 11 0 0 0 -7
b:until	-1 -4 0 -9 2 -5 -3 11
b:until <day-ahead>	0 -9 0 12 0 0 0 -1
b:until the	-4 0 -4 1 -1 -2 -1 6
b:up	0 -8 -1 -17 6 0 0 22
b:up <level>	0 -17 0 17 0 0 0 0
b:up by	0 -11 0 0 8 2 0 0
b:up on	0 5 0 -10 0 0 0 5
b:up to	0 14 0 -27 0 0 0 14
b:upper	0 -1 0 7 0 0 0 -3
b:us	0 -3 0 -16 9 0 0 14
b:us on	0 -7 0 8 0 0 0 0
b:us to	0 8 0 -15 0 0 0 4
b:used	0 -8 0 -2 11 0 0 0
b:valid	0 -9 0 0 0 0 0 11
b:video	0 0 0 11 -4 0 0 -1
b:visit	0 0 0 6 -2 0 0 0
b:vote	-1 -19 0 0 14 0 0 -8
b:vote is	0 0 0 -20 22 0 0 0
b:vote on	0 -11 0 1 7 0 0 -2
b:want	0 0 0 8 -11 0 7 -2
b:want to	0 -7 0 10 0 0 0 -1
b:was	-4 -6 -6 17 -24 -1 1 2
b:was not	0 5 0 -9 0 0 0 6
b:was to	0 -15 0 19 -3 5 0 -6
b:water	0 6 -4 7 -3 0 0 -7
b:way	0 7 0 -2 -3 0 0 0
b:we	-1 9 2 0 -6 0 0 -5
b:we are	0 6 0 3 0 0 0 -10
b:we avoid	0 8 0 -7 0 0 0 0
b:we have	0 8 0 3 0 0 0 -12
b:we shall	0 -10 0 3 0 0 0 6
b:webinar	0 -4 0 12 -4 0 0 0
b:wednesday	0 0 0 10 0 0 0 -5
b:were	-5 -12 -10 39 -6 0 0 -22
b:what	2 -9 4 11 -3 0 0 -5
b:what <person>	0 7 0 -11 0 0 0 4
b:what change	0 -3 10 0 0 0 0 -8
b:what happen	6 0 -2 2 -8 0 0 -3
b:what is	0 -9 0 12 0 0 0 -1
b:what the	0 -7 0 0 0 0 0 6
b:what they	0 -5 0 0 0 0 0 6
b:when	0 -11 0 0 0 0 0 10
b:when the	0 -1 0 -5 0 0 0 8
b:when they	0 0 0 -8 0 0 0 8
b:where	0 -4 0 3 0 6 0 -8
b:where the	0 0 0 -3 0 7 0 0
b:which <person>	0 2 0 -11 10 0 0 0
b:which begin	0 -4 0 9 -1 0 0 0
b:which both	0 -2 0 9 0 0 0 -5
b:which end	0 0 7 -7 0 0 0 1
b:which expire	0 6 0 0 0 0 0 -5
b:which is	0 -5 0 0 0 0 0 6
b:which it	0 0 0 0 -6 0 0 7
b:which lapse	3 6 0 -11 0 0 0 0
b:which meet	0 0 0 8 -6 0 0 0
b:which run	0 2 0 -11 0 0 0 8
b:which take	0 -9 0 0 0 0 0 8
b:which the	0 -13 0 20 0 0 0 -5
b:which was	0 0 0 15 0 0 0 -16
b:who	0 0 0 16 -8 0 0 -8
b:will	0 -8 -4 5 -3 -6 -8 9
b:will be	0 0 2 -5 -15 0 0 15
b:will begin	0 0 0 -8 8 0 0 0
b:will charge	0 0 0 -6 0 0 0 6
b:will discuss	0 -3 0 7 0 0 0 0
b:will do	0 -2 0 11 -5 0 0 0
b:will go	0 1 0 -13 0 0 0 11
b:will hold	0 0 0 -10 11 0 0 0
b:will meet	0 0 0 7 0 0 0 -1
b:will not	1 -17 0 17 0 0 0 0
b:will now	0 -1 0 7 0 0 0 -3
b:will pay	0 0 0 4 0 0 0 -6
b:will return	0 8 0 -2 0 0 0 -3
b:will vote	0 0 0 11 -9 0 0 0
b:window	0 -14 0 0 12 0 6 -9
b:winter	0 -7 0 16 0 0 0 -5
b:with	0 7 -3 -16 0 0 4 13
b:with <level>	0 7 0 -6 0 0 0 0
b:with <name>	0 -15 0 -1 -4 0 6 11
b:with the	0 3 0 3 12 0 0 -13
b:without	0 -10 4 12 -3 0 0 -2
b:without the	0 -6 5 14 0 0 0 -14
b:word	0 10 0 -12 0 0 0 1
b:worker	0 -5 0 8 -1 0 0 0
b:working	0 0 0 20 -7 0 0 -13
b:world	0 7 0 -6 -1 0 0 1
b:would	-3 9 -5 -15 0 -1 0 11
b:would apply	0 -14 0 13 0 0 0 2
b:would be	-7 0 0 -2 0 0 5 3
b:would have	0 -17 0 13 3 0 0 -1
b:would otherwise	0 -4 0 -8 0 0 0 13
b:would sign	0 -5 0 9 0 0 0 0
b:would take	0 -5 0 6 0 0 0 0
b:write	0 -6 6 -16 12 0 0 7
b:write on	0 -7 0 -5 4 0 0 7
b:year	0 -4 0 2 -2 0 0 6
b:year 's	0 -3 0 7 0 0 0 0
b:you	0 14 0 0 0 0 0 -17
b:your	0 0 -1 17 2 -8 0 -11
b:·	0 0 0 9 0 0 0 -2
b:—	8 0 0 -9 0 0 -2 8
b:— <name>	5 2 0 -1 3 0 0 -8
b:— the	0 -11 1 15 0 0 0 -7
c0=agree	-2 -4 -7 -7 13 -4 0 10
c0=bear	-1 -6 0 4 3 -2 -13 5
c0=begin	10 -10 -2 11 0 -9 0 -2
c0=buy	0 0 6 5 -6 0 0 -8
c0=deny	-5 0 0 4 -4 0 0 6
c0=down	-3 0 -5 8 -20 0 0 4
c0=end	0 5 -8 12 -8 -6 -4 -5
c0=propose	-5 11 -4 3 -11 -6 0 4
c0=return	0 17 0 1 0 0 -2 -14
c0=say	-3 -6 5 2 -1 0 -5 5
c0=sell	3 0 0 11 -7 0 0 -7
c0=suspend	3 -1 9 -2 -1 -3 -1 -3
c0=threaten	0 -5 0 0 9 0 0 -6
c0=up	0 1 -7 0 2 -1 -3 1
c1=agree	-3 -1 0 0 9 -5 -1 0
c1=agree & d:ahead	-3 0 0 0 9 -5 -1 0
c1=bear	-2 0 -1 0 0 -3 -1 9
c1=bear & d:ahead	-1 0 -1 -5 0 -3 -1 12
c1=bear & d:today	0 -4 0 13 0 0 0 -6
c1=begin	8 -1 -2 7 -7 -10 0 -4
c1=begin & d:ahead	9 -1 -1 4 -5 -9 0 -2
c1=buy	0 0 6 9 -8 0 0 -10
c1=buy & d:ahead	0 0 6 7 -8 0 0 -10
c1=deny	-5 0 0 3 -3 0 0 6
c1=deny & d:ahead	-5 0 0 3 -3 0 0 6
c1=down	-3 5 -6 1 -24 0 6 1
c1=down & d:ahead	-3 5 -6 0 -23 0 6 2
c1=end	0 4 -6 13 -4 -6 -4 -6
c1=end & d:ahead	0 4 -6 14 -4 -6 -3 -8
c1=impose & d:ahead	0 7 -3 -2 -3 1 0 0
c1=impose & d:today	0 -9 0 21 0 0 0 -14
c1=propose	-4 4 -6 0 5 -5 8 -8
c1=propose & d:ahead	-4 5 -6 -1 5 -5 8 -7
c1=say	-5 -1 5 -1 3 -1 -6 4
c1=say & d:ahead	-4 -3 5 -3 4 0 -5 7
c1=say & d:today	0 0 0 4 0 0 0 -6
c1=sell	3 -9 0 3 -2 6 -1 0
c1=sell & d:ahead	3 -9 0 8 -2 6 0 -12
c1=stay	0 -3 -3 6 -4 -1 -2 0
c1=stay & d:today	0 -6 0 8 0 0 0 0
c1=suspend	8 -6 7 -8 2 -4 -2 2
c1=suspend & d:ahead	8 -6 7 -9 2 -4 -2 2
c1=target	-3 0 0 6 -4 0 0 0
c1=target & d:ahead	-3 2 0 7 -8 0 0 -1
c1=up	-1 2 -7 1 0 -2 -3 0
c1=up & d:ahead	0 5 -7 -1 0 -2 -3 1
c1=up & d:today	0 -6 0 8 0 0 0 0
c2=agree	0 0 0 0 -4 -2 9 -2
c2=bear	-3 -5 -5 13 4 -2 0 -11
c2=begin	-2 -2 -8 6 7 0 0 -2
c2=down	0 4 0 0 -8 0 1 0
c2=end	0 0 -1 -9 -4 0 0 15
c2=impose	-13 0 0 1 -4 0 9 0
c2=propose	0 -5 0 -9 6 0 5 4
c2=return	0 -12 0 -7 0 0 0 17
c2=say	-4 -10 0 12 6 0 0 -4
c2=sell	0 0 0 -4 -7 11 -1 0
c2=stay	6 -16 0 23 -12 0 1 -10
c2=suspend	0 6 0 1 -1 0 0 -4
c2=up	-1 7 -2 4 0 0 0 -14
ct0=agree future	0 -5 0 9 -4 0 0 0
ct0=agree modal	0 -6 0 9 4 0 0 -11
ct0=agree past	0 4 -1 -4 -9 0 0 8
ct0=agree past-passive	0 0 0 7 0 0 0 -3
ct0=agree perfect	0 -4 0 -9 4 0 0 10
ct0=agree pluperfect	0 9 0 -18 0 0 0 12
ct0=agree present-passive	0 -6 0 -8 19 0 -4 0
ct0=bear future	3 0 0 9 0 0 0 -19
ct0=bear future-passive	0 -10 0 13 -1 0 0 0
ct0=bear modal	0 -5 4 -1 -10 0 0 11
ct0=bear past	0 -15 0 17 3 0 0 -6
ct0=bear pluperfect	0 0 0 -7 0 0 0 8
ct0=bear present	-5 12 -8 -7 -3 0 -4 7
ct0=bear present-passive	0 -5 1 -18 21 0 0 -7
ct0=begin future-passive	2 8 0 0 -2 0 0 -5
ct0=begin modal	-6 -13 3 11 -10 0 0 6
ct0=begin modal-passive	1 6 0 -7 0 0 0 0
ct0=begin past	-3 -29 0 30 3 0 0 -5
ct0=begin perfect	0 -5 0 8 0 0 0 0
ct0=begin present	13 5 -10 -6 0 -4 0 -4
ct0=begin present-passive	0 0 2 -13 0 0 0 6
ct0=buy modal	0 0 0 9 -2 0 0 0
ct0=buy past	0 3 7 -8 0 0 0 0
ct0=down future	0 15 0 -6 0 0 0 -8
ct0=down modal	-2 3 0 -15 0 0 0 17
ct0=down past	0 -8 0 6 0 0 0 2
ct0=down present	0 -7 -2 16 -12 0 2 -5
ct0=end future	0 14 -6 -7 -8 0 0 5
ct0=end past	0 -13 0 23 -4 0 0 -8
ct0=end past-passive	0 -1 0 6 0 0 0 -1
ct0=end pluperfect	0 0 0 7 0 0 0 -4
ct0=end present	0 6 0 -1 1 -3 -2 -4
ct0=impose future	-3 -1 -1 12 -15 0 0 3
ct0=impose future-passive	0 6 0 -9 2 0 0 -1
ct0=impose modal	4 -6 -1 5 5 0 0 -6
ct0=impose modal-passive	0 0 0 -15 8 3 0 5
ct0=impose past	0 4 4 0 -10 -1 -2 2
ct0=impose past-passive	-4 -4 0 8 0 0 0 1
ct0=impose perfect	0 4 -6 0 5 0 1 -4
ct0=impose pluperfect	0 -20 0 8 7 0 0 4
ct0=impose present	-11 -3 2 0 -3 9 7 0
ct0=impose present-passive	9 9 -5 -7 0 0 -3 0
ct0=propose future	0 -7 0 10 -10 0 0 6
ct0=propose future-passive	0 0 0 9 -4 0 0 0
ct0=propose past	0 10 0 -6 -6 0 0 1
ct0=propose past-passive	0 11 0 -17 0 0 0 7
ct0=propose perfect	0 -1 0 11 1 0 0 -10
ct0=propose pluperfect	0 -3 0 -2 7 0 0 0
ct0=propose present	0 1 0 -2 3 0 6 -2
ct0=propose present-passive	0 4 0 5 -12 0 0 3
ct0=return future	0 3 0 2 0 0 0 -6
ct0=return modal	0 5 0 5 0 0 0 -10
ct0=return present	0 10 0 -5 -5 0 -1 4
ct0=say future	0 -11 6 -16 10 0 0 7
ct0=say modal	0 0 0 11 -12 0 0 1
ct0=say past	-10 0 -4 8 -4 -2 0 2
ct0=say perfect	7 4 0 -6 0 0 0 -2
ct0=stay future	-3 8 0 -8 7 -1 0 -1
ct0=stay future-passive	0 0 0 7 0 0 0 -4
ct0=stay modal	-2 5 -1 0 3 0 5 -9
ct0=stay modal-passive	0 6 0 0 -2 0 0 -3
ct0=stay past	5 -11 0 1 -13 5 2 0
ct0=stay present	-7 -4 1 -2 1 0 -8 9
ct0=suspend future	0 4 2 1 9 0 0 -17
ct0=suspend future-passive	-1 -6 0 0 9 0 0 0
ct0=suspend past	15 4 9 -17 -1 0 0 -6
ct0=suspend past-passive	-4 0 0 6 0 0 0 0
ct0=suspend present	-6 -12 5 7 -12 0 0 5
ct0=suspend present-passive	0 0 -2 -2 -10 0 0 10
ct0=target future	0 0 0 -6 0 0 0 4
ct0=target future-passive	0 10 0 -6 -4 0 0 0
ct0=target perfect	0 6 0 -8 6 0 0 -3
ct0=target pluperfect	0 -16 0 10 5 0 0 0
ct0=threaten perfect	1 6 0 -17 8 0 0 0
ct0=threaten pluperfect	0 -17 0 11 5 0 0 0
ct0=up future	0 -7 0 2 -1 0 0 9
ct0=up modal	0 5 0 -3 7 0 0 -8
ct0=up modal-passive	0 9 0 -5 0 0 0 -4
ct0=up past	0 -8 0 13 0 0 0 -3
ct0=up present	0 2 0 1 -6 0 0 0
ct1=agree future	0 -5 0 9 -4 0 0 0
ct1=agree modal	0 -6 0 9 4 0 0 -11
ct1=agree participle-passive	0 -3 5 3 -6 0 0 0
ct1=agree past	0 11 0 -1 -7 0 0 -2
ct1=agree past-passive	0 0 0 7 0 0 0 -3
ct1=agree perfect	0 -3 0 -12 4 0 0 13
ct1=agree pluperfect	0 10 0 -15 0 0 0 7
ct1=agree present-passive	0 -6 0 -8 19 0 -4 0
ct1=bear future	3 -1 0 10 0 0 0 -18
ct1=bear future-passive	0 -10 0 13 -1 0 0 0
ct1=bear infinitive	0 17 0 -19 -3 0 0 5
ct1=bear modal	0 -5 4 -1 -10 0 0 11
ct1=bear participle-passive	0 0 0 0 -6 0 6 0
ct1=bear past	0 -15 0 17 3 0 0 -6
ct1=bear pluperfect	0 0 0 -7 0 0 0 8
ct1=bear present	-5 12 -8 -7 -3 0 -4 7
ct1=bear present-passive	0 -4 1 -20 22 0 0 -7
ct1=begin future-passive	2 8 0 0 -2 0 0 -5
ct1=begin infinitive	-1 16 0 -8 -5 0 0 -1
ct1=begin modal	-6 -13 3 11 -10 0 0 6
ct1=begin modal-passive	1 6 0 -7 0 0 0 0
ct1=begin past	-3 -29 0 29 3 0 0 -4
ct1=begin perfect	0 -5 0 7 0 0 0 0
ct1=begin present	13 3 -10 -6 1 -4 0 -3
ct1=begin present-passive	0 0 2 -13 0 0 0 6
ct1=buy modal	0 0 0 9 -2 0 0 0
ct1=buy past	0 3 7 -8 0 0 0 0
ct1=down future	0 15 0 -6 0 0 0 -8
ct1=down infinitive	0 15 0 -6 -1 0 0 -6
ct1=down modal	-2 3 0 -15 0 0 0 17
ct1=down participle-passive	0 0 0 -5 0 0 7 0
ct1=down past	0 -8 0 6 0 0 0 2
ct1=down present	0 -5 -1 13 -10 0 3 -5
ct1=end future	0 12 -5 -7 -8 0 0 6
ct1=end infinitive	0 7 5 -17 6 0 0 0
ct1=end participle-passive	0 -4 -4 22 0 0 0 -12
ct1=end past	0 -13 0 21 -4 0 0 -6
ct1=end past-passive	0 -1 0 6 0 0 0 -1
ct1=end pluperfect	0 0 0 7 0 0 0 -4
ct1=impose future	-3 1 0 15 -15 0 0 -2
ct1=impose future-passive	0 6 0 -9 2 0 0 -1
ct1=impose infinitive	-1 -10 -1 5 -1 0 0 11
ct1=impose modal	4 -6 -1 5 5 0 0 -6
ct1=impose modal-passive	0 0 0 -16 8 3 0 5
ct1=impose participle-passive	1 4 6 0 0 0 0 -8
ct1=impose past	0 7 5 -4 -7 0 -1 0
ct1=impose past-passive	-4 -3 0 7 0 0 0 1
ct1=impose pluperfect	0 -10 0 2 8 0 0 0
ct1=impose present	-10 0 0 0 0 9 7 -2
ct1=impose present-passive	9 9 -5 -4 0 0 -3 -4
ct1=propose future	0 -7 0 10 -10 0 0 6
ct1=propose future-passive	0 0 0 9 -4 0 0 0
ct1=propose infinitive	0 -8 0 11 0 0 0 0
ct1=propose participle-passive	0 3 0 -9 11 0 6 -11
ct1=propose past	0 10 0 -10 -6 0 0 5
ct1=propose past-passive	0 11 0 -17 0 0 0 7
ct1=propose perfect	0 0 0 6 2 0 0 -8
ct1=propose pluperfect	0 0 0 -4 7 0 0 0
ct1=propose present	0 -6 0 0 11 0 6 -6
ct1=propose present-passive	0 4 0 12 -12 0 0 -1
ct1=return future	0 3 0 2 0 0 0 -6
ct1=return modal	0 5 0 5 0 0 0 -10
ct1=return present	0 10 0 -5 -5 0 -1 4
ct1=say future	0 -11 6 -16 10 0 0 7
ct1=say modal	0 0 0 11 -12 0 0 1
ct1=say past	-10 0 -4 7 -3 -2 0 2
ct1=say perfect	7 4 0 -6 0 0 0 -2
ct1=say present	0 -4 4 2 -6 0 0 1
ct1=stay future	-3 6 0 0 0 -1 0 -4
ct1=stay future-passive	0 0 0 7 0 0 0 -4
ct1=stay gerund	0 -7 0 0 0 0 0 6
ct1=stay infinitive	0 -7 0 8 0 0 0 0
ct1=stay modal	-2 5 -1 0 3 0 5 -9
ct1=stay modal-passive	0 6 0 0 -2 0 0 -3
ct1=stay past	5 -11 0 0 -12 5 2 0
ct1=stay present	-3 -4 1 -2 2 0 -8 6
ct1=suspend future	0 0 2 7 9 0 0 -17
ct1=suspend future-passive	-1 -6 0 0 9 0 0 0
ct1=suspend infinitive	0 0 0 0 -1 0 0 6
ct1=suspend participle-passive	3 -2 -1 -5 8 0 0 0
ct1=suspend past	15 4 9 -24 -1 0 0 0
ct1=suspend past-passive	-4 0 0 6 0 0 0 0
ct1=suspend present	-2 -7 5 3 -10 0 0 3
ct1=suspend present-passive	0 0 -2 -2 -10 0 0 10
ct1=target future	0 0 0 -6 0 0 0 4
ct1=target future-passive	0 10 0 -6 -4 0 0 0
ct1=target pluperfect	0 -7 0 0 5 0 0 0
ct1=threaten pluperfect	0 -8 0 2 5 0 0 0
ct1=up modal	0 5 0 -3 7 0 0 -9
ct1=up modal-passive	0 9 0 -5 0 0 0 -4
ct1=up past	0 -7 0 12 0 0 0 -2
ct1=up present	0 2 0 1 -6 0 0 0
ct2=agree infinitive	0 5 0 -8 -1 -1 5 1
ct2=agree past	0 -2 0 9 0 0 0 -2
ct2=bear infinitive	0 -6 0 6 -1 0 2 -2
ct2=bear modal	0 0 0 -5 7 0 0 0
ct2=bear past	0 -8 0 11 0 0 0 0
ct2=bear perfect	0 -7 0 5 0 0 0 0
ct2=bear present	0 12 0 0 1 0 0 -10
ct2=bear present-passive	0 -8 0 9 0 0 0 0
ct2=down past	0 -9 0 4 0 0 0 0
ct2=down present	0 18 0 -12 0 0 0 -3
ct2=end present	0 0 0 -14 0 0 0 13
ct2=impose future-passive	0 0 5 -17 7 0 0 0
ct2=impose gerund	0 -3 0 6 0 0 0 0
ct2=impose infinitive	0 7 0 -3 -10 -1 6 0
ct2=impose participle-passive	0 6 0 -13 0 0 0 12
ct2=impose past	-4 -14 0 34 -3 0 0 -12
ct2=impose past-passive	0 1 0 6 0 0 0 -6
ct2=impose perfect	0 -1 0 10 -1 0 0 0
ct2=propose present	0 0 0 0 -1 0 6 0
ct2=return present	0 -7 0 -5 -2 0 0 15
ct2=say past	-4 -10 0 7 3 0 0 0
ct2=say present	0 0 0 8 0 0 0 -6
ct2=sell infinitive	1 -4 0 -3 0 10 0 0
ct2=stay future	0 9 0 -8 5 0 0 -7
ct2=stay infinitive	0 0 0 0 0 0 7 -4
ct2=stay modal	0 -15 0 18 0 0 0 0
ct2=stay past	0 -11 0 23 -1 0 0 -7
ct2=stay present	2 -2 2 3 -11 0 -5 4
ct2=suspend present-passive	0 6 0 -4 0 0 0 0
ct2=target present	0 0 0 -9 8 0 0 2
ct2=up modal	0 -7 0 9 0 0 0 0
ct2=up past	0 21 0 -16 0 0 0 -3
ct2=up present	0 -13 -1 13 1 0 0 0
d:after ,	0 -3 0 11 -3 5 0 -10
d:after , a	0 -7 0 13 0 0 0 -5
d:after , ends on	0 0 0 -4 0 0 0 6
d:after and ends on	0 -2 0 -9 -2 0 0 17
d:after and expires on	0 0 0 -9 0 0 0 11
d:after to	-3 -4 -1 7 -4 0 0 4
d:ahead	-7 -3 -8 14 5 -10 -11 0
d:ahead other	-23 -26 -10 60 -31 -17 -17 -5
d:ahead own	4 10 -2 -22 18 0 0 3
d:ahead-0	0 -6 -5 34 8 4 -11 -60
d:ahead-1	-41 34 -6 6 7 -9 -7 -31
d:ahead-2	-6 13 -27 -25 32 -9 0 3
d:ahead-3	22 -30 18 -17 -1 5 0 19
d:ahead-4	-44 13 0 -30 -58 9 13 44
d:ahead-5	8 -98 -14 84 -16 -31 -20 -7
d:ahead-6	8 9 14 0 -25 -4 -2 -12
d:at=0	8 -3 -3 11 -25 -16 11 3
d:at=1	-14 0 -20 21 -47 -11 -23 16
d:at=2	-14 6 8 -12 21 -2 -3 -4
d:at=3	1 -28 -13 37 18 3 -14 -28
d:before 	0 1 0 -6 0 0 0 7
d:before ,	0 2 0 -9 -2 6 0 5
d:before , a	0 -3 0 -12 0 0 0 18
d:before and	0 -7 0 10 0 0 0 0
d:before from	0 -1 0 21 0 0 0 -16
d:before to	-1 0 0 -4 -8 0 0 14
d:begins	5 8 -9 -1 -5 6 -24 5
d:begins ahead	4 13 -5 -7 -7 9 -20 0
d:begins today	0 -13 -3 4 5 -3 -2 9
d:ends	-12 -5 -3 6 -9 -10 -26 21
d:ends ahead	-9 -3 -1 4 -12 -8 -23 19
d:ends other ahead	-16 -7 1 2 0 -1 -7 16
d:ends own ahead	0 0 -1 1 -13 -7 -17 11
d:ends own today	-9 -5 -2 0 10 0 0 5
d:ends today	-9 -5 -2 0 10 0 0 5
d:how=calendar	2 4 0 -18 8 1 -16 18
d:how=relative	-9 -23 -6 50 -9 -12 -4 -18
d:how=weekday	-30 -11 -27 59 -10 -22 0 -33
d:last	-4 -34 0 47 -23 0 0 -2
d:named=0	-16 -9 -9 35 -1 -10 -5 -10
d:named=1	0 -6 -5 5 -7 -3 -13 14
d:named=2	8 8 -2 -5 4 -6 -10 -3
d:named=3	-2 -13 0 28 4 0 0 -15
d:rank=0	-8 31 1 -30 18 8 3 -10
d:rank=0 of 1	0 26 0 -45 -44 -11 13 42
d:rank=0 of 2	-2 12 -5 -4 6 -5 6 -14
d:rank=0 of 3	-5 3 0 -2 17 15 -15 -24
d:rank=0 of 4	-1 9 8 -1 29 5 -11 -49
d:rank=1	1 25 -5 -38 18 -29 0 9
d:rank=1 of 2	-3 16 2 -38 -15 -25 -6 38
d:rank=1 of 3	5 13 -20 -14 17 0 0 -12
d:rank=1 of 4	0 7 0 0 19 -12 5 -34
d:rank=2	3 22 15 -35 0 6 3 4
d:rank=2 of 3	5 3 7 -31 -29 6 1 33
d:rank=2 of 4	14 1 2 -28 17 2 -10 5
d:rank=3	15 -20 -5 -24 1 2 -18 33
d:span-after	-1 1 -12 2 -5 0 -10 1
d:span-before	-18 0 -15 -3 0 0 -5 17
d:today	-12 -14 -21 48 -26 -16 -16 -9
d:today own	-11 -14 -21 47 -25 -16 -16 -9
d:today-0	-12 -14 -21 48 -26 -16 -16 -9
f:"	-2 15 -6 23 -2 -6 -3 -30
f:'	0 -10 0 21 -12 0 0 0
f:'s	9 19 -3 -19 5 0 -8 -3
f:(	0 6 0 -12 0 0 0 4
f:)	0 6 0 -12 0 0 0 4
f:,	10 -6 1 13 -29 -7 -37 5
f:-	11 -6 0 7 -20 0 0 0
f:.	-9 -5 -2 16 -8 -7 -14 2
f::	3 -2 -10 -4 -16 -5 0 21
f:;	0 20 -6 -17 -1 -3 0 5
f:<agent>	-11 6 12 -5 -14 8 10 -6
f:<day-ahead>	0 11 0 1 -20 -14 0 0
f:<day-gone>	-10 3 0 -5 -17 -9 -3 21
f:<day-today>	-11 11 5 -11 -20 -1 0 14
f:<duty>	-3 8 7 1 2 -16 -11 -7
f:<gate>	-4 -17 0 18 -12 9 -1 0
f:<goods-amount>	0 -1 0 -12 17 0 6 -9
f:<goods>	14 19 -18 -25 -7 -13 -12 18
f:<level-noun>	-13 7 -1 -6 14 -8 -6 0
f:<level>	-8 11 -4 -1 -11 -33 0 6
f:<money>	-5 -8 1 17 -1 1 0 -5
f:<month-ahead>	4 -12 6 9 0 0 0 -9
f:<month-gone>	9 -15 0 -25 9 8 -4 24
f:<month-today>	0 -3 0 -14 -2 0 0 21
f:<name>	-1 6 0 -24 13 -7 0 13
f:<not>	11 -13 2 10 8 -7 -12 -6
f:<number>	-6 5 11 -7 -2 5 -10 3
f:<office>	2 -15 2 14 -6 -3 -2 0
f:<organisation>	0 21 -12 -13 -11 15 -8 0
f:<person>	-13 -5 -4 -12 32 4 -14 4
f:<points>	-4 0 -1 -17 -11 0 0 35
f:<quality>	1 -29 0 -19 8 -2 12 32
f:<seat>	-11 -2 -10 -26 5 20 3 20
f:<sender>	1 18 4 -15 18 -5 0 -23
f:<span>	2 -31 -11 26 -25 -7 -3 10
f:<taker>	0 -11 0 7 -1 0 0 5
f:<v-agree>	-15 -15 0 20 -17 2 -4 4
f:<v-bear>	-2 -5 -7 11 -26 -13 0 12
f:<v-begin>	-5 15 2 -12 -12 -10 -1 10
f:<v-buy>	-6 0 4 -9 1 -1 0 12
f:<v-deny>	8 -1 0 10 -4 0 0 -10
f:<v-down>	0 0 0 15 -24 -9 -2 0
f:<v-end>	3 13 0 -12 -17 -12 -4 15
f:<v-impose>	-19 -1 -24 11 2 10 -19 1
f:<v-propose>	-1 -6 0 9 0 -5 0 -4
f:<v-return>	0 -6 -1 0 -9 0 0 16
f:<v-say>	-5 -1 -23 7 15 0 -15 -5
f:<v-sell>	-2 0 5 0 16 -5 0 -12
f:<v-stay>	2 4 0 -15 1 12 -9 6
f:<v-suspend>	9 -11 -5 -4 15 16 -3 -9
f:<v-target>	-1 6 -7 -15 0 -3 -7 21
f:<v-threaten>	-4 12 0 7 -20 0 -5 1
f:<v-up>	-3 -20 2 20 -12 8 0 -2
f:?	0 0 0 -12 -4 0 0 23
f:a	9 -3 -14 10 2 18 3 -24
f:about	0 2 0 -8 0 0 0 11
f:above	0 19 0 -17 0 0 0 0
f:abroad	0 -5 0 7 -3 2 0 0
f:according	0 5 0 -7 8 0 0 -4
f:act	0 10 0 -2 0 0 0 -7
f:add	0 1 0 3 3 0 0 -8
f:additional	0 22 0 -20 -2 0 0 3
f:affiliate	0 -5 0 0 -7 0 0 11
f:after	-3 17 8 4 -14 -5 -1 -12
f:afterward	0 8 0 -7 0 0 0 0
f:again	-2 1 -1 21 0 -4 -2 -20
f:ago	3 7 0 -2 0 0 0 -6
f:agree	0 0 0 0 -12 -1 0 9
f:agreement	-2 26 0 -9 -8 0 0 -7
f:air	0 7 0 -6 0 0 0 0
f:all	4 6 -2 13 0 0 0 -21
f:allow	0 -7 0 1 0 3 0 0
f:almost	0 -1 0 8 -1 0 0 -5
f:alone	0 7 0 -6 0 0 0 1
f:already	0 -6 0 21 -14 0 7 -16
f:aluminium	0 6 0 -4 0 0 0 0
f:am	0 7 0 1 0 0 0 -6
f:among	2 3 0 0 0 0 0 -8
f:amount	0 -5 0 9 -1 0 0 0
f:an	-1 23 -8 -6 2 -3 0 -10
f:and	8 23 -14 -18 -6 -13 -6 5
f:announce	0 2 0 9 -6 0 0 -9
f:answer	0 -12 0 20 0 0 0 -5
f:antimony	10 -14 0 10 -2 0 0 -11
f:any	-3 0 0 14 0 0 0 -7
f:anything	0 -14 6 13 -3 0 0 -1
f:apart	0 0 0 10 0 0 0 -8
f:apple	0 -1 0 -4 0 0 0 9
f:application	10 0 0 -1 0 0 0 -5
f:apply	-2 15 -1 -9 1 0 0 -3
f:approval	0 0 0 -21 4 0 0 19
f:approve	-3 22 0 25 7 6 0 -52
f:are	11 7 7 -21 7 -9 -1 1
f:argue	0 0 0 -8 10 0 0 0
f:arrangement	-5 -10 6 2 3 0 0 0
f:arrive	0 -10 0 0 0 0 7 0
f:as	12 1 8 -2 10 -2 -1 -17
f:ask	-3 -34 -1 29 2 -1 0 0
f:at	-10 -15 0 4 -1 -2 12 7
f:away	0 -1 0 6 -2 -2 0 2
f:back	0 -8 9 -12 -5 0 0 19
f:ban	-3 1 0 10 -8 0 0 0
f:banana	0 3 0 -13 2 0 0 5
f:basi	0 -3 0 -9 0 0 0 14
f:basic	0 7 0 -6 0 0 0 0
f:battery	6 6 0 -2 0 0 0 -8
f:be	0 -8 -2 0 -12 0 -6 18
f:become	0 -8 0 17 -11 0 0 0
f:beef	0 19 0 -13 -4 0 0 0
f:been	-4 18 -3 6 -5 0 -1 -16
f:before	1 14 2 18 -6 0 0 -33
f:begin	1 -5 0 16 -9 0 0 -6
f:being	0 0 0 1 -7 0 0 3
f:believe	0 0 0 13 0 0 0 -12
f:belong	0 -1 0 10 0 0 0 -8
f:below	0 -9 0 16 0 0 0 -7
f:bergen	0 0 0 11 0 0 0 -9
f:beside	0 0 0 6 0 0 0 -2
f:better	2 -8 0 0 0 0 0 3
f:between	0 -20 0 8 0 0 0 13
f:beyond	0 0 0 -10 0 0 0 9
f:bill	0 -9 0 1 6 0 0 0
f:blacklisted	0 0 0 -12 0 0 0 13
f:both	-3 -1 -2 13 -11 -6 0 -2
f:budget	0 -1 0 8 0 0 0 -4
f:busan	2 -6 0 -28 7 0 0 23
f:business	0 7 0 -2 0 0 0 -1
f:but	0 22 0 -35 12 1 0 7
f:butter	0 -21 0 12 -3 0 5 5
f:buy	0 -4 0 -1 11 0 0 0
f:buyer	2 -7 0 2 0 0 0 0
f:by	3 -25 0 34 -26 13 -5 -10
f:cabinet	0 11 0 3 -6 0 0 -7
f:calendar	0 0 0 9 8 0 0 -13
f:call	0 15 0 5 -7 1 0 -17
f:can	0 21 0 -19 -3 0 0 2
f:cancel	0 6 0 -4 0 0 0 -1
f:cannot	0 2 0 -14 10 0 0 0
f:car	0 9 0 -6 7 0 0 -9
f:carry	0 -4 0 10 0 0 0 0
f:case	1 7 0 -7 0 0 -4 2
f:cement	0 -10 0 1 0 0 0 8
f:cent	0 -5 0 10 0 0 0 -3
f:chair	0 -12 0 16 0 0 0 -1
f:change	0 -14 0 3 -7 0 0 11
f:charge	-3 -13 -2 0 15 0 0 8
f:check	0 -10 0 18 0 0 0 -6
f:chicken	0 -4 0 9 0 0 0 -1
f:christma	0 0 0 -4 0 0 0 6
f:close	0 5 0 -7 -1 0 0 6
f:closed	1 0 0 -8 0 0 0 5
f:club	0 -2 0 20 0 0 0 -16
f:coal	0 -8 0 18 0 0 0 -12
f:coffee	0 0 0 -13 5 0 0 10
f:cold	0 0 0 11 0 0 0 -13
f:colleague	0 9 0 -1 0 0 0 -5
f:collect	0 -5 0 -13 0 0 0 21
f:come	5 -10 2 0 -10 -1 0 11
f:comment	0 -17 0 -10 20 0 0 2
f:commerce	-2 -10 0 12 0 0 0 -1
f:commission	0 13 0 -10 0 0 0 -2
f:company	0 0 0 27 -7 0 0 -20
f:complete	0 -3 0 -3 0 0 0 7
f:conclude	0 -12 0 -2 0 0 0 15
f:confirm	0 7 0 -9 -5 0 0 9
f:consensu	0 -6 0 8 0 0 0 -2
f:consent	1 -12 0 12 -3 0 0 0
f:consider	0 0 0 -11 5 0 0 2
f:continue	0 12 0 -22 0 0 0 12
f:control	13 0 0 -4 -10 0 0 0
f:copper	0 5 0 1 0 0 0 -8
f:cost	0 0 0 16 -4 0 0 -13
f:could	0 0 0 7 -5 6 0 -10
f:council	0 0 0 19 0 0 0 -17
f:count	0 -7 0 5 9 0 0 -8
f:counter	0 -6 0 0 0 0 0 3
f:counterpart	0 -13 0 7 0 0 0 5
f:country	5 6 -4 5 0 0 0 -11
f:course	0 0 0 -10 0 0 0 12
f:cover	0 0 0 -6 0 0 0 11
f:covered	0 2 -2 -8 8 0 0 0
f:crane	3 0 0 10 0 0 0 -15
f:customer	0 -5 0 9 0 0 0 0
f:cut	0 -5 0 0 -14 0 0 20
f:date	-1 -13 0 5 0 3 0 1
f:day	0 13 0 -41 13 0 0 16
f:deadline	0 -11 0 16 0 0 0 -4
f:deal	1 -11 0 -2 -15 7 0 21
f:decide	0 0 0 0 -14 0 0 15
f:decided	0 -2 0 13 6 0 0 -16
f:decision	0 -1 0 -8 0 0 0 15
f:decree	0 30 0 -34 -1 0 0 9
f:deficit	0 8 0 -7 0 0 0 0
f:delay	0 -6 0 7 0 0 0 0
f:delegation	0 0 0 11 -1 0 7 -14
f:did	0 10 0 -15 3 0 0 5
f:different	0 6 0 0 0 0 0 -5
f:dinner	0 -11 0 13 0 0 0 0
f:do	9 1 0 -29 13 0 0 9
f:doe	0 11 0 -6 0 0 0 -1
f:don't	2 7 0 -14 -2 0 0 5
f:done	0 -4 0 21 -8 0 0 -14
f:double	0 -5 0 17 -4 0 0 -6
f:down	0 -5 0 14 1 0 0 -8
f:draft	0 9 0 0 -9 0 0 0
f:drawer	0 -7 0 4 0 0 0 1
f:drop	0 7 0 0 0 0 0 -8
f:dry	0 8 0 -3 -1 2 0 -3
f:due	0 -18 0 0 0 0 0 12
f:during	0 1 0 14 0 0 0 -16
f:duty	0 21 0 -8 2 -7 -7 -9
f:each	0 0 0 -8 0 0 0 14
f:earlier	0 0 0 -13 5 0 0 8
f:earth	14 -19 0 4 -15 0 0 3
f:effect	0 22 -1 -7 0 0 0 -21
f:either	0 -3 0 0 -2 0 0 6
f:else	0 -1 0 -22 0 0 0 25
f:emergency	0 0 0 -5 0 0 0 9
f:end	12 -5 0 -17 3 -4 0 18
f:entity	0 10 0 -9 0 0 0 0
f:entry	0 21 0 -34 0 0 0 17
f:evening	0 -6 0 4 0 0 0 0
f:event	0 0 0 -17 5 0 0 12
f:ever	0 0 0 -13 0 0 0 12
f:every	0 15 -5 0 -11 0 0 0
f:everybody	0 5 0 -17 0 0 0 12
f:everything	-2 2 0 -6 -4 0 0 12
f:examine	6 -2 0 0 -1 0 0 0
f:expect	0 7 -2 5 10 0 0 -26
f:expire	0 -26 1 26 0 0 0 -2
f:explain	0 8 0 -2 0 0 0 -4
f:export	0 9 0 -10 17 -2 0 -15
f:extend	0 -2 0 8 -11 0 0 0
f:extension	0 2 0 -11 -6 1 0 10
f:extra	0 23 0 -18 0 0 0 -5
f:fact	0 -4 0 -1 0 0 0 10
f:fail	0 -1 0 14 0 0 0 -9
f:failed	0 -6 0 11 0 0 0 0
f:fall	-1 6 0 13 -5 -1 0 -18
f:farm	0 -12 0 31 0 0 0 -23
f:fee	5 -24 1 4 19 -3 0 -5
f:fentanyl	0 -14 -2 0 4 6 0 6
f:fertilizer	0 -8 0 -14 20 0 0 0
f:few	3 6 0 -8 0 0 0 0
f:fifth	0 0 0 9 0 0 0 -1
f:figure	0 -9 0 8 -3 0 0 3
f:find	0 -7 0 12 -2 0 0 0
f:fine	0 -2 0 14 0 0 0 -10
f:firm	0 9 0 -10 -1 0 0 0
f:first	-1 3 -1 -9 18 -5 0 0
f:fish	0 -10 0 0 0 0 0 10
f:five	0 -6 0 8 0 0 0 0
f:fix	0 -9 0 1 0 0 0 8
f:flour	0 10 0 1 0 0 0 -12
f:flow	0 11 0 -11 0 0 0 0
f:follow	0 7 0 -11 0 0 0 8
f:followed	0 9 0 -14 0 0 0 5
f:for	0 -20 -4 3 10 0 -15 16
f:force	0 -5 0 11 0 0 0 -3
f:foreign	7 -5 0 4 0 0 0 -6
f:former	0 -8 0 11 -5 0 0 0
f:forty	0 -1 0 6 0 0 0 -2
f:found	0 0 0 16 0 0 0 -14
f:four	0 11 0 -2 -2 0 0 -8
f:fourth	0 -18 0 2 22 1 0 -22
f:framework	0 -7 0 8 0 0 0 -1
f:free	0 0 0 14 -1 -1 0 -5
f:from	4 6 11 -8 -12 -7 -4 7
f:fruit	0 10 0 -8 0 0 0 0
f:further	6 -5 0 -12 5 0 0 6
f:gallium	10 -6 0 4 -1 0 0 -10
f:gas	0 -12 0 17 0 0 0 -4
f:gave	0 2 0 11 -3 0 0 -10
f:gazette	0 9 0 -5 0 0 0 -3
f:general	-7 2 0 21 0 0 0 -19
f:geneva	0 -14 0 12 0 0 0 0
f:germanium	10 -4 0 2 0 0 0 -9
f:get	0 -8 0 17 -9 1 0 -4
f:given	0 0 0 -1 0 -1 0 8
f:go	-2 0 7 -1 -3 0 1 0
f:good	3 -18 0 11 -7 -5 0 11
f:government	-4 -8 0 -4 -4 0 0 18
f:graphite	2 8 0 -11 0 2 0 0
f:grow	0 -4 0 9 0 0 0 -1
f:grower	0 -4 0 26 0 0 0 -22
f:growth	0 0 0 -4 7 0 0 0
f:had	1 -16 -6 11 0 -6 -2 5
f:half	0 1 0 -22 6 0 0 16
f:hall	0 -14 0 19 0 0 0 -6
f:halve	0 0 0 11 0 0 0 -8
f:hand	8 -13 0 0 -4 0 0 5
f:hang	0 -8 0 4 0 0 0 3
f:has	-3 -2 12 7 -5 0 0 -7
f:hasn't	0 6 0 -5 0 7 0 -6
f:have	-2 -2 -10 13 1 23 -1 -21
f:he	-2 9 -4 -8 8 0 -2 -1
f:head	0 4 0 2 0 0 0 -7
f:hear	0 0 0 9 -4 0 0 0
f:height	0 -3 0 -2 0 0 0 9
f:help	0 -6 0 10 0 0 0 -2
f:her	0 10 0 -10 0 0 0 0
f:here	0 -8 0 -3 -4 0 0 22
f:higher	0 9 0 2 -1 0 0 -14
f:him	0 0 0 16 -6 0 0 -11
f:himself	0 4 0 -16 7 0 0 5
f:his	0 6 0 4 9 0 0 -20
f:hit	0 6 0 -1 0 0 0 -1
f:hold	0 1 0 -22 -11 20 0 12
f:holiday	0 -6 0 10 -5 0 0 0
f:home	0 6 0 -4 0 0 0 0
f:hour	0 -23 0 29 0 0 0 -2
f:house	0 -7 0 5 1 0 0 0
f:household	0 -14 0 21 -5 0 0 0
f:i	7 -5 -3 -13 29 -2 0 -5
f:ice	0 0 0 7 0 0 0 -3
f:if	6 10 -4 0 -16 -4 0 0
f:import	0 -11 0 9 -6 0 0 7
f:importer	0 10 0 -10 -1 0 0 1
f:impose	0 20 0 -12 -2 0 0 -6
f:in	-22 -12 -11 12 -5 0 2 10
f:increase	0 -9 0 12 0 0 0 0
f:instead	0 -15 0 9 0 0 0 8
f:intend	0 -1 0 -21 0 0 0 23
f:interest	0 -9 0 7 3 0 0 -3
f:is	0 -2 -5 5 4 -7 5 -8
f:island	0 0 0 18 -11 3 0 -11
f:issue	-6 -8 0 8 7 0 0 0
f:it	-16 6 -15 -14 -27 0 -3 38
f:its	7 10 -9 -12 -18 19 -5 3
f:joint	0 3 0 -21 -1 19 0 0
f:judge	0 -3 0 19 0 0 0 -15
f:just	13 -4 0 0 0 0 0 -7
f:keep	0 5 0 2 -19 0 0 2
f:kind	0 -4 0 11 -5 0 0 0
f:know	1 -5 0 12 3 0 0 -14
f:labour	0 6 0 -5 0 0 0 0
f:land	0 -1 0 -5 -1 0 0 10
f:large	0 -1 0 7 0 0 0 -3
f:largest	0 0 0 -10 11 0 0 0
f:last	-8 5 -4 -17 0 -7 -3 25
f:late	0 -4 0 -4 12 0 0 -1
f:later	7 6 0 11 0 0 0 -29
f:law	8 -5 0 -3 0 1 7 -8
f:lead	0 12 0 -12 10 0 0 -10
f:leader	0 11 0 -4 0 0 0 -6
f:least	0 -12 0 0 0 0 0 11
f:leather	0 6 0 0 -5 0 0 0
f:led	0 0 0 7 0 0 0 -6
f:less	0 0 0 14 0 0 0 -15
f:let	0 11 0 0 1 2 0 -13
f:letter	0 20 0 -17 -2 0 0 0
f:levy	0 -1 -1 -8 -3 0 0 20
f:licence	13 0 0 0 -5 0 0 -3
f:license	2 -9 0 -3 20 0 0 -12
f:like	0 -11 5 3 -3 0 0 1
f:line	-7 -3 11 34 -9 -1 0 -29
f:list	0 4 -3 1 -13 0 0 4
f:lithium	8 10 0 -13 0 0 0 -5
f:little	0 -8 0 0 0 6 0 0
f:live	0 0 0 -6 0 0 0 7
f:london	0 -10 0 21 0 0 0 -12
f:long	0 -1 0 8 0 0 0 -3
f:longer	1 8 0 -2 0 0 0 -4
f:look	0 10 0 1 -8 0 0 -6
f:lorry	0 -2 0 0 0 0 0 6
f:lose	0 4 0 3 -11 0 0 0
f:lower	0 0 0 14 0 0 0 -14
f:lunch	0 -4 0 6 0 0 0 0
f:m	0 -7 0 -7 0 0 0 17
f:machinery	0 -5 0 0 0 0 0 6
f:magnet	0 9 0 -6 0 0 0 0
f:make	5 1 0 8 -7 0 0 -10
f:maker	4 4 0 -13 0 0 0 2
f:making	0 0 0 -7 0 0 0 10
f:many	0 -4 0 0 0 0 0 6
f:market	0 0 0 6 0 0 0 -2
f:match	0 -2 0 6 0 0 0 -1
f:matter	0 0 0 22 0 0 0 -21
f:may	0 0 0 23 0 0 0 -25
f:me	0 0 0 6 0 0 0 -2
f:meal	0 13 0 -11 0 0 0 -1
f:mean	0 11 0 -6 0 0 0 0
f:measure	0 9 0 -12 0 0 0 4
f:mediator	0 0 0 24 0 0 0 -24
f:medicine	0 11 -1 -18 9 0 0 0
f:meet	0 -3 -3 13 9 -13 -2 -10
f:midnight	0 1 0 11 0 0 0 -14
f:milk	0 0 0 7 -6 0 0 0
f:million	0 -7 0 16 -4 0 0 -4
f:minister	-4 6 0 -8 -7 0 0 13
f:ministry	-3 -20 0 26 0 0 0 -7
f:minute	0 -16 0 26 0 0 0 -9
f:moment	0 3 0 -8 0 0 7 0
f:month	0 9 0 -14 0 0 0 7
f:more	0 3 -4 -3 -13 0 0 7
f:morning	0 0 0 -6 0 0 0 7
f:most	0 -5 0 18 -8 0 0 -9
f:move	0 -3 0 -13 -1 12 0 6
f:mr	0 0 0 0 17 0 0 -14
f:mrs	0 -10 0 33 0 0 0 -27
f:must	-3 -9 0 16 0 26 0 -30
f:my	0 6 0 -14 0 0 0 8
f:necessary	0 10 0 -7 0 0 0 0
f:need	0 15 0 -13 6 2 0 -10
f:needed	8 -12 0 4 3 0 0 -4
f:negotiate	0 -8 0 15 0 0 0 -5
f:negotiation	0 -6 0 -4 11 0 0 0
f:negotiator	0 10 0 -10 0 0 0 0
f:neither	2 0 0 7 -6 0 0 -2
f:never	0 7 0 2 0 0 0 -11
f:new	0 11 0 4 -5 -1 0 -6
f:next	-2 11 0 -20 -4 0 0 17
f:night	0 -15 0 6 -1 0 0 8
f:no	0 -8 1 12 12 -3 0 -12
f:nobody	-3 -25 0 4 11 0 0 11
f:none	0 -2 0 6 0 0 0 0
f:noon	0 0 0 10 0 0 0 -11
f:north	0 1 0 -6 0 0 0 6
f:not	13 -7 3 3 0 0 -2 -6
f:note	0 0 0 -7 0 0 0 7
f:nothing	-3 -15 0 -10 11 -1 0 20
f:notice	0 -9 16 0 0 0 0 -6
f:now	2 -9 0 14 0 0 0 -4
f:number	0 6 0 3 -3 0 0 -8
f:observer	0 0 0 16 0 0 0 -16
f:of	18 -14 -4 17 -2 0 -7 -11
f:off	0 -10 0 22 -9 2 0 -11
f:offer	0 -15 0 42 -3 0 0 -29
f:oil	0 15 0 -16 0 0 0 2
f:old	0 27 10 -24 0 0 0 -8
f:older	0 21 0 -6 -10 0 0 -8
f:on	-5 16 -6 5 -12 -45 -9 -2
f:once	1 19 0 -23 -3 0 0 5
f:one	-2 3 2 -5 -30 -9 -1 27
f:only	0 29 0 -16 -2 2 0 -10
f:opened	0 9 0 -7 0 0 0 0
f:or	0 -3 0 3 -7 0 0 6
f:orange	0 8 0 0 0 0 0 -3
f:order	-2 8 5 -16 -3 0 0 8
f:ordinary	0 -7 0 11 0 0 0 0
f:origin	0 8 0 0 0 0 0 -5
f:other	6 5 -4 -5 -12 0 0 9
f:our	-3 2 -2 -34 12 -1 0 33
f:out	8 -22 0 25 -9 0 0 -9
f:over	6 -18 -3 -7 -6 0 0 24
f:owe	-4 -5 11 -4 -4 0 0 5
f:own	3 1 0 -12 6 0 0 4
f:p	0 -1 0 -6 0 0 0 9
f:page	0 0 0 13 -3 0 0 -3
f:palace	0 0 0 -6 0 0 0 6
f:paper	0 -21 0 13 1 0 0 0
f:parliament	0 10 0 0 0 0 0 -10
f:party	0 0 0 21 -5 -2 0 -12
f:pass	0 -11 0 -9 6 0 0 16
f:pause	16 -14 0 -15 7 0 0 6
f:pay	2 0 -14 9 -13 -3 3 -2
f:peace	0 -6 0 15 -5 0 0 -3
f:pen	0 -2 0 -9 0 0 0 13
f:people	0 -6 0 -6 -2 0 0 15
f:period	0 0 0 -10 -2 0 0 14
f:permanent	0 8 0 11 1 0 0 -24
f:place	0 1 0 6 -2 0 0 -3
f:plan	0 -1 0 -11 26 0 0 -7
f:plant	0 0 7 -3 0 0 0 -2
f:plu	0 -6 0 7 0 0 0 -1
f:point	0 -7 0 -1 9 0 0 1
f:pork	0 25 -5 -5 -12 0 0 -10
f:port	3 -15 3 1 -9 3 0 4
f:power	0 -1 7 -1 0 0 0 0
f:present	0 5 0 -15 0 0 0 12
f:price	0 -16 0 41 -16 -2 0 -15
f:prime	-1 4 0 -9 0 0 0 7
f:prisoner	0 -2 0 16 0 0 0 -13
f:product	0 0 0 8 0 0 0 -4
f:prolong	2 10 0 -31 -1 0 0 21
f:prolongation	0 4 0 11 0 0 0 -15
f:prolonged	0 -2 0 -1 0 0 0 6
f:promise	0 -3 6 -6 0 0 0 6
f:proposal	0 11 0 0 0 0 0 -8
f:propose	0 9 0 -17 -2 0 6 2
f:publish	0 7 6 -4 0 0 0 -9
f:push	0 0 0 -5 0 0 0 7
f:put	-4 -7 -1 10 2 1 -1 -3
f:quarter	0 -10 0 9 0 0 0 0
f:question	8 -4 0 0 0 0 0 -3
f:quota	0 -1 0 0 -1 0 6 0
f:raise	2 -7 0 6 0 0 0 0
f:rare	14 -19 0 4 -15 0 0 3
f:rate	-1 9 -3 -8 11 0 0 -4
f:rather	0 0 0 13 0 0 0 -11
f:ratify	0 16 0 -2 0 0 0 -12
f:reach	-1 3 0 6 -8 0 0 0
f:read	0 -14 0 6 0 0 0 4
f:ready	0 0 0 -5 0 0 0 6
f:reciprocal	0 2 0 13 -3 0 0 -15
f:record	0 6 0 -4 0 0 0 0
f:refund	0 0 0 9 -3 0 0 0
f:refused	6 -3 0 0 0 0 0 -1
f:register	0 -7 0 8 0 0 0 0
f:replace	0 9 0 -7 0 0 0 0
f:representative	0 -18 0 -1 7 6 0 7
f:required	0 0 0 -5 0 0 0 7
f:rest	0 0 0 0 -3 0 0 6
f:result	0 -3 0 19 0 0 0 -12
f:return	0 -10 0 -10 -2 0 0 25
f:rice	0 8 0 -19 0 0 0 13
f:rise	0 -7 0 10 -3 0 0 4
f:room	0 -2 0 11 0 0 0 -6
f:round	0 -17 0 42 0 0 0 -33
f:rule	8 0 0 6 -2 0 0 -9
f:rum	0 -4 0 9 0 0 0 -5
f:run	6 0 0 -19 6 0 0 7
f:same	0 3 0 -20 -3 2 0 18
f:say	-2 0 -15 -12 19 3 -8 9
f:season	0 -5 0 9 0 0 0 0
f:second	0 -16 0 38 -14 -3 0 -13
f:section	0 25 0 -17 -4 0 0 -4
f:see	0 11 0 -15 -1 0 0 8
f:sell	0 -7 0 20 -8 0 0 -3
f:send	0 3 0 -8 0 0 0 5
f:set	0 20 0 -15 0 2 0 -3
f:settle	0 -4 0 -9 0 0 0 14
f:settlement	0 -3 0 25 -2 0 0 -19
f:shall	0 0 0 10 -2 0 0 -6
f:she	0 25 -5 0 -10 0 0 -12
f:sheet	0 2 0 -9 0 0 0 7
f:shelve	6 0 0 -2 0 0 0 0
f:ship	-2 -10 7 -1 6 0 0 1
f:shipment	0 11 0 -10 0 0 0 0
f:short	0 -6 0 15 0 0 0 -8
f:should	0 -8 0 22 -5 0 0 -11
f:show	0 -4 0 19 -1 0 0 -11
f:side	-4 -10 -1 1 -3 -2 0 15
f:sign	-6 -7 2 18 6 3 -1 -17
f:signature	0 13 0 -17 -4 0 0 10
f:since	0 -15 -6 11 8 9 0 -11
f:single	0 -5 0 11 0 0 0 -5
f:sit	0 -12 0 11 -5 0 0 4
f:sixth	0 10 0 -12 0 0 0 1
f:sleep	0 -7 0 14 -8 0 0 0
f:slip	0 17 0 -12 0 0 0 -6
f:so	16 -19 0 -6 15 0 0 0
f:some	0 10 0 0 -2 0 0 -7
f:somebody	0 -17 0 12 -1 0 0 2
f:something	0 -7 0 13 0 0 0 -4
f:sorghum	0 -4 0 8 0 0 0 0
f:soybean	0 0 0 0 9 0 0 -9
f:speak	0 -8 0 15 -1 0 0 0
f:squash	0 0 0 -12 0 0 0 14
f:stand	-6 0 11 4 -7 0 0 -6
f:standard	0 -10 0 13 0 0 0 0
f:start	0 21 0 -41 0 0 0 21
f:state	0 2 0 0 1 0 0 -6
f:stay	0 -5 0 3 24 0 0 -27
f:steel	0 28 0 -24 3 0 0 -11
f:still	4 -20 -3 -3 21 6 0 -3
f:stop	-1 9 0 -15 2 0 0 7
f:strike	0 0 0 12 -13 0 0 0
f:stuff	0 8 0 -10 0 0 0 3
f:subject	4 4 0 -13 -1 0 0 6
f:successor	0 0 0 7 0 0 0 -5
f:such	8 4 0 0 0 0 0 -12
f:sugar	0 -4 0 6 0 0 0 0
f:sum	0 0 0 -7 5 0 0 3
f:surcharge	0 -5 0 22 -5 0 0 -11
f:suspend	-5 1 0 16 -3 0 0 -8
f:suspension	6 -2 0 -1 -6 0 0 1
f:table	0 -6 0 14 0 0 0 -6
f:take	-3 4 0 -2 0 -3 -1 6
f:talk	-3 -11 -5 30 0 -6 0 -13
f:talking	0 0 0 -10 11 0 0 0
f:tariff	0 -14 13 1 14 -3 -1 -4
f:tax	0 12 0 -14 0 0 0 4
f:tea	0 20 0 -22 0 0 0 5
f:team	0 -3 0 17 0 0 0 -11
f:television	0 -5 0 -15 0 0 0 22
f:tell	-3 -1 0 -4 0 0 0 8
f:text	0 -1 0 -20 13 0 0 10
f:th	0 -2 0 -15 8 0 0 12
f:than	0 3 0 13 -9 0 0 -12
f:that	-7 0 -4 -2 -9 2 -4 15
f:the	-2 -10 15 14 -5 22 -15 -13
f:their	0 -18 -1 30 0 -1 0 -14
f:them	3 0 15 -5 0 -4 0 -5
f:then	-1 -5 -3 -6 18 18 -4 -6
f:there	10 -3 -4 -17 -10 0 -2 24
f:therefore	0 21 0 -5 -2 0 0 -16
f:these	0 2 0 -6 -1 0 0 6
f:they	0 -13 0 5 -16 -1 0 15
f:thi	-9 4 -1 -11 -4 0 0 17
f:thing	0 6 0 0 0 0 0 -5
f:think	0 6 0 -1 -9 0 0 5
f:third	0 -13 0 36 -14 0 0 -16
f:those	3 5 10 3 -9 0 0 -18
f:threat	0 7 0 -13 5 0 0 0
f:threaten	0 9 0 2 0 0 -2 -13
f:three	0 -3 0 19 -2 -5 0 -4
f:through	0 -7 0 -12 -4 0 0 25
f:ticket	0 -7 0 26 -11 0 0 -10
f:tiktok	0 3 0 -17 -1 19 0 -4
f:timber	0 9 0 -5 0 0 0 -2
f:time	-4 4 0 -19 1 3 0 16
f:to	5 8 0 -24 1 -10 -7 19
f:together	0 -19 0 1 0 0 0 14
f:too	0 -4 -3 -6 4 0 0 8
f:top	0 -8 0 21 0 0 0 -13
f:touch	0 0 0 -9 0 0 0 12
f:trade	0 -6 0 -6 3 8 0 5
f:trader	0 0 0 -14 10 0 0 3
f:treaty	0 0 0 -13 0 0 0 14
f:truce	11 5 0 -14 -2 -3 0 5
f:two	-3 10 0 19 -27 -2 0 -18
f:unchanged	0 -16 0 17 0 0 0 0
f:under	-1 -4 -4 8 0 0 0 3
f:unlawful	-1 26 0 -15 0 0 0 -13
f:unless	0 7 0 -29 -3 0 0 20
f:unreliable	0 10 0 -9 0 0 0 0
f:until	4 -21 3 30 -4 -3 -1 -17
f:up	2 -8 4 23 0 -1 0 -19
f:us	-5 -14 0 13 -5 0 0 6
f:use	0 6 9 -2 -7 0 0 -4
f:value	8 -3 0 -7 0 0 0 0
f:vote	0 -11 0 -22 32 0 0 5
f:voted	0 -9 0 18 0 0 0 -11
f:walk	0 0 0 11 0 0 0 -10
f:want	2 -13 0 10 -5 0 0 0
f:war	0 -6 0 12 0 0 0 -3
f:warn	-2 0 0 14 -14 0 0 0
f:was	0 3 -6 -1 -2 -2 -1 4
f:way	0 -2 7 -5 -7 0 0 10
f:we	0 15 -4 12 -13 -2 0 -13
f:we've	0 12 0 -17 0 0 0 8
f:week	-1 1 0 -17 10 0 0 14
f:well	-5 0 11 5 -2 0 0 -7
f:were	-1 6 0 -13 -9 0 0 15
f:what	0 6 0 -18 -12 0 0 23
f:whatever	0 -3 0 -4 0 0 0 10
f:wheat	0 -9 0 13 0 0 0 0
f:when	5 -11 0 1 -6 0 0 5
f:where	0 -14 0 6 0 0 0 3
f:whether	1 -5 0 -13 0 0 0 9
f:which	-2 -23 0 23 0 0 -4 -2
f:while	0 -15 0 3 0 0 0 11
f:whisky	0 0 0 8 0 0 0 -9
f:who	-5 -5 -1 22 0 0 0 -12
f:whoever	-1 0 0 10 -3 0 0 0
f:whole	0 0 0 -4 0 0 0 6
f:whose	0 0 0 -6 0 0 0 12
f:will	-6 -21 -4 19 8 0 -5 -1
f:wine	0 2 0 0 -6 0 0 1
f:winter	0 -3 0 19 -6 0 0 -7
f:wire	0 -4 0 6 0 0 0 0
f:with	0 -14 0 5 8 16 -2 -15
f:without	7 -4 0 -3 -2 0 0 8
f:wool	0 0 0 -11 0 0 0 12
f:word	0 -7 0 17 -8 0 0 0
f:work	0 0 0 11 0 0 0 -9
f:working	0 -7 0 6 0 0 0 0
f:worth	0 0 -1 -1 -3 0 0 8
f:would	-3 19 -14 -16 8 0 -9 5
f:wrong	0 -9 0 3 0 0 0 4
f:year	0 3 -1 5 -17 0 0 3
f:yes	0 -3 0 -18 0 0 0 20
f:yet	0 -6 5 2 -4 0 0 1
f:york	0 16 0 -12 0 0 0 -4
f:your	-1 2 0 -4 20 0 0 -16
f:—	2 11 0 -19 0 0 0 5
first-of-paragraph	-2 7 -16 23 -23 -10 2 -14
h:controls	56 -7 -11 -19 -27 7 -11 -34
h:controls truce	6 2 0 -12 9 0 0 -2
h:deal	-21 1 -11 3 -15 5 21 -2
h:deal truce	0 11 0 -3 2 0 0 -4
h:duties	-40 11 0 7 -15 -29 8 7
h:duties truce	-8 -25 -3 -8 0 0 -3 35
h:exclusions	-1 -10 47 -17 -6 -1 -3 -37
h:fees	-10 -10 -14 -7 28 -5 -3 5
h:fees truce	-5 -1 0 0 15 0 0 -8
h:meeting	-14 -21 -2 39 -27 -10 -1 10
h:meeting truce	0 -7 0 -14 0 0 0 21
h:price	-3 -7 -5 25 5 -1 -1 -21
h:price truce	0 0 0 -6 0 0 0 7
h:procedure	-21 -8 -19 -5 50 -21 -5 -29
h:procedure truce	0 -9 0 5 8 0 0 -2
h:sale	0 -13 -4 0 -15 36 -7 -21
h:shipped	-1 7 8 -13 9 0 -3 -22
has-future	-3 13 3 -6 -1 -14 -20 3
has-gerund	-3 -4 -2 11 -13 -1 -1 9
has-infinitive	-8 -2 0 -7 1 9 4 0
has-modal	-6 -16 -10 16 6 1 -2 -2
has-participle	7 8 0 -7 9 0 0 -10
has-past	0 -10 0 27 -17 -5 -8 -8
has-perfect	4 1 -16 0 3 0 0 -2
has-pluperfect	-4 -13 -1 12 7 0 -2 -2
has-present	1 4 -7 -3 -7 -3 -3 7
headline	15 -5 6 -9 2 0 20 -8
hs:controls	30 -20 0 0 -6 0 0 -16
hs:deal	-5 9 3 -4 -15 -2 0 8
hs:duties	10 11 0 4 -17 0 -4 -12
hs:exclusions	2 -14 22 0 -3 0 0 -12
hs:fees	-3 -6 0 13 11 0 0 -15
hs:meeting	-1 0 0 1 9 0 0 -4
hs:price	0 -10 0 21 0 0 0 -8
hs:procedure	0 -8 0 13 5 3 0 -17
hs:sale	0 -2 0 -9 4 6 0 6
hs:shipped	0 1 0 -6 8 0 0 0
l1="	0 0 0 7 0 0 0 0
l1='s	0 0 0 -4 0 7 0 0
l1=( & d:ahead	0 -1 0 -3 0 0 0 7
l1=,	-16 -3 6 19 -8 0 0 -13
l1=, & d:ahead	-10 -2 9 22 -6 2 3 -26
l1=, & d:today	-4 -3 -2 2 0 -1 -2 8
l1=:	0 -5 -1 -5 0 0 0 13
l1=: & d:ahead	0 -2 0 -4 0 0 0 10
l1=<begin>	1 4 -1 1 0 7 -9 -10
l1=<begin> & d:ahead	0 2 0 -1 0 9 -6 -7
l1=<duty>	0 -2 0 9 0 0 0 -1
l1=<goods>	-2 -7 0 13 -3 -3 0 1
l1=<goods> & d:ahead	-2 -5 0 9 -3 -3 0 4
l1=<level-noun>	0 -5 0 -14 0 0 0 20
l1=<level> & d:today	0 -6 0 6 0 0 0 0
l1=<name>	0 -11 0 20 0 0 6 -20
l1=<name> & d:ahead	0 -9 0 12 0 0 6 -12
l1=<name> & d:today	0 0 0 10 0 0 0 -8
l1=<not>	0 0 0 13 0 0 0 -12
l1=<number>	0 2 0 -3 7 0 0 -1
l1=<number> & d:ahead	0 2 0 -11 8 0 0 2
l1=<number> & d:today	0 0 0 6 0 0 0 -9
l1=<organisation>	0 0 0 6 0 0 0 -2
l1=<seat>	6 -2 0 8 -9 0 0 -2
l1=<seat> & d:ahead	6 -1 0 5 -9 0 0 0
l1=<span>	0 -6 0 23 0 0 0 -20
l1=<span> & d:ahead	0 -6 0 23 0 0 0 -20
l1=<v-bear>	0 0 0 -14 8 0 0 7
l1=<v-bear> & d:ahead	0 5 0 -20 8 0 0 9
l1=<v-bear> & d:today	0 -5 0 9 0 0 0 0
l1=<v-begin>	4 18 0 -7 -2 0 0 -19
l1=<v-begin> & d:ahead	4 20 0 -10 -1 0 0 -16
l1=<v-end>	0 -10 0 3 -6 0 0 7
l1=<v-end> & d:ahead	0 -10 0 5 -6 0 0 4
l1=<v-impose>	0 -13 0 16 2 0 0 -7
l1=<v-impose> & d:ahead	0 -17 0 16 0 0 0 0
l1=<v-say> & d:ahead	0 -4 0 -5 4 0 0 7
l1=<v-stay>	1 -1 0 -11 0 0 0 15
l1=<v-stay> & d:ahead	1 0 0 -14 0 0 0 16
l1=a	0 -15 0 14 0 0 4 -2
l1=a & d:ahead	0 -15 0 14 0 0 4 -2
l1=after	0 0 0 -13 12 0 0 6
l1=after & d:ahead	0 -6 0 -9 12 0 0 6
l1=and	0 -11 0 9 15 0 0 -18
l1=and & d:ahead	0 -11 0 8 15 0 0 -17
l1=as	0 -9 0 -4 6 0 0 5
l1=as & d:ahead	0 -8 0 -4 6 0 0 5
l1=at	0 -7 0 -1 9 0 0 0
l1=at & d:ahead	0 -7 0 -1 9 0 0 0
l1=back	0 9 0 -2 -2 0 0 -2
l1=back & d:ahead	0 9 0 -2 -2 0 0 -2
l1=before	-5 10 -2 -3 3 -3 -5 0
l1=before & d:ahead	-5 14 -2 -10 3 -2 -5 0
l1=before & d:today	0 -4 0 8 0 0 0 0
l1=begin	0 7 0 -1 0 0 0 0
l1=begin & d:ahead	0 9 0 -4 0 0 0 0
l1=between	0 0 0 6 -2 0 0 0
l1=between & d:ahead	0 0 0 6 -2 0 0 0
l1=beyond	0 6 0 -11 0 0 0 7
l1=beyond & d:ahead	0 6 0 -11 0 0 0 7
l1=by	-16 -14 2 -1 15 1 6 -12
l1=by & d:ahead	-16 -13 2 -3 16 1 6 -11
l1=come	0 7 0 0 0 0 0 -7
l1=come & d:ahead	0 7 0 0 0 0 0 -7
l1=due	0 5 0 -10 9 0 0 -3
l1=due & d:ahead	0 5 0 -10 9 0 0 -3
l1=effect & d:today	0 7 0 -7 0 0 0 0
l1=effective	0 20 0 -11 -3 0 0 -5
l1=end	0 -8 0 12 -5 0 0 -2
l1=end & d:ahead	0 -8 0 16 -5 0 0 -7
l1=for	0 -6 -2 0 0 2 0 8
l1=for & d:ahead	0 -6 -2 0 0 2 0 9
l1=friday & d:today	0 0 0 6 0 0 0 -7
l1=from	6 12 -8 2 0 -13 -11 -21
l1=from & d:ahead	6 10 -7 3 0 -13 -10 -19
l1=good	0 0 0 12 0 0 0 -11
l1=has	7 0 0 -3 0 0 0 0
l1=is	-2 7 0 0 -12 4 0 0
l1=is & d:ahead	-2 8 0 -2 -12 4 0 0
l1=it	0 -3 0 11 -3 0 0 0
l1=it & d:ahead	0 0 0 7 -3 0 0 0
l1=meet	0 -2 0 -14 12 0 0 6
l1=meet & d:ahead	0 -2 0 -15 12 0 0 6
l1=midnight	0 -7 -1 0 3 0 0 5
l1=midnight & d:ahead	0 -7 -1 3 3 0 0 0
l1=monday	0 -2 0 9 0 0 0 -2
l1=monday & d:today	0 -2 0 9 0 0 0 -2
l1=noon	0 1 0 -1 7 0 0 -8
l1=of	-18 4 0 15 -7 2 0 -16
l1=of & d:ahead	-18 7 0 11 -7 2 0 -14
l1=of & d:today	0 -4 0 9 0 0 0 0
l1=on	-6 6 -2 13 0 -13 -18 -10
l1=on & d:ahead	-5 6 -1 11 1 -12 -17 -9
l1=out	0 -5 0 -5 -1 0 0 11
l1=out & d:ahead	0 -5 0 -1 -1 0 0 7
l1=pay	0 -3 0 6 0 0 0 0
l1=pay & d:today	0 -3 0 6 0 0 0 0
l1=saturday	0 -2 0 0 6 0 0 0
l1=say	0 -2 0 -7 0 0 0 12
l1=say & d:ahead	0 -1 0 -8 0 0 0 12
l1=since	0 -8 -1 30 -10 0 0 -14
l1=since & d:ahead	0 -6 -1 28 -10 0 0 -13
l1=start	0 9 0 -3 0 0 0 -3
l1=start & d:ahead	0 8 0 -3 0 0 0 -2
l1=sunday	0 -2 0 -7 -1 0 0 12
l1=than	0 8 0 -22 18 0 0 -2
l1=than & d:ahead	0 8 0 -23 18 0 0 -2
l1=the	-1 5 3 -4 -9 -11 12 2
l1=the & d:ahead	-1 5 3 -5 -9 -11 12 2
l1=through	0 -13 2 2 -10 0 0 10
l1=through & d:ahead	0 -13 2 2 -10 0 0 10
l1=till	9 -7 0 -10 -3 7 0 1
l1=till & d:ahead	10 -7 0 -12 -2 7 0 2
l1=time & d:today	0 -5 0 6 0 0 0 0
l1=to	2 -12 7 -14 -14 6 -4 19
l1=to & d:ahead	2 -12 7 -14 -14 6 -4 19
l1=tuesday	0 -3 0 4 7 0 0 -8
l1=tuesday & d:today	0 0 0 12 0 0 0 -8
l1=until	0 -7 3 -6 3 -2 -1 5
l1=until & d:ahead	0 -6 3 -7 3 -2 -1 6
l1=up	0 -6 0 -7 4 0 0 9
l1=up & d:ahead	0 -6 0 -7 4 0 0 9
l1=wednesday	0 0 0 10 0 0 0 -5
l1=wednesday & d:today	0 0 0 10 0 0 0 -5
l1=·	0 0 0 8 0 0 0 -2
l1=· & d:today	0 0 0 8 0 0 0 -2
l1=— & d:today	0 -5 0 14 0 0 0 -6
l2="	-1 7 0 -3 0 0 0 0
l2=" & d:ahead	-1 8 0 -3 0 0 0 0
l2=)	0 0 0 3 -6 0 0 0
l2=,	9 3 -12 -6 -15 4 3 2
l2=, & d:ahead	10 4 -11 -3 -14 4 4 -2
l2=, & d:today	0 -4 0 -4 0 0 0 11
l2=.	0 -1 3 -6 0 0 0 9
l2=. & d:ahead	0 0 3 -7 0 0 0 9
l2=:	-5 1 -7 1 11 0 0 -5
l2=: & d:ahead	-5 0 -6 0 12 0 0 -2
l2=;	0 0 0 -4 0 0 0 7
l2=; & d:ahead	0 0 0 -4 0 0 0 7
l2=<agent> & d:today	0 -2 0 13 0 0 0 -6
l2=<begin>	5 -1 -1 3 2 2 -9 -3
l2=<begin> & d:ahead	4 -1 0 -6 4 4 -6 2
l2=<begin> & d:today	0 0 -1 19 -3 -2 0 -12
l2=<day-ahead>	-3 -17 -1 6 -10 5 0 11
l2=<day-ahead> & d:ahead	-3 -17 -1 6 -10 5 0 11
l2=<day-gone>	0 3 0 1 4 0 0 -7
l2=<day-gone> & d:ahead	0 4 0 1 4 0 0 -7
l2=<day-today>	0 8 0 -6 -1 0 0 2
l2=<day-today> & d:ahead	0 11 0 -1 0 0 0 -3
l2=<day-today> & d:today	0 0 0 -4 0 0 0 6
l2=<duty>	0 5 0 -5 8 0 0 -5
l2=<duty> & d:ahead	0 6 0 -6 9 0 0 -4
l2=<gate>	0 -3 0 0 8 0 0 -3
l2=<gate> & d:ahead	0 -3 0 0 8 0 0 -3
l2=<goods>	-2 -7 6 11 -24 -2 4 2
l2=<goods> & d:ahead	-1 -3 7 20 -23 -2 5 -16
l2=<goods> & d:today	0 -6 0 -12 0 0 0 22
l2=<level-noun> & d:today	0 6 0 -6 0 0 0 0
l2=<level>	-5 0 -7 12 0 -1 -1 -10
l2=<level> & d:ahead	-5 2 -7 8 0 0 -1 -9
l2=<level> & d:today	0 -7 0 9 0 0 0 0
l2=<name>	2 -6 6 0 -3 0 0 2
l2=<name> & d:ahead	3 -1 6 -1 -3 0 0 0
l2=<name> & d:today	0 -6 0 0 0 0 0 4
l2=<not>	0 17 0 -4 -6 0 0 -6
l2=<not> & d:ahead	0 17 0 -5 -6 0 0 -4
l2=<number>	0 7 -6 -5 1 -4 0 5
l2=<number> & d:ahead	0 11 -6 -12 2 -4 0 8
l2=<number> & d:today	0 -5 0 13 0 0 0 -4
l2=<office>	0 -4 0 4 0 0 6 -6
l2=<office> & d:ahead	0 -3 0 2 0 0 6 -5
l2=<organisation>	0 -2 0 7 -6 0 0 5
l2=<organisation> & d:ahead	0 -12 0 9 -5 0 0 6
l2=<person>	0 0 0 7 0 0 0 -5
l2=<person> & d:today	0 -3 0 7 0 0 0 0
l2=<quality>	0 -3 0 17 -1 0 0 -10
l2=<quality> & d:ahead	0 -1 0 12 -1 0 0 -6
l2=<seat>	0 6 0 8 -3 -1 0 -10
l2=<seat> & d:ahead	0 0 0 10 -1 0 0 -6
l2=<seat> & d:today	0 8 0 0 0 0 0 -2
l2=<sender>	-4 6 0 -10 3 0 0 4
l2=<sender> & d:ahead	-4 7 0 -10 3 0 0 4
l2=<span>	0 9 0 0 -3 0 0 -2
l2=<span> & d:ahead	0 10 0 -2 -3 0 0 -1
l2=<v-agree>	0 -6 0 6 0 0 0 2
l2=<v-agree> & d:ahead	0 -6 0 5 0 0 0 2
l2=<v-bear>	-1 -13 2 7 0 -1 1 7
l2=<v-bear> & d:ahead	-1 -10 2 2 0 -1 1 8
l2=<v-bear> & d:today	0 -5 0 7 0 0 0 0
l2=<v-begin>	6 -3 2 6 1 -2 -6 -8
l2=<v-begin> & d:ahead	6 -4 2 6 2 -1 -6 -9
l2=<v-buy>	0 1 6 0 -6 0 0 0
l2=<v-buy> & d:ahead	0 1 6 0 -6 0 0 0
l2=<v-deny>	0 0 0 8 -1 0 0 0
l2=<v-deny> & d:ahead	0 0 0 8 -1 0 0 0
l2=<v-down>	-1 1 0 6 0 0 -2 -5
l2=<v-down> & d:ahead	-1 2 0 6 0 0 -2 -5
l2=<v-end>	0 1 2 -11 -2 -5 -3 11
l2=<v-end> & d:ahead	0 1 2 -12 -2 -5 -3 11
l2=<v-impose>	1 7 -15 3 0 -4 -3 -7
l2=<v-impose> & d:ahead	2 7 -14 0 0 -3 -2 -6
l2=<v-propose>	0 3 0 1 1 0 0 -6
l2=<v-return>	0 8 0 0 -5 0 0 -2
l2=<v-return> & d:ahead	0 8 0 -1 -5 0 0 -1
l2=<v-say>	-8 -9 1 14 0 -4 0 -3
l2=<v-say> & d:ahead	-8 -6 1 9 0 -4 0 -1
l2=<v-say> & d:today	0 -4 0 11 0 0 0 -2
l2=<v-sell>	0 0 -4 5 -6 6 0 0
l2=<v-sell> & d:ahead	0 -2 -4 9 -6 6 0 0
l2=<v-stay>	3 -7 0 5 0 -5 -4 1
l2=<v-stay> & d:ahead	3 -7 0 4 0 -5 -4 2
l2=<v-suspend>	9 0 -12 0 0 -2 0 0
l2=<v-suspend> & d:ahead	10 0 -12 -1 0 -2 0 0
l2=<v-target>	0 -3 3 9 -6 0 0 -2
l2=<v-target> & d:ahead	0 -3 3 9 -6 0 0 -2
l2=<v-up>	0 13 0 -6 -5 0 0 0
l2=<v-up> & d:ahead	0 13 0 -5 -5 0 0 -2
l2=a & d:ahead	0 -2 0 6 0 0 0 0
l2=agreement	0 0 0 1 -3 0 -4 6
l2=agreement & d:ahead	0 0 0 1 -3 0 -4 6
l2=ahead	0 -9 0 15 0 0 0 -6
l2=ahead & d:ahead	0 -9 0 15 0 0 0 -6
l2=alert	0 13 0 -11 0 0 0 0
l2=alert & d:today	0 13 0 -11 0 0 0 0
l2=all	0 0 0 8 0 0 0 -6
l2=and	0 13 0 -10 -10 0 0 2
l2=and & d:ahead	0 14 0 -14 -9 0 0 6
l2=apply	5 -6 0 2 -9 0 0 5
l2=apply & d:ahead	5 -3 0 0 -8 0 0 5
l2=apply & d:today	0 -4 0 6 0 0 0 0
l2=are	3 -15 0 5 7 0 0 -4
l2=are & d:ahead	3 -14 0 10 7 0 0 -10
l2=arrive	0 5 5 -15 3 0 0 0
l2=arrive & d:ahead	0 5 5 -15 3 0 0 0
l2=as	0 12 0 -2 -1 0 0 -8
l2=as & d:ahead	0 20 0 -11 -1 0 0 -7
l2=as & d:today	0 -10 0 12 0 0 0 0
l2=at	0 0 -6 21 0 0 0 -14
l2=at & d:ahead	0 0 -5 21 0 0 0 -17
l2=away	10 -3 0 -7 -2 0 0 5
l2=away & d:ahead	10 -3 0 -7 -2 0 0 5
l2=back	-1 6 0 7 -7 3 0 -14
l2=back & d:ahead	-1 6 0 7 -7 3 0 -14
l2=be	-4 -5 0 11 -10 0 0 11
l2=be & d:ahead	-3 -5 0 10 -9 0 0 11
l2=before	-1 -2 0 3 7 0 0 -2
l2=before & d:ahead	-1 -2 0 2 7 0 0 -2
l2=begin	-2 2 0 3 4 0 0 -13
l2=begin & d:ahead	-2 2 0 3 4 0 0 -13
l2=bergen	0 -1 0 10 -1 0 0 -3
l2=bergen & d:ahead	0 -1 0 10 -1 0 0 -3
l2=both	0 12 0 -10 0 0 0 -1
l2=both & d:ahead	0 12 0 -10 0 0 0 -1
l2=busan	0 -2 0 12 0 0 0 -6
l2=busan & d:ahead	0 -2 0 11 0 0 0 -5
l2=by	6 -15 -3 -1 4 -3 18 -11
l2=by & d:ahead	6 -15 -3 -2 4 -3 18 -11
l2=change	0 -13 10 3 5 0 0 -9
l2=change & d:ahead	0 -13 10 3 5 0 0 -9
l2=clear	0 -8 0 0 1 0 0 3
l2=clear & d:ahead	0 -8 0 0 1 0 0 4
l2=close	0 -15 0 0 -7 15 0 7
l2=close & d:ahead	0 -15 0 0 -7 15 0 7
l2=closed	0 -2 0 11 -5 0 0 0
l2=closed & d:ahead	0 -2 0 11 -5 0 0 0
l2=collect	0 6 0 -1 0 0 0 0
l2=collect & d:ahead	0 6 0 -1 0 0 0 0
l2=come	0 0 0 10 0 0 -2 -9
l2=come & d:ahead	0 0 0 10 0 0 -2 -9
l2=comment	0 0 0 -2 6 0 0 0
l2=continue	0 11 0 -6 0 0 0 -4
l2=continue & d:ahead	0 6 0 0 0 0 0 -3
l2=counted	0 0 0 -5 0 0 0 7
l2=counted & d:ahead	0 0 0 -5 0 0 0 7
l2=country	0 -4 0 6 0 0 0 0
l2=country & d:ahead	0 -4 0 6 0 0 0 0
l2=custom	0 2 0 -4 6 0 0 -3
l2=custom & d:ahead	0 2 0 -5 6 0 0 -3
l2=date	0 2 0 -7 -3 0 6 3
l2=date & d:ahead	0 3 0 -12 -3 0 6 6
l2=date & d:today	0 0 0 8 0 0 0 -5
l2=day	0 0 0 -6 -5 0 0 14
l2=day & d:ahead	0 0 0 -6 -5 0 0 14
l2=deadline	0 -3 0 -5 -4 12 4 -3
l2=deadline & d:ahead	0 -3 0 -5 -4 12 4 -3
l2=deal	11 7 0 -7 -8 0 0 -6
l2=deal & d:ahead	11 8 0 -7 -7 0 0 -5
l2=decide	0 -3 0 -6 6 0 0 4
l2=decide & d:ahead	0 -3 0 -6 6 0 0 4
l2=decree	0 6 0 -3 -1 0 0 0
l2=decree & d:ahead	0 6 0 -3 -1 0 0 0
l2=die	0 0 0 -8 0 0 0 9
l2=die & d:ahead	0 0 0 -8 0 0 0 9
l2=down	0 0 5 0 -1 2 0 -10
l2=down & d:ahead	0 1 6 0 0 2 0 -8
l2=due	0 -8 0 -3 13 0 0 0
l2=due & d:ahead	0 -8 0 -3 13 0 0 0
l2=duty	0 0 0 -5 0 0 0 6
l2=duty & d:ahead	0 0 0 -7 0 0 0 6
l2=early	0 -7 0 -6 6 0 0 7
l2=early & d:ahead	0 -7 0 -7 6 0 0 7
l2=effect	3 3 0 3 -10 0 0 -5
l2=effect & d:ahead	3 1 0 5 -9 0 0 -5
l2=enter	0 -10 6 -2 7 0 0 0
l2=enter & d:ahead	0 -9 6 -3 7 0 0 0
l2=entry	0 -5 0 19 -3 0 0 -9
l2=expire	-4 -1 8 0 -6 0 0 1
l2=expire & d:ahead	-4 -1 8 0 -6 0 0 1
l2=extension	0 0 3 -10 5 0 0 4
l2=extension & d:ahead	0 0 3 -10 5 0 0 4
l2=fall	0 5 0 0 -6 0 0 0
l2=fall & d:ahead	0 6 0 0 -6 0 0 0
l2=follow	0 4 0 -8 9 0 0 -5
l2=follow & d:ahead	0 4 0 -8 9 0 0 -5
l2=for	0 -5 0 23 -2 0 0 -14
l2=for & d:ahead	0 -4 0 20 -1 0 0 -14
l2=force	6 11 0 -21 0 0 0 1
l2=force & d:ahead	6 11 0 -21 0 0 0 1
l2=friday	1 7 7 -8 2 -2 0 -11
l2=friday & d:ahead	1 1 8 -9 4 -1 0 -4
l2=friday & d:today	0 7 0 0 0 0 0 -9
l2=from	9 9 0 -6 -4 0 0 -15
l2=from & d:ahead	9 10 0 -6 -4 0 0 -15
l2=geneva	0 -2 0 9 0 0 0 -3
l2=geneva & d:ahead	0 -2 0 9 0 0 0 -2
l2=go	0 0 0 -7 -1 0 0 13
l2=go & d:ahead	0 0 0 -6 -1 0 0 11
l2=good	0 0 0 -4 -4 0 0 12
l2=good & d:ahead	0 0 0 -6 -4 0 0 13
l2=happen	7 8 -2 -13 2 0 0 -1
l2=happen & d:ahead	7 8 -2 -13 2 0 0 -1
l2=has	0 -8 0 0 2 4 -2 3
l2=has & d:ahead	0 -8 0 0 2 4 -2 3
l2=have	0 -10 0 13 0 0 6 -7
l2=have & d:ahead	0 -10 0 12 0 0 6 -6
l2=hold	0 -7 0 4 0 0 0 0
l2=hold & d:ahead	0 -7 0 4 0 0 0 0
l2=holiday	0 -3 0 11 0 0 0 -4
l2=holiday & d:ahead	0 -3 0 11 0 0 0 -4
l2=home	0 -6 0 12 0 0 0 -4
l2=home & d:ahead	0 -6 0 12 0 0 0 -4
l2=impose	0 3 0 2 -6 0 0 -1
l2=impose & d:ahead	0 3 0 2 -6 0 0 -1
l2=in	0 -6 0 6 4 0 0 -4
l2=in & d:today	0 0 0 8 0 0 0 -6
l2=is & d:ahead	0 2 0 -7 0 -1 0 11
l2=is & d:today	0 -5 0 7 2 0 0 -7
l2=it	-1 -22 0 0 12 0 6 -3
l2=it & d:ahead	-1 -21 0 -2 12 0 6 -1
l2=lapse	2 -3 -1 -6 5 0 0 4
l2=lapse & d:ahead	2 -3 -1 -6 5 0 0 4
l2=last	4 -4 0 -1 -8 -2 0 6
l2=last & d:ahead	4 -4 0 3 -8 -2 0 0
l2=later	0 -2 0 -11 18 0 0 -1
l2=later & d:ahead	0 -2 0 -11 18 0 0 -1
l2=law	0 2 0 -2 -6 0 0 5
l2=law & d:ahead	0 2 0 -7 -5 0 0 10
l2=level	0 0 0 -6 0 0 0 9
l2=level & d:ahead	0 0 0 -6 0 0 0 9
l2=live	0 0 0 -9 0 0 0 10
l2=live & d:ahead	0 0 0 -9 0 0 0 10
l2=loaded & d:ahead	0 6 0 -1 -1 0 0 0
l2=loaded & d:today	0 -4 0 7 0 0 0 0
l2=lower	0 -7 0 8 0 0 0 0
l2=lower & d:ahead	0 -7 0 8 0 0 0 0
l2=lumpur	0 -5 0 6 0 0 0 0
l2=lumpur & d:ahead	0 -5 0 6 0 0 0 0
l2=make	0 7 0 2 -4 0 0 -4
l2=make & d:ahead	0 8 0 1 -4 0 0 -4
l2=measure	0 -4 0 6 0 0 0 0
l2=measure & d:ahead	0 -4 0 6 0 0 0 0
l2=meet	0 1 0 7 -9 0 0 -2
l2=meet & d:ahead	0 1 0 7 -9 0 0 -2
l2=midnight	0 1 0 -4 0 0 0 6
l2=midnight & d:ahead	0 2 0 -5 0 0 0 6
l2=minute	0 12 0 -13 4 0 0 -2
l2=minute & d:ahead	0 13 0 -13 4 0 0 -2
l2=mombasa	0 0 0 -4 0 0 0 7
l2=mombasa & d:ahead	0 0 0 -4 0 0 0 7
l2=monday	0 5 11 -4 -3 0 0 -7
l2=monday & d:ahead	0 7 11 -12 -2 0 0 -3
l2=monday & d:today	0 -2 0 8 0 0 0 -3
l2=next	0 -1 0 13 -3 0 0 -6
l2=next & d:ahead	0 -1 0 13 -3 0 0 -6
l2=night	0 -4 0 17 0 0 0 -13
l2=night & d:ahead	0 -4 0 17 0 0 0 -13
l2=not	0 7 0 0 0 0 0 -5
l2=nothing	0 -5 0 12 -3 0 0 -2
l2=notice	-1 0 0 10 -1 0 0 -2
l2=notice & d:ahead	-1 0 0 10 -1 0 0 -2
l2=of	0 4 0 -1 -9 0 0 4
l2=of & d:ahead	-2 5 0 -1 -8 0 0 6
l2=off	-1 -3 0 3 8 -2 0 -4
l2=off & d:ahead	-1 -3 0 3 8 -2 0 -4
l2=offer	0 0 0 -7 11 0 0 -1
l2=offer & d:ahead	0 0 0 -7 11 0 0 -1
l2=on	-7 -1 5 1 2 6 -2 -5
l2=on & d:ahead	-7 0 5 0 2 6 -2 -4
l2=open	0 3 0 8 -6 0 0 -7
l2=open & d:ahead	0 3 0 8 -6 0 0 -7
l2=opened	0 -4 0 12 -2 0 0 -2
l2=opened & d:ahead	0 -4 0 11 -2 0 0 0
l2=out	0 1 0 -8 2 0 0 9
l2=out & d:ahead	0 1 0 -9 2 0 0 10
l2=over	0 11 0 -10 0 0 0 2
l2=over & d:ahead	0 11 0 -10 0 0 0 2
l2=own	0 -2 0 0 0 0 0 6
l2=own & d:ahead	0 -2 0 -2 0 0 0 7
l2=paper	0 -4 0 10 -6 0 0 0
l2=paper & d:ahead	0 -4 0 10 -6 0 0 0
l2=past	0 0 0 -5 0 0 0 6
l2=pause	0 -14 0 5 0 0 0 5
l2=pause & d:ahead	0 -14 0 5 0 0 0 5
l2=pay	0 -2 -1 15 -2 0 0 -7
l2=pay & d:ahead	0 0 -1 10 -2 0 0 -6
l2=place	0 8 0 -9 1 0 0 -2
l2=place & d:ahead	0 8 0 -9 1 0 0 -2
l2=port	0 -3 0 -1 6 0 0 0
l2=port & d:ahead	0 -3 0 -1 6 0 0 0
l2=price	0 8 0 -4 0 0 0 0
l2=price & d:ahead	0 8 0 -4 0 0 0 0
l2=proclamation	0 -8 0 11 0 0 0 0
l2=proclamation & d:ahead	0 -8 0 11 0 0 0 0
l2=prolonged	0 -1 6 9 0 0 0 -11
l2=prolonged & d:ahead	0 -1 6 9 0 0 0 -11
l2=rate & d:ahead	0 -4 0 6 0 0 0 0
l2=reach	0 -3 0 -1 0 0 0 8
l2=reach & d:ahead	0 -3 0 -1 0 0 0 8
l2=renewed	0 0 0 -9 0 0 0 12
l2=renewed & d:ahead	0 0 0 -9 0 0 0 12
l2=report	0 0 0 -2 7 0 0 -3
l2=report & d:ahead	0 0 0 -2 7 0 0 -3
l2=rule	0 0 0 7 -1 0 0 0
l2=rule & d:ahead	0 0 0 7 -1 0 0 0
l2=run	-3 -14 3 -5 3 0 0 10
l2=run & d:ahead	-3 -14 3 -5 3 0 0 10
l2=same	0 -1 0 -5 0 0 0 9
l2=saturday	0 9 0 -6 -1 0 0 0
l2=saturday & d:ahead	0 12 0 -14 0 0 0 2
l2=saturday & d:today	0 -2 0 9 0 0 0 -3
l2=say	0 0 3 6 -10 0 0 -2
l2=say & d:ahead	0 0 4 3 -10 0 0 -1
l2=second	0 -5 0 8 0 0 0 0
l2=since	0 -4 0 8 0 0 0 -1
l2=since & d:ahead	0 -4 0 8 0 0 0 -1
l2=sit	0 -7 0 5 7 0 0 -7
l2=sit & d:ahead	0 -7 0 4 7 0 0 -7
l2=sleep	1 4 0 -8 1 0 0 0
l2=sleep & d:ahead	1 4 0 -9 1 0 0 0
l2=so	0 -9 0 -9 16 0 0 0
l2=so & d:ahead	0 -9 0 -9 16 0 0 0
l2=speak	0 10 0 -6 -1 0 0 0
l2=speak & d:ahead	0 10 0 -6 -1 0 0 0
l2=spoke	0 0 0 -15 8 0 0 9
l2=spoke & d:ahead	0 0 0 -15 8 0 0 9
l2=standstill & d:ahead	0 0 0 -3 0 0 0 6
l2=start	5 2 0 0 0 0 0 -10
l2=start & d:ahead	5 2 0 0 0 0 0 -10
l2=statement	0 -4 0 6 0 0 0 0
l2=stay	5 0 0 11 0 0 0 -13
l2=stay & d:ahead	5 0 0 11 0 0 0 -13
l2=stop	0 0 0 -1 0 0 0 8
l2=stop & d:ahead	0 0 0 -1 0 0 0 8
l2=strike	0 -5 0 7 0 0 0 0
l2=strike & d:ahead	0 -5 0 7 0 0 0 0
l2=sunday	0 0 0 -5 0 0 0 8
l2=sunday & d:ahead	0 0 0 -10 0 0 0 11
l2=suspend	1 8 -5 -13 0 0 0 5
l2=suspend & d:ahead	1 8 -5 -13 0 0 0 5
l2=take & d:ahead	0 -2 0 9 0 0 0 -4
l2=talk & d:ahead	0 -2 0 9 -1 0 0 0
l2=tariff	0 7 0 -1 8 0 0 -17
l2=tariff & d:ahead	0 7 0 -2 8 0 0 -17
l2=television	0 0 0 7 0 0 0 -5
l2=television & d:ahead	0 0 0 7 0 0 0 -5
l2=term	4 6 0 -20 0 0 0 6
l2=term & d:ahead	4 6 0 -20 0 0 0 6
l2=that	8 4 0 -4 -4 0 0 -1
l2=that & d:ahead	8 5 0 -6 -4 0 0 -1
l2=the	0 0 0 9 0 0 -1 -2
l2=the & d:ahead	0 0 0 7 0 0 -1 -1
l2=them	2 13 0 -11 -4 0 0 -1
l2=them & d:ahead	2 13 0 -11 -4 0 0 -1
l2=there	0 0 0 0 7 0 0 -3
l2=there & d:ahead	0 0 0 0 7 0 0 -3
l2=thi	0 1 0 5 0 0 0 -8
l2=thursday	0 -14 0 3 -2 0 0 8
l2=thursday & d:ahead	0 -10 0 7 -1 0 0 2
l2=thursday & d:today	0 -1 0 -2 0 0 0 6
l2=time	0 13 0 3 1 0 0 -17
l2=time & d:ahead	0 13 0 3 1 0 0 -17
l2=to	-7 -16 -2 0 0 -1 0 17
l2=to & d:ahead	-7 -15 -1 -2 0 -1 0 18
l2=to & d:today	0 0 0 6 0 0 0 -2
l2=truce	0 0 0 -11 4 0 0 8
l2=truce & d:ahead	0 0 0 -11 4 0 0 8
l2=tuesday	0 2 0 -11 0 0 0 7
l2=tuesday & d:today	0 -4 0 -9 0 0 0 14
l2=until	-2 -5 -4 -12 -2 -2 -1 21
l2=until & d:ahead	-2 -5 -4 -1 -2 -2 -1 11
l2=up	0 -7 0 -14 9 2 0 11
l2=up & d:ahead	0 -7 0 -15 9 2 0 11
l2=valid	0 -9 0 0 0 0 0 8
l2=vienna	0 0 0 6 0 0 0 0
l2=vote	0 -8 0 0 7 0 0 -1
l2=vote & d:ahead	0 -8 0 0 7 0 0 -1
l2=we	0 9 0 -7 0 0 0 0
l2=we & d:today	0 10 0 -8 0 0 0 0
l2=wednesday	0 6 0 -7 3 4 0 -5
l2=wednesday & d:ahead	0 13 0 -9 -4 5 0 -6
l2=wednesday & d:today	0 -10 0 0 8 0 0 0
l2=week	0 -1 0 -14 8 0 0 7
l2=week & d:ahead	0 -1 0 -14 8 0 0 7
l2=what	0 1 0 10 0 0 0 -13
l2=what & d:ahead	0 0 0 12 0 0 0 -11
l2=which	0 -6 0 4 -6 0 0 4
l2=which & d:ahead	0 -6 0 4 -6 0 0 4
l2=will	0 7 0 -2 -1 0 0 0
l2=will & d:ahead	0 7 0 -3 -1 0 0 0
l2=would	0 0 0 8 0 0 0 -4
l2=would & d:ahead	0 0 0 8 0 0 0 -4
l2=—	0 8 0 0 0 0 0 -5
l2=— & d:ahead	0 8 0 -6 0 0 0 0
l3='s	0 -2 -1 -12 0 -2 0 19
l3='s & d:ahead	0 -2 0 -13 0 -2 0 19
l3=)	0 6 0 -2 0 0 0 0
l3=) & d:ahead	0 6 0 -2 0 0 0 0
l3=, & d:today	0 7 0 2 -1 0 0 -15
l3=.	0 0 0 6 -2 0 0 -1
l3=. & d:ahead	0 -1 0 6 -1 0 0 0
l3=/ & d:today	0 9 0 -8 0 0 0 0
l3=:	2 12 -8 0 4 0 0 -14
l3=: & d:ahead	3 11 -8 0 4 0 0 -14
l3=<agent>	0 2 0 1 2 0 0 -8
l3=<agent> & d:ahead	-1 4 0 2 3 0 0 -8
l3=<begin>	5 -4 3 -5 7 -2 -10 8
l3=<begin> & d:ahead	6 -1 6 -9 9 0 -5 0
l3=<begin> & d:today	0 -8 -5 4 0 -6 -4 13
l3=<day-ahead> & d:ahead	0 0 0 9 -3 0 0 -5
l3=<day-gone>	0 9 0 -9 0 0 0 0
l3=<day-gone> & d:ahead	0 9 0 -10 0 0 0 0
l3=<day-today>	0 9 0 -6 0 0 0 -1
l3=<duty>	0 6 11 1 -6 0 0 -14
l3=<duty> & d:ahead	0 8 11 -1 -6 0 0 -12
l3=<duty> & d:today	0 -2 0 7 0 0 0 -1
l3=<gate>	0 0 0 7 -2 0 0 -1
l3=<goods-amount>	0 0 0 10 -3 0 0 0
l3=<goods-amount> & d:ahead	0 0 0 10 -3 0 0 0
l3=<goods>	3 -26 -3 15 8 -2 -3 4
l3=<goods> & d:ahead	4 -15 -2 5 9 -2 -3 2
l3=<goods> & d:today	0 -19 0 17 0 0 0 0
l3=<level-noun>	0 8 0 -4 -4 0 0 0
l3=<level-noun> & d:ahead	0 9 0 -5 -3 0 0 0
l3=<level>	0 13 -3 -3 -8 0 0 -3
l3=<level> & d:ahead	0 15 -2 -8 -7 0 0 0
l3=<level> & d:today	0 -3 0 9 0 0 0 -4
l3=<month-gone>	0 -17 0 3 0 0 0 12
l3=<month-gone> & d:ahead	0 -17 0 4 0 0 0 11
l3=<name>	4 0 5 1 -11 0 0 -2
l3=<name> & d:ahead	4 -2 5 1 -9 0 0 -1
l3=<not>	0 7 -5 -2 8 0 1 -11
l3=<not> & d:ahead	0 8 -4 -4 9 0 2 -8
l3=<number>	-4 35 0 -30 3 0 0 -5
l3=<number> & d:ahead	-3 38 0 -39 4 0 0 0
l3=<number> & d:today	0 0 0 5 0 0 0 -6
l3=<office>	0 -11 0 4 10 0 4 -11
l3=<office> & d:ahead	0 -10 0 3 11 0 4 -11
l3=<organisation>	0 -3 0 15 5 0 0 -16
l3=<organisation> & d:ahead	0 -2 0 13 5 0 0 -15
l3=<person>	3 3 0 -7 5 -2 0 0
l3=<person> & d:ahead	3 5 0 -10 5 -2 0 2
l3=<person> & d:today	0 0 0 6 0 0 0 -1
l3=<points>	-1 17 0 -17 -4 0 0 2
l3=<points> & d:ahead	-1 17 0 -18 -4 0 0 2
l3=<quality>	0 -7 -2 15 1 3 0 -12
l3=<quality> & d:ahead	0 -3 -2 9 1 3 0 -9
l3=<quality> & d:today	0 -5 0 8 0 0 0 -2
l3=<seat>	0 12 4 -25 0 0 4 10
l3=<seat> & d:ahead	0 10 4 -13 1 0 5 -6
l3=<seat> & d:today	0 1 0 -16 0 0 0 16
l3=<sender>	-4 -1 0 3 -7 0 0 10
l3=<sender> & d:ahead	-4 -1 0 3 -7 0 0 10
l3=<span>	-11 8 -3 -7 -2 3 0 5
l3=<span> & d:ahead	-11 8 -3 -4 -2 3 0 1
l3=<v-agree>	0 0 4 -1 10 0 0 -8
l3=<v-agree> & d:ahead	0 0 5 0 10 0 0 -14
l3=<v-bear>	-1 0 -2 3 14 0 -4 -6
l3=<v-bear> & d:ahead	-1 -5 -2 7 14 0 -4 -5
l3=<v-bear> & d:today	0 9 0 -7 0 0 0 0
l3=<v-begin>	0 7 -2 0 -5 0 0 0
l3=<v-begin> & d:today	0 6 0 1 0 0 0 -11
l3=<v-deny>	8 -1 0 -2 5 0 0 -11
l3=<v-deny> & d:ahead	8 -1 0 -2 5 0 0 -11
l3=<v-down>	-2 -12 0 4 -1 0 -1 11
l3=<v-down> & d:ahead	-2 -11 0 0 0 0 -1 17
l3=<v-down> & d:today	0 0 0 8 0 0 0 -7
l3=<v-end>	2 -1 -6 1 -11 0 0 3
l3=<v-end> & d:ahead	2 0 -6 2 -11 0 0 2
l3=<v-impose>	9 3 0 1 -12 4 -5 -7
l3=<v-impose> & d:ahead	10 2 0 2 -11 5 -5 -9
l3=<v-propose>	-1 -10 0 6 -5 0 -1 12
l3=<v-propose> & d:ahead	0 -9 0 5 -5 0 0 13
l3=<v-say>	0 6 6 -2 -4 0 0 -2
l3=<v-say> & d:ahead	0 4 6 -1 -4 0 0 0
l3=<v-sell>	-9 -5 -1 15 0 3 0 -3
l3=<v-sell> & d:ahead	-9 -5 -1 15 0 3 0 -3
l3=<v-stay>	-12 4 -5 15 -17 0 0 -3
l3=<v-stay> & d:ahead	-12 4 -4 15 -17 0 0 -3
l3=<v-suspend>	-8 0 -1 14 -5 0 0 -4
l3=<v-suspend> & d:ahead	-8 0 -1 18 -5 0 0 -8
l3=<v-target>	0 0 0 -1 -8 0 0 8
l3=<v-target> & d:ahead	0 0 0 0 -8 0 0 3
l3=<v-threaten>	0 7 0 -3 -2 0 0 0
l3=<v-threaten> & d:ahead	0 7 0 -3 -2 0 0 0
l3=<v-up>	1 -12 0 5 2 0 0 0
l3=<v-up> & d:ahead	1 -10 0 2 2 0 0 2
l3=a	0 7 -2 -20 12 9 1 -4
l3=a & d:ahead	0 0 -2 -12 13 9 1 -3
l3=a & d:today	0 12 0 -13 0 0 0 0
l3=again	0 13 0 -13 0 0 0 0
l3=again & d:ahead	0 13 0 -13 0 0 0 0
l3=agree	0 0 0 6 0 0 0 -6
l3=agree & d:ahead	0 0 0 6 0 0 0 -5
l3=agreement	0 0 0 27 0 0 -3 -21
l3=agreement & d:ahead	0 0 0 27 0 0 -3 -21
l3=all	0 5 0 -9 0 0 0 5
l3=all & d:ahead	0 5 0 -9 0 0 0 5
l3=an	0 0 0 -10 8 0 0 7
l3=an & d:ahead	0 0 0 -10 8 0 0 7
l3=and	0 -12 7 0 0 0 0 6
l3=and & d:ahead	0 -22 7 6 0 0 0 7
l3=and & d:today	0 9 0 -7 0 0 0 0
l3=another	0 6 0 -4 0 0 0 0
l3=another & d:ahead	0 6 0 -4 0 0 0 0
l3=answer	0 -8 0 12 0 0 0 -2
l3=are	0 5 0 -16 -3 0 0 16
l3=are & d:ahead	0 5 0 -17 -3 0 0 16
l3=arrangement	0 0 0 -11 0 0 0 14
l3=arrangement & d:ahead	0 0 0 -11 0 0 0 14
l3=as	0 -5 0 -6 5 0 0 9
l3=as & d:ahead	0 -5 0 -6 5 0 0 9
l3=ask	0 -8 0 3 0 0 0 5
l3=back	-1 6 0 0 0 0 0 -2
l3=be	0 6 7 -12 3 0 4 -4
l3=be & d:ahead	0 6 7 -12 3 0 4 -4
l3=been	0 -2 -1 0 -5 -2 0 12
l3=been & d:ahead	0 -2 -1 -1 -5 -2 0 13
l3=both	0 -9 0 8 0 0 0 0
l3=both & d:ahead	0 -8 0 7 0 0 0 0
l3=by	0 -15 0 32 -13 1 0 -12
l3=by & d:ahead	0 -14 0 31 -13 1 0 -11
l3=carry	0 0 0 10 0 0 0 -9
l3=carry & d:ahead	0 0 0 10 0 0 0 -9
l3=come	0 -6 0 3 0 0 0 3
l3=come & d:ahead	0 -6 0 -1 0 0 0 10
l3=company	0 0 0 6 0 0 0 -3
l3=company & d:ahead	0 0 0 6 0 0 0 -3
l3=confirm	0 0 0 5 -8 0 0 4
l3=confirm & d:ahead	0 0 0 5 -8 0 0 4
l3=contract	0 -6 0 12 0 0 0 -3
l3=contract & d:ahead	0 -6 0 12 0 0 0 -3
l3=control	-4 0 0 6 0 0 0 0
l3=country	0 0 0 -14 4 0 7 4
l3=country & d:ahead	0 0 0 -14 4 0 7 4
l3=day	0 -7 0 10 4 0 0 -7
l3=day & d:ahead	0 -7 0 9 4 0 0 -6
l3=deal	0 0 0 -7 0 0 5 3
l3=deal & d:ahead	0 0 0 -7 0 0 5 3
l3=did	0 0 0 9 0 0 0 -5
l3=did & d:ahead	0 0 0 8 0 0 0 -4
l3=down	0 -5 0 13 0 0 0 -5
l3=down & d:ahead	0 -4 0 13 0 0 0 -5
l3=due	0 -29 0 4 7 0 0 15
l3=due & d:ahead	0 -28 0 4 7 0 0 15
l3=duty	0 0 16 0 -10 0 0 -9
l3=duty & d:ahead	0 0 16 0 -10 0 0 -7
l3=eastern	0 -3 0 -1 10 0 0 -3
l3=end	0 -5 0 -1 0 0 0 9
l3=end & d:ahead	0 -5 0 -5 0 0 0 12
l3=exclusion	0 0 -2 11 0 0 0 -4
l3=exclusion & d:ahead	0 0 -2 11 0 0 0 -4
l3=export	-4 0 0 14 -4 0 0 0
l3=export & d:ahead	-4 0 0 14 -4 0 0 0
l3=extension	0 -3 0 -8 0 0 0 14
l3=extension & d:ahead	0 -3 0 -8 0 0 0 14
l3=extra	0 6 0 -5 0 0 0 0
l3=extra & d:ahead	0 6 0 -5 0 0 0 0
l3=face	0 0 0 -4 0 0 0 7
l3=face & d:ahead	0 0 0 -4 0 0 0 7
l3=first	0 0 0 -8 0 0 0 9
l3=first & d:ahead	0 0 0 -8 0 0 0 9
l3=for	0 0 0 7 0 0 0 -7
l3=for & d:ahead	0 0 0 6 0 0 0 -7
l3=from	5 14 3 -15 -1 0 0 -2
l3=from & d:ahead	5 14 3 -16 -1 0 0 -2
l3=further	0 -10 0 4 0 0 0 4
l3=further & d:ahead	0 -10 0 4 0 0 0 4
l3=geneva	0 -1 0 -8 0 0 0 12
l3=geneva & d:ahead	0 -1 0 -9 0 0 0 12
l3=get	0 0 0 -15 19 0 0 -5
l3=get & d:ahead	0 0 0 -15 19 0 0 -5
l3=give	0 0 0 0 -9 0 6 4
l3=give & d:ahead	0 0 0 0 -9 0 6 4
l3=go	-1 -13 0 5 0 0 0 10
l3=go & d:ahead	-1 -11 0 1 0 0 0 12
l3=good	0 -14 -1 2 12 0 0 0
l3=good & d:ahead	0 -9 0 -2 13 0 0 0
l3=good & d:today	0 -5 0 8 0 0 0 0
l3=had	0 0 0 15 -1 0 0 -11
l3=had & d:ahead	0 0 0 15 -1 0 0 -11
l3=have	0 -2 0 21 0 0 0 -19
l3=have & d:ahead	0 -2 0 20 0 0 0 -18
l3=he	0 -12 0 13 -4 0 0 1
l3=he & d:ahead	0 -12 0 12 -4 0 0 2
l3=in	-3 -6 -2 20 -8 -4 -2 0
l3=in & d:ahead	-3 -5 -1 17 -8 -4 -2 0
l3=increase	0 8 0 -7 0 0 0 0
l3=increase & d:ahead	0 8 0 -7 0 0 0 0
l3=is	-9 -6 0 6 -10 7 -8 9
l3=is & d:ahead	-9 -5 0 3 -10 7 -7 10
l3=it	-11 -1 6 20 -8 -1 0 -12
l3=it & d:ahead	-11 0 6 18 -8 -1 0 -10
l3=its	0 -6 0 -4 7 -3 0 8
l3=its & d:ahead	0 -5 0 -7 7 -3 0 11
l3=kick	1 7 0 -7 0 0 0 -1
l3=kick & d:ahead	1 7 0 -7 0 0 0 -1
l3=kuala	0 -5 0 6 0 0 0 0
l3=kuala & d:ahead	0 -5 0 6 0 0 0 0
l3=last	0 0 0 -18 17 0 0 2
l3=last & d:ahead	0 0 0 -16 17 0 0 0
l3=long	0 0 0 -8 0 0 0 10
l3=m	0 -1 3 -7 0 0 0 9
l3=m & d:ahead	0 0 3 -7 0 0 0 9
l3=make	0 -1 0 12 0 0 0 -5
l3=make & d:ahead	0 -1 0 11 0 0 0 -4
l3=meet	0 -2 0 14 -2 0 0 -4
l3=meet & d:ahead	0 -2 0 13 -2 0 0 -4
l3=more	0 -5 0 0 0 6 0 0
l3=more & d:ahead	0 -5 0 0 0 6 0 0
l3=mr	0 6 0 -10 0 0 0 3
l3=mr & d:ahead	0 6 0 -10 0 0 0 3
l3=must	0 -1 0 17 -12 0 0 0
l3=must & d:ahead	0 -1 0 17 -12 0 0 0
l3=next	0 1 0 -16 0 0 0 12
l3=next & d:ahead	0 1 0 -16 0 0 0 12
l3=no	0 5 0 -4 5 0 5 -9
l3=no & d:ahead	0 5 0 -5 5 0 5 -9
l3=not	0 -3 -2 1 6 0 -4 0
l3=not & d:ahead	0 -2 -2 0 6 0 -4 2
l3=now	-3 13 6 -5 0 0 0 -5
l3=now & d:ahead	-3 13 6 -5 0 0 0 -5
l3=of	0 28 0 -21 0 0 7 -11
l3=of & d:ahead	1 26 0 -15 0 0 7 -22
l3=of & d:today	0 3 0 -10 0 0 0 9
l3=on	7 -14 4 6 -1 -2 5 -2
l3=on & d:ahead	7 -12 4 2 -1 -2 5 0
l3=on & d:today	0 -2 0 7 0 0 0 -3
l3=one	0 0 0 -12 0 0 0 13
l3=one & d:ahead	0 0 0 -12 0 0 0 13
l3=open	0 -4 0 9 0 0 0 -3
l3=open & d:ahead	0 -4 0 9 0 0 0 -3
l3=other	1 3 0 -8 -1 0 8 -6
l3=other & d:ahead	1 3 0 -8 -1 0 8 -6
l3=otherwise	0 0 0 -11 0 0 0 13
l3=otherwise & d:ahead	0 0 0 -11 0 0 0 13
l3=out	0 -2 12 0 0 0 0 -8
l3=out & d:ahead	0 -2 12 0 0 0 0 -8
l3=pause	0 0 0 -7 0 0 0 10
l3=pay	0 -2 0 11 -2 0 0 -3
l3=pay & d:ahead	0 -5 0 13 -1 0 0 -2
l3=put	8 1 0 -12 -2 8 0 -3
l3=put & d:ahead	8 2 0 -12 -2 8 0 -3
l3=reach	0 0 0 0 6 0 0 -7
l3=reach & d:ahead	0 0 0 0 6 0 0 -7
l3=rise	0 -7 0 11 0 0 0 0
l3=rise & d:ahead	0 -7 0 11 0 0 0 0
l3=rule	8 -1 0 -2 5 0 0 -11
l3=rule & d:ahead	8 -1 0 -2 5 0 0 -11
l3=run	0 6 0 -9 -4 0 0 10
l3=run & d:ahead	0 6 0 -9 -4 0 0 10
l3=same	0 -1 0 -4 0 0 0 8
l3=same & d:ahead	0 -1 0 -4 0 0 0 8
l3=side	0 15 0 -9 0 0 0 -6
l3=side & d:ahead	0 15 0 -9 0 0 0 -6
l3=sit	0 11 0 -2 0 0 0 -6
l3=sit & d:ahead	0 11 0 -2 0 0 0 -6
l3=social	0 -1 0 -6 0 0 0 10
l3=social & d:ahead	0 -1 0 -6 0 0 0 10
l3=soybean	0 0 0 6 0 0 0 0
l3=soybean & d:ahead	0 0 0 6 0 0 0 0
l3=standstill	0 0 0 10 0 0 0 -6
l3=standstill & d:ahead	0 0 0 10 0 0 0 -6
l3=stay	-4 -9 0 18 0 0 0 -5
l3=stay & d:ahead	-4 -9 0 18 0 0 0 -5
l3=still	0 8 0 -10 0 0 0 0
l3=still & d:ahead	0 8 0 -10 0 0 0 0
l3=strike & d:ahead	0 -1 0 6 0 0 0 -2
l3=surcharge	0 25 -1 -18 0 0 0 -6
l3=surcharge & d:ahead	0 25 -1 -18 0 0 0 -6
l3=suspend	0 1 0 8 0 0 0 -10
l3=suspend & d:ahead	0 1 0 8 0 0 0 -10
l3=take	2 8 0 -3 0 0 0 -5
l3=talk	0 -8 0 14 0 0 0 0
l3=talk & d:ahead	0 -8 0 14 0 0 0 0
l3=that	-6 9 -2 0 -4 0 6 -5
l3=that & d:ahead	-6 11 -2 1 -12 0 6 -4
l3=the	-11 -3 2 1 -13 1 -8 16
l3=the & d:ahead	-10 -4 2 -1 -12 2 -7 18
l3=the & d:today	0 1 0 5 0 0 0 -7
l3=their	0 -9 0 14 0 0 0 -2
l3=their & d:ahead	0 -9 0 13 0 0 0 -1
l3=them	0 2 0 5 0 0 0 -7
l3=them & d:ahead	0 2 0 4 0 0 0 -7
l3=they	0 12 -3 -6 10 0 0 -12
l3=they & d:ahead	0 13 -3 -7 10 0 0 -12
l3=thi	4 -3 0 -9 0 0 0 9
l3=thi & d:ahead	4 -3 0 -9 0 0 0 9
l3=threaten	0 7 0 -3 -2 0 0 0
l3=threaten & d:ahead	0 7 0 -3 -2 0 0 0
l3=time	0 0 0 8 0 0 0 -4
l3=time & d:ahead	0 0 0 6 0 0 0 -4
l3=to	-13 -1 -2 -11 19 17 -7 0
l3=to & d:ahead	-13 0 -2 -12 19 17 -7 0
l3=trade	0 11 0 -8 0 0 0 0
l3=trade & d:today	0 13 0 -11 0 0 0 0
l3=two	0 0 0 6 0 0 0 -4
l3=two & d:ahead	0 0 0 6 0 0 0 -4
l3=under	7 -3 0 -2 0 0 0 0
l3=under & d:ahead	7 -3 0 -2 0 0 0 0
l3=until	0 -5 0 16 -1 1 0 -11
l3=until & d:ahead	0 -5 0 15 -1 1 0 -11
l3=up	0 -18 0 9 0 0 0 5
l3=up & d:ahead	0 -18 0 9 0 0 0 6
l3=video	0 -2 0 8 0 0 0 0
l3=video & d:ahead	0 -2 0 8 0 0 0 0
l3=was	0 -8 0 18 -4 0 0 -6
l3=was & d:ahead	0 -8 0 25 -3 0 0 -14
l3=we	0 -1 0 1 -7 0 0 5
l3=we & d:ahead	0 0 0 0 -6 0 0 6
l3=week	0 -9 0 12 0 0 0 0
l3=week & d:ahead	0 -9 0 12 0 0 0 0
l3=were	-4 -3 -1 20 -4 0 0 -5
l3=were & d:ahead	-4 -4 -1 22 -4 0 0 -5
l3=what	6 -3 7 3 -10 0 0 -6
l3=what & d:ahead	6 0 7 0 -9 0 0 -5
l3=what & d:today	0 -3 0 8 0 0 0 -1
l3=which	0 3 -1 -15 0 0 0 14
l3=which & d:ahead	0 4 -1 -18 0 0 0 15
l3=would	-6 26 0 -15 0 -2 0 0
l3=would & d:ahead	-6 22 0 -12 0 -2 0 0
l3=—	0 -8 0 -6 0 0 0 12
l3=— & d:today	0 -5 0 -8 0 0 0 13
l4=&	0 0 0 -5 0 0 0 6
l4='s	0 -17 -1 13 0 2 0 0
l4='s & d:ahead	-7 -17 -1 15 0 2 0 1
l4=(	0 2 0 5 -6 0 0 0
l4=,	-12 -7 -11 17 2 -3 -2 -1
l4=, & d:ahead	-11 -7 -11 12 3 -3 -2 2
l4=, & d:today	0 0 0 8 0 0 0 -11
l4=.	0 -9 12 -8 6 0 0 3
l4=. & d:ahead	0 -8 12 -10 6 0 0 3
l4=:	2 -5 5 25 -16 0 0 -25
l4=: & d:ahead	2 -4 6 23 -16 0 0 -23
l4=: & d:today	0 0 0 6 0 0 0 -2
l4=<agent>	-2 3 0 -13 10 0 0 8
l4=<agent> & d:ahead	-2 6 0 -9 10 0 0 0
l4=<agent> & d:today	0 -3 0 -6 0 0 0 10
l4=<begin>	0 11 -8 0 -11 -5 3 -1
l4=<begin> & d:ahead	2 12 -4 -3 -8 0 7 -6
l4=<begin> & d:today	-2 -2 -8 4 -4 -7 -6 13
l4=<day-ahead>	0 -16 -4 -8 4 0 0 20
l4=<day-ahead> & d:ahead	0 -16 -4 -8 4 0 0 20
l4=<day-gone>	2 -8 0 14 -12 0 0 -3
l4=<day-gone> & d:ahead	2 -20 0 22 -11 0 0 -3
l4=<day-gone> & d:today	0 8 0 -8 0 0 0 0
l4=<day-today>	0 -5 9 -3 4 0 0 -1
l4=<day-today> & d:ahead	0 -4 9 -5 4 0 0 0
l4=<duty>	-2 -15 -9 4 12 0 0 7
l4=<duty> & d:ahead	-2 -15 -9 5 9 0 0 9
l4=<gate>	0 0 0 12 4 0 0 -15
l4=<gate> & d:ahead	0 0 0 10 5 0 0 -14
l4=<goods>	8 -5 12 -8 -22 -1 -4 14
l4=<goods> & d:ahead	11 -8 13 -12 -20 0 -3 16
l4=<level-noun>	0 -14 0 26 -5 0 0 -8
l4=<level-noun> & d:ahead	0 -14 0 26 -5 0 0 -7
l4=<level>	0 11 -5 2 -11 0 0 -8
l4=<level> & d:ahead	0 14 -4 0 -11 0 0 -6
l4=<level> & d:today	0 -4 0 7 0 0 0 0
l4=<money>	0 -5 0 6 0 0 0 0
l4=<month-gone>	8 12 0 -22 4 0 0 0
l4=<month-gone> & d:ahead	8 12 0 -22 4 0 0 0
l4=<name>	-1 8 -4 2 0 0 4 -10
l4=<name> & d:ahead	0 6 -3 -3 0 0 4 -2
l4=<name> & d:today	0 3 0 8 0 0 0 -15
l4=<not>	2 -8 0 -2 6 0 1 0
l4=<not> & d:ahead	2 -4 0 -5 6 0 1 0
l4=<number>	-5 -10 3 21 -17 0 0 2
l4=<number> & d:ahead	-4 -9 3 18 -16 0 0 4
l4=<office>	0 6 0 -6 10 0 0 -12
l4=<office> & d:ahead	0 6 0 -6 10 0 0 -11
l4=<organisation>	1 -22 0 11 -4 0 0 3
l4=<organisation> & d:ahead	1 -29 0 12 -4 0 0 3
l4=<person>	0 12 0 12 -9 0 0 -22
l4=<person> & d:ahead	0 3 0 21 -9 0 0 -20
l4=<person> & d:today	0 9 0 -7 0 0 0 0
l4=<points>	-5 0 0 -19 -1 0 0 29
l4=<points> & d:ahead	-5 0 0 -19 -1 0 0 29
l4=<quality>	-5 9 0 -18 9 3 0 2
l4=<quality> & d:ahead	-5 9 0 -20 9 3 0 3
l4=<seat>	0 1 0 7 -2 0 0 -4
l4=<seat> & d:ahead	0 -7 0 14 -2 0 0 0
l4=<seat> & d:today	0 7 0 -3 0 0 0 -4
l4=<sender>	0 -4 0 11 -10 0 0 2
l4=<sender> & d:ahead	0 -3 0 11 -10 0 0 2
l4=<span>	0 18 0 -23 11 0 0 1
l4=<span> & d:ahead	0 18 0 -20 11 0 0 0
l4=<v-agree>	0 4 0 -8 0 0 6 1
l4=<v-agree> & d:ahead	0 4 0 -8 0 0 6 1
l4=<v-bear>	2 -2 -4 -13 3 0 0 16
l4=<v-bear> & d:ahead	2 0 -4 -17 3 0 0 18
l4=<v-bear> & d:today	0 -6 0 9 0 0 0 0
l4=<v-begin>	6 -1 4 1 -10 0 6 -7
l4=<v-begin> & d:ahead	6 0 4 0 -10 0 6 -5
l4=<v-buy>	2 1 0 -10 8 0 0 0
l4=<v-buy> & d:ahead	4 1 0 -14 8 0 0 0
l4=<v-deny>	7 -4 0 -10 5 0 0 2
l4=<v-deny> & d:ahead	8 -4 0 -12 5 0 0 2
l4=<v-down>	0 -6 0 4 3 0 7 -9
l4=<v-down> & d:ahead	0 -5 0 2 3 0 7 -9
l4=<v-end>	0 -18 0 4 -1 0 0 11
l4=<v-end> & d:ahead	0 -17 0 4 -1 0 0 10
l4=<v-impose>	-2 1 -14 14 1 -8 6 -13
l4=<v-impose> & d:ahead	-2 1 -14 12 1 -8 6 -12
l4=<v-propose>	0 7 0 5 2 0 -2 -14
l4=<v-propose> & d:ahead	0 7 0 4 2 0 -2 -14
l4=<v-return>	0 4 0 12 -9 0 -2 -8
l4=<v-return> & d:ahead	0 4 0 12 -9 0 -2 -8
l4=<v-say> & d:ahead	0 -2 0 -2 0 3 0 6
l4=<v-say> & d:today	0 -2 0 7 0 0 0 -1
l4=<v-stay>	-6 4 12 7 -8 0 0 -15
l4=<v-stay> & d:ahead	-6 5 12 6 -8 0 0 -15
l4=<v-suspend>	-3 6 0 0 3 0 6 -12
l4=<v-suspend> & d:ahead	-3 6 0 0 3 0 6 -12
l4=<v-target>	0 -13 0 8 4 0 0 -1
l4=<v-target> & d:ahead	0 -13 0 8 4 0 0 0
l4=<v-threaten>	0 -4 0 -4 10 0 0 0
l4=<v-threaten> & d:ahead	0 -4 0 -4 10 0 0 0
l4=<v-up>	1 -14 0 8 11 0 0 -3
l4=<v-up> & d:ahead	1 -13 0 7 11 0 0 -3
l4=a	0 11 2 3 -10 -1 -3 -12
l4=a & d:ahead	0 9 3 5 -9 0 -3 -10
l4=additional	0 -1 6 0 0 0 0 0
l4=against	0 -6 0 -18 20 0 0 0
l4=against & d:ahead	0 -6 0 -18 20 0 0 0
l4=agree	0 0 0 -7 0 0 7 1
l4=agree & d:ahead	0 0 0 -7 0 0 7 1
l4=and	6 17 -8 -19 11 -2 -2 -6
l4=and & d:ahead	6 19 -8 -20 12 -2 -1 -9
l4=another	0 0 0 19 0 0 0 -18
l4=another & d:ahead	0 0 0 19 0 0 0 -18
l4=approve	0 -1 0 -4 0 0 0 10
l4=approve & d:ahead	0 -1 0 -4 0 0 0 10
l4=are	-3 1 0 5 0 0 0 -6
l4=arrangement	0 0 0 -4 0 0 0 7
l4=arrangement & d:ahead	0 0 0 -4 0 0 0 7
l4=as	0 5 0 9 -1 0 0 -13
l4=as & d:ahead	0 5 0 9 -1 0 0 -13
l4=ask	0 8 0 -4 0 0 0 -1
l4=ask & d:ahead	0 8 0 -5 0 0 0 -1
l4=at	0 -2 -3 -3 7 0 0 3
l4=at & d:ahead	0 0 -3 -8 7 0 0 5
l4=at & d:today	0 -2 0 6 0 0 0 -1
l4=back	0 8 0 -4 -6 0 0 0
l4=back & d:ahead	0 8 0 -4 -6 0 0 0
l4=be	5 -7 -1 -6 6 2 -1 5
l4=be & d:ahead	5 -7 -1 -8 7 2 -1 5
l4=been	0 3 0 -9 -3 2 -1 5
l4=been & d:ahead	0 3 0 -9 -2 2 -1 5
l4=both	0 16 0 -16 2 0 0 0
l4=both & d:ahead	0 17 0 -16 2 0 0 0
l4=brief	0 0 0 -7 0 0 0 8
l4=brief & d:today	0 0 0 -7 0 0 0 8
l4=busan	0 0 0 -12 0 0 0 13
l4=busan & d:ahead	0 0 0 -12 0 0 0 13
l4=but	0 0 0 -5 0 0 0 6
l4=by	-2 20 0 6 -2 0 0 -22
l4=by & d:ahead	-2 20 0 6 -2 0 0 -21
l4=cabinet	0 0 0 -7 4 0 0 5
l4=call	0 0 0 12 0 0 0 -8
l4=call & d:ahead	0 0 0 12 0 0 0 -8
l4=charge	0 -5 0 14 -4 0 0 0
l4=charge & d:ahead	0 -5 0 14 -4 0 0 0
l4=closed	0 7 0 -2 0 0 0 -2
l4=closed & d:ahead	0 7 0 -2 0 0 0 -2
l4=come	2 -11 0 0 -1 0 8 0
l4=come & d:ahead	2 -11 0 0 -1 0 8 0
l4=comment	0 0 0 7 -5 0 0 0
l4=could	0 -3 0 8 -3 0 0 0
l4=country	0 16 0 -13 0 0 0 0
l4=country & d:ahead	0 16 0 -13 0 0 0 0
l4=custom	0 -2 0 6 0 0 0 0
l4=date	0 26 0 -11 -1 0 0 -19
l4=day	0 0 0 7 0 0 0 -4
l4=deal	0 -4 0 0 0 0 0 9
l4=deal & d:ahead	0 -4 0 0 0 0 0 9
l4=decision	0 -1 0 5 3 0 0 -8
l4=decision & d:ahead	0 -1 0 5 3 0 0 -8
l4=doe	0 0 0 8 -3 0 0 0
l4=doe & d:ahead	0 0 0 8 -3 0 0 0
l4=down	0 -4 0 11 0 2 0 -11
l4=down & d:ahead	0 -4 0 11 0 2 0 -11
l4=duty	0 3 -4 -21 13 0 0 8
l4=duty & d:ahead	0 3 -4 -19 10 0 0 9
l4=each	0 -5 0 10 0 0 0 -2
l4=each & d:ahead	0 -5 0 10 0 0 0 -2
l4=end	0 -16 0 1 -1 0 0 13
l4=end & d:ahead	0 -16 0 0 -1 0 0 14
l4=enter	4 6 0 -5 -2 0 0 -3
l4=enter & d:ahead	4 7 0 -7 -2 0 0 -1
l4=expect	0 -2 0 -2 7 0 0 0
l4=expect & d:ahead	0 -2 0 -2 7 0 0 0
l4=expire	0 -7 0 1 0 0 0 3
l4=expire & d:ahead	0 -7 0 1 0 0 0 3
l4=extend	3 0 0 8 0 0 0 -7
l4=extend & d:ahead	3 0 0 8 0 0 0 -7
l4=extension	0 0 0 14 0 0 0 -13
l4=extension & d:ahead	0 0 0 14 0 0 0 -13
l4=fall	0 1 0 -4 8 0 0 -7
l4=fall & d:ahead	0 1 0 -4 8 0 0 -6
l4=first	0 3 0 -14 6 0 0 3
l4=first & d:ahead	0 3 0 -15 6 0 0 3
l4=for	-8 -15 1 7 0 6 -1 6
l4=for & d:ahead	-8 -15 2 6 0 6 -1 6
l4=from	0 3 4 3 -7 0 0 -6
l4=from & d:ahead	0 8 4 1 -7 0 0 -12
l4=from & d:today	0 -9 0 0 0 0 0 5
l4=geneva	0 9 0 -10 0 0 0 0
l4=geneva & d:ahead	0 9 0 -10 0 0 0 0
l4=go	2 -7 0 5 0 0 0 0
l4=go & d:ahead	2 -7 0 5 0 0 0 0
l4=good	0 -12 0 19 0 0 0 0
l4=good & d:ahead	0 -10 0 17 0 0 0 0
l4=had	0 5 0 13 -13 0 0 -10
l4=had & d:ahead	0 5 0 13 -13 0 0 -9
l4=has	0 3 -1 -19 1 0 0 14
l4=has & d:ahead	0 3 -1 -20 1 0 0 15
l4=have	0 -20 0 14 -1 0 0 1
l4=have & d:ahead	0 -20 0 14 -1 0 0 1
l4=he	0 0 0 11 -7 0 0 -3
l4=he & d:ahead	0 0 0 11 -7 0 0 -2
l4=his	0 0 0 -8 0 0 0 9
l4=his & d:ahead	0 0 0 -8 0 0 0 9
l4=if	0 2 5 -2 0 0 2 -10
l4=if & d:ahead	0 2 5 -3 0 0 2 -9
l4=in	-6 -13 2 22 -4 -2 0 -2
l4=in & d:ahead	-6 -12 2 18 -4 -2 0 0
l4=in & d:today	0 0 0 7 0 0 0 -4
l4=is	12 -2 0 0 -3 4 -2 -8
l4=is & d:ahead	12 -1 0 0 -2 4 -2 -7
l4=it	-5 4 -4 -18 1 5 9 9
l4=it & d:ahead	-5 5 -4 -18 2 5 9 7
l4=last	11 -12 0 -15 0 0 0 16
l4=last & d:ahead	11 -12 0 -15 0 0 0 16
l4=make	0 6 0 -3 0 0 0 -1
l4=make & d:ahead	0 6 0 -3 0 0 0 -1
l4=may	0 -7 0 15 -5 0 0 -2
l4=may & d:ahead	0 -7 0 15 -5 0 0 -2
l4=meet	0 -4 0 7 -4 0 0 1
l4=meet & d:ahead	0 -3 0 6 -4 0 0 1
l4=minute	0 -6 0 0 0 0 0 6
l4=minute & d:ahead	0 -6 0 0 0 0 0 6
l4=more	0 0 0 -4 0 0 0 7
l4=more & d:ahead	0 0 0 -4 0 0 0 7
l4=must	0 0 0 10 -7 0 0 0
l4=must & d:ahead	0 0 0 10 -7 0 0 0
l4=new	0 -10 0 11 0 0 0 0
l4=new & d:ahead	0 -10 0 11 0 0 0 0
l4=next	0 -11 0 9 -2 0 0 4
l4=next & d:ahead	0 -11 0 9 -2 0 0 4
l4=not	4 3 0 -9 -2 0 0 5
l4=not & d:ahead	4 3 0 -9 -2 0 0 5
l4=now	0 -7 0 -3 0 0 0 13
l4=now & d:ahead	0 -7 0 -3 0 0 0 13
l4=of	-4 -4 -2 0 -14 0 0 18
l4=of & d:ahead	-4 -13 -1 2 -13 0 0 22
l4=of & d:today	0 13 0 -4 0 0 0 -5
l4=old	0 0 0 14 -4 0 0 -10
l4=old & d:ahead	0 0 0 14 -4 0 0 -10
l4=on	-7 -22 5 -3 14 0 5 12
l4=on & d:ahead	-7 -14 5 -11 14 0 6 13
l4=on & d:today	0 -11 0 13 0 0 0 0
l4=order	0 8 0 -6 0 0 0 0
l4=order & d:ahead	0 8 0 -6 0 0 0 0
l4=other	0 0 0 -18 0 0 7 9
l4=other & d:ahead	0 0 0 -18 0 0 7 9
l4=our	0 -6 0 -11 8 0 0 12
l4=our & d:ahead	0 0 0 -19 9 0 0 13
l4=our & d:today	0 -4 0 6 0 0 0 0
l4=paper	0 -8 0 -3 -1 0 0 16
l4=paper & d:ahead	0 -8 0 -3 -1 0 0 16
l4=pause	0 6 0 -1 0 0 0 -2
l4=pause & d:ahead	0 6 0 -1 0 0 0 -2
l4=pay	0 1 0 -5 -2 0 0 7
l4=pay & d:ahead	0 4 0 -10 -1 0 0 7
l4=place	0 0 0 8 -1 0 0 0
l4=place & d:ahead	0 0 0 8 -1 0 0 0
l4=plan	0 -4 0 6 0 0 0 0
l4=plan & d:ahead	0 -4 0 6 0 0 0 0
l4=port	0 11 0 -2 0 0 0 -5
l4=port & d:ahead	0 11 0 -2 0 0 0 -5
l4=post	0 -4 0 7 0 0 0 0
l4=present	0 -1 0 -10 0 0 0 14
l4=present & d:ahead	0 -1 0 -10 0 0 0 14
l4=prolong	0 0 0 13 0 0 0 -11
l4=prolong & d:ahead	0 0 0 13 0 0 0 -11
l4=published	0 0 0 7 0 0 0 -1
l4=raise	0 -5 0 6 0 0 0 0
l4=raise & d:ahead	0 -5 0 6 0 0 0 0
l4=remain	0 6 0 0 0 0 0 -1
l4=remain & d:ahead	0 6 0 0 0 0 0 -1
l4=return	0 0 0 6 -8 0 -1 0
l4=return & d:ahead	0 0 0 6 -8 0 -1 0
l4=rise	0 6 0 -3 0 0 0 0
l4=rise & d:ahead	0 7 0 -3 0 0 0 0
l4=round	0 0 0 8 -1 0 0 0
l4=round & d:ahead	0 0 0 8 0 0 0 0
l4=rule	7 -2 0 -12 5 0 0 2
l4=rule & d:ahead	8 -2 0 -14 5 0 0 3
l4=run	0 -3 12 4 -1 0 0 -11
l4=run & d:ahead	0 -3 12 4 -1 0 0 -11
l4=say	0 6 0 -17 0 0 0 13
l4=say & d:ahead	0 6 0 -17 0 0 0 13
l4=second	0 10 0 -8 0 0 0 0
l4=second & d:ahead	0 10 0 -9 0 0 0 0
l4=see	0 -1 0 10 0 0 0 -6
l4=see & d:ahead	0 -1 0 10 0 0 0 -6
l4=should	0 1 0 -13 0 0 0 12
l4=should & d:ahead	0 1 0 -13 0 0 0 12
l4=side	0 0 0 -1 10 0 0 -4
l4=side & d:ahead	0 0 0 -1 10 0 0 -4
l4=sign	0 5 0 1 -4 0 0 -6
l4=sit	0 0 0 9 -1 0 0 0
l4=sit & d:ahead	0 0 0 9 -1 0 0 0
l4=spoke	0 10 0 -6 0 0 0 0
l4=spoke & d:ahead	0 10 0 -6 0 0 0 0
l4=standstill	0 0 0 8 0 0 0 -7
l4=standstill & d:ahead	0 0 0 8 0 0 0 -7
l4=start	0 12 6 -4 -4 0 0 -12
l4=start & d:ahead	0 12 6 -5 -4 0 0 -12
l4=stay	0 8 2 -6 -1 0 0 -1
l4=stay & d:ahead	0 8 2 -6 -1 0 0 -1
l4=still	0 0 0 9 0 0 0 -9
l4=still & d:ahead	0 0 0 9 0 0 0 -9
l4=surcharge	0 -15 0 19 0 0 0 -1
l4=surcharge & d:ahead	0 -15 0 19 0 0 0 -1
l4=suspend	-2 0 0 5 4 0 0 -8
l4=suspend & d:ahead	-2 0 0 5 4 0 0 -8
l4=suspension	0 0 0 -11 4 0 0 10
l4=suspension & d:ahead	0 0 0 -11 4 0 0 10
l4=tariff	-1 -13 0 12 0 0 0 0
l4=tariff & d:ahead	-1 -12 0 10 0 0 0 3
l4=team	0 0 0 -4 0 0 0 6
l4=tell	0 -10 0 1 1 3 0 0
l4=tell & d:ahead	0 -10 0 1 1 3 0 1
l4=that	0 9 -1 -14 10 0 0 -4
l4=that & d:ahead	1 11 -1 -20 11 1 0 -1
l4=that & d:today	0 0 0 7 0 0 0 -4
l4=the	2 9 -8 2 -13 -16 0 1
l4=the & d:ahead	2 9 -8 3 -13 -15 1 0
l4=them	0 -7 0 5 1 0 0 0
l4=them & d:ahead	0 -7 0 5 1 0 0 0
l4=they	-2 -2 8 3 0 0 0 -6
l4=they & d:ahead	-2 -2 8 3 0 0 0 -5
l4=thi	0 -3 0 9 0 0 0 -5
l4=thi & d:ahead	0 -3 0 9 0 0 0 -5
l4=threaten	0 -4 0 -4 10 0 0 0
l4=threaten & d:ahead	0 -4 0 -4 10 0 0 0
l4=time	0 -1 0 -1 8 0 0 -2
l4=time & d:ahead	0 -1 0 -1 8 0 0 -2
l4=to	0 -4 3 1 2 3 -6 -4
l4=to & d:ahead	0 -3 3 0 2 3 -6 -4
l4=trade	0 -4 0 0 0 0 0 6
l4=truce	0 24 0 -20 -3 0 0 7
l4=truce & d:ahead	0 24 0 -22 -3 0 0 8
l4=two	0 4 0 -13 0 0 0 12
l4=two & d:ahead	0 4 0 -15 0 0 0 14
l4=under	0 0 0 8 0 0 0 -4
l4=under & d:ahead	0 0 0 8 0 0 0 -4
l4=until	0 0 0 -11 -4 0 0 12
l4=until & d:ahead	0 0 0 -11 -4 0 0 12
l4=up & d:ahead	0 5 0 -6 -2 0 0 5
l4=vote	0 -3 0 -15 20 0 0 0
l4=vote & d:ahead	0 -3 0 -15 20 0 0 0
l4=was	0 -4 0 -1 -5 6 3 4
l4=was & d:ahead	0 -4 0 -1 -5 6 3 4
l4=were	0 -12 0 15 0 0 0 0
l4=were & d:ahead	0 -12 0 15 0 0 0 0
l4=what & d:ahead	0 9 0 -6 0 0 0 -1
l4=what & d:today	0 -5 0 8 0 0 0 0
l4=where	0 0 0 0 0 7 0 -5
l4=where & d:ahead	0 0 0 0 0 7 0 -5
l4=which	0 4 0 -4 -2 0 0 6
l4=which & d:ahead	0 4 0 -5 -2 0 0 7
l4=will	-4 -1 4 13 -8 0 0 -8
l4=will & d:ahead	-4 -1 4 13 -8 0 0 -8
l4=winter	0 -6 0 14 0 0 0 -3
l4=winter & d:ahead	0 -6 0 14 0 0 0 -3
l4=with	0 5 0 -12 13 0 0 -2
l4=with & d:ahead	0 6 0 -13 13 0 0 -1
l4=—	0 -6 0 -1 0 0 0 10
l4=— & d:ahead	0 0 0 -8 0 0 0 13
l4=— & d:today	0 -3 0 8 0 0 0 0
l=, a	0 -7 0 13 0 0 0 -5
l=, a & d:ahead	0 -7 0 13 0 0 0 -5
l=, and	0 -8 0 0 11 0 0 -2
l=, and & d:ahead	0 -8 0 0 11 0 0 -2
l=, from	-2 9 0 0 -2 0 0 -8
l=, from & d:ahead	-1 8 0 0 -2 0 0 -8
l=, on	4 -10 0 -1 -14 0 7 11
l=, on & d:ahead	4 -10 0 -1 -14 0 7 11
l=, the	0 3 0 -9 0 0 0 4
l=, the & d:ahead	0 3 0 -11 0 0 0 5
l=, to	0 -10 0 1 0 4 0 0
l=, to & d:ahead	0 -10 0 1 0 4 0 0
l=, until	0 10 0 -8 -3 4 0 -2
l=, until & d:ahead	0 10 0 -8 -3 4 0 -2
l=. on	0 0 3 -7 0 0 0 9
l=. on & d:ahead	0 0 3 -8 0 0 0 9
l=: <number>	0 7 0 -3 0 0 0 -3
l=: from	0 -2 0 10 -4 0 0 -3
l=: from & d:ahead	0 -2 0 10 -4 0 0 -3
l=: on	0 14 0 -17 8 0 0 -5
l=: on & d:ahead	0 14 0 -17 8 0 0 -5
l=: until	-2 -5 -2 -10 2 0 0 15
l=: until & d:ahead	-2 -5 -2 -10 2 0 0 15
l=<begin> <begin>	1 4 -1 1 0 7 -9 -10
l=<begin> <begin> & d:ahead	0 2 0 -1 0 9 -6 -7
l=<begin> from	5 -10 8 2 4 0 0 0
l=<begin> from & d:ahead	5 -11 8 2 5 0 0 0
l=<begin> on	0 2 -1 -8 0 -2 -1 8
l=<begin> on & d:ahead	0 3 -1 -8 0 -2 -1 8
l=<begin> the	5 2 0 -15 -2 2 0 4
l=<begin> the & d:ahead	6 3 0 -17 -2 2 0 5
l=<begin> thursday	0 0 0 -6 0 0 0 8
l=<begin> thursday & d:today	0 0 0 -6 0 0 0 8
l=<begin> tuesday	0 0 0 6 0 0 0 -5
l=<begin> tuesday & d:today	0 0 0 6 0 0 0 -5
l=<begin> until	-2 0 -1 6 -8 -2 0 3
l=<begin> until & d:ahead	-2 0 -1 6 -8 -2 0 3
l=<day-ahead> ,	0 0 0 1 -1 6 0 -6
l=<day-ahead> , & d:ahead	0 0 0 1 -1 6 0 -6
l=<day-ahead> to	-1 -6 0 4 -1 0 0 6
l=<day-ahead> to & d:ahead	-1 -6 0 4 -1 0 0 6
l=<day-gone> ,	0 0 0 12 0 0 0 -11
l=<level> by	0 6 0 0 0 0 0 -2
l=<level> from	-1 5 0 2 -9 0 0 0
l=<level> from & d:ahead	-1 7 0 0 -9 0 0 0
l=<level> on	0 4 0 2 2 0 0 -18
l=<level> on & d:ahead	0 5 0 1 2 0 0 -18
l=<level> until	0 0 0 -3 -7 0 0 12
l=<level> until & d:ahead	0 0 0 -3 -7 0 0 12
l=<name> ,	0 0 0 -5 0 0 0 6
l=<name> , & d:today	0 0 0 -5 0 0 0 6
l=<name> from & d:ahead	5 1 0 -6 -1 0 0 0
l=<name> on	0 -9 7 17 0 0 0 -14
l=<name> on & d:ahead	0 -8 7 13 0 0 0 -11
l=<number> ,	0 -13 0 -4 0 0 0 15
l=<number> , & d:ahead	0 -9 0 -8 0 0 0 15
l=<number> from	0 8 0 -3 0 0 0 -2
l=<number> from & d:ahead	0 8 0 -3 0 0 0 -2
l=<number> on	0 12 -3 -10 0 0 0 0
l=<number> on & d:ahead	0 13 -3 -11 0 0 0 0
l=<organisation> ,	0 -4 0 -5 13 0 0 -2
l=<organisation> announce	0 6 0 -5 0 0 0 0
l=<organisation> announce & d:today	0 6 0 -5 0 0 0 0
l=<organisation> meet	0 0 0 -5 -4 0 0 11
l=<organisation> on	0 -1 0 8 -1 0 0 0
l=<organisation> on & d:ahead	0 -1 0 7 -1 0 0 0
l=<person> on	0 6 0 0 0 0 0 -7
l=<person> on & d:ahead	0 7 0 0 0 0 0 -6
l=<seat> ,	-2 5 0 5 -6 0 0 -4
l=<seat> , & d:ahead	0 -5 0 17 -3 0 0 -2
l=<seat> , & d:today	0 9 0 -2 0 0 0 -2
l=<seat> from	1 -3 0 11 -7 0 0 0
l=<seat> from & d:ahead	1 -3 0 11 -7 0 0 0
l=<seat> on	0 -11 0 10 0 0 0 0
l=<seat> on & d:ahead	0 -11 0 10 0 0 0 0
l=<span> ,	0 -5 0 9 0 0 0 0
l=<span> from	0 14 0 0 -2 0 0 -19
l=<span> from & d:ahead	0 15 0 -1 -2 0 0 -18
l=<span> to	0 0 0 -7 0 0 0 9
l=<span> to & d:ahead	0 0 0 -7 0 0 0 9
l=again from	0 -3 0 -3 -4 0 0 13
l=again from & d:ahead	0 -3 0 -3 -4 0 0 13
l=again on	0 1 6 -2 0 0 0 -5
l=again on & d:ahead	0 1 6 -2 0 0 0 -5
l=agreement by	0 0 0 0 -2 0 -3 7
l=agreement by & d:ahead	0 0 0 0 -2 0 -3 7
l=and from	0 14 0 -14 0 0 0 0
l=and from & d:ahead	0 14 0 -14 0 0 0 0
l=and on	0 22 0 -11 -3 0 0 -11
l=and on & d:ahead	0 22 0 -11 -3 0 0 -11
l=announce for	0 10 0 -7 -2 0 0 0
l=announce for & d:ahead	0 10 0 -7 -2 0 0 0
l=announce on	-3 -9 0 8 0 0 0 3
l=announce on & d:ahead	-3 -8 0 7 0 0 0 3
l=apply until	2 -8 0 -5 0 0 0 9
l=apply until & d:ahead	2 -8 0 -5 0 0 0 9
l=arrive by	0 7 6 -7 -1 0 0 -3
l=arrive by & d:ahead	0 7 6 -7 -1 0 0 -3
l=as of	0 14 0 -5 -1 0 0 -8
l=as of & d:ahead	0 20 0 -12 -1 0 0 -6
l=as of & d:today	0 -8 0 10 0 0 0 0
l=at the	0 6 -1 12 2 0 0 -22
l=at the & d:ahead	0 6 -1 12 2 0 0 -22
l=away on	0 -1 0 -6 0 0 0 9
l=away on & d:ahead	0 -1 0 -6 0 0 0 9
l=back on	-1 8 0 -3 -2 0 0 0
l=back on & d:ahead	-1 8 0 -3 -2 0 0 0
l=back to	0 0 0 3 0 4 0 -8
l=back to & d:ahead	0 0 0 3 0 4 0 -8
l=before the	0 -3 0 7 3 0 0 -4
l=before the & d:ahead	0 -3 0 7 3 0 0 -4
l=begin on	-2 2 0 5 4 0 0 -18
l=begin on & d:ahead	-2 2 0 5 4 0 0 -18
l=by the	0 -8 -2 2 0 -2 19 -19
l=by the & d:ahead	0 -8 -2 2 0 -2 19 -19
l=change on	0 -11 10 0 8 0 0 -8
l=change on & d:ahead	0 -11 10 0 8 0 0 -8
l=close on	0 -10 0 -2 -6 15 0 4
l=close on & d:ahead	0 -10 0 -2 -6 15 0 4
l=closed on	0 -2 0 10 -5 0 0 0
l=closed on & d:ahead	0 -2 0 10 -5 0 0 0
l=control of	-4 0 0 6 0 0 0 0
l=control of & d:ahead	-4 0 0 6 0 0 0 0
l=counted from	0 0 0 -5 0 0 0 7
l=counted from & d:ahead	0 0 0 -5 0 0 0 7
l=date : & d:today	0 0 0 8 0 0 0 -5
l=date is	0 1 0 -18 0 0 0 15
l=date is & d:ahead	0 1 0 -18 0 0 0 15
l=deadline of	0 -3 0 -4 -2 6 4 0
l=deadline of & d:ahead	0 -3 0 -4 -2 6 4 0
l=decide on	0 -3 0 -6 6 0 0 4
l=decide on & d:ahead	0 -3 0 -6 6 0 0 4
l=die on	0 0 0 -8 0 0 0 9
l=die on & d:ahead	0 0 0 -8 0 0 0 9
l=duty from	0 -8 0 10 0 0 0 0
l=duty from & d:ahead	0 -6 0 8 0 0 0 0
l=duty of	0 -5 0 7 0 0 0 0
l=duty on	0 9 0 0 0 0 0 -6
l=duty on & d:ahead	0 9 0 0 0 0 0 -6
l=duty until	0 -3 4 -9 -3 0 0 11
l=duty until & d:ahead	0 -3 4 -9 -3 0 0 11
l=early as	0 -4 0 -9 7 0 0 7
l=early as & d:ahead	0 -4 0 -9 7 0 0 7
l=effect on & d:ahead	3 -3 0 7 -5 0 0 -3
l=enter before	0 -10 6 -4 8 0 0 0
l=enter before & d:ahead	0 -10 6 -4 8 0 0 0
l=expect on	0 1 0 -8 8 0 0 0
l=expect on & d:ahead	0 1 0 -8 8 0 0 0
l=expire on	-4 -1 8 0 -6 0 0 1
l=expire on & d:ahead	-4 -1 8 0 -6 0 0 1
l=fall on & d:ahead	0 6 0 -5 0 0 0 0
l=follow on	0 4 0 -8 9 0 0 -5
l=follow on & d:ahead	0 4 0 -8 9 0 0 -5
l=force on	4 3 0 -6 -2 0 0 0
l=force on & d:ahead	4 3 0 -6 -2 0 0 0
l=force since	0 8 0 -3 0 0 0 -4
l=force since & d:ahead	0 8 0 -3 0 0 0 -4
l=force until	0 3 1 -12 3 0 0 0
l=force until & d:ahead	0 3 1 -12 3 0 0 0
l=friday ,	1 7 7 -8 2 -2 0 -11
l=friday , & d:ahead	1 1 8 -9 4 -1 0 -4
l=friday , & d:today	0 7 0 0 0 0 0 -9
l=from the	9 10 0 -6 -4 0 0 -15
l=from the & d:ahead	9 10 0 -6 -4 0 0 -15
l=geneva on	0 -1 0 7 0 0 0 -1
l=geneva on & d:ahead	0 -1 0 7 0 0 0 -1
l=go on	0 -10 0 -5 0 0 0 13
l=go on & d:ahead	0 -9 0 -3 0 0 0 11
l=happen on	7 8 -2 -11 2 0 0 -3
l=happen on & d:ahead	7 8 -2 -11 2 0 0 -3
l=has until	0 -7 0 -4 3 4 -2 6
l=has until & d:ahead	0 -7 0 -4 3 4 -2 6
l=have end	0 0 0 6 0 0 0 -5
l=have until	0 -9 0 4 1 0 6 -2
l=have until & d:ahead	0 -9 0 4 1 0 6 -2
l=hold on	0 0 0 -2 6 0 0 0
l=hold on & d:ahead	0 0 0 -2 6 0 0 0
l=hold until	-1 -5 0 2 -1 0 0 6
l=hold until & d:ahead	-1 -5 0 2 -1 0 0 6
l=in <seat>	0 -1 0 14 -8 0 0 0
l=in <seat> & d:ahead	0 0 0 13 -8 0 0 0
l=in on	1 0 0 -7 0 0 0 5
l=in on & d:ahead	1 0 0 -7 0 0 0 5
l=it by	0 -3 0 4 -8 0 8 -1
l=it by & d:ahead	0 -3 0 4 -8 0 8 -1
l=it on	0 -4 0 18 -7 0 0 -2
l=it on & d:ahead	0 -4 0 18 -7 0 0 -2
l=lapse on	2 -3 -1 -6 5 0 0 4
l=lapse on & d:ahead	2 -3 -1 -6 5 0 0 4
l=last until	1 -7 1 6 -2 -1 0 -2
l=last until & d:ahead	1 -7 1 6 -2 -1 0 -2
l=law on	0 3 0 -6 -5 0 0 8
l=loaded before & d:ahead	0 6 0 -1 -1 0 0 0
l=loaded before & d:today	0 -4 0 7 0 0 0 0
l=measure on	0 -4 0 6 0 0 0 0
l=measure on & d:ahead	0 -4 0 6 0 0 0 0
l=meet on	0 2 0 3 -6 0 0 0
l=meet on & d:ahead	0 2 0 3 -6 0 0 0
l=midnight on	0 1 0 -4 0 0 0 6
l=midnight on & d:ahead	0 2 0 -5 0 0 0 6
l=minute of	0 13 0 -13 4 0 0 -2
l=monday ,	0 7 0 0 -1 0 0 -5
l=monday , & d:ahead	0 9 0 -5 0 0 0 0
l=monday , & d:today	0 -2 0 8 0 0 0 -3
l=more from	0 -13 0 14 0 0 0 0
l=more from & d:ahead	0 -13 0 14 0 0 0 0
l=off on	0 0 0 -8 12 0 0 0
l=off on & d:ahead	0 0 0 -8 12 0 0 0
l=on a	0 -7 0 5 0 0 0 1
l=on a & d:ahead	0 -7 0 5 0 0 0 1
l=on the	-4 11 7 -4 0 0 -1 -6
l=on the & d:ahead	-4 12 7 -4 0 0 -1 -6
l=opened on	0 -4 0 9 -1 0 0 0
l=opened on & d:ahead	0 -4 0 9 -1 0 0 0
l=or after	0 -1 0 6 1 0 0 -6
l=or after & d:ahead	0 -1 0 6 1 0 0 -6
l=over on	0 11 0 -8 0 0 0 0
l=over on & d:ahead	0 11 0 -8 0 0 0 0
l=paper on	0 -9 0 13 -6 0 0 0
l=paper on & d:ahead	0 -9 0 13 -6 0 0 0
l=pay before	0 9 0 -1 -3 0 0 0
l=pay before & d:ahead	0 9 0 -1 -3 0 0 0
l=proclamation on	0 -8 0 9 0 0 0 0
l=proclamation on & d:ahead	0 -8 0 9 0 0 0 0
l=prolonged to	0 0 6 -3 0 0 0 0
l=prolonged to & d:ahead	0 0 6 -3 0 0 0 0
l=published on	0 0 0 7 -1 0 0 0
l=published on & d:ahead	0 0 0 6 -1 0 0 0
l=report on	0 5 0 -7 2 0 0 0
l=report on & d:ahead	0 5 0 -8 2 0 0 0
l=run until	-1 -1 2 -12 0 0 0 15
l=run until & d:ahead	-1 -1 2 -12 0 0 0 15
l=saturday ,	0 9 0 -6 -1 0 0 0
l=saturday , & d:ahead	0 12 0 -14 0 0 0 2
l=saturday , & d:today	0 -2 0 9 0 0 0 -3
l=say on	0 0 0 9 -8 0 0 -5
l=say on & d:ahead	0 1 0 7 -8 0 0 -3
l=since the	0 -4 0 8 0 0 0 -1
l=since the & d:ahead	0 -4 0 8 0 0 0 -1
l=sleep until	-1 6 0 -6 3 0 0 -1
l=sleep until & d:ahead	-1 6 0 -6 3 0 0 -1
l=so on	0 -2 0 -9 17 0 0 -6
l=so on & d:ahead	0 -2 0 -9 17 0 0 -6
l=start on	5 2 0 0 0 0 0 -10
l=start on & d:ahead	5 2 0 0 0 0 0 -10
l=sunday ,	0 0 0 -5 0 0 0 8
l=sunday , & d:ahead	0 0 0 -10 0 0 0 11
l=suspend from	0 9 0 -12 1 0 0 0
l=suspend from & d:ahead	0 9 0 -12 1 0 0 0
l=talk on & d:ahead	0 -1 0 7 0 0 0 0
l=tariff from	0 -3 0 7 -1 0 0 0
l=tariff from & d:ahead	0 -3 0 7 -1 0 0 0
l=tariff on	0 7 0 -17 13 0 0 0
l=tariff on & d:ahead	0 7 0 -17 13 0 0 0
l=tariff until	0 0 0 13 -1 0 0 -7
l=tariff until & d:ahead	0 0 0 13 -1 0 0 -7
l=there until	0 -4 0 8 0 0 0 -2
l=there until & d:ahead	0 -4 0 8 0 0 0 -2
l=thursday ,	0 -14 0 3 -2 0 0 8
l=thursday , & d:ahead	0 -10 0 7 -1 0 0 2
l=thursday , & d:today	0 -1 0 -2 0 0 0 6
l=to the	0 -10 0 -7 4 0 0 11
l=to the & d:ahead	0 -10 0 -7 4 0 0 11
l=truce end	0 0 0 -11 0 0 0 14
l=truce end & d:ahead	0 0 0 -10 0 0 0 13
l=truce of	0 7 0 0 0 0 0 -7
l=truce of & d:ahead	0 7 0 0 0 0 0 -7
l=truce to	0 0 0 -15 0 0 0 15
l=truce to & d:ahead	0 0 0 -15 0 0 0 15
l=truce until	0 0 0 19 0 0 0 -18
l=truce until & d:ahead	0 0 0 19 0 0 0 -18
l=tuesday ,	0 2 0 -11 0 0 0 7
l=tuesday , & d:today	0 -4 0 -9 0 0 0 14
l=until the	-1 -1 -3 4 -12 -1 0 5
l=until the & d:ahead	-1 -1 -3 4 -12 -1 0 5
l=up on	0 0 0 -3 0 0 0 6
l=up on & d:ahead	0 0 0 -3 0 0 0 6
l=us on	0 -7 0 8 0 0 0 0
l=us to	0 9 0 -6 0 0 0 -1
l=us to & d:ahead	0 9 0 -6 0 0 0 -1
l=vote on	0 -8 0 0 8 0 0 -1
l=vote on & d:ahead	0 -8 0 0 8 0 0 -1
l=wednesday ,	0 6 0 -7 3 4 0 -5
l=wednesday , & d:ahead	0 13 0 -9 -4 5 0 -6
l=wednesday , & d:today	0 -10 0 0 8 0 0 0
l=week ,	0 0 0 -19 9 0 0 8
l=week , & d:ahead	0 0 0 -20 9 0 0 8
lead="	-5 1 -1 12 -16 0 1 -8
lead=" & d:ahead	-5 2 -1 11 -16 0 1 -7
lead=(	0 -6 0 3 0 0 0 0
lead=( & d:ahead	0 -3 0 7 0 0 0 -2
lead=)	-3 13 0 0 -2 0 0 -3
lead=) & d:ahead	-3 14 0 0 -2 0 0 -2
lead=,	5 7 -9 10 -13 0 0 -8
lead=, & d:ahead	8 8 -4 5 -10 0 3 -12
lead=, & d:today	-7 -3 -4 7 -4 -2 -3 7
lead=- & d:ahead	0 4 0 -10 0 0 0 4
lead=- & d:today	0 -1 0 7 0 0 0 -2
lead=1	-1 37 0 -29 -9 -2 0 -1
lead=1 & d:ahead	-1 39 0 -43 -9 -2 0 4
lead=1 & d:today	0 -3 0 14 0 0 0 -9
lead=10	0 0 0 -4 0 0 0 6
lead=12	0 -6 0 5 -1 0 0 4
lead=13	0 -6 0 -8 0 -3 0 16
lead=14	0 -4 0 31 -7 -4 0 -20
lead=14 & d:today	0 0 0 6 0 0 0 -2
lead=15	0 0 0 8 -1 0 0 0
lead=2	0 7 0 -3 0 0 0 -3
lead=20	0 -1 0 14 -4 0 0 -7
lead=3	0 7 0 -21 0 0 0 17
lead=30	0 -5 0 -28 0 21 0 12
lead=30 & d:today	0 0 0 -16 0 0 0 18
lead=31	0 -1 0 -15 -1 0 0 19
lead=5	0 19 0 -17 0 0 0 0
lead=8	0 -11 0 28 -2 0 0 -17
lead=9	5 2 0 -2 7 0 0 -14
lead=9 & d:today	7 0 0 -5 0 0 0 0
lead=:	-10 -6 -3 9 3 -3 -9 3
lead=: & d:ahead	-8 -6 -1 3 7 -2 -8 3
lead=: & d:today	0 0 0 8 -6 0 0 0
lead=;	0 -1 -3 5 0 6 -1 -5
lead=; & d:ahead	0 0 -3 3 0 6 -1 -5
lead=a	10 -17 -3 8 3 0 -6 -2
lead=a & d:ahead	11 -20 -2 10 3 0 -6 -1
lead=according	0 -2 0 9 0 0 0 -3
lead=according & d:ahead	0 -2 0 9 0 0 0 -3
lead=after	0 8 0 0 9 0 0 -14
lead=after & d:ahead	0 8 0 0 9 0 0 -14
lead=an	0 -8 0 -1 1 0 0 11
lead=an & d:ahead	0 -8 0 -2 1 0 0 11
lead=and	-8 14 -5 -6 -11 -1 -1 10
lead=and & d:ahead	-7 14 -5 -8 -11 -1 -1 11
lead=april	0 -8 0 17 3 0 0 -14
lead=april & d:ahead	0 -8 0 16 3 0 0 -14
lead=as	0 -15 0 10 5 0 0 -3
lead=as & d:ahead	0 -12 0 6 6 0 0 -2
lead=at	0 -5 0 -9 0 0 0 14
lead=at & d:ahead	0 -5 0 -2 0 0 0 9
lead=at & d:today	0 0 0 -6 0 0 0 6
lead=august	0 -4 0 11 -2 0 0 -3
lead=august & d:ahead	0 -12 0 16 -2 0 0 -2
lead=before	0 5 8 -9 -10 0 0 7
lead=before & d:ahead	0 7 9 -15 -9 0 0 8
lead=both	-1 10 0 -3 0 0 0 0
lead=both & d:ahead	0 11 0 -3 0 0 0 0
lead=brazil	0 1 0 -10 0 0 4 3
lead=brazil & d:ahead	0 1 0 -10 0 0 4 3
lead=britain	0 -8 0 -1 8 0 0 0
lead=britain & d:ahead	0 -8 0 -1 8 0 0 0
lead=but	-3 12 0 0 -8 0 0 0
lead=but & d:ahead	-3 12 0 0 -8 0 0 0
lead=by	0 -8 0 11 0 1 9 -15
lead=by & d:ahead	0 -7 0 10 0 1 9 -15
lead=canada & d:ahead	0 6 0 -6 0 0 0 0
lead=china	9 -10 0 0 -5 0 -1 4
lead=china & d:ahead	7 -6 0 0 -4 0 -1 5
lead=chinese	0 -8 0 10 1 -3 0 -1
lead=chinese & d:ahead	0 -7 0 8 2 -3 0 0
lead=comments	0 0 0 7 -2 0 0 0
lead=comments & d:ahead	0 0 0 7 -2 0 0 0
lead=february	0 9 0 0 -2 0 0 -10
lead=for	0 6 -6 -6 -1 0 0 9
lead=for & d:ahead	0 7 -6 -8 0 0 0 10
lead=from	4 -5 8 1 3 0 0 -7
lead=from & d:ahead	5 -6 8 1 4 0 0 -7
lead=goods	0 -6 -3 8 8 0 0 -5
lead=goods & d:ahead	0 -3 -2 3 9 0 0 -4
lead=he	0 9 0 0 -13 0 0 0
lead=he & d:ahead	0 9 0 0 -13 0 0 0
lead=i	0 -2 0 12 -3 0 0 -3
lead=i & d:ahead	0 -1 0 11 -3 0 0 -3
lead=if	-8 3 0 -17 9 -6 5 7
lead=if & d:ahead	-8 4 0 -18 9 -6 5 7
lead=in	0 10 0 -17 4 0 0 5
lead=in & d:ahead	0 10 0 -18 4 0 0 5
lead=india	0 5 0 -6 0 0 7 -2
lead=india & d:ahead	0 5 0 -7 0 0 7 -2
lead=indonesia	0 0 0 10 0 0 0 -8
lead=indonesia & d:ahead	0 0 0 10 0 0 0 -8
lead=it	2 0 -11 1 0 -8 -1 2
lead=it & d:ahead	2 1 -11 -1 0 -7 -1 4
lead=it & d:today	0 -1 0 9 0 0 0 -4
lead=its	0 -8 0 8 -2 0 0 3
lead=its & d:ahead	0 -8 0 8 -2 0 0 3
lead=january	0 -7 0 -21 -3 19 0 9
lead=january & d:ahead	0 -7 0 -21 -2 19 0 9
lead=july	0 15 0 -1 0 0 0 -14
lead=july & d:ahead	0 15 0 -2 0 0 0 -13
lead=june	0 0 0 15 -2 0 0 -15
lead=last	0 0 0 -14 -1 0 0 18
lead=march	0 0 0 -4 14 -4 0 -12
lead=march & d:today	0 -7 0 8 0 0 0 0
lead=may	0 -7 0 14 1 0 0 -10
lead=minister	0 0 0 -8 4 0 0 4
lead=minister & d:ahead	0 0 0 -9 4 0 0 4
lead=monday	0 -15 12 8 0 0 0 -8
lead=monday & d:ahead	0 -14 12 5 0 0 0 -6
lead=mr	0 -11 0 16 0 0 0 -4
lead=mr & d:ahead	0 -11 0 16 0 0 0 -4
lead=my	0 13 0 -2 -7 0 0 -2
lead=my & d:ahead	0 13 0 -2 -7 0 0 -2
lead=neither	0 -8 0 7 0 0 0 0
lead=not	0 0 0 11 0 0 0 -9
lead=november	11 -10 10 -31 -7 0 0 23
lead=november & d:ahead	12 -6 10 -35 -6 0 0 24
lead=november & d:today	0 0 0 7 0 0 0 0
lead=objections	0 -3 0 20 -11 0 0 -4
lead=objections & d:ahead	0 -3 0 20 -11 0 0 -4
lead=october	0 0 0 10 -1 0 0 0
lead=officials	0 8 0 -4 -2 0 0 0
lead=officials & d:ahead	0 9 0 -4 -2 0 0 0
lead=our	0 -7 0 17 -12 0 0 -1
lead=our & d:ahead	0 -7 0 17 -12 0 0 -1
lead=president & d:ahead	0 6 0 -6 5 -1 0 0
lead=september	0 -5 0 13 0 0 0 -6
lead=since	0 -5 0 8 0 0 0 0
lead=since & d:ahead	0 -5 0 7 0 0 0 0
lead=so	0 -7 0 -3 0 0 0 12
lead=so & d:ahead	0 -6 0 -7 0 0 0 15
lead=sunday	0 -1 0 13 0 0 0 -7
lead=sunday & d:ahead	0 0 0 9 0 0 0 -4
lead=swiss	0 -1 0 7 0 0 0 0
lead=swiss & d:ahead	0 -1 0 6 0 0 0 0
lead=talks	0 -4 0 0 0 0 0 6
lead=that	-5 -8 0 4 -3 5 0 3
lead=that & d:ahead	-5 -9 1 3 -6 5 0 4
lead=the	-21 2 -5 2 -7 5 2 7
lead=the & d:ahead	-20 0 -5 0 -6 6 2 9
lead=then	0 0 0 10 -2 0 0 -9
lead=then & d:ahead	0 0 0 10 -2 0 0 -9
lead=they	0 0 7 -1 -7 0 0 2
lead=they & d:ahead	0 0 7 -1 -7 0 0 2
lead=this	5 -4 0 9 4 0 0 -16
lead=this & d:ahead	5 -3 0 17 0 0 0 -16
lead=this & d:today	0 0 0 -6 7 0 0 0
lead=thursday	0 -7 0 -23 -3 0 0 32
lead=thursday & d:ahead	0 -5 0 -20 -2 0 0 28
lead=thursday & d:today	0 0 0 -6 0 0 0 8
lead=to	0 0 0 -9 0 0 0 12
lead=to & d:ahead	0 0 0 -10 0 0 0 12
lead=today	0 -6 0 0 0 0 0 6
lead=today & d:today	0 -6 0 0 0 0 0 6
lead=tomorrow	7 1 0 -17 18 -3 0 -5
lead=tomorrow & d:ahead	7 1 0 -17 18 -3 0 -5
lead=treasury	0 -5 0 9 0 0 0 0
lead=treasury & d:ahead	0 -4 0 8 0 0 0 0
lead=tuesday	0 0 0 13 0 0 0 -8
lead=tuesday & d:today	0 0 0 6 0 0 0 -5
lead=two	0 0 0 -6 0 0 0 8
lead=two & d:ahead	0 0 0 -6 0 0 0 8
lead=under	0 0 0 8 0 -2 0 -1
lead=under & d:ahead	0 0 0 8 0 -2 0 -1
lead=unless & d:ahead	0 0 0 11 -5 0 0 -5
lead=until	-5 1 0 -4 0 -3 -3 9
lead=until & d:ahead	-5 1 0 -2 0 -3 -3 7
lead=washington	0 -1 0 -2 6 0 0 0
lead=washington & d:ahead	0 -1 0 -2 6 0 0 0
lead=we	0 14 4 -7 -7 0 0 -2
lead=we & d:ahead	0 5 4 0 -6 0 0 -1
lead=we & d:today	0 10 0 -10 0 0 0 0
lead=what	-7 3 -2 -4 1 0 0 6
lead=what & d:ahead	-6 4 -1 -9 2 0 0 9
lead=what & d:today	0 -1 0 7 0 0 0 -1
lead=when	0 -10 0 6 0 0 0 1
lead=when & d:ahead	0 -10 0 6 0 0 0 1
lead=where	0 -4 0 3 0 6 0 -8
lead=where & d:ahead	0 -2 0 0 1 6 0 -6
lead=which & d:today	0 -3 0 7 0 0 0 0
lead=who	0 0 0 16 -8 0 0 -8
lead=who & d:ahead	0 -4 0 20 -8 0 0 -8
lead=without & d:ahead	0 3 0 -6 0 0 0 4
lead=—	8 0 0 -9 0 0 -2 8
lead=— & d:ahead	7 0 0 -18 0 0 -1 13
lead=— & d:today	0 -1 0 8 0 0 0 -4
lll=, and on	0 -13 0 8 0 0 0 3
lll=, and on & d:ahead	0 -13 0 8 0 0 0 3
lll=, begin on	0 15 0 -14 0 0 0 0
lll=, begin on & d:ahead	0 15 0 -14 0 0 0 0
lll=, say on	0 -6 0 12 0 0 0 -2
lll=, say on & d:ahead	0 -5 0 11 0 0 0 -2
lll=, start on	7 4 0 -13 0 0 0 0
lll=, start on & d:ahead	7 4 0 -13 0 0 0 0
lll=/ <seat> ,	0 9 0 -8 0 0 0 0
lll=/ <seat> , & d:today	0 9 0 -8 0 0 0 0
lll=<begin> <begin> <begin>	1 4 -1 1 0 7 -9 -10
lll=<begin> <begin> <begin> & d:ahead	0 2 0 -1 0 9 -6 -7
lll=<begin> <begin> from	5 -10 8 2 4 0 0 0
lll=<begin> <begin> from & d:ahead	5 -11 8 2 5 0 0 0
lll=<begin> <begin> on	0 2 -1 -8 0 -2 -1 8
lll=<begin> <begin> on & d:ahead	0 3 -1 -8 0 -2 -1 8
lll=<begin> <begin> the	5 2 0 -15 -2 2 0 4
lll=<begin> <begin> the & d:ahead	6 3 0 -17 -2 2 0 5
lll=<begin> <begin> thursday	0 0 0 -6 0 0 0 8
lll=<begin> <begin> thursday & d:today	0 0 0 -6 0 0 0 8
lll=<begin> <begin> tuesday	0 0 0 6 0 0 0 -5
lll=<begin> <begin> tuesday & d:today	0 0 0 6 0 0 0 -5
lll=<begin> <begin> until	-2 0 -1 6 -8 -2 0 3
lll=<begin> <begin> until & d:ahead	-2 0 -1 6 -8 -2 0 3
lll=<begin> <person> :	0 -1 0 6 0 0 0 -3
lll=<begin> <person> : & d:ahead	0 -1 0 6 0 0 0 -3
lll=<begin> <seat> ,	0 -1 0 9 -1 0 0 -3
lll=<begin> <seat> , & d:today	0 0 0 6 0 0 0 -3
lll=<begin> and on	0 25 0 -14 0 0 0 -16
lll=<begin> and on & d:ahead	0 25 0 -14 0 0 0 -16
lll=<begin> as of	0 -6 0 7 0 0 0 0
lll=<begin> friday ,	0 -5 0 14 0 0 0 -10
lll=<begin> on the	0 -1 0 -8 0 0 0 11
lll=<begin> on the & d:ahead	0 -1 0 -8 0 0 0 11
lll=<begin> saturday , & d:today	0 -1 0 8 0 0 0 -3
lll=<begin> thursday ,	0 -6 0 14 0 0 0 -6
lll=<begin> tuesday ,	0 -6 0 -7 0 0 0 13
lll=<begin> tuesday , & d:today	0 0 0 -15 0 0 0 17
lll=<begin> until the	0 0 0 13 0 0 0 -10
lll=<begin> until the & d:ahead	0 0 0 13 0 0 0 -10
lll=<begin> wednesday ,	0 7 0 -3 7 0 0 -15
lll=<begin> wednesday , & d:today	0 -8 0 4 8 0 0 -11
lll=<day-ahead> , a	0 -7 0 13 0 0 0 -5
lll=<day-ahead> , a & d:ahead	0 -7 0 13 0 0 0 -5
lll=<goods-amount> by the	0 0 0 10 -3 0 0 0
lll=<goods-amount> by the & d:ahead	0 0 0 10 -3 0 0 0
lll=<level> until the	0 3 0 -6 0 0 0 3
lll=<level> until the & d:ahead	0 3 0 -6 0 0 0 3
lll=<name> by the	4 -5 0 10 0 0 -2 -2
lll=<name> by the & d:ahead	4 -5 0 10 0 0 -2 -2
lll=<number> : <number>	0 8 0 -3 0 0 0 -2
lll=<organisation> vote on	0 0 0 -12 12 0 0 0
lll=<organisation> vote on & d:ahead	0 0 0 -12 12 0 0 0
lll=<person> , on	0 0 0 6 0 0 0 -1
lll=<person> , on & d:ahead	0 0 0 6 0 0 0 -1
lll=<person> announce on	0 -1 0 -3 0 0 0 6
lll=<person> announce on & d:ahead	0 0 0 -3 0 0 0 6
lll=<seat> , on	0 15 0 -8 -2 0 0 -6
lll=<seat> , on & d:ahead	0 15 0 -8 -2 0 0 -6
lll=<span> , from	0 -3 0 9 0 0 0 -5
lll=<span> , from & d:ahead	0 -3 0 9 0 0 0 -5
lll=<span> , on	0 3 0 -28 0 0 0 23
lll=<span> , on & d:ahead	0 3 0 -28 0 0 0 23
lll=<span> , to	0 -8 0 9 0 0 0 -2
lll=<span> , to & d:ahead	0 -8 0 9 0 0 0 -2
lll=<span> , until	-5 15 0 -13 0 6 0 -2
lll=<span> , until & d:ahead	-5 15 0 -13 0 6 0 -2
lll=and <level> from	0 -12 0 14 0 0 0 0
lll=and end on	0 0 0 -4 6 0 0 0
lll=and end on & d:ahead	0 0 0 -4 6 0 0 0
lll=and expire on	0 -2 0 -11 0 0 0 16
lll=and expire on & d:ahead	0 -2 0 -11 0 0 0 16
lll=and run until	0 0 0 -4 0 0 0 6
lll=and run until & d:ahead	0 0 0 -4 0 0 0 6
lll=apply again from	0 14 0 -11 0 0 0 -1
lll=apply again from & d:ahead	0 14 0 -11 0 0 0 -1
lll=as early as	0 -4 0 -9 7 0 0 7
lll=as early as & d:ahead	0 -4 0 -9 7 0 0 7
lll=at <level> until	0 -3 0 -8 0 0 0 14
lll=at <level> until & d:ahead	0 -3 0 -8 0 0 0 14
lll=at midnight on	0 -7 0 -1 0 0 0 7
lll=at midnight on & d:ahead	0 -7 0 -1 0 0 0 7
lll=at noon on	0 -1 0 6 0 0 0 0
lll=be <level> from	0 12 0 -11 0 0 0 0
lll=be <level> from & d:ahead	0 12 0 -11 0 0 0 0
lll=be extend to	0 0 4 -6 0 0 0 2
lll=be extend to & d:ahead	0 0 4 -6 0 0 0 2
lll=be hold on	0 0 0 -4 7 0 0 0
lll=be hold on & d:ahead	0 0 0 -4 7 0 0 0
lll=by <level> on	0 -19 0 23 0 0 0 0
lll=by <level> on & d:ahead	0 -19 0 22 0 0 0 0
lll=duty pay before	0 9 0 -1 -3 0 0 0
lll=duty pay before & d:ahead	0 9 0 -1 -3 0 0 0
lll=end on the	0 -1 0 -6 0 0 0 11
lll=end on the & d:ahead	0 -1 0 -6 0 0 0 11
lll=extension to the	0 0 0 -9 0 0 0 11
lll=extension to the & d:ahead	0 0 0 -9 0 0 0 11
lll=face <level> from	0 -7 0 0 0 0 0 7
lll=face <level> from & d:ahead	0 -7 0 0 0 0 0 7
lll=for <span> from	0 1 0 5 0 0 0 -11
lll=for <span> from & d:ahead	0 1 0 5 0 0 0 -11
lll=from <day-ahead> to	-1 -6 0 6 -1 0 0 4
lll=from <day-ahead> to & d:ahead	-1 -6 0 6 -1 0 0 4
lll=from <level> on	0 12 0 -11 0 0 0 0
lll=from <level> on & d:ahead	0 12 0 -11 0 0 0 0
lll=from <name> on	0 -2 7 -2 0 0 0 0
lll=good loaded before	0 -4 0 7 0 0 0 0
lll=good loaded before & d:today	0 -4 0 7 0 0 0 0
lll=in <name> from	0 8 0 -7 0 0 0 0
lll=in <name> from & d:ahead	0 8 0 -7 0 0 0 0
lll=in <seat> from	0 -4 0 12 -5 0 0 0
lll=in <seat> from & d:ahead	0 -4 0 12 -5 0 0 0
lll=in <seat> on	0 -2 0 7 2 0 0 -8
lll=in <seat> on & d:ahead	0 -2 0 7 2 0 0 -7
lll=in force since	0 8 0 -3 0 0 0 -4
lll=in force since & d:ahead	0 8 0 -3 0 0 0 -4
lll=in force until	0 3 1 -12 3 0 0 0
lll=in force until & d:ahead	0 3 1 -12 3 0 0 0
lll=in geneva on	0 -1 0 7 0 0 0 -1
lll=in geneva on & d:ahead	0 -1 0 7 0 0 0 -1
lll=increase announce for	0 8 0 -7 0 0 0 0
lll=increase announce for & d:ahead	0 8 0 -7 0 0 0 0
lll=into force on	4 3 0 -6 -2 0 0 0
lll=into force on & d:ahead	4 3 0 -6 -2 0 0 0
lll=is due on	0 -7 0 -3 0 0 0 10
lll=is due on & d:ahead	0 -7 0 -3 0 0 0 10
lll=is good until	0 0 0 -8 0 0 0 9
lll=is good until & d:ahead	0 0 0 -8 0 0 0 9
lll=is over on	0 -2 0 6 0 0 0 -2
lll=is over on & d:ahead	0 -2 0 6 0 0 0 -2
lll=is suspend from	0 11 0 -10 0 0 0 0
lll=is suspend from & d:ahead	0 11 0 -10 0 0 0 0
lll=it end on	0 10 0 -34 4 0 0 11
lll=it end on & d:ahead	0 10 0 -34 4 0 0 11
lll=it expire on	0 10 0 7 3 0 0 -18
lll=it expire on & d:ahead	0 10 0 7 3 0 0 -18
lll=it run to	0 0 0 -8 0 0 0 9
lll=it run to & d:ahead	0 0 0 -8 0 0 0 9
lll=it run until	0 0 0 -8 0 0 0 9
lll=it run until & d:ahead	0 0 0 -8 0 0 0 9
lll=it sit on	0 0 0 -9 10 0 0 0
lll=it sit on & d:ahead	0 0 0 -9 10 0 0 0
lll=it start on	0 -5 0 6 0 0 0 0
lll=it start on & d:ahead	0 -5 0 6 0 0 0 0
lll=kick in on	1 7 0 -7 0 0 0 -1
lll=kick in on & d:ahead	1 7 0 -7 0 0 0 -1
lll=m . on	0 0 3 -7 0 0 0 9
lll=m . on & d:ahead	0 0 3 -8 0 0 0 9
lll=now last until	0 0 0 6 0 0 0 -5
lll=now last until & d:ahead	0 0 0 6 0 0 0 -5
lll=of <level> from	0 18 0 -17 0 0 0 0
lll=of <level> from & d:ahead	0 18 0 -17 0 0 0 0
lll=on friday ,	2 -6 8 -6 7 0 0 -3
lll=on friday , & d:ahead	2 -6 8 -6 7 0 0 -3
lll=on or after	0 -1 0 6 1 0 0 -6
lll=on or after & d:ahead	0 -1 0 6 1 0 0 -6
lll=on saturday ,	0 -3 0 -2 0 0 0 9
lll=on saturday , & d:ahead	0 -3 0 -2 0 0 0 9
lll=on tuesday ,	0 0 0 -9 3 0 0 4
lll=on tuesday , & d:ahead	0 0 0 -9 3 0 0 4
lll=on wednesday ,	0 -4 0 7 -3 0 0 0
lll=rise <level> on	0 -9 0 10 0 0 0 0
lll=run out on	0 7 0 -5 -3 0 0 5
lll=run out on & d:ahead	0 7 0 -5 -3 0 0 5
lll=stay suspend until	-2 -2 0 10 0 0 0 -2
lll=stay suspend until & d:ahead	-2 -2 0 10 0 0 0 -2
lll=surcharge end on	0 15 0 -11 0 0 0 -1
lll=surcharge end on & d:ahead	0 15 0 -11 0 0 0 -1
lll=suspension end on	0 0 0 6 -1 0 0 -2
lll=suspension end on & d:ahead	0 0 0 6 -1 0 0 -2
lll=take us to	0 10 0 -4 0 0 0 -4
lll=take us to & d:ahead	0 10 0 -4 0 0 0 -4
lll=that end on	0 0 0 -4 0 0 0 7
lll=that end on & d:ahead	0 0 0 -4 0 0 0 7
lll=that expire on	0 0 0 -13 0 0 0 11
lll=that expire on & d:ahead	0 0 0 -13 0 0 0 11
lll=the <organisation> announce	0 6 0 -5 0 0 0 0
lll=the <organisation> announce & d:today	0 6 0 -5 0 0 0 0
lll=the order on	0 6 0 -6 0 0 0 0
lll=the order on & d:ahead	0 6 0 -6 0 0 0 0
lll=the paper on	0 -9 0 13 -6 0 0 0
lll=the paper on & d:ahead	0 -9 0 13 -6 0 0 0
lll=the truce end	0 0 0 -9 0 0 0 10
lll=the truce end & d:ahead	0 0 0 -8 0 0 0 8
lll=the truce of	0 7 0 0 0 0 0 -6
lll=the truce of & d:ahead	0 7 0 0 0 0 0 -6
lll=they arrive by	0 8 -2 -6 2 0 0 -2
lll=they arrive by & d:ahead	0 8 -2 -6 2 0 0 -2
lll=to <level> on	0 14 0 -12 9 0 0 -13
lll=to <level> on & d:ahead	0 14 0 -12 9 0 0 -13
lll=to <number> on	0 7 0 -4 0 0 0 -1
lll=to <number> on & d:ahead	0 7 0 -4 0 0 0 -1
lll=to <seat> on	0 0 0 -3 0 0 0 6
lll=to <seat> on & d:ahead	0 0 0 -3 0 0 0 6
lll=to begin on	0 -7 0 13 0 0 0 0
lll=to begin on & d:ahead	0 -7 0 13 0 0 0 0
lll=to end on	0 6 0 -6 -3 0 0 4
lll=to end on & d:ahead	0 6 0 -6 -3 0 0 4
lll=to expire on	0 -8 0 7 0 0 0 0
lll=to expire on & d:ahead	0 -8 0 7 0 0 0 0
lll=to last until	0 0 2 7 0 0 0 -6
lll=to last until & d:ahead	0 0 2 7 0 0 0 -6
lll=to start on	0 2 0 3 0 0 0 -6
lll=to start on & d:ahead	0 2 0 3 0 0 0 -6
lll=truce expire on	0 0 0 7 0 0 0 -6
lll=truce expire on & d:ahead	0 0 0 7 0 0 0 -6
lll=truce last until	0 0 0 -4 0 0 0 6
lll=truce last until & d:ahead	0 0 0 -4 0 0 0 6
lll=truce run to	0 0 0 8 0 0 0 -7
lll=truce run to & d:ahead	0 0 0 8 0 0 0 -7
lll=what change on	0 -5 10 1 0 0 0 -8
lll=what change on & d:ahead	0 -5 10 1 0 0 0 -8
lll=what happen on	7 4 -2 -3 -5 0 0 -1
lll=what happen on & d:ahead	7 4 -2 -3 -5 0 0 -1
lll=which begin on	0 -3 0 8 -1 0 0 0
lll=which begin on & d:ahead	0 -3 0 8 -1 0 0 0
lll=which expire on	0 6 0 -10 0 0 0 5
lll=which expire on & d:ahead	0 6 0 -10 0 0 0 5
lll=which lapse on	4 2 0 -9 0 0 0 0
lll=which lapse on & d:ahead	4 2 0 -9 0 0 0 0
lll=will vote on	0 0 0 11 -9 0 0 0
lll=will vote on & d:ahead	0 0 0 11 -9 0 0 0
lll=with <name> on	0 0 0 6 0 0 0 -3
lr='s .	0 0 0 -5 0 7 0 0
lr=, (	0 -1 0 10 0 0 0 -5
lr=, ( & d:today	0 -1 0 11 0 0 0 -5
lr=, ,	0 0 -2 19 -14 0 0 -17
lr=, , & d:ahead	0 5 -1 14 -13 0 0 -19
lr=, , & d:today	0 -8 0 6 0 0 0 0
lr=, -	0 -2 0 10 0 0 0 -4
lr=, - & d:today	0 -2 0 10 0 0 0 -4
lr=, .	-6 -10 4 5 1 4 0 0
lr=, . & d:ahead	-6 -10 4 17 1 4 0 -16
lr=, . & d:today	0 0 0 -12 0 0 0 15
lr=, :	0 9 0 2 0 0 0 -13
lr=, : & d:ahead	0 9 0 2 0 0 0 -13
lr=, <end>	-8 7 0 -8 3 -5 4 0
lr=, <end> & d:ahead	-4 5 1 -7 1 -2 5 0
lr=: ,	0 6 0 0 -5 0 0 0
lr=: , & d:ahead	0 6 0 6 -4 0 0 -9
lr=: .	0 -10 0 0 -1 0 0 9
lr=: . & d:ahead	0 -9 0 0 0 0 0 10
lr=: <end>	0 -4 0 0 6 0 0 0
lr=: <end> & d:ahead	0 -2 0 -6 7 0 0 3
lr=: <end> & d:today	0 0 0 9 0 0 0 -6
lr=<begin> ,	0 -17 10 14 -1 0 0 -9
lr=<begin> , & d:ahead	-5 -20 10 26 -10 0 0 -7
lr=<begin> , & d:today	6 1 0 -7 5 0 0 -2
lr=<begin> .	8 2 -8 -2 -3 5 0 -5
lr=<begin> . & d:ahead	8 4 -8 -5 -3 5 0 -3
lr=<begin> . & d:today	0 -4 0 10 0 0 0 -3
lr=<begin> :	-5 -10 0 -2 5 -1 0 11
lr=<begin> : & d:ahead	-4 -9 0 -3 5 -1 0 12
lr=<begin> <end>	-8 -2 -2 -15 4 10 0 16
lr=<begin> <end> & d:ahead	-4 -16 0 -16 8 11 0 17
lr=<begin> <end> & d:today	0 12 0 -3 -8 0 0 0
lr=<begin> is	8 0 0 -8 0 0 0 2
lr=<begin> it	0 -8 0 14 0 0 0 -4
lr=<begin> the	0 7 0 -6 7 0 0 -6
lr=<begin> the & d:ahead	0 7 0 -7 7 0 0 -6
lr=<begin> —	0 1 0 7 -1 0 0 -7
lr=<begin> — & d:ahead	0 2 0 5 -1 0 0 -7
lr=<level> . & d:today	0 -2 0 7 0 0 0 0
lr=<name> ,	0 0 0 -6 0 0 7 0
lr=<number> ,	0 1 0 -10 12 0 0 -2
lr=<number> .	0 18 0 -20 -1 0 0 7
lr=<number> . & d:ahead	0 11 0 -17 -1 0 0 10
lr=<number> . & d:today	0 8 0 -5 0 0 0 -2
lr=<number> the	0 -5 0 6 0 0 0 0
lr=<number> the & d:today	0 -5 0 6 0 0 0 0
lr=<seat> .	0 -1 0 13 -8 0 0 0
lr=<seat> . & d:ahead	0 0 0 13 -8 0 0 0
lr=a ,	0 -6 0 8 0 0 0 0
lr=a , & d:ahead	0 -6 0 8 0 0 0 0
lr=a .	0 -3 0 6 0 0 0 0
lr=a . & d:ahead	0 -3 0 6 0 0 0 0
lr=after ,	0 2 0 -6 9 0 0 -5
lr=after , & d:ahead	0 2 0 -6 9 0 0 -5
lr=after .	2 4 0 -6 0 0 0 0
lr=announce that	0 6 0 -5 0 0 0 0
lr=announce that & d:today	0 6 0 -5 0 0 0 0
lr=as .	0 -1 0 -8 0 0 0 10
lr=at 's	0 0 0 -5 0 0 0 6
lr=before ,	0 11 -3 -13 0 0 0 6
lr=before , & d:ahead	0 11 -3 -13 0 0 0 6
lr=before .	0 -9 6 -5 9 0 0 0
lr=before . & d:ahead	0 -9 6 -5 9 0 0 0
lr=before <end>	0 -4 -6 0 4 0 0 7
lr=before <end> & d:ahead	0 -4 -6 0 4 0 0 7
lr=before and & d:today	0 -6 0 8 0 0 0 0
lr=begin .	0 10 0 -6 0 0 0 0
lr=by ,	-3 -7 -1 -7 6 0 6 2
lr=by , & d:ahead	-3 -7 -1 -7 6 0 6 2
lr=by .	-2 -2 3 8 -3 -2 -3 0
lr=by . & d:ahead	-2 -2 3 8 -3 -2 -3 0
lr=by <end>	-1 12 -1 -2 5 0 0 -22
lr=by <end> & d:ahead	-1 12 -1 -2 5 0 0 -22
lr=by the	0 0 0 0 -2 0 6 0
lr=come ,	0 7 0 -1 0 0 0 -6
lr=come , & d:ahead	0 7 0 -1 0 0 0 -6
lr=due .	0 5 0 -12 9 0 0 -2
lr=end .	0 -4 0 12 -1 0 0 -5
lr=end . & d:ahead	0 -4 0 17 -1 0 0 -11
lr=for ,	0 0 0 -6 -4 5 0 6
lr=for , & d:ahead	0 0 0 -6 -4 5 0 6
lr=for .	0 7 0 -13 13 0 0 -4
lr=for . & d:ahead	0 8 0 -14 13 0 0 -2
lr=for <end>	0 -8 0 2 -4 0 0 12
lr=for <end> & d:ahead	0 -8 0 2 -4 0 0 12
lr=friday <end>	0 -5 0 1 6 0 0 -4
lr=friday <end> & d:today	0 -3 0 10 0 0 0 -3
lr=from "	0 6 0 -4 0 0 0 0
lr=from " & d:ahead	0 6 0 -4 0 0 0 0
lr=from .	0 4 -6 5 5 -1 0 -19
lr=from . & d:ahead	0 5 -5 3 5 -1 0 -19
lr=from :	0 7 0 -6 0 0 0 0
lr=from <end>	0 -3 -4 14 -1 0 0 -15
lr=from <end> & d:ahead	0 -1 -4 11 0 0 0 -14
lr=from <name>	0 14 0 -11 0 0 0 0
lr=from <name> & d:ahead	0 14 0 -11 0 0 0 0
lr=from <quality>	0 6 0 -5 0 0 0 0
lr=from if	0 1 0 -10 0 0 0 6
lr=from if & d:ahead	0 1 0 -10 0 0 0 6
lr=from the	0 0 0 8 -2 0 0 -2
lr=from the & d:ahead	0 0 0 8 -2 0 0 -2
lr=from to	-1 0 0 -7 -9 0 0 20
lr=from to & d:ahead	-1 0 0 -9 -9 0 0 20
lr=is ,	0 -4 0 8 0 5 0 -10
lr=is , & d:ahead	0 -4 0 8 0 5 0 -10
lr=is <end>	0 13 0 -12 -6 -4 0 5
lr=is <end> & d:ahead	0 13 0 -12 -6 -4 0 5
lr=it .	0 0 0 7 -2 0 0 0
lr=meet .	0 0 0 -24 17 0 0 11
lr=monday <end>	0 -1 0 6 0 0 0 0
lr=monday <end> & d:today	0 -1 0 6 0 0 0 0
lr=of 's	0 -4 0 7 0 0 0 0
lr=of 's & d:ahead	0 -3 0 6 0 0 0 0
lr=of .	-2 12 0 -6 0 0 0 0
lr=of . & d:ahead	-2 13 0 -8 0 0 0 0
lr=of :	0 -4 0 7 0 0 0 0
lr=of : & d:ahead	0 -4 0 7 0 0 0 0
lr=of <end>	0 16 3 -2 -10 0 0 -12
lr=of <end> & d:ahead	0 17 3 -4 -10 0 0 -11
lr=of on	0 -5 0 8 0 0 0 0
lr=of on & d:ahead	0 -5 0 8 0 0 0 0
lr=of the	0 -10 0 11 0 0 0 0
lr=on "	0 9 0 -5 0 0 0 -2
lr=on " & d:ahead	0 9 0 -5 0 0 0 -2
lr=on , & d:today	0 -9 0 11 0 0 0 0
lr=on .	10 -5 0 -4 4 2 4 -4
lr=on . & d:ahead	10 -4 0 -6 4 2 4 -3
lr=on . & d:today	0 -3 0 7 0 0 0 0
lr=on :	0 7 0 -7 0 0 0 0
lr=on : & d:ahead	0 7 0 -7 0 0 0 0
lr=on ;	1 2 1 -2 4 0 0 -7
lr=on ; & d:ahead	1 2 1 -2 4 0 0 -7
lr=on <end>	0 3 0 13 -11 -6 -3 -4
lr=on <end> & d:ahead	0 3 0 13 -11 -6 -3 -4
lr=on <name>	-1 -15 -1 13 -1 0 0 7
lr=on <name> & d:ahead	-1 -15 -1 13 -1 0 0 7
lr=on <person>	0 -10 0 8 0 0 0 1
lr=on <person> & d:ahead	0 -10 0 8 0 0 0 1
lr=on ?	8 5 0 -16 3 0 0 3
lr=on ? & d:ahead	8 5 0 -16 3 0 0 3
lr=on a	0 8 0 -6 0 0 0 0
lr=on a & d:ahead	0 8 0 -6 0 0 0 0
lr=on after	0 6 0 -9 0 0 0 3
lr=on after & d:ahead	0 7 0 -11 0 0 0 4
lr=on and	-1 11 0 0 -11 0 0 -9
lr=on and & d:ahead	-1 6 0 4 -11 0 0 -9
lr=on and & d:today	0 8 0 -8 0 0 0 0
lr=on at	0 0 0 6 3 0 0 -9
lr=on at & d:ahead	0 0 0 6 3 0 0 -9
lr=on by	0 -1 0 11 -2 0 0 -2
lr=on by & d:ahead	0 -1 0 11 -2 0 0 -2
lr=on if	0 -7 0 4 6 0 0 0
lr=on if & d:ahead	0 -7 0 4 6 0 0 0
lr=on in	0 11 0 0 -2 0 0 -8
lr=on in & d:ahead	0 14 0 -2 -2 0 0 -8
lr=on is	0 2 0 4 0 0 0 -8
lr=on is & d:ahead	0 2 0 4 0 0 0 -8
lr=on morning	0 9 0 -6 0 0 0 0
lr=on morning & d:ahead	0 9 0 -7 0 0 0 0
lr=on night	0 -5 0 -3 0 0 0 10
lr=on night & d:ahead	0 -5 0 -3 0 0 0 10
lr=on on	0 1 0 3 -6 0 0 0
lr=on that	0 8 0 0 -4 0 0 -3
lr=on that & d:ahead	0 6 0 0 -3 0 0 -2
lr=on they	0 9 0 -7 0 0 0 -1
lr=on to	0 -11 0 14 1 0 0 -4
lr=on to & d:ahead	0 -11 0 12 1 0 0 -2
lr=on unless	0 3 5 -11 8 0 0 -2
lr=on unless & d:ahead	0 3 5 -11 8 0 0 -2
lr=on whether	0 0 0 -8 0 0 0 11
lr=on with	0 -5 0 11 0 0 0 -1
lr=on with & d:ahead	0 -5 0 10 0 0 0 0
lr=out .	0 0 0 -12 0 0 0 13
lr=out . & d:ahead	0 0 0 -13 0 0 0 14
lr=saturday <end>	0 -2 0 0 6 0 0 0
lr=since ,	2 -6 0 15 0 0 0 -11
lr=since , & d:ahead	2 -6 0 14 0 0 0 -11
lr=since .	0 4 0 5 0 0 0 -10
lr=since . & d:ahead	0 4 0 5 0 0 0 -10
lr=than .	0 8 0 -17 12 0 0 -2
lr=the ,	0 9 7 0 -19 -1 0 -1
lr=the , & d:ahead	0 9 7 0 -19 -1 0 -1
lr=the .	-2 0 -3 7 -5 -1 3 0
lr=the . & d:ahead	-2 0 -3 7 -5 -1 3 0
lr=the ;	0 -4 0 7 -1 0 -2 2
lr=the ; & d:ahead	0 -4 0 7 -1 0 -2 2
lr=the <end> & d:ahead	-3 1 0 -6 0 -5 4 2
lr=the ?	0 -15 0 23 -6 0 0 -6
lr=the ? & d:ahead	0 -15 0 23 -6 0 0 -6
lr=through .	0 -9 0 4 -2 0 0 2
lr=through . & d:ahead	0 -9 0 4 -2 0 0 2
lr=thursday ,	0 0 0 -12 0 0 0 13
lr=thursday , & d:today	0 0 0 -12 0 0 0 13
lr=thursday <end>	0 0 0 11 0 0 0 -7
lr=thursday <end> & d:today	0 0 0 11 0 0 0 -7
lr=till .	1 -3 0 -5 0 7 0 0
lr=till . & d:ahead	1 -3 0 -5 0 7 0 0
lr=to ,	4 -10 3 -10 3 0 0 8
lr=to , & d:ahead	4 -10 3 -10 3 0 0 8
lr=to .	0 0 9 -9 -8 0 0 4
lr=to . & d:ahead	0 0 9 -9 -8 0 0 4
lr=to <end>	0 -9 -4 9 -11 7 0 -2
lr=to <end> & d:ahead	0 -9 -4 9 -11 7 0 -2
lr=tuesday ,	0 -2 0 -1 7 0 0 0
lr=tuesday <end>	0 0 0 6 0 0 0 -5
lr=tuesday <end> & d:today	0 0 0 6 0 0 0 -5
lr=until ,	-3 0 0 -3 -8 4 0 8
lr=until , & d:ahead	-3 0 0 -4 -8 4 0 8
lr=until .	8 8 7 -19 -2 -3 -4 5
lr=until . & d:ahead	8 8 7 -19 -2 -3 -4 5
lr=until ;	0 -7 5 4 -1 0 0 0
lr=until ; & d:ahead	0 -7 5 4 -1 0 0 0
lr=until <end>	0 -16 -5 13 6 -4 -3 -6
lr=until <end> & d:ahead	0 -16 -5 13 6 -4 -3 -6
lr=until and	0 1 4 -8 0 0 0 0
lr=until and & d:ahead	0 1 4 -8 0 0 0 0
lr=until of	0 8 0 -22 0 0 0 13
lr=until of & d:ahead	0 8 0 -22 0 0 0 13
lr=until to	-1 0 -2 -1 11 2 8 -25
lr=until to & d:ahead	-1 0 -2 -1 11 2 8 -25
lr=until under	0 0 0 -3 0 0 0 6
lr=until under & d:ahead	0 0 0 -3 0 0 0 6
lr=wednesday <end>	0 0 0 6 0 0 0 -4
lr=wednesday <end> & d:today	0 0 0 6 0 0 0 -4
lr=— <end>	0 -4 0 8 0 0 0 0
lr=— <end> & d:today	0 -4 0 8 0 0 0 0
nc2=bear	-4 9 -6 -9 8 2 -3 0
nc2=begin	0 -10 13 -10 0 0 0 16
nc2=buy	0 -2 0 7 0 0 0 0
nc2=down	0 4 12 0 -6 0 0 -7
nc2=end	-2 8 -10 14 -4 0 0 -13
nc2=impose	-1 7 -6 2 -14 -6 -3 4
nc2=return	0 6 0 10 -3 0 -1 -9
nc2=say	7 0 0 -3 -15 0 5 6
nc2=stay	-3 -18 -12 18 2 -5 -8 5
nc2=suspend	-4 -5 -1 8 -6 0 -4 7
nc2=target	0 9 0 -10 -4 0 -5 8
nc2=threaten	0 12 0 1 -14 0 0 -1
nc2=up	0 0 2 -13 -3 0 -1 18
nct2=agree past	0 -4 0 15 0 0 0 -9
nct2=agree perfect	0 -8 0 10 0 0 0 -1
nct2=agree pluperfect	0 6 0 -5 0 0 0 0
nct2=agree present	0 -6 0 -2 0 0 0 11
nct2=bear gerund	0 17 0 -12 0 0 0 -5
nct2=bear modal	0 -5 0 8 0 0 0 -1
nct2=bear participle-passive	0 0 0 6 0 0 0 -3
nct2=bear present	0 10 -1 -18 2 3 0 6
nct2=bear present-passive	0 -13 0 0 8 0 0 6
nct2=begin infinitive	0 0 0 -10 0 0 0 10
nct2=begin modal	-2 21 0 -8 0 0 -3 -8
nct2=begin past	0 0 7 0 0 0 0 -9
nct2=begin present	1 -36 9 -2 4 0 -1 25
nct2=begin present-passive	0 -6 0 9 0 0 0 0
nct2=down modal	0 9 0 0 0 0 0 -8
nct2=down past	0 -11 0 14 0 0 0 0
nct2=down present	0 1 12 -9 -2 0 0 0
nct2=end future	0 0 0 -4 0 0 0 8
nct2=end participle-passive	0 0 0 6 0 0 0 -4
nct2=end past	0 8 -8 11 0 0 0 -11
nct2=end present	0 7 0 -1 0 0 0 -4
nct2=end present-passive	0 0 0 6 0 0 0 -5
nct2=impose future	0 2 0 -15 -2 0 5 7
nct2=impose future-passive	0 -9 2 3 -1 0 0 5
nct2=impose modal	-6 0 0 13 -3 0 0 -4
nct2=impose past	0 5 0 -10 5 0 0 0
nct2=impose perfect	0 -17 0 9 0 0 0 5
nct2=impose perfect-passive	0 6 0 -5 -2 0 0 1
nct2=impose pluperfect	0 10 0 -7 0 0 0 0
nct2=impose present	4 4 -1 7 -4 0 -3 -9
nct2=propose modal	0 -6 0 2 -1 0 0 5
nct2=propose participle-passive	0 0 0 9 0 0 0 -9
nct2=propose present	0 4 0 -9 5 0 0 0
nct2=return present	0 2 0 12 -2 0 0 -11
nct2=say modal	0 0 0 7 0 0 0 -6
nct2=say past	0 3 0 -12 -4 0 2 9
nct2=say perfect	6 -5 0 4 -3 0 5 -8
nct2=say present	1 0 0 0 -11 0 -1 6
nct2=stay future	0 6 0 10 -7 0 0 -7
nct2=stay future-passive	0 0 0 -8 0 0 0 11
nct2=stay modal	0 -18 0 10 13 0 0 -13
nct2=stay past	0 -15 0 18 -3 0 0 0
nct2=stay perfect	0 0 0 -5 0 0 0 8
nct2=stay present	0 2 -5 5 0 -2 -6 0
nct2=suspend participle-passive	0 -1 0 -7 0 0 0 11
nct2=suspend past	0 4 0 -9 0 0 0 6
nct2=suspend present	0 -9 0 16 -2 0 -3 -1
nct2=target future	0 0 0 -13 0 0 0 11
nct2=target present	0 0 0 6 0 0 0 -3
nct2=threaten past	0 0 0 9 -2 0 -1 -5
nct2=up modal	0 9 0 -9 2 0 -3 0
nct2=up past	0 -4 8 0 0 0 0 -4
nct2=up present	0 -3 -3 -3 -5 0 -2 17
next="	-2 1 0 10 -6 0 0 -4
next=(	0 -4 0 0 -3 0 0 14
next=,	1 2 10 -5 7 -3 0 -2
next=:	0 -11 -10 0 0 -4 -2 15
next=;	-1 -11 -1 18 -5 -5 -6 1
next=and	-1 5 0 17 -8 0 0 -24
next=as	0 -3 0 13 0 0 0 -8
next=before	0 12 0 -6 0 0 0 -2
next=if	0 5 -7 4 0 0 0 -5
next=or	0 -3 0 -7 0 9 4 0
next=so	0 4 0 0 4 0 0 -9
next=that	-6 -4 10 -2 1 -1 -3 8
next=unless	-1 5 2 -8 3 0 0 0
next=until	0 -8 0 9 0 0 0 0
next=which	7 0 0 0 -3 0 0 -2
next=—	-4 0 -3 28 -11 -2 0 -22
nhas-future	0 -15 0 6 -22 0 0 19
nhas-gerund	0 16 0 -14 -4 0 0 1
nhas-infinitive	0 -4 0 0 -2 0 0 7
nhas-modal	-10 6 -4 10 7 0 -5 -17
nhas-participle	0 11 0 4 -4 0 0 -12
nhas-perfect	4 -3 0 4 -6 0 1 -1
nhas-pluperfect	0 1 0 -5 -1 0 0 8
nhas-present	-2 4 0 -7 2 5 -9 3
nt2=future	0 8 -3 -4 -16 0 2 8
nt2=future-not	0 -6 0 9 0 0 0 0
nt2=future-passive	2 -17 1 0 -3 0 0 15
nt2=gerund	0 15 0 -11 -3 0 0 0
nt2=infinitive	0 7 0 -13 0 1 0 6
nt2=modal	-9 -3 -2 15 11 0 -5 -16
nt2=modal-passive-not	0 13 0 -11 0 0 0 0
nt2=participle-passive	0 3 0 9 -3 0 0 -9
nt2=past	-1 -5 0 9 -2 -1 1 -4
nt2=past-passive	0 -3 0 7 0 0 0 -2
nt2=perfect	5 -24 0 13 -1 0 3 0
nt2=perfect-not	0 0 0 6 0 0 0 -5
nt2=perfect-passive	0 19 0 -19 -5 0 0 1
nt2=pluperfect	0 7 0 -4 0 0 0 0
nt2=present	0 10 5 0 -6 -2 -7 -7
nt2=present-not	0 0 0 -8 9 0 0 1
nt2=present-passive	-1 -8 -8 3 -9 11 0 5
nt2=present-passive-not	0 -15 0 0 8 0 0 6
nv0-none	-5 3 4 12 0 -9 -9 -9
nv1-none	-5 3 4 12 0 -9 -9 -9
nv2-none	0 -1 8 6 8 -16 -4 -8
nv2=agree	0 -7 0 0 0 0 0 11
nv2=announce	1 0 0 -8 8 0 0 0
nv2=apply	0 0 0 -5 -6 0 0 14
nv2=be	-7 -17 -5 19 12 -2 -1 -10
nv2=begin	0 0 0 7 3 0 0 -8
nv2=buy	0 -1 0 6 0 0 0 0
nv2=carry	0 -1 0 -3 0 0 0 7
nv2=charge	0 -8 0 -5 0 0 0 12
nv2=collect	0 0 0 7 0 0 0 -5
nv2=come	0 -13 12 12 -2 0 0 -4
nv2=continue	0 8 0 -14 0 0 0 5
nv2=end	0 16 -9 6 -6 0 0 -10
nv2=enter	0 3 0 4 -1 0 0 -6
nv2=expire	0 -6 0 0 0 0 0 7
nv2=go	0 -7 4 -20 0 0 -5 30
nv2=have	0 10 0 -6 -1 0 9 -5
nv2=hold	0 -1 0 7 0 0 0 -2
nv2=hope	0 0 0 -12 8 0 0 5
nv2=impose	0 -8 0 3 0 0 0 3
nv2=keep	0 6 0 -7 0 0 0 1
nv2=leave	0 -8 0 9 0 0 0 0
nv2=look	0 0 0 7 0 0 0 -5
nv2=make	5 -9 0 -5 0 0 0 9
nv2=meet	0 -12 0 0 9 0 0 6
nv2=other	0 15 6 -2 -11 11 0 -19
nv2=plan	0 0 0 9 0 0 0 -9
nv2=raise	0 0 0 11 0 0 3 -12
nv2=return	0 1 0 8 0 0 0 -6
nv2=rise	0 6 0 0 -1 0 0 0
nv2=say	8 4 4 -17 -9 -3 4 8
nv2=see	0 0 0 6 -2 4 0 -4
nv2=stay	0 -9 0 16 -2 0 -3 -1
nv2=stop	0 7 0 -4 0 0 0 0
nv2=suspend	-3 1 0 -10 0 0 0 15
nv2=take	0 5 0 -7 1 0 3 -3
nv2=tell	0 10 -4 0 -10 2 0 -1
nv2=threaten	0 16 0 0 -6 0 -4 -3
nv2=want	0 -2 0 6 0 0 0 -1
nv2=warn	0 -1 0 3 -6 0 2 0
nvt2=agree perfect	0 -9 0 10 0 0 0 0
nvt2=agree present	0 -3 0 -10 0 0 0 14
nvt2=announce past	1 0 0 -10 8 0 0 0
nvt2=apply present	0 0 0 -1 -6 0 0 8
nvt2=be future	0 7 0 9 -7 0 0 -10
nvt2=be modal	0 -17 0 8 13 0 0 -12
nvt2=be past	0 -11 0 13 -1 0 0 0
nvt2=be present	-5 -1 -3 0 8 0 0 2
nvt2=begin present	0 0 0 7 3 0 0 -8
nvt2=charge future	0 0 0 -13 0 0 0 12
nvt2=come past	0 -8 0 11 0 0 0 0
nvt2=come present	0 -17 13 2 0 0 0 2
nvt2=end participle	0 0 0 6 0 0 0 -4
nvt2=end past	0 13 -8 6 0 0 0 -11
nvt2=end present	0 7 0 0 0 0 0 -5
nvt2=enter present	0 -5 0 9 0 0 0 0
nvt2=extend past	0 0 0 -8 0 0 0 10
nvt2=extend present	1 0 0 8 0 0 0 -7
nvt2=get present	0 3 0 1 0 0 0 -6
nvt2=go modal	0 12 0 -14 4 0 -3 0
nvt2=go past	0 -4 8 0 0 0 0 -4
nvt2=go present	0 -19 -2 -2 -2 0 0 27
nvt2=have present	0 11 0 -9 0 0 9 -3
nvt2=hold present	0 -1 0 6 0 0 0 -2
nvt2=hope present	0 0 0 -13 9 0 0 5
nvt2=keep perfect	0 0 0 -6 0 0 0 8
nvt2=keep present	0 9 0 -3 0 0 0 -5
nvt2=make present	5 -8 0 -2 0 0 0 6
nvt2=meet gerund	0 -5 0 6 0 0 0 0
nvt2=other modal	0 12 0 -11 0 0 0 0
nvt2=other past	0 4 0 4 0 0 0 -10
nvt2=other perfect	0 14 0 0 0 0 0 -14
nvt2=other present	0 -13 5 0 -3 11 0 0
nvt2=pay future	0 8 0 -2 0 0 0 -2
nvt2=pay present	0 -7 0 0 1 0 0 4
nvt2=return present	0 1 0 10 0 0 0 -9
nvt2=run present	0 6 0 -4 0 0 0 0
nvt2=say past	0 -3 5 -14 -6 -2 6 17
nvt2=say present	3 11 0 -4 -1 0 0 -6
nvt2=sign past	0 -3 0 7 0 0 0 -1
nvt2=stay present	0 -8 0 13 -1 0 -3 -1
nvt2=suspend participle	0 -1 0 -7 0 0 0 11
nvt2=suspend past	0 4 0 -9 0 0 0 6
nvt2=take past	0 9 0 -8 0 0 0 0
nvt2=take present	2 -3 0 -4 6 0 0 0
nvt2=tell past	0 10 -4 0 -10 2 0 -1
nvt2=warn past	0 0 0 9 -2 0 -1 -5
o:act=accept	0 0 0 -3 6 0 0 0
o:act=add	0 -5 0 11 -1 0 0 -1
o:act=agree	0 0 0 1 -2 0 8 -5
o:act=announce	-6 1 0 12 -12 -1 0 0
o:act=approve	0 -7 0 -3 6 0 0 8
o:act=ask	0 6 0 -9 11 0 0 -8
o:act=be	0 -6 -2 5 -3 3 0 0
o:act=begin	6 -2 -7 9 -4 -11 -1 -5
o:act=buy	0 0 0 10 0 0 0 -2
o:act=call	0 -3 0 15 0 0 0 -10
o:act=carry	0 -4 0 8 -4 0 0 0
o:act=clear	0 -10 -1 6 0 0 0 8
o:act=collect	0 0 -1 -13 9 0 0 7
o:act=confirm	0 -10 0 5 3 0 0 0
o:act=continue	0 9 0 -3 -1 0 0 0
o:act=discuss	0 -6 0 6 -6 0 0 6
o:act=double	0 5 0 -8 0 0 0 3
o:act=end	0 2 -7 10 -7 -7 -5 0
o:act=extend	0 -8 1 4 -5 0 0 2
o:act=grant	0 0 7 -1 -1 0 0 0
o:act=have	0 -16 -6 0 0 0 9 3
o:act=impose	5 -2 0 3 -7 0 0 0
o:act=introduce	0 -11 0 15 0 0 0 -3
o:act=land	0 15 0 -9 -3 0 0 0
o:act=let	0 -2 0 -6 1 8 0 0
o:act=levy	0 13 0 -9 0 0 0 0
o:act=look	0 -9 0 -4 4 0 0 8
o:act=make	8 0 0 -1 -10 0 -1 1
o:act=meet	0 -6 0 11 0 -1 0 0
o:act=no verb	-7 2 1 5 1 -8 -15 2
o:act=offer	0 0 0 6 0 0 0 -4
o:act=order	0 1 0 6 -3 0 0 -6
o:act=other	0 -12 9 3 7 -9 -5 -1
o:act=place	0 -2 0 6 -1 0 0 0
o:act=post	0 -2 0 0 7 0 0 -1
o:act=propose	0 -4 0 -18 13 0 0 8
o:act=put	2 6 -2 0 -8 10 0 -13
o:act=reach	0 0 0 0 11 0 -1 -8
o:act=reduce	0 6 0 0 -1 0 0 -1
o:act=remain	0 -5 0 6 3 0 0 -2
o:act=report	0 -7 0 0 10 0 0 -3
o:act=return	-2 0 -1 -2 0 0 -2 11
o:act=rise	0 14 0 0 -4 0 0 -16
o:act=rule	-5 0 0 1 -3 0 0 7
o:act=say	-1 -2 2 7 -18 0 0 3
o:act=see	0 -5 0 8 -3 0 0 0
o:act=sell	0 -3 0 2 -9 12 0 -6
o:act=set	0 -7 0 13 -4 4 3 -15
o:act=settle	0 0 0 -3 0 0 6 0
o:act=sign	-1 6 2 -2 -3 -2 0 0
o:act=sit	-2 0 0 17 0 0 0 -20
o:act=state	0 5 0 -15 11 0 0 0
o:act=suspend	7 -5 7 -6 1 -4 -2 0
o:act=tell	0 10 0 -11 -4 3 0 7
o:act=want	0 0 0 0 -6 0 14 -9
o:act=write	0 -11 6 -3 6 0 0 1
o:add on ahead	0 -4 0 10 -1 0 0 -2
o:agree on ahead	0 3 0 6 0 0 0 -12
o:announce for ahead	0 8 0 -3 -2 0 0 0
o:announce from ahead	0 -4 0 6 0 0 0 0
o:announce on ahead	-8 -12 0 23 -4 0 0 0
o:approve on ahead	0 -3 0 11 -3 0 0 0
o:ask on ahead	0 8 0 -12 8 0 0 -4
o:be  ahead	7 -4 0 -7 0 0 0 5
o:be before today	0 -4 0 6 0 0 0 0
o:be from ahead	-5 -7 0 13 0 0 0 -1
o:be is ahead	-2 8 0 -2 -12 4 0 0
o:be of ahead	0 -6 5 12 0 0 0 -11
o:be on ahead	-10 15 -10 -36 10 13 0 14
o:be the ahead	0 3 -1 8 -13 0 1 -7
o:be until ahead	5 -15 0 25 -6 -4 0 -15
o:begin after ahead	2 0 0 5 0 0 0 -6
o:begin before ahead	0 -1 0 -7 7 0 0 0
o:begin by ahead	0 5 0 4 -12 0 5 -8
o:begin from ahead	6 -6 0 9 -8 0 0 -6
o:begin from today	0 -7 0 8 0 0 0 0
o:begin of ahead	0 -4 0 9 -1 0 0 0
o:begin on ahead	4 3 -11 7 -4 -1 -1 -7
o:begin the ahead	0 2 0 -7 0 0 -1 10
o:begin to ahead	-1 4 0 -16 0 0 0 11
o:begin until ahead	0 -13 3 -20 16 0 0 13
o:bring on ahead	0 7 0 0 0 0 0 -4
o:buy the ahead	0 0 0 7 0 0 0 -1
o:carried=controls	21 -3 0 5 -19 -5 0 -10
o:carried=controls far	25 -16 18 -20 16 -6 -3 -15
o:carried=deal	-8 15 -11 8 -15 -1 -7 -1
o:carried=deal far	-9 -2 -13 17 -24 0 -13 12
o:carried=duties	-22 6 -15 5 -6 -12 -17 12
o:carried=duties far	-21 21 6 6 -17 -12 -18 -3
o:carried=exclusions	-3 -20 24 1 1 0 0 -10
o:carried=exclusions far	19 -16 8 -1 8 0 0 -19
o:carried=fees	-4 -2 0 11 15 0 0 -22
o:carried=fees far	0 -32 0 6 14 0 0 3
o:carried=longer	-10 3 1 -7 0 -5 2 9
o:carried=longer far	0 -14 0 -3 10 -5 -3 9
o:carried=meeting	-15 -11 -10 2 -4 18 -7 7
o:carried=meeting far	-14 -21 -26 16 14 -1 9 -2
o:carried=none	-11 -6 -19 18 3 -18 15 -5
o:carried=procedure	-3 -7 -6 15 6 -5 -1 -10
o:carried=procedure far	1 3 -13 -6 5 7 -4 -1
o:carried=sale	-1 -1 0 -11 -4 28 0 -8
o:carried=sale far	-6 18 0 -12 1 -4 3 -8
o:carried=truce	4 -2 -15 4 -5 -13 4 2
o:carried=truce far	-5 -5 0 14 -7 -8 -13 0
o:charge since ahead	0 -1 0 7 0 0 0 0
o:clear on ahead	0 -11 0 13 0 0 0 0
o:collect from ahead	0 7 0 -15 1 0 0 3
o:confirm on ahead	0 -1 0 10 0 0 0 -3
o:continue on ahead	0 0 0 7 0 0 0 -1
o:discuss on ahead	0 -4 0 13 -4 0 0 0
o:end by ahead	0 7 0 1 -5 0 0 -2
o:end ended ahead	0 0 0 6 0 0 0 -4
o:end ends ahead	0 0 0 -6 0 0 0 9
o:expect on ahead	0 -2 0 -9 19 0 0 -2
o:extend to ahead	0 -2 2 -8 0 0 0 10
o:extend until ahead	0 0 0 13 0 0 0 -10
o:face from ahead	0 0 0 -6 0 0 0 7
o:fall on ahead	0 7 0 -3 -1 0 0 0
o:get on ahead	0 -11 0 9 0 0 0 0
o:have on ahead	0 0 0 12 -13 0 0 2
o:have the ahead	-1 4 0 -13 12 0 8 -4
o:have until ahead	-3 -18 -2 -1 4 2 3 7
o:impose from ahead	5 -7 0 3 0 0 0 0
o:introduce on ahead	0 -9 0 12 0 0 0 0
o:keep on ahead	0 -2 0 -8 0 0 0 11
o:land on ahead	0 9 0 -6 0 0 0 0
o:leads=	1 4 -1 1 0 7 -9 -10
o:leads=25% on	0 9 0 -9 0 0 0 0
o:leads=30% from	0 8 0 -6 0 0 0 0
o:leads=30% on	0 20 0 -18 0 0 0 0
o:leads=50% from	0 19 0 -18 0 0 0 0
o:leads=a.m. on	0 0 -7 -2 0 0 0 11
o:leads=again from	0 -3 0 -3 -4 0 0 13
o:leads=again on	0 1 6 -2 0 0 0 -5
o:leads=agreed on	0 6 0 -3 0 0 0 0
o:leads=agreement by	0 0 0 0 -2 0 -3 7
o:leads=and from	0 14 0 -14 0 0 0 0
o:leads=and on	0 22 0 -11 -3 0 0 -11
o:leads=announced for	0 10 0 -7 -2 0 0 0
o:leads=announced on	-3 -9 0 8 0 0 0 3
o:leads=applies from	6 -6 0 4 -1 0 0 -1
o:leads=april to	0 0 0 18 0 0 0 -17
o:leads=arrive by	0 8 -2 -4 1 0 0 -2
o:leads=as of	0 14 0 -5 -1 0 0 -8
o:leads=at the	0 6 -1 12 2 0 0 -22
o:leads=away on	0 -1 0 -6 0 0 0 9
o:leads=back on	-1 8 0 -3 -2 0 0 0
o:leads=back to	0 0 0 3 0 4 0 -8
o:leads=before the	0 -3 0 7 3 0 0 -4
o:leads=began on	0 -15 0 21 0 0 0 -1
o:leads=begin on	0 5 0 -8 11 0 0 -8
o:leads=begins on	0 13 0 -5 -5 0 0 -5
o:leads=beijing,	0 -4 0 9 0 0 0 0
o:leads=bern,	0 9 0 -9 0 0 0 0
o:leads=by the	0 -8 -2 6 0 -2 15 -18
o:leads=cent from	0 -3 0 7 0 0 0 -2
o:leads=cent on	0 -16 0 5 11 0 0 -1
o:leads=changes on	0 -5 10 1 0 0 0 -8
o:leads=china on	0 -2 8 -3 0 0 0 0
o:leads=close on	0 -4 0 -14 2 16 0 -1
o:leads=closed on	0 -2 0 10 -5 0 0 0
o:leads=closes on	0 -4 0 8 -10 0 0 7
o:leads=cnbc on	0 7 0 -6 0 0 0 0
o:leads=come on	0 10 0 -10 0 0 0 0
o:leads=controls of	-4 0 0 6 0 0 0 0
o:leads=council on	0 0 0 6 -5 0 0 0
o:leads=counted from	0 0 0 -5 0 0 0 7
o:leads=date is	0 1 0 -18 0 0 0 15
o:leads=days from	0 7 0 3 -4 0 0 -10
o:leads=days, from	0 -9 0 15 0 0 0 -3
o:leads=days, until	-2 19 0 -7 0 7 0 -12
o:leads=deadline of	0 -3 0 -4 -2 6 4 0
o:leads=decide on	0 -1 0 -8 6 0 0 5
o:leads=duties of	0 -5 0 7 0 0 0 0
o:leads=duty from	0 -12 0 13 0 0 0 0
o:leads=early as	0 -4 0 -9 7 0 0 7
o:leads=end on	0 14 5 -24 -12 0 0 16
o:leads=ended on	0 0 -5 23 0 0 0 -18
o:leads=entered before	0 -10 6 -4 8 0 0 0
o:leads=expected on	0 8 0 -16 8 0 0 0
o:leads=expire on	0 -21 9 1 -3 0 0 8
o:leads=expired on	0 0 0 13 0 0 0 -12
o:leads=expires on	-1 12 0 -8 0 0 0 2
o:leads=follow on	0 12 0 -17 10 0 0 -5
o:leads=force on	4 3 0 -6 -2 0 0 0
o:leads=force since	0 8 0 -3 0 0 0 -4
o:leads=force until	0 3 1 -12 3 0 0 0
o:leads=friday,	0 -5 0 14 0 0 0 -10
o:leads=from	4 -12 6 10 0 0 0 -6
o:leads=from the	9 10 0 -6 -4 0 0 -15
o:leads=from tomorrow,	0 -1 0 6 0 0 0 -3
o:leads=geneva on	0 -1 0 7 0 0 0 -1
o:leads=go on	0 -6 0 5 0 0 0 0
o:leads=good until	0 0 0 -3 0 0 0 6
o:leads=happen on	0 4 0 -8 8 0 0 -3
o:leads=happens on	7 4 -2 -3 -5 0 0 -1
o:leads=has until	0 -7 0 -4 3 4 -2 6
o:leads=have ended	0 0 0 6 0 0 0 -5
o:leads=have until	0 -9 0 4 1 0 6 -2
o:leads=held on	0 0 0 -2 6 0 0 0
o:leads=holds until	0 0 0 -16 0 0 0 19
o:leads=in on	1 0 0 -7 0 0 0 5
o:leads=it by	0 -3 0 4 -8 0 8 -1
o:leads=it on	0 -4 0 18 -7 0 0 -2
o:leads=kuala lumpur,	0 -5 0 7 0 0 0 0
o:leads=lapse on	0 -1 0 0 9 0 0 -5
o:leads=lapses on	3 -1 0 -6 -4 0 0 10
o:leads=last until	0 -2 2 17 0 0 0 -14
o:leads=lasts until	2 -1 0 -11 0 0 0 12
o:leads=law on	0 3 0 -6 -5 0 0 8
o:leads=midnight on	0 1 0 -4 0 0 0 6
o:leads=months from	0 11 0 -6 0 0 0 -1
o:leads=months to	0 0 0 -7 0 0 0 8
o:leads=months, to	0 -1 0 10 0 0 0 -7
o:leads=months, until	0 -7 0 -1 0 0 0 9
o:leads=more from	0 -13 0 14 0 0 0 0
o:leads=off on	0 0 0 -10 12 0 0 0
o:leads=on	0 2 -1 -8 0 -2 -1 8
o:leads=on a	0 -7 0 5 0 0 0 1
o:leads=on friday,	2 -6 8 -6 7 0 0 -3
o:leads=on saturday,	0 -3 0 -2 0 0 0 9
o:leads=on the	-4 11 7 -4 0 0 -1 -6
o:leads=on tuesday,	0 0 0 -9 3 0 0 4
o:leads=on wednesday,	0 -4 0 7 -3 0 0 0
o:leads=opened on	0 -4 0 9 -1 0 0 0
o:leads=or after	0 -1 0 6 1 0 0 -6
o:leads=over on	0 11 0 -8 0 0 0 0
o:leads=paid before	0 9 0 -1 -3 0 0 0
o:leads=paper on	0 -9 0 13 -6 0 0 0
o:leads=per cent	0 -6 0 9 0 0 0 -1
o:leads=percent on	0 17 0 -15 0 0 0 0
o:leads=proclamation on	0 -8 0 9 0 0 0 0
o:leads=prolonged to	0 0 6 -3 0 0 0 0
o:leads=published on	0 0 0 7 -1 0 0 0
o:leads=return on	0 10 0 -17 -2 0 0 7
o:leads=returns on	0 -11 0 17 0 0 0 -5
o:leads=run to	0 0 1 -9 0 0 0 5
o:leads=runs to	0 0 0 3 6 0 0 -4
o:leads=runs until	-1 -1 3 -7 0 0 0 10
o:leads=said on	0 0 0 9 -8 0 0 -5
o:leads=signed by	0 -4 0 -4 11 0 -3 0
o:leads=since the	0 -4 0 8 0 0 0 -1
o:leads=sits on	0 0 0 -6 7 0 0 0
o:leads=so on	0 -2 0 -9 17 0 0 -6
o:leads=start on	6 11 0 -13 0 0 0 -7
o:leads=starts on	0 -7 0 11 0 0 0 0
o:leads=suspended from	0 7 0 -10 1 0 0 0
o:leads=tariff from	0 -17 0 18 0 0 0 0
o:leads=tariff on	0 16 0 -15 0 0 0 0
o:leads=tariffs from	0 11 0 -10 0 0 0 0
o:leads=tariffs on	0 -10 0 -4 14 0 0 0
o:leads=the	5 2 0 -15 -2 2 0 4
o:leads=there until	0 -4 0 8 0 0 0 -2
o:leads=thursday	0 0 0 -6 0 0 0 8
o:leads=thursday,	0 -6 0 14 0 0 0 -6
o:leads=to the	0 -10 0 -7 4 0 0 11
o:leads=truce ends	0 0 0 -11 0 0 0 14
o:leads=truce of	0 7 0 0 0 0 0 -7
o:leads=truce to	0 0 0 -15 0 0 0 15
o:leads=truce until	0 0 0 19 0 0 0 -18
o:leads=trump on	0 7 0 -6 0 0 0 0
o:leads=tuesday	0 0 0 6 0 0 0 -5
o:leads=tuesday,	0 -6 0 -7 0 0 0 13
o:leads=until	-3 -2 -2 9 -10 -2 0 2
o:leads=until the	-1 -1 -3 4 -12 -1 0 5
o:leads=up on	0 0 0 -5 0 0 0 7
o:leads=us on	0 -7 0 8 0 0 0 0
o:leads=us to	0 9 0 -6 0 0 0 -1
o:leads=vote on	0 -2 0 12 -7 0 0 0
o:leads=votes on	0 -3 0 -12 17 0 0 0
o:leads=washington on	0 -3 0 0 -1 0 0 6
o:leads=washington,	0 -1 0 11 0 0 0 -5
o:leads=wednesday,	0 7 0 -3 7 0 0 -15
o:leads=year, to	0 0 0 -10 0 0 0 12
o:leads=year, until	0 -4 0 -14 2 0 0 18
o:left=controls	24 -12 -10 -6 1 3 -3 -11
o:left=controls right=none	25 -9 -7 -4 -5 -4 0 -5
o:left=deal	3 -4 -7 5 -7 0 15 -10
o:left=deal right=duties	0 -3 0 0 0 0 0 10
o:left=deal right=none	4 -2 -5 11 -4 1 12 -22
o:left=deal right=truce	0 3 0 -10 0 0 0 6
o:left=duties	-13 -6 -3 15 9 -13 -19 0
o:left=duties right=deal	0 -18 0 20 0 0 0 0
o:left=duties right=longer	0 0 2 -9 0 0 0 5
o:left=duties right=none	-27 4 -3 4 5 -11 -16 0
o:left=duties right=procedure	0 -10 0 0 14 0 0 -4
o:left=duties right=truce	0 -8 0 10 -1 0 0 2
o:left=exclusions	-4 1 30 -3 -18 0 0 -22
o:left=exclusions right=none	-3 0 18 6 -14 0 0 -16
o:left=fees	0 -5 -3 8 6 0 0 -8
o:left=fees right=none	0 -5 -3 4 10 0 0 -8
o:left=longer	0 -17 9 3 -12 -7 -3 9
o:left=longer right=none	-8 -13 11 10 -10 -6 -3 1
o:left=longer right=signing	0 0 0 -4 0 0 0 6
o:left=meeting	-11 -4 0 31 -3 -18 0 -17
o:left=meeting right=deal	0 13 0 -13 0 0 0 3
o:left=meeting right=duties	0 -6 7 16 -8 0 0 -11
o:left=meeting right=meeting	0 0 0 6 0 0 0 0
o:left=meeting right=none	-9 -6 -6 28 3 -14 2 -20
o:left=meeting right=signing	0 0 0 7 -2 0 0 -1
o:left=meeting right=truce	0 0 0 6 0 0 0 -4
o:left=none	-13 9 -20 12 -10 -22 -8 8
o:left=none right=deal	-2 -3 0 -11 5 -2 13 1
o:left=none right=duties	-7 9 -3 7 -28 -2 2 -2
o:left=none right=exclusions	0 0 4 -7 0 0 0 1
o:left=none right=fees	0 -7 0 -9 16 0 0 0
o:left=none right=longer	0 18 -13 -6 6 0 5 -12
o:left=none right=meeting	0 -12 0 12 -2 0 0 1
o:left=none right=none	-15 6 -19 14 -15 -23 -25 15
o:left=none right=procedure	-1 4 0 -11 11 0 0 0
o:left=none right=sale	0 -6 0 1 -6 16 0 -5
o:left=none right=signing	0 7 0 5 4 -1 0 -16
o:left=none right=truce	-3 1 2 -8 1 0 0 6
o:left=procedure	-3 -4 -15 9 13 -12 -6 -11
o:left=procedure right=none	-1 -6 -14 9 12 -11 -5 -13
o:left=sale	-5 -5 -2 -4 -5 26 -2 -10
o:left=sale right=none	-4 -2 -2 -2 -4 22 -2 -9
o:left=signing	-7 -10 0 2 3 5 0 4
o:left=signing right=duties	0 -3 0 11 -2 0 0 0
o:left=signing right=none	-6 -8 -2 0 7 6 2 0
o:left=signing right=truce	0 -1 0 0 0 0 0 6
o:left=truce	-3 0 -25 7 0 -10 -5 3
o:left=truce right=duties	0 3 0 -10 4 0 0 3
o:left=truce right=longer	0 -5 0 18 0 0 0 -12
o:left=truce right=meeting	0 0 0 -7 0 0 0 8
o:left=truce right=none	-1 3 -23 3 -3 -9 -4 5
o:meet meets ahead	0 -2 0 -17 13 0 0 7
o:meet on ahead	0 0 0 17 -17 0 0 -1
o:near=controls	15 -17 -4 0 4 -3 -2 -3
o:near=deal	6 2 -4 -6 -10 3 12 -4
o:near=duties	-4 -10 4 14 9 -8 -12 -5
o:near=exclusions	-1 -3 7 12 0 0 0 -13
o:near=fees	0 -4 0 10 0 0 0 -5
o:near=longer	-4 -28 7 0 -5 -5 -2 14
o:near=meeting	-6 3 0 0 5 -12 -9 5
o:near=none	-16 7 -15 15 -4 -11 -11 3
o:near=procedure	-11 -25 -11 25 4 -9 -4 -2
o:near=sale	-2 -2 0 -1 -11 18 0 -4
o:near=signing	-2 -7 0 8 7 -10 0 -5
o:near=truce	2 12 -16 5 -3 -6 -2 -6
o:no verb  ahead	-7 3 0 -3 4 11 -3 -6
o:no verb  today	2 8 0 0 0 0 0 -4
o:no verb ( ahead	0 -1 0 -3 0 0 0 7
o:no verb 12:01 today	0 12 0 -10 0 0 0 0
o:no verb a ahead	0 -14 0 20 0 0 0 -6
o:no verb after ahead	0 -2 0 -7 7 0 0 4
o:no verb and ahead	0 -10 0 11 11 0 0 -14
o:no verb before ahead	0 -18 0 14 0 0 0 0
o:no verb bern, today	0 9 0 -9 0 0 0 0
o:no verb by ahead	-2 -5 2 -10 16 -6 0 1
o:no verb date: today	0 0 0 8 0 0 0 -5
o:no verb ends ahead	0 -4 0 19 -2 0 0 -12
o:no verb ends today	0 0 0 -7 0 0 0 8
o:no verb for ahead	0 -3 0 6 0 0 0 -1
o:no verb friday today	0 0 0 6 0 0 0 -7
o:no verb friday, ahead	1 1 7 -8 4 -2 0 -4
o:no verb friday, today	0 6 0 0 0 0 0 -10
o:no verb from ahead	-10 6 7 12 -8 -1 0 -33
o:no verb from today	0 10 0 -7 0 0 0 0
o:no verb monday today	0 -2 0 9 0 0 0 -2
o:no verb monday, ahead	0 9 0 -5 0 0 0 0
o:no verb monday, today	0 -2 0 8 0 0 0 -3
o:no verb of ahead	-6 13 0 -1 -12 0 0 1
o:no verb on ahead	15 7 5 -25 6 -12 1 4
o:no verb on today	0 3 0 3 0 0 0 -8
o:no verb saturday, ahead	0 12 0 -14 0 0 0 2
o:no verb saturday, today	0 -2 0 9 0 0 0 -3
o:no verb since ahead	0 4 0 2 0 0 0 -7
o:no verb sunday, ahead	0 0 0 -10 0 0 0 11
o:no verb the ahead	1 5 11 -14 0 -3 2 1
o:no verb through ahead	0 -5 4 -4 0 0 0 7
o:no verb thursday, ahead	0 -10 0 8 -1 0 0 2
o:no verb thursday, today	0 -1 0 -2 0 0 0 6
o:no verb to ahead	0 -10 0 -4 -8 3 0 12
o:no verb tomorrow, ahead	0 0 0 1 -1 6 0 -6
o:no verb tuesday today	0 0 0 12 0 0 0 -8
o:no verb tuesday, today	0 -4 0 -9 0 0 0 14
o:no verb until ahead	4 2 -17 -10 -4 0 -5 11
o:no verb washington, today	0 -2 0 12 0 0 0 -6
o:no verb wednesday today	0 0 0 9 0 0 0 -5
o:no verb wednesday, ahead	0 13 0 -9 -4 5 0 -6
o:no verb wednesday, today	0 -11 0 0 8 0 0 0
o:no verb week, ahead	0 0 0 -20 9 0 0 8
o:no verb | today	-2 0 0 6 0 0 0 0
o:no verb · today	0 0 0 7 0 0 0 -2
o:no verb — today	0 -5 0 14 0 0 0 -6
o:other by ahead	0 -2 0 -21 17 0 0 10
o:other for ahead	0 -8 0 6 3 0 0 -3
o:other from ahead	0 -16 0 17 -6 0 0 0
o:other of ahead	0 13 0 -9 0 0 0 0
o:other on ahead	0 -7 0 0 0 0 0 9
o:other the ahead	0 0 0 -5 -2 0 0 11
o:other to ahead	0 3 12 4 0 0 0 -15
o:other until ahead	0 9 8 -8 8 0 0 -16
o:pay from ahead	0 6 0 -11 12 0 0 -2
o:pay on ahead	0 -5 0 11 -1 0 0 -1
o:pay until ahead	0 -9 0 2 -1 0 0 6
o:place on ahead	0 -2 0 6 -1 0 0 0
o:plan from ahead	0 -5 0 0 7 0 0 0
o:post on ahead	0 -2 0 -2 7 0 0 0
o:put from ahead	0 19 0 -14 -1 0 0 -2
o:put on ahead	0 -17 0 32 -7 0 0 -5
o:put until ahead	9 2 0 -7 -2 0 0 0
o:raise on ahead	0 4 0 0 0 0 0 -7
o:remain until ahead	0 -2 0 6 0 0 0 0
o:return on ahead	0 7 0 -6 -9 0 0 6
o:right=controls on	-4 -3 0 12 0 0 0 0
o:right=deal	0 -10 -1 -3 1 3 16 1
o:right=deal from	0 -4 0 6 0 0 0 0
o:right=deal on	0 -3 0 -9 1 0 0 17
o:right=deal until	-2 9 0 -8 -3 6 12 -14
o:right=duties	0 3 0 11 -28 -6 -1 0
o:right=duties 	0 8 0 -4 0 0 0 0
o:right=duties 12:01	0 -5 0 6 0 0 0 0
o:right=duties before	0 6 2 2 -6 0 0 -7
o:right=duties by	0 8 5 -15 -3 0 1 2
o:right=duties from	4 3 -2 0 -6 0 0 -5
o:right=duties on	0 -15 -2 23 -18 0 0 0
o:right=duties since	0 0 0 9 0 0 0 -6
o:right=duties the	0 9 0 -14 0 0 0 5
o:right=duties to	0 -3 0 -9 0 0 0 14
o:right=duties until	0 -1 -1 -2 -3 0 0 9
o:right=exclusions	0 0 4 -7 0 0 0 1
o:right=exclusions before	0 0 -7 3 3 0 0 0
o:right=exclusions on	2 2 0 -14 -3 0 0 5
o:right=fees	-2 -8 0 -11 18 0 0 0
o:right=fees on	0 -2 0 -3 6 0 0 0
o:right=longer	0 14 8 -6 3 0 5 -18
o:right=longer on	-2 8 13 -5 6 0 0 -15
o:right=meeting	0 -14 0 19 -10 0 0 6
o:right=meeting on	0 -11 0 12 -6 0 0 3
o:right=none	-14 -4 -24 34 -1 -26 -27 -2
o:right=none 	4 0 0 4 -15 9 -5 -6
o:right=none "	0 0 0 6 0 0 0 0
o:right=none (	0 -3 0 0 0 0 0 6
o:right=none 12:01	0 11 0 -7 0 0 0 -1
o:right=none a	0 -15 0 14 0 0 4 -2
o:right=none a.m.	0 8 0 -2 0 0 0 -3
o:right=none after	0 5 0 -25 11 0 0 8
o:right=none and	0 -5 0 12 3 0 0 -13
o:right=none as	0 -8 0 2 -4 0 0 6
o:right=none beginning	0 8 0 -7 0 0 0 0
o:right=none bern,	0 9 0 -9 0 0 0 0
o:right=none beyond	0 0 0 -4 0 0 0 7
o:right=none by	-14 -15 0 6 14 0 6 -20
o:right=none cent	0 -5 0 7 0 0 0 0
o:right=none come	0 10 0 -6 0 0 0 -2
o:right=none due	0 5 0 -10 9 0 0 -3
o:right=none end	0 0 1 4 0 0 0 -7
o:right=none ended	0 0 0 7 0 0 0 -5
o:right=none ends	0 -6 0 4 -4 0 0 4
o:right=none for	0 -4 -2 0 0 2 0 10
o:right=none friday	0 0 0 0 6 0 0 -6
o:right=none friday,	0 7 7 -10 2 -2 0 -5
o:right=none from	0 14 -1 4 3 -10 -7 -36
o:right=none has	7 0 0 -3 0 0 0 0
o:right=none is	-2 8 0 0 -12 4 0 -1
o:right=none it	0 -2 0 9 -3 0 0 0
o:right=none lumpur,	0 -5 0 7 0 0 0 0
o:right=none meets	0 0 0 -23 16 0 0 11
o:right=none midnight	0 0 0 -6 3 0 0 2
o:right=none monday	0 -2 0 9 0 0 0 -2
o:right=none noon	0 1 0 -2 7 0 0 -7
o:right=none of	-15 9 0 8 -3 0 -2 -9
o:right=none on	-1 10 -11 9 -1 -11 -9 -7
o:right=none out	0 -4 0 -9 0 0 0 14
o:right=none saturday	0 -2 0 0 6 0 0 0
o:right=none says	0 0 0 -5 0 0 0 8
o:right=none since	0 -4 0 16 -7 0 0 -5
o:right=none starts	0 11 0 -7 0 0 0 -2
o:right=none sunday	0 -2 0 -7 -1 0 0 12
o:right=none sunday,	0 0 0 -5 0 0 0 8
o:right=none than	0 8 0 -23 18 0 0 -2
o:right=none the	0 2 0 0 -12 -19 3 5
o:right=none through	0 -12 0 2 -9 0 0 11
o:right=none thursday,	0 -14 0 4 -2 0 0 6
o:right=none till	9 -7 0 -10 -3 7 0 1
o:right=none to	0 -8 2 -4 -11 6 -3 10
o:right=none tomorrow,	0 0 0 1 -1 6 0 -6
o:right=none tuesday	0 -3 0 4 7 0 0 -8
o:right=none tuesday,	0 3 0 -10 0 0 0 6
o:right=none until	1 -7 6 -6 8 -17 -20 9
o:right=none up	0 -6 0 -7 4 0 0 9
o:right=none washington,	0 -1 0 9 0 0 0 -2
o:right=none wednesday	0 0 0 10 0 0 0 -5
o:right=none wednesday,	0 8 0 -5 4 1 0 -7
o:right=none week,	0 0 0 -19 9 0 0 8
o:right=none ·	0 0 0 8 0 0 0 -2
o:right=none —	0 0 0 10 -2 0 0 -6
o:right=procedure	-3 -7 0 -13 20 0 -1 2
o:right=procedure 	0 -3 0 -14 20 0 0 0
o:right=procedure on	0 6 0 -3 2 0 0 -5
o:right=sale	0 -9 0 0 -7 19 0 -6
o:right=signing	1 2 0 11 -4 -3 -1 -10
o:right=signing on	0 0 0 0 7 0 0 -6
o:right=signing to	3 0 0 -6 0 0 0 1
o:right=truce	-3 -7 4 -9 3 -1 -3 14
o:right=truce by	0 -4 0 0 10 0 0 -2
o:right=truce from	0 -15 0 -5 -2 0 0 22
o:right=truce of	0 -1 0 11 0 0 0 -3
o:right=truce on	0 5 1 0 1 0 0 -8
o:rise from ahead	0 -10 0 13 0 0 0 0
o:rise on ahead	0 22 0 -9 -2 0 0 -13
o:run from ahead	0 0 0 7 0 0 0 -8
o:run on ahead	0 6 0 1 -4 0 0 -2
o:run the ahead	0 -6 4 0 0 0 0 0
o:say on ahead	0 1 0 7 -10 0 0 -1
o:see on ahead	0 -1 0 7 0 0 0 0
o:sell by ahead	0 0 0 -3 -7 11 0 0
o:set on ahead	0 -1 0 10 0 0 0 -6
o:sign by ahead	0 -8 4 0 5 0 0 -4
o:sign on ahead	0 8 0 3 -12 0 0 -11
o:sit on ahead	0 -8 0 9 1 0 0 -3
o:sit until ahead	0 12 0 -3 2 0 0 -11
o:subject=controls	20 -2 -10 6 -1 1 -4 -30
o:subject=controls carried	18 -1 0 -11 -5 0 0 4
o:subject=controls carried begin	9 -2 0 -6 0 0 0 0
o:subject=controls carried begin ahead	9 -2 0 -6 0 0 0 0
o:subject=controls carried from ahead	13 -11 0 0 0 0 0 0
o:subject=controls carried on ahead	-2 4 0 6 -3 0 0 -2
o:subject=controls carried say	0 9 0 -8 0 0 0 0
o:subject=controls carried say ahead	0 9 0 -8 0 0 0 0
o:subject=controls carried say on	0 9 0 -8 0 0 0 0
o:subject=controls carried suspend	8 0 0 -11 0 0 0 4
o:subject=controls carried suspend ahead	8 0 0 -11 0 0 0 4
o:subject=controls carried the ahead	6 0 0 -1 0 0 0 0
o:subject=controls far	12 -4 0 0 -4 0 0 -3
o:subject=controls far  today	6 0 0 -5 0 0 0 0
o:subject=controls far carried	7 -8 2 0 8 -1 0 -8
o:subject=controls far carried begin	0 -14 0 9 0 0 0 2
o:subject=controls far carried begin ahead	0 -14 0 9 0 0 0 2
o:subject=controls far carried end	0 0 0 8 -3 0 0 -2
o:subject=controls far carried end ahead	0 0 0 8 -3 0 0 -2
o:subject=controls far carried from ahead	0 -9 0 3 6 0 0 0
o:subject=controls far carried on ahead	-1 -2 6 -2 6 0 0 -1
o:subject=controls far carried put	9 -2 0 -2 -1 0 0 0
o:subject=controls far carried put ahead	9 -2 0 -2 -1 0 0 0
o:subject=controls far carried write	0 0 7 -1 0 0 0 -2
o:subject=controls far carried write on	0 0 7 -1 0 0 0 -2
o:subject=controls far no verb	12 -4 0 0 -4 0 0 -3
o:subject=controls far no verb 	6 0 0 -3 0 0 0 0
o:subject=controls far no verb on	0 0 0 6 0 0 0 0
o:subject=controls far no verb today	6 0 0 -5 0 0 0 0
o:subject=controls far on ahead	0 0 0 6 0 0 0 0
o:subject=controls from ahead	7 -2 0 0 0 0 0 0
o:subject=controls no verb	6 2 -4 2 0 4 0 -18
o:subject=controls no verb ahead	8 2 -4 0 0 4 0 -18
o:subject=controls no verb on	7 -10 0 2 0 0 0 0
o:subject=controls no verb today	-4 0 0 7 0 0 0 0
o:subject=controls no verb until	0 3 -1 -12 10 6 0 -13
o:subject=controls of ahead	-5 0 0 7 0 0 0 0
o:subject=controls on ahead	0 -13 0 13 1 0 0 0
o:subject=controls suspend	6 0 0 0 0 0 0 -5
o:subject=controls suspend ahead	6 0 0 0 0 0 0 -5
o:subject=controls until ahead	4 3 -1 -12 9 6 0 -18
o:subject=deal	3 0 -8 3 -6 1 17 -15
o:subject=deal be	0 -4 0 -8 0 10 1 0
o:subject=deal be ahead	0 -4 0 -8 0 10 1 0
o:subject=deal begin	0 -5 0 11 0 0 0 0
o:subject=deal begin ahead	0 -5 0 11 0 0 0 0
o:subject=deal by ahead	0 -2 0 -3 -3 0 1 10
o:subject=deal carried	-1 1 -4 2 -8 0 -5 8
o:subject=deal carried be	0 4 0 11 0 0 0 -14
o:subject=deal carried be ahead	0 4 0 11 0 0 0 -14
o:subject=deal carried begin	0 0 0 9 -7 0 0 -3
o:subject=deal carried begin ahead	0 0 0 9 -7 0 0 -3
o:subject=deal carried from ahead	0 18 0 -17 0 0 0 0
o:subject=deal carried on ahead	0 -1 0 0 0 0 0 6
o:subject=deal carried the ahead	0 0 0 6 -2 0 -2 0
o:subject=deal carried until ahead	0 -8 0 14 -4 0 0 -2
o:subject=deal end	0 0 0 15 0 0 0 -13
o:subject=deal end ahead	0 0 0 15 0 0 0 -13
o:subject=deal end on	0 0 0 15 0 0 0 -13
o:subject=deal far	-2 -1 0 5 6 0 0 -6
o:subject=deal far  ahead	0 0 0 7 0 0 0 -2
o:subject=deal far carried	0 6 -6 8 -14 -6 -9 6
o:subject=deal far carried be	0 14 0 -6 -9 0 -3 8
o:subject=deal far carried be ahead	0 14 0 -6 -9 0 -3 8
o:subject=deal far carried be on	0 -2 0 6 0 0 0 0
o:subject=deal far carried begin	0 -3 0 7 4 0 0 -7
o:subject=deal far carried begin ahead	0 -3 0 7 4 0 0 -7
o:subject=deal far carried begin on	0 0 0 6 0 0 0 -7
o:subject=deal far carried by ahead	0 -3 0 13 -4 0 -4 0
o:subject=deal far carried for ahead	0 -2 0 7 0 0 0 0
o:subject=deal far carried from ahead	2 -5 0 6 0 0 0 0
o:subject=deal far carried on ahead	0 5 0 0 -7 0 0 0
o:subject=deal far carried the ahead	0 0 0 7 0 0 0 -2
o:subject=deal far carried until ahead	0 6 0 -6 4 0 0 0
o:subject=deal far no verb	-2 -1 0 5 6 0 0 -6
o:subject=deal far no verb 	0 0 0 8 0 0 0 -2
o:subject=deal far no verb ahead	-1 0 0 0 7 0 0 -1
o:subject=deal far no verb on	0 3 0 -11 0 0 0 8
o:subject=deal far no verb today	0 -2 0 14 0 0 0 -7
o:subject=deal far on ahead	0 3 0 -11 0 0 0 8
o:subject=deal from ahead	0 0 0 -6 0 0 0 7
o:subject=deal no verb	6 2 -2 -4 2 -9 9 -8
o:subject=deal no verb ahead	6 3 -2 -6 3 -8 10 -7
o:subject=deal no verb on	0 6 0 -17 10 0 -1 4
o:subject=deal no verb until	11 -5 0 7 0 0 -1 -9
o:subject=deal on ahead	-2 4 0 -8 6 9 -2 -4
o:subject=deal reach	0 -3 0 -1 0 0 0 8
o:subject=deal reach ahead	0 -3 0 -1 0 0 0 8
o:subject=deal until ahead	10 -6 0 5 0 0 3 -13
o:subject=duties	-21 8 -11 8 -8 -12 -15 4
o:subject=duties after ahead	0 -4 0 -2 8 0 0 0
o:subject=duties announce for	0 8 0 -7 0 0 0 0
o:subject=duties be	0 -5 -3 2 -4 0 0 12
o:subject=duties be ahead	0 -4 -3 0 -4 0 0 12
o:subject=duties be on	0 3 0 0 -17 0 0 10
o:subject=duties before ahead	0 -4 0 16 -8 0 0 -4
o:subject=duties begin	-2 2 -4 8 -9 0 0 -4
o:subject=duties begin ahead	-2 4 -4 5 -9 0 0 -3
o:subject=duties begin from	0 -6 0 10 0 0 0 -1
o:subject=duties begin on	0 0 0 6 -1 0 0 -4
o:subject=duties by ahead	0 10 2 0 0 0 0 -15
o:subject=duties carried	-5 -9 -9 8 7 -10 -9 5
o:subject=duties carried announce	0 -2 0 7 0 0 0 0
o:subject=duties carried announce ahead	0 -2 0 7 0 0 0 0
o:subject=duties carried be the	0 9 0 2 0 0 0 -11
o:subject=duties carried be today	0 0 0 6 0 0 0 -4
o:subject=duties carried begin	8 -2 0 -5 -4 0 0 11
o:subject=duties carried begin ahead	8 0 0 -9 -4 0 0 11
o:subject=duties carried begin on	1 6 0 -9 -1 0 0 5
o:subject=duties carried by ahead	0 -10 6 0 3 0 -1 0
o:subject=duties carried charge	0 -4 0 7 0 0 0 0
o:subject=duties carried charge from	0 0 0 -8 0 0 0 5
o:subject=duties carried end	0 8 -4 0 4 0 0 -5
o:subject=duties carried end ahead	0 8 -4 0 4 0 0 -5
o:subject=duties carried end on	0 10 -3 -23 6 0 0 4
o:subject=duties carried fall	0 1 0 -10 0 0 0 7
o:subject=duties carried fall ahead	0 1 0 -10 0 0 0 7
o:subject=duties carried fall on	0 1 0 -10 0 0 0 7
o:subject=duties carried from ahead	-2 -5 0 7 -8 0 0 8
o:subject=duties carried meet	0 0 0 -6 11 0 0 -5
o:subject=duties carried meet ahead	0 0 0 -6 11 0 0 -5
o:subject=duties carried on ahead	0 2 -7 0 -3 0 0 5
o:subject=duties carried order	0 -3 0 10 0 0 0 -4
o:subject=duties carried order ahead	0 -3 0 10 0 0 0 -4
o:subject=duties carried other	0 -2 0 -5 -1 0 0 14
o:subject=duties carried other ahead	0 -1 0 -6 -1 0 0 14
o:subject=duties carried other on	0 -7 0 0 0 0 0 8
o:subject=duties carried pay	0 -7 0 11 0 0 0 0
o:subject=duties carried pay ahead	0 -5 0 12 0 0 0 -4
o:subject=duties carried put	0 -11 0 1 9 0 0 0
o:subject=duties carried put ahead	0 -11 0 1 9 0 0 0
o:subject=duties carried reach	0 0 0 6 0 0 0 -8
o:subject=duties carried reach ahead	0 0 0 6 0 0 0 -8
o:subject=duties carried run	0 5 0 -7 0 0 0 0
o:subject=duties carried run ahead	0 5 0 -7 0 0 0 0
o:subject=duties carried since ahead	0 0 0 8 0 0 0 -5
o:subject=duties carried suspend	0 0 -2 -5 -1 0 0 13
o:subject=duties carried suspend ahead	0 0 -2 -5 -1 0 0 13
o:subject=duties carried suspend until	-6 4 0 -15 -2 0 0 21
o:subject=duties carried the ahead	0 0 0 6 0 0 0 -4
o:subject=duties carried to ahead	3 8 0 -5 -3 0 0 0
o:subject=duties carried until ahead	-9 7 -5 -6 2 0 0 6
o:subject=duties collect	0 0 0 -4 0 0 0 6
o:subject=duties collect ahead	0 0 0 -9 0 0 0 9
o:subject=duties collect from	0 1 0 -8 0 0 0 5
o:subject=duties end	0 17 1 -6 -7 0 0 -12
o:subject=duties end ahead	0 21 1 -10 -7 0 0 -12
o:subject=duties end on	0 8 4 -1 -5 0 0 -8
o:subject=duties far	-9 1 1 3 -5 2 -3 0
o:subject=duties far  ahead	-4 1 -2 -7 7 9 0 -3
o:subject=duties far  today	0 -2 0 4 2 0 0 -6
o:subject=duties far carried	-11 3 7 2 5 -11 -12 -2
o:subject=duties far carried agree	0 6 0 -1 0 0 0 -3
o:subject=duties far carried agree ahead	0 6 0 -1 0 0 0 -3
o:subject=duties far carried agree on	0 6 0 -4 0 0 0 0
o:subject=duties far carried announce	0 4 0 -7 0 0 0 6
o:subject=duties far carried announce ahead	0 0 0 -2 0 0 0 6
o:subject=duties far carried announce on	0 -6 0 3 0 0 0 2
o:subject=duties far carried ask	0 10 0 -4 -3 0 0 0
o:subject=duties far carried ask ahead	0 10 0 -4 -3 0 0 0
o:subject=duties far carried ask on	0 11 0 -9 0 0 0 0
o:subject=duties far carried be	-2 -4 3 0 16 0 0 -12
o:subject=duties far carried be ahead	-2 -1 3 -4 17 0 0 -11
o:subject=duties far carried be before	0 -9 7 10 -9 0 0 0
o:subject=duties far carried be by	0 -6 0 -7 21 0 -4 -5
o:subject=duties far carried be is	0 10 0 0 -3 -1 0 -5
o:subject=duties far carried be on	0 -8 0 1 3 2 0 0
o:subject=duties far carried be the	0 5 0 -10 0 0 6 0
o:subject=duties far carried be today	0 -4 0 6 0 0 0 0
o:subject=duties far carried be until	0 0 0 0 9 0 0 -8
o:subject=duties far carried before ahead	0 -12 9 -2 1 0 0 4
o:subject=duties far carried begin	-4 -3 7 -2 6 0 0 0
o:subject=duties far carried begin ahead	-4 0 7 -7 6 0 0 0
o:subject=duties far carried begin before	0 -16 3 0 14 0 0 0
o:subject=duties far carried begin from	0 8 0 -4 0 0 0 0
o:subject=duties far carried begin until	0 -11 5 0 -1 0 0 4
o:subject=duties far carried by ahead	0 6 -3 4 4 0 -9 -14
o:subject=duties far carried charge	0 -4 0 15 0 0 0 -9
o:subject=duties far carried charge ahead	0 -4 0 15 0 0 0 -9
o:subject=duties far carried charge from	0 -13 0 14 0 0 0 0
o:subject=duties far carried collect ahead	0 5 0 -6 1 0 0 0
o:subject=duties far carried confirm	0 -3 0 0 -6 0 0 9
o:subject=duties far carried confirm ahead	0 -3 0 0 -6 0 0 9
o:subject=duties far carried end	1 -8 6 0 -12 0 0 7
o:subject=duties far carried end ahead	1 -7 6 -1 -12 0 0 8
o:subject=duties far carried end on	1 -7 9 0 -9 0 0 3
o:subject=duties far carried expect	0 0 0 14 -12 0 0 0
o:subject=duties far carried expect ahead	0 0 0 14 -12 0 0 0
o:subject=duties far carried fall	0 10 0 0 0 0 0 -12
o:subject=duties far carried fall ahead	0 11 0 0 0 0 0 -12
o:subject=duties far carried fall on	0 14 0 -3 0 0 0 -11
o:subject=duties far carried for ahead	0 -4 0 0 0 0 0 7
o:subject=duties far carried from ahead	3 3 -2 -24 14 0 0 14
o:subject=duties far carried have	0 -5 0 0 9 -1 0 -1
o:subject=duties far carried have ahead	0 -5 0 0 9 -1 0 -1
o:subject=duties far carried impose	6 -6 0 0 0 0 0 0
o:subject=duties far carried impose ahead	6 -6 0 0 0 0 0 0
o:subject=duties far carried impose from	6 -6 0 0 0 0 0 0
o:subject=duties far carried is ahead	0 10 0 0 -3 -1 0 -5
o:subject=duties far carried lower	0 13 0 -8 0 0 0 -3
o:subject=duties far carried lower ahead	0 13 0 -8 0 0 0 -3
o:subject=duties far carried make	0 6 0 3 -1 0 0 -7
o:subject=duties far carried make ahead	0 6 0 3 -1 0 0 -6
o:subject=duties far carried meet	0 -1 0 -6 5 0 0 4
o:subject=duties far carried meet ahead	0 -1 0 -6 5 0 0 4
o:subject=duties far carried meet on	0 0 0 -3 0 0 0 6
o:subject=duties far carried of ahead	0 1 0 5 0 0 0 -6
o:subject=duties far carried on ahead	-1 6 4 5 -6 0 0 -9
o:subject=duties far carried on today	0 -5 0 8 0 0 0 0
o:subject=duties far carried order	0 7 0 -7 0 0 0 0
o:subject=duties far carried order ahead	0 7 0 -7 0 0 0 0
o:subject=duties far carried other	0 -16 -1 5 6 0 0 4
o:subject=duties far carried other ahead	0 -16 -1 4 6 0 0 4
o:subject=duties far carried other on	0 -6 0 -9 4 0 0 10
o:subject=duties far carried pay	0 0 0 6 0 0 0 -9
o:subject=duties far carried pay ahead	0 3 0 2 0 0 0 -7
o:subject=duties far carried pay from	0 2 0 -7 6 0 0 0
o:subject=duties far carried pay today	0 -4 0 6 0 0 0 0
o:subject=duties far carried plan	0 0 0 -8 4 0 0 1
o:subject=duties far carried plan ahead	0 0 0 -8 4 0 0 1
o:subject=duties far carried post	0 0 0 -5 7 0 0 0
o:subject=duties far carried put	0 6 0 -5 -4 0 0 3
o:subject=duties far carried put ahead	0 6 0 -5 -4 0 0 3
o:subject=duties far carried reach	0 0 0 8 -5 0 0 0
o:subject=duties far carried reach ahead	0 0 0 8 -5 0 0 0
o:subject=duties far carried return	0 0 0 -4 -2 0 0 8
o:subject=duties far carried return ahead	0 0 0 -4 -2 0 0 8
o:subject=duties far carried run	-1 2 0 -8 0 0 0 9
o:subject=duties far carried run ahead	-1 2 0 -8 0 0 0 9
o:subject=duties far carried say on	0 2 0 2 0 0 0 -6
o:subject=duties far carried set	0 -3 0 8 -1 0 0 0
o:subject=duties far carried set ahead	0 -3 0 8 -1 0 0 0
o:subject=duties far carried sign	0 7 0 0 -2 0 0 -1
o:subject=duties far carried sign ahead	0 7 0 -1 -2 0 0 -1
o:subject=duties far carried sign on	0 9 0 -4 -1 0 0 -2
o:subject=duties far carried since ahead	0 -3 0 8 0 0 0 -1
o:subject=duties far carried sit	0 -1 0 9 -2 0 0 0
o:subject=duties far carried sit ahead	0 -1 0 9 -2 0 0 0
o:subject=duties far carried suspend	0 7 0 1 -5 0 0 -4
o:subject=duties far carried suspend ahead	0 7 0 1 -5 0 0 -4
o:subject=duties far carried suspend from	0 7 0 -3 0 0 0 0
o:subject=duties far carried suspend until	0 6 0 0 0 0 0 -3
o:subject=duties far carried tell	0 8 0 -2 -3 0 0 0
o:subject=duties far carried tell ahead	0 9 0 -4 -3 0 0 0
o:subject=duties far carried tell on	0 -6 0 11 -2 0 0 0
o:subject=duties far carried the ahead	-8 11 0 -6 1 0 4 -4
o:subject=duties far carried threaten	0 0 0 -6 7 0 0 0
o:subject=duties far carried threaten ahead	0 0 0 -6 7 0 0 0
o:subject=duties far carried threaten from	0 0 0 -8 7 0 0 0
o:subject=duties far carried to ahead	2 -17 0 1 0 0 0 5
o:subject=duties far carried until ahead	-8 -3 6 0 6 -2 0 0
o:subject=duties far carried write	0 -5 0 9 0 0 0 0
o:subject=duties far carried write ahead	0 -5 0 9 0 0 0 0
o:subject=duties far carried write on	0 -5 0 9 0 0 0 0
o:subject=duties far friday, today	0 7 0 -4 0 0 0 -1
o:subject=duties far from ahead	0 -3 12 3 -5 0 0 -8
o:subject=duties far no verb	-9 1 1 3 -5 2 -3 0
o:subject=duties far no verb 	-5 0 -3 -4 10 8 0 -6
o:subject=duties far no verb ahead	-7 0 2 5 -5 4 -2 -1
o:subject=duties far no verb friday,	0 13 0 -9 -2 0 0 0
o:subject=duties far no verb from	0 0 12 0 -6 0 0 -8
o:subject=duties far no verb of	0 -5 0 6 0 0 0 0
o:subject=duties far no verb on	0 17 0 -10 -4 0 0 -1
o:subject=duties far no verb the	0 5 0 2 0 0 0 -6
o:subject=duties far no verb to	0 -7 0 7 0 0 0 -1
o:subject=duties far no verb tuesday,	0 -4 0 12 0 0 0 -7
o:subject=duties far no verb until	2 -13 0 5 -10 0 0 4
o:subject=duties far no verb wednesday,	0 -4 0 7 0 0 0 0
o:subject=duties far of ahead	0 -5 0 6 0 0 0 0
o:subject=duties far on ahead	0 18 0 -12 -4 0 0 -1
o:subject=duties far the ahead	0 5 0 2 0 0 0 -6
o:subject=duties far thursday, today	0 0 0 -6 0 0 0 7
o:subject=duties far to ahead	0 -7 0 7 0 0 0 -1
o:subject=duties far until ahead	2 -13 0 5 -10 0 0 4
o:subject=duties far wednesday, today	0 -5 0 7 0 0 0 0
o:subject=duties for ahead	0 4 0 5 -8 0 0 -2
o:subject=duties from ahead	-4 -5 -6 21 -15 0 0 -6
o:subject=duties lower	0 -7 0 7 0 0 0 0
o:subject=duties lower ahead	0 -7 0 7 0 0 0 0
o:subject=duties no verb	-12 1 -11 6 -3 -5 -6 9
o:subject=duties no verb 12:01	0 10 0 -9 0 0 0 0
o:subject=duties no verb after	0 -4 0 -2 8 0 0 0
o:subject=duties no verb ahead	-11 -1 -10 5 -1 -5 -5 13
o:subject=duties no verb as	0 -1 0 -8 0 0 0 10
o:subject=duties no verb before	0 -10 0 15 -1 0 0 -4
o:subject=duties no verb by	0 -5 0 7 2 0 0 -4
o:subject=duties no verb from	0 -2 -1 13 -10 0 0 -12
o:subject=duties no verb monday,	0 9 0 -7 0 0 0 0
o:subject=duties no verb on	0 -3 -5 7 0 0 0 -4
o:subject=duties no verb the	0 13 0 -20 -2 0 0 8
o:subject=duties no verb to	0 7 0 -13 0 0 0 3
o:subject=duties no verb today	0 5 0 1 0 0 0 -10
o:subject=duties no verb until	0 1 -7 4 -2 0 0 0
o:subject=duties no verb wednesday,	0 12 0 -8 0 0 0 -4
o:subject=duties of ahead	0 -1 0 8 -3 0 0 -6
o:subject=duties on ahead	-3 8 -3 2 -9 0 0 -2
o:subject=duties other	0 0 -1 -4 10 0 0 -2
o:subject=duties other ahead	0 0 -1 -4 10 0 0 -2
o:subject=duties pay	0 -5 0 10 -3 0 0 0
o:subject=duties pay ahead	0 -5 0 10 -3 0 0 0
o:subject=duties return	0 3 0 -19 0 0 0 12
o:subject=duties return ahead	0 3 0 -21 0 0 0 13
o:subject=duties return on	0 3 0 -21 0 0 0 13
o:subject=duties rise from	0 -9 0 10 0 0 0 0
o:subject=duties suspend	0 -1 -1 8 -4 0 0 0
o:subject=duties suspend ahead	0 -1 -1 8 -4 0 0 0
o:subject=duties suspend from	0 10 0 -8 0 0 0 0
o:subject=duties suspend until	-1 -9 0 15 -3 0 0 -1
o:subject=duties the ahead	0 12 2 -17 -3 0 0 3
o:subject=duties to ahead	1 0 0 -18 1 0 0 9
o:subject=duties until ahead	-6 0 -14 4 4 0 0 1
o:subject=duties wednesday, ahead	0 12 0 -8 0 0 0 -4
o:subject=exclusions	0 -2 22 -6 -13 0 0 -12
o:subject=exclusions carried	0 -15 11 2 0 0 0 -3
o:subject=exclusions carried on ahead	0 -7 -5 10 0 0 0 0
o:subject=exclusions end	0 0 -2 14 0 0 0 -6
o:subject=exclusions end ahead	0 0 -2 14 0 0 0 -6
o:subject=exclusions end on	0 0 -5 15 0 0 0 -5
o:subject=exclusions far	11 -7 10 -19 7 0 0 -7
o:subject=exclusions far carried	6 -7 0 10 1 0 0 -8
o:subject=exclusions far no verb	11 -7 10 -19 7 0 0 -7
o:subject=exclusions far no verb ahead	11 -7 10 -19 7 0 0 -7
o:subject=exclusions no verb	1 2 19 -14 -6 0 0 -15
o:subject=exclusions no verb ahead	1 2 19 -14 -6 0 0 -15
o:subject=exclusions no verb on	2 5 8 -11 -4 0 0 -8
o:subject=exclusions on ahead	0 0 7 -1 -11 0 0 0
o:subject=fees	0 -16 0 12 8 0 0 -10
o:subject=fees begin	0 -5 0 -2 9 0 0 0
o:subject=fees begin ahead	0 -5 0 -2 9 0 0 0
o:subject=fees begin on	0 -5 0 -2 9 0 0 0
o:subject=fees carried	0 9 0 -5 11 0 0 -15
o:subject=fees carried on ahead	0 2 0 0 8 0 0 -11
o:subject=fees far	0 -10 0 1 0 0 0 5
o:subject=fees far no verb	0 -10 0 1 0 0 0 5
o:subject=fees far no verb ahead	0 -9 0 0 0 0 0 6
o:subject=fees from ahead	0 -12 0 -1 17 0 0 -3
o:subject=fees no verb	1 -6 0 0 6 0 0 -4
o:subject=fees no verb ahead	1 -5 0 0 6 0 0 -4
o:subject=fees no verb from	0 -8 0 1 7 0 0 0
o:subject=fees on ahead	4 -6 0 -1 1 0 0 0
o:subject=longer	0 -4 0 0 -15 0 5 7
o:subject=longer carried	-7 7 3 -18 9 -3 3 3
o:subject=longer carried be	0 8 0 -5 -6 0 0 4
o:subject=longer carried be ahead	0 9 0 -7 -6 0 0 5
o:subject=longer carried begin	0 12 0 3 0 0 0 -15
o:subject=longer carried begin ahead	0 12 0 2 0 0 0 -15
o:subject=longer carried end	0 -8 6 0 -4 0 0 5
o:subject=longer carried end ahead	0 -8 6 0 -4 0 0 6
o:subject=longer carried end on	0 -8 6 0 -4 0 0 4
o:subject=longer carried on ahead	0 1 5 -13 2 0 0 4
o:subject=longer carried other	0 0 0 -7 3 0 0 4
o:subject=longer carried other ahead	0 0 0 -7 3 0 0 4
o:subject=longer carried run	0 -4 0 -2 -1 0 0 10
o:subject=longer carried run ahead	0 -4 0 -2 -1 0 0 10
o:subject=longer carried the ahead	0 0 0 -12 7 0 4 0
o:subject=longer carried to ahead	0 14 0 -6 0 0 0 -6
o:subject=longer carried until ahead	0 0 0 -6 12 0 0 0
o:subject=longer far	-4 12 -1 -11 2 0 0 4
o:subject=longer far  ahead	-1 11 0 5 -3 0 0 -17
o:subject=longer far carried	5 -31 -7 25 -14 0 -1 9
o:subject=longer far carried begin	0 -8 0 11 0 0 0 0
o:subject=longer far carried begin ahead	0 -8 0 11 0 0 0 0
o:subject=longer far carried end ahead	0 -1 0 8 0 0 0 -4
o:subject=longer far carried extend	0 0 0 -5 0 0 0 6
o:subject=longer far carried extend ahead	0 0 0 -5 0 0 0 6
o:subject=longer far carried from ahead	1 -7 0 8 0 0 0 0
o:subject=longer far carried on ahead	0 -16 0 26 -6 0 0 -6
o:subject=longer far carried run	0 0 0 7 0 0 0 -6
o:subject=longer far carried run ahead	0 0 0 7 0 0 0 -6
o:subject=longer far no verb	-4 12 -1 -11 2 0 0 4
o:subject=longer far no verb 	-1 11 0 5 -3 0 0 -17
o:subject=longer far no verb ahead	-4 13 -1 -8 3 0 0 -1
o:subject=longer far no verb on	0 -5 0 -13 11 0 0 7
o:subject=longer far no verb today	0 0 0 -3 0 0 0 6
o:subject=longer far on ahead	0 -5 0 -13 11 0 0 7
o:subject=longer from ahead	0 -4 0 6 0 0 0 0
o:subject=longer no verb	0 0 0 0 -17 0 5 4
o:subject=longer no verb ahead	-2 0 0 0 -17 0 5 5
o:subject=longer no verb on	0 4 2 9 -13 0 0 -5
o:subject=longer no verb to	0 0 0 -3 0 0 0 6
o:subject=longer on ahead	0 2 1 9 -15 0 0 -1
o:subject=longer the ahead	0 0 0 -11 0 0 7 5
o:subject=meeting	-8 -2 0 7 -3 0 1 0
o:subject=meeting be	0 0 0 6 0 0 0 0
o:subject=meeting be ahead	0 0 0 6 0 0 0 0
o:subject=meeting begin	0 -3 0 0 0 0 0 6
o:subject=meeting begin on	0 -2 0 -2 0 0 0 7
o:subject=meeting by ahead	0 7 6 -8 0 0 0 -3
o:subject=meeting carried	-8 0 -5 2 -12 10 -3 7
o:subject=meeting carried begin	0 7 0 -7 7 0 0 -3
o:subject=meeting carried begin ahead	0 7 0 -7 7 0 0 -3
o:subject=meeting carried begin on	0 6 0 0 0 0 0 -1
o:subject=meeting carried end	0 -1 0 -16 0 0 0 21
o:subject=meeting carried end ahead	0 -1 0 -16 0 0 0 21
o:subject=meeting carried end on	0 0 0 -16 0 0 0 20
o:subject=meeting carried on ahead	-1 0 0 0 -12 0 0 12
o:subject=meeting carried other	0 0 0 12 -3 0 0 -5
o:subject=meeting carried other ahead	0 0 0 12 -3 0 0 -5
o:subject=meeting carried run	0 0 0 -6 0 0 0 7
o:subject=meeting carried run ahead	0 0 0 -6 0 0 0 7
o:subject=meeting carried to ahead	0 0 0 -13 0 3 0 11
o:subject=meeting carried until ahead	-2 -4 0 2 7 0 0 0
o:subject=meeting far	-7 -14 -4 4 4 -5 0 10
o:subject=meeting far  ahead	0 -5 0 0 -8 -1 0 10
o:subject=meeting far carried	-16 1 -9 9 4 -8 7 -9
o:subject=meeting far carried agree	0 -2 0 -5 0 0 0 9
o:subject=meeting far carried agree ahead	0 -2 0 -5 0 0 0 9
o:subject=meeting far carried announce	0 -7 0 8 0 0 0 0
o:subject=meeting far carried announce ahead	0 -7 0 8 0 0 0 0
o:subject=meeting far carried begin ahead	0 0 0 -6 4 0 0 4
o:subject=meeting far carried begin on	0 0 0 -7 0 0 0 8
o:subject=meeting far carried by ahead	0 -9 0 10 -4 0 6 -2
o:subject=meeting far carried end	0 0 0 -3 7 0 0 1
o:subject=meeting far carried end ahead	0 0 0 -4 7 0 0 1
o:subject=meeting far carried end on	0 0 0 -4 7 0 0 1
o:subject=meeting far carried have	0 6 0 -19 11 0 7 -1
o:subject=meeting far carried have ahead	0 6 0 -19 11 0 7 -1
o:subject=meeting far carried leave	0 -7 0 8 0 0 0 0
o:subject=meeting far carried rise	0 6 0 -5 0 0 0 0
o:subject=meeting far carried the ahead	0 0 0 8 12 0 -2 -20
o:subject=meeting far carried until ahead	-4 -6 0 -6 11 -1 7 0
o:subject=meeting far no verb	-7 -14 -4 4 4 -5 0 10
o:subject=meeting far no verb 	-1 -5 0 0 -8 -1 0 9
o:subject=meeting far no verb ahead	-6 -12 -4 13 5 -5 0 -1
o:subject=meeting far no verb on	0 0 0 11 -3 0 0 -4
o:subject=meeting far no verb the	0 -9 0 4 -1 0 0 4
o:subject=meeting far no verb today	0 -1 0 -14 0 0 0 17
o:subject=meeting far on ahead	0 0 0 10 -3 0 0 -3
o:subject=meeting far the ahead	0 -9 0 4 -1 0 0 4
o:subject=meeting for ahead	0 0 0 9 -2 0 0 0
o:subject=meeting from ahead	0 6 0 0 -3 0 0 0
o:subject=meeting no verb by	0 7 6 -8 0 0 0 -3
o:subject=meeting no verb from	0 6 0 -4 0 0 0 0
o:subject=meeting no verb of	0 10 0 -15 -1 0 0 8
o:subject=meeting no verb on	0 -11 0 -2 10 0 8 -4
o:subject=meeting no verb today	0 0 0 7 0 0 0 -4
o:subject=meeting of ahead	0 10 0 -14 -2 0 0 8
o:subject=meeting on ahead	0 -20 0 0 4 0 7 2
o:subject=meeting return	0 0 0 -4 0 0 0 7
o:subject=meeting return ahead	0 0 0 -4 0 0 0 7
o:subject=meeting suspend	0 0 0 6 0 0 0 0
o:subject=meeting suspend ahead	0 0 0 6 0 0 0 0
o:subject=none	-10 6 0 3 -14 -10 -10 4
o:subject=none  ahead	-6 0 -2 2 -6 0 0 5
o:subject=none  today	0 14 0 -13 0 0 0 2
o:subject=none a ahead	0 -4 0 7 0 0 0 0
o:subject=none carried	-9 0 -13 -2 2 -6 16 3
o:subject=none carried  ahead	7 0 0 -2 0 0 0 0
o:subject=none carried agree	0 -1 0 12 0 0 3 -15
o:subject=none carried agree ahead	0 -1 0 12 0 0 3 -14
o:subject=none carried agree on	0 0 0 7 0 0 0 -3
o:subject=none carried announce	0 6 0 0 0 0 0 -4
o:subject=none carried announce ahead	0 6 0 0 0 0 0 -3
o:subject=none carried approve	0 0 0 -7 7 0 0 0
o:subject=none carried ask	0 0 0 -6 10 0 0 -2
o:subject=none carried ask ahead	0 0 0 -6 10 0 0 -2
o:subject=none carried be 	8 -3 0 -2 0 0 0 0
o:subject=none carried be from	0 -9 0 10 0 0 0 0
o:subject=none carried be of	0 -3 0 8 0 0 0 -1
o:subject=none carried be on	-2 17 -1 -26 9 1 0 0
o:subject=none carried be the	0 3 0 7 -2 0 0 -6
o:subject=none carried be today	0 3 0 3 0 0 0 -7
o:subject=none carried before ahead	0 14 -10 -14 0 0 0 6
o:subject=none carried begin	1 2 -4 1 -9 0 4 0
o:subject=none carried begin ahead	2 -7 -3 7 -8 0 4 0
o:subject=none carried begin from	0 -13 0 13 0 0 0 1
o:subject=none carried begin on	6 -14 0 15 -6 0 0 -4
o:subject=none carried begin today	0 15 0 -10 0 0 0 -4
o:subject=none carried by ahead	0 -2 0 -9 0 0 15 0
o:subject=none carried clear	0 -4 0 9 -2 0 0 0
o:subject=none carried clear ahead	0 -4 0 9 -2 0 0 0
o:subject=none carried end	2 8 0 2 -4 0 0 -7
o:subject=none carried end ahead	2 9 0 5 -4 0 0 -12
o:subject=none carried end on	3 12 0 -7 -2 0 0 -1
o:subject=none carried fall	0 -7 0 10 0 0 0 -1
o:subject=none carried fall ahead	0 -7 0 10 0 0 0 -1
o:subject=none carried fall on	0 -8 0 11 0 0 0 -1
o:subject=none carried for ahead	0 0 0 -8 0 0 0 8
o:subject=none carried get	0 5 0 -7 0 0 0 1
o:subject=none carried get ahead	0 5 0 -8 0 0 0 2
o:subject=none carried have	0 -6 0 3 -3 0 0 5
o:subject=none carried have ahead	0 -6 0 3 -3 0 0 5
o:subject=none carried have until	0 -7 0 7 -6 0 0 4
o:subject=none carried keep	0 0 0 -11 0 0 0 11
o:subject=none carried keep ahead	0 0 0 -11 0 0 0 11
o:subject=none carried let	0 -8 0 0 3 0 0 3
o:subject=none carried let ahead	0 -8 0 0 3 0 0 3
o:subject=none carried make	0 3 0 -14 0 0 0 14
o:subject=none carried make ahead	0 3 0 -14 0 0 0 14
o:subject=none carried meet	0 -2 0 2 -9 0 0 8
o:subject=none carried meet ahead	0 -2 0 1 -9 0 0 8
o:subject=none carried meet on	0 0 0 8 -2 0 0 -1
o:subject=none carried on ahead	3 -10 0 9 1 0 -4 -4
o:subject=none carried other	0 8 4 2 1 0 0 -17
o:subject=none carried other ahead	0 8 4 1 1 0 0 -17
o:subject=none carried other on	0 7 0 -5 0 0 0 0
o:subject=none carried pay	0 3 0 -9 1 0 0 3
o:subject=none carried pay ahead	0 6 0 -14 1 0 0 4
o:subject=none carried put	0 9 0 2 -4 0 0 -10
o:subject=none carried put ahead	0 9 0 2 -4 0 0 -10
o:subject=none carried receive	0 -1 0 -11 13 0 0 0
o:subject=none carried return	0 -17 0 12 0 0 -1 5
o:subject=none carried return ahead	0 -17 0 12 0 0 -1 5
o:subject=none carried return on	0 -7 0 11 0 0 0 0
o:subject=none carried rise	0 13 0 -13 0 0 0 0
o:subject=none carried rise on	0 13 0 -13 0 0 0 0
o:subject=none carried run	0 -9 0 6 0 0 0 0
o:subject=none carried run ahead	0 -9 0 6 0 0 0 1
o:subject=none carried say	0 -6 0 0 0 0 0 6
o:subject=none carried say ahead	0 -5 0 0 0 0 0 6
o:subject=none carried sell	0 0 0 7 -5 0 0 0
o:subject=none carried sign	0 0 0 -10 0 0 2 12
o:subject=none carried sign ahead	0 0 0 -11 0 0 2 12
o:subject=none carried sign on	0 -6 0 12 0 0 0 -2
o:subject=none carried sit	0 7 0 3 0 0 0 -12
o:subject=none carried sit ahead	0 7 0 3 0 0 0 -12
o:subject=none carried suspend	0 -2 7 -2 -7 0 0 2
o:subject=none carried suspend ahead	0 -2 7 -3 -6 0 0 2
o:subject=none carried suspend from	0 8 0 -3 0 0 0 0
o:subject=none carried suspend on	0 0 9 -7 0 0 0 0
o:subject=none carried suspend until	-3 -9 0 0 -1 0 0 10
o:subject=none carried the ahead	-3 -1 -2 -1 -15 0 13 5
o:subject=none carried to ahead	0 -13 4 15 0 0 0 -8
o:subject=none carried until ahead	-10 10 -4 9 -13 3 -7 -5
o:subject=none carried want	0 -3 0 -10 -2 0 16 0
o:subject=none carried write	0 0 0 -7 11 0 0 -1
o:subject=none carried write ahead	0 0 0 -8 11 0 0 0
o:subject=none no verb	-10 6 0 3 -14 -10 -10 4
o:subject=none no verb 	-8 10 -3 -6 -8 -1 0 7
o:subject=none no verb a	0 -5 0 7 0 0 0 0
o:subject=none no verb ahead	-5 4 3 -3 -7 -6 -5 7
o:subject=none no verb of	0 12 0 -5 0 0 0 -4
o:subject=none no verb on	7 7 4 -22 8 0 0 1
o:subject=none no verb since	0 8 0 -6 0 0 0 0
o:subject=none no verb the	0 3 9 0 0 0 0 -7
o:subject=none no verb thursday	0 0 0 7 0 0 0 -3
o:subject=none no verb thursday,	0 -4 0 0 0 0 0 6
o:subject=none no verb to	0 -3 0 -12 0 0 0 17
o:subject=none no verb today	-5 3 -2 10 -6 0 -1 -3
o:subject=none no verb tuesday,	0 0 0 9 0 0 0 -5
o:subject=none no verb until	0 -16 0 -6 0 0 0 18
o:subject=none no verb wednesday	0 0 0 6 0 0 0 -4
o:subject=none no verb —	0 -4 0 13 0 0 0 -5
o:subject=none of ahead	0 9 0 -3 0 0 0 -3
o:subject=none on ahead	7 1 4 -17 8 0 0 2
o:subject=none on today	0 9 0 -8 0 0 0 0
o:subject=none since ahead	0 8 0 -6 0 0 0 0
o:subject=none the ahead	0 3 9 -3 0 0 0 -5
o:subject=none thursday today	0 0 0 7 0 0 0 -3
o:subject=none thursday, today	0 0 0 8 0 0 0 -4
o:subject=none to ahead	0 -3 0 -12 0 0 0 17
o:subject=none tuesday, today	0 0 0 9 0 0 0 -5
o:subject=none until ahead	0 -16 0 -7 0 0 0 19
o:subject=none wednesday today	0 0 0 6 0 0 0 -4
o:subject=none — today	0 -4 0 13 0 0 0 -5
o:subject=procedure	-3 -10 -9 7 10 -8 -4 -3
o:subject=procedure  ahead	0 -3 0 -14 20 0 0 0
o:subject=procedure be	0 -1 0 -1 6 0 0 0
o:subject=procedure be ahead	0 -1 0 -1 6 0 0 0
o:subject=procedure be on	0 0 0 -9 12 0 0 0
o:subject=procedure by ahead	0 -1 0 2 -3 0 0 6
o:subject=procedure carried	0 9 0 9 -3 -2 0 -17
o:subject=procedure carried be	0 -6 0 12 0 0 0 -6
o:subject=procedure carried be ahead	0 -6 0 12 0 0 0 -6
o:subject=procedure carried begin	2 2 0 -7 0 0 0 0
o:subject=procedure carried begin ahead	2 2 0 -7 0 0 0 0
o:subject=procedure carried on ahead	1 13 0 -3 -9 0 0 -3
o:subject=procedure carried until ahead	0 -1 0 11 -1 0 0 -3
o:subject=procedure far	-3 -3 -1 0 0 11 0 -1
o:subject=procedure far  ahead	0 -15 0 -3 -6 13 0 6
o:subject=procedure far carried be	0 7 0 -7 0 0 0 1
o:subject=procedure far carried be ahead	0 7 0 -7 0 0 0 1
o:subject=procedure far carried begin	0 7 0 -9 0 0 0 0
o:subject=procedure far carried begin ahead	0 8 0 -10 0 0 0 0
o:subject=procedure far carried begin on	0 6 0 -8 0 0 0 0
o:subject=procedure far carried on ahead	0 8 0 -5 1 0 0 -1
o:subject=procedure far carried other	0 -1 0 10 -3 0 0 0
o:subject=procedure far carried other ahead	0 -1 0 8 -3 0 0 0
o:subject=procedure far carried the ahead	2 -2 0 -7 0 0 0 9
o:subject=procedure far no verb	-3 -3 -1 0 0 11 0 -1
o:subject=procedure far no verb 	0 -15 0 -2 -6 12 0 5
o:subject=procedure far no verb ahead	-3 0 -1 -2 0 11 0 0
o:subject=procedure far no verb on	0 -7 0 -1 10 0 0 -1
o:subject=procedure far no verb today	0 -1 0 7 0 0 0 0
o:subject=procedure far on ahead	0 -7 0 -1 10 0 0 -1
o:subject=procedure no verb 	0 -3 0 -14 20 0 0 0
o:subject=procedure no verb ahead	1 -13 -3 2 6 -2 0 2
o:subject=procedure no verb by	0 0 0 0 -3 0 0 7
o:subject=procedure no verb on	7 -1 0 6 -5 0 0 -2
o:subject=procedure no verb the	0 -5 0 -1 0 0 0 10
o:subject=procedure no verb today	0 8 0 0 -5 0 0 -2
o:subject=procedure on ahead	4 -10 -1 -4 11 0 0 -5
o:subject=procedure set	0 0 0 6 -3 0 0 0
o:subject=procedure set ahead	0 0 0 6 -3 0 0 0
o:subject=procedure suspend on	0 0 0 -4 7 0 0 0
o:subject=procedure the ahead	0 -5 0 0 -2 0 0 10
o:subject=procedure until ahead	0 0 0 12 -11 0 0 0
o:subject=sale	-5 0 -1 -7 -8 25 0 -10
o:subject=sale carried	0 -3 0 -16 0 19 0 0
o:subject=sale far	0 0 0 0 10 0 0 -8
o:subject=sale far carried	-2 3 9 -19 6 -1 4 -2
o:subject=sale far carried on ahead	0 8 0 0 -6 0 0 0
o:subject=sale far no verb	0 0 0 0 10 0 0 -8
o:subject=sale far no verb 	0 -5 0 -1 11 0 0 -2
o:subject=sale far no verb ahead	0 1 0 -5 11 0 0 -5
o:subject=sale far no verb today	0 0 0 6 0 0 0 0
o:subject=sale no verb	-1 2 0 1 -4 9 0 -9
o:subject=sale no verb ahead	0 3 0 0 -4 9 0 -8
o:subject=signing	-1 2 -7 -5 6 -7 -4 7
o:subject=signing by ahead	0 -2 0 -7 17 0 0 -3
o:subject=signing no verb	-3 0 -2 0 -2 -3 0 9
o:subject=signing no verb ahead	-2 4 -1 -7 -1 -3 0 12
o:subject=signing no verb by	0 0 0 -5 9 0 0 0
o:subject=signing no verb of	0 0 0 6 0 0 0 0
o:subject=signing no verb on	0 0 0 7 -10 0 0 0
o:subject=signing no verb today	0 -5 0 13 0 0 0 -3
o:subject=signing of ahead	0 0 0 10 0 0 0 -2
o:subject=signing on ahead	0 0 0 9 -9 0 0 -1
o:subject=signing until ahead	2 0 0 -10 0 0 0 6
o:subject=truce	-9 -1 -6 20 -15 -9 -4 -3
o:subject=truce  ahead	-4 0 0 -2 -5 0 0 8
o:subject=truce be	0 -14 0 9 0 0 0 1
o:subject=truce be ahead	0 -14 0 11 0 0 0 0
o:subject=truce begin	-2 7 0 0 -3 0 0 -5
o:subject=truce begin ahead	-1 7 0 -3 -3 0 0 0
o:subject=truce begin on	0 8 0 0 -2 0 0 -6
o:subject=truce begin today	0 0 0 8 0 0 0 -7
o:subject=truce carried	-2 -11 -5 18 0 -7 -5 -2
o:subject=truce carried be	0 -8 0 1 -3 0 0 9
o:subject=truce carried be ahead	0 -8 0 0 -2 0 0 11
o:subject=truce carried be on	0 -8 0 0 0 0 0 8
o:subject=truce carried end	-2 -12 0 4 2 0 0 0
o:subject=truce carried end ahead	-2 -12 0 3 2 0 0 1
o:subject=truce carried end on	-2 -10 0 3 3 0 0 0
o:subject=truce carried have	7 -1 0 0 -2 0 0 0
o:subject=truce carried have ahead	7 -1 0 0 -2 0 0 0
o:subject=truce carried on ahead	-7 0 0 9 6 0 0 -9
o:subject=truce carried other	0 0 0 -12 0 0 0 14
o:subject=truce carried other ahead	0 0 0 -13 0 0 0 14
o:subject=truce carried pay	0 5 0 -8 0 0 0 3
o:subject=truce carried pay ahead	0 5 0 -8 0 0 0 3
o:subject=truce carried run on	0 0 0 6 0 0 0 -5
o:subject=truce carried suspend	-2 0 0 15 0 0 0 -9
o:subject=truce carried suspend ahead	-2 0 0 15 0 0 0 -9
o:subject=truce carried suspend until	0 0 0 13 0 0 0 -10
o:subject=truce carried the ahead	0 -5 0 0 -1 0 0 7
o:subject=truce carried to ahead	0 0 0 -13 0 0 0 18
o:subject=truce carried until ahead	0 -8 0 2 6 0 0 0
o:subject=truce end	5 -9 0 9 -8 0 0 -2
o:subject=truce end ahead	5 -9 0 8 -8 0 0 -2
o:subject=truce end on	6 -7 0 12 -6 0 0 -7
o:subject=truce ends today	0 0 0 -8 0 0 0 8
o:subject=truce extend	0 -1 0 -7 0 0 0 10
o:subject=truce extend ahead	0 -1 0 -7 0 0 0 10
o:subject=truce extend to	0 0 0 -5 0 0 0 7
o:subject=truce far	-12 3 -5 0 -1 -4 -1 5
o:subject=truce far  ahead	0 6 0 12 -3 0 0 -20
o:subject=truce far  today	0 0 0 7 0 0 0 -3
o:subject=truce far carried	0 -4 -2 12 -6 0 -5 -3
o:subject=truce far carried be	2 -7 5 7 -5 0 0 -6
o:subject=truce far carried be ahead	2 -7 5 20 -5 0 0 -17
o:subject=truce far carried be on	0 0 0 -4 0 0 0 7
o:subject=truce far carried be today	0 0 0 -10 0 0 0 11
o:subject=truce far carried be until	0 -1 0 12 0 0 0 -6
o:subject=truce far carried by ahead	0 0 0 -4 6 0 0 0
o:subject=truce far carried charge	0 -9 0 3 0 0 0 5
o:subject=truce far carried charge ahead	0 -9 0 2 0 0 0 5
o:subject=truce far carried end	0 0 0 -13 1 0 0 13
o:subject=truce far carried end ahead	0 0 0 -13 1 0 0 14
o:subject=truce far carried end on	0 -2 0 -10 2 0 0 13
o:subject=truce far carried expect	0 -10 0 14 0 0 0 0
o:subject=truce far carried expect ahead	0 -10 0 14 0 0 0 0
o:subject=truce far carried from ahead	0 -3 0 9 2 0 0 -9
o:subject=truce far carried on ahead	0 -19 -1 19 0 0 0 -3
o:subject=truce far carried other	0 0 0 12 0 0 0 -10
o:subject=truce far carried other ahead	0 0 0 12 0 0 0 -10
o:subject=truce far carried pay	0 7 0 -5 0 0 0 0
o:subject=truce far carried run	0 0 0 8 0 0 0 -7
o:subject=truce far carried run ahead	0 0 0 8 0 0 0 -7
o:subject=truce far carried suspend	0 10 -1 -11 -1 0 0 0
o:subject=truce far carried suspend ahead	0 10 -1 -11 -1 0 0 1
o:subject=truce far carried tell	0 2 0 -9 3 0 0 2
o:subject=truce far carried tell ahead	0 2 0 -9 3 0 0 2
o:subject=truce far carried tell on	0 4 0 -8 5 0 0 0
o:subject=truce far carried the ahead	0 6 0 4 -6 0 0 -1
o:subject=truce far carried until ahead	-3 6 -5 6 -14 0 0 0
o:subject=truce far from ahead	0 10 0 -8 0 0 0 0
o:subject=truce far no verb	-12 3 -5 0 -1 -4 -1 5
o:subject=truce far no verb 	0 5 0 18 -6 0 0 -18
o:subject=truce far no verb ahead	-8 9 -3 0 -6 -3 0 1
o:subject=truce far no verb friday,	0 -6 0 12 0 0 0 -4
o:subject=truce far no verb from	0 7 0 -4 0 0 0 0
o:subject=truce far no verb on	0 10 0 -10 -3 0 0 4
o:subject=truce far no verb the	0 0 0 -10 9 0 0 0
o:subject=truce far no verb thursday,	0 -4 0 6 0 0 0 -1
o:subject=truce far no verb today	0 -11 0 0 4 0 0 5
o:subject=truce far no verb until	0 0 0 -21 0 0 0 22
o:subject=truce far no verb wednesday,	0 0 0 -3 9 0 0 -5
o:subject=truce far on ahead	0 11 0 -10 -3 0 0 4
o:subject=truce far the ahead	0 0 0 -10 9 0 0 0
o:subject=truce far until ahead	0 0 0 -21 0 0 0 22
o:subject=truce far wednesday, today	0 0 0 -3 9 0 0 -5
o:subject=truce from ahead	0 5 0 4 -4 0 0 -9
o:subject=truce monday, ahead	0 7 0 0 0 0 0 -5
o:subject=truce no verb	-7 1 0 10 0 -4 -1 -6
o:subject=truce no verb ahead	-6 0 0 14 0 -4 -1 -10
o:subject=truce no verb from	0 0 0 9 0 0 0 -10
o:subject=truce no verb monday,	0 7 0 0 0 0 0 -5
o:subject=truce no verb of	0 6 0 -4 0 0 0 0
o:subject=truce no verb on	2 -6 0 -7 4 0 0 8
o:subject=truce no verb the	0 -8 6 4 5 0 0 -10
o:subject=truce no verb to	0 -7 0 -1 0 0 0 7
o:subject=truce no verb today	0 0 0 -6 0 0 0 7
o:subject=truce no verb tuesday,	0 7 0 -7 0 0 0 0
o:subject=truce no verb until	-1 -14 0 10 -2 0 0 0
o:subject=truce of ahead	0 6 0 0 0 0 0 -6
o:subject=truce on ahead	6 -6 -5 4 -1 0 0 2
o:subject=truce other to	0 0 0 -5 0 0 0 8
o:subject=truce run	0 7 0 10 0 0 0 -12
o:subject=truce run ahead	0 7 0 10 0 0 0 -12
o:subject=truce run to	0 0 0 12 0 0 0 -11
o:subject=truce suspend	0 0 0 -4 0 0 0 7
o:subject=truce suspend ahead	0 0 0 -4 0 0 0 7
o:subject=truce suspend until	0 0 0 -5 0 0 0 7
o:subject=truce the ahead	0 -9 6 18 5 0 0 -22
o:subject=truce to ahead	-2 -10 0 2 0 0 0 4
o:subject=truce tuesday, ahead	0 7 0 -7 0 0 0 0
o:subject=truce until ahead	-6 -16 0 7 -5 0 0 5
o:suspend from ahead	-2 17 0 -16 5 0 0 -7
o:suspend on ahead	-2 -11 8 0 10 0 0 -9
o:suspend the ahead	-7 -3 0 0 0 0 0 8
o:suspend to ahead	12 -11 0 -2 -2 0 0 1
o:suspend until ahead	-2 -3 4 0 -10 0 0 8
o:threaten from ahead	0 0 0 0 6 0 0 0
o:topic=controls	28 -5 -14 -2 -3 0 -6 -20
o:topic=controls ahead	29 -9 -14 -1 -2 0 -6 -20
o:topic=controls begin	12 -3 0 -1 -3 0 0 -2
o:topic=controls far	18 -19 4 -5 1 -1 0 -2
o:topic=controls far  today	6 0 0 -5 0 0 0 0
o:topic=controls far ahead	13 -18 4 -1 1 -1 0 -2
o:topic=controls far no verb	12 -4 0 0 -4 0 0 -3
o:topic=controls far on	-1 -8 7 2 0 0 0 0
o:topic=controls far on ahead	-1 -8 7 2 0 0 0 0
o:topic=controls far today	6 0 0 -5 0 0 0 0
o:topic=controls from	16 -11 0 0 -2 0 0 0
o:topic=controls from ahead	15 -11 0 0 -2 0 0 0
o:topic=controls no verb	6 2 -4 2 0 4 0 -18
o:topic=controls of	-8 0 0 11 0 0 0 0
o:topic=controls of ahead	-8 0 0 11 0 0 0 0
o:topic=controls on	10 -11 -1 14 -4 0 0 -12
o:topic=controls on ahead	10 -11 -1 13 -4 0 0 -12
o:topic=controls put	-2 0 0 6 0 0 0 0
o:topic=controls say	0 8 0 -6 0 0 0 0
o:topic=controls the	6 0 0 -4 4 0 0 -1
o:topic=controls the ahead	6 0 0 -4 4 0 0 -1
o:topic=controls until	-1 3 -2 -18 8 5 0 0
o:topic=controls until ahead	-1 3 -2 -18 8 5 0 0
o:topic=deal	0 -4 -12 3 -9 -2 22 -4
o:topic=deal 	0 -3 0 10 0 0 0 0
o:topic=deal ahead	0 -4 -11 3 -9 -2 22 -4
o:topic=deal be	0 -11 0 -1 7 7 0 -4
o:topic=deal begin	0 -6 0 13 -2 0 0 -2
o:topic=deal confirm	0 0 0 7 -1 0 0 0
o:topic=deal expect	0 0 0 7 -3 0 0 0
o:topic=deal face	0 -5 0 -6 0 0 0 13
o:topic=deal far	-7 -2 -3 6 0 -3 -1 4
o:topic=deal far 	0 0 0 9 0 0 0 -3
o:topic=deal far  ahead	0 0 0 7 0 0 0 -2
o:topic=deal far ahead	-6 0 -3 0 0 -2 0 8
o:topic=deal far be	0 -6 0 0 -7 0 0 12
o:topic=deal far from	0 -6 0 10 0 0 0 0
o:topic=deal far from ahead	0 -6 0 10 0 0 0 0
o:topic=deal far no verb	-2 -1 0 5 6 0 0 -6
o:topic=deal far on	0 10 0 -9 -5 0 0 5
o:topic=deal far on ahead	0 10 0 -9 -5 0 0 5
o:topic=deal far today	0 -3 0 15 0 0 0 -7
o:topic=deal from	0 7 0 -12 0 0 0 6
o:topic=deal from ahead	0 7 0 -12 0 0 0 6
o:topic=deal have	0 0 0 0 -3 0 10 -5
o:topic=deal no verb	6 2 -2 -4 2 -9 9 -8
o:topic=deal on	-6 -2 -1 1 10 7 -7 -6
o:topic=deal on ahead	-5 -5 -1 2 11 7 -6 -5
o:topic=deal reach	0 -2 0 0 0 0 0 6
o:topic=deal settle	0 0 0 -3 0 0 6 0
o:topic=deal sign	0 -4 0 6 0 0 0 0
o:topic=deal tell	0 0 0 -6 0 0 0 6
o:topic=deal the	0 -1 0 0 -4 0 6 0
o:topic=deal the ahead	0 -1 0 0 -4 0 6 0
o:topic=deal until	9 -15 0 7 -8 -2 9 -9
o:topic=deal until ahead	9 -15 0 7 -8 -2 9 -9
o:topic=duties	-13 5 -1 14 -9 -26 -14 0
o:topic=duties 	0 3 0 4 -7 0 0 -4
o:topic=duties  ahead	0 4 0 2 -7 0 0 -6
o:topic=duties add	0 -8 0 9 0 0 0 0
o:topic=duties after	0 -6 0 0 6 0 0 0
o:topic=duties after ahead	0 -6 0 0 6 0 0 0
o:topic=duties ahead	-11 10 0 2 -8 -24 -11 6
o:topic=duties as	0 -1 0 -8 0 0 0 10
o:topic=duties be	-3 -4 2 7 -2 -2 0 0
o:topic=duties before	0 -7 0 4 4 0 0 0
o:topic=duties before ahead	0 -6 0 2 4 0 0 0
o:topic=duties begin	6 -13 -6 14 0 0 5 -4
o:topic=duties by	0 17 1 -5 -2 0 4 -24
o:topic=duties by ahead	0 17 1 -5 -2 0 4 -24
o:topic=duties call	0 -1 0 11 0 0 0 -8
o:topic=duties cent	0 -6 0 9 0 0 0 -1
o:topic=duties collect	0 -5 0 0 0 0 0 10
o:topic=duties double	0 5 0 -8 0 0 0 3
o:topic=duties end	-1 21 5 -7 -23 0 0 -8
o:topic=duties fall	0 7 0 -4 0 0 0 -1
o:topic=duties far	-21 3 -12 2 7 -4 -15 5
o:topic=duties far 	-7 2 -3 -5 8 8 0 -5
o:topic=duties far  ahead	-5 4 -3 -9 6 8 0 -2
o:topic=duties far  today	0 -3 0 5 2 0 0 -7
o:topic=duties far ahead	-19 3 -10 0 9 -2 -13 6
o:topic=duties far announce	0 -4 0 8 0 0 0 -1
o:topic=duties far be	0 2 -1 0 12 -4 0 -11
o:topic=duties far before today	0 -5 0 7 0 0 0 0
o:topic=duties far begin	0 8 0 -6 0 0 0 0
o:topic=duties far by	0 0 0 -12 21 0 0 -7
o:topic=duties far by ahead	0 0 0 -12 21 0 0 -7
o:topic=duties far charge	0 -14 0 15 0 0 0 0
o:topic=duties far collect	0 6 0 -2 0 0 0 0
o:topic=duties far end	0 -13 -1 10 -5 0 0 5
o:topic=duties far fall	0 3 0 10 0 0 0 -12
o:topic=duties far friday,	0 13 0 -9 -2 0 0 0
o:topic=duties far friday, today	0 7 0 -4 0 0 0 -1
o:topic=duties far from	0 0 10 -7 0 0 0 8
o:topic=duties far from ahead	0 -4 10 -4 0 0 0 8
o:topic=duties far is	0 16 0 -5 -2 -1 0 -7
o:topic=duties far is ahead	0 16 0 -5 -1 -1 0 -7
o:topic=duties far no verb	-9 1 1 3 -5 2 -3 0
o:topic=duties far of	0 -6 0 9 0 0 0 0
o:topic=duties far of ahead	0 -5 0 8 0 0 0 0
o:topic=duties far on	-6 10 -9 0 -2 -1 0 -2
o:topic=duties far on ahead	-6 12 -9 0 -2 -1 0 -2
o:topic=duties far other	0 -18 0 0 13 0 0 4
o:topic=duties far say	0 3 0 -7 0 0 0 4
o:topic=duties far sit	0 -1 0 7 0 0 0 0
o:topic=duties far tell	0 10 0 -5 -2 0 0 0
o:topic=duties far the	0 6 0 8 -9 0 0 -8
o:topic=duties far the ahead	0 6 0 8 -9 0 0 -8
o:topic=duties far threaten	0 6 0 -5 0 0 0 0
o:topic=duties far thursday, today	0 0 0 -6 0 0 0 7
o:topic=duties far to	0 -9 0 7 0 0 0 0
o:topic=duties far to ahead	0 -9 0 7 0 0 0 0
o:topic=duties far today	0 -3 0 8 -1 0 0 0
o:topic=duties far tuesday,	0 -4 0 12 0 0 0 -7
o:topic=duties far until	1 -17 0 -1 14 0 0 0
o:topic=duties far until ahead	1 -17 0 -1 14 0 0 0
o:topic=duties far wednesday,	0 -4 0 7 0 0 0 0
o:topic=duties far wednesday, today	0 -5 0 7 0 0 0 0
o:topic=duties for	0 0 0 11 -11 0 0 -4
o:topic=duties for ahead	0 0 0 11 -11 0 0 -4
o:topic=duties from	0 7 -12 5 -9 0 -1 -12
o:topic=duties from ahead	1 4 -11 8 -8 0 0 -11
o:topic=duties from today	0 7 0 -6 0 0 0 0
o:topic=duties have	0 -7 0 0 0 0 0 6
o:topic=duties introduce	0 -9 0 13 0 0 0 -2
o:topic=duties is	0 -11 0 9 0 0 0 0
o:topic=duties is ahead	0 -11 0 8 0 0 0 0
o:topic=duties keep	0 -6 0 10 0 0 0 -3
o:topic=duties leave	0 -10 0 11 -2 0 0 0
o:topic=duties levy	0 13 0 -10 0 0 0 0
o:topic=duties lower	0 7 0 0 0 0 0 -3
o:topic=duties make	0 7 0 3 -2 0 0 -8
o:topic=duties monday,	0 9 0 -7 0 0 0 0
o:topic=duties no verb	-12 1 -11 6 -3 -5 -6 9
o:topic=duties of	0 6 -3 4 -3 0 0 -9
o:topic=duties of ahead	0 10 -3 0 -2 0 0 -9
o:topic=duties on	-3 3 0 11 -16 -2 -2 0
o:topic=duties on ahead	-3 4 0 9 -16 -2 -2 0
o:topic=duties other	0 -3 6 1 0 0 0 -3
o:topic=duties pay	0 -3 0 12 -7 0 0 0
o:topic=duties plan	0 17 0 -12 -3 0 0 -1
o:topic=duties raise	0 7 0 -2 0 0 0 -3
o:topic=duties reach	0 0 0 5 1 0 0 -8
o:topic=duties reduce	0 6 0 0 -1 0 0 -1
o:topic=duties remain	0 -4 0 9 0 0 0 -1
o:topic=duties return	0 4 0 -7 0 0 0 3
o:topic=duties run	0 4 4 -10 0 0 0 0
o:topic=duties say	0 -5 0 7 0 0 0 0
o:topic=duties since	0 -11 0 16 0 0 0 0
o:topic=duties since ahead	0 -11 0 16 0 0 0 0
o:topic=duties suspend	0 -9 6 -7 -21 0 0 18
o:topic=duties the	0 19 0 -5 -5 0 -1 -6
o:topic=duties the ahead	0 19 0 -5 -5 0 -1 -6
o:topic=duties threaten	0 -8 0 2 5 0 0 0
o:topic=duties through	0 -4 0 -1 0 0 0 9
o:topic=duties through ahead	0 -4 0 -1 0 0 0 9
o:topic=duties today	0 -11 -1 28 0 0 0 -20
o:topic=duties until	-13 -8 10 -5 2 -2 -2 11
o:topic=duties until ahead	-13 -8 10 -6 2 -2 -2 11
o:topic=duties wednesday,	0 12 0 -8 0 0 0 -4
o:topic=duties wednesday, ahead	0 12 0 -8 0 0 0 -4
o:topic=duties write	0 -4 0 8 0 0 0 0
o:topic=exclusions	-2 -8 34 -10 -10 -2 -1 -11
o:topic=exclusions ahead	-2 -5 35 -15 -9 -2 -1 -10
o:topic=exclusions be	-1 0 7 -6 1 0 0 -3
o:topic=exclusions end	0 -7 -5 25 -1 0 0 -12
o:topic=exclusions far	17 0 9 -22 6 0 0 -16
o:topic=exclusions far ahead	18 0 9 -23 6 0 0 -15
o:topic=exclusions far no verb	11 -7 10 -19 7 0 0 -7
o:topic=exclusions no verb	1 2 19 -14 -6 0 0 -15
o:topic=exclusions on	0 0 6 -2 -10 0 0 0
o:topic=exclusions on ahead	0 0 6 -2 -10 0 0 0
o:topic=exclusions today	0 -4 0 6 0 0 0 0
o:topic=exclusions until	0 0 15 -3 0 0 0 -8
o:topic=exclusions until ahead	0 0 15 -3 0 0 0 -8
o:topic=fees	-4 -12 -5 8 17 -3 0 -14
o:topic=fees ahead	-4 -11 -5 7 18 -3 0 -14
o:topic=fees be	0 -7 0 16 -3 0 0 0
o:topic=fees begin	-1 1 0 -12 15 0 0 0
o:topic=fees far	0 -3 0 0 0 0 0 8
o:topic=fees far ahead	0 -3 0 -2 0 0 0 9
o:topic=fees far no verb	0 -10 0 1 0 0 0 5
o:topic=fees from	-1 -8 0 -6 12 0 0 2
o:topic=fees from ahead	-1 -8 0 -6 12 0 0 2
o:topic=fees no verb	1 -6 0 0 6 0 0 -4
o:topic=fees on	1 -14 0 0 12 0 0 -6
o:topic=fees on ahead	1 -14 0 0 12 0 0 -6
o:topic=fees pay	0 -3 0 0 6 0 0 0
o:topic=longer	-4 -1 5 -2 2 -13 5 2
o:topic=longer ahead	-8 0 5 -4 2 -13 6 4
o:topic=longer be	0 13 -1 -10 -7 0 0 8
o:topic=longer begin	0 0 0 10 0 0 0 -7
o:topic=longer by	0 -1 4 -15 -4 0 0 16
o:topic=longer by ahead	0 -1 4 -15 -4 0 0 16
o:topic=longer end	1 0 0 -6 5 0 0 -1
o:topic=longer extend	0 -7 1 9 -2 0 0 -2
o:topic=longer far	-1 -7 -4 7 0 -2 0 1
o:topic=longer far 	-1 11 0 5 -3 0 0 -17
o:topic=longer far  ahead	-1 11 0 5 -3 0 0 -17
o:topic=longer far ahead	-1 -5 -4 11 1 -1 0 -4
o:topic=longer far begin	0 -6 0 10 0 0 0 -1
o:topic=longer far no verb	-4 12 -1 -11 2 0 0 4
o:topic=longer far on	0 -8 0 -8 7 0 0 8
o:topic=longer far on ahead	0 -7 0 -8 7 0 0 8
o:topic=longer far today	0 0 0 -3 0 0 0 6
o:topic=longer no verb	0 0 0 0 -17 0 5 4
o:topic=longer on	0 8 3 0 -2 0 0 -6
o:topic=longer on ahead	0 8 3 0 -2 0 0 -5
o:topic=longer propose	0 0 0 -18 10 0 0 8
o:topic=longer run	0 -4 0 9 -1 0 0 -2
o:topic=longer sign	0 -4 5 -10 0 0 0 10
o:topic=longer the	0 0 0 0 5 0 11 -9
o:topic=longer the ahead	0 0 0 0 5 0 11 -9
o:topic=longer to	-2 8 7 -18 -5 -2 0 13
o:topic=longer to ahead	-2 8 7 -18 -5 -2 0 13
o:topic=longer until	0 -2 0 -4 18 0 0 -7
o:topic=longer until ahead	0 -2 0 -4 18 0 0 -7
o:topic=meeting	-19 -14 -4 25 -3 3 -3 -2
o:topic=meeting 	0 0 0 8 -1 0 0 0
o:topic=meeting  ahead	0 0 0 8 -1 0 0 0
o:topic=meeting ahead	-18 -17 -4 24 -3 3 -2 -2
o:topic=meeting be	0 -10 0 14 -9 2 0 -1
o:topic=meeting before	0 -3 0 0 6 0 0 -2
o:topic=meeting before ahead	0 -3 0 0 6 0 0 -2
o:topic=meeting begin	0 0 0 15 -5 0 0 -10
o:topic=meeting by	0 7 6 0 -6 0 0 -3
o:topic=meeting by ahead	0 7 6 0 -6 0 0 -3
o:topic=meeting end	0 0 0 -11 0 0 0 16
o:topic=meeting far	-13 2 -8 -5 8 -11 0 7
o:topic=meeting far 	-1 -5 0 0 -8 -1 0 9
o:topic=meeting far  ahead	0 -5 0 0 -8 -1 0 10
o:topic=meeting far ahead	-13 4 -8 0 8 -11 0 -2
o:topic=meeting far by	0 -10 0 9 -5 0 6 0
o:topic=meeting far by ahead	0 -10 0 8 -5 0 6 0
o:topic=meeting far end	0 0 0 -12 9 0 0 2
o:topic=meeting far from	0 8 0 -3 -1 0 0 0
o:topic=meeting far from ahead	0 8 0 -3 -1 0 0 0
o:topic=meeting far have	0 7 0 -13 6 0 0 1
o:topic=meeting far no verb	-7 -14 -4 4 4 -5 0 10
o:topic=meeting far say	0 6 0 -3 0 0 0 0
o:topic=meeting far the	0 -4 0 0 10 0 -2 -1
o:topic=meeting far the ahead	0 -4 0 0 11 0 -2 -1
o:topic=meeting far today	0 -3 0 -12 0 0 0 17
o:topic=meeting from	0 0 0 7 -5 0 0 0
o:topic=meeting from ahead	0 0 0 7 -5 0 0 0
o:topic=meeting meet	0 -5 0 8 0 -1 0 1
o:topic=meeting meets	0 -2 0 -17 13 0 0 7
o:topic=meeting meets ahead	0 -2 0 -17 13 0 0 7
o:topic=meeting of	0 10 0 -17 -2 3 0 8
o:topic=meeting of ahead	0 10 0 -17 -2 3 0 8
o:topic=meeting on	-4 -15 -5 13 -6 -4 6 5
o:topic=meeting on ahead	-4 -15 -4 13 -6 -4 6 5
o:topic=meeting plan	0 0 0 8 -1 0 0 0
o:topic=meeting run	0 0 0 -6 0 0 0 7
o:topic=meeting suspend	0 -1 0 11 -1 0 0 0
o:topic=meeting the	0 1 0 1 -10 0 0 4
o:topic=meeting the ahead	0 1 0 1 -10 0 0 4
o:topic=meeting until	0 7 0 10 -6 -2 0 -9
o:topic=meeting until ahead	0 7 0 10 -6 -2 0 -9
o:topic=none	-11 11 -9 5 -20 -25 0 6
o:topic=none 	1 6 -4 -6 -10 -2 0 7
o:topic=none  ahead	2 -2 -3 0 -8 0 0 5
o:topic=none  today	0 12 0 -10 0 0 0 1
o:topic=none a	0 -5 0 9 0 0 0 -1
o:topic=none a ahead	0 -5 0 9 0 0 0 -1
o:topic=none after	0 3 0 -8 0 0 0 1
o:topic=none after ahead	0 3 0 -8 0 0 0 1
o:topic=none ahead	-4 7 -5 -1 -15 -20 1 10
o:topic=none announce	0 9 0 -4 0 0 0 -3
o:topic=none be	1 14 -3 1 -8 -2 -4 -8
o:topic=none before	0 2 0 -12 0 0 0 8
o:topic=none before ahead	0 0 0 -8 0 0 0 8
o:topic=none end	0 5 0 8 -1 0 0 -10
o:topic=none for	0 3 0 -12 0 0 0 9
o:topic=none for ahead	0 3 0 -12 0 0 0 9
o:topic=none from	-1 5 0 3 -3 0 0 -8
o:topic=none from ahead	-1 5 0 3 -3 0 0 -8
o:topic=none have	0 -2 0 11 -3 0 -1 0
o:topic=none keep	0 0 0 -11 0 0 0 11
o:topic=none make	0 0 0 -12 0 0 0 14
o:topic=none no verb	-10 6 0 3 -14 -10 -10 4
o:topic=none of	0 8 0 0 -1 0 0 -4
o:topic=none of ahead	0 7 0 0 -1 0 0 -3
o:topic=none on today	0 8 0 -6 0 0 0 0
o:topic=none other	0 17 0 -13 0 0 0 -7
o:topic=none put	0 -6 0 16 0 0 0 -8
o:topic=none return	0 -10 0 1 0 0 0 8
o:topic=none run	0 -9 0 15 0 0 0 -5
o:topic=none say	0 -4 0 -3 0 0 0 8
o:topic=none since ahead	0 6 0 -6 0 0 0 0
o:topic=none sit	0 7 0 2 -3 0 0 -7
o:topic=none the	-3 3 7 -8 -9 0 10 0
o:topic=none the ahead	-3 4 7 -10 -9 0 10 0
o:topic=none thursday	0 0 0 7 0 0 0 -3
o:topic=none thursday today	0 0 0 7 0 0 0 -3
o:topic=none thursday,	0 -4 0 0 0 0 0 6
o:topic=none thursday, today	0 0 0 8 0 0 0 -4
o:topic=none to	0 -9 0 -18 0 0 0 28
o:topic=none to ahead	0 -9 0 -18 0 0 0 28
o:topic=none today	-10 10 -4 12 -11 -1 -3 -6
o:topic=none tuesday,	0 0 0 9 0 0 0 -5
o:topic=none tuesday, today	0 0 0 9 0 0 0 -5
o:topic=none until	-4 6 -1 6 -14 0 -2 0
o:topic=none until ahead	-4 6 -1 6 -14 0 -2 0
o:topic=none wednesday	0 0 0 8 0 0 0 -4
o:topic=none wednesday today	0 0 0 8 0 0 0 -4
o:topic=none —	0 -4 0 13 0 0 0 -5
o:topic=none — today	0 -4 0 13 0 0 0 -5
o:topic=procedure	-7 0 -19 11 13 -17 -10 -13
o:topic=procedure 	0 -3 0 -14 20 0 0 0
o:topic=procedure  ahead	0 -3 0 -14 20 0 0 0
o:topic=procedure ahead	-6 -1 -18 8 15 -17 -9 -11
o:topic=procedure be	-3 -6 0 8 3 0 0 -2
o:topic=procedure begin	0 7 0 -8 -1 0 0 7
o:topic=procedure end	0 13 0 -2 -7 0 0 -2
o:topic=procedure far	-9 -3 -5 0 -4 8 -1 6
o:topic=procedure far 	0 -15 0 -2 -6 12 0 5
o:topic=procedure far  ahead	0 -15 0 -3 -6 13 0 6
o:topic=procedure far ahead	-8 0 -4 -3 -4 8 -1 7
o:topic=procedure far be	0 0 0 -10 6 0 0 5
o:topic=procedure far no verb	-3 -3 -1 0 0 11 0 -1
o:topic=procedure far on	0 0 0 -6 10 0 0 -2
o:topic=procedure far on ahead	0 0 0 -6 10 0 0 -2
o:topic=procedure far other	0 -1 0 9 -3 0 0 0
o:topic=procedure far today	0 -4 0 11 0 0 0 -1
o:topic=procedure from	3 1 0 2 -11 0 0 -2
o:topic=procedure from ahead	3 5 0 0 -10 0 0 -2
o:topic=procedure have	0 0 0 8 -3 0 0 -2
o:topic=procedure of	0 -11 0 16 -4 0 0 0
o:topic=procedure of ahead	0 -11 0 16 -4 0 0 0
o:topic=procedure on	1 13 -2 0 0 0 0 -15
o:topic=procedure on ahead	1 14 -2 -1 0 0 0 -15
o:topic=procedure suspend	-1 0 0 -13 10 0 0 5
o:topic=procedure the	0 -6 0 0 -2 0 0 9
o:topic=procedure the ahead	0 -6 0 0 -2 0 0 9
o:topic=procedure today	0 1 0 7 -8 0 0 -4
o:topic=procedure until	-4 0 -1 9 -5 0 0 3
o:topic=procedure until ahead	-4 0 -1 9 -5 0 0 3
o:topic=sale	-10 -9 -5 -3 -14 39 -6 -15
o:topic=sale ahead	-10 -8 -5 -4 -13 39 -6 -14
o:topic=sale be	0 -2 0 -15 0 15 0 2
o:topic=sale by	0 -2 0 -3 0 11 0 0
o:topic=sale by ahead	0 -2 0 -3 0 11 0 0
o:topic=sale far	0 0 0 4 8 0 0 -13
o:topic=sale far 	0 -5 0 -1 11 0 0 -2
o:topic=sale far ahead	0 0 0 0 9 0 0 -11
o:topic=sale far no verb	0 0 0 0 10 0 0 -8
o:topic=sale far on	0 -5 0 13 0 0 0 -4
o:topic=sale far on ahead	0 -5 0 13 0 0 0 -4
o:topic=sale far today	0 0 0 7 0 0 0 0
o:topic=sale have	0 0 0 0 0 7 0 0
o:topic=sale no verb	-1 2 0 1 -4 9 0 -9
o:topic=sale on	0 0 0 4 -1 4 0 -9
o:topic=sale on ahead	0 0 0 4 -1 4 0 -9
o:topic=sale sell	0 0 0 0 -8 12 0 -4
o:topic=sale until	-1 -1 0 0 -2 8 0 0
o:topic=sale until ahead	-1 -1 0 0 -2 8 0 0
o:topic=signing	-8 -5 -2 5 6 3 0 -3
o:topic=signing ahead	-7 -1 -1 0 7 3 0 0
o:topic=signing approve	0 -6 0 0 7 0 0 0
o:topic=signing be	0 3 0 0 0 0 2 -8
o:topic=signing begin	1 -7 0 8 0 0 0 0
o:topic=signing by	0 -15 -2 6 3 -1 3 0
o:topic=signing by ahead	0 -15 -2 5 3 -1 3 0
o:topic=signing from	0 1 0 -9 6 0 0 0
o:topic=signing have	0 -2 0 14 -5 -1 0 -1
o:topic=signing no verb	-3 0 -2 0 -2 -3 0 9
o:topic=signing on	-4 0 4 2 7 -1 0 -9
o:topic=signing on ahead	-4 0 4 1 7 -1 0 -9
o:topic=signing order	0 0 0 6 -2 0 0 0
o:topic=signing sign	0 7 -1 3 -2 -1 0 -8
o:topic=signing today	0 -7 0 19 0 0 0 -6
o:topic=truce	-5 3 -20 18 -10 -22 -12 -1
o:topic=truce 	-3 0 0 -1 -5 0 0 6
o:topic=truce  ahead	-3 0 0 -2 -5 0 0 7
o:topic=truce agree	0 -1 0 18 0 0 0 -11
o:topic=truce ahead	-4 4 -19 16 -9 -21 -11 -1
o:topic=truce be	-3 -19 0 3 0 -1 0 11
o:topic=truce begin	-1 15 0 -12 -7 0 0 3
o:topic=truce by	0 -5 0 4 12 0 0 -16
o:topic=truce by ahead	0 -5 0 4 12 0 0 -16
o:topic=truce carry	0 -6 0 -9 0 0 0 15
o:topic=truce conclude	0 0 0 -5 0 0 0 6
o:topic=truce end	0 -35 -5 12 4 0 0 0
o:topic=truce ends	0 0 0 -4 0 0 0 7
o:topic=truce ends today	0 0 0 -8 0 0 0 8
o:topic=truce extend	0 0 0 -9 0 0 0 11
o:topic=truce far	-1 -9 -9 2 -5 -8 -4 14
o:topic=truce far 	0 5 0 18 -6 0 0 -18
o:topic=truce far  ahead	0 6 0 12 -3 0 0 -20
o:topic=truce far  today	0 0 0 7 0 0 0 -3
o:topic=truce far ahead	0 -2 -7 3 -11 -6 -2 8
o:topic=truce far end	0 -1 0 -9 0 0 0 12
o:topic=truce far friday,	0 -6 0 12 0 0 0 -4
o:topic=truce far no verb	-12 3 -5 0 -1 -4 -1 5
o:topic=truce far on	0 4 0 -10 -8 0 0 11
o:topic=truce far on ahead	0 4 0 -8 -7 0 0 8
o:topic=truce far run	0 0 0 -6 0 0 0 7
o:topic=truce far the	0 0 0 0 8 0 0 -4
o:topic=truce far the ahead	0 0 0 0 8 0 0 -4
o:topic=truce far thursday,	0 -4 0 6 0 0 0 -1
o:topic=truce far today	0 -13 0 0 4 0 0 8
o:topic=truce far until	0 -1 0 -11 -1 0 0 17
o:topic=truce far until ahead	0 -1 0 -11 -1 0 0 17
o:topic=truce far wednesday,	0 0 0 -3 9 0 0 -5
o:topic=truce far wednesday, today	0 0 0 -3 9 0 0 -5
o:topic=truce for	0 -2 0 -5 0 0 0 9
o:topic=truce for ahead	0 -2 0 -5 0 0 0 9
o:topic=truce from	-6 9 0 0 0 0 0 -7
o:topic=truce from ahead	-6 10 0 0 0 0 0 -7
o:topic=truce have	6 0 0 -13 0 0 0 11
o:topic=truce monday,	0 7 0 0 0 0 0 -5
o:topic=truce monday, ahead	0 7 0 0 0 0 0 -5
o:topic=truce no verb	-7 1 0 10 0 -4 -1 -6
o:topic=truce of	0 4 0 11 0 0 0 -16
o:topic=truce of ahead	0 4 0 9 0 0 0 -16
o:topic=truce on	0 0 -10 9 0 -2 0 -2
o:topic=truce on ahead	0 0 -10 7 0 -1 0 -1
o:topic=truce other	0 -2 0 -12 2 0 0 12
o:topic=truce out ahead	0 -3 0 6 0 0 0 -2
o:topic=truce put	0 6 0 0 -1 0 0 -2
o:topic=truce run	-1 6 0 2 -2 0 0 -2
o:topic=truce since	0 0 0 11 0 0 0 -9
o:topic=truce since ahead	0 0 0 11 0 0 0 -9
o:topic=truce suspend	3 4 -7 0 7 0 0 -6
o:topic=truce tell	0 6 0 -3 0 0 0 0
o:topic=truce the	-1 -18 5 8 1 0 0 -3
o:topic=truce the ahead	-1 -18 5 8 1 0 0 -2
o:topic=truce today	0 -2 0 8 0 0 0 -3
o:topic=truce tuesday,	0 7 0 -7 0 0 0 0
o:topic=truce tuesday, ahead	0 7 0 -7 0 0 0 0
o:topic=truce until	-4 -6 -7 5 -7 -1 0 11
o:topic=truce until ahead	-4 -6 -7 5 -7 -1 0 11
o:write on ahead	0 -10 7 -2 0 0 0 3
pc0=agree	-1 -6 5 -1 -12 5 0 11
pc0=bear	-3 5 -6 0 -3 0 0 6
pc0=begin	0 6 -4 2 0 0 -1 -10
pc0=buy	0 -6 0 5 5 0 0 -4
pc0=deny	4 0 0 -14 12 0 0 0
pc0=end	0 5 0 -17 5 6 0 0
pc0=impose	-6 3 0 -2 1 3 -12 0
pc0=propose	-1 -4 0 8 -1 0 6 -6
pc0=say	-6 -3 0 9 -15 7 -1 0
pc0=stay	-15 7 -14 2 0 0 -4 1
pc0=suspend	-15 6 -3 -1 0 0 0 7
pc0=target	-3 3 7 -7 -3 0 -3 4
pc0=threaten	0 5 0 0 -7 0 0 0
pc0=up	2 -6 0 17 0 0 0 -22
pc1=agree	-2 -5 4 -6 -16 8 5 12
pc1=bear	-4 6 0 -5 4 -1 -1 0
pc1=begin	0 9 0 -9 4 2 -1 -9
pc1=buy	0 -7 0 5 5 0 0 -5
pc1=deny	4 -3 0 -11 12 0 0 0
pc1=end	0 -4 2 -7 6 6 0 0
pc1=impose	-5 5 0 -2 -11 4 -2 5
pc1=propose	-3 3 -1 -4 -16 0 3 15
pc1=say	-6 -4 0 4 -14 7 -1 4
pc1=sell	1 3 4 -7 0 0 0 -2
pc1=stay	-15 9 -13 4 0 0 -4 -2
pc1=suspend	-17 1 -4 4 -1 -1 0 4
pc1=target	-3 0 6 -10 0 0 -3 13
pc1=up	2 -5 0 11 0 2 0 -23
pct0=agree future	0 0 0 7 -5 0 0 0
pct0=agree past	0 9 7 -10 -3 0 0 0
pct0=agree past-passive	0 -20 0 3 -4 7 0 12
pct0=agree perfect	0 -3 0 -2 0 0 0 10
pct0=agree present	0 9 0 3 -3 0 0 -12
pct0=bear future	0 -9 0 -3 0 0 0 13
pct0=bear modal	0 -6 0 7 -6 0 0 5
pct0=bear past	0 -10 0 4 7 0 0 -1
pct0=bear present	-1 11 -2 -3 -2 0 0 0
pct0=bear present-passive	0 16 0 -8 -2 0 0 -4
pct0=begin modal	0 -9 0 0 0 0 0 7
pct0=begin past	0 2 0 0 10 2 0 -13
pct0=begin perfect	0 3 0 -6 0 0 0 3
pct0=down future	0 6 0 -8 3 0 0 0
pct0=down past	0 -19 0 14 0 2 0 1
pct0=down present	0 9 0 1 -7 0 0 -3
pct0=end future	0 7 0 -5 0 0 0 0
pct0=end past	0 3 0 5 0 0 0 -13
pct0=end present	-4 -1 -1 -16 6 6 0 12
pct0=impose future	0 9 0 13 -15 0 0 -13
pct0=impose modal	1 6 0 0 0 0 0 -2
pct0=impose modal-passive	0 -1 0 -15 10 0 0 9
pct0=impose past	0 14 4 -9 7 -2 0 -11
pct0=impose past-passive	0 -17 0 19 -6 7 0 -7
pct0=impose perfect	-4 -5 0 0 -7 0 -1 17
pct0=impose perfect-passive	0 -1 0 5 6 0 0 -10
pct0=impose present	-6 -13 -3 4 -18 3 0 24
pct0=impose present-passive	0 7 5 -29 13 0 0 0
pct0=propose future	0 7 0 0 -5 0 0 0
pct0=propose modal	0 0 0 -8 0 2 7 0
pct0=propose past	0 -5 0 10 0 0 0 0
pct0=propose perfect	0 -6 0 0 -1 0 0 9
pct0=propose present	0 2 0 11 0 0 0 -16
pct0=say past	-4 5 -6 -2 -22 9 0 4
pct0=say perfect	0 4 7 0 -2 0 0 -12
pct0=say present	0 -9 0 15 -4 0 0 0
pct0=say present-passive	0 -5 0 7 -2 0 0 1
pct0=stay future	0 -3 0 7 -1 0 0 0
pct0=stay modal	0 3 0 4 0 0 0 -7
pct0=stay perfect	0 19 0 -8 0 0 0 -5
pct0=stay present	-10 -5 -8 5 0 1 -1 4
pct0=suspend perfect	0 -6 0 8 0 0 0 0
pct0=suspend present	-11 6 0 -8 -4 0 0 13
pct0=target past	0 9 0 -15 0 0 0 6
pct0=target present	0 -5 9 -4 0 0 0 0
pct0=up modal	1 -10 0 10 0 0 0 -1
pct0=up present	0 5 0 0 2 0 0 -9
pct1=agree future	0 0 0 7 -5 0 0 0
pct1=agree infinitive	0 0 0 0 0 0 7 -2
pct1=agree participle-passive	0 8 0 -18 0 2 0 13
pct1=agree past	0 5 7 -5 -2 0 0 0
pct1=agree past-passive	0 -20 0 3 -4 7 0 12
pct1=agree perfect	0 -6 0 0 0 0 0 5
pct1=agree present	0 9 0 3 -3 0 0 -12
pct1=bear future	0 -9 0 -3 0 0 0 13
pct1=bear gerund	0 0 0 6 0 0 0 -1
pct1=bear modal	0 -6 0 7 -6 0 0 5
pct1=bear participle-passive	0 0 3 -5 13 0 0 -12
pct1=bear past	0 -6 0 -3 7 0 0 1
pct1=bear present	-1 11 -2 -3 -2 0 0 0
pct1=bear present-passive	0 16 0 -8 -2 0 0 -4
pct1=begin gerund	0 9 0 0 0 0 0 -7
pct1=begin modal	0 -9 0 0 0 0 0 7
pct1=begin participle-passive	0 -2 4 -9 9 0 0 0
pct1=begin past	0 3 0 -4 11 2 0 -10
pct1=begin perfect	0 4 0 -8 0 0 0 4
pct1=down future	0 6 0 -8 3 0 0 0
pct1=down past	0 -15 0 17 0 2 0 -5
pct1=down present	0 9 0 1 -7 0 0 -3
pct1=end participle-passive	0 -11 0 8 0 0 0 0
pct1=end past	0 3 0 6 0 0 0 -14
pct1=end present	-4 -1 -1 -16 6 6 0 12
pct1=impose future	0 10 0 12 -15 0 0 -13
pct1=impose gerund	0 -7 0 9 -2 0 0 0
pct1=impose infinitive	0 6 0 0 -3 0 6 -2
pct1=impose modal	1 6 0 0 0 0 0 -2
pct1=impose modal-passive	0 -1 0 -15 10 0 0 9
pct1=impose participle-passive	0 11 -1 -16 -21 1 0 15
pct1=impose past	0 2 4 -2 9 -1 0 -9
pct1=impose past-passive	0 -17 0 19 -6 7 0 -7
pct1=impose perfect	-3 0 0 -6 -2 0 0 16
pct1=impose perfect-passive	0 -1 0 5 6 0 0 -10
pct1=impose pluperfect	2 -1 0 10 -3 0 0 -9
pct1=impose present	-6 -10 -3 7 -17 3 0 17
pct1=impose present-passive	0 7 5 -29 13 0 0 0
pct1=propose participle-passive	0 0 0 -8 -12 0 0 18
pct1=propose past	0 -2 0 6 0 0 0 0
pct1=propose perfect	0 0 0 -7 -1 0 0 8
pct1=propose present	0 3 0 6 0 0 0 -12
pct1=say infinitive	0 5 0 -13 0 0 0 9
pct1=say past	-4 6 -6 -2 -22 9 0 4
pct1=say perfect	0 -1 7 5 0 0 0 -10
pct1=say present	0 -9 0 15 -4 0 0 0
pct1=say present-passive	0 -5 0 7 -2 0 0 1
pct1=stay future	0 -2 0 10 -1 0 0 -2
pct1=stay gerund	0 -3 0 -1 0 0 0 6
pct1=stay modal	0 3 0 4 0 0 0 -7
pct1=stay participle-passive	0 7 0 0 -1 0 0 -6
pct1=stay perfect	0 20 0 -12 0 0 0 -3
pct1=stay present	-9 -1 -7 3 0 1 -1 1
pct1=suspend participle-passive	0 -10 0 8 0 0 0 0
pct1=suspend perfect	0 -6 0 6 0 0 0 0
pct1=suspend present	-11 6 0 -7 -4 0 0 12
pct1=target present	0 -5 9 -4 0 0 0 0
pct1=threaten past	0 -11 0 9 0 0 0 1
pct1=up modal	1 -10 0 10 0 0 0 -1
phas-future	-4 -1 -2 7 0 -1 0 -1
phas-gerund	0 -3 0 9 -1 0 0 0
phas-infinitive	-1 0 0 1 -7 1 5 -1
phas-modal	0 -17 0 6 2 3 4 -3
phas-participle	-1 6 5 8 -8 0 -3 -12
phas-past	-11 -15 0 10 5 14 2 -6
phas-perfect	-12 4 0 13 -10 -3 -2 -4
phas-pluperfect	2 -4 0 0 7 0 0 -3
phas-present	-4 2 -1 -7 0 6 -18 10
pt0=modal	0 -22 0 13 -3 0 6 -1
pt0=modal-passive	0 -4 0 0 7 1 0 -1
pt0=past	-8 -2 0 11 7 9 -3 -16
pt0=past-passive	-1 -12 0 4 -3 7 0 5
pt0=perfect	-10 9 1 8 -18 -2 -2 0
pt0=perfect-passive	0 -9 0 8 5 0 0 -5
pt0=pluperfect	2 -8 0 7 0 0 0 -2
pt0=pluperfect-passive	0 4 0 -11 6 0 0 0
pt0=present	-3 0 -4 -5 0 8 -13 8
pt0=present-not	0 -2 0 11 -6 0 0 0
pt0=present-passive	0 5 1 -8 -1 0 0 4
pt0=present-passive-not	0 4 0 -1 7 0 0 -9
pt1=infinitive	0 2 0 0 -6 1 5 -1
pt1=modal	0 -22 0 13 -3 0 6 -1
pt1=modal-passive	0 -4 0 0 7 1 0 -1
pt1=participle-passive	0 10 5 -11 -7 0 -1 4
pt1=past	-7 -7 0 13 8 9 -3 -14
pt1=past-passive	-1 -12 0 4 -3 7 0 5
pt1=perfect	-7 8 2 5 -8 -1 -1 -4
pt1=perfect-passive	0 -9 0 8 5 0 0 -5
pt1=pluperfect	2 -8 0 14 -3 0 0 -6
pt1=pluperfect-passive	0 4 0 -11 6 0 0 0
pt1=present	-3 1 -3 -6 1 8 -13 4
pt1=present-not	0 -1 0 9 -4 0 0 0
pt1=present-passive	0 7 1 -8 -1 0 0 1
pt1=present-passive-not	0 4 0 -1 7 0 0 -9
pv0-none	-8 12 0 -1 -2 -21 -2 5
pv0=add	0 0 0 7 0 0 0 -4
pv0=agree	0 3 0 -12 -10 0 0 17
pv0=announce	0 16 0 -2 0 0 0 -14
pv0=approve	0 -10 0 16 0 0 0 -5
pv0=ask	0 13 0 -27 4 0 0 12
pv0=be	-4 0 -7 8 3 2 -1 -8
pv0=begin	0 -7 0 -4 11 0 0 1
pv0=call	0 0 0 8 -7 0 0 0
pv0=carry	0 7 0 0 -1 0 0 -1
pv0=charge	0 -5 0 -3 0 0 0 12
pv0=confirm	0 0 0 12 1 0 0 -13
pv0=continue	0 0 0 -7 0 0 0 11
pv0=cut	0 8 0 -7 0 0 0 0
pv0=end	0 0 -1 -6 10 0 0 2
pv0=enter	0 17 0 0 -17 0 0 0
pv0=exempt	0 -1 8 0 0 0 0 -7
pv0=expire	0 0 2 -12 0 0 0 8
pv0=extend	0 0 6 7 4 0 0 -17
pv0=face	0 2 0 -6 0 0 0 2
pv0=fall	0 -10 0 11 -1 0 0 0
pv0=get	0 -15 0 18 0 0 0 -2
pv0=go	0 -8 0 12 2 0 0 -7
pv0=have	6 -6 0 4 4 0 0 -12
pv0=hold	-2 -3 0 -11 0 0 0 18
pv0=impose	0 -3 0 0 6 0 0 0
pv0=leave	0 -2 0 -9 14 0 0 1
pv0=offer	0 -9 0 12 0 0 0 -2
pv0=other	0 0 0 3 -11 -1 0 4
pv0=pay	-1 2 0 -10 4 0 0 9
pv0=propose	0 -14 0 18 0 0 0 -4
pv0=put	2 7 0 -6 -1 5 0 -5
pv0=reach	0 -10 0 16 0 0 0 -5
pv0=replace	0 0 0 6 0 0 0 -3
pv0=rise	0 -13 0 15 0 0 0 0
pv0=rule	4 0 0 -14 12 0 0 0
pv0=run	0 -7 0 14 0 0 0 -5
pv0=set	0 -6 0 9 0 0 0 -1
pv0=sign	0 -7 6 8 -12 6 0 -5
pv0=sit	0 7 0 -5 0 0 0 0
pv0=stand	0 0 0 6 0 0 0 -3
pv0=state	-2 0 0 1 -1 0 0 7
pv0=stay	0 13 0 0 -2 0 0 -7
pv0=stop	-2 -1 0 0 -1 7 0 0
pv0=suspend	-8 -3 0 4 5 0 0 1
pv0=take	2 7 0 -3 -3 0 0 0
pv0=threaten	0 9 0 0 -6 0 0 -2
pv0=want	0 0 0 9 0 0 0 -5
pv0=write	0 -8 0 12 -3 0 0 0
pv1-none	-5 8 -4 -1 0 -27 -4 10
pv1=add	0 10 0 -3 0 0 0 -4
pv1=agree	0 -2 0 -13 -11 2 6 17
pv1=announce	0 13 0 -3 0 0 0 -9
pv1=answer	0 0 0 9 0 0 0 -6
pv1=apply	0 1 0 -6 0 0 0 4
pv1=approve	0 -10 0 16 0 0 0 -5
pv1=ask	0 19 0 -32 -2 0 0 22
pv1=be	-4 0 -7 4 3 2 -1 -3
pv1=begin	0 -7 0 -2 8 0 0 1
pv1=bring	0 0 0 -6 0 0 0 6
pv1=call	0 -1 0 13 -10 0 0 0
pv1=carry	0 6 0 0 -1 0 0 -4
pv1=charge	0 -5 0 -3 0 0 0 12
pv1=confirm	0 0 0 12 1 0 0 -13
pv1=cut	0 8 0 -7 0 0 0 0
pv1=end	0 -5 -1 4 10 0 0 -2
pv1=enter	0 6 3 -3 -4 0 0 -1
pv1=exempt	0 0 7 -3 0 0 0 -7
pv1=expire	0 0 6 -12 0 0 0 4
pv1=extend	2 -2 5 18 4 0 0 -25
pv1=face	0 2 0 -6 0 0 0 2
pv1=fall	0 -6 0 14 -1 0 0 -6
pv1=get	0 -11 0 9 0 0 0 0
pv1=have	7 -5 0 4 4 0 0 -12
pv1=hold	-1 -7 0 -8 0 0 0 17
pv1=impose	0 7 0 -3 1 0 0 -3
pv1=keep	0 10 0 0 0 0 0 -6
pv1=leave	0 -7 0 -7 8 0 0 10
pv1=make	0 1 0 -11 0 0 0 8
pv1=meet	0 -3 0 7 -3 0 0 0
pv1=other	0 2 0 11 -7 -1 0 -8
pv1=pay	-1 5 -2 -13 7 0 0 7
pv1=prepare	0 -10 0 1 0 0 0 7
pv1=propose	0 -15 0 23 -5 0 0 -4
pv1=put	2 8 0 -12 1 5 0 -6
pv1=reach	0 -10 0 9 0 0 0 0
pv1=remain	0 3 0 -6 0 0 0 2
pv1=replace	0 0 0 6 0 0 0 -3
pv1=rise	0 -13 0 15 0 0 0 0
pv1=rule	4 -3 0 -11 12 0 0 0
pv1=run	0 -4 0 12 0 0 0 -5
pv1=set	0 -6 0 9 0 0 0 -1
pv1=ship	0 7 4 -9 0 0 0 0
pv1=sign	0 -7 6 5 -12 6 0 0
pv1=sit	0 7 0 -5 0 0 0 0
pv1=stand	0 -6 0 15 0 0 0 -8
pv1=start	0 13 0 0 0 0 0 -10
pv1=state	-2 0 0 1 -1 0 0 7
pv1=stay	0 14 0 1 -2 0 0 -13
pv1=stop	-1 -4 0 0 0 8 0 0
pv1=strike	0 6 0 -9 0 0 0 2
pv1=suspend	-10 -5 0 6 3 0 0 3
pv1=take	2 8 0 -8 -3 0 0 1
pv1=want	0 0 0 8 0 0 0 -5
pv1=write	0 -17 0 18 0 0 0 0
pv2-none	-14 6 -2 9 0 0 -15 0
pvt0=add past	0 0 0 7 0 0 0 -4
pvt0=agree past	0 -3 0 0 0 0 0 6
pvt0=agree perfect	0 -1 0 -7 0 0 0 11
pvt0=agree present	0 11 0 -5 -3 0 0 0
pvt0=announce past	0 14 0 -4 0 0 0 -10
pvt0=ask perfect	0 0 0 -15 0 0 0 13
pvt0=be past	0 7 0 -16 0 0 0 13
pvt0=be perfect	0 10 0 0 0 0 0 -10
pvt0=be present	-2 -8 -4 13 6 2 0 -10
pvt0=begin past	0 0 0 -1 12 0 0 -10
pvt0=begin present	0 -8 0 0 2 0 0 8
pvt0=carry present	0 7 0 0 -1 0 0 -1
pvt0=come present	0 0 0 6 0 0 0 -2
pvt0=continue present	0 0 0 -3 0 0 0 6
pvt0=end past	0 0 0 9 0 0 0 -8
pvt0=end present	0 0 0 -15 10 0 0 8
pvt0=enter present	0 13 0 4 -16 0 0 0
pvt0=exempt present	0 -1 10 -5 0 0 0 -5
pvt0=expire present	0 0 0 -9 0 0 0 11
pvt0=extend perfect	0 0 0 11 0 0 0 -11
pvt0=extend present	0 0 6 -8 4 0 0 0
pvt0=go present	0 -5 0 9 2 0 0 -6
pvt0=have past	0 -10 0 22 0 0 0 -13
pvt0=have present	7 0 0 -9 4 0 0 -1
pvt0=hold present	-1 -8 0 -11 0 0 0 20
pvt0=keep present	0 -6 0 -5 0 0 0 12
pvt0=leave past	0 -6 0 0 11 0 0 -1
pvt0=leave present	0 1 0 -11 2 0 0 4
pvt0=offer perfect	0 -9 0 12 0 0 0 -2
pvt0=other past	0 3 1 -12 1 0 0 2
pvt0=other perfect	0 0 0 6 -6 0 0 1
pvt0=other present	1 0 0 0 -11 0 0 8
pvt0=pay future	0 0 0 -10 0 0 0 11
pvt0=pay present	0 9 0 -2 -2 0 0 0
pvt0=put perfect	0 3 0 -8 0 0 0 3
pvt0=put present	0 -9 0 7 0 6 0 -5
pvt0=reach present	0 -8 0 9 0 0 0 0
pvt0=say past	-1 0 0 -5 -3 6 0 6
pvt0=say perfect	0 -1 7 5 0 0 0 -9
pvt0=set present	0 -6 0 9 0 0 0 -1
pvt0=sign past	0 -5 7 0 -5 6 0 -1
pvt0=start present	0 11 0 -9 0 0 0 -1
pvt0=state past	-2 0 0 0 -1 0 0 7
pvt0=stay present	0 16 0 1 -1 0 0 -17
pvt0=stop present	-1 -4 0 0 0 8 0 0
pvt0=suspend present	-6 0 0 -5 2 0 0 11
pvt0=tell past	0 0 0 0 -6 4 0 3
pvt0=threaten past	0 12 0 -10 0 0 0 0
pvt0=want present	0 0 0 8 0 0 0 -5
pvt1=add past	0 0 0 7 0 0 0 -4
pvt1=agree participle	0 0 0 -11 0 3 0 11
pvt1=agree past	0 -10 0 2 0 0 0 4
pvt1=agree perfect	0 -3 0 -1 0 0 0 7
pvt1=agree present	0 11 0 -5 -3 0 0 0
pvt1=announce past	0 14 0 -4 0 0 0 -10
pvt1=be past	0 7 0 -17 0 0 0 13
pvt1=be perfect	0 10 0 0 0 0 0 -10
pvt1=be present	-2 -8 -4 8 7 2 0 -5
pvt1=begin past	0 0 0 -1 12 0 0 -10
pvt1=begin present	0 -8 0 0 2 0 0 8
pvt1=carry present	0 7 0 0 -1 0 0 -1
pvt1=come present	0 0 0 6 0 0 0 -2
pvt1=end participle	0 -5 0 13 0 0 0 -8
pvt1=end past	0 0 0 10 0 0 0 -10
pvt1=end present	0 0 0 -15 10 0 0 8
pvt1=enter participle	0 -8 4 -4 9 0 0 0
pvt1=enter present	0 13 0 4 -16 0 0 0
pvt1=exempt present	0 -1 10 -5 0 0 0 -5
pvt1=expire present	0 0 0 -9 0 0 0 11
pvt1=extend infinitive	0 0 0 16 0 0 0 -16
pvt1=extend perfect	0 0 0 11 0 0 0 -11
pvt1=extend present	0 0 6 -8 4 0 0 0
pvt1=go present	0 -10 0 7 2 0 0 -1
pvt1=have past	0 -10 0 22 0 0 0 -13
pvt1=have present	7 0 0 -10 4 0 0 -2
pvt1=hold present	-1 -8 0 -11 0 0 0 20
pvt1=leave past	0 -6 0 0 11 0 0 -1
pvt1=leave present	0 1 0 -11 2 0 0 4
pvt1=make participle	0 8 0 -4 -1 0 0 0
pvt1=other past	0 3 1 -12 1 0 0 2
pvt1=other perfect	0 0 0 9 -2 0 0 -2
pvt1=other present	1 1 0 6 -10 0 0 0
pvt1=pay future	0 0 0 -10 0 0 0 11
pvt1=pay present	0 9 0 -2 -2 0 0 0
pvt1=put perfect	0 3 0 -8 0 0 0 3
pvt1=put present	0 -8 0 7 0 6 0 -5
pvt1=reach present	0 -8 0 9 0 0 0 0
pvt1=say past	-1 0 0 -6 -3 6 0 6
pvt1=say perfect	0 -1 7 5 0 0 0 -9
pvt1=set present	0 -6 0 9 0 0 0 -1
pvt1=sign participle	0 0 0 -6 0 0 0 8
pvt1=sign past	0 -5 7 0 -5 6 0 -1
pvt1=start gerund	0 9 0 0 0 0 0 -7
pvt1=start present	0 11 0 -9 0 0 0 -1
pvt1=state past	-2 0 0 0 -1 0 0 7
pvt1=stay present	0 16 0 2 -1 0 0 -18
pvt1=stop present	-1 -4 0 0 0 8 0 0
pvt1=suspend participle	0 -9 0 2 0 0 0 6
pvt1=suspend present	-6 0 0 -5 2 0 0 11
pvt1=take past	0 5 0 -6 0 0 0 0
pvt1=tell past	0 0 0 0 -6 4 0 3
q:!	0 -10 0 0 -1 0 0 14
q:"	-7 -11 -7 31 -29 0 4 -7
q:'	0 0 0 25 -15 0 0 -5
q:'s	18 -24 -11 21 -27 8 2 -5
q:(	-3 10 -2 1 4 0 0 -11
q:)	-3 -1 -2 8 4 0 0 -5
q:,	0 0 -10 -5 -18 9 0 17
q:-	0 0 0 -8 13 0 0 -1
q:.	-17 -14 -3 9 28 -1 -21 3
q:/	0 2 0 -8 -24 0 0 28
q::	0 1 0 10 0 -8 0 -10
q:;	0 -3 0 8 -11 4 0 0
q:<agent>	0 1 -4 -14 22 0 3 -4
q:<day-ahead>	-5 -3 -7 5 -11 11 0 3
q:<day-gone>	8 14 -24 -16 12 0 -14 1
q:<day-today>	-9 33 -11 6 -25 -3 -3 -17
q:<duty>	-29 15 -5 0 10 -19 -6 -3
q:<gate>	4 -22 -1 -10 11 0 0 15
q:<goods-amount>	0 -3 0 18 -10 0 0 -2
q:<goods>	6 13 -8 -17 6 -5 -7 2
q:<level-noun>	-5 -21 1 22 2 -3 0 0
q:<level>	-8 16 -20 1 -11 0 -17 7
q:<money>	0 -22 7 33 0 0 0 -15
q:<month-gone>	5 -17 0 3 -9 -7 -2 15
q:<name>	2 6 1 -40 1 -1 0 33
q:<not>	-9 -7 1 -1 9 1 3 -1
q:<number>	-16 -1 18 15 -14 -14 -19 -5
q:<office>	-3 -2 1 16 -4 -6 -1 -7
q:<organisation>	-7 10 -3 13 1 -15 5 -20
q:<person>	-16 -6 -27 0 13 10 4 3
q:<points>	-8 11 0 -10 -7 0 0 10
q:<quality>	10 1 -13 -33 16 2 -7 27
q:<seat>	9 -12 -7 -11 -11 -10 5 27
q:<sender>	5 -30 0 17 17 -1 -2 -16
q:<span>	-12 1 -18 -3 -21 3 -7 23
q:<taker>	14 -4 -8 17 -1 0 -1 -17
q:<v-agree>	-20 -20 -20 18 -4 8 -7 12
q:<v-bear>	-3 23 -13 3 -12 0 -7 -8
q:<v-begin>	-3 -1 4 9 -12 10 0 -5
q:<v-buy>	4 3 -8 11 10 -2 -2 -26
q:<v-deny>	21 -6 0 5 -22 0 0 -9
q:<v-down>	-1 15 2 0 -12 5 -2 -12
q:<v-end>	0 0 -14 -2 3 0 -5 5
q:<v-impose>	-2 -5 -9 17 -2 -13 -11 -1
q:<v-propose>	5 -17 -15 14 13 1 -11 -4
q:<v-return>	0 -3 -4 17 -4 0 0 -4
q:<v-say>	-3 -23 1 8 3 -2 5 3
q:<v-sell>	0 0 0 7 -16 9 -1 0
q:<v-stay>	5 -13 -11 3 0 0 2 5
q:<v-suspend>	0 -2 0 13 -10 -7 -2 -1
q:<v-target>	-11 0 0 2 -8 -6 -3 14
q:<v-threaten>	0 -6 0 7 -10 0 0 5
q:<v-up>	0 -8 -6 23 -41 1 -6 7
q:?	-2 0 7 -17 -12 -9 0 27
q:_	0 6 0 1 0 0 0 -10
q:a	4 15 -2 0 7 1 -3 -23
q:about	0 3 0 -10 -9 0 0 23
q:accept	0 2 0 9 0 0 0 -13
q:accord	0 9 0 -4 10 0 0 -13
q:according	0 0 0 -11 14 0 0 0
q:act	0 20 6 -20 2 0 0 -11
q:additional	0 0 -2 -13 4 0 0 11
q:after	0 20 0 12 -16 0 0 -20
q:afternoon	0 0 0 -13 0 3 0 10
q:again	0 -16 0 9 -1 1 0 5
q:against	0 -2 0 -3 0 0 0 7
q:agree	-8 3 -3 -17 -11 -3 0 27
q:agreement	0 4 -2 7 2 5 0 -22
q:all	7 20 0 -15 -1 0 0 -9
q:allow	0 24 0 -6 -1 0 0 -18
q:alone	0 -4 0 -9 6 0 3 5
q:already	0 -4 0 7 -7 0 0 2
q:also	0 5 0 3 -13 0 0 2
q:aluminium	0 -1 0 14 0 0 0 -9
q:aluminum	0 -10 0 11 2 0 0 -3
q:amount	6 0 0 -12 -5 0 0 10
q:an	3 5 -6 22 -13 0 0 -20
q:and	0 -9 -14 0 1 27 -9 1
q:announce	3 25 1 -21 -3 0 0 -9
q:announcement	0 -1 0 -9 13 0 0 -1
q:another	0 0 0 -19 12 0 0 13
q:answer	0 15 0 0 -13 0 0 -9
q:any	-1 12 0 -19 20 0 0 -10
q:anybody	0 0 0 -5 0 0 0 9
q:anything	12 -15 0 0 -1 0 4 0
q:apply	0 -6 -3 5 0 0 0 2
q:approval	1 -6 0 9 0 0 0 -5
q:approve	0 7 0 0 -11 0 10 0
q:are	8 -10 -18 -12 8 12 -2 11
q:arrangement	0 4 0 -25 4 0 0 14
q:article	0 0 5 -14 15 0 0 -10
q:as	5 5 -3 4 -29 -1 0 6
q:ask	0 -9 0 0 0 0 0 8
q:at	-3 -18 8 18 -2 -2 -8 -3
q:autumn	0 -13 0 11 -6 0 0 7
q:away	0 8 0 4 0 0 0 -14
q:b	0 0 0 13 0 0 0 -10
q:back	0 -21 0 25 0 0 0 0
q:banana	0 0 0 2 5 0 0 -7
q:basi	0 6 0 0 -5 0 0 0
q:battery	0 0 0 6 -3 0 0 0
q:be	3 -13 -10 -3 -4 18 -1 8
q:bear	0 16 0 -13 0 0 0 0
q:because	0 -18 0 -2 19 0 0 2
q:beef	0 9 -5 -9 10 0 0 -2
q:been	2 -2 -2 0 14 -3 0 -3
q:before	-4 13 -15 6 0 6 0 -9
q:begin	-4 8 6 -2 -4 2 3 -8
q:behind	0 5 0 -6 0 4 0 -1
q:being	0 2 0 -22 0 0 0 19
q:between	-2 -14 0 21 -11 0 0 -2
q:bill	0 -5 0 0 7 0 0 -3
q:border	0 5 0 6 0 0 0 -11
q:both	-7 0 -2 10 -10 -2 -4 7
q:breathe	0 -7 0 -6 10 0 0 2
q:bring	0 0 0 -9 -2 0 0 17
q:broke	0 0 0 5 0 0 0 -6
q:built	0 0 0 -5 13 0 0 -9
q:busan	0 -11 0 -9 4 0 0 14
q:but	-1 -3 0 1 7 0 0 0
q:butter	0 1 0 -8 0 0 0 7
q:buy	0 -7 0 16 0 0 0 -7
q:by	17 -8 -9 -3 19 2 -5 -15
q:c	0 -11 0 10 0 0 0 0
q:cabinet	0 -9 0 10 0 0 0 0
q:calendar	0 0 0 -5 -3 0 0 12
q:call	-1 -5 0 21 0 0 0 -10
q:can	-3 -11 0 2 0 0 7 3
q:cancel	0 -4 0 6 0 0 0 0
q:capital	0 5 0 5 -2 0 0 -6
q:car	0 -4 0 14 -15 0 0 2
q:cargo	0 -1 0 5 3 0 0 -7
q:case	0 11 0 -11 -4 0 0 8
q:ceasefire	0 0 0 17 0 0 0 -16
q:cent	0 -18 0 22 0 0 0 0
q:certain	0 14 0 -8 0 0 0 -3
q:certificate	0 -2 0 18 0 0 0 -14
q:change	0 -13 0 5 9 0 0 0
q:charge	-4 -1 -1 -8 0 0 0 19
q:cheese	0 8 0 -7 -4 0 0 4
q:chip	0 1 0 -8 0 3 0 3
q:christma	0 -10 0 13 0 0 0 -1
q:city	0 -8 0 27 -13 0 0 -10
q:claim	8 -14 0 0 9 0 0 -5
q:clear	1 -1 0 6 0 0 0 -3
q:clock	0 13 0 -11 -1 0 0 1
q:closed	0 0 11 1 6 0 0 -20
q:cocoa	0 -4 0 0 0 0 0 6
q:coffee	0 -10 0 2 -3 0 0 12
q:colleague	0 7 0 -2 -3 0 0 0
q:collect	0 -3 0 0 7 0 0 -1
q:collection	0 6 0 -1 0 0 0 0
q:column	0 -1 0 -7 0 0 0 11
q:come	1 -1 5 -1 -4 8 0 -4
q:comment	-1 -3 0 0 6 0 0 0
q:commerce	13 -11 0 0 0 0 0 -2
q:company	4 -13 0 24 -12 2 0 -17
q:conclude	0 -6 0 12 0 0 0 -5
q:consent	2 -13 0 19 -11 0 0 0
q:contain	16 -2 0 -12 0 0 0 0
q:container	0 -1 0 0 6 0 0 0
q:continue	0 -8 0 -2 9 0 0 2
q:contract	0 -5 -13 32 -5 0 0 -14
q:control	19 -11 0 -6 -3 0 0 0
q:copper	0 9 0 -20 5 0 0 10
q:correct	0 0 0 6 0 0 0 -6
q:cost	0 -15 0 10 1 0 0 0
q:could	0 11 0 -8 -3 0 0 3
q:count	8 -7 0 7 -1 0 0 -6
q:country	0 24 6 -29 -6 0 0 1
q:course	0 9 0 -1 0 0 0 -3
q:cover	0 -7 0 2 4 0 0 0
q:crude	0 0 0 11 0 0 0 -11
q:custom	2 -8 0 -9 5 0 0 11
q:customer	15 -3 -15 15 0 0 -1 -19
q:day	8 -25 -1 30 -18 7 0 -11
q:de	0 0 0 -5 0 10 0 -3
q:deal	-1 9 0 -2 -5 0 0 0
q:decide	0 -4 0 0 -12 0 8 3
q:decision	0 -3 0 7 -10 0 0 6
q:decree	0 -12 0 5 3 0 0 0
q:delegation	0 0 0 -8 8 0 0 3
q:did	2 -20 0 10 -9 0 0 10
q:die	0 0 0 -15 0 0 0 14
q:direction	0 7 0 -4 0 0 0 0
q:discuss	-3 0 0 10 -4 0 0 0
q:dispute	0 13 0 2 -7 0 0 -6
q:district	0 12 0 -9 0 0 0 -1
q:do	2 3 0 3 0 0 0 -10
q:doe	-8 -9 8 -13 -5 0 0 24
q:don't	0 -7 0 7 0 0 0 0
q:done	0 -1 0 -5 0 0 0 10
q:double	0 0 0 7 -3 0 0 0
q:down	0 -15 0 4 -9 11 0 6
q:draft	0 -3 0 17 -12 0 0 0
q:draw	0 0 0 14 0 0 0 -10
q:drone	0 14 0 -12 0 0 0 0
q:drop	0 0 0 8 0 0 0 -4
q:due	-1 -3 0 -1 8 2 0 -1
q:during	0 -2 0 10 0 0 0 -5
q:duty	-16 -10 8 -20 21 -5 -1 25
q:each	0 0 0 -2 0 0 0 6
q:earlier	0 -6 0 7 0 0 0 0
q:early	-1 -4 0 9 -3 0 0 0
q:earth	32 -19 0 -15 -4 5 0 -11
q:economy	0 -7 0 7 4 0 0 -6
q:effect	5 12 0 -19 8 0 0 -7
q:either	0 0 0 0 -3 0 0 8
q:electricity	0 -3 0 7 -2 0 0 0
q:else	0 17 0 -2 0 0 0 -13
q:elsewhere	0 6 0 12 0 0 0 -16
q:emergency	0 -3 0 15 -4 0 0 -7
q:end	0 21 -9 -15 7 3 -3 -5
q:enter	0 -3 0 -8 0 0 0 15
q:entry	0 0 0 15 -4 0 0 -7
q:evening	0 -1 0 -11 13 0 0 1
q:ever	0 0 0 7 0 0 0 -5
q:every	-5 -5 10 0 0 0 0 -1
q:everybody	0 29 -3 -6 -1 0 0 -24
q:everyone	0 5 0 5 2 0 0 -14
q:everywhere	0 11 0 -7 0 0 0 -1
q:exclusion	0 -16 20 18 -4 0 0 -22
q:expect	3 -4 0 -13 12 0 0 0
q:expert	0 0 0 6 0 0 -1 0
q:expire	0 -2 0 -10 0 0 0 16
q:export	1 -19 2 13 -2 -5 0 0
q:extend	0 6 1 24 2 0 0 -34
q:extension	-2 -6 0 15 -9 0 0 0
q:extra	0 7 0 0 -6 0 0 0
q:face	0 15 0 -11 0 0 0 0
q:fact	0 -6 0 8 0 0 0 0
q:failed	0 8 0 -7 0 0 0 0
q:fall	0 22 0 -1 0 0 0 -26
q:far	0 -8 0 8 0 0 0 4
q:fare	0 -8 0 13 0 0 0 -4
q:farm	0 -6 0 15 0 0 0 -9
q:fee	-5 0 0 -4 15 0 0 -3
q:fentanyl	-3 11 0 0 -2 0 0 -3
q:ferry	0 -12 0 23 0 0 0 -13
q:figure	0 0 0 -6 0 0 0 7
q:final	0 0 0 4 -4 0 10 -15
q:firm	14 -10 0 2 7 0 0 -14
q:fish	0 -13 -5 15 7 0 0 -6
q:fishing	0 0 0 7 0 0 0 0
q:fishmeal	0 8 0 -7 -2 0 0 0
q:follow	0 0 0 -12 14 0 0 -2
q:for	2 -33 6 -5 27 -16 -13 14
q:force	0 -8 0 -4 -3 0 0 18
q:forced	0 0 0 7 -1 0 0 -5
q:foreign	17 -4 0 -7 -4 0 0 -1
q:forty	0 0 0 -3 6 0 0 0
q:found	2 -2 0 -7 2 0 0 4
q:four	0 2 0 9 -3 0 0 -10
q:framework	0 0 0 -5 0 7 0 3
q:free	0 -9 0 15 -1 0 0 0
q:friday	0 10 0 -15 0 0 0 6
q:from	13 20 -7 -3 -5 -4 -5 -19
q:front	0 -8 0 29 0 0 0 -21
q:fruit	0 -1 -5 -13 12 0 0 10
q:further	0 1 0 14 -4 0 0 -10
q:gas	0 -4 0 12 -4 0 0 -1
q:geneva	0 0 0 -16 0 0 0 22
q:georgia	0 1 0 -6 0 0 0 5
q:get	0 7 0 -1 3 7 0 -16
q:give	0 0 0 20 -15 0 0 -2
q:given	0 -13 0 8 3 0 0 -2
q:glass	0 -4 0 -6 5 0 0 6
q:go	1 5 -2 -15 -6 7 -3 13
q:good	3 12 -18 1 0 -5 -1 -4
q:great	0 12 0 -7 0 0 0 -5
q:grower	0 0 0 -9 0 0 0 12
q:had	-9 12 -3 15 -11 -3 1 -18
q:half	8 -17 0 7 2 0 0 -4
q:hand	3 7 0 1 -3 8 0 -19
q:happened	0 0 0 6 0 0 0 -3
q:harbour	0 6 0 0 0 0 0 -4
q:has	-4 6 5 -1 13 0 2 -22
q:have	-3 3 0 5 -9 -6 -3 0
q:he	1 -18 -3 15 -4 -3 13 -7
q:hear	0 -3 0 14 -11 0 0 0
q:here	0 0 0 -10 10 0 0 2
q:higher	0 0 0 13 -4 0 0 -5
q:him	0 -3 0 -1 8 0 0 0
q:his	-1 6 0 10 7 0 10 -40
q:hit	0 10 0 0 0 0 0 -9
q:hold	0 -2 0 8 -3 0 0 -1
q:holiday	0 -1 0 10 0 0 0 -5
q:home	0 -1 0 9 2 0 0 -10
q:hotel	0 0 0 13 0 0 0 -11
q:hour	-2 20 0 -2 -4 0 0 -7
q:house	0 -6 0 -2 6 0 5 -1
q:how	0 9 0 -31 3 0 0 17
q:i	-3 -5 -1 0 9 -4 7 -2
q:if	0 0 0 14 -1 0 0 -14
q:import	0 5 0 4 3 0 0 -16
q:impose	0 9 0 8 -11 0 0 -9
q:in	-9 2 -16 12 -8 -3 0 0
q:increase	0 -5 0 0 0 0 0 8
q:industry	0 0 0 2 6 0 0 -8
q:initial	0 0 0 7 0 0 0 -4
q:into	0 -6 9 -2 0 0 0 4
q:introduce	-1 -7 0 0 0 0 0 14
q:investigation	0 13 0 -13 0 0 0 0
q:is	-4 -6 -3 -17 13 -20 6 23
q:island	0 -6 0 30 -10 0 0 -18
q:isn't	0 -5 0 7 0 2 0 -4
q:issued	4 0 0 -16 0 0 0 10
q:it	-14 2 3 15 -25 13 -1 -6
q:its	18 -4 0 -8 -11 20 -1 -10
q:itself	0 0 0 -8 17 0 0 -8
q:joint	0 19 0 -26 6 2 0 0
q:keep	0 2 3 -16 8 5 0 0
q:kind	0 7 0 25 0 0 0 -31
q:know	-6 -14 10 0 -13 0 7 7
q:kuala	0 0 0 -4 0 0 0 7
q:labor	0 0 0 7 -1 0 0 -4
q:lapse	2 0 0 3 -7 0 0 0
q:large	0 -15 0 19 0 0 0 0
q:last	-5 9 -3 -16 -10 -2 2 21
q:lasted	0 -3 13 8 0 0 0 -16
q:late	0 0 0 9 0 0 0 -5
q:later	0 -6 0 11 0 0 0 -4
q:law	-2 35 0 -26 7 4 0 -24
q:lay	0 -3 0 13 0 0 0 -9
q:leave	2 -3 -1 16 -20 0 0 -1
q:less	0 -3 0 12 0 0 0 -5
q:let	5 10 6 -22 1 0 0 0
q:letter	0 6 0 0 -6 0 0 0
q:level	0 -11 0 2 0 0 0 8
q:levy	0 0 0 -2 -1 0 0 7
q:licence	8 -11 0 0 2 0 0 -1
q:line	0 -10 0 17 0 0 0 -6
q:lisbon	0 -12 0 4 14 0 0 -13
q:list	0 -3 0 0 8 0 0 0
q:listed	12 0 0 0 0 0 0 -10
q:little	0 -6 11 0 -2 0 0 -3
q:live	0 22 0 -21 -1 0 0 0
q:london	0 0 0 -6 0 0 0 8
q:long	0 37 0 -39 -9 0 0 7
q:look	8 7 0 -24 -1 0 0 13
q:lose	0 -3 0 10 -7 0 0 0
q:lower	0 2 0 9 -2 0 0 -8
q:lumpur	0 0 0 -4 0 0 0 7
q:machine	0 8 0 -2 0 0 0 -3
q:madrid	0 0 0 -10 0 12 0 0
q:magnet	8 -1 0 -1 0 2 0 -5
q:make	7 0 -15 0 6 0 7 -7
q:matter	0 -3 0 -20 12 0 0 14
q:may	10 -22 0 5 0 2 0 0
q:me	0 -2 0 1 -5 0 0 7
q:mean	0 -1 0 8 0 0 0 -4
q:medicine	0 10 0 -17 1 0 0 6
q:meet	-3 -8 -1 13 -3 -5 0 0
q:member	0 -10 0 5 3 0 0 0
q:memorandum	0 -8 0 13 -3 0 0 -1
q:men	0 0 0 -6 9 0 0 -1
q:metal	0 -7 0 -2 9 0 0 0
q:midnight	0 -4 0 -3 0 0 0 11
q:might	0 0 0 -10 11 0 0 0
q:million	0 -9 0 23 -2 0 0 -13
q:minister	0 -34 0 16 -10 0 0 15
q:ministry	10 -6 0 -18 0 0 0 11
q:minute	0 4 0 20 -11 0 0 -20
q:missing	0 -9 0 9 2 0 0 0
q:moment	0 -8 0 13 0 0 0 -4
q:money	0 -4 0 13 -2 0 0 -3
q:month	0 0 7 3 0 0 0 -8
q:more	4 1 0 -8 9 0 0 -3
q:morning	0 0 0 11 -10 0 0 -5
q:move	0 -2 0 10 -5 0 0 0
q:mr	-4 1 0 -18 2 -1 0 24
q:much	0 -2 0 -1 0 0 0 6
q:must	0 8 0 10 -24 4 10 -10
q:my	0 -7 0 9 5 0 0 -8
q:name	0 0 0 12 0 0 0 -10
q:nearly	0 10 0 -17 -1 7 0 0
q:need	6 -6 0 -10 14 0 0 0
q:negotiate	0 3 0 -3 7 0 0 -4
q:negotiator	0 -2 0 12 0 0 0 -7
q:network	0 8 0 9 0 0 0 -16
q:never	0 2 0 -11 6 0 0 0
q:new	2 -11 4 13 8 0 7 -25
q:next	0 -8 0 3 -5 0 0 7
q:night	0 0 0 22 0 0 0 -21
q:no	0 7 -4 -6 3 -3 5 -4
q:nobody	0 3 0 -11 4 0 0 6
q:none	0 -7 0 0 0 0 3 5
q:noon	0 0 0 16 0 0 0 -15
q:nor	0 0 0 17 0 0 0 -16
q:northern	0 0 0 20 -6 0 0 -13
q:not	-3 -14 -6 6 9 0 1 -2
q:note	0 -1 0 -9 9 0 0 4
q:nothing	0 6 6 -3 -11 0 0 1
q:notice	10 0 3 -11 0 0 0 0
q:now	0 0 7 1 -10 1 0 1
q:number	0 -5 0 11 -3 0 0 0
q:of	16 2 -4 1 12 4 -5 -22
q:off	0 10 0 0 -14 0 0 -5
q:offer	0 -6 0 16 -7 0 0 -3
q:official	0 -2 0 -1 0 0 0 6
q:oil	0 4 0 9 -2 0 0 -11
q:old	0 11 0 -6 0 0 0 -2
q:older	0 0 0 0 4 2 0 -7
q:on	-3 0 -18 -6 2 10 -20 8
q:once	0 -11 0 21 -7 0 0 -4
q:one	12 12 2 1 -18 3 0 -20
q:only	7 4 0 -7 3 0 0 -4
q:open	0 -16 4 24 -14 0 0 0
q:opened	0 4 0 -7 8 0 0 -6
q:operated	0 0 0 -5 15 0 0 -9
q:operator	0 -1 0 19 -5 0 0 -9
q:or	4 -2 0 -11 8 22 0 -22
q:orange	0 0 0 -5 0 0 0 6
q:order	4 6 -7 -7 10 0 0 -6
q:ordinary	-3 -9 0 21 -1 0 0 -7
q:origin	0 7 0 -14 6 0 0 0
q:other	0 10 4 -15 0 0 0 0
q:our	3 -21 0 21 -19 0 2 1
q:out	4 5 5 -23 18 0 0 0
q:outcome	0 -3 0 6 0 0 0 0
q:over	5 -21 0 21 -23 1 0 1
q:own	0 3 0 -14 -8 0 0 20
q:owned	8 0 0 0 0 0 0 -8
q:p	0 13 0 -9 0 0 0 0
q:page	0 -7 0 0 0 0 0 5
q:palm	0 0 0 18 0 0 0 -18
q:paper	0 -11 0 11 -8 0 3 0
q:parcel	0 0 0 -2 0 0 0 8
q:parliament	0 -3 0 0 9 0 0 -2
q:part	-2 -28 6 -3 14 0 0 6
q:party	0 0 0 -10 5 0 0 5
q:pass	0 0 0 10 0 0 0 -9
q:pause	-1 -2 0 -3 2 0 0 8
q:pay	-1 17 -6 -14 -2 0 0 5
q:peace	0 -7 0 10 0 0 0 0
q:people	2 -5 0 6 -3 0 0 0
q:percent	10 -1 0 -1 0 0 0 -5
q:period	2 -1 0 6 0 0 0 -10
q:permit	0 8 0 -6 1 0 0 -1
q:phosphate	0 9 0 -6 0 0 0 0
q:place	0 13 0 -11 12 0 0 -14
q:plant	0 0 0 18 0 0 0 -11
q:plastic	0 -8 0 12 0 0 0 -2
q:plu	0 -1 0 -11 11 0 0 0
q:point	0 -8 0 4 10 0 0 -9
q:polysilicon	0 13 0 -11 0 0 0 0
q:pork	0 14 -5 -14 12 0 0 -10
q:port	-5 -11 0 -14 14 0 0 18
q:post	0 0 0 8 -5 0 0 0
q:power	0 -10 0 13 10 0 0 -18
q:prefer	0 -1 0 8 -2 0 0 0
q:prepare	0 14 0 -15 0 0 0 0
q:present	0 -16 0 -5 14 0 0 9
q:president	-2 15 0 -17 -10 0 0 14
q:price	0 -7 0 15 -1 0 0 -3
q:proclamation	0 40 0 -32 -1 0 0 -9
q:product	7 -15 0 0 8 0 0 0
q:progress	0 -3 0 7 0 0 0 0
q:prolong	0 0 0 0 -1 0 0 6
q:prolongation	0 4 0 -18 7 0 0 8
q:prolonged	0 -4 0 -2 0 0 0 12
q:promise	0 -11 0 24 0 0 0 -15
q:propose	0 0 0 8 1 0 0 -12
q:public	0 9 0 0 0 0 0 -5
q:published	1 15 3 -19 -2 0 0 0
q:purchase	0 -6 0 14 0 0 0 -6
q:put	6 -10 0 7 0 0 0 -2
q:quarrel	0 6 0 -12 0 0 0 7
q:question	0 -7 0 0 -2 1 0 5
q:raise	0 -2 0 22 -13 0 0 -11
q:rare	32 -18 0 -16 -4 5 0 -11
q:rate	-4 0 5 -7 0 0 0 11
q:ratify	0 9 0 -8 6 0 0 -6
q:reach	0 -9 0 7 4 0 0 -2
q:read	5 1 0 -16 7 0 0 1
q:reader	9 0 0 0 0 0 0 -7
q:ready	0 0 0 -6 5 0 0 0
q:reason	0 -6 0 -2 9 0 3 -1
q:recommend	0 0 0 2 10 0 0 -14
q:reduce	0 0 0 -5 0 0 0 6
q:remain	0 -11 0 15 0 0 0 -2
q:report	0 -4 0 19 -7 0 0 -6
q:reporter	0 -3 0 -7 -5 4 0 11
q:representative	0 -2 0 0 13 0 0 -10
q:rest	0 16 0 -9 -4 5 0 -6
q:result	0 -9 0 11 0 0 0 0
q:return	0 6 0 0 0 0 0 0
q:revenue	0 15 0 0 -2 3 0 -15
q:rise	0 -8 0 29 -14 0 0 -7
q:river	0 -3 0 23 0 0 0 -19
q:round	0 0 0 10 -14 -1 -1 4
q:rule	21 -6 0 4 -22 0 0 -9
q:rum	0 -10 0 0 -3 0 0 13
q:run	0 1 6 -14 -4 -1 0 13
q:sailing	0 -6 0 6 0 0 0 0
q:salmon	0 -4 0 -4 0 0 0 9
q:same	13 14 0 -30 0 0 0 4
q:say	2 -5 -4 6 7 -13 -10 0
q:sea	0 6 0 0 0 0 0 -5
q:season	0 -11 0 5 0 0 0 8
q:second	0 10 0 20 -10 6 0 -32
q:section	0 18 8 -9 -2 2 0 -27
q:security	0 9 0 -7 1 0 0 -1
q:see	0 -6 0 16 -5 0 0 -4
q:sell	0 -10 0 -7 0 15 0 0
q:send	0 12 0 -3 -10 0 0 0
q:set	0 10 0 -23 12 0 0 6
q:settle	0 -10 0 14 -7 0 0 0
q:settlement	0 0 0 9 -6 0 0 0
q:shall	0 -5 0 -11 15 0 0 3
q:sheet	0 0 0 6 0 0 0 -2
q:ship	0 8 -1 8 -13 0 0 0
q:shook	0 8 0 6 0 0 0 -15
q:short	0 -9 0 11 0 0 0 -4
q:show	0 -5 0 -3 0 0 0 9
q:shrimp	0 -9 0 11 0 0 0 0
q:side	0 -8 -1 14 -13 -4 0 6
q:sign	-12 -10 -10 12 -1 0 -2 9
q:signature	-1 -14 0 5 8 0 0 0
q:since	-8 5 0 12 -6 -5 -3 -5
q:sir	0 -2 0 10 -5 0 0 0
q:sit	1 -7 0 11 -3 0 0 -2
q:sleep	-1 12 0 -11 -1 0 0 4
q:small	6 1 0 -5 -1 0 0 0
q:so	0 -10 -2 17 0 0 0 -2
q:some	0 0 7 0 -4 0 0 -2
q:soybean	0 -8 -6 18 8 -3 0 -10
q:spare	0 7 0 -7 0 0 0 0
q:speak	0 -2 0 -6 -8 15 0 0
q:spoke	0 0 0 -2 -5 1 0 6
q:spring	0 -6 0 13 0 0 0 -3
q:stake	0 -7 0 9 0 0 0 -1
q:stand	0 0 -1 -8 8 0 0 1
q:standstill	0 3 0 -10 0 0 0 12
q:start	0 0 0 16 -4 1 0 -14
q:state	0 1 0 -21 0 0 0 20
q:statement	0 18 0 -15 0 0 0 0
q:stay	-3 -13 0 2 -5 0 0 15
q:steel	0 -13 0 16 0 0 0 -1
q:still	-3 5 0 16 -29 0 -1 6
q:stockholm	0 0 0 -16 0 0 0 18
q:strike	0 -17 0 26 -3 0 0 -8
q:subject	0 -6 1 -4 9 0 0 0
q:such	0 -7 0 6 0 0 0 2
q:summer	0 0 0 0 4 0 0 -7
q:surcharge	-1 63 -3 -24 1 0 0 -59
q:suspend	9 0 0 5 0 -2 0 -10
q:suspension	3 2 0 -23 11 0 0 4
q:table	0 -13 0 0 -6 2 0 13
q:take	-2 -18 -2 16 6 -1 0 0
q:talk	-6 -8 0 -1 0 11 4 -1
q:talked	0 -7 0 1 0 0 0 4
q:tariff	-12 -15 -14 33 -10 -4 0 0
q:tea	0 -7 0 1 -4 2 0 3
q:telephone	0 -16 0 19 -10 5 0 0
q:television	0 -4 0 0 0 0 0 8
q:tell	-2 -10 -1 10 -23 6 6 0
q:term	0 5 0 0 -6 0 0 0
q:text	0 1 0 10 -10 0 0 -4
q:than	0 0 0 17 -12 2 0 -16
q:thank	0 0 0 -2 7 0 0 -1
q:that	9 16 -10 -21 5 -9 11 0
q:the	-18 7 -9 13 4 0 -18 -11
q:their	0 0 -1 -12 -6 0 -1 26
q:them	2 2 6 -3 9 0 0 -20
q:then	1 -1 0 9 -14 -5 0 1
q:there	6 -15 -1 -8 -10 0 1 22
q:these	0 0 0 -15 4 0 0 11
q:they	0 -9 -3 15 0 -2 0 -3
q:thi	-6 -20 12 -12 6 1 4 11
q:thing	-2 -4 0 -4 -4 1 0 16
q:think	0 7 0 -23 9 0 0 5
q:third	0 -16 0 14 -10 0 0 5
q:those	2 2 0 -6 6 0 0 -7
q:threat	2 -12 0 0 0 0 0 11
q:threaten	0 -3 0 -2 -7 0 0 15
q:three	0 2 0 -16 -3 0 0 18
q:through	0 -2 0 9 0 0 0 -1
q:tiktok	0 0 0 -13 0 17 0 0
q:time	0 -1 0 -10 -6 0 3 13
q:to	12 0 0 -9 8 17 3 -17
q:together	0 -1 0 4 6 0 0 -8
q:tomatoe	0 1 0 7 0 0 0 -9
q:too	1 10 4 -9 0 0 0 -8
q:top	-3 9 -3 1 6 0 0 -14
q:touched	0 14 0 -10 0 0 0 -3
q:town	0 11 0 -1 0 0 0 -8
q:tractor	0 -5 0 -1 0 0 0 9
q:trade	0 6 -2 -9 5 0 0 2
q:trading	0 5 0 -6 0 0 0 0
q:truce	2 -14 -8 -12 -13 -9 7 33
q:tuna	0 -13 0 9 0 0 0 3
q:two	-10 -32 0 35 -18 0 0 3
q:unchanged	0 -3 0 9 0 0 0 -4
q:under	6 25 -4 -3 -9 7 -1 -20
q:understanding	0 -3 0 -17 17 0 0 3
q:unless	0 16 0 -5 0 0 8 -17
q:until	0 8 16 20 -19 -10 0 -26
q:up	-3 0 7 12 0 -2 0 -14
q:upper	0 0 0 18 0 0 0 -16
q:us	-2 -12 0 18 -4 0 0 0
q:use	0 -1 0 -8 11 0 0 0
q:valley	0 0 0 21 0 0 0 -19
q:value	19 -4 0 -4 -5 0 0 -7
q:vessel	0 -1 0 0 13 0 0 -9
q:visit	0 -6 0 -12 6 0 0 13
q:vote	0 12 0 -5 -1 0 0 0
q:voted	0 -16 0 15 0 0 0 0
q:wage	0 0 0 14 -6 0 0 -5
q:want	2 -13 0 23 -9 0 0 -5
q:war	0 -10 0 3 0 0 0 8
q:was	-4 -12 5 10 7 1 -4 -8
q:watch	2 -5 0 -14 5 0 0 10
q:water	0 -15 0 -10 17 0 0 9
q:way	0 -13 0 1 -4 0 8 3
q:we	0 -21 0 6 8 -6 0 3
q:week	0 6 0 -25 -6 -5 0 31
q:well	0 -2 0 3 -8 0 0 7
q:were	1 -10 5 -5 0 0 0 11
q:what	7 -2 -5 -12 -6 0 -1 20
q:wheat	0 2 6 8 0 0 0 -19
q:when	0 10 9 -33 13 -6 0 9
q:where	0 -6 0 12 3 0 0 -8
q:whether	0 -8 0 0 -6 0 0 12
q:which	11 -12 -5 -22 0 -6 0 33
q:while	0 -15 13 5 2 0 0 -8
q:who	12 0 2 9 8 -2 -1 -32
q:whole	0 0 0 -7 0 0 0 7
q:will	2 0 -11 26 -7 0 -4 -21
q:win	0 9 0 -8 0 0 0 0
q:with	7 21 -25 -6 -22 -10 0 14
q:within	0 3 0 -7 0 0 0 4
q:without	1 -7 9 -6 -12 0 0 16
q:wood	0 8 0 -6 0 0 0 0
q:word	0 -4 0 -2 0 0 0 9
q:work	0 -5 0 9 -1 0 0 0
q:worked	0 4 0 0 -7 0 0 4
q:world	9 4 -14 3 -2 0 0 -6
q:worst	0 6 0 -13 0 0 0 7
q:worth	0 -18 9 11 0 0 0 0
q:would	5 2 -12 -22 5 0 0 21
q:write	-2 -4 0 -2 14 0 0 -3
q:wrong	0 8 0 -6 0 0 0 0
q:yarn	0 3 0 -7 0 0 0 5
q:year	0 -31 0 29 -3 0 0 -3
q:yes	0 3 2 -14 12 0 0 0
q:yet	0 16 0 -6 -9 0 0 0
q:york	0 -3 0 15 -5 0 0 -4
q:you	-4 -4 -2 14 -13 0 0 5
q:your	11 0 0 -19 -9 0 -1 22
q:zero	0 -2 0 -5 7 0 0 0
q:—	0 2 -7 14 -4 0 0 -10
qt=future	0 -6 -11 -19 7 5 -4 26
qt=modal	1 1 -3 -15 0 12 8 2
qt=past	-15 9 9 17 -2 -4 -2 -18
qt=perfect	-7 -11 0 8 12 -8 2 -9
qt=pluperfect	-5 6 0 17 -3 -1 0 -17
qt=present	11 -10 -11 0 -7 6 -8 11
quoted	-2 -11 0 9 -14 0 2 6
r1="	-1 5 0 -10 -2 0 0 12
r1=" & d:ahead	-1 5 0 -10 -2 0 0 12
r1='s	6 13 0 -9 0 0 0 -5
r1='s & d:ahead	6 -3 0 1 0 0 0 -1
r1='s & d:today	0 19 0 -14 0 0 0 -4
r1=(	3 0 0 -3 -4 0 0 7
r1=( & d:ahead	3 0 0 -16 -3 0 0 13
r1=( & d:today	0 -3 0 16 0 0 0 -8
r1=) & d:ahead	0 0 0 8 0 0 0 -6
r1=,	-5 -6 -3 -3 9 3 -1 7
r1=, & d:ahead	-8 -3 -2 -2 7 4 0 4
r1=, & d:today	4 -7 0 -3 4 0 0 7
r1=-	0 -2 0 10 0 0 0 -4
r1=- & d:today	0 -2 0 10 0 0 0 -4
r1=.	3 6 4 -3 -2 2 -10 -1
r1=. & d:ahead	4 5 6 -5 0 3 -9 -2
r1=. & d:today	0 0 -1 4 -9 0 0 0
r1=:	1 -2 -7 -3 0 -3 -1 11
r1=: & d:ahead	1 -2 -7 -5 0 -3 -1 13
r1=;	0 -6 5 6 0 -2 -4 0
r1=<end>	-12 -2 -14 5 7 -6 0 1
r1=<end> & d:ahead	-8 -1 -11 -3 10 -2 2 1
r1=<end> & d:today	-9 -1 -4 17 -8 -4 -3 0
r1=<goods>	0 -11 0 10 4 0 0 -3
r1=<goods> & d:ahead	0 -7 0 6 4 0 0 -3
r1=<level>	0 34 0 -23 -3 0 0 -7
r1=<level> & d:ahead	0 34 0 -24 -3 0 0 -6
r1=<name>	-6 -3 -2 1 0 0 0 9
r1=<name> & d:ahead	-6 -2 -1 0 0 0 0 9
r1=<number>	0 -16 0 19 4 0 0 -8
r1=<number> & d:ahead	0 -16 0 19 4 0 0 -8
r1=<person>	0 -11 0 10 0 0 0 0
r1=<person> & d:ahead	0 -10 0 9 0 0 0 0
r1=<quality>	0 10 0 -13 0 0 0 4
r1=<quality> & d:ahead	0 10 0 -15 0 0 0 5
r1=<seat>	0 -2 0 8 0 0 0 0
r1=<seat> & d:ahead	0 -2 0 8 0 0 0 0
r1=<v-bear>	0 7 -1 0 -3 0 0 -3
r1=<v-bear> & d:ahead	0 10 -1 0 -3 0 0 -2
r1=<v-begin>	0 0 0 0 5 0 0 -7
r1=<v-begin> & d:ahead	0 0 0 0 5 0 0 -7
r1=<v-down>	0 -16 0 14 0 0 0 0
r1=<v-down> & d:ahead	0 -16 0 14 0 0 0 1
r1=<v-end>	0 0 0 -6 0 0 0 8
r1=<v-end> & d:ahead	0 0 0 -6 0 0 0 8
r1=<v-propose>	0 -7 0 9 0 0 0 0
r1=<v-say>	0 0 0 6 0 0 0 -1
r1=<v-stay>	0 -2 0 8 0 0 0 -2
r1=<v-stay> & d:ahead	0 -1 0 8 0 0 0 -2
r1=a & d:ahead	4 6 0 -3 0 0 0 -3
r1=after	0 9 0 -10 0 0 0 2
r1=after & d:ahead	0 11 0 -13 0 0 0 3
r1=an	1 -1 0 -13 0 0 0 14
r1=and	0 5 2 8 -23 -1 -2 -7
r1=and & d:ahead	0 4 3 11 -21 0 -2 -13
r1=are	-1 0 2 6 -2 0 0 -4
r1=are & d:ahead	-1 0 2 7 -2 0 0 -4
r1=as	2 -8 0 2 -1 0 0 1
r1=as & d:ahead	2 -7 0 1 -1 0 0 1
r1=both	0 -4 0 -7 4 0 0 8
r1=both & d:ahead	0 -4 0 -7 4 0 0 8
r1=by	0 -2 0 11 -2 0 0 -3
r1=by & d:ahead	0 -1 0 11 -2 0 0 -3
r1=call	0 -6 0 8 0 0 0 0
r1=come	0 -7 0 9 0 0 0 0
r1=end	0 0 0 -6 0 0 0 8
r1=end & d:ahead	0 0 0 -6 0 0 0 8
r1=evening	0 2 0 6 0 0 0 -9
r1=evening & d:ahead	0 2 0 5 0 0 0 -8
r1=from	0 0 0 10 0 0 0 -9
r1=from & d:ahead	0 0 0 10 0 0 0 -9
r1=has	0 -5 0 12 -2 0 0 0
r1=has & d:ahead	0 -5 0 12 -2 0 0 0
r1=he	0 -1 0 6 0 0 0 0
r1=if	-1 10 0 -5 4 0 0 -5
r1=if & d:ahead	-1 11 0 -7 4 0 0 -5
r1=in	0 3 0 17 -10 0 -2 -11
r1=in & d:ahead	0 4 0 15 -10 0 -2 -10
r1=is & d:today	0 0 0 7 0 0 0 -4
r1=it	-4 -2 0 9 -8 0 0 1
r1=it & d:ahead	-3 0 0 4 -8 0 0 2
r1=it & d:today	0 -4 0 8 0 0 0 0
r1=next	4 -1 0 -4 9 0 0 -3
r1=next & d:ahead	5 -1 0 -5 9 0 0 -3
r1=night	0 -7 0 0 0 0 0 7
r1=night & d:ahead	0 -7 0 0 0 0 0 7
r1=of	3 -6 -3 1 -8 0 0 10
r1=of & d:ahead	3 -6 -3 1 -8 0 0 10
r1=on	0 0 0 10 -5 0 0 -1
r1=on & d:ahead	0 0 0 7 -4 0 0 0
r1=or	0 -2 0 10 -3 1 0 -5
r1=or & d:ahead	0 -1 0 9 -3 1 0 -5
r1=our	0 -5 0 10 2 0 0 -8
r1=our & d:ahead	0 -5 0 9 2 0 0 -8
r1=take	0 7 0 -5 0 0 0 0
r1=take & d:ahead	0 7 0 -5 0 0 0 0
r1=that	-2 10 0 0 -5 0 0 -5
r1=that & d:ahead	-1 6 0 1 -4 0 0 -3
r1=the	-10 -10 -4 10 -2 -2 2 6
r1=the & d:ahead	-9 -4 -4 5 -2 -1 2 4
r1=the & d:today	0 -10 0 9 0 0 0 0
r1=there	0 -8 0 11 0 0 0 -1
r1=there & d:ahead	0 -8 0 11 0 0 0 -1
r1=they	0 -1 0 -1 -1 0 0 8
r1=they & d:ahead	0 0 0 -1 0 0 0 6
r1=to	-7 -2 -6 5 0 3 5 -7
r1=to & d:ahead	-7 0 -6 3 0 3 5 -7
r1=unless	-1 5 2 -7 3 0 0 0
r1=unless & d:ahead	-1 5 2 -8 3 0 0 0
r1=until	0 -8 0 4 4 0 0 0
r1=until & d:ahead	0 -8 0 4 4 0 0 0
r1=was	0 0 0 -2 -1 0 0 7
r1=was & d:ahead	0 0 0 -2 -1 0 0 7
r1=we	0 -2 0 -2 0 0 9 0
r1=we & d:ahead	0 -2 0 -2 0 0 9 0
r1=whether	0 0 0 -14 5 0 0 10
r1=will	0 -3 6 0 0 0 0 -2
r1=will & d:ahead	0 -3 6 0 0 0 0 -2
r1=with	0 -7 7 0 0 0 0 0
r1=with & d:ahead	0 -7 7 0 0 0 0 0
r1=without	0 8 0 -1 -3 0 0 0
r1=without & d:ahead	0 9 0 0 -3 0 0 -4
r1=—	-2 2 -1 12 -2 0 0 -9
r1=— & d:ahead	0 5 0 6 0 0 0 -11
r1=— & d:today	0 -3 0 8 0 0 0 0
r2="	5 -18 0 17 -5 0 0 0
r2='s	0 -17 -1 16 -2 0 0 4
r2=,	-6 18 0 -7 -5 0 0 0
r2=.	0 -12 0 -4 0 0 0 20
r2=:	0 -2 0 6 0 0 0 0
r2=<agent>	0 -8 0 16 -1 0 0 -5
r2=<day-ahead>	-3 -4 0 7 -13 4 0 3
r2=<day-gone>	0 -6 0 0 0 0 0 9
r2=<day-today>	0 0 0 -5 0 0 0 10
r2=<duty>	0 21 0 -26 0 0 0 11
r2=<end>	0 -2 -7 6 3 -5 -12 3
r2=<gate>	0 -3 0 4 11 0 0 -12
r2=<goods>	6 9 -1 -3 -2 0 0 -7
r2=<level-noun>	0 -12 0 -1 0 0 0 15
r2=<level>	0 10 0 -4 -11 0 0 5
r2=<name>	0 0 -1 8 2 0 0 -9
r2=<not>	-1 8 0 -9 -12 0 2 10
r2=<number>	5 -9 -4 2 3 0 0 2
r2=<organisation>	0 21 0 0 0 0 0 -20
r2=<person>	0 8 0 -2 2 0 0 -5
r2=<points>	0 -4 0 9 0 0 0 -3
r2=<quality>	-1 19 0 -17 -4 0 0 6
r2=<seat>	0 -1 0 11 -1 0 0 -4
r2=<span>	0 0 0 -9 0 0 0 10
r2=<v-bear>	-1 13 -4 -6 3 0 2 -6
r2=<v-begin>	0 -19 0 34 -4 -2 0 -17
r2=<v-down>	0 13 0 -11 -6 0 4 0
r2=<v-end>	0 -7 0 0 -1 0 0 11
r2=<v-impose>	-8 -2 0 15 0 -3 0 -10
r2=<v-say>	0 0 0 6 -8 0 0 2
r2=<v-sell>	0 -5 0 -4 0 10 0 0
r2=<v-stay>	0 -8 1 9 -6 0 7 -7
r2=<v-suspend>	0 0 0 7 0 0 0 -4
r2=<v-target>	0 -1 -8 4 3 0 0 0
r2=<v-up>	0 -8 0 18 -1 0 0 -12
r2=a	-3 0 10 -1 -18 0 -3 10
r2=according	0 11 0 -9 5 0 0 -8
r2=additional	0 0 0 -5 0 0 0 8
r2=among	-1 6 0 -1 0 0 0 0
r2=an	0 4 0 -7 0 0 4 0
r2=and	-5 -6 -8 4 13 2 -4 -3
r2=answer	0 -8 0 13 0 0 0 -1
r2=are	0 -6 0 -1 -3 0 0 11
r2=as	1 3 0 -6 0 0 0 1
r2=at	0 9 8 -11 0 -2 0 -2
r2=be	0 -1 0 -14 6 7 0 4
r2=both	-1 -14 0 8 -1 0 -1 6
r2=bring	0 11 0 -3 -5 0 0 0
r2=but	0 -9 0 6 0 0 0 2
r2=by	0 -8 0 15 -1 0 0 -4
r2=charge	0 0 0 -6 1 0 0 2
r2=could	-2 11 0 8 -1 0 0 -17
r2=duty	0 9 0 -13 0 0 0 6
r2=each	0 3 0 6 0 0 -1 -12
r2=end	0 -9 0 -2 0 0 0 15
r2=entry	0 7 0 0 -1 0 0 -8
r2=exempt	0 0 -7 7 3 0 0 0
r2=for	0 9 0 -4 0 2 0 -13
r2=free	0 -11 6 0 3 0 0 0
r2=from	0 -4 0 0 9 0 0 0
r2=go	0 -20 0 29 0 0 0 -11
r2=good	1 -7 0 -1 0 0 0 6
r2=had	0 -5 0 13 0 0 0 0
r2=has	0 -15 0 17 0 0 3 -8
r2=have	0 0 0 6 0 0 0 -2
r2=he	0 -1 0 -7 0 0 1 10
r2=hour	0 0 0 -8 0 0 0 9
r2=if	0 36 0 -13 -8 0 0 -17
r2=in	-1 -2 0 18 1 0 0 -13
r2=is	-1 -10 4 7 0 0 0 0
r2=it	0 11 0 8 0 0 0 -23
r2=its	-1 -4 0 -2 -3 3 0 11
r2=last	0 15 0 -11 1 0 0 -9
r2=leave	0 0 0 -4 0 0 0 8
r2=let	0 -6 0 0 5 0 0 0
r2=local	0 0 0 6 0 0 0 0
r2=make	2 -1 0 0 0 0 7 -4
r2=may	0 -4 0 9 0 0 0 -1
r2=midnight	0 -3 0 -10 0 0 0 14
r2=more	0 2 0 4 0 0 0 -8
r2=mr	0 0 0 -9 7 0 5 -5
r2=must	0 -8 0 10 -8 0 3 0
r2=next	5 6 0 -12 -3 0 0 3
r2=no	0 7 0 0 0 0 3 -8
r2=noon	0 5 0 0 0 0 0 -6
r2=not	0 0 1 -17 -4 0 0 23
r2=now	0 0 0 15 0 0 0 -13
r2=of	0 -15 0 17 0 -1 0 0
r2=on	0 8 0 0 4 0 7 -18
r2=one	0 6 0 0 0 4 0 -7
r2=or	0 4 7 -21 13 0 0 -3
r2=pay	0 -10 0 14 4 0 0 -7
r2=rate	0 0 0 -6 0 0 0 4
r2=say	0 5 0 0 -6 0 0 0
r2=see	0 13 0 -8 0 0 0 -3
r2=sell	0 -2 0 -4 0 11 0 0
r2=settle	0 0 0 -4 0 0 6 0
r2=shall	0 -8 0 -9 0 0 5 10
r2=she	0 -8 0 1 0 0 0 7
r2=should	0 6 0 -4 0 0 0 0
r2=sign	0 -2 0 8 0 0 0 0
r2=so	0 -4 0 5 8 7 0 -14
r2=stay	0 0 0 5 0 0 0 -7
r2=talk	0 0 0 -8 0 0 0 10
r2=tariff	0 9 0 -13 0 0 0 5
r2=tell	0 0 0 -5 0 0 0 7
r2=that	0 -10 0 9 8 0 0 -6
r2=the	8 -7 4 -11 4 -12 -1 6
r2=then	0 -3 0 27 0 0 0 -23
r2=there	0 0 0 7 -3 0 0 -5
r2=they	0 -4 -1 15 -2 0 0 -6
r2=thi	0 -9 0 -8 7 0 0 10
r2=time	0 -2 0 -18 0 0 0 21
r2=to	0 2 0 -15 -10 0 9 9
r2=transcript	0 0 0 6 0 0 0 -4
r2=two	0 -7 0 6 -3 0 6 -2
r2=unless	0 12 0 0 -2 0 0 -11
r2=until	0 9 1 -8 0 0 0 0
r2=up	0 -11 0 11 0 0 0 0
r2=was	0 -9 0 17 0 0 0 -7
r2=we	0 -1 6 -11 7 0 0 0
r2=well	4 0 1 0 0 0 0 -6
r2=what	0 9 0 0 0 0 0 -9
r2=when	-3 1 -7 4 -3 -1 -3 4
r2=which	0 -1 0 2 -8 0 0 7
r2=will	0 -7 0 6 7 0 0 -2
r2=with	0 7 0 -15 0 0 0 11
r2=without	0 0 0 6 0 0 0 -4
r2=would	0 -4 0 10 0 0 0 -3
r2=year	4 4 0 -10 8 0 0 -5
r2=yes	0 0 0 -9 0 0 0 11
r3="	0 -10 0 18 0 0 0 -7
r3='s	2 0 0 7 0 2 0 -10
r3=,	4 10 -4 0 -16 0 0 0
r3=.	0 -16 10 0 -17 1 -6 23
r3=;	0 6 0 -6 0 0 0 0
r3=<day-ahead>	0 -10 0 9 -7 0 0 3
r3=<day-gone>	0 0 0 -1 0 0 0 7
r3=<duty>	0 -11 -6 13 0 0 -4 3
r3=<end>	0 -7 -8 8 4 -6 -14 7
r3=<goods>	-7 5 0 -4 -3 0 0 10
r3=<level-noun>	-5 8 0 0 7 0 0 -9
r3=<level>	0 -13 0 18 -8 0 0 2
r3=<not>	5 2 10 -5 0 0 0 -7
r3=<number>	4 -12 6 -14 7 0 7 5
r3=<office>	0 -15 0 15 0 0 0 1
r3=<organisation>	0 15 5 -5 8 0 -2 -26
r3=<person>	0 10 -5 -14 2 0 3 4
r3=<quality>	0 0 0 0 -3 0 0 6
r3=<seat>	0 10 0 6 -1 0 0 -15
r3=<sender>	-2 14 0 -3 -1 0 0 -4
r3=<span>	0 11 0 -11 1 0 0 0
r3=<v-agree>	0 0 0 -6 -1 0 10 0
r3=<v-bear>	0 6 0 -1 -2 0 6 -4
r3=<v-begin>	-4 12 -4 -2 0 0 0 -3
r3=<v-down>	0 0 0 1 -2 0 6 -5
r3=<v-end>	0 28 -1 -4 -6 0 0 -11
r3=<v-impose>	-9 -2 -10 10 -1 0 6 -4
r3=<v-propose>	0 -4 0 -7 10 0 0 3
r3=<v-say>	-1 1 0 -5 -3 0 0 11
r3=<v-stay>	3 -7 -1 22 -1 0 0 -14
r3=<v-suspend>	0 0 0 -10 -1 0 0 16
r3=<v-threaten>	0 0 0 6 -5 0 -4 0
r3=<v-up>	0 28 0 -10 -1 0 0 -18
r3=?	-1 4 0 12 0 0 0 -15
r3=a	1 4 0 5 1 0 2 -15
r3=additional	0 12 0 -3 -2 0 0 -2
r3=after	0 -11 0 12 0 0 0 0
r3=agree	0 4 0 -8 0 0 4 0
r3=agreement	0 15 0 -16 -1 0 4 0
r3=all	0 1 0 10 0 0 0 -12
r3=an	0 0 0 0 0 0 7 -3
r3=and	1 -5 0 -6 -18 0 0 25
r3=announce	0 -1 0 6 0 0 0 0
r3=another	0 -12 0 13 0 0 0 0
r3=are	0 -14 -2 9 0 0 0 6
r3=as	0 -4 0 8 0 0 0 -1
r3=at	0 -13 0 3 10 0 0 0
r3=back	0 -3 0 0 -3 0 0 7
r3=be	0 -11 5 -3 11 0 0 0
r3=both	0 3 0 -6 0 0 0 3
r3=by	0 -13 0 7 2 0 0 0
r3=carry	0 0 0 -7 0 0 0 7
r3=charge	0 -9 0 2 8 0 0 0
r3=collect	0 0 0 -5 0 0 0 7
r3=come	0 -1 0 7 0 0 0 -5
r3=commerce	-2 0 0 8 0 0 0 -1
r3=date	0 0 0 -9 -2 0 6 6
r3=day	-2 4 5 -12 -6 0 0 11
r3=deal	0 -2 0 1 0 0 7 -4
r3=doe	0 -2 0 -1 0 0 0 6
r3=duty	0 -7 -4 0 3 0 -1 8
r3=end	0 15 0 -12 0 0 0 -2
r3=expect	0 -6 0 5 0 0 0 0
r3=export	-1 0 0 7 0 0 0 -1
r3=extend	0 9 0 0 0 0 0 -5
r3=for	0 0 0 5 0 0 0 -10
r3=from	1 -11 -4 8 3 0 0 0
r3=go	0 17 0 -17 0 0 0 3
r3=good	0 -10 0 8 0 0 0 0
r3=has	0 14 0 -3 0 0 0 -8
r3=have	0 13 4 -12 -6 0 9 -6
r3=he	0 -1 0 6 -1 0 0 0
r3=his	0 0 0 -4 6 0 0 0
r3=i	0 -8 0 -7 0 0 0 16
r3=if	0 0 -1 6 -3 0 0 0
r3=in	6 0 0 8 1 0 0 -18
r3=is	0 9 0 -9 -1 0 0 6
r3=it	0 1 0 25 4 0 -1 -34
r3=keep	0 8 0 0 0 0 0 -6
r3=last	0 -7 5 1 0 0 0 0
r3=may	0 -12 0 13 0 0 0 0
r3=minute	0 0 12 -7 0 0 0 -5
r3=month	5 -12 0 -8 7 0 0 10
r3=mr	0 7 0 -5 0 0 0 0
r3=no	5 -11 0 0 2 0 0 2
r3=nobody	6 -3 0 -12 0 0 0 7
r3=not	-2 0 6 -6 4 0 0 0
r3=nothing	0 18 0 0 0 0 0 -16
r3=of	0 5 4 -23 8 2 -2 10
r3=on	-1 8 0 -5 0 0 0 1
r3=out	0 0 0 -5 0 0 0 6
r3=over	5 -8 0 8 0 0 0 -3
r3=pay	0 10 0 0 -5 0 0 0
r3=prolong	0 6 0 -5 0 0 0 2
r3=rate	0 1 0 -6 1 0 0 1
r3=run	0 -7 0 16 0 0 0 -10
r3=say	0 1 0 -15 -9 0 2 20
r3=side	0 3 0 5 -3 0 2 -9
r3=sign	0 -4 0 8 0 0 0 0
r3=so	-2 -1 0 -17 16 0 0 5
r3=sooner	0 10 0 -8 0 0 0 0
r3=suspend	0 1 0 -6 0 0 0 6
r3=take	-2 0 -1 8 -1 0 0 -3
r3=tariff	0 -9 0 16 -1 0 0 -3
r3=th	0 -12 0 15 0 0 0 0
r3=that	-3 12 11 0 -4 7 0 -25
r3=the	-3 6 -6 16 -14 4 -7 -11
r3=their	0 0 0 9 0 0 0 -7
r3=them	-3 6 0 0 0 -1 0 0
r3=then	0 13 0 -10 0 0 0 0
r3=there	0 8 0 -8 0 0 0 1
r3=they	0 8 0 7 -2 0 0 -13
r3=thi	0 -6 0 0 10 0 0 -1
r3=to	-1 -4 5 -2 6 0 -3 0
r3=truce	-2 -3 0 7 8 0 0 -6
r3=two	0 -6 0 0 0 0 0 8
r3=until	0 0 0 -8 12 0 0 -1
r3=vote	0 -5 0 13 -7 0 0 0
r3=was	0 -10 0 14 0 0 0 -2
r3=we	0 0 0 11 0 0 0 -13
r3=week	0 2 0 6 0 0 0 -6
r3=were	0 2 0 4 0 0 0 -8
r3=what	0 -6 0 0 0 0 0 8
r3=will	0 3 0 -14 12 0 0 0
r3=with	0 -15 0 8 4 0 0 0
r3=without	0 -4 6 9 -6 0 0 -5
r3=would	0 -10 0 -4 0 0 0 13
r3=write	0 -2 0 -1 0 0 0 6
r3=year	0 1 0 -8 0 0 0 8
r4="	0 9 0 -8 0 0 0 2
r4='s	-2 9 0 -15 2 3 0 0
r4=)	0 0 0 -13 -1 0 0 17
r4=,	5 10 -5 6 -5 -1 0 -18
r4=-	0 -7 0 12 0 0 0 -2
r4=.	-3 -1 -16 2 12 -11 2 -5
r4=:	-7 2 10 -18 1 0 3 0
r4=<agent>	-3 -15 0 9 -1 0 0 11
r4=<day-ahead>	0 -12 0 16 0 0 0 -9
r4=<day-gone>	0 0 0 10 0 0 0 -6
r4=<day-today>	0 -6 0 5 0 0 0 1
r4=<duty>	0 0 -4 0 0 0 -7 9
r4=<end>	-3 -11 -3 14 0 -6 -19 9
r4=<goods>	3 -7 -11 21 -18 0 0 4
r4=<level-noun>	0 10 0 -13 -1 0 0 10
r4=<level>	-1 0 -1 14 -16 0 0 -3
r4=<not>	-1 2 2 0 -11 0 0 3
r4=<number>	3 29 -1 -25 8 0 0 -6
r4=<person>	0 7 0 -7 -4 2 0 0
r4=<quality>	0 21 -1 -4 -12 0 0 -5
r4=<seat>	0 -11 0 3 -10 0 0 12
r4=<span>	0 -8 0 20 1 0 0 -15
r4=<v-agree>	0 -3 0 6 0 0 0 0
r4=<v-bear>	0 -7 0 4 -9 0 -2 15
r4=<v-begin>	0 0 11 -19 14 0 0 0
r4=<v-down>	0 -2 13 0 0 0 -1 -5
r4=<v-end>	2 1 0 4 0 0 0 -11
r4=<v-impose>	0 -22 0 1 16 -1 7 0
r4=<v-propose>	0 -7 0 -3 6 0 5 -1
r4=<v-return>	0 -9 0 13 -1 0 0 -2
r4=<v-say>	0 0 1 21 -7 0 -2 -22
r4=<v-stay>	-1 8 0 0 -2 0 -3 0
r4=<v-suspend>	0 -8 0 9 -2 0 -3 5
r4=<v-target>	0 -18 4 3 13 0 0 -1
r4=a	-1 -14 5 15 -14 0 6 -3
r4=after	0 10 0 -1 0 0 0 -5
r4=announce	2 2 0 -13 8 0 0 0
r4=apply	0 -6 0 7 0 0 0 0
r4=are	0 -5 0 7 -2 0 0 0
r4=ask	0 0 0 -7 10 0 0 -1
r4=at	0 -12 0 29 0 0 0 -18
r4=back	0 -16 0 7 0 3 0 4
r4=be	0 -9 4 0 1 0 0 0
r4=been	0 -1 0 -3 0 0 0 6
r4=before	0 0 11 -4 0 0 0 -5
r4=between	0 0 0 -5 0 0 0 6
r4=charge	0 -12 6 2 1 0 0 0
r4=come	0 0 13 -11 0 0 0 0
r4=continue	0 8 0 -12 0 0 0 3
r4=could	0 14 0 -13 0 0 0 0
r4=day	-3 -7 5 -1 2 0 0 3
r4=doe	-2 0 1 -8 2 0 0 7
r4=duty	0 10 -1 -5 -10 0 -2 8
r4=end	3 0 0 13 0 0 0 -20
r4=export	0 6 0 -5 0 0 0 0
r4=extend	0 2 0 12 0 0 0 -12
r4=extension	0 -2 0 4 0 0 7 -6
r4=for	0 -1 -4 2 8 0 0 -3
r4=further	0 0 0 11 0 0 0 -10
r4=go	0 -2 0 -7 5 0 0 4
r4=good	0 10 0 -5 -8 0 0 3
r4=government	0 -10 0 0 0 0 0 10
r4=happen	0 12 0 -3 0 0 0 -9
r4=has	5 13 0 -13 -4 0 5 -9
r4=have	0 7 0 -5 -2 0 0 1
r4=he	0 -1 0 -9 14 0 0 -2
r4=hour	0 -4 0 -2 0 0 0 7
r4=if	0 -5 0 11 0 0 0 0
r4=in	1 7 -3 -15 12 2 0 -5
r4=into	0 -10 0 -6 0 0 0 16
r4=is	0 11 -3 -12 10 0 0 -5
r4=it	5 -1 -3 8 1 0 0 -10
r4=its	0 1 5 0 1 1 0 -14
r4=leave	0 -7 0 10 0 0 0 0
r4=longer	0 -7 0 9 0 0 0 0
r4=make	0 7 0 -10 0 0 0 2
r4=no	0 -1 0 7 -2 0 0 0
r4=not	0 4 3 -10 -3 0 0 5
r4=of	0 11 -4 -1 0 0 -2 -3
r4=on	4 18 -1 -19 -8 0 8 0
r4=one	0 -6 0 2 -1 0 0 5
r4=other	0 -7 0 0 0 0 0 5
r4=our	0 0 0 -9 11 0 0 0
r4=paper	0 0 0 5 0 0 0 -7
r4=pay	0 -8 0 2 0 0 0 8
r4=place	0 0 0 -3 0 0 0 6
r4=prolonged	0 7 0 -13 0 0 0 6
r4=rate	0 8 0 -3 -5 0 0 2
r4=say	0 -12 6 23 -7 0 0 -11
r4=sign	0 -2 0 6 0 0 0 0
r4=stay	0 1 0 12 0 0 -2 -9
r4=surcharge	0 -8 0 7 3 0 0 0
r4=suspension	3 6 0 0 -3 0 0 -3
r4=take	0 4 0 -10 6 0 0 0
r4=tell	0 11 -3 9 -9 0 0 -8
r4=than	0 0 0 10 0 0 0 -9
r4=that	2 -17 0 0 3 0 0 6
r4=the	-10 -9 1 -2 20 9 0 -11
r4=their	0 0 0 -5 0 0 0 8
r4=then	0 0 0 -7 0 0 0 9
r4=to	-5 0 -2 0 9 0 -2 4
r4=truce	0 -12 0 0 -4 0 0 13
r4=two	0 -3 0 7 0 0 0 0
r4=unless	0 7 0 0 0 0 0 -8
r4=until	0 0 0 19 0 0 0 -18
r4=up	0 5 0 -6 0 0 0 3
r4=vote	0 -2 0 0 6 0 0 0
r4=want	1 -6 0 0 -2 0 6 -2
r4=was	0 7 0 0 0 0 0 -3
r4=will	0 17 0 -11 -11 -2 -1 5
r4=with	0 -11 0 7 0 0 4 0
r4=write	0 7 0 -5 0 0 0 0
r4=year	0 0 0 -5 10 0 0 -1
r=" .	0 -2 0 0 0 0 0 7
r=" <end>	0 -6 0 0 0 0 0 7
r=" or	0 8 0 -6 0 0 0 0
r=) <end>	0 1 0 8 0 0 0 -11
r=, "	5 -13 0 -1 -2 0 0 15
r=, <day-ahead>	0 3 0 -2 -2 6 0 -2
r=, <level>	0 -10 0 4 -1 0 0 6
r=, <name>	2 12 0 -13 7 0 0 -10
r=, <quality>	0 8 0 -10 0 0 0 3
r=, <span>	0 -14 0 -12 0 0 0 23
r=, a	0 -15 11 -8 -3 0 0 19
r=, according	0 11 0 -9 5 0 0 -8
r=, after	0 -6 0 2 0 0 0 6
r=, among	-1 6 0 -1 0 0 0 0
r=, and	-5 -11 -7 6 13 2 -3 -1
r=, as	2 0 0 0 0 0 0 -7
r=, at	0 0 8 -7 0 -2 0 1
r=, both	0 -8 0 5 0 0 0 5
r=, but	0 -9 0 6 0 0 0 2
r=, by	0 -6 0 13 0 0 0 -3
r=, for	0 9 0 -3 0 0 0 -11
r=, from	0 1 0 -16 12 0 0 0
r=, has	0 -3 0 10 0 0 0 -4
r=, he	0 0 0 -7 3 0 1 3
r=, if	0 36 0 -24 -2 0 0 -14
r=, in	-1 2 0 10 2 0 0 -13
r=, is	0 -12 0 2 3 0 0 3
r=, its	0 -2 0 0 0 0 0 6
r=, mr	0 0 0 -9 7 0 5 -4
r=, no	0 6 0 0 0 0 4 -7
r=, on	0 11 0 -3 6 0 7 -17
r=, or	0 -1 0 -11 14 0 0 0
r=, say	0 6 0 -1 -6 0 0 1
r=, so	-2 0 0 -3 9 7 0 -7
r=, that	0 -17 0 6 6 0 0 2
r=, the	5 -2 7 -14 1 -2 1 3
r=, to	0 -3 0 1 -5 1 7 -3
r=, under	3 0 0 4 -1 0 0 -6
r=, unless	0 12 0 0 -2 0 0 -11
r=, up	0 -10 0 10 0 0 0 0
r=, was	0 -6 0 6 0 0 0 0
r=, we	0 0 0 -12 8 0 0 3
r=, when	-3 1 -7 4 -3 -1 -3 4
r=, which	0 -1 0 1 -8 0 0 7
r=, will	0 -11 0 19 0 0 0 -3
r=, with	0 8 0 0 0 0 0 -4
r=, would	0 6 0 -3 0 0 0 0
r=, yes	0 0 0 -9 0 0 0 11
r=. "	0 0 0 17 0 0 0 -16
r=. <end>	4 7 5 -7 -1 2 -10 1
r=: the	-4 0 0 -1 -8 0 0 14
r=; <level>	0 0 0 7 -5 0 0 0
r=; <quality>	0 -1 0 -6 0 0 0 9
r=; it	0 -2 0 6 0 0 0 -2
r=; the	0 -3 0 -7 9 0 0 4
r=<end> <end>	-12 -2 -14 5 7 -6 0 1
r=<name> 's	0 -6 -1 0 0 0 0 11
r=? <end>	5 -9 -4 6 -3 0 0 4
r=after <name>	0 6 0 -5 0 0 0 0
r=after <span>	0 14 0 -5 0 0 0 -10
r=and end	0 -6 0 9 0 0 0 0
r=and is	0 -14 6 19 0 0 0 -12
r=and last	0 9 0 -5 0 0 0 -4
r=and must	0 -6 0 15 -7 0 0 0
r=and to	0 3 0 -10 0 0 0 6
r=as well	4 0 1 0 0 0 0 -6
r=at <number>	0 3 0 5 2 0 0 -12
r=evening .	0 7 0 -3 0 0 0 -2
r=for <span>	0 0 0 8 0 0 0 -7
r=from <day-ahead>	0 -1 0 21 0 0 0 -16
r=from <level>	0 -6 0 3 0 0 0 3
r=if it	0 19 0 -9 0 0 0 -11
r=if the	0 -11 0 -2 9 0 0 5
r=in a	0 14 0 -13 0 0 0 0
r=in the	0 -2 0 0 0 0 0 6
r=is the	6 0 5 -5 0 0 0 -8
r=it 's	0 -10 0 17 0 0 0 -5
r=it is	0 11 0 -10 0 0 0 1
r=it will	0 10 0 -16 0 0 0 6
r=it would	0 -11 0 14 0 0 0 -2
r=morning ,	0 9 0 -7 0 0 0 0
r=morning .	0 -8 0 8 0 0 0 0
r=next year	4 -1 0 -5 9 0 0 -3
r=night ,	0 -2 0 13 0 0 0 -9
r=night .	0 0 0 -14 0 0 0 16
r=of next	5 6 0 -12 -3 0 0 3
r=of thi	0 -7 0 -7 7 0 0 11
r=that <name>	0 -4 0 9 0 0 0 0
r=that <person>	0 13 0 -13 0 0 0 0
r=that he	0 0 0 -3 -3 0 0 8
r=that the	0 10 0 -2 -3 0 0 -4
r=the <level>	0 -5 0 7 0 0 0 0
r=the <number>	0 -7 0 15 -1 0 0 -4
r=the <office>	0 0 0 6 0 0 0 -3
r=the <organisation>	0 -9 0 11 0 0 0 0
r=the <person>	0 -2 0 -2 7 0 0 0
r=the <quality>	0 7 0 0 0 0 0 -1
r=the additional	0 0 0 -6 0 0 0 9
r=the duty	0 3 0 -12 0 0 0 8
r=the two	0 0 0 -4 -1 0 6 0
r=to <day-ahead>	0 3 0 -8 -5 0 0 13
r=to sell	0 -2 0 -4 0 11 0 0
r=unless <organisation>	0 28 0 -13 0 0 0 -16
r=— <name>	0 -16 0 9 0 0 0 2
r=— <office>	0 8 0 -5 0 0 0 0
r=— <person>	0 0 0 7 0 0 0 -2
r=— a	0 -2 0 12 0 0 0 -8
r=— the	0 -4 0 17 0 0 0 -11
s:!	0 -24 0 29 0 0 0 -10
s:"	0 -7 -8 10 0 -4 -1 3
s:&	0 -9 0 5 0 0 0 3
s:'	0 -14 7 30 -13 0 0 -15
s:'s	14 -1 -11 0 0 11 2 -13
s:(	0 -14 2 18 -12 0 0 0
s:)	0 -10 1 17 -15 0 0 0
s:*	0 -7 4 25 -2 0 0 -21
s:,	-4 2 -20 2 -1 2 -3 10
s:-	16 -13 12 2 -7 0 -6 -2
s:.	-8 5 2 11 -6 -8 -9 0
s:/	0 9 1 -11 4 0 0 0
s::	-2 -6 7 4 2 -17 -16 3
s:;	-7 -3 0 -2 0 0 4 6
s:<agent>	1 -5 -5 2 -3 13 -7 0
s:<day-ahead>	0 5 -4 -5 12 0 -2 -4
s:<day-gone>	-4 -22 -18 24 -10 6 -25 17
s:<day-today>	-2 -10 0 34 -10 0 -9 -17
s:<duty>	-37 5 8 3 3 -13 12 -6
s:<gate>	-9 8 -22 -11 27 0 -12 -3
s:<goods-amount>	-3 -14 0 21 0 0 -3 -8
s:<goods>	13 17 17 -20 -1 -37 4 -4
s:<level-noun>	-20 -1 -24 17 2 -8 -5 -5
s:<level>	-8 24 -30 7 -42 -27 -3 6
s:<money>	-7 -14 -11 34 0 3 -2 -23
s:<month-ahead>	-1 -15 0 -2 0 0 -3 19
s:<month-gone>	1 -16 4 6 -12 -6 -1 9
s:<name>	9 9 12 -23 -6 -1 0 9
s:<not>	0 7 10 -2 -1 -29 0 -4
s:<number>	1 8 20 9 -12 -37 -1 -15
s:<office>	-18 -13 -16 9 8 -11 11 0
s:<organisation>	8 11 -5 15 13 -4 -16 -49
s:<person>	-20 0 -23 12 -6 0 -2 9
s:<points>	-20 -13 -8 -16 -19 -5 0 59
s:<quality>	-10 13 -8 -12 10 9 -10 -2
s:<seat>	-2 -15 0 3 8 -3 14 1
s:<sender>	15 2 0 -4 -4 0 -11 -6
s:<span>	-21 8 -27 3 -13 0 -16 12
s:<taker>	-1 -2 -6 18 3 -11 -2 -10
s:<v-agree>	-28 0 -3 13 -19 -5 9 4
s:<v-bear>	-13 17 -3 5 -6 -9 0 -13
s:<v-begin>	11 15 4 -13 -4 -12 -1 0
s:<v-buy>	-3 -13 5 13 -2 12 -5 -5
s:<v-deny>	35 -31 -3 0 -3 -3 3 -16
s:<v-down>	-12 8 -3 0 -10 -4 12 0
s:<v-end>	-5 -2 13 -3 -9 -6 -4 7
s:<v-impose>	-2 -2 -8 1 8 -4 4 4
s:<v-propose>	-23 -2 -24 15 21 -18 10 -21
s:<v-return>	-6 1 -7 9 0 -3 -9 0
s:<v-sell>	10 -17 -6 -4 7 15 -2 -7
s:<v-stay>	2 -6 1 8 -14 -17 -11 8
s:<v-suspend>	9 -6 0 0 -9 -9 -6 7
s:<v-target>	-10 6 0 3 16 -9 -10 -17
s:<v-threaten>	0 9 -1 3 -1 0 -2 -11
s:<v-up>	-2 9 -9 6 -9 -4 -6 -8
s:?	1 0 -10 17 -7 -1 -3 -11
s:@	-2 -3 0 3 -2 0 0 6
s:_	-2 8 0 -8 -2 0 0 8
s:a	8 0 -13 1 -5 13 25 -17
s:about	3 1 0 -14 -4 6 0 9
s:above	7 12 0 -22 0 0 0 -4
s:abroad	2 -14 0 13 0 0 0 0
s:accept	0 6 0 -7 9 0 0 -6
s:accord	4 11 0 -11 0 0 0 -1
s:account	3 5 0 -6 0 0 0 0
s:add	0 0 0 0 -7 0 9 0
s:additional	0 -5 8 -7 -8 0 -2 16
s:adopt	0 9 0 -1 0 0 0 -7
s:advanced	0 -7 0 7 0 0 0 0
s:affiliate	10 -7 0 -8 0 0 0 1
s:afraid	0 0 0 -8 0 0 0 10
s:after	-5 11 -10 13 -6 -2 -3 -15
s:afterward	0 0 0 6 0 0 0 -5
s:again	0 -1 0 0 -22 0 -6 17
s:against	0 -8 0 -22 23 0 3 3
s:agency	0 0 0 12 0 0 0 -11
s:agree	-11 -14 -7 4 -30 0 12 14
s:agreement	-8 -4 -7 13 0 2 -6 0
s:agricultural	0 -3 0 7 0 0 0 0
s:ahead	0 -1 0 12 -1 0 0 -9
s:aircraft	-3 19 0 -14 0 0 0 0
s:airport	0 0 0 4 -6 0 0 2
s:al	0 3 0 -6 -2 0 0 6
s:alert	0 10 0 -2 0 0 0 -8
s:alexandria	0 0 0 19 0 0 -1 -14
s:alive	1 8 0 -2 0 0 0 -5
s:all	-9 9 1 9 -19 6 -1 -15
s:alone	0 -12 0 1 0 0 0 11
s:along	0 2 0 5 0 0 0 -9
s:already	2 22 0 -3 -12 0 0 -12
s:also	-2 0 7 0 7 0 0 -10
s:am	0 7 0 4 -2 0 0 -9
s:among	6 -1 0 -3 3 0 0 -3
s:an	0 2 -2 -2 -15 1 4 7
s:and	6 1 -16 7 -15 -15 -17 5
s:anew	0 12 0 -14 0 0 0 1
s:annex	0 22 0 -26 0 0 0 6
s:announce	10 2 2 0 -4 -4 0 -10
s:announcement	5 4 0 1 -2 0 0 -10
s:annual	0 -3 0 9 0 0 0 0
s:another	0 0 0 19 -6 0 0 -15
s:answer	-3 -16 0 10 9 0 -1 3
s:antimony	33 -10 0 -8 -2 0 0 -21
s:any	5 11 0 2 -8 0 0 -18
s:anyone	0 5 0 -12 6 0 0 0
s:anything	2 10 0 -13 8 0 0 -7
s:app	0 -3 0 0 -1 6 0 0
s:appeal	0 -7 0 4 4 0 0 -2
s:application	-4 0 0 -14 25 0 0 -9
s:apply	1 5 0 -19 -7 0 -3 24
s:approve	-1 -28 0 14 -1 0 0 14
s:are	3 9 1 -15 14 -19 -8 -2
s:argument	0 -1 0 -7 11 0 0 0
s:armistice	0 0 0 16 0 0 0 -14
s:army	0 0 0 19 -5 0 0 -12
s:around	0 -14 0 4 0 0 0 9
s:arrangement	-4 -13 -3 -14 -6 0 0 36
s:arrive	0 10 3 -10 0 0 -2 0
s:arrived	0 -2 0 14 -4 0 0 -6
s:article	0 0 0 11 -8 0 0 -5
s:artificial	8 -8 0 -5 0 0 0 6
s:as	5 4 -5 0 10 -4 -9 -6
s:ask	0 8 -1 -26 5 0 0 28
s:assembly	0 0 0 -8 14 0 0 -2
s:at	-15 9 0 -5 13 0 -18 -3
s:autumn	0 13 0 -17 0 0 0 7
s:average	0 -5 0 6 0 0 0 0
s:avocado	0 -4 0 0 0 0 0 6
s:avoid	0 8 0 -7 0 0 0 0
s:await	0 0 0 -5 7 0 0 0
s:away	9 -10 0 -6 -4 2 0 7
s:back	-7 10 -8 -7 -38 7 -12 24
s:ban	12 0 0 -11 -6 15 0 -14
s:bank	0 -10 0 12 -5 1 0 0
s:bar	0 0 0 0 6 0 0 -6
s:battery	15 -1 0 -6 -2 0 0 -4
s:be	-8 -4 3 -4 10 8 -6 0
s:became	0 -10 0 20 0 0 0 -11
s:become	0 5 0 -28 19 0 8 -4
s:beef	0 -7 0 21 -2 0 0 -12
s:been	-4 -11 -2 7 -6 13 -3 0
s:beer	0 3 0 3 5 0 0 -15
s:before	-17 -6 14 -16 11 -10 -14 17
s:begin	-14 4 -7 -4 21 0 4 -13
s:being	0 -1 0 -1 -2 0 0 11
s:believe	0 7 0 -6 0 0 0 0
s:bergen	0 -5 0 15 -1 0 0 -5
s:beside	0 -11 0 14 0 0 0 -1
s:better	2 -21 0 3 -1 0 0 13
s:between	-6 -24 -5 19 0 2 -3 -2
s:beyond	0 4 0 -12 0 0 0 11
s:bid	0 0 0 6 -1 0 0 0
s:big	0 -3 0 15 0 0 0 -11
s:biggest	0 -3 0 -1 6 0 0 0
s:bill	0 -9 0 3 9 0 0 -6
s:bite	10 -10 0 -8 6 0 0 0
s:blink	0 -4 0 7 0 0 0 0
s:boat	0 -6 0 -5 8 0 0 6
s:bond	0 -3 0 0 7 0 0 -4
s:border	0 12 0 -13 -2 0 0 4
s:both	-19 28 -13 -13 -12 -8 -12 12
s:break	0 -9 0 31 0 0 0 -23
s:breath	0 -7 0 0 0 0 0 7
s:bridge	0 -3 0 14 -4 0 0 -4
s:brief	0 -2 0 -3 0 0 0 7
s:bring	0 12 0 -3 -1 0 0 0
s:broke	0 0 0 10 0 0 0 -8
s:budget	0 -5 0 21 -2 0 0 -12
s:built	0 -2 0 -1 6 0 0 0
s:bulletin	-3 -2 1 6 0 0 0 -1
s:busan	0 -4 0 -2 -7 0 0 16
s:buse	0 -7 0 17 -12 0 0 0
s:business	0 -9 0 0 -3 17 0 -7
s:but	-7 2 -1 -2 8 0 0 0
s:butter	0 -3 0 12 -14 0 9 -6
s:buy	0 -6 0 6 7 0 0 -3
s:buyer	0 0 0 6 8 -10 0 -5
s:by	-3 0 -12 4 5 -6 20 -15
s:bytedance	0 0 0 -1 0 7 0 0
s:c	0 9 6 -13 2 0 0 -6
s:cabinet	0 12 0 2 2 0 0 -16
s:calendar	0 -2 0 -5 -3 0 0 16
s:call	0 -12 0 18 10 0 0 -17
s:calm	0 -4 0 -16 0 0 0 19
s:can	-4 6 -1 -16 11 6 -5 1
s:cancel	0 6 0 -2 0 0 0 -1
s:cannot	0 22 0 -24 4 0 0 -1
s:capital	0 -10 0 0 0 0 0 12
s:car	0 15 0 -5 -2 0 0 -8
s:cargo	0 0 9 0 -8 0 0 0
s:carry	0 -2 -1 9 -8 0 0 0
s:cartagena	0 -8 0 11 0 0 0 0
s:case	0 13 0 -15 24 0 0 -20
s:cease	0 0 0 0 -6 0 0 7
s:ceasefire	0 2 0 15 0 0 0 -16
s:cent	0 -2 0 11 0 0 0 -2
s:central	0 -10 0 14 -4 0 0 0
s:certain	0 -9 3 10 0 0 0 -2
s:certificate	0 -11 -1 -5 21 0 0 -9
s:chair	0 0 0 -6 0 0 0 7
s:change	0 -3 7 7 0 0 0 -12
s:charge	-9 2 0 -8 8 0 0 1
s:chicken	0 6 0 -16 12 0 0 0
s:chip	-3 -8 -1 3 0 3 0 4
s:christma	0 -9 0 18 0 0 0 -8
s:city	0 -11 0 32 -8 0 0 -18
s:civilian	0 0 0 6 0 0 0 0
s:claim	0 -2 0 -4 20 0 0 -11
s:clear	0 -19 -2 17 -4 0 0 8
s:client	0 8 7 0 -9 0 0 -6
s:clock	0 11 0 -17 0 0 0 9
s:close	0 -14 -2 4 -3 14 0 1
s:closed	0 -1 0 26 -17 0 0 -8
s:closing	0 0 0 -5 0 8 0 0
s:club	0 -10 0 30 0 -2 0 -18
s:coal	0 -10 0 15 -2 0 0 0
s:coast	0 0 0 13 0 0 0 -12
s:cocoa	0 -18 0 23 -3 0 0 0
s:coconut	0 1 3 -3 -1 0 7 -6
s:cod	0 -10 0 3 0 0 0 6
s:coffee	0 -12 0 19 0 0 0 -4
s:colleague	0 -2 0 -3 0 0 0 10
s:collect	-2 -2 -4 -6 11 0 0 6
s:collection	0 3 0 14 -4 0 0 -14
s:column	0 18 0 -9 -6 0 0 -1
s:come	0 -6 6 -2 -7 0 0 10
s:comment	-1 -14 -1 -6 22 0 0 -8
s:commission	-1 0 0 6 0 0 0 0
s:common	0 0 0 -4 0 0 0 6
s:company	0 5 -2 16 -8 0 0 -27
s:complete	0 0 0 -9 11 0 0 0
s:completed	-1 1 0 -15 0 7 0 10
s:component	0 19 0 -17 0 0 0 0
s:conclude	0 7 0 -1 0 0 0 0
s:confirm	0 -20 0 4 17 0 0 -2
s:consent	0 -2 0 -8 10 0 0 2
s:consider	0 2 0 -8 -2 0 0 8
s:consultation	0 -9 0 0 7 0 0 0
s:consumer	0 -3 0 -1 0 0 0 7
s:contact	0 0 0 -10 11 0 0 0
s:contain	0 -6 0 8 0 0 0 0
s:continue	0 14 0 -25 -3 0 0 17
s:contract	-2 -15 0 32 -11 0 -1 -4
s:control	6 0 -3 9 -10 0 0 -10
s:conversation	0 -6 0 13 0 0 0 -5
s:copper	0 10 0 -6 0 0 0 0
s:cork	0 12 0 -13 0 0 0 6
s:corn	0 12 0 -9 0 0 0 0
s:corrected	0 -1 0 -5 10 0 0 0
s:correction	0 -6 0 -2 8 0 0 2
s:cotton	0 20 8 -22 -7 0 0 -2
s:could	-2 4 0 21 -9 0 0 -18
s:council	0 -9 0 -13 12 0 0 12
s:count	0 -4 0 -23 12 0 0 19
s:counted	0 0 0 -12 0 0 0 16
s:counter	0 -19 -3 9 8 0 0 4
s:counterpart	10 0 0 -7 0 0 0 0
s:country	-4 7 -7 -8 1 -3 5 3
s:county	0 -12 0 23 -9 0 0 -3
s:course	0 -3 0 -1 0 0 0 6
s:court	0 -6 0 0 4 0 0 0
s:cover	11 -1 0 -8 0 0 0 2
s:crane	0 20 0 -6 -5 0 0 -6
s:critical	5 1 0 -9 0 0 0 0
s:cruz	0 0 0 6 -1 0 0 0
s:current	0 0 0 -18 0 13 0 8
s:currently	6 -3 0 0 0 0 0 0
s:custom	0 16 -7 -4 0 0 0 -5
s:customer	0 -7 0 14 -3 0 0 0
s:cut	0 0 0 7 2 0 4 -15
s:date	3 15 -4 -22 -11 2 11 2
s:day	-1 -5 0 -21 15 -5 -4 22
s:de	0 -5 0 8 0 0 0 -1
s:deadline	-2 12 -1 -15 -28 28 6 -15
s:deal	3 -9 -3 -8 0 10 9 3
s:dearer	0 11 0 -8 2 0 0 -4
s:decide	0 -16 -2 6 10 -1 0 -4
s:decided	0 0 0 -8 -2 0 0 13
s:decision	0 -11 0 14 -6 0 0 3
s:declare	0 0 0 -12 -1 0 0 14
s:decree	0 0 0 -9 -3 0 0 15
s:delay	0 0 0 -2 0 0 6 0
s:delegation	0 -16 0 32 0 0 0 -16
s:deliver	0 -9 0 1 0 0 7 0
s:depend	0 0 0 7 -2 0 0 0
s:desk	0 -10 -2 12 0 0 0 0
s:detail	0 -1 0 7 0 0 0 -1
s:diary	0 -1 0 -4 10 0 0 -1
s:did	0 -8 0 31 0 0 0 -20
s:die	0 1 0 -19 0 0 0 18
s:different	0 0 0 -8 7 0 0 0
s:dinner	0 -10 0 2 0 0 0 6
s:discuss	0 -14 0 20 -13 0 0 5
s:dispute	0 0 0 -1 0 0 12 -4
s:district	0 -4 0 9 0 0 0 -1
s:do	1 -5 -4 0 -16 0 -4 25
s:dock	0 0 0 -1 6 0 0 0
s:doe	-7 8 0 -23 0 -1 -4 25
s:doesn't	0 -4 0 -7 14 0 0 0
s:dollar	0 -3 0 7 0 0 0 0
s:don't	0 -7 0 9 0 0 0 0
s:donald	5 -10 0 1 0 9 0 -7
s:done	0 16 0 -14 9 0 0 -12
s:double	0 12 0 2 -5 0 0 -12
s:down	-2 0 2 9 -9 6 -1 -9
s:draw	0 0 0 7 0 0 0 -6
s:drawer	0 0 0 -12 0 0 0 13
s:driver	0 0 0 -7 9 0 0 0
s:due	-1 -1 0 -2 12 -4 -3 -2
s:dump	0 -3 0 6 0 0 0 0
s:during	0 13 0 11 0 0 0 -20
s:duty	-28 14 28 -25 -2 -9 0 6
s:each	-6 -21 -1 19 6 0 -3 0
s:earlier	-3 13 0 -21 9 0 0 0
s:early	0 -7 0 0 5 0 0 0
s:earth	21 -17 -3 4 -13 0 0 -5
s:easter	0 1 0 7 -4 0 0 -3
s:eastern	-1 1 -1 -9 10 0 0 0
s:economic	0 -10 0 12 0 0 0 0
s:economy	0 -1 0 15 0 0 0 -8
s:edition	0 0 0 6 0 0 0 -4
s:effect	6 24 -3 -19 -11 -1 0 -3
s:effective	0 14 0 -12 6 0 0 -7
s:either	3 0 0 -2 8 0 0 -5
s:election	0 -5 0 13 -4 0 0 0
s:electricity	0 -12 0 15 0 0 0 0
s:eleven	0 -7 0 7 0 0 0 0
s:else	0 8 0 -8 0 0 0 2
s:elsewhere	0 6 0 -3 0 0 0 0
s:emergency	-2 5 0 7 -2 0 0 -12
s:employer	0 -1 0 9 0 0 0 -6
s:end	-2 -21 16 -3 -22 -10 7 19
s:enter	2 20 6 -10 -7 0 0 -25
s:entry	-1 6 -1 -2 10 0 0 -10
s:episode	0 10 0 -10 0 0 0 0
s:erbium	15 -11 0 -2 0 0 0 0
s:evening	-1 1 0 11 4 0 0 -17
s:event	0 12 0 -11 0 0 0 0
s:every	8 -2 11 -12 4 0 0 -10
s:everybody	0 0 0 -2 -3 0 0 9
s:everyone	0 10 0 -1 0 0 0 -5
s:everything	-5 -1 0 -4 -9 0 0 15
s:everywhere	0 12 7 -13 0 0 0 -9
s:exact	0 -1 0 10 0 0 0 -3
s:examine	0 0 0 8 0 0 0 -2
s:exclusion	3 -30 48 -13 -11 0 0 -28
s:exempt	0 -1 5 5 1 0 -1 -11
s:exemption	0 6 9 -8 0 0 0 -7
s:expect	0 3 0 8 -6 0 -1 -3
s:expert	0 -7 0 16 -8 0 0 0
s:expire	-7 4 13 -8 -3 0 0 2
s:explain	0 0 0 18 0 0 0 -16
s:export	18 -9 3 22 -27 -1 -2 -18
s:exporter	0 9 0 -18 13 0 0 0
s:extend	2 -10 14 20 -4 0 -2 -18
s:extension	-4 1 -2 -9 13 -2 4 2
s:extra	0 6 0 6 0 0 0 -14
s:face	0 9 0 -16 -2 5 1 2
s:fact	0 0 0 19 -3 0 0 -11
s:fail	-1 5 0 0 -7 0 0 1
s:failed	0 -11 0 17 0 0 0 -5
s:failing	0 18 0 -12 -2 0 0 -5
s:far	0 0 0 19 -1 0 0 -12
s:fare	0 -21 0 32 0 0 0 -14
s:farm	0 0 9 6 -8 0 0 -7
s:farmer	0 6 0 -1 0 0 0 -2
s:favour	0 0 0 9 -3 0 0 -5
s:fee	-16 -39 -10 20 40 -4 -1 -21
s:fentanyl	-2 5 0 -2 -13 0 0 10
s:ferry	0 -9 0 22 0 0 0 -14
s:fertiliser	0 -8 0 10 0 0 0 0
s:figure	0 -7 0 1 5 0 0 0
s:file	0 -2 0 15 -9 0 0 -1
s:final	0 -16 0 -1 14 0 0 5
s:finance	0 7 0 -4 0 0 0 0
s:find	0 13 0 -12 0 -2 0 5
s:fine	0 -6 0 18 -6 0 0 -7
s:finish	0 7 0 -9 0 0 0 2
s:finished	0 10 0 -15 0 0 11 0
s:firm	6 -1 0 2 -3 0 0 -1
s:first	-3 -12 0 21 0 -4 0 -6
s:fish	0 -1 0 6 -2 0 0 0
s:flash	0 8 0 -16 0 0 0 8
s:flat	0 0 0 -9 0 0 0 9
s:flew	0 -1 0 -2 0 0 0 7
s:floor	0 -4 0 0 7 0 0 0
s:flour	0 -4 0 20 0 0 0 -16
s:flow	0 9 0 -4 -2 0 0 0
s:flower	0 11 0 -13 5 0 0 -1
s:fly	0 -3 0 0 0 0 8 -2
s:follow	0 10 0 -5 5 0 0 -6
s:followed	0 -4 0 -6 0 0 0 11
s:following	0 5 0 -6 -1 0 0 5
s:food	0 3 0 0 0 0 0 -6
s:for	-14 0 11 3 3 3 8 -11
s:force	3 10 -1 -14 8 0 0 -3
s:foreign	2 -9 0 16 -1 0 0 -8
s:form	0 -2 0 -11 17 0 0 -2
s:formal	0 0 0 -1 7 0 0 -3
s:former	0 0 0 16 -2 0 0 -12
s:forty	0 -1 0 8 -9 2 0 0
s:found	0 -17 0 21 -12 0 4 -4
s:four	0 -6 0 12 -2 0 0 0
s:fourth	0 -8 0 8 3 0 0 -4
s:framework	0 -13 0 18 0 0 0 -4
s:franc	0 -8 0 13 -2 0 0 0
s:free	0 -13 11 5 7 0 0 -12
s:freeze	0 -3 0 -11 0 0 0 19
s:friday	0 5 7 -11 8 -2 0 -5
s:from	2 22 16 -6 -2 -13 -30 -18
s:front	0 -1 0 14 -4 0 0 -5
s:frozen	0 -2 0 27 -7 0 0 -18
s:full	0 19 0 0 -4 0 0 -16
s:further	-1 -9 0 12 -8 0 0 5
s:gallium	42 -14 -1 -11 -10 0 0 -26
s:gas	0 -11 0 12 0 0 0 0
s:gate	0 -8 0 20 5 0 0 -18
s:gave	0 -15 0 13 -5 2 7 -7
s:gazette	0 9 0 -3 0 0 0 -4
s:general	0 0 0 7 0 0 0 -5
s:geneva	-1 -10 0 0 -8 0 0 18
s:georgia	0 -15 0 3 7 0 0 5
s:germanium	39 -11 0 -12 -4 0 0 -26
s:get	0 -9 0 -2 15 0 0 3
s:give	0 -14 0 5 2 0 4 0
s:given	0 2 0 -4 -6 0 0 10
s:glass	0 -2 0 11 0 0 0 -7
s:go	-4 -16 0 1 -1 0 -4 20
s:goalkeeper	0 -2 0 6 0 0 0 0
s:gold	0 1 4 -1 5 0 0 -10
s:good	-12 -4 15 -7 -3 -10 -4 16
s:government	-3 -15 0 17 -7 0 0 6
s:grain	0 -13 0 11 7 0 0 -2
s:grant	0 -8 9 -1 -3 0 0 5
s:graphite	7 2 0 -8 0 0 0 0
s:great	0 0 0 -6 6 0 0 0
s:grid	0 -10 0 15 -3 0 0 0
s:ground	0 0 0 7 -6 0 0 0
s:grow	0 -7 0 2 0 0 0 3
s:grower	0 -7 0 0 10 0 0 0
s:guayaquil	0 0 0 -8 -2 3 0 8
s:had	-5 -28 0 21 5 1 -9 4
s:half	8 -9 0 0 0 0 4 0
s:halt	0 0 0 8 0 0 0 -7
s:halve	0 6 0 -10 0 0 0 3
s:ham	0 -16 0 14 6 0 0 -7
s:hand	-1 4 0 16 -7 0 0 -15
s:handshake	0 -4 0 7 0 0 0 0
s:hang	0 -18 0 21 0 0 0 -3
s:happen	5 5 0 -7 5 0 0 -6
s:happened	0 -3 0 7 0 0 0 0
s:has	7 -7 -9 6 10 8 0 -19
s:have	-1 -4 -5 9 -18 -15 12 2
s:having	0 -8 0 4 0 0 0 4
s:he	0 -7 0 8 -17 -9 11 3
s:hear	0 -6 0 -31 35 0 0 0
s:heard	0 -2 0 15 -8 0 0 0
s:hearing	-3 -11 0 -3 24 0 0 -12
s:height	0 1 0 6 0 0 0 -8
s:her	0 -17 0 23 -5 0 0 0
s:higher	0 17 0 -16 4 0 0 -1
s:highest	0 -6 0 14 -2 0 0 0
s:him	0 -6 0 -5 6 0 0 5
s:himself	0 -2 0 11 -3 0 0 -3
s:his	-2 5 -3 2 -7 4 0 -4
s:history	0 15 0 -14 0 0 0 0
s:hit	0 -8 0 5 0 0 0 0
s:hold	0 -24 6 16 0 1 0 -7
s:holiday	0 -8 0 12 -3 0 0 0
s:holmium	17 -11 0 -5 0 0 0 0
s:home	0 -14 0 15 -1 0 0 0
s:hope	0 7 0 -17 16 0 4 -6
s:hospital	0 -1 0 13 0 0 0 -8
s:hotel	0 0 0 8 0 0 0 -4
s:hour	0 -13 0 0 -7 2 0 12
s:house	0 -5 0 9 -9 0 0 2
s:household	0 -20 0 25 0 0 0 -8
s:how	0 -5 0 -4 -2 0 0 12
s:i	-3 -17 -1 18 0 -2 -2 0
s:ice	8 -2 0 10 0 0 0 -14
s:if	-13 30 -8 -5 -3 -15 2 -16
s:immediate	0 8 0 -7 0 0 0 0
s:import	1 -8 2 7 3 0 0 -8
s:importer	0 10 0 -4 -1 0 0 -1
s:impose	1 2 0 0 0 0 0 -7
s:in	-12 1 -7 7 4 0 -19 1
s:include	0 0 0 7 0 0 0 -6
s:increase	-1 16 0 0 -5 0 0 -13
s:industry	0 -10 6 12 0 0 0 -9
s:informed	0 1 0 0 -6 0 0 5
s:initial	0 7 0 -5 0 0 0 0
s:initialled	0 4 0 -8 8 0 0 -2
s:instead	0 6 0 -7 0 0 0 5
s:instrument	0 0 6 0 -2 0 0 -3
s:intelligence	0 0 0 -3 0 0 0 6
s:interest	0 -6 0 15 0 0 0 -7
s:interim	0 -8 0 9 0 0 0 0
s:international	0 -5 0 9 0 0 0 0
s:into	0 1 10 -2 0 0 0 -6
s:introduce	0 -5 0 6 0 0 0 0
s:invest	0 0 0 7 0 0 0 -1
s:investigation	0 -2 0 6 0 0 0 0
s:invited	0 0 0 -3 6 0 0 0
s:is	0 2 4 -5 -5 3 -20 12
s:island	0 0 0 16 0 0 0 -14
s:issue	0 -5 0 7 0 0 0 0
s:issued	-4 0 0 11 -4 0 0 0
s:it	-19 1 -17 -1 4 -5 -7 13
s:item	0 -3 0 10 -1 0 0 -3
s:its	14 -1 0 -4 -5 0 -16 1
s:itself	0 15 0 -18 -3 0 4 1
s:job	0 7 0 -16 0 0 0 10
s:john	0 0 0 7 0 0 0 -4
s:judge	0 -3 0 7 5 0 0 -10
s:jump	0 -5 0 -11 12 0 0 2
s:just	0 -23 13 2 0 0 0 12
s:keep	-2 7 -3 -11 -1 0 0 12
s:key	0 -2 0 -2 0 0 0 7
s:kick	1 7 0 -6 0 0 0 -1
s:kind	0 -7 10 1 -1 0 0 -1
s:kitchen	0 8 0 -6 0 0 0 0
s:know	-3 0 0 -10 -2 0 0 18
s:kuala	0 -8 0 3 0 0 0 3
s:land	0 23 0 -11 -5 0 0 -7
s:lapse	0 11 0 -7 2 0 0 -7
s:last	1 17 8 -19 -11 -5 3 5
s:lasted	0 0 0 18 0 0 0 -16
s:lasting	0 1 0 -7 0 0 0 6
s:later	0 -8 0 -7 15 0 0 3
s:law	0 27 -3 -15 -26 11 0 0
s:lawful	0 0 0 -7 9 0 0 0
s:lawyer	0 -6 0 16 6 0 -1 -18
s:lay	0 -10 0 4 2 0 0 2
s:lead	0 -10 0 19 0 0 0 -6
s:leather	0 -8 0 0 0 0 0 6
s:leave	0 -15 2 4 9 -2 -6 0
s:legal	0 17 0 -20 0 0 0 2
s:lentil	0 7 0 -14 0 0 0 8
s:less	0 0 -7 12 -2 -1 0 1
s:let	0 1 -1 -12 -5 8 0 11
s:letter	-2 11 0 -6 -7 0 0 3
s:level	0 5 0 -3 -6 0 0 1
s:levy	-1 -4 -1 16 -7 0 0 -3
s:licence	18 -21 0 8 -2 -4 0 -3
s:license	17 -5 0 -8 0 0 0 0
s:lie	0 6 0 10 -7 0 0 -8
s:life	-3 6 0 0 0 0 0 -2
s:lifeng	0 0 0 6 0 0 0 -1
s:lift	9 -9 0 8 0 0 0 -6
s:light	0 0 0 10 0 0 0 -10
s:like	0 10 0 -7 -6 2 0 0
s:likely	0 -6 0 7 0 0 0 0
s:likewise	0 4 0 -12 2 0 0 3
s:line	0 0 6 -5 7 0 0 -3
s:link	0 -3 0 0 6 0 0 -3
s:lisbon	0 -2 0 12 0 0 0 -5
s:list	5 -7 4 -3 6 0 3 -10
s:listed	0 0 0 -6 2 0 0 3
s:lithium	11 -3 0 -6 0 0 0 0
s:loaded	0 -6 8 -15 18 0 0 -9
s:local	0 -5 0 11 0 0 0 -2
s:lodged	0 0 0 0 6 0 0 0
s:london	7 -2 0 0 0 0 0 -2
s:long	0 -13 0 0 -4 0 0 11
s:longer	2 -4 0 21 -2 0 0 -14
s:lorry	0 -10 0 31 0 0 0 -24
s:lower	-2 0 -2 9 -1 0 0 -3
s:lumpur	0 -8 0 3 0 0 0 4
s:m	-9 -4 16 -15 5 0 0 7
s:machine	0 -5 0 6 0 0 0 0
s:machinery	0 -8 10 0 -2 0 0 1
s:magnet	0 14 0 -11 0 0 0 -2
s:main	15 0 0 -11 -2 0 0 0
s:majority	0 0 0 -7 9 0 0 0
s:make	12 5 -4 -10 0 0 4 -7
s:maker	0 3 0 -10 0 0 0 8
s:making	0 11 0 -10 0 0 0 0
s:man	0 -5 0 10 0 0 0 -1
s:mangoe	0 17 0 -8 -8 0 0 -1
s:many	0 13 0 -3 0 0 0 -8
s:mark	0 -5 0 -15 0 0 0 22
s:market	0 -8 0 -1 2 0 0 6
s:match	0 5 0 1 0 0 0 -7
s:matter	0 10 0 -3 15 0 0 -22
s:may	-4 -18 0 11 27 -1 -6 -24
s:me	0 0 0 1 -2 0 7 -1
s:meal	0 8 0 -7 0 0 0 0
s:mean	0 -1 0 0 -1 0 0 7
s:meanwhile	0 -9 0 0 -4 4 0 7
s:measure	-2 9 7 -13 -10 0 2 2
s:mediator	0 -4 0 23 -10 0 0 -11
s:medicine	0 9 0 -13 -4 0 0 8
s:meet	-5 -19 -11 32 -19 -7 -6 8
s:member	0 -15 0 4 7 0 0 0
s:memo	0 -2 0 -5 0 9 0 0
s:memorandum	0 10 0 -12 0 0 0 2
s:metal	5 9 0 -14 0 0 0 -1
s:midnight	-4 0 7 -20 -2 -1 0 25
s:might	0 -2 0 -2 6 0 0 0
s:mill	0 3 0 -17 -2 0 0 16
s:million	0 -13 0 28 -5 0 0 -11
s:mine	0 6 0 -5 -2 0 0 1
s:minimum	0 25 0 -23 0 0 0 0
s:minister	0 10 0 -3 -15 0 0 5
s:ministry	2 7 0 -9 -8 0 6 0
s:minute	-3 0 9 0 6 0 0 -7
s:mombasa	0 0 0 1 -7 0 0 4
s:monday	0 8 11 -2 -9 0 0 -8
s:month	4 -31 0 0 9 0 0 14
s:moratorium	0 0 0 7 0 0 0 -6
s:more	1 -7 2 5 -3 4 0 -2
s:morning	0 -6 0 9 -3 0 0 0
s:most	0 7 0 -1 0 1 0 -6
s:move	-3 15 0 -6 2 0 0 -7
s:mr	-1 0 5 -14 5 2 7 5
s:much	0 -2 0 6 0 0 0 0
s:muscat	0 0 0 10 0 0 0 -10
s:must	0 -29 -5 9 17 0 6 -21
s:my	-6 -6 3 16 -7 0 0 -3
s:name	0 -11 0 0 -3 8 0 5
s:named	0 19 0 -15 -2 0 0 0
s:natural	0 11 0 -10 0 0 0 0
s:need	13 -27 0 20 -4 0 0 -3
s:needed	1 1 0 -9 0 0 0 6
s:negotiate	0 12 0 -10 -1 0 4 -5
s:negotiation	0 6 0 -11 -6 0 16 -7
s:negotiator	0 -5 0 14 0 0 0 -2
s:neither	0 -2 0 11 -2 0 0 -3
s:net	0 -1 0 2 12 0 0 -14
s:network	0 -8 0 0 0 0 0 9
s:never	0 6 0 -3 0 0 0 0
s:new	-2 10 -17 0 10 -3 -4 -9
s:newspaper	0 -10 0 16 0 0 0 -3
s:nexperia	-1 0 0 12 0 0 0 -3
s:next	5 -18 -6 23 -7 -8 -2 0
s:night	0 -21 5 17 -4 0 0 -3
s:nine	0 0 0 -13 0 0 0 13
s:no	5 -1 -6 5 1 -7 2 -6
s:nobody	4 7 0 -2 5 0 0 -12
s:non	0 -5 0 10 0 0 0 -3
s:none	0 -11 0 19 -4 -1 0 0
s:noon	0 7 0 0 4 0 0 -12
s:north	0 -6 0 2 8 0 0 -5
s:northern	0 0 0 7 -1 0 0 -1
s:not	-3 0 14 -1 -7 -8 -19 7
s:note	0 0 8 -7 -1 0 0 4
s:nothing	0 9 -2 -5 -8 0 9 -1
s:notice	18 -3 3 -3 7 0 -1 -18
s:now	-8 -1 2 15 -7 0 0 -8
s:number	0 -12 0 6 -1 0 0 7
s:nut	0 -5 0 -6 11 0 0 0
s:objection	0 -4 0 19 -8 0 0 -5
s:observer	0 -9 0 5 7 0 0 -4
s:of	18 4 -2 4 -3 -1 -6 -13
s:off	-5 -17 -5 16 9 7 -1 -14
s:offer	0 -3 0 20 13 0 0 -31
s:office	0 -13 0 16 -1 0 0 0
s:oil	-1 6 6 -15 -2 0 12 -1
s:old	-3 -21 1 17 0 0 -6 0
s:older	0 7 0 -5 0 0 0 0
s:on	0 10 -8 -6 12 -13 3 -2
s:one	13 -18 -4 0 3 0 6 0
s:only	0 -15 3 5 -3 0 0 5
s:open	0 -1 0 29 -11 0 0 -22
s:opened	0 -6 0 12 -8 0 0 0
s:operator	0 -5 0 15 -2 0 0 -4
s:or	-4 0 1 -11 -8 6 13 1
s:order	-6 2 3 -5 -18 14 0 3
s:ordinary	0 21 0 -7 0 0 0 -12
s:origin	0 6 0 -2 0 0 0 -8
s:other	-5 0 -10 -11 4 -2 13 10
s:otherwise	0 -3 0 -15 -8 0 0 27
s:our	-6 -24 0 7 19 0 -1 4
s:out	0 -15 21 -4 0 -8 -5 9
s:over	1 -1 -4 4 -24 0 11 2
s:owe	0 3 0 -9 2 0 0 4
s:own	2 -7 5 0 0 1 0 0
s:owned	9 0 0 -4 -1 0 0 0
s:owner	0 -7 0 0 -3 10 0 0
s:ownership	0 0 0 6 0 0 0 -5
s:p	-6 -10 16 -2 3 0 0 -2
s:pact	0 0 0 6 0 0 0 -4
s:page	0 -3 0 -5 12 0 0 -3
s:pair	0 0 0 6 0 0 0 0
s:palace	0 -3 0 6 -5 0 0 1
s:palm	1 0 0 -6 -1 0 7 0
s:panama	0 0 0 9 0 0 0 -7
s:paper	-2 -11 0 0 -18 0 -2 29
s:parcel	0 -19 25 0 -1 0 0 -12
s:parliament	0 -7 0 -13 19 0 0 2
s:part	9 5 0 -6 -1 0 0 -2
s:party	0 -15 0 41 -6 0 0 -25
s:pass	0 -17 0 12 0 0 0 2
s:past	0 -4 0 -9 -7 0 0 21
s:pause	2 -15 0 -9 -10 0 0 22
s:pay	0 11 0 -8 11 -8 -8 -9
s:payable	0 14 0 10 -20 0 0 -9
s:people	0 -11 0 7 0 0 0 2
s:per	0 0 0 4 10 0 0 -15
s:percent	0 1 0 4 -7 0 0 0
s:period	0 10 0 -18 0 0 0 10
s:permanent	0 6 0 -4 -12 0 11 -1
s:phase	0 -5 0 -4 12 0 0 -1
s:phone	0 -8 0 13 0 0 0 -1
s:phosphate	4 -8 0 -1 0 0 0 8
s:pipe	0 3 0 -11 0 0 0 7
s:plan	0 4 0 10 1 0 0 -17
s:plant	0 -14 0 19 -1 4 0 -8
s:plastic	0 4 0 -15 0 0 0 11
s:play	0 -4 0 11 0 0 0 -5
s:please	0 1 0 -24 23 0 0 0
s:plum	0 3 0 -14 11 0 0 -3
s:plywood	0 0 6 5 -1 0 0 -9
s:point	0 -7 0 16 -8 3 0 0
s:pointed	0 -5 6 -6 0 0 0 6
s:polysilicon	0 18 0 -17 0 0 0 0
s:pork	0 5 0 -14 0 0 0 10
s:port	-8 -9 -3 -1 28 1 0 -19
s:position	0 9 0 -6 0 0 0 0
s:post	-3 4 0 -2 11 0 0 -14
s:powder	0 0 0 -15 16 0 0 0
s:power	0 -8 0 1 7 0 0 0
s:premier	0 -6 0 12 0 0 0 -2
s:prepare	0 -10 0 0 0 0 0 14
s:present	0 0 0 -17 2 0 6 13
s:presenter	0 0 0 11 0 0 0 -9
s:president	5 -7 0 15 -15 0 0 -2
s:press	0 -7 0 14 -1 0 0 0
s:price	0 6 -2 6 -6 0 0 -4
s:prime	0 8 0 -1 0 0 0 -4
s:proclamation	0 13 0 -11 8 0 0 -9
s:product	5 -5 0 11 0 0 0 -12
s:prolong	0 25 -2 -12 -5 0 0 -1
s:prolongation	0 0 0 -15 3 0 0 13
s:prolonged	0 0 6 9 -2 0 0 -10
s:promise	0 -8 0 8 6 0 -1 -4
s:proper	0 -1 0 15 0 0 0 -12
s:proposal	0 0 0 8 0 0 0 -7
s:propose	0 -17 0 2 7 0 0 5
s:protest	0 -4 0 7 0 0 0 -3
s:provide	0 -1 0 4 5 0 0 -7
s:provided	0 1 0 -5 6 0 0 0
s:provisional	0 5 0 -13 0 0 0 7
s:public	0 -6 0 11 -1 0 0 -4
s:published	0 -13 -1 12 -1 0 0 1
s:purchase	0 -8 0 15 0 0 0 -5
s:put	9 6 0 -7 -15 16 -5 -11
s:q	0 -13 0 14 0 0 0 0
s:quarrel	0 -2 0 11 -3 0 5 -10
s:quarter	0 5 0 -11 11 0 0 -2
s:question	0 3 -2 14 -7 0 0 -9
s:quiet	0 0 0 27 0 0 0 -26
s:quota	0 7 0 0 4 0 0 -8
s:radio	0 0 0 6 -7 0 0 1
s:rail	0 0 0 26 0 0 0 -24
s:rain	0 -10 0 16 0 0 0 -2
s:raise	0 1 0 4 -6 0 2 -5
s:rare	20 -15 -3 5 -12 0 0 -6
s:rate	-3 19 -8 -13 5 0 -4 -1
s:rather	0 -15 0 -11 8 0 0 15
s:ratify	0 0 0 -24 24 0 0 0
s:raw	0 -1 11 -5 0 0 0 -3
s:reach	0 -7 0 13 7 0 -6 -8
s:read	0 -2 0 10 0 0 0 -2
s:ready	0 0 0 5 -1 0 3 -6
s:reason	0 -7 0 13 0 0 0 -5
s:recall	0 0 0 8 -2 0 0 -8
s:receive	0 -9 0 7 6 0 0 -9
s:reciprocal	0 4 -3 0 -6 0 0 1
s:recommend	0 3 0 -10 0 0 7 0
s:red	0 -11 0 0 11 0 0 0
s:reduce	0 0 0 10 -3 0 0 -4
s:reduction	0 11 0 -6 -4 0 0 0
s:refund	0 0 -2 2 13 0 0 -13
s:refused	2 4 0 -7 0 0 0 0
s:regard	0 0 0 -8 6 0 0 4
s:register	2 -7 0 24 -20 0 0 0
s:reject	0 8 0 0 0 0 0 -3
s:relief	2 0 0 -15 13 0 0 0
s:remain	-4 -7 -1 14 0 0 0 -3
s:remind	0 -6 -1 21 0 0 0 -14
s:reminder	0 -17 0 13 0 0 0 4
s:remove	0 -7 0 18 0 0 0 -8
s:renew	4 0 0 -9 0 0 0 4
s:renewal	0 11 0 -24 4 0 0 12
s:renewed	0 -5 6 -9 7 0 0 5
s:replace	0 1 0 6 -2 0 0 -6
s:reply	0 0 0 -4 9 0 0 -1
s:report	0 -1 0 7 7 0 0 -15
s:reporter	0 0 0 -2 -7 0 0 12
s:representative	-4 -5 0 3 11 0 0 -7
s:request	0 0 0 -18 19 0 0 -2
s:required	6 6 0 -14 -3 0 0 6
s:reserved	0 0 0 10 -6 0 0 0
s:resolution	0 4 0 3 -9 0 0 0
s:rest	0 10 0 -18 0 0 0 9
s:restore	0 12 0 -2 0 0 0 -7
s:retain	0 -6 0 9 0 0 0 0
s:return	-1 -8 -2 7 6 0 -7 3
s:review	0 -8 0 -3 4 0 0 6
s:rice	0 11 5 -17 0 0 0 3
s:right	0 -13 0 11 -7 7 0 -1
s:ring	0 -8 0 11 0 0 0 0
s:rise	0 7 -1 5 -8 0 0 -7
s:river	0 -5 0 23 -5 0 0 -14
s:road	0 -8 0 22 0 0 0 -15
s:roaming	0 -14 -1 21 0 0 0 -4
s:room	0 -6 0 17 -1 0 0 -6
s:round	-2 -8 0 33 -17 -2 6 -19
s:rule	35 -37 -2 -3 0 -3 4 -13
s:rum	0 6 0 -7 0 0 0 2
s:run	-1 -22 14 4 0 -6 -2 6
s:s	0 -7 0 8 0 0 0 0
s:safeguard	0 21 0 -17 0 0 0 -4
s:sale	2 -2 0 -17 0 21 0 -3
s:salmon	0 15 0 -13 0 0 0 0
s:same	-3 -9 1 -7 -2 -2 0 23
s:sanction	0 -17 -1 24 0 0 0 -5
s:santa	0 0 0 9 -1 0 0 -3
s:saturday	0 4 0 -12 10 0 0 -1
s:save	0 3 0 -5 -4 0 0 7
s:say	0 8 7 -3 -11 -1 -2 0
s:schedule	0 0 0 -3 8 0 0 -4
s:scheduled	0 -5 0 0 7 0 0 0
s:sea	0 -1 0 6 0 0 0 0
s:seal	0 1 0 3 0 0 0 -7
s:season	0 -22 0 36 -5 -2 3 -16
s:second	-2 -2 -2 8 9 -3 0 -8
s:secretary	0 -3 0 7 0 0 0 0
s:section	0 2 19 -14 9 0 0 -15
s:see	-1 -4 2 18 -19 3 0 -8
s:seek	0 -2 0 7 0 0 0 -4
s:seem	0 7 0 -7 0 0 0 0
s:sell	5 -7 0 4 -15 20 -2 -16
s:send	0 2 0 -2 -3 0 0 8
s:seoul	0 0 9 -7 0 0 0 0
s:separate	11 0 0 -2 0 0 0 -9
s:session	0 0 0 -11 13 0 0 0
s:set	-1 0 0 4 -9 4 3 0
s:settle	0 -3 0 -3 0 0 9 0
s:settlement	0 0 0 -1 0 0 6 -1
s:several	0 -13 0 12 0 1 0 0
s:shall	-1 6 0 -19 6 0 3 7
s:share	0 0 0 0 -6 8 0 0
s:she	0 3 0 13 -14 0 -1 -1
s:sheet	0 4 0 8 -6 0 0 -7
s:shelve	4 0 0 -11 -1 0 0 6
s:ship	-13 0 0 -20 25 -3 -5 8
s:shipment	0 -2 -7 -1 14 0 0 0
s:shook	0 6 0 3 0 0 0 -10
s:shore	0 15 0 -12 0 0 0 -2
s:short	0 2 0 -12 -11 0 0 16
s:should	-2 31 6 -17 -20 0 0 -1
s:show	0 -3 0 7 0 0 0 0
s:shrimp	0 -8 0 11 2 0 0 -5
s:shut	0 -22 0 10 -3 9 6 -2
s:side	-1 16 -5 -9 0 -5 0 0
s:sign	-9 5 5 3 -11 0 -2 0
s:signature	-1 -2 0 17 -13 0 4 -2
s:since	-11 -19 -3 23 -9 -4 -2 9
s:single	0 -9 0 16 -5 0 0 0
s:sir	0 -8 0 2 0 0 0 4
s:sit	-3 1 0 13 0 0 0 -9
s:six	0 -2 0 -6 0 0 0 11
s:sixth	0 -3 0 8 0 0 0 0
s:slap	0 12 0 -18 0 0 0 9
s:sleep	2 2 0 -9 0 0 0 4
s:small	-1 -4 14 -2 0 0 0 -1
s:so	-3 -8 -8 -7 26 4 -1 -3
s:social	0 0 0 -5 0 0 0 7
s:software	5 1 0 -9 0 0 0 0
s:solution	0 0 0 1 -8 0 3 0
s:some	10 -12 0 14 -6 0 0 -7
s:somebody	0 -16 0 -13 -2 0 0 29
s:something	0 3 0 -15 0 0 0 15
s:sooner	0 8 0 -10 -2 0 0 1
s:south	0 -9 0 14 0 0 0 -4
s:soybean	0 -4 0 0 3 0 0 7
s:spare	0 6 0 -12 7 0 0 0
s:speak	0 11 0 0 -6 0 0 -3
s:speaking	0 0 0 -9 0 0 0 10
s:special	0 15 0 0 0 0 0 -12
s:spoke	0 9 0 -19 5 0 0 9
s:spoken	0 0 0 12 0 0 0 -8
s:spring	0 9 0 0 0 0 0 -6
s:staff	0 0 0 0 0 6 0 -5
s:stage	3 -7 0 10 -2 0 0 -3
s:stand	0 3 0 16 -5 0 0 -13
s:standstill	-2 -10 0 16 4 0 0 -9
s:start	10 31 1 -7 -22 -4 0 -29
s:state	-4 4 -1 -21 15 0 0 9
s:statement	0 17 0 -9 0 0 0 -5
s:stay	7 11 0 9 -7 -4 -7 -16
s:steel	0 9 10 -13 -1 0 0 -1
s:step	0 38 0 -17 -8 0 0 -22
s:still	-3 -9 0 6 6 0 -1 0
s:stockholm	0 -1 0 -7 0 0 0 12
s:stop	-4 11 -4 -1 2 7 0 -11
s:strike	0 -4 0 17 -8 0 -1 -4
s:stuff	0 3 0 -10 5 0 0 0
s:subject	0 -5 0 0 16 0 0 -10
s:such	0 9 -2 -4 -3 0 0 0
s:sugar	0 -22 0 17 0 0 3 1
s:summer	0 3 0 16 -2 0 0 -15
s:sunday	0 -6 0 -16 -6 0 0 26
s:supposed	0 6 0 5 0 -7 0 -3
s:surcharge	-3 35 -19 9 -8 0 0 -54
s:suspend	-5 6 -22 4 1 -5 -6 0
s:suspension	7 -3 -10 -17 21 0 6 -3
s:system	0 4 0 -8 5 0 0 0
s:table	0 4 0 1 -10 0 -2 2
s:take	0 -6 -9 14 -5 -1 0 -5
s:talk	-4 -14 -3 12 -24 0 -2 16
s:talking	0 -1 0 -9 0 0 0 13
s:tangier	0 9 0 -3 0 0 0 -5
s:tariff	-8 -18 -24 14 2 0 16 2
s:tax	0 11 0 -22 10 0 0 7
s:tea	0 2 -1 -7 -3 0 0 12
s:team	0 -14 0 12 -4 0 0 2
s:technical	0 -4 0 14 -4 0 0 0
s:telephone	0 0 0 -7 -4 0 0 16
s:telephoned	0 8 0 -3 -3 0 0 0
s:television	0 -9 0 0 -1 0 0 14
s:tell	-4 14 -11 -14 -12 12 1 9
s:ten	0 0 0 -7 0 0 0 9
s:tenth	-1 1 0 9 0 0 0 -6
s:term	3 5 0 5 4 0 0 -17
s:terminal	0 0 0 0 0 7 0 -3
s:text	6 -3 4 -16 -3 0 0 11
s:textile	0 -6 5 5 -2 0 0 0
s:th	7 -19 0 0 0 0 0 13
s:than	-2 16 -8 -8 20 -2 0 -12
s:that	1 3 10 -11 7 6 0 -5
s:the	-9 -6 0 13 5 2 -7 -6
s:their	3 3 -8 -3 -15 -3 -7 16
s:them	3 11 0 -4 -3 -4 0 -7
s:then	-2 19 -3 -11 5 0 -2 -4
s:there	-4 -2 -8 14 0 -4 2 -10
s:these	0 20 0 -6 -7 0 0 -8
s:they	0 5 3 -4 -1 -11 -16 6
s:thi	5 -28 0 11 9 0 -3 0
s:thing	0 4 0 -22 -15 10 0 15
s:think	0 0 0 -4 6 0 0 0
s:third	0 -4 0 10 -25 0 6 4
s:those	0 14 4 -12 0 0 0 -5
s:though	2 0 0 -9 9 0 0 0
s:thread	0 0 0 -21 0 0 0 22
s:threaten	-2 0 0 8 0 0 -8 -6
s:three	-1 4 0 16 -24 0 0 -5
s:through	-2 -14 1 1 0 0 0 7
s:thursday	0 -18 0 0 -4 0 0 14
s:ticket	0 -15 0 23 0 0 0 -7
s:tiktok	-3 -7 0 -22 -6 32 0 0
s:till	7 -14 -2 -12 -8 6 0 16
s:timber	0 -4 0 -1 0 0 6 0
s:time	-4 0 -7 -5 0 0 -2 13
s:tin	0 -12 0 3 0 0 0 10
s:to	-13 -9 -12 -3 12 9 12 5
s:tobacco	0 -14 0 14 0 0 0 0
s:together	0 -13 0 16 0 0 0 -7
s:tomatoe	0 -9 0 7 0 0 0 0
s:ton	-2 -4 0 0 7 0 0 0
s:top	-3 19 0 -5 -1 0 0 -12
s:total	0 0 0 4 0 0 0 -6
s:touched	0 5 0 -11 0 0 0 5
s:toward	0 0 0 -7 -2 0 0 11
s:town	0 -3 0 19 -14 0 0 0
s:tractor	0 -18 0 5 -1 0 0 13
s:trader	0 -5 0 0 0 0 0 6
s:transcript	0 8 0 0 0 0 0 -8
s:transit	0 -7 3 0 5 0 0 -1
s:travel	0 0 0 11 0 0 0 -3
s:treat	0 -6 0 8 -2 0 0 0
s:treaty	0 6 0 0 0 0 4 -13
s:tromsø	0 -7 0 0 0 0 0 8
s:truce	-22 4 -4 -1 2 -8 -8 11
s:trump	6 -9 0 5 0 0 0 0
s:tuesday	0 0 0 -2 7 0 0 0
s:tuna	0 0 0 -5 0 0 0 7
s:turn	1 -1 0 -20 0 0 0 21
s:turned	0 -7 0 11 0 0 0 0
s:twenty	0 0 0 15 -4 0 0 -7
s:two	-11 -6 -11 20 -23 -5 14 -4
s:tyre	0 9 0 -25 0 0 3 15
s:under	0 -3 3 5 -3 9 -4 -7
s:union	0 0 0 12 0 0 0 -8
s:unless	0 16 0 -22 -6 0 0 10
s:until	-7 -15 0 4 0 -4 -3 9
s:up	3 -4 -10 -4 -3 0 -5 14
s:updated	0 -1 0 7 0 0 0 0
s:upper	0 -2 0 21 0 0 0 -17
s:us	3 -3 -4 -8 9 0 1 2
s:use	0 0 0 12 -4 0 0 -13
s:used	0 -1 0 -10 18 0 0 -6
s:valid	0 -13 0 5 0 0 0 5
s:valley	0 7 0 -2 0 0 0 -1
s:valparaíso	0 -1 0 7 0 0 0 -2
s:value	11 -7 0 0 0 0 0 0
s:vanilla	0 -2 0 -4 0 0 0 7
s:version	0 0 0 -6 -1 0 0 7
s:very	0 -2 0 -4 0 0 0 9
s:vessel	0 7 0 1 0 0 0 -13
s:vice	0 0 0 6 0 0 0 -1
s:video	0 -12 0 28 -9 0 0 -8
s:vienna	0 0 0 7 0 0 0 0
s:visit	0 -7 0 20 -9 0 0 0
s:vote	-7 -15 -2 -5 27 -3 0 -13
s:voted	0 2 0 5 0 4 0 -12
s:wait	0 10 0 0 0 0 0 -8
s:want	0 7 0 4 -20 -1 17 -16
s:was	-1 -11 -16 14 -11 -7 -3 9
s:watche	0 -11 0 14 0 0 0 0
s:water	-3 1 -6 19 -10 0 0 -11
s:way	0 5 0 -10 0 0 7 0
s:we	-9 -14 7 -4 9 -5 6 7
s:we'll	0 -11 0 23 -12 0 0 0
s:webinar	0 -4 0 12 -4 0 0 0
s:wednesday	0 6 0 0 1 4 0 -10
s:week	-2 -17 4 11 1 -1 0 0
s:weekend	0 11 0 -6 0 0 0 -2
s:well	5 11 0 0 -1 0 -1 -14
s:were	-9 4 -3 10 -20 5 -1 -1
s:what	0 -11 0 1 0 -5 -8 12
s:whatever	0 1 1 -7 9 0 0 -8
s:wheat	0 16 0 0 0 0 0 -13
s:when	-7 -6 0 3 -8 -3 -5 14
s:where	0 6 0 -3 0 6 -3 -1
s:whether	0 -8 1 -17 6 0 0 19
s:which	0 -5 0 -9 4 0 4 8
s:who	0 -6 0 18 -6 -2 0 -1
s:whoever	0 0 0 20 -7 0 0 -10
s:whole	0 10 -8 -6 0 0 0 4
s:why	0 -9 0 5 0 0 0 3
s:will	-2 -1 -3 9 -16 -14 -6 11
s:win	0 -2 0 8 0 0 0 -2
s:window	0 -15 0 -3 17 0 6 -10
s:wine	0 0 1 -8 0 0 0 3
s:winter	0 -12 0 17 0 0 0 -1
s:wire	0 5 0 7 0 0 0 -16
s:wish	0 0 0 -7 10 0 0 0
s:with	-8 -10 2 10 0 -4 4 1
s:withdraw	0 14 0 5 -14 0 0 -7
s:within	-1 -8 0 3 0 0 0 5
s:without	-4 2 7 1 -5 -1 0 -3
s:wool	0 14 0 -17 0 0 0 3
s:word	5 16 0 -19 -4 0 0 3
s:work	0 -8 0 2 -2 0 0 4
s:worker	0 -5 0 8 -1 0 0 0
s:working	0 -1 0 24 -9 0 0 -13
s:world	0 12 -9 -20 4 0 0 10
s:worldwide	-5 12 0 -4 0 0 0 0
s:worth	0 11 -9 -1 0 0 0 0
s:would	7 -1 -17 -10 -11 0 7 13
s:write	0 -13 4 5 4 0 0 2
s:wrong	0 8 0 -5 -1 0 0 0
s:year	4 2 -6 -14 7 0 -2 6
s:yes	0 7 0 -13 -2 0 0 11
s:yet	0 -13 0 -3 16 0 0 0
s:york	0 0 0 13 -3 0 0 -5
s:you	-2 -2 -1 27 0 0 -3 -19
s:your	-1 -33 14 16 0 -9 -3 6
s:ytterbium	15 -9 0 -4 0 0 0 0
s:·	0 -9 0 19 -1 0 0 -4
s:—	2 1 8 -8 -13 4 6 3
s:•	0 17 0 -19 -1 0 0 3
sa:!	0 -24 0 29 0 0 0 -9
sa:"	1 -12 -5 14 -9 -2 0 3
sa:" ,	0 8 0 2 0 0 -1 -7
sa:" .	0 7 0 -9 3 0 0 6
sa:" <level>	0 0 0 8 0 0 0 -7
sa:" <person>	0 7 0 -12 0 0 0 5
sa:" a	0 8 0 -7 0 0 0 0
sa:" an	0 0 0 6 0 0 0 -5
sa:" effective	0 0 0 -4 6 0 0 0
sa:" or	0 7 0 -5 0 0 0 0
sa:" reciprocal	0 0 0 6 0 0 0 -7
sa:" the	0 -11 0 6 0 0 0 3
sa:'	0 -10 7 12 -1 0 0 -8
sa:'s	10 4 0 -4 0 7 0 -11
sa:'s <level>	0 -7 0 6 0 0 0 0
sa:'s <number>	0 -7 0 13 0 0 0 -5
sa:'s <organisation>	0 0 0 -7 0 0 0 9
sa:'s commerce	-2 -1 0 9 0 0 0 -2
sa:'s duty	0 -8 0 0 0 0 0 10
sa:'s on	0 -5 0 7 0 0 0 0
sa:'s ship	0 -3 0 -8 12 0 0 0
sa:'s trade	0 15 0 -10 0 0 0 -4
sa:(	2 -14 0 6 -8 0 0 9
sa:)	2 -11 -1 12 -10 0 0 2
sa:) .	0 -3 0 -2 0 0 0 9
sa:,	-11 -10 -15 11 0 0 -1 8
sa:, "	4 -5 0 -1 0 0 -3 8
sa:, <day-ahead>	0 1 0 6 -5 6 0 -13
sa:, <day-today>	0 0 0 -5 0 0 0 8
sa:, <name>	8 6 0 -2 3 0 9 -22
sa:, <person>	0 0 0 11 -3 0 0 -5
sa:, <points>	0 -8 0 13 0 0 0 -5
sa:, <quality>	0 8 0 -14 0 0 0 10
sa:, <seat>	0 -4 0 -5 0 0 0 11
sa:, <span>	0 -8 0 -5 -2 0 0 17
sa:, a	0 -6 11 -14 -11 8 0 16
sa:, after	0 -8 0 2 -1 0 0 10
sa:, all	0 -6 0 4 0 0 0 1
sa:, although	0 6 0 -5 0 0 0 0
sa:, and	-5 -15 -2 4 0 0 -11 20
sa:, are	0 -8 1 0 0 0 0 2
sa:, at	-1 -13 7 12 0 -2 0 -5
sa:, because	0 0 0 8 -3 0 0 -3
sa:, both	-2 -4 0 5 -11 0 -2 10
sa:, by	0 -11 0 15 2 0 0 -8
sa:, corn	0 7 0 -4 0 0 0 0
sa:, down	0 0 0 -11 0 0 0 11
sa:, failing	0 23 0 -19 -2 0 0 -2
sa:, for	0 0 0 0 9 0 0 -4
sa:, from	0 2 0 -20 11 0 0 9
sa:, germanium	17 -2 0 -2 0 0 0 -10
sa:, go	0 8 0 -1 0 0 0 -5
sa:, has	0 -6 0 4 4 0 0 -4
sa:, he	0 -5 0 -7 1 0 1 9
sa:, i	0 9 0 -9 0 0 0 0
sa:, if	0 24 -1 -20 -6 0 0 0
sa:, in	-3 0 0 14 0 0 0 -11
sa:, is	0 -16 0 11 2 0 0 0
sa:, it	0 -3 0 0 0 0 0 7
sa:, its	0 -4 0 -6 4 0 0 9
sa:, leave	0 0 0 -4 0 0 0 8
sa:, make	0 4 0 6 0 0 0 -9
sa:, mr	0 0 0 -10 7 0 8 -7
sa:, no	0 3 0 0 0 0 3 -8
sa:, now	0 -14 0 23 0 0 0 -10
sa:, of	0 -5 0 13 0 0 0 -5
sa:, on	0 2 0 0 4 0 6 -12
sa:, one	0 6 0 0 0 4 0 -6
sa:, or	0 -6 0 -16 12 0 3 8
sa:, put	0 7 0 -6 0 0 0 0
sa:, say	3 1 0 -4 -9 0 -1 8
sa:, sign	0 -2 0 6 0 0 0 0
sa:, so	-2 -1 0 0 9 7 0 -8
sa:, tell	0 5 0 -10 0 0 0 4
sa:, that	0 -24 0 2 7 0 0 13
sa:, the	6 6 2 -12 -1 -5 2 -4
sa:, their	0 0 0 -10 0 0 0 10
sa:, then	0 -1 0 15 0 0 0 -13
sa:, they	0 0 0 -6 0 0 0 9
sa:, thi	0 -6 0 9 0 0 0 -2
sa:, to	0 -14 0 6 -10 1 6 5
sa:, together	0 -6 0 0 6 0 0 0
sa:, too	1 -2 2 -9 0 0 0 7
sa:, under	2 10 0 0 -3 0 0 -11
sa:, unless	0 20 -3 -11 -5 0 0 0
sa:, was	0 -7 0 8 0 0 0 0
sa:, we	0 0 0 -10 6 0 0 4
sa:, wheat	0 8 0 -5 0 0 0 0
sa:, when	-3 1 -7 11 -3 -1 -3 0
sa:, where	0 19 0 -6 0 0 0 -10
sa:, which	-1 -5 0 -4 3 0 0 8
sa:, while	0 -8 0 12 0 0 0 -1
sa:, who	0 0 0 -2 0 0 0 6
sa:, will	0 -6 -1 9 -3 0 0 0
sa:, with	6 -8 0 4 -3 0 0 0
sa:, would	0 1 0 -6 0 0 0 6
sa:, yes	0 0 0 -9 0 0 0 11
sa:-	2 -7 11 12 -5 0 -2 -12
sa:- earth	6 0 0 -1 0 0 0 -3
sa:- to	0 1 0 -6 5 0 0 0
sa:.	-7 3 3 12 -5 -8 -9 0
sa:. "	0 -7 0 17 -7 0 4 -12
sa:. m	-5 -12 9 -4 7 0 0 2
sa:. on	0 -6 0 1 5 0 0 0
sa::	3 -5 9 7 4 -8 0 -15
sa:: <level>	0 16 0 -3 -5 0 0 -6
sa:: <name>	0 -9 0 12 0 0 0 0
sa:: <number>	0 -1 6 -6 9 0 0 -1
sa:: a	0 0 0 18 0 0 0 -17
sa:: the	0 2 10 -3 -10 0 0 -1
sa:: what	0 -1 0 10 0 0 0 -4
sa:;	-1 2 4 0 -17 -6 0 6
sa:; <level>	0 0 0 7 -5 0 0 0
sa:; <name>	0 -3 0 9 0 0 0 -6
sa:; <quality>	0 0 0 -9 0 0 0 9
sa:; and	0 7 0 -11 0 0 0 5
sa:; it	0 -2 0 8 0 0 0 -2
sa:; the	0 0 0 -9 6 0 0 7
sa:<agent>	-4 10 -9 5 -27 0 -6 3
sa:<day-ahead>	-14 -15 -13 40 -6 0 0 -17
sa:<day-ahead> ,	0 24 -1 -4 -6 0 0 -16
sa:<day-ahead> .	-3 -9 -5 12 -9 3 -3 7
sa:<day-ahead> ;	0 8 0 -10 -1 0 7 -2
sa:<day-ahead> for	0 0 0 -1 6 0 0 -1
sa:<day-ahead> of	0 -1 0 8 0 0 0 -4
sa:<day-gone>	5 -7 -3 9 -11 0 -2 1
sa:<day-gone> ,	2 5 0 1 -1 0 0 -9
sa:<day-gone> .	3 -10 0 7 -4 0 0 3
sa:<day-gone> after	0 0 0 12 0 0 0 -11
sa:<day-today>	-1 0 0 0 -10 0 0 9
sa:<day-today> ,	0 9 0 -3 0 0 0 -6
sa:<day-today> .	0 -13 0 0 -4 0 0 16
sa:<day-today> and	0 12 0 -12 0 0 0 0
sa:<day-today> without	0 0 0 -8 0 0 0 8
sa:<duty>	-3 5 2 5 -7 0 1 -10
sa:<gate>	-4 11 -7 -12 15 0 -5 -1
sa:<goods-amount>	0 -3 0 15 0 0 0 -4
sa:<goods-amount> in	0 0 0 6 0 0 0 -1
sa:<goods>	3 9 -1 -1 -5 -17 8 -9
sa:<level-noun>	-13 -6 -8 10 3 0 0 2
sa:<level>	-7 6 -30 11 -14 -14 0 0
sa:<level> )	0 0 0 -2 -3 0 0 9
sa:<level> ,	-2 -8 -1 9 2 0 0 0
sa:<level> .	-5 3 -8 10 -14 -1 0 -4
sa:<level> ;	0 8 0 -6 0 0 0 0
sa:<level> <day-today>	0 7 0 -5 0 0 0 0
sa:<level> again	0 -11 0 12 0 0 0 0
sa:<level> and	0 -7 0 -3 0 0 -1 12
sa:<level> at	0 -1 0 -5 0 0 0 8
sa:<level> from	0 -5 0 15 0 0 0 -10
sa:<level> if	0 3 0 -7 0 0 0 3
sa:<level> in	0 2 0 -12 4 0 0 8
sa:<level> more	0 0 0 10 0 0 0 -14
sa:<level> of	8 -7 0 4 -3 0 0 -1
sa:<level> on	-3 -11 -2 14 0 0 0 0
sa:<level> tariff	0 -5 0 9 0 0 0 0
sa:<level> to	0 7 0 7 2 0 0 -23
sa:<money>	0 -6 -9 23 0 4 0 -21
sa:<month-ahead>	0 -10 0 11 0 0 -3 0
sa:<month-gone>	1 -25 6 10 -7 0 0 8
sa:<month-gone> ,	0 -10 0 -7 0 0 0 17
sa:<name>	2 -4 0 1 -17 9 5 -2
sa:<name> 's	9 2 0 -10 -6 2 -1 1
sa:<name> ,	0 -3 0 11 3 0 0 -9
sa:<name> .	1 -28 11 18 2 6 0 -17
sa:<name> <level>	0 -4 0 8 0 0 0 -2
sa:<name> and	-4 7 -9 -4 -6 6 -1 7
sa:<name> charge	0 -1 0 10 0 0 0 -6
sa:<name> end	0 0 0 -6 0 0 0 8
sa:<name> have	0 -9 0 10 0 0 0 0
sa:<name> in	0 6 0 -4 0 0 0 0
sa:<name> is	0 -1 0 -2 0 0 0 9
sa:<name> on	0 -8 0 4 0 0 4 0
sa:<name> pay	0 0 13 -12 0 0 0 0
sa:<name> stop	0 9 0 -6 0 0 0 0
sa:<name> take	0 10 0 -8 0 0 0 0
sa:<name> that	0 0 0 -6 0 0 0 9
sa:<name> until	-3 1 0 -6 0 0 0 9
sa:<name> was	0 -10 0 11 0 0 0 0
sa:<name> will	0 1 0 -18 3 0 4 4
sa:<not>	0 4 16 -6 -8 -15 0 3
sa:<number>	6 7 -1 7 1 -15 4 -21
sa:<number> )	5 -6 0 0 -1 0 0 1
sa:<number> ,	-2 6 0 -7 -6 0 0 10
sa:<number> .	-7 15 -6 -8 1 -1 -1 2
sa:<number> :	0 -7 7 -2 9 0 0 -1
sa:<number> a	0 -9 0 -2 11 0 0 0
sa:<number> and	0 19 0 -26 -5 0 0 6
sa:<number> duty	0 7 0 -4 0 0 0 0
sa:<number> for	0 1 0 0 0 0 0 -6
sa:<number> from	0 0 0 9 0 0 0 -9
sa:<number> hour	0 -1 0 6 0 0 0 -3
sa:<number> in	0 0 0 2 6 0 0 -5
sa:<number> more	0 0 0 7 0 0 0 -1
sa:<number> notice	12 0 0 -6 0 0 0 -6
sa:<number> of	9 1 0 0 0 0 0 -9
sa:<number> p	-5 -4 9 0 -3 0 0 1
sa:<number> th	8 -14 0 10 -1 0 0 -1
sa:<number> that	0 7 0 -9 0 0 0 2
sa:<number> to	0 -16 0 8 8 0 0 -2
sa:<office>	0 -6 0 3 -20 0 4 9
sa:<office> ,	0 5 0 -8 0 0 0 3
sa:<office> .	0 7 0 0 0 0 0 -4
sa:<office> on	0 0 0 -10 0 0 0 10
sa:<office> say	0 0 0 -6 0 0 6 1
sa:<office> will	0 0 0 13 -6 0 0 -3
sa:<organisation>	0 18 -2 12 4 -6 -4 -37
sa:<organisation> 's	0 0 0 6 0 0 0 -3
sa:<organisation> .	0 11 0 4 -5 0 0 -11
sa:<organisation> and	0 8 0 -4 0 0 0 -1
sa:<organisation> extend	0 11 0 8 0 0 0 -20
sa:<organisation> has	0 -4 0 -17 16 0 0 6
sa:<organisation> in	0 -5 0 -7 17 0 0 -2
sa:<organisation> prolong	0 19 0 -4 0 0 0 -14
sa:<organisation> say	0 0 6 10 -10 0 0 -8
sa:<organisation> was	0 10 0 -4 0 0 0 -4
sa:<organisation> would	0 -2 0 11 0 0 0 -7
sa:<person>	-8 4 -10 6 0 0 0 -4
sa:<person> 's	0 7 0 0 0 0 0 -6
sa:<person> .	0 0 0 2 -9 0 0 5
sa:<person> and	0 10 0 -8 -2 0 0 1
sa:<person> announce	0 0 0 -13 11 0 3 -1
sa:<person> in	0 -9 0 13 0 0 0 0
sa:<person> of	0 0 0 -3 6 0 0 0
sa:<person> post	0 0 0 -4 7 0 0 0
sa:<person> put	0 -5 0 10 0 0 0 -1
sa:<person> say	0 -2 0 -5 0 0 -1 12
sa:<person> sign	0 -9 0 16 0 0 0 -5
sa:<person> tell	0 7 -5 -8 -2 2 0 6
sa:<points>	0 -7 0 0 -9 -2 0 16
sa:<points> of	0 3 0 1 0 0 0 -6
sa:<quality>	-2 17 0 -12 -5 -4 -6 2
sa:<quality> car	0 7 0 -6 0 0 0 0
sa:<quality> cement	0 4 0 -9 4 0 0 0
sa:<quality> duty	0 12 0 0 0 0 0 -10
sa:<quality> one	-1 -1 0 -5 14 0 0 -1
sa:<quality> origin	0 -5 0 6 0 0 0 0
sa:<quality> port	0 -5 0 7 0 0 0 0
sa:<quality> rare	11 -7 0 0 0 0 0 0
sa:<quality> ship	-2 -4 0 0 10 0 0 -2
sa:<quality> side	0 -1 0 -9 -4 0 0 16
sa:<quality> soybean	0 -7 0 0 0 0 0 4
sa:<seat>	-10 6 -5 3 -1 -4 -7 4
sa:<seat> 's	0 8 0 -11 0 0 0 5
sa:<seat> ,	0 -6 0 26 -7 0 0 -14
sa:<seat> .	0 11 0 2 -11 0 -1 -7
sa:<seat> and	0 9 0 -7 0 0 0 0
sa:<seat> on	0 0 0 -10 11 0 0 0
sa:<seat> say	0 -1 0 0 6 0 0 -1
sa:<seat> time	0 0 0 -8 0 0 0 9
sa:<sender>	5 8 -3 7 -5 0 0 -21
sa:<span>	-6 0 -11 3 -7 0 -8 5
sa:<span> ,	0 14 0 -11 -3 0 0 1
sa:<span> .	0 -9 -2 16 7 0 -3 -10
sa:<span> after	0 0 0 8 -5 0 0 0
sa:<span> before	0 0 0 6 2 0 0 -10
sa:<span> earlier	0 -9 0 7 -3 0 0 6
sa:<span> from	0 -9 0 9 0 0 0 0
sa:<span> later	0 -12 0 4 0 0 0 6
sa:<span> of	0 0 0 -13 0 0 0 17
sa:<span> to	0 5 0 -13 0 0 0 7
sa:<taker>	0 -15 0 14 0 0 0 1
sa:<v-agree>	-5 -2 -4 11 -25 -4 11 -1
sa:<v-bear>	-4 12 0 1 -20 0 0 -7
sa:<v-begin>	-1 -1 6 5 -11 -7 -4 4
sa:<v-buy>	0 -19 0 24 -5 0 0 2
sa:<v-deny>	4 -16 0 16 -2 0 0 -4
sa:<v-down>	0 8 8 -2 -15 -2 4 -4
sa:<v-end>	0 6 -1 6 -15 -4 -12 1
sa:<v-impose>	-10 -9 -1 3 0 -9 11 11
sa:<v-propose>	-2 -7 -2 1 14 -4 6 -6
sa:<v-return>	-1 -2 -1 -5 0 0 -3 16
sa:<v-say>	-1 1 -6 9 -1 -6 0 -6
sa:<v-sell>	6 -11 -7 -12 20 11 -6 -7
sa:<v-stay>	2 -2 -4 5 -11 -7 -1 2
sa:<v-suspend>	-2 -12 0 12 -24 -3 -9 13
sa:<v-target>	3 1 -3 -1 14 -2 -2 -12
sa:<v-threaten>	0 8 0 0 -5 0 0 0
sa:<v-up>	-4 17 0 -8 -14 -3 0 2
sa:?	1 0 -10 17 -7 -1 -3 -11
sa:a	0 -4 5 4 -9 0 13 -7
sa:a "	0 -1 0 10 0 0 0 -7
sa:a .	0 -9 0 -2 11 0 0 0
sa:a <day-ahead>	0 0 0 -13 0 0 0 12
sa:a <day-gone>	0 -6 0 0 0 0 0 7
sa:a <level>	0 -3 0 8 0 0 0 -1
sa:a <name>	0 -7 0 7 0 0 0 0
sa:a <office>	0 -13 0 16 0 0 0 0
sa:a <quality>	5 12 0 -6 -1 0 0 -9
sa:a dispute	0 0 0 -4 0 0 6 0
sa:a duty	0 6 0 0 0 0 0 -4
sa:a fourth	0 0 0 6 0 0 0 -3
sa:a further	0 0 0 7 0 0 0 -7
sa:a meet	0 0 0 -6 0 0 0 7
sa:a minute	0 -10 11 -9 0 0 0 7
sa:a new	0 2 0 -11 9 0 0 1
sa:a pause	0 -7 0 0 0 0 0 10
sa:a permanent	0 0 0 -2 -1 0 6 0
sa:a quarrel	0 -7 0 1 0 0 5 0
sa:a rate	0 -2 0 7 0 0 0 -1
sa:a result	0 0 0 -8 0 0 3 6
sa:a telephone	0 0 0 -7 0 0 0 8
sa:a third	2 8 0 -1 -2 0 0 -6
sa:a treaty	0 8 0 -10 0 0 5 -1
sa:a truce	0 0 7 13 0 0 0 -23
sa:about	6 -9 0 0 -2 7 0 -1
sa:above	5 8 0 -15 0 0 0 -3
sa:act doe	0 -3 0 6 0 0 0 0
sa:add	0 -3 0 -5 -2 0 9 3
sa:additional <level>	0 -13 0 7 0 0 0 6
sa:after	-2 2 -2 12 -16 0 0 -4
sa:after .	0 0 0 19 -4 0 0 -13
sa:after <span>	0 2 0 8 0 0 0 -14
sa:after a	0 -10 0 0 0 0 0 9
sa:after all	0 -6 0 5 0 0 0 0
sa:after that	0 12 0 -4 0 0 0 -5
sa:after the	0 -10 0 16 0 0 0 -3
sa:again	0 0 -2 5 -9 0 -4 5
sa:again ,	0 0 0 9 0 0 0 -10
sa:again .	0 0 0 6 -3 0 -1 0
sa:against	0 0 0 -15 10 0 3 2
sa:agree	0 -15 0 5 -2 0 8 7
sa:agree .	0 7 0 -4 0 0 0 0
sa:agree to	0 -16 0 22 0 0 0 -6
sa:agreement	0 -2 0 -7 0 0 0 12
sa:agreement ,	0 2 0 -9 -3 0 0 8
sa:agreement with	0 -7 0 0 0 0 2 2
sa:aircraft	-3 10 0 -5 0 0 0 0
sa:airport	0 0 0 -5 0 0 0 6
sa:alive	0 9 0 8 0 0 0 -17
sa:all	-2 -3 0 25 -11 0 0 -22
sa:all .	0 -8 0 14 0 0 0 -3
sa:already	0 11 0 -1 0 0 0 -8
sa:also	0 0 0 -3 8 0 0 0
sa:although	0 6 0 -5 0 0 0 0
sa:altogether	0 -2 0 7 0 0 0 0
sa:an	2 -4 -3 -3 -18 -2 9 14
sa:an additional	0 -16 0 12 0 0 0 4
sa:an agreement	0 -7 0 -12 -1 0 4 18
sa:an extension	0 0 0 -4 0 0 7 0
sa:an order	0 -5 0 8 0 0 0 0
sa:and	6 4 -17 5 -28 0 -9 8
sa:and ,	0 0 0 -3 0 0 0 9
sa:and <level>	0 7 0 -4 -10 0 -2 8
sa:and <name>	-3 -13 -12 1 -8 0 -2 27
sa:and <number>	0 -10 0 1 3 0 0 6
sa:and <person>	0 9 0 -9 9 0 0 -12
sa:and <quality>	0 -10 0 5 0 0 0 4
sa:and a	0 21 0 -16 -2 0 0 0
sa:and antimony	12 0 0 0 0 0 0 -10
sa:and at	0 5 0 0 0 0 0 -6
sa:and by	0 -8 0 -3 0 0 0 11
sa:and come	0 -1 0 -4 0 0 0 6
sa:and cotton	0 8 0 -7 0 0 0 0
sa:and enter	0 10 0 0 -8 0 0 0
sa:and for	0 15 0 -16 0 0 0 3
sa:and has	0 -4 0 13 -3 4 0 -8
sa:and i	0 -7 0 0 0 0 0 7
sa:and in	0 -3 0 6 0 0 0 0
sa:and is	0 -15 5 22 0 0 0 -14
sa:and it	0 -8 0 21 0 0 0 -16
sa:and last	0 7 0 -2 0 0 0 -5
sa:and mr	0 9 0 -8 0 0 0 0
sa:and must	0 -6 0 15 -7 0 0 0
sa:and nobody	6 -4 0 -10 0 0 0 8
sa:and not	0 0 0 -8 0 0 0 10
sa:and on	0 -15 0 -3 0 0 0 19
sa:and put	6 -4 0 0 0 0 0 0
sa:and run	0 -3 0 6 0 0 0 -1
sa:and say	0 8 0 -6 0 0 0 0
sa:and so	-2 0 0 -15 3 0 0 16
sa:and that	0 -12 0 17 -1 0 0 -2
sa:and the	1 15 4 -4 0 10 -1 -21
sa:and then	0 -2 0 -2 0 0 0 8
sa:and they	0 11 0 -11 3 0 0 -3
sa:and to	-1 6 0 4 -1 0 0 -4
sa:and trade	0 -1 0 7 0 0 0 -1
sa:and was	3 0 0 6 0 0 0 -9
sa:and we	0 0 0 0 6 0 0 -9
sa:and what	0 -4 0 0 0 0 0 7
sa:and with	0 -7 0 6 0 0 0 0
sa:announce	0 -2 7 0 7 0 0 -9
sa:announce .	1 -6 0 -6 13 0 0 -5
sa:announce on	0 10 0 -5 0 0 0 -4
sa:announce that	-2 0 0 6 0 0 0 0
sa:another	0 -21 0 20 0 0 0 0
sa:another <level>	0 -10 0 11 0 0 0 0
sa:answer	0 -8 0 14 0 0 0 0
sa:answer to	0 -6 0 7 0 0 0 0
sa:antimony	17 -2 0 -2 0 0 0 -10
sa:any	7 5 0 -1 -4 0 0 -9
sa:anything	2 11 0 -4 0 0 0 -10
sa:appeal	0 0 0 11 -4 0 0 -1
sa:apply	0 4 1 -10 -8 0 0 15
sa:apply again	0 6 0 -12 0 0 0 7
sa:apply from	0 -8 0 7 -6 0 0 7
sa:apply to	0 10 0 -8 0 0 0 0
sa:approval	0 6 0 -5 0 0 0 0
sa:approve	0 -6 0 -4 0 0 0 13
sa:approve it	0 0 0 11 -3 0 0 -4
sa:are enter	0 -4 0 8 0 0 0 0
sa:are exempt	0 -6 -5 8 3 0 0 0
sa:are not	0 -5 0 -7 5 0 0 8
sa:are to	0 0 3 -8 8 0 0 -1
sa:as	5 -10 0 8 2 0 -7 2
sa:as <person>	0 -1 0 9 0 0 0 -4
sa:as before	0 0 0 -12 4 0 0 7
sa:as much	0 7 0 -4 0 0 0 -1
sa:as of	0 0 0 6 0 0 0 -3
sa:as plan	0 -8 0 9 0 0 0 0
sa:as well	6 -4 0 7 -4 0 0 -4
sa:ask	0 -2 0 0 6 0 0 -5
sa:ask for	0 0 0 6 -1 0 0 0
sa:at	-3 0 0 4 4 0 -9 -2
sa:at <level>	0 3 0 -12 6 0 0 6
sa:at <number>	-10 2 8 10 0 -1 0 -19
sa:at a	0 6 0 -14 0 0 0 7
sa:at all	0 -11 0 12 0 0 0 0
sa:at least	0 -12 0 8 -3 0 0 7
sa:at midnight	0 -8 0 -4 -1 0 0 11
sa:at once	0 -9 0 12 0 0 0 0
sa:at one	0 -1 0 6 0 0 0 -1
sa:at the	6 3 0 -9 2 0 -1 0
sa:autumn	0 14 0 -15 0 0 0 3
sa:autumn .	0 15 0 -15 0 0 0 0
sa:back	-5 0 -3 -14 -19 1 -11 36
sa:back .	0 -2 0 -18 0 0 0 21
sa:back to	0 0 0 0 -7 3 -4 7
sa:ban	8 -4 0 0 0 2 0 -8
sa:ban on	6 -1 0 2 0 0 0 -7
sa:be	-5 -4 6 -10 13 12 -6 0
sa:be <level>	0 -11 0 -3 17 0 0 0
sa:be <number>	0 8 0 -3 -1 0 0 0
sa:be charge	0 14 7 -18 -1 0 0 0
sa:be in	0 -1 0 0 -4 0 0 6
sa:became	0 -8 0 24 0 0 0 -18
sa:because	0 -4 0 18 -5 0 0 -8
sa:become	0 8 0 -20 4 0 8 0
sa:beef	0 -3 0 14 -1 0 0 -8
sa:been	-5 2 -1 -5 -6 5 0 5
sa:been <level>	0 -2 0 9 0 0 0 -5
sa:been charge	0 -8 0 9 0 0 0 0
sa:before	0 -1 8 -1 -8 0 0 6
sa:before .	0 0 0 -11 0 0 0 14
sa:before <day-ahead>	0 4 0 7 -12 0 0 0
sa:before <month-ahead>	0 -6 0 8 -1 0 0 0
sa:before it	0 9 0 1 0 0 0 -12
sa:before the	0 0 0 -6 0 0 0 5
sa:begin	0 0 -1 14 2 0 0 -14
sa:begin .	0 -3 0 22 0 0 0 -15
sa:believe	0 7 0 -6 0 0 0 0
sa:beside	0 -11 0 14 0 0 0 -1
sa:better	2 -9 0 -9 0 0 0 14
sa:between	0 -13 0 3 -4 3 0 7
sa:between <name>	0 -3 0 -8 -1 4 0 11
sa:border	0 2 0 -9 0 0 0 7
sa:border .	0 3 0 -7 0 0 0 2
sa:both	-6 5 -2 -2 -8 0 -4 11
sa:both government	0 15 0 -9 0 0 0 -7
sa:both side	0 6 0 6 -7 0 0 -3
sa:bring	0 13 0 0 0 0 0 -11
sa:business	0 -1 0 -6 -2 14 0 -2
sa:but	-3 -12 0 4 5 0 0 3
sa:but the	0 0 0 -3 7 0 0 0
sa:butter	0 -1 0 8 -7 0 4 0
sa:by	-8 6 -13 11 -10 -3 1 -2
sa:by <day-ahead>	0 15 -3 -3 0 0 0 -4
sa:by <level>	0 -16 0 18 0 0 0 0
sa:by <number>	0 0 0 6 -2 0 0 0
sa:by <points>	0 -16 0 9 0 0 0 6
sa:by a	0 0 0 13 0 0 0 -10
sa:by then	0 -1 0 -17 9 0 0 9
sa:by which	0 0 0 10 0 0 0 -5
sa:calendar	0 0 0 -10 0 0 0 13
sa:call	0 -14 0 6 6 0 0 0
sa:call "	0 0 0 9 0 0 0 -6
sa:call with	0 1 0 -10 0 0 0 8
sa:can	-3 16 0 -15 0 7 -1 0
sa:can be	-1 10 0 -12 -1 7 0 0
sa:cancel	0 7 0 -3 0 0 0 0
sa:cannot	0 7 0 -5 0 0 0 0
sa:capital	0 -9 0 -1 0 0 0 13
sa:car	0 15 0 -12 0 0 0 -1
sa:carry	0 -5 0 -1 0 0 0 8
sa:carry out	0 -2 0 7 0 0 0 0
sa:case	0 8 0 4 0 0 0 -13
sa:case .	0 6 0 -1 0 0 0 -1
sa:cease	0 -14 0 15 0 0 0 0
sa:cease to	0 -14 0 15 0 0 0 0
sa:cement	0 0 0 -9 4 0 0 6
sa:cent	0 0 0 7 0 0 0 -1
sa:certain	0 -9 0 10 0 0 0 0
sa:change	0 -18 0 18 -3 0 0 1
sa:charge	-2 -7 4 -3 12 0 2 -1
sa:charge .	0 8 6 -13 -6 0 5 0
sa:charge <level>	0 -6 0 11 -1 0 0 -1
sa:charge a	0 0 0 9 0 0 0 -6
sa:chicken	0 5 0 -15 12 0 0 0
sa:chicken ,	0 8 0 -5 0 0 0 0
sa:chip	-1 -6 0 0 1 0 0 6
sa:chip ,	0 0 0 -8 0 0 0 10
sa:clear	0 -11 0 8 0 0 0 3
sa:close	0 0 0 -4 9 0 0 0
sa:close to	0 0 0 -2 0 0 0 6
sa:cocoa	0 -5 0 10 0 0 0 -1
sa:cod	0 -9 0 3 0 0 0 5
sa:come	1 -13 11 0 -7 0 -1 8
sa:come back	0 -8 0 0 0 0 0 14
sa:come into	0 -3 13 0 0 0 0 -7
sa:come to	2 -7 0 8 0 0 0 -2
sa:commerce	-2 0 0 9 0 0 0 -5
sa:commerce ministry	-2 -2 0 9 0 0 0 0
sa:commission	0 -9 0 6 0 0 0 1
sa:confirm	0 -9 0 3 5 0 0 0
sa:consider	0 0 0 -7 0 0 0 9
sa:contain	0 -6 0 8 0 0 0 0
sa:continue	0 5 0 -12 0 0 0 7
sa:control on	7 1 0 -7 0 0 0 0
sa:corn	0 7 0 -4 0 0 0 0
sa:corn and	0 8 0 -5 0 0 0 0
sa:cotton	0 7 0 -7 0 0 0 0
sa:could	-2 21 0 0 -2 0 0 -21
sa:count	0 -2 0 -10 14 0 0 0
sa:countermeasure	0 0 0 -5 0 0 0 6
sa:course	0 -3 0 -1 0 0 0 6
sa:custom	0 14 0 -3 -3 0 0 -2
sa:date	6 -14 0 -10 -7 0 5 17
sa:date ,	0 0 0 -5 0 0 0 6
sa:day	0 5 7 -21 0 0 -1 11
sa:day ,	3 -8 0 -1 -3 0 0 6
sa:day .	0 16 0 -11 0 0 0 -4
sa:day of	0 -7 5 -2 5 0 0 0
sa:day on	0 13 0 -13 -4 0 0 5
sa:deadline	0 0 0 -10 -7 5 2 6
sa:deal	-4 -7 0 1 3 6 5 0
sa:deal .	0 -2 0 0 -3 0 6 0
sa:deal were	0 7 0 -6 0 0 0 0
sa:dearer	0 7 0 0 0 0 0 -7
sa:decide	0 1 0 9 -4 0 0 -3
sa:decided	0 -6 0 0 0 0 0 9
sa:decision	0 -6 0 -1 0 0 0 11
sa:decree	0 -1 0 -7 -1 0 0 11
sa:delegation	0 -6 0 10 0 0 0 -3
sa:did	0 0 0 5 1 0 0 -7
sa:die	0 0 0 -10 0 0 0 11
sa:different	0 0 0 -6 7 0 0 0
sa:discuss	0 -7 0 8 0 0 0 0
sa:dispute	0 -3 0 -4 5 0 13 -11
sa:dispute over	0 -3 0 -12 5 0 13 -4
sa:do	2 -3 0 -10 0 0 0 13
sa:do not	0 0 0 0 -6 0 0 3
sa:doe	-5 -10 0 -1 0 0 0 18
sa:doe not	-2 -4 1 0 -2 0 0 8
sa:don't	0 -7 0 9 0 0 0 0
sa:done	0 11 0 -18 11 0 0 -3
sa:double	0 13 0 -6 -1 0 0 -3
sa:down	0 0 0 7 -5 0 0 -2
sa:down .	0 -1 0 7 0 0 0 -3
sa:down from	0 8 0 -16 0 0 0 9
sa:draft	0 0 0 -5 -2 0 6 1
sa:drop	0 -1 0 6 0 0 0 0
sa:due	0 17 0 -8 -6 0 0 -1
sa:due to	0 4 0 -7 -1 0 0 4
sa:duty	-7 10 12 2 -16 -1 -7 -6
sa:duty .	0 -2 9 1 -7 0 0 0
sa:duty of	0 1 -1 -6 0 0 -1 9
sa:duty on	0 -7 0 7 -12 0 -2 10
sa:duty which	0 8 0 -12 0 0 0 5
sa:each	0 -10 0 13 8 0 -2 -8
sa:each of	0 0 0 7 0 0 0 -1
sa:each other	0 -14 0 8 12 0 0 -6
sa:each side	0 7 0 0 0 0 -1 -6
sa:earlier	-2 1 0 -1 -5 0 0 7
sa:earlier .	-2 6 0 -2 -5 0 0 3
sa:earth	8 -4 0 1 -5 0 0 -1
sa:earth .	-5 6 0 0 0 0 0 0
sa:earth and	0 -1 0 6 0 0 0 -2
sa:easter	0 -5 0 9 0 0 0 0
sa:economic	0 -7 0 8 0 0 0 0
sa:economic and	0 -1 0 6 0 0 0 0
sa:effect	0 14 0 -8 2 0 0 -8
sa:effect on	0 15 0 -19 7 0 0 -2
sa:either	3 3 0 5 -6 0 0 -7
sa:eleven	0 -2 0 8 0 0 0 -1
sa:emergency	0 -8 0 11 0 0 0 -2
sa:emergency law	0 -3 0 6 0 0 0 0
sa:emergency power	0 -3 0 6 0 0 0 0
sa:employer	0 0 0 7 0 0 0 -5
sa:end	1 -2 2 -6 -21 0 -3 15
sa:end ,	0 0 0 -12 0 0 0 12
sa:end .	1 -27 5 -15 -2 0 0 29
sa:end <span>	0 0 0 -6 0 0 0 6
sa:end of	2 3 0 -6 0 0 0 0
sa:end on	0 6 0 0 0 0 0 -2
sa:enter	0 13 -3 0 -4 0 0 -10
sa:enter <name>	0 8 0 -2 0 0 0 -5
sa:enter before	0 4 0 5 -11 0 0 0
sa:entry	0 10 0 0 -2 0 0 -8
sa:evening	0 1 0 14 5 0 0 -20
sa:evening ,	0 0 0 11 0 0 0 -7
sa:evening .	0 6 0 -2 7 0 0 -10
sa:every	0 -3 13 -5 0 0 0 -2
sa:everybody	0 -9 0 7 0 0 0 3
sa:everything	0 -8 0 -5 -4 0 0 15
sa:exclusion	6 -12 15 -10 0 0 0 -6
sa:exempt	0 -3 -8 12 1 0 0 0
sa:exemption	0 9 0 -5 0 0 0 -3
sa:expect	0 -7 0 2 -2 0 0 4
sa:expire	0 13 0 -13 0 0 0 2
sa:expire ,	0 0 0 -4 0 0 0 6
sa:expire on	0 -5 0 9 0 0 0 -5
sa:explain	0 0 0 16 0 0 0 -15
sa:export	5 -3 0 15 -8 0 0 -11
sa:export control	6 0 0 -4 0 0 0 0
sa:export of	0 -5 0 20 0 0 0 -7
sa:extend .	0 -10 0 2 0 0 0 8
sa:extend by	0 0 0 12 0 0 0 -8
sa:extend it	0 17 0 0 0 0 0 -17
sa:extend their	0 0 0 -11 0 0 0 11
sa:extension	0 3 -4 0 6 0 6 -9
sa:extension .	0 -4 0 21 0 0 0 -14
sa:extension of	0 0 0 -22 10 0 7 8
sa:extra	0 -6 0 17 0 0 0 -11
sa:failed	0 -5 0 9 0 0 0 -2
sa:failed to	0 -5 0 8 0 0 0 -1
sa:failing	0 23 0 -18 -2 0 0 -2
sa:fall	0 10 0 0 -2 0 0 -9
sa:fall on	0 -5 0 7 0 0 0 0
sa:far	0 0 0 10 0 0 0 -6
sa:farm	0 -5 0 6 0 0 0 0
sa:farmer	0 7 0 -5 0 0 0 0
sa:fee	-5 -29 0 4 24 0 0 -6
sa:fee .	0 -9 0 9 0 0 0 0
sa:fee on	-2 0 0 -1 8 0 0 0
sa:fentanyl	0 -8 0 4 -2 0 0 5
sa:fentanyl ,	0 -3 0 -4 0 0 0 7
sa:fertiliser	0 -9 0 11 0 0 0 0
sa:find	0 12 0 -17 0 0 0 6
sa:finish	0 8 0 -10 0 0 0 2
sa:first	0 -11 0 8 0 0 0 1
sa:first time	0 -6 0 0 0 0 0 6
sa:fish	0 -2 0 8 -1 0 0 0
sa:following	0 6 0 -12 0 0 0 8
sa:for	0 2 1 2 10 -5 0 -20
sa:for <number>	0 3 6 -8 -2 0 0 0
sa:for <quality>	0 -12 5 0 0 0 0 5
sa:for <span>	0 6 -1 2 8 0 0 -18
sa:for a	0 4 0 7 1 0 0 -15
sa:for an	0 5 0 -6 0 0 4 -1
sa:for it	0 -7 0 6 -9 0 0 7
sa:for more	0 0 7 -3 0 0 0 -4
sa:for talk	0 0 0 -7 0 0 0 7
sa:for the	0 3 -9 5 -9 2 0 0
sa:for which	0 -5 0 -9 8 0 0 6
sa:force	0 0 -3 9 9 0 0 -12
sa:force .	0 -4 0 8 0 0 0 0
sa:force on	0 4 0 0 5 0 0 -9
sa:foreign	0 -7 0 10 0 0 0 -1
sa:found	0 0 0 -2 0 0 0 7
sa:four	0 -9 0 9 0 0 0 1
sa:fourth	0 -3 0 16 0 0 0 -6
sa:fourth round	0 -2 0 12 0 0 0 -5
sa:framework	0 -6 0 10 0 0 0 -2
sa:free	0 -14 5 3 7 0 0 -5
sa:free of	0 -12 6 0 8 0 0 -4
sa:freeze	0 -3 0 -6 0 0 0 10
sa:from	0 11 5 -2 -1 -5 -7 -10
sa:from <day-ahead>	0 -26 0 38 -6 0 0 -15
sa:from <day-gone>	0 0 0 0 -6 0 0 5
sa:from <level>	0 14 0 -11 1 0 0 -2
sa:from <name>	0 11 10 -3 -5 0 0 -20
sa:from <number>	0 -2 0 -4 11 0 0 0
sa:from <seat>	0 7 0 -5 0 0 0 0
sa:from a	0 0 0 -3 0 0 0 6
sa:full	0 17 0 -9 0 0 0 -7
sa:gallium	19 -3 0 -4 -1 0 0 -10
sa:gallium ,	17 -2 0 -2 0 0 0 -10
sa:gave	0 -3 0 6 0 0 0 0
sa:geneva	0 -8 0 0 -1 0 0 9
sa:geneva .	0 0 0 6 0 0 0 0
sa:georgia	0 -13 0 11 0 0 0 0
sa:germanium	17 -2 0 -2 0 0 0 -10
sa:germanium and	12 0 0 0 0 0 0 -10
sa:get	0 3 0 -11 0 0 0 7
sa:give	0 -13 0 20 -2 0 0 -4
sa:given	0 6 0 -12 0 0 0 7
sa:go	0 -1 1 -4 0 0 0 9
sa:go .	0 -9 0 8 0 0 3 -1
sa:go back	0 -5 0 4 -7 0 -5 11
sa:go from	1 0 0 -8 4 0 0 3
sa:go on	0 -6 0 2 0 0 0 2
sa:go up	0 13 0 -4 0 0 0 -6
sa:gold	0 4 0 -6 6 0 0 -5
sa:good	0 2 1 0 -16 0 0 3
sa:good ,	0 8 0 -9 0 0 0 1
sa:good .	0 9 0 -6 0 0 0 0
sa:good for	0 0 0 -6 0 0 0 3
sa:good of	0 0 0 6 0 0 0 -2
sa:good pay	0 -14 0 15 0 0 0 0
sa:government	0 2 0 -5 -2 0 0 6
sa:graphite	0 9 0 -6 0 0 0 0
sa:grow	0 -7 0 1 0 0 0 3
sa:had	-6 -2 -2 -6 -5 0 -3 23
sa:had been	0 -9 0 0 3 0 0 4
sa:had put	0 -2 0 9 0 0 0 -1
sa:had reach	0 -1 0 8 -1 0 0 0
sa:had to	0 0 0 -6 0 0 0 7
sa:half	0 -6 0 11 -3 0 0 0
sa:half of	0 -5 0 -3 0 0 0 10
sa:hand	0 10 0 0 -5 0 0 -2
sa:happen	0 2 3 2 -2 0 0 -8
sa:has	0 0 -6 -2 8 2 6 -9
sa:has a	0 0 0 7 4 0 0 -11
sa:has been	-1 5 0 -4 -8 6 2 0
sa:has keep	0 0 0 -6 0 0 0 8
sa:has not	0 16 0 -17 0 0 0 2
sa:have	-5 6 1 -8 -15 -2 11 5
sa:have a	0 6 0 -16 -3 0 15 -1
sa:have agree	0 -9 0 10 0 0 0 0
sa:he	0 -14 0 0 11 -2 0 6
sa:he had	0 0 0 -8 0 0 0 9
sa:he hope	0 0 0 -12 15 0 0 -1
sa:he tell	0 -2 0 -4 0 0 0 9
sa:he was	0 -2 0 9 0 0 0 0
sa:he would	0 -4 0 -4 1 0 0 8
sa:hear	0 0 0 -10 11 0 0 0
sa:hearing	0 -1 0 -5 10 0 0 0
sa:her	0 -6 0 0 0 0 0 5
sa:here	0 11 0 -13 1 0 0 0
sa:higher	0 6 0 -10 0 0 0 4
sa:highest	0 -6 0 13 -2 0 0 0
sa:his	0 8 0 -4 1 -1 1 -3
sa:his <office>	0 8 0 -4 0 0 0 0
sa:hold	0 -1 0 10 0 0 0 -4
sa:hope	0 -2 0 -19 22 0 0 0
sa:hotel	0 0 0 6 0 0 0 -3
sa:hour	0 -9 0 9 0 0 0 0
sa:hour .	0 -5 0 10 0 0 0 -2
sa:how	0 -2 0 7 0 0 0 -1
sa:hundred	0 -1 0 15 0 0 0 -12
sa:i	0 -6 0 -9 10 0 0 10
sa:if	0 23 -13 1 -15 -1 -1 -12
sa:if it	0 18 -1 1 -9 0 0 -10
sa:if the	0 0 0 0 7 0 0 -2
sa:if there	0 8 0 0 -3 0 0 -2
sa:if they	0 -9 0 15 -4 0 0 0
sa:immediately "	0 0 0 -5 6 0 0 0
sa:impose	0 -12 0 14 0 0 0 0
sa:in	-6 -3 -15 11 10 6 -12 -8
sa:in <month-gone>	0 -25 7 0 -2 0 0 16
sa:in <number>	0 13 0 -20 0 0 0 9
sa:in <seat>	0 4 0 8 7 0 0 -24
sa:in <span>	0 -7 0 7 0 0 0 0
sa:in a	0 9 0 -3 0 2 0 -7
sa:in any	0 12 0 -8 0 0 0 -2
sa:in busan	0 7 0 -6 0 0 0 0
sa:in each	0 -1 0 8 0 0 0 -1
sa:in force	0 -10 -3 5 9 0 0 -1
sa:in geneva	0 -2 0 8 0 0 0 -2
sa:in it	7 -1 0 -4 0 0 0 0
sa:in its	0 0 0 -4 6 0 0 0
sa:in place	0 -6 0 3 0 0 0 3
sa:in the	-6 5 -2 -16 7 10 0 2
sa:in their	0 -1 0 -4 7 0 0 0
sa:in which	7 -6 0 3 0 0 0 -2
sa:included .	0 -3 0 0 0 0 0 8
sa:instead	0 0 0 -3 0 0 0 6
sa:international	0 -4 0 6 0 0 0 0
sa:into	0 0 11 -5 -4 0 0 0
sa:into <name>	0 10 0 -7 0 0 0 -1
sa:into force	0 5 0 4 0 0 0 -9
sa:into the	0 -2 13 -17 0 0 0 6
sa:investigation	0 -2 0 6 0 0 0 0
sa:is	2 3 2 -16 4 4 0 6
sa:is done	0 8 0 -2 0 0 0 -2
sa:is due	0 4 0 -8 0 0 0 5
sa:is go	0 -7 0 12 0 0 0 -3
sa:is in	0 9 0 -15 5 0 0 0
sa:is no	0 16 0 0 -10 0 0 0
sa:is off	0 -9 0 0 4 0 0 2
sa:is on	0 10 0 -7 0 0 0 0
sa:is over	0 -6 0 6 0 0 0 0
sa:is the	7 6 4 -12 -4 0 0 -1
sa:is to	1 -1 0 -8 -2 0 0 14
sa:is up	0 -3 0 -4 0 0 0 11
sa:is what	0 7 0 0 5 0 0 -14
sa:issue	0 -4 0 6 0 0 0 0
sa:it	-8 7 -6 3 0 -4 -20 1
sa:it 's	0 -9 0 18 3 0 0 -12
sa:it ,	0 -5 0 -2 0 0 0 8
sa:it .	0 17 -11 -19 15 -6 -2 -5
sa:it end	0 6 -8 0 0 0 0 1
sa:it go	0 -4 8 0 0 0 0 -2
sa:it had	0 -6 0 13 -4 0 0 0
sa:it has	0 16 0 0 -7 0 0 -10
sa:it in	0 7 0 0 -4 0 0 0
sa:it is	0 11 0 -2 0 0 0 -6
sa:it say	0 6 0 -2 0 0 0 0
sa:it was	0 0 0 -10 0 0 -1 15
sa:it will	0 8 0 -18 0 0 0 13
sa:it would	-3 -12 0 3 7 0 0 4
sa:item	0 -6 0 13 0 0 0 -2
sa:its	6 3 0 8 -3 3 -7 -15
sa:its <level>	0 6 0 -2 0 0 0 0
sa:its control	-3 10 0 -3 0 0 0 0
sa:its tariff	0 6 0 4 0 0 0 -11
sa:itself	0 16 0 -13 -1 0 0 -1
sa:job	0 9 0 -8 0 0 0 0
sa:just	0 -13 13 -1 0 0 0 0
sa:keep	0 13 0 -10 -2 0 0 0
sa:keep the	0 2 0 -6 0 0 0 5
sa:kind	0 0 6 0 0 0 0 0
sa:lapse	0 -7 0 7 2 0 0 0
sa:last	-3 9 12 -1 -7 0 0 -8
sa:last <month-gone>	0 9 0 0 0 0 0 -8
sa:last <span>	0 13 0 -7 0 0 0 -5
sa:last day	0 10 5 -20 1 0 0 3
sa:last week	0 2 8 -11 -4 0 0 6
sa:last year	0 -7 0 14 0 0 0 -6
sa:later	0 -9 0 -4 0 0 0 15
sa:later .	0 0 0 -15 0 0 0 17
sa:law	0 8 0 10 -9 0 0 -14
sa:law .	0 11 0 -2 0 0 0 -6
sa:law on	0 8 0 -6 0 0 0 0
sa:lawful	0 0 0 -7 9 0 0 0
sa:lawful .	0 0 0 -7 9 0 0 0
sa:lay	0 -7 0 5 -1 0 0 2
sa:least	0 -12 0 8 -3 0 0 7
sa:leather	0 -9 0 0 0 0 0 6
sa:leave	4 -13 0 0 2 0 0 3
sa:less	0 8 -8 0 0 -1 0 3
sa:less than	0 5 -8 0 0 -1 0 2
sa:let	0 -4 0 -7 2 0 0 12
sa:letter	0 6 0 -1 0 0 0 -1
sa:level	0 5 0 4 -2 0 0 -9
sa:levy on	0 10 0 -4 0 0 0 0
sa:licence	5 -9 0 6 0 0 0 0
sa:licence for	0 -5 0 7 0 0 0 0
sa:likely	0 0 0 6 0 0 0 -6
sa:likewise	0 0 0 -6 4 0 0 0
sa:list .	0 -1 6 4 0 0 0 -5
sa:list of	0 0 0 -13 9 0 0 7
sa:local	0 -1 0 8 0 0 0 -1
sa:local time	0 0 0 6 0 0 0 0
sa:london	7 0 0 -6 0 0 0 0
sa:long	0 -7 0 4 0 0 0 1
sa:longer	0 -12 0 22 -2 0 0 -7
sa:look	0 -10 0 2 0 0 0 3
sa:look at	0 -2 0 6 0 0 0 -4
sa:lorry	0 0 0 17 0 0 0 -15
sa:lower tariff	0 0 0 -5 0 0 0 6
sa:m	-5 -12 9 -4 7 0 0 2
sa:m .	-5 -12 9 -4 7 0 0 2
sa:machine	0 -7 0 9 0 0 0 0
sa:magnet	0 14 0 -10 0 0 0 -2
sa:make	9 0 0 -6 2 0 6 -8
sa:make in	0 6 0 -4 0 0 0 0
sa:make it	0 0 0 0 6 0 0 -5
sa:making	0 11 0 -11 0 0 0 0
sa:making of	0 11 0 -11 0 0 0 0
sa:many	0 13 0 -6 0 0 0 -7
sa:match	0 7 0 0 0 0 0 -7
sa:matter	0 0 0 9 -2 0 0 -6
sa:may	0 -20 0 21 -3 0 -4 0
sa:may be	0 -8 0 14 0 0 0 -6
sa:me	0 -5 0 15 0 0 0 -9
sa:measure	0 0 8 -5 -4 0 2 -1
sa:mediator	0 0 0 7 0 0 0 -5
sa:medicine	0 -13 0 2 -1 0 0 12
sa:meet	0 -6 -6 20 -7 0 -1 0
sa:meet .	0 12 -4 5 -11 0 0 -1
sa:meet again	0 -7 0 14 0 0 0 -4
sa:meet in	0 -8 0 13 -7 0 0 0
sa:member	0 -2 0 -2 7 0 0 0
sa:memorandum	0 8 0 -9 0 0 0 0
sa:metal	0 12 0 -10 0 0 0 0
sa:midnight	-1 -8 10 -15 -4 0 0 19
sa:midnight ,	0 -5 0 0 0 0 0 8
sa:midnight .	0 -6 0 -11 -1 0 0 17
sa:might	0 0 0 -4 6 0 0 0
sa:million	0 -6 0 14 -4 0 0 0
sa:ministry	-2 13 0 -8 0 0 0 0
sa:ministry say	0 0 0 -4 0 0 0 6
sa:minute	0 0 11 -4 -1 0 0 0
sa:minute past	0 -4 0 0 0 0 0 6
sa:month	4 -24 0 2 8 0 0 7
sa:month ,	6 0 0 -16 2 0 0 9
sa:month .	0 -13 0 4 6 0 0 0
sa:more	-5 0 6 2 -2 0 0 -1
sa:more ,	0 -12 0 9 0 0 0 3
sa:more .	0 -7 7 -1 0 0 0 1
sa:morning ,	0 9 0 -7 0 0 0 0
sa:morning .	0 -11 0 2 0 0 0 8
sa:most	0 -1 0 7 0 0 0 0
sa:mr	0 6 0 -10 5 0 8 -11
sa:mr <person>	0 7 0 -12 5 0 8 -11
sa:much	0 6 0 -2 0 0 0 -2
sa:must	0 -10 0 12 0 0 3 -6
sa:must be	0 -3 0 15 -6 0 0 -4
sa:my	0 -11 0 8 -2 0 0 2
sa:need	5 -10 0 0 -4 0 0 8
sa:need a	6 -3 0 0 0 0 0 0
sa:needed	1 -4 0 -5 0 0 0 9
sa:negotiate	0 15 0 -12 0 0 0 0
sa:negotiation	0 0 0 -6 0 0 11 -1
sa:negotiation .	0 0 0 -6 0 0 7 0
sa:neither	0 -3 0 8 0 0 0 -3
sa:new	-1 20 -5 -15 7 0 0 -7
sa:new duty	0 3 0 -7 0 0 0 8
sa:new rate	0 14 0 -7 -5 0 0 0
sa:new year	0 7 0 -10 5 0 0 -1
sa:nexperia	0 0 0 9 0 0 0 -3
sa:next	8 0 -2 3 1 -3 0 -6
sa:next week	0 0 0 9 -1 0 0 -2
sa:next year	3 1 0 -14 7 0 0 3
sa:night	0 -10 0 3 -2 0 0 4
sa:night ,	0 -3 0 18 0 0 0 -12
sa:night .	0 0 0 -14 0 0 0 16
sa:no	0 -3 -7 -1 3 0 0 6
sa:no .	5 -2 0 7 0 0 0 -7
sa:no longer	0 -2 0 7 0 0 0 0
sa:nobody	6 0 0 2 -3 0 0 -5
sa:nobody has	6 0 0 -2 0 0 0 0
sa:none	0 -8 0 19 -4 0 0 -1
sa:noon .	0 0 0 7 0 0 0 -6
sa:north	0 -7 0 9 0 0 0 0
sa:not	-3 -1 21 -20 -3 -2 -4 17
sa:not .	0 6 0 -4 0 0 0 0
sa:not be	0 -4 7 -6 5 0 0 0
sa:not been	0 8 0 -9 0 0 0 0
sa:not extend	0 -9 1 0 0 0 0 8
sa:note	0 -1 0 8 0 0 0 -4
sa:nothing	0 15 0 -1 -9 0 1 -5
sa:nothing .	0 -3 0 0 0 0 0 7
sa:notice	18 0 0 -4 -4 0 0 -9
sa:notice of	12 0 0 -4 0 0 0 -6
sa:now	0 -18 0 32 -4 0 0 -13
sa:now .	0 0 0 -6 0 0 0 5
sa:number	0 -8 0 0 0 0 0 8
sa:of	10 -7 -6 7 0 -2 -12 0
sa:of <day-gone>	8 0 0 0 0 0 0 -6
sa:of <level>	0 7 -2 -6 0 0 -1 3
sa:of <number>	1 -5 0 19 -7 0 0 -9
sa:of <seat>	0 0 0 -16 0 0 0 17
sa:of a	0 7 0 -12 5 0 0 0
sa:of all	0 12 0 -9 0 0 0 0
sa:of an	0 -11 0 3 0 0 0 9
sa:of both	0 -1 0 7 0 0 0 -3
sa:of good	0 -2 6 -8 0 0 0 6
sa:of it	0 0 0 -14 14 0 0 5
sa:of its	7 1 0 0 0 0 0 -7
sa:of last	0 -3 0 11 0 0 0 -5
sa:of next	5 7 0 -10 -4 0 0 2
sa:of our	0 0 0 -5 9 0 0 -1
sa:of section	0 7 0 -4 0 0 0 0
sa:of the	4 -25 8 3 6 1 3 -2
sa:of them	-1 0 0 6 0 0 0 0
sa:of thi	0 -13 0 3 2 0 0 5
sa:of which	0 0 0 7 0 0 0 -3
sa:off	-2 -7 0 0 1 5 0 1
sa:off the	0 -2 0 8 -1 0 0 -1
sa:oil	0 0 5 -4 -4 0 6 0
sa:old	0 -15 3 18 0 0 -5 -5
sa:old tariff	0 -9 0 21 -3 0 0 -6
sa:older	0 7 0 -4 0 0 0 0
sa:on	0 8 -34 4 0 -18 11 -10
sa:on .	0 7 0 -1 0 0 0 -4
sa:on <day-ahead>	-4 -4 -3 18 14 0 -1 -27
sa:on <day-gone>	0 6 0 0 0 0 0 -3
sa:on <day-today>	0 3 0 7 -3 0 0 -5
sa:on <name>	0 0 0 9 0 0 0 -5
sa:on <quality>	-4 11 -3 -1 0 0 0 -8
sa:on a	0 -3 0 1 6 0 0 -7
sa:on all	0 8 0 -2 0 0 0 -5
sa:on an	0 0 0 0 -2 0 7 -1
sa:on both	0 8 0 -6 0 0 0 0
sa:on critical	5 0 0 -8 0 0 0 0
sa:on good	0 17 0 -15 0 0 0 -2
sa:on it	0 -1 0 6 0 0 0 0
sa:on its	0 4 0 5 -2 0 0 -8
sa:on that	0 5 0 -15 0 0 0 7
sa:on the	5 -9 -3 2 0 0 0 4
sa:on their	0 4 0 -6 0 0 0 0
sa:on top	0 10 0 -4 0 0 0 -3
sa:on which	0 9 0 -13 -12 0 11 3
sa:once	0 -9 0 18 0 0 0 -7
sa:one	2 -16 0 12 0 2 0 -4
sa:one ,	6 0 0 2 -3 0 0 -4
sa:one .	-4 -7 0 -5 10 0 0 6
sa:one minute	0 7 0 0 0 0 0 -9
sa:only	0 -9 0 11 0 0 0 -1
sa:open	0 3 0 11 0 0 0 -13
sa:opened	0 0 0 -4 0 0 0 6
sa:or	-2 -8 4 -9 6 8 6 0
sa:or so	0 -5 0 0 14 0 0 -11
sa:or sooner	0 10 0 -15 0 0 0 0
sa:order	0 -10 0 9 0 0 0 2
sa:ordinary	0 9 0 -1 0 0 0 -5
sa:other	-1 -13 0 -6 14 0 0 12
sa:other 's	0 -7 0 -10 12 0 0 4
sa:other since	0 6 0 -5 0 0 0 0
sa:otherwise	0 -8 0 -5 -3 0 0 19
sa:our	0 -18 0 -3 16 0 0 10
sa:out	-1 -13 3 0 10 0 0 5
sa:out ,	0 -9 0 14 0 0 0 -2
sa:out .	0 -16 0 -2 0 0 0 23
sa:out of	0 12 0 -10 0 0 0 0
sa:out on	0 6 0 0 2 0 0 -7
sa:out the	0 -1 0 6 0 0 0 0
sa:over	3 -9 -1 0 0 0 12 0
sa:over ,	0 -2 0 -4 0 0 0 8
sa:over fentanyl	0 0 0 -5 0 0 0 6
sa:over tariff	0 0 0 -5 0 0 7 0
sa:over the	0 -2 0 7 0 0 0 0
sa:owe	0 3 0 -10 2 0 0 5
sa:own	0 -4 0 0 9 0 0 -1
sa:p	-5 -6 9 0 -3 0 0 1
sa:p .	-5 -4 9 0 -3 0 0 1
sa:page	0 -2 0 6 0 0 0 0
sa:palm	0 -2 0 -4 0 0 7 1
sa:palm oil	0 -2 0 -4 0 0 7 1
sa:paper	0 0 0 14 0 0 0 -10
sa:paper .	0 0 0 9 0 0 0 -7
sa:parcel	0 -3 12 -1 0 0 0 -5
sa:part	9 0 0 -1 0 0 0 -5
sa:part of	6 0 0 -4 0 0 0 -1
sa:pass	0 -9 0 9 0 0 0 0
sa:past midnight	0 -4 0 0 0 0 0 6
sa:pause	0 -17 2 2 -2 0 0 11
sa:pause in	0 0 0 6 0 0 0 -4
sa:pause of	0 -10 0 -2 0 0 0 14
sa:pay	1 0 8 2 3 -2 -3 -15
sa:pay ,	6 -1 0 -3 0 0 0 0
sa:pay <level>	0 18 0 -9 -3 0 0 -1
sa:pay <number>	0 11 0 -9 0 0 0 0
sa:pay a	0 -8 0 -3 8 0 0 4
sa:pay an	0 -17 0 18 0 0 0 0
sa:period	0 6 0 -9 0 0 0 3
sa:permanent	0 7 0 -9 -1 0 6 0
sa:place	0 -13 0 7 0 0 0 5
sa:place .	0 -4 0 9 0 0 0 -2
sa:place of	0 -6 0 7 0 0 0 0
sa:plan	0 0 0 12 0 0 0 -12
sa:plan .	0 0 0 11 0 0 0 -9
sa:plant	0 -2 0 10 0 0 0 -4
sa:pork	0 0 0 -10 0 0 0 10
sa:pork ,	0 0 0 -11 0 0 0 12
sa:port	-4 1 0 -4 10 3 0 -4
sa:port .	0 -7 0 4 3 0 0 0
sa:port fee	-4 -1 0 -2 11 0 0 0
sa:post	0 -3 0 0 6 0 0 0
sa:post that	0 0 0 -3 6 0 0 0
sa:power	0 -11 0 14 -1 0 0 0
sa:power act	0 -7 0 10 0 0 0 0
sa:prepare	0 9 0 -10 0 0 0 0
sa:present	0 -3 0 0 -6 0 6 1
sa:price	0 4 0 -8 0 0 0 7
sa:proclamation	0 0 0 -4 6 0 0 0
sa:product	3 -15 0 21 0 0 0 -10
sa:product of	0 -8 0 9 0 0 0 0
sa:prolong	0 21 0 -6 -2 0 0 -9
sa:prolong it	0 22 0 -4 0 0 0 -15
sa:prolonged .	0 2 0 -14 0 0 0 11
sa:promise	0 7 0 -7 0 0 0 0
sa:provided that	0 6 0 0 -2 0 0 -1
sa:purchase	0 -8 0 10 0 0 0 0
sa:purchase of	0 -7 0 9 0 0 0 0
sa:put	3 -5 0 8 -10 5 -1 -2
sa:quarrel	0 -7 0 1 0 0 5 0
sa:quarrel over	0 -5 0 7 0 0 0 0
sa:question	0 -6 0 0 0 0 0 7
sa:raise it	0 -9 0 3 0 0 0 3
sa:raise its	0 7 0 0 0 0 0 -9
sa:rare	8 -4 0 1 -5 0 0 -1
sa:rare -	6 0 0 -1 0 0 0 -3
sa:rate	0 4 -2 7 -7 0 -1 0
sa:rate .	0 11 0 -2 -6 0 0 0
sa:rate of	0 -6 0 9 0 0 0 -1
sa:rather	0 -10 0 -12 9 0 0 12
sa:reach	0 0 0 10 -4 0 -2 -6
sa:reach a	0 8 0 -4 0 0 0 0
sa:read	0 -1 0 6 0 0 0 0
sa:reciprocal "	0 0 0 6 0 0 0 -7
sa:record	0 -6 0 8 0 0 0 0
sa:reduce	0 -4 0 9 0 0 0 -2
sa:refund	0 0 0 9 -1 0 0 -7
sa:relief	0 2 0 -11 10 0 0 -5
sa:remain	0 -14 0 20 0 0 0 -6
sa:remain <level>	0 -4 0 6 0 0 0 0
sa:renewed	0 1 8 -1 10 0 0 -19
sa:renewed .	0 0 13 -5 0 0 0 -5
sa:reply	0 -6 0 0 5 0 0 0
sa:report	0 -1 0 16 -9 0 0 -2
sa:report .	0 0 0 12 -8 0 0 -2
sa:reporter	0 0 0 -10 0 0 0 13
sa:reporter .	0 0 0 -7 0 0 0 8
sa:representative	-3 -4 0 6 4 0 0 0
sa:result	0 -10 0 0 0 0 3 3
sa:result .	0 0 0 -9 2 0 0 6
sa:resume	0 0 0 6 0 0 0 -1
sa:retain	0 -6 0 9 0 0 0 0
sa:return	0 -6 0 -1 1 0 -1 8
sa:return to	0 0 0 -1 -1 0 0 8
sa:rice	0 9 0 -12 0 0 0 4
sa:right	0 0 0 6 0 0 0 0
sa:rise	0 8 0 0 -9 0 0 0
sa:rise by	0 -17 0 6 0 0 0 11
sa:rise to	0 20 0 -7 -1 0 0 -11
sa:round	0 -7 0 26 -1 0 0 -13
sa:round of	0 0 0 8 0 0 0 -4
sa:rule	4 -15 0 14 0 0 0 -4
sa:rule on	0 -1 0 0 -4 0 0 6
sa:run	0 -11 0 10 4 0 0 -1
sa:run out	0 -3 0 8 0 0 0 -4
sa:run to	0 -8 0 11 0 0 0 0
sa:run until	0 -3 0 11 0 0 0 -5
sa:salmon	0 8 0 -6 0 0 0 0
sa:same	0 -3 0 -1 6 0 0 4
sa:same .	0 0 0 -7 0 0 0 7
sa:save	0 6 0 -2 -8 0 0 4
sa:say	4 -1 1 3 -6 -6 0 1
sa:say .	0 0 0 12 -13 0 1 -5
sa:say <person>	0 -5 0 0 -6 0 0 8
sa:say on	0 13 0 0 0 0 0 -11
sa:say that	0 -6 0 6 2 0 0 -3
sa:say the	4 -6 0 -4 -1 0 0 10
sa:schedule	0 6 0 -4 0 0 0 0
sa:sea	0 0 0 6 0 0 0 0
sa:season	0 -5 0 7 -1 -2 3 0
sa:section	2 9 0 -5 -1 0 0 -4
sa:section <number>	0 8 0 -3 -1 0 0 0
sa:see	0 5 3 0 -6 3 0 -9
sa:seem	0 7 0 -7 0 0 0 0
sa:sell	6 0 0 -2 -9 14 -1 -10
sa:send	0 0 0 -8 0 0 0 10
sa:set	0 3 0 3 -6 0 0 -2
sa:settle	0 -7 0 -1 0 0 10 0
sa:shall	0 -8 0 -1 -1 0 4 10
sa:shall be	0 3 0 -7 0 0 0 5
sa:she	0 -4 0 7 0 0 0 0
sa:sheet	0 -2 0 6 -1 0 0 0
sa:ship	-1 -10 -1 -18 29 0 0 0
sa:ship .	-2 -9 0 -8 17 0 0 0
sa:shook	0 7 0 -5 0 0 0 0
sa:shook hand	0 7 0 -5 0 0 0 0
sa:short	0 11 0 0 -6 0 0 -3
sa:should	0 2 0 6 -1 0 0 -7
sa:side	0 16 0 0 -13 0 0 -6
sa:side .	2 6 0 -17 -2 0 0 9
sa:sign	0 5 0 1 -8 -1 0 0
sa:sign in	0 7 0 -11 0 0 0 4
sa:sign on	0 -5 0 8 0 0 0 0
sa:sign the	0 -3 0 15 0 0 0 -7
sa:signature	0 7 0 2 -6 0 0 0
sa:since	0 -5 0 -1 3 0 0 7
sa:since <month-gone>	0 -9 0 8 0 0 0 0
sa:single	0 -6 0 8 0 0 0 0
sa:sit	0 -1 0 -3 -1 0 0 8
sa:small	-1 -3 7 0 0 0 0 0
sa:so	-2 -10 -1 -12 28 5 0 -4
sa:so .	0 -4 0 6 0 0 0 0
sa:so far	0 -1 0 10 0 0 0 -6
sa:so that	-2 6 0 -9 4 7 0 -4
sa:software .	0 8 0 -6 0 0 0 0
sa:some	0 -10 0 21 -2 0 0 -6
sa:some of	0 0 0 7 0 0 0 -2
sa:somebody	0 -9 0 -11 0 0 0 22
sa:sooner	0 7 0 0 0 0 0 -7
sa:sooner "	0 7 0 -6 0 0 0 0
sa:soybean	0 -8 0 -3 -1 0 0 14
sa:spare	0 8 0 -4 0 0 0 0
sa:speak	0 0 0 -7 0 0 0 5
sa:speaking	0 0 0 -10 0 0 0 10
sa:spring	0 0 0 -7 0 0 0 6
sa:stand	0 14 0 2 -2 0 0 -15
sa:start	0 13 0 0 -6 -2 0 -1
sa:start on	0 10 0 -9 0 0 0 0
sa:state	0 0 0 -17 2 0 0 12
sa:stay	4 0 0 11 -6 0 -6 -10
sa:stay at	0 0 0 10 0 0 0 -8
sa:stay in	0 0 0 -3 0 0 0 9
sa:steel	0 17 0 -13 0 0 0 0
sa:step	0 23 0 -13 0 0 0 -10
sa:still	0 0 0 6 0 0 -1 0
sa:stop	0 14 0 0 0 0 0 -13
sa:strike	0 6 0 2 -2 0 0 -4
sa:subject	0 -1 0 -8 13 0 0 -2
sa:subject to	0 -1 0 -8 14 0 0 -2
sa:surcharge	0 8 -5 0 5 0 0 -12
sa:surcharge of	0 -6 0 7 0 0 0 0
sa:suspend	-7 0 0 3 -4 0 -1 5
sa:suspend .	0 -2 0 8 0 0 0 0
sa:suspend <points>	0 5 0 -10 0 0 0 4
sa:suspension	2 10 -1 -5 0 0 7 -7
sa:table	0 -4 0 10 -6 0 0 0
sa:table ,	0 -5 0 6 0 0 0 0
sa:take	0 -6 -2 8 0 0 1 -4
sa:take effect	0 15 0 -7 3 0 0 -16
sa:talk	0 0 0 -5 -6 3 0 11
sa:tariff	2 -10 -8 7 0 1 9 -7
sa:tariff "	0 -5 0 6 0 0 0 0
sa:tariff ,	0 -2 0 6 0 0 0 0
sa:tariff .	0 3 0 -8 4 0 5 -3
sa:tariff ;	0 0 0 -11 0 0 0 10
sa:tariff of	0 11 0 -4 -1 0 0 -3
sa:tariff on	0 7 0 8 0 0 0 -15
sa:tariff that	6 -4 0 0 0 0 0 0
sa:tariff truce	0 -2 0 -10 7 0 0 7
sa:tax	0 16 0 -14 0 0 0 -2
sa:tea	0 3 0 -6 -2 0 0 9
sa:telephone	0 0 0 -16 0 0 0 17
sa:telephone .	0 0 0 -10 0 0 0 10
sa:telephone call	0 1 0 -10 0 0 0 8
sa:tell	0 23 -5 -19 -6 1 -1 4
sa:tell a	0 4 0 -6 5 0 0 -2
sa:tell reporter	0 0 0 -11 0 0 0 13
sa:tell the	0 10 -4 0 -9 0 0 1
sa:term	0 4 0 -8 9 0 0 -2
sa:term of	0 0 0 -7 10 0 0 0
sa:th	8 -14 0 10 -1 0 0 -1
sa:th .	8 -12 0 7 0 0 0 0
sa:than	0 7 -8 -3 7 -1 0 0
sa:than <number>	0 0 0 7 0 0 0 -1
sa:that	-10 7 0 -3 0 6 -16 0
sa:that 's	0 -11 0 3 0 0 0 6
sa:that ,	0 9 0 2 -1 0 0 -11
sa:that .	0 -1 0 -7 0 0 0 11
sa:that <name>	0 -6 0 15 -6 3 0 -6
sa:that <person>	0 10 0 -6 0 0 0 -1
sa:that <quality>	0 -3 0 10 0 0 0 -4
sa:that a	0 -3 0 6 0 0 0 0
sa:that are	0 0 0 0 6 0 0 -6
sa:that both	0 -10 0 13 0 0 0 0
sa:that day	0 14 0 -13 0 0 0 0
sa:that he	0 -3 0 0 0 0 0 7
sa:that his	0 9 0 -9 0 0 0 0
sa:that is	0 -2 0 -7 16 0 0 0
sa:that it	-2 5 0 -8 11 0 0 -6
sa:that no	0 12 0 -10 0 0 0 0
sa:that take	0 -2 0 8 0 0 0 -4
sa:that the	-3 2 0 9 -3 7 0 -14
sa:that they	6 0 0 -1 0 0 0 -1
sa:that was	0 1 0 -10 0 0 0 8
sa:that we	0 8 0 -6 0 0 0 0
sa:the	-1 1 5 0 7 1 0 -9
sa:the <day-ahead>	0 -8 0 15 0 0 6 -18
sa:the <day-gone>	0 3 0 3 0 0 0 -6
sa:the <level>	0 0 0 -2 6 0 0 0
sa:the <name>	3 -21 10 14 -6 8 -3 -7
sa:the <number>	15 5 0 -10 0 0 7 -12
sa:the <organisation>	0 -10 0 9 10 0 -6 -8
sa:the <person>	0 -23 0 4 8 0 0 3
sa:the <quality>	-5 14 0 -10 -16 -1 -1 12
sa:the <seat>	0 5 0 9 -7 0 0 -9
sa:the <span>	0 -2 0 -7 0 0 0 14
sa:the additional	0 9 6 -10 -3 0 0 0
sa:the agreement	0 0 0 -8 6 0 0 1
sa:the back	0 13 0 -11 0 0 0 0
sa:the country	0 -6 0 8 0 0 0 0
sa:the custom	0 10 0 -3 0 0 0 -1
sa:the date	0 0 0 0 -1 0 6 0
sa:the day	1 -13 4 -1 0 0 0 5
sa:the deal	-2 -11 0 0 8 7 0 0
sa:the duty	0 -7 -3 0 0 0 0 8
sa:the emergency	0 -8 0 7 0 0 0 0
sa:the evening	0 0 0 8 8 0 0 -14
sa:the extension	0 0 0 8 10 0 0 -17
sa:the first	0 -10 0 6 0 0 0 2
sa:the following	0 6 0 -12 0 0 0 7
sa:the highest	0 -6 0 13 -2 0 0 0
sa:the last	0 -8 6 0 0 0 0 1
sa:the law	0 0 0 8 -4 0 0 -2
sa:the list	0 12 0 -3 0 0 0 -7
sa:the making	0 11 0 -11 0 0 0 0
sa:the matter	0 0 0 5 0 0 0 -6
sa:the measure	0 -2 8 0 -3 0 0 0
sa:the meet	0 12 -4 0 -9 0 0 0
sa:the new	0 0 -2 3 1 0 0 -8
sa:the north	0 -7 0 9 0 0 0 0
sa:the old	0 -15 3 15 0 0 -5 -1
sa:the one	2 -4 0 -6 0 0 0 7
sa:the ordinary	0 9 0 -1 0 0 0 -4
sa:the other	0 0 0 -12 0 0 0 14
sa:the pause	0 -6 2 12 0 0 0 -5
sa:the port	-4 10 0 -9 1 3 0 0
sa:the present	0 -1 0 9 -2 0 0 -1
sa:the rate	0 0 0 -9 4 0 0 4
sa:the remain	0 -10 0 13 0 0 0 -1
sa:the result	0 -7 0 4 2 0 0 -1
sa:the rule	0 0 0 10 -3 0 0 -1
sa:the same	0 -3 0 -5 7 0 0 7
sa:the second	0 0 0 -5 0 0 0 8
sa:the spring	0 0 0 -7 0 0 0 8
sa:the surcharge	0 -4 -4 12 2 0 0 -6
sa:the suspend	0 -1 0 -8 0 0 0 11
sa:the suspension	-2 11 0 -2 0 0 7 -8
sa:the table	0 -4 0 9 -5 0 0 0
sa:the tariff	0 12 0 -19 -4 4 1 7
sa:the term	0 -2 0 -5 10 0 0 0
sa:the third	0 0 0 6 0 0 0 -3
sa:the truce	-6 -5 -2 4 11 0 0 -1
sa:the two	0 6 0 -22 -11 0 11 14
sa:the whole	0 9 -8 -6 0 0 0 5
sa:their	2 2 -1 -16 0 0 -3 17
sa:their dispute	0 0 0 0 6 0 0 -4
sa:their tariff	0 0 0 6 0 0 0 -1
sa:their truce	0 0 0 -9 0 0 0 10
sa:them	-1 -2 2 0 -10 -1 0 8
sa:then	0 2 0 0 7 0 -1 -6
sa:then .	0 0 0 -6 9 0 0 0
sa:there	-4 7 -2 5 -10 0 0 -1
sa:there is	0 18 0 0 -11 0 0 -2
sa:there was	0 -9 0 12 0 0 0 0
sa:these	0 11 0 -8 0 0 0 -1
sa:they	3 5 -9 -4 -1 -1 -6 5
sa:they are	5 -18 -4 1 0 0 0 15
sa:they had	0 0 0 8 0 0 0 -4
sa:they have	0 10 0 -5 -2 0 0 0
sa:they would	0 0 0 6 -4 0 0 0
sa:thi	3 -16 0 6 9 0 -1 -3
sa:thi month	0 -14 0 2 3 0 0 6
sa:thi year	0 7 0 -14 9 0 0 0
sa:thing	0 6 0 0 -3 4 0 -5
sa:third	0 3 0 11 -10 0 0 -9
sa:those	-4 13 5 -9 -5 0 0 -2
sa:those on	-2 19 0 -15 0 0 0 0
sa:threat	0 10 0 -9 0 0 0 0
sa:threaten	0 2 0 4 -7 0 -4 1
sa:threaten to	0 -3 0 9 0 0 -1 0
sa:three	0 3 0 3 -9 0 0 0
sa:three ,	0 0 0 7 -1 0 0 -4
sa:through	0 1 0 7 0 0 0 -8
sa:ticket	0 -10 0 12 0 0 0 0
sa:tiktok	0 -1 0 -3 0 11 0 0
sa:till	0 0 0 -7 0 0 0 10
sa:timber	0 0 0 -4 0 0 6 0
sa:time	-1 -5 -1 0 -23 1 0 21
sa:time ,	0 4 0 7 -10 0 0 0
sa:time in	0 -12 0 15 0 0 0 -2
sa:to	-5 0 -16 -9 0 0 17 5
sa:to -	0 1 0 -6 5 0 0 0
sa:to <day-ahead>	-2 -2 1 1 -10 0 0 8
sa:to <day-gone>	0 -4 0 6 -1 3 0 -2
sa:to <level>	0 14 -5 0 -9 0 -1 -5
sa:to <name>	-2 7 0 -2 6 0 0 -10
sa:to <number>	-3 -14 -2 10 6 0 0 0
sa:to <quality>	0 1 0 -8 7 0 0 0
sa:to a	1 5 0 -14 -7 0 4 7
sa:to be	0 -11 3 1 5 0 0 -1
sa:to bring	0 7 0 -1 -3 0 0 0
sa:to end	0 2 0 -11 0 0 0 10
sa:to extend	0 -1 0 -8 0 0 0 11
sa:to go	0 -9 0 -7 0 0 4 13
sa:to have	0 7 0 -9 -2 0 6 0
sa:to it	0 -6 0 -3 1 0 0 7
sa:to one	0 0 0 6 -1 0 0 0
sa:to say	0 -6 0 0 0 0 0 8
sa:to see	0 -2 0 10 0 0 0 -3
sa:to sell	5 0 0 -10 -2 12 0 -6
sa:to settle	0 -7 0 0 0 0 10 0
sa:to the	4 1 0 1 0 0 -1 -10
sa:to their	0 -2 0 0 0 0 0 7
sa:to three	0 7 0 -3 0 0 0 0
sa:together	0 -6 0 1 6 0 0 0
sa:together with	0 -6 0 0 6 0 0 0
sa:tomatoe	0 0 0 7 0 0 0 -6
sa:too .	0 -7 2 -1 0 0 0 5
sa:top	0 10 0 -3 0 0 0 -4
sa:top of	0 13 0 -12 0 0 0 0
sa:total of	0 0 0 8 0 0 0 -5
sa:trade	-5 9 0 -3 0 0 0 0
sa:trade agreement	0 -6 0 10 0 0 0 -1
sa:trade minister	0 7 0 -11 0 0 0 4
sa:trade ministry	0 9 0 -6 0 0 0 -2
sa:trade representative	-3 -4 0 6 4 0 0 0
sa:transcript	0 0 0 6 0 0 0 -4
sa:treat	2 -6 0 7 -2 0 0 0
sa:treaty	0 8 0 -10 0 0 5 -1
sa:truce	-10 -1 2 -8 17 0 -2 2
sa:truce ,	0 0 7 0 0 0 0 -3
sa:truce .	0 -5 0 9 4 0 0 -6
sa:truce end	0 -14 0 5 0 0 0 9
sa:truce in	0 0 0 0 6 0 0 -3
sa:truce of	0 -3 0 18 0 0 0 -13
sa:truce on	0 0 0 -12 0 0 0 12
sa:truce over	0 -3 0 -2 0 0 0 9
sa:truce that	0 10 0 -5 0 0 0 -1
sa:truce with	0 -4 0 -10 7 0 0 10
sa:turn	1 0 0 -13 0 0 0 12
sa:turned	0 -5 0 7 0 0 0 0
sa:two	-1 -11 0 8 -20 0 10 7
sa:two <office>	0 -6 0 8 0 0 0 0
sa:two government	0 -12 0 0 -1 0 0 13
sa:two president	0 5 0 -8 0 0 0 2
sa:under	4 5 0 0 -13 0 0 0
sa:under a	6 0 0 4 0 0 0 -10
sa:under an	0 7 0 -5 0 0 0 0
sa:under it	0 0 0 -14 0 0 0 15
sa:under the	0 -7 0 8 -3 0 0 5
sa:under which	0 0 0 10 0 0 0 -3
sa:unless	-5 21 0 -19 0 0 0 1
sa:unless <organisation>	0 45 -1 -21 -2 0 0 -29
sa:unless it	0 -3 0 9 0 0 0 -4
sa:until	-8 -11 0 10 6 -1 0 1
sa:until <day-ahead>	-2 0 0 0 -11 0 0 12
sa:until the	0 -5 0 -10 12 0 7 -1
sa:until then	0 6 0 -5 0 0 0 0
sa:up	3 10 -3 0 -13 0 -1 -6
sa:up .	0 8 0 -15 0 0 0 11
sa:up to	0 8 0 2 -4 0 0 -12
sa:us	5 0 -2 2 -3 0 3 -8
sa:use	0 -2 0 15 0 0 0 -8
sa:used	0 8 0 -7 0 0 0 0
sa:value	9 -5 0 0 0 0 0 0
sa:very	0 0 0 -7 0 0 0 9
sa:vessel	0 8 0 0 -8 0 0 0
sa:video	0 -3 0 11 -2 0 0 -1
sa:vote	0 -8 0 3 12 0 0 -4
sa:vote to	0 0 0 6 -1 0 0 -1
sa:want	0 8 0 -8 -6 0 11 -8
sa:want to	0 11 0 -17 -5 0 12 -1
sa:warn	0 6 0 -4 0 0 1 -2
sa:was	0 0 -4 6 -21 -2 -4 8
sa:was "	0 6 0 -5 0 0 0 0
sa:was no	0 -9 0 10 0 0 0 0
sa:was not	3 20 0 -15 0 0 0 -5
sa:watche	0 -11 0 12 0 0 0 0
sa:we	0 1 5 -17 13 0 8 -4
sa:we have	0 0 5 -6 5 0 0 -2
sa:we shall	0 -13 0 9 -2 0 5 0
sa:week	0 1 7 0 -8 0 0 0
sa:week .	0 2 7 -1 -4 0 0 -2
sa:well	6 5 0 6 -4 0 0 -15
sa:well .	6 6 0 5 -3 0 0 -16
sa:were there	0 6 0 -9 2 0 0 0
sa:what	0 -9 0 1 3 0 -1 7
sa:what he	0 -4 0 0 0 0 0 6
sa:what it	0 -8 0 0 0 0 0 9
sa:what the	0 -2 0 13 0 0 0 -9
sa:what we	0 8 0 -8 0 0 0 0
sa:whatever	0 0 1 -2 11 0 0 -8
sa:wheat	0 7 0 -3 0 0 0 -1
sa:wheat ,	0 7 0 -4 0 0 0 0
sa:when	-4 -3 1 2 -5 -2 -5 8
sa:when a	0 -8 0 0 0 0 0 10
sa:when it	0 4 7 -15 -4 0 0 6
sa:when the	0 7 -4 12 -11 0 0 -7
sa:where	0 13 0 -7 -2 0 -2 0
sa:where it	0 -5 0 -3 0 0 -1 12
sa:where the	0 10 0 -8 0 0 0 0
sa:where they	0 11 0 -1 0 0 0 -7
sa:whether	0 -5 0 -16 8 0 0 15
sa:whether the	0 0 0 -6 9 0 0 0
sa:which	0 0 -5 -7 -3 0 7 4
sa:which <quality>	7 -5 0 0 0 0 0 0
sa:which had	0 0 0 0 6 0 0 -2
sa:which has	0 -3 0 -1 0 0 0 7
sa:which he	0 0 0 13 0 0 0 -11
sa:which is	0 1 0 -10 1 0 0 9
sa:which the	0 12 0 -16 -6 0 5 2
sa:which they	0 2 0 -8 0 0 0 6
sa:who	0 0 0 6 0 0 0 -1
sa:whole	0 11 -8 -7 0 0 0 2
sa:why	0 -5 0 8 0 0 0 0
sa:widened its	-1 6 0 -1 0 0 0 0
sa:will	0 8 0 -22 -5 -3 0 19
sa:will be	0 5 -1 -5 0 0 -2 6
sa:will charge	0 -5 0 0 0 0 0 10
sa:will go	0 -2 0 7 0 0 0 -1
sa:will have	0 9 0 -13 -6 0 0 9
sa:will meet	0 0 0 6 0 0 0 -2
sa:will need	6 -5 0 -3 0 0 0 3
sa:will not	0 -15 9 15 -3 0 0 -8
sa:will pay	0 9 0 -13 0 0 0 6
sa:with	-1 -18 1 9 4 -6 -2 7
sa:with <level>	0 -8 0 16 -2 0 0 -1
sa:with <name>	5 -20 0 -4 4 0 2 11
sa:with <seat>	0 -3 0 0 0 0 0 6
sa:with a	0 0 0 5 3 0 0 -10
sa:with it	-1 -8 0 -3 2 0 0 11
sa:with the	0 6 0 -12 10 0 0 0
sa:within	0 -6 0 1 0 0 0 2
sa:without	-3 9 3 5 -25 0 0 0
sa:without a	0 -16 7 10 0 0 0 0
sa:wool	0 11 0 -11 0 0 0 0
sa:word	5 0 0 -9 0 0 0 4
sa:world	0 11 -8 -5 3 0 0 -1
sa:worth	0 6 -8 -9 0 0 0 7
sa:would	-8 -17 -4 11 0 1 0 3
sa:would be	0 -7 0 0 13 3 0 -6
sa:would come	0 0 0 -5 0 0 0 6
sa:would go	0 0 0 0 -4 0 0 7
sa:would have	0 -7 0 6 0 0 0 0
sa:would not	0 3 0 10 -2 0 0 -12
sa:would pay	0 -3 0 8 0 0 0 -3
sa:write	0 -4 0 14 -2 0 0 -2
sa:write on	0 -5 0 6 0 0 0 0
sa:year	2 11 -3 -14 14 0 0 -6
sa:year .	3 4 -1 -21 15 0 0 2
sa:yes	0 3 0 -13 0 0 0 10
sa:yes .	0 0 0 -8 0 0 0 9
sa:yet	0 0 0 -7 0 0 0 11
sa:you	0 0 0 1 7 0 0 -5
sa:your	0 -21 0 5 3 0 0 11
sa:—	-2 -5 10 8 -6 0 0 -3
sa:— <name>	0 -17 0 7 0 0 0 5
sa:— <office>	0 8 0 -5 0 0 0 0
sa:— <person>	0 0 0 7 0 0 0 -2
sa:— a	0 -2 0 12 0 0 0 -8
sa:— the	0 -4 0 18 0 0 0 -11
sb:"	-8 -4 -2 9 0 0 0 -1
sb:" ,	0 2 0 -14 12 0 0 0
sb:" a	0 -4 0 9 0 0 0 0
sb:" our	0 7 0 -4 0 0 0 0
sb:" the	0 -1 0 22 0 0 0 -18
sb:&	0 -7 0 3 0 0 0 3
sb:'	0 -7 0 24 -10 0 0 -8
sb:' <organisation>	0 -8 0 13 0 0 0 -4
sb:'s	4 -9 -10 3 2 5 4 -4
sb:'s <level>	0 8 0 -17 0 0 0 7
sb:'s <organisation>	0 3 0 6 -10 0 0 0
sb:'s <person>	0 15 0 -8 -3 0 0 -1
sb:'s <quality>	0 -3 0 -11 0 16 0 0
sb:'s a	0 9 0 -7 0 0 0 0
sb:'s commerce	0 -3 0 0 0 0 0 6
sb:'s good	0 9 0 -9 -4 0 0 8
sb:'s minister	0 7 0 -10 -2 0 0 7
sb:'s on	0 -2 0 9 0 0 0 -4
sb:'s parliament	0 -9 0 4 0 0 0 0
sb:'s president	0 -3 0 7 0 0 0 0
sb:'s suspension	7 0 0 11 0 0 0 -17
sb:'s tariff	0 4 0 -21 6 0 7 2
sb:'s the	0 -2 0 12 0 0 0 -10
sb:'s trade	2 -6 0 0 5 0 0 0
sb:'s visit	0 -3 0 8 -1 0 0 0
sb:(	-2 -8 4 11 -5 0 0 0
sb:( <level>	0 6 0 -12 0 0 0 5
sb:( <number>	-1 -11 0 4 3 0 0 0
sb:( <organisation>	0 0 0 -10 0 0 0 10
sb:)	-2 -4 4 9 -7 0 0 0
sb:) ,	0 0 0 -8 0 0 0 9
sb:) :	0 -13 0 3 0 0 0 8
sb:) the	-2 5 8 -8 3 0 0 -7
sb:) —	0 -6 0 11 0 0 0 -3
sb:*	0 -7 4 25 -2 0 0 -21
sb:,	4 5 -15 9 -8 7 -3 -5
sb:, "	0 8 0 0 -1 0 0 -8
sb:, <day-today>	3 -2 0 -2 6 8 -1 -9
sb:, <level>	0 -16 0 3 6 0 0 5
sb:, <name>	0 -5 0 18 0 2 0 -15
sb:, <number>	0 15 0 -9 -1 0 0 0
sb:, <person>	0 -9 0 15 -2 0 0 0
sb:, <quality>	0 -7 0 2 0 0 0 5
sb:, <span>	0 -2 0 15 0 0 0 -12
sb:, and	8 -28 -3 9 22 0 -1 -4
sb:, announce	0 0 0 11 0 0 0 -9
sb:, are	0 -2 8 12 -13 0 0 -8
sb:, as	0 -9 0 13 0 0 0 -4
sb:, at	0 -8 0 21 -6 0 0 -1
sb:, begin	0 20 0 -18 0 0 0 0
sb:, both	0 19 0 -22 0 0 0 2
sb:, but	0 13 0 0 -9 0 0 -4
sb:, by	0 -10 0 -7 2 0 6 15
sb:, conclude	0 8 0 -1 0 0 0 -8
sb:, down	0 -3 0 9 0 0 0 -5
sb:, due	0 4 10 -16 -6 0 0 7
sb:, effective	0 12 0 -8 -3 0 0 0
sb:, end	3 -5 0 8 0 0 0 -5
sb:, for	0 6 0 -14 7 0 0 1
sb:, from	-4 16 0 9 -12 0 0 -27
sb:, germanium	21 -6 0 -4 0 0 0 -12
sb:, has	9 -2 0 0 -3 1 0 -4
sb:, he	0 4 0 -7 0 0 0 5
sb:, i	0 -6 0 4 0 0 0 0
sb:, in	8 -14 0 10 -12 2 0 0
sb:, is	6 -1 0 3 -10 1 0 -3
sb:, it	0 -4 0 -10 6 0 0 10
sb:, make	0 -8 0 2 0 0 0 5
sb:, mr	0 0 0 13 0 0 0 -12
sb:, no	6 -1 0 -3 0 0 0 -1
sb:, not	0 -3 0 17 0 0 0 -11
sb:, now	-1 7 0 -11 0 0 0 6
sb:, of	0 -14 0 23 0 0 0 -7
sb:, on	-1 2 -6 -5 -10 0 7 10
sb:, one	0 -2 0 10 0 0 8 -19
sb:, or	0 10 0 7 -8 0 0 -10
sb:, put	0 -6 0 7 0 0 0 0
sb:, run	2 0 0 6 0 0 0 -8
sb:, sign	0 0 0 -3 -1 0 0 7
sb:, sit	0 -4 0 8 0 0 0 0
sb:, so	0 8 0 -23 1 0 0 14
sb:, spoke	0 0 0 -14 0 0 0 15
sb:, start	6 16 0 -10 -1 0 0 -9
sb:, suspend	0 -10 0 0 0 0 0 6
sb:, take	0 9 0 -8 0 0 0 0
sb:, tell	0 -1 0 -6 -1 5 7 0
sb:, that	0 -5 0 -10 3 0 0 14
sb:, the	0 26 -5 -26 -1 -1 4 2
sb:, thursday	0 0 0 6 0 0 0 -2
sb:, to	0 -5 0 -1 -7 4 0 8
sb:, tuesday	0 0 0 7 0 0 0 -3
sb:, under	-2 -17 0 15 0 0 0 1
sb:, unless	2 -9 0 0 0 0 0 2
sb:, until	0 17 -1 -5 -4 3 0 -11
sb:, up	0 8 0 -20 0 0 0 13
sb:, was	0 -10 0 25 0 0 0 -17
sb:, we	0 7 0 -2 0 0 0 0
sb:, wednesday	0 -4 0 16 0 0 0 -11
sb:, when	0 -6 0 -7 12 0 0 0
sb:, where	0 -6 0 -3 1 7 0 0
sb:, which	0 7 0 4 -3 -3 0 -8
sb:, who	0 0 0 15 -8 0 0 -3
sb:, will	0 3 1 10 -6 0 0 -12
sb:, with	0 -15 0 4 0 0 0 11
sb:, would	0 -5 0 -8 5 0 0 8
sb:, —	0 -7 0 0 0 0 0 5
sb:-	15 -10 0 -7 -2 0 -2 10
sb:- <name>	0 -3 0 -8 0 0 0 12
sb:- a	0 -1 0 -3 6 0 0 0
sb:- call	0 5 0 0 0 0 0 -6
sb:- earth	6 0 0 0 0 0 0 0
sb:- shore	0 12 0 -4 -4 0 0 -1
sb:- tariff	0 -11 0 12 0 0 0 0
sb:- the	0 -6 0 2 0 0 0 2
sb:- to	0 12 0 -4 -4 0 0 -1
sb:.	2 -4 11 -11 0 7 0 3
sb:. <number>	6 -5 7 -5 7 0 0 -13
sb:. <person>	0 -2 0 0 -6 0 0 9
sb:. eastern	0 0 0 -7 7 0 0 0
sb:. m	-1 0 8 -14 3 0 0 4
sb:. on	0 -6 12 -8 0 0 0 6
sb:/	0 9 1 -11 4 0 0 0
sb:/ <seat>	0 15 0 -12 0 0 0 -3
sb:/ the	0 -1 0 -2 0 0 0 7
sb::	-10 -5 0 -1 3 -9 -18 13
sb:: "	0 0 0 -12 0 0 0 11
sb:: <level>	0 10 0 -1 -2 0 0 -5
sb:: <name>	-4 30 0 -24 -1 0 0 -1
sb:: <number>	-4 14 0 -13 0 -1 -3 0
sb:: <office>	0 10 0 -9 0 0 0 0
sb:: <person>	0 -3 0 9 0 0 0 -5
sb:: <quality>	0 -4 0 -13 -1 0 0 18
sb:: <seat>	0 -8 0 1 0 0 0 6
sb:: <span>	0 -7 0 13 0 0 0 -6
sb:: a	0 -2 0 0 6 0 0 0
sb:: and	0 21 0 -20 -1 0 0 4
sb:: for	0 11 0 -14 0 0 0 7
sb:: from	0 -3 0 -3 -6 0 0 17
sb:: if	0 -1 0 0 -3 0 0 9
sb:: in	0 -14 0 18 0 0 0 -4
sb:: it	0 3 0 -19 -1 0 0 16
sb:: its	0 -1 0 9 0 0 0 -5
sb:: my	-1 -13 0 14 0 0 0 1
sb:: on	0 15 0 -17 7 0 0 -5
sb:: our	0 -11 0 0 6 0 0 3
sb:: since	0 0 0 -13 0 0 0 12
sb:: the	0 -27 8 14 -11 0 0 5
sb:: we	0 -9 0 8 10 0 0 -11
sb:: what	9 -10 6 9 -2 0 0 -11
sb:;	-6 -7 -10 -1 9 4 3 2
sb:; <name>	0 -5 0 6 0 0 0 0
sb:; a	0 0 0 12 -8 0 0 0
sb:; it	0 -9 0 -2 17 0 0 -5
sb:; the	-1 -11 0 14 -15 6 6 -4
sb:<agent>	4 -14 0 -1 7 14 0 0
sb:<day-ahead>	0 -10 7 -18 21 4 3 7
sb:<day-ahead> ,	3 -18 9 -15 13 4 0 13
sb:<day-ahead> ;	0 0 0 7 -7 0 0 0
sb:<day-ahead> and	0 -5 -7 0 15 0 7 -8
sb:<day-ahead> the	0 -5 0 -4 0 0 0 12
sb:<day-ahead> to	-1 -5 0 13 -2 0 0 0
sb:<day-ahead> until	0 6 0 -11 0 0 0 6
sb:<day-gone>	13 4 -11 -31 14 18 -6 10
sb:<day-gone> 's	0 0 0 -7 0 0 0 9
sb:<day-gone> ,	3 8 -3 -9 -9 1 0 4
sb:<day-gone> ;	0 -9 0 -2 4 7 0 0
sb:<day-gone> and	-1 -14 0 1 5 0 0 15
sb:<day-gone> evening	0 4 0 -6 0 0 0 1
sb:<day-gone> for	0 0 0 -3 0 0 0 6
sb:<day-gone> night	0 0 0 6 0 0 0 -6
sb:<day-gone> that	0 2 -1 -5 6 0 0 0
sb:<day-gone> the	5 -2 0 7 0 0 0 -11
sb:<day-gone> to	0 5 0 9 1 0 0 -11
sb:<day-today>	4 8 13 -14 8 11 2 -21
sb:<day-today> (	0 -6 0 13 0 0 0 -6
sb:<day-today> ,	0 9 0 -7 8 0 0 -6
sb:<day-today> -	0 0 0 -5 6 0 0 0
sb:<day-today> ;	0 0 0 -6 4 -1 0 7
sb:<day-today> and	0 5 4 3 -3 0 0 -11
sb:<day-today> from	0 17 0 -13 0 0 0 0
sb:<day-today> that	0 -10 3 1 -4 7 0 -2
sb:<day-today> to	0 -12 0 27 0 0 0 -14
sb:<day-today> —	4 1 0 -1 0 8 0 -11
sb:<duty>	-25 3 5 -1 8 -12 13 -2
sb:<gate>	-6 0 -13 0 16 -3 -5 -2
sb:<goods-amount>	-2 -11 0 18 0 0 -3 -6
sb:<goods-amount> by	0 0 0 14 -6 0 0 -1
sb:<goods-amount> of	0 -3 0 5 6 0 0 -5
sb:<goods>	10 7 17 -18 0 -23 -4 6
sb:<level-noun>	-7 0 -14 14 0 -5 -3 -9
sb:<level>	-2 18 -14 4 -45 -12 -2 6
sb:<level> )	0 6 0 -7 0 0 0 0
sb:<level> ,	-1 -7 -2 7 -13 0 0 10
sb:<level> ;	0 0 0 6 0 0 0 -4
sb:<level> <day-today>	0 0 0 -11 10 0 0 0
sb:<level> and	0 10 0 -4 -1 0 0 0
sb:<level> at	0 9 0 -4 0 0 0 -3
sb:<level> by	0 7 0 0 0 0 0 -2
sb:<level> from	-2 0 -1 11 -12 0 0 -5
sb:<level> if	0 9 0 5 -13 0 0 -1
sb:<level> in	-1 -6 0 -9 -1 0 0 23
sb:<level> is	0 3 0 -16 0 0 0 13
sb:<level> lower	0 -6 0 7 0 0 0 0
sb:<level> more	0 -26 0 28 0 0 0 0
sb:<level> now	0 8 0 -12 0 0 0 3
sb:<level> of	1 -7 0 13 -4 0 0 0
sb:<level> off	0 -8 0 22 0 0 0 -15
sb:<level> on	-10 28 5 -16 -20 0 4 -5
sb:<level> since	0 9 0 -12 0 0 0 3
sb:<level> surcharge	0 11 0 -4 0 0 0 -4
sb:<level> tariff	4 8 0 -18 0 0 0 0
sb:<level> that	-1 -1 0 10 -3 0 0 -4
sb:<level> until	0 3 0 -5 -8 0 0 9
sb:<level> with	0 2 0 -13 10 0 0 0
sb:<level> would	9 -11 0 3 -2 0 0 0
sb:<money>	-4 -9 0 20 0 0 0 -9
sb:<money> ,	0 0 0 14 0 0 0 -12
sb:<money> a	0 4 0 -9 -5 0 0 12
sb:<money> in	0 -4 0 12 0 0 0 -1
sb:<month-ahead>	0 -7 0 -15 0 0 0 21
sb:<month-ahead> ,	0 1 0 1 2 0 0 -9
sb:<month-gone> ,	-14 -5 1 11 -9 0 0 2
sb:<month-gone> and	0 -6 0 19 0 0 0 -13
sb:<name>	4 6 16 -22 2 -24 -3 14
sb:<name> 's	10 -4 0 -1 2 -5 9 -7
sb:<name> (	0 -6 0 10 0 0 0 -1
sb:<name> ,	-6 -1 1 3 2 0 0 -3
sb:<name> :	0 14 13 -27 2 0 0 -8
sb:<name> <level>	0 15 0 -10 0 0 0 -6
sb:<name> agree	0 -11 0 14 0 0 0 0
sb:<name> and	-12 -17 0 -1 -11 0 -6 32
sb:<name> announce	3 -4 0 7 0 0 0 -5
sb:<name> are	4 2 0 -6 0 0 0 0
sb:<name> before	0 0 7 -2 0 0 0 -2
sb:<name> begin	0 -5 0 7 0 0 0 0
sb:<name> by	4 -8 0 11 0 0 -2 -1
sb:<name> end	0 -5 0 -2 0 0 7 0
sb:<name> expire	0 -3 0 -7 0 0 0 11
sb:<name> from	5 7 0 -16 -2 0 0 2
sb:<name> go	0 -8 0 17 -2 0 0 -7
sb:<name> good	0 13 0 -13 0 0 0 0
sb:<name> had	0 2 0 -4 8 0 0 -4
sb:<name> has	0 9 -7 -7 0 0 0 0
sb:<name> have	0 0 0 -15 0 0 0 18
sb:<name> in	0 -13 0 7 0 0 0 4
sb:<name> is	0 23 5 -16 8 0 0 -19
sb:<name> last	0 5 0 -6 0 0 0 0
sb:<name> meet	0 3 0 -12 0 0 0 9
sb:<name> on	0 -7 6 10 -7 0 6 -15
sb:<name> pay	0 -10 0 12 0 0 0 0
sb:<name> president	6 -5 0 0 0 0 0 0
sb:<name> prolonged	0 -3 0 7 0 0 0 -1
sb:<name> say	0 14 0 -5 0 0 0 -9
sb:<name> tariff	0 -17 0 15 0 0 0 0
sb:<name> that	0 -5 9 0 0 0 0 -2
sb:<name> under	0 -5 0 -7 0 0 0 13
sb:<name> until	0 -4 0 -5 3 0 0 8
sb:<name> was	0 11 0 -22 9 0 0 0
sb:<name> will	-3 11 -1 -11 -22 0 0 24
sb:<name> would	2 7 0 1 -4 1 0 -15
sb:<name> —	0 -1 0 6 0 0 0 0
sb:<not>	0 6 -8 5 2 -13 0 -9
sb:<number>	-5 5 20 1 -7 -23 -13 -5
sb:<number> ,	-1 2 -3 -28 7 -2 0 24
sb:<number> :	-9 0 0 2 2 0 -3 0
sb:<number> <person>	0 9 0 -9 0 0 0 3
sb:<number> a	-1 2 0 -7 -1 0 0 8
sb:<number> again	0 12 0 -5 0 0 0 -5
sb:<number> and	0 3 1 -6 0 0 0 0
sb:<number> as	0 16 0 -12 0 0 0 -4
sb:<number> duty	0 -10 10 4 0 0 0 -5
sb:<number> exclusion	0 -8 23 -4 0 0 0 -13
sb:<number> for	0 11 4 -6 -9 0 0 0
sb:<number> from	0 14 0 -12 0 0 0 1
sb:<number> is	0 9 0 -4 0 0 0 -3
sb:<number> more	9 2 0 -13 0 0 0 0
sb:<number> of	6 -7 0 0 11 0 0 -7
sb:<number> on	-1 21 -5 -23 -2 0 0 10
sb:<number> p	0 -6 8 -6 8 0 0 -3
sb:<number> rare	-7 0 0 8 0 0 0 0
sb:<number> th	0 -6 0 -14 2 0 0 16
sb:<number> that	0 0 0 10 -2 0 0 -5
sb:<number> the	5 -7 0 8 -1 0 0 -3
sb:<number> to	0 -12 0 15 0 0 0 0
sb:<office>	-15 -12 -13 8 16 -7 13 -9
sb:<office> 's	0 -1 0 22 6 0 0 -23
sb:<office> ,	0 1 0 0 -11 0 6 2
sb:<office> :	0 -5 -1 6 22 0 0 -21
sb:<office> and	0 0 0 -5 0 0 0 6
sb:<office> had	0 0 0 -7 7 0 0 0
sb:<office> in	0 -3 0 -1 10 0 0 -4
sb:<office> meet	0 0 0 0 -2 0 0 6
sb:<office> on	0 -5 0 5 -6 0 0 4
sb:<office> will	0 -2 0 11 -1 0 0 -2
sb:<organisation>	6 0 -2 4 11 0 -14 -25
sb:<organisation> 's	4 4 0 15 -26 0 0 2
sb:<organisation> )	0 0 0 -9 0 0 0 10
sb:<organisation> ,	0 7 0 -3 1 0 0 -3
sb:<organisation> and	0 0 0 0 5 0 0 -8
sb:<organisation> approve	0 -7 0 5 2 0 0 0
sb:<organisation> from	-1 4 0 -6 -1 7 0 0
sb:<organisation> had	3 0 0 -7 6 0 0 0
sb:<organisation> has	0 -15 -3 14 -10 -2 0 6
sb:<organisation> heard	0 0 0 7 -4 0 0 0
sb:<organisation> in	0 1 0 -8 5 0 0 0
sb:<organisation> is	0 0 0 18 -13 0 0 -4
sb:<organisation> meet	0 2 0 -7 -6 0 0 11
sb:<organisation> must	0 -1 0 -8 12 0 0 0
sb:<organisation> of	0 -6 0 -11 10 0 0 6
sb:<organisation> on	0 -6 0 17 -6 0 0 -2
sb:<organisation> say	0 7 1 -12 4 0 0 -4
sb:<organisation> take	0 -9 0 -3 12 0 0 0
sb:<organisation> vote	0 9 0 7 -16 0 0 0
sb:<organisation> will	0 7 0 -9 13 0 0 -8
sb:<person>	-13 -4 -14 8 -6 0 -5 12
sb:<person> 's	2 15 0 -26 9 0 0 0
sb:<person> (	0 -4 0 -9 0 0 0 14
sb:<person> ,	2 0 -2 20 -10 3 -1 -21
sb:<person> :	-2 -19 -2 27 -22 0 0 -1
sb:<person> agree	0 5 0 -9 0 0 0 5
sb:<person> and	0 -2 0 11 2 0 0 -8
sb:<person> announce	0 4 0 -16 0 0 0 13
sb:<person> are	0 0 0 7 -2 0 0 0
sb:<person> ask	0 9 0 -9 0 0 0 0
sb:<person> come	0 -2 0 12 -1 0 0 -6
sb:<person> had	0 -20 0 5 0 3 0 13
sb:<person> has	0 15 0 -23 19 0 0 -7
sb:<person> in	0 -10 0 24 -1 0 0 -11
sb:<person> is	0 -6 0 11 -8 0 0 2
sb:<person> of	0 -5 0 17 -11 0 0 0
sb:<person> on	0 6 0 0 -1 0 0 -4
sb:<person> post	0 6 0 0 0 0 0 -3
sb:<person> put	0 -5 0 5 0 6 0 -5
sb:<person> say	-3 5 -2 -13 2 -2 0 14
sb:<person> sign	0 17 0 -8 0 0 0 -8
sb:<person> spoke	0 11 0 -15 7 0 0 -1
sb:<person> tell	0 -1 0 11 -7 0 0 0
sb:<person> threaten	0 11 0 -5 0 0 0 -1
sb:<person> will	0 -4 0 12 0 0 0 -2
sb:<person> would	0 -2 0 12 -5 0 0 -1
sb:<person> write	0 -6 0 2 4 0 0 -3
sb:<points>	-18 -10 -6 -17 -12 0 0 54
sb:<points> ,	-2 13 0 -18 -4 0 0 12
sb:<points> are	0 3 0 -7 1 0 0 0
sb:<points> in	0 0 0 -6 0 0 0 7
sb:<points> of	0 -17 0 9 -2 0 0 9
sb:<points> on	0 -5 0 0 0 0 0 7
sb:<points> stay	0 -4 0 -10 0 0 0 17
sb:<points> that	0 -5 0 7 0 0 0 0
sb:<quality>	-12 3 -16 -3 13 12 -4 -3
sb:<quality> ,	0 0 0 16 0 0 0 -14
sb:<quality> and	0 -17 0 9 -2 0 0 9
sb:<quality> beef	0 0 0 8 0 0 0 -7
sb:<quality> business	0 0 0 -8 0 12 0 0
sb:<quality> car	0 14 0 -10 0 0 0 -1
sb:<quality> coffee	0 -14 0 15 0 0 0 0
sb:<quality> colleague	0 -2 0 -4 0 0 0 11
sb:<quality> company	-3 0 0 11 -1 0 0 0
sb:<quality> counterpart	10 0 0 -6 0 0 0 0
sb:<quality> duty	0 -12 2 0 6 0 0 5
sb:<quality> economy	0 -5 0 7 0 0 0 0
sb:<quality> good	-10 0 0 7 -4 0 0 -1
sb:<quality> minister	0 4 0 -12 0 0 0 8
sb:<quality> oil	0 0 0 -15 5 0 0 10
sb:<quality> one	0 6 0 0 0 0 0 -3
sb:<quality> origin	0 13 0 -6 -1 0 0 -5
sb:<quality> owner	0 -3 0 0 -2 10 0 0
sb:<quality> parliament	0 0 0 -20 21 0 0 0
sb:<quality> port	0 -5 0 -2 8 0 0 0
sb:<quality> president	0 1 0 3 -6 0 0 0
sb:<quality> prime	0 11 0 -4 0 0 0 -4
sb:<quality> ship	-8 -9 0 -4 15 0 0 4
sb:<quality> side	0 0 0 -15 7 0 0 8
sb:<quality> tariff	0 9 0 -16 6 0 0 0
sb:<quality> wine	0 6 0 -2 0 0 0 -1
sb:<seat>	1 -14 2 -3 13 0 18 -4
sb:<seat> 's	0 -13 0 -7 10 0 0 8
sb:<seat> ,	1 0 0 3 -16 -1 -3 7
sb:<seat> /	0 15 0 -12 0 0 0 -2
sb:<seat> <day-today>	0 -1 0 -4 -2 0 7 4
sb:<seat> and	0 -2 -1 10 -10 0 0 3
sb:<seat> from	1 -4 0 12 -7 0 0 -1
sb:<seat> has	0 0 7 0 2 0 0 -8
sb:<seat> in	0 -1 0 6 0 0 0 -2
sb:<seat> is	0 0 0 -5 0 0 0 6
sb:<seat> on	0 -17 -1 15 -7 0 0 4
sb:<seat> say	0 0 4 6 -12 7 0 -9
sb:<seat> that	0 0 0 -6 0 0 0 7
sb:<seat> the	0 -4 0 -5 10 0 0 0
sb:<seat> would	0 1 0 -14 12 0 0 0
sb:<sender>	9 -5 2 -4 -2 0 -7 4
sb:<span>	-18 4 -15 2 -8 0 -5 9
sb:<span> ,	-12 19 -6 6 -3 3 0 -15
sb:<span> ;	0 -4 0 -6 0 0 0 11
sb:<span> are	0 0 0 -23 0 0 0 24
sb:<span> from	0 5 0 -4 -5 0 0 6
sb:<span> later	0 -6 0 2 0 0 0 3
sb:<span> leave	0 6 0 -6 0 0 0 0
sb:<span> more	0 0 0 -9 0 0 0 11
sb:<span> of	0 -2 0 7 0 0 0 -2
sb:<span> tariff	0 -2 0 6 0 0 0 -2
sb:<span> the	-3 -3 0 13 0 0 0 -4
sb:<span> to	0 -2 0 0 -3 0 0 11
sb:<span> truce	0 -7 0 21 0 0 0 -16
sb:<taker>	0 4 -6 11 5 -11 -1 -13
sb:<v-agree>	-21 0 0 7 -5 0 0 4
sb:<v-bear>	-8 16 -6 -2 -2 -10 0 -2
sb:<v-begin>	13 18 0 -19 0 -4 1 0
sb:<v-buy>	-2 -1 7 0 0 13 -4 -8
sb:<v-deny>	32 -17 -6 -11 -1 -2 4 -13
sb:<v-down>	-13 2 -17 1 -1 0 8 2
sb:<v-end>	-5 -7 14 -8 0 0 4 8
sb:<v-impose>	1 -1 -6 0 9 0 -7 2
sb:<v-propose>	-20 1 -21 11 12 -11 9 -19
sb:<v-return>	-1 4 -2 13 1 0 -3 -14
sb:<v-say>	1 8 3 -16 8 4 -7 1
sb:<v-sell>	1 -6 -1 7 -9 4 1 0
sb:<v-stay>	0 -2 7 3 -14 -9 -15 7
sb:<v-suspend>	10 -1 0 -7 -1 -4 0 1
sb:<v-target>	-15 6 2 6 6 -4 -8 -11
sb:<v-threaten>	0 1 0 4 2 0 -1 -12
sb:<v-up>	0 0 -16 12 0 0 -9 -12
sb:@	-2 -3 0 3 -2 0 0 6
sb:_	-2 8 0 -8 -2 0 0 8
sb:a	8 2 -19 -3 0 16 14 -13
sb:a .	-1 1 0 -7 -1 0 0 8
sb:a <level>	0 -1 0 -4 0 0 0 10
sb:a <office>	0 -3 0 -3 2 0 7 0
sb:a <organisation>	0 7 0 -9 4 0 0 0
sb:a <quality>	0 3 0 0 2 3 0 -14
sb:a deal	0 0 0 -1 -3 0 -3 10
sb:a duty	0 0 0 4 -1 0 7 -11
sb:a further	0 -9 0 5 -1 0 0 9
sb:a hearing	-1 -1 0 0 10 0 0 -9
sb:a law	0 -1 0 -2 0 7 0 0
sb:a licence	12 -4 0 -6 0 0 0 0
sb:a list	10 0 0 -8 0 0 0 0
sb:a new	0 11 0 -18 0 0 0 8
sb:a pause	0 -2 0 -11 0 0 0 16
sb:a period	0 4 0 -8 0 0 0 2
sb:a post	-2 9 0 -4 0 0 0 0
sb:a proclamation	0 8 0 -1 0 0 0 -5
sb:a report	0 5 0 -11 6 0 0 0
sb:a rise	0 10 0 -8 0 0 0 0
sb:a second	0 -1 0 0 9 -1 0 -1
sb:a separate	8 0 0 -1 0 0 0 -5
sb:a surcharge	0 -6 0 17 0 0 0 -14
sb:a tariff	0 4 0 1 -10 0 0 0
sb:a television	0 -6 0 1 0 0 0 4
sb:a third	0 -3 0 -4 -2 0 7 5
sb:a trade	0 -6 0 -4 0 0 0 11
sb:a truce	0 2 0 23 -4 0 0 -24
sb:about	0 7 0 -15 0 0 0 13
sb:about the	0 12 0 -2 -7 0 0 -3
sb:above	1 4 0 -8 0 0 0 0
sb:abroad	0 -10 0 11 0 0 0 0
sb:accept	0 7 0 -10 11 0 0 -6
sb:accord	0 12 0 -9 0 0 0 -1
sb:according	0 -2 0 6 3 0 0 -7
sb:act	0 -7 0 0 5 0 0 0
sb:add	0 1 0 7 -4 0 0 -6
sb:add that	0 -3 0 7 -2 0 0 0
sb:additional	1 -1 2 -12 -3 0 0 16
sb:additional <level>	3 -12 0 6 -2 0 0 6
sb:additional duty	-1 -11 5 -10 0 0 0 17
sb:additional tariff	0 21 0 -21 0 0 0 0
sb:adopt	0 9 0 -2 0 0 0 -7
sb:affiliate	8 -1 0 -8 2 0 0 0
sb:affiliate rule	11 0 0 -13 3 0 0 -6
sb:after	0 14 -5 3 1 0 0 -14
sb:after <number>	0 14 0 -1 -10 0 0 0
sb:after a	0 8 0 -4 0 0 0 -2
sb:after that	0 -3 0 10 0 0 0 -5
sb:again	0 0 2 -6 -12 0 0 14
sb:again ,	0 -9 0 4 -3 0 0 8
sb:again from	0 -7 0 1 -5 0 0 11
sb:again in	0 0 0 8 0 0 0 -2
sb:again on	0 8 6 -6 0 0 0 -10
sb:against	0 -12 0 -8 15 0 0 0
sb:against the	0 -1 0 -15 17 0 0 0
sb:agree	-8 -2 -4 0 -25 0 4 11
sb:agree ,	0 8 0 -17 -1 0 6 4
sb:agree in	-3 -3 0 -8 0 0 0 17
sb:agree on	0 -4 0 16 -4 2 0 -9
sb:agree to	0 -1 0 -5 -7 0 0 15
sb:agreement	-5 -2 -4 23 0 4 -7 -13
sb:agreement ,	0 -2 0 0 8 0 0 -6
sb:agreement by	0 0 0 2 -2 0 -8 8
sb:agreement on	0 0 0 -6 0 7 0 0
sb:agreement was	0 0 0 -6 0 0 0 7
sb:agreement with	0 0 0 12 0 0 0 -9
sb:ahead	0 -11 0 18 0 0 0 -7
sb:airport	0 0 0 12 -6 0 0 -2
sb:alert	0 10 0 -2 0 0 0 -8
sb:alert :	0 7 0 -2 0 0 0 0
sb:alert —	0 -3 0 7 0 0 0 -1
sb:alexandria	0 0 0 16 0 0 0 -14
sb:all	-5 14 3 -10 -9 7 0 -1
sb:all <quality>	0 17 0 -14 0 0 0 0
sb:all of	0 -3 0 -18 0 0 0 22
sb:all the	0 7 0 -6 -1 0 0 0
sb:allowed	0 -3 0 8 0 0 0 -1
sb:alone	0 -8 0 0 0 0 0 7
sb:along	0 0 0 7 0 0 0 -6
sb:already	3 13 0 -1 -10 0 0 -2
sb:also	-1 0 7 1 0 0 0 -9
sb:am	0 0 0 14 -2 0 0 -8
sb:among	5 -1 0 -6 5 0 0 0
sb:among them	4 -1 0 -7 6 0 0 0
sb:an	0 6 0 0 -2 4 -6 -3
sb:an <quality>	0 8 0 0 -2 0 0 -4
sb:an additional	3 -7 0 14 -3 0 0 -5
sb:an extension	0 6 -3 -23 9 0 0 17
sb:an extra	0 8 0 -7 0 0 0 0
sb:an hour	0 0 0 -6 0 0 0 7
sb:an order	0 -2 7 3 -1 8 0 -12
sb:and	0 -2 -7 0 5 -22 -10 6
sb:and <name>	-11 -15 0 -2 -10 0 -6 28
sb:and <person>	0 2 0 16 -4 0 0 -16
sb:and <quality>	0 -18 0 6 -2 0 0 11
sb:and <seat>	-2 -12 0 10 -4 0 0 5
sb:and a	-3 4 0 5 -1 2 0 -7
sb:and above	1 4 0 -8 0 0 0 0
sb:and after	0 -8 0 0 0 0 0 9
sb:and antimony	7 0 0 -1 0 0 0 -1
sb:and are	0 8 -1 0 -8 0 0 1
sb:and end	0 -1 0 -23 5 0 8 10
sb:and enter	0 -25 4 11 10 0 0 -1
sb:and expire	0 -6 0 0 0 0 0 5
sb:and from	2 12 0 -11 0 0 0 -1
sb:and if	0 -3 0 10 0 0 0 -6
sb:and in	0 -3 -2 14 5 0 0 -13
sb:and is	0 -9 0 -13 11 0 0 10
sb:and it	0 0 0 -4 7 0 0 0
sb:and last	0 0 0 -10 0 0 8 1
sb:and mr	0 0 0 -1 -2 0 0 6
sb:and not	0 -8 0 23 0 0 0 -16
sb:and now	0 0 0 -5 0 0 0 6
sb:and on	0 31 0 -10 -12 0 0 -19
sb:and say	0 0 0 -6 7 0 0 0
sb:and that	-4 10 2 5 2 0 0 -17
sb:and the	5 -8 -4 18 -1 -1 0 -11
sb:and their	0 0 0 8 0 0 0 -8
sb:and they	0 -2 0 -11 2 0 0 12
sb:and we	0 8 0 -5 0 0 0 0
sb:and will	0 5 0 -7 0 0 0 1
sb:annex	0 21 0 -26 0 0 0 6
sb:announce	13 5 -5 1 -17 -2 0 -4
sb:announce for	0 10 0 -7 -2 0 0 0
sb:announce on	8 -1 0 -6 -3 0 0 3
sb:announce that	4 -3 0 9 -8 0 0 0
sb:annual	0 -3 0 9 0 0 0 0
sb:another	0 19 0 3 -5 0 0 -15
sb:another <level>	0 9 0 -6 0 0 0 0
sb:another <number>	0 5 0 -12 0 0 0 8
sb:another <points>	0 0 0 -5 0 0 0 6
sb:another <span>	0 -2 0 27 0 0 0 -25
sb:answer	-2 -11 0 0 11 0 0 5
sb:answer :	0 6 0 -9 0 0 0 2
sb:antimony	21 -6 0 -4 0 0 0 -12
sb:any	0 7 0 7 -2 0 0 -9
sb:app 's	0 -1 0 -6 0 10 0 0
sb:application	-4 -4 0 -4 16 0 0 -1
sb:application for	-4 0 0 0 10 0 0 0
sb:apply	2 1 -4 -12 0 0 0 14
sb:apply again	0 15 0 -11 0 0 0 -2
sb:apply from	3 0 0 -5 -1 0 0 6
sb:apply to	0 14 0 -3 -3 0 0 -6
sb:apply until	1 -8 0 -6 0 0 0 11
sb:approval	0 -9 0 2 6 0 0 0
sb:approval of	0 -6 0 0 2 0 0 4
sb:approve	-1 -23 0 20 -1 0 0 2
sb:approve by	0 -5 0 16 -10 0 0 0
sb:are	2 12 0 -17 9 -12 -13 1
sb:are back	0 18 0 -5 -1 0 0 -12
sb:are due	2 -17 0 -3 17 0 0 -2
sb:are enter	0 10 1 0 -10 0 0 0
sb:are expect	0 0 0 8 -1 0 0 -1
sb:are in	0 3 0 2 0 0 0 -8
sb:are not	0 12 0 -10 -5 0 0 2
sb:argument	0 0 0 -8 11 0 0 0
sb:armistice	0 0 0 12 0 0 0 -11
sb:army	0 0 0 16 -5 0 0 -9
sb:around	0 -4 0 0 0 0 0 7
sb:arrangement	-3 -17 -3 -13 -5 0 0 36
sb:arrangement is	0 0 0 -4 0 0 0 7
sb:arrangement of	0 -7 0 4 0 0 0 2
sb:arrangement with	0 -10 0 2 0 0 0 5
sb:arrive	0 6 5 -12 0 0 -2 1
sb:arrive by	0 5 6 -11 -2 0 -1 3
sb:arrive in	0 -7 0 10 0 0 0 0
sb:arrived	0 -2 0 14 -4 0 0 -6
sb:article	0 -6 0 16 -7 0 0 -1
sb:artificial	8 -7 0 0 0 0 0 0
sb:as	0 14 -5 -11 8 0 0 -3
sb:as early	0 -4 0 -9 7 0 0 7
sb:as of	0 38 0 -23 -4 0 0 -16
sb:as they	0 0 0 12 0 0 0 -10
sb:ask	0 10 0 -28 0 0 0 31
sb:ask :	0 5 0 -9 0 0 0 4
sb:ask about	0 8 0 -6 0 0 0 0
sb:ask for	0 -7 0 -5 0 0 0 13
sb:at	-19 8 0 -10 10 0 -7 1
sb:at <level>	0 16 0 -14 -9 0 0 9
sb:at <seat>	0 -1 0 14 -4 0 0 -2
sb:at a	0 6 0 7 -3 0 0 -11
sb:at it	0 0 0 11 0 0 0 -5
sb:at its	0 9 0 -8 6 0 0 -7
sb:at least	0 7 0 -8 5 0 0 -5
sb:at noon	0 -9 0 16 0 0 0 -6
sb:at one	0 -2 0 8 0 0 0 -4
sb:at present	0 8 0 0 0 0 0 -6
sb:at the	-1 0 0 8 -8 0 0 -2
sb:avoid	0 8 0 -7 0 0 0 0
sb:avoid the	0 8 0 -7 0 0 0 0
sb:away	9 -5 0 -10 -2 0 0 9
sb:away on	0 -1 0 -6 0 0 0 9
sb:back	-2 18 -2 -2 -21 6 0 -4
sb:back at	0 3 0 0 -6 0 0 1
sb:back on	-1 13 0 -7 -3 0 0 0
sb:ban	3 4 0 -13 -3 12 0 -5
sb:ban on	4 9 0 -15 -1 4 0 -1
sb:bank	0 -7 0 6 -1 3 0 0
sb:battery	13 0 0 -5 -1 0 0 -3
sb:be <level>	0 6 0 -1 0 0 0 -4
sb:be apply	4 2 0 -10 5 0 0 -3
sb:be approve	0 -2 0 13 -9 0 0 0
sb:be back	0 7 0 2 -6 0 0 -4
sb:be collect	0 1 0 -15 8 0 0 5
sb:be due	0 -1 0 -13 9 0 0 3
sb:be extend	0 -3 3 -11 0 0 0 11
sb:be hold	-1 -4 0 8 0 0 0 0
sb:be in	0 -2 0 19 -10 0 0 -5
sb:be lodged	0 0 0 -2 8 0 0 0
sb:be prolonged	0 6 6 15 0 0 0 -25
sb:be suspend	0 -3 0 -8 9 0 0 1
sb:because	0 0 0 -13 7 0 0 5
sb:beef	0 -4 0 9 0 0 0 -4
sb:beef ,	0 -6 0 7 0 0 0 0
sb:been	0 -12 0 12 0 8 -6 -3
sb:been <level>	0 -11 0 4 0 0 0 3
sb:been at	0 2 0 0 5 0 0 -6
sb:been due	0 -11 0 11 -1 0 0 0
sb:been extend	0 0 0 14 0 0 0 -13
sb:been in	0 0 0 13 0 0 0 -10
sb:been on	2 -5 0 -4 -1 0 0 9
sb:been tell	0 3 0 -11 4 9 0 -1
sb:before	-14 -8 7 -9 13 -9 -12 12
sb:before <day-ahead>	0 -17 5 -7 16 0 0 -2
sb:before <day-today>	0 0 16 -9 -3 0 0 -3
sb:before <number>	0 -7 0 0 8 0 0 -1
sb:before that	0 -3 -5 -5 14 0 0 0
sb:before the	-2 -10 4 2 6 0 0 -1
sb:begin	-11 4 -3 -13 19 0 7 -2
sb:begin a	0 0 0 -8 0 0 0 9
sb:begin in	0 2 0 5 0 0 0 -8
sb:begin on	-5 3 0 -11 10 0 0 9
sb:being	0 0 0 -7 -1 0 0 14
sb:bergen	0 -1 0 10 -1 0 0 -3
sb:between	-3 -14 -4 15 3 0 0 -5
sb:between <name>	0 -1 0 0 -2 0 0 6
sb:between <person>	0 0 0 11 0 0 0 -8
sb:between the	0 -10 0 -6 -1 0 0 16
sb:beyond	0 5 0 -14 0 0 0 12
sb:big	0 -1 0 14 0 0 0 -11
sb:boat	0 -5 0 -8 8 0 0 7
sb:bond	0 -3 0 1 6 0 0 -4
sb:border	0 10 0 -4 -1 0 0 0
sb:both	-11 26 -8 -12 -6 -5 -5 4
sb:both country	0 8 0 -15 9 0 0 0
sb:both duty	0 9 0 -7 0 0 0 0
sb:both government	0 -4 0 12 -2 0 0 -2
sb:both side	-1 -2 0 9 5 0 -1 -8
sb:brandy	0 0 0 -6 0 0 0 6
sb:break	0 -9 0 31 0 0 0 -23
sb:bridge	0 -3 0 14 -4 0 0 -4
sb:brief	0 -2 0 -3 0 0 0 7
sb:brief —	0 0 0 -7 0 0 0 8
sb:bring	0 0 0 -4 0 0 0 8
sb:bulletin	-3 -1 0 10 0 0 0 0
sb:busan	-4 -13 0 -2 -4 0 0 20
sb:busan ,	-2 -6 0 2 0 0 0 5
sb:busan last	0 0 0 -17 0 0 0 18
sb:business	0 -5 0 -1 0 12 0 -2
sb:but	-3 14 0 -8 2 0 0 -3
sb:but <person>	0 11 0 -11 0 0 0 1
sb:but the	-2 0 0 11 -1 0 0 -3
sb:butter	0 -1 0 6 -6 0 5 -4
sb:buy	0 -2 0 2 7 0 0 -5
sb:buy <goods-amount>	0 0 0 11 0 0 0 -2
sb:buyer	0 0 0 4 8 -10 0 -5
sb:by	0 -7 -5 0 6 -3 18 -11
sb:by <day-ahead>	0 13 0 -17 2 0 0 2
sb:by <level>	0 -23 0 28 -6 0 0 0
sb:by <number>	0 -10 0 8 5 0 0 -3
sb:by <person>	0 8 0 -4 -5 0 0 4
sb:by <points>	0 8 0 0 -3 0 0 -6
sb:by a	0 0 0 -2 -1 0 0 7
sb:by its	0 5 0 -12 2 0 0 3
sb:by law	0 11 0 -4 -2 2 0 -9
sb:by our	0 7 0 -14 0 0 0 8
sb:by the	0 -17 -3 13 -1 -4 18 -11
sb:by video	0 -5 0 16 -4 0 0 -3
sb:by wednesday	0 14 0 -10 0 2 0 -9
sb:by which	0 -5 0 -6 6 0 0 6
sb:bytedance	0 0 0 -1 0 7 0 0
sb:c	0 10 6 -14 2 0 0 -6
sb:cabinet	0 13 0 -7 2 0 0 -6
sb:call	0 0 0 15 3 0 0 -22
sb:call ,	0 -1 0 -10 13 0 0 0
sb:call a	0 0 0 7 -5 0 0 0
sb:call it	0 0 0 9 0 0 0 -7
sb:call with	0 7 0 -7 0 0 0 0
sb:can	0 -13 0 -3 13 0 -1 2
sb:can be	0 -9 0 -6 20 0 0 -6
sb:cannot	0 17 0 -20 5 0 0 0
sb:carry	0 0 0 12 -7 0 0 -4
sb:carry the	0 3 0 -9 -2 0 0 9
sb:cartagena	0 -8 0 10 0 0 0 0
sb:case	0 5 0 -23 23 0 0 -8
sb:case against	0 -8 0 -6 13 0 0 0
sb:cease	0 11 0 -16 -5 0 0 8
sb:cease to	0 11 0 -7 -5 0 0 0
sb:ceasefire	0 2 0 14 0 0 0 -15
sb:cement	0 -3 0 7 0 0 0 -1
sb:central	0 -8 0 10 0 0 0 0
sb:central bank	0 -7 0 9 0 0 0 0
sb:certificate	0 -10 -1 -8 23 0 0 -9
sb:change	0 8 7 -6 2 0 0 -17
sb:change on	0 -11 10 0 8 0 0 -8
sb:charge	-4 9 -5 -5 -2 0 0 4
sb:charge <level>	0 -19 0 10 0 0 0 11
sb:charge on	0 18 0 -9 0 0 0 -8
sb:city	0 -10 0 31 -8 0 0 -17
sb:claim	0 0 0 -10 20 0 0 -6
sb:clear	0 -10 -2 9 -4 0 0 7
sb:client	0 9 7 0 -9 0 0 -7
sb:client alert	0 8 0 0 0 0 0 -4
sb:clock	0 8 0 -16 0 0 0 10
sb:close	0 -19 0 8 -12 14 0 2
sb:close of	0 0 0 -5 0 0 0 8
sb:close on	0 -12 0 4 -10 15 0 0
sb:closed	0 0 0 25 -16 0 0 -7
sb:closed on	0 -2 0 11 -5 0 0 0
sb:club	0 -4 0 24 0 -1 0 -16
sb:coal	0 -9 0 14 -2 0 0 0
sb:cocoa	0 -13 0 14 -2 0 0 1
sb:coconut	0 1 3 -3 -1 0 7 -7
sb:coconut oil	0 1 3 -3 -1 0 7 -7
sb:coffee	0 -20 0 22 0 0 0 -1
sb:colleague	0 -2 0 -4 0 0 0 11
sb:collect	0 -2 0 -9 10 0 0 7
sb:collect from	0 6 0 -7 0 0 0 1
sb:collect the	0 -5 0 9 -1 0 0 0
sb:collection	0 3 0 13 -4 0 0 -14
sb:column	0 15 0 -9 -5 0 0 0
sb:come by	0 -8 0 13 0 0 0 0
sb:come down	0 4 0 -6 0 0 0 0
sb:come in	0 4 0 -8 0 0 0 2
sb:come to	0 -11 0 5 -3 2 0 3
sb:comment	0 -12 -1 -1 16 0 0 -6
sb:comment on	0 -9 0 -1 12 0 0 -2
sb:commission	-1 7 0 0 0 0 0 -4
sb:common	0 0 0 -4 0 0 0 6
sb:company	0 3 0 17 -8 0 0 -22
sb:conclude in	0 0 0 10 0 0 0 -7
sb:conclude on	0 7 0 -11 0 0 0 3
sb:confirm	0 -12 0 0 12 0 0 -1
sb:confirm it	0 0 0 5 -8 0 0 3
sb:confirm on	0 0 0 10 0 0 0 -8
sb:confirm that	0 0 0 -8 8 0 0 0
sb:consent	0 -1 0 -12 12 0 0 4
sb:consultation	0 -8 0 3 7 0 0 -1
sb:consumer	0 -3 0 -1 0 0 0 7
sb:contact	0 0 0 -10 11 0 0 0
sb:continue	0 10 0 -16 -2 0 0 11
sb:continue to	0 0 0 -4 0 0 0 7
sb:contract	-2 -12 0 28 -11 0 -1 -1
sb:control	4 -3 -1 12 -5 0 0 -4
sb:control of	0 0 0 9 0 0 0 -2
sb:conversation	0 -6 0 13 0 0 0 -4
sb:copper	0 13 0 -4 0 0 0 -4
sb:cork	0 12 0 -17 0 0 0 8
sb:corrected	0 -1 0 -5 11 0 0 0
sb:cotton	0 15 8 -17 -5 0 0 -6
sb:could	0 -20 0 22 -5 0 0 0
sb:council	0 -9 0 -2 12 0 0 0
sb:count	0 0 0 -15 0 0 0 21
sb:counted	0 0 0 -10 0 0 0 12
sb:counted from	0 0 0 -11 0 0 0 12
sb:counter	0 -12 0 9 -1 0 0 8
sb:counter -	0 -12 0 7 0 0 0 9
sb:countermeasure	-1 5 0 8 -2 0 0 -12
sb:countermeasure ,	-1 5 0 7 -2 0 0 -12
sb:counterpart	10 0 0 -8 0 0 0 0
sb:counterpart ,	10 0 0 -6 0 0 0 0
sb:country	-9 7 -4 -6 0 -2 6 2
sb:country ,	-3 0 0 6 -2 0 0 -1
sb:country from	0 6 0 -4 0 0 0 0
sb:country have	0 0 0 -4 0 0 7 0
sb:country will	0 0 0 -13 11 0 0 0
sb:country would	0 -9 0 13 0 0 0 -3
sb:county	0 -12 0 23 -9 0 0 -3
sb:crane	0 17 0 0 -14 0 0 -5
sb:current	0 0 0 -16 0 13 0 5
sb:customer	0 0 0 7 -3 0 0 0
sb:cut	0 -2 0 5 3 0 5 -15
sb:cut its	0 -8 0 10 0 0 0 0
sb:date	-1 23 -1 -15 -3 3 6 -8
sb:date ,	0 -6 0 4 -7 0 7 0
sb:date :	0 -6 0 7 0 0 0 0
sb:date is	0 1 0 -18 0 0 0 15
sb:day	-3 -15 -14 -3 17 -1 0 14
sb:day ,	0 7 0 -1 -3 0 0 0
sb:day are	0 -15 -9 5 17 0 0 -1
sb:day is	0 -3 0 16 0 0 0 -11
sb:day of	0 0 0 -4 0 0 0 6
sb:de	0 -3 0 6 0 0 0 0
sb:deadline	0 12 0 -7 -20 25 3 -30
sb:deadline for	0 2 0 0 -5 14 0 -17
sb:deadline is	0 6 0 0 0 0 0 0
sb:deadline of	0 -3 0 -8 -2 10 4 0
sb:deal	8 -2 -1 -12 -1 4 3 6
sb:deal that	0 0 0 -3 0 0 0 6
sb:deal with	0 -1 0 -10 14 0 0 0
sb:dearer	0 4 0 -10 4 0 0 1
sb:decide	0 -20 0 0 14 0 0 0
sb:decide on	0 -12 0 -5 12 0 0 3
sb:decided	0 3 0 -6 0 0 0 3
sb:decided to	0 1 0 -10 0 0 0 8
sb:decision	0 -5 0 17 -5 0 0 -7
sb:decision is	0 -1 0 5 2 0 0 -7
sb:declare	0 0 0 -15 0 0 0 16
sb:declare on	0 0 0 -7 0 0 0 6
sb:decree on	0 6 0 -2 -1 0 0 0
sb:delegation	0 -9 0 24 0 0 0 -12
sb:delegation of	0 0 0 10 0 0 0 -9
sb:deliver	0 -9 0 0 0 0 7 0
sb:desk	0 -9 -2 11 0 0 0 0
sb:detail	0 -1 0 7 0 0 0 -1
sb:did	0 -9 0 29 -4 0 0 -12
sb:did ,	0 0 0 7 0 0 0 -2
sb:did not	0 9 0 -7 0 0 0 0
sb:die	0 1 0 -11 0 0 0 10
sb:die on	0 7 0 -14 0 0 0 4
sb:dinner	0 -10 0 2 0 0 0 6
sb:discuss	0 -6 0 12 -12 0 0 5
sb:dispute	0 0 0 1 -7 0 0 3
sb:dispute over	0 3 0 0 -6 0 0 0
sb:do	0 -1 -1 7 -16 0 -2 14
sb:do not	0 -4 0 10 -7 0 -1 4
sb:do so	0 7 0 -3 -2 0 0 0
sb:doe	-1 19 -1 -21 0 0 -3 11
sb:doe not	0 16 0 -8 -17 0 -2 11
sb:donald	5 -8 0 0 0 9 0 -6
sb:donald trump	6 -7 0 1 0 0 0 0
sb:done	0 5 0 3 -1 0 0 -7
sb:double	0 0 0 9 -1 0 0 -7
sb:down	-1 1 4 4 -4 5 0 -8
sb:down again	0 7 0 -5 0 0 0 0
sb:down by	0 3 0 -6 0 6 0 -1
sb:down for	0 -4 0 13 0 0 0 -8
sb:down to	0 3 6 -8 0 0 0 1
sb:driver	0 0 0 -7 9 0 0 0
sb:drop	0 7 0 -9 0 0 0 1
sb:due	0 -15 0 2 15 -4 -2 0
sb:due by	0 0 0 -4 9 0 0 0
sb:due in	0 -1 0 20 -2 0 0 -14
sb:due to	3 0 3 -9 -6 0 0 8
sb:during	0 14 0 10 0 0 0 -22
sb:during the	0 14 0 10 0 0 0 -23
sb:duty	-19 7 20 -32 8 -4 7 12
sb:duty ,	0 -12 4 9 -4 0 0 0
sb:duty are	0 14 0 -1 -3 0 0 -7
sb:duty by	0 7 0 -14 4 0 4 -3
sb:duty end	0 3 9 -11 0 0 0 0
sb:duty fall	0 -5 0 -3 11 0 0 -2
sb:duty for	0 9 0 -12 0 0 0 2
sb:duty from	0 -1 0 10 0 0 0 -6
sb:duty in	-2 0 0 7 0 0 0 -1
sb:duty is	0 -1 0 -1 0 0 0 6
sb:duty of	-2 2 5 0 -7 0 6 -2
sb:duty on	-3 -1 -2 13 -14 0 0 0
sb:duty pay	0 8 0 0 -1 0 0 0
sb:duty that	0 6 0 -7 0 0 0 0
sb:duty to	0 2 0 -7 0 0 0 5
sb:duty until	0 -4 4 -10 -3 0 0 13
sb:duty will	0 0 0 -9 0 0 0 10
sb:duty would	0 0 0 -7 0 0 0 9
sb:each	-2 -13 0 8 0 0 0 5
sb:each other	0 -13 0 0 4 0 0 7
sb:each side	0 -7 0 7 -3 0 0 0
sb:earlier	0 14 0 -20 15 0 0 -8
sb:early	0 -1 0 -1 6 0 0 0
sb:early as	0 -4 0 -9 7 0 0 7
sb:earth	15 -15 -1 2 -7 0 0 -2
sb:earth ,	12 -2 0 -6 -2 0 0 0
sb:eastern	0 0 -1 -9 11 0 0 -1
sb:eastern time	0 -11 0 -2 18 0 0 -5
sb:economy	0 -9 0 15 0 0 0 -3
sb:economy minister	0 -5 0 7 0 0 0 0
sb:effect	5 17 0 -13 -18 -1 0 0
sb:effect at	0 4 0 -8 0 0 0 3
sb:effect from	0 8 0 0 -5 0 0 -6
sb:effect on	3 0 0 0 -6 0 0 4
sb:effective	0 15 0 -10 0 0 0 -6
sb:either	0 -7 0 -8 14 0 0 0
sb:either side	0 0 0 -4 10 0 0 -5
sb:election	0 -4 0 11 -3 0 0 0
sb:electricity	0 -11 0 13 0 0 0 0
sb:else	0 8 0 -9 0 0 0 2
sb:elsewhere	0 6 0 -3 0 0 0 0
sb:emergency	-2 9 0 1 -5 0 0 -8
sb:end	-5 -22 15 1 -9 -6 10 11
sb:end ,	0 -9 0 -13 0 0 8 14
sb:end at	0 -11 8 9 7 0 0 -13
sb:end in	0 0 0 -11 0 0 0 13
sb:end of	0 0 10 -11 -3 0 0 7
sb:end on	0 -1 -2 -1 -4 -1 5 6
sb:end the	-1 -4 7 3 0 0 0 -4
sb:enter	2 13 9 -12 -4 0 0 -15
sb:enter before	0 -13 6 -5 12 0 0 -1
sb:enter into	4 13 0 -11 -2 0 0 -5
sb:entry	0 -2 0 -1 13 0 0 -2
sb:episode	0 10 0 -10 0 0 0 0
sb:every	8 0 0 -9 5 0 0 -4
sb:everybody	0 5 0 -9 -1 0 0 6
sb:everywhere	0 19 0 -14 0 0 0 -4
sb:exchanged	0 0 0 -5 0 0 0 7
sb:exclusion	-4 -20 40 -5 -9 0 0 -25
sb:exclusion from	0 -7 13 0 0 0 0 -6
sb:exempt	0 0 10 -5 0 0 0 -9
sb:exempt if	0 0 12 -5 -4 0 0 -5
sb:exemption	0 -2 9 -3 0 0 0 -1
sb:expect	0 7 0 6 -4 0 -1 -9
sb:expect on	0 0 0 -3 8 0 0 0
sb:expect to	0 -9 0 0 11 0 0 -5
sb:expert	0 -7 0 16 -7 0 0 0
sb:expert ,	0 0 0 7 -5 0 0 0
sb:expire	-5 -4 14 -3 -3 0 0 1
sb:expire at	0 0 0 8 0 0 0 -11
sb:expire on	-5 -4 14 0 -7 0 0 0
sb:export	13 -6 5 9 -19 0 -1 -6
sb:export control	-4 0 0 8 0 0 0 0
sb:export of	3 -5 0 8 -6 0 0 0
sb:exporter	0 4 0 -16 13 0 0 0
sb:extend	0 -15 12 18 0 0 0 -17
sb:extend ,	3 0 0 -3 7 0 0 -5
sb:extend the	0 0 0 7 -1 0 0 -3
sb:extend their	0 0 0 8 0 0 0 -8
sb:extend to	0 -1 9 0 -3 0 0 -3
sb:extend until	0 0 0 11 0 0 0 -9
sb:extension	-1 -1 0 -11 8 -1 0 10
sb:extension ,	0 3 0 2 0 0 0 -6
sb:extension of	0 -1 0 -12 0 0 0 16
sb:extension to	0 0 0 -7 -1 0 0 11
sb:extra	0 12 0 -6 0 0 0 -2
sb:extra duty	0 6 0 -1 0 0 0 -2
sb:face	0 10 0 -18 -1 1 2 4
sb:face <level>	0 0 0 -8 0 0 0 11
sb:face a	0 3 0 -9 0 2 4 -1
sb:fact	0 0 0 15 -2 0 0 -8
sb:fact sheet	0 0 0 15 -2 0 0 -8
sb:fail ,	0 -11 0 5 0 0 0 10
sb:fail to	0 10 0 -2 0 0 0 -7
sb:failed	0 -6 0 8 0 0 0 0
sb:fall	0 -7 0 3 0 0 0 7
sb:fall by	0 -13 0 5 0 0 0 7
sb:fall from	0 9 0 -9 0 0 0 0
sb:fall on	0 13 0 -9 -2 0 0 -1
sb:fall to	0 -10 0 15 0 0 0 -6
sb:far	0 0 0 10 0 0 0 -6
sb:fare	0 -13 0 24 0 0 0 -13
sb:farm	0 1 9 0 -7 0 0 -5
sb:fee	-13 -22 -7 21 22 -2 0 -17
sb:fee ,	4 0 0 5 0 0 0 -10
sb:fee for	-5 -7 0 31 -8 0 0 -15
sb:fee on	-7 -8 0 11 9 0 0 -7
sb:fentanyl	-1 12 0 -8 -8 0 0 5
sb:fentanyl tariff	0 -3 0 0 0 0 0 6
sb:ferry	0 -9 0 21 0 0 0 -13
sb:figure	0 -7 0 0 5 0 0 0
sb:final	0 -15 0 -4 14 0 0 7
sb:fine	0 -5 0 15 -3 0 0 -6
sb:finished	0 11 0 -18 0 0 11 0
sb:first	0 -3 0 16 0 -3 0 -10
sb:first ,	0 0 0 -7 7 0 0 0
sb:first round	0 0 0 9 0 0 0 -8
sb:flash	0 8 0 -16 0 0 0 8
sb:flew	0 -1 0 -2 0 0 0 7
sb:fly	0 -3 0 0 0 0 8 -2
sb:fly to	0 -3 0 0 0 0 8 -2
sb:follow	0 13 0 -9 6 0 0 -9
sb:follow on	0 8 0 -10 9 0 0 -7
sb:followed	0 -4 0 -7 0 0 0 12
sb:for	-16 -4 8 2 0 8 7 0
sb:for <name>	0 -16 8 1 9 0 6 -10
sb:for <number>	0 -2 0 26 -18 0 0 -1
sb:for <quality>	-6 4 0 -12 14 0 0 0
sb:for <span>	-6 -8 -5 -9 -10 3 0 32
sb:for a	0 2 0 -23 7 13 11 -1
sb:for an	0 0 0 -5 0 0 0 7
sb:for another	0 0 0 15 0 0 0 -14
sb:for good	0 -3 0 6 0 0 0 0
sb:for its	0 -9 0 10 -2 -2 0 2
sb:for the	-2 3 1 -9 1 0 0 6
sb:for those	0 -6 0 0 0 0 0 9
sb:force	5 13 0 -21 0 0 0 3
sb:force on	4 3 0 -6 -2 0 0 0
sb:force until	0 1 1 -15 3 0 0 6
sb:foreign	1 -1 0 6 0 0 0 -5
sb:foreign minister	0 0 0 6 0 0 0 -5
sb:form	0 -1 0 -13 18 0 0 -1
sb:former	0 -2 0 14 0 0 0 -9
sb:found	0 -16 0 26 -11 0 5 -14
sb:found by	0 0 0 4 -8 0 5 0
sb:fourth	0 -2 0 -2 6 0 0 0
sb:framework	0 -6 0 8 0 0 0 0
sb:free	0 0 5 1 0 0 0 -6
sb:free of	0 11 0 -7 2 0 0 -6
sb:freeze	0 0 0 -6 0 0 0 11
sb:friday	0 5 7 -11 8 -2 0 -5
sb:friday ,	1 7 7 -8 2 -2 0 -10
sb:from	4 19 20 -9 -1 -8 -21 -21
sb:from <day-ahead>	0 -16 -2 -2 -10 0 0 24
sb:from <day-gone>	0 14 0 -4 -2 0 0 -5
sb:from <level>	0 7 0 2 -6 0 0 -6
sb:from <name>	5 -10 18 -7 -6 0 0 5
sb:from <number>	0 13 -3 0 -2 0 0 -13
sb:from <seat>	2 -6 0 -14 16 0 0 0
sb:from the	10 -5 16 -6 -1 0 0 -6
sb:front	0 0 0 10 -3 0 0 -3
sb:frozen	0 0 0 24 -7 0 0 -16
sb:full	0 2 0 7 -2 0 0 -9
sb:further	-1 -11 0 10 -7 0 0 11
sb:further <level>	0 -9 0 15 0 0 0 -3
sb:further <points>	0 3 0 -17 0 0 0 17
sb:gallium	30 -8 0 -6 -6 0 0 -18
sb:gallium ,	20 -6 0 -2 0 0 0 -12
sb:gas	0 -10 0 11 0 0 0 0
sb:gate	0 -7 0 19 5 0 0 -17
sb:gave	0 -11 0 7 -3 2 7 -6
sb:geneva	0 -2 0 -1 -3 0 0 11
sb:geneva ,	0 6 0 -4 0 0 0 0
sb:geneva on	0 -1 0 8 0 0 0 -2
sb:georgia	0 0 0 -8 7 0 0 3
sb:georgia 's	0 0 0 -8 7 0 0 1
sb:germanium	28 -7 0 -10 0 0 0 -18
sb:germanium and	7 0 0 -1 0 0 0 -1
sb:get	0 -16 0 6 14 0 0 0
sb:give	0 0 0 -10 4 0 4 3
sb:give its	0 -1 0 -10 14 0 0 0
sb:given	0 -4 0 6 -5 0 0 3
sb:go	-1 -15 -6 4 -1 0 -2 15
sb:go ,	0 -11 0 12 0 0 0 0
sb:go back	0 5 0 -12 0 0 0 4
sb:go into	0 -7 0 5 3 0 0 0
sb:go on	0 -16 0 0 -2 0 0 15
sb:go to	0 -17 0 16 0 0 0 1
sb:go up	0 4 0 9 -2 0 0 -16
sb:good	-16 -3 14 -9 3 -6 -8 12
sb:good ,	0 -6 0 0 0 0 0 10
sb:good :	0 3 0 -7 0 0 0 3
sb:good are	0 0 0 0 8 0 0 -8
sb:good at	0 5 0 -7 0 0 0 1
sb:good for	0 0 0 13 0 0 0 -10
sb:good from	0 0 -3 -4 0 0 0 12
sb:good loaded	0 -29 11 4 11 0 0 0
sb:good of	0 2 -2 -3 -3 0 0 7
sb:good on	0 6 0 1 -6 0 0 -2
sb:good pay	0 13 0 -4 -1 0 0 -5
sb:good suspend	0 0 0 -3 0 0 0 8
sb:good that	0 -8 7 24 -8 0 0 -17
sb:good to	0 4 6 -14 0 0 0 7
sb:good until	0 8 0 -6 -2 0 0 1
sb:good will	0 6 0 -11 0 0 0 5
sb:good would	0 9 1 -18 0 0 0 5
sb:government	-1 -22 0 22 -3 0 0 0
sb:grain	0 -3 0 0 7 0 0 -2
sb:grant	0 -7 9 -2 -2 0 0 5
sb:great	0 0 0 -4 6 0 0 0
sb:grower	0 -5 0 0 10 0 0 -4
sb:had	0 -32 3 31 9 3 -3 -15
sb:had agree	0 0 0 -8 0 0 0 9
sb:had announce	0 -3 0 7 0 0 0 -1
sb:had prepare	0 -18 0 19 0 0 0 0
sb:had say	0 6 0 -8 0 0 0 0
sb:had sign	0 10 0 -9 0 0 0 0
sb:had threaten	0 -24 0 19 4 0 0 -2
sb:had to	0 0 0 -25 20 2 0 3
sb:had write	0 -9 0 13 0 0 0 -4
sb:half	10 -5 0 -9 3 0 5 0
sb:half of	0 -1 0 -7 10 0 0 0
sb:halt	0 0 0 8 0 0 0 -6
sb:halve	0 7 0 -12 0 0 0 3
sb:hand	0 -5 0 19 0 0 0 -12
sb:hang	0 -11 0 13 0 0 0 0
sb:happen	6 2 -4 -9 8 0 0 -1
sb:happen on	7 6 -2 -15 1 0 0 3
sb:has	7 -7 -4 9 3 7 -8 -16
sb:has <span>	0 0 0 -11 0 0 0 12
sb:has a	0 0 0 6 -2 0 0 0
sb:has announce	3 12 0 -3 -7 0 0 -5
sb:has ask	0 0 0 -19 6 0 0 15
sb:has been	0 -4 0 11 -1 5 -5 -10
sb:has charge	0 -6 0 0 0 0 0 6
sb:has offer	0 -8 0 20 0 0 0 -13
sb:has promise	0 0 0 7 -3 0 0 0
sb:has put	0 4 0 -6 4 0 0 0
sb:has say	0 0 7 5 -1 0 0 -11
sb:has to	1 2 0 -11 18 0 0 -20
sb:has until	-1 -10 0 -7 1 7 -2 11
sb:have	0 -8 -13 14 -8 -12 0 2
sb:have a	0 -2 0 9 0 0 0 0
sb:have been	0 -8 0 10 1 0 0 -1
sb:have end	0 0 0 6 0 0 0 -4
sb:have go	0 -6 0 7 0 0 0 0
sb:have run	0 0 0 8 0 0 0 -5
sb:have sign	0 0 0 -10 3 0 0 11
sb:have to	0 17 0 0 -13 0 0 -4
sb:have until	0 -12 0 1 0 0 5 3
sb:he	0 0 1 11 -34 -5 11 1
sb:he also	0 12 0 -1 0 0 0 -8
sb:he expect	0 -1 0 9 -3 0 0 0
sb:he had	0 -5 0 12 0 0 0 0
sb:he has	0 -2 0 13 -8 0 0 0
sb:he is	0 -5 0 11 -2 0 0 -1
sb:he say	0 0 0 0 7 0 0 -1
sb:he tell	0 0 0 0 -4 0 0 6
sb:he was	0 12 0 -11 0 0 0 1
sb:he would	3 -11 0 5 -6 0 6 0
sb:hear	0 -8 0 -25 28 0 0 0
sb:heard	0 -1 0 14 -8 0 0 0
sb:hearing	-1 -8 0 0 18 0 0 -11
sb:hearing on	0 0 0 0 9 0 0 -8
sb:her	0 -13 0 22 -4 0 0 -5
sb:here	0 -14 0 12 -3 0 0 0
sb:higher	0 12 0 -8 4 0 0 -8
sb:higher duty	0 7 0 -9 0 0 0 0
sb:him	0 -7 0 -7 7 0 0 6
sb:himself	0 -2 0 11 -3 0 0 -3
sb:his	0 -1 -1 15 -12 6 -1 -6
sb:his <office>	0 0 0 9 -7 0 0 0
sb:his <organisation>	0 0 0 13 -5 0 0 -10
sb:his <person>	0 0 0 8 0 0 0 -4
sb:his <quality>	0 -5 0 -1 -1 0 0 10
sb:his name	0 0 0 0 0 9 0 -4
sb:hit	0 -7 0 4 0 0 0 1
sb:hold	0 -23 6 10 1 1 0 -3
sb:hold a	0 1 0 -13 11 0 0 0
sb:hold back	1 -4 0 -7 0 0 0 10
sb:hold for	0 0 0 16 0 0 0 -14
sb:hold in	0 0 9 -2 0 0 0 0
sb:hold on	0 0 0 -2 6 0 0 0
sb:hold the	0 0 0 -8 0 0 0 10
sb:hold until	-1 -6 0 14 -1 0 0 -4
sb:holiday	0 -6 0 15 -1 0 0 -7
sb:home	0 -13 0 21 0 0 0 -5
sb:hope	0 10 0 0 -6 0 5 -9
sb:hospital	0 0 0 8 0 0 0 -8
sb:hour	0 -6 0 -8 -3 2 0 16
sb:hour and	0 0 0 -5 0 0 0 6
sb:house	0 -10 0 15 -8 0 0 2
sb:household	0 -13 0 20 0 0 0 -8
sb:how	0 0 0 -11 0 0 0 15
sb:i	0 -10 0 32 -18 0 0 -8
sb:i am	0 0 0 6 -2 0 0 0
sb:i have	0 -2 0 15 -2 0 0 -7
sb:i pay	0 8 0 -5 0 0 0 0
sb:ice	8 -2 0 10 0 0 0 -14
sb:if	-18 13 -1 -3 3 -10 4 -8
sb:if it	0 -15 8 16 2 0 -4 -10
sb:if no	0 -5 0 10 -13 0 -3 10
sb:if nothing	0 -6 0 -10 5 0 7 3
sb:if the	-3 5 -4 8 -8 0 -2 -1
sb:if there	0 -9 0 8 -3 0 5 0
sb:if they	0 8 0 -5 5 0 -3 -12
sb:if you	0 -10 0 16 -3 0 0 0
sb:if your	0 1 0 -2 -7 0 0 8
sb:import	1 -7 2 5 4 0 0 -7
sb:import from	5 -8 0 2 0 0 0 1
sb:import surcharge	0 -5 0 6 0 0 0 0
sb:importer	0 10 0 -3 0 0 0 -6
sb:impose	2 11 0 -11 1 0 0 -12
sb:impose in	0 -2 0 6 0 0 0 0
sb:impose on	0 -2 0 -2 6 0 0 0
sb:in	-9 0 2 0 0 -6 -8 10
sb:in <month-gone>	-11 -1 0 8 -3 0 0 2
sb:in <name>	-3 -2 -2 10 -1 0 0 0
sb:in <number>	0 -12 0 18 0 0 0 -5
sb:in <organisation>	0 -10 0 5 4 0 0 -2
sb:in <quality>	0 0 0 4 9 0 0 -14
sb:in <seat>	0 5 -2 -9 16 -3 3 -9
sb:in <span>	0 -4 0 -24 0 0 0 26
sb:in alexandria	0 0 0 15 0 0 0 -14
sb:in an	0 22 0 -19 0 0 0 -3
sb:in at	0 -9 0 6 0 0 0 1
sb:in busan	0 -3 0 -13 0 0 0 18
sb:in force	0 3 0 -14 2 0 0 5
sb:in full	0 5 0 2 -1 0 0 -6
sb:in it	0 10 0 -10 0 0 0 2
sb:in mombasa	0 0 0 -3 0 0 0 6
sb:in new	0 -1 0 6 0 0 0 0
sb:in on	1 0 0 -7 0 0 0 5
sb:in one	0 0 0 6 0 0 0 -2
sb:in place	0 8 0 -8 1 0 0 0
sb:in stockholm	0 0 0 -6 0 0 0 9
sb:in the	8 -3 5 9 -15 0 -1 0
sb:in their	0 13 0 -16 0 0 0 1
sb:in two	0 23 0 -16 0 0 0 -7
sb:in which	1 -4 0 -19 -4 2 0 20
sb:in write	0 -6 0 0 0 0 0 4
sb:including	1 2 0 -7 0 0 0 1
sb:increase	-1 12 0 0 -5 0 0 -12
sb:increase announce	0 8 0 -7 0 0 0 0
sb:industry	0 -9 6 7 0 0 0 -5
sb:informed	0 1 0 0 -6 0 0 5
sb:initialled	0 0 0 -4 9 0 0 0
sb:instead	0 6 0 -4 0 0 0 0
sb:interest	0 -6 0 15 0 0 0 -7
sb:interim	0 -7 0 8 0 0 0 0
sb:into	2 2 0 1 1 0 0 -10
sb:into <name>	0 7 0 0 0 0 0 -4
sb:into force	4 12 0 -8 -2 0 0 -6
sb:introduce	0 -13 0 14 0 0 0 0
sb:invest	0 -2 0 10 0 0 0 -1
sb:invest <money>	0 -2 0 10 0 0 0 -1
sb:invited	0 0 0 -3 6 0 0 0
sb:is	-6 -4 1 4 -7 6 -14 7
sb:is ,	0 -2 0 -10 5 0 0 5
sb:is <level>	0 -9 0 18 0 0 0 -9
sb:is at	0 10 0 0 0 0 0 -9
sb:is closed	0 6 0 0 -1 0 0 -4
sb:is down	0 0 0 6 0 0 0 -2
sb:is due	0 3 0 -10 10 0 0 2
sb:is for	0 0 0 -15 0 0 0 17
sb:is found	0 -12 0 24 -7 0 0 -11
sb:is in	0 -8 0 19 -15 0 0 3
sb:is no	0 -9 0 13 -4 0 1 0
sb:is not	0 1 0 -15 17 0 -1 -2
sb:is on	7 -4 0 6 0 0 0 -9
sb:is out	0 0 0 -7 0 0 0 8
sb:is part	0 0 0 12 0 0 0 -11
sb:is plan	0 0 0 8 -1 0 0 0
sb:is still	0 7 0 -13 3 0 0 1
sb:is suspend	-2 7 0 0 -4 0 0 0
sb:is that	0 14 0 -12 4 0 0 -7
sb:is the	0 -7 0 21 -8 0 0 -3
sb:is their	0 0 0 6 0 0 0 -6
sb:is to	-4 15 -1 -7 -1 7 -1 -6
sb:is up	0 0 0 -16 0 0 0 16
sb:island	0 -1 0 15 0 0 0 -13
sb:issued	-4 0 0 10 -4 0 0 0
sb:it	-10 1 -19 -4 2 -3 3 11
sb:it 's	2 -14 0 -4 -2 0 0 20
sb:it ,	3 -2 0 18 -2 0 0 -23
sb:it apply	0 12 0 -9 0 0 0 0
sb:it begin	0 -4 0 0 -1 0 0 9
sb:it by	0 -5 0 0 -9 0 7 2
sb:it charge	0 -7 0 0 0 0 0 5
sb:it come	0 9 0 0 0 0 0 -10
sb:it end	-3 2 -2 -14 6 0 0 6
sb:it expire	0 6 0 8 2 0 0 -15
sb:it go	0 10 0 -8 0 0 0 -1
sb:it had	0 0 0 7 -2 0 0 -7
sb:it in	0 -3 0 13 -6 0 0 0
sb:it is	5 -5 0 -12 1 -3 -1 14
sb:it lapse	0 -8 0 12 0 0 0 -3
sb:it may	0 16 0 -13 7 0 0 -12
sb:it meet	0 0 0 -13 18 0 0 -5
sb:it on	0 -6 0 8 -1 0 0 0
sb:it run	0 -3 0 0 -1 0 0 6
sb:it sit	0 0 0 -14 15 0 0 0
sb:it take	0 -2 0 -3 0 0 0 13
sb:it the	0 0 0 -6 0 0 0 5
sb:it to	0 11 0 11 1 0 0 -24
sb:it up	0 -8 0 6 3 0 0 -5
sb:it vote	0 0 0 8 -7 0 0 0
sb:it was	0 -25 0 -12 0 0 0 33
sb:it will	0 19 0 -12 -6 0 0 3
sb:it would	0 -7 0 10 -16 -1 0 2
sb:its	9 0 -2 -12 -1 -7 -7 14
sb:its <level>	0 6 0 -9 0 0 0 2
sb:its <organisation>	0 -4 0 16 -12 0 0 0
sb:its additional	0 13 0 -15 0 0 0 2
sb:its duty	0 9 0 1 -5 0 0 -8
sb:its own	-2 -8 7 4 -11 0 0 2
sb:its rate	0 -5 0 9 0 0 0 0
sb:its truce	0 7 0 -20 0 0 0 18
sb:itself	0 0 0 -6 0 0 4 3
sb:itself ,	0 5 0 -8 0 0 0 2
sb:john	0 0 0 7 0 0 0 -4
sb:joint <organisation>	0 0 0 7 -5 0 0 0
sb:judge	0 -3 0 15 0 0 0 -10
sb:jump	0 -2 0 -10 13 0 0 0
sb:just	0 -13 0 3 0 0 0 10
sb:keep	0 -2 -1 -5 0 0 0 12
sb:keep the	0 -2 0 -3 -1 0 0 9
sb:keep their	0 9 0 -8 -2 0 0 2
sb:key	0 -2 0 -3 0 0 0 7
sb:kick	1 7 0 -7 0 0 0 -1
sb:kick in	1 7 0 -7 0 0 0 -1
sb:know	0 -1 0 -14 -1 0 0 21
sb:kuala	0 -7 0 2 0 0 0 4
sb:kuala lumpur	0 -7 0 2 0 0 0 4
sb:land	0 24 0 -12 -5 0 0 -7
sb:lapse	0 18 0 -12 0 0 0 -8
sb:lapse ,	0 8 0 -3 0 0 0 -5
sb:lapse at	0 -10 1 19 -2 0 0 -14
sb:lapse on	2 -5 -1 -9 4 0 0 9
sb:last	4 10 -1 -21 -6 -3 5 12
sb:last <month-gone>	-3 0 0 -17 0 0 0 21
sb:last <span>	0 2 0 13 -4 0 0 -11
sb:last day	0 -7 0 -9 -1 0 0 18
sb:last until	1 0 1 -7 -4 -1 0 8
sb:last week	0 0 0 6 14 0 0 -21
sb:last year	3 -7 0 -6 -2 1 0 8
sb:lasted	0 0 0 16 0 0 0 -14
sb:lasting	0 1 0 -7 0 0 0 6
sb:later	0 0 0 -3 16 0 0 -10
sb:law	0 22 0 -27 -17 13 0 8
sb:law on	0 3 0 -6 -5 0 0 8
sb:lawyer	0 -5 0 7 6 0 0 -11
sb:lead	0 -9 0 15 0 0 0 -5
sb:least	0 7 0 -8 5 0 0 -5
sb:leave	-4 -5 3 4 7 -1 -5 -3
sb:leave the	0 -10 7 -1 0 0 0 1
sb:legal	0 17 0 -20 0 0 0 2
sb:lentil	0 -2 0 -5 0 0 0 9
sb:less	0 -11 0 14 0 0 0 0
sb:less than	0 -4 0 6 0 0 0 0
sb:let	0 6 0 -7 -11 8 0 0
sb:let it	0 -1 0 -1 0 9 0 -1
sb:letter	-2 5 0 -4 -4 0 0 6
sb:letter ,	0 0 0 -5 0 0 0 6
sb:level	0 -2 0 -1 0 0 0 7
sb:levy	0 -8 0 14 -5 0 0 0
sb:levy on	0 8 0 4 0 0 0 -12
sb:licence	14 -12 0 2 0 -4 0 -1
sb:licence from	14 -4 0 -7 0 0 0 0
sb:lift	9 -10 0 8 0 0 0 -6
sb:like	0 9 0 -11 -2 2 0 0
sb:line	0 0 6 -8 7 0 0 -2
sb:link	0 0 0 0 6 0 0 -3
sb:lisbon	0 0 0 6 0 0 0 -2
sb:list	9 -4 0 -2 4 0 0 -6
sb:listed	1 0 0 -8 3 0 0 3
sb:live	0 5 0 -17 0 0 0 10
sb:live until	0 0 0 -11 0 0 0 12
sb:loaded	0 -11 8 -14 23 0 0 -9
sb:loaded before	0 -15 10 -8 18 0 0 -8
sb:lodged	0 0 0 -2 8 0 0 0
sb:london	0 -1 0 7 0 0 0 -2
sb:long	0 -4 0 -2 -2 0 0 9
sb:longer	3 3 0 0 0 0 0 -7
sb:lorry	0 -8 0 19 0 0 0 -10
sb:lose	0 -6 0 -1 5 0 0 3
sb:lose <level>	0 -8 0 -3 0 0 0 11
sb:lower	-2 3 -1 10 -2 0 0 -8
sb:lower duty	0 -12 0 9 0 0 0 3
sb:lower its	0 16 0 -10 0 0 0 -4
sb:lower the	0 14 0 -10 -3 0 0 0
sb:lumpur	0 -7 0 2 0 0 0 4
sb:m	-1 0 8 -14 3 0 0 4
sb:m .	-1 0 8 -14 3 0 0 4
sb:machinery	0 -5 10 -5 -1 0 0 2
sb:madrid	0 0 0 6 0 0 0 0
sb:main	9 0 0 -4 -1 0 0 0
sb:make	3 6 -1 -6 -1 0 0 0
sb:make for	0 0 0 -1 0 0 0 6
sb:make in	0 6 0 0 -1 0 0 0
sb:make it	0 -4 0 0 0 0 0 7
sb:maker	0 0 0 -10 0 0 0 11
sb:man	0 -5 0 9 0 0 0 -1
sb:market	0 -5 0 -2 0 0 0 8
sb:matter	0 10 0 -12 17 0 0 -17
sb:may	-2 -2 2 -3 30 0 0 -29
sb:may be	0 -6 0 22 -2 0 0 -18
sb:me	0 0 0 -9 -1 0 7 5
sb:mean	0 0 0 -4 -1 0 0 9
sb:meanwhile	0 -8 0 1 -3 4 0 3
sb:measure	-2 10 0 -9 -5 0 0 5
sb:measure on	0 -4 0 6 0 0 0 0
sb:mediator	0 -2 0 17 -10 0 0 -3
sb:medicine	0 21 0 -16 0 0 0 -3
sb:meet	-2 -16 -3 18 -12 -4 -2 9
sb:meet :	0 -3 0 9 0 0 0 0
sb:meet <person>	0 0 0 12 0 0 0 -8
sb:meet again	0 0 0 11 -2 0 0 -4
sb:meet his	0 0 0 -5 0 0 0 6
sb:meet in	0 0 0 16 -9 0 0 -7
sb:meet on	0 2 0 4 -8 0 0 0
sb:member	0 -11 0 7 0 0 0 0
sb:member state	0 1 0 -21 19 0 0 0
sb:memo	0 0 0 -4 0 6 0 0
sb:metal	6 0 0 -3 0 0 0 0
sb:midnight	0 6 -2 -9 0 0 0 9
sb:midnight ,	0 17 0 -3 0 0 0 -13
sb:midnight on	0 0 0 -5 -1 0 0 11
sb:mill	0 2 0 -17 -2 0 0 16
sb:minister	1 5 0 -5 -10 0 0 8
sb:minister ,	2 -13 0 17 -1 0 0 -4
sb:minister of	0 3 0 -9 0 0 0 7
sb:ministry	6 -5 0 -1 -6 0 7 0
sb:minute	0 0 0 2 8 0 0 -7
sb:minute of	0 12 0 -13 4 0 0 -2
sb:mombasa	0 0 0 -2 0 0 0 6
sb:monday	0 7 11 -1 -8 0 0 -8
sb:month	0 -9 0 -1 0 0 0 9
sb:month ,	0 0 0 -7 2 0 0 5
sb:moratorium	0 0 0 7 0 0 0 -6
sb:more	7 -9 -2 4 0 5 0 0
sb:more ,	0 8 0 -16 0 6 0 2
sb:more from	0 -13 0 14 0 0 0 0
sb:more than	0 0 0 6 0 0 0 -4
sb:morning	0 -4 0 13 0 0 0 -6
sb:most	0 9 0 -6 0 2 0 -4
sb:most <quality>	0 -10 0 16 0 0 0 -6
sb:most of	0 9 0 -12 2 2 0 -7
sb:move	-3 14 0 -7 3 0 0 -5
sb:move the	0 7 0 -6 0 0 0 0
sb:mr	0 -6 5 -9 0 4 0 11
sb:mr .	0 -1 0 0 -6 0 0 8
sb:mr <person>	0 -4 6 -8 8 4 0 0
sb:much	0 -10 0 10 0 0 0 0
sb:muscat	0 0 0 10 0 0 0 -10
sb:must	0 -24 -3 0 17 1 2 -17
sb:must be	0 -6 0 8 -2 1 0 -1
sb:must reach	0 0 0 -1 6 0 0 -4
sb:my	-5 0 4 9 -4 0 0 -8
sb:name	0 -18 0 2 -3 8 0 5
sb:named	0 19 0 -13 0 0 0 -3
sb:named in	0 20 0 -17 0 0 0 -3
sb:need	8 -18 0 19 0 0 0 -13
sb:need a	9 -2 0 0 -5 0 0 -1
sb:need the	0 -9 0 8 0 0 0 0
sb:negotiation	0 7 0 -4 -5 0 6 -3
sb:negotiator	0 -2 0 10 0 0 0 0
sb:network	0 -10 0 0 0 0 0 9
sb:new	0 -6 -10 16 3 -1 0 -3
sb:new )	0 -5 0 8 0 0 0 0
sb:new date	0 20 0 -7 0 0 0 -13
sb:new duty	0 -3 -4 0 10 0 0 0
sb:new tariff	0 -24 0 30 -5 0 0 -1
sb:new york	0 -5 0 8 0 0 0 0
sb:newspaper	0 -10 0 15 0 0 0 -3
sb:next	-1 -24 0 27 -12 -2 0 7
sb:next :	0 -7 0 10 2 0 0 -7
sb:next meet	0 0 0 9 -1 0 0 -1
sb:next round	0 0 0 6 0 0 0 0
sb:night	0 -11 4 16 0 0 0 -10
sb:no	5 0 0 6 0 -3 4 -12
sb:no ,	0 -3 0 9 -2 0 0 0
sb:no .	6 0 4 -10 2 0 0 0
sb:no agreement	0 -11 0 9 -2 0 -1 5
sb:no deal	0 11 0 -10 -4 0 11 -8
sb:nobody	0 6 0 -7 8 0 0 -8
sb:non	0 -1 0 7 0 0 0 -3
sb:non -	0 -1 0 7 0 0 0 -3
sb:noon	0 5 0 0 5 0 0 -13
sb:north	0 0 0 -5 8 0 0 -2
sb:northern	0 0 0 6 -1 0 0 0
sb:not	0 0 -14 21 -5 -2 -14 -6
sb:not ,	0 12 0 8 0 0 0 -20
sb:not be	4 10 0 -6 0 0 0 -10
sb:not come	0 -13 0 19 0 0 -2 -1
sb:not raise	0 -7 0 6 0 0 0 0
sb:not renewed	0 0 0 -11 0 0 0 12
sb:not to	0 -7 0 0 0 0 0 10
sb:note	0 1 8 -14 -1 0 0 9
sb:note of	0 0 0 0 7 0 0 -5
sb:note that	0 0 8 -13 -8 0 0 12
sb:nothing	0 -3 0 -3 0 0 6 3
sb:nothing is	0 4 0 -8 7 0 0 -1
sb:notice	0 -5 4 0 11 0 0 -10
sb:notice by	0 0 0 11 -9 0 0 0
sb:notice of	4 6 0 -7 4 0 0 -8
sb:now	-6 10 3 -4 -2 0 0 -1
sb:now ,	0 2 0 -10 -1 0 0 8
sb:now last	0 0 0 6 0 0 0 -5
sb:now run	0 0 0 -7 0 0 0 8
sb:objection	0 -4 0 19 -8 0 0 -5
sb:of	5 5 0 -3 4 0 0 -10
sb:of <day-ahead>	0 -3 6 -15 -2 4 0 13
sb:of <day-gone>	11 0 0 -27 -4 0 0 16
sb:of <day-today>	0 0 0 -5 0 0 0 7
sb:of <level>	-9 15 1 13 -29 0 5 -27
sb:of <month-ahead>	0 -3 0 6 0 0 0 0
sb:of <month-gone>	3 0 0 5 5 0 0 -13
sb:of <name>	0 0 -2 6 -15 0 0 8
sb:of <number>	0 0 1 5 5 -1 0 -11
sb:of <person>	0 -4 0 0 7 0 0 0
sb:of <span>	-1 -10 0 31 -3 0 0 -17
sb:of a	1 -17 0 8 13 0 0 -7
sb:of an	0 9 0 0 0 0 0 -7
sb:of both	0 -12 0 11 0 0 0 0
sb:of gallium	6 -2 0 2 -4 0 0 -2
sb:of geneva	0 0 0 -14 0 0 0 15
sb:of his	0 13 0 -3 -8 0 0 0
sb:of it	0 7 0 -5 -8 0 8 0
sb:of its	9 2 0 -12 6 0 0 -4
sb:of last	3 0 0 -10 -3 0 0 12
sb:of negotiation	0 11 0 -11 0 0 0 0
sb:of soybean	0 0 0 -1 8 0 0 0
sb:of state	0 -3 0 7 0 0 0 0
sb:of that	0 -10 0 0 1 0 0 7
sb:of the	0 6 -17 -6 0 7 -6 3
sb:of their	0 0 0 -13 0 0 0 14
sb:of them	2 9 0 -3 -3 0 0 -5
sb:of thi	0 -1 0 -10 0 0 0 14
sb:of two	0 0 0 9 0 0 0 -8
sb:off	-1 -10 -3 18 7 1 0 -18
sb:off by	0 2 0 7 -1 -7 0 0
sb:off for	-1 0 0 14 0 0 0 -13
sb:off on	0 -5 0 -12 17 0 0 0
sb:off the	0 -2 0 -4 7 6 0 -6
sb:offer	0 -2 0 20 9 0 0 -28
sb:offer to	0 -12 0 22 0 0 0 -12
sb:oil	0 7 0 -11 0 0 6 -2
sb:oil ,	0 -8 0 9 0 0 0 0
sb:oil and	0 8 0 -2 0 0 0 -3
sb:old	0 -9 0 4 0 0 0 6
sb:on	-5 15 -2 -8 11 -5 -14 -2
sb:on <day-ahead>	5 -3 4 11 0 0 0 -15
sb:on <day-gone>	9 -5 -12 -3 6 13 -2 -4
sb:on <money>	0 -7 0 9 0 0 0 0
sb:on <name>	0 7 5 -11 5 0 0 -6
sb:on <quality>	-18 10 -1 -16 0 0 4 11
sb:on a	9 -17 3 11 0 0 0 -10
sb:on all	0 21 0 -12 -2 0 0 -6
sb:on an	0 0 0 12 -6 0 0 -5
sb:on both	0 2 0 -13 6 0 0 7
sb:on car	0 -13 0 14 0 0 0 0
sb:on each	0 -4 0 0 -4 0 0 9
sb:on everything	0 -1 0 9 0 0 0 -8
sb:on for	0 -4 0 9 0 0 0 -3
sb:on friday	2 -8 8 -11 13 0 0 -3
sb:on his	0 0 0 -11 0 0 0 11
sb:on hold	2 -5 0 11 0 0 0 -10
sb:on ice	8 -2 0 -4 0 0 0 0
sb:on import	6 -5 0 1 0 0 0 0
sb:on in	0 0 0 11 0 0 0 -11
sb:on it	0 0 0 -8 7 0 0 4
sb:on most	0 -3 0 7 0 0 0 0
sb:on or	0 11 0 -5 -7 0 0 1
sb:on paper	0 -10 0 -21 0 0 0 27
sb:on rare	9 -2 0 -7 -3 0 0 3
sb:on saturday	0 -3 0 -2 0 0 0 9
sb:on ship	0 14 0 -9 -9 0 0 3
sb:on tariff	0 -6 0 -15 8 0 0 13
sb:on television	0 -6 0 0 0 0 0 7
sb:on that	0 -6 -3 4 8 0 7 -13
sb:on the	-4 -4 -1 6 17 -3 -7 -11
sb:on top	-2 13 0 -6 0 0 0 -2
sb:on tuesday	0 0 0 -8 2 0 0 4
sb:on wednesday	0 -7 0 0 -4 0 0 13
sb:once	0 11 0 -12 -2 5 0 2
sb:once more	0 10 0 -6 0 6 0 -8
sb:one	11 -7 -1 -10 2 -2 7 3
sb:one ,	0 -9 0 -16 11 0 0 13
sb:one end	0 0 0 -7 0 0 0 10
sb:one on	10 0 0 -6 -1 0 0 0
sb:one that	0 0 0 -5 0 0 0 6
sb:only	0 -7 5 -6 -1 0 0 11
sb:open	0 -5 0 22 -9 0 0 -10
sb:opened	0 -7 0 23 -6 0 0 -8
sb:opened on	0 -4 0 15 -3 0 0 -5
sb:operator	0 -4 0 18 -6 0 0 -3
sb:or	-2 9 -3 -1 -16 0 7 3
sb:or after	0 11 0 2 -6 0 0 -7
sb:order	-6 8 4 -10 -16 14 0 0
sb:order ,	0 9 0 -6 0 0 0 -1
sb:order of	0 -6 0 9 0 0 0 0
sb:order that	0 10 0 -7 0 8 0 -10
sb:ordinary	0 13 0 -6 0 0 0 -7
sb:ordinary duty	0 1 0 2 0 0 0 -6
sb:origin	0 13 0 -8 1 0 0 -7
sb:other	-2 7 -7 -7 -11 -1 14 1
sb:other 's	0 -5 0 -1 7 0 0 1
sb:other ,	0 -4 0 0 0 0 8 -6
sb:other <points>	0 -2 0 -3 0 0 0 7
sb:other country	0 -1 0 -8 -4 0 7 10
sb:otherwise	0 2 0 -11 -3 0 0 12
sb:our	-3 -10 0 11 6 0 0 -3
sb:our <organisation>	0 6 0 -8 3 0 0 0
sb:our webinar	0 -4 0 12 -4 0 0 0
sb:out	0 -5 18 -3 -12 -4 -3 7
sb:out ,	0 -4 0 13 -2 0 0 -4
sb:out in	0 -1 0 8 0 0 0 -9
sb:out on	-3 5 10 -1 -13 0 0 0
sb:over	0 5 0 5 -25 0 0 1
sb:over and	1 4 0 -8 0 0 0 0
sb:over on	0 11 0 -14 0 0 0 7
sb:over the	0 0 0 21 -10 0 0 -11
sb:own	1 -4 6 0 -9 1 0 0
sb:owner	0 -3 0 -3 -2 10 0 0
sb:ownership	0 0 0 7 0 0 0 -5
sb:p	0 -4 7 -3 7 0 0 -5
sb:p .	0 -6 8 -6 8 0 0 -3
sb:page	0 0 0 -10 13 0 0 0
sb:palm oil	0 6 0 0 0 0 0 -3
sb:paper	0 -10 0 -9 -17 0 -1 36
sb:paper on	0 -9 0 14 -6 0 0 0
sb:parcel	0 -19 17 3 0 0 0 -5
sb:parcel from	0 -10 18 -8 0 0 0 -3
sb:parliament	0 -9 0 -9 19 0 0 0
sb:part of	3 0 0 6 0 0 0 -9
sb:party	0 -14 0 41 -12 0 0 -23
sb:pass	0 -8 0 3 0 0 0 1
sb:past	0 0 0 -10 -6 0 0 17
sb:patented	0 9 0 -8 0 0 0 0
sb:pause	4 0 0 -11 -4 0 0 14
sb:pause ,	0 9 0 -11 0 0 0 2
sb:pause end	0 0 0 -6 0 0 0 6
sb:pause for	8 0 0 -7 0 0 0 0
sb:pause until	0 -3 0 -5 0 0 0 10
sb:pay	-1 13 -12 -14 9 -3 -1 0
sb:pay <level>	0 2 0 -9 0 0 0 13
sb:pay <number>	0 5 0 -7 0 0 0 0
sb:pay at	0 8 0 -6 0 0 0 0
sb:pay before	0 9 0 -2 -2 0 0 0
sb:pay for	0 4 0 4 0 0 0 -10
sb:pay on	0 -6 0 14 0 0 0 -6
sb:pay the	0 -4 0 -8 12 0 0 0
sb:people	0 -6 0 6 0 0 0 0
sb:per	0 0 0 7 7 0 0 -14
sb:period	0 3 0 -8 0 0 0 7
sb:period of	0 4 0 -8 0 0 0 2
sb:permanent	0 0 0 4 -9 0 4 0
sb:phase	0 -5 0 -5 12 0 0 0
sb:phone	0 -7 0 10 0 0 0 0
sb:phosphate	4 -7 0 -1 0 0 0 8
sb:place	-1 11 0 -7 4 0 0 -4
sb:place in	0 -3 0 12 -1 0 0 0
sb:place on	0 -4 0 7 0 0 0 0
sb:plan	0 6 0 0 2 0 0 -7
sb:plan to	0 -10 0 0 8 0 0 0
sb:plant	0 -11 0 10 0 4 0 0
sb:play	0 -4 0 11 0 0 0 -5
sb:please	0 2 0 -20 18 0 0 0
sb:plum	0 3 0 -14 11 0 0 -3
sb:plywood	0 2 6 0 -1 0 0 -5
sb:point	0 -3 0 11 -3 0 0 0
sb:pointed	0 -5 6 -9 0 0 0 9
sb:port	-3 -11 0 1 22 0 0 -15
sb:port fee	-2 -3 0 -15 20 0 0 0
sb:port of	0 9 0 -11 0 0 0 0
sb:position	0 9 0 -6 0 0 0 0
sb:post	-3 7 0 -1 5 0 0 -11
sb:post on	0 17 0 -11 0 0 0 -3
sb:power	0 0 0 -9 9 0 0 0
sb:premier	0 -5 0 10 0 0 0 0
sb:prepare	0 -22 0 9 0 0 0 13
sb:present	0 2 0 -18 7 0 0 11
sb:presenter	0 0 0 11 0 0 0 -9
sb:president	5 -10 0 17 -13 0 0 -3
sb:president ,	0 -5 0 10 0 0 0 0
sb:president donald	6 -7 0 1 0 0 0 0
sb:press	0 -5 0 12 -1 0 0 0
sb:price	0 1 0 15 -3 0 0 -13
sb:price of	0 0 0 7 0 0 0 -1
sb:prime	0 8 0 -1 0 0 0 -3
sb:prime minister	0 8 0 -1 0 0 0 -3
sb:proclamation	0 14 0 -7 1 0 0 -8
sb:proclamation on	0 0 0 7 0 0 0 -6
sb:product	1 8 0 -9 0 0 0 0
sb:prolong	0 7 0 -8 0 0 0 4
sb:prolong the	0 0 0 -12 0 0 0 14
sb:prolongation	0 0 0 -15 3 0 0 13
sb:prolonged	0 0 4 15 0 0 0 -15
sb:prolonged ,	0 13 0 -4 0 0 0 -9
sb:prolonged by	0 -5 0 9 0 0 0 -3
sb:prolonged in	0 0 0 -7 0 0 0 8
sb:prolonged their	0 -3 0 7 0 0 0 -1
sb:prolonged to	0 0 6 -3 0 0 0 0
sb:promise	0 -19 0 13 6 0 -1 -3
sb:proposal	0 0 0 9 -5 0 0 -2
sb:propose	0 -19 0 1 7 0 0 6
sb:propose an	0 -12 0 0 10 0 0 0
sb:protest	0 -3 0 6 0 0 0 -3
sb:provisional	0 5 0 -13 0 0 0 8
sb:public	0 -6 0 11 -1 0 0 -4
sb:published	0 -11 0 17 0 0 0 0
sb:published on	0 0 0 8 -1 0 0 -1
sb:purchase	0 0 0 6 0 0 0 -4
sb:put	7 11 0 -13 -7 11 -2 -8
sb:put <level>	0 17 4 -14 -2 0 0 -7
sb:put off	0 -6 0 3 -9 10 0 0
sb:q	0 -13 0 14 0 0 0 0
sb:quarrel	0 3 0 10 -2 0 0 -10
sb:quarter	0 5 0 -11 11 0 0 -2
sb:question	0 9 -2 14 -6 0 0 -15
sb:question :	0 8 -1 12 -5 0 0 -13
sb:radio	0 0 0 6 -7 0 0 2
sb:rail	0 0 0 26 0 0 0 -24
sb:raise	0 4 0 1 -3 0 0 -6
sb:rare	14 -13 0 3 -6 0 0 -3
sb:rare -	6 0 0 0 0 0 0 0
sb:rare earth	9 -11 0 5 -5 0 0 0
sb:rate	0 14 -2 -17 12 0 0 0
sb:rate at	0 -4 0 7 0 0 0 0
sb:rate for	0 -4 0 8 0 0 0 -1
sb:rate is	0 0 0 -7 9 0 0 0
sb:ratify	0 0 0 -19 17 0 0 3
sb:raw	0 -8 11 0 0 0 0 -3
sb:reach	0 -11 0 4 10 0 0 -2
sb:reach in	0 0 0 -4 0 0 0 6
sb:reach the	0 0 0 -2 7 0 0 -5
sb:ready	0 -1 0 8 0 0 0 -3
sb:reason	0 -6 0 12 0 0 0 -4
sb:recall	0 0 0 8 -2 0 0 -8
sb:recall that	0 11 0 0 -1 0 0 -6
sb:receive	0 -8 0 6 6 0 0 -9
sb:reciprocal	0 1 -2 -2 -3 0 0 7
sb:reciprocal duty	0 -2 0 0 -1 0 0 8
sb:record	0 12 0 -11 0 0 0 0
sb:reduction	0 11 0 -7 -4 0 0 0
sb:refund	0 -2 0 -4 15 0 0 -5
sb:register	2 -6 0 23 -20 0 0 0
sb:reject	0 8 0 0 0 0 0 -3
sb:remain in	0 -2 0 0 0 0 0 7
sb:reminder	0 -17 0 13 0 0 0 4
sb:reminder :	0 -17 0 13 0 0 0 5
sb:remove	0 -2 0 13 0 0 0 -7
sb:renewal	0 11 0 -23 4 0 0 10
sb:renewed	0 -9 0 -9 0 0 0 23
sb:renewed ,	0 -10 0 0 0 0 0 10
sb:report	0 0 0 -1 14 0 0 -12
sb:report on	0 5 0 -13 9 0 0 0
sb:report that	0 10 0 -4 0 0 0 -5
sb:reporter that	0 -4 0 10 0 0 0 -3
sb:representative	0 0 0 0 6 0 0 -5
sb:republic of	0 -1 0 -8 0 0 0 11
sb:request	0 0 0 -18 19 0 0 -2
sb:required	6 0 0 -8 -3 0 0 6
sb:resolution	0 4 0 3 -9 0 0 0
sb:rest	0 7 0 -19 0 0 0 10
sb:result	0 4 0 9 -7 0 0 -4
sb:return	0 -3 0 8 4 0 -3 -3
sb:return on	0 -1 0 -3 -4 0 0 11
sb:return to	0 6 0 1 3 0 -1 -9
sb:review	0 -6 0 -5 5 0 0 5
sb:review the	0 0 0 -7 0 0 0 9
sb:rice	0 0 6 -4 0 0 0 0
sb:right	0 -12 0 5 -6 7 0 0
sb:rise	0 0 0 7 0 0 0 -10
sb:rise <level>	0 -10 0 12 0 0 0 0
sb:rise by	0 -3 0 6 0 0 0 0
sb:river	0 -5 0 22 -5 0 0 -14
sb:roaming	0 -14 -1 21 0 0 0 -4
sb:room	0 -4 0 10 0 0 0 -3
sb:round	0 -1 0 18 -13 0 7 -11
sb:round ,	0 -1 0 13 0 0 0 -9
sb:round in	0 7 0 -14 0 0 0 10
sb:round is	0 0 0 6 0 0 0 0
sb:round of	0 -1 0 7 0 0 0 -1
sb:rule	33 -25 -5 -12 0 -2 4 -10
sb:rule of	0 -2 0 10 0 0 0 0
sb:rule on	8 -13 0 -11 9 0 0 4
sb:rule that	0 -3 0 -3 0 0 0 8
sb:rum	0 3 0 -9 0 0 0 4
sb:run	0 -12 16 0 -7 -4 0 7
sb:run for	0 0 0 6 0 0 0 -6
sb:run on	0 0 0 7 0 0 0 -4
sb:run out	2 0 14 -1 -5 0 0 -3
sb:run until	-2 -2 2 0 -3 0 0 6
sb:s	0 -5 0 6 0 0 0 0
sb:safeguard	0 21 0 -17 0 0 0 -4
sb:sale	0 0 0 -16 0 18 0 0
sb:salmon	0 6 0 -5 0 0 0 0
sb:same	-1 -4 3 -8 -14 0 0 22
sb:same day	0 0 0 -10 0 0 0 12
sb:saturday	0 5 0 -7 3 0 0 0
sb:saturday ,	0 9 0 -6 -1 0 0 0
sb:say	-2 12 6 -10 -11 0 -5 1
sb:say ,	0 -11 0 10 0 0 0 2
sb:say <name>	0 -10 0 11 0 0 0 0
sb:say <person>	0 10 0 -10 0 0 0 0
sb:say he	5 -7 0 15 -2 0 0 -9
sb:say in	0 11 0 -23 0 0 0 15
sb:say it	-1 25 0 -18 -5 0 0 -3
sb:say no	0 0 0 9 -1 0 0 -3
sb:say on	0 -4 0 8 -11 0 0 4
sb:say that	0 10 5 0 -6 0 0 -9
sb:say the	-2 2 0 -4 15 0 0 -8
sb:say until	0 0 4 -7 0 0 0 4
sb:scheduled	0 -5 0 0 7 0 0 0
sb:seal	0 -4 0 12 0 0 0 -6
sb:season	0 -17 0 31 -1 0 0 -15
sb:second	0 0 0 5 11 -2 0 -12
sb:second round	0 5 0 5 0 0 0 -11
sb:secretary	0 -2 0 13 0 0 0 -6
sb:section	-3 -4 20 -13 11 0 0 -12
sb:section <number>	-3 -3 20 -15 12 0 0 -12
sb:see	0 -18 0 22 -11 0 0 0
sb:see <person>	0 0 0 8 0 0 0 -2
sb:sell	0 -7 0 7 -5 8 0 -5
sb:seoul	0 0 9 -8 0 0 0 0
sb:separate	8 0 0 -1 0 0 0 -5
sb:session	0 0 0 -11 13 0 0 0
sb:set	0 -5 0 3 -6 4 3 2
sb:set out	0 -7 0 11 0 0 0 -4
sb:settlement	0 0 0 -3 0 0 6 0
sb:several	0 -13 0 13 0 0 0 0
sb:shall	0 16 0 -22 9 0 0 0
sb:shall be	0 15 0 -4 -2 0 0 -9
sb:she	0 9 0 6 -12 0 0 -2
sb:she would	0 -5 0 9 0 0 0 0
sb:sheet	0 7 0 2 -2 0 0 -8
sb:shelve	4 0 0 -9 0 0 0 4
sb:ship	-17 7 0 -7 0 0 -1 10
sb:ship ,	-7 -2 0 0 3 0 0 6
sb:ship -	0 12 0 -4 -4 0 0 -1
sb:ship before	0 12 3 -5 -7 0 0 -4
sb:shook	0 0 0 10 0 0 0 -8
sb:shook hand	0 0 0 10 0 0 0 -8
sb:shore	0 12 0 -4 -4 0 0 -1
sb:shore crane	0 12 0 -4 -4 0 0 -1
sb:short	0 -9 0 -10 -4 0 0 20
sb:should	0 29 7 -25 -17 0 0 3
sb:should it	0 12 0 -8 0 0 0 -2
sb:should the	0 26 0 -15 0 0 0 -14
sb:shrimp	0 -6 0 7 2 0 0 -2
sb:shut	0 -20 0 10 -2 6 6 -1
sb:side	-3 4 -2 -8 7 -1 -2 4
sb:side ,	0 -2 0 0 0 0 0 6
sb:side agree	0 12 0 -10 0 0 0 0
sb:side are	0 0 0 -4 0 0 0 9
sb:side had	0 0 0 -10 0 0 0 12
sb:side the	2 0 0 -13 12 0 0 0
sb:side will	0 6 0 0 -1 0 0 0
sb:sign	-8 0 7 2 -6 0 0 0
sb:sign ,	0 -3 0 14 -3 0 0 -3
sb:sign a	0 9 0 0 0 0 0 -9
sb:sign an	0 1 7 1 0 0 0 -5
sb:sign by	0 -25 0 8 5 0 0 8
sb:sign for	0 0 0 -7 0 0 0 9
sb:sign in	0 3 0 -11 0 0 0 10
sb:sign it	0 -2 0 11 0 0 0 -3
sb:sign on	0 0 0 -8 1 7 0 0
sb:sign the	0 7 0 -1 -6 0 0 0
sb:signature	0 -10 0 16 -7 0 4 0
sb:signature of	0 0 0 7 -5 0 0 0
sb:since	-9 -16 -1 27 -18 -3 -1 5
sb:since <day-gone>	0 10 0 -32 -5 0 0 24
sb:since <month-gone>	-1 -5 2 -15 -1 0 0 20
sb:since <number>	0 -8 0 17 5 0 0 -15
sb:since the	-3 -2 0 8 -2 0 0 0
sb:sir	0 -7 0 1 0 0 0 5
sb:sir ,	0 -7 0 1 0 0 0 4
sb:sit	-3 3 0 17 0 0 0 -24
sb:sit in	0 -2 0 15 -4 0 0 -4
sb:six	0 -2 0 -8 0 0 0 11
sb:sixth	0 -3 0 6 0 0 0 0
sb:slap	0 8 0 -15 0 0 0 9
sb:sleep	2 2 0 -7 0 0 0 1
sb:sleep until	-1 6 0 -10 3 0 0 0
sb:small	0 0 7 -2 0 0 0 -2
sb:so	0 -1 -3 -3 11 0 0 0
sb:so -	0 5 0 0 0 0 0 -6
sb:so far	0 0 0 9 0 0 0 -6
sb:so on	0 -5 0 -7 17 0 0 -6
sb:so that	0 -14 0 8 0 0 0 4
sb:so until	0 -1 0 0 9 0 0 -4
sb:social	0 0 0 -8 0 0 0 9
sb:solution	0 0 0 12 -5 0 -1 -3
sb:some	11 0 0 -5 0 0 0 0
sb:somebody	0 -8 0 0 0 0 0 10
sb:something	0 5 0 -14 0 0 0 10
sb:south	0 -3 0 9 0 0 0 -4
sb:soybean	0 0 0 1 6 0 0 -7
sb:soybean by	0 0 0 7 0 0 0 0
sb:spare	0 0 0 -8 9 0 0 0
sb:speak	0 10 0 3 -6 0 0 -10
sb:speak of	0 10 0 -4 -3 0 0 0
sb:special	0 12 0 0 1 0 0 -10
sb:spoke	0 9 0 -21 5 0 0 10
sb:spoke by	0 0 0 7 0 0 0 0
sb:spoke of	0 10 0 -17 0 0 0 9
sb:spoke on	0 0 0 -6 8 0 0 0
sb:spoke with	0 2 0 -9 0 0 0 5
sb:spoken	0 0 0 13 0 0 0 -9
sb:spring	0 7 0 7 0 0 0 -14
sb:spring ,	0 0 0 12 0 0 0 -12
sb:staff	0 0 0 -4 0 6 0 0
sb:stage	3 -7 0 10 -2 0 0 -3
sb:stand	0 -10 0 13 -1 0 0 -1
sb:standstill	-2 -13 0 13 5 0 0 -5
sb:start	11 24 2 -7 -15 0 0 -27
sb:start at	0 -5 0 9 0 0 0 0
sb:start on	13 2 0 0 -5 0 0 -13
sb:state	-4 3 -1 -8 13 0 0 -2
sb:state that	-3 0 0 -8 9 0 0 7
sb:statement	0 13 0 -9 0 0 0 -2
sb:statement ,	0 8 0 -6 0 0 0 0
sb:stay	2 10 0 1 -2 -1 0 -9
sb:stay at	0 -5 0 -2 0 0 0 9
sb:stay in	0 9 2 -5 -1 0 0 -4
sb:steel	0 -3 10 -3 0 0 0 0
sb:step	0 22 0 -7 -5 0 0 -13
sb:still	-2 -10 0 0 7 0 0 1
sb:still has	0 -2 0 -3 9 0 0 0
sb:stockholm	0 0 0 -4 0 0 0 7
sb:stockholm ,	0 0 0 -5 0 0 0 6
sb:stop	-2 0 -2 -1 3 7 0 0
sb:stop collect	0 -2 0 6 -1 0 0 0
sb:stop on	0 0 0 -10 0 0 0 13
sb:stop the	-1 -3 0 0 0 8 0 0
sb:strike	0 -10 0 14 -4 0 0 0
sb:strike in	0 0 0 -9 0 0 0 10
sb:subject	0 -3 0 9 1 0 0 -6
sb:such	0 11 0 -5 -1 0 0 0
sb:sugar	0 -20 0 21 0 0 0 0
sb:sum	0 -4 0 8 0 0 0 0
sb:summer	0 4 0 18 -2 0 0 -18
sb:sunday	0 -6 0 -16 -6 0 0 26
sb:sunday ,	0 0 0 -5 0 0 0 8
sb:surcharge	-1 33 -13 9 -20 0 0 -48
sb:surcharge end	0 15 0 -11 0 0 0 -1
sb:surcharge of	0 14 -3 3 -4 0 0 -20
sb:suspend	0 4 -20 3 4 -3 -1 -3
sb:suspend ,	0 5 0 -17 0 0 0 12
sb:suspend <points>	0 -13 0 24 0 0 0 -12
sb:suspend for	-2 6 0 -7 1 0 0 0
sb:suspend from	0 0 0 0 6 0 0 -5
sb:suspend in	0 -1 0 17 0 0 0 -14
sb:suspend its	0 13 -3 -11 -4 0 0 7
sb:suspend the	-4 3 0 9 0 0 0 -8
sb:suspend to	9 4 0 -17 0 0 0 4
sb:suspend until	0 0 -4 -2 0 0 0 7
sb:suspension	4 -11 -6 -13 26 0 0 0
sb:suspension begin	0 9 0 -9 10 0 0 -10
sb:suspension end	0 0 0 3 8 0 0 -9
sb:suspension is	0 -7 0 -4 7 0 0 3
sb:suspension of	7 0 -1 -24 6 0 0 7
sb:table	0 11 0 -5 -4 0 -1 2
sb:take	0 -2 -4 7 -3 -3 0 1
sb:take effect	6 17 0 -18 -9 0 0 3
sb:take it	0 -8 0 8 3 0 0 -6
sb:take place	0 -10 0 21 -3 0 0 -1
sb:take us	0 7 0 -13 0 0 0 3
sb:talk	-2 -14 -1 17 -16 0 0 9
sb:talk ,	0 -7 0 14 0 0 0 -3
sb:talk between	0 0 0 7 0 0 0 -3
sb:talk is	0 0 0 10 0 0 0 -9
sb:talk resume	0 0 0 -6 0 0 0 7
sb:talk that	0 0 0 -7 0 0 0 9
sb:talking	0 -1 0 -6 0 0 0 10
sb:tangier	0 9 0 -3 0 0 0 -5
sb:tariff	-3 -13 -16 8 1 -4 8 7
sb:tariff ,	0 7 0 -4 -12 0 0 7
sb:tariff :	0 1 0 -12 0 0 0 11
sb:tariff commission	0 -2 0 7 0 0 0 0
sb:tariff for	0 -18 0 27 -3 0 0 -6
sb:tariff go	0 -5 0 6 0 0 0 0
sb:tariff of	0 18 0 -20 -8 0 0 13
sb:tariff on	3 4 0 -12 10 0 0 -9
sb:tariff that	0 -10 0 14 0 0 0 -1
sb:tariff until	0 0 0 13 -1 0 0 -7
sb:tariff will	0 -6 0 8 0 0 0 0
sb:tax	0 0 0 -13 9 0 0 9
sb:tax on	0 -12 0 -12 11 0 0 13
sb:technical	0 -4 0 14 -4 0 0 0
sb:telephone	0 0 0 6 -3 0 0 0
sb:telephoned	0 8 0 -3 -3 0 0 0
sb:television	0 -7 0 0 0 0 0 12
sb:television on	0 -3 0 0 0 0 0 6
sb:television that	0 4 0 -7 0 0 0 2
sb:tell	-2 -2 -4 -1 -7 10 4 5
sb:tell <person>	0 7 0 -4 0 0 0 0
sb:tell me	0 -1 0 -3 0 0 7 0
sb:tell to	0 -9 0 1 -1 8 0 1
sb:ten	0 0 0 -8 0 0 0 10
sb:term	4 0 0 13 0 0 0 -15
sb:terminal	0 0 0 0 0 7 0 -3
sb:text	7 0 0 -16 0 0 0 11
sb:th	0 -6 0 -14 2 0 0 16
sb:than	0 10 0 -7 15 0 0 -16
sb:than <number>	0 -4 0 7 0 0 0 -1
sb:that	7 -1 10 -3 5 0 6 -11
sb:that 's	-2 -7 0 12 0 0 0 0
sb:that ,	0 -14 0 5 7 0 0 0
sb:that <name>	2 14 0 -24 14 0 0 0
sb:that <person>	0 -6 0 3 -5 2 0 4
sb:that <seat>	0 0 0 -8 0 0 0 12
sb:that are	0 0 -1 6 -2 0 0 -2
sb:that begin	0 -8 0 -1 1 0 8 0
sb:that day	0 -12 -11 1 23 0 0 -5
sb:that end	0 -10 9 -6 0 0 0 7
sb:that expire	0 0 0 -9 0 0 0 9
sb:that from	0 17 0 -13 0 0 0 -1
sb:that good	0 -9 7 1 0 0 0 0
sb:that had	0 -3 8 0 1 0 0 -5
sb:that he	-1 -8 0 24 -12 0 0 -3
sb:that is	0 -3 0 -2 7 0 0 1
sb:that it	2 9 0 -4 -10 0 0 3
sb:that its	0 12 0 3 -2 0 0 -17
sb:that keep	0 -5 0 -12 0 0 0 17
sb:that leave	0 -3 0 -8 11 0 0 0
sb:that on	0 -3 0 7 0 0 0 0
sb:that surcharge	0 9 0 -5 0 0 0 0
sb:that take	0 8 0 -6 0 0 0 0
sb:that the	-3 -4 -11 -11 -1 11 0 18
sb:that they	0 -4 6 0 10 0 0 -9
sb:that truce	0 0 0 -8 0 0 0 10
sb:that was	0 -7 0 15 0 0 0 -8
sb:that we	0 -13 0 6 4 0 0 1
sb:that were	0 1 -3 19 -10 0 0 -9
sb:that would	0 9 0 -11 0 0 0 3
sb:the	-8 -4 3 1 2 12 0 0
sb:the <day-gone>	0 0 0 -16 6 0 0 11
sb:the <level>	8 25 -3 -34 -1 0 0 8
sb:the <name>	4 -4 10 1 -5 0 -9 2
sb:the <number>	0 3 12 -12 -8 0 0 2
sb:the <office>	-7 -10 -4 0 9 -2 0 10
sb:the <organisation>	0 1 1 -4 20 0 -7 -21
sb:the <person>	3 -10 0 -25 4 5 0 26
sb:the <points>	-1 -9 0 -8 0 0 0 21
sb:the <quality>	2 2 -2 -10 24 2 -5 -18
sb:the <seat>	-1 0 11 1 0 7 10 -33
sb:the <span>	0 -14 0 -25 -1 0 0 35
sb:the accord	0 8 0 -6 0 0 0 0
sb:the additional	-1 -9 6 -6 0 0 0 13
sb:the affiliate	2 0 0 -9 5 0 0 -2
sb:the agreement	0 -1 0 14 -3 6 0 -11
sb:the airport	0 0 0 12 -6 0 0 -2
sb:the answer	0 -10 0 -3 0 0 0 14
sb:the approval	0 -6 0 2 0 0 0 3
sb:the arrangement	-1 -17 -1 -2 -3 0 0 23
sb:the bridge	0 -3 0 13 -4 0 0 -4
sb:the call	0 0 0 -9 13 0 0 0
sb:the case	0 -10 0 -16 20 0 0 0
sb:the ceasefire	0 -1 0 12 0 0 0 -8
sb:the city	0 0 0 13 -8 0 0 -3
sb:the clock	0 8 0 -14 0 0 0 6
sb:the close	0 0 0 -5 0 0 0 8
sb:the club	0 -7 0 12 0 -1 0 0
sb:the company	0 8 0 -8 0 2 0 0
sb:the control	4 0 0 2 0 0 0 -6
sb:the county	0 0 0 9 -3 0 0 -2
sb:the current	0 0 0 -16 0 13 0 4
sb:the custom	0 0 0 -9 5 0 0 6
sb:the date	0 14 0 0 -1 5 0 -18
sb:the day	0 -1 0 -9 5 0 0 7
sb:the deadline	0 0 0 4 -10 15 0 -18
sb:the deal	0 -3 0 -4 -3 8 0 6
sb:the decision	0 6 0 0 -7 0 0 0
sb:the delegation	0 0 0 12 0 0 0 -10
sb:the dispute	0 0 0 8 -5 0 0 0
sb:the draft	0 -1 0 10 -6 0 0 0
sb:the duty	0 22 14 -25 0 0 0 -7
sb:the emergency	-1 0 0 7 -1 0 0 -5
sb:the end	0 0 10 -16 -4 0 0 12
sb:the exclusion	0 -11 9 5 0 0 0 -7
sb:the expert	0 0 0 8 -5 0 0 0
sb:the export	-8 0 -1 22 -6 0 0 0
sb:the extension	0 -10 0 0 0 0 0 9
sb:the extra	0 8 0 -2 0 0 0 -5
sb:the fee	-5 -19 0 14 1 0 0 1
sb:the fentanyl	0 8 0 -9 0 0 0 2
sb:the final	0 -10 0 -8 9 0 0 9
sb:the first	0 -4 0 21 -5 -1 0 -9
sb:the former	0 -2 0 7 0 0 0 -1
sb:the fourth	0 0 0 -1 6 0 0 -1
sb:the freeze	0 5 0 -19 0 0 0 15
sb:the great	0 0 0 -4 6 0 0 0
sb:the higher	0 7 0 0 0 0 0 -4
sb:the house	0 -5 0 11 0 0 0 -1
sb:the import	0 -5 0 6 0 0 0 0
sb:the joint	0 -5 0 6 0 2 0 -1
sb:the last	1 -3 0 7 -6 0 0 0
sb:the law	0 13 0 -1 -7 0 0 -4
sb:the level	0 -6 0 11 0 0 0 -3
sb:the lower	0 -20 0 20 0 0 0 -4
sb:the matter	0 -7 0 -11 18 0 0 0
sb:the measure	0 16 0 -10 -4 0 0 -2
sb:the mediator	0 -2 0 17 -10 0 0 -3
sb:the meet	0 -4 0 -4 0 0 0 10
sb:the moratorium	0 0 0 9 0 0 0 -8
sb:the new	-3 0 -7 0 8 0 0 0
sb:the next	0 -19 0 10 -7 0 0 9
sb:the night	0 -2 0 12 0 0 0 -9
sb:the non	0 -1 0 7 0 0 0 -3
sb:the one	1 0 0 -15 -5 0 0 16
sb:the order	-3 13 0 -23 -5 7 0 13
sb:the ordinary	0 11 0 -11 0 0 0 0
sb:the other	0 1 0 -6 -4 0 8 0
sb:the paper	0 -2 0 11 -7 0 0 -1
sb:the party	0 -2 0 20 0 0 0 -15
sb:the pause	0 0 0 -7 0 0 0 10
sb:the plan	0 17 0 -15 0 0 0 -3
sb:the power	0 -5 0 -8 13 0 0 0
sb:the present	0 -3 0 -8 0 0 0 13
sb:the president	0 0 0 6 0 0 0 -3
sb:the price	0 -1 0 13 0 0 0 -8
sb:the proposal	0 0 0 11 -8 0 0 0
sb:the quarrel	0 6 0 4 0 0 0 -9
sb:the rate	0 6 0 -3 6 0 0 -7
sb:the reciprocal	0 0 0 -3 0 0 0 6
sb:the reduction	0 12 0 -8 -1 0 0 0
sb:the republic	0 -1 0 -8 0 0 0 11
sb:the rest	0 14 0 -21 -2 0 0 8
sb:the river	0 0 0 13 -5 0 0 -7
sb:the rule	17 -10 0 0 -7 0 0 -4
sb:the same	-1 -6 3 -17 -5 0 0 26
sb:the season	0 -2 0 18 0 0 0 -13
sb:the second	0 12 0 -4 3 0 0 -9
sb:the section	0 -9 5 2 5 0 0 -5
sb:the signature	0 0 0 10 -7 0 0 0
sb:the so	0 6 0 0 0 0 0 -6
sb:the standstill	0 -10 0 -5 5 0 0 11
sb:the strike	0 -11 0 22 0 0 0 -10
sb:the summer	0 -4 0 14 0 0 0 -6
sb:the surcharge	0 50 -5 -35 -8 0 0 -18
sb:the suspension	-1 0 -2 -29 29 0 0 3
sb:the table	0 9 0 0 -10 0 -1 3
sb:the tariff	-2 8 0 -20 7 0 0 14
sb:the text	7 0 0 -6 0 0 0 0
sb:the thing	0 -4 0 -14 -2 6 0 15
sb:the third	0 -2 0 -8 0 0 0 14
sb:the threat	0 -11 0 13 0 0 0 0
sb:the time	0 8 0 -22 0 0 0 15
sb:the top	0 -1 0 6 0 0 0 -1
sb:the town	0 -2 0 16 -13 0 0 0
sb:the trade	0 -6 0 8 0 0 0 -1
sb:the truce	-5 4 -6 -8 0 -1 0 14
sb:the two	-1 -12 -5 9 -16 0 5 7
sb:the understanding	0 -3 0 0 0 0 0 6
sb:the upper	0 -2 0 21 0 0 0 -17
sb:the vote	0 0 0 -20 23 0 0 0
sb:the water	0 6 -3 0 -2 0 0 -1
sb:the week	0 -10 0 2 8 0 0 0
sb:the window	0 -9 0 10 5 0 0 -8
sb:the world	0 2 0 -15 -1 0 0 14
sb:their	0 2 -4 4 -15 0 0 4
sb:their duty	0 -13 0 12 0 0 0 0
sb:their own	4 7 0 -17 0 0 0 1
sb:their third	0 0 0 6 0 0 0 -6
sb:their truce	0 2 0 -18 0 0 0 17
sb:them	5 16 0 -4 0 0 0 -18
sb:them ,	2 -5 0 4 6 0 0 -10
sb:them at	0 6 0 2 -6 0 0 -2
sb:them in	0 -7 0 -2 11 0 0 0
sb:then	0 20 0 -14 0 0 0 0
sb:then ,	0 8 0 -11 2 0 0 0
sb:there	0 -13 -2 10 6 -2 4 -8
sb:there 's	0 9 0 -8 0 0 0 0
sb:there is	0 -12 0 16 -6 0 1 -2
sb:there until	0 -4 0 8 0 0 0 -2
sb:there will	0 -2 0 10 0 0 0 -4
sb:these	0 10 0 0 -5 0 0 -4
sb:they	-2 0 7 -4 2 -6 -8 2
sb:they agree	0 0 0 -16 0 0 0 15
sb:they are	0 -12 2 22 4 0 0 -18
sb:they arrive	0 7 -2 -13 9 0 0 -4
sb:they go	0 -6 0 9 0 0 0 0
sb:they had	0 -1 0 6 0 0 0 -1
sb:they have	0 10 0 0 -5 0 0 -5
sb:they sit	0 -3 0 9 0 0 0 -3
sb:they were	0 -8 -5 17 0 0 0 -5
sb:they will	0 -11 6 8 -3 0 0 0
sb:they would	0 -6 0 -10 0 0 0 14
sb:they're	0 2 0 -8 6 0 0 0
sb:thi	1 -16 -1 6 0 0 0 3
sb:thi month	0 -6 0 9 0 0 0 0
sb:thi week	0 0 0 6 0 0 0 0
sb:thing	0 0 0 -22 -10 5 0 22
sb:third	-1 -10 0 0 -14 0 7 11
sb:third round	0 -1 0 -4 -1 0 0 10
sb:those who	0 -6 0 0 0 0 0 8
sb:thread	0 0 0 -21 0 0 0 22
sb:threat	0 -10 0 13 0 0 0 0
sb:threat of	0 -11 0 14 0 0 0 0
sb:threaten	0 -1 0 5 5 0 -1 -12
sb:threaten an	0 -4 0 8 -1 0 0 0
sb:three	0 0 0 14 -13 0 0 -6
sb:three ,	0 13 0 -4 0 0 0 -7
sb:through	-1 -18 1 -2 0 0 0 15
sb:through the	0 0 0 -11 -3 0 0 15
sb:thursday	0 -18 0 0 -4 0 0 14
sb:thursday ,	0 -14 0 3 -2 0 0 8
sb:ticket	0 -4 0 13 0 0 0 -6
sb:tiktok	-2 -3 0 -18 -3 24 0 0
sb:tiktok 's	0 0 0 -4 0 7 0 0
sb:tile	0 0 0 -2 -4 0 0 7
sb:till	7 -17 -1 -5 -5 6 0 8
sb:time	0 11 -3 -7 7 0 0 -2
sb:time :	0 0 0 -5 0 0 0 6
sb:time in	0 17 0 -16 0 0 0 0
sb:time on	0 0 0 -11 3 0 0 4
sb:to	-16 -4 -1 2 7 10 -10 3
sb:to -	0 12 0 -4 -4 0 0 -1
sb:to <day-ahead>	0 0 0 9 0 0 0 -5
sb:to <level>	-1 11 -5 -1 0 0 0 -7
sb:to <money>	0 -17 0 20 0 0 0 0
sb:to <seat>	0 -17 0 15 -15 0 7 0
sb:to a	0 12 0 -3 -2 0 0 -4
sb:to agree	0 0 0 -3 -1 0 7 0
sb:to apply	0 0 0 0 -5 0 0 7
sb:to be	-1 6 0 -6 -5 -1 -1 9
sb:to begin	-1 -5 0 4 -4 0 0 7
sb:to buy	0 0 0 -2 8 0 0 0
sb:to charge	0 -11 0 5 2 0 0 0
sb:to close	0 0 0 -10 -2 16 0 0
sb:to collect	0 0 0 -7 9 0 0 0
sb:to do	0 0 0 -11 10 0 0 0
sb:to end	0 5 0 6 -4 0 0 -5
sb:to expire	0 0 6 0 0 0 0 -5
sb:to extend	0 0 0 15 0 0 0 -11
sb:to follow	0 -1 0 -3 9 0 0 -1
sb:to go	0 -7 0 0 -2 2 0 3
sb:to good	0 2 0 2 0 0 0 -7
sb:to happen	0 -4 0 -9 15 0 0 -1
sb:to hold	0 -8 0 0 0 0 0 8
sb:to invest	0 -1 0 9 0 0 0 -1
sb:to keep	0 -2 0 -3 7 0 0 0
sb:to lapse	0 0 4 -3 -6 0 0 2
sb:to leave	0 -10 0 10 -11 0 0 7
sb:to lower	0 10 0 -5 0 0 0 -2
sb:to prolong	0 3 0 -5 0 0 0 6
sb:to put	0 7 0 -9 1 0 0 0
sb:to report	0 -1 0 -6 9 0 0 0
sb:to return	0 -18 0 6 0 0 0 12
sb:to run	0 0 0 10 0 0 0 -10
sb:to say	0 -3 0 -7 0 0 0 12
sb:to see	0 -4 0 14 -3 0 0 -5
sb:to sell	0 0 0 -5 0 8 0 0
sb:to sign	0 -1 0 13 -9 0 0 0
sb:to start	0 1 0 8 -2 0 0 -9
sb:to suspend	0 10 0 -8 -2 0 0 1
sb:to take	0 -16 0 20 0 0 0 0
sb:to talk	0 0 0 6 -1 0 0 0
sb:to the	0 -19 0 -2 9 -2 -7 8
sb:together	0 -6 0 17 -4 0 0 -5
sb:tomatoe	0 -8 0 0 0 0 0 6
sb:top	-2 11 0 0 0 0 0 -6
sb:top of	-2 12 0 -5 0 0 0 -3
sb:town	0 -2 0 17 -13 0 0 0
sb:tractor	0 -17 0 3 -1 0 0 14
sb:trade ,	0 0 0 -6 0 0 0 6
sb:trade alert	0 13 0 -13 0 0 0 0
sb:trade deal	0 -7 0 2 0 0 0 4
sb:trade minister	2 -6 0 5 0 0 0 0
sb:trade representative	0 0 0 -5 9 0 0 -3
sb:transcript	0 8 0 -6 0 0 0 -1
sb:transcript ,	0 10 0 -8 0 0 0 0
sb:travel	0 0 0 10 0 0 0 -3
sb:travel to	0 0 0 8 0 0 0 -2
sb:treaty	0 0 0 12 0 0 0 -11
sb:tromsø	0 -7 0 0 0 0 0 8
sb:truce	-14 3 -12 4 -18 -4 -2 11
sb:truce ,	0 3 0 28 -8 0 0 -21
sb:truce agree	0 0 0 -6 0 0 0 7
sb:truce begin	0 6 0 -10 0 0 0 2
sb:truce between	0 -3 0 7 0 0 0 -2
sb:truce by	0 4 0 -12 5 0 0 0
sb:truce end	0 -1 0 -3 0 0 0 9
sb:truce expire	0 -7 0 7 0 0 0 -1
sb:truce from	0 -4 0 -9 0 0 0 13
sb:truce in	0 5 0 -11 0 0 0 5
sb:truce is	0 9 0 -18 0 0 0 10
sb:truce itself	0 0 0 -11 0 0 0 12
sb:truce last	0 0 0 -8 0 0 0 4
sb:truce of	-5 0 0 18 -3 0 0 -10
sb:truce on	0 -2 0 -8 0 0 0 11
sb:truce over	0 0 0 -10 0 0 0 12
sb:truce run	0 -4 0 16 0 0 0 -12
sb:truce that	0 -12 0 -19 0 0 0 28
sb:truce to	0 8 0 -16 0 0 0 10
sb:truce until	0 0 0 18 0 0 0 -14
sb:truce was	0 -13 0 21 0 0 0 -10
sb:truce with	0 0 0 -1 -5 0 0 6
sb:truce would	0 15 0 -20 0 0 0 5
sb:trump	6 -7 0 1 0 0 0 0
sb:trump say	6 -6 0 0 0 0 0 0
sb:tuesday	0 0 0 -6 8 0 0 2
sb:tuesday ,	0 2 0 -10 0 0 0 7
sb:tuna	0 -6 0 3 0 0 0 5
sb:turn	0 0 0 -9 0 0 0 11
sb:two	-6 2 -7 17 -7 -1 4 -10
sb:two <office>	0 0 0 -3 0 0 0 6
sb:two country	0 -6 0 -12 0 0 0 16
sb:two government	0 0 0 -7 0 0 0 10
sb:two of	0 -3 0 -3 0 0 0 9
sb:two side	0 17 0 -6 -7 0 0 -1
sb:under	-3 -8 5 7 2 10 0 -9
sb:under a	0 -11 0 -10 0 2 0 17
sb:under an	0 7 0 -6 -1 8 0 -8
sb:under section	0 2 0 -4 10 0 0 -8
sb:under which	-5 -11 0 11 0 0 0 2
sb:understanding	0 -1 0 0 0 0 0 6
sb:union	0 0 0 12 0 0 0 -8
sb:unless	2 -5 0 -6 -6 0 0 11
sb:unless the	0 -2 0 10 -4 0 0 -1
sb:until	-2 -6 0 -4 -3 -2 -4 11
sb:until <day-ahead>	0 4 0 15 -2 0 0 -21
sb:until <number>	0 -7 0 2 -1 0 0 9
sb:until the	-5 0 -5 9 -8 -2 -1 1
sb:until then	0 0 0 -6 0 0 0 5
sb:up	0 -15 -3 -5 2 0 -1 21
sb:up <level>	0 -17 0 18 0 0 0 0
sb:up by	0 -15 0 12 5 2 0 -10
sb:up on	0 10 0 -12 0 0 0 3
sb:up to	0 0 0 -12 0 0 0 14
sb:upper	0 -2 0 21 0 0 0 -17
sb:us	0 -7 0 -12 13 0 0 11
sb:us on	0 -7 0 7 0 0 0 0
sb:us to	0 8 0 0 0 0 0 -3
sb:used	0 -13 0 -3 18 0 0 -6
sb:valid	0 -17 0 7 0 0 0 5
sb:valparaíso	0 -1 0 7 0 0 0 -2
sb:version	0 0 0 -7 -1 0 0 7
sb:vessel	0 0 0 1 8 0 0 -13
sb:video	0 -6 0 18 -5 0 0 -4
sb:vienna	0 0 0 6 0 0 0 0
sb:visit	0 -6 0 20 -8 0 0 0
sb:visit to	0 -3 0 9 -1 0 0 0
sb:vote	-5 -8 0 -7 21 -1 0 -12
sb:vote in	0 0 0 14 -12 0 0 0
sb:vote is	0 0 0 -23 25 0 0 0
sb:vote on	0 -15 0 1 10 0 0 -2
sb:wait	0 7 0 0 0 0 0 -8
sb:want	0 0 0 14 -13 0 7 -10
sb:want to	0 -1 0 9 0 0 0 -2
sb:was	-3 -11 -10 10 0 -3 0 4
sb:was <level>	0 0 0 6 0 0 0 -5
sb:was agree	0 0 0 -8 0 0 0 10
sb:was conclude	0 -1 0 10 0 0 0 -7
sb:was in	0 9 0 0 0 0 0 -7
sb:was not	0 4 0 -15 0 0 0 12
sb:was on	0 0 0 -7 10 0 0 0
sb:was sign	0 -16 0 16 0 0 0 0
sb:was to	0 -21 0 40 -6 5 0 -26
sb:water	-3 1 -6 19 -9 0 0 -11
sb:water tariff	0 -18 0 21 0 0 0 0
sb:way	0 5 0 -13 0 0 8 0
sb:way to	0 9 0 -16 0 0 0 8
sb:we	-6 -11 0 8 -2 -3 -1 7
sb:we agree	0 -9 0 0 0 0 0 5
sb:we are	0 3 0 9 -2 0 0 -12
sb:we avoid	0 8 0 -7 0 0 0 0
sb:we shall	0 -11 0 -3 11 0 0 8
sb:webinar	0 -4 0 12 -4 0 0 0
sb:wednesday	0 7 0 0 2 4 0 -9
sb:wednesday ,	0 12 0 -2 3 4 0 -17
sb:week	0 -22 -1 14 8 0 0 0
sb:week ,	0 -2 0 -16 9 0 0 9
sb:week of	0 -11 0 15 0 0 0 0
sb:week that	0 0 0 1 10 0 0 -12
sb:weekend	0 12 0 -9 0 0 0 -1
sb:well	0 8 0 -10 0 0 0 0
sb:were	-8 5 -2 12 -19 6 0 -6
sb:were loaded	0 9 0 -5 -2 0 0 -3
sb:were sign	0 0 0 -1 -2 8 0 0
sb:were suspend	-4 0 0 10 0 0 0 -4
sb:were to	0 0 6 -5 -3 0 0 2
sb:what	0 -6 2 1 -4 -2 -3 8
sb:what <person>	0 7 0 -10 0 0 0 3
sb:what change	0 6 8 -6 -1 0 0 -10
sb:what come	0 0 0 0 6 0 0 -3
sb:what happen	6 0 -2 -3 -8 0 0 3
sb:what he	0 0 0 -10 0 0 0 10
sb:what is	0 -12 0 8 3 0 0 0
sb:what it	0 -8 0 4 0 0 0 3
sb:what the	0 -8 0 2 -3 0 0 9
sb:what they	0 -6 0 5 -5 0 0 3
sb:what was	0 3 0 -7 0 0 0 3
sb:what will	0 10 0 0 -3 0 0 -4
sb:wheat	0 10 0 2 0 0 0 -11
sb:when	0 -9 0 0 8 0 0 5
sb:when the	0 -1 0 -4 10 0 0 0
sb:when they	0 0 0 -6 0 0 0 10
sb:where	0 -10 0 3 0 6 0 -2
sb:where the	0 -1 0 0 0 7 0 0
sb:which	0 -8 1 -3 5 0 -3 6
sb:which <person>	0 10 0 -16 9 0 0 -1
sb:which begin	0 -15 0 1 2 0 0 5
sb:which both	0 -4 0 19 -6 0 0 -9
sb:which end	0 -14 7 5 0 0 0 2
sb:which expire	0 6 0 -6 1 0 0 0
sb:which is	0 -6 0 -3 0 0 0 9
sb:which it	0 -2 0 -3 -7 0 0 14
sb:which lapse	3 6 0 -11 0 0 0 0
sb:which meet	0 0 0 8 -6 0 0 0
sb:which start	0 0 0 5 4 0 0 -7
sb:which take	0 -9 0 0 0 0 0 8
sb:which the	-1 -26 0 18 -3 2 0 7
sb:which was	0 -1 0 22 -1 0 0 -18
sb:which were	0 0 6 0 -3 0 0 -3
sb:which would	10 0 0 -9 -2 0 0 2
sb:who	0 -5 0 12 -4 0 0 0
sb:who is	0 0 0 -6 0 0 0 7
sb:who pay	0 8 0 -10 8 0 0 -5
sb:whose	2 3 0 -8 0 0 0 2
sb:will	-2 -5 -8 21 -15 -9 -9 0
sb:will be	0 0 2 0 -19 0 0 13
sb:will begin	0 -1 0 -3 7 0 0 0
sb:will decide	0 -2 0 -6 6 0 0 4
sb:will discuss	0 -3 0 13 -5 0 0 0
sb:will do	0 -2 0 14 -6 0 0 -2
sb:will go	0 0 0 -6 0 0 0 7
sb:will hold	0 1 0 -13 11 0 0 0
sb:will meet	0 0 0 10 -1 0 0 -1
sb:will not	1 -22 0 20 0 0 0 0
sb:will now	0 -1 0 10 0 0 0 -5
sb:will pay	0 0 0 -3 0 0 0 6
sb:will put	0 -11 0 4 0 0 0 6
sb:will return	0 8 0 -2 0 0 0 -3
sb:will sign	0 -3 0 13 -12 0 0 0
sb:will stay	0 3 1 7 0 0 0 -14
sb:will vote	0 0 0 11 -9 0 0 0
sb:window	0 -15 0 -3 17 0 6 -10
sb:wine	0 0 2 -11 0 0 0 4
sb:winter	0 -8 0 12 0 0 0 0
sb:wire	0 6 0 5 0 0 0 -14
sb:with	-6 1 0 3 -4 0 8 -3
sb:with <level>	0 12 0 -8 0 0 0 -4
sb:with <name>	-1 -27 -1 2 -6 0 12 15
sb:with <seat>	0 0 0 -12 0 0 0 16
sb:with a	-3 0 0 22 0 0 0 -21
sb:with the	0 20 0 -3 0 0 0 -10
sb:with which	0 2 0 -10 8 0 0 0
sb:withdraw	0 13 0 1 -12 0 0 -2
sb:without	0 -4 3 -2 11 0 0 0
sb:without a	0 -5 0 -12 0 0 0 21
sb:without the	0 -7 5 2 11 0 0 -15
sb:wool	0 5 0 -8 0 0 0 3
sb:word	0 16 0 -12 0 0 0 0
sb:worker	0 -5 0 8 -1 0 0 0
sb:working	0 0 0 23 -8 0 0 -14
sb:working <organisation>	0 0 0 9 -7 0 0 0
sb:world	0 1 0 -15 0 0 0 13
sb:worth	0 5 0 4 0 0 0 -10
sb:would	12 9 -12 -15 -14 -1 6 7
sb:would apply	0 -15 0 13 0 0 0 1
sb:would be	-8 -2 0 0 -1 0 5 5
sb:would go	0 0 0 5 -1 0 0 -6
sb:would have	9 -10 0 9 0 0 0 -6
sb:would like	0 0 0 -5 0 2 0 6
sb:would otherwise	0 -4 0 -8 0 0 0 13
sb:would pay	0 -5 0 6 0 0 0 0
sb:would put	0 9 0 -3 0 0 0 -1
sb:would sign	0 -5 0 9 0 0 0 0
sb:would start	9 0 0 -3 -2 0 0 0
sb:write	0 -10 5 -3 9 0 0 4
sb:write on	0 -2 0 -7 4 0 0 6
sb:year	1 -11 0 0 -12 0 0 17
sb:year 's	0 -7 0 15 -4 0 0 0
sb:year ,	7 -4 0 -8 0 0 0 6
sb:yes ,	0 4 0 -7 0 0 0 5
sb:yet	0 -11 0 1 16 0 0 -11
sb:york	0 -5 0 8 0 0 0 0
sb:you	0 -2 0 28 -8 0 0 -17
sb:your	0 -16 15 13 -2 -8 -1 -1
sb:·	0 -5 0 16 0 0 0 -5
sb:—	4 4 0 -16 -8 6 7 5
sb:— <name>	4 0 0 -1 7 0 0 -7
sb:— <quality>	0 -4 0 0 -5 0 0 10
sb:— a	0 -11 0 12 0 0 0 0
sb:— from	0 6 0 -8 0 0 0 1
sb:— the	0 -10 1 19 0 0 0 -12
sb:— thursday	0 0 0 -8 0 0 0 8
sb:•	0 17 0 -19 -1 0 0 3
t0=future	-6 16 -3 -6 -2 -10 -9 2
t0=future-not	0 -18 0 14 2 0 0 0
t0=future-passive	1 -1 6 3 -9 -4 -3 4
t0=modal	-3 -1 -4 9 -5 -8 0 0
t0=modal-passive	-7 -8 0 9 4 4 0 -5
t0=past	0 -19 3 30 -9 0 -2 -14
t0=past-passive	-5 -8 0 20 -8 0 0 0
t0=perfect	2 1 -9 -2 12 -5 0 -5
t0=perfect-passive	0 4 -1 -5 -5 6 -1 3
t0=pluperfect	0 -15 0 10 9 0 0 0
t0=pluperfect-passive	0 0 0 4 -6 3 0 -5
t0=present-not	0 0 0 8 -4 0 -6 0
t0=present-passive	5 -4 0 -2 -1 -5 -7 7
t0=present-passive-not	0 0 0 -9 3 0 0 3
t1=future	-5 15 -1 3 -10 -9 -7 -5
t1=future-not	0 -18 0 14 2 0 0 0
t1=future-passive	1 -1 6 3 -9 -4 -3 2
t1=gerund	0 0 0 -3 -5 0 0 12
t1=infinitive	-7 -3 0 -8 0 5 -2 13
t1=modal	-2 -1 -4 9 -5 -8 0 0
t1=modal-passive	-7 -7 0 9 4 4 0 -5
t1=participle-passive	0 -2 0 16 9 -3 3 -24
t1=past	0 -16 4 26 -6 0 -1 -14
t1=past-passive	-5 -8 0 20 -7 0 0 0
t1=perfect	3 0 -9 -3 8 -4 0 0
t1=perfect-passive	0 4 -1 -5 -5 6 -1 3
t1=pluperfect	0 -5 0 4 10 0 0 -4
t1=pluperfect-passive	0 8 0 -1 -4 0 0 0
t1=present-not	0 0 0 8 -4 0 -6 0
t1=present-passive	5 -4 0 0 -1 -5 -7 3
t1=present-passive-not	0 0 0 -9 3 0 0 3
t2=future	-1 10 0 0 0 -1 0 -3
t2=future-passive	0 -2 0 -14 12 0 0 6
t2=gerund	0 -11 0 22 -3 0 0 -4
t2=infinitive	0 3 -1 -9 -8 6 9 -4
t2=modal	0 -16 0 12 4 0 0 1
t2=participle-passive	4 7 0 -19 -3 0 0 14
t2=past	-7 -18 -1 33 -1 0 0 -7
t2=perfect	0 0 0 9 -4 0 0 0
t2=pluperfect	0 -6 0 7 -1 0 0 2
t2=present	0 -6 0 -3 -12 0 7 15
t2=present-not	0 7 0 -7 3 0 0 0
t2=present-passive	1 -6 -2 7 0 0 0 2
t:loose	0 -4 -13 1 -7 3 0 8
t:loose & d:ahead	0 -7 -12 2 -5 4 0 5
t:loose-l	-3 -5 -20 4 -7 3 0 8
t:loose-l1	12 7 -2 -1 -3 -4 0 -8
t:loose-l2	-9 2 -5 5 4 4 -2 -5
t:loose-l3	-2 -8 -8 -3 0 -3 3 18
t:loose-r1	0 1 0 -15 8 0 3 5
t:loose-r2	2 0 -2 -2 12 3 -2 -5
t:loose-r3	2 -4 6 5 -10 0 -2 -1
t:more	-11 -6 9 6 -7 -15 -3 8
t:more & d:ahead	-13 -4 10 3 -6 -14 -2 10
t:more & d:today	1 -4 0 7 0 0 0 -3
t:more-in	0 -14 0 8 5 0 0 1
t:more-in0	0 -14 0 8 5 0 0 1
t:more-l	-2 -3 5 -4 -5 -6 -13 14
t:more-l0	0 -17 0 14 -6 0 0 4
t:more-l1	-3 -4 12 -7 -6 1 -2 10
t:more-l2	-1 -5 0 14 -2 -6 -2 -3
t:more-l3	5 12 -6 -15 1 -1 -1 4
t:more-r	-8 -1 5 7 -7 -7 3 -1
t:more-r1	-2 -34 4 17 8 0 6 -7
t:more-r2	-8 1 0 11 -22 0 0 -3
t:more-r3	0 9 -6 10 -3 0 0 -12
t:quiet	12 -12 -7 -3 0 0 0 4
t:quiet & d:ahead	12 -11 -7 -4 0 0 0 4
t:quiet-l	13 -11 -6 0 1 0 0 0
t:quiet-l1	10 0 0 0 0 0 0 -7
t:quiet-l2	0 -11 0 3 -4 0 0 7
t:quiet-l3	0 1 0 7 -8 0 0 0
t:quiet-r	0 -1 0 -2 0 0 0 6
t:quiet-r3	0 -3 0 -4 0 0 0 7
t:truce	-18 -12 -13 9 14 -14 -2 9
t:truce & d:ahead	-17 -10 -12 6 16 -13 -1 9
t:truce & d:today	0 -1 0 7 -1 0 0 0
t:truce-l	-10 -11 -28 14 5 -8 -5 5
t:truce-l1	-1 -6 0 0 2 0 0 4
t:truce-l2	-4 6 -8 12 -18 0 0 -4
t:truce-l3	4 -11 -9 -3 7 0 0 8
t:truce-r	-3 -6 1 -7 9 -2 1 7
t:truce-r2	0 -13 5 -18 0 0 5 14
t:truce-r3	0 -1 0 6 9 0 0 -10
t:verb	6 -5 -10 7 -12 5 -12 0
t:verb & d:ahead	7 -6 -9 5 -11 5 -12 2
t:verb & d:today	0 2 0 5 0 0 0 -7
t:verb-l	12 -12 -7 10 -5 4 -6 -7
t:verb-l1	20 4 -11 -20 0 1 0 1
t:verb-l2	-10 -9 -2 12 8 5 0 -9
t:verb-r	-13 5 -1 0 -13 0 -4 10
t:verb-r1	-2 11 0 -10 -2 0 0 8
t:verb-r2	0 0 0 6 -1 0 0 -2
t:verb-r3	-5 0 0 0 -3 0 -1 12
tn:more	1 26 -15 -2 -44 -2 -14 1
tn:quiet	0 -25 0 18 -4 0 0 4
tn:truce	26 -9 0 -27 3 -9 -3 16
tn:verb	-1 -6 0 4 3 5 -1 0
tp:loose	-10 8 -17 -2 6 9 -7 -3
tp:more	-1 -4 -9 0 16 14 0 -9
tp:quiet	-3 -1 0 19 -13 0 0 -7
tp:truce	1 -2 -14 -23 0 -14 4 31
tp:verb	6 1 0 8 0 -8 0 -13
v0-none	-7 -6 -5 15 1 -9 0 1
v0=accept	0 0 0 -4 7 0 0 0
v0=add	0 -4 0 10 -1 0 0 -1
v0=agree	0 -6 0 1 -3 0 0 8
v0=announce	-1 3 0 5 -10 -1 0 0
v0=approve	0 -3 0 -4 0 0 0 9
v0=ask	0 7 0 -4 0 0 0 -3
v0=be	-1 2 -7 -2 1 3 0 0
v0=begin	-4 4 0 4 8 0 0 -21
v0=carry	0 -4 0 10 -4 0 0 -1
v0=charge	0 -1 0 6 -3 0 0 0
v0=clear	0 0 -1 -5 0 0 0 8
v0=collect	0 -3 0 -6 5 0 0 6
v0=come	0 -12 0 7 -8 0 2 8
v0=conclude	0 0 0 -5 0 0 0 6
v0=confirm	0 -9 0 3 3 0 0 1
v0=continue	0 10 0 -4 -1 0 0 0
v0=die	0 3 0 -11 0 0 0 6
v0=discuss	0 -4 0 3 -5 0 0 6
v0=double	0 6 0 -9 0 0 0 3
v0=drop	0 8 0 -10 0 0 0 1
v0=end	0 0 0 15 -1 -1 0 -11
v0=enter	3 -4 6 0 0 0 0 -10
v0=expect	0 23 0 -6 -12 0 0 0
v0=expire	-4 1 0 7 -7 0 0 -2
v0=extend	0 -6 2 4 -4 0 0 0
v0=face	0 -7 0 0 0 1 0 5
v0=have	0 -7 -6 3 0 0 0 0
v0=hold	-6 -5 7 -5 4 0 0 3
v0=impose	5 4 0 -6 -6 0 0 -1
v0=keep	0 0 0 -3 0 0 0 7
v0=land	0 15 0 -9 -3 0 0 0
v0=lapse	2 -2 -8 8 4 0 0 -8
v0=let	0 3 0 -3 -2 8 0 -4
v0=lose	0 0 0 -11 0 0 0 11
v0=lower	0 -2 0 7 0 0 0 0
v0=make	0 0 0 0 -7 0 0 4
v0=offer	0 0 0 8 0 0 0 -7
v0=other	-4 -12 5 10 9 -9 -5 -8
v0=pause	0 -4 0 -9 0 0 0 14
v0=place	0 -2 0 6 -1 0 0 0
v0=plan	0 -6 0 2 2 0 0 0
v0=prepare	0 0 0 -6 0 0 0 6
v0=propose	0 -2 0 -16 8 0 0 11
v0=put	4 5 3 -4 -7 7 0 -9
v0=reach	0 0 0 0 12 0 0 -11
v0=report	0 -6 0 0 7 0 0 -1
v0=return	0 7 0 8 0 0 -1 -13
v0=rule	-5 0 0 1 -2 0 0 7
v0=say	-1 0 2 2 -16 0 0 5
v0=see	0 -6 0 15 -3 0 0 -5
v0=set	0 -6 0 11 -4 5 4 -13
v0=sit	-1 4 0 10 1 0 0 -18
v0=sleep	6 0 0 -1 -4 0 0 2
v0=start	0 -5 0 12 0 0 0 -7
v0=state	0 7 0 -16 11 0 0 0
v0=stay	2 0 0 9 -5 0 0 -9
v0=stop	0 0 -1 0 0 0 0 7
v0=suspend	0 9 -9 4 0 0 0 -12
v0=tell	0 2 0 -3 0 7 0 0
v0=threaten	0 -4 0 0 11 0 0 -5
v0=want	0 0 0 6 -8 0 8 -5
v0=write	0 -10 7 -7 3 0 0 4
v1-none	-9 -6 -4 13 -1 -9 -1 5
v1=accept	0 0 0 -3 6 0 0 0
v1=add	0 -4 0 10 -1 0 0 -1
v1=agree	0 0 0 6 -1 0 0 -2
v1=announce	-1 3 0 5 -10 -1 0 0
v1=approve	0 -7 0 -4 6 0 0 8
v1=ask	0 6 0 -2 0 0 0 -3
v1=be	-1 1 -7 0 -1 3 0 0
v1=begin	-6 4 0 9 3 0 0 -24
v1=buy	0 0 0 10 0 0 0 -2
v1=call	0 -2 0 13 0 0 0 -9
v1=carry	0 -4 0 8 -4 0 0 0
v1=clear	0 0 -1 -2 0 0 0 8
v1=collect	0 -3 0 -7 6 0 0 6
v1=come	0 -12 0 7 -8 0 2 8
v1=confirm	0 -9 0 3 3 0 0 1
v1=continue	0 10 0 -4 -1 0 0 0
v1=die	0 3 0 -11 0 0 0 7
v1=discuss	0 -4 0 3 -5 0 0 6
v1=double	0 6 0 -9 0 0 0 3
v1=drop	0 8 0 -10 0 0 0 1
v1=end	0 0 -2 17 -2 -1 0 -10
v1=enter	3 4 6 -7 0 0 0 -11
v1=expire	-4 0 3 6 -7 0 0 -4
v1=extend	0 -8 1 3 -5 0 0 3
v1=face	0 -7 0 1 0 1 0 4
v1=go	0 1 -3 -1 -8 0 0 8
v1=have	0 -14 -6 2 1 0 0 3
v1=hold	-6 -10 7 -2 4 0 0 2
v1=impose	5 -1 0 3 -7 0 0 -3
v1=introduce	0 -11 0 15 0 0 0 -3
v1=kick	1 7 0 -7 0 0 0 -1
v1=land	0 15 0 -9 -3 0 0 0
v1=lapse	2 -3 -8 3 3 0 0 0
v1=let	0 3 0 -3 -2 8 0 -4
v1=lose	0 -3 0 -4 0 0 0 10
v1=make	2 4 0 -2 -8 0 0 3
v1=meet	0 -5 0 7 0 0 0 2
v1=offer	0 0 0 6 0 0 0 -4
v1=order	0 1 0 6 -3 0 0 -6
v1=other	-3 -11 5 9 11 -8 -4 -9
v1=pause	0 -4 0 -9 0 0 0 14
v1=place	0 -2 0 6 -1 0 0 0
v1=propose	0 -4 0 -18 13 0 0 9
v1=put	4 9 -1 -3 -6 7 0 -9
v1=reach	0 -4 0 0 11 0 0 -6
v1=report	0 -7 0 0 10 0 0 -3
v1=return	0 -4 0 7 0 0 -1 0
v1=rule	-5 0 0 1 -3 0 0 7
v1=say	-1 0 2 2 -16 0 0 5
v1=see	0 -5 0 8 -3 0 0 0
v1=sell	0 0 0 0 -3 7 0 -2
v1=set	0 -6 0 11 -4 5 4 -13
v1=shelve	5 0 0 -8 0 0 0 4
v1=sit	-2 0 0 16 0 0 0 -19
v1=sleep	6 0 0 -1 -4 0 0 2
v1=start	0 3 0 7 -1 0 0 -17
v1=state	0 6 0 -15 11 0 0 0
v1=stay	6 -4 0 11 -3 0 0 -12
v1=stop	0 -2 0 -6 8 0 0 2
v1=suspend	0 11 -13 -9 6 0 0 0
v1=take	0 -5 0 7 3 0 0 -1
v1=tell	0 10 0 -7 -4 3 0 0
v1=want	0 1 0 1 -3 0 8 -7
v1=write	0 -11 7 -8 8 0 0 1
v2-none	-10 -2 -13 31 3 -22 -32 -7
v2=agree	0 0 0 -2 0 0 8 -2
v2=announce	-3 0 0 11 0 0 0 0
v2=be	0 -13 2 15 -4 0 -4 -1
v2=bring	0 7 0 5 -5 0 0 -7
v2=charge	0 -3 6 -3 4 0 0 0
v2=collect	0 1 0 -13 4 0 0 8
v2=confirm	0 0 0 -3 6 0 0 0
v2=end	0 0 0 -17 0 0 0 16
v2=go	0 -7 -1 12 0 0 0 -3
v2=have	0 -1 0 -3 -2 0 8 0
v2=let	0 -11 0 0 5 0 0 7
v2=make	4 -3 0 0 -1 0 7 -6
v2=meet	0 0 0 8 0 0 0 -2
v2=other	0 0 3 -8 -7 0 0 10
v2=plan	0 -8 0 9 0 0 0 0
v2=post	0 0 0 -4 7 0 0 0
v2=return	0 -9 0 -5 2 0 0 10
v2=rise	0 11 0 -1 0 0 0 -11
v2=say	0 -3 0 13 0 0 0 -3
v2=sell	0 -3 0 0 -4 12 0 -2
v2=take	0 -7 0 10 0 0 0 0
v2=tell	0 0 0 -5 0 0 0 7
v2=want	0 9 0 -12 -1 0 5 -1
v:a:<v-agree>	0 8 0 1 -7 -3 7 -12
v:a:<v-begin>	0 1 -11 3 8 -4 -2 -4
v:a:<v-end>	-5 -1 -2 -12 -7 0 -1 28
v:a:<v-propose>	0 -8 0 3 1 0 3 0
v:a:<v-return>	0 -8 0 -11 0 0 0 20
v:a:<v-suspend>	0 25 1 -9 -6 0 0 -17
v:b:<v-agree>	-15 -20 0 17 0 -10 0 8
v:b:<v-begin>	8 27 2 -17 -21 -17 -6 2
v:b:<v-end>	-3 -16 7 -10 -6 -13 -18 29
v:b:<v-propose>	-13 -2 -15 12 4 -6 0 -5
v:b:<v-return>	0 0 -2 14 0 0 -3 -8
v:b:<v-suspend>	5 -9 9 -6 11 -11 0 0
v:c0=agree	-8 -8 -11 0 4 -6 0 15
v:c0=bear	-7 0 -4 6 12 -4 -15 -7
v:c0=begin	9 -1 -4 4 -3 -13 -1 -1
v:c0=buy	2 1 6 0 -6 0 0 -4
v:c0=deny	-9 0 0 0 0 0 0 6
v:c0=down	-7 10 0 3 -17 -3 0 -2
v:c0=end	0 -4 -1 -11 -6 -8 -8 20
v:c0=impose	-1 0 0 8 1 -1 -3 -9
v:c0=propose	-6 2 -6 9 -14 -8 0 9
v:c0=return	0 15 0 5 -3 0 -2 -15
v:c0=say	-7 -2 0 -2 4 0 -8 9
v:c0=sell	3 -2 0 12 -7 0 0 -7
v:c0=stay	2 -10 0 1 -6 0 4 4
v:c0=suspend	0 -6 13 -1 12 -5 -4 -14
v:c0=target	-8 2 0 -10 13 0 0 2
v:c0=threaten	0 -6 0 4 9 0 0 -10
v:c0=up	-3 -17 -2 12 9 -2 -3 7
v:c1=agree	-8 -1 1 -1 0 -8 0 7
v:c1=agree & d:ahead	-7 0 1 -3 0 -7 1 5
v:c1=bear	-7 4 0 0 5 -5 -3 -3
v:c1=bear & d:ahead	-5 8 0 -11 6 -4 -2 3
v:c1=bear & d:today	0 -8 0 24 -3 0 0 -22
v:c1=begin	7 12 0 -1 -16 -15 -4 -3
v:c1=begin & d:ahead	9 12 0 -6 -12 -13 -3 0
v:c1=begin & d:today	-1 4 0 6 -4 0 0 -6
v:c1=buy	2 0 5 4 -10 0 0 -7
v:c1=buy & d:ahead	2 1 6 1 -10 0 0 -5
v:c1=deny	-9 0 0 0 0 0 0 7
v:c1=deny & d:ahead	-9 0 0 0 0 0 0 7
v:c1=down	-8 17 -10 0 -20 -3 5 -3
v:c1=down & d:ahead	-8 16 -9 0 -19 -3 5 -4
v:c1=end	0 -7 0 -8 -2 -8 -9 19
v:c1=end & d:ahead	0 -5 0 -5 -1 -8 -8 14
v:c1=end & d:today	0 -4 0 -6 0 0 0 11
v:c1=impose	-1 2 4 10 -1 -4 -4 -15
v:c1=impose & d:ahead	0 11 6 -5 -6 -2 -2 -4
v:c1=impose & d:today	-4 -23 0 35 13 0 0 -36
v:c1=propose	-6 -3 -8 7 2 -7 6 -1
v:c1=propose & d:ahead	-5 1 -8 0 3 -6 6 0
v:c1=propose & d:today	0 -12 0 21 0 0 0 -6
v:c1=return & d:today	0 0 0 6 0 0 0 -5
v:c1=say	-9 1 0 -6 10 -3 -8 7
v:c1=say & d:ahead	-7 1 0 -16 11 -2 -7 17
v:c1=say & d:today	0 -1 0 20 -2 0 0 -26
v:c1=sell	3 -13 -1 0 1 6 -1 2
v:c1=sell & d:ahead	3 -13 0 8 1 6 0 -12
v:c1=stay	11 -10 -6 7 -11 0 4 0
v:c1=stay & d:ahead	6 -6 -4 7 -9 2 5 -4
v:c1=stay & d:today	8 -9 0 -3 -4 0 0 13
v:c1=suspend	4 -15 11 -9 15 -6 -5 1
v:c1=suspend & d:ahead	4 -14 11 -11 15 -6 -5 1
v:c1=target	-9 0 4 -5 6 0 0 2
v:c1=target & d:ahead	-8 6 5 2 -9 0 0 -2
v:c1=target & d:today	0 -19 0 -12 17 0 0 7
v:c1=up	-4 -17 -3 8 5 -3 -6 15
v:c1=up & d:ahead	-3 -10 -2 -2 6 -3 -5 18
v:c1=up & d:today	0 -21 0 28 0 0 0 -7
v:ct1=agree future	0 -7 0 17 -5 0 0 -4
v:ct1=agree modal	0 -13 0 15 0 0 0 -6
v:ct1=agree participle-passive	0 -1 7 -5 -9 0 0 9
v:ct1=agree past	0 15 0 -1 -11 0 0 -8
v:ct1=agree past-passive	0 0 0 9 0 0 0 -4
v:ct1=agree perfect	0 -3 0 -12 4 0 0 13
v:ct1=agree pluperfect	0 11 0 -16 0 0 0 7
v:ct1=agree present	0 -9 0 -5 0 0 10 2
v:ct1=agree present-passive	0 -10 0 -6 17 0 -4 3
v:ct1=bear future	3 -6 -3 4 17 0 0 -25
v:ct1=bear future-passive	0 -10 0 13 -1 0 0 0
v:ct1=bear gerund	0 -9 0 7 0 0 0 4
v:ct1=bear infinitive	0 18 0 -20 -4 0 0 6
v:ct1=bear modal	0 -2 4 -7 -11 0 0 16
v:ct1=bear participle-passive	0 12 5 -6 -11 0 6 -12
v:ct1=bear past	0 -12 0 14 11 0 0 -14
v:ct1=bear perfect	0 -1 0 12 -7 0 0 0
v:ct1=bear pluperfect	0 0 0 -5 0 0 0 8
v:ct1=bear present	-9 11 -12 0 -8 0 -6 4
v:ct1=bear present-passive	0 0 1 -23 20 0 0 -8
v:ct1=begin future	1 -5 0 1 -3 0 0 8
v:ct1=begin future-passive	2 10 0 -1 -2 0 0 -5
v:ct1=begin gerund	0 7 0 -7 -4 0 0 4
v:ct1=begin infinitive	-1 17 0 -7 -9 0 0 0
v:ct1=begin modal	-7 -24 3 22 -11 0 0 6
v:ct1=begin modal-passive	5 16 0 -17 0 0 0 0
v:ct1=begin participle-passive	0 6 6 -1 -5 0 0 -9
v:ct1=begin past	-6 -16 0 14 9 0 0 -5
v:ct1=begin perfect	0 -5 0 8 0 0 0 -1
v:ct1=begin present	10 15 -15 -9 -3 -6 0 -9
v:ct1=begin present-passive	0 7 1 -16 0 0 0 4
v:ct1=buy modal	0 0 0 9 -2 0 0 -1
v:ct1=buy past	0 5 7 -10 0 0 0 0
v:ct1=down future	0 21 0 -1 0 0 0 -15
v:ct1=down infinitive	0 21 0 -11 -3 0 0 -8
v:ct1=down modal	-3 10 0 -22 -1 0 0 20
v:ct1=down participle-passive	0 0 0 -6 0 0 6 0
v:ct1=down past	0 -28 0 18 -2 0 0 1
v:ct1=down present	0 9 -3 6 -22 0 2 -6
v:ct1=end future	0 12 -5 -8 -8 0 0 7
v:ct1=end infinitive	0 7 5 -14 6 0 0 -1
v:ct1=end modal	0 -10 -5 12 -11 0 0 2
v:ct1=end participle-passive	0 -10 -5 31 0 0 0 -17
v:ct1=end past	0 -18 0 13 -4 0 0 1
v:ct1=end pluperfect	0 0 0 7 0 0 0 -5
v:ct1=end present	0 0 6 -31 9 -5 -6 19
v:ct1=impose future	-4 3 -1 18 -16 0 0 -7
v:ct1=impose future-passive	0 10 0 -15 4 0 0 -2
v:ct1=impose gerund	0 0 0 6 -3 0 0 0
v:ct1=impose infinitive	-4 -11 -3 8 -2 0 -2 11
v:ct1=impose modal	3 -7 -2 16 0 -1 -2 -11
v:ct1=impose modal-passive	4 -4 0 -15 13 3 0 5
v:ct1=impose participle-passive	4 -1 20 -11 -2 -1 -1 -1
v:ct1=impose past	-3 19 3 -4 -4 -3 -3 -12
v:ct1=impose past-passive	-5 -3 0 3 0 0 0 7
v:ct1=impose perfect	0 0 -6 4 0 0 0 -1
v:ct1=impose perfect-passive	0 -6 0 14 -4 0 0 -6
v:ct1=impose pluperfect	0 -13 0 7 9 0 0 -1
v:ct1=impose present	-5 12 -4 -7 -7 7 9 -3
v:ct1=impose present-passive	6 19 -4 -21 9 -1 -4 0
v:ct1=propose future	0 -16 0 18 -10 0 0 5
v:ct1=propose future-passive	0 0 0 9 -4 0 0 0
v:ct1=propose infinitive	0 -7 0 10 0 0 0 0
v:ct1=propose modal	0 -7 0 7 0 0 0 0
v:ct1=propose participle-passive	0 1 0 -6 11 0 6 -12
v:ct1=propose past	0 11 0 -9 -6 0 0 3
v:ct1=propose past-passive	0 11 0 -19 0 0 0 10
v:ct1=propose perfect	0 0 0 6 2 0 0 -8
v:ct1=propose pluperfect	0 0 0 -3 7 0 0 0
v:ct1=propose present	0 -9 0 -6 9 0 6 5
v:ct1=propose present-passive	0 8 0 9 -13 0 0 -4
v:ct1=return future	0 3 0 2 0 0 0 -6
v:ct1=return modal	0 4 0 9 -2 0 0 -11
v:ct1=return past	0 -3 0 7 0 0 0 0
v:ct1=return present	0 9 0 -5 -5 0 -1 5
v:ct1=say future	0 -14 7 -23 18 0 0 6
v:ct1=say modal	0 -5 0 14 -2 0 0 -2
v:ct1=say past	-13 7 -12 3 -8 -4 -2 7
v:ct1=say past-passive	0 -2 0 6 0 0 0 0
v:ct1=say perfect	7 4 0 -5 -1 0 0 -2
v:ct1=say present	0 -11 4 2 -7 0 0 7
v:ct1=stay future	-1 10 0 -5 3 -1 0 -2
v:ct1=stay gerund	11 -7 0 -8 -1 0 0 6
v:ct1=stay infinitive	0 -8 0 9 0 0 0 0
v:ct1=stay modal	-3 3 -2 -6 0 0 4 6
v:ct1=stay modal-passive	5 7 0 -4 -2 0 0 -4
v:ct1=stay participle-passive	0 6 0 0 -1 0 0 -7
v:ct1=stay past	1 -20 -2 -6 -5 4 11 10
v:ct1=stay perfect	4 -6 0 -6 0 0 -2 10
v:ct1=stay present	2 -14 0 2 4 3 -4 3
v:ct1=suspend future	0 0 2 7 9 0 0 -17
v:ct1=suspend future-passive	-1 -6 0 0 8 0 0 0
v:ct1=suspend infinitive	0 0 0 0 -2 0 0 6
v:ct1=suspend participle-passive	7 -13 6 -12 8 0 0 3
v:ct1=suspend past	9 0 7 -22 12 0 0 -5
v:ct1=suspend past-passive	-4 0 0 6 0 0 0 0
v:ct1=suspend present-passive	0 0 0 -8 -14 0 0 16
v:ct1=target future	0 0 0 -7 0 0 0 4
v:ct1=target future-passive	0 16 0 -10 -5 0 0 0
v:ct1=target modal-passive	0 -8 0 10 0 0 0 0
v:ct1=target pluperfect	0 -14 0 6 8 0 0 -1
v:ct1=target present	-2 0 3 -9 -6 0 0 13
v:ct1=target present-passive	0 0 0 -20 17 0 0 2
v:ct1=threaten pluperfect	0 -15 0 7 8 0 0 -2
v:ct1=up future	0 -20 0 6 -2 0 0 19
v:ct1=up gerund	0 0 0 -15 0 0 0 17
v:ct1=up modal	0 8 0 -6 16 0 0 -19
v:ct1=up modal-passive	0 17 0 -13 0 0 0 -4
v:ct1=up past	0 -10 1 20 0 0 0 -9
v:ct1=up present	0 0 -1 11 -13 0 0 -2
v:l1="	0 0 0 8 0 0 0 -3
v:l1='s	0 -1 0 -3 0 7 0 0
v:l1=(	0 6 0 -6 0 0 0 0
v:l1=( & d:ahead	0 7 0 -11 0 0 0 4
v:l1=( & d:today	0 0 0 6 0 0 0 -2
v:l1=,	-10 7 13 -6 -12 3 -2 6
v:l1=, & d:ahead	0 15 18 -20 -11 7 1 -3
v:l1=, & d:today	-11 -7 -9 11 0 -5 -7 9
v:l1=.	0 28 0 -18 -2 0 0 -11
v:l1=. & d:today	0 31 0 -27 0 0 0 -5
v:l1=:	1 -16 -2 -22 -1 0 0 34
v:l1=: & d:ahead	2 -9 -1 -12 0 0 0 19
v:l1=: & d:today	0 -9 0 -15 0 0 0 23
v:l1=<agent>	0 -3 0 8 0 0 0 -7
v:l1=<agent> & d:today	0 -1 0 8 0 0 0 -4
v:l1=<begin>	6 -3 -5 0 4 6 -12 -1
v:l1=<begin> & d:ahead	2 0 -1 -2 0 8 -7 -4
v:l1=<begin> & d:today	4 -7 -2 2 5 -3 -1 2
v:l1=<duty>	0 -3 0 12 0 0 0 -2
v:l1=<duty> & d:today	0 0 0 6 0 0 0 -1
v:l1=<gate>	0 -2 0 9 0 0 -1 0
v:l1=<goods>	2 -7 0 5 -10 -3 0 7
v:l1=<goods> & d:ahead	2 -3 0 -2 -9 -3 0 13
v:l1=<goods> & d:today	0 -3 0 14 0 0 0 -7
v:l1=<level-noun>	0 -7 0 -11 0 0 0 19
v:l1=<level>	0 7 0 4 -3 0 0 -7
v:l1=<level> & d:ahead	0 8 0 -4 0 0 0 -2
v:l1=<level> & d:today	0 0 0 9 0 0 0 -4
v:l1=<name>	0 -14 0 26 -1 0 6 -27
v:l1=<name> & d:ahead	0 -10 0 13 -1 0 6 -13
v:l1=<name> & d:today	0 -1 0 18 0 0 0 -14
v:l1=<not>	0 0 0 31 0 0 0 -30
v:l1=<number>	0 20 0 -11 5 0 0 -14
v:l1=<number> & d:ahead	0 5 0 -12 8 0 0 0
v:l1=<number> & d:today	0 16 0 -3 -2 0 0 -25
v:l1=<organisation>	0 -3 0 11 0 0 0 -4
v:l1=<organisation> & d:today	0 -2 0 7 0 0 0 0
v:l1=<seat>	6 -8 0 16 -10 0 0 -8
v:l1=<seat> & d:ahead	6 -2 0 9 -9 0 0 -4
v:l1=<seat> & d:today	0 -2 0 10 0 0 0 -3
v:l1=<span>	0 -8 0 28 0 0 0 -24
v:l1=<span> & d:ahead	0 -8 0 28 0 0 0 -24
v:l1=<v-agree>	0 0 0 13 -1 0 0 -6
v:l1=<v-agree> & d:today	0 0 0 8 0 0 0 -4
v:l1=<v-bear>	0 1 0 -9 5 0 0 5
v:l1=<v-bear> & d:ahead	0 10 0 -23 7 0 0 11
v:l1=<v-bear> & d:today	0 -10 0 23 0 0 0 -8
v:l1=<v-begin>	3 33 0 -5 -11 0 0 -36
v:l1=<v-begin> & d:ahead	3 38 0 -18 -8 0 0 -28
v:l1=<v-begin> & d:today	0 -4 0 16 0 0 0 -10
v:l1=<v-down>	0 6 0 -9 -5 0 0 11
v:l1=<v-down> & d:ahead	0 6 0 -9 -5 0 0 11
v:l1=<v-end>	0 -23 5 -1 -4 0 0 17
v:l1=<v-end> & d:ahead	0 -21 5 0 -3 0 0 14
v:l1=<v-impose>	2 -22 -2 11 20 0 0 -17
v:l1=<v-impose> & d:ahead	3 -26 0 17 5 0 0 0
v:l1=<v-impose> & d:today	0 0 0 -1 17 0 0 -15
v:l1=<v-say>	0 -3 0 -2 6 0 0 4
v:l1=<v-say> & d:ahead	0 -6 0 -11 8 0 0 11
v:l1=<v-say> & d:today	0 0 0 5 0 0 0 -8
v:l1=<v-stay>	0 -5 0 -11 -1 0 0 17
v:l1=<v-stay> & d:ahead	1 0 0 -17 0 0 0 19
v:l1=<v-stay> & d:today	0 -1 0 8 0 0 0 -2
v:l1=<v-target>	0 -4 0 -12 18 0 0 0
v:l1=<v-target> & d:today	0 -4 0 -12 18 0 0 -3
v:l1=<v-up>	0 -13 0 6 3 0 0 0
v:l1=a	0 -23 0 18 0 0 3 0
v:l1=a & d:ahead	0 -23 0 17 0 0 3 0
v:l1=after	0 12 3 -35 19 0 0 5
v:l1=after & d:ahead	0 0 3 -26 19 0 0 6
v:l1=again	0 -5 0 6 0 0 0 0
v:l1=and	0 -13 0 12 15 0 0 -18
v:l1=and & d:ahead	0 -12 0 9 15 0 0 -17
v:l1=announce & d:today	0 6 0 -4 0 0 0 0
v:l1=as	0 -18 0 -11 12 0 0 12
v:l1=as & d:ahead	0 -16 0 -2 12 0 0 3
v:l1=as & d:today	0 0 0 -8 0 0 0 10
v:l1=at	0 -7 0 -2 9 0 0 0
v:l1=at & d:ahead	0 -7 0 -3 9 0 0 0
v:l1=before	-8 12 -5 -8 14 -4 -6 -10
v:l1=before & d:ahead	-8 21 -4 -21 15 -4 -6 -7
v:l1=before & d:today	0 -8 0 13 -1 0 0 -2
v:l1=begin	-1 15 0 0 0 0 0 -13
v:l1=begin & d:ahead	-1 18 0 -6 0 0 0 -10
v:l1=begin & d:today	0 -2 0 8 0 0 0 -1
v:l1=between	0 0 0 7 -3 0 0 0
v:l1=between & d:ahead	0 0 0 7 -3 0 0 0
v:l1=beyond	3 5 0 -10 0 0 0 2
v:l1=beyond & d:ahead	3 5 0 -10 0 0 0 2
v:l1=by	-21 -24 3 -9 29 0 11 -10
v:l1=by & d:ahead	-20 -21 3 -13 29 1 11 -9
v:l1=by & d:today	0 -2 0 8 0 0 0 0
v:l1=charge	0 -4 0 -12 18 0 0 -3
v:l1=charge & d:today	0 -4 0 -12 18 0 0 -3
v:l1=come	0 11 0 -2 0 0 0 -7
v:l1=come & d:ahead	0 11 0 -2 0 0 0 -7
v:l1=deal	0 0 0 -8 0 0 0 11
v:l1=due	0 4 0 -9 9 0 0 -3
v:l1=due & d:ahead	0 4 0 -10 9 0 0 -3
v:l1=duty	0 0 0 6 0 0 0 -1
v:l1=effect	0 23 0 -18 0 0 0 -3
v:l1=effect & d:today	0 21 0 -20 0 0 0 0
v:l1=effective	0 17 0 -8 -3 0 0 -7
v:l1=end	0 -17 6 6 -2 0 0 2
v:l1=end & d:ahead	0 -16 6 14 -2 0 0 -5
v:l1=end & d:today	0 0 0 -8 0 0 0 11
v:l1=for & d:today	0 -2 0 12 0 0 0 -5
v:l1=friday	0 12 0 -24 3 0 0 12
v:l1=friday & d:today	0 16 0 -8 0 0 0 -10
v:l1=from	12 49 -16 -24 -15 -17 -14 -29
v:l1=from & d:ahead	6 47 -14 -23 -12 -15 -13 -24
v:l1=from & d:today	9 7 0 -3 -6 0 0 -16
v:l1=good	1 2 0 13 -1 0 0 -16
v:l1=good & d:today	0 0 0 9 0 0 0 -6
v:l1=has	15 -4 0 -8 0 0 0 0
v:l1=is	-5 0 -1 -3 -16 11 -1 7
v:l1=is & d:ahead	-4 0 -1 -7 -16 11 0 10
v:l1=is & d:today	0 0 0 8 0 0 0 -5
v:l1=it	0 -9 0 12 -5 0 0 0
v:l1=it & d:today	0 -4 0 10 0 0 0 -1
v:l1=leave	0 -6 0 10 0 0 0 0
v:l1=meet	0 -5 0 -13 12 0 0 6
v:l1=meet & d:ahead	0 -4 0 -16 12 0 0 9
v:l1=midnight	0 -9 -3 -29 1 0 0 36
v:l1=midnight & d:ahead	0 -8 -3 -5 1 0 0 14
v:l1=midnight & d:today	0 0 0 -26 0 0 0 27
v:l1=monday	0 -7 0 16 0 0 0 -6
v:l1=monday & d:today	0 -7 0 16 0 0 0 -6
v:l1=noon	0 1 0 1 7 0 0 -14
v:l1=of	-12 4 -2 23 0 1 0 -33
v:l1=of & d:ahead	-11 14 -1 7 0 2 0 -26
v:l1=of & d:today	0 -18 0 31 0 0 0 -12
v:l1=on	0 4 -1 10 2 -19 -18 -4
v:l1=on & d:ahead	0 1 0 6 4 -17 -16 -1
v:l1=on & d:today	-2 10 0 8 -9 0 0 -8
v:l1=out	0 -8 0 -19 -1 0 0 25
v:l1=out & d:ahead	0 -7 0 -1 -1 0 0 8
v:l1=pay	0 -8 0 12 0 0 0 -1
v:l1=pay & d:today	0 -8 0 12 0 0 0 -1
v:l1=published	0 0 0 7 0 0 0 -2
v:l1=same	0 5 0 -2 2 0 0 -6
v:l1=saturday	0 -5 0 -3 12 0 0 -2
v:l1=say	0 -5 0 -5 0 0 0 12
v:l1=say & d:ahead	0 -2 0 -10 0 0 0 15
v:l1=sign	0 0 0 12 -1 0 0 -6
v:l1=sign & d:today	0 0 0 7 0 0 0 -4
v:l1=since	0 -15 -3 34 -18 0 0 -11
v:l1=since & d:ahead	0 -11 -3 29 -18 0 0 -9
v:l1=since & d:today	0 -6 0 11 0 0 0 -1
v:l1=start	0 12 0 1 -2 0 0 -14
v:l1=start & d:ahead	0 15 0 -5 -1 0 0 -6
v:l1=start & d:today	0 0 0 7 0 0 0 -6
v:l1=sunday	0 -2 0 -6 -1 0 0 12
v:l1=than	0 7 0 -21 18 0 0 -3
v:l1=than & d:ahead	0 8 0 -23 18 0 0 -2
v:l1=the	-2 0 2 -5 -16 -13 11 12
v:l1=the & d:ahead	-2 2 2 -8 -15 -12 11 13
v:l1=the & d:today	0 -2 0 13 0 0 0 -6
v:l1=through	-1 -15 10 3 -11 0 0 5
v:l1=through & d:ahead	0 -14 10 0 -11 0 0 10
v:l1=thursday	0 -7 0 3 0 0 0 3
v:l1=thursday & d:today	0 -7 0 3 0 0 0 3
v:l1=till	8 -12 -1 -15 -4 6 0 11
v:l1=till & d:ahead	9 -11 -1 -16 -3 6 0 11
v:l1=time	0 -9 0 13 0 0 0 0
v:l1=time & d:today	0 -19 0 22 0 0 0 0
v:l1=to	3 0 4 -15 -16 4 -11 16
v:l1=to & d:ahead	3 0 4 -16 -16 4 -11 17
v:l1=tuesday	0 -5 0 10 6 0 0 -12
v:l1=tuesday & d:today	0 -3 0 19 0 0 0 -11
v:l1=until	2 -8 8 -5 2 -4 -8 5
v:l1=until & d:ahead	2 -5 8 -10 3 -3 -8 7
v:l1=until & d:today	0 -3 0 12 0 0 0 -7
v:l1=up	0 -8 0 -5 4 0 0 7
v:l1=up & d:ahead	0 -6 0 -7 4 0 0 9
v:l1=vote	0 -5 0 0 11 0 0 -9
v:l1=vote & d:ahead	0 -5 0 0 11 0 0 -9
v:l1=wednesday	0 -2 0 17 0 0 0 -11
v:l1=wednesday & d:today	0 -2 0 17 0 0 0 -11
v:l1=|	-3 0 0 -6 0 0 0 11
v:l1=| & d:today	-3 0 0 -6 0 0 0 11
v:l1=·	0 -5 0 19 -1 0 0 -6
v:l1=· & d:today	0 -5 0 19 -1 0 0 -6
v:l1=—	0 -7 0 12 0 0 0 -3
v:l1=— & d:today	0 -13 0 23 0 0 0 -7
v:l2="	-1 17 0 -11 0 0 0 0
v:l2=" & d:ahead	-1 18 0 -12 0 0 0 0
v:l2='s	-1 -6 0 6 2 0 0 0
v:l2=)	0 -4 0 4 -7 0 0 7
v:l2=) & d:today	0 -2 0 7 0 0 0 -1
v:l2=,	12 10 -4 -18 -22 2 5 8
v:l2=, & d:ahead	13 6 -3 -8 -20 3 6 -2
v:l2=, & d:today	0 5 0 -16 -3 0 0 18
v:l2=.	1 0 9 -12 1 0 0 0
v:l2=. & d:ahead	1 1 9 -13 1 0 0 0
v:l2=:	-11 19 -10 -15 5 0 0 1
v:l2=: & d:ahead	-10 1 -8 -7 7 0 0 9
v:l2=: & d:today	0 20 0 -10 -2 0 0 -14
v:l2=;	0 0 0 -3 0 0 0 6
v:l2=; & d:ahead	0 0 0 -3 0 0 0 6
v:l2=<agent>	-2 -1 0 11 0 -3 0 -4
v:l2=<agent> & d:today	0 -12 0 26 0 0 0 -10
v:l2=<begin>	8 7 -8 -7 3 0 -13 4
v:l2=<begin> & d:ahead	6 12 -3 -22 2 2 -7 7
v:l2=<begin> & d:today	2 -10 -5 18 1 -5 -4 -6
v:l2=<day-ahead>	-7 -25 -5 4 -12 10 -1 24
v:l2=<day-ahead> & d:ahead	-7 -25 -5 4 -12 10 -1 24
v:l2=<day-gone>	0 9 0 2 0 0 0 -9
v:l2=<day-gone> & d:ahead	0 10 0 0 0 0 0 -9
v:l2=<day-today>	0 0 0 -16 0 0 0 20
v:l2=<day-today> & d:ahead	0 10 0 -7 1 0 0 -3
v:l2=<day-today> & d:today	0 -11 0 -11 0 0 0 23
v:l2=<duty>	-2 -16 0 21 5 0 0 -13
v:l2=<duty> & d:ahead	-1 -12 0 17 5 0 0 -12
v:l2=<duty> & d:today	0 -9 0 12 0 0 0 0
v:l2=<gate>	0 -3 -1 -8 14 0 0 0
v:l2=<gate> & d:ahead	0 -2 -1 -9 14 0 0 0
v:l2=<goods>	-4 13 5 -1 -32 -3 4 0
v:l2=<goods> & d:ahead	-3 16 6 3 -30 -2 4 -17
v:l2=<goods> & d:today	0 -1 0 -9 0 0 0 20
v:l2=<level-noun>	0 14 0 -14 0 0 0 0
v:l2=<level-noun> & d:today	0 19 0 -11 0 0 0 -6
v:l2=<level>	-11 -2 -4 18 3 -3 -3 -16
v:l2=<level> & d:ahead	-10 6 -4 6 3 -2 -3 -11
v:l2=<level> & d:today	0 -29 0 36 0 0 0 -6
v:l2=<name>	3 -13 10 7 -8 0 -1 0
v:l2=<name> & d:ahead	4 0 11 -6 -6 0 -1 -1
v:l2=<name> & d:today	0 -20 0 18 0 0 0 1
v:l2=<not>	0 13 0 5 -8 0 0 -16
v:l2=<not> & d:ahead	0 15 0 0 -7 0 0 -6
v:l2=<not> & d:today	0 -1 0 14 0 0 0 -9
v:l2=<number>	-1 2 -7 7 -2 -4 0 1
v:l2=<number> & d:ahead	0 18 -6 -13 -1 -4 0 7
v:l2=<number> & d:today	0 -21 0 30 0 0 0 -12
v:l2=<office>	0 -9 0 11 0 0 5 -11
v:l2=<office> & d:ahead	0 -4 0 4 0 0 6 -5
v:l2=<office> & d:today	0 -2 0 9 0 0 0 -2
v:l2=<organisation>	-1 0 0 8 -7 0 0 3
v:l2=<organisation> & d:ahead	0 -16 0 11 -6 0 0 6
v:l2=<organisation> & d:today	0 9 0 -3 0 0 0 -3
v:l2=<person>	0 6 0 7 -1 0 0 -12
v:l2=<person> & d:ahead	0 17 0 -6 0 0 0 -4
v:l2=<person> & d:today	0 -19 0 30 0 0 0 -10
v:l2=<quality>	6 0 0 17 -6 0 0 -16
v:l2=<quality> & d:ahead	6 2 0 6 -6 0 0 -9
v:l2=<quality> & d:today	0 -2 0 12 0 0 0 -7
v:l2=<seat>	0 9 -4 9 -5 -3 -2 -10
v:l2=<seat> & d:ahead	0 -9 -1 13 0 0 0 -2
v:l2=<seat> & d:today	-1 18 0 -1 -6 0 0 -8
v:l2=<sender>	-4 6 0 -10 3 0 0 4
v:l2=<sender> & d:ahead	-4 7 0 -10 3 0 0 4
v:l2=<span>	0 9 0 1 -2 0 0 -11
v:l2=<span> & d:ahead	0 11 0 -3 -1 0 0 -7
v:l2=<span> & d:today	0 -4 0 9 0 0 0 -3
v:l2=<v-agree>	-2 -7 -2 7 -7 0 3 6
v:l2=<v-agree> & d:ahead	-2 -6 -2 5 -7 0 3 7
v:l2=<v-bear>	-4 -12 1 -2 6 -2 0 13
v:l2=<v-bear> & d:ahead	-3 -1 1 -18 7 -2 0 15
v:l2=<v-bear> & d:today	0 -18 0 23 0 0 0 -2
v:l2=<v-begin>	6 15 0 -12 4 -5 -8 -7
v:l2=<v-begin> & d:ahead	6 13 0 -11 5 -4 -7 -8
v:l2=<v-buy>	0 1 6 1 -8 0 0 -1
v:l2=<v-buy> & d:ahead	0 1 6 0 -8 0 0 -1
v:l2=<v-deny>	0 -7 0 13 -2 0 0 0
v:l2=<v-deny> & d:ahead	0 -6 0 12 -1 0 0 0
v:l2=<v-down>	-5 0 0 16 -1 0 -3 -15
v:l2=<v-down> & d:ahead	-5 2 0 13 -1 0 -3 -13
v:l2=<v-down> & d:today	0 -3 0 7 0 0 0 0
v:l2=<v-end>	0 -6 5 -9 0 -6 -9 11
v:l2=<v-end> & d:ahead	0 -6 5 -10 0 -6 -9 11
v:l2=<v-impose>	-1 8 1 7 -13 -7 0 -10
v:l2=<v-impose> & d:ahead	0 8 1 2 -11 -6 0 -5
v:l2=<v-impose> & d:today	0 2 0 13 -2 0 0 -14
v:l2=<v-propose>	0 0 0 13 0 0 0 -15
v:l2=<v-propose> & d:ahead	0 2 0 9 0 0 0 -13
v:l2=<v-propose> & d:today	0 0 0 7 0 0 0 -1
v:l2=<v-return>	0 1 0 2 -8 0 0 1
v:l2=<v-return> & d:ahead	0 1 0 0 -8 0 0 3
v:l2=<v-say>	-10 -7 -1 7 11 -6 -2 -1
v:l2=<v-say> & d:ahead	-9 0 -1 -3 12 -5 -1 3
v:l2=<v-say> & d:today	0 -18 0 36 0 0 0 -13
v:l2=<v-sell>	0 3 -4 -2 0 6 0 0
v:l2=<v-sell> & d:ahead	0 -8 -4 9 0 6 0 0
v:l2=<v-stay>	6 -5 -1 -1 2 -6 -5 4
v:l2=<v-stay> & d:ahead	6 -9 -1 -1 3 -6 -5 6
v:l2=<v-suspend>	7 -11 0 0 4 -4 0 0
v:l2=<v-suspend> & d:ahead	7 -10 0 -2 5 -4 0 1
v:l2=<v-target>	-1 2 9 13 -11 0 0 -17
v:l2=<v-target> & d:ahead	-1 5 10 6 -10 0 0 -12
v:l2=<v-target> & d:today	0 -3 0 12 0 0 0 -6
v:l2=<v-up>	0 12 0 -11 -7 0 0 5
v:l2=<v-up> & d:ahead	0 15 0 -12 -7 0 0 3
v:l2=a	0 -14 0 -5 12 0 0 2
v:l2=a & d:ahead	0 -7 0 0 13 0 0 -8
v:l2=a & d:today	0 -4 0 -5 0 0 0 10
v:l2=agreement	0 2 0 8 -4 0 -4 -2
v:l2=agreement & d:ahead	0 2 0 8 -4 0 -4 -2
v:l2=ahead	0 0 0 13 0 0 0 -15
v:l2=ahead & d:ahead	0 0 0 13 0 0 0 -15
v:l2=alert	0 14 0 -11 0 0 0 -2
v:l2=alert & d:today	0 14 0 -11 0 0 0 -2
v:l2=all	0 0 0 9 0 0 0 -7
v:l2=and	0 4 0 -18 -11 0 0 24
v:l2=and & d:ahead	0 4 0 -24 -11 0 0 29
v:l2=and & d:today	0 0 0 9 0 0 0 -8
v:l2=announce	-4 7 0 -1 -5 -1 0 4
v:l2=announce & d:ahead	-4 8 0 -2 -5 -1 0 4
v:l2=apply	8 -9 0 4 -11 0 0 4
v:l2=apply & d:ahead	8 -1 0 -3 -10 0 0 5
v:l2=apply & d:today	0 -14 0 16 0 0 0 0
v:l2=are	2 -19 0 -12 4 0 0 20
v:l2=are & d:ahead	2 -17 0 8 4 0 0 -2
v:l2=arrive	0 5 5 -16 3 0 0 0
v:l2=arrive & d:ahead	0 5 5 -16 3 0 0 0
v:l2=as	0 11 0 1 -3 0 0 -15
v:l2=as & d:ahead	0 25 0 -16 -1 0 0 -9
v:l2=as & d:today	0 -22 0 29 0 0 0 -4
v:l2=at	0 -6 -6 17 -3 0 0 -1
v:l2=at & d:ahead	0 0 -5 22 -2 0 0 -12
v:l2=at & d:today	0 -10 0 0 0 0 0 8
v:l2=away	14 -3 0 -6 -3 0 0 0
v:l2=away & d:ahead	14 -3 0 -6 -3 0 0 0
v:l2=back	-2 8 0 4 -7 3 0 -11
v:l2=back & d:ahead	-2 8 0 4 -7 3 0 -11
v:l2=be	-4 -9 -1 7 0 0 0 10
v:l2=be & d:ahead	-4 -8 -1 6 0 0 0 11
v:l2=begin	-4 7 -2 3 1 0 0 -15
v:l2=begin & d:ahead	-3 7 -2 2 1 0 0 -15
v:l2=bergen	0 -1 0 11 -1 0 0 -4
v:l2=bergen & d:ahead	0 -1 0 10 -1 0 0 -3
v:l2=both	0 12 0 -10 0 0 0 -1
v:l2=both & d:ahead	0 12 0 -10 0 0 0 -1
v:l2=busan	0 -3 0 13 0 0 0 -6
v:l2=busan & d:ahead	0 -3 0 12 0 0 0 -5
v:l2=by	6 -20 -4 0 6 -4 17 -10
v:l2=by & d:ahead	6 -19 -4 -1 6 -3 17 -9
v:l2=change	2 -11 18 0 0 0 0 -7
v:l2=change & d:ahead	2 -11 18 0 0 0 0 -7
v:l2=charge	0 8 6 -5 -2 0 0 -4
v:l2=charge & d:ahead	0 9 6 -13 -1 0 0 0
v:l2=clear	0 -15 0 -1 0 0 0 13
v:l2=clear & d:ahead	0 -14 0 -4 0 0 0 15
v:l2=close	0 -16 0 0 -7 15 0 6
v:l2=close & d:ahead	0 -15 0 0 -7 15 0 7
v:l2=closed & d:ahead	0 6 0 -1 0 0 0 -3
v:l2=collect	0 9 0 -1 -4 0 0 0
v:l2=collect & d:ahead	0 9 0 -1 -4 0 0 0
v:l2=come	-2 0 0 17 -2 0 -2 -18
v:l2=come & d:ahead	-2 0 0 15 -1 0 -2 -17
v:l2=comment	0 0 0 -1 6 0 0 0
v:l2=continue	0 19 0 -16 0 0 0 0
v:l2=counted	0 -1 0 -9 0 0 0 12
v:l2=counted & d:ahead	0 -1 0 -9 0 0 0 12
v:l2=custom	0 3 0 -5 6 0 0 -5
v:l2=custom & d:ahead	0 4 0 -5 6 0 0 -4
v:l2=date	0 3 0 -7 -5 0 6 3
v:l2=date & d:ahead	0 5 0 -14 -3 0 6 6
v:l2=date & d:today	0 -1 0 11 0 0 0 -5
v:l2=day	0 0 0 -3 -5 0 0 12
v:l2=day & d:ahead	0 0 0 -5 -5 0 0 14
v:l2=deadline	0 0 0 -9 -4 12 3 -4
v:l2=deadline & d:ahead	0 0 0 -9 -4 12 3 -4
v:l2=deal	11 14 0 -18 -8 0 9 -9
v:l2=deal & d:ahead	11 14 0 -19 -8 0 9 -9
v:l2=decide	0 -3 0 -6 6 0 0 4
v:l2=decide & d:ahead	0 -3 0 -6 6 0 0 4
v:l2=decree	0 1 0 2 -7 0 0 0
v:l2=decree & d:ahead	0 1 0 2 -7 0 0 0
v:l2=desk	0 -6 0 -1 0 0 0 10
v:l2=desk & d:today	0 -6 0 -2 0 0 0 10
v:l2=die	0 -1 0 -8 0 0 0 11
v:l2=die & d:ahead	0 -1 0 -8 0 0 0 11
v:l2=down	0 12 5 5 -2 2 0 -23
v:l2=down & d:ahead	0 14 6 -2 -1 2 0 -18
v:l2=due	0 -3 0 -4 12 0 0 0
v:l2=due & d:ahead	0 -3 0 -4 12 0 0 0
v:l2=duty & d:today	0 -8 0 10 0 0 0 0
v:l2=early	0 -22 0 2 12 0 0 4
v:l2=early & d:ahead	0 -22 0 2 12 0 0 4
v:l2=eastern	7 11 -2 -11 0 0 0 -4
v:l2=edition	0 0 0 8 0 0 0 -5
v:l2=edition & d:today	0 0 0 8 0 0 0 -5
v:l2=effect	2 18 0 -8 -12 0 0 -8
v:l2=effect & d:ahead	2 12 0 -1 -12 0 0 -8
v:l2=effect & d:today	0 11 0 -11 0 0 0 0
v:l2=end	1 -7 5 -4 0 -2 -3 6
v:l2=end & d:ahead	1 -7 5 -5 0 -2 -3 6
v:l2=enter	0 -4 6 -18 15 0 0 -2
v:l2=enter & d:ahead	0 -2 6 -20 15 0 0 -2
v:l2=entry	0 -7 0 21 -4 0 0 -10
v:l2=expect	0 4 0 5 -7 0 0 -4
v:l2=expect & d:ahead	0 4 0 5 -7 0 0 -4
v:l2=expire	-3 -3 7 1 -7 0 0 2
v:l2=expire & d:ahead	-3 -3 7 1 -7 0 0 2
v:l2=extend	0 -7 1 7 0 0 0 -1
v:l2=extend & d:ahead	0 -7 1 7 0 0 0 -1
v:l2=extension	0 -2 5 -12 4 0 0 5
v:l2=extension & d:ahead	0 -2 5 -12 4 0 0 5
v:l2=fall	0 11 0 0 -7 0 0 -4
v:l2=fall & d:ahead	0 12 0 -1 -7 0 0 -3
v:l2=filed	0 0 0 6 -1 0 0 0
v:l2=filed & d:ahead	0 0 0 6 -1 0 0 0
v:l2=follow	0 4 0 -3 9 0 0 -9
v:l2=follow & d:ahead	0 4 0 -3 9 0 0 -9
v:l2=followed	0 0 0 8 0 0 0 -3
v:l2=for	0 -12 0 32 -2 0 0 -21
v:l2=for & d:ahead	0 -6 0 26 -2 0 0 -19
v:l2=for & d:today	0 -3 0 7 0 0 0 0
v:l2=force	5 3 0 -13 0 0 0 7
v:l2=force & d:ahead	5 4 0 -14 0 0 0 7
v:l2=friday	12 8 19 -27 0 -2 0 -3
v:l2=friday & d:ahead	12 -9 20 -24 2 -2 0 3
v:l2=friday & d:today	0 20 0 -8 -1 0 0 -19
v:l2=from	9 7 0 1 -4 0 0 -23
v:l2=from & d:ahead	9 7 0 0 -4 0 0 -23
v:l2=geneva	0 -4 0 12 0 0 0 -4
v:l2=geneva & d:ahead	0 -4 0 11 0 0 0 -3
v:l2=go	0 -2 0 -19 -2 0 0 25
v:l2=go & d:ahead	0 0 0 -18 -2 0 0 23
v:l2=good	-1 1 0 -2 -8 -1 0 10
v:l2=good & d:ahead	-1 3 0 -5 -8 0 0 11
v:l2=happen	10 0 -4 -14 0 0 0 8
v:l2=happen & d:ahead	10 0 -4 -14 0 0 0 8
v:l2=has	0 -9 0 -5 2 4 -2 10
v:l2=has & d:ahead	0 -8 0 -5 2 4 -2 10
v:l2=have	0 -11 0 15 0 0 6 -9
v:l2=have & d:ahead	0 -10 0 12 0 0 6 -6
v:l2=hold	5 -15 0 7 -3 0 0 0
v:l2=hold & d:ahead	5 -15 0 7 -3 0 0 0
v:l2=holiday	0 -3 0 10 0 0 0 -4
v:l2=holiday & d:ahead	0 -2 0 9 0 0 0 -4
v:l2=home	0 -6 0 13 0 0 0 -5
v:l2=home & d:ahead	0 -6 0 13 0 0 0 -5
v:l2=hour	0 -2 0 6 0 0 0 -1
v:l2=impose	0 7 0 4 -7 0 0 -7
v:l2=impose & d:ahead	0 7 0 4 -7 0 0 -7
v:l2=in	0 -15 0 9 3 0 0 1
v:l2=in & d:ahead	0 -12 0 0 3 0 0 8
v:l2=in & d:today	0 -2 0 18 0 0 0 -11
v:l2=is	-2 -6 0 0 16 -2 -3 -1
v:l2=is & d:ahead	-1 0 0 -1 0 -1 -2 8
v:l2=is & d:today	0 -12 0 2 17 0 0 -18
v:l2=it	-2 -10 -1 -5 10 0 6 0
v:l2=it & d:ahead	-2 -8 -1 -8 11 0 6 3
v:l2=it & d:today	0 0 0 7 0 0 0 -4
v:l2=know	0 -3 0 0 6 0 0 0
v:l2=know & d:ahead	0 -3 0 0 6 0 0 0
v:l2=lapse	2 0 -1 -9 4 0 0 2
v:l2=lapse & d:ahead	2 0 -1 -9 4 0 0 2
v:l2=last	3 -6 0 -24 -10 -2 0 30
v:l2=last & d:ahead	4 -5 0 -2 -10 -2 0 9
v:l2=late	0 13 0 -3 -6 0 0 -3
v:l2=late & d:ahead	0 13 0 -3 -6 0 0 -3
v:l2=later	0 -2 0 -11 18 0 0 -2
v:l2=later & d:ahead	0 -2 0 -11 18 0 0 -1
v:l2=law	0 0 0 -4 -6 0 0 9
v:l2=law & d:ahead	0 0 0 -9 -5 0 0 14
v:l2=level	0 -15 0 -6 0 0 0 23
v:l2=level & d:ahead	0 -15 0 -6 0 0 0 23
v:l2=live	0 0 0 -9 0 0 0 10
v:l2=live & d:ahead	0 0 0 -9 0 0 0 10
v:l2=loaded	0 6 -2 2 0 0 0 -7
v:l2=loaded & d:ahead	0 15 0 -8 0 0 0 -5
v:l2=loaded & d:today	0 -4 0 9 0 0 0 -1
v:l2=lower	0 -10 0 17 -5 0 0 0
v:l2=lower & d:ahead	0 -10 0 17 -5 0 0 0
v:l2=lumpur	0 -5 0 6 0 0 0 0
v:l2=lumpur & d:ahead	0 -5 0 6 0 0 0 0
v:l2=m	0 29 0 -19 -2 0 0 -10
v:l2=m & d:today	0 32 0 -29 0 0 0 -3
v:l2=make & d:ahead	0 8 0 2 -5 0 0 -4
v:l2=measure	0 -4 0 6 0 0 0 0
v:l2=measure & d:ahead	0 -4 0 6 0 0 0 0
v:l2=meet	0 1 0 10 -9 0 0 -5
v:l2=meet & d:ahead	0 1 0 9 -9 0 0 -5
v:l2=midnight	0 -7 0 11 -2 0 0 -1
v:l2=midnight & d:ahead	0 -5 0 9 -2 0 0 0
v:l2=minute	3 12 0 -13 3 0 0 -7
v:l2=minute & d:ahead	3 12 0 -14 3 0 0 -6
v:l2=mombasa	0 0 0 -6 0 0 0 9
v:l2=mombasa & d:ahead	0 0 0 -6 0 0 0 9
v:l2=monday	0 4 11 -10 -4 0 0 0
v:l2=monday & d:ahead	0 9 11 -19 -2 0 0 1
v:l2=monday & d:today	0 -6 0 7 0 0 0 0
v:l2=more	0 11 0 -5 0 0 0 -7
v:l2=more & d:ahead	0 11 0 -5 0 0 0 -7
v:l2=next	0 -1 0 13 -3 0 0 -6
v:l2=next & d:ahead	0 -1 0 13 -3 0 0 -6
v:l2=night	0 -4 0 17 0 0 0 -13
v:l2=night & d:ahead	0 -4 0 17 0 0 0 -13
v:l2=not	0 9 0 2 0 0 0 -11
v:l2=nothing	0 -9 0 19 -4 0 0 -5
v:l2=notice	-2 -6 0 17 3 0 0 -12
v:l2=notice & d:ahead	-2 -2 0 12 3 0 0 -11
v:l2=of	8 2 0 -4 -9 0 0 0
v:l2=of & d:ahead	-2 5 0 -1 -9 0 0 6
v:l2=of & d:today	11 -1 0 -1 0 0 0 -10
v:l2=off	-2 8 0 -5 13 -2 0 -8
v:l2=off & d:ahead	-2 8 0 -5 13 -2 0 -8
v:l2=offer	0 -1 0 0 11 0 0 -7
v:l2=offer & d:ahead	0 -1 0 0 11 0 0 -7
v:l2=on	-11 -11 4 1 -1 6 -3 9
v:l2=on & d:ahead	-10 -8 4 -2 -1 6 -3 10
v:l2=on & d:today	0 -6 0 8 0 0 0 0
v:l2=open	0 8 0 3 -7 0 0 -7
v:l2=open & d:ahead	0 8 0 3 -7 0 0 -7
v:l2=opened	0 -6 0 17 -2 0 0 -4
v:l2=opened & d:ahead	0 -4 0 12 -2 0 0 -1
v:l2=or	0 7 5 -12 0 0 0 -2
v:l2=or & d:ahead	0 7 5 -12 0 0 0 -2
v:l2=order	0 0 0 7 -6 0 0 0
v:l2=order & d:ahead	0 0 0 6 -5 0 0 0
v:l2=other	0 1 0 -9 0 0 0 8
v:l2=other & d:ahead	0 1 0 -9 0 0 0 8
v:l2=out	0 -3 0 -13 -2 0 -1 22
v:l2=out & d:ahead	0 -2 0 -14 -2 0 -1 23
v:l2=over	0 10 0 -13 -3 0 0 8
v:l2=over & d:ahead	0 10 0 -13 -3 0 0 8
v:l2=own	0 -13 0 3 0 0 0 11
v:l2=own & d:ahead	0 -13 0 0 0 0 0 14
v:l2=paper	0 -4 0 11 -6 0 0 0
v:l2=paper & d:ahead	0 -4 0 10 -6 0 0 0
v:l2=pause	-2 -20 0 8 0 0 0 6
v:l2=pause & d:ahead	-2 -20 0 8 0 0 0 6
v:l2=pay	0 -1 -2 18 0 0 0 -15
v:l2=pay & d:ahead	0 9 -2 1 0 0 0 -13
v:l2=pay & d:today	0 -16 0 18 0 0 0 0
v:l2=phone	0 8 0 -6 0 0 0 0
v:l2=phone & d:ahead	0 8 0 -6 0 0 0 0
v:l2=place	0 8 0 -9 1 0 0 -2
v:l2=place & d:ahead	0 8 0 -9 1 0 0 -2
v:l2=play	0 -1 0 6 0 0 0 -1
v:l2=port	0 -2 0 -1 6 0 0 0
v:l2=port & d:ahead	0 -2 0 -1 6 0 0 0
v:l2=post	0 -4 0 6 0 0 0 0
v:l2=price	0 7 0 -3 0 0 0 -1
v:l2=price & d:ahead	0 7 0 -3 0 0 0 -1
v:l2=proclamation	0 -8 0 11 0 0 0 0
v:l2=proclamation & d:ahead	0 -8 0 11 0 0 0 0
v:l2=prolonged	0 -1 6 8 0 0 0 -11
v:l2=prolonged & d:ahead	0 -1 6 8 0 0 0 -11
v:l2=published	0 -2 0 -1 10 0 0 -4
v:l2=published & d:ahead	0 -1 0 -3 10 0 0 -3
v:l2=rate	0 19 0 -17 0 0 0 0
v:l2=reach	0 -6 0 -2 0 0 0 11
v:l2=reach & d:ahead	0 -6 0 -2 0 0 0 11
v:l2=renewed	0 0 0 -9 0 0 0 13
v:l2=renewed & d:ahead	0 0 0 -9 0 0 0 13
v:l2=report	0 6 0 -13 13 0 0 -5
v:l2=report & d:ahead	0 6 0 -14 13 0 0 -4
v:l2=reporter	0 15 0 -8 -2 0 0 -4
v:l2=reporter & d:today	0 10 0 -8 0 0 0 0
v:l2=return	0 -3 0 0 -4 0 0 8
v:l2=return & d:ahead	0 -3 0 0 -4 0 0 10
v:l2=rise	0 13 0 -10 0 0 0 0
v:l2=rise & d:ahead	0 13 0 -11 0 0 0 0
v:l2=rule	0 -7 0 13 -2 0 0 0
v:l2=rule & d:ahead	0 -6 0 12 -1 0 0 0
v:l2=run	-2 -17 2 -8 2 0 0 14
v:l2=run & d:ahead	-2 -17 2 -9 2 0 0 15
v:l2=same	0 -1 0 -4 0 0 0 9
v:l2=saturday	0 16 0 -12 -1 0 0 0
v:l2=saturday & d:ahead	0 18 0 -19 -1 0 0 0
v:l2=saturday & d:today	0 -2 0 10 0 0 0 -4
v:l2=say	0 0 3 1 -13 0 0 3
v:l2=say & d:ahead	0 3 3 -4 -12 0 0 8
v:l2=say & d:today	0 -6 0 18 0 0 0 -7
v:l2=second	0 -10 0 16 0 0 0 -3
v:l2=sheet	0 10 0 -6 0 0 0 0
v:l2=sheet & d:ahead	0 -5 0 10 0 0 0 0
v:l2=ship	0 3 -4 -10 11 0 0 0
v:l2=ship & d:ahead	0 -7 -4 1 11 0 0 0
v:l2=side	-1 -1 0 -13 9 0 0 7
v:l2=side & d:ahead	-1 -1 0 -13 9 0 0 7
v:l2=sign	0 0 0 -3 -4 0 6 3
v:l2=sign & d:ahead	0 1 0 -4 -4 0 6 4
v:l2=since	0 -4 0 10 0 0 0 -2
v:l2=since & d:ahead	0 -4 0 10 0 0 0 -2
v:l2=sit	0 -9 0 -2 17 0 0 -8
v:l2=sit & d:ahead	0 -8 0 -3 17 0 0 -7
v:l2=sleep	0 6 -1 -10 5 0 0 -1
v:l2=sleep & d:ahead	0 7 0 -13 5 0 0 -1
v:l2=so	0 -16 0 -9 18 0 0 1
v:l2=so & d:ahead	0 -16 0 -10 18 0 0 2
v:l2=soybean	0 12 0 0 0 0 0 -10
v:l2=speak	0 10 0 -6 -1 0 0 0
v:l2=speak & d:ahead	0 10 0 -6 -1 0 0 0
v:l2=spoke	0 0 0 -15 9 0 0 9
v:l2=spoke & d:ahead	0 0 0 -15 9 0 0 9
v:l2=standstill & d:ahead	0 0 0 -3 0 0 0 6
v:l2=start	4 17 -2 -10 -1 0 0 -13
v:l2=start & d:ahead	4 17 -2 -10 -1 0 0 -13
v:l2=statement	0 -8 0 11 0 0 0 0
v:l2=statement & d:ahead	0 -7 0 10 0 0 0 0
v:l2=stay	3 0 0 7 6 0 0 -16
v:l2=stay & d:ahead	3 0 0 7 6 0 0 -16
v:l2=stockholm	0 -1 0 10 0 0 0 -5
v:l2=stockholm & d:ahead	0 0 0 10 0 0 0 -5
v:l2=stop	0 0 0 -1 0 0 0 8
v:l2=stop & d:ahead	0 0 0 -1 0 0 0 8
v:l2=strike	0 -7 0 16 -3 0 0 -5
v:l2=strike & d:ahead	0 -7 0 16 -3 0 0 -5
v:l2=sunday	0 3 0 -8 -1 0 0 8
v:l2=sunday & d:ahead	0 4 0 -14 -1 0 0 11
v:l2=sunday & d:today	0 0 0 6 0 0 0 -3
v:l2=suspend	0 1 6 -13 1 0 0 4
v:l2=suspend & d:ahead	0 1 6 -14 1 0 0 4
v:l2=take	0 22 0 -12 0 0 0 -7
v:l2=take & d:ahead	0 1 0 5 0 0 0 -6
v:l2=talk & d:ahead	0 -3 0 11 -2 0 0 0
v:l2=talk & d:today	0 0 0 -6 0 0 0 7
v:l2=tariff	0 -19 0 24 6 0 0 -22
v:l2=tariff & d:ahead	0 -19 0 23 6 0 0 -22
v:l2=television	0 0 0 10 0 0 0 -5
v:l2=television & d:ahead	0 0 0 10 0 0 0 -5
v:l2=term	4 6 0 -20 0 0 0 6
v:l2=term & d:ahead	4 6 0 -20 0 0 0 6
v:l2=that	7 13 0 -15 0 0 0 -2
v:l2=that & d:ahead	7 14 0 -17 0 0 0 -2
v:l2=the	0 -1 0 15 -1 0 -1 -5
v:l2=the & d:today	0 -5 0 13 0 0 0 -3
v:l2=them	2 8 0 2 -6 0 0 -8
v:l2=them & d:ahead	2 8 0 2 -6 0 0 -8
v:l2=there	0 0 0 -7 6 0 0 4
v:l2=there & d:ahead	0 0 0 -7 6 0 0 4
v:l2=thi	0 2 0 5 0 0 0 -8
v:l2=thursday	0 0 0 -7 -3 0 0 13
v:l2=thursday & d:ahead	0 6 0 -6 -1 0 0 2
v:l2=thursday & d:today	0 -10 0 0 0 0 0 11
v:l2=time	0 11 0 0 6 0 0 -19
v:l2=time & d:ahead	0 11 0 0 6 0 0 -19
v:l2=to	-7 -7 -4 -8 0 -2 -1 20
v:l2=to & d:ahead	-7 -14 -3 -8 1 -1 0 23
v:l2=to & d:today	0 6 0 0 0 0 0 -6
v:l2=trade	0 -9 0 12 0 0 0 0
v:l2=trade & d:today	0 -9 0 12 0 0 0 0
v:l2=truce	0 4 0 -15 7 0 0 5
v:l2=truce & d:ahead	0 5 0 -12 7 0 0 2
v:l2=tuesday	0 1 0 -13 0 0 0 12
v:l2=tuesday & d:ahead	0 7 0 -11 1 0 0 0
v:l2=tuesday & d:today	0 -11 0 -4 0 0 0 12
v:l2=two	0 -2 0 6 0 0 0 0
v:l2=until	-2 -9 -4 -27 -3 -2 -1 38
v:l2=until & d:ahead	-2 -9 -4 1 -3 -2 -1 11
v:l2=up	0 -8 0 -15 9 2 0 12
v:l2=up & d:ahead	0 -8 0 -15 9 2 0 13
v:l2=us	0 -9 0 0 1 0 0 9
v:l2=us & d:ahead	0 -9 0 0 1 0 0 9
v:l2=valid	0 -9 0 0 0 0 0 8
v:l2=valparaíso	0 0 0 6 0 0 0 -3
v:l2=vienna	0 0 0 6 0 0 0 0
v:l2=vote	0 -11 0 -4 14 0 0 -2
v:l2=vote & d:ahead	0 -11 0 -4 14 0 0 -2
v:l2=we	0 20 0 -17 0 0 0 -1
v:l2=we & d:today	0 20 0 -18 0 0 0 0
v:l2=wednesday	0 5 0 -26 12 4 0 12
v:l2=wednesday & d:ahead	0 14 0 -24 -6 5 0 11
v:l2=wednesday & d:today	0 -14 0 -8 16 0 0 1
v:l2=week	0 -2 0 -14 10 0 0 6
v:l2=week & d:ahead	0 -2 0 -16 10 0 0 7
v:l2=what	0 7 0 6 0 0 0 -17
v:l2=what & d:ahead	0 0 0 11 0 0 0 -11
v:l2=what & d:today	0 7 0 -1 0 0 0 -6
v:l2=which	0 -12 0 11 -8 0 0 3
v:l2=which & d:ahead	0 -11 0 10 -8 0 0 4
v:l2=will	0 14 0 -5 -2 0 0 -3
v:l2=will & d:ahead	0 14 0 -5 -2 0 0 -3
v:l2=would	0 -1 0 8 0 0 0 -3
v:l2=would & d:ahead	0 -1 0 8 0 0 0 -2
v:l2=write	0 -11 -3 7 9 0 0 -7
v:l2=write & d:ahead	0 -11 -3 7 9 0 0 -7
v:l2=york	0 -3 0 8 0 0 0 -1
v:l2=—	0 15 0 -7 0 0 0 -8
v:l2=— & d:ahead	0 16 0 -15 0 0 0 0
v:l2=— & d:today	0 0 0 9 0 0 0 -6
v:l=, a	0 -13 0 20 0 0 0 -6
v:l=, a & d:ahead	0 -13 0 20 0 0 0 -6
v:l=, and	0 -8 0 0 11 0 0 -2
v:l=, and & d:ahead	0 -8 0 0 11 0 0 -2
v:l=, friday	0 17 0 -13 0 0 0 -4
v:l=, friday & d:today	0 17 0 -13 0 0 0 -4
v:l=, from	-2 23 0 -10 -4 0 0 -16
v:l=, from & d:ahead	-2 22 0 -10 -4 0 0 -12
v:l=, monday	0 -5 0 6 0 0 0 0
v:l=, monday & d:today	0 -5 0 6 0 0 0 0
v:l=, on	2 -11 -1 -1 -11 0 11 10
v:l=, on & d:ahead	2 -11 -1 -1 -11 0 11 10
v:l=, the	0 1 0 -11 0 0 0 8
v:l=, the & d:ahead	0 1 0 -13 0 0 0 9
v:l=, thursday	0 0 0 9 0 0 0 -4
v:l=, thursday & d:today	0 0 0 9 0 0 0 -4
v:l=, tuesday	0 0 0 6 0 0 0 -1
v:l=, tuesday & d:today	0 0 0 6 0 0 0 -1
v:l=, wednesday	0 0 0 6 0 0 0 -1
v:l=, wednesday & d:today	0 0 0 6 0 0 0 -1
v:l=. on	1 1 9 -14 1 0 0 0
v:l=. on & d:ahead	1 1 9 -14 1 0 0 0
v:l=: <number>	0 25 0 -16 -2 0 0 -13
v:l=: <number> & d:today	0 21 0 -13 -1 0 0 -12
v:l=: from	0 7 0 1 -9 0 0 -4
v:l=: from & d:ahead	0 7 0 1 -9 0 0 -4
v:l=: on	-2 6 0 -21 7 0 0 8
v:l=: on & d:ahead	-2 6 0 -21 7 0 0 8
v:l=: until	-2 -7 -2 -12 2 0 0 17
v:l=: until & d:ahead	-2 -7 -2 -12 2 0 0 17
v:l=<begin> <begin>	6 -3 -5 0 4 6 -12 -1
v:l=<begin> <begin> & d:ahead	2 0 -1 -2 0 8 -7 -4
v:l=<begin> <begin> & d:today	4 -7 -2 2 5 -3 -1 2
v:l=<begin> friday	0 0 0 6 0 0 0 -3
v:l=<begin> friday & d:today	0 0 0 6 0 0 0 -3
v:l=<begin> from	4 18 8 -27 0 -1 -1 0
v:l=<begin> from & d:ahead	4 16 8 -25 0 -1 -1 1
v:l=<begin> on	0 0 -3 -3 -1 -3 -2 10
v:l=<begin> on & d:ahead	0 0 -3 -5 -1 -3 -2 11
v:l=<begin> since	0 -9 0 14 0 0 0 -2
v:l=<begin> since & d:ahead	0 -8 0 12 0 0 0 -2
v:l=<begin> the	5 0 0 -11 -3 2 0 3
v:l=<begin> the & d:ahead	5 2 0 -18 -2 2 0 6
v:l=<begin> the & d:today	0 -1 0 9 0 0 0 -4
v:l=<begin> thursday	0 -2 0 -1 0 0 0 7
v:l=<begin> thursday & d:today	0 -2 0 -1 0 0 0 7
v:l=<begin> tuesday	0 0 0 9 0 0 0 -6
v:l=<begin> tuesday & d:today	0 0 0 9 0 0 0 -6
v:l=<begin> until	-2 0 -2 10 -8 -2 0 0
v:l=<begin> until & d:ahead	-2 0 -2 8 -8 -2 0 1
v:l=<day-ahead> ,	0 2 0 -1 -2 12 0 -9
v:l=<day-ahead> , & d:ahead	0 2 0 -1 -2 12 0 -9
v:l=<day-ahead> to	-2 -6 -1 3 -3 0 0 10
v:l=<day-ahead> to & d:ahead	-2 -6 -1 3 -3 0 0 10
v:l=<day-gone> ,	0 0 0 15 0 0 0 -11
v:l=<day-gone> to	0 12 0 -3 -5 0 0 0
v:l=<day-gone> to & d:ahead	0 12 0 -4 -5 0 0 0
v:l=<level> by	0 9 0 -2 0 0 0 -3
v:l=<level> from	-3 2 -1 13 -15 0 0 -13
v:l=<level> from & d:ahead	-3 10 -1 3 -15 0 0 -11
v:l=<level> from & d:today	0 -19 0 21 0 0 0 0
v:l=<level> on	-2 2 0 7 10 0 0 -31
v:l=<level> on & d:ahead	-1 5 0 2 10 0 0 -28
v:l=<level> on & d:today	0 -9 0 12 0 0 0 0
v:l=<level> since	0 -10 0 0 -3 0 0 12
v:l=<level> since & d:ahead	0 -10 0 0 -3 0 0 12
v:l=<level> until	0 -1 0 -3 -8 0 0 17
v:l=<level> until & d:ahead	0 -1 0 -4 -7 0 0 18
v:l=<name> from & d:ahead	4 3 0 -6 -1 0 0 0
v:l=<name> on	0 -12 7 26 0 0 0 -17
v:l=<name> on & d:ahead	0 -10 7 17 0 0 0 -12
v:l=<name> on & d:today	0 0 0 8 0 0 0 -2
v:l=<number> ,	0 -25 0 4 0 0 0 20
v:l=<number> , & d:ahead	0 -13 0 -10 0 0 0 21
v:l=<number> , & d:today	0 -15 0 17 0 0 0 0
v:l=<number> from	0 8 0 -3 0 0 0 -2
v:l=<number> from & d:ahead	0 8 0 -3 0 0 0 -2
v:l=<number> on	0 19 -3 -14 0 0 0 -2
v:l=<number> on & d:ahead	0 21 -3 -17 0 0 0 -2
v:l=<office> on	0 -1 0 8 0 0 0 0
v:l=<office> on & d:ahead	0 -1 0 6 0 0 0 0
v:l=<organisation> ,	0 -5 0 -4 13 0 0 -3
v:l=<organisation> announce	0 12 0 -11 0 0 0 0
v:l=<organisation> announce & d:today	0 12 0 -11 0 0 0 0
v:l=<organisation> meet	0 -2 0 -5 -4 0 0 12
v:l=<organisation> on	0 -3 0 13 -2 0 0 -4
v:l=<organisation> on & d:ahead	0 -2 0 11 -1 0 0 -4
v:l=<person> ,	0 -13 0 20 0 0 0 -4
v:l=<person> , & d:today	0 -13 0 18 0 0 0 -3
v:l=<person> :	0 -7 0 3 0 0 0 1
v:l=<person> on	0 20 0 -8 -2 0 0 -12
v:l=<person> on & d:ahead	0 21 0 -9 -2 0 0 -11
v:l=<seat> ,	-4 17 0 2 -11 0 0 -9
v:l=<seat> , & d:ahead	0 -5 0 17 -3 0 0 -2
v:l=<seat> , & d:today	-1 20 0 -4 -5 0 0 -7
v:l=<seat> from	1 -4 0 11 -7 0 0 0
v:l=<seat> from & d:ahead	1 -3 0 11 -7 0 0 0
v:l=<seat> on	0 -24 0 16 0 0 0 0
v:l=<seat> on & d:ahead	0 -23 0 15 0 0 0 0
v:l=<span> ,	0 -5 0 11 0 0 0 -4
v:l=<span> from	0 14 0 0 0 0 0 -18
v:l=<span> from & d:ahead	0 16 0 -2 0 0 0 -17
v:l=<span> to	0 0 1 -8 0 0 0 5
v:l=<span> to & d:ahead	0 0 1 -8 0 0 0 5
v:l=again from	0 -9 0 0 -5 0 0 15
v:l=again from & d:ahead	0 -9 0 0 -5 0 0 15
v:l=again on	0 1 7 -3 0 0 0 -6
v:l=again on & d:ahead	0 1 7 -3 0 0 0 -6
v:l=agreement by	0 0 0 10 -2 0 -4 0
v:l=agreement by & d:ahead	0 0 0 9 -2 0 -4 0
v:l=and from	0 14 0 -14 0 0 0 0
v:l=and from & d:ahead	0 14 0 -14 0 0 0 0
v:l=and on	0 24 0 -20 -3 0 0 0
v:l=and on & d:ahead	0 24 0 -20 -3 0 0 0
v:l=announce for	0 19 0 -15 -2 0 0 0
v:l=announce for & d:ahead	0 19 0 -15 -2 0 0 0
v:l=announce on	-4 -15 0 12 0 0 0 4
v:l=announce on & d:ahead	-4 -13 0 10 0 0 0 5
v:l=apply from	2 -5 0 8 -7 0 0 0
v:l=apply from & d:ahead	2 0 0 0 -6 0 0 0
v:l=apply until	5 -8 0 -9 0 0 0 9
v:l=apply until & d:ahead	5 -8 0 -9 0 0 0 9
v:l=arrive by	0 7 6 -7 -1 0 0 -3
v:l=arrive by & d:ahead	0 7 6 -7 -1 0 0 -3
v:l=as of	0 13 0 0 -3 0 0 -13
v:l=as of & d:ahead	0 26 0 -17 -1 0 0 -7
v:l=as of & d:today	0 -21 0 28 0 0 0 -4
v:l=at <number> & d:today	0 -7 0 14 0 0 0 -2
v:l=at the	0 5 -1 13 0 0 0 -16
v:l=at the & d:ahead	0 5 -1 13 0 0 0 -16
v:l=away on	0 -1 0 -6 0 0 0 9
v:l=away on & d:ahead	0 -1 0 -6 0 0 0 9
v:l=back on	-1 10 0 -4 -2 0 0 -1
v:l=back on & d:ahead	-1 10 0 -4 -2 0 0 -1
v:l=back to	0 0 0 4 0 4 0 -9
v:l=back to & d:ahead	0 0 0 4 0 4 0 -9
v:l=before the	-1 0 0 13 1 0 0 -13
v:l=before the & d:ahead	-1 0 0 13 1 0 0 -13
v:l=begin on	-3 7 -2 5 2 0 0 -21
v:l=begin on & d:ahead	-3 7 -2 4 2 0 0 -21
v:l=by the	0 -9 -2 10 0 -3 19 -25
v:l=by the & d:ahead	0 -9 -2 10 0 -3 19 -25
v:l=change on	2 -10 18 -5 2 0 0 -6
v:l=change on & d:ahead	2 -10 18 -5 2 0 0 -6
v:l=charge from	0 12 0 -9 0 0 0 0
v:l=charge from & d:ahead	0 12 0 -9 0 0 0 0
v:l=close on	0 -10 0 -1 -6 15 0 4
v:l=close on & d:ahead	0 -10 0 -1 -6 15 0 4
v:l=closed on	0 6 0 -1 0 0 0 -4
v:l=closed on & d:ahead	0 6 0 -1 0 0 0 -3
v:l=collect from	0 7 0 -3 0 0 0 0
v:l=collect from & d:ahead	0 7 0 -3 0 0 0 0
v:l=come on	0 7 0 -4 0 0 0 -2
v:l=come on & d:ahead	0 7 0 -4 0 0 0 -2
v:l=control of	-4 0 0 6 0 0 0 0
v:l=control of & d:ahead	-4 0 0 6 0 0 0 0
v:l=counted from	0 -1 0 -9 0 0 0 12
v:l=counted from & d:ahead	0 -1 0 -9 0 0 0 12
v:l=country from	0 10 0 -8 0 0 0 0
v:l=country from & d:ahead	0 10 0 -8 0 0 0 0
v:l=date :	0 -6 0 6 0 0 0 0
v:l=date : & d:today	0 -1 0 11 0 0 0 -5
v:l=date is	0 1 0 -18 0 0 0 15
v:l=date is & d:ahead	0 1 0 -18 0 0 0 15
v:l=deadline of	0 -3 0 -4 -2 6 4 0
v:l=deadline of & d:ahead	0 -3 0 -4 -2 6 4 0
v:l=deal on	0 9 0 -5 0 0 0 -1
v:l=deal on & d:ahead	0 9 0 -5 0 0 0 -1
v:l=decide on	0 -3 0 -6 6 0 0 4
v:l=decide on & d:ahead	0 -3 0 -6 6 0 0 4
v:l=desk ,	0 -4 0 7 0 0 0 0
v:l=desk , & d:today	0 -4 0 7 0 0 0 0
v:l=die on	0 -1 0 -8 0 0 0 11
v:l=die on & d:ahead	0 -1 0 -8 0 0 0 11
v:l=duty from	0 -6 0 11 -1 0 0 -1
v:l=duty from & d:ahead	0 -1 0 6 -1 0 0 -1
v:l=duty of	0 -5 0 8 0 0 0 0
v:l=duty on	0 8 0 3 0 0 0 -11
v:l=duty on & d:ahead	0 8 0 3 0 0 0 -11
v:l=duty until	0 -3 4 -9 -3 0 0 11
v:l=duty until & d:ahead	0 -3 4 -9 -3 0 0 11
v:l=early as	0 -13 0 -7 13 0 0 5
v:l=early as & d:ahead	0 -13 0 -7 13 0 0 5
v:l=eastern time	0 -6 0 8 0 0 0 0
v:l=effect from	0 -3 0 9 -2 0 0 0
v:l=effect from & d:ahead	0 -3 0 9 -2 0 0 0
v:l=effect on	3 16 0 -10 -7 0 0 -5
v:l=effect on & d:ahead	3 9 0 -3 -7 0 0 -5
v:l=effect on & d:today	0 11 0 -11 0 0 0 0
v:l=end on & d:ahead	1 -4 1 -4 2 -1 -1 6
v:l=enter before	0 -3 6 -20 15 0 0 -2
v:l=enter before & d:ahead	0 -3 6 -20 15 0 0 -2
v:l=expect on	0 0 0 -3 8 0 0 0
v:l=expect on & d:ahead	0 0 0 -3 8 0 0 0
v:l=expire on	-3 -3 7 1 -7 0 0 2
v:l=expire on & d:ahead	-3 -3 7 1 -7 0 0 2
v:l=fall on	0 11 0 -6 0 0 0 -3
v:l=fall on & d:ahead	0 12 0 -8 0 0 0 -3
v:l=follow on	0 4 0 -3 9 0 0 -9
v:l=follow on & d:ahead	0 4 0 -3 9 0 0 -9
v:l=for the	0 0 0 6 0 0 0 -2
v:l=force on	4 -13 0 9 -3 0 0 3
v:l=force on & d:ahead	4 -13 0 9 -3 0 0 3
v:l=force since	0 17 0 -13 0 0 0 -4
v:l=force since & d:ahead	0 17 0 -13 0 0 0 -4
v:l=force until	0 3 1 -15 3 0 0 5
v:l=force until & d:ahead	0 3 1 -15 3 0 0 5
v:l=friday ,	12 8 19 -27 0 -2 0 -3
v:l=friday , & d:ahead	12 -9 20 -24 2 -2 0 3
v:l=friday , & d:today	0 20 0 -8 -1 0 0 -19
v:l=from the	9 7 0 0 -4 0 0 -23
v:l=from the & d:ahead	9 7 0 0 -4 0 0 -23
v:l=geneva on	0 -2 0 9 0 0 0 -3
v:l=geneva on & d:ahead	0 -2 0 9 0 0 0 -3
v:l=go on	0 -10 0 -7 0 0 0 15
v:l=go on & d:ahead	0 -9 0 -3 0 0 0 11
v:l=good from	0 13 0 -5 -3 0 0 -2
v:l=good from & d:ahead	0 13 0 -5 -3 0 0 -2
v:l=good on	0 -10 0 13 0 0 0 -1
v:l=good on & d:ahead	0 -10 0 12 0 0 0 -1
v:l=happen on	10 0 -3 -11 0 0 0 6
v:l=happen on & d:ahead	10 0 -3 -11 0 0 0 6
v:l=has until	0 -7 0 -4 3 4 -2 6
v:l=has until & d:ahead	0 -7 0 -4 3 4 -2 6
v:l=have end	0 0 0 9 0 0 0 -7
v:l=have until	0 -9 0 4 1 0 6 -2
v:l=have until & d:ahead	0 -9 0 4 1 0 6 -2
v:l=hold until	2 -9 0 0 -1 0 0 6
v:l=hold until & d:ahead	2 -9 0 0 -1 0 0 6
v:l=in <name>	0 0 0 9 0 0 0 -5
v:l=in <name> & d:today	0 0 0 6 0 0 0 -4
v:l=in <seat>	0 -2 0 17 -8 0 0 -2
v:l=in <seat> & d:ahead	0 0 0 13 -8 0 0 0
v:l=in on	1 -6 0 -8 0 0 0 13
v:l=in on & d:ahead	1 -6 0 -8 0 0 0 13
v:l=it by	0 -5 0 5 -8 0 8 -1
v:l=it by & d:ahead	0 -5 0 5 -8 0 8 -1
v:l=it on	0 -9 0 22 -9 0 0 -4
v:l=it on & d:ahead	0 -9 0 22 -9 0 0 -4
v:l=lapse on	2 0 -1 -9 4 0 0 2
v:l=lapse on & d:ahead	2 0 -1 -9 4 0 0 2
v:l=last until	1 -7 1 6 -2 -1 0 -2
v:l=last until & d:ahead	1 -7 1 6 -2 -1 0 -2
v:l=late on	0 13 0 -3 -6 0 0 -3
v:l=late on & d:ahead	0 13 0 -3 -6 0 0 -3
v:l=law on	0 3 0 -6 -5 0 0 8
v:l=loaded before	0 8 -1 3 -7 0 0 -9
v:l=loaded before & d:ahead	0 17 0 -6 -3 0 0 -6
v:l=loaded before & d:today	0 -4 0 9 0 0 0 -1
v:l=m .	0 29 0 -19 -2 0 0 -10
v:l=m . & d:today	0 32 0 -29 0 0 0 -3
v:l=measure on	0 -4 0 6 0 0 0 0
v:l=measure on & d:ahead	0 -4 0 6 0 0 0 0
v:l=meet on	0 1 0 5 -7 0 0 -2
v:l=meet on & d:ahead	0 1 0 5 -7 0 0 -2
v:l=midnight on	0 -7 0 11 -2 0 0 -1
v:l=midnight on & d:ahead	0 -5 0 9 -2 0 0 0
v:l=minute of	3 12 0 -14 3 0 0 -6
v:l=monday ,	0 6 0 -4 -2 0 0 2
v:l=monday , & d:ahead	0 11 0 -13 -1 0 0 4
v:l=monday , & d:today	0 -6 0 7 0 0 0 0
v:l=notice of	-2 -3 0 1 13 0 0 -11
v:l=notice of & d:ahead	-1 0 0 0 13 0 0 -10
v:l=notice on	0 0 0 7 -3 0 0 0
v:l=notice on & d:ahead	0 0 0 7 -3 0 0 0
v:l=off on	0 0 0 -14 17 0 0 -1
v:l=off on & d:ahead	0 0 0 -14 17 0 0 -1
v:l=off until	0 10 0 -1 0 0 0 -3
v:l=off until & d:ahead	0 10 0 -1 0 0 0 -3
v:l=on a	0 -10 0 10 0 0 0 0
v:l=on a & d:ahead	0 -10 0 10 0 0 0 0
v:l=on the	-6 6 6 -10 -2 0 -1 6
v:l=on the & d:ahead	-6 6 6 -10 -2 0 -1 7
v:l=opened on	0 -4 0 9 -1 0 0 0
v:l=opened on & d:ahead	0 -4 0 9 -1 0 0 0
v:l=or after	0 6 6 -1 0 0 0 -14
v:l=or after & d:ahead	0 6 6 -1 0 0 0 -14
v:l=out on	0 -1 0 -5 -11 0 0 17
v:l=out on & d:ahead	0 -1 0 -6 -11 0 0 17
v:l=over on	0 10 0 -11 -3 0 0 7
v:l=over on & d:ahead	0 10 0 -11 -3 0 0 7
v:l=paper on	0 -9 0 13 -6 0 0 0
v:l=paper on & d:ahead	0 -9 0 13 -6 0 0 0
v:l=pay <level>	0 11 0 -3 0 0 0 -7
v:l=pay before	0 16 0 -8 -4 0 0 0
v:l=pay before & d:ahead	0 16 0 -8 -4 0 0 0
v:l=phone on	0 9 0 -7 0 0 0 0
v:l=phone on & d:ahead	0 9 0 -7 0 0 0 0
v:l=proclamation on	0 -8 0 9 0 0 0 0
v:l=proclamation on & d:ahead	0 -8 0 9 0 0 0 0
v:l=prolonged to	0 0 6 -4 0 0 0 0
v:l=prolonged to & d:ahead	0 0 6 -4 0 0 0 0
v:l=published on	0 0 0 9 -2 0 0 -4
v:l=published on & d:ahead	0 0 0 7 -2 0 0 -3
v:l=rate from	0 20 0 -18 0 0 0 0
v:l=reach on	0 -6 0 -2 0 0 0 9
v:l=reach on & d:ahead	0 -6 0 -2 0 0 0 9
v:l=report on	0 12 0 -13 1 0 0 0
v:l=report on & d:ahead	0 12 0 -13 1 0 0 0
v:l=reporter on	0 15 0 -8 -2 0 0 -4
v:l=reporter on & d:today	0 10 0 -8 0 0 0 0
v:l=return on	0 -3 0 -1 -4 0 0 10
v:l=return on & d:ahead	0 -3 0 -1 -4 0 0 10
v:l=rise on	0 13 0 -11 0 0 0 0
v:l=rise on & d:ahead	0 13 0 -11 0 0 0 0
v:l=rule on	0 -6 0 10 0 0 0 0
v:l=rule on & d:ahead	0 -6 0 9 0 0 0 0
v:l=run until	0 -2 2 -16 0 0 0 19
v:l=run until & d:ahead	0 -2 2 -16 0 0 0 19
v:l=saturday ,	0 16 0 -12 -1 0 0 0
v:l=saturday , & d:ahead	0 18 0 -19 -1 0 0 0
v:l=saturday , & d:today	0 -2 0 10 0 0 0 -4
v:l=say on	0 0 0 4 -11 0 0 1
v:l=say on & d:ahead	0 3 0 -1 -10 0 0 5
v:l=say on & d:today	0 -6 0 18 0 0 0 -6
v:l=sheet of	0 -5 0 9 0 0 0 0
v:l=sheet of & d:ahead	0 -5 0 9 0 0 0 0
v:l=ship before	0 5 -4 -8 7 0 0 0
v:l=ship before & d:ahead	0 -6 -4 4 7 0 0 0
v:l=sign by	0 -11 0 -5 0 0 6 8
v:l=sign by & d:ahead	0 -10 0 -6 0 0 6 8
v:l=sign on	0 10 0 -1 -5 0 0 -4
v:l=sign on & d:ahead	0 10 0 -1 -5 0 0 -4
v:l=since the	0 -4 0 10 0 0 0 -2
v:l=since the & d:ahead	0 -4 0 10 0 0 0 -2
v:l=sit on	0 -5 0 -7 16 0 0 0
v:l=sit on & d:ahead	0 -5 0 -7 16 0 0 0
v:l=sleep until	-1 9 0 -9 3 0 0 -1
v:l=sleep until & d:ahead	-1 9 0 -9 3 0 0 -1
v:l=so on	0 -8 0 -3 16 0 0 -10
v:l=so on & d:ahead	0 -8 0 -3 16 0 0 -10
v:l=start on	4 17 -2 -10 -1 0 0 -13
v:l=start on & d:ahead	4 17 -2 -10 -1 0 0 -13
v:l=statement on	0 -8 0 10 0 0 0 0
v:l=statement on & d:ahead	0 -7 0 9 0 0 0 0
v:l=sunday ,	0 3 0 -8 -1 0 0 8
v:l=sunday , & d:ahead	0 4 0 -14 -1 0 0 11
v:l=sunday , & d:today	0 0 0 6 0 0 0 -3
v:l=suspend from	0 9 0 -11 3 0 0 0
v:l=suspend from & d:ahead	0 10 0 -13 3 0 0 0
v:l=suspend until	0 -2 8 0 0 0 0 -1
v:l=suspend until & d:ahead	0 -2 8 0 0 0 0 -1
v:l=take effect	0 23 0 -18 0 0 0 -3
v:l=talk on	0 -3 0 0 -1 0 0 6
v:l=talk on & d:ahead	0 -2 0 9 -1 0 0 0
v:l=talk on & d:today	0 0 0 -6 0 0 0 7
v:l=tariff from	0 -34 0 38 -4 0 0 -4
v:l=tariff from & d:ahead	0 -34 0 38 -4 0 0 -4
v:l=tariff on	0 9 0 -18 12 0 0 0
v:l=tariff on & d:ahead	0 9 0 -18 12 0 0 0
v:l=tariff until	0 0 0 13 -1 0 0 -9
v:l=tariff until & d:ahead	0 0 0 13 -1 0 0 -9
v:l=the <organisation>	0 0 0 6 0 0 0 -3
v:l=thursday ,	0 0 0 -7 -3 0 0 13
v:l=thursday , & d:ahead	0 6 0 -6 -1 0 0 2
v:l=thursday , & d:today	0 -10 0 0 0 0 0 11
v:l=time on	0 -2 0 0 6 0 0 -1
v:l=time on & d:ahead	0 -2 0 0 6 0 0 -1
v:l=to <level>	0 6 0 -6 0 0 0 0
v:l=to <level> & d:today	0 11 0 -9 0 0 0 0
v:l=to the	0 0 0 -10 3 0 0 11
v:l=to the & d:ahead	0 0 0 -10 3 0 0 11
v:l=truce end	-1 0 0 -21 2 0 0 18
v:l=truce end & d:ahead	-1 0 0 -15 2 0 0 12
v:l=truce of	0 11 0 -1 0 0 0 -9
v:l=truce of & d:ahead	0 11 0 -1 0 0 0 -9
v:l=truce to	0 0 0 -15 0 0 0 15
v:l=truce to & d:ahead	0 0 0 -15 0 0 0 15
v:l=truce until	0 0 0 22 0 0 0 -18
v:l=truce until & d:ahead	0 0 0 22 0 0 0 -18
v:l=tuesday ,	0 1 0 -13 0 0 0 12
v:l=tuesday , & d:ahead	0 7 0 -11 1 0 0 0
v:l=tuesday , & d:today	0 -11 0 -4 0 0 0 12
v:l=until the	-1 -2 -3 5 -12 -1 0 5
v:l=until the & d:ahead	-1 -2 -3 5 -12 -1 0 5
v:l=up on	0 0 0 -4 0 0 0 8
v:l=up on & d:ahead	0 0 0 -4 0 0 0 8
v:l=us on	0 -14 0 16 0 0 0 0
v:l=us to	0 6 0 -7 0 0 0 0
v:l=us to & d:ahead	0 6 0 -7 0 0 0 0
v:l=vote on	0 -10 0 -5 15 0 0 -2
v:l=vote on & d:ahead	0 -10 0 -5 15 0 0 -2
v:l=wednesday ,	0 5 0 -26 12 4 0 12
v:l=wednesday , & d:ahead	0 14 0 -24 -6 5 0 11
v:l=wednesday , & d:today	0 -14 0 -8 16 0 0 1
v:l=week ,	0 0 0 -20 11 0 0 8
v:l=week , & d:ahead	0 0 0 -21 11 0 0 8
v:l=write on	0 -11 -3 6 10 0 0 -7
v:l=write on & d:ahead	0 -11 -3 6 10 0 0 -7
v:l=york ,	0 -3 0 6 0 0 0 0
v:lead="	-6 15 -3 0 -22 -1 0 -1
v:lead=" & d:ahead	-6 17 -2 -5 -21 -1 0 0
v:lead=" & d:today	0 -2 0 13 0 0 0 -7
v:lead=(	0 4 0 13 0 0 0 -17
v:lead=( & d:ahead	0 6 0 17 0 0 0 -25
v:lead=( & d:today	0 -1 0 -3 0 0 0 6
v:lead=)	-4 16 0 -3 -2 0 0 -1
v:lead=) & d:ahead	-4 19 0 -9 -2 0 0 0
v:lead=) & d:today	0 -3 0 9 0 0 0 -2
v:lead=,	10 3 -2 -8 -8 -2 -4 14
v:lead=, & d:ahead	15 3 2 -17 -5 1 0 12
v:lead=, & d:today	-15 -1 -11 12 -4 -7 -8 4
v:lead=- & d:ahead	0 8 0 -16 0 0 0 8
v:lead=- & d:today	0 -4 0 16 0 0 0 -8
v:lead=1	-2 38 0 -23 1 -3 0 -15
v:lead=1 & d:ahead	-1 47 0 -52 1 -2 0 0
v:lead=1 & d:today	0 -12 0 28 0 0 0 -19
v:lead=10	0 0 0 -5 0 0 0 8
v:lead=12	0 -11 0 -2 -1 0 0 15
v:lead=12 & d:today	0 -1 0 8 0 0 0 -1
v:lead=13	0 -7 0 -6 0 -3 0 15
v:lead=13 & d:today	0 0 0 6 0 0 0 -2
v:lead=14	0 -6 0 34 -7 -4 0 -21
v:lead=14 & d:today	0 -1 0 11 0 0 0 -4
v:lead=15	0 0 0 8 -1 0 0 0
v:lead=2	0 7 0 -3 0 0 0 -3
v:lead=20	0 -1 0 14 -4 0 0 -7
v:lead=24	0 -7 0 10 0 0 0 0
v:lead=24 & d:today	0 -7 0 9 0 0 0 0
v:lead=3	0 13 0 -26 0 0 0 17
v:lead=30	0 -5 0 -36 0 21 0 23
v:lead=30 & d:today	0 0 0 -25 0 0 0 28
v:lead=31	0 0 0 -18 -1 0 0 18
v:lead=5	0 18 0 -16 0 0 0 0
v:lead=7	0 11 0 -9 0 0 0 0
v:lead=7 & d:today	0 11 0 -9 0 0 0 0
v:lead=8	0 -12 0 31 -3 0 0 -19
v:lead=9	10 2 0 -5 6 0 0 -15
v:lead=9 & d:today	11 0 0 -8 0 0 0 0
v:lead=:	-2 8 12 -18 12 -6 -14 6
v:lead=: & d:ahead	0 -14 15 0 17 -4 -12 -2
v:lead=: & d:today	-3 32 -3 -29 -14 0 0 16
v:lead=;	0 5 -4 -6 6 5 -1 -3
v:lead=; & d:ahead	0 8 -4 -9 7 6 -1 -2
v:lead=; & d:today	0 -2 0 7 0 0 0 0
v:lead=a	10 0 -5 -1 9 0 -7 -12
v:lead=a & d:ahead	10 -9 -5 1 9 0 -6 -9
v:lead=a & d:today	0 16 0 -5 0 0 0 -6
v:lead=according	0 -2 0 10 0 0 0 -3
v:lead=according & d:ahead	0 -2 0 10 0 0 0 -3
v:lead=after	0 7 0 2 8 0 0 -15
v:lead=after & d:ahead	0 8 0 1 8 0 0 -14
v:lead=an	0 -6 0 -3 0 0 0 10
v:lead=an & d:ahead	0 -6 0 -3 1 0 0 11
v:lead=and	-9 0 -8 -4 3 -1 -2 14
v:lead=and & d:ahead	-9 0 -8 -8 3 -1 -1 18
v:lead=and & d:today	0 0 0 11 0 0 0 -8
v:lead=april	0 -8 0 17 3 0 0 -15
v:lead=april & d:ahead	0 -8 0 16 3 0 0 -14
v:lead=as	0 -19 0 7 12 0 0 -4
v:lead=as & d:ahead	0 -15 0 2 13 0 0 -2
v:lead=as & d:today	0 -3 0 7 0 0 0 0
v:lead=at	0 -8 0 -21 0 0 0 28
v:lead=at & d:ahead	0 -8 0 0 0 0 0 10
v:lead=at & d:today	0 0 0 -20 0 0 0 21
v:lead=august	-1 6 0 -2 -3 0 0 0
v:lead=august & d:ahead	-1 -10 0 9 -2 0 0 1
v:lead=august & d:today	0 14 0 -13 0 0 0 0
v:lead=before	0 8 7 -14 -4 0 -1 7
v:lead=before & d:ahead	0 12 8 -24 -2 0 0 10
v:lead=before & d:today	0 -2 0 6 0 0 0 -2
v:lead=beijing	0 -5 0 12 -5 0 0 0
v:lead=beijing & d:ahead	0 -3 0 6 -4 0 0 2
v:lead=beijing & d:today	0 0 0 8 0 0 0 -3
v:lead=both	2 19 0 -11 -2 0 -2 -2
v:lead=both & d:ahead	2 19 0 -11 -2 0 -2 -1
v:lead=brazil	0 3 0 -11 0 0 4 3
v:lead=brazil & d:ahead	0 3 0 -11 0 0 4 3
v:lead=britain	0 -8 0 -1 8 0 0 0
v:lead=britain & d:ahead	0 -8 0 -1 8 0 0 0
v:lead=but	-4 12 0 -10 -9 0 -2 14
v:lead=but & d:ahead	-4 12 0 -11 -9 0 -1 14
v:lead=by	-1 -9 0 14 -3 1 9 -15
v:lead=by & d:ahead	-1 -8 0 12 -2 1 9 -14
v:lead=china	18 -3 -1 -9 -9 0 -2 5
v:lead=china & d:ahead	9 1 -1 -9 -8 0 -1 7
v:lead=china & d:today	11 -9 0 0 0 0 0 0
v:lead=chinese	0 -9 0 11 1 -3 0 -1
v:lead=chinese & d:ahead	0 -7 0 8 2 -3 0 0
v:lead=comments	0 0 0 7 -2 0 0 0
v:lead=comments & d:ahead	0 0 0 7 -2 0 0 0
v:lead=commerce	0 8 0 -5 0 0 0 -1
v:lead=economy	0 -5 0 6 0 0 0 0
v:lead=economy & d:ahead	0 -5 0 6 0 0 0 0
v:lead=february	0 9 0 0 -2 0 0 -10
v:lead=for	2 4 -6 -10 -1 0 0 9
v:lead=for & d:ahead	2 6 -6 -14 -1 0 0 10
v:lead=friday & d:ahead	0 -1 0 -4 0 0 0 8
v:lead=friday & d:today	0 -1 0 9 0 0 0 -4
v:lead=from	3 20 7 -20 0 -1 -1 -7
v:lead=from & d:ahead	4 18 7 -19 0 -1 -1 -5
v:lead=goods	0 -8 -3 10 13 0 0 -12
v:lead=goods & d:ahead	0 0 -3 0 13 0 0 -9
v:lead=goods & d:today	0 -10 0 13 0 0 0 0
v:lead=he	0 13 0 0 -16 0 0 0
v:lead=he & d:ahead	0 14 0 0 -15 0 0 0
v:lead=i	0 -15 0 24 -4 0 0 -7
v:lead=i & d:ahead	0 -3 0 16 -3 0 0 -6
v:lead=i & d:today	0 -9 0 11 0 0 0 0
v:lead=if	-13 0 0 -6 1 -9 9 8
v:lead=if & d:ahead	-12 0 0 -13 2 -8 10 11
v:lead=if & d:today	0 -1 0 10 0 0 0 -4
v:lead=in	0 26 0 -16 -2 0 0 -3
v:lead=in & d:ahead	0 28 0 -19 -1 0 0 -2
v:lead=india	0 2 0 -4 0 0 7 -3
v:lead=india & d:ahead	0 4 0 -5 0 0 7 -3
v:lead=indonesia	0 0 0 10 0 0 0 -8
v:lead=indonesia & d:ahead	0 0 0 10 0 0 0 -8
v:lead=it	0 -4 -17 2 -7 -9 -3 15
v:lead=it & d:ahead	0 -2 -17 -2 -7 -9 -3 18
v:lead=it & d:today	0 -7 0 20 0 0 0 -9
v:lead=january	0 -8 0 -22 -3 19 0 10
v:lead=january & d:ahead	0 -8 0 -22 -3 19 0 10
v:lead=july	0 22 0 -6 0 0 0 -16
v:lead=july & d:ahead	0 22 0 -7 0 0 0 -16
v:lead=june	0 0 0 17 -2 0 0 -15
v:lead=last	0 -2 0 -38 -3 0 0 42
v:lead=march	0 -4 0 1 14 -4 0 -12
v:lead=march & d:today	0 -18 0 19 0 0 0 0
v:lead=may	0 -9 0 17 1 0 0 -11
v:lead=minister	0 0 0 -7 4 0 0 4
v:lead=minister & d:ahead	0 0 0 -9 4 0 0 4
v:lead=monday	0 -22 11 15 0 0 0 -10
v:lead=monday & d:ahead	0 -20 11 10 0 0 0 -5
v:lead=monday & d:today	0 0 0 7 0 0 0 -4
v:lead=mr	0 -12 0 20 -1 0 0 -6
v:lead=mr & d:ahead	0 -12 0 18 -1 0 0 -6
v:lead=my	0 13 0 -2 -7 0 0 -3
v:lead=my & d:ahead	0 13 0 -2 -7 0 0 -3
v:lead=neither	0 -16 0 6 0 0 0 8
v:lead=new	0 -8 0 8 0 0 0 0
v:lead=new & d:ahead	0 -7 0 7 0 0 0 0
v:lead=not	0 0 0 10 0 0 0 -9
v:lead=november	11 -13 10 -27 -7 0 0 22
v:lead=november & d:ahead	12 -6 10 -35 -6 0 0 25
v:lead=november & d:today	0 -5 0 14 0 0 0 -3
v:lead=objections	0 -3 0 20 -11 0 0 -4
v:lead=objections & d:ahead	0 -3 0 20 -11 0 0 -4
v:lead=october	0 -1 0 12 -1 0 0 -1
v:lead=officials	0 8 0 -4 -2 0 0 0
v:lead=officials & d:ahead	0 8 0 -4 -2 0 0 0
v:lead=on	0 -4 -4 4 3 -6 -3 -1
v:lead=on & d:ahead	0 -3 -4 3 4 -6 -3 0
v:lead=one	0 -3 0 7 0 0 0 0
v:lead=our	0 0 0 10 -12 0 0 -1
v:lead=our & d:ahead	0 0 0 10 -12 0 0 -1
v:lead=president	0 0 -6 -4 6 -1 0 9
v:lead=president & d:ahead	0 0 -6 -6 6 -1 0 11
v:lead=saturday	0 0 0 7 0 0 0 -1
v:lead=september	0 -15 0 21 0 0 0 -6
v:lead=september & d:today	0 -12 0 13 0 0 0 0
v:lead=since	0 -10 0 16 0 0 0 -3
v:lead=since & d:ahead	0 -10 0 15 0 0 0 -2
v:lead=so	0 -9 0 0 0 0 0 8
v:lead=so & d:ahead	0 -8 0 -1 0 0 0 11
v:lead=sunday	0 -3 0 17 0 0 0 -9
v:lead=sunday & d:ahead	0 -2 0 11 0 0 0 -4
v:lead=swiss	0 -1 0 7 0 0 0 0
v:lead=swiss & d:ahead	0 -1 0 6 0 0 0 0
v:lead=talks	0 -4 0 -1 0 0 0 9
v:lead=that	0 -6 0 -2 7 3 0 4
v:lead=that & d:ahead	0 -10 0 1 -3 3 0 7
v:lead=that & d:today	0 6 0 -12 18 0 0 -12
v:lead=the	-18 2 -2 -9 1 8 0 13
v:lead=the & d:ahead	-16 6 -1 -13 2 9 0 10
v:lead=the & d:today	0 -8 0 7 -3 0 0 4
v:lead=their	0 -6 0 15 -3 0 0 -5
v:lead=their & d:ahead	0 -3 0 11 -3 0 0 -3
v:lead=then	0 0 0 10 -2 0 0 -9
v:lead=then & d:ahead	0 0 0 10 -2 0 0 -9
v:lead=they	0 10 6 -11 -8 0 0 1
v:lead=they & d:ahead	0 11 6 -12 -8 0 0 2
v:lead=this	5 -7 0 -1 16 0 0 -12
v:lead=this & d:ahead	5 -4 0 12 -2 0 0 -11
v:lead=this & d:today	0 -1 0 -15 18 0 0 0
v:lead=thursday	0 -19 0 -16 -8 0 0 34
v:lead=thursday & d:ahead	0 -14 0 -18 -6 0 0 31
v:lead=thursday & d:today	0 -2 0 -1 0 0 0 7
v:lead=to	0 0 0 -11 0 0 0 14
v:lead=to & d:ahead	0 0 0 -11 0 0 0 14
v:lead=today	0 -16 0 -9 1 0 0 20
v:lead=today & d:today	0 -16 0 -9 -1 0 0 20
v:lead=tomorrow	14 -2 0 -16 16 -3 0 -6
v:lead=tomorrow & d:ahead	14 -2 0 -16 16 -3 0 -6
v:lead=trade	2 -1 0 7 -1 0 0 -4
v:lead=treasury	0 -14 0 22 -2 0 0 -4
v:lead=treasury & d:ahead	0 -13 0 20 -1 0 0 -3
v:lead=trump	-1 12 0 -1 -5 0 0 0
v:lead=trump & d:ahead	-1 12 0 -2 -5 0 0 0
v:lead=tuesday	0 -6 0 30 0 0 0 -22
v:lead=tuesday & d:ahead	0 -3 0 18 0 0 0 -13
v:lead=tuesday & d:today	0 0 0 14 0 0 0 -10
v:lead=twenty	0 11 0 -1 0 0 0 -3
v:lead=twenty & d:ahead	0 11 0 -1 0 0 0 -3
v:lead=two	0 0 0 -4 0 0 0 7
v:lead=two & d:ahead	0 0 0 -6 0 0 0 8
v:lead=u.s. & d:ahead	0 7 0 -3 0 0 0 -1
v:lead=under	0 0 0 10 0 -2 0 -3
v:lead=under & d:ahead	0 0 0 10 0 -2 0 -3
v:lead=unless	0 0 0 -2 -5 0 0 10
v:lead=unless & d:ahead	0 0 0 11 -5 0 0 -5
v:lead=until	-6 -12 0 10 0 -4 -3 6
v:lead=until & d:ahead	-6 -10 0 14 0 -3 -3 1
v:lead=until & d:today	0 -1 0 -6 0 0 0 10
v:lead=washington	0 -1 0 -4 14 0 0 -8
v:lead=washington & d:ahead	0 -1 0 -4 14 0 0 -8
v:lead=we	0 20 5 -16 5 0 0 -12
v:lead=we & d:ahead	0 0 6 -3 6 0 0 -6
v:lead=we & d:today	0 23 0 -16 0 0 0 -5
v:lead=what	-8 0 -4 -1 -3 0 0 13
v:lead=what & d:ahead	-7 3 -3 -13 -2 0 0 21
v:lead=what & d:today	0 -9 0 23 0 0 0 -11
v:lead=when	0 -16 0 4 0 0 0 10
v:lead=when & d:ahead	0 -16 0 4 0 0 0 10
v:lead=where	0 -11 0 19 0 6 -2 -16
v:lead=where & d:ahead	0 -9 0 13 0 6 -1 -12
v:lead=where & d:today	0 0 0 9 0 0 0 -4
v:lead=which & d:ahead	1 7 0 -2 -2 -2 -1 -2
v:lead=which & d:today	0 -8 0 18 0 0 0 -6
v:lead=who	0 2 0 9 -4 0 0 -10
v:lead=who & d:ahead	0 -6 0 20 -4 0 0 -9
v:lead=who & d:today	0 8 0 -7 0 0 0 0
v:lead=xi	0 0 0 6 0 0 0 -1
v:lead=xi & d:ahead	0 0 0 6 0 0 0 -1
v:lead=—	14 3 0 -14 -12 0 -6 12
v:lead=— & d:ahead	6 7 0 -18 -9 0 -3 14
v:lead=— & d:today	10 -3 0 1 -1 0 0 0
v:lr='s .	0 0 0 -4 0 7 0 0
v:lr=( )	0 9 0 -8 0 0 0 0
v:lr=( ) & d:ahead	0 10 0 -12 0 0 0 0
v:lr=, (	0 0 0 15 0 0 0 -10
v:lr=, ( & d:today	0 -6 0 19 0 0 0 -10
v:lr=, )	0 13 0 -11 0 0 0 0
v:lr=, ) & d:today	0 13 0 -11 0 0 0 0
v:lr=, ,	9 -3 -5 5 -14 0 0 0
v:lr=, , & d:ahead	10 10 -4 -5 -12 0 0 -4
v:lr=, , & d:today	0 -24 0 18 0 0 0 5
v:lr=, -	0 -9 0 24 0 0 0 -10
v:lr=, - & d:today	0 -9 0 24 0 0 0 -10
v:lr=, .	-8 5 17 -25 0 10 0 8
v:lr=, . & d:ahead	-6 4 17 -11 1 10 0 -12
v:lr=, . & d:today	0 0 0 -20 0 0 0 22
v:lr=, :	0 8 0 4 0 0 0 -14
v:lr=, : & d:ahead	0 8 0 4 0 0 0 -14
v:lr=, <end>	-12 14 0 -14 4 -7 2 6
v:lr=, <end> & d:ahead	-5 15 0 -23 0 -2 5 8
v:lr=, <end> & d:today	-4 4 -3 0 6 -1 -2 -2
v:lr=, —	0 -5 0 9 -3 0 0 2
v:lr=, — & d:today	0 -5 0 9 -3 0 0 2
v:lr=: ,	0 4 0 -15 -6 0 0 16
v:lr=: , & d:ahead	0 5 0 8 -5 0 0 -9
v:lr=: .	0 -14 0 -2 -2 0 0 17
v:lr=: . & d:ahead	0 -12 0 -4 -1 0 0 18
v:lr=: <end>	3 -11 0 0 5 0 0 0
v:lr=: <end> & d:ahead	3 -4 0 -10 6 0 0 3
v:lr=: <end> & d:today	0 -4 0 15 0 0 0 -7
v:lr=<begin> 's	0 0 0 7 0 0 0 -2
v:lr=<begin> ,	5 -12 10 -2 7 0 0 -1
v:lr=<begin> , & d:ahead	-6 -21 10 29 -12 0 0 -10
v:lr=<begin> , & d:today	10 5 0 -27 17 0 0 5
v:lr=<begin> .	8 -3 -9 -3 -5 5 0 5
v:lr=<begin> . & d:ahead	8 1 -9 -12 -4 5 0 8
v:lr=<begin> . & d:today	0 -12 0 19 0 0 0 -6
v:lr=<begin> :	-6 -14 -1 10 2 -1 0 3
v:lr=<begin> : & d:ahead	-6 -11 -1 7 2 -1 0 4
v:lr=<begin> <end>	-10 -7 -4 -13 1 10 0 25
v:lr=<begin> <end> & d:ahead	-4 -17 0 -22 8 11 0 25
v:lr=<begin> <end> & d:today	-2 3 0 2 -14 0 0 5
v:lr=<begin> is	14 -3 0 -10 0 0 0 0
v:lr=<begin> it	0 -17 0 29 -1 0 0 -15
v:lr=<begin> it & d:today	0 0 0 9 0 0 0 -5
v:lr=<begin> the	-1 10 0 -1 6 0 0 -15
v:lr=<begin> the & d:ahead	0 12 0 -8 6 0 0 -11
v:lr=<begin> the & d:today	0 0 0 8 0 0 0 -2
v:lr=<begin> —	0 3 0 0 6 0 0 -7
v:lr=<begin> — & d:ahead	0 5 0 -2 6 0 0 -6
v:lr=<level> ,	0 4 0 6 0 0 0 -11
v:lr=<level> , & d:today	0 -9 0 15 0 0 0 -4
v:lr=<level> .	0 0 0 11 0 0 0 -11
v:lr=<level> . & d:today	0 -8 0 19 0 0 0 -9
v:lr=<name> ,	0 0 0 -2 0 0 7 -1
v:lr=<name> .	0 0 0 7 0 0 0 -2
v:lr=<number> ,	0 15 0 -19 11 0 0 -7
v:lr=<number> , & d:today	0 16 0 -11 0 0 0 -4
v:lr=<number> .	0 33 0 -31 -2 0 0 1
v:lr=<number> . & d:ahead	0 13 0 -18 -1 0 0 8
v:lr=<number> . & d:today	0 24 0 -18 0 0 0 -9
v:lr=<number> the	0 -19 0 20 0 0 0 0
v:lr=<number> the & d:today	0 -19 0 20 0 0 0 0
v:lr=<organisation> .	0 -1 0 7 0 0 0 -2
v:lr=<seat> .	0 -1 0 15 -8 0 0 -1
v:lr=<seat> . & d:ahead	0 0 0 13 -8 0 0 0
v:lr=a ,	0 -13 0 14 0 0 0 0
v:lr=a , & d:ahead	0 -13 0 14 0 0 0 0
v:lr=a .	0 -10 0 15 0 0 0 -4
v:lr=a . & d:ahead	0 -10 0 15 0 0 0 -4
v:lr=after ,	0 2 0 -10 13 0 0 -4
v:lr=after , & d:ahead	0 2 0 -10 13 0 0 -4
v:lr=after .	3 13 6 -19 0 0 0 -3
v:lr=after . & d:ahead	3 0 6 -7 0 0 0 -2
v:lr=announce that	0 12 0 -11 0 0 0 0
v:lr=announce that & d:today	0 12 0 -11 0 0 0 0
v:lr=as .	0 -2 0 -17 0 0 0 19
v:lr=at 's	0 0 0 -7 0 0 0 8
v:lr=before ,	0 20 -3 -21 3 0 0 -1
v:lr=before , & d:ahead	0 20 -3 -21 3 0 0 -1
v:lr=before .	0 -11 5 0 4 0 0 3
v:lr=before . & d:ahead	0 -11 5 0 4 0 0 3
v:lr=before <end>	0 -3 -7 -6 9 0 0 5
v:lr=before <end> & d:ahead	0 -3 -7 -6 9 0 0 5
v:lr=before and	0 -2 0 6 -2 0 0 0
v:lr=before and & d:today	0 -10 0 13 0 0 0 0
v:lr=before are	0 6 2 -7 0 0 0 -2
v:lr=before pay	0 0 0 -2 6 0 0 -2
v:lr=before pay & d:ahead	0 0 0 -2 6 0 0 -1
v:lr=begin .	0 10 0 -6 0 0 0 0
v:lr=by ,	-5 -16 -2 -18 8 0 17 13
v:lr=by , & d:ahead	-5 -16 -2 -18 8 0 17 13
v:lr=by .	-3 -1 3 -2 7 -3 -4 0
v:lr=by . & d:ahead	-3 0 3 -3 7 -3 -4 0
v:lr=by <end>	-1 12 0 -5 7 0 5 -28
v:lr=by <end> & d:ahead	-1 12 0 -5 7 0 5 -28
v:lr=by the	0 0 0 0 -2 0 6 0
v:lr=come ,	0 12 0 -5 0 0 0 -6
v:lr=come , & d:ahead	0 12 0 -5 0 0 0 -6
v:lr=due .	0 5 0 -11 9 0 0 -2
v:lr=end ,	-1 0 0 -8 2 0 0 7
v:lr=end , & d:ahead	-1 0 0 -9 2 0 0 8
v:lr=end .	0 -15 0 6 -2 0 0 6
v:lr=end . & d:ahead	0 -13 0 13 -2 0 0 0
v:lr=end . & d:today	0 0 0 -8 0 0 0 10
v:lr=for ,	0 7 0 -14 -4 5 0 6
v:lr=for , & d:ahead	0 7 0 -14 -4 5 0 6
v:lr=for .	0 5 0 -9 12 0 0 -5
v:lr=for . & d:ahead	0 7 0 -14 13 0 0 0
v:lr=for . & d:today	0 0 0 8 0 0 0 -4
v:lr=for <end>	0 -11 0 0 -5 0 0 18
v:lr=for <end> & d:ahead	0 -11 0 0 -5 0 0 18
v:lr=friday <end>	0 -6 0 4 6 0 0 -6
v:lr=friday <end> & d:today	0 -4 0 13 0 0 0 -5
v:lr=from "	0 7 0 -4 0 0 0 0
v:lr=from " & d:ahead	0 7 0 -4 0 0 0 0
v:lr=from ,	0 11 -7 -9 0 0 0 0
v:lr=from , & d:ahead	0 6 -7 -6 0 0 0 1
v:lr=from , & d:today	0 9 0 -6 0 0 0 -2
v:lr=from .	9 9 -11 0 4 -2 0 -23
v:lr=from . & d:ahead	0 17 -10 -2 4 -1 0 -22
v:lr=from . & d:today	11 -24 0 8 0 0 0 0
v:lr=from :	1 19 0 -17 0 0 0 -3
v:lr=from : & d:ahead	1 7 0 -6 0 0 0 -2
v:lr=from <end>	-8 0 -8 16 4 0 0 -26
v:lr=from <end> & d:ahead	-7 5 -6 7 6 0 0 -23
v:lr=from <end> & d:today	0 -6 0 12 -3 0 0 -3
v:lr=from <name>	0 19 0 -17 0 0 0 0
v:lr=from <name> & d:ahead	0 19 0 -17 0 0 0 0
v:lr=from <quality>	0 6 0 -5 0 0 0 0
v:lr=from and	1 13 0 -8 0 0 0 -8
v:lr=from and & d:ahead	1 13 0 -8 0 0 0 -8
v:lr=from if	0 12 0 -18 0 0 0 5
v:lr=from if & d:ahead	0 12 0 -18 0 0 0 5
v:lr=from it	0 21 0 -15 0 0 0 -4
v:lr=from it & d:ahead	0 22 0 -16 0 0 0 -3
v:lr=from the	0 -1 0 5 -8 0 0 5
v:lr=from the & d:ahead	0 -1 0 5 -8 0 0 5
v:lr=from to	-4 7 -1 -11 -20 0 0 23
v:lr=from to & d:ahead	-4 9 -1 -13 -20 0 0 23
v:lr=is ,	0 -5 0 2 0 12 0 -10
v:lr=is , & d:ahead	0 -4 0 2 0 12 0 -10
v:lr=is . & d:ahead	0 -3 0 0 -3 2 0 6
v:lr=is <end>	0 13 0 -18 -7 -4 0 12
v:lr=is <end> & d:ahead	0 13 0 -18 -7 -4 0 12
v:lr=it .	0 -3 0 6 -4 0 0 0
v:lr=meet .	0 -2 0 -24 17 0 0 12
v:lr=midnight ,	0 0 0 -21 0 0 0 22
v:lr=monday <end>	0 -6 0 13 0 0 0 -4
v:lr=monday <end> & d:today	0 -6 0 13 0 0 0 -4
v:lr=of 's	0 -5 0 10 0 0 0 -2
v:lr=of 's & d:ahead	0 -3 0 7 0 0 0 0
v:lr=of ,	-2 6 -1 -5 9 0 0 -4
v:lr=of , & d:ahead	-2 8 -1 -7 9 0 0 -3
v:lr=of .	-2 12 0 -3 -2 0 0 -2
v:lr=of . & d:ahead	-2 16 0 -9 -1 0 0 0
v:lr=of . & d:today	0 -1 0 6 0 0 0 -2
v:lr=of :	0 -4 0 8 0 0 0 0
v:lr=of : & d:ahead	0 -4 0 8 0 0 0 0
v:lr=of <end>	0 17 3 -2 -10 0 0 -14
v:lr=of <end> & d:ahead	0 20 3 -7 -10 0 0 -12
v:lr=of on	0 -5 0 8 0 0 0 0
v:lr=of on & d:ahead	0 -5 0 8 0 0 0 0
v:lr=of say	0 -1 0 7 0 0 0 -1
v:lr=of the	0 -10 0 11 0 0 0 0
v:lr=on "	0 9 0 -4 0 0 0 -2
v:lr=on " & d:ahead	0 9 0 -4 0 0 0 -2
v:lr=on ,	-2 -7 -3 14 -5 0 -8 1
v:lr=on , & d:ahead	-1 -2 -2 5 -4 0 -8 4
v:lr=on , & d:today	0 -19 0 32 0 0 0 -11
v:lr=on .	14 -9 0 4 7 0 5 -11
v:lr=on . & d:ahead	14 -6 0 -1 7 0 5 -9
v:lr=on . & d:today	0 -16 0 27 0 0 0 -6
v:lr=on :	0 0 0 -7 0 0 0 5
v:lr=on : & d:ahead	0 0 0 -8 0 0 0 5
v:lr=on ;	1 7 1 -4 4 0 0 -9
v:lr=on ; & d:ahead	1 7 1 -5 4 0 0 -9
v:lr=on <end>	0 -2 12 12 -11 -7 -5 -1
v:lr=on <end> & d:ahead	0 -1 12 11 -11 -7 -5 0
v:lr=on <name>	-1 -10 -2 9 0 0 0 6
v:lr=on <name> & d:ahead	-1 -10 -2 9 0 0 0 6
v:lr=on <person>	0 -21 0 14 0 0 0 5
v:lr=on <person> & d:ahead	0 -21 0 13 0 0 0 5
v:lr=on ?	11 -3 -2 -10 1 0 0 7
v:lr=on ? & d:ahead	11 -3 -2 -11 1 0 0 7
v:lr=on a	0 8 0 -6 0 0 0 0
v:lr=on a & d:ahead	0 8 0 -6 0 0 0 0
v:lr=on after & d:today	0 -2 0 12 0 0 0 -6
v:lr=on and	-2 23 0 -6 -13 0 0 -12
v:lr=on and & d:ahead	-2 14 0 0 -13 0 0 -11
v:lr=on and & d:today	0 14 0 -13 0 0 0 0
v:lr=on at	0 1 0 -7 1 0 0 6
v:lr=on at & d:ahead	0 2 0 -8 2 0 0 6
v:lr=on because	0 0 0 -4 6 0 0 0
v:lr=on because & d:ahead	0 0 0 -4 6 0 0 0
v:lr=on by	0 -2 0 15 -5 0 0 -3
v:lr=on by & d:ahead	0 -2 0 15 -5 0 0 -2
v:lr=on evening	0 3 0 4 0 0 0 -10
v:lr=on evening & d:ahead	0 4 0 3 0 0 0 -9
v:lr=on for	0 7 0 -4 -6 0 0 2
v:lr=on for & d:ahead	0 7 0 -5 -6 0 0 2
v:lr=on from	0 11 0 -9 0 0 0 0
v:lr=on from & d:ahead	0 11 0 -9 0 0 0 0
v:lr=on he	0 0 0 6 0 0 0 0
v:lr=on if	0 -7 0 8 4 0 0 -1
v:lr=on if & d:ahead	0 -7 0 8 4 0 0 -1
v:lr=on in	0 6 0 4 -2 0 0 -9
v:lr=on in & d:ahead	0 10 0 0 -2 0 0 -9
v:lr=on is	0 9 0 0 -1 0 0 -10
v:lr=on is & d:ahead	0 9 0 0 -1 0 0 -10
v:lr=on morning	0 14 0 -14 -1 0 0 2
v:lr=on morning & d:ahead	0 16 0 -17 0 0 0 4
v:lr=on night	0 -7 8 -2 -2 0 0 3
v:lr=on night & d:ahead	0 -7 8 -2 -2 0 0 3
v:lr=on on	0 1 0 4 -6 0 0 0
v:lr=on that	-3 8 -7 2 -12 0 0 3
v:lr=on that & d:ahead	-3 3 -6 4 -11 0 0 6
v:lr=on that & d:today	0 6 0 0 0 0 0 -4
v:lr=on the	-3 5 -1 -8 0 0 0 9
v:lr=on the & d:ahead	-3 6 -1 -9 0 0 0 9
v:lr=on they	0 9 0 -6 0 0 0 -1
v:lr=on to	0 -5 0 10 1 0 0 -7
v:lr=on to & d:ahead	0 -3 0 6 1 0 0 -5
v:lr=on to & d:today	0 -1 0 6 0 0 0 0
v:lr=on unless	0 4 5 -12 8 0 0 -2
v:lr=on unless & d:ahead	0 4 5 -12 8 0 0 -2
v:lr=on whether	0 0 0 -16 0 0 0 18
v:lr=on with	0 4 0 0 0 0 0 -6
v:lr=on without	0 0 0 -5 0 0 0 9
v:lr=on without & d:ahead	0 0 0 7 0 0 0 -2
v:lr=on without & d:today	0 0 0 -11 0 0 0 11
v:lr=on —	0 -10 0 10 0 0 0 0
v:lr=on — & d:ahead	0 -10 0 10 0 0 0 0
v:lr=out .	0 0 0 -11 0 0 0 14
v:lr=out . & d:ahead	0 0 0 -13 0 0 0 15
v:lr=saturday <end>	0 -4 0 -6 12 0 0 0
v:lr=since ,	4 -9 0 15 0 0 0 -13
v:lr=since , & d:ahead	4 -8 0 14 0 0 0 -12
v:lr=since .	0 7 0 7 -6 0 0 -15
v:lr=since . & d:ahead	0 7 0 7 -6 0 0 -14
v:lr=since ;	0 0 0 -18 0 0 0 19
v:lr=since ; & d:ahead	0 0 0 -18 0 0 0 19
v:lr=than .	0 8 0 -17 12 0 0 -2
v:lr=the ,	-1 10 6 0 -24 -1 0 1
v:lr=the , & d:ahead	-1 10 6 0 -24 -1 0 1
v:lr=the .	-3 -8 -5 22 -7 -1 2 -8
v:lr=the . & d:ahead	-3 -8 -5 22 -7 -1 2 -8
v:lr=the ;	0 -4 0 7 -1 0 -2 2
v:lr=the ; & d:ahead	0 -4 0 7 -1 0 -2 2
v:lr=the <end>	-3 4 0 -8 0 -5 4 4
v:lr=the <end> & d:ahead	-3 4 0 -9 0 -5 4 4
v:lr=the ?	0 -18 0 26 -6 0 0 -6
v:lr=the ? & d:ahead	0 -18 0 26 -6 0 0 -6
v:lr=through .	0 -9 0 4 -2 0 0 2
v:lr=through . & d:ahead	0 -9 0 4 -2 0 0 2
v:lr=thursday ,	0 0 0 -12 0 0 0 13
v:lr=thursday , & d:today	0 0 0 -12 0 0 0 13
v:lr=thursday <end>	0 -2 0 17 0 0 0 -10
v:lr=thursday <end> & d:today	0 -2 0 17 0 0 0 -10
v:lr=till .	1 -3 0 -5 0 7 0 0
v:lr=till . & d:ahead	1 -3 0 -5 0 7 0 0
v:lr=to ,	4 -12 3 -13 2 0 -2 12
v:lr=to , & d:ahead	4 -12 3 -13 2 0 -2 12
v:lr=to .	-1 9 6 -14 0 0 0 1
v:lr=to . & d:ahead	-1 9 6 -14 0 0 0 1
v:lr=to <end>	1 -9 -6 11 -15 6 0 -3
v:lr=to <end> & d:ahead	1 -9 -6 11 -15 6 0 -3
v:lr=tuesday ,	0 -2 0 0 7 0 0 0
v:lr=tuesday <end>	0 0 0 9 0 0 0 -8
v:lr=tuesday <end> & d:today	0 0 0 9 0 0 0 -8
v:lr=until ,	0 4 0 -1 -15 3 -4 5
v:lr=until , & d:ahead	0 5 0 -2 -15 3 -4 5
v:lr=until .	12 -2 15 -27 0 -4 -5 11
v:lr=until . & d:ahead	12 -1 16 -32 1 -3 -5 13
v:lr=until ;	0 -7 5 1 -1 0 0 0
v:lr=until ; & d:ahead	0 -7 5 1 -1 0 0 0
v:lr=until <end>	0 -6 -10 19 3 -5 -8 -11
v:lr=until <end> & d:ahead	0 -6 -10 19 3 -5 -8 -11
v:lr=until and	0 1 4 -8 0 0 0 0
v:lr=until and & d:ahead	0 1 4 -8 0 0 0 0
v:lr=until of	0 11 0 -25 0 0 0 14
v:lr=until of & d:ahead	0 11 0 -25 0 0 0 14
v:lr=until to	-2 8 -3 -7 11 2 7 -26
v:lr=until to & d:ahead	-2 8 -3 -7 11 2 7 -26
v:lr=until under	0 0 0 -3 0 0 0 6
v:lr=until under & d:ahead	0 0 0 -3 0 0 0 6
v:lr=wednesday <end>	0 0 0 12 0 0 0 -8
v:lr=wednesday <end> & d:today	0 0 0 12 0 0 0 -8
v:lr=| <end>	0 0 0 -11 0 0 0 12
v:lr=| <end> & d:today	0 0 0 -11 0 0 0 12
v:lr=· <end>	0 -2 0 14 0 0 0 -5
v:lr=· <end> & d:today	0 -2 0 14 0 0 0 -4
v:lr=— <end>	0 -11 0 16 0 0 0 0
v:lr=— <end> & d:today	0 -11 0 16 0 0 0 0
v:o:subject=controls	17 0 1 -1 0 1 -5 -25
v:o:subject=controls carried	17 0 0 -13 0 0 0 2
v:o:subject=controls carried begin	9 -2 0 -6 0 0 0 0
v:o:subject=controls carried begin ahead	9 -2 0 -6 0 0 0 0
v:o:subject=controls carried from ahead	13 -11 0 0 0 0 0 0
v:o:subject=controls carried on ahead	-2 6 0 4 -3 0 0 -3
v:o:subject=controls carried say	0 11 0 -9 0 0 0 0
v:o:subject=controls carried say ahead	0 11 0 -9 0 0 0 0
v:o:subject=controls carried say on	0 11 0 -9 0 0 0 0
v:o:subject=controls carried suspend	8 0 0 -13 1 0 0 4
v:o:subject=controls carried suspend ahead	8 0 0 -13 1 0 0 4
v:o:subject=controls carried the ahead	6 0 0 -1 0 0 0 0
v:o:subject=controls carried until ahead	5 0 0 -7 2 0 0 0
v:o:subject=controls far	15 -7 0 0 0 0 0 -5
v:o:subject=controls far  today	10 0 0 -6 0 0 0 -1
v:o:subject=controls far carried	22 -11 0 -16 16 -3 0 -5
v:o:subject=controls far carried begin	1 -16 0 9 0 0 0 1
v:o:subject=controls far carried begin ahead	1 -15 0 9 0 0 0 2
v:o:subject=controls far carried end	1 0 0 7 -3 0 0 -4
v:o:subject=controls far carried end ahead	1 0 0 7 -3 0 0 -4
v:o:subject=controls far carried from ahead	0 -9 0 3 6 0 0 0
v:o:subject=controls far carried on ahead	0 -5 6 -9 11 0 0 0
v:o:subject=controls far carried put	9 -2 0 -2 -1 0 0 0
v:o:subject=controls far carried put ahead	9 -2 0 -2 -1 0 0 0
v:o:subject=controls far carried suspend	6 0 0 -5 10 0 0 -8
v:o:subject=controls far carried suspend ahead	6 0 0 -5 10 0 0 -8
v:o:subject=controls far carried to ahead	-1 0 0 -6 7 0 0 2
v:o:subject=controls far carried write	0 0 9 -1 0 0 0 -3
v:o:subject=controls far carried write on	0 0 9 -1 0 0 0 -3
v:o:subject=controls far no verb	15 -7 0 0 0 0 0 -5
v:o:subject=controls far no verb 	10 0 0 -4 0 0 0 -2
v:o:subject=controls far no verb ahead	5 -6 0 5 0 0 0 -2
v:o:subject=controls far no verb on	0 0 0 6 0 0 0 0
v:o:subject=controls far no verb today	10 0 0 -6 0 0 0 -1
v:o:subject=controls far on ahead	0 0 0 6 0 0 0 0
v:o:subject=controls from ahead	4 1 0 -6 0 0 0 0
v:o:subject=controls no verb	3 4 2 -2 0 4 -1 -13
v:o:subject=controls no verb ahead	6 5 2 -7 0 4 0 -13
v:o:subject=controls no verb on	7 -10 0 2 0 0 0 0
v:o:subject=controls no verb today	-4 0 0 8 0 0 0 0
v:o:subject=controls no verb until	-1 4 4 -18 9 6 0 -11
v:o:subject=controls of ahead	-5 0 0 7 0 0 0 0
v:o:subject=controls on ahead	0 -15 0 12 1 0 0 0
v:o:subject=controls suspend	6 0 0 0 -1 0 0 -4
v:o:subject=controls suspend ahead	6 0 0 0 -1 0 0 -4
v:o:subject=controls until ahead	1 4 4 -18 8 6 0 -15
v:o:subject=deal	1 -1 -10 10 -10 0 16 -14
v:o:subject=deal be	0 -7 0 -10 0 10 1 6
v:o:subject=deal be ahead	0 -7 0 -10 0 10 1 6
v:o:subject=deal begin	0 -5 0 11 0 0 0 0
v:o:subject=deal begin ahead	0 -5 0 11 0 0 0 0
v:o:subject=deal by ahead	0 -6 0 -5 -4 0 1 15
v:o:subject=deal carried	-3 -5 -5 -4 6 0 -6 13
v:o:subject=deal carried be	0 4 0 16 -1 0 -1 -18
v:o:subject=deal carried be ahead	0 4 0 16 -1 0 -1 -18
v:o:subject=deal carried begin	0 0 0 9 -7 0 0 -4
v:o:subject=deal carried begin ahead	0 0 0 9 -7 0 0 -4
v:o:subject=deal carried by ahead	0 -6 0 -5 9 2 0 0
v:o:subject=deal carried end	0 -11 0 -1 0 0 0 16
v:o:subject=deal carried end ahead	0 -11 0 -1 0 0 0 16
v:o:subject=deal carried from ahead	0 22 0 -20 0 0 0 0
v:o:subject=deal carried on ahead	0 -8 0 -4 9 0 0 8
v:o:subject=deal carried on today	0 8 0 -5 0 0 0 0
v:o:subject=deal carried the ahead	0 -8 0 8 -3 0 -2 4
v:o:subject=deal carried until ahead	0 -8 0 14 -4 0 0 -2
v:o:subject=deal end	0 0 0 18 0 0 0 -16
v:o:subject=deal end ahead	0 0 0 15 0 0 0 -13
v:o:subject=deal end on	0 0 0 15 0 0 0 -13
v:o:subject=deal far	-3 -8 0 12 5 0 0 -6
v:o:subject=deal far  ahead	0 0 0 8 0 0 0 -2
v:o:subject=deal far carried	-1 9 -7 5 -16 -7 -11 9
v:o:subject=deal far carried be	0 13 0 -9 -9 0 -3 13
v:o:subject=deal far carried be ahead	0 13 0 -10 -9 0 -3 13
v:o:subject=deal far carried begin	0 -3 0 7 4 0 0 -7
v:o:subject=deal far carried begin ahead	0 -3 0 7 4 0 0 -7
v:o:subject=deal far carried begin on	0 0 0 7 0 0 0 -7
v:o:subject=deal far carried by ahead	0 -3 0 13 -4 0 -4 0
v:o:subject=deal far carried end	0 0 0 6 0 0 0 -4
v:o:subject=deal far carried for ahead	0 -2 0 8 0 0 0 0
v:o:subject=deal far carried meet	0 0 0 6 0 0 0 -1
v:o:subject=deal far carried meet ahead	0 0 0 6 0 0 0 -1
v:o:subject=deal far carried on ahead	0 7 0 -2 -9 0 0 3
v:o:subject=deal far carried sign	0 10 0 -4 -1 0 0 -1
v:o:subject=deal far carried sign ahead	0 10 0 -4 -1 0 0 -1
v:o:subject=deal far carried sign on	0 10 0 -8 0 0 0 0
v:o:subject=deal far carried the ahead	0 0 0 7 0 0 0 0
v:o:subject=deal far carried until ahead	0 12 0 -10 4 0 -1 0
v:o:subject=deal far no verb	-3 -8 0 12 5 0 0 -6
v:o:subject=deal far no verb 	0 -1 0 10 0 0 0 -3
v:o:subject=deal far no verb ahead	-2 -2 0 0 6 0 0 0
v:o:subject=deal far no verb on	0 0 0 -6 0 0 0 11
v:o:subject=deal far no verb today	0 -8 0 25 0 0 0 -12
v:o:subject=deal far on ahead	0 0 0 -6 0 0 0 11
v:o:subject=deal from ahead	0 3 0 -10 0 0 0 7
v:o:subject=deal no verb	5 3 -3 9 0 -10 8 -22
v:o:subject=deal no verb ahead	5 7 -3 3 0 -10 9 -19
v:o:subject=deal no verb on	-1 1 0 -5 9 0 -1 0
v:o:subject=deal no verb today	0 -7 0 15 0 0 0 -2
v:o:subject=deal no verb until	10 -5 0 13 0 0 -1 -15
v:o:subject=deal on ahead	-4 -3 0 0 4 8 -3 0
v:o:subject=deal reach	0 -6 0 -2 0 0 0 11
v:o:subject=deal reach ahead	0 -6 0 -2 0 0 0 11
v:o:subject=deal reach on	0 -6 0 -1 0 0 0 9
v:o:subject=deal until ahead	9 -7 0 10 0 0 2 -15
v:o:subject=duties	-18 20 6 3 -3 -17 -21 -13
v:o:subject=duties  ahead	0 5 0 6 -11 0 0 -12
v:o:subject=duties  today	0 -2 0 6 0 0 0 0
v:o:subject=duties after ahead	0 0 6 -11 12 0 0 -7
v:o:subject=duties announce	0 6 0 -1 0 0 0 -1
v:o:subject=duties announce ahead	0 15 0 -12 0 0 0 0
v:o:subject=duties announce for	0 19 0 -18 0 0 0 0
v:o:subject=duties announce today	0 -9 0 11 0 0 0 0
v:o:subject=duties be	0 -13 -4 -14 0 0 0 34
v:o:subject=duties be ahead	0 -11 -3 -18 0 0 0 35
v:o:subject=duties be from	0 -13 0 -3 0 0 0 18
v:o:subject=duties be on	0 12 0 -7 -18 0 0 8
v:o:subject=duties be since	0 0 0 -16 0 0 0 17
v:o:subject=duties be today	0 -3 0 7 0 0 0 0
v:o:subject=duties before ahead	0 0 0 12 -12 0 0 0
v:o:subject=duties begin	-2 16 1 -5 -19 0 0 -4
v:o:subject=duties begin ahead	-2 20 1 -11 -17 0 0 -2
v:o:subject=duties begin from	0 -18 0 22 0 0 0 -1
v:o:subject=duties begin on	0 12 0 -16 -2 0 0 9
v:o:subject=duties begin today	0 -4 0 8 0 0 0 -2
v:o:subject=duties beijing, today	0 6 0 -5 0 0 0 0
v:o:subject=duties by ahead	0 2 4 2 0 0 0 -12
v:o:subject=duties carried	2 1 -3 -6 0 -13 -12 10
v:o:subject=duties carried announce	0 -3 0 7 0 0 0 0
v:o:subject=duties carried announce ahead	0 -2 0 7 0 0 0 0
v:o:subject=duties carried be	-3 1 0 -6 2 0 0 8
v:o:subject=duties carried be ahead	-2 4 0 -13 3 0 0 13
v:o:subject=duties carried be from	0 5 0 -4 -5 0 0 6
v:o:subject=duties carried be is	0 -2 0 -11 0 0 0 15
v:o:subject=duties carried be the	0 9 0 2 0 0 0 -11
v:o:subject=duties carried be today	0 -3 0 18 0 0 0 -12
v:o:subject=duties carried begin	7 -10 -3 6 -6 0 0 7
v:o:subject=duties carried begin ahead	7 -2 -3 -1 -5 0 0 8
v:o:subject=duties carried by ahead	0 -11 6 0 3 0 -1 0
v:o:subject=duties carried charge	0 -1 0 10 0 0 0 -5
v:o:subject=duties carried charge ahead	0 0 0 7 0 0 0 -4
v:o:subject=duties carried charge from	0 3 0 -10 0 0 0 5
v:o:subject=duties carried end	-1 6 -6 1 0 0 0 0
v:o:subject=duties carried end ahead	-1 6 -6 1 0 0 0 0
v:o:subject=duties carried end on	0 10 -5 -13 0 0 0 2
v:o:subject=duties carried fall	0 8 0 -15 0 0 0 7
v:o:subject=duties carried fall ahead	0 8 0 -15 0 0 0 7
v:o:subject=duties carried fall on	0 8 0 -15 0 0 0 7
v:o:subject=duties carried from ahead	-3 6 0 -6 -9 0 0 10
v:o:subject=duties carried have	0 -4 0 6 2 0 0 -1
v:o:subject=duties carried is ahead	0 -2 0 -11 0 0 0 15
v:o:subject=duties carried meet	0 0 0 -6 11 0 0 -5
v:o:subject=duties carried meet ahead	0 0 0 -6 11 0 0 -5
v:o:subject=duties carried on ahead	0 17 -13 -3 -12 0 0 0
v:o:subject=duties carried order	0 -4 0 11 0 0 0 -4
v:o:subject=duties carried order ahead	0 -4 0 11 0 0 0 -4
v:o:subject=duties carried other	0 -2 0 -4 -1 0 0 13
v:o:subject=duties carried other ahead	0 -2 0 -5 -1 0 0 13
v:o:subject=duties carried other on	0 -8 0 0 0 0 0 7
v:o:subject=duties carried pay	0 -14 0 15 -1 0 0 0
v:o:subject=duties carried pay ahead	0 -11 0 21 0 0 0 -9
v:o:subject=duties carried pay since	0 -6 0 11 0 0 0 -3
v:o:subject=duties carried pay today	0 -2 0 -2 0 0 0 6
v:o:subject=duties carried put	0 -11 0 2 9 0 0 0
v:o:subject=duties carried put ahead	0 -11 0 2 9 0 0 0
v:o:subject=duties carried reach	0 0 0 6 0 0 0 -8
v:o:subject=duties carried reach ahead	0 0 0 6 0 0 0 -8
v:o:subject=duties carried run	0 5 0 -7 0 0 0 0
v:o:subject=duties carried run ahead	0 5 0 -7 0 0 0 0
v:o:subject=duties carried say	0 12 0 -5 0 0 0 -8
v:o:subject=duties carried say ahead	0 14 0 -9 0 0 0 -6
v:o:subject=duties carried say on	0 10 0 -6 0 0 0 -4
v:o:subject=duties carried sign	0 -2 0 9 0 0 0 -5
v:o:subject=duties carried since ahead	0 -8 0 23 0 0 0 -15
v:o:subject=duties carried suspend	7 -8 6 -11 1 0 0 3
v:o:subject=duties carried suspend ahead	7 -8 6 -11 1 0 0 3
v:o:subject=duties carried suspend until	5 0 7 -16 -3 0 0 3
v:o:subject=duties carried tell	0 9 0 -3 -1 0 0 -1
v:o:subject=duties carried tell ahead	0 9 0 -4 -1 0 0 -1
v:o:subject=duties carried tell on	0 10 0 -7 0 0 0 0
v:o:subject=duties carried the ahead	0 0 0 6 0 0 0 -4
v:o:subject=duties carried to ahead	1 12 0 -7 0 0 0 -2
v:o:subject=duties carried until ahead	3 4 5 -7 2 0 0 -5
v:o:subject=duties collect	0 0 0 -2 0 0 0 6
v:o:subject=duties collect ahead	0 0 0 -7 0 0 0 9
v:o:subject=duties collect from	0 2 0 -8 0 0 0 4
v:o:subject=duties end	-3 4 0 14 0 0 0 -23
v:o:subject=duties end ahead	-3 16 1 3 0 0 0 -23
v:o:subject=duties end on	-3 3 3 12 0 0 0 -20
v:o:subject=duties end today	0 -15 0 16 0 0 0 0
v:o:subject=duties fall	0 14 0 -9 0 0 0 0
v:o:subject=duties far	-13 -2 0 4 -3 1 -6 6
v:o:subject=duties far  ahead	-5 -2 -3 -7 5 9 0 3
v:o:subject=duties far  today	0 -10 0 8 13 0 0 -19
v:o:subject=duties far carried	-15 11 4 4 1 -15 -16 -6
v:o:subject=duties far carried agree	0 9 0 -4 0 0 0 -3
v:o:subject=duties far carried agree ahead	0 9 0 -5 0 0 0 -3
v:o:subject=duties far carried agree on	0 9 0 -7 0 0 0 0
v:o:subject=duties far carried announce	0 11 0 -8 -2 0 0 1
v:o:subject=duties far carried announce on	0 -15 0 14 0 0 0 0
v:o:subject=duties far carried announce today	0 13 0 -13 0 0 0 0
v:o:subject=duties far carried ask	0 8 0 -1 -3 0 0 -2
v:o:subject=duties far carried ask ahead	0 9 0 -2 -3 0 0 -2
v:o:subject=duties far carried ask on	0 11 0 -7 0 0 0 -1
v:o:subject=duties far carried be	-4 -20 2 10 18 0 0 -7
v:o:subject=duties far carried be ahead	-4 -8 3 -2 19 0 0 -5
v:o:subject=duties far carried be before	0 -23 6 25 -10 0 0 0
v:o:subject=duties far carried be by	0 -8 0 -1 21 0 -5 -7
v:o:subject=duties far carried be from	0 -2 0 -7 1 0 0 8
v:o:subject=duties far carried be is	0 5 0 6 -5 -1 0 -6
v:o:subject=duties far carried be on	0 -9 0 -1 9 2 0 0
v:o:subject=duties far carried be the	0 4 0 -11 0 0 6 0
v:o:subject=duties far carried be today	0 -20 0 25 0 0 0 -1
v:o:subject=duties far carried be until	0 0 0 0 9 0 0 -8
v:o:subject=duties far carried before ahead	0 -4 9 -18 6 0 0 6
v:o:subject=duties far carried before today	0 -10 0 16 0 0 0 -1
v:o:subject=duties far carried begin	-5 2 7 -13 11 0 0 0
v:o:subject=duties far carried begin ahead	-4 2 7 -17 12 0 0 2
v:o:subject=duties far carried begin before	0 -9 3 -13 20 0 0 0
v:o:subject=duties far carried begin from	0 6 0 -2 0 0 0 0
v:o:subject=duties far carried begin on	0 9 0 -10 0 0 0 1
v:o:subject=duties far carried begin until	0 -12 5 0 -1 0 0 4
v:o:subject=duties far carried by ahead	0 8 -4 0 2 0 -11 -3
v:o:subject=duties far carried charge	0 0 0 10 0 0 0 -12
v:o:subject=duties far carried charge ahead	0 0 0 9 0 0 0 -12
v:o:subject=duties far carried collect today	0 -5 0 7 0 0 0 0
v:o:subject=duties far carried confirm	0 -3 0 0 -6 0 0 11
v:o:subject=duties far carried confirm ahead	0 -3 0 0 -6 0 0 11
v:o:subject=duties far carried end	1 -14 5 -3 0 0 0 11
v:o:subject=duties far carried end ahead	1 -13 5 -5 0 0 0 12
v:o:subject=duties far carried end on	1 -16 9 -3 3 0 0 8
v:o:subject=duties far carried expect	0 0 0 14 -12 0 0 0
v:o:subject=duties far carried expect ahead	0 0 0 14 -12 0 0 0
v:o:subject=duties far carried extend	0 0 1 6 0 0 0 -5
v:o:subject=duties far carried extend ahead	0 0 1 6 0 0 0 -5
v:o:subject=duties far carried fall	0 10 0 6 0 0 0 -16
v:o:subject=duties far carried fall ahead	0 15 0 0 0 0 0 -16
v:o:subject=duties far carried fall on	0 14 0 0 0 0 0 -16
v:o:subject=duties far carried for ahead	0 -4 0 0 0 0 0 8
v:o:subject=duties far carried from ahead	2 22 -4 -40 13 0 0 14
v:o:subject=duties far carried have	0 -12 0 7 8 -1 0 -4
v:o:subject=duties far carried have ahead	0 -12 0 6 8 -1 0 -3
v:o:subject=duties far carried impose	6 -8 0 3 0 0 0 0
v:o:subject=duties far carried impose ahead	6 -8 0 3 0 0 0 0
v:o:subject=duties far carried impose from	6 -7 0 2 0 0 0 0
v:o:subject=duties far carried is ahead	0 5 0 6 -5 -1 0 -5
v:o:subject=duties far carried keep	0 3 0 1 0 0 0 -6
v:o:subject=duties far carried keep ahead	0 3 0 1 0 0 0 -6
v:o:subject=duties far carried lower	0 16 0 -11 0 0 0 -3
v:o:subject=duties far carried lower ahead	0 16 0 -11 0 0 0 -3
v:o:subject=duties far carried make	0 4 0 7 -3 0 0 -8
v:o:subject=duties far carried make ahead	0 6 0 4 -3 0 0 -7
v:o:subject=duties far carried meet on	0 -2 0 -2 0 0 0 7
v:o:subject=duties far carried of ahead	0 1 0 5 0 0 0 -7
v:o:subject=duties far carried on ahead	-3 7 2 5 -2 0 -2 -12
v:o:subject=duties far carried on today	0 -19 0 27 0 0 0 -4
v:o:subject=duties far carried order	0 10 0 -10 0 0 0 0
v:o:subject=duties far carried order ahead	0 10 0 -10 0 0 0 0
v:o:subject=duties far carried other	0 -10 -2 10 2 0 0 0
v:o:subject=duties far carried other ahead	0 -8 -2 7 4 0 0 0
v:o:subject=duties far carried other on	0 -6 0 -9 4 0 0 10
v:o:subject=duties far carried pay	0 17 0 0 0 0 0 -22
v:o:subject=duties far carried pay ahead	0 21 0 -4 0 0 0 -20
v:o:subject=duties far carried pay from	0 24 0 -26 6 0 0 -2
v:o:subject=duties far carried pay today	0 -8 0 13 0 0 0 0
v:o:subject=duties far carried plan	0 0 0 -10 3 0 0 6
v:o:subject=duties far carried plan ahead	0 0 0 -10 3 0 0 6
v:o:subject=duties far carried post	0 -4 0 -6 12 0 0 0
v:o:subject=duties far carried put	0 7 0 -6 -5 0 0 3
v:o:subject=duties far carried put ahead	0 7 0 -6 -5 0 0 3
v:o:subject=duties far carried raise	0 -1 0 -2 0 0 0 8
v:o:subject=duties far carried raise ahead	0 0 0 -2 0 0 0 8
v:o:subject=duties far carried reach	0 0 0 8 -5 0 0 0
v:o:subject=duties far carried reach ahead	0 0 0 8 -5 0 0 0
v:o:subject=duties far carried return	0 0 0 -4 -2 0 0 8
v:o:subject=duties far carried return ahead	0 0 0 -4 -2 0 0 8
v:o:subject=duties far carried rise ahead	0 6 0 -4 0 0 0 0
v:o:subject=duties far carried rise on	0 7 0 -5 0 0 0 0
v:o:subject=duties far carried run	-1 1 0 -9 0 0 0 9
v:o:subject=duties far carried run ahead	-1 1 0 -9 0 0 0 9
v:o:subject=duties far carried say	0 2 0 3 -7 0 0 0
v:o:subject=duties far carried say ahead	0 3 0 1 -7 0 0 0
v:o:subject=duties far carried say on	0 3 0 6 -6 0 0 -8
v:o:subject=duties far carried sign	0 16 0 -10 -9 0 0 2
v:o:subject=duties far carried sign ahead	0 17 0 -12 -9 0 0 3
v:o:subject=duties far carried sign by	0 -4 0 0 0 0 0 9
v:o:subject=duties far carried sign on	0 20 0 -10 -8 0 0 -7
v:o:subject=duties far carried since ahead	0 -7 0 12 0 0 0 -2
v:o:subject=duties far carried sit	0 -1 0 9 -2 0 0 0
v:o:subject=duties far carried sit ahead	0 -1 0 9 -2 0 0 0
v:o:subject=duties far carried suspend	0 11 -1 0 -6 0 0 -5
v:o:subject=duties far carried suspend ahead	0 11 -1 0 -6 0 0 -5
v:o:subject=duties far carried suspend from	0 11 0 -6 0 0 0 -4
v:o:subject=duties far carried tell ahead	0 7 0 -1 -3 0 0 0
v:o:subject=duties far carried tell on	0 -9 0 16 -2 0 0 0
v:o:subject=duties far carried the ahead	-8 4 -1 0 0 0 4 -4
v:o:subject=duties far carried threaten	0 -1 0 0 7 0 0 -1
v:o:subject=duties far carried threaten ahead	0 -1 0 -1 7 0 0 -1
v:o:subject=duties far carried threaten from	0 0 0 -5 8 0 0 0
v:o:subject=duties far carried to ahead	2 -17 0 2 0 0 0 5
v:o:subject=duties far carried until ahead	-8 -4 6 1 5 -2 0 0
v:o:subject=duties far carried write	0 -7 0 13 -1 0 0 -1
v:o:subject=duties far carried write ahead	0 -6 0 13 -1 0 0 0
v:o:subject=duties far carried write on	0 -7 0 13 -1 0 0 -1
v:o:subject=duties far friday, today	0 16 0 -12 0 0 0 -3
v:o:subject=duties far from ahead	0 -1 12 2 -1 0 0 -17
v:o:subject=duties far no verb	-13 -2 0 4 -3 1 -6 6
v:o:subject=duties far no verb 	-7 -9 -4 -1 17 8 0 -3
v:o:subject=duties far no verb ahead	-8 -15 0 15 -9 3 -3 6
v:o:subject=duties far no verb friday,	0 21 0 -16 -2 0 0 0
v:o:subject=duties far no verb from	0 4 12 -2 -1 0 0 -19
v:o:subject=duties far no verb of	0 -5 0 7 0 0 0 0
v:o:subject=duties far no verb on	-1 7 -1 -1 -7 0 0 0
v:o:subject=duties far no verb the	0 4 0 2 0 0 0 -6
v:o:subject=duties far no verb thursday,	0 -5 0 -1 0 0 0 7
v:o:subject=duties far no verb to	0 -7 0 7 0 0 0 -1
v:o:subject=duties far no verb today	-2 15 -1 -13 7 -1 0 0
v:o:subject=duties far no verb tuesday,	0 0 0 9 0 0 0 -7
v:o:subject=duties far no verb until	2 -21 0 11 -11 0 0 3
v:o:subject=duties far no verb wednesday,	0 -6 0 10 0 0 0 0
v:o:subject=duties far of ahead	0 -5 0 6 0 0 0 0
v:o:subject=duties far on ahead	-1 9 0 -3 -7 0 0 0
v:o:subject=duties far the ahead	0 4 0 2 0 0 0 -6
v:o:subject=duties far thursday, today	0 0 0 -9 0 0 0 12
v:o:subject=duties far to ahead	0 -7 0 7 0 0 0 -1
v:o:subject=duties far until ahead	2 -20 0 10 -11 0 0 3
v:o:subject=duties far wednesday, today	0 -6 0 10 0 0 0 0
v:o:subject=duties for ahead	0 10 0 10 -9 0 0 -16
v:o:subject=duties from ahead	-7 -10 -8 26 -18 0 0 -2
v:o:subject=duties from today	0 18 0 -13 -1 0 0 -4
v:o:subject=duties lower	0 -11 0 16 -4 0 0 0
v:o:subject=duties lower ahead	0 -10 0 16 -4 0 0 0
v:o:subject=duties no verb	-3 8 0 1 0 -9 -11 -2
v:o:subject=duties no verb 	0 4 0 9 -11 0 0 -14
v:o:subject=duties no verb 12:01	0 19 0 -16 0 0 0 0
v:o:subject=duties no verb after	0 -5 0 -7 12 0 0 0
v:o:subject=duties no verb ahead	-1 0 2 4 1 -7 -10 2
v:o:subject=duties no verb as	0 -2 0 -16 0 0 0 19
v:o:subject=duties no verb before	0 -20 0 16 -1 0 0 0
v:o:subject=duties no verb beijing,	0 6 0 -5 0 0 0 0
v:o:subject=duties no verb by	0 -12 0 11 3 0 0 -1
v:o:subject=duties no verb from	-2 14 -5 4 -14 0 0 -31
v:o:subject=duties no verb monday,	0 11 0 -8 0 0 0 0
v:o:subject=duties no verb on	4 9 -8 -1 4 0 0 -18
v:o:subject=duties no verb since	0 -7 0 15 -2 0 0 -2
v:o:subject=duties no verb the	0 13 0 -20 -2 0 0 8
v:o:subject=duties no verb to	0 21 0 -24 0 0 0 1
v:o:subject=duties no verb today	0 17 -1 -4 -8 0 0 -13
v:o:subject=duties no verb wednesday,	0 12 0 -8 0 0 0 -4
v:o:subject=duties of ahead	0 2 0 4 -3 0 0 -7
v:o:subject=duties of today	0 -4 0 6 0 0 0 0
v:o:subject=duties on ahead	-1 29 -7 -12 2 -2 -1 -18
v:o:subject=duties on today	0 6 0 -4 0 0 0 0
v:o:subject=duties other	0 0 -1 -3 10 0 0 -2
v:o:subject=duties other ahead	0 0 -1 -4 10 0 0 -2
v:o:subject=duties pay	0 -2 0 8 -3 0 0 0
v:o:subject=duties pay ahead	0 -2 0 8 -3 0 0 0
v:o:subject=duties return	0 -2 0 -18 0 0 0 17
v:o:subject=duties return ahead	0 -1 0 -22 0 0 0 19
v:o:subject=duties return on	0 -1 0 -21 0 0 0 19
v:o:subject=duties rise	0 7 0 0 0 0 0 -8
v:o:subject=duties rise ahead	0 7 0 0 0 0 0 -8
v:o:subject=duties rise from	0 -8 0 14 0 0 0 -5
v:o:subject=duties rise on	0 11 0 -7 0 0 0 0
v:o:subject=duties since ahead	0 -9 0 -1 -3 0 0 13
v:o:subject=duties suspend	0 0 0 8 -6 0 0 -1
v:o:subject=duties suspend ahead	0 0 0 7 -6 0 0 -1
v:o:subject=duties suspend from	0 12 0 -8 -1 0 0 0
v:o:subject=duties suspend until	-1 -9 0 15 -3 0 0 -3
v:o:subject=duties the ahead	0 12 2 -16 -3 0 0 2
v:o:subject=duties to ahead	1 11 0 -28 0 0 0 7
v:o:subject=duties until ahead	-9 1 -5 1 4 0 0 1
v:o:subject=duties wednesday, ahead	0 12 0 -8 0 0 0 -4
v:o:subject=exclusions	0 -4 29 -13 -18 0 0 -7
v:o:subject=exclusions carried	0 -17 11 -2 0 0 0 4
v:o:subject=exclusions carried on ahead	0 -7 -5 0 0 0 0 9
v:o:subject=exclusions carried say	0 -2 4 -11 0 0 0 10
v:o:subject=exclusions carried say ahead	0 -2 4 -11 0 0 0 10
v:o:subject=exclusions carried say on	0 -1 0 -9 0 0 0 12
v:o:subject=exclusions end	0 -2 7 8 -3 0 0 -12
v:o:subject=exclusions end ahead	0 -2 7 8 -3 0 0 -12
v:o:subject=exclusions end on	0 0 0 11 0 0 0 -8
v:o:subject=exclusions far	11 0 10 -22 7 0 0 -7
v:o:subject=exclusions far carried	5 -13 0 10 7 0 0 -7
v:o:subject=exclusions far no verb	11 0 10 -22 7 0 0 -7
v:o:subject=exclusions far no verb ahead	11 0 10 -23 7 0 0 -6
v:o:subject=exclusions no verb	1 1 18 -16 -6 0 0 -6
v:o:subject=exclusions no verb ahead	1 1 18 -16 -6 0 0 -6
v:o:subject=exclusions no verb on	2 5 8 -11 -4 0 0 -8
v:o:subject=exclusions on ahead	0 0 13 -5 -12 0 0 -4
v:o:subject=fees	2 -7 -2 9 6 0 0 -12
v:o:subject=fees begin	0 -5 0 -2 9 0 0 0
v:o:subject=fees begin ahead	0 -5 0 -2 9 0 0 0
v:o:subject=fees begin on	0 -5 0 -2 9 0 0 0
v:o:subject=fees carried	0 5 0 -1 17 0 0 -22
v:o:subject=fees carried on ahead	0 0 0 3 7 0 0 -12
v:o:subject=fees far	0 -13 0 2 5 0 0 5
v:o:subject=fees far no verb	0 -13 0 2 5 0 0 5
v:o:subject=fees far no verb ahead	0 -12 0 0 6 0 0 6
v:o:subject=fees from ahead	-3 -6 0 -7 16 0 0 0
v:o:subject=fees no verb	4 0 0 0 2 0 0 -6
v:o:subject=fees no verb ahead	4 2 0 -3 2 0 0 -6
v:o:subject=fees on ahead	4 -6 0 -1 1 0 0 0
v:o:subject=fees suspend	0 -9 0 0 11 0 0 0
v:o:subject=fees suspend from	0 -9 0 0 11 0 0 0
v:o:subject=longer	7 -9 0 -3 -10 -2 4 8
v:o:subject=longer carried	-10 -2 1 1 3 -5 2 0
v:o:subject=longer carried be	0 7 0 -1 -6 0 0 1
v:o:subject=longer carried be ahead	0 9 0 -5 -6 0 0 3
v:o:subject=longer carried begin	-2 4 0 17 0 0 0 -20
v:o:subject=longer carried begin ahead	-2 4 0 16 0 0 0 -20
v:o:subject=longer carried end	0 -8 5 0 -4 0 0 5
v:o:subject=longer carried end ahead	0 -8 5 0 -4 0 0 6
v:o:subject=longer carried end on	0 -8 5 0 -4 0 0 3
v:o:subject=longer carried on ahead	0 0 4 -11 -2 0 0 10
v:o:subject=longer carried other	0 0 0 -9 3 0 0 7
v:o:subject=longer carried other ahead	0 0 0 -9 3 0 0 7
v:o:subject=longer carried run	0 -16 0 6 -9 0 0 16
v:o:subject=longer carried run ahead	0 -16 0 6 -9 0 0 16
v:o:subject=longer carried sign	0 -4 0 9 -2 0 0 0
v:o:subject=longer carried sign ahead	0 -4 0 9 -2 0 0 0
v:o:subject=longer carried sign on	0 -4 0 7 0 0 0 0
v:o:subject=longer carried the ahead	0 0 0 -12 7 0 4 0
v:o:subject=longer carried to ahead	0 14 0 -8 0 0 0 -3
v:o:subject=longer carried until ahead	0 0 0 -6 12 0 0 0
v:o:subject=longer far	-6 2 -2 -2 0 0 0 4
v:o:subject=longer far  ahead	-2 8 0 12 -3 0 0 -20
v:o:subject=longer far carried	4 -28 -3 14 -11 0 -1 14
v:o:subject=longer far carried begin	-1 -9 2 11 0 0 0 -1
v:o:subject=longer far carried begin ahead	-1 -9 2 11 0 0 0 -1
v:o:subject=longer far carried end ahead	0 -1 0 9 0 0 0 -5
v:o:subject=longer far carried extend	0 0 0 -5 0 0 0 6
v:o:subject=longer far carried extend ahead	0 0 0 -5 0 0 0 6
v:o:subject=longer far carried from ahead	1 -7 0 8 0 0 0 0
v:o:subject=longer far carried on ahead	3 -19 1 22 -7 0 0 -7
v:o:subject=longer far carried on today	0 0 0 -10 0 0 0 11
v:o:subject=longer far carried run	0 0 0 7 0 0 0 -6
v:o:subject=longer far carried run ahead	0 0 0 7 0 0 0 -6
v:o:subject=longer far no verb	-6 2 -2 -2 0 0 0 4
v:o:subject=longer far no verb 	-2 8 0 12 -3 0 0 -20
v:o:subject=longer far no verb on	0 -2 0 -16 11 0 0 7
v:o:subject=longer far no verb today	0 -5 0 -3 0 0 0 10
v:o:subject=longer far on ahead	0 -2 0 -16 11 0 0 7
v:o:subject=longer from ahead	0 -3 0 6 0 0 0 0
v:o:subject=longer no verb	8 -4 1 -9 -22 0 5 14
v:o:subject=longer no verb ahead	-3 -3 1 -4 -22 0 5 16
v:o:subject=longer no verb on	0 0 2 12 -14 0 0 -6
v:o:subject=longer no verb to	0 0 0 -6 -2 0 0 10
v:o:subject=longer no verb today	11 0 0 -8 0 0 0 -1
v:o:subject=longer on ahead	-1 0 1 11 -5 0 0 -6
v:o:subject=longer the ahead	0 0 0 -11 0 0 7 5
v:o:subject=meeting	-11 6 0 -3 -3 3 4 2
v:o:subject=meeting be	0 0 0 8 0 0 0 0
v:o:subject=meeting be ahead	0 0 0 8 0 0 0 0
v:o:subject=meeting begin	0 -5 0 -6 0 0 0 13
v:o:subject=meeting begin ahead	0 -3 0 -6 0 0 0 12
v:o:subject=meeting begin on	0 -2 0 -12 0 0 0 16
v:o:subject=meeting by ahead	0 7 6 -8 0 0 0 -3
v:o:subject=meeting carried	-9 0 -5 5 -16 15 -4 3
v:o:subject=meeting carried be	0 -5 0 0 -1 11 0 0
v:o:subject=meeting carried be ahead	0 -5 0 -1 -1 11 0 0
v:o:subject=meeting carried begin	0 12 0 -10 7 0 0 -6
v:o:subject=meeting carried begin ahead	0 12 0 -10 7 0 0 -5
v:o:subject=meeting carried begin on	0 6 0 0 0 0 0 -1
v:o:subject=meeting carried end	0 -1 0 -16 0 0 0 21
v:o:subject=meeting carried end ahead	0 -1 0 -16 0 0 0 21
v:o:subject=meeting carried end on	0 0 0 -16 0 0 0 20
v:o:subject=meeting carried from ahead	0 7 0 -2 0 0 0 0
v:o:subject=meeting carried on ahead	-1 0 0 8 -16 0 0 8
v:o:subject=meeting carried other	0 0 0 13 -3 0 0 -5
v:o:subject=meeting carried other ahead	0 0 0 13 -3 0 0 -5
v:o:subject=meeting carried run	0 0 0 -6 0 0 0 7
v:o:subject=meeting carried run ahead	0 0 0 -6 0 0 0 7
v:o:subject=meeting carried see	0 0 0 -4 0 0 0 6
v:o:subject=meeting carried see ahead	0 0 0 -4 0 0 0 6
v:o:subject=meeting carried see the	0 0 0 -5 0 0 0 6
v:o:subject=meeting carried to ahead	0 0 0 -13 0 3 0 11
v:o:subject=meeting carried until ahead	-2 -4 0 2 7 0 0 0
v:o:subject=meeting continue	0 15 0 -14 0 0 0 0
v:o:subject=meeting end ahead	0 -3 0 0 0 0 0 6
v:o:subject=meeting end on	0 -1 0 0 0 0 0 6
v:o:subject=meeting far	-8 3 -6 4 0 -6 0 0
v:o:subject=meeting far  ahead	-1 6 0 -4 -8 -1 0 5
v:o:subject=meeting far carried	-20 -2 -13 23 0 -10 3 -9
v:o:subject=meeting far carried agree	0 -2 0 -5 0 0 0 9
v:o:subject=meeting far carried agree ahead	0 -2 0 -5 0 0 0 9
v:o:subject=meeting far carried announce	0 -8 0 9 0 0 0 0
v:o:subject=meeting far carried announce ahead	0 -8 0 9 0 0 0 0
v:o:subject=meeting far carried begin	-1 -3 0 -2 2 0 -2 10
v:o:subject=meeting far carried begin ahead	-1 -2 0 -3 2 0 -2 10
v:o:subject=meeting far carried begin on	0 -5 0 0 0 0 0 8
v:o:subject=meeting far carried by ahead	0 -17 0 26 -5 0 5 -15
v:o:subject=meeting far carried end	0 -5 0 -1 6 0 0 2
v:o:subject=meeting far carried end ahead	0 -4 0 -3 6 0 0 4
v:o:subject=meeting far carried end on	0 -3 0 -2 6 0 0 3
v:o:subject=meeting far carried have	0 6 0 -19 11 0 7 -1
v:o:subject=meeting far carried have ahead	0 6 0 -19 11 0 7 -1
v:o:subject=meeting far carried leave	0 -7 0 9 0 0 0 0
v:o:subject=meeting far carried on ahead	-3 -10 -1 6 1 0 0 6
v:o:subject=meeting far carried other	0 2 0 10 -6 0 0 -4
v:o:subject=meeting far carried other ahead	0 2 0 8 -6 0 0 -4
v:o:subject=meeting far carried other on	0 -2 0 8 0 0 0 0
v:o:subject=meeting far carried rise	0 9 0 -8 0 0 0 0
v:o:subject=meeting far carried say	0 10 0 -6 0 0 0 -2
v:o:subject=meeting far carried say ahead	0 11 0 -7 0 0 0 -2
v:o:subject=meeting far carried say on	0 11 0 -8 0 0 0 -1
v:o:subject=meeting far carried sign	0 -1 0 11 0 0 0 -4
v:o:subject=meeting far carried the ahead	0 0 0 8 12 0 -2 -20
v:o:subject=meeting far carried to ahead	0 2 0 -8 0 0 0 6
v:o:subject=meeting far carried until ahead	-4 -10 0 -10 9 -1 5 9
v:o:subject=meeting far from ahead	0 7 0 0 -4 0 0 0
v:o:subject=meeting far no verb	-8 3 -6 4 0 -6 0 0
v:o:subject=meeting far no verb 	-1 5 0 -1 -9 -1 0 3
v:o:subject=meeting far no verb ahead	-7 7 -5 5 1 -5 0 -7
v:o:subject=meeting far no verb from	0 7 0 0 -4 0 0 0
v:o:subject=meeting far no verb on	0 0 0 12 -3 0 0 -5
v:o:subject=meeting far no verb the	0 -9 0 7 -1 0 0 0
v:o:subject=meeting far no verb today	0 -6 0 -2 0 0 0 10
v:o:subject=meeting far no verb until	0 6 0 -4 0 0 0 0
v:o:subject=meeting far on ahead	0 0 0 10 -3 0 0 -4
v:o:subject=meeting far the ahead	0 -9 0 7 -1 0 0 0
v:o:subject=meeting far until ahead	0 6 0 -4 0 0 0 0
v:o:subject=meeting for ahead	0 0 0 9 -2 0 0 0
v:o:subject=meeting no verb	-6 5 1 -6 6 5 5 -8
v:o:subject=meeting no verb ahead	-5 9 1 -21 7 6 6 1
v:o:subject=meeting no verb by	0 7 6 -8 0 0 0 -3
v:o:subject=meeting no verb from	0 8 0 -6 0 0 0 0
v:o:subject=meeting no verb of	0 10 0 -14 -2 0 0 8
v:o:subject=meeting no verb on	0 1 0 -11 12 0 11 -8
v:o:subject=meeting no verb the	0 -1 0 0 -2 0 0 6
v:o:subject=meeting no verb today	0 -7 0 29 0 0 0 -22
v:o:subject=meeting of ahead	0 10 0 -13 -2 0 0 7
v:o:subject=meeting on ahead	0 -4 -2 -13 5 0 11 9
v:o:subject=meeting return	0 0 0 -5 0 0 0 7
v:o:subject=meeting return ahead	0 0 0 -5 0 0 0 7
v:o:subject=meeting suspend	0 0 0 6 0 0 0 0
v:o:subject=meeting suspend ahead	0 0 0 6 0 0 0 0
v:o:subject=meeting the ahead	0 -1 0 0 -2 0 0 6
v:o:subject=none	-13 6 8 3 -25 -16 -16 9
v:o:subject=none  ahead	-8 -9 -4 10 -8 0 0 6
v:o:subject=none  today	0 12 0 -12 -1 0 0 7
v:o:subject=none a ahead	0 -9 0 14 0 0 0 -3
v:o:subject=none carried	0 10 -14 -15 12 -10 20 1
v:o:subject=none carried  ahead	14 -3 0 -6 0 0 0 -2
v:o:subject=none carried  today	0 -5 0 14 0 0 0 -4
v:o:subject=none carried a ahead	0 0 0 8 0 0 0 -3
v:o:subject=none carried agree	0 -10 0 24 0 0 2 -20
v:o:subject=none carried agree ahead	0 -10 0 24 0 0 2 -20
v:o:subject=none carried agree on	0 -9 0 16 0 0 0 -5
v:o:subject=none carried announce	0 6 0 0 0 0 0 -4
v:o:subject=none carried announce ahead	0 7 0 0 0 0 0 -4
v:o:subject=none carried approve	0 0 0 -7 7 0 0 0
v:o:subject=none carried ask	0 0 0 -6 10 0 0 -2
v:o:subject=none carried ask ahead	0 0 0 -6 10 0 0 -2
v:o:subject=none carried be	5 5 -2 -1 6 0 2 -15
v:o:subject=none carried be 	14 -6 0 -4 0 0 0 -4
v:o:subject=none carried be ahead	6 -8 -1 2 7 0 3 -7
v:o:subject=none carried be by	0 5 0 -10 -4 0 10 0
v:o:subject=none carried be from	0 -9 0 10 0 0 0 0
v:o:subject=none carried be is	0 -11 0 20 0 0 0 -9
v:o:subject=none carried be of	0 -4 0 9 0 0 0 -1
v:o:subject=none carried be on	-2 12 -1 -19 8 1 0 0
v:o:subject=none carried be the	0 0 0 10 -2 0 0 -4
v:o:subject=none carried be today	0 24 0 -7 0 0 0 -21
v:o:subject=none carried before ahead	0 13 -12 -14 11 0 0 0
v:o:subject=none carried begin	0 26 -8 -11 -14 0 3 -6
v:o:subject=none carried begin ahead	1 1 -7 4 -12 0 4 0
v:o:subject=none carried begin from	0 -12 0 14 0 0 0 0
v:o:subject=none carried begin on	6 -2 -1 8 -8 0 0 -6
v:o:subject=none carried begin the	0 -14 0 10 0 0 0 3
v:o:subject=none carried begin today	0 34 0 -25 0 0 0 -10
v:o:subject=none carried by ahead	0 -1 0 -28 11 0 25 -1
v:o:subject=none carried charge	0 17 6 -5 -8 0 0 -10
v:o:subject=none carried charge ahead	0 17 6 -7 -8 0 0 -8
v:o:subject=none carried charge from	0 19 0 -1 -4 0 0 -13
v:o:subject=none carried clear	0 -4 0 9 -2 0 0 0
v:o:subject=none carried clear ahead	0 -4 0 9 -2 0 0 0
v:o:subject=none carried confirm	0 -2 0 0 8 0 0 -1
v:o:subject=none carried confirm ahead	0 -2 0 0 8 0 0 -1
v:o:subject=none carried end	6 4 0 -1 -5 0 0 -1
v:o:subject=none carried end ahead	7 6 0 3 -5 0 0 -8
v:o:subject=none carried end on	3 11 0 -1 -3 0 0 -5
v:o:subject=none carried end today	0 -1 0 -7 0 0 0 10
v:o:subject=none carried expect	0 6 0 -4 0 0 0 -1
v:o:subject=none carried expect ahead	0 6 0 -4 0 0 0 -1
v:o:subject=none carried extend to	0 0 0 -1 0 0 0 6
v:o:subject=none carried fall	0 -7 0 10 0 0 0 0
v:o:subject=none carried fall ahead	0 -7 0 10 0 0 0 0
v:o:subject=none carried fall on	0 -9 0 10 0 0 0 0
v:o:subject=none carried for ahead	0 0 0 -12 0 0 0 15
v:o:subject=none carried from ahead	-13 14 -2 -1 -3 0 0 -1
v:o:subject=none carried get	0 3 0 -24 18 0 0 1
v:o:subject=none carried get ahead	0 3 0 -24 18 0 0 2
v:o:subject=none carried have	0 -11 0 -12 22 0 0 0
v:o:subject=none carried have ahead	0 -10 0 -14 22 0 0 0
v:o:subject=none carried have until	0 -7 0 7 -6 0 0 4
v:o:subject=none carried is ahead	0 -10 0 16 0 0 0 -7
v:o:subject=none carried keep	0 0 0 -10 0 0 0 11
v:o:subject=none carried keep ahead	0 0 0 -10 0 0 0 11
v:o:subject=none carried know	0 -7 0 0 6 0 0 0
v:o:subject=none carried know ahead	0 -3 0 -2 6 0 0 0
v:o:subject=none carried let	0 -8 0 0 3 0 0 4
v:o:subject=none carried let ahead	0 -8 0 0 3 0 0 4
v:o:subject=none carried make	0 11 0 -19 0 0 0 12
v:o:subject=none carried make ahead	0 11 0 -19 0 0 0 12
v:o:subject=none carried make on	0 11 0 -9 0 0 0 0
v:o:subject=none carried meet	0 -6 0 4 -10 0 0 8
v:o:subject=none carried meet ahead	0 -4 0 0 -10 0 0 10
v:o:subject=none carried meet on	0 0 0 11 -3 0 0 -2
v:o:subject=none carried of ahead	2 -1 0 1 1 0 4 -7
v:o:subject=none carried on ahead	3 -9 -4 3 12 0 -6 -1
v:o:subject=none carried on today	0 -12 0 13 0 0 0 0
v:o:subject=none carried other	0 13 4 -6 1 0 0 -12
v:o:subject=none carried other ahead	0 14 4 -7 1 0 0 -11
v:o:subject=none carried other on	0 16 0 -14 0 0 0 0
v:o:subject=none carried pay	0 11 0 -13 2 0 0 0
v:o:subject=none carried pay ahead	0 18 0 -25 3 0 0 2
v:o:subject=none carried pay from	0 3 0 -7 5 0 0 0
v:o:subject=none carried pay today	0 -3 0 7 0 0 0 -1
v:o:subject=none carried post	0 -7 0 12 0 0 0 -2
v:o:subject=none carried promise	0 -9 0 15 -3 0 0 0
v:o:subject=none carried promise ahead	0 -9 0 15 -3 0 0 0
v:o:subject=none carried put	-1 5 0 2 0 0 0 -6
v:o:subject=none carried put ahead	-1 5 0 1 0 0 0 -6
v:o:subject=none carried receive	0 -1 0 -10 13 0 0 0
v:o:subject=none carried report	0 -1 0 -6 10 0 0 0
v:o:subject=none carried return	0 -17 0 12 0 0 -1 5
v:o:subject=none carried return ahead	0 -17 0 12 0 0 -1 5
v:o:subject=none carried return on	0 -7 0 11 0 0 0 0
v:o:subject=none carried rise	0 13 0 -13 0 0 0 0
v:o:subject=none carried rise on	0 13 0 -13 0 0 0 0
v:o:subject=none carried run	0 -10 0 0 0 0 0 8
v:o:subject=none carried run ahead	0 -10 0 -2 0 0 0 10
v:o:subject=none carried say	0 -14 0 -8 -1 0 0 19
v:o:subject=none carried say ahead	0 -10 0 -12 0 0 0 21
v:o:subject=none carried say on	0 -11 0 -7 0 0 0 17
v:o:subject=none carried sell	0 0 0 7 -5 0 0 0
v:o:subject=none carried sign	0 -7 0 -3 -4 0 7 11
v:o:subject=none carried sign ahead	0 -7 0 -4 -4 0 7 11
v:o:subject=none carried sign on	0 -13 0 22 -1 0 0 -4
v:o:subject=none carried since ahead	0 -4 0 7 -3 0 0 0
v:o:subject=none carried sit	0 12 0 7 0 0 0 -19
v:o:subject=none carried sit ahead	0 12 0 6 0 0 0 -18
v:o:subject=none carried sit on	0 -4 0 6 0 0 0 0
v:o:subject=none carried suspend	0 -6 6 0 -11 0 0 6
v:o:subject=none carried suspend ahead	0 -6 6 0 -11 0 0 6
v:o:subject=none carried suspend from	0 9 0 -3 0 0 0 0
v:o:subject=none carried suspend on	0 0 9 -7 0 0 0 0
v:o:subject=none carried suspend until	-7 -12 0 4 -5 0 0 10
v:o:subject=none carried tell on	0 -1 0 6 0 0 0 0
v:o:subject=none carried the ahead	-6 -8 -4 3 -17 0 12 7
v:o:subject=none carried to ahead	0 -14 4 14 -1 0 0 -7
v:o:subject=none carried until ahead	-13 16 -5 14 -15 3 -10 -11
v:o:subject=none carried want	0 -4 0 -7 -2 0 16 0
v:o:subject=none carried write	0 0 -4 -5 16 0 0 -2
v:o:subject=none carried write ahead	0 0 -4 -7 16 0 0 -1
v:o:subject=none carried write on	0 0 -3 -2 10 0 0 -2
v:o:subject=none date: today	0 -3 0 8 0 0 0 0
v:o:subject=none friday today	0 18 0 -14 0 0 0 -6
v:o:subject=none friday, today	0 6 0 0 0 0 0 -11
v:o:subject=none monday today	0 -6 0 9 0 0 0 0
v:o:subject=none monday, today	0 -3 0 14 0 0 0 -8
v:o:subject=none no verb	-13 6 8 3 -25 -16 -16 9
v:o:subject=none no verb 	-10 1 -5 0 -13 -2 0 11
v:o:subject=none no verb a	0 -9 0 14 0 0 0 -3
v:o:subject=none no verb ahead	-3 14 13 -15 -12 -9 -8 6
v:o:subject=none no verb date:	0 -7 0 1 0 0 0 4
v:o:subject=none no verb friday	0 18 0 -14 0 0 0 -6
v:o:subject=none no verb friday,	0 3 0 5 0 0 0 -13
v:o:subject=none no verb from	0 8 0 -1 0 0 0 -6
v:o:subject=none no verb monday	0 -6 0 9 0 0 0 0
v:o:subject=none no verb monday,	0 -3 0 15 0 0 0 -8
v:o:subject=none no verb of	0 15 0 -6 0 0 0 -7
v:o:subject=none no verb on	8 10 17 -30 0 0 0 0
v:o:subject=none no verb since	0 16 0 -13 0 0 0 -1
v:o:subject=none no verb the	0 2 8 -4 0 0 0 -1
v:o:subject=none no verb thursday	0 -3 0 11 0 0 0 -4
v:o:subject=none no verb thursday,	0 -10 0 6 0 0 0 3
v:o:subject=none no verb to	0 -4 0 -13 0 0 0 19
v:o:subject=none no verb today	-12 -8 -7 22 -19 -4 -4 3
v:o:subject=none no verb tuesday	0 -1 0 6 0 0 0 -1
v:o:subject=none no verb tuesday,	0 -4 0 15 0 0 0 -7
v:o:subject=none no verb until	0 -18 0 -6 0 0 0 20
v:o:subject=none no verb wednesday	0 0 0 13 0 0 0 -9
v:o:subject=none no verb wednesday,	0 -10 0 0 0 0 0 8
v:o:subject=none no verb ·	0 -1 0 10 0 0 0 -1
v:o:subject=none no verb —	0 -10 0 18 0 0 0 -6
v:o:subject=none of ahead	0 10 0 -3 0 0 0 -4
v:o:subject=none on ahead	8 -2 17 -18 0 0 0 1
v:o:subject=none on today	0 22 0 -20 0 0 0 0
v:o:subject=none since ahead	0 16 0 -13 0 0 0 -1
v:o:subject=none the ahead	0 4 8 -9 0 0 0 0
v:o:subject=none the today	0 0 0 9 0 0 0 -4
v:o:subject=none thursday today	0 -3 0 11 0 0 0 -4
v:o:subject=none thursday, today	0 -5 0 16 0 0 0 -9
v:o:subject=none to ahead	0 -4 0 -13 0 0 0 19
v:o:subject=none tuesday today	0 -1 0 6 0 0 0 -1
v:o:subject=none tuesday, today	0 -4 0 15 0 0 0 -7
v:o:subject=none until ahead	0 -17 0 -8 0 0 0 21
v:o:subject=none wednesday today	0 0 0 13 0 0 0 -9
v:o:subject=none wednesday, today	0 -10 0 0 0 0 0 8
v:o:subject=none · today	0 -1 0 9 0 0 0 0
v:o:subject=none — today	0 -10 0 18 0 0 0 -6
v:o:subject=procedure	-5 2 -10 -7 14 -9 -4 2
v:o:subject=procedure  ahead	0 -5 0 -21 26 0 0 0
v:o:subject=procedure be	0 -1 0 -1 6 0 0 0
v:o:subject=procedure be ahead	0 -1 0 -1 6 0 0 0
v:o:subject=procedure be on	0 0 0 -9 12 0 0 0
v:o:subject=procedure by ahead	0 -2 0 -2 -4 0 0 16
v:o:subject=procedure carried	0 11 -1 3 6 -2 0 -24
v:o:subject=procedure carried be	0 -6 0 11 0 0 0 -6
v:o:subject=procedure carried be ahead	0 -6 0 10 0 0 0 -6
v:o:subject=procedure carried begin	2 2 0 -7 0 0 0 0
v:o:subject=procedure carried begin ahead	2 2 0 -7 0 0 0 0
v:o:subject=procedure carried on ahead	1 14 0 -2 -10 0 0 -5
v:o:subject=procedure carried until ahead	0 -2 0 12 -2 0 0 -4
v:o:subject=procedure far	-6 7 -3 -4 -6 10 0 0
v:o:subject=procedure far  ahead	0 -15 0 -3 -6 13 0 6
v:o:subject=procedure far carried be	0 7 0 -10 4 0 0 1
v:o:subject=procedure far carried be ahead	0 7 0 -10 4 0 0 1
v:o:subject=procedure far carried begin	0 8 0 -9 0 0 0 0
v:o:subject=procedure far carried begin ahead	0 10 0 -12 0 0 0 0
v:o:subject=procedure far carried begin on	0 7 0 -8 0 0 0 0
v:o:subject=procedure far carried on ahead	0 9 0 -7 4 0 0 -3
v:o:subject=procedure far carried other	0 -1 0 11 -4 0 0 -1
v:o:subject=procedure far carried other ahead	0 -1 0 8 -3 0 0 0
v:o:subject=procedure far carried other on	0 0 0 6 -2 0 0 0
v:o:subject=procedure far carried say	0 -5 0 7 0 0 0 0
v:o:subject=procedure far carried the ahead	2 -2 0 -7 0 0 0 9
v:o:subject=procedure far no verb	-6 7 -3 -4 -6 10 0 0
v:o:subject=procedure far no verb 	0 -16 0 0 -7 12 0 5
v:o:subject=procedure far no verb ahead	-5 10 -2 -11 -5 10 0 2
v:o:subject=procedure far no verb on	0 -7 0 -1 10 0 0 -1
v:o:subject=procedure far no verb today	0 -5 0 13 0 0 0 -2
v:o:subject=procedure far on ahead	0 -7 0 -1 10 0 0 -1
v:o:subject=procedure no verb	0 11 -5 -21 12 -3 -1 7
v:o:subject=procedure no verb 	0 -5 0 -21 26 0 0 0
v:o:subject=procedure no verb ahead	1 -21 -4 -5 15 -2 0 14
v:o:subject=procedure no verb by	0 -1 0 -7 -4 0 0 17
v:o:subject=procedure no verb on	7 -3 0 0 0 0 0 -3
v:o:subject=procedure no verb the	0 -5 0 -7 0 0 0 15
v:o:subject=procedure no verb today	0 31 0 -22 -8 0 0 -10
v:o:subject=procedure on ahead	3 -14 -1 -4 14 0 0 -6
v:o:subject=procedure set	0 0 0 6 -3 0 0 0
v:o:subject=procedure set ahead	0 0 0 6 -3 0 0 0
v:o:subject=procedure suspend	-1 -2 0 8 0 0 0 0
v:o:subject=procedure suspend on	-1 -6 0 5 2 0 0 0
v:o:subject=procedure the ahead	0 -6 0 -4 -2 0 0 15
v:o:subject=procedure until ahead	0 0 0 12 -11 0 0 0
v:o:subject=sale	-5 8 -2 -15 -9 25 0 -11
v:o:subject=sale carried	0 -5 0 -12 0 19 0 -3
v:o:subject=sale carried on ahead	0 -1 0 7 0 0 0 -1
v:o:subject=sale far	2 0 0 -4 9 0 0 -4
v:o:subject=sale far carried	-3 8 8 -20 2 -1 9 -7
v:o:subject=sale far carried on ahead	0 8 0 3 -7 0 0 -7
v:o:subject=sale far no verb	2 0 0 -4 9 0 0 -4
v:o:subject=sale far no verb 	0 -5 0 0 11 0 0 -3
v:o:subject=sale far no verb ahead	2 0 0 -11 10 0 0 -1
v:o:subject=sale far no verb today	0 -2 0 10 0 0 0 -1
v:o:subject=sale no verb	-1 13 0 -5 -5 9 0 -10
v:o:subject=sale no verb ahead	0 13 0 -7 -4 9 0 -9
v:o:subject=sale no verb on	0 15 0 -8 0 0 0 -5
v:o:subject=sale on ahead	0 15 0 -7 0 0 0 -5
v:o:subject=signing	-2 5 -11 -1 -3 -8 -5 11
v:o:subject=signing be	0 0 0 8 0 0 0 -3
v:o:subject=signing be ahead	0 0 0 8 0 0 0 -3
v:o:subject=signing by ahead	0 -2 0 -8 16 0 0 -2
v:o:subject=signing no verb	-4 1 -5 0 -17 -4 -1 16
v:o:subject=signing no verb ahead	-3 10 -3 -14 -15 -3 0 23
v:o:subject=signing no verb by	0 0 0 -6 8 0 0 0
v:o:subject=signing no verb of	0 -3 0 9 0 0 0 0
v:o:subject=signing no verb on	0 9 0 5 -19 0 0 -3
v:o:subject=signing no verb today	0 -17 0 32 0 0 0 -13
v:o:subject=signing of ahead	0 0 0 10 -1 0 0 -3
v:o:subject=signing on ahead	0 9 0 9 -19 0 0 -8
v:o:subject=signing until ahead	2 0 0 -10 0 0 0 6
v:o:subject=truce	1 -1 -3 -7 -18 -12 -8 22
v:o:subject=truce  ahead	-5 3 0 -7 -6 0 0 11
v:o:subject=truce be	0 -15 0 1 -1 0 0 11
v:o:subject=truce be ahead	0 -15 0 9 -1 0 0 3
v:o:subject=truce be on	0 -2 0 -3 0 0 0 7
v:o:subject=truce begin	-1 2 0 6 -7 0 0 -3
v:o:subject=truce begin ahead	0 4 0 -4 -6 0 0 6
v:o:subject=truce begin on	0 0 0 10 -4 0 0 -8
v:o:subject=truce begin today	0 -2 0 20 0 0 0 -16
v:o:subject=truce carried	4 -13 -8 7 -2 -8 -7 6
v:o:subject=truce carried be	-1 -5 0 12 -5 0 0 0
v:o:subject=truce carried be ahead	0 -4 0 6 -4 0 0 4
v:o:subject=truce carried be on	0 -10 0 5 0 0 0 2
v:o:subject=truce carried be today	0 0 0 8 0 0 0 -6
v:o:subject=truce carried begin	1 0 0 -10 -3 0 0 12
v:o:subject=truce carried begin on	0 6 0 0 -1 0 0 -5
v:o:subject=truce carried end	-4 -13 0 0 3 0 0 5
v:o:subject=truce carried end ahead	-4 -13 0 -1 3 0 0 7
v:o:subject=truce carried end on	-4 -11 0 -1 3 0 0 5
v:o:subject=truce carried from ahead	0 8 0 -6 0 0 0 0
v:o:subject=truce carried have	15 -8 0 -2 -4 0 0 -1
v:o:subject=truce carried have ahead	15 -8 0 -2 -4 0 0 -1
v:o:subject=truce carried on ahead	-11 0 -1 8 3 0 0 -5
v:o:subject=truce carried other	0 0 0 -12 0 0 0 13
v:o:subject=truce carried other ahead	0 0 0 -13 0 0 0 14
v:o:subject=truce carried pay	0 9 0 -11 0 0 0 3
v:o:subject=truce carried pay ahead	0 9 0 -12 0 0 0 3
v:o:subject=truce carried run	0 0 0 -3 0 0 0 6
v:o:subject=truce carried run ahead	0 0 0 -3 0 0 0 6
v:o:subject=truce carried say	0 -1 0 6 0 0 0 0
v:o:subject=truce carried say on	0 0 0 6 0 0 0 0
v:o:subject=truce carried suspend	-3 -2 0 6 0 0 0 0
v:o:subject=truce carried suspend ahead	-3 -2 0 6 0 0 0 0
v:o:subject=truce carried the ahead	0 -5 0 0 -1 0 0 7
v:o:subject=truce carried to ahead	0 0 0 -13 0 0 0 18
v:o:subject=truce carried until ahead	1 -16 0 -6 6 0 0 9
v:o:subject=truce end	2 -10 0 -4 -1 0 0 11
v:o:subject=truce end ahead	2 -10 0 -2 -1 0 0 10
v:o:subject=truce end on	5 -11 0 7 -7 0 0 0
v:o:subject=truce ends today	0 0 0 -18 0 0 0 19
v:o:subject=truce extend	0 -1 0 -9 0 0 0 13
v:o:subject=truce extend ahead	0 -1 0 -9 0 0 0 13
v:o:subject=truce extend to	0 0 0 -8 0 0 0 9
v:o:subject=truce far	-14 -2 -7 -3 3 -6 -3 13
v:o:subject=truce far  ahead	0 12 0 10 -4 0 0 -22
v:o:subject=truce far  today	0 -6 0 1 -2 0 0 4
v:o:subject=truce far carried	0 0 -5 8 -14 -1 -6 3
v:o:subject=truce far carried be	1 -13 5 -11 -7 0 0 17
v:o:subject=truce far carried be ahead	1 -11 5 23 -6 0 0 -16
v:o:subject=truce far carried be on	0 -2 0 -13 0 0 0 18
v:o:subject=truce far carried be today	0 0 0 -34 0 0 0 36
v:o:subject=truce far carried be until	0 -1 0 12 0 0 0 -6
v:o:subject=truce far carried begin	0 3 0 5 -5 0 0 -7
v:o:subject=truce far carried begin ahead	0 11 0 -4 -4 0 0 -5
v:o:subject=truce far carried begin on	1 0 0 6 0 0 0 -11
v:o:subject=truce far carried begin today	0 -10 0 14 0 0 0 -1
v:o:subject=truce far carried by ahead	0 0 0 -4 6 0 0 0
v:o:subject=truce far carried charge	0 -12 0 5 0 0 0 6
v:o:subject=truce far carried charge ahead	0 -10 0 3 0 0 0 7
v:o:subject=truce far carried end	0 0 0 -13 0 0 0 15
v:o:subject=truce far carried end ahead	0 0 0 -18 0 0 0 20
v:o:subject=truce far carried end on	0 -2 0 -10 2 0 0 13
v:o:subject=truce far carried end today	0 0 0 6 0 0 0 -6
v:o:subject=truce far carried expect	0 -10 0 14 0 0 0 0
v:o:subject=truce far carried expect ahead	0 -10 0 14 0 0 0 0
v:o:subject=truce far carried from ahead	0 2 0 5 1 0 0 -12
v:o:subject=truce far carried have	0 0 0 -7 0 2 0 5
v:o:subject=truce far carried on ahead	0 -12 -2 23 0 0 0 -9
v:o:subject=truce far carried on today	0 0 0 -2 0 0 0 6
v:o:subject=truce far carried other	0 -1 0 13 0 0 0 -11
v:o:subject=truce far carried other ahead	0 -1 0 13 0 0 0 -11
v:o:subject=truce far carried return	0 -3 0 8 0 0 0 -1
v:o:subject=truce far carried run	0 0 0 8 0 0 0 -7
v:o:subject=truce far carried run ahead	0 0 0 8 0 0 0 -7
v:o:subject=truce far carried say	0 -2 0 7 0 0 0 0
v:o:subject=truce far carried say on	0 0 0 8 0 0 0 -4
v:o:subject=truce far carried suspend	0 16 -2 -6 -2 0 0 -4
v:o:subject=truce far carried suspend ahead	0 16 -2 -6 -1 0 0 -4
v:o:subject=truce far carried suspend on	0 0 0 9 0 0 0 -7
v:o:subject=truce far carried tell	0 13 0 -18 3 0 0 1
v:o:subject=truce far carried tell ahead	0 13 0 -18 3 0 0 1
v:o:subject=truce far carried tell on	0 15 0 -17 5 0 0 -2
v:o:subject=truce far carried the ahead	0 5 0 8 -9 0 0 -4
v:o:subject=truce far carried until ahead	-3 5 -5 5 -14 0 0 1
v:o:subject=truce far from ahead	0 10 0 -8 0 0 0 0
v:o:subject=truce far monday, today	0 0 0 -6 0 0 0 6
v:o:subject=truce far no verb	-14 -2 -7 -3 3 -6 -3 13
v:o:subject=truce far no verb 	-1 7 0 9 -9 0 0 -7
v:o:subject=truce far no verb ahead	-9 13 -4 2 -8 -3 0 -3
v:o:subject=truce far no verb friday,	0 -7 0 13 0 0 0 -5
v:o:subject=truce far no verb monday,	0 -5 0 -4 0 0 0 11
v:o:subject=truce far no verb on	0 7 0 -5 -4 0 0 2
v:o:subject=truce far no verb the	0 0 0 -11 9 0 0 0
v:o:subject=truce far no verb thursday,	0 -6 0 4 0 0 0 0
v:o:subject=truce far no verb today	-2 -31 0 -6 11 0 0 19
v:o:subject=truce far no verb until	0 0 0 -21 0 0 0 22
v:o:subject=truce far no verb wednesday,	0 0 0 -12 18 0 0 -7
v:o:subject=truce far on ahead	0 8 0 -6 -4 0 0 3
v:o:subject=truce far the ahead	0 0 0 -11 9 0 0 0
v:o:subject=truce far thursday, today	0 0 0 -6 0 0 0 7
v:o:subject=truce far until ahead	0 0 0 -21 0 0 0 22
v:o:subject=truce far wednesday, today	0 0 0 -12 18 0 0 -7
v:o:subject=truce friday, ahead	14 -12 0 -16 -1 0 0 13
v:o:subject=truce from ahead	2 16 0 0 -5 0 0 -15
v:o:subject=truce monday, ahead	0 6 0 0 0 0 0 -5
v:o:subject=truce no verb	4 6 3 -10 0 -6 -5 7
v:o:subject=truce no verb 	-4 4 0 -5 -6 0 0 8
v:o:subject=truce no verb ends	0 0 0 -9 0 0 0 11
v:o:subject=truce no verb friday,	14 -12 0 -16 -1 0 0 13
v:o:subject=truce no verb from	2 4 0 8 0 0 0 -14
v:o:subject=truce no verb monday,	0 6 0 0 0 0 0 -5
v:o:subject=truce no verb of	0 10 0 -5 0 0 0 -3
v:o:subject=truce no verb on	4 -13 4 -18 11 0 0 14
v:o:subject=truce no verb the	0 -9 6 4 0 0 0 -5
v:o:subject=truce no verb to	1 -9 0 -1 0 0 0 5
v:o:subject=truce no verb today	0 11 0 -31 0 0 0 28
v:o:subject=truce no verb tuesday,	0 6 0 -14 0 0 0 5
v:o:subject=truce no verb until	-3 -18 0 16 -2 0 0 -2
v:o:subject=truce of ahead	0 10 0 0 0 0 0 -9
v:o:subject=truce on ahead	7 -21 0 0 1 0 0 10
v:o:subject=truce on today	0 0 0 13 0 0 0 -11
v:o:subject=truce other to	0 0 0 -5 0 0 0 8
v:o:subject=truce run	0 5 0 12 0 0 0 -13
v:o:subject=truce run ahead	0 5 0 12 0 0 0 -13
v:o:subject=truce run to	0 0 0 19 0 0 0 -17
v:o:subject=truce sign	0 0 0 -15 0 0 0 16
v:o:subject=truce sign ahead	0 0 0 -15 0 0 0 16
v:o:subject=truce sign on	0 0 0 -15 0 0 0 16
v:o:subject=truce suspend until	0 0 0 -5 0 0 0 7
v:o:subject=truce the ahead	0 -9 6 18 0 0 0 -18
v:o:subject=truce to ahead	0 -13 -1 6 0 0 0 1
v:o:subject=truce tuesday, ahead	0 6 0 -14 0 0 0 5
v:o:subject=truce until ahead	-5 -19 0 13 -5 0 0 2
v:o:topic=controls	30 1 0 -22 6 0 -7 -23
v:o:topic=controls ahead	26 -5 0 -12 6 0 -6 -22
v:o:topic=controls announce	-4 12 0 -3 0 0 0 0
v:o:topic=controls begin	12 -3 0 0 -3 0 0 -2
v:o:topic=controls far	22 -24 4 -9 8 -2 0 -2
v:o:topic=controls far 	9 0 0 0 -2 0 0 -3
v:o:topic=controls far  today	10 0 0 -6 0 0 0 -1
v:o:topic=controls far ahead	14 -23 4 -5 8 -2 0 0
v:o:topic=controls far no verb	15 -7 0 0 0 0 0 -5
v:o:topic=controls far on	0 -15 7 0 3 0 0 0
v:o:topic=controls far on ahead	0 -15 7 -1 3 0 0 0
v:o:topic=controls far today	10 0 0 -5 0 0 0 -2
v:o:topic=controls from	22 -7 0 -14 0 0 0 0
v:o:topic=controls from ahead	13 -6 0 -5 0 0 0 0
v:o:topic=controls no verb	3 4 2 -2 0 4 -1 -13
v:o:topic=controls of	-8 0 0 11 0 0 0 0
v:o:topic=controls of ahead	-8 0 0 11 0 0 0 0
v:o:topic=controls on	11 -12 0 13 -5 0 0 -14
v:o:topic=controls on ahead	12 -12 0 12 -4 0 0 -14
v:o:topic=controls put	-2 0 0 6 0 0 0 0
v:o:topic=controls say	0 10 0 -7 0 0 0 -1
v:o:topic=controls suspend	0 0 0 0 9 0 0 -6
v:o:topic=controls the	6 0 0 -3 4 0 0 -1
v:o:topic=controls the ahead	6 0 0 -4 4 0 0 -1
v:o:topic=controls today	7 12 0 -15 0 0 0 0
v:o:topic=controls until	-4 3 4 -24 11 5 0 0
v:o:topic=controls until ahead	-4 3 4 -24 11 5 0 0
v:o:topic=deal	-6 0 -16 -4 0 -4 25 -3
v:o:topic=deal 	0 -6 0 17 -2 0 0 -4
v:o:topic=deal ahead	-4 0 -15 -5 0 -4 26 -5
v:o:topic=deal announce	0 -7 0 0 0 0 0 7
v:o:topic=deal be	-1 -17 0 4 5 7 7 -14
v:o:topic=deal begin	0 -7 0 16 -2 0 0 -5
v:o:topic=deal by	-1 2 0 2 5 -1 4 -14
v:o:topic=deal by ahead	-1 3 0 1 5 -1 4 -13
v:o:topic=deal confirm	0 -3 0 13 -2 0 0 -4
v:o:topic=deal deal	0 0 0 -8 0 0 0 11
v:o:topic=deal end	0 -13 0 -6 0 0 0 19
v:o:topic=deal expect	0 0 0 7 -3 0 0 0
v:o:topic=deal face	0 0 0 -10 0 0 0 13
v:o:topic=deal far	-8 -1 -4 4 0 -3 -1 8
v:o:topic=deal far 	0 -1 0 11 0 0 0 -3
v:o:topic=deal far  ahead	0 0 0 8 0 0 0 -2
v:o:topic=deal far ahead	-7 2 -3 -5 0 -3 -1 14
v:o:topic=deal far be	0 -7 0 -3 -7 0 0 18
v:o:topic=deal far no verb	-3 -8 0 12 5 0 0 -6
v:o:topic=deal far on	0 3 0 -7 -7 0 0 12
v:o:topic=deal far on ahead	0 3 0 -8 -7 0 0 13
v:o:topic=deal far the	0 0 0 6 0 0 0 -1
v:o:topic=deal far the ahead	0 0 0 6 0 0 0 -1
v:o:topic=deal far today	0 -11 0 28 0 0 0 -13
v:o:topic=deal from	0 18 0 -20 0 0 0 5
v:o:topic=deal from ahead	0 18 0 -21 0 0 0 5
v:o:topic=deal have	0 -3 0 4 -3 0 10 -7
v:o:topic=deal no verb	5 3 -3 9 0 -10 8 -22
v:o:topic=deal on	-8 0 -2 -9 14 6 -8 2
v:o:topic=deal on ahead	-8 -6 -2 -6 15 6 -7 4
v:o:topic=deal on today	0 8 0 -3 0 0 0 -2
v:o:topic=deal other	0 -3 0 -6 10 0 0 0
v:o:topic=deal reach	0 0 0 -5 0 0 0 9
v:o:topic=deal say	0 5 0 -9 0 0 0 6
v:o:topic=deal sign	0 -11 0 13 0 0 0 0
v:o:topic=deal since	0 -7 0 12 0 0 0 -4
v:o:topic=deal since ahead	0 -7 0 12 0 0 0 -4
v:o:topic=deal sit	0 -1 0 -11 15 0 0 0
v:o:topic=deal tell	0 1 0 -9 -2 0 0 11
v:o:topic=deal the	0 -13 0 1 -5 0 5 7
v:o:topic=deal the ahead	0 -13 0 1 -5 0 5 7
v:o:topic=deal until	8 -15 0 16 -8 -2 7 -15
v:o:topic=deal until ahead	8 -15 0 16 -8 -2 7 -15
v:o:topic=duties	-13 22 3 0 1 -35 -22 -10
v:o:topic=duties 	0 2 0 10 -13 0 0 -8
v:o:topic=duties  ahead	0 6 0 8 -13 0 0 -14
v:o:topic=duties  today	0 -8 0 3 0 0 0 0
v:o:topic=duties add	0 -8 0 9 0 0 0 0
v:o:topic=duties after	0 0 6 -7 10 0 0 -6
v:o:topic=duties after ahead	0 0 6 -7 10 0 0 -6
v:o:topic=duties ahead	-9 26 6 -12 0 -32 -19 -3
v:o:topic=duties announce	0 1 0 6 -3 0 0 -7
v:o:topic=duties announced	0 -8 0 9 0 0 0 0
v:o:topic=duties announced today	0 -8 0 9 0 0 0 0
v:o:topic=duties as	0 -2 0 -16 0 0 0 19
v:o:topic=duties be	-4 -10 1 3 -5 -2 -1 13
v:o:topic=duties before	0 -6 0 -7 10 0 0 8
v:o:topic=duties before ahead	0 -5 0 -11 11 0 0 9
v:o:topic=duties begin	3 2 0 3 -4 -1 5 -9
v:o:topic=duties beijing,	0 6 0 -5 0 0 0 0
v:o:topic=duties beijing, today	0 6 0 -5 0 0 0 0
v:o:topic=duties bring	0 12 0 -14 0 0 0 4
v:o:topic=duties by	0 15 0 -4 -1 0 4 -19
v:o:topic=duties by ahead	0 15 0 -5 -1 0 4 -19
v:o:topic=duties call	0 -1 0 11 0 0 0 -8
v:o:topic=duties cent	0 1 0 4 0 0 0 -8
v:o:topic=duties cent today	0 9 0 0 0 0 0 -7
v:o:topic=duties charge	0 6 0 -16 15 0 0 0
v:o:topic=duties collect	0 -3 0 0 -1 0 0 9
v:o:topic=duties double	0 5 0 -7 0 0 0 3
v:o:topic=duties duty	0 0 0 6 0 0 0 -1
v:o:topic=duties end	-5 11 3 -1 -18 0 0 0
v:o:topic=duties face	0 10 0 -7 0 0 0 0
v:o:topic=duties fall	0 12 0 -2 0 0 0 -8
v:o:topic=duties far	-26 5 -19 -1 13 -7 -18 8
v:o:topic=duties far 	-8 -6 -5 -1 15 7 0 -3
v:o:topic=duties far  ahead	-6 0 -3 -9 4 8 0 4
v:o:topic=duties far  today	0 -11 0 10 12 0 0 -21
v:o:topic=duties far ahead	-22 1 -15 -2 11 -4 -15 11
v:o:topic=duties far announce	0 -6 0 13 0 0 0 -6
v:o:topic=duties far be	-1 -2 -2 3 15 -4 0 -9
v:o:topic=duties far before	0 -6 -1 16 0 0 0 -1
v:o:topic=duties far before ahead	0 9 0 -4 0 0 0 0
v:o:topic=duties far before today	0 -20 0 22 0 0 0 0
v:o:topic=duties far begin	0 9 0 -10 0 0 0 2
v:o:topic=duties far by	0 0 0 -11 21 0 0 -8
v:o:topic=duties far by ahead	0 0 0 -12 21 0 0 -7
v:o:topic=duties far charge	0 -13 0 14 0 0 0 0
v:o:topic=duties far end	0 -20 -2 11 2 0 0 5
v:o:topic=duties far fall	0 7 0 12 0 0 0 -16
v:o:topic=duties far friday,	0 21 0 -16 -2 0 0 0
v:o:topic=duties far friday, today	0 16 0 -12 0 0 0 -3
v:o:topic=duties far from	-1 6 10 -9 1 0 0 0
v:o:topic=duties far from ahead	-1 4 10 -8 1 0 0 1
v:o:topic=duties far have	0 -9 0 8 4 0 0 -6
v:o:topic=duties far is	0 16 0 -5 -2 -1 0 -7
v:o:topic=duties far is ahead	0 16 0 -5 -1 -1 0 -7
v:o:topic=duties far no verb	-13 -2 0 4 -3 1 -6 6
v:o:topic=duties far of	0 -7 0 10 0 0 0 0
v:o:topic=duties far of ahead	0 -5 0 8 0 0 0 0
v:o:topic=duties far on	-7 4 -12 4 2 -2 0 -3
v:o:topic=duties far on ahead	-7 6 -11 0 3 -2 0 -2
v:o:topic=duties far on today	0 -7 0 11 0 0 0 0
v:o:topic=duties far other	0 -11 -1 4 10 0 0 0
v:o:topic=duties far pay	0 11 0 -7 0 0 0 -3
v:o:topic=duties far say	0 5 0 -2 -6 0 0 4
v:o:topic=duties far since	0 -3 0 9 0 0 0 -2
v:o:topic=duties far since ahead	0 -3 0 9 0 0 0 -2
v:o:topic=duties far sit	0 -1 0 7 0 0 0 0
v:o:topic=duties far tell	0 7 0 -2 -2 0 0 0
v:o:topic=duties far the	0 5 0 8 -10 0 0 -6
v:o:topic=duties far the ahead	0 5 0 7 -10 0 0 -6
v:o:topic=duties far thursday,	0 -5 0 -1 0 0 0 7
v:o:topic=duties far thursday, today	0 0 0 -9 0 0 0 12
v:o:topic=duties far to	0 -10 0 8 0 0 0 0
v:o:topic=duties far to ahead	0 -10 0 8 0 0 0 0
v:o:topic=duties far tuesday,	0 0 0 9 0 0 0 -7
v:o:topic=duties far until	1 -24 0 3 13 0 0 0
v:o:topic=duties far until ahead	1 -24 0 2 13 0 0 0
v:o:topic=duties far wednesday,	0 -6 0 10 0 0 0 0
v:o:topic=duties far wednesday, today	0 -6 0 10 0 0 0 0
v:o:topic=duties far write	0 -2 0 7 0 0 0 0
v:o:topic=duties for	0 6 0 16 -12 0 0 -18
v:o:topic=duties for ahead	0 6 0 16 -12 0 0 -18
v:o:topic=duties from	-1 30 -17 -11 -14 -1 -2 -15
v:o:topic=duties from ahead	-1 17 -15 0 -12 -1 -1 -11
v:o:topic=duties from today	0 27 0 -21 -1 0 0 -6
v:o:topic=duties have	0 -8 0 2 0 0 0 5
v:o:topic=duties introduce	0 -10 0 13 0 0 0 -2
v:o:topic=duties is	0 -16 0 2 -1 0 0 12
v:o:topic=duties is ahead	0 -16 0 0 -1 0 0 14
v:o:topic=duties keep	0 -7 0 10 0 0 0 -3
v:o:topic=duties leave	0 -11 0 14 -2 0 0 0
v:o:topic=duties levy	0 21 0 -14 -2 0 0 0
v:o:topic=duties lower	0 6 0 3 -6 0 0 -5
v:o:topic=duties make	0 5 0 7 -3 0 0 -9
v:o:topic=duties monday,	0 11 0 -8 0 0 0 0
v:o:topic=duties no verb	-3 8 0 1 0 -9 -11 -2
v:o:topic=duties of	0 5 -3 7 -3 0 0 -13
v:o:topic=duties of ahead	0 15 -3 -2 -3 0 0 -10
v:o:topic=duties of today	0 -15 0 18 0 0 0 -1
v:o:topic=duties on	-6 24 -8 0 -10 -6 -6 -12
v:o:topic=duties on ahead	-5 25 -7 -4 -9 -5 -6 -8
v:o:topic=duties on today	0 0 0 11 0 0 0 -8
v:o:topic=duties order	0 6 0 0 0 0 0 -4
v:o:topic=duties pay	0 13 -1 -2 -10 0 0 -4
v:o:topic=duties percent	0 9 0 0 0 0 0 -9
v:o:topic=duties percent today	0 -2 0 6 0 0 0 0
v:o:topic=duties plan	0 17 0 -12 -3 0 0 -1
v:o:topic=duties put	0 11 0 -7 0 0 0 0
v:o:topic=duties reach	0 0 0 4 0 0 0 -8
v:o:topic=duties reduce	0 10 0 -2 -1 0 0 -2
v:o:topic=duties remain	0 -4 0 10 0 0 0 -1
v:o:topic=duties return	0 -1 0 -6 0 0 0 9
v:o:topic=duties rise	0 10 0 0 -2 0 0 -10
v:o:topic=duties run	0 2 4 -11 0 0 0 1
v:o:topic=duties say	0 -5 0 14 0 0 0 -4
v:o:topic=duties since	0 -20 0 17 -5 0 0 3
v:o:topic=duties since ahead	0 -17 0 14 -5 0 0 3
v:o:topic=duties suspend	8 -1 5 -15 -8 0 0 10
v:o:topic=duties tell	0 10 0 -3 -1 0 0 -1
v:o:topic=duties the	0 17 0 -4 -6 0 -2 -6
v:o:topic=duties the ahead	0 18 0 -4 -6 0 -2 -6
v:o:topic=duties through	0 -5 0 0 0 0 0 9
v:o:topic=duties through ahead	0 -5 0 0 0 0 0 9
v:o:topic=duties to	2 6 0 -5 0 0 -1 -1
v:o:topic=duties to ahead	2 6 0 -7 0 0 -1 0
v:o:topic=duties today	-3 -5 -5 21 7 -1 -1 -22
v:o:topic=duties until	0 -1 10 -13 2 -3 -6 9
v:o:topic=duties until ahead	0 -1 10 -13 2 -3 -6 10
v:o:topic=duties wednesday,	0 12 0 -8 0 0 0 -4
v:o:topic=duties wednesday, ahead	0 12 0 -8 0 0 0 -4
v:o:topic=duties write	0 -3 0 10 -1 0 0 -1
v:o:topic=exclusions	-3 -15 40 -21 -4 -3 -2 -2
v:o:topic=exclusions ahead	-3 -4 40 -32 -2 -3 -2 -1
v:o:topic=exclusions be	-1 -5 7 -2 8 0 0 -4
v:o:topic=exclusions before ahead	0 5 0 -6 0 0 0 -1
v:o:topic=exclusions end	-1 -9 4 19 -5 0 0 -17
v:o:topic=exclusions far	18 3 9 -25 6 0 0 -14
v:o:topic=exclusions far ahead	18 4 9 -27 6 0 0 -13
v:o:topic=exclusions far no verb	11 0 10 -22 7 0 0 -7
v:o:topic=exclusions no verb	1 1 18 -16 -6 0 0 -6
v:o:topic=exclusions on	0 1 11 -12 -12 0 0 3
v:o:topic=exclusions on ahead	0 1 11 -12 -12 0 0 3
v:o:topic=exclusions say	0 -2 4 -10 0 0 0 10
v:o:topic=exclusions today	0 -16 0 21 0 0 0 0
v:o:topic=exclusions until	0 -2 13 -6 0 0 0 -1
v:o:topic=exclusions until ahead	0 -2 13 -6 0 0 0 -1
v:o:topic=fees	2 -12 0 5 14 -4 0 -17
v:o:topic=fees ahead	2 -10 0 4 14 -4 0 -17
v:o:topic=fees be	0 -8 0 14 -4 0 0 1
v:o:topic=fees begin	-1 2 0 -13 15 0 0 0
v:o:topic=fees charge	0 7 6 -4 -7 0 0 0
v:o:topic=fees far	-1 -8 0 0 4 0 0 7
v:o:topic=fees far ahead	-1 -7 0 -3 5 0 0 9
v:o:topic=fees far no verb	0 -13 0 2 5 0 0 5
v:o:topic=fees from	-3 -8 0 -11 12 0 0 8
v:o:topic=fees from ahead	-3 -8 0 -11 12 0 0 8
v:o:topic=fees no verb	4 0 0 0 2 0 0 -6
v:o:topic=fees on	1 -19 0 5 11 0 0 -7
v:o:topic=fees on ahead	1 -19 0 5 11 0 0 -7
v:o:topic=fees pay	0 -8 0 0 9 0 0 0
v:o:topic=longer	2 -26 6 7 -1 -15 5 4
v:o:topic=longer ahead	-4 -23 6 7 0 -15 5 7
v:o:topic=longer be	0 12 -1 -11 -7 0 0 10
v:o:topic=longer begin	-2 -7 0 23 0 0 0 -12
v:o:topic=longer by	0 -6 6 -16 -5 0 0 18
v:o:topic=longer by ahead	0 -6 6 -16 -5 0 0 18
v:o:topic=longer end	1 0 0 -8 12 0 0 -4
v:o:topic=longer extend	-1 -10 0 10 -3 0 0 0
v:o:topic=longer far	-3 -12 -7 12 0 -2 0 4
v:o:topic=longer far 	-2 8 0 12 -3 0 0 -20
v:o:topic=longer far  ahead	-2 8 0 12 -3 0 0 -20
v:o:topic=longer far ahead	-2 -8 -6 15 0 -2 0 -4
v:o:topic=longer far begin	0 -6 0 10 0 0 0 -1
v:o:topic=longer far no verb	-6 2 -2 -2 0 0 0 4
v:o:topic=longer far on	0 -4 0 -10 7 0 0 8
v:o:topic=longer far on ahead	0 -4 0 -10 7 0 0 8
v:o:topic=longer far today	0 -7 0 -1 -1 0 0 9
v:o:topic=longer from	0 -10 0 14 -1 0 0 0
v:o:topic=longer from ahead	0 -10 0 14 -1 0 0 0
v:o:topic=longer no verb	8 -4 1 -9 -22 0 5 14
v:o:topic=longer propose	0 0 0 -18 10 0 0 8
v:o:topic=longer run	0 -16 0 18 -9 0 0 2
v:o:topic=longer say	0 -2 0 9 0 0 0 0
v:o:topic=longer sign	0 -5 8 -10 0 0 0 8
v:o:topic=longer the	0 -5 -1 6 4 0 11 -11
v:o:topic=longer the ahead	0 -5 -1 6 4 0 11 -11
v:o:topic=longer to	-5 5 6 -15 -10 -3 0 16
v:o:topic=longer to ahead	-5 5 6 -15 -10 -3 0 16
v:o:topic=longer today	11 -4 0 0 0 0 0 -12
v:o:topic=longer until	0 -2 -1 -4 18 0 0 -6
v:o:topic=longer until ahead	0 -2 -1 -4 18 0 0 -6
v:o:topic=meeting	-24 -12 -9 24 -6 1 0 -1
v:o:topic=meeting 	0 0 0 10 -1 0 0 0
v:o:topic=meeting  ahead	0 0 0 8 -1 0 0 0
v:o:topic=meeting ahead	-22 -17 -8 18 -4 2 0 6
v:o:topic=meeting be	0 -13 0 11 -11 10 0 -2
v:o:topic=meeting before	0 -3 0 6 6 0 0 -10
v:o:topic=meeting before ahead	0 -3 0 6 6 0 0 -10
v:o:topic=meeting begin	0 2 0 6 -5 0 0 -2
v:o:topic=meeting by	0 7 6 0 -6 0 0 -3
v:o:topic=meeting by ahead	0 7 6 0 -6 0 0 -3
v:o:topic=meeting continue	0 13 0 -11 0 0 0 -1
v:o:topic=meeting end	0 -5 0 -14 -2 0 0 22
v:o:topic=meeting far	-16 14 -11 -1 1 -13 0 0
v:o:topic=meeting far 	-1 5 0 -1 -9 -1 0 3
v:o:topic=meeting far  ahead	-1 6 0 -4 -8 -1 0 5
v:o:topic=meeting far  today	0 0 0 6 0 0 0 -3
v:o:topic=meeting far ahead	-14 19 -10 -4 3 -11 0 -6
v:o:topic=meeting far begin	0 0 0 0 -1 0 -2 7
v:o:topic=meeting far by	0 -18 0 18 -5 0 6 -2
v:o:topic=meeting far by ahead	0 -17 0 17 -5 0 6 -2
v:o:topic=meeting far end	0 0 0 -12 9 0 0 2
v:o:topic=meeting far from	0 18 0 -10 -6 0 0 0
v:o:topic=meeting far from ahead	0 18 0 -10 -6 0 0 0
v:o:topic=meeting far have	0 7 0 -13 6 0 0 1
v:o:topic=meeting far no verb	-8 3 -6 4 0 -6 0 0
v:o:topic=meeting far on	0 2 0 3 0 0 0 -7
v:o:topic=meeting far on ahead	0 4 0 1 0 0 0 -6
v:o:topic=meeting far other	0 4 0 7 -5 0 0 -5
v:o:topic=meeting far say	0 12 0 -9 0 0 0 -2
v:o:topic=meeting far the	0 -5 0 2 10 0 -2 -5
v:o:topic=meeting far the ahead	0 -4 0 2 10 0 -2 -5
v:o:topic=meeting far to	0 -1 0 -3 0 0 0 7
v:o:topic=meeting far to ahead	0 -1 0 -3 0 0 0 7
v:o:topic=meeting far today	0 -11 0 3 0 0 0 8
v:o:topic=meeting from	0 0 0 11 -6 0 0 -1
v:o:topic=meeting from ahead	0 0 0 11 -6 0 0 -1
v:o:topic=meeting meet	0 -13 -1 17 0 -1 0 0
v:o:topic=meeting meets	0 -4 0 -18 13 0 0 10
v:o:topic=meeting meets ahead	0 -4 0 -18 13 0 0 10
v:o:topic=meeting no verb	-6 5 1 -6 6 5 5 -8
v:o:topic=meeting of	0 9 0 -15 -3 3 0 7
v:o:topic=meeting of ahead	0 9 0 -15 -3 3 0 7
v:o:topic=meeting on	-6 -16 -8 11 -10 -5 9 10
v:o:topic=meeting on ahead	-6 -13 -7 11 -9 -5 9 7
v:o:topic=meeting plan	0 0 0 8 -1 0 0 0
v:o:topic=meeting run	0 0 0 -6 0 0 0 7
v:o:topic=meeting say	0 -1 0 8 0 0 0 -3
v:o:topic=meeting suspend	0 -2 0 13 -1 0 0 0
v:o:topic=meeting the	0 0 0 0 -10 0 0 5
v:o:topic=meeting the ahead	0 0 0 0 -10 0 0 5
v:o:topic=meeting today	0 3 0 14 -2 0 0 -15
v:o:topic=meeting until	0 15 0 9 -8 -3 -2 -13
v:o:topic=meeting until ahead	0 16 0 4 -7 -2 -1 -10
v:o:topic=none	-6 14 -4 -2 -19 -32 -3 11
v:o:topic=none 	6 -3 -6 0 -16 -3 0 8
v:o:topic=none  ahead	9 -14 -4 6 -11 -1 0 5
v:o:topic=none  today	-1 9 0 -6 -2 0 0 4
v:o:topic=none a	0 -9 0 16 0 0 0 -5
v:o:topic=none a ahead	0 -9 0 16 0 0 0 -5
v:o:topic=none after	0 0 0 -16 8 0 0 8
v:o:topic=none after ahead	0 0 0 -16 8 0 0 8
v:o:topic=none agree	0 -8 0 3 0 0 3 0
v:o:topic=none ahead	0 17 0 -14 -11 -24 0 8
v:o:topic=none announce	0 9 0 -4 0 0 0 -3
v:o:topic=none be	8 19 -3 0 -9 -3 -6 -18
v:o:topic=none before	0 17 0 -25 0 0 0 11
v:o:topic=none before ahead	0 4 0 -14 0 0 0 11
v:o:topic=none begin	-4 16 0 -10 0 0 -2 0
v:o:topic=none by	0 -12 0 -14 22 0 2 0
v:o:topic=none by ahead	0 -11 0 -16 22 0 2 0
v:o:topic=none charge	0 18 0 0 -4 0 0 -13
v:o:topic=none confirm	0 -3 0 0 8 0 0 -1
v:o:topic=none date:	0 -7 0 1 0 0 0 4
v:o:topic=none date: today	0 -3 0 8 0 0 0 0
v:o:topic=none expect	0 7 0 -3 0 0 0 -1
v:o:topic=none for	0 0 0 -12 -1 0 0 14
v:o:topic=none for ahead	0 1 0 -16 -1 0 0 16
v:o:topic=none friday	0 18 0 -14 0 0 0 -6
v:o:topic=none friday today	0 18 0 -14 0 0 0 -6
v:o:topic=none friday,	0 3 0 5 0 0 0 -13
v:o:topic=none friday, today	0 6 0 0 0 0 0 -11
v:o:topic=none from	-3 15 -1 6 -11 0 0 -23
v:o:topic=none from ahead	-2 23 0 -1 -11 0 0 -21
v:o:topic=none from today	0 -8 0 11 0 0 0 0
v:o:topic=none have	0 -3 0 -2 11 0 -1 -1
v:o:topic=none is	0 -11 0 19 0 0 0 -9
v:o:topic=none is ahead	0 -10 0 16 0 0 0 -7
v:o:topic=none keep	0 0 0 -10 0 0 0 11
v:o:topic=none make	0 0 0 -12 0 0 0 14
v:o:topic=none monday	0 -6 0 9 0 0 0 0
v:o:topic=none monday today	0 -6 0 9 0 0 0 0
v:o:topic=none monday,	0 -3 0 15 0 0 0 -8
v:o:topic=none monday, today	0 -3 0 14 0 0 0 -8
v:o:topic=none no verb	-13 6 8 3 -25 -16 -16 9
v:o:topic=none of	0 11 0 0 -2 0 0 -7
v:o:topic=none of ahead	0 8 0 0 -1 0 0 -4
v:o:topic=none on	4 -3 10 -15 11 -2 -3 7
v:o:topic=none on ahead	4 -12 10 -9 11 -2 -2 9
v:o:topic=none on today	0 18 0 -14 0 0 0 -3
v:o:topic=none other	0 24 0 -21 0 0 0 -8
v:o:topic=none put	0 -5 0 17 0 0 0 -9
v:o:topic=none return	0 -10 0 1 0 0 0 7
v:o:topic=none run	0 -10 0 16 0 0 0 -7
v:o:topic=none say	0 -9 0 -8 0 0 0 16
v:o:topic=none since	0 11 0 -10 0 0 0 0
v:o:topic=none since ahead	0 13 0 -11 0 0 0 0
v:o:topic=none sit	0 13 0 7 -7 0 0 -14
v:o:topic=none suspend	5 -9 0 6 -2 0 0 0
v:o:topic=none the	-6 5 6 -18 -10 0 10 10
v:o:topic=none the ahead	-5 6 6 -21 -10 0 10 12
v:o:topic=none the today	0 0 0 9 0 0 0 -4
v:o:topic=none thursday	0 -3 0 12 0 0 0 -4
v:o:topic=none thursday today	0 -3 0 12 0 0 0 -4
v:o:topic=none thursday,	0 -10 0 6 0 0 0 3
v:o:topic=none thursday, today	0 -5 0 16 0 0 0 -9
v:o:topic=none to	0 -10 0 -19 0 0 0 30
v:o:topic=none to ahead	0 -10 0 -19 0 0 0 30
v:o:topic=none today	-15 -3 -8 17 -22 -4 -5 5
v:o:topic=none tuesday	0 -1 0 6 0 0 0 -1
v:o:topic=none tuesday today	0 -1 0 6 0 0 0 -1
v:o:topic=none tuesday,	0 -4 0 15 0 0 0 -7
v:o:topic=none tuesday, today	0 -4 0 15 0 0 0 -7
v:o:topic=none until	-5 11 -2 9 -16 0 -3 -4
v:o:topic=none until ahead	-5 11 -2 8 -16 0 -3 -3
v:o:topic=none wednesday	0 -1 0 15 0 0 0 -10
v:o:topic=none wednesday today	0 -1 0 15 0 0 0 -10
v:o:topic=none wednesday,	0 -10 0 0 0 0 0 8
v:o:topic=none wednesday, today	0 -10 0 0 0 0 0 8
v:o:topic=none write	0 0 -3 -4 10 0 0 0
v:o:topic=none |	0 0 0 -11 0 0 0 12
v:o:topic=none | today	0 0 0 -11 0 0 0 12
v:o:topic=none ·	0 -2 0 11 0 0 0 -2
v:o:topic=none · today	0 -1 0 10 0 0 0 -1
v:o:topic=none —	0 -10 0 18 0 0 0 -6
v:o:topic=none — today	0 -10 0 18 0 0 0 -6
v:o:topic=procedure	-9 17 -22 -7 23 -19 -11 -17
v:o:topic=procedure 	0 -7 0 -19 26 0 0 -1
v:o:topic=procedure  ahead	0 -5 0 -21 26 0 0 0
v:o:topic=procedure ahead	-8 4 -20 -4 26 -18 -10 -12
v:o:topic=procedure be	-3 -10 0 0 10 0 0 1
v:o:topic=procedure before	0 9 0 -5 4 0 0 -9
v:o:topic=procedure before ahead	0 9 0 -5 4 0 0 -9
v:o:topic=procedure begin	0 17 -1 -12 -2 0 0 1
v:o:topic=procedure by	0 -6 0 -6 1 0 0 15
v:o:topic=procedure by ahead	0 -6 0 -6 1 0 0 15
v:o:topic=procedure end	0 17 0 -4 -8 0 0 -5
v:o:topic=procedure far	-11 6 -7 -6 -7 7 -2 8
v:o:topic=procedure far 	0 -16 0 0 -7 12 0 5
v:o:topic=procedure far  ahead	0 -15 0 -3 -6 13 0 6
v:o:topic=procedure far ahead	-10 10 -6 -14 -6 8 -1 11
v:o:topic=procedure far be	0 0 0 -13 9 0 0 5
v:o:topic=procedure far from	0 13 0 -3 -3 0 0 -3
v:o:topic=procedure far from ahead	0 13 0 -4 -3 0 0 -3
v:o:topic=procedure far no verb	-6 7 -3 -4 -6 10 0 0
v:o:topic=procedure far on	0 1 0 -9 13 0 0 -4
v:o:topic=procedure far on ahead	0 1 0 -9 13 0 0 -4
v:o:topic=procedure far other	0 -1 0 9 -3 0 0 0
v:o:topic=procedure far today	0 -7 0 16 0 0 0 -3
v:o:topic=procedure from	2 2 0 4 -14 0 0 -1
v:o:topic=procedure from ahead	2 12 0 -7 -12 0 0 0
v:o:topic=procedure have	0 -6 0 4 7 0 0 -12
v:o:topic=procedure no verb	0 11 -5 -21 12 -3 -1 7
v:o:topic=procedure of	0 -11 0 17 -4 0 0 0
v:o:topic=procedure of ahead	0 -11 0 16 -4 0 0 0
v:o:topic=procedure on	0 19 -3 -4 2 0 0 -19
v:o:topic=procedure on ahead	0 22 -3 -7 3 0 0 -18
v:o:topic=procedure on today	0 -4 0 8 0 0 0 0
v:o:topic=procedure other	0 0 0 0 6 0 0 -3
v:o:topic=procedure the	0 -6 0 -2 -2 0 0 14
v:o:topic=procedure the ahead	0 -6 0 -2 -2 0 0 14
v:o:topic=procedure today	0 19 0 -5 -11 0 0 -14
v:o:topic=procedure until	-4 -1 -1 10 -5 0 0 2
v:o:topic=procedure until ahead	-4 -1 -1 10 -5 0 0 2
v:o:topic=sale	-10 0 -6 -9 -14 38 -6 -16
v:o:topic=sale ahead	-10 0 -5 -12 -14 39 -6 -14
v:o:topic=sale be	0 -2 0 -15 0 15 0 2
v:o:topic=sale by	0 -2 0 -3 0 11 0 0
v:o:topic=sale by ahead	0 -2 0 -3 0 11 0 0
v:o:topic=sale far	1 -1 0 4 8 0 0 -10
v:o:topic=sale far 	0 -5 0 0 11 0 0 -3
v:o:topic=sale far ahead	1 0 0 -1 9 0 0 -7
v:o:topic=sale far no verb	2 0 0 -4 9 0 0 -4
v:o:topic=sale far on	0 -7 0 19 0 0 0 -8
v:o:topic=sale far on ahead	0 -7 0 18 0 0 0 -8
v:o:topic=sale far today	0 -3 0 12 0 0 0 -2
v:o:topic=sale have	0 0 0 0 0 7 0 0
v:o:topic=sale no verb	-1 13 0 -5 -5 9 0 -10
v:o:topic=sale on	0 7 0 0 -2 4 0 -10
v:o:topic=sale on ahead	0 7 0 0 -2 4 0 -10
v:o:topic=sale sell	0 -1 0 0 -8 12 0 -4
v:o:topic=sale until	-1 -1 0 0 -2 8 0 0
v:o:topic=sale until ahead	-1 -1 0 0 -2 8 0 0
v:o:topic=signing	-13 -14 -8 23 -2 0 -2 0
v:o:topic=signing 	0 8 0 -2 0 0 0 -1
v:o:topic=signing  ahead	0 8 0 -3 0 0 0 -1
v:o:topic=signing ahead	-11 -5 -6 4 0 2 -1 9
v:o:topic=signing approve	0 -9 0 0 7 0 0 0
v:o:topic=signing be	0 -1 0 9 -3 0 8 -12
v:o:topic=signing before	0 -11 0 14 0 0 0 -4
v:o:topic=signing before ahead	0 -11 0 14 0 0 0 -4
v:o:topic=signing begin	1 -23 0 26 0 0 0 -2
v:o:topic=signing by	0 -19 -2 1 2 -1 3 8
v:o:topic=signing by ahead	0 -19 -2 0 2 -1 3 8
v:o:topic=signing from	0 2 0 -9 5 0 0 0
v:o:topic=signing have	0 -2 0 9 -7 -1 0 1
v:o:topic=signing it	0 0 0 -4 -1 0 0 9
v:o:topic=signing no verb	-4 1 -5 0 -17 -4 -1 16
v:o:topic=signing of	0 -8 0 9 12 0 0 -14
v:o:topic=signing of ahead	0 -3 0 2 12 0 0 -12
v:o:topic=signing on	-7 1 2 10 -6 -3 0 -11
v:o:topic=signing on ahead	-7 2 2 9 -6 -3 0 -10
v:o:topic=signing order	0 -2 0 10 -2 0 0 0
v:o:topic=signing other	0 0 0 0 -2 0 0 6
v:o:topic=signing say	0 -1 0 10 0 0 0 -3
v:o:topic=signing sign	-3 16 -3 0 -12 -3 4 -4
v:o:topic=signing signed	0 0 0 10 0 0 0 -5
v:o:topic=signing signed today	0 0 0 7 0 0 0 -4
v:o:topic=signing the	0 -3 0 15 -2 0 -1 -3
v:o:topic=signing the ahead	0 -3 0 15 -2 0 -1 -3
v:o:topic=signing today	0 -25 0 48 -3 0 0 -26
v:o:topic=truce	11 0 -7 -19 -15 -27 -24 30
v:o:topic=truce 	-5 2 0 -6 -6 0 0 10
v:o:topic=truce  ahead	-4 2 0 -7 -6 0 0 11
v:o:topic=truce agree	0 -2 0 24 0 0 0 -17
v:o:topic=truce ahead	13 2 -6 -18 -12 -25 -23 24
v:o:topic=truce be	-6 -16 0 3 -1 -2 0 12
v:o:topic=truce begin	0 12 0 -15 -13 0 0 10
v:o:topic=truce by	0 -5 0 5 12 0 0 -16
v:o:topic=truce by ahead	0 -5 0 4 12 0 0 -16
v:o:topic=truce carry	0 -8 0 -10 -4 0 0 21
v:o:topic=truce charge	0 -2 0 10 0 0 0 -5
v:o:topic=truce conclude	0 0 0 -5 0 0 0 6
v:o:topic=truce end	0 -37 -6 0 9 0 0 11
v:o:topic=truce ends	0 0 0 -17 1 0 0 15
v:o:topic=truce ends today	0 0 0 -18 0 0 0 19
v:o:topic=truce extend	3 0 0 -12 0 0 0 8
v:o:topic=truce far	-3 -17 -12 3 0 -10 -5 18
v:o:topic=truce far 	-1 7 0 9 -9 0 0 -7
v:o:topic=truce far  ahead	0 12 0 10 -4 0 0 -22
v:o:topic=truce far  today	0 -6 0 1 -2 0 0 4
v:o:topic=truce far ahead	0 0 -9 8 -15 -6 -2 3
v:o:topic=truce far be	2 -4 0 -17 -2 0 0 19
v:o:topic=truce far begin	1 -1 0 9 0 0 0 -10
v:o:topic=truce far charge	0 -6 0 6 0 0 0 0
v:o:topic=truce far end	0 -1 0 -14 -1 0 0 18
v:o:topic=truce far friday,	0 -7 0 13 0 0 0 -5
v:o:topic=truce far from	0 -5 0 7 0 0 0 -1
v:o:topic=truce far monday,	0 -5 0 -4 0 0 0 11
v:o:topic=truce far monday, today	0 0 0 -6 0 0 0 6
v:o:topic=truce far no verb	-14 -2 -7 -3 3 -6 -3 13
v:o:topic=truce far on	0 0 0 -7 -9 0 0 12
v:o:topic=truce far on ahead	0 1 0 -2 -8 0 0 5
v:o:topic=truce far on today	0 0 0 -9 0 0 0 10
v:o:topic=truce far run	0 0 0 -6 0 0 0 7
v:o:topic=truce far the	0 0 0 3 6 0 0 -7
v:o:topic=truce far the ahead	0 0 0 3 6 0 0 -7
v:o:topic=truce far thursday,	0 -6 0 4 0 0 0 0
v:o:topic=truce far thursday, today	0 0 0 -6 0 0 0 7
v:o:topic=truce far today	-2 -32 0 -5 11 0 0 18
v:o:topic=truce far until	0 -2 0 -12 -2 0 0 19
v:o:topic=truce far until ahead	0 -2 0 -12 -2 0 0 19
v:o:topic=truce far wednesday,	0 0 0 -12 18 0 0 -7
v:o:topic=truce far wednesday, today	0 0 0 -12 18 0 0 -7
v:o:topic=truce for	0 -2 0 -5 0 0 0 9
v:o:topic=truce for ahead	0 -2 0 -5 0 0 0 9
v:o:topic=truce friday,	14 -12 0 -16 -1 0 0 13
v:o:topic=truce friday, ahead	14 -12 0 -16 -1 0 0 13
v:o:topic=truce from	-2 7 -3 -3 1 0 0 0
v:o:topic=truce from ahead	-2 9 -3 -6 1 0 0 0
v:o:topic=truce have	14 -7 0 -14 -2 0 0 10
v:o:topic=truce is	0 -1 0 0 0 0 0 6
v:o:topic=truce is ahead	0 -1 0 0 0 0 0 6
v:o:topic=truce midnight	0 0 0 -27 0 0 0 28
v:o:topic=truce monday,	0 6 0 0 0 0 0 -5
v:o:topic=truce monday, ahead	0 6 0 0 0 0 0 -5
v:o:topic=truce no verb	4 6 3 -10 0 -6 -5 7
v:o:topic=truce of	0 7 0 10 0 0 0 -19
v:o:topic=truce of ahead	0 9 0 8 0 0 0 -18
v:o:topic=truce on	0 -3 -3 0 4 -3 -5 6
v:o:topic=truce on ahead	0 -2 -3 -4 4 -3 -4 8
v:o:topic=truce on today	0 -3 0 14 0 0 0 -8
v:o:topic=truce other	0 -5 0 -14 2 0 0 16
v:o:topic=truce out	0 -5 0 -15 0 0 0 19
v:o:topic=truce out ahead	0 -4 0 6 0 0 0 0
v:o:topic=truce say	0 7 0 0 0 0 0 -7
v:o:topic=truce since	0 0 0 11 0 0 0 -10
v:o:topic=truce since ahead	0 0 0 11 0 0 0 -9
v:o:topic=truce tell	0 19 0 -14 0 0 0 -4
v:o:topic=truce the	-1 -19 5 8 0 0 0 0
v:o:topic=truce the ahead	-1 -19 5 8 0 0 0 0
v:o:topic=truce to	6 0 -2 4 -9 0 0 -2
v:o:topic=truce to ahead	6 0 -2 4 -9 0 0 -2
v:o:topic=truce today	-1 -2 0 -4 -2 0 0 13
v:o:topic=truce tuesday,	0 6 0 -14 0 0 0 5
v:o:topic=truce tuesday, ahead	0 6 0 -14 0 0 0 5
v:o:topic=truce until	-1 -21 5 6 -11 -2 -5 12
v:o:topic=truce until ahead	-1 -21 5 6 -11 -2 -5 12
v:r1="	-2 1 0 -7 -4 0 0 14
v:r1=" & d:ahead	-2 1 0 -7 -4 0 0 14
v:r1='s	13 27 0 -21 -3 0 0 -6
v:r1='s & d:ahead	14 -5 0 -2 -1 0 0 0
v:r1='s & d:today	0 35 0 -25 0 0 0 -16
v:r1=( & d:ahead	3 3 0 -18 -3 0 0 13
v:r1=( & d:today	0 -8 0 25 0 0 0 -14
v:r1=)	0 18 0 3 0 0 0 -20
v:r1=) & d:ahead	0 9 0 17 0 0 0 -27
v:r1=) & d:today	0 10 0 -14 0 0 0 5
v:r1=,	3 -3 -7 -24 14 4 3 23
v:r1=, & d:ahead	0 -5 -4 -16 11 6 5 13
v:r1=, & d:today	6 2 -3 -19 8 -1 -1 21
v:r1=-	0 -9 0 24 0 0 0 -10
v:r1=- & d:today	0 -9 0 24 0 0 0 -10
v:r1=.	6 12 2 -11 -6 1 -13 10
v:r1=. & d:ahead	4 8 5 -16 -1 4 -9 13
v:r1=. & d:today	5 7 -5 8 -20 -3 -2 -8
v:r1=:	0 -12 -10 4 -3 -5 -2 15
v:r1=: & d:ahead	0 -15 -9 2 -1 -4 -2 18
v:r1=: & d:today	0 1 0 4 -1 0 0 -6
v:r1=;	-1 -2 5 -2 0 -2 -5 6
v:r1=; & d:ahead	0 0 5 -6 0 -2 -4 7
v:r1=; & d:today	0 -2 0 8 0 0 0 -1
v:r1=<end>	-12 -2 -13 4 9 -12 -4 5
v:r1=<end> & d:ahead	-6 7 -5 -17 13 -5 0 6
v:r1=<end> & d:today	-17 -20 -12 39 -8 -9 -8 -3
v:r1=<goods>	0 -12 0 14 3 0 0 -6
v:r1=<goods> & d:ahead	0 -3 0 5 4 0 0 -6
v:r1=<level>	0 29 0 -18 -3 0 0 -11
v:r1=<level> & d:ahead	0 39 0 -29 -3 0 0 -7
v:r1=<level> & d:today	0 -12 0 15 0 0 0 -2
v:r1=<name>	-1 0 -2 -6 1 0 0 7
v:r1=<name> & d:ahead	-1 1 -2 -9 2 0 0 8
v:r1=<not>	0 -8 0 -6 3 -3 0 15
v:r1=<not> & d:ahead	0 -7 0 0 3 -3 0 6
v:r1=<not> & d:today	0 0 0 -9 0 0 0 11
v:r1=<number>	0 -16 0 20 4 0 0 -9
v:r1=<number> & d:ahead	0 -16 0 19 4 0 0 -8
v:r1=<person>	0 -22 0 17 0 0 0 4
v:r1=<person> & d:ahead	0 -22 0 15 0 0 0 5
v:r1=<quality>	0 9 0 -14 0 0 0 6
v:r1=<quality> & d:ahead	0 10 0 -15 0 0 0 7
v:r1=<seat>	0 -2 0 8 0 0 0 0
v:r1=<seat> & d:ahead	0 -2 0 8 0 0 0 0
v:r1=<v-bear>	0 8 -3 0 0 0 0 -6
v:r1=<v-bear> & d:ahead	0 12 -3 -7 1 0 0 -5
v:r1=<v-bear> & d:today	0 -5 0 8 0 0 0 0
v:r1=<v-begin>	0 -3 0 6 4 0 0 -10
v:r1=<v-begin> & d:ahead	0 -1 0 4 5 0 0 -9
v:r1=<v-down>	0 -20 0 16 0 0 0 5
v:r1=<v-down> & d:ahead	0 -20 0 15 0 0 0 5
v:r1=<v-end>	0 -2 0 -6 0 0 0 12
v:r1=<v-end> & d:ahead	0 -2 0 -7 0 0 0 12
v:r1=<v-impose>	0 -2 0 6 0 0 0 1
v:r1=<v-impose> & d:today	0 -3 0 12 0 0 0 -2
v:r1=<v-propose>	0 -9 0 13 0 0 0 -2
v:r1=<v-say>	0 -1 0 11 0 0 0 -4
v:r1=<v-say> & d:today	0 -4 0 8 0 0 0 0
v:r1=<v-stay>	0 -2 0 9 0 0 0 -2
v:r1=<v-stay> & d:ahead	0 -1 0 8 0 0 0 -2
v:r1=<v-up>	0 0 0 1 5 0 0 -7
v:r1=<v-up> & d:ahead	0 0 0 1 5 0 0 -7
v:r1=?	8 -21 -7 9 -10 -1 -1 14
v:r1=? & d:ahead	8 -18 -7 4 -9 0 -1 16
v:r1=? & d:today	0 -4 0 12 0 0 0 -5
v:r1=a & d:ahead	4 6 0 -3 0 0 0 -3
v:r1=after & d:ahead	0 8 0 -7 -1 0 0 1
v:r1=after & d:today	0 -5 0 18 0 0 0 -10
v:r1=an	1 -9 0 -10 0 0 0 17
v:r1=and	-1 27 0 -11 -27 -1 -3 -2
v:r1=and & d:ahead	0 25 2 -1 -24 0 -2 -20
v:r1=and & d:today	0 5 0 -15 0 0 0 18
v:r1=are	-2 4 1 0 0 0 0 -7
v:r1=as	0 -10 0 5 1 0 0 1
v:r1=as & d:ahead	0 -6 0 1 1 0 0 2
v:r1=as & d:today	0 -3 0 7 0 0 0 0
v:r1=at	1 0 -2 -4 -2 0 -3 11
v:r1=at & d:ahead	1 0 -2 -5 -2 0 -3 10
v:r1=both	0 -4 0 -7 4 0 0 8
v:r1=both & d:ahead	0 -4 0 -7 4 0 0 8
v:r1=by	0 1 0 9 -6 0 0 -3
v:r1=by & d:ahead	0 2 0 6 -6 0 0 -2
v:r1=call	0 -8 0 11 0 0 0 0
v:r1=come	0 -8 0 9 0 0 0 0
v:r1=each	0 -2 0 6 0 0 0 0
v:r1=end	0 -1 0 -7 0 0 0 12
v:r1=end & d:ahead	0 -1 0 -7 0 0 0 12
v:r1=evening	0 -4 0 30 -7 0 0 -24
v:r1=evening & d:ahead	0 -3 0 27 -6 0 0 -22
v:r1=for	0 0 0 0 -6 0 4 0
v:r1=for & d:ahead	0 3 0 -3 -6 0 4 1
v:r1=for & d:today	0 -2 0 6 0 0 0 0
v:r1=from	0 4 0 10 -4 0 0 -15
v:r1=from & d:ahead	0 6 0 3 -2 0 0 -9
v:r1=from & d:today	0 0 0 11 0 0 0 -7
v:r1=go	0 0 0 0 5 0 0 -6
v:r1=go & d:ahead	0 0 0 0 5 0 0 -6
v:r1=has	0 -5 0 12 -2 0 0 0
v:r1=has & d:ahead	0 -5 0 12 -2 0 0 0
v:r1=he	0 -2 0 10 -1 0 0 -3
v:r1=he & d:ahead	0 0 0 6 0 0 0 -1
v:r1=if	-1 17 0 -8 0 0 0 -8
v:r1=if & d:ahead	-1 19 0 -11 1 0 0 -7
v:r1=in	0 5 -1 15 -11 0 -2 -15
v:r1=in & d:ahead	0 0 0 22 -10 0 -2 -13
v:r1=in & d:today	0 6 0 -3 0 0 0 0
v:r1=instead	0 0 0 -5 0 0 0 7
v:r1=instead & d:ahead	0 0 0 -5 0 0 0 7
v:r1=is	10 0 1 -5 0 0 0 0
v:r1=is & d:ahead	11 0 1 -14 0 0 0 4
v:r1=is & d:today	0 -2 0 18 0 0 0 -11
v:r1=it	-5 3 0 13 -14 0 0 -7
v:r1=it & d:ahead	-4 8 0 3 -13 0 0 -3
v:r1=it & d:today	0 -10 0 20 0 0 0 -7
v:r1=morning & d:today	0 -1 0 6 0 0 0 0
v:r1=next	10 -6 0 -6 7 0 0 -2
v:r1=next & d:ahead	10 -6 0 -7 8 0 0 -2
v:r1=night	0 -11 8 3 -4 0 0 0
v:r1=night & d:ahead	0 -11 8 3 -4 0 0 0
v:r1=noon	0 -7 0 10 0 0 0 0
v:r1=of	5 -3 -3 0 -9 0 0 10
v:r1=of & d:ahead	5 -3 -3 0 -9 0 0 10
v:r1=on	-1 7 0 5 0 0 0 -13
v:r1=on & d:ahead	0 8 0 0 0 0 0 -8
v:r1=on & d:today	0 0 0 8 0 0 0 -5
v:r1=or	0 -3 0 11 -4 1 0 -4
v:r1=or & d:ahead	0 -2 0 8 -3 1 0 -4
v:r1=our	0 -10 0 15 1 0 0 -9
v:r1=our & d:ahead	0 -8 0 12 1 0 0 -8
v:r1=over	0 -4 0 6 0 0 0 0
v:r1=pay	0 6 -1 -6 6 0 0 -4
v:r1=pay & d:ahead	0 7 -1 -7 6 0 0 -4
v:r1=published	11 0 0 -8 0 0 0 0
v:r1=published & d:today	11 0 0 -9 0 0 0 0
v:r1=say	0 -2 0 9 0 0 0 -1
v:r1=that	-5 11 -8 5 -13 -1 -1 0
v:r1=that & d:ahead	-4 3 -6 5 -11 0 0 5
v:r1=that & d:today	0 11 0 0 -1 0 0 -15
v:r1=the	-13 -9 -6 8 -5 -4 0 10
v:r1=the & d:ahead	-11 7 -6 -7 -3 -4 0 10
v:r1=the & d:today	0 -31 0 30 0 0 0 0
v:r1=there	0 -14 0 18 0 0 0 -4
v:r1=there & d:ahead	0 -14 0 18 0 0 0 -4
v:r1=they	0 -10 0 3 -2 0 0 10
v:r1=they & d:ahead	0 -6 0 6 -1 0 0 4
v:r1=they & d:today	0 -4 0 0 0 0 0 6
v:r1=to	-10 13 -10 -2 -6 3 4 -6
v:r1=to & d:ahead	-10 16 -9 -6 -5 3 4 -5
v:r1=to & d:today	0 -5 0 9 0 0 0 0
v:r1=unless & d:ahead	-1 3 2 -7 2 0 0 0
v:r1=until	0 -5 0 0 8 0 0 0
v:r1=until & d:ahead	0 -5 0 0 8 0 0 0
v:r1=was	0 0 0 0 -2 0 0 7
v:r1=was & d:ahead	0 0 0 0 -2 0 0 7
v:r1=we	0 0 0 -3 0 0 9 0
v:r1=we & d:ahead	0 0 0 -4 0 0 9 0
v:r1=when	0 -3 0 7 0 0 0 0
v:r1=whether	0 0 0 -21 4 0 0 18
v:r1=will	0 -7 6 3 0 0 0 -3
v:r1=will & d:ahead	0 -7 6 3 0 0 0 -3
v:r1=with	0 1 7 0 -1 0 0 -6
v:r1=with & d:ahead	0 4 7 -7 0 0 0 -1
v:r1=with & d:today	0 -2 0 11 0 0 0 -5
v:r1=without	0 8 0 -7 -3 0 0 4
v:r1=without & d:ahead	0 9 0 0 -3 0 0 -6
v:r1=without & d:today	0 0 0 -9 0 0 0 11
v:r1=—	-4 -4 -2 18 3 0 0 -9
v:r1=— & d:ahead	0 3 0 1 7 0 0 -11
v:r1=— & d:today	0 -12 0 21 -4 0 0 -1
v:t0=future	-8 9 -6 -8 5 -12 -11 8
v:t0=future-not	0 -21 0 0 19 0 0 0
v:t0=future-passive	0 4 5 -13 4 -4 -3 2
v:t0=modal	-2 -5 -8 11 -7 -11 0 7
v:t0=modal-not	0 -1 0 3 4 0 0 -6
v:t0=modal-passive	-8 -10 0 5 6 3 0 0
v:t0=past	-12 -18 0 22 6 -4 1 -9
v:t0=past-not	0 1 0 5 0 0 0 -7
v:t0=past-passive	-6 -2 -1 16 -11 0 0 0
v:t0=perfect	3 -9 -12 4 12 -6 -3 -2
v:t0=perfect-passive	0 1 -1 2 -5 6 -1 -1
v:t0=pluperfect	-3 -23 -1 18 10 -1 0 0
v:t0=pluperfect-passive	0 0 0 5 -6 3 0 -5
v:t0=present	0 11 -2 -19 0 1 -6 14
v:t0=present-not	0 8 0 6 -5 0 -7 -5
v:t0=present-passive	2 0 0 -14 4 -7 -8 15
v:t0=present-passive-not	0 0 0 -8 2 0 0 4
v:t:loose	4 12 -5 -10 -17 2 2 5
v:t:loose & d:ahead	5 5 -3 -9 -14 3 4 5
v:t:loose & d:today	-1 12 0 -5 -5 0 0 0
v:t:loose-l	4 -1 -5 -4 -13 2 3 10
v:t:loose-l0	0 0 0 -7 0 0 0 8
v:t:loose-l1	10 23 -5 -9 -5 -5 5 -16
v:t:loose-l3	3 -6 -5 -7 -2 -4 2 16
v:t:loose-r	0 17 0 -11 -4 0 5 -7
v:t:loose-r1	0 14 0 -24 7 0 3 4
v:t:loose-r2	0 24 -4 -16 9 2 -6 -10
v:t:loose-r3	1 9 6 0 -14 -1 -3 -5
v:t:more	0 -3 6 1 -23 -19 4 13
v:t:more & d:ahead	-6 2 8 -9 -20 -17 5 20
v:t:more & d:today	9 -17 0 31 -4 0 0 -23
v:t:more-in	0 -14 0 8 5 0 0 1
v:t:more-in0	0 -14 0 8 5 0 0 1
v:t:more-l	0 1 4 -5 -13 -9 -18 15
v:t:more-l0	0 -18 0 11 -6 0 0 6
v:t:more-l1	-6 6 14 -13 -9 1 -3 7
v:t:more-l2	0 1 0 17 -1 -8 -3 -15
v:t:more-l3	4 8 -11 -19 0 -3 -5 18
v:t:more-r	4 -4 3 3 -20 -9 13 1
v:t:more-r0	0 0 0 -15 0 0 0 17
v:t:more-r1	0 -26 3 31 7 0 6 -28
v:t:more-r2	0 3 0 1 -30 0 7 2
v:t:more-r3	3 1 -9 9 -11 -1 3 -6
v:t:quiet	18 -11 -10 -7 3 -1 0 4
v:t:quiet & d:ahead	19 -10 -10 -11 3 -1 0 5
v:t:quiet-l	19 -10 -10 -5 4 -1 0 0
v:t:quiet-l1	11 5 -2 -7 5 0 0 -10
v:t:quiet-l2	0 -12 0 3 -5 0 0 9
v:t:quiet-l3	7 0 0 10 -9 0 0 -6
v:t:quiet-r3	0 -4 0 -3 0 0 0 7
v:t:truce	-6 -15 -11 -10 1 -18 -13 35
v:t:truce & d:ahead	-4 -14 -9 -11 5 -16 -11 31
v:t:truce & d:today	-1 -1 0 -3 -8 0 0 13
v:t:truce-l	-4 -8 -22 -3 -4 -11 -13 26
v:t:truce-l2	-1 13 -11 -3 -17 -2 -3 6
v:t:truce-l3	10 -30 -9 -6 4 -1 0 20
v:t:truce-r	1 -17 3 -7 5 -4 0 16
v:t:truce-r1	-6 -2 0 1 5 0 0 1
v:t:truce-r2	6 -23 6 -30 0 0 4 29
v:t:truce-r3	0 -5 0 10 7 0 0 -6
v:t:verb	9 1 3 -3 -5 3 -18 -4
v:t:verb & d:ahead	10 -6 4 -3 -4 4 -18 0
v:t:verb & d:today	0 17 0 -1 0 0 0 -15
v:t:verb-l	14 -14 5 3 0 1 -12 -8
v:t:verb-l1	20 4 2 -29 0 0 -3 5
v:t:verb-l2	-13 -17 -6 16 16 4 -1 -10
v:t:verb-l3	6 -2 8 7 -4 -1 -2 -12
v:t:verb-r	-14 7 -3 0 -11 0 -4 7
v:t:verb-r1	-3 12 0 -9 -2 0 0 4
v:t:verb-r3	-6 0 0 0 0 0 -1 11
v:v0=accept	0 0 0 -4 7 0 0 0
v:v0=add	0 -4 0 10 -1 0 0 0
v:v0=agree	0 -15 -1 10 -7 0 -3 11
v:v0=announce	-2 6 0 5 -14 -1 0 0
v:v0=answer	0 -9 0 0 11 0 0 -1
v:v0=apply	6 -1 -1 0 -1 0 0 0
v:v0=approve	0 -8 0 -3 0 0 0 11
v:v0=ask	0 6 0 -2 0 0 0 -5
v:v0=be	-4 -12 -11 -1 1 7 9 6
v:v0=begin	-5 20 0 -8 6 0 0 -24
v:v0=bring	0 13 0 -14 -1 0 0 5
v:v0=carry	0 -6 0 16 -8 0 0 -3
v:v0=charge	0 6 0 -9 8 0 0 -2
v:v0=clear	0 0 -1 -3 -1 0 0 7
v:v0=collect	0 -2 0 -4 2 0 0 6
v:v0=come	-2 -16 -1 8 -10 0 2 11
v:v0=conclude	0 0 0 -4 0 0 0 6
v:v0=confirm	0 -14 0 3 6 0 0 1
v:v0=continue	-1 18 0 -15 -1 0 0 0
v:v0=cut	0 3 0 6 0 0 0 -12
v:v0=die	0 0 0 -21 0 0 0 21
v:v0=discuss	0 -4 0 3 -5 0 0 6
v:v0=double	0 4 0 -7 0 0 0 3
v:v0=drop	0 12 0 -12 0 0 0 1
v:v0=end	2 -12 7 5 3 -3 -3 -1
v:v0=enter	2 -8 6 4 4 0 0 -14
v:v0=expect	0 31 0 -10 -15 0 0 -2
v:v0=expire	-3 0 -1 5 -8 0 0 0
v:v0=extend	2 -8 1 2 -4 0 0 0
v:v0=fall	-1 20 0 -5 -7 0 0 -8
v:v0=get	0 0 0 -12 18 0 0 -2
v:v0=go	0 -13 0 6 -8 0 -1 14
v:v0=have	7 -21 -8 -7 18 0 0 0
v:v0=hold	0 -6 7 -4 0 0 0 4
v:v0=impose	5 9 0 -9 -7 0 0 -8
v:v0=keep	0 0 0 -14 -1 0 0 18
v:v0=know	0 -6 0 5 0 0 0 0
v:v0=land	0 14 0 -4 -3 0 0 -5
v:v0=lapse	2 -2 -8 16 3 0 0 -15
v:v0=let	0 6 0 -6 -2 8 0 -4
v:v0=lose	0 -3 0 -14 0 0 0 17
v:v0=lower	0 -14 5 18 -5 0 0 -3
v:v0=make	0 0 0 0 -7 0 0 3
v:v0=meet	0 -11 0 10 0 -1 0 3
v:v0=offer	0 -1 0 9 0 0 0 -6
v:v0=other	-5 -8 4 3 18 -10 -5 -8
v:v0=pause	0 -4 0 -9 0 0 0 14
v:v0=pay	-2 13 -6 9 0 0 0 -28
v:v0=place	0 -2 0 6 -1 0 0 0
v:v0=plan	0 -9 0 5 2 0 0 1
v:v0=post	0 -5 0 9 0 0 0 -1
v:v0=prepare	0 0 0 -6 0 0 0 6
v:v0=promise	0 -10 0 14 0 0 0 -2
v:v0=propose	0 -2 0 -16 8 0 0 11
v:v0=put	2 7 5 -9 -3 6 -4 -6
v:v0=reach	0 2 0 -5 11 0 0 -7
v:v0=report	0 -7 0 -3 13 0 0 -2
v:v0=return	0 7 0 9 0 0 -1 -15
v:v0=rise	0 11 0 1 -4 0 0 -13
v:v0=rule	-9 0 0 0 0 0 0 7
v:v0=run	0 -13 0 0 -8 -1 0 14
v:v0=say	-3 1 1 -3 -22 -1 0 16
v:v0=see	0 -6 0 17 -3 0 0 -6
v:v0=send	0 0 0 6 -2 0 0 0
v:v0=set	0 -3 0 9 -4 5 4 -14
v:v0=sign	-3 5 -3 1 -7 -3 4 0
v:v0=sit	-2 9 0 2 11 0 0 -24
v:v0=stand	0 -1 0 8 0 0 0 0
v:v0=start	-1 11 -2 1 -2 0 0 -15
v:v0=state	0 4 0 -13 11 0 0 0
v:v0=stay	6 -4 8 2 6 0 0 -19
v:v0=stop	0 -1 -1 -2 0 0 0 10
v:v0=strike	0 0 0 -13 0 0 0 14
v:v0=suspend	0 8 -6 9 6 0 -1 -19
v:v0=take	0 7 -1 0 1 0 0 -6
v:v0=tell	0 19 0 -11 -6 7 0 -2
v:v0=threaten	-4 -5 0 3 11 0 0 -9
v:v0=want	0 -6 0 0 -8 0 7 5
v:v0=write	0 -18 4 0 8 0 0 0
v:v1=accept	0 0 0 -3 6 0 0 0
v:v1=add	0 -4 0 10 -1 0 0 0
v:v1=agree	0 -3 0 15 -1 0 0 -7
v:v1=announce	-2 6 0 5 -14 -1 0 0
v:v1=answer	0 -9 0 0 11 0 0 -1
v:v1=apply	6 0 -1 0 -1 0 0 0
v:v1=approve	0 -12 0 -3 5 0 0 11
v:v1=ask	0 4 0 0 0 0 0 -8
v:v1=be	-3 -11 -11 -1 -2 8 10 8
v:v1=begin	-9 22 -3 0 0 0 0 -36
v:v1=bring	0 12 0 -13 -1 0 0 4
v:v1=call	0 -2 0 13 0 0 0 -9
v:v1=carry	0 -7 0 14 -8 0 0 0
v:v1=charge	0 10 2 -11 6 0 0 -4
v:v1=clear	0 0 -1 0 -1 0 0 6
v:v1=collect	0 -1 0 -6 5 0 0 5
v:v1=come	-2 -16 -1 9 -11 0 2 10
v:v1=confirm	0 -14 0 3 6 0 0 1
v:v1=continue	-1 18 0 -15 -1 0 0 0
v:v1=cut	0 2 0 8 0 0 0 -12
v:v1=die	0 0 0 -21 0 0 0 21
v:v1=discuss	0 -4 0 3 -5 0 0 6
v:v1=double	0 4 0 -7 0 0 0 3
v:v1=drop	0 12 0 -12 0 0 0 1
v:v1=end	2 -15 4 9 3 -3 -3 -2
v:v1=enter	3 5 11 -6 0 0 0 -22
v:v1=expect	0 10 0 0 -2 0 -1 -4
v:v1=expire	-3 0 3 4 -9 0 0 0
v:v1=extend	0 -11 0 3 -5 0 0 4
v:v1=fall	0 16 0 -4 -5 0 0 -4
v:v1=get	0 0 0 -12 18 0 0 -2
v:v1=go	0 -13 0 -1 -13 0 -3 27
v:v1=have	7 -29 -8 -7 19 0 0 2
v:v1=hold	0 -10 7 0 0 0 0 2
v:v1=impose	5 0 0 6 -7 0 0 -9
v:v1=introduce	0 -11 0 16 0 0 0 -3
v:v1=kick	1 7 0 -7 0 0 0 -1
v:v1=land	0 14 0 -4 -3 0 0 -5
v:v1=lapse	2 -3 -8 10 2 0 0 -7
v:v1=leave	0 0 0 10 -2 0 0 0
v:v1=let	0 6 0 -6 -2 8 0 -4
v:v1=levy	0 11 0 -6 -2 0 0 0
v:v1=lose	0 -10 0 -2 0 0 0 15
v:v1=lower	0 4 0 6 -6 0 0 -5
v:v1=make	12 8 0 -11 -11 0 0 0
v:v1=meet	0 -13 -1 15 0 -1 0 0
v:v1=order	0 3 0 6 -4 0 0 -6
v:v1=other	-4 -6 4 2 19 -10 -5 -10
v:v1=pause	0 -4 0 -9 0 0 0 14
v:v1=pay	-2 10 -7 8 -3 0 0 -15
v:v1=place	0 -2 0 6 -1 0 0 0
v:v1=post	0 -5 0 9 0 0 0 -1
v:v1=promise	0 -10 0 11 0 0 0 0
v:v1=propose	0 -4 0 -18 13 0 0 9
v:v1=put	2 15 -3 -8 -2 6 -3 -9
v:v1=reach	0 -2 0 -3 10 0 0 0
v:v1=reduce	0 10 0 -1 -2 0 0 -2
v:v1=report	0 -9 0 -5 16 0 0 -3
v:v1=return	0 -10 0 9 0 0 -1 4
v:v1=review	0 -9 0 10 0 0 0 0
v:v1=rise	0 13 0 0 -4 0 0 -13
v:v1=rule	-9 0 0 0 0 0 0 7
v:v1=run	0 -18 0 3 -8 -1 0 12
v:v1=say	-3 1 2 -3 -22 -1 0 16
v:v1=see	0 -5 0 8 -4 0 0 0
v:v1=sell	0 0 0 0 -3 7 0 -2
v:v1=set	0 -3 0 9 -4 5 4 -14
v:v1=shelve	5 -3 0 -9 0 0 0 8
v:v1=sign	-4 9 4 -2 -14 -4 3 2
v:v1=sit	-2 5 0 8 10 0 0 -25
v:v1=stand	0 -1 0 8 0 0 0 0
v:v1=start	-1 22 -2 -2 -5 0 0 -24
v:v1=state	0 3 0 -13 11 0 0 0
v:v1=stay	9 -5 0 4 8 0 0 -18
v:v1=stop	0 -4 0 -7 8 0 0 5
v:v1=strike	0 0 0 -12 0 0 0 14
v:v1=suspend	0 4 0 -8 10 -1 -2 -3
v:v1=take	0 3 -1 4 1 -1 0 -7
v:v1=tell	0 26 0 -16 -11 2 0 0
v:v1=want	0 -2 0 -2 -3 0 8 3
v:v1=write	0 -19 3 0 12 0 0 0
verbless	-7 2 1 5 1 -8 -15 2
vt0=agree past	0 0 0 -9 0 0 0 14
vt0=agree perfect	0 -3 0 6 0 0 0 0
vt0=agree present	0 0 0 11 0 0 0 -7
vt0=announce past	-6 8 0 0 -3 0 0 0
vt0=announce pluperfect	0 -11 0 13 0 0 0 0
vt0=apply present	0 0 0 -5 0 0 0 8
vt0=ask past	0 10 0 -7 0 0 0 0
vt0=be future	0 5 0 -7 3 0 0 1
vt0=be modal	-1 4 0 -3 4 0 5 -7
vt0=be perfect	2 0 0 -3 -2 0 -1 7
vt0=be present	0 -2 -2 7 0 1 -5 -3
vt0=begin future	0 5 0 -15 7 0 0 0
vt0=begin modal	0 1 0 3 -1 0 0 -6
vt0=begin past	0 -3 0 10 0 0 0 -3
vt0=begin present	-1 2 0 1 5 0 0 -10
vt0=carry modal	0 -5 0 -6 0 0 0 12
vt0=charge future	0 1 0 -10 -4 0 0 11
vt0=charge modal	0 1 0 3 0 0 0 -6
vt0=charge perfect	0 -3 0 10 0 0 0 -3
vt0=collect future	0 -1 0 -2 0 0 0 6
vt0=come future	0 6 0 -2 0 0 0 0
vt0=come modal	-2 -11 0 -4 0 0 0 18
vt0=come present	0 -6 0 8 -3 0 3 -3
vt0=continue future	0 -1 0 9 0 0 0 -1
vt0=continue present	0 7 0 -9 0 0 0 0
vt0=cut future	0 8 0 -4 0 0 0 -1
vt0=die present	0 5 0 -13 0 0 0 5
vt0=discuss future	0 -4 0 2 -5 0 0 6
vt0=drop present	0 13 0 -12 0 0 0 0
vt0=end modal	0 6 0 4 -1 0 0 -5
vt0=end past	0 0 0 7 0 0 0 -6
vt0=enter past	0 -7 0 1 6 0 0 -1
vt0=expect past	0 8 0 -7 -1 0 0 1
vt0=expect present	0 14 0 0 -10 0 0 -2
vt0=expire future	0 0 -4 -10 0 0 0 16
vt0=expire past	0 0 0 12 0 0 0 -12
vt0=expire present	-2 4 3 6 -3 0 0 -9
vt0=extend modal	0 -2 0 -12 0 0 0 14
vt0=extend past	0 0 0 8 0 0 0 -5
vt0=extend perfect	0 0 0 13 -1 0 0 -9
vt0=fall present	0 0 0 8 -2 0 0 -1
vt0=get present	0 -2 0 7 0 0 0 -6
vt0=go past	0 -6 0 9 0 0 0 -1
vt0=go present	0 7 0 -10 0 0 0 6
vt0=have past	0 0 0 -3 10 0 0 -3
vt0=have present	0 -5 -5 5 -7 0 0 2
vt0=hold future	-1 -4 0 1 8 0 0 -6
vt0=hold present	-1 0 8 -23 0 0 0 20
vt0=keep past	0 0 0 -10 0 0 0 11
vt0=keep present	0 -3 0 10 0 0 0 -4
vt0=lapse present	2 -6 -5 4 6 0 0 -3
vt0=leave past	0 0 0 -4 6 0 0 0
vt0=lose past	0 -4 0 -7 0 0 0 11
vt0=lower present	0 -8 0 10 0 0 0 0
vt0=make past	0 -1 0 8 0 0 0 -2
vt0=make present	2 -3 0 -10 0 0 0 11
vt0=meet future	0 0 0 15 -4 0 0 -4
vt0=meet past	0 0 0 -3 0 0 0 7
vt0=other future	6 0 6 -14 0 0 0 6
vt0=other modal	-5 -6 -1 11 12 -1 0 -12
vt0=other past	0 0 0 7 -2 0 0 -2
vt0=other perfect	-1 0 0 -8 17 0 0 -3
vt0=other pluperfect	0 -4 0 16 -7 0 0 -2
vt0=other present	-2 -2 5 9 -14 0 0 0
vt0=pay future	0 -6 0 8 3 0 0 -7
vt0=pay present	0 14 0 -12 -3 0 0 3
vt0=place present	0 -2 0 6 -1 0 0 0
vt0=promise perfect	0 0 0 7 -3 0 0 0
vt0=propose past	0 0 0 -8 0 0 0 9
vt0=put future	0 4 0 -1 -10 0 0 5
vt0=put perfect	-2 1 0 -6 3 3 0 0
vt0=put present	8 0 4 1 -2 0 0 -18
vt0=raise modal	0 9 0 -3 0 0 0 -4
vt0=reach modal	0 0 0 -1 6 0 0 -4
vt0=reach present	0 0 0 0 6 0 0 -3
vt0=receive present	0 -1 0 -10 12 0 0 0
vt0=report future	0 -5 0 -7 15 0 0 0
vt0=resume present	0 8 0 -11 0 0 0 3
vt0=return present	0 -1 0 6 -4 0 -1 0
vt0=run future	0 8 0 -15 0 0 0 7
vt0=run modal	0 0 0 9 0 0 0 -5
vt0=say future	0 0 0 -8 0 0 0 12
vt0=say past	0 -1 0 12 -13 0 0 0
vt0=see future	0 0 0 6 0 0 0 -1
vt0=see present	0 -2 0 7 0 0 0 0
vt0=set present	0 0 0 6 -1 5 0 -9
vt0=sign future	0 -5 0 9 -6 0 0 0
vt0=sign modal	0 -5 0 13 -3 0 0 0
vt0=sign past	0 5 0 2 -3 0 0 -10
vt0=sign pluperfect	0 10 0 -10 0 0 0 0
vt0=sign present	0 -6 0 0 6 0 1 0
vt0=sit present	0 7 0 1 4 0 0 -15
vt0=sleep present	6 0 0 -2 -4 0 0 2
vt0=start modal	0 -3 0 7 0 0 0 0
vt0=state past	0 6 0 -15 11 0 0 0
vt0=stay future	0 5 2 3 0 0 0 -12
vt0=stay past	8 0 0 -2 0 0 0 -2
vt0=stay present	-4 -8 0 11 -2 0 0 0
vt0=stop present	0 0 0 0 0 0 0 6
vt0=suspend future	0 -3 0 -4 9 0 0 0
vt0=suspend past	4 11 0 -6 0 0 0 -8
vt0=suspend perfect	0 3 -3 -4 -5 0 0 7
vt0=suspend present	-3 0 -1 19 -7 0 0 -11
vt0=take future	0 0 0 6 0 0 0 -3
vt0=take modal	0 -8 0 8 0 0 0 0
vt0=take past	0 -9 0 10 0 0 0 0
vt0=take present	1 7 0 -14 5 0 0 0
vt0=tell past	0 0 0 5 -6 0 0 0
vt0=threaten past	0 6 0 -1 0 0 0 0
vt0=threaten pluperfect	0 -16 0 10 5 0 0 0
vt0=want present	0 0 0 -2 0 0 8 -2
vt0=write past	0 -9 0 -4 4 0 0 7
vt1=agree past	0 5 0 -7 0 0 0 1
vt1=agree present	0 0 0 10 0 0 0 -6
vt1=announce past	-6 8 0 0 -3 0 0 0
vt1=announce pluperfect	0 -11 0 13 0 0 0 0
vt1=apply present	0 0 0 -5 0 0 0 8
vt1=ask past	0 10 0 -7 0 0 0 0
vt1=be future	0 6 0 -1 -4 0 0 2
vt1=be modal	-1 4 0 -3 4 0 5 -7
vt1=be perfect	2 0 0 -3 -2 0 -1 7
vt1=be present	0 -4 -2 7 0 1 -4 -2
vt1=begin future	0 3 0 -7 4 0 0 0
vt1=begin modal	0 1 0 3 -1 0 0 -6
vt1=begin past	0 -2 0 9 0 0 0 -3
vt1=begin present	-1 0 0 3 5 0 0 -8
vt1=carry modal	0 -5 0 -6 0 0 0 12
vt1=charge future	0 1 0 -10 -4 0 0 11
vt1=charge modal	0 1 0 3 0 0 0 -6
vt1=charge participle	0 8 0 -4 0 0 0 0
vt1=charge perfect	0 -3 0 10 0 0 0 -3
vt1=collect future	0 -1 0 -2 0 0 0 6
vt1=come future	0 6 0 -2 0 0 0 0
vt1=come modal	-2 -11 0 -4 0 0 0 18
vt1=come present	0 -6 0 8 -3 0 3 -3
vt1=continue future	0 -1 0 9 0 0 0 -1
vt1=continue present	0 7 0 -9 0 0 0 0
vt1=cut future	0 8 0 -4 0 0 0 -1
vt1=die present	0 5 0 -13 0 0 0 5
vt1=discuss future	0 -4 0 2 -5 0 0 6
vt1=drop present	0 13 0 -12 0 0 0 0
vt1=end infinitive	0 0 0 -11 0 0 0 12
vt1=end modal	0 6 0 4 -1 0 0 -5
vt1=end participle	0 0 -4 18 0 0 0 -10
vt1=end past	0 0 0 7 0 0 0 -6
vt1=enter past	0 -7 0 1 6 0 0 -1
vt1=expect participle	0 0 0 -6 10 0 0 0
vt1=expect past	0 8 0 -8 -1 0 0 1
vt1=expect present	0 0 0 9 -7 0 0 0
vt1=expire future	0 0 -4 -10 0 0 0 16
vt1=expire infinitive	0 0 7 0 0 0 0 -4
vt1=expire past	0 0 0 12 0 0 0 -12
vt1=expire present	-2 4 3 6 -3 0 0 -9
vt1=extend modal	0 -2 0 -12 0 0 0 14
vt1=extend past	0 0 0 8 0 0 0 -5
vt1=extend perfect	0 0 0 13 -1 0 0 -9
vt1=go past	0 -6 0 8 0 0 0 0
vt1=go present	0 7 0 -10 0 0 0 6
vt1=have past	0 0 0 -4 10 0 0 0
vt1=have present	1 -12 -5 6 -5 0 0 4
vt1=hold future	-1 -4 0 1 8 0 0 -6
vt1=hold present	-1 0 8 -23 0 0 0 20
vt1=impose infinitive	0 -6 0 7 0 0 0 0
vt1=keep past	0 0 0 -10 0 0 0 11
vt1=keep present	0 -3 0 12 0 0 0 -8
vt1=lapse present	2 -6 -5 4 6 0 0 -3
vt1=leave participle	0 7 0 0 0 0 0 -3
vt1=leave past	0 0 0 -5 6 0 0 0
vt1=lose past	0 -4 0 -7 0 0 0 11
vt1=lower present	0 -8 0 10 0 0 0 0
vt1=make past	0 -1 0 7 0 0 0 -2
vt1=make present	2 -3 0 -10 0 0 0 11
vt1=meet future	0 0 0 13 -2 0 0 -3
vt1=meet past	0 0 0 -3 0 0 0 7
vt1=other future	6 0 6 -14 0 0 0 4
vt1=other modal	-5 -6 -1 11 12 -1 0 -13
vt1=other past	0 0 0 8 -1 0 0 -3
vt1=other perfect	0 0 0 -12 18 0 0 -1
vt1=other pluperfect	0 -4 0 16 -7 0 0 -2
vt1=other present	-2 -1 5 8 -14 0 0 1
vt1=pay future	0 -8 0 10 3 0 0 -7
vt1=pay gerund	0 -3 0 -2 0 0 0 7
vt1=pay present	0 14 0 -12 -3 0 0 3
vt1=place present	0 -2 0 6 -1 0 0 0
vt1=plan participle	0 10 0 -4 -2 0 0 0
vt1=propose past	0 0 0 -8 0 0 0 9
vt1=put future	0 8 0 0 -10 0 0 0
vt1=put perfect	-2 1 0 -6 3 3 0 0
vt1=put present	9 0 0 2 0 0 0 -14
vt1=raise modal	0 9 0 -3 0 0 0 -4
vt1=reach modal	0 0 0 -1 6 0 0 -4
vt1=reach present	0 0 0 0 6 0 0 -4
vt1=receive present	0 -1 0 -10 12 0 0 0
vt1=report future	0 -5 0 -7 15 0 0 0
vt1=resume present	0 8 0 -11 0 0 0 3
vt1=return present	0 -1 0 6 -4 0 -1 0
vt1=run future	0 8 0 -15 0 0 0 7
vt1=run infinitive	0 -5 0 14 0 0 0 -8
vt1=run modal	0 0 0 9 0 0 0 -5
vt1=say future	0 0 0 -8 0 0 0 12
vt1=say past	0 -1 0 12 -13 0 0 0
vt1=see future	0 0 0 6 0 0 0 -1
vt1=set present	0 0 0 6 -1 5 0 -9
vt1=sign future	0 -5 0 9 -6 0 0 0
vt1=sign modal	0 -5 0 13 -3 0 0 0
vt1=sign past	0 5 0 2 -3 0 0 -10
vt1=sign pluperfect	0 10 0 -10 0 0 0 0
vt1=sign present	0 -6 0 0 6 0 1 0
vt1=sit present	0 7 0 1 4 0 0 -15
vt1=sleep present	6 0 0 -2 -4 0 0 2
vt1=start modal	0 -3 0 7 0 0 0 0
vt1=state past	0 6 0 -15 11 0 0 0
vt1=stay past	8 0 0 -2 0 0 0 -2
vt1=stay present	0 -3 0 7 0 0 0 0
vt1=stop present	0 0 0 0 0 0 0 6
vt1=suspend future	0 -3 0 -4 9 0 0 0
vt1=suspend participle	0 -1 0 -6 10 0 0 3
vt1=suspend past	4 11 0 -14 0 0 0 -1
vt1=suspend perfect	0 3 -3 -4 -5 0 0 7
vt1=suspend present	-3 0 -1 19 -7 0 0 -11
vt1=take future	0 0 0 6 0 0 0 -3
vt1=take modal	0 -8 0 8 0 0 0 0
vt1=take past	0 -9 0 10 0 0 0 0
vt1=take present	1 8 0 -16 5 0 0 1
vt1=tell past	0 0 0 5 -6 0 0 0
vt1=threaten pluperfect	0 -7 0 1 5 0 0 0
vt1=want present	0 3 0 -5 2 0 9 -7
vt1=write past	0 -9 0 -4 4 0 0 7
vt2=announce past	-3 0 0 10 0 0 0 0
vt2=be modal	0 -15 0 16 0 0 0 0
vt2=be past	0 -10 0 18 0 0 0 -5
vt2=be present	0 0 3 -2 -7 0 -3 6
vt2=charge future	0 0 6 -4 -1 0 0 3
vt2=charge present	0 0 0 -9 8 0 0 2
vt2=collect future	0 2 0 -9 2 0 0 2
vt2=collect present	0 0 0 -6 0 0 0 5
vt2=come past	0 -7 0 2 0 0 0 1
vt2=come present	0 12 0 -14 0 0 0 0
vt2=end present	0 -2 0 -11 0 0 0 12
vt2=go past	0 10 0 -5 0 0 0 -2
vt2=go present	0 -15 -1 12 2 0 0 0
vt2=have present	0 -1 0 -3 -2 0 8 0
vt2=let present	0 -11 0 -1 5 0 0 7
vt2=other perfect	0 7 0 -4 0 0 0 0
vt2=pay past	0 -7 0 10 0 0 0 -2
vt2=pay present	0 10 0 -1 2 0 0 -6
vt2=post past	0 0 0 -4 7 0 0 0
vt2=put present	0 -4 0 8 0 0 0 0
vt2=say past	0 -1 0 6 0 0 0 0
vt2=sell infinitive	0 -2 0 -2 0 10 0 0
vt2=suspend present	0 6 0 -4 0 0 0 0
vt2=take present	0 -10 0 11 0 0 0 0
vt2=tell past	0 0 0 -5 0 0 0 7`;
