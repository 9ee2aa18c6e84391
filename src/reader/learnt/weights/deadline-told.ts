// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEADLINE_TOLD = `controls	duties	exclusions	none	other	sale	talks	truce
2:after controls 1	-2 1 3 -10 8 0 0 -7
2:after controls 2	18 0 0 -10 -4 0 0 -8
2:after controls 4	9 -3 9 -20 7 0 0 -11
2:after duties 1	0 -21 0 -23 18 0 -2 34
2:after duties 2	-5 -27 19 -20 -17 -1 -3 41
2:after duties 3	0 -55 -2 -17 -9 0 4 53
2:after duties 4	-26 -59 2 -43 -7 -10 -2 99
2:after none 1	0 -45 12 -25 1 -3 7 39
2:after none 2	-7 -39 8 2 -1 -1 7 21
2:after none 3	-12 -55 -6 5 1 0 -8 36
2:after none 4	-36 5 -10 27 -17 -33 -13 -6
2:after other 1	9 -10 6 -1 4 0 0 -11
2:after other 2	0 14 -6 -22 0 0 0 15
2:after other 4	0 -3 12 40 -18 0 0 -39
2:after sale 4	0 7 0 -16 10 0 0 0
2:after truce 1	-1 0 0 -20 20 -2 14 -6
2:after truce 2	9 -18 20 -23 5 0 0 3
2:after truce 3	23 -31 0 3 -1 -1 -1 -3
2:after truce 4	11 -10 27 -25 25 -10 -3 -26
2:alone	-30 -17 -23 61 -9 -14 -16 -19
2:before controls 2	0 7 0 -10 -3 0 0 6
2:before controls 4	32 -7 11 -8 -9 0 0 -26
2:before duties 1	-9 30 -2 6 -28 0 0 -26
2:before duties 2	0 16 0 -2 -4 0 0 -10
2:before duties 3	0 -24 0 28 -3 0 0 -2
2:before duties 4	0 -7 0 10 -4 0 8 -2
2:before exclusions 1	13 1 0 -6 0 0 0 -8
2:before exclusions 4	7 4 -3 -2 -9 0 0 0
2:before none 1	7 33 7 -6 -21 -1 0 -41
2:before none 2	1 44 -9 -13 -27 0 0 -18
2:before none 3	0 14 -6 17 -29 3 -1 -32
2:before none 4	-18 -1 -14 18 3 -12 -26 -2
2:before other 3	2 8 3 -18 -3 6 0 -3
2:before other 4	-2 0 0 -4 15 -1 0 -6
2:before truce 1	9 20 -3 3 0 -1 0 -48
2:before truce 2	9 30 8 -12 -26 0 0 -19
2:before truce 3	-5 32 -1 8 -18 0 0 -53
2:before truce 4	-10 58 -14 14 -29 -9 -1 -103
2:instead duties 1	0 -24 0 21 3 0 0 -1
2:instead duties 2	0 -26 0 19 -6 0 0 9
2:instead duties 3	0 -20 0 22 0 0 0 0
2:instead duties 4	0 -19 0 15 0 0 0 4
2:instead none 1	0 -19 0 17 -4 0 0 3
2:instead none 2	0 -28 -1 32 1 0 0 -5
2:instead none 3	0 -38 4 48 -20 -4 0 -13
2:instead none 4	8 -35 6 75 -44 5 -10 -45
2:instead other 1	0 -1 0 10 -11 0 0 3
2:instead truce 2	0 -8 0 11 0 0 0 0
2:instead truce 3	0 -12 0 13 0 0 0 0
2:instead truce 4	0 1 0 42 -8 0 0 -39
2:own controls 1	20 -5 -1 -10 5 -5 2 -14
2:own controls 2	33 -17 -5 -27 -16 -5 0 8
2:own controls 3	17 0 0 -12 2 0 0 -8
2:own controls 4	48 -16 -2 -34 -5 -7 0 -14
2:own duties 1	-27 5 7 -1 -25 -13 3 12
2:own duties 2	7 5 -29 1 0 -15 7 -10
2:own duties 3	-5 21 -6 -13 -7 -17 7 -3
2:own duties 4	-4 15 -5 7 -24 -26 -11 -2
2:own exclusions 1	4 0 9 4 0 0 0 -23
2:own exclusions 2	-5 13 22 -17 -12 0 0 -13
2:own exclusions 3	-3 -5 18 4 -15 0 0 -9
2:own exclusions 4	-1 -20 29 0 -7 -2 0 -12
2:own none 1	3 -8 -11 22 -10 1 -10 -11
2:own none 2	-10 -4 -11 6 11 4 4 -17
2:own none 3	-12 -11 -22 28 -9 5 -5 -5
2:own none 4	-68 -15 -56 50 2 -24 -23 4
2:own other 1	6 -13 7 -4 17 -1 1 -14
2:own other 2	-7 4 2 -5 16 -14 -3 -13
2:own other 3	-10 -44 4 -5 21 0 -8 28
2:own other 4	-8 2 12 8 9 -23 -6 -23
2:own sale 1	1 -10 0 -8 -10 25 -5 -5
2:own sale 2	0 -6 0 2 -7 12 0 -2
2:own sale 3	-1 -8 0 -5 -9 26 0 -7
2:own sale 4	-7 -9 0 0 -15 22 -1 -3
2:own talks 1	-4 14 -2 -7 -24 -8 2 15
2:own talks 3	0 0 0 10 0 0 -6 -3
2:own talks 4	0 -11 0 -4 -7 0 20 -2
2:own truce 1	4 3 -8 3 -17 -18 -6 6
2:own truce 2	-8 -26 11 -2 -16 0 -12 28
2:own truce 3	-3 7 -22 5 -27 -11 -1 7
2:own truce 4	-30 -9 -26 29 0 -31 -8 3
2:same controls 1	19 -10 -1 0 -9 0 10 -14
2:same controls 2	9 -9 0 -4 1 0 0 3
2:same controls 3	24 -9 0 0 -1 0 0 -17
2:same controls 4	21 -4 1 -31 13 -4 0 -8
2:same duties 1	0 8 -11 9 -45 -6 -1 5
2:same duties 2	8 -16 -14 10 5 -1 -7 15
2:same duties 3	0 15 -3 -25 13 -2 0 -2
2:same duties 4	-19 74 5 -55 -39 -12 4 -11
2:same exclusions 1	0 -5 11 2 0 0 0 -10
2:same exclusions 2	0 -6 0 -9 11 0 0 3
2:same exclusions 4	-2 -3 24 -15 0 0 0 -8
2:same none 1	4 30 1 -24 -3 0 -3 -2
2:same none 2	-9 -2 0 -7 9 1 2 3
2:same none 3	-10 -1 0 14 -16 -3 -2 -3
2:same none 4	-12 -25 -52 53 -32 -39 -21 2
2:same other 1	0 -2 0 -12 8 -1 4 4
2:same other 2	5 -4 0 -39 26 2 -1 9
2:same other 3	0 -12 0 -29 17 0 3 13
2:same other 4	9 -17 3 -69 73 0 3 -14
2:same sale 4	0 -4 0 -15 -7 24 0 0
2:same truce 1	-6 5 0 -5 -1 -5 -14 11
2:same truce 2	0 6 5 -13 -18 -2 -2 10
2:same truce 3	0 -1 0 16 -26 -1 0 0
2:same truce 4	14 -20 15 -56 11 4 0 27
2:truce 0 elsewhere 0	-22 0 3 20 -20 -43 14 0
2:truce 0 elsewhere 1	1 -6 -3 23 3 -10 1 -33
2:truce 0 elsewhere 2	5 -4 1 23 7 22 -12 -62
2:truce 0 elsewhere 3	-6 8 -10 19 10 -2 -32 -35
2:truce 0 elsewhere 4	10 -13 -2 24 32 25 -13 -93
2:truce 1 elsewhere 0	-25 22 -15 -19 -31 -16 -25 34
2:truce 1 elsewhere 1	0 -19 0 0 7 0 0 9
2:truce 1 elsewhere 2	15 -9 -5 -10 0 0 0 9
2:truce 1 elsewhere 4	10 -2 -5 20 17 0 17 -51
2:truce 2 elsewhere 0	-2 -25 -5 -23 -28 -18 4 53
2:truce 2 elsewhere 2	0 -12 0 1 7 0 0 0
2:truce 2 elsewhere 3	0 0 9 -23 9 0 0 8
2:truce 2 elsewhere 4	0 -11 19 26 8 10 -9 -37
2:truce 3 elsewhere 0	-34 2 -39 -13 -41 -22 -1 43
2:truce 3 elsewhere 4	8 25 -4 33 -32 1 -10 -35
2:truce 4 elsewhere 0	-16 -34 -2 -29 -16 -19 -9 59
2:truce 4 elsewhere 4	7 28 -14 19 -3 -12 -10 -28
<always>	-20 -8 -20 41 -8 -23 -19 -6
a:!	0 -14 0 16 0 0 0 -1
a:'	0 -15 0 11 4 0 0 0
a:'s	1 -14 0 23 -12 0 -10 0
a:'s <level>	0 0 1 -13 -2 0 0 13
a:'s <number>	0 -10 0 18 0 0 0 -8
a:'s <quality>	0 9 0 -10 0 2 0 0
a:-	-2 13 0 -12 -1 0 0 7
a:.	-9 -6 -18 29 -10 -7 4 -11
a:<agent>	-8 -11 -3 24 0 2 -9 -3
a:<day-ahead>	-11 17 -13 11 -25 -4 -10 -5
a:<day-ahead> .	0 30 0 -16 -1 0 -1 -12
a:<day-gone> .	0 -2 0 14 -7 0 -3 0
a:<day-today>	0 -12 0 -4 6 0 0 11
a:<gate>	0 -7 1 -3 21 0 1 -16
a:<goods>	0 12 4 -15 1 -3 -3 1
a:<level-noun>	-4 2 -4 -6 8 -3 -10 11
a:<level>	-21 11 -10 2 -6 0 1 -6
a:<level> .	0 -1 0 23 -13 0 -7 -16
a:<level> <level>	0 5 0 -20 0 0 0 15
a:<level> apply	0 11 0 -7 0 0 0 -4
a:<level> at	0 -12 0 2 0 0 0 11
a:<level> here	0 -8 0 12 0 0 0 -3
a:<level> in	0 33 0 -19 -5 0 0 -5
a:<level> is	0 -5 0 15 0 0 0 -8
a:<money>	0 0 -8 4 9 0 0 -10
a:<money> .	0 11 0 -7 0 0 0 -2
a:<month-ahead>	-1 -12 0 17 1 0 -1 -5
a:<month-gone>	1 0 0 -14 13 0 -1 0
a:<name>	-1 -11 5 -4 12 1 -8 4
a:<name> <level>	0 7 0 1 0 0 0 -10
a:<name> agree	0 -9 0 0 0 0 0 8
a:<name> charge	0 -10 0 4 0 0 0 8
a:<name> come	0 -1 0 8 0 0 0 -5
a:<name> go	0 -5 0 13 0 0 0 -8
a:<name> has	0 -3 0 9 0 0 0 0
a:<name> keep	0 0 0 -12 12 0 0 0
a:<name> take	0 3 0 -11 0 0 0 8
a:<name> would	0 -14 0 21 0 0 0 -6
a:<not>	1 -4 7 11 -1 -8 1 -9
a:<number>	0 8 3 1 4 -9 -4 -16
a:<number> .	-2 11 -2 7 -7 0 1 -14
a:<number> again	0 11 0 -11 0 0 0 0
a:<number> and	0 4 0 -9 -6 0 0 11
a:<number> economy	0 -7 0 11 0 0 0 0
a:<number> in	0 15 0 -4 0 0 0 -6
a:<number> th	4 -2 0 -12 12 0 0 0
a:<number> to	0 -11 0 14 0 0 0 0
a:<office>	-4 0 0 10 6 -2 -5 -10
a:<office> 's	0 -9 0 11 0 0 0 0
a:<organisation>	-8 -5 -4 -3 17 -2 -7 4
a:<organisation> 's	-1 -1 0 16 -9 0 0 0
a:<organisation> .	0 8 0 -4 1 0 -3 -1
a:<organisation> by	0 0 0 -8 9 0 0 0
a:<organisation> take	0 -8 0 9 0 0 0 0
a:<organisation> to	0 13 0 -8 -2 0 0 0
a:<person>	-4 -12 0 36 -7 -4 -5 -8
a:<person> and	0 17 0 0 0 0 0 -14
a:<person> would	0 10 0 -9 0 0 0 0
a:<quality>	-7 9 10 -4 0 6 2 -14
a:<quality> car	0 19 0 -18 0 0 0 0
a:<quality> cocoa	0 6 6 -11 0 0 0 0
a:<quality> duty	0 -6 0 17 0 2 0 -12
a:<quality> port	0 5 0 -12 8 0 0 0
a:<quality> ship	-2 1 0 -4 9 0 0 -2
a:<quality> tariff	0 12 0 -16 0 0 0 4
a:<seat>	-7 -7 0 11 -12 -1 -4 14
a:<seat> .	0 3 0 -5 -9 0 -2 13
a:<sender>	8 17 0 -11 -4 0 0 -12
a:<span>	-3 18 3 -9 12 0 -3 -17
a:<span> .	0 17 1 -6 0 0 0 -11
a:<taker>	0 -19 0 17 -4 6 0 0
a:<v-agree>	0 -2 0 3 -1 -4 8 -3
a:<v-bear>	-2 4 -11 -2 0 -8 1 2
a:<v-begin>	-1 3 -1 3 -1 -8 -13 4
a:<v-buy>	0 -1 0 5 0 6 0 -12
a:<v-down>	-3 9 0 -8 0 0 4 1
a:<v-end>	0 0 0 0 -15 -4 0 12
a:<v-impose>	-12 2 0 2 3 -8 4 -8
a:<v-lack>	13 -7 0 0 -4 0 0 0
a:<v-propose>	-3 -11 -5 -1 7 -2 13 4
a:<v-renew>	0 -3 -1 19 -13 0 -4 -1
a:<v-say>	-4 -18 -3 17 10 -1 0 -6
a:<v-sell>	5 0 -2 -8 13 4 0 -17
a:<v-sign>	-8 -12 -4 -8 17 0 5 3
a:<v-stay>	0 -22 11 7 -11 0 0 11
a:<v-suspend>	-2 0 0 6 -22 0 -1 8
a:<v-target>	-3 6 0 -6 9 0 -6 -1
a:<v-threaten>	0 -18 0 17 0 0 0 0
a:?	0 -2 -6 6 -11 5 -7 5
a:a	-2 -7 0 -13 -2 5 15 17
a:a <quality>	0 14 0 -13 6 0 0 -8
a:a fee	0 -10 0 0 8 0 0 0
a:a further	0 -10 0 0 10 0 0 0
a:a law	0 0 0 -9 10 0 0 0
a:a licence	9 -2 0 -2 0 0 0 0
a:a result	0 0 0 -9 0 0 4 5
a:a tariff	0 12 0 -14 0 0 -3 5
a:a truce	0 -5 7 -11 5 0 0 4
a:about	0 -1 0 6 -10 0 0 3
a:abroad	3 -12 -1 11 0 0 0 0
a:across	0 -9 0 9 0 0 0 0
a:across the	0 -9 0 9 0 0 0 0
a:additional	0 7 10 -13 -14 0 0 7
a:additional duty	0 5 10 -10 -13 0 0 5
a:after	0 4 0 0 -12 0 -3 5
a:after <span>	0 1 0 4 0 0 0 -8
a:again	0 12 0 -11 5 0 0 -5
a:again .	3 1 0 -11 11 0 0 -3
a:agree	0 -8 0 0 0 0 9 0
a:agree in	0 0 0 -10 0 0 4 6
a:agree on	0 -1 0 -2 0 0 10 -4
a:agreement	0 -34 0 19 0 0 -8 15
a:agreement .	0 -11 0 -1 0 0 0 11
a:ahead	0 9 0 -8 0 0 0 0
a:aircraft	0 11 0 -9 0 0 0 0
a:all	0 24 0 -8 -10 0 0 -11
a:all the	0 9 0 0 -8 0 0 0
a:aluminium	0 -8 0 9 0 0 0 0
a:aluminum	0 12 0 -11 0 0 0 0
a:an	0 9 4 -10 -11 1 -2 9
a:an hour	0 0 0 -9 0 0 0 10
a:and	-14 13 0 2 -23 -2 -4 5
a:and <name>	0 -7 0 12 -6 0 0 -1
a:and <number>	0 -19 0 3 0 0 0 13
a:and <person>	0 15 0 0 0 0 0 -13
a:and <quality>	0 -7 0 8 9 0 0 -11
a:and aluminium	0 -8 0 9 0 0 0 0
a:and go	0 -12 0 6 0 0 0 5
a:and is	0 0 0 11 0 0 0 -13
a:and last	0 7 0 5 0 0 0 -15
a:and to	0 0 -1 -4 0 0 0 11
a:and will	0 0 0 12 -3 0 0 -9
a:another	0 9 0 -3 -3 0 3 -7
a:answer	0 -8 0 17 -7 0 0 0
a:answer to	0 -7 0 10 -2 0 0 0
a:any case	0 0 0 -7 0 0 0 9
a:apply	0 0 4 -5 -10 0 0 11
a:are free	0 -7 10 -2 -3 0 0 4
a:as	0 -13 0 6 -6 0 12 0
a:as plan	0 -8 0 9 0 0 0 0
a:ask	0 -9 0 6 6 0 0 -3
a:ask for	0 -9 0 14 -2 0 0 0
a:at	1 -7 -4 19 0 0 0 -12
a:at once	0 -8 0 10 0 0 0 0
a:at the	2 -5 -3 15 -1 4 0 -12
a:away	2 -14 0 14 -2 0 0 0
a:back	0 13 0 -19 -2 0 -6 9
a:back .	0 12 0 -14 0 0 0 0
a:banana	0 16 0 -20 0 0 0 5
a:be	-7 7 6 -19 10 7 7 -4
a:be <number>	0 23 0 -10 -2 0 4 -20
a:became	0 -14 0 21 0 0 0 -7
a:become	3 19 0 -12 2 0 0 -14
a:been	0 -14 0 8 -11 0 4 7
a:been <level>	0 -14 0 13 0 0 0 0
a:before	0 1 0 2 -4 4 7 -12
a:before the	0 5 0 6 0 0 0 -10
a:begin	-2 14 0 0 0 0 0 -17
a:begin .	-1 14 0 -8 0 0 0 0
a:between	0 -10 0 15 -4 0 0 -4
a:border	0 -5 0 10 0 0 0 -3
a:both	7 5 0 -25 12 0 3 -2
a:both country	0 -4 0 -4 10 0 0 0
a:both side	0 3 0 -9 7 0 -1 0
a:branded	0 9 0 -8 0 0 0 0
a:bring	0 11 0 -15 5 0 -1 2
a:bring it	0 10 0 -10 0 0 0 0
a:built	0 0 0 11 -1 0 0 -5
a:busan	6 1 0 7 0 0 0 -13
a:butter	0 0 6 7 -11 0 0 -3
a:by	0 -8 -2 13 -9 4 -1 -1
a:by <day-ahead>	0 12 0 -14 4 0 0 0
a:by <level>	0 -9 0 10 0 0 0 0
a:by <span>	0 0 0 9 0 0 0 -7
a:cabinet	0 10 0 -9 0 0 0 0
a:call	0 -9 0 11 5 0 0 -5
a:call with	0 9 0 -10 0 0 0 0
a:can	0 2 0 8 -14 0 0 0
a:capital	0 -10 0 15 0 0 -2 0
a:car	0 9 0 -5 0 0 0 -1
a:change	0 -16 0 17 0 0 0 0
a:charge <level>	0 -2 0 13 -4 0 0 -10
a:charge a	0 -7 0 10 0 0 0 0
a:charge on	0 11 0 -9 -1 0 0 0
a:cheese	0 11 0 -10 0 0 0 0
a:close	0 -2 0 -9 0 0 0 12
a:close .	0 -1 0 -8 0 0 0 10
a:cocoa	0 8 6 -12 0 0 0 0
a:cocoa butter	0 8 6 -12 0 0 0 0
a:coffee	0 7 0 -9 0 0 0 1
a:come	0 0 0 4 -11 0 0 2
a:come down	0 10 0 -4 0 0 0 -4
a:come to	0 -10 0 18 0 0 0 -6
a:commerce	-2 -2 0 10 0 0 0 0
a:conference	0 -6 0 10 0 0 0 0
a:confirm	0 0 0 -7 12 0 0 -1
a:continue	0 -1 0 7 2 0 0 -10
a:control on	1 -11 0 0 0 0 0 8
a:cost	0 -15 0 8 13 0 0 -2
a:could	6 14 0 -15 1 0 0 -5
a:date	13 -2 0 -14 0 0 3 3
a:date .	0 8 0 -9 0 0 8 -4
a:day	-6 -6 0 -11 -4 0 12 11
a:day .	0 -9 0 6 -1 0 0 9
a:day on	0 -10 0 -1 0 0 3 8
a:deadline	0 0 0 -20 0 0 16 5
a:deadline .	0 0 0 -16 0 0 12 3
a:decide on	0 -1 0 1 -10 0 9 0
a:decision	0 6 0 -14 9 0 0 0
a:do	0 16 0 -5 -12 0 0 0
a:doe not	0 10 0 -4 0 0 0 -3
a:door	0 0 0 -8 0 0 0 10
a:duty	-9 11 8 -5 -9 1 -3 0
a:duty .	0 0 11 4 -10 0 -1 0
a:duty is	0 3 0 7 0 0 0 -12
a:duty of	-3 -3 0 -10 1 2 0 17
a:duty will	0 13 0 -10 0 0 0 0
a:duty would	0 10 0 -3 0 0 0 -6
a:each	0 0 0 0 7 0 0 -13
a:earth	0 -13 0 8 0 0 0 3
a:economy	0 -9 0 13 -1 0 0 0
a:effect	0 -6 0 10 0 0 0 0
a:end	-4 -6 6 -10 -7 -1 -5 20
a:end .	-1 -7 2 0 -2 0 0 10
a:end on	0 3 0 6 0 0 0 -11
a:entry	0 18 0 -14 -1 0 0 0
a:escape	0 9 0 -10 1 0 0 0
a:evening	6 3 0 15 -10 0 0 -19
a:every	0 -9 13 0 -1 0 0 0
a:everybody	0 10 0 -5 0 0 0 0
a:exclusion	0 -2 15 0 -11 0 0 0
a:exempt	0 0 -10 11 -3 0 0 0
a:exemption	-3 -6 14 2 -6 0 0 -2
a:export	9 1 0 5 -11 0 0 -11
a:extend a	0 0 0 -11 0 0 0 11
a:extra	0 -2 0 8 3 0 0 -9
a:fare	0 -11 0 13 0 0 0 0
a:fee	-1 -10 -5 3 14 0 0 -4
a:figure	0 10 0 -9 0 0 0 0
a:find	7 -7 0 0 -4 8 0 -8
a:flour	0 0 0 9 0 0 0 -7
a:followed	0 11 0 -8 0 0 0 -3
a:for	4 -9 13 1 -8 4 0 -6
a:for <number>	1 -11 6 7 -3 0 0 -1
a:for <span>	-1 0 5 14 -3 0 0 -19
a:for the	-4 12 -8 -7 -2 0 6 1
a:force	0 -10 0 6 3 0 0 0
a:found	0 -1 0 12 -4 0 0 -1
a:four	0 -14 0 11 0 0 0 3
a:framework	0 -9 0 12 0 0 0 0
a:free	0 0 11 -2 1 0 -2 -5
a:free of	0 -16 9 7 0 0 0 0
a:from	-8 -5 0 11 8 0 -6 -15
a:from <day-ahead>	0 -9 0 25 -3 0 0 -18
a:from <day-gone>	0 -8 0 13 0 0 0 -5
a:from <level>	0 9 0 -8 4 0 0 -3
a:from <name>	0 4 6 -1 -10 0 0 1
a:from <number>	0 -8 0 1 5 0 0 3
a:furniture	0 8 0 -7 0 0 0 0
a:further	3 -1 0 -7 9 0 0 -1
a:further <level>	0 -10 0 10 0 0 0 0
a:get	0 13 0 -15 -4 0 0 5
a:go	0 -11 -5 8 7 0 -5 6
a:go from	0 -11 0 -1 8 0 0 4
a:go on	0 0 -1 9 0 0 0 -3
a:good from	0 11 2 -6 -3 0 0 -3
a:good is	0 11 0 -10 0 0 0 0
a:good of	0 -6 0 11 0 0 0 -1
a:good will	0 6 0 -12 0 0 0 6
a:had	0 -23 0 25 0 0 0 -7
a:half	0 -8 0 20 0 0 0 -7
a:hand	0 1 0 11 -8 0 0 -5
a:has	0 2 -1 0 -10 0 3 2
a:have	0 -12 0 11 -9 0 13 -2
a:have been	0 -17 0 16 0 0 0 1
a:have to	0 9 0 -8 0 0 0 0
a:he	0 -4 0 17 -14 0 0 -8
a:he call	0 -9 0 10 0 0 0 0
a:he would	0 10 0 -10 0 0 0 0
a:hear	0 -7 0 -8 12 0 0 3
a:heard	0 0 0 11 0 0 0 -7
a:here	0 -18 0 15 0 0 0 2
a:his	0 11 0 -1 0 0 0 -6
a:hour	0 -4 0 -7 0 0 0 14
a:import surcharge	0 -9 0 9 0 0 0 0
a:impose	0 -1 0 12 -7 0 0 0
a:in	3 13 -9 1 7 -7 -14 -17
a:in <month-ahead>	0 -10 0 1 7 0 0 0
a:in <name>	-4 11 0 -1 2 0 -2 -5
a:in <span>	0 -2 0 -6 10 0 0 0
a:in any	0 6 0 -13 0 0 0 9
a:in force	0 -10 0 5 3 0 0 0
a:in the	6 12 0 -17 -2 1 1 0
a:into	0 -14 0 8 -1 0 -1 11
a:is	5 -3 -4 7 -20 -2 5 -1
a:is <level>	0 -2 0 18 0 0 0 -17
a:is <number>	0 0 0 13 0 0 0 -15
a:is a	0 -2 0 -8 0 0 7 7
a:is at	0 -7 0 9 0 0 0 0
a:is charge	0 10 0 -8 0 0 0 0
a:is go	0 -9 0 0 0 0 0 9
a:is not	0 14 0 0 0 0 0 -14
a:is off	0 -9 0 10 0 0 0 0
a:is over	0 0 0 -7 0 0 0 9
a:is the	9 7 0 -28 -1 0 0 8
a:is to	0 13 0 -17 0 0 0 0
a:it	2 -8 -10 12 3 -10 11 -7
a:it .	4 -5 -2 -6 16 -2 -3 -6
a:it has	2 6 0 -15 -1 0 0 10
a:it in	0 10 0 -8 0 0 0 0
a:it was	0 -13 0 18 0 0 0 -3
a:it will	0 3 0 -20 2 0 7 5
a:it would	0 -7 0 12 0 0 0 -6
a:its	-1 8 -5 -18 21 0 -1 -1
a:its <organisation>	0 -2 0 11 -4 0 0 0
a:justice	0 -7 0 -6 13 0 0 0
a:know	0 9 0 0 -1 0 0 -8
a:lapse	0 -10 0 0 0 0 4 7
a:last	-10 11 1 -25 6 0 9 5
a:last <span>	0 16 0 -17 0 0 0 0
a:last day	-1 -3 1 -11 0 0 0 16
a:last for	0 -6 0 12 0 0 0 -6
a:last week	0 0 0 -15 9 0 0 8
a:later	0 1 0 -13 0 0 0 10
a:later .	0 0 0 -13 0 0 0 11
a:latest	3 13 0 -13 0 5 0 -8
a:law of	0 -6 0 -5 11 0 0 0
a:less than	0 9 -7 -3 1 0 0 0
a:let	0 -9 0 -3 11 0 0 2
a:levy	0 12 0 1 -9 0 -1 -7
a:licence	10 -4 0 0 -2 0 0 -1
a:lift	0 4 0 9 -10 0 0 -3
a:machine	0 -11 2 11 0 0 0 -1
a:match	0 9 0 -4 0 0 0 0
a:may	1 0 0 -3 -9 7 0 5
a:may be	0 8 0 -2 -11 8 0 0
a:measure	-2 11 0 -8 0 0 0 0
a:meet	0 -12 0 6 -4 0 0 6
a:men	0 -4 0 -7 0 0 0 11
a:metal	4 8 0 -10 0 0 0 -2
a:might	0 8 0 -3 0 0 0 -2
a:minister	0 -8 0 13 0 0 0 -1
a:minute	0 12 0 -11 0 0 0 0
a:month	1 -19 0 0 12 0 -1 2
a:month .	0 -11 0 -1 12 0 0 0
a:more	2 -14 0 22 -15 1 0 -5
a:more .	0 -3 0 11 0 0 0 -8
a:morning	0 3 0 1 1 0 0 -10
a:most	0 10 0 -1 -3 0 0 -4
a:most <quality>	0 10 0 -9 0 0 0 0
a:must	0 -1 0 -25 11 0 13 3
a:name	0 -10 0 13 0 0 0 0
a:need	8 -12 0 7 -1 0 0 0
a:neither	0 -8 0 9 6 0 0 -6
a:new rate	0 14 0 -4 -9 0 0 0
a:new tariff	0 9 0 -11 1 0 0 0
a:next	0 7 0 -4 13 -5 -1 -7
a:next year	0 13 0 -16 15 0 0 -4
a:night	0 -11 0 7 -10 0 0 11
a:night .	0 0 0 -11 0 0 6 10
a:no	5 0 0 19 -1 0 0 -22
a:nobody	0 -8 0 19 0 0 0 -8
a:noon	0 -10 0 8 1 0 0 0
a:north	0 -9 0 10 0 0 0 0
a:not	0 5 8 6 -6 0 -6 -12
a:not be	0 -13 7 0 6 0 -2 0
a:not come	0 -11 0 13 0 0 0 0
a:nothing	0 -10 0 -2 0 0 7 7
a:now	0 9 0 -5 1 0 0 -4
a:number	0 -13 0 5 0 0 0 8
a:object	0 0 0 -6 10 0 0 0
a:of	-10 -17 2 18 6 -4 -32 3
a:of <month-ahead>	0 0 0 12 -4 0 0 0
a:of <month-gone>	3 0 0 -14 15 0 -1 -3
a:of <name>	0 -10 0 5 0 0 0 5
a:of <span>	0 12 0 -15 6 0 0 -3
a:of it	0 -4 0 -1 11 0 0 -1
a:of last	0 10 0 -4 0 0 0 -1
a:of next	0 9 0 -3 6 0 0 -8
a:of the	0 -30 7 45 -27 0 -2 -4
a:of thi	-6 -8 0 0 6 0 0 9
a:of up	0 -14 0 8 0 2 0 0
a:off	0 -9 0 8 3 -3 0 1
a:off .	0 -11 0 7 6 0 0 0
a:off the	0 -11 0 14 0 0 0 0
a:oil	0 7 0 -4 -4 0 0 0
a:old	0 8 0 -4 1 0 0 -2
a:olive	0 11 0 -10 0 0 0 0
a:on	0 7 -7 1 -18 -4 11 2
a:on .	0 14 0 -10 0 0 0 -2
a:on <day-ahead>	0 5 -2 20 -7 0 0 -21
a:on <name>	3 -8 0 0 0 0 0 2
a:on <quality>	-5 15 0 -1 -4 0 0 -7
a:on a	0 -11 0 -4 3 0 9 0
a:on an	0 12 0 -5 -4 0 0 0
a:on each	0 9 0 -8 0 0 0 0
a:on our	0 16 0 -13 0 0 -3 0
a:on patented	0 -9 0 10 0 0 0 0
a:on the	-3 -20 1 0 10 0 -1 9
a:only the	0 11 0 -15 0 0 0 3
a:opened	0 -11 0 20 -3 0 0 -1
a:other .	0 13 0 -9 0 0 0 0
a:other country	0 -8 0 0 0 0 0 8
a:our	0 11 -1 -12 13 0 -5 -2
a:out	-3 -1 -3 -7 12 2 -2 2
a:out .	-3 -7 -2 -3 6 0 0 11
a:outside	0 -12 0 2 9 0 0 0
a:over	0 -11 0 -11 14 0 11 5
a:over .	0 1 0 -12 0 0 0 11
a:owe	0 7 0 -10 -1 0 0 6
a:own	0 -1 0 -6 12 0 0 0
a:paper	0 -17 0 23 -2 0 0 0
a:parcel	-2 -2 10 0 0 0 0 -6
a:partner	0 8 0 -10 2 0 0 0
a:pass	0 -3 0 3 -7 0 -5 10
a:patented	0 -18 0 19 0 0 0 0
a:patented medicine	0 -18 0 19 0 0 0 0
a:pay the	0 23 0 -17 -4 0 0 -4
a:phone	0 18 0 -16 0 0 0 0
a:port	-1 -6 -4 -8 15 2 0 1
a:port .	0 6 0 -9 2 0 0 0
a:president	0 -7 0 14 0 0 0 0
a:prolongation	0 0 0 -14 1 0 9 4
a:publication	0 -10 0 12 0 0 0 0
a:publish	0 6 0 -9 1 0 0 0
a:publish its	0 14 0 -17 5 0 0 0
a:put	0 10 0 4 -11 -1 0 -9
a:quota	0 -7 0 13 0 0 0 -5
a:rare	0 -13 0 8 0 0 0 3
a:rare earth	2 -8 0 12 0 0 0 -5
a:rate	0 17 0 -13 0 0 0 0
a:rate .	0 14 0 -1 -6 0 0 -4
a:rather	0 0 0 -11 11 0 0 0
a:rather than	0 0 0 -11 11 0 0 0
a:reciprocal	0 0 0 12 0 0 0 -8
a:remain	0 9 0 -5 0 0 0 0
a:renew	0 0 0 13 0 0 0 -8
a:reply	0 -8 0 0 14 0 -5 -7
a:reply .	0 -6 0 0 11 0 -5 -4
a:report	0 -4 0 18 -8 0 -3 0
a:rest	8 -1 0 6 0 0 0 -13
a:rest .	7 9 0 -8 0 0 0 -7
a:right	0 14 0 -6 -7 0 0 0
a:right .	0 9 0 -1 -6 0 0 0
a:rise	0 11 0 -9 0 0 0 -5
a:rise to	0 18 0 -18 1 0 0 -1
a:round	0 -2 0 13 0 0 0 -5
a:rule on	0 7 -1 -11 2 0 0 2
a:run .	0 0 0 -7 -2 0 0 13
a:run until	0 -7 0 8 0 0 0 0
a:sale	0 14 0 -10 0 0 0 -4
a:say	0 -24 0 19 6 0 5 -10
a:season	0 -7 0 16 0 -3 0 -1
a:see	0 -2 0 12 0 0 0 -4
a:set	0 3 0 4 -5 0 6 -14
a:shall	0 -5 0 -8 4 0 5 6
a:ship	0 4 0 -14 19 0 0 -10
a:ship .	0 -9 0 -6 14 0 0 0
a:side	6 0 2 -3 0 0 5 -9
a:side .	7 4 2 -9 -3 0 0 -2
a:sign	0 0 0 10 -3 0 -3 -2
a:signature	0 0 0 10 -7 0 0 0
a:since	0 -10 0 5 0 0 0 6
a:sit	0 -4 0 10 -1 0 0 0
a:software .	-5 11 0 -1 0 0 0 -3
a:speaking	0 0 0 -9 0 0 0 9
a:spring	0 0 0 -10 0 0 0 10
a:start	0 14 0 -3 0 -3 0 -1
a:stay	0 -1 0 5 -11 0 0 2
a:step	0 9 0 -8 0 0 0 0
a:stop	0 9 0 -6 -5 0 4 0
a:subject	0 2 0 -8 7 0 0 0
a:subject to	0 2 0 -11 8 0 0 0
a:sugar	0 -10 0 -2 1 0 2 6
a:surcharge	0 11 -4 0 -3 0 0 -6
a:surcharge .	0 10 -3 -5 0 0 0 0
a:table	0 -16 0 12 0 0 0 2
a:take	0 -7 0 1 0 0 0 9
a:talk	0 -3 0 6 3 0 0 -9
a:talk in	0 -3 0 -4 9 0 0 0
a:tariff	0 -24 -6 15 8 0 9 -4
a:tariff .	0 -17 0 0 12 0 8 -2
a:tariff at	0 12 0 -6 -3 0 0 0
a:tariff is	0 -8 0 10 0 0 0 0
a:tax	0 3 0 -12 6 0 0 0
a:telephone	0 -14 0 5 0 0 0 8
a:telephone .	0 0 0 -7 0 0 0 9
a:telephone call	0 4 0 -9 0 0 0 3
a:tell	0 -11 0 -5 9 0 0 6
a:tell the	0 0 0 -7 11 0 0 0
a:term of	0 6 0 -10 6 0 0 0
a:text	0 -4 0 -14 3 0 8 5
a:th	4 -2 0 -12 12 0 0 0
a:than <money>	0 9 -7 -4 1 0 0 0
a:that	0 0 0 12 -33 0 0 11
a:that .	0 -9 0 0 -5 0 0 11
a:that <person>	0 14 0 -9 0 0 0 -5
a:that the	0 -8 0 9 -5 0 0 1
a:that to	0 1 0 -10 0 0 0 7
a:the	-2 -4 -4 5 -5 9 -6 -3
a:the <day-ahead>	0 14 0 -15 0 0 0 4
a:the <level>	0 14 0 -17 12 0 0 -8
a:the <number>	7 -2 0 7 0 0 0 -13
a:the <office>	-3 -1 0 21 -5 0 0 -14
a:the <organisation>	-4 -1 -1 -1 17 0 -1 -7
a:the <person>	0 -16 0 21 0 0 0 -4
a:the <quality>	0 -2 2 13 -10 0 6 -13
a:the <seat>	0 -6 0 9 0 0 -2 0
a:the additional	0 11 10 -19 -12 0 0 4
a:the arrangement	0 6 0 -10 0 0 0 3
a:the country	0 -10 0 10 0 0 0 0
a:the day	0 0 0 -13 0 0 6 1
a:the duty	0 12 -1 -9 10 0 0 -12
a:the end	0 -1 0 -3 0 0 0 11
a:the first	0 13 0 -3 -5 0 0 -4
a:the last	0 -5 3 -16 0 0 8 10
a:the latest	3 13 0 -13 0 5 0 -8
a:the month	0 -13 0 24 -4 0 0 -10
a:the north	0 -9 0 10 0 0 0 0
a:the old	0 9 0 -2 1 0 0 -9
a:the ordinary	0 9 0 -2 -3 0 0 0
a:the present	0 11 0 -11 0 0 0 0
a:the rest	8 0 0 3 0 0 0 -10
a:the section	0 11 0 -8 0 0 0 0
a:the table	0 -12 0 7 0 0 0 3
a:the telephone	0 0 0 -8 0 0 0 9
a:the text	0 -2 0 -12 5 0 8 0
a:the time	0 -10 0 -1 0 3 0 9
a:their	-3 -2 -3 11 0 -1 0 -3
a:them	-2 -11 0 -5 7 0 7 7
a:them .	-2 0 0 -17 10 0 8 2
a:there	0 0 0 14 -8 0 0 -12
a:they	-3 0 0 -2 -6 0 -1 12
a:they had	0 0 0 11 0 0 0 -8
a:they will	0 0 0 9 -3 0 -3 0
a:thi	0 0 -1 -20 11 -1 -1 17
a:thi week	0 9 0 -8 0 0 0 0
a:think	0 0 0 -12 8 0 0 4
a:threaten	0 -18 0 17 0 0 0 0
a:three	0 -22 0 16 0 0 0 8
a:time the	0 9 0 -6 0 -1 0 0
a:to	-7 1 -7 5 7 -1 -6 -9
a:to <day-ahead>	-2 5 -3 -5 -9 0 0 13
a:to <level>	0 12 0 -11 6 1 -5 -3
a:to a	0 14 0 -1 -1 0 -1 -8
a:to be	-1 -11 1 -2 15 0 4 -5
a:to charge	0 3 0 -18 7 0 0 5
a:to decide	0 0 0 6 -11 -2 7 0
a:to extend	0 0 0 -10 -1 0 0 14
a:to find	0 -8 0 2 -2 9 0 -2
a:to pay	0 -8 0 10 1 0 0 -4
a:to put	0 10 0 0 -3 -2 -1 0
a:to reply	0 -7 0 0 14 0 -5 -6
a:to report	0 0 0 11 -2 0 -3 0
a:to run	0 0 0 -5 -4 0 0 12
a:to set	0 0 0 9 0 0 0 -6
a:to sign	0 5 0 10 -4 0 -1 -9
a:to talk	0 -7 0 10 0 0 0 0
a:to the	1 0 1 -8 13 0 0 -11
a:trade	0 -6 0 11 0 0 -4 0
a:trading	0 7 0 -9 2 0 0 0
a:trading partner	0 7 0 -10 2 0 0 0
a:treaty	0 -2 0 -7 -2 0 13 0
a:truce	0 0 4 -6 11 -1 -4 0
a:truce between	0 -1 0 9 0 0 0 -5
a:truce on	0 4 0 -15 0 0 0 12
a:turn	0 5 0 -10 -1 0 0 4
a:two	-1 -18 0 31 -14 0 1 -5
a:under	4 0 0 0 3 5 0 -10
a:up .	0 -6 0 -13 0 0 -2 21
a:video	0 -7 0 13 0 0 0 -2
a:vote	0 0 0 -14 17 0 0 0
a:vote on	0 -1 0 -7 11 0 0 0
a:want	0 11 0 -16 -2 0 9 0
a:want to	0 8 0 -9 0 0 1 0
a:was	0 -6 0 17 1 0 -2 -13
a:was <number>	0 -1 0 10 0 0 0 -5
a:was to	0 -10 0 10 0 0 0 0
a:we	0 -9 0 0 -10 0 8 12
a:we shall	0 -10 0 0 -1 0 6 4
a:week	-2 9 0 -8 2 0 0 0
a:week .	0 8 0 0 0 0 0 -7
a:were	-1 -13 0 22 -6 0 0 -2
a:what he	0 -9 0 10 0 0 0 0
a:what they	0 2 0 -13 7 0 0 6
a:whatever	0 0 0 -12 6 0 0 0
a:whether	0 -7 0 -1 10 -3 0 -2
a:whether <name>	0 0 0 -16 12 0 0 4
a:whether a	0 -6 0 -4 11 0 0 0
a:whether to	0 -2 0 18 -11 -2 0 0
a:whole	0 0 -6 -1 0 0 0 11
a:will be	0 8 0 -9 5 0 1 -2
a:will charge	0 -7 0 8 0 0 0 0
a:will have	0 8 0 -11 0 0 0 3
a:will pay	0 -13 0 9 0 0 0 4
a:with	0 -18 4 0 6 0 -4 5
a:with <seat>	0 -5 0 -5 0 0 0 14
a:with a	0 0 0 12 -8 0 0 -1
a:without	-3 12 3 -8 -5 0 -5 4
a:without agreement	0 -13 0 2 0 0 0 11
a:without the	0 -11 0 7 3 0 0 0
a:word	0 -1 0 -13 10 0 0 5
a:work	0 0 0 10 -3 0 0 -2
a:worth	0 14 -8 -7 0 0 0 -3
a:worth less	0 9 -7 -4 1 0 0 0
a:would	0 1 0 2 -16 0 -6 6
a:would have	0 -18 0 23 0 0 0 -3
a:would not	0 -11 0 12 0 0 0 0
a:write	0 -5 0 11 -4 0 0 0
a:wrong	0 -5 0 11 -4 0 0 0
a:year	-9 9 0 -11 23 -3 -2 -3
a:year .	-3 5 0 -12 10 0 0 5
a:you	0 7 0 -18 16 0 0 0
a:your	0 0 0 -10 0 0 0 8
asks	0 -4 -11 22 -15 3 -8 -7
b:" <name>	0 0 0 10 0 0 0 -7
b:" not	0 0 0 -12 0 0 0 13
b:" the	0 -2 0 10 -1 0 0 -3
b:" we	0 -9 0 5 13 0 -6 -4
b:'	0 0 0 19 -13 0 0 -5
b:'s	0 7 -7 -7 13 0 -15 -6
b:'s <level>	0 -2 0 -12 0 0 0 18
b:'s <number>	0 16 0 -10 0 0 0 -2
b:'s good	0 3 0 0 12 0 0 -15
b:'s ministry	7 -1 0 13 -5 0 0 -11
b:'s on	0 -5 0 0 12 0 0 -8
b:'s order	0 9 0 -5 0 0 0 -3
b:'s parliament	0 -2 0 14 -8 0 0 0
b:'s rule	-4 0 0 9 -2 0 0 0
b:'s second	0 0 0 10 0 0 0 -8
b:'s senate	0 0 0 -10 10 0 0 0
b:'s ship	0 -2 0 -11 8 0 0 3
b:'s what	0 10 0 -9 0 0 0 0
b:( until	0 -8 -1 8 0 0 0 0
b:)	-2 25 -2 -7 -3 0 0 -5
b:*	0 0 0 11 0 0 0 -9
b:,	1 0 -1 8 -12 1 0 -4
b:, <day-gone>	0 -9 -2 8 -6 0 0 5
b:, <level>	0 16 0 -16 6 0 0 -4
b:, <name>	-1 -11 2 6 0 0 0 4
b:, <number>	0 27 0 -20 -1 0 0 -8
b:, <person>	0 -8 0 22 0 0 2 -15
b:, <points>	0 -9 0 7 0 0 0 3
b:, <span>	0 -8 0 11 0 0 0 -2
b:, a	0 -9 0 12 -2 0 0 0
b:, and	-7 -11 4 -9 21 -7 3 6
b:, are	-1 -11 4 11 0 0 0 -2
b:, back	0 -8 0 10 0 0 0 0
b:, begin	0 22 0 -13 0 0 0 -10
b:, both	0 14 0 -18 0 0 0 4
b:, by	0 -8 0 0 14 0 9 -15
b:, call	0 -3 0 7 -1 0 0 0
b:, come	7 -12 0 6 5 0 0 -8
b:, counted	0 -9 0 12 0 0 0 0
b:, did	0 0 0 -10 9 0 0 0
b:, down	0 -6 0 12 0 0 0 -6
b:, duty	0 -13 0 0 0 0 0 13
b:, effective	3 13 0 -12 -1 0 0 0
b:, end	3 -13 0 -6 -2 0 0 13
b:, for	0 2 0 -9 10 0 0 0
b:, from	0 3 -5 10 -3 0 0 -14
b:, go	0 5 0 -12 0 0 0 7
b:, good	0 -10 0 6 0 0 0 3
b:, had	0 7 0 -11 0 0 0 4
b:, has	6 15 0 -14 -12 0 0 4
b:, have	0 0 0 12 -3 2 0 -12
b:, he	0 0 0 -9 -2 0 0 11
b:, in	0 0 0 9 -4 0 0 -2
b:, is	2 -3 0 -10 1 0 0 12
b:, it	2 -17 0 -13 0 0 13 17
b:, lapse	0 -8 0 0 0 0 0 9
b:, last	0 0 0 11 0 0 0 -10
b:, likewise	10 3 0 0 -1 0 0 -10
b:, no	0 0 0 11 0 0 -1 -7
b:, not	-9 2 0 1 7 0 0 -2
b:, now	-1 -1 1 -18 0 5 0 14
b:, pay	0 11 0 0 0 0 0 -11
b:, prolong	0 0 0 -8 0 0 0 9
b:, reach	0 9 0 -7 0 0 0 0
b:, run	2 19 0 -2 0 0 0 -19
b:, say	0 -12 0 10 -1 0 7 -3
b:, since	0 -7 0 -3 0 0 0 9
b:, sit	0 0 0 10 -9 0 0 0
b:, spoke	0 0 0 -13 0 0 0 13
b:, start	1 0 0 15 -12 0 0 -12
b:, suspend	-1 0 0 -14 2 0 0 9
b:, take	0 15 0 -13 0 0 0 0
b:, the	-3 10 -8 -3 4 2 -6 -9
b:, till	0 0 0 -9 0 0 0 11
b:, to	-2 3 -2 -13 0 2 -1 12
b:, until	0 19 7 -16 -5 9 -5 -7
b:, up	0 -2 0 -20 0 0 0 23
b:, was	0 -3 0 -1 0 0 0 10
b:, we	0 10 0 5 -5 0 0 -11
b:, will	10 15 0 -16 -6 4 0 -4
b:, with	2 5 0 -9 0 1 -1 0
b:, would	0 -8 0 4 0 0 0 3
b:- <name>	0 13 0 -6 0 0 0 -1
b:- a	0 9 0 -7 0 0 0 0
b:- and	0 8 0 -10 0 0 0 0
b:- the	6 -14 0 2 0 0 0 5
b:. eastern	-1 4 6 -9 0 0 0 -1
b:. m	0 0 4 -11 5 0 0 2
b:/	0 -21 3 1 6 0 0 7
b:/ the	0 -6 0 -2 0 0 0 10
b:: <name>	1 0 0 13 -1 0 0 -14
b:: <quality>	0 -15 0 -5 -1 0 0 19
b:: <seat>	0 -14 0 7 -4 0 0 10
b:: <span>	0 8 0 6 0 0 0 -17
b:: and	0 14 0 -11 0 0 0 0
b:: from	-1 0 0 -3 0 0 0 11
b:: it	0 0 0 -10 -3 0 0 16
b:: its	0 12 0 -6 0 0 0 -6
b:: on	0 9 0 -9 3 0 0 -4
b:: sign	0 0 0 -6 0 0 0 9
b:: the	0 0 0 5 13 1 -5 -17
b:: then	0 16 0 -8 0 0 0 -9
b:: until	-1 -9 0 0 10 0 0 0
b:: we	0 -1 0 -4 2 0 12 -8
b:: what	6 -13 6 19 -7 0 0 -14
b:; <name>	0 -2 0 18 -9 0 0 -4
b:; a	0 -14 0 -5 20 0 0 0
b:; from	0 18 0 -16 0 0 0 0
b:; on	0 11 0 -2 0 0 0 -10
b:; the	-3 -5 -1 6 -11 0 3 5
b:<agent>	-11 3 5 11 0 3 -5 -17
b:<day-ahead>	-13 5 -6 -5 1 0 -8 5
b:<day-ahead> and	-1 2 0 -13 20 0 -1 -2
b:<day-ahead> from	0 -6 0 8 0 0 0 0
b:<day-ahead> to	-2 -7 -2 14 -9 0 0 1
b:<day-ahead> would	0 -3 -4 -5 -1 5 0 11
b:<day-gone>	8 23 0 -27 -7 2 8 -2
b:<day-gone> <person>	0 -2 0 14 0 0 0 -10
b:<day-gone> he	0 5 0 -11 0 0 9 -3
b:<day-gone> put	0 14 0 -13 0 0 0 0
b:<day-gone> take	0 7 0 -10 0 0 0 1
b:<day-gone> that	0 3 0 -2 -10 6 0 0
b:<day-gone> the	0 17 0 -7 3 0 0 -16
b:<day-gone> was	0 -12 0 -7 6 0 8 3
b:<day-today>	-8 9 -2 -15 -4 0 -5 18
b:<day-today> from	0 14 0 -18 -1 0 0 4
b:<day-today> to	-1 -9 0 7 0 0 0 0
b:<duty>	-2 -5 13 -9 7 -7 0 11
b:<gate>	-1 6 -9 -2 10 0 -6 -10
b:<goods-amount>	0 0 0 30 -26 0 -6 -4
b:<goods-amount> by	0 -3 0 24 -13 0 -3 0
b:<goods-amount> of	0 -4 0 21 -10 0 0 -1
b:<goods>	14 8 5 -12 -5 -15 -16 1
b:<level-noun>	-16 7 -12 0 14 1 0 -8
b:<level>	0 7 -2 5 -18 -9 -26 2
b:<level> after	0 -11 0 3 7 0 0 -2
b:<level> and	0 2 0 9 2 0 0 -19
b:<level> apply	0 9 0 -6 0 0 0 0
b:<level> begin	0 12 0 -11 0 0 0 0
b:<level> come	0 0 0 -12 0 0 0 6
b:<level> duty	0 12 0 -14 0 0 0 4
b:<level> end	0 5 4 -13 0 0 0 0
b:<level> for	0 24 0 -19 0 0 0 -5
b:<level> from	-11 6 0 0 0 0 0 1
b:<level> has	0 0 0 -8 0 0 0 10
b:<level> here	0 -10 0 8 0 0 0 2
b:<level> in	0 11 0 -25 -2 0 0 20
b:<level> is	0 0 0 -3 -11 0 0 11
b:<level> lower	0 -7 0 10 0 0 0 0
b:<level> more	0 -14 0 20 0 0 0 -3
b:<level> off	0 -16 0 23 -1 0 0 -5
b:<level> on	0 4 8 -9 5 0 -4 3
b:<level> start	0 11 0 -10 0 0 0 0
b:<level> tariff	3 9 0 -13 2 0 0 -3
b:<level> there	0 13 0 -18 0 0 0 6
b:<level> to	0 14 0 -12 0 0 0 0
b:<level> until	0 -4 -2 2 -11 0 0 9
b:<level> was	0 -12 0 13 0 0 0 0
b:<level> were	0 -11 0 3 6 0 0 0
b:<level> will	0 0 0 -5 0 0 0 10
b:<level> with	0 -11 0 12 0 0 0 0
b:<level> would	0 -9 0 14 0 0 0 -4
b:<money>	-6 8 -1 13 -9 0 -3 -13
b:<money> worth	0 -9 0 9 0 0 0 0
b:<month-ahead>	0 0 0 -13 0 0 0 13
b:<month-gone>	17 0 -2 -12 1 0 0 2
b:<month-gone> and	0 -3 0 -3 0 0 0 10
b:<month-gone> is	0 12 0 -5 0 0 0 -5
b:<month-today>	2 0 3 -8 0 0 0 2
b:<name>	16 -11 -2 5 1 0 -6 0
b:<name> 's	10 5 0 3 -5 -4 0 -12
b:<name> and	-8 15 -1 -9 -16 -1 -11 13
b:<name> are	3 -11 0 0 0 0 8 0
b:<name> at	0 15 0 -5 -2 0 0 -8
b:<name> by	2 -7 0 14 -8 0 0 -2
b:<name> come	0 13 0 -10 5 0 0 -6
b:<name> conclude	0 0 0 10 0 0 0 -7
b:<name> cut	0 -10 0 9 0 0 0 1
b:<name> doe	0 5 0 -9 6 0 0 -6
b:<name> end	0 -3 -12 10 10 0 0 -8
b:<name> enter	0 12 0 -8 -1 0 0 0
b:<name> gave	0 0 0 -10 6 0 9 -3
b:<name> give	0 -3 0 2 10 0 0 -7
b:<name> has	1 1 -4 -14 -1 -3 6 9
b:<name> in	0 -10 0 5 -3 0 -2 13
b:<name> make	0 -4 0 14 0 0 0 -10
b:<name> meet	0 11 0 -11 0 0 0 0
b:<name> must	3 -2 0 -14 14 0 0 0
b:<name> on	0 -3 8 -1 -12 2 3 3
b:<name> over	0 0 0 12 0 0 0 -11
b:<name> pay	0 -9 0 10 0 0 0 0
b:<name> put	0 -11 0 8 7 0 0 -4
b:<name> raise	0 -11 0 13 0 0 0 0
b:<name> run	0 -11 0 0 0 0 0 12
b:<name> sign	0 -8 0 16 0 0 0 -4
b:<name> since	0 -3 0 9 0 0 0 -4
b:<name> slap	0 11 0 -11 0 0 0 0
b:<name> stop	9 -7 0 0 0 0 0 0
b:<name> tariff	0 10 0 -9 0 0 0 0
b:<name> the	0 -4 -2 21 -8 0 0 -5
b:<name> to	0 -16 0 10 9 0 0 0
b:<name> trade	0 13 0 -4 -6 0 0 0
b:<name> under	0 -8 0 0 0 0 0 9
b:<name> until	0 -3 0 -13 18 0 -10 4
b:<name> will	0 9 5 -23 3 0 -3 12
b:<name> would	2 -7 0 15 -19 0 2 0
b:<not>	-6 -11 -4 18 -13 -5 1 5
b:<number>	0 23 1 -1 3 -18 -15 -26
b:<number> .	0 -10 0 13 0 0 0 0
b:<number> /	0 -17 3 0 7 0 0 7
b:<number> a	-4 -4 -7 -1 1 0 0 11
b:<number> cent	0 -7 0 14 0 0 0 -5
b:<number> for	0 -7 2 9 -3 0 0 0
b:<number> from	0 14 0 -13 -4 0 0 1
b:<number> had	0 -8 0 9 0 0 0 0
b:<number> in	0 8 0 -17 12 0 0 0
b:<number> may	0 4 2 7 -15 0 0 0
b:<number> notice	8 0 0 3 0 0 0 -10
b:<number> of	0 -10 0 9 3 0 6 -10
b:<number> on	-2 29 -4 -12 -9 0 0 -12
b:<number> p	2 0 9 -16 10 0 0 -14
b:<number> the	0 -1 0 17 -4 0 0 -8
b:<number> to	0 -10 0 3 7 0 0 0
b:<number> until	0 1 0 -10 0 0 0 8
b:<number> will	0 11 0 -17 0 0 0 7
b:<number> would	0 9 0 -10 0 0 0 0
b:<office>	-8 -1 -5 20 -20 0 16 -12
b:<office> 's	-3 2 0 7 3 0 0 -10
b:<office> are	0 -4 0 11 -3 0 0 0
b:<office> from	0 9 0 -8 0 0 0 0
b:<office> has	0 -1 0 16 -10 0 0 0
b:<office> in	0 -1 0 9 -3 0 0 0
b:<office> on	0 13 0 -7 -1 0 0 -3
b:<office> say	0 -4 0 -8 9 0 0 3
b:<office> to	0 -4 0 -8 0 0 16 -5
b:<office> want	0 0 0 -9 0 0 0 10
b:<office> will	0 -6 0 18 -9 0 0 0
b:<organisation>	-15 -14 12 5 3 -7 -10 9
b:<organisation> 's	-6 -22 0 23 -5 0 0 7
b:<organisation> agree	0 0 0 -9 9 0 0 0
b:<organisation> before	0 0 0 -3 10 0 0 -6
b:<organisation> decide	0 -10 0 10 0 0 0 -5
b:<organisation> did	0 0 0 9 -8 0 0 0
b:<organisation> doe	0 6 0 -17 3 0 0 6
b:<organisation> end	0 0 0 9 0 0 0 -7
b:<organisation> expect	0 12 0 -8 -3 0 0 0
b:<organisation> gave	0 0 0 4 -9 4 0 0
b:<organisation> has	0 15 -3 -4 -18 0 -2 17
b:<organisation> hear	0 0 0 -25 26 0 0 0
b:<organisation> heard	0 10 0 1 -13 0 0 0
b:<organisation> hold	0 0 0 12 -9 0 0 0
b:<organisation> in	0 8 0 -26 16 0 0 5
b:<organisation> is	0 -3 0 15 -6 0 0 -6
b:<organisation> meet	0 0 0 -9 2 0 0 9
b:<organisation> must	0 0 0 19 -15 0 0 0
b:<organisation> of	0 9 0 -3 0 0 0 -7
b:<organisation> on	0 -6 0 12 -10 0 0 2
b:<organisation> sit	0 0 0 -10 11 0 0 0
b:<organisation> tell	0 7 0 -15 9 0 0 0
b:<organisation> to	0 -2 0 -4 9 0 0 0
b:<organisation> until	0 9 0 -14 2 0 0 0
b:<organisation> vote	0 -2 0 23 -20 0 0 0
b:<organisation> will	0 -1 0 -2 9 0 0 -3
b:<person>	-7 0 -13 12 1 2 1 -14
b:<person> and	0 -23 0 0 0 3 0 11
b:<person> announce	4 -11 0 -7 -4 0 8 14
b:<person> call	0 11 0 -10 0 0 0 0
b:<person> had	0 -9 0 9 3 -1 0 0
b:<person> has	-6 16 0 -6 11 0 -5 -14
b:<person> is	0 -17 0 20 3 0 -1 -8
b:<person> say	0 7 0 -4 -12 0 7 2
b:<person> spoke	0 9 0 -5 5 0 0 -10
b:<person> to	0 -5 0 9 4 -1 -2 -4
b:<person> want	0 7 0 1 0 0 0 -10
b:<person> was	0 -13 0 3 0 0 0 9
b:<person> will	0 -23 0 18 -11 0 0 1
b:<points>	-26 -1 -4 -6 -18 0 0 36
b:<points> are	-1 0 0 -4 0 0 0 12
b:<points> for	0 -8 0 9 0 0 0 0
b:<points> from	0 10 0 -5 0 0 0 -4
b:<points> of	-3 -6 0 6 0 0 0 4
b:<points> until	0 0 0 -10 0 0 0 12
b:<quality>	-3 1 5 -9 12 7 -26 1
b:<quality> agreement	0 9 0 6 -8 0 0 -7
b:<quality> and	0 -6 0 6 11 0 0 -11
b:<quality> cabinet	0 -4 0 -12 7 0 0 8
b:<quality> car	0 -11 0 14 0 0 0 0
b:<quality> coffee	0 13 0 -12 0 0 0 0
b:<quality> company	0 -3 0 16 -2 0 0 -1
b:<quality> duty	8 0 0 -14 -4 0 0 10
b:<quality> economy	0 -8 0 4 0 0 0 3
b:<quality> glass	0 4 0 -12 0 0 0 5
b:<quality> importer	0 -9 0 13 0 0 0 -1
b:<quality> oil	0 -12 0 -9 11 0 0 9
b:<quality> olive	0 12 0 -2 0 0 0 -9
b:<quality> one	7 4 4 6 8 0 0 -28
b:<quality> owner	0 0 0 -5 -2 10 0 0
b:<quality> paper	0 -7 0 -2 9 0 0 0
b:<quality> parliament	0 -3 0 -5 15 0 0 -6
b:<quality> port	0 -9 0 -8 11 3 0 0
b:<quality> rate	0 9 0 -6 0 0 0 -2
b:<quality> salmon	0 -2 0 10 0 0 0 -7
b:<quality> ship	2 -13 0 7 8 0 0 -8
b:<quality> side	0 -3 0 0 -8 0 0 11
b:<quality> sugar	0 -18 0 0 0 0 0 16
b:<quality> trade	0 -9 0 12 0 0 0 0
b:<quality> wheat	0 8 0 -6 0 0 0 0
b:<seat>	3 -12 -4 9 0 -18 4 5
b:<seat> and	0 -1 0 5 -19 0 0 15
b:<seat> by	6 -2 0 -15 6 0 -1 5
b:<seat> for	0 -2 0 12 0 0 0 -5
b:<seat> let	0 0 0 10 0 0 0 -7
b:<seat> on	-2 -10 0 25 -8 0 -1 -4
b:<seat> say	0 3 5 2 -11 0 -1 0
b:<seat> the	0 -2 0 -8 4 0 0 9
b:<seat> to	0 -2 0 9 -2 0 0 -1
b:<seat> until	0 -2 0 -5 0 0 0 9
b:<seat> would	0 -2 0 -6 9 0 3 -2
b:<sender>	3 -14 5 5 -6 0 -10 6
b:<span>	-9 -6 -5 10 -18 -2 4 10
b:<span> after	0 -6 0 9 0 0 0 -1
b:<span> are	0 0 0 -24 0 0 0 25
b:<span> end	0 -5 0 -2 0 0 0 9
b:<span> from	-2 8 0 8 -10 0 0 -17
b:<span> of	0 -6 0 0 9 0 0 0
b:<span> on	0 0 0 9 0 0 0 -7
b:<span> run	0 8 0 -10 0 0 0 1
b:<span> to	0 12 0 -14 0 0 0 2
b:<span> truce	0 4 0 13 0 0 0 -17
b:<taker>	0 8 4 -6 0 -10 0 1
b:<v-agree>	1 -1 -1 -2 0 -8 8 2
b:<v-bear>	-5 5 -8 0 -2 -6 3 3
b:<v-begin>	6 -1 0 1 0 -14 -9 3
b:<v-buy>	2 14 14 -9 -10 0 -6 -6
b:<v-deny>	17 -21 -4 0 0 -2 0 -5
b:<v-down>	0 2 -16 -3 -7 0 13 5
b:<v-end>	6 -2 5 -6 -13 -3 -14 10
b:<v-lack>	10 3 -1 -1 -14 0 1 0
b:<v-propose>	-10 -8 -17 0 14 -10 4 0
b:<v-renew>	-21 0 5 -3 5 0 -7 6
b:<v-return>	0 2 -7 7 4 -2 0 -12
b:<v-say>	0 -9 0 17 -10 -9 1 -2
b:<v-sell>	10 -22 -16 14 7 -2 0 -10
b:<v-sign>	-4 -6 -6 5 4 -14 -13 10
b:<v-stay>	6 -3 9 -5 9 -6 -2 -2
b:<v-target>	-3 -8 1 4 10 0 -14 2
b:<v-up>	-3 3 0 3 -9 0 -17 3
b:a	-1 -11 -15 1 10 6 14 -6
b:a .	-4 -6 -7 -1 4 0 0 11
b:a <organisation>	0 -2 0 10 -9 0 4 0
b:a <quality>	0 9 0 -4 -9 10 0 -3
b:a case	0 1 0 7 -9 0 0 0
b:a deadline	0 -3 0 -6 0 0 8 0
b:a deal	0 -2 0 -4 -6 0 0 12
b:a decision	0 -18 0 -10 28 0 -2 -2
b:a dinner	0 0 0 -7 0 0 0 9
b:a duty	0 -1 0 2 10 0 0 -13
b:a final	0 -5 0 10 0 0 0 0
b:a hearing	0 -7 0 -13 23 0 0 0
b:a joint	0 -14 0 12 -3 3 3 0
b:a last	0 10 0 -8 0 0 0 0
b:a meet	0 -2 0 16 -5 0 0 -1
b:a new	0 -17 0 6 17 0 -2 -5
b:a pause	0 14 0 0 0 0 0 -10
b:a permanent	0 0 0 10 -3 0 -4 0
b:a rise	0 18 0 -14 -6 0 0 0
b:a second	0 -15 0 7 8 0 0 -3
b:a surcharge	0 -8 0 11 0 0 0 0
b:a tariff	0 11 0 -13 -2 0 0 3
b:a trade	0 -16 0 2 -2 0 0 12
b:a treaty	0 -6 0 -7 -11 0 11 9
b:a truce	-3 1 0 5 -13 0 0 0
b:about	-1 10 0 9 -25 6 -2 0
b:about the	0 -3 0 23 -17 0 0 -4
b:above	0 -8 0 9 0 0 0 0
b:accord	0 11 0 -1 1 0 -6 -7
b:according	6 -13 -1 0 -1 0 0 7
b:according to	7 -2 0 -13 0 0 0 13
b:action	0 11 0 -10 0 0 0 0
b:add <level>	0 -11 0 12 0 0 0 0
b:additional	-1 21 2 -21 -13 0 0 4
b:additional <level>	-6 16 0 -11 -2 0 0 0
b:additional duty	0 -9 4 0 -6 0 0 9
b:additional tariff	4 9 0 -16 0 0 0 0
b:adopt the	0 0 0 10 -8 0 0 0
b:affiliate	0 -1 0 0 10 0 0 -5
b:affiliate of	-12 1 0 2 3 0 0 6
b:after	2 -3 -7 -4 10 0 -6 3
b:after <person>	0 21 0 -20 0 0 0 0
b:after a	0 10 0 -6 0 0 0 -1
b:after the	0 -11 0 16 -1 0 0 0
b:again as	0 8 0 -11 2 0 0 0
b:again before	0 0 0 -13 6 0 0 9
b:again by	0 -9 0 19 -9 0 -2 0
b:again from	4 -8 0 0 -3 0 0 11
b:again in	0 -7 0 13 -1 0 0 0
b:against	0 -18 0 2 15 0 0 -1
b:against the	0 -5 0 -7 20 0 0 -9
b:agree	1 -13 0 1 -10 0 12 5
b:agree by	0 0 0 -15 0 0 9 3
b:agree in	0 -4 0 -18 0 0 0 24
b:agree to	2 -8 0 16 -10 0 5 -11
b:agreement	0 -8 -6 16 -13 -6 4 0
b:agreement by	0 -8 0 -3 -10 0 4 14
b:agreement will	0 9 0 -6 0 0 0 0
b:aim	0 1 0 -10 -9 0 17 0
b:air	0 -13 0 6 5 0 0 0
b:airport	0 0 0 8 -7 0 0 0
b:alert	0 8 0 0 -1 0 0 -5
b:alive	0 -10 0 9 0 0 0 0
b:all	7 13 5 -7 -11 -3 6 -10
b:all of	0 -3 0 -9 0 0 9 8
b:all the	0 13 0 -10 0 0 0 -2
b:all three	0 7 0 1 0 0 0 -10
b:allow	0 -1 0 -4 11 0 0 -4
b:almond	0 8 0 -15 0 0 0 7
b:already	0 10 0 -1 -9 0 0 0
b:also	6 -21 1 6 0 0 0 6
b:am	0 0 0 12 -1 0 0 -7
b:ambassador	0 -1 0 -14 16 0 0 0
b:an	-2 -1 0 -14 12 4 5 3
b:an agreement	0 -8 0 5 -7 0 11 -6
b:an answer	0 -14 0 -23 25 3 0 0
b:an end	0 7 0 -11 0 0 0 4
b:an extension	0 6 -3 -27 14 0 0 16
b:an order	0 3 0 5 0 0 0 -10
b:and	-5 1 -6 -10 5 -24 -3 14
b:and -	0 8 0 -10 0 0 0 0
b:and <level>	0 2 0 4 3 0 0 -17
b:and <name>	-3 11 -9 2 -15 -2 -10 4
b:and <number>	0 -7 0 7 -13 0 0 9
b:and <organisation>	0 0 0 8 -13 0 0 0
b:and <person>	0 -8 0 0 -3 3 0 8
b:and <quality>	0 5 0 7 9 0 0 -19
b:and <seat>	-3 -15 0 3 -8 0 0 17
b:and after	0 -5 0 -4 0 0 0 11
b:and agree	0 -10 0 8 0 0 0 0
b:and are	0 3 0 17 -17 0 0 -3
b:and arrive	0 -3 0 -9 15 0 0 0
b:and come	0 -2 0 -16 0 0 0 18
b:and due	0 2 0 -12 0 0 0 10
b:and enter	0 -19 0 8 14 0 0 0
b:and expire	0 1 0 12 0 0 0 -12
b:and from	0 7 0 -11 12 0 0 -8
b:and gave	0 -6 0 -11 21 0 0 -7
b:and has	0 -9 0 -9 4 0 11 1
b:and have	0 2 0 6 0 0 4 -12
b:and in	0 0 0 -1 -5 0 0 9
b:and including	0 -8 9 -1 -2 0 0 2
b:and is	0 0 0 -13 12 0 0 3
b:and it	0 -22 4 -9 12 0 0 14
b:and its	0 -7 0 0 5 0 10 -6
b:and last	0 -2 0 -9 0 0 0 15
b:and must	0 0 0 -1 -7 0 0 10
b:and not	0 -4 0 5 6 0 0 -9
b:and now	0 0 0 -10 0 0 0 11
b:and on	1 12 0 -7 2 -1 0 -10
b:and other	0 10 0 -3 0 0 0 -2
b:and run	-1 0 0 -11 0 0 0 13
b:and say	0 0 0 -9 9 0 0 0
b:and the	0 10 -6 9 -20 -4 3 -2
b:and they	0 6 0 -16 0 0 7 1
b:and we	0 3 0 -13 0 0 0 12
b:and what	0 -6 9 6 -10 0 0 0
b:and would	0 14 0 0 -3 0 0 -4
b:announce	6 -1 -4 -8 -3 -1 6 12
b:announce a	0 -8 0 0 1 0 0 8
b:announce for	0 8 0 -12 -5 0 0 12
b:announce his	0 0 0 -9 9 0 0 0
b:announce in	0 0 0 -14 4 0 8 0
b:announce its	0 0 0 15 -7 0 0 -5
b:announce on	5 -12 0 8 0 0 0 1
b:another	0 20 0 -6 -4 0 0 -11
b:another <level>	-6 12 0 -5 0 0 0 0
b:answer	-1 -5 0 -24 25 1 5 -6
b:answer by	0 -10 0 -17 12 0 9 -1
b:answer is	0 0 0 -12 10 0 0 1
b:answer to	0 -12 0 18 -3 0 0 0
b:any	0 5 0 0 -15 0 -2 7
b:any case	0 8 0 -12 0 0 0 7
b:app	0 0 0 -7 0 11 0 0
b:appeal	0 -7 0 21 -10 0 0 0
b:application	0 -5 0 9 -5 0 0 2
b:apply again	2 27 0 -23 -1 0 0 -10
b:apply for	0 -8 0 -14 24 0 0 -1
b:apply to	0 -6 0 12 -1 0 0 -3
b:apply until	0 -15 2 9 -9 0 0 4
b:approval	0 -16 0 19 0 0 0 -1
b:approve it	0 -2 0 14 -5 0 0 -4
b:approve the	0 -4 0 -17 11 0 0 12
b:are	18 -1 19 3 -6 -8 -8 -20
b:are back	0 14 0 -10 -3 0 0 0
b:are charge	0 -10 0 11 0 0 0 0
b:are closed	0 -4 0 11 -2 0 0 0
b:are on	0 10 0 0 -5 0 0 -5
b:are over	0 0 0 -15 0 0 0 15
b:are suspend	1 -3 -3 7 17 0 0 -15
b:are the	5 6 0 0 0 0 0 -9
b:are to	13 -3 6 15 -5 0 -3 -31
b:are up	0 0 0 -11 -1 0 0 14
b:argument	0 -3 0 -13 18 0 0 0
b:argument on	0 0 0 -8 11 0 0 0
b:arrangement	-1 -25 -3 3 2 0 0 13
b:arrangement end	0 -2 0 9 0 0 0 -4
b:arrangement will	0 0 0 -9 0 0 0 11
b:arrangement with	0 -9 0 7 0 0 0 0
b:arrive	0 0 6 -18 12 0 -10 2
b:arrive by	0 1 8 -15 4 0 -9 4
b:as	11 -10 -8 10 -11 0 -3 6
b:as from	0 -21 0 11 4 0 0 4
b:as it	0 -4 0 9 0 0 0 -2
b:as of	10 14 0 -3 -12 0 0 -15
b:as the	0 0 0 9 -3 0 0 0
b:aside	0 -9 0 8 0 0 0 0
b:ask for	0 -15 0 11 -2 3 0 0
b:ask in	0 0 0 11 -5 0 0 -7
b:ask to	0 0 0 -6 8 0 0 0
b:ask what	0 11 0 -4 -2 0 0 -5
b:assembly	0 -3 0 -11 19 0 0 -4
b:at	-3 0 -11 8 6 -6 0 -4
b:at <level>	0 22 3 -26 0 0 0 0
b:at <number>	6 1 0 14 -6 0 0 -16
b:at a	0 -1 0 12 -5 0 1 -8
b:at least	0 9 0 -6 0 0 8 -12
b:at noon	0 -11 0 9 -5 0 0 1
b:at sea	0 8 0 0 -11 0 0 0
b:away	7 4 0 -23 -7 0 0 19
b:back	7 17 -4 -9 -1 0 -9 -9
b:back at	0 15 0 -7 -8 0 0 0
b:back by	2 4 0 3 -13 0 -3 1
b:back in	8 10 0 -14 0 0 0 -1
b:back on	-1 14 0 -8 -3 0 0 -1
b:back to	-2 -5 0 12 4 5 0 -14
b:back until	0 -4 0 -12 19 0 0 -1
b:backdated	0 -16 0 15 -1 0 0 0
b:base	0 2 0 -10 0 0 0 6
b:bay	0 0 0 7 -9 0 0 1
b:bay on	0 0 0 7 -9 0 0 1
b:be	-3 8 -12 4 -3 0 -5 -7
b:be a	0 -3 0 9 -1 0 0 -1
b:be apply	2 9 0 -20 0 0 0 3
b:be ask	0 -4 0 -5 10 0 0 0
b:be at	0 9 0 0 -3 0 0 -6
b:be back	0 10 0 0 -8 0 0 -8
b:be collect	0 -3 0 -12 0 0 0 13
b:be completed	0 0 0 1 -6 -2 0 9
b:be discuss	0 0 0 8 -3 0 0 0
b:be done	0 -2 0 13 -10 2 -4 0
b:be due	0 0 0 -9 13 0 0 -1
b:be extend	-1 8 2 -19 -6 0 0 11
b:be free	0 21 0 -8 -7 0 0 -6
b:be heard	0 -12 0 11 0 0 0 0
b:be hold	0 -7 0 9 0 0 0 -3
b:be in	0 -3 0 19 -8 3 0 -9
b:be keep	0 13 0 -12 -6 0 0 2
b:be put	2 0 0 0 -10 5 0 0
b:be suspend	0 -12 0 5 13 0 0 -4
b:be take	0 -10 0 1 9 0 0 -2
b:be used	0 -11 0 -4 14 0 0 0
b:became	0 -15 0 21 0 0 0 -5
b:because	0 -10 0 -3 0 0 0 14
b:become	0 8 0 -15 8 0 0 0
b:become <level>	0 12 0 -8 0 0 0 0
b:been	0 -15 1 24 -12 5 -13 -4
b:been <level>	9 -20 0 16 0 0 0 -6
b:been announce	0 -1 0 0 -5 0 0 9
b:been charge	0 -12 0 10 0 0 0 0
b:been due	0 -6 0 17 -2 0 0 -8
b:been in	0 -2 6 9 0 0 0 -11
b:been put	-3 14 0 0 -5 0 0 -7
b:been suspend	1 0 0 -4 -9 0 0 11
b:been tell	0 8 0 -16 -4 6 0 6
b:before	-15 -6 -2 2 7 0 1 2
b:before <day-today>	0 13 -2 -19 4 0 0 0
b:before and	0 -14 0 0 12 0 0 3
b:before it	0 3 0 -22 8 0 0 10
b:before the	0 -16 4 10 -10 0 5 6
b:begin	-4 4 -6 4 1 0 5 -12
b:begin at	0 0 0 -9 10 0 0 0
b:begin in	0 -15 0 22 0 0 0 0
b:begin to	0 12 0 -6 0 0 0 -4
b:being	0 -7 0 -2 0 0 0 12
b:between	-2 2 -1 -2 9 0 0 0
b:between <day-gone>	0 0 0 -8 10 0 0 0
b:between <name>	0 2 0 1 -9 0 0 1
b:beyond	0 6 0 -9 -7 0 0 10
b:bill	0 -10 0 -3 13 0 0 0
b:bite	11 -4 0 -5 0 0 0 0
b:bloc	0 5 0 -19 13 0 0 0
b:boat	0 -11 0 0 9 0 0 2
b:bond	0 -1 0 -11 11 0 0 2
b:book	0 -9 0 15 0 0 0 -3
b:border	0 9 0 0 0 0 0 -11
b:both	-8 12 -9 -7 5 -5 -18 1
b:both are	0 3 0 -10 -1 0 0 8
b:both country	0 10 0 -19 5 0 0 2
b:both government	0 -10 0 12 0 0 0 -2
b:bottle	0 14 2 -16 0 0 0 0
b:break	0 0 0 10 0 0 0 -6
b:bridge	0 -16 0 22 -2 0 0 -4
b:bridge at	0 -6 0 9 0 0 0 0
b:bring	-3 -2 0 2 -6 0 -1 11
b:bring its	0 11 0 -8 0 0 0 0
b:broker	0 9 0 -8 0 0 0 0
b:building	0 0 0 -26 26 0 0 0
b:built	-2 0 0 -8 9 0 0 0
b:bus	0 -7 0 14 0 0 0 -6
b:busan	-5 -10 0 0 -6 0 0 14
b:busan on	0 0 0 9 0 0 0 -5
b:buse	0 -4 2 13 -5 0 0 -5
b:business on	0 -5 0 11 -1 0 0 0
b:but	-1 6 -4 0 2 0 3 -8
b:butter	0 -8 0 23 -2 0 0 -12
b:butter pay	0 -9 0 12 -1 0 0 0
b:buy	0 17 0 0 -4 -2 0 -10
b:buyer	0 5 0 -4 2 -9 0 3
b:by	-1 -14 1 1 8 -10 13 -10
b:by <level>	0 -14 0 21 -4 0 0 -2
b:by <number>	0 -6 0 11 -1 0 0 0
b:by <points>	0 13 0 -7 0 0 0 -6
b:by <span>	0 0 0 -6 0 0 0 9
b:by an	0 5 0 3 0 0 0 -9
b:by telephone	0 4 0 -6 -9 -2 -1 12
b:by the	2 -10 -4 4 6 -9 12 -17
b:calendar	0 8 0 -18 0 0 0 10
b:call from	0 -7 0 10 -2 0 0 0
b:call on	0 1 0 3 -10 0 0 2
b:can	-1 0 0 13 -3 0 -1 -8
b:can be	0 -9 -1 3 11 0 0 -6
b:cancel	0 -9 0 10 0 0 0 0
b:cannot	0 12 0 -13 0 0 0 0
b:canola	0 11 0 -1 -2 0 0 0
b:canola seed	0 11 0 -2 -2 0 0 0
b:carry on	0 3 0 -11 1 0 0 1
b:cartagena	0 -10 0 13 0 0 0 0
b:case	0 6 0 -13 4 0 0 7
b:case against	0 -2 0 -7 12 0 0 0
b:case on	0 -7 0 -11 9 0 0 8
b:cease	2 0 3 -17 -4 0 0 16
b:cease to	0 0 3 -13 -3 0 0 13
b:ceasefire	0 0 0 19 0 0 0 -19
b:cent	0 -7 0 14 0 0 0 -5
b:certificate	14 -16 -2 -4 14 0 0 -10
b:change	0 7 8 -7 0 0 0 -9
b:change for	0 10 0 -9 0 0 0 0
b:change on	0 -5 8 0 0 0 0 -3
b:changed	0 5 0 -10 1 0 0 2
b:charge <level>	0 -17 0 21 -7 0 0 1
b:charge <quality>	0 -6 0 -10 0 0 0 13
b:charge the	0 11 0 -8 0 0 0 0
b:cheaper	0 11 0 -1 -6 0 0 -4
b:city	0 0 0 13 0 0 0 -9
b:claim	0 -22 0 14 8 0 -3 -7
b:clear	0 -3 -4 2 -5 0 0 10
b:clear before	0 -12 0 6 4 0 0 0
b:client	0 13 0 -7 -5 0 0 0
b:clock	0 8 0 -10 0 0 0 1
b:close	-1 -25 0 -13 15 17 -1 0
b:close on	0 -18 0 -2 1 14 0 1
b:closed	0 -2 0 18 -21 6 0 -8
b:closed on	0 0 0 5 -13 7 0 0
b:closing	0 -10 0 -13 -5 23 0 -1
b:club	0 -4 0 27 -11 -3 0 -11
b:coal	0 -13 0 17 0 0 0 0
b:column	0 13 0 -9 -5 0 0 0
b:come by	0 -12 0 17 0 0 -6 0
b:come down	0 9 0 -8 0 0 0 0
b:come in	0 18 0 -23 0 0 0 4
b:come to	0 -9 0 10 -2 0 0 1
b:come up	0 -5 0 -6 9 0 0 2
b:commander	0 0 0 9 0 0 0 -3
b:comment	-3 -14 -2 -3 22 -1 0 -4
b:comment on	0 -6 0 -1 10 0 0 0
b:comment until	0 0 0 -11 15 0 0 0
b:commerce	9 -2 0 0 0 0 0 -5
b:commissioner	0 10 0 0 -2 0 0 -7
b:commit	0 9 0 -8 0 0 0 0
b:company	-9 0 0 15 3 0 -1 -10
b:complaint	0 -5 0 0 11 0 0 -2
b:completed	0 0 0 1 -6 -2 0 9
b:component	0 16 0 -12 0 0 0 0
b:conclude	0 -12 0 -4 0 0 8 3
b:conference	0 -4 0 15 -2 0 0 -1
b:confirm	0 -4 0 0 0 -2 0 10
b:consent	0 0 0 -4 -14 0 0 19
b:consultation	0 -18 0 0 18 0 0 -3
b:consultation on	0 -2 0 -10 15 0 0 -2
b:contract	-1 -10 0 20 1 0 -3 -5
b:control	7 1 0 2 -4 0 0 -11
b:control of	0 0 0 9 0 0 0 -6
b:convene	0 0 0 9 -8 0 0 0
b:copper	6 12 0 -1 -8 0 -2 -7
b:cork	0 2 0 -14 0 0 0 15
b:corn	0 -9 0 0 8 0 0 0
b:corrected	0 -3 0 -4 10 0 0 0
b:cost	0 1 0 4 1 0 0 -10
b:cotton	0 14 9 -10 -5 0 0 -10
b:cotton until	0 8 9 -7 0 0 0 -11
b:could	0 0 0 10 0 0 0 -5
b:could be	0 -7 0 14 -3 0 0 -5
b:count from	0 -12 0 13 0 0 0 0
b:counted	0 -4 0 -7 -3 0 0 15
b:counter	0 -6 0 0 -4 0 0 13
b:counter -	0 -5 0 -4 -3 0 0 13
b:countermeasure	0 23 0 -10 5 0 0 -22
b:countermeasure on	0 16 0 -8 6 0 0 -18
b:country	0 -5 -2 -2 -3 2 11 4
b:country have	0 -14 0 -5 -1 0 15 6
b:country pay	0 -10 0 -5 0 0 0 15
b:country run	0 4 0 -12 0 0 0 7
b:county	0 -9 0 15 -2 0 0 0
b:cover	11 0 0 -11 0 0 -1 4
b:crew	0 0 0 11 -1 0 0 -7
b:custom	5 2 0 -9 13 0 0 -7
b:cut	6 6 0 -1 0 0 0 -13
b:date	-4 5 0 -8 -4 -1 -4 12
b:date from	0 -12 0 21 0 0 0 -8
b:date of	0 6 0 -11 -2 0 0 6
b:date to	0 9 0 -12 0 0 0 5
b:dated	8 -6 0 11 -3 0 0 -10
b:day and	0 -15 0 13 3 0 0 0
b:day is	0 0 0 -10 1 0 10 -2
b:day to	2 7 0 -9 0 0 0 0
b:day until	0 -12 0 20 0 0 0 -9
b:deadline	0 -29 0 7 -21 22 15 -15
b:deadline for	0 -19 0 16 -9 7 6 -14
b:deadline of	0 -5 0 -14 -6 14 8 4
b:deal	5 -2 0 -15 3 1 -3 18
b:deal by	0 8 0 -10 -3 0 1 3
b:deal with	0 0 0 -18 18 0 1 -2
b:dearer	0 8 0 -14 6 0 0 0
b:debate	0 0 0 -15 17 0 0 0
b:decide by	0 9 0 0 -5 0 -1 0
b:decide on	0 -16 0 0 11 0 0 -2
b:decision	0 -5 0 0 16 0 -5 -11
b:decision on	0 -6 0 -3 12 0 0 0
b:declaration	0 6 0 -11 6 0 0 0
b:delivery	0 -1 0 -9 0 0 0 11
b:department	0 -2 0 12 0 0 0 -7
b:desk	0 -6 0 -1 -4 0 0 13
b:detail	0 -12 0 18 0 0 0 -1
b:did	-2 0 0 15 0 0 -1 -21
b:dinner in	0 0 0 -9 0 0 0 9
b:discuss	0 0 0 2 -14 0 0 9
b:district	0 -6 0 11 -1 0 0 0
b:do	0 0 0 -10 0 0 1 16
b:do it	0 -3 0 -5 0 0 0 10
b:do not	0 0 0 0 -17 0 0 14
b:do so	0 -4 0 -14 18 0 2 0
b:doe so	0 -9 0 0 10 0 0 0
b:done	0 3 0 16 -17 2 -4 -1
b:done by	0 -2 0 14 -10 2 -4 0
b:double on	0 3 0 -10 0 0 0 6
b:down	0 3 4 7 0 0 -3 -11
b:down for	0 0 0 -4 11 0 0 -7
b:down in	0 -2 0 11 -2 0 0 0
b:down to	0 10 6 -11 -3 0 0 0
b:dozen	0 13 0 -7 0 0 0 -6
b:draft	0 0 0 0 -12 1 0 9
b:dried	0 4 0 -17 0 0 0 13
b:driver	0 -4 0 3 9 0 0 -9
b:drop	0 9 0 -11 7 0 0 -3
b:drop its	0 -10 0 10 10 0 0 -13
b:drop to	0 19 0 -19 0 0 0 0
b:due	0 -4 0 -1 3 -9 -13 9
b:due again	0 -7 0 -15 9 0 0 8
b:due back	0 14 0 -15 0 0 0 0
b:due by	0 -5 0 -2 17 0 -4 -4
b:due in	0 -7 0 19 -6 0 0 -4
b:due to	7 -3 5 -8 -16 -1 0 11
b:duty	-5 1 17 -27 -1 -1 -12 31
b:duty by	0 8 0 -14 0 0 0 4
b:duty come	0 14 0 -3 0 0 0 -11
b:duty end	0 -11 5 0 0 0 0 4
b:duty for	0 18 0 -13 0 0 0 -5
b:duty from	0 -9 0 15 0 0 0 -4
b:duty go	0 10 0 -9 0 0 0 0
b:duty is	0 -8 0 0 0 0 0 10
b:duty of	-3 8 6 -19 0 0 0 6
b:duty on	-4 0 -2 -8 0 0 -2 21
b:duty to	0 -3 0 -5 0 0 0 12
b:duty until	0 3 0 -12 -7 0 0 11
b:duty was	0 -14 0 -1 0 0 0 13
b:duty were	0 -5 0 -4 10 0 0 0
b:duty would	0 -2 0 11 -1 0 0 -8
b:dáil	0 0 0 10 -6 0 0 0
b:each	-3 -24 0 0 0 0 -2 18
b:each other	0 -14 0 -8 6 0 -1 16
b:early	0 -6 0 -14 6 0 0 15
b:earth	4 -1 0 12 -5 0 1 -10
b:eastern time	0 1 0 -1 7 0 0 -8
b:economy minister	0 -8 0 4 0 0 0 3
b:effect	0 6 9 -4 -12 0 0 0
b:effective	3 24 0 -16 -3 0 0 -7
b:election	0 -6 0 13 0 0 0 0
b:electricity	0 -11 0 14 0 0 0 0
b:else	0 -4 0 0 -4 0 0 12
b:emergency	0 -10 0 1 10 0 0 0
b:end by	0 -6 -1 5 0 0 9 -9
b:end it	0 0 0 -11 6 0 0 4
b:end the	0 -9 9 -2 0 0 0 0
b:enter <name>	0 10 0 -10 0 0 0 0
b:enter before	0 -2 -2 -2 11 0 0 -4
b:enter by	0 -2 3 -13 10 0 0 0
b:enter into	4 0 0 5 -15 0 0 0
b:even	0 -4 0 15 -9 0 0 0
b:everybody	0 15 0 -29 2 0 0 9
b:everybody else	0 -8 0 -2 0 0 0 11
b:everyone	0 17 0 -22 -4 0 0 8
b:exchanged	0 -11 0 3 8 0 -2 0
b:excluded	0 -11 24 -14 1 0 0 -5
b:excluded from	0 -10 16 0 0 0 0 -3
b:exclusion	-5 -15 27 4 -11 0 0 -13
b:exclusion end	0 0 -5 10 0 0 0 -1
b:exclusion for	0 -1 10 0 -1 0 0 -1
b:exclusion grant	0 -1 15 -11 0 0 0 0
b:exemption	0 7 -18 5 10 0 0 -4
b:exemption for	0 0 -3 -6 11 0 0 0
b:existing	0 13 0 -11 0 0 0 0
b:expect	-1 4 0 2 5 -1 -15 -2
b:expect <name>	0 -8 0 0 10 0 0 0
b:expect it	0 10 0 -4 -6 0 0 0
b:expect to	0 -11 0 3 11 0 0 -5
b:expert	-3 -5 0 24 -13 0 0 0
b:expire at	0 9 0 3 0 0 0 -13
b:expire on	0 -4 5 -1 -14 -2 0 9
b:export	11 3 -3 -10 2 0 -1 -4
b:export of	8 -7 0 0 1 0 0 0
b:export to	6 10 0 -16 0 0 0 0
b:exporter	0 5 0 -15 13 0 0 0
b:extend	-16 1 2 -2 3 2 0 3
b:extend from	0 -1 0 -9 0 0 0 13
b:extend their	0 0 0 -8 0 0 0 11
b:extend to	-2 10 3 0 -4 0 0 -7
b:extend until	0 0 0 10 0 0 0 -6
b:extension of	0 -3 0 -17 -1 0 0 21
b:extra	0 8 0 1 -3 0 0 -11
b:extra duty	0 10 0 -4 0 0 0 -6
b:face	0 4 0 -8 -2 0 0 1
b:face a	0 0 0 -9 0 2 2 2
b:fail	0 9 0 0 -16 0 0 8
b:fail to	0 10 0 -1 -16 0 0 8
b:fair	-1 -8 0 0 -1 0 0 9
b:fall	-3 -6 0 -7 -20 3 6 22
b:fall away	0 0 0 -14 0 0 0 12
b:fall due	0 -4 0 10 -7 0 0 2
b:fall on	0 -9 0 -11 -3 4 8 11
b:fare	0 -9 0 13 0 0 0 -2
b:farmer	0 -2 4 9 -9 0 0 -2
b:fee	-7 -16 -7 16 6 0 0 1
b:fee and	-3 -5 0 0 0 0 0 12
b:fee for	0 -2 0 16 -10 0 0 0
b:fee on	2 -1 0 2 7 0 0 -15
b:feed	2 -10 0 8 0 0 0 -3
b:fentanyl	0 15 0 -10 0 0 0 -4
b:ferry	0 -1 0 10 0 0 0 -7
b:file	0 1 7 0 -10 0 0 0
b:filed	-1 -11 0 -2 6 0 0 8
b:final	0 -14 0 0 9 0 0 2
b:final decision	0 0 0 -12 15 0 0 0
b:finished	-1 16 0 -8 -12 0 9 -5
b:finished by	0 7 0 -1 -12 0 9 -3
b:firm	-8 -6 0 13 -2 0 0 7
b:first	0 11 -1 0 -6 0 -5 0
b:first day	0 23 0 -14 -2 0 0 -10
b:first time	0 -1 0 -10 13 0 0 0
b:fish	0 -16 0 5 4 0 0 5
b:flat	0 14 0 -14 0 0 0 0
b:flew	0 -2 0 -4 0 0 0 9
b:flew to	0 0 0 -6 0 0 0 10
b:follow	4 10 0 6 -5 0 -4 -19
b:follow by	0 10 0 -2 -4 0 0 0
b:follow on	5 7 0 -7 3 0 0 -8
b:followed	0 0 0 4 1 0 0 -10
b:following	0 11 0 -2 -5 0 0 -4
b:for	5 10 -5 2 0 2 -6 -19
b:for <name>	0 2 0 -8 -7 0 0 13
b:for <number>	0 0 0 24 -20 0 0 -7
b:for <quality>	0 -5 0 0 12 0 0 -7
b:for <span>	-4 12 0 -5 -19 0 0 15
b:for all	0 0 0 -15 -1 0 9 6
b:for an	0 2 0 -4 -10 3 4 4
b:for good	0 21 0 -9 -5 0 3 -11
b:for household	0 -12 0 13 0 0 0 0
b:for its	0 -11 0 -7 10 -3 0 14
b:for other	0 18 0 -3 0 0 0 -14
b:for review	0 -3 0 -9 16 0 0 -1
b:for the	-8 3 0 14 -5 4 -3 -16
b:force	2 10 -1 -20 3 -1 -6 10
b:force by	0 0 0 -11 19 0 -4 0
b:force until	0 0 0 -12 0 0 0 10
b:former	0 -3 0 10 7 0 0 -15
b:forty	0 0 0 11 -8 0 0 0
b:found	0 -7 0 9 -9 0 7 -1
b:four	0 8 0 -5 12 0 -4 -14
b:free	0 7 5 2 -17 0 0 -4
b:free of	0 15 -3 -10 0 0 0 0
b:fri	0 1 0 -20 13 0 0 3
b:from	15 8 -9 1 -5 -7 -38 -6
b:from <day-ahead>	-5 1 -5 12 -13 0 0 -2
b:from <day-today>	-1 -9 0 5 2 0 0 0
b:from <name>	7 -18 -3 -8 16 0 0 11
b:from <seat>	0 -10 0 0 13 0 0 -1
b:from noon	0 14 0 -12 0 0 0 0
b:further <level>	2 10 0 -13 -1 0 0 0
b:gallium	9 0 0 0 -3 -1 0 0
b:garden	0 9 0 0 -9 0 0 0
b:gas	0 -15 0 15 -4 0 0 4
b:gave	0 3 0 -3 9 0 4 -18
b:gave <name>	0 -1 0 -13 15 0 8 -10
b:gave it	0 -4 0 -8 12 4 0 -4
b:gave its	0 0 0 11 -10 0 0 -1
b:gave the	0 20 0 -7 -10 0 0 -6
b:general	9 0 0 0 0 0 0 -8
b:get	0 8 -2 6 0 0 -4 -16
b:get the	0 -3 0 11 -8 0 0 0
b:give	0 17 0 -27 11 2 6 -7
b:give <name>	0 11 0 3 0 0 0 -16
b:give its	0 0 0 -14 9 0 5 0
b:given	-2 12 0 -12 0 0 8 -2
b:given until	0 11 0 -14 -2 1 0 3
b:glass	0 2 0 -19 0 0 0 16
b:go from	0 -14 0 -3 9 0 0 12
b:go home	0 -7 0 13 -1 0 0 -1
b:go into	0 -14 0 12 3 0 0 0
b:go on	2 -16 8 -3 5 0 0 2
b:go out	0 -10 0 15 0 0 0 -4
b:go to	-4 10 0 4 -16 0 0 -2
b:go up	0 25 0 -17 -9 0 0 -3
b:good	-10 17 0 -21 3 -2 5 3
b:good from	0 -1 0 9 -5 0 0 -3
b:good stay	0 11 0 -1 0 0 0 -8
b:good suspend	0 -1 0 8 0 0 0 -5
b:good under	0 -4 0 -8 10 0 0 1
b:good until	0 4 3 -28 6 0 7 9
b:good would	0 8 1 -18 0 0 0 8
b:government	0 -3 0 6 -11 0 2 3
b:government have	0 4 0 -21 0 0 4 13
b:grant	-6 21 11 3 -11 0 0 -28
b:grant to	0 13 3 -4 0 0 0 -13
b:grant under	0 -1 13 -9 0 0 0 0
b:grid	0 0 0 9 -3 0 0 0
b:group	0 0 0 18 -5 0 0 -13
b:grower	0 -9 0 0 0 0 0 4
b:growth	0 9 0 1 0 0 0 -10
b:guayaquil	0 -11 0 6 0 0 0 6
b:had	0 -5 -4 10 8 0 -9 -4
b:had agree	0 0 0 -7 0 0 0 10
b:had announce	0 -10 0 14 -1 0 0 0
b:had been	8 -17 0 21 -9 0 0 -6
b:had run	0 0 0 8 0 0 0 -7
b:had say	0 13 0 -8 -1 0 0 0
b:had sign	0 12 0 -10 0 0 0 0
b:had spoken	0 10 0 -12 0 0 0 3
b:had threaten	0 -9 0 8 5 0 0 0
b:had to	0 0 0 -27 20 8 0 3
b:half	0 20 0 -15 -7 0 0 0
b:half on	0 11 0 -6 0 0 0 0
b:halifax	0 8 0 -5 0 0 0 -2
b:halifax on	0 9 0 -7 0 0 0 0
b:hand	0 -10 0 20 0 0 0 -9
b:handed	0 -3 0 0 10 0 0 -4
b:handed in	0 0 0 -11 14 0 0 0
b:handed over	0 0 0 10 -2 0 0 -2
b:happen	4 10 -3 -13 9 0 0 -4
b:has	-2 8 -15 4 0 5 -18 -3
b:has a	0 -12 0 -7 3 0 0 16
b:has announce	0 5 0 -10 1 0 0 0
b:has extend	0 0 0 12 0 0 0 -10
b:has invited	0 -11 0 9 2 0 0 0
b:has not	0 10 0 4 -6 0 -2 -5
b:has promise	0 11 0 -9 3 0 -4 0
b:has say	0 12 0 -7 -8 0 0 1
b:has set	0 0 0 -9 6 0 2 0
b:has tell	0 -9 0 14 0 0 0 -2
b:has threaten	0 19 0 -23 8 0 0 0
b:have	-15 -16 -7 14 -6 0 17 0
b:have a	0 0 0 0 5 0 -9 0
b:have agree	0 -6 0 16 -2 0 1 -10
b:have been	0 -11 0 13 -5 2 -2 0
b:have come	0 -13 0 1 0 0 0 10
b:have rise	0 -10 0 11 0 0 0 0
b:have sign	0 0 0 -12 5 0 0 9
b:have the	0 15 0 -7 -6 0 -1 0
b:have to	0 17 0 -26 6 0 0 6
b:he	-2 7 -4 4 -9 -10 3 -4
b:he gave	0 10 0 -15 8 0 0 -4
b:he has	0 0 0 15 -5 0 0 -8
b:he hope	0 0 0 12 -2 0 -8 0
b:he is	0 0 0 10 -4 0 0 0
b:he would	0 -7 0 -4 -10 0 14 9
b:he write	0 16 0 -20 0 0 0 5
b:he'd	-1 0 0 13 -1 0 0 -7
b:hear	0 -2 0 -21 29 0 0 -9
b:hear argument	0 -1 0 -19 21 0 0 0
b:heard argument	0 0 0 13 -16 0 0 0
b:heard on	0 -3 0 -4 12 0 0 -2
b:heard the	0 -2 0 16 -12 0 0 0
b:hearing	-1 -20 0 -11 27 -1 0 -1
b:hearing is	0 -1 0 10 -4 0 0 0
b:hearing on	0 -4 0 -7 12 0 0 0
b:heating	0 -6 0 10 8 0 0 -14
b:her	0 -10 0 19 -9 0 0 0
b:here	0 -18 0 15 -4 0 0 8
b:higher	0 9 0 -17 -2 0 0 6
b:higher rate	0 -8 0 -8 0 0 0 17
b:higher tariff	0 17 0 -1 -2 0 0 -11
b:him	0 -11 0 0 1 0 0 7
b:his	0 -16 0 11 -1 -1 -11 11
b:his <office>	0 -2 0 -4 0 0 -2 10
b:his <organisation>	0 5 0 -2 -15 0 0 12
b:his <person>	0 -7 0 9 0 0 0 0
b:his social	0 -4 0 -2 0 0 0 8
b:hold for	0 12 0 -10 0 0 0 0
b:hold in	0 -4 9 -1 0 0 0 0
b:hold until	-11 2 -1 2 5 0 0 0
b:holiday	0 -2 0 5 -12 0 0 4
b:home	0 -6 0 16 -3 0 0 -6
b:honey	0 8 7 -13 0 0 0 -1
b:hope	0 0 0 29 -13 0 -18 0
b:hope to	0 1 0 21 -11 0 -9 -2
b:hospital	0 0 0 10 0 0 0 -7
b:house	0 1 0 18 -11 0 0 -7
b:household	0 -22 0 26 0 0 0 -2
b:ice	1 2 0 9 -8 0 0 -7
b:if	4 0 0 -12 1 -12 4 9
b:if <name>	0 9 0 -20 15 0 -6 -4
b:if <person>	0 -6 0 5 9 0 0 -9
b:if <seat>	0 6 0 -14 3 0 5 -8
b:if it	4 -14 9 4 -1 0 -1 0
b:if no	5 0 0 -4 -23 0 8 9
b:if nothing	0 -10 0 2 0 0 8 0
b:if the	0 0 -5 7 -15 0 -8 11
b:if they	1 13 1 -21 5 0 -3 -10
b:if you	0 -11 0 -5 -3 0 0 20
b:import	0 -2 17 -14 0 0 0 4
b:import from	3 -15 0 5 0 0 0 9
b:important	0 0 0 16 -5 0 0 -11
b:importer	0 13 6 -23 4 0 0 2
b:importer had	0 9 0 -7 0 0 0 0
b:in	-5 5 8 4 -5 5 -21 -2
b:in <month-gone>	-1 0 0 -12 8 0 0 8
b:in <name>	-4 -8 0 16 -11 4 -1 0
b:in <organisation>	0 0 0 11 -9 0 0 0
b:in <quality>	0 7 0 -11 8 0 0 -2
b:in <seat>	3 -3 0 3 12 -3 2 -18
b:in a	-1 -10 0 -1 8 9 6 -10
b:in an	0 9 0 4 0 0 0 -14
b:in any	0 8 0 -12 0 0 0 7
b:in at	0 7 0 -11 0 0 0 3
b:in busan	0 -2 0 -4 0 0 0 11
b:in force	0 7 0 -22 10 0 -5 13
b:in halifax	0 9 0 -5 0 0 0 -1
b:in law	0 0 0 -7 -4 0 0 15
b:in on	0 11 0 -12 -5 0 0 1
b:in pari	0 14 0 -11 0 0 0 0
b:in place	0 6 0 -21 5 0 0 7
b:in the	-3 5 9 7 3 12 -5 -36
b:in their	0 16 0 -18 0 0 0 0
b:in thi	0 -9 0 0 9 0 0 0
b:in until	0 0 0 -10 13 0 0 0
b:including	0 -8 9 -1 -2 0 0 2
b:initial	0 -4 0 11 0 0 0 -1
b:instructed	0 0 0 -14 0 0 16 0
b:instructed their	0 -1 0 -9 -4 0 16 0
b:intend	0 -4 0 13 -5 0 0 -2
b:intend to	0 -4 0 13 -5 0 0 -2
b:invest	0 -2 0 15 -5 0 0 0
b:invest <money>	0 -2 0 15 -5 0 0 0
b:investigation	0 -5 0 -9 15 0 0 -1
b:invited	0 -13 0 13 1 0 0 -2
b:is	-9 -1 -3 -13 5 9 -1 10
b:is <level>	0 -5 0 18 -3 0 0 -9
b:is a	0 12 0 -11 7 0 0 -8
b:is at	0 -1 0 10 -3 0 0 0
b:is back	0 0 0 0 10 0 0 -7
b:is dated	9 0 0 0 -1 0 0 -4
b:is down	0 4 0 0 0 0 0 -8
b:is due	-1 0 0 -10 14 -1 -7 4
b:is enter	0 -14 0 -6 21 0 0 0
b:is expect	0 -12 0 12 0 0 0 -2
b:is go	0 -12 0 9 -1 0 0 2
b:is good	0 2 4 -25 -3 0 8 8
b:is in	0 0 0 19 -22 0 0 0
b:is meant	0 2 0 -12 0 0 0 7
b:is no	0 -13 0 16 -9 0 0 1
b:is not	5 0 0 -16 13 0 -2 0
b:is on	0 -20 0 14 -3 10 0 -6
b:is scheduled	0 5 0 -12 8 0 0 -1
b:is set	0 -7 0 3 -4 10 0 0
b:is suspend	-10 6 0 -3 -24 0 0 13
b:is the	0 -2 0 12 -2 0 0 -5
b:is to	-5 11 -5 -18 16 4 0 -8
b:is up	0 -3 0 -12 3 0 0 12
b:is what	0 8 0 -17 0 0 0 9
b:isn't	0 2 0 9 -18 0 -6 4
b:it	-9 -3 3 -12 10 -1 -4 16
b:it 's	4 3 0 -14 6 7 0 -4
b:it apply	3 10 0 -10 -3 0 0 0
b:it begin	0 16 0 -14 -9 0 0 4
b:it by	0 -12 0 7 -2 0 4 -1
b:it can	0 13 0 -12 -5 0 0 4
b:it come	0 -1 0 8 0 0 0 -6
b:it did	0 0 0 8 0 0 0 -9
b:it doe	0 -8 0 3 -6 0 0 9
b:it end	-1 3 6 -23 -9 -1 0 18
b:it expire	0 -8 0 15 0 0 0 -7
b:it go	0 0 0 -12 1 0 0 8
b:it had	0 -3 0 15 -2 0 0 -11
b:it has	0 -12 0 0 12 0 -5 0
b:it is	1 10 0 -8 -2 0 -7 1
b:it last	0 0 0 -3 -1 0 0 8
b:it make	0 0 0 -1 0 0 13 -10
b:it may	0 -3 0 -4 -3 0 0 12
b:it meet	0 -9 0 -15 25 0 0 -8
b:it now	0 -9 0 8 -2 0 0 0
b:it on	0 -13 0 5 0 0 0 5
b:it run	0 -2 0 2 -10 0 0 8
b:it start	0 0 0 7 -4 0 0 -3
b:it there	0 8 0 -9 0 0 0 0
b:it to	0 0 8 15 -1 0 0 -20
b:it until	0 -7 0 -3 9 3 0 -2
b:it was	0 -11 0 0 -14 0 3 13
b:it will	-2 -3 0 -17 31 -2 0 1
b:it would	-2 10 0 -10 -7 -2 0 13
b:its	14 -3 4 2 -5 -5 1 -2
b:its <level>	0 0 0 -2 10 0 0 -9
b:its <organisation>	0 -13 0 13 -8 0 0 4
b:its additional	0 13 0 -13 0 0 0 0
b:its duty	0 14 0 -3 -13 0 0 -3
b:its own	5 0 10 -3 0 0 -3 -5
b:its part	0 -6 0 12 -7 0 0 1
b:its rate	0 -5 0 12 0 0 0 -4
b:its suspension	5 0 0 -1 8 0 0 -11
b:itself	0 -13 0 1 0 0 0 5
b:itself on	1 -10 0 0 4 0 0 0
b:joint	0 -19 0 8 4 2 2 -2
b:joint statement	0 -11 0 16 0 0 0 0
b:jump	0 -9 0 -3 8 0 0 2
b:just	0 -10 0 4 0 0 0 6
b:keep its	0 -8 0 4 0 0 0 2
b:keep the	0 -9 1 6 5 0 0 -5
b:kitchen	0 1 0 -12 0 0 0 10
b:know	0 0 0 -9 -4 0 0 16
b:lamp	0 0 0 12 0 0 0 -10
b:lapse at	0 -5 -2 17 0 0 0 -8
b:lapse on	-1 -5 0 -8 0 0 0 13
b:last	-1 18 -7 -10 -14 -5 0 8
b:last <span>	0 13 0 -6 0 0 0 -6
b:last day	0 0 0 -20 4 0 0 13
b:last round	0 9 0 -8 0 0 0 0
b:last until	-2 -5 0 8 -15 0 2 0
b:last year	0 0 -3 10 -3 0 0 0
b:lasted	0 0 0 12 0 0 0 -7
b:later	0 -12 0 4 8 0 8 -16
b:later than	0 0 0 -21 13 0 9 -1
b:law	0 6 0 -15 3 5 0 0
b:law it	0 15 0 -7 -12 0 0 1
b:law on	0 10 0 -4 -6 0 0 0
b:lead	0 -12 0 0 0 2 0 8
b:leader	0 11 0 -4 -6 -2 5 -6
b:least	0 9 0 -6 0 0 8 -12
b:leave	0 0 0 3 -10 0 -6 12
b:lentil	0 11 0 -10 0 0 0 0
b:let	3 -19 0 10 2 6 0 -2
b:let its	0 -4 0 10 0 0 0 -5
b:let the	0 3 0 -9 -2 0 0 8
b:let their	0 0 0 9 0 0 0 -7
b:letter	-2 3 0 -9 -6 0 7 7
b:letter of	-1 9 0 -11 0 0 0 8
b:levy on	1 8 0 -6 0 0 0 -1
b:licence	6 -12 0 1 7 -5 0 -1
b:like	0 -3 0 -4 -10 0 4 11
b:likewise	9 -2 0 3 7 0 0 -17
b:list	-1 1 -1 -21 22 0 0 2
b:list <number>	0 -10 0 0 9 0 0 0
b:list for	0 9 0 -4 0 0 0 0
b:list of	0 0 0 -6 1 0 0 9
b:live until	0 8 0 -12 -4 0 0 8
b:loaded	0 10 0 -5 -1 0 0 0
b:lobster	0 11 0 -9 0 0 0 0
b:look	0 -3 0 -1 9 0 0 -5
b:look at	0 -2 0 -4 11 0 0 -5
b:lorry	0 -9 0 17 0 0 0 -7
b:lose <level>	0 -5 0 -5 0 0 0 10
b:lose their	0 10 -7 0 0 0 0 0
b:lower	0 9 0 4 2 0 -5 -13
b:lower rate	0 12 0 -5 2 0 0 -10
b:lower tariff	0 -8 0 9 0 0 0 0
b:m .	0 0 4 -11 5 0 0 2
b:machine	0 18 0 -15 0 0 0 0
b:maize	4 -1 0 -9 0 0 0 7
b:make by	0 7 0 -15 8 0 0 0
b:maker	0 -5 0 0 -3 0 0 9
b:man	0 -6 0 14 -3 0 0 -2
b:mangoe	0 13 0 -4 -7 0 0 0
b:mark	0 -2 0 -11 0 0 0 15
b:market	0 1 0 -11 6 0 0 4
b:match	0 -9 0 13 0 0 0 0
b:matter on	0 -3 0 -10 9 0 0 5
b:may	-6 -6 6 -7 17 0 -8 -3
b:me	0 0 0 11 -5 0 0 -9
b:meal	0 -18 0 4 10 0 0 4
b:mean	0 3 10 -13 -2 0 0 1
b:mediator	0 0 0 13 -5 0 -3 0
b:meet by	0 0 0 11 -8 0 0 0
b:meet in	0 0 0 2 -24 4 5 -1
b:meet on	0 -2 0 -11 13 0 0 5
b:member	0 -2 10 11 -12 0 0 -7
b:member of	0 -2 0 18 -14 0 0 0
b:member state	0 -3 0 -10 14 0 0 0
b:message	0 -7 0 11 -3 0 0 0
b:metal	6 14 0 -19 0 0 0 0
b:mill	0 -10 0 2 -2 0 0 8
b:mineral	0 8 0 -12 0 0 0 3
b:minister	0 -11 0 8 -2 0 0 4
b:ministry	9 -7 0 7 0 0 0 -7
b:monday	0 0 11 -4 0 0 0 -8
b:moratorium	0 -6 0 12 0 0 0 -3
b:moratorium on	0 -5 0 15 0 0 0 -8
b:more	0 0 0 10 -9 0 0 -6
b:more on	0 17 0 -14 0 0 0 -4
b:more than	0 -9 0 11 -1 0 0 0
b:morning	0 -10 0 11 0 0 0 0
b:most	0 -7 0 4 -15 0 0 8
b:move to	0 -11 0 0 7 0 0 1
b:mr	0 13 0 -4 2 1 0 -19
b:mr <person>	0 5 0 -2 8 0 0 -12
b:must	0 0 -2 1 13 0 -21 -10
b:must approve	0 0 0 12 -7 0 0 0
b:must be	0 -7 0 17 -2 -2 -6 -4
b:must reach	0 0 0 -5 11 0 0 -4
b:my	-2 -6 0 12 1 0 0 -3
b:need the	0 10 0 0 -1 0 -3 0
b:negotiate	0 0 0 -2 -7 0 14 -7
b:negotiation	0 -4 0 15 -4 0 0 -1
b:negotiator	0 0 0 13 -2 0 0 -2
b:neighbour	0 0 0 17 0 0 0 -18
b:neither	0 -15 0 -6 12 0 0 6
b:network	0 -8 0 1 0 0 0 7
b:network on	0 0 0 -7 0 0 0 9
b:new	5 -9 -8 10 0 3 -9 -3
b:new <quality>	0 5 0 -12 7 0 0 0
b:new one	0 -11 0 1 -1 0 0 11
b:new rate	0 15 0 -13 0 0 0 0
b:new rule	1 -1 0 -10 11 0 0 -4
b:new tariff	0 -14 0 20 -3 0 0 -1
b:next	0 -13 0 3 8 0 -1 0
b:next decision	0 -6 0 27 -17 0 0 -7
b:next round	0 -5 0 -5 0 0 0 11
b:night	0 -12 0 19 0 0 0 -8
b:no	1 -1 0 6 -17 -3 7 2
b:no agreement	6 -7 0 -8 -12 0 6 13
b:no truce	0 10 0 -4 -6 0 10 -13
b:none	0 -14 0 23 -4 0 -1 -5
b:none by	0 -9 0 13 0 0 -1 0
b:noon	0 6 0 -2 11 0 0 -12
b:northern	0 -2 0 9 0 0 0 -5
b:not	-1 -8 -9 6 1 0 -12 9
b:not come	-1 -1 0 9 0 0 -2 -1
b:not in	0 0 0 -11 14 0 0 0
b:not raise	0 -8 0 4 0 0 0 3
b:not renew	0 9 0 -6 0 0 0 0
b:not sign	0 6 0 -14 9 0 -1 1
b:not sit	0 10 0 5 -14 0 0 -4
b:not to	0 -10 0 -1 3 0 0 11
b:nothing	0 -3 0 13 -5 0 7 -12
b:nothing change	0 0 0 4 0 0 0 -8
b:notice <number>	0 0 9 -6 0 0 0 0
b:notice of	8 5 0 0 1 0 0 -15
b:notification	0 0 0 -7 8 0 0 0
b:now	0 -3 8 -9 -7 1 0 9
b:now in	0 -5 0 -1 0 0 0 9
b:now it	0 0 0 -2 0 0 0 9
b:now last	0 -1 0 11 0 0 0 -8
b:object	0 -7 0 10 10 0 0 -14
b:objection	0 -8 0 22 -10 0 -1 -1
b:of	0 3 0 -3 -11 0 0 5
b:of <day-ahead>	0 0 0 -28 -2 5 0 28
b:of <day-gone>	10 13 0 -9 -10 0 0 -4
b:of <level>	0 9 5 -12 0 0 0 -2
b:of <money>	0 -6 0 9 -5 0 0 1
b:of <month-gone>	8 -1 0 0 5 0 0 -10
b:of <name>	0 -5 0 2 -11 0 0 14
b:of <number>	-3 -15 8 1 10 0 0 0
b:of <quality>	-3 8 0 -9 7 0 0 -2
b:of an	-1 10 0 -7 0 0 0 0
b:of both	0 -3 0 16 -11 0 0 0
b:of country	0 9 0 0 0 0 0 -7
b:of duty	0 -10 -1 0 -4 0 0 13
b:of it	0 1 0 -9 0 0 10 0
b:of its	-1 11 0 -12 0 0 0 4
b:of soybean	0 -1 0 11 -6 0 0 0
b:of that	0 -12 0 7 2 0 0 0
b:of the	1 5 -11 0 -3 0 -7 3
b:of their	0 -12 0 0 -1 0 0 14
b:of them	6 6 -2 -4 -7 0 11 -10
b:of thi	0 0 0 -10 0 0 0 12
b:of three	0 0 0 -9 0 0 0 11
b:of two	0 0 0 13 -3 -4 0 -4
b:off on	0 -5 0 -3 14 0 0 -5
b:off the	0 8 0 -11 3 0 0 -2
b:offer	0 -3 0 -6 18 0 8 -14
b:office	0 -8 0 14 -5 0 0 0
b:oil from	0 -5 0 -6 10 0 0 0
b:old rate	0 3 0 8 -1 0 0 -11
b:old truce	0 0 0 -20 0 0 0 21
b:olive	0 8 0 2 0 0 0 -13
b:olive oil	0 6 0 0 0 0 0 -12
b:on	-9 6 3 6 10 -6 -15 -12
b:on <day-ahead>	-1 8 1 -5 -9 0 0 1
b:on <day-gone>	1 17 0 -34 0 4 11 7
b:on <day-today>	0 14 1 -23 -2 0 0 9
b:on <name>	2 1 0 -11 12 0 0 -4
b:on a	0 -11 5 13 0 0 2 -11
b:on all	5 5 0 -10 0 0 0 0
b:on car	0 -4 0 10 0 0 0 -5
b:on cotton	0 9 0 -5 0 0 0 0
b:on each	0 -3 0 -6 2 0 0 10
b:on good	0 -15 0 4 -1 0 0 16
b:on holiday	0 0 0 12 -5 0 0 -5
b:on our	0 -9 0 -3 11 0 0 6
b:on paper	0 -2 0 16 -12 0 0 0
b:on that	0 -1 0 9 3 0 0 -11
b:on the	-4 5 5 -5 14 0 -4 -13
b:on their	0 0 0 -14 15 0 0 0
b:on them	0 -1 0 12 -6 0 0 -2
b:on to	0 -5 2 -4 0 0 0 12
b:on top	0 -12 0 5 9 0 0 0
b:once	0 18 0 -8 -1 0 0 -6
b:once the	0 9 0 0 0 0 0 -8
b:one at	0 13 0 0 0 0 0 -12
b:one end	0 0 0 -15 7 0 0 3
b:one is	0 0 0 -15 0 0 0 15
b:one of	0 -1 0 -4 9 0 0 -1
b:onion	0 0 0 -8 0 0 0 10
b:open	0 -14 0 6 9 0 1 -7
b:opened	0 -11 0 24 -6 0 0 -7
b:opened on	0 -5 0 10 0 0 0 -1
b:operator	0 0 0 19 -8 0 0 -7
b:opinion	0 0 0 -12 14 0 0 0
b:or	-5 -9 0 25 -4 -9 0 0
b:order	3 13 -1 -3 -14 0 -1 -2
b:ore	12 -5 0 -9 2 0 0 -1
b:origin	0 0 0 8 -13 0 0 0
b:other	7 5 0 -9 -13 -1 10 -1
b:other 's	0 -5 0 -15 7 0 0 11
b:other country	0 -2 0 -8 -3 0 13 1
b:otherwise end	0 0 0 -11 0 0 0 13
b:otherwise have	0 -22 0 20 0 0 0 0
b:our <organisation>	0 9 0 -8 0 0 0 0
b:our truce	0 0 0 -13 0 0 0 13
b:out	0 -8 13 -1 -19 0 0 10
b:out on	-4 -2 15 -1 -12 3 0 1
b:outside	1 -6 9 0 0 0 0 -6
b:outside the	0 -6 9 2 0 0 0 -6
b:over	0 7 0 4 -21 0 0 0
b:over the	0 -2 0 13 -6 0 0 -2
b:own	10 4 9 -3 -11 0 -3 -4
b:own <level>	0 14 0 -1 0 0 0 -11
b:own counter	0 -4 0 -3 0 0 0 10
b:own duty	0 -1 11 0 -1 0 0 -8
b:own on	9 -3 0 -8 8 0 0 -5
b:own tariff	0 -5 0 -4 0 0 0 11
b:owner	0 0 0 -1 -6 11 0 0
b:p	2 -1 9 -9 9 0 0 -15
b:p .	2 0 9 -16 10 0 0 -14
b:pact	0 -4 0 0 10 0 0 -7
b:page	0 -3 0 -9 9 0 0 3
b:paper	-1 -20 0 14 -13 0 2 15
b:parcel	0 2 -9 0 10 0 0 -3
b:parcel from	0 4 -8 -5 11 0 0 -1
b:pari	0 14 0 -11 -1 0 0 0
b:parliament must	0 0 0 -10 12 0 0 0
b:part	-6 12 0 -7 1 0 -1 3
b:partner	0 17 0 -7 -3 0 1 -9
b:party	0 4 0 6 -1 0 8 -18
b:pass	0 1 0 3 -10 1 0 -1
b:past	0 0 0 0 -13 0 0 6
b:pause	-7 15 0 0 -19 -2 0 -5
b:pause end	0 21 0 -4 0 0 0 -13
b:pause for	0 8 0 -10 -1 0 0 -1
b:pause from	0 0 0 8 0 0 0 -6
b:pay	-4 -3 -5 17 -2 -2 -4 -6
b:pay <number>	0 5 0 -6 10 0 0 -9
b:pay on	0 9 0 0 -2 0 0 -11
b:payable	0 16 0 1 -13 0 0 -7
b:payment	0 -1 0 14 0 0 0 -13
b:peace	0 -6 0 0 -3 0 0 10
b:per	0 -10 0 0 9 0 0 -2
b:permit	2 -1 0 9 0 0 0 -7
b:phase	0 -13 0 5 4 0 0 0
b:phone	0 10 0 0 -1 0 0 -9
b:piraeu	0 -5 0 12 0 0 0 -3
b:place	-4 8 0 -18 7 0 0 9
b:place by	0 6 0 -11 5 0 0 0
b:place until	0 7 0 -10 0 0 0 1
b:plan	-1 11 0 0 -11 0 -6 6
b:plan for	0 10 0 2 -12 0 -2 0
b:plane	0 -7 0 13 -1 0 0 0
b:play	0 -2 0 19 0 0 0 -13
b:poll	0 0 0 -1 9 0 0 -6
b:pork	0 -14 0 8 14 0 0 -8
b:port	-11 -3 -2 -2 17 2 0 -3
b:port fee	-8 0 0 -11 14 0 0 2
b:position	0 15 0 -11 -1 0 0 0
b:post	0 5 0 -12 14 0 0 -7
b:power	0 0 0 -5 12 -1 0 -4
b:present	0 -7 0 -8 -3 4 4 11
b:present one	0 -3 0 -13 -5 0 0 22
b:president	0 1 0 10 -5 -3 0 0
b:price	0 9 0 9 -14 0 -4 -10
b:procedure	0 0 0 0 -9 0 0 9
b:proclamation	0 -10 0 2 12 0 0 -5
b:proclamation of	0 -7 0 0 12 0 0 -4
b:proclamation on	0 -11 0 12 0 0 0 0
b:product	3 -11 0 5 4 0 0 0
b:prolong	-1 -11 4 0 3 0 0 1
b:prolong to	0 0 10 -12 0 0 0 5
b:prolongation	0 0 0 -10 0 0 0 11
b:promise a	0 0 0 -12 3 0 9 0
b:proposal	0 -6 0 15 -7 0 0 0
b:propose	0 -3 0 -1 0 0 -2 10
b:propose an	0 -4 0 -10 10 0 0 2
b:protocol	0 -7 0 -16 21 0 0 0
b:province	0 0 0 13 -2 0 0 -9
b:public	0 -3 0 -13 11 0 0 5
b:publish	-5 0 0 11 -1 0 0 -1
b:put	0 12 1 -8 -3 4 -6 -2
b:put <level>	0 -14 6 17 -5 0 0 -2
b:put a	3 -2 0 -9 0 0 0 6
b:put another	-4 13 0 -8 0 0 0 0
b:put back	0 3 0 -8 0 6 0 0
b:put off	-8 22 0 -9 0 0 0 -11
b:put on	0 -1 0 9 -1 0 0 0
b:put the	0 4 0 -12 -1 0 0 9
b:put to	0 0 0 12 -7 0 0 -3
b:rail	0 0 0 24 -2 0 0 -20
b:railway	0 0 0 13 0 0 0 -12
b:rain	0 -8 0 12 -2 0 0 0
b:raise	0 -2 0 0 -11 0 0 11
b:raise to	0 -9 0 9 0 0 0 0
b:rare	4 -1 0 12 -5 0 1 -10
b:rare earth	8 -4 0 10 -2 0 0 -10
b:rate apply	0 13 0 0 0 0 0 -11
b:rate for	0 -15 0 8 0 0 0 6
b:rate is	0 12 0 0 0 0 0 -10
b:rate of	0 -2 0 -8 0 0 0 15
b:rate to	0 -11 0 12 0 0 0 0
b:rate would	0 -15 0 15 0 0 0 0
b:rather	0 -8 0 9 0 0 0 0
b:ratify by	0 8 0 -11 0 0 0 1
b:raw	8 6 10 -15 -4 0 0 -7
b:reach back	0 -8 0 20 0 0 0 -11
b:reach by	0 -2 0 0 -8 0 2 4
b:reach the	0 0 0 -3 11 0 0 -5
b:receive	0 -1 0 -7 14 0 0 -1
b:recess	0 -4 0 17 -9 0 0 -3
b:reciprocal rate	0 0 0 -11 0 0 0 12
b:reconvene	0 -1 0 16 -3 0 0 -11
b:red	0 9 0 -22 7 0 0 7
b:reduction	0 7 0 -13 -2 0 0 9
b:reduction apply	0 1 0 -9 -1 0 0 9
b:register	0 -2 0 20 -16 0 0 0
b:registration	0 -7 0 14 -1 0 0 -3
b:released	0 -5 0 13 -3 0 -3 0
b:relief	1 -9 0 7 0 0 0 0
b:remain in	0 -13 0 0 3 0 0 10
b:remain so	0 0 0 4 7 0 0 -8
b:remove	3 -7 0 11 0 0 0 -4
b:remove the	0 -8 0 10 0 0 0 0
b:renewal	0 -8 0 -11 0 0 0 21
b:reply	0 4 0 -20 1 0 13 0
b:report	0 -3 0 6 8 0 -4 -12
b:report by	0 -1 0 9 -3 0 -1 0
b:report on	0 2 0 -14 15 0 0 -2
b:reporter	0 2 0 0 4 0 0 -11
b:reprieve	0 -2 0 -11 -1 11 0 2
b:request	0 0 0 -16 21 0 0 0
b:require	9 -5 0 0 0 0 0 -3
b:rest	0 5 0 -11 -5 0 4 7
b:rest of	0 12 0 0 -9 0 0 0
b:result	0 -1 0 0 -5 0 11 -5
b:retroactive	0 -7 0 16 0 0 0 -8
b:retroactive to	0 0 0 10 0 0 0 -8
b:return	0 4 -2 1 7 0 -3 -10
b:return from	0 -15 0 11 -6 0 0 6
b:return on	0 13 0 -10 -1 0 0 0
b:return to	0 21 0 -1 3 0 0 -18
b:review	0 -17 0 -26 44 0 -9 -9
b:review by	0 0 0 -7 11 0 -1 0
b:review of	0 -4 0 -17 23 0 -1 0
b:revive	0 -7 0 10 0 0 0 0
b:right	0 -8 0 9 7 0 0 -11
b:ring	0 -10 0 -1 4 0 0 6
b:rise by	0 -14 0 17 -1 0 0 0
b:rise from	0 11 0 -9 0 0 0 0
b:rise to	0 -6 0 11 0 0 0 -2
b:road	0 -7 0 19 -11 0 0 0
b:roaming	0 -6 0 10 0 0 0 -1
b:room	0 -5 0 17 -1 0 0 -11
b:rose	0 -9 0 8 0 0 0 0
b:round	0 -2 0 14 -21 0 -3 10
b:round is	0 0 0 10 -2 0 0 0
b:rule	17 -20 -4 -2 0 -2 1 -4
b:run	-3 0 11 -1 -2 0 -5 0
b:run for	0 -6 0 11 0 0 0 -4
b:run out	4 0 15 -10 -10 2 0 5
b:run to	-11 -2 0 -2 15 -3 0 -1
b:run until	0 21 -2 -6 -14 0 0 -4
b:saeima	0 0 0 -9 10 0 0 0
b:safeguard	0 18 0 -11 0 0 0 -8
b:sail	0 -4 0 10 -1 0 0 0
b:sale	0 -8 0 6 -17 16 0 -4
b:same	0 1 0 8 -11 0 0 -5
b:same day	0 -10 0 13 0 0 0 -2
b:say	-8 16 1 -1 -23 -9 5 0
b:say <name>	0 -12 0 21 -6 0 0 -1
b:say <person>	0 11 0 -11 0 0 0 0
b:say he	2 -7 0 7 -13 0 3 3
b:say in	0 8 0 -24 2 0 0 17
b:say it	0 23 0 -8 -9 0 0 -9
b:say on	-7 9 0 -3 -3 0 11 -8
b:say the	0 -9 0 13 0 0 0 -6
b:scheduled to	0 -13 0 5 9 0 0 0
b:school	0 -15 8 19 -11 0 0 -4
b:sea	0 6 -1 0 -12 0 0 6
b:season	0 -14 0 20 -4 0 3 -10
b:second	-3 5 -1 -3 9 0 -2 -3
b:second round	0 -5 0 15 -2 0 0 0
b:section	-2 0 1 4 4 0 0 -14
b:section <number>	-2 2 1 -1 5 0 0 -9
b:see	0 0 0 10 -13 0 0 0
b:see <person>	0 -6 0 12 -1 0 0 0
b:seed	0 11 0 -15 5 0 0 -3
b:sell	-3 0 0 11 -8 0 0 -4
b:sell by	0 0 0 -5 0 9 0 0
b:semi	0 8 0 -7 0 0 0 0
b:semi -	0 8 0 -7 0 0 0 0
b:semiconductor	0 -10 0 11 0 0 0 0
b:senate	0 -3 0 -9 14 0 0 -1
b:senate vote	0 0 0 -12 10 0 0 0
b:seoul	0 0 9 -8 0 0 0 0
b:session	0 -3 0 -12 17 0 0 0
b:set	0 -13 0 0 7 9 1 -2
b:set out	0 -1 0 9 0 0 0 -6
b:set the	0 9 0 -13 4 0 0 0
b:settle it	0 0 0 -9 10 0 0 0
b:shall	-4 -9 0 10 1 -3 0 1
b:shall be	0 0 0 15 -5 0 0 -15
b:sheet	13 -2 -1 2 -2 0 0 -11
b:ship	3 -28 -7 10 11 0 6 -1
b:ship are	0 -9 0 0 11 0 0 0
b:shook	0 -9 0 18 0 0 0 -9
b:shook hand	0 -7 0 17 0 0 0 -9
b:should	-3 5 0 -10 2 0 4 3
b:should be	0 -11 0 -2 5 0 9 0
b:should have	0 0 0 14 0 0 0 -11
b:shut	0 -8 0 5 -1 0 7 -3
b:shut on	0 -7 0 10 0 0 0 0
b:side	0 -11 -3 6 0 0 2 3
b:sign	3 8 3 -2 1 0 -11 -2
b:sign a	0 -9 0 24 -1 0 0 -10
b:sign for	0 0 0 -9 0 0 0 10
b:sign the	0 11 0 -1 -1 0 -2 -4
b:signature	0 -20 0 -7 20 0 3 -2
b:signature on	0 0 0 -7 10 0 0 0
b:since	-3 -3 1 33 -36 0 -3 -13
b:since <day-gone>	0 18 0 -13 0 0 0 -3
b:since the	0 -12 0 22 0 0 0 -7
b:sit	0 -6 0 14 0 0 0 -13
b:sit again	0 9 0 1 -10 0 0 -3
b:sit down	0 -6 0 17 -4 0 0 -1
b:sit in	0 0 0 10 -9 0 0 0
b:sit on	0 -6 0 -2 8 0 0 -1
b:sleep until	0 6 0 -10 0 0 0 3
b:small	0 -14 -1 6 11 0 0 -1
b:so	0 -10 -4 -6 9 6 0 2
b:so by	0 4 0 -16 3 0 2 1
b:so on	0 -1 0 7 2 0 0 -17
b:soap	0 -14 0 7 0 0 0 7
b:solution	0 -3 0 19 -6 0 -3 -7
b:some	12 25 1 -26 -2 0 -1 -15
b:somebody	0 -9 0 -6 -1 0 0 16
b:something	0 0 0 -11 1 0 0 9
b:soybean	0 3 0 13 -11 0 0 -6
b:soybean by	0 -2 0 14 -7 0 0 0
b:speak	0 2 0 15 -7 0 0 -13
b:speak of	0 4 0 7 0 0 0 -10
b:special	0 7 0 -17 7 0 0 3
b:spoke	0 12 0 -19 1 0 2 6
b:spoke of	0 6 0 -11 0 0 0 8
b:spoken	0 9 0 -18 -1 0 0 13
b:sprat	0 0 0 -12 10 0 0 0
b:stand	0 0 0 -9 0 0 0 13
b:standstill	0 0 0 14 0 0 0 -11
b:standstill of	0 -6 0 10 5 0 0 -9
b:start	6 0 2 5 0 0 -2 -19
b:start at	0 -4 0 11 -2 0 0 -1
b:statement	0 -9 0 15 0 0 0 -2
b:stay until	0 -4 0 15 0 0 0 -9
b:step	0 11 0 -4 0 0 0 -4
b:still	-2 15 0 0 -17 0 0 -1
b:stop	6 7 0 -14 0 0 0 3
b:stop on	0 -4 0 -13 0 0 0 19
b:stretched	0 -2 0 9 0 0 0 -5
b:strike	0 -3 0 9 -9 0 -5 5
b:stroke	0 7 0 -11 0 0 0 4
b:stroke of	0 7 0 -11 0 0 0 4
b:subject to	0 9 0 -8 0 0 0 0
b:subscription	0 -2 0 13 0 0 0 -8
b:subsidy	0 0 0 11 -9 0 0 0
b:such	0 10 0 -3 -5 0 0 0
b:sugar	0 -18 0 4 0 0 0 14
b:sum	0 -7 0 11 0 0 0 0
b:summer	0 -16 0 28 -8 0 0 -7
b:summit	0 -10 0 16 -1 0 0 0
b:sunday	0 -2 0 -7 0 0 0 11
b:surcharge	0 19 3 -11 -15 0 0 -4
b:surcharge end	0 15 0 -9 0 0 0 -4
b:surcharge run	0 12 0 -7 0 0 0 -4
b:suspend <points>	0 -11 0 16 0 0 0 -3
b:suspend its	0 3 0 15 -10 0 0 -4
b:suspend since	0 -3 0 -6 -2 0 0 13
b:suspend the	8 14 0 -16 -6 0 0 0
b:suspend to	8 0 0 -1 -3 0 0 0
b:suspension	17 -11 -7 -1 6 0 0 -3
b:suspension end	0 4 0 5 0 0 0 -8
b:suspension is	9 0 0 8 -1 0 0 -14
b:suspension of	0 -11 -2 -2 0 0 0 11
b:table	0 8 0 7 -13 0 0 -3
b:take <number>	0 -10 0 10 0 0 0 0
b:take effect	0 19 0 -9 -5 0 0 -7
b:take its	0 5 0 -10 3 0 0 0
b:take on	0 7 0 -16 6 0 0 2
b:take place	-2 -22 0 25 -1 0 0 -3
b:take up	0 -11 0 4 7 0 0 -3
b:take us	0 2 0 -14 0 0 0 13
b:talk	-2 -15 -1 21 -29 -5 9 3
b:talk about	0 -6 0 11 -2 0 0 0
b:talk are	0 -2 0 15 -2 0 -6 0
b:talk between	0 -10 0 5 0 0 0 2
b:talk by	0 0 0 -13 0 0 5 11
b:talk on	0 -6 0 13 -3 0 0 0
b:talk with	0 0 0 -7 -3 0 15 -5
b:talk would	0 12 0 -11 0 0 0 0
b:talked	0 -5 0 15 0 0 0 -9
b:tariff	1 -14 -3 11 6 -1 7 -3
b:tariff are	0 9 0 -10 -2 0 0 3
b:tariff at	0 7 0 -10 0 0 0 2
b:tariff by	0 9 0 -3 0 0 0 -3
b:tariff case	0 -4 0 -6 11 0 0 0
b:tariff commission	0 -6 0 11 -1 0 0 -1
b:tariff end	0 -5 0 16 0 0 0 -14
b:tariff for	0 -19 0 29 -6 0 0 -3
b:tariff from	0 6 0 0 0 0 0 -10
b:tariff is	0 -10 0 -1 0 0 0 11
b:tariff stay	0 0 0 10 0 0 0 -9
b:tariff until	0 0 -1 13 -1 0 0 -5
b:tariff will	0 -7 0 10 0 0 0 0
b:tax	0 -30 0 11 12 0 0 5
b:tax on	0 -21 0 -1 15 0 0 6
b:tea	0 3 0 -6 -10 0 0 12
b:team	0 -6 0 14 0 0 -2 0
b:technical	0 -5 0 13 -5 0 0 0
b:telephone	0 19 0 -8 -16 -6 -3 4
b:telephone call	0 12 0 -6 0 -1 0 0
b:tell a	0 -2 0 9 0 0 0 -3
b:tell her	0 -4 0 11 0 0 0 -5
b:tell me	0 -7 0 11 -2 0 0 0
b:tell reporter	0 2 0 0 4 0 0 -10
b:tell the	0 -11 0 0 2 0 0 4
b:temporary	12 -1 0 0 -1 0 -1 -3
b:term	4 -5 0 -9 -4 4 0 11
b:term end	0 -7 0 -9 -3 6 0 10
b:terminal	0 -1 0 17 -7 0 0 -6
b:text	0 -17 0 11 4 0 6 -4
b:textile	0 6 0 -11 0 0 0 2
b:than	0 -3 0 -9 14 0 8 -10
b:that	-2 0 9 -7 1 0 3 0
b:that 's	0 13 0 -11 9 0 0 -8
b:that <name>	8 -10 11 12 -10 0 0 -10
b:that <number>	1 -8 1 15 -4 0 -2 -5
b:that <quality>	0 18 0 -9 0 0 0 -9
b:that <seat>	0 -10 0 0 0 0 -1 16
b:that begin	0 -14 0 20 0 0 0 -6
b:that both	0 -12 0 13 1 0 0 -2
b:that bring	0 -10 0 0 0 0 0 13
b:that day	0 -20 0 12 13 0 0 -4
b:that expire	0 13 0 -13 0 0 0 1
b:that from	0 15 0 -11 0 0 0 -3
b:that go	0 -5 0 8 0 0 0 0
b:that good	0 16 0 -15 0 0 0 0
b:that had	0 -7 0 0 9 0 0 -1
b:that he	-3 6 0 9 -10 0 0 -11
b:that his	0 -6 0 11 -13 0 -3 8
b:that is	-1 9 0 -22 -2 0 3 16
b:that it	-6 9 0 -12 -3 0 0 13
b:that keep	0 -9 0 -15 0 0 0 24
b:that mr	0 11 0 -3 0 0 0 -8
b:that of	-2 -9 0 13 0 0 0 0
b:that reach	0 5 0 -9 6 0 0 0
b:that run	0 -3 0 -9 0 0 0 15
b:that start	0 16 0 -14 0 0 0 0
b:that the	0 0 -8 -5 4 13 -3 0
b:that they	0 0 1 -2 15 0 -2 -8
b:that was	0 12 0 -3 -5 0 0 -6
b:that we	0 0 0 -15 7 0 0 8
b:that were	0 -27 6 21 2 0 0 -2
b:that would	0 10 0 3 -1 0 0 -12
b:the	-12 3 -1 5 3 5 -11 -6
b:the <level>	0 9 0 -8 0 0 0 0
b:the <month-gone>	7 0 0 5 -3 0 0 -10
b:the <name>	9 -2 4 0 0 0 4 -12
b:the <number>	-2 20 -6 -10 -14 0 0 9
b:the <office>	-4 -3 -2 18 0 -1 0 -9
b:the <organisation>	-10 -1 3 3 13 -11 -10 -7
b:the <person>	1 -4 0 -17 7 0 8 11
b:the <points>	-4 1 0 -8 0 0 0 12
b:the <quality>	12 3 2 -27 11 2 -8 0
b:the <seat>	4 15 0 -1 -14 0 0 -17
b:the <span>	0 -21 0 -15 -4 0 0 37
b:the additional	-2 0 0 -8 -3 0 0 11
b:the agreement	-2 7 0 0 9 0 -3 -8
b:the airport	0 0 0 8 -7 0 0 0
b:the app	0 0 0 -7 0 11 0 0
b:the arrangement	0 -25 -2 6 4 0 0 7
b:the bloc	0 5 0 -19 13 0 0 0
b:the border	0 9 0 -4 0 0 0 -2
b:the bridge	0 -10 0 14 -1 0 0 0
b:the bus	0 -6 0 12 0 0 0 -4
b:the busan	0 0 0 -4 0 0 0 11
b:the charge	0 5 0 -10 11 0 0 -5
b:the clock	0 9 0 -7 0 0 0 0
b:the club	0 -4 0 11 0 -3 0 0
b:the consultation	0 -2 0 -8 12 0 0 -1
b:the contract	0 -1 0 10 0 0 0 -6
b:the custom	0 2 0 -12 12 0 0 -1
b:the cut	0 16 0 -11 0 0 0 -5
b:the date	0 18 0 -12 -14 0 0 3
b:the deadline	0 -25 0 25 -17 11 0 -14
b:the decree	0 9 4 -3 -6 0 0 -5
b:the dispute	0 -1 0 10 -7 0 0 0
b:the draft	0 1 0 15 -17 0 0 0
b:the duty	0 -15 18 -12 0 0 0 18
b:the dáil	0 0 0 10 -6 0 0 0
b:the emergency	0 -10 0 3 8 0 0 0
b:the end	0 1 -1 -8 0 0 0 11
b:the exclusion	0 -8 12 1 0 0 0 -5
b:the exemption	0 0 -10 0 10 0 0 0
b:the existing	0 8 0 -10 0 0 0 0
b:the export	-8 0 0 14 -1 0 0 0
b:the extra	0 14 0 -4 0 0 0 -10
b:the fee	0 -6 0 -5 0 0 0 15
b:the fentanyl	0 12 0 -7 0 0 0 -4
b:the final	0 -5 0 -14 12 0 0 7
b:the first	0 10 0 -9 0 0 -3 4
b:the following	0 12 0 -4 -4 0 0 -3
b:the former	0 -2 0 2 7 0 0 -10
b:the grid	0 0 0 9 -3 0 0 0
b:the hearing	0 0 0 13 -12 0 0 0
b:the higher	0 5 0 -20 -1 0 0 12
b:the house	0 3 0 13 -10 0 0 -6
b:the joint	0 -3 0 -4 9 0 0 0
b:the judge	0 8 0 0 -8 0 0 0
b:the last	0 -9 0 -6 15 0 0 0
b:the law	0 12 0 -5 -6 0 0 0
b:the letter	-1 13 0 -15 0 0 0 5
b:the list	0 10 0 -4 0 0 0 -2
b:the lower	0 -1 0 14 0 0 0 -9
b:the mediator	0 0 0 10 -4 0 -2 0
b:the new	-4 9 -3 1 -11 5 0 -4
b:the next	0 -26 0 13 8 0 0 -6
b:the night	0 -6 0 14 0 0 0 -7
b:the northern	0 -2 0 9 0 0 0 -5
b:the notice	0 -7 0 3 -7 0 0 10
b:the offer	0 0 0 -8 14 0 0 -3
b:the pact	0 -5 0 -3 12 0 0 -2
b:the party	0 0 0 4 -12 0 9 0
b:the pause	-5 17 0 -7 -9 0 0 -4
b:the peace	0 -2 0 12 0 0 0 -6
b:the plan	0 12 0 -10 0 0 0 0
b:the power	0 1 0 -25 23 0 0 0
b:the present	0 -10 0 4 -12 5 0 5
b:the price	0 -6 0 13 -3 0 0 0
b:the protocol	0 -6 0 -17 21 0 0 0
b:the railway	0 0 0 8 0 0 0 -7
b:the reduction	0 4 0 -11 -2 0 0 9
b:the register	0 -2 0 16 -14 0 0 0
b:the rest	0 17 0 -5 -11 0 5 -5
b:the road	0 -3 0 15 -8 0 0 0
b:the rule	9 -6 0 0 0 0 0 -4
b:the sale	0 0 0 0 -7 11 0 -2
b:the same	0 0 0 8 -10 0 0 -2
b:the say	0 2 0 -20 9 0 0 9
b:the second	0 23 0 -20 0 0 0 2
b:the signature	0 -2 0 11 -5 0 0 0
b:the standstill	0 4 0 11 -3 0 0 -13
b:the state	0 0 0 10 -4 -4 0 0
b:the stay	6 9 0 -16 -7 0 0 6
b:the strike	0 -5 0 11 0 0 0 -2
b:the summer	0 -15 0 23 -8 0 0 0
b:the surcharge	0 36 5 -29 -9 0 0 -10
b:the suspend	0 -5 0 0 0 0 0 8
b:the table	0 6 0 8 -14 0 0 -2
b:the talk	0 -5 0 -8 -5 1 11 7
b:the tariff	4 -4 0 -7 2 0 0 11
b:the tax	0 -9 0 -8 8 0 0 9
b:the text	0 -14 0 4 6 0 0 0
b:the threat	0 -18 0 19 0 0 0 0
b:the three	0 0 0 -3 11 0 0 -4
b:the time	0 11 0 0 -1 0 -3 -1
b:the town	0 0 0 16 -3 0 -2 -9
b:the transaction	0 0 0 -6 0 9 0 0
b:the transfer	0 -1 0 15 -1 0 0 -9
b:the truce	-12 11 -3 -10 8 -4 -2 8
b:the two	-3 -22 -3 13 -5 -2 9 2
b:the upper	0 -2 0 14 -5 0 0 -5
b:the vote	0 -5 0 -17 21 0 0 0
b:the window	0 -5 0 12 0 0 0 -2
b:the year	0 4 0 -12 0 0 0 7
b:their	1 8 -14 0 -12 -2 9 -1
b:their <office>	0 3 0 -6 -6 0 13 -5
b:their dispute	0 9 0 -9 0 0 0 0
b:their truce	0 0 0 -9 -1 0 0 14
b:them	0 21 -3 -7 -11 -2 6 -3
b:them is	0 -8 0 10 0 0 0 -5
b:themselve	4 0 0 -9 -3 0 10 -3
b:then	0 23 0 -12 -13 0 0 -3
b:then on	0 6 0 -10 0 0 0 2
b:there 's	0 12 0 -12 -2 0 -5 6
b:there from	0 11 0 -9 0 0 0 0
b:there is	-1 -9 0 13 -2 0 1 0
b:there on	0 -2 0 14 -3 0 0 -4
b:there will	0 -5 0 12 0 0 0 -4
b:therefore	0 -10 0 0 0 0 0 12
b:they	-5 -7 11 -6 -4 -12 12 8
b:they arrive	0 6 0 -13 7 0 -5 0
b:they end	0 -4 5 -6 13 0 0 -10
b:they go	0 0 0 10 0 0 0 -5
b:they have	0 5 0 21 -23 0 6 -16
b:they meet	0 -2 0 -8 -6 0 0 17
b:they remain	0 -2 0 0 11 0 0 -5
b:they stay	0 0 -1 -6 -4 0 0 12
b:they were	0 5 0 7 0 0 0 -14
b:they will	-1 -3 3 13 -1 0 0 -8
b:they would	-1 -8 0 6 -1 0 0 7
b:thi	0 -14 -2 9 0 2 0 0
b:thi one	0 3 0 -13 0 0 0 9
b:thi was	0 -1 0 9 0 0 0 -7
b:thi year	0 -4 0 10 0 0 0 -4
b:third	0 3 0 5 -15 0 -2 4
b:third round	0 -1 0 9 0 0 0 0
b:those	0 14 -4 -12 15 0 0 -10
b:thousand	0 0 0 10 -7 0 0 0
b:threat	-1 0 0 10 0 0 0 -4
b:threaten	-1 9 0 -8 9 0 0 -8
b:threaten <number>	0 -17 0 17 0 0 0 0
b:threaten an	0 -11 0 13 0 0 0 0
b:threaten the	0 0 0 -9 8 0 0 0
b:threaten with	0 10 0 -9 0 0 0 0
b:three	0 0 0 15 -4 0 0 -8
b:through	-4 -15 2 -12 8 0 0 21
b:thu	0 -4 0 -3 -3 0 0 11
b:ticket	0 -12 0 18 0 0 0 -3
b:tie	0 0 0 -6 10 0 0 0
b:tiktok	0 -1 0 -10 -2 18 0 -3
b:till	7 -23 0 -3 -10 5 0 13
b:time	-4 3 0 9 9 0 6 -30
b:time until	0 5 0 1 2 0 7 -20
b:to <level>	3 18 -4 -16 6 0 0 -4
b:to <name>	8 -2 0 8 -3 0 0 -16
b:to <number>	0 11 0 -20 1 0 0 13
b:to <seat>	0 -11 0 9 -13 0 -1 12
b:to a	0 12 0 1 -11 3 0 -12
b:to about	0 12 0 -6 0 0 0 -1
b:to all	0 -8 0 10 0 0 0 0
b:to an	0 7 0 -10 0 0 0 4
b:to and	0 -7 9 -3 -2 0 0 3
b:to approve	0 -2 0 -14 15 0 0 2
b:to be	2 4 0 -10 2 0 6 -8
b:to close	0 0 0 -1 -6 12 0 -1
b:to come	0 -10 0 8 7 0 0 -5
b:to conclude	0 0 0 -10 -2 0 13 0
b:to confirm	0 0 0 12 -9 -1 0 1
b:to decide	0 -4 0 -4 9 0 0 0
b:to enter	5 14 0 -15 -6 0 0 0
b:to expire	0 1 0 -10 0 0 0 9
b:to follow	0 0 0 15 -7 0 0 -8
b:to happen	0 -1 0 -17 19 0 0 0
b:to have	0 6 2 -21 3 0 0 13
b:to hear	0 0 0 -9 9 0 0 0
b:to invest	0 -2 0 14 -5 0 0 0
b:to its	0 -1 0 11 0 0 0 -7
b:to know	0 3 0 -14 2 0 0 7
b:to last	0 3 0 12 -5 0 -2 -11
b:to leave	0 -3 0 0 -2 0 0 9
b:to let	0 -11 0 8 -2 0 0 4
b:to lower	0 0 0 -15 9 0 0 1
b:to open	0 -5 0 -4 12 0 0 0
b:to put	0 7 0 -16 0 0 0 7
b:to raise	0 10 0 -10 -5 0 0 3
b:to return	0 -3 0 0 -2 0 0 8
b:to rise	0 -17 0 19 0 0 0 0
b:to start	3 -3 0 4 6 0 0 -9
b:to stop	0 9 0 -10 3 0 0 -4
b:to suspend	0 11 0 -4 -8 0 0 0
b:to take	0 -15 0 14 -3 0 0 2
b:to talk	0 0 0 -7 0 0 0 12
b:to the	-1 -17 0 4 4 -4 -6 7
b:to their	0 13 0 -15 0 0 0 1
b:toll	0 -9 0 5 0 0 0 2
b:top	0 -14 0 8 9 0 0 0
b:top of	0 -6 0 0 9 0 0 0
b:toward	0 2 0 -9 0 0 0 8
b:town	0 0 0 17 -4 0 -2 -10
b:trade	-1 -4 -2 2 -6 0 2 10
b:trade agreement	0 -6 0 0 -2 0 0 10
b:trade truce	0 0 0 -8 0 0 0 10
b:transaction	1 0 0 -8 0 9 0 0
b:transfer	0 -3 -2 20 -1 0 0 -9
b:transfer window	0 -1 0 11 0 0 0 -6
b:travel	0 -1 0 10 0 0 0 0
b:treaty	0 -17 0 2 -14 0 11 5
b:treaty by	0 -9 0 3 -8 0 4 2
b:trial	0 -6 0 9 0 0 0 -2
b:truce	-18 6 -9 -10 -8 -9 1 18
b:truce begin	0 8 0 -3 0 0 0 -3
b:truce by	0 1 0 -1 6 0 3 -13
b:truce end	0 -13 0 -7 -4 0 0 18
b:truce from	0 -12 0 11 0 0 0 0
b:truce go	0 0 0 -7 0 0 0 10
b:truce is	0 18 0 -34 3 0 4 5
b:truce lapse	0 -1 0 12 0 0 0 -9
b:truce last	0 0 0 -7 0 0 0 10
b:truce on	0 0 0 -20 6 0 0 15
b:truce run	0 -11 0 14 -5 0 0 -5
b:truce that	0 0 0 14 0 0 0 -13
b:truce was	0 -6 0 -8 0 0 0 13
b:truce with	0 -22 0 8 0 0 0 0
b:truce would	0 13 0 -33 5 0 0 16
b:trump announce	0 11 0 -10 0 0 0 0
b:try	0 -6 0 0 10 0 0 -7
b:try again	0 -4 0 -1 11 0 0 -5
b:two	-4 -19 -4 22 -15 -8 8 0
b:two country	0 -10 0 3 0 0 0 4
b:two of	0 0 0 -10 0 0 0 10
b:under	0 -17 15 4 5 -5 0 2
b:under a	0 -12 0 0 0 0 0 10
b:under it	0 16 0 -19 0 0 0 2
b:under its	0 0 0 10 0 -3 0 0
b:under the	-1 -14 2 19 -1 0 0 -4
b:union	0 2 0 11 -2 0 0 -12
b:unless	0 -1 0 -14 16 1 -1 0
b:unless <seat>	0 14 0 -6 -4 0 -2 -1
b:up	-11 -8 4 -10 12 -2 -3 16
b:up <level>	0 -13 0 14 0 0 0 0
b:up by	0 -7 0 19 -5 0 0 -2
b:up for	0 -6 0 -10 14 0 0 1
b:up from	0 15 0 -13 0 0 0 -1
b:up on	0 -1 0 -11 6 0 0 7
b:upper	0 -2 0 14 -5 0 0 -5
b:us	-1 -12 0 -7 7 0 -1 17
b:us to	0 0 0 -15 0 0 0 16
b:used	0 -13 0 -2 14 0 0 0
b:used from	0 -8 0 -2 10 0 0 0
b:valid	-1 -2 1 -6 0 0 -1 15
b:vessel	0 -5 0 -13 9 0 0 7
b:video	0 -8 0 15 -12 0 0 2
b:visit	0 -7 0 21 -6 0 0 -1
b:vote	0 -14 -1 0 16 -1 -2 -16
b:vote before	0 10 0 -5 -2 0 0 0
b:vote on	0 -30 0 0 14 0 0 -4
b:wage	0 0 0 10 0 0 0 -6
b:waive	0 0 9 -2 -1 0 0 -3
b:walk	0 -5 0 13 0 0 0 -7
b:want	-2 -5 0 11 -11 -1 5 -1
b:want the	0 0 0 24 0 0 -2 -20
b:want to	0 2 0 0 -21 0 2 10
b:was	-1 -13 -8 8 -15 -6 21 4
b:was <number>	0 -8 0 21 -1 0 0 -12
b:was due	0 -16 0 8 0 0 0 6
b:was expect	0 0 0 -11 10 0 0 1
b:was no	0 0 0 -9 4 0 5 0
b:was on	0 -3 0 10 -1 0 0 0
b:was the	0 0 0 -7 0 0 0 10
b:was to	-4 -22 0 16 -14 0 14 -2
b:water	0 10 0 4 -1 0 0 -14
b:way	0 0 0 -11 5 0 0 7
b:way to	0 5 0 -10 0 0 0 4
b:we are	0 0 0 5 3 0 0 -9
b:we have	-1 15 0 -6 3 -1 7 -17
b:we shall	0 -10 0 0 6 -2 0 7
b:we will	0 -3 0 11 -1 0 0 -3
b:we'll	0 0 0 9 -12 0 -1 4
b:we're	0 11 0 -10 0 0 0 0
b:webinar	0 0 0 10 -5 0 0 0
b:week	0 3 0 -4 -14 4 0 8
b:week of	0 -4 0 12 -3 0 0 0
b:week to	0 5 0 -11 -4 5 0 5
b:were	-14 -17 -1 20 14 -1 -1 -4
b:were due	0 0 -4 10 -4 0 0 0
b:were still	0 13 0 -11 0 0 0 0
b:were suspend	-2 0 0 13 0 0 0 -10
b:were tell	0 9 0 -9 0 0 0 0
b:were to	-8 -18 -3 23 -6 0 0 5
b:what	0 12 9 -11 -22 1 -6 6
b:what <person>	0 20 0 -24 0 0 0 7
b:what change	0 9 9 -11 -4 0 0 -4
b:what happen	4 7 -2 -2 -11 0 0 -1
b:what has	0 -8 0 1 11 0 0 -7
b:what he	0 -9 0 0 0 0 0 9
b:what is	0 -11 0 12 0 0 0 -1
b:what the	0 -3 0 0 -7 0 0 9
b:what they	0 -20 0 19 0 0 0 2
b:what was	-4 -3 0 11 -5 0 0 0
b:whatever	0 -9 0 6 6 0 0 -4
b:wheat	0 0 0 -10 0 0 0 8
b:when he	0 13 0 -12 0 0 0 0
b:when it	0 0 0 11 0 0 0 -10
b:when the	0 -7 0 -3 -3 0 0 16
b:where	0 -10 0 6 -1 0 0 4
b:where the	0 -5 0 12 -2 0 0 -6
b:where they	0 0 0 -10 0 0 0 13
b:whether	0 5 0 -5 -12 0 0 11
b:which <name>	0 10 0 0 -13 0 0 1
b:which <person>	0 -9 0 -1 14 0 0 -4
b:which a	0 -14 0 14 -1 0 0 0
b:which are	8 0 0 0 4 0 0 -12
b:which end	0 3 6 -13 -1 1 0 3
b:which has	0 7 6 -13 -3 4 0 0
b:which have	0 0 0 -11 12 0 0 0
b:which he	0 -7 0 10 0 0 0 0
b:which it	0 8 0 -4 -9 0 0 5
b:which run	0 -1 0 -3 -1 0 0 10
b:which sit	0 0 0 11 -10 0 0 0
b:which the	0 -20 0 22 5 -2 6 -16
b:which was	4 -1 0 27 -5 0 0 -28
b:which will	0 0 0 -15 12 0 0 2
b:which would	0 9 -7 -5 -2 5 0 3
b:whiskey	0 -11 0 16 0 0 0 -2
b:who	-2 7 0 11 -7 0 -4 -11
b:who pay	0 3 0 -16 12 0 0 0
b:who want	0 0 0 11 -7 0 0 0
b:whoever	0 -2 0 5 -11 0 -2 8
b:whoever want	0 0 0 13 -8 0 -1 0
b:whose	-1 3 0 -16 5 8 3 0
b:will	-3 -8 -2 10 9 -7 -13 -1
b:will apply	0 13 0 -22 0 0 0 8
b:will be	-1 7 0 -4 -9 0 -8 12
b:will begin	0 5 0 -9 6 0 0 0
b:will cost	0 -2 0 6 3 0 0 -9
b:will discuss	0 0 0 10 -2 0 0 -1
b:will do	0 -12 0 -6 20 0 0 -7
b:will end	0 12 0 0 -2 0 0 -7
b:will go	0 8 10 -9 -7 0 0 0
b:will hear	0 -5 0 10 -5 0 0 0
b:will hold	0 2 0 -13 6 0 0 3
b:will last	0 0 0 -6 0 0 0 9
b:will leave	0 -11 0 11 0 0 0 0
b:will let	6 4 0 -14 -1 0 0 7
b:will meet	0 -5 0 1 -6 0 8 -1
b:will not	0 -38 0 31 0 0 0 5
b:will now	0 -2 0 13 -1 0 0 -9
b:will sign	0 -3 0 10 -3 0 0 0
b:will stay	0 1 0 9 7 0 0 -20
b:will stop	0 10 0 -5 0 0 0 -2
b:will talk	0 -3 0 10 -2 0 0 0
b:will try	0 -4 0 10 0 0 0 -4
b:window	0 -14 0 6 5 0 7 -11
b:wine	0 -12 9 -1 -2 0 0 9
b:winter	0 -3 0 17 -4 0 0 -7
b:with	0 11 -10 -17 -6 1 20 2
b:with <level>	0 17 0 -16 0 0 0 0
b:with <name>	-3 -18 -2 1 5 0 3 7
b:with <number>	0 12 0 -15 0 0 7 0
b:with <person>	0 10 0 0 -3 0 -1 -6
b:with <seat>	0 -12 0 -7 -7 0 4 19
b:with a	0 9 0 -14 -1 1 4 1
b:with effect	0 -7 0 14 -1 0 0 -4
b:with the	1 4 0 -5 5 0 6 -7
b:with us	0 0 0 9 0 0 0 -8
b:without	-1 -5 5 -2 -2 0 9 1
b:without a	0 -21 0 11 0 1 -1 9
b:without it	0 13 0 -12 3 0 0 -1
b:without the	0 -7 6 14 -5 0 0 -7
b:witnesse	0 0 0 -10 12 0 0 0
b:won't	0 1 0 9 -9 0 0 -2
b:word	0 6 0 -14 8 0 0 0
b:word on	0 12 0 -11 0 0 0 0
b:worker	0 -4 0 14 -7 0 0 0
b:worth	0 -7 0 15 -5 0 0 0
b:worth of	0 -10 0 11 0 0 0 0
b:would	-5 5 -19 -8 -20 11 3 20
b:would answer	0 0 0 5 -8 0 6 0
b:would apply	-3 0 0 10 -6 0 0 -2
b:would be	0 10 -4 -6 -8 0 -4 2
b:would begin	-2 10 0 -6 0 0 0 -2
b:would carry	0 0 0 -18 0 0 0 20
b:would come	0 -2 0 -8 0 0 0 14
b:would decide	0 0 0 -10 13 0 0 0
b:would do	0 -5 0 11 0 0 0 -2
b:would end	0 16 0 -19 5 0 0 0
b:would follow	0 -7 0 11 0 0 0 0
b:would go	0 18 0 -4 0 0 0 -17
b:would have	0 -32 -8 19 7 4 -2 4
b:would last	0 13 0 -16 0 0 0 2
b:would meet	0 0 0 -11 11 0 0 1
b:would otherwise	0 -19 0 11 -1 0 0 9
b:would raise	0 17 0 -15 0 0 0 -1
b:would run	0 5 0 -19 0 5 0 13
b:yard	2 0 0 -8 3 0 0 3
b:year	0 -4 -4 14 -14 0 0 0
b:year 's	0 0 0 9 0 0 0 -5
b:yet	0 -4 0 -9 9 0 0 6
b:you	-1 -15 -1 21 -11 0 -4 5
b:you may	0 -4 0 9 0 0 0 -1
b:your	0 -3 0 17 -7 -10 -4 3
b:·	0 -1 0 15 -4 0 0 -2
b:—	5 -1 2 0 2 -3 -10 2
b:— <name>	8 6 -3 -14 10 0 -6 0
b:— <office>	0 10 0 -7 0 0 0 -1
b:— a	0 -6 0 12 6 0 -1 -10
b:— from	0 16 0 -14 0 0 0 0
b:— on	0 7 0 -9 0 0 0 0
b:— the	0 -12 0 5 1 0 0 3
b:— what	0 13 0 -12 0 0 0 0
b:•	0 11 1 -2 -4 0 5 -9
c0=bear	-9 -7 0 8 5 0 -3 1
c0=begin	8 -7 1 7 1 -9 -3 -3
c0=down	1 -6 -10 4 -4 0 6 2
c0=end	1 6 -11 5 -6 -4 0 -2
c0=impose	-7 -5 -5 10 2 4 0 -5
c0=propose	-18 -1 -7 3 0 -14 7 0
c0=return	0 11 -5 5 0 0 -1 -15
c0=say	0 0 1 -1 -2 0 -9 3
c0=sell	1 0 -1 16 -9 -4 -5 -5
c0=sign	-4 9 -15 1 -4 -6 -5 8
c0=stay	-9 -2 -13 6 4 0 0 0
c0=up	-4 0 1 9 0 0 -11 -8
c1=agree	0 -1 0 -6 6 -4 13 -3
c1=agree & d:ahead	0 -2 0 -5 7 -4 13 -5
c1=bear	-4 -1 -5 0 0 -2 0 9
c1=bear & d:ahead	-3 2 -5 -1 -3 -2 1 10
c1=bear & d:today	0 -9 0 6 3 0 0 0
c1=begin	4 -3 0 4 3 -10 -6 -2
c1=begin & d:ahead	5 -4 0 9 -1 -10 -5 -3
c1=buy	-1 -7 6 14 -11 0 0 0
c1=buy & d:ahead	-1 -5 6 12 -10 0 0 0
c1=down	2 -4 -11 2 -5 0 13 0
c1=down & d:ahead	2 -5 -11 2 -4 0 13 0
c1=end	3 6 -8 8 -8 -5 -6 -4
c1=end & d:ahead	3 3 -6 11 -7 -5 -6 -6
c1=impose & d:today	-1 -14 0 19 0 0 0 -10
c1=lack	9 0 0 2 -15 0 1 -2
c1=lack & d:ahead	9 0 0 2 -15 0 1 -2
c1=propose	-4 -5 -6 -1 10 -4 7 -1
c1=propose & d:ahead	-4 -5 -6 -1 10 -4 7 -1
c1=renew	-13 -7 5 1 -2 0 -7 5
c1=renew & d:ahead	-12 -6 5 2 -2 0 -7 4
c1=say	-1 4 0 -1 -1 0 -10 0
c1=say & d:ahead	0 4 1 -4 0 0 -9 0
c1=sell	0 -6 -3 12 -4 0 -6 0
c1=sell & d:ahead	0 -5 -3 14 -4 0 -6 -8
c1=sign	-9 2 -6 8 0 -7 -7 0
c1=suspend & d:today	0 -2 0 11 0 0 0 -5
c1=target	0 0 5 0 -7 -1 -9 5
c1=target & d:ahead	0 -4 5 4 -10 -1 -9 7
c1=up	-5 6 2 6 -8 0 -13 -5
c1=up & d:ahead	-5 9 2 4 -7 0 -13 -8
c1=up & d:today	0 -10 0 2 0 0 0 6
c2=agree	0 -3 0 6 -1 -3 12 -10
c2=bear	0 -5 -7 11 2 -6 3 -6
c2=begin	-3 5 -10 2 0 1 -12 0
c2=buy	0 -5 0 11 -1 0 0 0
c2=end	-6 -2 -1 14 -16 0 0 1
c2=impose	-10 8 0 1 -3 -12 1 -3
c2=lack	13 -8 0 0 0 0 0 0
c2=propose	0 -11 0 -8 11 0 13 6
c2=renew	0 -1 -1 18 -12 0 -2 -2
c2=say	-3 -16 -1 6 14 -1 0 0
c2=sell	-2 0 0 3 -10 6 -2 0
c2=sign	0 -20 -2 7 7 -7 9 -4
c2=stay	6 -15 3 12 -13 -2 10 -6
c2=target	0 2 6 -6 -11 0 -1 15
c2=threaten	0 -18 0 17 0 0 0 0
c2=up	-4 9 -7 3 -14 12 -7 -9
ct0=agree future	0 -11 0 13 -3 0 0 0
ct0=agree modal-passive	0 0 0 8 1 0 -6 -1
ct0=agree past	0 0 0 -9 6 0 -14 14
ct0=agree pluperfect	0 11 0 -19 -1 0 0 13
ct0=agree present	0 -7 0 5 0 0 10 -8
ct0=bear future	3 4 0 -2 -11 3 7 -4
ct0=bear future-passive	0 -13 0 9 -2 0 0 2
ct0=bear modal	0 -9 8 4 -2 0 -4 6
ct0=bear past	0 -9 0 3 6 0 -6 5
ct0=bear past-passive	0 -7 0 11 0 0 0 -1
ct0=bear perfect	0 7 0 5 -15 0 0 0
ct0=bear present	-8 8 -10 3 0 0 -9 0
ct0=bear present-passive	0 -8 0 -9 18 0 0 -6
ct0=begin future	9 1 7 -5 -3 0 -4 -5
ct0=begin modal	-11 -11 5 12 -6 0 4 6
ct0=begin modal-passive	0 9 0 -10 0 0 0 0
ct0=begin past	-2 -31 0 21 6 0 0 0
ct0=begin perfect	0 -3 0 14 -1 0 0 -3
ct0=begin present	12 10 -14 -6 1 -8 -2 -4
ct0=begin present-passive	-1 -9 3 -1 6 0 0 1
ct0=buy past	0 3 8 -10 -1 0 0 0
ct0=down future	-5 11 0 -1 0 0 0 -6
ct0=down modal	0 2 0 -1 -10 0 -7 13
ct0=down past-passive	0 -8 0 -2 9 0 0 2
ct0=down present	3 -14 -4 10 -5 2 10 -1
ct0=end future	0 14 -8 -17 -6 0 8 6
ct0=end modal	-1 9 -18 -6 -1 -1 0 12
ct0=end past	0 -8 -5 23 12 0 0 -25
ct0=end pluperfect	0 -1 0 16 0 0 0 -11
ct0=impose future-passive	0 -1 0 -7 11 0 3 -4
ct0=impose modal	2 2 0 5 1 0 -1 -11
ct0=impose modal-passive	3 4 0 -2 -13 3 -3 0
ct0=impose past	0 -8 4 -9 7 0 7 8
ct0=impose perfect	-4 8 -7 -1 1 -1 0 0
ct0=impose perfect-passive	-1 3 -3 -4 -5 0 0 10
ct0=impose pluperfect	-1 -10 0 9 1 0 0 5
ct0=impose pluperfect-passive	0 -10 0 14 0 0 0 0
ct0=impose present	-12 -8 -1 13 2 10 0 -10
ct0=impose present-passive	5 9 -6 5 -8 -3 -7 -6
ct0=lack future	0 8 0 -15 0 0 0 7
ct0=lack modal	-3 -1 0 12 -1 0 8 -13
ct0=lack past	0 0 0 9 0 0 -2 -4
ct0=propose future	0 -14 0 9 0 0 -3 6
ct0=propose future-passive	0 -9 0 -5 12 0 0 0
ct0=propose past	0 0 0 -3 -18 0 14 7
ct0=propose past-passive	0 8 0 -17 5 0 0 4
ct0=propose perfect	0 16 0 -3 0 0 -7 -6
ct0=propose present-passive	0 7 0 9 -18 0 0 10
ct0=renew future-passive	0 10 6 -14 -4 0 0 0
ct0=renew modal-passive	0 -4 0 -2 -2 0 0 12
ct0=renew past-passive	0 0 1 -24 8 4 0 11
ct0=renew present	0 0 0 8 0 0 0 -5
ct0=return modal	0 5 0 4 0 0 0 -14
ct0=return past	0 5 0 -9 -1 0 0 6
ct0=return present	0 2 -1 8 -7 0 0 -1
ct0=say future	0 -18 5 5 6 -3 -4 -2
ct0=say future-passive	4 -6 0 9 0 0 0 -9
ct0=say modal	0 -10 0 4 3 0 0 -1
ct0=say perfect	3 3 0 -10 -4 0 0 9
ct0=say perfect-passive	0 0 0 -12 -10 4 0 16
ct0=say present-passive	0 0 0 2 4 0 0 -10
ct0=sign future-passive	0 -12 0 12 -14 0 3 7
ct0=sign modal	0 -16 0 2 8 0 -7 0
ct0=sign modal-passive	0 -1 0 -3 10 0 0 -1
ct0=sign past	-1 5 0 0 -27 0 -8 18
ct0=sign past-passive	0 13 0 -9 -5 0 5 -1
ct0=sign perfect	0 -4 0 -5 -3 0 0 13
ct0=sign pluperfect	0 16 0 -18 -8 0 0 10
ct0=sign present	0 2 0 2 6 -2 3 -15
ct0=sign present-passive	5 14 -3 -5 0 0 -4 -7
ct0=stay future	-10 1 2 3 0 0 -5 -1
ct0=stay future-passive	1 3 0 6 -1 0 0 -9
ct0=stay modal-passive	0 14 0 -4 -1 0 0 -10
ct0=stay past	0 -9 -3 0 7 0 5 -1
ct0=stay perfect	0 -16 5 -1 7 5 -4 -2
ct0=stay pluperfect	8 -4 0 0 0 0 0 -1
ct0=stay present	-15 5 -13 -4 3 -2 3 7
ct0=stay present-passive	-2 -13 0 5 0 0 0 9
ct0=suspend future-passive	0 -19 0 8 11 0 0 -1
ct0=suspend modal	0 -7 0 11 -1 0 0 -1
ct0=suspend past	5 10 8 -7 -5 0 1 -10
ct0=suspend past-passive	-4 0 0 12 0 0 0 -5
ct0=suspend perfect	0 2 -2 6 -10 0 0 0
ct0=target future-passive	0 10 0 -13 0 0 0 2
ct0=target perfect	0 11 0 -15 6 0 0 0
ct0=target pluperfect	0 -10 0 9 5 0 0 0
ct0=threaten perfect	2 14 0 -23 7 0 0 0
ct0=threaten pluperfect	0 -13 0 11 5 0 0 0
ct0=threaten present-passive	0 12 0 -10 0 0 0 0
ct0=up future	-1 -2 8 7 -17 1 0 -2
ct0=up past-passive	0 -9 0 12 0 0 0 0
ct0=up pluperfect	0 0 0 -9 11 0 0 0
ct0=up present-passive	0 3 0 -10 0 0 0 9
ct1=agree future	0 -11 0 13 -3 0 0 0
ct1=agree infinitive	0 0 0 -11 0 0 16 -8
ct1=agree modal-passive	0 0 0 8 1 0 -6 -1
ct1=agree participle-passive	0 -3 5 -1 -9 0 0 11
ct1=agree past	0 7 0 -6 4 1 -10 1
ct1=agree pluperfect	0 11 0 -13 0 0 0 5
ct1=agree present	0 -8 0 -1 0 0 10 0
ct1=bear future	3 4 0 -1 -13 3 7 -3
ct1=bear future-passive	0 -13 0 9 -2 0 0 2
ct1=bear gerund	6 -13 0 10 -9 0 0 0
ct1=bear infinitive	0 12 0 -12 -10 0 2 4
ct1=bear modal	0 -9 8 4 -2 0 -4 6
ct1=bear past	0 -9 0 3 6 0 -6 5
ct1=bear past-passive	0 -7 0 11 0 0 0 -1
ct1=bear perfect	0 7 0 4 -15 0 0 0
ct1=bear present	-8 8 -10 2 0 0 -9 0
ct1=bear present-passive	0 -7 0 -10 18 0 0 -6
ct1=begin future	9 4 8 -3 -3 0 -3 -14
ct1=begin gerund	-3 8 0 2 -10 0 0 -3
ct1=begin infinitive	-6 9 0 -4 -2 0 0 0
ct1=begin modal	-11 -9 5 8 -5 0 4 11
ct1=begin modal-passive	0 9 0 -10 0 0 0 0
ct1=begin past	-1 -33 0 20 7 0 0 1
ct1=begin past-passive	0 -9 0 11 0 0 0 0
ct1=begin perfect	0 -3 0 13 -1 0 0 -3
ct1=begin present	12 8 -14 -5 1 -8 -2 -3
ct1=begin present-passive	-1 -9 3 -1 6 0 0 1
ct1=buy infinitive	0 -5 0 10 -2 0 0 0
ct1=buy past	0 3 8 -10 -1 0 0 0
ct1=down future	-4 11 0 -1 0 0 0 -7
ct1=down gerund	0 10 0 -9 0 0 0 0
ct1=down modal	0 2 0 -1 -10 0 -7 13
ct1=down past	0 -11 0 4 4 0 -6 4
ct1=down past-passive	0 -8 0 -2 9 0 0 2
ct1=down present	4 -12 -3 7 -4 2 10 0
ct1=end future	0 6 -7 -9 0 0 8 2
ct1=end gerund	0 0 0 -16 0 0 0 15
ct1=end infinitive	11 4 7 -9 -11 0 -6 1
ct1=end modal	-1 9 -18 -6 -1 -1 0 12
ct1=end participle-passive	0 -7 -4 31 0 0 0 -20
ct1=end past	0 -6 -4 21 13 0 0 -24
ct1=end pluperfect	0 -1 0 16 0 0 0 -11
ct1=impose future-passive	0 -1 0 -7 11 0 3 -4
ct1=impose gerund	0 -5 3 -4 -5 3 3 8
ct1=impose infinitive-passive	0 0 0 -12 9 0 0 8
ct1=impose modal	2 2 0 4 3 0 -1 -13
ct1=impose modal-passive	3 2 0 -2 -11 3 -3 1
ct1=impose perfect	-3 -3 -7 12 0 -1 -2 -5
ct1=impose perfect-passive	0 4 -3 -3 -5 0 0 8
ct1=impose pluperfect-passive	0 -10 0 14 0 0 0 0
ct1=impose present	-8 -9 -4 3 4 10 2 0
ct1=impose present-passive	5 9 -6 7 -8 -2 -7 -9
ct1=lack future	0 8 0 -15 0 0 0 7
ct1=lack modal	-3 -1 0 12 -1 0 8 -13
ct1=lack past	0 0 0 9 0 0 -2 -4
ct1=propose future	0 -14 0 9 0 0 -3 6
ct1=propose future-passive	0 -9 0 -5 12 0 0 0
ct1=propose participle-passive	4 3 0 -7 6 0 6 -12
ct1=propose past	0 0 0 -5 -15 0 13 8
ct1=propose past-passive	0 8 0 -17 5 0 0 4
ct1=propose perfect	0 1 0 11 -1 0 -5 -10
ct1=propose pluperfect	0 -11 0 3 7 0 0 0
ct1=propose present	-3 -3 0 -4 15 -2 -3 0
ct1=propose present-passive	0 7 0 12 -18 0 0 3
ct1=renew future-passive	0 10 6 -14 -4 0 0 0
ct1=renew infinitive	0 0 -3 11 -2 0 0 -4
ct1=renew modal-passive	0 -4 0 -2 -2 0 0 12
ct1=renew past-passive	0 0 1 -24 8 4 0 11
ct1=renew present	0 0 0 8 0 0 0 -5
ct1=return infinitive	0 -4 0 -4 0 0 0 11
ct1=return modal	0 5 0 4 0 0 0 -14
ct1=return past	0 5 0 -9 -1 0 0 6
ct1=return present	0 2 -1 8 -7 0 0 -1
ct1=say future	0 -18 5 5 6 -3 -4 -2
ct1=say modal	0 -10 0 4 3 0 0 -1
ct1=say past	-3 6 -7 3 -13 1 -7 2
ct1=say perfect	3 4 0 -12 -4 0 0 9
ct1=say perfect-passive	0 0 0 -9 -9 4 0 13
ct1=say present-passive	0 -1 0 3 6 0 0 -10
ct1=sell participle-passive	0 -6 0 0 7 0 0 0
ct1=sign future-passive	0 -12 0 12 -14 0 3 7
ct1=sign infinitive	0 -6 0 -3 13 0 0 -4
ct1=sign modal	0 -16 0 2 8 0 -7 0
ct1=sign modal-passive	0 -1 0 -3 10 0 0 -1
ct1=sign participle-passive	-3 -3 5 16 -22 0 0 0
ct1=sign past	0 8 0 3 -26 0 -2 5
ct1=sign past-passive	0 13 0 -5 -3 0 0 0
ct1=sign pluperfect	0 10 0 -7 -7 0 0 3
ct1=sign present-passive	5 14 -3 -5 0 0 -4 -7
ct1=stay future	-7 2 2 1 -10 0 -4 4
ct1=stay future-passive	1 3 0 6 -1 0 0 -9
ct1=stay gerund	1 -6 4 -8 -2 0 0 12
ct1=stay modal	-1 1 0 10 -1 0 -1 -11
ct1=stay modal-passive	0 11 0 -2 0 0 0 -9
ct1=stay participle-passive	0 -8 0 11 0 0 0 -2
ct1=stay perfect	0 -16 5 -1 7 5 -4 -2
ct1=stay pluperfect	8 -3 0 -1 0 0 0 0
ct1=stay present	-15 5 -11 -1 5 -1 3 1
ct1=stay present-passive	-2 -13 0 5 0 0 0 9
ct1=suspend future-passive	0 -19 0 8 11 0 0 -1
ct1=suspend modal	0 -7 0 11 -1 0 0 -1
ct1=suspend participle-passive	4 -16 0 -3 9 0 0 3
ct1=suspend past	5 13 8 -16 -5 0 1 -6
ct1=suspend past-passive	-4 0 0 12 0 0 0 -5
ct1=suspend perfect	0 2 -2 6 -10 0 0 0
ct1=target future-passive	0 10 0 -13 0 0 0 2
ct1=threaten perfect	2 12 0 -14 0 0 0 0
ct1=threaten present-passive	0 12 0 -10 0 0 0 0
ct1=up future	0 0 10 7 -15 1 0 -9
ct1=up infinitive	0 13 0 0 -15 0 0 0
ct1=up past-passive	0 -9 0 12 0 0 0 0
ct1=up pluperfect	0 0 0 -9 11 0 0 0
ct1=up present-passive	0 3 0 -10 0 0 0 9
ct2=agree future	0 -9 0 5 4 0 0 -1
ct2=agree infinitive	0 -4 0 2 -4 -1 9 -3
ct2=bear future	0 -2 0 3 -9 0 -3 8
ct2=bear gerund	0 -4 0 12 0 0 0 0
ct2=bear infinitive	0 -18 0 3 9 0 10 -11
ct2=bear past	0 -4 0 17 0 0 0 -13
ct2=bear present	-1 8 -1 -11 6 -2 0 2
ct2=begin past	0 -5 0 23 -13 0 0 -5
ct2=begin present	-2 9 -2 -9 9 0 -5 2
ct2=down past	0 -13 0 9 0 0 0 1
ct2=down present	0 10 0 -8 1 0 0 0
ct2=end future	0 6 0 -8 0 0 5 0
ct2=end infinitive	0 7 0 11 -9 0 -2 -6
ct2=end past	0 -6 0 16 0 0 0 -8
ct2=end perfect-passive	0 -8 0 11 0 0 0 0
ct2=end present	-3 0 0 -5 -1 0 -1 12
ct2=impose future	0 12 0 -2 0 0 -6 -3
ct2=impose future-passive	0 0 12 -13 -1 0 0 7
ct2=impose infinitive	0 0 0 4 -11 -2 2 6
ct2=impose infinitive-passive	0 0 0 -1 11 0 0 -10
ct2=impose modal	0 -16 0 24 0 0 -2 -9
ct2=impose modal-passive	0 -8 0 12 -15 0 -1 8
ct2=impose participle-passive	-2 14 0 -7 -13 0 -4 5
ct2=impose past	-5 -6 -1 0 9 0 0 5
ct2=impose present-passive	-1 0 -3 12 0 0 0 -5
ct2=propose gerund	0 0 0 -16 7 0 0 6
ct2=propose infinitive	0 -14 0 10 0 0 6 -2
ct2=renew infinitive	0 0 0 -9 -8 0 -1 20
ct2=renew present-passive	0 0 0 19 0 0 0 -16
ct2=return present	0 4 0 -11 0 0 0 5
ct2=say modal	0 -1 0 -12 11 0 -1 5
ct2=say present	0 -6 0 7 7 0 0 -12
ct2=sign infinitive	0 -13 0 13 -3 -5 8 -14
ct2=stay modal	0 0 0 9 -14 0 6 -8
ct2=stay modal-passive	0 0 0 9 -8 0 0 0
ct2=stay past	0 -8 0 7 16 0 -1 -17
ct2=stay present	4 -7 3 3 -14 0 4 2
ct2=target future-passive	0 6 8 -9 -11 0 0 5
ct2=target modal	0 -7 0 11 0 0 0 -4
ct2=target present	0 -6 0 -4 5 0 0 11
ct2=up infinitive	0 7 0 0 -16 5 0 2
ct2=up modal	0 1 0 5 0 0 0 -10
ct2=up past	0 9 0 0 0 0 0 -10
ct2=up present	0 -7 -1 14 3 0 -2 -5
d:after 	0 0 0 14 -8 0 0 -7
d:after (	0 -1 0 12 0 0 0 -7
d:after ,	-3 -14 0 18 -3 4 5 -8
d:after , and on	0 -10 0 7 0 0 0 1
d:after , ends on	0 -5 0 -12 0 0 0 18
d:after , not	-9 0 0 11 0 0 0 0
d:after , on	0 16 0 -22 -1 0 0 9
d:after , to	0 -2 -5 -3 -1 0 0 14
d:after , until	0 -5 -4 15 0 0 0 -1
d:after and are entered before	0 13 -1 3 -13 0 0 0
d:after and arrive by	0 -3 0 -11 17 0 0 0
d:after and ends on	0 -22 0 -1 -8 0 0 24
d:after and entered before	0 4 5 2 -9 0 0 0
d:after and expires on	0 -3 0 -15 0 0 0 17
d:after ends on	0 -10 0 -4 0 0 0 15
d:after expires on	0 0 0 -10 0 0 0 10
d:after to	-1 -9 -4 5 0 0 0 7
d:after to the	0 -6 0 11 0 0 0 -5
d:after until	4 -3 0 -14 5 0 0 7
d:ahead	-11 -4 -7 17 -3 -10 -6 0
d:ahead other	-32 -18 -17 55 -29 -18 -22 1
d:ahead own	5 5 0 -14 10 0 2 1
d:ahead-0	-23 4 -10 33 0 10 -24 -55
d:ahead-1	-45 18 0 7 13 1 -6 -25
d:ahead-2	-4 21 -24 -20 23 -37 24 -12
d:ahead-3	4 -14 4 -11 -1 26 -1 5
d:ahead-4	-51 3 -9 -17 -52 -2 2 57
d:ahead-5	22 -110 5 84 -40 -52 -32 7
d:ahead-6	26 9 19 -31 -15 -14 -19 6
d:at=0	5 7 -2 15 -20 -1 2 -15
d:at=1	-6 -7 -16 18 -20 -12 -38 18
d:at=2	-10 -6 1 7 12 0 1 -9
d:at=3	-14 -13 -5 21 6 -10 1 -11
d:before 	-1 -2 0 -5 -9 0 0 15
d:before , a	0 -6 0 -10 0 0 0 17
d:before , not	0 0 0 -14 0 0 0 14
d:before , would be extended to	0 0 0 -8 0 0 0 11
d:before ;	0 9 0 2 0 0 0 -12
d:before and	0 4 0 -13 0 0 0 10
d:before to	-2 0 0 -2 -9 0 0 13
d:before to the	0 21 0 -18 0 0 0 -2
d:begins	-19 10 -12 12 -14 11 0 -10
d:begins ahead	-21 13 -8 -5 -8 14 3 0
d:begins today	0 -6 -6 33 -13 -3 -4 -23
d:by another	2 -24 0 10 6 5 -1 4
d:by another ahead	2 -22 0 7 7 5 -1 5
d:by another today	0 -3 0 9 -1 0 0 0
d:ends	-6 -6 -3 1 -5 2 -13 15
d:ends ahead	-4 -9 -2 -2 -5 4 -11 20
d:ends other ahead	-17 4 1 -8 7 -3 0 16
d:ends own ahead	4 -11 -2 0 -9 6 -10 13
d:ends own today	-7 14 -4 6 1 0 0 -16
d:ends today	-7 13 -4 7 1 0 0 -16
d:how=calendar	0 7 -1 -11 14 -16 -6 7
d:how=relative	-21 -30 -3 51 -8 -10 -30 -10
d:how=weekday	-23 -10 -27 50 -33 2 2 -14
d:last	13 -61 -4 58 -32 7 -6 -1
d:named=0	-24 3 -14 32 -6 -15 -21 -5
d:named=1	4 -24 -10 23 4 -12 9 -3
d:named=2	8 -1 7 -5 -10 12 -9 6
d:named=3	0 -22 0 5 10 0 0 3
d:rank=0	-18 34 -7 -37 24 -2 16 -9
d:rank=0 of 1	-36 38 -17 -39 -38 -12 30 28
d:rank=0 of 2	-4 18 -35 -14 20 -7 0 -7
d:rank=0 of 3	9 4 11 -6 13 13 -6 -26
d:rank=0 of 4	6 -12 20 -3 35 1 -27 -38
d:rank=1	3 28 8 -52 9 -3 -3 20
d:rank=1 of 2	4 28 2 -44 -25 -18 -3 38
d:rank=1 of 3	-2 14 12 -24 16 1 0 -10
d:rank=1 of 4	1 -4 -5 -8 22 7 1 -12
d:rank=2	5 28 3 -35 -10 12 -10 5
d:rank=2 of 3	1 8 -5 -44 -11 9 -10 39
d:rank=2 of 4	25 14 14 -35 -4 0 -9 0
d:rank=3	24 -7 7 -43 -3 -10 -10 37
d:span-after	-3 -3 1 7 3 -6 -12 0
d:span-before	-24 2 -11 -9 0 -4 -4 20
d:today	-14 -14 -24 43 -5 -23 -30 -12
d:today other	0 -6 0 15 -4 0 0 -5
d:today own	-13 -13 -23 41 -3 -23 -30 -11
d:today-0	-14 -14 -24 43 -5 -23 -30 -12
f:"	0 15 -7 17 -1 -2 -6 -32
f:'	0 3 0 7 3 0 -2 -14
f:'s	10 -1 7 -10 -3 -8 -3 6
f:(	0 13 0 -13 7 0 0 -2
f:)	0 12 0 -15 7 0 0 0
f:,	10 -5 -7 17 -17 -3 -36 1
f:-	1 -4 -1 7 -15 -2 1 5
f:.	-4 -3 -7 10 -14 -6 -3 9
f::	-6 10 10 -1 1 -3 -1 -14
f:;	0 0 -4 9 -13 12 -6 -6
f:<agent>	10 -3 4 -10 -1 2 4 6
f:<day-ahead>	5 4 8 14 -18 4 -5 -24
f:<day-gone>	-11 -5 -6 6 -2 -1 0 11
f:<day-today>	5 31 2 -10 -26 4 -5 -5
f:<duty>	-5 2 9 -6 14 2 -7 -8
f:<gate>	-2 -4 15 13 -8 2 -13 -5
f:<goods-amount>	2 15 0 -7 13 0 2 -25
f:<goods>	0 5 3 -19 2 -5 -10 17
f:<level-noun>	-6 21 -8 -10 10 7 -6 -15
f:<level>	-11 18 3 -6 -9 -22 2 -2
f:<money>	-20 1 0 5 28 0 1 -32
f:<month-ahead>	7 -12 4 16 -19 0 -4 -3
f:<month-gone>	7 -1 3 -13 7 0 -19 6
f:<month-today>	-2 -8 5 -11 4 0 0 11
f:<name>	6 1 1 -22 5 -24 -2 24
f:<not>	2 -7 2 8 9 -17 -16 0
f:<number>	-9 10 10 -7 5 -16 -6 2
f:<office>	-8 15 0 -7 -16 0 8 1
f:<organisation>	-1 2 -20 5 11 5 -5 -12
f:<person>	-5 5 -23 -19 20 3 2 7
f:<points>	-7 -12 12 0 -4 0 -2 14
f:<quality>	-5 4 -2 -21 20 3 9 4
f:<seat>	0 2 -13 -14 5 5 -9 13
f:<sender>	-1 0 0 7 12 0 -11 -19
f:<span>	7 -27 -6 18 -1 -8 -23 17
f:<taker>	-1 -32 2 14 2 0 2 0
f:<v-agree>	0 -3 0 10 -4 0 -13 -2
f:<v-bear>	-16 10 7 -2 -22 -20 -18 12
f:<v-begin>	-8 11 3 0 -23 0 0 3
f:<v-buy>	0 9 17 14 -34 -1 -11 -10
f:<v-deny>	7 6 4 2 -26 -2 -2 3
f:<v-down>	-6 0 -3 9 -2 -13 -9 0
f:<v-end>	0 7 6 -4 -14 12 -4 1
f:<v-impose>	-1 -3 -9 7 2 13 -21 3
f:<v-lack>	2 12 0 -2 0 1 0 -17
f:<v-propose>	-6 -19 11 5 3 -3 -7 8
f:<v-refuse>	0 -4 0 18 -6 0 -3 -5
f:<v-renew>	4 -5 -3 -7 -9 7 -6 16
f:<v-return>	-10 4 -5 9 -10 -1 0 0
f:<v-say>	-17 7 -30 1 13 -2 5 -9
f:<v-sell>	-7 -4 1 2 13 0 -11 -4
f:<v-sign>	-5 -1 3 -8 23 -6 -19 7
f:<v-stay>	13 5 -12 -3 11 -5 -10 -6
f:<v-suspend>	6 6 13 -11 8 1 -13 -9
f:<v-target>	3 -9 -18 5 11 -9 0 0
f:<v-threaten>	-4 -4 0 18 -5 -1 2 -13
f:<v-up>	-5 -20 0 20 -5 7 -7 -1
f:?	0 -8 0 -25 -14 0 0 48
f:a	12 -6 -15 13 -7 10 0 -12
f:about	-7 3 -2 5 -7 -8 -4 9
f:absence	0 0 0 -9 1 0 0 8
f:accept	0 2 14 -13 0 0 -1 0
f:according	0 -5 0 -13 10 0 0 11
f:act	0 1 0 -5 11 0 0 -8
f:action	0 -10 0 0 10 0 0 0
f:add	-2 20 -7 -10 2 0 0 -6
f:additional	-6 15 0 -18 -5 0 0 12
f:admission	0 0 0 12 0 0 0 -8
f:admit	0 10 0 -12 0 0 0 0
f:advise	1 -3 0 -5 0 0 9 0
f:affiliate	-4 -13 5 3 -1 0 0 6
f:after	0 -10 7 6 8 -8 11 -11
f:afterward	4 0 0 -20 -1 0 0 19
f:again	-8 -2 -7 0 16 2 -8 -2
f:against	2 0 -4 17 -15 0 0 -6
f:agent	0 -5 0 14 -5 0 -1 0
f:ago	0 10 0 -12 0 0 0 2
f:agree	-4 -8 -2 0 7 0 2 2
f:agreement	-4 1 -1 17 -6 -1 8 -21
f:aircraft	4 -9 0 1 -1 0 0 6
f:all	0 15 -4 6 0 -2 -2 -22
f:allowed	0 4 0 -11 0 0 0 7
f:almost	0 -7 0 11 0 0 0 0
f:already	0 -14 0 10 0 0 10 -2
f:also	2 21 0 -3 -9 7 0 -20
f:although	0 9 0 -11 -1 0 0 4
f:aluminum	0 16 0 -5 -3 0 0 -8
f:am	0 -4 0 16 0 0 0 -10
f:ambassador	6 -10 0 5 -5 0 0 0
f:amend	-2 0 0 10 -3 0 0 0
f:among	3 -7 -2 22 0 0 3 -13
f:amount	0 -14 0 15 -1 0 0 0
f:an	-4 6 -3 3 -30 -4 11 7
f:and	8 5 -4 -3 -19 0 -4 9
f:announce	2 -13 0 5 3 -2 24 -19
f:anode	8 -3 0 0 0 0 0 -2
f:answer	-1 3 0 13 -6 0 0 -11
f:antimony	26 -7 0 -8 -4 0 0 -10
f:any	0 2 0 18 0 -1 -1 -19
f:anything	0 11 0 5 -9 0 0 -8
f:apart	0 3 0 6 0 0 0 -11
f:apple	0 9 1 -16 0 0 0 5
f:application	4 -12 13 0 0 0 0 -7
f:apply	0 20 -3 -2 2 0 0 -17
f:approval	0 -1 0 -16 7 0 2 12
f:approve	0 -4 0 15 3 4 7 -28
f:are	5 -3 6 -9 3 -18 16 -4
f:arrangement	-4 7 7 -15 -2 0 0 9
f:arrival	0 0 0 15 0 0 0 -15
f:arrive	0 -17 0 8 -3 0 1 7
f:arrived	0 -6 0 24 0 0 0 -18
f:article	0 4 0 -3 9 0 0 -9
f:as	1 -10 14 -13 6 -6 -13 14
f:aside	0 1 0 -12 -4 2 0 13
f:ask	-7 -23 10 3 8 8 -5 4
f:asparagu	0 14 0 -15 -1 0 0 2
f:assured	0 0 0 -14 0 0 0 16
f:at	-18 -7 -10 2 -19 -9 24 19
f:attend	0 0 0 13 -9 0 0 0
f:autumn	0 -9 0 8 0 0 0 0
f:average	0 -7 0 9 0 0 0 0
f:await	0 14 0 -7 -6 0 0 0
f:away	0 -16 0 14 0 0 0 3
f:back	1 8 11 -12 9 -2 -18 -1
f:badly	0 0 0 -10 9 0 0 0
f:ban	23 -10 0 4 -17 0 0 -7
f:banana	0 3 0 3 0 0 0 -8
f:barley	0 5 0 5 0 0 0 -11
f:basi	0 0 0 -9 0 0 0 10
f:battery	9 9 0 -16 1 0 0 -1
f:be	-12 4 3 0 -6 -5 -8 7
f:bear	0 8 0 -10 -4 0 0 6
f:because	2 11 0 7 -20 0 0 -8
f:become	0 0 0 11 -18 0 0 1
f:been	-12 4 -6 7 -5 0 -5 -2
f:beer	0 -8 0 9 0 2 0 -1
f:before	10 3 0 2 11 1 0 -22
f:begin	2 10 -1 15 -8 0 -2 -22
f:being	0 0 0 5 -13 0 0 3
f:below	0 -11 0 15 0 0 0 0
f:between	-2 -13 0 -3 -16 0 2 23
f:beyond	0 -6 0 -9 -3 0 0 20
f:bicycle	0 -9 0 3 12 0 0 -9
f:bill	0 8 0 3 0 0 0 -14
f:billion	0 -2 0 -7 0 0 0 12
f:biscuit	0 -6 0 11 0 0 0 -4
f:blacklist	0 10 0 -11 0 0 0 0
f:booked	0 -3 0 0 10 0 0 -8
f:border	0 13 0 -2 -1 0 0 -7
f:both	-8 -9 -9 21 -11 -6 -8 4
f:bottle	0 0 0 -20 0 0 0 19
f:break	0 8 0 -10 6 0 0 -5
f:breakfast	0 -1 0 10 0 0 0 -6
f:bridge	0 -4 0 12 -3 2 0 -7
f:bring	-2 0 0 11 6 0 -1 -12
f:broke	0 10 0 0 0 0 0 -12
f:broker	0 -10 0 -8 6 0 0 12
f:budget	0 -1 0 21 -12 0 0 -6
f:bus	0 -6 0 11 -3 0 0 0
f:busan	12 -7 0 -5 2 0 -2 0
f:business	0 20 0 -4 -4 0 0 -12
f:but	-5 5 0 -14 15 -7 -2 7
f:butter	0 -13 0 23 -11 0 5 -7
f:buy	0 -21 0 18 2 0 -2 0
f:buyer	0 -11 0 7 0 1 0 -1
f:by	4 -9 -5 20 -19 7 2 -10
f:cabinet	0 21 0 -5 0 0 0 -11
f:calendar	-2 0 0 13 5 0 0 -16
f:call	1 2 5 14 -10 0 -6 -20
f:can	-1 2 0 -8 9 1 0 -1
f:canned	0 0 0 11 0 0 0 -9
f:canola	0 9 0 -7 0 0 0 0
f:capacity	0 12 0 -9 0 0 0 -1
f:capped	0 10 0 -8 0 0 0 0
f:car	-7 14 -3 -8 11 0 0 -16
f:case	6 7 0 2 -7 0 -2 -6
f:cease	0 14 0 -17 5 0 0 0
f:cent	0 -16 0 12 10 0 0 -6
f:certain	-2 -12 2 14 0 0 0 0
f:ceylon	0 0 0 -7 0 0 0 10
f:chair	0 -10 0 11 0 0 0 0
f:chance	0 -6 0 -9 0 0 0 16
f:charge	-5 -21 -6 9 5 -3 2 12
f:chart	0 10 0 -10 0 0 0 0
f:cheap	0 0 0 -9 0 0 0 11
f:check	0 -3 0 10 -2 0 0 -2
f:cheese	0 0 0 -12 -2 0 0 13
f:chemical	0 -14 0 12 0 0 0 0
f:chip	-7 -5 -2 1 15 0 0 0
f:cinnamon	0 -12 0 4 0 0 0 6
f:city	0 -2 0 15 0 0 0 -10
f:claim	0 -10 0 13 0 0 0 -1
f:clear	0 -4 0 11 -12 0 0 5
f:client	0 -15 0 -4 -5 0 9 15
f:close	0 7 0 -10 15 0 0 -8
f:closing	0 -5 0 6 -16 13 0 0
f:club	0 -7 0 36 -10 0 0 -25
f:coal	0 -10 0 19 0 0 0 -10
f:cocoa	0 0 0 21 0 0 1 -24
f:cod	0 -5 0 7 7 0 0 -9
f:coercion	0 -8 0 0 0 0 0 8
f:coffee	0 -21 0 -13 15 0 1 14
f:cold	0 2 0 6 0 0 0 -9
f:collect	0 -7 0 -13 5 0 0 20
f:come	3 2 2 -13 -3 -1 3 10
f:comma	0 0 0 11 0 0 0 -10
f:comment	0 -17 1 -27 31 0 0 3
f:commerce	0 -10 0 13 -1 0 0 0
f:commission	0 13 0 -9 0 0 0 0
f:committee	0 0 0 13 -11 0 4 -9
f:company	0 -27 8 47 -10 0 0 -24
f:complete	0 4 0 -11 0 0 0 8
f:concentrate	0 0 0 -8 0 0 0 10
f:concern	0 7 0 -11 0 0 0 4
f:concerned	0 -9 0 14 0 0 0 -2
f:concession	0 2 0 7 0 0 0 -11
f:conclude	0 -8 0 -9 -6 0 0 23
f:condition	0 0 0 9 -10 0 0 0
f:conference	0 -7 0 12 0 0 0 -1
f:congress	0 0 0 -7 0 0 0 9
f:consent	0 -9 0 -7 3 0 0 16
f:consultation	0 -3 0 -6 11 0 0 -1
f:consumer	0 -3 0 9 -3 0 0 0
f:container	0 8 0 0 -4 0 0 -2
f:content	0 11 0 -12 0 0 0 0
f:continue	0 11 0 1 -10 0 0 -6
f:contract	0 -8 0 17 -1 0 -3 -1
f:control	7 -4 1 -9 -3 3 0 6
f:cork	0 -12 0 27 -6 0 0 -13
f:corrected	0 -7 0 13 -1 0 0 -3
f:cost	0 4 0 17 -1 0 0 -19
f:could	0 20 -1 0 0 0 0 -19
f:council	0 -1 0 -6 22 0 4 -19
f:count	0 -21 0 20 5 0 0 -10
f:countermeasure	0 24 0 -2 -1 0 0 -19
f:counterpart	0 -4 0 1 -6 0 0 12
f:counting	0 0 0 -15 8 0 0 10
f:country	-4 11 -9 0 3 -1 -2 -6
f:court	0 -9 0 9 5 0 0 -4
f:cover	0 18 -2 -19 -6 0 0 11
f:covered	0 -11 0 -2 13 0 0 4
f:crane	-4 2 2 11 2 0 0 -14
f:cross	0 -4 0 14 0 0 0 -8
f:customer	0 -12 0 10 0 0 4 -1
f:date	-3 -3 0 6 -21 5 -3 6
f:davo	0 -23 0 26 0 0 0 0
f:day	-11 13 -10 -15 2 3 5 1
f:de	0 0 0 -9 0 0 1 6
f:dead	0 -11 0 8 1 0 0 0
f:deadline	0 -10 0 30 -5 8 0 -24
f:deal	0 0 0 3 -20 0 2 8
f:dearer	0 -13 0 23 -12 0 0 0
f:decision	0 9 0 5 -15 -7 0 1
f:declare	0 -11 0 3 5 0 0 0
f:decree	0 16 0 -41 -4 0 0 37
f:delegation	0 0 0 11 0 0 1 -9
f:deliver	0 0 0 10 0 0 0 -5
f:depend	0 -1 0 9 0 0 0 -4
f:described	0 -2 11 -2 -1 0 0 -6
f:desk	3 3 0 -11 0 0 0 4
f:did	0 0 -6 -4 2 0 -3 12
f:die	0 0 0 -6 0 0 0 9
f:diet	0 0 0 -7 11 0 0 0
f:difference	0 -5 0 10 0 0 0 0
f:discuss	0 6 0 3 -3 7 0 -14
f:do	0 0 0 -18 13 0 1 9
f:doe	1 34 -1 -19 6 0 -9 -16
f:doesn't	0 0 0 -17 12 0 0 3
f:doing	0 10 0 -6 0 0 0 -1
f:don't	4 -11 0 -1 2 0 0 7
f:donald	0 -9 0 19 0 0 0 -11
f:done	-1 -17 0 17 0 0 0 -3
f:down	-3 8 0 18 -1 0 -1 -29
f:draft	0 15 0 -3 -11 0 14 -11
f:draw	0 15 0 -8 0 0 0 -2
f:dried	0 11 0 -11 0 0 0 0
f:driver	0 -1 0 18 0 0 0 -16
f:drone	0 11 0 0 -5 0 0 -6
f:drug	0 -13 0 19 0 0 0 -5
f:due	-3 -2 2 -24 17 0 0 10
f:during	0 10 0 11 0 0 0 -23
f:duty	-3 6 -2 -13 16 -5 -12 4
f:each	-4 10 4 -16 10 8 0 -5
f:earlier	0 6 0 -12 5 0 0 3
f:earth	7 -5 1 11 -14 -2 0 0
f:easter	0 6 0 -11 0 0 0 5
f:effect	0 12 0 6 -4 0 -2 -16
f:effective	0 -4 0 -2 9 0 0 0
f:effectively	0 -8 0 8 0 0 0 0
f:either	0 -16 0 10 0 0 0 10
f:election	0 -5 0 12 0 0 0 -5
f:else	0 9 0 -10 1 0 0 -1
f:emergency	-1 13 0 -15 -4 0 0 7
f:employer	0 0 0 11 -8 0 0 -1
f:end	14 -19 6 -19 -21 13 4 30
f:energy	0 -7 0 14 0 0 0 -2
f:engine	6 10 0 -15 0 0 0 0
f:enter	0 7 0 -6 -8 0 7 0
f:entity	-6 17 -5 -5 -2 0 0 2
f:entry	0 12 0 -17 -5 0 0 13
f:error	0 0 0 10 0 0 0 -8
f:estimate	0 0 0 4 3 0 0 -9
f:evening	-1 -6 0 -3 -5 0 2 13
f:event	0 -7 0 -14 6 0 0 12
f:ever	8 2 0 -14 7 0 0 -2
f:every	0 19 -2 -8 0 0 0 -3
f:everybody	0 12 0 -18 -3 0 0 11
f:everyone	0 -8 0 8 0 0 0 1
f:everything	0 23 0 -20 -15 0 0 19
f:everywhere	0 0 0 8 -2 0 0 -1
f:exceed	0 9 0 -8 0 0 0 0
f:except	0 1 0 2 -9 0 0 1
f:excess	0 12 0 -10 0 0 0 0
f:exchanged	0 0 0 22 0 0 0 -21
f:exclusion	0 0 31 -18 -15 1 0 -6
f:expect	-7 -15 -5 5 14 0 0 0
f:expire	0 -10 12 19 -5 0 0 -21
f:expiry	0 0 0 -11 0 0 0 13
f:extend	3 -20 -1 19 -21 5 0 0
f:extension	3 -23 0 -16 1 0 2 25
f:face	0 0 0 -9 0 0 -1 14
f:fact	0 -7 0 -1 -5 0 0 12
f:fail	0 15 0 15 -20 0 -8 -11
f:faith	0 -4 0 -12 0 0 0 16
f:fall	-3 4 -1 8 -2 0 -4 -8
f:far	1 0 0 -24 6 0 0 17
f:farm	0 -11 0 19 0 0 0 -14
f:farmer	0 -12 0 14 0 0 0 0
f:favour	0 0 0 -10 0 0 0 11
f:fear	0 16 0 -11 -3 0 0 -1
f:fee	2 -5 14 -2 8 -3 -2 -14
f:ferry	0 1 0 6 0 0 0 -9
f:fertilizer	0 -6 0 -9 13 0 0 0
f:figure	0 8 0 6 -2 0 0 -13
f:file	0 1 0 7 -9 0 0 0
f:finance	0 -9 0 10 0 0 0 0
f:find	0 -6 0 -3 0 0 0 13
f:finished	0 11 0 0 -5 0 0 -5
f:firm	17 2 0 -5 0 0 0 -14
f:first	0 0 -2 6 0 -1 -2 -6
f:fish	0 -16 0 12 -3 0 -1 9
f:five	0 12 0 -1 -2 0 0 -4
f:flour	0 9 0 4 -4 0 0 -10
f:flow	0 10 0 -9 0 0 0 0
f:flower	0 -4 0 -12 8 0 0 9
f:fly	0 -4 0 11 -3 0 0 0
f:follow	8 15 0 -9 -9 0 7 -11
f:for	13 -1 0 3 7 8 -1 -22
f:force	-6 4 -1 15 9 -1 -7 -20
f:forced	0 11 0 0 -7 0 0 -9
f:foreign	9 -8 0 0 9 0 0 -12
f:foreseen	0 11 0 -1 0 0 0 -7
f:form	0 0 11 -6 0 0 0 -2
f:four	0 7 0 -3 3 0 0 -9
f:fourth	0 -6 0 1 10 0 0 -8
f:framework	0 -14 0 12 0 0 1 0
f:free	5 10 0 12 -16 0 0 -20
f:freight	0 -12 0 12 0 0 0 0
f:from	14 4 0 10 -8 -3 -21 -13
f:fruit	0 0 4 10 0 0 0 -10
f:full	0 -7 0 6 12 0 0 -11
f:furniture	0 14 0 -16 -4 0 0 9
f:further	9 -21 2 -8 5 0 -1 10
f:future	0 -16 0 5 0 0 0 11
f:gained	0 -2 0 -8 0 0 0 12
f:gallium	28 -5 0 -10 -7 0 0 -10
f:gas	0 -9 0 12 0 0 0 0
f:gate	0 -3 0 9 -2 0 0 0
f:gave	0 23 0 -14 -12 0 0 0
f:general	-4 -1 0 19 0 0 0 -12
f:geneva	0 -13 0 20 -2 0 0 0
f:germanium	28 -5 0 -11 -6 0 0 -10
f:give	0 4 0 9 -3 0 0 -8
f:given	0 -22 0 3 1 0 0 11
f:glove	0 10 0 -10 0 0 0 0
f:go	-9 -4 5 0 -1 0 -3 5
f:good	4 -5 -1 -3 -4 -11 10 8
f:government	-5 -3 0 -6 -6 0 0 20
f:grant	0 9 0 -2 0 0 0 -1
f:grape	0 -2 0 -4 9 0 0 0
f:graphite	6 5 0 -20 6 4 0 0
f:groundnut	0 -3 0 -10 14 0 0 0
f:group	0 -9 0 15 -3 0 0 -1
f:grower	0 8 0 0 1 0 0 -9
f:guess	0 13 0 -5 0 0 0 -5
f:had	-17 -7 -12 29 1 -2 -11 -14
f:half	7 7 0 -10 2 0 0 0
f:hall	0 0 0 13 -3 0 0 -11
f:halve	0 -15 0 19 0 0 0 -2
f:hand	4 -14 0 0 0 0 0 10
f:hard	0 12 0 0 0 0 0 -13
f:has	0 1 6 -3 -7 4 14 -9
f:hasn't	0 -2 0 -7 -3 0 0 14
f:have	-11 -5 -2 -2 12 18 -3 -3
f:hazelnut	0 6 0 -8 0 0 0 4
f:he	0 -2 -12 -16 26 3 -33 11
f:he'd	0 19 0 -9 0 0 0 -12
f:heading	0 8 9 0 -14 0 0 -3
f:health	0 -2 0 11 0 0 0 -7
f:hear	0 0 0 9 5 0 0 -15
f:heard	0 -14 0 -2 15 0 4 -4
f:hearing	-1 -1 -1 -13 21 0 4 -11
f:heavy	0 0 0 13 0 0 0 -12
f:helped	0 10 0 0 -8 0 0 0
f:her	0 11 0 -2 -1 0 0 -3
f:here	-2 -13 0 6 -6 0 0 16
f:high	0 14 0 -10 0 0 0 -1
f:higher	0 17 0 -7 8 0 0 -19
f:highest	0 -11 0 14 0 0 0 -3
f:him	0 -7 0 10 -11 0 -1 2
f:himself	0 0 0 -10 11 0 0 2
f:his	-6 -6 0 10 14 -3 -5 -11
f:hit	0 7 0 15 -2 0 -4 -16
f:holiday	0 -11 0 12 -6 0 -3 5
f:hope	0 -2 0 -26 9 0 0 23
f:hour	4 -17 0 16 -9 0 0 0
f:household	0 -15 0 19 -1 0 0 0
f:i	2 2 -6 -17 24 -3 -8 2
f:i'd	0 -4 0 20 -6 0 0 -11
f:i'm	0 8 0 1 5 0 0 -15
f:if	1 -2 -10 4 1 0 -5 0
f:immediately	0 -4 0 -3 9 0 0 0
f:import	0 -3 14 0 -11 0 0 2
f:important	0 9 0 -8 0 0 0 0
f:importer	-2 9 3 -10 3 0 0 -2
f:impose	0 10 0 -6 -2 0 0 0
f:in	-1 -8 0 1 -3 -20 -17 19
f:include	0 -8 0 15 -4 0 0 0
f:included	0 -2 1 13 -7 0 0 -10
f:including	0 -17 0 18 0 0 0 0
f:industrial	0 -11 0 15 0 0 0 -2
f:inquiry	0 0 0 -10 13 0 0 0
f:inside	0 11 0 -7 0 0 0 0
f:instead	0 -18 0 20 0 0 0 -4
f:instruction	0 14 0 0 0 0 0 -13
f:instrument	-1 -13 0 0 -3 0 0 18
f:insurer	0 -9 0 16 -4 0 0 0
f:intend	0 0 0 -18 3 0 0 16
f:intention	0 0 0 -9 0 0 0 12
f:interest	0 -12 0 17 0 0 0 -7
f:investigation	0 24 0 -5 -5 0 0 -16
f:investment	0 -8 0 11 0 0 0 0
f:ion	5 6 0 0 0 0 0 -11
f:is	0 -7 -10 6 11 -12 4 -3
f:island	0 -11 0 19 -13 4 0 -1
f:it	-8 -1 -28 -4 10 9 -1 8
f:it'll	0 0 0 -11 13 0 0 0
f:its	15 10 -5 -16 -12 8 -22 7
f:itself	0 11 1 -2 1 0 -2 -11
f:job	0 -10 0 14 -3 0 0 0
f:joint	0 2 0 2 -12 13 0 -10
f:judge	0 0 0 19 -5 0 0 -11
f:karachi	0 -4 0 0 9 0 0 0
f:kava	0 -9 0 9 0 0 0 0
f:keep	-4 9 5 -11 -3 0 -1 6
f:kilometre	0 0 0 13 0 0 0 -12
f:kind	0 -11 0 9 -8 0 0 7
f:kitchen	0 11 0 -10 0 0 0 0
f:know	0 11 0 -13 5 0 0 0
f:kuala	0 -12 0 12 0 0 0 -1
f:labour	0 13 0 -3 -1 0 0 -3
f:lake	0 0 0 -7 0 10 0 0
f:lapse	0 23 0 -20 0 0 0 0
f:last	10 10 -5 -28 -6 0 -4 23
f:lasted	0 -9 0 0 0 0 0 10
f:late	0 -1 0 -6 18 0 0 -4
f:later	7 -7 0 10 5 0 0 -12
f:latest	0 -1 0 -14 0 0 0 15
f:law	0 -13 0 19 -11 9 8 -14
f:lead	0 17 0 -10 0 0 0 -9
f:leader	0 10 0 -10 14 0 0 -12
f:leather	0 3 0 11 -7 0 0 -6
f:leave	0 10 0 4 -16 0 -7 -2
f:led	0 11 0 6 0 0 0 -15
f:length	0 10 0 -7 0 0 0 -2
f:lent	0 0 0 14 0 0 0 -12
f:lentil	0 7 0 -11 0 0 0 6
f:less	0 -9 0 17 5 0 0 -14
f:let	0 13 0 -17 17 0 -2 -9
f:letter	0 31 0 -16 -2 0 0 -15
f:level	0 12 5 -10 -4 0 2 -5
f:levy	-1 -1 0 -5 -10 0 0 19
f:licence	6 -3 0 21 -15 0 0 -13
f:license	6 -5 0 -5 13 0 0 -10
f:lie	0 8 0 -22 0 0 0 16
f:like	0 -27 5 15 -14 0 0 11
f:likewise	-8 -14 0 11 4 0 0 5
f:limit	0 -2 0 9 -2 0 0 -1
f:limited	0 4 0 2 -12 0 0 3
f:line	-10 4 14 8 -16 0 7 -13
f:liquefied	0 -9 0 10 0 0 0 0
f:lisbon	0 0 0 -9 0 0 0 10
f:list	-7 8 0 1 -5 0 6 -5
f:lithium	9 4 0 -2 0 0 0 -14
f:little	4 -9 0 -7 11 1 0 0
f:lived	0 4 0 -12 0 0 0 7
f:longer	13 2 0 -2 -8 0 0 -5
f:look	4 1 0 1 -11 0 0 4
f:lorry	0 -9 0 -15 0 0 0 24
f:lose	-3 16 -1 4 0 0 0 -18
f:lot	0 -6 0 11 0 0 0 -1
f:lower	0 0 0 9 2 0 0 -10
f:lumpur	0 -12 0 12 0 0 0 -1
f:m	0 6 0 -11 7 0 0 0
f:machine	0 16 0 -25 -1 0 0 11
f:machinery	0 -10 0 0 0 0 0 11
f:magnet	0 8 0 -9 6 0 0 -2
f:majority	0 0 0 -13 0 0 0 13
f:make	0 -4 -4 11 0 -9 1 -3
f:maker	0 19 0 -17 1 0 0 -2
f:mandate	0 -12 0 0 -7 0 18 -2
f:match	0 -16 0 17 0 0 0 0
f:matter	0 3 0 6 -6 3 0 -10
f:may	-1 12 9 7 -2 0 -6 -24
f:me	0 0 0 12 -3 0 0 -9
f:meal	0 10 0 0 0 0 0 -9
f:mean	5 21 0 -4 0 0 0 -18
f:meant	0 0 0 -1 10 0 0 -7
f:meantime	0 -16 0 0 0 0 0 11
f:measure	-2 5 0 -11 0 0 0 12
f:media	0 -6 0 -3 10 0 0 0
f:mediator	0 0 0 28 0 0 0 -26
f:medicine	0 -12 -3 14 7 0 0 -5
f:meet	0 -11 -1 8 2 -5 -13 5
f:member	-1 16 0 -14 9 0 0 -4
f:mention	7 -10 0 0 -4 0 0 2
f:metal	2 8 0 -6 -1 0 0 0
f:metre	0 -7 0 16 0 0 0 -10
f:midnight	0 13 0 -5 4 0 0 -10
f:might	0 -13 0 -12 -6 8 0 22
f:military	7 0 0 -2 0 0 0 -1
f:milk	0 -3 0 12 -10 0 0 0
f:million	0 -3 0 16 -8 0 0 -5
f:minimum	0 -3 5 -1 13 0 0 -14
f:ministry	-5 -2 -5 -4 8 0 0 6
f:minute	0 -18 0 20 6 0 0 -6
f:missing	1 -16 0 9 -8 0 0 6
f:moment	0 8 0 -17 -7 0 18 -2
f:month	0 6 0 -19 0 3 1 11
f:more	3 -11 -4 8 -23 0 -4 14
f:morning	0 -24 0 -12 5 0 0 27
f:most	3 -19 0 38 -14 0 2 -19
f:mostly	0 -12 0 13 0 0 0 0
f:motorcycle	0 -11 0 -7 -1 0 3 14
f:move	0 -8 0 9 -5 14 0 -6
f:mr	0 26 0 -8 7 0 -2 -20
f:mrs	0 -11 0 28 -3 0 0 -17
f:much	0 2 0 4 -4 0 8 -10
f:must	-1 -5 -1 16 0 18 1 -29
f:my	0 0 0 -22 -8 0 15 18
f:natural	0 9 0 -8 0 0 0 0
f:nearly	0 11 0 -20 -1 0 0 16
f:necessary	0 4 0 -17 14 0 0 -1
f:need	0 -5 0 5 13 2 -3 -23
f:negotiate	0 -10 0 15 -18 0 -1 6
f:negotiation	0 -11 0 2 10 0 0 0
f:neither	0 6 0 9 -12 0 0 -7
f:net	-12 -8 6 -11 20 0 0 0
f:new	0 2 0 1 14 -4 -5 -10
f:newest	0 0 0 -9 0 0 0 10
f:next	-4 -13 0 -4 -1 0 3 20
f:night	0 -22 0 19 -6 0 0 6
f:no	7 -9 9 5 2 -6 -3 -1
f:nobody	4 14 0 -2 0 0 -4 -15
f:non	0 9 0 -10 0 0 0 0
f:none	5 7 0 -17 1 0 7 -3
f:noodle	0 19 0 -16 0 0 0 0
f:noon	0 1 0 10 -4 0 0 -10
f:not	-1 -20 6 11 11 0 -3 -3
f:nothing	-15 -1 -5 1 1 -2 -7 10
f:notice	13 -3 13 -16 6 0 0 -3
f:now	3 -16 -3 23 8 -3 -5 -11
f:nowhere	0 0 0 -14 14 0 0 0
f:number	4 -4 0 14 0 0 0 -14
f:o'clock	0 16 0 4 -1 0 0 -18
f:observer	0 0 0 15 0 0 0 -15
f:of	8 -2 7 12 -10 -7 8 -15
f:off	0 -26 0 34 -6 0 0 -12
f:offer	-4 -15 -2 34 7 0 0 -26
f:old	3 12 9 -23 -21 0 -11 22
f:olive	0 -9 0 5 0 0 0 0
f:on	12 10 14 -16 11 -11 -18 -4
f:once	0 16 -1 -9 -4 0 0 0
f:one	8 19 -8 -6 -10 -10 -19 3
f:only	0 -6 -2 8 -16 3 0 2
f:open	0 -13 0 23 -3 0 0 -8
f:opened	0 10 0 -1 0 0 0 -9
f:operator	-10 -10 0 8 14 0 0 -3
f:or	2 -23 -4 -10 19 0 0 20
f:oracle	0 0 0 -8 0 10 0 0
f:orange	0 11 0 -4 -2 0 0 0
f:order	1 22 6 0 -30 -3 -2 -10
f:ordinary	-2 5 -3 6 -1 0 0 -10
f:ore	0 0 0 -11 10 0 0 0
f:origin	0 3 0 5 7 0 0 -18
f:other	0 10 -7 -16 12 -1 6 -3
f:our	-10 0 -5 -31 33 -2 -5 20
f:out	1 8 0 9 -24 -2 -5 -3
f:over	0 -17 -4 6 -11 0 -3 15
f:owe	-4 0 7 0 3 0 0 -10
f:own	1 5 -9 -7 -1 -4 6 1
f:package	0 13 0 -6 0 0 0 -5
f:pact	5 -13 0 -4 5 0 0 6
f:page	0 -1 0 9 -1 0 0 -2
f:paint	0 -7 0 18 -11 0 0 0
f:palm	0 5 0 5 0 0 0 -10
f:paper	0 -12 0 2 -11 5 0 9
f:parliament	0 5 0 -6 16 0 0 -15
f:part	0 17 -5 -19 3 0 0 0
f:parted	0 -2 0 -11 0 14 0 0
f:party	0 -1 0 19 -10 -3 0 -1
f:pass	0 -21 0 -12 16 0 0 20
f:passenger	0 -11 0 15 0 0 0 -2
f:past	0 19 0 -12 0 0 0 -6
f:pasta	0 15 0 0 -3 0 0 -12
f:pause	8 10 13 -28 -1 0 -1 9
f:pay	-6 -1 0 7 -8 -11 0 1
f:pea	0 10 0 -5 0 0 0 -3
f:peace	0 -1 0 11 -6 0 0 -4
f:pen	0 -13 0 -11 0 0 0 23
f:penalty	0 -9 0 16 -2 0 0 -4
f:people	0 -1 0 -8 -5 0 2 14
f:pepper	0 0 0 -4 0 0 -3 9
f:per	-11 -6 0 -7 22 0 0 0
f:permanent	0 14 0 0 0 0 0 -14
f:permit	0 0 0 -7 9 0 0 0
f:person	0 0 0 13 0 0 0 -12
f:phosphate	0 -10 0 -7 12 0 0 3
f:pineapple	0 -13 0 18 0 0 0 -6
f:place	1 0 0 24 -13 0 0 -19
f:plan	0 17 0 -19 12 0 0 -3
f:plane	0 -1 0 0 9 0 0 -4
f:plant	-2 -1 6 11 -3 0 0 -10
f:plastic	0 -7 0 12 0 0 0 -4
f:player	0 0 0 13 -1 0 0 -5
f:plu	0 -11 0 6 0 0 0 2
f:point	0 -1 0 1 8 0 0 -3
f:polysilicon	0 0 5 -3 10 0 0 -14
f:pork	0 10 0 -5 -1 0 0 -3
f:port	7 -4 14 0 -12 1 0 -2
f:possible	0 -3 0 11 5 0 -2 -9
f:potash	0 0 0 -14 0 0 0 15
f:potatoe	0 0 0 -10 0 0 0 11
f:powder	0 -5 0 10 -6 0 0 0
f:present	0 3 0 -13 -22 0 8 26
f:president	0 3 0 9 0 0 0 -15
f:press	0 -14 6 13 -1 0 0 -2
f:price	0 -17 5 32 -5 0 0 -18
f:prime	0 3 0 -11 0 0 3 4
f:proclamation	0 8 0 -13 2 0 0 3
f:produce	0 0 0 -9 0 0 14 -3
f:product	0 8 9 -12 0 0 8 -10
f:production	0 -11 0 0 0 0 0 14
f:profit	0 -1 0 -9 -1 0 0 14
f:prolong	2 -9 0 -12 0 0 0 21
f:promise	-1 -13 0 4 5 0 0 5
f:propose	0 32 0 -19 -6 0 2 -6
f:protect	0 0 0 -1 10 0 0 -9
f:provided	0 -4 0 -10 -3 0 0 20
f:provisional	0 9 0 -17 11 0 0 -1
f:public	0 3 0 9 -11 0 0 -3
f:publish	6 6 5 -12 5 -1 0 -8
f:pulp	0 -9 0 14 0 0 0 -4
f:purchase	0 9 0 0 -4 0 -1 -3
f:put	0 -13 -4 9 -11 10 -3 7
f:quantity	0 -12 0 12 0 0 0 1
f:quarter	0 -7 0 8 0 0 0 0
f:question	4 -16 0 9 0 0 0 1
f:quota	0 3 0 0 6 0 2 -15
f:radio	0 -2 0 11 0 0 0 -3
f:raise	1 9 0 -2 8 0 -2 -16
f:rang	0 -8 0 9 0 0 0 0
f:rare	7 -5 1 11 -14 -2 0 0
f:raspberry	0 -1 0 -6 0 0 0 10
f:rate	-2 12 -5 -18 15 -2 2 0
f:rather	1 13 0 5 -2 0 0 -19
f:ratify	0 14 0 -23 20 0 0 -13
f:raw	0 9 0 0 0 0 0 -9
f:reach	2 15 0 -6 -25 0 0 10
f:read	0 2 0 10 -12 0 -2 0
f:reader	0 -11 0 9 0 0 0 0
f:reading	0 0 0 -18 10 0 0 7
f:ready	0 14 0 -6 0 0 0 -4
f:reason	0 -7 0 23 -12 0 0 -5
f:reciprocal	5 12 4 -16 -9 0 0 0
f:recommend	0 0 0 -18 1 0 0 18
f:regard	0 11 0 -11 0 0 0 0
f:region	0 0 0 14 -10 0 0 -1
f:register	0 -6 0 12 0 0 0 -2
f:released	0 0 0 -5 -1 0 0 8
f:remain	9 -9 -9 21 0 0 0 -16
f:remember	0 -6 0 16 0 0 0 -10
f:renew	-1 17 0 -15 4 0 -2 1
f:renewal	0 14 1 -16 0 0 0 0
f:replace	0 15 0 -8 -4 0 0 1
f:report	0 8 0 -22 15 0 0 0
f:representative	0 -10 0 0 2 0 0 7
f:republic	0 15 0 -15 0 0 0 0
f:require	-2 -5 0 -5 -12 0 3 19
f:rest	0 10 0 -11 -4 0 0 11
f:result	0 -4 0 16 0 0 0 -8
f:resume	0 13 0 -3 -7 0 0 0
f:retain	0 -10 0 7 0 0 0 1
f:return	-3 -2 -1 -5 0 0 0 14
f:revive	0 -6 0 18 0 0 0 -12
f:rice	0 12 0 -11 -6 0 0 6
f:rise	0 -33 -1 26 -15 0 0 17
f:road	0 7 0 -9 3 0 0 0
f:roasted	0 0 0 11 0 0 0 -10
f:rosario	0 -2 0 -5 -4 0 0 13
f:rose	0 0 0 -19 0 0 0 19
f:round	-2 -26 0 47 -10 0 -5 -19
f:rule	7 6 4 0 -13 -2 -2 -2
f:rum	0 -11 0 25 -1 0 0 -15
f:safe	0 9 0 -7 0 0 0 0
f:safeguard	0 8 0 -18 14 0 0 -2
f:sale	0 -10 0 14 -11 6 0 0
f:salmon	0 0 0 12 0 0 0 -8
f:salt	0 0 10 0 -3 0 0 -1
f:same	-10 -2 -11 -2 0 0 -1 11
f:sanction	0 13 -3 0 -4 0 0 -3
f:sardine	0 -2 0 -10 0 0 0 14
f:save	0 0 0 0 10 0 0 -9
f:say	-16 12 -11 -9 0 8 -7 3
f:schedule	0 -4 0 11 -1 0 0 0
f:scheduled	0 -9 0 10 0 0 0 0
f:school	0 -3 0 17 -2 0 0 -10
f:season	0 -1 0 18 -7 0 0 -6
f:second	-1 -21 -1 17 0 0 0 4
f:section	-5 19 0 -2 10 0 0 -27
f:sell	-2 -6 0 26 -19 0 0 -5
f:senate	0 -11 0 9 5 0 0 -4
f:send	3 1 1 -24 15 0 0 3
f:seoul	0 -7 0 14 0 0 0 -3
f:session	0 -5 0 12 0 0 0 -3
f:settle	0 -17 0 0 9 0 0 5
f:settlement	0 0 0 19 -7 0 0 -10
f:she	0 17 -3 -14 -13 0 -3 13
f:sheet	0 -6 0 0 -6 0 0 11
f:ship	-10 -8 3 2 10 0 0 0
f:shipment	0 6 0 -17 7 0 0 5
f:shoe	0 7 0 -14 8 0 0 0
f:shore	-5 11 -1 -1 3 0 0 -6
f:should	-3 20 -3 11 -7 0 -11 -18
f:show	0 -9 0 26 -10 0 0 -10
f:side	-3 -2 4 3 13 0 -7 -10
f:sign	3 -7 -6 12 17 0 -19 -9
f:signature	0 11 0 -13 10 0 0 0
f:silence	0 0 0 -9 0 0 0 10
f:silver	0 0 0 -8 0 10 0 0
f:simple	0 15 0 -15 0 0 0 0
f:since	-5 5 -1 5 3 1 -8 -11
f:sir	0 -6 0 11 0 0 0 -1
f:sit	0 -16 0 0 0 0 3 10
f:sleep	0 -18 0 15 -7 0 0 4
f:slip	0 18 0 -9 -4 0 0 -6
f:small	0 -4 0 12 -2 0 0 0
f:so	0 -3 5 -17 16 0 -6 6
f:social	0 -4 0 -2 9 0 0 0
f:some	4 11 0 -9 6 0 -4 -8
f:something	0 6 0 -13 -1 0 0 12
f:sooner	0 0 0 -8 0 0 0 10
f:soybean	-4 -11 0 4 4 0 0 5
f:speak	0 -6 0 0 -3 0 0 9
f:special	0 -1 0 -7 9 0 0 0
f:spoke	4 -1 0 -5 -2 0 15 -8
f:spoken	0 -7 0 12 -1 0 0 0
f:spot	0 -6 0 0 -3 0 0 12
f:sprat	0 5 0 3 0 0 0 -9
f:spring	-1 8 0 16 -2 0 0 -19
f:stage	0 11 0 -5 -4 0 0 0
f:stand	-8 0 8 8 -7 0 -2 0
f:standard	0 -7 0 11 0 0 0 -1
f:standstill	0 6 0 -10 -2 0 0 8
f:start	0 0 4 -2 -12 0 4 6
f:state	-2 6 0 0 -8 0 1 0
f:stay	4 6 -2 -7 20 0 -2 -19
f:steel	-3 11 -3 -2 11 0 -1 -15
f:step	1 20 0 -20 0 0 0 -3
f:stop	-7 6 0 -14 1 1 0 8
f:strike	0 6 0 18 -2 0 0 -24
f:stuff	0 10 0 2 0 0 0 -11
f:subject	4 -19 0 1 7 0 -2 6
f:subsidiary	7 11 -4 -6 -8 0 0 -2
f:subsidy	0 0 0 9 0 0 0 -7
f:substantial	0 -6 0 8 0 0 0 0
f:successor	0 0 0 16 -2 0 0 -10
f:such	6 2 5 0 0 0 0 -19
f:sugar	0 -6 0 0 11 0 0 0
f:summer	0 15 0 0 -7 0 0 -10
f:summit	8 20 0 -27 12 0 0 -12
f:sunflower	0 -6 0 0 -4 0 0 12
f:supplier	0 0 0 -8 9 0 0 0
f:suspend	-9 0 10 11 0 -3 0 -7
f:suspension	4 -14 7 4 0 0 0 -1
f:system	0 -8 0 4 7 0 0 -2
f:table	3 -28 0 22 2 0 0 0
f:take	0 -6 -8 8 -15 9 -12 8
f:talk	-11 -12 -5 32 -13 -8 13 -15
f:talked	0 -8 0 14 0 0 0 -4
f:talking	0 -1 0 -9 8 0 0 4
f:tariff	0 -19 17 7 -2 7 5 -4
f:tax	0 16 0 -30 12 0 0 10
f:tea	0 16 0 -20 -6 0 0 12
f:team	0 8 0 6 0 0 0 -13
f:telegram	0 0 0 -17 0 0 0 16
f:telephone	4 9 0 -11 -3 0 3 -1
f:television	0 1 0 -6 -5 0 -1 15
f:tell	-4 -11 -1 6 17 -9 0 -1
f:term	0 -10 0 6 6 0 8 -9
f:text	0 -2 -1 -19 -6 0 3 29
f:textile	0 -11 0 13 0 0 0 0
f:th	-2 -15 0 -7 13 0 0 12
f:thanked	0 -6 0 8 0 0 0 0
f:that	6 9 -7 -17 -4 0 12 3
f:the	5 -1 -3 3 -9 25 -2 -1
f:their	-1 2 -3 22 -10 -4 0 -15
f:them	3 5 18 -12 -7 -7 0 0
f:then	0 8 0 -16 6 12 0 0
f:there	5 3 -5 -9 -12 -4 0 14
f:thereafter	0 -7 0 13 0 0 0 -5
f:therefore	0 13 0 -7 -9 0 0 2
f:they	-1 4 2 5 -10 -7 5 -5
f:they'll	0 0 0 -10 0 0 0 12
f:thi	-4 -6 -6 -11 0 0 8 19
f:think	-4 0 0 6 -15 -6 0 15
f:third	-1 -38 -1 39 -13 1 -3 -3
f:those	-6 -1 8 9 -10 0 0 -4
f:though	0 14 0 -5 0 0 0 -5
f:three	-2 2 0 18 -2 -3 0 -11
f:through	-1 -20 0 -2 0 0 0 22
f:ticket	0 -5 0 27 -19 0 0 0
f:tied	0 0 11 -4 0 0 0 -5
f:tiktok	0 0 0 0 -18 17 0 0
f:tile	0 14 0 -13 -1 0 0 0
f:till	0 -12 0 15 0 0 0 -5
f:time	-6 3 -1 0 -18 5 8 0
f:to	-12 4 -6 -2 17 -19 6 -5
f:together	0 -5 0 7 -3 0 0 3
f:tomatoe	0 4 0 0 10 0 0 -12
f:ton	-11 -10 0 -12 26 0 0 0
f:tonnage	0 -10 0 16 -1 0 0 -3
f:tonne	0 0 0 -10 0 0 0 12
f:town	0 -3 0 17 -7 0 0 -3
f:tractor	0 -25 0 15 -6 0 0 13
f:trade	2 -6 0 4 -13 0 4 3
f:trader	0 -3 0 -11 7 0 0 10
f:train	0 0 0 -9 0 0 0 11
f:transfer	0 -5 0 15 0 0 0 -9
f:treatment	0 10 0 -10 0 0 0 0
f:treaty	0 0 0 0 -12 0 0 16
f:trieste	0 0 0 -7 -1 0 0 12
f:trouble	0 14 0 -15 0 0 0 0
f:truce	4 -11 -12 -14 0 5 -13 26
f:trump	0 -9 0 10 0 0 0 0
f:tuna	0 6 0 -10 0 0 0 4
f:turnberry	0 7 0 -11 -3 0 0 7
f:two	0 -22 -7 22 -12 0 7 -2
f:tyre	0 2 0 -24 20 0 0 3
f:unchanged	0 -14 3 15 0 0 0 -3
f:under	0 9 3 -4 -2 0 -8 -4
f:understanding	0 4 0 -12 -3 0 0 11
f:unlawful	0 23 0 -18 0 0 0 -3
f:unless	-3 -7 -2 -19 -14 0 0 35
f:until	16 -16 2 15 4 -12 -3 -13
f:up	0 -8 2 10 2 3 5 -13
f:upholstered	0 12 0 -11 0 0 0 0
f:upon	0 -3 0 -20 -1 0 0 25
f:urea	0 -6 0 -7 0 0 0 14
f:us	0 -16 0 17 -20 0 0 4
f:use	0 11 19 -22 0 0 0 -11
f:used	0 -26 0 21 -1 0 0 7
f:usmca	0 9 0 -7 0 0 0 0
f:valid	0 0 -6 11 0 0 0 0
f:value	10 -8 0 0 5 0 0 -4
f:vanilla	0 9 0 0 -7 0 0 0
f:very	0 -12 0 16 -1 0 0 -1
f:visit	0 0 0 -6 0 0 0 11
f:voice	0 0 0 10 0 0 0 -8
f:void	0 -2 0 10 -2 0 0 -2
f:volume	0 9 0 -2 0 0 0 -6
f:vote	-4 -8 -1 -8 34 0 -3 -9
f:wait	3 13 0 7 -8 0 -1 -17
f:wake	1 -3 0 -10 -5 0 0 15
f:walk	0 0 0 12 0 0 0 -9
f:walnut	0 9 0 -16 0 0 0 6
f:warn	-1 -7 0 22 0 0 -4 -16
f:was	0 2 -14 22 -2 0 -5 -19
f:watche	0 -14 0 9 0 0 0 6
f:watching	0 0 0 -11 10 0 0 0
f:water	0 -11 0 7 0 0 9 -5
f:we	-5 12 -2 6 -22 -9 1 0
f:we'll	0 -10 0 5 0 0 0 4
f:we've	0 8 0 -9 0 0 0 2
f:weapon	0 0 0 12 0 0 0 -12
f:wednesday	0 18 0 -15 0 0 0 -1
f:week	5 7 -1 -20 3 0 2 10
f:weekend	0 0 0 -14 3 0 0 12
f:well	-10 -20 7 28 -7 0 0 -2
f:were	0 0 3 -14 -10 -1 8 15
f:what	-7 6 0 -10 -1 -5 -5 11
f:wheat	0 -17 0 9 4 0 0 0
f:when	5 -12 0 -1 11 0 0 0
f:wherever	0 -6 0 10 -2 0 0 0
f:whether	0 -10 2 -22 15 4 0 13
f:which	-3 9 -4 2 -18 0 -5 5
f:while	0 -33 0 7 8 0 0 7
f:whisky	0 -3 0 -6 0 0 0 10
f:who	-4 -13 -5 18 -7 0 -2 5
f:whoever	0 9 11 -8 -7 0 0 -1
f:whom	0 -1 0 19 0 0 0 -16
f:why	0 -8 0 18 0 0 0 -11
f:will	-14 9 -3 12 -13 4 -2 -11
f:winter	1 -7 0 22 -6 0 0 -13
f:wish	0 0 0 -1 -5 0 0 9
f:with	0 -18 2 2 1 8 2 7
f:withdraw	0 -1 0 9 12 0 0 -22
f:without	4 -12 -1 -1 -2 -2 2 11
f:wool	0 15 0 -13 0 0 0 0
f:word	-3 0 0 10 -11 0 0 0
f:worked	0 12 0 -11 0 0 0 0
f:worker	0 0 0 -8 9 0 0 0
f:working	0 -10 0 3 -3 0 5 1
f:worth	-5 13 1 -8 -3 0 -5 1
f:would	0 3 -15 -13 8 6 -9 9
f:write	2 -8 -1 -4 6 0 2 8
f:wrong	0 -15 0 17 0 0 0 0
f:year	-3 -12 -1 13 2 0 -11 4
f:yes	0 -11 0 2 -11 0 0 19
f:yet	4 -1 4 -3 -12 0 0 8
f:york	0 3 0 -16 6 0 0 5
f:you	0 -10 0 7 -6 0 -3 12
f:your	-4 2 -3 -16 16 0 0 7
f:zero	0 9 0 0 -10 0 7 -11
f:—	0 -6 0 0 -7 0 0 12
first-of-paragraph	-13 3 -12 19 1 -12 0 -6
h:controls	74 -22 -22 -17 -33 2 -16 -24
h:controls truce	12 0 -1 -14 8 0 0 -7
h:deal	-16 -1 -13 8 -8 4 14 -6
h:deal truce	-4 28 0 -9 0 0 1 -12
h:duties	-30 22 8 -1 -19 -39 3 3
h:duties truce	0 -4 -1 -6 -20 0 -5 21
h:exclusions	-6 -17 66 -14 -24 -8 -12 -39
h:exclusions truce	3 -5 17 -9 7 0 0 -21
h:fees	-14 -18 6 -3 40 -11 0 -22
h:fees truce	0 -9 9 -6 37 0 0 -45
h:meeting	-13 -11 -5 28 -26 -11 3 9
h:meeting truce	-1 2 0 -4 -13 0 -2 10
h:price	-9 -13 -11 28 7 -8 6 -28
h:procedure	-19 -15 -5 -5 51 -25 -33 -21
h:procedure truce	-3 -14 0 0 20 0 0 -2
h:sale	-5 -11 -7 -7 -12 45 -14 -23
h:sale truce	0 0 0 -8 0 14 0 -6
h:shipped	-7 2 14 -7 11 0 -18 -17
h:shipped truce	0 0 0 8 -2 0 0 -5
has-future	2 0 7 1 -3 -10 -10 4
has-gerund	8 -12 -2 -8 -3 0 5 16
has-infinitive	-6 -3 -6 -10 6 0 8 8
has-modal	-17 -14 -22 18 2 1 2 0
has-participle	9 -1 0 12 -7 -7 -11 -11
has-past	-12 -4 0 31 -5 -10 2 -22
has-perfect	-5 15 -14 -2 -3 1 3 -4
has-pluperfect	0 -4 -3 18 -4 -5 -8 -4
has-present	-6 1 -7 0 -2 -4 0 3
headline	13 13 1 -3 0 -6 14 -20
hs:controls	40 -15 14 -17 -17 1 0 -12
hs:deal	-13 4 1 0 -2 -11 0 3
hs:duties	12 12 -11 4 -24 -4 -21 3
hs:exclusions	0 -3 29 -11 -4 0 5 -22
hs:fees	0 -5 0 9 10 0 0 -13
hs:meeting	-7 -2 -5 -8 11 0 -10 12
hs:price	0 -9 0 3 0 0 -4 10
hs:procedure	-7 -13 0 17 21 0 -4 -21
hs:sale	0 9 0 -15 -8 15 0 0
hs:shipped	0 12 -7 -5 4 2 0 -10
l1="	0 10 0 -2 -3 0 0 0
l1=" & d:ahead	0 10 0 0 -3 0 0 -8
l1=(	0 -13 0 13 -7 0 0 2
l1=,	2 -11 1 10 4 0 -1 -7
l1=, & d:ahead	7 -6 5 14 4 0 0 -26
l1=, & d:today	-8 -10 -6 2 0 -2 -4 18
l1=-	0 -16 0 0 0 1 6 4
l1=- & d:ahead	0 -16 0 0 0 1 6 4
l1=:	-4 7 -9 -10 -4 1 0 11
l1=<agent>	0 0 0 14 -7 0 0 -5
l1=<begin> & d:ahead	-2 0 6 0 5 7 0 -14
l1=<day-ahead>	0 6 0 5 0 0 0 -11
l1=<day-ahead> & d:today	0 0 0 12 0 0 0 -11
l1=<day-gone>	0 0 0 11 0 0 0 -7
l1=<day-gone> & d:today	0 0 0 8 0 0 0 -8
l1=<day-today>	0 -5 0 0 -4 0 0 11
l1=<day-today> & d:today	0 0 0 -6 -2 0 0 10
l1=<goods>	-5 -10 0 9 -11 0 0 10
l1=<goods> & d:ahead	-5 -4 0 2 -9 0 0 12
l1=<level-noun>	0 -8 0 -1 -1 0 0 11
l1=<level-noun> & d:ahead	0 -6 0 -5 0 0 0 12
l1=<level>	0 -8 0 13 -9 0 0 0
l1=<level> & d:today	0 -9 0 19 -1 0 0 -7
l1=<money>	0 9 0 -2 0 0 0 -5
l1=<name>	0 2 0 7 -10 0 7 -10
l1=<not>	-9 -4 0 0 8 0 0 3
l1=<not> & d:ahead	-9 -2 0 9 0 0 0 1
l1=<not> & d:today	0 0 0 -10 10 0 0 1
l1=<number> & d:ahead	0 8 0 -11 2 0 0 3
l1=<number> & d:today	0 0 0 8 4 0 0 -17
l1=<person>	1 0 0 12 -2 0 0 -5
l1=<seat>	0 -4 0 12 -5 0 0 0
l1=<seat> & d:ahead	0 -1 0 9 -4 0 0 0
l1=<span>	0 -4 0 18 0 0 0 -14
l1=<span> & d:ahead	0 -3 0 14 0 0 0 -11
l1=<v-agree>	0 6 0 -8 -7 0 0 11
l1=<v-bear> & d:ahead	0 2 0 -5 -2 0 0 9
l1=<v-bear> & d:today	0 -13 0 11 1 0 0 -4
l1=<v-begin>	-3 7 0 10 -7 0 -2 -19
l1=<v-begin> & d:ahead	-2 9 0 4 -5 0 -2 -11
l1=<v-begin> & d:today	0 -2 0 11 -1 0 0 -7
l1=<v-end>	-2 -10 1 -3 -14 0 0 15
l1=<v-end> & d:ahead	-1 -19 4 5 -12 0 0 8
l1=<v-end> & d:today	0 7 -2 -11 0 0 0 10
l1=<v-impose>	0 -13 0 8 -8 -1 -3 11
l1=<v-impose> & d:ahead	0 -11 0 14 -14 0 -2 7
l1=<v-renew>	0 0 0 -13 0 0 0 13
l1=<v-return>	0 -9 0 0 7 0 0 0
l1=<v-return> & d:ahead	0 -9 0 0 7 0 0 0
l1=<v-sell>	0 2 0 -9 0 -1 0 11
l1=<v-sell> & d:ahead	0 2 0 -9 0 -1 0 11
l1=<v-sign> & d:today	0 0 0 -5 9 0 0 0
l1=<v-stay>	0 -17 0 -10 8 0 19 0
l1=<v-stay> & d:ahead	0 -15 0 -10 8 0 19 -1
l1=a	0 -14 0 11 0 0 5 0
l1=a & d:ahead	0 -14 0 11 0 0 5 0
l1=about	0 1 0 -8 -3 7 0 5
l1=about & d:ahead	0 1 0 -9 -3 7 0 5
l1=after	3 -15 -3 -5 10 0 -3 11
l1=after & d:ahead	3 -20 -3 -2 10 0 -3 14
l1=again & d:ahead	0 -3 0 -2 9 0 0 0
l1=and	-1 -7 -4 9 2 0 -1 -1
l1=and & d:ahead	0 -5 -4 11 3 0 -1 -4
l1=apply	0 -7 0 11 -2 0 0 0
l1=at	0 -13 0 3 2 0 0 2
l1=at & d:ahead	0 -12 0 2 2 0 0 2
l1=before	-9 6 -7 6 -5 1 0 -4
l1=before & d:ahead	-9 7 -6 2 -3 1 0 -3
l1=begin	-2 13 0 -5 0 0 0 -2
l1=begin & d:ahead	-1 18 0 -14 0 0 0 0
l1=begin & d:today	0 -7 0 13 0 0 0 -3
l1=beyond	0 9 0 -13 -5 0 0 10
l1=beyond & d:ahead	0 9 0 -13 -5 0 0 10
l1=by	-7 -1 2 -11 13 -3 7 -8
l1=by & d:ahead	-7 -1 2 -11 13 -3 7 -8
l1=day	0 5 0 -9 -2 0 0 6
l1=deal & d:ahead	0 -4 0 14 0 0 -2 -4
l1=die & d:ahead	0 0 0 10 0 0 0 -9
l1=due	0 8 0 -3 0 0 0 -4
l1=due & d:ahead	0 9 0 -7 0 0 0 0
l1=effective	3 13 0 -7 -1 0 0 -6
l1=effective & d:ahead	3 10 0 -7 -1 0 0 -2
l1=end	-1 -1 0 0 -12 0 0 7
l1=end & d:ahead	0 -11 0 5 -10 0 0 5
l1=finish	0 8 0 -11 0 0 0 2
l1=follow	0 0 0 16 -5 0 0 -8
l1=follow & d:ahead	0 0 0 16 -5 0 0 -8
l1=for	-9 8 -8 -5 4 4 -14 2
l1=for & d:ahead	-9 5 -8 -5 6 4 -14 3
l1=force & d:ahead	0 1 0 -9 -1 0 0 5
l1=fri	0 1 0 -20 13 0 0 3
l1=from	7 6 -18 8 -2 -2 -29 -11
l1=from & d:ahead	5 2 -17 10 -1 -1 -28 -7
l1=from & d:today	0 7 0 -2 -1 0 0 -10
l1=gave	0 -10 0 12 -1 0 0 0
l1=gave & d:ahead	0 -10 0 12 -1 0 0 0
l1=happen	0 6 0 5 0 0 0 -12
l1=happen & d:ahead	0 6 0 5 0 0 0 -12
l1=has	4 -3 0 -1 -11 0 0 7
l1=has & d:ahead	4 -3 0 -2 -10 0 0 7
l1=here	0 -10 0 7 0 0 0 1
l1=here & d:ahead	0 -10 0 6 0 0 0 2
l1=in	0 -2 0 10 -1 0 0 0
l1=including	0 -8 9 -1 -2 0 0 2
l1=including & d:ahead	0 -8 9 -1 -2 0 0 2
l1=is & d:today	0 -2 0 11 0 0 0 -7
l1=lapse	0 0 0 -17 0 0 0 15
l1=lapse & d:ahead	0 0 3 -10 0 0 0 4
l1=lapse & d:today	0 0 -1 -8 0 0 0 11
l1=last	0 0 -2 17 0 0 0 -11
l1=last & d:ahead	0 0 -2 17 0 0 0 -11
l1=make	0 -3 0 -20 7 0 13 1
l1=mark	0 -2 0 -11 0 0 0 15
l1=mark & d:ahead	0 -2 0 -11 0 0 0 15
l1=monday & d:today	0 -3 0 12 0 0 0 -5
l1=next	0 4 0 -20 11 0 0 6
l1=next & d:ahead	0 4 0 -20 11 0 0 6
l1=noon	0 5 0 -15 6 0 0 3
l1=noon & d:ahead	0 6 0 -18 6 0 0 5
l1=not	-9 -2 0 10 0 0 0 0
l1=not & d:ahead	-9 -1 0 8 0 0 0 1
l1=of	-2 7 -15 5 -3 0 0 -8
l1=of & d:ahead	-2 4 -15 4 0 0 0 -6
l1=off	0 -4 0 10 -3 0 0 0
l1=off & d:ahead	0 -4 0 10 -3 0 0 0
l1=on	0 4 -2 12 0 -6 -17 -7
l1=on & d:ahead	0 4 0 6 2 -4 -15 -6
l1=on & d:today	-3 0 0 14 -7 0 0 -3
l1=out	0 0 0 -5 -3 0 0 10
l1=out & d:ahead	0 -11 0 0 -2 0 0 11
l1=remain	0 0 0 6 -3 0 7 -9
l1=say	0 1 0 0 -17 0 0 14
l1=say & d:ahead	0 2 0 -4 -16 0 0 16
l1=ship	0 -4 0 -5 0 0 0 12
l1=ship & d:ahead	0 -4 0 -5 0 0 0 12
l1=sign	0 7 0 -13 -6 0 0 13
l1=sign & d:ahead	0 8 0 -10 -4 0 0 7
l1=since	-1 -6 2 24 -24 0 -1 -9
l1=since & d:ahead	-1 -15 3 28 -20 0 -1 -7
l1=since & d:today	0 9 0 -5 -2 0 0 0
l1=so & d:ahead	0 4 0 -10 3 0 0 2
l1=start	-5 4 0 4 0 0 0 -9
l1=start & d:ahead	-4 0 0 10 0 0 0 -7
l1=sunday	0 -2 0 -7 0 0 0 11
l1=talk	0 0 0 10 0 -2 0 -2
l1=talk & d:ahead	0 0 0 9 0 -2 0 -1
l1=than	0 9 0 -23 11 0 9 -3
l1=than & d:ahead	0 11 0 -26 11 0 9 -1
l1=that	0 -1 0 -11 10 0 7 0
l1=that & d:ahead	0 -1 0 -11 10 0 7 0
l1=the	-4 -2 5 4 -6 -23 2 0
l1=the & d:ahead	-4 -1 5 0 -6 -22 2 4
l1=the & d:today	0 -3 0 18 0 0 0 -13
l1=through	-3 -11 5 0 -3 0 0 12
l1=through & d:ahead	-3 -11 5 0 -3 0 0 13
l1=till	8 -21 0 0 -6 6 0 5
l1=till & d:ahead	8 -21 0 0 -6 6 0 5
l1=to	3 -1 5 -18 -1 0 -16 13
l1=to & d:ahead	3 -1 5 -20 -1 1 -16 14
l1=truce	0 0 0 10 0 0 0 -10
l1=until	0 -10 5 1 0 -1 1 3
l1=until & d:ahead	0 -9 5 1 0 -1 1 3
l1=up	0 -6 0 -6 0 0 0 12
l1=write	0 1 0 1 5 0 0 -13
l1=write & d:ahead	0 1 0 0 5 0 0 -13
l1=·	0 0 0 12 -3 0 0 -1
l1=· & d:today	0 0 0 12 -3 0 0 -1
l1=—	0 -7 0 12 -2 0 0 -3
l1=— & d:today	0 -9 0 12 -3 0 0 -2
l2="	3 8 0 -17 -8 0 4 4
l2=" & d:ahead	3 9 0 -15 -7 0 4 0
l2='s	0 -5 0 -8 21 0 0 -7
l2='s & d:ahead	0 -2 0 -5 13 0 0 -1
l2='s & d:today	0 0 0 -4 10 0 0 -4
l2=,	0 1 -12 -2 0 3 -1 4
l2=, & d:ahead	0 0 -11 -5 3 4 0 6
l2=, & d:today	0 0 0 6 -9 0 0 -3
l2=-	0 8 0 -10 0 0 0 2
l2=- & d:ahead	0 10 0 -13 0 0 0 2
l2=: & d:ahead	-6 -4 -3 -1 13 -1 0 0
l2=: & d:today	0 1 0 1 -9 0 0 2
l2=;	0 18 0 -11 -2 0 0 -1
l2=; & d:ahead	0 18 0 -11 -1 0 0 -1
l2=<agent>	-2 -2 0 1 -5 2 -1 9
l2=<agent> & d:ahead	-1 0 0 0 -10 2 0 10
l2=<begin>	-2 1 1 2 0 2 -9 -1
l2=<begin> & d:ahead	-3 3 1 -7 3 5 -4 3
l2=<begin> & d:today	0 0 0 15 -6 -4 -5 -9
l2=<day-ahead>	-11 -14 -2 11 -13 1 8 6
l2=<day-ahead> & d:ahead	-11 -14 -2 9 -12 1 8 7
l2=<duty>	-5 6 0 1 3 0 -2 -12
l2=<duty> & d:ahead	-5 1 0 5 1 0 -2 -10
l2=<gate>	0 -18 0 2 9 3 0 1
l2=<gate> & d:ahead	0 -16 0 0 10 3 0 1
l2=<goods-amount>	0 -1 0 12 -5 0 0 0
l2=<goods-amount> & d:ahead	0 -1 0 12 -5 0 0 0
l2=<goods>	12 -6 3 9 -20 -3 1 -4
l2=<goods> & d:ahead	13 -4 4 7 -17 -2 1 -7
l2=<level-noun>	0 0 0 -1 -10 5 8 0
l2=<level-noun> & d:ahead	0 2 0 -3 -9 5 8 0
l2=<level>	2 -2 -12 13 -2 -2 -12 -2
l2=<level> & d:ahead	3 -2 -12 15 -1 -2 -12 -7
l2=<money>	0 -1 0 9 -4 0 0 -4
l2=<money> & d:ahead	0 -1 0 9 -4 0 0 -4
l2=<month-gone>	0 -5 0 -9 11 0 0 2
l2=<month-gone> & d:ahead	0 -5 0 -11 11 0 0 4
l2=<name>	7 -3 2 6 -7 8 -11 -7
l2=<name> & d:ahead	7 0 3 0 -6 9 -10 -2
l2=<name> & d:today	0 -8 0 12 -2 0 0 -5
l2=<not>	0 15 0 -4 -20 0 -5 2
l2=<not> & d:ahead	0 10 0 0 -19 0 -5 0
l2=<office>	0 1 0 4 -2 0 1 -9
l2=<organisation> & d:ahead	0 -4 0 -5 4 0 0 10
l2=<person>	-2 -3 0 13 -10 -4 -2 0
l2=<person> & d:ahead	-2 -2 0 16 -7 -3 -1 -5
l2=<points>	0 6 0 -10 0 0 0 5
l2=<points> & d:ahead	0 7 0 -11 0 0 0 5
l2=<quality>	0 0 0 11 -7 0 0 -2
l2=<quality> & d:ahead	0 0 0 10 -5 0 0 -10
l2=<seat> & d:ahead	3 1 -1 -1 -14 -3 4 10
l2=<seat> & d:today	0 0 0 0 11 0 0 -5
l2=<sender>	-8 1 0 -7 5 0 0 12
l2=<sender> & d:ahead	-8 2 0 -9 5 0 0 12
l2=<span>	-9 8 -1 7 -14 0 0 0
l2=<span> & d:ahead	-9 11 -1 2 -14 0 0 0
l2=<span> & d:today	0 -7 0 11 0 0 0 0
l2=<v-agree>	-2 -9 -1 11 4 -3 1 -6
l2=<v-agree> & d:ahead	-2 -9 -1 10 4 -3 1 -5
l2=<v-bear> & d:today	0 -5 0 10 0 0 0 0
l2=<v-begin>	10 2 0 -1 2 -6 0 -12
l2=<v-begin> & d:ahead	10 0 0 1 3 -5 0 -13
l2=<v-buy>	0 -5 7 6 -14 0 0 2
l2=<v-buy> & d:ahead	0 -3 7 4 -13 0 0 2
l2=<v-deny>	-3 -4 0 0 13 0 0 -4
l2=<v-deny> & d:ahead	-3 -3 0 0 13 0 0 -4
l2=<v-down>	-2 1 0 -2 -9 2 1 8
l2=<v-down> & d:ahead	-2 2 0 -4 -9 2 1 11
l2=<v-end>	0 0 -2 -8 -8 0 0 10
l2=<v-end> & d:ahead	0 0 -1 -11 -8 0 0 12
l2=<v-end> & d:today	0 0 0 8 0 0 0 -6
l2=<v-impose> & d:today	0 6 0 5 -8 0 0 -13
l2=<v-propose>	-3 1 0 0 9 -4 -16 0
l2=<v-propose> & d:ahead	-3 2 0 0 10 -4 -16 -4
l2=<v-renew>	-8 -15 8 14 -10 -1 -3 -1
l2=<v-renew> & d:ahead	-8 -14 8 14 -10 -1 -3 -1
l2=<v-return>	0 2 -1 11 -2 0 0 -11
l2=<v-return> & d:ahead	0 2 -1 9 -2 0 0 -9
l2=<v-say>	-4 3 0 7 -9 -7 7 -3
l2=<v-sell>	-10 -2 -7 14 -5 5 0 -5
l2=<v-sell> & d:ahead	-10 -12 -7 21 -4 5 0 -5
l2=<v-sign>	-8 5 -9 9 3 -10 -2 -13
l2=<v-sign> & d:ahead	-7 6 -9 7 3 -10 -2 -12
l2=<v-stay>	0 6 -2 -3 5 -6 -13 -3
l2=<v-stay> & d:ahead	0 0 -1 0 5 -6 -13 -2
l2=<v-suspend>	3 1 -10 0 7 -5 -6 -3
l2=<v-suspend> & d:ahead	3 2 -10 -3 7 -5 -6 -2
l2=<v-target>	3 12 6 -4 -14 0 -2 -10
l2=<v-target> & d:ahead	3 10 6 -2 -13 0 -2 -10
l2=<v-up>	0 11 -1 -3 -4 0 -3 -1
l2=<v-up> & d:ahead	0 13 -1 -1 -4 0 -3 -6
l2=a	0 -9 0 11 -13 0 -2 4
l2=a & d:ahead	0 -6 0 11 -11 0 -2 2
l2=adopt	0 0 0 -10 11 0 0 0
l2=adopt & d:ahead	0 0 0 -10 11 0 0 0
l2=agree	0 4 0 -12 4 0 5 0
l2=agree & d:ahead	0 4 0 -13 4 0 5 0
l2=agreement	0 -6 0 0 -6 0 1 12
l2=ahead	0 7 0 5 0 0 0 -12
l2=alert	0 11 0 -5 0 0 0 -5
l2=alert & d:today	0 11 0 -5 0 0 0 -5
l2=all	6 7 0 0 -4 0 0 -12
l2=all & d:ahead	6 8 0 0 -3 0 0 -11
l2=also & d:ahead	0 0 0 -4 0 0 0 10
l2=also & d:today	0 -8 0 10 0 0 0 0
l2=an	0 9 0 -5 0 0 0 -2
l2=an & d:today	0 9 0 -9 0 0 0 0
l2=and	-1 4 6 -8 2 -5 4 -1
l2=and & d:ahead	-1 5 6 -8 2 -4 4 -2
l2=answer	0 -12 0 0 -1 2 10 0
l2=answer & d:ahead	0 -11 0 0 -1 2 10 0
l2=apply	4 -1 0 -1 -9 0 0 10
l2=apply & d:ahead	4 -4 0 0 -9 0 0 11
l2=are	1 -8 0 4 1 0 0 0
l2=are & d:ahead	1 -7 0 8 2 0 0 -4
l2=arrive	0 0 6 -14 8 0 -8 0
l2=arrive & d:ahead	0 0 6 -14 8 0 -8 0
l2=as	10 6 0 -1 -2 0 0 -16
l2=as & d:ahead	10 7 0 -5 -1 0 0 -12
l2=ask	0 10 0 -6 2 0 0 -7
l2=ask & d:ahead	0 10 0 -7 2 0 0 -6
l2=asleep	1 -8 0 -8 0 0 0 14
l2=asleep & d:ahead	1 -8 0 -8 0 0 0 14
l2=at	0 -2 -4 15 4 0 0 -14
l2=at & d:ahead	0 0 -4 9 -3 0 0 -2
l2=at & d:today	0 -2 0 11 9 0 0 -17
l2=away	7 -2 0 -8 -5 0 0 11
l2=away & d:ahead	7 -2 0 -8 -5 0 0 11
l2=bay	0 0 0 7 -9 0 0 1
l2=bay & d:ahead	0 0 0 7 -9 0 0 1
l2=been	0 0 0 11 0 0 0 -7
l2=before	0 -8 -2 11 1 0 -6 0
l2=before & d:ahead	0 -7 -2 9 2 0 -6 1
l2=begin	0 3 -3 1 0 0 6 -14
l2=begin & d:ahead	0 3 -3 0 1 0 6 -14
l2=booked	0 8 0 1 -7 0 0 -4
l2=booked & d:ahead	0 8 0 1 -7 0 0 -4
l2=both	0 18 0 -10 -10 0 0 -1
l2=both & d:ahead	0 18 0 -10 -10 0 0 -1
l2=busan	0 -1 0 10 0 0 0 -5
l2=busan & d:ahead	0 -1 0 10 0 0 0 -4
l2=buy	0 10 0 -7 0 0 0 0
l2=buy & d:ahead	0 10 0 -7 0 0 0 0
l2=by	8 -2 -4 -13 11 -4 11 -6
l2=by & d:ahead	8 -1 -4 -4 7 -3 11 -20
l2=by & d:today	0 0 0 -18 4 0 0 15
l2=call	0 -5 0 0 -3 0 0 10
l2=case	0 -3 0 -9 6 0 0 7
l2=case & d:ahead	0 -3 0 -9 7 0 0 7
l2=change	0 -7 8 4 0 0 0 -5
l2=change & d:ahead	0 -7 8 3 0 0 0 -4
l2=changed	0 8 0 -10 2 0 0 0
l2=changed & d:ahead	0 8 0 -10 2 0 0 0
l2=charge & d:ahead	0 -8 0 10 0 0 0 -1
l2=close	0 -20 0 -6 0 14 0 7
l2=close & d:ahead	0 -20 0 -6 0 14 0 7
l2=closed	0 1 0 1 -12 7 0 -2
l2=closed & d:ahead	0 1 0 1 -12 7 0 -1
l2=coffee	0 10 0 -10 0 0 0 0
l2=coffee & d:ahead	0 10 0 -10 0 0 0 0
l2=collect & d:ahead	0 11 0 -4 -1 0 0 -1
l2=column	0 0 0 -10 0 0 0 11
l2=column & d:today	0 0 0 -11 0 0 0 11
l2=completed	0 0 0 0 -5 -2 0 9
l2=completed & d:ahead	0 0 0 0 -5 -2 0 9
l2=continue & d:ahead	0 -3 0 12 -1 0 0 -5
l2=control	-3 0 0 10 0 0 0 -3
l2=control & d:ahead	-3 0 0 10 0 0 0 -3
l2=copper	0 9 0 -9 0 0 0 0
l2=count	0 -13 0 10 0 0 0 1
l2=count & d:ahead	0 -13 0 10 0 0 0 1
l2=custom	0 -5 0 -11 11 0 0 5
l2=custom & d:ahead	0 -5 0 -12 11 0 0 6
l2=cut	0 9 0 -14 4 0 0 0
l2=cut & d:ahead	0 9 0 -14 4 0 0 0
l2=dated	8 -3 0 0 -1 0 0 -4
l2=dated & d:ahead	8 -2 0 0 -1 0 0 -3
l2=day	0 8 0 -3 -9 -1 9 -3
l2=day & d:ahead	1 8 0 -3 -8 -1 9 -3
l2=deadline	0 -9 0 -6 -10 12 11 0
l2=deadline & d:ahead	0 -9 0 -6 -9 12 11 0
l2=deal	8 9 0 -2 -7 0 -6 0
l2=deal & d:ahead	8 10 0 -3 -7 0 -6 0
l2=decision	0 -3 0 -13 20 0 0 -1
l2=decision & d:ahead	0 -3 0 -15 21 0 0 -1
l2=did	0 -6 0 20 -6 0 0 -9
l2=did & d:ahead	0 -6 0 19 -6 0 0 -8
l2=do	0 7 0 -8 0 0 0 0
l2=do & d:ahead	0 8 0 -10 0 0 0 0
l2=doe	0 0 0 -18 19 0 0 0
l2=doe & d:ahead	0 0 0 -9 10 0 0 0
l2=double	0 4 0 -12 0 0 0 6
l2=double & d:ahead	0 4 0 -12 0 0 0 6
l2=down	0 -7 5 0 9 0 0 -8
l2=down & d:ahead	0 -5 5 -4 9 0 0 -6
l2=due	0 -1 -4 -1 12 -1 -7 0
l2=due & d:ahead	0 -1 -4 -1 12 -1 -7 0
l2=duty & d:ahead	0 -9 1 4 1 0 0 3
l2=edition	0 -4 0 10 0 0 0 -3
l2=end	0 1 -9 0 -1 3 3 0
l2=end & d:ahead	0 1 -9 -2 -1 3 3 2
l2=end & d:today	0 0 0 8 0 0 0 -6
l2=enter	0 -8 5 0 10 0 0 -7
l2=enter & d:ahead	0 -11 5 1 10 0 0 -7
l2=entry	0 -3 0 13 -3 0 0 -3
l2=entry & d:ahead	0 -2 0 10 -2 0 0 -3
l2=exchanged	0 0 0 -3 10 0 -2 0
l2=exchanged & d:ahead	0 0 0 -3 10 0 -2 0
l2=expire	0 -2 6 0 -13 -2 0 5
l2=expire & d:ahead	0 -2 6 0 -13 -2 0 5
l2=extend	-5 -8 5 12 -3 0 0 -3
l2=extend & d:ahead	-5 -8 5 12 -3 0 0 -3
l2=extension	0 -1 2 -3 10 0 0 -3
l2=extension & d:ahead	0 -9 2 -3 10 0 0 -1
l2=face	0 5 0 -11 0 0 4 0
l2=fall	0 -5 0 -12 -8 4 8 12
l2=fall & d:ahead	0 -5 0 -13 -8 4 8 12
l2=fee	0 10 0 2 -13 0 0 0
l2=fee & d:ahead	0 10 0 1 -12 0 0 0
l2=follow	5 15 0 -7 0 0 -1 -14
l2=follow & d:ahead	5 15 0 -7 0 0 -1 -14
l2=for	0 7 0 6 0 0 0 -20
l2=for & d:ahead	0 8 0 5 0 0 0 -19
l2=force	3 21 0 -15 5 0 -5 -10
l2=force & d:ahead	3 24 0 -19 5 0 -5 -10
l2=friday	0 4 10 -5 1 -1 1 -10
l2=friday & d:ahead	0 -3 11 -5 7 -1 1 -7
l2=friday & d:today	0 9 0 0 -9 0 0 -4
l2=from	9 22 -5 -8 -12 0 0 -26
l2=from & d:ahead	9 18 -4 -5 -11 0 0 -26
l2=geneva	0 -1 0 13 0 0 0 -5
l2=geneva & d:ahead	0 -1 0 11 0 0 0 -3
l2=given	0 12 0 -10 -1 0 0 0
l2=given & d:ahead	0 12 0 -10 -1 0 0 0
l2=go	0 6 0 -10 -9 0 0 10
l2=go & d:ahead	0 9 0 -6 -8 0 0 4
l2=good	-2 1 4 -5 -16 0 6 9
l2=good & d:ahead	-2 1 4 -6 -15 0 6 11
l2=grant	0 9 -3 0 -4 0 0 -2
l2=grant & d:ahead	0 9 -3 0 -4 0 0 -2
l2=has	-3 0 -5 -7 11 0 0 0
l2=has & d:ahead	-3 0 -5 -8 11 0 0 0
l2=have	-4 6 0 0 -11 -5 1 0
l2=have & d:ahead	-4 7 0 -2 -11 -5 1 4
l2=he	0 10 0 -5 0 0 0 -4
l2=he & d:ahead	0 10 0 -5 0 0 0 -4
l2=heard & d:ahead	0 7 0 -10 7 0 0 -7
l2=hearing & d:ahead	0 -4 0 -5 10 0 0 0
l2=hit	0 13 0 -15 0 2 0 0
l2=hit & d:ahead	0 14 0 -17 0 2 0 0
l2=holiday	0 -1 0 11 -11 0 0 0
l2=holiday & d:ahead	0 -1 0 11 -11 0 0 0
l2=home	0 -10 0 15 0 0 0 -2
l2=home & d:ahead	0 -10 0 15 0 0 0 -2
l2=in	0 3 -1 12 1 -2 -7 -18
l2=in & d:ahead	0 5 0 6 2 -2 -6 -15
l2=is & d:today	0 -13 0 8 0 0 0 0
l2=istanbul	0 0 0 9 0 0 0 -6
l2=it	-5 -11 0 1 9 2 12 -7
l2=it & d:ahead	-5 -4 0 -9 11 2 12 -1
l2=it & d:today	0 -14 0 27 -2 0 0 -12
l2=its	0 -2 0 14 -6 0 0 -1
l2=its & d:ahead	0 -1 0 11 -4 0 0 0
l2=itself	0 -13 0 -2 3 0 0 9
l2=itself & d:ahead	0 -13 0 -2 3 0 0 9
l2=keep	0 10 0 -7 -5 0 0 0
l2=keep & d:ahead	0 10 0 -7 -5 0 0 0
l2=lapse	-1 -2 0 -6 0 0 0 9
l2=lapse & d:ahead	-1 -2 0 -6 0 0 0 9
l2=last	-2 0 0 -3 -20 0 2 13
l2=last & d:ahead	-1 0 0 0 -19 0 2 9
l2=later	0 0 0 -11 9 0 9 -5
l2=later & d:ahead	0 0 0 -11 9 0 9 -4
l2=law	0 1 0 -5 -6 0 0 9
l2=law & d:ahead	0 1 0 -6 -6 0 0 10
l2=least	0 7 0 -11 0 0 8 -6
l2=least & d:ahead	0 7 0 -11 0 0 8 -6
l2=less	0 -7 0 10 0 0 0 0
l2=letter	0 3 0 7 0 0 0 -11
l2=letter & d:ahead	0 4 0 4 0 0 0 -10
l2=likewise	10 1 0 0 5 0 0 -17
l2=likewise & d:ahead	10 1 0 0 5 0 0 -17
l2=lower	0 -4 0 8 -1 0 0 0
l2=m	0 8 0 -4 0 0 0 -2
l2=make	0 4 0 -8 5 0 0 0
l2=make & d:ahead	0 11 0 -15 5 0 0 0
l2=matter	0 5 0 -6 8 0 0 -7
l2=matter & d:ahead	0 5 0 -6 8 0 0 -7
l2=meet	0 -7 0 -7 13 0 -3 2
l2=meet & d:ahead	0 -7 0 -7 13 0 -3 2
l2=memo	0 10 0 -9 0 0 0 0
l2=memo & d:today	0 10 0 -9 0 0 0 0
l2=monday & d:ahead	3 3 8 -19 1 0 0 6
l2=monday & d:today	0 -5 0 11 0 0 0 -4
l2=montevideo	0 -8 0 9 0 0 0 0
l2=most	0 2 0 -10 0 0 0 8
l2=most & d:ahead	0 2 0 -10 0 0 0 8
l2=network	0 0 0 -7 0 0 0 9
l2=network & d:ahead	0 0 0 -7 0 0 0 9
l2=next	0 -2 0 13 -1 0 0 -5
l2=next & d:ahead	0 -2 0 13 -1 0 0 -5
l2=night	0 -9 0 10 -1 0 0 0
l2=night & d:ahead	0 -9 0 9 -1 0 0 0
l2=not	0 10 0 -10 -3 0 0 3
l2=not & d:ahead	0 10 0 -5 -3 0 0 0
l2=nothing	0 9 0 5 -5 0 0 -16
l2=nothing & d:ahead	0 2 0 14 -5 0 0 -15
l2=now	7 1 0 6 -2 0 0 -14
l2=now & d:ahead	7 1 0 6 -2 0 0 -14
l2=of	0 0 0 6 -14 0 0 0
l2=of & d:ahead	0 0 0 0 -12 0 0 7
l2=of & d:today	0 0 0 9 0 0 0 -7
l2=oil	0 -3 0 -1 10 0 0 -3
l2=oil & d:ahead	0 -2 0 -7 10 0 0 0
l2=on & d:today	0 -1 0 10 0 0 0 -4
l2=one	0 2 0 7 4 0 -2 -10
l2=opened	0 -5 0 12 0 0 0 -2
l2=opened & d:ahead	0 -5 0 11 0 0 0 -2
l2=order	0 -10 0 13 -8 0 0 4
l2=order & d:ahead	0 -9 0 12 -7 0 0 4
l2=other	0 -3 0 -4 -1 0 -1 14
l2=other & d:ahead	0 -3 0 -4 -1 0 -1 14
l2=own	11 0 0 -2 -10 0 0 0
l2=own & d:ahead	11 0 0 -8 -8 0 0 1
l2=pause	0 -5 0 0 -1 0 0 9
l2=pause & d:ahead	0 -5 0 0 -1 0 0 9
l2=pay	0 -5 0 16 -7 0 0 -2
l2=pay & d:ahead	0 0 0 9 -5 0 0 -3
l2=pay & d:today	0 -9 0 9 0 0 0 0
l2=place	0 3 0 -11 9 0 0 0
l2=place & d:ahead	0 4 0 -11 9 0 0 0
l2=post	0 -10 0 8 0 0 0 0
l2=post & d:ahead	0 -9 0 6 0 0 0 0
l2=price	0 14 0 -5 -3 0 -3 0
l2=price & d:ahead	0 14 0 -5 -3 0 -3 0
l2=proclamation	0 -18 0 9 6 0 0 0
l2=proclamation & d:ahead	0 -18 0 9 6 0 0 0
l2=question	0 0 0 -8 9 0 0 0
l2=read	0 -8 0 10 -2 0 0 0
l2=reading	0 -4 0 -15 19 0 0 0
l2=ready	0 0 0 -6 -9 0 9 3
l2=ready & d:ahead	0 0 0 -6 -9 0 9 3
l2=receive	0 -9 0 6 1 0 0 0
l2=receive & d:ahead	0 -9 0 6 1 0 0 0
l2=recess	0 -4 0 17 -9 0 0 -3
l2=recess & d:ahead	0 -4 0 17 -9 0 0 -3
l2=released	0 -2 0 9 -1 0 -2 0
l2=reply	0 -2 0 -14 5 0 8 0
l2=reply & d:ahead	0 -2 0 -14 5 0 8 0
l2=rest	0 -6 0 -12 3 0 0 12
l2=rest & d:ahead	0 -6 0 -12 3 0 0 12
l2=retroactive	0 0 0 10 0 0 0 -8
l2=retroactive & d:ahead	0 0 0 10 0 0 0 -8
l2=review	0 -8 0 -2 15 0 -2 -5
l2=review & d:ahead	0 -7 0 -4 15 0 -2 -4
l2=rule	-3 -3 0 0 13 0 0 -4
l2=rule & d:ahead	-3 -3 0 0 13 0 0 -4
l2=sail	0 -3 0 9 -1 0 0 0
l2=sail & d:ahead	0 -3 0 9 -1 0 0 0
l2=saturday & d:ahead	0 7 0 -10 1 0 0 1
l2=season	0 0 0 10 0 0 0 -8
l2=season & d:ahead	0 0 0 10 0 0 0 -8
l2=send	0 0 0 10 -8 0 0 0
l2=send & d:ahead	0 0 0 10 -8 0 0 0
l2=session	0 -5 0 -3 10 0 0 0
l2=session & d:ahead	0 -5 0 -3 10 0 0 0
l2=ship & d:ahead	-7 -10 -5 16 4 0 0 -2
l2=shut	0 -7 0 9 0 0 0 0
l2=shut & d:ahead	0 -7 0 9 0 0 0 0
l2=signature	0 -3 0 -11 9 0 5 0
l2=signature & d:ahead	0 -3 0 -11 9 0 5 0
l2=since	0 -8 0 13 0 0 0 0
l2=sit	0 -12 0 6 4 0 0 -9
l2=sit & d:ahead	0 -12 0 6 4 0 0 -9
l2=so	0 0 0 -10 8 0 1 2
l2=so & d:ahead	0 0 0 -10 8 0 1 2
l2=spoke	0 -1 0 -16 6 0 4 8
l2=spoke & d:ahead	0 -1 0 -16 6 0 4 8
l2=standstill	0 0 0 -7 0 0 0 10
l2=standstill & d:ahead	0 0 0 -8 0 0 0 11
l2=start	7 9 -3 -5 -1 0 0 -9
l2=start & d:ahead	7 9 -3 -5 -1 0 0 -9
l2=stay	12 -7 0 8 -5 0 0 -6
l2=stay & d:ahead	12 -7 0 8 -5 0 0 -6
l2=still	0 -8 0 12 0 0 0 0
l2=still & d:ahead	0 -7 0 11 0 0 0 0
l2=stockholm	0 -2 0 12 0 0 0 -7
l2=stockholm & d:ahead	0 -2 0 11 0 0 0 -6
l2=stop	0 -5 0 -3 0 0 0 12
l2=stop & d:ahead	0 -5 0 -3 0 0 0 12
l2=take	0 -10 0 9 8 0 0 -12
l2=take & d:ahead	0 -17 0 11 9 0 0 -9
l2=takoradi	0 0 0 -6 12 0 0 -3
l2=takoradi & d:ahead	0 0 0 -6 12 0 0 -3
l2=tariff	0 6 0 0 3 0 0 -11
l2=tariff & d:ahead	0 2 0 3 1 0 0 -10
l2=that	4 1 -3 -7 -16 0 6 9
l2=that & d:ahead	4 2 0 -6 -16 0 6 5
l2=the	5 -1 0 11 -3 0 0 -10
l2=the & d:ahead	5 0 0 6 0 0 0 -13
l2=their	0 0 0 0 11 0 0 -7
l2=their & d:ahead	0 0 0 0 11 0 0 -7
l2=themselve	0 0 0 -11 0 0 11 0
l2=themselve & d:ahead	0 0 0 -11 0 0 11 0
l2=they	0 -11 0 12 1 0 0 -4
l2=they & d:ahead	0 -9 0 8 1 0 0 -1
l2=thing & d:ahead	0 0 0 12 0 0 0 -9
l2=thread	0 0 0 -12 0 0 0 13
l2=thread & d:today	0 0 0 -12 0 0 0 13
l2=threaten	0 17 0 -13 -1 0 0 0
l2=threaten & d:ahead	0 17 0 -13 -1 0 0 0
l2=through	0 -2 0 -16 8 0 0 13
l2=through & d:ahead	0 -2 0 -16 8 0 0 13
l2=thursday	0 -10 0 -6 6 0 0 10
l2=till	0 0 0 -7 0 0 0 12
l2=till & d:ahead	0 0 0 -7 0 0 0 12
l2=time	-3 12 0 -8 5 0 7 -19
l2=time & d:ahead	-3 12 0 -8 5 0 7 -19
l2=to	-14 -5 3 0 -8 -3 -6 15
l2=to & d:ahead	-14 -15 3 3 -7 -3 -6 15
l2=to & d:today	0 10 0 -7 0 0 0 0
l2=together	0 -8 0 -2 9 0 0 1
l2=together & d:ahead	0 -8 0 -2 9 0 0 1
l2=treaty	0 -9 0 0 -8 0 0 13
l2=treaty & d:ahead	0 -8 0 0 -8 0 0 13
l2=truce & d:today	0 0 0 -10 0 0 0 11
l2=tuesday	0 1 0 -10 -6 0 0 14
l2=two	0 -2 0 10 0 0 0 -3
l2=until	-6 -3 2 -8 5 -2 -10 13
l2=until & d:today	0 0 0 -9 0 0 0 10
l2=up	0 -13 0 0 5 0 -2 11
l2=up & d:ahead	0 -12 0 0 4 0 -2 11
l2=used	0 -12 0 -3 14 0 0 0
l2=used & d:ahead	0 -12 0 -3 14 0 0 0
l2=valid	-1 -10 1 5 -9 0 0 9
l2=valid & d:ahead	-1 -10 1 5 -8 0 0 9
l2=water	0 -8 0 10 -1 0 0 0
l2=we	0 15 0 -16 4 -1 0 0
l2=we & d:ahead	0 10 0 -10 5 -1 0 -4
l2=wednesday & d:ahead	0 12 0 -1 -11 8 0 -10
l2=wednesday & d:today	0 -12 0 0 7 0 0 2
l2=were & d:ahead	0 -1 0 11 -4 0 0 -3
l2=were & d:today	0 0 0 -11 11 0 0 0
l2=what	-1 10 0 -6 -4 7 0 -3
l2=what & d:ahead	-1 10 0 -9 -4 7 0 -2
l2=which	0 -9 10 -5 0 0 0 7
l2=which & d:ahead	0 -9 10 2 0 0 0 -1
l2=which & d:today	0 0 0 -11 0 0 0 12
l2=will	9 0 0 -11 3 0 0 0
l2=will & d:ahead	9 0 0 -11 3 0 0 0
l2=window	0 -2 0 -7 10 0 0 0
l2=wine	0 -2 0 -5 0 0 0 9
l2=wine & d:ahead	0 -2 0 -5 0 0 0 9
l2=word	0 12 0 -12 0 0 0 0
l2=write	0 -11 0 7 0 0 0 0
l2=write & d:ahead	0 -11 0 7 0 0 0 0
l2=year	0 1 8 1 -4 0 0 -10
l2=year & d:ahead	0 1 8 1 -4 0 0 -9
l2=—	0 2 0 7 -6 0 5 -11
l2=— & d:ahead	0 8 0 -8 -2 0 5 0
l2=— & d:today	0 -7 0 21 0 0 0 -13
l3="	-2 10 0 -3 -4 0 5 -3
l3=" & d:ahead	-2 11 0 -5 -4 0 5 -3
l3='s	0 -8 0 0 -14 -1 -2 22
l3='s & d:ahead	0 -6 0 -1 -20 0 -2 24
l3=(	0 2 0 13 -1 0 0 -17
l3=( & d:ahead	0 4 0 9 0 0 0 -15
l3=,	0 2 8 -2 -20 -14 7 7
l3=, & d:ahead	1 3 9 -9 -12 -13 8 8
l3=, & d:today	0 -1 0 10 -20 0 0 0
l3=-	0 -11 0 12 0 0 0 0
l3=- & d:ahead	0 -10 0 9 0 0 0 0
l3=/ & d:today	0 14 0 -9 0 0 0 -1
l3=:	7 3 -11 1 -2 0 -5 0
l3=: & d:ahead	7 6 -10 0 -2 0 -5 -2
l3=<begin>	-4 3 6 3 -4 1 -22 0
l3=<begin> & d:ahead	-4 5 9 -1 -10 5 -15 1
l3=<begin> & d:today	-1 -3 -2 8 7 -7 -9 -3
l3=<day-ahead>	-13 -17 -5 29 -16 0 0 2
l3=<day-ahead> & d:ahead	-13 -17 -5 29 -16 0 0 2
l3=<day-gone>	5 -3 -2 -3 -6 0 0 11
l3=<day-gone> & d:ahead	5 -2 -2 -6 -5 0 0 13
l3=<duty>	1 9 5 -9 7 0 -1 -14
l3=<duty> & d:ahead	1 14 6 -13 3 0 -1 -14
l3=<duty> & d:today	0 -11 0 5 3 0 0 0
l3=<gate>	0 12 0 2 -6 0 0 -11
l3=<gate> & d:ahead	0 13 0 0 -4 0 0 -8
l3=<goods-amount>	0 -8 0 21 -7 0 -2 0
l3=<goods-amount> & d:ahead	0 -8 0 21 -7 0 -2 0
l3=<goods>	2 -8 -5 -7 8 -4 1 14
l3=<goods> & d:ahead	3 -5 -4 -12 12 -3 2 11
l3=<level-noun>	-1 -7 0 11 3 0 -2 -2
l3=<level-noun> & d:ahead	-1 -5 0 10 4 0 -2 -4
l3=<level>	-3 16 0 -4 -14 0 -3 -7
l3=<level> & d:ahead	-2 9 0 6 -26 0 -3 -9
l3=<level> & d:today	0 14 0 -19 3 0 0 2
l3=<money>	0 -10 0 22 0 0 0 -10
l3=<money> & d:ahead	0 -9 0 22 0 0 0 -10
l3=<month-ahead>	0 -10 0 0 0 0 0 10
l3=<month-ahead> & d:ahead	0 -9 0 0 0 0 0 11
l3=<name>	10 0 -8 -12 0 -5 9 7
l3=<name> & d:ahead	10 -5 -8 -7 2 -4 9 3
l3=<not>	-9 8 -7 0 -1 -4 8 -6
l3=<not> & d:ahead	-9 9 -7 1 -1 -4 8 -11
l3=<not> & d:today	0 -1 0 -5 0 0 0 9
l3=<number>	-3 23 0 -8 -8 -1 -4 -10
l3=<number> & d:ahead	-3 23 0 -16 -3 0 -3 -4
l3=<number> & d:today	0 2 0 6 -6 0 0 -10
l3=<office>	0 -26 0 19 3 0 4 -11
l3=<office> & d:ahead	0 -25 0 18 6 0 4 -15
l3=<organisation>	-8 -23 -1 17 2 0 0 1
l3=<organisation> & d:ahead	-8 -20 0 11 4 0 0 2
l3=<organisation> & d:today	0 0 0 9 -3 0 0 0
l3=<person> & d:today	0 -5 0 9 0 0 0 -1
l3=<points>	-4 16 0 -28 -3 0 0 20
l3=<points> & d:ahead	-4 18 0 -28 -1 0 0 18
l3=<quality>	-5 0 0 17 -6 3 -2 -14
l3=<quality> & d:ahead	-4 4 0 7 -3 4 -1 -9
l3=<quality> & d:today	0 -10 0 21 -2 0 0 -5
l3=<seat>	4 -9 1 8 2 -2 2 -14
l3=<seat> & d:ahead	5 -10 2 3 3 -1 2 -9
l3=<sender>	-3 8 3 -9 -10 0 0 9
l3=<sender> & d:ahead	-2 0 3 0 -10 0 0 10
l3=<sender> & d:today	0 10 0 -9 0 0 0 0
l3=<span>	-11 5 -3 -11 14 1 -2 5
l3=<span> & d:ahead	-11 2 -3 -8 14 1 -2 4
l3=<span> & d:today	0 6 0 -9 0 0 0 2
l3=<v-agree>	4 -2 4 -7 0 0 11 -4
l3=<v-agree> & d:ahead	4 -1 4 -5 -1 0 11 -7
l3=<v-bear>	-7 -4 -6 2 16 -4 8 -7
l3=<v-bear> & d:ahead	-7 -1 -5 6 12 -4 8 -11
l3=<v-begin>	1 6 -4 2 1 -1 -11 -6
l3=<v-begin> & d:ahead	1 4 -4 4 -1 -1 -11 -4
l3=<v-buy>	5 -12 0 7 -3 0 0 1
l3=<v-buy> & d:ahead	5 -11 0 6 -3 0 0 2
l3=<v-deny>	1 -3 0 0 11 0 0 -12
l3=<v-deny> & d:ahead	1 -2 0 -1 11 0 0 -11
l3=<v-down>	0 0 -2 -10 -1 0 9 9
l3=<v-down> & d:ahead	0 0 -2 -13 -1 0 9 10
l3=<v-down> & d:today	0 -5 0 9 0 0 0 -1
l3=<v-end> & d:today	0 0 0 -5 12 0 0 -4
l3=<v-impose>	16 7 -6 3 -13 1 -4 -7
l3=<v-impose> & d:ahead	16 1 -6 9 -11 2 -3 -10
l3=<v-impose> & d:today	0 10 0 -12 -2 0 0 6
l3=<v-lack>	-1 -2 0 9 0 0 0 -3
l3=<v-lack> & d:ahead	-1 -2 0 9 0 0 0 -2
l3=<v-propose>	0 -16 0 -2 2 0 9 7
l3=<v-propose> & d:ahead	0 -15 0 -5 3 0 9 9
l3=<v-say>	-2 2 4 -7 -13 0 6 10
l3=<v-say> & d:ahead	-2 2 4 -3 -11 0 6 2
l3=<v-say> & d:today	0 0 0 -5 -2 0 0 9
l3=<v-sell> & d:ahead	1 -11 -1 3 0 2 6 -5
l3=<v-sell> & d:today	0 9 0 -6 0 0 0 0
l3=<v-sign>	9 -3 3 -2 -2 -1 0 0
l3=<v-sign> & d:ahead	10 -2 3 -4 -1 -1 0 2
l3=<v-stay>	-12 9 0 0 -19 3 -10 7
l3=<v-stay> & d:ahead	-12 9 0 0 -18 3 -10 7
l3=<v-suspend>	-6 -8 0 7 -7 0 -1 5
l3=<v-suspend> & d:ahead	-6 -8 0 8 -7 0 -1 4
l3=<v-target> & d:ahead	0 -5 0 11 -8 0 0 0
l3=<v-target> & d:today	0 6 0 -12 0 0 0 6
l3=<v-threaten> & d:ahead	0 -6 0 9 -3 0 0 0
l3=<v-up> & d:today	0 -7 0 10 0 0 0 0
l3=a	-1 2 -1 -9 0 0 5 6
l3=a & d:today	1 11 0 -18 0 0 0 9
l3=additional & d:ahead	-4 10 1 -2 -4 0 0 0
l3=after	0 0 0 -8 0 0 0 10
l3=after & d:ahead	0 1 0 -8 0 0 0 10
l3=again	0 11 0 -4 -6 0 -3 4
l3=again & d:ahead	0 11 0 -5 -6 0 -2 4
l3=against	0 -7 0 10 -4 0 0 0
l3=agree	0 1 0 1 0 0 7 -10
l3=agree & d:ahead	0 1 0 1 0 0 7 -10
l3=agreement	0 -15 0 21 0 0 3 -18
l3=agreement & d:ahead	0 -15 0 20 0 0 3 -18
l3=airport	0 0 0 8 -7 0 0 0
l3=an & d:ahead	0 -15 -3 -2 7 1 8 0
l3=an & d:today	0 13 0 -9 0 0 0 -3
l3=and	5 0 10 -8 -3 -6 4 4
l3=and & d:ahead	5 -4 10 -9 -2 -6 4 7
l3=and & d:today	0 10 0 0 -2 0 0 -6
l3=answer	0 -12 0 5 5 0 0 0
l3=answer & d:ahead	0 -11 0 8 6 0 0 -3
l3=any	0 6 0 0 -11 0 -2 5
l3=any & d:ahead	0 6 0 0 -11 0 -2 5
l3=apply	2 14 0 -14 4 0 0 -10
l3=apply & d:ahead	2 15 0 -14 4 0 0 -10
l3=approve	0 -2 0 9 -5 0 0 0
l3=approve & d:ahead	0 -2 0 8 -5 0 0 0
l3=are	0 7 12 -14 -2 -3 -7 2
l3=are & d:ahead	0 8 12 -15 -1 -3 -6 2
l3=assembly	0 0 0 -18 18 0 0 0
l3=back	0 3 0 -9 14 0 0 -9
l3=back & d:ahead	0 3 0 -10 14 0 0 -8
l3=be	0 1 -2 -14 5 5 5 0
l3=be & d:ahead	0 2 -2 -12 4 5 5 -3
l3=become	0 4 0 -7 9 0 0 -6
l3=become & d:ahead	0 4 0 -7 9 0 0 -6
l3=before	0 -7 0 9 0 0 0 0
l3=before & d:ahead	0 -7 0 13 0 0 0 -5
l3=begin	0 -8 0 14 -1 0 0 0
l3=begin & d:ahead	0 -8 0 12 0 0 0 0
l3=busan	0 0 0 -3 -1 0 0 11
l3=busan & d:ahead	0 0 0 -3 -1 0 0 10
l3=butter	0 -1 0 9 0 0 0 -6
l3=by	0 -10 -2 15 3 -4 5 -11
l3=by & d:ahead	0 -9 -2 14 3 -4 5 -11
l3=can	0 9 4 -1 -14 0 0 0
l3=can & d:ahead	0 9 4 -1 -14 0 0 0
l3=cannot	0 8 0 -3 -2 0 0 0
l3=cannot & d:ahead	0 8 0 -3 -2 0 0 0
l3=ceasefire	0 0 0 19 0 0 0 -19
l3=ceasefire & d:ahead	0 0 0 19 0 0 0 -19
l3=clock	0 -5 0 -6 0 0 0 10
l3=clock & d:ahead	0 -5 0 -6 0 0 0 10
l3=close	0 0 0 -4 10 0 0 -6
l3=coffee	0 -9 0 12 -1 0 0 0
l3=collect	0 4 0 -14 -6 0 0 11
l3=collect & d:ahead	0 4 0 -14 -6 0 0 11
l3=come	-1 5 0 -9 -2 0 -4 11
l3=come & d:ahead	-1 5 0 -11 -2 0 -4 12
l3=commission	0 0 0 -7 10 0 0 0
l3=contract	0 -4 0 13 0 0 0 -5
l3=contract & d:ahead	0 -4 0 13 0 0 0 -5
l3=cost	0 -10 0 11 0 0 0 0
l3=cotton	0 12 0 -4 -2 0 0 -1
l3=cotton & d:ahead	0 13 0 -5 -2 0 0 -1
l3=country	0 1 0 -11 0 0 1 7
l3=country & d:ahead	0 1 0 -12 0 0 1 8
l3=cut	0 -5 0 17 0 0 0 -7
l3=cut & d:ahead	0 -5 0 17 0 0 0 -7
l3=date	0 11 0 -9 0 0 0 -3
l3=date & d:ahead	0 11 0 -9 0 0 0 -3
l3=day	0 -10 0 12 0 0 0 0
l3=day & d:ahead	0 -9 0 7 0 0 0 5
l3=deal	0 1 0 -11 0 0 4 8
l3=deal & d:ahead	0 1 0 -11 0 0 4 9
l3=decide	0 0 0 11 -7 0 0 -6
l3=decide & d:ahead	0 0 0 11 -7 0 0 -6
l3=decision	0 -1 0 11 -2 0 0 -3
l3=decision & d:ahead	0 -1 0 11 -2 0 0 -3
l3=del	0 0 0 10 -3 0 0 -2
l3=do	0 -2 0 -9 5 0 3 5
l3=do & d:ahead	0 0 0 -12 5 0 3 7
l3=doe	-4 8 0 -11 13 0 0 -5
l3=doe & d:ahead	-4 9 0 -14 13 0 0 -1
l3=done	0 6 0 14 -10 0 -10 0
l3=done & d:ahead	0 6 0 14 -10 0 -10 0
l3=drop	0 11 0 -10 0 0 0 0
l3=due & d:ahead	-2 7 0 -12 4 0 0 3
l3=duty	0 -2 10 -2 -4 0 0 1
l3=duty & d:ahead	0 -1 10 -6 -3 0 0 4
l3=each	0 -5 0 -2 0 0 0 11
l3=each & d:ahead	0 -5 0 -2 0 0 0 11
l3=effect	0 10 0 -7 0 0 0 -2
l3=effect & d:ahead	0 10 0 -7 0 0 0 -2
l3=end	0 -23 1 -1 17 0 0 2
l3=end & d:ahead	0 -22 1 3 5 0 0 5
l3=end & d:today	0 0 0 -6 13 0 0 -4
l3=entry	0 -3 0 10 -3 0 0 -1
l3=everybody	0 9 0 -4 0 0 0 0
l3=everybody & d:ahead	0 9 0 -4 0 0 0 0
l3=exclusion	5 0 -10 5 0 0 0 2
l3=exclusion & d:ahead	5 0 -8 10 0 0 0 -2
l3=expect	0 9 0 0 -13 0 0 2
l3=expect & d:ahead	0 9 0 0 -12 0 0 2
l3=expire	0 10 0 -7 0 0 0 1
l3=expire & d:ahead	0 11 0 -8 0 0 0 1
l3=export	-1 9 0 -2 -2 0 0 0
l3=export & d:ahead	-1 0 0 10 -2 0 0 0
l3=extend	0 0 0 10 0 0 0 -9
l3=extend & d:ahead	0 0 0 10 0 0 0 -9
l3=extension	0 -5 0 -1 -3 0 0 10
l3=extension & d:ahead	0 -4 0 -5 -3 0 0 13
l3=extra	0 14 0 -7 0 0 0 -4
l3=extra & d:ahead	0 10 0 -4 0 0 0 -4
l3=fair	-1 -5 0 14 0 0 0 -2
l3=farm	0 10 0 -8 0 0 0 0
l3=finished	0 10 0 -14 0 0 4 0
l3=first	0 7 0 -17 2 0 0 10
l3=first & d:ahead	0 7 0 -17 2 0 0 10
l3=for	-2 6 -2 4 0 -5 -9 -5
l3=for & d:ahead	-2 10 -2 -1 0 -5 -9 -3
l3=for & d:today	0 -9 0 15 0 0 0 0
l3=force	0 -11 0 -11 7 0 0 15
l3=force & d:ahead	0 -9 0 -6 7 0 0 9
l3=freeze	0 6 0 -13 0 0 0 8
l3=freeze & d:ahead	0 6 0 -13 0 0 0 8
l3=from	8 9 1 -11 -6 -1 -1 1
l3=from & d:ahead	9 11 1 -16 -5 -1 -1 3
l3=from & d:today	0 -5 0 11 0 0 0 -2
l3=further	0 9 0 -9 0 0 -1 4
l3=further & d:ahead	0 9 0 -9 0 0 -1 4
l3=gave	0 -9 0 -9 23 1 0 -14
l3=gave & d:ahead	0 -8 0 -10 23 1 0 -14
l3=get	0 0 0 1 8 0 0 -10
l3=get & d:ahead	0 0 0 0 8 0 0 -9
l3=given	0 -2 0 -5 -6 0 14 0
l3=given & d:ahead	0 -1 0 -5 -5 0 14 0
l3=go	1 -8 0 8 0 0 -1 -3
l3=good	0 -1 0 0 14 0 0 -6
l3=good & d:ahead	0 -2 0 -5 16 0 0 -2
l3=had	0 6 0 7 -9 0 0 -10
l3=had & d:ahead	0 6 0 6 -9 0 0 -10
l3=half	0 12 0 -10 0 0 0 0
l3=half & d:ahead	0 12 0 -10 0 0 0 0
l3=handed	0 0 0 -7 12 0 0 -1
l3=handed & d:ahead	0 0 0 -7 13 0 0 -1
l3=has	0 2 0 7 -8 0 9 -13
l3=has & d:ahead	0 2 0 6 -8 0 9 -12
l3=have	0 -14 -2 9 0 0 10 -1
l3=have & d:ahead	0 -14 -2 5 0 0 10 1
l3=have & d:today	0 0 0 9 0 0 0 -8
l3=he	0 -10 0 6 8 0 -7 -2
l3=he & d:ahead	0 -10 0 20 0 0 -7 -10
l3=he & d:today	0 0 0 -14 10 0 0 3
l3=hear	0 0 0 -13 15 0 0 0
l3=hear & d:ahead	0 0 0 -13 15 0 0 0
l3=hearing	0 -9 0 -5 14 0 0 0
l3=hearing & d:ahead	0 -9 0 -5 14 0 0 0
l3=his	0 -2 0 -8 19 0 0 -6
l3=his & d:ahead	0 0 0 -11 19 0 0 -6
l3=i	0 -12 0 0 10 0 0 1
l3=i & d:ahead	0 -12 0 0 11 0 0 1
l3=if	0 -6 -1 0 -3 0 10 3
l3=if & d:ahead	0 -6 -1 0 -3 0 10 3
l3=in	-5 -16 0 32 -21 -1 -12 4
l3=in & d:ahead	-4 -14 0 28 -22 -1 -12 7
l3=in & d:today	0 -5 0 12 1 0 0 -9
l3=is	0 0 0 -8 -5 12 -8 12
l3=is & d:ahead	0 -2 0 -4 -5 12 -8 10
l3=isn't	0 4 0 13 -16 0 -3 0
l3=isn't & d:ahead	0 4 0 13 -16 0 -3 0
l3=it	-4 2 15 1 4 -10 -16 -6
l3=it & d:ahead	-3 3 16 -5 6 -10 -15 -1
l3=it & d:today	0 0 0 13 -4 0 0 -14
l3=its	8 -5 -1 -5 -2 -7 10 4
l3=its & d:ahead	8 -4 -1 -9 -2 -6 10 7
l3=joint	0 -2 0 -7 9 3 0 -1
l3=joint & d:ahead	0 -1 0 -8 9 3 0 -1
l3=last	-8 5 0 -13 9 0 -1 8
l3=last & d:ahead	-7 7 0 -15 10 0 -1 7
l3=leave	0 4 0 11 -13 0 0 -2
l3=leave & d:ahead	0 5 0 9 -13 0 0 -3
l3=m & d:ahead	-6 6 0 -11 7 0 0 0
l3=make	0 7 0 11 -5 0 -2 -13
l3=make & d:ahead	0 7 0 11 -5 0 -2 -13
l3=may	0 -16 0 -3 4 0 0 17
l3=may & d:ahead	0 -16 0 -3 4 0 0 17
l3=meet	0 -5 0 0 17 0 -3 -14
l3=meet & d:ahead	0 -5 0 0 17 0 -3 -14
l3=member	0 -2 0 14 -10 0 0 0
l3=member & d:ahead	0 0 0 10 -7 0 0 0
l3=midnight	0 0 0 12 0 0 0 -10
l3=ministry	0 -2 0 10 0 0 0 -2
l3=monday	0 17 0 -11 -2 0 0 -4
l3=monday & d:ahead	0 18 0 -11 -2 0 0 -4
l3=more	0 12 0 -18 -2 2 0 5
l3=more & d:ahead	0 12 0 -17 -1 2 0 3
l3=most	0 0 0 9 0 0 0 -9
l3=most & d:ahead	0 0 0 9 0 0 0 -9
l3=move	0 5 0 -15 8 0 0 2
l3=move & d:ahead	0 5 0 -15 8 0 0 2
l3=mr	0 0 0 -8 0 0 0 10
l3=mr & d:ahead	0 0 0 -8 0 0 0 10
l3=negotiate	0 3 0 -7 0 0 11 -7
l3=negotiate & d:ahead	0 3 0 -7 0 0 11 -7
l3=new	-2 1 3 0 -24 6 -5 6
l3=new & d:ahead	-2 2 3 0 -21 6 -5 4
l3=next	0 14 0 -4 1 0 0 -7
l3=next & d:ahead	0 15 0 -5 2 0 0 -6
l3=no	0 10 0 8 -10 0 2 -15
l3=no & d:ahead	0 10 0 8 -9 0 2 -15
l3=not	-1 -4 -1 -13 6 0 4 10
l3=not & d:ahead	-1 -3 -1 -14 6 0 4 9
l3=nothing	0 -9 0 14 0 0 0 -5
l3=nothing & d:ahead	0 -8 0 12 0 0 0 -3
l3=now	-6 -4 9 1 -11 4 0 0
l3=now & d:ahead	-6 -4 9 1 -11 4 0 0
l3=of	4 13 -10 -12 0 0 9 -8
l3=of & d:ahead	4 11 -10 -6 3 0 9 -17
l3=of & d:today	0 3 0 -7 -5 0 0 8
l3=offer	0 0 0 -5 12 0 0 -4
l3=offer & d:ahead	0 0 0 -5 12 0 0 -4
l3=office	0 -7 0 11 -2 0 0 0
l3=office & d:ahead	0 -7 0 11 -2 0 0 0
l3=on & d:today	0 -6 0 16 0 0 0 -7
l3=once	0 13 0 -11 0 0 0 0
l3=once & d:ahead	0 13 0 -11 0 0 0 0
l3=one	7 -3 0 -2 -6 0 0 9
l3=one & d:ahead	7 -3 0 -4 -6 0 0 10
l3=order	5 -11 0 1 0 0 0 2
l3=order & d:ahead	5 -11 0 1 0 0 0 2
l3=origin	0 12 0 -8 0 0 0 0
l3=origin & d:ahead	0 12 0 -8 0 0 0 0
l3=other	7 20 0 -14 -6 0 7 -20
l3=other & d:ahead	7 20 0 -15 -6 0 7 -20
l3=otherwise	0 4 1 -13 0 0 0 6
l3=otherwise & d:ahead	0 4 1 -13 0 0 0 6
l3=our	0 -15 0 2 16 0 0 -9
l3=our & d:ahead	0 -12 0 0 16 0 0 -7
l3=out	0 -7 9 5 0 0 0 -7
l3=out & d:ahead	0 -7 9 5 0 0 0 -7
l3=over	0 14 0 -11 0 0 0 0
l3=over & d:ahead	0 14 0 -12 0 0 0 0
l3=page	0 0 0 -5 9 0 0 0
l3=pay & d:ahead	-3 4 0 6 2 0 -2 -9
l3=period	0 -5 0 9 0 0 0 0
l3=period & d:ahead	0 -5 0 9 0 0 0 0
l3=port	0 12 0 -2 -1 0 0 -7
l3=port & d:ahead	0 12 0 -5 0 0 0 -6
l3=price	0 11 0 -5 9 0 0 -11
l3=price & d:ahead	0 11 0 -5 9 0 0 -11
l3=prolong	0 0 0 -5 -1 0 0 9
l3=prolong & d:ahead	0 0 0 -6 -1 0 0 9
l3=put	3 10 0 -4 -4 5 0 -17
l3=put & d:ahead	3 11 0 -5 -4 5 0 -17
l3=question	0 0 0 13 0 0 0 -12
l3=ratify	0 0 0 -9 11 0 0 0
l3=ratify & d:ahead	0 0 0 -9 11 0 0 0
l3=report	0 0 0 -12 0 0 0 12
l3=round	0 -14 0 3 -2 0 0 10
l3=round & d:ahead	0 -14 0 3 -2 0 0 10
l3=rule	1 -2 0 -1 12 0 0 -12
l3=rule & d:ahead	1 -2 0 -2 12 0 0 -11
l3=run	-1 1 5 -11 -12 3 0 12
l3=run & d:ahead	-1 1 5 -11 -12 3 0 12
l3=say	2 0 0 -4 -9 0 9 -1
l3=say & d:ahead	2 3 0 -8 -8 0 9 0
l3=season	0 -12 0 12 -3 0 0 3
l3=season & d:ahead	0 -12 0 12 -3 0 0 3
l3=section	0 -6 0 13 0 0 0 -5
l3=section & d:ahead	0 -6 0 13 0 0 0 -5
l3=see	0 -5 0 12 -2 0 0 0
l3=see & d:ahead	0 -5 0 12 -2 0 0 0
l3=set	7 -11 0 0 0 0 2 -1
l3=set & d:ahead	7 -10 0 0 0 0 2 -1
l3=side	0 12 0 0 -5 0 -1 -4
l3=side & d:ahead	0 12 0 0 -5 0 -1 -3
l3=sign & d:ahead	6 0 6 -9 -8 0 0 6
l3=signature	0 0 0 -6 8 0 0 0
l3=signature & d:ahead	0 0 0 -7 9 0 0 0
l3=since	0 -4 0 11 0 0 0 -4
l3=since & d:ahead	0 -3 0 9 0 0 0 -3
l3=sit	0 8 0 0 -11 0 0 0
l3=sit & d:ahead	0 8 0 0 -11 0 0 0
l3=so	0 -16 0 0 -6 7 0 10
l3=so & d:ahead	0 -16 0 0 -6 7 0 10
l3=social	0 -3 0 -5 0 0 0 9
l3=social & d:ahead	0 -3 0 -5 0 0 0 9
l3=some	12 0 0 -11 0 0 -1 0
l3=some & d:ahead	12 0 0 -11 0 0 -1 0
l3=special	0 9 0 -16 8 0 0 0
l3=special & d:ahead	0 9 0 -16 8 0 0 0
l3=standstill	0 -3 0 10 -3 0 0 -3
l3=standstill & d:ahead	0 -3 0 10 -3 0 0 -3
l3=start	0 -7 0 19 -1 0 0 -13
l3=start & d:ahead	0 -7 0 19 -1 0 0 -13
l3=stay	-7 -28 3 11 3 0 0 6
l3=stay & d:ahead	-7 -28 3 11 3 0 0 6
l3=still	0 19 0 -8 -4 0 0 -2
l3=still & d:ahead	0 19 0 -10 -4 0 0 -1
l3=stock	0 0 0 12 0 0 0 -8
l3=strike & d:ahead	0 0 0 9 0 0 0 -4
l3=surcharge	0 14 -1 -2 0 0 0 -8
l3=surcharge & d:ahead	0 15 -1 -2 0 0 0 -8
l3=suspend	3 0 3 7 -1 0 0 -13
l3=suspend & d:ahead	3 0 3 7 -1 0 0 -13
l3=suspension	10 0 0 6 -2 0 0 -10
l3=suspension & d:ahead	10 0 0 6 -2 0 0 -10
l3=take & d:ahead	0 -3 0 9 0 0 0 -8
l3=talk	0 1 0 -18 -1 1 0 19
l3=talk & d:today	0 0 0 -13 0 0 0 13
l3=tariff	3 8 0 -4 12 0 0 -15
l3=tariff & d:ahead	3 13 0 -7 9 0 0 -14
l3=tariff & d:today	0 -9 0 3 4 0 0 0
l3=term	0 -14 0 0 -4 6 0 12
l3=term & d:ahead	0 -14 0 0 -4 6 0 12
l3=that	-11 10 -8 -15 11 -1 0 3
l3=that & d:ahead	-11 12 -8 -12 5 -1 0 4
l3=the	-11 3 -11 -1 1 0 -4 5
l3=the & d:ahead	-10 4 -9 2 1 0 -4 0
l3=the & d:today	0 0 0 -6 0 0 0 10
l3=their	0 -4 -8 12 0 0 0 1
l3=their & d:ahead	0 -3 -8 12 0 0 0 0
l3=them	2 -1 0 0 -15 0 8 1
l3=them & d:ahead	2 0 0 0 -15 0 8 4
l3=therefore	0 -3 0 -8 0 0 0 13
l3=therefore & d:ahead	0 -3 0 -8 0 0 0 13
l3=they	-7 3 3 -17 5 -1 0 8
l3=they & d:ahead	-7 4 3 -19 6 -1 0 9
l3=thi	0 -14 -4 1 -9 4 0 10
l3=thi & d:ahead	0 -13 -4 6 -9 4 0 4
l3=third	0 1 0 -10 13 0 0 -3
l3=third & d:ahead	0 1 0 -10 13 0 0 -3
l3=those	0 12 0 -19 10 0 0 -1
l3=those & d:ahead	0 12 0 -16 7 0 0 -1
l3=through	0 -8 0 -6 3 0 0 9
l3=through & d:ahead	0 -8 0 -6 3 0 0 9
l3=thu	0 0 0 -9 -1 0 0 11
l3=thu & d:ahead	0 0 0 -9 -1 0 0 11
l3=to	4 -3 -6 -5 8 6 -4 1
l3=to & d:ahead	4 -6 -6 -4 10 6 -3 0
l3=trade	0 6 0 6 -10 0 -1 -2
l3=trade & d:ahead	0 0 0 11 -7 0 0 0
l3=truce	3 -25 0 2 -20 0 0 15
l3=truce & d:ahead	3 -23 0 1 -20 0 0 16
l3=two	0 12 0 -3 -3 0 0 -2
l3=two & d:ahead	0 13 0 -4 -3 0 0 -1
l3=until	0 -13 0 6 -10 5 6 1
l3=until & d:ahead	0 -13 0 6 -10 5 6 1
l3=up	0 -17 0 18 -1 0 0 -1
l3=up & d:ahead	0 -17 0 18 -1 0 0 -1
l3=us	0 -14 0 0 0 0 0 14
l3=us & d:ahead	0 -14 0 0 0 0 0 14
l3=use	0 -13 4 18 -9 0 0 0
l3=use & d:ahead	0 -13 4 18 -9 0 0 0
l3=vote	0 -4 0 -9 16 0 0 0
l3=vote & d:ahead	0 -4 0 -9 16 0 0 0
l3=was	-3 0 0 15 -7 0 0 -10
l3=was & d:ahead	-3 3 0 11 -6 0 0 -11
l3=wednesday	0 0 0 -11 0 0 0 10
l3=week	0 -9 2 12 -1 0 0 -4
l3=week & d:ahead	0 -9 2 8 0 0 0 0
l3=were	-4 1 0 25 -10 0 0 -22
l3=were & d:ahead	-4 0 0 25 -7 0 0 -21
l3=what	11 -8 13 3 -21 -2 0 1
l3=what & d:ahead	11 -2 13 -7 -19 -2 0 5
l3=what & d:today	0 -16 0 27 -1 0 0 -7
l3=which	0 4 0 -22 4 0 0 14
l3=which & d:ahead	0 6 0 -27 6 0 0 16
l3=which & d:today	0 -2 0 9 0 0 0 -2
l3=who	0 11 0 0 -9 0 0 0
l3=who & d:ahead	0 11 0 0 -9 0 0 0
l3=will	1 8 -5 0 5 -6 -11 -6
l3=will & d:ahead	1 8 -5 2 5 -6 -11 -13
l3=window	0 0 0 13 -1 0 0 -7
l3=window & d:ahead	0 0 0 13 -1 0 0 -7
l3=with	-1 -8 0 4 13 0 4 -6
l3=with & d:ahead	-1 -5 0 0 14 0 4 -4
l3=without	0 1 0 -16 5 0 8 0
l3=without & d:ahead	0 1 0 -10 5 0 8 -9
l3=would	-9 17 -1 -6 -11 3 11 -3
l3=would & d:ahead	-9 13 -1 -6 -10 4 11 0
l3=year	5 -10 0 -2 -2 0 0 10
l3=year & d:ahead	5 -10 0 -2 -2 0 0 10
l3=yes	0 -2 0 0 0 8 0 -2
l3=yes & d:ahead	0 -2 0 0 0 8 0 -2
l3=you	0 -5 0 17 -10 0 0 -2
l3=you & d:ahead	0 -2 0 15 -9 0 0 -2
l3=—	0 12 0 -23 -9 0 0 22
l3=— & d:ahead	0 0 0 -16 -2 0 0 22
l3=— & d:today	0 15 0 -11 -4 0 0 1
l4="	-4 18 0 -2 0 0 0 -8
l4=" & d:ahead	-4 18 0 -1 0 0 0 -10
l4='	0 0 0 13 -10 0 0 0
l4=' & d:ahead	0 0 0 12 -10 0 0 0
l4='s	0 -10 -2 23 -4 0 -3 -6
l4='s & d:ahead	0 -8 -2 22 -1 0 -2 -9
l4=(	0 -4 0 -1 9 0 0 0
l4=( & d:ahead	0 -3 0 -4 9 0 0 0
l4=*	0 0 0 13 0 0 0 -12
l4=* & d:ahead	0 0 0 12 0 0 0 -12
l4=,	-3 -1 -8 6 -14 0 9 0
l4=, & d:ahead	-2 1 -7 -3 -10 0 9 6
l4=, & d:today	0 -7 0 32 -7 0 0 -20
l4=-	-6 10 0 -10 13 -6 4 -6
l4=- & d:ahead	-6 3 0 -4 13 -6 4 -5
l4=- & d:today	0 8 0 -7 0 0 0 0
l4=.	-9 1 8 -3 5 0 0 -5
l4=. & d:ahead	-9 5 8 -9 6 0 0 -4
l4=:	0 -17 3 4 3 1 -4 9
l4=: & d:ahead	0 -12 3 0 2 1 -4 10
l4=: & d:today	0 -10 0 6 0 0 0 0
l4=;	1 -7 0 12 1 -5 -1 -7
l4=; & d:ahead	1 -5 0 9 1 -5 -1 -5
l4=<agent>	-2 -7 0 17 -7 0 0 -4
l4=<agent> & d:ahead	-2 -5 0 13 -5 0 0 -3
l4=<begin> & d:ahead	-3 12 1 -12 -4 6 -1 7
l4=<begin> & d:today	-4 -3 -7 11 1 -10 -12 1
l4=<day-ahead>	3 -15 -7 9 -5 0 -1 10
l4=<day-ahead> & d:ahead	3 -15 -7 7 -4 0 -1 11
l4=<day-gone>	3 5 -1 -4 -15 -1 12 0
l4=<day-gone> & d:ahead	3 1 -1 -2 -15 -1 12 0
l4=<day-today>	-1 7 8 -15 5 0 0 0
l4=<day-today> & d:ahead	-1 7 9 -20 6 0 0 0
l4=<duty>	-9 0 -8 9 -5 0 -3 5
l4=<duty> & d:ahead	-9 0 -7 8 -10 0 -3 6
l4=<gate>	-6 -2 -1 5 11 0 0 -9
l4=<goods>	13 13 5 -19 -16 -6 -8 12
l4=<goods> & d:ahead	14 3 6 -8 -14 -6 -8 8
l4=<goods> & d:today	0 18 0 -16 -1 0 0 3
l4=<level-noun>	2 -8 0 7 9 0 -3 -5
l4=<level-noun> & d:ahead	2 -8 0 7 9 0 -3 -8
l4=<level>	0 8 -7 -5 -5 0 2 0
l4=<level> & d:ahead	0 7 -7 -5 -10 0 2 2
l4=<month-gone>	9 6 3 -7 4 0 3 -12
l4=<month-gone> & d:ahead	9 6 3 -7 4 0 3 -12
l4=<name>	-11 12 -11 -5 8 -3 -6 0
l4=<name> & d:ahead	-10 6 -10 -3 8 -2 -6 2
l4=<name> & d:today	0 11 0 -3 0 0 0 -4
l4=<not>	0 -6 -3 7 8 0 -8 -4
l4=<not> & d:ahead	0 -6 -3 6 9 0 -8 -4
l4=<number>	-3 -8 -3 0 -5 -3 0 19
l4=<number> & d:ahead	-2 -2 -2 0 -3 -3 0 13
l4=<number> & d:today	0 -14 0 1 -1 0 0 9
l4=<office> & d:ahead	0 3 0 1 5 0 0 -13
l4=<person>	-2 3 0 7 -30 0 3 -1
l4=<person> & d:ahead	-2 -2 0 15 -27 0 4 -5
l4=<person> & d:today	0 9 0 -10 0 0 0 3
l4=<points>	-7 -8 0 -2 0 0 0 22
l4=<points> & d:ahead	-7 -8 0 -3 0 0 0 22
l4=<quality>	11 5 0 -10 0 3 -1 -5
l4=<quality> & d:ahead	12 8 0 -18 2 4 -1 -4
l4=<seat>	4 16 -3 -14 -5 -2 1 2
l4=<seat> & d:ahead	5 6 -2 -9 -20 -1 2 13
l4=<seat> & d:today	0 12 0 -6 8 0 0 -11
l4=<sender>	6 -20 3 2 2 0 0 0
l4=<sender> & d:ahead	6 -18 3 0 2 0 0 0
l4=<taker>	0 -3 0 10 0 0 0 -1
l4=<taker> & d:ahead	0 -2 0 8 0 0 0 0
l4=<v-agree>	0 4 0 1 1 0 10 -15
l4=<v-agree> & d:ahead	0 1 0 0 1 0 10 -11
l4=<v-bear>	1 -7 -2 3 -5 -2 -9 16
l4=<v-bear> & d:ahead	1 -6 -2 3 -4 -2 -9 14
l4=<v-begin>	12 2 3 0 -11 0 7 -6
l4=<v-begin> & d:ahead	13 1 3 1 -10 0 7 -8
l4=<v-buy>	1 -3 0 -5 11 0 0 0
l4=<v-buy> & d:ahead	3 -2 0 -8 11 0 0 0
l4=<v-deny>	15 -5 0 -7 1 0 0 0
l4=<v-deny> & d:ahead	15 -5 0 -6 0 0 0 0
l4=<v-down>	11 9 0 -9 -5 0 9 -11
l4=<v-down> & d:ahead	11 3 0 -5 -5 0 9 -9
l4=<v-down> & d:today	0 9 0 -6 0 0 0 0
l4=<v-end>	0 -1 -12 6 -9 0 -6 11
l4=<v-end> & d:ahead	0 -5 -12 13 -7 0 -5 4
l4=<v-end> & d:today	0 0 0 -9 0 0 0 9
l4=<v-impose>	0 -5 -10 -2 19 -1 7 -4
l4=<v-impose> & d:ahead	0 -2 -10 -5 19 -1 7 -4
l4=<v-impose> & d:today	0 -10 0 8 0 0 0 0
l4=<v-lack>	17 6 0 -17 0 0 -3 -6
l4=<v-lack> & d:ahead	15 6 0 -15 0 0 -3 -6
l4=<v-propose>	-2 7 0 7 2 -3 0 -17
l4=<v-propose> & d:ahead	-2 8 0 9 2 -3 0 -23
l4=<v-renew>	2 2 -2 2 6 4 0 -14
l4=<v-renew> & d:ahead	2 3 -2 2 6 4 0 -13
l4=<v-say>	-6 -13 0 0 12 0 -4 3
l4=<v-say> & d:ahead	-5 -18 0 0 12 0 -4 8
l4=<v-sell>	3 -1 0 6 -11 -2 0 6
l4=<v-sell> & d:ahead	3 -1 0 5 -11 -2 0 7
l4=<v-sign>	-3 0 -2 -5 5 -7 0 7
l4=<v-sign> & d:ahead	-3 0 -2 -10 7 -7 0 12
l4=<v-stay>	-8 3 11 5 0 -2 -3 -9
l4=<v-stay> & d:ahead	-8 6 11 5 0 -2 -3 -13
l4=<v-suspend>	-3 12 0 -11 3 -1 3 0
l4=<v-suspend> & d:ahead	-3 12 0 -12 3 -1 3 0
l4=<v-target>	0 -17 0 21 -3 0 -3 0
l4=<v-target> & d:ahead	0 -16 0 19 -1 0 -3 1
l4=<v-up>	0 -12 0 12 0 0 0 2
l4=<v-up> & d:ahead	0 -10 0 13 0 0 0 0
l4=a	0 11 2 7 -24 3 8 -23
l4=a & d:ahead	0 12 2 1 -20 4 8 -19
l4=accept	0 0 0 -14 7 0 0 6
l4=accept & d:ahead	0 0 0 -14 7 0 0 6
l4=affiliate	-4 0 0 0 8 0 0 0
l4=affiliate & d:ahead	-4 0 0 0 8 0 0 0
l4=against	0 -5 0 -13 12 0 0 6
l4=against & d:ahead	0 -5 0 -13 12 0 0 6
l4=allowed	0 6 0 -13 0 0 0 8
l4=allowed & d:ahead	0 6 0 -13 0 0 0 8
l4=aluminum	0 9 0 -8 0 0 0 0
l4=an	-4 2 0 -12 2 0 2 10
l4=an & d:ahead	-4 3 0 -13 2 0 2 10
l4=and & d:ahead	-9 4 0 -14 12 -7 8 0
l4=answer	0 -12 0 1 9 0 0 -3
l4=answer & d:ahead	0 -12 0 0 9 0 0 -3
l4=are	8 0 -7 -4 -8 -2 9 0
l4=are & d:ahead	8 2 -7 -11 -6 -2 9 3
l4=are & d:today	0 -4 0 13 -3 0 0 -3
l4=argument	0 0 0 -8 10 0 0 0
l4=argument & d:ahead	0 0 0 -8 10 0 0 0
l4=arrangement	0 7 0 -13 -4 0 0 13
l4=arrangement & d:ahead	0 7 0 -11 -4 0 0 10
l4=ask	0 13 0 -6 -4 0 0 -2
l4=ask & d:ahead	0 13 0 -6 -4 0 0 -2
l4=at	-1 7 0 0 4 0 0 -10
l4=at & d:today	0 0 0 8 -1 0 0 -11
l4=back	9 7 0 0 -13 -1 0 -5
l4=back & d:ahead	9 7 0 0 -13 -1 0 -5
l4=be	0 -1 -4 0 8 0 -6 0
l4=be & d:ahead	0 -1 -4 0 8 0 -6 0
l4=been	5 3 5 0 -10 0 0 -5
l4=been & d:ahead	6 3 5 0 -10 0 0 -4
l4=before	0 -7 0 -1 8 0 5 -3
l4=before & d:ahead	0 -6 0 -2 8 0 5 -3
l4=begin	0 6 0 3 -3 0 0 -12
l4=begin & d:ahead	0 6 0 3 -3 0 0 -12
l4=both	-4 11 0 1 -8 0 -1 0
l4=both & d:ahead	-4 11 0 1 -8 0 -1 0
l4=but	0 4 0 -10 1 0 0 1
l4=but & d:ahead	0 4 0 -10 1 0 0 1
l4=by	-4 -3 -5 18 0 0 -2 -7
l4=by & d:ahead	-4 -2 -5 16 0 0 -2 -6
l4=call	0 2 0 13 -4 0 0 -13
l4=call & d:ahead	0 2 0 13 -4 0 0 -13
l4=can	0 -14 -1 13 11 0 0 -16
l4=can & d:ahead	0 -14 -1 13 11 0 0 -16
l4=carry	0 -3 0 -20 0 0 0 23
l4=carry & d:ahead	0 -3 0 -20 0 0 0 23
l4=case	0 0 10 -12 5 0 0 -5
l4=ceasefire	0 8 0 -12 0 0 0 3
l4=ceasefire & d:ahead	0 8 0 -12 0 0 0 3
l4=charge	0 -18 0 20 -12 0 0 5
l4=charge & d:ahead	0 -17 0 19 -12 0 0 5
l4=clock	0 4 0 -11 0 0 0 5
l4=clock & d:ahead	0 4 0 -11 0 0 0 5
l4=closed	0 -3 0 11 -3 0 0 0
l4=closed & d:ahead	0 -3 0 11 -3 0 0 0
l4=come	4 1 0 -2 -10 0 10 -6
l4=come & d:ahead	4 -4 0 2 -9 0 10 -4
l4=come & d:today	0 9 0 -7 0 0 0 0
l4=could & d:ahead	0 -5 0 11 1 0 0 -7
l4=country	0 5 0 -10 -8 0 9 0
l4=country & d:ahead	0 5 0 -10 -8 0 9 0
l4=cover	10 0 0 -6 0 0 -1 0
l4=cover & d:ahead	10 0 0 -6 0 0 -1 0
l4=custom & d:ahead	0 -6 0 9 0 0 0 0
l4=date	0 23 0 -5 -7 0 0 -11
l4=date & d:ahead	0 23 0 -6 -7 0 0 -11
l4=day	0 -2 0 -6 -2 0 0 13
l4=day & d:ahead	0 -2 0 -7 -1 0 0 14
l4=deadline	0 3 0 10 -4 -1 0 -6
l4=deadline & d:ahead	0 3 0 10 -4 -1 0 -6
l4=decide	0 0 0 -11 0 0 0 10
l4=decide & d:ahead	0 0 0 -11 0 0 0 10
l4=did	0 -6 0 -4 11 0 0 0
l4=did & d:ahead	0 -6 0 -5 11 0 0 0
l4=dinner	0 0 0 -7 0 0 0 9
l4=dinner & d:ahead	0 0 0 -7 0 0 0 9
l4=discuss	0 0 0 9 -1 0 0 -1
l4=discuss & d:ahead	0 0 0 9 -1 0 0 -1
l4=do	0 -9 0 19 -6 0 0 -1
l4=do & d:ahead	0 -9 0 19 -5 0 0 0
l4=doe	0 0 0 21 -11 0 0 -9
l4=doe & d:ahead	0 0 0 21 -11 0 0 -9
l4=duty	0 9 0 0 -1 0 0 -7
l4=duty & d:ahead	0 9 0 1 -6 0 0 -7
l4=eastern	0 15 0 -9 -7 0 0 0
l4=eastern & d:ahead	0 15 0 -9 -7 0 0 0
l4=else	0 -10 0 0 0 0 0 11
l4=else & d:ahead	0 -10 0 0 0 0 0 11
l4=end	-4 -21 -1 0 0 0 0 22
l4=end & d:ahead	-4 -21 -1 3 0 0 0 17
l4=evening	0 -7 0 9 0 0 0 0
l4=everybody	0 3 0 -8 0 0 0 4
l4=everybody & d:ahead	0 3 0 -8 0 0 0 4
l4=expect	0 -16 0 5 6 0 0 0
l4=expect & d:ahead	0 -16 0 5 6 0 0 0
l4=expire	0 -14 0 10 4 0 0 -1
l4=expire & d:ahead	0 -14 0 10 4 0 0 -1
l4=extension	0 4 0 9 0 0 0 -11
l4=extension & d:ahead	0 4 0 8 0 0 0 -11
l4=extra	0 8 0 -5 0 0 0 0
l4=extra & d:ahead	0 9 0 -6 0 0 0 0
l4=face & d:ahead	0 11 0 -9 0 0 -1 1
l4=fee	-2 -1 0 0 14 0 0 -7
l4=fee & d:ahead	-2 -1 0 0 14 0 0 -7
l4=fentanyl	0 -6 0 9 0 0 0 -1
l4=first & d:ahead	0 0 0 -10 2 0 0 9
l4=flew	0 0 0 -9 0 0 0 10
l4=flew & d:ahead	0 0 0 -9 0 0 0 11
l4=for & d:today	0 15 0 -12 0 0 0 -2
l4=force	0 7 0 -18 1 0 0 11
l4=force & d:ahead	0 7 0 -18 1 0 0 11
l4=former	0 12 0 -8 0 0 0 -4
l4=from	-4 10 -12 -6 21 0 0 -8
l4=from & d:ahead	-4 5 -12 0 23 0 0 -16
l4=gave	0 19 0 -3 -3 0 0 -11
l4=gave & d:ahead	0 20 0 -4 -3 0 0 -11
l4=give	0 6 0 -16 9 0 5 -3
l4=give & d:ahead	0 6 0 -16 9 0 5 -3
l4=given	0 -5 0 11 0 0 -3 -3
l4=given & d:ahead	0 -4 0 10 0 0 -3 -3
l4=good	-10 -3 0 11 -1 0 0 0
l4=good & d:ahead	-10 0 0 10 -1 0 0 -1
l4=had	8 -12 0 11 -1 0 0 -1
l4=had & d:ahead	8 -21 0 18 0 0 0 -1
l4=has	-1 -1 -4 -8 12 0 -2 2
l4=has & d:ahead	-1 0 -4 -8 12 0 -2 2
l4=have	-2 -19 -3 8 -9 0 10 8
l4=have & d:ahead	-2 -19 -3 7 -9 0 10 8
l4=he	0 -6 0 -6 -5 0 17 1
l4=he & d:ahead	0 -5 0 -5 -5 0 17 0
l4=heard	0 0 0 9 -6 0 0 0
l4=heard & d:ahead	0 0 0 8 -6 0 0 0
l4=his	0 -16 0 11 0 0 0 2
l4=his & d:ahead	0 -16 0 11 0 0 0 3
l4=hold	0 9 0 -19 12 0 0 2
l4=hold & d:ahead	0 9 0 -19 12 0 0 2
l4=house	0 -2 0 11 -3 0 0 -1
l4=house & d:ahead	0 -2 0 9 -3 0 0 0
l4=i	0 -3 0 10 -7 0 0 0
l4=i & d:ahead	0 -2 0 9 -7 0 0 0
l4=if	-3 -11 8 8 0 0 3 -8
l4=if & d:ahead	-3 -10 8 14 -6 0 3 -7
l4=if & d:today	0 0 0 -6 10 0 0 0
l4=import	2 0 0 -10 9 0 0 0
l4=import & d:ahead	3 0 0 -11 9 0 0 0
l4=in	1 -9 0 8 -4 3 -11 0
l4=in & d:ahead	1 -5 0 7 -4 3 -11 -3
l4=in & d:today	0 -10 0 0 0 0 0 6
l4=increase	0 -17 0 18 0 0 0 0
l4=increase & d:ahead	0 -17 0 18 0 0 0 0
l4=into	6 4 0 -8 -2 0 0 0
l4=into & d:ahead	6 4 0 -8 -2 0 0 0
l4=is & d:ahead	2 11 0 1 -9 0 -5 -3
l4=it	-2 -3 -3 -9 10 0 -1 9
l4=it & d:ahead	-2 -3 -3 -14 11 0 0 14
l4=it & d:today	0 0 0 12 0 0 0 -14
l4=its	0 10 -2 4 0 0 -1 -9
l4=its & d:ahead	0 10 -2 3 0 0 -1 -10
l4=lapse	6 -4 -3 14 -4 0 0 -10
l4=lapse & d:ahead	6 -4 -3 14 -4 0 0 -10
l4=later	0 -5 0 11 -2 0 0 0
l4=later & d:ahead	0 -5 0 11 -2 0 0 0
l4=law	0 17 0 -11 -9 0 0 0
l4=law & d:ahead	0 17 0 -11 -9 0 0 0
l4=level	0 11 0 -9 0 0 0 0
l4=level & d:ahead	0 11 0 -9 0 0 0 0
l4=look	0 0 0 -6 9 0 0 0
l4=look & d:ahead	0 0 0 -7 9 0 0 0
l4=m	0 -14 5 0 -6 0 0 12
l4=m & d:ahead	0 -10 5 -1 -6 0 0 13
l4=may	0 6 2 14 -13 0 -2 -5
l4=may & d:ahead	0 6 2 14 -13 0 -2 -5
l4=meet	0 1 0 10 -14 0 -2 0
l4=meet & d:ahead	0 1 0 10 -14 0 -2 0
l4=member	0 -9 11 -6 7 0 0 -2
l4=member & d:ahead	0 -9 11 -6 7 0 0 -2
l4=minute	0 -3 0 -9 1 0 0 11
l4=minute & d:ahead	0 -2 0 -12 3 0 0 12
l4=more	0 0 0 -5 0 0 0 9
l4=more & d:ahead	0 0 0 -5 0 0 0 9
l4=must	0 -6 0 19 -2 -2 -9 -9
l4=must & d:ahead	0 -6 0 19 -2 -2 -9 -9
l4=need	4 9 0 -10 0 0 -3 0
l4=next	0 -17 0 16 -15 0 0 10
l4=next & d:ahead	0 -17 0 16 -15 0 0 10
l4=no	0 -15 0 0 6 0 0 6
l4=no & d:ahead	0 -13 0 0 7 0 0 5
l4=note	0 -3 0 12 0 0 0 -4
l4=now	0 3 0 -20 2 0 -1 17
l4=now & d:ahead	0 3 0 -20 2 0 -1 17
l4=number	0 -1 0 -10 10 0 0 0
l4=number & d:ahead	0 -1 0 -7 10 0 0 -2
l4=of	-1 12 -7 -5 -11 -6 3 4
l4=of & d:ahead	-1 -2 -7 4 -10 -6 3 7
l4=of & d:today	0 24 0 -17 0 0 0 -7
l4=off	0 2 0 -10 2 0 0 7
l4=off & d:ahead	0 2 0 -11 2 0 0 7
l4=offer	0 -2 0 -1 0 0 9 -2
l4=on & d:ahead	-8 0 0 0 11 -3 2 -6
l4=on & d:today	0 -19 0 28 0 0 0 -6
l4=one	0 14 0 0 0 0 0 -9
l4=one & d:ahead	0 15 0 1 0 0 0 -17
l4=open	0 -7 0 -2 13 0 0 -2
l4=open & d:ahead	0 -7 0 -2 13 0 0 -2
l4=other	0 -2 2 -17 0 0 0 12
l4=other & d:ahead	0 -2 2 -19 0 0 0 13
l4=otherwise	0 3 0 9 0 0 0 -12
l4=otherwise & d:ahead	0 3 0 9 0 0 0 -12
l4=our & d:ahead	0 9 0 -11 5 0 0 0
l4=out	0 1 0 9 -1 0 0 -8
l4=out & d:ahead	0 1 0 8 -1 0 0 -8
l4=over	0 -7 0 11 0 0 0 -4
l4=over & d:ahead	0 -7 0 11 0 0 0 -4
l4=own	0 9 0 0 0 0 0 -8
l4=own & d:ahead	0 9 0 0 0 0 0 -8
l4=paper	0 -16 0 0 -2 0 0 19
l4=paper & d:ahead	0 -16 0 0 -2 0 0 19
l4=parliament	0 -10 0 12 0 0 0 0
l4=parliament & d:ahead	0 -10 0 11 0 0 0 0
l4=pass	0 10 0 -6 0 0 0 0
l4=pass & d:ahead	0 10 0 -6 0 0 0 0
l4=pay	0 -10 0 15 -2 0 0 -1
l4=pay & d:ahead	0 -5 0 11 -1 0 0 -2
l4=period	0 13 0 -10 0 0 0 -3
l4=period & d:ahead	0 13 0 -10 0 0 0 -3
l4=place	-1 17 0 -5 -6 0 0 0
l4=place & d:ahead	-1 17 0 -5 -6 0 0 0
l4=port & d:ahead	-2 6 0 -9 8 0 0 0
l4=present	0 -11 0 -9 -12 5 5 18
l4=present & d:ahead	0 -11 0 -9 -12 5 5 18
l4=product & d:ahead	0 9 0 -10 4 0 0 -3
l4=prolong	0 -2 0 6 8 0 0 -9
l4=prolong & d:ahead	0 -1 0 5 8 0 0 -9
l4=promise	0 0 0 -11 8 0 3 0
l4=promise & d:ahead	0 0 0 -11 8 0 3 0
l4=publish	0 4 0 12 -11 0 0 -4
l4=raise	0 -11 0 12 0 0 0 0
l4=raise & d:ahead	0 -11 0 12 0 0 0 0
l4=rate	0 10 0 -2 0 0 0 -6
l4=rate & d:ahead	0 10 0 -2 0 0 0 -6
l4=ratify	0 0 0 11 -5 0 0 -2
l4=ratify & d:ahead	0 0 0 11 -5 0 0 -2
l4=receive	0 -4 0 -16 19 0 0 0
l4=receive & d:ahead	0 -4 0 -16 19 0 0 0
l4=reciprocal	0 9 1 -7 0 0 0 -1
l4=reciprocal & d:ahead	0 9 1 -7 0 0 0 -1
l4=reporter	0 10 0 -9 0 0 0 0
l4=reporter & d:ahead	0 10 0 -9 0 0 0 0
l4=rise	0 3 0 4 -10 0 0 0
l4=rise & d:ahead	0 3 0 3 -10 0 0 0
l4=room	0 -4 0 16 0 0 0 -11
l4=rule	15 -4 0 -9 2 0 0 0
l4=rule & d:ahead	15 -4 0 -7 0 0 0 0
l4=run	0 -12 9 6 -2 0 0 0
l4=run & d:ahead	0 -12 9 6 -2 0 0 0
l4=say	0 -6 0 -2 10 0 0 1
l4=say & d:ahead	0 -5 0 -7 11 0 0 7
l4=scheduled	0 -3 0 -7 12 0 0 0
l4=scheduled & d:ahead	0 -3 0 -7 12 0 0 0
l4=second	0 10 0 0 1 0 0 -8
l4=second & d:ahead	0 10 0 -2 1 0 0 -6
l4=set	0 -16 0 9 2 0 0 5
l4=set & d:ahead	0 -16 0 8 2 0 0 5
l4=should	0 0 0 -18 -4 0 10 12
l4=should & d:ahead	0 0 0 -18 -4 0 10 12
l4=since	0 -5 0 0 -4 0 0 10
l4=since & d:today	0 -10 0 7 0 0 0 2
l4=sit	0 -1 0 15 -9 0 0 0
l4=sit & d:ahead	0 -1 0 14 -9 0 0 0
l4=so	-3 0 0 11 -5 0 0 -1
l4=so & d:ahead	-3 0 0 11 -5 0 0 -1
l4=soybean & d:ahead	0 9 0 -3 -2 0 0 0
l4=spoke	0 14 0 -9 0 0 0 -2
l4=spoke & d:ahead	0 14 0 -10 0 0 0 -2
l4=spring	0 9 -2 4 0 0 0 -9
l4=spring & d:ahead	0 9 -2 4 0 0 0 -9
l4=start	3 4 7 0 -8 0 0 -14
l4=start & d:ahead	3 4 7 0 -8 0 0 -14
l4=stay	0 18 0 2 -10 0 0 -16
l4=stay & d:ahead	0 19 0 1 -10 0 0 -16
l4=stop	0 10 0 -16 -6 0 0 10
l4=stop & d:ahead	0 10 0 -15 -6 0 0 9
l4=summer	0 -9 0 19 -5 0 0 -5
l4=summer & d:ahead	0 -9 0 19 -5 0 0 -5
l4=surcharge	0 7 0 2 0 0 0 -11
l4=surcharge & d:ahead	0 7 0 1 0 0 0 -10
l4=suspend	-3 -8 0 3 0 0 0 10
l4=suspend & d:ahead	-3 -8 0 3 0 0 0 10
l4=suspension	9 0 0 -15 8 0 0 -6
l4=suspension & d:ahead	9 0 0 -15 8 0 0 -6
l4=take	3 0 0 -15 9 0 0 5
l4=take & d:ahead	3 0 0 -11 9 0 0 0
l4=talk & d:ahead	0 -12 0 6 -2 -1 8 0
l4=talking	0 0 0 -4 0 0 9 -2
l4=tariff	-6 -13 -1 7 -1 0 0 15
l4=tariff & d:ahead	-6 -12 -1 6 -1 0 0 16
l4=tax	0 -9 0 11 0 0 0 0
l4=tax & d:ahead	0 -8 0 10 0 0 0 0
l4=tell	0 6 0 -13 4 4 0 0
l4=that	1 10 -4 -5 0 5 -8 -9
l4=that & d:ahead	1 13 -4 -13 1 5 -7 -4
l4=that & d:today	0 -4 0 10 0 0 0 -5
l4=the	-5 11 8 -1 -2 4 -14 -10
l4=the & d:ahead	-4 15 8 -8 -2 4 -14 -6
l4=the & d:today	0 -11 0 17 0 0 0 -4
l4=their	5 8 -2 -13 0 0 -5 6
l4=their & d:ahead	5 8 -2 -14 0 0 -5 6
l4=them	-2 6 0 -3 8 0 1 -15
l4=them & d:ahead	-2 6 0 -3 8 0 1 -15
l4=then	0 10 0 -7 -1 0 0 0
l4=then & d:ahead	0 10 0 -7 -1 0 0 0
l4=they	-10 1 11 5 -5 0 3 -11
l4=they & d:ahead	-10 1 11 3 -5 0 3 -9
l4=thi	0 -11 0 15 -1 0 0 -3
l4=thi & d:ahead	0 -10 0 12 0 0 0 0
l4=third	0 11 0 -9 0 0 0 0
l4=third & d:ahead	0 11 0 -9 0 0 0 0
l4=threaten	0 4 0 -9 8 0 0 0
l4=threaten & d:ahead	0 4 0 -9 8 0 0 0
l4=to	-11 0 9 -8 -1 8 14 -1
l4=to & d:ahead	-10 -4 9 -1 -1 8 15 -7
l4=to & d:today	0 6 0 -15 0 0 0 11
l4=trade	0 -18 0 8 7 0 2 0
l4=trade & d:ahead	0 -18 0 18 -2 0 2 0
l4=trade & d:today	0 0 0 -9 10 0 0 0
l4=truce	-6 5 0 -15 -4 0 -1 18
l4=truce & d:ahead	-6 6 0 -24 -3 0 -1 25
l4=two & d:ahead	0 0 0 -7 0 0 1 8
l4=until	0 1 0 -13 6 0 4 1
l4=until & d:ahead	0 2 0 -14 6 0 4 1
l4=up	-4 0 8 -10 5 0 0 5
l4=up & d:ahead	-4 0 8 -10 5 0 0 5
l4=use	0 1 0 -9 8 0 0 0
l4=vote	0 -9 0 -5 11 0 0 0
l4=vote & d:ahead	0 -9 0 -5 11 0 0 0
l4=want	0 12 0 -4 -5 0 0 0
l4=want & d:ahead	0 12 0 -4 -5 0 0 0
l4=was	-4 -21 0 8 -10 0 13 4
l4=was & d:ahead	-4 -21 0 7 -10 0 13 4
l4=we	-4 -11 0 0 0 0 0 16
l4=we & d:ahead	-4 -11 0 0 0 0 0 16
l4=week	0 -10 0 -2 0 0 0 14
l4=week & d:ahead	0 -10 0 -4 0 0 0 15
l4=weekly	0 0 0 -12 0 0 0 12
l4=weekly & d:today	0 0 0 -12 0 0 0 12
l4=were	0 -22 -7 35 -5 0 0 -7
l4=were & d:ahead	0 -21 -7 34 -5 0 0 -7
l4=what & d:ahead	-5 12 0 -9 -3 0 0 4
l4=what & d:today	0 -9 0 11 0 0 0 0
l4=which	3 3 1 -4 6 0 0 -9
l4=which & d:ahead	3 3 1 -3 5 0 0 -9
l4=will	-11 -6 1 4 11 -2 -9 -2
l4=will & d:ahead	-11 -6 1 4 11 -2 -9 -2
l4=winter	0 -5 0 12 0 0 0 -4
l4=winter & d:ahead	0 -5 0 12 0 0 0 -4
l4=wire	0 0 0 12 0 0 0 -12
l4=with	0 -24 0 -3 5 0 -3 22
l4=with & d:ahead	0 -17 0 -5 9 0 -3 17
l4=with & d:today	0 -9 0 4 -5 0 0 6
l4=without	0 -10 0 11 -4 0 0 2
l4=worth	0 0 0 9 0 0 0 -8
l4=would	-6 -1 -11 0 1 1 -1 10
l4=would & d:ahead	-6 -1 -11 -1 1 1 -1 11
l4=year	0 -4 -3 12 -1 0 0 -1
l4=year & d:ahead	0 -4 -3 12 -1 0 0 -1
l4=you	0 -10 0 0 -1 0 0 12
l4=you & d:ahead	0 -10 0 -1 -1 0 0 13
l4=your	0 -6 0 0 10 0 0 -1
l4=your & d:ahead	0 -2 0 -3 10 0 0 -1
l4=—	1 -13 0 15 -6 0 0 -1
l4=— & d:ahead	2 -8 0 13 -4 0 0 -3
l='s on	0 0 0 -9 12 0 0 0
l='s on & d:ahead	0 0 0 -9 12 0 0 0
l=( until	0 -8 -1 8 0 0 0 0
l=( until & d:ahead	0 -8 -1 8 0 0 0 0
l=, <level>	0 9 0 -5 0 0 0 -1
l=, and	0 -14 0 0 8 0 0 0
l=, and & d:ahead	0 -12 0 4 8 0 0 -3
l=, by	0 0 0 0 9 0 0 -14
l=, by & d:ahead	0 0 0 0 9 0 0 -14
l=, not	-9 0 0 11 0 0 0 0
l=, not & d:ahead	-9 0 0 9 0 0 0 0
l=, since	0 -3 0 -7 0 0 0 10
l=, since & d:ahead	0 -3 0 -7 0 0 0 10
l=, till	0 0 0 -8 0 0 0 10
l=, till & d:ahead	0 0 0 -8 0 0 0 10
l=, until	0 2 0 -2 -4 9 -4 -2
l=, until & d:ahead	0 2 0 -2 -4 9 -4 -2
l=: on	0 9 0 -9 3 0 0 -4
l=: on & d:ahead	0 9 0 -9 3 0 0 -4
l=: until	-2 -9 0 -8 10 0 0 8
l=: until & d:ahead	-2 -9 0 -8 10 0 0 9
l=; from	0 18 0 -16 0 0 0 0
l=; from & d:ahead	0 18 0 -17 0 0 0 0
l=; on	0 9 0 -1 0 0 0 -9
l=; on & d:ahead	0 9 0 -2 0 0 0 -9
l=; until	0 -9 0 14 0 0 0 -5
l=; until & d:ahead	0 -9 0 14 0 0 0 -5
l=<begin> "	0 9 0 -4 0 0 0 0
l=<begin> <begin> & d:ahead	-2 0 6 0 5 7 0 -14
l=<begin> and	0 -3 0 9 0 0 0 -3
l=<begin> by & d:ahead	0 -4 0 -6 11 0 8 -7
l=<begin> for	0 -8 0 11 0 0 0 0
l=<begin> for & d:ahead	0 -8 0 11 0 0 0 0
l=<begin> friday	0 0 0 9 0 0 0 -5
l=<begin> friday & d:today	0 0 0 9 0 0 0 -5
l=<begin> from	2 0 9 2 -1 -2 -2 -7
l=<begin> from & d:ahead	3 -3 9 5 -1 -2 -1 -5
l=<begin> if	0 -9 0 10 0 0 0 0
l=<begin> if & d:ahead	0 -9 0 10 0 0 0 0
l=<begin> on	0 1 -2 -9 2 -2 -6 9
l=<begin> on & d:ahead	0 2 -2 -8 -1 -2 -6 9
l=<begin> on & d:today	0 -1 0 -5 9 0 0 0
l=<begin> since & d:ahead	0 -10 0 1 0 0 0 10
l=<begin> the & d:ahead	2 0 0 -12 -1 0 0 10
l=<begin> to	2 8 0 -10 0 0 0 0
l=<begin> to & d:ahead	2 8 0 -10 0 0 0 0
l=<day-ahead> from	0 -6 0 8 0 0 0 0
l=<day-ahead> from & d:ahead	0 -6 0 8 0 0 0 0
l=<day-ahead> to	-2 -3 -2 0 -8 0 0 10
l=<day-ahead> to & d:ahead	-2 -3 -2 0 -8 0 0 10
l=<day-gone> ,	0 -3 0 10 0 0 0 -5
l=<day-gone> , & d:ahead	0 -3 0 10 0 0 0 -5
l=<day-today> from	0 14 0 -18 -1 0 0 4
l=<day-today> from & d:ahead	0 14 0 -18 -1 0 0 4
l=<goods-amount> by	0 -1 0 11 -5 0 0 0
l=<goods-amount> by & d:ahead	0 -1 0 11 -5 0 0 0
l=<level> from	-10 0 0 2 0 0 0 2
l=<level> from & d:ahead	-10 2 0 0 0 0 0 2
l=<level> on	5 0 -1 9 -1 0 0 -16
l=<level> on & d:ahead	5 1 -1 6 -1 0 0 -15
l=<level> until	0 0 -1 5 -10 0 -3 3
l=<level> until & d:ahead	0 0 -1 9 -10 0 -3 0
l=<month-ahead> ,	0 -10 0 17 0 0 0 -4
l=<name> ,	0 6 0 -13 -6 0 0 16
l=<name> , & d:ahead	0 11 0 -13 -1 0 0 7
l=<name> , & d:today	0 -6 0 -1 -2 0 0 10
l=<name> until	0 0 0 -7 11 0 -10 1
l=<name> until & d:ahead	0 0 0 -7 11 0 -10 1
l=<number> from	0 10 0 -9 -3 0 0 1
l=<number> on	0 14 -3 -2 -4 0 0 -5
l=<number> on & d:ahead	0 14 -3 0 -4 0 0 -11
l=<number> until	0 -7 0 0 0 0 0 11
l=<number> until & d:ahead	0 -7 0 -2 0 0 0 11
l=<organisation> , & d:ahead	0 -3 0 -3 9 0 0 -1
l=<organisation> meet	0 0 0 -2 -8 0 0 10
l=<organisation> meet & d:ahead	0 0 0 -2 -8 0 0 10
l=<organisation> vote	0 0 0 15 -13 0 0 0
l=<person> on	0 0 0 9 -6 -2 0 -1
l=<points> from	0 10 0 -6 0 0 0 -3
l=<points> from & d:ahead	0 10 0 -6 0 0 0 -3
l=<points> until	0 0 0 -10 0 0 0 12
l=<points> until & d:ahead	0 0 0 -10 0 0 0 12
l=<seat> , & d:ahead	0 -4 0 25 -6 0 0 -14
l=<seat> by	6 -1 0 -22 6 0 0 6
l=<seat> by & d:ahead	6 -1 0 -22 6 0 0 6
l=<seat> for	0 -1 0 11 -2 0 0 -5
l=<seat> for & d:ahead	0 -1 0 11 -2 0 0 -5
l=<seat> on	0 -2 0 10 -4 0 0 0
l=<seat> on & d:ahead	0 -1 0 8 -3 0 0 0
l=<seat> until	0 -2 0 -6 0 0 0 10
l=<seat> until & d:ahead	0 -2 0 -6 0 0 0 10
l=<span> from	-2 14 0 2 -9 0 0 -24
l=<span> from & d:ahead	-1 18 0 -1 -8 0 0 -23
l=<span> on	0 0 0 9 0 0 0 -7
l=<span> on & d:ahead	0 0 0 9 0 0 0 -7
l=<span> to	0 0 0 -14 0 0 0 17
l=<span> to & d:ahead	0 0 0 -14 0 0 0 17
l=again before	0 0 0 -8 6 0 0 1
l=again before & d:ahead	0 0 0 -8 6 0 0 1
l=again from	4 -8 0 0 -3 0 0 11
l=again from & d:ahead	4 -8 0 0 -3 0 0 11
l=agree by	0 2 0 -8 0 0 0 1
l=agree by & d:ahead	0 2 0 -8 0 0 0 1
l=agreement by	0 -8 0 0 -9 0 0 13
l=agreement by & d:ahead	0 -8 0 0 -9 0 0 13
l=and <level>	0 -9 0 9 0 0 0 0
l=and <number>	0 -10 0 16 0 0 0 -7
l=and <number> & d:ahead	0 -10 0 16 0 0 0 -7
l=and after & d:ahead	0 0 0 -9 -1 0 0 12
l=and from	0 8 0 -9 9 0 0 -8
l=and from & d:ahead	0 8 0 -9 9 0 0 -8
l=and including	0 -8 9 -1 -2 0 0 2
l=and including & d:ahead	0 -8 9 -1 -2 0 0 2
l=and on	1 7 0 -8 6 0 0 -8
l=and on & d:ahead	1 7 0 -8 6 0 0 -8
l=and until	0 -1 0 -7 0 0 0 9
l=and until & d:ahead	0 -1 0 -7 0 0 0 9
l=answer by	0 -9 0 -12 5 0 10 0
l=answer by & d:ahead	0 -9 0 -12 5 0 10 0
l=apply until	0 -10 2 4 -8 0 0 5
l=apply until & d:ahead	0 -10 2 4 -8 0 0 5
l=arrive by	0 2 8 -9 1 0 -7 0
l=arrive by & d:ahead	0 2 8 -9 1 0 -7 0
l=as from	0 -13 0 7 4 0 0 0
l=as from & d:ahead	0 -12 0 7 4 0 0 0
l=as of	10 14 0 -6 -9 0 0 -15
l=as of & d:ahead	10 16 0 -11 -11 0 0 -10
l=at <number>	0 8 0 -15 8 0 0 0
l=at <number> & d:ahead	0 9 0 -13 0 0 0 5
l=at <number> & d:today	0 0 0 -2 10 0 0 -7
l=at midnight	0 -1 0 13 0 0 0 -9
l=at noon	0 -1 0 -5 0 0 0 9
l=at the	0 0 0 16 0 0 -2 -14
l=at the & d:ahead	0 0 0 16 0 0 -2 -14
l=back by	0 5 0 4 -12 0 -3 3
l=back by & d:ahead	0 5 0 4 -12 0 -3 3
l=back to	0 -12 0 20 0 5 0 -19
l=back to & d:ahead	0 -12 0 20 0 5 0 -19
l=bay on	0 0 0 7 -9 0 0 1
l=bay on & d:ahead	0 0 0 7 -9 0 0 1
l=before the	0 -5 -2 12 -3 0 -6 1
l=before the & d:ahead	0 -5 -2 12 -3 0 -6 1
l=begin on	0 3 -3 1 0 0 6 -15
l=begin on & d:ahead	0 3 -3 0 1 0 6 -15
l=busan on	0 0 0 13 0 0 0 -9
l=busan on & d:ahead	0 0 0 13 0 0 0 -9
l=by telephone	0 4 0 -10 -2 0 0 9
l=by the	4 -6 -3 0 6 -3 13 -22
l=by the & d:ahead	4 -6 -3 0 6 -3 13 -22
l=case on	0 -6 0 -9 7 0 0 9
l=case on & d:ahead	0 -6 0 -9 7 0 0 9
l=change on	0 -8 8 0 2 0 0 -2
l=change on & d:ahead	0 -8 8 0 2 0 0 -2
l=close on	0 -18 0 -2 1 14 0 1
l=close on & d:ahead	0 -18 0 -2 1 14 0 1
l=closed on	0 0 0 1 -11 7 0 0
l=closed on & d:ahead	0 0 0 1 -11 7 0 0
l=column ,	0 0 0 -11 0 0 0 11
l=column , & d:today	0 0 0 -11 0 0 0 11
l=come back	0 8 0 -4 0 0 0 -2
l=come back & d:ahead	0 8 0 -8 0 0 0 0
l=come by	0 -9 0 9 0 0 -1 0
l=come by & d:ahead	0 -9 0 9 0 0 -1 0
l=comment until	0 0 0 -13 17 0 0 0
l=comment until & d:ahead	0 0 0 -13 17 0 0 0
l=control of	-9 0 0 10 0 0 0 0
l=control of & d:ahead	-9 0 0 10 0 0 0 0
l=count from	0 -12 0 14 0 0 0 0
l=count from & d:ahead	0 -12 0 14 0 0 0 0
l=date from	0 -12 0 21 0 0 0 -9
l=date from & d:ahead	0 -11 0 21 0 0 0 -9
l=date is	0 0 0 -9 5 0 -1 6
l=date is & d:ahead	0 0 0 -9 5 0 -1 6
l=date of	0 6 0 -11 -2 0 0 6
l=date of & d:ahead	0 6 0 -11 -2 0 0 6
l=date to	0 10 0 -7 0 0 0 0
l=date to & d:ahead	0 10 0 -8 0 0 0 0
l=day is	0 0 0 -12 3 0 10 -2
l=day is & d:ahead	0 0 0 -12 3 0 10 -2
l=decide by	0 9 0 -11 0 0 0 0
l=decide by & d:ahead	0 9 0 -11 0 0 0 0
l=decide on	0 -7 0 -3 10 0 0 0
l=decide on & d:ahead	0 -7 0 -3 10 0 0 0
l=decision on	0 0 0 -7 9 0 0 0
l=decision on & d:ahead	0 0 0 -9 11 0 0 0
l=do so	0 0 0 -10 8 0 0 3
l=double on	0 4 0 -12 0 0 0 6
l=double on & d:ahead	0 4 0 -12 0 0 0 6
l=due by	0 -5 0 -6 20 0 -3 -4
l=due by & d:ahead	0 -5 0 -6 20 0 -3 -4
l=duty from	0 -8 0 10 0 0 0 0
l=duty from & d:ahead	0 -8 0 10 0 0 0 0
l=duty until	0 0 0 -7 -7 0 0 10
l=duty until & d:ahead	0 0 0 -7 -7 0 0 10
l=end :	0 -2 0 -6 0 0 0 12
l=end : & d:ahead	0 -2 0 -4 0 0 0 10
l=enter before	0 -9 1 6 8 0 0 -6
l=enter before & d:ahead	0 -9 1 6 8 0 0 -6
l=expire on	0 -2 6 0 -13 -2 0 5
l=expire on & d:ahead	0 -2 6 0 -13 -2 0 5
l=extend from	0 -1 0 -9 0 0 0 13
l=extend from & d:ahead	0 -1 0 -9 0 0 0 13
l=fall on	0 -5 0 -16 -3 4 8 12
l=fall on & d:ahead	0 -5 0 -16 -3 4 8 12
l=follow by	0 10 0 -4 -3 0 0 0
l=follow by & d:ahead	0 10 0 -4 -3 0 0 0
l=follow on	5 7 0 -7 3 0 0 -8
l=follow on & d:ahead	5 7 0 -7 3 0 0 -8
l=for <name>	0 14 0 -10 -2 0 0 0
l=force since	0 9 0 0 0 0 0 -9
l=force since & d:ahead	0 9 0 0 0 0 0 -9
l=force until	0 8 0 -19 0 0 0 7
l=force until & d:ahead	0 8 0 -19 0 0 0 7
l=free from & d:ahead	0 10 0 -8 0 0 0 0
l=friday ,	0 4 10 -5 1 -1 1 -10
l=friday , & d:ahead	0 -3 11 -5 7 -1 1 -7
l=friday , & d:today	0 9 0 0 -9 0 0 -4
l=from the	9 14 -4 -2 -11 0 0 -24
l=from the & d:ahead	9 14 -4 -2 -11 0 0 -24
l=go on	0 -5 0 -10 -1 0 0 17
l=go on & d:ahead	0 -5 0 -6 -1 0 0 13
l=go to	0 11 0 0 0 0 0 -8
l=go to & d:ahead	0 11 0 0 0 0 0 -8
l=good until	0 0 3 -12 -7 0 7 7
l=good until & d:ahead	0 0 3 -12 -7 0 7 7
l=half on	0 11 0 -6 0 0 0 0
l=half on & d:ahead	0 11 0 -6 0 0 0 0
l=heard on	0 -3 0 -4 12 0 0 -2
l=heard on & d:ahead	0 -3 0 -4 12 0 0 -2
l=hold until	-11 10 -1 -1 5 0 0 0
l=hold until & d:ahead	-11 10 -1 -1 5 0 0 0
l=hour on	0 10 0 -7 0 0 0 0
l=impose on	0 10 0 -9 0 0 0 0
l=impose on & d:ahead	0 10 0 -9 0 0 0 0
l=in <name>	0 -9 0 11 0 0 0 0
l=in <name> & d:ahead	0 -8 0 9 0 0 0 0
l=in <seat> & d:ahead	0 0 0 9 -3 0 0 -3
l=in until	0 0 0 -10 13 0 0 0
l=in until & d:ahead	0 0 0 -10 13 0 0 0
l=is on	0 -15 0 -3 3 11 0 0
l=is on & d:ahead	0 -15 0 -3 3 11 0 0
l=it by	0 -10 0 6 0 1 5 -9
l=it by & d:ahead	0 -10 0 6 0 1 5 -9
l=it is & d:ahead	0 6 0 -12 -3 0 0 9
l=it is & d:today	0 0 0 10 0 0 0 -6
l=it on	0 -9 0 9 -5 0 0 5
l=it on & d:ahead	0 -9 0 9 -5 0 0 5
l=it to	1 3 0 11 -7 0 0 -11
l=it to & d:ahead	1 3 0 11 -7 0 0 -11
l=it until	0 -5 2 -1 10 3 0 -9
l=it until & d:ahead	0 -5 2 -1 10 3 0 -9
l=itself on	1 -10 0 0 4 0 0 0
l=itself on & d:ahead	1 -10 0 0 4 0 0 0
l=lapse on	-1 -2 0 -6 0 0 0 9
l=lapse on & d:ahead	-1 -2 0 -6 0 0 0 9
l=last until	-2 -9 0 8 -12 0 3 1
l=last until & d:ahead	-2 -9 0 7 -12 0 3 2
l=later than	0 0 0 -21 13 0 9 -1
l=later than & d:ahead	0 0 0 -21 13 0 9 -1
l=live until	0 8 0 -12 -4 0 0 7
l=live until & d:ahead	0 8 0 -12 -4 0 0 7
l=m .	0 8 0 -4 0 0 0 -2
l=make by	0 8 0 -17 9 0 0 0
l=make by & d:ahead	0 8 0 -17 9 0 0 0
l=matter on	0 -2 0 -5 9 0 0 0
l=matter on & d:ahead	0 -2 0 -5 9 0 0 0
l=memo ,	0 10 0 -10 0 0 0 0
l=memo , & d:today	0 10 0 -10 0 0 0 0
l=monday , & d:today	0 -5 0 11 0 0 0 -4
l=more from & d:ahead	0 -14 0 16 0 0 0 0
l=network on	0 0 0 -7 0 0 0 9
l=network on & d:ahead	0 0 0 -7 0 0 0 9
l=night to	0 0 0 10 0 0 0 -9
l=off on	0 -4 0 -3 8 0 0 0
l=off on & d:ahead	0 -4 0 -3 8 0 0 0
l=oil from	0 -4 0 -5 11 0 0 0
l=oil from & d:ahead	0 -4 0 -5 11 0 0 0
l=on <day-gone>	0 0 0 8 0 0 0 -8
l=on <day-gone> & d:today	0 0 0 8 0 0 0 -8
l=on the	-2 11 7 -6 0 0 0 -6
l=on the & d:ahead	-2 11 7 -6 0 0 0 -6
l=one is	0 1 0 -10 0 0 0 8
l=one is & d:ahead	0 1 0 -10 0 0 0 8
l=open on	0 0 0 -5 10 0 0 -1
l=open on & d:ahead	0 0 0 -5 10 0 0 -1
l=order of	0 -5 0 12 0 0 0 -1
l=order of & d:ahead	0 -5 0 12 0 0 0 -1
l=out on	-2 -2 5 -1 -10 3 0 5
l=out on & d:ahead	-2 -2 5 -1 -10 3 0 5
l=own on	9 3 0 -5 -1 0 0 -5
l=own on & d:ahead	9 3 0 -6 -1 0 0 -5
l=paper on	0 -3 0 10 -7 0 0 0
l=paper on & d:ahead	0 -3 0 10 -7 0 0 0
l=pause from	0 -11 0 11 0 0 0 0
l=pause from & d:ahead	0 -11 0 11 0 0 0 0
l=pause until	0 3 0 -8 0 0 0 5
l=pause until & d:ahead	0 3 0 -8 0 0 0 5
l=pay <number>	0 -13 0 16 0 0 0 0
l=pay before	0 11 0 -6 -2 0 0 0
l=pay before & d:ahead	0 11 0 -6 -2 0 0 0
l=plan for	0 9 0 0 -6 0 0 0
l=plan for & d:ahead	0 9 0 0 -6 0 0 0
l=proclamation on	0 -8 0 10 0 0 0 0
l=proclamation on & d:ahead	0 -8 0 10 0 0 0 0
l=report by	0 -1 0 9 -4 0 -1 0
l=report by & d:ahead	0 -1 0 9 -4 0 -1 0
l=retroactive to	0 0 0 10 0 0 0 -8
l=retroactive to & d:ahead	0 0 0 10 0 0 0 -8
l=return on	0 14 0 -10 -1 0 0 0
l=return on & d:ahead	0 14 0 -10 -1 0 0 0
l=review by	0 0 0 -7 11 0 -1 0
l=review by & d:ahead	0 0 0 -7 11 0 -1 0
l=rule of	-6 0 0 10 0 0 0 0
l=rule of & d:ahead	-6 0 0 10 0 0 0 0
l=run to	-10 -1 2 -2 13 -2 0 -2
l=run to & d:ahead	-10 -1 2 -2 13 -2 0 -2
l=run until	0 13 0 -8 -13 0 0 0
l=run until & d:ahead	0 13 0 -8 -13 0 0 0
l=saturday , & d:ahead	0 7 0 -10 1 0 0 1
l=sell by	0 0 0 -5 0 9 0 0
l=sell by & d:ahead	0 0 0 -5 0 9 0 0
l=shut on	0 -7 0 9 0 0 0 0
l=shut on & d:ahead	0 -7 0 9 0 0 0 0
l=signature on	0 0 0 -7 10 0 0 0
l=signature on & d:ahead	0 0 0 -7 10 0 0 0
l=sit on	0 -6 0 -2 8 0 0 -1
l=sit on & d:ahead	0 -6 0 -2 8 0 0 -1
l=so by	0 4 0 -14 3 0 2 0
l=so by & d:ahead	0 4 0 -14 3 0 2 0
l=so on	0 0 0 0 4 0 0 -11
l=so on & d:ahead	0 0 0 0 4 0 0 -11
l=start on	7 7 -2 -4 -1 0 0 -8
l=start on & d:ahead	7 7 -2 -4 -1 0 0 -8
l=stop on	0 -4 0 -6 0 0 0 13
l=stop on & d:ahead	0 -4 0 -6 0 0 0 13
l=strike until	0 -1 0 10 0 0 0 -4
l=strike until & d:ahead	0 -1 0 10 0 0 0 -4
l=suspend to	8 -3 0 0 -3 0 0 -1
l=suspend to & d:ahead	8 -3 0 0 -3 0 0 -1
l=tariff on	0 5 0 -14 11 0 0 0
l=that from	0 9 0 -7 0 0 0 -1
l=that from & d:ahead	0 9 0 -7 0 0 0 -1
l=that is & d:ahead	0 -4 0 13 0 0 0 -7
l=them by	0 1 0 -11 0 0 0 6
l=them by & d:ahead	0 1 0 -11 0 0 0 6
l=then on	0 6 0 -10 0 0 0 2
l=then on & d:ahead	0 6 0 -10 0 0 0 2
l=there from	0 10 0 -8 0 0 0 0
l=there from & d:ahead	0 10 0 -8 0 0 0 0
l=there on	0 -2 0 14 -3 0 0 -4
l=there on & d:ahead	0 -2 0 14 -3 0 0 -4
l=thread ,	0 0 0 -13 0 0 0 14
l=thread , & d:today	0 0 0 -13 0 0 0 14
l=through the	0 0 0 -8 0 0 0 12
l=through the & d:ahead	0 0 0 -8 0 0 0 12
l=thursday ,	0 -10 0 -6 6 0 0 10
l=time until	0 5 0 -5 2 0 8 -14
l=time until & d:ahead	0 5 0 -5 2 0 8 -14
l=to <level>	0 12 0 -6 0 0 0 -6
l=to <level> & d:ahead	0 10 0 -4 0 0 0 -5
l=to <name>	0 9 0 0 0 0 0 -8
l=to lapse	0 0 3 -11 0 0 0 8
l=to the	-9 -21 2 -6 1 0 -1 18
l=to the & d:ahead	-9 -21 2 -6 1 0 -1 18
l=treaty by	0 -8 0 0 -7 0 0 13
l=treaty by & d:ahead	0 -8 0 0 -7 0 0 13
l=truce by	0 2 0 0 6 0 3 -15
l=truce by & d:ahead	0 2 0 0 6 0 3 -15
l=truce from	0 -11 0 6 0 0 0 4
l=truce from & d:ahead	0 -11 0 6 0 0 0 4
l=truce until	4 -8 0 9 -5 0 -1 -2
l=truce until & d:ahead	4 -8 0 9 -5 0 -1 -2
l=tuesday ,	0 1 0 -10 -6 0 0 14
l=used from	0 -8 0 -2 10 0 0 0
l=used from & d:ahead	0 -8 0 -2 10 0 0 0
l=vote on	0 -11 0 7 0 0 0 0
l=vote on & d:ahead	0 -11 0 7 0 0 0 0
l=wednesday , & d:ahead	0 12 0 -1 -11 8 0 -10
l=wednesday , & d:today	0 -12 0 0 7 0 0 2
l=week ,	0 0 0 -11 3 0 0 10
l=week , & d:ahead	0 0 0 -11 3 0 0 10
l=week of	0 -4 0 12 -3 0 0 0
l=week of & d:ahead	0 -4 0 12 -3 0 0 0
l=what change	0 9 0 -6 -1 0 0 0
l=what happen	0 6 0 5 0 0 0 -12
l=what happen & d:ahead	0 6 0 4 0 0 0 -12
l=which is	0 -12 0 19 -2 0 0 -6
l=which is & d:ahead	0 -12 0 19 -2 0 0 -6
l=write on	0 -10 0 0 7 0 0 0
l=write on & d:ahead	0 -10 0 0 7 0 0 0
l=— from	0 11 0 -10 0 0 0 0
l=— from & d:ahead	0 17 0 -16 0 0 0 0
l=— on	0 7 0 -9 0 0 0 0
l=— on & d:ahead	0 7 0 -9 0 0 0 0
lead=( & d:today	0 -8 0 10 -4 0 0 0
lead=)	-2 25 -2 -7 -3 0 0 -5
lead=) & d:ahead	-1 26 -2 -6 -3 0 0 -8
lead=*	0 -7 0 9 0 0 0 0
lead=,	1 3 -2 6 -13 1 0 -5
lead=, & d:today	-13 1 -10 11 -12 -4 -7 5
lead=-	2 0 0 -13 -10 3 4 7
lead=- & d:ahead	2 3 0 -21 -8 4 4 11
lead=- & d:today	0 -4 0 15 0 0 0 -5
lead=1	0 38 -1 -24 -19 0 0 -4
lead=1 & d:ahead	0 44 -1 -40 -18 0 0 0
lead=1 & d:today	0 -9 0 19 0 0 0 -8
lead=10 & d:ahead	-7 -11 0 -2 4 0 0 14
lead=10 & d:today	0 0 0 10 0 0 0 -12
lead=11	0 -5 0 0 -4 0 0 9
lead=11 & d:ahead	0 -4 0 -2 -2 0 0 10
lead=12	-1 -9 0 24 -6 0 0 -6
lead=12 & d:ahead	0 -7 0 19 -5 0 0 -4
lead=13	0 -4 0 -8 10 0 0 1
lead=14	0 -8 0 15 -5 0 0 -3
lead=14 & d:ahead	0 -4 0 19 -2 0 0 -9
lead=15 & d:today	0 10 0 -6 0 0 0 -1
lead=18	0 -7 0 0 -2 0 0 10
lead=18 & d:ahead	0 -6 0 -2 -1 0 0 11
lead=19	0 0 0 10 0 -1 0 0
lead=2	0 0 0 12 -4 0 0 -7
lead=20	0 -14 0 -4 -12 0 14 9
lead=20 & d:ahead	0 -11 0 0 -9 0 14 2
lead=21	0 -2 0 0 13 0 0 -11
lead=21 & d:ahead	0 0 0 0 14 0 0 -10
lead=22	0 -8 0 10 0 2 0 0
lead=27	16 0 0 -10 0 0 0 -1
lead=27 & d:ahead	16 0 0 -13 0 0 0 0
lead=28	0 0 0 16 -1 0 0 -11
lead=28 & d:today	0 0 0 13 0 0 0 -10
lead=29	0 10 0 -1 -2 0 0 -9
lead=29 & d:ahead	0 -1 0 12 0 0 0 -7
lead=29 & d:today	0 12 0 -10 0 0 0 0
lead=3 & d:ahead	0 -15 0 10 0 0 0 4
lead=3 & d:today	0 13 0 -11 0 0 0 0
lead=30	0 3 0 -5 -10 14 0 0
lead=30 & d:ahead	0 6 0 0 -7 14 0 -17
lead=30 & d:today	0 -2 0 -7 0 0 0 12
lead=31	0 -2 0 -19 -10 0 4 24
lead=31 & d:ahead	0 0 0 -20 -8 0 4 22
lead=4	0 -11 0 22 -3 0 0 -6
lead=4 & d:ahead	0 -11 0 20 -1 0 0 -5
lead=5 & d:ahead	0 10 0 -5 0 0 0 -2
lead=6 & d:ahead	0 -2 0 -3 0 0 0 9
lead=8	6 -8 0 19 -7 0 0 -15
lead=8 & d:ahead	6 -13 0 19 -5 0 0 -13
lead=9	2 -11 15 -3 0 0 0 -3
lead=9 & d:ahead	-3 -9 15 -2 1 0 0 0
lead=: & d:today	0 -11 0 13 0 0 0 -1
lead=; & d:today	0 -8 0 14 -3 0 0 -2
lead=a	5 -8 1 6 -9 -4 10 0
lead=a & d:ahead	5 -10 1 6 -9 -4 10 1
lead=after	0 9 -2 -4 1 0 -1 -2
lead=after & d:ahead	0 9 -2 -5 1 0 -1 -1
lead=all	0 25 0 -15 -4 0 0 -9
lead=all & d:ahead	0 25 0 -15 -4 0 0 -9
lead=american	0 6 0 8 -1 0 0 -12
lead=american & d:ahead	0 8 0 3 0 0 0 -11
lead=an	0 -14 0 -14 20 0 0 7
lead=an & d:ahead	0 -14 0 -14 20 0 0 7
lead=and	-17 3 -11 0 -1 -9 6 6
lead=and & d:ahead	-17 3 -11 0 0 -8 6 5
lead=announced	0 11 0 -18 7 0 0 0
lead=announced & d:ahead	0 11 0 -18 7 0 0 0
lead=applications	0 0 0 10 -7 0 0 0
lead=applications & d:ahead	0 0 0 10 -7 0 0 0
lead=april	0 0 0 4 3 0 0 -10
lead=april & d:ahead	0 -19 0 22 4 0 0 -8
lead=april & d:today	0 14 0 -12 0 0 0 0
lead=argentina	0 -2 0 -10 0 0 7 4
lead=argentina & d:ahead	0 -2 0 -10 0 0 7 4
lead=as	8 -17 -2 11 -3 0 0 3
lead=as & d:ahead	9 -14 -2 3 0 0 0 7
lead=as & d:today	0 -4 0 11 -2 0 0 -4
lead=ask	0 -8 0 3 -13 0 0 11
lead=ask & d:ahead	0 -8 0 3 -12 0 0 11
lead=at	5 -4 0 -16 8 0 0 11
lead=at & d:ahead	6 -1 0 -16 0 0 0 13
lead=at & d:today	0 -4 0 -4 9 0 0 1
lead=august	0 5 0 4 -10 0 0 0
lead=august & d:ahead	0 0 0 9 -8 0 0 0
lead=because	0 -10 0 -3 0 0 0 14
lead=because & d:ahead	0 -10 0 0 0 0 0 10
lead=before	-2 -8 5 0 6 -1 -9 5
lead=before & d:ahead	-1 -6 6 0 5 0 -9 1
lead=beijing & d:ahead	0 1 0 -8 0 0 0 9
lead=bolivia	0 0 0 -13 15 0 0 0
lead=both	-9 0 0 2 14 0 -7 -8
lead=both & d:ahead	-9 0 0 1 14 0 -7 -8
lead=britain	0 -13 0 3 8 0 0 0
lead=britain & d:ahead	0 -13 0 3 8 0 0 0
lead=but	-1 6 -4 0 2 0 3 -8
lead=but & d:ahead	-1 6 -4 0 2 0 3 -8
lead=by	-6 -3 0 11 -2 0 9 -10
lead=by & d:ahead	-5 -3 0 10 -1 0 9 -11
lead=cabinet	0 0 0 12 -9 0 0 0
lead=cabinet & d:ahead	0 0 0 12 -9 0 0 0
lead=canada	0 11 0 -5 -1 0 0 -6
lead=china	12 -8 0 2 0 -1 -6 0
lead=china & d:ahead	12 -8 0 12 -16 0 -6 0
lead=china & d:today	0 0 0 -9 11 0 0 -1
lead=chinese	0 0 0 9 0 0 0 -11
lead=chinese & d:ahead	0 1 0 7 0 0 0 -10
lead=claims	0 0 0 -9 10 0 0 0
lead=claims & d:ahead	0 0 0 -9 10 0 0 0
lead=denmark & d:ahead	0 0 0 12 -7 0 0 -1
lead=details	0 -9 0 10 0 0 0 0
lead=details & d:ahead	0 -9 0 10 0 0 0 0
lead=duties	0 -10 0 16 0 0 0 -5
lead=duties & d:ahead	0 -9 0 16 0 0 0 -5
lead=each	0 0 0 10 0 0 0 -8
lead=each & d:ahead	0 0 0 10 0 0 0 -8
lead=europe	0 9 0 0 0 0 2 -11
lead=february	0 12 0 -3 -5 0 0 -4
lead=february & d:ahead	0 13 0 -4 -5 0 0 -3
lead=fees	0 0 0 -1 12 0 0 -7
lead=five	0 -1 0 13 0 0 0 -10
lead=five & d:ahead	0 -1 0 12 0 0 0 -10
lead=for & d:today	0 15 0 -14 0 0 0 0
lead=fourteen	0 -10 0 10 0 0 0 0
lead=fourteen & d:ahead	0 -10 0 10 0 0 0 0
lead=friday	0 13 0 -19 9 0 0 1
lead=friday & d:ahead	0 17 0 -30 11 0 0 6
lead=friday & d:today	0 -6 0 17 0 0 0 -8
lead=from	4 8 6 0 -5 -3 -4 -15
lead=from & d:ahead	5 3 6 3 -6 -2 -4 -13
lead=goods	-1 3 -4 1 9 0 0 -13
lead=goods & d:ahead	-1 3 -4 0 9 0 0 -12
lead=he	0 2 0 6 0 -2 -3 -8
lead=he & d:ahead	0 2 0 5 1 -2 -3 -7
lead=he'd	-1 0 0 11 0 0 0 -6
lead=if	4 0 0 -12 1 -12 4 9
lead=if & d:ahead	4 0 0 -9 -1 -12 4 7
lead=if & d:today	0 -4 0 -8 9 0 0 3
lead=in	-2 4 -3 -16 8 0 -3 15
lead=in & d:ahead	-2 5 -3 -18 10 0 -3 14
lead=india	0 17 0 -11 -10 0 2 0
lead=india & d:ahead	0 18 0 -9 -10 0 2 -5
lead=indonesia	0 0 0 10 -5 0 0 -5
lead=indonesia & d:ahead	0 0 0 10 -5 0 0 -5
lead=it	0 6 -6 2 3 0 -10 -4
lead=it & d:ahead	0 4 -5 -2 5 0 -10 1
lead=it & d:today	0 3 0 10 -5 0 0 -15
lead=its	4 -15 4 12 -20 0 0 6
lead=its & d:ahead	4 -19 4 15 -20 0 0 6
lead=january	0 0 0 -17 -10 13 0 11
lead=january & d:ahead	0 0 0 -20 -10 13 0 11
lead=japan	0 0 0 -15 7 0 0 12
lead=japan & d:ahead	0 -15 0 -8 7 0 0 12
lead=july	0 6 0 9 -2 0 -1 -9
lead=july & d:ahead	0 10 0 10 0 0 -1 -15
lead=korean	0 -9 0 10 0 0 0 0
lead=last	0 0 0 -7 -1 0 0 9
lead=may	0 -8 0 18 0 0 0 -10
lead=may & d:ahead	0 -5 0 14 0 0 0 -9
lead=members	0 0 0 19 -17 0 0 0
lead=members & d:ahead	0 0 0 19 -17 0 0 0
lead=mexico	0 0 0 14 -8 0 0 -5
lead=mexico & d:ahead	0 0 0 11 -8 0 0 -1
lead=monday	0 6 11 -7 -4 0 0 -5
lead=monday & d:ahead	0 2 11 -8 -2 0 0 0
lead=most	1 -10 0 2 -3 0 0 7
lead=most & d:ahead	1 -10 0 2 -3 0 0 7
lead=neither	0 -11 0 6 -1 0 0 4
lead=neither & d:ahead	0 -11 0 9 -1 0 0 2
lead=next	0 0 0 -5 9 0 0 -4
lead=next & d:ahead	0 0 0 -5 9 0 0 -4
lead=no	0 3 0 -3 5 0 4 -11
lead=no & d:ahead	0 4 0 -5 6 0 4 -10
lead=nothing	0 10 0 0 -2 0 0 -8
lead=nothing & d:ahead	0 10 0 0 -1 0 0 -7
lead=november	11 -5 12 -24 0 0 -1 5
lead=november & d:ahead	12 -1 12 -31 2 0 -1 4
lead=now	0 11 0 -13 0 0 0 2
lead=now & d:ahead	0 11 0 -13 0 0 0 2
lead=objections	0 -5 0 17 -8 0 0 0
lead=objections & d:ahead	0 -5 0 17 -8 0 0 0
lead=oct	0 -6 0 0 9 0 0 0
lead=officials	0 1 0 5 -11 0 0 0
lead=officials & d:ahead	0 1 0 5 -11 0 0 0
lead=on	-1 -4 -4 4 4 -5 -10 1
lead=on & d:ahead	-1 -3 -4 4 0 -5 -10 3
lead=on & d:today	0 -5 0 0 10 0 0 -6
lead=one	0 3 0 -16 6 8 0 -1
lead=one & d:ahead	0 4 0 -18 6 8 0 0
lead=orders	0 9 0 -8 0 0 0 0
lead=orders & d:ahead	0 9 0 -8 0 0 0 0
lead=other	0 -14 0 -3 -1 0 15 6
lead=other & d:ahead	0 -13 0 -6 -1 0 15 6
lead=our	-1 -2 0 7 -20 0 0 11
lead=our & d:ahead	-1 -1 0 6 -19 0 0 11
lead=parliament	0 -6 0 -4 11 0 0 -1
lead=parliament & d:ahead	0 -5 0 -4 11 0 0 0
lead=peru	0 0 0 -6 8 0 0 0
lead=peru & d:ahead	0 0 0 -6 8 0 0 0
lead=port	0 -10 0 7 12 0 0 -7
lead=port & d:ahead	0 -10 0 6 12 0 0 -6
lead=prime	0 -10 0 0 5 0 0 1
lead=prime & d:ahead	0 -10 0 0 6 0 0 1
lead=saturday & d:ahead	0 9 0 -6 0 0 0 0
lead=sept	0 9 0 -14 7 0 0 0
lead=september	0 -5 0 18 0 0 0 -12
lead=september & d:ahead	0 0 0 13 0 0 0 -12
lead=seven	0 -11 0 11 0 0 0 0
lead=since	0 9 0 1 -11 0 0 -1
lead=so	-1 -8 0 0 -15 8 0 14
lead=so & d:ahead	-1 -6 0 -1 -13 8 0 15
lead=some	2 11 0 -12 0 0 0 -1
lead=some & d:ahead	2 11 0 -12 0 0 0 -1
lead=steel	0 -8 0 10 0 0 0 0
lead=suspended	10 0 0 0 0 0 0 -9
lead=suspended & d:ahead	10 0 0 0 0 0 0 -9
lead=sweden	0 -11 0 -3 6 0 0 8
lead=sweden & d:ahead	0 -11 0 -3 6 0 0 8
lead=swiss	0 -3 0 10 -1 0 0 0
lead=swiss & d:ahead	0 -3 0 10 -1 0 0 0
lead=ten	0 10 0 -9 0 0 0 0
lead=ten & d:ahead	0 11 0 -9 0 0 0 0
lead=that	-3 -5 11 -2 -6 -7 3 7
lead=that & d:ahead	-2 -2 13 -5 -9 -6 3 9
lead=that & d:today	0 -12 -2 10 3 0 0 -3
lead=the	-17 2 -17 6 -5 7 0 9
lead=the & d:ahead	-16 -1 -16 7 -4 7 0 11
lead=the & d:today	0 9 0 -1 0 0 0 -4
lead=their	0 0 0 9 -4 0 0 -4
lead=then	0 0 0 14 -3 0 0 -9
lead=then & d:ahead	0 0 0 13 -3 0 0 -9
lead=there	0 -4 0 -10 13 0 0 2
lead=there & d:ahead	0 -4 0 -10 13 0 0 2
lead=they	-3 -10 8 3 -15 -7 13 10
lead=they & d:ahead	-3 -8 9 -1 -13 -7 13 11
lead=they & d:today	0 -6 0 13 -4 0 0 0
lead=those	0 14 0 -13 8 0 0 -9
lead=those & d:ahead	0 14 0 -13 8 0 0 -9
lead=thursday	0 0 0 -12 -10 0 3 17
lead=thursday & d:ahead	0 0 0 -14 -8 0 4 17
lead=till	0 0 0 -13 0 0 0 15
lead=till & d:ahead	0 0 0 -13 0 0 0 15
lead=to	1 -4 0 -8 10 0 0 1
lead=to & d:ahead	1 -4 0 -8 10 0 0 2
lead=tonight & d:today	2 0 3 -13 2 0 0 1
lead=trade	0 2 0 11 -3 0 0 -12
lead=trade & d:ahead	0 3 0 10 -2 0 0 -11
lead=treasury	0 -7 0 2 -10 0 1 9
lead=treasury & d:ahead	0 -15 0 6 -9 0 1 10
lead=trucks	0 10 0 -8 -2 0 0 1
lead=trucks & d:ahead	0 10 0 -8 -2 0 0 1
lead=trump	-4 -10 0 12 -12 -3 -3 13
lead=trump & d:ahead	-4 -9 0 9 -12 -3 -3 15
lead=tuesday	0 -10 0 5 5 0 0 -2
lead=turkey	0 -3 0 -3 -3 0 0 11
lead=turkey & d:ahead	0 -3 0 -3 -3 0 0 11
lead=twelve	0 -8 0 1 -6 0 0 12
lead=twelve & d:ahead	0 -8 0 1 -6 0 0 12
lead=two	0 -3 0 -12 0 0 7 10
lead=two & d:ahead	0 -3 0 -12 0 0 7 10
lead=u.s.	0 10 0 -5 0 0 0 -1
lead=u.s. & d:ahead	0 10 0 -6 0 0 0 -1
lead=under	0 9 0 14 -13 -4 -1 -12
lead=under & d:ahead	0 9 0 14 -13 -4 -1 -12
lead=unless	0 -1 0 -14 16 1 -1 0
lead=unless & d:ahead	0 -1 0 -10 12 1 -1 -1
lead=vietnam	9 0 0 -1 -1 0 0 -5
lead=vietnam & d:ahead	9 0 0 -1 -1 0 0 -5
lead=washington	7 -13 0 -1 0 0 4 2
lead=washington & d:ahead	7 -13 0 -1 0 0 4 2
lead=we	-3 14 3 -2 -17 -6 -5 10
lead=we & d:ahead	-3 7 3 1 -16 -6 -5 11
lead=wednesday	0 -10 0 -19 16 0 0 15
lead=wednesday & d:ahead	0 -9 0 -18 16 0 0 12
lead=what & d:ahead	1 -12 -6 0 9 0 -1 11
lead=where	0 -10 0 6 -1 0 0 4
lead=whether	0 0 0 -5 -7 0 0 12
lead=whether & d:ahead	0 0 0 -2 -6 0 0 9
lead=who	-2 7 0 11 -7 0 -4 -11
lead=who & d:ahead	-2 12 0 6 -7 0 -4 -11
lead=whoever	0 -2 0 5 -11 0 -2 8
lead=whoever & d:ahead	0 -2 0 5 -11 0 -2 8
lead=whose	-1 3 0 -16 5 8 3 0
lead=whose & d:ahead	-1 3 0 -17 5 8 3 0
lead=with	0 7 0 -9 -3 4 0 2
lead=with & d:ahead	0 7 0 -10 -2 4 0 2
lead=within	0 -4 0 11 -1 0 0 -1
lead=within & d:ahead	0 -4 0 11 -1 0 0 -1
lead=yet	0 -4 0 -9 9 0 0 6
lead=yet & d:ahead	0 -4 0 -9 9 0 0 6
lead=you	0 -8 0 1 -1 0 0 7
lead=you & d:ahead	0 -8 0 1 -1 0 0 7
lead=your	0 -10 0 12 0 0 0 0
lead=—	5 -2 2 -1 2 -3 -10 3
lead=— & d:ahead	4 -11 3 -3 11 -2 -8 8
lead=— & d:today	0 11 0 1 -19 0 0 -5
lead=•	0 11 0 -2 -4 0 5 -9
lead=• & d:ahead	0 11 0 -2 -4 0 5 -9
lll=, and from	0 0 0 -1 10 0 0 -7
lll=, and from & d:ahead	0 0 0 -2 10 0 0 -7
lll=, and on	2 -22 1 6 0 0 0 10
lll=, and on & d:ahead	2 -21 1 5 0 0 0 10
lll=, begin on	0 17 0 -10 0 0 0 -6
lll=, begin on & d:ahead	0 17 0 -10 0 0 0 -6
lll=, counted from	0 -9 0 11 0 0 0 0
lll=, counted from & d:ahead	0 -9 0 11 0 0 0 0
lll=, end on	3 -10 0 -4 -2 0 0 9
lll=, end on & d:ahead	3 -10 0 -4 -2 0 0 9
lll=, in force	0 9 0 -1 0 0 0 -6
lll=, in force & d:ahead	0 9 0 -1 0 0 0 -6
lll=, lapse on	0 -8 0 0 0 0 0 9
lll=, lapse on & d:ahead	0 -8 0 0 0 0 0 9
lll=, start on	2 0 0 10 -12 0 0 -3
lll=, start on & d:ahead	2 0 0 10 -12 0 0 -3
lll=, suspend until	-1 8 0 -12 4 0 0 0
lll=, suspend until & d:ahead	-1 8 0 -12 4 0 0 0
lll=, to the	0 0 0 -16 -2 0 0 22
lll=, to the & d:ahead	0 0 0 -17 -2 0 0 22
lll=, until the	0 23 9 -26 0 0 0 -3
lll=, until the & d:ahead	0 23 9 -26 0 0 0 -3
lll=, which is	0 -11 0 20 -1 0 0 -8
lll=. m .	0 8 0 -4 0 0 0 -2
lll=/ <seat> ,	0 15 0 -12 0 0 0 0
lll=/ <seat> , & d:today	0 15 0 -12 0 0 0 0
lll=: <level> until	0 -17 0 19 0 0 0 0
lll=: <level> until & d:ahead	0 -17 0 19 0 0 0 0
lll=: <number> on	0 -10 -1 9 2 0 0 0
lll=<begin> <begin> "	0 9 0 -4 0 0 0 0
lll=<begin> <begin> <begin> & d:ahead	-2 0 6 0 5 7 0 -14
lll=<begin> <begin> and	0 -3 0 9 0 0 0 -3
lll=<begin> <begin> by & d:ahead	0 -4 0 -6 11 0 8 -7
lll=<begin> <begin> for	0 -8 0 11 0 0 0 0
lll=<begin> <begin> for & d:ahead	0 -8 0 11 0 0 0 0
lll=<begin> <begin> friday	0 0 0 9 0 0 0 -5
lll=<begin> <begin> friday & d:today	0 0 0 9 0 0 0 -5
lll=<begin> <begin> from	2 0 9 2 -1 -2 -2 -7
lll=<begin> <begin> from & d:ahead	3 -3 9 5 -1 -2 -1 -5
lll=<begin> <begin> if	0 -9 0 10 0 0 0 0
lll=<begin> <begin> if & d:ahead	0 -9 0 10 0 0 0 0
lll=<begin> <begin> on	0 1 -2 -9 2 -2 -6 9
lll=<begin> <begin> on & d:ahead	0 2 -2 -8 -1 -2 -6 9
lll=<begin> <begin> on & d:today	0 -1 0 -5 9 0 0 0
lll=<begin> <begin> since & d:ahead	0 -10 0 1 0 0 0 10
lll=<begin> <begin> the & d:ahead	2 0 0 -12 -1 0 0 10
lll=<begin> <begin> to	2 8 0 -10 0 0 0 0
lll=<begin> <begin> to & d:ahead	2 8 0 -10 0 0 0 0
lll=<begin> <level> from	0 -10 0 10 0 0 0 0
lll=<begin> <name> ,	0 -5 0 11 -1 0 0 0
lll=<begin> <person> :	-1 -5 0 10 0 0 0 -1
lll=<begin> <person> : & d:ahead	-1 -4 0 10 0 0 0 0
lll=<begin> <seat> ,	0 -9 0 0 10 0 0 0
lll=<begin> <seat> , & d:today	0 -10 0 -2 11 0 0 2
lll=<begin> <span> from	0 -10 0 10 0 0 0 0
lll=<begin> and on	0 14 0 -9 9 0 0 -14
lll=<begin> and on & d:ahead	0 14 0 -9 9 0 0 -14
lll=<begin> date :	0 0 0 8 0 0 0 -2
lll=<begin> date : & d:today	0 0 0 8 0 0 0 -2
lll=<begin> friday ,	0 0 8 -6 7 0 0 -11
lll=<begin> friday , & d:today	0 9 0 -4 -1 0 0 -2
lll=<begin> monday ,	0 -3 0 14 0 0 0 -7
lll=<begin> monday , & d:ahead	0 -1 0 8 0 0 0 -2
lll=<begin> on the	0 6 0 -12 0 0 0 5
lll=<begin> on the & d:ahead	0 6 0 -12 0 0 0 5
lll=<begin> suspend until	10 0 0 0 0 0 0 -8
lll=<begin> suspend until & d:ahead	10 0 0 0 0 0 0 -8
lll=<begin> that is & d:ahead	0 -4 0 13 0 0 0 -7
lll=<begin> thursday ,	0 -8 0 -1 10 0 0 0
lll=<begin> thursday , & d:ahead	0 -3 0 0 12 0 0 -9
lll=<begin> tuesday ,	0 -11 0 -2 0 0 0 12
lll=<begin> tuesday , & d:today	0 0 0 -10 0 0 0 12
lll=<begin> until the	0 -6 1 21 0 0 0 -16
lll=<begin> until the & d:ahead	0 -6 1 21 0 0 0 -16
lll=<day-ahead> , on	0 20 0 -23 0 0 0 4
lll=<day-ahead> , on & d:ahead	0 20 0 -23 0 0 0 4
lll=<day-ahead> , until	0 -3 -4 13 0 0 0 0
lll=<day-ahead> , until & d:ahead	0 -3 -4 13 0 0 0 0
lll=<day-ahead> to the	0 -6 0 10 0 0 0 -5
lll=<day-ahead> to the & d:ahead	0 -6 0 10 0 0 0 -5
lll=<goods-amount> by the	0 0 0 13 -6 0 -2 0
lll=<goods-amount> by the & d:ahead	0 0 0 13 -6 0 -2 0
lll=<level> , from	0 12 0 -10 0 0 0 0
lll=<level> , from & d:ahead	0 12 0 -11 0 0 0 0
lll=<level> , on	0 -12 0 12 0 0 0 0
lll=<level> , on & d:ahead	0 -12 0 12 0 0 0 0
lll=<level> , since	0 0 0 -12 0 0 0 13
lll=<level> , since & d:ahead	0 0 0 -12 0 0 0 13
lll=<level> , until	0 0 0 -10 0 0 0 5
lll=<level> , until & d:ahead	0 0 0 -10 0 0 0 5
lll=<level> more from	0 -12 0 13 0 0 0 0
lll=<level> more from & d:ahead	0 -22 0 23 0 0 0 0
lll=<level> off until	0 -7 0 12 0 0 0 -2
lll=<level> off until & d:ahead	0 -7 0 12 0 0 0 -2
lll=<level> on the	0 10 0 -7 0 0 0 0
lll=<level> to <level>	0 12 0 -8 0 0 0 -3
lll=<name> , on	0 -5 0 16 0 0 0 -9
lll=<name> , on & d:ahead	0 -5 0 16 0 0 0 -9
lll=<name> , until	0 -2 0 -12 0 0 0 15
lll=<name> , until & d:ahead	0 -1 0 -12 0 0 0 15
lll=<name> at the	0 -3 0 11 0 0 0 -1
lll=<name> at the & d:ahead	0 -3 0 11 0 0 0 -1
lll=<name> by the	2 -6 0 13 -6 0 -1 0
lll=<name> by the & d:ahead	2 -6 0 13 -6 0 -1 0
lll=<name> end on	0 -2 -12 8 10 0 0 -7
lll=<name> end on & d:ahead	0 -2 -12 8 10 0 0 -7
lll=<name> from the	0 12 0 -12 0 0 0 0
lll=<name> from the & d:ahead	0 12 0 -12 0 0 0 0
lll=<name> has until	0 10 0 -14 -2 0 11 -8
lll=<name> has until & d:ahead	0 10 0 -14 -2 0 11 -8
lll=<name> until the	0 -4 0 -8 8 0 0 1
lll=<name> until the & d:ahead	0 -4 0 -8 8 0 0 1
lll=<number> , from	0 -9 0 6 0 0 0 5
lll=<number> , from & d:ahead	0 -18 0 14 0 0 0 5
lll=<number> , until	0 12 0 -6 0 0 0 -4
lll=<number> , until & d:ahead	0 12 0 -6 0 0 0 -4
lll=<number> as of	0 9 0 -8 0 0 0 0
lll=<number> as of & d:ahead	0 9 0 -8 0 0 0 0
lll=<number> from the	0 7 0 -6 0 0 0 0
lll=<number> from the & d:ahead	0 7 0 -6 0 0 0 0
lll=<organisation> agree on	0 0 0 -9 9 0 0 0
lll=<organisation> agree on & d:ahead	0 0 0 -9 9 0 0 0
lll=<organisation> end on	0 0 0 9 0 0 0 -7
lll=<organisation> end on & d:ahead	0 0 0 9 0 0 0 -7
lll=<organisation> has until	0 -13 0 11 -16 0 0 17
lll=<organisation> has until & d:ahead	0 -13 0 11 -16 0 0 17
lll=<person> , on	0 -11 0 1 8 0 0 -4
lll=<person> , on & d:ahead	0 -11 0 1 8 0 0 -4
lll=<person> announce on	0 7 0 -8 0 0 0 0
lll=<person> announce on & d:ahead	0 7 0 -8 0 0 0 0
lll=<person> sign on	0 5 0 -13 8 0 0 0
lll=<person> sign on & d:ahead	0 5 0 -13 8 0 0 0
lll=<quality> good from	0 -3 0 9 -1 0 0 -2
lll=<quality> good from & d:ahead	0 -3 0 8 -1 0 0 -2
lll=<span> , from	1 7 -2 -13 0 0 0 4
lll=<span> , from & d:ahead	1 7 -2 -13 0 0 0 4
lll=<span> , on	0 0 0 -17 0 0 0 18
lll=<span> , on & d:ahead	0 0 0 -18 0 0 0 19
lll=<span> , to	-8 0 0 9 8 0 0 -10
lll=<span> , to & d:ahead	-8 0 0 8 8 0 0 -9
lll=<span> end on	0 -5 0 -4 0 0 0 11
lll=<span> end on & d:ahead	0 -5 0 -4 0 0 0 11
lll=<span> from the	0 -11 0 16 0 0 0 -3
lll=<span> from the & d:ahead	0 -11 0 16 0 0 0 -3
lll=additional <level> from	-4 -1 0 8 0 0 0 0
lll=an hour on & d:today	0 10 0 -10 0 0 0 0
lll=and <name> ,	0 6 0 -21 0 0 0 18
lll=and <name> end	0 0 0 14 0 0 0 -14
lll=and <name> end & d:today	0 0 0 14 0 0 0 -14
lll=and <number> from & d:ahead	0 11 0 -8 0 0 0 0
lll=and arrive by	0 -3 0 -12 17 0 0 0
lll=and arrive by & d:ahead	0 -3 0 -12 17 0 0 0
lll=and has until	0 0 0 -13 5 0 8 0
lll=and has until & d:ahead	0 0 0 -13 5 0 8 0
lll=and last until	0 0 0 -8 0 0 0 11
lll=and last until & d:ahead	0 0 0 -8 0 0 0 11
lll=apply again from	1 16 0 -14 0 0 0 -6
lll=apply again from & d:ahead	1 16 0 -14 0 0 0 -6
lll=are suspend to	13 0 0 0 0 0 0 -13
lll=are suspend to & d:ahead	13 0 0 0 0 0 0 -13
lll=arrangement end on	0 -2 0 10 0 0 0 -5
lll=arrangement end on & d:ahead	0 -2 0 10 0 0 0 -5
lll=at <level> from	0 15 0 -18 0 0 0 3
lll=at <level> from & d:ahead	0 7 0 -10 0 0 0 3
lll=at <level> on	0 -11 0 14 0 0 0 0
lll=at <level> on & d:ahead	0 -11 0 14 0 0 0 0
lll=at noon on	0 -3 0 14 -3 0 0 -5
lll=at noon on & d:ahead	0 -3 0 13 -3 0 0 -5
lll=be <level> from	0 17 0 -14 0 0 0 -2
lll=be <level> from & d:ahead	0 17 0 -14 0 0 0 -2
lll=be extend from	0 -1 0 -9 0 0 0 13
lll=be extend from & d:ahead	0 -1 0 -9 0 0 0 13
lll=be extend to	0 0 5 -10 0 0 0 4
lll=be extend to & d:ahead	0 0 5 -10 0 0 0 4
lll=be heard on	0 -12 0 11 0 0 0 0
lll=be heard on & d:ahead	0 -12 0 11 0 0 0 0
lll=be used from	0 -8 0 -2 10 0 0 0
lll=be used from & d:ahead	0 -8 0 -2 10 0 0 0
lll=become <level> on	0 9 0 -5 0 0 0 0
lll=become <level> on & d:ahead	0 9 0 -5 0 0 0 0
lll=been <level> from	0 -18 0 19 0 0 0 0
lll=been <level> from & d:ahead	0 -18 0 19 0 0 0 0
lll=been <level> since	9 0 0 -5 0 0 0 -3
lll=been <level> since & d:ahead	9 0 0 -5 0 0 0 -3
lll=been announce for	0 -10 0 7 -3 0 0 9
lll=been announce for & d:ahead	0 -10 0 7 -3 0 0 9
lll=been set for	0 0 0 -15 9 0 0 7
lll=been set for & d:ahead	0 0 0 -15 9 0 0 7
lll=been suspend until	3 0 0 -15 -4 0 0 14
lll=been suspend until & d:ahead	3 0 0 -15 -4 0 0 14
lll=by <level> on	0 -14 0 20 -3 0 0 0
lll=by <level> on & d:ahead	0 -14 0 20 -3 0 0 0
lll=by <points> from	0 10 0 -6 0 0 0 -3
lll=by <points> from & d:ahead	0 10 0 -6 0 0 0 -3
lll=by law on	0 -6 0 11 0 0 0 -5
lll=by law on & d:ahead	0 -6 0 11 0 0 0 -5
lll=by wednesday ,	0 12 0 -8 0 0 0 -1
lll=by wednesday , & d:ahead	0 12 0 -8 0 0 0 -1
lll=come in on	0 3 0 -9 0 0 0 6
lll=come in on & d:ahead	0 3 0 -9 0 0 0 6
lll=decide by the	0 0 0 11 -9 0 0 0
lll=decide by the & d:ahead	0 0 0 11 -9 0 0 0
lll=do so by	0 -4 0 -14 8 0 3 1
lll=do so by & d:ahead	0 -4 0 -14 8 0 3 1
lll=duty end on	0 -11 5 0 0 0 0 4
lll=duty end on & d:ahead	0 -11 5 0 0 0 0 4
lll=exclusion end on	0 0 -5 10 0 0 0 -1
lll=exclusion end on & d:ahead	0 0 -5 10 0 0 0 -1
lll=expire at the	0 12 0 -3 0 0 0 -8
lll=expire at the & d:ahead	0 12 0 -3 0 0 0 -8
lll=first time on	0 0 0 -9 10 0 0 0
lll=for <span> from	0 11 0 2 -12 0 0 -14
lll=for <span> from & d:ahead	0 15 0 -1 -11 0 0 -13
lll=from <day-ahead> ,	0 -9 0 7 6 0 0 0
lll=from <day-ahead> , & d:ahead	0 -9 0 7 6 0 0 0
lll=from <name> on	0 -4 9 0 0 0 0 -2
lll=from <name> on & d:ahead	0 -4 9 0 0 0 0 -2
lll=from wednesday ,	0 9 0 -3 0 0 0 -4
lll=from wednesday , & d:ahead	0 9 0 -3 0 0 0 -4
lll=go up on	0 6 0 0 0 0 0 -8
lll=go up on & d:ahead	0 6 0 0 0 0 0 -8
lll=good until the	0 0 0 -15 13 0 0 0
lll=good until the & d:ahead	0 0 0 -15 13 0 0 0
lll=had say on	0 10 0 -9 0 0 0 0
lll=had say on & d:ahead	0 10 0 -9 0 0 0 0
lll=hear argument on	0 0 0 -12 13 0 0 0
lll=hear argument on & d:ahead	0 0 0 -12 13 0 0 0
lll=heard argument on	0 0 0 10 -14 0 0 0
lll=heard argument on & d:ahead	0 1 0 6 -11 0 0 0
lll=in <name> until	0 -14 0 9 0 0 0 0
lll=in <name> until & d:ahead	0 -14 0 9 0 0 0 0
lll=in <seat> by	6 0 0 -20 7 0 0 6
lll=in <seat> by & d:ahead	6 0 0 -20 7 0 0 6
lll=in <seat> on	0 0 0 12 0 0 0 -10
lll=in <seat> on & d:ahead	0 0 0 11 0 0 0 -10
lll=in busan on	0 0 0 12 0 0 0 -9
lll=in busan on & d:ahead	0 0 0 12 0 0 0 -9
lll=in force since	0 9 0 0 0 0 0 -9
lll=in force since & d:ahead	0 9 0 0 0 0 0 -9
lll=in force until	0 8 0 -19 0 0 0 7
lll=in force until & d:ahead	0 8 0 -19 0 0 0 7
lll=into effect on	0 -11 0 8 0 0 0 1
lll=into effect on & d:ahead	0 -11 0 8 0 0 0 1
lll=is due by	0 -2 0 -17 22 0 -2 0
lll=is due by & d:ahead	0 -2 0 -17 22 0 -2 0
lll=is due on	0 -12 0 5 3 0 0 0
lll=is due on & d:ahead	0 -12 0 5 3 0 0 0
lll=is expect by	0 0 0 17 -15 0 0 0
lll=is expect by & d:ahead	0 0 0 17 -15 0 0 0
lll=is good until	0 3 4 -19 -2 0 8 0
lll=is good until & d:ahead	0 3 4 -19 -2 0 8 0
lll=is set for	0 -5 0 2 -2 10 0 -2
lll=is set for & d:ahead	0 -5 0 2 -2 10 0 -2
lll=is suspend from	0 23 0 -21 0 0 0 0
lll=is suspend from & d:ahead	0 23 0 -21 0 0 0 0
lll=is suspend until	-3 -2 0 0 -12 0 0 9
lll=is suspend until & d:ahead	-3 -2 0 0 -11 0 0 9
lll=is up on	0 0 0 -6 0 0 0 11
lll=is up on & d:ahead	0 0 0 -6 0 0 0 11
lll=it apply from	0 15 0 -14 0 0 0 0
lll=it begin on	0 21 0 -10 -8 0 0 -4
lll=it begin on & d:ahead	0 21 0 -10 -8 0 0 -4
lll=it end on	0 12 7 -36 -6 -1 0 12
lll=it end on & d:ahead	0 12 7 -36 -6 -1 0 12
lll=it expire on	0 -4 0 14 0 0 0 -8
lll=it expire on & d:ahead	0 -4 0 14 0 0 0 -8
lll=it has until	0 0 0 -9 0 0 -2 12
lll=it has until & d:ahead	0 0 0 -9 0 0 -2 12
lll=it lapse on	0 9 0 -6 0 0 0 0
lll=it lapse on & d:ahead	0 9 0 -6 0 0 0 0
lll=it last until	0 0 0 -5 0 0 0 12
lll=it last until & d:ahead	0 0 0 -5 0 0 0 12
lll=it meet on	0 -5 0 -9 14 0 0 0
lll=it meet on & d:ahead	0 -5 0 -9 14 0 0 0
lll=it run to	0 -2 0 -7 -3 0 0 18
lll=it run to & d:ahead	0 -2 0 -7 -3 0 0 18
lll=it sit on	0 0 0 -8 11 0 0 0
lll=it sit on & d:ahead	0 0 0 -8 11 0 0 0
lll=it start on	0 -9 0 14 -2 0 0 0
lll=it start on & d:ahead	0 -9 0 14 -2 0 0 0
lll=it up on	0 -11 0 -1 15 0 0 -3
lll=it up on & d:ahead	0 -11 0 -1 15 0 0 -3
lll=it vote on	0 0 0 12 -12 0 0 0
lll=it vote on & d:ahead	0 0 0 12 -12 0 0 0
lll=its own on	9 3 0 -7 0 0 0 -5
lll=its own on & d:ahead	9 3 0 -7 0 0 0 -5
lll=last day is	0 3 0 -13 5 0 0 0
lll=last day is & d:ahead	0 3 0 -13 5 0 0 0
lll=last week ,	0 -1 0 -1 10 0 0 -7
lll=last week , & d:ahead	0 -1 0 -1 10 0 0 -7
lll=meet , on	0 0 0 -10 11 0 0 0
lll=meet , on & d:ahead	0 0 0 -10 11 0 0 0
lll=meet again on	0 0 0 11 -3 0 0 -5
lll=meet again on & d:ahead	0 0 0 11 -3 0 0 -5
lll=next friday ,	0 0 0 -5 -5 0 0 11
lll=next friday , & d:ahead	0 0 0 -5 -5 0 0 11
lll=next monday ,	0 9 0 -11 0 0 0 0
lll=next monday , & d:ahead	0 9 0 -11 0 0 0 0
lll=next wednesday ,	0 15 0 -12 0 0 0 0
lll=next wednesday , & d:ahead	0 15 0 -12 0 0 0 0
lll=no agreement by	0 -4 0 0 -5 0 0 9
lll=no agreement by & d:ahead	0 -4 0 0 -5 0 0 9
lll=not renew by	0 0 0 -5 0 0 0 9
lll=not renew by & d:ahead	0 0 0 -5 0 0 0 9
lll=not sign by	0 -4 0 -5 14 0 0 -1
lll=not sign by & d:ahead	0 -4 0 -5 14 0 0 -1
lll=of <level> until	0 10 0 -8 0 0 0 0
lll=of <level> until & d:ahead	0 10 0 -8 0 0 0 0
lll=of <span> from	0 -6 0 10 3 0 0 -5
lll=of <span> from & d:ahead	0 -6 0 10 3 0 0 -5
lll=on <day-ahead> ,	0 -1 0 -17 0 0 0 20
lll=on <day-ahead> , & d:ahead	0 -1 0 -17 0 0 0 20
lll=on friday ,	0 -4 7 6 5 0 0 -12
lll=on friday , & d:ahead	0 -4 7 6 5 0 0 -12
lll=on hold until	-9 10 0 0 1 0 0 -1
lll=on hold until & d:ahead	-9 10 0 0 1 0 0 -1
lll=on monday ,	0 -6 0 7 -6 0 0 4
lll=on monday , & d:ahead	0 -6 0 7 -6 0 0 4
lll=one end on	0 0 0 -15 7 0 0 3
lll=one end on & d:ahead	0 0 0 -15 7 0 0 3
lll=otherwise end on	0 0 0 -11 0 0 0 13
lll=otherwise end on & d:ahead	0 0 0 -11 0 0 0 13
lll=pause end on	0 21 0 -4 0 0 0 -14
lll=pause end on & d:ahead	0 21 0 -4 0 0 0 -14
lll=pay <level> until	0 13 0 -15 0 0 0 -2
lll=pay <level> until & d:ahead	0 13 0 -16 0 0 0 -2
lll=pay <number> from	0 12 0 -10 0 0 0 0
lll=pay <number> from & d:ahead	0 12 0 -12 0 0 0 0
lll=put off to	-1 3 0 9 -7 0 0 -7
lll=put off to & d:ahead	-1 3 0 9 -7 0 0 -7
lll=put off until	-1 15 0 -12 2 0 0 -6
lll=put off until & d:ahead	-1 15 0 -12 2 0 0 -6
lll=rate apply from	0 13 0 -12 0 0 0 0
lll=rate apply from & d:ahead	0 14 0 -13 0 0 0 0
lll=reach back to	0 -1 0 11 0 0 0 -6
lll=reach back to & d:ahead	0 -1 0 11 0 0 0 -6
lll=reciprocal tariff until	0 0 0 10 0 0 0 -6
lll=reciprocal tariff until & d:ahead	0 0 0 10 0 0 0 -6
lll=run out on	0 0 6 -8 -7 3 0 7
lll=run out on & d:ahead	0 0 6 -8 -7 3 0 7
lll=stay suspend until	-2 -6 0 13 7 0 0 -11
lll=stay suspend until & d:ahead	-2 -6 0 13 7 0 0 -11
lll=surcharge end on	0 13 0 -7 0 0 0 -3
lll=surcharge end on & d:ahead	0 13 0 -7 0 0 0 -3
lll=suspension end on	0 4 0 10 0 0 0 -12
lll=suspension end on & d:ahead	0 4 0 10 0 0 0 -12
lll=take effect on	0 14 0 -5 -3 0 0 -9
lll=take place on	0 -11 0 3 4 0 0 0
lll=take place on & d:ahead	0 -11 0 3 4 0 0 0
lll=tariff case on	0 -4 0 -7 11 0 0 0
lll=tariff case on & d:ahead	0 -4 0 -7 11 0 0 0
lll=tariff end on	0 -3 -1 18 0 0 0 -14
lll=tariff end on & d:ahead	0 -3 -1 18 0 0 0 -14
lll=term end on	0 -7 0 -9 -3 6 0 10
lll=term end on & d:ahead	0 -7 0 -9 -3 6 0 10
lll=that begin on	0 -11 0 15 0 0 0 0
lll=that begin on & d:ahead	0 -10 0 15 0 0 0 0
lll=that expire on	0 5 0 -14 0 0 0 8
lll=that expire on & d:ahead	0 5 0 -14 0 0 0 8
lll=that is until	0 8 0 -10 -5 0 0 3
lll=that is until & d:ahead	0 8 0 -10 -5 0 0 3
lll=that start on	0 15 0 -14 0 0 0 0
lll=that start on & d:ahead	0 15 0 -14 0 0 0 0
lll=the <name> on	0 11 0 -2 -2 0 0 -5
lll=the <name> on & d:ahead	0 13 0 -8 0 0 0 -5
lll=the <name> until	0 9 0 -14 5 0 0 -2
lll=the <name> until & d:ahead	0 9 0 -14 5 0 0 -2
lll=the <organisation> meet	0 0 0 -6 -4 0 0 11
lll=the <organisation> meet & d:ahead	0 0 0 -6 -4 0 0 11
lll=the <organisation> on	0 -5 0 11 -4 0 0 0
lll=the <organisation> on & d:ahead	0 -5 0 10 -3 0 0 0
lll=the date to	0 10 0 -7 0 0 0 0
lll=the deadline is	0 -4 0 13 0 -5 -1 0
lll=the deadline is & d:ahead	0 -4 0 13 0 -5 -1 0
lll=the decree on	0 11 0 -10 0 0 0 0
lll=the decree on & d:ahead	0 11 0 -10 0 0 0 0
lll=the increase of	0 12 0 -12 0 0 0 0
lll=the increase of & d:ahead	0 12 0 -12 0 0 0 0
lll=the law on	0 11 0 -7 -4 0 0 0
lll=the law on & d:ahead	0 11 0 -7 -4 0 0 0
lll=the matter on	0 -2 0 -5 9 0 0 0
lll=the matter on & d:ahead	0 -2 0 -5 9 0 0 0
lll=the night to	0 0 0 10 0 0 0 -9
lll=the tariff on	0 5 0 -10 4 0 0 0
lll=the tariff on & d:ahead	0 5 0 -10 4 0 0 0
lll=the truce to	0 1 0 -13 0 0 0 10
lll=the truce to & d:ahead	0 1 0 -13 0 0 0 10
lll=they arrive by	0 10 0 -4 -2 0 -3 0
lll=they arrive by & d:ahead	0 10 0 -4 -2 0 -3 0
lll=they end on	0 -3 6 -10 13 0 0 -7
lll=they end on & d:ahead	0 -3 6 -10 13 0 0 -7
lll=they have until	0 5 0 -2 -11 0 4 2
lll=they have until & d:ahead	0 5 0 -2 -11 0 4 2
lll=they meet on	0 0 0 -11 0 0 0 12
lll=they meet on & d:ahead	0 0 0 -11 0 0 0 12
lll=to <level> on	6 15 0 -17 5 0 0 -4
lll=to <level> on & d:ahead	6 15 0 -18 5 0 0 -3
lll=to <number> on	0 9 0 -7 -3 0 0 2
lll=to <number> on & d:ahead	0 9 0 -3 -3 0 0 0
lll=to <seat> for	0 -1 0 11 -2 0 0 -5
lll=to <seat> for & d:ahead	0 -1 0 11 -2 0 0 -5
lll=to <seat> on	0 -12 0 1 0 0 0 11
lll=to <seat> on & d:ahead	0 -12 0 1 0 0 0 11
lll=to and including	0 -7 9 -3 -2 0 0 3
lll=to and including & d:ahead	0 -7 9 -3 -2 0 0 3
lll=to apply from	0 -10 0 0 7 0 0 3
lll=to apply from & d:ahead	0 -14 0 3 7 0 0 3
lll=to close on	0 0 0 0 -4 8 0 0
lll=to close on & d:ahead	0 0 0 0 -4 8 0 0
lll=to come on	0 -8 0 10 0 0 0 0
lll=to come on & d:ahead	0 -8 0 10 0 0 0 0
lll=to end on	-1 -15 -3 0 0 0 0 14
lll=to end on & d:ahead	-1 -15 -3 0 0 0 0 14
lll=to expire on	0 -3 0 -9 0 0 0 13
lll=to expire on & d:ahead	0 -3 0 -9 0 0 0 13
lll=to last until	0 -3 0 20 -3 0 -1 -15
lll=to last until & d:ahead	0 -3 0 19 -3 0 -1 -14
lll=truce , until	9 0 0 5 0 0 0 -13
lll=truce , until & d:ahead	9 0 0 5 0 0 0 -13
lll=truce begin on	0 8 0 -4 0 0 0 -2
lll=truce begin on & d:ahead	0 8 0 -4 0 0 0 -2
lll=truce end on	0 -10 0 -6 -2 0 0 17
lll=truce end on & d:ahead	0 -10 0 -6 -2 0 0 17
lll=truce last until	0 0 0 -6 0 0 0 9
lll=truce last until & d:ahead	0 0 0 -6 0 0 0 9
lll=truce run out	0 0 0 9 0 0 0 -7
lll=until <day-ahead> ,	0 -2 0 11 0 0 0 -6
lll=until <day-ahead> , & d:ahead	0 -2 0 11 0 0 0 -6
lll=until midnight on	0 0 0 11 -1 0 0 -10
lll=until midnight on & d:ahead	0 0 0 11 -1 0 0 -10
lll=was loaded before	0 10 0 -9 0 0 0 0
lll=what change on	0 -6 9 1 0 0 0 -2
lll=what change on & d:ahead	0 -6 9 1 0 0 0 -2
lll=which end on	0 10 -1 -7 -1 1 0 0
lll=which end on & d:ahead	0 10 -1 -7 -1 1 0 0
lll=will apply from	0 3 0 -12 0 0 0 6
lll=will apply from & d:ahead	0 3 0 -12 0 0 0 6
lll=will end on	0 12 0 0 -2 0 0 -7
lll=will end on & d:ahead	0 12 0 0 -2 0 0 -7
lll=will last until	0 0 0 -9 0 0 0 11
lll=will last until & d:ahead	0 0 0 -9 0 0 0 11
lll=will vote on	0 0 0 15 -15 0 0 0
lll=will vote on & d:ahead	0 0 0 15 -15 0 0 0
lll=with <level> from	0 15 0 -15 0 0 0 0
lll=with <level> from & d:ahead	0 15 0 -15 0 0 0 0
lll=with effect from	0 -5 0 11 -1 0 0 -1
lll=with effect from & d:ahead	0 -4 0 10 -1 0 0 -1
lll=would end on	0 16 0 -15 0 0 0 -2
lll=would end on & d:ahead	0 16 0 -15 0 0 0 -2
lr=" ,	0 9 0 0 -1 0 0 -9
lr=( )	0 -9 0 18 -6 0 0 -2
lr=, ,	-3 7 -14 -8 0 5 1 4
lr=, , & d:ahead	-2 16 -13 0 2 5 2 -25
lr=, , & d:today	0 -17 0 -13 -4 0 0 29
lr=, .	9 -1 -1 -5 -2 0 0 5
lr=, . & d:ahead	10 3 0 -6 -3 0 0 0
lr=, . & d:today	0 -9 0 0 0 0 0 6
lr=, :	0 11 0 -9 2 0 0 -4
lr=, <end>	-4 -9 8 3 8 -3 0 -1
lr=, <end> & d:ahead	-1 -25 10 15 2 0 0 -4
lr=, of	5 -7 0 9 -1 0 0 -6
lr=, of & d:ahead	5 -7 0 9 -1 0 0 -6
lr=, —	0 2 0 9 0 0 0 -13
lr=, — & d:today	0 2 0 9 0 0 0 -13
lr=. . & d:today	0 10 0 -6 -2 0 0 0
lr=: ,	-2 12 0 1 -11 0 -1 0
lr=: , & d:ahead	-2 12 0 12 -10 0 0 -15
lr=: , & d:today	0 0 0 -12 0 0 0 13
lr=: .	-2 -17 -1 -13 0 6 0 24
lr=: . & d:ahead	-2 -16 -1 -15 0 6 0 24
lr=<begin> (	0 -2 0 -4 9 0 0 0
lr=<begin> ( & d:today	0 0 0 -8 9 0 0 0
lr=<begin> ,	-1 -8 8 6 -7 0 -2 0
lr=<begin> , & d:ahead	-10 -7 8 10 -6 0 -2 0
lr=<begin> -	0 -12 0 7 -5 0 0 6
lr=<begin> .	0 0 -11 -4 0 4 -1 5
lr=<begin> . & d:ahead	0 3 -11 -8 2 4 -1 4
lr=<begin> . & d:today	0 -11 0 9 -4 0 0 0
lr=<begin> : & d:ahead	-5 0 0 11 -8 -2 -1 0
lr=<begin> <end> & d:ahead	3 -20 8 -14 15 8 11 -5
lr=<begin> <end> & d:today	-2 11 0 7 -24 0 0 0
lr=<begin> <level>	0 10 0 0 -2 0 0 -10
lr=<begin> <name> & d:ahead	4 0 6 -10 0 0 0 0
lr=<begin> <number>	0 0 0 -11 16 0 0 -6
lr=<begin> <number> & d:ahead	0 2 0 -13 16 0 0 -6
lr=<begin> at	2 -10 1 -17 11 0 0 4
lr=<begin> at & d:ahead	0 -9 0 -9 15 0 0 0
lr=<begin> at & d:today	2 0 1 -9 0 0 0 4
lr=<begin> is	10 0 0 -23 -1 0 0 11
lr=<begin> is & d:ahead	11 0 0 -20 -6 0 0 7
lr=<begin> it	0 9 0 12 -8 0 0 -16
lr=<begin> it & d:ahead	0 10 0 7 -5 0 0 -14
lr=<begin> of	0 -10 0 8 4 0 0 -6
lr=<begin> of & d:ahead	0 -10 0 8 4 0 0 -6
lr=<begin> the	-1 10 0 -5 4 6 0 -9
lr=<begin> the & d:ahead	-1 6 0 -2 1 7 0 -11
lr=<begin> they	0 -7 0 12 -2 0 0 -2
lr=<begin> they & d:ahead	0 -5 0 11 -2 0 0 0
lr=<begin> — & d:today	0 -7 0 12 0 0 0 0
lr=<level> , & d:ahead	0 10 0 -3 0 0 0 -7
lr=<level> .	0 2 0 6 -2 0 0 -12
lr=<name> ,	0 -9 0 2 0 0 9 0
lr=<name> , & d:ahead	0 -9 0 0 0 0 9 0
lr=<name> .	0 9 0 0 0 0 0 -10
lr=<name> . & d:ahead	0 11 0 -1 0 0 0 -9
lr=<number> ,	0 1 0 0 7 0 0 -11
lr=<number> .	0 7 0 -8 3 0 0 1
lr=<number> . & d:ahead	0 4 0 -11 -5 0 0 11
lr=<number> . & d:today	0 3 0 0 7 0 0 -12
lr=<seat> .	0 -3 0 17 -9 0 0 -2
lr=<seat> . & d:ahead	0 -3 0 16 -8 0 0 -1
lr=about ,	0 7 0 -14 0 0 0 7
lr=about , & d:ahead	0 7 0 -14 0 0 0 7
lr=after ,	5 -7 0 4 8 0 0 -9
lr=after . & d:ahead	0 -6 0 13 -9 0 0 0
lr=after <end>	0 -14 0 3 11 0 0 -1
lr=after <end> & d:ahead	0 -14 0 3 11 0 0 -1
lr=after ?	0 -5 0 -11 0 0 0 16
lr=after ? & d:ahead	0 -5 0 -11 0 0 0 16
lr=again .	0 -2 0 -8 9 0 0 1
lr=again . & d:ahead	0 -2 0 -8 9 0 0 1
lr=and ,	0 -13 0 -3 5 0 0 7
lr=and , & d:ahead	0 -13 0 -4 5 0 0 7
lr=apply .	0 -7 0 9 0 0 0 0
lr=as .	0 -1 0 -8 0 0 0 11
lr=before ,	0 7 0 -14 7 1 0 0
lr=before , & d:ahead	0 7 0 -14 7 1 0 0
lr=before <end>	0 0 -10 0 0 0 3 4
lr=before <end> & d:ahead	0 0 -10 0 0 0 3 4
lr=before and	0 5 0 1 -9 0 0 0
lr=before and & d:ahead	0 8 0 -2 -6 0 0 0
lr=before are & d:ahead	0 -2 4 9 -7 0 0 0
lr=begin ,	0 12 0 -14 0 0 0 2
lr=begin , & d:ahead	0 13 0 -15 0 0 0 2
lr=begin . & d:ahead	0 10 0 -5 0 0 0 -1
lr=by ,	0 -2 0 -9 4 2 1 0
lr=by , & d:ahead	0 -2 0 -9 4 2 1 0
lr=by .	-12 5 5 9 -14 -2 5 -9
lr=by . & d:ahead	-12 5 5 8 -14 -2 5 -9
lr=by ;	0 6 0 0 -9 0 4 -2
lr=by ; & d:ahead	0 6 0 0 -9 0 4 -2
lr=by <end>	3 -1 -5 3 -1 -2 13 -16
lr=by <end> & d:ahead	3 -1 -5 3 -1 -2 13 -16
lr=by and	0 -3 0 -3 9 0 0 0
lr=by and & d:ahead	0 -3 0 -3 9 0 0 0
lr=by are	0 -6 0 -7 16 0 0 0
lr=by are & d:ahead	0 -6 0 -7 16 0 0 0
lr=by the	0 -2 0 4 8 0 0 -14
lr=by the & d:ahead	0 -2 0 4 9 0 0 -14
lr=come ,	0 11 0 -5 0 0 0 -3
lr=come , & d:ahead	0 11 0 -5 0 0 0 -3
lr=due .	0 6 0 -10 6 0 0 0
lr=due . & d:ahead	0 6 0 -12 7 0 0 0
lr=end .	0 0 0 9 -5 0 0 -7
lr=end . & d:ahead	0 -11 0 12 -3 0 0 -4
lr=end . & d:today	0 9 0 -2 0 0 0 -2
lr=end <end>	0 0 0 -12 0 0 0 12
lr=end <end> & d:ahead	0 0 0 -12 0 0 0 12
lr=for ,	0 0 0 -2 -11 0 0 9
lr=for , & d:ahead	0 0 0 -2 -11 0 0 9
lr=for .	-2 9 -1 -11 8 6 -1 -5
lr=for . & d:ahead	-1 5 -1 -12 11 6 -1 -3
lr=for <end>	0 -2 0 2 -2 0 -2 10
lr=for <end> & d:ahead	0 -2 0 2 -2 0 -2 10
lr=for in	0 -4 0 17 -4 0 0 0
lr=for in & d:ahead	0 -4 0 17 -4 0 0 0
lr=force .	0 11 0 -4 0 0 0 -6
lr=friday ,	0 6 0 -11 0 0 0 5
lr=from 's	0 14 0 -13 0 0 0 0
lr=from )	0 16 0 -15 0 0 0 0
lr=from ) & d:ahead	0 16 0 -15 0 0 0 0
lr=from ,	2 -13 -6 13 -3 6 -1 0
lr=from , & d:ahead	2 -10 -6 8 -2 6 0 0
lr=from , & d:today	0 -5 0 8 0 0 0 0
lr=from .	11 -1 -8 -1 8 -4 -3 -5
lr=from . & d:ahead	9 -4 -8 0 9 -3 -3 -4
lr=from :	4 2 0 -12 -6 0 0 11
lr=from : & d:ahead	4 4 0 -15 -6 0 0 11
lr=from <end>	-13 5 -8 9 -3 -3 -4 -9
lr=from <end> & d:ahead	-13 2 -8 12 -3 -3 -4 -8
lr=from a	0 -19 0 14 2 0 0 0
lr=from a & d:ahead	0 -17 0 19 -1 0 0 0
lr=from and & d:ahead	-5 9 0 -7 6 0 0 -1
lr=from for	0 10 0 -2 -7 1 0 -1
lr=from for & d:ahead	0 10 0 -2 -7 1 0 -1
lr=from the & d:ahead	-2 -2 0 10 -7 0 0 -1
lr=from they	0 13 0 -12 0 0 0 0
lr=from to	0 -2 0 -1 -10 0 0 13
lr=from to & d:ahead	0 -2 0 -1 -9 0 0 14
lr=from unless	-5 -5 0 0 0 2 0 10
lr=from unless & d:ahead	-5 -5 0 0 0 2 0 10
lr=from until	0 -6 0 11 -3 0 0 0
lr=from until & d:ahead	0 -5 0 9 -3 0 0 0
lr=gave as	0 -10 0 12 -1 0 0 0
lr=gave as & d:ahead	0 -10 0 12 -1 0 0 0
lr=happen ?	0 -1 0 15 0 0 0 -11
lr=including .	0 0 0 -9 0 0 0 10
lr=including . & d:ahead	0 0 0 -9 0 0 0 10
lr=is ,	0 3 0 4 -5 0 3 -11
lr=is .	-2 0 0 -12 11 0 7 0
lr=is . & d:ahead	-2 1 0 -14 12 0 7 0
lr=is <end>	0 -3 0 -1 -15 -1 -5 18
lr=is <end> & d:ahead	0 -3 0 -1 -15 -1 -5 18
lr=it ,	0 8 0 0 0 0 0 -11
lr=it , & d:ahead	0 8 0 0 0 0 0 -11
lr=lapse ,	0 0 3 -11 0 0 0 7
lr=meet .	0 0 0 -9 3 0 0 9
lr=meet . & d:ahead	0 0 0 -9 3 0 0 9
lr=not .	-8 0 0 -3 0 0 0 12
lr=not . & d:ahead	-8 0 0 -4 0 0 0 13
lr=of :	0 0 0 -7 9 0 0 0
lr=of : & d:ahead	0 -5 0 -2 10 0 0 0
lr=of <end> & d:ahead	-2 9 -1 5 -8 0 -1 -1
lr=of it	0 -9 0 11 0 0 0 0
lr=of it & d:ahead	0 -9 0 11 0 0 0 0
lr=of on	-3 -3 0 12 0 0 0 0
lr=of on & d:ahead	-3 -3 0 12 0 0 0 0
lr=on , & d:today	0 -10 0 5 -4 0 0 4
lr=on .	2 1 -4 -13 4 7 1 9
lr=on . & d:ahead	3 -1 -4 -11 4 8 1 10
lr=on <end>	9 5 0 1 5 1 -23 -17
lr=on <end> & d:ahead	9 5 0 1 5 1 -23 -17
lr=on <name>	-3 -9 -4 10 4 0 0 0
lr=on <name> & d:ahead	-3 -9 -4 10 4 0 0 0
lr=on <person>	0 -3 0 8 -2 0 0 0
lr=on ?	5 11 0 -19 6 0 0 3
lr=on ? & d:ahead	5 11 0 -20 6 0 0 3
lr=on and	-1 5 9 -11 -5 -1 5 6
lr=on and & d:ahead	-1 3 9 -10 -4 -1 5 6
lr=on are	-1 0 8 8 -5 0 0 -9
lr=on are & d:ahead	-1 0 8 8 -5 0 0 -9
lr=on as	0 -9 2 12 -2 0 0 -3
lr=on as & d:ahead	0 -9 2 12 -2 0 0 -3
lr=on both	0 1 0 -9 7 0 0 0
lr=on both & d:ahead	0 1 0 -9 7 0 0 0
lr=on by	1 -8 0 10 -8 0 0 1
lr=on by & d:ahead	1 -8 0 9 -8 0 0 2
lr=on for	4 -3 0 10 -6 0 0 -3
lr=on for & d:ahead	4 -2 0 8 -5 0 0 -2
lr=on in	6 4 0 -10 10 0 0 -6
lr=on in & d:ahead	6 6 0 -3 0 0 0 -9
lr=on in & d:today	0 -2 0 -9 11 0 0 1
lr=on is	0 -7 0 10 0 0 0 -2
lr=on is & d:ahead	0 -7 0 10 0 0 0 -2
lr=on it	0 1 0 -14 0 0 7 9
lr=on it & d:ahead	0 1 0 -11 1 0 7 6
lr=on mr	0 -9 0 11 0 0 0 0
lr=on mr & d:ahead	0 -9 0 11 0 0 0 0
lr=on next	0 0 0 -15 3 0 0 12
lr=on next & d:ahead	0 0 0 -15 3 0 0 12
lr=on on & d:ahead	0 9 0 0 -7 0 0 0
lr=on the	-8 2 0 3 -10 0 0 1
lr=on the & d:ahead	-8 3 0 3 -10 0 0 1
lr=on there	0 -6 0 9 0 0 0 0
lr=on there & d:ahead	0 -6 0 9 0 0 0 0
lr=on to	0 -8 0 17 -4 0 0 -4
lr=on to & d:ahead	0 -7 0 14 -4 0 0 -3
lr=on unless	0 6 5 -8 9 0 0 -6
lr=on unless & d:ahead	0 6 5 -8 9 0 0 -6
lr=on will	0 -10 -1 14 0 0 0 0
lr=on will & d:ahead	0 -10 -1 14 0 0 0 0
lr=on without	0 -10 0 6 0 0 0 2
lr=on without & d:ahead	0 -10 0 8 0 0 0 0
lr=out ,	0 -4 0 13 0 0 0 -5
lr=out , & d:today	0 0 0 7 0 0 0 -6
lr=out .	0 4 0 -11 0 0 0 10
lr=out . & d:today	0 9 0 -11 0 0 0 0
lr=pay ,	0 -14 0 14 0 0 0 -3
lr=pay .	0 7 0 -10 0 0 0 3
lr=sign . & d:ahead	0 0 0 11 0 0 0 -6
lr=since ,	8 -18 0 13 -1 0 0 -7
lr=since , & d:ahead	8 -17 0 11 -1 0 0 -6
lr=since .	-4 7 0 4 0 0 0 -11
lr=since . & d:ahead	-4 0 0 14 0 0 0 -11
lr=since . & d:today	0 9 0 -9 0 0 0 0
lr=start ,	0 -11 0 14 0 0 0 0
lr=start , & d:ahead	0 -10 0 13 0 0 0 0
lr=telephone .	0 4 0 -13 -1 0 0 12
lr=telephone . & d:today	0 0 0 -11 0 0 0 12
lr=the ,	1 3 3 4 -10 -6 1 -4
lr=the , & d:ahead	1 3 3 0 -10 -6 1 0
lr=the .	-10 3 13 2 -4 -1 -4 -2
lr=the . & d:ahead	-10 4 13 2 -3 -1 -4 -2
lr=the :	2 -5 0 -14 0 0 3 13
lr=the : & d:ahead	2 -5 0 -14 0 0 3 13
lr=the ;	0 6 0 8 0 0 -5 -10
lr=the ; & d:ahead	0 6 0 8 0 0 -5 -10
lr=the <number>	-5 0 -3 19 0 0 0 -8
lr=the <number> & d:ahead	-5 0 -3 19 0 0 0 -8
lr=the ?	0 -19 0 25 -4 0 0 -6
lr=the ? & d:ahead	0 -19 0 25 -4 0 0 -6
lr=the and	0 -2 0 -3 8 0 0 1
lr=the and & d:ahead	0 -2 0 -3 8 0 0 1
lr=the it	0 3 0 -7 0 0 5 0
lr=the it & d:ahead	0 3 0 -7 0 0 5 0
lr=the the	0 3 0 -9 0 0 5 0
lr=the the & d:ahead	0 3 0 -9 0 0 5 0
lr=the they	0 -9 0 0 0 0 0 9
lr=the they & d:ahead	0 -9 0 0 0 0 0 9
lr=the to	0 12 0 0 5 0 -8 -11
lr=the to & d:ahead	0 12 0 0 5 0 -8 -11
lr=the we	0 0 0 -3 0 0 9 -2
lr=the we & d:ahead	0 0 0 -3 0 0 9 -2
lr=through <end>	0 -1 0 -11 0 0 0 14
lr=through <end> & d:ahead	0 -1 0 -11 0 0 0 14
lr=till .	5 -2 0 -9 -1 6 0 0
lr=till . & d:ahead	5 -2 0 -10 -1 6 0 1
lr=till <end>	0 -8 0 0 0 0 0 6
lr=till <end> & d:ahead	0 -8 0 0 0 0 0 6
lr=to )	0 9 0 -14 2 0 0 3
lr=to ) & d:ahead	0 9 0 -14 2 0 0 3
lr=to ,	0 -1 3 -13 10 -3 0 5
lr=to , & d:ahead	0 -1 3 -13 10 -3 0 5
lr=to .	6 0 12 -9 -5 2 -1 -2
lr=to . & d:ahead	6 1 12 -9 -5 2 -1 -3
lr=to :	0 -1 0 11 0 0 0 -6
lr=to <end>	2 -12 -10 9 0 2 -3 0
lr=to <end> & d:ahead	2 -15 -10 9 0 3 -3 1
lr=to it	2 10 0 0 0 0 0 -12
lr=to it & d:ahead	2 10 0 0 0 0 0 -12
lr=until )	0 -8 0 -4 0 0 0 13
lr=until ) & d:ahead	0 -8 0 -4 0 0 0 13
lr=until ,	-1 -3 0 -4 8 -1 0 2
lr=until , & d:ahead	-1 -3 0 -1 8 -1 0 0
lr=until .	7 5 -2 -5 3 0 -1 -6
lr=until . & d:ahead	7 5 -2 -6 3 0 -1 -5
lr=until :	7 -14 -1 12 -2 0 0 -1
lr=until : & d:ahead	7 -14 -1 12 -2 0 0 -1
lr=until ;	-3 2 2 -3 -11 0 0 4
lr=until ; & d:ahead	-3 2 2 -3 -11 0 0 4
lr=until <end>	-8 6 9 2 0 -3 0 -10
lr=until <end> & d:ahead	-8 6 9 2 0 -3 0 -10
lr=until <level>	0 15 0 -6 0 0 0 -11
lr=until <level> & d:ahead	0 15 0 -6 0 0 0 -11
lr=until ?	0 -6 0 8 0 0 0 0
lr=until ? & d:ahead	0 -6 0 8 0 0 0 0
lr=until and	0 -9 1 1 -2 0 0 9
lr=until and & d:ahead	0 -9 1 1 -2 0 0 9
lr=until for	0 -9 3 3 0 0 0 0
lr=until for & d:ahead	0 -9 3 3 0 0 0 0
lr=until from	0 -3 0 14 0 0 0 -7
lr=until it	0 -12 0 2 0 0 0 6
lr=until it & d:ahead	0 -12 0 1 0 0 0 7
lr=until its	0 -9 0 -2 0 0 0 10
lr=until its & d:ahead	0 -9 0 -2 0 0 0 10
lr=until next & d:ahead	-2 0 1 -11 -3 0 0 12
lr=until night	0 0 0 -14 0 0 7 9
lr=until night & d:ahead	0 0 0 -14 0 0 7 9
lr=until of	-4 9 0 -5 -5 0 0 9
lr=until of & d:ahead	-4 9 0 -5 -5 0 0 9
lr=until the	3 -9 0 6 0 0 0 0
lr=until the & d:ahead	3 -9 0 6 0 0 0 0
lr=until they	0 0 0 10 0 0 0 -8
lr=until they & d:ahead	0 0 0 10 0 0 0 -8
lr=vote .	0 -1 0 -4 11 0 0 -5
lr=wednesday <end>	0 -2 0 -7 12 0 0 0
lr=wednesday <end> & d:today	0 -2 0 -7 12 0 0 0
lr=— ,	0 0 0 11 0 0 0 -9
nc2=bear	0 7 -6 -5 0 -1 -14 8
nc2=begin	0 -13 9 -2 10 2 -11 6
nc2=deny	-9 -4 5 10 0 0 0 0
nc2=down	0 -7 14 0 2 0 -12 0
nc2=end	-7 -2 -14 30 -23 0 -4 -1
nc2=renew	-9 -13 6 3 10 -2 0 0
nc2=return	0 0 0 13 -1 0 -12 0
nc2=say	17 0 1 -14 1 -3 0 4
nc2=sell	-5 9 0 -10 -6 5 0 7
nc2=sign	-3 0 0 12 -16 0 -8 2
nc2=suspend	5 -16 0 24 -15 0 -2 0
nc2=target	0 7 -4 -11 11 3 -13 1
nc2=threaten	0 0 0 -7 2 0 -5 11
nc2=up	-4 -4 3 -5 -7 0 0 15
nct2=agree modal-passive	0 6 0 -9 0 3 0 0
nct2=bear future	0 3 0 4 0 0 0 -12
nct2=bear gerund	0 25 0 -22 0 0 0 0
nct2=bear modal	0 3 0 -9 8 0 0 0
nct2=bear participle-passive	0 -9 0 9 0 0 0 0
nct2=bear past	0 -14 0 13 0 0 0 0
nct2=bear present	3 -4 -2 1 -5 0 -10 11
nct2=begin modal	-1 17 0 -13 1 3 -7 0
nct2=begin participle-passive	0 -8 0 11 0 0 0 0
nct2=begin past	0 -13 7 13 -5 0 -4 2
nct2=begin present	2 -11 5 -3 20 -4 -6 -1
nct2=buy gerund	0 -9 0 10 0 0 0 0
nct2=down infinitive	0 5 0 -10 0 0 0 4
nct2=down modal	0 6 0 0 4 0 0 -13
nct2=down present	0 -15 9 4 2 0 -11 6
nct2=end future	0 -4 0 -3 -1 0 0 11
nct2=end future-passive	0 -4 0 9 -2 0 0 0
nct2=end modal	0 0 0 0 -8 0 0 12
nct2=end past	0 -7 -6 27 -3 0 0 -11
nct2=end present	-4 19 -6 1 -4 0 -2 -7
nct2=impose future	0 0 0 -17 12 2 8 -2
nct2=impose future-passive	0 -12 -4 22 -10 0 0 3
nct2=impose infinitive	0 -3 0 -8 10 0 6 -1
nct2=impose modal	-5 -4 0 15 -15 0 4 0
nct2=impose modal-passive	0 4 0 -3 9 2 -2 -9
nct2=impose participle-passive	0 0 0 5 -9 1 2 -1
nct2=impose past	0 10 1 -7 0 0 -8 0
nct2=impose past-passive	0 0 0 -12 0 0 0 12
nct2=impose perfect	-1 -14 7 16 -1 0 0 -7
nct2=impose perfect-passive	0 -3 0 -9 8 0 -1 6
nct2=impose present	9 4 -8 1 -14 -2 -1 0
nct2=impose present-passive	-2 -14 1 0 9 0 -2 13
nct2=lack future	0 0 0 9 0 0 0 -11
nct2=lack present-passive	0 -1 0 -10 5 0 0 6
nct2=propose modal	0 -13 0 0 8 0 0 2
nct2=propose past-passive	0 -9 0 13 0 0 0 -2
nct2=propose perfect-passive	0 0 0 -7 0 0 0 9
nct2=propose present	0 13 0 -19 -8 0 0 14
nct2=renew modal-passive	0 0 9 2 4 0 0 -15
nct2=renew participle-passive	0 -9 7 -17 10 0 0 7
nct2=renew past-passive	0 0 0 13 0 0 0 -11
nct2=renew perfect-passive	0 12 -1 -5 0 0 0 -1
nct2=renew present-passive	-5 -13 1 0 0 0 0 16
nct2=return present	0 -6 0 18 -11 0 -5 -3
nct2=say modal	0 0 0 -8 14 0 -2 0
nct2=say past	12 4 5 -3 -4 0 -7 -1
nct2=say present	5 -9 -3 5 -21 0 8 8
nct2=sell present	-4 3 0 -10 0 2 0 8
nct2=sign future	0 -5 0 11 -3 0 0 0
nct2=sign modal	0 -9 0 17 -6 0 0 0
nct2=sign participle-passive	0 22 0 -11 -6 0 0 -2
nct2=sign past	0 -11 0 1 2 -1 0 9
nct2=sign perfect	0 -4 0 17 -7 0 0 -7
nct2=sign present	0 -3 0 0 -1 0 0 9
nct2=stay future	0 15 -4 2 -10 0 -1 -7
nct2=stay future-passive	0 0 0 -12 0 0 0 14
nct2=stay modal	0 -17 0 -12 16 7 6 1
nct2=stay modal-passive	0 0 0 11 0 0 0 -9
nct2=stay participle-passive	5 12 0 -1 0 0 0 -14
nct2=stay past	0 -2 0 17 -12 0 0 -3
nct2=stay present	9 5 0 -4 7 3 -13 -7
nct2=suspend modal	0 10 0 -9 -9 0 0 9
nct2=suspend past-passive	0 9 0 -8 0 0 0 0
nct2=suspend present	12 -28 1 14 -8 0 0 2
nct2=suspend present-passive	0 -6 0 13 4 0 0 -12
nct2=target perfect	0 -10 0 5 0 4 0 0
nct2=threaten past	0 0 0 -2 12 0 -6 -6
nct2=threaten present	0 -12 0 -2 0 0 -2 18
nct2=up future	0 10 0 -19 0 0 2 8
nct2=up present	-1 0 -2 -3 0 0 0 7
next="	-9 7 0 21 -8 -1 0 -16
next=(	-2 19 -1 -9 0 0 0 -3
next=,	13 11 8 -20 5 0 -1 3
next=-	0 -11 0 7 -1 0 0 2
next=:	-1 -10 0 7 8 -4 0 -4
next=;	-3 -7 -3 20 -2 -2 -6 -6
next=and	-7 -3 7 11 5 -2 -4 -11
next=as	0 -8 0 19 0 0 0 -12
next=because	0 12 0 -3 -1 0 0 -4
next=or	0 -8 0 -1 8 0 2 -2
next=that	-10 -7 10 -3 6 -6 -6 14
next=until	0 -24 0 25 -6 0 0 1
next=which	5 -16 0 -7 2 11 0 7
next=—	-6 10 -6 27 -23 -5 -2 -14
nhas-future	-2 -14 -12 11 -8 0 -5 25
nhas-infinitive	-2 -5 0 -2 11 10 0 -6
nhas-modal	-17 -1 1 8 2 10 -3 -10
nhas-participle	0 13 5 -13 -1 0 0 -3
nhas-perfect	-1 -11 5 -1 0 5 1 5
nhas-pluperfect	-1 5 0 -4 -14 0 0 11
nt2=future	-8 13 -8 -9 0 1 0 5
nt2=future-not	0 -8 0 11 -1 0 0 0
nt2=future-passive	0 -14 -5 6 -7 0 -1 23
nt2=future-passive-not	0 -14 0 15 0 0 0 0
nt2=gerund	0 11 0 -11 0 0 0 3
nt2=infinitive	0 5 0 -11 8 1 5 -10
nt2=modal	-12 -13 -5 6 0 8 0 5
nt2=modal-passive	0 6 0 8 8 2 -4 -23
nt2=participle-passive	0 9 5 -9 -2 0 0 -4
nt2=past	3 -7 4 12 -6 -4 -12 2
nt2=past-not	0 -2 0 12 -1 0 0 -1
nt2=past-passive	0 -9 0 2 0 0 4 1
nt2=perfect	0 -13 9 4 -8 6 5 0
nt2=perfect-passive	0 3 -2 -17 4 0 -2 14
nt2=pluperfect	0 0 0 1 -11 0 0 6
nt2=present	0 9 1 0 -6 -5 0 -6
nt2=present-passive	-5 -17 0 0 7 0 -5 15
nt2=present-passive-not	0 -11 0 0 12 0 0 0
nv0-none	-2 1 4 8 1 -5 -17 -3
nv1-none	-2 1 4 8 1 -5 -17 -3
nv2-none	7 8 2 0 8 -21 -17 -10
nv2=add	0 11 0 -7 -6 0 0 0
nv2=agree	0 -3 0 -5 0 0 0 12
nv2=announce	3 7 0 -4 5 0 -6 -9
nv2=answer	0 -15 0 3 -1 0 6 6
nv2=apply	0 -8 0 -3 0 0 0 13
nv2=ask	0 -5 0 4 7 0 0 -10
nv2=be	-14 0 -10 4 14 3 0 -11
nv2=bear	0 -2 0 12 -2 0 0 -7
nv2=bring	0 13 0 0 -1 0 0 -16
nv2=call	0 -22 0 17 7 0 0 0
nv2=carry	0 -1 0 -9 0 0 0 13
nv2=charge	0 -10 0 0 11 0 -5 7
nv2=clear	0 10 0 -6 -5 0 0 1
nv2=come	0 -7 9 4 4 0 -4 -4
nv2=confirm	0 -7 0 10 0 0 0 0
nv2=demand	0 11 0 0 -9 0 0 0
nv2=end	-2 -3 -8 29 -15 -1 0 -8
nv2=enter	0 0 0 7 8 0 -3 -15
nv2=expect	0 -2 0 -4 3 0 -10 13
nv2=expire	0 -1 0 -3 0 0 0 10
nv2=extend	0 -18 -3 9 0 0 0 8
nv2=fear	0 8 0 -8 0 0 0 0
nv2=fix	0 10 0 -16 0 0 0 7
nv2=halve	0 -11 7 5 0 0 0 -2
nv2=have	-3 16 -4 -2 -7 0 19 -16
nv2=impose	0 -14 0 4 0 0 6 3
nv2=keep	0 -10 0 0 0 0 0 10
nv2=know	0 -11 0 3 2 0 0 3
nv2=leave	2 -7 0 0 -3 0 -2 10
nv2=let	0 6 0 7 0 0 0 -13
nv2=levy	0 11 0 -15 0 0 0 3
nv2=lower	0 -1 0 -7 0 0 0 11
nv2=make	8 14 0 -14 0 0 0 -8
nv2=meet	0 -3 0 -9 9 0 0 8
nv2=need	0 -15 0 4 0 0 0 9
nv2=other	0 -8 8 0 10 4 2 -16
nv2=pay	4 7 0 0 -10 0 0 -5
nv2=plan	0 2 0 7 -2 2 0 -10
nv2=promise	0 9 6 -11 0 0 3 -7
nv2=publish	0 -12 1 11 -4 0 0 0
nv2=put	-1 -20 0 12 17 0 -1 -2
nv2=receive	0 8 0 -6 0 0 0 0
nv2=refund	0 -6 0 11 -3 0 0 0
nv2=renew	-1 4 17 -14 14 0 0 -18
nv2=replace	0 12 -2 -1 0 0 0 -6
nv2=report	0 0 0 -7 9 0 0 0
nv2=resume	0 -7 0 18 0 0 -1 -8
nv2=rule	-9 -4 5 10 0 0 0 0
nv2=run	0 14 1 -16 -10 7 -3 0
nv2=say	12 5 6 -13 -4 0 7 -3
nv2=see	0 -8 0 10 -1 0 0 0
nv2=set	0 9 0 -8 0 0 0 0
nv2=shelve	0 -8 0 12 0 0 0 -2
nv2=sign	0 8 0 8 -8 3 0 -17
nv2=spare	0 9 0 -8 0 0 0 0
nv2=stay	10 -9 0 8 -8 0 0 0
nv2=tell	-3 1 -1 17 -12 0 0 -7
nv2=think	0 14 0 -6 -3 0 0 -2
nv2=threaten	0 11 0 0 -3 0 -6 -1
nv2=warn	0 -7 0 -8 6 0 0 12
nv2=write	7 -6 0 -16 3 0 -2 15
nvt2=add future	0 11 0 -8 -1 0 0 0
nvt2=agree perfect	0 -9 0 15 0 0 0 -2
nvt2=agree present	0 2 0 -21 3 0 0 13
nvt2=answer present	0 -7 0 9 0 0 0 0
nvt2=apply present	0 -6 0 -2 0 0 0 9
nvt2=ask past	0 0 0 4 5 0 0 -11
nvt2=be future	0 15 0 0 -14 0 0 -6
nvt2=be modal	0 -21 0 -3 14 0 6 0
nvt2=be past	0 -2 0 12 -10 0 0 0
nvt2=be present	-9 6 -6 -4 18 5 -4 -12
nvt2=begin past	0 -8 0 0 0 0 0 7
nvt2=buy gerund	0 -9 0 10 0 0 0 0
nvt2=call past	0 -17 0 16 0 0 0 0
nvt2=cease present	0 0 0 0 -8 0 0 8
nvt2=charge perfect	0 -11 0 2 8 0 0 0
nvt2=clear present	0 10 0 -6 -5 0 0 1
nvt2=come modal	0 8 0 0 1 0 0 -11
nvt2=come present	0 -14 10 6 3 0 -3 -1
nvt2=continue future	0 0 0 -10 0 0 0 12
nvt2=demand present	0 11 0 0 -9 0 0 0
nvt2=end future	0 -6 0 -2 0 0 0 10
nvt2=end modal	0 0 0 -3 -5 0 0 10
nvt2=end past	0 0 -6 18 -3 0 0 -10
nvt2=end present	0 3 0 14 -4 0 0 -12
nvt2=enter modal	0 0 0 -8 9 0 0 0
nvt2=enter present	0 3 0 6 2 0 -3 -13
nvt2=expect present	0 -3 0 -5 4 0 -10 13
nvt2=expire present	0 0 0 -3 0 0 0 9
nvt2=extend present	0 -9 1 2 0 0 0 4
nvt2=fix present	0 1 0 -10 0 0 0 7
nvt2=get past	0 -10 0 2 3 0 0 4
nvt2=go future	0 10 0 -11 0 0 0 2
nvt2=go modal	0 17 0 -1 -1 1 -5 -10
nvt2=go past	0 -9 7 4 0 0 -3 1
nvt2=go present	0 -6 -1 -3 2 0 0 11
nvt2=halve present	0 -10 0 11 0 0 0 0
nvt2=have present	-3 15 -4 0 -14 0 19 -14
nvt2=hold past	0 9 0 -8 0 0 0 0
nvt2=hold present	1 -9 0 11 0 0 0 -1
nvt2=hope present	0 -1 0 -9 7 0 4 0
nvt2=impose future	0 -9 0 9 0 0 0 0
nvt2=know present	0 -10 0 0 3 0 0 6
nvt2=leave modal	0 -10 0 15 -4 0 0 0
nvt2=leave participle	0 -1 0 -4 0 0 -2 9
nvt2=let modal	0 0 0 12 0 0 0 -10
nvt2=lower past	0 -3 0 -7 0 0 0 11
nvt2=make participle	5 12 0 -3 0 0 0 -14
nvt2=meet present	0 -8 0 -4 5 0 0 9
nvt2=negotiate present	0 1 0 -9 -1 0 -3 10
nvt2=other past	0 -10 0 3 0 0 5 0
nvt2=other perfect	0 -1 1 -11 6 2 0 0
nvt2=other present	0 1 6 1 3 0 0 -16
nvt2=pay modal	0 9 0 -2 0 0 0 -7
nvt2=pay perfect	0 19 0 -7 0 0 0 -12
nvt2=pay present	5 -24 0 10 -2 0 0 12
nvt2=prolong modal	0 12 0 4 -1 0 0 -13
nvt2=prolong present	-3 -11 0 6 0 0 0 7
nvt2=promise past	0 12 0 -11 0 0 0 0
nvt2=put future	0 -10 0 5 7 0 0 -2
nvt2=put perfect	0 -13 0 5 8 0 0 0
nvt2=renew modal	0 -7 11 -1 0 0 0 0
nvt2=replace present	0 11 -2 -2 0 0 0 -4
nvt2=return present	0 0 0 6 -9 0 -1 1
nvt2=run present	0 16 1 -10 -9 0 -3 0
nvt2=say modal	0 -1 0 -15 15 0 -2 5
nvt2=say past	4 2 10 -3 -10 0 1 -2
nvt2=say present	9 6 -2 1 -19 0 9 -10
nvt2=sign participle	0 -2 0 10 0 0 0 -6
nvt2=sign present	0 -4 0 11 0 0 0 -5
nvt2=stand present	0 12 0 -10 0 0 0 0
nvt2=stay modal	0 7 0 -10 0 0 0 1
nvt2=stay present	10 -21 1 15 -7 0 0 -1
nvt2=take modal	0 2 0 -5 -6 0 0 10
nvt2=tell past	-3 2 -1 10 -10 0 0 -2
nvt2=tell present	0 0 0 9 0 0 0 -6
nvt2=warn past	0 1 0 -2 12 0 -6 -7
nvt2=write past	10 -6 0 -13 3 0 0 11
o:act=agree	0 -1 0 -3 -2 0 20 -6
o:act=aim	0 5 0 -8 -7 0 10 0
o:act=be	8 -4 -10 -1 -9 0 8 4
o:act=begin	2 2 -4 2 1 -7 -11 -1
o:act=believe	0 0 0 17 0 0 0 -13
o:act=bring	0 -4 0 11 0 0 -3 -1
o:act=buy	0 0 0 12 -1 0 0 -7
o:act=call	4 7 0 2 0 0 0 -15
o:act=climb	0 -10 0 11 0 0 0 0
o:act=collect	0 12 0 -10 -1 0 0 3
o:act=conclude	0 -13 0 -4 0 0 8 5
o:act=confirm	0 -5 0 0 0 -2 0 9
o:act=continue	0 6 0 11 -5 0 0 -12
o:act=convene	0 0 0 9 -8 0 0 0
o:act=debate	0 0 0 -15 17 0 0 0
o:act=declare	0 10 0 2 0 0 0 -12
o:act=discuss	0 -7 0 5 -15 0 0 11
o:act=end	0 0 -9 12 -9 -6 -12 0
o:act=exempt	0 -13 9 9 -7 0 0 -5
o:act=expect	0 5 0 0 3 0 -11 1
o:act=extend	-9 0 3 -1 -5 2 0 4
o:act=fall	0 0 0 -8 -6 3 6 6
o:act=halve	0 14 0 -8 0 0 0 -2
o:act=import	0 -12 7 -1 -3 0 0 9
o:act=introduce	8 -18 0 8 0 0 0 1
o:act=leave	-1 -2 -1 1 -7 0 -7 17
o:act=let	3 -16 0 9 -1 6 0 -2
o:act=levy	0 14 0 -4 0 0 0 -4
o:act=look	0 -12 0 0 6 0 0 0
o:act=meet	0 -10 -1 8 5 1 0 -3
o:act=need	11 -3 0 2 -9 0 -5 0
o:act=negotiate	0 -10 0 4 -4 0 12 -7
o:act=no verb	-6 -1 3 7 3 -16 -13 1
o:act=order	0 0 0 8 -6 0 0 -6
o:act=pay	-8 -5 -6 18 -7 -5 -9 0
o:act=post	0 -14 0 0 14 0 0 -4
o:act=prolong	-1 -11 4 1 3 0 0 0
o:act=promise	0 -7 0 -3 9 0 2 -1
o:act=propose	0 -12 0 3 4 0 -2 1
o:act=put	0 13 -4 3 -13 5 -9 -6
o:act=raise	0 5 0 -5 -11 0 0 8
o:act=receive	0 -2 0 -6 13 0 0 -2
o:act=remain	-2 -7 -4 13 1 0 5 -8
o:act=reply	0 -2 0 -9 7 0 3 0
o:act=report	0 -12 0 2 12 0 -3 -4
o:act=require	13 -6 0 -2 0 0 0 -3
o:act=review	0 -5 0 12 0 0 0 0
o:act=rise	0 8 0 2 -5 0 0 -11
o:act=run	-18 -4 0 3 0 5 -4 3
o:act=say	-14 0 1 2 -1 -5 -3 7
o:act=see	0 3 0 6 -11 0 0 0
o:act=sell	0 5 0 0 -11 8 0 -4
o:act=set	0 -11 0 11 -2 9 2 -15
o:act=show	0 -8 0 10 0 0 0 0
o:act=sign	3 0 3 4 0 0 -11 -3
o:act=sit	0 -9 0 15 0 0 0 -13
o:act=step	0 9 0 -2 -4 0 0 -2
o:act=think	0 0 0 -2 -8 0 -2 13
o:act=want	0 -4 0 -11 3 0 14 2
o:act=write	0 -10 6 1 0 2 0 0
o:agree the ahead	0 0 0 -14 0 0 14 1
o:announce on ahead	-3 -13 0 7 12 0 0 0
o:answer by ahead	0 -3 0 -12 9 0 4 0
o:answer from ahead	0 10 0 -9 0 0 0 0
o:approve before ahead	0 0 0 -14 14 0 0 1
o:approve on ahead	0 -11 0 14 3 0 0 -12
o:ask by ahead	0 -3 0 14 -8 0 0 0
o:be  ahead	9 10 -1 -17 -11 0 0 3
o:be after ahead	0 7 0 -20 11 0 0 0
o:be back ahead	0 11 0 -3 0 0 0 -6
o:be before ahead	0 -13 3 9 -1 0 -2 3
o:be by ahead	2 -16 -3 16 1 -1 0 -3
o:be for ahead	0 -1 0 -14 12 0 0 7
o:be from ahead	-4 -7 -1 12 3 1 -1 -7
o:be from today	0 -9 0 12 -3 0 0 0
o:be on ahead	-8 0 -10 -27 12 11 7 14
o:be since ahead	5 -8 6 -11 -1 2 0 4
o:be the ahead	-3 2 -5 6 5 0 0 -11
o:be to ahead	0 4 0 12 -2 0 0 -9
o:be until ahead	9 12 0 26 -32 -3 0 -25
o:be up ahead	0 0 0 -10 -1 0 0 14
o:begin  ahead	0 16 0 -10 -12 0 0 5
o:begin back ahead	0 8 0 -8 0 0 0 0
o:begin begins ahead	0 11 0 -6 0 0 0 -1
o:begin by ahead	-3 15 2 -18 5 0 1 -11
o:begin effect today	0 -10 0 12 0 0 0 0
o:begin from ahead	10 -4 -3 7 -12 0 0 -3
o:begin if ahead	0 0 0 -9 0 0 0 10
o:begin on ahead	6 8 -21 -8 3 -8 1 0
o:begin since ahead	0 -2 0 9 0 0 0 -3
o:begin start ahead	-1 -8 0 11 0 0 0 0
o:begin starts ahead	0 10 0 -7 0 0 0 0
o:begin the ahead	-3 -17 7 10 -14 0 -5 11
o:begin to ahead	-7 2 0 -7 -9 0 0 13
o:begin until ahead	0 -22 8 -6 19 0 0 2
o:call on ahead	0 13 0 -9 -5 0 0 1
o:carried=controls	21 -6 0 6 -2 -3 -14 -18
o:carried=controls far	32 1 14 -13 -8 1 -9 -21
o:carried=deal	-13 11 -9 3 -17 7 0 -5
o:carried=deal far	-19 -4 -24 2 4 0 6 7
o:carried=duties	-15 0 -18 27 -22 -10 -11 4
o:carried=duties far	-20 20 1 5 -5 -26 -7 -9
o:carried=exclusions	-9 -20 36 -17 10 -2 0 -4
o:carried=exclusions far	0 5 17 -8 -5 -2 0 -6
o:carried=fees	-8 -6 -1 12 21 -1 0 -24
o:carried=fees far	-7 -30 -4 9 26 -7 0 1
o:carried=longer	-6 -17 6 1 1 -12 -5 11
o:carried=longer far	2 -34 0 0 0 -6 -1 25
o:carried=meeting	-27 2 -20 -3 5 11 14 -2
o:carried=meeting far	-8 -6 -15 20 -12 -6 1 -3
o:carried=none	-11 4 -19 10 -3 -29 3 0
o:carried=procedure	-7 -9 -4 1 17 -2 -13 -4
o:carried=procedure far	0 -3 6 -3 6 0 -14 1
o:carried=sale	-3 -1 -1 1 -31 26 -2 0
o:carried=sale far	-5 -8 0 -2 -7 28 -4 -3
o:carried=truce	9 -9 -8 13 -2 -25 7 -2
o:carried=truce far	-5 -3 -26 18 -12 -24 -20 13
o:carry to ahead	0 -3 0 -5 -1 0 0 10
o:charge from ahead	-1 8 0 -5 4 0 0 -5
o:charge on ahead	0 12 0 -1 0 0 0 -11
o:charge since ahead	0 -13 0 8 0 0 0 3
o:clear by ahead	0 8 -2 -8 -8 0 0 9
o:clear on ahead	0 -9 0 14 0 0 0 0
o:collect from ahead	0 12 0 -25 0 0 0 8
o:conclude on ahead	0 -8 0 14 -9 0 0 0
o:conclude the ahead	0 0 0 -11 0 0 4 8
o:confirm on ahead	0 0 0 15 -6 -1 0 -6
o:continue on ahead	0 -5 0 13 -1 0 0 0
o:convene on ahead	0 0 0 9 -8 0 0 0
o:cut on ahead	7 -13 0 6 0 0 0 0
o:debate on ahead	0 0 0 -15 17 0 0 0
o:decide by ahead	0 8 0 -19 0 0 -1 8
o:decide on ahead	0 -16 0 -4 13 0 0 0
o:decide the ahead	0 0 0 11 -9 0 0 0
o:discuss on ahead	0 -3 0 14 -12 0 0 0
o:end before ahead	0 -3 0 12 0 0 0 -5
o:end by ahead	13 6 -3 -25 11 0 2 -12
o:end end today	0 0 0 9 0 0 0 -8
o:end ended today	0 0 0 10 0 0 0 -9
o:end expires ahead	0 -5 0 -1 0 0 0 9
o:end from ahead	0 -10 0 17 -1 0 0 0
o:end of ahead	0 -10 -2 20 0 0 0 -3
o:end on ahead	0 13 -4 0 -13 -2 -9 0
o:end on today	0 9 0 -18 0 0 0 11
o:end the ahead	-4 1 -4 12 -7 0 0 -5
o:end until ahead	0 1 0 -9 4 0 0 3
o:expect by ahead	0 10 0 3 -7 0 -5 0
o:expect on ahead	0 2 0 -10 12 0 0 -3
o:expect the ahead	0 -11 0 19 -15 0 -1 3
o:extend from ahead	0 -3 0 -6 0 0 0 13
o:extend until ahead	0 -2 0 11 -1 0 0 -5
o:face from ahead	0 2 0 -14 0 2 0 7
o:fall on ahead	0 3 0 -15 -8 3 7 9
o:grant on ahead	0 0 9 -6 0 0 0 0
o:have by ahead	0 9 0 14 -11 0 -12 0
o:have from ahead	0 13 0 -18 6 0 0 0
o:have on ahead	0 -5 3 -10 5 4 0 6
o:have the ahead	0 0 0 -20 4 0 9 10
o:have until ahead	-8 -5 -2 3 2 -5 9 -5
o:import from ahead	0 -4 0 -3 0 0 0 10
o:impose from ahead	7 -12 0 7 0 0 0 0
o:impose on ahead	0 9 0 -8 0 0 0 0
o:introduce on ahead	8 -14 0 10 0 0 0 -2
o:jump on ahead	0 1 0 -11 8 0 0 0
o:keep on ahead	0 -3 0 -10 0 0 0 13
o:leads="	0 9 0 -4 0 0 0 0
o:leads=\$200 on	0 11 0 -10 0 0 0 0
o:leads=10 on	0 15 0 -13 0 0 0 0
o:leads=10% on	0 20 0 -16 0 0 0 -4
o:leads=10% until	0 35 0 -17 0 0 -1 -21
o:leads=12% from	0 14 0 -14 0 0 0 0
o:leads=12:01 on	0 -19 0 23 0 0 0 -1
o:leads=20 on	0 8 0 -11 0 0 0 2
o:leads=20% on	0 0 0 -12 0 0 0 15
o:leads=2027 to	0 -5 0 13 0 0 0 -5
o:leads=2031 to	0 -5 0 0 0 0 0 9
o:leads=25 on	0 -14 0 15 0 0 0 0
o:leads=25% from	0 14 0 -10 0 0 0 -2
o:leads=25% on	0 -8 0 11 0 0 0 -2
o:leads=25% until	0 13 0 -5 0 0 0 -8
o:leads=30% from	0 7 0 -13 7 0 0 0
o:leads=30% on	0 21 0 -20 0 0 0 0
o:leads=30% until	0 -13 0 5 0 0 0 7
o:leads=35% from	0 -9 0 10 0 0 0 0
o:leads=50 from	0 10 0 -10 0 0 0 0
o:leads=50 on	0 11 0 -8 0 0 0 0
o:leads=50% from	0 16 0 -12 -2 0 0 0
o:leads=a.m. on	0 -3 -2 3 -5 0 0 6
o:leads=again before	0 0 0 -8 6 0 0 1
o:leads=again from	4 -8 0 0 -3 0 0 11
o:leads=agreement by	0 -8 0 0 -9 0 0 13
o:leads=and	0 -3 0 9 0 0 0 -3
o:leads=and from	0 8 0 -9 9 0 0 -8
o:leads=and including	0 -8 9 -1 -2 0 0 2
o:leads=and on	1 7 0 -8 6 0 0 -8
o:leads=and until	0 -1 0 -7 0 0 0 9
o:leads=announced on	0 -9 0 13 -10 0 0 2
o:leads=answer by	0 -9 0 -12 5 0 10 0
o:leads=april to	0 0 0 19 0 0 0 -17
o:leads=arrive by	0 3 0 -9 9 0 -7 0
o:leads=as from	0 -13 0 7 4 0 0 0
o:leads=as of	10 15 0 -7 -9 0 0 -15
o:leads=at midnight	0 -2 0 12 -1 0 0 -6
o:leads=at noon	0 -1 0 -5 0 0 0 9
o:leads=at the	0 0 0 16 0 0 -2 -14
o:leads=back by	0 5 0 4 -12 0 -3 3
o:leads=back to	0 -12 0 20 0 5 0 -19
o:leads=bay on	0 0 0 7 -9 0 0 1
o:leads=before the	0 -5 -2 12 -3 0 -6 1
o:leads=began on	0 -26 0 12 0 0 0 4
o:leads=begins on	-4 9 0 0 0 0 0 -12
o:leads=beijing from	0 -6 0 13 0 0 0 0
o:leads=beijing on	0 -2 0 12 -2 0 0 0
o:leads=beijing,	0 -5 0 12 0 0 0 0
o:leads=brussels,	0 -4 0 11 0 0 0 -2
o:leads=busan on	0 0 0 13 0 0 0 -9
o:leads=by telephone	0 4 0 -10 -2 0 0 9
o:leads=by the	5 -6 -3 2 7 -3 9 -22
o:leads=by wednesday,	0 12 0 -8 0 0 0 -1
o:leads=cairo,	0 0 0 -9 0 0 0 9
o:leads=came on	0 10 0 -9 0 0 0 0
o:leads=case on	0 -6 0 -10 7 0 0 9
o:leads=cent on	7 -12 0 8 5 0 0 -12
o:leads=cent since	9 3 0 -6 0 0 0 -7
o:leads=changes on	0 -8 9 6 -3 0 0 -3
o:leads=china from	7 -13 0 8 0 0 0 0
o:leads=china on	0 0 9 -4 0 0 0 -1
o:leads=close on	0 -10 0 9 -4 15 0 -18
o:leads=closed on	0 0 0 1 -11 7 0 0
o:leads=closes on	0 -6 0 -12 6 0 0 12
o:leads=cnbc on	0 6 0 -13 0 0 0 7
o:leads=collected until	0 11 0 -5 -8 0 0 0
o:leads=colombo,	0 0 0 -12 7 0 0 5
o:leads=come back	0 8 0 -5 0 0 0 -2
o:leads=come by	0 -8 0 10 0 0 -1 -1
o:leads=comes on	0 -13 0 16 0 0 0 0
o:leads=comments until	0 0 0 -6 10 0 0 0
o:leads=concluded on	0 0 0 9 0 0 0 -4
o:leads=controls of	-9 0 0 10 0 0 0 0
o:leads=council on	0 0 0 12 -10 0 0 0
o:leads=date is	0 0 0 -9 5 0 -1 6
o:leads=date of	0 6 0 -11 -2 0 0 6
o:leads=date to	0 10 0 -7 0 0 0 0
o:leads=date:	0 0 0 8 0 0 0 -2
o:leads=dates from	0 -12 0 21 0 0 0 -9
o:leads=day is	0 2 0 -12 3 0 10 -5
o:leads=days until	0 -3 0 15 0 0 0 -10
o:leads=days, on	0 11 0 -8 0 0 0 0
o:leads=days, to	0 9 0 -7 -2 0 0 1
o:leads=days, until	-1 8 0 6 7 5 0 -19
o:leads=decide by	0 0 0 -8 12 0 0 0
o:leads=decide on	0 -4 0 -5 9 0 0 0
o:leads=decision on	0 0 0 -9 11 0 0 0
o:leads=died on	0 0 0 13 0 0 0 -11
o:leads=dies on	0 1 0 -12 0 0 0 10
o:leads=do so	0 0 0 -10 8 0 0 3
o:leads=due by	0 -5 0 -6 20 0 -3 -4
o:leads=duties from	0 10 0 -9 0 0 0 0
o:leads=duty from	0 -16 0 17 0 0 0 0
o:leads=end on	-9 2 12 -21 10 -4 0 10
o:leads=ended on	0 0 -11 35 4 0 0 -33
o:leads=ends on	1 2 -5 -11 -16 8 -2 12
o:leads=entered before	0 -9 1 6 8 0 0 -6
o:leads=expire on	1 -7 10 -16 -2 0 0 10
o:leads=extended from	0 -1 0 -9 0 0 0 13
o:leads=falls on	0 -2 0 -20 -2 4 8 13
o:leads=follow on	5 14 0 0 -13 0 0 -6
o:leads=follows on	0 -5 0 -8 17 0 0 0
o:leads=for	0 -8 0 11 0 0 0 0
o:leads=force since	0 9 0 0 0 0 0 -9
o:leads=force until	0 8 0 -19 0 0 0 7
o:leads=free from	0 9 0 -6 0 0 0 0
o:leads=friday	0 0 0 9 0 0 0 -5
o:leads=friday,	0 0 8 -6 7 0 0 -11
o:leads=from the	9 14 -4 -2 -11 0 0 -24
o:leads=from wednesday,	0 9 0 -3 0 0 0 -4
o:leads=good until	0 0 4 -14 -5 0 7 5
o:leads=half on	0 10 0 -5 0 0 0 0
o:leads=heard on	0 -3 0 -4 12 0 0 -2
o:leads=hold until	-12 17 0 0 7 0 0 -11
o:leads=holds until	0 -12 0 -2 -1 0 0 13
o:leads=if	0 -9 0 10 0 0 0 0
o:leads=in until	0 0 0 -10 13 0 0 0
o:leads=is on	0 -15 0 -3 3 11 0 0
o:leads=it by	0 -10 0 6 0 1 5 -9
o:leads=it on	0 -9 0 9 -5 0 0 5
o:leads=it to	1 3 0 11 -7 0 0 -11
o:leads=it until	0 -5 2 -1 10 3 0 -9
o:leads=itself on	1 -10 0 0 4 0 0 0
o:leads=july to	0 12 0 -13 0 0 0 -1
o:leads=june to	0 4 0 -9 5 0 0 0
o:leads=lapse on	0 -1 4 -9 6 0 0 2
o:leads=lapsed on	0 -4 0 10 0 0 0 -3
o:leads=lapses on	0 1 -6 -3 -11 0 0 13
o:leads=last until	-1 0 1 16 -2 0 -2 -11
o:leads=last week,	0 -1 0 -1 10 0 0 -7
o:leads=lasts until	0 -8 0 -7 -10 0 6 16
o:leads=later than	0 0 0 -21 13 0 9 -1
o:leads=lives until	0 10 0 -8 0 0 0 0
o:leads=made by	0 8 0 -17 9 0 0 0
o:leads=matter on	0 -2 0 -5 9 0 0 0
o:leads=meet on	0 -1 0 10 -1 0 0 0
o:leads=meeting on	0 0 0 10 -6 0 0 0
o:leads=meets on	0 0 0 -13 15 0 0 -2
o:leads=met on	0 0 0 -5 -6 0 0 12
o:leads=monday,	0 -3 0 14 0 0 0 -7
o:leads=montevideo on	0 -8 0 10 0 0 0 0
o:leads=months from	0 12 0 -5 -3 0 0 -7
o:leads=months, from	0 4 0 -12 0 0 0 8
o:leads=months, to	0 -14 0 15 -2 0 0 -3
o:leads=months, until	0 -12 0 -11 -1 0 0 23
o:leads=network on	0 0 0 -7 0 0 0 9
o:leads=next friday,	0 0 0 -5 -5 0 0 11
o:leads=next monday,	0 9 0 -11 0 0 0 0
o:leads=next wednesday,	0 15 0 -12 0 0 0 0
o:leads=night to	0 0 0 9 0 0 0 -9
o:leads=now, on	0 15 0 -9 0 0 0 -6
o:leads=of 12:01	0 13 0 -13 0 0 0 0
o:leads=off on	0 -4 0 -3 8 0 0 0
o:leads=oil from	0 -4 0 -5 11 0 0 0
o:leads=on	0 1 -2 -9 2 -2 -6 9
o:leads=on friday,	0 -4 7 6 5 0 0 -12
o:leads=on monday,	0 -6 0 7 -6 0 0 4
o:leads=on the	-2 12 7 -6 0 0 0 -8
o:leads=one is	0 1 0 -10 0 0 0 8
o:leads=open on	0 2 0 -15 13 0 0 0
o:leads=opens on	0 -5 0 12 -2 0 0 0
o:leads=out on	-2 -2 5 -1 -10 3 0 5
o:leads=own on	9 3 0 -5 -1 0 0 -5
o:leads=p.m. on	-2 2 0 -9 12 0 0 -11
o:leads=paper on	0 -3 0 10 -7 0 0 0
o:leads=pause from	0 -11 0 11 0 0 0 0
o:leads=pay from	0 -16 0 11 5 0 0 0
o:leads=per cent	0 -2 0 -7 0 0 0 13
o:leads=percent on	0 8 0 -4 6 0 0 -13
o:leads=percent until	0 -15 0 -15 0 0 0 24
o:leads=planned for	0 10 0 0 -6 0 0 -1
o:leads=points from	0 10 0 -6 0 0 0 -3
o:leads=points until	0 0 0 -10 0 0 0 12
o:leads=proclamation on	0 -8 0 9 0 0 0 0
o:leads=report by	0 -1 0 9 -4 0 -1 0
o:leads=retroactive to	0 0 0 10 0 0 0 -8
o:leads=return on	0 26 0 -30 0 0 0 1
o:leads=returns on	0 -19 0 25 -3 0 0 -5
o:leads=rise on	0 10 0 -5 0 0 0 -2
o:leads=rule on	0 0 0 -7 11 0 0 0
o:leads=run to	0 -5 7 -2 9 0 0 -7
o:leads=run until	0 -6 0 -4 0 0 0 9
o:leads=runs until	0 18 0 -4 -11 0 0 -5
o:leads=sheinbaum on	0 13 0 -12 0 0 0 0
o:leads=signature on	0 0 0 -7 10 0 0 0
o:leads=signed by	0 3 0 -4 14 0 -11 -6
o:leads=since 12:01	0 -10 0 11 0 0 0 0
o:leads=sits on	0 -4 0 -5 10 0 0 0
o:leads=so by	0 4 0 -14 3 0 2 0
o:leads=so on	0 0 0 0 4 0 0 -11
o:leads=south korea,	0 0 0 -11 0 0 0 11
o:leads=start on	9 12 0 -20 4 0 0 -2
o:leads=started on	0 -10 0 12 0 0 0 0
o:leads=starts on	0 4 0 3 -12 0 0 -2
o:leads=states on	0 12 0 -5 -2 0 0 -3
o:leads=stops on	0 0 0 -6 0 0 0 9
o:leads=suspended to	8 -3 0 0 -3 0 0 -1
o:leads=tariff from	0 -14 0 14 0 0 0 0
o:leads=tariff on	0 12 0 -14 2 0 0 0
o:leads=tariff until	0 2 0 16 0 0 0 -16
o:leads=tariffs from	0 8 0 -4 0 0 0 -1
o:leads=tariffs on	0 -5 0 -9 10 0 0 4
o:leads=tariffs until	0 -3 0 -6 0 0 0 12
o:leads=that from	0 9 0 -7 0 0 0 -1
o:leads=them by	0 1 0 -11 0 0 0 6
o:leads=there from	0 10 0 -8 0 0 0 0
o:leads=there on	0 -2 0 14 -3 0 0 -4
o:leads=through the	0 0 0 -8 0 0 0 12
o:leads=thursday,	0 -8 0 -1 10 0 0 0
o:leads=time until	0 5 0 -5 2 0 8 -14
o:leads=to	2 8 0 -10 0 0 0 0
o:leads=to lapse	0 0 3 -11 0 0 0 8
o:leads=to the	-9 -21 2 -6 1 0 0 17
o:leads=treaty by	0 -8 0 0 -7 0 0 13
o:leads=truce by	0 2 0 0 6 0 3 -15
o:leads=truce from	0 -12 0 6 0 0 0 4
o:leads=truce until	4 -8 0 13 -5 0 -1 -6
o:leads=truce, until	9 0 0 5 0 0 0 -13
o:leads=tuesday,	0 -11 0 -2 0 0 0 12
o:leads=until	-8 0 -4 15 -12 -1 -5 -1
o:leads=used from	0 -8 0 -2 10 0 0 0
o:leads=vietnam on	0 0 0 -7 0 0 0 9
o:leads=vote on	0 -6 0 13 -7 0 0 0
o:leads=wait until	0 13 0 -13 0 0 8 -6
o:leads=washington on	0 0 0 -9 0 0 0 11
o:leads=week of	0 -4 0 12 -3 0 0 0
o:leads=weeks, on	0 0 0 -16 0 0 0 17
o:leads=weeks, to	0 -4 0 0 9 0 0 -2
o:leads=weeks, until	0 -1 0 17 -1 0 0 -11
o:leads=what changes	0 9 0 -6 -1 0 0 0
o:leads=what happens	0 6 0 5 0 0 0 -12
o:leads=which is	0 -12 0 19 -2 0 0 -6
o:leads=wrote on	0 -10 0 0 7 0 0 0
o:leads=year from	0 20 0 -6 -10 0 0 -10
o:leads=— from	0 11 0 -10 0 0 0 0
o:leads=— on	0 7 0 -9 0 0 0 0
o:leave before ahead	0 10 0 0 -4 0 0 0
o:leave on ahead	0 -9 0 16 -4 0 0 0
o:leave until ahead	0 6 0 -14 0 0 0 4
o:left=controls	12 -21 -20 16 -10 3 0 -2
o:left=controls right=none	19 -22 -17 8 -8 -4 0 0
o:left=deal	-4 -17 -11 13 2 -16 12 0
o:left=deal right=duties	0 -6 0 1 -9 0 0 15
o:left=deal right=none	-2 -9 -9 6 6 -13 18 -12
o:left=deal right=truce	0 -3 0 -4 0 0 0 9
o:left=duties	-1 -6 2 17 -1 -21 -9 -5
o:left=duties right=controls	9 -11 0 5 4 0 0 -7
o:left=duties right=deal	0 -3 0 14 -4 0 4 -14
o:left=duties right=duties	6 -12 -4 14 3 0 0 -8
o:left=duties right=longer	0 -20 5 15 0 0 0 0
o:left=duties right=none	-19 7 1 4 -2 -18 -7 -2
o:left=duties right=procedure	0 -3 0 8 6 0 0 -9
o:left=duties right=signing	0 0 0 10 -2 0 0 -9
o:left=duties right=truce	7 -12 0 -6 -5 0 0 19
o:left=exclusions	-6 5 13 10 -17 -3 -2 -14
o:left=exclusions right=none	-17 3 15 12 -14 -2 -1 -20
o:left=fees	2 -2 2 8 5 0 0 -15
o:left=fees right=none	2 -3 -10 7 7 0 0 -10
o:left=longer	-4 -15 8 3 -11 -2 -5 8
o:left=longer right=duties	0 6 0 -20 0 0 0 15
o:left=longer right=none	-5 -18 7 9 -7 0 -2 2
o:left=meeting	-16 1 -2 15 -3 -11 12 -17
o:left=meeting right=duties	0 -7 8 22 -21 0 -4 0
o:left=meeting right=longer	0 -1 0 -3 -1 0 9 0
o:left=meeting right=none	-14 -2 -10 12 9 -14 11 -16
o:left=meeting right=truce	0 12 0 0 0 0 0 -9
o:left=none	-17 7 -17 3 5 -12 -10 10
o:left=none right=controls	1 1 3 -8 -5 6 -2 2
o:left=none right=deal	0 -1 -2 -16 7 -7 13 5
o:left=none right=duties	-10 -1 -10 16 -6 -7 -5 -1
o:left=none right=fees	0 1 -1 -12 11 0 0 0
o:left=none right=longer	-6 18 -3 -11 12 -3 3 -8
o:left=none right=meeting	0 0 0 1 -7 -6 -6 10
o:left=none right=none	-12 5 -17 0 -1 -10 -4 15
o:left=none right=procedure	-5 -2 0 -8 9 -2 -4 10
o:left=none right=sale	0 -12 0 0 2 12 -2 -2
o:left=none right=signing	-4 -2 -1 -1 11 3 -5 0
o:left=none right=truce	0 1 3 14 -2 -7 -3 -10
o:left=procedure	-2 2 0 16 -2 -18 -15 -15
o:left=procedure right=duties	0 15 0 -4 -2 0 0 -2
o:left=procedure right=none	0 -4 -3 15 3 -16 -14 -17
o:left=procedure right=procedure	0 -2 0 -7 13 0 0 0
o:left=procedure right=signing	0 10 0 2 -12 0 0 0
o:left=procedure right=truce	0 -8 0 0 0 0 0 10
o:left=sale	-4 -1 -4 0 -11 24 -7 -11
o:left=sale right=none	-3 0 -3 -1 -4 16 -5 -5
o:left=signing	0 1 0 2 -5 0 -12 6
o:left=signing right=duties	0 10 0 -15 7 0 -4 0
o:left=signing right=none	3 -2 1 12 -8 -1 -5 -7
o:left=signing right=procedure	0 -4 0 -4 11 0 0 0
o:left=signing right=truce	0 -4 0 -9 -15 0 0 27
o:left=truce	-7 -4 -26 17 0 -5 -7 -2
o:left=truce right=controls	7 4 0 0 0 0 0 -12
o:left=truce right=longer	0 -10 0 23 0 0 0 -12
o:left=truce right=none	-10 0 -31 9 2 -5 -13 3
o:left=truce right=truce	-1 -7 0 13 0 0 0 -4
o:levy from ahead	0 12 0 -11 0 0 0 0
o:look on ahead	0 -1 0 -6 9 0 0 0
o:make from ahead	0 -10 0 9 0 0 0 0
o:make until ahead	0 -1 0 11 0 0 0 -3
o:meet on ahead	0 -15 0 20 -1 -1 -4 0
o:meet until ahead	0 -2 0 -11 6 5 0 1
o:move from ahead	0 -26 0 16 0 0 0 9
o:move to ahead	0 37 0 -19 -4 0 0 -22
o:near=controls	11 -17 -7 13 0 0 0 -11
o:near=deal	0 -11 -6 2 -6 -8 20 0
o:near=duties	3 -6 9 2 10 -11 -16 3
o:near=exclusions	-8 2 -5 19 0 0 0 -16
o:near=longer	-15 -11 5 -6 0 0 -12 17
o:near=meeting	-11 0 0 4 6 -1 -8 -1
o:near=none	-16 3 -10 19 -7 -7 -8 -2
o:near=procedure	-8 -16 -6 29 -1 -15 -12 -15
o:near=sale	0 4 0 -1 -6 9 -1 -1
o:near=signing	-1 -2 9 12 -4 -9 -7 0
o:near=truce	-4 2 -17 7 -7 0 0 1
o:need until ahead	0 11 0 0 -1 0 -3 -1
o:negotiate from ahead	0 -11 0 14 0 0 -1 0
o:no verb  ahead	-9 -5 7 -2 12 12 0 -11
o:no verb " ahead	0 10 0 0 -3 0 0 -8
o:no verb (until ahead	0 -8 -1 8 0 0 0 0
o:no verb a ahead	0 -12 0 16 0 0 0 -2
o:no verb a.m. today	0 14 0 -11 0 0 0 0
o:no verb after ahead	0 -17 0 3 12 0 0 0
o:no verb again ahead	0 0 0 -11 9 0 0 4
o:no verb before ahead	0 -19 -3 11 10 0 -2 0
o:no verb beyond ahead	0 9 0 -5 -2 0 0 0
o:no verb brussels, today	0 -4 0 10 0 0 0 -1
o:no verb by ahead	-11 -13 9 -4 -2 -3 7 12
o:no verb cairo, today	0 0 0 -9 0 0 0 9
o:no verb cent ahead	0 -22 0 2 0 0 0 17
o:no verb colombo, today	0 0 0 -11 7 0 0 4
o:no verb column, today	0 0 0 -11 0 0 0 11
o:no verb date: ahead	3 -2 0 12 -4 -6 0 -3
o:no verb days, ahead	0 -5 0 13 0 0 0 -5
o:no verb delhi, today	0 13 0 -11 0 0 0 0
o:no verb due ahead	0 12 0 -3 -7 0 0 0
o:no verb effective ahead	3 10 0 -7 -1 0 0 -2
o:no verb ends ahead	0 -13 0 14 -3 0 0 -2
o:no verb ends today	0 0 0 -12 0 0 0 12
o:no verb for ahead	0 -5 0 11 0 0 0 -1
o:no verb friday, ahead	0 -3 11 -4 7 -1 1 -7
o:no verb friday, today	0 9 0 0 -9 0 0 -4
o:no verb from ahead	-4 7 0 4 -1 0 -5 -18
o:no verb gave ahead	0 -10 0 12 -1 0 0 0
o:no verb happens ahead	0 6 0 4 0 0 0 -12
o:no verb korea, today	0 0 0 -11 0 0 0 11
o:no verb mark ahead	0 -2 0 -11 0 0 0 15
o:no verb memo, today	0 10 0 -10 0 0 0 0
o:no verb monday today	0 -3 0 12 0 0 0 -5
o:no verb monday, today	0 -5 0 12 0 0 0 -4
o:no verb not ahead	-9 0 0 11 0 0 0 0
o:no verb on ahead	9 3 6 -16 -2 -18 0 14
o:no verb on today	0 6 0 -3 13 0 0 -17
o:no verb saturday, ahead	0 7 0 -10 1 0 0 1
o:no verb so ahead	0 4 0 -11 3 0 0 2
o:no verb sunday, ahead	0 1 -3 -6 -4 0 0 13
o:no verb the ahead	0 7 17 -13 6 -6 -4 0
o:no verb the today	0 -3 0 17 0 0 0 -13
o:no verb till ahead	0 -8 0 -3 0 0 0 13
o:no verb to ahead	-2 -18 -2 2 4 -1 -2 5
o:no verb tomorrow, ahead	0 3 0 3 3 5 -1 -17
o:no verb until ahead	12 -6 -15 -4 -14 1 -7 14
o:no verb votes ahead	0 0 0 9 -8 0 0 0
o:no verb wednesday, ahead	0 12 0 -1 -11 8 0 -10
o:no verb wednesday, today	0 -12 0 0 7 0 0 2
o:no verb week, ahead	0 0 0 -13 3 0 0 12
o:no verb | today	0 -3 0 16 0 0 0 -7
o:no verb · today	0 0 0 11 -3 0 0 -1
o:no verb — today	0 -8 0 15 -3 0 0 -5
o:other  ahead	0 -1 0 13 -2 0 0 -6
o:other before ahead	0 -8 0 13 -6 2 0 0
o:other by ahead	-1 0 -3 -4 21 -6 -4 -5
o:other for ahead	0 7 0 6 -10 0 0 -6
o:other has ahead	0 -4 0 -11 0 0 0 16
o:other since ahead	0 6 0 2 0 0 0 -10
o:other the ahead	0 1 0 1 -12 0 -6 8
o:other to ahead	8 0 6 13 -7 0 0 -19
o:other until ahead	0 0 14 -19 10 0 8 -8
o:pay before ahead	0 13 0 -3 -8 0 0 0
o:pay by ahead	0 -11 0 6 6 0 0 -1
o:pay from ahead	-1 24 0 -20 10 -1 0 -18
o:pay of ahead	0 -20 0 22 0 0 0 0
o:pay since ahead	0 -16 0 12 0 0 0 1
o:pay the ahead	0 13 0 -6 0 0 0 -2
o:pay until ahead	0 -16 0 6 -5 0 0 13
o:place on ahead	0 -8 0 15 -5 0 0 0
o:plan for ahead	0 9 0 0 -6 0 0 0
o:prolong on ahead	0 0 0 16 0 0 0 -14
o:prolong to ahead	0 0 6 -20 0 0 0 14
o:prolong until ahead	0 0 -2 -10 7 0 0 4
o:promise for ahead	0 0 0 -13 15 0 0 0
o:publish on ahead	0 0 0 16 -13 0 0 -5
o:put of ahead	0 10 0 -9 0 0 0 0
o:put on ahead	-5 0 0 26 -18 0 0 -16
o:put to ahead	0 10 0 -13 0 7 0 0
o:put until ahead	8 19 0 -22 -6 0 0 0
o:ratify by ahead	0 9 0 -13 0 0 0 0
o:reach by ahead	0 0 0 -12 9 0 0 0
o:receive on ahead	0 -12 0 0 6 0 0 0
o:remain until ahead	0 -12 -2 3 3 0 0 5
o:return by ahead	0 3 0 -11 11 0 0 -6
o:right=controls	8 -2 -2 4 -9 5 -3 -2
o:right=controls 	12 -1 0 -7 0 0 0 0
o:right=controls on	-14 0 5 9 -6 0 0 9
o:right=deal	0 -11 -6 6 0 -1 14 -10
o:right=deal of	0 0 0 -10 0 0 7 1
o:right=deal the	2 -7 0 22 -3 -1 -3 -14
o:right=deal until	0 6 0 -14 1 4 7 -7
o:right=duties	-9 0 -8 12 -8 -3 -13 3
o:right=duties as	0 0 0 -9 11 0 0 0
o:right=duties before	0 4 7 11 -9 0 0 -17
o:right=duties by	0 3 7 -24 9 0 0 2
o:right=duties from	4 -3 -2 10 2 0 0 -21
o:right=duties of	0 14 0 -7 -2 0 0 -4
o:right=duties on	0 6 -9 4 -3 -1 -5 -1
o:right=duties signed	0 0 0 -8 0 0 0 8
o:right=duties since	0 -7 0 12 0 2 0 -7
o:right=duties the	0 -24 0 0 0 0 3 17
o:right=duties to	0 -11 0 2 -1 0 0 13
o:right=duties until	0 -3 0 10 -20 0 -3 4
o:right=exclusions	1 -3 23 -11 -10 0 -2 0
o:right=exclusions 	0 0 14 -10 0 0 0 -6
o:right=exclusions on	0 0 3 -10 -3 0 0 9
o:right=longer	-11 4 1 12 1 -7 10 -19
o:right=longer on	-3 -10 10 8 8 -3 0 -9
o:right=longer the	0 1 0 7 -3 0 8 -15
o:right=longer to	0 8 0 1 -1 0 0 -5
o:right=longer until	0 11 1 -24 1 0 0 8
o:right=meeting	-2 -5 -2 21 -25 -1 -11 7
o:right=meeting on	0 -3 0 11 -22 0 0 10
o:right=none	-13 -2 -24 29 -2 -24 -7 -3
o:right=none 	0 0 -1 14 -14 3 -2 -10
o:right=none "	0 10 0 1 -3 0 0 -9
o:right=none a	0 -14 0 11 0 0 5 0
o:right=none a.m.	0 14 0 -6 -1 0 0 -5
o:right=none after	3 -3 -1 -6 11 0 -2 0
o:right=none and	0 -2 -3 17 -8 0 -1 -4
o:right=none as	0 5 0 0 -9 0 0 0
o:right=none at	0 -12 0 7 2 0 0 0
o:right=none before	-5 2 -11 -3 2 0 1 2
o:right=none beyond	0 4 0 -10 0 0 0 10
o:right=none brussels,	0 -8 0 20 0 0 0 -9
o:right=none by	-11 -2 0 4 4 -2 12 -21
o:right=none cent	0 -9 0 -2 0 0 0 14
o:right=none colombo,	0 0 0 -12 7 0 0 5
o:right=none column,	0 0 0 -11 0 0 0 11
o:right=none come	0 10 0 -6 0 0 0 -3
o:right=none council,	0 0 0 -8 12 0 0 -1
o:right=none date:	3 -6 0 11 0 -6 0 -6
o:right=none days	0 -7 0 13 0 0 0 -4
o:right=none delhi,	0 13 0 -11 0 0 0 0
o:right=none due	0 8 0 -8 4 0 0 -4
o:right=none effective	3 13 0 -11 -1 0 0 -3
o:right=none eight	0 0 0 -5 10 0 0 -7
o:right=none ends	0 -6 -2 0 -8 0 0 11
o:right=none finish	0 8 0 -11 0 0 0 2
o:right=none follow	0 0 0 13 -5 0 0 -6
o:right=none for	-8 8 -8 -4 4 4 -13 0
o:right=none force	0 14 0 0 -2 0 0 -15
o:right=none friday,	-1 4 10 -5 0 -1 2 -7
o:right=none from	5 14 -7 4 1 -4 -22 -33
o:right=none happens	0 7 0 3 0 0 0 -12
o:right=none has	4 -2 0 -1 -11 0 0 7
o:right=none here	0 -10 0 7 0 0 0 1
o:right=none including	0 -8 9 -1 -2 0 0 2
o:right=none it	0 10 0 0 2 0 0 -9
o:right=none korea,	0 0 0 -11 0 0 0 11
o:right=none lapse	0 0 4 -11 0 0 0 7
o:right=none mark	0 -2 0 -11 0 0 0 15
o:right=none memo,	0 10 0 -10 0 0 0 0
o:right=none monday,	3 -3 0 5 -11 0 0 2
o:right=none next	0 7 0 -24 13 0 0 7
o:right=none noon	0 5 0 -13 6 0 0 1
o:right=none not	-9 0 0 15 0 0 0 -1
o:right=none of	-2 0 -10 6 1 3 -8 -6
o:right=none off	0 -4 0 10 -3 0 0 0
o:right=none on	3 5 -11 1 6 2 -5 -5
o:right=none pay	0 0 0 -10 2 0 0 6
o:right=none say	0 10 0 0 -8 0 0 -1
o:right=none says	0 -7 0 -9 -6 0 0 21
o:right=none sign	0 0 0 -15 0 0 0 18
o:right=none signed	0 11 0 0 0 0 0 -13
o:right=none since	-10 -4 3 16 -21 0 0 2
o:right=none start	-1 -9 0 12 1 0 0 -1
o:right=none sunday,	0 -5 -3 -1 -3 0 0 17
o:right=none talk	0 0 0 9 0 -2 0 -1
o:right=none telephone	0 4 0 -9 -2 0 0 9
o:right=none than	0 6 0 -17 13 0 0 0
o:right=none that	0 0 0 -19 10 0 7 7
o:right=none the	0 3 3 -4 -10 -19 -1 10
o:right=none through	-3 -11 3 0 -3 0 0 13
o:right=none thursday	0 -4 0 15 0 0 0 -6
o:right=none thursday,	0 -14 0 -5 7 0 0 10
o:right=none till	8 -16 0 2 -6 6 0 0
o:right=none to	0 -10 5 -8 -4 2 -14 13
o:right=none tomorrow,	0 0 1 5 4 2 -1 -17
o:right=none until	-1 -10 1 -1 0 -11 8 8
o:right=none vote	0 0 0 -17 18 0 0 0
o:right=none washington	0 0 0 9 -6 0 0 0
o:right=none wednesday,	0 15 0 -8 0 0 0 -3
o:right=none week,	0 0 0 -10 4 0 0 7
o:right=none wrote	0 -11 0 14 0 0 0 -1
o:right=none ·	0 0 0 12 -3 0 0 -1
o:right=none —	0 -5 0 17 -8 0 0 -4
o:right=procedure	-1 -10 0 -11 22 -9 -13 10
o:right=procedure 	0 -11 -1 -7 16 0 0 1
o:right=procedure on	0 0 -1 12 -6 0 0 -4
o:right=procedure until	0 -20 2 -3 19 0 -8 0
o:right=sale	0 -18 0 0 0 20 -3 -4
o:right=sale 	0 -7 0 0 9 0 0 0
o:right=sale until	0 -3 0 0 -1 10 -1 0
o:right=signing	-5 0 -4 17 -3 6 -13 -12
o:right=signing by	0 -8 0 -3 11 0 0 0
o:right=signing on	0 -8 0 11 2 0 0 -3
o:right=signing the	0 0 0 -1 11 0 0 -9
o:right=signing to	0 13 0 -16 0 0 0 0
o:right=signing until	-3 2 0 13 0 0 -2 -14
o:right=truce	3 -12 0 7 -15 -1 -9 10
o:right=truce 	-4 -3 1 -4 -6 0 2 10
o:right=truce after	0 -6 0 -4 0 0 0 12
o:right=truce by	0 -4 0 -3 -6 0 -3 18
o:right=truce from	-4 -26 0 -8 -6 1 0 37
o:right=truce monday,	0 -6 0 -10 10 0 0 4
o:right=truce on	4 4 2 7 -2 0 0 -15
o:right=truce since	8 4 0 -3 0 0 0 -11
o:right=truce until	3 17 0 3 -6 0 -4 -12
o:rise from ahead	0 -10 0 12 0 0 0 0
o:rise on ahead	0 18 0 -11 -2 0 0 -5
o:run from ahead	0 -7 0 10 -1 1 0 -2
o:run the ahead	0 -9 0 13 0 0 0 -7
o:run until ahead	0 12 0 -6 -4 0 0 0
o:say say ahead	0 11 0 -1 -6 0 0 -1
o:say says ahead	0 -6 0 -6 -4 0 0 17
o:say the ahead	0 -2 0 -7 8 0 0 3
o:sell by ahead	0 0 0 -1 -8 11 0 0
o:set for ahead	0 0 0 -2 0 10 0 -3
o:sign by ahead	0 -2 5 5 6 0 -2 -12
o:sign on ahead	0 -5 0 23 -7 0 0 -21
o:sign sign ahead	0 0 0 -10 0 0 0 13
o:sign signed ahead	0 11 0 -9 0 0 0 0
o:sign until ahead	0 -3 0 -7 13 3 -2 -3
o:sit on ahead	0 -14 0 10 0 0 0 -4
o:sit until ahead	0 10 0 0 -6 0 0 -7
o:subject=controls	9 0 -5 6 -5 0 0 -13
o:subject=controls  ahead	10 0 0 -7 0 0 0 0
o:subject=controls carried	13 0 0 0 -12 0 -10 0
o:subject=controls carried announce	-4 -9 0 15 0 0 0 0
o:subject=controls carried announce ahead	-4 -9 0 15 0 0 0 0
o:subject=controls carried begin	16 -7 0 -9 -1 0 0 0
o:subject=controls carried begin ahead	16 -7 0 -9 -1 0 0 0
o:subject=controls carried begin on	13 -9 0 -3 0 0 0 0
o:subject=controls carried end	-2 10 3 -12 5 0 0 -5
o:subject=controls carried end ahead	-2 10 3 -12 5 0 0 -5
o:subject=controls carried end on	-2 7 3 -10 5 0 0 -4
o:subject=controls carried say ahead	0 10 0 -10 0 0 0 0
o:subject=controls carried say on	0 10 0 -10 0 0 0 0
o:subject=controls far	12 -11 -1 -7 0 3 0 2
o:subject=controls far  ahead	-2 -4 0 -1 10 0 0 0
o:subject=controls far carried	10 9 3 0 -13 4 -13 -12
o:subject=controls far carried be	0 5 0 -5 -5 0 -1 9
o:subject=controls far carried be ahead	0 5 0 -5 -5 0 -1 9
o:subject=controls far carried before ahead	0 11 0 -2 -8 3 0 0
o:subject=controls far carried begin	4 -3 0 9 -8 0 0 0
o:subject=controls far carried begin ahead	4 -3 0 8 -8 0 0 0
o:subject=controls far carried end	0 15 1 -3 -2 1 0 -14
o:subject=controls far carried end ahead	0 15 1 -3 -2 1 0 -14
o:subject=controls far carried end on	0 12 1 -4 0 1 0 -13
o:subject=controls far carried from ahead	8 -13 0 1 3 0 0 1
o:subject=controls far carried on ahead	-7 16 7 -1 -10 0 0 -11
o:subject=controls far carried the ahead	0 0 0 10 -5 0 -4 0
o:subject=controls far carried until ahead	7 11 0 -8 -3 1 0 -10
o:subject=controls far no verb	12 -11 -1 -7 0 3 0 2
o:subject=controls far no verb ahead	7 -9 -1 -4 0 3 0 3
o:subject=controls far no verb on	4 -4 0 -13 5 0 0 7
o:subject=controls far on ahead	4 -4 0 -13 5 0 0 7
o:subject=controls from ahead	9 0 0 -4 -6 0 0 0
o:subject=controls no verb 	10 0 0 -6 0 0 0 0
o:subject=controls no verb of	-7 0 0 9 0 0 0 0
o:subject=controls no verb until	0 4 0 -19 10 4 0 -3
o:subject=controls of ahead	-10 0 0 12 0 0 0 0
o:subject=controls on ahead	-1 -3 3 11 2 0 0 -10
o:subject=controls until ahead	0 3 -1 -21 15 3 0 -6
o:subject=deal	2 7 -12 3 -18 -9 13 -5
o:subject=deal be	0 1 0 -13 5 1 7 -4
o:subject=deal be today	0 9 0 -5 0 0 0 0
o:subject=deal before ahead	0 0 0 11 0 0 -2 -5
o:subject=deal begin ahead	0 4 0 11 -13 0 -3 -8
o:subject=deal begin on	0 12 0 0 -14 0 0 -4
o:subject=deal begin today	0 -1 0 -7 10 0 0 0
o:subject=deal by ahead	0 7 0 -10 -11 0 8 6
o:subject=deal carried	-4 -3 -5 2 -18 11 3 4
o:subject=deal carried be	0 5 0 0 7 8 -14 -9
o:subject=deal carried be ahead	0 5 0 0 7 8 -14 -9
o:subject=deal carried be by	0 -2 0 0 9 0 -6 0
o:subject=deal carried begin	0 1 0 6 -12 0 0 -1
o:subject=deal carried begin ahead	0 2 0 4 -12 0 0 -1
o:subject=deal carried end on	0 4 0 16 -2 0 0 -15
o:subject=deal carried from ahead	0 16 0 -10 0 0 0 -2
o:subject=deal carried meet	0 0 0 11 -6 0 0 0
o:subject=deal carried meet ahead	0 0 0 11 -6 0 0 0
o:subject=deal carried meet on	0 0 0 10 -6 0 0 0
o:subject=deal carried on ahead	0 12 0 0 -14 9 -1 -9
o:subject=deal carried pay	0 -11 0 9 0 0 0 2
o:subject=deal carried pay from	0 13 0 -12 0 0 0 0
o:subject=deal carried pay until	0 -16 0 0 0 0 0 14
o:subject=deal carried tell	0 3 0 -11 0 0 0 8
o:subject=deal carried tell on	0 3 0 -11 0 0 0 8
o:subject=deal carried to ahead	0 0 0 -10 0 0 0 10
o:subject=deal carried until ahead	0 -16 0 0 -8 0 7 13
o:subject=deal end ahead	0 -7 0 12 -2 0 0 -1
o:subject=deal end on	0 -6 0 10 -1 0 0 0
o:subject=deal far  ahead	0 0 0 12 -3 0 0 -8
o:subject=deal far carried	-9 8 -8 3 -17 -1 13 -2
o:subject=deal far carried be	-1 3 0 -11 -10 3 4 12
o:subject=deal far carried be ahead	-1 3 0 -12 -10 3 4 13
o:subject=deal far carried be by	0 16 0 -12 -12 0 0 6
o:subject=deal far carried be the	0 -3 0 9 0 0 2 -10
o:subject=deal far carried before ahead	0 12 0 -6 -11 0 3 0
o:subject=deal far carried begin on	0 -6 0 15 -11 0 0 -1
o:subject=deal far carried by ahead	0 6 0 -3 4 0 -14 0
o:subject=deal far carried charge ahead	0 11 0 -4 -1 0 0 -2
o:subject=deal far carried end	0 5 0 9 -1 0 0 -10
o:subject=deal far carried end ahead	0 5 0 9 -1 0 0 -10
o:subject=deal far carried end on	0 19 0 -3 -1 0 0 -11
o:subject=deal far carried for ahead	0 -12 0 19 -4 0 0 0
o:subject=deal far carried from ahead	2 -11 0 9 -2 5 0 -3
o:subject=deal far carried have	0 5 0 -8 -4 -1 -6 14
o:subject=deal far carried have ahead	0 5 0 -8 -4 -1 -6 14
o:subject=deal far carried leave	0 -5 0 -7 0 0 0 11
o:subject=deal far carried make	0 9 0 -8 -4 0 13 -12
o:subject=deal far carried make ahead	0 9 0 -8 -4 0 13 -12
o:subject=deal far carried make on	0 12 0 -11 0 0 0 0
o:subject=deal far carried meet	0 -3 0 -6 4 0 8 -2
o:subject=deal far carried meet ahead	0 -3 0 -6 4 0 8 -2
o:subject=deal far carried meet on	0 0 0 -6 9 0 0 0
o:subject=deal far carried move	0 -10 0 3 9 0 0 0
o:subject=deal far carried move ahead	0 -10 0 3 9 0 0 0
o:subject=deal far carried on ahead	-3 5 -3 -2 10 -1 -2 -3
o:subject=deal far carried other	0 0 0 -9 4 0 3 4
o:subject=deal far carried other ahead	0 0 0 -9 4 0 3 4
o:subject=deal far carried pay	0 3 0 3 0 0 0 -9
o:subject=deal far carried pay ahead	0 5 0 0 0 0 0 -9
o:subject=deal far carried pay from	0 -11 0 11 0 0 0 0
o:subject=deal far carried reach	0 0 0 10 0 0 0 -9
o:subject=deal far carried reach ahead	0 0 0 10 0 0 0 -9
o:subject=deal far carried reach on	0 0 0 9 0 0 0 -9
o:subject=deal far carried run	0 6 0 5 0 0 0 -10
o:subject=deal far carried run ahead	0 6 0 5 0 0 0 -10
o:subject=deal far carried say on	0 -12 0 8 0 0 0 1
o:subject=deal far carried the ahead	0 -4 0 13 -4 0 0 -9
o:subject=deal far carried threaten	0 9 0 -9 0 0 0 0
o:subject=deal far carried threaten ahead	0 9 0 -9 0 0 0 0
o:subject=deal far carried threaten from	0 10 0 -9 0 0 0 0
o:subject=deal far carried to ahead	0 14 0 0 0 0 0 -11
o:subject=deal far carried until ahead	0 2 0 -4 -4 -1 0 11
o:subject=deal far carried vote	0 10 0 0 -11 0 0 0
o:subject=deal far carried vote ahead	0 10 0 0 -11 0 0 0
o:subject=deal far carried write	0 0 0 -10 0 0 0 11
o:subject=deal far carried write ahead	0 0 0 -10 0 0 0 11
o:subject=deal far carried write on	0 0 0 -10 0 0 0 11
o:subject=deal far no verb 	0 0 0 16 -5 0 0 -9
o:subject=deal far no verb ahead	-3 -8 -7 0 11 -3 -4 4
o:subject=deal from ahead	0 0 0 -4 -1 0 0 9
o:subject=deal no verb ahead	1 3 -4 -6 -7 -8 10 2
o:subject=deal no verb by	0 0 0 -11 -6 0 8 8
o:subject=deal no verb from	0 9 0 -3 0 0 0 -3
o:subject=deal no verb on	0 1 0 -10 12 0 -3 0
o:subject=deal no verb the	0 0 0 16 0 0 -9 -5
o:subject=deal no verb today	0 -7 0 8 9 0 0 -11
o:subject=deal no verb until	7 0 0 -10 -8 0 -7 14
o:subject=deal on ahead	-4 6 0 0 0 0 -9 0
o:subject=deal reach	0 -5 0 0 -4 0 0 10
o:subject=deal reach ahead	0 -5 0 0 -4 0 0 10
o:subject=deal return on	0 10 0 -7 0 0 0 -2
o:subject=deal until ahead	6 0 0 -7 -10 0 -1 10
o:subject=duties	-18 1 -9 13 -12 -17 -12 5
o:subject=duties after ahead	0 -17 0 -5 12 0 0 10
o:subject=duties announce on	0 -9 0 15 0 0 0 -4
o:subject=duties back ahead	0 -9 0 4 0 0 0 5
o:subject=duties be since	9 0 0 -5 0 0 0 -1
o:subject=duties be the	0 -10 0 12 0 0 0 0
o:subject=duties begin	-8 3 -8 7 -13 0 0 0
o:subject=duties begin ahead	-8 4 -7 2 -11 0 0 3
o:subject=duties begin by	0 13 0 -4 -2 0 0 -4
o:subject=duties begin from	0 -6 0 12 -4 0 0 0
o:subject=duties begin on	-2 -10 -2 2 0 0 0 13
o:subject=duties begin today	0 -1 0 10 0 0 0 -9
o:subject=duties begin until	0 18 0 -4 0 0 0 -11
o:subject=duties by ahead	0 0 4 4 1 0 0 -18
o:subject=duties carried	-5 0 -14 8 6 0 0 -2
o:subject=duties carried after ahead	0 10 0 -4 -1 0 0 -1
o:subject=duties carried announce on	0 -8 0 10 -3 0 0 1
o:subject=duties carried ask	0 -10 0 4 5 0 0 0
o:subject=duties carried ask ahead	0 -10 0 4 5 0 0 0
o:subject=duties carried be 	8 7 0 -15 0 0 0 0
o:subject=duties carried be before	0 0 0 -10 11 0 0 0
o:subject=duties carried be by	0 -18 0 8 -3 0 1 8
o:subject=duties carried be from	-2 -16 0 11 3 0 0 8
o:subject=duties carried be is	0 4 0 -11 -9 0 11 0
o:subject=duties carried be of	0 9 0 -4 0 0 0 -3
o:subject=duties carried be on	0 0 0 -4 -1 11 0 0
o:subject=duties carried be the	0 8 0 8 -3 0 0 -17
o:subject=duties carried be until	0 -14 3 2 2 0 0 2
o:subject=duties carried before ahead	0 6 -3 0 6 0 0 -11
o:subject=duties carried begin ahead	6 -1 -2 -8 2 0 -1 10
o:subject=duties carried begin on	6 9 0 -18 10 0 0 0
o:subject=duties carried by ahead	-1 -15 5 8 4 0 2 -7
o:subject=duties carried charge	0 -9 0 7 -3 0 0 5
o:subject=duties carried charge ahead	0 -17 0 13 -1 0 0 6
o:subject=duties carried collect	0 -9 0 5 8 0 0 -3
o:subject=duties carried collect ahead	0 -9 0 3 8 0 0 -1
o:subject=duties carried conclude	0 0 0 -7 9 0 0 0
o:subject=duties carried conclude ahead	0 0 0 -7 9 0 0 0
o:subject=duties carried end ends	0 0 0 9 0 0 0 -7
o:subject=duties carried end on	-2 7 -7 -20 2 0 0 14
o:subject=duties carried extend	0 12 0 -2 -2 0 0 -6
o:subject=duties carried extend ahead	0 12 0 -2 -2 0 0 -6
o:subject=duties carried for ahead	0 3 0 -10 0 8 0 2
o:subject=duties carried from ahead	-3 -4 0 0 -1 0 0 16
o:subject=duties carried from today	0 14 0 -13 0 0 0 0
o:subject=duties carried have	0 -5 0 -3 18 0 -2 -3
o:subject=duties carried have ahead	0 -5 0 -4 18 0 -2 -2
o:subject=duties carried have until	0 0 0 -14 19 0 0 -4
o:subject=duties carried is ahead	0 4 0 -9 -8 0 11 0
o:subject=duties carried look	0 -4 0 -14 10 0 0 8
o:subject=duties carried move	0 6 0 0 0 0 0 -9
o:subject=duties carried move ahead	0 6 0 0 0 0 0 -9
o:subject=duties carried move to	0 10 0 -2 0 0 0 -6
o:subject=duties carried of ahead	0 9 0 -4 0 0 0 -6
o:subject=duties carried other	0 -9 0 0 0 0 0 11
o:subject=duties carried other ahead	0 -9 0 0 0 0 0 11
o:subject=duties carried other on	0 -13 0 18 -2 0 0 -5
o:subject=duties carried other until	0 -4 0 10 0 0 0 -1
o:subject=duties carried pay	0 -8 0 14 -3 0 0 -3
o:subject=duties carried pay ahead	0 -6 0 11 -2 0 0 -3
o:subject=duties carried pay from	0 16 0 -15 0 0 0 0
o:subject=duties carried pay on	0 -14 0 17 0 0 0 -4
o:subject=duties carried put until	0 14 0 -9 0 0 0 -6
o:subject=duties carried rise ahead	0 -6 0 10 0 0 0 0
o:subject=duties carried run	0 11 0 -9 -2 0 0 0
o:subject=duties carried run ahead	0 11 0 -10 -2 0 0 0
o:subject=duties carried set	0 8 0 -13 0 9 0 0
o:subject=duties carried set ahead	0 8 0 -13 0 9 0 0
o:subject=duties carried sign	0 -8 0 15 -1 0 0 -2
o:subject=duties carried sign ahead	0 -7 0 14 -1 0 0 -1
o:subject=duties carried suspend	-13 5 -4 0 -17 0 0 15
o:subject=duties carried suspend ahead	-13 6 -4 -2 -16 0 0 15
o:subject=duties carried suspend to	0 -7 0 -6 -5 0 0 16
o:subject=duties carried suspend until	-12 9 -2 -9 -14 0 0 15
o:subject=duties carried tell	0 6 0 0 1 0 0 -11
o:subject=duties carried tell ahead	0 6 0 0 1 0 0 -11
o:subject=duties carried to ahead	0 2 2 -16 -2 0 0 14
o:subject=duties carried until ahead	-18 6 -5 1 13 -4 1 -7
o:subject=duties carried want	0 1 0 -9 0 0 0 8
o:subject=duties carried want ahead	0 1 0 -9 0 0 0 8
o:subject=duties cent ahead	0 -6 0 -5 0 0 0 15
o:subject=duties charge	0 2 0 -11 0 0 0 9
o:subject=duties charge ahead	0 2 0 -12 0 0 0 10
o:subject=duties collect	0 -7 0 -3 0 0 0 14
o:subject=duties collect ahead	0 -11 0 -6 0 0 0 17
o:subject=duties collect from	0 -5 0 -5 0 0 0 11
o:subject=duties end	0 -1 -2 2 -14 0 0 8
o:subject=duties end ahead	0 2 -1 -1 -12 0 0 6
o:subject=duties end on	0 -8 0 2 -7 0 0 12
o:subject=duties far	-14 0 2 3 -8 1 2 3
o:subject=duties far  ahead	-5 -3 -4 -10 0 9 12 6
o:subject=duties far by ahead	0 0 0 -7 9 0 0 -2
o:subject=duties far carried	-11 2 -2 5 3 -17 -12 4
o:subject=duties far carried  ahead	0 3 0 8 -6 0 0 -8
o:subject=duties far carried  today	0 7 0 -12 0 0 0 5
o:subject=duties far carried accept	0 9 0 -10 0 0 0 0
o:subject=duties far carried announce	-2 1 0 -4 -6 0 0 14
o:subject=duties far carried announce ahead	-2 -1 0 -3 -3 0 0 15
o:subject=duties far carried announce for	0 -5 0 0 -3 0 0 9
o:subject=duties far carried ask	0 5 0 8 -12 0 0 0
o:subject=duties far carried ask ahead	0 5 0 7 -12 0 0 0
o:subject=duties far carried be before	0 -10 7 19 -16 0 0 0
o:subject=duties far carried be by	0 -22 0 6 9 1 1 -6
o:subject=duties far carried be from	0 9 0 -9 -1 0 0 1
o:subject=duties far carried be is	0 8 0 0 5 0 0 -10
o:subject=duties far carried be today	0 -6 0 -8 0 0 0 16
o:subject=duties far carried before today	0 -7 0 11 -1 0 0 0
o:subject=duties far carried begin	-9 0 11 3 0 0 -3 -6
o:subject=duties far carried begin ahead	-9 3 11 -1 0 0 -3 -4
o:subject=duties far carried begin before	0 -3 0 -3 11 0 0 -5
o:subject=duties far carried begin by	0 9 -1 -17 4 0 0 -1
o:subject=duties far carried begin from	0 12 0 -7 0 0 0 0
o:subject=duties far carried begin the	0 0 9 -8 0 0 0 0
o:subject=duties far carried begin today	0 -10 0 14 -1 0 0 -1
o:subject=duties far carried begin until	0 -16 7 3 -13 0 0 12
o:subject=duties far carried by ahead	5 3 -11 6 1 2 -3 -23
o:subject=duties far carried carry	0 2 0 -11 0 0 0 8
o:subject=duties far carried carry ahead	0 2 0 -11 0 0 0 8
o:subject=duties far carried charge today	0 -11 0 13 0 0 0 0
o:subject=duties far carried confirm	0 -1 0 -3 -5 0 0 12
o:subject=duties far carried confirm ahead	0 -1 0 0 -5 0 0 9
o:subject=duties far carried debate	0 0 0 -11 13 0 0 0
o:subject=duties far carried debate ahead	0 0 0 -11 13 0 0 0
o:subject=duties far carried debate on	0 0 0 -11 13 0 0 0
o:subject=duties far carried end	6 2 -7 1 -17 0 -1 4
o:subject=duties far carried end ahead	6 3 -5 1 -17 0 -1 2
o:subject=duties far carried end from	0 -11 0 12 0 0 0 0
o:subject=duties far carried end on	0 8 0 -9 -12 0 0 6
o:subject=duties far carried fall	0 8 0 -2 -1 0 0 -1
o:subject=duties far carried fall ahead	0 11 0 -5 -1 0 0 -1
o:subject=duties far carried fall on	0 8 0 -4 0 0 0 0
o:subject=duties far carried for ahead	0 -5 0 -2 1 0 0 9
o:subject=duties far carried from ahead	1 8 -1 -10 3 0 -2 5
o:subject=duties far carried from today	0 -13 0 15 0 0 0 0
o:subject=duties far carried get	0 -5 0 12 -4 0 0 -3
o:subject=duties far carried get ahead	0 -5 0 11 -4 0 0 -3
o:subject=duties far carried leave	0 -8 0 11 0 0 0 0
o:subject=duties far carried leave ahead	0 -8 0 10 0 0 0 0
o:subject=duties far carried leave on	0 -11 0 12 0 0 0 0
o:subject=duties far carried meet	0 0 0 -2 -9 0 0 14
o:subject=duties far carried meet ahead	0 0 0 -2 -9 0 0 14
o:subject=duties far carried meet on	0 -1 0 -3 -6 0 0 13
o:subject=duties far carried move	0 3 0 -14 -1 0 0 14
o:subject=duties far carried move ahead	0 3 0 -15 -1 0 0 14
o:subject=duties far carried move to	0 10 0 0 0 0 0 -5
o:subject=duties far carried of ahead	6 0 0 5 -3 0 0 -13
o:subject=duties far carried on ahead	-6 4 -6 4 -1 -5 -10 1
o:subject=duties far carried on today	0 -7 0 11 0 0 0 -2
o:subject=duties far carried other	-1 -12 1 11 5 0 0 -6
o:subject=duties far carried other ahead	-1 -12 1 9 6 0 0 -5
o:subject=duties far carried other by	0 -4 0 -10 15 0 0 0
o:subject=duties far carried other on	0 0 0 -14 5 0 0 7
o:subject=duties far carried pay from	0 8 0 -10 5 0 0 0
o:subject=duties far carried pay on	0 9 0 -9 0 0 0 0
o:subject=duties far carried pay until	0 -10 0 10 0 0 0 2
o:subject=duties far carried put	0 0 0 -3 -7 0 0 12
o:subject=duties far carried put ahead	0 0 0 -4 -7 0 0 12
o:subject=duties far carried ratify	0 0 0 -7 10 0 0 0
o:subject=duties far carried ratify ahead	0 0 0 -8 10 0 0 0
o:subject=duties far carried rise	0 9 0 -7 0 0 0 0
o:subject=duties far carried rise ahead	0 9 0 -7 0 0 0 0
o:subject=duties far carried rise on	0 10 0 -8 0 0 0 0
o:subject=duties far carried say	-6 6 0 -9 16 0 0 -2
o:subject=duties far carried say ahead	-6 8 0 -10 17 0 0 -4
o:subject=duties far carried say on	-6 2 0 -4 11 0 0 0
o:subject=duties far carried say the	0 0 0 -11 9 0 0 2
o:subject=duties far carried send	0 0 0 -10 14 0 0 0
o:subject=duties far carried send ahead	0 0 0 -11 14 0 0 0
o:subject=duties far carried set	0 -10 0 7 2 0 0 0
o:subject=duties far carried set ahead	0 -10 0 7 2 0 0 0
o:subject=duties far carried sign	0 -5 0 -1 0 0 -3 14
o:subject=duties far carried sign ahead	0 -5 0 -2 0 0 -3 15
o:subject=duties far carried sign by	0 -8 0 12 -4 0 -2 0
o:subject=duties far carried signed ahead	0 0 0 -9 0 0 0 7
o:subject=duties far carried suspend	7 0 -3 4 -20 0 0 4
o:subject=duties far carried suspend ahead	7 0 -3 3 -20 0 0 4
o:subject=duties far carried suspend from	0 -9 0 11 0 0 0 0
o:subject=duties far carried suspend until	7 13 0 -13 -12 0 0 1
o:subject=duties far carried tell	0 15 0 -6 -6 0 0 -8
o:subject=duties far carried tell ahead	0 11 0 -4 -6 0 0 -4
o:subject=duties far carried the ahead	-7 0 2 -3 2 0 11 -6
o:subject=duties far carried to ahead	0 7 0 -13 2 0 0 0
o:subject=duties far carried until ahead	-4 1 13 -11 -2 -1 1 7
o:subject=duties far carried want	0 -11 0 8 0 0 0 0
o:subject=duties far carried want ahead	0 -11 0 8 0 0 0 0
o:subject=duties far carried want by	0 -4 0 9 -10 0 2 0
o:subject=duties far carried write	0 -3 0 11 0 0 0 -3
o:subject=duties far carried write ahead	0 -3 0 11 0 0 0 -3
o:subject=duties far from ahead	-5 -15 12 18 -8 0 0 -11
o:subject=duties far no verb	-14 0 2 3 -8 1 2 3
o:subject=duties far no verb 	-7 -8 -5 -5 0 8 12 7
o:subject=duties far no verb ahead	-11 -3 3 2 -7 2 3 5
o:subject=duties far no verb and	0 -4 0 -5 0 0 0 10
o:subject=duties far no verb by	0 0 0 -7 9 0 0 -2
o:subject=duties far no verb friday,	0 10 0 -9 -2 0 0 2
o:subject=duties far no verb from	-5 -13 12 16 -9 0 0 -12
o:subject=duties far no verb on	-3 9 -1 -8 0 0 0 4
o:subject=duties far no verb the	0 7 0 4 -10 0 -2 -3
o:subject=duties far no verb thursday,	0 -4 0 -5 10 0 0 0
o:subject=duties far no verb to	0 -12 0 15 0 0 0 -6
o:subject=duties far no verb today	0 8 0 0 -2 0 0 -4
o:subject=duties far no verb tuesday,	0 -11 0 6 0 0 0 3
o:subject=duties far on ahead	-3 10 -1 -9 0 0 0 5
o:subject=duties far the ahead	0 7 0 4 -10 0 -2 -3
o:subject=duties far to ahead	0 -12 0 15 0 0 0 -6
o:subject=duties far tuesday, ahead	0 -11 0 5 0 0 0 3
o:subject=duties friday, ahead	0 -5 5 -11 6 0 0 1
o:subject=duties from ahead	-1 9 -6 1 -11 0 0 -5
o:subject=duties impose	0 -9 0 8 0 0 0 0
o:subject=duties impose ahead	0 -9 0 8 0 0 0 0
o:subject=duties no verb	-12 0 -9 6 -3 -7 0 5
o:subject=duties no verb 	0 3 -5 11 -8 0 0 -12
o:subject=duties no verb after	0 -12 0 0 10 0 0 0
o:subject=duties no verb ahead	-10 -3 -7 8 -5 -7 0 8
o:subject=duties no verb as	0 3 0 -13 0 0 0 9
o:subject=duties no verb cent	0 -23 0 4 0 0 0 16
o:subject=duties no verb force	0 -9 0 -2 0 0 0 12
o:subject=duties no verb friday,	0 -5 5 -11 6 0 0 1
o:subject=duties no verb from	0 10 -2 -4 0 0 0 -4
o:subject=duties no verb on	-3 4 -3 -1 14 0 0 -11
o:subject=duties no verb since	0 7 0 -13 0 0 0 8
o:subject=duties no verb the	0 -9 -1 8 -5 0 0 5
o:subject=duties no verb today	0 8 0 -2 5 0 0 -9
o:subject=duties no verb until	-1 -7 -6 10 -5 0 4 3
o:subject=duties of today	0 -7 0 10 0 0 0 0
o:subject=duties on today	0 3 0 -13 14 0 0 0
o:subject=duties other	0 2 0 -10 15 0 0 -7
o:subject=duties other ahead	0 2 0 -10 15 0 0 -7
o:subject=duties publish ahead	0 -3 0 10 -2 0 0 0
o:subject=duties publish on	0 -3 0 10 -2 0 0 0
o:subject=duties put	0 -4 0 9 -3 0 0 0
o:subject=duties put ahead	0 -4 0 9 -3 0 0 0
o:subject=duties return on	0 8 0 -11 -2 0 0 3
o:subject=duties suspend	-2 -11 0 0 0 0 0 8
o:subject=duties suspend ahead	-2 -11 0 0 0 0 0 9
o:subject=duties suspend on	2 0 0 -11 1 0 0 8
o:subject=duties suspend to	0 -9 0 -2 7 0 0 1
o:subject=duties suspend until	-6 -5 0 5 -13 0 0 8
o:subject=duties threaten from	0 -9 0 10 0 0 0 0
o:subject=duties until ahead	-12 -1 -6 14 -9 0 2 0
o:subject=exclusions	3 0 7 -10 8 -3 -1 -5
o:subject=exclusions  ahead	0 -3 9 0 0 0 0 0
o:subject=exclusions carried	-6 -10 16 -5 0 0 0 3
o:subject=exclusions carried begin	0 -11 0 8 -1 0 0 7
o:subject=exclusions carried end	0 -5 0 14 1 0 0 -10
o:subject=exclusions carried end ahead	0 -5 0 14 1 0 0 -10
o:subject=exclusions carried end on	0 -3 1 12 0 0 0 -8
o:subject=exclusions carried on ahead	0 -9 1 5 -1 0 0 0
o:subject=exclusions carried until ahead	0 0 12 -2 -5 0 0 -2
o:subject=exclusions end on	0 -3 -5 3 9 0 0 -2
o:subject=exclusions far	3 0 5 -8 -2 0 3 -1
o:subject=exclusions far carried	0 3 12 0 -9 0 0 -3
o:subject=exclusions far carried from ahead	-5 15 0 -3 -5 0 0 0
o:subject=exclusions far carried on ahead	0 -3 11 11 -3 0 0 -13
o:subject=exclusions far carried suspend	0 9 0 0 -3 0 0 -6
o:subject=exclusions far carried suspend ahead	0 9 0 0 -3 0 0 -6
o:subject=exclusions far no verb	3 0 5 -8 -2 0 3 -1
o:subject=exclusions far no verb 	5 7 6 -15 -6 0 0 0
o:subject=exclusions far no verb ahead	3 0 5 -10 -1 0 3 -1
o:subject=exclusions no verb	7 2 9 -21 0 0 0 -3
o:subject=exclusions no verb 	0 -3 10 -6 2 0 0 -4
o:subject=exclusions no verb ahead	8 4 8 -22 -5 0 0 0
o:subject=exclusions no verb on	1 0 7 -7 -12 0 0 0
o:subject=exclusions on ahead	0 0 3 -10 0 0 0 7
o:subject=fees	1 -17 -12 5 19 -1 0 -7
o:subject=fees carried	0 0 0 6 7 0 0 -15
o:subject=fees carried on ahead	5 0 0 6 0 0 0 -10
o:subject=fees carried suspend	-5 0 0 -4 16 0 0 -7
o:subject=fees carried suspend ahead	-5 0 0 -4 16 0 0 -7
o:subject=fees carried suspend until	-5 -2 0 0 16 0 0 -7
o:subject=fees carried until ahead	-5 -3 0 -1 18 0 0 -8
o:subject=fees far carried begin	0 -3 0 -4 9 0 0 0
o:subject=fees far carried begin ahead	0 -2 0 -6 10 0 0 0
o:subject=fees far carried begin on	0 -2 0 -6 10 0 0 0
o:subject=fees far carried the ahead	0 0 0 9 0 0 0 -5
o:subject=fees from ahead	-1 -18 0 1 23 0 0 -10
o:subject=fees no verb	2 -13 -4 4 4 0 0 1
o:subject=fees no verb ahead	2 -12 -4 0 7 0 0 1
o:subject=fees no verb from	0 -10 0 7 8 0 0 -4
o:subject=fees no verb on	8 1 0 0 -10 0 0 6
o:subject=fees suspend	0 -9 0 -3 16 0 0 -1
o:subject=fees suspend ahead	0 -9 0 -3 16 0 0 -1
o:subject=fees suspend from	0 -9 0 0 9 0 0 0
o:subject=longer by ahead	0 -4 0 -12 2 0 0 10
o:subject=longer carried begin	0 16 0 -7 3 0 0 -13
o:subject=longer carried begin ahead	0 16 0 -7 3 0 0 -13
o:subject=longer carried begin on	0 15 0 -10 0 0 0 -4
o:subject=longer carried on ahead	0 11 0 0 -20 0 0 4
o:subject=longer carried run	0 -9 1 6 0 0 0 1
o:subject=longer carried run ahead	0 -9 1 6 0 0 0 1
o:subject=longer carried sign ahead	0 -3 0 10 -6 0 0 0
o:subject=longer carried the ahead	0 0 0 -12 7 0 5 0
o:subject=longer far	0 14 -4 -11 -3 -2 0 6
o:subject=longer far  ahead	-1 14 0 1 -4 0 0 -15
o:subject=longer far carried	1 -28 -6 15 -5 0 -8 13
o:subject=longer far carried begin	-6 -16 0 20 -6 0 0 1
o:subject=longer far carried begin ahead	-6 -16 0 20 -6 0 0 1
o:subject=longer far carried begin from	-2 -11 0 17 -3 0 0 0
o:subject=longer far carried charge	0 0 0 6 0 0 0 -9
o:subject=longer far carried charge ahead	0 0 0 5 0 0 0 -9
o:subject=longer far carried end today	0 0 0 -13 0 0 0 13
o:subject=longer far carried of ahead	0 -8 0 11 0 0 0 0
o:subject=longer far carried on ahead	2 -18 0 12 0 0 0 0
o:subject=longer far carried to ahead	-1 0 0 -1 0 0 0 10
o:subject=longer far carried until ahead	-2 -5 0 16 -6 0 0 -3
o:subject=longer far from ahead	0 13 0 -11 0 0 0 0
o:subject=longer far no verb	0 14 -4 -11 -3 -2 0 6
o:subject=longer far no verb 	-1 14 0 2 -4 0 0 -15
o:subject=longer far no verb ahead	0 16 -4 -17 -1 -1 0 10
o:subject=longer far no verb from	0 13 0 -11 0 0 0 0
o:subject=longer no verb on	0 0 11 -7 4 0 0 -3
o:subject=longer no verb until	6 9 0 -1 -7 0 0 -4
o:subject=longer on ahead	0 -5 10 -4 3 0 0 -1
o:subject=longer until ahead	6 9 -1 3 0 0 0 -10
o:subject=meeting	-11 -13 0 10 0 0 0 0
o:subject=meeting  ahead	0 -5 0 8 2 0 0 -6
o:subject=meeting before ahead	0 4 0 -12 9 0 0 0
o:subject=meeting begin	0 -11 0 5 0 0 0 3
o:subject=meeting begin ahead	0 -11 0 10 0 0 0 0
o:subject=meeting begin on	0 -21 0 10 -4 0 0 6
o:subject=meeting by ahead	0 3 9 1 0 0 -16 -5
o:subject=meeting carried	-18 0 -11 -5 0 -1 19 5
o:subject=meeting carried announce	0 11 0 -5 0 0 0 -3
o:subject=meeting carried announce ahead	0 11 0 -5 0 0 0 -3
o:subject=meeting carried announce for	0 13 0 -8 0 0 0 -3
o:subject=meeting carried be is	0 -7 0 10 -1 -2 3 -4
o:subject=meeting carried be on	0 -3 0 -6 9 0 0 0
o:subject=meeting carried be the	0 0 0 -7 0 0 0 10
o:subject=meeting carried be until	0 0 0 10 0 1 0 -7
o:subject=meeting carried begin	-3 8 0 -12 17 0 -1 -9
o:subject=meeting carried begin ahead	-3 8 0 -12 17 0 -1 -9
o:subject=meeting carried begin on	-2 5 0 -1 6 0 0 -9
o:subject=meeting carried by ahead	0 -7 0 -22 14 0 15 0
o:subject=meeting carried decide	0 0 0 -9 7 0 0 0
o:subject=meeting carried decide ahead	0 0 0 -9 7 0 0 0
o:subject=meeting carried end	0 7 -2 -13 -9 0 8 9
o:subject=meeting carried end ahead	0 7 -2 -15 -9 0 8 11
o:subject=meeting carried for ahead	0 9 0 -8 5 0 0 -5
o:subject=meeting carried from ahead	-1 12 0 -6 -2 0 0 0
o:subject=meeting carried have	0 -7 0 -5 7 0 9 -3
o:subject=meeting carried have ahead	0 -7 0 -5 7 0 9 -3
o:subject=meeting carried have until	0 -10 0 0 -5 0 11 2
o:subject=meeting carried is ahead	0 -7 0 10 -1 -2 3 -4
o:subject=meeting carried meet	0 0 0 11 -2 0 0 0
o:subject=meeting carried meet ahead	0 0 0 11 -2 0 0 0
o:subject=meeting carried other	0 7 0 8 -8 0 0 -10
o:subject=meeting carried other ahead	0 7 0 7 -7 0 0 -9
o:subject=meeting carried suspend	0 0 0 11 -1 0 0 -4
o:subject=meeting carried suspend ahead	0 0 0 11 -1 0 0 -4
o:subject=meeting carried the ahead	0 -5 0 1 -11 0 -2 12
o:subject=meeting carried to ahead	0 0 0 -14 0 5 0 8
o:subject=meeting carried until ahead	-3 -5 0 -5 -5 0 7 11
o:subject=meeting continue	0 12 0 -4 0 0 0 -7
o:subject=meeting far	-10 -12 3 9 4 -9 0 1
o:subject=meeting far  ahead	0 -9 11 -1 0 -2 0 2
o:subject=meeting far carried	1 7 -10 3 0 -1 2 -15
o:subject=meeting far carried add	5 8 0 -11 0 0 0 0
o:subject=meeting far carried add ahead	5 8 0 -11 0 0 0 0
o:subject=meeting far carried add on	5 8 0 -11 0 0 0 0
o:subject=meeting far carried agree	0 -9 0 -6 0 0 9 7
o:subject=meeting far carried agree ahead	0 -9 0 -6 0 0 9 7
o:subject=meeting far carried be	4 0 5 -8 0 -3 8 -3
o:subject=meeting far carried be ahead	5 0 5 -11 0 -3 8 -1
o:subject=meeting far carried be by	6 0 0 -12 -3 0 3 3
o:subject=meeting far carried be on	0 -10 0 7 4 0 0 0
o:subject=meeting far carried be until	0 10 0 -12 -1 0 0 0
o:subject=meeting far carried before ahead	0 0 0 -6 -12 0 5 12
o:subject=meeting far carried begin	5 12 0 -8 -1 0 -2 -1
o:subject=meeting far carried begin ahead	5 12 0 -8 -1 0 -2 0
o:subject=meeting far carried begin from	0 10 0 -8 0 0 0 0
o:subject=meeting far carried begin on	6 0 0 -10 1 0 0 9
o:subject=meeting far carried carry	0 0 0 12 0 0 0 -11
o:subject=meeting far carried expect	0 -6 0 11 -1 0 0 0
o:subject=meeting far carried expect ahead	0 -6 0 11 -1 0 0 0
o:subject=meeting far carried for ahead	0 -2 0 13 -2 0 0 -4
o:subject=meeting far carried from ahead	1 -7 0 2 10 1 0 -10
o:subject=meeting far carried have	0 1 0 -13 8 0 0 3
o:subject=meeting far carried have ahead	0 1 0 -13 8 0 0 3
o:subject=meeting far carried keep	0 -3 0 10 0 0 0 -6
o:subject=meeting far carried other	0 5 0 6 0 0 -10 -1
o:subject=meeting far carried other ahead	0 5 0 5 0 0 -10 -1
o:subject=meeting far carried other by	0 3 0 0 3 0 -9 0
o:subject=meeting far carried pay	0 0 0 7 0 0 0 -10
o:subject=meeting far carried pay ahead	0 -1 0 10 0 0 0 -10
o:subject=meeting far carried put	0 5 0 3 0 0 0 -10
o:subject=meeting far carried put ahead	0 5 0 3 0 0 0 -10
o:subject=meeting far carried reach	0 0 0 -6 0 0 0 9
o:subject=meeting far carried reach ahead	0 0 0 -6 0 0 0 9
o:subject=meeting far carried reach on	0 0 0 -7 0 0 0 9
o:subject=meeting far carried return	0 -2 0 12 0 0 0 -8
o:subject=meeting far carried return ahead	0 -2 0 12 0 0 0 -8
o:subject=meeting far carried rise	0 13 0 -12 0 0 0 0
o:subject=meeting far carried rise ahead	0 13 0 -12 0 0 0 0
o:subject=meeting far carried run	0 -9 0 -3 9 0 0 1
o:subject=meeting far carried run ahead	0 -9 0 -3 9 0 0 1
o:subject=meeting far carried run to	0 0 0 0 10 0 0 -6
o:subject=meeting far carried sign ahead	0 -7 0 0 8 0 0 0
o:subject=meeting far carried suspend until	-4 4 0 -13 5 0 0 6
o:subject=meeting far carried the ahead	0 5 0 0 7 0 6 -19
o:subject=meeting far carried until ahead	-5 9 -4 -2 7 -3 0 -3
o:subject=meeting far no verb	-10 -12 3 9 4 -9 0 1
o:subject=meeting far no verb 	-1 -5 11 0 -1 -2 0 0
o:subject=meeting far no verb ahead	-9 -11 3 7 7 -8 0 -1
o:subject=meeting far no verb until	0 0 0 10 0 0 0 -10
o:subject=meeting far no verb wednesday,	0 10 0 -5 0 0 0 -3
o:subject=meeting far until ahead	0 0 0 10 0 0 0 -10
o:subject=meeting for ahead	0 -4 0 11 0 0 0 0
o:subject=meeting no verb 	0 -5 0 22 -9 0 0 -6
o:subject=meeting no verb before	0 3 0 -12 9 0 0 0
o:subject=meeting no verb of	0 11 0 -21 4 0 0 8
o:subject=meeting no verb telephone	0 0 0 9 0 0 0 -4
o:subject=meeting no verb the	0 -4 0 -5 11 0 3 -5
o:subject=meeting of ahead	0 10 0 -20 10 0 0 3
o:subject=meeting on ahead	-1 -11 -1 4 -7 0 12 0
o:subject=meeting suspend	0 -3 0 12 -3 0 0 0
o:subject=meeting suspend ahead	0 -3 0 12 -3 0 0 0
o:subject=meeting the ahead	0 -5 0 -1 9 0 2 -6
o:subject=meeting until ahead	0 -2 0 10 -8 0 -2 1
o:subject=none	-6 4 0 0 -1 -11 -7 2
o:subject=none  ahead	-6 -14 -5 7 15 0 -6 -1
o:subject=none  today	0 12 0 -11 -4 0 0 6
o:subject=none after ahead	0 0 0 9 -2 0 0 -4
o:subject=none before ahead	0 -17 0 11 -4 0 0 7
o:subject=none by ahead	0 0 0 2 -11 0 0 4
o:subject=none carried  ahead	3 5 4 -2 -8 0 0 -3
o:subject=none carried after ahead	0 2 0 -10 2 0 0 4
o:subject=none carried agree	0 -4 0 6 7 0 2 -13
o:subject=none carried agree ahead	0 -4 0 5 7 0 2 -13
o:subject=none carried agree on	0 -2 0 -8 8 0 0 3
o:subject=none carried agree until	0 0 0 14 0 0 0 -12
o:subject=none carried and ahead	0 0 0 11 0 0 0 -10
o:subject=none carried announce	5 -2 0 8 0 0 0 -12
o:subject=none carried announce ahead	5 -2 0 5 1 0 0 -12
o:subject=none carried announce from	6 -10 0 4 0 0 0 0
o:subject=none carried announce on	0 8 0 -3 5 0 0 -10
o:subject=none carried ask on	0 7 0 -11 5 0 0 0
o:subject=none carried be	-1 3 -7 -5 8 -6 0 0
o:subject=none carried be is	0 1 0 7 -10 0 -3 0
o:subject=none carried be of	0 -14 0 0 0 0 0 10
o:subject=none carried be on	-3 3 0 -13 7 0 6 0
o:subject=none carried be the	0 -5 -1 -1 12 0 -9 5
o:subject=none carried be today	0 -4 0 4 8 0 0 -9
o:subject=none carried be until	0 13 0 -5 -13 0 6 -1
o:subject=none carried before ahead	0 15 -6 -4 -4 0 -1 -1
o:subject=none carried begin	0 -5 -8 3 0 0 10 1
o:subject=none carried begin 	0 4 0 -10 -2 0 0 9
o:subject=none carried begin ahead	0 -9 -8 6 -1 0 10 2
o:subject=none carried begin before	0 9 0 -6 -4 0 0 0
o:subject=none carried begin by	0 -8 0 0 0 0 9 -2
o:subject=none carried begin the	0 -11 0 8 0 0 -2 3
o:subject=none carried begin until	0 0 0 -5 10 0 0 0
o:subject=none carried begin with	0 0 0 9 0 0 0 -9
o:subject=none carried charge ahead	0 8 0 -3 -5 0 0 0
o:subject=none carried charge from	0 8 0 -6 0 0 0 0
o:subject=none carried charge today	0 -11 0 14 0 0 0 0
o:subject=none carried clear on	0 -10 0 13 0 0 0 0
o:subject=none carried collect	0 10 0 -14 0 0 0 6
o:subject=none carried collect from	0 17 0 -15 0 0 0 0
o:subject=none carried end on	3 2 0 -6 -12 0 0 8
o:subject=none carried extend	0 -4 0 10 0 0 0 -2
o:subject=none carried extend ahead	0 -4 0 10 0 0 0 -2
o:subject=none carried fall on	0 -12 0 6 0 0 0 4
o:subject=none carried for ahead	0 5 0 -11 0 1 0 8
o:subject=none carried have by	0 12 0 -2 -5 0 -5 1
o:subject=none carried have today	0 0 0 14 0 0 0 -12
o:subject=none carried have until	0 -13 3 4 6 0 -2 0
o:subject=none carried is ahead	0 2 0 2 -10 0 -3 2
o:subject=none carried keep on	0 0 0 -12 0 0 0 12
o:subject=none carried know ahead	0 11 0 -9 0 0 0 0
o:subject=none carried land	0 -9 0 8 0 0 0 0
o:subject=none carried land ahead	0 -14 0 12 0 0 0 0
o:subject=none carried leave ahead	0 0 0 -1 -5 0 -1 10
o:subject=none carried look	0 0 0 15 -12 0 0 0
o:subject=none carried look ahead	0 0 0 14 -12 0 0 0
o:subject=none carried meet	0 -12 0 6 0 0 -2 1
o:subject=none carried meet ahead	0 -12 0 5 0 0 -2 2
o:subject=none carried meet meets	0 0 0 -3 -7 0 0 10
o:subject=none carried meet the	0 0 0 -9 11 0 0 0
o:subject=none carried meets ahead	0 0 0 -3 -7 0 0 10
o:subject=none carried move	0 -4 0 10 -2 0 0 0
o:subject=none carried move ahead	0 -4 0 10 -2 0 0 0
o:subject=none carried move to	0 10 0 -5 0 0 0 -2
o:subject=none carried of ahead	-3 -8 0 5 -9 0 0 13
o:subject=none carried on today	0 0 0 1 -10 0 0 3
o:subject=none carried other	-1 1 12 -2 -6 0 4 -5
o:subject=none carried other ahead	-1 2 12 -1 -4 0 4 -9
o:subject=none carried other until	0 2 9 -7 5 0 4 -20
o:subject=none carried pay	0 1 0 -7 -7 0 0 14
o:subject=none carried pay from	0 13 0 -10 0 0 0 -7
o:subject=none carried pay on	0 8 0 -7 0 0 0 0
o:subject=none carried pay the	0 7 0 -11 0 0 0 4
o:subject=none carried pay today	0 7 0 -13 -1 0 0 9
o:subject=none carried plan	0 10 0 -10 -3 0 0 2
o:subject=none carried plan ahead	0 10 0 -10 -3 0 0 2
o:subject=none carried plan for	0 10 0 -7 -1 0 0 0
o:subject=none carried prolong ahead	0 0 0 -7 0 0 0 10
o:subject=none carried put	0 5 0 9 -12 0 -1 -11
o:subject=none carried put ahead	0 6 0 6 -12 0 -1 -10
o:subject=none carried put of	0 11 0 -10 0 0 0 0
o:subject=none carried put on	0 -10 0 17 0 0 0 -1
o:subject=none carried reach	0 -1 0 11 0 0 0 -3
o:subject=none carried reach ahead	0 -1 0 11 0 0 0 -3
o:subject=none carried receive	0 -7 0 -1 8 0 0 0
o:subject=none carried receive ahead	0 -7 0 -1 9 0 0 0
o:subject=none carried return	0 0 0 12 -8 0 0 0
o:subject=none carried return ahead	0 0 0 12 -8 0 0 0
o:subject=none carried return on	0 -8 0 14 -4 0 0 0
o:subject=none carried run	0 -11 1 0 -1 5 0 3
o:subject=none carried run ahead	0 -11 1 0 -1 5 0 3
o:subject=none carried run on	0 2 3 -15 0 5 0 2
o:subject=none carried run to	0 -2 0 -3 0 0 0 11
o:subject=none carried say on	0 -3 0 -2 -4 0 0 11
o:subject=none carried see	0 -2 0 10 0 0 0 -3
o:subject=none carried see ahead	0 -2 0 10 0 0 0 -3
o:subject=none carried sell	0 9 0 0 -5 0 0 0
o:subject=none carried sell ahead	0 9 0 0 -5 0 0 0
o:subject=none carried settle	0 0 0 -8 10 0 0 0
o:subject=none carried settle ahead	0 0 0 -8 10 0 0 0
o:subject=none carried settle on	0 0 0 -8 10 0 0 0
o:subject=none carried sign by	0 0 0 0 -12 0 5 3
o:subject=none carried sign on	0 0 0 11 -5 0 0 -7
o:subject=none carried sign signed	0 11 0 -3 0 0 0 -10
o:subject=none carried signed ahead	0 12 0 -4 0 0 0 -9
o:subject=none carried sit	0 2 0 -6 12 0 0 -11
o:subject=none carried sit ahead	0 2 0 -6 12 0 0 -11
o:subject=none carried sit on	0 -3 0 -4 9 0 0 0
o:subject=none carried sit until	0 10 0 0 -7 0 0 -5
o:subject=none carried suspend	6 1 14 -4 -3 0 -1 -5
o:subject=none carried suspend ahead	6 2 14 -5 -3 0 -1 -5
o:subject=none carried suspend from	0 18 0 -8 -8 0 0 0
o:subject=none carried suspend on	0 0 9 -6 0 0 0 0
o:subject=none carried suspend the	0 -3 0 -15 0 0 0 19
o:subject=none carried suspend to	6 3 0 6 2 0 0 -18
o:subject=none carried tell	0 -9 0 11 -4 5 0 -1
o:subject=none carried tell ahead	0 -8 0 10 -4 5 0 -3
o:subject=none carried tell on	0 -8 0 15 -2 0 0 -3
o:subject=none carried the ahead	-3 -8 -8 -7 4 0 0 18
o:subject=none carried to ahead	7 -2 3 9 0 0 -1 -11
o:subject=none carried wait	0 10 0 -5 0 0 0 -2
o:subject=none carried wait ahead	0 10 0 -5 0 0 0 -2
o:subject=none carried want	0 1 0 -8 -4 0 9 0
o:subject=none carried want ahead	0 1 0 -8 -4 0 9 0
o:subject=none carried with ahead	0 0 0 10 0 0 0 -10
o:subject=none carried write	0 -4 0 -3 11 0 0 -1
o:subject=none carried write ahead	0 -3 0 -3 11 0 0 -1
o:subject=none from ahead	-6 -5 0 12 0 0 0 -3
o:subject=none monday, ahead	0 0 0 -6 0 0 0 11
o:subject=none no verb	-6 4 0 0 -1 -11 -7 2
o:subject=none no verb 	-9 0 -8 -3 11 0 -8 3
o:subject=none no verb after	0 0 0 9 -2 0 0 -4
o:subject=none no verb before	0 -17 0 11 -4 0 0 7
o:subject=none no verb brussels,	0 -2 0 10 0 0 0 -6
o:subject=none no verb by	0 0 0 2 -11 0 0 4
o:subject=none no verb friday,	0 1 0 2 -7 0 6 -8
o:subject=none no verb on	11 0 3 0 -6 0 0 -6
o:subject=none no verb the	0 -1 17 -6 -6 0 -2 0
o:subject=none no verb to	0 11 0 -7 -1 0 0 -1
o:subject=none no verb today	-9 3 -7 2 -1 -1 -7 5
o:subject=none no verb until	0 -7 -3 -3 1 0 0 10
o:subject=none no verb washington,	0 -2 0 -6 11 0 0 -1
o:subject=none on ahead	11 -2 3 1 -5 0 0 -5
o:subject=none the ahead	0 0 17 -12 -6 0 -2 3
o:subject=none the today	0 -2 0 9 0 0 0 -5
o:subject=none to ahead	0 11 0 -8 -1 0 0 -1
o:subject=none until ahead	0 -7 -3 -4 1 0 0 11
o:subject=none washington, today	0 -2 0 -6 11 0 0 -1
o:subject=none wednesday, today	0 -9 0 0 0 0 0 7
o:subject=procedure	-4 -6 0 15 2 -12 -8 -10
o:subject=procedure  ahead	0 -10 0 3 7 0 0 -1
o:subject=procedure before ahead	0 0 0 17 -18 0 0 0
o:subject=procedure begin	0 -3 0 -6 12 0 0 0
o:subject=procedure begin ahead	0 -9 0 -4 13 0 0 0
o:subject=procedure begin on	0 -6 0 -11 17 0 0 0
o:subject=procedure by ahead	0 -9 4 2 -3 0 0 5
o:subject=procedure carried	-1 10 0 -11 9 -3 -8 -1
o:subject=procedure carried be	0 -8 0 11 2 -1 0 -8
o:subject=procedure carried be from	0 5 0 9 -14 0 0 0
o:subject=procedure carried be is	0 -2 0 -13 19 0 0 0
o:subject=procedure carried be on	0 -13 0 9 1 0 0 0
o:subject=procedure carried begin	3 0 6 -11 1 0 0 0
o:subject=procedure carried begin ahead	3 0 6 -13 2 0 0 0
o:subject=procedure carried begin on	0 13 0 -5 -4 0 0 -5
o:subject=procedure carried by ahead	0 -10 6 -4 3 0 0 2
o:subject=procedure carried collect	0 15 0 0 -15 0 0 0
o:subject=procedure carried collect ahead	0 15 0 0 -15 0 0 0
o:subject=procedure carried end	0 5 -1 -14 6 0 0 4
o:subject=procedure carried end ahead	0 5 -1 -14 6 0 0 4
o:subject=procedure carried end on	0 5 -1 -16 6 0 0 5
o:subject=procedure carried expect	0 9 0 -9 0 0 0 0
o:subject=procedure carried expect ahead	0 9 0 -9 0 0 0 0
o:subject=procedure carried for ahead	0 9 0 -9 0 0 0 0
o:subject=procedure carried from ahead	3 4 0 3 -9 0 0 -4
o:subject=procedure carried have	0 -2 0 12 -4 0 0 0
o:subject=procedure carried have ahead	0 -2 0 12 -4 0 0 0
o:subject=procedure carried is ahead	0 -2 0 -13 19 0 0 0
o:subject=procedure carried meet	0 0 0 -9 10 0 0 0
o:subject=procedure carried other	0 7 0 2 -9 0 0 0
o:subject=procedure carried other ahead	0 7 0 2 -9 0 0 0
o:subject=procedure carried suspend	0 -7 0 0 -2 0 0 13
o:subject=procedure carried suspend ahead	0 -7 0 0 -2 0 0 13
o:subject=procedure carried suspend until	0 -5 0 -5 -2 0 0 14
o:subject=procedure carried the ahead	0 6 0 9 -10 0 0 -7
o:subject=procedure carried until ahead	0 4 0 -6 -3 0 0 12
o:subject=procedure decide	0 0 0 13 -12 0 0 0
o:subject=procedure decide ahead	0 0 0 13 -12 0 0 0
o:subject=procedure far  ahead	-6 -4 -2 -10 0 10 0 12
o:subject=procedure far carried	0 -1 1 3 -4 -10 -3 5
o:subject=procedure far carried be	0 10 0 -3 -2 -2 -2 1
o:subject=procedure far carried be ahead	0 10 0 -3 -2 -2 -2 1
o:subject=procedure far carried begin	6 -6 3 -5 9 0 0 -5
o:subject=procedure far carried begin ahead	6 -5 3 -6 9 0 0 -5
o:subject=procedure far carried begin from	7 0 0 -10 0 0 0 0
o:subject=procedure far carried begin on	0 -4 0 0 12 0 0 -2
o:subject=procedure far carried by ahead	0 -10 0 -7 -4 0 3 15
o:subject=procedure far carried from ahead	6 -10 0 5 1 0 0 -3
o:subject=procedure far carried have	0 14 0 0 0 0 0 -12
o:subject=procedure far carried have ahead	0 14 0 0 0 0 0 -12
o:subject=procedure far carried have until	0 14 0 -2 0 0 0 -8
o:subject=procedure far carried suspend	-5 1 3 -11 4 0 0 1
o:subject=procedure far carried suspend ahead	-5 1 3 -11 4 0 0 1
o:subject=procedure far carried suspend until	-4 2 3 -11 0 0 0 3
o:subject=procedure far carried until ahead	-6 19 7 -27 6 0 -3 -5
o:subject=procedure far no verb 	-7 -8 -2 -4 0 10 0 11
o:subject=procedure far no verb ahead	10 -3 5 -13 2 7 -5 0
o:subject=procedure far no verb friday,	0 -6 10 0 -2 0 0 -3
o:subject=procedure far no verb until	0 3 0 11 -7 0 0 -6
o:subject=procedure far until ahead	0 3 0 11 -7 0 0 -6
o:subject=procedure have	0 3 0 -10 4 0 0 0
o:subject=procedure have ahead	0 3 0 -10 4 0 0 0
o:subject=procedure no verb 	0 -9 0 6 3 0 0 -1
o:subject=procedure no verb by	0 -5 5 8 -13 0 0 5
o:subject=procedure no verb from	4 -13 0 10 0 0 0 0
o:subject=procedure no verb on	3 0 -1 16 -15 0 0 -4
o:subject=procedure no verb the	0 3 0 -1 -9 0 0 6
o:subject=procedure on ahead	0 -5 -4 -1 11 0 0 -9
o:subject=procedure on today	0 0 0 11 -8 0 0 0
o:subject=procedure other	0 -1 0 -9 13 0 0 0
o:subject=procedure other ahead	0 0 0 -9 14 0 0 0
o:subject=procedure other until	0 0 0 -7 9 0 0 0
o:subject=procedure send	0 0 0 10 -8 0 0 0
o:subject=procedure send ahead	0 0 0 10 -8 0 0 0
o:subject=procedure send until	0 0 0 10 -8 0 0 0
o:subject=procedure set	0 -2 0 10 -3 -1 0 0
o:subject=procedure set ahead	0 -2 0 9 -3 -1 0 0
o:subject=procedure set for	0 -2 0 7 -1 -1 0 0
o:subject=procedure until ahead	-1 7 -1 13 -11 0 0 0
o:subject=procedure votes ahead	0 0 0 9 -8 0 0 0
o:subject=sale	-4 -1 -4 -6 -3 20 -3 -2
o:subject=sale by ahead	0 0 0 10 -8 0 0 0
o:subject=sale carried	0 2 0 -6 -12 12 0 5
o:subject=sale carried from ahead	0 11 0 -12 1 0 0 0
o:subject=sale carried on ahead	0 -6 0 12 0 -2 0 0
o:subject=sale carried until ahead	0 -6 0 -12 0 3 0 14
o:subject=sale far	0 -3 0 0 8 7 0 -10
o:subject=sale far carried	-3 -11 9 -9 0 15 -1 0
o:subject=sale far carried be	0 8 0 -1 -10 0 5 0
o:subject=sale far carried be ahead	0 8 0 -3 -10 0 5 0
o:subject=sale far carried other	0 0 0 11 -4 0 -4 0
o:subject=sale far carried other ahead	0 0 0 11 -4 0 -4 0
o:subject=sale far carried pay	0 0 0 -8 10 0 0 0
o:subject=sale far carried pay ahead	0 0 0 -8 10 0 0 0
o:subject=sale far carried suspend	0 -12 11 -5 0 0 0 2
o:subject=sale far carried suspend ahead	0 -12 11 -5 0 0 0 2
o:subject=sale far carried suspend until	0 -9 11 -5 0 0 0 0
o:subject=sale far carried until ahead	0 -12 10 -9 0 6 0 0
o:subject=sale far no verb	0 -3 0 0 8 7 0 -10
o:subject=sale far no verb ahead	0 -1 0 0 3 7 0 -8
o:subject=signing	0 2 -3 10 4 -2 -11 -13
o:subject=signing begin from	0 -12 0 14 0 0 0 0
o:subject=signing begin on	0 17 0 -14 0 0 0 0
o:subject=signing by ahead	0 -6 0 -9 17 0 -2 0
o:subject=signing from ahead	-1 -15 0 11 10 0 0 -3
o:subject=signing no verb	0 -1 -9 3 0 0 -4 0
o:subject=signing no verb ahead	0 -3 -9 0 1 1 -3 5
o:subject=signing no verb from	0 -5 0 0 10 0 0 0
o:subject=signing no verb of	0 -13 0 9 5 0 0 -3
o:subject=signing no verb on	-2 -2 -3 0 -3 0 0 14
o:subject=signing no verb the	0 0 0 -3 13 0 0 -10
o:subject=signing no verb to	0 -4 0 -2 0 0 0 9
o:subject=signing no verb until	6 3 0 -5 -9 0 0 2
o:subject=signing on ahead	-4 0 3 1 -10 -1 0 9
o:subject=signing on today	0 9 0 -9 0 0 0 0
o:subject=signing sign ahead	0 -9 0 10 0 0 0 -3
o:subject=signing until ahead	7 6 0 -14 0 0 0 0
o:subject=truce	-2 9 -9 17 -8 -3 -6 -13
o:subject=truce  ahead	-11 -3 0 9 -4 0 0 4
o:subject=truce be	4 -8 0 9 -4 0 0 -2
o:subject=truce be until	6 -5 0 12 0 0 0 -9
o:subject=truce begin	0 14 0 -1 0 0 0 -12
o:subject=truce begin ahead	0 10 0 -1 0 0 0 -8
o:subject=truce begin on	-4 15 0 -3 -7 0 0 -5
o:subject=truce begin until	4 -5 0 4 6 0 0 -11
o:subject=truce by ahead	0 7 0 -10 0 0 0 1
o:subject=truce carried	-7 -8 -2 4 4 -14 2 7
o:subject=truce carried announce	0 0 0 -15 10 0 0 8
o:subject=truce carried announce ahead	0 0 0 -15 10 0 0 8
o:subject=truce carried announce on	0 0 0 -8 10 0 0 0
o:subject=truce carried be is	0 -11 0 -2 5 0 0 5
o:subject=truce carried be on	0 0 0 0 -14 0 0 7
o:subject=truce carried be the	0 10 0 -1 0 0 0 -7
o:subject=truce carried be until	5 11 0 -2 -2 0 0 -9
o:subject=truce carried begin	0 -2 0 1 -12 0 0 9
o:subject=truce carried begin ahead	0 -1 0 1 -11 0 0 8
o:subject=truce carried begin the	0 -10 0 4 0 0 0 4
o:subject=truce carried begin to	0 0 0 -11 0 0 0 13
o:subject=truce carried begin until	0 -11 0 9 0 0 0 0
o:subject=truce carried by ahead	0 -7 0 -3 -2 0 16 -2
o:subject=truce carried end	-2 -18 0 8 4 0 0 0
o:subject=truce carried end ahead	-2 -18 0 7 4 0 0 0
o:subject=truce carried end on	-2 -16 0 6 6 0 0 0
o:subject=truce carried expect	0 -1 0 -8 10 0 0 0
o:subject=truce carried expect ahead	0 -1 0 -5 10 0 0 0
o:subject=truce carried expect on	0 -1 0 -5 10 0 0 0
o:subject=truce carried have until	0 0 0 -2 -2 0 0 10
o:subject=truce carried is ahead	0 -11 0 -3 5 0 0 6
o:subject=truce carried meet	0 9 0 -17 16 0 0 -7
o:subject=truce carried meet ahead	0 9 0 -17 16 0 0 -7
o:subject=truce carried on ahead	-15 -2 5 5 13 -2 -1 -8
o:subject=truce carried pay	0 -12 0 3 9 0 0 1
o:subject=truce carried pay ahead	0 -10 0 7 6 0 0 0
o:subject=truce carried pay from	0 -19 0 13 7 0 0 0
o:subject=truce carried prolong	0 0 0 -14 0 0 0 16
o:subject=truce carried prolong ahead	0 0 0 -14 0 0 0 16
o:subject=truce carried return on	-1 -7 0 0 -1 0 0 8
o:subject=truce carried run ahead	0 -6 0 2 -5 0 0 8
o:subject=truce carried say	0 5 0 1 -11 0 0 0
o:subject=truce carried say ahead	0 5 0 1 -11 0 0 0
o:subject=truce carried suspend	-3 7 -1 5 5 0 1 -16
o:subject=truce carried suspend ahead	-3 8 -1 2 5 0 1 -13
o:subject=truce carried suspend on	0 0 0 -11 12 0 0 0
o:subject=truce carried suspend until	0 -5 0 18 0 0 0 -13
o:subject=truce carried the ahead	0 6 -1 1 -11 0 -6 1
o:subject=truce carried to ahead	0 -1 0 -16 -4 0 0 25
o:subject=truce effect today	0 9 0 -8 0 0 0 0
o:subject=truce end	-2 0 -4 11 -2 7 0 -9
o:subject=truce end the	0 0 0 12 0 0 0 -11
o:subject=truce end today	0 9 0 2 0 0 0 -8
o:subject=truce extend	0 0 0 -6 0 0 0 11
o:subject=truce extend from	0 0 0 -7 0 0 0 9
o:subject=truce far  ahead	9 12 0 0 -11 0 0 -14
o:subject=truce far carried	1 -18 -14 16 -6 -8 -5 12
o:subject=truce far carried  ahead	0 -16 0 13 0 0 0 6
o:subject=truce far carried be ahead	0 0 0 14 -5 -1 -8 -3
o:subject=truce far carried be by	0 10 0 0 -10 0 -3 0
o:subject=truce far carried be on	0 -11 0 -9 7 0 0 15
o:subject=truce far carried be until	0 -2 0 17 0 0 0 -12
o:subject=truce far carried begin	-7 6 0 -13 0 0 0 15
o:subject=truce far carried begin ahead	-7 9 0 -12 0 0 0 10
o:subject=truce far carried begin from	0 10 0 -11 0 0 0 0
o:subject=truce far carried begin on	-3 9 0 -11 0 0 0 6
o:subject=truce far carried by ahead	0 12 0 -7 5 1 -7 -3
o:subject=truce far carried carry	0 -1 0 10 -7 0 0 0
o:subject=truce far carried carry ahead	0 -1 0 10 -7 0 0 0
o:subject=truce far carried charge ahead	0 -11 0 6 0 0 0 4
o:subject=truce far carried end on	0 6 0 -10 0 0 0 6
o:subject=truce far carried have	0 0 0 -8 0 0 0 10
o:subject=truce far carried meet on	0 0 0 9 0 0 0 -4
o:subject=truce far carried on ahead	-10 -7 0 12 10 0 0 -6
o:subject=truce far carried other	0 0 0 9 0 0 0 -4
o:subject=truce far carried other ahead	0 0 0 9 0 0 0 -4
o:subject=truce far carried pay	0 6 0 -9 0 0 0 3
o:subject=truce far carried pay ahead	0 9 0 -13 0 0 0 5
o:subject=truce far carried pay from	0 10 0 -9 0 0 0 0
o:subject=truce far carried run	0 -5 0 10 -8 0 0 0
o:subject=truce far carried run ahead	0 -5 0 13 -8 0 0 -3
o:subject=truce far carried run on	0 0 0 15 0 0 0 -13
o:subject=truce far carried sign	0 0 0 10 -2 0 0 -6
o:subject=truce far carried sign ahead	0 0 0 9 -2 0 0 -6
o:subject=truce far carried suspend	13 2 0 -3 -4 0 0 -5
o:subject=truce far carried suspend ahead	13 2 0 -5 -4 0 0 -4
o:subject=truce far carried suspend until	8 2 0 0 -8 0 0 -3
o:subject=truce far carried the ahead	0 -8 0 3 -10 0 0 10
o:subject=truce far carried to ahead	3 0 0 10 -9 0 0 -5
o:subject=truce far carried until ahead	6 -5 -1 9 -11 -1 7 -5
o:subject=truce far carried vote	0 0 0 -9 12 0 0 -2
o:subject=truce far carried vote ahead	0 0 0 -7 8 0 0 0
o:subject=truce far from ahead	0 17 0 -14 -1 0 0 0
o:subject=truce far no verb 	7 9 0 4 -19 0 0 -10
o:subject=truce far no verb ahead	2 10 -6 -1 -10 -5 -6 0
o:subject=truce far no verb friday,	0 -5 0 14 0 0 0 -5
o:subject=truce far no verb from	0 14 0 -10 -2 0 0 0
o:subject=truce far no verb on	-1 6 0 0 -10 0 0 0
o:subject=truce far no verb today	-1 -18 0 -4 15 0 0 3
o:subject=truce far no verb until	2 -2 0 -6 0 0 0 8
o:subject=truce far on ahead	-1 6 0 0 -10 0 0 0
o:subject=truce far until ahead	2 -2 0 -6 0 0 0 8
o:subject=truce have	0 0 0 10 0 0 0 -6
o:subject=truce have ahead	0 0 0 10 0 0 0 -6
o:subject=truce have has	0 0 0 12 0 0 0 -11
o:subject=truce have until	0 0 0 -7 0 0 0 10
o:subject=truce no verb	-4 -2 1 6 3 -11 -10 -3
o:subject=truce no verb ahead	-6 -4 0 10 7 -10 -9 -6
o:subject=truce no verb on	3 -10 -4 -14 0 0 0 15
o:subject=truce no verb sunday,	0 0 0 -10 0 0 0 13
o:subject=truce no verb the	0 10 6 -2 3 0 0 -8
o:subject=truce no verb thursday,	0 0 0 -6 0 0 0 10
o:subject=truce no verb to	0 -14 0 -1 13 0 0 -1
o:subject=truce no verb tuesday,	0 12 0 -7 0 0 0 -7
o:subject=truce no verb week,	0 0 0 -7 0 0 0 10
o:subject=truce on ahead	-1 7 -12 -4 -12 5 0 4
o:subject=truce other	8 0 0 -11 -3 0 0 7
o:subject=truce other ahead	8 0 0 -11 -3 0 0 7
o:subject=truce other on	0 0 0 -9 0 0 0 10
o:subject=truce other to	8 0 0 -6 -1 0 0 0
o:subject=truce prolong	0 0 0 9 0 0 0 -5
o:subject=truce prolong ahead	0 0 0 9 0 0 0 -5
o:subject=truce prolong on	0 0 0 10 0 0 0 -9
o:subject=truce run	-4 13 -1 3 -8 0 0 -4
o:subject=truce run from	0 9 0 -7 0 0 0 0
o:subject=truce sign	0 10 0 -8 3 0 0 -3
o:subject=truce sign ahead	0 10 0 -8 3 0 0 -3
o:subject=truce since ahead	0 0 0 15 0 0 0 -13
o:subject=truce sunday, ahead	0 0 0 -10 0 0 0 13
o:subject=truce the ahead	0 6 6 3 2 0 5 -16
o:subject=truce thursday, ahead	0 0 0 -6 0 0 0 10
o:subject=truce to ahead	4 -21 -3 -4 4 0 0 8
o:subject=truce tuesday, ahead	0 12 0 -7 0 0 0 -6
o:subject=truce until ahead	13 -9 1 9 4 0 0 -11
o:subject=truce week, ahead	0 0 0 -7 0 0 0 10
o:suspend from ahead	-4 20 0 -11 -6 0 0 0
o:suspend on ahead	0 -23 8 1 6 0 0 -1
o:suspend till ahead	10 0 0 -8 0 0 0 0
o:suspend to ahead	11 -12 -2 0 3 0 0 -1
o:suspend until ahead	-5 1 3 -4 -6 0 -6 10
o:tell on ahead	0 -14 0 3 3 0 0 3
o:topic=controls	19 0 -14 0 -15 5 -8 -6
o:topic=controls 	12 -1 0 -7 0 0 0 0
o:topic=controls  ahead	13 -1 0 -8 0 0 0 0
o:topic=controls ahead	18 -4 -14 2 -15 6 -8 -6
o:topic=controls be	3 0 0 -10 2 0 0 3
o:topic=controls begin	11 -15 0 7 -8 4 0 -5
o:topic=controls by	9 1 0 -2 0 0 0 -5
o:topic=controls by ahead	9 1 0 -2 0 0 0 -5
o:topic=controls end	6 6 -2 -9 9 0 0 -14
o:topic=controls far	22 -3 0 -5 -8 1 -9 -2
o:topic=controls far ahead	18 -1 1 -5 -7 2 -9 0
o:topic=controls far by	0 -1 0 -3 9 0 0 0
o:topic=controls far end	0 12 0 0 -1 0 0 -11
o:topic=controls far from	10 -8 0 -7 5 0 0 0
o:topic=controls far from ahead	10 -8 0 -7 5 0 0 0
o:topic=controls far no verb	12 -11 -1 -7 0 3 0 2
o:topic=controls far until	2 11 0 -1 -7 -2 0 0
o:topic=controls far until ahead	2 11 0 -1 -7 -2 0 0
o:topic=controls from	9 -5 0 0 -4 1 0 0
o:topic=controls of	-13 -2 0 20 0 0 0 0
o:topic=controls of ahead	-13 -2 0 20 0 0 0 0
o:topic=controls until	-5 2 -3 -10 11 2 0 1
o:topic=controls until ahead	-5 2 -3 -10 11 2 0 1
o:topic=deal	-8 -8 -20 6 -2 0 21 -10
o:topic=deal agree	0 -2 0 -6 0 0 9 0
o:topic=deal ahead	-7 -4 -20 5 -7 0 21 -9
o:topic=deal aim	0 0 0 -7 0 0 11 0
o:topic=deal be	0 -17 0 1 15 9 0 -8
o:topic=deal before	0 -2 0 13 -11 0 1 -7
o:topic=deal before ahead	0 -2 0 13 -11 0 1 -7
o:topic=deal begin	0 3 0 3 3 0 -6 -16
o:topic=deal conclude	0 -7 0 4 -6 0 9 -5
o:topic=deal deal ahead	0 -4 0 14 0 0 -2 -4
o:topic=deal face	0 -9 0 -1 0 0 -3 16
o:topic=deal far	-15 -6 -7 10 1 0 7 -3
o:topic=deal far 	0 2 0 14 -5 0 0 -12
o:topic=deal far  ahead	0 3 0 10 -3 0 0 -11
o:topic=deal far ahead	-14 -5 -7 4 3 0 7 0
o:topic=deal far be	0 7 0 -8 5 5 -2 -4
o:topic=deal far for	0 -2 0 9 -3 0 0 0
o:topic=deal far for ahead	0 -2 0 9 -3 0 0 0
o:topic=deal far make	0 9 0 -8 -4 0 13 -12
o:topic=deal far on	-1 6 -4 -11 11 0 0 2
o:topic=deal far on ahead	-1 7 -4 -12 11 0 0 2
o:topic=deal far today	0 -2 0 17 -4 0 0 -7
o:topic=deal far until	0 1 0 -1 -10 0 1 10
o:topic=deal far until ahead	0 1 0 -1 -10 0 1 10
o:topic=deal far write	0 -2 0 -9 0 0 0 12
o:topic=deal have	0 2 0 -4 0 -1 6 -10
o:topic=deal negotiate	0 -10 0 3 -4 0 12 -7
o:topic=deal on	-2 8 -3 -9 10 7 -5 -7
o:topic=deal on ahead	-2 7 -3 -9 12 7 -5 -10
o:topic=deal other	0 1 0 -8 2 7 0 -1
o:topic=deal sign	0 -8 0 12 4 0 -4 -6
o:topic=deal the	0 -2 0 -7 0 0 8 4
o:topic=deal the ahead	0 -2 0 -7 0 0 8 4
o:topic=deal today	0 -15 0 7 11 0 0 -2
o:topic=deal until	5 -12 0 -3 0 -5 8 2
o:topic=deal until ahead	5 -12 0 -3 0 -5 8 2
o:topic=duties	-9 -1 -6 17 -3 -14 -10 2
o:topic=duties 	5 11 -8 0 -6 0 -3 -9
o:topic=duties  ahead	5 16 -7 -2 -13 0 -3 -16
o:topic=duties  today	0 -14 0 1 3 0 0 3
o:topic=duties agree	0 0 0 -8 8 0 0 0
o:topic=duties ahead	-5 1 -3 10 -8 -11 -7 5
o:topic=duties announce	3 0 0 8 -13 0 0 -7
o:topic=duties as	0 3 0 -13 0 0 0 9
o:topic=duties ask	0 -11 0 11 0 0 0 0
o:topic=duties back	0 -4 0 -1 0 0 0 9
o:topic=duties begin	-2 -11 -9 7 0 0 14 4
o:topic=duties call	0 -5 0 16 0 0 0 -10
o:topic=duties cent	0 -2 0 -7 0 0 0 13
o:topic=duties cent ahead	0 -3 0 -6 0 0 0 13
o:topic=duties collect	0 -9 0 3 -2 0 0 10
o:topic=duties end	0 3 11 -5 -5 -1 -3 -2
o:topic=duties expect	0 5 0 1 -10 0 0 0
o:topic=duties far	-8 -3 -7 4 8 -11 -5 2
o:topic=duties far 	-10 -7 -6 0 -7 7 9 7
o:topic=duties far  ahead	-8 -7 -5 0 -4 8 10 2
o:topic=duties far ahead	-5 1 -4 0 9 -9 -3 -1
o:topic=duties far and ahead	0 -5 0 -3 0 0 0 10
o:topic=duties far announce	0 -6 0 13 -1 0 0 -7
o:topic=duties far be	-5 1 -3 -8 3 -4 0 8
o:topic=duties far before ahead	0 11 0 -8 -3 0 0 0
o:topic=duties far begin	0 13 6 -4 -9 0 -1 -7
o:topic=duties far bring	0 -6 0 10 -1 0 0 0
o:topic=duties far by	6 -2 -3 -3 10 0 0 -12
o:topic=duties far by ahead	6 -2 -3 -3 10 0 0 -12
o:topic=duties far charge	0 -10 0 10 0 0 0 0
o:topic=duties far fall	0 6 0 6 0 0 0 -12
o:topic=duties far for	0 -6 0 11 -3 0 0 0
o:topic=duties far friday,	0 10 0 -9 -2 0 0 2
o:topic=duties far from	-5 5 11 -6 0 0 0 0
o:topic=duties far from ahead	-5 4 11 -5 0 0 0 0
o:topic=duties far have	0 -2 0 7 2 0 2 -12
o:topic=duties far is	0 15 0 -6 5 0 0 -11
o:topic=duties far is ahead	0 15 0 -10 6 0 0 -9
o:topic=duties far move	0 -2 0 -16 0 0 0 20
o:topic=duties far no verb	-14 0 2 3 -8 1 2 3
o:topic=duties far on	-8 4 -11 0 2 -5 -5 2
o:topic=duties far on ahead	-8 4 -11 -1 2 -5 -4 4
o:topic=duties far other	-1 -16 0 0 12 0 0 2
o:topic=duties far pay	0 6 0 2 -2 0 0 -12
o:topic=duties far put	0 -4 0 16 -3 0 0 -6
o:topic=duties far run	0 0 0 -18 0 0 0 20
o:topic=duties far send	0 0 0 -11 14 0 0 0
o:topic=duties far since	0 -2 0 11 0 0 0 -5
o:topic=duties far telephone	0 0 0 -12 0 0 0 13
o:topic=duties far tell	0 16 0 -9 -5 0 0 -5
o:topic=duties far thursday,	0 -4 0 -5 10 0 0 0
o:topic=duties far to	0 2 0 12 -6 0 0 -8
o:topic=duties far to ahead	0 2 0 12 -6 0 0 -8
o:topic=duties far today	-2 -8 0 9 -3 0 0 6
o:topic=duties far tuesday,	0 -11 0 6 0 0 0 3
o:topic=duties far tuesday, ahead	0 -11 0 5 0 0 0 3
o:topic=duties far until	3 -5 0 0 13 -4 1 -10
o:topic=duties far until ahead	3 -4 0 -1 13 -4 1 -10
o:topic=duties for	0 12 -1 -2 -7 8 0 -12
o:topic=duties for ahead	0 7 -1 2 -7 8 0 -12
o:topic=duties force	0 -10 0 0 0 0 0 11
o:topic=duties friday,	0 -5 5 -11 6 0 0 1
o:topic=duties friday, ahead	0 -5 5 -11 6 0 0 1
o:topic=duties from	7 -1 -11 10 1 -1 -4 -15
o:topic=duties from ahead	8 -4 -10 12 3 -1 -3 -13
o:topic=duties get	0 5 -1 2 1 0 0 -11
o:topic=duties halve	0 11 0 -12 0 0 0 0
o:topic=duties has	0 -3 0 -8 0 0 0 13
o:topic=duties has ahead	0 -3 0 -9 0 0 0 13
o:topic=duties have	0 -15 -2 -6 14 0 2 6
o:topic=duties including	0 -6 9 0 0 0 0 0
o:topic=duties including ahead	0 -6 9 0 0 0 0 0
o:topic=duties introduce	0 -10 0 7 0 0 0 1
o:topic=duties is	0 0 0 0 -11 0 11 -3
o:topic=duties is ahead	0 1 0 0 -10 0 11 -6
o:topic=duties keep	0 -6 0 10 -6 0 0 0
o:topic=duties land	0 18 0 -15 -5 0 0 0
o:topic=duties leave	0 -9 0 10 0 0 0 0
o:topic=duties levy	0 12 0 -3 0 0 0 -3
o:topic=duties look	0 -5 0 -10 6 0 0 8
o:topic=duties move	0 10 0 0 0 0 0 -13
o:topic=duties no verb	-12 0 -9 6 -3 -7 0 5
o:topic=duties on today	0 -7 0 5 12 0 0 -11
o:topic=duties other	0 -8 3 18 -10 0 -4 -2
o:topic=duties pay	-1 -10 -1 3 1 0 0 15
o:topic=duties plan	0 3 0 -9 4 0 0 1
o:topic=duties return	0 8 -1 -2 -10 0 0 0
o:topic=duties run	0 5 6 -19 -3 0 0 7
o:topic=duties say	0 -12 0 10 0 0 0 2
o:topic=duties see	0 14 0 -9 0 0 0 -1
o:topic=duties set	0 2 0 -5 -1 9 0 0
o:topic=duties since	7 -9 0 2 0 0 0 4
o:topic=duties since ahead	7 -15 0 5 0 0 0 5
o:topic=duties starting	0 10 0 -10 0 0 0 0
o:topic=duties suspend	-4 2 12 -7 -10 0 0 3
o:topic=duties than	0 5 0 -9 5 0 0 -1
o:topic=duties the	-3 16 -10 -6 0 0 -1 -3
o:topic=duties the ahead	-3 16 -10 -7 0 0 -1 -3
o:topic=duties till	0 -9 0 4 0 0 0 5
o:topic=duties till ahead	0 -9 0 4 0 0 0 5
o:topic=duties today	-2 -5 -4 11 8 0 -1 -8
o:topic=duties until	-16 0 0 -3 -4 -8 1 9
o:topic=duties until ahead	-16 0 0 -1 -4 -8 1 8
o:topic=duties with	0 -7 0 0 0 0 0 9
o:topic=duties with ahead	0 -7 0 0 0 0 0 9
o:topic=exclusions	-5 -10 25 5 -13 -9 -9 -9
o:topic=exclusions 	0 0 14 -10 0 0 0 -6
o:topic=exclusions  ahead	0 0 14 -9 -2 0 0 0
o:topic=exclusions ahead	-5 -6 26 3 -16 -9 -8 -9
o:topic=exclusions begin	0 -6 3 0 -7 0 0 13
o:topic=exclusions end	-6 1 -1 18 0 0 0 -12
o:topic=exclusions far	7 7 3 -14 -7 0 2 0
o:topic=exclusions far 	5 7 6 -15 -6 0 0 0
o:topic=exclusions far ahead	8 9 4 -18 -6 0 2 0
o:topic=exclusions far no verb	3 0 5 -8 -2 0 3 -1
o:topic=exclusions no verb	7 2 9 -21 0 0 0 -3
o:topic=exclusions on	-4 -5 11 2 -2 -1 0 -3
o:topic=exclusions on ahead	-4 -5 11 1 -1 -1 0 -3
o:topic=exclusions until	-7 -15 16 6 0 0 0 -12
o:topic=exclusions until ahead	-7 -15 16 6 0 0 0 -12
o:topic=fees	0 -8 0 11 6 -3 -1 -6
o:topic=fees 	0 9 0 -11 0 0 0 0
o:topic=fees ahead	0 -7 0 7 8 -3 -1 -5
o:topic=fees be	-1 -3 0 11 -2 0 0 -1
o:topic=fees begin	-1 5 0 -9 6 0 0 0
o:topic=fees far from	0 3 0 -9 6 0 0 0
o:topic=fees far from ahead	0 3 0 -10 5 0 0 0
o:topic=fees far on ahead	0 -8 0 12 -5 0 0 5
o:topic=fees far the	0 0 0 -6 -1 0 0 10
o:topic=fees from	-7 -3 0 0 10 0 0 0
o:topic=fees from ahead	-7 -3 0 0 9 0 0 0
o:topic=fees no verb	2 -13 -4 4 4 0 0 1
o:topic=fees on	9 -11 4 4 0 0 0 -4
o:topic=fees on ahead	9 -11 4 2 0 0 0 -4
o:topic=fees return	0 0 0 -4 17 0 0 -11
o:topic=fees suspend	0 5 0 0 -11 0 0 6
o:topic=longer	-10 -5 14 0 -6 -11 -2 5
o:topic=longer ahead	-10 -4 14 -6 -3 -11 -1 8
o:topic=longer announce	0 10 0 -1 0 0 0 -5
o:topic=longer be	0 11 0 -8 -1 0 0 3
o:topic=longer by	0 0 1 -10 -2 0 0 10
o:topic=longer by ahead	0 0 1 -10 -2 0 0 10
o:topic=longer charge	0 10 0 -6 0 0 0 -2
o:topic=longer confirm	0 0 0 -10 9 0 0 0
o:topic=longer decide	0 0 0 9 -9 0 0 0
o:topic=longer discuss	0 0 0 -12 0 0 0 13
o:topic=longer extend	-8 3 2 0 -11 2 0 2
o:topic=longer far	-1 -1 -7 -2 3 -7 -4 10
o:topic=longer far 	-1 14 0 2 -4 0 0 -15
o:topic=longer far  ahead	-1 14 0 1 -4 0 0 -15
o:topic=longer far ahead	0 0 -7 -5 5 -6 -4 9
o:topic=longer far no verb	0 14 -4 -11 -3 -2 0 6
o:topic=longer far until	0 0 0 -4 -2 0 0 11
o:topic=longer far until ahead	0 0 0 -4 -2 0 0 11
o:topic=longer for	0 10 0 -11 0 0 0 0
o:topic=longer for ahead	0 10 0 -11 0 0 0 0
o:topic=longer from	-4 0 -3 -2 -7 0 0 14
o:topic=longer from ahead	-4 0 -3 -3 -7 0 0 14
o:topic=longer propose	0 0 0 -14 10 0 0 2
o:topic=longer publish	0 -1 0 -5 -2 0 0 9
o:topic=longer run	0 -11 0 16 -2 0 0 -5
o:topic=longer sign	0 0 5 -11 -4 0 0 9
o:topic=longer the	0 1 0 -3 0 0 11 -4
o:topic=longer the ahead	0 1 0 -3 0 0 11 -4
o:topic=longer to	-11 -1 11 -10 -18 0 0 12
o:topic=longer to ahead	-11 -5 11 -11 -17 0 0 15
o:topic=longer today	0 -1 0 15 -6 0 0 -8
o:topic=longer until	4 2 -15 -5 12 -2 -9 2
o:topic=longer until ahead	4 2 -15 -5 12 -2 -9 2
o:topic=meeting	-25 -1 -10 6 3 -4 8 -4
o:topic=meeting 	0 -6 0 11 1 0 0 -7
o:topic=meeting  ahead	0 -5 0 10 1 0 0 -6
o:topic=meeting ahead	-24 -4 -9 8 5 -3 9 -8
o:topic=meeting and	0 0 0 -12 0 0 0 13
o:topic=meeting and ahead	0 0 0 -7 0 0 0 9
o:topic=meeting be	0 -27 -1 11 -2 0 7 3
o:topic=meeting begin	0 -7 0 13 3 0 -5 -6
o:topic=meeting by	0 8 6 -12 4 -1 1 -11
o:topic=meeting by ahead	0 8 6 -12 4 -1 1 -11
o:topic=meeting decide	0 0 0 -11 11 0 0 0
o:topic=meeting end	0 0 -2 -21 -9 0 8 23
o:topic=meeting ended	0 0 0 -11 0 0 0 11
o:topic=meeting ended ahead	0 0 0 -11 0 0 0 12
o:topic=meeting expect	0 0 0 -7 9 0 0 0
o:topic=meeting far	-12 -6 4 4 0 -2 5 -2
o:topic=meeting far 	-1 -5 11 0 -1 -2 0 0
o:topic=meeting far  ahead	-1 -10 11 0 0 -2 0 2
o:topic=meeting far agree	0 -3 0 -2 0 0 9 0
o:topic=meeting far ahead	-10 -4 5 2 3 -1 5 -4
o:topic=meeting far be	0 -16 6 10 -12 -1 10 0
o:topic=meeting far before	0 3 0 -15 3 0 0 9
o:topic=meeting far before ahead	0 3 0 -15 3 0 0 9
o:topic=meeting far begin	0 12 0 1 -8 0 -1 -7
o:topic=meeting far from	1 3 0 2 -11 0 0 -6
o:topic=meeting far from ahead	1 5 0 0 -10 0 0 -5
o:topic=meeting far is	0 0 0 13 -1 0 0 -5
o:topic=meeting far is ahead	0 0 0 13 -1 0 0 -5
o:topic=meeting far no verb	-10 -12 3 9 4 -9 0 1
o:topic=meeting far other	0 -2 0 10 0 0 -3 -2
o:topic=meeting far run	0 -6 0 -1 10 0 0 -1
o:topic=meeting far suspend	0 0 0 -11 4 0 0 6
o:topic=meeting far the	0 -9 0 0 6 0 0 0
o:topic=meeting far the ahead	0 -9 0 0 6 0 0 0
o:topic=meeting far to	0 2 0 -11 15 0 0 -5
o:topic=meeting far to ahead	0 2 0 -11 15 0 0 -5
o:topic=meeting far until	0 -15 0 8 0 0 -3 3
o:topic=meeting far until ahead	0 -15 0 8 0 0 -3 3
o:topic=meeting far wednesday,	0 10 0 -5 0 0 0 -3
o:topic=meeting from	0 5 0 3 -12 3 0 0
o:topic=meeting from ahead	0 5 0 3 -12 3 0 0
o:topic=meeting have	0 6 0 -8 7 0 10 -14
o:topic=meeting of	0 12 0 -17 7 0 -1 0
o:topic=meeting of ahead	0 5 0 -11 7 0 -1 0
o:topic=meeting on	-6 -6 -7 7 -9 -7 6 7
o:topic=meeting on ahead	-6 -5 -6 8 -8 -7 6 4
o:topic=meeting other	0 11 0 0 0 0 -6 0
o:topic=meeting plan	0 -7 0 13 0 0 -1 -1
o:topic=meeting receive	0 -1 0 -8 14 0 0 -1
o:topic=meeting return	0 -6 0 -6 0 0 0 11
o:topic=meeting run	0 -6 0 -7 -1 1 0 15
o:topic=meeting say	0 22 0 -18 0 0 0 -3
o:topic=meeting set	0 0 0 10 -4 0 0 0
o:topic=meeting suspend	0 -1 0 17 -11 0 1 -5
o:topic=meeting the	0 -13 0 1 7 0 -4 2
o:topic=meeting the ahead	0 -13 0 1 7 0 -4 2
o:topic=meeting to	0 -9 0 3 -4 4 0 2
o:topic=meeting to ahead	0 -9 0 3 -4 4 0 2
o:topic=none	-14 5 -9 5 -2 -35 0 1
o:topic=none 	-5 -1 -10 3 6 -2 -2 -1
o:topic=none  ahead	-1 -12 -8 13 10 -1 0 -6
o:topic=none  today	0 10 0 -7 -5 0 0 4
o:topic=none a.m.	0 13 0 -13 0 0 0 0
o:topic=none ahead	-5 2 -2 0 0 -30 4 1
o:topic=none back	0 -5 0 9 0 0 0 -2
o:topic=none be	0 12 -3 -2 -6 -2 4 -6
o:topic=none begin	-2 -25 0 19 7 0 -8 3
o:topic=none brussels,	0 -2 0 10 0 0 0 -6
o:topic=none end	0 8 -1 -3 -6 0 0 1
o:topic=none for	0 2 0 -9 1 0 0 8
o:topic=none for ahead	0 3 0 -10 2 0 0 9
o:topic=none friday,	0 1 0 2 -7 0 6 -8
o:topic=none from	-9 -3 0 8 11 0 0 -11
o:topic=none from ahead	-8 -9 0 15 8 0 0 -10
o:topic=none have	0 -11 0 16 4 0 0 -12
o:topic=none if	0 -12 0 5 0 0 0 6
o:topic=none if ahead	0 -12 0 5 0 0 0 6
o:topic=none is ahead	0 0 0 0 -5 0 -3 8
o:topic=none land	0 -10 0 8 0 0 0 0
o:topic=none leave	0 2 0 -9 -3 0 0 11
o:topic=none look	0 0 0 14 -12 0 0 0
o:topic=none monday, ahead	0 0 0 -6 0 0 0 11
o:topic=none no verb	-6 4 0 0 -1 -11 -7 2
o:topic=none of ahead	0 -5 0 -1 3 0 -1 10
o:topic=none on	11 2 0 -3 -9 -4 0 5
o:topic=none on ahead	11 -1 0 0 -7 -4 0 3
o:topic=none on today	0 10 0 -9 -6 0 0 3
o:topic=none other	0 7 8 -6 -5 0 7 -11
o:topic=none plan	0 11 0 -8 -1 0 0 0
o:topic=none return	0 -7 0 12 -3 0 0 0
o:topic=none rise	0 13 0 -9 -2 0 0 0
o:topic=none run	0 -8 0 19 0 0 0 -9
o:topic=none see	0 -1 0 9 0 0 0 -3
o:topic=none sit	0 2 0 -13 16 0 0 -6
o:topic=none suspend	5 4 0 -4 9 0 0 -12
o:topic=none tell	0 -7 0 11 -1 0 0 0
o:topic=none the	-2 -2 15 0 -29 0 0 2
o:topic=none the ahead	-2 -1 15 -3 -28 0 0 5
o:topic=none the today	0 -2 0 9 0 0 0 -5
o:topic=none to	-2 11 0 -1 -7 0 0 0
o:topic=none to ahead	-2 11 0 -1 -7 0 0 0
o:topic=none today	-12 6 -8 8 -5 -2 -9 0
o:topic=none until	0 -5 3 5 0 -1 11 -13
o:topic=none until ahead	0 -4 3 5 0 -1 11 -12
o:topic=none wait	0 10 0 -5 0 0 0 -2
o:topic=none want	0 2 0 -12 -2 0 11 0
o:topic=none washington,	0 -2 0 -6 11 0 0 -1
o:topic=none washington, today	0 -2 0 -6 11 0 0 -1
o:topic=none wednesday, today	0 -9 0 0 0 0 0 7
o:topic=none write	0 0 0 -10 7 0 0 5
o:topic=procedure	-8 6 0 10 3 -17 -27 -9
o:topic=procedure 	-1 -16 -1 6 5 0 0 0
o:topic=procedure  ahead	-1 -16 -1 6 4 0 0 0
o:topic=procedure ahead	-6 4 1 7 4 -16 -26 -4
o:topic=procedure be	0 0 -1 12 -2 -6 -3 -7
o:topic=procedure before	0 10 0 -3 0 0 0 -2
o:topic=procedure before ahead	0 10 0 -3 0 0 0 -2
o:topic=procedure begin	0 8 3 -17 2 0 0 7
o:topic=procedure by	-3 0 10 2 -6 0 -2 1
o:topic=procedure by ahead	-3 0 10 2 -6 0 -2 1
o:topic=procedure far	6 3 1 -6 2 3 -16 -3
o:topic=procedure far  ahead	-7 4 -2 -11 0 8 -1 4
o:topic=procedure far ahead	6 7 2 -10 -1 3 -15 0
o:topic=procedure far be	0 11 0 -14 0 -1 -1 5
o:topic=procedure far by	0 -4 0 -14 10 0 -3 8
o:topic=procedure far by ahead	0 -4 0 -14 10 0 -3 8
o:topic=procedure far end	0 -4 0 9 0 0 0 0
o:topic=procedure far friday,	0 -6 10 0 -2 0 0 -3
o:topic=procedure far have	0 10 0 0 -3 0 0 -2
o:topic=procedure far on	2 3 0 1 0 0 0 -12
o:topic=procedure far on ahead	2 4 0 1 0 0 0 -12
o:topic=procedure far pay	0 -2 0 10 0 0 0 -5
o:topic=procedure far until	0 17 0 1 0 0 -1 -15
o:topic=procedure far until ahead	0 17 0 1 0 0 -1 -15
o:topic=procedure for	0 3 0 -6 10 -2 0 0
o:topic=procedure for ahead	0 3 0 -6 10 -2 0 0
o:topic=procedure from	13 -1 -3 6 -17 0 0 0
o:topic=procedure from ahead	13 -2 -3 5 -13 0 0 0
o:topic=procedure make	0 0 0 -5 9 0 0 0
o:topic=procedure of	0 0 0 16 -10 0 0 -1
o:topic=procedure of ahead	0 0 0 12 -6 0 0 -1
o:topic=procedure on	2 4 -12 4 -2 0 0 -4
o:topic=procedure on ahead	3 5 -12 1 0 0 0 -3
o:topic=procedure on today	0 -1 0 13 -8 0 0 0
o:topic=procedure plan	0 0 0 14 -12 0 0 0
o:topic=procedure put	0 8 0 4 -10 0 0 0
o:topic=procedure return	0 0 0 10 -4 0 0 0
o:topic=procedure send	0 0 0 10 -8 0 0 0
o:topic=procedure suspend	-2 -8 0 -3 1 0 0 14
o:topic=procedure the	0 4 0 6 -12 0 -2 1
o:topic=procedure the ahead	0 4 0 6 -12 0 -2 1
o:topic=procedure to	-3 -8 0 3 -5 0 0 11
o:topic=procedure to ahead	-3 -8 0 3 -5 0 0 11
o:topic=procedure today	0 3 0 10 -6 0 0 -12
o:topic=procedure until	-9 -4 2 8 -2 -3 -4 2
o:topic=procedure until ahead	-9 -4 2 8 -2 -3 -4 2
o:topic=procedure vote ahead	0 0 0 -6 8 0 0 0
o:topic=procedure votes ahead	0 0 0 12 -7 0 0 -1
o:topic=sale	-9 -7 -9 3 -19 32 -14 -8
o:topic=sale 	0 -7 0 0 9 0 0 0
o:topic=sale  ahead	0 -7 0 0 9 0 0 0
o:topic=sale ahead	-9 -6 -8 1 -18 32 -14 -8
o:topic=sale be	0 -7 0 -8 1 11 0 0
o:topic=sale begin	0 -11 0 10 0 1 0 0
o:topic=sale by	0 7 0 0 -15 15 -4 -3
o:topic=sale by ahead	0 7 0 0 -15 15 -4 -3
o:topic=sale far	-2 -16 -1 3 2 15 -7 -1
o:topic=sale far ahead	-2 -13 0 3 0 16 -7 0
o:topic=sale far no verb	0 -3 0 0 8 7 0 -10
o:topic=sale sell	0 3 0 0 -9 8 0 -2
o:topic=sale until	-1 -4 0 0 -5 9 -1 1
o:topic=sale until ahead	-1 -4 0 0 -5 9 -1 1
o:topic=signing	-1 0 0 1 0 1 -17 5
o:topic=signing ahead	0 0 0 0 4 2 -16 3
o:topic=signing approve	0 -2 0 8 -1 0 0 0
o:topic=signing before	0 -11 0 0 5 0 0 3
o:topic=signing before ahead	0 -11 0 0 5 0 0 3
o:topic=signing begin	0 9 0 -7 1 0 0 -2
o:topic=signing by	-2 -2 -2 5 7 -4 -3 -4
o:topic=signing by ahead	-2 -2 -2 5 7 -4 -3 -4
o:topic=signing end	0 -15 1 11 0 0 0 -1
o:topic=signing from	-1 -1 0 0 8 0 0 -6
o:topic=signing from ahead	-1 0 0 0 8 0 0 -5
o:topic=signing it	0 -1 0 9 -10 0 0 0
o:topic=signing it ahead	0 -1 0 14 -10 0 0 -1
o:topic=signing no verb	0 -1 -9 3 0 0 -4 0
o:topic=signing on	-4 5 2 0 0 -11 -1 0
o:topic=signing on ahead	-4 0 2 3 0 -11 -1 0
o:topic=signing other	0 0 0 -8 -2 0 0 15
o:topic=signing reach	0 -4 0 9 0 0 0 -3
o:topic=signing sign ahead	0 0 0 -6 0 0 0 10
o:topic=signing signed	0 11 0 -5 0 0 0 -1
o:topic=signing signed ahead	0 11 0 -9 0 0 0 0
o:topic=signing sit	0 0 0 12 -7 0 0 0
o:topic=signing suspend	0 1 4 -10 0 2 0 0
o:topic=signing the	4 -5 0 -9 16 0 -2 0
o:topic=signing the ahead	4 -5 0 -9 16 0 -2 0
o:topic=signing to	-3 4 -1 -20 3 0 0 12
o:topic=signing to ahead	-3 4 -1 -15 3 0 0 8
o:topic=signing today	0 -1 0 6 -11 0 0 4
o:topic=signing until	6 -1 7 -14 3 3 -3 -1
o:topic=signing until ahead	6 -1 7 -14 3 3 -3 -1
o:topic=truce	-10 1 -29 20 -8 -19 -10 1
o:topic=truce 	-5 -13 1 2 0 0 2 7
o:topic=truce  ahead	-11 -11 0 3 0 0 2 9
o:topic=truce after	0 -6 0 -4 0 0 0 13
o:topic=truce after ahead	0 -6 0 -4 0 0 0 13
o:topic=truce agree	0 -2 0 18 -3 0 -6 -8
o:topic=truce ahead	-11 1 -30 14 -4 -18 -9 5
o:topic=truce and	0 0 0 10 0 0 0 -6
o:topic=truce and ahead	0 0 0 10 0 0 0 -6
o:topic=truce announce	0 -1 0 -20 9 0 0 13
o:topic=truce ask	0 3 0 -10 7 0 0 0
o:topic=truce before	0 4 0 15 -10 0 0 -11
o:topic=truce before ahead	0 4 0 15 -10 0 0 -11
o:topic=truce begin	0 19 0 -13 0 0 0 -2
o:topic=truce begins	0 10 0 -6 0 0 0 -2
o:topic=truce by	-1 -10 0 0 6 0 11 -9
o:topic=truce by ahead	-1 -9 0 0 7 0 11 -8
o:topic=truce carry	0 3 0 -15 0 0 0 12
o:topic=truce charge	0 -17 0 15 3 0 0 -2
o:topic=truce conclude	0 -1 0 -7 -2 0 0 11
o:topic=truce declare	0 0 0 12 0 0 0 -12
o:topic=truce end	-13 -14 -15 17 3 4 -1 -3
o:topic=truce end today	0 10 0 -2 0 0 0 -8
o:topic=truce far	6 -7 -15 0 0 -15 -2 11
o:topic=truce far 	6 2 0 8 -19 -2 -1 -5
o:topic=truce far  ahead	7 5 0 2 -11 -1 0 -7
o:topic=truce far ahead	8 -4 -13 5 -12 -14 0 7
o:topic=truce far be	0 7 0 4 -12 0 -3 -3
o:topic=truce far end	0 -15 0 -6 8 0 0 9
o:topic=truce far friday,	0 -5 0 14 0 0 0 -5
o:topic=truce far from ahead	0 9 0 -8 0 0 0 -1
o:topic=truce far on	-6 1 0 -1 -13 0 0 11
o:topic=truce far on ahead	-6 1 0 1 -12 0 0 7
o:topic=truce far today	-2 -4 0 -8 14 0 0 5
o:topic=truce far until	2 -18 0 1 -9 0 7 4
o:topic=truce far until ahead	2 -18 0 1 -9 0 7 4
o:topic=truce for	0 -4 0 -1 -2 0 0 10
o:topic=truce for ahead	0 -4 0 -1 -2 0 0 10
o:topic=truce from	-14 6 0 3 -1 -1 0 -3
o:topic=truce from ahead	-13 8 0 0 -1 -1 0 -3
o:topic=truce have	4 0 0 -5 -18 0 -2 13
o:topic=truce keep	0 4 0 -9 0 0 0 4
o:topic=truce move	0 -2 0 11 0 0 0 -6
o:topic=truce no verb	-4 -2 1 6 3 -11 -10 -3
o:topic=truce of	-1 5 0 10 0 0 0 -14
o:topic=truce of ahead	-1 6 0 9 0 0 0 -14
o:topic=truce on	-5 -1 -22 3 4 0 -6 1
o:topic=truce on ahead	-4 0 -22 1 5 0 -6 2
o:topic=truce on today	0 -1 0 13 0 0 0 -9
o:topic=truce other	6 -5 0 -10 4 0 -3 10
o:topic=truce out ahead	0 -4 0 8 0 0 0 -2
o:topic=truce out today	0 8 0 -10 0 0 0 1
o:topic=truce over	0 4 0 -11 0 0 0 3
o:topic=truce pay	0 15 0 -1 -1 0 0 -9
o:topic=truce prolong	0 0 0 -10 0 0 0 13
o:topic=truce promise	0 0 0 -3 -6 0 9 0
o:topic=truce remain	0 0 0 -4 0 0 0 9
o:topic=truce renew	0 0 0 10 0 0 0 -10
o:topic=truce return	0 2 0 0 4 0 0 -10
o:topic=truce say	0 -1 0 11 -10 0 0 0
o:topic=truce sign	0 8 0 1 0 0 0 -8
o:topic=truce starts	0 11 0 -6 0 0 0 -2
o:topic=truce sunday,	0 0 0 -10 0 0 0 13
o:topic=truce sunday, ahead	0 0 0 -10 0 0 0 13
o:topic=truce suspend	-6 -7 -4 15 6 -1 -1 -3
o:topic=truce the	-2 0 6 10 -4 0 1 -9
o:topic=truce thursday,	0 0 0 -6 0 0 0 10
o:topic=truce thursday, ahead	0 0 0 -6 0 0 0 10
o:topic=truce to	7 -19 -3 -6 7 -1 0 8
o:topic=truce to ahead	7 -19 -3 -6 7 -1 0 8
o:topic=truce today	0 5 0 17 -7 0 0 -17
o:topic=truce tuesday,	0 12 0 -7 0 0 0 -7
o:topic=truce tuesday, ahead	0 12 0 -7 0 0 0 -6
o:topic=truce until	5 7 -1 2 -12 -5 -16 2
o:topic=truce until ahead	5 7 -1 0 -11 -5 -16 4
o:topic=truce week,	0 0 0 -7 0 0 0 10
o:topic=truce week, ahead	0 0 0 -7 0 0 0 10
o:vote before ahead	0 9 0 -2 -5 0 0 0
o:vote on ahead	0 -12 0 -1 8 0 0 -1
o:want by ahead	0 -5 0 5 -13 0 7 0
o:want the ahead	0 0 0 -7 7 0 12 -9
o:write on ahead	0 -11 6 -4 0 3 0 6
on record BR,CN 2026-07-24	0 14 0 -10 -1 0 0 0
on record BR,CN 2026-07-24 2026 II	0 14 0 -10 -1 0 0 0
on record BR,CN 2026-11-10	0 -2 0 -15 0 0 0 18
on record BR,US 2025-08-01	0 22 0 -17 0 0 0 0
on record BR,US 2025-08-01 2025 II	0 22 0 -17 0 0 0 0
on record BR,US 2025-08-06	0 31 0 -30 0 0 0 0
on record BR,US 2025-08-06 2025 II	0 31 0 -30 0 0 0 0
on record BR,US 2025-08-12	0 -1 0 -9 0 0 0 13
on record BR,US 2025-08-12 2025 II	0 -1 0 -9 0 0 0 13
on record BR,US 2026-07-22	0 26 0 -23 0 0 0 -1
on record BR,US 2026-07-22 2026 II	0 26 0 -23 0 0 0 -1
on record BR,US 2026-07-24	0 38 0 -23 0 0 0 -20
on record BR,US 2026-07-24 2026 II	0 38 0 -23 0 0 0 -20
on record BR,US 2026-11-13	0 -7 0 14 0 0 0 -5
on record BR,US 2026-11-13 2025 II	0 -7 0 14 0 0 0 -5
on record CA,CN 2026-03-01	0 23 0 -14 -5 0 0 -3
on record CA,CN 2026-03-01 2026 I	0 23 0 -14 -5 0 0 -3
on record CA,CN 2026-07-01	0 -6 0 -2 10 0 0 0
on record CA,CN 2026-07-01 2026 I	0 -6 0 -2 10 0 0 0
on record CA,CN 2026-12-31	0 -2 0 12 0 0 0 -12
on record CA,CN 2026-12-31 2026 I	0 -2 0 12 0 0 0 -12
on record CA,US 2025-03-04	0 27 0 -27 0 0 0 0
on record CA,US 2025-03-04 2025 I	0 27 0 -27 0 0 0 0
on record CA,US 2025-04-02	0 0 0 -11 -3 0 0 14
on record CA,US 2025-04-02 2025 I	0 0 0 -11 -3 0 0 14
on record CA,US 2025-07-21	0 0 0 -8 -1 0 14 -6
on record CA,US 2025-07-21 2025 I	0 0 0 -6 0 0 12 -6
on record CA,US 2025-08-01	0 24 0 -23 0 0 6 -8
on record CA,US 2025-08-01 2025 II	0 24 0 -23 0 0 6 -8
on record CA,US 2025-08-12	0 -6 0 -1 0 0 0 12
on record CA,US 2025-08-12 2025 II	0 -6 0 -1 0 0 0 12
on record CA,US 2025-10-27	0 -16 0 20 0 0 0 0
on record CA,US 2025-10-27 2025 II	0 -16 0 20 0 0 0 0
on record CA,US 2025-10-29	0 -1 0 -16 4 0 0 13
on record CA,US 2025-10-29 2025 II	0 -1 0 -16 4 0 0 13
on record CA,US 2025-11-10	0 0 0 -12 0 0 0 14
on record CA,US 2025-11-10 2025 II	0 0 0 -12 0 0 0 14
on record CA,US 2026-07-01	0 0 0 -8 11 0 0 0
on record CA,US 2026-07-24	0 21 0 -19 0 0 0 0
on record CA,US 2026-07-24 2026 II	0 21 0 -19 0 0 0 0
on record CA,US 2026-08-22	0 18 0 -14 0 0 0 -1
on record CA,US 2026-08-22 2026 II	0 18 0 -14 0 0 0 -1
on record CA,US 2026-09-01	0 -9 0 11 0 0 0 0
on record CH,US 2025-08-07	0 37 0 -32 -1 0 0 -3
on record CH,US 2025-08-07 2025 II	0 37 0 -32 -1 0 0 -3
on record CH,US 2025-08-12	0 0 0 -22 0 0 0 24
on record CH,US 2025-08-12 2025 II	0 0 0 -22 0 0 0 24
on record CH,US 2025-11-20	0 -11 0 11 0 0 0 0
on record CH,US 2025-11-20 2025 II	0 -11 0 11 0 0 0 0
on record CH,US 2025-11-21	0 -7 0 10 0 0 0 0
on record CH,US 2025-11-21 2025 II	0 -7 0 10 0 0 0 0
on record CH,US 2026-03-31	0 -5 0 -17 -11 0 30 -6
on record CH,US 2026-03-31 2025 II	0 -2 0 -7 -8 0 17 0
on record CH,US 2026-07-24	0 30 0 -24 0 0 0 -9
on record CH,US 2026-08-07	0 -8 0 10 0 0 0 0
on record CH,US 2026-11-10	0 0 -2 -8 0 0 0 13
on record CH,US 2026-11-10 2025 II	0 0 -2 -8 0 0 0 13
on record CH,US 2028-12-31	0 -6 0 20 -7 0 0 -2
on record CH,US 2028-12-31 2025 II	0 -6 0 20 -7 0 0 -2
on record CN,EU 2025-07-05	0 15 0 -14 0 0 0 0
on record CN,EU 2025-07-05 2025 II	0 15 0 -14 0 0 0 0
on record CN,EU 2025-08-01	0 19 0 -12 0 0 0 -7
on record CN,EU 2025-08-01 2025 II	0 19 0 -12 0 0 0 -7
on record CN,EU 2025-11-10	0 6 0 -15 0 0 0 10
on record CN,EU 2025-11-10 2025 II	0 6 0 -15 0 0 0 10
on record CN,EU 2025-12-16	0 -6 0 -9 21 0 0 -9
on record CN,EU 2025-12-16 2025 II	0 -6 0 -9 21 0 0 -9
on record CN,EU 2026-02-21	0 -2 0 -7 14 0 0 -4
on record CN,EU 2026-02-21 2025 II	0 -2 0 -7 14 0 0 -4
on record CN,EU 2026-07-24	0 37 0 -32 0 0 0 -8
on record CN,EU 2026-11-10	0 0 0 -16 0 0 0 17
on record CN,EU 2026-11-10 2025 II	0 0 0 -9 0 0 0 10
on record CN,HK 2026-07-24	0 -7 0 11 -1 0 0 0
on record CN,HK 2026-07-24 2026 II	0 -7 0 11 -1 0 0 0
on record CN,IN 2026-11-10	0 -8 0 0 0 0 0 10
on record CN,JP 2026-07-24	0 28 0 -23 -1 0 0 -4
on record CN,MX 2026-01-01	0 18 0 -15 0 0 0 0
on record CN,MX 2026-01-01 2025 II	0 18 0 -15 0 0 0 0
on record CN,RU 2026-11-10	0 0 0 -7 0 0 0 10
on record CN,RU 2026-11-10 2026 II	0 0 0 -7 0 0 0 10
on record CN,US 2019-01-01	0 -23 0 28 0 0 0 -9
on record CN,US 2019-01-01 2018 II	0 -23 0 28 0 0 0 -9
on record CN,US 2019-03-01	0 -8 0 2 0 0 10 -4
on record CN,US 2019-03-01 2018 II	0 0 0 -2 0 0 10 -5
on record CN,US 2019-05-17	0 -12 0 13 0 0 0 0
on record CN,US 2019-05-17 2019 I	0 -12 0 13 0 0 0 0
on record CN,US 2019-06-01	0 0 0 -6 9 0 0 0
on record CN,US 2019-09-01	0 12 0 -11 0 0 0 0
on record CN,US 2019-09-01 2019 II	0 12 0 -11 0 0 0 0
on record CN,US 2019-10-15	0 10 0 -9 0 0 0 0
on record CN,US 2019-10-15 2019 II	0 10 0 -9 0 0 0 0
on record CN,US 2019-12-15	0 0 0 7 -1 0 0 -12
on record CN,US 2019-12-15 2019 II	0 0 0 7 -1 0 0 -12
on record CN,US 2020-01-16	0 0 0 -15 16 0 0 0
on record CN,US 2020-01-16 2020 I	0 0 0 -15 16 0 0 0
on record CN,US 2020-02-14	0 37 0 -31 -2 0 0 -4
on record CN,US 2020-02-14 2020 I	0 37 0 -31 -2 0 0 -4
on record CN,US 2020-06-01	0 -10 0 12 0 0 0 0
on record CN,US 2025-02-10	0 33 0 -31 0 0 0 -2
on record CN,US 2025-02-10 2025 I	0 33 0 -31 0 0 0 -2
on record CN,US 2025-03-04	0 0 0 -5 0 0 0 9
on record CN,US 2025-03-04 2025 I	0 0 0 -5 0 0 0 9
on record CN,US 2025-03-10	0 31 0 -28 -1 0 0 0
on record CN,US 2025-03-10 2025 I	0 31 0 -28 -1 0 0 0
on record CN,US 2025-04-02	0 17 0 -13 0 0 0 -2
on record CN,US 2025-04-02 2025 I	0 17 0 -13 0 0 0 -2
on record CN,US 2025-04-04	0 -7 0 12 0 0 0 -4
on record CN,US 2025-04-04 2025 I	0 -7 0 12 0 0 0 -4
on record CN,US 2025-04-05	0 11 0 -15 0 6 0 0
on record CN,US 2025-04-05 2025 I	0 11 0 -15 0 6 0 0
on record CN,US 2025-04-09	-1 32 0 -21 0 0 0 -11
on record CN,US 2025-04-09 2025 I	-1 32 0 -21 0 0 0 -11
on record CN,US 2025-04-10	0 38 0 -28 -3 0 0 -8
on record CN,US 2025-04-10 2025 I	0 38 0 -28 -3 0 0 -8
on record CN,US 2025-04-12	0 14 5 -20 11 0 -3 -14
on record CN,US 2025-04-12 2025 I	0 14 5 -20 11 0 -3 -14
on record CN,US 2025-04-15	0 27 0 -23 -3 0 0 0
on record CN,US 2025-04-15 2025 I	0 27 0 -23 -3 0 0 0
on record CN,US 2025-04-16	0 -21 0 24 0 0 0 0
on record CN,US 2025-04-16 2025 I	0 -21 0 24 0 0 0 0
on record CN,US 2025-04-17	0 -15 0 18 0 0 0 0
on record CN,US 2025-04-17 2025 I	0 -15 0 18 0 0 0 0
on record CN,US 2025-04-18	0 -10 0 12 0 0 0 0
on record CN,US 2025-04-18 2025 I	0 -10 0 12 0 0 0 0
on record CN,US 2025-05-02	0 1 8 -31 15 0 0 -8
on record CN,US 2025-05-02 2025 I	0 1 8 -31 15 0 0 -8
on record CN,US 2025-05-11	0 -7 0 13 0 0 0 -2
on record CN,US 2025-05-11 2025 I	0 -7 0 13 0 0 0 -2
on record CN,US 2025-05-12	0 -12 0 17 0 0 0 -2
on record CN,US 2025-05-12 2025 I	0 -12 0 17 0 0 0 -2
on record CN,US 2025-05-13	0 -9 7 -5 9 0 0 -5
on record CN,US 2025-05-13 2025 I	0 -9 7 -5 9 0 0 -5
on record CN,US 2025-05-14	0 76 0 -52 -28 0 -6 -27
on record CN,US 2025-05-14 2025 I	0 76 0 -52 -28 0 -6 -27
on record CN,US 2025-05-15	0 -6 0 11 0 0 0 0
on record CN,US 2025-05-15 2025 I	0 -6 0 11 0 0 0 0
on record CN,US 2025-05-21	0 -13 0 14 0 0 0 0
on record CN,US 2025-05-21 2025 I	0 -13 0 14 0 0 0 0
on record CN,US 2025-06-04	0 18 0 -16 0 0 0 0
on record CN,US 2025-06-04 2025 I	0 18 0 -16 0 0 0 0
on record CN,US 2025-06-05	0 -5 0 -3 9 0 0 0
on record CN,US 2025-06-05 2025 I	0 -5 0 -3 9 0 0 0
on record CN,US 2025-06-10	0 -2 0 12 0 0 -1 -4
on record CN,US 2025-06-10 2025 I	0 -2 0 12 0 0 -1 -4
on record CN,US 2025-06-11	0 -5 0 15 0 0 0 -2
on record CN,US 2025-06-11 2025 I	0 -5 0 15 0 0 0 -2
on record CN,US 2025-06-17	0 -2 0 10 -3 0 0 0
on record CN,US 2025-06-17 2025 I	0 -2 0 10 -3 0 0 0
on record CN,US 2025-06-19	0 0 0 -7 0 11 0 0
on record CN,US 2025-06-19 2025 I	0 0 0 -7 0 11 0 0
on record CN,US 2025-06-30	0 16 0 -13 0 0 0 -1
on record CN,US 2025-06-30 2025 I	0 16 0 -13 0 0 0 -1
on record CN,US 2025-07-09	-12 45 -6 -62 -6 -5 21 -15
on record CN,US 2025-07-09 2025 I	-11 42 -5 -81 -6 -5 21 -8
on record CN,US 2025-07-09 2025 II	0 9 0 5 0 0 0 -17
on record CN,US 2025-07-29	0 -8 0 21 0 0 0 -12
on record CN,US 2025-07-29 2025 II	0 -8 0 21 0 0 0 -12
on record CN,US 2025-07-30	0 -2 0 11 -2 0 0 0
on record CN,US 2025-07-30 2025 II	0 -2 0 11 -2 0 0 0
on record CN,US 2025-07-31	0 -7 0 -14 29 0 0 -9
on record CN,US 2025-07-31 2025 I	0 -5 0 -25 29 0 0 0
on record CN,US 2025-07-31 2025 II	0 0 0 10 0 0 0 -8
on record CN,US 2025-08-01	0 33 0 -37 -18 -3 17 0
on record CN,US 2025-08-01 2025 II	0 33 0 -37 -18 -3 17 0
on record CN,US 2025-08-05	0 -7 0 15 0 0 0 -4
on record CN,US 2025-08-05 2025 II	0 -7 0 15 0 0 0 -4
on record CN,US 2025-08-06	0 34 0 -29 0 0 0 -5
on record CN,US 2025-08-06 2025 II	0 34 0 -29 0 0 0 -5
on record CN,US 2025-08-07	0 43 0 -37 -1 0 0 -4
on record CN,US 2025-08-07 2025 II	0 43 0 -37 -1 0 0 -4
on record CN,US 2025-08-08	0 -8 0 -2 15 0 0 -6
on record CN,US 2025-08-08 2025 II	0 -8 0 -2 15 0 0 -6
on record CN,US 2025-08-10	0 -1 0 11 0 0 0 -7
on record CN,US 2025-08-10 2025 I	0 -1 0 11 0 0 0 -7
on record CN,US 2025-08-11	0 -7 0 12 -5 0 0 1
on record CN,US 2025-08-11 2025 II	0 -3 0 14 -3 0 0 -2
on record CN,US 2025-08-12	-11 -56 -4 -24 -34 -4 -13 99
on record CN,US 2025-08-12 2025 I	-1 -2 0 -50 -8 0 -3 50
on record CN,US 2025-08-12 2025 II	-6 -58 -1 -2 -24 -3 -8 73
on record CN,US 2025-08-13	0 -11 0 15 0 0 0 0
on record CN,US 2025-08-13 2025 II	0 -10 0 14 0 0 0 0
on record CN,US 2025-08-17	0 -4 0 10 0 0 0 0
on record CN,US 2025-08-17 2025 II	0 -4 0 10 0 0 0 0
on record CN,US 2025-08-18	0 -17 0 22 0 0 0 -4
on record CN,US 2025-08-18 2025 II	0 -17 0 22 0 0 0 -4
on record CN,US 2025-08-27	0 43 0 -35 -6 0 0 -4
on record CN,US 2025-08-27 2025 II	0 43 0 -35 -6 0 0 -4
on record CN,US 2025-08-29	0 13 9 -19 -9 0 0 -3
on record CN,US 2025-08-29 2025 II	0 13 9 -19 -9 0 0 -3
on record CN,US 2025-08-31	0 -15 0 19 0 0 0 0
on record CN,US 2025-08-31 2025 II	0 -15 -5 22 0 0 0 0
on record CN,US 2025-09-01	0 -1 0 0 -8 0 10 0
on record CN,US 2025-09-17	-7 -22 -1 -38 -19 67 -6 -24
on record CN,US 2025-09-17 2025 II	-7 -20 -1 -37 -19 66 -5 -24
on record CN,US 2025-09-19	0 -9 0 31 -5 -10 0 -5
on record CN,US 2025-09-19 2025 II	0 -9 0 31 -5 -10 0 -5
on record CN,US 2025-09-22	0 -2 0 11 0 0 0 -5
on record CN,US 2025-09-22 2025 II	0 -2 0 11 0 0 0 -5
on record CN,US 2025-10-07	0 -11 0 13 0 0 0 0
on record CN,US 2025-10-07 2025 II	0 -11 0 13 0 0 0 0
on record CN,US 2025-10-09	9 0 0 -7 0 0 0 0
on record CN,US 2025-10-09 2025 II	9 0 0 -7 0 0 0 0
on record CN,US 2025-10-14	-10 -35 -3 -53 75 0 0 -13
on record CN,US 2025-10-14 2025 II	-10 -33 -3 -50 73 0 0 -13
on record CN,US 2025-10-16	-6 -3 0 16 0 0 0 0
on record CN,US 2025-10-16 2025 II	-6 -3 0 16 0 0 0 0
on record CN,US 2025-10-17	0 -18 0 26 -6 0 0 0
on record CN,US 2025-10-17 2025 II	0 -18 0 26 -6 0 0 0
on record CN,US 2025-10-21	0 -3 0 12 -5 0 0 0
on record CN,US 2025-10-21 2025 II	0 -3 0 12 -5 0 0 0
on record CN,US 2025-10-26	0 -4 0 13 0 0 0 -2
on record CN,US 2025-10-26 2025 II	0 -4 0 13 0 0 0 -2
on record CN,US 2025-10-27	0 -5 0 12 0 0 0 0
on record CN,US 2025-10-27 2025 II	0 -5 0 12 0 0 0 0
on record CN,US 2025-10-30	0 -13 0 41 -12 -2 0 -11
on record CN,US 2025-10-30 2025 II	0 -13 0 41 -12 -2 0 -11
on record CN,US 2025-10-31	0 -14 0 28 -13 0 0 -3
on record CN,US 2025-10-31 2025 II	0 -14 0 28 -13 0 0 -3
on record CN,US 2025-11-01	7 36 -2 -19 -29 0 -7 -36
on record CN,US 2025-11-01 2025 II	7 36 -2 -19 -29 0 -7 -36
on record CN,US 2025-11-04	0 -7 0 11 0 0 0 0
on record CN,US 2025-11-04 2025 II	0 -7 0 11 0 0 0 0
on record CN,US 2025-11-05	0 -24 0 -37 52 0 0 -4
on record CN,US 2025-11-05 2025 II	0 -24 0 -37 52 0 0 -4
on record CN,US 2025-11-06	0 -7 0 20 0 0 0 -8
on record CN,US 2025-11-06 2025 II	0 -7 0 20 0 0 0 -8
on record CN,US 2025-11-07	0 -5 0 -10 16 0 0 0
on record CN,US 2025-11-07 2025 II	0 -5 0 -10 16 0 0 0
on record CN,US 2025-11-08	41 -27 -4 -15 -5 0 0 -1
on record CN,US 2025-11-08 2025 II	41 -27 -4 -15 -5 0 0 -1
on record CN,US 2025-11-09	0 12 0 7 -16 0 0 -18
on record CN,US 2025-11-09 2025 II	0 12 0 7 -16 0 0 -18
on record CN,US 2025-11-10	-29 26 -18 -78 -10 -11 -10 69
on record CN,US 2025-11-10 2025 II	-29 26 -18 -78 -10 -11 -10 69
on record CN,US 2025-11-11	0 -6 0 11 0 0 0 0
on record CN,US 2025-11-11 2025 II	0 -6 0 11 0 0 0 0
on record CN,US 2025-11-12	0 -16 0 23 -8 0 0 0
on record CN,US 2025-11-12 2025 II	0 -16 0 23 -8 0 0 0
on record CN,US 2025-11-16	-3 -1 0 9 0 0 0 0
on record CN,US 2025-11-16 2025 II	-3 -1 0 9 0 0 0 0
on record CN,US 2025-11-17	0 -17 0 27 -3 0 0 -9
on record CN,US 2025-11-17 2025 II	0 -17 0 27 -3 0 0 -9
on record CN,US 2025-11-21	0 -6 0 -5 21 0 0 -12
on record CN,US 2025-11-21 2025 II	0 -6 0 -5 21 0 0 -12
on record CN,US 2025-11-27	-9 -6 0 22 -7 0 3 -6
on record CN,US 2025-11-27 2025 II	-9 -6 0 22 -7 0 3 -6
on record CN,US 2025-11-28	12 -3 0 -4 11 0 -1 -13
on record CN,US 2025-11-28 2025 II	12 -3 0 -4 11 0 -1 -13
on record CN,US 2025-11-29	0 -16 15 9 -5 0 0 -17
on record CN,US 2025-11-29 2025 II	0 -16 15 9 -5 0 0 -17
on record CN,US 2025-12-01	49 -41 -1 -23 10 0 0 -12
on record CN,US 2025-12-01 2025 II	49 -41 -1 -23 10 0 0 -12
on record CN,US 2025-12-02	0 -5 0 11 0 0 0 -3
on record CN,US 2025-12-02 2025 II	0 -5 0 11 0 0 0 -3
on record CN,US 2025-12-16	-4 -12 0 -37 18 37 0 -14
on record CN,US 2025-12-16 2025 II	-4 -12 0 -37 18 37 0 -14
on record CN,US 2025-12-25	0 -1 0 16 -4 0 0 -5
on record CN,US 2025-12-25 2025 II	0 0 0 13 -3 0 0 -4
on record CN,US 2025-12-31	-1 -13 -8 34 0 0 -9 -12
on record CN,US 2025-12-31 2025 II	-1 -13 -8 34 0 0 -9 -12
on record CN,US 2026-01-01	0 31 0 -8 -19 0 0 -8
on record CN,US 2026-01-01 2025 II	0 25 0 -2 -19 0 0 -8
on record CN,US 2026-01-14	0 0 0 -17 18 0 0 0
on record CN,US 2026-01-14 2026 I	0 0 0 -17 18 0 0 0
on record CN,US 2026-01-15	0 33 0 -23 -6 0 0 -10
on record CN,US 2026-01-15 2026 I	0 34 0 -30 -3 0 0 0
on record CN,US 2026-01-22	0 -27 0 -27 -19 52 0 -8
on record CN,US 2026-01-22 2025 II	0 -9 0 -34 -11 44 0 -5
on record CN,US 2026-01-22 2026 I	0 -19 0 6 -7 16 0 0
on record CN,US 2026-01-23	0 -2 0 -12 -2 19 0 -1
on record CN,US 2026-02-04	0 -25 0 29 0 0 0 -1
on record CN,US 2026-02-04 2025 II	0 -25 0 28 0 0 0 -1
on record CN,US 2026-02-20	0 -6 0 -8 14 0 0 0
on record CN,US 2026-02-20 2026 I	0 -6 0 -8 14 0 0 0
on record CN,US 2026-02-24	0 62 0 -50 -19 0 0 -5
on record CN,US 2026-02-24 2026 I	0 62 0 -50 -19 0 0 -5
on record CN,US 2026-02-27	0 -20 0 7 13 0 0 0
on record CN,US 2026-02-27 2026 I	0 -20 0 7 13 0 0 0
on record CN,US 2026-02-28	-1 -19 -8 -1 35 0 -11 -19
on record CN,US 2026-02-28 2025 II	0 -4 0 11 1 0 -9 -1
on record CN,US 2026-02-28 2026 I	0 -16 -8 -9 35 0 0 -16
on record CN,US 2026-03-02	0 -9 0 12 0 0 0 0
on record CN,US 2026-03-02 2026 I	0 -9 0 12 0 0 0 0
on record CN,US 2026-03-03	0 -17 0 23 -3 0 0 0
on record CN,US 2026-03-03 2026 I	0 -14 0 20 -3 0 0 0
on record CN,US 2026-03-04	0 -25 0 35 0 0 0 -11
on record CN,US 2026-03-04 2025 II	0 -19 0 28 0 0 0 -10
on record CN,US 2026-03-10	0 -10 0 14 0 0 0 -1
on record CN,US 2026-03-10 2025 II	0 -8 0 9 0 0 0 0
on record CN,US 2026-03-31	0 -14 0 16 1 0 -3 -5
on record CN,US 2026-03-31 2026 I	0 -14 0 16 1 0 -3 -5
on record CN,US 2026-04-02	0 -20 0 41 -5 0 0 -15
on record CN,US 2026-04-02 2025 I	0 -4 0 16 0 0 0 -6
on record CN,US 2026-04-02 2025 II	0 -10 0 16 0 0 0 -3
on record CN,US 2026-04-02 2026 I	0 -2 0 11 -1 0 0 0
on record CN,US 2026-04-04	-11 0 0 17 0 0 0 0
on record CN,US 2026-04-05	-1 -5 0 12 0 0 0 -1
on record CN,US 2026-04-05 2025 I	-1 -5 0 12 0 0 0 -1
on record CN,US 2026-04-09	0 -16 0 26 0 0 0 -7
on record CN,US 2026-04-09 2025 II	0 -8 0 18 0 0 0 -6
on record CN,US 2026-04-10	0 -31 0 39 0 0 0 -12
on record CN,US 2026-04-10 2025 II	0 -21 0 28 0 0 0 -11
on record CN,US 2026-04-11	0 -8 0 11 0 0 0 0
on record CN,US 2026-04-12	0 -8 0 11 0 0 0 0
on record CN,US 2026-05-08	0 -5 0 15 -4 0 0 0
on record CN,US 2026-05-10	0 -2 0 13 0 0 0 -8
on record CN,US 2026-05-10 2025 II	0 -1 0 11 0 0 0 -6
on record CN,US 2026-05-12	0 0 0 20 0 0 0 -14
on record CN,US 2026-05-12 2026 I	0 0 0 13 0 0 0 -9
on record CN,US 2026-05-14	0 -25 0 43 -12 0 0 -14
on record CN,US 2026-05-14 2025 II	0 -20 0 25 0 0 0 -7
on record CN,US 2026-05-14 2026 I	0 -4 0 19 -11 0 0 0
on record CN,US 2026-05-15	0 -2 0 12 -1 0 0 -2
on record CN,US 2026-05-15 2026 I	0 -2 0 12 -1 0 0 -2
on record CN,US 2026-06-29	0 -9 0 0 8 0 0 0
on record CN,US 2026-06-29 2026 I	0 -9 0 0 8 0 0 0
on record CN,US 2026-06-30	0 -10 0 -1 13 0 0 -2
on record CN,US 2026-06-30 2026 I	0 -6 0 11 -2 0 0 0
on record CN,US 2026-07-01	0 -1 0 -11 15 0 0 0
on record CN,US 2026-07-01 2026 I	0 -1 0 -13 16 0 0 0
on record CN,US 2026-07-06	0 0 0 -8 10 0 0 0
on record CN,US 2026-07-06 2026 I	0 0 0 -8 10 0 0 0
on record CN,US 2026-07-10	0 -8 0 -34 42 0 0 0
on record CN,US 2026-07-10 2026 I	0 -8 0 -19 27 0 0 0
on record CN,US 2026-07-22	0 9 0 -7 0 0 0 0
on record CN,US 2026-07-23	0 27 0 -18 -4 0 0 -9
on record CN,US 2026-07-23 2026 I	0 27 0 -21 -4 0 0 -6
on record CN,US 2026-07-24	-6 110 -20 -47 -44 -3 -1 -81
on record CN,US 2026-07-24 2026 I	-4 118 -15 -74 -35 -2 0 -64
on record CN,US 2026-07-24 2026 II	0 9 -2 13 -10 0 0 -26
on record CN,US 2026-07-29	0 -11 0 13 0 0 0 0
on record CN,US 2026-07-29 2026 II	0 -10 0 10 0 0 0 0
on record CN,US 2026-07-30	0 -14 0 17 0 0 0 0
on record CN,US 2026-07-30 2026 II	0 -13 0 15 0 0 0 0
on record CN,US 2026-07-31	0 -2 0 10 -2 0 0 -1
on record CN,US 2026-07-31 2026 II	0 -12 0 14 0 0 0 0
on record CN,US 2026-08-06	0 -11 0 11 0 0 0 0
on record CN,US 2026-08-11	0 0 0 18 0 0 0 -14
on record CN,US 2026-08-11 2025 II	0 0 0 14 0 0 0 -11
on record CN,US 2026-08-27	0 -9 0 9 0 0 0 0
on record CN,US 2026-09-03	0 25 0 -20 -7 0 0 0
on record CN,US 2026-09-03 2026 II	0 25 0 -20 -7 0 0 0
on record CN,US 2026-09-20	0 -9 0 14 -1 0 0 0
on record CN,US 2026-09-20 2026 II	0 -9 0 14 -1 0 0 0
on record CN,US 2026-09-23	0 -14 0 29 -7 0 -1 -8
on record CN,US 2026-09-23 2026 II	0 -14 0 29 -7 0 -1 -8
on record CN,US 2026-09-24	0 -5 0 23 -8 0 0 -6
on record CN,US 2026-09-24 2026 II	0 -4 0 19 -6 0 0 -5
on record CN,US 2026-09-25	0 -12 -1 6 11 0 0 -11
on record CN,US 2026-09-25 2026 II	0 -12 -1 6 11 0 0 -10
on record CN,US 2026-09-29 2025 II	-6 0 0 13 0 0 0 0
on record CN,US 2026-09-30	0 -13 0 -20 32 0 0 -8
on record CN,US 2026-09-30 2026 II	0 -13 0 -22 32 0 0 -6
on record CN,US 2026-10-04	0 -5 0 15 -3 0 0 0
on record CN,US 2026-10-04 2026 II	0 -5 0 11 -1 0 0 0
on record CN,US 2026-10-07	0 -2 0 9 -4 0 0 0
on record CN,US 2026-10-07 2026 II	0 -2 0 9 -4 0 0 0
on record CN,US 2026-10-09	-32 -5 0 47 -8 0 0 -2
on record CN,US 2026-10-09 2025 II	-29 0 0 36 -2 0 0 0
on record CN,US 2026-10-09 2026 II	-1 -2 0 12 -3 0 0 0
on record CN,US 2026-10-10	0 -1 0 16 -2 0 0 -6
on record CN,US 2026-10-14	0 -3 0 20 -13 0 0 0
on record CN,US 2026-10-14 2025 II	0 -3 0 20 -12 0 0 0
on record CN,US 2026-10-18	0 -7 0 -34 43 -3 0 -4
on record CN,US 2026-10-18 2026 II	0 -7 0 -34 43 -3 0 -4
on record CN,US 2026-10-30	0 -3 0 22 0 0 0 -15
on record CN,US 2026-10-30 2025 II	0 0 0 9 0 0 0 -6
on record CN,US 2026-10-31	0 0 0 16 0 0 0 -16
on record CN,US 2026-11-01	-2 -14 0 21 0 0 0 0
on record CN,US 2026-11-01 2025 II	-2 -9 0 16 0 0 0 0
on record CN,US 2026-11-05	0 -4 0 23 -17 0 0 0
on record CN,US 2026-11-05 2025 II	0 0 0 10 -6 0 0 0
on record CN,US 2026-11-09	29 -27 49 -91 44 -11 -1 -61
on record CN,US 2026-11-09 2025 II	15 1 10 -52 41 -1 0 -33
on record CN,US 2026-11-09 2026 II	17 -35 44 -53 15 -5 0 -38
on record CN,US 2026-11-10	33 -88 17 -117 1 -19 -13 84
on record CN,US 2026-11-10 2025 II	27 -57 24 -41 -5 -2 0 13
on record CN,US 2026-11-10 2026 I	-1 -16 -3 -39 -18 0 0 57
on record CN,US 2026-11-10 2026 II	15 -43 -8 -89 12 -11 -7 64
on record CN,US 2026-11-27	86 -21 -10 -49 -20 -5 0 -43
on record CN,US 2026-11-27 2025 II	39 -2 0 -22 -8 0 0 -16
on record CN,US 2026-11-27 2026 II	53 -15 -8 -20 -10 -3 0 -27
on record CN,US 2026-11-30	-5 -1 0 20 -3 0 0 -8
on record CN,US 2026-11-30 2026 II	-5 -1 0 20 -3 0 0 -8
on record CN,US 2026-12-04	0 37 0 -33 0 0 0 -3
on record CN,US 2026-12-04 2026 II	0 37 0 -33 0 0 0 -3
on record CN,US 2026-12-31	-5 -8 15 3 6 0 0 -19
on record CN,US 2026-12-31 2025 II	-4 -4 15 1 -5 0 0 -7
on record CN,US 2026-12-31 2026 I	0 0 0 -10 12 0 0 0
on record CN,US 2026-12-31 2026 II	0 0 0 14 0 0 0 -11
on record CN,US 2027-01-01	0 34 0 -29 0 0 0 -8
on record CN,US 2027-01-01 2026 I	0 30 0 -26 0 0 0 -7
on record CN,US 2027-01-10	-9 -29 -7 -67 -6 -3 -1 90
on record CN,US 2027-01-10 2026 II	-9 -29 -7 -67 -6 -3 -1 90
on record CN,US 2027-02-09	0 16 0 -13 0 0 0 0
on record CN,US 2027-02-09 2026 II	0 16 0 -13 0 0 0 0
on record CN,US 2027-02-20	0 -9 0 23 -10 0 0 -1
on record CN,US 2027-02-20 2026 I	0 -1 0 11 -7 0 0 0
on record CN,US 2027-02-20 2026 II	0 -4 0 11 0 0 0 0
on record CN,US 2027-02-24	0 -31 0 35 0 0 0 0
on record CN,US 2027-02-24 2026 I	0 -22 0 26 0 0 0 0
on record CN,US 2027-02-24 2026 II	0 -12 0 13 0 0 0 0
on record CN,US 2027-05-07	0 -3 0 13 -7 0 0 0
on record CN,US 2027-06-23	0 40 0 -30 -11 0 0 -11
on record CN,US 2027-06-23 2025 II	0 21 0 -15 0 0 0 -7
on record CN,US 2027-07-24	0 -14 0 20 0 0 0 -1
on record CN,US 2027-07-24 2026 II	0 -14 0 20 0 0 0 -1
on record CN,US 2027-09-23	0 0 0 16 0 0 0 -11
on record CN,US 2027-09-23 2026 II	0 0 0 16 0 0 0 -11
on record CN,US 2027-09-28	0 0 0 11 -2 0 0 -4
on record CN,US 2027-09-28 2026 II	0 0 0 11 -2 0 0 -4
on record CN,US 2027-09-30	0 0 0 11 -9 0 0 0
on record CN,US 2027-09-30 2026 II	0 0 0 11 -9 0 0 0
on record CN,US 2027-11-10	-2 -5 0 14 0 0 0 -6
on record CN,US 2027-11-10 2026 II	-9 0 0 16 0 0 0 -6
on record EU,GB 2026-06-30	0 33 0 -20 -1 0 0 -19
on record EU,GB 2026-06-30 2025 II	0 33 0 -20 -1 0 0 -19
on record EU,MX 2025-08-01	0 22 0 -16 0 0 0 -5
on record EU,MX 2025-08-01 2025 II	0 22 0 -16 0 0 0 -5
on record EU,US 2025-04-01	0 11 0 -6 0 0 0 -3
on record EU,US 2025-04-01 2025 I	0 11 0 -6 0 0 0 -3
on record EU,US 2025-04-09	0 19 0 -13 -2 0 0 0
on record EU,US 2025-04-09 2025 I	0 19 0 -13 -2 0 0 0
on record EU,US 2025-04-10	0 -9 0 9 0 0 0 0
on record EU,US 2025-04-10 2025 I	0 -9 0 9 0 0 0 0
on record EU,US 2025-06-01	0 -46 0 48 0 0 0 0
on record EU,US 2025-06-01 2025 I	0 -46 0 48 0 0 0 0
on record EU,US 2025-07-09	-4 39 0 -34 -14 0 6 -14
on record EU,US 2025-07-09 2025 I	-4 47 0 -35 -12 0 6 -26
on record EU,US 2025-07-14	-11 22 0 -30 -13 0 0 15
on record EU,US 2025-07-14 2025 I	-10 14 0 -21 -8 0 0 8
on record EU,US 2025-07-14 2025 II	0 10 0 -17 -2 0 0 10
on record EU,US 2025-08-01	0 24 0 -27 2 0 12 -18
on record EU,US 2025-08-01 2025 II	0 24 0 -27 2 0 12 -18
on record EU,US 2025-08-03	0 -8 0 11 0 0 0 0
on record EU,US 2025-08-03 2025 II	0 -8 0 11 0 0 0 0
on record EU,US 2025-08-06	0 -4 0 -8 0 0 0 14
on record EU,US 2025-08-06 2025 II	0 -4 0 -8 0 0 0 14
on record EU,US 2025-08-07	0 9 0 -1 -8 0 0 -7
on record EU,US 2025-08-07 2025 II	0 9 0 -1 -8 0 0 -7
on record EU,US 2025-08-12	0 -8 0 -17 0 0 0 26
on record EU,US 2025-08-12 2025 II	0 -8 0 -17 0 0 0 26
on record EU,US 2025-08-27	0 30 0 -26 0 0 0 -5
on record EU,US 2025-08-27 2025 II	0 30 0 -26 0 0 0 -5
on record EU,US 2025-09-01	0 9 0 -2 -2 0 0 0
on record EU,US 2025-09-01 2025 II	0 9 0 -2 -2 0 0 0
on record EU,US 2025-11-10	0 0 0 -14 0 0 0 20
on record EU,US 2025-11-10 2025 II	0 0 0 -14 0 0 0 20
on record EU,US 2026-02-06	-3 12 0 2 -6 0 0 -9
on record EU,US 2026-02-06 2026 I	-3 12 0 2 -6 0 0 -9
on record EU,US 2026-02-07	-6 24 0 -40 -11 0 0 16
on record EU,US 2026-02-07 2025 II	-3 22 0 -32 -4 0 0 4
on record EU,US 2026-02-07 2026 I	0 2 0 -14 -4 0 0 15
on record EU,US 2026-02-24	0 25 0 -25 0 0 0 0
on record EU,US 2026-02-24 2026 I	0 25 0 -25 0 0 0 0
on record EU,US 2026-07-24	0 16 0 -8 0 0 0 -6
on record EU,US 2026-07-24 2026 I	0 13 0 -5 0 0 0 -6
on record EU,US 2026-07-31	0 31 0 -25 0 0 0 -8
on record EU,US 2026-08-01	0 -23 0 29 0 0 0 -5
on record EU,US 2026-08-01 2025 II	0 -15 0 22 0 0 0 -5
on record EU,US 2026-09-29	0 15 0 -12 0 0 0 0
on record EU,US 2026-11-10	0 0 0 -7 0 0 0 11
on record EU,US 2026-11-10 2026 I	0 0 0 -6 0 0 0 9
on record GB,US 2025-06-30	0 9 0 -8 0 0 0 0
on record GB,US 2025-06-30 2025 I	0 9 0 -8 0 0 0 0
on record GB,US 2025-07-09	0 45 0 -31 -9 0 7 -27
on record GB,US 2025-07-09 2025 I	0 35 0 -26 -7 0 4 -15
on record GB,US 2026-05-08	0 -9 0 18 0 0 0 -5
on record GB,US 2026-06-30	0 0 0 13 0 0 0 -12
on record GB,US 2026-06-30 2025 II	0 0 0 13 0 0 0 -12
on record GB,US 2026-07-24	0 13 0 -4 0 0 0 -7
on record ID,US 2026-11-10	0 0 0 -8 0 0 0 9
on record IN,US 2025-08-07	0 16 0 -16 0 0 0 0
on record IN,US 2025-08-07 2025 II	0 16 0 -16 0 0 0 0
on record IN,US 2025-08-12	0 0 0 -9 0 0 0 11
on record IN,US 2025-08-12 2025 II	0 0 0 -9 0 0 0 11
on record IN,US 2025-08-27	0 42 0 -40 0 0 0 0
on record IN,US 2025-08-27 2025 II	0 42 0 -40 0 0 0 0
on record IN,US 2025-11-10	0 -8 0 -12 -4 0 0 22
on record IN,US 2025-11-10 2025 II	0 -8 0 -12 -4 0 0 22
on record IN,US 2025-12-31	0 8 9 -3 0 0 -2 -11
on record IN,US 2025-12-31 2025 II	0 8 9 -3 0 0 -2 -11
on record IN,US 2026-02-07	0 32 0 -29 0 0 0 -1
on record IN,US 2026-02-07 2026 I	0 32 0 -29 0 0 0 -1
on record IN,US 2026-02-13	0 -12 0 14 0 0 0 0
on record IN,US 2026-02-13 2026 I	0 -12 0 14 0 0 0 0
on record IN,US 2026-08-27	0 -9 0 10 0 0 0 0
on record IN,US 2026-11-10	0 0 0 -7 0 0 0 10
on record JP,US 2025-07-09	0 -22 0 19 -1 0 0 3
on record JP,US 2025-07-09 2025 II	0 -14 0 23 0 0 0 -8
on record JP,US 2025-07-29	0 -4 0 11 0 0 0 -2
on record JP,US 2025-07-29 2025 II	0 -4 0 11 0 0 0 -2
on record JP,US 2025-08-01	0 21 0 3 -4 0 0 -30
on record JP,US 2025-08-01 2025 II	0 21 0 3 -4 0 0 -30
on record JP,US 2025-08-12	0 0 0 -11 0 0 0 15
on record JP,US 2025-08-12 2025 II	0 0 0 -11 0 0 0 15
on record JP,US 2025-08-14	0 -10 0 10 0 0 0 0
on record JP,US 2025-08-14 2025 II	0 -10 0 10 0 0 0 0
on record JP,US 2025-09-12	0 -16 0 19 0 0 0 0
on record JP,US 2025-09-12 2025 II	0 -16 0 19 0 0 0 0
on record JP,US 2026-04-03	0 -7 0 9 0 0 0 0
on record JP,US 2026-07-22	0 0 0 11 0 0 0 -9
on record JP,US 2026-07-24	0 17 0 -4 0 0 0 -12
on record JP,US 2026-07-24 2026 I	0 17 0 -4 0 0 0 -12
on record JP,US 2026-08-01	0 -11 0 14 0 0 0 0
on record JP,US 2026-08-01 2025 II	0 -10 0 12 0 0 0 0
on record JP,US 2026-08-07	0 -11 0 21 0 0 0 -9
on record JP,US 2026-08-07 2025 II	0 -11 0 21 0 0 0 -9
on record KR,US 2025-07-08	0 0 0 -9 -5 0 10 2
on record KR,US 2025-08-01	0 26 0 -22 -4 0 6 -11
on record KR,US 2025-08-01 2025 II	0 26 0 -22 -4 0 6 -11
on record KR,US 2025-08-12	0 -1 0 -14 0 0 0 20
on record KR,US 2025-08-12 2025 II	0 -1 0 -14 0 0 0 20
on record KR,US 2026-07-24	0 9 0 -3 0 0 0 -3
on record KR,US 2026-07-24 2026 I	0 11 0 -6 0 0 0 -3
on record KR,US 2026-11-01	0 -20 0 21 0 0 0 0
on record KR,US 2026-11-01 2025 II	0 -17 0 18 0 0 0 0
on record KR,US 2026-11-10	0 -1 0 -7 0 0 0 12
on record MX,US 2025-08-01	0 24 0 -25 0 0 4 -1
on record MX,US 2025-08-01 2025 II	0 24 0 -25 0 0 4 -1
on record MX,US 2025-08-06	0 18 0 -18 0 0 0 0
on record MX,US 2025-08-06 2025 II	0 18 0 -18 0 0 0 0
on record MX,US 2025-08-12	0 0 0 -4 0 0 0 9
on record MX,US 2025-08-12 2025 II	0 0 0 -4 0 0 0 9
on record MX,US 2025-10-29	0 -3 0 -8 -2 0 0 17
on record MX,US 2025-10-29 2025 II	0 -3 0 -8 -2 0 0 17
on record MX,US 2025-11-01	0 14 0 -16 0 0 0 2
on record MX,US 2025-11-01 2025 II	0 14 0 -16 0 0 0 2
on record MY,US 2025-11-10	0 -1 0 -8 0 0 0 14
on record MY,US 2025-11-10 2025 II	0 -1 0 -8 0 0 0 14
on record TH,US 2025-08-01	0 9 0 0 0 0 0 -8
on record TH,US 2025-08-01 2025 II	0 9 0 0 0 0 0 -8
on record TH,US 2025-08-07	0 27 0 -26 0 0 0 0
on record TH,US 2025-08-07 2025 II	0 27 0 -26 0 0 0 0
on record TW,US 2025-08-07	0 20 0 -17 0 0 0 -1
on record TW,US 2025-08-07 2025 II	0 20 0 -17 0 0 0 -1
on record TW,US 2026-11-10	0 0 0 -13 0 0 0 14
on record TW,US 2026-11-10 2026 I	0 0 0 -13 0 0 0 14
on record US,VN 2025-07-09	0 6 0 -59 -3 0 0 35
on record US,VN 2025-07-09 2025 II	0 7 0 -57 -3 0 0 33
pc0=agree	-6 -11 5 10 -9 5 -11 4
pc0=bear	-8 3 -14 2 -2 -4 -3 5
pc0=begin	0 -1 -18 5 0 1 -3 1
pc0=end	-2 13 1 -4 -9 2 -8 -1
pc0=impose	-12 -2 -10 0 1 0 8 2
pc0=lack	1 0 0 -11 10 0 0 0
pc0=propose	0 -1 -4 -8 -2 0 7 13
pc0=renew	0 -6 8 -1 0 0 0 3
pc0=return	0 -2 0 -4 0 0 0 10
pc0=say	-2 -5 2 11 -4 3 -3 -8
pc0=sell	0 13 0 -10 2 3 0 -8
pc0=sign	0 -7 1 1 5 3 -13 -2
pc0=suspend	-5 -5 -11 -2 1 -3 0 11
pc0=target	-3 6 5 2 -13 0 -4 1
pc0=threaten	0 8 0 -5 0 0 0 0
pc0=up	-4 -19 -3 19 10 0 1 -8
pc1=agree	-11 4 4 -4 -7 4 1 2
pc1=begin	0 10 -4 -5 2 2 -7 -2
pc1=end	-5 11 1 -4 -9 2 -9 0
pc1=impose	-3 0 -2 2 -9 -2 11 -1
pc1=lack	1 0 0 -9 10 0 0 0
pc1=propose	0 -5 -4 -4 -18 0 7 24
pc1=renew	4 -14 6 3 -5 0 4 0
pc1=sell	0 22 4 -20 3 2 0 -15
pc1=sign	-3 -2 0 1 8 2 0 -10
pc1=stay	5 0 -4 -2 -10 0 6 6
pc1=suspend	0 -7 -4 8 0 -4 0 0
pc1=target	-4 -5 7 1 -13 0 -3 16
pc1=up	-4 -8 -3 11 10 8 0 -12
pct0=agree past	-2 3 8 -5 -16 2 0 4
pct0=agree past-passive	0 -17 0 4 -8 5 0 12
pct0=agree perfect	0 10 0 -3 -11 0 -3 6
pct0=agree present-passive	0 -14 0 8 7 0 0 0
pct0=bear future	0 4 0 0 -15 0 0 4
pct0=bear modal	0 -4 0 11 -11 0 0 2
pct0=bear past	0 -16 0 14 6 0 3 -8
pct0=bear perfect	0 -7 0 -8 10 0 0 7
pct0=begin modal	-1 -3 0 12 0 2 0 -11
pct0=begin past	0 -15 0 7 0 2 0 0
pct0=begin perfect	0 8 0 -14 8 0 0 0
pct0=begin present	2 0 -5 -3 -3 -1 -1 9
pct0=down past	0 -5 0 -2 -2 3 0 9
pct0=down present-passive	0 -10 0 12 0 0 0 0
pct0=end modal	0 0 10 -2 0 0 0 -3
pct0=end past	-2 9 0 12 -8 0 0 -15
pct0=end present	1 0 -2 -8 0 4 -1 5
pct0=impose future	-1 -7 2 13 -4 0 0 -1
pct0=impose future-passive	0 13 0 -2 -5 0 0 -7
pct0=impose modal-passive	0 0 0 -16 1 0 0 16
pct0=impose past-passive	2 -3 3 6 -17 5 3 -4
pct0=impose perfect	-8 -8 -3 -4 4 0 3 8
pct0=impose pluperfect	2 -6 -6 10 3 0 0 -8
pct0=impose present	-17 0 -14 6 -11 -2 5 13
pct0=impose present-passive	5 -5 0 -4 11 0 0 -1
pct0=lack modal	0 2 0 -7 9 0 0 -5
pct0=propose future	0 1 0 -15 12 0 0 0
pct0=propose modal-passive	0 0 0 10 -9 0 0 0
pct0=propose past	0 -7 0 3 12 0 0 -6
pct0=propose perfect	0 -8 0 0 -7 0 0 14
pct0=propose pluperfect	0 14 0 -12 0 0 0 -2
pct0=renew modal-passive	0 0 0 8 0 0 0 -7
pct0=renew past-passive	0 -1 0 -7 0 0 0 10
pct0=renew perfect	0 0 5 13 -1 0 0 -12
pct0=renew present-passive	0 8 0 -12 0 0 0 0
pct0=return present	0 -1 0 -7 0 0 0 10
pct0=say past	-1 8 -9 5 -8 3 -14 -5
pct0=say perfect	0 0 2 -7 8 3 5 -8
pct0=say present	0 -16 6 16 -2 0 4 -4
pct0=say present-passive	0 -9 0 3 4 0 0 0
pct0=sign future	0 -16 0 1 16 0 0 -11
pct0=sign modal	0 -4 0 11 -4 0 0 -1
pct0=sign past-passive	-1 -21 0 14 -8 5 0 8
pct0=sign perfect	3 4 0 -19 10 0 -2 8
pct0=sign present	0 20 0 -5 -7 0 0 -6
pct0=stay future	0 3 0 0 -17 0 -3 11
pct0=stay modal	-3 13 -4 -9 0 0 0 2
pct0=stay past	0 9 -1 3 -5 0 7 -14
pct0=stay pluperfect	6 6 0 -10 2 0 0 -4
pct0=stay present	-13 -8 2 5 -2 0 7 3
pct0=suspend past	0 -4 0 -19 15 0 1 8
pct0=suspend perfect	0 -8 0 16 -3 0 0 -8
pct0=suspend present	-17 0 -4 9 -11 0 0 11
pct0=suspend present-passive	6 0 0 -15 2 0 0 0
pct0=target past	0 9 0 -8 0 0 0 0
pct0=threaten past	0 9 0 -6 0 0 0 0
pct0=up future	0 10 0 -1 -3 0 0 -3
pct0=up modal	0 -21 0 10 6 2 2 -6
pct0=up past	-1 -15 0 24 0 0 0 -4
pct1=agree participle-passive	0 20 0 -24 5 0 0 2
pct1=agree past	-1 6 8 -7 -16 2 0 2
pct1=agree past-passive	0 -17 0 4 -8 5 0 12
pct1=agree perfect	0 12 0 -2 -11 0 0 3
pct1=agree pluperfect	0 -8 0 10 0 0 0 0
pct1=agree present-passive	0 -14 0 8 7 0 0 0
pct1=bear future	0 4 0 0 -14 0 0 4
pct1=bear gerund	0 -2 0 12 -2 0 0 -4
pct1=bear modal	0 -4 0 11 -11 0 0 2
pct1=bear participle-passive	0 -8 4 -2 10 0 0 -3
pct1=bear past	0 -15 0 7 7 0 3 -2
pct1=bear perfect	0 -7 0 -8 10 0 0 7
pct1=begin gerund	0 23 0 -19 0 0 0 -7
pct1=begin modal	-1 -3 0 12 0 2 0 -11
pct1=begin past	0 -13 0 4 2 2 0 0
pct1=begin perfect	0 11 0 -17 8 0 0 0
pct1=begin present	2 1 -5 -2 -6 -1 -1 8
pct1=down infinitive	0 -11 0 12 8 0 0 -7
pct1=down participle-passive	0 10 0 -10 0 0 0 0
pct1=down present-passive	0 -10 0 12 0 0 0 0
pct1=end modal	0 0 10 -2 0 0 0 -3
pct1=end past	-2 10 0 14 -8 0 0 -19
pct1=end present	1 -1 -2 -8 0 4 -1 6
pct1=impose future	-1 -7 2 13 -4 0 0 -1
pct1=impose future-passive	0 13 0 -2 -4 0 0 -8
pct1=impose gerund	0 -11 0 9 0 0 0 5
pct1=impose infinitive	2 0 -2 11 -3 0 0 -9
pct1=impose infinitive-passive	0 -9 0 11 0 0 0 0
pct1=impose modal-passive	0 0 0 -16 1 0 0 16
pct1=impose participle-passive	3 10 5 -4 -23 -1 5 0
pct1=impose past-passive	2 -3 3 6 -13 5 -1 -4
pct1=impose pluperfect	2 -5 -6 10 0 0 0 -8
pct1=impose present	-16 -1 -13 8 -13 -2 6 10
pct1=impose present-passive	5 -5 0 -4 11 0 0 -1
pct1=lack modal	0 2 0 -7 9 0 0 -5
pct1=propose future	0 1 0 -15 12 0 0 0
pct1=propose participle-passive	0 -7 0 8 -26 0 6 14
pct1=propose past	0 -3 0 1 13 0 0 -15
pct1=propose perfect	0 -1 0 -5 -6 0 0 16
pct1=propose pluperfect	0 13 0 -10 0 0 0 -2
pct1=renew modal-passive	0 0 0 8 0 0 0 -7
pct1=renew participle-passive	7 -11 0 1 0 0 0 1
pct1=renew past-passive	0 -1 0 -7 0 0 0 10
pct1=renew perfect	0 0 5 13 -1 0 0 -12
pct1=renew present-passive	0 8 0 -12 0 0 0 0
pct1=return present	0 -1 0 -7 0 0 0 10
pct1=say infinitive	0 2 0 -9 -4 0 0 9
pct1=say participle-passive	0 1 0 1 7 0 0 -11
pct1=say past	0 8 -9 5 -8 3 -14 -5
pct1=say perfect	0 -6 2 -3 9 3 5 -7
pct1=say present	0 -16 6 16 -2 0 4 -4
pct1=say present-passive	0 -9 0 3 4 0 0 0
pct1=sign future	0 -15 0 1 16 0 0 -11
pct1=sign infinitive	0 0 0 -11 0 0 8 5
pct1=sign modal	0 -4 0 11 -4 0 0 -1
pct1=sign participle-passive	0 9 -1 0 2 0 0 -11
pct1=sign past-passive	-1 -21 0 14 -8 5 0 8
pct1=sign perfect	3 1 0 -16 10 0 0 4
pct1=sign pluperfect	0 -8 0 10 0 0 0 0
pct1=sign present	0 20 0 -6 -7 0 0 -6
pct1=stay future	0 4 0 0 -16 0 -2 10
pct1=stay infinitive	0 -7 0 13 0 0 0 -3
pct1=stay modal	-3 9 -4 -6 0 0 0 3
pct1=stay participle-passive	10 -2 0 -1 -2 0 0 0
pct1=stay past	0 9 0 0 -4 0 7 -11
pct1=suspend infinitive	3 3 0 4 0 0 0 -12
pct1=suspend participle-passive	0 -9 2 8 -3 0 0 0
pct1=suspend past	0 -4 0 -19 15 0 1 8
pct1=suspend perfect	0 -8 0 15 -3 0 0 -6
pct1=suspend present	-16 3 -4 14 -11 0 0 4
pct1=suspend present-passive	6 0 0 -15 2 0 0 0
pct1=target gerund	0 -10 0 10 0 0 0 0
pct1=target infinitive	0 2 0 -14 0 0 0 11
pct1=target participle-passive	0 1 3 -12 0 0 0 7
pct1=up future	0 10 0 -1 -3 0 0 -3
pct1=up modal	0 -21 0 10 6 2 2 -6
pct1=up participle-passive	0 7 0 -9 0 5 0 -1
pct1=up past	-1 -15 0 24 0 0 0 -4
phas-future	-11 4 -4 -3 7 -5 -5 2
phas-gerund	0 -8 -1 16 -9 0 -2 3
phas-infinitive	0 -3 -2 3 -12 0 3 7
phas-modal	-7 -15 0 6 6 0 6 -5
phas-participle	10 -7 8 2 0 0 0 -12
phas-past	-7 -7 -1 -1 4 13 3 -2
phas-pluperfect	8 0 -6 3 6 0 -1 -14
pt0=future	-8 15 -1 -3 -4 -4 -3 1
pt0=future-not	0 -14 0 2 10 0 0 0
pt0=future-passive	0 12 0 -4 0 0 0 -6
pt0=modal	-5 -11 1 2 8 1 1 -3
pt0=modal-passive	0 -14 0 3 0 0 5 4
pt0=past	-8 -2 -11 10 6 7 0 -16
pt0=present	-13 0 3 -6 -2 0 9 7
pt0=present-not	0 -6 0 11 -9 0 0 2
pt0=present-passive	13 -2 9 0 -3 -1 -9 -4
pt0=present-passive-not	0 6 0 -14 1 0 0 6
pt1=future	-8 15 -1 -5 -3 -3 -2 1
pt1=future-not	0 -14 0 2 10 0 0 0
pt1=future-passive	0 12 0 -5 0 0 0 -6
pt1=gerund	0 1 0 10 -14 0 -1 0
pt1=infinitive	0 0 -2 -1 -10 0 4 5
pt1=infinitive-passive	0 -9 0 11 0 0 0 0
pt1=modal	-5 -14 1 3 8 1 1 -2
pt1=modal-passive	0 -14 0 3 0 0 5 4
pt1=participle-passive	11 3 9 -9 -10 0 0 -3
pt1=past	-7 -2 -10 9 9 7 0 -18
pt1=past-passive	1 -7 8 -7 -3 4 -4 9
pt1=pluperfect	9 -4 -6 10 1 0 0 -13
pt1=present	-10 1 4 -1 -1 0 10 -3
pt1=present-not	0 -5 0 9 -8 0 0 2
pt1=present-passive	9 0 9 0 -1 -1 -9 -7
pt1=present-passive-not	0 6 0 -14 1 0 0 6
pv0-none	-12 3 3 7 -4 -5 -9 0
pv0=accept	0 0 0 -10 9 0 0 0
pv0=agree	-1 8 -1 -8 -2 0 -4 9
pv0=answer	-1 12 0 -2 -3 0 0 -1
pv0=approve	-2 -17 0 14 3 0 0 -2
pv0=ask	0 21 0 -21 -2 0 0 4
pv0=be	1 5 2 -10 11 1 4 -10
pv0=begin	0 -4 0 0 9 0 0 0
pv0=bring	0 -10 0 7 0 0 0 0
pv0=buy	0 -3 0 10 0 0 0 0
pv0=call	0 0 0 -8 2 0 0 9
pv0=charge	0 -3 0 0 0 0 -1 11
pv0=come	0 2 0 6 -9 3 0 -6
pv0=confirm	0 -3 0 16 -5 0 0 -5
pv0=decide	3 7 0 -15 5 0 0 0
pv0=declare	0 -11 0 7 0 0 0 3
pv0=double	0 10 0 0 -2 0 0 -7
pv0=enter	0 8 -3 3 -10 0 0 0
pv0=expect	0 -4 0 -10 -4 0 0 18
pv0=face	0 0 0 -5 0 0 -3 11
pv0=go	0 -21 0 3 16 1 0 0
pv0=grant	0 9 2 -13 0 0 0 0
pv0=hold	-4 -11 0 -4 -7 0 1 21
pv0=hope	0 8 0 -13 2 0 0 3
pv0=import	0 1 0 -12 8 0 0 0
pv0=impose	0 -4 0 0 11 0 0 -3
pv0=initial	0 0 0 -13 12 0 0 1
pv0=lapse	0 -11 2 14 0 0 0 -5
pv0=lay	0 -8 0 12 0 0 0 -3
pv0=leave	0 -18 -8 2 16 0 -2 6
pv0=levy	0 -10 0 0 0 0 0 13
pv0=look	0 0 0 -15 11 0 0 5
pv0=need	0 -2 0 -1 0 0 0 9
pv0=negotiate	0 -3 0 -2 0 0 0 9
pv0=offer	0 -9 0 17 -7 0 1 -4
pv0=other	-6 -1 17 -3 -12 -2 8 0
pv0=post	0 -8 0 13 -2 0 0 0
pv0=promise	0 -11 0 17 -4 0 0 0
pv0=propose	0 -19 0 9 7 0 -1 4
pv0=put	7 10 0 -9 11 1 0 -21
pv0=reach	0 -9 0 19 0 0 0 -8
pv0=ready	0 10 0 -8 2 0 0 -5
pv0=recall	0 0 0 -10 5 0 -1 5
pv0=remain	0 7 0 0 -11 0 0 4
pv0=remove	0 8 0 -8 0 0 0 0
pv0=replace	0 7 0 0 6 0 0 -11
pv0=return	0 -1 0 -7 0 0 0 10
pv0=rise	0 -15 0 18 0 0 0 0
pv0=run	0 -4 -3 17 -8 0 0 -2
pv0=set	0 -13 0 14 -1 0 3 -1
pv0=show	0 0 0 10 0 0 0 -9
pv0=sign	0 -16 8 14 -13 7 -1 0
pv0=sit	0 5 0 -14 0 0 0 13
pv0=state	0 -1 0 -14 12 0 0 7
pv0=stay	0 4 -1 8 -12 0 0 -4
pv0=stop	0 3 0 0 -13 5 0 0
pv0=strike	0 9 0 -4 0 0 0 -2
pv0=suspend	-2 6 -3 -12 13 0 0 -2
pv0=tell	-1 0 0 4 -10 0 -10 6
pv0=vote	0 11 0 -1 -1 0 0 -6
pv0=withdraw	0 -10 0 6 4 0 0 0
pv0=write	-7 -7 0 16 1 3 0 -12
pv1-none	-22 2 -1 4 -1 -6 -11 8
pv1=add	0 15 0 -12 -5 0 1 0
pv1=answer	-1 12 0 0 -3 0 0 -4
pv1=approve	-2 -17 0 15 3 0 0 -2
pv1=ask	0 26 0 -20 -7 0 0 2
pv1=be	2 5 3 -15 12 1 4 -5
pv1=begin	0 3 0 -3 9 0 0 -2
pv1=bring	0 -10 0 8 0 0 0 0
pv1=buy	0 -5 0 11 0 0 0 0
pv1=collect	0 0 0 6 0 0 0 -2
pv1=come	0 2 0 11 -10 3 0 -10
pv1=conclude	0 5 0 -9 0 0 0 6
pv1=confirm	0 -3 0 16 -5 0 0 -5
pv1=continue	0 -3 0 9 1 0 0 -4
pv1=decide	0 7 0 -13 8 0 0 0
pv1=declare	0 -11 0 7 0 0 0 3
pv1=double	0 9 0 2 -2 0 0 -9
pv1=expect	0 -4 0 -2 -3 0 0 12
pv1=extend	6 -13 6 20 0 0 0 -21
pv1=face	0 0 0 -5 0 0 -3 11
pv1=fix	0 -2 0 10 0 0 0 -4
pv1=go	0 -12 0 -5 16 2 0 2
pv1=grant	0 7 2 -15 0 0 0 7
pv1=hold	-4 -16 0 4 -7 0 0 14
pv1=hope	0 8 0 -16 2 0 0 5
pv1=import	0 0 0 -10 8 0 0 0
pv1=impose	0 2 1 -3 9 0 0 -12
pv1=initial	0 0 0 -13 11 0 0 1
pv1=lapse	0 -11 2 13 0 0 0 -2
pv1=leave	0 -24 -8 5 10 0 -6 16
pv1=levy	0 -10 0 0 0 0 0 13
pv1=look	0 0 0 -12 10 0 0 4
pv1=lower	0 -12 0 4 12 0 0 -3
pv1=make	8 -9 0 0 -2 0 0 7
pv1=need	0 -4 0 0 0 0 0 9
pv1=offer	0 -4 0 0 -13 0 13 0
pv1=other	-6 1 17 3 -10 -2 9 -16
pv1=pay	-2 3 -4 -11 1 0 0 10
pv1=plan	0 -13 0 17 0 0 0 0
pv1=post	0 -9 0 13 -2 0 0 0
pv1=promise	0 0 0 9 -10 0 -4 4
pv1=propose	0 -18 0 13 -2 0 -1 5
pv1=put	7 9 0 -8 13 1 0 -21
pv1=reach	0 -4 0 13 -3 0 0 -2
pv1=ready	0 10 0 -8 2 0 0 -5
pv1=recall	0 0 0 -10 5 0 -1 5
pv1=receive	0 -8 0 13 1 0 0 -7
pv1=remove	0 8 0 -8 0 0 0 0
pv1=renew	0 -15 -1 -2 0 0 0 17
pv1=replace	0 15 0 0 6 0 0 -17
pv1=rise	0 -15 0 18 0 0 0 0
pv1=run	0 0 -3 14 -8 0 0 -2
pv1=set	0 -13 0 13 -1 0 3 -1
pv1=ship	0 21 4 -15 0 0 0 -13
pv1=show	0 0 0 10 0 0 0 -9
pv1=sit	0 4 0 -8 -7 0 0 12
pv1=stand	0 -10 0 10 5 0 0 -7
pv1=start	-1 13 0 -5 -9 0 0 0
pv1=state	0 -1 0 -14 12 0 0 7
pv1=stay	0 7 0 15 -11 0 0 -15
pv1=stop	0 5 0 -1 -12 5 0 2
pv1=strike	0 8 0 -10 0 0 0 2
pv1=suspend	1 2 0 -7 9 0 0 -4
pv1=tell	-1 0 0 4 -10 0 -10 6
pv1=threaten	0 -10 0 6 0 0 1 4
pv1=vote	0 11 0 -1 -1 0 0 -7
pv1=want	0 0 0 9 -4 0 5 -8
pv1=withdraw	0 -10 0 6 4 0 0 0
pv1=write	-7 -15 0 20 5 3 0 -12
pv2-none	-15 1 6 1 4 0 2 -2
pvt0=agree modal	0 -3 0 7 -1 0 0 0
pvt0=agree past	0 -11 0 5 -9 0 0 10
pvt0=agree perfect	0 9 0 -9 -1 0 -1 6
pvt0=agree present	0 20 0 -17 0 0 0 0
pvt0=announce past	0 12 0 -5 -2 0 0 -5
pvt0=apply present	0 2 0 0 -14 0 0 8
pvt0=approve future	0 0 0 14 -10 0 0 -3
pvt0=approve modal	0 0 0 11 -9 0 0 0
pvt0=approve perfect	0 -5 0 -10 16 0 0 0
pvt0=ask perfect	0 0 0 -10 -3 0 0 14
pvt0=ask present	0 11 0 -2 -4 0 0 -2
pvt0=be future	0 0 0 7 -12 0 -3 5
pvt0=be past	0 14 0 -10 0 0 4 -4
pvt0=be pluperfect	7 0 0 0 3 0 0 -13
pvt0=be present	-5 -8 4 -1 12 3 5 -5
pvt0=begin past	0 -10 0 -1 3 0 0 5
pvt0=bring present	0 -4 0 10 0 0 0 -5
pvt0=call past	0 -3 0 -14 6 0 4 8
pvt0=charge perfect	0 8 0 -7 0 0 0 0
pvt0=charge present	0 -16 0 10 3 0 0 5
pvt0=decide perfect	0 8 0 -16 8 0 0 0
pvt0=end past	0 0 0 16 0 0 0 -11
pvt0=end present	3 -4 0 -7 -2 0 0 11
pvt0=expect present	0 -3 0 -11 -3 0 0 18
pvt0=expire present	0 7 0 -14 -1 0 0 9
pvt0=extend perfect	0 -2 0 10 0 0 0 -3
pvt0=fall past	0 -11 0 3 0 0 0 6
pvt0=fall present	0 7 0 -12 7 0 0 0
pvt0=get present	0 13 0 -13 0 0 0 0
pvt0=go modal	0 -12 0 3 7 2 0 -4
pvt0=go past	0 -2 0 9 0 0 0 -4
pvt0=go present	0 -15 0 0 7 0 0 10
pvt0=have past	0 12 0 -2 -3 0 0 -4
pvt0=hold present	-3 -19 0 2 1 0 0 11
pvt0=hope present	0 8 0 -10 0 0 0 3
pvt0=import present	0 1 0 -12 8 0 0 0
pvt0=impose past	0 10 0 -4 0 0 0 -3
pvt0=initial past	0 0 0 -10 10 0 0 0
pvt0=keep perfect	0 7 0 -17 0 0 0 10
pvt0=leave past	0 -5 0 -4 11 0 -1 2
pvt0=meet perfect	0 0 0 -9 10 0 0 0
pvt0=meet present	0 0 0 8 -3 0 0 -3
pvt0=need present	0 -2 0 -2 0 0 0 9
pvt0=negotiate present	0 -3 0 -2 0 0 0 9
pvt0=offer perfect	0 -7 0 16 -7 0 2 -6
pvt0=other past	0 2 6 -14 7 0 0 0
pvt0=other perfect	-1 -1 0 18 -24 0 0 9
pvt0=other present	0 0 14 0 -17 0 4 -3
pvt0=pay future	0 3 0 0 -11 0 0 2
pvt0=pay past	0 -1 0 -10 14 0 0 0
pvt0=pay perfect	0 -10 0 0 2 0 0 8
pvt0=pay present	-1 11 0 -1 -7 0 0 -2
pvt0=prolong modal	0 -10 0 2 0 0 0 6
pvt0=prolong past	0 -2 0 -12 0 0 0 17
pvt0=prolong present	0 21 0 -12 1 0 0 -10
pvt0=propose past	0 -7 0 14 0 0 0 -6
pvt0=propose perfect	0 -4 0 -5 0 0 0 12
pvt0=propose present	0 -17 0 13 1 0 0 0
pvt0=put modal	0 9 0 -4 0 0 0 0
pvt0=put perfect	0 -3 0 -1 11 2 0 -8
pvt0=put present	0 8 0 -1 6 0 0 -13
pvt0=raise present	0 15 0 -15 0 0 0 0
pvt0=reach present	0 -13 0 18 0 0 0 -5
pvt0=ready present	0 10 0 -8 2 0 0 -5
pvt0=remove present	0 9 0 -9 0 0 0 0
pvt0=replace present	0 0 0 5 6 0 0 -11
pvt0=return present	0 -1 0 -8 0 0 0 11
pvt0=run past	0 -5 0 23 0 0 0 -18
pvt0=say present	0 -9 8 6 -18 0 5 0
pvt0=set pluperfect	0 -8 0 9 0 0 0 0
pvt0=set present	0 -8 0 11 0 0 0 0
pvt0=sign modal	0 0 0 -6 9 0 0 0
pvt0=sign past	0 -4 8 0 -12 9 0 0
pvt0=sign perfect	0 0 0 8 -8 0 0 0
pvt0=sign pluperfect	0 -8 0 10 0 0 0 0
pvt0=sign present	0 -9 0 12 0 0 0 0
pvt0=stand present	0 0 0 -11 5 0 0 7
pvt0=start modal	0 -6 0 12 0 0 0 -3
pvt0=start present	0 19 0 -21 -3 0 0 8
pvt0=state past	0 -1 0 -14 12 0 0 7
pvt0=stay present	-1 10 0 11 -8 0 0 -12
pvt0=strike past	0 9 0 -8 0 0 0 0
pvt0=suspend past	-1 1 0 -7 10 0 0 0
pvt0=suspend perfect	0 -11 0 10 8 0 0 -10
pvt0=suspend present	-3 7 -2 -17 -2 0 0 11
pvt0=take past	1 1 0 0 2 0 1 -10
pvt0=take present	6 -8 0 7 0 0 0 0
pvt0=tell past	0 4 0 4 -23 0 -7 6
pvt0=tell perfect	0 -4 0 9 0 0 0 -3
pvt0=threaten past	0 9 0 -8 0 0 0 0
pvt0=vote present	0 15 0 -13 -4 0 0 0
pvt0=write past	-7 0 0 23 -2 0 0 -18
pvt0=write present	0 -13 0 0 9 0 0 4
pvt1=add infinitive	0 12 0 -10 0 0 0 0
pvt1=agree modal	0 -3 0 7 -1 0 0 0
pvt1=agree participle	0 -5 0 11 0 0 0 -6
pvt1=agree past	0 -9 0 3 -8 0 0 10
pvt1=agree perfect	0 10 0 -9 -1 0 0 2
pvt1=agree present	0 20 0 -17 0 0 0 0
pvt1=announce past	0 12 0 -5 -2 0 0 -5
pvt1=apply present	0 2 0 0 -14 0 0 8
pvt1=approve future	0 0 0 14 -10 0 0 -3
pvt1=approve modal	0 0 0 11 -9 0 0 0
pvt1=approve perfect	0 -5 0 -10 16 0 0 0
pvt1=ask participle	0 9 0 -7 0 0 0 0
pvt1=ask perfect	0 2 0 -11 -2 0 0 10
pvt1=be future	0 0 0 4 -11 0 -1 5
pvt1=be past	0 15 0 -14 0 0 4 0
pvt1=be pluperfect	7 0 0 0 3 0 0 -13
pvt1=be present	-5 -7 5 -4 12 3 5 -2
pvt1=begin past	0 -9 0 -2 4 0 0 6
pvt1=bring present	0 -4 0 10 0 0 0 -5
pvt1=call past	0 -2 0 -8 7 0 4 0
pvt1=charge perfect	0 8 0 -7 0 0 0 0
pvt1=charge present	0 -16 0 9 3 0 0 5
pvt1=continue present	0 -2 0 9 1 0 0 -4
pvt1=end participle	0 1 0 13 -1 0 0 -13
pvt1=end past	0 0 0 19 0 0 0 -15
pvt1=end present	3 -4 0 -7 -2 0 0 11
pvt1=enter participle	0 -14 5 -1 7 0 0 0
pvt1=expect present	0 -2 0 -6 -2 0 0 12
pvt1=expire present	0 7 0 -14 -1 0 0 9
pvt1=extend infinitive	0 0 0 18 0 0 0 -17
pvt1=extend perfect	0 -2 0 10 0 0 0 -3
pvt1=fall past	0 -10 0 12 0 0 0 0
pvt1=fall present	0 7 0 -12 7 0 0 0
pvt1=get present	0 13 0 -13 0 0 0 0
pvt1=go modal	0 -12 0 3 7 2 0 -4
pvt1=go past	0 -1 0 9 0 0 0 -4
pvt1=go present	0 -14 0 0 8 0 0 7
pvt1=have past	0 12 0 -3 -2 0 0 -4
pvt1=hold present	-3 -19 0 2 1 0 0 11
pvt1=hope present	0 9 0 -14 0 0 0 6
pvt1=impose participle	0 12 1 -4 0 0 0 -7
pvt1=impose past	0 10 0 -4 0 0 0 -3
pvt1=initial past	0 0 0 -10 10 0 0 0
pvt1=keep perfect	0 7 0 -17 0 0 0 10
pvt1=know participle	0 1 0 4 3 0 0 -11
pvt1=leave past	0 -5 0 -4 11 0 -1 2
pvt1=lower infinitive	0 -9 0 6 9 0 0 -6
pvt1=make participle	10 -1 0 -8 -2 0 0 3
pvt1=meet gerund	0 -2 0 15 0 0 0 -8
pvt1=meet perfect	0 0 0 -9 10 0 0 0
pvt1=need present	0 -2 0 -2 0 0 0 9
pvt1=negotiate present	0 -3 0 -2 0 0 0 9
pvt1=other past	0 0 6 -13 7 0 0 0
pvt1=other perfect	-1 0 0 16 -21 0 0 8
pvt1=other present	0 5 14 7 -16 0 4 -19
pvt1=pay future	0 3 0 0 -10 0 0 2
pvt1=pay past	0 -1 0 -10 14 0 0 0
pvt1=pay perfect	0 -10 0 0 2 0 0 8
pvt1=pay present	-1 11 0 -1 -7 0 0 -2
pvt1=plan participle	0 -12 0 15 0 0 0 0
pvt1=prolong modal	0 -10 0 2 0 0 0 6
pvt1=prolong past	0 -2 0 -12 0 0 0 17
pvt1=prolong present	0 21 0 -12 1 0 0 -10
pvt1=propose past	0 -4 0 9 0 0 0 -4
pvt1=propose perfect	0 -4 0 -5 0 0 0 12
pvt1=propose present	0 -17 0 13 1 0 0 0
pvt1=put modal	0 9 0 -4 0 0 0 0
pvt1=put perfect	0 -2 0 -2 11 2 0 -8
pvt1=put present	0 8 0 0 6 0 0 -13
pvt1=raise present	0 15 0 -15 0 0 0 0
pvt1=reach present	0 -13 0 18 0 0 0 -6
pvt1=ready present	0 10 0 -8 2 0 0 -5
pvt1=remove present	0 9 0 -9 0 0 0 0
pvt1=replace present	0 0 0 5 6 0 0 -11
pvt1=return present	0 -1 0 -8 0 0 0 11
pvt1=run past	0 -5 0 23 0 0 0 -18
pvt1=say present	0 -9 8 6 -18 0 5 0
pvt1=set pluperfect	0 -8 0 9 0 0 0 0
pvt1=set present	0 -8 0 11 0 0 0 0
pvt1=ship participle	0 8 5 -12 0 0 0 -5
pvt1=sign modal	0 0 0 -6 9 0 0 0
pvt1=sign participle	0 14 0 -17 8 0 0 -2
pvt1=sign past	0 -3 8 0 -12 9 0 0
pvt1=sign perfect	0 0 0 8 -8 0 0 0
pvt1=sign pluperfect	0 -8 0 10 0 0 0 0
pvt1=sign present	0 -9 0 12 0 0 0 0
pvt1=stand present	0 0 0 -11 5 0 0 7
pvt1=start gerund	0 17 0 -11 0 0 0 -8
pvt1=start modal	0 -6 0 12 0 0 0 -3
pvt1=start present	0 19 0 -21 -3 0 0 8
pvt1=state past	0 -1 0 -14 12 0 0 7
pvt1=stay present	0 13 0 18 -8 0 0 -24
pvt1=strike past	0 9 0 -8 0 0 0 0
pvt1=suspend past	-1 1 0 -8 10 0 0 0
pvt1=suspend perfect	0 -11 0 10 8 0 0 -10
pvt1=suspend present	-3 7 -2 -17 -2 0 0 11
pvt1=take present	6 -8 0 8 -6 0 0 0
pvt1=tell past	0 4 0 4 -23 0 -7 6
pvt1=tell perfect	0 -4 0 9 0 0 0 -3
pvt1=vote present	0 15 0 -13 -4 0 0 0
pvt1=want present	0 0 0 8 -4 0 5 -8
pvt1=write past	-7 0 0 23 -2 0 0 -18
pvt1=write present	0 -13 0 0 9 0 0 4
q:!	0 1 -1 -5 -2 0 0 10
q:"	-4 1 -3 12 -15 -9 6 -1
q:'	0 -8 0 11 10 0 0 -14
q:'s	5 11 -19 -2 -8 0 -7 1
q:(	-11 16 -1 -9 0 0 0 3
q:)	-10 5 2 -4 1 0 0 2
q:*	0 26 0 -22 6 0 0 -13
q:,	-1 0 -1 -6 -8 13 -8 10
q:-	0 2 0 -6 22 -5 0 -15
q:.	-6 -15 1 16 7 -3 -11 -4
q:/	-4 0 7 -7 -19 0 -4 22
q::	-9 -5 0 -10 15 -8 -24 17
q:;	-11 0 -6 14 -9 0 8 -3
q:<agent>	-2 14 -18 -12 14 1 -11 -2
q:<day-ahead>	5 -6 10 6 -18 0 4 2
q:<day-gone>	11 1 -41 -1 3 10 4 -6
q:<day-today>	-16 13 -9 8 -6 2 -4 -9
q:<duty>	-4 12 2 0 0 -12 -19 -3
q:<gate>	-7 -13 -9 5 6 -6 -6 12
q:<goods-amount>	0 15 0 3 -20 0 -6 2
q:<goods>	-6 6 -7 -10 24 -15 0 -7
q:<level-noun>	-12 -5 4 0 6 -11 -4 10
q:<level>	-11 30 -11 7 -16 -3 -17 -16
q:<money>	-18 8 5 0 15 -6 -3 -17
q:<month-ahead>	2 -7 0 18 -11 0 5 -12
q:<month-gone>	16 -22 -12 1 -2 -1 -5 14
q:<month-today>	0 0 0 0 13 0 0 -17
q:<name>	4 4 9 -28 10 -42 -7 29
q:<not>	0 3 0 -3 12 -9 -27 -1
q:<number>	-22 -7 24 3 5 -8 3 -3
q:<office>	-10 -8 15 5 -2 -14 -10 4
q:<organisation>	0 20 -17 0 20 -33 1 -35
q:<person>	-26 2 -28 -10 18 9 8 4
q:<points>	4 5 3 -13 -3 0 -5 9
q:<quality>	-5 1 0 -18 3 12 -7 16
q:<seat>	5 -12 -8 -14 18 -6 13 9
q:<sender>	21 -15 0 9 -1 -11 -4 -11
q:<span>	-8 -7 -11 -4 -3 -6 -12 25
q:<taker>	13 -10 0 20 -14 -2 -8 -5
q:<v-agree>	-30 -11 -26 19 -15 8 8 9
q:<v-bear>	-11 14 -26 10 -34 -13 -8 7
q:<v-begin>	-7 0 8 -1 -4 4 -22 9
q:<v-buy>	4 11 -8 1 -6 -2 -16 0
q:<v-deny>	26 -33 -2 6 8 -7 3 -16
q:<v-down>	-22 5 0 16 -30 -4 2 0
q:<v-end>	0 -16 -2 11 1 -9 -2 7
q:<v-impose>	-4 -3 0 1 1 11 5 -2
q:<v-propose>	7 -16 -6 -5 6 -7 27 0
q:<v-refuse>	5 -7 0 17 -13 0 0 -3
q:<v-renew>	-1 -9 0 1 10 -5 0 -1
q:<v-return>	0 3 1 3 -16 0 0 0
q:<v-say>	-6 1 -9 8 -8 -9 -5 6
q:<v-sell>	-3 3 0 10 2 1 -18 -17
q:<v-sign>	-15 -13 -26 1 19 7 -4 2
q:<v-stay>	4 -12 11 2 -14 20 -15 5
q:<v-suspend>	3 6 0 1 2 15 -1 -19
q:<v-target>	-8 -5 -8 12 -12 -11 3 6
q:<v-threaten>	-2 11 0 0 -18 0 -1 5
q:<v-up>	-7 -2 -26 28 -33 7 -19 -2
q:?	-2 15 0 -15 -19 -6 0 14
q:a	2 -1 -22 17 -1 0 4 -24
q:abolish	0 0 0 9 -2 0 0 -3
q:about	0 0 -1 7 -13 0 0 3
q:accept	0 4 0 12 3 0 0 -20
q:accord	0 6 0 -15 17 0 0 -3
q:according	0 -5 0 -16 16 12 -3 -2
q:accused	0 14 0 -9 -2 0 0 -3
q:act	0 17 7 -17 4 0 0 -17
q:action	0 -9 0 16 8 0 0 -17
q:additional	0 9 0 -24 -3 0 0 27
q:admission	0 -3 0 12 0 0 0 -7
q:adopt	0 -23 0 4 19 0 0 0
q:advance	0 -1 0 -10 12 0 0 0
q:advanced	0 -2 0 -2 -2 0 0 12
q:affiliate	4 5 0 -9 0 0 0 0
q:after	-8 16 -13 13 -11 4 9 -22
q:again	-1 -5 0 8 7 0 4 -12
q:against	-1 -5 0 -5 8 0 0 4
q:agenda	3 -10 0 -1 5 0 0 1
q:agree	-11 -8 -5 -6 -3 -5 -5 25
q:agreement	-3 -8 0 18 -6 9 8 -23
q:air	0 11 0 -10 0 0 0 0
q:aircraft	0 17 0 0 0 0 0 -15
q:aire	0 -1 0 13 0 0 0 -9
q:airline	0 -9 0 10 0 0 0 0
q:airport	0 -6 0 13 -2 0 0 -3
q:alive	0 0 0 -7 0 0 0 12
q:all	-1 27 -4 -22 -15 -1 -3 12
q:allow	-1 22 -5 3 -7 0 0 -14
q:alone	-7 -5 0 -21 16 0 0 14
q:already	0 17 -3 -14 -11 11 0 0
q:aluminum	0 -14 0 5 5 0 0 0
q:am	0 3 0 0 0 -4 8 -10
q:amount	0 -9 0 -1 -2 0 0 12
q:an	0 0 -14 27 0 -5 -3 -25
q:and	-3 6 -13 -5 -20 13 2 9
q:announce	11 2 0 -10 -9 6 -4 6
q:announcement	2 0 0 -14 13 0 0 0
q:another	-6 -5 4 -14 24 0 0 1
q:answer	3 1 6 -12 -3 0 0 7
q:anti	0 -5 0 -8 15 0 0 -1
q:antimony	17 0 0 -9 -4 0 0 -6
q:any	2 -8 0 2 11 -1 0 -9
q:anyone	0 11 0 -8 0 0 0 0
q:anything	12 -17 0 8 -18 -1 4 4
q:apart	0 -9 0 14 -3 0 0 0
q:app	0 -5 0 -14 -1 25 0 -7
q:appeal	0 11 0 -16 5 0 0 0
q:apple	0 -20 0 23 0 0 0 -2
q:apply	0 3 6 3 -26 0 0 11
q:approval	0 -5 0 5 7 7 -3 -16
q:approve	-1 -9 0 5 5 -2 3 -6
q:are	-4 -11 -10 2 14 15 12 -12
q:around	0 10 0 -3 0 0 0 -2
q:arrangement	-5 1 -5 -23 -12 -3 8 30
q:arrive	0 -4 0 -14 11 0 3 3
q:arrived	0 -6 0 0 0 0 9 0
q:article	-2 -3 9 -22 10 0 7 0
q:as	4 26 -4 -12 -9 5 -5 -8
q:ask	0 -14 6 -3 10 -3 5 -1
q:assembly	0 -6 0 -11 22 0 0 -10
q:at	-15 -6 1 13 5 -10 -11 0
q:auckland	0 4 0 -12 0 0 0 8
q:autumn	2 -8 0 -4 0 0 0 8
q:average	0 -12 0 16 0 0 0 -2
q:away	0 3 0 3 6 0 0 -14
q:b	0 9 0 -3 0 0 8 -12
q:back	0 -31 0 17 2 6 -5 0
q:ban	2 0 0 9 -3 0 0 -8
q:banana	0 -10 0 3 7 0 0 0
q:bank	0 -4 0 14 -4 0 0 -3
q:bar	0 2 0 8 0 0 0 -10
q:barrier	0 -2 0 -9 0 0 0 14
q:basi	0 12 0 -1 -12 0 0 0
q:bay	0 0 0 9 0 0 0 -7
q:be	5 -5 2 -10 7 13 -2 0
q:bean	0 -3 0 12 -4 0 0 -1
q:bear	0 -1 0 -14 -12 0 0 29
q:because	0 -2 0 -3 0 0 0 10
q:become	0 12 0 -9 -2 0 0 0
q:beef	0 0 -2 3 12 0 0 -16
q:been	20 -1 -10 -17 2 5 -3 4
q:beer	0 14 0 -7 0 0 0 -6
q:before	-7 15 -7 -7 -6 3 0 4
q:begin	2 -11 8 4 -4 0 0 1
q:being	0 3 0 -19 -6 0 -4 29
q:bell	0 0 0 11 0 0 0 -11
q:below	0 -8 0 11 0 0 0 -1
q:bergen	0 -13 0 8 0 0 0 4
q:beside	0 18 0 -16 0 0 -3 0
q:bessent	-1 -5 0 11 0 0 0 0
q:best	0 12 0 -12 0 0 0 1
q:better	0 0 0 -7 0 0 0 13
q:between	-5 -8 -2 2 7 0 -3 5
q:beyond	0 13 0 9 -13 0 0 -9
q:biggest	0 -3 0 -4 -3 0 0 11
q:bill	-1 -20 0 18 6 0 0 -1
q:binding	0 -1 0 -6 -5 4 10 0
q:blinked	0 14 0 -13 6 0 0 -9
q:bond	0 -7 0 15 0 0 0 -6
q:book	0 -10 0 21 -1 0 0 -11
q:border	0 5 0 11 -5 0 -1 -13
q:both	-15 -17 -9 -5 2 0 -13 27
q:bottle	0 8 0 7 0 0 0 -15
q:bourbon	0 20 0 0 0 0 0 -18
q:brandy	0 -5 0 -13 7 0 0 11
q:breakfast	0 8 0 -6 -9 0 0 4
q:breathe	0 -8 0 -4 3 0 0 8
q:bridge	0 -9 0 16 -2 0 0 -2
q:bring	0 -8 0 7 0 0 -7 6
q:budget	0 -11 0 15 -1 0 0 0
q:bueno	0 -1 0 13 0 0 0 -9
q:build	0 -4 0 13 0 0 0 -8
q:built	0 -2 1 -5 18 0 0 -14
q:busan	1 -10 -1 1 1 0 -6 7
q:busy	0 0 0 13 -11 0 0 0
q:but	-2 -10 -1 14 10 4 -6 -15
q:buy	0 2 0 7 -13 0 -3 -3
q:buyer	0 0 5 8 0 0 0 -13
q:by	20 -19 -3 8 10 0 -13 -15
q:bytedance	0 -7 0 -24 -4 35 0 -9
q:cabinet	0 22 0 -4 -8 0 0 -9
q:calendar	0 0 0 -7 0 0 0 11
q:call	-6 -8 -5 5 11 -2 5 -7
q:camera	0 0 0 11 -2 0 0 -7
q:can	-5 6 5 -11 -1 0 4 3
q:canned	0 2 0 -13 8 0 0 3
q:cannot	0 -2 0 -8 15 0 0 -2
q:car	-1 -2 -8 12 0 0 2 -9
q:cargo	0 1 0 8 1 0 0 -13
q:carpet	0 -10 0 10 0 0 0 0
q:carrier	0 11 0 -17 1 0 0 4
q:carry	7 5 2 -26 -2 0 0 18
q:case	0 2 -1 -25 22 0 0 1
q:cashmere	0 -6 0 8 0 0 0 0
q:cease	0 0 0 -8 0 0 0 9
q:ceasefire	0 -22 0 43 -6 0 0 -24
q:cement	0 -10 0 9 2 0 0 0
q:cent	0 -14 0 22 -6 0 0 0
q:certain	0 19 0 -4 -9 0 0 -9
q:certificate	9 -11 0 8 5 0 -4 -12
q:chance	0 6 0 -11 7 0 0 0
q:change	0 0 -4 -6 0 0 0 12
q:changed	0 0 0 11 -6 0 0 -1
q:channel	0 0 0 -6 8 0 0 0
q:charge	-11 3 -3 -9 -4 0 9 9
q:cheese	0 -1 0 12 -7 0 0 -5
q:chicken	0 0 0 -5 9 0 0 -5
q:chip	5 21 0 -16 -10 0 0 0
q:choir	0 0 0 12 -5 0 0 -4
q:christma	0 -8 0 25 -14 0 0 -5
q:city	0 -6 0 11 -8 0 1 -1
q:clause	0 -7 0 14 -1 0 0 -2
q:client	0 11 5 -13 2 0 0 -4
q:clock	0 6 0 -17 -3 0 0 15
q:close	-9 14 0 -11 10 6 0 -11
q:closed	-3 3 11 14 0 0 -2 -22
q:coal	0 -7 0 20 0 0 0 -13
q:cocoa	0 -15 0 8 -2 0 0 13
q:coconut	0 -15 0 10 2 0 0 0
q:cod	0 12 0 -3 -2 0 0 -6
q:coffee	-1 -8 0 0 -12 0 0 17
q:cognac	0 2 0 3 2 0 0 -10
q:colleague	0 15 0 -3 -5 0 0 -2
q:collect	-1 -14 0 3 6 0 0 10
q:come	-9 12 2 -7 -15 3 2 7
q:commerce	14 -3 0 -4 -4 0 0 0
q:commercial	0 -8 0 9 0 0 0 0
q:company	15 0 0 30 -21 0 0 -29
q:comparison	0 -6 0 -3 0 0 0 11
q:compromise	0 0 0 13 -12 0 0 0
q:conclude	3 -14 0 14 -8 0 0 0
q:conference	0 0 0 -3 -2 0 0 9
q:confirm	-2 -15 0 -4 0 0 0 23
q:congress	0 -5 0 0 -4 0 11 0
q:consensu	0 -2 0 0 0 0 0 8
q:consent	1 2 0 15 -16 0 0 -5
q:consider	0 0 0 -15 16 0 0 1
q:consult	0 0 0 10 -1 0 -3 0
q:container	0 -3 0 -4 10 0 0 0
q:containing	3 -10 0 6 0 0 0 0
q:continue	0 -8 0 -2 10 0 0 2
q:contract	0 4 -13 28 -17 0 0 -10
q:control	10 -6 0 0 -10 1 0 0
q:copper	0 15 0 -15 0 0 0 2
q:cork	0 0 0 -10 5 0 0 1
q:corn	0 -2 0 -1 10 0 0 -3
q:cost	0 -3 0 10 1 0 -2 -6
q:cotton	0 -2 0 5 16 0 -3 -19
q:could	0 18 -1 -10 1 -1 -2 -2
q:council	0 -13 0 11 0 2 0 0
q:counter	0 -2 0 12 -9 0 0 0
q:countermeasure	-3 20 0 -11 -4 0 0 -3
q:counting	0 -4 0 10 -4 0 0 0
q:country	0 14 4 -17 -5 0 1 0
q:county	0 0 0 22 -18 0 0 -5
q:covered	0 10 0 1 -7 0 0 -6
q:crane	-3 3 1 -11 11 0 0 -3
q:crew	0 0 0 15 -5 0 0 -7
q:crop	2 0 0 20 -10 0 0 -13
q:crossed	0 0 0 11 0 0 0 -8
q:crude	0 0 0 16 0 0 0 -16
q:cruz	0 0 0 -7 0 10 0 0
q:custom	0 0 0 -15 1 0 0 18
q:customer	17 -9 -14 9 -2 0 -2 -1
q:cut	-1 0 0 -7 -2 0 0 14
q:d	0 0 0 -7 -3 0 0 11
q:da	0 5 0 -15 6 0 0 0
q:daily	0 -11 0 2 12 0 0 -4
q:dairy	0 -3 -1 -6 19 0 0 -4
q:date	-20 11 0 1 1 1 0 -3
q:day	-13 -10 0 18 1 3 -11 0
q:de	0 2 0 -7 -7 10 0 0
q:deadline	0 10 0 0 -3 0 0 -1
q:decide	-7 -4 0 0 2 2 10 -8
q:decision	0 0 0 11 -19 0 0 7
q:declaration	0 6 0 -10 0 0 0 2
q:declare	0 13 0 3 -6 0 0 -10
q:decree	0 13 0 -14 13 0 0 -5
q:deficit	0 2 0 11 -10 0 -1 0
q:delay	0 1 0 -14 9 0 0 3
q:delegation	0 10 0 21 2 1 0 -32
q:delivery	0 -2 0 -5 0 0 0 9
q:demand	0 -7 0 18 3 0 -5 -12
q:deny	0 -12 0 12 0 0 0 0
q:department	0 0 0 13 -9 0 0 0
q:deposit	0 0 0 -6 13 0 0 -7
q:deputy	0 0 0 -7 11 0 0 -6
q:diary	0 -7 0 10 -1 0 0 0
q:did	2 10 -1 -12 3 -1 -2 0
q:didn't	0 9 0 -3 -1 0 0 -1
q:diet	0 4 0 7 -2 0 0 -9
q:different	-10 5 0 -4 0 0 0 12
q:direction	0 2 0 5 0 0 2 -10
q:dispute	0 16 0 0 -9 0 -1 -2
q:district	0 9 0 -7 0 0 0 0
q:do	1 -4 0 9 3 0 -1 -7
q:doe	2 -26 11 -15 5 -2 -1 26
q:doesn't	0 -5 0 -8 17 0 0 -4
q:double	0 0 0 5 -15 0 0 6
q:down	-7 -10 -2 -4 5 7 -8 13
q:draw	0 -6 0 12 -4 0 -3 -1
q:dry	0 0 0 0 0 0 9 -7
q:due	-2 -4 4 -8 3 0 1 6
q:dump	0 -5 0 -11 18 0 0 -1
q:during	0 -10 0 20 -6 0 0 -2
q:duty	-10 -2 12 -21 17 -16 -21 16
q:each	0 -32 0 24 -4 6 2 0
q:earlier	0 -7 0 -7 9 0 0 7
q:earth	33 -25 0 0 -2 0 -7 -15
q:eastern	0 0 0 10 6 0 0 -16
q:economy	0 -20 0 14 8 0 0 -8
q:effect	11 17 -2 -18 4 0 -1 -7
q:either	0 -10 7 -20 4 0 0 23
q:electricity	0 -13 0 24 -3 0 0 -9
q:else	0 -4 0 13 3 0 0 -8
q:elsewhere	0 28 0 -9 -4 0 -1 -12
q:emergency	0 -4 0 1 9 0 0 -5
q:employer	0 0 0 11 -6 0 0 0
q:end	0 8 1 -29 10 -1 -1 18
q:enter	0 -11 0 -7 4 0 0 20
q:entity	11 0 0 0 0 0 0 -11
q:entry	0 -1 0 -8 15 0 0 -5
q:envoy	0 11 0 -15 0 0 0 4
q:equipment	3 4 0 0 0 0 0 -10
q:evening	0 -25 0 9 7 0 0 14
q:ever	0 -14 0 10 -3 0 0 5
q:every	3 -4 8 12 -14 0 0 -3
q:everybody	0 27 -4 1 -10 0 0 -21
q:everyone	0 15 0 0 -2 0 0 -10
q:everything	0 11 0 0 0 0 0 -7
q:everywhere	0 20 0 -18 -6 0 0 3
q:examine	0 -1 0 10 -3 0 0 -3
q:except	0 -9 0 8 -1 0 0 2
q:exception	-1 7 4 -4 3 0 0 -11
q:excluded	0 0 -10 12 0 0 0 0
q:exclusion	-2 -19 33 3 0 0 0 -22
q:exempt	0 2 -1 -12 11 0 0 0
q:exist	0 0 0 8 -1 0 0 -6
q:expire	0 -10 1 7 5 0 2 -5
q:export	10 -25 2 17 -7 -3 -3 -1
q:exporter	9 9 0 -10 0 0 0 -9
q:extension	-3 -11 -3 34 -19 -2 0 -9
q:extra	0 6 0 -10 -1 0 0 7
q:extremely	0 -10 0 13 0 0 0 -2
q:face	0 11 0 -10 -2 0 0 4
q:fact	0 9 0 5 0 0 0 -11
q:fail	0 8 0 -8 -5 0 0 5
q:fall	0 -4 0 11 10 0 -1 -13
q:family	0 -9 0 17 -7 0 0 0
q:fan	0 0 0 12 0 0 0 -12
q:far	0 -6 -1 -14 7 0 4 11
q:farm	-1 -2 0 24 -4 0 0 -15
q:fast	0 -14 0 17 -2 0 0 0
q:fee	-15 0 0 10 25 -2 0 -22
q:feed	0 -14 0 11 -4 0 0 5
q:ferry	0 -12 0 15 0 0 0 -1
q:fewer	0 -12 0 5 6 0 0 -3
q:fifth	0 -5 0 10 0 0 0 0
q:figure	0 0 0 -13 10 0 0 6
q:final	0 0 0 5 3 0 5 -15
q:finance	0 3 0 -11 0 0 8 0
q:find	-2 0 0 -4 14 0 0 -5
q:fine	0 -7 0 16 -7 0 0 0
q:finished	0 0 0 -19 -7 0 7 17
q:fire	0 0 0 13 0 0 0 -10
q:firm	22 0 0 -11 3 0 0 -15
q:first	10 0 3 12 -24 0 -15 0
q:fish	0 -8 -1 0 0 0 0 12
q:five	0 -16 0 19 0 0 0 -3
q:flagged	0 0 0 12 -1 0 0 -6
q:flat	0 -15 0 16 0 0 0 0
q:flood	0 3 0 2 3 0 0 -10
q:floor	0 9 0 2 0 0 0 -10
q:flour	0 0 0 10 0 0 0 -8
q:flower	0 9 0 2 -1 0 0 -9
q:fly	0 9 0 -2 -1 0 6 -11
q:follow	-2 -2 0 -23 10 4 0 10
q:food	0 9 0 -10 2 0 0 0
q:footwear	0 -9 0 6 1 0 0 0
q:for	0 -5 6 -1 9 4 -2 -11
q:force	0 -6 0 -8 -6 0 1 20
q:forced	0 -9 0 7 6 0 0 -3
q:foreign	8 -11 0 7 -16 0 0 10
q:form	0 0 0 -12 11 0 0 0
q:forty	0 0 0 0 6 0 8 -14
q:forward	0 -2 0 11 -6 0 0 0
q:fought	0 0 0 18 -4 0 0 -12
q:found	0 -6 0 -4 20 0 -1 -11
q:four	0 -12 0 14 6 0 0 -6
q:framework	0 -18 0 0 3 0 0 14
q:friday	0 8 0 -12 0 0 0 7
q:friedrich	0 0 0 -3 0 0 -4 8
q:friend	0 1 0 -5 -6 11 -2 0
q:from	12 13 0 2 -30 -6 -24 2
q:front	4 -7 0 18 -5 0 0 -17
q:frozen	0 -10 0 14 -2 0 0 0
q:fruit	0 0 -2 -16 25 0 0 -4
q:full	0 0 0 3 -9 0 0 2
q:future	0 -11 0 13 0 0 0 0
q:gallium	17 0 0 -7 -4 0 0 -8
q:gap	0 9 0 -9 0 0 0 0
q:garden	0 13 0 -16 0 0 0 3
q:garment	0 -10 0 3 -6 0 6 4
q:gas	0 -2 0 9 3 0 0 -9
q:gate	0 -11 0 2 10 0 -7 0
q:gather	0 0 0 -11 0 0 0 10
q:gave	0 18 0 3 6 0 -2 -24
q:general	0 -3 0 9 7 0 -8 -5
q:geneva	0 -23 0 0 4 3 -5 16
q:germanium	17 0 0 -9 -4 0 0 -6
q:get	-3 17 0 8 -4 0 -2 -28
q:give	0 5 0 -10 3 5 9 -9
q:glove	0 5 0 -9 0 0 0 2
q:go	2 -7 -10 0 -10 11 -20 16
q:gold	0 -4 0 13 -1 0 0 -2
q:good	-11 17 -27 -1 -17 -15 -2 14
q:government	-4 -3 0 -2 1 0 -1 11
q:grand	0 0 0 14 0 0 0 -14
q:grant	14 -14 0 -24 5 0 5 8
q:group	0 -7 0 18 -8 0 0 0
q:guard	0 -7 0 11 0 0 0 -2
q:habit	0 11 0 -10 0 0 0 0
q:had	-3 0 -10 13 -23 4 -4 5
q:half	14 -2 0 -3 -6 0 1 0
q:hall	0 0 0 15 -13 0 -1 0
q:halve	0 -4 0 12 -4 0 0 -3
q:hand	0 0 0 22 -12 0 0 -17
q:handed	0 0 0 15 -7 0 -1 -4
q:hang	0 0 0 0 -6 0 0 12
q:happen	0 -13 0 -6 -6 0 8 16
q:happened	0 -5 0 17 0 0 0 -11
q:harbour	0 -3 0 19 -5 0 0 -11
q:harvest	0 -4 0 9 -2 0 0 0
q:has	3 0 11 -9 9 -6 -21 2
q:hasn't	0 0 0 -10 1 0 0 11
q:have	0 1 0 7 -13 1 12 -8
q:he	3 6 -7 -6 5 0 8 -10
q:head	0 2 0 6 0 2 -1 -11
q:headline	0 12 0 -12 0 0 0 0
q:health	0 -1 0 -7 10 0 0 0
q:hear	0 0 0 19 -14 0 0 -4
q:heard	0 0 0 12 -8 0 0 -1
q:height	0 10 0 0 -6 0 0 0
q:help	0 0 0 12 -5 0 0 -5
q:her	0 17 0 4 0 0 0 -18
q:here	-1 2 0 -11 7 -4 -8 13
q:higher	0 4 0 -3 -11 0 0 8
q:highest	0 16 0 -9 0 0 0 -7
q:him	-1 5 0 -8 11 0 -5 -1
q:his	3 4 0 8 -15 -5 5 -6
q:hold	1 5 -5 8 -6 19 -6 -20
q:home	0 -7 0 3 9 0 0 -7
q:hospital	0 -4 0 29 -14 0 -7 -5
q:hotel	0 -2 0 27 -7 0 0 -19
q:hour	-1 14 0 2 -10 0 0 -6
q:house	0 -14 0 -12 3 11 8 2
q:household	0 -7 0 15 -3 0 0 -1
q:how	-5 14 -1 -33 0 0 0 20
q:hundred	0 -7 0 8 0 0 0 0
q:hurry	0 -9 0 -6 8 0 2 4
q:i	-7 11 -4 -12 -11 -9 28 -4
q:ice	0 7 0 -11 -11 0 0 15
q:if	0 4 0 8 -8 -1 -11 -1
q:immediate	0 0 0 9 0 0 0 -10
q:immediately	0 6 0 2 -9 0 0 0
q:import	0 0 0 -3 12 0 0 -7
q:importer	-1 9 9 -10 -5 0 0 0
q:impose	9 -3 0 -2 -6 0 0 8
q:in	-7 0 -28 12 6 -5 0 -3
q:industrial	0 -6 0 21 -10 0 0 -4
q:informed	0 19 0 -4 -3 0 0 -11
q:initial	0 -2 0 6 13 0 -1 -17
q:ink	0 0 0 0 0 0 9 -5
q:inquiry	0 7 0 -12 8 0 0 -5
q:instead	0 7 0 -9 13 0 0 -8
q:instrument	6 -9 0 -13 4 0 0 7
q:insulin	0 13 0 -8 0 0 0 -4
q:insurer	0 0 0 8 -2 0 0 0
q:introduce	0 -2 0 -2 -2 0 0 13
q:investigation	0 13 0 -13 6 0 0 -6
q:investment	0 -13 0 8 7 0 -1 0
q:investor	0 -1 0 -7 0 11 0 0
q:iphone	0 11 0 -9 0 0 0 0
q:is	1 -15 -1 -4 -2 -9 8 18
q:island	0 -2 0 16 0 0 0 -12
q:isn't	0 -14 0 0 0 3 0 6
q:it	-12 -5 -10 2 12 -10 -11 7
q:its	12 0 3 -12 -21 26 -11 6
q:jinping	0 -3 0 12 0 0 0 -6
q:joint	0 4 0 -5 0 9 0 -6
q:journey	0 -3 0 11 0 0 0 -3
q:judgment	0 17 0 -7 -9 0 0 -1
q:juice	0 10 0 -2 0 0 0 -5
q:just	0 17 0 -25 3 0 0 4
q:jute	0 -1 0 11 0 0 0 -8
q:karachi	0 -3 0 -4 0 0 0 9
q:kava	0 9 0 -6 0 0 0 -3
q:keep	-6 -23 9 -5 0 11 -6 15
q:kind	0 -9 0 29 0 0 0 -20
q:kitchen	0 38 0 -25 -9 0 0 -13
q:know	-6 11 8 0 -19 0 6 -4
q:kuala	-1 -9 0 -1 0 0 0 18
q:la	0 -5 0 -17 22 0 0 0
q:labor	0 -13 0 6 7 0 0 0
q:lamb	0 10 0 -8 0 0 0 0
q:land	0 -3 0 12 0 0 0 -8
q:lapse	0 2 -1 11 -14 0 0 0
q:laptop	0 6 0 -10 0 0 0 1
q:last	-6 9 2 -8 0 -2 -1 6
q:lasted	0 -13 13 20 -3 0 0 -14
q:lasting	0 0 0 -2 0 0 9 0
q:late	0 0 0 17 -7 0 0 -12
q:later	0 -12 0 10 3 0 0 0
q:law	-4 16 -1 -6 -3 8 0 -11
q:lawful	0 0 0 10 -5 0 0 0
q:lead	0 0 0 14 -5 0 -2 -4
q:leader	0 -11 0 -2 0 0 0 15
q:leather	0 3 0 -11 -1 0 0 9
q:leave	1 -26 -1 1 0 3 -4 13
q:led	0 -2 0 15 -4 0 0 -7
q:legal	0 -10 0 12 -3 0 0 2
q:lemon	0 -17 0 16 0 0 0 0
q:lentil	0 -14 0 5 0 0 0 9
q:less	0 11 0 -3 0 0 0 -6
q:let	1 -5 14 -2 -2 0 7 -5
q:letter	-2 19 0 -7 -15 0 -6 10
q:levy	0 0 0 12 3 0 -1 -17
q:licence	23 -26 0 8 0 0 0 -4
q:license	-2 0 0 12 -3 1 -3 -8
q:licensing	2 -8 0 11 0 0 0 -2
q:lie	0 -14 0 -13 12 0 8 4
q:lift	0 -8 0 19 -2 0 1 -9
q:lighthouse	0 -6 0 11 0 0 0 -2
q:limited	0 2 0 -26 0 0 0 23
q:line	0 -4 0 31 -13 0 0 -16
q:lisbon	0 0 0 6 7 0 0 -15
q:list	8 1 0 -4 14 0 -5 -17
q:listed	18 -19 0 4 0 0 0 -8
q:little	0 3 10 -17 -2 0 0 2
q:live	0 22 0 -8 -8 0 0 -6
q:lobster	0 -1 0 10 0 0 0 -5
q:long	-6 30 -4 -52 0 -1 -2 24
q:longer	0 4 0 8 0 0 0 -16
q:look	4 0 0 -9 -3 0 15 -1
q:loom	0 -6 0 -2 -5 0 0 14
q:lorry	0 -16 0 21 -10 0 0 -1
q:lose	-2 2 0 12 -17 0 0 0
q:lot	0 13 0 -7 0 0 0 -2
q:lower	0 0 5 30 -24 0 0 -18
q:lumber	0 15 0 -8 -2 0 0 0
q:lumpur	-1 -9 0 -1 0 0 0 18
q:m	-3 -2 -3 -5 23 0 0 -11
q:machine	0 9 0 0 -10 0 0 2
q:machinery	0 -4 0 13 -6 0 0 -2
q:madrid	0 -9 0 -10 0 13 0 6
q:magnet	16 -1 0 -12 3 0 0 -3
q:majority	0 -2 0 -10 13 0 0 0
q:make	20 0 -16 -6 0 2 7 -4
q:margin	0 0 0 -11 0 0 0 12
q:market	-5 6 -3 12 0 0 0 -12
q:match	0 -16 0 21 0 0 0 -3
q:matter	0 5 0 -12 5 0 0 4
q:may	7 -3 -2 -2 12 -1 0 -12
q:me	0 5 0 4 -15 0 0 2
q:mean	0 0 0 -8 7 0 0 1
q:meant	0 -8 0 16 -1 0 0 -3
q:meanwhile	0 7 0 7 -1 0 0 -12
q:measure	0 7 0 -7 16 0 0 -16
q:mediator	0 0 0 23 -13 0 0 -10
q:medical	-1 -2 0 9 -2 0 0 0
q:medicine	0 12 -1 -10 3 0 0 -1
q:meet	-4 -9 -3 13 -8 -6 -1 6
q:memorandum	0 -12 0 20 -7 0 -3 0
q:mentioned	0 0 0 10 -3 0 0 0
q:metal	17 -2 0 -17 10 0 -1 -5
q:metre	0 -8 0 10 0 0 0 0
q:midnight	0 -4 0 -14 8 0 0 13
q:might	0 6 0 -9 9 0 0 -2
q:million	0 -10 0 24 -6 0 0 -9
q:mind	0 9 0 -9 0 0 0 0
q:mineral	0 -3 0 -13 0 0 0 17
q:minister	-1 -23 0 5 0 -4 2 13
q:ministry	17 6 0 -25 -8 0 0 10
q:minute	-1 -8 0 9 1 0 7 -8
q:mirror	0 -7 0 0 0 0 0 9
q:missing	0 -6 0 23 -15 0 -2 0
q:mobile	0 14 0 -3 -7 0 0 -3
q:moment	0 -6 0 12 1 0 0 -7
q:money	0 -14 0 25 -12 0 0 0
q:monitor	0 -9 0 14 0 0 0 -4
q:month	0 -2 3 4 -13 1 0 1
q:more	11 3 -9 -11 3 5 2 -2
q:morning	0 16 0 10 -13 -1 0 -20
q:most	1 4 -3 -6 8 0 0 -1
q:motor	0 0 0 12 -1 0 0 -10
q:move	-1 -18 0 19 -16 0 0 10
q:mr	-2 0 0 -5 1 -1 -5 13
q:museum	0 -1 0 11 0 0 0 -4
q:must	0 8 0 13 -13 5 0 -21
q:my	0 -2 0 -8 12 0 8 -5
q:name	0 11 0 -4 -4 0 0 0
q:named	0 14 0 -28 9 0 0 9
q:national	0 0 0 10 2 0 0 -15
q:near	1 15 0 -6 -1 0 0 -10
q:nearly	0 15 0 -5 -3 1 0 -9
q:need	11 -19 0 10 1 0 0 -8
q:negotiate	0 -13 0 2 0 0 13 0
q:negotiation	0 0 0 17 -4 0 -8 -1
q:neither	-3 -8 0 9 -16 0 0 11
q:network	7 3 0 0 0 0 0 -10
q:never	0 11 0 -19 7 0 0 0
q:new	1 10 0 -21 20 -7 0 -6
q:next	-1 -26 0 21 -5 0 -6 13
q:night	-1 8 0 33 -9 0 0 -35
q:no	1 14 -4 2 -4 -4 -5 -8
q:nobody	0 -2 0 -7 8 0 1 3
q:none	1 -1 0 6 8 0 2 -18
q:noon	0 22 0 -9 2 0 0 -14
q:nor	0 -5 0 9 4 0 0 -8
q:northern	0 0 0 24 -8 0 0 -16
q:not	3 3 -7 -2 12 -14 -13 -4
q:note	0 10 0 -21 0 0 0 14
q:nothing	-8 5 1 -30 -2 -1 -7 37
q:notice	17 -12 0 -7 0 0 0 7
q:now	0 16 8 -25 -14 0 7 11
q:number	-8 19 0 -1 -11 0 0 -9
q:o'clock	0 0 0 9 -2 0 0 -2
q:observed	0 0 0 -17 0 0 0 20
q:ocean	0 -3 0 -3 11 0 0 -3
q:of	27 -6 -2 -3 11 -17 -16 -7
q:off	-2 15 8 0 -22 0 1 -14
q:offer	0 -20 0 31 -17 0 4 -8
q:office	0 6 0 -21 9 0 0 6
q:officer	0 0 0 11 0 0 0 -10
q:oil	-4 3 7 5 11 0 1 -27
q:old	-11 -13 4 12 2 0 0 4
q:olive	0 7 0 -20 0 0 0 8
q:on	0 -2 -1 -14 12 -1 21 -3
q:once	0 -23 0 15 -23 0 -1 17
q:one	14 22 5 -6 -17 3 0 -17
q:onion	0 -9 0 0 2 0 0 7
q:only	1 -10 0 -10 8 0 8 3
q:open	0 -10 1 13 7 0 6 -19
q:opened	0 0 -3 -8 17 0 -3 -3
q:operated	0 0 2 -3 13 0 0 -11
q:operator	0 0 0 15 0 0 0 -11
q:opinion	0 0 0 -21 15 0 10 0
q:opposition	0 10 0 -2 -4 0 0 -3
q:or	10 1 -5 -23 6 16 -3 0
q:orange	0 9 0 -1 -9 0 0 0
q:order	7 9 -6 -4 -10 0 -4 6
q:ordinary	-3 -1 0 14 -10 0 0 -5
q:origin	0 5 0 -9 10 0 7 -13
q:other	-2 -6 4 -13 8 0 7 9
q:our	-6 12 10 -1 -5 -1 0 -7
q:out	0 6 9 -18 11 -2 3 -6
q:outside	0 11 0 -17 9 1 0 0
q:outstanding	0 0 0 10 -8 0 0 0
q:over	0 -28 -3 26 -35 -1 0 16
q:own	-6 24 -3 -37 13 0 8 -1
q:owned	17 0 0 1 -13 0 0 -9
q:owner	6 -2 0 4 -12 16 0 -17
q:ownership	9 0 0 -6 0 0 -1 0
q:p	-5 18 -1 -18 21 0 0 -16
q:package	13 -13 9 0 -3 0 0 -7
q:pact	0 15 0 -10 0 0 0 -2
q:page	0 -8 0 -10 -5 0 8 15
q:pair	0 -8 0 9 0 0 0 0
q:palacio	0 0 0 -8 0 10 0 0
q:palm	0 5 0 1 -4 0 5 -10
q:paper	0 -2 0 -16 0 -1 16 12
q:paragraph	12 0 0 -3 -1 0 0 -7
q:parcel	0 8 -12 -12 8 0 0 7
q:parent	-5 0 0 -10 0 11 0 4
q:parliament	0 6 0 -9 13 0 0 -9
q:part	-4 1 22 -23 2 0 0 0
q:partner	0 14 0 -12 -4 0 5 -2
q:party	0 -12 0 25 -7 0 0 -10
q:pass	0 3 0 -3 16 7 0 -20
q:past	0 0 0 14 4 0 0 -17
q:paste	0 -6 0 9 0 0 0 0
q:patented	0 25 0 -21 -2 0 0 0
q:patience	0 0 0 -7 -1 0 0 9
q:pause	-4 16 0 -14 -8 0 14 1
q:pay	-11 27 -19 -4 -11 -10 -7 -3
q:peace	0 -27 0 3 5 0 0 10
q:people	4 -10 0 12 6 12 0 -25
q:permit	0 16 0 -18 9 0 0 -2
q:person	0 0 0 11 -9 0 0 0
q:phase	0 -11 0 14 -1 0 0 0
q:piece	4 0 1 -11 4 0 0 -4
q:piraeu	0 -5 0 9 0 0 0 -1
q:place	0 0 0 -14 2 2 -3 16
q:plan	0 -17 0 0 5 0 5 2
q:plastic	0 -15 0 18 0 0 0 -1
q:plate	0 -9 0 -1 0 0 0 12
q:played	0 -3 0 12 0 0 0 -7
q:plu	0 0 0 -7 9 0 0 0
q:plywood	0 12 0 -7 -1 0 0 0
q:point	0 -12 0 21 -17 0 0 0
q:polysilicon	0 12 0 -10 0 0 0 0
q:port	-10 0 0 -10 23 0 -2 -5
q:portal	0 -10 0 0 9 0 0 0
q:postal	0 -11 0 13 0 0 0 0
q:potatoe	0 -10 0 0 0 0 0 11
q:power	0 -8 0 1 13 0 0 -5
q:practice	0 0 0 10 -4 0 0 -4
q:preliminary	0 -6 0 -16 19 0 0 0
q:prepare	-5 18 0 -18 -3 0 8 0
q:president	0 4 0 11 -14 0 -1 -4
q:price	-1 -4 0 22 0 0 0 -16
q:print	0 -3 0 -11 11 0 0 4
q:proclamation	0 52 0 -37 -9 0 -1 -12
q:producer	0 -5 0 -5 12 0 0 0
q:product	-1 -1 -1 -4 14 0 0 -1
q:production	0 0 0 13 0 0 0 -9
q:prolong	-3 -16 -9 13 7 0 -2 1
q:prolongation	0 -7 0 -8 12 0 0 7
q:promise	-2 -1 -3 24 -12 0 -8 -6
q:proposal	0 19 0 -5 -6 0 0 -9
q:propose	0 -14 0 1 15 0 5 -15
q:protested	0 0 0 -5 12 0 0 -7
q:protocol	0 -13 0 0 3 0 0 9
q:provided	0 -8 0 17 -10 0 0 0
q:provisional	0 9 0 7 0 0 0 -15
q:publish	3 16 3 1 -19 0 -6 -1
q:pulp	0 11 0 0 0 0 0 -10
q:purchase	0 0 0 11 -1 0 -5 -7
q:put	-2 3 2 2 -6 0 -10 2
q:quarrel	0 6 0 2 -9 0 0 1
q:question	0 -12 0 27 -14 0 0 -7
q:queue	0 -16 0 14 0 0 0 0
q:quite	0 0 0 -7 0 0 0 9
q:quota	-1 13 0 6 -8 0 0 -13
q:radio	0 0 0 -3 17 0 0 -17
q:raise	0 5 0 18 -18 0 0 -17
q:rare	33 -25 0 0 -2 0 -7 -16
q:raspberry	0 8 0 -13 0 0 0 5
q:rate	-5 -8 4 -2 2 0 -1 13
q:ratify	0 5 0 -3 12 0 0 -15
q:reach	-9 -20 0 20 -4 0 5 2
q:react	0 10 0 -9 0 0 0 0
q:reaction	0 15 0 -13 0 0 0 -2
q:reading	0 14 0 -12 -1 0 0 0
q:reason	0 -2 0 -8 6 0 2 5
q:recall	0 -12 0 15 -2 0 0 0
q:reciprocal	0 -12 0 15 0 0 0 -2
q:recommend	0 3 0 0 6 0 0 -10
q:reduction	0 10 0 -13 -3 0 0 5
q:refuse	6 1 0 9 -12 0 0 -7
q:regrettable	0 -10 0 14 0 0 0 -3
q:remain	0 -4 10 -1 3 0 0 -1
q:renew	0 6 0 -14 16 0 6 -10
q:renewal	0 11 0 -10 0 0 0 0
q:reply	0 27 6 -31 1 0 0 -2
q:report	0 -4 0 24 -12 0 0 -6
q:reporter	0 -3 0 -3 -7 1 -6 17
q:representative	0 13 0 -8 7 0 0 -10
q:request	0 0 0 13 -9 0 0 0
q:require	-2 -11 0 2 17 0 0 -6
q:respect	0 12 0 -10 0 0 0 0
q:rest	-6 26 0 -23 0 13 0 -7
q:result	0 -3 0 1 -14 0 0 16
q:resume	0 -3 0 12 0 0 0 -7
q:revenue	0 0 0 9 -1 0 -1 -3
q:review	7 -5 0 -19 9 0 0 8
q:reykjavík	0 10 0 -10 3 0 0 -2
q:rice	0 -1 0 -4 9 0 0 0
q:ring	0 -9 0 14 0 0 0 -5
q:risk	0 0 0 -8 -3 0 0 13
q:river	0 -6 0 28 -2 0 0 -20
q:road	0 4 0 7 -12 0 0 0
q:roaming	0 -16 0 19 0 0 0 0
q:robert	0 16 0 -16 0 0 0 0
q:room	0 0 0 13 0 0 0 -9
q:round	-8 6 -2 34 -36 -6 0 -13
q:rule	27 -25 -2 1 6 -7 4 -16
q:rum	0 -29 0 3 -8 0 0 30
q:run	-3 -15 8 -15 3 -3 -1 20
q:s	-1 11 0 -5 -1 0 0 0
q:sack	0 8 0 -11 0 0 0 0
q:safeguard	0 34 0 -14 0 0 0 -28
q:sale	0 -5 0 10 0 -1 0 0
q:salt	0 0 0 0 -11 0 0 8
q:same	0 -4 -5 0 10 -2 -8 1
q:sanction	0 0 0 20 -7 0 0 -10
q:santa	0 1 0 -10 0 10 0 0
q:sardine	0 -12 0 2 11 0 0 0
q:saturday	0 8 0 -15 0 0 0 6
q:say	0 2 -6 4 6 -23 -21 4
q:school	0 7 0 11 -8 0 0 -11
q:scotch	0 -7 0 -4 0 0 0 11
q:scott	-1 -5 0 11 0 0 0 0
q:sea	0 6 0 0 2 0 0 -10
q:season	0 -9 0 4 -2 0 0 8
q:seat	0 0 0 9 0 0 0 -8
q:second	5 -6 -5 13 -20 3 3 -4
q:secretary	-2 -6 0 16 -6 0 -4 2
q:section	5 23 0 6 1 0 0 -45
q:security	0 18 0 -17 0 0 0 -3
q:see	4 -23 0 20 -14 0 -1 9
q:seed	0 -14 12 11 -9 0 0 0
q:seem	0 -9 0 -4 0 0 0 14
q:sell	0 3 0 -19 -12 11 0 21
q:senate	0 5 0 -19 18 0 0 -1
q:send	-1 27 0 3 -23 -4 0 -9
q:separate	0 20 0 -19 -3 7 0 -2
q:service	0 -3 0 0 -4 0 11 0
q:sesame	0 9 0 -10 -2 0 0 5
q:set	0 -6 0 -10 11 7 1 2
q:settle	0 23 0 -6 -6 0 -2 -6
q:settlement	0 -1 0 12 -8 0 0 0
q:shall	0 -1 0 -8 12 0 3 -1
q:share	0 10 0 -7 0 0 0 -3
q:she	0 -12 0 1 12 0 -1 3
q:sheep	0 0 0 10 0 0 0 -7
q:sheet	0 0 0 10 0 0 0 -7
q:shelve	1 -9 0 11 -5 0 0 0
q:ship	-15 -2 0 12 22 -2 -5 -25
q:shook	0 3 0 8 0 0 0 -11
q:should	0 -9 0 0 5 0 0 4
q:show	0 11 0 1 0 0 0 -12
q:shrimp	0 -17 0 19 0 0 0 -5
q:shrink	0 0 0 -8 10 0 0 0
q:shut	0 0 0 -8 0 10 0 0
q:side	1 -7 -4 1 -19 -5 5 18
q:sign	-18 3 -13 -2 -5 10 7 7
q:signature	-2 0 0 12 2 0 -10 -6
q:since	3 11 -3 -11 -2 0 -10 5
q:single	0 -9 0 10 0 0 0 0
q:sir	0 -16 2 20 -7 0 0 0
q:sit	4 -1 0 0 -9 0 -6 11
q:six	0 -9 0 19 -5 0 0 -4
q:sleep	-5 3 0 -21 7 0 -3 16
q:slowly	0 10 0 -8 0 0 0 0
q:small	0 13 0 -18 2 0 0 4
q:so	-9 -7 3 -13 31 2 -2 -2
q:social	-2 12 0 -9 0 0 0 0
q:some	0 10 6 -7 -10 0 2 -5
q:somebody	0 0 0 -12 3 0 0 10
q:something	0 0 0 0 -13 0 -3 12
q:soon	0 12 0 -6 -6 0 0 0
q:sorghum	0 0 -1 -11 15 0 0 -2
q:sorry	0 0 0 15 0 0 0 -13
q:soybean	0 -3 -2 19 5 0 -3 -20
q:spare	0 16 0 -11 -1 0 0 -1
q:speak	0 10 0 -3 -5 8 -9 -2
q:split	0 -2 0 -6 0 0 0 11
q:spoke	0 -1 0 -12 0 0 0 16
q:spoken	0 -1 0 -9 7 0 0 5
q:spot	0 -12 0 -8 10 0 11 -6
q:spring	0 3 0 5 -9 0 0 -2
q:stage	0 1 0 -9 10 0 0 -2
q:stake	0 -12 0 13 0 0 0 0
q:stamp	0 2 0 -12 0 0 0 9
q:stand	-2 -5 0 16 -5 0 0 -1
q:standstill	0 -9 0 1 -2 0 5 5
q:start	0 18 0 -9 12 -1 0 -20
q:state	-1 -4 0 -4 3 0 -2 13
q:statement	0 4 0 10 -7 0 0 -9
q:statu	0 10 0 0 0 0 0 -9
q:still	-15 15 7 -5 -15 0 8 4
q:stock	0 0 0 13 0 0 0 -13
q:stockholm	0 0 0 -22 0 4 0 18
q:stop	1 -15 0 8 1 0 -4 4
q:storm	0 -10 0 19 0 0 0 -11
q:strike	0 -16 0 24 0 0 -4 -7
q:subject	1 0 0 -4 10 0 0 -7
q:submit	0 0 0 -7 9 0 0 0
q:subsidiary	1 0 0 -6 9 0 0 -4
q:success	0 14 0 -11 0 0 0 -1
q:successful	0 -9 0 10 0 0 0 0
q:such	0 13 -3 -7 -5 0 0 0
q:sugar	0 3 0 -12 2 0 0 7
q:sum	0 -15 0 14 -1 0 0 0
q:summer	0 22 4 -8 -8 0 0 -15
q:supplier	0 -8 0 2 -9 0 0 12
q:surcharge	-1 43 -6 -4 0 0 0 -46
q:suspend	5 4 5 3 9 -4 -5 -20
q:suspension	14 7 0 -38 7 0 0 6
q:table	0 0 0 -8 -23 7 -2 24
q:take	-7 -16 -3 6 25 -5 -9 2
q:talk	-16 -11 -6 10 -6 12 20 -9
q:talked	0 -11 0 5 -4 0 0 6
q:talking	0 6 0 -8 -5 0 0 3
q:tariff	7 -3 -5 18 -18 0 -3 -4
q:tax	0 -5 0 12 -17 0 3 9
q:tea	0 -21 0 -5 3 0 0 20
q:teacher	0 0 0 21 0 0 0 -20
q:technology	8 -10 0 0 9 0 0 -12
q:telephoned	0 0 0 -5 0 0 0 8
q:television	0 7 0 -11 -3 0 0 12
q:tell	-4 -9 0 5 -7 0 12 0
q:temporary	0 3 0 -20 0 0 0 17
q:ten	0 -1 0 10 -2 0 0 -4
q:text	0 -4 0 -20 31 0 0 -10
q:th	0 -11 0 1 -1 0 0 11
q:than	-2 13 0 4 -10 2 -8 -5
q:thank	0 0 0 -10 7 0 0 6
q:that	5 7 -26 -5 8 -2 11 -11
q:the	-4 4 -1 9 -5 8 -13 -13
q:their	-1 7 2 -8 2 -8 9 0
q:them	-13 -5 7 8 9 0 -5 -9
q:themselve	0 -3 0 0 -6 0 0 10
q:then	0 10 0 3 -6 -1 1 -11
q:there	0 0 6 -7 -11 0 0 12
q:these	12 0 0 -22 7 0 0 2
q:they	-4 -17 4 5 12 -11 0 2
q:thi	-9 -22 7 3 -10 0 1 24
q:thing	-1 -29 -2 26 -11 6 0 10
q:think	1 -6 0 -10 14 0 0 1
q:third	-1 -17 0 15 -6 -1 -2 5
q:those	-4 -7 0 3 8 3 0 -3
q:threat	13 -8 0 6 -12 0 0 0
q:threaten	0 8 0 -1 -10 0 0 1
q:three	-3 12 -2 -35 7 15 -6 13
q:through	0 1 0 -1 4 0 0 -7
q:tiktok	0 -7 0 -10 -7 19 0 2
q:time	-6 -5 -3 -10 9 16 4 0
q:tin	0 -9 0 0 0 0 0 8
q:to	5 9 6 -10 21 6 -3 -25
q:together	0 14 0 -21 12 7 0 -7
q:tokyo	0 -3 0 -8 -3 0 0 13
q:toll	0 0 0 12 0 0 0 -8
q:tomatoe	0 -9 0 24 0 0 0 -16
q:ton	-1 0 0 5 12 0 0 -17
q:too	2 5 4 -18 0 0 7 0
q:top	-1 9 -1 -4 2 0 0 -2
q:touch	0 5 7 -3 -9 0 0 0
q:touched	0 0 0 -3 0 0 0 9
q:toy	0 6 0 -12 -1 0 0 7
q:trace	0 -13 0 11 0 0 0 0
q:trade	0 29 -1 -21 -9 -5 -3 9
q:trading	0 11 0 -9 0 0 0 0
q:train	0 0 0 13 -6 0 0 -5
q:transit	0 -5 -3 16 -3 0 0 0
q:translated	0 -10 0 4 7 0 0 0
q:treasury	-1 -12 0 19 -3 0 0 0
q:treaty	0 1 0 -5 -15 0 13 4
q:tromsø	0 0 0 13 -5 0 0 -7
q:truce	-22 -6 -3 -6 -6 -18 -12 32
q:true	0 7 0 -6 -9 0 0 10
q:trying	0 9 0 -14 0 0 0 2
q:tuna	0 0 0 -1 -7 0 0 10
q:turn	0 -11 0 10 0 0 1 -1
q:twice	7 -6 0 1 2 0 0 -9
q:two	-3 -5 0 21 -14 -10 -3 -2
q:tyre	0 0 0 -9 16 0 0 -7
q:unchanged	0 -5 -9 20 0 0 0 0
q:under	22 5 -12 5 -8 8 -12 -22
q:union	0 0 0 13 0 0 0 -11
q:unless	-2 4 0 7 -13 0 7 -9
q:until	-13 5 18 -5 -12 -4 1 7
q:up	-8 -13 9 14 -7 -5 -7 7
q:upholstered	0 18 0 -8 -2 0 0 -5
q:upper	0 0 0 18 0 0 0 -16
q:us	-6 -17 0 32 -16 -2 6 -8
q:use	1 -11 0 -5 5 0 0 9
q:usual	0 -8 0 14 -6 0 0 0
q:valid	0 0 0 -3 -4 0 0 10
q:valley	0 0 0 19 0 0 0 -16
q:value	12 -6 0 -3 2 0 0 0
q:vegetable	0 0 -1 -12 15 0 0 -2
q:version	0 11 0 -5 -2 0 0 0
q:vessel	0 -5 0 0 21 0 0 -12
q:video	0 -7 0 0 10 9 0 -11
q:village	0 0 0 13 0 0 0 -10
q:visit	0 -14 0 4 0 0 0 13
q:voice	0 10 0 -1 -3 0 -2 0
q:void	0 10 0 -2 -7 0 0 0
q:vote	-2 -9 0 4 9 -1 0 -1
q:wage	0 -1 0 20 -2 0 0 -9
q:wait	-4 19 0 -6 -22 -1 0 5
q:walk	0 0 0 9 0 0 0 -8
q:walnut	4 0 0 -4 -8 0 0 9
q:want	0 2 0 5 -7 -5 12 -13
q:warn	0 9 0 11 0 0 0 -21
q:was	-1 4 12 -6 2 -2 -14 1
q:watch	5 -12 0 -5 1 0 0 10
q:water	0 -10 0 -9 15 0 0 6
q:we	2 -4 -4 4 -9 -6 -9 14
q:we're	0 -1 0 10 -5 0 0 0
q:week	2 -12 -3 -5 11 -3 -14 12
q:welcomed	0 -2 0 10 -6 0 0 0
q:well	-7 -2 0 2 0 0 0 8
q:were	11 3 5 -3 -23 7 0 -3
q:what	2 0 -12 0 -22 0 -2 18
q:wheat	0 -3 7 8 4 0 0 -16
q:when	4 10 3 -27 3 -9 -4 15
q:where	-4 -9 -2 0 0 -7 -9 24
q:wherever	0 -10 0 8 0 0 0 0
q:whether	5 -4 0 14 -12 1 -1 -3
q:which	11 2 0 -19 2 3 -11 8
q:while	0 -3 12 -2 9 0 0 -9
q:who	0 16 3 -4 0 0 -3 -12
q:whom	0 0 0 0 13 0 0 -13
q:whose	0 -13 0 18 13 0 0 -16
q:why	0 13 0 4 -8 0 0 -9
q:will	0 1 -11 18 -32 7 0 -3
q:wind	0 -9 0 12 0 0 0 0
q:wingtech	7 0 0 1 0 0 0 -9
q:winter	0 0 0 13 0 0 0 -10
q:wish	5 1 0 -24 7 0 0 8
q:with	-5 -3 -19 -9 0 -2 5 24
q:within	0 0 0 -1 11 0 -1 -4
q:without	4 -9 0 5 1 -1 -3 0
q:won't	-2 0 0 13 -5 7 0 -11
q:word	0 -9 0 -7 6 0 0 13
q:work	0 -10 0 30 -8 0 0 -18
q:worked	0 7 0 -2 -12 0 5 0
q:world	9 3 -13 4 0 0 0 -8
q:worry	1 1 0 -14 0 0 0 11
q:worst	0 9 0 -12 0 0 0 3
q:would	2 0 -2 -16 -15 0 -1 33
q:write	-2 0 0 -8 27 0 0 -10
q:xi	0 -3 0 12 0 0 0 -6
q:yarn	0 22 0 -14 -5 0 -1 -5
q:year	-7 -29 0 21 1 0 0 3
q:yes	0 -18 0 -21 12 0 0 24
q:yet	0 1 2 -5 -3 0 -2 9
q:york	0 13 0 9 -7 -1 -5 -10
q:you	-1 7 -7 21 -9 0 -3 -15
q:your	8 -6 0 -5 -14 0 -2 18
q:—	2 -1 -8 14 0 0 7 -20
q:•	0 2 3 -3 5 0 0 -11
qt=future	-11 -12 -1 -7 2 11 8 16
qt=modal	5 4 13 -11 4 7 0 -15
qt=past	0 8 4 -6 11 -4 -5 -9
qt=perfect	13 -7 6 11 -3 -20 2 -16
qt=pluperfect	2 11 -4 -3 0 -1 -7 -3
qt=present	-7 -3 -20 -1 3 1 -3 11
quoted	-2 -8 -5 8 1 -7 -7 8
r1=!	0 -14 0 16 0 0 0 -1
r1=! & d:ahead	0 -14 0 17 0 0 0 -3
r1='s	5 5 0 1 -1 0 -1 -10
r1='s & d:ahead	5 -11 0 11 0 0 -1 -3
r1='s & d:today	0 20 0 -12 -1 0 0 -7
r1=(	0 14 -1 -8 0 0 0 0
r1=( & d:ahead	0 21 -1 -25 -5 0 0 6
r1=( & d:today	0 -13 0 14 1 0 0 -7
r1=) & d:ahead	-4 9 0 -3 11 -6 0 -3
r1=,	0 -11 -11 11 0 1 2 1
r1=, & d:ahead	0 -5 -10 9 0 1 3 -3
r1=, & d:today	0 -21 -1 7 0 0 0 9
r1=-	0 -15 0 15 -6 0 0 0
r1=- & d:ahead	0 -6 0 9 -4 0 0 0
r1=.	4 4 5 -3 2 5 -12 -5
r1=. & d:today	0 21 -3 -12 3 -2 -1 -3
r1=: & d:ahead	-1 8 0 -14 -1 -2 1 7
r1=: & d:today	0 -3 1 15 -1 0 0 -13
r1=<day-today>	0 -10 0 -2 -3 0 0 11
r1=<end>	-4 0 -7 4 2 -10 1 1
r1=<end> & d:today	-12 7 -8 13 -4 -3 -7 -5
r1=<name> & d:today	0 -4 0 8 0 0 0 -2
r1=<not> & d:ahead	-2 -12 -2 9 7 -2 0 0
r1=<number>	0 -4 -4 0 15 0 0 -1
r1=<number> & d:ahead	0 -8 -4 0 15 0 0 -1
r1=<person>	0 -10 0 18 -7 0 0 0
r1=<person> & d:ahead	0 -9 0 16 -6 0 0 0
r1=<v-impose>	8 0 0 7 -3 0 -1 -10
r1=<v-impose> & d:today	0 -3 0 11 0 0 0 -2
r1=<v-propose>	0 -4 0 12 -5 0 0 0
r1=<v-propose> & d:ahead	0 -4 0 11 -5 0 0 0
r1=<v-sign>	0 0 0 -2 -9 0 0 13
r1=<v-sign> & d:ahead	0 0 0 -7 -6 0 0 15
r1=after	0 10 0 -5 -8 0 -3 3
r1=after & d:ahead	0 12 0 -11 -7 0 -3 7
r1=all	0 11 0 -2 -8 0 0 0
r1=all & d:ahead	0 11 0 -3 -8 0 0 0
r1=an	0 -4 0 -6 0 0 0 12
r1=an & d:ahead	0 -4 0 -7 0 0 0 13
r1=and	-16 0 12 5 0 -1 0 -3
r1=and & d:ahead	-14 0 12 3 2 -1 0 -2
r1=are	-4 -10 8 16 -3 0 -1 -5
r1=are & d:ahead	-4 -16 8 18 -2 0 -1 -4
r1=as	0 -12 0 4 0 0 13 -5
r1=as & d:ahead	0 -9 0 6 0 0 13 -13
r1=before	0 9 0 -11 -2 4 6 -6
r1=before & d:ahead	0 9 0 -12 -2 4 6 -6
r1=both	0 2 0 -12 11 0 -1 0
r1=both & d:ahead	0 2 0 -13 11 0 -1 0
r1=by	0 0 0 -1 -11 2 0 6
r1=by & d:ahead	0 1 0 -4 -11 2 0 7
r1=come	0 -7 0 0 0 0 0 9
r1=come & d:ahead	0 -7 0 0 0 0 0 9
r1=evening	6 3 0 5 -9 0 0 -9
r1=evening & d:ahead	6 4 0 3 -9 0 0 -9
r1=every	0 -2 14 -12 0 0 0 0
r1=every & d:ahead	0 -2 14 -13 0 0 0 0
r1=for	0 5 4 -3 -9 0 2 -1
r1=has	0 -6 0 12 -5 0 0 -2
r1=has & d:ahead	0 -6 0 12 -5 0 0 -2
r1=he	0 0 0 10 -10 0 0 -3
r1=in & d:ahead	4 -5 0 15 -14 -4 -6 0
r1=in & d:today	0 0 0 -12 10 0 0 3
r1=instead	0 0 0 -10 0 0 0 10
r1=instead & d:ahead	0 0 0 -10 0 0 0 10
r1=is	5 -10 -1 0 -7 0 6 4
r1=is & d:ahead	6 -7 -1 0 -10 0 7 1
r1=it	0 -2 -3 7 -16 -2 11 -1
r1=it & d:ahead	0 2 -3 6 -12 -2 12 -7
r1=it & d:today	0 -14 0 3 -2 0 0 7
r1=letter	0 -6 0 9 -1 0 0 0
r1=morning	0 0 0 4 1 0 0 -10
r1=mr	0 -10 0 11 0 0 0 0
r1=mr & d:ahead	0 -10 0 11 0 0 0 0
r1=next & d:ahead	0 0 0 -12 10 0 0 1
r1=night	0 -6 0 1 -10 0 0 11
r1=nobody	0 -3 0 10 0 0 0 -4
r1=nobody & d:ahead	0 -3 0 10 0 0 0 -4
r1=none	0 -10 0 -3 11 0 0 2
r1=nothing	0 0 0 -9 0 0 5 6
r1=nothing & d:ahead	0 0 0 -9 0 0 5 6
r1=now	0 11 0 -7 0 0 0 0
r1=now & d:ahead	0 11 0 -7 0 0 0 0
r1=of	0 -11 -7 13 2 -3 -4 0
r1=of & d:ahead	0 -9 -7 10 4 -3 -4 0
r1=on & d:today	0 -2 0 -4 8 0 0 0
r1=or	2 -11 0 15 -5 -1 -3 2
r1=or & d:ahead	2 -8 0 15 -4 -1 -3 0
r1=pass	0 -1 0 -8 -6 0 0 18
r1=pass & d:ahead	0 -1 0 -8 -6 0 0 18
r1=rather	0 0 0 -11 11 0 0 0
r1=still	0 -10 0 0 9 0 0 0
r1=that & d:ahead	-7 0 0 -1 0 -2 0 11
r1=the	-11 -7 -3 10 -5 6 3 -1
r1=the & d:ahead	-10 -5 -1 6 -7 7 3 1
r1=there	0 -2 0 9 -2 0 0 -4
r1=there & d:ahead	0 -1 0 11 -2 0 0 -8
r1=they	0 0 0 6 -18 0 0 5
r1=they & d:ahead	0 0 0 5 -17 0 0 9
r1=until	0 -11 0 9 1 0 0 1
r1=until & d:ahead	0 -11 0 7 1 0 0 2
r1=week	-1 0 0 10 -5 0 0 0
r1=week & d:ahead	-1 0 0 10 -5 0 0 0
r1=whatever	0 3 0 -11 7 0 0 -1
r1=whatever & d:ahead	0 3 0 -11 7 0 0 -1
r1=whether	0 -3 0 -7 11 0 0 0
r1=will	0 0 4 -3 11 0 -8 -7
r1=will & d:ahead	0 0 4 -1 11 0 -8 -7
r1=without	0 0 -2 9 -10 0 0 0
r1=without & d:ahead	0 0 -2 9 -9 0 0 0
r1=would	0 0 0 8 -5 0 0 -1
r1=your	0 3 0 -14 0 0 0 8
r1=your & d:ahead	0 3 0 -14 0 0 0 8
r1=·	0 -1 0 9 -1 0 0 0
r1=· & d:today	0 -1 0 9 -1 0 0 0
r1=—	-4 6 -5 13 0 -3 0 -11
r1=— & d:today	0 -2 0 17 0 0 0 -16
r2="	11 -1 0 7 -1 -3 -8 -7
r2='s	0 -9 -5 0 3 0 0 7
r2=,	-11 5 -10 23 -25 -8 -10 0
r2=:	-3 12 0 -9 9 0 0 -5
r2=<day-ahead>	-11 6 -4 1 -10 1 8 -2
r2=<day-gone>	0 -11 0 6 -2 0 0 3
r2=<day-today>	0 11 0 -4 2 0 0 -4
r2=<duty>	-3 8 -1 3 -9 0 0 -3
r2=<end>	3 1 -2 4 2 -1 -8 1
r2=<gate>	0 -1 0 7 5 0 0 -14
r2=<goods-amount>	0 -7 0 14 -2 0 0 0
r2=<goods>	0 20 -11 -14 0 0 -5 1
r2=<level-noun>	0 -15 0 4 -2 0 0 16
r2=<level>	-3 18 -5 -1 -20 0 -6 0
r2=<name>	-1 0 -7 9 0 -5 13 -19
r2=<not>	-6 -1 11 10 -14 -2 4 -7
r2=<number>	7 -3 8 -5 -5 -3 -8 5
r2=<organisation>	-4 9 0 0 3 0 0 -16
r2=<person>	-2 -7 -1 15 -1 -4 0 -5
r2=<quality>	0 14 0 -10 -6 0 3 0
r2=<seat>	0 -7 0 10 -4 0 0 2
r2=<sender>	5 -9 0 0 0 0 0 4
r2=<span>	0 0 0 -14 10 0 -1 13
r2=<taker>	0 -12 0 7 0 0 0 6
r2=<v-agree>	0 2 0 20 -11 -2 2 -17
r2=<v-begin>	0 0 2 8 -3 -6 1 -9
r2=<v-end>	-6 3 6 0 -8 0 -9 4
r2=<v-impose>	-13 11 -4 -3 -15 4 4 2
r2=<v-lack>	0 1 0 -9 -4 0 0 10
r2=<v-propose>	0 15 0 -18 10 1 14 -23
r2=<v-renew>	0 -15 6 -12 8 0 -2 14
r2=<v-say>	-5 -11 -1 15 -6 -1 3 -1
r2=<v-sell>	2 -4 0 -14 3 7 0 3
r2=<v-sign>	-3 -7 0 20 -5 1 0 -11
r2=<v-stay>	0 7 12 3 -21 0 0 -9
r2=<v-suspend>	-2 -10 -5 8 -1 0 0 10
r2=<v-target>	0 0 -10 8 -6 0 0 3
r2=<v-up>	0 -1 -2 14 -4 0 3 -13
r2=a	3 -2 8 -9 0 3 1 1
r2=according	0 8 0 -2 -1 4 0 -10
r2=additional	0 5 0 -16 0 0 0 8
r2=after	0 -7 0 18 5 0 0 -14
r2=agree	0 -3 0 11 -4 0 0 -3
r2=agreement	0 -15 0 16 0 0 0 0
r2=and	-9 3 0 -5 15 0 -22 0
r2=answer	0 -6 0 10 0 0 0 0
r2=any	0 7 0 -12 0 0 0 6
r2=apply	0 14 7 -13 -2 0 0 -8
r2=as	3 0 0 14 -6 -5 0 -7
r2=at	1 9 0 -14 -2 -1 0 10
r2=be	0 -8 0 -19 19 10 -1 1
r2=became	0 -12 0 13 0 0 0 0
r2=become	0 5 0 -13 7 0 0 0
r2=been	0 -9 0 5 -1 0 0 3
r2=both	-1 -26 0 31 -6 0 -2 -5
r2=bring	0 9 0 -7 -2 0 0 2
r2=by	0 0 0 7 -14 -1 5 1
r2=car	0 14 0 -12 0 0 0 0
r2=charge	0 2 0 -9 0 0 0 8
r2=coffee	0 9 0 -9 0 0 0 0
r2=cost	0 -13 0 13 0 0 0 0
r2=could	0 12 0 -4 -5 0 0 0
r2=country	0 -6 0 0 9 0 0 0
r2=date	5 0 0 -12 0 0 0 9
r2=deal	0 -5 0 10 0 0 0 -1
r2=decide	0 0 0 5 -11 -2 7 0
r2=during	0 9 0 -8 0 0 0 -1
r2=duty	-3 10 0 0 -3 0 0 -3
r2=each	0 0 0 9 -2 0 0 -8
r2=end	-3 -4 7 -4 -11 0 -1 12
r2=enter	0 -10 0 5 4 0 0 0
r2=entry	0 14 0 -4 0 0 0 -10
r2=every	0 8 0 1 0 0 0 -9
r2=export	5 -11 0 0 0 0 0 5
r2=find	0 -8 0 2 -2 9 0 -2
r2=following	6 8 0 -13 -1 0 0 0
r2=for	0 18 0 -8 -2 0 -8 0
r2=free	0 0 9 -4 0 0 0 -2
r2=get	0 14 0 -16 0 0 0 4
r2=go	0 0 -2 8 -1 0 4 -9
r2=good	0 -25 0 11 4 0 0 14
r2=had	0 -10 0 23 -2 0 0 -9
r2=has	0 -18 0 12 -16 0 1 9
r2=have	0 -3 -1 17 0 0 0 -7
r2=he	3 6 0 -10 3 0 -7 5
r2=higher	0 11 0 -5 0 0 0 -3
r2=hour	0 -4 0 -7 0 0 0 12
r2=if	0 22 0 -8 0 2 1 -17
r2=is	-1 -8 0 9 -10 5 0 0
r2=it	0 -8 -2 -6 -3 0 2 16
r2=its	0 -9 -1 0 1 5 1 1
r2=just	0 -2 0 0 -2 0 0 8
r2=last	-3 12 -6 -10 7 0 0 1
r2=law	0 10 0 -11 0 0 0 1
r2=least	0 -1 0 9 0 0 0 -2
r2=let	0 -7 0 0 10 0 0 0
r2=like	0 5 0 -1 8 0 0 -11
r2=make	1 13 0 3 -6 0 0 -16
r2=match	0 9 0 -4 0 0 0 0
r2=may	0 -9 0 -8 11 0 0 10
r2=mr	4 4 0 -18 7 0 8 -7
r2=must	0 -8 0 -3 0 0 13 0
r2=need	0 2 0 -10 -4 0 0 10
r2=new	0 0 0 -12 9 0 0 4
r2=next	6 9 -2 -8 6 0 0 -8
r2=no	-1 12 0 -4 -1 0 4 -8
r2=nobody	-1 -8 0 14 0 0 0 0
r2=none	0 0 0 10 -10 0 0 0
r2=not	0 -1 5 -8 -6 0 -5 22
r2=now	0 6 -6 23 0 0 0 -24
r2=number	0 -9 0 6 0 0 0 2
r2=of	0 -8 0 10 -15 0 0 8
r2=off	0 -15 0 16 0 0 0 0
r2=on	-6 7 0 -2 -13 0 6 3
r2=one	0 10 0 -10 0 5 0 -6
r2=or	-7 -1 7 -19 20 3 0 0
r2=parcel	0 0 11 -4 -1 0 0 -2
r2=pay	0 0 0 2 9 -1 -3 -5
r2=plu	0 -8 0 9 0 0 0 0
r2=prolong	0 -7 0 -3 0 0 0 13
r2=provided	0 10 0 -10 -2 0 0 2
r2=put	0 8 0 -1 -6 0 5 -7
r2=rate	0 -10 0 1 0 0 0 8
r2=renew	0 -5 8 -15 10 0 0 0
r2=reply	0 -7 0 0 14 0 -5 -6
r2=rest	0 -10 0 12 0 0 0 0
r2=save	0 9 0 -4 -5 0 0 0
r2=second	0 13 0 -11 0 0 0 -2
r2=set	0 10 0 -9 0 0 0 0
r2=she	0 -9 0 4 0 0 0 4
r2=should	0 0 0 9 0 0 0 -8
r2=sign	0 4 0 19 -13 0 -1 -8
r2=since	0 10 0 -3 -5 0 0 0
r2=small	0 9 0 -6 0 0 0 0
r2=so	0 -11 0 0 12 4 -2 -2
r2=stop	0 10 0 -9 0 0 0 0
r2=take	0 -3 0 -3 0 0 0 13
r2=talk	0 7 0 -15 5 1 0 4
r2=tea	0 -9 0 10 0 0 0 0
r2=telephone	0 -10 0 15 0 -2 0 0
r2=tell	0 -10 0 6 0 0 0 2
r2=that	0 -13 0 20 11 0 0 -15
r2=the	11 -9 -1 -11 3 -2 -6 13
r2=their	0 -21 0 6 5 0 8 -1
r2=then	0 -12 0 11 -5 0 0 1
r2=there	0 -7 0 16 -3 0 0 -4
r2=they	4 2 0 1 7 0 -3 -13
r2=thi	0 -11 0 -6 10 -1 -1 9
r2=three	0 -8 0 -4 0 0 0 13
r2=to	-6 -4 6 5 -20 0 15 -5
r2=together	0 -10 0 6 3 0 0 0
r2=truce	-5 4 7 3 2 0 0 -14
r2=unless	0 21 0 -11 -12 0 0 -3
r2=want	0 6 0 -12 0 0 6 0
r2=was	0 -26 0 28 -1 0 0 -2
r2=well	2 3 2 -9 0 0 0 0
r2=were	0 -1 0 12 -2 0 -3 0
r2=what	0 0 -3 17 -7 0 0 -10
r2=when	2 -5 -6 -7 -1 0 -2 14
r2=which	-5 4 -2 0 -11 0 0 9
r2=while	0 -11 0 7 -1 0 8 -1
r2=with	0 7 0 0 -10 0 0 0
r2=without	0 2 0 14 -4 0 0 -12
r2=you	0 10 0 -10 0 0 0 0
r3="	0 -18 0 15 0 0 0 4
r3=)	0 -8 -2 16 -8 0 0 0
r3=,	0 9 2 -13 -8 -2 0 5
r3=.	3 -27 0 14 -3 -1 0 13
r3=<agent>	-8 -2 0 1 7 0 -2 0
r3=<day-ahead>	-4 -22 8 23 -16 0 0 0
r3=<day-gone>	0 -6 0 -7 -4 0 0 21
r3=<day-today>	0 0 0 -7 -5 0 0 14
r3=<duty>	-4 -21 -8 2 16 0 -13 17
r3=<end>	0 -2 -6 7 3 -3 -4 0
r3=<gate>	0 -8 -1 12 0 0 2 -5
r3=<goods>	-13 7 0 0 0 0 -6 -2
r3=<level>	-6 -18 0 6 0 0 8 12
r3=<money>	0 -7 0 19 -1 0 0 -11
r3=<month-ahead>	0 0 0 10 -4 0 -1 0
r3=<name>	5 15 -12 -8 3 0 -5 -5
r3=<not>	7 0 13 -3 0 0 -6 -1
r3=<number>	7 -14 0 9 -2 0 4 0
r3=<office>	0 -10 2 -1 0 0 3 6
r3=<organisation>	-3 5 2 18 -3 0 -10 -22
r3=<person>	0 -4 -4 -18 17 -5 1 6
r3=<quality>	8 -16 3 9 -4 0 -1 1
r3=<seat>	0 -12 -4 18 0 0 8 -10
r3=<sender>	0 22 0 -16 -3 0 0 -2
r3=<span>	0 19 0 -8 -1 0 0 -8
r3=<v-agree>	0 -9 0 8 -8 0 9 -2
r3=<v-bear>	-2 8 0 -5 -18 0 4 10
r3=<v-begin>	-3 1 -1 9 9 0 -13 -12
r3=<v-deny>	0 11 -2 0 -7 0 0 0
r3=<v-down>	0 -1 0 5 3 0 5 -18
r3=<v-end>	-4 17 -5 -3 -1 0 0 -6
r3=<v-impose>	-6 6 -11 5 0 -3 2 -4
r3=<v-lack>	0 -11 0 12 0 0 0 0
r3=<v-propose>	0 18 0 -29 9 0 7 -2
r3=<v-renew>	0 0 0 6 -11 0 0 0
r3=<v-say>	0 6 -1 -11 9 -5 0 -1
r3=<v-sell>	0 0 0 15 -4 1 0 -12
r3=<v-sign>	-5 -3 0 16 -3 0 2 -7
r3=<v-stay>	-4 -18 -3 26 -4 2 0 0
r3=<v-suspend>	-11 -4 -2 6 -4 0 0 16
r3=<v-target>	0 -13 0 23 0 0 -5 -6
r3=<v-threaten>	0 -13 0 7 7 0 -7 3
r3=<v-up>	0 29 0 -17 3 7 -10 -18
r3=?	-1 0 0 12 0 0 0 -12
r3=a	0 16 -2 -1 -1 0 -3 -12
r3=after	0 0 0 -4 -3 0 0 11
r3=again	0 0 0 6 7 0 0 -16
r3=agree	0 5 0 -13 0 0 5 6
r3=agreement	0 10 0 -11 0 0 1 0
r3=and	-15 0 -5 9 -16 0 -5 16
r3=announce	0 9 0 -6 2 0 0 -5
r3=another	0 -10 0 10 0 0 5 -2
r3=as	-2 15 0 4 -1 0 0 -15
r3=at	0 -9 -2 12 5 0 0 -3
r3=be	-4 0 17 -9 12 0 7 -8
r3=become	0 18 0 -12 -1 0 0 -3
r3=been	0 -12 -1 0 -5 0 4 11
r3=begin	0 -15 0 -1 9 0 0 5
r3=built	0 -6 0 -5 12 0 0 0
r3=but	0 -15 0 6 0 0 0 11
r3=by	0 -5 0 14 0 0 0 -10
r3=can	0 12 0 0 3 0 0 -17
r3=car	0 -11 0 11 0 0 0 0
r3=change	0 -7 0 0 8 0 0 0
r3=charge	0 -17 0 13 5 0 0 0
r3=come	0 0 0 12 -4 0 0 -13
r3=continue	0 0 0 -8 0 0 0 10
r3=control	0 -5 0 -6 0 0 0 14
r3=could	0 -3 0 -3 0 0 11 -3
r3=country	0 -6 0 13 -1 0 0 0
r3=date	8 -2 0 -17 0 0 9 1
r3=day	0 6 5 -17 -6 0 2 6
r3=doe	7 12 0 -17 -4 0 0 0
r3=door	0 -6 0 -4 0 0 0 11
r3=duty	-1 -21 -3 4 2 0 -8 22
r3=each	0 10 0 -1 -8 0 0 0
r3=effect	0 4 0 -12 0 0 0 9
r3=either	0 9 0 0 -10 0 0 0
r3=emergency	0 0 0 -13 13 0 0 0
r3=enter	0 6 0 -8 0 0 0 0
r3=everybody	0 10 0 -7 0 0 0 0
r3=exporter	0 10 0 -9 0 0 0 0
r3=extend	0 -9 0 -6 -3 0 0 18
r3=extension	0 0 0 8 0 0 0 -3
r3=first	0 0 0 7 -4 7 0 -10
r3=for	-5 0 12 11 -7 0 0 -19
r3=found	0 -1 0 11 -3 0 0 0
r3=further	0 -14 0 6 1 0 0 4
r3=give	0 -9 0 7 0 0 0 0
r3=go	0 8 0 -2 11 0 -10 -8
r3=had	0 -10 0 5 0 0 0 3
r3=has	-2 22 0 -17 -1 0 10 -10
r3=have	-1 -2 1 7 -15 0 10 -4
r3=he	0 -9 0 -2 11 0 0 3
r3=in	4 -6 0 13 3 0 -5 -16
r3=is	-4 -5 0 10 -13 -2 -12 10
r3=it	-2 1 0 19 7 -1 -4 -28
r3=its	0 -1 -4 12 -13 0 0 3
r3=later	0 0 0 -12 0 0 0 13
r3=latest	3 16 0 -16 0 5 0 -8
r3=leave	0 6 0 -10 0 0 -2 7
r3=let	0 -2 0 10 0 0 0 -5
r3=levy	0 14 0 0 0 0 0 -12
r3=licence	12 -2 0 -3 -2 0 0 0
r3=may	0 -15 0 14 -6 0 0 2
r3=minute	4 1 11 -15 0 0 0 -2
r3=month	2 -19 0 8 4 0 0 0
r3=more	2 -13 0 16 -4 0 0 0
r3=mr	0 14 0 -13 0 0 0 0
r3=must	0 0 0 8 -12 2 0 0
r3=new	-6 14 0 -9 -4 0 -1 8
r3=no	7 -25 0 14 1 2 0 -3
r3=not	0 11 0 -12 9 0 0 -3
r3=nothing	2 13 0 0 -2 0 0 -14
r3=now	0 -22 2 22 0 0 0 -3
r3=of	-5 -4 11 -8 5 2 -5 1
r3=old	0 -8 0 14 -2 0 -3 0
r3=on	-10 8 -6 -2 -6 -5 11 1
r3=only	0 11 0 -12 0 0 0 0
r3=or	8 -6 1 -3 0 0 0 0
r3=order	0 10 0 -4 0 0 0 -5
r3=other	0 6 0 -10 6 0 0 0
r3=over	7 -9 0 -9 0 0 0 12
r3=p	0 -2 0 13 0 0 0 -5
r3=paper	0 -7 0 -15 9 0 0 14
r3=pause	0 8 0 -13 -1 0 0 8
r3=pay	0 11 0 -4 -15 0 0 6
r3=penalty	0 13 0 -12 0 0 0 0
r3=phone	0 11 0 -11 0 0 0 0
r3=present	0 11 0 -18 -6 0 0 17
r3=rise	0 25 0 -19 -6 0 0 -1
r3=round	0 0 0 9 0 0 0 -6
r3=rule	0 11 -2 0 -7 0 0 0
r3=run	0 -9 -6 20 -1 3 0 -10
r3=say	5 -1 0 -7 -6 -1 6 7
r3=ship	0 0 0 12 0 0 0 -10
r3=side	0 0 0 19 -7 0 4 -18
r3=sign	0 -18 0 27 -3 0 0 -6
r3=since	0 -3 0 12 0 0 0 -8
r3=some	0 -4 0 13 0 0 0 -7
r3=something	0 10 0 -4 0 0 0 -3
r3=sooner	-6 20 0 -11 0 0 0 0
r3=suspend	-2 -9 -3 3 0 0 0 10
r3=suspension	4 0 -4 -14 -11 0 0 16
r3=talk	0 -5 0 16 -11 0 0 0
r3=tariff	0 -10 -2 0 10 0 -2 6
r3=tell	-3 2 0 -1 10 0 0 -6
r3=that	-2 14 11 -6 -4 4 -3 -11
r3=the	-8 -5 3 10 -19 0 -5 9
r3=their	0 16 0 -2 -2 0 0 -8
r3=them	0 9 0 -3 -5 0 0 1
r3=then	0 16 0 6 -4 0 -1 -18
r3=there	0 9 0 -14 6 0 0 0
r3=thi	0 -3 0 6 10 0 0 -13
r3=think	0 9 0 -2 -3 0 0 -1
r3=third	0 -7 0 13 -1 0 0 0
r3=threaten	0 -13 0 15 0 0 0 0
r3=to	-4 19 -1 -5 -11 0 -5 -2
r3=top	0 18 0 -23 0 0 0 5
r3=two	0 8 0 -11 -8 0 0 10
r3=under	0 0 0 -13 5 8 0 0
r3=understanding	0 -5 0 -2 10 0 0 0
r3=unless	0 0 0 -13 0 0 0 13
r3=until	-1 0 -8 16 3 0 0 -14
r3=wait	0 -10 0 12 0 0 0 0
r3=want	0 19 0 -16 0 0 -1 0
r3=was	0 -24 0 28 -1 0 0 0
r3=were	0 -4 -1 12 -1 0 0 -5
r3=what	0 9 -3 -8 6 0 -1 -1
r3=which	-2 0 0 -3 -4 -1 13 0
r3=will	0 -5 0 2 9 0 -2 -2
r3=with	-4 -16 0 18 0 0 0 1
r3=would	0 2 0 -21 17 0 -1 12
r3=year	0 11 -2 -8 5 -1 0 0
r3=york	0 -3 0 -10 9 0 0 2
r4="	-5 18 0 -11 -1 0 0 0
r4='s	0 16 -9 -8 1 0 0 -4
r4=)	0 -2 0 -15 5 0 0 15
r4=,	2 -13 -10 11 16 6 0 -16
r4=-	0 -5 0 0 12 0 0 -4
r4=.	-10 -13 -17 13 -7 -19 0 18
r4=:	-11 -4 5 9 0 0 6 -10
r4=<agent>	-7 5 0 -6 -9 3 -3 11
r4=<day-ahead>	-3 5 -8 13 8 0 -1 -21
r4=<day-today>	4 -6 11 -7 4 0 0 -4
r4=<duty>	3 3 -4 -8 2 1 -13 8
r4=<end>	-3 -9 -8 16 0 -6 -4 1
r4=<gate>	-8 -6 14 9 2 0 0 -14
r4=<goods>	-5 0 -3 11 -6 -8 0 0
r4=<level>	-11 7 -7 15 -42 0 -6 3
r4=<money>	0 -12 0 12 0 0 0 0
r4=<name>	1 -17 -1 -4 -11 0 4 25
r4=<not>	3 -10 2 3 -3 0 -4 7
r4=<number>	6 10 0 -10 0 0 -1 -1
r4=<office>	1 -2 0 11 0 0 -9 -6
r4=<organisation>	0 3 1 -22 18 -6 0 10
r4=<person>	-2 9 0 -5 -13 0 -1 8
r4=<quality>	0 15 3 0 -27 2 -1 -3
r4=<seat>	0 -10 0 10 -6 0 0 1
r4=<sender>	5 12 1 -6 -3 0 0 -14
r4=<span>	-1 -14 1 19 -2 0 0 -2
r4=<taker>	0 -9 0 -7 11 3 0 0
r4=<v-agree>	0 10 0 -10 19 0 2 -20
r4=<v-bear>	1 -17 0 9 3 0 -6 7
r4=<v-begin>	0 -19 10 12 13 0 -11 -11
r4=<v-down>	0 9 13 -9 0 0 -4 -9
r4=<v-end>	6 0 -12 1 1 -1 -5 2
r4=<v-impose>	-15 -7 3 2 17 0 7 -9
r4=<v-propose>	0 -7 0 6 -10 0 1 8
r4=<v-renew>	0 10 4 1 6 0 0 -17
r4=<v-return>	0 2 0 19 -10 0 -4 -8
r4=<v-say>	0 -10 5 12 2 0 -2 -7
r4=<v-sign>	-1 0 0 -8 11 1 1 -5
r4=<v-stay>	6 -10 3 -4 17 0 -6 -3
r4=<v-target>	0 -15 3 5 9 0 -4 2
r4=<v-threaten>	0 -16 0 1 0 0 0 13
r4=<v-up>	-3 -5 0 11 -16 0 6 1
r4=?	-2 -18 0 1 0 0 0 19
r4=a	-6 -4 5 9 -4 -5 11 -6
r4=additional	0 14 0 -8 0 0 0 -5
r4=agree	0 13 0 -13 1 0 3 -7
r4=an	0 0 0 10 -1 0 0 -6
r4=and	9 3 1 -18 -6 0 0 12
r4=announce	0 4 1 2 1 0 -1 -12
r4=apply	0 -9 0 -5 5 0 0 6
r4=are	0 2 0 -11 -11 0 1 14
r4=as	3 9 0 -14 -5 0 0 5
r4=ask	0 -7 0 -1 11 0 0 0
r4=at	0 -15 0 16 4 0 0 -9
r4=back	0 -4 0 14 -3 0 -2 -3
r4=be	-2 9 -1 3 -7 0 0 -5
r4=become	0 -7 0 0 -5 0 11 0
r4=been	0 0 0 -2 -4 0 0 9
r4=before	0 8 0 3 -13 0 0 -3
r4=begin	0 -3 0 9 0 0 0 -5
r4=being	0 9 0 -9 0 0 0 0
r4=both	0 0 0 -7 -2 0 18 -11
r4=bring	0 16 0 -11 0 0 0 -3
r4=buyer	0 -6 0 -9 10 3 0 0
r4=by	0 -12 0 4 0 1 0 1
r4=call	0 14 0 -13 0 0 0 0
r4=charge	0 -18 7 13 0 0 -3 0
r4=close	0 -5 0 -1 0 0 0 10
r4=come	0 -7 13 2 -3 0 0 -1
r4=country	0 -1 0 -2 -1 0 0 9
r4=day	-5 0 0 -11 2 0 0 12
r4=deadline	0 0 0 -2 -8 3 9 0
r4=deal	0 -9 0 11 0 0 0 0
r4=decision	0 -16 0 10 0 0 0 6
r4=do	1 15 0 -10 0 0 0 -4
r4=duty	4 -3 -1 -6 1 1 -3 7
r4=emergency	0 0 0 9 -11 0 0 0
r4=end	9 0 -6 0 -8 0 0 5
r4=enter	3 -5 0 3 12 0 -3 -13
r4=expire	0 0 0 -9 0 0 0 10
r4=extra	0 0 0 9 0 0 0 -7
r4=finance	0 8 0 -10 0 0 0 0
r4=first	0 -10 0 -7 0 0 0 13
r4=for	10 7 -6 -11 -2 1 -5 4
r4=foreign	0 -1 0 8 0 0 0 -2
r4=free	0 -4 0 0 9 0 0 0
r4=from	-1 19 2 -7 -17 0 0 0
r4=further	0 1 0 10 0 0 0 -12
r4=go	-2 0 0 2 -8 1 -2 6
r4=good	0 -8 0 19 -6 0 -1 0
r4=government	0 0 0 -3 -3 0 -2 13
r4=had	0 -5 0 12 -1 0 0 -1
r4=happen	0 15 0 -4 0 0 0 -10
r4=has	0 5 8 -18 7 0 4 -7
r4=have	0 9 0 -6 -7 0 -2 7
r4=he	0 -16 0 8 4 0 0 0
r4=hold	0 -3 0 12 0 0 0 -6
r4=if	0 -4 0 14 -1 0 2 -8
r4=in	3 0 -9 -11 12 0 -7 6
r4=included	0 2 0 -11 0 0 0 11
r4=is	1 1 0 -10 8 0 5 -1
r4=it	1 0 -6 4 11 0 1 -17
r4=its	0 4 5 -12 6 1 5 -14
r4=keep	0 -10 2 -7 15 0 0 0
r4=lapse	0 -6 0 -4 20 0 0 -9
r4=leave	0 -14 0 0 0 0 0 8
r4=levy	0 11 0 0 -8 0 0 0
r4=lift	0 0 0 11 -10 0 0 0
r4=longer	0 -9 0 15 0 0 0 -4
r4=look	0 -8 0 12 -5 0 0 0
r4=lower	0 12 0 -7 0 0 0 0
r4=may	0 9 0 5 -14 0 -7 0
r4=minister	0 -1 0 -6 0 0 0 11
r4=most	0 -5 0 11 0 0 0 -3
r4=must	0 -4 0 -7 10 0 0 0
r4=new	0 12 0 3 -10 0 0 -5
r4=no	0 0 1 8 -4 0 0 -7
r4=nobody	0 -5 0 -11 11 0 0 5
r4=note	0 -9 0 13 0 0 0 -2
r4=nothing	0 0 0 -5 0 0 0 9
r4=of	-8 10 -4 -9 3 0 -12 7
r4=on	4 16 -8 -18 -1 0 10 -1
r4=one	0 -9 0 14 -6 1 -1 0
r4=open	0 0 0 10 0 0 0 -8
r4=or	0 3 0 -7 10 0 -1 -3
r4=our	0 -9 0 0 8 0 0 0
r4=own	0 -17 0 8 0 0 0 10
r4=pause	0 13 0 -9 0 0 0 -5
r4=pay	0 -19 0 8 -3 0 0 16
r4=plan	0 -8 0 13 -3 0 0 0
r4=port	-7 0 5 6 7 0 0 -13
r4=post	0 0 0 -9 5 0 0 7
r4=prolong	0 10 -5 -3 -6 0 0 3
r4=put	-1 -15 0 4 9 0 0 6
r4=raise	0 -11 0 0 0 0 10 -1
r4=rate	0 15 0 -15 -2 0 0 3
r4=renew	0 0 11 2 6 0 0 -22
r4=result	0 -1 0 10 0 0 0 -6
r4=return	0 -7 0 12 -9 0 0 1
r4=right	0 11 0 0 -7 0 0 -4
r4=same	0 -19 3 9 0 0 0 6
r4=say	2 -12 5 9 -3 0 2 -4
r4=side	0 4 2 1 1 0 0 -11
r4=sign	0 2 0 -5 19 0 0 -15
r4=since	0 -4 0 13 0 0 0 -7
r4=some	0 9 0 -9 0 0 0 0
r4=sooner	8 -3 0 -6 0 0 0 0
r4=stay	6 -9 0 1 -1 0 0 0
r4=table	0 -13 0 15 0 0 0 0
r4=tell	0 0 0 9 -11 0 0 0
r4=than	0 -12 0 12 0 0 0 1
r4=that	0 -15 0 5 -4 0 0 16
r4=the	-14 4 2 -15 23 14 2 -15
r4=their	-1 3 0 0 -10 0 -5 9
r4=they	0 -5 1 -7 0 0 0 16
r4=thi	0 -3 0 -4 -1 0 0 11
r4=third	0 16 0 -12 0 0 0 -2
r4=to	-10 8 -8 12 -8 -11 -5 0
r4=truce	0 -21 0 13 -11 0 -5 11
r4=turn	0 11 0 -7 0 0 0 -6
r4=two	0 -13 0 10 5 0 5 -8
r4=unless	0 -8 0 10 0 0 0 0
r4=until	0 7 0 4 0 0 0 -11
r4=up	0 -3 0 -4 0 0 0 12
r4=vote	0 0 0 -9 0 0 0 11
r4=want	0 -11 0 10 -2 0 2 0
r4=warn	0 -14 0 2 0 0 0 11
r4=was	0 12 0 0 0 0 0 -17
r4=well	0 3 0 11 0 0 -3 -10
r4=with	0 -15 0 9 -5 0 0 7
r4=would	0 22 0 0 -2 0 0 -19
r=! <end>	0 -11 0 13 0 0 0 -1
r=" .	0 -3 0 13 -6 0 0 -2
r=" <end>	0 -8 0 0 0 0 0 9
r=" or	-5 10 0 -2 0 0 0 0
r=( <day-today>	0 10 0 -3 0 0 0 -4
r=) .	0 4 0 -12 14 0 0 -1
r=) :	0 9 0 -7 0 0 0 0
r=, "	12 -7 0 0 -2 -1 -7 4
r=, <day-gone>	0 -3 0 15 0 0 0 -10
r=, <level>	0 -14 0 19 0 0 0 -7
r=, <name>	-4 6 0 -25 4 0 19 1
r=, <number>	1 13 0 -16 -8 0 -2 9
r=, <organisation>	0 9 0 -5 -5 0 0 -1
r=, <quality>	0 0 0 -10 -5 0 0 16
r=, <seat>	0 -6 0 0 0 0 0 7
r=, <span>	0 -1 0 -13 -2 0 0 24
r=, a	3 -19 10 4 -2 0 -4 2
r=, according	0 8 0 -2 0 4 0 -10
r=, after	0 -12 0 13 7 0 0 -5
r=, all	0 -12 0 1 0 0 0 10
r=, and	-7 5 0 -2 20 0 -20 -9
r=, as	4 -2 0 18 -4 -5 0 -12
r=, be	0 0 0 -10 0 0 0 10
r=, both	-1 -20 0 18 -2 0 -1 0
r=, by	0 1 0 1 -12 -1 8 0
r=, end	0 0 0 9 0 0 0 -6
r=, for	0 16 0 -4 0 0 -3 -10
r=, has	0 -23 0 14 -7 0 0 6
r=, he	3 12 0 -9 2 0 -6 0
r=, if	0 24 0 -18 3 2 0 -9
r=, is	-1 -11 0 -4 0 6 0 10
r=, its	0 -17 0 11 9 0 0 0
r=, just	0 -2 0 0 -2 0 0 9
r=, like	0 1 0 0 8 0 0 -10
r=, mr	4 1 0 -12 1 0 8 -5
r=, no	0 2 0 0 0 0 5 -10
r=, not	0 0 0 -14 0 0 0 14
r=, now	0 4 -5 25 2 0 0 -26
r=, on	-4 5 0 -12 0 0 7 6
r=, one	0 10 0 -9 1 5 0 -9
r=, or	0 -9 0 -15 20 4 0 2
r=, plu	0 -7 0 9 0 0 0 0
r=, provided	0 10 0 -10 -2 0 0 2
r=, say	-1 6 0 0 -11 0 0 0
r=, she	0 -9 0 4 0 0 0 4
r=, should	0 0 0 9 0 0 0 -8
r=, so	0 -11 0 -6 14 5 -2 2
r=, that	0 -10 0 8 0 0 0 2
r=, the	14 -24 0 14 -1 -1 -7 3
r=, their	0 -13 0 4 7 0 0 0
r=, then	0 -10 0 11 -4 0 0 0
r=, three	0 0 0 -13 0 0 0 14
r=, to	0 -1 6 3 -13 2 13 -16
r=, together	0 -10 0 6 3 0 0 0
r=, two	0 0 0 -9 6 0 0 2
r=, under	0 -4 7 10 -6 2 0 -10
r=, unless	0 21 0 -11 -12 0 0 -3
r=, until	0 -10 9 6 4 0 -1 -3
r=, was	0 -14 0 19 0 0 0 -1
r=, we	0 0 0 -10 7 0 0 4
r=, when	0 -3 -5 -6 -1 1 -2 12
r=, which	-4 0 -2 0 -6 0 0 11
r=, while	0 -11 0 6 0 0 8 0
r=, will	0 -3 -4 10 0 0 0 0
r=- <name>	0 -3 0 11 -2 0 0 -4
r=- the	0 -3 0 -5 0 0 0 8
r=. "	0 8 0 6 2 0 0 -16
r=. <end>	5 3 5 -5 2 5 -11 -3
r=: <level>	0 11 0 0 -16 0 -2 0
r=: <number>	0 -6 0 13 -1 0 0 -2
r=: <person>	0 -10 0 3 -3 0 0 6
r=: <quality>	0 0 0 14 -11 0 0 -2
r=: a	0 0 0 -8 10 0 0 0
r=: first	1 8 0 -9 -1 0 0 0
r=: it	0 0 0 -11 0 0 0 13
r=: no	0 -9 0 -7 11 0 0 4
r=: the	-14 20 3 -21 -1 0 5 8
r=: what	0 0 0 10 0 0 0 -8
r=; <level>	0 0 0 12 -13 0 0 0
r=; <name>	0 0 0 12 0 0 0 -11
r=; after	0 0 0 12 0 0 0 -9
r=; and	0 11 0 -9 0 0 0 0
r=; at	0 0 0 -18 0 0 0 17
r=; in	0 0 0 -15 14 0 0 5
r=; it	0 -10 0 1 0 0 0 7
r=; no	0 0 0 10 -11 0 0 0
r=; that	0 -7 0 12 -1 0 0 0
r=; the	0 11 4 -24 11 0 -2 0
r=; they	0 14 2 -3 0 0 0 -12
r=<end> <end>	-4 0 -7 4 2 -10 1 1
r=<level> ,	0 -3 0 9 0 0 0 -5
r=<level> .	0 16 0 -15 0 0 0 0
r=<level> <level>	0 5 0 -20 0 0 0 15
r=<name> 's	1 -1 -4 -12 5 0 0 9
r=<name> charge	0 1 0 -10 0 0 0 9
r=<number> .	0 0 0 9 0 0 0 -10
r=<number> :	0 4 0 -1 6 0 0 -12
r=<quality> good	0 -18 0 16 0 0 0 2
r=a <quality>	0 18 0 -24 7 0 0 0
r=after <name>	0 14 0 -8 -1 0 -2 0
r=all the	0 9 0 0 -8 0 0 0
r=and ,	0 -1 0 -7 0 0 0 10
r=and <quality>	0 -5 0 -5 10 0 0 0
r=and a	0 -9 0 10 0 1 0 -3
r=and get	0 8 0 -6 0 0 0 0
r=and is	0 -9 2 25 -4 0 0 -21
r=and last	0 10 0 2 0 0 0 -15
r=and must	0 -1 0 13 -10 0 0 0
r=and not	0 -3 0 -3 0 0 0 10
r=and now	0 0 0 12 0 0 0 -11
r=and pay	0 6 0 -8 0 0 0 1
r=and promise	0 10 0 -10 0 0 0 0
r=and that	0 0 0 5 5 0 0 -13
r=and the	-1 4 0 -16 4 0 0 12
r=and to	0 4 -1 -15 0 0 0 12
r=and would	0 0 0 -10 11 0 0 0
r=are free	0 -7 10 1 -3 0 0 0
r=as well	2 3 2 -9 0 0 0 0
r=at <level>	0 14 0 -12 0 0 0 0
r=at least	0 -1 0 9 0 0 0 -2
r=both country	0 -3 0 -5 10 0 0 0
r=come and	0 -12 0 0 0 0 0 13
r=for <span>	0 -1 0 12 -2 0 0 -11
r=for the	0 18 0 -17 1 0 0 1
r=has been	0 -9 0 9 -1 0 0 0
r=if it	5 21 0 -9 -6 0 0 -12
r=if nothing	0 11 1 -2 0 0 0 -11
r=if the	0 -6 0 0 10 0 0 0
r=in any	0 7 0 -13 0 0 0 6
r=in the	7 -7 0 -10 -2 0 0 10
r=instead of	0 0 0 -10 0 0 0 9
r=is not	0 10 0 -4 0 0 0 -1
r=is off	0 -8 0 9 0 0 0 0
r=is the	7 0 0 -14 0 0 0 3
r=it 's	0 -6 0 9 0 0 0 0
r=it has	2 0 0 -11 -1 0 0 11
r=it was	0 -11 0 16 0 0 0 -3
r=it will	0 5 0 -26 3 0 5 9
r=last year	0 -4 0 10 0 0 0 0
r=mr .	0 -9 0 9 0 0 0 0
r=night ,	0 -12 0 25 -1 0 -7 -4
r=night .	0 2 0 -14 0 0 6 10
r=of last	0 8 0 -6 0 0 0 0
r=of next	6 10 -2 -8 5 0 0 -8
r=of the	0 -17 0 30 -12 0 0 -5
r=of thi	-6 -8 0 -4 6 0 0 13
r=on the	0 2 2 -9 0 0 0 7
r=rather than	0 0 0 -11 11 0 0 0
r=that <name>	0 -4 0 10 0 0 0 -1
r=that <person>	0 14 0 -12 0 0 0 0
r=that a	0 8 0 -11 0 0 0 2
r=that he	0 -4 0 -4 1 0 0 11
r=that talk	0 12 0 -12 0 0 0 0
r=that the	0 0 0 11 -7 0 0 -4
r=the <level>	0 7 0 -9 8 0 0 -3
r=the <name>	0 0 0 7 0 0 0 -10
r=the <number>	3 12 0 -3 0 0 0 -12
r=the <person>	0 -14 0 11 2 0 0 0
r=the <quality>	0 2 0 5 -5 0 7 -12
r=the additional	0 5 0 -11 0 0 0 3
r=the duty	0 15 0 -7 0 0 0 -5
r=the rate	0 -12 0 0 0 0 0 10
r=the truce	-2 0 0 10 -4 0 0 -3
r=they had	0 0 0 10 0 0 0 -8
r=they will	0 0 0 8 -2 0 -3 0
r=to <day-ahead>	-2 1 0 -5 -8 0 0 15
r=to a	0 10 0 -9 0 0 0 0
r=to agree	0 -1 0 9 -4 0 0 -3
r=to be	0 -6 0 -3 14 0 0 -4
r=to bring	0 8 0 -8 0 0 0 0
r=to decide	0 0 0 5 -11 -2 7 0
r=to extend	0 0 0 -10 0 0 0 11
r=to find	0 -8 0 2 -2 9 0 -2
r=to put	0 12 0 -5 -3 0 -1 0
r=to reply	0 -7 0 0 14 0 -5 -6
r=to run	0 0 0 -4 -4 0 0 12
r=to sign	0 6 0 13 -12 0 -1 -5
r=to the	0 9 0 -9 5 0 0 -3
r=unless <organisation>	0 15 0 -5 -1 0 0 0
r=unless a	-1 -4 0 11 0 0 0 0
r=until the	0 -9 0 8 -3 0 0 3
r=we shall	0 -10 0 3 0 0 6 0
r=will be	0 -10 0 0 9 0 0 0
r=will not	0 -13 8 9 -2 0 -2 0
r=would not	0 -9 0 10 0 0 0 0
r=— <name>	0 -10 0 6 2 0 0 -2
r=— <office>	0 10 0 -8 0 0 0 0
r=— <person>	0 -3 0 11 0 0 0 -4
r=— a	0 0 0 9 0 0 0 -6
r=— and	0 -6 0 0 0 0 0 9
r=— tariff	0 9 0 -8 0 0 0 0
r=— the	0 5 0 9 -14 0 0 -5
s:!	0 -17 0 20 0 0 0 -2
s:"	4 -6 -12 14 -4 -14 -9 4
s:'	0 -7 7 25 -17 0 4 -15
s:'s	0 -6 -7 -3 -1 13 -5 5
s:(	0 -4 -1 8 -11 -10 10 -1
s:)	0 -3 -2 5 -10 -10 10 0
s:*	-5 2 0 17 -6 0 0 -11
s:,	0 8 -8 -4 -9 4 -4 9
s:.	-16 3 -7 11 3 -5 -7 -2
s::	0 -4 0 -1 -1 -9 -8 7
s:;	2 1 -4 -4 -1 0 18 -4
s:<agent>	-5 9 -12 5 -2 12 -16 -6
s:<day-gone>	6 -5 -9 12 -8 -3 -20 9
s:<day-today>	-14 8 -9 10 1 -5 -8 -5
s:<duty>	-24 7 15 0 1 -17 1 -4
s:<gate>	-12 -3 2 -4 19 3 -18 0
s:<goods-amount>	2 -12 -1 34 -7 0 -12 -13
s:<goods>	17 12 10 -13 1 -54 -11 -6
s:<level-noun>	-25 16 -35 3 0 -3 -3 -9
s:<level>	-14 27 -45 2 -27 -39 3 0
s:<money>	-27 3 -21 20 -2 0 -3 -11
s:<month-ahead>	6 -13 4 3 -5 0 -5 6
s:<month-gone>	14 0 3 -4 -6 -3 2 -1
s:<month-today>	4 -20 1 5 -8 0 0 10
s:<name>	5 3 0 -17 7 1 8 5
s:<not>	-12 3 6 0 -9 -5 -6 8
s:<number>	-5 14 28 -7 -12 -46 -3 -8
s:<office>	-8 3 -7 -4 -13 0 20 1
s:<organisation>	9 0 3 7 17 -14 -26 -29
s:<person>	-14 2 -42 1 -10 4 20 6
s:<points>	-13 -1 -4 -9 -31 -9 -3 42
s:<quality>	2 -10 -1 -5 11 7 -10 6
s:<seat>	-10 9 -11 -6 6 -4 13 0
s:<sender>	16 4 1 -4 -2 0 -30 -13
s:<span>	-20 0 -11 7 0 0 -10 7
s:<taker>	4 -15 1 15 9 -6 -7 -11
s:<v-agree>	-16 -1 -5 4 -17 0 16 1
s:<v-bear>	-17 12 -12 7 -5 -17 -9 -1
s:<v-begin>	6 12 2 -1 -10 -8 -23 4
s:<v-buy>	0 -5 14 1 0 20 -18 -9
s:<v-deny>	35 -11 -5 -2 -7 -9 4 -16
s:<v-down>	-18 -5 -2 11 0 -12 7 -3
s:<v-end>	-4 -5 23 -5 -4 -11 4 2
s:<v-impose>	-4 6 -13 3 -3 -9 9 -1
s:<v-lack>	22 2 -11 -5 1 -6 -2 -9
s:<v-propose>	-14 -6 -28 5 14 -15 22 -18
s:<v-refuse>	0 0 0 18 -13 1 0 -15
s:<v-renew>	-3 -6 12 5 1 -1 -13 -2
s:<v-return>	0 -6 -9 8 2 -8 -13 5
s:<v-say>	7 3 -11 0 11 -11 -4 -13
s:<v-sell>	12 -12 -7 -3 7 14 0 -19
s:<v-sign>	-13 -9 -18 -2 15 2 -15 8
s:<v-stay>	3 -5 13 8 -13 -4 -19 3
s:<v-suspend>	18 5 -2 0 -16 -10 -14 -1
s:<v-target>	-19 5 0 7 0 -2 -15 -7
s:<v-threaten>	-2 8 -3 -1 7 -4 -9 -5
s:<v-up>	-15 1 -17 15 -17 13 -5 -3
s:?	-1 -1 -11 17 -15 3 -9 -5
s:[	0 13 0 -13 -2 0 0 3
s:]	0 13 0 -14 -2 0 0 3
s:a	-8 -3 -26 7 -5 12 25 -10
s:aarhu	0 12 0 -10 0 0 0 0
s:able	0 0 0 2 7 0 0 -10
s:about	2 -3 -5 10 -15 8 1 -3
s:abroad	11 -16 -2 17 -4 0 0 -13
s:absence	0 7 0 -21 13 0 0 -1
s:accept	0 11 0 -9 11 0 0 -11
s:accord	2 28 0 -22 0 0 -7 -3
s:act	0 16 -1 -3 0 -2 0 -7
s:acted	0 -2 0 12 -5 0 0 -2
s:action	0 10 0 -9 0 0 0 0
s:add	6 7 0 -8 -25 0 8 4
s:additional	-7 5 8 -1 -17 0 -5 6
s:adjust	0 15 0 -9 -2 0 2 -7
s:admit	0 -13 -1 0 8 0 0 5
s:affiliate	18 -3 -2 -19 2 -2 0 -3
s:afraid	0 0 0 -9 0 0 0 11
s:african	0 9 0 0 0 0 0 -12
s:after	-8 11 3 10 -16 -9 -11 -7
s:afternoon	0 0 0 0 -5 0 0 8
s:afterward	0 3 0 3 10 0 0 -19
s:again	0 -1 -4 10 -11 0 -16 10
s:against	0 -13 -2 3 26 -3 1 -13
s:agenda	0 -11 0 0 8 0 0 1
s:ago	0 -5 0 -6 0 0 0 14
s:agree	0 -10 -12 -6 -15 -9 22 17
s:ahead	0 17 0 4 -12 0 0 -15
s:aim	0 0 0 -9 -13 0 21 -2
s:air	0 -18 0 2 14 0 0 0
s:airline	0 -7 0 10 0 0 0 0
s:airport	0 -2 0 12 -12 0 0 1
s:al	0 4 0 -10 0 0 0 8
s:alert	0 9 0 -2 -12 0 0 1
s:alexandria	0 -3 4 9 0 0 0 -10
s:alive	0 -2 0 12 3 0 0 -13
s:all	3 16 0 0 -30 0 6 -8
s:allow	0 17 0 -18 6 0 0 -11
s:allowed	0 5 0 11 -3 0 0 -12
s:almond	0 9 0 -16 0 0 0 7
s:alone	0 -13 0 -6 7 0 8 4
s:already	0 10 -3 -7 0 0 0 0
s:also	12 -16 12 9 0 -13 3 -6
s:aluminium	0 -9 4 6 -2 0 2 0
s:aluminum	0 26 0 -15 -3 0 0 -15
s:alway	0 -2 0 9 0 0 0 -4
s:ambassador	0 0 0 -13 16 0 0 0
s:among	2 -5 0 0 18 0 -4 -16
s:amount	0 10 0 -5 -3 0 -5 1
s:an	-10 12 9 -1 -17 18 3 -12
s:anchor	0 -4 0 -3 8 0 0 0
s:and	0 -5 -7 7 2 -19 -15 4
s:anew	0 4 0 -20 17 0 -1 -2
s:annex	0 11 0 -14 0 0 0 2
s:announce	16 1 0 -8 7 -7 -1 -4
s:announcement	4 16 0 -12 -4 0 0 -4
s:annual	0 -2 0 17 -9 0 0 -2
s:anode	10 -6 0 -3 0 0 0 0
s:another	-2 14 -4 5 -15 0 0 -12
s:answer	-16 -10 -2 -6 18 0 7 1
s:anti	0 -1 0 7 6 0 0 -13
s:antigua	0 0 0 -8 0 0 0 9
s:antimony	23 -10 0 0 -12 0 0 -11
s:any	12 -6 6 -1 -18 0 -5 7
s:anybody	0 -10 0 6 -1 0 0 1
s:anyone	0 7 0 -9 3 0 0 0
s:anything	0 0 6 6 1 0 0 -12
s:app	0 -6 0 -2 -6 19 0 -6
s:appeal	0 -13 0 16 0 0 0 -4
s:appealed	0 0 0 18 -15 0 0 0
s:appeared	0 9 0 -9 0 0 0 0
s:apple	0 -3 0 -14 3 0 0 15
s:apply	1 8 5 -14 -21 -3 -8 24
s:approval	1 -15 0 12 2 0 -3 0
s:approve	-5 -9 -1 -2 11 0 -8 6
s:apricot	0 9 0 -7 0 0 0 0
s:are	9 10 18 -18 8 -15 -15 -8
s:area	0 -4 0 10 -2 0 0 0
s:argument	0 -6 0 -6 14 0 0 0
s:arm	0 19 0 1 -11 0 0 -13
s:armed	0 0 0 11 0 0 0 -10
s:armistice	0 -1 0 13 0 0 0 -10
s:arrangement	-11 1 0 -19 -7 -5 -4 33
s:arrival	0 10 0 -3 -4 0 0 0
s:arrive	0 -7 5 -2 12 -1 -15 0
s:article	0 1 0 12 -1 0 -1 -16
s:as	17 7 -9 -4 -9 -13 -2 -2
s:aside	0 -17 0 12 0 0 0 3
s:ask	0 0 0 -10 15 0 -17 -3
s:asleep	6 -14 0 -9 -1 0 0 14
s:assembly	0 -4 0 -2 16 0 0 -11
s:assume	11 2 0 -13 0 3 0 -7
s:assured	0 -4 0 0 0 0 0 9
s:at	-13 5 -15 -4 1 -5 2 10
s:athen	0 0 0 21 0 0 0 -20
s:attend	0 0 0 -8 0 0 0 9
s:authority	0 -10 0 5 6 0 0 -2
s:auto	0 -6 0 9 0 0 0 -1
s:autumn	0 11 0 -28 9 0 2 4
s:avocado	0 -9 0 11 0 0 0 0
s:b	0 17 0 -9 -8 0 6 -8
s:back	3 5 -14 -1 -7 1 -37 14
s:backdated	0 -17 0 16 -1 0 0 0
s:bad	0 21 0 -18 0 0 0 -1
s:ballot	0 -3 0 24 -7 0 0 -14
s:ban	12 -16 -1 2 -15 23 0 -12
s:banana	0 2 -3 -12 0 0 0 14
s:bank	0 -7 0 20 -9 3 -3 -11
s:bargaining	0 0 0 -9 0 0 0 9
s:barley	0 -9 0 0 0 0 0 9
s:barred	0 0 0 13 -9 0 0 -2
s:base	0 1 0 -9 0 0 0 9
s:basel	0 9 0 -12 0 0 0 2
s:battery	13 -13 0 13 -4 0 0 -14
s:batumi	0 -5 0 10 0 0 0 -2
s:bay	0 5 0 3 -10 0 0 0
s:be	-14 0 -11 -2 0 9 7 2
s:beach	0 -1 0 9 -7 0 0 0
s:bean	-2 -10 0 1 0 0 0 8
s:bear	7 -14 0 6 2 0 0 0
s:became	0 -29 0 40 -2 0 0 -13
s:become	4 17 -2 -37 10 0 19 -3
s:bed	0 0 0 -6 0 0 0 9
s:beef	-2 -7 -4 15 -8 0 0 2
s:been	2 -8 3 0 0 9 -10 1
s:before	-17 3 7 -7 12 0 0 -7
s:begin	-4 5 -14 1 5 -7 7 -10
s:behind	0 -1 0 10 -1 -3 0 0
s:being	0 0 0 -12 -1 0 0 17
s:believe	0 2 0 9 4 0 0 -21
s:bell	0 -6 0 14 -1 0 0 -6
s:belong	5 -10 0 12 -1 0 0 -4
s:bergen	0 -2 0 10 -1 0 0 0
s:beside	0 6 0 8 -2 0 0 -15
s:bet	0 0 0 11 -1 0 0 -5
s:better	2 -20 0 0 -4 0 3 15
s:between	-6 -19 -11 14 5 0 -1 1
s:beyond	0 8 0 -4 -11 0 0 6
s:bill	0 -16 0 -9 28 0 0 -4
s:bind	0 0 0 -5 0 0 0 10
s:biscuit	0 -12 0 -5 0 0 0 16
s:bite	10 -9 0 -8 3 4 0 -2
s:black	-2 5 0 -10 -5 0 0 13
s:blink	0 -3 0 11 -4 0 0 -2
s:bloc	0 -2 0 -7 10 0 3 0
s:board	0 -8 0 0 -4 0 0 10
s:boeing	0 9 0 0 0 0 0 -8
s:bond	0 -4 0 -3 11 0 0 0
s:bonu	0 -4 0 13 0 0 0 -8
s:booked	0 6 0 12 -11 0 0 -7
s:booking	0 -8 0 11 0 0 0 0
s:bosse	0 -4 0 13 0 0 0 -8
s:both	-9 5 -22 -15 2 -15 0 20
s:bottle	0 14 2 -17 0 0 0 0
s:box	0 -9 0 3 20 0 0 -14
s:brace	0 -3 0 -5 -2 0 0 13
s:brandy	0 12 0 -14 0 0 0 0
s:break	0 -9 0 20 0 0 0 -10
s:breakfast	0 -10 0 14 0 0 0 -3
s:breath	0 -6 0 -3 0 0 0 10
s:bridge	0 -27 0 35 -2 0 0 -5
s:bring	-5 7 0 -9 0 0 -8 9
s:broke	0 0 0 12 0 0 0 -7
s:broken	0 -2 5 11 0 0 0 -11
s:broker	0 8 0 -13 0 0 0 6
s:budget	0 -9 0 18 0 0 0 -10
s:build	-1 -8 0 15 0 0 0 -3
s:building	0 3 0 -25 29 0 0 -2
s:built	-8 0 0 -2 13 0 0 -3
s:bulletin	0 -2 0 10 0 0 0 -3
s:busan	19 -32 1 -1 -5 -3 3 7
s:buse	0 -10 2 17 -6 0 0 -5
s:business	0 -17 0 -6 -4 24 4 -13
s:but	-9 -8 -12 -7 25 0 -1 2
s:butter	0 -9 5 20 -15 0 9 -16
s:buy	3 3 0 4 5 -5 -2 -13
s:buyer	1 14 0 -12 5 -3 -3 -3
s:by	-12 -3 -13 5 4 -12 18 -15
s:bytedance	0 -3 0 -3 -2 14 0 0
s:c	0 5 4 -10 2 0 0 0
s:cabinet	0 18 0 -15 9 0 0 -7
s:cable	0 -2 0 -7 0 0 0 11
s:cake	0 0 0 -7 11 0 0 -7
s:calendar	0 19 0 -23 -12 0 0 14
s:call	6 0 -1 5 11 -5 -8 -14
s:calm	0 -12 0 -10 0 0 0 23
s:can	-6 12 0 -2 6 9 -13 -16
s:canned	0 7 0 -11 -2 0 0 5
s:canola	0 20 0 -10 1 0 0 -13
s:capacity	0 2 0 9 0 0 0 -14
s:car	-2 -3 -1 19 -14 0 5 -21
s:card	0 -4 0 15 -3 0 0 -7
s:cardamom	0 12 0 0 -2 0 0 -7
s:cargo	0 0 6 -9 6 0 0 -3
s:cargoe	0 20 -1 -11 -3 0 0 -4
s:carmaker	0 11 0 -11 0 0 0 0
s:carpet	0 -3 0 13 -6 0 0 -2
s:carry	-3 -1 0 0 -5 0 -3 10
s:cartagena	0 -8 0 0 0 0 0 10
s:case	0 0 7 -14 12 0 -5 0
s:cashew	0 0 0 -7 0 0 0 10
s:cashmere	0 12 0 -12 2 0 0 0
s:cathode	0 7 0 -11 6 0 0 -1
s:cease	0 -1 0 -7 -18 0 0 23
s:ceasefire	0 4 0 36 -9 0 -1 -32
s:ceiling	0 -10 0 15 0 0 0 -2
s:cell	10 -7 0 -1 0 0 0 0
s:cent	0 -12 0 31 -1 0 0 -20
s:central	0 -1 0 10 -7 0 0 -2
s:certain	0 9 8 -13 -3 0 0 -2
s:certificate	14 -12 -2 -8 18 0 0 -13
s:chamber	0 2 0 -11 11 0 0 -2
s:chance	0 9 0 -15 8 0 0 0
s:change	4 -4 6 8 -3 0 -1 -14
s:changed	0 16 0 -10 0 0 0 -5
s:charge	-21 1 2 0 10 -5 -1 -5
s:charter	0 -1 0 11 0 -3 0 0
s:chassi	0 22 0 -6 -2 0 0 -12
s:cheaper	0 15 0 -5 -9 0 0 0
s:cheese	0 5 0 3 -12 0 4 -4
s:chicken	0 6 0 -10 9 0 0 0
s:chip	-9 2 -1 4 0 4 0 0
s:chittagong	0 0 0 -7 0 0 0 10
s:christian	0 12 0 -5 -5 0 0 0
s:christma	0 -10 0 13 -1 0 0 0
s:church	0 0 0 10 0 0 0 -9
s:citing	0 -8 0 10 0 0 0 0
s:citru	0 -9 0 4 0 0 0 3
s:city	0 -9 0 30 -4 0 0 -21
s:civilian	0 -1 0 9 0 0 0 0
s:claim	0 -10 0 6 16 0 -3 -18
s:clause	0 -6 0 -7 12 0 0 0
s:clear	0 0 -6 14 -16 0 -2 7
s:clerk	0 -1 0 9 -4 0 0 0
s:client	0 16 10 -2 -23 0 -1 0
s:climb	0 -14 0 9 0 0 0 6
s:clock	0 -6 0 -19 12 0 0 18
s:close	-5 -25 -2 -14 15 19 0 7
s:closed	0 -1 0 16 -5 6 0 -19
s:closing	0 -8 0 -18 -9 31 0 -5
s:club	0 -8 0 37 -12 -4 0 -18
s:coal	0 -12 0 5 -2 0 0 8
s:coast	0 0 0 9 0 0 0 -9
s:cocoa	0 -15 4 20 -1 0 -2 -6
s:coconut	0 3 1 -8 -3 0 9 -2
s:coffee	-2 -17 -4 26 -16 0 0 5
s:collection	-1 15 0 0 -10 0 0 -4
s:column	0 10 0 -16 -13 0 -2 19
s:combined	0 12 0 -6 0 0 0 -1
s:come	-8 0 2 3 -16 0 -13 17
s:comment	-6 -18 2 -19 37 -2 0 -6
s:commerce	9 -10 0 1 -2 0 -1 1
s:commission	0 0 0 -2 11 0 0 -8
s:commissioner	0 15 0 -5 -3 0 0 -7
s:commitment	0 -3 0 0 -7 0 10 0
s:company	-1 -3 -6 11 -1 4 -4 -3
s:complete	0 2 0 -4 -4 0 0 11
s:comply	0 19 0 -12 -3 0 0 -1
s:component	0 29 0 -22 -2 0 0 -8
s:concentrate	0 7 0 -21 -3 0 0 18
s:concern	0 0 0 -8 16 0 0 -7
s:concert	0 -6 0 8 0 0 0 0
s:conclude	-1 -5 5 -13 -1 0 13 6
s:condition	0 13 0 -9 -1 0 0 0
s:confirm	-2 -15 0 7 7 -5 -2 3
s:consent	-3 14 0 -16 -1 0 -1 15
s:consultation	0 -21 0 0 18 0 0 2
s:consumer	0 -7 0 9 0 0 0 0
s:contain	14 -11 0 -1 0 0 0 0
s:container	0 0 0 15 0 0 0 -15
s:continental	0 1 0 -11 6 0 0 3
s:contract	-2 -21 5 42 -16 0 -5 -13
s:control	24 -4 0 -2 -33 -4 -1 -5
s:convene	0 0 0 10 -8 0 0 0
s:convention	0 10 0 -6 6 0 0 -14
s:conversation	0 0 0 16 -8 0 0 -9
s:cooking	0 -10 0 4 0 0 0 5
s:copenhagen	0 1 0 -10 9 0 0 0
s:copper	4 14 0 -18 3 0 -3 0
s:cork	-1 13 0 -12 -6 0 0 7
s:corrected	0 -11 0 1 9 0 0 0
s:correction	0 -8 0 15 4 0 0 -11
s:cotton	0 20 8 -7 -16 0 0 -8
s:could	0 7 -3 -6 1 -4 16 -11
s:count	4 -9 0 2 0 -2 0 7
s:counted	0 -6 0 -15 -8 0 0 27
s:counter	-2 -14 -1 -6 4 0 0 23
s:countermeasure	-12 17 -1 -10 -6 0 7 -2
s:counterpart	8 -5 0 -14 -12 0 9 11
s:counting	0 3 6 -10 -4 0 13 -11
s:country	-14 16 -19 -2 0 0 -1 -2
s:county	0 -17 0 29 -9 0 0 -7
s:course	0 -4 0 -6 0 0 0 13
s:court	0 -3 0 -7 15 0 0 0
s:cover	15 -9 0 -4 -11 0 -1 7
s:crab	0 3 0 5 0 0 0 -11
s:crane	-8 27 0 -3 -4 0 0 -20
s:crew	0 0 0 16 -1 0 0 -10
s:critical	14 -5 0 -20 4 0 0 0
s:crossing	0 -8 0 13 -6 0 6 -7
s:crown	0 -11 0 12 0 0 0 0
s:curb	0 11 0 -4 0 0 0 -2
s:current	0 -8 -1 -12 0 6 -1 19
s:customer	0 -18 0 30 -8 0 0 -5
s:cut	4 0 -1 9 -2 0 4 -19
s:dairy	-1 0 -1 -14 32 0 0 -19
s:dark	0 0 0 -8 0 10 0 0
s:date	23 -5 2 -13 -9 -9 7 3
s:dated	6 -12 0 7 0 0 0 -2
s:day	-3 -16 -13 -3 15 -7 10 9
s:dead	0 -9 0 7 0 -6 0 9
s:deadline	-2 6 -2 -7 -43 31 22 -14
s:deal	0 9 -5 -2 -2 7 -2 -7
s:dearer	0 21 0 -19 4 0 0 -7
s:debate	0 -2 0 -16 26 0 0 -11
s:decide	7 -10 -1 -4 5 -5 1 8
s:decision	-2 -7 0 -2 13 0 -5 2
s:declarant	0 -11 0 9 3 0 0 0
s:declaration	0 10 0 -13 2 0 4 -3
s:declare	0 -8 0 8 -3 5 0 0
s:decree	0 8 5 -12 -4 -5 0 11
s:defend	0 12 0 0 0 0 0 -11
s:defer	0 -13 0 0 8 0 0 1
s:del	0 0 0 11 -3 0 0 -3
s:delay	2 -12 0 5 -2 0 5 0
s:delegation	0 -24 0 0 -7 1 4 13
s:deliver	0 -8 0 0 0 0 7 0
s:demand	0 5 0 21 -15 0 -3 -11
s:department	0 -5 0 18 -2 0 0 -9
s:depend	0 -14 0 2 0 0 0 9
s:deputy	0 13 0 -8 0 0 0 -5
s:desk	0 -10 0 4 8 0 0 -3
s:detail	0 -9 0 19 0 0 -1 -4
s:dialogue	0 -4 0 10 -1 0 0 0
s:did	-6 6 0 20 -1 0 -5 -26
s:die	0 -7 2 -12 0 0 0 17
s:diego	0 -10 0 6 0 0 0 3
s:difference	0 -4 0 2 13 0 0 -14
s:dinner	0 -9 0 6 -14 0 0 12
s:discount	0 -7 0 12 -1 0 0 0
s:discuss	0 -15 0 16 -23 0 0 10
s:dispute	-4 -4 0 -4 -12 0 11 12
s:district	0 -10 0 18 -7 0 0 0
s:do	2 2 -1 2 -14 -3 -1 8
s:docker	0 0 0 9 0 0 0 -6
s:doe	-4 -1 -4 -14 9 4 -8 16
s:doesn't	0 11 0 -8 9 0 -5 -6
s:don't	0 5 0 -11 -1 0 -2 14
s:donald	0 0 0 6 -2 7 -3 -12
s:done	0 1 0 9 -14 1 0 -1
s:door	1 -3 0 -9 0 0 0 11
s:double	-1 3 0 6 -13 0 0 -2
s:down	-3 7 1 8 -2 0 -18 -8
s:dozen	0 17 0 -4 0 0 0 -10
s:draft	1 6 0 -6 -16 1 10 2
s:drawer	0 2 0 -11 -2 0 0 13
s:dried	0 10 0 -17 -3 0 0 11
s:driver	0 -9 0 14 8 0 0 -18
s:drop	-1 9 5 0 3 -6 0 -13
s:drum	0 0 0 10 0 0 0 -9
s:due	1 14 0 -1 2 -14 -3 -11
s:dump	0 2 0 -5 17 0 0 -13
s:duration	0 12 0 -18 0 0 0 8
s:during	0 5 0 22 -1 0 0 -21
s:dutiable	0 9 0 -7 0 0 0 0
s:duty	-27 8 26 -15 3 -9 -5 2
s:each	-5 -9 -3 11 3 -2 -10 3
s:earlier	4 29 1 -18 0 0 -5 -12
s:earth	28 -15 0 5 -31 -10 2 -6
s:easter	0 -7 0 -10 2 0 0 13
s:eastern	-5 11 4 -8 2 0 0 -9
s:easy	0 -15 0 5 0 0 0 9
s:economic	0 -2 0 15 -7 0 0 0
s:economy	0 0 0 13 -11 0 0 -5
s:ecuadorean	0 9 0 -2 -1 0 0 -1
s:edition	0 -16 0 22 0 0 0 -4
s:effect	12 21 3 -18 -20 -4 0 1
s:effective	2 19 0 -19 5 0 0 -7
s:el	0 -10 0 10 0 0 0 0
s:election	0 -9 0 18 -2 0 0 0
s:electricity	0 -18 0 24 -1 0 0 -2
s:elevator	0 -1 0 10 0 0 0 -8
s:eleven	0 -8 0 21 -2 0 0 -11
s:else	0 0 0 10 3 0 -2 -10
s:elsewhere	0 23 0 0 -1 0 0 -18
s:embargo	0 0 0 9 -10 0 0 2
s:emergency	-2 0 -4 2 8 0 0 -9
s:employer	0 -2 0 21 0 0 0 -17
s:end	0 -4 20 -12 -17 -1 12 9
s:energy	7 0 0 -11 0 0 0 4
s:enforcement	0 0 0 -3 0 8 0 0
s:engine	-3 9 0 -8 -9 0 0 8
s:enjoy	0 -6 0 0 9 0 0 0
s:enter	3 3 5 -3 1 0 -7 -8
s:entry	-6 5 -2 -1 15 0 0 -15
s:episode	0 11 0 -11 0 0 0 0
s:equipment	4 -10 5 0 0 0 0 0
s:erbium	16 -10 0 -4 0 0 0 0
s:escape	0 15 0 -14 0 0 0 0
s:estimate	0 0 0 9 -7 0 0 0
s:europium	13 -8 0 -3 0 0 0 0
s:eve	0 0 0 -10 0 0 0 12
s:even	0 -5 0 19 -10 0 0 0
s:evening	7 2 -2 7 5 -1 -1 -18
s:event	0 10 0 -11 2 0 0 0
s:every	6 19 12 -13 -2 0 -2 -20
s:everybody	-2 26 0 -28 0 0 -3 0
s:everyone	-1 26 0 -21 -9 0 0 1
s:everything	-7 6 0 0 -29 0 6 12
s:everywhere	0 18 6 -8 -7 0 0 -13
s:exact	0 -6 0 2 10 0 0 -9
s:exception	0 -9 0 10 0 0 0 0
s:excluded	0 -13 34 -21 0 0 0 -12
s:exclusion	-3 -43 72 -25 -16 -4 3 -39
s:exempt	-3 7 3 0 -7 0 -3 -2
s:exemption	-7 11 9 -2 0 0 -1 -22
s:existing	0 9 0 -5 0 0 0 -1
s:expect	-8 -7 -1 0 9 -4 -29 19
s:expert	-4 -12 0 35 -20 0 0 0
s:expire	-6 -6 6 -7 -9 -5 -5 15
s:expiry	0 -6 0 -4 0 0 0 11
s:explain	-1 7 0 4 0 0 0 -8
s:export	22 -15 3 5 -14 -6 -7 -2
s:exporter	0 15 0 -11 3 0 0 -3
s:extend	1 -9 7 8 -5 2 -8 -6
s:extension	-9 -1 -1 -10 8 -4 3 13
s:extra	0 12 -2 7 -3 0 0 -26
s:face	0 8 0 -21 -8 3 0 17
s:fact	1 0 0 21 -6 0 0 -13
s:fail	0 12 0 -6 -7 0 0 3
s:failed	0 -10 0 18 0 0 0 -7
s:failing	0 25 0 -26 2 0 -3 0
s:fall	-9 -3 -3 -4 5 2 1 5
s:family	0 -3 0 18 0 0 0 -12
s:fare	0 -21 0 38 0 0 0 -21
s:farm	0 -7 9 27 -12 0 -6 -18
s:farmer	0 0 3 13 -7 0 0 -13
s:fear	0 15 0 -8 0 0 0 -5
s:fee	-15 -34 3 13 48 -7 -4 -36
s:feed	2 -9 0 5 0 0 0 0
s:felt	0 9 0 -8 0 0 0 0
s:fentanyl	1 -1 6 1 -22 0 -1 5
s:ferry	0 -10 0 16 7 0 0 -15
s:few	0 -3 0 1 11 2 0 -14
s:fight	0 0 0 -9 11 0 0 0
s:figure	0 -8 0 0 4 0 0 6
s:file	6 0 6 18 -25 0 0 -3
s:filed	-1 -12 0 -4 7 0 0 10
s:fill	0 9 0 -12 0 0 0 3
s:final	0 1 0 -8 16 0 0 -6
s:finance	0 12 -5 -9 11 0 -2 -1
s:find	5 -2 0 0 -12 6 5 -2
s:fine	0 -9 0 25 -7 0 0 -10
s:finished	-5 19 0 -12 -3 0 12 -12
s:firm	5 -4 0 13 -11 0 0 -5
s:first	-9 13 -4 14 -12 3 -15 -17
s:fiscal	0 -7 9 -4 4 0 0 -4
s:fish	0 -14 0 24 0 0 -2 0
s:fishing	0 -2 9 -7 4 0 8 -12
s:fishmeal	0 7 0 3 0 0 0 -10
s:five	0 -3 0 0 -6 0 0 12
s:flat	0 11 0 -7 -1 0 0 -1
s:flew	0 -9 0 0 0 0 0 9
s:floor	0 11 0 -9 3 0 0 -2
s:flour	0 -1 0 24 0 0 0 -20
s:flower	0 1 0 -8 1 0 0 6
s:fly	0 0 0 4 0 0 5 -12
s:fog	0 0 0 -11 0 0 0 12
s:follow	9 10 -3 -5 12 -1 -5 -22
s:following	14 0 0 0 0 0 0 -10
s:food	0 -9 1 7 10 0 0 -12
s:footwear	0 -7 0 9 0 0 0 0
s:for	2 -6 10 0 15 5 -5 -16
s:forbidden	0 0 0 -4 9 0 -1 -1
s:force	1 11 -7 -18 8 -10 -14 13
s:forced	10 -4 0 5 1 0 0 -19
s:foreign	7 -18 0 15 0 0 0 -5
s:foreseen	0 5 0 -10 0 0 0 2
s:form	0 -2 0 -7 13 0 0 0
s:formal	0 -4 0 0 14 0 0 -11
s:former	0 -5 0 9 5 0 0 -7
s:forty	0 -5 0 15 -9 0 0 0
s:forward	0 -5 0 -1 -3 0 0 11
s:found	-2 -11 -3 24 -24 1 5 0
s:four	0 -4 0 13 5 4 -7 -13
s:fourth	0 -11 0 7 -3 4 0 1
s:frame	0 -9 0 2 7 0 0 0
s:framework	0 -1 0 14 -4 0 0 -12
s:franc	0 0 0 13 -2 0 0 -8
s:free	-5 0 7 -4 22 0 -3 -21
s:freeze	0 -12 0 -4 -9 0 0 23
s:fresh	0 -12 0 5 0 0 0 6
s:fri	0 2 0 -19 12 0 0 3
s:friday	-1 1 9 -6 2 -2 1 -3
s:friend	0 -8 0 12 0 0 0 -1
s:from	-1 4 25 -6 0 -9 -21 -3
s:front	0 -2 0 11 -5 0 0 0
s:fuel	0 3 0 8 -11 0 0 0
s:full	0 13 -1 -14 4 0 0 0
s:furniture	0 11 0 -11 3 0 0 -2
s:further	0 12 -1 -10 -5 0 -3 2
s:g	0 -5 0 13 0 0 0 0
s:gained	0 -13 0 13 0 0 0 0
s:gallium	37 -15 0 -7 -17 -4 0 -14
s:galway	0 -5 0 -7 0 0 0 14
s:garden	0 7 0 1 -10 0 0 0
s:garment	0 -8 0 5 0 0 0 3
s:gas	0 -11 0 17 -9 0 0 0
s:gate	0 -4 0 18 4 0 0 -18
s:gave	-2 0 -3 0 7 6 10 -21
s:gazette	0 -7 0 12 0 0 0 -3
s:gear	0 1 9 -12 0 0 0 0
s:generic	0 12 0 -7 0 0 0 0
s:geneva	-2 -10 0 0 -11 0 0 24
s:germanium	35 -14 0 -9 -13 0 0 -14
s:get	-4 4 -6 4 0 0 -14 -4
s:gin	0 11 0 -10 0 0 0 0
s:ginger	0 -5 0 -6 0 0 0 12
s:give	-3 2 -6 2 12 2 4 -20
s:given	-5 8 0 -12 -22 6 7 18
s:giving	0 6 0 10 -1 0 -6 -11
s:glove	0 15 0 -24 6 0 0 2
s:go	-5 -9 -1 3 -1 7 -5 10
s:goat	0 -5 0 9 0 0 0 0
s:gold	3 0 3 0 0 0 0 -11
s:good	-11 -1 3 9 -11 -16 -8 7
s:government	-7 1 -2 0 -26 -1 4 18
s:grace	0 12 0 -1 8 0 0 -19
s:grain	0 -17 0 14 6 0 0 -4
s:grand	0 -7 0 18 0 0 0 -11
s:grant	-7 19 11 -4 -15 0 0 -11
s:grape	0 9 0 0 -1 0 0 -5
s:great	0 -3 0 -8 13 0 0 0
s:grid	0 -9 0 16 -3 0 0 -1
s:groundnut	0 -9 0 7 0 0 0 1
s:group	0 0 0 15 -7 0 5 -15
s:grow	0 -8 0 11 0 0 0 -3
s:grower	0 5 0 -1 10 0 0 -10
s:growth	0 5 0 13 -1 0 0 -12
s:guangzhou	0 -8 0 0 -4 0 0 11
s:guayaquil	0 -13 0 0 -5 2 0 14
s:gyeongju	0 -9 0 3 8 0 0 -3
s:h	0 -7 0 14 -1 0 0 0
s:had	2 -24 -4 34 -3 -2 -26 -1
s:hague	0 -2 0 10 -5 0 0 0
s:half	11 -3 0 4 -15 0 8 -2
s:halve	0 2 6 -12 -1 0 0 6
s:ham	0 -10 0 0 3 0 0 2
s:hand	0 7 0 6 -16 3 -3 -5
s:handed	0 0 0 0 9 0 0 -6
s:happen	3 23 0 -17 2 0 0 -10
s:happened	0 -3 0 11 6 0 0 -12
s:hard	0 -1 0 -20 12 0 9 2
s:harvest	0 -5 0 11 -1 0 0 -1
s:has	-10 -5 -1 8 2 5 2 -12
s:hasn't	0 0 0 12 -2 0 0 -6
s:have	-8 -11 0 13 -10 -3 16 -8
s:having	0 -15 0 4 0 0 5 4
s:hazelnut	0 -2 0 -4 0 0 0 11
s:he	0 -5 -1 12 -7 -8 8 -5
s:he'd	-1 0 0 13 -2 0 0 -6
s:he'll	0 0 0 12 -5 0 -6 0
s:headline	0 -11 0 11 0 0 0 0
s:health	0 -6 0 20 0 0 0 -12
s:hear	0 -16 0 -26 42 0 -2 -7
s:hearing	-4 -34 -3 -22 48 -2 0 -9
s:heating	0 -6 0 14 2 0 0 -14
s:hedge	0 0 0 9 -7 0 0 0
s:heightened	0 -11 3 -4 0 0 0 8
s:help	0 0 0 0 6 3 0 -10
s:her	0 0 0 12 -20 0 0 1
s:here	-1 -16 0 10 -16 0 9 9
s:hereby	0 0 0 -9 0 0 0 11
s:high	11 -10 0 0 0 0 0 0
s:higher	-4 19 -2 -13 -15 0 -2 5
s:highest	0 -1 0 8 -1 0 0 -1
s:highly	0 -2 0 -1 0 0 0 8
s:him	0 -25 0 11 14 0 0 0
s:his	-3 -9 -7 14 -11 9 0 -2
s:hit	0 14 0 -14 -5 2 0 0
s:holmium	16 -10 0 -4 0 0 0 0
s:homework	0 0 0 13 0 -9 0 0
s:hope	0 0 0 3 7 0 -9 0
s:hospital	0 0 0 15 -3 0 0 -7
s:hotel	0 -8 1 17 0 0 0 -10
s:hour	-11 -14 -2 15 -26 0 0 11
s:house	0 8 0 7 -8 0 0 -6
s:household	0 -34 0 45 -1 0 0 -14
s:how	-9 0 0 -2 -7 0 5 16
s:however	0 -3 0 -6 0 0 0 12
s:i	-4 1 -3 12 -15 -4 0 3
s:i'll	0 5 6 -10 0 0 0 0
s:i'm	0 -9 0 10 0 0 0 1
s:i've	0 -6 0 -15 0 0 0 20
s:ice	0 -6 0 15 -10 0 0 -3
s:idea	0 -8 0 10 0 0 0 0
s:if	0 19 -9 -16 3 -12 -2 -2
s:import	3 -9 17 -3 7 0 0 0
s:important	0 0 0 13 -6 0 4 -14
s:importer	3 -4 6 -15 8 0 0 5
s:impose	2 -6 0 11 6 0 3 -21
s:in	0 -9 -4 11 -2 0 -23 7
s:including	-3 4 8 -4 -6 0 -1 1
s:increase	-1 12 0 -6 0 0 0 0
s:industrial	0 -9 0 19 -5 0 0 -6
s:industry	0 -5 1 9 -8 0 0 0
s:inflation	0 -7 0 10 0 0 0 0
s:inform	0 0 0 10 0 0 0 -13
s:initial	0 1 0 -11 7 0 0 5
s:ink	0 9 0 -13 0 0 0 4
s:inquiry	0 -15 0 0 20 0 0 -7
s:instead	3 -4 0 -8 -14 0 -2 23
s:instructed	-1 -3 0 -7 -5 0 16 1
s:instrument	0 9 0 2 3 0 -5 -14
s:intend	0 16 0 4 -14 0 3 -18
s:interest	0 -11 0 30 -9 0 0 -15
s:interview	0 -2 0 -10 1 0 0 13
s:into	2 4 8 -10 3 0 8 -10
s:introduce	11 -2 0 -6 -4 0 0 4
s:investigation	0 1 -2 -4 12 0 0 -11
s:investment	0 -8 0 14 -1 0 0 -1
s:invited	0 -16 0 17 0 0 0 -4
s:irrigation	0 -11 0 17 0 0 0 -5
s:island	0 0 0 18 0 0 0 -15
s:isn't	0 10 0 9 -19 0 -6 0
s:issue	0 -5 0 -2 9 0 0 0
s:istanbul	0 0 0 10 0 0 0 -7
s:it	-25 3 -16 -6 2 -5 3 12
s:its	7 -5 1 -17 18 7 4 -1
s:itself	0 -7 0 -20 21 0 0 3
s:job	0 4 0 -12 -1 0 0 9
s:john	0 -1 0 10 0 0 0 -7
s:joint	0 -11 0 6 5 0 2 -6
s:journey	0 -9 0 11 0 0 0 0
s:judge	0 6 0 12 -6 0 -5 -7
s:jump	0 -4 0 -11 11 0 0 6
s:just	0 -33 13 6 -6 0 0 24
s:justice	0 -8 0 -2 11 0 0 0
s:jute	0 -16 0 5 0 0 0 10
s:karachi	0 10 0 -9 0 0 0 0
s:karoline	0 9 0 -8 0 0 0 0
s:kava	0 8 0 -10 0 0 0 2
s:keep	-11 -7 5 -4 0 0 5 8
s:kilometre	0 -6 0 13 0 0 0 -4
s:kim	0 5 0 -11 0 0 0 3
s:kind	0 1 8 -1 6 0 0 -15
s:king	0 10 0 -9 0 0 0 0
s:kitchen	0 10 0 -12 -1 0 0 6
s:knitwear	0 10 0 -15 0 0 5 0
s:know	-5 3 -3 -12 0 0 0 18
s:košice	0 -8 0 11 0 0 0 -2
s:kuala	0 -6 0 5 -5 0 0 12
s:labor	6 -8 0 9 0 0 0 -9
s:lahore	0 -1 0 10 0 0 0 -4
s:lamp	0 0 0 13 0 0 0 -11
s:land	6 10 0 0 -9 0 -1 -12
s:lapse	4 -9 14 -5 2 -2 1 -5
s:last	-7 2 0 -21 2 -8 17 10
s:lasted	0 -5 0 22 -4 0 0 -14
s:late	-5 -4 0 17 -11 0 0 -1
s:later	-1 -8 0 0 1 7 5 0
s:latest	4 19 0 -18 -2 9 0 -12
s:latter	0 10 0 -8 0 0 0 0
s:law	-8 12 -4 -7 -6 12 -7 1
s:lawyer	0 -19 0 16 9 0 0 -12
s:lay	0 -12 0 25 2 0 -6 -11
s:lead	0 -12 0 0 -3 2 8 2
s:leader	0 7 0 -1 -12 -3 4 1
s:leaf	0 -3 0 11 0 0 0 -7
s:leap	0 8 0 -8 0 0 0 0
s:least	0 14 -2 -4 -8 0 7 -11
s:leave	0 -26 -4 7 6 -3 -25 21
s:leavitt	0 9 0 -8 0 0 0 0
s:led	0 8 0 -11 9 0 0 -4
s:legal	0 11 0 -9 -2 0 0 0
s:lengthen	0 0 0 -6 0 0 0 9
s:lentil	0 13 0 -12 0 0 0 0
s:less	-1 7 -6 -18 21 0 0 -3
s:letter	-2 -8 0 0 -7 1 4 16
s:level	0 11 0 0 -14 0 -3 0
s:levy	0 7 0 10 -23 0 -8 -4
s:licence	23 -23 -3 0 3 -8 -9 -5
s:license	4 -10 0 5 0 0 1 -3
s:licensing	13 0 0 -7 0 0 0 0
s:lie	0 -8 0 9 5 0 0 -8
s:life	0 18 0 -6 0 0 0 -10
s:lift	1 -3 -1 19 -16 0 0 -4
s:light	0 -5 0 11 0 0 0 -4
s:like	0 11 0 0 -11 0 3 -7
s:likely	0 -13 0 -4 0 0 -1 18
s:likewise	7 0 0 -1 6 0 0 -11
s:limited	0 15 0 -5 0 0 0 -10
s:line	-2 16 0 -11 8 0 4 -16
s:list	6 -7 7 -3 18 0 0 -16
s:lithium	22 -13 0 0 -5 0 0 -4
s:little	14 -18 0 5 -4 0 0 1
s:live	0 0 0 -3 -10 0 0 8
s:livestock	0 -10 0 0 7 0 0 0
s:loaded	0 -4 4 -8 15 0 -3 -15
s:lobster	0 10 0 1 0 0 0 -16
s:local	0 -6 0 12 -3 0 0 -2
s:lock	0 -3 0 17 -1 0 0 -11
s:lodged	0 0 0 -9 12 0 0 0
s:long	0 -5 0 -1 -15 0 -3 19
s:longer	0 0 -2 12 3 0 -5 -13
s:look	0 -22 0 -6 14 0 1 7
s:lorry	0 -7 0 26 -11 0 6 -19
s:los	0 7 0 1 2 0 0 -12
s:losse	0 11 0 -11 0 0 0 0
s:lot	0 -3 0 -12 7 0 0 7
s:lower	-4 0 0 8 10 0 -6 -11
s:lumpur	0 -5 0 4 -5 0 0 13
s:m	0 -4 16 -8 0 0 -2 6
s:machine	0 2 8 -7 5 0 0 -5
s:madrid	0 -2 0 16 0 0 0 -9
s:magnet	0 13 0 0 -3 -6 -1 -9
s:main	15 0 0 -22 6 0 0 0
s:maintain	0 -4 0 -2 0 0 0 10
s:maize	4 3 0 -13 0 0 0 6
s:majority	0 0 0 -5 10 0 0 0
s:make	23 6 -10 -9 -1 0 7 -14
s:maker	0 -17 -1 11 1 0 0 6
s:making	0 11 0 -11 0 0 0 0
s:management	0 0 0 20 0 0 0 -18
s:mandate	0 -5 0 -2 -3 0 12 0
s:mangoe	0 14 0 -7 -8 0 0 0
s:marble	0 -8 -1 -5 8 0 0 10
s:march	0 -7 0 13 0 0 0 -3
s:margin	0 12 0 -14 0 0 0 1
s:mark	0 8 0 -10 0 0 0 5
s:marked	0 -11 0 9 0 0 0 0
s:match	0 -4 0 16 -8 0 0 -4
s:material	16 -7 0 0 -2 0 0 -9
s:matter	-1 -4 0 18 -6 0 -3 -3
s:may	-9 -6 0 -2 21 1 -17 -4
s:me	0 -1 0 -3 -17 0 7 14
s:mean	0 -13 10 8 -9 0 0 3
s:meanwhile	0 -15 0 -8 0 2 0 23
s:mediator	0 -6 0 35 -18 0 -3 -13
s:medicine	0 16 0 -17 -5 0 0 9
s:meet	-4 -36 -12 16 0 -3 2 14
s:memo	0 3 0 -9 0 9 0 0
s:men	0 -5 0 -6 0 4 0 10
s:merdeka	0 9 0 -8 0 0 0 0
s:merely	0 15 0 -11 0 0 0 -7
s:metal	23 12 2 -23 -9 0 0 -13
s:metre	0 -4 0 18 -2 0 0 -11
s:michelsen	0 12 0 -5 -6 0 0 0
s:mid	0 8 0 -6 0 0 0 0
s:midnight	-8 -10 -4 -15 3 0 -1 26
s:might	4 10 0 2 0 2 -8 -18
s:milk	0 5 0 -14 9 0 0 0
s:mill	0 -4 0 0 -8 0 0 10
s:million	0 -9 0 35 -14 0 -2 -19
s:mind	0 -1 0 11 -4 -1 -1 0
s:mine	0 1 0 6 -10 0 0 0
s:mineral	0 4 0 -22 10 0 0 9
s:minimum	0 22 0 -15 0 0 0 0
s:minister	0 9 -1 -11 1 -3 -17 14
s:ministry	10 -3 -9 3 2 0 4 -8
s:minute	0 -5 8 -4 5 0 0 -3
s:mirror	0 0 0 11 -12 0 0 0
s:missing	0 0 0 7 0 0 0 -2
s:mon	0 13 0 -4 0 0 0 -7
s:monday	2 15 7 -6 -2 0 -1 -12
s:money	0 -10 0 12 0 1 -2 -4
s:montego	0 0 0 10 -9 0 0 0
s:month	0 -17 -3 -1 8 0 1 11
s:mood	0 -10 0 8 0 0 0 0
s:moratorium	0 -8 0 18 -7 0 0 -4
s:more	8 -6 0 -1 -3 8 -16 6
s:most	0 4 -3 1 -11 3 7 -7
s:mostly	0 9 0 -8 0 0 0 0
s:motorcycle	0 19 0 -14 1 0 0 -9
s:mountain	0 14 0 -9 0 0 0 -3
s:move	-3 0 -1 -5 0 12 -8 5
s:muscat	0 0 0 10 0 0 0 -8
s:museum	0 -4 0 17 -1 0 0 -10
s:musician	0 0 0 11 0 0 0 -11
s:must	0 -25 -2 0 17 7 1 -26
s:my	-5 -13 3 25 -7 0 -3 -4
s:name	0 -10 0 4 0 6 0 0
s:named	0 8 0 -6 9 0 0 -7
s:national	0 -6 0 11 -3 0 6 -5
s:natural	0 20 0 -18 0 0 0 0
s:nearly	0 8 0 0 -5 0 0 -3
s:need	8 0 -5 0 0 -3 -12 0
s:negotiate	0 3 0 -9 -13 0 14 1
s:negotiation	0 -2 0 0 -13 0 19 -6
s:neighbour	0 4 0 14 -3 0 0 -19
s:neither	-6 -21 0 0 14 0 0 6
s:net	0 -8 0 -7 16 0 -1 0
s:never	0 -2 0 14 -6 0 0 -9
s:new	6 3 -9 1 -5 0 -20 1
s:newspaper	7 -18 0 21 -3 0 0 -6
s:nexperia	-5 -6 0 18 0 0 0 -1
s:next	0 0 -11 12 1 -14 -19 0
s:night	-3 -16 1 16 -10 -1 0 4
s:nil	0 11 0 0 -6 0 0 -4
s:nine	0 5 0 -13 7 0 0 0
s:no	16 -9 -7 -2 -7 0 5 6
s:nobody	-2 7 1 0 10 -1 -3 -11
s:non	0 -8 0 11 0 0 0 0
s:none	0 -8 0 10 -3 0 -4 5
s:noodle	0 0 0 -11 11 0 0 0
s:noon	0 2 -2 0 12 0 0 -12
s:nor	0 -8 3 -8 1 0 0 11
s:north	0 -9 0 16 0 0 0 -5
s:northern	0 -4 0 20 -3 0 0 -12
s:not	-15 3 0 4 0 6 -24 1
s:note	-3 3 8 -10 -20 0 0 21
s:nothing	2 1 -3 -2 -17 -2 11 5
s:notice	28 -20 2 4 -15 -7 -5 4
s:notification	0 0 0 -14 16 0 0 0
s:now	-6 0 4 16 -32 0 -12 0
s:nut	0 0 0 -17 4 0 0 15
s:nvidia	0 -11 0 16 0 0 0 0
s:o'clock	0 0 0 -3 8 0 0 -4
s:object	0 -5 0 0 17 0 0 -11
s:objection	0 -16 0 24 -7 0 -5 0
s:obligation	0 -2 0 13 0 0 0 -9
s:odd	0 0 0 10 -1 0 0 -5
s:of	21 -8 -9 4 6 -6 1 -8
s:off	-5 -8 -8 11 4 1 -19 2
s:offer	0 -20 0 0 20 0 26 -36
s:office	0 -6 1 13 0 0 0 -7
s:officer	0 9 0 -16 0 0 0 8
s:official	0 9 0 0 -9 0 0 0
s:oil	-2 1 3 -5 1 -12 17 -1
s:old	-3 -2 -2 10 -3 -1 0 -1
s:older	0 -1 14 -13 7 0 0 -3
s:olive	0 18 0 -7 0 0 0 -8
s:on	-10 15 -9 -10 9 -6 3 0
s:once	0 11 0 -3 -8 10 -9 -5
s:one	13 -9 -11 0 3 0 -3 0
s:onion	0 -7 0 -5 0 0 0 16
s:open	-6 -14 0 21 3 0 0 -16
s:opened	0 -3 0 21 -18 0 0 -3
s:operated	-3 -1 0 -1 9 0 0 0
s:operation	0 14 0 -5 0 0 0 -7
s:operator	0 -12 0 33 -3 0 0 -20
s:opinion	0 -3 0 -15 16 0 0 2
s:opportunity	0 9 0 4 0 0 0 -12
s:or	0 3 0 -14 10 -3 11 -7
s:oral	0 0 0 13 -10 0 0 -1
s:orange	0 13 0 -3 -2 0 0 -4
s:order	-2 4 0 -3 -20 25 -10 0
s:ordinary	0 12 0 3 -7 0 0 -22
s:ore	12 -7 0 -5 1 0 0 -1
s:origin	0 11 0 0 -10 0 0 0
s:original	0 0 0 15 0 0 0 -14
s:osaka	0 4 0 6 0 0 0 -10
s:other	-1 7 -2 -14 4 -7 21 -2
s:otherwise	0 0 1 -3 -19 2 1 9
s:our	-10 -11 0 10 0 -3 -11 11
s:out	1 -5 15 -5 -15 8 -7 6
s:output	0 0 0 11 0 0 0 -9
s:outside	1 -2 8 -7 11 0 0 -9
s:over	4 -6 0 -3 -22 0 10 15
s:overtime	-3 -7 0 13 0 0 0 0
s:owe	-3 -2 0 -1 0 0 0 10
s:own	6 9 12 -8 -20 0 4 0
s:owned	9 -7 0 -3 2 0 0 0
s:owner	0 -18 0 9 -19 26 0 -17
s:p	1 -5 15 -13 12 0 0 -9
s:package	0 2 0 -2 -11 0 17 -8
s:pact	0 -5 0 -5 22 0 -8 -2
s:page	0 -17 0 17 6 0 0 -14
s:palace	0 -9 0 12 0 0 0 0
s:paper	-7 -31 -3 10 -4 7 0 21
s:paragraph	0 0 0 -5 8 0 0 0
s:parcel	-5 -3 5 -9 21 0 0 -20
s:pari	0 12 0 -4 -3 0 0 -3
s:parish	0 -7 0 11 0 0 0 -3
s:park	0 0 0 10 -7 0 0 0
s:parliament	0 0 0 -4 20 -1 0 -14
s:part	0 4 0 1 -10 -1 -4 3
s:partner	0 23 0 -5 -2 0 4 -19
s:party	0 -3 0 31 -9 4 4 -32
s:pass	0 15 0 8 -22 0 -8 -5
s:passenger	0 -13 -2 15 0 0 0 1
s:past	-1 3 0 -1 -18 0 0 12
s:patented	0 14 0 -7 -7 0 0 -3
s:pause	-8 16 0 -16 -14 -6 0 5
s:pay	-1 14 0 -3 0 -13 -23 0
s:payable	0 12 0 7 -15 0 0 -9
s:payment	0 -7 0 26 -2 0 0 -16
s:peak	0 -3 0 19 0 0 0 -15
s:peanut	0 -9 0 12 0 0 0 0
s:pen	0 -5 0 12 -13 0 0 6
s:people	0 -1 0 21 -9 0 0 -5
s:per	-1 -18 0 6 18 0 0 -8
s:period	-2 10 -3 -10 -11 1 0 7
s:permanent	0 16 0 -10 -6 0 0 0
s:permit	11 -9 0 9 -8 0 0 -5
s:peso	0 -6 0 -5 0 0 0 11
s:pharmaceutical	0 -12 6 4 8 0 0 -5
s:phase	0 -19 0 4 17 0 0 -4
s:phone	0 14 0 1 -5 0 0 -18
s:phosphate	1 11 0 0 -9 0 0 -4
s:pickup	0 13 0 -12 0 0 0 0
s:pineapple	0 1 0 -9 8 0 0 0
s:pipe	0 14 0 -19 0 0 0 6
s:pistachio	0 12 0 -18 0 0 0 7
s:place	-8 11 -3 -17 4 0 4 9
s:plain	0 0 0 -6 0 0 0 8
s:plan	-7 9 -5 17 -21 5 -13 -16
s:plane	0 -13 0 22 -2 0 -1 -6
s:plant	0 -1 5 13 -16 4 -2 -14
s:play	0 -8 0 23 0 0 -1 -16
s:played	0 0 0 13 -8 0 0 0
s:player	0 -8 0 21 -2 0 -6 -3
s:please	0 2 0 -17 13 0 0 1
s:pleased	0 -9 0 0 0 0 0 8
s:plum	0 8 0 -9 5 0 0 -7
s:point	0 -17 0 14 -14 4 0 3
s:police	0 0 0 11 0 0 0 -8
s:poll	0 -1 0 -5 12 0 0 -5
s:polysilicon	-1 34 0 -29 -4 0 0 -2
s:pool	0 0 0 11 0 0 0 -10
s:pork	-1 -11 -2 -15 28 2 0 -1
s:port	-18 -4 3 -8 32 3 -1 -17
s:portale	0 -10 0 6 0 0 0 3
s:position	0 17 0 -13 -2 0 0 0
s:post	-7 1 0 -1 23 0 0 -18
s:postpone	2 5 0 -4 8 0 0 -12
s:potash	0 -4 0 -6 -5 0 0 15
s:pound	0 6 0 4 -1 0 0 -11
s:powder	0 0 0 -14 15 0 0 2
s:power	0 1 0 -1 11 -1 0 -6
s:prepare	0 -2 0 -7 -17 0 5 19
s:present	-7 -2 -6 -5 -22 4 5 16
s:presented	0 2 0 -5 9 0 0 -4
s:president	3 -9 0 23 -10 -6 -6 0
s:press	0 -10 0 5 -1 0 0 9
s:previou	0 9 0 -10 0 0 0 0
s:price	-4 9 -6 7 -8 -2 -15 1
s:priced	0 9 0 -9 0 0 0 0
s:prince	0 -8 0 10 0 0 0 -1
s:printed	0 7 0 -11 0 0 0 5
s:prisoner	0 -1 0 10 -2 0 -2 0
s:prize	0 0 0 12 -10 0 0 0
s:procedure	0 0 0 -4 -12 0 0 17
s:proclamation	-1 19 0 -19 21 0 0 -23
s:product	13 -8 0 1 14 0 0 -18
s:production	0 -7 0 9 0 0 0 0
s:progress	0 -1 0 11 0 0 0 -7
s:prolongation	0 -11 0 -22 -2 0 14 19
s:proof	0 9 0 -8 0 0 0 0
s:proper	0 -6 0 9 0 0 0 0
s:property	0 -7 0 22 -5 0 0 -8
s:proposal	0 -14 0 21 -5 0 0 0
s:propose	0 -13 -1 13 -7 0 -8 12
s:protect	0 11 0 -4 0 0 0 -5
s:protest	0 -9 0 13 2 0 0 -10
s:protocol	0 -3 0 -8 23 0 0 -10
s:provided	-2 -1 0 -15 21 0 0 0
s:provisional	0 23 0 -5 -8 2 0 -13
s:provisionally	0 4 0 4 0 0 0 -10
s:public	0 -14 0 14 1 0 0 -5
s:publication	0 3 11 0 -12 0 0 -6
s:publish	12 -13 0 5 0 0 -2 -1
s:pulp	0 -8 0 0 0 0 0 9
s:pump	0 -6 2 11 0 0 0 -4
s:pumpkin	0 -7 0 -7 0 0 0 16
s:purchase	0 -14 0 10 13 0 0 -8
s:put	1 5 -3 -3 3 12 0 -15
s:q	0 -9 0 0 0 0 0 12
s:quarrel	0 -2 0 16 -3 0 5 -16
s:question	0 0 -3 15 -8 0 0 -3
s:queue	0 9 0 -4 0 0 0 -4
s:quiet	0 0 0 16 0 0 0 -13
s:quinoa	0 19 0 -17 0 0 0 0
s:quota	-9 20 0 -3 9 0 -2 -23
s:radio	-2 -11 0 27 0 0 0 -19
s:rail	0 -2 0 31 -2 0 0 -26
s:railway	0 0 0 14 0 0 0 -12
s:rain	0 -15 0 31 -12 0 0 -10
s:raise	0 8 0 -3 -10 0 15 -8
s:raisin	0 -4 0 -8 0 0 0 12
s:rang	0 -16 0 24 0 0 0 -9
s:range	0 10 0 -8 0 0 0 0
s:rare	28 -13 0 5 -30 -10 2 -7
s:raspberry	0 10 0 -5 0 0 -3 0
s:rate	-11 11 -17 -9 0 -4 -1 10
s:rather	0 -14 0 0 8 0 0 6
s:ratify	0 9 0 -9 14 0 -1 -10
s:raw	15 5 10 -28 -6 0 0 0
s:re	0 9 0 -7 0 0 0 0
s:reach	0 -7 -1 14 6 -6 -7 -5
s:read	0 -13 0 14 0 0 4 -6
s:reader	5 -10 0 15 -5 0 0 -10
s:receive	0 -3 0 0 13 0 -1 -6
s:recess	0 -8 0 22 -11 0 0 -4
s:reciprocal	-7 3 2 13 -27 0 -2 -1
s:recommend	0 0 0 -7 0 0 9 1
s:reconvene	0 -1 0 16 -3 0 0 -11
s:record	0 10 0 -8 2 0 0 -5
s:red	0 13 0 -22 5 0 0 7
s:reduce	0 -1 0 18 -1 0 -1 -16
s:reduction	-1 2 0 -20 1 1 1 12
s:refund	0 -3 -6 4 11 0 0 -12
s:regime	-1 10 0 -7 3 0 0 -2
s:register	3 -17 0 27 -19 0 0 1
s:registered	0 12 0 -8 -2 0 0 0
s:registration	0 -8 0 15 -1 0 0 -4
s:regretted	0 17 0 -15 0 0 0 0
s:relief	0 -13 0 7 10 0 0 -4
s:relieved	0 0 0 9 -7 0 0 -1
s:remain	-14 -5 -5 14 2 -1 4 -3
s:remind	0 -10 0 22 -1 0 0 -11
s:reminder	0 -21 0 25 -2 0 0 -3
s:renewal	-1 9 0 -17 -1 0 0 11
s:rent	0 -2 0 10 0 0 0 -6
s:repair	0 0 0 9 -2 0 -3 0
s:replace	0 27 -7 -7 1 0 0 -16
s:reply	0 -12 0 -3 5 0 14 -1
s:report	-1 -7 0 13 14 -6 -10 -14
s:representative	-3 8 -4 0 9 0 0 -15
s:reprieve	0 0 0 -15 -1 14 0 1
s:request	0 0 0 -8 20 0 -1 -7
s:require	21 -8 0 -15 5 0 0 0
s:reserve	0 -4 0 17 0 0 0 -11
s:respectively	0 -11 0 6 0 0 0 5
s:response	-1 9 0 -4 0 0 0 0
s:rest	5 8 -2 -16 0 0 7 0
s:rested	0 -11 0 15 0 0 0 0
s:result	0 -13 0 2 -1 0 11 3
s:resume	0 -4 0 2 12 0 1 -11
s:retain	0 -12 0 16 0 0 0 -3
s:retaliation	0 3 0 11 -1 0 0 -14
s:retroactive	0 -8 0 16 0 0 0 -8
s:return	-1 3 -7 -1 3 -4 -14 5
s:revenue	0 11 0 2 -2 0 0 -12
s:review	-2 -16 0 -16 35 0 -14 0
s:revive	0 -15 0 8 0 0 0 8
s:rice	0 4 4 -26 10 0 0 13
s:ring	0 -23 0 16 3 0 0 0
s:river	0 -6 0 25 -9 0 0 -11
s:road	0 -8 0 23 -6 0 0 -8
s:roaming	0 -20 0 27 0 0 0 -7
s:room	0 -2 0 25 -6 0 0 -21
s:rose	0 -14 0 8 7 0 5 -7
s:rotterdam	0 11 0 -9 0 0 0 0
s:round	-2 3 -1 31 -31 0 7 -24
s:rule	35 -14 -5 -1 -6 -9 0 -14
s:run	-15 -8 17 -5 0 10 -18 5
s:saeima	0 0 0 -9 10 0 0 0
s:safeguard	0 56 -3 -36 -6 0 0 -30
s:sail	0 -14 0 21 -5 0 0 -3
s:saint	0 0 0 -9 0 0 0 10
s:sale	0 1 0 -13 -9 32 -4 -13
s:salmon	2 8 0 -10 5 0 0 -4
s:salt	0 10 0 -1 -7 0 0 0
s:same	-1 -2 1 -6 3 -6 -7 10
s:sanction	0 -15 0 18 2 0 0 -9
s:save	0 0 0 -8 -4 0 0 14
s:say	-3 10 2 -1 -5 -9 16 -17
s:schedule	0 3 0 -11 15 0 0 -7
s:scheduled	0 2 0 1 7 0 0 -14
s:school	0 -16 7 22 -11 0 0 -7
s:screen	0 9 0 -2 0 0 0 -5
s:sea	0 -2 -2 17 -5 0 0 -3
s:seal	0 10 0 -2 -3 0 0 -4
s:season	-4 -32 0 15 0 -4 6 9
s:second	-10 4 -7 8 18 -4 -3 -18
s:section	-5 8 23 -11 3 0 -1 -22
s:see	-2 0 2 18 -15 0 -5 -8
s:seed	0 18 0 -17 10 0 0 -13
s:seem	0 7 0 -9 2 0 0 0
s:sell	-6 -7 -2 7 -13 23 0 -18
s:semi	0 10 0 -8 0 0 0 0
s:senate	0 -17 0 0 20 0 0 -6
s:send	-1 1 0 -6 2 -2 -3 11
s:seoul	0 0 9 -4 0 0 0 0
s:separate	10 5 0 1 0 0 0 -19
s:sesame	0 -6 0 -8 16 0 0 0
s:session	0 -13 0 0 14 0 0 -6
s:set	0 -5 -3 -1 2 8 10 -8
s:settle	0 -14 0 2 8 0 14 -5
s:settlement	0 -9 0 0 -5 0 8 2
s:several	0 -12 4 8 -1 1 0 0
s:sfax	0 12 0 0 0 0 0 -10
s:shall	-7 -6 -5 -8 11 -4 2 11
s:share	0 -6 0 4 -8 11 0 0
s:shared	0 -13 0 15 0 0 0 0
s:shea	0 9 0 -8 0 0 0 0
s:sheet	8 6 0 8 -11 0 0 -16
s:shelve	6 1 0 4 -1 0 0 -9
s:shift	0 0 0 10 0 0 0 -9
s:ship	-8 9 2 -10 15 -7 0 -14
s:shipment	-1 -9 -11 7 23 0 0 -15
s:shipper	0 5 0 -12 6 0 0 0
s:shirt	0 15 0 -12 0 0 0 0
s:shoe	0 18 0 -19 -6 0 5 -1
s:shook	0 18 0 0 -1 0 0 -21
s:shore	-3 19 0 -6 -6 0 0 -1
s:short	0 -10 0 -3 -4 4 0 15
s:should	0 -2 4 0 14 -5 5 -20
s:show	0 -10 0 21 -1 0 0 -8
s:shrimp	0 -15 0 9 10 0 -8 1
s:shut	0 -4 0 6 -5 4 7 -13
s:side	2 1 -2 -5 -8 -9 -3 17
s:sign	-6 6 4 4 -8 8 -23 -1
s:signature	-3 -11 0 8 11 -6 1 -11
s:silk	0 -4 9 0 0 0 0 -4
s:since	1 -6 2 7 -12 -3 -5 2
s:single	0 -9 0 18 -5 0 0 -1
s:sit	-2 -12 0 17 -8 -1 -1 4
s:six	0 -10 0 3 -10 0 0 9
s:sixth	0 -9 0 12 0 0 0 0
s:slap	0 6 0 -11 -1 0 0 9
s:small	-2 -1 0 -12 15 0 0 2
s:smoke	0 -2 0 -6 -5 0 0 14
s:snow	0 -7 0 11 0 0 0 0
s:so	0 -6 -22 -7 8 15 -8 6
s:soap	0 0 0 -7 0 0 0 10
s:software	13 1 0 -26 0 0 0 0
s:solar	0 -11 5 6 0 0 0 0
s:some	13 6 0 10 -18 0 -9 -24
s:somebody	0 -11 -2 -17 -1 0 0 30
s:something	0 2 0 -20 1 0 2 14
s:soon	0 -12 0 0 10 0 0 0
s:south	0 -6 0 20 -4 0 0 -6
s:soybean	-4 0 0 15 -10 0 1 -3
s:speak	0 7 0 20 -15 -1 -2 -20
s:speaking	0 -1 0 -7 0 0 0 9
s:special	-2 14 0 -5 0 0 0 -6
s:spoke	0 4 0 -18 0 0 7 13
s:spoken	0 13 0 -17 -3 0 0 10
s:sprat	0 8 0 -23 14 0 0 0
s:spring	3 -8 0 10 -10 0 0 0
s:st	0 -6 0 -9 0 0 0 15
s:staff	0 -1 0 6 0 5 0 -9
s:stage	13 -5 0 5 -3 0 0 -9
s:stake	0 0 0 -15 0 0 0 13
s:stamp	0 0 0 12 -3 0 0 -7
s:standstill	-3 -6 0 15 2 0 0 -9
s:start	7 18 0 -5 0 -8 -7 -23
s:state	-2 -4 -1 -6 3 -1 0 14
s:statement	0 -6 0 12 -4 0 1 -4
s:stay	19 13 3 3 -20 -10 -10 -11
s:steel	-1 12 9 -2 -13 0 6 -22
s:step	0 28 0 -15 -9 0 0 -9
s:still	-10 -6 0 8 -9 -4 15 -3
s:stockfish	0 -15 0 16 1 0 0 -3
s:stockholm	0 -11 0 5 -9 0 0 14
s:stop	0 24 -6 -3 -17 5 0 -11
s:street	0 -6 0 13 0 0 0 -3
s:strike	-2 -4 -1 27 -19 3 0 -11
s:striker	0 0 0 12 -3 0 0 -3
s:stroke	0 5 0 -16 0 0 0 12
s:stuck	0 -7 0 9 0 0 0 0
s:study	0 9 0 -4 -1 0 0 0
s:stuff	0 10 0 -12 0 0 0 0
s:subject	0 0 0 -5 9 0 0 -1
s:subscription	0 -9 0 20 -1 0 0 -8
s:subsidy	0 -3 0 17 -9 0 0 -2
s:successor	0 7 0 7 0 0 0 -12
s:such	0 5 0 -3 -11 0 9 1
s:sugar	0 -19 0 3 -1 0 1 17
s:sum	0 -5 0 13 -2 0 0 -4
s:summary	0 6 0 -11 6 0 0 0
s:summer	0 3 0 17 -13 0 0 -14
s:summit	0 -17 0 17 -9 0 0 7
s:sunday	0 5 -1 -15 -8 0 0 19
s:superhard	10 0 0 0 0 0 0 -7
s:support	0 -7 0 9 0 0 0 0
s:supposed	0 0 0 11 0 -9 0 0
s:supreme	0 -9 0 -1 0 0 0 11
s:surcharge	-6 36 -11 0 4 0 -4 -46
s:suspend	0 1 -13 -3 3 -9 -12 8
s:suspension	19 -19 -3 -26 15 -6 5 7
s:switched	0 0 0 12 0 -10 0 0
s:table	0 -11 0 28 -23 3 0 0
s:take	0 -7 -6 16 5 -1 0 -6
s:takoradi	0 0 0 -6 12 0 0 -3
s:talk	-13 2 -9 13 -27 3 3 -4
s:talked	0 -10 0 16 -5 0 0 0
s:talking	0 2 0 -18 -2 0 9 8
s:tallest	0 10 0 -10 0 0 0 0
s:tariff	4 -12 1 8 -6 -3 13 5
s:tax	0 -4 0 -10 11 0 -5 12
s:taxi	0 -10 0 11 0 0 0 0
s:tea	0 14 0 -3 -16 0 0 4
s:team	0 -13 0 26 -4 0 -3 -3
s:technical	0 -8 0 22 -10 0 0 -2
s:telephone	4 -2 0 9 -30 -12 -8 10
s:telephoned	0 0 0 9 -3 0 0 -6
s:television	-2 -9 0 -5 -2 0 -1 27
s:tell	-4 15 -11 -18 -8 7 -12 21
s:temporary	12 12 0 -8 -6 0 -2 -6
s:terminal	0 -2 0 11 -9 7 0 -7
s:terminate	0 -5 0 -6 0 0 0 12
s:text	1 -9 0 -16 1 0 13 11
s:th	3 -14 0 -14 13 0 0 12
s:than	-6 0 -9 8 14 0 3 -18
s:thank	0 11 0 -9 0 0 0 0
s:that	1 3 8 -8 9 -1 -8 -3
s:the	-5 -13 5 13 7 4 -11 -4
s:their	-4 -10 -18 5 -6 -11 17 8
s:them	-1 10 6 -14 1 -2 15 -9
s:themselve	3 0 0 -6 -7 0 18 -6
s:then	-10 10 -7 -12 -1 -2 -8 13
s:there	-22 11 -13 9 -15 -1 -2 -1
s:therefore	0 -6 0 -1 -8 0 0 18
s:they	6 -2 15 -7 -18 -21 10 9
s:they're	0 -16 0 2 5 0 0 9
s:thi	-4 -4 -14 1 -9 4 0 11
s:thing	-1 0 0 -13 4 5 0 4
s:think	0 8 0 -1 0 0 -1 -2
s:third	-7 1 -2 6 -14 -4 -1 14
s:those	-10 13 9 -7 -11 -4 0 0
s:thousand	0 0 0 11 -8 0 0 0
s:thread	0 -1 0 -5 -1 0 0 10
s:threat	-2 -7 0 8 0 0 0 5
s:threaten	-2 0 0 8 0 0 -6 -1
s:three	2 1 -5 3 -18 1 -4 7
s:through	-6 -10 1 8 1 0 -3 3
s:thu	0 -2 0 -2 -8 0 0 13
s:thulium	13 -8 0 -3 0 0 0 0
s:thursday	0 -8 0 11 3 0 0 -6
s:ticket	0 -20 0 28 -2 0 0 -4
s:tide	0 9 0 -3 0 0 0 -4
s:tie	0 0 0 -6 10 0 0 0
s:tiktok	-7 -22 -1 -9 -19 40 -2 -12
s:tile	0 5 0 -14 -10 0 0 16
s:till	7 -33 -1 -7 -13 5 0 26
s:timber	0 -4 0 2 -11 0 2 9
s:time	-16 6 -7 -9 -6 12 0 6
s:tiruppur	0 11 0 -11 0 0 0 0
s:to	-10 -3 -16 0 5 9 18 -3
s:tobacco	0 -11 0 7 0 0 0 4
s:together	-9 -9 0 20 6 0 0 -14
s:toll	0 -16 0 18 -4 0 0 0
s:tomatoe	0 -18 0 12 0 0 0 3
s:ton	0 -14 0 -10 18 0 0 3
s:tonnage	0 -2 0 -11 19 0 0 -5
s:tonne	0 8 0 -8 0 0 0 0
s:too	-2 -14 5 12 2 0 0 -1
s:tour	0 -7 0 8 0 0 0 0
s:town	0 4 0 21 -6 0 -2 -19
s:trace	9 -1 0 -5 0 0 0 0
s:tractor	0 -7 0 1 -2 0 0 11
s:trade	0 2 -5 -2 16 0 -13 -7
s:trader	0 0 0 0 -7 0 -5 11
s:train	0 -8 0 12 0 0 0 0
s:tram	0 0 0 12 3 0 -1 -15
s:transcript	0 9 0 -15 0 0 0 8
s:transfer	0 -5 -2 25 -1 0 0 -14
s:transit	0 -10 5 0 4 0 0 -1
s:transport	-5 -1 0 9 10 0 0 -13
s:travel	0 -4 0 15 -5 0 0 0
s:treatment	0 3 9 -1 0 0 0 -12
s:treaty	0 0 0 -16 -6 0 25 1
s:trial	0 -2 0 10 0 0 0 -5
s:trip	0 -2 0 12 -4 0 0 -1
s:tromsø	0 -13 0 0 0 0 0 13
s:trouble	0 -8 0 0 0 0 0 9
s:truce	-27 -8 -7 4 -10 -17 -11 21
s:truck	0 -1 0 5 -13 0 0 7
s:try	0 -13 0 8 10 0 0 -8
s:tue	0 0 0 11 0 0 0 -8
s:tuna	0 -10 0 -5 -6 0 0 22
s:turn	0 0 0 -7 -14 0 8 10
s:twice	0 -9 0 14 -4 0 0 0
s:two	-4 -17 -24 12 -7 -20 14 9
s:type	0 8 0 -1 0 0 0 -4
s:tyre	0 2 0 -17 -1 0 0 17
s:unchanged	0 -5 0 -2 -1 0 0 12
s:under	1 -6 21 3 -4 8 -12 -6
s:understanding	0 -9 0 -9 6 0 10 6
s:union	0 0 0 22 -6 0 0 -17
s:unlawful	0 10 0 0 -11 0 0 -3
s:unless	2 6 -3 -17 -1 1 -7 11
s:until	-10 -13 5 2 0 -2 0 8
s:up	-12 -13 1 5 6 -4 0 10
s:updated	0 -14 0 21 0 0 0 -6
s:upon	0 -20 0 10 0 0 0 10
s:upper	0 3 0 15 -6 0 0 -16
s:us	3 -8 -5 -1 6 0 -1 5
s:use	-4 -13 8 20 -1 -1 0 -12
s:used	0 0 0 -5 15 0 0 -12
s:usmca	0 0 0 -17 18 0 0 0
s:utility	0 -8 0 14 0 0 0 -4
s:valid	-2 0 1 -5 -2 0 -2 11
s:validity	0 -2 0 -11 8 0 0 5
s:value	3 14 -6 -6 -4 0 0 -2
s:vancouver	0 0 0 11 0 0 0 -11
s:vanilla	0 11 0 -11 0 0 0 0
s:vanity	0 16 0 -10 0 0 0 -4
s:vehicle	0 -13 0 0 4 0 0 8
s:very	-3 9 0 -14 -5 0 0 16
s:vessel	-3 0 0 0 9 0 0 -7
s:video	0 -10 0 20 -16 3 0 0
s:village	0 0 0 10 0 0 0 -6
s:visit	0 -12 0 22 -5 -2 -1 0
s:visitor	0 -6 0 11 -2 0 0 0
s:voice	0 13 0 -10 0 0 0 0
s:void	6 -7 0 -7 16 0 5 -16
s:vote	-10 -7 -6 -7 28 0 -5 -23
s:wafer	0 -3 0 10 0 0 0 -4
s:wage	0 0 0 11 0 0 0 -6
s:waive	0 0 9 3 -10 0 0 -3
s:waiver	-2 7 -4 -10 5 0 0 0
s:wake	0 -12 0 -10 2 0 -2 17
s:walk	0 -6 0 18 -3 0 0 -7
s:walkout	0 -6 0 16 0 0 0 -7
s:want	0 0 -1 5 -14 -6 23 -14
s:war	0 -9 0 21 -6 0 -1 0
s:warehouse	0 21 0 -17 -1 0 0 -1
s:warn	0 11 0 -17 12 0 -3 -2
s:was	-6 -8 -25 10 -8 -13 22 6
s:waste	0 -13 0 17 -3 0 0 0
s:watch	-1 0 4 -9 1 0 0 5
s:water	-4 8 -4 4 0 0 0 -11
s:way	2 -11 0 -8 8 0 14 2
s:we	-4 -15 0 3 0 -5 0 13
s:we'll	0 0 0 9 -13 0 -2 2
s:weather	0 -1 0 -10 0 0 0 13
s:webinar	0 -1 0 10 -5 0 0 0
s:week	0 -23 7 6 3 3 -10 8
s:weekend	0 13 0 0 -1 0 0 -7
s:weekly	0 -11 0 -17 0 0 0 26
s:well	0 10 0 5 -11 0 -14 -3
s:were	-2 -7 4 18 -11 0 -11 -6
s:what	1 12 0 -13 -2 -3 -27 8
s:whatever	8 -4 0 -10 17 0 0 -7
s:wheat	0 5 0 8 -4 0 0 -11
s:when	2 0 0 -5 -11 0 0 6
s:where	-4 -2 -1 10 -18 0 -4 5
s:whether	0 -22 2 -10 14 -4 0 15
s:which	-7 -6 8 -11 4 16 0 7
s:whiskey	0 -14 0 16 -1 0 0 0
s:whisky	0 13 0 -16 0 0 0 4
s:who	-7 -16 0 19 0 0 0 -4
s:whoever	0 -1 0 5 -12 0 -2 8
s:whole	0 -3 -7 0 0 0 0 11
s:whose	-1 3 0 -10 1 8 0 2
s:why	0 0 0 -4 -10 0 0 17
s:widely	0 -12 0 14 0 0 0 0
s:will	-9 -5 -10 7 6 -10 -20 7
s:willing	0 5 0 9 -10 0 0 -5
s:win	0 -4 0 11 0 0 0 -4
s:wind	0 0 0 -4 11 0 0 -6
s:window	0 -18 0 4 12 0 7 -16
s:wine	-2 -12 9 0 -6 0 -2 14
s:winter	0 -7 0 16 -6 0 0 -2
s:wire	0 -5 0 17 9 0 0 -28
s:wish	0 1 0 5 2 0 0 -10
s:with	-13 1 5 5 -14 -11 9 2
s:withdraw	-3 7 0 1 11 0 -6 -16
s:without	-11 9 5 -8 -8 0 2 2
s:witnesse	0 -1 0 -12 15 0 0 0
s:won't	0 -8 0 2 -10 0 8 6
s:wood	0 17 -1 -1 -4 0 0 -7
s:wool	0 20 0 -12 0 0 0 -5
s:word	0 -10 0 -21 23 0 0 14
s:work	0 3 0 12 -9 0 0 -9
s:working	0 0 0 14 -1 0 0 -13
s:world	0 9 -7 -12 7 0 3 -4
s:worldwide	0 14 0 -10 -2 0 0 0
s:worth	-9 10 -13 0 -6 1 0 3
s:would	-1 -1 -20 -2 -10 15 3 10
s:write	0 -15 1 -2 20 5 -14 0
s:x	0 11 0 0 -1 0 0 -4
s:yarn	0 -13 0 0 -8 0 2 13
s:year	-1 -6 -2 -11 24 1 1 -1
s:yes	0 -9 0 -6 0 7 4 7
s:yet	0 -31 -3 10 19 -5 -2 2
s:york	0 -10 0 5 1 0 0 3
s:you	-5 -20 -6 12 0 0 -11 13
s:young	0 0 0 13 0 0 0 -13
s:your	-1 -13 9 12 -6 -11 -7 10
s:ytterbium	14 -9 0 -4 0 0 0 0
s:zero	0 13 0 -5 0 0 0 -4
s:·	0 -11 0 19 -10 0 0 0
s:—	-3 0 11 -10 -2 0 2 6
s:•	-10 0 -3 -1 0 0 5 4
sa:!	0 -17 0 20 0 0 0 -2
sa:"	7 -10 -7 10 -9 -8 -12 13
sa:" )	0 -8 0 11 0 0 0 0
sa:" .	0 2 0 -4 -1 0 -1 10
sa:" <person>	0 6 0 -18 8 0 0 5
sa:" and	3 -9 0 18 -4 0 0 -6
sa:" if	0 16 0 -13 0 0 0 -2
sa:" or	4 0 0 -11 0 0 0 0
sa:" over	8 -9 0 0 0 0 0 0
sa:" reciprocal	0 14 0 -4 0 0 0 -8
sa:" tariff	0 14 0 -5 0 0 0 -7
sa:'	0 -7 6 6 0 0 5 -12
sa:'s	2 -1 -1 0 -1 11 0 -5
sa:'s <level>	0 -12 1 -6 -4 0 0 21
sa:'s <organisation>	0 0 0 -16 13 0 0 1
sa:'s <person>	0 -4 0 -1 11 0 0 -4
sa:'s <quality>	0 9 0 -10 0 2 0 0
sa:'s been	0 -10 0 0 0 0 0 12
sa:'s commerce	-2 -8 0 15 0 2 0 -9
sa:'s duty	0 -12 0 -6 0 0 0 19
sa:'s foreign	0 0 0 8 0 0 0 -4
sa:'s good	0 16 0 5 0 0 0 -20
sa:'s ministry	0 0 0 -7 0 0 0 11
sa:'s own	0 0 0 8 0 0 3 -8
sa:'s parliament	0 -1 0 -9 13 0 0 -2
sa:'s post	0 12 0 -1 0 0 0 -9
sa:'s suspension	10 0 0 0 -7 0 0 -4
sa:'s tariff	0 -1 0 9 -5 0 0 -4
sa:'s to	0 15 0 -3 0 0 0 -10
sa:'s trade	0 20 0 5 -8 0 -1 -19
sa:(	0 7 0 0 -9 0 -1 0
sa:( <day-today>	0 15 0 -6 0 0 0 -5
sa:( until	0 -8 0 10 0 0 0 0
sa:)	-3 1 -2 10 0 -8 -4 -1
sa:) ,	-1 -1 0 10 -3 -6 0 1
sa:) -	0 -2 0 12 0 0 0 -5
sa:) .	-2 4 -2 2 8 0 0 -10
sa:) and	0 5 0 3 0 0 0 -9
sa:,	-5 -10 -19 17 -6 0 -3 6
sa:, "	14 -4 -1 -3 4 -3 -15 2
sa:, <day-ahead>	-4 0 0 -15 14 4 7 -3
sa:, <day-gone>	0 -10 0 20 -1 0 0 -6
sa:, <day-today>	0 -8 0 0 -5 0 0 12
sa:, <name>	3 -8 -4 -3 9 0 22 -14
sa:, <number>	9 10 -3 -9 -10 0 -4 4
sa:, <office>	0 -8 0 12 -6 0 0 1
sa:, <quality>	-2 15 0 -8 -14 -6 -2 13
sa:, <seat>	0 -5 0 -13 2 0 2 18
sa:, <span>	-4 3 0 -9 -9 0 -2 18
sa:, a	1 -28 10 14 -12 7 1 0
sa:, after	-2 -7 1 0 4 0 0 5
sa:, against	0 -12 0 15 0 0 0 -3
sa:, all	0 -20 0 8 0 0 0 12
sa:, aluminum	0 7 0 -5 0 0 0 0
sa:, and	-8 -6 2 -11 12 -5 -22 21
sa:, at	0 -12 0 11 0 -1 -4 0
sa:, be	0 0 0 -9 0 0 0 9
sa:, beside	0 4 0 11 0 0 0 -17
sa:, both	-3 -12 0 9 -8 0 -2 9
sa:, bring	0 13 0 -4 -1 0 0 -7
sa:, by	0 4 0 4 -17 -2 11 -5
sa:, coffee	0 -9 0 10 0 0 0 0
sa:, copper	0 11 0 -5 0 0 0 -5
sa:, cotton	0 12 0 -5 -5 0 0 -2
sa:, down	0 2 0 -12 0 0 0 11
sa:, end	0 -9 0 11 4 0 0 -6
sa:, failing	0 22 0 -17 0 0 0 -3
sa:, following	6 8 0 -14 0 0 0 0
sa:, germanium	9 -1 0 3 -2 0 0 -8
sa:, giving	0 -3 0 10 0 0 0 -3
sa:, had	0 -11 0 15 0 0 0 -3
sa:, half	0 14 0 -15 0 0 0 0
sa:, has	0 -20 0 13 -2 0 0 6
sa:, he	2 6 0 1 0 0 -12 -1
sa:, his	0 -10 0 -1 4 0 2 0
sa:, hour	0 -6 0 -5 0 0 0 12
sa:, i	0 20 0 -9 -2 0 0 -10
sa:, if	-4 7 -2 -12 3 0 1 1
sa:, in	-11 -5 0 27 -4 0 1 -14
sa:, is	-2 0 -1 -13 -3 6 0 15
sa:, it	-1 -8 0 -5 -8 0 3 16
sa:, its	0 -15 -1 0 4 0 3 9
sa:, just	0 -2 0 0 -2 0 0 8
sa:, like	0 1 0 0 8 0 0 -10
sa:, make	0 -8 0 13 0 0 0 -1
sa:, may	0 -4 0 -9 3 0 0 10
sa:, more	0 10 0 -9 0 0 0 0
sa:, mr	4 10 0 -17 0 0 12 -12
sa:, nobody	0 -9 0 -8 0 0 0 17
sa:, not	0 8 0 -13 -5 0 0 12
sa:, now	0 -6 -5 32 1 0 0 -28
sa:, of	9 -10 0 0 -3 0 0 2
sa:, on	4 5 -2 -1 -1 0 5 -10
sa:, one	0 7 0 -11 0 5 7 -9
sa:, only	0 8 0 -1 0 0 0 -4
sa:, or	0 -6 0 -11 18 2 0 0
sa:, plu	0 -7 0 13 0 0 0 -7
sa:, port	0 0 5 2 4 0 0 -13
sa:, provided	-1 8 0 -4 -4 0 0 4
sa:, put	0 10 0 -10 0 0 0 0
sa:, rare	7 0 0 2 0 0 0 -9
sa:, run	0 0 0 10 0 0 0 -6
sa:, say	0 6 0 -4 -9 0 -1 5
sa:, she	0 -12 0 5 -2 0 0 8
sa:, should	0 -4 0 13 0 0 0 -9
sa:, sign	0 -4 0 0 9 0 0 -5
sa:, since	0 11 0 -12 -2 0 0 3
sa:, so	-2 1 -1 -4 7 9 -2 -5
sa:, tariff	0 13 0 -2 0 0 0 -10
sa:, that	-1 -21 0 -4 7 0 0 22
sa:, the	7 -8 3 7 2 2 -9 -8
sa:, their	0 -11 0 0 5 0 0 4
sa:, then	0 -10 0 7 -4 0 0 3
sa:, three	0 3 0 -21 0 0 0 18
sa:, to	-2 -14 6 13 -2 0 13 -16
sa:, two	3 -8 0 -12 17 0 0 -3
sa:, under	-1 3 6 10 -8 3 -1 -20
sa:, unless	0 10 -3 -4 -26 0 0 8
sa:, up	0 14 0 -7 -7 0 0 -1
sa:, was	0 -18 0 26 0 0 0 -3
sa:, we	0 0 0 -10 8 3 -2 1
sa:, whatever	0 -6 -1 10 0 0 0 0
sa:, where	0 -1 0 16 -5 0 0 -14
sa:, which	-8 -6 -2 0 11 0 -13 9
sa:, who	0 -14 0 -6 14 0 -1 10
sa:, will	-5 -6 -5 2 -1 0 0 15
sa:, with	0 -5 2 18 -18 -1 -9 1
sa:, without	0 4 0 9 -1 0 0 -14
sa:-	9 -6 8 9 1 -1 2 -25
sa:- <name>	0 -6 0 17 -3 0 0 -5
sa:- built	0 -9 0 10 0 0 0 0
sa:- dump	0 0 0 9 0 0 0 -12
sa:- free	0 -1 0 -7 10 0 0 0
sa:- shore	0 9 0 -10 3 0 0 -2
sa:.	-16 0 -7 14 4 -5 -6 -4
sa:. <number>	13 7 0 -7 -1 0 0 -11
sa:. <person>	0 -3 0 13 0 0 0 -13
sa:. on	0 -10 0 0 16 0 0 -5
sa::	5 8 8 -10 6 -8 0 -11
sa:: <level>	4 16 -3 -11 -21 0 -3 5
sa:: <name>	0 4 0 0 -16 0 0 7
sa:: <number>	-1 3 4 -9 1 0 -1 4
sa:: <person>	0 -16 0 7 -4 0 0 8
sa:: <quality>	0 -3 0 14 -6 0 0 -5
sa:: a	0 0 0 2 8 0 0 -9
sa:: end	0 0 0 -12 -1 0 6 5
sa:: first	1 8 0 -9 -1 0 0 0
sa:: no	4 -11 0 -9 9 0 0 4
sa:: the	-2 9 12 -10 6 0 3 -20
sa:: what	0 0 0 14 0 0 0 -9
sa:;	0 -2 1 -1 -8 -3 11 2
sa:; <level>	0 -4 0 18 -14 0 0 0
sa:; <name>	-1 -4 0 17 0 0 0 -8
sa:; <quality>	0 -10 0 6 0 0 0 0
sa:; after	0 2 2 10 -1 0 0 -13
sa:; at	0 5 0 -21 0 0 0 17
sa:; for	0 6 0 -9 0 0 0 0
sa:; his	0 0 0 8 -5 0 0 0
sa:; in	0 0 0 -18 18 0 0 4
sa:; it	0 -13 0 7 0 3 0 2
sa:; its	0 13 0 -5 -5 0 0 -1
sa:; no	0 4 0 0 -14 0 0 7
sa:; soybean	0 0 0 -7 0 0 0 9
sa:; that	0 -3 0 9 -2 0 0 0
sa:; the	6 9 -2 -12 6 -2 -4 -2
sa:; they	0 16 6 -3 0 0 0 -17
sa:; without	0 -3 0 15 -12 0 0 0
sa:<agent>	-7 12 -21 5 0 9 -16 -6
sa:<day-ahead>	-17 -6 -16 33 -6 -7 7 -15
sa:<day-ahead> ,	-17 -1 0 -4 7 0 0 8
sa:<day-ahead> :	0 9 0 -6 0 0 6 -7
sa:<day-ahead> are	0 -8 0 8 1 0 0 0
sa:<day-ahead> is	0 9 0 -8 0 0 0 0
sa:<day-ahead> or	0 -4 0 8 -3 0 0 0
sa:<day-ahead> was	0 9 0 -11 0 0 0 0
sa:<day-gone>	8 1 -8 6 8 -2 -15 -13
sa:<day-gone> ,	0 17 -6 -18 -3 0 -3 11
sa:<day-gone> .	0 -3 0 0 18 0 -1 -8
sa:<day-gone> :	7 -15 0 6 1 0 0 -6
sa:<day-gone> after	0 -3 0 9 0 0 0 -4
sa:<day-gone> evening	5 9 0 -18 0 0 0 0
sa:<day-gone> it	0 -6 0 9 0 0 0 0
sa:<day-today>	0 -1 3 -7 -13 0 3 15
sa:<day-today> )	0 12 0 -7 0 0 0 0
sa:<day-today> .	0 -1 -5 1 -12 0 8 1
sa:<day-today> :	0 -2 11 -7 0 0 0 0
sa:<day-today> ;	0 -9 0 6 0 0 0 3
sa:<day-today> that	0 -6 0 8 0 0 0 0
sa:<duty>	0 1 4 0 9 0 -7 -10
sa:<gate>	-12 0 8 -6 15 1 -5 -3
sa:<goods-amount>	5 -8 0 13 -3 0 0 -7
sa:<goods>	12 5 -4 -7 4 -25 2 -6
sa:<level-noun>	-4 1 -12 -3 -1 -2 -2 14
sa:<level>	-19 7 -18 8 1 -19 3 -10
sa:<level> (	0 16 0 -16 -1 0 0 3
sa:<level> )	0 0 0 0 -7 0 0 11
sa:<level> ,	-7 -8 -6 12 2 0 3 -2
sa:<level> .	-16 11 -11 12 -18 -8 -17 -1
sa:<level> :	0 0 0 9 0 0 0 -11
sa:<level> ;	0 0 0 -16 2 0 0 17
sa:<level> <level>	0 3 0 -21 0 0 0 19
sa:<level> <span>	0 -14 0 16 0 0 0 0
sa:<level> and	-4 12 5 -16 0 0 -6 4
sa:<level> apply	0 18 0 -6 -10 0 0 -1
sa:<level> as	0 0 0 -2 11 0 -2 -8
sa:<level> at	0 -12 0 1 -2 0 0 11
sa:<level> before	0 -4 0 10 0 0 0 -5
sa:<level> end	0 10 1 -21 11 0 0 0
sa:<level> for	0 0 0 13 0 0 0 -13
sa:<level> from	0 0 0 3 14 0 0 -18
sa:<level> here	0 -5 0 9 0 0 0 -4
sa:<level> if	0 1 0 -8 0 0 0 5
sa:<level> instead	5 12 0 -11 0 0 0 -4
sa:<level> is	0 0 0 8 -7 0 8 -8
sa:<level> more	0 -8 0 10 0 0 0 0
sa:<level> now	0 11 1 -15 0 0 0 2
sa:<level> of	9 -2 0 13 -10 0 0 -12
sa:<level> on	-7 0 -11 5 4 0 7 -12
sa:<level> over	0 12 0 -5 -1 0 0 0
sa:<level> remain	0 -7 0 12 0 0 0 0
sa:<level> tariff	0 13 0 -13 -4 0 0 0
sa:<level> that	0 -9 0 -2 10 0 0 6
sa:<level> together	0 -6 0 10 0 0 0 -3
sa:<level> unless	0 11 0 -7 0 0 0 -3
sa:<level> until	0 5 0 -9 0 0 0 3
sa:<level> when	0 -12 0 13 0 0 0 0
sa:<level> will	0 -4 0 -8 11 0 4 -2
sa:<level> would	0 1 0 6 0 0 0 -9
sa:<money>	-5 -4 -13 15 11 0 0 -25
sa:<money> ,	0 -13 0 22 5 0 0 -17
sa:<money> .	0 11 0 -3 -3 0 0 -6
sa:<money> <span>	0 9 0 -8 0 0 0 0
sa:<money> in	0 13 0 -13 0 0 0 0
sa:<money> per	0 -12 0 -4 7 0 0 9
sa:<month-ahead>	0 -10 0 17 0 0 -4 -3
sa:<month-ahead> and	0 0 0 11 0 0 0 -11
sa:<month-gone>	6 -9 3 0 -2 0 0 3
sa:<month-gone> ,	0 0 0 -15 -7 0 6 15
sa:<month-gone> .	-2 0 0 -15 11 0 0 5
sa:<month-gone> is	0 0 0 -9 0 0 0 9
sa:<name>	1 7 3 -11 -10 12 16 -8
sa:<name> 's	8 7 4 -2 -7 0 0 -11
sa:<name> (	0 -8 0 5 0 0 0 4
sa:<name> )	0 7 0 1 0 0 0 -9
sa:<name> ,	0 -5 -1 18 -4 0 -3 -11
sa:<name> .	-4 -13 11 0 0 10 3 -3
sa:<name> ;	0 8 0 -16 0 0 0 9
sa:<name> <level>	0 -4 0 17 -5 0 0 -10
sa:<name> <number>	0 8 0 -19 0 0 0 12
sa:<name> agree	0 -12 0 0 0 0 0 12
sa:<name> and	-8 -6 -9 4 -4 3 2 6
sa:<name> are	0 -3 0 -10 -3 0 12 7
sa:<name> ask	0 0 0 -11 8 0 0 4
sa:<name> buy	7 0 0 -11 5 0 0 0
sa:<name> by	0 -7 0 9 -1 0 0 0
sa:<name> charge	0 -14 0 9 -8 0 0 15
sa:<name> did	0 11 0 -6 0 0 0 -2
sa:<name> doe	0 7 0 -9 0 0 0 0
sa:<name> end	0 0 1 1 -8 0 0 0
sa:<name> enter	0 10 0 -5 0 0 0 -4
sa:<name> expire	0 -2 0 -5 0 0 0 9
sa:<name> go	0 -12 0 15 -5 0 0 1
sa:<name> has	0 7 0 13 -13 0 0 -11
sa:<name> in	0 -3 0 -13 2 0 7 5
sa:<name> is	0 7 0 6 -10 0 0 -3
sa:<name> keep	0 -9 0 -2 12 0 0 0
sa:<name> levy	0 15 0 -14 0 0 0 0
sa:<name> may	0 10 0 -5 -9 0 0 5
sa:<name> on	0 -15 0 0 -4 0 2 10
sa:<name> pay	0 -1 13 -10 0 0 0 0
sa:<name> put	0 12 0 -4 -5 0 0 0
sa:<name> start	0 15 0 -15 0 0 0 0
sa:<name> take	0 12 0 -20 0 0 0 11
sa:<name> tariff	0 14 0 -14 -1 0 0 5
sa:<name> the	0 -10 0 16 -1 0 0 0
sa:<name> trade	-2 0 0 0 9 0 0 -1
sa:<name> want	0 7 0 -10 0 0 6 -3
sa:<name> was	0 -20 0 20 0 0 0 0
sa:<name> will	3 0 0 -16 18 3 0 -6
sa:<name> without	0 15 0 -5 -1 0 0 -8
sa:<name> would	-2 -9 0 20 12 0 9 -31
sa:<not>	6 -4 18 -8 -9 -3 0 9
sa:<number>	6 -2 7 3 -3 -24 3 -6
sa:<number> (	0 -9 0 10 0 0 0 0
sa:<number> )	1 -9 0 12 -2 0 0 -2
sa:<number> ,	-3 9 -13 -7 -25 0 0 13
sa:<number> .	-17 18 -8 -10 1 -7 9 -1
sa:<number> :	0 -6 5 -11 18 0 -1 2
sa:<number> ;	0 16 2 -18 0 0 0 0
sa:<number> <span>	0 -19 0 22 0 0 0 0
sa:<number> a	0 -14 0 2 6 0 0 5
sa:<number> after	0 -12 0 0 0 0 0 11
sa:<number> again	0 15 0 -5 -2 0 -4 0
sa:<number> and	2 8 0 -9 -5 0 -7 7
sa:<number> apply	0 -13 0 0 -5 0 0 18
sa:<number> are	0 -5 0 -2 0 0 0 8
sa:<number> before	0 -3 0 12 0 0 0 -8
sa:<number> cent	0 0 0 11 0 0 0 -12
sa:<number> economy	0 0 0 12 -2 0 0 -6
sa:<number> exclusion	-4 0 19 -11 -2 0 0 -4
sa:<number> hour	0 0 0 6 0 0 0 -8
sa:<number> if	0 -7 0 9 0 0 0 0
sa:<number> in	-3 10 0 -5 2 0 0 0
sa:<number> instead	0 -11 0 9 0 0 0 0
sa:<number> is	0 15 0 -14 2 0 0 -2
sa:<number> notice	14 0 0 -3 0 0 0 -9
sa:<number> on	2 -10 0 6 0 0 1 1
sa:<number> p	0 4 7 -12 0 0 0 0
sa:<number> pm	0 -3 0 9 0 0 0 0
sa:<number> th	3 -3 0 -14 12 0 0 0
sa:<number> there	0 -14 0 10 0 0 0 2
sa:<number> to	0 -14 0 14 4 0 2 -15
sa:<number> would	0 10 0 -4 0 0 0 -4
sa:<office> 's	0 -10 0 5 0 0 0 7
sa:<office> .	-1 17 0 -12 0 0 0 0
sa:<office> meet	0 -2 0 10 0 0 0 -4
sa:<office> of	4 -17 0 17 -3 0 -2 -2
sa:<office> on	0 0 0 -9 0 0 0 9
sa:<office> say	0 -12 0 1 7 0 1 1
sa:<organisation>	-2 16 0 -2 11 -3 -23 -19
sa:<organisation> 's	0 1 -3 8 1 0 2 -14
sa:<organisation> ,	0 -3 0 10 -1 0 0 0
sa:<organisation> .	-2 11 -2 7 -3 2 -6 -18
sa:<organisation> agree	0 15 0 -2 0 0 0 -12
sa:<organisation> announce	0 2 0 6 0 0 -1 -10
sa:<organisation> by	0 0 0 -8 9 0 0 0
sa:<organisation> can	0 15 0 -15 1 0 0 -7
sa:<organisation> extend	0 18 0 -7 0 0 0 -10
sa:<organisation> had	0 -6 0 15 -2 0 0 0
sa:<organisation> has	0 -10 0 -1 13 -5 -1 2
sa:<organisation> hear	0 0 0 -8 10 0 0 0
sa:<organisation> in	5 -2 -1 -17 17 0 -1 5
sa:<organisation> is	0 -12 0 9 2 0 0 0
sa:<organisation> may	0 -6 0 -6 2 0 0 10
sa:<organisation> on	0 0 0 -11 0 0 -1 15
sa:<organisation> prolong	0 20 0 0 -4 0 0 -15
sa:<organisation> say	0 0 12 6 -26 0 0 0
sa:<organisation> take	0 -8 0 9 0 0 0 0
sa:<organisation> to	0 15 0 -16 4 0 0 0
sa:<organisation> was	0 8 0 -4 0 0 0 -3
sa:<person>	-2 13 -17 -3 3 0 -3 -7
sa:<person> 's	0 21 0 -3 2 3 -2 -19
sa:<person> .	0 0 0 7 -19 0 -10 12
sa:<person> and	0 -3 0 8 -11 0 0 2
sa:<person> are	0 0 0 -10 11 0 0 0
sa:<person> go	0 -8 0 10 0 0 0 0
sa:<person> has	0 11 0 0 -6 3 2 -16
sa:<person> in	0 -3 0 11 -5 0 0 -1
sa:<person> may	0 -10 0 0 9 0 0 0
sa:<person> on	0 7 0 -13 0 0 0 8
sa:<person> say	2 0 0 -8 4 -1 0 1
sa:<person> sign	0 5 0 -10 6 1 0 0
sa:<person> tell	0 2 -1 -4 -10 0 0 10
sa:<person> want	0 -6 0 12 -3 0 0 0
sa:<person> warn	0 -11 0 0 12 0 -1 0
sa:<person> would	0 10 0 0 -7 0 0 0
sa:<person> write	8 -10 0 -3 -1 0 0 12
sa:<points>	0 -2 -2 -4 -12 -5 -4 20
sa:<points> on	-3 -4 0 9 -3 0 0 3
sa:<points> return	0 -1 0 -5 0 0 0 9
sa:<quality> -	0 -11 0 5 3 0 0 0
sa:<quality> beef	0 -2 0 10 0 0 0 -7
sa:<quality> beer	0 10 0 -10 0 0 0 0
sa:<quality> biscuit	0 -12 0 -4 0 0 0 16
sa:<quality> car	0 8 0 -4 0 0 0 -3
sa:<quality> cement	0 17 0 -9 0 0 -2 -4
sa:<quality> cheese	0 6 0 5 -11 0 0 -1
sa:<quality> cocoa	0 5 6 -10 0 0 0 0
sa:<quality> colleague	0 8 0 0 0 0 0 -10
sa:<quality> cotton	0 0 0 11 0 0 0 -9
sa:<quality> custom	0 -5 0 13 0 0 0 -6
sa:<quality> delegation	0 0 0 -9 0 0 0 9
sa:<quality> duty	5 11 0 0 -3 2 0 -19
sa:<quality> one	1 0 -3 -13 14 0 0 1
sa:<quality> product	0 -8 0 7 0 0 0 0
sa:<quality> rare	11 -6 0 -1 0 0 0 0
sa:<quality> ship	-11 0 0 -1 13 0 0 0
sa:<quality> side	0 0 2 -20 -6 0 5 20
sa:<quality> sugar	0 -7 0 7 0 0 0 2
sa:<quality> timber	0 -13 0 7 -1 0 -1 8
sa:<quality> time	0 15 0 -11 0 0 0 -1
sa:<quality> tractor	0 -11 0 6 3 0 0 0
sa:<quality> trade	6 -4 0 -17 10 0 0 3
sa:<quality> tuna	0 -3 0 -8 0 0 0 12
sa:<quality> tyre	0 -1 0 -10 0 0 2 9
sa:<seat>	-21 7 -14 -5 -1 0 10 7
sa:<seat> 's	-6 -5 0 3 0 0 0 11
sa:<seat> )	0 0 0 10 0 0 0 -8
sa:<seat> ,	-1 -10 0 24 -11 0 0 -2
sa:<seat> on	0 14 0 -17 8 0 0 -3
sa:<seat> say	0 -6 0 -1 -6 0 14 4
sa:<seat> time	0 -14 0 -7 2 0 0 17
sa:<seat> will	0 13 0 -14 4 0 -1 0
sa:<sender>	10 7 -4 -1 -7 -5 -10 0
sa:<span>	-9 0 -2 7 3 -6 -11 0
sa:<span> "	0 0 0 -18 0 0 0 18
sa:<span> '	0 15 0 -9 -1 0 0 -3
sa:<span> ,	0 4 2 -15 0 0 0 13
sa:<span> .	0 10 0 -9 14 -2 -6 -8
sa:<span> after	0 1 0 13 -11 0 0 -7
sa:<span> are	0 4 0 -9 0 0 0 3
sa:<span> before	3 13 0 -9 0 0 0 -9
sa:<span> earlier	0 0 0 10 -2 0 0 -4
sa:<span> end	0 -6 0 14 0 0 0 0
sa:<span> from	0 -8 0 4 6 0 0 -4
sa:<span> in	0 -10 0 7 0 0 0 2
sa:<span> later	0 -12 0 13 0 0 0 0
sa:<span> more	0 -5 0 -11 0 0 0 15
sa:<span> truce	0 -7 0 14 0 0 0 -4
sa:<taker>	7 -12 0 7 -8 7 0 2
sa:<v-agree>	-8 -4 -10 5 -5 10 13 -3
sa:<v-bear>	-3 10 0 5 -12 -11 -12 -3
sa:<v-begin>	1 0 0 7 -8 -1 -12 3
sa:<v-buy>	2 -5 -2 18 -6 5 -7 -18
sa:<v-deny>	-8 9 -1 1 -5 0 4 1
sa:<v-down>	-11 -6 9 13 -2 -10 0 -6
sa:<v-end>	5 3 7 -3 -12 -3 10 -4
sa:<v-impose>	-11 -3 0 8 -10 -5 13 3
sa:<v-lack>	15 -1 -5 0 -11 0 -3 5
sa:<v-propose>	2 -8 0 -3 3 -11 28 -8
sa:<v-renew>	-4 1 8 1 5 -8 -12 -3
sa:<v-return>	3 -9 -3 3 5 -1 -16 8
sa:<v-say>	6 -1 -10 0 6 -13 -1 -2
sa:<v-sell>	3 -7 -3 -3 6 13 -3 -7
sa:<v-sign>	-1 -7 -10 -10 8 1 -4 16
sa:<v-stay>	1 -8 7 14 -16 3 -20 2
sa:<v-suspend>	1 -5 4 18 -20 -10 -19 6
sa:<v-threaten>	-3 0 0 10 0 0 -10 0
sa:<v-up>	-2 -5 -7 4 -19 10 4 9
sa:?	-1 -1 -11 17 -15 3 -8 -5
sa:a	-1 1 0 6 -9 0 14 -10
sa:a .	0 -13 0 2 6 0 0 5
sa:a <day-gone>	0 -5 0 -7 0 0 0 14
sa:a <name>	0 -3 0 9 -1 0 0 0
sa:a <office>	-1 -28 0 8 12 0 4 3
sa:a <quality>	0 13 0 -8 1 0 0 -5
sa:a <seat>	0 -12 0 12 0 1 0 0
sa:a <span>	0 -6 0 14 0 0 0 -7
sa:a bad	0 12 0 -11 0 0 0 0
sa:a call	0 20 0 -25 -1 0 0 9
sa:a custom	0 0 0 -11 0 0 0 13
sa:a deal	0 7 0 -12 -5 0 9 0
sa:a decision	0 -14 0 15 0 0 0 0
sa:a door	0 0 0 -8 0 0 0 10
sa:a duty	0 12 0 -8 0 0 -4 0
sa:a fee	0 -19 0 5 10 0 0 0
sa:a first	0 -4 0 12 0 0 0 0
sa:a fourth	0 0 0 11 0 -2 0 -6
sa:a framework	0 -14 0 16 0 0 0 0
sa:a further	0 7 0 0 8 0 0 -14
sa:a handshake	0 -2 0 14 0 0 0 -10
sa:a law	0 3 0 -8 9 0 0 -3
sa:a level	0 14 0 -11 0 0 0 0
sa:a levy	0 -11 0 19 0 0 -2 -6
sa:a majority	0 0 0 -8 10 0 0 0
sa:a minimum	0 12 0 -9 0 0 0 0
sa:a minute	4 -7 11 -15 2 0 0 0
sa:a new	-3 -6 0 12 2 0 0 -2
sa:a notice	0 10 0 -9 -4 0 0 7
sa:a pause	0 9 0 0 0 0 0 -7
sa:a period	0 15 0 -10 0 0 0 -2
sa:a post	0 -1 0 -10 4 0 0 7
sa:a rate	0 -5 0 9 0 0 0 -2
sa:a result	0 0 0 -9 0 0 4 7
sa:a separate	0 9 0 -1 0 0 0 -6
sa:a small	0 0 0 -10 8 0 0 3
sa:a state	0 10 0 0 -6 0 0 -1
sa:a tariff	0 0 0 -6 0 0 -3 12
sa:a telephone	5 1 0 -10 0 0 0 5
sa:a text	0 -1 0 -8 0 0 0 12
sa:a trade	0 5 0 -9 0 0 -2 7
sa:a treaty	0 0 0 -12 -1 0 18 -6
sa:a truce	0 6 7 5 0 0 2 -21
sa:a very	0 18 0 -18 0 0 0 0
sa:able	0 0 0 2 7 0 0 -10
sa:able to	0 0 0 2 7 0 0 -10
sa:about	4 -18 0 10 -1 0 0 5
sa:about it	0 -2 0 -5 0 0 0 9
sa:above <level>	0 6 0 -13 0 0 0 8
sa:above what	0 12 0 -6 0 0 0 -4
sa:abroad	0 -9 -1 12 0 0 0 -1
sa:abroad .	-1 -5 0 8 0 0 0 0
sa:add	0 1 0 -6 -13 0 5 8
sa:add a	0 9 0 -8 0 0 0 0
sa:add to	0 -14 0 5 0 0 0 8
sa:additional	-2 -2 8 5 -14 0 0 3
sa:additional <level>	0 -8 0 11 0 0 0 0
sa:additional duty	0 0 9 2 -11 0 0 0
sa:affiliate	4 -6 0 -12 0 0 0 8
sa:after	-9 7 0 4 -12 -3 -2 0
sa:after .	0 -11 0 6 -2 0 0 6
sa:after <level>	0 -3 0 9 0 0 0 -5
sa:after <name>	0 17 0 -8 -2 0 -2 -2
sa:after <number>	0 6 0 -15 0 0 0 9
sa:after <person>	0 -2 0 -12 11 0 0 8
sa:after <span>	0 6 0 6 0 0 0 -19
sa:after it	0 0 0 -16 0 0 0 16
sa:after the	0 -7 0 13 -4 0 0 0
sa:after which	0 -3 2 10 -1 0 0 -7
sa:afterward	0 9 0 3 0 0 0 -14
sa:again	-3 3 -3 5 -16 1 -9 6
sa:again ,	0 8 0 7 -9 0 0 -9
sa:again .	0 0 0 -6 2 2 -8 9
sa:again be	0 8 0 -9 0 0 0 0
sa:again from	0 -4 0 0 -4 0 0 10
sa:agree	0 -3 0 -10 0 -1 7 12
sa:agree .	0 18 0 -10 -3 0 0 -1
sa:agree in	0 -14 0 -2 0 0 4 15
sa:agree on	0 -8 0 7 -1 0 9 -6
sa:agree otherwise	0 -5 0 -7 0 0 0 11
sa:agree to	0 -9 0 16 -4 0 -2 0
sa:agree with	0 0 0 -10 4 0 0 8
sa:agreement	-1 5 -3 -8 -4 -6 3 11
sa:agreement ,	0 5 0 -13 -1 0 1 4
sa:agreement on	0 12 0 -18 0 0 2 5
sa:ahead	0 13 0 -4 -6 0 0 -1
sa:ahead .	0 9 0 -2 -5 0 0 0
sa:air	0 -6 0 -5 10 0 0 1
sa:aircraft	0 12 0 -4 0 0 0 -5
sa:aircraft part	0 -10 0 11 0 0 0 0
sa:alive	0 2 0 9 0 0 0 -11
sa:all	0 -1 0 20 -24 0 3 -7
sa:all ,	0 14 0 -15 0 0 0 0
sa:all .	0 11 0 1 -8 0 6 -9
sa:all <quality>	0 -9 0 16 0 0 0 -5
sa:all country	0 -4 0 -1 0 0 0 8
sa:all critical	9 -7 0 0 0 0 0 0
sa:all go	0 9 0 -1 0 0 0 -3
sa:all other	0 14 0 -8 0 0 0 0
sa:allow	0 14 0 -10 -1 0 0 -3
sa:aluminum	0 20 0 -15 0 0 0 -5
sa:aluminum and	0 8 0 -6 0 0 0 0
sa:among	0 -15 0 8 9 0 -3 -2
sa:among them	0 -10 0 12 1 0 -3 -1
sa:an	-3 11 0 -3 -29 9 6 0
sa:an additional	0 -15 0 15 -2 0 0 3
sa:an agreement	0 10 0 -12 -3 0 4 2
sa:an answer	0 -6 0 10 0 0 0 -1
sa:an extra	0 -8 0 10 0 0 0 0
sa:an interim	0 9 0 -8 0 0 0 0
sa:and	0 -1 -17 9 -9 -6 -15 7
sa:and ,	0 0 0 -7 -4 0 0 11
sa:and <day-ahead>	0 19 0 -16 -4 0 0 0
sa:and <day-gone>	0 5 0 -11 0 0 0 6
sa:and <level>	-1 -4 0 5 -14 0 -9 18
sa:and <name>	-8 -28 0 7 0 -1 -7 27
sa:and <number>	-1 -21 5 8 -2 0 -6 16
sa:and a	0 22 0 -15 4 0 -1 -10
sa:and all	8 -9 0 0 0 0 0 1
sa:and another	0 -13 0 9 0 0 0 2
sa:and antimony	11 0 0 0 -1 0 0 -7
sa:and beef	0 -8 -2 1 0 0 0 10
sa:and both	0 0 0 15 0 0 0 -12
sa:and by	0 -5 0 -3 0 0 0 10
sa:and can	0 3 0 -6 14 0 0 -13
sa:and duty	0 -4 0 -8 0 0 0 12
sa:and end	0 6 0 0 8 0 0 -19
sa:and everybody	0 -4 0 -3 9 0 0 0
sa:and for	0 14 0 -13 -4 0 0 1
sa:and from	5 -7 0 -10 3 0 0 7
sa:and get	0 10 0 -8 0 0 0 0
sa:and has	0 8 0 8 -8 2 0 -13
sa:and i	0 0 0 -9 -6 0 0 16
sa:and in	0 4 0 9 0 0 0 -13
sa:and is	0 -4 2 35 -13 0 0 -30
sa:and it	0 -5 0 15 -1 0 0 -10
sa:and its	-1 -11 0 3 6 0 0 0
sa:and last	0 11 0 4 -1 0 0 -19
sa:and let	0 0 0 12 0 0 0 -10
sa:and mr	0 10 0 -12 0 0 0 2
sa:and must	0 -1 0 13 -10 0 0 0
sa:and no	0 16 0 -2 0 0 0 -12
sa:and nobody	2 0 5 8 -13 0 0 -4
sa:and now	0 0 0 13 0 0 0 -11
sa:and of	6 -9 0 -2 12 0 0 -6
sa:and pay	0 12 0 -13 0 0 0 1
sa:and since	0 0 0 12 0 0 0 -9
sa:and so	1 0 0 -14 0 0 0 13
sa:and that	-4 -8 0 16 -1 0 3 -8
sa:and their	0 10 0 -7 0 0 0 0
sa:and then	0 10 0 -12 -3 0 0 4
sa:and there	0 -16 0 6 7 0 0 0
sa:and they	0 12 0 -18 2 0 0 2
sa:and those	0 13 0 -15 0 0 0 4
sa:and to	3 -15 -3 27 -3 0 0 -11
sa:and until	0 0 0 -8 9 0 0 2
sa:and vanity	0 8 0 -7 0 0 0 0
sa:and was	1 -1 0 -15 0 0 0 15
sa:and will	0 -9 0 19 -12 0 0 0
sa:and with	0 9 0 -21 -2 0 0 17
sa:and without	0 -1 0 -4 -4 0 0 12
sa:and would	0 10 0 -21 9 0 0 3
sa:anew	0 -12 0 -13 19 0 0 3
sa:announce	7 -7 6 1 14 0 -4 -13
sa:announce .	11 -12 0 0 15 0 0 -16
sa:announce a	0 -8 0 11 0 0 0 0
sa:announce in	7 0 0 0 0 0 0 -10
sa:announce on	-5 12 -1 -16 7 0 0 1
sa:announce the	0 3 9 -4 -4 0 0 0
sa:announcement	5 6 0 -18 0 0 0 6
sa:announcement .	0 6 0 -13 0 0 0 8
sa:another	0 1 0 8 -9 0 2 -10
sa:another <number>	0 0 0 10 0 0 0 -11
sa:answer	-6 -19 0 21 -7 0 5 7
sa:answer .	0 -3 0 0 -3 0 0 10
sa:answer to	-4 -3 0 12 0 0 0 -2
sa:answer with	0 -16 0 16 0 0 0 0
sa:anti	0 1 0 7 0 0 0 -12
sa:anti -	0 1 0 7 0 0 0 -12
sa:antimony	15 -1 0 -2 -2 0 0 -8
sa:antimony .	11 0 0 -5 0 0 0 -1
sa:any	10 -3 0 0 -13 0 0 3
sa:any and	9 -8 0 0 0 0 0 0
sa:anything	0 -4 6 16 0 0 0 -13
sa:anything .	0 0 6 4 0 0 0 -9
sa:apec summit	0 0 0 -8 0 0 0 9
sa:app	0 0 0 -4 0 9 0 0
sa:appeal .	0 -1 0 -4 10 0 0 0
sa:application	0 10 0 0 -1 0 0 -9
sa:apply	0 6 3 -10 -9 0 -3 11
sa:apply ,	0 0 0 -9 -5 0 0 15
sa:apply .	0 5 0 0 0 0 0 -9
sa:apply again	0 -6 0 -5 -4 0 0 18
sa:apply provisionally	0 0 0 9 -1 0 0 -7
sa:apply to	0 17 0 -15 0 0 0 0
sa:approve the	0 7 0 -12 0 1 0 0
sa:are	-5 4 1 -8 5 -10 2 1
sa:are at	0 9 0 -8 0 0 0 0
sa:are back	0 10 0 -14 0 0 0 2
sa:are due	0 9 0 -7 0 0 0 -4
sa:are free	0 -11 10 0 -4 0 0 4
sa:are on	0 0 0 -9 0 0 0 10
sa:are over	0 3 0 -11 0 0 0 6
sa:are put	0 -12 0 -10 0 0 0 19
sa:are to	-1 7 0 -6 3 0 4 -7
sa:are up	0 0 0 -13 0 0 0 7
sa:argument	0 -1 0 10 -6 0 0 0
sa:arm	0 19 0 -6 -11 0 0 0
sa:arrangement	0 8 0 -17 0 0 0 12
sa:arrangement with	0 8 0 -14 0 0 0 8
sa:article	0 11 0 -1 0 0 0 -10
sa:as	1 3 0 2 -6 -11 4 -9
sa:as <level>	3 -11 0 10 0 0 0 0
sa:as <person>	0 -3 0 9 0 0 0 -3
sa:as before	0 20 0 -30 7 0 0 2
sa:as plan	0 0 0 6 0 0 0 -9
sa:as the	-5 -3 0 14 -10 -5 6 0
sa:as they	0 7 2 -1 5 0 0 -13
sa:as we	0 -11 0 2 0 0 0 8
sa:ask	3 -14 1 5 10 0 -5 -10
sa:ask for	4 -10 2 2 0 0 0 0
sa:at	-1 9 -7 -4 10 0 -6 -4
sa:at <number>	-5 -5 5 8 9 -3 -2 -10
sa:at <quality>	0 7 0 -9 3 0 0 0
sa:at a	0 5 0 -19 6 0 0 7
sa:at noon	0 0 0 9 0 0 0 -5
sa:at nothing	0 16 0 -15 0 0 5 -7
sa:at once	0 -10 0 12 -1 0 0 0
sa:at the	9 12 -9 -2 0 3 -2 -11
sa:at zero	0 8 0 -7 0 0 0 0
sa:autumn	0 6 0 -16 0 0 0 10
sa:autumn .	0 11 0 -10 0 0 0 0
sa:away	1 -16 0 14 6 0 0 -12
sa:back	-3 2 -4 -4 -14 0 -26 29
sa:back .	0 14 0 -20 11 0 -5 -1
sa:back on	0 -9 0 0 0 0 0 9
sa:back to	0 -11 0 16 -22 0 -11 14
sa:bad	0 21 0 -20 0 0 0 0
sa:ban	13 -11 0 0 -4 10 0 -13
sa:ban on	9 -2 0 6 -1 0 0 -10
sa:banana	0 7 -2 -21 4 0 0 15
sa:bank	0 -6 0 11 -2 0 0 0
sa:battery	6 -17 0 17 -1 0 0 -9
sa:be	-14 -3 3 -7 7 10 12 -3
sa:be .	0 0 0 -2 0 0 -3 10
sa:be <level>	0 -9 0 -5 18 0 0 2
sa:be <number>	0 19 0 -13 -9 0 13 -15
sa:be back	0 11 0 -6 0 0 0 -5
sa:be carry	0 0 0 -13 0 0 0 15
sa:be charge	0 16 7 -11 -3 0 -4 -3
sa:be due	0 -17 0 12 -6 0 1 8
sa:be extend	0 -14 -2 1 5 0 0 7
sa:be impose	0 -12 0 11 0 0 0 0
sa:be in	0 0 0 11 -11 0 0 0
sa:be need	0 -13 0 14 0 0 0 0
sa:be over	0 -1 0 -13 0 0 8 8
sa:be prolong	0 12 0 0 4 0 0 -12
sa:be refund	0 -10 0 16 -3 0 0 -3
sa:be return	0 -2 0 -4 10 0 0 0
sa:be sign	0 1 0 -6 0 11 0 -3
sa:be subject	0 0 0 -12 10 0 0 0
sa:bear	0 -8 0 15 3 0 0 -10
sa:bear <level>	0 -7 0 15 0 0 0 -8
sa:became	0 -17 0 27 0 0 0 -11
sa:because	0 13 0 5 -14 0 0 -11
sa:because <name>	0 -8 0 0 0 0 0 6
sa:because <person>	0 6 0 8 0 0 0 -13
sa:because it	0 9 0 -12 0 0 0 4
sa:because of	0 16 0 -10 -2 0 0 0
sa:because the	0 -2 0 17 0 0 0 -13
sa:become	1 15 -1 -26 0 0 19 -5
sa:become <level>	0 7 0 -15 -6 0 17 -7
sa:become <number>	0 1 0 -12 1 0 5 0
sa:beef	0 -13 -3 15 -5 0 0 5
sa:been <level>	0 -10 0 7 0 0 0 6
sa:been <number>	0 -14 0 8 0 0 0 4
sa:been charge	0 -6 0 8 4 0 0 -10
sa:been pay	0 9 0 -3 0 0 0 -5
sa:been prolong	0 -1 -1 -3 0 0 0 8
sa:been renew	0 13 0 -5 0 0 0 -8
sa:beer	0 5 0 0 3 0 0 -11
sa:before	0 12 -5 3 -25 1 3 -6
sa:before .	1 -1 0 15 -13 0 0 -6
sa:before :	0 15 0 -18 0 0 0 2
sa:before <day-ahead>	0 0 0 11 -12 0 0 0
sa:before <number>	0 1 0 9 0 0 0 -11
sa:before the	0 14 0 -12 0 0 0 0
sa:before their	0 0 0 -16 0 0 0 16
sa:begin	3 11 -1 0 0 0 -3 -10
sa:begin ,	0 -1 0 11 0 0 0 -7
sa:begin .	5 22 0 3 -9 0 0 -26
sa:begin :	0 10 0 -3 -7 0 0 0
sa:begin on	0 0 0 -11 0 0 0 11
sa:behind	0 0 0 10 0 -3 0 0
sa:believe	1 10 0 -11 7 0 0 -10
sa:believe the	0 4 0 -9 10 0 0 -6
sa:beside	0 2 0 15 -1 0 0 -20
sa:beside the	0 -7 0 9 0 0 0 0
sa:better	2 -12 0 -10 0 0 3 14
sa:between	0 -12 0 0 0 2 1 2
sa:between <name>	0 0 0 0 -13 4 0 3
sa:between the	3 -14 0 -8 9 0 3 6
sa:bid	0 0 0 12 -6 0 0 0
sa:bill	0 -3 0 -4 11 0 0 0
sa:biscuit	0 -12 0 -4 0 0 0 16
sa:black	0 8 0 -14 0 0 0 7
sa:blink	0 -8 0 9 0 0 0 0
sa:book	0 7 0 -15 0 0 0 10
sa:both	2 -6 -3 -5 -3 -2 8 9
sa:both are	0 10 0 -10 0 0 0 0
sa:both at	0 -5 0 -5 0 0 0 11
sa:both country	0 -15 0 0 12 0 0 4
sa:both duty	0 -13 0 10 0 0 0 4
sa:both government	0 11 0 -9 0 0 0 0
sa:both had	0 0 0 -7 0 0 0 9
sa:both have	0 -7 0 11 -2 0 5 -5
sa:both parliament	0 1 0 -11 0 0 1 6
sa:both side	0 6 0 15 0 0 -6 -17
sa:box	0 -11 0 14 8 0 0 -13
sa:branded	0 11 0 -10 0 0 0 0
sa:branded medicine	0 10 0 -9 0 0 0 0
sa:bring	0 11 0 -9 0 0 -3 0
sa:bring back	0 17 0 -7 0 0 0 -10
sa:bring it	0 9 0 -4 0 0 0 -1
sa:bring the	0 10 0 -5 0 0 0 -2
sa:broken	0 0 0 14 0 0 0 -10
sa:budget	0 -4 0 9 2 0 0 -7
sa:building ,	0 10 0 -11 3 0 0 0
sa:built ship	0 -3 0 9 -4 0 0 0
sa:busan	14 -9 6 1 -7 0 0 -6
sa:business	0 -9 0 -8 1 15 0 -4
sa:business .	0 0 0 -5 -2 10 0 0
sa:but <name>	0 -18 0 1 -1 0 0 20
sa:but a	0 0 0 10 0 0 0 -9
sa:but not	0 11 0 -9 0 3 0 -5
sa:but one	0 10 0 -1 4 0 -1 -10
sa:but the	0 -3 0 -2 8 0 0 0
sa:buy <quality>	0 -10 0 13 0 0 0 0
sa:buyer	0 8 0 -14 0 7 0 -1
sa:buyer of	0 12 0 -11 0 -1 0 0
sa:by	-8 10 -16 -3 0 -1 4 0
sa:by <day-ahead>	0 16 -3 -13 8 0 0 -7
sa:by <level>	0 -16 0 22 0 0 0 -5
sa:by <name>	0 3 0 1 -9 0 0 3
sa:by <number>	0 -7 0 17 -6 0 0 -3
sa:by <points>	0 -19 0 7 0 0 0 9
sa:by <quality>	0 1 0 -12 6 0 0 5
sa:by both	0 12 0 -8 0 0 2 -7
sa:by itself	0 7 0 -11 6 0 0 -2
sa:by one	0 9 0 -2 -6 0 0 0
sa:by the	2 -14 0 26 -23 0 -1 2
sa:by then	0 -1 0 -11 13 0 0 0
sa:cabinet	0 22 0 -14 1 0 0 -12
sa:cabinet and	0 10 0 -7 0 0 0 0
sa:cable	0 -3 0 -8 0 0 0 13
sa:calendar	0 -2 0 -5 0 0 0 10
sa:call	3 -6 0 5 9 0 -3 -7
sa:call "	0 -8 0 15 0 0 0 -6
sa:call at	0 -6 0 0 12 0 0 -5
sa:call on	0 12 0 -9 0 0 0 0
sa:call reciprocal	0 -8 0 9 0 0 0 0
sa:call with	0 11 0 -22 0 0 0 12
sa:calm	0 0 0 -10 0 0 0 10
sa:can	-2 20 -1 -10 2 12 -4 -17
sa:can be	0 9 0 -1 2 13 0 -26
sa:can go	0 9 0 -8 0 0 0 0
sa:capital	0 -7 0 10 0 0 -2 0
sa:car	0 -1 0 13 -3 0 0 -15
sa:carpet	0 0 0 9 0 0 0 -7
sa:carry	0 -16 0 4 0 0 -1 11
sa:carry on	0 -4 0 -2 0 0 0 9
sa:cease	0 -10 0 12 -10 0 0 10
sa:cease to	0 -9 0 12 0 0 0 0
sa:ceasefire	0 0 0 10 -7 0 -1 0
sa:ceasefire in	0 0 0 12 -6 0 -1 0
sa:cell	10 -7 0 -2 0 0 0 0
sa:cell and	9 -6 0 -1 0 0 0 0
sa:cement	0 16 0 -8 0 0 -3 -2
sa:cent	0 0 0 12 0 0 0 -13
sa:ceramic	0 -11 0 4 0 0 5 0
sa:ceylon	0 -8 0 9 0 0 0 0
sa:change	6 -23 0 21 -2 0 0 -2
sa:change .	0 -8 0 9 0 0 0 0
sa:change in	6 -4 0 8 -10 0 0 0
sa:charge	-9 -11 7 3 4 -1 1 3
sa:charge .	0 -6 8 5 0 0 5 -16
sa:charge <level>	0 -8 0 19 -7 0 2 -10
sa:charge <number>	0 -25 0 11 6 0 -1 10
sa:charge since	0 -16 0 9 6 0 0 -1
sa:cheese	0 14 0 -9 -16 0 5 4
sa:chip ,	0 -3 0 -5 0 0 0 10
sa:clear by	0 11 0 -5 -3 0 0 0
sa:client	0 -5 0 10 -2 0 0 0
sa:climb	0 -15 0 10 0 0 0 6
sa:clock	0 -12 0 -5 15 0 0 2
sa:close	0 -8 0 -14 8 1 4 8
sa:close .	0 0 0 -29 13 2 0 12
sa:closed	0 0 0 0 8 0 0 -10
sa:club	0 -2 0 10 0 0 0 -4
sa:coast	0 0 0 9 0 0 0 -9
sa:cocoa butter	0 8 6 -16 0 0 0 0
sa:cod	0 -3 0 -2 9 0 7 -8
sa:coffee	-1 -9 -3 9 -11 0 0 11
sa:coffee ,	0 -13 -2 22 -1 0 0 -2
sa:coffee and	0 0 0 -14 0 0 0 13
sa:colleague	0 8 0 0 0 0 0 -10
sa:collect	0 5 0 -2 6 0 0 -12
sa:column	0 0 0 -2 -3 0 -2 10
sa:come	-2 -7 7 5 -4 -3 -10 9
sa:come and	0 -12 0 0 0 0 0 13
sa:come back	0 -22 0 9 0 0 -4 10
sa:come for	0 -5 0 8 0 0 0 -1
sa:come from	0 -16 -2 21 0 0 0 0
sa:come into	0 5 13 -6 -2 0 0 -13
sa:comment	0 -3 2 -12 13 0 0 0
sa:commerce ministry	-2 -8 0 10 2 1 0 -8
sa:commission	0 -10 0 13 0 0 0 0
sa:company	2 -5 -4 0 -4 0 0 12
sa:comply	0 9 0 0 -2 0 0 -1
sa:concentrate	0 10 0 -21 -2 0 0 14
sa:conclude	0 3 0 -10 -4 0 6 4
sa:condition	0 12 0 -9 0 0 0 0
sa:confirm	0 -11 0 6 8 0 0 0
sa:confirm .	0 -7 0 11 0 0 0 -3
sa:consent	-1 0 0 -1 -9 0 0 16
sa:consent .	0 0 0 -12 0 0 0 12
sa:consider	0 3 0 -10 -1 0 0 8
sa:contain	11 -7 0 -2 0 0 0 0
sa:contract	0 -3 0 12 -3 0 0 -4
sa:control	13 -4 0 -2 -11 0 0 1
sa:control on	7 -9 0 0 -1 0 0 7
sa:cork	0 10 0 -8 0 0 0 0
sa:cost	0 -14 0 4 14 0 0 0
sa:cost <level>	0 -9 0 0 0 0 0 11
sa:cotton	0 11 0 1 -7 0 0 -6
sa:could	3 1 0 -10 0 0 13 -1
sa:could be	0 0 0 -8 0 0 11 -4
sa:council	0 7 0 3 -11 0 0 0
sa:counter	0 -2 0 -4 11 0 0 -1
sa:country '	0 -4 0 10 0 0 0 -3
sa:country ,	0 -4 0 11 -2 0 0 -3
sa:country from	0 9 0 -9 0 0 0 0
sa:country would	0 6 0 -12 -1 0 0 8
sa:course	0 0 0 -5 0 0 0 8
sa:critical	10 -3 0 -8 0 0 0 0
sa:critical software	11 -3 0 -11 0 0 0 0
sa:curb	0 11 0 -2 0 0 0 -7
sa:curb on	0 12 0 -7 0 0 0 -3
sa:custom	0 15 5 -4 -12 0 0 -3
sa:custom house	0 10 0 1 0 0 0 -10
sa:custom officer	0 0 0 -15 2 0 0 12
sa:customer	0 -13 0 15 0 0 0 0
sa:cut	0 -9 0 12 3 0 0 -2
sa:dairy	0 10 0 -3 8 0 0 -14
sa:date	16 -22 1 -8 -5 0 6 8
sa:date .	0 6 3 -9 0 0 8 -6
sa:date to	0 -8 0 1 6 0 0 0
sa:day	5 7 0 -21 1 -1 9 1
sa:day ,	8 -12 -2 0 3 0 0 0
sa:day .	1 8 0 -8 -11 0 3 2
sa:day for	0 1 0 -16 0 0 8 2
sa:day of	-5 -2 1 -18 4 0 0 19
sa:day to	0 13 0 6 0 0 0 -16
sa:dead	0 -9 0 6 0 0 0 2
sa:deadline	0 9 0 -8 -22 4 12 3
sa:deadline .	0 11 0 -24 0 0 12 3
sa:deal	-3 5 0 -6 5 9 3 -14
sa:deal was	0 16 0 -16 1 0 0 -2
sa:deal were	0 11 0 -8 0 0 0 0
sa:deal with	0 -19 0 7 0 4 0 4
sa:decide	4 -20 0 11 -7 -3 5 6
sa:decide on	3 -14 0 7 -8 0 8 0
sa:decision	0 -14 0 -4 8 0 0 14
sa:decision .	0 0 0 -10 11 0 0 0
sa:decree	0 0 0 -14 0 0 0 13
sa:decree of	0 -10 0 0 0 0 0 11
sa:demand	0 8 0 9 -11 0 0 -6
sa:desk	0 4 0 -12 16 0 0 -7
sa:desk )	0 0 0 -8 9 0 0 0
sa:did	0 10 0 1 0 0 0 -15
sa:did in	0 8 0 -1 6 0 0 -11
sa:dispute	0 0 0 -16 0 0 12 5
sa:dispute over	0 -5 0 -8 1 0 12 0
sa:do	7 14 -2 -10 -12 0 -1 3
sa:do more	0 9 0 -5 0 0 0 -1
sa:do not	0 -2 0 13 -8 0 0 1
sa:doe	0 -11 0 -4 1 6 -3 15
sa:doe ,	0 -4 0 0 13 0 -1 -7
sa:doesn't	0 -4 0 -12 15 0 0 1
sa:don't	0 -4 0 0 0 0 0 10
sa:dongguan	-1 0 0 13 -2 0 0 -5
sa:door	1 -9 0 -2 0 0 0 8
sa:down	0 -1 0 3 0 0 -12 4
sa:down to	0 0 0 5 2 0 0 -10
sa:draft	1 1 0 -18 -7 0 11 5
sa:draw	0 10 0 -1 0 0 0 -5
sa:drawer	0 6 0 -18 0 0 0 13
sa:due	-7 26 1 -4 -4 0 5 -21
sa:due .	0 5 0 2 -1 0 6 -13
sa:due to	0 13 5 -11 0 0 0 -6
sa:dump	0 0 0 9 0 0 0 -12
sa:dump duty	0 1 0 5 0 0 0 -12
sa:during the	0 -2 0 12 0 0 0 -7
sa:during which	0 0 0 -9 0 0 0 10
sa:duty	-11 -1 18 1 -2 0 -12 3
sa:duty -	0 -1 0 -7 10 0 0 0
sa:duty .	0 5 4 6 -12 0 -2 0
sa:duty ;	0 0 0 10 -10 0 0 0
sa:duty between	0 0 0 10 0 0 0 -10
sa:duty fall	0 11 0 -5 -5 0 0 0
sa:duty if	0 -6 0 9 0 0 0 0
sa:duty in	0 -11 0 5 9 0 0 -1
sa:duty of	0 -6 2 0 13 1 -8 -5
sa:duty on	-2 -3 0 -12 0 0 -5 21
sa:duty over	0 -1 0 11 0 0 0 -8
sa:duty return	0 -3 0 -11 0 0 0 15
sa:duty that	0 0 0 16 -4 0 0 -13
sa:duty to	0 -6 0 -2 0 0 10 0
sa:duty which	0 12 0 -13 0 0 0 0
sa:duty will	0 11 0 -7 0 0 0 0
sa:each	0 -5 0 11 0 0 -4 -3
sa:earlier	-2 9 0 2 -9 0 -3 0
sa:earlier .	0 18 0 -12 -6 0 0 0
sa:early	0 -10 0 5 -1 0 0 2
sa:earth	14 -4 -1 8 -14 0 0 -7
sa:earth ,	1 0 0 11 0 0 0 -11
sa:earth that	0 12 0 -13 0 0 0 0
sa:economy	0 0 0 19 -5 0 0 -13
sa:effect	2 16 0 -12 0 0 0 -5
sa:effect ,	0 -10 0 13 0 0 0 0
sa:effect .	2 18 0 -16 0 0 0 -5
sa:effect on	0 15 0 -14 4 0 2 -12
sa:either .	0 10 0 0 -10 0 0 0
sa:else	0 0 0 4 10 0 0 -21
sa:end	9 5 3 -15 -19 -2 3 8
sa:end ,	0 0 0 0 -13 0 0 7
sa:end .	0 -11 8 -51 -2 0 3 43
sa:end <day-ahead>	0 0 0 12 -1 0 0 -8
sa:end in	0 9 -6 -1 0 0 0 0
sa:end of	5 17 -3 -20 1 0 5 -3
sa:end on	3 6 -2 17 -8 0 0 -18
sa:enter	3 5 -5 3 2 0 -4 -15
sa:enter <name>	4 9 0 -12 0 0 0 -1
sa:enter before	0 0 0 10 -10 0 0 0
sa:entry	0 8 0 -5 7 0 0 -12
sa:escape	0 9 0 -10 1 0 0 0
sa:eve	0 0 0 -9 0 0 0 10
sa:eve of	0 0 0 -9 0 0 0 10
sa:evening	8 7 -2 4 0 0 0 -15
sa:evening ,	5 -3 0 9 0 0 0 -9
sa:evening that	0 14 0 -8 0 0 0 -6
sa:event	0 8 0 -13 4 0 0 0
sa:every	0 14 13 -7 -9 0 0 -19
sa:every country	0 8 0 2 0 0 0 -10
sa:everybody 's	0 -10 0 12 0 0 0 0
sa:everybody .	0 14 0 -8 -2 0 0 -3
sa:everything	0 2 0 -6 -13 0 7 10
sa:everything else	0 -6 0 10 0 0 0 -1
sa:exact	0 -4 0 0 11 0 0 -8
sa:exclusion	1 -12 39 -28 -1 0 5 -23
sa:exclusion for	0 -5 10 -6 -2 0 6 -2
sa:exclusion from	-11 -2 13 0 2 0 0 -1
sa:exempt	0 6 -15 8 -5 0 0 1
sa:exempt .	0 4 0 5 -9 0 0 0
sa:exemption	-3 8 8 0 -12 0 0 -11
sa:expect	0 -10 0 -6 11 0 -11 15
sa:expect a	0 0 0 -3 0 0 -3 9
sa:expect to	0 -12 0 5 2 0 0 2
sa:expire	-1 -3 4 -12 -2 0 -1 17
sa:expire ,	0 -4 0 -12 0 0 0 18
sa:expire .	0 -9 0 -7 -1 0 0 18
sa:expire on	0 0 5 10 0 0 0 -13
sa:explain	0 2 0 12 0 0 0 -13
sa:export	11 -10 0 14 -22 -1 0 -2
sa:export of	1 9 0 -1 -5 0 0 -9
sa:extend	0 -2 1 -4 -5 -1 -2 12
sa:extend .	0 -22 0 3 7 0 0 9
sa:extend a	0 0 0 -11 0 0 0 11
sa:extend by	0 0 0 8 0 0 0 -6
sa:extend it	0 20 0 0 -1 0 0 -17
sa:extend the	0 -1 0 13 -5 0 0 -3
sa:extend their	0 0 0 -11 0 0 0 12
sa:extend to	0 -7 0 0 -2 0 0 11
sa:extension .	0 3 0 12 -2 0 0 -12
sa:extension of	0 -9 0 -12 0 0 8 12
sa:extra	0 2 0 4 1 0 0 -13
sa:extra <level>	0 -7 0 9 0 0 0 0
sa:failing	0 22 0 -17 0 0 0 -3
sa:failing a	0 9 0 -8 0 0 0 0
sa:fall	-2 2 0 12 0 0 -2 -17
sa:fall away	0 -5 0 16 0 0 0 -8
sa:far	0 3 0 -8 12 0 -1 -1
sa:fare	0 -11 0 22 0 0 0 -11
sa:farm	0 -9 0 16 0 0 -6 -2
sa:federal register	3 -10 0 8 0 0 0 0
sa:fee	-6 -25 4 10 31 0 0 -27
sa:fee ,	-5 0 10 0 10 0 0 -16
sa:fee .	6 -8 -6 3 20 0 0 -18
sa:fee for	0 -3 0 -2 10 0 0 -3
sa:fentanyl	0 -14 6 15 -8 0 0 0
sa:fentanyl .	0 -15 0 18 0 0 0 0
sa:fertiliser	4 -3 0 10 -3 0 0 -6
sa:fight	0 0 0 -9 11 0 0 0
sa:figure	0 7 0 -12 -1 0 0 8
sa:fill	0 9 0 -12 0 0 0 3
sa:final	0 10 0 0 0 0 0 -10
sa:finance	0 13 0 -16 6 0 0 0
sa:find	6 -1 0 -3 -8 8 0 0
sa:fine	0 -1 0 11 -2 0 0 -3
sa:finish	0 5 0 -8 0 0 0 4
sa:firm	2 -3 1 14 0 0 0 -13
sa:first	0 9 0 6 0 3 -2 -17
sa:first .	0 5 0 0 0 0 0 -8
sa:five	0 -1 0 -4 -5 0 0 13
sa:five hour	0 0 0 -11 0 0 0 11
sa:fix	0 12 0 -15 0 0 0 6
sa:floor	0 10 0 -9 3 0 0 -2
sa:floor of	0 11 0 -11 3 0 0 -1
sa:flour	0 -1 0 17 0 0 0 -14
sa:follow	4 0 0 -9 10 0 0 -1
sa:following	16 8 0 -28 5 0 0 2
sa:for	9 -5 13 -3 4 0 0 -12
sa:for <day-ahead>	0 11 0 -14 0 0 0 1
sa:for <level>	0 -8 0 12 -1 0 0 -2
sa:for <number>	5 -13 3 4 3 0 0 -5
sa:for <quality>	-4 3 9 -14 1 0 0 3
sa:for <seat>	0 -10 0 13 0 0 0 0
sa:for <span>	-6 8 2 -7 17 -1 -2 -9
sa:for a	0 4 0 2 0 0 1 -12
sa:for an	0 0 3 -6 0 0 9 0
sa:for call	0 -12 0 13 0 0 0 0
sa:for car	0 11 0 -10 0 0 0 0
sa:for everybody	0 9 0 -4 -1 0 0 0
sa:for good	0 -14 0 1 8 0 1 0
sa:for it	0 5 0 -10 -5 0 0 13
sa:for longer	0 -4 0 -6 0 0 0 11
sa:for other	0 -9 0 2 -5 0 -2 12
sa:for rare	-6 -8 0 10 0 0 0 5
sa:for the	5 1 -9 -3 -23 2 9 7
sa:for what	0 13 0 -11 0 0 0 0
sa:for which	0 -1 0 -14 8 0 0 8
sa:forced	6 0 0 0 3 0 0 -12
sa:foreign	4 -9 0 11 -1 0 0 -5
sa:foreign ministry	0 -2 0 7 0 0 0 -1
sa:form	0 0 0 10 -2 0 0 -2
sa:forward	0 -3 0 -7 -1 0 0 14
sa:found	0 -3 -2 7 -11 2 0 6
sa:found the	0 0 -2 13 -3 0 0 -3
sa:four	0 -5 0 16 -7 0 0 -3
sa:four time	0 3 0 7 -1 0 0 -9
sa:fourth	0 -4 0 11 -1 2 0 -7
sa:fourth round	0 0 0 11 0 0 0 -6
sa:framework .	0 -11 0 11 0 0 0 0
sa:framework of	0 12 0 -10 0 0 0 0
sa:free	-2 -2 6 -6 17 0 -1 -13
sa:free .	0 0 0 -10 7 0 0 4
sa:free of	0 -17 6 14 0 0 0 -5
sa:freeze	0 -8 0 -7 0 0 0 16
sa:from	-18 -4 9 2 6 -3 -3 -1
sa:from .	0 -7 -2 11 1 0 0 0
sa:from <day-ahead>	1 -19 -4 26 -21 0 -1 4
sa:from <day-gone>	0 -17 0 21 0 0 0 -3
sa:from <level>	0 22 0 -21 0 0 -2 1
sa:from <month-ahead>	0 0 0 9 0 0 0 -8
sa:from <month-gone>	0 -8 0 8 0 0 0 0
sa:from <name>	-5 2 17 -7 2 0 6 -19
sa:from <number>	0 -12 0 2 20 0 0 -3
sa:from a	0 -17 0 5 0 0 0 11
sa:from next	0 -2 0 10 0 0 0 -5
sa:from that	0 15 0 -13 2 0 0 -6
sa:full	0 11 0 -20 5 0 0 4
sa:furniture	0 10 0 -9 4 0 0 -6
sa:further	5 9 0 -9 1 0 0 -4
sa:further <level>	0 -10 0 12 0 0 0 0
sa:gallium	16 -6 0 2 -3 0 0 -11
sa:gallium ,	9 -1 0 3 -2 0 0 -8
sa:garment	0 -8 0 9 0 0 0 0
sa:general	-6 -3 -2 15 -1 0 0 2
sa:germanium	16 -6 0 2 -3 0 0 -11
sa:germanium and	11 0 0 0 -1 0 0 -7
sa:get a	0 -9 0 8 -1 0 0 4
sa:give	0 -20 0 20 0 0 0 0
sa:give it	0 -9 0 11 0 0 0 0
sa:given	0 -3 0 -3 -9 3 0 14
sa:glass	0 -2 0 9 0 0 0 -4
sa:glove	0 0 0 -16 7 0 0 6
sa:go ahead	0 14 0 -14 0 0 0 0
sa:go back	0 -7 0 26 -21 0 -9 0
sa:go by	0 -14 0 2 9 0 0 0
sa:go down	0 -1 0 14 -7 0 0 -6
sa:go into	1 0 0 -13 0 0 0 9
sa:go out	0 -4 0 -14 6 0 0 11
sa:go to	-3 -2 0 6 19 1 -8 -16
sa:go up	0 21 0 -6 -4 0 0 -15
sa:go well	0 13 0 -5 0 0 -3 0
sa:good	0 -1 -3 17 -24 -3 0 -1
sa:good from	0 5 1 2 -9 0 0 -7
sa:good is	0 14 0 -12 0 0 0 0
sa:good of	0 -12 0 20 -3 0 0 -1
sa:good pay	0 -5 0 0 0 0 0 16
sa:good until	0 0 0 10 0 0 0 -8
sa:good was	0 0 0 -9 0 0 0 10
sa:good will	0 12 0 -12 -2 0 0 1
sa:government	-2 8 0 -17 -12 0 4 11
sa:grain	0 -11 0 12 0 0 0 0
sa:grape	0 11 0 -2 0 0 0 -6
sa:groundnut	0 -9 0 7 0 0 0 1
sa:guayaquil	0 0 0 -8 -2 2 0 9
sa:had	-9 -11 -3 21 -16 -5 -8 5
sa:had announce	0 -5 0 14 0 0 0 -8
sa:had been	0 -5 0 -3 4 0 0 9
sa:had come	0 7 0 -11 0 0 0 4
sa:had put	0 -5 0 11 0 0 0 0
sa:half	0 0 0 9 -9 0 0 0
sa:half .	0 0 0 9 0 0 0 -6
sa:half of	0 -9 0 1 -3 0 0 12
sa:halifax	0 -4 0 9 0 0 0 0
sa:ham	0 -8 0 5 0 0 0 2
sa:hand	0 8 0 1 -11 4 -2 -5
sa:hand in	0 -1 0 12 -5 0 0 -1
sa:handshake	0 -3 0 15 0 0 0 -10
sa:happen	0 13 1 -6 -4 0 0 -5
sa:happen ,	0 11 0 -19 0 0 0 7
sa:happen .	0 4 0 5 0 0 0 -10
sa:harbour	-2 0 -1 -6 15 0 0 0
sa:hard	0 0 0 -5 0 0 9 0
sa:has	0 -4 4 10 -10 0 8 -10
sa:has <span>	0 0 0 14 0 0 0 -13
sa:has announce	0 -4 0 -7 14 0 -1 0
sa:has charge	0 -11 0 13 0 0 0 -2
sa:has nothing	0 10 0 -10 0 0 0 0
sa:has say	0 8 0 -10 3 0 0 0
sa:has the	0 -9 0 10 0 0 0 0
sa:has to	0 -2 0 17 -7 0 0 -1
sa:have	-4 0 -1 0 -12 0 9 6
sa:have a	0 0 0 -11 -2 0 15 0
sa:have agree	0 -9 0 13 0 0 0 -2
sa:have been	0 7 0 6 2 0 -7 -19
sa:have go	0 -5 0 9 0 0 0 -1
sa:have the	0 9 -2 -11 0 0 0 2
sa:have to	0 -4 0 -3 0 0 0 12
sa:having	0 -13 0 5 0 0 5 0
sa:he	0 0 -2 5 4 -8 -19 1
sa:he announce	0 -9 0 0 9 0 0 0
sa:he hope	0 0 0 -9 11 0 0 0
sa:he say	6 10 0 -18 5 0 -4 4
sa:he tell	-2 -16 0 14 0 0 -1 3
sa:he think	0 10 0 -5 -2 0 0 0
sa:he was	0 -13 0 14 -5 0 0 1
sa:he will	0 19 0 -10 -3 0 0 -6
sa:health	0 -1 0 14 0 0 0 -11
sa:hear	0 -9 0 -4 14 0 -1 0
sa:hear the	0 -2 0 -8 16 0 -1 -1
sa:hear whether	0 -6 0 -5 12 0 0 0
sa:hearing	0 -1 0 -5 12 0 0 0
sa:her	0 1 0 0 -10 0 0 4
sa:here	0 -9 0 12 -3 0 0 0
sa:here .	0 -5 0 11 0 0 0 -4
sa:high	10 -9 0 0 0 0 0 0
sa:high -	10 -6 0 -2 0 0 0 0
sa:higher	0 9 0 -2 -9 0 -1 2
sa:higher .	0 9 0 -8 0 0 0 0
sa:higher duty	0 -4 0 0 -5 0 0 11
sa:higher rate	0 -8 0 -7 -1 0 0 17
sa:higher tariff	0 12 0 -3 0 0 0 -7
sa:highest	0 -13 0 10 -1 0 0 2
sa:him	0 -12 0 7 11 0 0 -4
sa:him ,	0 8 0 -17 10 0 0 0
sa:him .	0 -10 0 8 2 0 0 0
sa:his <person>	0 -2 0 9 0 0 0 -3
sa:hold .	0 4 0 3 0 0 0 -9
sa:hold for	0 -7 0 11 0 0 0 0
sa:home	0 -8 0 0 -1 0 0 11
sa:honey	0 -9 0 9 0 0 0 0
sa:hope	0 -7 0 -10 17 0 3 -1
sa:hope .	0 0 0 -17 19 0 0 0
sa:hotel	0 -4 0 14 0 0 0 -8
sa:hour	-7 -24 0 17 -9 0 0 6
sa:hour .	-5 -5 0 2 0 0 0 9
sa:hour later	0 0 0 -7 0 0 0 10
sa:house	0 6 0 9 0 0 0 -18
sa:household	0 -9 0 9 0 0 0 0
sa:hundred	0 0 0 12 0 0 0 -11
sa:i	0 15 0 -15 -6 0 0 8
sa:i have	0 -2 0 -5 -4 0 0 14
sa:if <name>	0 10 0 0 0 0 0 -10
sa:if <person>	0 11 0 0 0 0 0 -9
sa:if <seat>	0 9 0 -2 0 0 0 -4
sa:if all	0 9 0 -1 0 0 0 -4
sa:if it	4 4 0 15 -9 0 -2 -18
sa:if no	0 -5 0 -17 -2 2 0 24
sa:if nobody	-3 -7 0 2 5 0 0 3
sa:if the	-2 7 0 -9 3 0 0 4
sa:if they	4 -11 0 1 -3 0 0 12
sa:if you	0 10 0 -9 0 0 0 0
sa:import	0 -13 0 11 6 0 0 -2
sa:import surcharge	0 -10 0 11 0 0 0 0
sa:impose	0 -9 0 14 0 0 4 -6
sa:impose .	0 -15 0 12 0 0 0 0
sa:in	3 -12 -22 15 1 -4 -18 6
sa:in <month-ahead>	0 -18 0 9 11 0 0 -4
sa:in <month-gone>	2 -13 6 11 -22 0 0 5
sa:in <number>	0 29 0 -22 2 0 0 -14
sa:in <person>	0 9 0 -12 0 0 0 2
sa:in <seat>	2 -3 -3 -4 11 -4 0 0
sa:in <span>	0 0 0 -4 10 0 0 -1
sa:in a	0 8 0 -13 0 0 0 8
sa:in any	0 4 0 -11 0 0 0 9
sa:in dongguan	-1 0 0 13 -2 0 0 -5
sa:in each	0 -1 0 10 -1 0 0 0
sa:in force	0 -11 -1 0 0 0 0 12
sa:in guayaquil	0 0 0 -7 0 0 0 9
sa:in it	5 0 0 -14 0 0 0 9
sa:in its	0 0 0 1 5 0 0 -10
sa:in place	0 0 -2 -15 1 0 8 10
sa:in stockholm	0 0 0 -7 -1 0 0 13
sa:in the	0 1 -6 14 0 5 -3 -20
sa:in which	6 -13 0 14 -6 0 4 -4
sa:industrial	0 -4 0 12 -2 0 0 -4
sa:initial	0 8 0 -12 0 0 0 6
sa:instead	4 -4 0 -1 -8 0 0 10
sa:instrument	0 9 0 9 -7 0 0 -10
sa:interim	0 10 0 -8 0 0 0 0
sa:interim trade	0 12 0 -11 0 0 0 0
sa:into	0 -7 11 -7 0 3 6 -1
sa:into <name>	0 9 0 -8 0 5 0 -3
sa:into a	0 -7 0 -7 -1 0 6 9
sa:into force	0 6 0 0 5 0 -3 -11
sa:into the	1 -12 13 -3 0 0 0 4
sa:investigation	0 0 0 14 -1 0 0 -7
sa:investment	0 -6 0 9 0 0 0 0
sa:is	-4 -5 -10 0 -1 3 1 6
sa:is ,	0 8 0 -13 7 0 0 -1
sa:is .	0 -9 0 11 0 0 0 0
sa:is <day-ahead>	0 -12 0 14 0 0 0 0
sa:is <level>	0 -1 0 20 -8 0 0 -17
sa:is <name>	0 9 0 -7 0 0 0 0
sa:is <number>	0 -2 0 24 -6 0 -6 -17
sa:is a	0 -3 0 -11 5 0 7 11
sa:is agree	0 15 0 -12 0 0 0 -2
sa:is apply	0 0 0 10 -1 0 0 -7
sa:is back	0 11 0 -12 6 0 0 -5
sa:is charge	0 -4 0 -13 0 0 5 10
sa:is due	0 32 0 -19 -6 0 2 -12
sa:is for	0 -12 0 13 0 0 0 0
sa:is go	0 -17 0 2 0 3 0 12
sa:is negotiate	0 11 0 0 0 0 0 -11
sa:is no	0 12 0 -1 -10 0 2 -4
sa:is not	0 4 0 6 0 0 0 -9
sa:is off	0 -10 0 0 0 0 0 7
sa:is on	0 11 0 0 -6 0 0 -4
sa:is over	0 -15 0 -2 -4 0 -1 20
sa:is prolong	0 -9 0 9 0 0 0 0
sa:is renew	0 -16 0 12 0 0 0 5
sa:is sign	0 -10 0 10 0 0 0 0
sa:is suspend	0 -13 0 13 6 0 0 -8
sa:is the	6 7 0 -22 -5 0 0 9
sa:is to	0 10 -4 -21 -6 0 0 18
sa:is up	0 -9 0 -14 8 0 0 15
sa:is what	0 6 0 1 0 0 0 -8
sa:is when	1 -8 0 -8 0 0 0 13
sa:it	-13 0 -16 5 -19 -5 1 15
sa:it 's	0 -10 0 -14 2 0 0 24
sa:it .	0 4 -14 4 1 -8 -6 0
sa:it <number>	0 0 0 -15 2 0 0 11
sa:it a	0 10 0 -9 0 0 0 0
sa:it announce	0 -7 9 -2 0 0 0 0
sa:it at	0 0 0 9 0 0 0 -8
sa:it by	0 8 0 -9 0 0 0 2
sa:it could	0 0 0 -14 0 0 8 7
sa:it did	0 10 0 -8 0 0 0 0
sa:it had	0 -11 0 25 -6 0 0 -13
sa:it in	0 9 0 -7 -6 0 0 4
sa:it is	0 23 -1 -8 0 1 -8 -12
sa:it may	0 12 -2 4 -1 0 -1 -10
sa:it say	0 0 0 9 -9 0 7 -16
sa:it to	0 -10 0 -3 -3 0 0 16
sa:it will	0 -9 0 -6 0 0 5 12
sa:it'll	0 -8 0 10 0 0 0 0
sa:its	-1 -5 0 -16 9 8 7 6
sa:its <number>	0 8 0 -10 0 0 0 1
sa:its <organisation>	0 -21 0 16 7 0 -4 0
sa:its <person>	0 0 0 -15 0 0 0 14
sa:its consent	0 0 0 0 -8 0 0 12
sa:its duty	-2 -13 0 -2 7 0 5 2
sa:its end	0 -7 0 -1 0 0 0 10
sa:its extension	0 -2 0 -8 12 0 0 0
sa:its place	0 -4 0 10 -1 0 0 -3
sa:its port	0 0 0 -12 10 0 0 1
sa:its rate	0 3 0 -9 6 0 0 0
sa:its rule	0 6 0 -11 0 0 0 2
sa:its second	0 2 0 0 2 0 0 -8
sa:its tariff	2 4 7 0 0 0 0 -15
sa:itself	0 0 0 -6 11 0 0 0
sa:job	0 8 0 -7 0 0 0 0
sa:job .	0 8 0 -8 0 0 0 0
sa:just	0 -18 13 -2 -3 0 0 14
sa:justice	0 -7 0 -4 12 0 0 0
sa:keep its	0 -8 0 -1 11 0 1 -1
sa:know ,	0 8 0 0 -5 0 0 -1
sa:lapse	2 -15 2 -3 12 0 5 -7
sa:lapse .	0 -4 0 -7 12 0 6 -5
sa:largest importer	0 -10 0 6 3 0 0 0
sa:last	-5 -7 1 -17 9 0 18 6
sa:last <span>	0 22 0 0 -6 0 0 -15
sa:last day	-9 0 2 -33 17 0 -3 18
sa:last for	0 -1 0 18 0 0 0 -18
sa:last month	0 -1 0 -7 6 0 7 -3
sa:last week	6 -4 8 -9 -1 0 0 4
sa:last year	0 -9 0 8 3 0 0 0
sa:late	0 -4 0 11 -7 0 0 0
sa:later	0 -9 0 0 0 0 0 13
sa:later .	0 4 0 -14 0 0 0 9
sa:latest	3 15 0 -13 0 5 0 -10
sa:law .	-3 4 0 16 -7 0 0 -7
sa:law of	0 -16 0 8 7 0 0 0
sa:lawyer	0 -12 0 9 9 0 0 -8
sa:lay	0 -9 0 24 -1 0 -6 -5
sa:leave	2 -10 -1 -6 -1 0 -5 22
sa:leave .	0 0 0 -3 -6 0 0 10
sa:led	0 6 0 -12 11 0 0 -2
sa:led by	0 0 0 -11 11 0 0 0
sa:let	0 6 0 0 0 0 0 -6
sa:let it	0 1 0 17 -6 0 0 -13
sa:let off	0 9 0 -15 7 0 0 0
sa:letter	1 11 0 -7 -7 0 0 0
sa:letter of	2 7 0 -11 0 0 0 0
sa:letter to	0 -6 0 10 -1 0 0 0
sa:level	0 18 0 -10 -5 0 -1 -1
sa:level that	0 13 0 -9 0 0 0 0
sa:levy	0 16 0 2 -11 0 -7 -8
sa:levy <level>	0 13 0 -17 0 0 0 2
sa:levy on	0 6 0 9 0 0 0 -12
sa:licence	23 -9 0 0 -4 0 -4 -12
sa:licence for	11 -3 0 -3 0 0 -2 0
sa:license	0 -4 0 10 0 0 0 0
sa:lift	0 0 0 9 -11 0 0 0
sa:lift the	0 0 0 10 -10 0 0 0
sa:like the	0 0 0 6 6 0 0 -11
sa:list	0 -6 0 7 0 6 0 -8
sa:list .	0 -2 2 7 -4 7 0 -9
sa:list of	0 -10 0 -2 9 0 0 6
sa:lithium	18 -16 0 1 -3 0 0 -4
sa:lithium battery	2 -9 0 8 0 0 0 -1
sa:live .	0 0 0 11 0 0 0 -8
sa:long	0 0 0 -7 -2 0 0 11
sa:longer .	0 -5 0 -6 0 0 0 12
sa:look	0 -18 0 8 -7 0 3 7
sa:lorry	0 0 0 8 -5 0 6 -11
sa:los	0 2 0 3 3 0 0 -10
sa:machine	0 -10 3 0 7 0 0 -1
sa:magnet ,	0 13 0 -11 0 0 0 -1
sa:main	6 0 0 -15 8 0 0 0
sa:maize	0 6 0 -9 0 0 0 1
sa:majority	0 -1 0 -6 11 0 0 0
sa:make	2 6 0 5 -4 0 0 -11
sa:make <level>	0 -9 0 11 0 0 0 0
sa:make for	0 0 0 -11 0 0 0 11
sa:make with	0 10 0 0 0 0 0 -7
sa:maker	0 -11 0 12 -1 0 0 0
sa:maker of	0 -1 0 9 0 0 0 -3
sa:making	0 11 0 -11 0 0 0 0
sa:making of	0 11 0 -11 0 0 0 0
sa:mandate	0 -1 0 -10 0 0 5 3
sa:marble	0 -4 0 -5 0 0 0 11
sa:margin	0 13 0 -11 0 0 0 0
sa:mark	0 12 0 0 0 0 0 -8
sa:market	0 0 0 9 0 0 -1 -6
sa:match	0 9 0 -3 0 0 0 -1
sa:matter	0 0 0 14 -8 0 0 -2
sa:may	0 0 -8 3 -12 4 -6 16
sa:may be	0 0 0 6 -10 7 0 0
sa:may leave	0 -9 0 15 -4 0 0 0
sa:may not	0 8 -2 0 0 0 0 -6
sa:mean	0 -2 0 11 -4 0 0 -1
sa:meanwhile	0 -4 0 -5 -1 0 0 12
sa:meanwhile .	0 -4 0 -2 0 0 0 9
sa:mediator	0 -2 0 16 -7 0 0 -6
sa:medicine	0 0 0 -6 -2 0 0 12
sa:medicine .	0 15 0 -11 -2 0 0 0
sa:meet	0 -7 -3 11 0 -2 -6 2
sa:meet .	0 18 -1 -6 -12 0 0 0
sa:meet in	0 -16 0 8 5 0 0 -5
sa:member	0 -11 0 0 9 0 0 3
sa:memorandum	0 6 0 -9 5 0 0 0
sa:men	0 -4 0 -9 0 5 0 10
sa:merdeka	0 9 0 -8 0 0 0 0
sa:merdeka <number>	0 9 0 -8 0 0 0 0
sa:metal	3 10 0 -9 0 0 0 -4
sa:mid	0 12 0 -11 0 0 0 0
sa:mid -	0 12 0 -11 0 0 0 0
sa:midnight	0 1 0 -17 -8 0 0 24
sa:midnight ,	0 3 0 -12 0 0 0 9
sa:midnight .	0 -5 0 -9 0 0 0 16
sa:midnight on	0 -2 0 12 -3 0 0 -1
sa:might	4 8 0 -3 5 0 0 -13
sa:might be	0 16 0 -3 0 0 0 -13
sa:million	0 -4 0 20 -11 0 0 -4
sa:mineral	0 0 0 -10 3 0 0 7
sa:minimum	0 11 0 -7 0 0 0 0
sa:minimum price	0 11 0 -7 0 0 0 0
sa:minister	0 10 0 0 -1 0 -3 0
sa:minister ,	0 0 0 11 -8 0 0 -1
sa:ministry of	0 -2 0 -3 0 0 0 10
sa:ministry on	0 0 0 14 0 0 0 -12
sa:minute	3 4 10 -21 1 0 0 1
sa:missing	0 0 0 8 -6 0 0 0
sa:monday	0 -4 0 14 0 0 0 -8
sa:month	1 -14 -1 5 7 0 2 0
sa:month .	0 -8 0 0 9 0 4 -5
sa:month in	0 -8 0 10 0 0 0 0
sa:mood	0 -10 0 8 0 0 0 0
sa:more	1 3 4 -7 -10 6 -9 6
sa:more ,	0 -18 0 2 8 3 -4 6
sa:more .	0 15 6 -17 0 0 0 0
sa:more :	0 0 0 9 0 0 0 -7
sa:more at	0 9 0 -7 0 0 0 -1
sa:more for	0 13 0 -13 0 0 0 0
sa:more from	0 11 0 -3 0 0 0 -5
sa:more on	0 3 0 8 0 0 0 -12
sa:more than	0 -9 0 9 -16 0 0 14
sa:most <quality>	0 5 0 -9 0 0 0 8
sa:motorcycle	0 11 0 -12 3 0 0 -2
sa:move	0 -8 0 0 -8 8 -1 11
sa:mr	3 11 0 -8 2 -2 11 -15
sa:mr .	0 -1 0 11 1 0 0 -12
sa:mr <person>	4 15 0 -24 0 -1 11 -3
sa:must	0 -17 0 -3 6 3 10 -3
sa:must be	0 -9 0 9 -12 1 8 -3
sa:name	0 -6 0 19 -3 0 0 -9
sa:name .	0 -8 0 14 0 0 0 0
sa:name to	0 0 0 9 0 0 0 -6
sa:natural	0 18 0 -17 0 0 0 0
sa:nearly	0 14 0 -9 -1 0 0 -3
sa:need	6 -7 -1 -1 -5 0 -1 15
sa:need .	0 -10 0 10 0 0 0 0
sa:negotiate ,	0 11 0 0 0 0 0 -11
sa:negotiate .	0 -1 0 -8 -6 0 2 11
sa:negotiate in	0 -3 0 -2 -1 0 0 10
sa:negotiation	0 -3 0 -4 0 0 12 -2
sa:neither	-2 -17 1 10 0 0 0 3
sa:net	0 -12 0 -5 8 0 0 8
sa:net ton	0 -10 0 -4 5 0 0 9
sa:never	0 -15 0 22 -6 0 0 0
sa:new	-8 8 0 1 4 -3 -5 -7
sa:new )	0 0 0 -9 0 0 0 9
sa:new rate	0 16 0 3 -20 0 0 -1
sa:new tariff	0 11 0 -11 0 0 0 0
sa:new year	0 0 0 -17 17 0 0 0
sa:next year	2 7 -1 -14 11 0 -1 0
sa:night ,	0 -12 0 14 -2 0 -7 4
sa:night .	-1 1 0 -11 1 0 6 7
sa:nil	0 18 0 -11 -3 0 0 -4
sa:nine	0 0 0 -9 9 0 0 0
sa:no	11 -1 -2 -12 2 0 0 5
sa:no .	6 0 0 -11 9 0 -2 0
sa:no <quality>	0 9 0 0 -1 0 0 -9
sa:no longer	0 9 0 0 0 0 0 -14
sa:no more	0 7 0 -11 0 0 0 6
sa:no other	0 -7 0 -11 8 0 0 8
sa:no reason	0 4 0 -11 5 0 0 0
sa:no solution	0 0 0 -11 0 0 0 11
sa:nobody in	0 0 0 -15 8 0 0 8
sa:none .	0 -9 0 10 0 0 0 0
sa:noon	0 -10 0 14 0 0 0 0
sa:noon ,	0 4 0 7 0 0 0 -9
sa:noon .	0 -7 0 15 -4 0 0 -3
sa:not	2 8 10 -5 -16 6 -12 0
sa:not .	0 20 0 -7 -10 0 0 -2
sa:not <level>	0 14 0 -8 0 0 0 -5
sa:not <number>	0 0 0 -12 0 0 0 16
sa:not <span>	0 0 0 9 0 0 0 -11
sa:not be	0 -19 8 13 6 0 -3 -7
sa:not been	0 9 0 -3 -4 0 0 0
sa:not come	0 -11 0 15 0 0 0 -1
sa:not go	0 12 0 -11 0 0 0 0
sa:not have	0 10 -2 -3 0 0 0 -4
sa:not renew	0 -4 0 19 0 0 0 -16
sa:not the	0 4 0 -12 0 0 0 8
sa:not vote	0 0 0 9 0 0 0 -7
sa:not yet	0 -6 -3 0 0 0 0 9
sa:nothing	5 8 0 -6 -12 0 6 0
sa:nothing but	0 -4 0 9 0 0 0 -3
sa:nothing happen	0 10 0 -6 0 0 0 -2
sa:nothing is	0 -10 1 7 -1 0 0 6
sa:nothing to	0 19 0 -20 0 0 0 4
sa:notice	22 -10 -8 6 -16 0 0 4
sa:notice .	0 -5 0 -8 0 0 0 12
sa:notice is	0 -3 -6 18 -6 0 0 -2
sa:notice of	15 5 0 -8 -6 0 0 -8
sa:now	-6 -5 0 29 -11 0 -9 -10
sa:now ,	0 -8 0 2 1 0 0 3
sa:now .	0 24 0 -18 -6 0 -5 7
sa:now <number>	0 -11 0 12 0 0 0 0
sa:now end	0 0 0 13 0 0 0 -10
sa:now it	0 0 0 -13 0 0 0 14
sa:now last	0 0 0 9 0 0 0 -9
sa:now pay	0 -8 0 9 0 0 0 0
sa:now take	0 0 0 12 0 0 0 -12
sa:nut	0 -3 0 -9 0 0 0 13
sa:o'clock	0 0 0 -8 9 0 0 0
sa:object	0 0 0 -9 9 0 0 3
sa:of	14 0 -2 -7 4 -15 -4 0
sa:of <day-gone>	13 10 0 -6 0 0 -3 -17
sa:of <day-today>	0 -3 0 -9 3 0 0 9
sa:of <level>	0 5 -6 0 11 0 -20 -1
sa:of <money>	0 -1 0 12 -5 0 0 -3
sa:of <month-ahead>	-1 -14 0 9 -6 0 0 11
sa:of <month-gone>	5 -5 0 -5 10 0 2 -7
sa:of <name>	0 10 0 -2 -5 0 0 -2
sa:of <person>	0 -7 0 11 0 0 -1 0
sa:of <points>	3 6 0 -8 -5 0 0 1
sa:of <span>	0 5 0 2 -2 0 2 -9
sa:of a	3 -8 0 12 -2 0 -2 -3
sa:of an	0 7 0 -13 0 0 0 8
sa:of both	0 -8 0 12 0 0 0 0
sa:of busan	11 -8 7 -7 0 0 0 -3
sa:of commerce	0 4 0 -12 0 0 0 10
sa:of it	-1 -13 0 -6 8 0 2 17
sa:of its	9 -12 0 4 2 0 0 -4
sa:of next	5 7 -2 -10 4 0 0 -1
sa:of talk	0 0 0 8 6 0 0 -15
sa:of the	0 2 7 -8 -4 0 9 0
sa:of them	0 -14 1 4 0 0 0 5
sa:of thi	-7 -11 0 2 2 0 0 9
sa:of tiktok	0 0 0 -3 0 8 0 0
sa:of two	0 0 0 8 0 0 0 -4
sa:of up	0 -9 4 4 5 0 0 -10
sa:of what	0 0 0 -6 0 0 0 14
sa:of which	6 -10 0 0 -1 0 0 1
sa:off	-2 -8 0 1 4 2 -11 12
sa:off .	0 -4 0 2 10 0 -1 -2
sa:offer	0 -15 0 -12 19 0 11 -4
sa:officer	0 8 0 -19 2 0 0 8
sa:oil	-7 3 3 1 -9 -9 10 0
sa:oil ,	0 3 0 9 -1 0 0 -12
sa:oil .	-4 -2 0 8 -6 -6 3 4
sa:old	-1 -3 0 21 -4 0 -9 -7
sa:old duty	0 -7 0 12 0 0 0 -2
sa:old one	0 -12 0 3 0 0 -1 11
sa:old rate	0 10 0 -8 7 0 0 -12
sa:old tariff	0 -3 0 13 -10 0 0 0
sa:olive	0 16 0 -13 0 0 0 0
sa:on	2 10 -27 -8 -3 -9 17 0
sa:on ,	0 9 0 0 -7 0 0 0
sa:on <day-ahead>	0 8 -8 13 12 0 -4 -32
sa:on <day-gone>	-5 14 0 -10 2 0 -7 0
sa:on <day-today>	0 -17 -6 22 -12 0 7 -3
sa:on <level>	0 -11 0 13 0 0 0 -1
sa:on <money>	0 -13 0 4 6 0 3 -3
sa:on <name>	2 18 0 3 -15 0 0 -19
sa:on <number>	0 0 0 10 -5 0 0 0
sa:on <span>	0 5 0 -9 -1 0 0 6
sa:on a	0 -19 0 4 2 0 6 4
sa:on affiliate	-3 0 -3 -8 -2 0 0 15
sa:on an	0 9 0 -7 -5 0 8 -2
sa:on any	6 -11 0 7 0 0 0 0
sa:on branded	0 9 0 -8 0 0 0 0
sa:on certain	0 -7 0 11 0 0 0 0
sa:on chicken	0 -12 0 14 0 0 0 0
sa:on each	-1 12 0 0 -4 0 0 -8
sa:on good	-6 11 0 -2 -1 0 0 0
sa:on in	0 9 0 0 0 0 0 -9
sa:on it	0 1 0 19 -8 0 -8 -7
sa:on its	4 -16 0 13 -3 0 0 1
sa:on more	0 -5 0 -2 0 0 0 9
sa:on nearly	0 10 0 -9 0 0 0 0
sa:on our	0 10 0 0 -4 0 -3 0
sa:on polysilicon	0 17 0 -14 0 0 0 0
sa:on reciprocal	0 -10 0 0 0 0 0 10
sa:on sale	0 14 0 -10 0 0 0 -3
sa:on steel	0 1 0 2 1 0 0 -9
sa:on sugar	0 -9 0 4 0 0 2 0
sa:on that	0 6 0 -12 -4 0 0 9
sa:on the	2 -7 0 -3 13 5 -7 -4
sa:on their	0 0 0 -4 10 0 -3 -1
sa:on them	0 -9 0 -9 2 0 9 4
sa:on top	4 13 0 -11 -8 0 0 1
sa:on which	5 -3 0 -5 4 0 9 -3
sa:on wine	0 -17 4 13 -1 0 0 2
sa:once	0 0 0 10 -7 7 -4 -8
sa:once more	0 10 0 -6 0 8 -4 -1
sa:one	0 -16 -4 4 3 4 0 3
sa:one .	0 -17 -3 -2 7 0 0 16
sa:one :	0 0 0 9 0 0 0 -8
sa:one of	0 -11 0 0 0 4 -1 4
sa:one that	0 -2 0 -11 1 0 0 12
sa:only <level>	0 -9 0 0 0 0 0 8
sa:only the	0 13 0 -14 0 0 0 1
sa:open its	0 10 0 -9 0 0 0 0
sa:or	4 -13 2 -7 16 1 3 -9
sa:or <number>	0 -17 0 23 -1 0 0 -6
sa:or it	0 -2 0 -9 7 0 -1 6
sa:or so	0 0 0 -4 10 0 0 -4
sa:or sooner	7 8 0 -24 0 0 0 0
sa:or the	0 4 0 -7 0 0 10 -7
sa:orange	0 12 0 0 0 0 0 -9
sa:order	0 4 0 8 -12 7 -4 -10
sa:order by	0 9 0 0 0 0 0 -7
sa:order that	0 -16 0 16 2 1 0 -6
sa:ordinary	0 17 0 -5 -5 0 0 -10
sa:originating	0 10 0 -10 0 0 0 0
sa:originating in	0 10 0 -10 0 0 0 0
sa:other	-7 -6 -1 -9 13 0 2 9
sa:other .	0 10 0 -4 0 0 0 0
sa:other country	0 -6 0 0 0 0 -2 9
sa:other since	0 8 0 -9 0 0 0 0
sa:otherwise	0 1 0 -21 -6 3 2 17
sa:otherwise .	0 0 0 -6 -1 0 0 10
sa:our tariff	0 -14 0 5 9 0 0 0
sa:out	2 -9 0 -11 8 9 -11 10
sa:out ,	0 -6 0 12 -1 0 0 0
sa:out .	-2 -2 -9 -17 -5 9 -2 24
sa:out in	0 6 0 -12 6 0 0 0
sa:output	0 0 0 10 0 0 0 -9
sa:outside	0 -5 0 -2 13 0 0 0
sa:outside the	0 9 0 -12 4 0 0 0
sa:over	2 -22 2 -9 0 0 14 19
sa:over ,	0 -13 0 -12 0 0 8 17
sa:over .	0 6 0 -16 -6 2 -2 15
sa:over a	0 0 0 12 0 0 0 -9
sa:owe	0 1 0 -11 -1 0 0 14
sa:owe <money>	0 -4 0 0 -1 0 0 9
sa:owner	0 -9 0 13 -4 9 0 -11
sa:p	0 3 7 -11 0 0 0 0
sa:p .	0 4 7 -14 2 0 0 0
sa:page	0 -8 0 21 -5 0 0 -6
sa:paper	0 -27 0 9 7 8 0 5
sa:paper .	0 -6 0 11 2 0 0 -4
sa:parcel	-2 4 6 -12 5 0 0 -9
sa:parcel worth	0 9 -11 -11 9 0 0 0
sa:parliament	0 3 0 -20 12 0 1 0
sa:pass	0 10 0 0 -10 0 -5 2
sa:pasta	0 -13 0 13 0 0 0 0
sa:pause	0 0 2 -12 -1 0 -4 9
sa:pause in	0 -5 1 -5 0 0 0 10
sa:pay	3 12 9 0 -14 -5 -15 -3
sa:pay <level>	-6 7 -1 -9 -1 0 -1 12
sa:pay <number>	0 0 0 10 -11 0 0 -4
sa:pay an	0 -21 0 22 0 0 0 0
sa:pay in	0 11 0 -9 0 0 0 0
sa:pay since	0 12 0 -11 0 0 0 0
sa:pay the	0 22 0 -15 -4 0 0 -4
sa:payment	0 -3 0 9 -2 0 0 0
sa:peak	0 -8 0 10 0 0 0 0
sa:people	0 2 0 10 0 0 0 -8
sa:per	0 -10 0 -4 6 0 0 8
sa:per net	0 -10 0 -4 4 0 0 9
sa:period of	0 15 0 -10 0 0 0 -2
sa:permanent	0 12 0 -12 0 0 3 -1
sa:phase	0 9 0 -6 0 0 0 0
sa:phase of	0 10 0 -8 -1 0 0 0
sa:phone	0 14 0 -10 0 0 0 -2
sa:phosphate	0 10 0 0 -4 0 0 -5
sa:pineapple	0 1 0 -13 10 0 0 0
sa:pipe	0 2 0 -10 0 0 0 6
sa:pistachio	0 12 0 -8 0 0 0 -4
sa:place .	0 -4 0 12 0 0 0 -7
sa:plan	-1 3 -2 17 -17 1 -2 -17
sa:plastic	0 3 0 4 0 0 0 -8
sa:played	0 0 0 13 -7 0 0 0
sa:plu	0 -6 0 13 0 0 0 -8
sa:pm	0 -3 0 9 0 0 0 0
sa:point	0 -6 0 11 -4 5 0 -6
sa:polysilicon	0 27 0 -23 -3 0 0 -1
sa:polysilicon ,	0 11 0 -9 0 0 0 0
sa:port	-9 -1 4 -6 20 0 0 -11
sa:port ,	0 -2 0 -10 1 0 0 11
sa:port fee	-8 -7 4 10 16 0 0 -20
sa:post	0 11 0 -20 11 0 0 0
sa:post that	0 2 0 -10 7 0 0 0
sa:power	0 -4 0 15 -4 0 0 -4
sa:prepare	0 4 0 -12 -2 0 2 7
sa:prepare for	0 8 0 -15 0 0 0 7
sa:present	0 -6 0 2 -15 0 0 10
sa:present <level>	0 6 0 -21 0 0 0 16
sa:president	6 -14 0 19 -10 0 0 -4
sa:price	0 1 0 -1 -7 0 -8 11
sa:proclamation say	0 9 0 -11 5 0 0 0
sa:product	8 -16 0 11 6 0 0 -14
sa:product ,	0 0 0 -2 11 0 0 -8
sa:product .	0 -12 0 13 0 0 0 0
sa:prolong .	0 2 0 -17 0 0 0 11
sa:prolong by	0 -1 0 -11 6 0 0 7
sa:prolong for	0 0 0 10 0 0 0 -11
sa:prolong it	0 12 -1 0 -8 0 0 -1
sa:prolong the	0 -13 0 6 4 0 0 0
sa:prolongation	0 -5 0 -15 0 0 14 5
sa:promise	1 12 6 -15 -4 0 3 -5
sa:promise to	0 14 0 -15 0 0 3 -1
sa:proper	0 0 0 9 0 0 0 -5
sa:provided	-1 8 0 -4 -4 0 0 3
sa:provided that	-1 8 0 -4 -3 0 0 2
sa:publication	0 -10 0 12 0 0 0 0
sa:publish a	0 -8 0 11 -1 0 0 0
sa:publish its	0 14 0 -17 5 0 0 0
sa:publish the	0 -9 0 12 0 0 0 0
sa:pumpkin	0 -7 0 -4 0 0 0 13
sa:purchase	0 -3 0 12 -7 0 0 -7
sa:put <level>	0 -11 0 2 9 0 2 -2
sa:put his	0 0 0 8 0 0 0 -6
sa:put into	0 -10 0 5 0 0 8 -3
sa:put it	0 -8 0 11 0 0 0 0
sa:put on	0 16 0 -6 0 0 0 -9
sa:put tariff	0 -9 0 11 0 0 0 0
sa:put that	0 8 0 0 -6 0 0 0
sa:put to	0 0 0 -9 0 0 0 9
sa:put up	0 11 0 -4 -6 0 0 0
sa:quarrel	0 -2 0 7 0 0 6 -11
sa:question	0 -11 0 7 -1 0 0 7
sa:quinoa	0 13 0 -10 0 0 0 -2
sa:quota	0 3 0 5 4 0 0 -15
sa:radio	-1 0 0 14 0 0 0 -9
sa:rain	0 -3 0 16 -5 0 0 -6
sa:raise	0 2 0 -13 0 0 14 -1
sa:raise it	0 -3 0 -11 0 0 0 15
sa:raise its	0 7 0 -4 2 0 6 -11
sa:raise the	0 -3 0 0 0 0 9 -7
sa:rang	0 -13 0 17 0 0 0 -4
sa:rare	14 -4 -1 8 -14 0 0 -7
sa:rare earth	10 -2 0 11 -10 0 0 -11
sa:rate	-2 11 -3 -4 -2 -1 -5 1
sa:rate .	0 10 0 -1 -3 0 1 -7
sa:rate of	0 -11 0 10 -8 0 0 7
sa:rate on	0 -3 0 -6 0 0 0 10
sa:rather	0 -6 0 -8 10 0 0 6
sa:rather than	0 1 0 -12 11 0 0 0
sa:ratify	0 -3 0 -9 17 0 0 -6
sa:ratify the	0 -4 0 -11 18 0 0 -5
sa:reach .	0 -13 0 15 0 0 0 0
sa:reach for	0 12 0 -10 0 0 0 0
sa:read	0 -9 0 9 0 0 0 0
sa:receive the	0 8 0 -6 0 0 0 0
sa:reciprocal	-1 10 0 10 -14 0 -1 -11
sa:reciprocal "	0 14 0 -4 0 0 0 -8
sa:reckon	0 -9 0 12 0 0 0 0
sa:reduce	0 -6 0 14 0 0 0 -6
sa:refund	0 1 0 13 -12 0 0 -6
sa:regional	0 -1 0 -6 0 0 0 10
sa:register	3 -10 0 9 0 0 0 0
sa:register .	3 -9 0 7 0 0 0 0
sa:released	0 11 0 -10 0 0 0 0
sa:remain	0 -4 -1 13 -2 0 0 -3
sa:remain suspend	0 -1 0 8 0 0 0 -2
sa:renew	-2 -2 15 1 12 0 0 -17
sa:renew ,	0 8 0 1 0 0 0 -8
sa:renew .	0 -15 18 13 -4 0 0 -12
sa:replace	0 12 -2 -3 0 0 0 -2
sa:reply	0 -23 0 9 12 0 -5 0
sa:reply .	0 -12 0 0 10 0 -5 3
sa:report	0 -9 0 0 12 0 -4 -5
sa:reporter	0 -5 0 -2 -3 0 0 15
sa:reporter .	0 0 0 -8 0 0 0 11
sa:reporter on	0 -11 0 11 0 0 0 0
sa:representative	-2 -1 0 2 11 0 0 -8
sa:request	0 0 0 11 -3 0 0 0
sa:require	10 1 0 -9 -2 0 0 0
sa:rest .	7 5 0 -13 9 0 0 -8
sa:result .	0 -1 0 -14 2 0 0 13
sa:resume	0 -9 0 6 11 0 -1 -10
sa:resume .	0 -7 0 10 0 0 0 -1
sa:retain	0 -13 0 17 0 0 0 -3
sa:retaliation	0 -8 0 12 0 0 0 -1
sa:return	-1 0 0 -1 0 0 -8 9
sa:return ,	0 -7 0 -3 -3 0 0 14
sa:return .	0 -7 0 1 10 0 0 -3
sa:rice	0 14 0 -17 -1 0 0 7
sa:rice ,	0 0 0 11 0 0 0 -9
sa:right	0 8 0 -2 2 0 0 -7
sa:ring	0 -15 0 20 0 0 0 -5
sa:rise by	0 -24 0 14 0 0 0 11
sa:rise from	0 -11 0 8 0 0 0 2
sa:rise of	0 -3 0 21 -6 0 0 -12
sa:rise to	0 7 0 -14 8 0 -3 3
sa:road	0 0 0 10 3 0 0 -15
sa:room	0 -3 0 10 0 0 0 0
sa:round	0 -18 0 44 -7 0 0 -21
sa:round .	0 -3 0 10 0 0 0 0
sa:round of	0 -5 0 19 0 0 0 -11
sa:rule	-8 10 -1 2 -5 0 0 1
sa:rule and	10 -3 0 0 0 0 0 -10
sa:rule of	-8 13 0 11 0 0 0 -17
sa:rule on	-13 8 -3 -6 -5 0 0 18
sa:rule that	0 10 0 -7 -2 0 0 0
sa:rum	0 0 0 8 1 0 0 -9
sa:run	0 -6 3 -8 0 12 -6 7
sa:run out	2 -5 -2 -7 0 13 0 2
sa:run to	0 0 0 11 0 0 0 -15
sa:run until	0 -8 0 18 0 0 0 -9
sa:sale	0 12 0 -12 -1 10 0 -7
sa:sale to	0 9 0 -8 0 0 0 0
sa:salmon	3 14 0 -24 7 0 0 0
sa:same	-1 -10 0 13 0 0 0 -2
sa:same .	0 11 0 -5 0 0 0 -2
sa:same date	5 0 3 0 0 0 0 -8
sa:same day	2 -15 0 16 0 0 0 -1
sa:same for	0 9 0 -9 0 0 0 0
sa:same hour	-5 -7 0 8 0 0 0 3
sa:save	0 3 0 -8 -6 0 0 10
sa:say	2 2 0 -8 -2 -2 14 -3
sa:say ,	0 -10 0 13 1 0 8 -18
sa:say ;	0 10 0 -7 2 0 0 -6
sa:say <day-gone>	0 0 0 14 0 0 0 -12
sa:say <name>	0 -1 0 15 0 0 0 -12
sa:say <person>	0 -4 0 -5 -1 0 0 15
sa:say a	0 11 0 0 -3 0 0 -7
sa:say in	6 16 0 -22 -4 0 0 6
sa:say it	0 13 0 -10 -3 0 1 0
sa:say no	0 -8 0 0 12 0 -1 -2
sa:say on	-2 -8 3 8 -4 0 14 -13
sa:say that	0 4 0 10 -4 0 -1 -8
sa:say until	0 -18 0 1 0 0 0 15
sa:say yes	0 2 0 -14 8 0 4 -2
sa:schedule	0 -1 0 -6 11 0 0 -2
sa:scheduled	0 13 0 0 0 0 0 -11
sa:scotch	0 9 0 -15 0 0 0 5
sa:season	-1 -12 0 4 5 -4 1 2
sa:second	0 11 0 1 4 0 -8 -8
sa:secretary	0 6 0 -13 5 0 0 0
sa:section	0 5 13 -8 1 0 0 -13
sa:section <number>	-2 5 14 -8 1 0 0 -10
sa:see	-1 -4 3 9 -3 0 -2 0
sa:see what	0 -9 0 12 0 0 0 0
sa:seem	0 7 0 -10 2 0 0 0
sa:seemed to	0 5 0 -9 0 0 0 3
sa:sell	0 -4 0 2 -14 17 0 -9
sa:sell in	0 11 0 -8 0 0 0 0
sa:sell to	0 -15 0 13 0 0 2 0
sa:send	0 2 0 -13 4 0 0 9
sa:separate	0 9 0 -1 0 0 0 -6
sa:set	0 11 0 0 -6 0 5 -14
sa:set new	0 12 0 -12 0 0 0 0
sa:settle	0 -18 0 1 5 0 12 -2
sa:shall	0 -7 0 -3 -1 0 4 12
sa:shall be	0 12 0 -19 -4 0 0 11
sa:shelve	0 -9 0 12 0 0 0 0
sa:ship	-9 2 0 -7 18 0 -1 -7
sa:ship -	0 9 0 -10 3 0 0 -2
sa:ship .	-3 -5 0 -2 11 0 0 0
sa:ship built	-1 -9 0 -1 10 0 0 0
sa:ship will	0 0 0 12 0 0 0 -11
sa:shipment	0 -8 0 1 7 0 0 0
sa:shoe	0 11 0 -8 -5 0 0 2
sa:shook	0 19 0 -7 0 0 0 -12
sa:shoot	0 -6 0 -4 0 0 0 10
sa:shore crane	0 9 0 -10 3 0 0 -2
sa:short	0 5 0 -12 -1 4 0 4
sa:should	0 -25 -4 16 22 0 0 -16
sa:should be	0 -8 0 9 11 0 0 -12
sa:shrimp	0 -7 0 7 11 0 -10 0
sa:side	4 10 2 1 -19 -1 -1 0
sa:side .	5 0 1 -9 -6 0 0 5
sa:side by	0 17 0 -14 0 0 0 -1
sa:side suspend	0 0 0 -11 3 0 0 6
sa:side will	0 8 0 -1 0 0 5 -9
sa:sign	-4 4 -2 4 -2 9 -7 -6
sa:sign .	0 4 0 18 -10 4 0 -17
sa:sign an	0 16 0 -18 0 0 0 5
sa:sign in	0 0 0 -8 -1 0 0 11
sa:sign its	0 -1 0 -6 12 0 0 -2
sa:sign nothing	0 11 0 -11 0 0 0 0
sa:sign on	0 -16 0 16 -5 2 0 0
sa:sign the	0 -14 0 18 -3 0 0 -3
sa:signature	0 2 0 10 4 -2 0 -16
sa:signature ,	0 -1 0 0 10 0 0 -9
sa:signature .	0 4 0 10 -10 -1 0 -4
sa:since	-1 10 0 -7 -2 0 -2 1
sa:since .	0 0 0 8 0 0 0 -8
sa:since <month-gone>	0 12 0 -13 0 0 0 0
sa:since the	0 14 0 -18 -6 0 0 9
sa:since then	0 0 0 14 0 0 0 -12
sa:single	0 -6 0 8 0 0 0 0
sa:sit	0 -12 0 10 -8 0 0 6
sa:small	-1 6 4 -18 5 0 0 6
sa:so	0 4 -6 -21 14 10 -10 5
sa:so .	0 -1 0 10 -2 0 0 0
sa:so it	0 -5 0 12 0 0 0 -4
sa:so that	-2 0 0 -12 1 13 0 2
sa:soap	0 10 0 -16 0 0 0 7
sa:social	8 -10 0 3 0 0 0 0
sa:sofa	0 15 0 -12 0 0 0 0
sa:software	8 1 0 -15 0 0 0 -2
sa:software .	-3 14 0 -8 0 0 0 -4
sa:solution	0 0 0 -13 0 0 3 10
sa:solution .	0 8 0 -11 0 0 3 0
sa:some	0 -9 0 29 -7 0 -6 -13
sa:some of	0 -6 0 10 0 0 0 0
sa:somebody	0 -2 -1 -5 -5 0 0 15
sa:somebody will	0 -9 0 -5 0 0 0 13
sa:something	0 0 0 -13 1 0 2 9
sa:something .	0 4 0 -9 0 0 0 4
sa:something better	0 -7 0 -8 0 0 3 11
sa:sooner "	4 0 0 -11 0 0 0 0
sa:sooner ,	0 15 0 -13 0 0 0 0
sa:sooner .	5 -12 0 11 0 0 0 -2
sa:soup	0 0 0 -8 0 0 0 9
sa:soybean will	0 11 0 -8 -2 0 0 0
sa:spare	0 12 0 -10 0 0 0 0
sa:speaking	0 0 0 -7 0 0 0 9
sa:special	0 0 0 11 -11 0 0 0
sa:spoke	0 -5 0 0 -2 0 0 9
sa:spring	6 -11 0 0 0 0 0 6
sa:st	0 0 0 -16 0 0 0 18
sa:stand .	0 -10 0 6 0 0 0 4
sa:stand at	0 -8 0 10 0 0 0 0
sa:stand in	0 11 0 -11 0 0 0 0
sa:start	-1 11 0 -9 9 -4 0 -2
sa:start .	0 -11 0 0 10 0 0 0
sa:statement .	0 -14 0 10 0 0 0 0
sa:stay	5 0 6 9 -14 0 -5 -3
sa:stay at	0 -10 0 0 0 0 0 10
sa:stay for	0 -5 0 10 0 0 0 -5
sa:stay there	0 15 0 -17 0 0 0 1
sa:steel	0 9 0 0 -5 0 0 -11
sa:step	0 15 0 -7 -4 0 0 -3
sa:step .	0 10 0 -8 0 0 0 0
sa:still <number>	0 7 0 -9 0 0 0 0
sa:stockholm	0 -1 0 0 -3 0 0 9
sa:stockholm on	0 -2 0 -7 0 0 0 13
sa:stop	-5 18 0 1 -7 0 1 -12
sa:stop .	0 10 0 -8 0 0 0 0
sa:strike	0 -9 0 20 -8 4 3 -14
sa:subject	0 3 0 -15 13 0 0 -1
sa:subject to	0 3 0 -18 15 0 0 0
sa:such	0 -5 0 13 -7 0 0 0
sa:sugar	0 -20 0 0 0 0 2 18
sa:sugar ,	0 -10 0 4 0 0 0 7
sa:sugar and	0 -10 0 3 7 0 0 0
sa:summary	0 0 0 -7 8 0 0 0
sa:summit .	0 0 0 -7 0 0 0 8
sa:supreme	0 -8 0 -3 0 0 0 11
sa:surcharge	0 2 -6 -9 23 0 -1 -8
sa:surcharge .	0 0 -3 -9 13 0 0 0
sa:surcharge end	0 10 0 -6 0 0 0 0
sa:surcharge of	0 0 0 -10 9 0 0 3
sa:surcharge under	0 -10 0 10 0 0 0 0
sa:suspend	-14 4 -2 1 1 0 -4 6
sa:suspend .	0 -9 0 24 -8 0 -1 -6
sa:suspend <points>	0 4 0 -11 0 0 0 8
sa:suspend them	0 9 0 -3 0 0 0 -5
sa:suspension	8 -2 1 -4 -8 0 7 1
sa:suspension end	0 -8 0 -9 -5 0 0 20
sa:suspension is	0 -6 0 -6 -2 0 0 12
sa:suspension of	5 0 3 0 9 0 0 -15
sa:table	0 -18 0 17 -4 0 0 7
sa:table .	0 -15 0 14 -2 0 0 2
sa:take	0 -9 -1 13 -8 0 5 -1
sa:take .	0 -5 0 -3 0 0 0 10
sa:take <level>	0 7 0 7 0 0 0 -14
sa:take <number>	0 -9 0 12 0 0 0 -2
sa:take <span>	0 0 0 -10 2 0 0 8
sa:take a	0 -15 0 13 1 0 0 0
sa:take back	0 11 0 -12 0 0 0 1
sa:take its	0 -3 0 8 2 0 -1 -7
sa:talk ,	0 9 0 -7 0 0 0 0
sa:talk .	0 0 0 18 0 0 0 -16
sa:talk between	0 0 0 -11 0 5 0 8
sa:talk in	0 -10 0 0 8 0 0 3
sa:talk were	0 9 0 -8 0 0 0 0
sa:tariff	9 -10 0 13 2 1 8 -16
sa:tariff "	0 -11 0 11 0 0 0 0
sa:tariff ,	0 -5 1 16 -4 0 -2 -2
sa:tariff .	1 0 0 2 1 0 4 -11
sa:tariff :	0 -9 0 11 0 0 0 0
sa:tariff at	0 11 0 -5 -3 0 0 0
sa:tariff go	0 -1 0 -7 11 0 0 0
sa:tariff is	0 -18 0 17 0 0 0 0
sa:tariff of	0 20 -5 -16 3 -1 -4 0
sa:tariff on	1 11 0 -7 0 0 0 -5
sa:tariff pause	0 0 0 -10 0 0 0 9
sa:tariff truce	0 -13 0 7 5 1 0 -1
sa:tax	0 15 0 -11 1 0 -3 -2
sa:tax on	0 12 0 0 -7 0 0 0
sa:tea .	0 12 0 -6 0 0 0 -5
sa:telephone ,	0 -7 0 11 0 -1 0 0
sa:telephone call	6 2 0 -14 0 0 0 5
sa:television	0 -11 0 1 5 0 0 4
sa:tell her	0 10 0 -9 0 0 0 0
sa:tell reporter	0 -4 0 -2 -2 0 0 15
sa:tell us	6 3 0 2 -7 0 0 -9
sa:term	0 0 6 -10 13 0 -3 -4
sa:term of	0 -2 7 -12 11 0 0 -3
sa:text	0 0 4 -22 0 0 7 14
sa:th	3 -3 0 -14 12 0 0 0
sa:th .	3 -2 0 -15 12 0 0 0
sa:than	-2 -11 -9 26 -2 0 -4 -5
sa:than <money>	0 9 -7 -4 1 0 0 0
sa:than in	0 0 0 14 0 0 0 -12
sa:than the	0 -11 0 7 0 0 0 3
sa:that	3 14 -3 -1 -7 6 -19 -4
sa:that 's	0 -3 0 -9 0 0 0 14
sa:that ,	0 9 0 0 -2 0 0 -7
sa:that .	0 -10 0 -1 8 0 0 5
sa:that <name>	0 12 0 12 -19 1 0 -19
sa:that <person>	0 19 0 -6 -8 0 0 -9
sa:that <quality>	0 -13 0 15 2 0 0 -9
sa:that <seat>	0 5 0 -9 0 0 4 -1
sa:that apply	0 10 0 -1 0 0 0 -6
sa:that are	0 0 0 -8 15 0 0 -2
sa:that begin	0 5 0 -16 0 0 0 13
sa:that both	0 -11 0 2 4 0 0 2
sa:that come	0 -14 14 1 0 0 0 0
sa:that date	0 -10 0 0 0 0 0 9
sa:that day	0 21 0 -12 0 0 0 -5
sa:that effect	0 18 0 -14 0 0 0 -4
sa:that go	1 -10 0 -4 12 0 0 0
sa:that have	0 12 0 -10 0 0 0 0
sa:that is	-3 -18 0 -6 12 0 0 18
sa:that it	-3 -6 0 9 13 0 0 -18
sa:that take	0 -9 0 11 0 0 0 0
sa:that talk	0 10 0 -17 0 0 0 9
sa:that the	-7 5 -1 19 -13 11 -3 -19
sa:that there	0 9 0 -6 -1 0 0 0
sa:that they	10 0 0 -6 -11 0 0 6
sa:that thi	0 -8 0 12 0 0 0 0
sa:that to	0 1 0 -9 0 0 0 6
sa:that was	0 -3 0 -3 -1 0 0 11
sa:that we	0 12 0 -8 0 0 0 0
sa:that were	14 -10 -1 3 -1 0 0 -5
sa:the	-1 4 3 -10 2 17 2 -4
sa:the <day-ahead>	0 -13 -4 8 0 0 6 2
sa:the <level>	-6 5 0 -28 27 0 10 -2
sa:the <name>	-4 -10 11 9 -2 8 14 -18
sa:the <number>	20 8 0 -27 -3 0 12 -6
sa:the <office>	7 15 -4 -5 -1 -1 7 -16
sa:the <organisation>	-1 -2 7 -3 20 1 -19 -9
sa:the <person>	-5 -10 0 10 8 0 -1 -6
sa:the <seat>	-2 3 -6 11 -9 0 2 -4
sa:the <span>	0 -7 0 -6 -6 0 0 19
sa:the additional	0 6 9 -6 -9 0 0 0
sa:the arrangement	0 10 0 -18 2 0 0 6
sa:the autumn	0 7 0 -15 0 0 0 8
sa:the bill	0 0 0 -6 9 0 0 0
sa:the book	0 10 0 -9 0 0 0 0
sa:the control	0 0 0 -8 0 0 0 8
sa:the country	0 -2 0 11 -1 0 0 -3
sa:the custom	0 14 6 -3 -9 0 0 -9
sa:the day	12 4 0 -14 0 0 2 -1
sa:the deal	0 -2 0 0 11 5 -3 -9
sa:the dispute	0 4 0 -13 0 0 0 10
sa:the duty	-3 -9 1 0 14 0 -5 2
sa:the end	6 13 -5 -8 0 0 0 -2
sa:the eve	0 0 0 -9 0 0 0 10
sa:the evening	-2 0 0 12 6 0 0 -15
sa:the exclusion	5 -11 15 -17 0 0 6 -9
sa:the exemption	0 18 -3 -8 -4 0 0 -7
sa:the extension	0 -4 0 14 3 0 0 -15
sa:the federal	3 -10 0 8 0 0 0 0
sa:the first	0 8 0 8 -15 0 0 -4
sa:the following	11 0 0 -16 7 0 0 0
sa:the framework	0 12 0 -12 0 0 0 0
sa:the full	0 0 0 -13 7 0 0 5
sa:the highest	0 -10 0 18 -1 0 0 -5
sa:the house	0 3 0 1 0 0 0 -9
sa:the latest	3 15 0 -14 0 5 0 -8
sa:the law	0 -12 0 20 -5 0 0 -7
sa:the list	0 3 0 -1 1 7 0 -12
sa:the main	2 0 0 -12 8 0 0 0
sa:the making	0 11 0 -11 0 0 0 0
sa:the measure	0 -5 9 12 -15 0 0 0
sa:the month	0 -4 0 19 -7 0 -3 -8
sa:the new	0 0 -3 11 -3 0 -1 0
sa:the notice	10 -7 -4 11 -8 0 0 -3
sa:the offer	0 -3 0 -16 17 0 6 -8
sa:the ordinary	0 17 0 -4 -4 0 0 -8
sa:the other	0 1 0 -13 9 0 6 0
sa:the paper	0 -10 0 -17 9 8 0 12
sa:the pause	-4 9 2 2 0 0 -1 -9
sa:the pen	0 0 0 9 -6 0 0 -1
sa:the port	-4 10 0 -4 2 1 0 -3
sa:the present	0 0 0 4 -13 0 -2 5
sa:the price	0 -1 0 -9 0 0 0 15
sa:the quota	0 11 0 -1 2 0 0 -12
sa:the reciprocal	0 15 0 0 -4 0 0 -10
sa:the regional	0 -1 0 -6 0 0 0 10
sa:the remain	0 -9 0 12 0 0 0 -2
sa:the rule	-15 13 -6 15 -7 0 0 0
sa:the same	-1 -10 0 10 0 0 0 0
sa:the section	6 11 0 -8 0 0 0 -8
sa:the signature	0 8 0 -8 3 0 0 -2
sa:the spring	0 1 0 -15 0 0 0 13
sa:the standstill	0 -7 0 11 0 0 0 -2
sa:the steel	0 9 0 -3 -2 0 0 0
sa:the step	0 10 0 -5 -1 0 0 0
sa:the strike	0 -4 0 15 0 0 -2 -6
sa:the surcharge	0 2 -5 -6 16 0 0 -8
sa:the suspension	-3 3 4 -9 -4 0 7 3
sa:the table	0 -14 0 11 -3 0 0 8
sa:the tariff	-1 -18 0 -12 25 7 4 3
sa:the term	0 -10 7 0 4 0 0 -3
sa:the text	0 1 0 -16 3 0 8 3
sa:the third	0 -4 0 14 -2 0 0 -5
sa:the three	0 9 0 -4 0 0 0 -3
sa:the time	0 -6 0 -7 -1 3 0 12
sa:the treaty	0 12 0 -12 0 0 0 -1
sa:the truce	-10 -2 -8 -2 1 0 -9 13
sa:the two	1 -3 0 -8 -11 0 15 8
sa:the understanding	0 -6 0 -2 10 0 0 0
sa:the vote	0 0 0 -11 11 0 0 0
sa:the word	0 -10 0 10 0 0 0 0
sa:the world	0 0 0 -11 8 0 3 -2
sa:their	-7 -19 -8 0 3 -4 5 18
sa:their <office>	0 -12 0 0 0 0 6 5
sa:their own	0 0 0 9 0 0 0 -6
sa:their trade	0 0 0 -6 0 0 0 9
sa:their truce	0 0 0 -19 8 0 0 13
sa:them	-1 -15 4 4 -9 0 2 9
sa:them .	0 2 3 -10 2 0 3 -2
sa:themselve	0 -2 0 9 -1 0 4 -8
sa:then ,	0 0 0 -13 0 0 0 16
sa:then .	0 -10 0 -16 13 0 0 20
sa:then it	0 12 0 0 0 0 0 -14
sa:then pay	0 1 0 9 0 0 0 -12
sa:then the	0 0 0 16 -5 0 -1 -6
sa:then to	0 0 0 -7 0 0 0 9
sa:there	-7 12 -2 6 -25 -3 0 -2
sa:there 's	0 -6 0 -12 8 0 0 9
sa:there .	-2 -4 0 12 -9 0 0 0
sa:there are	0 -3 0 9 -2 0 0 0
sa:there is	0 5 0 0 -13 0 4 0
sa:therefore	0 1 0 -8 0 0 0 9
sa:they	9 4 0 -9 -12 -6 -1 11
sa:they are	6 -2 -2 -19 2 0 0 17
sa:they come	0 -11 -2 16 1 0 0 -1
sa:they did	0 6 0 0 5 0 0 -11
sa:they have	1 19 2 -14 -4 0 -3 -3
sa:they will	0 -3 0 17 -8 0 -4 0
sa:they would	0 -6 0 11 -4 0 0 0
sa:thi	0 -26 -3 12 -2 0 0 7
sa:think	0 8 0 -4 2 0 0 -6
sa:think of	0 0 0 -13 0 0 0 13
sa:third	0 4 0 17 -17 0 -7 -3
sa:third time	0 -12 0 16 0 0 0 -2
sa:those	-14 6 5 7 -16 0 0 -2
sa:those on	-4 19 0 -13 0 0 0 0
sa:those with	0 11 0 -7 -8 0 5 0
sa:threat	0 7 0 -18 3 0 0 9
sa:threaten	0 -3 0 11 -6 0 -7 4
sa:threaten .	0 -17 0 13 0 0 0 4
sa:threaten to	0 -3 0 13 -2 0 -1 -1
sa:three	0 -6 0 -5 -4 0 0 20
sa:three time	0 5 0 -22 0 0 0 17
sa:through	0 3 -3 26 -11 0 0 -20
sa:ticket	0 -8 0 10 0 0 0 0
sa:tiktok	0 -5 0 0 -2 10 0 0
sa:tile	0 -1 0 0 -6 0 0 10
sa:till	0 -9 0 -6 0 0 0 18
sa:timber	0 -19 0 10 -3 0 2 4
sa:timber .	0 -4 0 9 -1 0 0 0
sa:time	-5 8 -4 -3 -24 7 -3 8
sa:time for	0 0 0 -1 -5 0 0 8
sa:time in	0 -4 0 15 0 0 0 -10
sa:time the	0 15 0 -4 0 -1 0 -6
sa:to	-17 9 -6 1 -1 3 4 -10
sa:to .	0 -9 0 12 0 0 0 0
sa:to <day-ahead>	1 0 0 4 -18 -3 0 5
sa:to <day-gone>	0 0 -2 16 -5 0 0 -11
sa:to <level>	-3 23 0 -6 4 0 -10 -18
sa:to <organisation>	0 -10 0 -4 6 0 -1 9
sa:to a	1 16 0 -15 -8 0 0 6
sa:to announce	0 -2 0 8 -2 0 0 0
sa:to be	0 -14 -1 -6 11 1 7 2
sa:to charge	0 0 0 -13 10 0 0 1
sa:to come	0 15 0 -12 -1 0 0 0
sa:to decide	0 0 0 7 -12 -2 6 0
sa:to do	0 13 0 -8 -1 0 0 0
sa:to double	0 -9 0 10 0 0 0 0
sa:to end	7 8 -1 -16 1 0 0 1
sa:to explain	0 0 0 15 0 0 0 -11
sa:to extend	0 6 0 -10 -4 0 0 8
sa:to find	0 -12 0 0 -4 8 0 4
sa:to follow	0 7 0 -13 9 0 0 -1
sa:to get	0 11 0 -2 -2 0 0 -6
sa:to go	0 0 0 -17 -3 0 5 16
sa:to have	0 4 0 -9 -2 0 10 -5
sa:to him	0 -10 0 7 2 0 0 0
sa:to impose	0 0 0 8 -6 0 0 0
sa:to know	0 11 0 -3 0 0 0 -5
sa:to lift	0 0 0 10 -10 0 0 0
sa:to nothing	0 4 0 7 0 0 0 -12
sa:to one	0 0 0 16 -9 0 0 -4
sa:to open	0 0 0 9 0 0 0 -9
sa:to pay	0 -15 0 19 0 0 0 -6
sa:to prolong	0 0 2 -6 -5 0 0 10
sa:to put	0 5 0 -4 6 0 -2 -10
sa:to reply	0 -7 0 0 14 0 -5 -6
sa:to report	0 -1 0 12 -2 0 -3 0
sa:to rise	0 -16 0 17 0 0 0 0
sa:to say	0 -22 0 -5 8 0 5 14
sa:to see	0 -13 0 14 -1 0 0 0
sa:to sell	0 1 0 -6 -4 11 0 0
sa:to set	0 0 0 9 0 0 0 -6
sa:to settle	0 -5 0 -5 0 0 12 0
sa:to sign	0 17 0 11 -8 0 -1 -21
sa:to that	0 14 0 -9 0 0 0 -2
sa:to the	-1 6 0 0 9 1 5 -24
sa:to think	0 0 0 0 9 0 0 -7
sa:to vote	0 5 0 -9 3 0 0 0
sa:to wait	0 13 0 -8 -4 0 0 0
sa:to where	0 -1 0 -9 0 0 0 12
sa:to which	0 0 0 9 0 0 0 -8
sa:tobacco	0 -10 0 5 0 0 0 4
sa:together	-2 -10 0 15 2 0 0 -9
sa:tomatoe	0 -6 0 13 0 0 0 -5
sa:ton	0 -10 0 -6 8 0 0 8
sa:too	0 -7 5 9 -17 0 0 4
sa:too .	0 -10 1 0 -9 0 0 12
sa:top	4 13 0 -11 -8 0 0 1
sa:top of	5 12 0 -22 -4 0 0 7
sa:tractor	0 -11 0 6 3 0 0 0
sa:trade	0 17 -3 -6 8 0 -14 -10
sa:trade agreement	0 9 0 0 0 -1 0 -6
sa:trade minister	0 13 0 -17 1 0 -1 3
sa:trade ministry	6 2 0 4 0 0 0 -14
sa:trade representative	-2 0 0 0 12 0 0 -6
sa:trade truce	0 0 0 -9 0 0 0 11
sa:trading	0 7 0 -13 2 0 0 1
sa:trading partner	0 7 0 -13 2 0 0 1
sa:treaty	0 12 0 -20 0 0 17 -9
sa:treaty .	0 -3 0 -4 0 0 13 -3
sa:truce	-8 -8 6 -2 9 0 -7 5
sa:truce ,	-3 0 12 4 1 3 0 -18
sa:truce begin	0 0 0 12 0 0 0 -10
sa:truce between	-1 -3 0 14 -5 0 0 -4
sa:truce end	0 -17 0 2 -8 0 0 14
sa:truce expire	0 0 0 -9 -1 0 0 15
sa:truce for	0 0 0 10 0 0 0 -8
sa:truce in	0 -2 0 10 4 0 0 -11
sa:truce is	0 -7 0 12 -9 0 0 4
sa:truce of	7 0 0 13 0 0 4 -22
sa:truce on	0 8 0 -19 0 0 0 14
sa:truce run	0 -9 0 -4 0 0 0 15
sa:truce that	0 11 0 -3 -4 0 0 0
sa:truce with	0 -22 0 -12 16 0 0 12
sa:truce would	0 -2 0 11 0 0 0 -6
sa:truck	0 -9 0 11 -7 0 0 5
sa:two	4 -25 -5 8 3 -3 13 0
sa:two ,	0 0 0 -8 0 0 0 10
sa:two .	0 -4 0 -4 9 0 0 0
sa:two <office>	0 0 0 12 0 0 0 -9
sa:tyre	0 8 0 -18 0 0 0 10
sa:unchanged	0 -3 0 -6 0 0 0 11
sa:under	2 15 0 0 -17 8 -4 -15
sa:under a	0 9 0 1 -1 0 0 -10
sa:under it	0 -2 0 -12 0 0 0 16
sa:under the	3 16 4 -5 0 0 0 -20
sa:understanding	0 -7 0 -2 9 0 6 -5
sa:unlawful	0 0 0 9 -9 0 0 0
sa:unless	-5 9 0 -10 -11 0 -4 8
sa:unless <organisation>	-1 45 -4 -9 -11 0 0 -30
sa:unless <seat>	0 11 0 -12 0 0 0 0
sa:unless a	-2 14 0 2 0 0 0 -12
sa:unless both	0 -12 0 7 0 0 0 3
sa:unless somebody	1 -8 -1 -2 0 0 0 12
sa:unless they	0 -9 0 0 0 0 0 8
sa:until	0 -17 -3 21 1 -4 -2 -1
sa:until <day-ahead>	-4 -10 0 10 -7 0 0 6
sa:until <day-gone>	0 -3 -1 24 0 0 0 -16
sa:until the	5 -15 0 -5 9 0 5 2
sa:up .	-3 0 0 -10 -7 0 -3 21
sa:up from	0 9 0 -11 -1 0 0 4
sa:up to	0 -4 1 5 11 0 0 -21
sa:upon	0 -9 0 1 4 0 0 0
sa:us .	6 -1 0 2 2 0 2 -14
sa:use	-1 -15 0 24 -2 0 0 -5
sa:utility	0 -8 0 12 0 0 0 -4
sa:vanity	0 9 0 -7 0 0 0 0
sa:very	0 9 0 -18 -3 0 0 14
sa:void	6 -7 0 -7 16 0 5 -16
sa:vote	0 -10 0 -6 18 0 0 -2
sa:vote .	0 3 0 -14 13 0 0 0
sa:vote for	0 -8 0 11 -2 0 0 -3
sa:vote on	0 -2 0 -3 15 0 0 -9
sa:vote to	0 -4 0 22 -20 0 0 3
sa:wait	0 5 0 6 -4 0 0 -9
sa:want	0 11 0 -7 -15 -1 20 -12
sa:want <level>	0 9 0 -6 0 0 0 0
sa:want a	0 2 0 -16 0 0 15 0
sa:want to	0 0 0 0 -7 0 10 -7
sa:warn ,	0 -11 0 -8 7 0 0 14
sa:warn .	0 0 0 18 -2 0 -2 -14
sa:was	0 -4 -3 9 -20 0 0 9
sa:was ,	0 7 0 2 0 0 0 -9
sa:was <level>	0 -12 0 9 0 0 0 3
sa:was found	0 0 0 -14 0 3 0 10
sa:was make	0 -1 0 -8 0 0 0 11
sa:was not	0 18 0 -13 0 0 0 -4
sa:was to	0 -18 0 1 0 0 0 15
sa:way	0 0 0 0 -4 0 12 -10
sa:we	1 -4 1 -15 6 1 0 7
sa:we hear	0 0 0 6 -11 0 0 3
sa:we shall	0 -16 0 18 -6 0 5 -6
sa:we will	0 -10 0 0 12 0 0 -3
sa:week	2 -14 8 13 -11 0 0 -2
sa:week .	0 -3 9 11 -13 0 0 -6
sa:week of	-1 0 0 14 -4 0 0 -5
sa:weigh	0 9 0 -9 0 0 0 0
sa:well	1 14 0 -1 -7 0 -11 -2
sa:well ,	0 0 2 -11 4 0 -6 12
sa:well .	0 17 0 5 -12 0 -4 -11
sa:were	9 -1 -3 1 -15 0 -4 7
sa:were in	0 1 0 -10 0 0 0 7
sa:were there	0 10 0 -11 0 0 0 0
sa:were to	5 -22 0 20 0 0 0 -1
sa:what	7 3 -10 0 0 -2 -11 0
sa:what he	0 -12 0 11 0 0 0 2
sa:what the	0 -13 0 5 5 0 0 2
sa:what they	0 12 0 -16 6 0 0 2
sa:what was	0 10 0 -4 0 0 0 -4
sa:what we	6 12 0 -17 0 0 0 -1
sa:when	0 -10 1 0 -8 0 -1 14
sa:when <person>	0 -10 0 14 1 0 0 -6
sa:when a	0 15 0 -2 0 0 0 -12
sa:when it	0 6 9 -13 -13 0 0 12
sa:when the	-3 -7 -4 2 -5 3 -9 14
sa:when they	0 -5 0 9 1 0 0 -8
sa:where	-1 -5 0 13 -13 0 -1 0
sa:where <name>	0 -10 0 11 0 0 0 0
sa:where it	0 -12 0 6 0 0 0 7
sa:where the	0 9 0 0 0 0 0 -6
sa:where they	0 11 0 -14 0 0 0 3
sa:whether	0 -27 1 -12 22 -4 0 12
sa:whether <name>	0 -2 0 -16 12 0 0 9
sa:whether a	0 -6 0 -1 10 0 0 0
sa:whether he	0 -4 0 -10 10 0 0 2
sa:whether to	0 -3 3 14 -11 -2 0 0
sa:which <level>	0 11 0 0 -4 0 5 -12
sa:which <name>	6 -9 0 -6 13 0 0 0
sa:which <person>	0 0 0 6 -11 7 0 -7
sa:which a	0 -6 0 10 0 0 4 -5
sa:which both	0 0 0 -10 0 0 14 0
sa:which end	0 0 0 10 -3 0 0 -3
sa:which he	0 1 0 12 0 0 0 -13
sa:which nobody	0 4 0 7 0 0 0 -12
sa:which they	0 0 0 -6 -2 0 0 11
sa:while the	0 -10 0 0 0 0 8 1
sa:whiskey	0 -15 0 15 0 0 0 0
sa:whisky	0 13 0 -8 0 0 0 -1
sa:who	0 -20 0 10 9 -1 -6 1
sa:who has	0 5 0 -11 9 0 0 -2
sa:whole	0 -1 -7 0 0 0 0 13
sa:will	1 -5 -5 -10 14 -3 -10 18
sa:will be	-2 9 -5 -8 -1 0 -2 6
sa:will become	0 -5 0 -12 2 0 5 7
sa:will charge	0 -11 0 7 6 0 -2 0
sa:will end	0 -6 0 -2 -1 0 0 12
sa:will go	7 -7 -4 13 -3 0 0 -8
sa:will have	0 -3 0 -4 -1 0 0 13
sa:will not	0 -26 8 37 -13 0 -3 -17
sa:will pay	0 0 1 -1 -9 0 0 6
sa:will put	0 0 0 -2 13 0 -5 -5
sa:will return	0 0 0 -5 -3 0 -2 12
sa:will take	0 -12 0 4 6 4 1 -5
sa:willing	0 5 0 9 -10 0 0 -5
sa:winter .	0 13 0 -12 0 0 0 0
sa:wire	0 -8 0 3 7 0 0 -5
sa:with	-8 -6 0 15 -13 -3 -9 8
sa:with <name>	0 -20 -1 0 12 -2 0 8
sa:with <quality>	-1 8 0 7 -13 0 0 0
sa:with <seat>	0 11 0 -15 -4 4 0 2
sa:with a	0 -5 0 20 -1 0 -1 -17
sa:with it	-2 7 0 -24 2 0 0 18
sa:with that	0 -8 0 9 0 0 0 0
sa:with the	7 11 0 -22 0 0 6 2
sa:with them	-3 -7 0 -12 3 0 0 18
sa:withdraw	0 12 0 -2 10 0 -3 -18
sa:withdraw its	0 11 0 -3 8 0 -1 -15
sa:without agreement	0 -13 0 -3 0 0 0 19
sa:without an	0 -6 0 13 0 0 0 -7
sa:without the	0 -19 0 8 12 0 0 -2
sa:won't	0 -8 0 0 0 0 8 0
sa:wool	0 12 0 -5 0 0 0 -4
sa:word	0 -14 0 -5 5 0 0 15
sa:word "	0 -9 0 8 0 0 0 0
sa:word ,	0 4 0 -8 0 0 0 2
sa:word of	0 -3 0 -13 10 0 0 8
sa:work	0 4 0 15 -5 0 0 -13
sa:work .	0 6 0 12 0 0 0 -16
sa:worker	0 13 0 -5 0 0 -5 0
sa:world	0 6 -6 -6 9 0 3 -9
sa:world 's	0 9 0 -9 0 0 0 0
sa:world .	0 -9 0 0 7 0 3 0
sa:worth	0 10 -11 -10 2 0 0 3
sa:worth <money>	0 13 0 -9 -2 0 0 0
sa:worth less	0 9 -7 -4 1 0 0 0
sa:would	-10 -9 -4 10 0 7 0 0
sa:would again	0 -4 0 13 0 0 0 -8
sa:would apply	0 12 0 -23 5 0 0 7
sa:would begin	0 2 0 -10 0 0 0 7
sa:would go	0 5 0 0 5 0 0 -11
sa:would have	0 -34 0 34 -4 0 0 -1
sa:would last	0 -9 0 12 0 0 0 -2
sa:would like	0 -11 0 10 -3 0 0 2
sa:would not	0 -1 0 11 -1 0 0 -8
sa:would pay	0 11 0 -8 1 0 0 -4
sa:would rise	0 2 0 -14 0 0 0 11
sa:would stay	0 7 0 -10 0 0 0 1
sa:would take	0 18 0 -17 0 0 0 0
sa:would then	0 -2 0 8 4 0 0 -10
sa:write	5 -6 0 -6 2 0 -5 12
sa:write .	0 6 0 -10 0 0 0 6
sa:write down	0 0 0 -6 0 0 0 10
sa:write that	0 -12 0 19 -3 0 0 -1
sa:x .	0 13 0 -7 0 0 0 -2
sa:yarn	0 0 0 -5 -2 0 0 9
sa:year	-2 0 -6 -6 17 0 0 -5
sa:year ,	4 -11 -1 7 15 0 0 -13
sa:year .	-3 5 0 -14 5 3 2 4
sa:yet	0 -15 -2 13 -3 0 0 6
sa:yet to	0 -10 0 13 0 0 0 0
sa:you	0 0 0 -13 8 0 -2 13
sa:you will	0 0 0 -11 9 0 0 0
sa:your	0 -10 0 -2 0 0 0 14
sa:zero	0 10 0 -4 0 0 0 -5
sa:zinc	0 0 0 -11 2 0 8 0
sa:·	0 -2 0 11 -2 0 0 0
sa:—	-7 2 11 -5 0 -4 -2 1
sa:— <name>	0 -12 0 3 1 0 0 0
sa:— <office>	0 10 0 -8 0 0 0 0
sa:— <person>	0 -3 0 13 0 0 0 -4
sa:— a	0 0 0 10 0 0 0 -7
sa:— and	0 -7 0 -1 0 0 0 11
sa:— talk	0 0 0 -9 0 0 0 9
sa:— tariff	0 9 0 -8 0 0 0 0
sb:"	-1 0 -7 10 6 -10 -2 -5
sb:" ,	-6 0 0 -9 13 0 0 3
sb:" :	0 10 0 -10 0 0 0 0
sb:" <name>	0 -1 0 11 0 0 0 -8
sb:" <person>	0 9 0 0 0 0 0 -10
sb:" <span>	0 -4 0 11 0 0 0 -7
sb:" by	0 0 0 -6 -2 0 11 0
sb:" i	0 -16 0 20 -2 0 0 0
sb:" if	0 0 0 -4 10 0 -2 -1
sb:" not	0 0 0 -7 0 0 0 12
sb:" of	0 10 0 -7 0 0 0 -2
sb:" the	0 -4 0 13 -2 0 0 -4
sb:" we	4 -6 0 -4 5 0 -8 10
sb:'	-2 -1 0 23 -16 0 0 -5
sb:'s	-4 -6 -7 -2 -1 3 -6 13
sb:'s ,	0 0 0 2 -12 0 0 6
sb:'s <level>	0 -3 0 -15 -2 0 0 23
sb:'s <number>	0 27 0 -24 0 0 0 -2
sb:'s <office>	0 -1 0 10 -2 0 -2 0
sb:'s <person>	0 -1 0 -5 4 -1 -2 9
sb:'s been	0 11 0 -1 0 0 0 -6
sb:'s cabinet	0 -11 0 11 1 0 0 -4
sb:'s congress	0 -2 0 14 -9 0 0 0
sb:'s decision	0 0 0 17 -13 0 0 0
sb:'s decree	0 -2 0 -5 12 0 0 0
sb:'s duty	0 1 9 -13 11 0 0 -5
sb:'s finance	0 -2 -5 15 -2 0 -2 -2
sb:'s foreign	0 -10 0 1 1 0 0 3
sb:'s good	0 -1 0 1 12 0 0 -8
sb:'s import	0 11 0 -8 0 0 0 0
sb:'s letter	0 14 0 -10 0 0 0 -1
sb:'s minister	0 6 0 -16 0 0 -1 12
sb:'s ministry	7 1 0 3 0 0 0 -13
sb:'s new	4 -7 0 3 -2 0 2 0
sb:'s notice	0 0 0 -5 9 0 0 -6
sb:'s on	0 0 0 -8 11 0 0 -1
sb:'s order	0 11 0 -5 -1 0 0 -3
sb:'s own	0 10 0 -6 -6 0 5 -3
sb:'s second	0 0 0 11 0 0 0 -8
sb:'s senate	0 0 0 -12 13 0 0 0
sb:'s ship	0 -2 0 -12 8 0 0 5
sb:'s tariff	0 7 0 -24 0 0 7 12
sb:'s what	0 10 0 -10 0 0 0 0
sb:(	0 -17 -2 9 -5 -8 12 4
sb:( <month-gone>	0 15 0 1 0 0 0 -16
sb:( <name>	0 -3 0 13 0 0 0 -6
sb:( <number>	0 -15 0 -3 6 0 0 13
sb:( <person>	0 -1 0 -11 0 0 0 15
sb:( from	0 0 0 -11 0 0 0 9
sb:( until	0 -8 -1 8 0 0 0 0
sb:)	2 -7 0 -3 -14 0 13 7
sb:) -	5 -3 0 0 -1 0 9 -9
sb:) :	0 -21 0 -1 -2 0 0 29
sb:) <name>	0 0 0 -11 0 0 0 7
sb:) is	0 10 0 7 -1 0 0 -15
sb:) the	-1 2 4 -13 0 0 1 0
sb:*	-5 2 0 17 -6 0 0 -11
sb:,	0 6 -8 -2 -7 13 0 0
sb:, <day-ahead>	0 13 5 1 -1 0 0 -18
sb:, <day-gone>	0 -12 -2 5 -5 0 0 12
sb:, <day-today>	10 -3 -2 5 -6 7 0 -4
sb:, <level>	-1 17 -3 -21 0 0 0 9
sb:, <money>	0 -21 0 6 0 0 0 13
sb:, <number>	0 10 2 8 -16 0 0 -15
sb:, <person>	0 -6 0 2 -6 0 1 10
sb:, <seat>	-1 14 0 0 -10 0 0 -1
sb:, <span>	0 0 0 14 7 0 0 -21
sb:, a	0 -8 0 25 -16 0 0 -6
sb:, according	0 13 0 -4 -2 0 0 -4
sb:, after	0 0 0 14 0 0 0 -20
sb:, all	0 15 0 -20 5 0 0 0
sb:, among	0 13 0 -10 0 0 0 -3
sb:, and	0 -1 1 -5 19 -5 -1 -9
sb:, answer	0 -1 0 0 12 0 0 -10
sb:, antimony	12 -1 0 0 0 0 0 -7
sb:, are	0 -14 9 11 -3 0 -1 0
sb:, as	-6 -15 0 5 -6 0 0 16
sb:, at	0 -12 0 11 -8 0 5 2
sb:, back	0 -8 0 10 0 0 0 0
sb:, because	0 -16 0 7 1 0 0 4
sb:, begin	0 26 0 -13 0 0 0 -16
sb:, both	0 13 0 -18 0 0 0 5
sb:, call	0 -6 0 10 -2 0 0 0
sb:, car	0 -9 0 11 0 0 0 0
sb:, come	7 -12 0 -11 5 3 0 10
sb:, counted	0 -9 0 12 0 0 0 0
sb:, did	0 0 0 -10 9 0 0 0
sb:, down	0 -13 0 17 0 0 0 -5
sb:, due	-2 14 4 -9 -9 0 0 0
sb:, during	0 6 0 1 0 0 0 -8
sb:, duty	0 -13 0 0 0 0 0 13
sb:, effective	3 13 0 -14 -2 0 0 0
sb:, end	3 -15 0 -3 -2 0 0 11
sb:, enter	0 -9 0 0 6 0 0 0
sb:, everything	0 0 0 10 0 0 0 -9
sb:, face	0 15 0 -13 0 0 0 0
sb:, fentanyl	0 -6 0 -4 0 0 0 11
sb:, for	11 -8 0 -22 14 0 0 13
sb:, from	0 5 -6 7 -5 0 0 -10
sb:, germanium	12 -5 0 0 -6 0 0 -3
sb:, get	0 9 0 -9 0 0 0 0
sb:, go	0 5 0 -12 0 0 0 7
sb:, good	0 -11 0 1 0 0 0 10
sb:, had	0 8 0 -10 0 0 0 2
sb:, half	0 -9 0 11 0 0 0 0
sb:, has	5 7 0 -7 -13 1 0 2
sb:, have	0 -4 0 9 -4 2 0 -3
sb:, he	-3 3 0 -5 -14 0 -2 14
sb:, hour	0 0 0 -11 0 0 0 11
sb:, in	7 -2 -2 8 -12 8 -2 -6
sb:, is	10 -2 0 -1 -2 -1 -1 1
sb:, it	2 -3 0 -25 -4 0 19 14
sb:, keep	0 -4 0 11 0 0 0 -7
sb:, know	0 0 0 7 4 0 0 -10
sb:, lapse	0 -8 0 0 0 0 0 9
sb:, last	0 0 0 11 0 0 0 -10
sb:, likewise	10 3 0 0 -1 0 0 -10
sb:, lobster	0 7 0 0 0 0 0 -10
sb:, make	0 -10 0 0 0 0 0 10
sb:, no	5 -4 0 13 -1 0 -1 -13
sb:, not	-9 1 0 -3 4 0 0 6
sb:, now	-2 3 0 -23 -1 5 0 15
sb:, of	0 -20 0 8 3 0 0 8
sb:, offer	0 0 0 -5 -6 0 10 0
sb:, on	-5 0 -3 -5 1 -6 2 11
sb:, one	0 0 0 13 0 0 8 -20
sb:, or	0 18 0 -8 -6 0 0 -1
sb:, pay	0 11 0 0 0 0 0 -11
sb:, plan	0 -9 0 18 -3 0 0 -1
sb:, prolong	0 0 0 -12 0 0 0 14
sb:, provided	0 -12 0 -16 26 0 0 -1
sb:, put	0 -4 0 11 0 0 0 -5
sb:, return	0 -7 0 12 0 0 0 -1
sb:, run	2 12 0 -4 2 0 0 -15
sb:, say	0 -5 0 -5 13 -1 8 -7
sb:, set	0 12 0 -10 0 0 0 0
sb:, settle	0 10 0 -10 0 0 0 0
sb:, should	0 -2 0 9 0 0 0 0
sb:, sign	0 17 0 -10 0 -1 0 -3
sb:, since	0 -8 0 -3 0 0 0 11
sb:, sit	0 0 0 12 -9 0 0 0
sb:, so	0 15 0 -18 -5 0 0 8
sb:, spoke	0 0 0 -11 0 0 0 12
sb:, start	1 9 0 13 -13 0 0 -19
sb:, suspend	-5 -10 0 2 12 0 0 3
sb:, take	0 12 0 -17 1 0 2 0
sb:, that	-1 -3 0 -20 4 0 0 22
sb:, the	0 24 -10 -12 -8 8 -3 -8
sb:, their	0 -6 0 12 -1 0 0 -1
sb:, thursday	0 -2 0 11 0 0 0 -7
sb:, till	0 0 0 -8 0 0 0 10
sb:, to	-4 10 -3 -8 -9 2 -5 9
sb:, too	0 -6 0 1 13 0 0 -8
sb:, tuesday	0 -5 0 15 0 0 0 -4
sb:, under	-4 -23 0 26 -6 0 0 3
sb:, unless	0 -13 -1 11 0 0 0 0
sb:, until	0 18 3 -12 -4 9 -5 -6
sb:, up	0 -5 0 -6 -4 0 0 23
sb:, was	0 -7 0 13 -4 0 0 -3
sb:, were	3 3 2 -3 6 0 0 -11
sb:, where	0 -18 0 2 0 0 0 11
sb:, which	-2 3 8 4 -9 7 -16 -6
sb:, who	0 -4 0 10 -17 0 5 -1
sb:, whose	-1 -6 0 -4 2 8 0 4
sb:, will	9 16 0 -6 -10 4 0 -13
sb:, with	0 2 0 -13 0 0 -4 12
sb:, without	0 9 0 -8 3 0 0 -5
sb:, worth	0 8 0 4 0 0 0 -14
sb:, would	0 -10 0 5 -1 0 0 6
sb:-	0 0 0 -8 -6 -4 13 6
sb:- <name>	0 0 0 -10 -3 0 12 4
sb:- a	-1 7 0 -9 5 0 0 0
sb:- call	4 0 0 5 0 0 0 -10
sb:- finished	0 13 0 -12 0 0 0 0
sb:- free	0 6 9 0 0 0 0 -15
sb:- shore	-2 13 0 -1 -9 0 0 0
sb:- tariff	0 -10 0 -4 -6 0 0 23
sb:- to	-2 12 0 0 -9 0 0 0
sb:.	-1 0 14 -13 3 7 -6 0
sb:. <number>	4 -8 4 -6 9 0 0 0
sb:. <person>	0 13 0 -7 -8 1 0 0
sb:. eastern	-1 7 5 -12 2 0 0 -6
sb:. m	0 -2 11 -8 4 0 0 0
sb:. the	0 -13 0 12 0 0 0 0
sb:/ the	0 -1 0 -6 0 0 0 10
sb::	-7 -15 -9 1 -1 -4 -12 21
sb:: <day-ahead>	-1 -9 5 7 6 0 0 -8
sb:: <goods-amount>	0 0 0 8 0 0 0 -1
sb:: <level>	-2 0 -4 0 -15 0 0 13
sb:: <name>	1 16 -2 -13 0 0 0 0
sb:: <number>	-11 0 0 0 2 -3 0 5
sb:: <office>	0 10 0 -8 0 0 0 0
sb:: <quality>	0 -19 0 -2 0 0 0 19
sb:: <seat>	-2 -12 0 7 -5 0 0 12
sb:: at	0 10 0 -20 0 0 0 12
sb:: duty	0 9 0 -4 0 0 0 -2
sb:: for	0 4 0 -9 0 0 0 6
sb:: if	0 1 0 5 -10 0 0 1
sb:: in	0 -14 7 22 -5 0 0 -14
sb:: it	0 -13 0 -3 3 0 0 11
sb:: its	0 10 0 0 0 0 0 -13
sb:: my	-1 -6 0 10 -2 0 0 1
sb:: nothing	0 7 0 -12 0 0 0 2
sb:: on	0 8 0 -8 2 0 0 -3
sb:: sign	0 0 0 -15 6 0 0 9
sb:: since	0 -1 0 -13 0 0 0 16
sb:: so	0 9 0 -7 0 0 0 0
sb:: that	0 -5 0 19 -2 0 0 -8
sb:: the	0 -16 0 3 10 4 -9 -1
sb:: then	0 20 0 -10 -1 0 0 -12
sb:: to	0 -1 0 12 0 0 0 -4
sb:: until	-2 -8 -1 -6 9 0 0 8
sb:: we	0 -10 0 -5 9 0 12 -1
sb:: what	6 -7 6 17 -9 0 0 -16
sb:: will	0 -8 0 8 0 0 0 0
sb:; <name>	0 -4 0 28 -11 0 0 -14
sb:; <person>	0 -4 0 14 -6 0 0 0
sb:; a	0 -15 0 -7 20 0 0 0
sb:; from	0 18 0 -16 0 0 0 0
sb:; in	0 0 0 -16 16 0 0 0
sb:; it	0 -9 0 7 4 0 6 -9
sb:; on	0 8 0 -6 8 0 0 -14
sb:; that	0 1 0 3 0 0 0 -9
sb:; the	-8 -8 0 0 -9 0 9 11
sb:; until	0 -9 0 14 0 0 0 -5
sb:<day-ahead>	-11 7 10 -15 13 0 1 -6
sb:<day-ahead> ,	-1 -4 4 -1 10 0 0 -6
sb:<day-ahead> :	0 -10 1 0 0 0 4 0
sb:<day-ahead> ;	-3 17 0 -3 -8 0 0 0
sb:<day-ahead> and	-4 0 -4 -10 12 -2 3 4
sb:<day-ahead> before	0 -1 0 9 0 0 0 -4
sb:<day-ahead> from	0 -6 0 8 0 0 0 0
sb:<day-ahead> if	0 3 0 -19 22 0 0 -8
sb:<day-ahead> is	0 0 11 0 -13 0 0 1
sb:<day-ahead> it	0 -5 0 -7 0 0 0 14
sb:<day-ahead> night	0 3 0 -13 0 0 0 10
sb:<day-ahead> to	-4 -9 -4 11 1 0 0 0
sb:<day-ahead> would	0 -3 -4 -5 -1 5 0 11
sb:<day-gone>	20 -1 3 -20 11 8 6 -4
sb:<day-gone> 's	0 -12 0 7 0 0 0 4
sb:<day-gone> (	0 -2 0 9 0 0 0 -3
sb:<day-gone> )	0 0 0 -11 0 0 0 12
sb:<day-gone> ,	15 -14 0 0 -10 -4 16 4
sb:<day-gone> .	0 -11 0 13 0 0 0 0
sb:<day-gone> <person>	0 -13 0 17 -1 0 0 0
sb:<day-gone> and	3 -27 4 -2 7 0 -2 18
sb:<day-gone> by	0 10 0 -13 1 0 0 0
sb:<day-gone> evening	0 0 0 -10 13 0 0 0
sb:<day-gone> for	0 0 0 -17 0 0 0 14
sb:<day-gone> had	0 16 0 -9 0 0 0 -7
sb:<day-gone> he	0 -8 0 -2 9 0 8 -1
sb:<day-gone> in	0 -9 0 19 -1 0 0 -5
sb:<day-gone> it	0 -3 0 10 7 0 0 -12
sb:<day-gone> may	0 -7 8 -14 12 0 0 -3
sb:<day-gone> night	0 0 0 11 0 0 0 -10
sb:<day-gone> on	0 3 0 10 -2 0 0 -15
sb:<day-gone> put	0 15 0 -14 0 0 0 0
sb:<day-gone> take	0 9 0 -12 0 0 0 3
sb:<day-gone> that	3 22 -4 -20 -9 5 -12 4
sb:<day-gone> the	0 1 1 3 1 0 0 -11
sb:<day-gone> to	5 -3 -2 15 4 0 -3 -15
sb:<day-gone> until	6 1 0 -10 3 0 0 -1
sb:<day-gone> was	0 -1 0 -9 5 0 8 -1
sb:<day-today>	-1 16 0 -24 1 10 3 0
sb:<day-today> (	9 -14 0 6 0 0 9 -7
sb:<day-today> ,	0 12 0 -2 6 0 -1 -12
sb:<day-today> -	0 -11 0 0 -1 1 0 15
sb:<day-today> :	0 5 0 -16 0 0 0 9
sb:<day-today> and	-1 7 2 -2 1 0 0 -12
sb:<day-today> are	0 6 6 -4 -11 0 0 3
sb:<day-today> from	0 14 0 -18 -1 0 0 4
sb:<day-today> pay	0 -9 0 -7 16 0 0 0
sb:<day-today> that	0 -17 0 6 0 10 6 -4
sb:<day-today> the	0 -10 0 19 -2 0 0 -3
sb:<day-today> to	-1 -4 0 15 0 0 0 -9
sb:<day-today> without	0 0 0 -12 0 0 0 15
sb:<day-today> —	2 0 -1 15 -2 3 -10 -11
sb:<duty>	-25 6 11 -2 -12 -22 10 2
sb:<gate>	-5 -5 -10 6 6 1 -14 2
sb:<goods-amount>	-3 -8 0 34 -9 0 -10 -9
sb:<goods-amount> by	0 -4 0 29 -16 0 -4 0
sb:<goods>	13 1 14 -5 2 -34 -28 -2
sb:<level-noun>	-21 19 -23 8 0 0 -1 -23
sb:<level>	-5 17 -32 5 -41 -23 -3 9
sb:<level> (	0 -15 0 14 0 0 0 2
sb:<level> ,	-12 14 -11 -3 -32 0 0 5
sb:<level> ;	0 -11 0 22 -4 0 0 -9
sb:<level> after	0 -14 0 4 7 0 0 0
sb:<level> announce	0 11 0 0 0 0 0 -13
sb:<level> as	0 -3 0 -2 10 0 0 0
sb:<level> at	0 -18 0 15 -1 0 0 6
sb:<level> before	0 -3 0 10 0 0 0 -6
sb:<level> begin	0 12 0 -10 0 0 0 0
sb:<level> come	0 1 0 -8 0 0 0 3
sb:<level> end	0 5 4 -11 0 0 0 0
sb:<level> for	0 12 0 -6 -6 0 0 0
sb:<level> from	-12 4 -3 2 9 0 -2 -6
sb:<level> has	0 0 0 -8 0 0 0 10
sb:<level> if	0 4 0 15 -20 0 0 0
sb:<level> in	0 2 -1 -7 -12 0 0 12
sb:<level> is	0 0 0 -3 -14 0 0 12
sb:<level> lower	0 -8 0 10 0 0 0 0
sb:<level> more	0 -15 0 22 0 0 0 -4
sb:<level> now	0 8 -1 -16 0 0 0 9
sb:<level> of	8 4 0 -9 -10 0 0 9
sb:<level> off	0 -18 0 30 -1 0 0 -14
sb:<level> on	-6 7 -1 -11 3 -3 0 17
sb:<level> over	5 -12 0 13 0 0 0 -5
sb:<level> rule	11 0 0 -7 0 0 0 0
sb:<level> since	8 11 0 -16 -2 0 0 2
sb:<level> start	0 12 0 -11 0 0 0 0
sb:<level> surcharge	0 15 0 -1 -6 0 0 -4
sb:<level> take	0 -16 0 17 0 0 0 0
sb:<level> tariff	0 13 0 -16 1 0 0 0
sb:<level> tax	0 0 0 -12 0 0 0 14
sb:<level> that	0 10 -1 -10 -4 0 7 0
sb:<level> there	0 22 0 -28 0 0 0 6
sb:<level> to	-1 16 -1 -12 -2 0 0 0
sb:<level> until	0 -1 -4 1 -15 0 -3 9
sb:<level> was	0 -19 0 22 0 0 0 -1
sb:<level> were	0 -23 0 18 6 0 0 -1
sb:<level> when	0 16 0 -13 0 0 0 -5
sb:<level> will	0 0 0 -6 0 0 0 9
sb:<level> —	0 5 0 -11 0 0 0 4
sb:<money>	-21 9 -9 10 -12 0 -8 0
sb:<money> ,	-5 -9 0 9 0 0 0 5
sb:<money> of	-8 8 0 -8 -3 0 0 10
sb:<money> per	0 0 0 7 4 0 0 -14
sb:<money> worth	0 -16 0 17 0 0 0 0
sb:<month-ahead>	7 -5 5 -10 -7 0 0 11
sb:<month-ahead> ,	0 6 0 5 0 0 0 -12
sb:<month-gone>	9 3 0 -2 -6 0 0 -5
sb:<month-gone> )	0 15 0 1 0 0 0 -16
sb:<month-gone> ,	0 9 -2 3 0 1 -2 -12
sb:<month-gone> :	2 2 0 -17 6 0 -1 5
sb:<month-gone> ;	0 10 0 -19 0 0 3 12
sb:<month-gone> and	-1 -15 10 3 -14 0 0 7
sb:<month-gone> for	0 -5 0 9 0 0 0 -2
sb:<month-gone> is	0 11 0 -6 0 0 0 -3
sb:<month-gone> that	0 3 0 -10 0 0 0 7
sb:<month-gone> the	0 -1 0 -6 0 0 0 10
sb:<month-gone> to	0 -11 0 8 5 0 0 -8
sb:<month-gone> until	0 1 0 -14 12 0 0 -1
sb:<month-today>	0 -14 1 3 -6 0 0 9
sb:<month-today> ,	0 -12 0 13 0 0 0 0
sb:<name>	3 -1 0 -11 9 -10 9 9
sb:<name> 's	5 2 1 -4 0 -9 14 -8
sb:<name> (	0 -4 0 -4 -2 0 0 16
sb:<name> ,	-1 -6 -3 -6 -14 -11 -14 34
sb:<name> -	0 -11 0 1 0 0 0 13
sb:<name> :	0 -3 6 1 10 0 0 -11
sb:<name> <level>	0 13 0 -8 -1 0 0 0
sb:<name> again	2 -5 0 20 -2 0 0 -18
sb:<name> agree	0 -18 0 1 -2 0 0 16
sb:<name> and	-19 -7 0 4 -18 -6 -8 19
sb:<name> are	2 -10 0 2 -1 0 5 0
sb:<name> as	0 9 0 -7 1 0 0 -8
sb:<name> at	0 8 0 -20 3 0 0 9
sb:<name> before	0 -12 7 0 10 0 -1 -7
sb:<name> by	2 -9 0 8 5 0 0 -9
sb:<name> charge	0 -5 0 0 -10 0 0 13
sb:<name> come	0 13 0 -9 5 0 0 -6
sb:<name> conclude	0 -1 0 10 0 0 0 -6
sb:<name> could	0 9 0 -9 1 0 0 -3
sb:<name> cut	0 -10 0 11 0 0 0 0
sb:<name> end	0 -10 -10 9 4 0 6 -5
sb:<name> enter	0 13 0 -8 -1 0 0 0
sb:<name> from	6 11 0 -13 -5 7 0 -6
sb:<name> give	0 3 0 0 9 0 -1 -15
sb:<name> government	0 -11 0 12 0 0 0 0
sb:<name> had	0 18 0 -10 3 0 0 -8
sb:<name> has	0 16 0 -21 -7 0 12 2
sb:<name> if	0 0 0 -7 10 0 0 0
sb:<name> in	0 -7 0 -1 0 0 -4 17
sb:<name> international	0 0 0 -10 10 0 0 0
sb:<name> is	0 1 5 -6 -12 0 21 -9
sb:<name> it	0 3 0 12 -11 0 0 -6
sb:<name> keep	0 17 0 -5 0 0 0 -13
sb:<name> let	0 0 0 12 0 0 0 -11
sb:<name> levy	0 9 0 -10 0 0 0 0
sb:<name> make	0 -4 0 16 0 0 0 -12
sb:<name> meet	0 8 0 -17 0 0 0 5
sb:<name> must	3 -2 0 -13 13 0 0 0
sb:<name> of	0 -10 0 1 0 0 0 5
sb:<name> on	0 -15 8 5 -16 2 2 8
sb:<name> pay	0 -13 0 11 -3 0 0 5
sb:<name> prolong	0 0 0 -8 0 0 0 12
sb:<name> put	0 -19 0 10 14 0 0 -7
sb:<name> raise	0 -10 0 17 0 0 0 -6
sb:<name> run	0 -11 0 -1 0 0 0 15
sb:<name> say	0 12 0 6 0 0 0 -16
sb:<name> sign	0 0 0 12 -2 0 0 -8
sb:<name> since	0 -8 0 14 0 0 0 -4
sb:<name> slap	0 11 0 -11 0 0 0 0
sb:<name> stay	0 -7 0 -7 0 0 0 13
sb:<name> stop	9 1 0 -9 0 0 0 0
sb:<name> that	0 -17 7 -2 9 0 0 8
sb:<name> the	0 -5 -3 10 8 0 0 -9
sb:<name> there	0 -9 0 9 0 0 0 0
sb:<name> trade	0 17 0 -12 0 0 0 -5
sb:<name> under	0 -8 0 -2 0 0 0 12
sb:<name> until	0 0 0 -14 17 0 -11 3
sb:<name> was	4 1 0 -4 7 0 1 -11
sb:<name> were	0 0 0 -7 0 0 0 8
sb:<name> which	0 0 0 -12 0 0 0 12
sb:<name> will	-2 19 5 -28 -14 -1 0 18
sb:<name> would	4 0 0 19 -24 1 1 -15
sb:<name> —	0 15 0 -11 -5 0 0 1
sb:<not>	-17 9 -22 5 -3 -3 -1 -1
sb:<number>	-13 16 18 -2 -3 -24 -15 -11
sb:<number> )	0 -12 0 0 8 0 0 3
sb:<number> ,	-9 -6 -1 -5 -3 -1 -5 19
sb:<number> /	-5 0 1 -5 0 0 0 11
sb:<number> :	-12 1 3 5 1 -3 0 -5
sb:<number> <person>	0 -5 0 0 -4 3 0 10
sb:<number> am	0 0 0 10 0 0 0 -8
sb:<number> and	-3 21 0 -14 -15 0 1 0
sb:<number> as	0 10 0 -1 -1 0 0 -10
sb:<number> cent	0 -9 0 16 0 0 0 -5
sb:<number> come	0 9 0 -4 0 0 0 -2
sb:<number> duty	0 -8 11 2 -4 0 0 -3
sb:<number> exclusion	0 -11 20 2 -11 0 0 -12
sb:<number> for	0 8 5 -10 -12 0 -1 10
sb:<number> franc	0 0 0 10 0 0 0 -8
sb:<number> from	0 17 0 -18 0 0 0 1
sb:<number> had	0 -8 0 9 0 0 0 0
sb:<number> if	0 5 0 -15 8 0 7 -4
sb:<number> in	0 18 4 -23 8 0 0 0
sb:<number> may	0 4 2 7 -15 0 0 0
sb:<number> million	0 -2 0 20 -1 0 0 -14
sb:<number> more	4 0 0 -5 10 0 0 -8
sb:<number> notice	10 0 0 2 0 0 0 -12
sb:<number> of	2 -10 0 4 8 0 13 -21
sb:<number> on	-7 21 -7 -18 -1 0 0 8
sb:<number> or	0 -9 0 -5 6 0 5 0
sb:<number> other	0 4 0 4 0 0 0 -10
sb:<number> p	2 -6 8 -8 11 0 0 -11
sb:<number> partner	0 8 0 -3 0 0 0 -4
sb:<number> since	0 -6 0 10 0 0 0 0
sb:<number> th	0 -10 0 -1 1 0 0 11
sb:<number> the	0 -17 0 26 -1 0 -2 -9
sb:<number> there	0 9 0 -8 0 0 0 0
sb:<number> until	0 0 0 -8 -2 0 0 9
sb:<number> will	0 11 0 -17 0 0 0 7
sb:<number> would	0 9 0 -8 0 0 0 0
sb:<office>	-23 10 -2 -5 -10 2 16 -4
sb:<office> 's	-5 3 -1 6 11 0 0 -15
sb:<office> (	0 -10 0 5 0 0 0 6
sb:<office> ,	0 13 0 -21 -8 8 5 10
sb:<office> :	0 4 0 -3 19 0 0 -17
sb:<office> are	0 -7 0 14 -4 0 0 -2
sb:<office> has	-2 5 4 6 -13 0 0 -1
sb:<office> is	0 -4 0 0 9 0 0 0
sb:<office> say	0 4 0 -10 9 0 -1 0
sb:<office> sign	0 0 0 -10 -1 0 0 13
sb:<office> spoke	0 0 0 -9 0 0 4 6
sb:<office> to	0 0 0 -8 0 0 16 -5
sb:<office> want	0 0 0 -9 0 0 0 10
sb:<office> will	0 -7 0 26 -14 0 0 -1
sb:<office> write	0 -8 0 11 0 0 0 0
sb:<organisation>	12 -16 2 7 16 -13 -12 -17
sb:<organisation> 's	0 -29 0 36 -30 0 0 19
sb:<organisation> (	0 0 0 -16 12 0 0 2
sb:<organisation> ,	2 -1 -4 -10 17 -1 0 -3
sb:<organisation> <person>	0 9 0 -14 -1 0 0 9
sb:<organisation> agree	0 5 0 -13 9 0 0 0
sb:<organisation> announce	-1 14 0 -12 -1 0 0 4
sb:<organisation> before	0 0 0 -3 10 0 0 -6
sb:<organisation> confirm	0 0 0 9 0 0 0 -7
sb:<organisation> decide	0 -11 0 8 1 0 0 -6
sb:<organisation> did	0 0 0 9 -9 0 0 0
sb:<organisation> doe	0 6 0 -25 11 0 0 6
sb:<organisation> end	0 0 0 11 0 0 0 -8
sb:<organisation> expect	0 12 0 -8 -3 0 0 0
sb:<organisation> gave	0 0 0 5 -9 4 0 0
sb:<organisation> has	11 0 -9 7 -11 -2 -3 2
sb:<organisation> hear	0 -2 0 -28 30 0 0 0
sb:<organisation> heard	0 13 0 0 -13 0 0 0
sb:<organisation> hold	0 1 0 11 -11 0 0 -1
sb:<organisation> in	4 10 0 -9 4 0 -2 -5
sb:<organisation> is	0 -4 0 20 -10 0 0 -8
sb:<organisation> may	0 -1 0 -10 14 0 0 0
sb:<organisation> must	0 0 1 23 -19 0 0 -1
sb:<organisation> of	0 8 1 -13 1 0 0 0
sb:<organisation> on	-3 -15 0 26 -22 0 0 7
sb:<organisation> say	-2 9 0 -7 -4 0 2 0
sb:<organisation> sit	0 0 0 -10 11 0 0 0
sb:<organisation> tell	0 6 0 -18 4 0 0 8
sb:<organisation> to	0 -6 0 -6 12 0 1 0
sb:<organisation> until	0 9 0 -14 2 0 0 0
sb:<organisation> vote	0 8 0 19 -23 0 0 0
sb:<organisation> want	0 0 0 4 0 0 4 -11
sb:<organisation> will	0 -1 0 -1 15 0 0 -17
sb:<organisation> would	0 -6 0 -9 15 0 0 0
sb:<organisation> —	0 -1 0 13 -4 0 0 -2
sb:<person>	-10 -3 -28 1 -11 4 22 8
sb:<person> 's	1 13 0 -9 -6 -3 -2 6
sb:<person> (	0 -5 0 -11 0 0 0 18
sb:<person> )	0 -2 0 -15 0 0 0 19
sb:<person> ,	5 -1 -4 -3 -1 4 8 -3
sb:<person> :	0 8 -3 1 -34 6 7 -1
sb:<person> also	0 5 9 -7 0 0 -2 -4
sb:<person> and	-2 -7 0 7 -16 1 3 2
sb:<person> announce	0 -16 0 -5 15 0 7 11
sb:<person> call	0 12 0 -14 -1 0 0 5
sb:<person> come	0 -8 0 15 0 0 0 -4
sb:<person> for	0 6 0 -9 0 0 0 2
sb:<person> gave	0 1 0 -2 13 0 1 -13
sb:<person> had	-2 -27 0 18 -4 -2 0 24
sb:<person> has	-7 2 -1 -20 26 0 5 0
sb:<person> have	0 4 0 -17 0 0 11 0
sb:<person> in	0 -12 0 29 -8 0 0 -10
sb:<person> is	0 -20 0 22 1 0 -1 0
sb:<person> may	0 -6 0 0 11 -1 0 0
sb:<person> of	0 0 0 19 -16 0 4 -6
sb:<person> promise	0 9 0 -2 0 0 -4 0
sb:<person> propose	0 -10 0 8 0 0 0 0
sb:<person> reply	0 -1 0 -1 -5 0 13 0
sb:<person> say	6 -4 -4 3 -6 -6 -1 10
sb:<person> sign	0 19 0 -12 2 3 0 -14
sb:<person> spoke	0 7 0 0 4 0 0 -16
sb:<person> tell	-1 -3 0 10 -17 -1 -12 12
sb:<person> to	0 -9 0 8 0 -1 0 3
sb:<person> want	2 9 0 0 0 0 0 -8
sb:<person> was	0 -9 0 1 0 0 0 9
sb:<person> will	0 -7 0 17 -19 3 0 0
sb:<person> write	-1 17 0 -27 15 3 0 -3
sb:<points>	-21 0 -2 -9 -22 -1 0 35
sb:<points> ,	-3 0 0 -5 0 0 0 10
sb:<points> are	-4 8 0 -16 0 0 0 6
sb:<points> for	0 -8 0 9 0 0 0 0
sb:<points> from	0 9 2 -5 0 0 0 -5
sb:<points> of	-4 -11 -3 12 -6 0 0 6
sb:<points> on	-6 -1 0 1 -3 0 0 9
sb:<points> that	5 0 0 11 0 0 0 -15
sb:<points> until	0 0 0 -10 0 0 0 12
sb:<quality>	-4 -13 -11 0 18 5 -24 4
sb:<quality> )	0 -3 0 8 0 0 0 0
sb:<quality> -	-1 -1 0 0 12 0 0 -6
sb:<quality> agreement	0 9 0 5 -8 0 0 -7
sb:<quality> and	0 -23 0 16 11 0 0 -5
sb:<quality> cabinet	0 -4 0 -13 9 0 0 8
sb:<quality> car	0 -15 0 20 0 0 0 -3
sb:<quality> coffee	0 11 0 -7 0 0 0 -3
sb:<quality> company	0 -4 0 19 -5 0 0 -1
sb:<quality> copper	0 12 0 -4 0 0 0 -7
sb:<quality> counterpart	8 -2 0 -11 -11 0 10 4
sb:<quality> delegation	0 -7 0 -4 0 2 0 9
sb:<quality> economy	0 -9 0 6 0 0 0 2
sb:<quality> firm	-1 0 0 11 0 0 0 0
sb:<quality> good	-21 12 0 1 -20 -1 -3 7
sb:<quality> government	0 -1 0 12 -3 0 0 -4
sb:<quality> have	0 0 0 12 0 0 0 -10
sb:<quality> importer	0 -8 0 13 0 0 0 -1
sb:<quality> minister	0 -4 0 -6 3 0 0 10
sb:<quality> ministry	0 0 0 -12 0 0 0 14
sb:<quality> oil	4 -15 0 -9 16 -1 0 5
sb:<quality> olive	0 9 0 0 0 0 0 -10
sb:<quality> one	6 0 0 16 8 0 0 -26
sb:<quality> origin	0 0 0 -3 -6 0 0 10
sb:<quality> owner	0 0 0 -5 -4 12 0 0
sb:<quality> paper	0 -1 0 -9 9 0 0 0
sb:<quality> pork	0 -9 0 4 9 0 0 -3
sb:<quality> port	0 -10 0 -4 11 3 0 0
sb:<quality> prime	0 10 0 -2 0 0 0 -5
sb:<quality> rate	0 16 0 -9 -1 0 0 -6
sb:<quality> salmon	0 -8 0 16 0 0 0 -6
sb:<quality> senate	0 -7 0 2 12 0 0 -10
sb:<quality> ship	-1 -8 -1 6 8 0 0 -4
sb:<quality> side	3 -10 0 -16 8 0 0 12
sb:<quality> tariff	0 0 0 -13 4 0 0 11
sb:<quality> trade	0 -12 0 17 0 0 0 -1
sb:<quality> wheat	0 11 0 -8 0 0 0 0
sb:<quality> wine	0 -16 3 10 0 0 0 4
sb:<seat>	3 6 0 -12 12 -2 6 -3
sb:<seat> ,	5 -13 -3 20 -1 -1 -3 -5
sb:<seat> :	0 -5 0 -4 13 0 0 0
sb:<seat> ;	0 5 0 6 0 0 0 -11
sb:<seat> <day-today>	0 5 0 -15 -1 0 7 4
sb:<seat> <person>	0 0 0 -10 4 0 0 7
sb:<seat> a	0 0 0 -10 3 0 9 0
sb:<seat> and	0 -3 0 -7 -24 0 -4 36
sb:<seat> are	0 9 0 0 -9 0 0 0
sb:<seat> before	0 5 0 -12 2 0 0 2
sb:<seat> by	6 -3 0 -9 4 0 -2 3
sb:<seat> did	0 11 0 -1 -8 0 0 0
sb:<seat> for	0 -2 0 12 -1 0 0 -5
sb:<seat> gave	0 -8 0 10 -1 0 0 0
sb:<seat> have	0 0 0 -15 0 0 7 9
sb:<seat> it	0 0 0 -8 9 0 0 0
sb:<seat> on	-4 -8 0 17 -13 3 -9 3
sb:<seat> say	-1 -10 13 12 -23 7 -5 -2
sb:<seat> that	0 4 0 -16 -1 0 0 15
sb:<seat> the	0 -1 0 -17 16 0 0 7
sb:<seat> to	0 -7 0 -2 -9 0 7 9
sb:<seat> vote	0 0 0 -14 17 0 0 -2
sb:<seat> want	0 0 0 -13 2 0 4 3
sb:<seat> would	0 -4 0 -4 13 0 2 -9
sb:<seat> —	0 -14 0 13 13 0 5 -24
sb:<sender>	6 1 5 -1 1 3 -20 -15
sb:<span>	-22 -4 -10 2 0 0 -1 12
sb:<span> ,	-18 20 -9 4 1 4 -13 -9
sb:<span> ;	0 -14 0 -13 7 0 4 11
sb:<span> after	0 -5 10 -3 0 0 0 4
sb:<span> are	0 -3 0 -17 0 0 0 21
sb:<span> at	0 10 0 -8 0 0 0 0
sb:<span> before	0 8 0 -8 0 0 7 -7
sb:<span> end	0 -5 0 -2 0 0 0 9
sb:<span> in	2 0 0 15 0 0 0 -20
sb:<span> last	0 0 0 -4 10 0 0 -4
sb:<span> more	0 -3 0 -18 6 0 0 14
sb:<span> of	0 -16 0 19 7 0 0 -12
sb:<span> on	0 -11 0 10 1 0 0 -2
sb:<span> that	0 0 0 -10 0 0 0 11
sb:<span> the	-4 0 0 11 -2 0 0 -6
sb:<span> to	0 11 0 -23 -5 0 0 15
sb:<span> truce	0 0 0 25 0 0 0 -25
sb:<span> were	0 -1 0 -4 0 0 0 8
sb:<span> when	0 -3 0 -11 0 0 2 12
sb:<taker>	0 -6 3 11 15 -17 -4 -15
sb:<v-agree>	-10 1 0 4 -13 -8 5 2
sb:<v-bear>	-8 13 -17 1 -1 -7 1 -4
sb:<v-begin>	5 12 0 -10 0 -11 -12 4
sb:<v-buy>	0 0 17 -15 4 17 -10 1
sb:<v-deny>	44 -26 -7 -3 -3 -5 0 -24
sb:<v-down>	-10 3 -15 2 0 -4 9 0
sb:<v-end>	-5 -11 16 -2 2 -7 -7 5
sb:<v-impose>	0 6 -10 0 -2 -9 -5 3
sb:<v-lack>	11 6 -6 -3 8 -4 0 -16
sb:<v-propose>	-15 1 -35 4 15 -6 3 -13
sb:<v-refuse>	0 -2 0 18 -10 1 0 -9
sb:<v-renew>	0 -13 6 5 -1 1 0 0
sb:<v-say>	0 8 -4 -10 15 0 -6 -6
sb:<v-sell>	9 -2 -2 0 1 1 4 -13
sb:<v-sign>	-10 -7 -16 3 9 0 -16 3
sb:<v-stay>	4 -2 9 -2 -3 -10 -3 3
sb:<v-suspend>	17 7 -9 -13 -5 -4 0 0
sb:<v-target>	-10 2 2 8 -3 -2 -23 -4
sb:<v-threaten>	0 8 -2 -7 9 -2 0 -6
sb:<v-up>	-12 11 -8 0 1 2 -16 -3
sb:[	0 13 0 -13 -2 0 0 3
sb:]	0 20 0 -23 -1 0 0 4
sb:a	-8 -2 -31 -2 3 15 12 0
sb:a "	0 -11 0 7 -1 0 5 0
sb:a <level>	0 7 0 -12 -4 0 0 9
sb:a <office>	0 -9 0 2 0 0 6 -1
sb:a <organisation>	0 8 0 4 -12 0 0 0
sb:a <quality>	0 4 -1 0 -2 9 0 -8
sb:a bill	0 -8 0 0 10 0 0 0
sb:a calendar	0 6 0 -10 0 0 0 4
sb:a call	0 13 0 -2 -7 0 0 -1
sb:a column	0 0 0 -11 0 0 0 12
sb:a conversation	0 -8 0 16 -6 0 0 0
sb:a deadline	0 -4 0 -5 0 0 8 0
sb:a deal	0 23 0 -21 -13 0 -2 4
sb:a decision	0 -22 0 -15 33 0 -2 0
sb:a dinner	0 -1 0 -9 0 0 0 12
sb:a duty	0 -5 0 3 19 0 8 -26
sb:a few	0 -1 0 0 15 0 0 -12
sb:a final	0 -5 0 10 -1 0 0 0
sb:a formal	0 0 0 -2 15 0 0 -10
sb:a half	0 -3 0 8 0 0 0 -2
sb:a hearing	0 -7 0 -8 21 -1 0 -4
sb:a last	0 11 0 -13 0 0 0 2
sb:a letter	0 -13 0 3 3 3 8 -5
sb:a list	7 -15 0 -5 7 0 0 6
sb:a meet	0 -3 0 -10 -7 0 -1 22
sb:a minimum	0 12 0 -9 0 0 0 0
sb:a moratorium	0 -4 0 16 -5 0 0 -4
sb:a new	0 -6 0 6 11 -1 -3 -2
sb:a pause	0 17 0 -14 0 0 0 0
sb:a period	0 9 0 -13 0 0 0 0
sb:a permanent	0 0 0 10 -3 0 -4 0
sb:a post	-5 11 0 -6 1 0 0 0
sb:a proclamation	0 23 0 -15 -2 0 0 -7
sb:a resolution	0 6 0 6 -12 0 0 0
sb:a result	0 4 0 -10 0 0 4 0
sb:a rise	0 23 0 -13 -8 0 0 -8
sb:a sale	0 0 0 -2 -1 10 -1 0
sb:a second	-1 -15 0 -3 19 0 0 1
sb:a separate	9 0 0 2 0 0 0 -11
sb:a ship	0 7 0 3 -13 0 0 1
sb:a short	0 -10 0 11 0 0 0 0
sb:a single	0 -1 0 9 -3 0 0 0
sb:a standstill	0 5 0 -11 4 0 0 3
sb:a surcharge	0 -6 0 20 -5 0 0 -16
sb:a tariff	0 13 0 -18 -11 0 0 10
sb:a telephone	0 0 0 8 0 -1 0 -2
sb:a temporary	12 0 0 -8 0 0 -1 0
sb:a trade	0 -17 0 4 -4 0 0 13
sb:a treaty	0 -2 0 -7 -12 0 11 9
sb:a truce	-8 -2 0 19 -27 0 -2 -3
sb:aarhu	0 12 0 -10 0 0 0 0
sb:abeyance	0 0 0 -9 0 0 0 10
sb:about	0 12 -2 2 -16 7 1 -4
sb:about <level>	0 11 0 -3 -1 0 0 -2
sb:about the	0 0 0 22 -22 0 0 0
sb:abroad	11 -8 0 8 -2 0 0 -9
sb:absence	0 0 0 -13 14 0 0 0
sb:absence of	0 0 0 -13 14 0 0 0
sb:accept	0 11 0 -9 9 0 0 -10
sb:accept a	0 20 0 -9 0 0 0 -11
sb:accord	0 22 0 -16 0 0 -6 -1
sb:accord ,	0 5 0 -11 0 0 0 5
sb:according to	4 1 0 -16 -4 0 2 10
sb:across	0 -11 0 12 0 0 0 0
sb:across the	0 -9 0 10 0 0 0 0
sb:act	0 14 0 -6 -3 0 0 -4
sb:acted	0 -2 0 12 -5 0 0 -2
sb:action	0 10 0 -10 1 0 0 0
sb:add	6 6 0 -2 -11 0 1 -4
sb:additional <level>	-9 7 0 -4 4 0 0 0
sb:additional duty	0 -14 2 3 -4 0 0 9
sb:additional tariff	4 12 0 -12 0 0 0 -1
sb:adjust	0 9 0 -1 0 0 0 -5
sb:admit	0 -12 -1 -3 0 0 0 16
sb:adopt the	0 0 0 10 -8 0 0 0
sb:affiliate	14 0 -5 -8 3 0 0 -13
sb:affiliate ,	11 0 0 0 0 0 0 -9
sb:affiliate of	-12 1 0 3 2 0 0 6
sb:affiliate rule	17 -5 -3 -11 -1 0 0 -1
sb:afraid	0 0 0 -8 0 0 0 11
sb:afraid of	0 0 0 -8 0 0 0 11
sb:african	0 10 0 0 0 0 0 -10
sb:after	0 7 3 4 -6 -3 -11 -9
sb:after <number>	0 12 0 -2 -7 0 0 0
sb:after <person>	0 19 0 -15 0 0 0 -1
sb:after <seat>	0 10 0 -9 0 0 0 0
sb:after <span>	0 9 0 -3 0 0 0 -1
sb:after a	0 10 0 -10 -2 0 0 2
sb:after all	0 -12 0 12 3 0 0 -1
sb:after he	0 -8 0 9 0 0 0 0
sb:after the	0 -2 0 23 -15 0 0 -4
sb:after their	0 1 0 9 0 0 0 -13
sb:after two	0 4 0 4 0 0 0 -10
sb:afterward	0 -5 0 0 10 0 0 -6
sb:again ,	0 -20 0 24 -4 0 0 -1
sb:again as	0 8 0 -11 2 0 0 0
sb:again be	0 5 0 -14 0 0 0 10
sb:again before	0 0 0 -14 6 0 0 9
sb:again by	0 -9 0 19 -9 0 -2 0
sb:again from	7 -10 0 2 -5 0 0 9
sb:again in	0 -9 0 12 -2 0 0 0
sb:against	0 -21 0 2 25 -1 -2 -5
sb:against the	0 -9 0 -1 22 -1 0 -11
sb:ago	1 -8 0 -4 0 0 0 13
sb:agree	0 -9 -9 0 -19 -5 16 12
sb:agree ,	0 5 0 -20 -8 0 8 17
sb:agree by	0 0 0 -16 0 0 9 7
sb:agree in	0 -5 0 -16 -3 0 0 20
sb:agree on	0 3 0 11 -6 0 0 -7
sb:agree that	0 -7 0 12 -7 0 0 0
sb:agree to	1 -12 -1 3 -2 0 6 3
sb:agreement	-2 -8 -4 9 14 0 0 -16
sb:agreement ,	0 -16 0 10 13 0 0 -11
sb:agreement by	0 -6 0 -3 -10 0 4 14
sb:agreement will	0 9 0 -6 0 0 0 0
sb:ahead	0 6 0 11 -5 0 0 -13
sb:aim	0 0 0 -11 -12 0 21 -1
sb:air	0 -13 0 8 4 0 0 0
sb:aircraft ,	0 -11 0 3 0 0 0 7
sb:airport	0 0 0 16 -12 0 0 0
sb:alert	0 11 0 -1 -7 0 0 -3
sb:alexandria	0 -13 4 13 0 0 0 -8
sb:all	6 18 0 -16 -11 2 3 -3
sb:all ,	0 -18 0 18 10 0 0 -10
sb:all country	0 12 0 -6 0 0 0 -3
sb:all of	0 0 0 -15 -2 0 9 8
sb:all on	0 8 0 -7 0 0 0 0
sb:all other	0 0 0 -4 -3 0 0 9
sb:all the	0 16 0 -13 0 0 0 0
sb:all three	0 16 0 -6 0 0 0 -8
sb:allow	0 3 0 -10 11 0 0 -6
sb:almond	0 8 0 -15 0 0 0 7
sb:alone	0 -11 0 0 0 0 8 1
sb:already	0 9 -3 -7 1 0 0 0
sb:also	14 -20 12 10 -5 -13 5 -5
sb:also announce	7 -12 0 0 3 0 0 0
sb:also on	0 0 0 10 0 -6 0 0
sb:also say	0 7 0 -9 0 0 -2 5
sb:also sign	0 2 9 -8 0 0 0 -6
sb:aluminum	0 10 0 -2 0 0 0 -9
sb:aluminum from	0 -8 0 11 0 0 0 0
sb:am	0 -7 0 12 4 0 0 -10
sb:am on	0 0 0 10 0 0 0 -9
sb:ambassador	0 0 0 -15 16 0 0 0
sb:among	0 6 0 -8 11 0 0 -13
sb:amount	0 12 0 -6 -1 0 -2 0
sb:an	-6 5 9 0 1 14 -2 -16
sb:an agreement	0 -8 1 10 -4 0 3 -5
sb:an annex	0 16 0 -14 0 0 0 0
sb:an answer	0 0 0 -21 21 3 0 -5
sb:an extension	0 5 -4 -26 11 0 -1 21
sb:an extra	0 15 0 -10 0 0 0 -2
sb:an increase	0 -7 0 9 0 0 0 0
sb:an order	0 1 8 0 -5 11 0 -12
sb:anchor	0 -4 0 -3 8 0 0 0
sb:and	3 -1 3 -3 6 -15 -7 2
sb:and <level>	-1 15 0 4 0 0 0 -31
sb:and <name>	-14 0 -3 -6 -19 -6 -4 25
sb:and <number>	-3 -3 0 3 -21 0 0 14
sb:and <office>	0 -7 0 11 0 0 0 -2
sb:and <organisation>	0 0 0 8 -13 0 0 1
sb:and <person>	-2 12 0 -8 -12 4 5 1
sb:and <quality>	0 -2 0 5 11 0 -4 -7
sb:and <seat>	-4 -24 0 -9 -12 0 0 36
sb:and agree	0 -10 0 19 -1 0 0 -9
sb:and all	2 -8 0 7 0 0 0 0
sb:and aluminum	0 16 0 -9 0 0 0 -7
sb:and announce	0 -7 0 15 -8 0 0 0
sb:and another	5 9 0 -11 0 0 0 0
sb:and arrive	0 -3 0 -9 15 0 0 0
sb:and come	0 -3 0 -14 0 0 0 17
sb:and dairy	0 -9 0 -6 17 0 0 -3
sb:and due	6 2 0 -11 0 0 0 1
sb:and enter	0 -27 4 11 12 0 0 -1
sb:and expect	0 -3 0 -6 11 0 0 0
sb:and from	0 10 0 -12 11 0 0 -10
sb:and gave	0 -6 0 -16 21 5 0 -7
sb:and germanium	16 0 0 -14 0 0 0 0
sb:and has	0 -9 0 -11 6 0 10 3
sb:and have	0 2 0 6 0 0 4 -12
sb:and if	0 -18 0 9 -1 0 0 5
sb:and in	0 -18 -5 2 9 0 0 4
sb:and including	0 -8 9 -1 -2 0 0 2
sb:and is	0 3 0 -14 11 0 0 2
sb:and it	-5 -9 3 -1 9 0 0 2
sb:and its	0 -8 0 0 5 0 10 -10
sb:and last	0 -7 10 -25 -3 0 7 17
sb:and management	0 0 0 11 0 0 0 -10
sb:and may	0 0 0 13 0 0 0 -12
sb:and nobody	0 -8 0 9 0 0 0 0
sb:and not	-4 -6 0 15 5 0 0 -17
sb:and of	9 7 0 -10 -7 0 0 0
sb:and on	0 16 0 -6 -2 -2 0 -8
sb:and one	0 0 0 13 0 0 0 -12
sb:and other	0 12 0 -8 0 0 0 -2
sb:and so	0 10 0 1 -9 0 0 -7
sb:and stay	0 -4 0 17 0 0 0 -10
sb:and sugar	0 4 0 3 0 0 0 -9
sb:and that	-3 14 0 5 1 0 -3 -18
sb:and the	11 10 -1 15 -26 0 2 -19
sb:and then	0 0 0 0 10 0 0 -9
sb:and to	0 -11 0 8 0 0 0 0
sb:and trade	0 -1 0 12 -6 0 0 0
sb:and until	0 -4 0 -9 0 0 0 13
sb:and was	0 -6 0 1 14 0 0 -10
sb:and we	0 1 0 -12 0 0 0 13
sb:and what	0 -6 9 4 -11 0 0 2
sb:and which	0 -2 0 -12 -1 0 0 19
sb:and would	-1 23 0 -4 -5 0 0 -8
sb:annex	0 15 0 -18 0 0 0 3
sb:announce	11 5 -11 -10 -1 -4 1 4
sb:announce <day-gone>	0 10 0 -3 0 0 0 -5
sb:announce <day-today>	0 -5 0 -6 10 0 0 0
sb:announce a	-1 -5 0 -2 0 0 0 12
sb:announce at	0 0 0 9 -5 0 0 -2
sb:announce duty	0 15 0 -13 0 0 0 0
sb:announce his	0 7 0 -11 9 0 0 -5
sb:announce in	-5 0 0 -9 3 0 8 6
sb:announce its	0 0 0 15 -7 0 0 -5
sb:announcement	0 11 0 3 -6 0 0 -13
sb:annual	0 -2 0 17 -9 0 0 -2
sb:another	-2 14 -2 -1 -5 0 -1 -2
sb:another <level>	-7 12 0 -12 0 0 0 6
sb:another <number>	4 1 0 -11 0 0 0 5
sb:another <points>	0 12 0 -9 0 0 0 0
sb:another <span>	0 -17 0 15 0 0 0 -3
sb:answer	-9 1 -1 -21 23 0 2 -2
sb:answer by	0 -10 0 -16 12 0 9 -1
sb:answer is	0 0 0 -11 9 0 0 1
sb:answer that	0 0 0 0 6 0 0 -10
sb:answer to	0 -14 0 16 0 0 -1 0
sb:antigua	0 0 0 -8 0 0 0 9
sb:antimony	11 -6 0 3 -7 0 0 -3
sb:any	2 -3 7 -1 -9 1 -3 4
sb:any case	0 3 10 -14 -4 0 0 2
sb:anybody	0 -6 0 0 -1 0 0 9
sb:app	0 -2 0 0 -3 11 0 -5
sb:appeal	0 -10 0 20 -8 0 0 -1
sb:appealed	0 0 0 18 -15 0 0 0
sb:appeared	0 9 0 -9 0 0 0 0
sb:application	-6 -12 0 0 7 0 0 5
sb:application for	-5 0 0 -3 12 0 0 0
sb:apply	0 4 2 -9 -14 -1 -2 17
sb:apply again	2 27 0 -23 -1 0 0 -10
sb:apply for	0 -4 0 -16 20 0 0 0
sb:apply from	4 -4 7 0 -12 0 0 6
sb:apply since	0 -3 0 10 -3 0 0 -1
sb:apply until	0 -16 2 9 -10 0 0 5
sb:approval	0 -21 0 11 6 0 0 -4
sb:approve	-4 -12 0 2 9 -1 -4 2
sb:approve ,	0 -12 0 6 4 0 0 0
sb:approve it	0 0 0 9 -1 0 0 -10
sb:approve the	0 -8 0 -13 13 0 -1 10
sb:apricot	0 9 0 -7 0 0 0 0
sb:are	14 4 23 -9 -2 -7 -23 -9
sb:are accept	0 -4 0 -1 10 0 0 -5
sb:are back	0 13 0 -10 -3 0 0 0
sb:are charge	0 -14 0 10 4 0 0 0
sb:are closed	0 -5 0 12 -2 0 0 0
sb:are due	9 -7 -1 -3 9 0 0 0
sb:are enter	0 8 2 0 -10 0 0 1
sb:are excluded	0 -9 28 -16 -1 0 0 -9
sb:are free	0 -18 -3 11 17 0 0 -7
sb:are go	0 0 0 -16 12 0 0 3
sb:are in	0 7 0 1 3 0 -2 -11
sb:are now	0 -10 0 -10 0 0 0 19
sb:are on	0 10 0 0 -5 0 0 -5
sb:are over	0 0 0 -14 0 0 0 17
sb:are spare	0 9 -1 -9 2 0 0 0
sb:are suspend	0 -8 -4 0 18 0 0 -1
sb:are the	4 -3 9 11 -11 0 0 -8
sb:are to	13 -2 5 16 -5 0 -4 -30
sb:are up	0 0 0 -11 -4 0 0 14
sb:argument	0 -3 0 -13 18 0 0 0
sb:argument on	0 0 0 -8 11 0 0 0
sb:armistice	0 0 0 11 0 0 0 -10
sb:arrangement	-9 -3 0 -9 -9 -2 -2 26
sb:arrangement ,	0 4 5 -21 0 0 0 12
sb:arrangement end	0 -2 0 9 0 0 0 -4
sb:arrangement of	0 4 -1 0 -10 0 0 6
sb:arrangement will	0 0 0 -9 0 0 0 11
sb:arrangement with	0 -11 0 10 0 0 0 0
sb:arrive	0 -6 6 -8 14 0 -14 0
sb:arrive before	0 -4 0 0 10 0 0 -4
sb:arrive by	0 1 8 -15 4 0 -9 4
sb:article	0 -14 0 23 0 0 -1 -6
sb:article of	0 -9 0 10 0 0 0 0
sb:as	17 2 -16 -4 -7 0 -17 4
sb:as <level>	10 -11 0 1 0 0 0 0
sb:as from	0 -18 0 10 3 0 0 4
sb:as long	0 -6 0 -3 0 0 -1 12
sb:as of	8 25 -1 -15 -1 0 -2 -21
sb:as the	0 0 0 13 -11 0 0 -3
sb:as to	0 -11 0 0 0 0 0 10
sb:as we	-4 0 0 10 0 0 0 -1
sb:aside	3 -13 0 12 0 0 0 0
sb:aside for	0 -8 0 9 0 0 0 0
sb:ask	-7 12 -2 -15 7 1 -10 2
sb:ask :	0 9 0 -6 0 0 0 0
sb:ask in	0 0 0 11 -5 0 0 -5
sb:ask to	0 -1 0 -5 10 0 0 0
sb:ask what	0 10 0 -4 -6 0 0 0
sb:asleep	6 -10 0 -15 0 0 0 16
sb:assembly	0 -4 0 -2 17 0 0 -10
sb:assured	0 -3 0 -2 0 0 0 11
sb:at	-14 0 -7 -6 0 -7 7 17
sb:at <level>	-4 13 0 -21 -24 0 -2 23
sb:at <number>	1 -11 3 19 3 0 0 -16
sb:at home	0 -9 0 10 0 0 0 0
sb:at it	0 -8 0 -2 0 0 18 -16
sb:at least	0 8 0 -7 0 0 8 -11
sb:at noon	0 -13 0 12 -7 0 0 1
sb:at once	2 8 0 -14 0 0 0 2
sb:at one	0 2 0 15 -5 0 0 -13
sb:at sea	0 10 0 16 -20 0 0 -13
sb:at stake	0 0 0 -15 0 0 0 13
sb:at the	-2 15 0 -2 1 0 -10 -7
sb:athen	0 0 0 16 0 0 0 -16
sb:authority	0 -9 0 4 6 0 0 -2
sb:autumn	0 5 0 -15 9 0 2 -3
sb:autumn ,	0 5 0 -9 11 0 0 -9
sb:avocado	0 -6 0 9 0 0 0 0
sb:away	7 3 0 -22 -9 0 0 21
sb:b	0 16 0 -7 -8 0 6 -8
sb:back	6 7 -7 -1 4 2 -13 -11
sb:back ,	1 -1 0 9 0 1 0 -10
sb:back at	0 15 0 -7 -8 0 0 0
sb:back by	2 4 0 3 -13 0 -3 1
sb:back from	0 -4 0 10 -1 0 0 0
sb:back in	8 6 0 -6 -1 0 0 -6
sb:back on	-1 14 0 -8 -3 0 0 -1
sb:back to	-3 -6 0 6 11 5 -1 -8
sb:back until	0 -6 0 -11 19 0 0 -1
sb:backdated	0 -16 0 15 -1 0 0 0
sb:ballot	0 -3 0 15 -7 0 0 -1
sb:ban	0 -6 0 1 -9 14 0 0
sb:ban on	7 0 0 2 -3 3 0 -9
sb:bank	0 -1 0 13 -3 4 -3 -10
sb:base	0 2 0 -13 0 0 0 10
sb:bay	0 0 0 11 -10 0 0 0
sb:bay on	0 0 0 7 -9 0 0 1
sb:be	-1 2 -19 1 1 0 -7 1
sb:be ,	0 12 0 -3 0 0 0 -7
sb:be a	0 -11 0 19 -5 0 0 -1
sb:be apply	0 7 0 -10 2 0 0 0
sb:be at	0 10 0 0 -3 0 0 -6
sb:be back	0 10 0 0 -8 0 0 -8
sb:be carry	0 7 0 -10 0 0 0 0
sb:be charge	0 9 0 -4 -5 0 0 0
sb:be collect	0 -4 0 -9 0 0 0 11
sb:be completed	0 0 0 1 -6 -2 0 9
sb:be discuss	0 0 0 9 -3 0 0 0
sb:be done	0 0 0 11 -10 2 -4 -1
sb:be due	0 0 0 -9 12 0 0 0
sb:be extend	4 9 2 -18 -7 0 0 4
sb:be free	0 21 0 -8 -7 0 0 -6
sb:be grant	0 10 0 0 -4 0 0 -2
sb:be halve	0 13 0 -16 0 0 0 3
sb:be heard	0 -13 0 0 10 0 0 0
sb:be hold	0 -9 0 9 -3 0 0 3
sb:be in	0 -5 0 20 -5 2 -1 -13
sb:be keep	0 13 0 -12 -6 0 0 2
sb:be make	0 11 0 -3 1 0 -1 -8
sb:be one	0 0 0 10 -4 0 0 0
sb:be over	0 -5 0 -7 0 0 2 9
sb:be put	2 0 0 0 -11 5 0 0
sb:be suspend	0 -12 0 5 12 0 0 -2
sb:be take	0 -10 0 2 8 0 0 -3
sb:be used	0 -14 0 -8 19 0 0 0
sb:bean	-1 -13 0 3 4 0 0 3
sb:bean ,	0 0 0 -5 10 0 0 -4
sb:bear	7 -7 0 -6 0 0 0 8
sb:became	0 -18 0 21 0 0 0 0
sb:because	0 -17 0 -8 7 0 0 19
sb:become	1 4 0 -19 13 0 0 1
sb:become <level>	0 8 0 -4 0 0 0 0
sb:become of	-2 -1 0 -7 1 0 0 9
sb:beef ,	0 -7 0 12 0 0 0 -1
sb:been	4 -10 6 14 -4 7 -9 -12
sb:been <level>	8 -12 0 5 0 0 0 0
sb:been announce	0 -1 0 0 -5 0 0 9
sb:been due	0 -6 0 17 -2 0 0 -8
sb:been hold	0 8 0 -12 4 0 0 0
sb:been in	0 0 6 17 -1 0 0 -18
sb:been make	0 10 0 -8 0 0 0 -1
sb:been on	-1 -1 0 -12 -1 0 0 18
sb:been set	3 -6 0 -8 12 0 0 0
sb:been since	0 9 0 -3 0 0 0 -5
sb:been tell	0 7 0 -17 0 6 0 5
sb:before	-20 -8 9 -4 19 -1 -3 -4
sb:before ,	0 9 0 -9 0 0 0 0
sb:before <day-ahead>	-3 -11 0 7 16 0 0 -17
sb:before <day-today>	0 14 8 -36 7 0 -5 -4
sb:before and	0 -14 0 0 12 0 0 3
sb:before it	0 7 0 -24 8 0 0 10
sb:before midnight	0 -17 0 11 4 0 0 0
sb:before that	0 -1 -1 -15 13 0 0 6
sb:before the	-1 -17 3 7 6 -1 4 -2
sb:before their	0 -3 0 -6 0 0 0 10
sb:begin	-7 0 -10 3 6 -4 10 -5
sb:begin <day-ahead>	0 19 0 -23 0 0 8 -1
sb:begin at	0 5 0 -15 17 0 0 -10
sb:begin in	0 -11 0 23 -5 0 0 -6
sb:begin on	-1 0 -5 -3 0 0 5 7
sb:begin to	0 0 0 9 -7 0 0 -5
sb:being	0 -3 0 -5 -1 0 0 14
sb:believe	0 -7 0 21 -3 0 0 -12
sb:bell	0 -6 0 9 -1 0 0 0
sb:better	0 -9 0 11 0 0 0 0
sb:between	-11 -10 -7 11 5 -3 -8 1
sb:between <day-gone>	0 0 0 -19 21 0 0 0
sb:between <name>	-4 -3 0 10 -18 0 0 1
sb:between <seat>	0 -8 0 -8 0 0 0 18
sb:between the	0 -8 0 12 -4 0 -3 0
sb:beyond	0 11 0 -10 -9 0 0 9
sb:bill	0 -13 0 -5 20 0 0 0
sb:bill on	0 0 0 -10 8 0 0 0
sb:bind	0 0 0 -10 0 0 0 11
sb:bite	11 -4 0 -4 0 0 0 -1
sb:bloc	0 -2 0 -9 10 0 3 0
sb:bloc 's	0 -6 0 -6 1 0 0 11
sb:board	0 -7 0 0 -4 0 0 11
sb:boeing	0 9 0 0 0 0 0 -8
sb:book	0 -15 0 18 0 0 0 0
sb:bosse	0 -4 0 13 0 0 0 -8
sb:both	-16 11 -17 -11 4 -9 -9 14
sb:both are	0 3 0 -11 -2 0 0 10
sb:both country	0 16 0 -20 4 0 0 0
sb:both duty	0 20 0 -18 -3 0 0 0
sb:both government	0 -13 0 21 -5 0 0 -4
sb:both have	0 0 0 -19 14 0 -1 5
sb:both to	0 -6 0 10 -3 0 0 0
sb:both were	0 10 0 -10 0 0 0 0
sb:bottle	0 14 2 -16 0 0 0 0
sb:box	0 0 0 -12 13 0 0 0
sb:brace	0 -3 0 -5 -2 0 0 13
sb:brace for	0 -3 0 -5 -2 0 0 13
sb:brandy	0 8 0 -10 0 0 0 1
sb:break	0 -9 0 20 0 0 0 -10
sb:breakfast	0 -10 0 11 0 0 0 0
sb:bridge	0 -26 0 33 -2 0 0 -4
sb:bridge at	0 -6 0 9 0 0 0 0
sb:bring back	0 -7 0 -1 0 0 0 12
sb:bring its	0 10 0 0 0 0 0 -5
sb:broker	0 10 0 -13 0 0 0 4
sb:budget	0 -3 0 11 -1 0 0 -1
sb:building	0 0 0 -25 26 0 0 0
sb:built	-4 2 0 -11 14 0 0 -3
sb:busan	7 -26 -3 -4 0 -1 4 14
sb:busan last	0 0 0 -16 7 0 0 12
sb:busan on	0 -7 0 10 1 0 0 -4
sb:buse	0 -3 2 12 -5 0 0 -5
sb:business	0 -9 0 0 -8 14 6 -7
sb:business on	0 -7 0 14 -1 0 0 0
sb:but	-3 -10 -9 -13 26 -1 0 1
sb:but it	0 10 0 -6 -6 0 0 0
sb:but the	0 -6 0 -11 21 0 -2 0
sb:butter	0 -8 0 21 -11 0 7 -13
sb:butter pay	0 -9 0 12 -1 0 0 0
sb:buy	0 7 0 4 3 -3 0 -12
sb:buyer	0 6 0 -1 7 -14 -1 0
sb:by	-4 -16 -6 3 12 -12 14 -9
sb:by <day-ahead>	-1 2 0 -21 2 0 7 8
sb:by <level>	0 -18 0 30 -12 0 0 -7
sb:by <name>	0 -7 0 10 -4 0 0 0
sb:by <number>	0 -10 0 8 3 0 0 0
sb:by <person>	0 17 0 1 -13 0 0 -9
sb:by <points>	0 15 2 -5 -3 0 0 -9
sb:by <span>	-4 -8 -5 10 6 0 4 -5
sb:by a	0 0 0 -7 -10 0 0 16
sb:by its	0 -6 0 0 -1 0 0 10
sb:by noon	0 -2 0 -13 16 0 0 0
sb:by telephone	0 3 0 -6 -12 -3 -3 16
sb:by the	0 -20 -10 6 8 -11 11 -7
sb:by wednesday	0 17 0 -12 0 0 0 -3
sb:bytedance	0 -2 0 -6 -1 13 0 0
sb:c	0 8 4 -10 2 0 0 -4
sb:c <money>	0 12 0 -7 0 0 0 -4
sb:cake	0 0 0 -3 11 0 0 -7
sb:calendar	0 22 0 -19 -10 0 0 6
sb:calendar :	0 5 0 9 -2 0 0 -15
sb:call ,	0 3 0 -15 8 0 0 4
sb:call it	0 -6 0 19 -4 0 -1 -6
sb:call on	0 -3 0 2 -10 0 4 5
sb:call reciprocal	0 9 0 0 0 0 0 -9
sb:calm	0 -12 0 -2 0 0 0 15
sb:can be	0 -14 -2 -1 22 0 0 -8
sb:can last	0 13 0 -9 0 0 0 0
sb:cancel	0 -9 0 10 0 0 0 0
sb:cancel the	0 -9 0 9 0 0 0 0
sb:canola	0 17 0 -12 2 0 0 -7
sb:canola meal	0 10 0 -4 0 0 0 -4
sb:canola seed	0 9 0 -11 3 0 0 0
sb:car	-1 -1 0 9 -8 0 6 -10
sb:car included	0 -16 0 16 0 0 0 0
sb:car to	0 -12 0 12 0 0 0 0
sb:car will	0 11 0 -9 0 0 0 0
sb:card	0 -1 0 11 -1 0 0 -6
sb:cardamom	0 9 0 1 0 0 0 -12
sb:cargo	0 0 6 -14 6 0 0 -2
sb:cargoe	0 21 -1 -13 -3 0 0 -3
sb:carmaker	0 11 0 -11 0 0 0 0
sb:carrier	0 -9 0 11 0 0 0 0
sb:carry	-3 11 0 -4 -8 0 0 3
sb:cartagena	0 -11 0 0 0 0 0 10
sb:case	0 0 8 -19 11 0 0 3
sb:case ,	0 -5 10 0 0 0 0 -4
sb:case against	0 -3 0 -7 12 0 0 0
sb:case on	0 -14 0 -11 14 0 0 8
sb:cashew	0 2 0 -9 0 0 0 6
sb:cashmere	0 13 0 -12 3 0 0 -2
sb:cathode	0 6 0 -9 6 0 0 -3
sb:cease	2 6 1 -20 -9 0 0 16
sb:cease to	0 6 1 -15 -7 0 0 12
sb:ceasefire	0 5 0 29 0 0 0 -32
sb:ceasefire on	0 0 0 13 0 0 0 -13
sb:ceiling	0 -6 0 11 0 0 0 -2
sb:cement	0 -8 0 0 0 0 0 10
sb:cent	0 -16 0 24 0 0 0 -8
sb:certain	0 15 3 -23 -3 0 0 2
sb:certificate	14 -11 -2 -11 19 0 0 -13
sb:chamber	0 0 0 -7 11 0 0 0
sb:chance	0 11 0 -19 10 0 0 0
sb:change	0 9 7 -4 -1 0 -1 -11
sb:change for	0 10 0 -9 0 0 0 0
sb:change on	0 -2 8 -1 0 0 0 -2
sb:changed	0 16 0 -11 2 0 0 -5
sb:charge	-12 10 -1 0 6 0 -6 -10
sb:charge <level>	0 -4 0 9 -18 0 -2 5
sb:charge <quality>	0 0 0 -15 0 0 0 12
sb:charge on	-1 6 0 0 3 0 0 -14
sb:charge the	0 11 0 -8 0 0 0 0
sb:chassi	0 16 0 -1 -3 0 0 -9
sb:cheese	0 -8 0 15 2 0 0 -11
sb:chicken	0 10 0 -12 3 0 0 0
sb:chip	-5 10 0 -1 0 4 0 -5
sb:christma	0 -6 0 16 -2 0 0 -6
sb:church	0 0 0 10 0 0 0 -9
sb:city	0 -8 0 28 -3 0 0 -20
sb:claim	0 -9 0 3 17 0 -3 -16
sb:clear	0 -6 -5 15 -13 0 0 8
sb:clear before	0 -12 0 6 4 0 0 0
sb:clear by	0 8 -2 0 -15 0 0 8
sb:client	0 20 10 -11 -20 0 0 0
sb:clock	0 1 0 -15 -2 0 0 16
sb:close	-2 -23 0 -4 8 17 -4 0
sb:close of	0 0 0 -7 0 0 0 11
sb:close on	0 -19 0 2 -2 14 0 0
sb:closed	0 -3 0 19 -21 6 0 -9
sb:closed on	0 0 0 5 -13 7 0 0
sb:closing	0 -7 0 -18 -8 29 0 -5
sb:club	0 -4 0 30 -12 -3 0 -13
sb:coal	0 -9 0 7 0 0 0 4
sb:cocoa	0 -23 0 30 -4 0 0 -6
sb:coconut	0 5 1 -5 -2 0 9 -10
sb:coconut oil	0 10 1 -13 -2 0 9 -6
sb:coffee	0 -9 0 21 -5 0 0 -6
sb:coffee ,	0 -20 0 24 0 0 0 -5
sb:collection	-1 14 0 0 -10 0 0 -4
sb:column	0 11 0 -14 -8 0 0 10
sb:column ,	0 0 0 -11 0 0 0 11
sb:come	-5 5 -8 -1 -14 0 -2 11
sb:come ,	0 -1 0 -4 0 0 0 9
sb:come by	0 -12 0 17 0 0 -6 -1
sb:come from	0 -10 0 0 0 0 0 11
sb:come in	0 17 0 -20 0 0 0 2
sb:come into	0 5 0 -8 -2 0 0 5
sb:come of	0 -19 0 11 -5 0 10 0
sb:come on	0 10 0 -2 -3 0 0 -5
sb:come out	0 -1 0 -8 0 0 0 11
sb:come to	-1 -9 0 17 -11 3 -2 -4
sb:come together	0 -6 0 9 0 0 0 -1
sb:commander	0 0 0 10 -1 0 0 -3
sb:comment	-5 -15 0 -11 29 -2 0 -5
sb:comment until	0 -1 2 -15 16 0 0 0
sb:commerce	13 -5 0 0 -5 0 0 0
sb:commission	0 9 0 -12 12 0 0 -7
sb:commissioner	0 15 0 -5 -3 0 0 -7
sb:commit	0 9 0 -8 0 0 0 0
sb:commitment	0 -9 0 4 -7 0 10 0
sb:company	-4 1 -3 14 1 6 -3 -22
sb:company named	0 21 0 -18 0 0 0 0
sb:complete	0 0 0 -6 -2 0 0 13
sb:completed	0 4 0 -2 -6 -2 0 9
sb:component	0 28 0 -21 -2 0 0 -8
sb:concern	0 2 0 -14 18 0 0 -7
sb:conclude for	0 0 0 -10 0 0 0 12
sb:confirm on	0 -2 0 11 0 0 0 -6
sb:confirm the	0 -9 0 8 -13 0 0 9
sb:consent	0 16 0 -14 3 0 0 2
sb:consent of	0 0 0 -5 14 0 0 -10
sb:consultation	0 -24 0 0 19 0 0 1
sb:consultation on	0 -3 0 -11 17 0 0 -2
sb:consumer	0 -7 0 8 0 0 0 0
sb:container	0 0 0 18 -6 0 0 -10
sb:continue the	0 -4 0 14 0 0 0 -7
sb:contract	-2 -16 5 34 -13 0 -4 -9
sb:control	14 0 0 0 -21 -1 0 -8
sb:control of	3 0 0 10 -8 0 0 -9
sb:convene	0 0 0 9 -8 0 0 0
sb:conversation	0 0 0 14 -7 0 0 -8
sb:copenhagen	0 1 0 -10 9 0 0 0
sb:copper	5 13 0 -11 -2 0 -2 0
sb:cork	0 3 0 -6 -3 0 0 8
sb:correction	0 -8 0 14 4 0 0 -11
sb:correction :	0 -6 0 16 0 0 0 -8
sb:cost	0 11 0 -7 0 0 0 -1
sb:cost <number>	0 0 0 8 0 0 0 -7
sb:cotton	0 11 8 -12 -7 0 0 -1
sb:cotton until	0 7 9 -7 0 0 0 -11
sb:could	-6 5 0 3 1 -1 3 -13
sb:could be	0 -9 0 15 -4 0 3 -5
sb:count	2 -6 0 3 -6 -2 0 9
sb:count from	0 -12 0 13 0 0 0 0
sb:counted	0 -6 0 -14 -7 0 0 25
sb:counted from	0 -5 0 -8 -6 0 0 18
sb:counter	-1 -11 0 -2 -8 0 0 25
sb:counter -	-1 -10 0 -5 -7 0 0 25
sb:countermeasure	-12 18 -1 -6 -5 0 4 -6
sb:countermeasure ,	-2 -20 0 11 -5 0 0 12
sb:countermeasure on	-5 33 0 -30 0 0 0 -11
sb:counterpart	8 -3 0 -13 -11 0 10 7
sb:counterpart ,	8 0 0 -9 -9 0 10 0
sb:counting	0 -2 6 -3 -3 0 13 -11
sb:country	-9 12 -10 -7 0 0 2 1
sb:country had	0 -1 0 9 0 0 0 -5
sb:country has	0 7 0 4 0 0 0 -11
sb:country have	0 -10 0 -7 -2 0 15 5
sb:country is	0 18 0 -14 3 0 0 -9
sb:country run	0 4 0 -15 0 0 0 11
sb:county	0 -14 0 25 -7 0 0 -6
sb:courier	0 -3 0 10 0 0 0 -1
sb:court	0 -5 0 -6 12 0 0 0
sb:cover	16 -2 0 -10 -6 0 -1 2
sb:crane	-7 22 0 1 -8 0 0 -17
sb:crane ,	-2 0 -5 10 0 0 0 -6
sb:crane and	0 16 0 -4 0 0 0 -9
sb:crew	0 0 0 16 -1 0 0 -10
sb:critical	5 -1 0 -12 6 0 0 0
sb:critical software	5 0 0 -11 0 0 0 3
sb:crossing	0 -6 0 15 0 0 0 -7
sb:current	0 -8 0 -11 0 6 -1 15
sb:custom	6 -3 -2 4 8 0 0 -11
sb:custom broker	0 9 0 -9 0 0 0 0
sb:custom officer	0 -7 0 10 0 0 0 0
sb:custom stop	0 -10 0 13 -1 0 0 0
sb:customer	0 -6 0 17 -7 0 0 -3
sb:cut	5 6 0 2 -7 0 6 -17
sb:cut flower	0 -6 0 0 0 0 0 8
sb:cut on	0 0 0 8 0 0 0 -10
sb:dairy	0 -13 -1 -12 27 0 0 -4
sb:dairy product	0 -2 0 -11 15 0 0 0
sb:date	1 12 0 -5 -3 -7 0 -3
sb:date ,	5 -14 0 2 -8 0 7 0
sb:date :	1 -3 0 10 6 -6 0 -12
sb:date for	0 27 -3 -12 4 0 0 -20
sb:date from	0 -17 0 15 0 0 0 0
sb:date in	0 -2 0 12 0 0 0 -5
sb:date of	0 6 0 -12 -2 0 0 8
sb:date to	0 8 4 -15 -3 0 0 4
sb:dated	6 -12 0 6 0 0 0 -2
sb:day	0 -9 -18 1 5 -2 4 5
sb:day ,	-1 0 0 11 -13 0 0 -2
sb:day and	0 -16 0 16 0 0 0 0
sb:day are	0 -14 -8 -2 15 0 0 6
sb:day is	0 5 0 -10 0 0 9 -4
sb:day on	0 -6 0 12 0 0 0 -4
sb:day to	2 9 0 -10 0 0 0 -1
sb:day until	0 -12 0 20 0 0 0 -9
sb:deadline	-1 0 -1 -2 -26 27 12 -19
sb:deadline for	0 -12 0 9 -12 15 4 -15
sb:deadline of	0 -5 0 -14 -6 14 8 4
sb:deal	3 3 -2 4 -9 0 -8 1
sb:deal and	0 16 0 -4 0 0 -2 -8
sb:deal by	0 7 0 -9 -3 0 1 3
sb:deal is	0 13 0 -13 0 0 4 -4
sb:deal of	0 -9 0 15 0 0 0 -1
sb:deal on	0 -7 0 11 0 0 0 0
sb:deal with	0 -4 0 -7 17 0 5 -11
sb:dearer	0 16 0 -17 5 0 0 -4
sb:debate	0 -1 0 -11 22 0 0 -10
sb:debate it	0 0 0 -10 16 0 0 -6
sb:decide	2 5 0 -14 10 0 -5 2
sb:decide by	0 9 0 2 -6 0 -1 -2
sb:decide in	0 0 0 -4 -6 0 0 10
sb:decide on	0 -18 0 -5 19 0 0 -4
sb:decide to	4 3 0 -11 0 0 0 4
sb:decision	-2 3 0 0 8 0 -5 -10
sb:decision on	0 -8 0 -7 14 0 0 0
sb:declaration	0 12 0 -16 5 0 0 0
sb:declare	0 -10 0 7 0 5 0 -2
sb:decree	0 8 6 -3 -5 -5 0 0
sb:decree of	0 -12 4 5 -4 0 0 6
sb:decree on	0 11 0 -10 0 0 0 0
sb:decree that	0 -2 0 11 0 -3 0 0
sb:del	0 0 0 11 -3 0 0 -2
sb:delegation	0 -19 0 0 -6 1 4 9
sb:delegation sit	0 0 0 -10 0 0 0 11
sb:deliver	0 -8 0 0 0 0 7 0
sb:demand	0 -2 0 13 -3 0 -2 -2
sb:department	0 -4 0 16 -2 0 0 -8
sb:depend	0 -13 0 3 0 0 0 6
sb:depend on	0 -8 0 10 0 0 0 0
sb:deputy	0 13 0 -8 0 0 0 -4
sb:desk	0 -16 0 21 -8 0 0 1
sb:detail	0 -12 0 19 0 0 0 -2
sb:diary	5 2 0 -2 3 0 0 -10
sb:did	-5 -1 0 22 -2 0 -3 -15
sb:did so	0 5 0 9 -11 0 0 -8
sb:die	0 0 2 -8 -8 0 0 14
sb:die on	0 1 2 -12 -6 0 0 13
sb:diet	0 4 0 -4 10 0 0 -11
sb:difference	0 0 0 0 12 0 0 -13
sb:different	0 -8 0 11 0 0 0 0
sb:dinner	0 -15 0 6 -13 0 0 13
sb:dinner in	0 0 0 -10 0 0 0 13
sb:discuss	0 -6 0 13 -21 0 0 7
sb:discuss an	0 0 0 -8 0 0 0 9
sb:discuss in	0 0 0 8 0 0 0 0
sb:discuss it	0 0 0 12 -9 0 0 0
sb:dispute	-3 -5 0 9 -16 0 0 7
sb:dispute over	-2 6 0 9 -13 0 0 -1
sb:district	0 -10 0 18 -7 0 0 0
sb:do	-4 -8 0 10 -7 -1 0 6
sb:do it	0 -3 0 -5 0 0 0 10
sb:do not	0 4 0 0 -23 0 0 13
sb:do so	-1 0 0 1 10 0 2 -15
sb:dock	0 -7 0 10 0 0 0 -1
sb:document	0 0 0 16 -3 0 0 -10
sb:doe	-6 12 -1 -13 6 0 -4 2
sb:doe ,	-4 0 0 -11 11 0 0 4
sb:doe not	-2 14 -1 0 -14 0 -4 3
sb:doe so	0 -10 0 -3 16 0 0 -2
sb:doesn't	0 14 0 0 -2 0 -3 -9
sb:don't	0 12 0 -13 0 0 -2 5
sb:donald	0 1 0 3 -1 7 -3 -10
sb:done	0 3 0 15 -19 2 -4 0
sb:done by	0 0 0 12 -11 2 -4 -2
sb:double on	0 3 0 -10 0 0 0 6
sb:down	0 8 3 6 -1 0 -4 -13
sb:down ,	0 -3 0 9 -5 0 0 0
sb:down at	0 11 0 -10 0 0 0 0
sb:down for	0 5 0 1 10 0 0 -19
sb:down from	0 -14 0 14 0 0 0 0
sb:down in	0 -9 0 12 3 0 0 -2
sb:down the	0 11 0 -11 0 0 0 0
sb:dozen	0 12 0 -4 0 0 0 -6
sb:draft	0 4 0 5 -11 1 0 -1
sb:dried	0 3 0 -13 0 0 0 12
sb:driver	0 -4 0 9 8 0 0 -16
sb:drop	-1 10 0 -3 5 -6 0 -6
sb:drop its	0 -13 0 12 9 0 0 -9
sb:drop to	0 18 0 -14 0 0 0 -3
sb:due	6 -6 -2 3 4 -11 -15 2
sb:due again	0 -8 0 -17 8 0 0 8
sb:due back	0 14 0 -15 0 0 0 0
sb:due by	0 -6 0 -5 22 0 -4 -5
sb:due in	0 -12 0 20 -8 0 0 -2
sb:due to	12 -5 1 -4 -20 -1 0 7
sb:dump	0 3 0 -17 16 0 0 0
sb:dump duty	0 9 0 -8 0 0 0 0
sb:duration	0 12 0 -18 0 0 0 8
sb:during	0 0 0 25 0 0 0 -21
sb:during the	0 0 0 23 0 0 0 -22
sb:duty	-16 12 14 -19 5 -7 4 -1
sb:duty ,	0 6 11 0 3 0 0 -21
sb:duty -	0 6 9 0 0 0 0 -14
sb:duty and	0 10 -1 -8 -2 0 0 2
sb:duty at	0 -5 0 -2 0 0 0 9
sb:duty between	0 0 0 16 -1 0 0 -11
sb:duty by	0 6 0 -17 -3 0 6 5
sb:duty come	0 15 0 -4 0 0 0 -11
sb:duty end	0 -1 14 -9 -5 0 0 0
sb:duty for	0 17 0 -12 0 0 0 -3
sb:duty from	0 -9 -1 15 0 0 0 -5
sb:duty go	0 10 0 -8 0 0 0 0
sb:duty had	9 0 0 -10 0 0 0 0
sb:duty has	0 7 0 -10 0 0 0 0
sb:duty included	0 11 0 -9 0 0 0 0
sb:duty is	0 -11 0 -12 0 0 0 24
sb:duty of	-6 0 0 -3 16 0 7 -9
sb:duty on	-8 0 -10 16 -24 0 -6 4
sb:duty return	0 14 0 -4 0 0 0 -10
sb:duty since	0 -3 1 -11 0 0 0 11
sb:duty until	0 0 0 -14 -7 0 0 16
sb:duty was	0 0 0 -9 0 0 0 13
sb:duty were	0 -6 0 -3 10 0 0 0
sb:dáil	0 0 0 10 -6 0 0 0
sb:each other	0 -12 0 0 2 0 -2 12
sb:earlier	4 12 0 -17 9 0 0 -10
sb:earlier in	0 0 0 -12 11 0 0 0
sb:early <month-ahead>	0 8 0 -8 0 0 0 0
sb:earth	17 -13 0 0 -18 -8 4 0
sb:earth ,	10 -8 0 -4 -4 0 0 3
sb:earth and	-12 0 0 -1 0 0 0 15
sb:earth magnet	-2 0 0 11 0 -6 0 0
sb:easter	0 0 0 -11 3 0 0 8
sb:eastern	-3 8 4 -8 3 0 0 -9
sb:eastern on	0 3 6 -10 -2 0 0 0
sb:eastern time	-1 0 0 0 10 0 0 -11
sb:economic	0 -6 0 12 -1 0 0 0
sb:edition	0 -15 0 20 0 0 0 -3
sb:effect	10 13 4 -13 -22 0 -1 6
sb:effect ,	0 10 0 -7 0 0 0 0
sb:effect at	3 17 0 -19 -4 0 0 1
sb:effect by	0 13 0 -11 0 0 0 0
sb:effect in	7 4 0 -10 0 0 0 -1
sb:effect since	0 0 6 -12 0 0 0 5
sb:effective	2 25 0 -20 0 0 0 -6
sb:el	0 -10 0 10 0 0 0 0
sb:election	0 -7 0 13 0 0 0 0
sb:electricity	0 -18 0 22 -1 0 0 0
sb:electricity tariff	0 -11 0 14 0 0 0 0
sb:elevator	0 -8 0 16 0 0 0 -8
sb:eleven	0 -6 0 17 -1 0 0 -9
sb:else go	0 10 0 0 0 0 0 -8
sb:elsewhere	0 21 0 0 -1 0 0 -16
sb:emergency	0 1 -2 -3 12 0 0 -7
sb:emergency tariff	0 -7 0 0 11 0 0 -2
sb:employer	0 -1 0 14 0 0 0 -11
sb:end	-4 -13 14 -2 -3 0 9 4
sb:end ,	0 0 0 -7 8 0 7 -2
sb:end :	0 -9 0 0 0 0 0 6
sb:end <day-today>	0 10 0 3 0 0 0 -13
sb:end at	-5 -18 9 10 11 0 0 -13
sb:end by	0 -6 -1 5 0 0 9 -8
sb:end in	0 -6 0 -7 0 0 0 15
sb:end it	0 0 0 -13 9 0 0 2
sb:end next	0 0 0 -7 0 0 0 11
sb:end on	-5 0 1 5 -12 3 0 -2
sb:end with	0 6 9 0 -5 0 0 -11
sb:enforcement	0 0 0 -4 0 8 0 0
sb:engine	0 11 0 -11 -5 0 0 2
sb:enjoy	0 -2 0 -3 10 0 0 0
sb:enter <name>	0 11 0 -10 0 0 0 0
sb:enter at	0 20 0 -6 -14 0 0 0
sb:enter before	0 -14 1 1 15 0 0 -6
sb:enter by	0 -7 2 -13 15 0 0 0
sb:enter into	4 0 0 3 -16 0 0 0
sb:entry	-6 0 -2 1 10 0 0 -4
sb:entry filed	0 -3 0 -12 7 0 0 8
sb:episode	0 11 0 -11 0 0 0 0
sb:equipment	0 -3 6 -13 0 0 0 5
sb:erbium	9 -2 0 -3 0 0 0 0
sb:even	0 -2 0 13 -9 0 0 0
sb:every	7 10 0 -11 1 0 -1 -3
sb:everybody	0 30 0 -29 0 0 0 -1
sb:everybody 's	0 14 0 -13 0 0 0 0
sb:everybody pay	0 9 0 -4 0 0 0 -3
sb:everyone	0 22 0 -23 -6 0 0 3
sb:everything	-5 4 0 6 -16 0 0 3
sb:everywhere	0 19 0 -8 -5 0 0 -8
sb:everywhere ,	0 21 0 -16 -2 0 0 -2
sb:exchanged	0 -12 0 -1 7 0 -2 7
sb:excluded	0 -13 34 -21 0 0 0 -12
sb:excluded from	0 -10 18 0 0 0 0 -5
sb:exclusion	-7 -35 51 -5 -27 -2 0 -23
sb:exclusion end	7 0 -11 10 0 0 0 -1
sb:exclusion for	0 -2 15 -2 -3 0 0 -3
sb:exclusion from	-2 -17 28 0 -6 0 0 -18
sb:exclusion grant	0 -1 15 -11 0 0 0 0
sb:exclusion of	0 -7 18 -7 0 0 0 -3
sb:exclusion that	0 -1 10 -7 0 0 0 0
sb:exclusion under	0 -4 15 -5 -4 0 0 0
sb:exempt from	0 -1 -7 -1 9 0 0 1
sb:exempt if	0 8 12 -8 -12 0 -1 0
sb:exemption	0 4 0 -2 7 0 0 -10
sb:exemption for	0 -4 0 -5 10 0 0 0
sb:existing	0 12 0 -9 0 0 0 0
sb:expect	-6 0 -1 5 2 -2 -18 6
sb:expect <name>	-2 -9 0 0 10 0 0 0
sb:expect before	0 0 0 -6 -9 0 0 16
sb:expect it	0 10 0 -2 -6 0 0 -1
sb:expect to	0 -13 0 10 7 0 -1 -7
sb:expert	-3 -12 0 32 -19 0 0 0
sb:expire at	0 9 0 3 0 0 0 -13
sb:expire on	-2 -4 5 0 -17 -2 0 7
sb:expiry	0 -4 0 -5 0 0 0 11
sb:export	13 -5 5 -5 -2 -2 -4 0
sb:export control	0 -1 0 9 -5 0 0 0
sb:export of	18 -14 0 -6 4 0 0 -4
sb:export to	6 13 0 -21 7 0 0 -4
sb:exporter	0 11 0 -15 7 0 0 0
sb:extend	2 -9 5 13 0 4 -2 -14
sb:extend certain	-1 0 2 -11 0 0 0 5
sb:extend from	0 -1 0 -8 0 0 0 13
sb:extend in	7 5 0 -8 0 0 0 -3
sb:extend it	0 0 0 11 0 0 0 -9
sb:extend its	0 0 0 -13 4 0 0 10
sb:extend the	7 -10 0 9 -4 0 0 -4
sb:extend to	-3 10 7 3 -10 0 0 -10
sb:extend until	0 0 0 10 0 0 0 -6
sb:extension	-4 3 0 -13 3 -3 -3 14
sb:extension of	0 -6 0 -21 3 0 0 21
sb:extra	0 11 -1 4 -8 0 0 -16
sb:face	0 5 0 -17 -6 1 0 18
sb:face <level>	0 -5 0 -1 -2 0 -3 15
sb:face a	0 -3 0 -13 -1 2 2 13
sb:fact	2 1 0 16 -3 0 0 -18
sb:fact sheet	2 1 0 15 -3 0 0 -18
sb:fail	0 14 0 -10 -10 0 0 4
sb:fail ,	0 10 0 -16 4 0 0 0
sb:fail to	0 15 0 -4 -17 0 0 7
sb:failed	0 -2 0 10 0 0 0 -4
sb:failing	0 7 0 -13 4 0 -2 2
sb:fall	-3 -6 -1 -14 5 3 4 17
sb:fall ,	0 10 0 -8 0 0 0 0
sb:fall away	0 0 0 -14 0 0 0 13
sb:fall from	0 9 0 -5 0 0 0 -2
sb:fall on	0 -3 0 -13 -5 4 7 10
sb:fall to	0 -6 0 10 2 0 0 -6
sb:family	0 -2 0 15 0 0 0 -12
sb:fare	0 -10 0 21 0 0 0 -11
sb:farm	0 0 9 16 -13 0 0 -15
sb:farmer	0 -1 3 18 -13 0 0 -11
sb:fear	0 12 0 -1 0 0 0 -10
sb:fee	-13 -18 -1 8 29 -4 -1 -17
sb:fee ,	3 -6 8 7 -3 0 0 -10
sb:fee and	-6 0 0 -1 0 0 0 9
sb:fee fall	0 -5 0 13 -3 0 0 0
sb:fee for	-4 -9 0 21 1 0 0 -13
sb:fee of	0 3 0 -9 14 0 0 -8
sb:fee on	-4 -4 -2 13 10 0 0 -21
sb:feed	2 -13 0 7 1 0 0 -2
sb:felt	0 9 0 -8 0 0 0 0
sb:fentanyl	3 8 0 -11 -12 0 0 5
sb:fentanyl duty	0 -8 0 13 0 0 0 -1
sb:fentanyl tariff	6 16 2 -20 0 0 0 -4
sb:ferry	0 -10 0 15 8 0 0 -14
sb:fertiliser	0 11 0 -10 0 0 0 0
sb:few	0 -1 0 -2 14 2 0 -12
sb:figure	0 -18 0 12 6 0 0 0
sb:file	6 0 7 7 -18 0 0 -1
sb:final	0 -5 0 -9 16 0 0 0
sb:final ,	0 10 0 -9 0 0 0 0
sb:final decision	0 0 0 -12 15 0 0 0
sb:finance ministry	0 -1 -4 12 -1 0 0 -2
sb:fine	0 -6 0 15 -3 0 0 -5
sb:finished	-3 15 0 -15 -2 0 12 -5
sb:finished by	0 5 0 -1 -12 0 12 -4
sb:fire	0 0 0 15 -5 0 0 -6
sb:firm	3 -1 0 0 -9 0 0 5
sb:first	-6 7 -2 11 -11 0 -10 -5
sb:first day	0 22 0 -9 -5 0 0 -12
sb:first extension	0 0 0 11 0 0 0 -9
sb:first of	0 12 0 -10 0 0 0 0
sb:first round	0 0 0 14 0 0 0 -11
sb:first time	0 -2 0 -8 12 0 0 0
sb:first truce	0 0 0 16 0 0 0 -15
sb:first two	0 0 0 -10 0 0 0 11
sb:fiscal	0 -7 9 -4 4 0 0 -4
sb:fish	0 -21 0 18 3 0 0 0
sb:fish meal	0 -9 0 -1 11 0 0 0
sb:fishing	0 -1 9 0 5 0 0 -11
sb:fishmeal	0 7 0 3 0 0 0 -10
sb:fix	0 -12 0 26 -4 0 0 -9
sb:fix for	0 -7 0 14 0 0 0 0
sb:flash	0 8 0 -8 0 0 0 1
sb:flat	0 13 0 -10 0 0 0 0
sb:flew	0 -2 0 -4 0 0 0 9
sb:flew to	0 0 0 -6 0 0 0 10
sb:flour	0 0 0 8 0 0 0 -8
sb:flower	0 -8 0 -7 3 0 0 13
sb:follow	3 12 0 0 5 0 -4 -24
sb:follow by	0 10 0 -2 -4 0 0 0
sb:follow on	5 10 0 -9 3 0 0 -9
sb:followed by	0 -2 0 -5 0 0 0 9
sb:following	0 13 0 -4 -1 0 0 -6
sb:food	0 -5 1 2 10 0 0 -11
sb:for	-1 -6 -1 1 14 6 -6 -8
sb:for <level>	0 7 0 -10 9 0 0 -6
sb:for <month-ahead>	0 -2 0 -8 0 0 0 10
sb:for <name>	0 1 8 -17 7 0 4 1
sb:for <number>	4 0 0 28 -21 0 0 -11
sb:for <quality>	-8 0 0 -13 21 0 0 -2
sb:for <span>	-12 0 -4 0 -12 1 -12 14
sb:for a	-3 -2 -1 -19 16 6 10 0
sb:for all	0 0 0 -8 -4 0 9 6
sb:for an	0 -3 1 -3 -11 3 4 8
sb:for as	0 0 0 -7 0 0 0 10
sb:for both	0 27 0 -21 -1 0 0 -9
sb:for car	0 10 0 -6 0 0 0 0
sb:for duty	0 14 0 -6 0 0 0 -4
sb:for entry	0 -10 0 5 0 0 0 8
sb:for export	12 5 0 -21 6 0 0 0
sb:for gallium	22 0 0 -18 0 0 0 0
sb:for good	4 -6 -2 17 -8 0 3 -13
sb:for household	0 -13 0 18 0 0 0 -4
sb:for its	0 -12 0 7 0 1 0 2
sb:for other	0 20 0 -5 -1 0 0 -12
sb:for review	0 -3 0 -9 16 0 0 -1
sb:for ship	5 0 0 6 7 0 0 -18
sb:for tariff	-4 -3 0 0 11 0 0 0
sb:for the	-11 -17 0 6 9 1 -11 5
sb:for those	0 -1 0 -7 0 0 0 10
sb:for us	0 -9 0 0 0 0 0 10
sb:for which	0 1 0 -7 10 0 0 -5
sb:forbidden	0 0 0 -4 9 0 -1 -1
sb:force	3 12 -3 -18 4 -8 -9 7
sb:force ,	0 0 0 -16 0 0 0 17
sb:force by	0 0 0 -16 23 0 -4 -1
sb:force end	0 -1 0 -5 -2 0 0 10
sb:force for	0 0 0 10 -1 0 0 -9
sb:force since	3 1 0 11 3 0 0 -16
sb:force until	0 6 0 -18 0 0 0 8
sb:foreign	2 -10 0 6 0 0 0 0
sb:foreign minister	0 -6 0 10 -1 0 0 0
sb:foreign trade	0 0 0 -12 8 0 0 1
sb:foreseen	0 3 0 -10 1 0 0 3
sb:form	0 0 0 -15 16 0 0 0
sb:formal	0 -3 0 -9 22 0 0 -10
sb:former	0 -8 0 9 9 0 0 -8
sb:forty	0 0 0 11 -8 0 0 0
sb:found	0 -8 0 19 -14 0 7 -9
sb:four	0 0 0 0 10 5 -6 -10
sb:fox	0 5 0 -10 -1 0 8 0
sb:frame	0 -9 0 2 7 0 0 0
sb:franc	0 0 0 10 0 0 0 -8
sb:free	0 2 0 1 8 0 0 -12
sb:free of	0 3 -8 0 10 0 0 -6
sb:freeze	0 -3 0 -4 -7 0 0 16
sb:fresh	0 -14 0 6 0 0 0 7
sb:fri	0 2 0 -19 12 0 0 3
sb:friday	-1 3 9 -6 2 -2 1 -5
sb:friday ,	0 4 10 -7 1 -1 1 -7
sb:from	10 11 24 -13 0 -4 -26 -7
sb:from <day-ahead>	-4 -2 -1 -16 8 -1 0 19
sb:from <day-gone>	2 -18 9 12 -14 0 13 -10
sb:from <day-today>	-1 -13 0 2 6 0 0 4
sb:from <level>	-2 11 -2 -1 -3 0 0 -8
sb:from <month-gone>	0 -18 0 13 0 0 0 5
sb:from <name>	11 -28 8 2 12 0 -4 4
sb:from <number>	-2 27 -3 -12 0 0 0 -16
sb:from <person>	0 12 0 -6 0 0 0 -3
sb:from <seat>	0 -18 0 2 12 0 0 0
sb:from everywhere	0 10 0 -1 -4 0 0 -3
sb:from midnight	0 12 0 -19 0 0 0 7
sb:from monday	4 20 0 -19 0 0 0 -5
sb:from next	0 14 0 -12 0 0 0 0
sb:from noon	0 17 0 -15 0 0 0 0
sb:from now	8 3 0 -10 -1 0 0 0
sb:from saturday	0 11 0 -4 0 0 0 -5
sb:from section	-1 -8 13 0 -2 0 0 -4
sb:from the	7 -1 9 -8 0 0 -2 4
sb:frozen until	0 -8 0 15 -7 0 0 -1
sb:fuel	0 0 0 12 -10 0 0 0
sb:further	-2 6 0 -2 -14 0 -2 8
sb:further <points>	-1 0 0 -9 0 0 0 14
sb:further tariff	0 -8 0 9 0 0 0 0
sb:gained	0 -13 0 13 0 0 0 0
sb:gained <level>	0 -10 0 12 0 0 0 0
sb:gallium	26 -7 0 -10 -12 -3 0 -4
sb:gallium ,	10 -5 0 2 -6 0 0 -3
sb:gallium and	16 0 0 -14 0 0 0 0
sb:galway	0 -5 0 -8 0 0 0 14
sb:garden	0 9 0 0 -9 0 0 0
sb:gas	0 -12 0 13 -4 0 0 3
sb:gate	0 -3 0 15 5 0 0 -16
sb:gave	-1 -1 -3 -3 11 6 14 -24
sb:gave <name>	0 -1 0 -13 15 0 8 -10
sb:gave it	0 0 0 -11 8 4 0 0
sb:gave its	0 0 0 12 -11 0 0 -1
sb:gave the	0 20 0 -10 -11 5 0 -6
sb:gazette	0 -4 0 11 -6 0 0 0
sb:gazette ,	0 -6 0 9 0 0 0 0
sb:general <level>	0 9 0 -9 0 0 0 0
sb:geneva	0 -9 0 -1 -6 0 0 21
sb:geneva on	0 -1 0 11 0 0 0 -3
sb:germanium	25 -6 0 -13 -7 0 0 -4
sb:germanium ,	23 -2 0 -15 0 0 0 -7
sb:give	-2 15 -6 -11 13 2 4 -22
sb:give <name>	0 12 0 8 0 0 -1 -19
sb:give its	0 3 0 -21 17 0 5 -6
sb:given	-3 12 0 -9 -15 2 7 6
sb:given until	0 11 0 -14 -2 1 0 3
sb:glass	0 -2 0 -3 -6 0 0 13
sb:glove	0 13 0 -9 0 0 0 -2
sb:go	-7 -9 1 -2 8 2 -8 11
sb:go -	0 -5 0 10 -4 0 0 0
sb:go back	-2 0 0 -6 13 0 -1 0
sb:go by	0 2 0 -12 10 0 0 -3
sb:go from	0 -16 0 -3 8 0 0 14
sb:go in	0 -8 0 -2 0 0 0 12
sb:go into	0 -14 0 12 3 0 0 0
sb:go out	0 -2 0 10 -1 0 0 -3
sb:go to	-5 3 -1 19 -21 0 0 -6
sb:go up	0 20 0 -9 -2 0 0 -11
sb:go wrong	0 4 0 -8 2 0 0 1
sb:goat	0 -5 0 9 0 0 0 0
sb:good	-11 0 6 -3 0 -9 -10 11
sb:good ,	-5 -7 0 14 -10 0 0 6
sb:good ;	0 -11 0 9 0 0 0 0
sb:good already	0 13 0 -3 -10 0 0 0
sb:good duty	0 -22 0 22 0 0 0 0
sb:good enter	0 10 0 -5 -1 0 0 0
sb:good fall	0 -7 0 10 0 0 0 -1
sb:good have	0 13 0 -15 0 0 0 5
sb:good loaded	0 -26 7 9 10 0 0 -3
sb:good make	19 -8 0 -1 0 0 0 -9
sb:good of	0 -2 0 0 -8 0 0 10
sb:good on	0 8 0 0 -11 0 0 0
sb:good ship	0 -7 4 -14 18 0 0 0
sb:good stay	0 5 0 -10 0 0 0 2
sb:good suspend	0 -4 0 9 0 0 0 -1
sb:good that	0 0 2 11 -1 0 -3 -19
sb:good under	0 -11 0 -9 9 0 0 10
sb:good until	0 4 3 -14 6 0 7 0
sb:good will	0 9 0 -14 -1 0 0 7
sb:good worth	-4 10 0 -6 -9 0 0 4
sb:good would	0 -2 1 -4 -1 0 0 9
sb:government	-2 -6 0 10 -17 0 0 10
sb:government had	0 -10 0 15 -2 0 0 0
sb:grace	0 12 0 -1 8 0 0 -19
sb:grand	0 -7 0 18 0 0 0 -11
sb:grant	-7 20 13 -9 -14 0 0 -10
sb:grant for	0 -4 0 -1 0 0 0 10
sb:grant in	0 0 7 -11 0 0 0 6
sb:grant to	0 11 3 -4 0 0 0 -10
sb:grant under	0 -1 13 -9 0 0 0 0
sb:great	0 0 0 -10 13 0 0 0
sb:grid	0 0 0 10 -3 0 0 0
sb:group	0 0 0 19 -5 0 0 -13
sb:grower	0 8 0 0 9 0 0 -17
sb:growth	0 9 0 2 0 0 0 -10
sb:guangzhou	0 -8 0 0 -4 0 0 11
sb:guayaquil	0 -12 0 8 0 0 0 5
sb:had	7 -18 0 23 6 0 -16 -10
sb:had agree	0 0 0 -13 0 0 0 17
sb:had announce	0 -14 0 14 -5 0 0 4
sb:had been	14 -3 0 1 6 0 0 -11
sb:had end	0 0 0 10 0 0 0 -8
sb:had it	0 -4 0 12 0 0 0 -4
sb:had its	0 -10 0 0 0 0 0 9
sb:had leave	0 -11 3 10 0 0 0 -7
sb:had not	0 2 0 -5 13 0 0 -12
sb:had put	0 9 0 -7 0 0 0 0
sb:had run	0 0 0 9 0 0 0 -8
sb:had say	0 17 0 -16 -3 0 0 5
sb:had set	0 -10 0 4 0 0 0 9
sb:had spoken	0 10 0 -11 0 0 0 3
sb:had the	0 -1 0 17 0 0 0 -13
sb:had threaten	0 -21 0 21 4 0 0 0
sb:had to	0 0 0 -26 18 10 0 2
sb:had write	0 -14 0 18 0 0 0 -2
sb:hague	0 -2 0 10 -5 0 0 0
sb:half	11 0 0 -3 -7 0 8 -3
sb:half on	0 11 0 -6 0 0 0 0
sb:half the	0 -10 0 13 0 0 0 -1
sb:hall	0 14 0 0 -3 0 -3 -11
sb:halve	0 12 0 -20 0 0 0 10
sb:halve to	0 0 0 -8 0 0 0 9
sb:handed	0 -4 0 0 9 0 0 -5
sb:handed in	0 0 0 -11 14 0 0 0
sb:handed over	0 0 0 10 -2 0 0 -2
sb:handshake	0 0 0 -8 0 0 0 9
sb:hang over	0 14 0 -12 0 0 0 -2
sb:happen	4 15 -3 -13 5 0 0 -7
sb:happened	0 -1 0 8 6 0 0 -12
sb:harbour	0 -2 0 5 -11 0 0 7
sb:hard	0 0 0 -16 12 0 0 4
sb:harvest	0 -12 0 14 0 0 0 0
sb:has	-10 -4 -6 2 5 6 -3 -2
sb:has <span>	0 0 0 -15 0 0 0 19
sb:has a	0 0 0 -20 0 0 0 19
sb:has announce	0 14 0 -16 0 0 0 0
sb:has ask	0 -4 0 -7 1 0 0 12
sb:has been	-10 0 2 24 -9 2 -9 -16
sb:has charge	0 -13 4 0 0 0 0 8
sb:has given	0 0 0 8 -12 0 -5 3
sb:has had	0 7 0 -15 0 0 0 9
sb:has hold	5 -4 0 9 0 0 0 -11
sb:has invited	0 -14 0 12 1 0 0 -2
sb:has it	0 8 0 -12 8 0 0 -2
sb:has let	0 0 0 -18 4 0 0 11
sb:has not	-3 9 0 -3 13 0 -6 -17
sb:has offer	0 -5 0 15 -4 0 2 -9
sb:has promise	0 11 0 -8 3 0 -4 0
sb:has propose	0 0 0 -6 -7 0 0 16
sb:has put	0 -5 0 0 14 3 0 -14
sb:has say	-1 11 2 -4 -6 0 6 -7
sb:has set	0 0 0 -9 6 0 2 0
sb:has sign	0 0 0 10 -7 0 0 -1
sb:has stay	9 -1 0 -5 0 0 0 0
sb:has suspend	-5 -4 0 14 0 0 0 -2
sb:has tell	0 -14 0 11 1 2 0 -3
sb:has the	0 0 0 -13 8 0 0 2
sb:has threaten	0 14 0 -11 3 0 0 -7
sb:has to	0 3 -3 0 4 4 -1 -11
sb:has until	-4 -5 -6 -6 0 5 12 0
sb:has warn	2 0 0 -12 5 0 2 0
sb:has yet	0 -4 0 16 0 -4 0 -7
sb:hasn't	0 -1 0 16 -1 0 0 -9
sb:have	-4 -11 1 12 -3 -7 10 -8
sb:have a	-1 8 0 5 2 0 -9 -8
sb:have agree	0 2 0 9 -8 0 0 -6
sb:have been	2 -11 5 -10 0 1 1 11
sb:have begin	0 -13 0 14 0 0 0 0
sb:have come	0 -15 0 17 -7 0 0 0
sb:have end	0 18 -2 -9 -5 0 0 2
sb:have extend	0 -2 0 11 0 0 0 -8
sb:have given	0 -1 0 -10 0 0 15 -4
sb:have not	0 10 0 -8 7 0 0 -8
sb:have put	0 -13 0 14 0 0 0 0
sb:have read	0 8 0 2 0 0 0 -12
sb:have rise	0 -21 0 22 0 0 0 0
sb:have the	0 15 0 -19 -7 0 -1 17
sb:have to	0 18 0 -21 6 0 0 2
sb:hazelnut	0 0 0 -6 0 0 0 11
sb:he	0 -8 0 4 -10 -1 18 0
sb:he also	9 -6 0 0 0 0 0 0
sb:he did	0 -5 0 10 0 0 0 0
sb:he doe	0 -1 0 -8 12 0 0 0
sb:he gave	0 13 0 -20 4 0 7 -5
sb:he had	0 -3 0 10 -7 0 0 0
sb:he has	0 -8 0 18 -13 1 2 -5
sb:he hope	0 0 0 2 0 0 -8 4
sb:he is	0 -6 0 15 -4 0 0 0
sb:he need	0 0 0 12 -6 0 0 -2
sb:he say	0 -2 0 6 13 0 -3 -16
sb:he tell	0 4 0 -7 -10 0 -4 14
sb:he was	0 11 0 -10 0 0 0 0
sb:he would	1 -12 0 -5 -4 0 20 10
sb:he write	-2 11 0 -15 0 0 0 9
sb:he'd	-1 0 0 12 -1 0 0 -6
sb:hear	0 -6 0 -23 34 0 0 -9
sb:hear argument	0 -1 0 -19 21 0 0 0
sb:heard	0 6 0 -9 10 0 0 -11
sb:heard argument	0 0 0 13 -16 0 0 0
sb:heard on	0 0 0 -7 12 0 0 -2
sb:heard the	0 -2 0 18 -14 0 0 0
sb:hearing	-3 -31 -1 -19 43 -2 0 -7
sb:hearing is	0 -1 0 10 -4 0 0 0
sb:hearing on	0 -12 0 -5 19 0 0 -5
sb:heating	0 -6 0 14 2 0 0 -14
sb:hedge	0 0 0 9 -7 0 0 0
sb:height	0 11 0 -8 0 0 0 -2
sb:heightened	0 -9 1 -4 0 0 0 8
sb:heightened reciprocal	0 -9 1 -4 0 0 0 8
sb:her	0 0 0 13 -10 0 0 -1
sb:here	0 -10 0 1 -11 0 9 8
sb:here is	0 2 0 9 -1 0 0 -10
sb:higher	-2 12 -1 -12 -5 0 0 4
sb:higher rate	0 -6 0 -4 0 0 0 16
sb:higher reciprocal	0 5 0 -11 0 0 0 3
sb:higher tariff	0 9 0 1 -3 0 0 -8
sb:him	0 -17 0 6 4 0 1 1
sb:him ,	0 -12 0 13 0 0 0 0
sb:himself	0 -4 0 14 -4 0 0 0
sb:his	-6 -15 -5 14 -4 12 0 -2
sb:his <office>	0 -4 0 6 -12 3 -2 10
sb:his <organisation>	0 2 0 12 -20 0 0 0
sb:his <person>	0 -9 0 6 10 0 0 -6
sb:his <quality>	0 -4 0 -13 -5 0 10 14
sb:his signature	0 -13 0 14 -1 0 0 0
sb:hit	0 13 0 -10 -4 2 0 -2
sb:hold	-2 -10 0 0 3 3 0 1
sb:hold back	3 -12 0 6 0 0 0 0
sb:hold for	0 11 0 1 0 0 0 -9
sb:hold in	0 -5 9 0 0 0 0 -1
sb:hold its	0 -16 0 -4 3 0 0 15
sb:hold the	0 0 0 -10 0 0 0 11
sb:hold until	-11 6 -1 10 4 0 0 -8
sb:holiday	0 3 0 11 -14 0 0 -6
sb:holmium	10 -3 0 -3 0 0 0 0
sb:home	0 -2 0 8 3 0 0 -10
sb:honey	0 3 6 -11 0 0 0 0
sb:hope	0 5 0 15 -10 0 -14 0
sb:hope that	0 7 0 -20 0 0 3 7
sb:hope to	0 0 0 29 -13 0 -13 -5
sb:hospital	0 0 0 12 -1 0 0 -7
sb:hour	-2 0 0 2 -16 1 0 5
sb:hour after	0 -9 0 9 0 0 0 0
sb:hour on	0 14 0 -10 -1 0 0 -3
sb:hour to	0 0 0 -9 0 0 0 11
sb:house	0 3 0 0 -9 0 0 8
sb:household	0 -27 0 39 -1 0 0 -14
sb:household in	0 -5 0 13 0 0 0 -7
sb:how	0 -2 0 -12 -3 0 5 16
sb:how long	0 -2 0 -9 -1 0 0 16
sb:however	0 3 0 -10 0 0 0 7
sb:however ,	0 3 0 -10 0 0 0 7
sb:hundred	0 -6 0 -10 0 0 0 16
sb:i	-1 -12 0 23 -10 -2 1 -1
sb:i have	0 0 0 8 -11 0 4 -2
sb:i shall	0 11 0 -4 0 0 0 -3
sb:i'm	0 -5 0 10 0 0 0 0
sb:ice	1 -10 0 20 -9 0 0 -5
sb:idea	0 -8 0 10 0 0 0 0
sb:ieepa	0 -8 0 11 0 0 0 -1
sb:if	3 11 -5 -11 4 -9 0 -4
sb:if <name>	0 9 0 -24 16 0 -6 -1
sb:if <person>	0 -6 0 5 9 0 0 -9
sb:if <seat>	0 11 0 -17 3 0 5 -10
sb:if he	0 14 0 -9 3 0 0 -9
sb:if it	3 -19 7 9 5 1 -2 -3
sb:if neither	0 0 0 -7 14 0 0 -9
sb:if no	5 -6 0 5 -24 0 7 7
sb:if nobody	0 20 0 -12 -2 0 0 -5
sb:if nothing	-1 -21 0 1 1 0 8 13
sb:if the	-1 8 -8 16 -21 -1 -10 -3
sb:if they	6 14 0 -24 5 0 -3 -8
sb:if you	0 -13 0 -4 0 0 -1 18
sb:import	3 0 17 -14 2 0 0 0
sb:important	0 1 0 13 -6 0 4 -14
sb:importer	-1 1 7 -19 14 0 0 0
sb:importer had	0 8 0 -6 0 0 0 0
sb:impose	3 0 0 -1 8 0 0 -17
sb:impose a	0 -7 0 9 0 0 0 0
sb:impose an	0 0 0 -12 10 0 0 0
sb:impose in	0 9 0 -2 0 0 0 -5
sb:in	-4 1 8 -1 -1 0 -12 5
sb:in :	0 9 0 -9 0 0 0 0
sb:in <month-ahead>	6 -22 6 14 0 0 0 -7
sb:in <month-gone>	-21 0 -9 5 -5 1 0 7
sb:in <month-today>	0 -13 3 8 0 0 0 0
sb:in <name>	0 -14 -4 19 -11 3 -3 2
sb:in <number>	0 5 1 9 -6 0 0 -15
sb:in <organisation>	0 -21 0 20 0 0 0 0
sb:in <person>	0 9 0 -8 0 0 0 0
sb:in <quality>	0 4 0 -4 11 0 0 -8
sb:in <seat>	6 7 -8 -14 22 0 5 -18
sb:in <span>	0 0 0 -11 0 0 0 14
sb:in a	-7 -10 0 -3 17 10 5 -8
sb:in aarhu	0 12 0 -10 0 0 0 0
sb:in alexandria	0 -6 6 14 0 0 0 -13
sb:in an	0 18 0 -1 0 0 0 -14
sb:in antigua	0 0 0 -9 0 0 0 9
sb:in any	0 3 10 -14 -4 0 0 2
sb:in at	0 -5 0 -7 0 0 0 16
sb:in busan	6 -10 0 6 0 0 0 -2
sb:in cartagena	0 -5 0 -3 0 0 0 10
sb:in copenhagen	0 1 0 -10 9 0 0 0
sb:in effect	0 -6 3 -13 0 0 0 11
sb:in force	1 5 -1 -24 14 -2 -7 11
sb:in galway	0 -5 0 -9 0 0 0 14
sb:in law	0 -2 0 -15 -9 0 0 26
sb:in muscat	0 0 0 9 0 0 0 -8
sb:in on	0 11 0 -12 -5 0 0 1
sb:in our	0 0 0 10 0 0 0 -10
sb:in pari	0 12 0 -6 -2 0 0 -1
sb:in place	0 23 0 -30 0 0 0 10
sb:in return	0 11 0 0 -5 0 0 0
sb:in stage	13 -1 0 -9 0 0 0 0
sb:in stockholm	0 -6 0 0 -1 0 0 9
sb:in tariff	0 -9 0 -3 0 0 0 14
sb:in the	0 1 6 8 -1 4 0 -19
sb:in their	0 23 0 -20 0 0 0 0
sb:in thi	0 -5 0 0 8 0 0 0
sb:in turn	0 -2 0 -5 0 0 0 8
sb:in two	0 14 0 -7 0 0 0 -6
sb:in until	0 0 0 -10 13 0 0 0
sb:in which	2 0 0 -28 -3 7 6 15
sb:include	0 -1 0 8 -1 0 0 -1
sb:including	0 0 8 -2 -5 0 -1 2
sb:increase	-1 10 0 -5 0 0 0 -1
sb:industrial	0 -4 0 9 -1 0 0 0
sb:inform	0 0 0 10 0 0 0 -13
sb:inform the	0 0 0 13 0 0 0 -12
sb:ink	0 10 0 -13 0 0 0 3
sb:inquiry	0 -11 0 0 16 0 0 -7
sb:inquiry into	0 -6 0 -3 16 0 0 -5
sb:instead	0 0 0 -11 -3 0 0 16
sb:instead of	0 0 0 -11 -1 0 0 17
sb:instructed	-1 -3 0 -4 -4 0 16 0
sb:instructed their	0 -1 0 -10 -5 0 16 0
sb:instrument	0 0 0 -4 11 0 -5 -3
sb:intend	0 15 0 8 -10 0 -1 -17
sb:intend to	0 6 0 14 -5 0 0 -16
sb:interest	0 -11 0 28 -7 0 0 -14
sb:interest rate	0 -9 0 16 -5 0 0 0
sb:into	2 8 -3 -2 4 -6 1 -15
sb:into <name>	5 14 0 -7 -5 0 0 -9
sb:into effect	0 -13 0 11 0 0 0 0
sb:into force	1 11 0 0 -14 -4 0 -3
sb:introduce on	3 -10 0 7 0 0 0 0
sb:invest	0 -4 0 16 -5 0 0 0
sb:invest <money>	0 -4 0 16 -5 0 0 0
sb:investigation	0 3 -1 -15 14 0 0 -2
sb:invited	0 -16 0 17 0 0 0 -4
sb:invited his	0 -5 0 9 0 0 0 0
sb:is ,	0 4 0 -18 13 0 0 0
sb:is <day-ahead>	0 10 0 0 0 3 0 -10
sb:is <level>	0 -19 0 24 -7 0 0 1
sb:is <span>	0 -1 0 -9 0 0 0 12
sb:is a	-1 5 0 -22 18 0 0 4
sb:is at	0 0 0 12 -5 0 0 -6
sb:is back	1 -3 0 2 9 0 0 -13
sb:is clear	0 0 0 -3 11 0 0 -5
sb:is dated	9 0 0 0 -2 0 0 -3
sb:is down	0 0 0 6 0 0 0 -8
sb:is due	-2 -7 -1 -2 12 -2 -7 5
sb:is enter	0 -16 0 -2 21 0 0 -1
sb:is expect	0 -14 0 15 0 0 -1 -3
sb:is extend	0 0 0 13 0 0 0 -11
sb:is for	0 7 0 -17 -4 0 0 18
sb:is found	0 -10 0 15 -6 0 0 -2
sb:is go	0 -15 0 9 -1 0 0 5
sb:is good	0 2 4 -17 -5 0 8 4
sb:is half	0 -13 0 1 8 0 0 0
sb:is in	0 0 0 6 -27 0 0 13
sb:is it	0 -10 0 14 0 0 0 -4
sb:is limited	0 15 0 -4 0 0 0 -11
sb:is make	0 -11 0 15 0 0 0 -4
sb:is meant	0 1 0 -11 0 0 0 7
sb:is no	0 -11 0 19 -11 0 0 0
sb:is not	5 -3 0 -15 14 0 -2 6
sb:is on	0 0 0 17 -9 10 0 -18
sb:is one	0 0 0 0 12 0 0 -16
sb:is open	0 0 0 -10 8 0 0 1
sb:is over	0 2 0 -20 -2 0 0 17
sb:is renew	0 -10 0 -5 2 0 0 8
sb:is scheduled	0 5 0 -12 8 0 0 -1
sb:is set	0 -8 0 4 -4 10 0 0
sb:is sign	6 -15 0 17 -6 0 -8 0
sb:is still	0 1 0 -24 -3 0 23 -1
sb:is suspend	0 5 0 -5 -25 0 0 11
sb:is the	2 17 -2 8 -9 -2 0 -20
sb:is their	0 0 0 7 0 0 7 -16
sb:is to	-7 19 -7 -21 10 3 0 -5
sb:is under	0 0 0 -12 10 0 0 0
sb:is up	0 0 0 -15 2 0 0 13
sb:island	0 -3 0 16 0 0 0 -11
sb:isn't	0 2 0 10 -18 0 -6 3
sb:istanbul	0 0 0 9 0 0 0 -7
sb:it	-11 3 -5 -9 9 -4 -3 7
sb:it 's	0 8 0 -24 1 7 0 10
sb:it ,	0 8 0 -6 9 0 11 -20
sb:it and	0 0 0 -8 8 0 0 0
sb:it apply	3 12 0 -15 -10 0 0 8
sb:it be	0 4 0 -10 0 0 0 3
sb:it begin	0 16 0 -8 -15 0 0 2
sb:it by	0 -12 0 11 -5 0 10 -8
sb:it can	0 11 0 -18 5 0 0 1
sb:it come	0 -3 0 14 0 0 0 -8
sb:it doe	0 2 0 -4 -5 0 0 10
sb:it down	0 10 0 -16 4 0 0 0
sb:it end	-2 -1 5 -22 0 -2 0 19
sb:it expire	0 -9 0 16 -1 0 0 -5
sb:it for	0 -14 0 10 -1 0 0 6
sb:it give	0 3 0 -11 7 0 0 0
sb:it go	0 -1 0 1 -9 0 0 12
sb:it had	0 -3 0 17 -5 0 0 -15
sb:it has	0 -10 -2 -7 7 0 -7 14
sb:it hold	0 -10 0 3 0 0 0 4
sb:it in	-3 -4 0 14 0 0 0 -6
sb:it is	8 0 1 -6 -18 -2 0 11
sb:it last	0 10 0 -9 -4 0 0 6
sb:it lasted	0 0 0 18 0 0 0 -15
sb:it make	0 0 0 -1 0 0 13 -10
sb:it mean	0 -12 0 6 0 0 0 6
sb:it meet	0 -9 0 -15 25 0 0 -8
sb:it must	0 7 0 -23 25 0 0 -12
sb:it on	0 -20 0 7 6 0 0 4
sb:it put	0 3 0 4 0 0 0 -11
sb:it replace	0 0 0 17 0 0 0 -16
sb:it run	0 -7 -1 15 -16 0 0 3
sb:it say	0 -3 0 11 0 0 0 -6
sb:it shall	0 12 0 -5 0 0 0 -8
sb:it stay	0 12 0 -10 -2 0 0 0
sb:it suspend	0 0 0 -4 -1 0 0 11
sb:it there	0 8 0 -9 0 0 0 0
sb:it to	0 8 7 12 -6 0 -2 -23
sb:it until	0 -10 0 0 6 3 -1 -2
sb:it was	-1 -19 -2 -2 -1 0 7 22
sb:it will	-4 0 3 -10 16 -2 0 -1
sb:it won't	0 -6 0 -3 0 0 0 9
sb:it'll	0 11 0 -15 0 0 0 0
sb:its	6 -2 2 -6 9 0 -5 -2
sb:its <level>	3 -3 0 -7 9 0 0 0
sb:its <office>	0 9 0 0 1 0 0 -11
sb:its <organisation>	0 -8 0 10 -2 0 0 0
sb:its additional	0 15 0 -14 0 0 0 0
sb:its agreement	0 11 0 0 0 0 0 -10
sb:its answer	0 -11 0 15 -10 0 5 0
sb:its approval	0 -8 0 9 -1 1 0 0
sb:its consent	0 11 0 -4 0 0 0 -8
sb:its countermeasure	-1 26 0 -22 -2 0 0 0
sb:its duty	0 7 0 4 -10 0 0 -12
sb:its new	0 -2 0 10 0 0 0 -4
sb:its own	3 -8 11 0 -6 0 -9 10
sb:its part	2 4 0 3 -14 0 0 -1
sb:its place	0 9 0 -7 0 0 0 0
sb:its purchase	0 -7 0 -7 14 0 0 0
sb:its rate	0 -10 0 12 3 0 0 -5
sb:its suspension	6 0 0 -2 8 0 0 -11
sb:its tariff	0 -14 0 10 -2 0 4 0
sb:its truce	-2 4 0 -14 -6 0 0 15
sb:its vote	0 0 0 -9 15 0 0 -8
sb:itself	1 -6 0 -16 12 0 0 5
sb:itself on	1 -11 0 0 4 0 0 0
sb:job	0 -2 0 -5 0 0 0 9
sb:john	0 -1 0 10 0 0 0 -6
sb:joint	0 -14 0 5 7 0 3 -5
sb:joint statement	0 -5 0 13 0 0 0 -5
sb:judge	0 5 0 12 -7 0 -4 -6
sb:judgment	0 6 0 -9 1 0 0 0
sb:jump	0 -10 0 -5 12 0 0 2
sb:just	0 -20 0 8 0 0 0 13
sb:keep	-8 -5 3 1 -9 0 5 5
sb:keep a	0 11 0 -8 0 0 0 -1
sb:keep its	0 -8 0 3 0 0 0 5
sb:keep the	0 -3 1 10 1 0 7 -11
sb:keep their	0 4 0 -12 -5 0 0 16
sb:kind	0 -3 2 2 12 0 0 -14
sb:kind of	0 0 2 0 13 0 0 -14
sb:kitchen	0 11 0 -16 0 0 0 8
sb:kitchen cabinet	0 13 0 -9 0 0 0 -1
sb:know	0 1 0 -22 3 0 0 17
sb:know :	0 10 0 -10 0 0 0 0
sb:know as	0 0 0 7 4 0 0 -10
sb:know before	0 1 0 -9 0 0 0 6
sb:know that	3 1 0 -10 4 0 0 -1
sb:know what	0 0 0 -18 0 0 0 19
sb:lamp	0 0 0 13 0 0 0 -10
sb:land	6 8 0 0 -6 0 0 -12
sb:lapse	2 0 12 -3 -9 0 -3 0
sb:lapse at	0 -15 0 22 -5 0 0 -8
sb:lapse on	-1 -5 0 -3 -5 0 0 13
sb:last	-1 7 0 -8 -7 -6 0 6
sb:last <month-gone>	6 -12 0 4 2 0 0 -1
sb:last <span>	0 14 0 6 -11 0 0 -15
sb:last day	0 1 -1 -29 0 0 0 25
sb:last round	0 5 0 -10 0 0 7 0
sb:last summer	0 9 0 -2 0 0 0 -3
sb:last time	0 -3 0 10 -3 0 0 0
sb:last until	-3 -7 12 0 -21 0 2 5
sb:last week	0 -12 0 7 12 0 -2 -5
sb:last word	0 -10 0 -1 13 0 0 -2
sb:last year	0 -15 -4 5 1 1 0 1
sb:lasted	0 -2 0 23 0 0 0 -19
sb:lasted <span>	0 0 0 13 0 0 0 -12
sb:late on	-5 9 0 0 -1 0 0 -5
sb:later	0 0 0 3 3 0 7 -14
sb:later than	0 0 0 -21 13 0 9 -1
sb:law	0 9 -1 -11 -7 3 0 9
sb:law ,	0 -5 0 -2 0 0 0 9
sb:law it	0 15 0 -7 -12 0 0 1
sb:law on	0 10 0 -4 -6 0 0 0
sb:lawyer	0 -7 0 9 0 0 0 -4
sb:lay down	0 2 0 -10 7 0 0 0
sb:leader	0 8 0 -3 -10 -3 5 0
sb:least	0 8 0 -6 0 0 8 -11
sb:least <level>	0 10 0 -10 0 0 0 0
sb:leave	-4 -20 -2 14 8 -1 -18 4
sb:leave <name>	0 -4 0 -3 17 0 0 -8
sb:leave <seat>	0 12 0 -10 0 0 0 0
sb:leave before	0 -6 -5 11 2 0 0 -4
sb:leave it	0 -7 0 16 0 0 0 -8
sb:leave its	0 -9 0 7 0 0 0 0
sb:leave their	0 -3 0 -4 0 0 0 11
sb:legal	0 12 0 -12 0 0 0 0
sb:lengthen	0 0 0 -8 0 0 0 9
sb:lentil	0 11 0 -10 0 0 0 0
sb:less	0 7 0 -9 14 0 0 -10
sb:less than	0 7 0 -14 6 0 0 1
sb:let	0 -17 -2 3 7 5 0 2
sb:let in	0 -10 0 0 7 0 0 0
sb:let its	0 -5 0 11 0 0 0 -5
sb:let off	0 8 0 -13 -5 0 0 8
sb:let the	0 0 0 -12 2 0 0 9
sb:let their	0 -4 0 11 0 0 0 -5
sb:letter	-5 -19 0 5 -1 2 6 16
sb:letter of	-4 -15 0 8 -3 0 0 16
sb:level of	0 12 0 -7 0 0 0 -1
sb:levy	0 -8 0 10 -12 0 0 2
sb:levy of	0 -6 0 10 0 0 0 -2
sb:levy on	1 8 0 -6 0 0 0 0
sb:licence	5 -15 -2 0 9 -6 -2 4
sb:licensing	10 -3 0 -2 0 0 0 0
sb:licensing of	13 -2 0 -7 0 0 0 0
sb:lie	0 -4 0 6 6 0 0 -12
sb:life	0 19 0 -7 0 0 0 -10
sb:lift	2 -5 0 12 -5 0 0 -5
sb:like	1 14 0 -2 -18 1 4 -4
sb:like to	0 0 0 9 -13 0 5 -1
sb:likely	0 -8 0 -7 -1 0 0 18
sb:likewise	9 0 0 0 7 0 0 -13
sb:limited	0 14 0 -4 0 0 0 -9
sb:limited to	0 14 0 -5 0 0 0 -9
sb:line	0 12 0 -10 9 0 0 -10
sb:list	9 -1 6 -11 21 -8 0 -10
sb:list ,	7 14 0 -18 3 0 0 -5
sb:list <number>	0 -18 2 5 9 0 0 0
sb:listed	0 -13 0 0 4 0 0 5
sb:little	9 -11 0 3 -3 0 0 0
sb:live	0 4 0 -15 -8 0 0 14
sb:live until	0 7 0 -16 -4 0 0 12
sb:livestock	0 0 0 -7 10 0 0 0
sb:loaded	0 -7 4 -9 18 0 -3 -15
sb:loaded before	0 -7 7 -8 15 0 -1 -12
sb:lobster	0 8 0 0 0 0 0 -12
sb:lobster ,	0 -1 0 9 0 0 0 -10
sb:lodged	0 0 0 -9 13 0 0 0
sb:long	0 -8 0 3 -10 0 -3 12
sb:long ,	0 -2 0 13 0 0 0 -10
sb:long as	0 -6 0 -3 0 0 -1 12
sb:longer	1 -3 0 8 4 0 -2 -10
sb:longer ,	0 -1 0 13 -7 0 0 -4
sb:longer than	0 14 0 -11 0 0 0 0
sb:look	0 -2 0 -14 19 0 0 0
sb:look at	0 0 0 -12 17 0 0 -3
sb:lorry	0 -12 0 25 -4 0 0 -11
sb:lose <level>	0 -5 0 -6 0 0 0 11
sb:lose their	0 10 -7 0 0 0 0 0
sb:lower	-3 2 0 9 15 0 -10 -18
sb:lower its	0 0 0 -2 10 0 -1 -8
sb:lower rate	0 14 0 -12 9 0 0 -13
sb:lower tariff	0 -11 0 16 -2 0 0 0
sb:m	0 -4 11 -3 2 0 0 0
sb:m .	0 -2 11 -8 4 0 0 0
sb:machine	0 16 3 -10 -1 0 0 -3
sb:machinery	0 4 2 -11 0 0 0 2
sb:madrid	0 -1 0 13 0 0 0 -9
sb:madrid ,	0 -1 0 9 0 0 0 -6
sb:magnet ,	0 0 0 9 0 -6 0 0
sb:main	9 0 0 -8 0 0 0 0
sb:make	22 1 -6 -16 1 0 7 -7
sb:make abroad	11 -7 0 -1 0 0 0 0
sb:make by	0 8 0 -14 8 0 0 -1
sb:make for	0 -3 0 -8 0 0 0 14
sb:make of	0 -8 0 19 -1 0 0 -9
sb:make up	0 -1 0 15 0 0 -1 -8
sb:maker ,	0 0 0 -2 9 0 0 -6
sb:management	0 0 0 20 0 0 0 -18
sb:mangoe	0 12 0 -6 -7 0 0 0
sb:march	0 -4 0 10 0 0 0 -3
sb:mark	0 -3 0 -9 0 0 0 13
sb:market	0 0 0 -11 4 0 0 10
sb:match	0 -17 0 24 -5 0 0 0
sb:material	14 -6 0 -1 0 0 0 -5
sb:matter :	0 -10 0 12 0 0 0 0
sb:matter on	0 -3 0 -10 9 0 0 5
sb:may	-9 -6 4 -4 31 -1 -13 -25
sb:may be	-2 5 -1 8 2 -2 0 -15
sb:may last	0 11 0 -5 0 0 0 -2
sb:me	0 0 0 -4 -12 0 9 9
sb:me that	0 -7 0 13 -1 0 0 -3
sb:meal	0 -4 0 0 9 0 0 -1
sb:meal ,	0 11 0 -4 0 0 0 -6
sb:mean	0 -12 10 0 -3 0 0 6
sb:meanwhile	0 -13 0 -2 0 2 0 13
sb:meanwhile the	0 0 0 -11 0 0 0 13
sb:measure on	0 -2 0 14 -1 0 0 -5
sb:meat	0 7 0 -12 0 2 0 2
sb:mediator	0 -1 0 23 -11 0 -3 -6
sb:medicine	0 20 0 -13 -1 0 0 -3
sb:medicine ,	0 15 0 -13 0 0 0 0
sb:medicine :	0 11 0 -10 0 0 0 0
sb:meet	-4 -24 -6 8 -1 0 7 12
sb:meet ,	0 -3 0 -4 9 0 0 0
sb:meet :	0 -7 0 15 0 0 0 -1
sb:meet <person>	0 0 0 10 -1 0 0 -7
sb:meet again	0 -4 0 11 2 0 0 -9
sb:meet at	0 0 0 -6 -6 0 0 15
sb:meet by	0 0 0 11 -8 0 0 0
sb:meet here	0 0 0 -13 0 0 11 3
sb:meet in	0 -2 0 0 -31 3 9 3
sb:meet is	0 -1 0 13 -3 0 0 -2
sb:meet next	0 0 0 -11 12 0 0 0
sb:member	-2 -1 9 8 -11 0 -1 0
sb:member of	0 -3 0 18 -15 0 0 0
sb:member state	0 6 0 -22 19 0 0 -1
sb:memo	0 4 0 -10 0 8 0 0
sb:memo ,	0 10 0 -9 0 0 0 0
sb:metal	20 3 2 -16 -6 0 0 -7
sb:metre	0 -2 0 14 -1 0 0 -7
sb:midnight	-6 -13 -2 -3 8 0 0 11
sb:milk	0 2 0 -11 6 0 0 0
sb:mill	0 -7 0 0 -4 0 0 11
sb:million	0 -4 0 26 -8 0 0 -16
sb:mind	0 0 0 12 -4 -1 0 0
sb:mineral	0 5 0 -13 6 0 0 0
sb:minimum	0 13 0 -10 0 0 0 0
sb:minimum price	0 13 0 -10 0 0 0 0
sb:minister	0 1 0 -12 4 0 -12 15
sb:minister ,	1 -15 0 6 0 0 -8 8
sb:minister say	0 12 0 -12 0 0 0 0
sb:ministry	10 -9 -7 5 0 -1 6 -6
sb:ministry say	0 -7 -5 13 0 0 0 -1
sb:minute	-2 -11 -1 16 3 0 0 -5
sb:mirror	0 0 0 12 -12 0 0 0
sb:mon	0 13 0 -4 0 0 0 -7
sb:monday	2 18 7 -14 -1 0 -1 -6
sb:monday ,	2 12 -3 -9 0 0 0 -1
sb:money	0 -7 0 11 3 0 -2 -3
sb:month	0 -4 0 -12 0 0 0 19
sb:month ,	0 -1 0 -13 1 0 0 13
sb:moratorium	0 -8 0 18 -7 0 0 -4
sb:moratorium on	0 -6 0 21 0 0 0 -14
sb:more ,	-5 12 0 -20 5 2 0 5
sb:more from	0 -11 0 13 0 0 0 0
sb:more on	0 17 0 -14 0 0 0 -4
sb:more than	0 -9 0 19 0 0 0 -8
sb:morning	0 -12 0 7 -4 0 2 5
sb:most	0 0 -1 4 -6 4 8 -8
sb:most <quality>	0 0 0 8 0 0 0 -8
sb:most of	0 6 0 -8 -4 3 0 0
sb:mostly	0 11 0 -11 0 0 0 0
sb:motorcycle	0 9 0 -2 0 0 0 -4
sb:move to	0 -11 0 1 7 0 0 1
sb:mr	-7 -4 8 -3 -5 3 -4 14
sb:mr .	0 14 0 -12 -7 1 0 3
sb:mr <person>	-5 -15 8 3 0 0 -2 11
sb:muscat	0 0 0 9 0 0 0 -8
sb:museum	0 -3 0 17 -1 0 0 -10
sb:must	0 -10 -1 4 15 3 -7 -24
sb:must approve	0 0 0 10 -5 0 0 0
sb:must be	0 -11 0 7 6 0 -7 -7
sb:must reach	0 0 0 -5 11 0 0 -4
sb:must still	0 -1 0 10 -5 0 0 0
sb:my	-3 -8 0 23 -2 0 0 -11
sb:name	0 -4 0 -12 3 6 0 7
sb:name to	0 -5 0 0 8 0 0 -3
sb:named	0 10 0 -13 10 0 0 -5
sb:named in	0 21 0 -17 0 0 0 0
sb:national	0 -5 0 13 0 0 0 -8
sb:national assembly	0 -3 0 11 0 0 0 -7
sb:need	3 5 -2 2 1 -1 -7 -12
sb:need the	-1 6 0 -1 11 0 -3 -13
sb:negotiate	0 -2 0 -2 -12 0 12 0
sb:negotiate ,	0 3 0 -9 0 0 -1 7
sb:negotiation	0 0 0 4 -11 0 7 -2
sb:negotiation with	0 -9 0 1 -3 0 10 0
sb:negotiator	0 -2 0 10 -3 0 0 0
sb:neighbour	0 0 0 17 -1 0 0 -17
sb:neither	0 -7 0 -10 15 0 0 4
sb:network on	0 0 0 -7 0 0 0 9
sb:new	14 -4 -10 0 -9 0 -15 8
sb:new <quality>	0 6 0 -11 7 0 0 -1
sb:new conference	0 0 0 -10 0 0 0 9
sb:new duty	0 4 -12 -12 1 0 0 13
sb:new last	0 -5 0 -9 0 0 0 15
sb:new one	2 -1 0 -17 3 0 0 17
sb:new rate	0 23 0 -21 0 0 0 0
sb:new rule	5 -8 0 -5 11 0 0 -5
sb:new tariff	0 -22 0 36 -7 0 -3 -10
sb:new truce	0 9 0 2 0 0 0 -10
sb:new york	0 -7 0 13 -5 0 0 1
sb:newspaper	0 -14 0 17 0 0 0 0
sb:nexperia	-3 -5 0 12 0 0 0 0
sb:next	-10 7 -7 11 -5 -10 -9 0
sb:next :	0 -3 0 13 3 0 0 -12
sb:next date	0 4 0 -5 11 0 0 -12
sb:next decision	0 -6 0 27 -17 0 0 -7
sb:next friday	0 0 0 -9 -6 0 0 15
sb:next meet	0 -1 0 16 -5 0 0 -1
sb:next monday	0 9 0 -11 0 0 0 0
sb:next round	0 -8 0 0 -4 0 0 10
sb:next time	0 -5 0 10 0 0 0 -1
sb:next wednesday	0 15 0 -12 0 0 0 0
sb:night	0 -8 3 13 -8 0 0 -3
sb:nil	0 -5 0 9 0 0 0 0
sb:no	7 -8 -5 4 -11 0 8 0
sb:no ,	0 -5 0 2 -10 0 0 11
sb:no .	4 -8 0 0 0 0 0 0
sb:no agreement	6 -14 0 1 -14 0 5 8
sb:no deal	0 0 0 8 -3 0 0 -10
sb:no decision	0 14 0 -14 0 0 0 0
sb:no duty	0 -6 0 10 1 0 0 -7
sb:no extension	0 9 0 -11 0 0 0 3
sb:no longer	1 -5 0 0 9 0 -1 -5
sb:no notice	0 6 0 -12 -2 0 0 9
sb:no result	0 -4 0 12 0 0 0 -3
sb:no such	0 5 0 -19 -1 0 10 5
sb:no treaty	0 -8 0 11 0 0 0 -2
sb:no truce	0 10 0 -3 -6 0 10 -13
sb:nobody	0 17 0 -9 9 0 0 -15
sb:nobody has	0 12 0 -11 0 0 0 0
sb:none	0 -2 0 10 -6 0 -2 0
sb:noon	0 12 0 -9 12 0 0 -13
sb:northern	0 -4 0 19 -3 0 0 -12
sb:not	-17 0 -21 12 7 0 -16 0
sb:not ,	-5 11 0 6 -10 0 0 -12
sb:not <number>	0 -3 0 11 0 0 0 -4
sb:not agree	0 8 0 -3 2 0 3 -12
sb:not be	0 2 0 3 0 1 -1 -10
sb:not begin	0 8 0 -12 4 0 0 0
sb:not come	-2 -3 0 14 0 0 -2 -4
sb:not end	0 0 0 12 0 0 0 -13
sb:not expect	0 1 0 -1 -9 0 0 9
sb:not extend	0 3 0 -13 3 2 0 2
sb:not for	0 8 0 -11 6 0 0 -5
sb:not have	0 0 0 9 -1 0 -5 0
sb:not in	0 -11 0 -2 14 0 0 0
sb:not let	0 -10 0 13 0 0 0 0
sb:not part	0 0 0 -5 0 0 0 9
sb:not pay	0 -9 0 11 0 0 0 0
sb:not prolong	0 8 0 -12 0 0 0 3
sb:not raise	0 -8 0 4 0 0 0 3
sb:not renew	0 10 0 -5 -1 0 0 0
sb:not sign	0 6 0 -15 11 0 -1 0
sb:not sit	0 10 0 4 -14 0 0 -3
sb:not to	0 -13 0 0 1 0 0 10
sb:note	-3 4 9 -14 -19 0 0 23
sb:note of	0 10 0 -11 1 0 0 0
sb:note that	0 -6 10 -6 -16 0 0 17
sb:nothing come	0 -17 0 8 -4 0 10 2
sb:notice	9 -12 11 0 -2 -3 -2 0
sb:notice <number>	0 -2 9 -4 0 0 0 0
sb:notice of	13 4 0 0 0 0 0 -18
sb:notice the	-1 0 0 -10 1 0 0 11
sb:notification	0 0 0 -14 16 0 0 0
sb:now	0 4 5 -6 -24 0 -2 9
sb:now ,	0 2 0 -12 0 0 0 9
sb:now end	0 -10 0 15 -5 0 0 -2
sb:now hold	0 0 0 14 0 0 0 -13
sb:now in	0 -7 -2 -9 0 0 0 16
sb:now it	0 -2 0 -8 0 0 0 16
sb:now last	0 -2 0 10 -2 0 0 -3
sb:now the	0 11 0 -10 0 0 0 0
sb:nut	0 3 0 -10 5 0 0 3
sb:object	0 -2 0 11 9 0 0 -17
sb:objection	0 -10 0 19 -4 0 -1 -3
sb:obligation	0 -2 0 12 0 0 0 -9
sb:odd	0 0 0 9 -1 0 0 -5
sb:of	6 -7 -11 7 4 3 2 -8
sb:of <day-ahead>	0 -5 3 -25 4 5 0 20
sb:of <day-gone>	15 -8 -1 5 -10 0 0 1
sb:of <day-today>	0 -2 0 -9 1 0 0 14
sb:of <level>	-6 -11 -3 26 8 0 13 -23
sb:of <month-gone>	5 -13 0 7 12 0 0 -15
sb:of <name>	-7 -9 -5 14 -22 -1 1 20
sb:of <number>	-12 -8 11 -9 13 0 0 9
sb:of <person>	0 -3 0 14 0 0 0 -7
sb:of <points>	0 0 0 14 -1 0 0 -12
sb:of <quality>	-2 0 -6 -12 1 -5 -1 25
sb:of <seat>	0 7 0 8 -11 0 0 -5
sb:of <span>	-5 13 0 -3 5 0 0 -9
sb:of blacklisted	-10 4 0 0 5 0 0 0
sb:of both	0 -16 0 24 -2 0 0 -4
sb:of busan	-6 -4 0 -8 -2 0 6 14
sb:of commerce	9 -1 0 -2 -7 0 0 2
sb:of country	0 9 0 0 0 0 0 -7
sb:of duty	0 -10 -5 -7 -1 0 0 22
sb:of every	0 10 0 -4 0 0 0 -4
sb:of geneva	0 0 0 -10 0 0 0 13
sb:of good	0 -11 0 5 1 0 0 2
sb:of his	0 7 0 0 -10 5 0 0
sb:of it	0 -11 -1 0 0 0 9 4
sb:of its	-9 3 0 -8 0 0 -6 17
sb:of last	8 -7 0 0 -9 0 0 2
sb:of letter	0 -4 0 -1 0 0 0 9
sb:of new	0 -8 0 10 0 0 0 0
sb:of note	0 14 0 -8 -3 0 0 -1
sb:of raw	16 -4 0 -7 -3 0 0 0
sb:of state	0 0 0 11 -9 0 0 0
sb:of that	-2 -20 0 19 7 0 0 -8
sb:of the	11 4 -25 3 5 1 -3 -12
sb:of their	0 -8 4 -6 -4 0 0 13
sb:of them	5 15 -1 -10 0 -1 13 -21
sb:of thi	0 5 0 -17 -2 0 0 17
sb:of three	0 0 0 -8 -1 0 0 11
sb:of tiktok	0 0 0 -9 -2 16 0 -1
sb:of truce	0 -5 0 15 0 0 0 -10
sb:of two	0 0 0 15 -4 -4 0 -5
sb:of up	3 -14 0 -4 5 0 0 15
sb:of us	0 -9 0 6 0 0 0 2
sb:of what	-2 -15 0 9 1 0 0 3
sb:of which	0 4 0 5 2 0 0 -11
sb:off	-2 -3 -5 12 0 0 -6 -6
sb:off by	-1 0 0 16 -2 -9 0 0
sb:off on	0 -6 0 -3 14 0 0 -4
sb:offer	0 -7 0 11 4 0 19 -32
sb:offer to	0 -4 0 19 -2 0 0 -11
sb:office	0 -9 2 17 -7 0 0 -3
sb:oil	2 -2 0 -10 10 -2 8 -1
sb:oil ,	0 -6 0 13 0 -1 0 -2
sb:oil from	0 -3 0 -8 10 0 0 0
sb:old one	0 2 0 -16 0 0 0 14
sb:old rate	0 1 0 1 1 0 7 -14
sb:old tariff	0 -16 0 26 -5 0 0 -9
sb:old truce	0 -3 0 -18 0 0 0 21
sb:older	0 -4 15 -13 9 0 0 -8
sb:olive	0 5 0 4 0 0 0 -12
sb:olive oil	0 0 0 6 0 0 0 -10
sb:on	-13 10 -4 0 10 0 -9 -7
sb:on <day-ahead>	10 10 1 -4 -11 0 -9 -2
sb:on <day-gone>	9 5 -11 -13 4 7 -1 0
sb:on <day-today>	-2 -1 0 0 -9 2 9 -1
sb:on <money>	-7 8 0 -16 3 0 0 14
sb:on <name>	1 -2 0 -19 12 0 0 11
sb:on <quality>	-15 12 -2 -11 3 -3 0 3
sb:on <span>	0 0 0 -13 0 0 0 14
sb:on a	6 1 4 4 0 -2 1 -15
sb:on all	5 3 0 -9 0 0 0 3
sb:on any	0 -6 0 9 0 0 0 0
sb:on apple	0 0 0 -10 13 0 0 -2
sb:on at	0 6 0 3 0 0 0 -11
sb:on banana	0 -8 0 8 0 0 0 0
sb:on car	0 -11 0 18 0 0 0 -6
sb:on certain	0 8 0 -4 -1 0 0 0
sb:on cotton	0 9 0 -5 0 0 0 0
sb:on cut	0 -8 0 0 0 0 0 8
sb:on duty	0 0 0 14 0 0 0 -11
sb:on everything	0 10 0 -2 0 0 0 -6
sb:on fish	0 -8 0 -4 10 0 0 0
sb:on for	0 -9 0 11 -2 0 0 0
sb:on friday	0 -4 6 3 8 0 0 -13
sb:on good	0 3 -1 -1 -13 0 0 5
sb:on holiday	0 0 0 13 -5 0 0 -5
sb:on in	0 0 0 14 0 0 0 -12
sb:on it	-4 14 0 7 -5 0 0 -10
sb:on most	0 -12 0 17 0 0 0 -2
sb:on paper	0 -3 0 3 -13 0 0 12
sb:on patented	0 10 0 -8 0 0 0 0
sb:on rare	15 -11 0 0 -1 0 -1 0
sb:on rice	0 0 0 -9 0 0 0 8
sb:on section	0 9 0 -7 0 0 0 0
sb:on ship	0 13 0 -17 -2 0 0 6
sb:on sunday	0 1 0 -11 0 0 0 12
sb:on tariff	0 -3 0 -6 1 0 0 11
sb:on television	0 0 0 -7 -6 0 0 19
sb:on that	0 -9 -5 8 9 0 7 -14
sb:on the	0 -18 1 5 20 -4 2 -10
sb:on their	0 -9 0 -15 25 0 0 0
sb:on to	0 -13 2 1 -1 0 0 10
sb:on top	-5 1 0 -6 9 0 0 1
sb:on wednesday	0 -13 0 6 -4 3 0 7
sb:on which	0 -17 3 7 6 0 0 -1
sb:once	0 14 0 -14 -4 1 -3 3
sb:once ,	0 0 0 -7 0 0 0 11
sb:once the	0 7 0 3 0 0 0 -9
sb:one	14 -1 -8 -2 2 -11 -3 -1
sb:one ,	0 4 -9 -12 0 0 0 11
sb:one :	0 -1 0 0 12 0 0 -12
sb:one <organisation>	0 0 0 11 -10 0 0 0
sb:one at	0 13 0 0 0 0 0 -12
sb:one begin	9 -14 0 5 -3 0 0 1
sb:one end	0 2 0 -19 6 0 0 3
sb:one from	0 0 0 -5 -5 0 0 10
sb:one is	0 0 0 -11 -1 0 0 11
sb:one on	10 0 0 -7 -5 0 0 1
sb:one side	0 -3 0 -4 0 0 0 9
sb:one with	0 -9 0 12 0 0 0 -2
sb:onion	0 0 0 -14 0 0 0 16
sb:only	0 -8 7 -4 -5 0 0 8
sb:open	-1 -23 0 16 5 1 1 -10
sb:opened	0 -14 0 31 -11 0 0 -8
sb:opened on	0 -4 0 11 0 0 0 -2
sb:operation	0 11 0 -7 0 0 0 -1
sb:operator	0 -5 0 31 -14 0 0 -13
sb:opinion	0 -2 0 -9 9 0 0 2
sb:opportunity	0 9 0 0 0 0 0 -11
sb:or	-3 17 -4 -9 -6 -7 10 0
sb:or after	0 8 0 5 -4 0 0 -10
sb:oral	0 0 0 13 -10 0 0 -1
sb:order	0 1 2 -9 -12 20 -4 7
sb:order ,	0 8 0 -8 0 5 0 -1
sb:order <day-gone>	0 -13 0 7 0 0 0 5
sb:order by	0 -9 0 7 -2 0 0 4
sb:order is	0 -13 0 0 -3 0 0 14
sb:order late	0 10 0 -9 0 0 0 0
sb:order of	0 -8 0 10 2 0 0 -1
sb:order sign	0 2 0 7 0 0 0 -12
sb:order that	0 11 0 -19 -3 8 0 2
sb:order which	0 -7 10 0 0 0 0 0
sb:ordinary	0 -2 0 11 0 0 0 -10
sb:ore	12 -6 0 -6 1 0 0 -1
sb:origin	0 10 0 -1 -4 0 0 -1
sb:origin ,	0 4 0 -11 0 0 0 6
sb:origin pay	0 -9 0 10 0 0 0 0
sb:osaka	0 4 0 5 0 0 0 -9
sb:osaka ,	0 4 0 3 0 0 0 -8
sb:other	2 12 0 -7 -10 -4 19 -9
sb:other country	0 2 0 -10 -7 0 12 1
sb:other way	0 5 0 -10 2 0 0 0
sb:otherwise	0 0 3 10 -13 0 0 -3
sb:otherwise end	0 0 0 -11 0 0 0 13
sb:otherwise have	0 -22 2 20 0 0 0 -2
sb:our	-6 -10 0 11 -5 0 -4 5
sb:our <organisation>	0 12 0 -6 -2 0 0 -1
sb:our truce	0 0 0 -14 0 0 0 15
sb:out	0 1 16 3 -32 0 0 1
sb:out ,	0 3 0 18 -3 0 0 -22
sb:out of	0 0 0 -12 0 0 0 14
sb:out on	-8 9 9 2 -19 2 0 -6
sb:outside	1 1 9 -5 0 0 0 -7
sb:outside the	0 1 9 -4 0 0 0 -6
sb:over	2 11 -2 3 -29 0 -2 0
sb:over on	0 0 0 -21 -8 0 0 24
sb:over the	-3 -6 0 33 -15 0 -2 -13
sb:owe	0 -8 0 10 1 0 0 -2
sb:own	7 4 13 -10 -20 0 -1 5
sb:own <level>	0 18 0 -9 0 0 0 -10
sb:own counter	0 -7 0 -4 0 0 0 14
sb:own countermeasure	0 -14 0 16 0 0 0 -3
sb:own duty	0 -9 11 13 -3 0 0 -12
sb:own list	0 10 0 6 0 0 0 -17
sb:own on	9 -3 0 -8 8 0 0 -5
sb:own tariff	0 -6 0 -2 0 0 0 10
sb:owned	10 0 0 -7 0 0 0 0
sb:owner	0 -6 0 0 -13 19 0 -5
sb:owner of	0 0 0 -8 -1 11 0 0
sb:p	2 -7 8 -3 11 0 0 -12
sb:p .	2 -6 8 -8 11 0 0 -11
sb:package	0 1 0 0 -7 0 10 -3
sb:package of	0 15 0 -8 0 0 0 -5
sb:pact	0 0 0 -11 18 0 -2 0
sb:pact ,	0 -1 0 -9 9 0 0 0
sb:page	0 -7 0 3 11 0 0 -9
sb:paper	-3 -12 -1 2 -9 0 1 18
sb:paper ,	0 -9 0 1 -1 0 0 9
sb:paper is	0 -2 0 -12 -3 0 0 18
sb:paper on	0 -5 0 14 -6 0 0 -3
sb:paragraph	0 0 0 -7 9 0 0 0
sb:parcel	0 -9 0 0 17 0 0 -8
sb:parcel from	0 -9 0 4 9 0 0 -4
sb:pari	0 12 0 -4 -3 0 0 -2
sb:parish	0 -7 0 11 0 0 0 -3
sb:parliament	0 -2 0 7 12 -1 -2 -16
sb:parliament has	0 -6 0 7 4 0 0 -10
sb:part :	0 9 0 -7 0 0 0 0
sb:part of	-5 -16 0 9 2 0 0 4
sb:partner	0 30 0 -15 -4 0 5 -20
sb:party	0 -2 0 26 -4 4 4 -32
sb:party agree	0 0 0 14 0 0 0 -14
sb:pass	0 6 0 9 -12 0 0 -11
sb:pass ,	0 -5 0 9 0 0 0 -2
sb:past	0 2 0 -2 -15 0 0 11
sb:patented	0 16 0 -13 0 0 0 0
sb:patented medicine	0 11 0 -9 0 0 0 0
sb:pause	-12 18 -3 -9 -14 -3 4 0
sb:pause ,	0 0 0 -16 0 0 0 20
sb:pause end	0 16 0 0 0 0 0 -14
sb:pause for	0 1 0 -14 -3 0 0 7
sb:pause from	0 0 0 8 0 0 0 -6
sb:pause on	0 8 0 2 0 0 0 -10
sb:pause that	0 17 0 0 0 0 0 -16
sb:pause was	0 0 0 18 0 0 0 -18
sb:pay	-2 14 -19 -6 12 -5 -8 -4
sb:pay ,	1 4 0 -14 6 0 0 -3
sb:pay a	0 10 0 -7 -2 0 0 0
sb:pay before	0 11 0 -8 0 0 0 0
sb:pay in	0 16 0 -9 1 0 0 -9
sb:pay on	0 9 0 0 -2 0 0 -11
sb:pay the	0 0 0 -23 18 0 -2 8
sb:payable	0 13 0 6 -15 0 0 -8
sb:payment	0 -1 0 18 0 0 0 -16
sb:pea ,	0 3 0 -12 0 0 0 9
sb:peace between	0 0 0 -11 0 0 0 13
sb:peak	0 1 0 11 0 0 0 -14
sb:pen	0 -5 0 13 -5 0 0 0
sb:penalty	0 -5 0 10 0 0 0 0
sb:people	0 -8 0 10 -6 0 0 0
sb:pepper	0 8 0 -9 0 0 0 0
sb:per	0 -9 0 13 13 0 0 -18
sb:period of	0 0 0 -12 0 0 0 11
sb:permit	3 -6 0 9 -3 0 0 -3
sb:phase	0 -31 0 11 18 0 0 -3
sb:phase one	0 -15 0 17 0 0 0 0
sb:phone	0 2 0 12 -3 0 0 -15
sb:phone and	0 15 0 -8 0 0 0 -7
sb:pipe	0 10 0 -10 0 0 0 0
sb:piraeu	0 -5 0 13 0 0 0 -3
sb:pistachio	0 0 0 -10 0 0 0 11
sb:place	-7 15 0 -17 6 0 -2 5
sb:place by	0 8 0 -12 4 0 0 0
sb:place of	0 7 0 -11 5 0 0 0
sb:place on	0 -10 0 5 4 0 0 0
sb:place until	0 4 0 -10 0 0 0 4
sb:plan for	0 7 0 9 -14 0 -2 -1
sb:plane	0 -9 0 18 -1 0 0 -5
sb:plant	1 -15 5 10 -7 4 0 -8
sb:play	0 -3 0 19 0 0 0 -13
sb:please	0 0 0 -13 7 0 0 6
sb:plu	0 15 0 -10 -3 0 0 0
sb:plum	0 8 0 -9 5 0 0 -7
sb:point	0 -9 0 4 -8 0 0 11
sb:poll	0 0 0 -1 9 0 0 -6
sb:polysilicon	0 10 0 -5 0 0 0 0
sb:pork	0 -8 -1 -12 28 2 0 -10
sb:pork and	0 0 0 -16 29 0 0 -17
sb:port	-9 -1 0 -3 16 1 0 -7
sb:port fee	-5 0 4 -14 9 0 0 2
sb:port of	0 11 0 -7 0 0 0 -1
sb:position	0 17 0 -13 -2 0 0 0
sb:post	-6 -6 0 11 15 0 0 -25
sb:post of	0 2 0 -8 7 0 0 -1
sb:post on	-2 16 0 -14 2 0 0 0
sb:post that	0 -18 0 19 0 0 0 0
sb:potash	0 -4 0 -3 -5 0 0 13
sb:powder	0 -3 0 -13 14 0 0 4
sb:power	0 6 0 -13 15 -1 0 -2
sb:premier	0 -7 0 17 0 0 0 -6
sb:prepare	0 -6 0 1 -13 0 2 13
sb:present	-4 2 -3 -10 -9 4 4 10
sb:present one	0 0 0 -12 -6 0 0 14
sb:present suspension	0 -3 0 -3 0 0 0 10
sb:present truce	0 -14 0 -2 0 0 0 14
sb:press	0 -21 0 19 0 0 0 5
sb:press conference	0 -6 0 10 0 0 0 0
sb:price	-2 8 -2 12 -2 0 -5 -11
sb:prince	0 -8 0 10 0 0 0 -1
sb:prince <person>	0 -8 0 10 0 0 0 -1
sb:prisoner	0 -1 0 10 -2 0 -2 0
sb:procedure	0 0 0 -8 -10 0 0 17
sb:proclamation	0 17 0 -19 19 0 0 -20
sb:proclamation of	0 -7 0 0 12 0 0 -4
sb:product	5 1 0 -9 8 0 0 -4
sb:product ,	0 11 0 -12 6 0 0 -4
sb:prolong ,	0 18 0 -11 0 0 0 -6
sb:prolong in	0 -1 0 -11 15 0 0 -1
sb:prolong it	0 0 -3 4 -12 0 5 4
sb:prolong once	0 0 0 -9 0 0 0 11
sb:prolong the	0 -10 0 1 -4 0 0 8
sb:prolong to	0 0 10 -12 0 0 0 5
sb:prolongation	0 -3 1 -8 -4 0 0 15
sb:promise ,	0 0 0 -10 10 0 0 0
sb:promise a	0 0 0 -12 3 0 9 0
sb:promise an	0 10 0 -8 3 0 -5 0
sb:promise to	0 -6 0 8 -4 0 0 4
sb:proposal	0 -7 0 15 -8 0 0 0
sb:propose	0 -18 0 11 -4 0 -8 14
sb:propose a	0 -4 0 12 -2 0 -1 0
sb:propose an	0 -13 0 4 10 0 0 -2
sb:propose on	0 -5 0 16 -6 0 0 -3
sb:propose that	0 -6 0 0 0 0 0 11
sb:propose to	0 4 0 -15 -8 0 0 18
sb:protest	0 -8 0 10 2 0 0 -6
sb:protocol	0 -4 0 -6 20 0 0 -6
sb:provide	0 0 0 0 10 0 0 -8
sb:provided	0 -13 0 -12 24 0 0 -2
sb:provided that	0 -12 0 -13 24 0 0 -2
sb:provisional	0 24 0 -8 -5 0 0 -8
sb:public	0 -13 0 14 1 0 0 -7
sb:publish the	3 6 0 -9 0 0 0 -1
sb:pump	0 -10 2 12 0 0 0 -4
sb:purchase	0 -16 0 0 18 0 0 0
sb:purchase of	0 -14 0 0 13 0 0 0
sb:put	3 13 0 -7 0 5 -10 -15
sb:put <level>	0 0 5 8 -10 0 0 -5
sb:put a	0 5 0 -9 -1 0 0 1
sb:put another	-4 13 0 -8 0 0 0 0
sb:put back	0 3 0 -8 0 6 0 0
sb:put in	0 12 0 -3 -5 0 0 -2
sb:put it	0 -4 0 -6 0 0 0 11
sb:put its	0 -16 0 -1 12 0 0 1
sb:put off	-7 16 -1 -5 3 8 0 -20
sb:put the	0 2 0 -9 3 -4 0 8
sb:put to	0 0 0 12 -7 0 0 -3
sb:q	0 -9 0 0 0 0 0 12
sb:q :	0 -9 0 0 0 0 0 14
sb:question	0 7 -2 9 -5 0 0 -8
sb:question :	0 9 0 7 -5 0 0 -9
sb:quota	-7 19 0 -9 4 0 -1 -9
sb:radio	0 -9 0 15 2 0 0 -11
sb:rail	0 -2 0 31 -2 0 0 -26
sb:railway	0 0 0 13 0 0 0 -12
sb:rain	0 -11 0 18 -4 0 0 -2
sb:raise	0 4 0 0 -14 0 0 1
sb:raise it	0 -7 0 8 0 0 0 0
sb:rare	17 -10 0 0 -18 -8 4 -1
sb:rare earth	19 -17 0 -3 -11 0 2 0
sb:rate	-6 0 -11 -4 3 0 0 11
sb:rate apply	0 9 0 0 0 0 0 -7
sb:rate at	0 10 0 -9 -1 0 0 0
sb:rate for	0 -6 0 12 -7 0 0 0
sb:rate from	0 13 0 -7 0 0 0 -6
sb:rate if	0 2 0 -13 12 0 -1 0
sb:rate is	0 8 0 -3 6 0 0 -12
sb:rate of	0 -16 0 -14 2 0 7 24
sb:rate return	0 -1 0 -9 0 0 0 9
sb:rate take	0 9 0 -8 0 0 0 0
sb:rate that	0 -2 0 10 0 0 0 -5
sb:rate to	0 -17 0 11 0 0 0 8
sb:rate would	0 -16 0 16 0 0 0 0
sb:rather	0 -9 0 11 0 0 0 0
sb:rather than	0 -7 0 10 0 0 0 0
sb:ratify	0 12 0 -2 0 0 -1 -4
sb:ratify by	0 8 0 -11 0 0 0 1
sb:ratify it	0 0 0 -5 9 0 0 0
sb:ratify the	0 9 0 6 -11 0 0 -6
sb:raw	16 1 10 -22 -4 0 0 -2
sb:re	0 9 0 -7 0 0 0 0
sb:re :	0 9 0 -7 0 0 0 0
sb:reach	0 -9 0 13 1 -4 0 -2
sb:reach ,	0 -10 0 11 0 0 0 0
sb:reach back	0 -8 0 20 0 0 0 -11
sb:reach by	0 -2 0 0 -8 0 2 4
sb:reach in	0 -4 0 -13 0 0 0 19
sb:reader	5 -10 0 15 -5 0 0 -10
sb:reading	0 -9 0 -6 15 0 0 0
sb:ready ,	0 0 0 9 0 0 0 -8
sb:reason	0 -8 0 14 -2 0 0 -2
sb:recall that	0 4 0 -10 3 0 -1 3
sb:receive	0 -9 0 0 16 0 0 -3
sb:receive at	0 -4 0 -5 10 0 0 0
sb:recess	0 -8 0 22 -11 0 0 -4
sb:reciprocal	-3 -5 3 3 -13 0 0 6
sb:reciprocal duty	0 -13 0 22 0 0 0 -8
sb:reciprocal rate	0 -3 0 -4 -1 0 0 11
sb:recommend	0 0 0 -4 0 0 9 -1
sb:reconvene	0 -1 0 16 -3 0 0 -11
sb:red	0 6 0 -24 6 0 0 14
sb:reduce	0 1 0 9 -1 0 -1 -11
sb:reduction	0 7 0 -16 -9 2 0 14
sb:reduction apply	0 1 0 -9 -1 0 0 9
sb:refund	0 -9 -4 -6 20 0 0 -4
sb:refund of	0 0 0 -11 12 0 0 0
sb:refuse	0 -8 0 13 -1 0 0 -3
sb:regime	-1 12 0 -4 0 0 0 -2
sb:regional	0 0 0 11 0 0 0 -11
sb:register	0 -8 0 21 -18 0 0 3
sb:registration	0 -7 0 14 -1 0 0 -4
sb:released	0 -1 0 11 -3 0 -3 0
sb:relief	0 -17 0 5 9 0 0 1
sb:remain	-12 -1 -3 3 5 -1 5 0
sb:remain in	0 -15 0 4 0 0 0 8
sb:remain so	0 0 0 4 7 0 0 -8
sb:remain suspend	-5 -1 0 0 0 0 0 11
sb:remind	0 -8 0 16 0 0 0 -8
sb:reminder	0 -21 0 25 -1 0 0 -3
sb:reminder :	0 -11 0 12 0 0 0 0
sb:renew	0 -11 -7 -6 -3 0 -1 21
sb:renew ,	0 -11 0 0 0 0 0 7
sb:renewal	0 4 0 -21 -1 0 0 20
sb:rent	0 -2 0 10 0 0 0 -6
sb:replace	0 20 -2 -5 2 0 0 -15
sb:replace a	0 0 0 8 0 0 0 -8
sb:replace the	0 16 0 -9 4 0 0 -9
sb:reply	0 6 0 -14 -4 0 19 -4
sb:report	0 -2 0 12 5 -5 -5 -10
sb:report ,	0 0 0 -10 0 0 0 12
sb:report by	0 -1 0 9 -3 0 -1 0
sb:report of	0 0 0 11 0 0 0 -9
sb:report on	0 2 0 -17 19 0 0 -2
sb:reporter	-1 10 0 1 -5 0 0 -8
sb:reporter that	0 -1 0 10 -4 0 0 0
sb:representative	0 11 -2 0 0 0 0 -6
sb:reprieve	0 -2 0 -11 -1 11 0 2
sb:republic of	0 1 0 -15 0 0 0 13
sb:request	0 0 0 -20 25 0 0 -4
sb:require	13 -14 0 -7 8 0 0 0
sb:reserve	0 -3 0 15 0 0 0 -11
sb:rest	0 14 -1 -20 -4 0 3 6
sb:rest of	0 17 0 0 -13 0 0 -4
sb:rested	0 -8 0 9 0 0 0 0
sb:retaliation	0 12 0 0 0 0 0 -11
sb:retroactive	0 -8 0 16 0 0 0 -8
sb:retroactive to	0 0 0 10 0 0 0 -8
sb:return from	0 -15 0 11 -6 0 0 6
sb:return on	0 8 0 -9 -1 0 0 3
sb:return to	0 23 0 -4 1 0 0 -15
sb:revenue	0 11 0 2 -2 0 0 -12
sb:review	-2 -26 0 -17 39 0 -10 -3
sb:review of	0 -8 0 -23 30 0 -1 0
sb:revive	0 -11 0 4 0 0 0 7
sb:rice	0 -9 4 -13 12 0 0 7
sb:rice and	0 3 0 -12 0 0 0 8
sb:right	0 -18 0 1 5 6 0 0
sb:right to	0 -5 0 9 0 0 0 -3
sb:ring	0 -10 0 -1 4 0 0 5
sb:rise by	0 -15 0 20 -3 0 0 0
sb:rise from	0 11 0 -7 -3 0 0 0
sb:rise of	0 -14 0 16 0 0 0 0
sb:river	0 -5 0 17 -1 0 0 -10
sb:road	0 -10 0 15 -13 0 0 6
sb:roaming	0 -20 0 27 0 0 0 -7
sb:room	0 0 0 19 -2 0 0 -19
sb:rose	0 -9 0 9 0 0 0 0
sb:round	-1 13 0 3 -24 0 9 -10
sb:round ,	0 8 0 0 -2 0 7 -15
sb:round in	0 8 0 -14 0 0 0 9
sb:round is	0 -2 0 13 -3 0 0 0
sb:round of	0 2 0 17 -4 1 0 -16
sb:round on	0 7 0 -11 0 0 0 6
sb:rule	44 -32 -7 -4 -1 -5 0 -21
sb:rule and	9 0 0 0 -8 0 0 0
sb:rule by	0 -1 0 11 0 0 0 -6
sb:rule for	8 -4 0 0 0 0 0 0
sb:rule on	0 -15 0 0 6 0 0 3
sb:rule take	11 -3 0 -8 0 0 0 0
sb:rum	0 6 0 -16 0 0 0 12
sb:run	-15 -4 15 0 1 0 -10 2
sb:run for	0 -11 0 15 4 0 0 -8
sb:run out	4 6 13 -7 -12 2 0 -1
sb:run to	-19 -6 0 -2 21 -3 0 1
sb:run until	0 17 0 -4 -11 0 0 -4
sb:saeima	0 0 0 -9 10 0 0 0
sb:safeguard	0 54 -3 -35 -4 0 0 -31
sb:safeguard that	0 19 0 -15 0 0 0 -2
sb:sail	0 -13 0 22 -4 0 0 -6
sb:saint	0 0 0 -8 0 0 0 9
sb:salalah	0 -2 0 9 0 0 0 -3
sb:sale	0 -15 0 -3 -7 26 -4 -6
sb:sale ,	0 0 0 -11 7 6 0 0
sb:samarkand	0 0 0 12 0 0 0 -9
sb:same	-6 14 4 -8 -7 0 0 2
sb:same <level>	0 -13 0 13 0 0 0 0
sb:same for	0 13 0 -8 0 0 0 -2
sb:same hour	0 4 0 -8 0 0 0 2
sb:same report	0 0 0 17 0 0 0 -15
sb:sanction	0 -12 0 13 7 0 0 -9
sb:sanction on	0 -1 0 9 -1 0 0 -2
sb:say	-6 7 1 4 0 -5 3 -15
sb:say ,	1 -12 0 22 -6 0 0 -9
sb:say :	0 -8 0 0 10 0 1 -6
sb:say <day-gone>	0 10 0 -9 0 0 0 0
sb:say <day-today>	0 6 0 -13 0 7 0 0
sb:say <name>	0 0 0 10 -7 0 0 -3
sb:say <number>	0 -10 0 5 9 0 0 -4
sb:say <person>	0 6 0 -12 8 0 0 0
sb:say a	0 -3 0 -3 0 0 0 10
sb:say he	2 -10 0 10 -4 0 2 0
sb:say in	0 16 0 -22 0 0 0 11
sb:say it	0 38 0 -19 -11 0 0 -15
sb:say no	0 -9 0 0 0 0 0 7
sb:say so	0 0 0 -5 -4 0 0 12
sb:say that	0 -21 10 17 -3 -3 6 -9
sb:say to	0 2 0 7 0 0 0 -10
sb:scheduled to	0 -13 0 5 9 0 0 0
sb:school	0 -16 8 22 -11 0 0 -7
sb:sea	0 -2 -2 14 -4 0 0 -2
sb:season	0 -22 0 12 -8 0 3 6
sb:season ,	0 -6 0 -6 -1 0 0 15
sb:second	-8 -3 -5 6 15 -3 2 -12
sb:second ,	0 -15 0 -4 0 0 0 18
sb:second day	0 -7 0 15 0 0 0 -7
sb:second meet	0 -2 0 14 0 0 0 -9
sb:second order	0 -9 0 11 10 0 0 -12
sb:second phase	0 -15 0 0 12 0 0 0
sb:second round	0 3 0 2 -3 0 7 -13
sb:secretary	0 -1 0 14 -10 0 0 -3
sb:secretary scott	0 -3 0 13 -7 0 0 -2
sb:section	-12 6 13 -5 0 0 0 -14
sb:section <number>	-11 11 13 -15 2 0 0 -10
sb:see	0 5 0 11 -14 0 -1 -6
sb:see ,	0 9 0 -9 0 0 0 0
sb:see <person>	0 -8 0 18 -1 0 0 0
sb:see each	0 -14 0 4 -2 0 0 7
sb:see its	0 15 0 -19 0 0 0 4
sb:seed	0 17 0 -17 10 0 0 -12
sb:sell	-4 -2 0 6 0 8 0 -8
sb:sell by	0 0 0 -5 0 9 0 0
sb:sell or	0 0 0 9 0 -7 0 0
sb:semi	0 10 0 -8 0 0 0 0
sb:semi -	0 10 0 -8 0 0 0 0
sb:senate	0 -10 0 0 20 0 0 -11
sb:senate vote	0 0 0 -12 10 0 0 0
sb:seoul	0 0 9 -6 0 0 0 0
sb:separate	9 0 0 4 0 0 0 -12
sb:sesame	0 -4 0 -2 11 0 0 -4
sb:session	0 -12 0 0 15 0 0 -5
sb:set	0 -16 -2 0 6 8 5 0
sb:set <level>	0 -19 0 13 -1 0 0 9
sb:set out	0 -7 0 11 0 0 0 -3
sb:set tariff	0 12 0 -11 0 0 0 0
sb:set the	0 10 0 -14 4 0 0 0
sb:settle at	0 10 0 -10 0 0 0 0
sb:settle for	0 -8 0 10 0 0 0 0
sb:settle it	0 0 0 -9 10 0 0 0
sb:settlement	0 -9 0 0 -3 0 8 1
sb:several	0 -11 4 8 0 0 0 0
sb:shall	-5 0 -2 -6 14 -4 0 2
sb:shall be	0 0 0 10 0 0 0 -16
sb:shared	0 -11 0 14 0 0 0 0
sb:she	0 -1 0 0 -6 0 -5 11
sb:shea	0 10 0 -8 0 0 0 0
sb:shea butter	0 9 0 -9 0 0 0 0
sb:sheet	9 8 0 1 -6 0 0 -18
sb:shelve	6 10 0 -2 0 0 0 -11
sb:ship	-1 8 2 -3 0 -3 2 -7
sb:ship -	-2 13 0 -1 -9 0 0 0
sb:ship and	5 -6 1 0 1 0 8 -14
sb:ship are	0 0 0 -8 10 0 0 0
sb:ship before	0 26 7 -17 -13 0 -1 -6
sb:ship in	0 -2 0 0 11 0 0 -6
sb:ship that	0 -2 0 10 -16 0 0 9
sb:shipment	0 0 -10 4 18 0 0 -14
sb:shirt	0 9 0 -8 0 0 0 0
sb:shoe	0 8 0 -11 0 0 7 -6
sb:shook	0 0 0 9 0 0 0 -10
sb:shore	-2 12 0 0 -10 0 0 0
sb:shore crane	-2 13 0 -1 -9 0 0 0
sb:short	0 -20 0 9 -2 0 0 11
sb:should	0 10 8 -8 0 -3 5 -9
sb:should be	0 -14 0 -5 12 0 12 -4
sb:should have	0 -2 0 15 0 0 0 -11
sb:should it	0 7 0 -4 7 0 0 -9
sb:should the	0 14 0 -8 0 0 0 -4
sb:show	0 -7 0 16 0 0 0 -7
sb:shrimp	0 -10 0 1 2 0 0 4
sb:shut on	0 -7 0 10 0 0 0 0
sb:side	0 -9 -10 -7 2 -4 0 20
sb:side ,	0 -1 0 -5 -2 0 0 11
sb:side agree	0 11 0 -14 0 0 0 5
sb:side and	0 -11 0 0 0 0 0 10
sb:side had	0 0 0 -12 -1 0 0 14
sb:side the	5 -2 0 -13 12 0 0 -3
sb:side want	0 -11 0 1 9 0 0 0
sb:sign	0 3 7 2 -6 0 -17 1
sb:sign ,	0 -23 0 26 -5 0 0 1
sb:sign ;	0 -6 0 25 -8 0 0 -13
sb:sign <day-gone>	0 0 0 -7 0 0 0 10
sb:sign a	0 17 0 3 -7 0 0 -20
sb:sign for	0 0 0 -11 6 0 0 6
sb:sign in	0 8 0 -11 8 0 0 0
sb:sign its	0 0 0 9 0 0 0 -1
sb:sign on	0 9 0 -13 7 3 0 -3
sb:sign the	0 2 0 11 -5 -5 -4 -3
sb:sign when	0 0 0 -10 10 0 0 0
sb:signature	0 -15 0 0 8 -1 2 0
sb:signature of	0 1 0 17 -13 0 0 -5
sb:signature on	0 -1 0 -8 9 0 0 0
sb:signature the	0 -9 0 14 -3 0 0 0
sb:since	2 -11 0 10 -12 0 -1 1
sb:since <day-gone>	5 9 0 -13 0 0 6 0
sb:since <month-gone>	1 25 0 -40 0 0 -4 13
sb:since <number>	0 -15 0 26 0 0 0 -12
sb:since last	0 -12 0 0 7 0 0 7
sb:since the	0 -5 0 13 0 0 0 -2
sb:single	0 -1 0 10 -4 0 0 0
sb:sit	-1 -3 0 12 -3 0 0 0
sb:sit again	0 9 0 0 -10 0 0 -2
sb:sit in	0 0 0 -1 -9 0 0 12
sb:sit on	0 -6 0 -2 8 0 0 0
sb:six	0 -8 0 0 -6 0 0 10
sb:slap <level>	0 9 0 -5 0 0 0 0
sb:sleep until	0 6 0 -11 2 0 0 1
sb:small	0 -10 -2 7 10 0 0 -3
sb:small parcel	0 -6 -2 0 11 0 0 -2
sb:so	0 -10 -14 4 3 5 0 1
sb:so -	4 0 0 5 0 0 0 -10
sb:so are	0 -10 0 5 4 0 0 0
sb:so by	0 6 0 -18 3 0 2 1
sb:so it	0 14 0 -10 -1 0 0 0
sb:so on	0 -1 0 8 1 0 0 -18
sb:so that	0 -4 0 8 -2 0 0 -1
sb:so the	0 -8 0 -5 -1 0 0 16
sb:software	5 0 0 -12 0 0 0 3
sb:solution	0 -3 0 17 -3 0 -3 -8
sb:some	15 15 0 -14 -9 0 -1 -13
sb:some <number>	0 10 0 -4 0 0 0 -4
sb:somebody	0 -10 0 -14 1 0 0 21
sb:sooner	-1 0 0 -7 -3 0 0 13
sb:south	0 0 0 13 -2 0 0 -5
sb:soybean	-4 0 0 16 -3 0 0 -10
sb:soybean by	0 -2 0 14 -7 0 0 0
sb:spare	0 -10 0 6 0 0 0 3
sb:speak	0 3 0 21 -10 0 -1 -19
sb:speak of	0 4 0 8 0 0 0 -10
sb:special	0 13 0 -15 10 0 0 -5
sb:spoke	0 8 0 -18 0 0 7 7
sb:spoke of	0 5 0 -9 -1 0 0 8
sb:spoke to	0 3 0 -9 0 0 5 0
sb:spoken	0 8 0 -15 -1 0 0 10
sb:spoken with	0 13 0 -12 0 0 0 0
sb:sprat	0 8 0 -20 9 0 0 0
sb:spring	-1 0 0 12 -7 0 0 -5
sb:stage	13 -5 0 5 -3 0 0 -9
sb:stake	0 0 0 -15 0 0 0 13
sb:stand	0 -4 0 0 11 0 0 -3
sb:stand at	0 -13 0 14 0 0 0 0
sb:stand still	0 0 0 16 0 0 0 -13
sb:stand until	0 0 0 -8 11 0 0 0
sb:standstill ,	0 0 0 -8 0 0 0 11
sb:standstill begin	0 -1 0 9 0 0 0 -6
sb:standstill between	0 10 0 -6 0 0 0 -1
sb:standstill on	0 0 0 18 0 0 0 -16
sb:start	9 13 0 -1 -7 -1 -4 -21
sb:start <day-ahead>	0 7 0 2 0 0 0 -8
sb:start at	0 -3 0 13 -3 0 0 -5
sb:start in	4 -6 0 10 0 0 0 -7
sb:start on	10 3 -6 0 -6 0 0 -3
sb:state	-1 -3 0 -8 9 0 -1 11
sb:state that	0 -2 0 -11 2 0 0 14
sb:stay	17 10 0 -3 -9 -6 -2 -7
sb:stay at	0 2 0 9 -1 0 0 -6
sb:stay in	0 16 0 -1 -11 0 0 -8
sb:stay of	12 -1 -3 -14 -2 0 0 6
sb:stay on	0 14 0 0 0 0 0 -14
sb:stay until	0 -8 0 16 0 0 0 -6
sb:steel	0 5 9 -3 -9 0 4 -13
sb:steel and	0 7 0 0 0 0 0 -7
sb:step	0 19 0 -10 -5 0 0 -4
sb:step of	0 11 0 -9 0 0 0 0
sb:still	-5 -7 -1 10 -9 -3 20 -7
sb:still approve	0 0 0 12 -10 0 0 0
sb:still at	0 -10 0 -5 0 0 12 0
sb:still has	0 -10 0 6 0 0 0 0
sb:still in	0 12 0 -16 0 0 5 0
sb:still pay	0 4 0 6 4 0 0 -14
sb:stockfish	0 -10 0 11 2 0 0 -3
sb:stockholm	0 -10 0 6 -2 0 0 5
sb:stop	5 12 -2 -4 -13 5 0 -2
sb:stop collect	0 11 0 -1 -10 0 0 0
sb:stop on	0 -7 0 -13 0 0 0 21
sb:street	0 -4 0 10 0 0 0 -2
sb:strike	-2 2 0 13 -12 0 -6 -1
sb:strike down	0 9 0 -7 0 0 0 0
sb:strike until	0 -1 0 10 0 0 0 -4
sb:stroke	0 7 0 -11 0 0 0 4
sb:stroke of	0 7 0 -11 0 0 0 4
sb:stuff	0 10 0 -12 0 0 0 0
sb:subscription	0 -9 0 20 -1 0 0 -8
sb:subsidy	0 0 0 13 -9 0 0 -1
sb:successor	0 4 0 8 0 0 0 -12
sb:such	0 13 0 -16 -5 0 9 1
sb:sum	0 -12 0 16 0 0 0 -2
sb:summer	0 0 0 19 -11 0 0 -13
sb:summer ,	0 9 0 -12 0 0 0 4
sb:summer tariff	0 -1 0 13 0 0 0 -8
sb:summit	0 -12 0 20 -6 0 0 0
sb:sunday	0 5 -1 -15 -8 0 0 20
sb:sunday ,	0 8 0 -6 -4 0 0 2
sb:surcharge	-3 41 -4 7 -34 0 0 -44
sb:surcharge ,	0 17 0 -5 0 0 0 -10
sb:surcharge end	0 16 0 -9 0 0 0 -4
sb:surcharge is	0 9 0 0 0 0 0 -7
sb:surcharge of	-1 7 -8 9 -13 0 0 -5
sb:surcharge run	0 12 0 -7 0 0 0 -4
sb:surcharge that	0 14 0 -4 0 0 0 -3
sb:suspend ,	7 12 3 -22 -3 0 0 0
sb:suspend <points>	0 -10 0 14 0 0 0 -2
sb:suspend after	0 0 0 10 0 0 0 -9
sb:suspend for	-3 9 -3 0 0 0 0 -7
sb:suspend from	-7 -2 0 -3 10 0 0 1
sb:suspend its	-4 7 0 8 0 0 0 -11
sb:suspend on	0 -2 0 -5 0 0 0 8
sb:suspend since	0 8 0 -16 10 0 0 -4
sb:suspend their	0 -4 0 11 -1 0 0 -4
sb:suspend to	8 0 0 0 -3 0 0 0
sb:suspend until	-8 -3 1 -6 0 0 0 12
sb:suspension	15 -18 -8 -18 25 -3 0 2
sb:suspension begin	0 0 0 -9 15 0 0 -9
sb:suspension end	0 3 0 4 2 0 0 -9
sb:suspension is	8 -10 0 3 0 0 0 -4
sb:suspension of	0 -7 -1 -6 0 0 0 13
sb:suspension that	0 0 0 10 -1 0 0 -5
sb:table	0 5 0 14 -18 3 0 -8
sb:table is	0 12 0 -6 -5 0 0 0
sb:take	0 -3 -2 7 11 -5 -6 -6
sb:take <number>	0 -2 0 9 0 0 0 -4
sb:take effect	8 26 0 -17 -13 0 0 -9
sb:take its	0 5 0 -9 2 0 0 0
sb:take note	0 0 0 -5 0 0 0 8
sb:take on	0 8 0 -10 5 0 0 0
sb:take place	-2 -27 0 29 -1 0 0 -4
sb:take up	0 -12 0 7 5 0 0 -3
sb:take us	0 2 0 -14 0 0 0 13
sb:takoradi	0 0 0 -6 12 0 0 -3
sb:talk	-9 5 -5 11 -29 -1 6 -1
sb:talk ,	0 11 0 4 0 0 0 -17
sb:talk about	0 -8 0 12 -3 0 0 0
sb:talk are	0 -2 0 15 -2 0 -6 0
sb:talk at	0 12 0 -11 0 0 0 0
sb:talk between	0 -13 0 10 0 0 0 1
sb:talk by	0 0 0 -12 0 0 5 11
sb:talk fail	0 -18 0 0 7 0 0 10
sb:talk in	0 -15 0 7 -1 1 0 2
sb:talk is	0 0 0 10 0 0 0 -5
sb:talk with	0 12 0 -7 -10 0 14 -16
sb:talk would	0 12 0 -11 0 0 0 0
sb:talked	0 -5 0 18 0 0 0 -13
sb:talking	0 0 0 -8 -1 0 9 0
sb:tariff	-1 -6 0 -2 -9 -8 5 17
sb:tariff ,	4 0 10 -14 -6 0 0 8
sb:tariff :	1 17 0 -19 -9 0 0 8
sb:tariff case	0 -4 0 -5 10 0 0 0
sb:tariff cut	0 3 0 -11 5 0 0 0
sb:tariff end	0 0 0 14 0 0 0 -18
sb:tariff for	0 -24 0 41 -9 0 -3 -9
sb:tariff from	0 6 0 1 0 0 0 -10
sb:tariff go	0 -10 0 8 0 0 0 1
sb:tariff is	0 -15 0 0 0 0 0 12
sb:tariff stay	0 0 0 10 0 0 0 -9
sb:tariff that	0 -9 0 9 -1 0 0 2
sb:tariff was	0 -8 0 12 0 0 0 0
sb:tariff will	0 -7 0 10 0 0 0 0
sb:tax	0 -19 0 -3 10 0 0 15
sb:tax on	0 -24 0 -6 13 0 0 16
sb:taxi	0 -10 0 11 0 0 0 0
sb:tea	0 11 0 -6 -12 0 0 6
sb:team	0 -8 0 19 -2 0 -2 -3
sb:technical	0 -6 0 18 -9 0 0 0
sb:telephone	0 5 0 5 -21 -7 -5 4
sb:television	0 0 0 -7 -10 0 0 23
sb:tell	-8 9 -4 -13 -9 9 -7 17
sb:tell <organisation>	0 3 0 -9 5 0 0 3
sb:tell a	0 0 0 -8 -9 0 -2 19
sb:tell by	0 8 0 -9 -1 0 0 3
sb:tell his	0 -7 0 15 0 0 0 -6
sb:tell me	0 -11 0 7 -7 0 9 0
sb:tell reporter	0 6 0 6 -3 0 0 -15
sb:tell the	0 -25 0 9 -4 1 0 8
sb:tell their	0 9 0 -10 0 0 0 0
sb:tell us	0 19 0 -14 -3 0 -1 0
sb:temporary	12 13 0 -9 -6 0 -2 -6
sb:term end	0 -7 0 -9 -3 6 0 10
sb:terminal	0 -2 0 11 -8 7 0 -7
sb:terminate	0 -4 0 -7 0 0 0 12
sb:text	3 -9 -3 0 2 0 5 0
sb:text that	6 1 0 -12 0 0 0 4
sb:textile	0 9 0 -12 0 0 0 0
sb:th	0 -10 0 -1 1 0 0 11
sb:than	-1 11 0 -16 19 0 7 -17
sb:than it	0 10 0 0 0 0 0 -9
sb:than that	0 3 0 -10 6 0 0 0
sb:that	1 -1 10 -8 19 -6 1 -10
sb:that 's	0 1 0 -7 13 0 0 -4
sb:that ,	0 0 -3 0 16 0 0 -11
sb:that <name>	8 0 10 -3 -2 0 1 -8
sb:that <number>	0 -16 1 17 7 0 -2 -15
sb:that <person>	0 3 0 -5 -14 0 6 2
sb:that <quality>	0 20 0 -9 -2 0 0 -12
sb:that <seat>	-1 -8 0 -5 5 2 -4 10
sb:that are	0 15 7 -7 -18 0 0 -2
sb:that begin	0 -20 0 12 0 0 7 0
sb:that both	0 -14 0 10 0 0 0 0
sb:that bring	0 -10 0 0 0 0 0 13
sb:that day	0 -25 -9 15 23 0 0 -7
sb:that everybody	0 9 0 -3 0 0 0 -2
sb:that expire	0 13 0 -13 0 0 0 2
sb:that for	6 5 0 5 6 0 0 -23
sb:that from	0 15 0 -11 0 0 0 -3
sb:that go	0 -15 0 4 11 0 0 0
sb:that had	6 -4 3 4 5 0 0 -19
sb:that he	-7 -3 0 14 0 0 0 -13
sb:that his	0 -11 0 5 -3 0 -4 9
sb:that hold	0 -10 0 11 -1 2 0 -4
sb:that is	-3 0 -3 -12 11 -2 1 5
sb:that it	-5 9 0 -6 3 0 -4 0
sb:that its	0 1 0 8 0 0 0 -16
sb:that keep	0 -18 0 -12 -3 0 0 30
sb:that leave	0 -9 -7 -8 22 0 -3 2
sb:that mr	0 11 0 -3 0 0 0 -7
sb:that of	-2 -12 0 17 0 0 0 0
sb:that on	0 -14 0 6 -2 0 8 0
sb:that reach	0 5 0 -10 6 0 0 0
sb:that run	0 1 0 -12 0 0 0 11
sb:that set	0 13 0 -12 0 0 0 0
sb:that start	0 16 0 -15 0 0 0 0
sb:that talk	0 0 0 10 -2 0 -6 0
sb:that the	0 5 -15 -14 -3 11 -1 15
sb:that there	0 -7 0 11 0 0 0 -1
sb:that they	-1 1 0 0 14 0 -2 -10
sb:that was	0 11 0 -1 0 0 0 -9
sb:that we	0 -13 0 0 7 0 0 7
sb:that were	-2 -14 6 21 -5 0 -1 -4
sb:that will	0 -7 0 10 -1 0 0 0
sb:that would	0 12 0 0 -2 0 0 -7
sb:the "	0 -10 0 5 0 0 0 5
sb:the <day-ahead>	0 0 0 -11 0 0 7 6
sb:the <day-gone>	0 7 0 -15 1 0 0 8
sb:the <level>	3 3 -8 -5 1 0 5 0
sb:the <month-gone>	12 0 0 5 -3 0 0 -14
sb:the <name>	4 7 13 -10 0 0 -1 -3
sb:the <number>	-9 25 14 -25 -18 0 0 5
sb:the <office>	-11 3 1 -7 7 0 -6 0
sb:the <organisation>	12 -14 -8 3 25 -10 -10 -27
sb:the <person>	4 -11 -3 -9 3 4 9 9
sb:the <points>	0 0 0 -5 -5 0 0 12
sb:the <quality>	12 -6 -9 -5 16 0 -17 -6
sb:the <seat>	0 19 14 8 -21 5 -1 -45
sb:the <span>	0 -22 0 -8 -13 0 0 35
sb:the absence	0 0 0 -13 14 0 0 0
sb:the accord	0 17 0 -15 0 0 0 0
sb:the additional	0 3 0 -10 -6 0 0 11
sb:the agreement	-5 11 -3 -11 23 2 -2 -18
sb:the airport	0 0 0 13 -11 0 0 0
sb:the annual	0 -5 0 15 -7 0 0 0
sb:the answer	0 -12 0 8 -1 0 0 6
sb:the app	0 -1 0 0 -3 9 0 0
sb:the arrangement	-6 -1 0 -7 -1 0 0 14
sb:the autumn	0 -2 0 -3 11 0 3 -9
sb:the ban	0 -11 0 10 -3 8 0 -6
sb:the bean	0 -1 0 0 9 0 0 -4
sb:the bloc	0 -2 0 -22 10 0 3 10
sb:the bridge	0 -22 0 26 -2 0 0 0
sb:the budget	0 -2 0 10 0 0 0 -1
sb:the busan	7 -2 0 -9 -1 0 0 6
sb:the calendar	0 11 0 -12 -4 0 0 3
sb:the call	0 0 0 -6 8 0 0 0
sb:the ceasefire	0 -4 0 16 0 0 0 -10
sb:the charge	0 16 -3 -13 7 0 0 -15
sb:the city	0 0 0 10 0 0 0 -6
sb:the clock	0 3 0 -13 -2 0 0 11
sb:the close	0 -2 0 -5 0 0 0 11
sb:the club	0 -4 0 11 0 -3 0 0
sb:the consultation	0 -2 0 -8 12 0 0 -2
sb:the container	0 0 0 9 0 0 0 -8
sb:the contract	0 -3 0 23 -10 0 0 -10
sb:the control	16 0 0 -1 0 0 0 -14
sb:the countermeasure	0 5 0 7 0 0 0 -11
sb:the current	0 -7 0 -11 0 6 -1 15
sb:the custom	0 -7 0 -3 11 0 0 3
sb:the cut	0 15 0 -2 0 0 0 -14
sb:the date	-1 16 0 -7 -17 0 0 0
sb:the day	4 0 0 -15 7 0 0 1
sb:the deadline	0 -16 0 20 -18 16 0 -17
sb:the deal	0 6 0 6 -10 2 0 -6
sb:the decision	0 11 0 8 -20 0 0 0
sb:the decree	0 19 4 0 -10 -4 0 -16
sb:the diet	0 4 0 -11 12 0 0 -6
sb:the difference	0 0 0 0 12 0 0 -13
sb:the dispute	0 -2 0 10 -13 0 0 2
sb:the draft	0 0 0 15 -15 0 0 0
sb:the duty	-3 9 11 -22 -1 0 -2 12
sb:the dáil	0 0 0 10 -6 0 0 0
sb:the emergency	0 -8 -1 8 9 0 0 -8
sb:the employer	0 0 0 11 0 0 0 -10
sb:the exclusion	0 -15 25 -1 -6 0 0 -12
sb:the existing	0 8 0 -8 0 0 0 0
sb:the export	-4 -6 0 17 -10 0 0 4
sb:the extra	0 13 0 3 -2 0 0 -21
sb:the fact	0 10 0 1 0 0 0 -11
sb:the fee	-13 -14 -1 -6 25 0 0 0
sb:the fentanyl	7 12 0 -10 0 0 0 -10
sb:the figure	0 -14 0 4 7 0 0 0
sb:the final	0 -12 0 -17 20 0 0 6
sb:the first	-1 9 0 2 -5 -1 -5 -1
sb:the following	0 17 0 -5 -7 0 0 -6
sb:the former	0 -7 0 1 9 0 0 -1
sb:the four	0 -6 0 1 9 0 0 -4
sb:the freeze	0 0 0 -3 -6 0 0 8
sb:the general	0 15 0 -13 0 0 0 0
sb:the good	0 -10 0 0 0 0 0 9
sb:the great	0 0 0 -11 6 0 0 7
sb:the grid	0 0 0 10 -3 0 0 0
sb:the hague	0 -2 0 10 -5 0 0 0
sb:the harbour	0 0 0 0 -9 0 0 8
sb:the hearing	0 -6 0 9 -1 0 0 0
sb:the higher	-1 10 0 -16 -3 0 0 9
sb:the holiday	0 -1 0 11 0 0 0 -7
sb:the house	0 1 0 11 -5 0 0 -7
sb:the increase	0 19 0 -19 2 0 0 0
sb:the island	0 -2 0 14 0 0 0 -10
sb:the judge	0 8 0 2 -8 0 0 -1
sb:the judgment	0 6 0 -9 1 0 0 0
sb:the last	0 -6 0 0 11 -1 0 -2
sb:the law	0 12 0 -4 -9 0 0 0
sb:the leader	0 -6 0 10 -6 -2 6 0
sb:the letter	-3 -3 0 -3 -2 0 0 16
sb:the lower	0 0 0 11 3 0 -2 -12
sb:the main	9 0 0 -6 0 0 0 0
sb:the matter	0 -11 0 1 0 0 -2 7
sb:the mediator	0 0 0 20 -10 0 -2 -5
sb:the member	0 3 0 -10 9 0 0 -1
sb:the minute	0 -10 0 0 5 0 0 1
sb:the morning	0 -11 0 12 0 0 0 0
sb:the mutual	0 9 0 -3 0 0 0 0
sb:the new	0 12 -4 -12 -4 4 -1 1
sb:the next	0 -19 0 20 0 0 0 -4
sb:the night	0 -8 0 14 0 0 0 -6
sb:the northern	0 -4 0 19 -3 0 0 -12
sb:the offer	0 -1 0 -7 14 0 0 -4
sb:the old	0 8 -1 -12 5 0 4 0
sb:the one	2 -7 0 -18 -7 0 -2 29
sb:the operator	0 -1 0 20 -11 0 0 -5
sb:the order	-3 -1 0 -13 0 4 0 19
sb:the other	6 -3 -3 -14 0 0 7 10
sb:the pact	0 -7 0 -8 15 0 0 0
sb:the paper	0 2 0 -7 -11 0 0 16
sb:the parish	0 -7 0 11 0 0 0 -3
sb:the party	0 -7 0 17 -14 5 9 -18
sb:the pause	-8 25 0 -17 -3 0 5 -6
sb:the peace	0 0 0 18 0 0 0 -13
sb:the pen	0 8 0 -1 -5 0 0 0
sb:the plan	0 18 0 -11 0 5 0 -12
sb:the port	0 15 6 -17 -1 0 0 -4
sb:the power	0 0 0 -20 19 0 0 0
sb:the present	-1 -1 -2 -1 -16 4 0 9
sb:the president	0 0 0 10 0 0 0 0
sb:the press	0 -7 0 1 -9 0 0 13
sb:the price	0 -7 0 19 -3 0 0 -6
sb:the proclamation	0 -10 0 0 18 0 0 -9
sb:the protocol	0 -4 0 -12 20 0 0 -1
sb:the quota	0 17 0 -13 0 0 0 -1
sb:the railway	0 0 0 8 0 0 0 -7
sb:the reason	0 -7 0 13 0 0 0 -4
sb:the reciprocal	0 -13 0 16 -4 0 0 0
sb:the reduce	0 -7 0 17 -7 0 0 -1
sb:the reduction	0 7 0 -13 -7 0 0 13
sb:the register	0 -2 0 16 -14 0 0 0
sb:the renewal	0 0 2 -15 -9 0 0 19
sb:the republic	0 1 0 -14 0 0 0 13
sb:the rest	0 24 0 -9 -16 0 4 -9
sb:the result	0 -8 0 13 -1 0 -1 0
sb:the review	0 -2 0 -13 17 0 0 0
sb:the right	0 -6 0 0 -8 0 0 14
sb:the river	0 -2 0 11 0 0 0 -5
sb:the road	0 -4 0 8 -9 0 0 4
sb:the room	0 0 0 14 0 0 0 -14
sb:the rule	31 -12 0 0 -10 0 0 -13
sb:the safeguard	0 28 0 -16 0 0 0 -14
sb:the sale	0 -1 0 -1 -6 12 0 -1
sb:the same	-6 12 4 -11 -3 0 0 4
sb:the say	0 1 0 -18 9 0 0 8
sb:the season	0 -4 0 9 0 0 0 -2
sb:the second	-1 12 -1 0 -5 0 -2 -1
sb:the section	0 0 8 0 0 0 0 -9
sb:the ship	0 -9 0 10 -3 0 0 1
sb:the signature	0 0 0 17 -16 0 0 0
sb:the so	5 0 0 5 0 0 0 -10
sb:the special	0 14 0 0 0 0 0 -15
sb:the start	0 4 8 -9 -1 0 0 0
sb:the state	0 -1 0 9 -7 0 0 0
sb:the stay	12 8 0 -18 -7 0 0 5
sb:the steel	0 8 9 -14 0 0 0 -1
sb:the strike	0 -6 0 16 0 0 0 -6
sb:the summer	0 -7 0 19 -8 0 0 -5
sb:the summit	0 -9 0 12 0 0 0 0
sb:the surcharge	0 46 0 -18 -16 0 0 -31
sb:the suspend	0 -5 0 0 0 0 0 8
sb:the suspension	9 -7 -9 -15 16 0 0 2
sb:the table	0 3 0 17 -20 4 0 -8
sb:the tax	0 -9 0 -8 8 0 0 9
sb:the term	-1 -4 0 -12 -1 0 6 15
sb:the thing	0 -2 0 -8 0 2 0 9
sb:the third	0 -18 0 6 -16 0 0 22
sb:the threat	0 -27 0 26 0 0 1 0
sb:the three	0 0 0 -2 10 0 0 -3
sb:the time	0 13 0 -22 -4 0 -3 18
sb:the top	0 -11 0 14 0 0 0 0
sb:the town	0 0 0 21 -3 0 -2 -14
sb:the trade	0 8 0 -8 4 0 0 0
sb:the transaction	0 0 0 -6 0 9 0 0
sb:the transfer	0 -1 0 15 -1 0 0 -9
sb:the treaty	0 1 0 -14 6 0 0 7
sb:the trial	0 -2 0 11 0 0 0 -8
sb:the truce	-9 -2 -17 -4 -2 -10 -8 19
sb:the two	-7 -13 -8 -7 0 -5 9 20
sb:the understanding	0 0 0 -7 0 0 0 11
sb:the upper	0 -3 0 22 -6 0 0 -15
sb:the vote	-3 -6 0 -8 20 0 0 -6
sb:the wall	0 6 0 -9 0 0 0 3
sb:the water	0 5 -2 -9 6 0 0 0
sb:the week	0 -10 0 7 3 0 0 -2
sb:the winter	0 -14 0 16 -4 0 0 0
sb:the world	0 7 0 -12 -5 0 0 6
sb:their	0 3 -11 6 -13 -5 14 -6
sb:their <office>	0 1 0 -7 -8 0 16 -5
sb:their <organisation>	0 0 0 15 0 0 0 -11
sb:their dispute	0 9 0 -8 0 0 0 0
sb:their duty	0 -9 0 -4 0 0 0 16
sb:their good	0 13 0 -10 0 0 0 0
sb:their own	6 5 4 -14 -4 0 0 0
sb:their second	0 -3 0 6 0 0 7 -11
sb:their tariff	0 -4 0 -3 -2 0 0 12
sb:their third	0 18 0 -17 0 0 0 0
sb:them	0 26 1 -17 6 -5 14 -23
sb:them ,	0 -5 0 4 18 0 0 -18
sb:them and	0 9 0 -11 0 0 0 2
sb:them to	0 2 0 -10 0 0 8 0
sb:themselve	3 0 0 -15 -3 0 14 0
sb:then	-4 19 -2 -14 -5 0 0 3
sb:then a	0 10 0 -8 0 0 0 0
sb:then it	0 -14 0 0 3 0 0 10
sb:then the	0 14 0 -8 -3 0 0 -1
sb:then to	0 -2 0 9 0 0 0 -5
sb:there	-12 2 -7 6 0 0 -5 1
sb:there 's	0 15 0 -13 -1 0 -6 5
sb:there from	0 11 0 -9 0 0 0 0
sb:there is	-1 -1 0 4 10 -1 0 -8
sb:there on	0 -2 0 14 -3 0 0 -5
sb:there will	0 -8 0 14 -4 0 -2 0
sb:there would	0 18 0 -16 0 0 0 -2
sb:therefore	0 -11 0 5 -6 0 0 11
sb:therefore end	0 -3 0 -8 0 0 0 14
sb:they	-1 -8 19 -2 -12 -14 15 1
sb:they agree	0 0 0 2 -10 0 -1 9
sb:they arrive	0 4 0 -8 7 0 -5 0
sb:they do	0 -10 0 13 -1 0 3 -7
sb:they end	0 -4 5 -4 12 0 0 -10
sb:they go	0 -1 0 10 0 0 0 -4
sb:they have	-3 9 5 0 -20 0 4 0
sb:they meet	0 -4 0 -5 -8 0 1 12
sb:they now	0 5 10 -6 0 0 0 -9
sb:they pay	0 3 0 3 5 0 0 -11
sb:they remain	0 -2 0 0 11 0 0 -5
sb:they sit	0 -4 0 10 0 0 0 0
sb:they stay	0 0 -1 -6 -4 0 0 12
sb:they take	1 -3 0 -7 -1 0 0 11
sb:they vote	0 0 0 -11 7 0 0 3
sb:they were	0 6 5 7 -7 0 0 -15
sb:they will	-1 -5 3 17 -3 0 -1 -9
sb:they're	0 -15 0 2 5 0 0 8
sb:thi	-4 15 -8 -10 -8 2 0 6
sb:thi month	0 -6 0 0 0 0 0 9
sb:thi one	0 8 0 -14 0 0 0 8
sb:thi was	0 0 0 9 -1 0 0 -7
sb:thi year	0 -1 0 10 -2 0 1 -6
sb:thing	0 -1 0 -8 0 1 0 6
sb:thing ,	0 -1 1 -9 -1 0 0 10
sb:third	-6 0 0 -8 -1 -1 2 22
sb:those	1 11 2 -20 1 0 -2 3
sb:those on	0 8 0 0 0 0 0 -10
sb:those who	0 -7 0 9 -11 0 0 7
sb:thousand	0 0 0 10 -8 0 0 0
sb:thread	0 -1 0 -5 -1 0 0 10
sb:thread ,	0 0 0 -12 0 0 0 13
sb:threat	-1 -12 0 23 -7 0 0 -2
sb:threat of	-1 -9 0 22 -6 0 0 -4
sb:threaten <number>	0 -24 0 24 0 0 0 0
sb:threaten an	0 -17 0 19 0 0 0 0
sb:threaten in	0 -5 0 10 0 0 0 -1
sb:threaten the	0 -4 0 -9 8 0 3 3
sb:three	3 7 -2 10 -15 1 -2 -11
sb:three ,	0 11 0 -3 0 0 0 -4
sb:through	-5 -16 6 -9 9 0 -1 19
sb:through it	0 10 0 -2 0 0 0 -6
sb:through the	0 0 0 -5 -5 0 0 11
sb:thu	0 -4 0 -2 -3 0 0 11
sb:thursday	0 -8 0 10 4 0 0 -6
sb:thursday ,	0 -12 0 8 6 0 0 -4
sb:ticket	0 -12 0 19 0 0 0 -3
sb:tie	0 0 0 -5 10 0 0 0
sb:tiktok	-6 -15 0 -8 -14 34 0 -11
sb:tiktok 's	0 0 0 -10 0 13 0 0
sb:tiktok ,	0 -3 0 -9 -6 23 0 -5
sb:till	7 -26 0 -4 -10 5 0 17
sb:till the	0 -2 0 -8 0 0 0 13
sb:timber	0 13 0 -10 -7 0 0 3
sb:time :	0 5 0 -19 0 0 0 16
sb:time being	0 -9 0 0 0 0 0 10
sb:time in	0 12 0 -9 0 0 0 0
sb:time on	0 0 0 -10 8 0 0 1
sb:time until	0 5 0 1 2 0 7 -20
sb:tin	8 -4 0 6 0 0 0 -9
sb:to	0 -4 -11 -2 0 7 9 4
sb:to ,	0 10 0 -7 0 0 0 0
sb:to -	-2 12 0 0 -9 0 0 0
sb:to <day-ahead>	-11 -7 0 16 5 0 0 -6
sb:to <name>	11 -9 0 -8 17 3 -1 -9
sb:to <number>	0 13 0 -25 5 0 -6 10
sb:to <person>	0 1 0 -16 0 0 13 5
sb:to <seat>	0 -27 0 2 -15 -1 4 22
sb:to <span>	0 13 0 0 0 0 0 -10
sb:to a	0 4 0 11 -15 5 0 -13
sb:to about	0 11 0 -5 0 0 0 -1
sb:to add	1 10 0 -9 0 0 0 0
sb:to agree	0 -3 0 -22 7 0 16 0
sb:to and	0 -7 9 -3 -2 0 0 3
sb:to approve	0 4 0 -10 11 0 0 0
sb:to begin	-2 -4 0 2 -13 0 7 8
sb:to carry	0 -2 0 -8 0 0 0 13
sb:to close	0 0 0 -1 -6 12 0 -1
sb:to come	0 -15 0 11 7 0 0 0
sb:to complete	0 0 0 -4 -10 0 0 14
sb:to conclude	0 -7 0 -11 3 0 13 0
sb:to confirm	0 -4 0 13 -2 -1 0 0
sb:to decide	0 -11 0 0 9 0 0 0
sb:to discuss	0 -2 0 12 -3 0 0 -2
sb:to do	-1 -10 0 4 11 0 4 -9
sb:to end	4 -17 -6 10 -1 -2 7 0
sb:to enter	4 14 0 -14 -6 0 0 0
sb:to expire	-1 1 1 -10 -1 0 0 8
sb:to extend	0 -5 0 19 -5 0 0 -11
sb:to follow	0 -1 0 14 -7 0 0 -3
sb:to four	0 10 0 -11 1 0 0 0
sb:to freeze	0 -2 0 -4 0 0 0 9
sb:to give	0 -3 0 -3 11 0 0 0
sb:to go	0 -2 0 -11 0 7 -2 18
sb:to good	13 1 0 0 -1 0 0 -15
sb:to happen	0 -1 0 -17 19 0 0 0
sb:to have	0 0 2 -14 4 0 -1 15
sb:to hear	0 0 0 -8 10 0 0 0
sb:to hold	0 -15 0 5 -6 0 0 8
sb:to invest	0 -4 0 16 -5 0 0 0
sb:to it	0 -2 0 -8 15 0 0 -5
sb:to its	0 0 0 12 -1 0 0 -7
sb:to know	0 0 0 -16 1 0 0 11
sb:to lapse	0 -5 12 -4 -5 0 0 0
sb:to last	0 1 0 10 -9 0 -3 -6
sb:to leave	0 -19 0 14 -6 0 -2 11
sb:to let	0 -15 0 16 -3 0 0 0
sb:to lower	0 -5 0 -4 17 0 0 -2
sb:to make	0 9 0 -13 0 0 0 4
sb:to meet	0 0 0 6 -13 5 -2 0
sb:to midnight	0 -5 0 -11 3 0 0 11
sb:to open	0 -5 0 -3 12 0 0 0
sb:to prolong	0 0 -4 0 -10 0 4 6
sb:to publish	0 5 0 -8 0 0 0 3
sb:to put	-2 9 0 -14 0 0 0 9
sb:to raise	0 16 0 -11 -5 0 0 -1
sb:to ratify	0 -5 0 10 0 0 0 -9
sb:to replace	0 17 0 -9 0 0 0 -4
sb:to rise	0 -17 0 18 0 0 0 0
sb:to say	0 -10 0 8 -3 0 0 1
sb:to see	0 -8 0 10 -1 0 0 -2
sb:to sell	0 -1 0 -3 0 10 0 0
sb:to ship	0 -2 0 -2 -3 0 0 9
sb:to sign	0 -9 0 16 4 -4 -6 -7
sb:to start	2 -2 0 7 4 0 0 -12
sb:to stop	0 13 0 -12 3 0 0 -6
sb:to suspend	1 17 0 -10 -3 0 0 -4
sb:to take	0 -12 0 17 -9 0 -2 3
sb:to talk	0 -2 0 -6 0 0 0 14
sb:to that	0 -8 0 10 0 0 0 0
sb:to their	0 13 0 -16 0 0 0 4
sb:to those	0 0 0 -13 0 0 0 13
sb:to where	0 15 0 -9 0 0 0 -4
sb:together with	-5 13 0 -1 -3 0 0 0
sb:toll	0 -13 0 15 -4 0 0 0
sb:toll on	0 -9 0 8 0 0 0 1
sb:tomatoe	0 -11 0 0 0 0 0 8
sb:ton	0 -4 0 -3 12 0 0 -2
sb:tonnage	0 -2 0 -11 19 0 0 -5
sb:tonne	0 8 0 -8 0 0 0 0
sb:too	0 -10 0 4 13 0 0 -8
sb:too ,	0 -8 0 3 14 0 0 -8
sb:top of	-5 9 0 -15 10 0 0 0
sb:tour	0 -7 0 8 0 0 0 0
sb:toward	0 2 0 -9 0 0 0 8
sb:town	0 6 0 18 -5 0 -2 -19
sb:tractor	0 0 0 -2 -8 0 0 10
sb:trade	0 -9 0 1 9 2 -1 0
sb:trade agreement	0 -9 0 0 5 0 0 4
sb:trade deal	0 -19 0 10 -3 0 4 8
sb:trade truce	0 0 0 -10 0 0 0 13
sb:train	0 -8 0 12 0 0 0 0
sb:tram	0 0 0 7 5 0 0 -12
sb:transaction	1 0 0 -8 0 9 0 0
sb:transcript	0 10 0 -17 0 0 0 8
sb:transcript ,	0 11 0 -10 0 0 0 0
sb:transfer	0 -3 -2 20 -1 0 0 -9
sb:transfer window	0 -1 0 11 0 0 0 -6
sb:transport	-2 0 0 7 8 0 0 -12
sb:travel	0 -5 0 17 -4 0 0 0
sb:travel to	0 -2 0 13 -3 0 0 0
sb:treatment	0 3 9 0 0 0 0 -11
sb:treaty	0 -13 0 -1 -5 0 10 7
sb:treaty by	0 -9 0 3 -8 0 4 2
sb:trial	0 -5 0 11 0 0 0 -4
sb:trip	0 -1 0 12 -4 0 0 -1
sb:tromsø	0 -11 0 1 0 0 0 9
sb:truce	-19 -4 -29 9 -26 -21 -2 18
sb:truce ,	3 -12 -2 20 -13 0 0 -5
sb:truce :	0 -9 0 9 -3 0 0 1
sb:truce agree	8 0 0 0 0 0 0 -8
sb:truce at	0 0 0 12 0 0 0 -11
sb:truce begin	0 7 0 -13 0 0 0 4
sb:truce between	0 0 0 4 -14 0 0 2
sb:truce end	0 3 0 1 -10 0 0 2
sb:truce expire	0 -14 0 -1 0 0 0 12
sb:truce for	0 -5 0 11 0 0 0 -4
sb:truce from	0 -12 0 11 0 0 0 0
sb:truce go	0 4 0 -19 0 0 0 11
sb:truce has	0 -10 0 0 -2 0 0 10
sb:truce in	0 1 0 -9 -1 0 0 9
sb:truce is	0 21 0 -28 1 0 4 2
sb:truce itself	0 0 0 -19 0 0 0 22
sb:truce lapse	0 5 0 7 0 0 0 -13
sb:truce last	0 0 0 -11 0 0 0 12
sb:truce of	-9 7 0 4 -16 0 0 0
sb:truce over	0 0 0 -14 0 0 0 16
sb:truce run	0 -1 0 18 -6 0 0 -11
sb:truce that	-1 -11 0 0 -10 0 0 16
sb:truce to	0 12 0 -12 4 0 0 2
sb:truce under	0 -5 0 -1 0 0 0 9
sb:truce was	0 -7 0 -5 0 0 0 11
sb:truce will	0 0 0 -10 0 0 0 15
sb:truce with	-5 -16 0 10 0 0 0 1
sb:truce would	0 16 0 -30 5 0 0 14
sb:trump announce	0 11 0 -10 0 0 0 0
sb:try	0 -6 0 0 10 0 0 -7
sb:try again	0 -4 0 -1 11 0 0 -5
sb:tue	0 0 0 11 0 0 0 -8
sb:tuna	0 -12 0 1 -4 0 0 18
sb:twice	0 -14 0 12 -1 0 0 0
sb:two	-15 1 -17 7 -12 -15 3 8
sb:two ,	0 10 0 -21 0 0 0 16
sb:two <office>	0 3 0 -15 0 0 0 14
sb:two country	0 -19 0 2 -6 0 0 12
sb:two date	0 14 -3 0 4 -1 0 -15
sb:two government	0 0 0 -17 -3 0 2 17
sb:two leader	0 2 0 -10 0 0 0 7
sb:two meet	0 0 0 10 -4 0 0 -1
sb:two party	0 10 0 -2 0 0 -2 -1
sb:two president	0 -11 0 -13 10 0 0 15
sb:two round	0 0 0 11 0 0 0 -9
sb:two side	0 2 0 4 -15 0 5 -3
sb:two step	0 19 0 -16 0 0 0 -4
sb:under	0 -17 23 3 4 0 -7 1
sb:under <quality>	0 4 0 9 -1 0 0 -12
sb:under a	0 -20 0 0 -2 0 0 22
sb:under an	0 6 0 2 -6 7 0 -11
sb:under it	0 10 0 -27 -1 0 0 19
sb:under sanction	0 0 0 -6 11 0 0 -2
sb:under section	0 -1 0 1 10 0 0 -10
sb:under the	9 -7 7 4 -9 0 3 -3
sb:under which	-5 -14 4 14 -6 0 0 3
sb:understanding	0 -2 0 -8 -2 0 4 11
sb:union	0 0 0 19 -5 0 0 -17
sb:unlawful	0 11 0 -4 -2 0 0 -2
sb:unless	8 -5 -6 -10 5 1 -2 5
sb:unless <name>	0 -13 0 -10 14 0 0 7
sb:unless <seat>	0 22 0 -12 -6 0 -2 -5
sb:unless the	0 -8 0 13 -6 0 0 0
sb:until	-7 -11 9 -9 2 0 2 11
sb:until <day-ahead>	-3 0 -1 9 -12 0 0 3
sb:until <day-gone>	0 -3 1 15 5 0 0 -21
sb:until <number>	-3 0 -10 -5 5 0 0 7
sb:until early	0 8 0 -8 0 0 0 0
sb:until then	0 2 0 -13 0 0 0 11
sb:up	-6 -18 1 4 6 -4 5 11
sb:up <level>	0 -14 0 20 -6 0 0 0
sb:up by	0 -10 0 25 -9 0 0 -7
sb:up for	0 -3 0 -11 14 0 0 0
sb:up from	0 19 0 -14 0 0 0 -5
sb:up to	0 -19 5 0 5 0 0 12
sb:updated	0 -10 0 16 0 0 0 -6
sb:upon	0 -12 0 8 -3 0 0 8
sb:upper	0 0 0 21 -6 0 0 -15
sb:us	-2 -7 -1 -2 5 0 -6 11
sb:use the	0 1 0 -12 9 0 0 0
sb:used	0 -5 0 -5 18 0 0 -9
sb:used from	0 -8 0 -2 10 0 0 0
sb:usmca	0 0 0 -18 18 0 0 0
sb:valid	-2 -4 1 -3 0 0 -2 13
sb:valid for	0 9 0 -12 0 0 0 2
sb:valid until	-1 -2 1 0 -8 0 0 10
sb:validity	0 -2 0 -11 8 0 0 5
sb:value	0 13 -6 -6 0 0 0 0
sb:vancouver	0 0 0 11 0 0 0 -11
sb:vanilla	0 14 0 -9 0 0 0 -4
sb:vehicle	0 -13 0 3 4 0 0 5
sb:version of	0 10 0 -3 0 0 0 -5
sb:vessel	-3 -8 0 2 15 0 0 -6
sb:vessel that	0 -3 0 -2 10 0 0 -2
sb:vice	0 -7 0 14 0 0 0 -6
sb:vice premier	0 -6 0 12 0 0 0 -5
sb:video	0 -10 0 17 -13 0 0 3
sb:village	0 0 0 10 0 0 0 -6
sb:visit	0 -22 0 26 -1 -2 0 -1
sb:visit to	0 -1 0 9 -1 0 0 0
sb:vote	-7 0 -3 -4 21 -3 -3 -23
sb:vote ,	0 0 0 -12 13 0 0 0
sb:vote before	0 10 0 -5 -2 0 0 0
sb:vote in	0 7 0 6 -10 0 0 -4
sb:vote on	0 -31 0 2 16 0 0 -11
sb:wage	0 0 0 11 0 0 0 -6
sb:waive	0 0 9 4 -9 0 0 -3
sb:walk	0 -5 0 13 0 0 0 -7
sb:walkout	0 -6 0 16 0 0 0 -7
sb:wall	0 8 0 -10 0 0 0 3
sb:want	0 -10 0 11 -4 -2 7 -6
sb:want the	0 0 0 24 0 0 -2 -20
sb:want to	0 0 0 -5 -12 0 1 12
sb:war	0 -6 0 20 0 0 0 -8
sb:war of	0 0 0 10 0 0 0 -10
sb:warehouse	0 12 0 -7 -1 0 0 -1
sb:warn	1 12 0 -27 11 0 0 0
sb:warn that	0 8 0 -16 9 0 0 -1
sb:was	-4 -8 -19 6 2 -7 23 0
sb:was ,	0 -10 0 9 -1 0 0 0
sb:was <number>	0 -7 0 20 5 0 0 -20
sb:was a	0 9 0 5 -9 0 0 -7
sb:was about	0 -1 0 -9 0 0 8 3
sb:was agree	0 -9 0 0 -3 0 4 7
sb:was already	0 9 0 -8 0 0 0 0
sb:was bring	0 10 0 -10 0 0 0 0
sb:was conclude	0 0 0 15 0 0 0 -10
sb:was due	0 -17 0 15 0 0 0 0
sb:was expect	0 0 0 -11 10 0 0 1
sb:was go	0 -9 0 9 0 0 0 0
sb:was loaded	0 1 0 -15 17 0 0 0
sb:was make	0 -8 0 -4 0 0 0 16
sb:was no	0 4 0 -13 4 0 5 0
sb:was on	0 -6 0 -7 17 0 0 -3
sb:was prolong	0 -1 -1 -10 15 0 0 0
sb:was sign	0 -17 0 19 0 0 0 0
sb:was suspend	-2 15 0 -7 0 0 0 -1
sb:was to	-5 -37 -2 30 -15 3 13 -6
sb:water	-4 9 -4 11 -1 0 0 -19
sb:water and	0 -4 0 23 -9 0 0 -11
sb:water on	0 -2 0 11 0 0 0 -8
sb:water tariff	-1 -15 0 20 -1 0 0 0
sb:way	2 -13 0 -8 12 0 2 11
sb:way ,	0 -9 0 9 0 0 0 0
sb:we	-8 -13 0 20 -6 -11 0 3
sb:we expect	0 0 0 5 -10 0 0 4
sb:we had	0 -1 0 -3 0 0 0 9
sb:we have	-5 17 0 -11 -1 -3 6 0
sb:we hear	0 11 0 -9 -1 0 0 0
sb:we shall	0 -11 0 -3 11 -2 0 9
sb:we want	0 0 0 -9 10 0 0 0
sb:we will	0 -4 0 12 -1 0 0 -3
sb:we write	-4 -24 0 31 0 0 0 -5
sb:we'll	0 -8 0 16 -12 0 -1 2
sb:webinar	0 -1 0 10 -5 0 0 0
sb:week	-4 -15 0 -2 11 2 -6 12
sb:week ahead	0 -2 0 9 0 0 0 -4
sb:week of	0 -6 0 15 -3 0 0 -1
sb:week that	0 -1 0 0 11 0 -1 -8
sb:week to	0 5 0 -11 -4 5 0 5
sb:weekly	0 -10 0 -16 0 0 0 25
sb:were	-11 -7 6 20 -5 1 -7 -13
sb:were agree	0 -1 0 -6 0 0 0 10
sb:were due	0 0 -6 13 -5 0 0 0
sb:were not	0 -2 0 -11 10 0 0 4
sb:were on	0 -7 0 -4 15 0 0 -2
sb:were still	0 13 0 -11 0 0 0 0
sb:were suspend	-3 0 0 21 0 0 0 -16
sb:were tell	0 9 0 -8 0 0 0 0
sb:were to	-13 -15 6 16 -12 0 0 8
sb:what	-4 8 6 -12 -2 0 -15 9
sb:what <name>	0 -3 0 9 0 0 0 -4
sb:what <person>	0 20 0 -23 0 0 0 7
sb:what <seat>	0 -11 0 15 -2 0 0 0
sb:what apply	8 -9 0 0 0 0 0 0
sb:what become	-2 -1 0 -7 1 0 0 9
sb:what change	0 11 8 -13 -4 0 0 -3
sb:what had	0 0 0 -1 9 0 0 -5
sb:what hang	0 9 8 -15 -6 0 0 3
sb:what happen	4 6 -2 0 -15 0 0 0
sb:what has	0 -8 0 1 11 0 0 -6
sb:what he	0 -8 0 -7 0 0 0 14
sb:what i	0 9 0 -2 0 0 0 -6
sb:what if	0 -16 0 20 -1 0 0 0
sb:what is	0 0 0 2 9 0 0 -11
sb:what our	0 -4 0 9 0 0 0 -3
sb:what the	0 -7 0 9 -10 0 0 9
sb:what they	0 -21 0 15 2 0 0 4
sb:what you	0 -9 0 1 6 0 0 0
sb:whatever	2 0 0 -4 10 0 0 -9
sb:wheat	0 0 0 11 0 0 0 -10
sb:when	6 10 -1 -6 5 -2 0 -11
sb:when :	0 8 0 -10 0 0 0 0
sb:when he	0 12 0 -13 0 0 0 0
sb:when it	0 0 0 10 0 0 0 -8
sb:when the	2 5 0 0 2 0 0 -11
sb:when they	0 -2 0 -8 0 0 2 10
sb:where the	0 -5 0 12 -2 0 0 -6
sb:where they	0 2 0 -12 0 0 0 10
sb:whether	0 2 0 1 -17 0 0 7
sb:whether the	0 -2 0 13 0 0 0 -8
sb:which	-7 -5 13 -5 0 10 -13 6
sb:which ,	0 10 0 -9 0 0 0 0
sb:which <level>	0 9 0 -8 0 0 0 0
sb:which <name>	-1 12 0 -1 -16 0 0 6
sb:which <person>	0 10 0 -10 10 0 0 -10
sb:which <quality>	2 -4 0 -7 0 0 0 14
sb:which a	0 -14 0 14 -1 0 0 0
sb:which are	8 0 0 0 4 0 0 -13
sb:which begin	0 -21 0 -14 10 0 0 19
sb:which both	0 -7 0 9 0 0 0 -2
sb:which get	0 -4 0 10 0 0 0 0
sb:which has	0 4 5 16 -17 4 -2 -16
sb:which have	0 3 0 -15 11 0 0 0
sb:which it	0 5 3 -8 -16 0 0 15
sb:which sign	0 10 0 -9 0 0 0 0
sb:which sit	0 0 0 11 -10 0 0 0
sb:which the	-1 -21 1 7 7 0 6 -4
sb:which was	4 -1 0 16 -9 0 0 -12
sb:which were	-11 17 0 -4 -7 0 0 2
sb:which will	0 -1 0 -17 12 0 0 6
sb:which would	6 13 0 -16 -9 4 0 5
sb:whisky	0 -1 0 -9 0 0 0 12
sb:who	-5 -6 0 14 -8 0 3 -6
sb:who have	0 0 0 10 0 0 0 -4
sb:who hold	0 0 0 -11 0 0 0 11
sb:who is	0 4 0 -11 1 0 0 2
sb:who on	0 19 0 -12 0 0 0 -7
sb:who pay	0 3 0 -19 22 0 0 -5
sb:who say	0 11 0 -10 0 0 0 0
sb:who ship	0 -5 0 10 -1 0 0 0
sb:who want	0 0 0 14 -7 0 0 -1
sb:whoever	0 0 0 3 -11 0 -2 7
sb:whoever want	0 0 0 13 -8 0 -1 0
sb:whole world	0 -10 0 5 2 0 0 0
sb:whose	-1 2 0 -11 1 8 0 4
sb:why	0 -7 0 -4 -3 0 0 16
sb:widely	0 -11 0 12 0 0 0 0
sb:will	-10 -1 -2 16 -4 -5 -12 -6
sb:will apply	0 13 0 -22 0 0 0 8
sb:will be	-2 4 -1 0 -12 0 -10 14
sb:will bear	0 8 0 -11 0 0 0 2
sb:will cost	0 -2 0 6 3 0 0 -9
sb:will cut	0 10 0 -7 0 0 0 0
sb:will discuss	0 0 0 15 -7 0 0 -2
sb:will do	0 -15 0 3 11 0 0 -7
sb:will end	0 10 0 -4 -5 0 0 0
sb:will follow	0 8 0 8 -12 0 0 -8
sb:will go	0 7 9 -7 -8 0 0 -1
sb:will hear	0 -6 0 11 -5 0 0 0
sb:will hold	0 2 0 -15 6 0 0 5
sb:will leave	0 -11 0 10 0 0 0 0
sb:will let	6 0 0 -14 -1 0 0 11
sb:will look	0 0 0 -15 17 0 0 0
sb:will meet	0 2 0 -3 -9 0 8 0
sb:will not	0 -36 0 36 0 0 0 0
sb:will now	0 -5 0 19 -6 0 0 -10
sb:will publish	0 -7 0 9 0 0 0 0
sb:will put	0 -11 0 5 0 0 0 7
sb:will rise	0 12 0 -5 -4 0 0 0
sb:will run	0 4 0 -12 3 0 0 7
sb:will speak	0 -3 0 10 0 0 0 0
sb:will stay	0 0 0 10 6 0 0 -18
sb:will stop	0 11 0 -5 0 0 0 -2
sb:will talk	0 -3 0 11 -2 0 0 -1
sb:will thu	0 0 0 -9 0 0 0 11
sb:will try	0 -4 0 10 0 0 0 -4
sb:window	0 -14 0 0 13 0 7 -12
sb:wine	-1 -20 10 0 -1 0 0 13
sb:winter	0 -16 0 26 -5 0 0 -5
sb:winter ,	0 -13 0 6 0 0 0 5
sb:wire	0 0 0 14 2 0 0 -22
sb:with	-7 1 5 -5 -11 -3 19 0
sb:with <level>	0 15 0 -15 0 0 0 0
sb:with <name>	-8 -23 -8 3 2 -3 4 15
sb:with <number>	0 5 0 -20 -2 0 13 5
sb:with <seat>	0 4 0 -25 -14 0 2 35
sb:with a	-2 16 0 -3 0 0 6 -14
sb:with effect	0 -6 0 10 0 0 0 0
sb:with its	0 6 0 4 0 0 0 -12
sb:with the	5 7 6 -6 1 0 3 -16
sb:with two	0 -4 0 10 0 0 0 -1
sb:withdraw the	-2 -12 0 10 -1 0 0 6
sb:without	-1 6 3 -13 0 0 6 2
sb:without a	0 -3 0 -1 -8 1 -3 13
sb:without the	0 -4 6 8 0 0 0 -10
sb:witnesse	0 0 0 -12 15 0 0 0
sb:won't	0 0 0 3 -10 0 0 6
sb:wood	0 12 0 0 -2 0 0 -6
sb:wool	0 10 0 -7 0 0 0 -1
sb:word	0 0 0 -18 20 0 0 0
sb:word on	0 11 0 -11 0 0 0 0
sb:worker	0 -5 0 16 -7 0 0 -2
sb:working	0 0 0 16 0 0 0 -13
sb:worldwide	0 15 0 -8 0 0 0 -5
sb:worldwide surcharge	0 14 0 -8 0 0 0 -4
sb:worth	-7 2 0 6 -15 2 0 0
sb:worth <money>	-5 11 0 -1 -11 2 0 -2
sb:worth of	0 -17 0 18 0 0 0 0
sb:would	3 4 -16 -9 -8 10 4 10
sb:would ,	0 0 0 -8 9 0 0 0
sb:would again	0 4 0 -11 0 0 0 7
sb:would answer	0 0 0 5 -8 0 6 0
sb:would be	0 18 -5 -11 -26 0 -5 14
sb:would begin	-2 10 0 -6 0 0 0 -2
sb:would carry	0 0 0 -18 0 0 0 20
sb:would come	0 -1 0 -9 0 0 0 14
sb:would decide	0 0 0 -10 13 0 0 0
sb:would do	0 -6 0 15 -3 0 0 -4
sb:would end	0 15 0 -5 5 0 0 -9
sb:would follow	0 -7 0 4 10 0 0 -11
sb:would go	0 15 0 1 -1 0 0 -21
sb:would have	7 -28 -7 14 6 3 -4 0
sb:would impose	5 -2 0 -13 10 0 0 0
sb:would last	0 13 0 -16 0 0 0 2
sb:would like	1 -4 0 -3 -14 1 4 8
sb:would meet	0 0 0 -10 10 0 0 0
sb:would not	0 -8 0 16 -5 0 0 -5
sb:would otherwise	0 -19 0 11 -1 0 0 7
sb:would prolong	0 -10 0 0 0 0 0 8
sb:would raise	0 16 0 -14 0 0 0 -1
sb:would run	0 5 0 -18 -1 5 0 13
sb:would stay	0 0 0 -7 0 0 0 10
sb:write	-3 -13 3 2 19 6 -7 -8
sb:write comment	0 0 0 -6 10 0 0 0
sb:write that	-1 0 0 4 8 0 0 -9
sb:wrong	0 5 0 -9 2 0 0 1
sb:yarn	0 -13 0 6 -3 0 4 4
sb:year	-2 -17 0 0 11 0 0 0
sb:year 's	0 0 0 17 -7 0 0 -9
sb:year ,	4 -12 8 -15 10 3 1 -2
sb:year ;	0 0 0 -8 9 0 0 0
sb:year to	0 -4 0 10 0 0 0 -3
sb:yes	0 -4 0 -2 -14 8 0 9
sb:yes ,	0 -2 0 0 -11 8 0 1
sb:yet	0 -20 0 0 21 -4 -1 -2
sb:yet ;	0 -3 0 -12 19 0 0 -1
sb:yet to	0 -4 0 19 -3 -4 0 -7
sb:york	0 -7 0 13 -5 0 0 1
sb:york ,	0 -6 0 15 -5 0 0 0
sb:you	-2 -25 -4 26 -6 0 -7 4
sb:you ask	0 -6 0 11 0 0 0 -2
sb:you may	0 -4 0 9 0 0 0 -1
sb:young	0 0 0 13 0 0 0 -13
sb:your	0 -5 10 15 -7 -11 -6 0
sb:·	0 -7 0 11 -6 0 0 0
sb:—	0 2 0 -10 -3 2 4 6
sb:— "	0 0 0 -11 0 0 0 13
sb:— <level>	0 14 0 -9 0 0 0 -2
sb:— <name>	5 5 -6 -10 8 0 -9 3
sb:— <office>	0 12 0 -10 0 0 0 0
sb:— <quality>	0 -9 4 -6 11 0 0 0
sb:— a	0 -1 0 10 5 0 -1 -11
sb:— from	0 13 0 -13 0 0 0 0
sb:— on	0 6 0 -10 0 0 0 3
sb:— that	0 9 0 -8 0 0 0 0
sb:— the	0 -29 0 26 -2 0 0 0
sb:— until	0 -12 0 0 0 0 6 2
sb:•	-10 0 -3 -1 0 0 5 4
sb:• the	0 -11 0 2 0 0 0 5
t0=future	4 11 1 -7 -4 0 -6 1
t0=future-not	0 -21 0 22 -2 0 0 0
t0=future-passive	3 -9 1 7 0 -9 0 0
t0=modal	-13 -5 -15 10 0 -7 0 6
t0=modal-not	0 12 0 -4 -2 0 0 -3
t0=modal-passive	-7 -8 -6 14 5 0 -2 -11
t0=past	-10 -11 0 20 -7 -4 2 -3
t0=past-passive	-9 6 2 6 0 0 0 -16
t0=past-passive-not	0 4 0 -19 6 0 0 9
t0=perfect-passive	-5 10 -4 -5 -8 4 -7 8
t0=pluperfect-passive	0 -4 0 13 -4 0 0 -3
t0=present	-7 -6 -1 11 4 -2 3 -8
t0=present-not	2 9 0 -2 -4 0 -9 4
t0=present-passive-not	2 7 0 5 -20 0 -4 4
t1=future	5 9 3 -2 -7 0 -5 -2
t1=future-not	0 -21 0 22 -2 0 0 0
t1=future-passive	3 -9 1 7 0 -9 0 0
t1=gerund	11 -4 0 -13 -6 1 0 13
t1=infinitive	0 5 0 -4 -10 0 1 4
t1=infinitive-passive	0 7 0 -11 0 0 0 8
t1=modal	-13 -3 -15 6 3 -7 0 7
t1=modal-not	0 12 0 -4 -2 0 0 -3
t1=modal-passive	-7 -11 -5 15 7 0 -2 -11
t1=participle-passive	0 -7 0 22 1 -6 0 -19
t1=past	-11 -7 0 24 -11 -3 2 -5
t1=past-passive-not	0 4 0 -19 6 0 0 9
t1=perfect	-2 -13 -1 8 3 2 3 -5
t1=perfect-passive	-5 9 -4 -2 -8 4 -7 4
t1=pluperfect	3 4 0 1 3 -1 -2 -10
t1=pluperfect-passive	0 -3 0 12 -4 0 0 -2
t1=present	-9 -6 -2 5 9 -1 4 -5
t1=present-passive-not	2 7 0 5 -20 0 -4 4
t2=future	-1 9 -8 -9 -4 -2 -1 11
t2=future-not	0 -6 0 3 8 0 -2 0
t2=gerund	0 -13 0 3 4 0 6 0
t2=infinitive	-4 -5 -5 3 -11 0 10 4
t2=infinitive-passive	0 -3 0 0 14 0 0 -10
t2=modal	0 -12 0 18 1 -1 4 -16
t2=modal-passive	0 3 0 -5 -17 10 -1 8
t2=modal-passive-not	0 -9 0 11 0 0 0 0
t2=participle-passive	1 18 0 -10 -21 -1 -4 4
t2=past	-11 -11 -6 35 6 -5 -9 -26
t2=past-passive	0 3 0 6 -11 0 0 0
t2=perfect	0 6 0 0 -9 0 0 -1
t2=pluperfect	0 -15 0 28 -6 0 0 -7
t2=present	4 -2 -1 -5 -5 -2 10 8
t2=present-not	0 15 0 -9 0 0 0 -5
t2=present-passive	-2 -3 -7 10 -2 0 -3 2
t2=present-passive-not	0 5 0 12 0 0 0 -17
t:loose & d:today	1 5 0 -13 5 0 0 7
t:loose-l	-1 0 -14 2 0 -3 -8 8
t:loose-l0	0 -1 0 11 -2 0 -3 -2
t:loose-l1	9 -8 -5 12 -18 -9 0 4
t:loose-l2	-4 -1 -4 2 11 0 -17 3
t:loose-r	5 -7 8 -4 5 -4 4 -1
t:loose-r1	-14 -6 0 0 24 -1 -3 -1
t:loose-r2	3 -10 3 0 2 0 -7 9
t:loose-r3	5 4 5 -4 -7 0 5 -11
t:more	-11 -3 5 11 -2 -13 -7 1
t:more & d:ahead	-9 -8 7 12 1 -12 -6 0
t:more & d:today	-1 9 -4 1 -10 0 0 0
t:more-in	0 -11 0 22 -13 0 0 0
t:more-in0	0 -11 0 22 -13 0 0 0
t:more-l	-8 -4 9 2 0 -9 -18 7
t:more-l0	-1 -20 0 10 0 0 0 3
t:more-l1	1 -3 14 -5 0 -2 -16 5
t:more-l2	-3 6 2 -1 -1 0 -22 4
t:more-l3	-5 5 1 2 -3 -8 4 -2
t:more-r2	-12 6 -4 8 4 -2 0 -12
t:more-r3	1 5 -12 6 -3 -4 -1 -2
t:quiet	6 -13 -10 -4 0 -3 -6 14
t:quiet & d:ahead	6 -10 -10 -12 0 -3 -6 18
t:quiet & d:today	0 -1 0 13 0 0 0 -8
t:quiet-l1	4 10 -2 -2 -4 0 0 -5
t:quiet-l2	-5 -12 0 0 0 0 0 18
t:quiet-l3	6 -6 0 -12 3 0 0 7
t:quiet-r	0 -7 0 0 -10 0 -1 14
t:quiet-r2	0 0 0 -3 0 0 0 8
t:truce	-9 -2 -12 2 3 -10 -11 9
t:truce & d:ahead	-9 -3 -14 1 7 -8 -9 9
t:truce-l	-12 -2 -39 10 5 -8 -2 4
t:truce-l0	0 0 0 10 0 0 0 -10
t:truce-l1	10 -15 0 -4 4 0 0 9
t:truce-l2	-2 -7 -20 2 0 2 0 5
t:truce-l3	-1 2 -22 9 -3 -9 1 -1
t:truce-r1	-11 1 2 -1 -2 0 -1 5
t:truce-r2	10 -13 -2 -5 -8 0 0 10
t:truce-r3	-6 -2 10 -6 9 0 -4 0
t:verb	3 -3 -11 7 -3 3 -22 1
t:verb & d:ahead	4 -3 -11 4 -2 3 -22 3
t:verb & d:today	0 0 0 8 -4 0 0 -6
t:verb-l	9 -9 -8 2 -1 2 -13 2
t:verb-l0	0 -7 0 17 -4 0 0 -5
t:verb-l1	17 6 -2 -11 -2 0 -3 -8
t:verb-l2	-12 -12 -8 4 11 0 0 8
t:verb-l3	10 4 3 -13 1 0 0 -2
t:verb-r	-16 -2 0 6 -4 0 -11 11
t:verb-r1	0 5 -8 -5 0 0 0 11
t:verb-r2	-6 -5 3 9 -8 -3 0 8
tn:loose	-8 8 -6 15 -12 -6 0 -9
tn:more	4 -6 -12 0 -11 4 -25 21
tn:quiet	0 5 0 6 -21 0 0 0
tn:truce	16 -12 5 -31 0 0 -22 34
tn:verb	-2 -13 5 20 -11 0 -4 1
tp:loose	-8 -3 -11 6 2 16 7 -12
tp:more	3 -21 -9 -2 19 14 0 0
tp:quiet	-8 -9 -1 -13 5 -1 2 21
tp:truce	-2 -6 -9 -7 -11 -26 3 27
tp:verb	6 0 5 17 -4 8 0 -31
v0-none	0 -5 -6 13 -3 -11 -3 1
v0=agree	0 -2 0 -2 -4 0 11 2
v0=aim	0 3 0 -14 -7 0 17 0
v0=bite	11 -3 0 -6 0 0 0 0
v0=cancel	0 -9 0 9 0 0 0 0
v0=collect	0 0 0 -5 -8 0 0 12
v0=confirm	0 -4 0 0 0 -2 0 10
v0=convene	0 0 0 9 -8 0 0 0
v0=debate	0 0 0 -11 14 0 0 0
v0=declare	0 0 0 10 1 0 0 -12
v0=discuss	0 -4 0 2 -14 0 0 10
v0=drop	0 5 0 -11 9 0 0 0
v0=enter	2 -11 10 3 0 0 0 -2
v0=expect	-1 11 0 -1 0 0 -13 1
v0=expire	0 0 -7 9 -4 -2 0 -1
v0=hold	-12 -9 0 -1 7 0 0 4
v0=hope	0 -4 0 14 -5 0 -2 0
v0=intend	0 -4 0 13 -5 0 0 -2
v0=jump	0 -3 0 -1 9 0 0 -3
v0=land	0 9 0 -1 -3 0 0 -4
v0=look	0 -3 0 -2 9 0 0 -5
v0=lower	0 5 0 5 -8 0 -1 -3
v0=pay	-2 -4 -2 8 -2 -2 -3 4
v0=place	0 -17 0 8 0 0 0 6
v0=promise	0 2 0 -9 7 0 1 1
v0=propose	0 -3 0 -2 0 0 -2 10
v0=receive	0 0 0 -8 14 0 0 -1
v0=remove	0 -6 0 11 0 0 0 -1
v0=replace	0 -7 0 9 0 0 0 0
v0=reply	0 -2 0 -9 7 0 3 0
v0=report	0 -7 0 0 12 0 -2 0
v0=return	0 4 0 5 0 0 -1 -9
v0=rise	0 0 0 10 -4 0 0 -6
v0=run	-15 2 4 1 -4 1 -2 1
v0=say	-13 7 1 -6 0 -3 -9 10
v0=see	0 0 0 10 -7 0 0 0
v0=set	0 -4 0 5 -2 9 2 -14
v0=ship	0 -3 0 14 -12 0 0 0
v0=sit	0 -2 0 10 0 0 0 -11
v0=stay	10 2 2 7 -8 0 0 -12
v0=stop	6 11 0 -17 -11 0 0 8
v0=suspend	0 0 -14 15 -2 0 -2 -5
v0=threaten	0 0 0 -1 10 0 0 -6
v0=vote	0 8 0 2 0 0 0 -7
v0=waive	0 0 9 -2 -1 0 0 -3
v0=want	0 -8 0 14 0 0 7 -14
v1-none	-10 -4 -7 16 -1 -12 -4 -1
v1=agree	0 0 0 0 0 0 12 -6
v1=aim	0 5 0 -8 -7 0 10 0
v1=bite	11 -4 0 -5 0 0 0 0
v1=bring	0 2 0 3 -9 0 0 0
v1=conclude	0 -11 0 -5 0 0 8 6
v1=confirm	0 -4 0 0 0 -2 0 10
v1=convene	0 0 0 9 -8 0 0 0
v1=debate	0 0 0 -15 17 0 0 0
v1=declare	0 5 0 4 1 0 0 -12
v1=discuss	0 -4 0 3 -14 0 0 10
v1=drop	0 3 0 -9 9 0 0 0
v1=enter	1 1 7 -11 0 0 0 0
v1=expect	0 9 0 0 0 0 -11 1
v1=expire	0 -1 1 9 -5 -2 0 -3
v1=fall	0 -8 0 -4 -3 3 6 9
v1=go	-2 5 6 0 -7 0 -4 -2
v1=halve	0 14 0 -9 0 0 0 -3
v1=hold	-11 -11 1 0 5 0 0 4
v1=import	0 -12 7 0 -3 0 0 10
v1=introduce	0 -10 0 8 0 0 0 1
v1=jump	0 -9 0 -3 8 0 0 2
v1=lift	0 -2 0 10 -3 0 0 -6
v1=look	0 -2 0 -2 9 0 0 -5
v1=negotiate	0 -10 0 3 -4 0 12 -7
v1=pay	-3 -3 -2 10 -6 -2 -4 2
v1=prolong	-1 -10 4 0 3 0 0 1
v1=promise	0 -9 0 -2 9 0 2 0
v1=publish	-4 0 0 11 -1 0 0 -1
v1=raise	0 5 0 -7 -11 0 0 11
v1=receive	0 -1 0 -7 14 0 0 -1
v1=replace	0 -9 0 10 0 0 0 0
v1=reply	0 -2 0 -9 7 0 3 0
v1=report	0 -10 0 2 10 0 -2 -3
v1=require	11 -5 0 -2 0 0 0 -3
v1=revive	0 -7 0 10 0 0 0 0
v1=rise	0 -1 0 10 -5 0 0 -7
v1=run	-15 -5 3 5 -5 1 -3 4
v1=say	-13 7 1 -6 -1 -3 -9 12
v1=see	0 4 0 0 -10 0 0 2
v1=set	0 -4 0 5 -2 9 2 -15
v1=sign	4 2 4 0 -1 0 -10 0
v1=sit	0 -4 0 9 1 0 0 -11
v1=start	3 -6 -4 10 5 0 0 -12
v1=stay	7 6 3 14 -18 0 0 -16
v1=stop	0 1 0 -6 -2 0 0 12
v1=strike	0 7 0 -11 0 0 -2 9
v1=tell	0 11 0 -7 -8 6 0 0
v1=think	0 0 0 11 -8 0 -1 0
v1=waive	0 0 9 -2 -1 0 0 -3
v1=want	0 -9 0 -3 5 0 6 3
v2-none	-12 -6 -8 30 -2 -16 -22 -2
v2=agree	0 0 0 1 -8 0 11 -8
v2=ask	0 -13 0 8 5 0 0 -2
v2=be	6 -9 2 8 -11 -5 11 -4
v2=begin	-1 14 0 0 0 0 0 -17
v2=charge	0 4 6 -11 -8 0 0 15
v2=continue	0 -1 0 7 2 0 0 -10
v2=end	0 -13 2 4 0 0 0 1
v2=fall	0 12 0 -6 0 0 0 -4
v2=have	0 -1 0 0 0 0 9 -4
v2=leave	-1 13 0 -7 -15 0 -3 9
v2=let	0 -15 0 3 5 0 0 2
v2=lift	0 4 0 9 -10 0 0 -3
v2=make	4 -10 0 12 -7 0 0 -1
v2=meet	0 -10 0 16 -2 0 0 0
v2=need	12 -8 0 0 0 0 0 0
v2=offer	0 0 0 -10 8 0 0 0
v2=other	0 13 0 -2 -13 0 -1 1
v2=pay	-2 -2 -1 12 -1 -2 -5 -3
v2=plan	0 -8 0 9 0 0 0 0
v2=post	0 2 0 -10 7 0 0 0
v2=publish	0 6 0 -9 1 0 0 0
v2=put	0 12 0 0 -10 0 1 -8
v2=renew	0 0 0 13 0 0 0 -8
v2=return	0 -10 0 -3 1 0 0 11
v2=rise	0 13 0 -9 0 0 0 -4
v2=say	0 -18 0 20 0 0 6 -8
v2=see	0 -2 0 11 0 0 0 -4
v2=sign	0 -8 0 12 0 0 0 -2
v2=sit	0 -4 0 10 0 0 0 0
v2=stop	0 9 0 -6 -4 0 4 0
v2=suspend	-3 11 0 -3 2 0 0 -5
v2=tell	0 -11 0 -6 9 0 0 6
v2=think	0 0 0 -13 0 0 0 13
v2=threaten	0 -18 0 17 0 0 0 0
v2=want	0 10 0 -16 -1 0 9 0
v2=write	0 -5 0 11 -3 0 0 0
v:a:<v-agree>	-1 -16 -1 13 0 -5 7 -1
v:a:<v-begin>	0 6 2 8 -13 -10 -19 -3
v:a:<v-end>	7 -15 3 -14 -12 -5 2 27
v:a:<v-propose>	-5 -12 -5 -1 24 -3 16 -13
v:a:<v-suspend>	-5 11 1 -1 -18 0 -4 6
v:b:<v-agree>	0 0 -13 4 -3 -12 6 0
v:b:<v-begin>	9 18 6 -17 -10 -20 -16 2
v:b:<v-end>	3 -12 16 -14 -16 0 -29 27
v:b:<v-propose>	-1 -17 -26 13 13 -10 0 -7
v:b:<v-return>	0 -7 -8 10 2 -3 0 0
v:b:<v-suspend>	13 4 6 -15 -2 -11 -12 5
v:c0=agree	-1 -5 -14 2 4 -5 4 0
v:c0=bear	-11 1 -3 6 6 -3 -7 -3
v:c0=begin	6 1 4 -1 -2 -14 -7 0
v:c0=down	0 6 -4 5 -13 0 2 -7
v:c0=impose	3 0 -9 7 4 -1 0 -11
v:c0=propose	-5 5 -10 3 -1 -16 4 -4
v:c0=renew	5 -9 6 -3 -3 0 -10 4
v:c0=say	-1 -2 -4 0 5 -2 -10 3
v:c0=sell	0 7 -2 8 -10 2 -5 -12
v:c0=sign	-9 0 -24 3 3 -8 -5 10
v:c0=target	-12 7 6 -6 6 -3 -8 0
v:c0=threaten	-4 -3 0 11 0 0 -1 -8
v:c0=up	-4 -13 0 9 7 0 -16 5
v:c1=agree	-1 0 -7 -5 5 -7 13 -1
v:c1=agree & d:ahead	0 0 -6 -1 3 -6 14 -5
v:c1=bear & d:ahead	-11 17 -3 -4 -5 -4 0 0
v:c1=bear & d:today	1 -17 0 4 4 0 0 5
v:c1=begin	7 6 5 -6 -5 -16 -13 3
v:c1=begin & d:ahead	7 1 5 3 -13 -14 -11 6
v:c1=begin & d:today	0 12 0 -14 12 0 0 -6
v:c1=buy	1 -7 6 16 -12 0 0 -8
v:c1=buy & d:ahead	1 -4 6 12 -11 0 0 -5
v:c1=down	0 8 -17 3 -16 0 9 -5
v:c1=down & d:ahead	0 7 -16 2 -14 0 10 -3
v:c1=down & d:today	0 2 0 4 -3 0 0 -7
v:c1=end	1 -3 3 0 -11 -8 -15 10
v:c1=end & d:ahead	2 -7 5 0 -7 -7 -14 10
v:c1=end & d:today	0 5 -4 1 -11 0 0 0
v:c1=impose	0 6 -5 6 1 -1 -6 -9
v:c1=impose & d:ahead	2 16 -3 -9 -5 0 -4 -2
v:c1=impose & d:today	-7 -29 -2 33 15 0 -1 -24
v:c1=lack	11 1 -1 -3 -13 -1 0 2
v:c1=lack & d:ahead	11 1 -1 -4 -13 -1 0 3
v:c1=propose	-5 -8 -9 2 8 -3 4 0
v:c1=renew	6 -12 3 3 -7 0 -12 0
v:c1=renew & d:ahead	6 -10 3 8 -6 0 -12 -4
v:c1=renew & d:today	0 0 0 -8 0 0 0 10
v:c1=return	0 -5 -6 3 -3 -1 -1 9
v:c1=return & d:ahead	0 -3 -5 -1 -2 -1 -1 12
v:c1=return & d:today	0 0 0 10 0 0 0 -7
v:c1=say	-4 3 -5 -1 6 -4 -11 0
v:c1=say & d:ahead	-1 8 -2 -7 5 -1 -9 -2
v:c1=say & d:today	-3 -10 -1 9 2 0 0 0
v:c1=sell & d:ahead	0 -1 -4 6 0 7 -6 -15
v:c1=sign	-14 -11 -17 16 5 -11 -8 4
v:c1=sign & d:ahead	-10 -6 -15 10 4 -9 -6 3
v:c1=sign & d:today	-1 -10 0 9 0 0 0 1
v:c1=stay	-1 -11 -3 7 -10 5 2 5
v:c1=stay & d:ahead	-6 -1 0 8 -4 7 3 -8
v:c1=stay & d:today	5 -21 -4 -4 -26 0 0 33
v:c1=suspend	9 -5 6 0 0 -5 -9 -3
v:c1=suspend & d:ahead	10 0 6 -8 2 -4 -9 0
v:c1=suspend & d:today	0 -15 0 30 -4 0 0 -14
v:c1=target	-6 4 3 0 -2 -4 -13 2
v:c1=target & d:ahead	-6 -3 4 9 -16 -3 -13 4
v:c1=target & d:today	0 15 0 -16 10 0 0 -3
v:c1=threaten & d:ahead	-3 0 0 10 -6 0 -1 -7
v:c1=threaten & d:today	0 19 0 -19 0 0 0 0
v:c1=up	-5 -8 1 5 -3 -1 -20 13
v:c1=up & d:ahead	-4 -5 2 5 -5 0 -19 10
v:ct1=agree future	0 -18 0 25 -10 0 0 -3
v:ct1=agree infinitive	0 3 0 -15 0 0 17 -10
v:ct1=agree modal	0 -11 0 7 5 0 -8 0
v:ct1=agree modal-passive	0 -2 0 10 1 0 -7 -2
v:ct1=agree participle-passive	0 -5 1 -3 -6 0 -1 13
v:ct1=agree past	0 12 -2 -8 6 0 -12 0
v:ct1=agree past-passive	0 -4 0 12 -2 0 0 0
v:ct1=agree pluperfect	0 13 0 -16 -1 0 0 6
v:ct1=agree present	0 4 0 -14 2 0 15 -2
v:ct1=bear future	-2 10 -3 2 -3 3 2 -21
v:ct1=bear future-passive	0 -15 0 11 -2 0 0 2
v:ct1=bear gerund	7 -19 0 14 -10 0 0 2
v:ct1=bear infinitive	0 12 0 -18 -10 0 4 9
v:ct1=bear modal	2 -11 8 6 -7 0 0 2
v:ct1=bear participle-passive	0 13 0 -7 -2 0 5 -10
v:ct1=bear past	0 -19 0 12 10 0 -8 0
v:ct1=bear past-passive	0 -8 0 13 0 0 0 -1
v:ct1=bear perfect	0 14 0 1 -16 0 0 -2
v:ct1=bear pluperfect	0 7 0 -10 0 0 0 4
v:ct1=bear present	-14 17 -14 -7 -2 0 -13 8
v:ct1=bear present-passive	0 0 0 -24 15 0 0 4
v:ct1=begin future	9 3 8 -5 -9 0 -4 -2
v:ct1=begin gerund	5 15 0 -9 -16 0 -1 0
v:ct1=begin infinitive	-6 -5 0 10 -6 0 -1 3
v:ct1=begin modal	-14 -17 7 17 -12 0 9 11
v:ct1=begin modal-passive	7 16 0 -18 -1 0 0 -4
v:ct1=begin participle-passive	0 11 1 -2 2 0 0 -18
v:ct1=begin past	-7 -20 0 12 8 0 0 2
v:ct1=begin past-passive	0 -9 0 11 0 0 0 0
v:ct1=begin perfect	0 -4 0 19 -1 0 0 -8
v:ct1=begin present	8 14 -11 -8 0 -11 -10 -2
v:ct1=begin present-passive	-2 4 3 -19 5 0 0 5
v:ct1=buy infinitive	0 -10 0 15 -3 0 0 0
v:ct1=buy past	0 7 8 -13 -1 0 0 0
v:ct1=deny past	0 -1 0 12 -5 0 0 0
v:ct1=down future	-10 24 0 -7 -1 0 0 -10
v:ct1=down gerund	0 9 0 -8 0 0 0 0
v:ct1=down modal	0 1 0 0 -13 0 -7 14
v:ct1=down past	0 -11 0 5 4 0 -6 4
v:ct1=down past-passive	0 -9 0 0 9 0 0 0
v:ct1=down present	4 0 -7 9 -22 1 8 -6
v:ct1=end future	0 -1 -7 -7 -2 -2 8 11
v:ct1=end gerund	0 0 0 -20 0 0 0 19
v:ct1=end infinitive	11 3 9 -3 -16 0 -6 -1
v:ct1=end participle-passive	0 -7 -4 32 -6 0 0 -17
v:ct1=end past	0 -6 -5 19 18 0 0 -24
v:ct1=end pluperfect	0 -3 0 18 0 0 0 -11
v:ct1=end present	0 3 10 -22 -14 0 -18 23
v:ct1=impose future	9 -4 -7 11 -17 -4 0 7
v:ct1=impose future-passive	0 12 0 -16 10 -1 2 -6
v:ct1=impose gerund	0 -6 2 -2 -8 6 2 8
v:ct1=impose infinitive-passive	0 2 0 -14 6 0 0 8
v:ct1=impose modal	6 10 -1 -1 1 -1 -2 -15
v:ct1=impose modal-passive	12 -8 0 3 -11 3 -5 0
v:ct1=impose participle-passive	2 3 9 5 -20 -5 -8 -3
v:ct1=impose past	-4 9 1 -11 12 -1 5 -5
v:ct1=impose past-passive	0 -10 0 10 0 3 -1 -9
v:ct1=impose perfect-passive	-3 0 -4 11 -5 0 0 -3
v:ct1=impose pluperfect	-1 -8 0 11 3 0 -1 0
v:ct1=impose pluperfect-passive	0 -12 0 16 0 0 0 0
v:ct1=impose present-passive	6 12 -7 -8 5 -4 -8 -6
v:ct1=lack future	5 5 0 -16 0 0 0 7
v:ct1=lack modal	-4 -1 0 11 -2 0 7 -8
v:ct1=propose future	0 -22 0 12 0 0 -3 5
v:ct1=propose future-passive	0 -9 0 -5 12 0 0 0
v:ct1=propose infinitive	0 -10 0 11 0 0 -5 0
v:ct1=propose participle-passive	4 -6 0 2 5 0 6 -10
v:ct1=propose past	0 -6 0 -7 -8 0 13 15
v:ct1=propose past-passive	0 10 0 -20 5 0 0 8
v:ct1=propose perfect	0 3 0 6 1 0 -6 -11
v:ct1=propose pluperfect	0 -19 0 10 7 0 0 0
v:ct1=propose present	-4 11 0 -9 10 -2 -4 -2
v:ct1=propose present-passive	0 10 0 14 -21 0 0 0
v:ct1=renew future-passive	0 10 5 -16 -4 0 0 0
v:ct1=renew infinitive	0 -2 -4 10 -3 0 0 -1
v:ct1=renew modal-passive	0 0 0 -4 -5 0 0 9
v:ct1=renew past	6 -9 -1 9 1 0 -1 -8
v:ct1=renew past-passive	0 -1 1 -24 8 4 0 12
v:ct1=renew present	4 0 0 8 0 0 0 -9
v:ct1=return infinitive	0 -12 0 -5 0 0 0 19
v:ct1=return modal	0 5 0 7 0 0 0 -14
v:ct1=return past	0 3 0 -12 -2 0 0 13
v:ct1=return present	0 -5 -2 8 -8 0 0 5
v:ct1=say future	0 -27 5 0 22 -3 -5 -9
v:ct1=say future-passive	4 -6 0 10 0 0 0 -9
v:ct1=say modal	0 -15 0 1 14 0 0 -7
v:ct1=say past	-6 17 -16 3 -25 0 -16 3
v:ct1=say past-passive	0 -12 0 17 -3 0 0 0
v:ct1=say perfect	2 2 0 -9 -7 0 2 7
v:ct1=say perfect-passive	0 1 0 -10 -5 4 0 7
v:ct1=say pluperfect	0 16 0 -2 -9 0 0 -8
v:ct1=say present	0 -19 1 -3 0 0 2 21
v:ct1=say present-passive	0 0 0 -8 17 0 0 -10
v:ct1=sell gerund	0 0 0 -11 0 0 0 13
v:ct1=sell participle-passive	0 -12 0 5 14 0 0 -6
v:ct1=sell past	0 9 0 0 0 -3 0 -2
v:ct1=sign future	0 -20 0 2 15 0 -9 -8
v:ct1=sign future-passive	0 -23 0 15 -4 0 2 0
v:ct1=sign infinitive	0 -8 0 -2 15 0 0 -6
v:ct1=sign modal	0 -24 0 2 7 0 -8 8
v:ct1=sign modal-passive	0 -3 0 -5 12 0 0 0
v:ct1=sign participle-passive	0 6 0 11 -35 0 -1 0
v:ct1=sign past	-3 10 -4 7 -32 0 -4 3
v:ct1=sign past-passive	0 10 0 -1 -4 0 0 -1
v:ct1=sign perfect	0 -1 0 -8 -5 0 -4 18
v:ct1=sign present	-1 13 -1 -10 4 -2 7 -5
v:ct1=stay future	-6 3 3 0 -10 0 -6 5
v:ct1=stay future-passive	1 5 0 5 -1 0 0 -9
v:ct1=stay gerund	9 -7 4 -16 -2 0 0 16
v:ct1=stay infinitive	8 -1 0 8 -4 0 0 -8
v:ct1=stay modal-passive	4 11 0 -4 -1 0 0 -9
v:ct1=stay participle-passive	0 -11 0 15 -2 0 0 -5
v:ct1=stay past	-5 0 -6 -2 0 0 14 1
v:ct1=stay perfect	0 -9 5 3 6 5 -6 -9
v:ct1=stay pluperfect	9 -8 0 0 -1 0 0 0
v:ct1=suspend future-passive	0 -17 0 7 11 0 0 -2
v:ct1=suspend infinitive	7 11 0 -8 -11 0 0 0
v:ct1=suspend modal	0 -6 0 10 -1 0 0 -1
v:ct1=suspend participle-passive	6 -12 6 -4 2 0 0 0
v:ct1=suspend past	0 21 7 -23 1 -1 5 -11
v:ct1=suspend past-passive	1 -5 0 11 0 0 0 -11
v:ct1=suspend present	7 -1 0 -3 2 0 -11 -2
v:ct1=target future-passive	0 23 0 -29 0 0 0 5
v:ct1=target gerund	7 -14 -1 2 1 0 0 1
v:ct1=target infinitive	0 0 0 9 0 0 -2 -5
v:ct1=target modal-passive	0 -15 0 19 0 0 0 -7
v:ct1=target participle-passive	0 0 0 0 -2 0 0 7
v:ct1=target past	0 6 0 4 -4 0 0 -10
v:ct1=target pluperfect	0 -8 0 6 7 0 0 0
v:ct1=target present	-5 -8 11 -1 -3 0 0 8
v:ct1=target present-passive	0 10 -1 -13 9 0 0 -2
v:ct1=threaten past	0 -2 0 13 -10 0 0 0
v:ct1=threaten perfect	0 16 0 -15 0 0 0 0
v:ct1=threaten pluperfect	0 -10 0 7 8 0 0 0
v:ct1=threaten present	-2 14 0 -9 0 0 0 0
v:ct1=threaten present-passive	0 12 0 -10 0 0 0 0
v:ct1=up future	-1 -18 11 18 -17 0 0 0
v:ct1=up future-passive	0 9 0 2 -6 0 0 -7
v:ct1=up gerund	0 -8 0 -2 -2 0 0 13
v:ct1=up infinitive	0 11 0 1 -21 0 -1 3
v:ct1=up modal	0 16 0 -20 13 0 0 -2
v:ct1=up modal-passive	5 5 0 -11 0 0 0 0
v:ct1=up participle-passive	0 -11 0 14 0 0 0 -1
v:ct1=up past	0 1 0 8 -6 0 0 -9
v:ct1=up past-passive	0 -9 0 12 0 0 0 0
v:ct1=up perfect	0 5 0 3 7 0 0 -17
v:ct1=up perfect-passive	0 -3 0 10 -1 0 0 0
v:ct1=up pluperfect	0 0 0 -8 10 0 0 0
v:ct1=up present	-2 -8 -6 -1 4 0 -6 16
v:ct1=up present-passive	0 3 0 -9 0 0 0 9
v:l1="	2 10 0 0 -5 0 0 -6
v:l1=" & d:ahead	2 11 0 1 -4 0 0 -13
v:l1=(	0 -11 0 7 -11 0 0 7
v:l1=( & d:ahead	0 0 0 10 -1 0 0 -5
v:l1=( & d:today	0 -14 0 0 -7 0 0 13
v:l1=,	-7 2 12 -9 -1 0 -1 10
v:l1=, & d:ahead	0 13 18 -21 3 7 5 -10
v:l1=, & d:today	-9 -10 -7 6 -6 -9 -11 20
v:l1=-	0 -18 0 0 0 1 6 8
v:l1=- & d:ahead	0 -18 0 0 0 1 6 8
v:l1=.	0 27 0 -16 0 0 0 -12
v:l1=. & d:ahead	0 20 0 -11 -2 0 0 -5
v:l1=. & d:today	0 13 0 -9 0 0 0 -9
v:l1=:	-1 -2 -11 -24 -2 5 1 28
v:l1=: & d:ahead	-1 5 -10 -17 -10 5 1 16
v:l1=: & d:today	0 -24 0 -12 8 0 0 19
v:l1=;	5 -1 0 -11 -5 0 4 11
v:l1=; & d:today	0 -3 0 -9 0 0 0 15
v:l1=<agent>	0 -5 0 27 -9 0 0 -13
v:l1=<agent> & d:today	0 -3 0 19 -6 0 0 -9
v:l1=<begin>	2 2 0 -9 11 9 2 -6
v:l1=<begin> & d:ahead	0 9 1 -13 6 14 6 -12
v:l1=<begin> & d:today	2 -8 0 0 7 -6 -7 4
v:l1=<day-ahead>	0 5 0 26 -1 0 0 -31
v:l1=<day-ahead> & d:today	0 -1 0 34 0 0 0 -31
v:l1=<day-gone>	0 -2 0 16 0 0 0 -10
v:l1=<day-gone> & d:today	0 0 0 14 0 0 0 -11
v:l1=<day-today>	0 -10 0 -20 0 0 0 30
v:l1=<day-today> & d:today	0 0 0 -30 0 0 0 30
v:l1=<gate>	0 0 0 9 -3 0 0 -8
v:l1=<gate> & d:today	0 -5 0 16 0 0 0 -6
v:l1=<goods>	-2 -17 0 2 -15 0 0 21
v:l1=<goods> & d:ahead	-2 -6 0 -2 -12 0 0 21
v:l1=<goods> & d:today	0 -16 0 9 0 0 0 2
v:l1=<level-noun>	0 -10 0 0 -2 0 0 10
v:l1=<level-noun> & d:ahead	0 -6 0 -5 0 0 0 12
v:l1=<level>	0 -4 0 20 -2 0 0 -15
v:l1=<level> & d:today	0 -1 0 19 1 0 0 -22
v:l1=<money>	0 11 0 -6 0 0 0 -3
v:l1=<name>	0 0 0 16 -13 -1 6 -21
v:l1=<name> & d:ahead	0 -8 0 16 -9 -1 6 -7
v:l1=<name> & d:today	0 8 0 2 -1 0 0 -15
v:l1=<not>	-9 -10 0 8 7 0 0 0
v:l1=<not> & d:ahead	-9 -6 0 26 -1 0 0 -10
v:l1=<not> & d:today	0 0 0 -18 9 0 0 12
v:l1=<number>	-5 21 -3 -1 -5 0 -1 -20
v:l1=<number> & d:ahead	-2 16 0 -14 0 0 0 0
v:l1=<number> & d:today	0 9 0 8 -5 0 0 -25
v:l1=<office>	0 0 0 12 0 0 0 -9
v:l1=<office> & d:today	0 0 0 10 0 0 0 -9
v:l1=<person>	0 -4 0 24 0 0 0 -16
v:l1=<person> & d:today	0 0 0 17 0 0 0 -14
v:l1=<seat>	0 -15 0 19 -13 0 0 1
v:l1=<seat> & d:ahead	0 -5 0 15 -5 0 0 -2
v:l1=<seat> & d:today	0 -7 0 5 -8 0 0 5
v:l1=<span>	0 -8 0 20 -5 0 0 -8
v:l1=<span> & d:ahead	0 -5 0 18 0 0 0 -14
v:l1=<v-agree>	0 -2 0 -5 -12 0 0 17
v:l1=<v-agree> & d:today	0 -7 0 -4 -1 0 0 12
v:l1=<v-bear> & d:ahead	0 9 0 -9 -4 0 0 10
v:l1=<v-bear> & d:today	2 -22 0 22 2 0 0 -20
v:l1=<v-begin>	3 35 0 -1 -18 0 -4 -45
v:l1=<v-begin> & d:ahead	1 26 -1 -10 -8 0 -3 -19
v:l1=<v-begin> & d:today	1 14 0 9 -12 0 0 -31
v:l1=<v-end>	-7 -24 11 -11 -18 -1 -5 28
v:l1=<v-end> & d:ahead	-4 -34 15 5 -11 0 -3 13
v:l1=<v-end> & d:today	0 5 -3 -18 -8 0 0 21
v:l1=<v-impose>	0 -28 -4 10 0 -3 -5 13
v:l1=<v-impose> & d:ahead	0 -20 -2 27 -16 -1 -4 3
v:l1=<v-impose> & d:today	0 -10 0 -10 11 0 0 12
v:l1=<v-propose>	8 8 0 -7 -8 0 0 0
v:l1=<v-propose> & d:ahead	9 10 0 -2 -4 0 0 -14
v:l1=<v-propose> & d:today	0 -1 0 -4 -1 0 0 10
v:l1=<v-renew>	0 0 0 -24 0 0 0 25
v:l1=<v-return>	0 -18 0 0 7 0 0 8
v:l1=<v-return> & d:ahead	0 -18 0 0 7 0 0 9
v:l1=<v-say>	0 -7 -2 -6 16 0 -2 3
v:l1=<v-say> & d:ahead	0 0 -1 -14 5 0 -1 14
v:l1=<v-say> & d:today	0 -8 0 5 13 0 0 -11
v:l1=<v-sell>	0 2 0 -16 0 -1 0 17
v:l1=<v-sell> & d:ahead	0 2 0 -19 0 -1 0 19
v:l1=<v-sign>	-6 -5 0 -1 19 -3 -2 -4
v:l1=<v-sign> & d:ahead	-4 -7 0 14 -1 -1 -1 -4
v:l1=<v-sign> & d:today	0 0 0 -17 26 0 0 0
v:l1=<v-stay>	0 -22 0 -10 6 0 23 1
v:l1=<v-stay> & d:ahead	0 -17 0 -3 8 0 23 -11
v:l1=<v-stay> & d:today	0 -4 0 -9 0 0 0 14
v:l1=<v-suspend>	3 -2 0 20 -3 0 0 -20
v:l1=<v-suspend> & d:ahead	3 -2 0 19 -2 0 0 -20
v:l1=<v-target>	0 -11 0 -2 11 0 0 -3
v:l1=<v-target> & d:today	0 -6 0 -5 13 0 0 -3
v:l1=<v-up>	0 -16 0 17 0 0 0 0
v:l1=<v-up> & d:today	0 -10 0 17 0 0 0 -4
v:l1=a	0 -20 0 25 -5 0 3 -5
v:l1=a & d:ahead	0 -20 0 22 -4 0 3 -1
v:l1=about	0 0 0 -3 -9 9 0 6
v:l1=about & d:ahead	0 0 0 -4 -8 9 0 6
v:l1=after	-3 4 4 -22 18 0 -6 4
v:l1=after & d:ahead	-2 -9 4 -13 18 0 -6 7
v:l1=again	0 -10 0 -1 6 0 0 4
v:l1=again & d:ahead	0 -10 0 -2 7 0 0 5
v:l1=and	0 -13 -5 1 0 0 -4 12
v:l1=and & d:ahead	0 -9 -5 7 1 0 -4 2
v:l1=and & d:today	0 -4 0 -8 0 0 0 14
v:l1=announce & d:today	0 10 0 -6 0 0 0 -5
v:l1=apply	0 -8 0 12 -2 0 0 0
v:l1=are	0 14 0 -4 -7 0 0 -3
v:l1=are & d:ahead	0 15 0 -9 -6 0 0 0
v:l1=argument	0 0 0 -9 11 0 0 0
v:l1=as	0 6 0 -15 12 0 0 0
v:l1=at	0 -14 0 1 1 0 0 4
v:l1=at & d:ahead	0 -13 0 0 1 0 0 5
v:l1=back	0 0 0 -6 -4 0 0 13
v:l1=back & d:today	0 -6 0 -4 0 0 0 10
v:l1=before	-4 20 -14 -11 3 1 -5 -6
v:l1=before & d:ahead	-3 21 -12 -19 7 2 -5 -4
v:l1=before & d:today	0 2 0 5 -12 0 0 -4
v:l1=begin	-6 13 0 1 -3 0 0 -11
v:l1=begin & d:ahead	-6 25 0 -17 0 0 0 0
v:l1=begin & d:today	0 -18 0 30 0 0 0 -11
v:l1=beyond	2 12 0 -20 -8 0 0 10
v:l1=beyond & d:ahead	2 12 0 -20 -8 0 0 10
v:l1=by	-10 -11 0 -22 27 7 19 -17
v:l1=by & d:ahead	-9 -10 1 -25 28 7 19 -15
v:l1=by & d:today	0 -2 0 17 -3 0 0 -6
v:l1=change	0 10 0 -6 -4 0 0 0
v:l1=charge	0 -4 0 -7 13 0 0 -2
v:l1=charge & d:today	0 -4 0 -7 13 0 0 -2
v:l1=come	-1 9 0 0 0 0 0 -5
v:l1=come & d:ahead	-1 9 0 -1 0 0 0 -4
v:l1=day	0 9 0 -17 -10 0 0 15
v:l1=deal	0 -11 0 5 0 0 -4 6
v:l1=deal & d:ahead	0 -10 0 21 0 0 -3 -8
v:l1=deal & d:today	0 0 0 -11 0 0 0 12
v:l1=die	0 -10 0 -1 0 0 0 11
v:l1=die & d:today	0 -1 0 -13 0 0 0 16
v:l1=down	0 -5 0 0 -7 0 0 11
v:l1=down & d:ahead	0 -2 0 -1 -6 0 0 12
v:l1=due	0 11 0 1 -1 0 0 -14
v:l1=due & d:ahead	0 14 0 -7 0 0 0 -2
v:l1=due & d:today	0 -2 0 15 0 0 0 -9
v:l1=duty & d:today	0 0 0 -6 0 0 0 10
v:l1=effect	0 10 0 0 -2 0 0 -13
v:l1=effect & d:today	0 15 0 -6 0 0 0 -11
v:l1=effective	6 4 0 0 0 0 0 -12
v:l1=effective & d:ahead	6 10 0 -14 0 0 0 -3
v:l1=effective & d:today	0 -3 0 11 0 0 0 -8
v:l1=end	-5 -8 3 -1 -14 0 -3 14
v:l1=end & d:ahead	-3 -23 6 7 -8 0 -2 9
v:l1=end & d:today	0 13 -2 -9 -5 0 0 6
v:l1=every	0 0 0 13 0 0 0 -10
v:l1=expect	0 9 0 -11 -3 0 0 6
v:l1=expect & d:today	0 0 0 -12 0 0 0 13
v:l1=expire	0 -13 0 -7 0 0 0 17
v:l1=expire & d:today	0 -6 0 -7 0 0 0 12
v:l1=finish	0 24 0 -37 0 0 0 19
v:l1=follow	0 0 0 21 -6 0 0 -12
v:l1=follow & d:ahead	0 0 0 21 -6 0 0 -12
v:l1=for	-11 7 -9 -1 6 3 -17 -4
v:l1=for & d:ahead	-10 1 -9 0 9 3 -17 -1
v:l1=for & d:today	0 12 0 -1 -9 0 0 -6
v:l1=force & d:ahead	0 1 0 -10 -5 0 0 10
v:l1=force & d:today	0 1 0 6 0 0 0 -9
v:l1=fri	0 0 0 -24 13 0 0 11
v:l1=friday	0 8 0 -12 0 0 0 6
v:l1=friday & d:today	0 9 0 1 -4 0 0 -11
v:l1=from	12 51 -24 -24 -13 -4 -23 -33
v:l1=from & d:ahead	8 45 -22 -22 -12 -3 -21 -21
v:l1=from & d:today	5 19 0 -8 0 0 0 -37
v:l1=gave	0 -10 0 12 -1 0 0 0
v:l1=gave & d:ahead	0 -10 0 12 -1 0 0 0
v:l1=good	0 4 0 3 0 0 0 -11
v:l1=good & d:ahead	0 10 0 -6 0 0 0 -4
v:l1=good & d:today	0 -6 0 13 0 0 0 -5
v:l1=had	0 12 0 -2 -2 0 0 -7
v:l1=happen	0 7 0 6 0 0 0 -13
v:l1=happen & d:ahead	0 7 0 4 0 0 0 -13
v:l1=has	8 -8 0 1 -16 0 -1 7
v:l1=has & d:ahead	8 -6 0 -1 -14 0 -1 10
v:l1=have	0 -4 0 -17 0 0 7 16
v:l1=have & d:ahead	0 -2 0 -10 0 0 8 6
v:l1=have & d:today	0 0 0 -8 0 0 0 10
v:l1=here	0 -17 0 16 0 0 0 0
v:l1=here & d:ahead	0 -17 0 14 0 0 0 1
v:l1=in	0 -10 0 21 -3 0 0 -4
v:l1=in & d:today	0 -7 0 11 0 0 0 -1
v:l1=including	0 -15 8 2 -3 0 0 2
v:l1=including & d:ahead	0 -15 8 2 -3 0 0 2
v:l1=is	-7 3 -3 -13 -7 0 2 16
v:l1=is & d:ahead	-7 5 -3 -10 -4 0 2 6
v:l1=is & d:today	0 -7 0 -4 -6 0 0 12
v:l1=issue	0 -1 0 13 -2 0 0 -5
v:l1=it	0 3 0 15 0 0 0 -14
v:l1=it & d:today	0 -7 0 14 0 0 0 -6
v:l1=know	0 -16 0 20 0 0 0 -4
v:l1=know & d:today	0 -15 0 19 0 0 0 -4
v:l1=lapse	0 0 7 -23 0 0 0 16
v:l1=lapse & d:ahead	0 0 10 -12 0 0 0 0
v:l1=lapse & d:today	0 0 -1 -14 0 0 0 17
v:l1=last	0 16 -2 16 -2 0 0 -23
v:l1=last & d:ahead	0 16 -2 16 -2 0 0 -23
v:l1=late	0 10 0 -7 0 0 0 0
v:l1=late & d:ahead	0 10 0 -8 0 0 0 0
v:l1=make	0 -3 0 -20 7 0 13 1
v:l1=mark	0 -2 0 -11 0 0 0 15
v:l1=mark & d:ahead	0 -2 0 -11 0 0 0 15
v:l1=meet & d:ahead	0 -4 0 -5 0 0 0 11
v:l1=midnight	0 0 -1 -26 6 0 0 23
v:l1=midnight & d:ahead	0 -6 -1 -8 2 0 0 15
v:l1=midnight & d:today	0 6 0 -21 3 0 0 14
v:l1=monday & d:ahead	0 14 0 -6 -3 0 0 -2
v:l1=monday & d:today	0 -9 0 15 0 0 0 -4
v:l1=more	0 -7 0 13 -1 0 0 -1
v:l1=new	0 -8 0 13 0 0 0 -3
v:l1=next	0 4 0 -20 11 0 0 6
v:l1=next & d:ahead	0 4 0 -20 11 0 0 6
v:l1=noon	0 3 0 -10 5 0 0 0
v:l1=noon & d:ahead	0 6 0 -18 6 0 0 5
v:l1=noon & d:today	0 -2 0 10 0 0 0 -5
v:l1=not	-9 -4 0 24 -1 0 0 -10
v:l1=not & d:ahead	-9 -3 0 22 0 0 0 -9
v:l1=notice	0 0 0 10 -5 0 0 -2
v:l1=of	3 11 -2 10 -6 0 -2 -25
v:l1=of & d:ahead	4 12 -1 2 -1 0 -1 -21
v:l1=of & d:today	0 0 0 15 -6 0 0 -8
v:l1=off	0 0 0 12 -5 0 0 -8
v:l1=off & d:ahead	0 0 0 12 -5 0 0 -8
v:l1=on	4 -1 1 15 -1 -9 -22 -9
v:l1=on & d:ahead	8 -2 3 9 1 -6 -19 -8
v:l1=on & d:today	-9 2 -3 13 -9 -2 -3 -3
v:l1=or	0 -14 0 9 -2 0 0 9
v:l1=or & d:ahead	0 -14 0 9 -2 0 0 9
v:l1=out	0 0 0 -9 -8 0 0 15
v:l1=out & d:ahead	0 -17 0 3 -4 0 0 9
v:l1=out & d:today	0 10 0 -13 0 0 0 6
v:l1=over	0 6 0 -26 0 0 0 23
v:l1=over & d:today	0 0 0 -20 0 0 0 21
v:l1=past	3 0 0 -17 0 0 0 11
v:l1=past & d:ahead	3 0 0 -17 0 0 0 11
v:l1=pay	0 -11 0 12 2 0 0 -8
v:l1=pay & d:today	0 -15 0 11 4 0 0 -10
v:l1=price	0 0 0 9 0 0 0 -4
v:l1=publish	-1 9 0 0 0 0 0 -9
v:l1=publish & d:ahead	0 0 0 11 -8 0 0 0
v:l1=publish & d:today	0 9 0 -8 7 0 0 -8
v:l1=remain	0 0 0 7 -4 0 13 -14
v:l1=reporter	0 0 0 11 0 0 0 -10
v:l1=reporter & d:today	0 0 0 13 0 0 0 -9
v:l1=return	0 -18 0 0 7 0 0 9
v:l1=return & d:ahead	0 -18 0 0 7 0 0 9
v:l1=same	0 14 2 -7 1 0 0 -10
v:l1=same & d:ahead	0 14 2 -9 1 0 0 -10
v:l1=saturday	0 -1 0 20 3 0 0 -21
v:l1=saturday & d:today	0 0 0 22 0 0 0 -21
v:l1=say	0 0 0 -3 -18 0 0 18
v:l1=say & d:ahead	0 5 0 -12 -15 0 0 22
v:l1=ship	0 -9 0 -11 0 0 0 20
v:l1=ship & d:ahead	0 -9 0 -14 0 0 0 22
v:l1=sign	0 0 0 -11 -11 0 0 19
v:l1=sign & d:today	0 -5 0 -6 -1 0 0 12
v:l1=since	0 -1 10 25 -35 0 -2 -21
v:l1=since & d:ahead	0 -17 10 33 -29 0 -2 -17
v:l1=since & d:today	0 16 0 -8 -4 0 0 -10
v:l1=stand	0 0 0 -12 0 0 0 13
v:l1=stand & d:today	0 0 0 -12 0 0 0 13
v:l1=start	3 27 0 -7 -11 0 0 -29
v:l1=start & d:ahead	4 2 0 2 0 0 0 -13
v:l1=start & d:today	0 27 0 -9 -12 0 0 -17
v:l1=sunday	0 -2 0 -6 0 0 0 11
v:l1=suspend	3 -11 0 10 0 0 0 -2
v:l1=suspend & d:ahead	3 -11 0 10 0 0 0 -2
v:l1=talk	0 0 0 11 0 -2 0 -2
v:l1=talk & d:ahead	0 0 0 10 0 -2 0 -1
v:l1=telephone	0 7 0 -17 -4 0 0 16
v:l1=telephone & d:ahead	0 9 0 -4 -1 0 0 0
v:l1=telephone & d:today	0 0 0 -13 0 0 0 16
v:l1=than	0 9 0 -21 10 0 9 -5
v:l1=than & d:ahead	0 13 0 -26 10 0 9 -1
v:l1=that	0 3 0 -11 7 0 6 0
v:l1=that & d:ahead	0 3 0 -11 7 0 6 0
v:l1=the	-11 -8 3 7 -10 -25 7 3
v:l1=the & d:ahead	-10 -5 3 0 -10 -25 7 10
v:l1=the & d:today	0 -13 0 40 0 0 0 -28
v:l1=them	0 8 0 0 -6 0 0 0
v:l1=there	0 0 0 -20 -2 0 0 23
v:l1=through	-4 -14 9 3 -3 0 0 7
v:l1=through & d:ahead	-4 -13 9 0 -3 0 0 10
v:l1=till	8 -26 0 0 -7 6 0 13
v:l1=till & d:ahead	8 -26 0 0 -7 6 0 13
v:l1=time	0 -21 0 36 -9 0 0 -12
v:l1=time & d:today	0 -28 0 38 -6 0 0 -10
v:l1=to	11 9 7 -29 -5 0 -30 13
v:l1=to & d:ahead	11 4 7 -26 -2 0 -30 13
v:l1=together	0 -10 0 17 0 0 0 -8
v:l1=truce	0 0 0 11 0 0 0 -10
v:l1=tuesday	0 -8 0 9 4 0 0 -7
v:l1=tuesday & d:today	0 -4 0 18 0 0 0 -6
v:l1=until	7 -14 6 -19 8 2 0 12
v:l1=until & d:ahead	7 -13 6 -20 6 2 0 13
v:l1=up	0 -16 0 -6 0 0 0 20
v:l1=up & d:today	0 -11 0 -1 0 0 0 12
v:l1=updated	0 0 0 12 0 0 0 -9
v:l1=updated & d:today	0 0 0 12 0 0 0 -9
v:l1=video	0 0 0 -11 0 0 0 14
v:l1=vote	0 -10 0 -14 23 0 0 -5
v:l1=vote & d:ahead	0 -4 0 4 2 0 0 -8
v:l1=vote & d:today	0 -3 0 -24 25 0 0 0
v:l1=wednesday	0 -9 0 -8 17 0 0 0
v:l1=wednesday & d:today	0 -11 0 -7 17 0 0 0
v:l1=write	0 1 0 2 5 0 0 -13
v:l1=write & d:ahead	0 1 0 0 5 0 0 -13
v:l1=·	0 -6 0 22 -5 0 0 -5
v:l1=· & d:today	0 -6 0 22 -5 0 0 -5
v:l1=—	0 -21 0 11 -6 0 0 6
v:l1=— & d:today	0 -20 0 10 -8 0 0 4
v:l2="	7 6 0 -27 -9 0 1 17
v:l2=" & d:ahead	7 7 0 -16 -8 0 1 0
v:l2=" & d:today	0 -1 0 -15 0 0 0 19
v:l2='s	0 -8 0 -12 30 0 -1 -10
v:l2='s & d:ahead	0 -4 0 -5 16 0 -1 -3
v:l2='s & d:today	0 -1 0 -8 17 0 0 -6
v:l2=(	0 -4 -6 2 12 0 0 -3
v:l2=( & d:ahead	0 -3 -6 0 12 0 0 -2
v:l2=) & d:ahead	0 0 0 -1 -4 0 0 11
v:l2=) & d:today	0 -4 0 16 0 0 0 -9
v:l2=,	9 11 -3 -17 -13 0 -1 10
v:l2=, & d:ahead	10 9 -1 -17 -5 0 0 6
v:l2=, & d:today	-1 5 0 -1 -24 0 0 7
v:l2=-	0 1 0 -10 -1 0 0 11
v:l2=- & d:ahead	0 7 0 -20 0 0 0 13
v:l2=.	-5 2 14 -2 6 0 0 -12
v:l2=. & d:ahead	-5 4 14 -10 7 0 0 -11
v:l2=. & d:today	0 -5 0 10 0 0 0 0
v:l2=:	0 19 -3 -22 -4 -2 0 11
v:l2=: & d:ahead	-2 10 -5 -17 3 -2 0 8
v:l2=: & d:today	1 10 0 -9 -10 0 0 5
v:l2=;	0 17 1 -9 -2 0 0 -5
v:l2=; & d:ahead	0 17 1 -10 -2 0 0 -5
v:l2=<agent> & d:ahead	-3 15 0 -8 -8 3 -2 3
v:l2=<agent> & d:today	0 -28 0 1 21 0 0 0
v:l2=<begin>	9 1 -10 -3 2 3 -7 3
v:l2=<begin> & d:ahead	9 2 -7 -12 2 8 -1 6
v:l2=<begin> & d:today	0 -3 -2 11 -1 -8 -9 -3
v:l2=<day-ahead>	-22 -17 -1 3 -11 6 17 9
v:l2=<day-ahead> & d:ahead	-22 -17 -1 2 -10 6 17 9
v:l2=<day-gone>	13 13 -9 -12 -15 0 -1 5
v:l2=<day-gone> & d:ahead	13 15 -9 -16 -14 0 -1 7
v:l2=<day-today>	-4 -4 -1 -6 0 0 0 17
v:l2=<day-today> & d:today	0 -9 0 -6 -4 0 0 17
v:l2=<duty>	-10 0 0 10 1 0 -5 -14
v:l2=<duty> & d:ahead	-9 -2 0 14 -2 0 -4 -10
v:l2=<duty> & d:today	0 3 0 -2 6 0 0 -10
v:l2=<gate>	0 -18 0 8 12 2 0 -4
v:l2=<gate> & d:ahead	0 -13 0 1 12 2 0 -1
v:l2=<gate> & d:today	0 -5 0 11 0 0 0 -2
v:l2=<goods-amount>	0 -1 0 12 -5 0 0 0
v:l2=<goods-amount> & d:ahead	0 -1 0 12 -5 0 0 0
v:l2=<goods>	9 10 2 -6 -22 -6 4 -1
v:l2=<goods> & d:ahead	10 10 4 -11 -15 -5 5 -3
v:l2=<goods> & d:today	0 1 0 4 -14 0 0 2
v:l2=<level-noun>	0 -11 -1 0 -14 7 7 20
v:l2=<level-noun> & d:ahead	0 -6 0 -6 -13 7 7 19
v:l2=<level>	3 5 -16 -1 0 -6 -6 6
v:l2=<level> & d:ahead	4 15 -14 -3 2 -5 -5 -11
v:l2=<level> & d:today	0 -37 0 4 -5 0 0 30
v:l2=<money>	0 -7 0 15 -4 0 0 -6
v:l2=<money> & d:ahead	0 -6 0 13 -4 0 0 -4
v:l2=<month-ahead>	0 -1 0 -9 -1 0 0 16
v:l2=<month-gone>	7 -10 0 -4 8 0 0 -2
v:l2=<month-gone> & d:ahead	7 -8 0 -10 8 0 0 0
v:l2=<name> & d:ahead	5 3 7 -8 -11 7 -4 2
v:l2=<not>	0 5 0 0 -26 0 -8 9
v:l2=<not> & d:ahead	0 1 0 10 -23 0 -7 1
v:l2=<not> & d:today	0 7 0 -15 0 0 0 11
v:l2=<number>	-10 12 0 -3 -20 -2 -6 9
v:l2=<number> & d:ahead	-9 17 1 0 -15 -2 -6 -5
v:l2=<number> & d:today	0 -8 0 -3 -9 0 0 19
v:l2=<office>	0 8 0 8 -1 0 6 -24
v:l2=<office> & d:ahead	0 0 0 5 -1 0 6 -15
v:l2=<office> & d:today	0 7 0 2 0 0 0 -11
v:l2=<organisation>	0 -1 -1 -9 13 -1 -1 2
v:l2=<organisation> & d:ahead	0 -6 0 -1 0 0 -1 12
v:l2=<organisation> & d:today	0 3 0 -10 19 0 0 -19
v:l2=<person>	-4 7 0 13 -22 -5 -4 -8
v:l2=<person> & d:ahead	-2 10 0 5 -14 -3 -3 -6
v:l2=<person> & d:today	0 -2 0 11 -6 0 0 -2
v:l2=<points>	0 6 -2 -6 -11 0 0 8
v:l2=<points> & d:ahead	0 6 -2 -7 -10 0 0 9
v:l2=<quality>	0 -4 0 17 -11 0 0 -4
v:l2=<quality> & d:ahead	0 1 0 11 -7 0 0 -13
v:l2=<quality> & d:today	0 -12 0 7 -1 0 0 2
v:l2=<seat>	-2 0 -10 -2 0 -9 0 11
v:l2=<seat> & d:ahead	2 0 -4 -7 -13 -5 3 20
v:l2=<seat> & d:today	-5 0 -2 2 11 -1 -2 -3
v:l2=<sender> & d:ahead	-10 7 0 -12 9 0 0 6
v:l2=<span>	-10 0 0 21 0 0 -2 -20
v:l2=<span> & d:ahead	-10 2 0 14 0 0 -2 -16
v:l2=<span> & d:today	0 -9 0 19 0 0 0 -8
v:l2=<taker>	0 -16 0 7 7 0 0 -3
v:l2=<taker> & d:ahead	0 -10 0 11 0 0 0 0
v:l2=<v-agree>	-8 -13 -6 9 3 -5 1 2
v:l2=<v-agree> & d:ahead	-8 -12 -5 7 4 -5 2 3
v:l2=<v-bear> & d:today	0 -4 0 9 -9 0 0 1
v:l2=<v-begin>	7 10 1 -6 -6 -9 -2 -6
v:l2=<v-begin> & d:today	0 5 0 0 -11 0 0 1
v:l2=<v-buy>	0 3 7 0 -18 0 0 0
v:l2=<v-buy> & d:ahead	0 6 7 -1 -16 0 0 0
v:l2=<v-deny> & d:ahead	-4 0 -3 0 10 0 0 -4
v:l2=<v-down>	-7 0 -3 13 -9 2 0 -6
v:l2=<v-down> & d:today	0 -8 0 20 0 0 0 -10
v:l2=<v-end>	3 -4 4 -16 -5 4 -6 15
v:l2=<v-end> & d:ahead	3 -1 5 -20 -4 4 -5 16
v:l2=<v-end> & d:today	0 -11 0 15 -2 0 0 -6
v:l2=<v-impose>	0 0 -2 4 -4 -2 11 -9
v:l2=<v-impose> & d:ahead	0 -1 -2 -8 1 -1 11 2
v:l2=<v-impose> & d:today	-2 2 0 29 -24 0 0 -44
v:l2=<v-lack>	-6 7 0 -14 -7 0 4 10
v:l2=<v-lack> & d:ahead	-6 7 0 -14 -7 0 4 10
v:l2=<v-propose>	-7 -4 -1 16 5 -5 -18 -11
v:l2=<v-propose> & d:ahead	-7 -3 -1 19 6 -5 -18 -20
v:l2=<v-renew>	-2 -15 6 20 -15 -2 -4 -6
v:l2=<v-renew> & d:ahead	-2 -15 6 20 -15 -2 -4 -6
v:l2=<v-return>	0 -3 -1 14 -5 0 -2 -4
v:l2=<v-return> & d:ahead	0 -2 -1 11 -5 0 -2 -1
v:l2=<v-say>	-5 2 -5 18 -1 -11 4 -22
v:l2=<v-say> & d:ahead	-3 7 -4 1 7 -9 5 -16
v:l2=<v-say> & d:today	0 -12 0 36 -23 0 0 -8
v:l2=<v-sell>	-10 17 -3 -11 -3 14 -1 -13
v:l2=<v-sell> & d:ahead	-10 -9 -2 12 -2 14 -1 -11
v:l2=<v-sell> & d:today	0 31 0 -29 0 0 0 0
v:l2=<v-sign>	-15 -3 -15 -1 20 -12 0 -5
v:l2=<v-sign> & d:ahead	-14 0 -14 -5 20 -12 0 -2
v:l2=<v-sign> & d:today	0 -7 0 15 0 0 0 -6
v:l2=<v-stay>	0 -1 0 -4 3 -4 -20 4
v:l2=<v-stay> & d:ahead	0 -4 0 -3 5 -3 -19 5
v:l2=<v-suspend>	9 -10 -2 -4 11 -7 -12 0
v:l2=<v-suspend> & d:ahead	10 -5 -2 -14 12 -7 -12 2
v:l2=<v-suspend> & d:today	0 -10 0 23 -1 0 0 -12
v:l2=<v-target>	3 7 6 6 -18 1 -6 -21
v:l2=<v-target> & d:ahead	3 0 6 10 -17 1 -6 -15
v:l2=<v-target> & d:today	0 13 0 -7 0 0 0 -5
v:l2=<v-up>	3 -9 -3 0 -7 -1 -3 17
v:l2=<v-up> & d:today	0 -15 0 -5 0 0 0 18
v:l2=a	0 -20 0 9 0 0 -2 5
v:l2=a & d:ahead	0 -11 0 9 0 0 -2 0
v:l2=accept	0 -13 0 12 0 0 0 -4
v:l2=accept & d:ahead	0 -13 0 12 0 0 0 -4
v:l2=adopt	0 0 0 -10 11 0 0 0
v:l2=adopt & d:ahead	0 0 0 -10 11 0 0 0
v:l2=agree	0 5 0 -19 3 0 5 8
v:l2=agree & d:ahead	0 6 0 -21 4 0 5 9
v:l2=agreement	0 -1 0 -10 -7 0 5 17
v:l2=agreement & d:today	0 0 0 -12 0 0 0 13
v:l2=ahead	0 16 0 12 -1 0 0 -26
v:l2=ahead & d:ahead	0 16 0 2 0 0 0 -18
v:l2=alert	0 19 0 -11 -4 0 0 -8
v:l2=alert & d:today	0 19 0 -11 -4 0 0 -8
v:l2=alexandria	0 -3 0 -8 0 0 0 13
v:l2=alexandria & d:today	0 0 0 -13 0 0 0 14
v:l2=all	8 7 3 0 -4 0 0 -18
v:l2=all & d:ahead	8 8 3 0 -3 0 0 -16
v:l2=also & d:ahead	0 11 0 -11 -7 0 0 8
v:l2=also & d:today	0 -14 0 22 0 0 0 -8
v:l2=an	0 22 0 -25 0 0 0 6
v:l2=an & d:today	0 22 0 -28 0 0 0 9
v:l2=and	0 -2 9 -15 0 -6 1 14
v:l2=and & d:ahead	0 -3 11 -12 -4 -5 1 13
v:l2=announce	-1 3 -3 10 -7 0 0 -4
v:l2=answer	0 -13 0 3 -3 5 10 -1
v:l2=answer & d:ahead	0 -12 0 0 -3 5 10 0
v:l2=apply	5 -7 2 3 -19 0 -3 14
v:l2=apply & d:ahead	6 -2 2 -4 -17 0 -3 16
v:l2=approval	0 -10 0 6 7 0 0 -2
v:l2=approval & d:ahead	0 -10 0 6 7 0 0 -2
v:l2=approve	0 7 0 0 0 0 0 -9
v:l2=approve & d:ahead	0 7 0 0 0 0 0 -9
v:l2=are	1 -16 0 -7 0 0 0 22
v:l2=are & d:ahead	1 -13 0 14 1 0 0 -3
v:l2=are & d:today	0 -1 0 -26 0 0 0 29
v:l2=argument & d:today	0 0 0 10 -3 0 0 -3
v:l2=arrive	-2 4 6 -17 13 0 -8 -5
v:l2=arrive & d:ahead	-2 4 6 -17 13 0 -8 -5
v:l2=as	11 10 -3 0 -5 0 -1 -30
v:l2=as & d:ahead	12 21 -1 -16 -6 0 0 -17
v:l2=as & d:today	0 -14 0 23 0 0 0 -13
v:l2=aside	10 -3 0 -3 0 0 0 -1
v:l2=aside & d:ahead	10 -3 0 -3 0 0 0 -1
v:l2=ask	0 14 0 -2 0 0 0 -13
v:l2=ask & d:ahead	0 14 0 -3 0 0 0 -13
v:l2=asleep	7 -3 0 -11 0 0 0 5
v:l2=asleep & d:ahead	7 -3 0 -11 0 0 0 5
v:l2=at	-2 -10 -4 16 0 0 0 -6
v:l2=at & d:ahead	-1 -3 -4 11 -6 0 0 0
v:l2=at & d:today	0 -14 0 9 7 0 0 -7
v:l2=away	10 0 0 -11 -9 0 0 11
v:l2=away & d:ahead	10 0 0 -11 -9 0 0 11
v:l2=back	-5 0 -1 9 -5 4 -4 -4
v:l2=back & d:ahead	-5 1 -1 8 -4 4 -4 -4
v:l2=bay	0 0 0 7 -9 0 0 1
v:l2=bay & d:ahead	0 0 0 7 -9 0 0 1
v:l2=because	0 0 0 -9 0 0 0 12
v:l2=been	0 -1 0 25 0 0 0 -21
v:l2=been & d:ahead	0 0 0 12 0 0 0 -8
v:l2=before	-1 0 -4 11 0 0 -7 -2
v:l2=before & d:today	0 -4 0 16 0 0 0 -7
v:l2=begin	-2 9 -1 2 -7 0 11 -22
v:l2=begin & d:ahead	-2 11 -1 0 -6 0 11 -21
v:l2=bill	0 -19 0 11 8 0 0 0
v:l2=booked	0 8 0 1 -7 0 0 -4
v:l2=booked & d:ahead	0 8 0 1 -7 0 0 -4
v:l2=border & d:ahead	0 9 0 -7 0 0 0 0
v:l2=both	0 23 0 -9 -10 0 0 -6
v:l2=both & d:ahead	0 23 0 -10 -10 0 0 -6
v:l2=briefing	0 -5 0 -10 0 0 0 15
v:l2=briefing & d:today	0 -4 0 -11 0 0 0 15
v:l2=bulletin	0 11 0 -7 0 0 0 0
v:l2=bulletin & d:today	0 11 0 -8 0 0 0 0
v:l2=busan	-3 -4 0 11 0 0 0 0
v:l2=busan & d:ahead	-3 -3 0 10 0 0 0 0
v:l2=butter	0 12 0 -5 0 0 0 -7
v:l2=buy	0 10 0 -6 0 0 0 0
v:l2=buy & d:ahead	0 10 0 -6 0 0 0 0
v:l2=by	7 -2 -4 -15 9 -4 10 2
v:l2=by & d:ahead	7 0 -4 -1 6 -4 10 -19
v:l2=by & d:today	0 -3 0 -25 3 0 0 26
v:l2=call	0 -10 0 -4 0 0 0 18
v:l2=call & d:ahead	0 -9 0 4 0 0 0 7
v:l2=call & d:today	0 0 0 -11 0 0 0 11
v:l2=car & d:ahead	0 11 0 -7 0 0 0 -3
v:l2=car & d:today	0 -8 0 10 0 0 0 0
v:l2=change	2 5 16 -5 -2 -1 0 -17
v:l2=change & d:ahead	2 5 16 -6 -2 -1 0 -16
v:l2=changed	0 10 5 -9 2 0 0 -10
v:l2=changed & d:ahead	0 10 5 -9 2 0 0 -10
v:l2=charge & d:ahead	0 -7 0 10 0 0 0 -4
v:l2=charge & d:today	0 17 0 -12 0 0 0 -3
v:l2=city	0 0 0 11 0 0 0 -6
v:l2=clear	0 -7 -3 7 -5 0 0 10
v:l2=clear & d:ahead	0 -7 -3 6 -4 0 0 10
v:l2=client & d:today	0 -10 0 12 0 0 0 0
v:l2=clock	0 6 0 -13 0 0 0 7
v:l2=close	0 -21 0 -5 0 14 0 8
v:l2=close & d:ahead	0 -20 0 -6 0 14 0 8
v:l2=coffee	0 10 0 -10 0 0 0 0
v:l2=coffee & d:ahead	0 10 0 -10 0 0 0 0
v:l2=collect	0 22 0 -13 -5 0 0 -3
v:l2=collect & d:ahead	0 25 0 -16 -4 0 0 -3
v:l2=column	0 0 0 -17 0 0 0 18
v:l2=column & d:today	0 0 0 -17 0 0 0 18
v:l2=come	-3 -1 0 19 -5 0 -5 -13
v:l2=come & d:ahead	-3 0 0 12 -4 0 -5 -6
v:l2=come & d:today	0 -3 0 14 0 0 0 -8
v:l2=commerce	0 0 0 14 0 0 0 -8
v:l2=commerce & d:ahead	0 0 0 11 0 0 0 -7
v:l2=common	0 -2 0 -9 0 0 0 13
v:l2=common & d:ahead	0 -2 0 -10 0 0 0 13
v:l2=completed	0 0 0 0 -5 -2 0 9
v:l2=completed & d:ahead	0 0 0 0 -5 -2 0 9
v:l2=confirm	0 -2 0 15 -9 0 0 -2
v:l2=confirm & d:ahead	0 -2 0 14 -8 0 0 -1
v:l2=continue	0 17 0 -11 -2 0 0 0
v:l2=continue & d:ahead	0 -10 0 12 -2 0 0 0
v:l2=control	3 -10 0 10 0 0 0 -2
v:l2=control & d:ahead	3 -10 0 10 0 0 0 -2
v:l2=copper	0 23 0 -23 0 0 0 0
v:l2=count	0 -26 0 21 0 0 0 5
v:l2=count & d:ahead	0 -26 0 21 0 0 0 5
v:l2=counted	0 -8 0 0 -4 0 0 11
v:l2=counted & d:ahead	0 -8 0 0 -4 0 0 11
v:l2=custom	0 -7 0 -8 11 0 0 4
v:l2=custom & d:ahead	0 -4 0 -12 11 0 0 5
v:l2=customer	0 -4 0 9 -2 0 0 0
v:l2=cut	0 8 0 -10 3 0 0 0
v:l2=cut & d:ahead	0 8 0 -10 3 0 0 0
v:l2=date	4 0 -3 -11 3 -9 3 5
v:l2=date & d:ahead	4 5 -3 -12 -7 -9 3 10
v:l2=date & d:today	0 -9 0 0 12 0 0 -11
v:l2=dated	8 -3 0 6 -1 0 0 -9
v:l2=dated & d:ahead	8 -2 0 0 -1 0 0 -3
v:l2=day	-1 18 -1 -16 -9 -1 8 2
v:l2=day & d:ahead	-1 18 -1 -15 -9 -1 8 0
v:l2=deadline	0 0 0 -13 -13 12 10 7
v:l2=deadline & d:ahead	0 0 0 -14 -12 12 10 7
v:l2=deal	7 13 0 -8 -11 -1 0 -4
v:l2=deal & d:ahead	7 14 0 -8 -11 -1 0 -4
v:l2=decide	0 3 0 -10 13 0 -2 -5
v:l2=decide & d:ahead	0 4 0 -11 13 0 -2 -5
v:l2=decision	0 -7 0 -10 19 0 0 -4
v:l2=decision & d:ahead	0 -7 0 -11 20 0 0 -4
v:l2=declare	0 8 0 -14 3 0 0 2
v:l2=declare & d:ahead	0 8 0 -14 3 0 0 2
v:l2=desk	0 -9 0 11 -6 0 0 2
v:l2=desk & d:today	0 -9 0 6 0 0 0 3
v:l2=did	0 -15 0 28 -7 0 0 -10
v:l2=did & d:ahead	0 -13 0 24 -6 0 0 -8
v:l2=do	0 25 0 -22 0 0 0 -2
v:l2=do & d:ahead	0 26 0 -25 0 0 0 -1
v:l2=doe	0 0 0 -21 18 0 0 0
v:l2=doe & d:ahead	0 0 0 -12 10 0 0 0
v:l2=double	0 0 0 -14 0 0 0 13
v:l2=double & d:ahead	0 0 0 -14 0 0 0 13
v:l2=down	0 5 5 2 16 0 0 -29
v:l2=down & d:ahead	0 8 5 -6 16 0 0 -23
v:l2=down & d:today	0 -2 0 13 0 0 0 -8
v:l2=due	0 -2 -4 -1 13 -2 -8 0
v:l2=due & d:ahead	0 -2 -4 -1 13 -2 -8 0
v:l2=each	0 0 0 13 0 0 0 -12
v:l2=early	0 0 0 -12 13 0 0 3
v:l2=eastern	3 0 5 6 -7 0 0 -9
v:l2=eastern & d:ahead	4 7 5 -13 -4 0 0 -1
v:l2=eastern & d:today	0 -12 0 20 0 0 0 -7
v:l2=edition	0 -7 0 15 0 0 0 -5
v:l2=effect	0 11 12 1 -17 0 0 -22
v:l2=effect & d:ahead	0 6 12 5 -16 0 0 -21
v:l2=end & d:ahead	0 -3 3 -12 0 7 1 7
v:l2=end & d:today	0 -9 0 13 -1 0 0 -5
v:l2=enter	0 3 5 -23 17 0 0 -10
v:l2=enter & d:ahead	0 -4 5 -16 17 0 0 -9
v:l2=entry	0 -15 0 27 -8 0 0 -6
v:l2=entry & d:ahead	0 -10 0 20 -6 0 0 -4
v:l2=entry & d:today	0 -6 0 10 0 0 0 0
v:l2=est	0 7 0 -10 -4 0 0 4
v:l2=est & d:ahead	0 7 0 -11 -4 0 0 4
v:l2=everywhere	0 12 0 -8 0 0 0 -2
v:l2=everywhere & d:ahead	0 12 0 -9 0 0 0 -2
v:l2=exchanged	0 0 0 -3 9 0 -2 0
v:l2=exchanged & d:ahead	0 0 0 -3 10 0 -2 0
v:l2=exemption	0 6 -7 -6 9 0 0 0
v:l2=expect	0 9 0 0 0 0 0 -9
v:l2=expect & d:ahead	0 9 0 0 0 0 0 -9
v:l2=expire	1 -3 3 -1 -16 -3 -1 8
v:l2=expire & d:ahead	1 -3 3 -1 -16 -3 -1 8
v:l2=extend	0 -14 2 13 -5 0 0 -4
v:l2=extend & d:ahead	0 -13 2 12 -5 0 0 -4
v:l2=extension	0 6 1 -11 9 0 0 -1
v:l2=extension & d:ahead	0 -14 1 -2 10 0 0 0
v:l2=face	0 5 0 -10 0 0 4 0
v:l2=fall	0 4 0 -11 -10 4 8 2
v:l2=fall & d:ahead	0 6 0 -14 -10 4 8 2
v:l2=fee	0 12 0 0 -11 0 0 0
v:l2=fee & d:ahead	0 12 0 0 -11 0 0 0
v:l2=file	0 -1 10 0 -9 0 0 0
v:l2=finished	-1 9 0 -1 -11 0 11 -7
v:l2=finished & d:ahead	-1 9 0 -1 -11 0 11 -7
v:l2=flash	0 0 0 14 0 0 0 -11
v:l2=flash & d:today	0 0 0 14 0 0 0 -11
v:l2=follow	4 13 0 0 0 0 -1 -22
v:l2=follow & d:ahead	4 13 0 0 0 0 -1 -22
v:l2=for	0 5 0 15 0 0 0 -26
v:l2=for & d:ahead	0 6 0 10 0 0 0 -22
v:l2=force	2 11 -1 -7 6 0 -5 -7
v:l2=force & d:ahead	2 14 -1 -12 6 0 -5 -6
v:l2=force & d:today	0 -10 0 12 0 0 0 0
v:l2=found	0 -1 0 8 -10 0 5 -2
v:l2=found & d:ahead	0 -1 0 8 -10 0 5 -2
v:l2=free	0 0 0 13 -8 0 0 -3
v:l2=friday	5 7 17 -25 9 -2 0 0
v:l2=friday & d:ahead	6 -7 18 -30 16 -2 0 1
v:l2=friday & d:today	0 15 0 -5 -17 0 0 -3
v:l2=from	10 24 -5 -7 -14 0 -2 -27
v:l2=from & d:ahead	10 17 -5 -2 -12 0 -2 -31
v:l2=from & d:today	0 11 0 -9 0 0 0 0
v:l2=galway	0 -1 0 -4 0 0 0 8
v:l2=garden	0 13 0 -12 0 0 0 0
v:l2=garden & d:ahead	0 13 0 -13 0 0 0 0
v:l2=geneva	0 -2 0 16 0 0 0 -7
v:l2=geneva & d:ahead	0 -1 0 12 0 0 0 -4
v:l2=given	0 13 0 -9 -2 0 0 0
v:l2=given & d:ahead	0 13 0 -10 -2 0 0 0
v:l2=go	0 -7 0 -14 -10 0 0 28
v:l2=go & d:ahead	0 0 0 -8 -9 0 0 14
v:l2=go & d:today	0 -13 0 -8 0 0 0 20
v:l2=good	-4 9 2 -9 -21 0 1 12
v:l2=good & d:ahead	-4 5 2 -8 -19 0 1 16
v:l2=grant	0 9 -3 0 -4 0 0 -2
v:l2=grant & d:ahead	0 9 -3 0 -4 0 0 -2
v:l2=gyeongju	0 0 0 -10 12 0 0 0
v:l2=gyeongju & d:ahead	0 0 0 -11 12 0 0 0
v:l2=had	0 -3 0 16 0 -1 0 -5
v:l2=had & d:ahead	0 -1 0 13 0 -1 0 -3
v:l2=happen	5 -6 -4 -9 1 0 0 17
v:l2=happen & d:ahead	5 -6 -4 -9 1 0 0 17
v:l2=has	-7 -6 -5 -11 11 0 13 -1
v:l2=has & d:ahead	-7 -6 -5 -12 12 0 13 -1
v:l2=have	-6 14 4 4 -14 -5 0 -9
v:l2=have & d:ahead	-6 15 4 -6 -13 -5 0 1
v:l2=have & d:today	0 0 0 23 0 0 0 -20
v:l2=he	0 10 0 -4 0 0 0 -5
v:l2=he & d:ahead	0 10 0 -5 0 0 0 -4
v:l2=hear	0 -12 0 -4 19 0 0 -11
v:l2=heard & d:ahead	0 10 0 -12 7 0 0 -7
v:l2=hearing & d:ahead	0 -4 0 -5 10 0 0 0
v:l2=here & d:ahead	0 -9 0 13 -1 0 0 -1
v:l2=here & d:today	0 12 0 -11 0 0 0 0
v:l2=higher	0 -9 0 0 -7 0 0 13
v:l2=his	0 0 0 10 -1 0 0 -7
v:l2=hit	0 15 0 -17 0 3 0 0
v:l2=hit & d:ahead	0 17 0 -20 0 3 0 0
v:l2=home	0 -14 0 19 0 0 0 -3
v:l2=home & d:ahead	0 -13 0 19 0 0 0 -3
v:l2=hour & d:ahead	0 -14 0 13 0 0 0 0
v:l2=hour & d:today	0 15 0 -12 0 0 0 0
v:l2=import	0 -11 8 3 -2 0 0 0
v:l2=importer	0 -7 0 -3 11 0 0 0
v:l2=in & d:today	0 -16 0 6 -7 0 0 7
v:l2=increase	0 -9 0 13 0 0 0 -2
v:l2=increase & d:ahead	0 -9 0 13 0 0 0 -2
v:l2=is	-3 -8 -2 -1 14 8 -10 -1
v:l2=is & d:ahead	-2 0 -1 2 -3 8 -10 1
v:l2=is & d:today	0 -23 0 -2 20 0 0 -4
v:l2=istanbul	0 0 0 15 0 0 0 -12
v:l2=it	-10 -9 0 -3 13 1 9 -3
v:l2=it & d:ahead	-9 -2 0 -12 16 1 9 -2
v:l2=it & d:today	0 -19 0 20 -8 0 0 -2
v:l2=its	0 -7 0 25 -10 0 0 -6
v:l2=its & d:ahead	0 -1 0 11 -4 0 0 0
v:l2=its & d:today	0 -3 0 13 -4 0 0 -2
v:l2=itself	5 -15 0 -4 3 0 0 8
v:l2=itself & d:ahead	5 -15 0 -4 3 0 0 8
v:l2=keep	0 10 0 -7 -5 0 0 0
v:l2=keep & d:ahead	0 10 0 -7 -5 0 0 0
v:l2=last	0 0 0 -27 -15 7 2 26
v:l2=last & d:ahead	0 0 0 -15 -14 7 2 13
v:l2=last & d:today	0 0 0 -19 0 0 0 20
v:l2=late	0 13 0 0 -5 0 0 -8
v:l2=late & d:ahead	0 13 0 0 -5 0 0 -8
v:l2=later	0 0 0 -11 8 0 9 -6
v:l2=later & d:ahead	0 0 0 -11 8 0 9 -5
v:l2=law	0 0 0 -3 -7 0 0 11
v:l2=law & d:ahead	0 0 0 -4 -6 0 0 12
v:l2=least	0 5 0 -11 0 0 11 -6
v:l2=least & d:ahead	0 5 0 -11 0 0 11 -6
v:l2=less	0 -8 0 12 0 0 0 0
v:l2=level	0 -18 0 4 0 0 0 19
v:l2=level & d:ahead	0 -17 0 4 0 0 0 19
v:l2=likewise	13 0 0 0 6 0 0 -18
v:l2=likewise & d:ahead	13 0 0 0 6 0 0 -18
v:l2=list	0 13 0 -3 -2 0 0 -7
v:l2=list & d:ahead	0 14 0 -3 -1 0 0 -7
v:l2=loaded	0 1 -1 7 -3 0 0 -10
v:l2=lower	0 -5 0 13 -6 0 0 0
v:l2=lower & d:ahead	0 -4 0 12 -6 0 0 0
v:l2=m	0 27 0 -17 0 0 0 -12
v:l2=m & d:ahead	0 20 0 -11 -2 0 0 -5
v:l2=m & d:today	0 14 0 -10 0 0 0 -8
v:l2=make & d:ahead	0 15 0 -15 4 0 0 -2
v:l2=matter	0 14 0 -9 6 0 0 -12
v:l2=matter & d:ahead	0 14 0 -9 6 0 0 -12
v:l2=meet	0 -10 0 -5 11 0 -4 5
v:l2=meet & d:ahead	0 -10 0 -6 11 0 -4 7
v:l2=member	0 0 0 -14 -2 0 0 19
v:l2=member & d:today	0 0 0 -17 0 0 0 19
v:l2=memo	0 18 0 -16 0 0 0 0
v:l2=memo & d:today	0 18 0 -17 0 0 0 0
v:l2=midnight	-7 -18 0 -1 6 4 0 9
v:l2=midnight & d:ahead	-7 -14 0 -7 11 4 0 10
v:l2=midnight & d:today	0 -4 0 13 -5 0 0 -1
v:l2=mombasa	0 0 0 -8 0 0 0 11
v:l2=mombasa & d:ahead	0 0 0 -8 0 0 0 11
v:l2=monday	4 5 11 -12 -1 0 -2 -1
v:l2=monday & d:ahead	2 12 10 -28 -3 0 -1 14
v:l2=monday & d:today	1 -12 3 23 1 0 0 -23
v:l2=montevideo	0 -8 0 9 0 0 0 0
v:l2=more	0 12 0 -2 -4 0 0 -8
v:l2=more & d:today	0 12 0 -9 0 0 0 0
v:l2=most	0 2 0 -10 0 0 0 8
v:l2=most & d:ahead	0 2 0 -10 0 0 0 8
v:l2=much	0 0 0 -8 0 0 0 9
v:l2=name	0 -6 0 13 -4 0 0 0
v:l2=need	0 0 0 -4 -2 0 0 12
v:l2=need & d:ahead	0 0 0 -4 -2 0 0 12
v:l2=network	0 0 0 -7 0 0 0 9
v:l2=network & d:ahead	0 0 0 -7 0 0 0 9
v:l2=new & d:ahead	0 -2 0 10 -3 0 0 -2
v:l2=next	0 -2 0 13 -1 0 0 -5
v:l2=next & d:ahead	0 -2 0 13 -1 0 0 -5
v:l2=night	0 -12 0 8 -4 0 0 2
v:l2=night & d:ahead	0 -11 0 7 -4 0 0 3
v:l2=no	0 -11 0 11 -1 0 -1 1
v:l2=no & d:ahead	0 -9 0 5 0 0 0 5
v:l2=no & d:today	0 0 0 9 0 0 0 -5
v:l2=not	0 1 0 -15 -5 0 0 20
v:l2=not & d:today	0 0 0 -14 0 0 0 16
v:l2=note	0 16 0 -7 0 0 0 -9
v:l2=note & d:today	0 17 0 -8 0 0 0 -8
v:l2=nothing	0 8 0 7 -7 0 0 -17
v:l2=nothing & d:ahead	0 0 0 18 -6 0 0 -15
v:l2=nothing & d:today	0 12 0 -10 0 0 0 0
v:l2=notice	-2 4 0 12 0 0 0 -8
v:l2=now	7 -5 0 22 -3 0 0 -24
v:l2=now & d:ahead	7 -5 0 22 -3 0 0 -24
v:l2=of	7 -2 0 2 -16 0 0 0
v:l2=of & d:ahead	0 0 0 0 -13 0 0 7
v:l2=of & d:today	9 -5 0 2 0 0 0 -8
v:l2=off	8 -7 0 -1 12 -9 -5 0
v:l2=off & d:ahead	8 -7 0 -1 12 -9 -5 0
v:l2=offer	0 -1 0 3 7 0 0 -9
v:l2=offer & d:ahead	0 -1 0 3 7 0 0 -9
v:l2=oil	0 0 0 -6 10 0 0 -6
v:l2=oil & d:ahead	0 2 0 -13 10 0 0 -2
v:l2=on	-3 -12 9 8 -6 4 -3 3
v:l2=on & d:ahead	-3 -9 10 1 -5 4 -2 7
v:l2=on & d:today	0 -10 0 21 -1 0 0 -8
v:l2=one	-3 17 0 3 0 0 -3 -16
v:l2=one & d:ahead	-3 20 0 -4 2 0 -3 -14
v:l2=one & d:today	0 -5 0 19 -5 0 0 -3
v:l2=opened	0 -6 0 14 -1 0 0 -3
v:l2=opened & d:ahead	0 -5 0 11 0 0 0 -2
v:l2=or	-6 20 4 -4 -6 0 0 -9
v:l2=or & d:ahead	-5 20 4 -7 -6 0 0 -7
v:l2=order	0 3 0 1 -11 0 0 2
v:l2=order & d:ahead	0 3 0 0 -10 0 0 2
v:l2=osaka	0 0 0 14 0 0 0 -12
v:l2=osaka & d:today	0 0 0 13 0 0 0 -12
v:l2=other	6 -3 0 -10 -2 0 -2 10
v:l2=other & d:ahead	6 -3 0 -11 -1 0 -2 10
v:l2=our	0 -1 0 -3 -5 0 0 12
v:l2=our & d:today	0 0 0 -5 -5 0 0 13
v:l2=out	-1 -2 4 -4 -16 2 -4 14
v:l2=out & d:ahead	-1 -1 4 -5 -16 2 -4 14
v:l2=over	0 0 0 -22 -14 0 1 26
v:l2=over & d:ahead	0 0 0 -23 -13 0 1 26
v:l2=own	11 -2 0 0 -15 0 0 4
v:l2=own & d:ahead	11 -2 0 -5 -11 0 0 7
v:l2=paper	0 -6 0 9 -8 0 10 -3
v:l2=paper & d:ahead	0 -5 0 8 -8 0 10 -2
v:l2=past & d:today	0 -3 0 14 0 0 0 -6
v:l2=pause	-1 -18 0 8 -2 0 0 12
v:l2=pause & d:ahead	0 -17 0 6 -2 0 0 14
v:l2=pay	-6 2 0 16 -9 0 0 -9
v:l2=pay & d:ahead	-6 13 0 5 -5 0 0 -17
v:l2=pay & d:today	0 -24 0 16 -3 0 0 3
v:l2=peace	0 0 0 13 0 0 0 -10
v:l2=peace & d:ahead	0 0 0 13 0 0 0 -10
v:l2=phone	0 13 0 -8 0 0 0 0
v:l2=phone & d:ahead	0 13 0 -9 0 0 0 0
v:l2=place	0 2 0 -9 9 0 0 0
v:l2=place & d:ahead	0 3 0 -11 9 0 0 0
v:l2=plan	0 0 0 7 -10 0 -2 5
v:l2=plan & d:ahead	0 0 0 7 -10 0 -2 5
v:l2=possible	0 2 0 -10 6 0 0 0
v:l2=possible & d:ahead	0 2 0 -10 6 0 0 0
v:l2=post	0 -17 0 11 7 0 0 -4
v:l2=post & d:ahead	0 -16 0 5 7 0 0 0
v:l2=postpone	3 1 0 0 6 0 0 -11
v:l2=postpone & d:ahead	3 1 0 0 6 0 0 -11
v:l2=presented	0 -14 0 0 17 0 0 -4
v:l2=price	0 13 0 -3 -3 0 -3 -1
v:l2=price & d:ahead	0 13 0 -3 -3 0 -3 -1
v:l2=proclamation	0 -21 0 11 7 0 0 0
v:l2=proclamation & d:ahead	0 -21 0 11 7 0 0 0
v:l2=product	0 -16 0 16 0 0 0 0
v:l2=publish & d:ahead	0 -7 0 -4 10 0 0 2
v:l2=put	0 -10 0 -2 1 0 0 13
v:l2=put & d:ahead	0 -10 0 -2 2 0 0 13
v:l2=question	0 0 0 -7 9 0 0 0
v:l2=rate	0 10 0 -18 -14 0 0 16
v:l2=rate & d:ahead	0 3 0 -3 -13 0 0 9
v:l2=rate & d:today	0 9 0 -16 0 0 0 8
v:l2=reach	0 0 0 -5 -6 0 0 10
v:l2=reach & d:ahead	0 0 0 -5 -6 0 0 10
v:l2=read	0 -10 0 19 -3 0 0 -4
v:l2=read & d:ahead	0 -9 0 11 -1 0 0 0
v:l2=reading	0 -4 0 -15 19 0 0 0
v:l2=ready	3 -9 0 -10 -10 0 17 3
v:l2=ready & d:ahead	3 -9 0 -10 -10 0 17 3
v:l2=receive	0 -9 0 6 1 0 0 0
v:l2=receive & d:ahead	0 -9 0 6 1 0 0 0
v:l2=recess	0 -4 0 17 -9 0 0 -3
v:l2=recess & d:ahead	0 -4 0 17 -9 0 0 -3
v:l2=register	0 -2 0 9 -5 0 0 0
v:l2=released	0 -4 0 11 -2 0 -2 0
v:l2=released & d:ahead	0 -4 0 11 -1 0 -2 0
v:l2=renew	0 -1 -1 13 -3 0 -1 -4
v:l2=renew & d:ahead	0 -1 -1 13 -3 0 -1 -4
v:l2=report	0 -5 0 0 12 0 -1 -5
v:l2=report & d:ahead	0 -4 0 -2 13 0 -1 -4
v:l2=reporter & d:ahead	0 -9 0 15 0 0 0 -2
v:l2=reporter & d:today	0 11 0 -6 0 0 0 -2
v:l2=rest	0 3 0 -12 3 0 0 2
v:l2=rest & d:ahead	0 3 0 -12 3 0 0 2
v:l2=retroactive	0 0 0 10 0 0 0 -8
v:l2=retroactive & d:ahead	0 0 0 10 0 0 0 -8
v:l2=return & d:ahead	0 8 0 -9 -4 0 0 4
v:l2=review	0 -8 0 -1 15 0 -2 -5
v:l2=review & d:ahead	0 -7 0 -4 15 0 -2 -4
v:l2=rule & d:ahead	-4 0 -3 0 10 0 0 -4
v:l2=run	0 7 0 -13 1 0 -3 2
v:l2=run & d:today	0 12 0 -12 0 0 0 2
v:l2=sail	0 -3 0 9 -1 0 0 0
v:l2=sail & d:ahead	0 -3 0 9 -1 0 0 0
v:l2=saturday	0 10 0 -12 7 0 0 0
v:l2=saturday & d:ahead	0 16 0 -24 8 0 0 1
v:l2=saturday & d:today	0 -9 0 18 0 0 0 -6
v:l2=say	-7 3 3 2 -12 -2 5 0
v:l2=say & d:ahead	-6 12 3 -7 -7 -1 5 0
v:l2=say & d:today	0 -25 0 22 -7 0 0 1
v:l2=sea	0 -9 0 15 -2 0 0 0
v:l2=sea & d:ahead	0 -7 0 12 -2 0 0 0
v:l2=season	0 -1 0 12 0 0 0 -10
v:l2=season & d:ahead	0 -1 0 12 0 0 0 -10
v:l2=second	0 -7 0 9 -2 0 0 0
v:l2=sell	0 0 0 -6 -8 16 0 0
v:l2=sell & d:ahead	0 0 0 -6 -8 16 0 0
v:l2=send	0 0 0 10 -8 0 0 0
v:l2=send & d:ahead	0 0 0 10 -8 0 0 0
v:l2=session	0 -6 0 -3 10 0 0 0
v:l2=session & d:ahead	0 -6 0 -3 10 0 0 0
v:l2=settle	0 -7 0 11 0 0 0 0
v:l2=settle & d:ahead	0 -7 0 11 0 0 0 0
v:l2=shall	0 0 0 -16 3 -2 0 19
v:l2=shanghai	0 0 0 -5 9 0 0 -1
v:l2=shanghai & d:today	0 0 0 -7 9 0 0 0
v:l2=sheet & d:today	0 11 0 -11 0 0 0 0
v:l2=ship	-7 19 -1 -16 8 0 0 -11
v:l2=ship & d:ahead	-7 -7 -1 10 10 0 0 -9
v:l2=ship & d:today	0 31 0 -29 0 0 0 0
v:l2=shut	0 -16 0 18 0 0 0 0
v:l2=shut & d:ahead	0 -16 0 18 0 0 0 0
v:l2=side	-11 -1 0 0 9 0 0 5
v:l2=side & d:ahead	-11 -1 0 -1 9 0 0 5
v:l2=signature	0 -5 0 -12 4 0 13 -1
v:l2=signature & d:ahead	0 -5 0 -13 4 0 13 0
v:l2=since	0 -13 0 20 0 0 0 -3
v:l2=since & d:ahead	0 -8 0 10 0 0 0 0
v:l2=since & d:today	0 -2 0 9 0 0 0 -2
v:l2=sit	0 -13 0 1 10 0 0 -10
v:l2=sit & d:ahead	0 -12 0 1 10 0 0 -9
v:l2=sleep	0 7 0 -15 1 0 0 6
v:l2=sleep & d:ahead	0 7 0 -15 1 0 0 6
v:l2=so	0 9 0 -19 11 0 1 2
v:l2=so & d:ahead	0 9 0 -19 11 0 1 3
v:l2=social	0 12 0 -4 0 0 0 -7
v:l2=social & d:ahead	0 12 0 -4 0 0 0 -7
v:l2=soybean	0 18 0 -2 -4 0 0 -9
v:l2=soybean & d:ahead	0 18 0 -3 -4 0 0 -9
v:l2=spare	0 -6 0 10 -1 0 0 0
v:l2=spare & d:ahead	0 -6 0 10 -1 0 0 0
v:l2=spoke	0 -4 0 -15 6 0 11 0
v:l2=spoke & d:ahead	0 -4 0 -15 6 0 11 0
v:l2=standstill	0 0 0 -6 0 0 0 9
v:l2=standstill & d:ahead	0 0 0 -8 0 0 0 11
v:l2=start	6 17 -5 -11 -4 0 -3 -7
v:l2=start & d:ahead	6 17 -5 -11 -4 0 -3 -7
v:l2=statement	0 -10 0 18 0 0 0 -4
v:l2=statement & d:ahead	0 -7 0 11 0 0 0 0
v:l2=stay	4 -15 -3 17 1 0 -1 -9
v:l2=stay & d:ahead	4 -15 -3 17 1 0 -1 -9
v:l2=still	0 -11 0 21 -1 0 0 -9
v:l2=still & d:ahead	0 -10 0 19 0 0 0 -8
v:l2=stockholm	0 -8 0 18 0 0 0 -9
v:l2=stockholm & d:ahead	0 -7 0 17 0 0 0 -8
v:l2=stop	0 -6 0 -4 0 1 0 11
v:l2=stop & d:ahead	0 -6 0 -4 0 1 0 11
v:l2=strike	0 -7 0 12 -2 0 -3 0
v:l2=strike & d:ahead	0 -7 0 12 -2 0 -3 0
v:l2=suspend	0 1 2 -11 3 0 -2 3
v:l2=suspend & d:ahead	0 6 2 -21 4 0 -2 5
v:l2=suspend & d:today	0 -9 0 17 0 0 0 -7
v:l2=take	0 7 0 1 6 0 0 -23
v:l2=take & d:ahead	0 -8 0 7 8 0 0 -11
v:l2=take & d:today	0 14 0 -4 -1 0 0 -11
v:l2=takoradi	0 0 0 -6 12 0 0 -3
v:l2=takoradi & d:ahead	0 0 0 -6 12 0 0 -3
v:l2=talk & d:today	0 0 0 -9 0 0 0 9
v:l2=tangier	0 13 0 -10 0 0 0 -1
v:l2=tangier & d:ahead	0 13 0 -10 0 0 0 -1
v:l2=tariff	-1 -18 0 19 8 0 0 -12
v:l2=tariff & d:ahead	0 -21 0 27 0 0 0 -10
v:l2=telephone	0 14 0 -1 -7 -2 0 -2
v:l2=telephone & d:ahead	0 14 0 0 -6 -2 0 -10
v:l2=television	0 0 0 11 0 0 0 -6
v:l2=television & d:ahead	0 0 0 11 0 0 0 -6
v:l2=tell	0 -7 0 15 -2 0 0 -4
v:l2=term	5 8 0 -14 -7 0 0 10
v:l2=term & d:ahead	6 8 0 -12 -7 0 0 8
v:l2=that	4 2 0 -6 -16 0 5 4
v:l2=that & d:ahead	4 5 1 -8 -15 0 6 1
v:l2=the	0 1 1 9 -3 0 0 -6
v:l2=the & d:ahead	0 10 2 0 0 0 0 -13
v:l2=the & d:today	0 -14 0 11 -7 0 0 4
v:l2=their	0 0 0 5 11 0 0 -15
v:l2=their & d:ahead	0 0 0 5 11 0 0 -14
v:l2=them	0 8 -1 -5 9 0 1 -10
v:l2=them & d:ahead	0 9 -1 0 0 0 1 -10
v:l2=themselve	0 0 0 -14 0 0 14 0
v:l2=themselve & d:ahead	0 0 0 -14 0 0 14 0
v:l2=they	0 -16 0 15 0 0 0 0
v:l2=they & d:ahead	0 -12 0 6 1 0 0 3
v:l2=they & d:today	0 -1 0 12 -3 0 0 -2
v:l2=thi	0 0 0 3 2 0 0 -9
v:l2=thi & d:ahead	0 0 0 3 2 0 0 -9
v:l2=thing	0 -1 0 -4 -1 0 0 8
v:l2=thread	0 0 0 -10 0 0 0 11
v:l2=thread & d:today	0 0 0 -10 0 0 0 11
v:l2=through	0 -3 0 -17 8 0 0 13
v:l2=through & d:ahead	0 -3 0 -17 8 0 0 13
v:l2=thursday	0 -5 0 -8 3 0 0 13
v:l2=thursday & d:ahead	0 3 0 -11 6 0 0 1
v:l2=thursday & d:today	0 -17 0 1 -2 0 0 10
v:l2=till	0 0 0 -7 0 0 0 12
v:l2=till & d:ahead	0 0 0 -7 0 0 0 12
v:l2=time	-3 3 0 -5 7 0 6 -9
v:l2=time & d:ahead	-3 3 0 -6 7 0 6 -9
v:l2=to	-17 10 7 -5 -4 -5 -8 5
v:l2=to & d:ahead	-16 -7 7 2 -8 -4 -7 11
v:l2=to & d:today	0 20 0 -11 3 0 0 -11
v:l2=together	0 -9 0 -1 9 0 0 0
v:l2=together & d:ahead	0 -9 0 -1 9 0 0 0
v:l2=treaty	0 -9 0 0 -8 0 0 13
v:l2=treaty & d:ahead	0 -9 0 0 -8 0 0 13
v:l2=truce	6 7 0 -10 4 0 0 0
v:l2=truce & d:ahead	6 10 0 0 5 0 0 -11
v:l2=truce & d:today	0 -3 0 -19 0 0 0 24
v:l2=tuesday	0 5 -3 -12 -13 0 0 16
v:l2=tuesday & d:ahead	0 11 0 -17 -5 0 0 10
v:l2=two	0 -4 0 12 0 0 0 -3
v:l2=until	-9 -11 1 -16 10 -2 -5 21
v:l2=until & d:ahead	-9 -10 1 -3 10 -2 -5 7
v:l2=until & d:today	0 0 0 -23 0 0 0 24
v:l2=up	0 -21 -2 -6 10 0 0 21
v:l2=up & d:ahead	0 -20 -2 0 1 0 0 22
v:l2=up & d:today	0 -1 0 -7 10 0 0 0
v:l2=updated	0 -5 0 12 0 0 0 -7
v:l2=updated & d:today	0 -5 0 12 0 0 0 -7
v:l2=us	-1 -3 0 -4 -6 0 -1 19
v:l2=us & d:ahead	-1 -3 0 -4 -5 0 -1 19
v:l2=used	0 -16 0 -7 20 0 0 0
v:l2=used & d:ahead	0 -16 0 -7 20 0 0 0
v:l2=video	0 -3 0 14 -5 0 0 0
v:l2=video & d:ahead	0 -3 0 13 -5 0 0 0
v:l2=vote	0 -8 0 -4 13 0 0 -3
v:l2=vote & d:ahead	0 -7 0 -2 10 0 0 -3
v:l2=wait	-4 8 0 -11 -3 0 5 3
v:l2=wait & d:ahead	-4 8 0 -11 -3 0 5 3
v:l2=was	0 -13 0 9 -3 0 0 3
v:l2=was & d:today	0 -2 0 12 0 0 0 -6
v:l2=water	0 -17 0 18 -3 0 0 2
v:l2=water & d:ahead	0 -11 0 12 -3 0 0 2
v:l2=way	0 -11 0 2 7 0 0 0
v:l2=we	0 23 0 -27 3 -1 0 5
v:l2=we & d:ahead	0 17 0 -15 4 -1 0 -8
v:l2=we & d:today	0 10 0 -17 0 0 0 11
v:l2=wednesday	0 -5 -1 -12 3 11 0 13
v:l2=wednesday & d:ahead	0 17 0 -19 -15 11 0 4
v:l2=wednesday & d:today	0 -31 0 3 13 0 0 9
v:l2=weekly	0 0 0 -17 0 0 0 19
v:l2=weekly & d:today	0 0 0 -17 0 0 0 19
v:l2=were & d:ahead	0 -1 0 17 -8 0 0 -4
v:l2=were & d:today	0 0 0 -10 11 0 0 0
v:l2=what	-3 10 0 -7 -9 8 0 0
v:l2=what & d:ahead	-2 18 0 -14 -6 8 0 -3
v:l2=which	0 -12 10 -1 -2 0 0 7
v:l2=which & d:ahead	0 -11 10 9 -2 0 0 -4
v:l2=which & d:today	0 0 0 -13 0 0 0 14
v:l2=window	0 -3 0 -6 10 0 0 0
v:l2=wine	0 -3 0 -12 0 0 0 17
v:l2=wine & d:ahead	0 -3 0 -12 0 0 0 17
v:l2=with	0 -1 0 12 0 0 0 -6
v:l2=with & d:today	0 0 0 11 0 0 0 -8
v:l2=withdraw	0 9 0 -9 4 0 0 -6
v:l2=withdraw & d:ahead	0 9 0 -9 4 0 0 -5
v:l2=word	0 24 0 -24 0 0 0 0
v:l2=write	0 -15 -3 15 0 0 0 0
v:l2=write & d:ahead	0 -14 -3 14 0 0 0 0
v:l2=year	0 3 8 1 -5 0 0 -10
v:l2=year & d:ahead	0 4 8 0 -4 0 0 -9
v:l2=yes	0 10 0 -7 0 0 0 0
v:l2=yes & d:ahead	0 10 0 -6 0 0 0 0
v:l2=you & d:ahead	0 -1 0 -6 -1 0 0 14
v:l2=—	0 6 0 6 -7 0 5 -14
v:l2=— & d:ahead	0 11 0 -10 -3 0 5 0
v:l2=— & d:today	0 -8 0 24 -1 0 0 -15
v:l=" ,	0 0 0 -12 0 0 0 14
v:l=" , & d:today	0 0 0 -13 0 0 0 15
v:l='s on	0 0 0 -9 12 0 0 0
v:l='s on & d:ahead	0 0 0 -9 12 0 0 0
v:l=( until	0 -9 -1 9 0 0 0 0
v:l=( until & d:ahead	0 -9 -1 9 0 0 0 0
v:l=, <level> & d:today	0 -5 0 12 0 0 0 -5
v:l=, a	0 -7 0 10 0 0 0 -1
v:l=, a & d:ahead	0 -7 0 10 0 0 0 -1
v:l=, and	0 -22 0 -7 6 0 0 15
v:l=, and & d:ahead	0 -19 0 2 7 0 0 1
v:l=, and & d:today	0 0 0 -14 0 0 0 16
v:l=, by	0 0 0 -2 9 0 4 -14
v:l=, by & d:ahead	0 0 0 -2 9 0 4 -14
v:l=, friday	0 13 0 -11 0 0 0 0
v:l=, friday & d:today	0 13 0 -11 0 0 0 0
v:l=, from	0 27 -4 -23 -3 0 0 -1
v:l=, from & d:ahead	0 22 -4 -19 -2 0 0 0
v:l=, from & d:today	0 11 0 -8 0 0 0 -1
v:l=, has	10 -12 0 2 0 0 0 0
v:l=, has & d:ahead	10 -12 0 2 0 0 0 0
v:l=, monday	0 -3 0 11 0 0 0 -5
v:l=, monday & d:today	0 -3 0 11 0 0 0 -5
v:l=, not	-9 0 0 18 0 0 0 -7
v:l=, not & d:ahead	-9 0 0 15 0 0 0 -3
v:l=, on	0 9 -7 -8 4 -4 6 -4
v:l=, on & d:ahead	0 10 -7 -10 5 -4 7 -3
v:l=, publish	0 -6 0 18 -8 0 0 0
v:l=, since	0 -3 0 -7 0 0 0 12
v:l=, since & d:ahead	0 -3 0 -8 0 0 0 12
v:l=, start	9 19 0 -27 0 0 0 0
v:l=, start & d:ahead	9 0 0 -8 0 0 0 0
v:l=, the	0 0 0 10 -2 0 0 -6
v:l=, the & d:today	0 -7 0 19 0 0 0 -12
v:l=, till	0 0 0 -8 0 0 0 10
v:l=, till & d:ahead	0 0 0 -8 0 0 0 10
v:l=, until	-2 0 11 -4 -2 9 -5 -3
v:l=, until & d:ahead	-2 0 11 -4 -2 9 -5 -3
v:l=. on	-7 2 11 -4 8 0 0 -10
v:l=. on & d:ahead	-6 3 11 -8 9 0 0 -10
v:l=: <number>	0 21 0 -8 -14 0 0 -9
v:l=: <number> & d:ahead	0 12 0 -5 0 0 0 -2
v:l=: <number> & d:today	0 15 0 -5 -11 0 0 -6
v:l=: from	-1 13 0 -10 0 0 0 0
v:l=: from & d:ahead	-1 13 0 -10 0 0 0 0
v:l=: on	0 4 0 -13 2 0 0 8
v:l=: on & d:ahead	0 4 0 -13 2 0 0 8
v:l=: until	3 -11 -1 -8 5 0 0 7
v:l=: until & d:ahead	3 -10 -1 -9 6 0 0 8
v:l=; from	0 18 0 -17 0 0 0 0
v:l=; from & d:ahead	0 19 0 -17 0 0 0 0
v:l=; on	0 9 0 -1 0 0 0 -9
v:l=; on & d:ahead	0 9 0 -1 0 0 0 -9
v:l=; until	0 -10 0 16 0 0 0 -7
v:l=; until & d:ahead	0 -10 0 16 0 0 0 -7
v:l=<begin> <begin>	2 2 0 -9 11 9 2 -6
v:l=<begin> <begin> & d:ahead	0 9 1 -13 6 14 6 -12
v:l=<begin> <begin> & d:today	2 -8 0 0 7 -6 -7 4
v:l=<begin> after	0 6 0 -22 9 0 0 6
v:l=<begin> after & d:ahead	0 6 0 -22 9 0 0 6
v:l=<begin> and	0 -4 0 11 0 0 0 -4
v:l=<begin> for	0 -8 0 11 0 0 0 0
v:l=<begin> for & d:ahead	0 -8 0 11 0 0 0 0
v:l=<begin> friday	0 -2 0 14 0 0 0 -8
v:l=<begin> friday & d:today	0 -2 0 14 0 0 0 -8
v:l=<begin> from	7 13 8 -14 0 -4 -5 -3
v:l=<begin> from & d:ahead	8 3 8 -6 -1 -3 -4 0
v:l=<begin> from & d:today	0 17 0 -14 1 0 0 -6
v:l=<begin> if	0 -14 0 18 -2 0 0 0
v:l=<begin> if & d:ahead	0 -14 0 17 -2 0 0 0
v:l=<begin> on	7 1 -7 -2 2 -4 -12 2
v:l=<begin> on & d:ahead	8 4 -7 -4 0 -3 -11 3
v:l=<begin> publish	0 15 0 -10 0 0 0 -5
v:l=<begin> publish & d:today	0 15 0 -10 0 0 0 -5
v:l=<begin> saturday	0 0 0 20 0 0 0 -19
v:l=<begin> saturday & d:today	0 0 0 20 0 0 0 -19
v:l=<begin> since	-1 4 0 -4 -10 0 0 12
v:l=<begin> since & d:ahead	-1 -15 0 5 -5 0 0 14
v:l=<begin> since & d:today	0 18 0 -13 -2 0 0 -1
v:l=<begin> the & d:ahead	2 0 0 -12 -1 0 0 11
v:l=<begin> the & d:today	0 -3 0 18 0 0 0 -12
v:l=<begin> to	1 7 0 -12 0 0 0 1
v:l=<begin> to & d:ahead	1 7 0 -12 0 0 0 1
v:l=<begin> until	-8 11 -3 8 -16 -1 -6 0
v:l=<begin> until & d:ahead	-8 11 -3 7 -15 -1 -6 0
v:l=<begin> updated	0 0 0 11 0 0 0 -8
v:l=<begin> updated & d:today	0 0 0 11 0 0 0 -8
v:l=<day-ahead> ,	-12 0 1 -14 1 9 17 -5
v:l=<day-ahead> , & d:ahead	-12 0 1 -16 1 9 17 -2
v:l=<day-ahead> and	0 -4 0 11 0 0 0 -5
v:l=<day-ahead> and & d:ahead	0 -4 0 10 0 0 0 -4
v:l=<day-ahead> from	0 -14 0 16 0 0 0 0
v:l=<day-ahead> from & d:ahead	0 -14 0 16 0 0 0 0
v:l=<day-ahead> to	-3 0 -3 0 -9 0 -3 11
v:l=<day-ahead> to & d:ahead	-3 0 -3 0 -9 0 -3 11
v:l=<day-gone> ,	0 -7 0 16 0 0 0 -6
v:l=<day-gone> , & d:ahead	0 -7 0 15 0 0 0 -5
v:l=<day-gone> and	0 0 -2 -5 -2 0 0 13
v:l=<day-gone> and & d:ahead	0 0 -2 -6 -1 0 0 14
v:l=<day-gone> until	6 18 0 -20 0 0 0 -1
v:l=<day-gone> until & d:ahead	6 18 0 -20 0 0 0 -1
v:l=<day-today> (	0 -1 0 9 0 0 0 -4
v:l=<day-today> ( & d:today	0 -1 0 9 0 0 0 -4
v:l=<day-today> ,	0 -8 0 -10 0 0 0 20
v:l=<day-today> , & d:today	0 -3 0 -21 0 0 0 28
v:l=<day-today> from	0 13 0 -18 0 0 0 4
v:l=<day-today> from & d:ahead	0 13 0 -18 0 0 0 4
v:l=<goods-amount> by	0 -1 0 11 -5 0 0 0
v:l=<goods-amount> by & d:ahead	0 -1 0 11 -5 0 0 0
v:l=<level> (	0 0 0 -13 0 0 0 15
v:l=<level> after	0 -9 0 0 12 0 0 -2
v:l=<level> after & d:ahead	0 -9 0 0 12 0 0 -2
v:l=<level> from	-13 12 -1 0 -6 0 0 -4
v:l=<level> from & d:ahead	-12 22 0 -12 -4 0 0 -1
v:l=<level> from & d:today	0 -33 0 37 0 0 0 -2
v:l=<level> of	0 13 0 -10 0 0 0 -2
v:l=<level> on	5 2 -2 9 5 0 -1 -32
v:l=<level> on & d:ahead	5 9 -1 0 6 0 0 -29
v:l=<level> on & d:today	0 -19 0 26 0 0 0 -4
v:l=<level> since	10 -8 0 4 0 0 0 -6
v:l=<level> since & d:ahead	10 -8 0 3 0 0 0 -5
v:l=<level> until	0 -6 -4 6 -14 0 0 8
v:l=<level> until & d:ahead	0 -5 -4 13 -13 0 0 1
v:l=<month-ahead> ,	0 -10 0 17 0 0 0 -4
v:l=<month-gone> until	8 0 0 -11 6 0 0 -4
v:l=<month-gone> until & d:ahead	8 0 0 -11 6 0 0 -4
v:l=<name> (	0 0 0 -14 0 0 0 17
v:l=<name> ( & d:today	0 0 0 -13 0 0 0 15
v:l=<name> ,	0 3 0 -19 -8 0 0 27
v:l=<name> , & d:ahead	0 12 0 -13 -2 0 0 6
v:l=<name> , & d:today	0 -11 0 -10 -4 0 0 22
v:l=<name> before	0 -5 0 18 -5 0 0 -4
v:l=<name> before & d:today	0 -13 0 14 0 0 0 0
v:l=<name> from	4 23 0 -28 -10 8 4 -14
v:l=<name> from & d:ahead	4 18 0 -25 -8 8 4 -10
v:l=<name> on	0 -18 8 6 3 1 -1 0
v:l=<name> on & d:ahead	0 -9 9 0 -5 1 0 5
v:l=<name> on & d:today	0 -14 0 10 8 0 0 -11
v:l=<name> until	0 2 0 -12 13 0 -12 4
v:l=<name> until & d:ahead	0 2 0 -12 13 0 -12 4
v:l=<number> ,	0 -11 0 1 0 0 0 7
v:l=<number> from	-2 12 0 -7 -5 0 0 0
v:l=<number> from & d:ahead	-1 13 0 -9 -4 0 0 0
v:l=<number> on	-2 16 0 -3 -12 0 0 -3
v:l=<number> on & d:ahead	-1 18 0 0 -10 0 0 -19
v:l=<number> on & d:today	0 -2 0 -7 0 0 0 12
v:l=<number> until	0 -8 0 0 0 0 0 9
v:l=<number> until & d:ahead	0 -7 0 0 0 0 0 10
v:l=<office> ,	0 -3 0 11 0 0 0 -3
v:l=<office> on	0 10 0 0 0 0 0 -10
v:l=<office> on & d:ahead	0 11 0 0 0 0 0 -10
v:l=<organisation> ,	0 -8 0 5 7 0 0 -10
v:l=<organisation> , & d:ahead	0 -3 0 -3 9 0 0 -1
v:l=<organisation> , & d:today	0 -2 0 14 0 0 0 -6
v:l=<organisation> announce	0 14 0 -17 4 0 0 0
v:l=<organisation> announce & d:today	0 14 0 -17 4 0 0 0
v:l=<organisation> meet	0 0 0 -5 -8 0 0 13
v:l=<organisation> meet & d:ahead	0 0 0 -5 -8 0 0 14
v:l=<organisation> on	0 -4 0 10 -13 0 0 5
v:l=<organisation> on & d:ahead	0 0 0 3 -10 0 0 7
v:l=<organisation> on & d:today	0 -4 0 13 -3 0 0 0
v:l=<organisation> vote	0 -1 0 11 -7 0 0 0
v:l=<person> ,	0 -4 0 -6 0 0 0 12
v:l=<person> , & d:today	0 -1 0 -10 0 0 0 13
v:l=<person> :	-1 -21 0 13 -1 0 0 6
v:l=<person> : & d:ahead	-1 -12 0 3 0 0 0 8
v:l=<person> on	0 13 0 0 -12 -3 -1 -4
v:l=<person> on & d:ahead	0 15 0 -3 -10 -2 -1 -2
v:l=<person> say & d:today	0 -1 0 9 0 0 0 -4
v:l=<points> from	0 10 -2 -7 0 0 0 0
v:l=<points> from & d:ahead	0 10 -2 -7 0 0 0 0
v:l=<points> on	-1 1 0 7 -9 0 0 0
v:l=<points> on & d:ahead	-1 1 0 7 -9 0 0 0
v:l=<points> until	3 -3 0 -11 0 0 0 11
v:l=<points> until & d:ahead	3 -3 0 -12 0 0 0 11
v:l=<quality> ,	0 0 0 -13 0 0 0 13
v:l=<quality> good & d:ahead	0 10 0 -6 0 0 0 -4
v:l=<seat> ,	-5 3 -3 4 9 -1 -3 -10
v:l=<seat> , & d:ahead	0 -4 0 25 -6 0 0 -14
v:l=<seat> , & d:today	-4 5 -1 -2 12 0 -1 -5
v:l=<seat> by	6 -1 0 -24 10 0 0 4
v:l=<seat> by & d:ahead	6 -1 0 -24 10 0 0 4
v:l=<seat> for	0 -1 0 12 -2 0 0 -5
v:l=<seat> for & d:ahead	0 -1 0 12 -2 0 0 -5
v:l=<seat> on	-1 -14 0 19 -4 0 -1 0
v:l=<seat> on & d:ahead	-1 -10 0 11 -2 0 -1 2
v:l=<seat> on & d:today	0 -8 0 20 0 0 0 -5
v:l=<seat> say	0 -4 0 0 -2 0 0 10
v:l=<seat> until	0 0 0 -10 0 0 0 10
v:l=<seat> until & d:ahead	0 0 0 -10 0 0 0 10
v:l=<span> ,	0 -10 0 13 0 0 0 0
v:l=<span> , & d:ahead	0 -9 0 10 0 0 0 0
v:l=<span> from	0 4 -1 9 4 0 0 -32
v:l=<span> from & d:ahead	0 7 -1 5 5 0 0 -32
v:l=<span> from & d:today	0 -7 0 9 0 0 0 0
v:l=<span> on	0 -3 0 12 0 0 0 -8
v:l=<span> on & d:ahead	0 -3 0 12 0 0 0 -8
v:l=<span> to	-4 6 0 -15 0 0 0 11
v:l=<span> to & d:ahead	-4 6 0 -15 0 0 0 11
v:l=a deal	0 -1 0 -5 0 0 -1 11
v:l=again before	0 0 0 -9 7 0 0 2
v:l=again before & d:ahead	0 0 0 -9 7 0 0 2
v:l=agree by	0 2 0 -8 0 0 0 1
v:l=agree by & d:ahead	0 2 0 -8 0 0 0 1
v:l=agree on	0 5 0 -12 4 0 0 7
v:l=agree on & d:ahead	0 5 0 -13 4 0 0 7
v:l=agreement by	0 -10 0 0 -11 0 3 12
v:l=agreement by & d:ahead	0 -10 0 0 -11 0 3 12
v:l=agreement on	0 5 0 -18 6 0 0 11
v:l=agreement on & d:today	0 0 0 -12 0 0 0 14
v:l=ahead of	0 17 0 -5 0 0 0 -9
v:l=ahead of & d:ahead	0 17 0 -5 0 0 0 -9
v:l=and <level>	0 -10 0 2 9 0 0 -5
v:l=and <number>	0 -8 0 14 0 0 0 -7
v:l=and <number> & d:ahead	0 -8 0 14 0 0 0 -7
v:l=and after	0 -8 0 -2 -4 0 0 15
v:l=and after & d:ahead	0 -8 0 -10 -4 0 0 21
v:l=and from	0 15 0 -15 9 0 0 -9
v:l=and from & d:ahead	0 9 0 -10 9 0 0 -8
v:l=and including	0 -15 8 2 -3 0 0 2
v:l=and including & d:ahead	0 -15 8 2 -3 0 0 2
v:l=and on	1 7 0 -17 5 0 -1 4
v:l=and on & d:ahead	1 7 0 -18 5 0 0 4
v:l=and the	0 -11 0 -7 -6 0 7 20
v:l=and the & d:ahead	0 -11 0 -7 -6 0 7 20
v:l=announce on	0 -8 -1 17 -3 0 0 -2
v:l=announce on & d:ahead	0 -7 -1 12 0 0 0 -1
v:l=answer by	0 -9 0 -11 5 0 10 0
v:l=answer by & d:ahead	0 -9 0 -11 5 0 10 0
v:l=apply from	4 -7 -2 8 -10 0 0 6
v:l=apply until	2 -15 8 2 -12 0 -1 7
v:l=apply until & d:ahead	2 -15 8 2 -12 0 -1 7
v:l=argument on & d:today	0 0 0 10 -3 0 0 -3
v:l=arrive on	-1 -2 0 0 9 0 0 -3
v:l=arrive on & d:ahead	-1 -2 0 0 9 0 0 -3
v:l=as from	0 -11 0 7 4 0 0 0
v:l=as from & d:ahead	0 -11 0 6 4 0 0 0
v:l=as of	12 17 -3 -2 -11 0 -1 -28
v:l=as of & d:ahead	13 28 -1 -20 -16 0 0 -15
v:l=as of & d:today	0 -13 0 23 0 0 0 -13
v:l=at <number>	0 5 0 -9 7 0 0 -1
v:l=at <number> & d:ahead	0 9 0 -14 0 0 0 6
v:l=at <number> & d:today	0 -3 0 1 9 0 0 -9
v:l=at midnight	0 -4 0 -5 -1 0 0 12
v:l=at midnight & d:today	0 0 0 -6 0 0 0 8
v:l=at noon	0 -1 0 -5 0 0 0 9
v:l=at the	0 -3 0 19 0 0 -2 -11
v:l=at the & d:ahead	0 -3 0 19 0 0 -2 -11
v:l=away until	10 -7 0 -2 -6 0 0 6
v:l=away until & d:ahead	10 -7 0 -2 -6 0 0 6
v:l=back by	0 5 0 6 -12 0 -3 2
v:l=back by & d:ahead	0 5 0 4 -12 0 -3 3
v:l=back to	0 -14 0 23 0 5 0 -20
v:l=back to & d:ahead	0 -14 0 23 0 5 0 -20
v:l=bay on	0 0 0 7 -9 0 0 1
v:l=bay on & d:ahead	0 0 0 7 -9 0 0 1
v:l=before the	0 4 -3 10 -7 0 -6 -3
v:l=before the & d:ahead	0 4 -3 10 -7 0 -6 -3
v:l=begin on	-2 9 -1 2 -7 0 11 -23
v:l=begin on & d:ahead	-2 11 -1 0 -5 0 11 -22
v:l=briefing ,	0 -4 0 -11 0 0 0 15
v:l=briefing , & d:today	0 -4 0 -11 0 0 0 15
v:l=bulletin ,	0 11 0 -9 0 0 0 0
v:l=bulletin , & d:today	0 11 0 -9 0 0 0 0
v:l=busan on	0 0 0 14 0 0 0 -10
v:l=busan on & d:ahead	0 0 0 14 0 0 0 -10
v:l=business on	0 -7 0 13 0 0 0 -3
v:l=business on & d:ahead	0 -7 0 11 0 0 0 -1
v:l=by telephone	0 7 0 -18 -4 0 0 16
v:l=by telephone & d:ahead	0 9 0 -5 -1 0 0 0
v:l=by telephone & d:today	0 0 0 -13 0 0 0 17
v:l=by the	4 -8 -3 9 5 -3 12 -30
v:l=by the & d:ahead	4 -8 -3 9 5 -3 12 -30
v:l=by video	0 0 0 -11 0 0 0 14
v:l=call ,	0 0 0 -11 0 0 0 12
v:l=call , & d:today	0 0 0 -11 0 0 0 12
v:l=call on	0 3 0 0 -10 0 0 4
v:l=call on & d:ahead	0 3 0 0 -10 0 0 4
v:l=case on	0 -11 0 -6 6 0 0 8
v:l=case on & d:ahead	0 -11 0 -6 6 0 0 8
v:l=change on	2 2 16 -9 -1 -1 0 -11
v:l=change on & d:ahead	2 2 16 -9 -1 -1 0 -11
v:l=changed on	0 10 5 -6 0 0 0 -10
v:l=changed on & d:ahead	0 10 5 -6 0 0 0 -10
v:l=charge from	0 18 0 -20 3 0 0 0
v:l=charge on	0 -11 0 16 0 0 0 -4
v:l=charge on & d:ahead	0 -11 0 16 0 0 0 -4
v:l=clear before	0 -23 0 15 5 0 0 4
v:l=clear before & d:ahead	0 -23 0 15 5 0 0 4
v:l=close on	0 -18 0 -3 1 14 0 1
v:l=close on & d:ahead	0 -18 0 -3 1 14 0 1
v:l=collect from & d:ahead	0 14 0 -7 -3 0 0 0
v:l=collect until	0 9 0 -12 0 0 0 0
v:l=collect until & d:ahead	0 9 0 -12 0 0 0 0
v:l=column ,	0 0 0 -17 0 0 0 18
v:l=column , & d:today	0 0 0 -17 0 0 0 18
v:l=come back	0 9 0 0 0 0 0 -7
v:l=come back & d:ahead	0 11 0 -8 0 0 0 0
v:l=come by	0 -13 0 9 0 0 -1 5
v:l=come by & d:ahead	0 -13 0 9 0 0 -1 5
v:l=come on	0 11 0 -2 -3 0 0 -9
v:l=come on & d:ahead	0 11 0 -2 -3 0 0 -9
v:l=comment until	0 0 0 -13 17 0 0 0
v:l=comment until & d:ahead	0 0 0 -13 17 0 0 0
v:l=common on	0 -2 0 -9 0 0 0 13
v:l=common on & d:ahead	0 -2 0 -10 0 0 0 13
v:l=confirm on	0 -2 0 10 -2 0 0 -1
v:l=confirm on & d:ahead	0 -2 0 9 -1 0 0 -1
v:l=control of	-9 0 0 10 0 0 0 0
v:l=control of & d:ahead	-9 0 0 10 0 0 0 0
v:l=count from	0 -25 0 27 0 0 0 0
v:l=count from & d:ahead	0 -25 0 27 0 0 0 0
v:l=counted from	0 -8 0 0 -4 0 0 11
v:l=counted from & d:ahead	0 -8 0 0 -4 0 0 11
v:l=date :	2 0 0 4 8 -6 0 -11
v:l=date : & d:today	0 -3 0 -2 13 0 0 -10
v:l=date from	0 -14 0 23 0 0 0 -8
v:l=date from & d:ahead	0 -11 0 20 0 0 0 -8
v:l=date is	0 0 0 -9 5 0 -1 6
v:l=date is & d:ahead	0 0 0 -9 5 0 -1 6
v:l=date of	0 10 0 -14 -2 0 0 6
v:l=date of & d:ahead	0 10 0 -15 -2 0 0 6
v:l=date to	0 9 0 -6 0 0 0 0
v:l=date to & d:ahead	0 11 0 -9 0 0 0 0
v:l=day ,	-5 2 0 -10 -4 0 0 17
v:l=day , & d:ahead	-5 3 0 -6 -3 0 0 12
v:l=day is	0 0 0 -12 3 0 10 -2
v:l=day is & d:ahead	0 0 0 -12 3 0 10 -2
v:l=day on	0 -7 0 10 0 0 0 -1
v:l=day to	3 16 0 -15 0 0 0 -2
v:l=day to & d:ahead	3 16 0 -15 0 0 0 -2
v:l=deadline is	0 -6 0 -6 0 1 3 9
v:l=deadline is & d:ahead	0 -6 0 -6 0 1 3 9
v:l=deadline of	0 0 0 -12 -6 9 8 4
v:l=deadline of & d:ahead	0 0 0 -12 -6 9 8 4
v:l=deal by	0 7 0 -12 -4 0 3 4
v:l=deal by & d:ahead	0 7 0 -12 -4 0 3 4
v:l=deal of	0 -4 0 10 0 0 0 0
v:l=deal of & d:ahead	0 -4 0 10 0 0 0 0
v:l=decide by	0 9 0 -11 0 0 0 0
v:l=decide by & d:ahead	0 9 0 -11 0 0 0 0
v:l=decide on	0 -7 0 -10 16 0 0 0
v:l=decide on & d:ahead	0 -7 0 -10 16 0 0 0
v:l=decision on	0 0 0 -7 9 0 0 0
v:l=decision on & d:ahead	0 0 0 -9 11 0 0 0
v:l=desk ,	0 -8 0 17 0 0 0 -8
v:l=desk , & d:today	0 -8 0 17 0 0 0 -8
v:l=do so	0 0 0 -9 8 0 0 2
v:l=dollar on	0 -11 0 12 0 0 0 0
v:l=dollar on & d:ahead	0 -9 0 11 0 0 0 0
v:l=double on	0 0 0 -14 0 0 0 13
v:l=double on & d:ahead	0 0 0 -14 0 0 0 13
v:l=due by	0 -5 0 -6 20 0 -3 -4
v:l=due by & d:ahead	0 -5 0 -6 20 0 -3 -4
v:l=duty from	0 -9 0 14 -4 0 0 -3
v:l=duty on	0 12 0 -7 8 0 0 -13
v:l=duty on & d:ahead	0 12 0 -7 8 0 0 -12
v:l=duty since	0 -2 0 -6 0 0 0 11
v:l=duty since & d:ahead	0 -2 0 -6 0 0 0 11
v:l=duty until	-4 0 0 -9 -10 0 0 16
v:l=duty until & d:ahead	-4 0 0 -9 -10 0 0 16
v:l=early as	0 1 0 -14 14 0 0 0
v:l=eastern on	4 4 5 -12 -2 0 0 0
v:l=eastern on & d:ahead	4 4 5 -12 -2 0 0 0
v:l=eastern time	0 -7 0 19 -1 0 0 -8
v:l=eastern time & d:today	0 -12 0 20 0 0 0 -7
v:l=effect from	0 -3 0 14 -5 0 0 -9
v:l=effect from & d:ahead	0 0 0 9 -5 0 0 -8
v:l=effect on	0 17 1 -6 -12 0 0 -12
v:l=effect on & d:ahead	0 11 1 0 -11 0 0 -12
v:l=effect on & d:today	0 12 0 -11 0 0 0 0
v:l=effect since	0 0 10 -1 0 0 0 -7
v:l=effect since & d:ahead	0 0 10 -1 0 0 0 -7
v:l=end :	0 -4 0 -17 0 0 0 22
v:l=end : & d:ahead	0 -4 0 -4 0 0 0 12
v:l=end on	-5 -2 8 -13 -3 8 -9 10
v:l=end on & d:ahead	-5 -1 8 -16 -3 8 -8 12
v:l=end on & d:today	0 -5 0 19 0 0 0 -12
v:l=enter before	0 -3 1 -11 15 0 0 -7
v:l=enter before & d:ahead	0 -3 1 -11 15 0 0 -7
v:l=expire on	1 -3 3 -1 -16 -3 -1 8
v:l=expire on & d:ahead	1 -3 3 -1 -16 -3 -1 8
v:l=extend from	0 -2 0 -9 0 0 0 9
v:l=extend from & d:ahead	0 -2 0 -9 0 0 0 9
v:l=extend on	0 0 0 13 0 0 0 -12
v:l=extend on & d:ahead	0 0 0 12 0 0 0 -12
v:l=extension to	0 12 0 -10 -2 0 0 3
v:l=fall on	0 6 0 -17 -5 4 8 2
v:l=fall on & d:ahead	0 6 0 -18 -5 4 8 2
v:l=finished by	-1 9 0 -2 -11 0 11 -7
v:l=finished by & d:ahead	-1 9 0 -2 -11 0 11 -7
v:l=flash ,	0 0 0 11 0 0 0 -9
v:l=flash , & d:today	0 0 0 11 0 0 0 -9
v:l=follow by	0 10 0 -4 -3 0 0 0
v:l=follow by & d:ahead	0 10 0 -4 -3 0 0 0
v:l=follow on	5 5 0 0 2 0 0 -16
v:l=follow on & d:ahead	5 5 0 0 2 0 0 -16
v:l=for <name>	0 13 0 -7 -3 0 0 0
v:l=for <span>	0 -2 0 12 0 0 0 -8
v:l=force on	7 -15 0 17 -2 0 0 -3
v:l=force on & d:ahead	7 -14 0 15 -2 0 0 -2
v:l=force since	0 16 0 -4 0 0 0 -8
v:l=force since & d:ahead	0 16 0 -4 0 0 0 -8
v:l=force until	0 4 0 -20 3 0 0 8
v:l=force until & d:ahead	0 4 0 -20 3 0 0 8
v:l=free from & d:ahead	0 10 0 -8 0 0 0 0
v:l=friday ,	5 7 17 -25 9 -2 0 0
v:l=friday , & d:ahead	6 -7 18 -30 16 -2 0 1
v:l=friday , & d:today	0 15 0 -5 -17 0 0 -3
v:l=from the	10 13 -5 0 -11 0 -1 -29
v:l=from the & d:ahead	10 13 -5 0 -11 0 -1 -29
v:l=garden on	0 13 0 -12 0 0 0 0
v:l=garden on & d:ahead	0 13 0 -13 0 0 0 0
v:l=geneva on	0 0 0 10 0 0 0 -3
v:l=geneva on & d:ahead	0 0 0 10 0 0 0 -3
v:l=go on	0 -8 0 -13 -1 0 0 22
v:l=go on & d:ahead	0 -8 0 -6 -1 0 0 16
v:l=go to	0 11 0 0 0 0 0 -8
v:l=go to & d:ahead	0 11 0 0 0 0 0 -8
v:l=good from	0 14 0 -6 -5 0 -6 -7
v:l=good from & d:ahead	0 17 0 -9 -5 0 -6 -6
v:l=good until	0 -2 3 -13 -8 0 7 11
v:l=good until & d:ahead	0 -2 3 -13 -8 0 7 11
v:l=gyeongju on	0 0 0 -11 12 0 0 0
v:l=gyeongju on & d:ahead	0 0 0 -11 12 0 0 0
v:l=half on	0 11 0 -6 0 0 0 0
v:l=half on & d:ahead	0 11 0 -6 0 0 0 0
v:l=happen on	6 -10 -4 -6 1 0 0 16
v:l=happen on & d:ahead	6 -10 -4 -6 1 0 0 16
v:l=has until	-7 -5 -5 -6 5 0 13 -1
v:l=has until & d:ahead	-7 -5 -5 -6 5 0 13 -1
v:l=have end	0 0 0 12 0 0 0 -9
v:l=have end & d:today	0 0 0 17 0 0 0 -16
v:l=have until	-3 17 5 -4 -9 -4 1 -8
v:l=have until & d:ahead	-3 17 5 -4 -9 -4 1 -8
v:l=heard on	0 0 0 -7 11 0 0 -2
v:l=heard on & d:ahead	0 0 0 -7 12 0 0 -2
v:l=here from	0 -4 0 8 -4 0 0 0
v:l=here from & d:ahead	0 -4 0 8 -4 0 0 0
v:l=here on	0 10 0 -7 0 0 0 -1
v:l=here on & d:today	0 12 0 -11 0 0 0 0
v:l=holiday until	0 0 0 10 -2 0 0 -6
v:l=holiday until & d:ahead	0 0 0 10 -2 0 0 -6
v:l=hour on	0 13 0 -9 0 0 0 0
v:l=hour on & d:today	0 17 0 -16 0 0 0 0
v:l=impose on	0 13 0 -11 0 0 0 0
v:l=impose on & d:ahead	0 13 0 -11 0 0 0 0
v:l=in <name>	0 -16 0 21 0 0 0 -1
v:l=in <name> & d:ahead	0 -14 0 16 0 0 0 0
v:l=in <seat> & d:ahead	0 0 0 12 -4 0 0 -3
v:l=in <seat> & d:today	0 -1 0 -5 0 0 0 8
v:l=in force & d:ahead	0 -2 0 -6 -4 0 0 12
v:l=in on	0 3 0 -13 -5 0 0 11
v:l=in on & d:ahead	0 3 0 -13 -5 0 0 11
v:l=in until	0 0 0 -10 13 0 0 0
v:l=in until & d:ahead	0 0 0 -10 13 0 0 0
v:l=increase of	0 -7 0 8 0 0 0 0
v:l=increase of & d:ahead	0 -7 0 8 0 0 0 0
v:l=into force	0 10 0 -3 0 0 0 -5
v:l=is <level>	0 0 0 11 0 0 0 -11
v:l=is <level> & d:today	0 -3 0 15 0 0 0 -7
v:l=is <number>	0 -3 0 14 0 0 0 -6
v:l=is <number> & d:today	0 -3 0 14 0 0 0 -6
v:l=is charge	0 0 0 -13 15 0 0 0
v:l=is charge & d:today	0 0 0 -13 15 0 0 0
v:l=is on	0 -10 0 0 1 11 -3 0
v:l=is on & d:ahead	0 -10 0 0 1 11 -3 0
v:l=it by	0 -12 0 6 1 1 5 -12
v:l=it by & d:ahead	0 -12 0 6 1 1 5 -12
v:l=it end	0 0 0 -8 0 0 0 11
v:l=it end & d:ahead	0 0 0 -11 0 0 0 13
v:l=it is	0 2 0 -6 -9 0 0 10
v:l=it is & d:ahead	0 6 0 -12 -3 0 0 9
v:l=it on	0 -23 0 17 -4 0 0 9
v:l=it on & d:ahead	0 -23 0 16 -4 0 0 9
v:l=it to	0 11 0 11 -3 0 0 -20
v:l=it to & d:ahead	0 11 0 11 -3 0 0 -20
v:l=it until	0 -8 2 -1 15 3 -2 -11
v:l=it until & d:ahead	0 -8 2 -1 15 3 -2 -11
v:l=itself on	5 -12 0 0 4 0 0 0
v:l=itself on & d:ahead	5 -12 0 0 4 0 0 0
v:l=last until	0 -10 0 0 -5 7 3 0
v:l=last until & d:ahead	0 -10 0 -2 -5 7 3 2
v:l=late on	0 13 0 0 -5 0 0 -8
v:l=late on & d:ahead	0 13 0 0 -5 0 0 -8
v:l=later than	0 2 0 -21 12 0 9 -1
v:l=later than & d:ahead	0 2 0 -21 12 0 9 -1
v:l=least until	0 -1 0 -6 0 0 11 -3
v:l=least until & d:ahead	0 -1 0 -6 0 0 11 -3
v:l=level on	0 -2 0 -10 0 0 0 14
v:l=level on & d:ahead	0 -2 0 -10 0 0 0 14
v:l=licence from	9 -3 0 -4 0 0 0 0
v:l=live until	0 8 0 -12 -4 0 0 7
v:l=live until & d:ahead	0 8 0 -12 -4 0 0 7
v:l=loaded before	0 1 0 7 -14 0 0 -8
v:l=m .	0 27 0 -17 0 0 0 -12
v:l=m . & d:ahead	0 20 0 -11 -2 0 0 -5
v:l=m . & d:today	0 14 0 -10 0 0 0 -8
v:l=make by	0 8 0 -17 9 0 0 0
v:l=make by & d:ahead	0 8 0 -17 9 0 0 0
v:l=matter on	0 -2 0 -5 9 0 0 0
v:l=matter on & d:ahead	0 -2 0 -5 9 0 0 0
v:l=meet on	0 -4 0 -5 3 0 0 9
v:l=meet on & d:ahead	0 -4 0 -6 3 0 0 10
v:l=memo ,	0 18 0 -17 0 0 0 0
v:l=memo , & d:today	0 18 0 -17 0 0 0 0
v:l=midnight on	-7 -14 0 -2 11 4 0 5
v:l=midnight on & d:ahead	-7 -11 0 -5 11 4 0 6
v:l=mombasa on	0 0 0 -10 0 0 0 11
v:l=mombasa on & d:ahead	0 0 0 -10 0 0 0 11
v:l=monday , & d:ahead	2 12 0 -22 -2 0 -1 15
v:l=monday , & d:today	1 -12 3 23 1 0 0 -23
v:l=much on	0 0 0 -8 0 0 0 9
v:l=network on	0 0 0 -7 0 0 0 9
v:l=network on & d:ahead	0 0 0 -7 0 0 0 9
v:l=night ,	0 -3 0 -11 -1 0 0 17
v:l=night , & d:ahead	0 -3 0 -11 -1 0 0 17
v:l=night to	0 0 0 10 0 0 0 -10
v:l=no deal	0 -7 0 15 0 0 0 -6
v:l=not before	0 1 0 -10 0 0 0 8
v:l=not before & d:ahead	0 1 0 -10 0 0 0 8
v:l=note ,	0 18 0 -9 0 0 0 -8
v:l=note , & d:today	0 18 0 -9 0 0 0 -8
v:l=notice by	0 9 0 0 -8 0 0 0
v:l=notice by & d:ahead	0 9 0 0 -8 0 0 0
v:l=now from	0 -3 0 8 0 0 0 -2
v:l=now from & d:ahead	0 -3 0 8 0 0 0 -2
v:l=off on	0 -3 0 -9 14 0 0 0
v:l=off on & d:ahead	0 -3 0 -9 14 0 0 0
v:l=off until	12 2 0 -11 0 0 -2 0
v:l=off until & d:ahead	12 2 0 -11 0 0 -2 0
v:l=offer on	0 0 0 13 0 0 0 -9
v:l=offer on & d:ahead	0 0 0 13 0 0 0 -9
v:l=oil from	0 0 0 -11 10 0 0 -2
v:l=oil from & d:ahead	0 0 0 -11 10 0 0 -2
v:l=on <day-gone>	0 0 0 12 0 0 0 -11
v:l=on <day-gone> & d:today	0 0 0 12 0 0 0 -11
v:l=on a	0 -13 0 17 -2 0 0 0
v:l=on a & d:ahead	0 -13 0 16 -2 0 0 0
v:l=on from	0 -11 0 6 -3 0 0 9
v:l=on from & d:ahead	0 -11 0 6 -3 0 0 9
v:l=on the	-7 11 7 -17 0 0 0 9
v:l=on the & d:ahead	-7 12 7 -18 0 0 0 10
v:l=on to	0 -4 2 -6 0 0 0 10
v:l=on to & d:ahead	0 -4 2 -6 0 0 0 10
v:l=one is	0 6 0 -10 0 0 0 4
v:l=one is & d:ahead	0 7 0 -11 0 0 0 4
v:l=one since	0 19 0 -17 0 0 0 0
v:l=one since & d:ahead	0 19 0 -17 0 0 0 0
v:l=open on	0 0 0 -6 10 0 0 -1
v:l=open on & d:ahead	0 0 0 -6 10 0 0 -1
v:l=opened on	0 -5 0 11 0 0 0 -2
v:l=or after	-5 22 5 0 -2 0 0 -21
v:l=or after & d:ahead	-5 22 5 0 -2 0 0 -21
v:l=osaka ,	0 0 0 13 0 0 0 -12
v:l=osaka , & d:today	0 0 0 13 0 0 0 -12
v:l=out on	0 1 4 -7 -19 2 0 11
v:l=out on & d:ahead	0 2 4 -8 -19 2 0 11
v:l=over on	0 0 0 -19 -12 0 0 24
v:l=over on & d:ahead	0 0 0 -20 -12 0 0 24
v:l=own on	9 2 0 -4 -1 0 0 -5
v:l=own on & d:ahead	9 2 0 -5 -1 0 0 -5
v:l=paper on	0 -3 0 10 -7 0 0 0
v:l=paper on & d:ahead	0 -3 0 10 -7 0 0 0
v:l=part on	0 -1 0 -8 11 0 0 0
v:l=part on & d:ahead	0 -1 0 -8 11 0 0 0
v:l=pause from	0 -24 0 20 0 0 0 4
v:l=pause from & d:ahead	0 -24 0 20 0 0 0 4
v:l=pause until	0 3 0 -8 0 0 0 5
v:l=pause until & d:ahead	0 3 0 -8 0 0 0 5
v:l=pay <level> & d:ahead	0 8 0 -1 0 0 0 -5
v:l=pay <level> & d:today	0 -6 0 13 0 0 0 0
v:l=pay <number>	-1 -14 0 22 -1 0 0 -1
v:l=pay before	0 20 0 -13 -4 0 0 0
v:l=pay before & d:ahead	0 20 0 -13 -4 0 0 0
v:l=pay from	-1 0 0 7 5 0 0 -14
v:l=pay from & d:ahead	-1 2 0 0 6 0 0 -9
v:l=phone on	0 13 0 -9 0 0 0 0
v:l=phone on & d:ahead	0 13 0 -9 0 0 0 0
v:l=post on	0 -16 0 1 10 0 0 0
v:l=post on & d:ahead	0 -15 0 0 10 0 0 0
v:l=proclamation on	0 -12 0 14 0 0 0 0
v:l=proclamation on & d:ahead	0 -12 0 13 0 0 0 0
v:l=publish by	0 -9 0 -14 14 0 0 5
v:l=publish by & d:ahead	0 -8 0 -15 14 0 0 5
v:l=rate from	0 13 0 -11 0 0 0 0
v:l=reach on	0 0 0 -10 0 0 0 10
v:l=reach on & d:ahead	0 0 0 -10 0 0 0 10
v:l=ready by	3 -15 0 -11 -7 0 17 7
v:l=ready by & d:ahead	3 -15 0 -11 -7 0 17 7
v:l=reporter on & d:ahead	0 -9 0 15 0 0 0 -2
v:l=reporter on & d:today	0 11 0 -7 0 0 0 -1
v:l=retroactive to	0 0 0 10 0 0 0 -8
v:l=retroactive to & d:ahead	0 0 0 10 0 0 0 -8
v:l=return on	0 13 0 -19 -1 0 0 6
v:l=return on & d:ahead	0 13 0 -20 -1 0 0 6
v:l=review by	0 0 0 -7 11 0 -1 0
v:l=review by & d:ahead	0 0 0 -7 11 0 -1 0
v:l=rise on	0 11 0 -3 0 0 0 -8
v:l=rise on & d:ahead	0 12 0 -4 0 0 0 -8
v:l=rule of	-6 0 0 11 0 0 0 0
v:l=rule of & d:ahead	-6 0 0 11 0 0 0 0
v:l=run out & d:today	0 12 0 -12 0 0 0 2
v:l=run to	-1 0 0 -3 13 -3 0 -5
v:l=run to & d:ahead	-1 0 0 -3 13 -3 0 -5
v:l=run until	1 12 0 -14 -14 0 0 6
v:l=run until & d:ahead	1 12 0 -14 -14 0 0 6
v:l=saturday ,	0 10 0 -12 7 0 0 0
v:l=saturday , & d:ahead	0 16 0 -24 8 0 0 1
v:l=saturday , & d:today	0 -9 0 18 0 0 0 -6
v:l=say on	-6 1 0 7 -5 0 -2 0
v:l=say on & d:today	0 -24 0 26 -7 0 0 0
v:l=sea on	0 -7 0 12 -2 0 0 0
v:l=sea on & d:ahead	0 -7 0 12 -2 0 0 0
v:l=sell by	0 0 0 -9 -7 17 0 0
v:l=sell by & d:ahead	0 0 0 -9 -7 17 0 0
v:l=shanghai ,	0 0 0 -7 10 0 0 0
v:l=shanghai , & d:today	0 0 0 -7 10 0 0 0
v:l=ship before	-3 34 -1 -34 5 0 0 -1
v:l=ship on	0 -5 0 -4 10 0 0 0
v:l=ship on & d:ahead	0 -5 0 -4 10 0 0 0
v:l=shut on	0 -16 0 18 0 0 0 0
v:l=shut on & d:ahead	0 -16 0 18 0 0 0 0
v:l=side until	-8 -5 0 0 2 0 0 11
v:l=side until & d:ahead	-8 -5 0 0 2 0 0 11
v:l=sign by	0 -5 0 -6 10 0 2 0
v:l=sign by & d:ahead	0 -5 0 -6 10 0 2 0
v:l=sign on	0 5 0 0 1 0 0 -11
v:l=sign on & d:ahead	0 5 0 0 1 0 0 -10
v:l=signature on	0 0 0 -7 10 0 0 0
v:l=signature on & d:ahead	0 0 0 -7 10 0 0 0
v:l=since the	0 -8 0 10 0 0 0 0
v:l=since the & d:ahead	0 -8 0 10 0 0 0 0
v:l=sit on	0 -7 0 -8 15 0 0 -2
v:l=sit on & d:ahead	0 -7 0 -8 15 0 0 -2
v:l=sleep until	0 9 0 -17 0 0 0 8
v:l=sleep until & d:ahead	0 9 0 -17 0 0 0 8
v:l=so by	0 3 0 -20 8 0 2 1
v:l=so by & d:ahead	0 3 0 -20 8 0 2 1
v:l=so on	0 11 0 -6 3 0 0 -12
v:l=so on & d:ahead	0 11 0 -6 3 0 0 -12
v:l=social on	0 12 0 -5 0 0 0 -7
v:l=social on & d:ahead	0 12 0 -5 0 0 0 -7
v:l=speak on	0 -3 0 11 0 -2 0 0
v:l=speak on & d:ahead	0 -3 0 11 0 -2 0 0
v:l=spoke on	0 -4 0 -5 6 0 11 -10
v:l=spoke on & d:ahead	0 -4 0 -5 6 0 11 -10
v:l=stand until	0 0 0 -7 11 0 0 0
v:l=stand until & d:ahead	0 0 0 -7 11 0 0 0
v:l=start on	6 17 -4 -10 -3 0 -3 -13
v:l=start on & d:ahead	6 17 -4 -10 -3 0 -3 -13
v:l=statement on	0 -8 0 11 0 0 0 0
v:l=statement on & d:ahead	0 -7 0 9 0 0 0 0
v:l=stay until	-3 -14 0 17 0 0 -1 0
v:l=stay until & d:ahead	-3 -14 0 17 0 0 -1 0
v:l=stockholm on	0 -4 0 9 0 0 0 -1
v:l=stop on	0 -4 0 -6 0 0 0 13
v:l=stop on & d:ahead	0 -4 0 -6 0 0 0 13
v:l=strike until	0 -6 0 18 -1 0 -2 -6
v:l=strike until & d:ahead	0 -6 0 18 -1 0 -2 -6
v:l=suspend from & d:ahead	-1 14 0 -13 0 0 0 -2
v:l=suspend since	0 0 0 -7 -2 0 0 11
v:l=suspend since & d:ahead	0 0 0 -7 -2 0 0 11
v:l=suspend to	13 -3 0 3 -3 0 0 -10
v:l=suspend to & d:ahead	13 -3 0 3 -3 0 0 -10
v:l=suspend until	-11 2 0 -6 4 0 -1 6
v:l=suspend until & d:ahead	-10 3 0 -11 4 0 -1 8
v:l=take effect	0 10 0 0 -2 0 0 -13
v:l=take effect & d:today	0 15 0 -6 0 0 0 -10
v:l=talk on & d:ahead	0 -7 0 16 -1 0 0 -1
v:l=talk on & d:today	0 0 0 -9 0 0 0 9
v:l=tangier on	0 13 0 -10 0 0 0 0
v:l=tangier on & d:ahead	0 13 0 -10 0 0 0 0
v:l=tariff from	0 -36 0 41 -1 0 0 -3
v:l=tariff from & d:ahead	0 -36 0 41 0 0 0 -3
v:l=tariff of	0 -12 0 13 0 0 0 0
v:l=tariff of & d:ahead	0 -12 0 13 0 0 0 0
v:l=tariff on	0 13 0 -25 19 0 0 0
v:l=tariff on & d:ahead	0 13 0 -15 6 0 0 0
v:l=tariff on & d:today	0 0 0 -13 13 0 0 0
v:l=telephone on	0 14 0 -5 -6 -2 0 0
v:l=telephone on & d:ahead	0 15 0 0 -6 -2 0 -10
v:l=telephone on & d:today	0 0 0 -10 0 0 0 11
v:l=tell reporter	0 0 0 11 0 0 0 -10
v:l=tell reporter & d:today	0 0 0 13 0 0 0 -9
v:l=term on	6 16 0 -16 -3 0 0 1
v:l=term on & d:ahead	6 16 0 -14 -3 0 0 0
v:l=that from	0 11 0 -9 0 0 0 -2
v:l=that from & d:ahead	0 11 0 -9 0 0 0 -2
v:l=that is & d:ahead	0 -5 0 12 0 0 0 -4
v:l=the same	0 10 2 -7 0 0 0 -4
v:l=the same & d:ahead	0 10 2 -8 0 0 0 -4
v:l=them by	0 0 0 -13 -3 0 4 10
v:l=them by & d:ahead	0 0 0 -13 -3 0 4 10
v:l=them until	0 6 0 -10 15 0 -2 -9
v:l=then on	0 6 0 -10 0 0 0 2
v:l=then on & d:ahead	0 6 0 -10 0 0 0 2
v:l=there are	0 15 0 -9 -6 0 0 0
v:l=there are & d:ahead	0 15 0 -9 -6 0 0 0
v:l=there from	0 10 0 -9 0 0 0 0
v:l=there from & d:ahead	0 10 0 -9 0 0 0 0
v:l=there on	0 -12 0 15 -3 0 0 0
v:l=there on & d:ahead	0 -12 0 15 -3 0 0 0
v:l=they pay	0 -1 0 12 -2 0 0 -4
v:l=thread ,	0 0 0 -12 0 0 0 13
v:l=thread , & d:today	0 0 0 -12 0 0 0 13
v:l=through the	0 0 0 -8 0 0 0 12
v:l=through the & d:ahead	0 0 0 -8 0 0 0 12
v:l=thursday ,	0 -5 0 -8 3 0 0 13
v:l=thursday , & d:ahead	0 3 0 -11 6 0 0 1
v:l=thursday , & d:today	0 -17 0 1 -2 0 0 10
v:l=to <level>	0 26 0 -17 -1 0 0 -13
v:l=to <level> & d:ahead	0 12 0 -5 0 0 0 -9
v:l=to <level> & d:today	0 17 0 -14 0 0 0 -1
v:l=to <name>	0 12 0 0 0 0 0 -12
v:l=to end	0 0 0 15 0 0 0 -12
v:l=to end & d:today	0 0 0 18 0 0 0 -16
v:l=to lapse	0 0 8 -17 0 0 0 9
v:l=to the	-10 -8 0 -1 1 0 -1 10
v:l=to the & d:ahead	-10 -8 0 -2 1 0 -1 10
v:l=treaty by	0 -8 0 0 -7 0 0 13
v:l=treaty by & d:ahead	0 -8 0 0 -7 0 0 13
v:l=truce by	0 12 0 -2 6 0 2 -24
v:l=truce by & d:ahead	0 12 0 -2 6 0 2 -24
v:l=truce die	0 0 0 -12 0 0 0 13
v:l=truce end & d:today	0 0 0 -14 0 0 0 16
v:l=truce from	0 -10 0 5 0 0 0 4
v:l=truce from & d:ahead	0 -10 0 5 0 0 0 4
v:l=truce of	0 15 0 -8 0 0 0 -6
v:l=truce of & d:ahead	0 15 0 -8 0 0 0 -6
v:l=truce on	0 -6 0 -10 7 0 0 8
v:l=truce on & d:ahead	0 -4 0 -14 7 0 0 10
v:l=truce until	3 -10 0 19 -8 0 -5 -10
v:l=truce until & d:ahead	3 -10 0 19 -8 0 -5 -10
v:l=tuesday ,	0 5 -3 -12 -13 0 0 16
v:l=tuesday , & d:ahead	0 11 0 -17 -5 0 0 10
v:l=until the	-8 -10 2 1 8 -2 -5 2
v:l=until the & d:ahead	-8 -10 2 1 8 -2 -5 2
v:l=up on	0 -8 0 -16 14 0 0 12
v:l=up on & d:ahead	0 -7 0 -9 5 0 0 13
v:l=up on & d:today	0 0 0 -8 11 0 0 0
v:l=up to	0 -9 0 0 0 0 0 8
v:l=up to & d:ahead	0 -9 0 0 0 0 0 8
v:l=us to	0 -2 0 -10 -1 0 0 15
v:l=us to & d:ahead	0 -2 0 -10 -1 0 0 15
v:l=used from	0 -12 0 -6 16 0 0 0
v:l=used from & d:ahead	0 -12 0 -6 16 0 0 0
v:l=video on	0 -3 0 12 -4 0 0 0
v:l=video on & d:ahead	0 -3 0 12 -4 0 0 0
v:l=vote on	0 -20 0 -1 14 0 0 -2
v:l=vote on & d:ahead	0 -19 0 0 11 0 0 -1
v:l=water before	0 -4 0 8 0 0 0 0
v:l=wednesday ,	0 -5 -1 -12 3 11 0 13
v:l=wednesday , & d:ahead	0 17 0 -19 -15 11 0 4
v:l=wednesday , & d:today	0 -31 0 3 13 0 0 9
v:l=week ,	0 2 0 -12 3 0 0 8
v:l=week , & d:ahead	0 2 0 -13 3 0 0 8
v:l=week of	0 -8 0 16 -4 0 0 0
v:l=week of & d:ahead	0 -8 0 16 -4 0 0 0
v:l=weekly ,	0 0 0 -19 0 0 0 20
v:l=weekly , & d:today	0 0 0 -19 0 0 0 20
v:l=what happen	0 7 0 4 0 0 0 -13
v:l=what happen & d:ahead	0 8 0 4 0 0 0 -13
v:l=which is	0 -18 0 25 -2 0 0 -6
v:l=which is & d:ahead	0 -18 0 24 -2 0 0 -6
v:l=write on	0 -14 -3 8 5 0 0 0
v:l=write on & d:ahead	0 -13 -3 7 5 0 0 0
v:l=york ,	0 -2 0 12 -2 0 0 0
v:l=— from	0 19 0 -17 0 0 0 0
v:l=— from & d:ahead	0 24 0 -22 0 0 0 0
v:l=— on	0 10 0 -11 0 0 0 0
v:l=— on & d:ahead	0 10 0 -11 0 0 0 0
v:lead="	4 11 -2 -7 -15 -10 -1 7
v:lead=" & d:ahead	5 18 -2 -10 -11 -9 -1 0
v:lead=" & d:today	0 -21 0 2 -6 0 0 14
v:lead=( & d:ahead	0 0 -8 7 8 0 0 -10
v:lead=( & d:today	0 -18 0 3 -8 0 0 11
v:lead=)	-2 25 -2 -4 -5 0 0 -6
v:lead=) & d:ahead	-2 30 -2 0 -3 0 0 -17
v:lead=) & d:today	0 -5 0 -3 0 0 0 10
v:lead=*	0 -20 0 23 0 0 0 0
v:lead=* & d:ahead	0 -20 0 22 0 0 0 0
v:lead=,	2 -3 4 8 -7 -1 -9 2
v:lead=, & d:ahead	8 -1 10 -11 2 5 0 3
v:lead=, & d:today	-15 -3 -11 29 -23 -13 -15 -1
v:lead=-	0 -1 0 -18 -18 3 1 23
v:lead=- & d:ahead	0 5 0 -29 -11 3 2 22
v:lead=- & d:today	0 -16 0 15 -4 0 0 2
v:lead=1	0 37 -2 -18 -9 0 0 -12
v:lead=1 & d:ahead	0 52 -2 -48 -8 0 0 0
v:lead=1 & d:today	0 -22 0 38 0 0 0 -17
v:lead=10 & d:ahead	-6 -13 0 -1 3 0 0 14
v:lead=10 & d:today	0 8 0 11 -6 0 0 -22
v:lead=100	0 -9 0 10 0 0 0 0
v:lead=11	0 -6 0 0 -4 0 0 8
v:lead=11 & d:ahead	0 -4 0 -2 -2 0 0 10
v:lead=12	-3 -14 0 25 -7 0 0 0
v:lead=12 & d:ahead	-2 -10 0 16 -5 0 0 1
v:lead=12 & d:today	0 -2 0 12 0 0 0 -3
v:lead=13	0 -4 0 -7 10 0 0 0
v:lead=14	0 -11 0 10 -12 0 0 3
v:lead=14 & d:ahead	0 -4 0 19 -2 0 0 -9
v:lead=14 & d:today	0 -4 0 0 -7 0 0 9
v:lead=15	0 15 0 -9 -10 0 0 0
v:lead=15 & d:today	0 18 0 -11 0 0 0 -7
v:lead=17	0 0 0 12 0 0 0 -8
v:lead=17 & d:today	0 0 0 9 0 0 0 -7
v:lead=18	0 -7 0 0 -2 0 0 10
v:lead=18 & d:ahead	0 -6 0 -1 -1 0 0 11
v:lead=19	0 -1 0 13 0 -1 0 -2
v:lead=2	0 -2 0 15 -5 0 0 -8
v:lead=2 & d:today	0 -9 0 11 0 0 0 0
v:lead=20	0 -16 0 -7 -13 0 14 13
v:lead=20 & d:ahead	0 -11 0 0 -9 0 14 2
v:lead=20 & d:today	0 -1 0 -7 0 0 0 12
v:lead=21	0 -3 0 0 17 0 0 -14
v:lead=21 & d:ahead	0 -2 0 0 17 0 0 -13
v:lead=22	0 -9 0 11 0 2 0 0
v:lead=24	0 -30 0 27 4 0 0 0
v:lead=24 & d:today	0 -29 0 32 -1 0 0 0
v:lead=26	0 -1 0 10 0 0 0 -3
v:lead=27	16 -1 0 -9 0 0 0 -1
v:lead=27 & d:ahead	16 0 0 -13 0 0 0 0
v:lead=28	0 -1 0 23 -1 0 0 -18
v:lead=28 & d:today	0 0 0 20 0 0 0 -17
v:lead=29	0 20 0 -8 -2 0 0 -13
v:lead=29 & d:ahead	0 -1 0 12 0 0 0 -7
v:lead=29 & d:today	0 22 0 -15 0 0 0 -5
v:lead=3	0 0 0 -7 -3 0 0 12
v:lead=3 & d:ahead	0 -19 0 2 -1 0 0 15
v:lead=3 & d:today	0 16 0 -12 0 0 0 -2
v:lead=30	0 2 0 -18 -11 14 0 13
v:lead=30 & d:ahead	0 6 0 0 -7 14 0 -16
v:lead=30 & d:today	0 -4 0 -21 -1 0 0 27
v:lead=31	-2 0 0 -28 -20 0 11 30
v:lead=31 & d:ahead	-2 0 0 -30 -17 0 11 27
v:lead=4	0 -13 0 27 -5 0 0 -9
v:lead=4 & d:ahead	0 -10 0 20 -1 0 0 -5
v:lead=5	0 8 0 -13 10 0 0 -5
v:lead=5 & d:ahead	0 10 0 -5 0 0 0 -2
v:lead=5 & d:today	0 0 0 -8 11 0 0 0
v:lead=6 & d:ahead	0 -2 0 -3 0 0 0 9
v:lead=7	0 10 0 -3 0 0 0 -6
v:lead=7 & d:today	0 11 0 -5 0 0 0 -3
v:lead=8	6 12 0 0 -8 0 0 -18
v:lead=8 & d:ahead	6 -15 0 21 -5 0 0 -13
v:lead=8 & d:today	0 21 0 -18 0 0 0 -2
v:lead=9	5 -20 14 0 0 0 0 -3
v:lead=9 & d:ahead	-3 -16 15 3 1 0 0 0
v:lead=9 & d:today	9 -2 0 -2 0 0 0 -1
v:lead=:	4 5 8 -6 2 -1 -6 -5
v:lead=: & d:ahead	5 -1 10 -5 3 0 -4 -6
v:lead=: & d:today	0 12 -1 -5 -2 0 0 0
v:lead=; & d:ahead	5 12 0 -7 2 0 7 -18
v:lead=; & d:today	0 -18 0 6 -8 0 0 7
v:lead=a	15 -2 0 -1 -6 -6 14 -5
v:lead=a & d:ahead	15 -7 0 0 -8 -6 15 -2
v:lead=after	-1 11 -3 -8 6 0 -10 -2
v:lead=after & d:ahead	-1 15 -3 -15 7 0 -10 0
v:lead=after & d:today	0 -8 0 15 0 0 0 -6
v:lead=all	0 25 0 -15 -4 0 0 -8
v:lead=all & d:ahead	0 25 0 -15 -4 0 0 -8
v:lead=american	0 -1 0 20 -2 0 0 -12
v:lead=american & d:ahead	0 8 0 3 0 0 0 -10
v:lead=american & d:today	0 -12 0 17 0 0 0 0
v:lead=an	0 -15 0 -12 18 0 0 10
v:lead=an & d:ahead	0 -14 0 -13 18 0 0 10
v:lead=and	-23 -6 -15 -1 1 -10 5 16
v:lead=and & d:ahead	-22 -4 -15 0 3 -10 5 13
v:lead=announced	0 7 0 -21 13 0 0 0
v:lead=announced & d:ahead	0 7 0 -21 13 0 0 0
v:lead=applications	0 0 0 10 -7 0 0 0
v:lead=applications & d:ahead	0 0 0 10 -7 0 0 0
v:lead=april	0 4 0 0 7 0 0 -11
v:lead=april & d:ahead	0 -20 0 18 8 0 0 -8
v:lead=april & d:today	0 18 0 -16 0 0 0 0
v:lead=argentina	0 -2 0 -11 0 0 7 4
v:lead=argentina & d:ahead	0 -2 0 -11 0 0 7 4
v:lead=as	9 -24 -3 20 -4 0 0 3
v:lead=as & d:ahead	11 -16 -2 1 0 0 0 11
v:lead=as & d:today	0 -15 0 21 -2 0 0 -10
v:lead=ask	0 -9 0 3 -11 0 0 13
v:lead=ask & d:ahead	0 -9 0 3 -11 0 0 13
v:lead=at	4 -12 0 -29 19 0 0 24
v:lead=at & d:ahead	6 0 0 -25 11 0 0 13
v:lead=at & d:today	0 -23 0 -13 10 0 0 15
v:lead=august	-1 20 0 -16 -12 0 0 5
v:lead=august & d:ahead	0 3 0 -2 -8 0 0 7
v:lead=august & d:today	0 20 0 -16 -1 0 0 -1
v:lead=because	0 -16 0 -17 11 0 0 18
v:lead=because & d:ahead	0 -15 0 -8 12 0 0 8
v:lead=because & d:today	0 0 0 -11 0 0 0 12
v:lead=before	-6 3 4 -18 10 -2 -11 12
v:lead=before & d:ahead	-4 10 5 -19 11 -1 -10 -2
v:lead=before & d:today	0 -7 0 -3 0 0 0 18
v:lead=beijing	0 4 0 4 -11 0 0 3
v:lead=beijing & d:ahead	0 9 0 -14 0 0 0 9
v:lead=beijing & d:today	0 -4 0 24 -13 0 0 -5
v:lead=bolivia	0 0 0 -22 26 0 0 0
v:lead=both	-9 12 -1 -9 14 0 -8 -6
v:lead=both & d:ahead	-9 12 -1 -10 14 0 -8 -5
v:lead=britain	0 -13 0 3 7 0 0 0
v:lead=britain & d:ahead	0 -13 0 3 7 0 0 0
v:lead=by	-6 -2 -6 12 -7 0 8 -4
v:lead=by & d:ahead	-6 -1 -2 14 -5 0 8 -12
v:lead=by & d:today	0 0 -1 -3 -1 0 0 10
v:lead=cabinet	0 0 0 12 -9 0 0 0
v:lead=cabinet & d:ahead	0 0 0 12 -9 0 0 0
v:lead=canada	0 4 0 4 -4 0 0 -11
v:lead=chile	0 0 0 -5 13 0 0 -7
v:lead=chile & d:ahead	0 0 0 -5 13 0 0 -7
v:lead=china	23 -25 -3 -6 18 -2 -8 -1
v:lead=china & d:ahead	17 -24 -2 11 -1 -2 -7 3
v:lead=china & d:today	8 0 0 -19 22 0 0 -14
v:lead=claims	0 0 0 -9 10 0 0 0
v:lead=claims & d:ahead	0 0 0 -9 10 0 0 0
v:lead=commerce	0 7 0 -13 8 0 0 -1
v:lead=commerce & d:today	0 10 0 -7 0 0 0 0
v:lead=december	0 3 0 -10 6 0 0 0
v:lead=denmark & d:ahead	0 0 0 12 -7 0 0 -1
v:lead=details	0 -9 0 11 0 0 0 0
v:lead=details & d:ahead	0 -9 0 11 0 0 0 0
v:lead=duties	0 -1 0 20 -3 0 0 -14
v:lead=duties & d:ahead	0 0 0 19 -3 0 0 -14
v:lead=each	3 -3 0 10 0 0 0 -10
v:lead=each & d:ahead	3 -3 0 10 0 0 0 -10
v:lead=eu	0 21 0 -18 0 0 0 -2
v:lead=eu & d:ahead	0 22 0 -19 0 0 0 -2
v:lead=europe	0 2 0 0 0 0 11 -15
v:lead=exclusions	0 -2 17 -2 -9 0 0 0
v:lead=exclusions & d:ahead	0 -2 17 -2 -9 0 0 0
v:lead=farmers	0 0 0 9 -4 0 0 -1
v:lead=farmers & d:ahead	0 0 0 9 -4 0 0 -1
v:lead=february	0 15 0 -3 -6 0 0 -7
v:lead=february & d:ahead	0 16 0 -4 -5 0 0 -6
v:lead=fees	0 -4 0 -12 19 0 0 -1
v:lead=five	2 4 0 12 0 0 0 -18
v:lead=five & d:ahead	2 4 0 12 0 0 0 -18
v:lead=for	9 22 -6 -25 -3 0 0 2
v:lead=for & d:ahead	10 3 -6 -7 -2 0 0 2
v:lead=for & d:today	0 26 0 -25 0 0 0 0
v:lead=fourteen	0 -19 0 19 0 0 0 0
v:lead=fourteen & d:ahead	0 -19 0 19 0 0 0 0
v:lead=friday	0 13 0 -24 8 0 0 6
v:lead=friday & d:ahead	0 20 0 -40 10 0 0 15
v:lead=friday & d:today	0 -13 0 29 -1 0 0 -13
v:lead=from	8 23 4 -17 -3 -5 -8 -12
v:lead=from & d:ahead	10 11 5 -8 -5 -4 -7 -6
v:lead=from & d:today	0 23 0 -18 1 0 0 -10
v:lead=goods	-2 17 -5 -11 10 0 0 -17
v:lead=goods & d:ahead	-2 11 -4 -7 11 0 0 -15
v:lead=had	0 0 0 9 0 0 0 -6
v:lead=he	-1 -3 0 16 2 -3 1 -20
v:lead=he & d:ahead	-1 -1 0 11 3 -3 1 -16
v:lead=he & d:today	0 -2 0 13 0 0 0 -6
v:lead=he'd	-1 0 0 11 0 0 0 -6
v:lead=here	0 -9 0 11 0 0 0 0
v:lead=here & d:today	0 -8 0 10 0 0 0 0
v:lead=households	0 -12 0 14 0 0 0 0
v:lead=households & d:ahead	0 -12 0 14 0 0 0 0
v:lead=if	1 -3 -2 -13 6 -16 9 6
v:lead=if & d:ahead	1 0 -2 -6 4 -15 9 -3
v:lead=if & d:today	0 -15 0 -16 7 0 0 20
v:lead=in	-3 0 -4 -3 16 -1 -5 -4
v:lead=in & d:ahead	-3 4 -3 -11 13 0 -5 2
v:lead=in & d:today	0 -10 0 15 4 0 0 -12
v:lead=india	0 11 0 -13 -11 0 2 8
v:lead=india & d:ahead	0 14 0 -6 -10 0 2 -6
v:lead=india & d:today	0 -5 0 -8 0 0 0 13
v:lead=indonesia	0 0 0 11 -5 0 0 -5
v:lead=indonesia & d:ahead	0 0 0 10 -5 0 0 -5
v:lead=it	-4 5 -12 2 -5 5 -17 3
v:lead=it & d:ahead	-2 1 -11 -3 -1 5 -17 11
v:lead=it & d:today	0 7 0 11 -12 0 0 -18
v:lead=its	4 8 4 -8 -22 0 1 4
v:lead=its & d:ahead	4 -3 4 1 -21 0 1 5
v:lead=its & d:today	0 15 0 -14 0 0 0 0
v:lead=january	0 0 0 -17 -11 13 0 12
v:lead=january & d:ahead	0 0 0 -19 -10 13 0 12
v:lead=japan	0 -1 0 -14 7 0 0 12
v:lead=japan & d:ahead	0 -15 0 -7 7 0 0 12
v:lead=july	0 4 0 15 -3 0 -2 -12
v:lead=july & d:ahead	0 18 0 9 -1 0 -2 -21
v:lead=july & d:today	0 -19 0 7 0 0 0 12
v:lead=june	0 0 0 11 0 0 0 -10
v:lead=korean	0 -10 0 11 0 0 0 0
v:lead=last	0 -3 0 -23 -5 0 0 29
v:lead=last & d:ahead	0 0 0 -12 -4 0 0 15
v:lead=last & d:today	0 -6 0 -13 0 0 0 18
v:lead=latvia	0 -8 0 9 0 0 0 0
v:lead=march & d:today	0 -6 0 9 0 0 0 0
v:lead=may	0 -13 0 24 0 0 0 -10
v:lead=may & d:ahead	0 -5 0 14 0 0 0 -9
v:lead=members	0 0 0 19 -17 0 0 0
v:lead=members & d:ahead	0 0 0 19 -17 0 0 0
v:lead=mexico	0 0 0 14 -12 0 0 -7
v:lead=mexico & d:ahead	0 2 0 7 -9 0 0 -1
v:lead=monday	0 3 11 4 -12 0 0 -16
v:lead=monday & d:ahead	0 0 11 0 -9 0 0 -1
v:lead=monday & d:today	0 4 0 8 0 0 0 -16
v:lead=most	1 -12 0 2 0 0 0 7
v:lead=most & d:ahead	1 -12 0 1 0 0 0 7
v:lead=mr	0 4 0 6 -1 0 0 -14
v:lead=mr & d:ahead	0 5 0 5 -1 0 0 -13
v:lead=my	0 -9 0 20 -3 0 0 -6
v:lead=my & d:ahead	0 -9 0 18 -2 0 0 -5
v:lead=neither	0 -15 0 -4 -2 0 0 19
v:lead=neither & d:ahead	0 -15 0 8 -1 0 0 7
v:lead=new	0 -10 0 13 0 0 0 0
v:lead=new & d:ahead	0 -5 0 8 0 0 0 0
v:lead=next	0 0 0 0 9 0 0 -10
v:lead=next & d:ahead	0 0 0 0 9 0 0 -10
v:lead=no	0 1 0 -1 5 0 4 -11
v:lead=no & d:ahead	0 4 0 -4 6 0 4 -10
v:lead=nothing	0 14 0 0 -2 0 0 -14
v:lead=nothing & d:ahead	0 16 0 0 -2 0 0 -13
v:lead=november	13 -13 11 -14 0 0 -1 4
v:lead=november & d:ahead	14 -2 12 -32 2 0 -1 7
v:lead=november & d:today	0 -16 0 21 -2 0 0 -1
v:lead=now	0 11 0 -13 0 0 0 3
v:lead=now & d:ahead	0 11 0 -13 0 0 0 3
v:lead=nvidia	0 -9 0 11 0 0 0 0
v:lead=nvidia & d:ahead	0 -9 0 11 0 0 0 0
v:lead=objections	0 -5 0 17 -8 0 0 0
v:lead=objections & d:ahead	0 -5 0 17 -8 0 0 0
v:lead=oct	0 -6 0 0 9 0 0 0
v:lead=officials	0 0 0 7 -12 0 0 0
v:lead=officials & d:ahead	0 0 0 6 -12 0 0 0
v:lead=on	12 -3 -10 3 9 -7 -16 -6
v:lead=on & d:ahead	13 0 -9 1 1 -6 -16 -3
v:lead=on & d:today	0 -18 0 4 15 0 0 -12
v:lead=one	0 13 0 -18 4 8 0 -6
v:lead=one & d:ahead	0 14 0 -22 5 8 0 -5
v:lead=orders	0 18 0 -16 0 0 0 -2
v:lead=orders & d:ahead	0 18 0 -16 0 0 0 -2
v:lead=other	0 -12 0 -9 -1 0 15 9
v:lead=other & d:ahead	0 -10 0 -10 -1 0 15 6
v:lead=our	-1 0 0 6 -20 0 0 10
v:lead=our & d:ahead	-1 0 0 4 -20 0 0 11
v:lead=parliament	0 -6 0 -4 11 0 0 -1
v:lead=parliament & d:ahead	0 -5 0 -4 11 0 0 0
v:lead=peru	0 -2 0 -17 20 0 0 0
v:lead=peru & d:ahead	0 -2 0 -18 20 0 0 0
v:lead=port	0 -10 0 7 11 0 0 -7
v:lead=port & d:ahead	0 -10 0 7 11 0 0 -7
v:lead=president	-1 -5 -3 -2 0 0 2 14
v:lead=president & d:ahead	0 -3 -3 -6 0 0 2 15
v:lead=president & d:today	0 -4 0 11 0 0 0 -1
v:lead=prime	0 -12 0 6 5 0 0 0
v:lead=prime & d:ahead	0 -11 0 3 5 0 0 0
v:lead=published	0 15 0 -10 0 0 0 -5
v:lead=published & d:today	0 15 0 -10 0 0 0 -5
v:lead=saturday	0 12 0 14 -1 0 0 -25
v:lead=saturday & d:ahead	0 13 0 -9 0 0 0 -1
v:lead=saturday & d:today	0 0 0 25 0 0 0 -23
v:lead=sept	0 9 0 -17 11 0 0 0
v:lead=september	0 -21 0 23 0 9 0 -13
v:lead=september & d:ahead	0 0 0 4 0 9 0 -12
v:lead=september & d:today	0 -20 0 22 0 0 0 0
v:lead=seven	0 -11 0 12 0 0 0 0
v:lead=since	-1 14 0 -2 -17 0 0 0
v:lead=since & d:ahead	-1 0 0 7 -11 0 0 2
v:lead=since & d:today	0 17 0 -12 -4 0 0 -2
v:lead=six	0 10 0 -3 0 0 0 -4
v:lead=six & d:ahead	0 10 0 -4 0 0 0 -4
v:lead=so	-2 -11 0 3 -16 9 0 15
v:lead=so & d:ahead	-2 -6 0 0 -14 9 0 14
v:lead=some	2 12 0 -12 0 0 0 -1
v:lead=some & d:ahead	2 12 0 -12 0 0 0 -1
v:lead=south	0 10 0 -13 -1 0 0 4
v:lead=south & d:ahead	0 11 0 -13 -1 0 0 4
v:lead=soybeans	0 -15 0 13 0 0 0 0
v:lead=soybeans & d:ahead	0 -12 0 10 0 0 0 0
v:lead=steel	0 -18 0 21 0 0 0 -2
v:lead=sunday	0 -15 0 16 -4 0 -1 0
v:lead=sunday & d:ahead	0 -9 0 0 -1 0 -1 12
v:lead=sunday & d:today	0 -3 0 20 0 0 0 -15
v:lead=sweden	0 -16 0 -5 6 0 0 14
v:lead=sweden & d:ahead	0 -16 0 -5 6 0 0 14
v:lead=swiss	0 -5 0 10 -2 0 0 0
v:lead=swiss & d:ahead	0 -5 0 10 -2 0 0 0
v:lead=ten	0 11 0 -9 0 0 0 0
v:lead=ten & d:ahead	0 12 0 -10 0 0 0 0
v:lead=that	0 -10 6 -5 -2 -10 6 12
v:lead=that & d:ahead	1 -10 8 -5 -15 -9 7 17
v:lead=that & d:today	0 -1 -3 0 21 0 0 -10
v:lead=the	-6 0 -13 -3 10 15 -5 3
v:lead=the & d:ahead	-3 -5 -12 -2 0 15 -3 11
v:lead=the & d:today	-3 10 -1 -2 20 0 0 -18
v:lead=their	0 -10 0 18 -6 0 0 -3
v:lead=their & d:ahead	0 -9 0 12 -5 0 0 0
v:lead=then	0 5 0 12 -7 0 0 -13
v:lead=then & d:ahead	0 5 0 12 -7 0 0 -12
v:lead=there	0 -7 0 -6 10 0 0 6
v:lead=there & d:ahead	0 -7 0 -7 10 0 0 7
v:lead=they	0 0 11 -8 -5 -8 12 1
v:lead=they & d:ahead	0 2 11 -15 -1 -8 12 2
v:lead=they & d:today	0 -11 0 25 -9 0 0 -3
v:lead=this	0 0 0 -4 9 0 0 -1
v:lead=this & d:today	0 -3 0 -11 15 0 0 0
v:lead=those	0 8 0 -15 17 0 0 -11
v:lead=those & d:ahead	0 8 0 -15 17 0 0 -11
v:lead=though	0 11 0 -14 10 0 0 -5
v:lead=though & d:ahead	0 11 0 -14 10 0 0 -5
v:lead=thursday	0 -6 0 -16 -13 0 11 22
v:lead=thursday & d:ahead	0 -3 0 -17 -10 0 11 18
v:lead=tickets	0 -5 0 15 0 0 0 -10
v:lead=tickets & d:ahead	0 -5 0 15 0 0 0 -10
v:lead=till	0 0 0 -13 0 0 0 15
v:lead=till & d:ahead	0 0 0 -13 0 0 0 15
v:lead=to	0 -6 0 -10 10 0 0 6
v:lead=to & d:ahead	0 -5 0 -10 10 0 0 6
v:lead=today	-2 -6 0 0 10 0 -1 0
v:lead=today & d:today	0 -7 0 -2 10 0 0 3
v:lead=tomorrow	4 -4 -5 -4 9 3 -3 0
v:lead=tomorrow & d:ahead	4 -4 -5 -4 9 3 -3 0
v:lead=tonight	1 -15 3 -24 9 0 0 20
v:lead=tonight & d:today	1 -6 3 -35 10 0 0 20
v:lead=trade	0 1 0 13 -5 0 0 -14
v:lead=trade & d:ahead	0 1 0 11 -4 0 0 -12
v:lead=treasury	0 -14 0 6 -16 0 5 14
v:lead=treasury & d:ahead	0 -35 0 16 -14 0 5 16
v:lead=treasury & d:today	0 12 0 -8 0 0 0 -1
v:lead=truce & d:ahead	0 0 0 -10 0 0 0 12
v:lead=trucks	0 9 0 0 -5 0 0 0
v:lead=trucks & d:ahead	0 9 0 0 -5 0 0 0
v:lead=trump	-9 8 0 -4 -21 -5 -7 18
v:lead=trump & d:ahead	-8 12 0 -13 -20 -5 -7 24
v:lead=trump & d:today	0 -9 0 19 0 0 0 -10
v:lead=tuesday	0 -13 0 12 4 0 0 -6
v:lead=turkey	0 -3 0 -3 -3 0 0 11
v:lead=turkey & d:ahead	0 -3 0 -3 -3 0 0 11
v:lead=twelve	0 -8 0 1 -6 0 0 12
v:lead=twelve & d:ahead	0 -8 0 1 -6 0 0 12
v:lead=twenty	0 14 0 -1 0 0 0 -8
v:lead=twenty & d:ahead	0 14 0 -2 0 0 0 -8
v:lead=two	0 -4 0 -10 0 0 7 10
v:lead=two & d:ahead	0 -4 0 -12 0 0 7 11
v:lead=u.s.	0 18 0 -7 0 0 0 -11
v:lead=u.s. & d:ahead	0 22 0 -13 0 0 0 -10
v:lead=under	9 9 0 10 -14 -4 -1 -19
v:lead=under & d:ahead	9 9 0 10 -14 -4 -1 -19
v:lead=unless	0 0 0 -29 14 1 -3 13
v:lead=unless & d:ahead	0 0 0 -17 13 1 -2 0
v:lead=unless & d:today	0 0 0 -16 0 0 0 16
v:lead=until	-1 -5 0 0 -16 -5 0 11
v:lead=until & d:ahead	-1 -4 0 12 -14 -5 0 -1
v:lead=until & d:today	0 -3 0 -21 0 0 0 24
v:lead=updated	0 0 0 11 0 0 0 -8
v:lead=updated & d:today	0 0 0 11 0 0 0 -8
v:lead=vietnam	9 7 0 -4 -1 0 0 -10
v:lead=vietnam & d:ahead	9 7 0 -4 -1 0 0 -10
v:lead=washington	6 -10 0 -3 2 0 4 0
v:lead=washington & d:ahead	6 -10 0 -3 2 0 4 0
v:lead=we	-4 31 3 -20 -9 -7 -7 5
v:lead=we & d:ahead	-3 14 3 -9 -8 -7 -7 12
v:lead=we & d:today	0 23 0 -15 0 0 0 -8
v:lead=wednesday	0 -9 0 -23 17 0 0 21
v:lead=wednesday & d:ahead	0 -7 0 -18 16 0 0 14
v:lead=what	0 -3 -10 9 -8 -4 -3 5
v:lead=what & d:ahead	0 -5 -9 0 0 -4 -2 13
v:lead=what & d:today	0 1 0 14 -9 0 0 -10
v:lead=when & d:ahead	-9 -2 0 -2 -6 0 0 15
v:lead=when & d:today	0 0 0 12 0 0 0 -10
v:lead=where	0 -12 0 4 -6 0 -2 9
v:lead=whether	0 0 0 -7 -7 0 0 14
v:lead=whether & d:ahead	0 0 0 -1 -6 0 0 8
v:lead=which	-8 7 10 -18 16 8 -10 -1
v:lead=which & d:ahead	-7 6 11 -11 8 8 -10 -3
v:lead=which & d:today	0 0 0 -12 14 0 0 0
v:lead=who	-3 -3 0 26 -9 0 -5 -21
v:lead=who & d:ahead	-3 17 0 3 -8 0 -4 -14
v:lead=who & d:today	0 -25 0 31 0 0 0 -5
v:lead=whoever	0 -2 0 7 -11 0 -3 7
v:lead=whoever & d:ahead	0 -2 0 7 -11 0 -3 7
v:lead=whose	-1 0 0 -10 5 8 3 -2
v:lead=whose & d:ahead	-1 1 0 -14 5 8 3 0
v:lead=with	0 10 0 -8 -3 4 0 0
v:lead=with & d:ahead	0 10 0 -9 -3 4 0 0
v:lead=within	0 -4 0 11 -1 0 0 -1
v:lead=within & d:ahead	0 -4 0 11 -1 0 0 -1
v:lead=xi	0 -3 0 12 0 0 0 -3
v:lead=xi & d:ahead	0 -2 0 11 0 0 0 -2
v:lead=year	0 -9 0 8 -7 0 0 8
v:lead=yet	0 -4 0 -9 8 0 0 6
v:lead=yet & d:ahead	0 -4 0 -9 9 0 0 6
v:lead=you	0 -14 0 1 0 0 0 10
v:lead=you & d:ahead	0 -14 0 1 0 0 0 10
v:lead=your	0 -29 0 23 0 0 0 10
v:lead=your & d:ahead	0 -14 0 5 0 0 0 11
v:lead=—	3 13 0 -12 -6 -6 -13 7
v:lead=— & d:ahead	-1 -1 3 -1 9 -3 -10 1
v:lead=— & d:today	6 24 -1 -16 -37 0 0 8
v:lead=•	-3 10 -2 -1 -4 0 5 -2
v:lead=• & d:ahead	-3 10 -2 -2 -4 0 5 -2
v:lr=" ,	0 9 0 0 -1 0 0 -9
v:lr=( )	0 -5 0 19 -9 0 0 -5
v:lr=( ) & d:ahead	0 0 0 10 0 0 0 -8
v:lr=( ) & d:today	0 -10 0 11 -5 0 0 0
v:lr=( <level>	0 0 0 -14 0 0 0 16
v:lr=( <level> & d:today	0 0 0 -14 0 0 0 16
v:lr=, (	0 -18 0 12 -9 0 0 5
v:lr=, ( & d:today	0 -19 0 12 -8 0 0 5
v:lr=, )	0 13 0 -14 0 0 0 5
v:lr=, ) & d:today	0 14 0 -17 0 0 0 7
v:lr=, ,	0 -1 -11 -9 -4 10 5 14
v:lr=, , & d:ahead	-5 23 -16 -7 0 11 6 -24
v:lr=, , & d:today	1 -45 0 -4 -9 0 0 40
v:lr=, -	0 -19 0 12 -1 0 0 2
v:lr=, - & d:today	0 -19 0 12 -1 0 0 2
v:lr=, .	2 5 7 -23 -5 0 3 16
v:lr=, . & d:ahead	4 12 8 -24 -2 0 4 3
v:lr=, . & d:today	0 -12 0 -3 -4 0 0 16
v:lr=, :	0 24 0 -23 9 0 0 -11
v:lr=, : & d:ahead	0 16 0 -18 9 0 0 -9
v:lr=, : & d:today	0 11 0 -8 0 0 0 0
v:lr=, ;	0 -6 8 -3 0 0 0 0
v:lr=, ; & d:ahead	0 -5 8 -4 0 0 0 0
v:lr=, <end>	-11 10 5 -14 5 -8 -4 12
v:lr=, <end> & d:ahead	-2 -5 9 -15 0 -1 0 18
v:lr=, <end> & d:today	-8 15 -3 -5 7 -3 -3 -2
v:lr=, of	6 -7 0 9 -1 0 0 -6
v:lr=, of & d:ahead	6 -7 0 9 -1 0 0 -6
v:lr=, —	0 0 0 11 0 0 0 -10
v:lr=, — & d:today	0 0 0 11 0 0 0 -10
v:lr=. , & d:ahead	0 17 0 -15 0 0 0 0
v:lr=. , & d:today	0 -9 0 14 0 0 0 -1
v:lr=. .	0 13 0 1 -9 0 0 -12
v:lr=. . & d:today	0 18 0 -10 -8 0 0 -2
v:lr=: ,	-3 13 0 -17 -13 5 -1 18
v:lr=: , & d:ahead	-3 13 0 7 -12 5 -1 -16
v:lr=: , & d:today	0 0 0 -31 0 0 0 32
v:lr=: .	-3 -23 -1 -13 -2 6 0 32
v:lr=: . & d:ahead	-3 -20 -1 -18 0 6 0 32
v:lr=: <end> & d:today	0 -12 0 2 13 0 0 -11
v:lr=: is	0 0 0 -12 0 1 0 14
v:lr=: the	0 15 0 0 -1 0 8 -24
v:lr=; it	0 -2 0 -11 0 0 0 14
v:lr=; it & d:today	0 0 0 -14 0 0 0 16
v:lr=<begin> 's	0 -6 0 19 -8 0 0 -5
v:lr=<begin> 's & d:ahead	0 -3 0 10 -2 0 0 -1
v:lr=<begin> 's & d:today	0 -3 0 12 -2 0 0 -1
v:lr=<begin> (	0 0 0 -4 12 0 0 -8
v:lr=<begin> ( & d:today	0 0 0 -12 13 0 0 0
v:lr=<begin> ,	0 0 4 -11 0 2 -4 4
v:lr=<begin> , & d:ahead	-12 0 5 8 -10 2 -3 -4
v:lr=<begin> , & d:today	8 0 0 -20 9 0 0 8
v:lr=<begin> -	0 -12 0 8 -5 0 0 6
v:lr=<begin> .	0 -1 -13 -8 -10 4 -3 21
v:lr=<begin> . & d:ahead	0 5 -13 -17 -5 4 -3 21
v:lr=<begin> . & d:today	0 -22 0 16 -11 0 0 1
v:lr=<begin> :	0 -11 0 15 0 -3 -4 -1
v:lr=<begin> : & d:ahead	0 -9 -1 13 -1 -3 -4 1
v:lr=<begin> <end>	0 2 5 -3 -13 6 8 1
v:lr=<begin> <end> & d:ahead	3 -18 8 -20 11 8 10 4
v:lr=<begin> <end> & d:today	-6 12 -2 12 -34 0 -1 -4
v:lr=<begin> <level>	0 8 0 9 -6 0 0 -19
v:lr=<begin> <level> & d:today	0 0 0 15 -1 0 0 -10
v:lr=<begin> <name> & d:ahead	4 0 6 -10 0 0 0 0
v:lr=<begin> <number>	0 7 0 -14 16 0 0 -9
v:lr=<begin> <number> & d:ahead	0 11 0 -19 16 0 0 -7
v:lr=<begin> a	0 2 0 -11 8 0 0 0
v:lr=<begin> a & d:today	0 0 0 -8 0 0 0 10
v:lr=<begin> at	2 -15 0 -32 17 0 0 19
v:lr=<begin> at & d:ahead	0 -14 0 -11 21 0 0 0
v:lr=<begin> at & d:today	2 0 1 -25 0 0 0 19
v:lr=<begin> is	14 -1 -1 -33 2 6 14 1
v:lr=<begin> is & d:ahead	14 2 -1 -33 -13 6 14 0
v:lr=<begin> is & d:today	0 -9 0 -3 12 0 0 0
v:lr=<begin> it	0 0 0 24 -16 0 0 -18
v:lr=<begin> it & d:ahead	0 3 0 15 -8 0 0 -17
v:lr=<begin> it & d:today	0 -6 0 14 -6 0 0 -3
v:lr=<begin> of	0 -10 0 3 9 0 0 -5
v:lr=<begin> of & d:ahead	0 -10 0 3 9 0 0 -5
v:lr=<begin> the	-3 13 -1 -18 16 6 0 -4
v:lr=<begin> the & d:today	0 6 0 -15 16 0 0 1
v:lr=<begin> they	0 -11 0 7 -4 0 0 0
v:lr=<begin> they & d:ahead	0 -5 0 11 -2 0 0 0
v:lr=<begin> —	0 -7 0 15 6 -3 0 -10
v:lr=<begin> — & d:today	0 -21 0 30 -1 0 0 -6
v:lr=<day-ahead> .	0 0 0 25 0 0 0 -23
v:lr=<day-ahead> . & d:today	0 0 0 25 0 0 0 -23
v:lr=<level> ,	0 3 0 11 6 0 0 -25
v:lr=<level> , & d:ahead	0 13 0 -3 0 0 0 -11
v:lr=<level> , & d:today	0 -15 0 18 8 0 0 -15
v:lr=<level> .	0 5 0 8 -9 0 0 -14
v:lr=<level> . & d:ahead	0 0 0 9 -1 0 0 -11
v:lr=<name> ,	0 -16 0 12 0 0 8 -4
v:lr=<name> , & d:ahead	0 -15 0 9 0 0 8 0
v:lr=<name> .	0 8 0 2 0 0 0 -12
v:lr=<name> . & d:ahead	0 11 0 -1 0 0 0 -9
v:lr=<name> <end>	0 -4 0 10 0 0 0 -2
v:lr=<number> ,	0 10 0 -4 4 0 0 -17
v:lr=<number> , & d:today	0 6 0 0 -3 0 0 -9
v:lr=<number> .	-3 12 0 -4 0 0 0 -6
v:lr=<number> . & d:ahead	-2 7 0 -10 -6 0 0 9
v:lr=<number> . & d:today	0 5 0 3 5 0 0 -20
v:lr=<number> <end>	0 18 0 -17 0 0 0 0
v:lr=<number> and	0 -6 0 12 -2 0 0 0
v:lr=<number> the	0 -18 0 20 0 0 0 0
v:lr=<number> the & d:today	0 -18 0 20 0 0 0 0
v:lr=<organisation> that	0 0 0 9 0 0 0 -8
v:lr=<organisation> that & d:today	0 0 0 9 0 0 0 -8
v:lr=<person> .	0 0 0 13 0 0 0 -9
v:lr=<seat> ,	0 -1 0 9 0 0 0 -4
v:lr=<seat> .	0 -7 0 25 -10 0 0 -7
v:lr=<seat> . & d:ahead	0 -4 0 18 -9 0 0 -1
v:lr=a ,	0 -9 0 10 -1 0 0 1
v:lr=a , & d:ahead	0 -9 0 10 -1 0 0 1
v:lr=a .	0 -9 0 18 0 0 0 -6
v:lr=a . & d:ahead	0 -9 0 17 0 0 0 -5
v:lr=about ,	0 9 0 -15 0 0 0 7
v:lr=about , & d:ahead	0 9 0 -15 0 0 0 7
v:lr=after ,	4 -13 0 5 14 0 -1 -9
v:lr=after , & d:ahead	4 -13 0 1 15 0 -1 -5
v:lr=after .	0 17 5 -11 -9 0 0 -3
v:lr=after . & d:ahead	0 -5 5 11 -9 0 0 -2
v:lr=after <end>	0 -4 0 3 17 0 0 -12
v:lr=after <end> & d:ahead	0 -4 0 3 17 0 0 -12
v:lr=after ?	0 -11 0 -12 -1 0 0 23
v:lr=after ? & d:ahead	0 -11 0 -12 -1 0 0 23
v:lr=again .	0 -9 0 -7 7 0 0 9
v:lr=again . & d:ahead	0 -9 0 -9 7 0 0 9
v:lr=and ,	0 -13 0 -11 5 0 0 15
v:lr=and , & d:ahead	0 -13 0 -12 5 0 0 15
v:lr=and .	0 -2 0 12 2 0 0 -12
v:lr=and . & d:ahead	0 -2 0 11 2 0 0 -12
v:lr=and it	0 0 0 -9 0 0 0 11
v:lr=announce .	0 0 0 11 -3 0 0 -4
v:lr=announce . & d:today	0 0 0 9 -2 0 0 -3
v:lr=announce that	0 12 0 -15 4 0 0 0
v:lr=announce that & d:today	0 12 0 -15 5 0 0 0
v:lr=apply .	0 -8 0 11 0 0 0 0
v:lr=argument on	0 0 0 -9 11 0 0 0
v:lr=as .	0 -1 0 -15 0 0 0 17
v:lr=as on	0 0 0 -10 13 0 0 0
v:lr=before ,	3 14 -3 -23 11 1 -3 -3
v:lr=before , & d:ahead	3 14 -3 -23 11 1 -3 -3
v:lr=before <end>	-1 -4 -11 -5 0 0 1 16
v:lr=before <end> & d:ahead	-1 -4 -11 -5 0 0 1 16
v:lr=before and	0 0 0 8 -12 0 0 -3
v:lr=before and & d:ahead	0 10 0 -2 -7 0 0 0
v:lr=before and & d:today	0 -7 0 11 -2 0 0 0
v:lr=before are	0 12 3 -14 -2 0 0 0
v:lr=before are & d:today	0 17 0 -18 -1 0 0 3
v:lr=before pay	0 0 0 9 0 0 0 -8
v:lr=before will	0 19 0 -15 -1 0 0 0
v:lr=begin ,	-2 11 0 -15 0 0 0 8
v:lr=begin , & d:ahead	-2 12 0 -17 0 0 0 8
v:lr=begin . & d:ahead	0 12 0 -7 0 0 0 -1
v:lr=begin . & d:today	0 -17 0 22 0 0 0 -4
v:lr=by ,	-2 -3 0 -23 4 8 14 4
v:lr=by , & d:ahead	-2 -3 0 -23 4 8 14 4
v:lr=by .	-14 3 5 -3 -1 -2 10 -6
v:lr=by . & d:ahead	-13 4 5 -6 -1 -2 10 -4
v:lr=by . & d:today	0 0 0 8 0 0 0 -2
v:lr=by :	0 0 0 1 -7 0 -3 9
v:lr=by : & d:ahead	0 0 0 1 -7 0 -3 9
v:lr=by ;	0 6 0 2 -11 0 4 -2
v:lr=by ; & d:ahead	0 6 0 2 -10 0 4 -2
v:lr=by <end>	3 -3 -5 -1 1 -2 19 -20
v:lr=by <end> & d:ahead	3 -3 -5 -1 1 -2 19 -20
v:lr=by ?	3 -7 0 10 -3 0 0 -1
v:lr=by ? & d:ahead	3 -7 0 10 -3 0 0 -1
v:lr=by and	0 -3 0 -3 9 0 0 0
v:lr=by and & d:ahead	0 -3 0 -3 9 0 0 0
v:lr=by are	0 -6 0 -7 16 0 0 0
v:lr=by are & d:ahead	0 -6 0 -7 16 0 0 0
v:lr=by or	0 -5 0 -13 0 6 0 14
v:lr=by or & d:ahead	0 -5 0 -13 0 6 0 14
v:lr=by pay	0 -9 0 1 9 0 0 -3
v:lr=by pay & d:ahead	0 -9 0 1 9 0 0 -3
v:lr=by the	0 -10 0 9 12 0 1 -20
v:lr=by the & d:ahead	0 -10 0 8 13 0 1 -20
v:lr=come ,	0 18 0 -13 0 0 0 -3
v:lr=come , & d:ahead	0 18 0 -13 0 0 0 -3
v:lr=deal .	0 0 0 9 0 0 -1 -2
v:lr=die .	0 -9 0 -10 0 0 0 19
v:lr=die . & d:today	0 0 0 -13 0 0 0 15
v:lr=due ,	0 10 0 1 -9 0 0 -2
v:lr=due .	0 5 0 -9 5 0 0 0
v:lr=due . & d:ahead	0 6 0 -12 7 0 0 0
v:lr=effect .	0 21 0 -16 0 0 0 -6
v:lr=effect . & d:today	0 26 0 -22 0 0 0 -6
v:lr=effect and	0 -7 0 11 0 0 0 -2
v:lr=effect and & d:today	0 -5 0 9 0 0 0 -2
v:lr=end ,	-2 -3 0 -5 0 0 0 11
v:lr=end .	0 0 0 16 -11 0 0 -13
v:lr=end . & d:ahead	0 -19 0 13 -5 0 0 0
v:lr=end . & d:today	0 16 -2 5 -3 0 0 -14
v:lr=end <day-today>	0 0 0 -14 0 0 0 15
v:lr=end <end>	0 0 8 -14 -2 0 0 10
v:lr=end <end> & d:ahead	0 0 8 -14 -2 0 0 10
v:lr=expire .	0 -7 0 -7 0 0 0 13
v:lr=expire . & d:today	0 0 0 -12 0 0 0 12
v:lr=for 's	0 0 0 9 0 0 0 -8
v:lr=for 's & d:ahead	0 0 0 9 0 0 0 -8
v:lr=for ,	0 0 0 -1 -12 0 0 9
v:lr=for , & d:ahead	0 0 0 -1 -12 0 0 9
v:lr=for .	-3 10 -2 -12 9 6 -2 -7
v:lr=for . & d:ahead	-2 1 -1 -10 13 6 -2 -2
v:lr=for . & d:today	0 12 0 -1 -9 0 0 -6
v:lr=for <end>	0 0 0 -5 0 0 -2 13
v:lr=for <end> & d:ahead	0 0 0 -5 0 0 -2 13
v:lr=for in	0 -5 0 18 -5 0 0 0
v:lr=for in & d:ahead	0 -5 0 18 -5 0 0 0
v:lr=force .	0 12 0 -7 -5 0 0 0
v:lr=friday ,	0 23 0 -35 0 0 0 17
v:lr=friday <end>	0 -15 0 11 0 0 0 0
v:lr=friday <end> & d:today	0 -14 0 15 -2 0 0 0
v:lr=from 's	0 23 0 -23 0 0 0 0
v:lr=from )	0 16 0 -15 0 0 0 0
v:lr=from ) & d:ahead	0 16 0 -15 0 0 0 0
v:lr=from ,	0 9 -10 -10 0 6 -5 -1
v:lr=from , & d:ahead	1 10 -9 -15 2 7 -5 1
v:lr=from , & d:today	0 -1 0 8 -3 0 0 -9
v:lr=from .	15 11 -8 -9 2 -7 0 -19
v:lr=from . & d:ahead	8 14 -6 -12 6 -6 0 -15
v:lr=from :	4 -8 0 -1 -11 0 0 17
v:lr=from : & d:ahead	4 -1 0 -10 -10 0 0 17
v:lr=from ;	6 6 -4 -10 3 0 0 0
v:lr=from ; & d:ahead	6 7 -4 -12 3 0 0 0
v:lr=from <end>	-7 3 -12 14 13 -5 -7 -34
v:lr=from <end> & d:ahead	-6 3 -11 12 10 -4 -6 -27
v:lr=from <end> & d:today	0 0 0 3 5 0 0 -10
v:lr=from <name>	0 13 0 -9 2 0 0 -9
v:lr=from <name> & d:ahead	0 16 0 -14 2 0 0 -6
v:lr=from a	0 -20 0 10 9 0 0 0
v:lr=from a & d:ahead	0 -16 0 18 -1 0 0 0
v:lr=from and	-8 11 0 -8 5 0 0 0
v:lr=from and & d:ahead	-7 16 0 -13 5 0 0 0
v:lr=from at	0 12 0 -11 0 0 0 0
v:lr=from at & d:ahead	0 12 0 -12 0 0 0 0
v:lr=from for	0 11 0 -2 -8 1 0 -1
v:lr=from for & d:ahead	0 11 0 -2 -7 1 0 -1
v:lr=from good	0 10 0 -10 0 0 0 0
v:lr=from good & d:ahead	0 11 0 -10 0 0 0 0
v:lr=from if	2 11 0 -12 -1 0 0 -1
v:lr=from if & d:ahead	2 11 0 -12 -1 0 0 -1
v:lr=from is	0 -17 0 18 0 0 0 0
v:lr=from is & d:ahead	0 -17 0 18 0 0 0 0
v:lr=from its	1 4 0 -10 0 0 0 0
v:lr=from its & d:ahead	1 4 0 -10 0 0 0 0
v:lr=from our & d:ahead	0 -9 0 10 0 0 0 0
v:lr=from the & d:ahead	-4 -9 0 9 -2 0 0 8
v:lr=from they	-2 26 0 -23 0 0 0 0
v:lr=from they & d:ahead	-2 15 0 -10 0 0 0 0
v:lr=from to	1 7 -2 -3 -24 0 0 13
v:lr=from to & d:ahead	1 9 -2 -5 -23 0 0 13
v:lr=from unless	-5 -4 0 0 -1 2 0 9
v:lr=from unless & d:ahead	-5 -4 0 0 -1 2 0 9
v:lr=from until	0 -2 0 8 -4 0 0 -2
v:lr=gave as	0 -10 0 12 -1 0 0 0
v:lr=gave as & d:ahead	0 -10 0 12 -1 0 0 0
v:lr=happen ?	0 0 0 15 0 0 0 -12
v:lr=including .	0 0 0 -9 0 0 0 10
v:lr=including . & d:ahead	0 0 0 -9 0 0 0 10
v:lr=is ,	0 2 0 5 -6 3 1 -12
v:lr=is , & d:today	0 0 0 9 0 0 0 -7
v:lr=is .	-3 -5 0 -21 8 0 6 19
v:lr=is . & d:ahead	-3 -3 0 -17 11 0 6 9
v:lr=is . & d:today	0 -3 0 -6 -3 0 0 12
v:lr=is <end>	0 2 0 -6 -19 -2 -6 17
v:lr=is <end> & d:ahead	0 2 0 -6 -19 -2 -6 17
v:lr=it ,	0 7 0 0 1 0 0 -11
v:lr=it , & d:ahead	0 7 0 0 1 0 0 -11
v:lr=lapse ,	0 0 8 -14 0 0 0 6
v:lr=meet . & d:ahead	0 -2 0 -11 2 0 0 13
v:lr=midnight ,	0 -4 0 -6 0 0 0 11
v:lr=midnight .	0 -1 0 -24 4 0 0 21
v:lr=midnight . & d:today	0 0 0 -8 0 0 0 10
v:lr=monday <end>	0 -1 0 12 0 0 0 -8
v:lr=monday <end> & d:today	0 -6 0 16 0 0 0 -8
v:lr=not .	-9 -2 0 -1 0 0 0 12
v:lr=not . & d:ahead	-9 -2 0 -4 0 0 0 15
v:lr=of 's	0 -9 0 14 0 0 0 0
v:lr=of ,	8 -6 -5 17 -5 0 3 -13
v:lr=of , & d:ahead	8 -6 -4 13 -1 0 3 -11
v:lr=of .	0 15 3 -11 -2 0 0 -2
v:lr=of . & d:ahead	0 7 3 -10 0 0 0 0
v:lr=of :	0 8 0 -14 9 0 0 0
v:lr=of : & d:ahead	0 -5 0 -2 10 0 0 0
v:lr=of : & d:today	0 12 0 -12 0 0 0 0
v:lr=of <end>	0 1 0 14 -12 0 -2 -7
v:lr=of <end> & d:ahead	0 8 0 5 -10 0 -1 -5
v:lr=of <end> & d:today	0 -11 0 16 0 0 0 0
v:lr=of a	0 -8 0 9 0 0 0 0
v:lr=of it	0 -11 0 16 0 0 0 0
v:lr=of it & d:ahead	0 -10 0 12 0 0 0 0
v:lr=of on	-3 -3 0 12 0 0 0 0
v:lr=of on & d:ahead	-3 -3 0 12 0 0 0 0
v:lr=of would	0 -11 0 12 0 0 0 -2
v:lr=of would & d:ahead	0 -10 0 11 0 0 0 -1
v:lr=on ,	-12 -3 -2 13 -10 -5 -4 4
v:lr=on , & d:ahead	-11 2 -2 4 -6 -5 -4 4
v:lr=on , & d:today	0 -36 0 30 -14 0 0 1
v:lr=on .	8 1 0 -5 12 7 -5 -7
v:lr=on . & d:today	0 2 0 7 3 0 0 -16
v:lr=on ;	0 18 -5 -6 8 0 -1 -11
v:lr=on ; & d:ahead	0 18 -5 -8 9 0 -1 -10
v:lr=on <end>	5 -5 16 2 2 0 -28 -7
v:lr=on <end> & d:ahead	5 -5 16 1 2 0 -28 -6
v:lr=on <level>	0 -6 0 9 0 0 0 -1
v:lr=on <name>	9 -12 -4 14 4 0 0 -12
v:lr=on <name> & d:ahead	9 -11 -4 14 5 0 0 -12
v:lr=on <person>	0 -8 0 14 -3 0 0 0
v:lr=on <person> & d:ahead	0 -6 0 11 -2 0 0 0
v:lr=on ?	6 2 -3 -15 4 0 0 11
v:lr=on ? & d:ahead	6 2 -3 -15 4 0 0 11
v:lr=on after & d:today	0 -4 0 16 0 0 0 -8
v:lr=on afternoon	0 -1 0 -2 0 0 0 9
v:lr=on afternoon & d:today	0 0 0 -7 0 0 0 11
v:lr=on and	-3 17 8 -17 -16 -2 9 5
v:lr=on and & d:ahead	-2 13 8 -16 -15 -2 9 7
v:lr=on are	-3 1 8 10 3 0 0 -22
v:lr=on are & d:ahead	-3 1 8 10 3 0 0 -22
v:lr=on as	-2 -7 1 11 0 0 0 -7
v:lr=on at	0 11 -1 5 -16 0 -3 -4
v:lr=on at & d:ahead	0 14 -1 0 -16 0 -2 0
v:lr=on at & d:today	0 -5 0 13 0 0 0 -7
v:lr=on both	0 7 0 -13 7 0 0 0
v:lr=on both & d:ahead	0 7 0 -13 7 0 0 0
v:lr=on by	1 -10 0 9 -10 0 0 4
v:lr=on by & d:ahead	1 -10 0 8 -9 0 0 5
v:lr=on end	0 0 0 -8 0 0 0 11
v:lr=on end & d:ahead	0 0 0 -8 0 0 0 11
v:lr=on evening	0 17 0 3 -8 0 0 -22
v:lr=on evening & d:ahead	0 18 0 0 -7 0 0 -20
v:lr=on for	11 -6 0 2 -8 0 0 0
v:lr=on for & d:ahead	11 -4 0 0 -6 0 0 1
v:lr=on from	0 13 0 -9 0 0 0 0
v:lr=on from & d:ahead	0 13 0 -10 0 0 0 0
v:lr=on he	0 2 0 0 -10 0 0 1
v:lr=on in	6 -1 0 -6 10 0 0 -1
v:lr=on in & d:ahead	6 6 0 0 0 0 0 -12
v:lr=on in & d:today	0 -13 0 -8 13 0 0 8
v:lr=on is	0 -15 0 20 0 0 0 -6
v:lr=on is & d:ahead	0 -15 0 20 0 0 0 -6
v:lr=on it	0 -1 0 -11 -5 0 7 16
v:lr=on it & d:ahead	0 0 0 -6 0 0 7 7
v:lr=on it & d:today	0 0 0 -6 -3 0 0 11
v:lr=on last	0 -1 0 0 14 0 12 -21
v:lr=on last & d:ahead	0 -1 0 0 14 0 12 -21
v:lr=on morning	0 -22 0 19 12 0 0 -5
v:lr=on morning & d:ahead	0 -20 0 14 13 0 0 -3
v:lr=on mr	0 -11 0 12 0 0 0 0
v:lr=on mr & d:ahead	0 -11 0 12 0 0 0 0
v:lr=on next	0 0 0 -15 3 0 0 12
v:lr=on next & d:ahead	0 0 0 -15 3 0 0 12
v:lr=on night & d:today	0 0 0 -10 0 0 0 12
v:lr=on on	0 16 0 -2 -5 0 0 -2
v:lr=on on & d:ahead	0 18 0 -8 -3 0 0 0
v:lr=on on & d:today	0 -1 0 12 -3 0 0 -3
v:lr=on that	-6 0 -5 13 -23 -5 -4 4
v:lr=on that & d:ahead	-5 -3 -4 6 -15 -3 -3 14
v:lr=on that & d:today	0 3 0 14 -10 0 0 -20
v:lr=on the	-13 20 -2 0 -20 0 -4 1
v:lr=on the & d:ahead	-13 22 -2 -4 -19 0 -4 2
v:lr=on the & d:today	0 -6 0 13 0 0 0 -1
v:lr=on there	0 -13 0 17 0 0 0 -3
v:lr=on there & d:ahead	0 -13 0 16 0 0 0 -2
v:lr=on to	0 -6 0 14 -2 2 -1 -8
v:lr=on to & d:ahead	0 -2 0 13 -11 2 -1 -3
v:lr=on under	0 11 0 -10 0 0 0 0
v:lr=on under & d:ahead	0 11 0 -10 0 0 0 0
v:lr=on unless	0 6 5 -9 9 0 0 -8
v:lr=on unless & d:ahead	0 6 5 -9 9 0 0 -8
v:lr=on what	0 1 0 8 -3 0 0 -9
v:lr=on what & d:ahead	0 1 0 8 -3 0 0 -9
v:lr=on whether	0 -1 0 -9 10 0 0 0
v:lr=on whether & d:ahead	0 -1 0 -9 11 0 0 0
v:lr=on with	0 4 0 8 -7 0 0 -8
v:lr=on without	0 -12 0 2 -1 0 0 7
v:lr=on without & d:ahead	0 -12 0 11 -1 0 0 0
v:lr=on without & d:today	0 0 0 -9 0 0 0 9
v:lr=on —	0 -5 0 11 0 0 0 -5
v:lr=on — & d:ahead	0 -5 0 11 0 0 0 -5
v:lr=out ,	0 -7 0 11 0 0 0 -2
v:lr=out .	0 12 0 -15 -1 0 0 9
v:lr=out . & d:ahead	0 -11 0 1 0 0 0 7
v:lr=out . & d:today	0 20 0 -19 0 0 0 2
v:lr=over .	0 0 0 -19 0 0 0 21
v:lr=pay ,	0 -14 0 15 0 0 0 -4
v:lr=pay . & d:today	0 -4 0 15 -2 0 0 -4
v:lr=publish ,	0 -7 0 12 0 0 0 0
v:lr=publish . & d:today	0 0 0 -9 10 0 0 0
v:lr=publish <end>	0 16 0 -11 0 0 0 -5
v:lr=publish <end> & d:today	0 16 0 -11 0 0 0 -5
v:lr=sign ,	0 -10 0 10 -2 0 0 0
v:lr=sign , & d:ahead	0 -9 0 0 0 0 0 11
v:lr=sign , & d:today	0 0 0 11 0 0 0 -9
v:lr=sign .	0 -6 0 -9 -1 0 0 16
v:lr=sign . & d:ahead	0 0 0 12 0 0 0 -6
v:lr=sign . & d:today	0 -3 0 -17 0 0 0 21
v:lr=since ,	13 -25 0 18 -2 0 0 -13
v:lr=since , & d:ahead	13 -23 0 14 -1 0 0 -11
v:lr=since .	-4 17 0 -1 -3 0 0 -18
v:lr=since . & d:ahead	-4 5 0 9 -3 0 0 -17
v:lr=since . & d:today	0 16 0 -15 0 0 0 0
v:lr=since :	0 -3 0 12 0 0 0 -7
v:lr=since : & d:ahead	0 -3 0 12 0 0 0 -7
v:lr=since <name>	0 -4 0 9 0 0 0 -1
v:lr=since <name> & d:ahead	0 -4 0 9 0 0 0 -1
v:lr=since and	0 0 10 0 0 0 0 -7
v:lr=since and & d:ahead	0 0 10 0 0 0 0 -7
v:lr=since on	0 -5 0 10 0 0 0 0
v:lr=since on & d:ahead	0 -5 0 10 0 0 0 0
v:lr=since the	0 14 0 -25 0 0 0 15
v:lr=since the & d:ahead	0 -14 0 -5 0 0 0 17
v:lr=since the & d:today	0 23 0 -22 0 0 0 0
v:lr=start ,	0 -5 0 14 0 0 0 -6
v:lr=start , & d:ahead	0 -3 0 11 0 0 0 -6
v:lr=start .	5 13 0 -10 0 0 0 -10
v:lr=start . & d:today	0 22 0 -13 -2 0 0 -8
v:lr=start <end>	0 0 0 9 -4 0 0 -6
v:lr=start <end> & d:today	0 -5 0 14 -4 0 0 -2
v:lr=telephone .	0 8 0 -23 -2 0 0 20
v:lr=telephone . & d:ahead	0 9 0 -5 -1 0 0 0
v:lr=telephone . & d:today	0 0 0 -19 0 0 0 20
v:lr=the ,	0 3 2 6 -15 -7 0 0
v:lr=the , & d:ahead	0 3 3 0 -15 -7 0 5
v:lr=the .	-13 -12 11 17 -6 -2 -6 -1
v:lr=the . & d:ahead	-13 -9 11 15 -6 -2 -6 -1
v:lr=the :	2 -13 0 -21 -2 0 9 19
v:lr=the : & d:ahead	2 -13 0 -21 -2 0 9 19
v:lr=the ;	0 6 0 8 0 0 -5 -10
v:lr=the ; & d:ahead	0 6 0 8 0 0 -5 -10
v:lr=the <end> & d:today	0 0 0 12 0 0 0 -12
v:lr=the <name>	0 7 0 -13 0 0 0 7
v:lr=the <name> & d:ahead	0 7 0 -13 0 0 0 7
v:lr=the <number>	-5 0 -3 19 0 0 0 -9
v:lr=the <number> & d:ahead	-5 0 -3 19 0 0 0 -9
v:lr=the ?	0 -20 0 30 -4 0 0 -12
v:lr=the ? & d:ahead	0 -20 0 30 -4 0 0 -12
v:lr=the for	0 0 3 -11 0 0 7 0
v:lr=the for & d:ahead	0 0 3 -11 0 0 7 0
v:lr=the it	0 3 0 -7 0 0 5 0
v:lr=the it & d:ahead	0 3 0 -7 0 0 5 0
v:lr=the the	0 9 0 -15 0 0 5 1
v:lr=the the & d:ahead	0 9 0 -15 0 0 5 1
v:lr=the to	0 11 0 0 14 0 -8 -18
v:lr=the to & d:ahead	0 11 0 0 14 0 -8 -18
v:lr=the was	0 -4 0 -2 0 0 0 10
v:lr=the was & d:ahead	0 -4 0 -2 0 0 0 10
v:lr=the we	0 -1 0 -2 0 0 9 -2
v:lr=the we & d:ahead	0 -1 0 -2 0 0 9 -2
v:lr=them .	0 9 0 0 -6 0 0 0
v:lr=through <end>	0 -1 0 -12 0 0 0 14
v:lr=through <end> & d:ahead	0 -1 0 -12 0 0 0 14
v:lr=thursday ,	0 0 0 -8 0 0 0 10
v:lr=thursday , & d:today	0 0 0 -8 0 0 0 10
v:lr=thursday .	0 0 0 8 0 0 0 -6
v:lr=thursday . & d:today	0 0 0 8 0 0 0 -6
v:lr=till .	5 -2 0 -9 -1 6 0 0
v:lr=till . & d:ahead	5 -2 0 -10 -1 6 0 1
v:lr=till <end>	0 -9 0 0 0 0 0 9
v:lr=till <end> & d:ahead	0 -9 0 0 0 0 0 9
v:lr=time the	0 -17 0 18 0 0 0 0
v:lr=time the & d:today	0 -17 0 18 0 0 0 0
v:lr=to 's	0 -7 0 13 0 0 0 -4
v:lr=to )	0 9 -1 -18 13 0 0 0
v:lr=to ) & d:ahead	0 9 -1 -18 13 0 0 0
v:lr=to ,	12 -1 9 -14 13 -3 -6 -5
v:lr=to , & d:ahead	12 -1 9 -14 13 -3 -6 -5
v:lr=to .	10 6 9 -27 -5 0 -5 8
v:lr=to . & d:ahead	10 8 9 -23 -5 0 -5 3
v:lr=to . & d:today	0 0 0 -9 0 0 0 12
v:lr=to :	0 -6 0 19 -4 0 0 -7
v:lr=to <end>	4 -4 -8 6 -8 1 -5 0
v:lr=to <end> & d:ahead	4 -15 -8 12 -8 1 -5 1
v:lr=to it	2 10 0 -1 0 0 0 -9
v:lr=to it & d:ahead	2 10 0 -1 0 0 0 -9
v:lr=until )	0 -8 0 -4 0 0 0 13
v:lr=until ) & d:ahead	0 -8 0 -4 0 0 0 13
v:lr=until ,	7 -6 0 -11 16 -2 1 0
v:lr=until , & d:ahead	7 -6 0 -2 11 -2 1 -4
v:lr=until , & d:today	0 0 0 -16 9 0 0 9
v:lr=until .	14 4 0 -27 5 4 -8 2
v:lr=until . & d:ahead	14 5 0 -32 5 4 -8 6
v:lr=until . & d:today	0 0 0 16 0 0 0 -14
v:lr=until :	7 -15 -1 11 -3 0 0 0
v:lr=until : & d:ahead	7 -15 -1 11 -3 0 0 0
v:lr=until ;	-7 1 0 -12 -8 0 0 15
v:lr=until ; & d:ahead	-7 1 0 -12 -8 0 0 15
v:lr=until <end>	-8 1 4 7 5 -3 0 -11
v:lr=until <end> & d:ahead	-8 1 4 7 5 -3 0 -11
v:lr=until <level>	0 18 0 -6 0 0 0 -15
v:lr=until <level> & d:ahead	0 18 0 -7 0 0 0 -15
v:lr=until ?	0 -6 0 9 0 0 0 0
v:lr=until ? & d:ahead	0 -6 0 9 0 0 0 0
v:lr=until and	0 -15 0 12 -3 0 0 5
v:lr=until and & d:ahead	0 -15 0 12 -3 0 0 5
v:lr=until as	0 7 0 8 0 0 0 -14
v:lr=until as & d:ahead	0 7 0 8 0 0 0 -14
v:lr=until before	0 15 0 -8 0 0 7 -14
v:lr=until before & d:ahead	0 15 0 -8 0 0 7 -14
v:lr=until evening	0 -5 0 12 -1 0 0 0
v:lr=until evening & d:ahead	0 -5 0 12 -1 0 0 0
v:lr=until for	0 -13 9 3 0 0 0 0
v:lr=until for & d:ahead	0 -13 9 3 0 0 0 0
v:lr=until from	0 -3 0 14 0 0 0 -7
v:lr=until it	0 -15 0 11 0 0 0 0
v:lr=until it & d:ahead	0 -14 0 10 0 0 0 1
v:lr=until its	0 -12 0 0 0 0 0 12
v:lr=until its & d:ahead	0 -12 0 0 0 0 0 12
v:lr=until next	-3 0 10 -4 -5 0 0 3
v:lr=until next & d:ahead	-2 0 10 -18 -3 0 0 10
v:lr=until night	0 0 0 -15 0 0 7 11
v:lr=until night & d:ahead	0 0 0 -15 0 0 7 11
v:lr=until of	-4 13 0 -19 -5 0 0 21
v:lr=until of & d:ahead	-4 13 0 -19 -5 0 0 21
v:lr=until the	15 -2 0 -13 -1 0 -2 8
v:lr=until the & d:ahead	15 -2 0 -13 -1 0 -2 8
v:lr=until they	0 0 0 12 0 0 0 -10
v:lr=until they & d:ahead	0 0 0 12 0 0 0 -10
v:lr=until to	-8 -2 2 -2 2 3 11 -12
v:lr=until to & d:ahead	-8 -2 2 -3 2 3 11 -12
v:lr=updated <end>	0 0 0 11 0 0 0 -8
v:lr=updated <end> & d:today	0 0 0 11 0 0 0 -8
v:lr=video .	0 0 0 -11 0 0 0 14
v:lr=vote .	0 -2 0 -22 23 0 0 0
v:lr=wednesday .	0 0 0 13 -2 0 0 -6
v:lr=wednesday . & d:today	0 0 0 13 -2 0 0 -6
v:lr=wednesday <end>	0 -3 0 -20 20 0 0 7
v:lr=wednesday <end> & d:today	0 -5 0 -20 20 0 0 7
v:lr=· <end>	0 -4 0 16 -3 0 0 -2
v:lr=· <end> & d:today	0 -4 0 16 -3 0 0 -2
v:lr=— ,	0 0 0 12 0 0 0 -10
v:lr=— <end>	0 -21 0 13 -8 0 0 3
v:lr=— <end> & d:today	0 -17 0 15 -6 0 0 0
v:o:subject=controls	18 0 0 7 -8 0 0 -25
v:o:subject=controls  ahead	10 -2 0 -8 0 3 0 0
v:o:subject=controls carried	10 6 0 0 -9 0 -13 -3
v:o:subject=controls carried announce	-5 -3 0 12 0 0 0 0
v:o:subject=controls carried announce ahead	-5 -3 0 11 0 0 0 0
v:o:subject=controls carried be	1 -1 0 -4 -2 0 0 10
v:o:subject=controls carried be ahead	1 -1 0 -5 -1 0 0 10
v:o:subject=controls carried begin	16 -7 0 -9 0 0 0 0
v:o:subject=controls carried begin ahead	16 -7 0 -9 0 0 0 0
v:o:subject=controls carried begin on	13 -9 0 -3 0 0 0 0
v:o:subject=controls carried end	-2 10 3 -12 5 0 0 -5
v:o:subject=controls carried end ahead	-2 10 3 -12 5 0 0 -5
v:o:subject=controls carried end on	-2 6 3 -9 5 0 0 -4
v:o:subject=controls carried on ahead	7 11 0 -5 -4 0 0 -12
v:o:subject=controls carried say	0 12 0 -5 -1 0 0 -1
v:o:subject=controls carried say ahead	0 12 0 -6 -1 0 0 -1
v:o:subject=controls carried say on	0 12 0 -6 -1 0 0 -1
v:o:subject=controls far	14 -13 -2 -8 -1 4 0 1
v:o:subject=controls far  ahead	-2 -5 0 -1 10 0 0 0
v:o:subject=controls far  today	9 0 0 -5 0 0 0 0
v:o:subject=controls far carried	22 6 0 -13 -8 12 -15 -8
v:o:subject=controls far carried  ahead	0 -4 0 -3 0 8 0 2
v:o:subject=controls far carried be	-1 6 0 -16 -7 7 -1 14
v:o:subject=controls far carried be ahead	-1 6 0 -16 -7 7 -1 14
v:o:subject=controls far carried before ahead	0 17 0 -6 -11 5 0 -1
v:o:subject=controls far carried begin	6 -3 0 9 -8 0 0 -1
v:o:subject=controls far carried begin ahead	6 -2 0 7 -8 0 0 -1
v:o:subject=controls far carried end	0 15 0 -3 0 1 0 -15
v:o:subject=controls far carried end ahead	0 15 0 -3 0 1 0 -14
v:o:subject=controls far carried end on	0 12 0 -4 0 1 0 -13
v:o:subject=controls far carried from ahead	10 -1 0 -7 0 0 0 0
v:o:subject=controls far carried other	0 0 0 -9 4 0 0 6
v:o:subject=controls far carried other ahead	0 0 0 -10 4 0 0 6
v:o:subject=controls far carried pay	0 12 0 -8 -1 0 0 0
v:o:subject=controls far carried publish	9 0 0 -7 0 0 0 0
v:o:subject=controls far carried tell	0 -10 0 0 0 0 0 7
v:o:subject=controls far carried tell ahead	0 -8 0 -5 0 0 0 13
v:o:subject=controls far carried tell on	0 -9 0 -5 0 0 0 13
v:o:subject=controls far carried the ahead	0 0 0 10 -5 0 -4 0
v:o:subject=controls far carried until ahead	11 6 0 -8 -1 2 0 -11
v:o:subject=controls far no verb	14 -13 -2 -8 -1 4 0 1
v:o:subject=controls far no verb ahead	6 -11 -2 -3 0 4 0 3
v:o:subject=controls far no verb on	4 -4 0 -13 5 0 0 6
v:o:subject=controls far no verb today	9 0 0 -3 0 0 0 0
v:o:subject=controls far on ahead	4 -4 0 -13 5 0 0 7
v:o:subject=controls from ahead	11 6 0 -12 -1 0 0 -9
v:o:subject=controls no verb	4 0 1 1 -6 1 5 -11
v:o:subject=controls no verb 	9 -2 0 -7 0 3 0 0
v:o:subject=controls no verb ahead	5 1 1 -1 -5 1 5 -11
v:o:subject=controls no verb from	8 -2 0 -5 0 0 0 0
v:o:subject=controls no verb of	-7 0 0 11 0 0 0 0
v:o:subject=controls no verb the	2 4 -1 8 0 0 0 -17
v:o:subject=controls no verb until	2 12 2 -21 5 4 0 -11
v:o:subject=controls of ahead	-10 0 0 12 0 0 0 0
v:o:subject=controls on ahead	6 -6 3 6 2 0 0 -11
v:o:subject=controls rule	0 2 0 0 3 0 0 -8
v:o:subject=controls rule ahead	0 2 0 0 3 0 0 -8
v:o:subject=controls suspend	3 9 0 1 -7 0 0 -7
v:o:subject=controls suspend ahead	3 9 0 1 -7 0 0 -7
v:o:subject=controls the ahead	0 4 -1 11 0 0 0 -18
v:o:subject=controls to ahead	13 0 0 0 -1 -1 0 -5
v:o:subject=controls until ahead	2 6 2 -22 12 3 0 -11
v:o:subject=deal	0 5 -15 5 -26 -12 12 0
v:o:subject=deal be	0 15 0 -22 3 1 6 -4
v:o:subject=deal be ahead	0 0 0 -15 5 1 6 0
v:o:subject=deal be today	0 16 0 -10 0 0 0 -5
v:o:subject=deal begin	-1 3 0 6 0 0 -3 -11
v:o:subject=deal begin ahead	0 5 0 10 -13 0 -3 -8
v:o:subject=deal begin on	0 13 0 0 -14 0 0 -4
v:o:subject=deal begin today	0 -2 0 -5 10 0 0 0
v:o:subject=deal by ahead	0 4 0 -9 -13 0 12 4
v:o:subject=deal carried	-8 -6 -7 1 0 10 -1 0
v:o:subject=deal carried be	0 2 0 9 5 8 -19 -15
v:o:subject=deal carried be ahead	0 2 0 8 6 8 -19 -15
v:o:subject=deal carried be by	0 -2 0 0 9 0 -6 0
v:o:subject=deal carried be the	0 0 0 7 8 0 -7 -9
v:o:subject=deal carried begin	0 0 0 9 -12 0 0 -5
v:o:subject=deal carried begin ahead	0 2 0 5 -12 0 0 -1
v:o:subject=deal carried charge	0 9 0 -8 0 0 0 0
v:o:subject=deal carried charge ahead	0 9 0 -8 0 0 0 0
v:o:subject=deal carried end	0 -10 0 8 -3 0 0 3
v:o:subject=deal carried end ahead	0 -10 0 7 -3 0 0 4
v:o:subject=deal carried end on	0 0 0 21 -2 0 0 -16
v:o:subject=deal carried from ahead	0 22 0 -15 -1 0 0 -3
v:o:subject=deal carried meet	0 -3 0 20 -7 0 -1 -4
v:o:subject=deal carried meet ahead	0 -3 0 20 -7 0 -1 -4
v:o:subject=deal carried meet on	0 -3 0 19 -7 0 -1 -4
v:o:subject=deal carried on ahead	0 3 0 0 4 8 -11 -9
v:o:subject=deal carried on today	0 10 0 -5 -1 0 0 0
v:o:subject=deal carried pay from	0 16 0 -15 0 0 0 0
v:o:subject=deal carried pay until	0 -16 0 0 0 0 0 14
v:o:subject=deal carried return	0 0 0 -12 0 0 0 15
v:o:subject=deal carried return ahead	0 0 0 -12 0 0 0 15
v:o:subject=deal carried return on	0 0 0 -12 0 0 0 15
v:o:subject=deal carried tell	0 7 0 -12 0 0 0 8
v:o:subject=deal carried tell ahead	0 -4 0 -1 0 0 0 9
v:o:subject=deal carried tell on	0 7 0 -12 0 0 0 8
v:o:subject=deal carried the ahead	0 -9 0 -6 5 0 2 6
v:o:subject=deal carried threaten	0 -9 0 10 0 0 0 0
v:o:subject=deal carried threaten ahead	0 -9 0 10 0 0 0 0
v:o:subject=deal carried threaten from	0 -8 0 9 0 0 0 0
v:o:subject=deal carried to ahead	0 0 0 -10 0 0 0 10
v:o:subject=deal carried until ahead	0 -16 0 2 -8 -1 7 10
v:o:subject=deal carried vote	0 0 0 -12 13 0 0 0
v:o:subject=deal carried vote ahead	0 0 0 -12 13 0 0 0
v:o:subject=deal carried vote on	0 0 0 -12 13 0 0 0
v:o:subject=deal end ahead	0 -7 0 12 -2 0 0 -1
v:o:subject=deal end on	0 -6 0 10 -2 0 0 0
v:o:subject=deal end today	0 0 0 -11 0 0 0 11
v:o:subject=deal far  ahead	0 0 0 12 -7 0 0 -9
v:o:subject=deal far carried	-11 16 -9 -1 -20 -2 7 3
v:o:subject=deal far carried announce	0 -17 0 0 0 0 0 16
v:o:subject=deal far carried announce ahead	0 -17 0 0 0 0 0 16
v:o:subject=deal far carried announce on	0 -17 0 0 0 0 0 16
v:o:subject=deal far carried approve	0 -5 0 0 0 0 0 8
v:o:subject=deal far carried approve ahead	0 -5 0 0 0 0 0 8
v:o:subject=deal far carried be	-1 9 0 -8 -11 3 4 3
v:o:subject=deal far carried be ahead	-1 10 0 -9 -11 3 4 5
v:o:subject=deal far carried be by	0 16 0 -12 -12 0 0 6
v:o:subject=deal far carried be on	0 -2 0 -14 8 0 0 10
v:o:subject=deal far carried be the	0 -3 0 15 0 0 2 -16
v:o:subject=deal far carried before ahead	0 12 0 -6 -11 0 3 0
v:o:subject=deal far carried begin	0 -11 0 12 0 0 0 0
v:o:subject=deal far carried begin on	0 -6 0 18 -11 0 0 -5
v:o:subject=deal far carried by ahead	0 2 0 -1 3 0 -14 3
v:o:subject=deal far carried charge	0 19 0 -13 -1 0 0 -3
v:o:subject=deal far carried charge ahead	0 23 0 -18 -1 0 0 -3
v:o:subject=deal far carried charge from	0 13 0 -11 0 0 0 0
v:o:subject=deal far carried end	0 3 0 12 -2 0 0 -11
v:o:subject=deal far carried end ahead	0 5 0 10 -2 0 0 -10
v:o:subject=deal far carried end on	0 17 0 0 -1 0 0 -11
v:o:subject=deal far carried for ahead	0 -13 0 19 -4 0 0 0
v:o:subject=deal far carried get	0 -8 0 12 0 0 0 0
v:o:subject=deal far carried get ahead	0 -8 0 12 0 0 0 0
v:o:subject=deal far carried have	0 0 0 -7 -5 -1 -6 20
v:o:subject=deal far carried have ahead	0 0 0 -7 -5 -1 -6 20
v:o:subject=deal far carried leave	0 -12 0 -14 0 0 0 21
v:o:subject=deal far carried make	0 9 0 -8 -4 0 13 -12
v:o:subject=deal far carried make ahead	0 9 0 -8 -4 0 13 -12
v:o:subject=deal far carried make on	0 12 0 -11 0 0 0 0
v:o:subject=deal far carried meet	0 -4 0 -5 4 0 8 -3
v:o:subject=deal far carried meet ahead	0 -4 0 -5 4 0 8 -3
v:o:subject=deal far carried meet on	0 0 0 -5 9 0 0 0
v:o:subject=deal far carried move	0 -10 0 3 9 0 0 0
v:o:subject=deal far carried move ahead	0 -10 0 3 9 0 0 0
v:o:subject=deal far carried on ahead	-5 4 -4 -6 8 -3 -6 7
v:o:subject=deal far carried on today	0 -5 0 12 0 0 0 -1
v:o:subject=deal far carried other	0 4 0 -13 4 0 3 4
v:o:subject=deal far carried other ahead	0 4 0 -13 4 0 3 4
v:o:subject=deal far carried other on	0 10 0 -9 0 0 0 0
v:o:subject=deal far carried pay	0 4 0 2 0 0 0 -9
v:o:subject=deal far carried pay ahead	0 6 0 0 0 0 0 -9
v:o:subject=deal far carried pay from	0 -10 0 10 0 0 0 0
v:o:subject=deal far carried reach	0 0 0 10 0 0 0 -9
v:o:subject=deal far carried reach ahead	0 0 0 10 0 0 0 -9
v:o:subject=deal far carried reach on	0 0 0 9 0 0 0 -9
v:o:subject=deal far carried receive	0 19 0 -17 0 0 0 0
v:o:subject=deal far carried receive ahead	0 19 0 -17 0 0 0 0
v:o:subject=deal far carried run	0 9 0 3 0 0 0 -10
v:o:subject=deal far carried run ahead	0 9 0 3 0 0 0 -10
v:o:subject=deal far carried run to	0 10 0 -2 0 0 0 -5
v:o:subject=deal far carried say on	0 -17 0 13 0 0 0 2
v:o:subject=deal far carried say said	0 13 0 -12 0 0 0 0
v:o:subject=deal far carried sign	0 11 0 -6 3 0 -3 -2
v:o:subject=deal far carried sign ahead	0 11 0 -8 3 0 -3 -1
v:o:subject=deal far carried sign on	0 13 0 -10 0 0 0 0
v:o:subject=deal far carried since ahead	0 15 0 -14 0 0 0 0
v:o:subject=deal far carried the ahead	-1 0 1 13 -4 0 0 -15
v:o:subject=deal far carried threaten	0 12 0 -11 0 0 0 0
v:o:subject=deal far carried threaten ahead	0 12 0 -11 0 0 0 0
v:o:subject=deal far carried threaten from	0 12 0 -11 0 0 0 0
v:o:subject=deal far carried to ahead	0 18 0 0 0 0 0 -12
v:o:subject=deal far carried until ahead	0 0 0 -1 -4 -1 -2 13
v:o:subject=deal far carried vote	0 9 0 1 -11 0 0 0
v:o:subject=deal far carried vote ahead	0 9 0 1 -11 0 0 0
v:o:subject=deal far carried write	0 0 0 -11 0 0 0 11
v:o:subject=deal far carried write ahead	0 0 0 -12 0 0 0 11
v:o:subject=deal far carried write on	0 0 0 -11 0 0 0 11
v:o:subject=deal far delhi, today	0 13 0 -13 0 0 0 0
v:o:subject=deal far no verb 	0 0 0 18 -10 0 0 -11
v:o:subject=deal far no verb ahead	-3 -17 -8 5 8 -3 -4 10
v:o:subject=deal far no verb delhi,	0 13 0 -13 0 0 0 0
v:o:subject=deal far no verb today	0 1 0 9 -7 0 0 -13
v:o:subject=deal far no verb until	0 -4 0 0 -4 0 0 10
v:o:subject=deal far until ahead	0 -4 0 0 -4 0 0 10
v:o:subject=deal from ahead	0 11 0 -13 -2 0 -2 9
v:o:subject=deal no verb	0 0 -7 3 -6 -9 12 -7
v:o:subject=deal no verb ahead	0 2 -7 0 -13 -9 12 -2
v:o:subject=deal no verb by	0 -1 0 -12 -6 0 7 11
v:o:subject=deal no verb deal	0 -9 0 16 0 0 0 -5
v:o:subject=deal no verb from	0 14 0 -6 0 0 0 -4
v:o:subject=deal no verb on	0 -5 0 1 12 0 -3 -2
v:o:subject=deal no verb the	0 0 0 16 0 0 -9 -5
v:o:subject=deal no verb today	0 -16 0 18 7 0 0 -11
v:o:subject=deal no verb until	7 -1 -1 -3 -9 0 -2 7
v:o:subject=deal on ahead	-5 -4 -1 11 0 0 -10 0
v:o:subject=deal on today	0 -8 0 11 0 0 0 0
v:o:subject=deal pay	0 -7 0 10 0 0 0 0
v:o:subject=deal reach	0 -11 0 0 -4 0 0 16
v:o:subject=deal reach ahead	0 -11 0 0 -4 0 0 16
v:o:subject=deal reach on	0 -11 0 0 0 0 0 11
v:o:subject=deal return on	0 10 0 -7 0 0 0 -2
v:o:subject=deal until ahead	5 -2 -1 -2 -12 0 0 8
v:o:subject=duties	-19 14 0 -2 -1 -27 -25 3
v:o:subject=duties  today	0 -19 0 16 12 0 0 -21
v:o:subject=duties ( today	0 -4 0 -9 0 0 0 15
v:o:subject=duties 12:01 today	0 -13 0 17 0 0 0 -4
v:o:subject=duties after ahead	-5 -7 4 -9 16 0 0 1
v:o:subject=duties announce	0 11 0 -1 1 0 0 -16
v:o:subject=duties announce ahead	0 13 0 1 -6 0 0 -14
v:o:subject=duties announce for	0 16 0 -7 -1 0 0 -6
v:o:subject=duties announce on	0 -11 0 18 0 0 0 -6
v:o:subject=duties argue	0 0 0 -16 16 0 0 0
v:o:subject=duties back ahead	0 -16 0 4 0 0 0 13
v:o:subject=duties be	6 -6 -6 -6 -7 0 -1 22
v:o:subject=duties be ahead	6 -1 -5 -1 -5 0 -1 9
v:o:subject=duties be from	0 -12 0 8 -3 0 0 9
v:o:subject=duties be on	0 15 0 -17 -10 0 0 12
v:o:subject=duties be since	9 0 0 -10 0 0 0 1
v:o:subject=duties be the	0 -10 0 12 0 0 0 0
v:o:subject=duties be today	0 -9 0 -6 -3 0 0 18
v:o:subject=duties before ahead	0 0 0 -3 -14 0 0 14
v:o:subject=duties begin	-14 8 0 5 -6 0 -5 -8
v:o:subject=duties begin ahead	-12 13 0 -6 -11 0 -4 1
v:o:subject=duties begin by	0 13 0 -4 -2 0 0 -4
v:o:subject=duties begin from	0 -8 0 16 -7 0 0 0
v:o:subject=duties begin on	-6 -4 -6 -7 3 0 -3 23
v:o:subject=duties begin today	0 -8 0 19 4 0 0 -22
v:o:subject=duties begin until	0 18 0 -4 0 0 0 -11
v:o:subject=duties by ahead	0 -3 3 7 5 0 0 -18
v:o:subject=duties carried	-7 13 -16 -1 4 -3 1 -6
v:o:subject=duties carried  today	0 -9 0 0 -2 0 0 5
v:o:subject=duties carried after ahead	0 22 0 -17 -1 0 0 -3
v:o:subject=duties carried announce	0 -9 0 21 -8 0 0 -3
v:o:subject=duties carried announce ahead	0 -7 0 18 -8 0 0 -3
v:o:subject=duties carried announce on	0 -13 0 18 -3 0 0 0
v:o:subject=duties carried ask	0 -13 0 6 5 0 0 0
v:o:subject=duties carried ask ahead	0 -13 0 6 5 0 0 0
v:o:subject=duties carried ask on	0 -10 0 11 0 0 0 0
v:o:subject=duties carried be	3 6 0 -7 -12 7 6 0
v:o:subject=duties carried be 	8 5 0 -16 -2 0 0 6
v:o:subject=duties carried be before	0 8 0 -21 11 0 0 2
v:o:subject=duties carried be by	0 -18 0 8 -3 0 1 8
v:o:subject=duties carried be from	-2 -13 0 9 2 0 0 9
v:o:subject=duties carried be is	0 4 0 -23 -9 0 11 13
v:o:subject=duties carried be of	0 9 0 -4 0 0 0 -3
v:o:subject=duties carried be on	0 2 0 -2 -3 11 0 -4
v:o:subject=duties carried be the	0 8 0 7 -3 0 0 -15
v:o:subject=duties carried be until	0 -13 3 20 1 0 0 -12
v:o:subject=duties carried before ahead	0 14 -3 -8 6 0 0 -11
v:o:subject=duties carried before today	0 12 0 -10 0 0 0 0
v:o:subject=duties carried begin by	0 -4 -2 0 9 0 0 0
v:o:subject=duties carried begin since	0 -11 0 14 0 0 0 0
v:o:subject=duties carried by ahead	-2 -19 3 3 12 0 9 -8
v:o:subject=duties carried charge ahead	0 -14 0 8 -2 0 0 10
v:o:subject=duties carried charge today	0 18 0 -15 0 0 0 0
v:o:subject=duties carried conclude	0 0 0 -7 9 0 0 0
v:o:subject=duties carried conclude ahead	0 0 0 -7 9 0 0 0
v:o:subject=duties carried end	-4 -1 -7 4 11 -2 -1 -2
v:o:subject=duties carried end ahead	-4 -10 -7 10 11 -2 -1 0
v:o:subject=duties carried end ended	0 0 0 11 0 0 0 -9
v:o:subject=duties carried end ends	0 0 0 14 0 0 0 -11
v:o:subject=duties carried end on	-3 0 -6 -17 12 -1 0 11
v:o:subject=duties carried end today	0 12 0 -8 0 0 0 -4
v:o:subject=duties carried ended ahead	0 0 0 10 0 0 0 -9
v:o:subject=duties carried extend	0 14 0 -2 -2 0 0 -5
v:o:subject=duties carried extend ahead	0 14 0 -3 -2 0 0 -5
v:o:subject=duties carried for ahead	0 -12 0 3 -1 8 0 2
v:o:subject=duties carried from ahead	-6 10 0 -11 -3 0 0 16
v:o:subject=duties carried from today	0 23 0 -20 0 0 0 0
v:o:subject=duties carried have	0 -10 0 -5 19 0 -3 3
v:o:subject=duties carried have ahead	0 -10 0 -10 19 0 -3 6
v:o:subject=duties carried have until	0 0 0 -23 22 0 0 4
v:o:subject=duties carried is ahead	0 4 0 -13 -8 0 11 2
v:o:subject=duties carried look	0 -5 0 -13 10 0 0 8
v:o:subject=duties carried lower	0 11 0 -7 0 0 0 0
v:o:subject=duties carried lower ahead	0 11 0 -7 0 0 0 0
v:o:subject=duties carried make	0 -4 0 8 -3 0 0 0
v:o:subject=duties carried move	0 14 0 -5 0 0 0 -7
v:o:subject=duties carried move ahead	0 14 0 -5 0 0 0 -7
v:o:subject=duties carried move to	0 17 0 -10 0 0 0 -5
v:o:subject=duties carried of ahead	0 10 0 -4 0 0 0 -7
v:o:subject=duties carried on ahead	10 -1 -7 5 0 6 0 -12
v:o:subject=duties carried on today	0 -15 0 22 0 0 0 -1
v:o:subject=duties carried other	0 -11 0 2 0 0 0 10
v:o:subject=duties carried other ahead	0 -11 0 0 0 0 0 10
v:o:subject=duties carried other on	0 -15 0 21 -2 0 0 -6
v:o:subject=duties carried other until	0 -4 0 10 0 0 0 -1
v:o:subject=duties carried pay	0 0 0 12 -9 0 0 -12
v:o:subject=duties carried pay from	0 20 0 -17 0 0 0 0
v:o:subject=duties carried pay on	0 -11 0 17 0 0 0 -6
v:o:subject=duties carried pay since	0 -6 0 14 0 0 0 -4
v:o:subject=duties carried percent today	0 19 0 -16 0 0 0 -1
v:o:subject=duties carried publish today	0 0 0 -9 9 0 0 0
v:o:subject=duties carried put ahead	4 -1 0 -14 9 0 0 2
v:o:subject=duties carried put until	8 11 0 -15 0 0 0 -8
v:o:subject=duties carried remain	0 -4 0 11 4 0 0 -10
v:o:subject=duties carried remain ahead	0 -4 0 11 4 0 0 -10
v:o:subject=duties carried report	0 -3 0 -12 16 0 0 0
v:o:subject=duties carried report ahead	0 -3 0 -12 16 0 0 0
v:o:subject=duties carried report by	0 -1 0 -11 13 0 0 0
v:o:subject=duties carried rise	0 14 0 -10 -1 0 0 0
v:o:subject=duties carried rise ahead	0 -6 0 10 0 0 0 0
v:o:subject=duties carried rise today	0 20 0 -20 0 0 0 0
v:o:subject=duties carried run	0 9 0 -2 -2 0 0 -2
v:o:subject=duties carried run ahead	0 10 0 -11 -2 0 0 1
v:o:subject=duties carried say said	0 -7 0 10 0 0 0 -1
v:o:subject=duties carried set	0 3 0 -8 0 9 0 0
v:o:subject=duties carried set ahead	0 3 0 -8 0 9 0 0
v:o:subject=duties carried sign	0 -14 0 22 -2 0 0 -4
v:o:subject=duties carried sign ahead	0 -13 0 19 -2 0 0 -2
v:o:subject=duties carried sign on	0 -10 0 13 0 0 0 0
v:o:subject=duties carried since ahead	-1 -22 0 14 -2 0 0 6
v:o:subject=duties carried suspend	-5 3 6 0 -11 0 0 4
v:o:subject=duties carried suspend ahead	-5 7 6 -4 -11 0 0 4
v:o:subject=duties carried suspend on	0 -6 0 8 0 0 0 -3
v:o:subject=duties carried suspend until	-3 12 8 -19 -15 0 0 8
v:o:subject=duties carried tell	0 9 0 0 0 0 0 -13
v:o:subject=duties carried tell ahead	0 10 0 0 0 0 0 -13
v:o:subject=duties carried till ahead	0 -11 0 -1 0 0 0 14
v:o:subject=duties carried to ahead	-2 9 0 -22 0 0 0 12
v:o:subject=duties carried until ahead	0 5 4 -4 11 -5 0 -11
v:o:subject=duties carried want	0 0 0 -17 0 0 0 18
v:o:subject=duties carried want ahead	0 0 0 -17 0 0 0 18
v:o:subject=duties carried write	0 0 0 14 -11 0 0 -8
v:o:subject=duties carried write ahead	0 0 0 11 -11 0 0 -3
v:o:subject=duties carried write on	0 -6 0 16 -7 0 0 0
v:o:subject=duties cent ahead	0 -12 0 0 0 0 0 15
v:o:subject=duties cent today	0 8 0 -14 9 0 0 -4
v:o:subject=duties charge	0 9 0 -16 -1 0 0 9
v:o:subject=duties charge ahead	0 9 0 -18 0 0 0 9
v:o:subject=duties charge from	0 9 0 -8 0 0 0 0
v:o:subject=duties collect	0 5 0 -13 -5 0 0 12
v:o:subject=duties collect ahead	0 -2 0 -11 -3 0 0 16
v:o:subject=duties collect from	0 -4 0 -4 -1 0 0 11
v:o:subject=duties day, ahead	-5 0 0 -2 0 0 0 10
v:o:subject=duties double	0 -10 0 0 -1 0 0 14
v:o:subject=duties double ahead	0 -9 0 -1 0 0 0 15
v:o:subject=duties double on	0 -9 0 0 0 0 0 13
v:o:subject=duties effective ahead	7 -9 0 1 0 0 0 0
v:o:subject=duties end	-5 -1 -4 22 -13 0 0 -7
v:o:subject=duties end ahead	-5 14 -3 3 -10 0 0 -8
v:o:subject=duties end on	-5 2 -2 9 -7 0 0 -3
v:o:subject=duties end today	0 -29 0 28 -2 0 0 1
v:o:subject=duties fall	0 19 0 -6 -5 0 0 -12
v:o:subject=duties fall ahead	0 12 0 0 -4 0 0 -11
v:o:subject=duties fall on	0 16 0 -3 -4 0 0 -10
v:o:subject=duties fall today	0 9 0 -8 0 0 0 0
v:o:subject=duties far	-7 5 0 2 -10 -1 0 2
v:o:subject=duties far  ahead	-7 0 -5 -10 -3 9 11 5
v:o:subject=duties far  today	0 -18 0 9 9 0 0 0
v:o:subject=duties far bern, today	0 18 0 -17 0 0 0 0
v:o:subject=duties far by ahead	0 0 0 -7 9 0 0 -2
v:o:subject=duties far carried	-2 -2 -5 10 0 -23 -6 2
v:o:subject=duties far carried  ahead	-2 6 -1 14 -9 0 8 -23
v:o:subject=duties far carried  today	0 10 0 -22 7 0 0 7
v:o:subject=duties far carried accept	0 14 0 -21 9 0 0 0
v:o:subject=duties far carried after ahead	0 10 0 -8 -6 0 0 1
v:o:subject=duties far carried announce	-3 -2 -1 -11 4 0 1 15
v:o:subject=duties far carried announce ahead	-3 -8 0 -2 0 0 1 17
v:o:subject=duties far carried announce announced	0 15 0 -13 0 0 0 0
v:o:subject=duties far carried announce for	0 -9 0 6 -5 0 0 8
v:o:subject=duties far carried announce on	-2 -11 0 -5 12 0 0 12
v:o:subject=duties far carried announce today	0 8 0 -11 6 0 0 -1
v:o:subject=duties far carried announced today	0 15 0 -14 0 0 0 0
v:o:subject=duties far carried approve	0 12 0 -5 0 0 0 -5
v:o:subject=duties far carried approve ahead	0 12 0 -6 0 0 0 -4
v:o:subject=duties far carried ask	0 2 0 11 -13 0 0 -2
v:o:subject=duties far carried ask ahead	0 3 0 9 -12 0 0 0
v:o:subject=duties far carried be	-11 -12 1 -2 3 0 10 6
v:o:subject=duties far carried be 	0 -21 0 -5 9 0 8 8
v:o:subject=duties far carried be ahead	-10 -5 2 2 0 0 11 -6
v:o:subject=duties far carried be before	0 -9 6 19 -16 0 0 -3
v:o:subject=duties far carried be by	0 -22 0 10 8 1 0 -8
v:o:subject=duties far carried be from	0 4 0 -9 -2 0 0 8
v:o:subject=duties far carried be is	0 7 0 4 4 0 0 -14
v:o:subject=duties far carried be on	0 -12 0 5 6 0 0 0
v:o:subject=duties far carried be today	0 -15 0 -8 7 0 0 21
v:o:subject=duties far carried before ahead	3 0 4 -14 5 0 0 2
v:o:subject=duties far carried begin	3 1 10 1 -4 0 -9 -3
v:o:subject=duties far carried begin ahead	4 0 11 -4 -1 0 -8 1
v:o:subject=duties far carried begin before	0 0 0 -9 16 0 0 -8
v:o:subject=duties far carried begin by	0 10 -1 -18 4 0 0 -1
v:o:subject=duties far carried begin from	0 11 0 0 -4 0 0 -3
v:o:subject=duties far carried begin the	0 0 9 -6 -1 0 0 0
v:o:subject=duties far carried begin today	0 -1 0 11 -7 0 0 -13
v:o:subject=duties far carried begin until	0 -17 7 3 -14 0 -2 16
v:o:subject=duties far carried bring	0 13 0 -6 -2 0 0 -2
v:o:subject=duties far carried bring ahead	0 13 0 -6 -2 0 0 -2
v:o:subject=duties far carried by ahead	5 12 -12 2 -2 2 -5 -16
v:o:subject=duties far carried carry	-2 6 0 -12 0 0 0 8
v:o:subject=duties far carried carry ahead	-2 6 0 -12 0 0 0 8
v:o:subject=duties far carried charge today	0 -15 0 11 0 0 0 0
v:o:subject=duties far carried collect	0 -7 0 17 -1 0 0 -8
v:o:subject=duties far carried collect ahead	0 13 0 -5 0 0 0 -3
v:o:subject=duties far carried collect today	0 -18 0 22 0 0 0 -3
v:o:subject=duties far carried confirm	0 0 0 -12 -6 0 0 17
v:o:subject=duties far carried confirm ahead	0 0 0 -3 -6 0 0 9
v:o:subject=duties far carried confirm on	0 4 0 -10 0 0 0 6
v:o:subject=duties far carried confirm today	0 0 0 -9 0 0 0 9
v:o:subject=duties far carried debate	0 0 0 -11 13 0 0 0
v:o:subject=duties far carried debate ahead	0 0 0 -11 13 0 0 0
v:o:subject=duties far carried debate on	0 0 0 -11 13 0 0 0
v:o:subject=duties far carried declare	0 11 0 -10 0 0 0 0
v:o:subject=duties far carried declare ahead	0 11 0 -10 0 0 0 0
v:o:subject=duties far carried end	5 -8 -7 8 -11 0 -4 7
v:o:subject=duties far carried end ahead	6 -5 -5 5 -10 0 -4 5
v:o:subject=duties far carried end by	8 10 0 -7 -6 0 0 -4
v:o:subject=duties far carried end from	0 -11 0 12 0 0 0 0
v:o:subject=duties far carried end on	0 3 0 -10 -4 0 0 10
v:o:subject=duties far carried end today	0 -9 -1 4 0 0 0 5
v:o:subject=duties far carried extend on	0 0 0 13 0 0 0 -11
v:o:subject=duties far carried face	0 11 0 -8 0 0 0 0
v:o:subject=duties far carried face ahead	0 11 0 -8 0 0 0 0
v:o:subject=duties far carried fall	0 8 0 5 -3 0 0 -10
v:o:subject=duties far carried fall ahead	0 18 0 -4 -2 0 0 -10
v:o:subject=duties far carried fall on	0 10 0 2 -3 0 0 -10
v:o:subject=duties far carried fall today	0 -12 0 13 0 0 0 0
v:o:subject=duties far carried for ahead	0 -7 0 -1 1 0 0 9
v:o:subject=duties far carried from ahead	5 8 -2 -11 -5 -1 0 12
v:o:subject=duties far carried from today	0 -28 0 33 0 0 0 -3
v:o:subject=duties far carried have	-2 10 -3 5 -2 0 3 -16
v:o:subject=duties far carried have ahead	-2 10 -3 4 -2 0 3 -15
v:o:subject=duties far carried have until	-1 4 0 8 -2 0 7 -16
v:o:subject=duties far carried is ahead	0 7 0 0 5 0 0 -11
v:o:subject=duties far carried leave on	0 -11 0 12 0 0 0 0
v:o:subject=duties far carried lower	0 11 0 -2 -1 0 0 -4
v:o:subject=duties far carried lower ahead	0 12 0 -3 -1 0 0 -4
v:o:subject=duties far carried lower by	0 11 0 -4 0 0 0 -2
v:o:subject=duties far carried make	1 9 0 -7 0 0 0 0
v:o:subject=duties far carried make ahead	1 10 0 -9 0 0 0 0
v:o:subject=duties far carried meet	0 7 0 -10 -11 0 0 18
v:o:subject=duties far carried meet ahead	0 7 0 -11 -11 0 0 18
v:o:subject=duties far carried meet on	0 5 0 -12 -7 0 0 16
v:o:subject=duties far carried move	0 2 0 -13 -1 0 0 13
v:o:subject=duties far carried move ahead	0 3 0 -15 -1 0 0 14
v:o:subject=duties far carried of ahead	6 -16 0 21 -4 0 0 -13
v:o:subject=duties far carried of today	0 11 0 -17 0 0 0 7
v:o:subject=duties far carried on ahead	-5 14 -11 3 -2 -7 -16 -8
v:o:subject=duties far carried on today	0 -21 0 15 6 0 0 -1
v:o:subject=duties far carried order	0 10 0 -5 -2 0 0 0
v:o:subject=duties far carried order ahead	0 10 0 -5 -2 0 0 0
v:o:subject=duties far carried order on	0 11 0 -11 0 0 0 0
v:o:subject=duties far carried other	-2 -1 0 12 1 0 0 -13
v:o:subject=duties far carried other ahead	-2 0 0 5 4 0 0 -11
v:o:subject=duties far carried other by	0 -5 0 -9 14 0 0 0
v:o:subject=duties far carried other on	0 9 0 -18 4 0 0 4
v:o:subject=duties far carried other today	0 -1 0 13 -4 0 0 -1
v:o:subject=duties far carried pay	0 6 0 8 -14 0 1 -10
v:o:subject=duties far carried pay ahead	0 8 0 6 -9 0 2 -16
v:o:subject=duties far carried pay from	0 15 0 -13 0 0 0 -2
v:o:subject=duties far carried pay of	0 2 0 -10 0 0 0 9
v:o:subject=duties far carried pay on	0 9 0 -14 0 0 0 4
v:o:subject=duties far carried pay pay	0 -2 0 12 -2 0 0 -3
v:o:subject=duties far carried pay until	0 -17 0 17 0 0 3 0
v:o:subject=duties far carried post	0 -7 0 -2 10 0 0 0
v:o:subject=duties far carried post ahead	0 -6 0 -3 10 0 0 0
v:o:subject=duties far carried post on	0 -6 0 -4 10 0 0 0
v:o:subject=duties far carried publish	0 9 0 -1 0 0 0 -4
v:o:subject=duties far carried publish on	0 -9 0 15 -1 0 0 0
v:o:subject=duties far carried publish published	0 0 0 14 -9 0 0 0
v:o:subject=duties far carried publish today	0 13 0 -7 0 0 0 -2
v:o:subject=duties far carried put ahead	6 -4 0 -2 -7 0 0 10
v:o:subject=duties far carried put on	0 -2 0 12 0 0 0 -10
v:o:subject=duties far carried raise ahead	0 0 0 -6 -1 0 0 10
v:o:subject=duties far carried ratify	0 0 0 -7 10 0 0 0
v:o:subject=duties far carried ratify ahead	0 0 0 -8 10 0 0 0
v:o:subject=duties far carried rise	0 9 0 -6 0 0 0 0
v:o:subject=duties far carried rise ahead	0 9 0 -6 0 0 0 0
v:o:subject=duties far carried rise on	0 10 0 -7 0 0 0 0
v:o:subject=duties far carried run	-2 6 0 -8 12 0 0 -2
v:o:subject=duties far carried run ahead	-2 6 0 -8 12 0 0 -2
v:o:subject=duties far carried run to	-2 -2 0 -9 13 0 0 0
v:o:subject=duties far carried said today	0 0 0 -8 0 0 0 10
v:o:subject=duties far carried say ahead	-7 11 0 -5 8 0 -1 -7
v:o:subject=duties far carried say said	0 -2 0 -6 0 0 0 10
v:o:subject=duties far carried say the	0 0 0 -11 9 0 0 3
v:o:subject=duties far carried say today	0 -12 0 5 -1 0 0 6
v:o:subject=duties far carried see	0 -6 0 12 0 0 0 -3
v:o:subject=duties far carried see ahead	0 -5 0 11 0 0 0 -2
v:o:subject=duties far carried send	0 0 0 -9 13 0 0 -1
v:o:subject=duties far carried send ahead	0 0 0 -11 14 0 0 0
v:o:subject=duties far carried set	0 -18 0 14 2 0 0 0
v:o:subject=duties far carried set ahead	0 -18 0 14 2 0 0 0
v:o:subject=duties far carried sign	0 3 -1 -7 -2 0 -4 14
v:o:subject=duties far carried sign ahead	0 5 -1 -13 -1 0 -4 20
v:o:subject=duties far carried sign by	0 -8 0 9 -9 0 -2 9
v:o:subject=duties far carried sign on	0 7 0 -4 10 0 0 -17
v:o:subject=duties far carried sign today	0 -1 0 14 0 0 0 -9
v:o:subject=duties far carried signed ahead	0 0 0 -9 0 0 0 7
v:o:subject=duties far carried since ahead	0 -7 0 5 0 0 0 2
v:o:subject=duties far carried stand	0 0 0 -10 0 0 0 14
v:o:subject=duties far carried stand today	0 0 0 -15 0 0 0 15
v:o:subject=duties far carried suspend	18 6 -1 -7 -25 0 -3 4
v:o:subject=duties far carried suspend ahead	18 7 -1 -10 -24 0 -3 4
v:o:subject=duties far carried suspend from	0 -16 0 17 -1 0 0 3
v:o:subject=duties far carried suspend on	0 -10 0 15 -2 0 0 0
v:o:subject=duties far carried suspend until	14 30 0 -33 -14 0 -2 0
v:o:subject=duties far carried tell	0 18 0 -3 -9 0 0 -18
v:o:subject=duties far carried tell ahead	0 10 0 -1 -7 0 0 -8
v:o:subject=duties far carried tell today	0 11 0 -2 0 0 0 -10
v:o:subject=duties far carried the ahead	-8 -8 1 3 1 0 11 -6
v:o:subject=duties far carried threaten	0 -11 0 4 11 0 0 0
v:o:subject=duties far carried threaten ahead	0 -11 0 4 11 0 0 0
v:o:subject=duties far carried threaten from	0 -12 0 2 12 0 0 0
v:o:subject=duties far carried to ahead	0 8 1 -14 8 0 0 -3
v:o:subject=duties far carried until ahead	5 13 12 -16 -4 -2 0 0
v:o:subject=duties far carried want by	0 -4 0 9 -10 0 2 0
v:o:subject=duties far carried write	0 -2 0 23 -11 0 0 -8
v:o:subject=duties far carried write ahead	0 -1 0 22 -11 0 0 -7
v:o:subject=duties far carried write on	0 0 0 19 -11 0 0 -5
v:o:subject=duties far delhi, today	0 15 0 -14 0 0 0 0
v:o:subject=duties far from ahead	1 -9 12 10 -6 0 0 -19
v:o:subject=duties far from today	0 8 0 -5 -1 0 0 0
v:o:subject=duties far monday, today	0 -2 0 12 0 0 0 -9
v:o:subject=duties far no verb	-7 5 0 2 -10 -1 0 2
v:o:subject=duties far no verb 	-10 -11 -7 -3 5 8 10 5
v:o:subject=duties far no verb ahead	-2 2 2 -2 -12 0 1 7
v:o:subject=duties far no verb and	0 -5 0 -4 0 0 0 10
v:o:subject=duties far no verb bern,	0 18 0 -17 0 0 0 0
v:o:subject=duties far no verb by	0 0 0 -7 9 0 0 -2
v:o:subject=duties far no verb delhi,	0 15 0 -14 0 0 0 0
v:o:subject=duties far no verb friday,	0 11 0 -6 -4 0 0 0
v:o:subject=duties far no verb from	0 -4 12 6 -9 0 0 -21
v:o:subject=duties far no verb monday,	0 2 0 6 0 0 0 -10
v:o:subject=duties far no verb the	0 7 0 5 -10 0 -2 -3
v:o:subject=duties far no verb thursday,	0 -11 0 -4 10 0 0 2
v:o:subject=duties far no verb to	1 -16 0 12 -1 0 0 -2
v:o:subject=duties far no verb wednesday,	0 -5 0 11 0 0 0 -4
v:o:subject=duties far on ahead	-4 8 -2 -5 0 -4 0 5
v:o:subject=duties far the ahead	0 7 0 4 -10 0 -2 -2
v:o:subject=duties far thursday, today	0 -7 0 -4 0 0 0 11
v:o:subject=duties far to ahead	1 -16 0 12 -1 0 0 -2
v:o:subject=duties far washington, today	0 -5 0 14 0 0 0 -2
v:o:subject=duties for ahead	0 10 0 3 -12 0 0 -9
v:o:subject=duties friday, ahead	0 -17 15 -19 19 0 0 0
v:o:subject=duties from ahead	0 2 -10 8 -14 0 -1 0
v:o:subject=duties from today	0 1 0 6 -6 0 0 -8
v:o:subject=duties impose	0 -16 0 15 0 0 0 0
v:o:subject=duties impose ahead	0 -16 0 15 0 0 0 0
v:o:subject=duties jump	0 -8 0 -4 17 0 0 -4
v:o:subject=duties lower	0 -4 0 11 -3 0 0 0
v:o:subject=duties monday, ahead	0 19 0 -8 -6 0 0 -10
v:o:subject=duties no verb	-10 10 7 -6 2 -14 -9 0
v:o:subject=duties no verb 	-2 -8 -7 25 -3 0 0 -17
v:o:subject=duties no verb a.m.	0 17 0 -16 0 0 0 0
v:o:subject=duties no verb after	-5 -7 0 -5 14 0 0 5
v:o:subject=duties no verb ahead	-7 5 10 -3 0 -12 -6 1
v:o:subject=duties no verb as	0 3 0 -18 0 0 0 16
v:o:subject=duties no verb before	0 -10 0 10 -7 0 0 4
v:o:subject=duties no verb by	0 -13 0 6 12 0 2 -8
v:o:subject=duties no verb cent	0 -29 0 12 0 0 0 16
v:o:subject=duties no verb effective	7 -11 0 8 0 0 0 -4
v:o:subject=duties no verb for	0 -8 0 13 0 0 0 -1
v:o:subject=duties no verb force	0 -9 0 -1 0 0 0 11
v:o:subject=duties no verb friday,	0 -17 15 -18 19 0 0 0
v:o:subject=duties no verb from	0 12 -8 -1 -2 0 0 -16
v:o:subject=duties no verb monday,	0 18 0 -7 -6 0 0 -10
v:o:subject=duties no verb on	1 7 0 -3 11 0 -3 -14
v:o:subject=duties no verb saturday,	0 2 0 -13 12 0 0 -1
v:o:subject=duties no verb starts	0 20 0 -19 0 0 0 0
v:o:subject=duties no verb than	0 9 0 -3 0 0 0 -2
v:o:subject=duties no verb the	0 -9 -1 9 -13 0 0 9
v:o:subject=duties no verb thursday,	0 18 0 -16 0 0 0 0
v:o:subject=duties no verb to	0 7 4 -13 -4 0 -2 8
v:o:subject=duties no verb today	-2 11 -4 -5 4 0 0 -6
v:o:subject=duties no verb tuesday,	0 8 0 -2 0 0 0 0
v:o:subject=duties no verb until	0 -11 3 2 0 0 5 4
v:o:subject=duties of ahead	0 2 0 9 -5 0 0 -11
v:o:subject=duties of today	0 -19 0 26 0 0 0 -2
v:o:subject=duties on ahead	0 15 -5 -7 -12 -6 -11 4
v:o:subject=duties on today	0 2 0 -12 21 0 0 -9
v:o:subject=duties other	0 5 0 -10 14 0 0 -7
v:o:subject=duties other ahead	0 5 0 -11 14 0 0 -7
v:o:subject=duties pay	0 10 0 -3 -3 0 0 -3
v:o:subject=duties pay ahead	0 11 0 -8 -1 0 0 0
v:o:subject=duties publish	0 -10 0 5 4 0 0 -4
v:o:subject=duties publish ahead	0 -7 0 16 -8 0 0 0
v:o:subject=duties publish on	0 -8 0 17 -8 0 0 0
v:o:subject=duties publish today	0 0 0 -7 13 0 0 -2
v:o:subject=duties put	0 -6 0 10 -3 0 0 0
v:o:subject=duties put ahead	0 -6 0 10 -3 0 0 0
v:o:subject=duties return	0 -15 -1 2 -5 0 0 19
v:o:subject=duties return ahead	0 -15 -1 0 -5 0 0 22
v:o:subject=duties rise	0 5 0 4 -2 0 0 -10
v:o:subject=duties saturday, ahead	0 2 0 -13 12 0 0 -1
v:o:subject=duties since ahead	10 -6 3 -9 0 0 0 2
v:o:subject=duties suspend	0 -16 -4 -3 0 0 0 19
v:o:subject=duties suspend ahead	0 -16 -4 -4 0 0 0 19
v:o:subject=duties suspend on	10 -4 0 -16 1 0 0 7
v:o:subject=duties suspend to	0 -10 0 -2 7 0 0 4
v:o:subject=duties suspend until	-12 -10 -2 4 -15 0 0 18
v:o:subject=duties threaten from	0 -13 0 13 0 0 0 0
v:o:subject=duties thursday, ahead	0 18 0 -16 0 0 0 0
v:o:subject=duties to ahead	0 -7 4 -10 2 0 -3 13
v:o:subject=duties tuesday, ahead	0 8 0 -3 0 0 0 0
v:o:subject=duties until ahead	-13 -2 -2 6 -6 -1 3 4
v:o:subject=duties — today	0 0 0 -11 -1 0 0 14
v:o:subject=exclusions	5 2 19 -24 6 -4 -4 -7
v:o:subject=exclusions  ahead	0 -3 9 0 0 0 0 0
v:o:subject=exclusions carried	-3 -21 14 -7 8 0 0 11
v:o:subject=exclusions carried begin	0 -25 -1 20 -2 0 0 10
v:o:subject=exclusions carried end	0 -6 0 12 14 0 0 -19
v:o:subject=exclusions carried end ahead	0 -6 0 12 14 0 0 -19
v:o:subject=exclusions carried end on	0 -4 0 9 11 0 0 -17
v:o:subject=exclusions carried on ahead	0 -10 0 -10 10 0 0 8
v:o:subject=exclusions carried say	0 -6 5 -12 0 0 0 13
v:o:subject=exclusions carried say ahead	0 -6 5 -12 0 0 0 13
v:o:subject=exclusions carried say on	0 -4 0 -9 0 0 0 14
v:o:subject=exclusions carried until ahead	0 0 12 -2 -5 0 0 -2
v:o:subject=exclusions end	0 -8 14 -1 0 0 0 -5
v:o:subject=exclusions end ahead	0 -8 14 -1 0 0 0 -5
v:o:subject=exclusions far	3 0 5 -8 -2 0 3 -1
v:o:subject=exclusions far carried	0 1 11 2 -8 0 0 -5
v:o:subject=exclusions far carried from ahead	-5 16 0 -4 -5 0 0 0
v:o:subject=exclusions far carried on ahead	0 1 11 11 -5 0 0 -17
v:o:subject=exclusions far carried say	0 -3 0 0 -2 0 0 10
v:o:subject=exclusions far carried say ahead	0 -3 0 0 -2 0 0 10
v:o:subject=exclusions far carried suspend	0 9 0 0 -4 0 0 -5
v:o:subject=exclusions far carried suspend ahead	0 9 0 0 -4 0 0 -5
v:o:subject=exclusions far no verb	3 0 5 -8 -2 0 3 -1
v:o:subject=exclusions far no verb 	5 7 6 -14 -6 0 0 0
v:o:subject=exclusions far no verb ahead	3 1 5 -11 -1 0 3 0
v:o:subject=exclusions no verb	8 7 11 -33 3 -1 0 -4
v:o:subject=exclusions no verb 	0 -4 10 -6 2 0 0 -5
v:o:subject=exclusions no verb ahead	8 10 10 -36 0 0 0 -1
v:o:subject=exclusions no verb on	0 9 7 -19 -4 0 0 0
v:o:subject=exclusions on ahead	0 7 15 -25 -3 0 0 4
v:o:subject=fees	2 -20 -7 0 26 -2 0 -12
v:o:subject=fees begin	0 0 0 -13 7 0 0 7
v:o:subject=fees carried	-2 3 0 1 17 0 0 -24
v:o:subject=fees carried from ahead	0 14 0 -8 -5 0 0 0
v:o:subject=fees carried on ahead	8 -4 0 6 3 0 0 -13
v:o:subject=fees carried suspend	-11 3 -1 -4 21 0 0 -11
v:o:subject=fees carried suspend ahead	-11 3 -1 -4 21 0 0 -11
v:o:subject=fees carried suspend until	-10 -4 0 0 18 0 0 -5
v:o:subject=fees carried until ahead	-10 -5 0 0 20 0 0 -6
v:o:subject=fees far	-3 -11 0 5 2 0 0 5
v:o:subject=fees far carried	-2 -10 0 -6 13 -4 0 7
v:o:subject=fees far carried announce	0 0 0 9 -6 0 0 0
v:o:subject=fees far carried begin	0 -5 0 -1 9 0 0 -1
v:o:subject=fees far carried begin ahead	0 -2 0 -6 10 0 0 0
v:o:subject=fees far carried begin on	0 -2 0 -6 10 0 0 0
v:o:subject=fees far carried from ahead	0 9 0 -5 3 0 0 -6
v:o:subject=fees far carried on ahead	-1 -8 0 -1 4 0 0 9
v:o:subject=fees far carried sign	0 0 0 -8 0 0 0 9
v:o:subject=fees far carried suspend	0 0 0 -3 -6 0 0 10
v:o:subject=fees far carried suspend ahead	0 0 0 -3 -6 0 0 10
v:o:subject=fees far carried suspend until	0 0 0 -3 -6 0 0 10
v:o:subject=fees far carried the ahead	0 0 0 9 0 0 0 -5
v:o:subject=fees far carried until ahead	0 0 0 -3 -6 0 0 10
v:o:subject=fees far no verb	-3 -11 0 5 2 0 0 5
v:o:subject=fees far no verb ahead	-1 -7 0 -6 4 0 0 13
v:o:subject=fees far no verb on	0 -1 0 -8 8 0 0 1
v:o:subject=fees far no verb today	0 -5 0 12 -1 0 0 -8
v:o:subject=fees from ahead	0 -20 0 4 23 0 0 -7
v:o:subject=fees no verb from	0 -4 0 9 2 0 0 -7
v:o:subject=fees no verb on	8 5 0 -1 -11 0 0 4
v:o:subject=fees no verb today	0 -1 0 12 -9 0 0 0
v:o:subject=fees suspend	-1 -10 0 0 21 0 0 -10
v:o:subject=fees suspend ahead	-1 -7 0 -4 21 0 0 -10
v:o:subject=fees suspend from	0 -9 0 2 8 0 0 0
v:o:subject=fees until ahead	-3 0 0 -3 15 0 0 -7
v:o:subject=longer	-6 -6 10 2 -8 -7 2 1
v:o:subject=longer by ahead	0 -8 0 -13 1 0 0 14
v:o:subject=longer carried	-3 -11 10 5 -11 -9 -2 8
v:o:subject=longer carried be	0 1 0 -6 -11 0 0 13
v:o:subject=longer carried be ahead	0 1 0 3 -11 0 0 0
v:o:subject=longer carried be today	0 0 0 -13 0 0 0 14
v:o:subject=longer carried begin	0 7 0 1 3 0 0 -17
v:o:subject=longer carried begin ahead	0 7 0 0 3 0 0 -16
v:o:subject=longer carried begin on	0 12 0 -10 0 0 0 -4
v:o:subject=longer carried end	-1 3 10 -3 -7 0 0 0
v:o:subject=longer carried end ahead	-1 3 10 -8 -6 0 0 1
v:o:subject=longer carried from ahead	0 -16 0 15 0 0 0 1
v:o:subject=longer carried on ahead	0 12 0 0 -26 -1 0 5
v:o:subject=longer carried run	0 -20 1 14 -6 0 0 8
v:o:subject=longer carried run ahead	0 -20 1 14 -6 0 0 8
v:o:subject=longer carried sign	0 -4 0 -1 -8 0 0 13
v:o:subject=longer carried sign ahead	0 -4 0 12 -8 0 0 0
v:o:subject=longer carried sign today	0 0 0 -12 0 0 0 12
v:o:subject=longer carried the ahead	0 0 0 -12 7 0 5 0
v:o:subject=longer far  ahead	-2 12 0 6 -5 0 0 -18
v:o:subject=longer far carried	2 -16 -9 13 2 0 -9 0
v:o:subject=longer far carried be	0 10 0 -9 0 1 0 -3
v:o:subject=longer far carried be ahead	0 11 0 -10 1 1 0 -3
v:o:subject=longer far carried begin	-6 -19 0 24 -10 0 0 0
v:o:subject=longer far carried begin ahead	-6 -19 0 24 -10 0 0 0
v:o:subject=longer far carried begin from	-2 -15 0 23 -7 0 0 0
v:o:subject=longer far carried charge	0 4 0 8 -2 0 0 -15
v:o:subject=longer far carried charge ahead	0 4 0 8 -2 0 0 -14
v:o:subject=longer far carried end today	0 0 0 -12 0 0 0 12
v:o:subject=longer far carried from ahead	-3 -4 0 7 -11 0 0 8
v:o:subject=longer far carried from today	0 -2 0 9 0 0 0 -5
v:o:subject=longer far carried meet	0 0 0 10 -7 0 0 0
v:o:subject=longer far carried of ahead	0 -3 0 10 0 0 0 -1
v:o:subject=longer far carried on ahead	7 -22 0 5 12 0 0 -7
v:o:subject=longer far carried pay	0 -1 0 8 0 0 0 -6
v:o:subject=longer far carried say	0 -2 0 12 -2 0 0 -4
v:o:subject=longer far carried say today	0 0 0 9 0 0 0 -6
v:o:subject=longer far carried suspend	1 -7 0 -3 14 0 0 -10
v:o:subject=longer far carried suspend ahead	2 -3 0 -8 15 0 0 -10
v:o:subject=longer far carried suspend on	0 0 0 0 14 0 0 -13
v:o:subject=longer far carried to ahead	-1 -1 0 -2 0 0 0 11
v:o:subject=longer far carried until ahead	-2 2 -1 23 -7 0 0 -16
v:o:subject=longer far from ahead	0 16 0 -13 0 0 0 0
v:o:subject=longer far no verb 	-2 12 0 7 -5 0 0 -19
v:o:subject=longer far no verb from	0 16 0 -13 0 0 0 0
v:o:subject=longer far no verb on	0 -9 0 -5 12 0 0 0
v:o:subject=longer far no verb today	0 -2 0 9 -3 0 0 -2
v:o:subject=longer far on ahead	0 -9 0 -5 12 0 0 0
v:o:subject=longer no verb	-4 -6 13 1 -7 -4 4 -1
v:o:subject=longer no verb ahead	-4 -4 13 -7 -6 -4 4 4
v:o:subject=longer no verb on	0 5 10 -8 3 0 0 -8
v:o:subject=longer no verb today	0 -2 0 20 0 0 0 -16
v:o:subject=longer no verb until	6 9 0 -13 -7 0 0 5
v:o:subject=longer on ahead	0 0 10 -6 7 0 0 -8
v:o:subject=longer to ahead	-8 -8 5 10 -7 0 0 -1
v:o:subject=longer until ahead	6 9 -1 -6 0 0 0 0
v:o:subject=meeting	-20 -5 -1 0 0 3 2 7
v:o:subject=meeting  ahead	0 -6 0 8 6 0 0 -11
v:o:subject=meeting before ahead	0 18 0 -21 5 0 0 -5
v:o:subject=meeting begin	0 -7 0 0 -3 0 0 12
v:o:subject=meeting begin on	0 -26 0 6 -11 0 0 16
v:o:subject=meeting by ahead	0 5 9 0 1 0 -17 -8
v:o:subject=meeting carried	-18 -7 -13 14 -12 7 20 -8
v:o:subject=meeting carried announce	0 10 0 -5 0 0 0 -2
v:o:subject=meeting carried announce ahead	0 10 0 -6 0 0 0 -2
v:o:subject=meeting carried announce for	0 13 0 -8 0 0 0 -3
v:o:subject=meeting carried be	-2 -8 0 3 0 12 0 -6
v:o:subject=meeting carried be ahead	-2 -7 0 1 0 12 0 -5
v:o:subject=meeting carried be on	0 -4 0 -5 9 0 0 0
v:o:subject=meeting carried be the	0 0 0 -7 0 0 0 10
v:o:subject=meeting carried be until	0 0 0 10 0 11 0 -14
v:o:subject=meeting carried begin	-3 0 0 0 16 0 -4 -13
v:o:subject=meeting carried begin ahead	-3 0 0 -1 16 0 -4 -12
v:o:subject=meeting carried begin on	-2 -1 0 9 4 0 0 -12
v:o:subject=meeting carried by ahead	0 -11 0 -16 14 0 15 0
v:o:subject=meeting carried decide	0 0 0 -9 7 0 0 0
v:o:subject=meeting carried decide ahead	0 0 0 -9 7 0 0 0
v:o:subject=meeting carried end	0 4 -3 -11 -12 0 7 11
v:o:subject=meeting carried end ahead	0 5 -3 -18 -12 0 7 17
v:o:subject=meeting carried end ends	0 0 0 9 0 0 0 -8
v:o:subject=meeting carried end on	0 7 0 -8 -9 0 0 9
v:o:subject=meeting carried end today	0 0 0 11 0 0 0 -9
v:o:subject=meeting carried for ahead	0 9 0 -7 5 0 0 -5
v:o:subject=meeting carried from ahead	-2 18 0 -9 -8 0 0 0
v:o:subject=meeting carried have	0 -12 0 -5 6 0 16 -7
v:o:subject=meeting carried have ahead	0 -12 0 -5 6 0 16 -7
v:o:subject=meeting carried have until	0 -15 0 0 -6 0 18 0
v:o:subject=meeting carried meet	0 -3 0 15 -4 0 0 -2
v:o:subject=meeting carried meet ahead	0 -2 0 15 -3 0 0 0
v:o:subject=meeting carried on ahead	-6 -1 -1 15 -2 -8 2 -8
v:o:subject=meeting carried other	0 7 0 9 -8 0 0 -10
v:o:subject=meeting carried other ahead	0 7 0 7 -8 0 0 -10
v:o:subject=meeting carried pay	0 10 0 -12 0 0 0 1
v:o:subject=meeting carried pay ahead	0 10 0 -13 0 0 0 2
v:o:subject=meeting carried pay from	0 14 0 -14 0 0 0 0
v:o:subject=meeting carried say ahead	0 12 0 -7 0 0 0 -3
v:o:subject=meeting carried suspend	0 0 0 11 -1 0 0 -4
v:o:subject=meeting carried suspend ahead	0 0 0 11 -1 0 0 -4
v:o:subject=meeting carried tell	0 -3 0 13 0 0 0 -6
v:o:subject=meeting carried tell today	0 -2 0 10 0 0 0 -5
v:o:subject=meeting carried the ahead	0 -9 0 3 -14 0 -3 13
v:o:subject=meeting carried to ahead	0 7 0 -15 -6 5 0 4
v:o:subject=meeting carried until ahead	-3 -11 0 -5 -5 8 14 1
v:o:subject=meeting continue	0 29 0 -21 0 0 0 -10
v:o:subject=meeting far	-16 2 1 -3 4 -11 0 4
v:o:subject=meeting far  ahead	-1 1 10 -4 -5 -2 0 3
v:o:subject=meeting far  today	0 13 0 0 -2 0 0 -16
v:o:subject=meeting far carried	0 17 -10 -2 -8 -7 3 -8
v:o:subject=meeting far carried add	5 8 0 -11 0 0 0 0
v:o:subject=meeting far carried add ahead	5 8 0 -11 0 0 0 0
v:o:subject=meeting far carried add on	5 8 0 -11 0 0 0 0
v:o:subject=meeting far carried agree	0 -11 0 -5 -1 0 9 10
v:o:subject=meeting far carried agree ahead	0 -11 0 -6 -1 0 9 10
v:o:subject=meeting far carried announce	0 -2 0 -5 10 0 0 0
v:o:subject=meeting far carried announce today	0 0 0 -11 11 0 0 0
v:o:subject=meeting far carried be	4 1 8 -3 -5 -4 8 -10
v:o:subject=meeting far carried be ahead	4 2 8 -7 -4 -3 8 -6
v:o:subject=meeting far carried be by	6 0 0 -8 -4 0 4 1
v:o:subject=meeting far carried be is	0 12 0 4 -7 0 0 -10
v:o:subject=meeting far carried be on	0 -14 0 13 4 0 0 -1
v:o:subject=meeting far carried be since	0 0 10 -3 0 0 0 -7
v:o:subject=meeting far carried be until	0 9 0 -14 -2 0 0 1
v:o:subject=meeting far carried before ahead	0 1 0 -7 -13 0 4 10
v:o:subject=meeting far carried begin from	0 10 0 -9 0 0 0 0
v:o:subject=meeting far carried begin until	0 -7 0 -2 0 0 0 12
v:o:subject=meeting far carried carry	0 0 0 12 0 0 0 -11
v:o:subject=meeting far carried end	-5 -2 -5 0 -17 -1 -4 20
v:o:subject=meeting far carried end ahead	-4 -1 -5 0 -17 -1 -4 21
v:o:subject=meeting far carried end on	-2 -1 -4 3 -15 -1 0 11
v:o:subject=meeting far carried expect	0 -6 0 11 -1 0 0 0
v:o:subject=meeting far carried expect ahead	0 -6 0 11 -1 0 0 0
v:o:subject=meeting far carried face	0 4 0 -9 0 2 -1 3
v:o:subject=meeting far carried face ahead	0 4 0 -9 0 2 -1 3
v:o:subject=meeting far carried fall	0 8 0 -11 0 5 0 -1
v:o:subject=meeting far carried fall on	0 8 0 -11 0 5 0 -1
v:o:subject=meeting far carried for ahead	0 -3 0 15 -2 0 0 -5
v:o:subject=meeting far carried from ahead	1 3 0 -8 10 1 0 -11
v:o:subject=meeting far carried from today	0 -13 0 14 0 0 0 0
v:o:subject=meeting far carried have ahead	0 0 0 -12 8 0 0 8
v:o:subject=meeting far carried impose	0 24 0 -23 0 0 0 0
v:o:subject=meeting far carried impose ahead	0 24 0 -23 0 0 0 0
v:o:subject=meeting far carried is ahead	0 12 0 4 -7 0 0 -10
v:o:subject=meeting far carried keep	0 -3 0 11 0 0 0 -6
v:o:subject=meeting far carried meet	0 -11 0 19 -5 0 0 0
v:o:subject=meeting far carried meet ahead	0 -11 0 18 -5 0 0 0
v:o:subject=meeting far carried meet on	0 -9 0 15 -3 0 0 0
v:o:subject=meeting far carried on ahead	4 0 -9 1 -6 0 -7 6
v:o:subject=meeting far carried on today	0 -3 0 12 0 0 0 -2
v:o:subject=meeting far carried other	0 3 0 6 2 0 -10 -3
v:o:subject=meeting far carried other ahead	0 3 0 6 2 0 -10 -3
v:o:subject=meeting far carried other by	0 2 0 0 6 0 -10 0
v:o:subject=meeting far carried pay	0 14 0 -5 0 0 0 -12
v:o:subject=meeting far carried pay ahead	0 3 0 2 0 0 0 -10
v:o:subject=meeting far carried pay today	0 14 0 -12 0 0 0 0
v:o:subject=meeting far carried put	0 16 0 -4 0 -1 0 -10
v:o:subject=meeting far carried put ahead	0 16 0 -4 0 -1 0 -10
v:o:subject=meeting far carried put on	0 19 0 -8 -8 0 0 0
v:o:subject=meeting far carried reach	0 0 0 -6 0 0 0 9
v:o:subject=meeting far carried reach ahead	0 0 0 -6 0 0 0 9
v:o:subject=meeting far carried reach on	0 0 0 -7 0 0 0 9
v:o:subject=meeting far carried return	0 -2 0 12 0 0 0 -8
v:o:subject=meeting far carried return ahead	0 -2 0 12 0 0 0 -8
v:o:subject=meeting far carried rise	0 11 0 -10 0 0 0 0
v:o:subject=meeting far carried rise ahead	0 11 0 -10 0 0 0 0
v:o:subject=meeting far carried run	0 -11 0 -1 9 0 0 0
v:o:subject=meeting far carried run ahead	0 -11 0 -1 9 0 0 1
v:o:subject=meeting far carried run to	0 0 0 0 10 0 0 -6
v:o:subject=meeting far carried say	0 -9 0 16 0 0 0 -4
v:o:subject=meeting far carried say ahead	0 -9 0 14 0 0 0 -3
v:o:subject=meeting far carried sign	0 10 0 -8 7 0 0 -8
v:o:subject=meeting far carried sign today	0 16 0 -9 0 0 0 -5
v:o:subject=meeting far carried since ahead	0 -2 10 0 0 0 0 -7
v:o:subject=meeting far carried suspend	-5 9 0 -10 4 0 0 0
v:o:subject=meeting far carried suspend ahead	-5 10 0 -10 4 0 0 0
v:o:subject=meeting far carried suspend until	-4 1 0 -14 4 0 0 10
v:o:subject=meeting far carried tell	0 9 0 -6 0 0 0 0
v:o:subject=meeting far carried tell ahead	0 -7 0 10 0 0 0 0
v:o:subject=meeting far carried tell on	0 -8 0 12 0 0 0 0
v:o:subject=meeting far carried tell today	0 15 0 -14 0 0 0 0
v:o:subject=meeting far carried the ahead	0 0 0 -1 6 0 10 -13
v:o:subject=meeting far carried warn	0 7 0 3 -1 0 0 -9
v:o:subject=meeting far carried warn ahead	0 7 0 3 -1 0 0 -9
v:o:subject=meeting far from ahead	0 7 0 1 -10 0 0 0
v:o:subject=meeting far no verb	-16 2 1 -3 4 -11 0 4
v:o:subject=meeting far no verb 	-1 13 10 -2 -7 -2 -1 -6
v:o:subject=meeting far no verb ahead	-13 3 2 -4 9 -10 0 0
v:o:subject=meeting far no verb from	0 7 0 1 -10 0 0 0
v:o:subject=meeting far no verb on	0 -10 0 17 -8 0 0 1
v:o:subject=meeting far no verb today	0 -1 0 0 -13 0 0 7
v:o:subject=meeting far no verb until	0 0 0 0 10 0 0 -5
v:o:subject=meeting far no verb wednesday,	0 14 0 -6 0 0 0 -7
v:o:subject=meeting far on ahead	0 -5 0 6 -8 0 0 8
v:o:subject=meeting far on today	0 -5 0 13 0 0 0 -7
v:o:subject=meeting far until ahead	0 0 0 0 10 0 0 -5
v:o:subject=meeting for ahead	0 -5 0 12 0 0 0 0
v:o:subject=meeting from ahead	0 -15 0 15 -10 7 -1 0
v:o:subject=meeting meet	0 -3 0 15 0 0 0 -7
v:o:subject=meeting monday, ahead	0 -8 0 13 -2 0 0 0
v:o:subject=meeting no verb	-11 -4 0 -3 -2 4 1 7
v:o:subject=meeting no verb 	0 -5 0 26 -9 0 0 -11
v:o:subject=meeting no verb ahead	-10 -2 1 -3 0 5 2 2
v:o:subject=meeting no verb before	0 18 0 -20 5 0 0 -5
v:o:subject=meeting no verb monday,	0 -9 0 15 -2 0 0 -1
v:o:subject=meeting no verb of	0 13 0 -22 4 0 0 8
v:o:subject=meeting no verb on	0 6 0 -13 0 7 16 -8
v:o:subject=meeting no verb telephone	0 0 0 17 0 0 0 -11
v:o:subject=meeting no verb thursday,	0 -3 0 11 0 0 0 -5
v:o:subject=meeting no verb today	0 -2 0 0 -11 0 0 9
v:o:subject=meeting no verb until	0 -6 0 -3 -6 0 -2 16
v:o:subject=meeting of ahead	0 16 0 -24 11 0 -1 1
v:o:subject=meeting on ahead	-4 0 -3 -3 -4 5 19 -6
v:o:subject=meeting on today	0 -10 0 0 0 0 0 9
v:o:subject=meeting other	0 2 0 0 12 0 -1 -12
v:o:subject=meeting other ahead	0 2 0 0 12 0 -1 -12
v:o:subject=meeting other on	0 0 0 0 14 0 0 -12
v:o:subject=meeting put	0 -6 0 12 0 0 0 0
v:o:subject=meeting put ahead	0 -6 0 12 0 0 0 0
v:o:subject=meeting suspend	0 -3 0 12 -3 0 0 0
v:o:subject=meeting suspend ahead	0 -3 0 12 -3 0 0 0
v:o:subject=meeting telephone ahead	0 10 0 -9 0 0 0 0
v:o:subject=meeting telephone today	0 0 0 15 0 0 0 -10
v:o:subject=meeting thursday, ahead	0 -3 0 11 0 0 0 -5
v:o:subject=meeting to ahead	0 -5 0 13 -3 0 0 0
v:o:subject=meeting until ahead	0 -9 0 -2 -9 0 -2 19
v:o:subject=none	-12 8 3 -3 -10 -20 -5 11
v:o:subject=none  ahead	-2 -23 -9 10 7 0 -9 14
v:o:subject=none  today	-3 21 0 -18 1 0 0 3
v:o:subject=none 12:01 today	0 14 0 -12 0 0 0 0
v:o:subject=none a ahead	0 -8 0 12 0 0 0 0
v:o:subject=none after ahead	0 -3 0 18 -5 0 0 -7
v:o:subject=none before ahead	0 -37 0 19 -7 0 0 20
v:o:subject=none briefing, today	0 -2 0 -13 0 0 0 16
v:o:subject=none bulletin, today	0 11 0 -9 0 0 0 0
v:o:subject=none by ahead	-1 -5 0 -8 -5 0 7 14
v:o:subject=none call, today	0 0 0 -11 0 0 0 12
v:o:subject=none carried	-10 3 -3 6 -10 -13 8 -1
v:o:subject=none carried  ahead	8 19 4 -14 -8 0 8 -13
v:o:subject=none carried  today	0 -16 0 -3 -7 0 0 14
v:o:subject=none carried a ahead	0 -1 0 9 0 0 0 0
v:o:subject=none carried about ahead	0 -9 0 8 -5 0 0 7
v:o:subject=none carried after ahead	0 0 0 -17 9 0 0 8
v:o:subject=none carried agree	3 -7 0 15 6 0 1 -23
v:o:subject=none carried agree ahead	3 -6 0 13 6 0 1 -22
v:o:subject=none carried agree on	3 -5 0 -7 7 0 0 0
v:o:subject=none carried agree until	0 0 0 23 0 0 -1 -21
v:o:subject=none carried and ahead	0 0 0 12 0 0 0 -11
v:o:subject=none carried announce	5 4 0 17 -2 0 0 -29
v:o:subject=none carried announce ahead	5 5 0 8 3 0 0 -26
v:o:subject=none carried announce announced	0 0 0 8 -1 0 0 -3
v:o:subject=none carried announce for	0 -2 0 11 -9 0 0 0
v:o:subject=none carried announce on	0 17 0 0 1 0 0 -24
v:o:subject=none carried announce today	0 0 0 17 -9 0 0 -3
v:o:subject=none carried ask ahead	0 8 0 -5 0 0 0 -1
v:o:subject=none carried ask on	0 13 0 -19 6 0 0 0
v:o:subject=none carried be	0 5 -9 -5 3 -8 8 -4
v:o:subject=none carried be 	11 9 0 -9 -8 0 10 -13
v:o:subject=none carried be ahead	1 5 -8 -8 4 -7 8 -2
v:o:subject=none carried be before	0 0 -2 -3 15 0 0 -9
v:o:subject=none carried be by	0 3 0 -2 9 0 3 -16
v:o:subject=none carried be is	0 -2 0 -2 -15 0 -4 17
v:o:subject=none carried be of	0 -16 0 4 -1 0 0 10
v:o:subject=none carried be on	-3 0 0 -11 5 0 6 6
v:o:subject=none carried be the	0 -6 -2 0 12 0 -9 3
v:o:subject=none carried be until	-3 10 0 0 -20 0 4 1
v:o:subject=none carried before ahead	0 17 -7 -9 3 0 -2 -6
v:o:subject=none carried before today	0 18 0 -16 0 0 0 0
v:o:subject=none carried begin	-3 13 -13 -12 -10 -1 13 4
v:o:subject=none carried begin 	0 11 0 -12 -5 0 0 6
v:o:subject=none carried begin ahead	-1 1 -11 -2 -11 0 13 6
v:o:subject=none carried begin before	0 11 0 -14 -5 0 0 7
v:o:subject=none carried begin by	0 -7 0 0 0 0 9 -2
v:o:subject=none carried begin on	3 6 -1 -1 -10 0 11 -9
v:o:subject=none carried begin starting	0 10 0 -8 0 0 0 0
v:o:subject=none carried begin the	0 -12 0 9 0 0 -2 3
v:o:subject=none carried begin today	0 21 0 -15 -1 0 0 -1
v:o:subject=none carried begin until	0 -2 0 -6 9 0 0 2
v:o:subject=none carried begin up	0 0 0 -12 0 0 0 15
v:o:subject=none carried begin with	0 0 0 14 0 0 0 -11
v:o:subject=none carried by ahead	0 5 -4 -14 9 2 7 -13
v:o:subject=none carried call on	0 16 0 -14 -3 0 0 0
v:o:subject=none carried carry	0 -2 0 -4 -2 0 0 12
v:o:subject=none carried carry ahead	0 -2 0 -5 -2 0 0 12
v:o:subject=none carried charge	-5 23 0 -6 -12 0 0 -5
v:o:subject=none carried charge ahead	-5 30 0 -17 -9 0 0 -3
v:o:subject=none carried charge from	-5 31 0 -21 0 0 0 -7
v:o:subject=none carried charge since	0 -6 0 9 0 0 0 0
v:o:subject=none carried charge today	0 -14 0 19 0 0 0 0
v:o:subject=none carried clear on	0 -11 0 16 -3 0 0 0
v:o:subject=none carried collect	0 12 0 -15 -1 0 0 6
v:o:subject=none carried collect from	0 20 0 -16 0 0 0 0
v:o:subject=none carried decide	0 -12 0 4 1 0 0 0
v:o:subject=none carried decide ahead	0 -12 0 3 1 0 0 0
v:o:subject=none carried discuss	0 -7 0 -5 0 0 0 13
v:o:subject=none carried discuss ahead	0 -7 0 -5 0 0 0 13
v:o:subject=none carried discuss on	0 -7 0 -5 0 0 0 13
v:o:subject=none carried end	1 -2 4 -12 -8 0 -4 20
v:o:subject=none carried end 	0 -8 5 -5 -2 0 0 10
v:o:subject=none carried end end	0 0 0 14 0 0 0 -12
v:o:subject=none carried end on	3 13 0 -12 -16 0 0 9
v:o:subject=none carried end today	0 11 0 -21 -5 0 0 17
v:o:subject=none carried ends ahead	0 0 0 -9 0 0 0 9
v:o:subject=none carried expect	0 9 0 -7 3 0 -5 -2
v:o:subject=none carried expect ahead	0 9 0 -8 3 0 -5 0
v:o:subject=none carried extend	3 -8 -2 10 -1 0 0 -3
v:o:subject=none carried extend ahead	3 -8 -2 10 -1 0 0 -3
v:o:subject=none carried fall on	0 -14 0 7 0 0 0 5
v:o:subject=none carried for ahead	0 8 0 -11 -2 0 -1 8
v:o:subject=none carried from ahead	-5 22 -4 -13 3 -2 0 -12
v:o:subject=none carried get	0 8 -1 -11 8 0 0 0
v:o:subject=none carried get ahead	0 9 -1 -13 8 0 0 0
v:o:subject=none carried get on	0 -5 0 -14 16 0 0 6
v:o:subject=none carried has ahead	0 14 0 -5 -3 0 0 -4
v:o:subject=none carried have	-6 -2 6 -7 16 -2 0 -3
v:o:subject=none carried have ahead	-5 0 6 -16 17 -2 0 1
v:o:subject=none carried have by	0 11 0 -16 8 0 -5 0
v:o:subject=none carried have has	0 14 0 -4 -3 0 0 -5
v:o:subject=none carried have on	0 -8 0 10 0 0 0 0
v:o:subject=none carried have the	0 -1 0 -8 0 0 11 0
v:o:subject=none carried have today	0 -2 0 15 0 0 0 -9
v:o:subject=none carried have until	-3 -12 8 -1 4 0 -3 7
v:o:subject=none carried is ahead	0 0 0 2 -10 0 -4 7
v:o:subject=none carried is today	0 -2 0 -6 -2 0 0 11
v:o:subject=none carried keep on	0 0 0 -11 0 0 0 12
v:o:subject=none carried keep until	0 0 0 14 0 0 0 -11
v:o:subject=none carried know ahead	0 18 0 -15 4 0 0 -7
v:o:subject=none carried know today	0 -16 0 18 0 0 0 -1
v:o:subject=none carried land	0 -12 0 9 0 0 0 3
v:o:subject=none carried land ahead	0 -23 0 18 0 0 0 4
v:o:subject=none carried land on	0 -16 0 17 0 0 0 0
v:o:subject=none carried land today	0 9 0 -8 0 0 0 0
v:o:subject=none carried leave 	0 16 0 -11 0 0 0 -6
v:o:subject=none carried let	0 -7 0 -3 0 0 0 13
v:o:subject=none carried let ahead	0 -7 0 -3 0 0 0 13
v:o:subject=none carried look	0 -1 0 17 -13 0 0 0
v:o:subject=none carried look ahead	0 0 0 14 -12 0 0 0
v:o:subject=none carried meet	0 -19 0 15 0 0 -3 0
v:o:subject=none carried meet ahead	0 -16 0 6 0 0 -3 4
v:o:subject=none carried meet meets	0 0 0 -6 -7 0 0 14
v:o:subject=none carried meet on	0 -6 0 12 1 0 0 -9
v:o:subject=none carried meet the	0 0 0 -9 11 0 0 0
v:o:subject=none carried meet today	0 0 0 11 0 0 0 -7
v:o:subject=none carried meets ahead	0 0 0 -6 -7 0 0 14
v:o:subject=none carried move	0 -7 0 9 -4 0 0 2
v:o:subject=none carried move to	0 20 0 -16 0 0 0 -3
v:o:subject=none carried of ahead	0 -9 0 9 -11 0 0 10
v:o:subject=none carried of today	0 -9 0 17 -1 0 0 -2
v:o:subject=none carried on ahead	9 1 0 -1 9 -5 5 -11
v:o:subject=none carried on today	0 -5 0 13 -23 0 0 2
v:o:subject=none carried other	-2 0 12 -7 -11 -1 3 6
v:o:subject=none carried other ahead	-2 4 12 -2 -6 -1 3 -7
v:o:subject=none carried other on	0 11 0 -7 -2 0 0 0
v:o:subject=none carried other until	0 2 9 -7 5 0 4 -20
v:o:subject=none carried pay 	0 0 0 -12 0 0 0 14
v:o:subject=none carried pay from	0 24 0 -22 0 0 4 -16
v:o:subject=none carried pay on	0 10 0 -7 0 0 0 0
v:o:subject=none carried pay the	0 10 0 -13 0 0 0 4
v:o:subject=none carried pay today	0 10 0 -14 -7 0 0 10
v:o:subject=none carried plan	0 9 0 -6 -4 0 0 1
v:o:subject=none carried plan ahead	0 9 0 -6 -4 0 0 1
v:o:subject=none carried plan for	0 10 0 -7 -1 0 0 0
v:o:subject=none carried prolong ahead	0 0 0 -7 0 0 0 11
v:o:subject=none carried promise	0 -10 0 8 1 0 0 0
v:o:subject=none carried promise ahead	0 -10 0 8 1 0 0 0
v:o:subject=none carried publish	0 0 0 11 -1 0 0 -4
v:o:subject=none carried publish on	0 -4 0 11 -1 0 0 -3
v:o:subject=none carried put	-1 6 0 10 -5 0 -4 -9
v:o:subject=none carried put of	0 11 0 -10 0 0 0 0
v:o:subject=none carried put on	0 -12 0 22 -1 0 0 -3
v:o:subject=none carried put to	0 10 0 0 -3 0 -1 -2
v:o:subject=none carried raise	0 -12 0 11 0 0 0 1
v:o:subject=none carried raise ahead	0 -11 0 9 0 0 0 1
v:o:subject=none carried raise on	0 -11 0 12 0 0 0 0
v:o:subject=none carried reach	0 1 0 10 -2 0 -4 -4
v:o:subject=none carried reach ahead	0 1 0 9 -2 0 -4 -3
v:o:subject=none carried receive	0 -8 0 0 8 0 0 0
v:o:subject=none carried receive ahead	0 -7 0 -1 9 0 0 0
v:o:subject=none carried reduce	0 14 0 -7 -6 0 0 0
v:o:subject=none carried reduce ahead	0 14 0 -7 -6 0 0 0
v:o:subject=none carried report	0 0 0 -10 13 0 0 0
v:o:subject=none carried report ahead	0 0 0 -12 14 0 0 0
v:o:subject=none carried return	0 0 0 13 -8 0 0 -1
v:o:subject=none carried return ahead	0 0 0 12 -8 0 0 0
v:o:subject=none carried return on	0 -8 0 14 -4 0 0 0
v:o:subject=none carried rise ahead	0 12 0 -8 1 0 0 -4
v:o:subject=none carried rise on	0 10 0 -16 1 0 0 3
v:o:subject=none carried run	0 -7 0 -6 -6 5 0 13
v:o:subject=none carried run ahead	0 -6 0 -5 -5 5 0 10
v:o:subject=none carried run on	0 8 2 -20 0 5 0 3
v:o:subject=none carried run to	0 -5 0 -4 -3 0 0 14
v:o:subject=none carried say	0 -17 0 2 -1 0 9 2
v:o:subject=none carried say ahead	0 -7 0 -11 0 0 9 11
v:o:subject=none carried say on	0 -18 0 -3 -7 0 0 22
v:o:subject=none carried say today	0 -13 0 20 -1 0 0 -10
v:o:subject=none carried see	0 -3 0 11 0 0 0 -4
v:o:subject=none carried see ahead	0 -2 0 10 0 0 0 -3
v:o:subject=none carried sell	0 14 0 0 -6 0 0 -4
v:o:subject=none carried sell ahead	0 14 0 0 -6 0 0 -4
v:o:subject=none carried settle	0 -2 0 -8 12 0 0 0
v:o:subject=none carried settle ahead	0 -2 0 -8 12 0 0 0
v:o:subject=none carried settle on	0 -1 0 -8 12 0 0 0
v:o:subject=none carried ship	-2 9 0 -8 -8 0 0 11
v:o:subject=none carried ship ahead	-2 11 0 0 -5 0 0 0
v:o:subject=none carried show	0 -11 0 12 0 0 0 0
v:o:subject=none carried show ahead	0 -10 0 11 0 0 0 0
v:o:subject=none carried sign	0 0 0 7 -13 0 6 0
v:o:subject=none carried sign ahead	0 1 0 4 -12 0 7 0
v:o:subject=none carried sign by	0 -1 0 0 -18 0 11 5
v:o:subject=none carried sign on	0 -6 0 27 -14 0 0 -15
v:o:subject=none carried sign signed	0 11 0 -2 0 0 0 -10
v:o:subject=none carried signed ahead	0 12 0 -4 0 0 0 -9
v:o:subject=none carried since ahead	0 0 0 10 -2 0 0 -5
v:o:subject=none carried sit	0 8 0 -5 10 0 0 -16
v:o:subject=none carried sit ahead	0 8 0 -5 10 0 0 -15
v:o:subject=none carried sit on	0 -3 0 -4 9 0 0 0
v:o:subject=none carried sit until	0 17 0 0 -11 0 0 -9
v:o:subject=none carried starting today	0 9 0 -8 0 0 0 0
v:o:subject=none carried suspend	3 0 13 -4 0 0 -5 -1
v:o:subject=none carried suspend ahead	4 1 13 -8 0 0 -5 -1
v:o:subject=none carried suspend from	-1 14 0 -10 -1 0 0 -1
v:o:subject=none carried suspend on	0 0 9 -5 0 0 0 0
v:o:subject=none carried suspend the	0 -1 0 -15 0 0 0 19
v:o:subject=none carried suspend to	6 3 0 6 2 0 0 -18
v:o:subject=none carried suspend today	0 -5 0 9 0 0 0 0
v:o:subject=none carried suspend until	-2 -16 -2 11 2 0 -4 5
v:o:subject=none carried tell	0 -14 0 19 -6 5 0 -5
v:o:subject=none carried tell ahead	0 -11 0 14 -5 5 0 -4
v:o:subject=none carried tell on	0 -12 0 21 -3 0 0 -7
v:o:subject=none carried the ahead	-8 0 -9 -8 1 0 0 12
v:o:subject=none carried threaten	-2 -7 0 14 0 0 0 0
v:o:subject=none carried threaten ahead	-2 -7 0 13 0 0 0 0
v:o:subject=none carried until ahead	-17 -16 5 10 -4 0 3 5
v:o:subject=none carried vote ahead	0 -9 0 -3 11 0 0 -4
v:o:subject=none carried vote on	0 -5 0 -7 11 0 0 0
v:o:subject=none carried wait	0 13 0 -9 -2 0 0 0
v:o:subject=none carried wait ahead	0 13 0 -9 -1 0 0 0
v:o:subject=none carried want	0 0 0 -6 -5 0 8 0
v:o:subject=none carried want ahead	0 1 0 -6 -5 0 8 0
v:o:subject=none carried with ahead	0 -1 0 15 0 0 0 -11
v:o:subject=none carried write	0 -5 -3 -5 14 0 0 0
v:o:subject=none carried write ahead	0 -3 -3 -6 14 0 0 0
v:o:subject=none carried write on	0 0 -2 -5 11 0 0 -3
v:o:subject=none date: today	0 -11 0 0 14 0 0 -6
v:o:subject=none flash, today	0 0 0 11 0 0 0 -9
v:o:subject=none friday today	0 17 0 -10 0 0 0 -4
v:o:subject=none friday, ahead	0 -7 0 16 -3 0 5 -13
v:o:subject=none friday, today	0 20 0 -10 -4 0 0 -14
v:o:subject=none from today	0 12 0 -13 5 0 0 -2
v:o:subject=none lisbon, today	0 0 0 -7 10 0 0 -2
v:o:subject=none monday today	0 -5 0 11 0 0 0 -1
v:o:subject=none monday, ahead	0 0 0 -6 0 0 0 11
v:o:subject=none monday, today	1 -9 3 12 2 0 0 -16
v:o:subject=none no verb	-12 8 3 -3 -10 -20 -5 11
v:o:subject=none no verb 	-7 1 -11 -8 8 -2 -13 13
v:o:subject=none no verb (	0 -12 0 5 0 0 0 2
v:o:subject=none no verb 12:01	0 14 0 -12 0 0 0 0
v:o:subject=none no verb a	0 -8 0 15 0 0 0 -4
v:o:subject=none no verb after	0 -3 0 18 -5 0 0 -7
v:o:subject=none no verb ahead	-4 6 9 -7 -8 -12 0 6
v:o:subject=none no verb before	0 -37 0 19 -7 0 0 20
v:o:subject=none no verb briefing,	0 -2 0 -13 0 0 0 16
v:o:subject=none no verb brussels,	0 -3 0 14 0 0 0 -8
v:o:subject=none no verb bulletin,	0 11 0 -9 0 0 0 0
v:o:subject=none no verb by	-1 -5 0 -8 -5 0 7 14
v:o:subject=none no verb call,	0 0 0 -11 0 0 0 12
v:o:subject=none no verb date:	0 -14 0 -6 13 0 0 6
v:o:subject=none no verb flash,	0 0 0 11 0 0 0 -9
v:o:subject=none no verb friday	0 17 0 -10 0 0 0 -4
v:o:subject=none no verb friday,	0 15 0 0 -10 0 5 -26
v:o:subject=none no verb from	-8 15 0 -7 0 0 0 -4
v:o:subject=none no verb lisbon,	0 0 0 -7 10 0 0 -2
v:o:subject=none no verb monday	0 -5 0 11 0 0 0 -1
v:o:subject=none no verb note,	0 18 0 -10 0 0 0 -8
v:o:subject=none no verb of	0 4 0 -1 5 0 0 -9
v:o:subject=none no verb on	7 10 15 -16 -7 0 -3 0
v:o:subject=none no verb ottawa,	0 11 0 -15 0 0 0 4
v:o:subject=none no verb saturday	0 0 0 22 0 0 0 -21
v:o:subject=none no verb since	0 9 0 -6 0 0 0 -3
v:o:subject=none no verb the	0 1 16 -2 -8 0 -3 -3
v:o:subject=none no verb thursday,	0 -13 0 2 -2 0 0 9
v:o:subject=none no verb to	-5 10 0 0 -6 0 0 0
v:o:subject=none no verb today	-7 2 -6 3 -1 -5 -12 7
v:o:subject=none no verb tomorrow,	0 14 0 -3 -1 0 0 -7
v:o:subject=none no verb tuesday	0 -1 0 9 0 0 0 -2
v:o:subject=none no verb tuesday,	0 -8 -1 20 -2 0 0 -7
v:o:subject=none no verb until	-1 0 -3 -13 3 0 0 13
v:o:subject=none no verb valletta,	0 0 0 13 0 0 0 -12
v:o:subject=none no verb washington,	0 -8 0 -7 16 0 0 -3
v:o:subject=none no verb wednesday,	0 -13 0 1 0 0 0 12
v:o:subject=none no verb weekly,	0 0 0 -19 0 0 0 20
v:o:subject=none no verb ·	0 -4 0 13 0 0 0 -3
v:o:subject=none no verb —	0 -20 0 15 -5 0 0 0
v:o:subject=none note, today	0 18 0 -10 0 0 0 -8
v:o:subject=none of today	0 14 0 -10 0 0 0 0
v:o:subject=none on ahead	8 0 15 -9 -4 0 -3 0
v:o:subject=none on today	0 19 0 -13 -3 0 0 -2
v:o:subject=none ottawa, today	0 11 0 -15 0 0 0 4
v:o:subject=none saturday today	0 0 0 22 0 0 0 -21
v:o:subject=none since ahead	0 9 0 -6 0 0 0 -3
v:o:subject=none the ahead	0 7 16 -17 -6 0 -3 2
v:o:subject=none the today	0 -11 0 25 0 0 0 -13
v:o:subject=none to ahead	-5 10 0 0 -6 0 0 0
v:o:subject=none tomorrow, ahead	0 14 0 -3 -1 0 0 -7
v:o:subject=none tuesday today	0 -1 0 9 0 0 0 -2
v:o:subject=none tuesday, today	0 -5 -1 20 -1 0 0 -9
v:o:subject=none until ahead	-1 0 -3 -14 3 0 0 14
v:o:subject=none valletta, today	0 0 0 13 0 0 0 -12
v:o:subject=none washington, today	0 -8 0 -7 16 0 0 -3
v:o:subject=none wednesday, today	0 -27 0 8 0 0 0 15
v:o:subject=none weekly, today	0 0 0 -19 0 0 0 20
v:o:subject=none · today	0 -4 0 13 0 0 0 -2
v:o:subject=none — today	0 -15 0 13 -2 0 0 -2
v:o:subject=procedure	-1 1 0 -13 33 -1 -10 -29
v:o:subject=procedure  ahead	0 -13 -1 -5 19 0 0 -1
v:o:subject=procedure be on	0 -3 0 -2 12 0 0 -6
v:o:subject=procedure before ahead	0 -3 0 23 -20 0 0 0
v:o:subject=procedure begin	0 5 0 -13 12 0 0 0
v:o:subject=procedure begin ahead	0 -13 0 -1 12 0 0 0
v:o:subject=procedure begin on	0 -11 0 -7 16 0 0 0
v:o:subject=procedure by ahead	-1 -16 4 1 0 0 0 7
v:o:subject=procedure carried	-3 2 0 -5 18 -3 -10 -8
v:o:subject=procedure carried be	0 -15 0 18 1 -1 0 -11
v:o:subject=procedure carried be ahead	0 -12 0 12 5 -1 0 -10
v:o:subject=procedure carried be from	0 4 0 10 -14 0 0 0
v:o:subject=procedure carried be is	0 -2 0 -13 19 0 0 0
v:o:subject=procedure carried be on	0 -16 0 12 0 0 0 0
v:o:subject=procedure carried begin	3 -2 6 -12 0 0 0 3
v:o:subject=procedure carried begin ahead	3 -1 6 -14 2 0 0 3
v:o:subject=procedure carried begin on	0 14 0 -6 -4 0 0 -5
v:o:subject=procedure carried by ahead	0 -11 6 -5 2 0 0 5
v:o:subject=procedure carried collect	0 15 0 0 -15 0 0 0
v:o:subject=procedure carried collect ahead	0 15 0 0 -15 0 0 0
v:o:subject=procedure carried expect	0 9 0 -9 0 0 0 0
v:o:subject=procedure carried expect ahead	0 9 0 -9 0 0 0 0
v:o:subject=procedure carried for ahead	0 9 0 -9 0 0 0 0
v:o:subject=procedure carried from ahead	3 4 0 3 -9 0 0 -4
v:o:subject=procedure carried have	0 -3 0 13 -4 0 0 -1
v:o:subject=procedure carried have ahead	0 -3 0 13 -4 0 0 -1
v:o:subject=procedure carried is ahead	0 -2 0 -13 19 0 0 0
v:o:subject=procedure carried meet	0 0 0 -8 10 0 0 0
v:o:subject=procedure carried on ahead	0 10 -5 0 3 0 0 -12
v:o:subject=procedure carried other	0 7 0 2 -9 0 0 0
v:o:subject=procedure carried other ahead	0 7 0 2 -9 0 0 0
v:o:subject=procedure carried suspend	0 -9 0 0 -2 0 0 12
v:o:subject=procedure carried suspend ahead	0 -9 0 0 -2 0 0 13
v:o:subject=procedure carried suspend until	0 -5 0 -5 -2 0 0 14
v:o:subject=procedure carried tell	0 -1 0 8 0 0 0 -1
v:o:subject=procedure carried the ahead	0 1 0 17 -12 0 0 -12
v:o:subject=procedure carried until ahead	-1 -1 -1 -8 2 0 -1 15
v:o:subject=procedure decide	0 -4 0 17 -13 0 0 0
v:o:subject=procedure decide ahead	0 -4 0 17 -13 0 0 0
v:o:subject=procedure end	0 -4 0 9 1 0 0 -6
v:o:subject=procedure far  ahead	-7 -6 -2 -9 2 10 0 10
v:o:subject=procedure far  today	0 -17 0 20 -2 0 0 0
v:o:subject=procedure far carried	0 0 5 -3 1 -11 -5 3
v:o:subject=procedure far carried be	0 9 0 -4 10 -3 -3 -7
v:o:subject=procedure far carried be ahead	0 9 0 -5 10 -2 -3 -6
v:o:subject=procedure far carried begin	5 -6 9 -5 7 0 0 -7
v:o:subject=procedure far carried begin ahead	5 -5 9 -7 7 0 0 -7
v:o:subject=procedure far carried begin from	7 2 0 -11 0 0 0 0
v:o:subject=procedure far carried begin on	0 -4 0 0 12 0 0 -2
v:o:subject=procedure far carried by ahead	0 -10 0 -7 -4 0 3 15
v:o:subject=procedure far carried for ahead	0 -3 0 -5 10 0 0 0
v:o:subject=procedure far carried from ahead	5 -14 0 11 13 0 0 -16
v:o:subject=procedure far carried have	0 14 0 0 0 0 0 -12
v:o:subject=procedure far carried have ahead	0 14 0 0 0 0 0 -12
v:o:subject=procedure far carried have until	0 14 0 -2 0 0 0 -8
v:o:subject=procedure far carried on today	0 0 0 10 -4 0 0 0
v:o:subject=procedure far carried say	0 -5 0 10 0 0 0 0
v:o:subject=procedure far carried suspend	-5 0 3 -11 4 0 0 1
v:o:subject=procedure far carried suspend ahead	-5 0 3 -11 4 0 0 1
v:o:subject=procedure far carried suspend until	-4 2 3 -11 0 0 0 3
v:o:subject=procedure far carried tell	0 0 0 -24 2 0 0 23
v:o:subject=procedure far carried the ahead	3 -9 0 -3 -7 0 0 12
v:o:subject=procedure far carried until ahead	-7 16 12 -27 4 0 -3 -6
v:o:subject=procedure far from ahead	0 -5 0 9 -1 0 0 -3
v:o:subject=procedure far no verb 	-7 -21 -3 8 0 9 0 9
v:o:subject=procedure far no verb ahead	10 1 4 -14 0 7 -6 2
v:o:subject=procedure far no verb friday,	0 -7 10 1 -3 0 0 -4
v:o:subject=procedure far no verb from	0 -5 0 9 -1 0 0 -3
v:o:subject=procedure far no verb on	3 3 0 -11 7 0 0 -6
v:o:subject=procedure far no verb today	0 -22 0 19 8 0 0 -14
v:o:subject=procedure far no verb until	0 3 0 11 -7 0 0 -6
v:o:subject=procedure far on ahead	3 3 0 -12 7 0 0 -6
v:o:subject=procedure far until ahead	0 3 0 11 -7 0 0 -6
v:o:subject=procedure have	0 3 0 -10 0 6 0 0
v:o:subject=procedure have ahead	0 3 0 -10 0 6 0 0
v:o:subject=procedure no verb	0 10 5 -26 21 0 -4 0
v:o:subject=procedure no verb 	0 -14 -1 -3 17 0 0 -1
v:o:subject=procedure no verb ahead	0 -1 6 -6 0 0 -2 7
v:o:subject=procedure no verb by	0 -12 5 7 -7 0 0 7
v:o:subject=procedure no verb from	4 -11 0 11 -1 0 0 0
v:o:subject=procedure no verb of	0 0 0 10 -5 0 0 0
v:o:subject=procedure no verb on	2 4 0 15 -14 0 0 -10
v:o:subject=procedure no verb the	0 2 0 -9 -10 0 0 14
v:o:subject=procedure no verb today	0 16 0 -31 32 0 0 -12
v:o:subject=procedure no verb votes	0 -1 0 -10 12 0 0 0
v:o:subject=procedure on ahead	0 -5 -1 -1 16 3 0 -21
v:o:subject=procedure on today	0 -8 0 32 -19 0 0 -6
v:o:subject=procedure other	0 -2 0 -10 15 0 0 0
v:o:subject=procedure other ahead	0 -1 0 -10 15 0 0 0
v:o:subject=procedure other until	0 0 0 -10 11 0 0 0
v:o:subject=procedure say	0 0 0 -14 16 0 0 0
v:o:subject=procedure say ahead	0 0 0 -14 16 0 0 0
v:o:subject=procedure say on	0 0 0 -11 12 0 0 0
v:o:subject=procedure send	0 0 0 10 -8 0 0 0
v:o:subject=procedure send ahead	0 0 0 10 -8 0 0 0
v:o:subject=procedure send until	0 0 0 10 -8 0 0 0
v:o:subject=procedure set	0 -4 0 12 -4 -1 0 0
v:o:subject=procedure set ahead	0 -2 0 9 -3 -1 0 0
v:o:subject=procedure set for	0 -2 0 7 -1 -1 0 0
v:o:subject=procedure suspend	8 -6 0 19 -9 0 0 -12
v:o:subject=procedure suspend ahead	8 -4 0 13 -7 0 0 -10
v:o:subject=procedure suspend on	0 -7 0 12 -4 0 0 0
v:o:subject=procedure the ahead	0 2 0 -8 -8 0 0 13
v:o:subject=procedure votes ahead	0 0 0 9 -8 0 0 0
v:o:subject=sale	-3 0 -5 -24 4 36 -4 -14
v:o:subject=sale by ahead	0 -1 0 3 -14 10 0 0
v:o:subject=sale carried	-1 0 0 -7 -10 16 0 4
v:o:subject=sale carried from ahead	0 11 0 -12 1 0 0 0
v:o:subject=sale carried on ahead	0 -9 0 17 0 -3 0 0
v:o:subject=sale carried until ahead	0 -6 0 -12 0 3 0 14
v:o:subject=sale far	1 1 0 -6 10 6 0 -15
v:o:subject=sale far carried	-4 -3 8 -15 0 15 4 -3
v:o:subject=sale far carried be	0 2 0 -8 -6 0 13 0
v:o:subject=sale far carried be ahead	0 3 0 -11 -5 0 13 0
v:o:subject=sale far carried on ahead	0 7 0 2 -8 2 0 -12
v:o:subject=sale far carried other	0 0 0 12 -4 0 -4 0
v:o:subject=sale far carried other ahead	0 0 0 12 -4 0 -4 0
v:o:subject=sale far carried pay	0 9 0 -16 10 0 0 -1
v:o:subject=sale far carried pay ahead	0 9 0 -16 10 0 0 -1
v:o:subject=sale far carried sign on	0 -2 0 10 0 0 0 -6
v:o:subject=sale far carried suspend	0 -12 11 -5 0 0 0 2
v:o:subject=sale far carried suspend ahead	0 -12 11 -5 0 0 0 2
v:o:subject=sale far carried suspend until	0 -10 11 -6 0 0 0 0
v:o:subject=sale far carried until ahead	0 -13 9 -9 0 6 0 0
v:o:subject=sale far no verb	1 1 0 -6 10 6 0 -15
v:o:subject=sale far no verb ahead	2 4 0 -4 2 7 0 -12
v:o:subject=sale no verb	0 2 -3 -15 8 22 -2 -16
v:o:subject=sale no verb ahead	0 3 -3 -17 9 23 -1 -15
v:o:subject=sale no verb on	0 11 0 0 0 -7 0 -5
v:o:subject=sale on ahead	0 14 0 -6 -4 0 0 -5
v:o:subject=signing	-4 9 -6 3 3 -5 -15 -9
v:o:subject=signing  ahead	0 8 0 -11 0 8 0 -2
v:o:subject=signing after ahead	5 -10 0 12 -10 0 0 0
v:o:subject=signing be	0 -11 0 4 8 0 0 0
v:o:subject=signing be ahead	0 -11 0 2 8 0 0 0
v:o:subject=signing be by	0 -8 0 -8 13 0 0 1
v:o:subject=signing before ahead	0 11 0 -10 0 0 0 -1
v:o:subject=signing begin	-3 3 0 8 -9 0 0 -2
v:o:subject=signing begin ahead	-3 7 0 3 -9 0 0 -1
v:o:subject=signing begin from	0 -12 0 15 0 0 0 0
v:o:subject=signing begin on	0 25 0 -15 -3 0 0 -8
v:o:subject=signing by ahead	-2 -15 0 -24 29 0 -3 9
v:o:subject=signing expect	0 9 0 -10 -6 0 0 8
v:o:subject=signing expect ahead	0 9 0 -10 -6 0 0 8
v:o:subject=signing from ahead	-1 -14 0 11 10 0 0 -4
v:o:subject=signing from today	0 -25 0 26 0 0 0 0
v:o:subject=signing no verb	0 6 -11 0 -8 0 -6 5
v:o:subject=signing no verb 	0 8 0 -11 -1 8 0 -2
v:o:subject=signing no verb ahead	0 4 -10 -7 -5 0 -6 12
v:o:subject=signing no verb from	0 -4 0 -1 10 0 0 0
v:o:subject=signing no verb of	0 -15 0 12 5 0 0 -5
v:o:subject=signing no verb on	-4 9 -4 -8 -8 0 0 15
v:o:subject=signing no verb the	0 0 0 -3 13 0 0 -10
v:o:subject=signing no verb to	0 -4 0 -2 0 0 0 9
v:o:subject=signing no verb today	0 3 0 9 -7 0 0 -9
v:o:subject=signing no verb until	6 7 0 -6 -11 0 0 0
v:o:subject=signing of ahead	0 8 0 -4 5 0 0 -11
v:o:subject=signing of today	0 -3 0 12 -3 0 0 -1
v:o:subject=signing on ahead	-6 22 2 -11 -18 -2 0 5
v:o:subject=signing on today	0 16 0 -15 0 0 0 0
v:o:subject=signing sign	-1 -11 0 0 14 0 0 0
v:o:subject=signing sign ahead	-1 -11 0 5 14 0 0 -10
v:o:subject=signing until ahead	7 10 0 -15 -1 0 0 0
v:o:subject=truce	12 1 0 -14 -7 -7 -17 15
v:o:subject=truce  ahead	-10 -1 0 1 -2 -2 0 10
v:o:subject=truce  today	1 -12 3 -9 6 0 0 4
v:o:subject=truce be	5 -10 -2 0 -8 0 0 7
v:o:subject=truce be on	0 0 0 -8 -3 0 0 9
v:o:subject=truce be since	0 0 0 9 0 0 0 -9
v:o:subject=truce be until	8 -7 0 11 0 0 0 -9
v:o:subject=truce begin	-2 10 0 1 -2 0 0 -8
v:o:subject=truce begin from	0 11 0 -7 0 0 0 0
v:o:subject=truce begin on	-7 5 0 6 -11 0 0 -4
v:o:subject=truce begin today	0 9 0 4 0 0 0 -19
v:o:subject=truce begin until	5 -5 0 4 6 0 0 -12
v:o:subject=truce by ahead	0 7 0 -11 2 0 -1 1
v:o:subject=truce carried	-2 -10 -7 -2 8 -17 0 13
v:o:subject=truce carried announce	0 0 0 -15 10 0 0 8
v:o:subject=truce carried announce ahead	0 0 0 -15 10 0 0 8
v:o:subject=truce carried announce on	0 0 0 -8 10 0 0 0
v:o:subject=truce carried ask	0 6 0 -9 3 0 0 0
v:o:subject=truce carried ask ahead	0 6 0 -9 3 0 0 0
v:o:subject=truce carried be	0 -2 0 12 -13 -1 -10 2
v:o:subject=truce carried be 	0 0 0 16 0 0 0 -13
v:o:subject=truce carried be by	0 0 0 15 0 0 -3 -11
v:o:subject=truce carried be is	0 -11 0 -2 5 0 0 6
v:o:subject=truce carried be on	0 0 0 -2 -14 0 0 12
v:o:subject=truce carried be since	0 -3 0 -12 0 0 0 15
v:o:subject=truce carried be the	0 10 0 -2 0 0 0 -5
v:o:subject=truce carried be until	4 10 0 0 -2 0 0 -12
v:o:subject=truce carried begin	0 0 0 -3 -12 0 0 12
v:o:subject=truce carried begin ahead	0 0 0 1 -12 0 0 5
v:o:subject=truce carried begin the	0 -10 0 4 0 0 0 4
v:o:subject=truce carried begin to	0 0 0 -11 0 0 0 14
v:o:subject=truce carried begin until	3 -14 0 7 0 0 0 0
v:o:subject=truce carried by ahead	0 -18 0 -2 8 0 18 -11
v:o:subject=truce carried end	-6 -13 -1 12 5 0 0 -4
v:o:subject=truce carried end ahead	-6 -13 -1 7 5 0 0 0
v:o:subject=truce carried end on	-5 -11 0 6 7 0 0 -1
v:o:subject=truce carried expect	0 -8 0 -4 9 0 0 5
v:o:subject=truce carried expect ahead	0 -8 0 1 10 0 0 -1
v:o:subject=truce carried expect on	0 -8 0 0 10 0 0 -1
v:o:subject=truce carried have	9 -9 0 4 -8 0 -3 0
v:o:subject=truce carried have ahead	9 -9 0 4 -8 0 -3 0
v:o:subject=truce carried have until	0 0 0 -3 -3 0 -1 14
v:o:subject=truce carried is ahead	0 -11 0 -3 5 0 0 6
v:o:subject=truce carried meet	0 12 0 -19 16 0 0 -8
v:o:subject=truce carried meet ahead	0 12 0 -19 16 0 0 -8
v:o:subject=truce carried on ahead	-21 3 4 4 14 -4 -3 -12
v:o:subject=truce carried other	0 -13 0 -16 14 0 0 14
v:o:subject=truce carried other ahead	0 -12 0 -3 14 0 0 0
v:o:subject=truce carried other today	0 0 0 -13 0 0 0 14
v:o:subject=truce carried pay	0 -8 0 -5 13 0 0 5
v:o:subject=truce carried pay from	0 -14 0 12 7 0 0 -5
v:o:subject=truce carried pay today	0 -1 0 -19 8 0 0 13
v:o:subject=truce carried prolong	0 0 0 -14 0 0 0 16
v:o:subject=truce carried prolong ahead	0 0 0 -14 0 0 0 16
v:o:subject=truce carried return on	-1 -7 0 0 -1 0 0 8
v:o:subject=truce carried run	0 -8 0 0 -9 0 0 11
v:o:subject=truce carried run ahead	0 -7 0 0 -9 0 0 15
v:o:subject=truce carried say	0 6 0 1 -9 0 0 -1
v:o:subject=truce carried say ahead	0 6 0 0 -9 0 0 0
v:o:subject=truce carried sign on	0 -4 0 12 0 0 0 -6
v:o:subject=truce carried suspend	-4 5 -1 7 1 0 5 -15
v:o:subject=truce carried suspend ahead	-3 6 -1 0 2 0 5 -10
v:o:subject=truce carried suspend on	0 0 0 -11 12 0 0 0
v:o:subject=truce carried suspend until	-1 -7 0 21 0 0 0 -14
v:o:subject=truce carried the ahead	0 6 -2 0 -12 0 -6 3
v:o:subject=truce carried to ahead	0 -1 0 -16 -4 0 0 25
v:o:subject=truce carried vote	0 -8 0 -10 18 0 0 0
v:o:subject=truce carried vote ahead	0 -8 0 -10 18 0 0 0
v:o:subject=truce carried vote on	0 -8 0 -7 15 0 0 0
v:o:subject=truce conclude on	0 0 0 2 6 0 0 -10
v:o:subject=truce effect today	0 23 0 -18 0 0 0 -7
v:o:subject=truce end	0 -8 4 0 1 6 0 0
v:o:subject=truce end ahead	0 -2 5 -9 3 6 0 2
v:o:subject=truce end dies	0 0 0 -12 0 0 0 13
v:o:subject=truce end end	0 0 0 12 0 0 0 -11
v:o:subject=truce end ends	-1 0 0 23 4 0 0 -23
v:o:subject=truce end on	4 0 6 -8 -4 6 0 3
v:o:subject=truce end the	0 0 0 12 0 0 0 -11
v:o:subject=truce end today	0 14 0 0 -3 0 0 -6
v:o:subject=truce ends today	0 -9 -2 -9 -1 0 0 15
v:o:subject=truce extend	1 -1 0 -19 0 0 0 19
v:o:subject=truce far	0 -8 -11 0 8 -8 -13 10
v:o:subject=truce far  ahead	8 24 0 -10 -12 0 0 -16
v:o:subject=truce far  today	0 -12 0 11 -10 0 0 1
v:o:subject=truce far carried	1 5 -8 8 -25 -12 -11 11
v:o:subject=truce far carried  ahead	0 -16 0 13 0 0 0 6
v:o:subject=truce far carried agree	0 2 0 -10 -2 0 0 11
v:o:subject=truce far carried agree ahead	0 2 0 -10 -2 0 0 11
v:o:subject=truce far carried agree on	0 1 0 -12 -1 0 0 12
v:o:subject=truce far carried approve	0 0 0 -11 0 0 0 11
v:o:subject=truce far carried ask	0 -3 0 11 -2 0 0 0
v:o:subject=truce far carried ask ahead	0 -3 0 10 -1 0 0 0
v:o:subject=truce far carried be	6 -5 0 -4 -8 -2 -8 14
v:o:subject=truce far carried be ahead	6 -2 0 17 -6 -2 -8 -7
v:o:subject=truce far carried be by	0 10 0 0 -10 0 -3 0
v:o:subject=truce far carried be is	0 0 0 -6 0 0 0 10
v:o:subject=truce far carried be on	0 -19 0 -12 5 0 0 25
v:o:subject=truce far carried be today	0 -4 0 -25 0 0 0 30
v:o:subject=truce far carried be until	7 -8 0 21 0 0 0 -19
v:o:subject=truce far carried begin	-1 11 0 -11 -4 0 0 6
v:o:subject=truce far carried begin ahead	-7 18 0 -14 -4 0 0 5
v:o:subject=truce far carried begin from	0 10 0 -11 0 0 0 0
v:o:subject=truce far carried begin today	2 -14 1 2 0 0 0 0
v:o:subject=truce far carried by ahead	0 19 0 -8 1 1 -8 -8
v:o:subject=truce far carried carry	0 -1 0 10 -7 0 0 0
v:o:subject=truce far carried carry ahead	0 -1 0 10 -7 0 0 0
v:o:subject=truce far carried charge ahead	0 -19 0 16 0 0 0 2
v:o:subject=truce far carried charge on	0 -11 0 16 0 0 0 -6
v:o:subject=truce far carried charge since	0 23 0 -22 0 0 0 0
v:o:subject=truce far carried charge today	0 19 0 -14 0 0 0 -4
v:o:subject=truce far carried end today	0 -6 0 11 0 0 0 -3
v:o:subject=truce far carried from ahead	-4 10 0 -6 1 0 0 -3
v:o:subject=truce far carried from today	0 -12 0 14 0 0 0 0
v:o:subject=truce far carried have	0 0 0 -19 0 0 0 21
v:o:subject=truce far carried is ahead	0 0 0 -6 0 0 0 10
v:o:subject=truce far carried keep	0 -3 0 -6 0 0 0 11
v:o:subject=truce far carried keep ahead	0 -3 0 -6 0 0 0 11
v:o:subject=truce far carried meet	0 9 0 0 -1 0 0 -6
v:o:subject=truce far carried meet ahead	0 9 0 0 -1 0 0 -4
v:o:subject=truce far carried meet on	0 0 0 11 0 0 0 -5
v:o:subject=truce far carried of today	0 -8 0 10 0 0 0 0
v:o:subject=truce far carried on ahead	-18 -14 -1 24 4 -1 -1 -6
v:o:subject=truce far carried on today	0 -14 0 11 -1 0 0 1
v:o:subject=truce far carried other	0 0 0 15 0 0 0 -9
v:o:subject=truce far carried other ahead	0 0 0 14 0 0 0 -9
v:o:subject=truce far carried pay ahead	-1 16 0 -19 0 0 0 7
v:o:subject=truce far carried pay from	-1 14 0 -8 0 0 0 -3
v:o:subject=truce far carried pay today	0 -11 0 21 0 0 0 -12
v:o:subject=truce far carried publish	0 16 0 -11 0 0 0 -5
v:o:subject=truce far carried publish today	0 16 0 -12 0 0 0 -5
v:o:subject=truce far carried run ahead	0 -5 0 13 -8 0 0 -2
v:o:subject=truce far carried run on	0 0 0 14 0 0 0 -12
v:o:subject=truce far carried say	0 4 0 -2 -10 0 0 7
v:o:subject=truce far carried say ahead	0 5 0 4 -10 0 0 0
v:o:subject=truce far carried say on	0 5 0 -2 -10 0 0 5
v:o:subject=truce far carried sign	0 8 0 12 -9 0 0 -13
v:o:subject=truce far carried sign ahead	0 9 0 10 -8 0 0 -12
v:o:subject=truce far carried sign on	0 -3 0 11 0 0 0 -2
v:o:subject=truce far carried suspend	15 3 0 1 -5 0 0 -13
v:o:subject=truce far carried suspend ahead	15 3 0 0 -5 0 0 -12
v:o:subject=truce far carried suspend on	0 0 0 13 0 0 0 -10
v:o:subject=truce far carried suspend until	8 2 0 0 -8 0 0 -3
v:o:subject=truce far carried tell	0 8 0 -12 7 0 0 0
v:o:subject=truce far carried tell ahead	0 8 0 -14 7 0 0 0
v:o:subject=truce far carried tell on	0 9 0 -13 7 0 0 -2
v:o:subject=truce far carried the ahead	0 -9 0 5 -13 0 0 11
v:o:subject=truce far carried to ahead	4 -3 0 11 -10 0 0 -2
v:o:subject=truce far carried until ahead	12 -12 -2 10 -12 -1 6 -4
v:o:subject=truce far carried vote	0 0 0 -11 8 0 0 2
v:o:subject=truce far carried vote ahead	0 0 0 -7 8 0 0 0
v:o:subject=truce far friday today	0 -6 0 11 0 0 0 -4
v:o:subject=truce far from ahead	0 18 0 -14 -1 0 0 0
v:o:subject=truce far no verb	0 -8 -11 0 8 -8 -13 10
v:o:subject=truce far no verb 	6 17 0 0 -24 -1 0 -8
v:o:subject=truce far no verb ahead	1 10 -9 1 -15 -6 -10 1
v:o:subject=truce far no verb friday	0 -6 0 11 0 0 0 -4
v:o:subject=truce far no verb friday,	0 -6 0 17 -1 0 0 -7
v:o:subject=truce far no verb from	0 11 0 -6 -2 0 0 0
v:o:subject=truce far no verb on	-2 2 0 -2 -12 0 0 7
v:o:subject=truce far no verb the	0 -4 0 8 9 0 0 -11
v:o:subject=truce far no verb today	-4 -48 0 -2 20 0 0 12
v:o:subject=truce far no verb until	1 -5 0 -11 -4 0 0 17
v:o:subject=truce far no verb wednesday,	0 0 0 -10 15 0 0 -5
v:o:subject=truce far on ahead	-2 3 0 -2 -12 0 0 7
v:o:subject=truce far the ahead	0 -4 0 8 9 0 0 -11
v:o:subject=truce far until ahead	1 -5 0 -11 -4 0 0 17
v:o:subject=truce far wednesday, today	0 0 0 -10 15 0 0 -5
v:o:subject=truce friday, ahead	8 -10 0 -12 -5 0 0 15
v:o:subject=truce from ahead	5 11 0 2 -1 0 0 -18
v:o:subject=truce have	0 -4 0 15 0 0 0 -9
v:o:subject=truce have ahead	0 -4 0 15 0 0 0 -9
v:o:subject=truce have has	0 0 0 12 0 0 0 -10
v:o:subject=truce have until	0 0 0 -8 0 0 0 10
v:o:subject=truce monday, ahead	0 0 2 -11 8 0 0 3
v:o:subject=truce no verb	5 -5 6 -16 3 -15 -19 16
v:o:subject=truce no verb 	-4 0 2 -18 5 0 0 13
v:o:subject=truce no verb a.m.	0 -12 0 17 0 0 0 -5
v:o:subject=truce no verb ahead	4 -9 6 2 4 -14 -18 0
v:o:subject=truce no verb ends	0 -8 0 -27 -2 0 0 34
v:o:subject=truce no verb friday,	8 -11 0 -23 -5 0 0 25
v:o:subject=truce no verb from	3 6 0 7 0 0 0 -18
v:o:subject=truce no verb monday,	0 0 2 -11 8 0 0 3
v:o:subject=truce no verb of	-1 11 5 -5 0 0 0 -6
v:o:subject=truce no verb on	13 -30 7 -9 2 0 0 11
v:o:subject=truce no verb saturday,	0 7 0 -11 0 0 0 4
v:o:subject=truce no verb sunday,	0 -1 0 -14 0 0 0 19
v:o:subject=truce no verb thursday,	0 -1 0 -7 0 0 0 12
v:o:subject=truce no verb to	3 -23 0 -4 11 0 0 2
v:o:subject=truce no verb today	0 7 0 -35 0 0 0 31
v:o:subject=truce no verb tomorrow,	0 10 0 -3 0 0 0 -3
v:o:subject=truce no verb tuesday,	0 12 0 -11 0 0 0 -1
v:o:subject=truce no verb until	4 -12 0 2 4 0 -2 0
v:o:subject=truce no verb week,	0 0 0 -8 0 0 0 11
v:o:subject=truce of ahead	0 10 6 -3 0 0 0 -10
v:o:subject=truce on ahead	10 -12 10 -10 -5 4 -4 9
v:o:subject=truce other	8 -5 0 -13 -4 0 0 13
v:o:subject=truce other ahead	8 -5 0 -13 -4 0 0 13
v:o:subject=truce other on	0 0 0 -9 0 0 0 10
v:o:subject=truce other to	8 0 0 -6 -2 0 0 0
v:o:subject=truce out ahead	0 -9 0 8 0 0 0 0
v:o:subject=truce out today	0 13 0 -18 0 0 0 5
v:o:subject=truce prolong	0 -1 0 12 0 0 0 -7
v:o:subject=truce prolong ahead	0 -1 0 12 0 0 0 -7
v:o:subject=truce prolong on	0 0 0 10 0 0 0 -9
v:o:subject=truce run	0 20 1 0 -6 -1 0 -12
v:o:subject=truce run ahead	1 10 0 8 -13 -1 0 -11
v:o:subject=truce run from	0 9 0 -7 0 0 0 0
v:o:subject=truce run out	0 11 0 -5 0 0 0 -3
v:o:subject=truce run to	2 0 0 10 -12 0 0 -5
v:o:subject=truce run today	0 13 1 -14 2 0 0 -2
v:o:subject=truce saturday, ahead	0 7 0 -12 0 0 0 5
v:o:subject=truce sign	0 9 0 -9 5 0 0 -3
v:o:subject=truce sign ahead	0 9 0 -9 5 0 0 -3
v:o:subject=truce since ahead	0 0 0 19 0 0 0 -17
v:o:subject=truce sunday, ahead	0 -1 0 -14 0 0 0 19
v:o:subject=truce thursday, ahead	0 -1 0 -7 0 0 0 12
v:o:subject=truce to ahead	11 -27 -6 -2 1 0 0 6
v:o:subject=truce tomorrow today	0 0 0 22 0 0 0 -21
v:o:subject=truce tomorrow, ahead	0 10 0 -3 0 0 0 -3
v:o:subject=truce tuesday, ahead	0 12 0 -11 0 0 0 -1
v:o:subject=truce until ahead	14 -15 0 8 7 -1 -3 -8
v:o:subject=truce week, ahead	0 0 0 -8 0 0 0 11
v:o:topic=controls	31 -1 -7 -7 -12 0 -1 -21
v:o:topic=controls 	11 -4 0 -7 -1 2 0 0
v:o:topic=controls  ahead	12 -2 0 -9 0 2 0 0
v:o:topic=controls ahead	27 -6 -6 0 -11 0 -1 -20
v:o:topic=controls announce	0 16 0 -8 -2 0 0 0
v:o:topic=controls announced	0 16 0 -15 0 0 0 0
v:o:topic=controls be	4 -2 0 -13 0 0 -1 13
v:o:topic=controls begin	12 -13 0 4 -8 4 0 -5
v:o:topic=controls by	7 0 0 -3 -1 0 6 -9
v:o:topic=controls by ahead	7 0 0 -3 -1 0 6 -9
v:o:topic=controls end	9 10 -2 -14 9 0 0 -17
v:o:topic=controls far	25 -13 0 -7 -6 3 -10 0
v:o:topic=controls far 	4 -9 0 -10 7 6 0 0
v:o:topic=controls far  today	9 0 0 -5 0 0 0 0
v:o:topic=controls far ahead	19 -10 0 -6 -4 3 -10 1
v:o:topic=controls far by	0 -1 0 -3 9 0 0 0
v:o:topic=controls far end	0 12 0 0 -1 0 0 -12
v:o:topic=controls far from	12 -10 0 -7 5 0 0 0
v:o:topic=controls far from ahead	12 -10 0 -7 5 0 0 0
v:o:topic=controls far no verb	14 -13 -2 -8 -1 4 0 1
v:o:topic=controls far say	0 -4 0 11 0 0 0 0
v:o:topic=controls far tell	0 -8 0 -6 0 0 0 13
v:o:topic=controls from	17 -1 0 -11 1 0 0 -10
v:o:topic=controls from ahead	11 0 0 -4 2 0 0 -9
v:o:topic=controls make	13 0 0 -11 0 0 0 0
v:o:topic=controls no verb	4 0 1 1 -6 1 5 -11
v:o:topic=controls of	-13 -4 0 22 0 0 0 0
v:o:topic=controls of ahead	-13 -2 0 20 0 0 0 0
v:o:topic=controls on	14 -4 0 3 -3 -8 0 -12
v:o:topic=controls on ahead	14 -3 0 1 -2 -8 0 -12
v:o:topic=controls other	0 -5 0 2 -4 2 9 -7
v:o:topic=controls suspend	4 -10 -3 1 8 0 0 -4
v:o:topic=controls the	9 0 -2 0 2 0 -3 -10
v:o:topic=controls the ahead	9 0 -2 0 2 0 -3 -10
v:o:topic=controls to	12 -3 0 -3 5 -3 0 -6
v:o:topic=controls to ahead	12 -3 0 -3 5 -3 0 -6
v:o:topic=controls today	6 10 0 -12 0 0 0 0
v:o:topic=controls until	1 0 0 -18 9 2 1 0
v:o:topic=controls until ahead	1 0 0 -18 9 2 1 0
v:o:topic=deal	-14 -4 -27 3 1 -2 19 -6
v:o:topic=deal 	0 -2 0 14 -2 0 0 -2
v:o:topic=deal ahead	-12 2 -26 0 0 -2 20 -9
v:o:topic=deal aim	0 0 0 -7 0 0 11 0
v:o:topic=deal announce	0 -12 0 11 -3 0 0 5
v:o:topic=deal be	-2 -10 0 10 11 8 2 -24
v:o:topic=deal before	0 0 0 14 -11 0 0 -10
v:o:topic=deal before ahead	0 0 0 14 -11 0 0 -10
v:o:topic=deal begin	0 2 0 9 2 0 -7 -28
v:o:topic=deal by	-4 6 -2 -3 -5 -9 8 -1
v:o:topic=deal by ahead	-3 7 -2 -5 -4 -9 8 0
v:o:topic=deal charge	0 13 0 -14 0 0 0 1
v:o:topic=deal conclude	0 -13 0 8 -7 0 11 -6
v:o:topic=deal confirm	0 0 0 12 -6 0 0 0
v:o:topic=deal deal	0 -11 0 5 0 0 -3 6
v:o:topic=deal deal ahead	0 -10 0 21 0 0 -3 -7
v:o:topic=deal deal today	0 0 0 -11 0 0 0 12
v:o:topic=deal end	0 1 0 -26 -12 0 -6 33
v:o:topic=deal face	0 -7 0 -2 0 0 -3 15
v:o:topic=deal far	-17 -4 -8 8 -1 -1 3 2
v:o:topic=deal far 	0 7 0 16 -10 0 0 -16
v:o:topic=deal far  ahead	0 8 0 9 -7 0 0 -13
v:o:topic=deal far ahead	-16 -4 -7 1 1 0 3 7
v:o:topic=deal far be	0 9 0 -4 4 4 -4 -7
v:o:topic=deal far charge	0 21 0 -16 -1 0 0 -2
v:o:topic=deal far delhi,	0 13 0 -13 0 0 0 0
v:o:topic=deal far delhi, today	0 13 0 -13 0 0 0 0
v:o:topic=deal far for	0 -2 0 9 -3 0 0 0
v:o:topic=deal far for ahead	0 -2 0 9 -3 0 0 0
v:o:topic=deal far make	0 9 0 -8 -4 0 13 -12
v:o:topic=deal far on ahead	-2 0 -5 -8 11 -1 -3 9
v:o:topic=deal far other	0 7 0 -9 0 0 6 -1
v:o:topic=deal far pay	0 -7 0 8 0 0 0 0
v:o:topic=deal far say	0 -7 0 10 0 0 0 0
v:o:topic=deal far the	0 0 1 9 15 0 -3 -21
v:o:topic=deal far the ahead	0 0 1 9 15 0 -3 -21
v:o:topic=deal far to	0 11 0 0 -3 0 0 -8
v:o:topic=deal far to ahead	0 11 0 0 -3 0 0 -8
v:o:topic=deal far today	0 0 0 16 -9 0 0 -16
v:o:topic=deal far until	0 0 0 -4 -10 0 1 13
v:o:topic=deal far until ahead	0 0 0 -4 -10 0 1 13
v:o:topic=deal far write	0 -5 0 -9 0 0 0 14
v:o:topic=deal from	-1 20 0 -10 -10 0 -7 0
v:o:topic=deal from ahead	-1 24 0 -13 -9 0 -7 0
v:o:topic=deal have	0 3 0 -4 3 -1 5 -13
v:o:topic=deal negotiate	0 -9 0 3 -5 0 12 -7
v:o:topic=deal no verb	0 0 -7 3 -6 -9 12 -7
v:o:topic=deal on	-5 7 -6 -7 14 5 -12 -9
v:o:topic=deal on ahead	-4 6 -6 -6 17 6 -11 -13
v:o:topic=deal on today	0 1 0 -3 -7 0 0 9
v:o:topic=deal other	0 3 0 -8 1 7 0 -6
v:o:topic=deal publish	0 -4 0 -9 13 0 0 0
v:o:topic=deal reach	0 -2 0 -6 -6 0 1 14
v:o:topic=deal said	0 12 0 -11 0 0 0 0
v:o:topic=deal settle	0 -10 0 2 6 0 9 -8
v:o:topic=deal sign	0 -12 0 16 4 0 -4 -8
v:o:topic=deal since	0 -7 0 13 0 0 0 -1
v:o:topic=deal since ahead	0 -7 0 13 0 0 0 -1
v:o:topic=deal sit	0 0 0 -7 11 0 0 0
v:o:topic=deal tell	0 9 0 -5 -3 0 0 0
v:o:topic=deal the	0 -15 0 -2 -1 0 8 8
v:o:topic=deal the ahead	0 -15 0 -2 -1 0 8 8
v:o:topic=deal threaten	0 -8 0 9 0 0 0 0
v:o:topic=deal today	0 -28 0 16 6 0 -2 4
v:o:topic=deal until	3 -17 -3 5 2 -5 9 -1
v:o:topic=deal until ahead	3 -17 -3 5 2 -5 9 -1
v:o:topic=deal write	0 -6 0 14 -6 0 0 0
v:o:topic=duties	-14 27 1 -12 2 -25 -21 1
v:o:topic=duties 	4 -2 -10 3 0 0 -4 -2
v:o:topic=duties  ahead	5 10 -9 0 -5 0 -3 -10
v:o:topic=duties  today	0 -36 0 6 7 0 0 3
v:o:topic=duties ( today	0 -4 0 -9 0 0 0 15
v:o:topic=duties 12:01	0 -8 0 13 -1 0 0 -6
v:o:topic=duties 12:01 today	0 -14 0 17 0 0 0 -4
v:o:topic=duties accept	0 -11 0 7 6 0 0 -4
v:o:topic=duties after	-7 11 3 -17 6 0 0 1
v:o:topic=duties after ahead	-7 11 3 -17 6 0 0 1
v:o:topic=duties agree	0 -5 -2 -13 7 0 0 17
v:o:topic=duties ahead	-7 30 6 -21 -5 -21 -16 4
v:o:topic=duties announce	2 3 0 7 -4 0 0 -21
v:o:topic=duties answer	0 11 0 -10 0 0 0 0
v:o:topic=duties argue	0 0 0 -15 16 0 0 0
v:o:topic=duties as	0 3 0 -18 0 0 0 16
v:o:topic=duties back	0 -9 0 -7 -3 0 0 21
v:o:topic=duties back ahead	0 -7 0 0 -3 0 0 12
v:o:topic=duties before	-1 1 0 -10 4 0 -4 6
v:o:topic=duties before ahead	0 -5 0 -10 6 0 -4 12
v:o:topic=duties before today	0 10 0 0 -2 0 0 -7
v:o:topic=duties begin	0 6 -4 -4 -5 -4 11 -1
v:o:topic=duties bring	0 11 0 -13 -2 0 0 5
v:o:topic=duties by	-4 0 0 -11 9 -1 6 -2
v:o:topic=duties by ahead	-4 0 0 -11 9 -1 6 -2
v:o:topic=duties call	0 -5 0 16 0 0 0 -10
v:o:topic=duties cent ahead	0 -9 0 0 0 0 0 13
v:o:topic=duties cent today	0 5 0 -2 8 0 0 -12
v:o:topic=duties charge	-7 16 -3 -16 4 0 0 5
v:o:topic=duties charged	0 0 0 -13 15 0 0 0
v:o:topic=duties charged today	0 0 0 -13 15 0 0 0
v:o:topic=duties collect	0 2 0 1 -11 0 0 4
v:o:topic=duties cut	10 2 0 -2 -6 0 0 -6
v:o:topic=duties day, ahead	-5 0 0 -2 0 0 0 10
v:o:topic=duties double	0 -8 0 1 -3 0 0 13
v:o:topic=duties duty today	0 0 0 -7 0 0 0 10
v:o:topic=duties effective	7 -11 0 8 0 0 0 -4
v:o:topic=duties effective ahead	7 -9 0 1 0 0 0 0
v:o:topic=duties end	-4 -2 10 1 -2 -3 -6 0
v:o:topic=duties ends	0 4 0 -18 0 0 0 14
v:o:topic=duties ends ahead	0 4 0 -9 0 0 0 4
v:o:topic=duties ends today	0 0 0 -10 0 0 0 11
v:o:topic=duties expect	0 1 0 6 -11 0 0 -3
v:o:topic=duties face	0 10 0 0 -2 0 0 -6
v:o:topic=duties fall	0 8 0 5 -7 0 0 -16
v:o:topic=duties far	1 5 -14 -2 4 -18 -11 8
v:o:topic=duties far 	-15 -3 -9 4 -1 6 7 0
v:o:topic=duties far  ahead	-12 0 -7 5 -9 7 8 -4
v:o:topic=duties far ahead	6 3 -9 -1 3 -14 -7 2
v:o:topic=duties far and ahead	0 -5 0 -3 0 0 0 10
v:o:topic=duties far announce	0 -15 0 7 11 0 0 -12
v:o:topic=duties far be	-8 -10 -4 -4 3 -5 0 17
v:o:topic=duties far before ahead	0 13 0 -6 -5 0 0 0
v:o:topic=duties far before today	0 -18 0 15 -1 0 0 2
v:o:topic=duties far begin	0 9 6 0 -16 0 -3 -5
v:o:topic=duties far bern,	0 18 0 -17 0 0 0 0
v:o:topic=duties far bern, today	0 18 0 -17 0 0 0 0
v:o:topic=duties far bring	0 -6 0 11 -1 0 0 0
v:o:topic=duties far by	6 -2 -3 -2 10 0 0 -13
v:o:topic=duties far by ahead	6 -2 -3 -3 10 0 0 -12
v:o:topic=duties far charge	0 -14 0 12 0 0 0 4
v:o:topic=duties far collect	0 -5 0 11 -3 0 0 0
v:o:topic=duties far delhi,	0 15 0 -14 0 0 0 0
v:o:topic=duties far delhi, today	0 15 0 -14 0 0 0 0
v:o:topic=duties far fall	0 16 0 6 -2 0 0 -20
v:o:topic=duties far for	0 -10 0 17 -5 0 0 0
v:o:topic=duties far friday,	0 11 0 -6 -4 0 0 0
v:o:topic=duties far from	0 17 10 -12 -11 0 0 -10
v:o:topic=duties far from ahead	0 15 10 -12 -8 0 0 -8
v:o:topic=duties far have	0 5 0 8 2 0 2 -21
v:o:topic=duties far is	0 19 0 -5 4 0 0 -15
v:o:topic=duties far is ahead	0 20 0 -11 5 0 0 -12
v:o:topic=duties far monday,	0 2 0 6 0 0 0 -10
v:o:topic=duties far monday, today	0 -2 0 12 0 0 0 -9
v:o:topic=duties far move	0 -2 0 -15 0 0 0 20
v:o:topic=duties far no verb	-7 5 0 2 -10 -1 0 2
v:o:topic=duties far of	5 -7 0 11 -3 0 0 -7
v:o:topic=duties far on	-4 -6 -18 12 10 -10 -10 -5
v:o:topic=duties far on ahead	-4 -7 -18 14 4 -9 -9 -1
v:o:topic=duties far on today	0 0 0 -1 11 0 0 -10
v:o:topic=duties far other	-1 -8 0 2 9 0 0 0
v:o:topic=duties far pay	0 4 0 8 -6 0 0 -16
v:o:topic=duties far post	0 -6 0 -3 10 0 0 0
v:o:topic=duties far promise	0 -5 0 11 0 0 -4 0
v:o:topic=duties far publish	0 11 0 -4 -4 0 0 -3
v:o:topic=duties far put	0 -7 0 18 -3 0 0 -7
v:o:topic=duties far run	0 0 0 -18 0 0 0 19
v:o:topic=duties far said	0 0 0 -8 0 0 0 10
v:o:topic=duties far said today	0 0 0 -8 0 0 0 11
v:o:topic=duties far say	0 -17 0 22 -3 0 0 0
v:o:topic=duties far send	0 0 0 -10 14 0 0 0
v:o:topic=duties far since	0 -2 0 11 0 0 0 -7
v:o:topic=duties far since ahead	0 0 0 8 0 0 0 -6
v:o:topic=duties far stand	0 0 0 -11 0 0 0 14
v:o:topic=duties far suspend	15 0 0 -1 -6 0 0 -11
v:o:topic=duties far telephone	0 0 0 -22 0 0 0 23
v:o:topic=duties far tell	0 19 0 -7 -6 0 0 -14
v:o:topic=duties far the	-3 -2 5 5 -9 0 -2 3
v:o:topic=duties far the ahead	-3 -2 5 5 -9 0 -2 3
v:o:topic=duties far thursday,	0 -11 0 -4 10 0 0 2
v:o:topic=duties far thursday, today	0 -7 0 -4 0 0 0 11
v:o:topic=duties far to	0 1 -1 9 -7 0 0 -6
v:o:topic=duties far to ahead	0 1 -1 9 -7 0 0 -6
v:o:topic=duties far today	-7 1 -5 -1 0 -1 -2 9
v:o:topic=duties far until	11 -2 1 1 12 -4 0 -20
v:o:topic=duties far until ahead	11 -1 1 1 12 -4 0 -20
v:o:topic=duties far want	0 4 0 -7 0 0 4 0
v:o:topic=duties far washington, today	0 -5 0 14 0 0 0 -2
v:o:topic=duties far wednesday,	0 -5 0 11 0 0 0 -4
v:o:topic=duties far write	0 0 0 18 -11 0 0 -7
v:o:topic=duties for	-1 12 -1 1 -10 7 0 -16
v:o:topic=duties for ahead	-1 1 -1 13 -9 7 0 -16
v:o:topic=duties for today	0 20 0 -19 0 0 0 0
v:o:topic=duties force	0 -11 0 0 0 0 0 10
v:o:topic=duties friday,	0 -17 15 -18 19 0 0 0
v:o:topic=duties friday, ahead	0 -17 15 -19 19 0 0 0
v:o:topic=duties from	0 20 -19 -1 -1 -5 0 -29
v:o:topic=duties from ahead	0 15 -17 -2 3 -4 1 -20
v:o:topic=duties from today	0 12 0 -2 -12 0 0 -19
v:o:topic=duties halve	0 9 0 -12 0 0 0 0
v:o:topic=duties has	0 -3 0 -6 -3 0 0 14
v:o:topic=duties has ahead	0 -1 0 -9 -2 0 0 15
v:o:topic=duties have	0 -22 -3 0 13 0 10 2
v:o:topic=duties hit	0 -9 0 10 0 0 0 0
v:o:topic=duties impose	5 5 0 -10 0 0 0 0
v:o:topic=duties including	0 -13 8 4 0 0 0 0
v:o:topic=duties including ahead	0 -13 8 4 0 0 0 0
v:o:topic=duties increase	0 -9 0 10 0 0 0 0
v:o:topic=duties introduce	0 -11 0 8 0 0 0 1
v:o:topic=duties is	0 -4 0 -10 -15 0 11 14
v:o:topic=duties is ahead	0 -2 0 1 -10 0 11 -1
v:o:topic=duties is today	0 0 0 -14 -3 0 0 19
v:o:topic=duties jump	0 -9 0 -4 17 0 0 -4
v:o:topic=duties keep	0 -8 0 10 -6 0 0 1
v:o:topic=duties know	0 -9 0 23 -9 0 0 -2
v:o:topic=duties land	0 18 0 -15 -5 0 0 0
v:o:topic=duties leave	0 -11 0 12 0 0 0 0
v:o:topic=duties levy	0 24 0 -13 -4 0 0 -6
v:o:topic=duties look	0 -5 0 -9 6 0 0 8
v:o:topic=duties make	0 3 0 3 -9 0 0 -1
v:o:topic=duties meet	0 8 0 -13 0 0 0 3
v:o:topic=duties midnight	0 10 0 -13 5 0 0 -1
v:o:topic=duties midnight today	0 10 0 -13 5 0 0 -1
v:o:topic=duties monday	0 13 0 -11 -1 0 0 0
v:o:topic=duties monday,	0 18 0 -7 -6 0 0 -10
v:o:topic=duties monday, ahead	0 19 0 -8 -6 0 0 -10
v:o:topic=duties move	0 20 0 -2 0 0 0 -20
v:o:topic=duties no verb	-10 10 7 -6 2 -14 -9 0
v:o:topic=duties o'clock	0 10 0 0 -1 0 0 -8
v:o:topic=duties of	-2 1 -3 10 -15 0 0 -4
v:o:topic=duties on	-3 8 0 4 -7 0 0 -6
v:o:topic=duties on ahead	-1 14 0 -4 -14 0 0 0
v:o:topic=duties on today	0 -17 0 20 17 0 0 -31
v:o:topic=duties other	0 -9 2 23 -13 0 -4 -2
v:o:topic=duties pay	-8 10 -5 -5 -5 0 0 3
v:o:topic=duties percent	0 18 0 -3 -2 0 0 -20
v:o:topic=duties percent ahead	0 6 0 2 0 0 0 -12
v:o:topic=duties percent today	0 13 0 -6 0 0 0 -6
v:o:topic=duties publish	0 -1 0 -7 12 0 0 -3
v:o:topic=duties ready	0 -10 0 -11 0 0 11 4
v:o:topic=duties report	0 -8 0 -7 16 0 0 0
v:o:topic=duties return	0 -4 -2 1 -12 0 0 11
v:o:topic=duties rise	0 19 0 -5 -9 0 0 -15
v:o:topic=duties said	0 -6 0 12 0 0 0 -4
v:o:topic=duties saturday,	0 2 0 -13 12 0 0 -1
v:o:topic=duties saturday, ahead	0 2 0 -13 12 0 0 -1
v:o:topic=duties say	0 -18 0 27 -4 0 0 -5
v:o:topic=duties see	0 10 0 -6 0 0 0 -1
v:o:topic=duties since	8 -21 2 15 -7 0 0 0
v:o:topic=duties since ahead	8 -26 2 12 -5 0 0 2
v:o:topic=duties spare	0 -8 1 -2 -1 0 0 12
v:o:topic=duties stand	0 9 0 -2 -3 0 0 -2
v:o:topic=duties starting	9 23 0 -31 0 0 0 0
v:o:topic=duties starting ahead	9 1 0 -15 0 0 0 0
v:o:topic=duties starts	0 21 0 -19 0 0 0 0
v:o:topic=duties starts ahead	0 11 0 -10 0 0 0 0
v:o:topic=duties suspend	3 11 7 -20 -7 0 -5 2
v:o:topic=duties the	-4 18 -11 -5 -6 0 -3 -3
v:o:topic=duties the ahead	-4 18 -10 -5 -6 0 -3 -2
v:o:topic=duties threaten	-6 14 0 -10 3 0 0 -4
v:o:topic=duties thursday,	0 18 0 -16 0 0 0 0
v:o:topic=duties thursday, ahead	0 18 0 -16 0 0 0 0
v:o:topic=duties till	0 -14 0 3 0 0 0 11
v:o:topic=duties till ahead	0 -14 0 3 0 0 0 11
v:o:topic=duties to	-1 8 1 -3 0 0 -9 -4
v:o:topic=duties to ahead	-1 12 1 -13 4 0 -8 0
v:o:topic=duties today	-12 -1 -11 8 15 -3 -6 -11
v:o:topic=duties tuesday,	0 8 0 -2 0 0 0 0
v:o:topic=duties tuesday, ahead	0 8 0 -3 0 0 0 0
v:o:topic=duties until	-2 -3 2 -7 -8 -10 -2 15
v:o:topic=duties until ahead	-2 -2 2 -4 -8 -9 -2 11
v:o:topic=duties want	0 -16 0 -3 -1 0 4 18
v:o:topic=duties with	0 -10 0 0 -2 0 0 13
v:o:topic=duties with ahead	0 -10 0 0 -2 0 0 13
v:o:topic=duties write	0 -5 0 23 -12 0 0 -14
v:o:topic=exclusions	-5 -4 33 -17 0 -12 -12 -3
v:o:topic=exclusions 	0 0 14 -10 0 0 0 -7
v:o:topic=exclusions  ahead	0 0 14 -9 -2 0 0 0
v:o:topic=exclusions ahead	-4 2 34 -25 -2 -12 -11 -5
v:o:topic=exclusions be	0 12 3 -11 0 0 0 -4
v:o:topic=exclusions begin	-1 -20 3 9 -7 0 0 15
v:o:topic=exclusions end	-3 0 9 8 0 -2 0 -17
v:o:topic=exclusions far	7 6 2 -11 -12 -1 2 2
v:o:topic=exclusions far 	5 7 6 -14 -6 0 0 0
v:o:topic=exclusions far ahead	7 9 2 -20 -8 -1 2 4
v:o:topic=exclusions far no verb	3 0 5 -8 -2 0 3 -1
v:o:topic=exclusions far say	0 -3 0 -1 -2 0 0 11
v:o:topic=exclusions far today	0 -4 0 15 -3 0 0 -1
v:o:topic=exclusions no verb	8 7 11 -33 3 -1 0 -4
v:o:topic=exclusions on	-3 0 18 -13 1 -3 0 -4
v:o:topic=exclusions on ahead	-3 1 18 -16 4 -3 0 -4
v:o:topic=exclusions say	0 -7 5 -8 -3 0 0 13
v:o:topic=exclusions to	-4 -7 8 0 0 0 0 2
v:o:topic=exclusions to ahead	-4 -7 8 0 0 0 0 2
v:o:topic=exclusions until	-8 -15 15 6 0 0 0 -11
v:o:topic=exclusions until ahead	-8 -15 15 6 0 0 0 -11
v:o:topic=fees	2 0 0 1 8 -6 -3 -10
v:o:topic=fees 	0 14 0 -11 0 0 0 -5
v:o:topic=fees ahead	3 0 0 0 7 -5 -3 -9
v:o:topic=fees be	-1 -2 0 11 -3 0 0 0
v:o:topic=fees begin	-2 3 0 -20 13 0 0 6
v:o:topic=fees far	-4 -11 0 1 10 -1 1 0
v:o:topic=fees far from	0 2 0 -16 17 0 0 -6
v:o:topic=fees far from ahead	0 3 0 -11 12 0 0 -6
v:o:topic=fees far no verb	-3 -11 0 5 2 0 0 5
v:o:topic=fees far of	0 4 0 -10 6 0 0 0
v:o:topic=fees far on	0 -13 0 -1 9 0 0 6
v:o:topic=fees far on ahead	0 -13 0 12 0 0 0 6
v:o:topic=fees far on today	0 0 0 -10 11 0 0 0
v:o:topic=fees far the	0 0 0 -6 -1 0 0 10
v:o:topic=fees from	-6 -7 0 -12 20 0 0 1
v:o:topic=fees from ahead	-6 -7 0 0 13 0 0 1
v:o:topic=fees return	0 0 0 -4 17 0 0 -11
v:o:topic=fees suspend	-1 2 0 -4 -4 0 0 10
v:o:topic=fees until	-5 -6 0 0 0 0 0 9
v:o:topic=fees until ahead	-5 -6 0 0 0 0 0 9
v:o:topic=longer	1 -15 10 -2 -18 -13 -7 13
v:o:topic=longer ahead	-5 -19 11 4 -13 -13 -7 11
v:o:topic=longer announce	0 9 0 0 0 0 0 -7
v:o:topic=longer approve	0 -2 0 -6 0 0 0 11
v:o:topic=longer be	0 17 0 -5 -2 0 0 -2
v:o:topic=longer charge	0 10 0 -5 0 0 0 -3
v:o:topic=longer confirm	0 0 0 -16 9 0 0 7
v:o:topic=longer decide	0 0 0 8 -9 0 0 0
v:o:topic=longer discuss	0 0 0 -12 0 0 0 13
v:o:topic=longer extend	0 0 0 -6 -14 2 -1 8
v:o:topic=longer far	0 -3 -11 7 3 -8 -5 0
v:o:topic=longer far 	-2 12 0 7 -5 0 0 -19
v:o:topic=longer far  ahead	-2 12 0 6 -5 0 0 -18
v:o:topic=longer far ahead	0 0 -10 -2 6 -7 -4 5
v:o:topic=longer far be	0 11 0 -10 2 0 0 -2
v:o:topic=longer far say	0 -1 0 10 -1 0 0 -3
v:o:topic=longer far today	0 -7 0 15 -5 0 0 -6
v:o:topic=longer for	0 10 0 -11 0 0 0 0
v:o:topic=longer for ahead	0 10 0 -11 0 0 0 0
v:o:topic=longer from	-1 -13 -1 12 -8 0 0 10
v:o:topic=longer from ahead	-1 -13 -1 10 -8 0 0 10
v:o:topic=longer have	0 -3 0 0 -7 0 0 10
v:o:topic=longer no verb	-4 -6 13 1 -7 -4 4 -1
v:o:topic=longer on ahead	3 9 7 2 2 -7 -1 -18
v:o:topic=longer other	0 0 0 9 -1 0 0 -3
v:o:topic=longer propose	0 0 0 -14 10 0 0 2
v:o:topic=longer publish	9 -2 0 -12 -2 0 0 9
v:o:topic=longer run	0 -21 0 23 -7 0 0 0
v:o:topic=longer say	0 -4 0 18 -4 0 0 -5
v:o:topic=longer sign	0 11 6 -25 -5 0 0 15
v:o:topic=longer the	0 -5 0 3 0 0 11 -6
v:o:topic=longer the ahead	0 -5 0 3 0 0 11 -6
v:o:topic=longer to	-8 3 14 -13 -23 0 -2 10
v:o:topic=longer to ahead	-8 -14 14 -8 -23 0 -1 13
v:o:topic=longer today	8 3 0 -9 -11 0 0 4
v:o:topic=longer until	5 0 -15 -12 11 -2 -11 10
v:o:topic=longer until ahead	5 0 -15 -12 11 -2 -11 10
v:o:topic=meeting	-40 0 -16 18 -7 -4 8 -6
v:o:topic=meeting 	0 -7 0 13 5 0 0 -13
v:o:topic=meeting  ahead	0 -6 0 10 5 0 0 -11
v:o:topic=meeting after	0 15 0 -15 2 0 0 -1
v:o:topic=meeting ahead	-37 0 -14 18 -1 -3 9 -14
v:o:topic=meeting and	0 -1 0 -26 0 0 0 29
v:o:topic=meeting and ahead	0 -1 0 -14 0 0 0 17
v:o:topic=meeting and today	0 0 0 -16 0 0 0 16
v:o:topic=meeting be	0 -33 -2 12 -6 9 4 1
v:o:topic=meeting before	0 24 0 -11 -3 0 2 -14
v:o:topic=meeting before ahead	0 25 0 -13 -3 0 2 -14
v:o:topic=meeting by	0 5 6 -11 4 -2 4 -15
v:o:topic=meeting by ahead	0 5 6 -12 4 -2 4 -14
v:o:topic=meeting continue	0 28 0 -18 0 0 0 -11
v:o:topic=meeting decide	0 0 0 -11 11 0 0 0
v:o:topic=meeting end	-5 -3 -2 -7 -15 -1 8 21
v:o:topic=meeting ended	0 0 0 -10 0 0 0 10
v:o:topic=meeting ended ahead	0 0 0 -11 0 0 0 12
v:o:topic=meeting ends	0 0 0 17 0 0 0 -15
v:o:topic=meeting expect	0 -5 0 -1 9 0 0 0
v:o:topic=meeting far	-16 10 4 -3 -4 -4 2 0
v:o:topic=meeting far 	-2 11 10 0 -7 -3 -1 -7
v:o:topic=meeting far  ahead	-1 0 10 -3 -5 -2 0 3
v:o:topic=meeting far  today	0 11 0 2 -2 0 0 -17
v:o:topic=meeting far agree	0 -2 0 0 0 0 9 -4
v:o:topic=meeting far ahead	-14 6 5 -3 0 -2 2 -3
v:o:topic=meeting far be	0 -9 9 11 -17 -1 9 -7
v:o:topic=meeting far before	0 6 0 -16 2 0 0 9
v:o:topic=meeting far before ahead	0 6 0 -16 2 0 0 9
v:o:topic=meeting far begin	0 7 0 0 -15 0 -2 4
v:o:topic=meeting far by	0 -14 0 11 -5 0 10 -5
v:o:topic=meeting far by ahead	0 -14 0 11 -5 0 10 -5
v:o:topic=meeting far from	1 9 0 2 -17 0 0 -7
v:o:topic=meeting far from ahead	1 12 0 0 -16 0 0 -6
v:o:topic=meeting far is	0 5 0 10 -6 0 0 -8
v:o:topic=meeting far is ahead	0 5 0 10 -5 0 0 -8
v:o:topic=meeting far no verb	-16 2 1 -3 4 -11 0 4
v:o:topic=meeting far on	-4 2 -1 13 -11 3 -1 -4
v:o:topic=meeting far on today	0 -7 0 16 0 0 0 -8
v:o:topic=meeting far other	0 -3 0 12 0 0 -3 -3
v:o:topic=meeting far run	0 -6 0 -1 10 0 0 -1
v:o:topic=meeting far since	0 -1 10 -1 0 0 0 -4
v:o:topic=meeting far since ahead	0 -1 10 -1 0 0 0 -4
v:o:topic=meeting far suspend	0 0 0 -11 4 0 0 6
v:o:topic=meeting far tell	0 14 0 -12 0 0 0 0
v:o:topic=meeting far the	0 -13 0 -1 6 0 5 3
v:o:topic=meeting far the ahead	0 -13 0 -1 6 0 5 3
v:o:topic=meeting far to	0 0 0 -13 14 0 0 0
v:o:topic=meeting far to ahead	0 0 0 -13 14 0 0 0
v:o:topic=meeting far today	0 5 0 0 -18 0 0 4
v:o:topic=meeting far until	0 -17 0 -1 5 0 -4 12
v:o:topic=meeting far until ahead	0 -17 0 -1 5 0 -4 12
v:o:topic=meeting far wednesday,	0 14 0 -6 0 0 0 -7
v:o:topic=meeting for	0 -3 0 1 9 -3 -4 -5
v:o:topic=meeting for ahead	0 -3 0 1 9 -3 -4 -4
v:o:topic=meeting from	0 -5 0 16 -16 5 -2 -1
v:o:topic=meeting from ahead	0 -4 0 15 -15 5 -2 0
v:o:topic=meeting have	0 10 0 -16 7 0 10 -6
v:o:topic=meeting meet	-3 -14 -2 21 1 0 -1 -9
v:o:topic=meeting meets	0 -3 0 -7 0 0 0 11
v:o:topic=meeting meets ahead	0 -3 0 -7 0 0 0 11
v:o:topic=meeting monday,	0 -9 0 15 -2 0 0 -1
v:o:topic=meeting monday, ahead	0 -8 0 13 -2 0 0 0
v:o:topic=meeting no verb	-11 -4 0 -3 -2 4 1 7
v:o:topic=meeting of	0 20 0 -21 7 0 -3 -1
v:o:topic=meeting of ahead	0 12 0 -14 7 0 -3 -1
v:o:topic=meeting offer	0 0 0 -9 10 0 0 0
v:o:topic=meeting on	-17 -3 -11 14 -21 -2 9 5
v:o:topic=meeting on ahead	-16 2 -10 14 -18 -1 9 -2
v:o:topic=meeting on today	0 -22 0 0 -3 0 0 13
v:o:topic=meeting other	-1 18 0 -1 7 0 -6 -14
v:o:topic=meeting pay	0 -9 0 12 0 0 0 0
v:o:topic=meeting place	0 -5 0 9 0 0 0 0
v:o:topic=meeting plan	0 -9 0 15 0 0 -1 -1
v:o:topic=meeting reach	0 0 0 9 -2 0 -2 0
v:o:topic=meeting receive	0 8 0 -13 14 0 -1 -7
v:o:topic=meeting return	0 -7 0 -12 0 0 0 19
v:o:topic=meeting run	0 -11 0 -3 -3 4 0 14
v:o:topic=meeting say	0 36 0 -27 -1 0 0 -13
v:o:topic=meeting set	0 0 0 10 -4 0 0 0
v:o:topic=meeting since	0 18 0 -16 0 0 0 0
v:o:topic=meeting since ahead	0 18 0 -16 0 0 0 0
v:o:topic=meeting suspend	0 -3 0 22 -14 0 4 -9
v:o:topic=meeting telephone	0 8 0 0 0 0 0 -12
v:o:topic=meeting telephone ahead	0 10 0 -9 0 0 0 0
v:o:topic=meeting telephone today	0 0 0 15 0 0 0 -11
v:o:topic=meeting tell	0 -14 0 25 0 0 0 -9
v:o:topic=meeting the	0 -14 0 2 6 0 -5 4
v:o:topic=meeting the ahead	0 -14 0 1 6 0 -5 4
v:o:topic=meeting thursday,	0 -3 0 11 0 0 0 -5
v:o:topic=meeting thursday, ahead	0 -3 0 11 0 0 0 -5
v:o:topic=meeting to	0 -12 0 7 -6 4 0 1
v:o:topic=meeting to ahead	0 -12 0 6 -6 4 0 1
v:o:topic=meeting today	0 1 0 0 -26 0 0 10
v:o:topic=meeting until	0 5 -1 -2 0 13 -3 -5
v:o:topic=meeting until ahead	0 5 -1 -6 0 13 -3 -2
v:o:topic=meeting video	0 0 0 -12 0 0 0 14
v:o:topic=none	-14 5 -10 6 -9 -46 0 7
v:o:topic=none 	0 6 -14 -5 3 -5 0 3
v:o:topic=none  ahead	3 -10 -11 6 3 -3 2 0
v:o:topic=none  today	-4 18 0 -14 0 0 -1 2
v:o:topic=none (	0 -12 0 5 0 0 0 2
v:o:topic=none 12:01	0 14 0 -12 0 0 0 0
v:o:topic=none 12:01 today	0 14 0 -12 0 0 0 0
v:o:topic=none a	0 -9 0 17 0 0 0 -5
v:o:topic=none a ahead	0 -9 0 14 0 0 0 -1
v:o:topic=none a.m.	0 30 0 -30 0 0 0 0
v:o:topic=none about	0 -9 0 8 -5 0 0 7
v:o:topic=none about ahead	0 -9 0 8 -5 0 0 7
v:o:topic=none ahead	-5 9 -2 -4 -4 -38 6 5
v:o:topic=none back	0 -6 0 15 0 0 0 -7
v:o:topic=none be	6 9 -4 -2 -14 -3 8 -1
v:o:topic=none before	0 0 0 -5 0 0 0 10
v:o:topic=none before ahead	0 -12 0 5 0 0 0 10
v:o:topic=none before today	0 18 0 -16 0 0 0 0
v:o:topic=none briefing,	0 -2 0 -13 0 0 0 16
v:o:topic=none briefing, today	0 -2 0 -13 0 0 0 16
v:o:topic=none brussels,	0 -3 0 14 0 0 0 -8
v:o:topic=none bulletin,	0 11 0 -9 0 0 0 0
v:o:topic=none bulletin, today	0 11 0 -9 0 0 0 0
v:o:topic=none by	0 -7 -2 -19 17 0 1 9
v:o:topic=none by ahead	0 -7 -2 -20 17 0 1 10
v:o:topic=none call	0 13 0 -6 6 0 0 -11
v:o:topic=none call,	0 0 0 -11 0 0 0 12
v:o:topic=none call, today	0 0 0 -11 0 0 0 12
v:o:topic=none charge	0 15 0 -5 -8 0 0 -1
v:o:topic=none date:	0 -14 0 -6 13 0 0 6
v:o:topic=none date: today	0 -11 0 0 14 0 0 -6
v:o:topic=none discuss	0 -7 0 -7 0 0 0 14
v:o:topic=none end	-3 13 -3 -8 -13 0 0 6
v:o:topic=none ends	0 -2 0 -19 0 0 0 23
v:o:topic=none flash,	0 0 0 11 0 0 0 -9
v:o:topic=none flash, today	0 0 0 11 0 0 0 -9
v:o:topic=none for	0 5 0 -8 0 0 -1 8
v:o:topic=none for ahead	0 6 0 -10 0 0 0 9
v:o:topic=none friday	0 17 0 -10 0 0 0 -4
v:o:topic=none friday today	0 17 0 -10 0 0 0 -4
v:o:topic=none friday,	0 15 0 0 -10 0 5 -26
v:o:topic=none friday, ahead	0 -7 0 16 -3 0 5 -13
v:o:topic=none friday, today	0 20 0 -10 -4 0 0 -14
v:o:topic=none from	-15 29 -1 -14 3 0 -6 -21
v:o:topic=none from ahead	-14 22 -1 -8 3 0 -5 -16
v:o:topic=none from today	0 11 0 -8 0 0 0 -4
v:o:topic=none get	0 0 0 -12 10 0 0 3
v:o:topic=none have	0 -16 0 2 14 0 4 -8
v:o:topic=none if	0 -12 0 8 -1 0 0 6
v:o:topic=none if ahead	0 -12 0 8 -1 0 0 6
v:o:topic=none is	0 -5 0 0 -7 0 -3 10
v:o:topic=none is ahead	0 -3 0 0 -6 0 -3 12
v:o:topic=none keep	0 0 0 11 0 0 0 -8
v:o:topic=none know	0 14 0 -8 -2 0 0 -4
v:o:topic=none land	0 -12 0 9 0 0 0 3
v:o:topic=none leave	0 11 0 -14 -5 0 0 8
v:o:topic=none lisbon,	0 0 0 -7 10 0 0 -2
v:o:topic=none lisbon, today	0 0 0 -7 10 0 0 -2
v:o:topic=none look	0 0 0 15 -12 0 0 0
v:o:topic=none monday	0 -5 0 11 0 0 0 -1
v:o:topic=none monday today	0 -5 0 11 0 0 0 -1
v:o:topic=none monday, ahead	0 0 0 -6 0 0 0 11
v:o:topic=none monday, today	1 -9 3 12 2 0 0 -16
v:o:topic=none no verb	-12 8 3 -3 -10 -20 -5 11
v:o:topic=none note,	0 18 0 -10 0 0 0 -8
v:o:topic=none note, today	0 18 0 -10 0 0 0 -8
v:o:topic=none of today	0 12 0 -3 -4 0 0 -4
v:o:topic=none on	7 3 7 -11 -4 -7 -2 11
v:o:topic=none on today	0 19 0 -13 -16 0 0 3
v:o:topic=none other	0 7 8 -4 -9 0 7 -8
v:o:topic=none ottawa,	0 11 0 -15 0 0 0 4
v:o:topic=none ottawa, today	0 11 0 -15 0 0 0 4
v:o:topic=none plan	0 11 0 -4 -2 0 0 0
v:o:topic=none publish	0 1 0 8 -10 0 0 0
v:o:topic=none report	0 0 0 -10 13 0 0 0
v:o:topic=none return	0 -8 0 13 -3 0 0 0
v:o:topic=none rise	0 12 0 -8 -2 0 0 0
v:o:topic=none run	0 -4 0 11 -4 0 0 -1
v:o:topic=none saturday	0 0 0 22 0 0 0 -21
v:o:topic=none saturday today	0 0 0 22 0 0 0 -21
v:o:topic=none say	0 -17 0 -8 0 0 9 10
v:o:topic=none see	0 -1 0 10 0 0 0 -4
v:o:topic=none ship	-2 9 0 -11 -5 0 0 12
v:o:topic=none show	0 -11 0 12 0 0 0 0
v:o:topic=none sit	0 8 0 -12 13 0 0 -11
v:o:topic=none suspend	5 1 0 0 8 0 -1 -11
v:o:topic=none tell	0 -13 0 18 -3 0 0 -1
v:o:topic=none the	-8 6 14 -7 -32 0 4 2
v:o:topic=none the ahead	-8 11 14 -18 -31 0 4 9
v:o:topic=none the today	0 -11 0 25 0 0 0 -13
v:o:topic=none thursday,	0 -13 0 2 -2 0 0 9
v:o:topic=none to	-8 9 -1 0 -12 0 0 4
v:o:topic=none to ahead	-8 9 -1 0 -12 0 0 4
v:o:topic=none today	-9 -6 -7 15 -6 -6 -14 4
v:o:topic=none tomorrow,	0 14 0 -3 -1 0 0 -7
v:o:topic=none tomorrow, ahead	0 14 0 -3 -1 0 0 -7
v:o:topic=none tuesday	0 -1 0 9 0 0 0 -2
v:o:topic=none tuesday today	0 -1 0 9 0 0 0 -2
v:o:topic=none tuesday,	0 -8 -1 20 -2 0 0 -7
v:o:topic=none tuesday, today	0 -5 -1 20 -1 0 0 -9
v:o:topic=none until	-1 -2 2 4 -2 -3 16 -15
v:o:topic=none until ahead	-1 -1 2 3 -2 -3 16 -14
v:o:topic=none up	0 0 0 -9 -1 0 0 14
v:o:topic=none valletta,	0 0 0 13 0 0 0 -12
v:o:topic=none valletta, today	0 0 0 13 0 0 0 -12
v:o:topic=none wait	0 13 0 -9 -2 0 0 0
v:o:topic=none want	0 2 0 -12 -2 0 11 0
v:o:topic=none washington,	0 -8 0 -7 16 0 0 -3
v:o:topic=none washington, today	0 -8 0 -7 16 0 0 -3
v:o:topic=none wednesday,	0 -13 0 1 0 0 0 12
v:o:topic=none wednesday, today	0 -27 0 8 0 0 0 15
v:o:topic=none weekly,	0 0 0 -19 0 0 0 20
v:o:topic=none weekly, today	0 0 0 -19 0 0 0 20
v:o:topic=none write	0 0 -2 -14 11 0 0 9
v:o:topic=none |	0 6 0 -8 0 0 0 6
v:o:topic=none | today	0 6 0 -8 0 0 0 6
v:o:topic=none ·	0 -4 0 14 0 0 0 -3
v:o:topic=none · today	0 -4 0 13 0 0 0 -3
v:o:topic=none —	0 -20 0 15 -5 0 0 0
v:o:topic=none — today	0 -15 0 13 -2 0 0 -2
v:o:topic=procedure	-10 10 0 -19 37 -9 -32 -21
v:o:topic=procedure 	-2 -22 -2 -10 26 0 0 1
v:o:topic=procedure  ahead	-2 -20 -2 -2 15 0 0 4
v:o:topic=procedure  today	0 0 0 -10 15 0 0 -1
v:o:topic=procedure accept	0 0 0 -15 16 0 0 0
v:o:topic=procedure ahead	-7 6 0 -7 21 -7 -30 -10
v:o:topic=procedure as	0 0 0 -15 17 0 0 0
v:o:topic=procedure be	-2 0 -2 8 6 -7 -4 -9
v:o:topic=procedure before	0 8 0 0 -2 0 0 -5
v:o:topic=procedure before ahead	0 8 0 0 -2 0 0 -5
v:o:topic=procedure begin	0 6 5 -14 0 -1 -4 8
v:o:topic=procedure by	-3 0 10 1 -5 0 -2 3
v:o:topic=procedure by ahead	-3 0 10 1 -5 0 -2 3
v:o:topic=procedure decide	0 -6 0 9 -3 0 0 0
v:o:topic=procedure end	8 15 -4 -12 -8 0 0 0
v:o:topic=procedure far	4 -4 0 0 2 2 -17 3
v:o:topic=procedure far 	-8 -10 -3 7 0 8 -2 1
v:o:topic=procedure far  today	0 -17 0 21 -2 0 0 0
v:o:topic=procedure far ahead	5 8 1 -9 -2 3 -16 0
v:o:topic=procedure far be	0 10 0 -15 3 -1 -2 4
v:o:topic=procedure far by	0 -4 0 -14 10 0 -3 8
v:o:topic=procedure far by ahead	0 -4 0 -14 10 0 -3 8
v:o:topic=procedure far end	0 -4 0 9 0 0 0 0
v:o:topic=procedure far friday,	0 -7 10 1 -3 0 0 -4
v:o:topic=procedure far from	-1 -13 0 16 0 0 0 -4
v:o:topic=procedure far from ahead	-1 -13 0 16 0 0 0 -4
v:o:topic=procedure far have	0 10 0 0 -3 0 0 -3
v:o:topic=procedure far on	1 10 0 -5 3 0 0 -14
v:o:topic=procedure far on ahead	1 12 0 -8 4 0 0 -13
v:o:topic=procedure far pay	0 -2 0 11 0 0 0 -6
v:o:topic=procedure far today	0 -29 0 14 6 0 0 4
v:o:topic=procedure far until	0 17 0 1 0 0 -1 -15
v:o:topic=procedure far until ahead	0 17 0 1 0 0 -1 -15
v:o:topic=procedure for	0 3 0 -6 10 -2 0 0
v:o:topic=procedure for ahead	0 3 0 -6 10 -2 0 0
v:o:topic=procedure from	11 8 -5 1 -24 0 0 1
v:o:topic=procedure from ahead	12 8 -4 -4 -18 0 0 4
v:o:topic=procedure have	0 0 8 -2 1 5 -2 -13
v:o:topic=procedure make	0 -1 0 -4 9 0 0 0
v:o:topic=procedure no verb	0 10 5 -26 21 0 -4 0
v:o:topic=procedure of	0 -3 0 20 -11 0 0 -2
v:o:topic=procedure of ahead	0 -1 0 13 -6 0 0 -1
v:o:topic=procedure on	5 -1 -11 6 7 3 -2 -23
v:o:topic=procedure on ahead	6 4 -10 -4 11 4 -1 -19
v:o:topic=procedure on today	0 -15 0 33 -15 0 0 -6
v:o:topic=procedure other	0 0 0 -7 13 0 0 -2
v:o:topic=procedure plan	0 0 0 14 -12 0 0 0
v:o:topic=procedure put	0 8 0 4 -11 0 0 0
v:o:topic=procedure return	0 0 0 10 -4 0 0 0
v:o:topic=procedure say	0 -9 0 -10 18 0 0 0
v:o:topic=procedure send	0 0 0 10 -8 0 0 0
v:o:topic=procedure set	0 -5 0 8 0 -2 0 0
v:o:topic=procedure suspend	-3 -15 0 5 -1 0 0 12
v:o:topic=procedure the	0 1 0 3 -13 0 -2 8
v:o:topic=procedure the ahead	0 1 0 3 -13 0 -2 8
v:o:topic=procedure to	-3 -8 0 3 -5 0 0 11
v:o:topic=procedure to ahead	-3 -8 0 3 -5 0 0 11
v:o:topic=procedure today	-2 9 -2 -24 39 0 0 -22
v:o:topic=procedure until	-10 -8 1 -6 14 -4 -7 4
v:o:topic=procedure until ahead	-10 -7 1 0 8 -4 -7 4
v:o:topic=procedure vote	0 -12 0 -2 14 0 0 -8
v:o:topic=procedure vote ahead	0 0 0 -12 17 0 0 -5
v:o:topic=procedure votes	0 -4 0 -10 13 0 0 0
v:o:topic=procedure votes ahead	0 0 0 12 -7 0 0 -1
v:o:topic=procedure want	0 -9 0 0 8 0 0 0
v:o:topic=sale	-9 -8 -9 -8 -10 49 -15 -23
v:o:topic=sale 	0 -7 0 0 9 0 0 0
v:o:topic=sale  ahead	0 -7 0 0 9 0 0 0
v:o:topic=sale ahead	-8 -6 -9 -12 -9 50 -15 -21
v:o:topic=sale be	0 -8 0 -6 0 12 0 0
v:o:topic=sale begin	0 -11 0 10 0 1 0 0
v:o:topic=sale by	0 4 0 -8 -20 28 -4 -3
v:o:topic=sale by ahead	0 4 0 -9 -20 28 -4 -3
v:o:topic=sale far	0 -6 -1 -4 9 15 -7 -8
v:o:topic=sale far ahead	0 -3 0 -5 4 16 -7 -6
v:o:topic=sale far from	0 5 0 -13 8 0 0 0
v:o:topic=sale far from ahead	0 5 0 -13 8 0 0 0
v:o:topic=sale far no verb	1 1 0 -6 10 6 0 -15
v:o:topic=sale far on	0 -10 0 10 -6 6 0 -7
v:o:topic=sale far on ahead	0 -10 0 9 -5 6 0 -7
v:o:topic=sale far other	0 0 0 9 -2 0 -2 0
v:o:topic=sale no verb	0 2 -3 -15 8 22 -2 -16
v:o:topic=sale on	0 3 0 4 -9 3 0 -9
v:o:topic=sale sell	0 6 0 -8 -10 16 0 -6
v:o:topic=sale until	-1 -4 0 0 -5 9 -1 2
v:o:topic=sale until ahead	-1 -4 0 0 -5 9 -1 2
v:o:topic=signing	-8 1 -7 6 -5 0 -23 12
v:o:topic=signing ahead	-5 7 -4 -5 1 0 -21 10
v:o:topic=signing be	0 -3 0 -11 7 -8 9 6
v:o:topic=signing before	0 -15 0 6 4 0 0 1
v:o:topic=signing before ahead	0 -15 0 6 4 0 0 1
v:o:topic=signing by	-5 -11 -4 -5 13 -5 -4 10
v:o:topic=signing by ahead	-5 -10 -4 -5 13 -5 -4 10
v:o:topic=signing end	0 -17 1 15 0 0 0 -3
v:o:topic=signing from	-1 2 0 0 7 0 0 -10
v:o:topic=signing from ahead	-1 4 0 -1 7 0 0 -10
v:o:topic=signing it	0 -2 0 1 -11 0 0 9
v:o:topic=signing it ahead	0 -1 0 13 -11 0 0 0
v:o:topic=signing it today	0 0 0 -11 0 0 0 11
v:o:topic=signing move	0 10 0 -15 -3 0 0 5
v:o:topic=signing no verb	0 6 -11 0 -8 0 -6 5
v:o:topic=signing of ahead	0 7 0 -8 11 0 0 -4
v:o:topic=signing on	-7 9 0 11 -10 -13 -4 -11
v:o:topic=signing on ahead	-7 3 0 13 -9 -13 -3 -7
v:o:topic=signing on today	0 11 0 -4 0 0 0 -7
v:o:topic=signing order	0 -3 0 13 -4 0 0 -5
v:o:topic=signing other	0 -2 0 -19 -3 0 0 27
v:o:topic=signing pay	0 1 0 9 -5 0 0 -6
v:o:topic=signing publish	0 -7 0 15 0 0 0 -8
v:o:topic=signing reach	0 -5 0 9 0 0 0 -3
v:o:topic=signing set	0 0 0 -10 4 5 0 0
v:o:topic=signing sign	0 -3 -5 14 0 0 0 -12
v:o:topic=signing sign today	0 0 0 -14 0 0 0 16
v:o:topic=signing signed ahead	0 10 0 -9 0 0 0 0
v:o:topic=signing signed today	0 -1 0 19 0 0 0 -13
v:o:topic=signing sit	0 0 0 12 -7 0 0 0
v:o:topic=signing so	0 -10 0 14 -4 0 0 0
v:o:topic=signing the	4 -7 0 -5 14 0 -4 -1
v:o:topic=signing the ahead	4 -7 0 -5 14 0 -4 -1
v:o:topic=signing to	-2 12 -1 -36 3 0 0 23
v:o:topic=signing to ahead	-2 12 -1 -24 3 0 0 10
v:o:topic=signing today	-1 -16 0 24 -24 0 0 4
v:o:topic=signing until	6 15 7 -26 2 3 -4 -4
v:o:topic=signing until ahead	6 15 7 -26 2 3 -4 -4
v:o:topic=truce	7 -2 -7 -11 -11 -27 -13 27
v:o:topic=truce 	-6 -11 3 -20 6 -1 9 16
v:o:topic=truce  ahead	-11 -4 0 -6 0 -1 9 7
v:o:topic=truce  today	1 -11 3 -16 6 0 0 10
v:o:topic=truce a.m.	0 -12 0 17 0 0 0 -5
v:o:topic=truce after	0 -9 0 -4 0 0 0 15
v:o:topic=truce after ahead	0 -9 0 -4 0 0 0 15
v:o:topic=truce agree	3 -4 0 28 -4 0 -6 -20
v:o:topic=truce ahead	8 0 -6 -10 -9 -25 -10 21
v:o:topic=truce and	0 -10 0 13 0 0 0 -4
v:o:topic=truce and ahead	0 -10 0 13 0 0 0 -4
v:o:topic=truce announce	0 4 0 -18 9 0 0 4
v:o:topic=truce ask	0 5 0 -16 13 0 0 0
v:o:topic=truce be	5 2 -6 -9 -14 -6 9 9
v:o:topic=truce before	0 9 0 12 0 0 0 -20
v:o:topic=truce before ahead	0 9 0 12 0 0 0 -20
v:o:topic=truce begin	0 17 0 -17 -6 0 -4 5
v:o:topic=truce begins today	0 -1 0 9 0 0 0 -6
v:o:topic=truce bring	0 -10 0 11 -1 0 0 0
v:o:topic=truce by	-3 -7 -1 -6 18 0 10 -14
v:o:topic=truce by ahead	-2 -7 -1 -7 19 0 10 -14
v:o:topic=truce carry	1 8 0 -20 -4 0 0 11
v:o:topic=truce charge	0 -19 0 21 3 0 0 -8
v:o:topic=truce declare	0 0 0 12 0 0 0 -12
v:o:topic=truce dies	0 0 0 -12 0 0 0 13
v:o:topic=truce effect	0 19 0 -12 0 0 0 -8
v:o:topic=truce effect today	0 22 0 -16 0 0 0 -8
v:o:topic=truce end	-10 -15 -2 9 7 1 -5 3
v:o:topic=truce end ahead	0 0 0 -9 0 0 0 10
v:o:topic=truce end today	0 22 0 0 0 0 0 -28
v:o:topic=truce ended	0 0 0 24 0 0 0 -22
v:o:topic=truce ended today	0 0 0 20 0 0 0 -19
v:o:topic=truce ends	-1 -10 -4 -2 0 0 0 11
v:o:topic=truce ends today	0 -10 -2 -6 -1 0 0 13
v:o:topic=truce expect	0 0 0 -11 3 0 0 8
v:o:topic=truce expires	0 -5 0 -10 0 0 0 14
v:o:topic=truce expires today	0 -5 0 -9 0 0 0 13
v:o:topic=truce far	12 -4 -11 0 -1 -18 -7 7
v:o:topic=truce far 	5 10 0 3 -25 -2 -2 -4
v:o:topic=truce far  ahead	6 18 0 -6 -13 -1 0 -9
v:o:topic=truce far  today	0 -12 0 11 -10 0 0 1
v:o:topic=truce far agree	0 2 0 -16 0 0 0 13
v:o:topic=truce far ahead	14 -4 -16 4 -19 -15 -4 8
v:o:topic=truce far be	7 4 0 -5 -14 0 -4 4
v:o:topic=truce far begin	0 -1 0 16 -4 0 0 -14
v:o:topic=truce far charge	0 10 0 -5 0 0 0 -6
v:o:topic=truce far end	0 -22 0 -2 6 0 0 11
v:o:topic=truce far friday	0 -6 0 11 0 0 0 -4
v:o:topic=truce far friday today	0 -6 0 11 0 0 0 -4
v:o:topic=truce far friday,	0 -6 0 17 -1 0 0 -7
v:o:topic=truce far from	0 11 0 -6 0 0 0 -7
v:o:topic=truce far from ahead	0 18 0 -15 0 0 0 -5
v:o:topic=truce far from today	0 -13 0 15 0 0 0 0
v:o:topic=truce far is	0 0 0 -6 0 0 0 10
v:o:topic=truce far is ahead	0 0 0 -6 0 0 0 10
v:o:topic=truce far no verb	0 -8 -11 0 8 -8 -13 10
v:o:topic=truce far on	-7 -11 -1 -2 -20 -1 0 25
v:o:topic=truce far on ahead	-7 -8 -1 0 -19 0 0 20
v:o:topic=truce far publish	0 16 0 -11 0 0 0 -5
v:o:topic=truce far say	0 6 0 -14 0 0 0 8
v:o:topic=truce far since	0 23 0 -21 0 0 0 0
v:o:topic=truce far suspend	9 0 0 0 0 0 0 -9
v:o:topic=truce far the	0 -11 0 20 3 0 -2 -11
v:o:topic=truce far the ahead	0 -11 0 20 3 0 -2 -11
v:o:topic=truce far to	2 -15 0 3 -5 0 0 9
v:o:topic=truce far to ahead	2 -15 0 3 -5 0 0 9
v:o:topic=truce far today	0 0 0 -6 15 0 0 1
v:o:topic=truce far until	8 -24 0 4 -13 0 6 4
v:o:topic=truce far until ahead	8 -24 0 4 -13 0 6 4
v:o:topic=truce far wednesday,	0 0 0 -10 15 0 0 -5
v:o:topic=truce far wednesday, today	0 0 0 -10 15 0 0 -5
v:o:topic=truce for	0 -5 0 0 -2 0 0 10
v:o:topic=truce for ahead	0 -5 0 0 -2 0 0 10
v:o:topic=truce friday,	8 -11 0 -23 -5 0 0 25
v:o:topic=truce friday, ahead	8 -10 0 -12 -5 0 0 15
v:o:topic=truce from	-7 9 -3 7 -4 -2 0 -8
v:o:topic=truce from ahead	-7 14 -3 0 -3 -2 0 -6
v:o:topic=truce from today	0 -11 0 16 0 0 0 -2
v:o:topic=truce get	0 12 0 -9 0 0 0 -2
v:o:topic=truce has	9 -11 0 -1 0 0 0 1
v:o:topic=truce has ahead	9 -10 0 -1 0 0 0 1
v:o:topic=truce have	5 -1 0 -5 -23 0 -5 19
v:o:topic=truce is	0 -8 0 -7 4 0 0 12
v:o:topic=truce is ahead	0 -8 0 -7 4 0 0 12
v:o:topic=truce it	0 0 0 10 7 0 0 -15
v:o:topic=truce keep	0 5 0 -12 0 0 0 6
v:o:topic=truce midnight	0 0 0 -15 0 0 0 16
v:o:topic=truce midnight today	0 0 0 -10 0 0 0 11
v:o:topic=truce monday,	0 0 2 -11 8 0 0 3
v:o:topic=truce monday, ahead	0 0 2 -11 8 0 0 3
v:o:topic=truce move	0 -13 0 20 -1 0 0 0
v:o:topic=truce no verb	5 -5 6 -16 3 -15 -19 16
v:o:topic=truce of	0 6 6 8 -1 0 0 -20
v:o:topic=truce of ahead	0 10 6 3 0 0 0 -18
v:o:topic=truce on	10 -9 0 0 4 0 -16 3
v:o:topic=truce on ahead	10 -7 0 -6 5 0 -15 6
v:o:topic=truce on today	0 -9 0 26 -2 0 0 -14
v:o:topic=truce other	6 -17 0 -14 15 0 -3 14
v:o:topic=truce out	0 7 0 -11 -1 0 0 8
v:o:topic=truce out ahead	0 -10 0 13 0 0 0 -3
v:o:topic=truce out today	0 13 0 -23 0 0 0 13
v:o:topic=truce over	0 8 0 -21 0 0 0 11
v:o:topic=truce pay	0 21 0 -13 -2 0 0 -1
v:o:topic=truce prolong	0 -1 0 -9 0 0 0 16
v:o:topic=truce promise	0 0 0 -3 -6 0 9 0
v:o:topic=truce remain	0 0 0 -4 0 0 0 9
v:o:topic=truce renew	8 0 0 10 0 0 0 -17
v:o:topic=truce return	0 2 0 2 3 0 0 -11
v:o:topic=truce run	0 12 0 -4 0 -3 0 -3
v:o:topic=truce saturday,	0 7 0 -11 0 0 0 4
v:o:topic=truce saturday, ahead	0 7 0 -12 0 0 0 5
v:o:topic=truce say	0 0 0 14 -9 0 0 -8
v:o:topic=truce sign	0 20 0 7 -11 0 0 -19
v:o:topic=truce starts	0 14 0 0 0 0 0 -14
v:o:topic=truce sunday,	0 -1 0 -14 0 0 0 19
v:o:topic=truce sunday, ahead	0 -1 0 -14 0 0 0 19
v:o:topic=truce suspend	-4 -10 0 14 10 -3 -6 -5
v:o:topic=truce suspended	4 -11 0 10 0 0 0 -2
v:o:topic=truce suspended ahead	4 -11 0 10 0 0 0 -2
v:o:topic=truce tell	0 9 0 0 0 0 0 -10
v:o:topic=truce the	-5 -3 5 10 -10 0 1 -5
v:o:topic=truce the ahead	-4 -3 5 3 -10 0 1 0
v:o:topic=truce thursday,	0 -1 0 -7 0 0 0 12
v:o:topic=truce thursday, ahead	0 -1 0 -7 0 0 0 12
v:o:topic=truce to	18 -11 -7 -4 3 -2 -2 0
v:o:topic=truce to ahead	18 -11 -7 -5 3 -2 -2 1
v:o:topic=truce today	-2 -4 0 -4 -2 0 -1 14
v:o:topic=truce tomorrow	0 0 0 22 0 0 0 -21
v:o:topic=truce tomorrow today	0 0 0 22 0 0 0 -21
v:o:topic=truce tomorrow,	0 10 0 -3 0 0 0 -3
v:o:topic=truce tomorrow, ahead	0 10 0 -3 0 0 0 -3
v:o:topic=truce tuesday,	0 12 0 -11 0 0 0 -1
v:o:topic=truce tuesday, ahead	0 12 0 -11 0 0 0 -1
v:o:topic=truce until	4 0 0 -4 -9 -7 -25 11
v:o:topic=truce until ahead	4 0 0 -9 -8 -7 -25 14
v:o:topic=truce week,	0 0 0 -8 0 0 0 11
v:o:topic=truce week, ahead	0 0 0 -8 0 0 0 11
v:o:topic=truce —	0 0 0 -10 2 0 0 10
v:r1=!	0 -16 0 19 0 0 0 -3
v:r1=! & d:ahead	0 -16 0 21 0 0 0 -6
v:r1="	0 -4 0 7 -12 0 -1 10
v:r1=" & d:ahead	0 -4 0 9 -12 0 -1 7
v:r1='s	8 9 0 2 -13 0 -3 -10
v:r1='s & d:ahead	9 -22 0 18 -5 0 -3 0
v:r1='s & d:today	0 33 0 -18 -8 0 0 -14
v:r1=(	0 7 -2 8 0 0 0 -9
v:r1=( & d:ahead	0 23 -1 -21 -7 0 0 3
v:r1=( & d:today	0 -27 0 25 3 0 0 -12
v:r1=)	-6 15 -6 0 13 -7 0 -13
v:r1=) & d:ahead	-4 12 -4 0 18 -7 0 -21
v:r1=,	6 -2 -11 -4 2 3 6 6
v:r1=, & d:ahead	2 5 -9 -6 0 5 8 -2
v:r1=, & d:today	4 -24 -2 1 6 -2 -4 15
v:r1=-	0 -27 0 25 -6 0 0 0
v:r1=- & d:ahead	0 -7 0 12 -5 0 0 0
v:r1=- & d:today	0 -20 0 14 -1 0 0 1
v:r1=.	15 -2 5 -12 -1 0 -13 14
v:r1=. & d:ahead	15 -10 10 -12 -4 4 -8 19
v:r1=. & d:today	0 19 -8 -5 10 -7 -7 -10
v:r1=:	-1 -8 0 6 -7 -4 3 6
v:r1=: & d:ahead	0 -5 0 -10 0 -3 4 13
v:r1=: & d:today	0 -9 0 29 -14 0 0 -26
v:r1=;	-7 6 0 -4 9 -1 -6 -1
v:r1=; & d:ahead	-7 9 0 -9 5 0 -6 3
v:r1=; & d:today	0 -13 0 14 7 0 0 -15
v:r1=<day-ahead>	0 11 0 -12 -12 0 -3 15
v:r1=<day-ahead> & d:ahead	0 12 0 -13 -12 0 -3 15
v:r1=<day-today>	0 -20 0 -23 -2 0 -1 35
v:r1=<day-today> & d:ahead	0 -17 0 -2 -4 0 -1 14
v:r1=<day-today> & d:today	0 0 0 -30 0 0 0 30
v:r1=<end>	-7 -7 0 6 6 -16 -2 5
v:r1=<end> & d:ahead	2 -2 7 -15 7 -9 2 11
v:r1=<end> & d:today	-24 -11 -12 35 -2 -10 -14 -11
v:r1=<gate>	0 8 0 0 0 0 0 -10
v:r1=<goods>	0 10 -2 -1 -3 0 0 -2
v:r1=<goods> & d:ahead	0 19 -2 -12 3 0 0 -10
v:r1=<goods> & d:today	0 -15 0 16 -11 0 0 6
v:r1=<level-noun>	-2 9 0 -4 0 0 0 0
v:r1=<level-noun> & d:ahead	-2 9 0 -4 0 0 0 0
v:r1=<level>	0 2 0 -2 -11 0 0 6
v:r1=<name>	16 4 0 -3 0 0 -3 -15
v:r1=<name> & d:ahead	17 5 0 -13 1 0 -3 -6
v:r1=<name> & d:today	0 -3 0 15 -2 0 0 -13
v:r1=<not> & d:ahead	0 -12 -3 3 5 -2 0 7
v:r1=<number>	0 0 -4 -1 14 0 0 -3
v:r1=<number> & d:ahead	0 0 -4 -2 14 0 0 -2
v:r1=<person>	0 -15 0 27 -10 0 0 -3
v:r1=<person> & d:ahead	0 -12 0 20 -8 0 0 0
v:r1=<person> & d:today	0 -2 0 9 0 0 0 -1
v:r1=<v-agree>	0 -2 0 10 0 0 0 -3
v:r1=<v-bear>	0 0 -3 6 6 0 0 -10
v:r1=<v-bear> & d:ahead	0 12 -2 -13 3 0 0 0
v:r1=<v-bear> & d:today	0 -21 0 22 3 0 0 -11
v:r1=<v-begin> & d:ahead	0 -5 0 0 2 0 0 9
v:r1=<v-begin> & d:today	0 0 0 12 0 0 0 -8
v:r1=<v-down>	-3 8 0 7 0 0 0 -15
v:r1=<v-down> & d:ahead	-3 9 0 5 0 0 0 -14
v:r1=<v-end>	-4 -6 -1 -5 0 0 0 17
v:r1=<v-end> & d:today	0 0 0 -8 0 0 0 11
v:r1=<v-impose>	7 -5 0 20 -6 0 -2 -19
v:r1=<v-impose> & d:ahead	8 0 0 5 -2 0 -1 -9
v:r1=<v-impose> & d:today	0 -13 0 27 -4 0 0 -11
v:r1=<v-propose>	0 -5 0 16 -6 0 0 -3
v:r1=<v-propose> & d:ahead	0 -4 0 11 -5 0 0 0
v:r1=<v-say> & d:today	0 -2 0 10 0 0 0 -2
v:r1=<v-sign>	9 -2 0 -7 -13 0 0 14
v:r1=<v-sign> & d:ahead	0 2 0 -11 -9 0 0 19
v:r1=<v-sign> & d:today	9 -10 0 3 -2 0 0 -5
v:r1=<v-target>	0 -2 0 13 0 0 0 -8
v:r1=<v-target> & d:today	0 0 0 11 0 0 0 -7
v:r1=?	3 -9 -10 6 -20 6 -8 14
v:r1=? & d:ahead	4 -11 -9 12 -16 7 -7 7
v:r1=? & d:today	0 0 0 -7 -3 0 0 10
v:r1=a & d:today	0 -11 0 -9 7 0 0 9
v:r1=after	0 4 0 0 -11 0 -3 3
v:r1=after & d:ahead	0 7 0 -9 -9 0 -3 10
v:r1=after & d:today	0 -6 0 21 0 0 0 -12
v:r1=afternoon & d:ahead	0 8 0 1 -2 0 0 -10
v:r1=afternoon & d:today	0 0 0 -7 0 0 0 10
v:r1=all	0 11 0 0 -8 0 0 0
v:r1=all & d:ahead	0 11 0 -2 -8 0 0 0
v:r1=an	0 -5 0 -7 0 0 0 15
v:r1=an & d:ahead	0 -4 0 -9 0 0 0 15
v:r1=and	-20 3 14 12 -14 6 0 -12
v:r1=and & d:ahead	-18 5 15 3 -7 7 0 -8
v:r1=and & d:today	0 -4 0 15 -12 0 0 -6
v:r1=are	0 4 7 0 6 0 -2 -18
v:r1=are & d:ahead	0 -12 8 16 8 0 -2 -23
v:r1=are & d:today	0 16 0 -15 -2 0 0 1
v:r1=as	1 -13 0 -3 1 0 13 4
v:r1=as & d:ahead	1 -4 0 6 2 0 13 -22
v:r1=as & d:today	0 -18 0 -12 0 0 0 26
v:r1=at	5 2 -1 3 -3 2 -12 -3
v:r1=at & d:ahead	3 10 -5 -1 0 2 -11 -6
v:r1=at & d:today	2 -23 0 7 -2 0 0 2
v:r1=before	0 22 0 -13 -4 4 4 -15
v:r1=before & d:ahead	0 23 0 -13 -4 4 4 -15
v:r1=both	0 7 0 -14 10 0 -1 0
v:r1=both & d:ahead	0 8 0 -16 11 0 -1 0
v:r1=but	-1 12 0 -10 0 0 0 0
v:r1=but & d:ahead	-1 13 0 -12 0 0 0 0
v:r1=by	-3 5 0 3 -15 2 0 0
v:r1=by & d:ahead	-3 7 0 0 -13 2 0 1
v:r1=come	0 -3 0 0 -3 0 0 11
v:r1=come & d:ahead	0 -3 0 0 -3 0 0 11
v:r1=end	-4 -3 -1 -9 0 0 0 18
v:r1=evening	7 2 0 19 -21 0 -2 -19
v:r1=evening & d:ahead	7 4 0 21 -19 0 -2 -26
v:r1=every	0 3 14 -18 0 0 0 0
v:r1=every & d:ahead	0 3 14 -19 0 0 0 0
v:r1=for	5 8 9 -9 -15 0 6 -6
v:r1=for & d:ahead	6 3 10 -13 -11 0 6 0
v:r1=for & d:today	0 4 0 4 -4 0 0 -12
v:r1=from	0 11 0 4 -4 0 0 -12
v:r1=from & d:ahead	0 14 0 -2 -2 0 0 -6
v:r1=from & d:today	0 -2 0 11 0 0 0 -4
v:r1=good	0 8 0 -2 0 0 0 -5
v:r1=good & d:ahead	0 10 0 -4 0 0 0 -4
v:r1=has	0 -5 0 11 -5 0 0 -3
v:r1=has & d:ahead	0 -4 0 10 -5 0 0 -3
v:r1=he	0 0 0 10 -14 0 0 0
v:r1=he & d:ahead	0 1 0 4 -13 0 0 0
v:r1=if	5 18 0 -21 -1 0 -7 0
v:r1=if & d:ahead	5 22 0 -20 0 0 -6 -8
v:r1=if & d:today	0 -9 0 -1 -1 0 0 12
v:r1=in & d:ahead	4 4 -2 20 -21 -4 -7 -11
v:r1=in & d:today	0 0 0 -14 11 0 0 8
v:r1=instead	0 4 0 -11 0 0 0 12
v:r1=instead & d:ahead	0 4 0 -12 0 0 0 13
v:r1=is	13 -19 -2 0 -4 5 18 -6
v:r1=is & d:ahead	13 -12 -2 0 -18 5 18 -6
v:r1=is & d:today	0 -14 0 2 10 0 0 -1
v:r1=it	-1 0 -6 5 -35 -3 10 7
v:r1=it & d:ahead	0 8 -6 4 -22 -3 11 -8
v:r1=it & d:today	0 -25 0 0 -17 0 0 20
v:r1=its & d:ahead	0 0 0 -3 0 0 0 10
v:r1=last	-1 -10 0 2 10 0 11 -16
v:r1=last & d:ahead	-1 -10 0 2 10 0 11 -16
v:r1=letter	0 -7 0 11 -1 0 0 0
v:r1=morning	0 -8 0 11 9 0 0 -11
v:r1=morning & d:ahead	0 -6 0 4 11 0 0 -7
v:r1=morning & d:today	0 -3 0 12 0 0 0 -2
v:r1=mr	0 -11 0 13 0 0 0 0
v:r1=mr & d:ahead	0 -11 0 13 0 0 0 0
v:r1=next	0 0 7 -11 6 0 0 -2
v:r1=next & d:ahead	1 2 7 -20 8 0 0 0
v:r1=next & d:today	0 -1 0 12 0 0 0 -7
v:r1=night	-2 -11 7 0 -17 0 0 16
v:r1=night & d:ahead	-2 -10 7 6 -16 0 0 7
v:r1=night & d:today	0 0 0 -9 0 0 0 11
v:r1=no & d:today	0 12 0 -11 0 0 0 0
v:r1=nobody	0 -3 0 10 0 0 0 -5
v:r1=nobody & d:ahead	0 -3 0 10 0 0 0 -5
v:r1=none	0 -10 0 -3 11 0 0 2
v:r1=noon	0 -19 0 18 6 0 0 -1
v:r1=noon & d:ahead	0 -16 0 14 6 0 0 0
v:r1=nothing	0 -9 0 -14 0 0 4 19
v:r1=nothing & d:ahead	0 -9 0 -14 0 0 4 19
v:r1=now	0 10 0 -7 0 0 0 0
v:r1=now & d:ahead	0 10 0 -7 0 0 0 0
v:r1=of	1 -11 -8 5 4 -4 -5 3
v:r1=on	-8 0 0 -9 23 0 -1 -15
v:r1=on & d:today	0 -11 0 -17 31 0 0 -14
v:r1=one	0 6 1 -11 3 0 0 -3
v:r1=only	0 -9 0 1 -5 0 0 14
v:r1=only & d:ahead	0 -9 0 1 -5 0 0 14
v:r1=or	0 -16 0 -3 -10 6 -4 22
v:r1=or & d:ahead	1 -9 0 4 -9 6 -4 7
v:r1=or & d:today	0 -10 0 -11 0 0 0 19
v:r1=our	0 8 0 -4 5 0 0 -11
v:r1=our & d:ahead	0 0 0 3 6 0 0 -10
v:r1=our & d:today	0 11 0 -10 0 0 0 0
v:r1=pass	0 0 0 -12 -8 0 0 23
v:r1=pass & d:ahead	0 0 0 -12 -8 0 0 23
v:r1=patented	0 -10 0 13 0 0 0 0
v:r1=pay	0 7 -1 7 0 0 0 -13
v:r1=pay & d:ahead	0 9 0 -5 1 0 0 -5
v:r1=pay & d:today	0 -4 0 14 0 0 0 -10
v:r1=publish	9 1 0 -7 0 0 0 -2
v:r1=publish & d:today	9 -7 0 -1 0 0 0 0
v:r1=rather	0 0 0 -12 11 0 0 0
v:r1=say	0 -5 0 13 0 0 0 -2
v:r1=say & d:ahead	0 -4 0 10 0 0 0 -1
v:r1=should	0 -6 0 -2 10 0 0 0
v:r1=should & d:ahead	0 -5 0 -3 10 0 0 0
v:r1=still	0 -14 0 3 9 0 0 0
v:r1=that	-8 8 -7 6 -18 -6 -6 4
v:r1=that & d:ahead	-6 0 -5 2 -17 -4 -3 17
v:r1=that & d:today	0 11 0 7 -4 0 0 -20
v:r1=the	-2 0 -12 -15 -6 4 2 24
v:r1=the & d:ahead	0 5 -8 -11 -13 5 3 12
v:r1=the & d:today	-2 -8 -2 -8 9 0 0 17
v:r1=there & d:ahead	0 -4 0 20 -3 0 0 -16
v:r1=there & d:today	0 0 0 -12 0 0 0 14
v:r1=they	-5 6 0 4 -21 0 0 4
v:r1=they & d:ahead	-4 0 0 7 -18 0 0 7
v:r1=thi	0 6 0 -10 0 0 0 6
v:r1=thi & d:ahead	0 6 0 -18 0 0 0 12
v:r1=to	-6 -2 0 3 2 2 7 -14
v:r1=to & d:ahead	-5 1 0 0 0 2 8 -10
v:r1=to & d:today	0 -15 0 11 5 0 0 -9
v:r1=too	0 2 0 -6 -6 0 0 10
v:r1=too & d:ahead	0 5 0 -12 -2 0 0 10
v:r1=under	6 19 0 -8 -9 0 0 -8
v:r1=under & d:ahead	6 20 0 -9 -9 0 0 -7
v:r1=unless	0 2 0 -13 3 0 0 5
v:r1=until	0 -11 0 6 5 0 0 3
v:r1=until & d:ahead	0 -10 0 4 6 0 0 4
v:r1=week	-1 0 0 10 -5 0 0 0
v:r1=week & d:ahead	-1 0 0 10 -5 0 0 0
v:r1=what	2 0 1 0 4 0 0 -9
v:r1=whatever	0 2 0 -11 4 0 0 0
v:r1=whatever & d:ahead	0 2 0 -12 4 0 0 0
v:r1=whether	0 -8 0 -8 17 0 0 -3
v:r1=whether & d:ahead	0 -7 0 -6 14 0 0 -3
v:r1=while	0 11 0 -9 -1 0 -1 0
v:r1=while & d:ahead	0 11 0 -10 0 0 -1 0
v:r1=will	0 13 4 -11 9 0 -8 -9
v:r1=will & d:ahead	0 2 4 -2 9 0 -8 -8
v:r1=will & d:today	0 15 0 -13 0 0 0 0
v:r1=with	0 0 6 9 5 0 0 -25
v:r1=with & d:ahead	0 3 6 6 -8 0 0 -11
v:r1=with & d:today	0 -5 0 3 11 0 0 -17
v:r1=without	0 0 -2 7 -11 0 0 0
v:r1=without & d:ahead	0 4 -2 6 -10 0 0 -1
v:r1=would	0 -4 0 12 -5 0 0 -1
v:r1=your	0 4 0 -14 0 0 0 8
v:r1=your & d:ahead	0 4 0 -14 0 0 0 8
v:r1=|	0 -3 0 15 0 0 0 -3
v:r1=| & d:today	0 -3 0 15 0 0 0 -3
v:r1=·	0 -4 0 14 -3 0 0 -2
v:r1=· & d:today	0 -4 0 14 -3 0 0 -2
v:r1=—	-8 -7 -5 24 2 -5 -4 -9
v:r1=— & d:today	-1 -13 0 29 -2 0 0 -15
v:t0=future	4 11 -1 -17 12 -1 -9 1
v:t0=future-not	0 -26 0 20 7 0 0 -5
v:t0=future-passive	2 0 0 -1 8 -10 0 -2
v:t0=future-passive-not	0 -4 0 14 -9 0 0 0
v:t0=modal	-12 -3 -2 6 4 -3 4 -2
v:t0=modal-passive	0 -11 -2 10 3 0 4 -14
v:t0=past	-13 -12 -7 27 -6 -12 3 -4
v:t0=past-passive	0 9 1 11 -8 0 0 -28
v:t0=past-passive-not	0 4 0 -19 6 0 0 9
v:t0=perfect-not	0 9 0 9 -8 0 -1 -9
v:t0=pluperfect	1 -5 -2 17 0 -2 -6 -13
v:t0=pluperfect-passive	0 -6 0 15 -5 0 0 -3
v:t0=present	-10 13 -2 -28 3 1 1 20
v:t0=present-not	2 15 -2 -8 -9 -1 -11 9
v:t0=present-passive	0 -8 4 -11 3 0 -10 15
v:t:loose	-6 10 3 -11 -7 -4 1 4
v:t:loose & d:ahead	-6 4 3 -2 -15 -3 2 3
v:t:loose & d:today	0 8 1 -20 17 0 -1 6
v:t:loose-l	-3 -1 0 -4 -13 -1 -6 16
v:t:loose-l0	0 -4 0 14 -3 0 -3 -5
v:t:loose-l1	8 4 -8 1 -24 -10 2 4
v:t:loose-l2	3 -4 1 -3 5 5 -23 6
v:t:loose-l3	-8 3 6 -15 -7 -1 5 16
v:t:loose-r	1 2 1 -10 11 -8 10 -3
v:t:loose-r1	-13 -3 0 -4 25 -2 -4 4
v:t:loose-r2	0 6 -1 -8 -2 -2 -6 10
v:t:more	0 1 5 -8 -7 -8 5 8
v:t:more & d:ahead	-1 -6 8 -6 -2 -5 7 8
v:t:more & d:today	3 17 -7 -4 -12 -1 -2 -2
v:t:more-in	0 -14 0 20 -14 0 0 7
v:t:more-in0	0 -14 0 20 -14 0 0 7
v:t:more-l	-10 9 12 -12 -6 -13 -18 17
v:t:more-l0	-1 -28 0 0 -2 0 0 22
v:t:more-l1	1 4 12 -3 0 -3 -21 -3
v:t:more-l2	-6 18 1 0 -6 -2 -20 -4
v:t:more-l3	5 10 0 -16 0 -11 2 11
v:t:more-r	13 -4 -15 -12 1 3 15 4
v:t:more-r1	-1 3 0 -4 4 10 7 -9
v:t:more-r2	-12 2 -10 -5 8 -5 11 1
v:t:more-r3	19 -13 -14 7 -15 -7 3 1
v:t:quiet	14 -23 -7 0 1 -4 -8 9
v:t:quiet & d:ahead	14 -17 -6 -13 2 -3 -8 16
v:t:quiet & d:today	0 -8 0 27 0 0 0 -18
v:t:quiet-l	16 -11 -5 -7 8 -2 -3 0
v:t:quiet-l1	10 11 -5 -8 0 0 0 -8
v:t:quiet-l2	-5 -16 0 -2 -2 0 0 21
v:t:quiet-l3	10 -7 1 -10 3 0 0 1
v:t:quiet-r	0 -16 0 8 -16 0 -2 15
v:t:quiet-r2	0 0 0 -1 -1 0 0 8
v:t:truce	9 -12 -7 -12 -8 -4 -9 29
v:t:truce & d:ahead	11 -10 -6 -12 -7 -2 -6 22
v:t:truce & d:today	-2 -4 0 -3 -2 -1 -2 15
v:t:truce-l	6 -11 -15 -2 -8 -14 -13 23
v:t:truce-l0	0 0 0 11 0 0 0 -10
v:t:truce-l1	12 -8 -2 -2 2 -2 -2 4
v:t:truce-l2	7 -10 -5 -15 4 0 -3 16
v:t:truce-l3	0 -7 -24 6 -12 -14 -4 12
v:t:truce-r	10 -3 6 -21 -4 7 -2 11
v:t:truce-r1	-10 0 1 -7 -3 -1 -2 13
v:t:truce-r2	20 -15 0 -33 -8 0 4 25
v:t:truce-r3	-8 -1 11 -15 10 10 -6 4
v:t:verb	11 4 0 -3 4 0 -34 -8
v:t:verb & d:ahead	12 7 1 -11 3 0 -33 -4
v:t:verb & d:today	-1 -7 0 14 1 0 0 -11
v:t:verb-l	18 -7 3 -3 0 0 -27 -3
v:t:verb-l0	0 -4 0 20 -5 0 0 -12
v:t:verb-l1	19 3 0 -14 0 -2 -11 -4
v:t:verb-l2	-15 -13 0 4 14 0 -5 3
v:t:verb-l3	26 -2 9 -8 0 0 -4 -11
v:t:verb-r	-15 10 -3 5 2 0 -13 -1
v:t:verb-r1	-1 9 -1 -7 -6 0 0 8
v:t:verb-r2	-6 18 0 -7 4 -4 0 -10
v:t:verb-r3	-10 -1 0 5 2 2 -5 0
v:v0=accept	0 7 0 -15 13 0 0 -1
v:v0=agree	0 -11 0 5 -13 0 8 7
v:v0=aim	0 11 0 -19 -9 0 17 0
v:v0=announce	2 4 -6 0 4 -3 0 -11
v:v0=approve	0 -3 0 -2 -3 0 -2 13
v:v0=argue	0 0 0 -15 16 0 0 0
v:v0=ask	0 10 0 -9 7 0 -3 -6
v:v0=be	0 -3 -15 1 0 9 -1 3
v:v0=begin	-6 14 -1 1 -4 0 9 -23
v:v0=bite	11 -3 0 -16 9 0 0 0
v:v0=bring	-1 5 0 -8 -1 0 -1 8
v:v0=call	0 7 0 -13 8 0 0 0
v:v0=cancel	0 -21 0 22 0 0 0 0
v:v0=carry	0 11 0 5 -6 0 0 -7
v:v0=cease	2 6 0 -11 -6 0 0 8
v:v0=charge	-2 14 -2 -14 8 0 0 -2
v:v0=clear	0 8 -3 -14 0 0 0 8
v:v0=collect	0 12 0 -11 -12 0 0 10
v:v0=conclude	0 -16 0 6 1 0 -4 6
v:v0=confirm	0 -5 0 0 -2 -2 -1 14
v:v0=continue	-1 20 0 -14 -6 0 0 -3
v:v0=convene	0 0 0 9 -8 0 0 0
v:v0=cut	10 -2 0 7 -6 0 0 -12
v:v0=debate	0 0 0 -11 14 0 0 0
v:v0=declare	0 -3 0 15 0 0 0 -12
v:v0=die	0 -8 2 -8 -7 0 0 19
v:v0=discuss	0 -12 0 0 -14 0 0 18
v:v0=double	0 -1 0 -4 -5 0 0 13
v:v0=draw	0 0 0 0 -5 0 0 8
v:v0=drop	-1 -4 0 6 7 0 0 -8
v:v0=end	-9 -10 10 7 5 -3 0 -2
v:v0=enter	5 -9 11 -1 2 0 0 -2
v:v0=expect	-2 26 0 -2 -7 -1 -17 -4
v:v0=expire	0 -1 -13 0 -5 -3 -1 12
v:v0=extend	2 0 0 -9 -3 2 0 5
v:v0=fall	-5 12 0 -1 -15 3 6 -8
v:v0=go	-3 -16 6 2 4 0 -5 11
v:v0=hang	0 -9 7 12 -8 0 0 -2
v:v0=have	-5 -4 0 -8 7 0 10 -2
v:v0=hit	0 3 0 3 0 0 0 -9
v:v0=hold	-8 -19 -1 1 1 0 0 13
v:v0=hope	0 -9 0 17 -5 0 -2 0
v:v0=impose	6 11 0 -17 -1 0 0 -2
v:v0=increase	0 -9 0 10 0 0 0 0
v:v0=intend	0 -8 0 17 -5 0 0 -2
v:v0=issue	0 4 0 7 -13 0 0 0
v:v0=jump	0 -9 0 -8 18 0 0 -3
v:v0=keep	-3 0 0 -6 -4 0 0 13
v:v0=know	0 -21 0 24 1 0 0 -4
v:v0=lapse	8 3 0 3 -5 0 0 -9
v:v0=levy	0 10 0 -5 0 0 0 -3
v:v0=look	0 -5 0 5 9 0 0 -18
v:v0=lose	-2 0 -6 0 -5 0 0 10
v:v0=lower	-1 10 4 3 -13 0 -3 -5
v:v0=need	5 0 0 -3 -6 0 -6 10
v:v0=offer	0 0 0 11 -5 0 0 -6
v:v0=other	-10 2 7 -3 12 0 0 -9
v:v0=pay	-13 6 -7 3 -10 -3 -1 0
v:v0=place	0 -18 0 6 1 0 0 5
v:v0=post	0 -12 0 7 7 0 0 -4
v:v0=publish	-1 -21 0 16 6 0 0 -5
v:v0=put	9 -5 1 0 2 1 -14 -1
v:v0=raise	0 1 0 -6 -4 0 0 13
v:v0=ready	3 -12 0 -16 -1 0 16 7
v:v0=receive	0 14 0 -19 14 0 -1 -7
v:v0=remain	0 -12 -2 4 4 0 11 -4
v:v0=remove	0 -7 0 13 0 0 0 -1
v:v0=replace	0 -7 0 9 0 0 0 0
v:v0=report	0 -18 0 -5 23 0 -2 -3
v:v0=revive	0 -20 0 23 0 0 0 -2
v:v0=rise	0 16 0 0 -6 0 0 -17
v:v0=run	-1 1 4 0 -15 3 -5 3
v:v0=say	-10 2 0 0 -9 -6 -13 13
v:v0=see	0 -6 0 17 -8 0 0 0
v:v0=sell	0 13 0 -5 -6 5 0 -6
v:v0=set	0 -9 0 11 -3 9 6 -20
v:v0=settle	0 -10 0 3 7 0 0 -2
v:v0=ship	-4 0 0 16 -13 0 0 0
v:v0=show	0 -13 0 14 0 0 0 0
v:v0=sign	0 11 -5 1 -7 0 -1 -4
v:v0=sit	0 0 0 7 3 0 0 -15
v:v0=spare	0 -7 1 -2 -1 0 0 11
v:v0=stand	0 0 0 -16 1 0 0 17
v:v0=stay	4 9 7 2 2 -3 0 -20
v:v0=step	0 -2 0 12 -3 0 0 -7
v:v0=stop	6 14 -1 -24 -13 0 0 15
v:v0=strike	0 3 0 -12 0 0 0 10
v:v0=suspend	9 0 -13 9 3 -1 -8 -12
v:v0=take	-11 12 -4 3 -3 0 -2 -8
v:v0=tell	-2 9 0 -9 -10 6 -2 6
v:v0=threaten	-7 -6 0 10 10 0 0 -9
v:v0=vote	0 0 0 -8 14 0 0 -2
v:v0=wait	-4 11 0 -1 -2 0 6 -8
v:v0=waive	0 0 9 -2 -1 0 0 -3
v:v0=want	-1 -18 0 12 1 0 8 -6
v:v0=warn	1 9 0 -1 -8 0 0 0
v:v1=abolish	0 5 0 6 0 0 0 -12
v:v1=accept	0 0 0 -9 12 0 0 -2
v:v1=agree	0 -3 -3 -1 -3 0 11 0
v:v1=aim	0 13 0 -14 -9 0 10 0
v:v1=announce	0 3 -6 1 4 -3 0 -9
v:v1=approve	0 -7 0 -4 1 0 -3 15
v:v1=argue	0 0 0 -15 16 0 0 0
v:v1=ask	0 9 0 -6 1 5 -3 -7
v:v1=be	0 -2 -14 0 -3 9 0 4
v:v1=begin	-7 13 -3 5 -4 -1 9 -27
v:v1=bite	11 -4 0 -15 9 0 0 0
v:v1=bring	-1 6 0 -4 -11 0 -1 8
v:v1=buy	2 0 0 10 -1 0 0 -11
v:v1=cease	3 8 0 -9 -2 0 0 0
v:v1=charge	-5 10 -2 -4 8 0 0 -8
v:v1=collect	0 11 0 -7 -5 0 0 3
v:v1=conclude	0 -17 0 -1 5 0 10 0
v:v1=confirm	0 -5 0 0 -2 -2 -1 14
v:v1=continue	-1 23 0 -13 -6 0 0 -3
v:v1=convene	0 0 0 9 -8 0 0 0
v:v1=cut	9 -1 0 8 -8 0 0 -15
v:v1=debate	0 0 0 -15 17 0 0 0
v:v1=declare	0 11 0 0 0 0 0 -12
v:v1=die	0 -8 2 -7 -7 0 0 18
v:v1=discuss	0 -12 0 0 -15 0 0 18
v:v1=double	0 0 0 -5 -5 0 0 12
v:v1=draw	0 0 0 0 -5 0 0 8
v:v1=drop	-1 -5 0 7 7 0 0 -8
v:v1=end	-3 -14 7 10 1 -3 0 -1
v:v1=enter	3 11 12 -23 1 0 0 -6
v:v1=expect	0 18 0 0 -3 -1 -12 -2
v:v1=fall	-5 3 0 0 -12 3 6 -1
v:v1=fix	0 -6 0 14 -2 0 0 0
v:v1=go	-3 -12 7 -1 -2 0 -7 18
v:v1=halve	0 12 0 -11 2 0 0 -4
v:v1=hang	0 -9 7 11 -8 0 0 -2
v:v1=have	-5 -2 0 -13 8 0 10 0
v:v1=hit	0 3 0 3 0 0 0 -9
v:v1=hold	1 -22 1 2 0 0 0 10
v:v1=import	0 -16 7 1 -3 0 0 9
v:v1=increase	0 -9 0 10 0 0 0 0
v:v1=introduce	0 -11 0 10 0 0 0 0
v:v1=issue	0 -12 0 5 3 0 0 0
v:v1=jump	0 -13 0 -9 18 0 0 0
v:v1=know	0 -8 0 19 1 0 0 -11
v:v1=leave	0 12 0 1 -6 0 -7 -2
v:v1=let	5 -11 0 8 -4 6 0 -2
v:v1=levy	0 20 0 -10 -3 0 0 -4
v:v1=look	0 -4 0 5 9 0 0 -18
v:v1=lose	-2 0 -6 2 -6 0 0 10
v:v1=need	5 -5 0 1 -9 0 -6 13
v:v1=negotiate	0 -8 0 3 -5 0 12 -7
v:v1=pay	-13 6 -8 4 -14 -3 0 0
v:v1=place	0 5 0 -9 1 0 0 3
v:v1=post	0 -12 0 7 7 0 0 -4
v:v1=postpone	3 1 0 0 8 0 0 -12
v:v1=promise	0 -17 0 6 7 0 2 -4
v:v1=propose	0 -12 0 3 5 0 -2 1
v:v1=publish	-6 -3 0 17 1 0 0 -17
v:v1=put	8 1 -5 -1 0 1 -13 -2
v:v1=raise	0 5 0 -8 -15 0 0 15
v:v1=ready	3 -12 0 -16 -1 0 16 7
v:v1=receive	0 13 0 -18 14 0 -1 -7
v:v1=remain	0 -11 -3 5 4 0 11 -9
v:v1=replace	0 -10 0 10 0 0 0 0
v:v1=report	0 -20 0 -1 21 0 -2 -5
v:v1=require	11 -5 0 -2 0 0 0 -3
v:v1=return	0 -2 -1 -9 0 0 -2 15
v:v1=review	0 -7 0 11 0 0 0 0
v:v1=revive	0 -20 0 23 0 0 0 -3
v:v1=rise	0 17 0 0 -6 0 0 -18
v:v1=run	-1 -5 3 2 -16 3 -6 6
v:v1=say	-10 0 0 1 -11 -6 -13 14
v:v1=see	0 0 0 6 -11 0 0 2
v:v1=sell	0 12 0 -7 -8 10 0 -7
v:v1=set	0 -9 0 11 -3 9 6 -21
v:v1=ship	-5 -9 0 7 3 0 0 4
v:v1=show	0 -13 0 14 0 0 0 0
v:v1=sign	0 14 0 2 -7 0 -6 -7
v:v1=spare	0 -17 0 9 -3 0 0 10
v:v1=stand	0 0 0 -14 1 0 0 14
v:v1=start	11 11 -7 -3 0 0 -5 -17
v:v1=stay	0 14 0 9 -1 -2 0 -19
v:v1=step	0 -2 0 12 -3 0 0 -7
v:v1=stop	-1 9 0 -17 -4 0 0 15
v:v1=strike	0 9 0 -17 0 0 -3 13
v:v1=suspend	2 3 0 -1 0 -4 -9 0
v:v1=take	-13 0 -5 7 0 0 -3 0
v:v1=tell	-2 16 0 -13 -16 5 -2 7
v:v1=think	0 0 0 11 -8 0 -1 0
v:v1=vote	0 -13 0 -1 13 0 0 -4
v:v1=wait	-5 11 0 -3 -4 0 6 -4
v:v1=waive	0 0 9 -2 -1 0 0 -3
v:v1=want	0 -18 0 -2 4 0 5 12
v:v1=warn	1 9 0 -1 -8 0 0 0
verbless	-6 -1 3 7 3 -16 -13 1
vt0=agree past	0 0 0 -14 -7 0 1 18
vt0=agree present	0 0 0 8 3 0 3 -20
vt0=aim present	0 -1 0 -6 -2 0 12 0
vt0=announce future	0 -8 0 15 0 0 0 -4
vt0=announce past	5 15 -1 -12 -6 0 0 0
vt0=announce perfect	0 8 0 -19 -1 0 0 12
vt0=announce pluperfect	0 -13 0 18 -1 0 0 0
vt0=announce present	0 -8 0 0 9 0 0 0
vt0=apply future	0 12 0 -10 0 0 0 0
vt0=approve modal	0 0 0 7 -9 0 0 3
vt0=ask future	0 -7 0 -4 10 0 0 0
vt0=ask modal	0 -4 0 9 0 0 0 0
vt0=ask past	0 10 0 -6 0 0 0 0
vt0=be past	-3 -15 0 -4 10 0 3 8
vt0=be perfect	-1 -11 6 -9 8 5 -1 2
vt0=be pluperfect	8 -2 0 -4 0 0 0 0
vt0=be present	0 3 -11 8 -1 0 -1 -7
vt0=begin modal	-4 8 0 1 -10 0 8 -11
vt0=begin past	0 -12 0 11 0 0 0 1
vt0=bite present	9 -2 0 -5 0 0 0 0
vt0=bring modal	0 12 0 -5 -3 0 0 -2
vt0=carry future	0 9 0 -9 0 0 0 0
vt0=carry modal	0 -2 0 -6 0 0 0 11
vt0=carry present	0 -7 0 11 -2 0 0 0
vt0=charge future	0 18 0 -26 0 0 0 8
vt0=charge present	0 -4 0 8 3 0 0 -11
vt0=collect future	0 -3 0 -9 0 0 0 13
vt0=come modal	0 -12 0 3 -7 0 -1 17
vt0=come past	0 11 0 -9 0 0 0 0
vt0=come present	0 -8 0 12 -1 0 3 -5
vt0=confirm future	0 0 0 12 -9 -1 0 1
vt0=confirm modal	0 0 0 -10 12 0 0 -1
vt0=continue future	0 -4 0 9 -1 0 0 0
vt0=continue present	0 6 0 -10 0 0 0 3
vt0=cut future	0 9 0 -4 -1 0 0 -1
vt0=cut present	7 -14 0 11 0 0 0 -1
vt0=decide future	0 -13 0 -3 6 0 -1 8
vt0=decide modal	0 0 0 -5 9 0 0 0
vt0=declare past	0 0 0 12 0 0 0 -11
vt0=die past	0 0 0 15 0 0 0 -13
vt0=die present	0 2 3 -19 -4 0 0 16
vt0=discuss future	0 -2 0 6 -12 0 0 6
vt0=double present	0 2 0 -11 0 0 0 7
vt0=drop present	0 7 0 -14 11 0 0 -3
vt0=end future	0 -4 0 6 1 0 9 -8
vt0=end modal	0 22 -13 -7 0 0 0 2
vt0=end past	0 -1 0 16 7 0 0 -24
vt0=enter past	0 -10 0 10 3 0 0 -2
vt0=expect present	0 2 0 2 2 0 -10 0
vt0=expire future	0 6 -5 -10 0 0 0 9
vt0=expire modal	0 -3 -4 -9 0 0 0 16
vt0=expire past	0 0 0 14 0 0 0 -14
vt0=expire present	0 0 0 13 -1 -1 0 -9
vt0=extend future	0 11 2 -8 -3 0 0 -2
vt0=extend modal	0 -3 0 -12 0 0 0 16
vt0=extend perfect	0 0 0 19 0 0 0 -15
vt0=face modal	0 -6 0 0 -1 0 0 9
vt0=fall present	0 -3 0 -8 -7 4 8 6
vt0=get future	0 -10 0 3 5 0 0 0
vt0=get past	0 -13 0 5 0 0 0 7
vt0=get present	0 10 -1 8 -2 0 0 -18
vt0=go future	0 -5 9 6 -10 1 0 -3
vt0=go past	0 -13 0 18 0 0 0 -2
vt0=have past	0 -1 0 -3 8 0 0 0
vt0=hold future	0 -8 0 -3 1 0 0 11
vt0=hold modal	0 0 0 14 0 0 0 -12
vt0=hold present	-7 1 0 -13 8 1 0 8
vt0=hope present	0 -4 0 12 -4 0 -1 0
vt0=intend present	0 -4 0 12 -4 0 0 -1
vt0=keep future	0 -5 0 9 0 0 0 -3
vt0=keep modal	0 12 0 0 -6 0 0 -4
vt0=keep past	0 0 0 -10 0 0 0 11
vt0=keep present	0 -11 0 0 4 0 0 4
vt0=leave future	0 -11 0 11 0 0 0 0
vt0=leave past	0 6 0 -12 8 0 0 0
vt0=leave present	0 5 0 8 -12 0 0 0
vt0=let present	0 0 0 7 3 7 0 -16
vt0=lift present	0 -12 0 14 0 0 0 0
vt0=look future	0 0 0 -11 14 0 0 0
vt0=look modal	0 0 0 9 -6 0 0 0
vt0=lose past	0 -6 0 -4 0 0 0 9
vt0=lower past	0 -10 0 9 0 0 0 0
vt0=make future	0 1 0 9 -4 0 0 -6
vt0=make past	0 -10 0 9 0 0 0 1
vt0=make present	0 0 0 -16 8 0 13 0
vt0=meet future	0 -1 0 5 -17 4 6 -8
vt0=meet modal	0 0 0 -8 11 0 0 0
vt0=meet past	0 0 0 -14 0 0 0 17
vt0=meet present	0 1 0 -2 13 0 -5 -11
vt0=move past	0 13 0 -4 0 0 0 -9
vt0=move present	0 -5 0 -4 -2 0 0 14
vt0=offer perfect	0 0 0 11 -1 0 0 -7
vt0=other modal	-2 -21 -1 0 12 0 0 6
vt0=other past	0 15 0 9 -8 0 0 -20
vt0=other perfect	-4 -8 -2 -2 15 0 5 -7
vt0=other pluperfect	0 5 0 2 -10 0 0 0
vt0=other present	3 4 16 2 -18 2 -16 -1
vt0=pause modal	0 -9 0 10 0 0 0 0
vt0=pay modal	0 -5 0 9 -1 0 0 -2
vt0=pay perfect	0 -8 0 10 0 0 0 0
vt0=pay present	0 0 0 -4 0 0 -1 9
vt0=place present	0 -12 0 20 -5 0 0 0
vt0=prolong past	0 0 1 -13 8 0 0 4
vt0=promise perfect	0 10 0 -14 10 0 -4 0
vt0=propose past	0 0 0 -12 0 0 0 14
vt0=publish modal	0 0 0 -8 10 0 0 0
vt0=publish past	0 -4 0 16 -5 0 0 -3
vt0=put future	0 0 0 0 -11 0 0 9
vt0=put modal	0 4 0 -12 -1 5 0 5
vt0=put present	2 -6 4 7 4 0 -2 -9
vt0=raise modal	0 14 0 -10 0 0 0 -3
vt0=raise past	0 -21 0 23 0 0 0 0
vt0=raise present	0 -1 0 -6 0 0 0 10
vt0=receive present	0 -7 0 -7 14 0 0 0
vt0=remain present	-3 -7 -11 6 1 0 7 2
vt0=report future	0 -2 0 -5 13 0 -1 0
vt0=resume present	0 8 0 -10 2 0 0 0
vt0=return modal	0 7 0 4 0 0 0 -14
vt0=return past	0 7 0 -11 -1 0 0 7
vt0=return present	0 -7 0 15 -10 0 0 0
vt0=rise modal	0 -9 0 13 0 0 0 -1
vt0=rise past	0 12 0 -15 0 0 0 4
vt0=run future	0 0 0 -5 -2 0 0 13
vt0=run past	0 13 0 9 0 0 0 -26
vt0=run pluperfect	0 0 0 8 0 0 0 -7
vt0=run present	-11 -5 2 -7 0 0 0 13
vt0=say modal	0 0 0 12 -7 0 0 0
vt0=say pluperfect	0 11 0 -9 0 0 0 0
vt0=see present	0 -9 0 17 -1 0 0 -1
vt0=set perfect	0 0 0 -12 6 0 5 0
vt0=set present	0 -6 0 9 -5 10 -1 -9
vt0=ship present	0 -9 0 14 -4 0 0 0
vt0=sign future	0 -11 0 14 -4 0 0 0
vt0=sign perfect	0 0 0 -12 4 0 -1 8
vt0=sign pluperfect	0 12 0 -10 0 0 0 0
vt0=sit present	0 0 0 11 0 0 0 -16
vt0=stand present	0 3 0 -12 2 0 0 8
vt0=start future	6 8 0 -10 -5 0 0 0
vt0=start present	6 -7 -1 4 0 0 0 0
vt0=stay future	1 6 0 6 7 0 0 -23
vt0=stay present	0 -3 3 9 -15 0 0 0
vt0=stop future	0 19 0 -14 -6 0 0 -1
vt0=suspend future	2 -12 0 3 10 0 0 -3
vt0=suspend past	-2 14 0 1 0 0 0 -8
vt0=suspend perfect	0 -2 0 3 -15 0 0 10
vt0=suspend present	0 0 -6 9 0 0 0 -3
vt0=take future	0 2 0 0 1 0 0 -14
vt0=take modal	0 -10 0 2 7 0 0 1
vt0=take past	-2 -17 0 18 -6 0 0 0
vt0=take present	-3 20 0 -14 -1 0 0 0
vt0=tell pluperfect	0 12 0 -10 0 0 0 -1
vt0=threaten perfect	0 19 0 -23 7 0 0 0
vt0=threaten pluperfect	0 -13 0 11 5 0 0 0
vt0=vote past	0 4 0 10 -15 0 0 0
vt0=vote present	0 -8 0 -6 14 0 0 -4
vt0=want past	0 -8 0 4 0 0 7 -5
vt0=want present	0 -1 0 7 5 0 0 -10
vt0=write past	0 -17 0 1 3 3 0 5
vt0=write present	0 12 0 -5 -9 0 0 0
vt1=agree past	0 11 0 -7 -1 0 0 1
vt1=agree perfect	0 0 0 12 -1 0 0 -6
vt1=agree present	0 0 0 0 3 0 3 -8
vt1=announce future	0 -8 0 15 0 0 0 -4
vt1=announce past	3 17 -1 -11 -6 0 0 0
vt1=announce perfect	0 8 0 -19 -1 0 0 12
vt1=announce pluperfect	0 -13 0 18 -1 0 0 0
vt1=announce present	0 -8 0 0 9 0 0 0
vt1=apply future	0 12 0 -10 0 0 0 0
vt1=approve modal	0 0 0 7 -9 0 0 3
vt1=ask future	0 -7 0 -4 10 0 0 0
vt1=ask past	0 9 0 -7 0 0 0 0
vt1=ask perfect	0 -2 0 8 -3 0 0 0
vt1=be future	0 7 -1 0 -10 2 -2 1
vt1=be past	-3 -14 0 -1 4 0 3 8
vt1=be perfect	-1 -11 6 -9 8 5 -1 2
vt1=be pluperfect	9 -2 0 -5 0 0 0 1
vt1=be present	0 1 -11 10 0 0 -1 -8
vt1=begin gerund	0 11 0 -5 0 0 0 -8
vt1=begin modal	-4 8 0 1 -10 0 8 -11
vt1=begin past	0 -16 0 8 0 0 0 5
vt1=bite present	9 -2 0 -5 0 0 0 0
vt1=bring modal	0 12 0 -5 -3 0 0 -2
vt1=call participle	5 2 0 2 0 0 0 -10
vt1=carry future	0 9 0 -9 0 0 0 0
vt1=carry modal	0 -2 0 -6 0 0 0 11
vt1=carry present	0 -7 0 11 -2 0 0 0
vt1=charge future	0 17 0 -27 0 0 0 8
vt1=charge infinitive	0 -10 0 15 -2 0 0 0
vt1=charge present	0 -4 0 8 3 0 0 -11
vt1=collect future	0 -4 0 -9 0 0 0 13
vt1=come modal	0 -12 0 3 -7 0 -1 17
vt1=come past	0 11 0 -9 0 0 0 0
vt1=come present	0 -8 0 12 -1 0 3 -4
vt1=conclude infinitive	0 0 0 -10 -2 0 13 0
vt1=confirm future	0 0 0 12 -9 -1 0 1
vt1=confirm modal	0 0 0 -10 12 0 0 -1
vt1=continue future	0 -4 0 9 -1 0 0 0
vt1=continue present	0 6 0 -9 0 0 0 3
vt1=cut future	0 9 0 -4 -1 0 0 -1
vt1=cut present	7 -14 0 11 0 0 0 -3
vt1=decide future	0 -13 0 -3 6 0 -1 8
vt1=decide modal	0 0 0 -7 10 0 0 0
vt1=decide past	0 11 0 -3 -5 0 0 -1
vt1=declare past	0 0 0 12 0 0 0 -11
vt1=die past	0 0 0 15 0 0 0 -13
vt1=die present	0 2 3 -19 -4 0 0 16
vt1=discuss future	0 -2 0 6 -12 0 0 6
vt1=double present	0 2 0 -11 0 0 0 7
vt1=drop present	0 7 0 -14 11 0 0 -3
vt1=end future	0 -4 0 6 1 0 9 -8
vt1=end gerund	0 0 0 -15 0 0 0 13
vt1=end infinitive	8 0 0 -20 -5 0 0 15
vt1=end modal	0 22 -13 -7 0 0 0 2
vt1=end participle	0 -7 -4 32 0 0 0 -23
vt1=end past	0 -1 0 16 7 0 0 -24
vt1=enter past	0 -10 0 10 3 0 0 -2
vt1=expire future	0 6 -5 -10 0 0 0 9
vt1=expire infinitive	0 -5 10 0 0 0 0 -5
vt1=expire modal	0 -3 -4 -9 0 0 0 16
vt1=expire past	0 0 0 14 0 0 0 -14
vt1=expire present	0 0 0 13 -1 -1 0 -9
vt1=extend future	0 11 2 -8 -3 0 0 -2
vt1=extend modal	0 -3 0 -12 0 0 0 16
vt1=extend perfect	0 0 0 19 0 0 0 -15
vt1=face modal	0 -6 0 0 -1 0 0 9
vt1=fall past	0 -20 0 14 0 0 0 3
vt1=fall present	0 0 0 -13 -5 4 8 8
vt1=get future	0 -10 0 3 5 0 0 0
vt1=get past	0 -13 0 5 0 0 0 7
vt1=get present	0 10 -1 7 -2 0 0 -18
vt1=go future	0 -1 10 6 -9 1 0 -11
vt1=go infinitive	0 15 0 -1 -9 0 0 -2
vt1=go past	0 -12 0 18 0 0 0 -2
vt1=have past	0 0 0 -7 9 0 0 0
vt1=hold future	0 -8 0 -3 1 0 0 11
vt1=hold modal	0 0 0 14 0 0 0 -12
vt1=hold present	-7 1 0 -13 8 1 0 8
vt1=keep modal	0 9 0 0 -5 0 0 -5
vt1=keep past	0 0 0 -10 0 0 0 12
vt1=know present	0 -3 0 11 -2 0 0 -1
vt1=land past	0 9 0 -6 0 0 0 0
vt1=leave future	0 -11 0 11 0 0 0 0
vt1=leave infinitive	0 -3 0 0 -1 0 0 9
vt1=leave past	0 8 0 -14 8 0 0 0
vt1=leave present	0 5 0 7 -12 0 0 -1
vt1=let present	0 0 0 7 3 7 0 -16
vt1=lift present	0 -12 0 14 0 0 0 0
vt1=look future	0 0 0 -11 14 0 0 0
vt1=lose past	0 -6 0 -4 0 0 0 9
vt1=lower infinitive	0 0 0 -7 10 0 0 -3
vt1=lower past	0 -10 0 9 0 0 0 0
vt1=make future	0 1 0 9 -4 0 0 -6
vt1=make participle	0 -8 0 9 0 0 0 -1
vt1=make present	0 0 0 -16 8 0 13 0
vt1=meet future	0 -1 0 4 -16 4 6 -7
vt1=meet gerund	0 0 0 10 -1 0 0 -2
vt1=meet modal	0 0 0 -8 11 0 0 0
vt1=meet past	0 0 0 -14 0 0 0 17
vt1=meet present	0 1 0 -2 13 0 -5 -11
vt1=move past	0 13 0 -4 0 0 0 -9
vt1=move present	0 -5 0 -4 -2 0 0 14
vt1=offer perfect	0 0 0 9 -1 0 0 -7
vt1=other modal	-2 -22 0 0 13 0 0 4
vt1=other past	0 15 0 0 -8 0 0 -12
vt1=other perfect	-3 -18 -2 0 13 0 8 -2
vt1=other pluperfect	0 5 0 2 -10 0 0 0
vt1=other present	3 -2 16 8 -19 3 -16 0
vt1=pause modal	0 -9 0 10 0 0 0 0
vt1=pay modal	0 -5 0 9 -1 0 0 -2
vt1=pay perfect	0 -8 0 10 0 0 0 0
vt1=pay present	0 0 0 -5 0 0 -1 10
vt1=place present	0 -12 0 20 -5 0 0 0
vt1=prolong infinitive	0 0 -2 10 -1 0 0 -3
vt1=prolong past	0 0 1 -13 8 0 0 4
vt1=promise perfect	0 -1 0 -5 11 0 -2 0
vt1=publish modal	0 0 0 -8 10 0 0 0
vt1=publish past	0 -4 0 15 -5 0 0 -2
vt1=put future	0 5 0 2 -11 0 0 1
vt1=put infinitive	0 3 0 -12 0 0 0 7
vt1=put modal	0 4 0 -12 -1 5 0 5
vt1=put present	3 -7 0 11 0 0 -1 -4
vt1=raise infinitive	0 10 0 -9 -5 0 0 3
vt1=raise modal	0 14 0 -10 0 0 0 -3
vt1=raise past	0 -21 0 23 0 0 0 0
vt1=raise present	0 -1 0 -6 0 0 0 10
vt1=receive present	0 -7 0 -7 14 0 0 0
vt1=remain present	0 -6 -11 7 1 0 7 0
vt1=report future	0 -2 0 -5 13 0 -1 0
vt1=resume present	0 8 0 -10 2 0 0 0
vt1=return modal	0 7 0 4 0 0 0 -14
vt1=return past	0 7 0 -11 -1 0 0 7
vt1=return present	0 -7 0 15 -10 0 0 0
vt1=rise modal	0 -9 0 13 0 0 0 -1
vt1=rise past	0 13 0 -16 0 0 0 4
vt1=run future	0 0 0 -5 -2 0 0 13
vt1=run infinitive	0 -12 0 14 0 0 0 0
vt1=run past	0 13 0 9 0 0 0 -26
vt1=run pluperfect	0 0 0 8 0 0 0 -7
vt1=run present	-11 -5 2 -7 0 0 0 13
vt1=say modal	0 0 0 12 -7 0 0 0
vt1=say past	-8 0 0 -1 5 -1 -1 8
vt1=say pluperfect	0 11 0 -9 0 0 0 0
vt1=see infinitive	0 6 0 -9 0 0 0 3
vt1=see present	0 -7 0 15 -1 0 0 -1
vt1=set perfect	0 0 0 -11 6 0 5 0
vt1=set present	0 -6 0 9 -5 10 -1 -9
vt1=ship participle	0 -3 0 0 7 0 0 0
vt1=ship present	0 -9 0 14 -5 0 0 0
vt1=sign future	0 -11 0 14 -4 0 0 0
vt1=sign infinitive	0 -2 0 0 11 0 -4 -4
vt1=sign perfect	0 0 0 -12 4 0 -1 8
vt1=sign pluperfect	0 12 0 -10 0 0 0 0
vt1=sit present	0 0 0 11 0 0 0 -16
vt1=start future	6 7 0 -10 -5 0 0 0
vt1=start gerund	0 -4 0 14 0 0 0 -13
vt1=start infinitive	-1 1 0 -5 12 0 0 -4
vt1=start present	6 -7 -1 4 0 0 0 0
vt1=stay future	3 3 0 12 0 0 0 -19
vt1=stay present	-4 2 4 12 -13 0 0 -5
vt1=stop past	0 9 0 -11 0 0 0 1
vt1=suspend future	2 -12 0 3 10 0 0 -3
vt1=suspend infinitive	0 11 0 -4 -8 0 0 1
vt1=suspend participle	0 -11 0 -4 2 0 0 10
vt1=suspend past	-2 17 0 -4 0 0 0 -4
vt1=suspend perfect	0 -2 0 3 -15 0 0 10
vt1=suspend present	0 0 -6 9 0 0 0 -3
vt1=take future	0 2 0 0 1 0 0 -14
vt1=take infinitive	0 -8 0 0 3 0 0 4
vt1=take modal	0 -10 0 2 7 0 0 1
vt1=take past	-2 -29 0 29 -3 0 0 0
vt1=take present	-3 20 0 -15 -1 0 0 0
vt1=tell past	0 5 0 -3 -9 0 0 1
vt1=tell pluperfect	0 13 0 -10 0 0 0 -1
vt1=threaten perfect	0 17 0 -15 0 0 0 0
vt1=vote past	0 0 0 13 -11 0 0 0
vt1=vote present	0 -8 0 -6 14 0 0 -4
vt1=want present	0 -6 0 -10 13 0 2 4
vt1=write past	0 -17 0 1 3 3 0 5
vt2=announce present	0 -1 0 -8 11 0 0 0
vt2=be past	0 -13 0 17 8 0 0 -11
vt2=be present	8 -4 4 2 -17 -1 6 1
vt2=begin past	0 6 0 6 -11 0 0 -1
vt2=begin present	0 9 0 -5 9 0 0 -12
vt2=charge future	0 1 7 -6 -12 0 0 8
vt2=charge modal	0 -6 0 12 -1 0 0 -4
vt2=charge present	0 1 0 -11 4 0 0 11
vt2=come future	0 -7 0 9 0 0 0 0
vt2=come past	0 -9 0 5 0 0 0 0
vt2=continue present	0 0 0 7 3 0 0 -11
vt2=decide infinitive	0 0 0 5 -11 -2 7 0
vt2=end present	0 -15 2 0 1 0 0 8
vt2=extend infinitive	0 0 0 -10 -1 0 0 14
vt2=fall present	0 13 0 -7 0 0 0 -4
vt2=go future	0 7 -1 -9 0 0 0 3
vt2=go present	0 -4 0 9 5 0 -2 -3
vt2=have past	0 -3 0 6 4 0 0 -9
vt2=have present	0 0 0 -5 -4 0 9 2
vt2=keep past	0 0 0 -12 12 0 0 0
vt2=leave participle	0 13 0 -4 -13 0 -2 4
vt2=leave past	0 4 0 -12 0 0 0 6
vt2=let present	0 -14 0 4 4 0 0 3
vt2=other perfect	0 0 0 12 -5 0 0 -5
vt2=other present	-1 11 0 -11 -1 0 0 4
vt2=pay future	0 -10 0 8 -1 0 0 4
vt2=pay past	0 -16 0 24 0 0 0 -11
vt2=pay present	0 16 0 -7 -3 -1 -1 -1
vt2=plan participle	0 -8 0 9 0 0 0 0
vt2=post past	0 2 0 -10 7 0 0 0
vt2=put future	0 11 0 -5 0 0 -3 0
vt2=put infinitive	0 11 0 -5 -2 0 -1 0
vt2=put present	0 -6 0 12 -2 0 0 0
vt2=say past	0 -10 0 14 -2 0 0 0
vt2=say present	0 -4 0 14 0 0 0 -4
vt2=stop present	0 12 0 -8 0 0 0 0
vt2=suspend present	-2 17 0 -10 0 0 0 0
vt2=take perfect	0 11 0 -10 0 0 0 0
vt2=tell modal	0 0 0 -12 11 0 0 2
vt2=want present	0 4 0 -12 0 0 10 0`;
