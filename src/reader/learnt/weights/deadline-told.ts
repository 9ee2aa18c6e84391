// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEADLINE_TOLD = `controls	duties	exclusions	none	other	sale	talks	truce
2:after controls 1	11 -7 1 -2 6 0 0 -17
2:after controls 2	0 3 0 -2 5 0 0 -11
2:after controls 4	15 -6 10 -15 9 0 0 -17
2:after duties 1	0 -30 -2 -34 11 -1 -6 46
2:after duties 2	0 -16 0 -43 -4 0 -1 60
2:after duties 3	-1 -52 9 -19 -1 0 0 49
2:after duties 4	-19 -72 11 -28 -10 -7 -7 85
2:after none 1	5 -49 7 -41 5 -3 0 62
2:after none 2	-6 -36 11 -32 13 0 -4 49
2:after none 3	-11 -44 0 12 14 -4 5 0
2:after none 4	-24 -4 -9 29 -23 -20 0 2
2:after other 1	0 -10 0 0 17 0 0 -9
2:after other 2	0 0 0 -12 14 0 0 -2
2:after other 3	0 -7 0 21 -4 0 0 -12
2:after other 4	0 -1 9 19 0 0 0 -30
2:after sale 4	0 0 0 -13 13 0 0 0
2:after truce 1	-2 -26 -1 -1 -12 0 0 34
2:after truce 2	-2 -19 19 -19 14 0 0 9
2:after truce 3	12 0 2 -22 5 0 0 0
2:after truce 4	23 -15 29 -16 15 -11 -6 -33
2:alone	-27 -20 -21 63 -10 -12 -14 -20
2:before controls 1	8 -13 0 7 -10 0 0 4
2:before controls 4	24 -7 9 -3 0 0 0 -20
2:before duties 1	3 16 -2 11 -16 0 0 -26
2:before duties 3	0 7 0 0 -6 0 8 -16
2:before duties 4	0 -19 0 20 3 0 0 -4
2:before none 1	3 22 -6 17 -17 -4 0 -42
2:before none 2	10 32 6 -15 -30 0 -1 -12
2:before none 3	12 4 -6 14 -11 -1 -2 -24
2:before none 4	-19 0 -13 20 0 -4 -28 -3
2:before other 1	0 15 2 -19 -12 0 0 5
2:before other 2	4 17 0 -19 0 0 0 -4
2:before other 3	-1 28 -1 -24 10 0 0 -12
2:before other 4	-2 0 2 -2 14 0 0 -8
2:before truce 1	6 25 7 15 -31 -1 0 -49
2:before truce 2	2 52 0 -26 -18 0 0 -26
2:before truce 3	-1 22 -2 8 -16 -1 0 -34
2:before truce 4	-3 62 -13 8 -20 -7 -1 -107
2:instead duties 1	0 -26 0 40 -10 0 0 -14
2:instead duties 3	0 -17 0 19 0 0 0 0
2:instead duties 4	0 -31 0 29 0 0 0 2
2:instead none 1	0 -24 -3 38 -14 0 0 -4
2:instead none 2	-2 -12 0 0 -4 0 0 17
2:instead none 3	0 -31 0 52 -13 0 0 -27
2:instead none 4	10 -43 7 81 -27 0 -11 -51
2:instead other 1	0 -4 0 2 -8 0 0 12
2:instead truce 1	0 -7 0 25 0 0 0 -19
2:instead truce 2	0 -11 0 -11 -5 0 0 24
2:instead truce 3	0 -11 -3 22 -8 0 0 -7
2:instead truce 4	0 0 0 33 0 0 0 -31
2:own controls 1	22 -20 -1 -16 7 -5 0 0
2:own controls 2	22 -18 -7 -10 -1 0 0 4
2:own controls 3	19 -4 -1 -11 -3 0 0 0
2:own controls 4	43 -10 -8 -29 -9 -4 0 -14
2:own duties 1	-17 0 -1 1 -7 -17 8 8
2:own duties 2	-10 16 8 -23 -3 4 6 1
2:own duties 3	-6 7 16 0 -10 -8 -6 -12
2:own duties 4	-2 1 -11 24 -24 -24 2 -7
2:own exclusions 1	-9 0 8 11 -1 0 0 -15
2:own exclusions 2	-2 -12 21 0 -6 0 0 -10
2:own exclusions 3	0 -10 27 -18 0 0 0 -10
2:own exclusions 4	0 -5 8 14 -4 0 0 -11
2:own none 1	0 -5 6 11 -15 -4 -17 -4
2:own none 2	6 12 -14 17 -1 -11 -15 -30
2:own none 3	-37 -24 -39 30 5 3 6 -5
2:own none 4	-57 -7 -49 37 6 -22 -12 -2
2:own other 1	-11 4 1 -4 26 -10 -21 -23
2:own other 2	-1 -33 15 0 29 -17 -3 -13
2:own other 3	-9 -2 -14 1 18 -4 -1 -11
2:own other 4	-16 6 17 6 3 -14 -5 -12
2:own sale 1	0 -7 0 -12 6 17 -1 -5
2:own sale 2	0 1 0 -6 -3 10 0 -1
2:own sale 3	0 -6 0 0 -12 17 -1 -5
2:own sale 4	-5 -12 0 -3 -13 27 -2 -6
2:own talks 1	-1 -2 0 -15 -5 -3 13 15
2:own talks 2	0 -2 0 -11 -4 0 19 0
2:own talks 3	0 5 0 6 -11 0 1 -3
2:own truce 1	2 -8 13 9 -10 -19 5 -6
2:own truce 2	-4 -7 -7 -2 -10 -19 -9 23
2:own truce 3	-11 14 -14 3 -35 -7 1 10
2:own truce 4	-25 -6 -14 28 -22 -11 -14 10
2:same controls 2	18 -4 -2 -8 0 0 0 -5
2:same controls 3	22 -7 0 -13 4 0 0 -12
2:same controls 4	21 -3 2 -30 13 0 -1 -10
2:same duties 1	-9 -7 -5 8 -20 -1 13 9
2:same duties 2	0 26 -3 -35 -7 -4 1 21
2:same duties 3	3 6 0 -19 8 0 -8 5
2:same duties 4	-16 65 -2 -35 -40 -11 -1 -15
2:same exclusions 4	-2 -9 26 -17 0 0 0 -7
2:same none 1	0 0 1 -15 -11 -2 11 22
2:same none 2	9 28 -1 -25 -20 2 -4 2
2:same none 3	-6 -15 -17 9 18 -3 5 -11
2:same none 4	-23 -21 -33 42 -25 -14 -24 11
2:same other 1	-5 -1 -3 -22 31 2 -3 -7
2:same other 2	0 0 0 -9 11 0 -3 6
2:same other 3	0 -10 0 -42 37 0 5 8
2:same other 4	1 -12 4 -36 39 0 3 -10
2:same sale 4	0 -2 0 -9 -6 18 0 0
2:same truce 1	0 11 -6 1 -22 -5 -2 3
2:same truce 2	0 -18 -2 -11 -15 4 11 22
2:same truce 3	0 -5 -1 -9 -33 -1 1 22
2:same truce 4	12 -19 17 -42 20 2 -6 22
2:truce 0 elsewhere 0	-19 6 2 21 -20 -44 6 -9
2:truce 0 elsewhere 1	-15 -19 -8 26 4 -6 -1 -2
2:truce 0 elsewhere 2	5 2 8 7 4 14 -12 -42
2:truce 0 elsewhere 3	-5 -1 0 28 2 0 8 -51
2:truce 0 elsewhere 4	9 -9 -5 21 41 25 -17 -101
2:truce 1 elsewhere 0	-19 13 0 -37 -14 -17 8 37
2:truce 1 elsewhere 2	-3 -16 -4 35 9 0 -1 -30
2:truce 1 elsewhere 3	-1 -14 -5 40 -21 0 0 -15
2:truce 1 elsewhere 4	12 6 15 24 -5 -3 -6 -44
2:truce 2 elsewhere 0	-5 -16 -30 -18 -13 -16 -8 43
2:truce 2 elsewhere 2	0 -10 10 -4 0 0 0 4
2:truce 2 elsewhere 3	-2 1 0 0 12 0 0 -12
2:truce 2 elsewhere 4	0 -7 -3 28 -9 5 -8 -16
2:truce 3 elsewhere 0	-21 -9 -11 -13 -22 -17 0 38
2:truce 3 elsewhere 3	-3 -14 0 1 -3 0 0 14
2:truce 3 elsewhere 4	11 37 -9 18 -21 2 3 -37
2:truce 4 elsewhere 0	-12 -21 -23 -21 -38 -17 -8 60
2:truce 4 elsewhere 4	2 10 9 0 0 0 -10 -12
<always>	-22 -9 -19 41 -10 -18 -19 -5
a:!	0 -12 0 15 0 0 0 -1
a:'	0 -15 0 11 3 0 0 0
a:'s	6 -16 1 25 -11 0 -11 -5
a:'s <level>	0 0 2 -9 -5 0 0 12
a:'s <number>	0 -10 0 18 0 0 0 -8
a:'s <quality>	0 8 0 -10 0 2 0 0
a:'s ship	0 2 0 -11 5 0 0 0
a:-	0 10 0 -13 -2 0 0 9
a:.	-13 -7 -12 35 -8 -13 2 -12
a:. the	0 5 0 -11 0 0 0 5
a:<agent>	-6 -12 0 24 -2 5 -9 -6
a:<day-ahead>	-7 15 -10 11 -28 -4 -7 -4
a:<day-ahead> .	-1 30 0 -16 -2 0 0 -8
a:<day-gone> .	0 0 0 8 -5 0 -3 0
a:<day-today>	0 -13 0 -3 0 0 0 13
a:<duty>	-10 4 1 1 -1 -4 1 -2
a:<gate>	-10 -12 3 0 22 1 2 -18
a:<goods-amount>	0 0 0 9 -3 0 0 -2
a:<goods>	1 15 4 -16 1 -12 -5 -2
a:<level-noun>	-4 0 -3 1 6 -2 -12 3
a:<level>	-17 9 -7 5 -6 -7 3 -11
a:<level> .	0 0 0 24 -10 0 -6 -24
a:<level> <level>	0 6 0 -20 0 0 0 16
a:<level> at	0 -13 0 4 0 0 0 11
a:<level> here	0 -9 0 14 0 0 0 -4
a:<level> in	0 29 0 -17 -4 0 0 -5
a:<level> is	0 -6 0 14 0 0 0 -8
a:<level> on	-5 -5 0 2 -4 0 2 11
a:<money> .	0 11 0 -8 0 0 0 -1
a:<money> per	0 0 0 -9 6 0 0 3
a:<month-ahead>	-2 -12 0 15 0 0 0 -1
a:<month-gone>	0 0 0 -14 16 0 0 0
a:<name>	0 -9 5 -7 18 -1 -4 3
a:<name> 's	5 -8 4 -2 1 0 -3 3
a:<name> <level>	0 7 0 2 0 0 0 -10
a:<name> charge	0 -12 0 6 0 0 0 8
a:<name> go	0 -4 0 13 0 0 0 -8
a:<name> has	0 -4 0 11 0 0 0 0
a:<name> take	0 4 0 -13 0 0 0 9
a:<name> would	0 -13 0 19 0 0 0 -5
a:<not>	-2 -2 9 11 0 -9 -5 -10
a:<number>	3 6 3 -2 5 -11 -8 -5
a:<number> .	-2 11 -2 3 -1 0 0 -11
a:<number> again	0 11 0 -8 0 0 0 -2
a:<number> economy	0 -6 0 11 -3 0 0 0
a:<number> in	0 12 0 -5 0 0 0 -4
a:<number> th	4 -3 0 -11 12 0 0 -1
a:<number> to	0 -12 0 15 0 0 0 0
a:<office>	-1 -4 0 11 8 -2 -3 -8
a:<organisation>	-8 -1 -2 -3 13 -3 -7 5
a:<organisation> 's	-1 0 0 12 -9 0 0 0
a:<organisation> .	0 9 0 -4 1 0 -2 -2
a:<organisation> take	0 -8 0 9 0 0 0 0
a:<organisation> to	0 11 0 -7 0 0 0 0
a:<person>	-4 -1 0 30 -12 -5 -2 -12
a:<person> and	0 19 0 -2 0 0 0 -15
a:<quality>	-4 6 10 0 -4 5 3 -16
a:<quality> car	0 18 0 -17 0 0 0 0
a:<quality> duty	0 -8 0 19 0 0 0 -11
a:<quality> tariff	0 15 0 -12 0 0 0 0
a:<seat>	-4 -7 0 12 -7 -2 -5 10
a:<seat> .	0 8 0 -11 -8 0 -3 14
a:<span>	-7 18 -1 -5 10 0 -1 -17
a:<span> .	0 19 0 -11 2 0 0 -12
a:<taker>	0 -14 0 11 -2 7 0 0
a:<v-agree>	0 -8 0 5 -3 -5 9 0
a:<v-bear>	-1 5 -13 -4 0 -9 -1 5
a:<v-begin>	-1 1 0 2 -1 -8 -14 6
a:<v-buy>	0 -1 0 4 0 4 0 -11
a:<v-down>	-3 17 0 -9 -3 0 0 1
a:<v-end>	-2 -2 1 -1 -13 -4 1 13
a:<v-impose>	-8 5 0 -2 3 -3 5 -3
a:<v-lack>	11 0 -2 -2 -1 0 0 0
a:<v-propose>	-2 -15 -4 3 8 -1 10 4
a:<v-renew>	0 -9 -1 17 -12 0 -2 0
a:<v-return>	0 -5 0 0 -1 0 0 12
a:<v-say>	-5 -19 -1 20 4 -1 0 -5
a:<v-sell>	3 -1 -1 -5 7 6 0 -11
a:<v-sign>	-4 -10 -2 -8 15 0 3 6
a:<v-stay>	-2 -18 4 11 -7 0 0 5
a:<v-suspend>	-2 4 0 2 -14 0 -1 6
a:<v-threaten>	0 -14 0 13 0 0 0 0
a:?	0 0 -8 5 -10 4 -8 4
a:a	0 -12 0 -15 -1 6 20 12
a:a <office>	0 -4 0 -5 9 0 0 0
a:a <quality>	0 13 0 -10 5 0 0 -10
a:a fee	0 -9 0 0 6 0 0 0
a:a further	0 -9 0 0 11 0 0 0
a:a law	0 -5 0 -3 10 0 0 0
a:a result	0 0 0 -9 0 0 5 5
a:a tariff	0 8 0 -11 0 0 -3 7
a:a truce	0 -4 7 -9 6 0 0 0
a:abroad	2 -13 -1 14 0 0 0 0
a:additional	0 4 9 -13 -13 0 0 8
a:additional duty	0 3 9 -13 -11 0 0 6
a:after	0 2 0 3 -11 0 -3 3
a:after <span>	0 -10 0 18 0 0 0 -8
a:again .	3 0 0 -9 12 0 0 -3
a:agree	0 -10 0 0 0 0 11 1
a:agree .	0 -1 0 12 -2 0 0 -5
a:agree in	0 0 0 -11 0 0 3 8
a:agree on	0 -2 0 -1 0 0 9 -2
a:agreement	0 -37 0 16 6 -1 -4 13
a:agreement .	0 -12 0 0 1 0 0 8
a:all	0 22 0 -3 -12 0 0 -14
a:all .	0 9 0 -3 0 0 0 -2
a:aluminium	0 -10 0 11 0 0 0 0
a:an	0 4 5 -12 -13 1 0 15
a:an hour	0 0 0 -10 0 0 0 11
a:and	-20 16 -8 3 -16 -10 -12 7
a:and <number>	0 -15 0 3 0 0 0 14
a:and <person>	0 16 0 0 0 0 0 -14
a:and <quality>	0 -7 0 7 10 0 0 -10
a:and a	0 9 0 -4 -1 0 0 0
a:and aluminium	0 -10 0 11 0 0 0 0
a:and come	0 0 0 -8 0 0 0 9
a:and go	0 -11 0 5 0 0 0 4
a:and is	0 3 2 7 0 0 0 -13
a:and last	0 10 0 0 0 0 0 -14
a:and the	-4 11 0 0 -1 0 0 -3
a:another	0 7 0 0 -2 0 2 -10
a:answer	0 -10 0 16 -5 0 0 0
a:any case	0 0 0 -7 0 0 0 10
a:appeal	0 -2 0 -3 10 0 0 0
a:appeal .	0 -2 0 -3 10 0 0 0
a:apply	0 0 4 -5 -10 0 0 10
a:approve	0 -1 0 -8 9 0 0 1
a:are	-7 0 8 5 -6 0 -4 0
a:are free	0 -6 10 -7 0 0 0 1
a:arrangement	0 3 0 -10 0 0 0 5
a:as	2 -12 0 1 -3 0 13 0
a:ask for	0 -10 0 17 -5 0 0 -1
a:at	0 -7 -5 17 1 0 0 -14
a:at <level>	0 0 0 10 -4 0 0 -9
a:at the	2 -12 -2 16 0 4 0 -10
a:away	3 -14 0 15 -3 0 0 0
a:back	0 19 0 -18 -1 0 -6 2
a:back .	0 12 0 -14 0 0 0 0
a:banana	0 15 0 -18 0 0 0 4
a:be	-8 5 4 -19 9 4 6 -2
a:be <number>	0 25 0 -14 -2 0 3 -17
a:be charge	0 6 7 -9 -6 0 0 1
a:became	0 -8 0 17 0 0 0 -10
a:become	3 21 0 -16 2 0 0 -12
a:been	0 -18 0 10 -8 0 4 11
a:been <level>	0 -17 0 15 0 0 0 0
a:before	0 -1 0 3 -4 4 8 -9
a:before the	0 4 0 6 0 0 0 -9
a:begin	-1 14 0 -2 0 0 0 -13
a:begin .	0 14 0 -10 0 0 0 0
a:benefit	0 8 0 0 -4 0 0 0
a:between	0 -11 0 10 -5 0 0 1
a:border	0 -10 0 16 0 0 0 -3
a:both	8 5 0 -27 15 0 4 -6
a:both country	0 -5 0 -2 9 0 0 0
a:both side	0 4 0 -9 8 0 0 -2
a:branded	0 9 0 -8 0 0 0 0
a:bring	0 12 0 -9 0 0 -2 0
a:bring it	0 10 0 -11 0 0 0 0
a:built	0 0 0 11 0 0 0 -6
a:butter	0 0 5 9 -11 0 0 -3
a:by	2 -8 0 15 -9 0 0 0
a:by <day-ahead>	0 13 0 -17 6 0 0 0
a:by <level>	0 -13 0 13 0 0 0 0
a:cabinet	0 9 0 -7 0 0 0 0
a:can	0 2 0 12 -15 0 0 0
a:capital	0 -9 0 13 0 0 -1 0
a:case	0 0 0 -9 2 0 -1 8
a:change	0 -16 0 17 0 0 0 0
a:charge <level>	0 -4 0 14 -2 0 0 -10
a:charge a	0 -8 0 12 0 0 0 -4
a:charge on	0 11 0 -9 0 0 0 0
a:chip	0 -13 0 11 2 0 0 0
a:close	0 -1 0 -8 0 0 0 10
a:cocoa	0 9 5 -12 0 0 0 -1
a:cocoa butter	0 9 5 -12 0 0 0 0
a:come	0 0 0 3 -12 0 0 3
a:come down	0 11 0 -7 0 0 0 -2
a:come to	0 -9 0 15 0 0 0 -4
a:commerce	-3 0 0 9 0 0 0 0
a:confirm	0 0 0 -9 12 0 0 -1
a:continue	0 -2 0 10 0 0 0 -7
a:control on	0 -10 0 1 0 0 0 8
a:cost	0 -17 0 15 7 0 0 -2
a:could	0 17 0 -15 4 0 0 -1
a:country	0 -15 0 6 5 0 -1 3
a:date	15 -5 0 -15 -5 0 4 7
a:day	-6 -9 0 -6 0 0 10 9
a:day .	-1 -14 0 4 -2 0 0 16
a:deadline	0 0 0 -19 0 0 16 3
a:deadline .	0 0 0 -15 0 0 13 2
a:deal .	0 9 0 -10 0 0 4 0
a:decide	0 -5 0 8 -11 0 3 0
a:decide on	0 0 0 0 -8 0 8 0
a:do	0 7 0 2 -13 0 0 0
a:doe	0 4 0 4 0 0 0 -12
a:down	0 5 0 -6 10 0 0 -7
a:duty	-6 9 8 -2 -14 0 -3 4
a:duty .	0 -3 10 5 -9 0 0 -1
a:duty of	-2 -2 0 -4 0 0 0 15
a:duty will	0 12 0 -9 0 0 0 0
a:each	1 2 0 -1 9 0 0 -15
a:each other	0 3 0 0 6 0 0 -10
a:earth	0 -13 0 5 0 0 0 8
a:economy	0 -7 0 13 -3 0 0 0
a:effect	0 -6 0 9 0 0 0 0
a:end	0 -10 7 -16 -5 -1 -3 25
a:end .	-2 -12 3 -10 -1 0 0 21
a:end on	0 6 0 4 0 0 0 -10
a:entry	0 17 0 -13 0 0 0 0
a:evening	0 5 0 12 -10 0 0 -13
a:event	0 8 0 -7 0 0 0 0
a:every	0 -6 13 -3 -1 0 0 0
a:everybody	0 9 0 -2 -1 0 0 -1
a:exclusion	0 -2 16 0 -10 0 0 0
a:exempt	0 0 -8 13 -5 0 0 0
a:exemption	-2 -4 13 1 -6 0 0 -4
a:extend a	0 0 0 -10 0 0 0 11
a:extra	0 -1 0 5 3 0 0 -9
a:fall	0 10 0 -8 0 0 0 0
a:fare	0 -12 0 14 0 0 0 0
a:fee	-2 -9 -3 2 18 0 0 -8
a:figure	0 11 0 -10 0 0 0 0
a:find	0 -2 0 -1 -4 10 2 -4
a:first	0 11 0 -12 3 0 0 -1
a:flour	0 0 0 11 0 0 0 -10
a:followed	0 10 0 -3 0 0 0 -6
a:for	4 -12 7 1 -4 8 0 -3
a:for <number>	3 -13 5 8 -4 0 0 -2
a:for <quality>	-3 -9 3 -7 4 0 0 9
a:for <span>	-4 6 0 12 -2 0 0 -17
a:for good	1 -5 0 -1 9 0 0 0
a:for the	-3 16 -8 -10 -12 1 5 2
a:force	0 -11 0 7 4 0 0 0
a:found	0 0 0 11 -6 0 0 0
a:four	0 -14 0 8 0 0 0 4
a:framework	0 -6 0 9 0 0 0 0
a:free	0 0 11 -4 5 0 -2 -8
a:free of	0 -16 9 2 4 0 0 -1
a:from	-9 0 0 7 7 0 -3 -13
a:from <day-ahead>	0 -9 0 25 -3 0 0 -15
a:from <name>	0 0 7 1 -10 0 0 0
a:from abroad	0 -5 -1 9 0 0 0 0
a:further	3 0 0 -9 11 0 0 0
a:get	0 10 0 -14 -2 0 0 6
a:go	0 -11 -3 8 6 0 -5 1
a:go back	0 3 0 10 -1 0 -2 -9
a:go from	0 -11 0 0 8 0 0 3
a:good is	0 10 0 -9 0 0 0 0
a:good of	0 -7 0 10 0 0 0 -3
a:good will	0 5 0 -13 0 0 0 7
a:had	0 -22 0 29 -8 0 0 -6
a:half	0 -6 0 17 0 0 0 -6
a:has been	0 -7 0 -3 -2 0 6 10
a:have	-2 -14 0 10 -9 0 14 -2
a:have been	0 -19 0 17 0 0 0 0
a:have to	0 10 0 -9 0 0 0 0
a:he	0 -2 0 18 -15 0 0 -9
a:hear	0 -6 0 -8 10 0 0 3
a:here	0 -19 0 14 0 0 0 4
a:here .	0 -5 0 10 0 0 0 -4
a:hour	0 -4 0 -7 0 0 0 15
a:impose	0 -9 0 17 -7 0 0 0
a:in	1 4 -9 1 13 -4 -13 -13
a:in <month-ahead>	0 -10 0 1 7 0 0 0
a:in <seat>	0 13 0 -9 0 0 0 0
a:in <span>	0 -1 0 -5 9 0 0 0
a:in a	0 10 0 -5 0 0 0 -1
a:in all	0 10 0 -10 0 0 0 0
a:in any	0 6 0 -14 0 0 0 9
a:in force	0 -10 0 5 4 0 0 0
a:in the	0 8 0 -10 -1 1 0 2
a:initial	0 10 0 -10 0 0 0 0
a:into	0 -16 0 7 0 0 0 9
a:is	6 2 -3 3 -15 -4 6 -3
a:is <level>	0 -7 0 20 0 0 0 -15
a:is <number>	0 1 0 14 0 0 0 -15
a:is at	0 -6 0 9 0 0 0 0
a:is charge	0 10 0 -9 0 0 0 0
a:is go	0 -10 0 4 0 0 0 5
a:is not	0 11 1 1 0 0 0 -14
a:is off	0 -8 0 9 0 0 0 0
a:is the	10 11 0 -27 -2 0 0 2
a:is to	0 15 0 -12 0 0 0 -2
a:it	4 -5 -11 8 0 -4 10 -7
a:it 's	0 -9 0 10 -4 0 0 3
a:it .	5 -4 0 -2 15 -3 -3 -7
a:it could	0 6 0 -8 0 0 0 2
a:it in	0 11 0 -9 0 0 0 0
a:it may	0 9 0 -4 0 0 0 0
a:it was	0 -11 0 20 0 0 0 -7
a:it will	0 3 0 -14 -1 0 6 7
a:it would	0 -7 0 10 0 0 0 -7
a:its	0 14 -5 -22 18 0 0 -7
a:keep	0 -2 0 -6 9 0 1 -3
a:last	-9 4 1 -28 9 0 10 10
a:last <span>	0 16 0 -17 0 0 0 0
a:last day	-2 -3 0 -12 0 1 0 15
a:last for	0 -7 0 9 0 0 0 0
a:last week	0 0 0 -16 9 0 0 8
a:last year	-1 -3 0 13 0 0 0 -5
a:later	0 5 0 -15 0 0 0 11
a:latest	3 9 0 -9 0 5 0 -7
a:law of	0 -3 0 -7 10 0 0 0
a:let	0 -9 0 0 11 0 0 0
a:levy	0 12 0 0 -6 0 0 -7
a:licence	12 -4 0 -3 0 0 0 0
a:lift	0 0 0 11 -10 0 0 0
a:machine	0 -12 2 12 0 0 0 -2
a:market	0 2 0 -9 7 0 0 0
a:match	0 8 0 -3 0 0 0 -1
a:may be	0 7 0 0 -10 6 0 -1
a:meet	0 -10 0 4 -4 0 0 7
a:men	0 -3 0 -9 0 0 0 12
a:minister	0 -9 0 14 0 0 0 -1
a:month	2 -15 0 0 10 0 0 1
a:month .	0 -10 0 -4 12 0 0 0
a:more	1 -15 0 21 -14 0 0 -1
a:more .	0 0 0 9 0 0 0 -8
a:most	0 8 0 -2 -3 0 0 0
a:must	0 -3 0 -25 11 0 13 1
a:name	0 -10 0 14 0 0 0 0
a:net	0 0 0 -9 6 0 0 3
a:net ton	0 0 0 -9 6 0 0 3
a:new rate	0 11 0 -2 -6 0 0 0
a:new tariff	0 10 0 -8 0 0 0 0
a:next	0 10 -3 -2 13 -6 -1 -12
a:next year	0 15 -3 -16 15 0 0 -5
a:night .	0 0 0 -10 0 0 6 7
a:no	0 0 0 12 0 0 0 -14
a:nobody	0 -6 0 15 0 0 0 -7
a:noon	0 -5 0 11 1 0 0 -7
a:north	0 -8 0 9 0 0 0 0
a:not	1 4 9 6 -9 0 -6 -14
a:not be	0 -12 7 0 4 0 -2 0
a:not come	0 -12 0 14 0 0 0 0
a:notice	10 0 0 -9 2 0 0 0
a:now	0 10 0 -10 1 0 0 0
a:number	0 -10 0 10 0 0 0 0
a:object	0 0 0 -7 11 0 0 0
a:of	0 -25 3 18 5 -7 -30 1
a:of <day-today>	0 0 0 -10 0 0 0 10
a:of <level>	-3 0 0 7 -2 0 -4 0
a:of <month-ahead>	-1 0 0 12 -6 0 0 0
a:of <month-gone>	0 0 0 -15 17 0 0 0
a:of <name>	1 -10 0 4 0 0 0 0
a:of <span>	0 12 0 -14 6 0 0 -4
a:of all	0 9 0 -8 0 0 0 0
a:of it	0 -1 0 0 10 0 0 -3
a:of next	1 11 0 -9 9 0 0 -10
a:of the	0 -29 7 43 -20 0 -1 -2
a:of thi	0 -6 0 -4 5 0 0 8
a:off	0 -12 0 5 7 0 0 2
a:off .	0 -10 0 2 9 0 0 0
a:off the	0 -10 0 14 0 0 0 0
a:oil	0 11 0 -7 -1 0 0 0
a:old	0 8 0 -8 1 0 0 0
a:olive	0 12 0 -8 0 0 0 -2
a:on	-3 4 -6 0 -13 -10 12 3
a:on .	0 15 0 -13 0 0 0 0
a:on <day-ahead>	0 4 -3 18 -8 0 0 -20
a:on <name>	0 -10 0 2 0 0 0 8
a:on <quality>	-4 10 -1 2 -7 0 0 -9
a:on our	0 16 0 -15 0 0 -4 0
a:on the	-2 -14 2 -8 12 0 0 10
a:only the	0 12 0 -14 0 0 0 1
a:opened	0 -10 0 19 -2 0 0 -1
a:ordinary	0 10 0 -1 -5 0 0 0
a:other	0 -4 0 -1 10 0 -2 0
a:our	0 10 0 -11 13 0 -5 -3
a:out	-5 0 -2 -9 10 3 -2 2
a:out .	-4 -4 -1 0 5 0 0 10
a:outside	0 -14 0 7 9 0 0 -1
a:over	0 -4 0 -15 11 0 11 5
a:over .	0 1 0 -13 0 0 0 12
a:own	0 0 0 -4 11 0 0 -2
a:paper	0 -19 0 24 0 0 0 -1
a:parcel	-2 0 9 0 0 0 0 -7
a:partner	0 8 0 -10 1 0 0 0
a:patented	0 -13 0 14 0 0 0 0
a:patented medicine	0 -13 0 14 0 0 0 0
a:pay the	0 21 0 -13 -3 0 0 -3
a:per	0 0 0 -9 6 0 0 3
a:per net	0 0 0 -9 6 0 0 3
a:phone	0 19 0 -16 0 0 0 -1
a:port	-2 -5 -3 -10 17 2 0 0
a:port .	0 4 0 -10 4 0 0 0
a:port fee	-1 -5 -2 5 10 0 0 -6
a:present	0 9 0 -11 -1 0 2 0
a:president	0 -4 0 12 -2 0 0 0
a:prolongation	0 0 0 -11 0 0 9 4
a:publish	0 7 0 -10 1 0 0 0
a:publish its	0 16 0 -19 5 0 0 0
a:put	0 8 0 0 -6 0 3 -11
a:quota	0 -2 0 9 0 0 0 -4
a:rare	0 -13 0 5 0 0 0 8
a:rate	0 18 0 -8 -6 0 0 0
a:rate .	0 14 0 -6 -2 0 0 -4
a:rather	0 0 0 -10 10 0 0 0
a:rather than	0 0 0 -10 10 0 0 0
a:remain	0 10 0 -4 0 0 0 -4
a:renew	0 0 -1 12 0 0 0 -7
a:reply	0 -8 0 0 13 0 -2 -5
a:reply .	0 -7 0 1 11 0 -2 -3
a:report	0 -4 0 16 -7 0 -3 0
a:result	0 0 0 -8 0 0 5 4
a:right	0 17 0 -10 -7 0 0 0
a:rise	0 10 0 -7 1 0 0 -4
a:rise to	0 15 0 -16 2 0 0 0
a:round	0 -2 0 13 0 0 0 -4
a:rule on	0 6 -1 -11 2 0 0 2
a:run	-5 -4 -2 -6 5 3 0 12
a:run .	0 0 0 -4 -3 0 0 12
a:same	-2 -3 0 9 -2 0 0 0
a:save a	0 -1 0 -7 0 0 0 10
a:say	0 -26 0 16 7 0 5 -8
a:season	0 -7 0 15 0 -4 0 -2
a:see	0 -6 0 14 0 0 0 -5
a:set	0 7 0 6 -6 0 5 -16
a:shall	0 -6 0 -9 4 0 4 7
a:ship	-2 2 0 -8 16 0 0 -10
a:ship .	0 -10 0 -3 12 0 0 0
a:sign	0 -2 0 12 -5 0 -2 -1
a:signature	0 0 0 11 -7 0 0 0
a:since	0 -12 0 6 0 0 0 7
a:sit	0 -3 0 11 0 0 0 -1
a:speaking	0 0 0 -9 0 0 0 9
a:spring	0 0 0 -12 0 0 0 12
a:start	0 13 0 0 0 -4 0 -2
a:step	0 12 0 -10 0 0 0 0
a:subject	0 3 0 -10 7 0 0 0
a:subject to	0 4 0 -12 8 0 0 0
a:surcharge	0 11 -2 -4 0 0 0 -4
a:suspension	7 3 -1 -9 -4 0 0 3
a:table	0 -15 0 19 0 0 0 0
a:take <level>	0 8 0 -12 0 0 0 4
a:talk	0 -8 0 6 5 2 0 -8
a:talk on	0 3 0 6 0 0 0 -9
a:tariff	0 -16 -4 11 9 0 8 -6
a:tariff .	0 -20 0 3 7 0 7 -2
a:tariff at	0 13 0 -12 0 0 0 0
a:tariff for	0 12 0 -10 0 0 0 0
a:tax	0 4 0 -14 5 0 0 0
a:telephone	0 -12 0 3 0 0 0 10
a:telephone .	0 0 0 -8 0 0 0 9
a:tell	0 -11 0 -4 9 0 0 6
a:tell the	0 0 0 -8 11 0 0 0
a:term of	0 6 0 -11 6 0 0 0
a:text	0 -1 0 -9 0 0 7 5
a:th	4 -3 0 -11 12 0 0 -1
a:that	0 5 0 11 -34 0 0 9
a:that .	0 -8 0 1 -6 0 0 10
a:that <person>	0 18 0 -13 0 0 0 -6
a:that day	0 -7 0 9 0 0 0 0
a:the <day-ahead>	0 15 0 -15 -1 0 0 4
a:the <level>	0 20 0 -21 10 0 1 -12
a:the <number>	6 2 0 3 2 0 0 -17
a:the <office>	0 -10 0 27 -2 0 0 -15
a:the <organisation>	-3 3 0 0 7 -1 -1 -6
a:the <person>	0 -18 0 21 0 0 0 -5
a:the <quality>	0 0 3 8 -10 0 7 -17
a:the additional	0 4 10 -17 -10 0 0 4
a:the arrangement	0 3 0 -10 0 0 0 5
a:the duty	0 11 0 -7 8 0 0 -10
a:the end	0 0 0 -4 -2 0 0 13
a:the first	0 9 0 -4 -4 0 0 0
a:the last	0 -5 3 -14 0 1 7 7
a:the latest	3 9 0 -9 0 5 0 -7
a:the month	0 -10 0 25 -5 0 0 -10
a:the north	0 -8 0 9 0 0 0 0
a:the old	0 9 0 -5 1 0 0 -6
a:the ordinary	0 10 0 -2 -5 0 0 0
a:the present	0 10 0 -9 0 0 0 0
a:the same	-2 -3 0 9 -2 0 0 0
a:the suspension	1 8 -1 -10 0 0 0 2
a:the table	0 -11 0 13 0 0 0 0
a:the time	0 -12 0 -3 -1 5 0 11
a:the two	0 -2 0 10 -6 0 2 -2
a:their	-3 -2 -3 10 0 -1 0 -3
a:them .	-3 0 0 -18 9 0 8 4
a:there	0 2 0 12 -8 0 0 -15
a:there .	0 -4 0 10 0 0 0 -3
a:they	-2 0 0 -1 -17 -1 -1 12
a:they had	0 0 0 10 0 0 0 -8
a:thi	-2 -1 0 -19 12 0 0 17
a:thi year	0 5 0 -14 5 0 0 4
a:think	0 0 0 -12 9 0 0 3
a:threaten	0 -13 0 13 0 0 0 0
a:three	0 -15 0 16 -1 0 0 0
a:timber	0 -9 0 -1 0 0 3 7
a:time the	0 9 0 -10 0 0 0 0
a:to	-12 4 -9 1 10 0 -3 -12
a:to <day-ahead>	-2 2 0 -3 -11 0 0 12
a:to <level>	0 16 0 -13 6 0 -4 -3
a:to be	0 -8 0 -4 15 0 5 -5
a:to charge	0 0 0 -15 9 0 0 4
a:to decide	0 0 0 6 -10 0 3 0
a:to extend	0 0 0 -9 -1 0 0 13
a:to find	0 -9 0 0 -3 10 2 0
a:to go	0 10 0 -3 -2 0 0 -4
a:to pay	0 -8 0 8 2 0 0 -1
a:to put	0 11 0 -5 -3 0 0 0
a:to reply	0 -8 0 0 14 0 -2 -5
a:to run	0 0 0 -4 -3 0 0 12
a:to save	0 3 0 -9 0 0 0 6
a:to set	0 0 0 10 -1 0 0 -6
a:to sign	0 6 0 10 -4 0 -1 -10
a:to talk	0 -8 0 11 0 0 0 0
a:to the	0 4 0 -6 6 0 1 -11
a:ton	0 0 0 -9 6 0 0 3
a:trading	0 8 0 -10 1 0 0 0
a:trading partner	0 8 0 -10 1 0 0 0
a:treaty	0 -1 0 -7 -1 0 12 0
a:truce	-10 6 5 -4 7 0 -2 0
a:truce between	0 0 0 11 -1 0 0 -6
a:truce on	0 4 0 -15 0 0 0 11
a:truce over	0 4 0 -10 8 0 0 -3
a:turn	0 5 0 -9 0 0 0 4
a:two	0 -18 0 39 -19 0 1 -12
a:two government	0 0 0 8 0 0 0 -3
a:unlawful	0 -2 0 11 -7 0 0 0
a:until	0 10 0 -7 0 0 0 -1
a:up	0 -2 0 -1 -1 0 -4 13
a:up .	0 -7 0 -15 0 0 -3 24
a:video	0 -8 0 13 -1 0 0 0
a:vote	0 -5 0 -9 15 0 0 0
a:want	0 16 0 -20 -1 0 8 -1
a:want to	0 15 0 -16 0 0 1 0
a:was	0 -4 0 19 0 0 -2 -14
a:was <number>	0 -2 0 10 0 0 0 -5
a:was to	0 -9 0 10 0 0 0 0
a:we	0 -6 0 -4 -11 0 7 12
a:were	0 -11 0 20 -5 0 0 -3
a:whatever	0 0 0 -15 6 0 0 5
a:whether	0 -8 0 -3 11 0 0 -3
a:whether <name>	0 0 0 -18 15 0 0 3
a:whether a	0 -4 0 -8 12 0 0 0
a:whether to	0 -1 0 13 -10 0 0 0
a:whole	0 7 -7 -11 0 0 0 11
a:will be	0 10 -1 -7 4 0 0 -4
a:will have	0 7 0 -10 0 0 0 3
a:will pay	0 -12 0 9 -1 0 0 5
a:with	-6 -17 5 1 5 0 -3 8
a:with <seat>	0 -5 0 -2 0 0 0 11
a:with a	0 0 0 13 -7 0 0 -1
a:with the	0 -11 0 2 4 1 -3 0
a:without	-4 9 3 -5 -5 0 -6 2
a:without agreement	0 -11 0 3 0 0 0 9
a:without the	0 -10 0 8 2 0 0 0
a:word	0 0 0 -15 12 0 0 5
a:worth	0 15 -8 -4 0 0 0 -5
a:would	0 5 0 -2 -15 0 -6 6
a:would have	0 -18 0 21 0 0 0 -2
a:write	0 -3 0 10 -4 0 0 0
a:wrong	0 -6 0 11 -3 0 0 0
a:year	-4 12 -4 -17 24 0 -1 -6
a:year .	0 1 -2 -10 8 0 0 3
a:you	0 7 0 -19 15 0 0 2
a:your	0 0 0 -9 1 0 0 8
a:·	0 -1 0 9 -3 0 0 0
asks	-1 -5 -11 22 -14 3 -9 -8
b:" <name>	0 -1 0 14 0 0 0 -12
b:" not	0 0 0 -11 0 0 0 12
b:" we	0 -9 0 3 11 0 -4 -2
b:'	0 3 0 23 -12 0 0 -16
b:'s	0 9 -8 -13 12 5 -12 -7
b:'s <level>	0 -6 0 -9 0 0 0 18
b:'s <number>	0 15 0 -11 0 0 0 -2
b:'s congress	0 0 0 11 -8 0 0 0
b:'s custom	0 -1 0 11 -4 0 0 -3
b:'s good	0 3 0 0 11 0 0 -12
b:'s ministry	9 -4 0 11 -4 0 0 -13
b:'s on	0 -5 0 0 12 0 0 -7
b:'s parliament	0 0 0 11 -8 0 0 0
b:'s rule	0 0 0 8 -4 0 0 0
b:'s second	0 0 0 10 0 0 0 -8
b:'s senate	0 -3 0 -8 12 0 0 0
b:'s ship	0 -1 0 -13 9 0 0 5
b:'s threat	0 9 0 -6 0 0 0 0
b:( until	0 -9 0 10 -1 0 0 0
b:)	-4 24 -1 -3 -2 0 0 -7
b:*	0 0 0 12 -1 0 0 -10
b:,	2 0 -1 8 -14 0 4 -1
b:, <level>	0 10 0 -12 5 0 0 -1
b:, <number>	0 28 0 -18 -3 0 0 -9
b:, <person>	0 -11 0 21 0 0 2 -14
b:, <points>	0 -19 0 17 0 0 0 2
b:, <quality>	0 10 0 -8 0 0 0 0
b:, <span>	0 -8 0 11 0 0 0 -1
b:, a	0 -8 0 10 -2 0 0 1
b:, and	-5 -12 7 -7 22 -1 4 0
b:, are	6 -13 3 8 3 0 0 -10
b:, back	0 -11 0 14 0 0 0 0
b:, begin	0 22 0 -12 0 0 0 -10
b:, both	0 12 0 -15 0 0 0 3
b:, by	0 -7 0 -1 11 0 7 -11
b:, counted	0 -12 0 14 0 0 0 0
b:, did	0 2 0 -12 9 0 0 0
b:, down	0 -6 0 11 0 0 0 -6
b:, due	0 3 6 0 -12 0 0 0
b:, duty	0 -13 0 0 0 0 0 13
b:, effective	0 17 0 -14 -1 0 0 0
b:, end	3 -13 0 -3 -1 0 0 10
b:, from	0 2 -5 13 -2 0 0 -18
b:, go	0 5 0 -16 0 0 0 12
b:, good	0 -11 1 3 0 0 0 5
b:, had	0 6 0 -11 0 0 0 6
b:, has	6 14 0 -13 -9 0 0 0
b:, have	0 -3 0 13 0 0 0 -9
b:, he	0 0 0 -8 0 0 0 11
b:, in	0 0 0 15 -13 0 0 -3
b:, is	-2 -6 0 -6 0 0 -1 19
b:, it	3 -7 0 -24 0 0 13 17
b:, last	0 0 1 11 0 0 0 -11
b:, no	0 0 0 11 0 0 -3 -7
b:, now	-2 1 0 -22 0 6 0 16
b:, pay	0 9 0 0 0 0 0 -9
b:, publish	0 -2 0 11 -4 0 0 0
b:, put	0 -3 0 10 0 0 0 -6
b:, run	0 13 0 2 0 0 0 -16
b:, say	0 -14 0 8 0 0 8 -4
b:, sit	0 0 0 10 -8 0 0 0
b:, spoke	0 0 0 -14 0 0 0 14
b:, start	0 0 0 14 -12 0 0 -10
b:, suspend	0 2 0 -12 1 0 0 4
b:, take	0 12 0 -10 0 0 0 0
b:, the	-2 15 -8 -3 0 4 -7 -7
b:, till	0 0 0 -10 0 0 0 13
b:, until	1 13 5 -13 -4 9 -6 -3
b:, up	0 -1 0 -21 0 0 0 26
b:, was	0 -4 0 -1 0 0 0 10
b:, we	0 9 0 3 -3 0 0 -10
b:, will	9 21 0 -18 -4 0 0 -4
b:-	6 -15 2 -2 -2 2 1 6
b:- a	0 10 0 -7 0 0 0 0
b:- and	0 8 0 -10 0 0 0 0
b:- call	4 0 0 5 0 0 0 -9
b:- tariff	0 -1 0 -4 -1 0 0 9
b:.	-2 -7 4 5 11 0 -3 -8
b:. eastern	0 3 6 -9 3 0 0 -2
b:. m	0 1 3 -10 5 0 0 4
b:/	0 -25 4 6 5 0 0 9
b:/ the	0 -8 0 0 0 0 0 11
b:: <name>	0 3 0 10 -1 0 0 -13
b:: <quality>	0 -13 0 -5 0 0 0 18
b:: <seat>	0 -14 0 7 -3 0 0 10
b:: <span>	0 3 0 10 0 0 0 -15
b:: and	0 11 0 -11 0 0 0 2
b:: as	0 -9 0 9 0 0 0 0
b:: from	-3 0 0 -2 0 0 0 12
b:: it	0 0 0 -11 -1 0 0 16
b:: its	0 14 0 -6 0 0 0 -7
b:: on	1 9 0 -12 4 0 0 -3
b:: sign	0 0 0 -4 -3 0 0 9
b:: the	0 -2 -1 5 10 0 -3 -11
b:: then	0 16 0 -5 -1 0 0 -9
b:: truce	0 9 0 -4 0 0 0 -1
b:: until	-5 -9 0 0 11 0 0 0
b:: we	0 -2 0 -3 2 0 10 -9
b:: what	7 -14 7 18 -4 0 0 -13
b:; <name>	0 -1 0 15 -8 0 0 -1
b:; a	0 -10 0 -2 13 0 0 0
b:; from	0 15 0 -13 0 0 0 -1
b:; on	0 12 0 0 -1 0 0 -10
b:; the	-1 -8 0 7 -6 -3 1 5
b:<agent>	-3 -1 5 11 -3 2 -3 -12
b:<day-ahead> and	0 -1 0 -16 21 -2 -1 1
b:<day-ahead> from	0 -7 0 9 0 0 0 0
b:<day-ahead> to	-3 -8 -2 13 -9 0 0 2
b:<day-ahead> would	0 -3 -4 -5 -2 5 0 10
b:<day-gone>	11 22 0 -20 -6 0 4 -6
b:<day-gone> <person>	0 -5 0 18 0 0 0 -9
b:<day-gone> for	0 6 0 -9 0 0 0 4
b:<day-gone> put	0 15 0 -15 0 0 0 0
b:<day-gone> take	0 6 0 -9 0 0 0 2
b:<day-gone> the	0 16 0 -8 4 0 0 -15
b:<day-today>	-10 13 -4 -17 -3 0 -5 16
b:<day-today> and	-3 8 0 -6 2 0 0 0
b:<day-today> from	0 15 0 -18 -3 0 0 4
b:<duty>	0 -7 12 -6 5 -6 -2 10
b:<gate>	-1 6 -10 -4 12 2 -5 -12
b:<goods-amount>	0 0 0 32 -24 0 -7 -4
b:<goods-amount> by	0 -2 0 22 -12 0 -4 -1
b:<goods-amount> of	0 -3 0 19 -9 0 0 -2
b:<goods>	16 9 7 -19 -2 -11 -7 4
b:<level-noun>	-14 3 -11 3 12 0 0 -7
b:<level>	0 7 -1 6 -19 -9 -22 0
b:<level> after	0 -3 0 -5 9 0 0 0
b:<level> and	0 10 0 7 -1 0 0 -19
b:<level> begin	0 8 0 -8 0 0 0 0
b:<level> come	0 0 0 -10 0 0 0 7
b:<level> duty	0 6 0 -13 0 0 0 7
b:<level> end	0 2 4 -9 0 0 0 0
b:<level> from	-11 8 0 -1 -1 0 0 0
b:<level> has	0 0 0 -10 0 0 0 8
b:<level> here	0 -12 0 9 0 0 0 1
b:<level> in	0 7 0 -16 -1 0 0 13
b:<level> lower	0 -8 0 9 0 0 0 0
b:<level> more	0 -16 0 20 0 0 0 -1
b:<level> off	0 -14 0 18 0 0 0 -1
b:<level> since	9 -5 0 0 0 0 0 -5
b:<level> tariff	4 4 0 -11 3 0 0 0
b:<level> there	0 14 0 -19 0 0 0 7
b:<level> until	0 0 -2 3 -10 0 0 4
b:<level> were	0 -11 0 2 7 0 0 0
b:<level> would	0 -11 0 16 0 0 0 -3
b:<money>	-8 9 0 14 -18 0 -1 -9
b:<money> a	0 -6 0 9 0 0 0 0
b:<money> in	0 -3 0 20 -8 0 0 0
b:<money> of	-2 19 0 -15 -2 0 0 0
b:<month-ahead>	0 0 0 -7 -1 0 0 11
b:<month-gone>	16 0 0 -8 -5 0 0 1
b:<month-gone> is	0 10 0 -3 0 0 0 -5
b:<month-today>	5 5 3 -12 0 0 0 0
b:<name>	20 -17 -1 7 3 0 -8 -3
b:<name> 's	10 0 0 3 -6 0 0 -10
b:<name> agree	0 -12 0 3 0 0 0 8
b:<name> and	-9 9 -2 -3 -23 0 -10 13
b:<name> at	0 13 0 -3 0 0 0 -8
b:<name> begin	0 -2 0 -3 9 0 0 -2
b:<name> come	0 14 0 -10 0 0 0 -1
b:<name> conclude	0 0 0 12 0 0 0 -8
b:<name> end	0 -5 -12 14 9 0 0 -10
b:<name> enter	0 13 0 -8 -1 0 0 0
b:<name> from	8 5 0 -12 -3 7 0 -5
b:<name> gave	0 -2 0 -9 7 0 8 -2
b:<name> give	0 -1 0 1 8 0 0 -8
b:<name> has	2 2 -2 -11 -5 -2 5 9
b:<name> have	0 0 0 9 -2 0 0 -4
b:<name> in	0 -9 0 1 -4 0 -2 14
b:<name> is	0 11 4 -6 -5 0 0 -3
b:<name> make	0 -2 0 13 0 0 0 -10
b:<name> meet	0 10 0 -9 0 0 0 0
b:<name> on	0 -8 7 0 -10 4 2 0
b:<name> pay	0 -10 0 12 0 0 0 0
b:<name> put	0 -11 0 8 7 0 0 -4
b:<name> raise	0 -12 0 13 0 0 0 0
b:<name> run	0 -12 0 2 0 0 0 6
b:<name> sign	0 -1 0 10 0 0 0 -6
b:<name> slap	0 9 0 -9 0 0 0 0
b:<name> suspend	7 0 0 -5 0 0 0 0
b:<name> the	0 0 -3 13 -7 0 0 -4
b:<name> to	0 -17 0 7 7 0 0 5
b:<name> until	0 -2 0 -14 20 0 -8 5
b:<name> was	0 0 0 11 0 0 0 -9
b:<name> will	0 12 4 -25 3 0 -5 12
b:<name> would	0 -6 0 16 -20 0 1 0
b:<not>	-10 -15 -5 16 -9 -5 1 8
b:<number>	3 21 2 3 3 -19 -18 -32
b:<number> .	0 -8 0 12 0 0 0 0
b:<number> /	0 -20 4 0 6 0 0 9
b:<number> <quality>	0 5 0 -10 5 0 0 0
b:<number> a	-3 -3 -6 -1 3 0 0 11
b:<number> and	0 9 0 -10 -7 0 0 8
b:<number> both	5 0 0 -11 0 0 0 6
b:<number> cent	0 -6 0 11 0 0 0 -2
b:<number> from	0 13 0 -10 -6 0 0 2
b:<number> had	0 -7 0 8 0 0 0 0
b:<number> in	0 12 0 -23 12 0 0 0
b:<number> may	0 3 1 7 -14 0 0 0
b:<number> notice	11 0 0 0 0 0 0 -11
b:<number> on	-3 31 -2 -16 -10 0 0 -10
b:<number> p	1 1 8 -15 8 0 0 -11
b:<number> pm	0 -3 0 -4 11 0 0 0
b:<number> the	0 0 0 13 -6 0 0 -4
b:<number> until	0 2 0 -11 -1 0 0 6
b:<number> will	0 13 0 -17 0 0 0 6
b:<number> would	0 10 0 -9 0 0 0 0
b:<office>	-7 1 -5 14 -23 0 20 -9
b:<office> 's	-1 0 0 9 1 0 0 -9
b:<office> are	0 -3 0 10 -2 0 0 0
b:<office> from	0 9 0 -9 0 0 0 0
b:<office> has	0 0 0 15 -9 0 0 0
b:<office> on	0 11 0 -4 -1 0 0 -4
b:<office> order	0 -11 0 4 0 3 0 0
b:<office> say	0 -5 0 -8 10 0 0 3
b:<office> spoke	0 0 0 -9 0 0 6 2
b:<office> to	0 -4 0 -7 -1 0 16 -3
b:<office> will	0 -4 0 19 -7 0 0 -2
b:<organisation>	-9 -24 12 9 4 -6 -10 11
b:<organisation> 's	-6 -18 0 25 -9 0 0 3
b:<organisation> before	0 0 0 -4 12 0 0 -6
b:<organisation> decide	0 -10 0 11 0 0 0 -6
b:<organisation> did	0 0 0 11 -10 0 0 0
b:<organisation> doe	0 6 0 -16 1 0 0 8
b:<organisation> expect	0 13 0 -10 -2 0 0 0
b:<organisation> has	2 10 0 -7 -15 0 -3 16
b:<organisation> hear	0 0 0 -23 25 0 0 0
b:<organisation> heard	0 8 0 1 -12 0 0 0
b:<organisation> in	0 10 0 -30 22 0 0 4
b:<organisation> is	0 0 0 10 -7 0 0 0
b:<organisation> meet	0 0 0 -9 2 0 0 9
b:<organisation> must	0 0 0 18 -15 0 0 0
b:<organisation> on	0 0 0 14 -15 0 0 0
b:<organisation> sit	0 0 0 -11 12 0 0 0
b:<organisation> tell	0 0 0 -8 9 0 0 0
b:<organisation> to	0 -2 0 -7 11 0 0 0
b:<organisation> until	0 10 0 -13 0 0 0 0
b:<organisation> vote	0 -1 0 25 -22 0 0 0
b:<organisation> will	0 0 0 -5 9 0 0 -3
b:<person>	-6 -3 -10 18 6 6 0 -21
b:<person> 's	0 12 0 -7 0 0 0 0
b:<person> agree	0 6 0 -12 0 0 0 8
b:<person> and	0 -17 0 8 0 3 0 0
b:<person> announce	4 -7 0 -5 -3 0 0 17
b:<person> by	0 5 0 -9 0 0 0 1
b:<person> had	0 -10 0 8 4 1 0 -6
b:<person> has	-7 14 0 -10 12 0 -1 -7
b:<person> is	0 -14 0 14 5 0 -2 -7
b:<person> say	0 11 0 -7 -10 0 3 5
b:<person> sign	0 6 0 -11 6 3 0 -3
b:<person> spoke	0 10 0 -9 5 0 0 -7
b:<person> to	0 -6 0 10 4 -1 -2 -4
b:<person> want	0 6 0 3 0 0 0 -12
b:<person> will	0 -16 0 22 -6 2 0 -5
b:<points>	-20 -9 -4 -2 -20 0 0 35
b:<points> are	0 0 0 -3 0 0 0 9
b:<points> from	0 11 0 -2 0 0 0 -6
b:<points> until	0 0 0 -11 0 0 0 12
b:<quality>	-9 3 2 -12 11 11 -24 3
b:<quality> -	-1 0 0 -8 10 0 0 0
b:<quality> agreement	0 9 0 0 -3 0 0 -7
b:<quality> and	0 -10 0 9 11 0 0 -12
b:<quality> car	0 -7 0 12 0 0 0 -3
b:<quality> coffee	0 12 0 -11 0 0 0 0
b:<quality> company	0 0 0 14 -4 0 0 0
b:<quality> country	0 9 0 -6 0 0 0 0
b:<quality> duty	8 -4 0 -11 -5 0 0 12
b:<quality> firm	-3 0 0 14 -1 0 0 0
b:<quality> glass	0 3 0 -11 0 0 0 4
b:<quality> good	-10 5 0 9 -12 0 0 -5
b:<quality> importer	0 -7 0 12 0 0 0 0
b:<quality> oil	0 0 0 -9 0 0 0 10
b:<quality> one	8 0 5 5 8 0 -1 -24
b:<quality> paper	0 -6 0 -4 10 0 0 0
b:<quality> parliament	0 0 0 -7 15 0 0 -6
b:<quality> port	0 -8 0 -10 9 5 0 2
b:<quality> president	0 2 0 9 -11 0 0 -2
b:<quality> rate	0 10 0 -6 0 0 0 -1
b:<quality> salmon	0 -1 0 10 0 0 0 -8
b:<quality> ship	3 -20 0 8 11 0 0 -1
b:<quality> side	0 -3 0 0 -8 0 0 10
b:<quality> sugar	0 -17 0 0 0 0 0 16
b:<quality> trade	0 -7 0 9 0 0 0 0
b:<seat>	1 -9 -3 5 1 -19 7 0
b:<seat> and	0 -1 -1 8 -21 0 0 12
b:<seat> by	7 0 0 -20 7 0 0 7
b:<seat> doe	0 -9 0 0 4 0 0 0
b:<seat> for	0 -2 0 13 -2 0 0 -6
b:<seat> from	0 3 0 3 -8 0 0 -1
b:<seat> have	0 0 0 -10 0 0 6 7
b:<seat> let	0 0 0 9 0 0 0 -8
b:<seat> on	-2 -11 -1 27 -6 0 -1 -8
b:<seat> say	0 1 5 4 -12 0 0 0
b:<seat> to	0 -2 0 11 -2 0 0 -2
b:<seat> would	0 0 0 -11 9 0 4 0
b:<sender>	6 -14 6 6 -8 0 -9 7
b:<span>	-11 -8 -4 8 -15 -2 5 14
b:<span> are	0 0 0 -25 0 0 0 27
b:<span> at	0 11 0 -11 0 0 0 0
b:<span> begin	0 -8 0 9 0 0 0 0
b:<span> end	0 -5 0 -2 0 0 0 9
b:<span> from	0 7 0 7 -9 0 0 -13
b:<span> of	0 -6 0 0 9 0 0 0
b:<span> on	0 0 0 11 0 0 0 -9
b:<span> to	0 12 0 -12 0 0 0 0
b:<span> truce	0 3 0 15 0 0 0 -19
b:<v-bear>	-3 2 -13 2 0 -8 2 0
b:<v-begin>	8 0 -1 2 -1 -12 -11 1
b:<v-buy>	5 15 11 -10 -12 -1 -6 -3
b:<v-deny>	16 -19 -4 0 0 -2 0 -4
b:<v-down>	-6 7 -16 -8 -6 0 12 6
b:<v-end>	6 -2 3 -7 -7 -5 -10 8
b:<v-impose>	2 -1 -13 6 3 -2 0 -4
b:<v-lack>	12 5 -2 -1 -17 -1 0 -2
b:<v-propose>	-7 -4 -19 0 10 -13 5 0
b:<v-renew>	-9 -3 6 -2 -1 0 -7 8
b:<v-say>	0 -5 -2 12 -5 -5 -3 0
b:<v-sell>	14 -23 -16 15 5 -1 0 -9
b:<v-sign>	-3 -4 -4 2 10 -16 -10 9
b:<v-stay>	2 -4 9 -5 6 -5 0 1
b:<v-target>	-2 -3 0 3 8 -4 -13 0
b:<v-threaten>	0 4 0 -1 2 0 0 -12
b:<v-up>	0 6 -3 2 -12 0 -13 1
b:a	0 -13 -13 2 12 4 7 -4
b:a .	-3 -5 -6 -1 6 0 0 11
b:a <office>	0 -5 0 9 0 0 0 0
b:a <quality>	0 15 -1 -9 -10 12 0 -2
b:a deal	0 -7 0 -6 -7 2 5 12
b:a decision	0 -11 0 -9 22 0 0 -2
b:a duty	0 -1 0 0 10 0 0 -11
b:a further	3 6 0 -10 -2 0 0 4
b:a hearing	0 -7 0 -16 25 -1 0 0
b:a joint	0 -9 0 4 0 2 0 0
b:a last	0 9 0 -7 0 0 0 0
b:a meet	0 -1 0 12 -2 0 0 0
b:a new	0 -10 0 4 13 0 -2 -5
b:a permanent	0 0 0 11 -3 0 -6 0
b:a rule	0 0 0 9 -4 0 0 0
b:a second	0 -19 0 10 6 0 0 -2
b:a separate	0 10 0 -2 0 0 0 -9
b:a special	0 0 0 -9 8 0 0 0
b:a surcharge	0 -10 0 12 0 0 0 0
b:a tariff	0 10 0 -10 0 0 0 3
b:a trade	0 -12 0 2 -2 0 0 10
b:a treaty	0 -6 0 -4 -13 0 11 10
b:a truce	-1 3 0 12 -12 0 0 -8
b:about	0 10 0 7 -25 6 -1 -1
b:about <level>	0 10 0 -5 0 0 0 0
b:about it	0 4 0 5 -1 0 0 -9
b:about the	0 -3 0 24 -16 0 0 -6
b:accord	0 12 0 0 0 0 -6 -10
b:according to	0 0 0 -9 0 0 0 12
b:action	0 11 0 -9 -1 0 0 0
b:additional	0 22 4 -25 -15 0 0 0
b:additional <level>	-2 13 0 -8 -1 0 0 -1
b:additional tariff	5 13 0 -19 0 0 0 0
b:after <person>	0 17 0 -16 0 0 0 0
b:after the	0 -18 0 19 0 0 0 0
b:again as	0 8 0 -11 3 0 0 0
b:again before	0 0 0 -15 7 0 0 9
b:again by	0 -9 0 20 -9 0 -1 0
b:again from	4 -8 0 0 -6 0 0 11
b:again in	0 -3 0 12 0 0 0 -3
b:against	0 -16 0 0 14 0 0 -2
b:against the	0 -4 0 -7 18 0 0 -8
b:agree	3 -14 0 2 -7 0 15 1
b:agree by	0 -2 0 -15 0 0 8 8
b:agree in	0 -7 0 -11 0 0 0 20
b:agree to	4 -3 0 16 -8 0 5 -16
b:agreement	-6 -6 -5 13 -4 -4 3 0
b:agreement by	0 -6 0 -2 -8 0 5 12
b:ahead	0 10 0 0 0 0 0 -8
b:ahead of	0 10 0 0 0 0 0 -7
b:aim	0 0 0 -10 -9 0 17 0
b:aim to	0 -4 0 0 -3 0 11 0
b:air	0 -10 0 3 5 0 0 0
b:alert	0 11 0 -5 -1 0 0 -3
b:alive	0 -10 0 9 0 0 0 0
b:all	10 12 7 -1 -11 -1 -1 -15
b:all other	0 10 0 -3 0 0 0 -4
b:all three	0 6 0 4 0 0 0 -10
b:almond	0 8 0 -17 0 0 0 8
b:already	0 14 0 -7 -8 0 0 0
b:also	8 -19 0 0 0 0 0 7
b:am	0 0 0 11 0 0 0 -9
b:ambassador	0 -1 0 -12 15 0 0 0
b:an	0 2 0 -16 8 2 4 3
b:an agreement	0 -8 0 13 -6 0 5 -6
b:an annex	0 11 0 -9 0 0 0 0
b:an answer	0 -13 0 -22 21 3 3 0
b:an end	0 7 0 -12 0 0 0 6
b:an extension	0 9 -5 -29 12 0 0 16
b:an order	0 5 0 5 0 0 0 -9
b:and	-9 1 -1 -7 3 -15 0 11
b:and -	0 8 0 -10 0 0 0 0
b:and <level>	0 -1 0 10 -4 0 0 -9
b:and <name>	-7 7 -12 8 -23 -1 -9 4
b:and <number>	0 -8 0 8 -17 0 0 13
b:and <organisation>	0 -2 0 17 -12 0 0 0
b:and <quality>	0 5 0 7 11 0 0 -22
b:and <seat>	-3 -16 -1 7 -10 0 0 13
b:and a	-7 10 0 -9 1 0 0 0
b:and after	0 -7 0 -4 0 0 0 13
b:and agree	0 -8 0 12 0 0 0 -2
b:and another	5 4 0 -9 0 1 0 0
b:and are	0 5 0 12 -14 0 0 -6
b:and come	0 0 0 -18 0 0 0 18
b:and enter	0 -14 0 4 14 0 0 0
b:and expire	0 0 0 9 0 0 0 -7
b:and for	0 1 0 -9 -3 0 0 10
b:and from	0 7 0 -11 11 0 0 -5
b:and gave	0 -5 0 -10 20 0 0 -7
b:and has	0 -6 0 -11 1 0 9 4
b:and have	0 -3 0 9 0 0 0 -3
b:and i	0 8 0 0 -3 0 0 -5
b:and in	0 0 0 -5 -3 0 0 9
b:and is	0 4 0 -15 12 0 0 3
b:and it	0 -10 4 -11 11 0 0 9
b:and its	0 -6 0 -7 6 0 11 -2
b:and last	0 -2 0 -11 0 0 0 16
b:and must	0 0 0 0 -7 0 0 9
b:and not	0 -4 0 6 6 0 0 -10
b:and now	0 0 0 -10 0 0 0 7
b:and on	3 14 0 -6 -5 -2 0 -7
b:and run	-3 0 0 -8 0 0 0 11
b:and say	0 -1 0 -8 9 0 0 1
b:and stay	0 -3 0 11 0 0 0 -5
b:and the	0 14 -6 0 -21 0 2 0
b:and they	0 -1 0 -13 1 0 6 8
b:and to	-3 -8 0 7 0 0 0 2
b:and until	0 -1 0 -6 0 0 0 10
b:and we	0 6 0 -16 0 0 0 11
b:and what	0 -16 9 14 -9 0 0 0
b:and will	0 1 0 -4 12 0 0 -3
b:and would	0 13 0 -3 0 0 0 -4
b:announce	6 0 -4 -6 -3 -1 0 14
b:announce for	0 3 0 -5 -6 0 0 12
b:announce in	0 7 0 -13 6 0 0 0
b:announce its	0 0 0 11 -8 0 0 0
b:another	0 23 0 -12 -4 1 0 -9
b:another <level>	-5 19 0 -12 0 0 0 0
b:answer	0 -10 0 -24 24 0 6 0
b:answer by	0 -8 0 -21 12 0 10 0
b:answer is	0 0 0 -14 8 0 0 4
b:answer to	0 -13 0 19 -3 0 0 0
b:any	0 8 0 -1 -13 0 -1 8
b:any case	0 3 0 -11 0 0 0 7
b:app	0 0 0 -11 0 14 0 0
b:appeal	0 -6 0 20 -13 0 0 0
b:application	0 -3 0 8 -9 1 0 3
b:apply again	1 28 0 -21 -1 0 0 -10
b:apply for	0 -4 0 -15 23 0 0 -2
b:apply to	0 -5 0 10 0 0 0 -2
b:apply until	0 -11 2 5 -9 0 0 4
b:approval	0 -14 0 20 0 0 0 -4
b:approve it	0 0 0 13 -7 0 0 -2
b:approve the	0 -3 0 -16 10 0 0 12
b:are	19 3 17 4 -5 -8 -6 -25
b:are at	0 11 0 0 -5 0 0 -7
b:are back	0 13 0 -9 -3 0 0 0
b:are charge	0 -9 0 10 0 0 0 0
b:are closed	0 -3 0 11 -2 0 0 0
b:are over	0 0 0 -16 0 0 0 16
b:are suspend	5 0 -3 3 11 0 0 -14
b:are the	3 6 0 0 0 0 0 -8
b:are to	11 -11 9 21 -5 0 -2 -33
b:are until	0 0 0 8 0 0 0 -6
b:are up	0 0 0 -12 -2 0 0 15
b:argument	0 -4 0 -12 19 0 0 0
b:around	0 -10 0 16 -7 0 0 -1
b:arrangement	-1 -20 -3 2 3 0 0 14
b:arrive	0 1 5 -19 11 0 -9 1
b:arrive by	0 2 7 -13 2 0 -8 3
b:as	7 -8 -7 7 -9 0 -2 8
b:as from	0 -16 0 12 2 0 0 0
b:as it	0 -1 0 9 0 0 0 -4
b:as of	6 12 0 -3 -8 0 0 -10
b:aside	0 -9 0 7 0 0 0 0
b:ask for	0 -13 0 7 0 3 0 0
b:ask in	0 0 0 11 -6 0 0 -6
b:assembly	0 -3 0 -10 19 0 0 -3
b:at	0 0 -13 9 4 -3 0 -5
b:at <level>	0 16 1 -16 0 0 0 0
b:at <number>	6 2 0 16 -6 0 0 -18
b:at a	0 -1 0 12 -4 0 0 -4
b:at least	0 14 0 -9 0 0 8 -14
b:at noon	0 -11 0 10 -3 0 0 0
b:at sea	0 11 0 -1 -10 0 0 0
b:away	6 6 0 -24 -6 0 0 18
b:back	9 18 -5 -9 -2 0 -10 -12
b:back at	0 16 0 -9 -9 0 0 0
b:back by	1 3 0 4 -12 0 -1 2
b:back in	10 11 0 -15 0 0 0 -3
b:back on	0 12 0 -7 -1 0 0 -2
b:back to	-3 -4 0 14 4 5 0 -20
b:back until	0 -5 0 -13 18 0 0 0
b:base	0 3 0 -13 0 0 0 6
b:be	0 3 -13 5 0 -1 -3 -4
b:be apply	2 9 0 -17 0 0 0 4
b:be ask	0 -4 0 -6 12 0 0 0
b:be at	0 9 0 2 -2 0 0 -10
b:be back	0 12 0 0 -10 0 0 -8
b:be charge	0 8 0 -7 0 0 0 1
b:be collect	0 -2 0 -13 1 0 0 11
b:be done	0 -1 0 11 -10 4 -4 0
b:be due	0 1 0 -10 10 0 0 0
b:be extend	0 0 5 -13 0 0 0 13
b:be filed	0 0 0 7 -6 0 0 0
b:be finished	0 10 0 0 -4 0 0 0
b:be free	0 14 0 0 -7 0 0 -7
b:be heard	0 -11 0 9 1 0 0 0
b:be hold	0 -4 0 13 -2 0 0 -2
b:be in	0 -8 0 30 -8 0 0 -8
b:be keep	0 12 0 -12 -7 0 0 4
b:be lodged	0 0 0 -7 12 0 0 0
b:be make	0 -2 0 10 0 1 0 -8
b:be on	0 -12 0 4 0 0 0 7
b:be over	0 -3 0 -9 0 0 3 9
b:be suspend	-1 -10 0 4 12 0 0 -3
b:be take	0 -8 0 0 9 0 0 0
b:be used	0 -12 0 -5 15 0 0 0
b:became	0 -13 0 18 0 0 0 -4
b:because	0 -7 0 0 -5 0 0 11
b:become	0 8 0 -17 7 0 0 1
b:become <level>	0 13 0 -9 0 0 0 -1
b:been	0 -10 -4 19 -14 4 -12 -2
b:been <level>	9 -20 0 12 0 0 0 -4
b:been due	0 -9 0 17 -2 0 0 -6
b:been in	0 0 0 12 0 0 0 -10
b:been put	0 17 0 -5 -5 0 0 -6
b:been tell	0 6 0 -15 -4 8 0 5
b:before	-14 -6 0 1 8 0 0 0
b:before <day-ahead>	0 6 -7 0 6 0 0 -9
b:before <day-today>	0 15 0 -20 4 0 0 -1
b:before and	0 -15 0 0 11 0 0 2
b:before it	0 2 0 -20 9 0 0 7
b:begin at	0 0 0 -9 10 0 0 0
b:begin in	0 -11 0 20 0 0 0 -2
b:being	0 -11 0 0 0 0 0 14
b:between <day-gone>	0 0 0 -7 9 0 0 0
b:between <name>	0 3 0 -2 -9 0 0 4
b:beyond	0 6 0 -11 -3 0 0 9
b:bill	0 -4 0 -9 14 0 0 0
b:bite	10 -2 0 -5 0 0 0 -2
b:boat	0 -10 0 -2 9 -1 0 6
b:bond	0 0 0 -13 11 0 0 2
b:book	0 -8 0 14 0 0 0 -3
b:border	0 9 0 -1 0 0 0 -6
b:both	-3 13 -8 0 1 -4 -15 -1
b:both are	0 4 0 -11 -2 0 0 8
b:both country	0 0 0 -7 9 0 0 0
b:both government	0 -9 0 7 0 0 0 0
b:bottle	0 12 2 -15 0 0 0 0
b:break	0 0 0 10 0 0 0 -8
b:bridge	0 -14 0 19 -1 0 0 0
b:bridge at	0 -7 0 10 0 0 0 0
b:bring its	0 11 0 -7 0 0 0 0
b:broker	0 9 0 -9 0 0 0 0
b:brussel	0 0 0 11 -5 0 0 0
b:building	0 0 0 -27 27 0 0 0
b:bus	0 -8 0 14 0 0 0 -6
b:busan	-3 -9 0 -1 -4 0 0 14
b:busan on	0 -1 0 11 0 0 0 -4
b:buse	0 -5 2 12 -5 0 0 -4
b:business	0 -3 0 0 -2 9 0 -1
b:business on	0 -6 0 11 0 0 0 0
b:butter	0 -12 0 23 0 0 0 -9
b:butter pay	0 -12 0 14 0 0 0 0
b:buy	0 15 0 0 0 -3 0 -9
b:buy <goods-amount>	0 0 0 12 -5 0 0 -1
b:by	-3 -14 -2 2 5 -8 16 -2
b:by <level>	0 -15 0 23 -3 0 0 -3
b:by <number>	0 -5 0 12 -3 0 0 0
b:by <points>	0 13 0 -2 -3 0 0 -5
b:by a	0 -3 0 -6 0 0 0 12
b:by telephone	0 -2 0 -2 -5 -2 0 13
b:by the	-3 -6 -4 6 3 -10 12 -14
b:bytedance	0 -2 0 -3 0 10 0 0
b:calendar	0 9 0 -18 0 0 0 11
b:call at	0 -8 0 0 9 0 0 0
b:call from	0 -8 0 11 0 0 0 0
b:call on	0 2 0 0 -11 0 0 3
b:can	-1 3 1 7 -3 0 -2 -10
b:cancel	0 -9 0 10 0 0 0 0
b:cannot	0 9 0 -12 1 0 0 0
b:capital	0 7 0 -9 0 5 0 0
b:car	0 10 0 -4 -3 0 0 0
b:car on	0 10 0 -7 0 0 0 -2
b:carry on	0 4 0 -11 3 0 0 0
b:cartagena	0 -9 0 12 0 0 0 0
b:case	0 4 0 -13 7 0 0 5
b:case against	0 -4 0 -6 11 0 0 0
b:case on	0 -8 0 -13 12 0 0 9
b:cease	2 -3 3 -16 -5 0 0 16
b:cease to	0 -1 3 -12 -4 0 0 13
b:ceasefire	0 1 0 17 0 0 0 -18
b:cent	0 -6 0 11 0 0 0 -2
b:ceramic	0 12 0 -11 0 0 0 0
b:certificate	14 -17 -2 -4 16 0 0 -14
b:change	0 6 8 -3 0 0 0 -13
b:change for	0 11 0 -9 0 0 0 0
b:change on	0 -6 9 1 0 0 0 -4
b:charge <level>	0 -14 0 17 -5 0 0 0
b:charge <quality>	0 -3 0 -10 0 0 0 13
b:charge the	0 12 0 -10 0 0 0 0
b:cheaper	0 12 0 -2 -6 0 0 -2
b:city	0 -2 0 12 0 0 0 -8
b:claim	0 -23 0 16 11 0 -4 -6
b:clear	0 0 -4 1 -9 0 0 14
b:clear before	0 -13 0 8 3 0 0 0
b:client	0 12 0 -10 -4 0 0 1
b:clock	0 11 0 -7 0 0 0 0
b:close	-2 -25 0 -10 14 18 0 0
b:close on	0 -16 0 -3 0 14 0 1
b:closed	0 -2 0 21 -22 7 0 -7
b:closed on	0 0 0 4 -13 7 0 0
b:closing	0 -11 0 -10 -6 23 0 -2
b:club	0 0 0 27 -12 -4 0 -13
b:coal	0 -14 0 17 -1 0 0 0
b:column	0 13 0 -8 -6 0 0 0
b:come by	0 -13 0 17 0 0 -3 -4
b:come down	0 13 0 -12 0 0 0 0
b:come in	0 17 0 -25 0 0 0 5
b:come together	0 -6 0 10 0 0 0 -2
b:commander	0 0 -1 11 0 0 0 -6
b:comment	-1 -14 -1 -1 16 0 0 -4
b:comment until	0 0 0 -9 12 0 0 0
b:commissioner	0 10 0 0 -1 0 0 -7
b:commit	0 10 0 -8 -1 0 0 0
b:company	-1 0 0 6 1 0 0 -10
b:complaint	0 -4 0 0 11 0 0 -2
b:complete	0 0 0 -4 0 0 0 9
b:component	0 14 0 -11 0 0 0 0
b:conference	0 -2 0 12 -3 0 0 0
b:confirm	0 -8 0 0 0 -1 0 10
b:congress	0 0 0 10 -6 0 0 0
b:consent	0 0 0 -5 -11 0 0 17
b:consultation	0 -12 0 0 14 0 0 -2
b:consultation on	0 -2 0 -13 17 0 0 0
b:continental	0 7 0 -9 2 0 0 0
b:continue	0 9 0 0 -3 0 0 -5
b:contract	-1 -11 0 17 2 0 -5 -2
b:control	8 5 0 0 -4 0 0 -14
b:control of	2 0 0 7 0 0 0 -9
b:convene	0 0 0 9 -8 0 0 0
b:copper	7 13 0 -4 -7 0 -2 -5
b:cork	0 8 0 -15 0 0 0 12
b:corrected	0 -5 0 -2 10 0 0 -1
b:cost	0 1 0 10 -7 0 0 -12
b:cotton	0 5 9 -1 -6 0 0 -10
b:could	0 0 0 11 -7 -1 -2 -1
b:could be	0 -6 0 12 0 0 -1 -3
b:count from	0 -11 0 12 0 0 0 0
b:counted	0 -5 0 -6 -3 0 0 16
b:counter	0 -3 0 -3 -2 0 0 11
b:counter -	0 -2 0 -5 -2 0 0 12
b:countermeasure	0 26 0 -6 0 0 0 -19
b:countermeasure on	0 18 0 -2 0 0 0 -14
b:country	0 -4 -2 1 0 0 12 -3
b:country have	0 -11 0 -6 -1 0 14 4
b:country pay	0 -7 0 -5 0 0 0 11
b:county	0 -10 0 15 0 0 0 0
b:cover	11 0 0 -13 0 0 0 4
b:crew	0 0 0 10 -1 0 0 -5
b:custom	6 4 0 -11 14 0 0 -9
b:custom tariff	0 -3 0 11 -3 0 0 -1
b:cut of	0 9 0 -9 0 0 0 0
b:date	-2 10 0 -11 0 -2 -5 8
b:date from	0 -8 0 18 0 0 0 -8
b:date of	0 8 0 -12 -2 0 0 5
b:date to	0 12 0 -15 0 0 0 4
b:dated	8 -5 0 14 -3 0 0 -12
b:day and	0 -12 0 8 3 0 0 0
b:day is	0 3 0 -11 0 0 10 -3
b:day until	0 -13 0 21 0 0 0 -9
b:deadline	0 -25 0 6 -20 22 9 -10
b:deadline for	0 -19 0 20 -6 6 0 -13
b:deadline of	0 -8 0 -15 -7 15 8 5
b:deal	6 -3 0 -17 2 2 -2 20
b:deal by	0 9 0 -11 -4 0 0 4
b:deal with	0 0 0 -15 19 0 0 -2
b:dearer	0 7 0 -12 5 0 0 0
b:debate	0 0 0 -15 16 0 0 0
b:decide on	0 -17 0 0 11 0 0 -1
b:decision	0 0 0 -7 15 0 -2 -8
b:decision on	0 0 0 -6 9 0 0 0
b:declaration	0 7 0 -12 6 0 0 0
b:delivery	0 -2 0 -8 0 0 0 11
b:department	0 -2 0 11 0 0 0 -6
b:desk	0 -6 0 0 -4 0 0 11
b:detail	0 -9 0 15 0 0 -1 0
b:did	-1 0 0 15 -1 0 0 -18
b:dinner	0 -4 0 10 0 0 0 0
b:discuss	-1 0 0 2 -12 0 0 7
b:district	0 -6 0 10 0 0 0 0
b:do	0 0 0 -6 -1 0 3 13
b:do it	0 -4 0 -4 0 0 0 9
b:do not	0 1 0 -1 -14 0 0 10
b:do so	0 -4 0 -9 14 0 3 -1
b:doe so	0 -9 0 0 10 0 0 0
b:done	0 3 0 16 -18 4 -5 -2
b:done by	0 -1 0 14 -11 4 -5 0
b:double on	0 1 0 -8 0 0 0 6
b:down	0 6 3 2 3 0 -4 -13
b:down for	0 1 0 -5 13 0 0 -8
b:down in	0 -3 0 11 -1 0 0 0
b:down to	0 14 5 -17 -1 0 0 0
b:dozen	0 10 0 -4 0 0 0 -5
b:dozen of	0 10 0 -4 0 0 0 -5
b:draft	0 0 0 0 -10 0 0 9
b:dried	0 5 0 -18 0 0 0 14
b:driver	0 -4 0 1 9 0 0 -9
b:drop	0 6 0 -15 9 0 0 0
b:drop its	0 -12 0 7 11 0 0 -8
b:drop to	0 18 0 -17 0 0 0 0
b:due	0 -1 0 -1 2 -7 -12 8
b:due again	0 -5 0 -14 10 0 0 7
b:due back	0 15 0 -17 0 0 0 0
b:due by	0 -4 0 -4 16 0 -4 -1
b:due in	0 -8 0 18 -7 0 0 -3
b:due to	9 -5 3 -4 -14 0 0 13
b:duty	0 -6 17 -23 1 -1 -8 29
b:duty by	0 10 0 -16 0 0 0 5
b:duty come	0 14 0 -2 0 0 0 -11
b:duty end	0 -10 6 0 0 0 0 1
b:duty for	0 13 0 -12 0 0 0 0
b:duty from	0 -10 0 14 0 0 0 -1
b:duty go	0 12 0 -9 0 0 0 0
b:duty in	0 -7 0 13 0 0 0 -4
b:duty is	0 -11 0 -3 3 0 0 11
b:duty of	-2 3 6 -15 4 0 0 4
b:duty on	-2 -2 -2 -8 0 0 0 19
b:duty return	0 12 0 -4 0 0 0 -8
b:duty until	0 6 0 -13 -7 0 0 5
b:duty was	0 -16 0 1 0 0 0 13
b:duty were	0 -4 0 -4 10 0 0 0
b:duty would	0 -2 0 10 -1 0 0 -5
b:dáil	0 0 0 11 -6 0 0 0
b:each	-2 -24 -2 1 1 0 -2 16
b:each other	0 -13 0 -6 6 0 -2 14
b:early	0 -5 0 -14 4 0 0 16
b:earth	3 0 0 11 -4 0 0 -10
b:eastern time	0 0 0 0 9 0 0 -5
b:economy	0 -11 0 4 0 0 0 6
b:effect	2 0 2 0 -11 0 0 6
b:effective	0 26 0 -16 -3 0 0 -5
b:either	-2 -2 0 7 7 0 0 -9
b:election	0 -6 0 12 -2 0 0 0
b:electricity	0 -8 0 11 0 0 0 0
b:else	0 0 0 -4 -5 0 0 9
b:end	-2 1 3 -8 -3 0 1 5
b:end by	0 -5 -1 9 -4 0 9 -8
b:end it	0 0 0 -10 7 0 0 1
b:enter <name>	0 9 0 -8 0 0 0 0
b:enter by	0 0 0 -10 12 0 0 0
b:enter into	4 0 0 3 -16 0 0 0
b:everybody	0 19 0 -31 0 0 0 6
b:everybody else	0 -4 0 -5 0 0 0 9
b:everyone	0 18 0 -23 -3 0 0 8
b:excluded	0 -11 24 -15 1 0 0 -5
b:excluded from	0 -10 15 0 -1 0 0 -3
b:exclusion	-6 -17 29 4 -14 0 0 -17
b:exclusion end	0 0 -3 10 0 0 0 -2
b:exclusion for	0 0 10 0 -1 0 0 -3
b:exclusion grant	0 -1 16 -12 0 0 0 0
b:exemption	0 2 -14 7 9 0 0 -2
b:existing	0 14 0 -12 -2 0 0 0
b:expect	-3 5 0 0 3 -1 -15 0
b:expect in	0 -5 0 11 -1 0 0 0
b:expect to	0 -7 0 1 8 0 0 -3
b:expert	0 -5 0 22 -10 0 0 0
b:expire at	0 10 0 6 0 0 0 -21
b:expire on	-3 -7 5 -1 -15 0 0 9
b:export	15 2 -4 -3 -5 0 0 -10
b:export control	-6 3 0 9 0 0 0 -1
b:export to	8 10 0 -16 0 0 0 0
b:exporter	0 0 0 -9 14 0 0 0
b:extend their	0 0 0 -12 0 0 0 13
b:extension of	0 -4 0 -18 0 0 0 23
b:extension until	0 0 0 -6 10 0 0 0
b:extra	0 15 -1 -3 0 0 0 -11
b:extra <level>	0 6 0 -7 0 0 0 1
b:face	0 14 0 -18 0 0 0 1
b:fact	0 -6 0 12 0 0 0 -1
b:fact sheet	0 -6 0 12 0 0 0 -1
b:fail	0 9 0 0 -15 0 0 7
b:fail to	0 9 0 0 -15 0 0 7
b:fall	-4 -2 0 -6 -19 4 0 23
b:fall away	0 0 0 -14 0 0 0 12
b:fall due	-1 0 0 9 -9 0 0 2
b:fall on	0 -7 0 -8 -3 5 0 13
b:fare	0 -10 0 14 0 0 0 -3
b:farmer	0 -8 5 12 -6 0 0 -1
b:fee	-5 -21 -5 18 11 0 0 0
b:fee for	0 -1 0 15 -9 0 0 0
b:feed	2 -9 0 9 0 0 0 -4
b:fentanyl	0 16 0 -4 0 0 0 -7
b:fentanyl tariff	0 14 0 -7 0 0 0 -5
b:ferry	0 0 0 8 0 0 0 -7
b:file	0 2 9 0 -12 0 0 0
b:final	0 -18 0 -1 13 0 0 2
b:final decision	0 0 0 -12 15 0 0 0
b:finished	-2 17 0 -9 -11 0 11 -4
b:finished by	0 7 0 -3 -11 0 11 -1
b:firm	-10 -7 0 15 -3 0 0 7
b:first	0 15 0 -2 -18 0 -4 2
b:first day	0 23 0 -17 0 0 0 -9
b:fish	0 -14 0 7 3 0 0 1
b:flat	0 14 0 -14 0 0 0 0
b:flew	0 -2 0 -4 0 0 0 10
b:flew to	0 -1 0 -6 0 0 0 11
b:follow	0 17 0 -1 -3 0 -4 -15
b:followed	0 0 0 3 0 0 0 -9
b:following	0 9 0 0 -6 0 0 -3
b:for	7 6 -7 4 -1 0 -12 -17
b:for <name>	0 -6 0 0 -8 0 0 14
b:for <number>	0 1 0 25 -20 0 0 -8
b:for <quality>	0 -4 0 -1 15 0 0 -8
b:for <span>	-6 11 0 -7 -17 0 0 18
b:for an	0 4 0 -2 -9 3 -1 5
b:for good	0 15 0 -10 -4 0 4 -4
b:for household	0 -9 0 10 0 0 0 0
b:for its	0 -2 0 -4 2 -4 0 12
b:for other	0 16 0 -4 0 0 0 -12
b:for the	-3 1 0 16 -12 1 -2 -8
b:force	2 10 -1 -22 4 0 -7 11
b:force by	-2 0 0 -11 19 0 -5 0
b:force since	0 2 0 10 0 0 0 -16
b:force until	0 0 0 -11 0 0 0 11
b:former	0 -2 0 9 7 0 0 -15
b:forty	0 0 0 11 -8 0 0 0
b:found	0 -11 0 7 -5 0 9 0
b:four	0 12 0 -3 11 0 -3 -17
b:free	0 1 4 9 -14 0 0 -7
b:fri	0 1 0 -20 13 0 0 5
b:from	15 8 -6 1 -3 -12 -39 -4
b:from <day-ahead>	-1 0 -3 9 -13 0 0 0
b:from <day-today>	-2 -11 0 9 1 0 0 0
b:from <name>	10 -22 0 -9 16 0 0 11
b:from <seat>	1 -12 0 0 13 0 0 -4
b:from its	0 -3 0 11 -5 0 0 0
b:from the	9 2 2 -7 -12 0 0 4
b:frozen until	0 0 0 10 0 0 0 -8
b:further <level>	4 7 0 -11 0 0 0 0
b:gallium	8 0 0 -1 -2 0 0 0
b:garden	0 9 0 0 -9 0 0 0
b:gas	0 -12 0 12 -4 0 0 4
b:gave	0 0 0 0 9 0 4 -19
b:gave <name>	0 -3 0 -11 16 0 8 -10
b:gave it	0 -6 0 -8 13 2 0 -3
b:gave its	0 0 0 8 -10 0 0 0
b:gave the	0 19 0 -6 -10 0 0 -7
b:germanium	11 0 0 -1 -1 0 0 -2
b:get	0 10 -2 3 0 0 -4 -12
b:get the	0 0 0 9 -7 0 0 0
b:give	0 17 0 -27 13 2 3 -8
b:give <name>	0 11 0 2 0 0 0 -15
b:give its	0 0 0 -14 11 0 3 0
b:given	-1 8 0 -14 2 0 12 -4
b:glass	0 1 0 -19 0 0 0 16
b:go from	0 -12 0 -6 8 0 0 12
b:go home	0 -5 0 10 0 0 0 0
b:go into	0 -12 0 11 2 0 0 0
b:go on	3 -18 5 2 6 0 0 0
b:go out	0 -6 0 11 0 0 0 -2
b:go to	-2 5 0 7 -15 0 0 -2
b:go up	0 21 0 -13 -7 0 0 -4
b:good	-10 12 0 -13 0 -3 4 4
b:good is	0 12 0 -10 -3 0 5 -1
b:good until	0 5 3 -28 7 0 7 5
b:good would	0 14 0 -22 0 0 0 6
b:government	0 -8 0 8 -13 0 2 7
b:government have	0 0 0 -16 0 0 4 14
b:grant	-7 0 11 7 -6 0 0 -12
b:grant under	0 0 13 -9 0 0 0 0
b:group	0 0 0 17 -5 0 0 -11
b:had	2 -6 -4 5 4 7 -10 -2
b:had agree	0 0 0 -7 0 0 0 11
b:had announce	0 -9 0 15 -2 0 0 0
b:had been	9 -17 0 18 -12 0 0 -7
b:had its	0 0 0 -9 0 0 0 10
b:had say	0 10 0 -7 0 0 0 0
b:had sign	0 11 0 -9 0 0 0 0
b:had spoken	0 10 0 -13 0 0 0 3
b:had threaten	0 -12 0 10 5 0 0 0
b:had to	0 0 0 -29 21 10 0 0
b:half	0 22 0 -17 -8 0 1 0
b:half on	0 11 0 -5 -1 0 0 -2
b:halifax	0 9 0 -6 0 0 0 0
b:halifax on	0 9 0 -7 0 0 0 0
b:halve	0 11 0 -10 0 0 0 0
b:hand	0 -10 0 18 0 0 0 -10
b:hand at	0 0 0 9 0 0 0 -8
b:handed	0 -4 0 0 10 0 0 -5
b:handed in	0 0 0 -12 15 0 0 0
b:handed over	0 0 0 11 -4 0 0 -3
b:happen	3 10 -3 -11 9 0 0 -3
b:has	0 10 -25 3 -3 7 -18 0
b:has a	0 -7 0 -9 2 0 0 16
b:has extend	0 0 0 12 0 0 0 -11
b:has had	0 0 0 -10 0 0 0 11
b:has invited	0 -11 0 10 0 0 0 0
b:has not	0 9 0 5 -3 0 0 -8
b:has promise	0 11 0 -8 2 0 -5 0
b:has propose	0 7 0 -3 -8 0 0 4
b:has say	0 11 0 -4 -6 0 0 1
b:has tell	0 -8 0 13 0 0 0 -3
b:has threaten	-1 22 0 -26 8 0 0 0
b:have	-16 -25 -4 21 -6 -3 15 1
b:have agree	0 -4 0 14 -1 0 1 -9
b:have been	0 -13 0 18 -5 0 -2 0
b:have come	0 -10 0 0 0 0 0 9
b:have expire	0 0 0 -12 0 0 0 13
b:have go	0 -8 0 4 0 0 0 2
b:have rise	0 -10 0 10 0 0 0 0
b:have run	0 -1 0 10 0 0 0 -5
b:have sign	0 0 0 -14 5 0 0 10
b:have the	0 16 0 -8 -7 0 -2 2
b:have to	0 17 0 -17 3 0 0 2
b:he	0 5 -3 7 -12 -9 5 -3
b:he gave	0 8 0 -14 10 0 0 -4
b:he has	0 -3 0 17 -7 0 0 -7
b:he hope	0 0 0 15 -4 0 -8 0
b:he would	3 -15 0 -1 -9 0 15 10
b:he write	0 17 0 -19 -1 0 0 5
b:he'd	-2 -1 0 15 0 0 0 -8
b:hear	0 0 0 -21 27 0 0 -8
b:hear argument	0 0 0 -14 16 0 0 0
b:hear the	0 -7 0 0 9 0 0 -8
b:heard	0 3 0 -3 7 0 0 -9
b:heard argument	0 0 0 11 -14 0 0 0
b:heard on	0 -3 0 -3 11 0 0 -2
b:heard the	0 -4 0 19 -13 0 0 0
b:hearing	0 -17 0 -10 25 -2 0 0
b:hearing is	0 0 0 10 -5 0 0 0
b:hearing on	0 -4 0 -5 10 0 0 0
b:heating	0 -7 0 8 9 0 0 -14
b:her	0 -7 0 15 -7 0 0 0
b:here	0 -26 0 23 -3 0 0 6
b:here is	0 0 0 9 -2 0 0 -2
b:higher	0 6 1 -13 -2 0 0 5
b:higher rate	0 -6 0 -11 0 0 0 15
b:higher reciprocal	0 3 3 -9 0 0 0 0
b:higher tariff	0 18 0 -3 -3 0 0 -11
b:his	0 -21 0 10 -2 -1 -5 15
b:his <organisation>	0 0 0 5 -13 0 0 7
b:hold for	0 11 0 -10 0 0 0 0
b:hold in	0 -2 9 2 -8 0 0 0
b:holiday	0 -2 0 2 -11 0 0 7
b:home	0 -5 0 14 -1 0 0 -6
b:honey	0 6 6 -13 0 0 0 0
b:hope	0 1 0 25 -13 0 -16 -1
b:hope to	0 2 0 18 -12 0 -8 0
b:hospital	0 0 0 10 0 0 0 -5
b:hour	0 -3 0 9 -9 0 1 -2
b:house	0 2 0 18 -12 0 0 -8
b:household	0 -21 0 24 0 0 0 -4
b:i expect	0 0 0 -6 9 0 0 0
b:i have	0 8 0 2 -1 0 0 -9
b:ice	0 -3 0 12 -8 0 0 -2
b:if	-4 -2 -2 -11 5 -11 6 8
b:if <name>	0 7 0 -22 21 0 -4 -10
b:if <person>	0 -9 0 5 10 0 0 -10
b:if <seat>	0 8 0 -14 3 0 6 -10
b:if it	0 -17 9 6 3 0 -1 3
b:if no	0 0 0 0 -21 0 5 12
b:if nothing	0 -10 0 1 -2 0 11 0
b:if the	5 1 -5 7 -15 0 -7 7
b:if they	0 13 -1 -14 4 0 0 -12
b:if you	0 -10 0 -6 -4 0 0 20
b:import	1 -5 14 -12 0 0 0 5
b:import of	0 -8 0 12 0 0 0 0
b:important	0 0 0 17 -2 0 0 -11
b:importer	0 11 6 -20 3 0 0 0
b:impose an	4 0 0 -7 0 0 0 0
b:in	-2 7 3 13 -11 0 -30 -1
b:in <month-gone>	-1 5 0 -9 -6 0 0 11
b:in <name>	-4 -4 0 13 -12 7 -1 -3
b:in <organisation>	0 0 0 12 -10 0 0 0
b:in <seat>	4 -7 0 1 11 -3 1 -15
b:in a	-1 -11 0 2 5 11 0 -6
b:in an	0 13 0 3 0 0 0 -14
b:in any	0 3 0 -11 0 0 0 7
b:in at	0 9 0 -15 0 0 0 5
b:in busan	0 -2 0 -6 0 0 0 13
b:in force	0 4 0 -19 9 0 -6 11
b:in halifax	0 9 0 -7 0 0 0 0
b:in law	0 0 0 -8 -5 0 0 15
b:in on	0 10 0 -12 -3 0 0 3
b:in pari	0 15 0 -11 -1 0 0 0
b:in place	0 5 1 -20 2 0 0 7
b:in the	-1 6 11 7 4 3 -4 -31
b:in their	0 17 0 -18 0 0 0 0
b:in thi	0 -9 0 0 9 0 0 0
b:in until	0 0 0 -12 15 0 0 0
b:including	0 -12 10 -3 -1 0 0 5
b:index	0 9 0 -8 0 0 0 0
b:instructed	0 0 0 -15 -1 0 15 0
b:instructed their	0 0 0 -7 -6 0 15 0
b:international	0 0 0 -6 9 0 0 0
b:international trade	0 0 0 -6 9 0 0 0
b:into a	-1 -8 0 11 0 0 0 0
b:invest	0 -1 0 15 -6 0 0 0
b:invest <money>	0 -1 0 15 -6 0 0 0
b:investigation	0 -4 0 -10 16 0 0 0
b:invited	0 -12 0 12 0 0 0 -1
b:is	-12 1 0 -14 3 5 1 11
b:is <level>	0 0 0 13 -1 0 0 -9
b:is a	0 13 0 -7 7 0 0 -11
b:is at	0 -1 0 10 -3 0 0 -1
b:is back	0 0 0 0 9 0 0 -7
b:is dated	9 0 0 0 -1 0 0 -7
b:is down	0 4 0 1 2 0 0 -9
b:is due	0 0 0 -12 14 0 -5 8
b:is enter	0 -13 0 -6 20 0 0 0
b:is expect	0 -9 0 8 -1 0 0 0
b:is good	0 3 4 -25 -2 0 8 5
b:is in	0 0 0 20 -23 0 0 0
b:is meant	0 0 0 -10 0 0 0 7
b:is no	0 -18 0 15 -6 0 0 0
b:is not	7 -4 0 -17 15 0 0 1
b:is on	6 -23 0 15 -9 9 0 -5
b:is sign	0 -4 0 9 -1 0 -6 1
b:is still	0 6 0 -10 0 0 0 7
b:is suspend	-10 10 0 -5 -18 0 0 9
b:is the	0 -1 0 17 -6 0 0 -8
b:is to	-5 0 -2 -12 14 4 4 -3
b:is until	0 9 0 0 -5 0 0 0
b:is up	0 -3 0 -9 3 0 0 10
b:is what	0 5 0 -15 0 0 0 11
b:isn't	0 3 0 10 -17 0 -7 3
b:it	-13 -4 0 -12 18 0 -5 13
b:it 's	3 5 0 -9 8 7 0 -9
b:it apply	4 10 0 -9 -3 0 0 0
b:it begin	0 13 0 -14 -6 0 0 5
b:it by	0 -12 0 3 0 0 5 0
b:it can	0 13 0 -14 0 0 0 3
b:it did	0 0 0 8 0 0 0 -7
b:it doe	0 -7 0 1 -7 0 0 10
b:it end	0 4 4 -27 -3 0 0 18
b:it expire	0 -3 -2 14 0 0 0 -8
b:it had	0 -1 0 14 -5 0 0 -8
b:it has	1 -9 0 3 9 0 -5 -2
b:it in	0 -12 0 7 0 0 0 0
b:it last	0 0 0 -7 -1 0 0 10
b:it may	0 -3 0 -3 -3 0 0 12
b:it meet	0 -6 0 -13 23 0 0 -8
b:it must	0 7 0 0 4 0 0 -11
b:it on	0 -13 0 8 0 0 0 3
b:it pay	0 5 0 5 0 0 0 -8
b:it run	0 -2 -2 0 -10 0 0 11
b:it to	0 0 8 19 0 0 0 -30
b:it up	0 -9 0 6 6 0 0 -9
b:it was	0 -9 0 0 -14 0 2 13
b:it will	-3 0 -1 -19 32 -2 0 2
b:it would	-2 4 0 -6 -3 -2 0 13
b:it'll	0 10 0 -10 0 0 0 0
b:its	14 0 0 0 -5 0 0 -5
b:its <level>	2 -3 0 0 11 0 0 -11
b:its <organisation>	0 -12 0 3 -3 0 0 10
b:its additional	0 12 0 -12 0 0 0 0
b:its deal	0 10 0 -1 0 0 -3 -3
b:its duty	0 13 0 0 -12 0 0 -9
b:its extension	0 0 0 10 0 0 0 -7
b:its own	5 0 9 -4 0 0 0 -8
b:its part	0 -4 0 11 -6 0 0 1
b:its truce	0 -3 0 -1 0 0 0 7
b:itself	0 -13 0 7 -1 0 1 4
b:joint	0 -17 0 4 10 2 0 0
b:joint statement	0 -11 0 11 2 0 0 0
b:judge	0 4 0 13 -9 0 -5 -4
b:jump	0 -8 0 -4 9 0 0 2
b:just	0 -12 0 4 0 0 0 8
b:keep their	0 0 0 -8 0 0 0 11
b:kitchen	0 0 0 -11 0 0 0 10
b:know	0 1 0 -11 -3 0 0 16
b:lamp	0 0 0 12 0 0 0 -11
b:lapse at	0 -3 -3 18 0 0 0 -10
b:lapse on	0 -6 -3 -5 0 0 0 12
b:last	0 15 -4 -6 -8 -3 0 2
b:last <span>	0 14 0 -6 0 0 0 -7
b:last day	0 -2 0 -18 3 0 0 13
b:last until	-5 -4 3 6 -18 0 3 0
b:last year	0 0 -2 10 -1 0 0 -3
b:lasted	0 -1 0 12 0 0 0 -8
b:later	0 -14 0 7 8 0 7 -16
b:later than	0 0 0 -21 12 0 8 0
b:law	0 1 0 -8 0 4 0 2
b:lead	0 -11 0 0 0 3 0 7
b:leader	0 10 0 0 -6 -1 6 -8
b:least	0 14 0 -9 0 0 8 -14
b:leave	0 -2 0 3 -8 0 -5 15
b:lentil	0 10 0 -9 0 0 0 0
b:less than	0 -9 0 3 8 0 0 -6
b:let	3 -14 0 13 -2 7 0 -5
b:let the	0 4 0 -11 -3 0 0 7
b:letter	-2 5 0 -9 -1 0 0 10
b:letter of	-2 3 0 -8 0 0 0 10
b:level on	0 7 0 -9 0 0 0 0
b:licence	6 -12 0 5 4 -6 0 -1
b:license	10 -1 0 -2 0 0 0 0
b:licensing	10 0 0 -7 0 0 0 0
b:like	0 -4 0 -4 -8 0 4 12
b:likewise	9 0 0 1 8 0 0 -17
b:list	-1 3 -3 -14 16 0 0 3
b:list of	0 1 -1 -1 -5 0 0 10
b:live until	0 7 0 -11 -4 0 0 8
b:look	0 -3 0 -2 11 0 0 -5
b:look at	0 -2 0 -3 11 0 0 -5
b:lorry	0 -10 0 18 -1 0 0 -7
b:lose	0 -12 0 9 3 0 0 0
b:lose <level>	0 -5 0 -5 0 0 0 9
b:lower	0 13 -2 0 3 0 -1 -13
b:lower rate	0 12 0 -6 4 0 0 -11
b:m .	0 1 3 -10 5 0 0 4
b:machine	0 16 0 -14 0 0 0 0
b:maize	5 -1 0 -9 0 0 0 5
b:make	7 -3 -1 -15 8 0 7 0
b:make by	0 3 0 -10 5 1 0 -1
b:make it	0 6 0 5 0 0 0 -10
b:man	0 -6 0 13 -4 0 0 -3
b:mangoe	0 12 0 -1 -7 0 0 0
b:mark	0 -3 0 -11 0 0 0 15
b:market	0 2 0 -9 2 0 0 3
b:matter	0 9 0 1 3 0 -1 -14
b:matter on	0 -1 0 -8 11 0 0 0
b:may	-5 -5 5 -4 17 0 -6 -10
b:meal	0 -17 0 4 10 0 0 3
b:mean	0 5 11 -17 -1 0 0 1
b:measure on	0 -1 0 9 0 0 0 -3
b:mediator	0 -1 0 15 -8 0 -2 0
b:meet by	0 0 0 10 -6 0 -1 0
b:meet in	0 0 0 4 -24 3 5 0
b:meet on	0 0 0 -11 12 0 0 5
b:member	0 -11 10 13 -11 0 0 -5
b:member of	0 0 0 15 -13 0 0 0
b:member state	0 -3 0 -9 13 0 0 0
b:message	0 -6 0 13 -4 0 0 0
b:metal	5 9 0 -14 0 0 0 0
b:might	0 0 0 10 -3 0 -4 -2
b:milk	0 -2 0 -1 9 0 0 -2
b:mill	0 -6 0 1 -4 0 0 9
b:mineral	0 8 0 -12 0 0 0 3
b:minister	0 -15 0 12 -2 0 0 4
b:monday	0 2 10 -6 0 0 0 -6
b:moratorium	0 -4 0 12 0 0 0 -5
b:moratorium on	0 -3 0 16 0 0 0 -11
b:more	0 1 0 9 -7 0 0 -8
b:more on	0 16 0 -13 0 0 0 -2
b:more than	0 -6 0 12 -1 0 0 -2
b:morning	0 -10 0 10 0 0 0 0
b:most	1 -6 0 3 -11 0 -3 7
b:move the	0 10 0 -10 0 0 0 0
b:move to	0 -11 0 2 8 0 0 0
b:mr	0 7 0 -2 3 0 0 -13
b:must	0 0 -3 3 11 1 -21 -11
b:must approve	0 0 0 12 -7 0 -1 0
b:must be	0 -7 0 16 -2 0 -6 -4
b:my	-2 -5 0 18 -8 0 0 0
b:name	0 -5 0 -3 -1 0 0 10
b:need the	0 9 0 0 0 0 -3 0
b:negotiate	0 -1 0 1 -6 0 12 -10
b:negotiation	0 -2 0 10 -1 0 0 0
b:negotiator	0 0 0 12 -1 0 0 -3
b:neighbour	0 0 0 15 0 0 0 -18
b:neither	0 -15 0 -7 12 0 0 8
b:net	0 -11 0 -3 7 0 0 3
b:net ton	0 -11 0 -3 8 0 0 3
b:network	0 -13 0 4 0 0 0 8
b:network on	0 0 0 -8 0 0 0 9
b:new	8 -8 -9 10 -3 4 -9 -3
b:new <quality>	0 6 0 -14 8 0 0 0
b:new one	0 -8 0 0 -2 0 0 12
b:new rate	0 13 0 -11 0 0 0 0
b:new rule	1 -2 0 -8 11 0 0 -4
b:new tariff	0 -15 0 23 -4 0 0 -5
b:next	0 -15 0 -2 9 0 -1 7
b:next decision	0 -5 0 28 -17 0 0 -7
b:next round	0 -3 0 -7 0 0 0 12
b:night	0 -15 0 20 0 0 1 -10
b:no	-3 -1 0 7 -14 -2 4 2
b:no agreement	0 -10 0 -7 -7 0 6 14
b:no deal	0 3 0 0 0 0 3 -9
b:no truce	0 9 0 0 -7 0 9 -14
b:none	0 -17 0 22 -4 0 -2 0
b:none by	0 -11 0 11 -1 0 -1 3
b:noon	0 4 0 0 11 0 0 -11
b:northern	0 -1 0 9 0 0 0 -7
b:not	-1 -8 -9 4 6 0 -11 6
b:not come	0 -1 0 9 1 0 -4 -7
b:not in	0 0 0 -10 14 0 0 0
b:not pay	0 -8 0 10 0 0 0 0
b:not raise	0 -11 0 8 0 0 0 0
b:not renew	0 10 0 -5 0 0 0 0
b:not sign	0 7 0 -13 10 0 -1 0
b:not sit	0 9 0 6 -14 0 0 -5
b:not to	0 -12 0 0 3 0 0 9
b:nothing	0 -2 0 11 -10 0 10 -10
b:nothing change	0 0 0 5 0 0 0 -9
b:notice <number>	0 0 10 -7 0 0 0 0
b:notice of	12 3 0 -1 2 0 0 -17
b:notification	0 0 0 -7 10 0 0 0
b:now	0 0 8 -10 -9 2 0 3
b:now last	0 -3 0 9 0 0 0 -5
b:now run	0 0 7 -9 0 0 0 0
b:nut	0 5 0 -9 4 0 0 0
b:object	0 -7 0 6 12 0 0 -14
b:objection	0 -4 0 18 -9 0 -1 -1
b:of	3 1 0 0 -21 1 -8 5
b:of <day-ahead>	0 -1 0 -29 -1 5 0 27
b:of <day-gone>	11 8 0 -8 -8 0 0 -2
b:of <month-gone>	6 -2 0 0 7 0 0 -10
b:of <name>	0 -5 -1 4 -11 0 0 14
b:of <number>	-3 -19 7 2 8 0 0 0
b:of <quality>	-6 21 0 -11 -8 0 0 -1
b:of an	-1 10 0 -7 0 0 0 0
b:of both	0 -3 0 14 -8 0 0 0
b:of duty	0 -9 -2 0 -1 0 0 11
b:of it	0 -1 0 -7 -1 0 12 0
b:of its	-1 12 0 -12 1 0 0 0
b:of soybean	0 -1 0 13 -6 0 0 0
b:of talk	0 -6 0 8 0 0 0 0
b:of that	0 -11 0 10 0 0 0 0
b:of the	1 -1 -10 -2 -1 1 -13 7
b:of their	0 -7 0 0 -1 0 0 10
b:of thi	0 0 0 -9 0 0 0 12
b:of three	0 0 0 -9 0 0 0 10
b:of two	0 0 0 12 -2 -4 0 -4
b:off by	0 1 0 7 0 -9 0 0
b:off on	0 -1 0 -7 14 0 0 -4
b:off the	2 7 0 -10 2 0 0 -3
b:offer	0 -3 0 -8 21 0 7 -15
b:office	0 -9 0 15 -5 0 0 0
b:oil	0 8 0 -14 1 0 0 5
b:old rate	0 1 0 8 -2 0 0 -8
b:old truce	0 0 0 -16 0 0 0 16
b:olive oil	0 8 0 -10 4 0 0 -3
b:on	-10 8 3 5 7 -7 -15 -7
b:on <day-ahead>	0 8 0 -8 -7 0 0 5
b:on <day-gone>	3 21 0 -32 3 0 7 0
b:on <day-today>	0 14 0 -25 -1 0 0 13
b:on <name>	3 2 0 -16 9 0 0 0
b:on a	0 -17 5 13 0 -1 3 -8
b:on all	7 9 0 -14 -1 0 0 0
b:on each	0 -5 0 -6 3 0 0 10
b:on good	0 -15 0 6 -1 0 0 13
b:on hold	0 2 0 9 -5 0 0 -8
b:on holiday	0 0 0 10 -4 0 0 -2
b:on our	0 -2 0 -7 12 0 0 0
b:on paper	0 -3 0 16 -12 0 0 0
b:on that	0 0 0 3 5 0 0 -10
b:on the	-6 3 4 -2 12 0 -6 -12
b:on their	0 0 0 -15 16 0 0 0
b:on them	0 -2 0 13 -8 0 0 -1
b:on to	0 -4 0 -2 0 0 0 14
b:on top	0 -13 0 6 8 0 0 0
b:once	0 22 0 -10 -3 0 0 -8
b:once the	0 10 0 0 0 0 0 -10
b:one	12 0 2 -3 -6 -1 -7 2
b:one at	0 12 0 0 0 0 0 -11
b:one end	0 0 0 -13 6 0 0 3
b:one is	0 2 0 -18 0 0 0 15
b:one of	0 -1 0 -2 9 0 0 -3
b:onion	0 0 0 -8 0 0 0 11
b:open	0 -16 0 9 7 0 0 -6
b:open on	0 -4 0 -2 8 0 2 -2
b:opened	0 -11 0 22 -6 0 0 -4
b:operator	0 -1 0 16 -7 0 0 -5
b:opinion	0 0 0 -10 13 0 0 0
b:or	-5 -8 0 21 -2 -10 0 0
b:order	4 12 -1 -1 -15 0 -1 -3
b:order sign	0 9 0 0 0 0 0 -7
b:ore	13 -4 0 -9 0 0 0 -2
b:origin	0 0 0 9 -11 0 0 0
b:other	3 0 0 -16 -6 0 10 5
b:other 's	0 -4 0 -18 8 0 0 14
b:other country	0 -3 0 -10 -3 0 13 3
b:other until	0 0 0 -6 0 0 0 9
b:otherwise	0 0 0 9 -6 0 0 -4
b:otherwise end	0 0 0 -11 0 0 0 12
b:otherwise have	0 -21 0 20 0 0 0 0
b:our <organisation>	0 12 0 -10 0 0 0 0
b:our truce	0 0 0 -8 0 0 0 9
b:out	0 -1 12 -4 -17 0 0 6
b:out on	-4 0 14 -2 -12 2 0 -1
b:outlive	0 10 0 -7 0 0 0 0
b:over	0 4 0 3 -18 0 2 1
b:over the	0 -3 0 14 -4 0 0 -4
b:own <level>	0 12 0 -1 0 0 0 -11
b:own duty	0 1 10 0 -1 0 0 -11
b:own tariff	0 -8 0 -1 0 0 0 12
b:owner	0 0 0 -3 -3 11 0 0
b:p	1 -2 8 -7 8 0 0 -12
b:p .	1 1 8 -15 8 0 0 -11
b:page	0 -6 0 -10 10 0 0 6
b:paper	0 -16 0 10 -10 0 2 14
b:parcel	0 -6 -4 1 11 0 0 -3
b:parcel from	0 -4 -4 0 12 0 0 -3
b:pari	0 15 0 -11 -2 0 0 0
b:parliament must	0 0 0 -8 11 0 0 -1
b:part	0 11 0 -17 0 0 0 5
b:partner	0 21 0 -2 0 0 0 -17
b:party	0 0 0 10 1 0 7 -20
b:pass	0 -7 0 12 -8 2 0 0
b:past	0 0 0 0 -10 0 0 7
b:pause	-3 17 0 -2 -16 0 0 -5
b:pause end	0 20 0 -4 0 0 0 -13
b:pause for	0 15 0 -9 -1 0 0 -8
b:pay	-5 -3 -4 20 0 -2 -4 -9
b:pay <number>	0 2 0 -1 10 0 0 -14
b:payable	0 17 0 2 -15 0 0 -9
b:payment	0 0 0 14 0 0 0 -13
b:peace	0 -7 0 0 -2 0 0 10
b:per	0 -11 0 3 7 0 0 -2
b:permit	3 -2 0 10 -1 0 0 -8
b:phase	0 -15 0 4 6 0 0 0
b:phone	0 11 0 0 0 0 0 -9
b:place	-7 6 1 -17 7 0 0 10
b:place until	0 9 0 -11 0 0 0 0
b:plan	0 10 0 0 -10 0 -3 8
b:plan for	0 9 0 1 -11 0 0 0
b:plane	0 -5 0 11 -2 0 0 0
b:play	0 -4 0 16 0 0 0 -11
b:pm	0 -3 0 -4 11 0 0 0
b:poll	0 0 0 0 8 0 0 -6
b:port	-10 -9 -2 -1 17 4 0 -1
b:port fee	-9 -2 0 -6 15 0 0 0
b:position	0 12 0 -8 0 0 0 0
b:post	0 7 0 -12 13 0 0 -6
b:postpone	-1 3 0 -7 9 1 0 -5
b:power	0 -5 0 -5 14 0 0 0
b:present one	0 -1 0 -13 -4 0 0 20
b:price	0 13 0 10 -13 0 -3 -15
b:prisoner	0 0 0 9 -3 0 -2 0
b:proclamation	0 -8 0 2 10 0 0 -5
b:proclamation on	0 -9 0 11 0 0 0 0
b:prolong to	0 0 11 -13 0 0 0 4
b:prolongation	0 0 0 -9 0 0 0 11
b:promise a	0 0 0 -15 6 0 9 0
b:proposal	0 -4 0 15 -10 0 0 0
b:propose	0 0 0 -5 -1 0 -2 10
b:propose an	0 -4 0 -8 11 0 0 1
b:propose to	0 7 0 -8 -9 0 0 10
b:protocol	0 -5 0 -17 22 0 0 0
b:province	0 0 0 11 -2 0 0 -7
b:publish	-3 0 0 9 -1 0 0 -1
b:pump	0 -6 2 9 0 0 0 -3
b:put	0 11 2 -8 -9 5 -3 -2
b:put <level>	0 -14 6 14 -2 0 0 -3
b:put another	-3 14 0 -9 0 0 0 0
b:put it	0 -7 0 -9 7 0 0 9
b:put off	-1 20 0 -8 -8 0 0 -4
b:put the	0 0 0 -8 0 0 0 13
b:put to	0 0 0 12 -5 0 0 -4
b:radio	0 -3 0 7 6 0 0 -10
b:rail	0 -1 0 22 -2 0 0 -16
b:railway	0 0 0 10 0 0 0 -8
b:rain	0 -9 0 13 0 0 0 0
b:raise the	0 10 0 -6 0 0 0 0
b:rare	3 0 0 11 -4 0 0 -10
b:rate	0 -2 -2 9 -9 0 0 4
b:rate apply	0 15 0 -1 0 0 0 -10
b:rate for	0 -10 0 6 0 0 0 3
b:rate go	0 -9 0 10 0 0 0 0
b:rate is	0 13 0 0 0 0 0 -12
b:rate of	0 -1 0 -7 0 0 0 13
b:rate would	0 -13 0 11 0 0 0 2
b:rather	0 -7 0 8 0 0 0 0
b:ratify by	0 7 0 -13 2 0 0 1
b:raw	7 5 10 -18 -3 0 0 -2
b:reach back	0 -6 0 18 0 0 0 -9
b:ready by	0 -3 0 -10 -4 0 9 9
b:receive	0 -6 0 -6 13 0 0 0
b:recess	0 -4 0 14 -7 0 0 -3
b:reciprocal rate	0 2 0 -12 0 0 0 9
b:reciprocal tariff	0 -10 2 14 0 0 0 -5
b:reckon	0 1 0 0 -1 0 7 -9
b:reconvene	0 -3 0 15 -3 0 0 -8
b:red	0 8 0 -21 8 0 0 6
b:reduction	-1 8 0 -11 0 0 0 7
b:reduction apply	0 5 0 -9 0 0 0 7
b:register	0 0 0 18 -16 0 0 0
b:registration	0 -5 0 14 -2 0 0 -6
b:released	0 -2 0 13 -4 0 -3 0
b:relief	0 -11 0 6 0 0 0 0
b:remain in	0 -14 0 0 0 0 0 12
b:remove	4 -6 0 12 -1 0 0 -7
b:remove the	0 -10 0 12 0 0 0 0
b:renew	0 9 -2 0 0 0 -1 -5
b:renewal	0 -3 0 -17 2 0 0 19
b:reply	0 2 0 -18 3 0 11 0
b:report	-1 0 0 4 9 0 -5 -12
b:report on	0 4 0 -16 14 0 0 0
b:reporter	0 0 0 4 2 0 0 -10
b:request	0 -2 0 -19 23 0 0 0
b:require	13 -4 0 -4 0 0 0 -3
b:rest	0 7 0 -13 -5 0 4 4
b:rest of	0 10 0 0 -7 0 0 0
b:result	0 0 0 0 -7 0 11 -3
b:retroactive	0 -8 0 17 0 0 0 -7
b:retroactive to	0 0 0 10 0 0 0 -7
b:return	4 6 -1 0 6 0 -2 -12
b:return from	0 -16 0 12 -5 0 0 6
b:return on	1 14 0 -9 -7 0 0 0
b:return to	0 23 0 -3 1 0 0 -19
b:review	0 -11 0 -19 32 0 -3 -7
b:review of	0 -3 0 -14 19 0 0 0
b:review on	0 -2 0 -4 10 0 0 -1
b:revive	0 -7 0 11 0 0 0 -1
b:right	0 -8 0 7 9 0 0 -9
b:ring	0 -12 0 0 5 0 0 4
b:rise	0 0 0 7 -3 0 0 -6
b:rise by	0 -14 0 18 -1 0 0 0
b:rise to	0 -7 0 12 0 0 0 -3
b:road	0 -8 0 20 -11 0 0 0
b:roaming	0 -8 0 14 0 0 0 -5
b:room	0 -6 0 20 0 0 0 -13
b:round	0 0 0 6 -18 0 -4 11
b:rule	16 -18 -3 -1 0 -2 0 -4
b:rule on	-5 -7 0 13 -4 0 0 5
b:run	-4 0 11 -2 -2 1 -6 0
b:run for	0 -7 0 12 0 0 0 -3
b:run out	2 0 13 -11 -9 2 0 4
b:run to	-9 -7 0 3 15 -4 0 -4
b:run until	0 24 -2 -5 -13 0 0 -5
b:saeima	0 0 0 -9 9 0 0 0
b:safeguard	0 21 0 -14 0 0 0 -8
b:sail	0 -7 0 10 0 0 0 0
b:sale	0 -9 0 4 -17 15 0 -2
b:same	0 8 1 0 -12 0 0 -3
b:same day	0 -11 0 13 0 0 0 0
b:say	-4 13 0 0 -20 -9 2 3
b:say <name>	0 -9 0 20 -7 0 0 -1
b:say <person>	0 11 0 -11 0 0 0 0
b:say he	4 -13 0 9 -15 0 5 4
b:say in	0 8 0 -27 1 0 0 20
b:say it	0 13 0 -5 -3 0 0 -1
b:say the	0 -5 0 12 0 0 0 -6
b:say to	0 1 0 6 0 0 0 -10
b:scheduled	0 -9 0 0 11 0 0 -1
b:scheduled to	0 -10 0 4 8 0 0 0
b:school	0 -15 5 20 -9 0 0 -4
b:sea	0 11 -1 -4 -11 0 0 5
b:season	-1 -12 0 22 -2 0 2 -11
b:second	-3 5 -2 -2 9 -2 -3 -2
b:second is	0 4 0 -9 7 0 0 0
b:second phase	0 -11 0 4 2 0 0 0
b:second round	0 -4 0 13 -1 0 0 -1
b:section	-2 0 2 9 4 0 0 -19
b:section <number>	-2 0 2 1 5 0 0 -12
b:see	0 0 0 7 -12 0 0 0
b:see <person>	0 -8 0 16 -2 0 0 0
b:seed	0 14 0 -16 4 0 0 0
b:sell	-3 0 0 9 -7 2 0 -3
b:semi	0 8 0 -7 0 0 0 0
b:semi -	0 8 0 -7 0 0 0 0
b:senate	0 -8 0 -9 17 0 0 -1
b:senate vote	0 -1 0 -9 11 0 0 0
b:seoul	0 0 9 -8 0 0 0 0
b:separate	0 10 0 -2 0 0 0 -9
b:session	0 0 0 -13 15 0 0 0
b:set	0 -13 0 0 5 8 3 0
b:settle	0 -9 0 0 5 0 4 -1
b:settlement	0 -1 0 7 -3 0 6 -10
b:shall be	0 2 0 12 -6 0 0 -15
b:ship	3 -27 -6 5 13 0 5 1
b:ship are	0 -7 0 0 9 0 0 0
b:shoe	0 4 0 -10 0 0 7 -2
b:shook	0 -8 0 17 0 0 0 -10
b:shook hand	0 -7 0 16 0 0 0 -9
b:should	-2 12 0 -16 4 0 0 4
b:shrimp	0 -11 0 10 0 0 1 -2
b:shut on	0 -7 0 10 0 0 0 0
b:sign	-2 11 2 -6 1 0 -10 0
b:sign a	0 -6 0 24 -1 0 0 -11
b:sign for	0 0 0 -8 0 0 0 9
b:sign the	0 10 0 0 -5 0 -3 -4
b:sign up	0 -3 0 0 -5 0 0 9
b:signature	0 -27 0 -2 18 0 3 -2
b:signature on	0 -1 0 -8 10 0 0 0
b:since	0 -1 -3 38 -28 -3 -3 -21
b:since <day-gone>	0 19 0 -19 0 0 0 0
b:since the	0 -11 0 25 0 0 0 -12
b:sit	0 -7 0 13 0 0 0 -10
b:sit again	0 8 0 3 -12 0 0 -2
b:sit down	0 -7 0 18 -2 0 0 -1
b:sit in	0 0 0 10 -8 0 0 0
b:sit on	0 -7 0 -2 9 0 0 -1
b:sleep until	0 7 0 -10 0 0 0 2
b:small	0 -9 -2 2 11 0 0 -3
b:so	0 -9 -3 -1 6 6 0 0
b:so -	4 0 0 5 0 0 0 -9
b:so by	0 4 0 -16 5 0 2 0
b:so on	0 -1 0 6 4 0 0 -17
b:so until	0 -7 0 -10 9 0 0 9
b:soap	0 -16 0 7 0 0 0 8
b:solution	0 -3 0 19 -6 0 -3 -5
b:some	12 28 1 -27 -2 0 0 -19
b:somebody	0 -8 0 -7 -1 0 0 15
b:something	0 0 0 -8 1 0 0 8
b:soybean	0 6 0 11 -12 0 0 -7
b:soybean by	0 -2 0 16 -7 0 0 0
b:special	0 7 0 -19 8 0 0 5
b:spoke	0 11 0 -22 1 0 4 7
b:spoke of	0 6 0 -15 0 0 0 11
b:spoke with	0 6 0 -8 0 0 0 1
b:spoken	0 9 0 -18 -1 0 0 12
b:sprat	0 2 0 -16 9 0 0 2
b:stand	0 -2 0 -9 0 0 0 15
b:standstill	0 0 0 14 0 0 0 -12
b:standstill of	0 -4 0 7 5 0 0 -8
b:start	4 3 2 4 -3 0 -1 -17
b:start at	0 -9 0 14 0 0 0 -2
b:statement	0 -10 0 13 1 0 0 -3
b:stay until	0 -2 0 12 0 0 0 -6
b:steel	0 -5 0 11 0 0 0 -3
b:step	0 11 0 -2 -6 0 0 0
b:step of	0 9 0 -8 0 0 0 0
b:still	-1 15 0 0 -16 0 0 -1
b:stop	7 7 -1 -13 0 0 0 2
b:stop on	0 -2 0 -13 0 0 0 18
b:strike	0 -2 0 9 -12 0 -5 4
b:strike until	0 -1 0 12 0 0 0 -5
b:stroke	0 8 0 -12 0 0 0 5
b:stroke of	0 8 0 -12 0 0 0 5
b:subscription	0 0 0 11 0 0 0 -5
b:subsidy	0 0 0 11 -8 0 0 0
b:such	0 11 0 -3 -5 0 0 0
b:sugar	0 -17 0 4 -1 0 0 14
b:summer	0 -14 0 27 -7 0 0 -8
b:sunday	0 -1 0 -7 0 0 0 11
b:surcharge	0 16 3 -6 -14 0 0 -6
b:surcharge end	0 15 -1 -8 0 0 0 -2
b:surcharge of	0 -8 0 8 -3 0 0 4
b:surcharge run	0 12 0 -8 0 0 0 -2
b:suspend <points>	0 -11 0 16 0 0 0 -3
b:suspend for	-9 2 0 3 0 0 0 0
b:suspend its	0 7 0 13 -10 0 0 -9
b:suspend the	1 11 0 -13 -3 0 0 5
b:suspend to	13 0 0 -8 -4 0 0 -1
b:suspension	19 -10 -6 -6 9 0 0 -1
b:suspension end	0 4 0 4 1 0 0 -10
b:suspension is	9 0 0 9 0 0 0 -15
b:suspension of	2 -13 -1 0 0 0 0 6
b:table	0 11 0 5 -14 0 0 -2
b:take <number>	0 -9 0 10 0 0 0 0
b:take a	0 -4 0 9 0 0 0 -5
b:take effect	0 14 0 -7 -5 0 0 -5
b:take its	0 6 0 -10 3 0 0 0
b:take on	0 5 0 -15 5 0 0 4
b:take place	-6 -20 0 26 0 0 0 -3
b:take up	0 -11 0 2 8 0 0 0
b:take us	0 0 0 -12 0 0 0 11
b:talk	-2 -14 -1 15 -26 -2 8 5
b:talk about	0 -6 0 13 -2 0 0 -1
b:talk are	0 0 0 12 -1 0 -7 0
b:talk between	0 -10 0 5 0 0 0 0
b:talk by	0 0 0 -12 0 0 6 8
b:talk of	0 13 0 -3 0 0 0 -9
b:talk on	0 -8 0 12 -3 0 0 0
b:talk with	0 1 0 -10 -3 0 15 -2
b:talked	0 -5 0 13 0 0 1 -7
b:tariff	4 -14 -3 10 5 -1 2 -2
b:tariff at	0 9 0 -9 0 0 0 0
b:tariff commission	0 -4 0 14 -5 0 0 -1
b:tariff end	0 -5 0 21 0 0 0 -19
b:tariff for	0 -22 0 28 -2 0 0 -1
b:tariff from	0 3 0 6 0 0 0 -11
b:tariff on	2 4 0 -14 3 0 0 2
b:tax	0 -30 0 10 13 0 0 3
b:tax on	0 -23 0 0 15 0 0 4
b:tea	0 9 0 -10 -7 0 0 9
b:team	0 -6 0 11 0 0 0 0
b:telephone	0 14 0 -5 -12 -6 -1 7
b:telephone call	0 12 0 -7 0 -1 0 0
b:tell me	0 -7 0 12 -1 0 0 0
b:tell reporter	0 0 0 3 2 0 0 -10
b:temporary	12 0 0 0 -1 0 0 -4
b:term on	4 9 0 -10 -1 0 0 1
b:terminal	0 -1 0 16 -7 0 0 -6
b:text	0 -14 0 4 5 0 0 1
b:textile	0 5 0 -9 0 0 0 1
b:than	0 -7 0 -2 15 0 8 -15
b:that 's	-1 13 0 -13 9 0 0 -5
b:that <name>	8 -4 9 7 -7 0 0 -14
b:that <number>	1 -6 0 15 -5 0 -3 -4
b:that <organisation>	0 -1 4 -12 8 0 0 0
b:that <quality>	0 15 0 -7 0 0 0 -9
b:that <seat>	-2 -11 0 0 -1 0 0 17
b:that begin	0 -13 0 17 0 0 0 -5
b:that both	0 -12 0 15 0 0 0 -2
b:that bring	0 -10 0 -2 4 0 0 10
b:that day	0 -18 0 10 13 0 0 -4
b:that end	0 0 0 -5 0 0 0 11
b:that expire	0 14 0 -14 0 0 0 0
b:that from	1 15 0 -12 0 0 0 -2
b:that good	0 13 0 -12 0 0 0 0
b:that had	0 -7 0 1 9 0 0 -2
b:that he	-1 8 0 12 -13 0 0 -11
b:that his	0 -7 0 11 -13 0 0 7
b:that is	0 5 0 -17 0 0 3 11
b:that it	-5 7 0 -17 0 0 0 19
b:that keep	0 -8 0 -14 0 0 0 22
b:that of	-2 -5 0 10 0 0 0 0
b:that reach	0 5 0 -11 7 0 0 0
b:that start	0 16 0 -13 0 0 0 0
b:that the	-7 4 -7 -11 4 14 -11 3
b:that they	0 2 0 -4 11 0 -1 -7
b:that we	0 0 0 -13 7 0 0 7
b:that were	-1 -23 5 22 2 0 0 -10
b:the	-16 -1 0 6 2 2 -13 0
b:the <day-ahead>	0 -4 0 -3 0 0 0 9
b:the <level>	-2 15 0 -13 0 0 0 0
b:the <name>	9 2 4 6 -2 0 -4 -11
b:the <number>	-1 15 0 -6 -14 0 0 6
b:the <office>	-3 -1 -2 14 -3 -2 0 -7
b:the <organisation>	-8 -5 2 0 15 -12 -12 -2
b:the <person>	0 -5 0 -12 6 0 7 10
b:the <points>	-5 0 0 -9 0 0 0 14
b:the <quality>	12 7 1 -22 12 0 -8 -3
b:the <seat>	0 6 2 12 -12 0 2 -15
b:the <span>	0 -23 0 -18 -5 0 0 39
b:the agreement	0 10 0 0 9 0 -4 -9
b:the answer	0 -6 0 10 0 0 0 0
b:the app	0 0 0 -11 0 14 0 0
b:the arrangement	0 -19 -2 6 5 0 0 6
b:the bridge	0 -8 0 11 -1 0 0 0
b:the bus	0 -6 0 11 0 0 0 -4
b:the busan	0 0 0 -6 0 0 0 11
b:the case	0 -9 0 1 2 0 0 0
b:the charge	0 3 0 -10 10 0 0 -4
b:the clock	0 12 0 -6 0 0 0 -2
b:the club	0 -2 0 10 0 -4 0 0
b:the continental	0 7 0 -9 2 0 0 0
b:the custom	0 2 0 -9 13 0 0 -4
b:the date	0 20 0 -14 -13 0 0 2
b:the deadline	0 -27 0 21 -15 11 2 -13
b:the decree	0 6 5 0 -10 0 0 -2
b:the dispute	0 0 0 12 -5 0 0 -4
b:the draft	0 3 0 15 -17 0 0 0
b:the duty	0 -9 16 -12 0 0 0 16
b:the dáil	0 0 0 10 -6 0 0 0
b:the end	0 0 -1 -10 0 0 0 12
b:the exclusion	0 -9 13 0 0 0 0 -7
b:the exemption	0 0 -10 0 10 0 0 0
b:the existing	0 8 0 -11 0 0 0 2
b:the export	-8 0 0 14 -1 0 0 0
b:the extension	0 -9 0 5 -3 0 0 6
b:the extra	0 13 0 -3 0 0 0 -10
b:the fee	0 -9 0 -6 7 0 0 10
b:the fentanyl	0 16 0 -6 0 0 0 -7
b:the final	0 -1 0 -14 12 0 0 5
b:the first	0 13 0 -7 -9 0 -3 3
b:the following	0 10 0 0 -6 0 0 -2
b:the hearing	0 0 0 10 -10 0 0 0
b:the higher	0 8 2 -20 -1 0 0 7
b:the house	0 4 0 13 -12 0 0 -5
b:the joint	0 -5 0 -1 10 0 0 0
b:the last	0 -11 0 -2 12 0 0 0
b:the letter	-2 10 0 -13 0 0 0 7
b:the lower	0 4 0 6 0 0 0 -9
b:the mediator	0 0 0 12 -7 0 -2 0
b:the morning	0 -9 0 9 0 0 0 0
b:the next	0 -28 0 13 8 0 0 -1
b:the night	0 -7 0 15 0 0 0 -8
b:the northern	0 0 0 9 0 0 0 -7
b:the offer	0 0 0 -7 13 0 0 -4
b:the one	5 -9 0 5 0 0 0 0
b:the other	8 0 0 -12 -4 0 0 6
b:the pact	0 -5 0 -2 9 0 0 0
b:the party	0 0 0 4 -9 0 8 -5
b:the pause	-4 19 0 -11 -8 0 0 -2
b:the peace	0 -4 0 15 0 0 0 -9
b:the plan	0 12 0 -8 0 0 0 -1
b:the power	0 -1 0 -24 25 0 0 0
b:the present	0 -8 0 6 -13 5 0 4
b:the price	0 -6 0 11 0 0 0 0
b:the proclamation	0 -3 0 -1 11 0 0 -4
b:the protocol	0 -5 0 -18 22 0 0 0
b:the radio	0 0 0 11 0 0 0 -9
b:the rate	0 -6 0 10 -5 0 0 0
b:the reduction	0 7 0 -10 0 0 0 7
b:the register	0 0 0 14 -12 0 0 0
b:the rest	0 17 0 -5 -10 0 5 -8
b:the road	0 -5 0 17 -10 0 0 0
b:the same	0 5 1 0 -11 0 0 0
b:the say	0 4 0 -22 9 0 0 9
b:the second	0 23 0 -20 0 0 -1 0
b:the signature	0 -3 0 10 -2 0 0 0
b:the so	4 0 0 5 0 0 0 -9
b:the standstill	0 5 0 15 -4 0 0 -17
b:the state	0 0 0 10 -3 -4 0 0
b:the stay	6 9 0 -14 -6 0 0 4
b:the strike	0 -4 0 9 0 0 0 -1
b:the summer	0 -14 0 23 -7 0 0 -1
b:the surcharge	0 37 5 -34 -8 0 0 -9
b:the suspension	6 5 0 -8 0 0 0 0
b:the table	0 8 0 8 -14 0 0 -1
b:the talk	0 -4 0 -13 -2 3 11 6
b:the tariff	2 -10 0 -12 8 0 0 16
b:the tax	0 -8 0 -11 8 0 0 11
b:the text	0 -15 0 5 6 0 0 0
b:the third	0 -3 0 10 -3 0 0 -1
b:the threat	0 -18 0 19 0 0 0 0
b:the three	0 0 0 -6 11 0 0 -2
b:the time	0 12 0 -2 0 0 -3 0
b:the town	0 0 0 14 -5 0 0 -6
b:the transfer	0 0 0 14 -1 0 0 -8
b:the truce	-10 13 -3 -14 8 -1 -2 13
b:the two	-2 -22 -4 13 -2 -2 11 0
b:the upper	0 -1 0 13 -3 0 0 -6
b:the vote	0 -5 0 -13 17 0 0 0
b:the water	0 7 0 -10 5 0 0 0
b:the window	0 -5 0 13 0 0 0 -1
b:the year	0 6 0 -15 -1 0 0 8
b:their	0 4 -3 0 -11 -1 10 -3
b:their <office>	0 -3 0 0 -7 0 15 -4
b:their dispute	0 9 0 -8 0 0 0 0
b:their trade	0 0 0 -8 0 0 0 8
b:their truce	0 0 0 -8 -1 0 0 10
b:them	0 20 -7 -1 -14 -2 -1 2
b:themselve	0 0 0 -9 0 0 12 0
b:then	0 24 0 -12 -13 0 0 -4
b:then on	0 6 0 -10 0 0 0 2
b:there 's	0 14 0 -13 -2 0 -5 5
b:there from	0 14 0 -13 0 0 0 0
b:there is	0 -9 0 11 0 0 0 -2
b:there on	0 -4 0 12 -3 0 0 -4
b:there will	0 -3 0 11 0 0 0 -4
b:therefore	0 -13 0 -1 0 0 0 15
b:they	-11 -2 11 -9 -6 -10 13 10
b:they are	-4 10 -1 4 -4 0 4 -13
b:they arrive	0 8 -1 -8 2 0 -4 0
b:they end	0 -1 5 -9 13 0 0 -8
b:they go	0 -3 0 15 0 0 0 -10
b:they have	0 6 0 22 -24 0 5 -16
b:they meet	0 0 0 -11 -4 0 0 17
b:they start	4 -9 0 5 0 0 0 0
b:they stay	0 0 0 -6 -4 0 0 16
b:they vote	0 0 0 -9 10 0 0 0
b:they were	0 5 0 9 -2 0 0 -17
b:they will	-1 -7 2 10 0 0 0 -1
b:thi	0 -10 -1 4 1 2 0 0
b:thi one	0 4 0 -12 0 0 0 8
b:thi year	0 -4 0 10 0 0 0 -4
b:third	0 3 0 1 -14 0 0 4
b:third round	0 0 0 9 0 0 0 0
b:those	0 21 -2 -10 7 0 0 -16
b:though	0 3 0 -8 9 0 0 -4
b:threat	-1 -2 0 9 0 0 0 -3
b:threaten	0 5 0 -5 9 0 0 -5
b:threaten <name>	0 13 0 -10 0 0 0 0
b:threaten an	0 -13 0 15 0 0 0 0
b:threaten for	0 12 0 -7 -1 0 0 0
b:threaten the	0 0 0 -8 9 0 0 0
b:three	0 0 0 15 -2 0 0 -11
b:through	-1 -16 2 -12 7 0 0 21
b:through the	0 -3 0 -1 -5 0 0 11
b:ticket	0 -10 0 17 0 0 0 -3
b:tie	0 0 0 -5 10 -1 0 0
b:tiktok	0 -1 0 -12 -2 18 0 0
b:tiktok 's	0 0 0 -8 0 10 0 0
b:till	5 -21 0 -6 -9 6 0 16
b:time	-3 0 0 16 4 0 5 -28
b:time until	0 5 0 0 2 0 7 -18
b:tin	9 -5 0 4 0 0 0 -8
b:to	-3 -6 -1 -5 -5 9 -3 11
b:to <level>	-2 26 -2 -17 1 0 0 -10
b:to <name>	10 -2 0 3 -4 1 0 -12
b:to <number>	0 8 0 -14 0 0 0 10
b:to <seat>	0 0 0 4 -15 0 -1 8
b:to a	0 11 0 0 -7 2 0 -12
b:to about	0 10 0 -6 0 0 0 0
b:to all	0 -8 0 10 0 0 0 0
b:to an	0 6 0 -12 0 0 0 7
b:to approve	0 0 0 -12 14 0 0 0
b:to be	4 -4 0 -2 3 0 12 -12
b:to charge	0 -10 0 3 2 0 0 1
b:to close	0 0 0 -5 -5 14 0 0
b:to come	0 -9 0 5 7 0 0 -1
b:to conclude	0 0 0 -10 0 0 11 0
b:to confirm	0 0 0 11 -7 -1 0 0
b:to decide	0 -4 0 -2 11 0 0 0
b:to enter	5 14 0 -12 -7 0 0 0
b:to follow	0 0 0 9 -3 0 0 -6
b:to happen	0 -6 0 -15 19 0 0 0
b:to have	0 6 3 -18 2 0 0 11
b:to hold	0 -7 0 0 -6 0 0 10
b:to invest	0 -1 0 14 -6 0 0 0
b:to know	0 3 0 -13 1 0 0 6
b:to last	-1 4 2 13 -5 0 -2 -14
b:to let	0 -12 0 5 0 0 0 6
b:to lower	0 0 0 -14 7 0 0 3
b:to open	0 -5 0 -7 13 0 0 0
b:to pay	0 8 0 -3 0 0 0 -2
b:to put	1 5 0 -16 0 0 0 8
b:to raise	0 8 0 -9 0 0 0 3
b:to return	0 -5 0 0 0 0 0 9
b:to rise	0 -16 0 18 0 0 0 0
b:to sell	0 0 0 -6 0 9 0 0
b:to suspend	0 13 0 -2 -9 0 0 0
b:to take	0 -14 0 19 -4 0 0 0
b:to talk	0 0 0 -5 0 -1 0 11
b:to the	-7 -12 0 4 5 -4 -5 6
b:to their	0 13 0 -8 0 0 0 -2
b:toll	0 -10 0 9 0 0 0 0
b:ton	0 -11 0 -2 7 0 0 3
b:top	0 -15 0 9 8 0 0 0
b:top of	0 -8 0 0 8 0 0 0
b:town	0 0 0 15 -6 0 0 -7
b:trade agreement	0 -6 0 -1 -1 0 0 10
b:trade minister	0 -6 0 14 -1 0 0 -6
b:transfer	0 -1 -3 18 -1 0 0 -9
b:transfer window	0 0 0 12 -1 0 0 -6
b:treaty	0 -14 0 5 -16 0 10 4
b:treaty by	0 -7 0 10 -8 0 0 0
b:treaty is	0 0 0 -9 -5 0 8 5
b:trial	0 -3 0 9 0 0 0 -4
b:truce	-18 12 -9 -8 -10 -4 0 17
b:truce by	0 2 0 0 5 0 3 -16
b:truce end	0 -11 0 -8 -4 0 0 17
b:truce from	0 -13 0 10 0 0 0 1
b:truce go	0 0 0 -9 0 0 0 11
b:truce has	0 0 0 -9 0 0 0 11
b:truce is	0 20 0 -38 3 0 3 9
b:truce lapse	0 0 0 13 0 0 0 -11
b:truce last	0 0 0 -9 0 0 0 10
b:truce on	0 0 0 -18 4 0 0 13
b:truce over	0 0 0 -9 0 0 0 11
b:truce run	0 -6 0 11 -5 0 0 -4
b:truce that	0 0 0 17 0 0 0 -16
b:truce until	2 -10 0 -1 -6 0 -1 7
b:truce with	0 -20 0 13 0 0 0 -3
b:truce would	0 13 0 -29 6 0 0 14
b:try again	0 0 0 -2 9 0 0 -4
b:two	-3 -25 -4 26 -10 -9 10 0
b:two of	0 0 0 -9 0 0 0 9
b:under	0 -19 16 6 7 -5 0 0
b:under it	0 18 0 -19 0 0 0 1
b:under the	-2 -20 3 19 0 0 0 -4
b:union	0 0 0 11 -3 0 0 -3
b:unless	0 -2 0 -12 16 0 -1 0
b:unless <seat>	0 15 0 -7 -5 0 -1 -1
b:up	-8 -12 6 -10 4 0 -3 18
b:up <level>	0 -14 0 15 0 0 0 0
b:up by	0 -2 0 13 -3 0 -5 0
b:up for	0 0 0 -12 11 0 0 1
b:up from	0 13 0 -9 0 0 0 -3
b:up on	0 -2 0 -10 8 0 0 8
b:upper	0 -1 0 13 -3 0 0 -6
b:us	-1 -17 0 -7 8 0 0 18
b:us on	0 -5 0 9 -2 0 0 0
b:us to	0 2 0 -12 0 0 0 9
b:used	0 -13 0 -3 14 0 0 0
b:valid	0 -2 2 -7 -2 0 -1 16
b:vessel	0 -4 0 -11 8 0 0 7
b:video	0 -8 0 15 -11 0 0 2
b:visit	0 -8 0 22 -6 0 0 0
b:vote	0 -23 -2 -4 20 -1 -2 -12
b:vote before	0 9 0 -8 0 0 0 0
b:vote on	0 -24 0 0 12 0 0 -2
b:wage	0 0 0 9 0 0 -1 -4
b:walk	0 -6 0 15 0 0 0 -7
b:want	0 -4 0 13 -11 0 2 -2
b:want the	0 0 0 23 0 0 0 -21
b:want to	0 7 0 1 -21 0 -1 8
b:was	-6 -10 -5 8 -17 -5 18 5
b:was <number>	0 -5 0 19 0 0 0 -10
b:was due	0 -22 0 12 0 0 0 6
b:was expect	0 0 0 -10 10 0 0 0
b:was make	0 -3 0 -7 0 0 0 12
b:was no	0 0 0 -10 4 0 6 0
b:was put	0 -5 0 9 0 0 0 0
b:was take	0 11 0 -11 0 0 0 0
b:was to	-2 -22 0 17 -9 1 9 -2
b:water	0 12 0 0 -1 0 0 -13
b:way to	0 5 0 -10 0 0 0 5
b:we are	0 0 -1 7 0 0 0 -9
b:we have	-2 17 0 -10 2 -2 7 -12
b:we shall	0 -11 0 -1 5 0 0 8
b:we will	0 -6 0 12 0 0 0 -2
b:we'll	0 0 0 11 -11 0 -3 3
b:we're	0 10 0 -9 0 0 0 0
b:webinar	0 -3 0 11 -6 0 0 0
b:week of	0 -4 0 10 0 0 0 0
b:were	-17 -22 0 21 15 0 0 -3
b:were due	0 0 -2 11 -6 0 0 0
b:were still	0 13 0 -11 0 0 0 0
b:were to	-9 -16 -2 23 -3 0 0 6
b:what	4 9 10 -8 -21 0 -5 5
b:what <person>	0 10 0 -15 0 0 0 8
b:what change	0 11 9 -13 -5 0 0 -2
b:what happen	4 9 -1 -5 -10 0 0 0
b:what has	0 -8 0 2 10 0 0 -6
b:what is	0 -12 0 18 0 0 0 -7
b:what the	0 -1 0 0 -8 0 0 10
b:what they	0 -14 0 14 0 0 0 0
b:what you	0 -9 0 5 6 0 0 -1
b:when he	0 14 0 -14 0 0 0 0
b:when it	0 0 0 10 0 0 0 -10
b:when the	0 -8 0 0 -3 0 0 12
b:where	0 -14 0 6 -1 0 0 4
b:where they	0 0 0 -11 0 0 0 14
b:whether	0 9 0 -10 -12 0 0 11
b:which <name>	0 11 0 -4 -12 0 0 1
b:which <person>	0 -6 0 -4 14 0 0 -3
b:which a	0 -15 0 14 -1 0 0 0
b:which are	8 0 0 0 1 0 0 -12
b:which end	0 7 8 -13 -2 1 0 0
b:which has	0 4 0 -10 0 6 0 0
b:which have	0 0 0 -10 11 0 0 0
b:which is	0 5 0 0 -10 0 0 4
b:which it	0 9 0 -4 -10 0 0 4
b:which run	0 -2 0 -5 0 0 0 11
b:which sit	0 0 0 12 -10 0 0 0
b:which the	0 -22 0 20 3 -2 7 -13
b:which was	-1 -4 0 36 -5 0 0 -29
b:which will	0 -2 0 -12 10 0 0 4
b:whiskey	0 -10 0 15 -1 0 0 -1
b:who	-2 4 0 10 -5 0 -4 -12
b:who pay	0 0 0 -12 12 0 0 0
b:who want	0 0 0 9 -6 0 0 0
b:whoever	0 -2 0 3 -10 0 -1 9
b:whoever want	0 0 0 14 -9 0 -1 0
b:whose	-4 0 0 -11 10 1 3 1
b:will	-3 -7 -4 12 7 -12 -16 0
b:will apply	-1 11 0 -20 0 0 0 8
b:will be	0 9 0 -9 -7 -3 -8 14
b:will cost	0 0 0 14 -4 0 0 -9
b:will discuss	0 0 0 9 -3 0 0 0
b:will do	0 -15 0 0 16 0 0 -4
b:will end	0 15 0 -1 0 0 0 -10
b:will follow	0 4 0 8 -10 0 0 -5
b:will go	0 4 6 -12 -5 0 0 4
b:will hear	0 -3 0 14 -10 0 0 0
b:will hold	0 5 0 -13 7 0 0 0
b:will leave	0 -11 0 11 0 0 0 0
b:will let	6 -2 0 -9 -2 0 0 8
b:will look	0 0 0 -7 9 0 0 0
b:will not	0 -29 0 27 -2 0 0 3
b:will now	0 -1 0 9 -1 0 0 -4
b:will put	0 -3 0 -5 0 0 0 10
b:will sign	0 -3 0 13 -4 0 0 0
b:will stay	0 2 2 6 6 0 0 -18
b:will stop	0 10 0 -4 0 0 0 -3
b:will talk	0 -6 0 13 -1 0 0 -2
b:will try	0 0 0 9 0 0 0 -4
b:window	0 -11 0 5 4 0 6 -10
b:window close	0 0 0 9 0 0 0 -6
b:wine	-1 -9 10 0 -2 0 0 6
b:winter	0 -6 0 18 -3 0 0 -6
b:with	-6 15 -11 -21 -3 0 15 12
b:with <level>	0 19 0 -19 0 0 0 1
b:with <name>	-3 -16 -2 -3 5 0 3 11
b:with <number>	0 12 0 -13 0 0 2 0
b:with <person>	0 16 0 -3 -2 0 -2 -6
b:with <seat>	0 -9 0 -12 -5 0 6 19
b:with a	0 6 0 -10 -1 0 5 4
b:with effect	0 -9 0 13 -2 0 0 0
b:with the	0 1 0 1 5 0 0 -8
b:without	0 -5 5 0 0 1 10 -3
b:without a	0 -14 0 7 0 3 0 6
b:without the	0 -5 6 16 0 0 0 -18
b:witnesse	0 0 0 -12 14 0 0 0
b:wool	0 10 0 -9 0 0 0 0
b:word	0 5 0 -15 10 0 0 0
b:word on	0 11 0 -11 0 0 0 0
b:worker	0 -3 0 13 -6 0 0 0
b:worth	0 -5 0 16 -2 0 0 -8
b:worth of	0 -12 0 13 0 0 0 0
b:would	-4 1 -21 -8 -14 13 7 18
b:would be	0 10 -6 -3 -14 1 -5 7
b:would begin	0 13 0 -10 0 0 0 -1
b:would carry	0 0 0 -13 0 0 0 14
b:would do	0 -4 0 9 0 0 0 -1
b:would end	0 19 0 -23 6 0 0 -1
b:would follow	0 -8 0 11 0 0 0 0
b:would go	0 18 0 -2 0 0 0 -16
b:would have	0 -31 -7 13 4 7 -3 10
b:would last	0 12 0 -15 0 0 0 2
b:would meet	0 0 0 -12 10 0 0 2
b:would otherwise	0 -21 0 14 0 0 0 5
b:would raise	0 18 0 -16 0 0 0 0
b:would return	0 2 0 6 0 0 0 -9
b:would run	0 2 0 -19 0 4 0 16
b:would sign	0 -2 0 13 -5 0 0 -3
b:would take	0 -17 0 -2 11 0 0 8
b:year	0 -4 -3 13 -11 0 0 0
b:yet	0 -3 0 -12 9 0 0 7
b:you	0 -12 -1 20 -9 0 -2 3
b:you may	0 -6 0 10 0 0 0 -1
b:your	0 -1 0 20 -5 -11 -6 0
b:·	0 -1 0 15 -4 0 0 -1
b:—	3 0 5 -1 0 -2 -10 2
b:— <name>	10 8 -3 -10 8 0 -7 -4
b:— <office>	0 11 0 -5 0 0 0 -5
b:— a	0 -4 0 9 6 0 -2 -8
b:— from	0 16 0 -14 0 0 0 0
b:— on	0 8 0 -9 0 0 0 0
b:— what	0 12 0 -11 0 0 0 0
b:•	0 13 0 0 -5 0 5 -9
c0=begin	10 -5 -2 7 -1 -8 -5 -3
c0=end	0 5 -9 8 -2 -8 0 -4
c0=impose	-5 -4 -10 10 1 4 3 -8
c0=lack	4 2 -1 1 -10 -1 1 -1
c0=propose	-17 1 -9 3 2 -13 5 -1
c0=renew	-4 -15 8 0 -4 1 -5 6
c0=return	0 11 -4 7 -1 0 0 -14
c0=sell	4 1 -1 16 -6 -8 -6 -7
c0=sign	-12 6 -18 1 -2 -5 -2 11
c0=threaten	0 0 0 1 4 0 0 -11
c0=up	-1 2 0 7 -1 0 -7 -7
c1=agree	-6 -5 0 -8 11 -4 12 0
c1=agree & d:ahead	-5 -7 0 -8 12 -3 12 0
c1=bear	-3 -4 -11 1 1 -4 0 6
c1=bear & d:ahead	-2 0 -10 -4 0 -3 1 7
c1=begin	5 -3 -4 5 2 -9 -8 -1
c1=begin & d:ahead	6 -3 -3 5 -2 -9 -7 0
c1=begin & d:today	0 0 0 -2 10 0 0 -1
c1=buy	0 -6 6 12 -9 0 -1 -1
c1=buy & d:ahead	0 -6 6 11 -9 0 0 0
c1=down	-2 -3 -10 3 -2 0 13 -4
c1=down & d:ahead	-2 -4 -10 1 -2 0 13 0
c1=end	2 5 -7 10 -4 -9 -4 -6
c1=end & d:ahead	2 4 -6 11 -4 -9 -4 -7
c1=impose & d:today	0 -11 0 24 -3 0 0 -11
c1=lack	12 0 -1 2 -19 -1 1 -5
c1=lack & d:ahead	12 0 -1 2 -19 -1 1 -5
c1=renew	-9 -17 6 4 -7 0 -7 6
c1=renew & d:ahead	-9 -16 6 6 -7 0 -7 4
c1=say	-3 6 1 -4 2 0 -10 2
c1=sell	2 -4 -3 10 -2 0 -9 -2
c1=sell & d:ahead	2 -4 -3 11 -1 0 -9 -9
c1=sign	-17 3 -4 7 2 -7 -6 1
c1=sign & d:ahead	-16 0 -3 7 2 -6 -5 4
c1=target & d:ahead	0 0 2 3 -11 -1 -9 7
c1=threaten & d:today	0 8 0 -8 0 0 0 0
c1=up	-3 7 0 4 -9 0 -10 -4
c1=up & d:ahead	-3 9 0 3 -8 0 -10 -7
c1=up & d:today	0 -7 0 3 0 0 0 4
c2=agree	0 -8 0 6 -1 -3 13 -5
c2=bear	0 -6 -8 11 1 -8 0 -1
c2=begin	-3 4 -8 1 -2 2 -13 3
c2=buy	0 -4 0 12 -1 0 0 0
c2=down	-1 1 0 4 -9 0 0 0
c2=end	-6 -3 -2 14 -13 0 0 0
c2=impose	-5 9 0 0 -3 -12 1 -2
c2=lack	11 -1 0 -6 0 0 0 0
c2=propose	0 -8 0 -11 12 0 8 9
c2=renew	0 -7 0 17 -11 0 -1 -2
c2=say	-4 -18 0 9 10 -1 0 0
c2=sign	0 -20 0 9 4 -5 7 -3
c2=stay	0 -12 3 16 -13 -4 10 -6
c2=threaten	0 -13 0 13 0 0 0 0
c2=up	-5 9 -5 6 -14 10 -7 -12
ct0=agree future	0 -13 0 15 -4 0 -1 0
ct0=agree past	0 2 0 -10 3 1 -13 14
ct0=agree pluperfect	0 10 0 -17 -4 0 0 14
ct0=agree present	0 -8 0 2 0 0 13 -6
ct0=bear future-passive	0 -10 0 7 -1 0 0 0
ct0=bear past	0 -10 0 0 6 0 -6 9
ct0=bear past-passive	0 -6 0 12 0 0 0 -2
ct0=bear perfect	0 2 0 3 -12 0 0 2
ct0=bear present	-8 6 -10 4 0 -2 -11 -1
ct0=bear present-passive	0 -7 0 -12 24 0 0 -6
ct0=begin modal	-11 -9 7 12 -8 0 0 5
ct0=begin past	-2 -36 0 27 10 0 0 1
ct0=begin perfect	0 -6 0 12 0 0 0 -1
ct0=begin present	15 8 -15 -8 -1 -9 2 -3
ct0=begin present-passive	0 -10 0 0 11 0 0 0
ct0=buy past	0 3 8 -10 0 0 0 0
ct0=buy present	0 -10 0 0 0 0 0 8
ct0=down future	-7 7 0 5 0 0 -1 -8
ct0=down modal	0 3 0 -2 -10 0 0 9
ct0=down present	2 -11 -4 13 -7 3 6 -3
ct0=end future	0 12 -10 -14 -9 0 8 8
ct0=end modal	0 11 -14 -8 0 0 0 12
ct0=end past	0 -2 -2 21 4 0 0 -23
ct0=end pluperfect	0 0 0 14 0 0 0 -9
ct0=impose modal	1 0 0 6 0 -1 1 -10
ct0=impose past	1 -5 2 -7 4 0 7 8
ct0=impose pluperfect	0 -13 0 12 0 0 -1 6
ct0=impose pluperfect-passive	0 -11 0 16 0 0 0 0
ct0=impose present	-12 -3 0 10 4 9 0 -12
ct0=impose present-passive	2 10 -6 6 -5 -2 -6 -10
ct0=lack future	1 8 0 -15 0 0 0 4
ct0=lack modal	-3 -1 0 7 0 0 8 -11
ct0=lack past	0 0 0 11 0 0 -3 -4
ct0=propose future	0 -5 0 0 0 0 -3 8
ct0=propose future-passive	0 -9 0 -5 13 0 0 -1
ct0=propose past	0 0 0 3 -19 0 10 3
ct0=propose past-passive	0 5 0 -13 7 0 0 3
ct0=propose perfect	0 16 0 -3 0 0 -8 -4
ct0=propose present	-7 -2 -1 7 10 -2 -1 -8
ct0=propose present-passive	0 6 0 8 -19 -1 1 7
ct0=renew future-passive	0 0 9 -5 0 0 0 0
ct0=renew past-passive	0 0 1 -18 0 4 0 13
ct0=renew perfect-passive	0 0 0 8 0 0 0 -6
ct0=renew present	0 0 0 8 0 0 0 -6
ct0=return modal	0 9 0 2 -1 0 0 -11
ct0=return past	0 6 0 -9 -2 0 0 6
ct0=return present	0 1 -1 9 -7 0 0 -1
ct0=say future	0 -19 6 5 7 -3 -4 -1
ct0=say future-passive	5 -12 0 8 0 0 0 0
ct0=say modal	0 -9 0 3 2 0 0 0
ct0=say past-passive	0 -4 0 11 0 0 0 -2
ct0=say perfect	3 3 0 -12 -5 0 0 12
ct0=say perfect-passive	0 0 0 -10 -10 4 0 14
ct0=say pluperfect	0 9 0 0 -6 0 0 -4
ct0=sign future-passive	0 -8 0 13 -18 0 3 6
ct0=sign modal	0 -15 0 3 9 0 -7 -4
ct0=sign modal-passive	0 -1 0 -4 8 0 0 0
ct0=sign past	0 2 0 2 -29 1 -8 19
ct0=sign past-passive	0 13 0 -8 -4 0 5 -9
ct0=sign pluperfect	0 10 0 -12 -8 0 0 12
ct0=sign present	0 2 -1 0 5 -1 7 -10
ct0=sign present-passive	0 11 -4 -1 3 0 -6 -6
ct0=stay future	-12 0 2 7 -1 -4 -7 -1
ct0=stay future-passive	3 0 0 11 -5 0 0 -9
ct0=stay modal	0 4 0 7 -1 0 0 -12
ct0=stay modal-passive	0 14 0 -3 -3 1 0 -8
ct0=stay past	2 -11 -2 -1 10 0 10 -3
ct0=stay perfect	2 -11 0 2 8 2 -6 -3
ct0=stay pluperfect	9 -3 0 0 0 0 0 -2
ct0=stay present	-15 2 -7 -1 1 -1 3 5
ct0=stay present-passive	-7 -11 0 4 0 0 0 12
ct0=suspend future-passive	1 -16 0 7 8 0 0 0
ct0=suspend modal	0 -10 0 10 0 0 0 0
ct0=suspend past	10 7 7 -7 -3 0 1 -14
ct0=suspend past-passive	-5 0 0 14 0 0 0 -6
ct0=target future-passive	0 12 0 -15 0 0 0 0
ct0=target perfect	0 15 0 -18 7 0 0 0
ct0=target pluperfect	0 -13 0 12 5 0 0 0
ct0=threaten perfect	0 15 0 -25 8 0 0 0
ct0=threaten pluperfect	0 -15 0 13 5 0 0 0
ct0=up future	0 -6 5 7 -15 2 0 0
ct0=up pluperfect	0 0 0 -9 11 0 0 0
ct0=up present-passive	0 2 0 -11 -1 0 0 10
ct1=agree future	0 -12 0 16 -4 0 -1 0
ct1=agree infinitive	0 0 0 -11 0 0 15 -5
ct1=agree participle-passive	0 -9 5 0 -9 0 0 10
ct1=agree past	0 8 0 -9 4 1 -9 3
ct1=agree pluperfect	0 10 0 -11 -4 0 0 6
ct1=agree present	0 -8 0 -4 0 0 13 1
ct1=bear future	2 5 -1 1 -10 3 4 -3
ct1=bear future-passive	0 -10 0 7 -1 0 0 0
ct1=bear gerund	5 -6 0 8 -11 0 0 0
ct1=bear infinitive	0 8 0 -10 -9 0 2 5
ct1=bear past	0 -10 0 0 6 0 -6 8
ct1=bear past-passive	0 -6 0 12 0 0 0 -2
ct1=bear perfect	0 2 0 2 -12 0 0 2
ct1=bear present	-8 6 -10 2 0 -2 -11 0
ct1=bear present-passive	0 -7 0 -13 24 0 0 -6
ct1=begin future	6 6 6 -5 -3 1 -2 -12
ct1=begin infinitive	-4 10 0 -2 0 0 0 -5
ct1=begin modal	-11 -9 7 7 -7 0 0 13
ct1=begin past	-2 -35 0 24 10 0 0 3
ct1=begin past-passive	0 -6 0 9 0 0 0 -1
ct1=begin perfect	0 -5 0 12 0 0 0 -1
ct1=begin present	15 6 -15 -7 -1 -9 2 -2
ct1=begin present-passive	0 -10 0 0 11 0 0 0
ct1=buy infinitive	0 -4 0 10 -3 0 0 0
ct1=buy past	0 3 8 -10 0 0 0 0
ct1=buy present	0 -10 0 0 1 0 0 8
ct1=down future	-7 7 0 5 0 0 -1 -8
ct1=down gerund	0 9 0 -8 0 0 0 0
ct1=down modal	0 3 0 -2 -10 0 0 9
ct1=down past	0 -18 0 11 4 0 -6 6
ct1=down present	2 -11 -4 12 -7 3 6 -1
ct1=end gerund	0 0 0 -11 0 0 0 12
ct1=end infinitive	11 9 5 -10 -12 0 -6 0
ct1=end modal	0 11 -14 -8 0 0 0 12
ct1=end participle-passive	0 -3 -3 26 0 0 0 -18
ct1=end past	0 -1 -2 19 4 0 0 -22
ct1=end pluperfect	0 0 0 14 0 0 0 -9
ct1=impose infinitive-passive	0 0 0 -12 8 0 0 5
ct1=impose modal	1 0 0 5 1 -1 1 -11
ct1=impose participle-passive	0 8 8 0 -2 -2 -4 -6
ct1=impose past	0 1 2 -11 3 0 8 5
ct1=impose perfect	-5 -8 -1 12 0 0 0 -2
ct1=impose pluperfect-passive	0 -11 0 16 0 0 0 0
ct1=impose present	-8 -3 -3 1 5 10 1 -2
ct1=impose present-passive	2 10 -6 7 -5 -1 -6 -11
ct1=lack future	1 8 0 -15 0 0 0 4
ct1=lack modal	-3 -1 0 7 0 0 8 -11
ct1=lack past	0 0 0 11 0 0 -3 -4
ct1=propose future	0 -5 0 0 0 0 -3 8
ct1=propose future-passive	0 -9 0 -5 13 0 0 -1
ct1=propose infinitive	0 -11 0 9 0 0 0 1
ct1=propose participle-passive	3 1 0 -7 6 0 5 -10
ct1=propose past	0 2 0 0 -17 0 10 4
ct1=propose past-passive	0 5 0 -14 7 0 0 3
ct1=propose perfect	0 0 0 10 0 0 -4 -9
ct1=propose pluperfect	0 -8 0 0 10 0 0 0
ct1=propose present	-1 -4 0 0 15 0 -6 -4
ct1=propose present-passive	0 6 0 10 -19 0 1 3
ct1=renew future-passive	0 0 9 -5 0 0 0 0
ct1=renew infinitive	0 0 -3 9 0 0 0 -2
ct1=renew past-passive	0 0 1 -18 0 4 0 13
ct1=renew perfect-passive	0 0 0 8 0 0 0 -6
ct1=renew present	0 0 0 8 0 0 0 -6
ct1=return infinitive	0 -5 0 -3 0 0 0 10
ct1=return modal	0 9 0 2 -1 0 0 -11
ct1=return past	0 6 0 -9 -2 0 0 6
ct1=return present	0 1 -1 9 -7 0 0 -1
ct1=say future	0 -19 6 5 7 -3 -4 -1
ct1=say modal	0 -9 0 3 2 0 0 0
ct1=say perfect	3 3 0 -12 -5 0 0 12
ct1=say perfect-passive	0 0 0 -8 -9 4 0 13
ct1=say pluperfect	0 9 0 0 -6 0 0 -4
ct1=sell infinitive	0 0 0 -5 0 9 0 0
ct1=sell participle-passive	0 -7 0 0 9 0 0 0
ct1=sign future-passive	0 -8 0 13 -18 0 3 6
ct1=sign gerund	0 -11 0 1 0 0 2 0
ct1=sign infinitive	0 -5 0 -2 13 0 0 -9
ct1=sign modal	0 -15 0 2 10 0 -7 -4
ct1=sign modal-passive	0 -1 0 -4 8 0 0 0
ct1=sign participle-passive	-3 -1 5 21 -23 0 0 -4
ct1=sign past	0 7 0 2 -24 1 -2 9
ct1=sign past-passive	0 13 0 -3 -3 0 0 -8
ct1=sign perfect	0 0 0 -8 0 0 -2 9
ct1=sign pluperfect	0 10 0 -6 -8 0 0 5
ct1=sign present-passive	0 11 -4 -1 3 0 -6 -6
ct1=stay future	-9 0 2 8 -10 -4 -5 1
ct1=stay future-passive	3 0 0 11 -5 0 0 -9
ct1=stay gerund	0 -2 5 -7 -2 0 0 12
ct1=stay modal	0 4 0 7 -1 0 0 -12
ct1=stay modal-passive	0 11 0 -2 -2 1 0 -7
ct1=stay past	2 -11 -2 0 5 0 10 -3
ct1=stay perfect	2 -11 0 1 8 2 -6 -3
ct1=stay pluperfect	9 -2 0 -2 0 0 0 0
ct1=stay present	-14 3 -5 1 2 0 3 -1
ct1=stay present-passive	-7 -11 0 4 0 0 0 12
ct1=suspend future-passive	1 -16 0 7 8 0 0 0
ct1=suspend infinitive	0 6 0 1 -10 0 0 0
ct1=suspend modal	0 -10 0 10 0 0 0 0
ct1=suspend participle-passive	4 -18 1 0 8 0 0 0
ct1=suspend past	10 7 7 -18 -3 0 1 -4
ct1=suspend past-passive	-5 0 0 14 0 0 0 -6
ct1=target future-passive	0 12 0 -15 0 0 0 0
ct1=target infinitive	0 0 0 9 0 0 -3 -4
ct1=target past	0 8 0 -1 -2 0 0 -4
ct1=threaten participle-passive	0 11 0 -9 0 0 0 0
ct1=threaten perfect	0 9 0 -12 0 0 0 0
ct1=up future	0 -5 8 10 -14 2 0 -8
ct1=up gerund	0 -7 0 0 0 0 0 9
ct1=up infinitive	0 17 0 0 -10 0 0 -5
ct1=up pluperfect	0 0 0 -9 11 0 0 0
ct1=up present-passive	0 2 0 -11 -1 0 0 10
ct2=agree future	0 -10 0 3 2 0 0 0
ct2=agree infinitive	0 -5 0 0 -2 -1 10 0
ct2=bear gerund	0 -2 0 9 0 0 0 0
ct2=bear infinitive	0 -13 0 3 10 0 2 -7
ct2=bear modal	4 -10 0 11 0 0 0 -2
ct2=bear past	0 -6 0 19 0 0 0 -13
ct2=bear present	-1 4 -2 -10 7 -3 0 5
ct2=begin future	0 0 0 5 2 0 0 -10
ct2=begin infinitive	0 5 0 -10 -3 5 -2 7
ct2=begin past	0 -10 0 25 -12 0 0 -3
ct2=down future	0 -4 0 8 0 0 0 -1
ct2=down past	0 -16 0 11 0 0 0 2
ct2=down present	0 14 0 -7 -1 0 0 -1
ct2=end infinitive	0 7 0 12 -9 0 -1 -7
ct2=end past	0 -12 0 19 0 0 0 -6
ct2=end present	-3 -3 0 -2 0 0 0 10
ct2=impose future	0 13 0 -5 0 0 -6 -6
ct2=impose future-passive	0 4 11 -17 0 0 0 4
ct2=impose infinitive	0 0 0 6 -13 -3 3 6
ct2=impose modal	0 -7 0 18 0 0 0 -10
ct2=impose modal-passive	0 -12 0 13 -13 1 0 7
ct2=impose participle-passive	-2 15 -1 -7 -8 0 -2 3
ct2=impose past	-5 -17 0 -1 14 0 0 6
ct2=propose infinitive	0 -9 0 12 0 0 0 -1
ct2=renew infinitive	0 0 0 -9 -6 0 0 18
ct2=renew present-passive	0 0 0 19 0 0 0 -16
ct2=return present	0 2 0 -8 0 0 0 5
ct2=say modal	0 -1 0 -11 11 0 0 3
ct2=say past	-3 -8 0 3 0 0 0 9
ct2=say present	0 -2 0 17 -2 0 0 -11
ct2=sign infinitive	0 -14 0 12 0 -1 5 -14
ct2=sign present-passive	0 0 0 9 -2 0 0 -4
ct2=stay modal	0 -1 0 8 -14 0 7 -5
ct2=stay past	0 -6 0 7 16 0 -1 -19
ct2=stay present	0 -7 5 4 -16 0 4 6
ct2=target future-passive	0 5 7 -8 -10 0 0 4
ct2=target present	0 -5 0 -6 4 0 0 14
ct2=up future	0 11 0 -6 0 0 0 -2
ct2=up infinitive	0 8 0 0 -16 4 0 3
ct2=up past	0 9 0 -2 0 0 0 -6
ct2=up present	0 -8 -2 12 3 0 -2 -3
d:after 	2 -1 0 15 -6 0 0 -10
d:after  truce, which expires on	0 0 0 -9 0 0 0 10
d:after (	0 0 0 10 0 0 0 -5
d:after ,	0 -16 -1 20 -2 5 4 -9
d:after , ends on	0 -8 0 -15 0 0 0 23
d:after , expires on	0 0 0 12 0 0 0 -9
d:after , not	-8 0 0 12 0 0 0 0
d:after , on	0 15 0 -19 -1 0 0 5
d:after , to	0 0 -4 -1 0 0 0 9
d:after , until	0 -4 -4 13 0 0 0 -1
d:after and are entered before	0 13 0 -2 -8 0 0 0
d:after and ends on	0 -18 0 0 -5 0 0 18
d:after and entered before	0 2 4 4 -9 0 0 0
d:after and expires on	0 -3 0 -12 0 0 0 17
d:after and lasts until	0 0 0 -9 0 0 0 10
d:after ends on	0 -10 0 -3 0 0 0 14
d:after expires on	0 0 0 -9 0 0 0 7
d:after on	0 3 0 -10 0 0 0 6
d:after to	-3 -11 -4 11 -9 0 0 8
d:after to the	0 -5 0 11 0 0 0 -6
d:after until	4 -9 0 -6 -1 0 0 13
d:ahead	-11 -5 -6 14 -3 -6 -5 1
d:ahead other	-40 -23 -21 56 -34 -14 -20 4
d:ahead own	4 6 1 -20 11 0 2 0
d:ahead-0	-16 1 -7 34 4 8 -21 -49
d:ahead-1	-60 18 1 9 13 -3 -18 -25
d:ahead-2	-2 17 -20 -23 23 -34 26 -18
d:ahead-3	10 -14 4 -11 -1 26 -1 2
d:ahead-4	-47 7 -3 -21 -51 0 3 56
d:ahead-5	18 -109 0 91 -44 -54 -28 13
d:ahead-6	27 12 15 -27 -10 -16 -20 0
d:at=0	10 2 -3 15 -22 -2 0 -9
d:at=1	-8 -5 -25 18 -20 -10 -28 17
d:at=2	-14 -2 4 4 12 -2 -2 -11
d:at=3	-6 -16 -3 23 9 -12 3 -12
d:before 	0 -1 0 -6 -7 0 0 13
d:before , a	0 -5 0 -11 0 0 0 18
d:before , not	0 0 0 -14 0 0 0 14
d:before , until	0 0 9 0 0 0 0 -3
d:before , would be extended to	0 0 0 -4 0 0 0 8
d:before ;	0 10 0 0 0 0 0 -12
d:before and	0 2 0 -10 0 0 0 9
d:before to	0 -1 0 0 -11 0 0 13
d:before to the	0 21 0 -17 0 0 0 -2
d:begins	-14 11 -13 13 -22 8 -7 -8
d:begins ahead	-16 16 -9 -4 -19 11 -3 3
d:begins today	1 -11 -6 36 -10 -3 -3 -23
d:by another	5 -30 2 16 6 4 -1 0
d:by another ahead	5 -28 2 11 8 4 -1 0
d:ends	-5 -8 -1 -1 -5 0 -15 16
d:ends ahead	-3 -12 0 -3 -7 1 -13 21
d:ends other ahead	-28 -1 -1 -6 2 -2 1 20
d:ends own ahead	8 -13 1 0 -9 2 -14 11
d:ends own today	-6 14 -6 1 7 0 0 -17
d:ends today	-6 13 -6 2 7 0 0 -17
d:how=calendar	1 9 -3 -16 14 -8 -3 7
d:how=relative	-14 -33 0 52 -12 -13 -27 -8
d:how=weekday	-32 -9 -20 51 -28 -3 -2 -16
d:last	14 -56 -3 49 -31 4 -5 -1
d:named=0	-27 2 -12 34 -8 -14 -17 -6
d:named=1	3 -25 -10 28 4 -8 1 -5
d:named=2	10 -2 6 -5 -14 12 0 5
d:named=3	0 -17 0 -2 11 0 0 9
d:rank=0	-21 37 -5 -39 22 -3 15 -13
d:rank=0 of 1	-33 36 -17 -41 -37 -15 31 31
d:rank=0 of 2	-3 20 -32 -13 22 -14 1 -13
d:rank=0 of 3	8 -3 13 -4 17 4 -17 -25
d:rank=0 of 4	-6 -6 22 7 31 7 -21 -49
d:rank=1	0 28 8 -48 11 -3 -4 17
d:rank=1 of 2	4 30 0 -46 -19 -18 -1 36
d:rank=1 of 3	-1 13 14 -20 15 0 -3 -14
d:rank=1 of 4	-1 -7 -7 -3 21 11 -3 -10
d:rank=2	9 22 2 -32 -13 10 -6 7
d:rank=2 of 3	4 8 -7 -38 -12 11 -8 34
d:rank=2 of 4	23 12 12 -30 0 -1 -6 2
d:rank=3	23 -6 1 -35 1 -3 -10 32
d:span-after	-12 -1 -1 12 -3 -10 -11 2
d:span-before	-22 3 -13 -8 6 0 -1 14
d:today	-15 -12 -22 43 -4 -23 -29 -12
d:today other	0 -2 0 14 -4 0 0 -6
d:today own	-15 -12 -22 40 -2 -23 -28 -10
d:today-0	-15 -12 -22 43 -4 -23 -29 -12
f:"	0 20 -5 17 2 -1 -2 -36
f:'	0 4 0 12 0 0 -1 -13
f:'s	15 0 3 -6 0 -12 -10 9
f:(	0 14 0 -18 7 0 0 0
f:)	0 13 0 -20 7 0 0 5
f:,	16 -9 -6 14 -21 -9 -43 4
f:-	2 -6 -11 2 -16 -2 2 14
f:.	-1 -4 -6 10 -11 -15 -8 10
f:;	0 -1 -2 12 -15 13 -3 -8
f:<agent>	6 -5 5 -15 -2 6 10 12
f:<day-ahead>	6 7 8 11 -21 4 -9 -19
f:<day-gone>	-15 -6 0 3 2 -11 3 9
f:<day-today>	0 30 3 -14 -16 7 -10 -9
f:<duty>	-3 6 -2 -3 14 -6 -4 -6
f:<gate>	0 -8 10 9 -10 3 -11 -2
f:<goods-amount>	0 13 0 -3 7 0 0 -17
f:<goods>	0 10 1 -21 5 -10 -15 15
f:<level-noun>	-6 16 -4 -15 16 3 -8 -4
f:<level>	-8 16 -1 -5 -9 -16 -2 0
f:<money>	-12 0 0 13 22 0 -7 -32
f:<month-ahead>	10 -16 5 17 -22 2 -2 -2
f:<month-gone>	5 0 0 -18 15 0 -15 7
f:<month-today>	3 -9 0 -9 0 0 0 9
f:<name>	3 -2 1 -28 8 -25 -4 30
f:<not>	2 -10 3 10 8 -15 -12 -2
f:<number>	-6 8 13 -5 8 -9 -5 -4
f:<office>	-9 15 -6 2 -15 -11 10 2
f:<organisation>	4 2 -19 -5 12 9 -3 -13
f:<person>	0 -2 -22 -16 21 0 9 9
f:<points>	0 -10 0 1 -6 -1 -3 15
f:<quality>	-2 2 0 -19 16 -6 14 -1
f:<seat>	-6 5 -15 -15 4 7 -11 17
f:<sender>	3 8 1 8 8 -7 -8 -30
f:<span>	6 -26 -13 16 -4 -4 -16 15
f:<taker>	-1 -27 3 19 1 0 3 0
f:<v-agree>	1 -3 0 8 -4 -2 -11 -2
f:<v-bear>	-21 9 4 -2 -14 -6 -8 9
f:<v-begin>	-11 5 3 -5 -12 0 2 8
f:<v-buy>	0 8 16 1 -25 0 -9 -8
f:<v-deny>	8 3 4 2 -24 -2 -2 1
f:<v-down>	-7 -1 -10 10 3 -8 -4 -2
f:<v-end>	4 6 4 3 -17 10 -3 -2
f:<v-impose>	0 -4 0 7 3 12 -25 -2
f:<v-lack>	0 14 -2 1 0 0 0 -16
f:<v-propose>	2 -23 6 4 0 -9 -3 14
f:<v-refuse>	3 -3 0 9 -7 0 -1 -1
f:<v-renew>	0 -11 0 -1 -6 2 -8 16
f:<v-return>	-8 2 -5 15 -14 -1 0 0
f:<v-say>	-16 12 -26 4 12 -9 5 -9
f:<v-sell>	-20 -1 3 6 13 -7 -9 -7
f:<v-sign>	-3 2 1 -10 22 -1 -16 1
f:<v-stay>	16 -1 -22 0 11 0 -8 -7
f:<v-suspend>	15 2 10 -12 7 6 -11 -8
f:<v-target>	0 -5 -11 6 5 -8 -6 1
f:<v-threaten>	-2 -2 0 27 -16 0 -9 -8
f:<v-up>	-5 -21 1 16 -3 9 -11 2
f:?	0 -8 0 -23 -7 0 0 48
f:a	9 -13 -20 17 -18 6 5 -3
f:accept	0 5 14 -13 0 0 -1 0
f:according	0 0 0 -10 6 0 0 10
f:act	-1 8 0 -4 8 0 0 -8
f:action	0 -10 0 0 11 0 0 0
f:add	-1 17 -6 -6 3 0 0 -8
f:additional	-5 14 -1 -13 -2 0 0 10
f:admission	0 0 0 12 0 0 0 -9
f:affiliate	0 -13 5 5 0 0 0 1
f:after	-3 -11 2 8 12 -8 6 -7
f:afterward	5 0 0 -22 -1 0 0 20
f:again	-4 -3 -7 5 17 3 -9 -9
f:against	2 0 -3 22 -10 0 0 -16
f:agenda	0 -4 0 10 0 0 0 0
f:agent	0 -2 0 17 -8 0 0 -1
f:ago	0 16 0 -19 0 0 0 3
f:agreement	-4 1 -1 14 -5 -1 9 -23
f:all	-1 13 -1 5 -2 -1 0 -16
f:allowed	0 6 0 -11 0 0 0 3
f:alone	0 4 0 -8 0 0 0 2
f:along	0 8 0 -7 -1 0 0 1
f:already	-1 -8 0 9 0 0 11 -7
f:also	-1 13 0 9 -7 0 0 -15
f:although	0 1 0 -10 0 0 0 8
f:am	0 -3 0 14 0 0 0 -9
f:amend	-1 -1 0 9 -3 0 0 0
f:among	1 -10 -3 18 0 0 3 -9
f:an	-6 7 -6 1 -28 0 14 5
f:and	13 8 -6 -10 -18 -8 0 6
f:announce	3 -11 0 9 1 0 22 -23
f:announcement	0 -5 1 10 -5 0 0 0
f:answer	-8 5 0 14 0 0 0 -14
f:antimony	20 -7 0 -6 -5 0 0 -4
f:any	0 -7 0 22 1 -1 0 -15
f:anything	0 10 0 9 -9 0 0 -13
f:apart	0 0 0 7 0 0 0 -9
f:apple	0 6 2 -14 0 0 0 5
f:application	8 -10 11 -1 0 0 0 -9
f:apply	0 11 -5 -4 8 -1 0 -10
f:approval	0 -1 0 -17 8 0 6 8
f:approve	-2 -11 0 28 2 4 9 -34
f:are	5 4 8 -18 6 -18 20 -5
f:arrival	0 0 0 16 0 0 0 -16
f:arrive	0 -13 0 4 -1 0 3 6
f:arrived	0 -6 0 20 0 0 0 -15
f:article	0 3 0 -1 9 0 0 -9
f:as	0 0 12 -16 10 -6 -12 7
f:aside	0 0 0 -10 -4 3 0 12
f:ask	-5 -22 11 5 7 1 -3 3
f:asparagu	0 14 0 -19 -2 0 0 7
f:assured	0 -1 0 -15 0 0 0 17
f:at	-12 -3 -6 -3 -20 -6 20 16
f:attend	0 0 0 10 -6 0 0 0
f:autumn	0 -8 0 8 0 0 0 0
f:average	0 -8 0 9 0 0 0 0
f:await	0 11 0 -4 -5 0 0 0
f:away	0 -16 0 13 0 0 0 2
f:back	1 0 11 -5 6 0 -17 0
f:ban	20 -12 0 6 -17 0 0 -4
f:banana	0 1 0 4 0 0 0 -9
f:barley	0 5 0 6 0 0 0 -12
f:battery	5 18 0 -20 3 0 0 -5
f:be	-7 0 2 0 -5 -6 -8 10
f:bear	0 9 0 -7 -4 0 0 1
f:because	2 10 0 5 -17 0 0 -6
f:become	0 0 0 8 -16 0 -1 3
f:been	-7 6 -2 6 0 0 -12 -10
f:beer	0 -10 0 10 0 2 0 0
f:before	11 0 1 1 12 2 2 -27
f:begin	0 7 -1 18 -5 0 -2 -21
f:behind	0 0 0 -7 0 0 0 9
f:being	0 -3 0 11 -12 0 0 0
f:believe	0 8 0 4 -1 0 0 -9
f:below	0 -14 0 18 0 0 0 -1
f:between	-2 -13 0 -2 -11 0 4 18
f:beyond	0 -2 0 -7 -2 0 0 15
f:bicycle	0 -7 0 4 10 0 0 -10
f:big	0 -6 0 -1 0 0 0 11
f:billion	0 0 0 -12 0 0 0 13
f:biscuit	0 -7 0 11 0 0 0 -2
f:booked	0 -2 0 -2 9 0 0 -3
f:border	0 12 0 -1 -1 0 0 -10
f:both	-10 -6 -7 25 -20 -5 -7 1
f:bottle	0 0 0 -20 0 0 0 19
f:break	0 9 0 -8 6 0 0 -7
f:breakfast	0 -1 0 10 0 0 0 -6
f:bring	0 1 0 6 7 0 -2 -12
f:broke	0 11 0 2 0 0 0 -13
f:broker	0 -8 0 -11 7 0 0 12
f:budget	0 -1 0 21 -13 0 0 -5
f:built	0 0 0 -4 10 0 0 -3
f:bus	0 -7 0 12 -3 0 0 0
f:busan	7 -8 0 -5 2 0 0 2
f:business	0 21 0 -6 -3 0 0 -12
f:but	-6 8 -2 -7 9 -3 -3 4
f:butter	0 -17 0 16 -10 0 5 1
f:buy	-2 -7 0 8 0 1 0 -2
f:buyer	0 -8 0 7 0 0 0 -2
f:by	4 -8 -7 27 -29 6 2 -10
f:cabinet	0 22 0 -5 3 0 0 -15
f:calendar	0 0 0 14 2 0 0 -15
f:call	3 4 0 11 -9 0 -4 -14
f:canola	0 12 0 -10 0 0 0 0
f:capacity	0 9 0 -4 0 0 0 -1
f:capped	0 12 0 -10 0 0 0 0
f:car	-6 12 -1 -3 9 0 0 -16
f:carpet	0 12 0 -3 -2 0 0 -3
f:case	8 6 0 -3 -3 0 -2 -3
f:cathode	0 3 0 -11 7 0 0 0
f:cease	0 14 0 -19 5 0 0 0
f:ceiling	0 -10 0 8 0 0 0 2
f:cent	0 -18 0 13 11 0 0 -8
f:certain	0 -6 1 9 0 0 0 -1
f:ceylon	0 0 0 -8 0 0 0 10
f:chair	0 -11 0 10 0 0 0 0
f:chance	0 -5 0 -11 0 0 0 15
f:charge	0 -27 -1 6 12 -2 4 12
f:chart	0 11 0 -11 0 0 0 0
f:cheap	0 0 0 -8 0 0 0 9
f:check	0 -2 0 10 -1 0 0 -2
f:cheese	0 1 0 -9 -2 0 0 10
f:chemical	0 -12 0 13 0 0 0 0
f:chicken	0 -9 0 0 9 0 0 0
f:city	0 -4 0 16 0 0 0 -10
f:claim	0 -9 0 15 0 0 0 -3
f:clear	0 -3 0 12 -5 0 0 0
f:closing	0 -4 0 4 -14 13 0 0
f:club	0 -6 0 35 -9 0 0 -26
f:coal	0 -12 0 22 0 0 0 -12
f:cocoa	0 0 0 17 0 0 0 -17
f:cod	0 -3 0 3 8 0 0 -8
f:coffee	0 -18 0 -11 14 0 4 11
f:cold	0 2 0 6 0 0 0 -9
f:collect	-3 -4 0 -16 7 0 0 22
f:come	3 7 -2 -12 -1 0 4 3
f:comma	0 0 0 11 0 0 0 -11
f:comment	0 -15 1 -26 33 0 0 0
f:commerce	-1 -8 0 11 0 0 0 -1
f:commission	0 13 0 -8 0 0 0 -3
f:committee	0 0 0 21 -13 0 0 -8
f:company	-1 -21 8 45 -7 0 0 -33
f:complete	0 5 0 -13 0 0 0 8
f:concerned	0 -12 0 14 0 0 0 0
f:conclude	0 -4 0 -14 -3 0 0 20
f:conference	0 -6 0 9 0 0 0 0
f:confirm	0 2 0 2 -13 0 0 5
f:consider	0 11 1 -6 0 0 0 -6
f:container	0 9 0 -2 0 0 0 -3
f:content	0 9 0 -9 0 0 0 0
f:continue	0 11 0 0 -9 0 0 -4
f:contract	0 -11 0 17 0 0 -3 0
f:cork	0 -9 -1 20 -8 0 0 -4
f:corrected	0 -8 0 14 -1 0 0 -2
f:cost	0 8 0 13 -7 0 0 -19
f:cotton	0 0 0 0 8 0 0 -7
f:could	-1 24 -1 4 1 0 0 -28
f:council	0 -4 0 -6 24 0 6 -20
f:count	0 -15 0 18 4 0 0 -13
f:counter	0 -5 0 0 0 0 0 8
f:countermeasure	0 24 0 -6 -1 0 0 -16
f:counterpart	0 -4 0 0 -5 0 0 12
f:counting	0 0 0 -15 6 0 0 9
f:country	-4 11 -9 1 -7 0 0 0
f:courier	0 8 0 -10 0 0 0 0
f:cover	0 12 -2 -14 -4 0 0 11
f:covered	0 -11 -1 -6 14 0 0 5
f:crane	-2 7 -3 11 6 0 0 -21
f:cross	0 -2 0 15 0 0 0 -10
f:custom	0 -5 0 12 0 0 0 -1
f:customer	0 -12 0 9 -1 0 5 0
f:cut	0 -1 0 -6 0 0 0 12
f:date	-3 4 -1 0 -17 10 -6 3
f:davo	0 -11 0 12 0 0 0 0
f:day	-2 15 -11 -16 -1 0 6 3
f:dead	0 -9 0 7 0 0 0 0
f:deadline	0 -9 0 29 -5 8 0 -22
f:deal	0 -2 0 7 -21 3 1 4
f:dearer	0 -12 0 22 -11 0 0 0
f:decision	-1 -5 0 15 -11 -5 0 5
f:declare	0 -11 0 5 3 0 0 0
f:decree	2 12 0 -39 -9 0 0 34
f:delegation	0 0 0 7 0 0 3 -9
f:deliver	0 0 0 9 0 0 0 -6
f:deny	0 1 0 5 -11 0 0 1
f:described	0 0 11 -1 0 0 0 -6
f:desk	4 3 0 -10 0 0 0 2
f:die	0 0 0 -8 0 0 0 10
f:difference	0 -2 0 10 0 0 0 -3
f:do	0 6 0 -18 5 0 3 5
f:doe	3 31 -1 -19 3 0 -7 -12
f:doesn't	0 4 0 -19 12 0 0 3
f:doing	0 10 0 -5 0 0 0 -1
f:donald	0 -9 0 20 0 0 0 -11
f:done	0 -13 0 12 7 0 0 -9
f:door	0 -7 0 8 0 0 0 0
f:down	-2 11 -1 24 -1 0 -1 -33
f:draft	0 13 0 -7 -10 0 14 -7
f:draw	0 12 0 -9 0 0 0 0
f:dried	0 11 0 -11 0 0 0 1
f:drink	0 11 0 -6 0 0 0 -2
f:drive	0 0 0 10 0 0 0 -5
f:driver	0 -5 0 17 0 0 0 -13
f:drug	0 -6 0 11 0 0 0 -1
f:due	0 -2 0 -13 12 0 0 11
f:during	0 11 0 10 0 0 0 -25
f:duty	-3 11 -13 -13 15 -4 -14 7
f:each	-4 15 -1 -13 7 11 0 -8
f:earlier	0 8 0 -8 3 0 0 0
f:earth	17 -11 0 7 -16 -2 0 0
f:easter	0 7 0 -10 0 0 0 2
f:economy	0 -21 0 17 -5 0 0 2
f:effect	0 18 0 0 0 0 -1 -16
f:effectively	0 -8 0 9 0 0 0 0
f:either	0 -13 0 10 0 0 0 9
f:election	0 -5 0 11 0 0 0 -4
f:else	0 11 0 -14 1 0 1 0
f:emergency	-1 12 0 -9 -2 0 0 3
f:employer	0 0 0 14 -11 0 0 0
f:end	16 -12 5 -23 -22 13 2 32
f:english	0 9 0 -9 0 0 0 0
f:enough	5 0 0 -10 0 0 0 5
f:entity	-6 8 -4 0 -2 0 0 4
f:entry	0 16 0 -24 -5 0 0 13
f:error	0 -1 0 11 0 0 0 -9
f:evening	-3 -8 0 -4 -1 0 2 18
f:event	0 -3 0 -17 8 0 0 12
f:ever	9 0 0 -18 9 0 0 0
f:every	0 20 0 -10 -2 0 0 -3
f:everybody	0 7 0 -13 0 0 0 8
f:everything	0 21 0 -20 -10 0 0 18
f:excess	0 9 0 -5 0 0 0 0
f:exchanged	0 0 0 24 0 0 0 -23
f:exclusion	-2 -13 33 -17 -10 2 0 -1
f:exempt	0 4 0 -8 4 0 0 0
f:expect	0 -14 -2 3 6 0 0 2
f:expire	-1 -21 12 26 -5 0 0 -15
f:export	-4 6 -1 -9 10 0 0 0
f:exporter	0 1 0 -11 6 0 0 1
f:extend	0 -11 -1 22 -20 5 -1 -5
f:extension	1 -12 0 -18 1 2 4 19
f:face	0 0 0 -10 0 0 -1 16
f:fact	-1 -8 0 0 -5 0 0 15
f:fail	-1 12 0 14 -18 0 -7 -9
f:faith	0 -3 0 -8 0 0 0 12
f:fall	-6 -2 0 12 0 -1 -3 -4
f:far	2 0 0 -20 6 0 0 13
f:farm	0 -11 0 19 3 0 0 -16
f:fear	0 18 0 -14 -3 0 0 0
f:fee	5 -8 15 0 10 -3 -2 -18
f:fertilizer	0 -5 0 -10 14 0 0 0
f:few	4 1 0 -9 0 0 0 4
f:fifth	0 -11 0 19 -1 0 0 -2
f:figure	0 -1 0 9 0 0 0 -5
f:find	0 -8 0 0 0 0 0 10
f:fine	0 -5 0 10 0 0 0 -3
f:finished	0 12 0 0 -3 0 0 -6
f:firm	16 1 1 0 -12 0 0 -15
f:first	3 -4 -1 8 2 -1 -1 -6
f:fish	0 -19 0 16 -4 0 -1 8
f:five	0 9 0 0 0 0 0 -6
f:flower	0 0 0 -13 6 0 0 7
f:fly	0 -9 0 11 0 0 0 0
f:follow	2 15 1 -8 -6 0 0 -3
f:followed	0 10 0 -5 0 0 0 0
f:for	20 1 0 -3 2 7 -2 -17
f:force	-6 7 0 11 11 -2 -8 -21
f:forced	0 8 0 2 -4 0 0 -10
f:foreign	9 -11 0 7 5 0 0 -15
f:foreseen	0 10 0 -2 0 0 0 -6
f:form	0 0 11 -5 0 0 0 -1
f:fourth	0 -1 0 -3 13 0 0 -8
f:framework	0 -15 0 16 0 0 0 -1
f:free	6 9 0 10 -18 0 0 -17
f:freight	0 -12 0 13 0 0 0 0
f:from	12 4 0 9 -7 0 -19 -16
f:fruit	0 0 4 8 -1 0 0 -12
f:furniture	0 12 0 -16 0 0 0 7
f:further	10 -16 3 -12 8 0 -1 11
f:future	0 -19 0 8 0 0 0 11
f:gained	0 -2 0 -8 0 0 0 12
f:gallium	21 -6 0 -8 -7 0 0 -3
f:gas	0 -12 0 17 0 0 0 -3
f:gate	0 -5 0 10 -1 0 0 0
f:gave	0 23 0 -10 -9 0 0 -1
f:general	-4 -5 0 24 0 0 0 -13
f:geneva	0 -18 0 16 -2 0 0 5
f:germanium	21 -5 0 -10 -5 0 0 -3
f:get	0 0 -1 0 6 8 -6 -6
f:ginger	0 -1 0 -7 0 0 0 10
f:give	0 4 0 7 -8 0 0 -5
f:given	0 -19 0 4 4 0 0 9
f:glove	0 11 0 -13 0 0 0 1
f:go	-16 0 8 -6 -2 0 -6 14
f:good	6 -6 0 -3 -2 -10 12 0
f:government	-7 -3 0 -8 0 0 0 20
f:graphite	0 13 0 -20 7 2 0 0
f:groundnut	0 -4 0 -9 14 0 0 0
f:group	0 -9 0 13 -3 0 0 0
f:grower	0 9 0 1 1 0 0 -11
f:guess	0 13 0 -6 0 0 0 -5
f:had	-14 -6 -12 29 -4 0 -9 -15
f:hall	0 0 0 15 -3 0 0 -12
f:halve	0 -9 0 14 0 0 0 -4
f:hand	4 -10 0 -2 0 0 0 8
f:hang	6 -12 0 -1 0 0 0 8
f:hard	0 12 0 0 0 0 0 -12
f:has	0 4 0 3 -12 0 8 -5
f:hasn't	0 -4 0 -9 -3 1 0 16
f:have	-16 -11 -8 -4 13 21 -4 1
f:he	0 8 -10 -19 22 6 -23 8
f:he'd	0 21 0 -10 0 0 0 -13
f:heading	0 3 10 0 -13 0 0 -3
f:health	0 -2 0 11 0 0 0 -6
f:hear	0 0 0 11 6 0 0 -17
f:heard	0 -11 0 -2 13 0 5 -6
f:hearing	0 -11 0 -12 25 0 0 -3
f:heavy	0 0 0 12 0 0 0 -11
f:height	0 -6 0 -1 -1 0 0 13
f:helped	0 10 0 0 -8 0 0 0
f:here	-1 -12 0 2 -3 0 0 18
f:high	0 17 0 -13 0 0 0 -2
f:higher	0 7 0 -4 9 0 0 -12
f:highest	0 -13 0 18 0 0 0 -7
f:him	0 -15 0 19 -9 0 0 0
f:himself	0 2 0 -14 8 0 0 1
f:his	-7 -6 0 18 7 -1 -4 -11
f:hit	0 7 0 13 0 0 -2 -18
f:hold	1 9 -1 -13 -5 11 -2 2
f:holiday	0 -9 0 15 -8 0 -3 2
f:hope	0 -3 0 -18 0 0 0 24
f:hour	6 -21 0 21 -8 0 0 -2
f:household	0 -17 0 21 -3 0 0 0
f:i	2 6 -6 -20 24 -2 -9 3
f:i'd	0 -6 0 21 -5 0 0 -10
f:i'm	0 9 0 2 3 0 0 -15
f:import	0 -12 15 0 -6 0 0 3
f:importer	-2 8 4 -5 1 0 0 -6
f:impose	0 9 0 -4 -2 0 0 0
f:in	-4 -13 6 5 -10 -14 -11 21
f:include	0 -8 0 14 -3 0 0 0
f:including	0 -15 0 15 0 0 0 0
f:increase	0 -6 0 11 -1 0 0 -1
f:inquiry	0 0 0 -10 14 0 0 0
f:inside	0 8 0 -3 0 0 0 0
f:instead	-1 -23 0 25 0 0 0 -4
f:instruction	0 13 0 0 0 0 0 -13
f:instrument	0 -8 0 0 0 0 0 10
f:insurer	0 -10 0 15 -1 0 0 0
f:intend	0 0 0 -18 0 0 0 16
f:interest	0 -14 0 21 0 0 0 -7
f:into	-5 9 -1 2 2 -1 0 -9
f:investigation	0 30 0 -15 -3 0 0 -14
f:ion	0 14 0 -3 0 0 0 -12
f:is	-1 -9 -6 3 9 -8 6 -2
f:island	0 -10 0 18 -12 2 0 0
f:it	-5 4 -29 -4 3 -2 -2 9
f:it'll	0 0 0 -11 13 0 0 0
f:its	13 7 -24 -9 -9 9 -17 8
f:itself	0 13 1 -14 3 0 0 -8
f:job	0 -10 0 15 -3 0 0 0
f:joint	0 1 0 2 -12 13 0 -9
f:judge	0 -3 0 17 0 0 0 -11
f:just	8 0 0 -4 0 0 0 -2
f:kava	0 -10 0 10 0 0 0 0
f:kilometre	0 0 0 12 0 0 0 -11
f:kitchen	0 11 0 -10 0 0 0 0
f:labor	0 -2 0 8 -3 0 0 -1
f:labour	0 14 0 -6 0 0 0 -7
f:lake	0 0 0 -10 0 12 0 0
f:lapse	0 6 0 -8 1 0 0 1
f:large	0 -6 0 9 0 0 0 -2
f:last	9 8 -1 -27 -5 1 -4 22
f:lasted	0 -10 0 0 0 0 0 7
f:late	-2 0 0 -3 16 0 0 -5
f:later	8 2 0 0 8 0 0 -22
f:latest	0 -2 0 -12 0 0 0 16
f:law	0 -10 0 8 -9 8 10 -10
f:lead	0 19 0 -11 0 0 0 -8
f:leader	-3 11 0 -6 0 0 0 0
f:leather	0 6 0 9 -8 0 0 -7
f:leave	0 15 0 -1 -15 0 -6 -1
f:led	0 11 0 3 0 0 0 -15
f:lemon	0 -8 0 0 0 0 0 10
f:length	0 10 0 -4 0 0 0 -6
f:lent	0 0 0 13 0 0 0 -12
f:lentil	0 7 0 -10 0 0 0 4
f:less	0 -3 0 9 7 0 0 -13
f:let	0 16 0 -14 8 0 0 -3
f:letter	0 32 0 -16 0 0 0 -14
f:level	0 4 6 -14 0 0 3 0
f:levy	-1 0 0 -6 -8 0 0 19
f:licence	8 0 0 20 -10 0 0 -20
f:license	6 -10 0 -3 15 0 0 -11
f:lie	0 9 0 -20 0 0 0 14
f:like	0 -23 5 16 -9 0 0 2
f:likely	0 9 0 -10 0 0 0 0
f:likewise	-7 -12 0 10 1 0 0 6
f:line	-9 0 15 10 -12 0 6 -13
f:linked	0 0 0 8 0 0 0 -6
f:liquefied	0 -9 0 10 0 0 0 0
f:lisbon	0 0 0 -9 0 0 0 9
f:list	-8 13 0 -2 -4 0 -2 -1
f:listed	11 -3 0 -6 -1 0 0 0
f:lithium	3 12 0 -5 1 0 0 -14
f:little	0 -6 0 -5 11 0 0 0
f:lived	0 4 -1 -13 0 0 0 8
f:london	0 -3 0 12 0 0 0 -6
f:longer	15 0 0 0 -7 0 0 -7
f:look	4 0 0 -2 -9 0 0 10
f:lorry	0 -7 0 -14 0 0 0 22
f:lose	-1 20 0 0 -2 0 0 -17
f:lot	0 -5 0 10 0 0 0 -2
f:lunch	0 -7 0 11 0 0 0 -1
f:machine	0 9 0 -16 0 0 0 9
f:machinery	0 -15 0 8 0 0 0 5
f:magnet	-1 10 0 -10 6 0 0 -4
f:make	1 -1 -4 8 3 -8 1 -13
f:maker	3 15 0 -12 3 0 0 -10
f:mandate	0 -12 0 7 -6 0 12 -3
f:may	-3 3 10 12 0 0 -6 -23
f:meal	0 11 0 0 0 0 0 -8
f:mean	6 19 0 -6 0 0 0 -12
f:meant	0 0 0 -2 11 0 0 -9
f:meantime	0 -10 0 0 0 0 0 11
f:meanwhile	0 9 0 -5 0 0 0 -1
f:media	0 -4 0 -5 9 0 0 0
f:mediator	0 0 0 27 0 0 0 -26
f:medical	0 11 1 -11 0 0 0 -1
f:medicine	0 -10 -4 11 8 0 0 -4
f:meet	0 -12 -1 8 6 -4 -7 2
f:member	0 17 0 -15 5 0 0 -1
f:mention	6 -10 1 4 -5 0 0 0
f:metre	0 -8 0 17 0 0 0 -9
f:might	0 -20 0 -5 -3 4 0 22
f:military	8 0 0 -1 -1 0 0 -2
f:milk	0 0 0 14 -8 0 0 -3
f:million	0 -4 0 16 -7 0 0 -3
f:mineral	0 -8 0 10 0 0 0 0
f:minute	0 -19 0 24 5 0 0 -8
f:missing	1 -14 0 9 -8 0 0 5
f:moment	0 12 0 -17 -4 0 18 -9
f:month	0 14 0 -20 0 4 0 3
f:more	5 -6 -4 7 -17 0 -4 8
f:morning	0 -20 0 -10 0 0 0 25
f:most	4 -14 0 35 -10 0 2 -24
f:mostly	0 -10 0 10 0 0 0 0
f:motorcycle	0 -11 0 -5 0 0 3 13
f:move	0 -6 0 6 -2 13 0 -7
f:mr	0 14 0 -5 9 0 0 -13
f:mrs	0 -10 0 26 -4 0 0 -15
f:much	0 8 0 8 -5 0 7 -20
f:must	-1 -8 0 26 -4 18 2 -33
f:my	0 -2 0 -13 -8 0 14 14
f:natural	0 11 0 -10 0 0 0 0
f:nearly	0 9 0 -18 0 0 0 12
f:necessary	0 3 0 -16 15 0 0 0
f:need	0 2 0 3 13 1 -2 -20
f:negotiate	-3 -5 0 14 -15 0 -3 3
f:negotiation	0 -9 0 0 12 0 0 -3
f:neither	0 9 0 10 -9 0 0 -8
f:net	-3 -6 7 -11 12 0 0 0
f:newest	0 0 0 -10 0 0 0 11
f:next	-4 0 0 -15 -2 0 2 21
f:night	1 -24 0 19 -5 0 0 4
f:no	9 -7 6 3 7 -5 -2 -5
f:non	0 13 0 -14 0 0 0 0
f:none	5 10 0 -17 2 0 5 -3
f:noodle	0 18 0 -16 0 0 0 0
f:noon	0 0 0 12 -5 0 0 -8
f:not	0 -18 8 6 12 5 -5 -3
f:nothing	-10 2 -3 0 -11 -1 -5 17
f:notice	11 -8 14 -6 0 0 0 -4
f:now	5 -20 0 15 10 -4 -4 -5
f:nowhere	0 0 0 -13 13 0 0 0
f:number	4 -2 0 11 0 0 0 -15
f:nut	0 -5 4 -6 -1 0 0 10
f:observer	0 0 0 15 0 0 0 -15
f:of	16 3 -1 13 -18 0 2 -19
f:off	0 -19 0 32 -5 2 -1 -18
f:offer	-3 -28 -2 36 7 0 0 -19
f:oil	-3 2 0 0 12 -6 0 -4
f:old	3 12 8 -16 -18 -1 -9 16
f:olive	0 -11 0 18 0 0 0 -7
f:on	8 14 7 -13 10 -20 -17 -5
f:once	0 16 0 -15 -7 0 0 8
f:one	8 20 -10 -6 -8 -11 -18 6
f:only	0 -12 -3 12 -14 1 0 3
f:open	0 -8 0 24 -7 0 0 -10
f:opened	0 13 0 -4 0 0 0 -9
f:operated	0 0 0 0 9 0 0 -4
f:operator	0 -9 0 8 8 0 0 -6
f:opinion	0 0 0 -5 0 0 0 9
f:or	0 -11 -3 -14 23 0 0 13
f:order	2 16 2 0 -29 0 -2 -7
f:ordinary	-2 9 -4 10 -9 0 0 -10
f:ore	0 0 0 -12 11 0 0 0
f:origin	0 2 0 12 -1 0 0 -13
f:otherwise	-1 1 0 -7 10 0 0 0
f:our	-11 -3 -4 -30 36 -2 -4 17
f:out	0 13 -1 0 -16 -2 -2 0
f:over	0 -26 -4 11 -9 -7 -2 17
f:own	0 7 -8 -3 0 -4 0 1
f:package	0 13 0 -8 0 0 0 -6
f:paint	0 -5 0 16 -10 0 0 0
f:palm	0 6 0 4 0 0 0 -10
f:paper	0 -12 0 0 -6 0 0 15
f:parliament	0 4 0 -7 18 0 0 -15
f:part	0 19 -5 -17 0 0 0 0
f:parted	0 -1 0 -12 0 14 0 0
f:party	0 -1 0 17 -8 -4 0 0
f:pass	0 -14 0 -14 17 0 0 14
f:passenger	0 -11 0 15 0 0 0 -2
f:past	0 14 0 -4 0 0 0 -10
f:pasta	0 13 0 0 -4 0 0 -8
f:pause	9 7 14 -27 0 0 0 8
f:pay	-3 -3 -7 8 -9 -10 0 3
f:pea	0 10 0 -8 0 0 0 -1
f:peace	0 -3 0 12 -4 0 0 -4
f:pen	0 -10 0 -9 0 0 0 19
f:penalty	0 -12 0 19 -1 0 0 -5
f:people	0 -2 0 -3 -4 0 2 10
f:per	0 -3 0 -8 16 0 0 0
f:perhap	0 -10 0 0 -2 2 3 3
f:permanent	0 15 0 -3 1 0 0 -14
f:permit	0 0 0 -11 12 0 0 0
f:person	0 0 0 12 0 0 0 -11
f:phosphate	0 -12 0 -7 13 0 0 3
f:pineapple	0 -14 0 17 0 0 0 -6
f:place	2 0 -1 27 -13 0 0 -20
f:plan	0 10 0 -15 14 0 0 -3
f:plane	0 0 0 0 9 0 0 -9
f:plastic	0 -8 0 12 0 0 0 -4
f:player	0 0 0 15 -1 0 0 -7
f:plenty	0 8 0 -12 0 0 0 3
f:plu	0 -9 0 3 0 0 0 3
f:point	0 2 0 0 7 0 0 -3
f:pork	0 16 2 -12 0 0 0 -5
f:port	7 -20 14 5 -5 2 0 -5
f:possible	0 -7 0 11 6 0 -1 -8
f:potash	0 1 0 -17 0 0 0 16
f:potatoe	0 0 0 -7 0 0 0 11
f:powder	0 -6 0 11 -7 0 0 0
f:present	0 -1 0 -10 -19 0 8 26
f:president	0 1 0 5 3 0 0 -11
f:press	0 -12 6 9 0 0 0 -5
f:price	0 -15 0 37 -22 0 0 -9
f:prime	0 2 0 -11 0 0 4 6
f:proclamation	0 7 0 -12 2 0 0 3
f:produce	0 0 0 -12 0 0 14 -2
f:product	0 20 10 -15 -5 0 0 -10
f:production	0 -9 0 -3 0 0 0 14
f:prolong	3 -11 0 -13 0 0 0 23
f:promise	-2 -13 0 3 5 0 0 6
f:propose	0 24 0 -19 -1 0 2 0
f:protect	0 0 0 -1 11 0 0 -10
f:provided	0 -3 0 -16 -1 0 0 23
f:provisional	0 8 0 -16 11 0 0 -1
f:public	0 4 0 5 -9 0 0 0
f:publish	4 8 6 -10 6 0 0 -11
f:pulp	0 -6 0 10 0 0 0 -2
f:put	0 -12 -4 15 -11 3 -3 5
f:quantity	0 -12 0 11 0 0 0 3
f:question	4 -13 0 9 0 0 0 -2
f:quota	0 4 0 -1 7 0 2 -10
f:radio	0 -2 0 10 0 0 0 -3
f:raise	4 4 0 -4 8 0 -1 -15
f:rare	17 -11 0 7 -16 -2 0 0
f:rate	-10 11 -2 -14 20 -3 -2 0
f:rather	2 13 0 8 -2 0 0 -24
f:ratify	0 16 0 -22 19 0 0 -15
f:raw	0 9 0 0 0 0 0 -9
f:reach	1 7 0 -1 -23 0 0 11
f:reader	0 -11 0 8 0 0 0 0
f:reading	0 -3 0 -15 12 0 0 7
f:ready	0 10 0 -3 0 0 0 -4
f:reason	0 -4 0 15 -6 0 0 -5
f:reciprocal	-1 19 0 -11 -11 0 0 2
f:recommend	0 4 0 -18 0 0 0 10
f:regard	0 11 0 -11 0 0 0 0
f:register	0 -6 0 14 0 0 0 -5
f:released	0 0 0 -3 -1 0 0 8
f:remain	9 -10 -7 27 -3 0 0 -20
f:remember	0 -7 0 16 0 0 0 -9
f:renewal	0 12 3 -11 -1 0 0 -1
f:replace	0 19 0 -14 -6 0 0 3
f:report	0 1 0 -18 18 0 0 0
f:representative	0 -13 1 0 0 1 0 8
f:republic	0 14 0 -13 0 0 0 0
f:require	0 -5 0 -9 -10 0 6 18
f:rest	0 12 0 -13 -1 0 0 8
f:result	0 -2 0 15 0 0 0 -8
f:retain	0 -10 0 8 0 0 0 2
f:return	-3 0 -1 -9 0 0 0 16
f:review	0 -2 0 -10 14 0 0 0
f:revive	0 -2 0 19 0 0 0 -14
f:rice	0 11 0 -5 -4 0 0 0
f:rise	0 -30 0 23 -11 0 0 17
f:roasted	0 0 0 11 0 0 0 -10
f:rosario	0 -2 0 -4 -3 0 0 11
f:rose	0 0 0 -17 0 0 0 16
f:round	-2 -34 -1 48 -8 0 -3 -10
f:rule	8 3 4 1 -11 -1 -2 -6
f:rum	0 -12 0 28 -2 0 0 -15
f:safe	0 10 0 -5 0 0 0 -3
f:safeguard	0 7 0 -19 15 0 0 -4
f:sale	0 -10 0 17 -6 7 0 -11
f:salt	0 0 10 -1 -5 0 0 -1
f:same	-3 7 -10 -4 -4 0 -3 7
f:sanction	0 16 -2 0 -7 0 0 -4
f:sardine	0 0 0 -8 0 0 0 10
f:save	0 0 0 0 11 0 0 -10
f:say	-12 11 -12 -10 -1 2 -9 9
f:school	0 -2 0 16 -3 0 0 -9
f:seafood	0 9 0 -5 0 0 0 -1
f:season	0 -1 0 16 -6 0 0 -8
f:second	0 -18 0 22 -4 0 0 0
f:secretary	0 0 0 9 0 0 0 -5
f:section	-3 23 0 -5 9 0 0 -31
f:security	0 -8 0 10 0 0 0 0
f:sell	-3 0 0 21 -15 0 0 -9
f:senate	0 -11 0 10 5 0 0 -5
f:send	0 -3 1 -22 17 0 0 12
f:seoul	0 -8 0 13 0 0 0 -1
f:session	0 -4 0 12 0 0 0 -3
f:settle	0 -18 0 0 10 0 0 5
f:settlement	0 -1 0 18 -6 0 0 -10
f:several	0 -5 0 11 -4 0 0 0
f:she	0 17 -3 -10 -14 0 -1 9
f:sheet	-1 -5 0 0 -7 0 0 14
f:ship	-10 0 4 4 6 0 0 -5
f:shipment	0 7 0 -10 -2 0 0 7
f:shoe	0 6 0 -11 9 0 0 -2
f:shook	0 0 0 -8 0 0 0 9
f:shore	-2 11 0 0 0 0 0 -5
f:should	0 11 -1 16 -14 0 -10 -10
f:show	0 -12 0 28 -10 0 0 -11
f:sign	5 -11 -9 7 15 0 -16 -6
f:signature	0 10 0 -10 12 0 0 -4
f:silence	0 0 0 -8 0 0 0 8
f:silver	0 0 0 -11 0 12 0 0
f:simple	0 16 0 -13 0 0 0 0
f:since	-7 0 -11 7 9 0 -5 -9
f:sir	0 -10 0 16 0 0 0 -5
f:sit	0 -14 0 1 0 0 2 5
f:sleep	0 -20 0 21 -5 0 0 0
f:slip	0 16 0 -10 -4 0 0 -3
f:small	0 -2 0 9 -1 0 0 -1
f:so	0 -2 0 -15 19 -3 -5 7
f:social	0 -4 0 -3 9 0 0 0
f:some	3 21 0 -10 -4 0 -1 -6
f:something	0 6 0 -15 -1 0 1 12
f:south	0 -6 0 10 0 0 0 -5
f:soybean	-6 -13 0 4 8 -2 0 6
f:speak	0 -4 0 -2 -2 0 0 11
f:spoke	4 1 0 -1 0 0 9 -11
f:spot	0 -5 0 0 -1 0 0 11
f:spring	0 6 0 17 0 0 -1 -20
f:stage	0 10 0 -6 -4 0 0 0
f:standard	0 -7 0 10 0 0 0 -1
f:standstill	0 9 0 -13 -2 0 0 8
f:start	0 7 5 -20 -17 0 4 15
f:stay	9 3 -1 -9 17 0 -1 -15
f:steel	-2 9 0 -1 11 0 0 -15
f:step	1 13 0 -16 5 0 0 -4
f:stock	0 4 1 -9 0 0 0 0
f:stockholm	-1 0 0 -6 0 0 0 11
f:stop	-4 8 0 -14 5 0 0 7
f:strike	0 5 0 22 -4 0 0 -26
f:stuff	0 8 0 2 0 0 0 -11
f:subject	2 -14 0 1 0 0 0 10
f:subsidiary	6 12 -2 -2 -7 0 0 -5
f:successor	0 0 0 11 0 0 0 -8
f:such	6 9 0 -6 0 0 0 -8
f:summer	0 15 0 0 -5 0 0 -12
f:summit	7 8 0 -12 0 0 0 0
f:sunflower	0 -7 0 0 -2 0 0 12
f:supplier	0 0 0 -9 9 0 0 0
f:suspension	9 -16 1 7 -1 0 0 0
f:table	3 -29 0 18 4 0 0 1
f:take	0 0 -8 6 -6 7 -10 -1
f:talk	-8 -8 -5 26 -9 -8 12 -15
f:talked	0 -7 0 10 0 0 0 -1
f:talking	0 0 0 -11 7 0 0 6
f:tariff	3 -15 8 9 0 -1 7 -9
f:tax	0 15 0 -30 12 0 0 11
f:tea	0 18 0 -18 -4 0 0 7
f:team	0 4 0 12 0 0 0 -14
f:telegram	0 1 0 -18 0 0 0 17
f:telephone	4 13 0 -14 -1 0 2 -1
f:television	0 5 0 -11 -1 0 0 8
f:tell	-10 0 -2 3 11 -9 0 -2
f:ten	0 0 0 -7 0 0 0 9
f:term	0 -11 0 13 -2 0 9 -7
f:text	0 0 -2 -24 -3 0 3 28
f:textile	0 -11 0 12 0 0 0 0
f:th	0 -15 0 -11 13 0 0 15
f:that	6 12 -8 -16 1 -6 11 -1
f:the	5 -3 0 3 -13 24 -4 -2
f:their	0 5 -3 17 -11 -4 0 -15
f:them	3 5 18 -12 -9 -7 0 2
f:then	0 6 0 -19 6 15 0 0
f:there	5 -5 -7 -5 -13 -2 0 18
f:thereafter	0 -6 0 14 0 0 0 -8
f:therefore	0 14 0 -11 -9 0 0 5
f:they	-9 4 2 7 -16 -7 3 -2
f:they'll	0 0 0 -10 0 0 0 12
f:thi	-10 -4 -2 -10 0 -2 9 18
f:thing	0 8 0 -8 8 0 2 -9
f:think	-5 -1 0 12 -22 -4 0 14
f:third	-1 -31 0 41 -16 2 -1 -10
f:those	-2 -1 8 10 -14 0 0 -7
f:though	0 12 0 -5 0 0 0 -4
f:threaten	0 2 0 15 -15 0 -3 -4
f:three	-1 7 0 19 -11 -3 0 -15
f:through	0 -20 0 -6 -1 1 0 23
f:ticket	0 -4 0 26 -18 0 0 0
f:tied	0 0 11 -6 0 0 0 -4
f:tiktok	0 3 0 1 -16 13 0 -4
f:tile	0 12 0 -12 0 0 0 0
f:till	0 -15 0 17 0 0 0 -5
f:time	-5 -4 -1 5 -14 4 7 0
f:to	-12 5 -4 4 6 -30 6 -3
f:together	0 -15 0 14 -1 0 0 2
f:tomatoe	0 0 0 2 8 0 0 -11
f:ton	-2 -8 0 -12 21 0 0 0
f:tonnage	0 -6 0 10 0 0 0 -1
f:tonne	0 0 0 -13 0 0 0 15
f:top	3 4 0 -15 8 0 0 0
f:town	0 -5 0 17 -6 0 0 -5
f:tractor	0 -26 0 16 -7 0 0 15
f:trade	2 -15 0 5 -14 2 3 3
f:trader	0 -3 0 -11 7 0 0 10
f:transfer	0 -8 0 16 -2 0 0 -6
f:treaty	0 0 0 0 -9 0 0 5
f:trouble	0 14 0 -14 0 0 0 0
f:truce	3 -17 -6 -10 0 5 -13 24
f:truck	0 -10 0 13 0 0 0 -2
f:turnberry	0 7 0 -10 -1 0 0 5
f:turned	0 -9 0 6 7 0 0 -4
f:twice	0 13 0 -5 -1 0 0 -3
f:two	-3 -27 -6 26 -7 -3 9 0
f:tyre	0 7 0 -26 18 0 0 2
f:unchanged	0 -14 4 17 -1 0 0 -4
f:under	-4 14 -1 -2 -2 1 -5 -5
f:understanding	0 11 0 -19 -2 0 0 11
f:union	0 10 0 0 0 0 0 -7
f:unlawful	0 19 0 -15 0 0 0 -2
f:unless	0 -11 -1 -17 -5 0 0 30
f:unreliable	-6 8 -4 0 -2 0 0 4
f:until	8 -25 3 21 2 -11 -1 -5
f:up	1 1 3 12 -2 -1 -3 -15
f:upholstered	0 11 0 -10 0 0 0 0
f:upon	0 -2 0 -18 -1 0 0 22
f:urea	0 -5 0 -5 0 0 0 11
f:us	-6 -11 0 18 -15 0 0 3
f:use	0 4 19 -19 0 0 0 -8
f:used	0 -11 0 14 0 0 0 0
f:usual	0 0 0 -2 0 0 0 8
f:valid	0 0 -5 13 0 0 0 -5
f:value	12 -8 0 -6 5 0 0 0
f:vanilla	0 9 0 -11 -3 0 0 5
f:visit	0 0 0 -10 0 0 0 12
f:volume	0 6 0 3 0 0 0 -9
f:vote	-6 -11 -1 -6 34 0 -3 -9
f:wait	3 10 0 7 -7 0 -3 -13
f:wake	2 -5 0 -7 -7 0 0 14
f:walk	0 0 0 14 0 0 0 -11
f:walnut	0 8 0 -14 0 0 0 6
f:want	5 -10 1 0 5 -1 -1 0
f:warn	0 -5 0 19 0 0 -3 -14
f:was	0 4 -13 12 -2 1 -15 -14
f:watche	0 -13 0 7 0 0 0 6
f:we	-4 18 -2 5 -25 -7 3 -8
f:we'd	0 0 0 9 0 0 0 -6
f:we'll	0 -9 0 4 0 0 0 4
f:we've	0 9 0 -11 0 0 0 4
f:weapon	0 0 0 10 0 0 0 -11
f:wednesday	0 20 0 -18 0 0 0 0
f:week	6 15 -2 -29 -1 0 1 11
f:weekend	0 0 0 -11 0 0 0 12
f:well	-12 -13 8 17 -2 0 0 0
f:were	0 3 3 -14 -20 0 1 20
f:what	-4 4 0 -4 -6 -5 -3 12
f:wheat	0 -16 0 4 7 0 0 0
f:when	3 -13 0 -4 12 0 0 1
f:where	-1 -7 0 6 -5 0 0 5
f:whether	2 -6 3 -20 13 3 0 6
f:which	-3 -3 -1 4 -19 0 -5 10
f:while	0 -27 0 6 5 0 0 7
f:white	7 5 0 -10 0 0 0 -2
f:who	-4 -15 -6 18 -5 0 -2 4
f:whoever	-1 10 11 -11 -7 0 0 0
f:whom	0 0 0 16 0 0 0 -15
f:why	0 -7 0 16 0 0 0 -8
f:will	-13 5 -2 14 -12 4 0 -12
f:winter	0 -12 0 22 -5 0 0 -6
f:withdraw	0 0 0 7 9 0 0 -21
f:without	4 -12 -2 0 -4 -2 2 13
f:won't	0 0 0 5 0 -10 0 2
f:wool	0 14 0 -13 0 0 0 0
f:word	-4 0 0 12 -10 0 0 -1
f:working	0 -10 0 4 -1 0 5 0
f:worth	-3 8 2 -7 0 0 -5 2
f:would	-2 1 -13 -13 15 6 -12 7
f:write	3 -6 0 -6 4 0 2 10
f:wrong	0 -17 0 19 0 0 0 0
f:year	-6 -9 -1 13 4 0 -9 0
f:yes	0 -10 0 -7 -8 0 0 24
f:yet	4 -5 4 -5 -13 0 0 16
f:york	0 9 0 -15 0 0 0 7
f:you	0 -4 0 0 -3 0 -3 12
f:your	-4 0 -3 -12 15 0 0 7
f:zero	0 12 0 0 -10 0 5 -17
f:—	0 -7 0 0 -6 0 0 13
first-of-paragraph	-14 5 -19 16 -2 -7 2 -6
h:controls	71 -22 -21 -11 -32 2 -14 -26
h:controls truce	21 -3 -8 -13 8 0 0 -9
h:deal	-24 -2 -19 5 -1 3 13 -5
h:deal truce	-3 24 0 -8 -1 0 2 -8
h:duties	-36 24 9 -5 -19 -43 4 8
h:duties truce	0 0 1 -8 -21 -2 -4 18
h:exclusions	-8 -14 61 -9 -26 -7 -12 -36
h:exclusions truce	4 -2 7 -11 5 0 0 -10
h:fees	-18 -13 0 1 40 -11 0 -25
h:fees truce	0 -6 2 -9 34 0 0 -34
h:meeting	-10 -11 -7 33 -26 -11 1 6
h:meeting truce	0 -6 0 -3 -11 0 0 16
h:price	-8 -11 -10 26 6 -7 7 -28
h:procedure	-21 -13 -4 -8 52 -24 -27 -21
h:procedure truce	-6 -10 0 1 17 0 0 -5
h:sale	-5 -13 -7 -10 -14 45 -15 -24
h:shipped	-7 0 11 -3 13 -1 -17 -21
has-future	3 2 5 -2 -1 -21 -9 7
has-gerund	6 -12 0 -6 -1 0 6 17
has-infinitive	-3 -7 -11 -9 7 5 7 7
has-modal	-12 -13 -26 17 3 4 0 -1
has-participle	14 -1 1 9 -6 -11 -6 -10
has-past	-4 -3 -2 33 -9 -7 -1 -22
has-perfect	-3 14 -20 1 -6 0 3 -6
has-pluperfect	2 -11 -3 16 -5 -1 -9 -1
has-present	-4 0 -5 2 -1 -8 -1 2
headline	9 12 -1 -3 2 -4 12 -16
hs:controls	36 -18 16 -15 -15 6 0 -17
hs:deal	-11 -2 1 8 -8 -1 0 -1
hs:duties	8 10 -5 1 -24 -5 -20 6
hs:exclusions	4 -1 26 -12 -11 0 5 -19
hs:fees	0 -2 -1 7 12 0 0 -12
hs:meeting	-8 7 -5 -7 6 -6 -3 10
hs:procedure	-4 -17 0 14 27 1 -5 -26
hs:sale	0 0 0 -8 -1 14 0 0
hs:shipped	0 12 -7 -3 0 3 0 -11
l1=" & d:ahead	0 9 0 0 0 0 0 -10
l1=(	0 -12 0 14 -7 0 0 1
l1=,	2 -7 2 11 3 0 -5 -9
l1=, & d:ahead	7 -3 6 15 5 1 -2 -29
l1=, & d:today	-6 -7 -6 0 0 -2 -4 16
l1=-	0 -17 0 4 0 1 5 3
l1=- & d:ahead	0 -16 0 3 0 1 5 3
l1=.	0 7 0 -3 0 0 0 -2
l1=:	-3 7 -9 -9 -1 0 0 8
l1=<agent>	0 0 0 16 -8 0 0 -3
l1=<day-ahead>	1 5 0 3 0 0 0 -9
l1=<day-ahead> & d:ahead	1 6 0 -10 0 0 0 0
l1=<day-ahead> & d:today	0 0 0 13 0 0 0 -12
l1=<day-gone>	0 -2 0 12 0 0 0 -7
l1=<day-gone> & d:today	0 0 0 8 0 0 0 -8
l1=<day-today>	0 -7 0 0 -1 0 0 8
l1=<day-today> & d:today	0 0 0 -6 0 0 0 8
l1=<goods>	-5 -11 0 13 -10 0 0 10
l1=<goods> & d:ahead	-5 -5 0 3 -9 0 0 14
l1=<goods> & d:today	0 -6 0 11 0 0 0 -2
l1=<level-noun>	0 -8 0 -2 -1 0 0 12
l1=<level-noun> & d:ahead	0 -6 0 -5 0 0 0 12
l1=<level>	0 -6 0 12 -9 0 0 0
l1=<level> & d:today	0 -8 0 18 -1 0 0 -9
l1=<name>	0 -4 0 11 -10 0 6 -6
l1=<name> & d:ahead	0 -17 0 15 -8 0 6 -1
l1=<not>	-8 -6 0 3 8 0 0 0
l1=<not> & d:ahead	-8 -4 0 12 0 0 0 0
l1=<not> & d:today	0 0 0 -10 10 0 0 0
l1=<number> & d:today	0 -3 0 10 3 0 0 -17
l1=<person>	0 -1 0 12 0 0 0 -3
l1=<seat>	0 -4 0 15 -8 0 0 -1
l1=<seat> & d:ahead	0 -2 0 10 -6 0 0 0
l1=<span>	0 -1 0 17 0 0 0 -15
l1=<span> & d:ahead	0 0 0 14 0 0 0 -12
l1=<v-bear> & d:ahead	0 5 0 -9 0 0 0 9
l1=<v-bear> & d:today	0 -9 0 15 0 0 0 -1
l1=<v-begin>	-4 7 0 11 -8 0 -1 -19
l1=<v-begin> & d:ahead	-3 9 0 5 -5 0 0 -12
l1=<v-begin> & d:today	0 -3 0 10 -1 0 0 -7
l1=<v-end>	-2 -9 1 -2 -15 0 -1 13
l1=<v-end> & d:ahead	-2 -20 3 4 -13 0 -1 9
l1=<v-end> & d:today	0 7 0 -11 0 0 0 8
l1=<v-impose>	0 -9 0 8 -15 0 -2 10
l1=<v-impose> & d:ahead	0 -7 0 13 -16 0 -2 6
l1=<v-propose> & d:ahead	8 10 0 -5 -5 0 0 -8
l1=<v-renew>	0 0 0 -12 0 0 0 13
l1=<v-return>	0 -8 0 0 9 0 0 0
l1=<v-return> & d:ahead	0 -7 0 0 9 0 0 0
l1=<v-sell>	0 0 0 -7 0 -2 0 10
l1=<v-sell> & d:ahead	0 0 0 -7 0 -2 0 10
l1=<v-sign> & d:ahead	-3 2 0 11 -6 -1 0 0
l1=<v-stay>	0 -17 0 -9 9 0 18 0
l1=<v-stay> & d:ahead	0 -15 0 -8 9 0 18 -3
l1=a	0 -13 0 12 -2 0 4 0
l1=a & d:ahead	0 -13 0 12 -1 0 4 0
l1=about	0 2 0 -10 -4 7 0 5
l1=about & d:ahead	0 3 0 -10 -4 7 0 5
l1=after	3 -13 -3 -8 13 0 -3 10
l1=after & d:ahead	3 -19 -3 -4 13 0 -3 10
l1=again	0 -3 0 0 9 0 0 0
l1=again & d:ahead	0 -3 0 -1 9 0 0 0
l1=and	0 -11 -4 10 4 0 -1 0
l1=and & d:ahead	0 -8 -4 10 5 0 -1 -3
l1=apply	0 -7 0 13 -4 0 0 0
l1=at	0 -14 0 5 2 0 0 0
l1=at & d:ahead	0 -14 0 4 2 0 0 0
l1=before	-10 7 -5 5 -3 0 -2 -5
l1=before & d:ahead	-9 8 -4 1 -1 0 -1 -4
l1=begin	-2 11 0 -6 0 0 0 -2
l1=begin & d:ahead	-2 16 0 -13 0 0 0 0
l1=beyond	0 8 0 -12 -2 0 0 8
l1=beyond & d:ahead	0 8 0 -12 -2 0 0 8
l1=by	-3 -3 1 -11 14 -2 10 -9
l1=by & d:ahead	-3 -3 1 -12 14 -2 10 -9
l1=day	0 3 0 -9 0 0 0 7
l1=deal & d:ahead	0 -2 0 12 0 0 -2 -3
l1=die & d:ahead	0 0 0 10 0 0 0 -9
l1=due & d:ahead	0 8 0 -7 1 0 0 0
l1=duty	0 -2 0 10 -2 0 0 -2
l1=effective	0 15 0 -7 0 0 0 -4
l1=effective & d:ahead	0 12 0 -7 0 0 0 0
l1=end	-1 -2 0 2 -11 0 0 4
l1=end & d:ahead	0 -13 0 6 -10 0 0 5
l1=expire	0 -5 0 -5 0 0 0 11
l1=expire & d:ahead	0 -4 0 -2 0 0 0 10
l1=finish	0 9 0 -12 0 0 0 3
l1=follow	0 -1 0 17 -5 0 0 -6
l1=follow & d:ahead	0 -1 0 17 -5 0 0 -6
l1=for	-7 6 -8 -5 7 3 -12 2
l1=for & d:ahead	-7 3 -8 -6 9 3 -12 4
l1=fri	0 1 0 -20 13 0 0 5
l1=from	7 8 -19 7 -3 -6 -29 -10
l1=from & d:ahead	7 4 -18 9 -2 -5 -29 -7
l1=from & d:today	0 8 0 -3 0 0 0 -8
l1=gave	0 -8 0 12 -2 0 0 0
l1=gave & d:ahead	0 -8 0 12 -2 0 0 0
l1=happen	0 6 0 5 0 0 0 -12
l1=happen & d:ahead	0 6 0 5 0 0 0 -11
l1=has	5 -5 0 0 -11 0 0 7
l1=has & d:ahead	5 -5 0 -1 -9 0 0 8
l1=have	0 0 0 -8 0 0 7 4
l1=here	0 -12 0 9 0 0 0 0
l1=here & d:ahead	0 -12 0 9 0 0 0 0
l1=is & d:today	0 -3 0 11 0 0 0 -6
l1=it	0 11 0 3 0 0 0 -9
l1=it & d:ahead	0 12 0 1 0 0 0 -10
l1=lapse	0 0 3 -18 0 0 0 15
l1=lapse & d:ahead	0 0 5 -12 0 0 0 6
l1=last	0 0 -3 17 0 0 0 -10
l1=last & d:ahead	0 0 -3 17 0 0 0 -10
l1=make	0 -5 0 -22 8 0 13 3
l1=mark	0 -3 0 -12 0 0 0 15
l1=mark & d:ahead	0 -3 0 -12 0 0 0 15
l1=monday & d:ahead	0 8 0 -6 0 0 0 0
l1=monday & d:today	0 -4 0 12 0 0 0 -2
l1=more	0 -5 0 10 -1 0 0 0
l1=more & d:ahead	0 -5 0 9 -1 0 0 0
l1=next	0 4 0 -22 11 0 0 8
l1=next & d:ahead	0 4 0 -22 11 0 0 8
l1=noon	0 5 0 -13 5 0 0 4
l1=noon & d:ahead	0 5 0 -16 6 0 0 6
l1=not	-8 -4 0 12 0 0 0 0
l1=not & d:ahead	-8 -3 0 9 0 0 0 0
l1=of	-9 6 -12 9 -8 1 0 -9
l1=of & d:ahead	-8 6 -12 5 -5 1 0 -5
l1=of & d:today	0 0 0 9 -4 0 0 -7
l1=off	0 -4 0 12 -2 0 0 -2
l1=off & d:ahead	0 -4 0 11 -2 0 0 -2
l1=on	-2 6 -2 12 0 -7 -22 -8
l1=on & d:ahead	-1 7 -1 5 1 -5 -20 -8
l1=on & d:today	-1 0 0 11 -4 0 0 -3
l1=out & d:ahead	0 -13 0 0 -3 0 0 9
l1=past	0 2 0 -11 0 0 0 9
l1=past & d:ahead	0 2 0 -11 0 0 0 9
l1=pay	0 -5 0 11 0 0 0 -3
l1=remain	0 0 0 6 0 0 6 -9
l1=return	0 -7 0 0 9 0 0 0
l1=return & d:ahead	0 -7 0 0 9 0 0 0
l1=say	0 4 0 -2 -14 0 0 11
l1=say & d:ahead	0 6 0 -4 -13 0 0 12
l1=ship	0 -4 0 -4 0 0 0 11
l1=ship & d:ahead	0 -4 0 -4 0 0 0 11
l1=sign	0 8 0 -12 -6 0 0 11
l1=sign & d:ahead	0 9 0 -10 -5 0 0 6
l1=since	0 -8 -1 27 -20 -1 -1 -7
l1=since & d:ahead	0 -20 -1 32 -15 -1 -1 -6
l1=so	0 2 0 -9 6 0 0 1
l1=so & d:ahead	0 3 0 -10 6 0 0 1
l1=start	-6 4 0 5 0 0 0 -10
l1=sunday	0 -1 0 -7 0 0 0 11
l1=than	0 11 0 -25 11 0 8 -2
l1=than & d:ahead	0 12 0 -27 11 0 8 -1
l1=that	0 0 0 -16 9 0 7 2
l1=that & d:ahead	0 0 0 -17 9 0 7 2
l1=the	-6 -2 5 2 -9 -23 2 2
l1=the & d:ahead	-6 -1 6 -1 -8 -23 2 6
l1=the & d:today	0 -3 0 18 0 0 0 -13
l1=through	-1 -12 4 1 -7 0 0 13
l1=through & d:ahead	-1 -12 4 1 -7 0 0 13
l1=till	6 -19 0 0 -6 6 0 6
l1=till & d:ahead	6 -19 0 0 -6 6 0 6
l1=to	4 0 3 -17 0 0 -16 11
l1=to & d:ahead	4 -3 3 -16 0 0 -16 12
l1=together	0 -4 0 9 0 0 0 -3
l1=truce	0 0 0 11 0 0 0 -10
l1=up	0 -8 0 -2 0 0 0 11
l1=up & d:ahead	0 -5 0 -3 0 0 0 9
l1=write	0 2 0 0 5 0 0 -14
l1=write & d:ahead	0 2 0 0 5 0 0 -14
l1=|	-1 -5 0 10 0 0 0 0
l1=| & d:today	-1 -5 0 10 0 0 0 0
l1=·	0 0 0 13 -4 0 0 -1
l1=· & d:today	0 0 0 12 -4 0 0 0
l1=—	0 -3 0 12 -5 0 0 -3
l1=— & d:today	0 -9 0 13 -3 0 0 -3
l2="	4 5 0 -13 -6 0 4 2
l2=" & d:ahead	4 6 0 -11 -5 0 4 0
l2='s	-1 -3 0 -7 21 0 0 -7
l2='s & d:ahead	-1 0 0 -3 11 0 0 -2
l2='s & d:today	0 0 0 -5 11 0 0 -4
l2=,	0 1 -12 -3 2 4 -2 6
l2=, & d:ahead	1 1 -11 -6 5 5 -1 7
l2=-	0 10 0 -3 0 0 0 -2
l2=- & d:ahead	0 13 0 -8 0 0 0 -1
l2=:	-7 -3 -7 3 9 -1 0 -1
l2=: & d:ahead	-6 -3 -6 1 14 0 0 -2
l2=;	0 15 0 -6 -2 0 0 -3
l2=; & d:ahead	0 15 0 -7 -2 0 0 -3
l2=<begin> & d:today	1 -1 0 16 -4 -5 -5 -12
l2=<day-ahead>	-11 -17 -4 14 -13 2 6 6
l2=<day-ahead> & d:ahead	-11 -16 -4 12 -13 2 6 7
l2=<duty>	-3 8 1 0 0 0 0 -13
l2=<duty> & d:ahead	-3 2 1 6 -2 0 0 -11
l2=<duty> & d:today	0 9 0 -9 2 0 0 0
l2=<gate>	0 -13 0 1 7 4 0 0
l2=<gate> & d:ahead	0 -11 0 0 8 4 0 0
l2=<goods-amount>	0 0 0 10 -3 0 0 0
l2=<goods-amount> & d:ahead	0 0 0 10 -3 0 0 0
l2=<goods>	13 -8 2 10 -19 -2 2 -5
l2=<goods> & d:ahead	13 -7 2 10 -17 -2 3 -9
l2=<level-noun>	0 2 0 -3 -10 1 9 1
l2=<level-noun> & d:ahead	0 2 0 -4 -9 1 9 1
l2=<level>	-1 -2 -12 11 0 -2 -10 0
l2=<level> & d:ahead	-1 2 -11 6 0 -1 -9 -5
l2=<level> & d:today	0 -14 0 4 0 0 0 11
l2=<month-gone> & d:ahead	0 -3 0 -3 0 0 0 9
l2=<name>	10 -4 2 5 -7 10 -6 -6
l2=<name> & d:ahead	10 -1 2 -5 -2 10 -6 -2
l2=<name> & d:today	0 -5 0 15 -7 0 0 -6
l2=<not>	0 17 0 -2 -21 0 -8 1
l2=<not> & d:ahead	0 13 0 2 -19 0 -7 0
l2=<number>	-6 7 -5 1 -11 -2 -6 6
l2=<number> & d:ahead	-5 9 -4 1 -7 -2 -6 3
l2=<office>	0 -1 0 10 0 0 2 -11
l2=<office> & d:ahead	0 -8 0 10 0 0 2 -5
l2=<organisation>	0 2 0 -7 8 0 0 2
l2=<organisation> & d:today	0 4 0 -6 8 0 0 -6
l2=<person>	-2 0 0 13 -9 -3 -1 -2
l2=<person> & d:ahead	-2 0 0 15 -7 -3 0 -6
l2=<points>	0 9 0 -13 0 0 0 5
l2=<points> & d:ahead	0 9 0 -13 0 0 0 5
l2=<quality>	0 -3 0 12 -8 0 0 0
l2=<quality> & d:ahead	0 0 0 14 -6 0 0 -10
l2=<seat> & d:ahead	6 3 -2 -1 -13 -4 0 7
l2=<seat> & d:today	0 0 0 -2 11 0 0 -3
l2=<sender>	-10 0 0 -5 4 0 0 11
l2=<sender> & d:ahead	-10 1 0 -7 5 0 0 12
l2=<span>	-7 8 0 7 -12 0 0 -4
l2=<span> & d:ahead	-7 9 0 4 -12 0 0 -2
l2=<v-agree>	-1 -14 0 9 9 -2 0 -4
l2=<v-agree> & d:ahead	-1 -13 0 8 9 -2 0 -4
l2=<v-begin>	9 0 -1 3 4 -5 -8 -10
l2=<v-begin> & d:ahead	9 0 0 2 5 -5 -8 -12
l2=<v-buy>	0 -4 7 7 -14 0 0 0
l2=<v-buy> & d:ahead	0 -4 7 6 -14 0 0 0
l2=<v-deny>	-4 -3 0 1 13 0 0 -5
l2=<v-deny> & d:ahead	-4 -3 0 0 13 0 0 -5
l2=<v-down>	-1 2 0 0 -10 3 -5 9
l2=<v-down> & d:ahead	-1 3 0 -3 -9 3 -5 12
l2=<v-end>	0 1 -6 -7 -1 0 1 9
l2=<v-end> & d:ahead	0 1 -6 -9 -1 0 1 11
l2=<v-impose> & d:today	0 5 0 10 -7 0 0 -12
l2=<v-propose>	-3 2 0 -2 8 -2 -11 0
l2=<v-propose> & d:ahead	-3 3 0 -2 9 -2 -11 -1
l2=<v-renew>	-6 -8 9 13 -8 -1 -3 -5
l2=<v-renew> & d:ahead	-6 -7 9 13 -8 -1 -3 -5
l2=<v-return>	0 2 -1 13 -6 0 0 -11
l2=<v-return> & d:ahead	0 2 -1 12 -6 0 0 -10
l2=<v-say>	-6 2 0 8 -8 -8 8 -6
l2=<v-say> & d:today	0 0 0 7 -8 0 0 0
l2=<v-sell>	-5 -3 -5 19 -8 2 -1 -4
l2=<v-sell> & d:ahead	-5 -11 -4 25 -7 2 -1 -4
l2=<v-sign>	-5 6 -10 6 3 -10 -1 -10
l2=<v-stay>	0 5 0 0 3 -3 -14 -4
l2=<v-stay> & d:ahead	1 0 0 1 4 -3 -14 -2
l2=<v-stay> & d:today	0 9 0 -4 0 0 0 -4
l2=<v-suspend>	5 2 -9 -1 8 0 -9 -5
l2=<v-suspend> & d:ahead	5 3 -9 -6 8 0 -9 -3
l2=<v-target>	2 11 2 -3 -13 0 -2 -4
l2=<v-target> & d:ahead	2 9 2 -2 -12 0 -2 -3
l2=<v-up>	0 11 -1 -2 -12 0 0 0
l2=<v-up> & d:ahead	0 15 -1 -1 -12 0 0 -5
l2=a	0 -10 0 10 -11 0 -1 6
l2=a & d:ahead	0 -5 0 9 -9 0 -1 4
l2=adopt	0 0 0 -9 10 0 0 0
l2=adopt & d:ahead	0 0 0 -9 10 0 0 0
l2=agree	0 2 0 -12 4 0 5 0
l2=agree & d:ahead	0 2 0 -13 4 0 5 0
l2=agreement	0 -9 0 3 -7 0 0 11
l2=agreement & d:ahead	0 -8 0 8 -7 0 0 5
l2=ahead	0 6 0 6 0 0 0 -12
l2=alert	0 13 0 -6 0 0 0 -5
l2=alert & d:today	0 13 0 -6 0 0 0 -5
l2=all	8 3 0 0 -4 0 0 -9
l2=all & d:ahead	8 4 0 0 -2 0 0 -9
l2=also	0 -5 0 -1 0 0 0 11
l2=also & d:ahead	0 -5 0 -2 0 0 0 11
l2=an	0 9 0 -5 0 0 0 -1
l2=an & d:today	0 9 0 -10 0 0 0 0
l2=and	-2 4 8 -7 -4 -1 2 0
l2=and & d:ahead	-2 7 8 -6 -4 -1 2 -3
l2=answer	0 -9 0 0 -1 2 10 0
l2=answer & d:ahead	0 -9 0 -1 -1 2 10 0
l2=apply & d:ahead	5 -3 0 0 -9 0 0 11
l2=approval	0 -6 0 9 1 0 0 -4
l2=approval & d:ahead	0 -6 0 9 1 0 0 -4
l2=are	1 -8 0 2 1 0 0 2
l2=argument & d:ahead	0 0 0 -8 8 0 0 0
l2=arrive	0 0 6 -16 11 0 -8 0
l2=arrive & d:ahead	0 0 6 -16 11 0 -8 0
l2=as	6 4 0 1 -1 0 0 -13
l2=as & d:today	0 -5 0 9 0 0 0 -2
l2=ask	0 9 0 -8 3 0 0 -5
l2=ask & d:ahead	0 9 0 -8 4 0 0 -5
l2=asleep	2 -7 0 -6 -1 0 0 12
l2=asleep & d:ahead	2 -7 0 -6 -1 0 0 12
l2=at	0 -1 -5 16 3 0 1 -14
l2=at & d:ahead	0 0 -5 10 -2 0 1 -3
l2=at & d:today	0 -2 0 7 8 0 0 -13
l2=away	7 -2 0 -9 -4 0 0 11
l2=away & d:ahead	7 -2 0 -9 -4 0 0 11
l2=before	0 -8 -1 17 -1 0 -4 -2
l2=before & d:ahead	0 -7 -1 14 0 0 -4 -1
l2=begin	0 2 -1 5 0 0 0 -12
l2=begin & d:ahead	0 2 -1 4 0 0 0 -12
l2=both	0 17 0 -9 -6 0 0 -2
l2=both & d:ahead	0 17 0 -9 -6 0 0 -2
l2=buy	0 9 0 -6 0 0 0 0
l2=buy & d:ahead	0 9 0 -6 0 0 0 0
l2=by	2 -1 -4 -9 10 -3 11 -7
l2=by & d:ahead	2 -1 -4 -1 6 -3 11 -20
l2=by & d:today	0 0 0 -17 5 0 0 14
l2=call	0 -1 0 0 -4 0 0 12
l2=car & d:ahead	0 10 0 -8 0 0 0 -2
l2=case	0 -2 0 -10 7 0 0 7
l2=case & d:ahead	0 -2 0 -10 7 0 0 7
l2=change	0 -11 9 9 1 0 0 -7
l2=change & d:ahead	0 -10 9 8 1 0 0 -6
l2=close	0 -18 0 -4 0 14 0 7
l2=close & d:ahead	0 -18 0 -4 0 14 0 7
l2=closed	0 3 0 0 -13 7 0 -1
l2=closed & d:ahead	0 4 0 0 -13 7 0 0
l2=coffee	0 10 0 -10 0 0 0 0
l2=coffee & d:ahead	0 10 0 -10 0 0 0 0
l2=column	0 0 0 -9 0 0 0 9
l2=column & d:today	0 0 0 -9 0 0 0 9
l2=continue & d:ahead	0 -2 0 11 0 0 0 -5
l2=count	0 -12 0 10 0 0 0 0
l2=count & d:ahead	0 -12 0 10 0 0 0 0
l2=custom	0 -6 0 -9 10 0 0 5
l2=custom & d:ahead	0 -6 0 -10 11 0 0 5
l2=cut	0 9 0 -12 3 0 0 0
l2=cut & d:ahead	0 9 0 -12 3 0 0 0
l2=date & d:ahead	5 7 -1 -13 -1 -8 2 7
l2=dated	9 -1 0 0 0 0 0 -6
l2=dated & d:ahead	9 -1 0 0 0 0 0 -5
l2=day	0 8 0 -4 -8 0 9 -2
l2=day & d:ahead	0 9 0 -3 -8 0 9 -3
l2=deadline	0 -8 0 -7 -11 13 11 0
l2=deadline & d:ahead	0 -8 0 -7 -11 13 11 0
l2=deal	9 8 0 -3 -7 0 -5 0
l2=deal & d:ahead	9 8 0 -3 -7 0 -5 0
l2=decision	0 -2 0 -14 20 0 0 0
l2=decision & d:ahead	0 -2 0 -14 20 0 0 0
l2=did	0 -6 0 18 -5 0 0 -7
l2=did & d:ahead	0 -6 0 17 -5 0 0 -6
l2=do & d:ahead	0 6 0 -8 1 0 0 0
l2=doe	0 0 0 -19 19 0 0 0
l2=doe & d:ahead	0 0 0 -9 10 0 0 0
l2=double	0 2 0 -10 0 0 0 6
l2=double & d:ahead	0 2 0 -10 0 0 0 6
l2=down	0 -6 4 0 12 0 0 -12
l2=down & d:ahead	0 -3 4 -6 12 0 0 -7
l2=due	-7 1 -1 -1 12 -1 -6 -1
l2=due & d:ahead	-7 1 -1 -1 12 -1 -6 -1
l2=edition	0 -6 0 11 0 0 0 -2
l2=effect	5 0 2 3 -7 0 0 -11
l2=effect & d:ahead	5 -1 2 4 -7 0 0 -11
l2=enter	0 -10 2 0 12 0 0 -7
l2=enter & d:ahead	0 -11 2 2 13 0 0 -7
l2=entry	0 -2 0 12 -5 0 0 -3
l2=entry & d:ahead	0 -1 0 11 -4 0 0 -3
l2=exchanged	0 0 0 -3 9 0 -1 0
l2=exchanged & d:ahead	0 0 0 -3 9 0 -1 0
l2=expire	-3 -5 5 1 -14 0 0 5
l2=expire & d:ahead	-3 -5 5 1 -14 0 0 5
l2=extend	-4 -2 5 10 -1 0 0 -5
l2=extend & d:ahead	-4 -2 5 10 -1 0 0 -5
l2=extension	0 -1 1 -4 10 0 0 -2
l2=extension & d:ahead	0 -9 1 -2 10 0 0 0
l2=face	0 7 0 -10 0 0 3 0
l2=fall	0 -4 0 -8 -8 5 0 14
l2=fall & d:ahead	0 -4 0 -9 -8 5 0 14
l2=fee	0 9 0 2 -10 0 0 0
l2=fee & d:ahead	0 9 0 2 -10 0 0 0
l2=flash	0 0 0 9 0 0 0 -7
l2=flash & d:today	0 0 0 9 0 0 0 -7
l2=follow	1 19 0 -13 0 0 -1 -14
l2=follow & d:ahead	1 19 0 -13 0 0 -1 -14
l2=for	0 0 0 13 0 0 0 -17
l2=for & d:ahead	0 0 0 12 0 0 0 -16
l2=force	4 19 0 -17 5 0 -5 -8
l2=force & d:ahead	4 20 0 -20 5 0 -5 -7
l2=friday	0 6 10 -5 1 -2 1 -11
l2=friday & d:ahead	0 0 10 -8 7 -1 2 -7
l2=friday & d:today	0 8 0 1 -9 0 0 -5
l2=from	10 26 -6 -11 -14 0 0 -25
l2=from & d:ahead	10 22 -5 -7 -13 0 0 -29
l2=frozen	0 -1 0 9 0 0 0 -5
l2=frozen & d:ahead	0 -1 0 9 0 0 0 -5
l2=geneva	0 -2 0 12 0 0 0 -5
l2=geneva & d:ahead	0 -1 0 11 0 0 0 -4
l2=get	0 -5 0 10 -3 0 0 -2
l2=go	0 3 0 -8 -6 0 0 10
l2=good	-4 4 5 -9 -15 0 6 9
l2=good & d:ahead	-4 5 6 -11 -14 0 6 11
l2=has	-3 -3 -3 -5 10 0 0 0
l2=has & d:ahead	-3 -3 -3 -5 11 0 0 0
l2=he	0 9 0 -3 -1 0 0 -4
l2=he & d:ahead	0 9 0 -4 -1 0 0 -4
l2=hearing & d:ahead	0 -4 0 -6 12 0 0 0
l2=holiday	0 0 0 8 -10 0 0 0
l2=holiday & d:ahead	0 0 0 7 -10 0 0 0
l2=home	0 -8 0 13 0 0 0 -1
l2=home & d:ahead	0 -8 0 13 0 0 0 -1
l2=in	0 8 -1 9 2 -3 -8 -19
l2=in & d:ahead	0 10 -1 3 3 -2 -7 -17
l2=is & d:today	0 -17 0 4 0 0 0 0
l2=it	-5 -13 0 4 6 0 12 -8
l2=it & d:ahead	-5 -8 0 -5 8 0 12 -2
l2=it & d:today	0 -11 0 24 -2 0 0 -11
l2=its	0 -1 0 13 -4 0 0 -1
l2=itself	0 -13 0 -3 4 0 0 11
l2=itself & d:ahead	0 -13 0 -3 4 0 0 11
l2=keep	0 9 0 -9 -6 0 0 2
l2=keep & d:ahead	0 9 0 -9 -6 0 0 2
l2=lapse	0 -3 -3 -5 1 0 0 10
l2=lapse & d:ahead	0 -3 -3 -5 1 0 0 10
l2=last	-1 -3 2 0 -19 0 4 7
l2=last & d:ahead	-1 -3 2 1 -19 0 4 4
l2=later	0 0 0 -11 9 0 8 -4
l2=later & d:ahead	0 0 0 -12 9 0 8 -3
l2=law	0 2 0 -4 -9 1 0 9
l2=law & d:ahead	0 2 0 -6 -8 1 0 9
l2=letter	0 0 0 6 0 0 0 -10
l2=level	0 -10 0 12 0 0 0 0
l2=level & d:ahead	0 -10 0 12 0 0 0 0
l2=likewise	9 3 0 0 6 0 0 -17
l2=likewise & d:ahead	9 3 0 0 6 0 0 -17
l2=loaded	0 4 0 3 -10 0 0 -1
l2=m	0 8 0 -4 0 0 0 -2
l2=make & d:ahead	0 9 0 -12 4 1 0 0
l2=matter	0 5 0 -9 11 0 0 -6
l2=matter & d:ahead	0 5 0 -9 11 0 0 -6
l2=measure	0 -1 0 9 0 0 0 -3
l2=measure & d:ahead	0 -1 0 9 0 0 0 -3
l2=memo	0 10 0 -9 0 0 0 0
l2=memo & d:today	0 10 0 -9 0 0 0 0
l2=midnight	0 1 0 -8 -7 1 0 10
l2=midnight & d:ahead	0 1 0 -9 -6 1 0 11
l2=monday & d:ahead	2 0 7 -14 2 0 0 4
l2=monday & d:today	0 -2 0 11 0 0 0 -4
l2=most	0 4 0 -10 0 0 0 7
l2=most & d:ahead	0 4 0 -10 0 0 0 7
l2=move	0 0 0 12 -2 0 0 -5
l2=move & d:ahead	0 0 0 12 -2 0 0 -4
l2=must	0 0 0 0 -9 2 0 6
l2=must & d:ahead	0 0 0 0 -9 2 0 6
l2=network	0 0 0 -8 0 0 0 9
l2=network & d:ahead	0 0 0 -8 0 0 0 9
l2=next	0 -1 0 11 -1 0 0 -2
l2=next & d:ahead	0 -1 0 11 -1 0 0 -2
l2=night	0 -11 0 10 -1 0 0 0
l2=night & d:ahead	0 -11 0 9 0 0 0 0
l2=not	0 10 0 -7 -4 0 0 1
l2=not & d:ahead	0 10 0 -2 -3 0 0 -3
l2=nothing	0 11 0 2 -5 0 0 -16
l2=nothing & d:ahead	0 3 0 11 -4 0 0 -14
l2=notice	0 0 0 7 0 0 0 -10
l2=notice & d:ahead	0 1 0 6 0 0 0 -9
l2=now	6 0 0 8 -1 0 0 -12
l2=now & d:ahead	6 0 0 8 -1 0 0 -12
l2=of	0 0 0 5 -12 0 0 0
l2=of & d:ahead	0 1 0 0 -10 0 0 6
l2=off	0 -4 0 1 3 -9 0 6
l2=off & d:ahead	0 -4 0 1 3 -9 0 6
l2=offer	0 0 0 -4 8 0 0 0
l2=offer & d:ahead	0 0 0 -4 8 0 0 0
l2=on	0 -9 6 8 0 5 -2 -8
l2=on & d:today	0 -3 0 11 0 0 0 -6
l2=opened	0 -5 0 10 -1 0 0 0
l2=order	0 -10 0 15 -8 0 0 2
l2=order & d:ahead	0 -10 0 15 -8 0 0 2
l2=other	0 0 0 -9 0 0 0 13
l2=other & d:ahead	0 0 0 -9 0 0 0 13
l2=own	12 3 0 -4 -11 0 0 0
l2=own & d:ahead	12 3 0 -9 -8 0 0 0
l2=paper	0 -4 0 10 -9 0 4 0
l2=paper & d:ahead	0 -3 0 9 -9 0 4 0
l2=pay	0 -3 0 13 -5 0 0 -3
l2=pay & d:ahead	0 0 0 9 -4 0 0 -6
l2=place	0 0 1 -10 9 0 0 0
l2=place & d:ahead	0 0 1 -10 9 0 0 0
l2=post	0 -11 0 7 0 0 0 0
l2=price	0 14 0 -6 -3 0 -1 0
l2=price & d:ahead	0 14 0 -6 -3 0 -1 0
l2=proclamation	0 -14 0 17 0 0 0 0
l2=proclamation & d:ahead	0 -14 0 17 0 0 0 0
l2=question	0 0 0 -7 9 0 0 0
l2=rate	0 1 0 0 -10 0 0 5
l2=rate & d:ahead	0 0 0 2 -10 0 0 4
l2=reading	0 -3 0 -17 20 0 0 0
l2=ready	0 0 0 -7 -10 0 10 5
l2=ready & d:ahead	0 0 0 -7 -10 0 10 5
l2=recess	0 -4 0 14 -7 0 0 -3
l2=recess & d:ahead	0 -4 0 14 -7 0 0 -3
l2=released	0 0 0 9 -3 0 -3 0
l2=reply	0 -4 0 -11 7 0 7 0
l2=reply & d:ahead	0 -4 0 -11 7 0 7 0
l2=rest	0 -3 0 -14 3 0 0 12
l2=rest & d:ahead	0 -3 0 -14 3 0 0 12
l2=retroactive	0 0 0 10 0 0 0 -7
l2=retroactive & d:ahead	0 0 0 10 0 0 0 -7
l2=return	0 7 0 1 -11 0 0 -1
l2=return & d:ahead	0 7 0 0 -11 0 0 0
l2=review	0 -4 0 -1 9 0 0 -4
l2=review & d:ahead	0 -4 0 -2 10 0 0 -4
l2=rule	-4 -3 0 1 13 0 0 -5
l2=rule & d:ahead	-4 -3 0 0 13 0 0 -5
l2=saturday & d:ahead	0 10 0 -9 0 0 0 0
l2=season	0 0 0 10 0 0 0 -9
l2=season & d:ahead	0 0 0 10 0 0 0 -9
l2=session	0 -1 0 -5 9 0 0 0
l2=session & d:ahead	0 -1 0 -5 9 0 0 0
l2=set	0 0 0 -15 6 9 0 4
l2=set & d:ahead	0 0 0 -15 6 9 0 4
l2=ship & d:ahead	0 -10 -3 15 1 0 0 -1
l2=shut	0 -7 0 10 0 0 0 0
l2=shut & d:ahead	0 -7 0 10 0 0 0 0
l2=signature	0 -4 0 -13 11 0 5 0
l2=signature & d:ahead	0 -4 0 -13 11 0 5 0
l2=since	0 -8 0 11 0 0 0 0
l2=sit	0 -12 0 5 5 0 0 -9
l2=sit & d:ahead	0 -12 0 5 5 0 0 -8
l2=so	0 1 0 -12 11 0 1 0
l2=so & d:ahead	0 1 0 -13 11 0 1 0
l2=spoke	0 0 0 -17 4 0 6 7
l2=spoke & d:ahead	0 0 0 -17 4 0 6 7
l2=standstill & d:ahead	0 0 0 -6 -1 0 0 10
l2=start	4 7 -3 -4 -1 0 0 -9
l2=start & d:ahead	4 7 -3 -4 -1 0 0 -9
l2=stay	9 -7 0 13 -4 0 0 -9
l2=stay & d:ahead	9 -7 0 13 -4 0 0 -9
l2=still	0 -8 0 13 -1 0 0 -2
l2=still & d:ahead	0 -7 0 12 0 0 0 -2
l2=stockholm	0 0 0 11 0 0 0 -7
l2=stockholm & d:ahead	0 0 0 10 0 0 0 -7
l2=stop	0 -4 0 -3 0 0 0 10
l2=stop & d:ahead	0 -4 0 -3 0 0 0 10
l2=suspend & d:ahead	0 2 -2 -12 5 0 -1 3
l2=suspension	0 0 0 -10 2 0 0 7
l2=take	0 -6 0 7 8 0 0 -10
l2=take & d:ahead	0 -10 0 6 9 0 0 -8
l2=tariff	0 4 0 1 0 0 0 -11
l2=tariff & d:ahead	0 0 0 9 -1 0 0 -11
l2=tariff & d:today	0 6 0 -9 2 0 0 0
l2=term	4 2 0 -9 -6 0 0 10
l2=term & d:ahead	4 2 0 -9 -6 0 0 10
l2=that	5 3 -1 -7 -14 0 5 4
l2=that & d:ahead	6 5 0 -6 -13 0 5 1
l2=the	2 0 3 12 -3 -1 0 -13
l2=the & d:ahead	2 0 3 6 0 -1 0 -14
l2=their	0 0 0 0 10 0 0 -9
l2=their & d:ahead	0 0 0 0 10 0 0 -9
l2=them	0 10 -2 -8 1 0 0 0
l2=them & d:ahead	0 11 -2 -9 0 0 0 0
l2=they	0 -11 0 11 0 0 0 0
l2=they & d:ahead	0 -10 0 9 0 0 0 0
l2=thing & d:ahead	0 -1 0 10 0 0 0 -7
l2=thread	0 0 0 -12 0 0 0 13
l2=thread & d:today	0 0 0 -12 0 0 0 13
l2=threaten	0 17 0 -13 -1 0 0 0
l2=threaten & d:ahead	0 17 0 -13 -1 0 0 0
l2=three	0 9 0 0 -6 0 0 0
l2=three & d:ahead	0 9 0 0 -6 0 0 0
l2=through	0 -1 0 -19 9 0 0 13
l2=through & d:ahead	0 -1 0 -19 9 0 0 13
l2=thursday	0 -8 0 -6 5 0 0 10
l2=till	0 0 0 -11 0 0 0 15
l2=till & d:ahead	0 0 0 -11 0 0 0 15
l2=time	-2 12 0 -4 0 0 6 -17
l2=time & d:ahead	-2 12 0 -4 0 0 6 -17
l2=to	-14 -6 3 1 -5 -5 -6 15
l2=to & d:ahead	-13 -19 4 7 -3 -4 -6 16
l2=to & d:today	0 9 0 -5 0 0 0 -1
l2=treaty	0 -7 0 1 -8 0 0 11
l2=treaty & d:ahead	0 -7 0 0 -8 0 0 11
l2=truce & d:today	0 1 0 -10 0 0 0 9
l2=tuesday	0 0 0 -8 -5 0 0 11
l2=until	-7 -10 1 -6 5 -3 -6 15
l2=until & d:ahead	-7 -10 1 -1 5 -3 -6 10
l2=up	-1 -11 0 -2 9 0 -8 11
l2=up & d:ahead	-1 -9 0 -1 6 0 -8 11
l2=us	0 -2 0 -1 -2 0 0 12
l2=us & d:ahead	0 -2 0 -1 -2 0 0 12
l2=used	0 -13 0 -5 15 0 0 0
l2=used & d:ahead	0 -13 0 -5 15 0 0 0
l2=valid	0 -10 2 3 -9 0 0 10
l2=valid & d:ahead	0 -10 2 3 -9 0 0 10
l2=was	0 -9 0 1 0 0 0 7
l2=water	0 -7 0 9 0 0 0 0
l2=way	0 -13 0 4 8 0 0 0
l2=way & d:ahead	0 -12 0 2 8 0 0 0
l2=we	0 16 0 -16 4 -2 0 0
l2=we & d:ahead	0 10 0 -10 5 -2 0 -3
l2=wednesday & d:ahead	0 17 0 -7 -11 6 0 -12
l2=wednesday & d:today	0 -12 0 0 7 0 0 3
l2=well	0 -1 0 10 0 0 0 -7
l2=well & d:ahead	0 -1 0 10 0 0 0 -7
l2=were & d:ahead	0 0 0 13 -6 0 0 -5
l2=were & d:today	0 0 0 -12 12 0 0 0
l2=what	-1 11 0 -4 -5 6 0 -7
l2=what & d:ahead	0 14 0 -9 -5 6 0 -5
l2=which	0 -7 11 -7 0 0 0 7
l2=which & d:ahead	0 -7 11 0 0 0 0 -1
l2=which & d:today	0 0 0 -12 0 0 0 13
l2=window	0 0 0 -8 10 0 0 0
l2=word	0 12 0 -13 0 0 0 0
l2=write	0 -9 0 8 0 0 0 -1
l2=write & d:ahead	0 -9 0 8 0 0 0 -1
l2=year	0 3 9 0 -5 0 0 -11
l2=year & d:ahead	0 4 9 0 -5 0 0 -11
l2=— & d:ahead	0 6 0 -6 -3 0 5 0
l2=— & d:today	0 -7 0 19 0 0 0 -10
l3="	-4 10 0 -2 -6 0 5 -4
l3=" & d:ahead	-4 11 0 -4 -6 0 5 -2
l3=& & d:today	0 8 0 -5 0 0 0 0
l3='s	0 -8 0 0 -11 0 -4 21
l3='s & d:ahead	0 -6 0 0 -18 0 -4 24
l3=(	0 0 0 18 -2 0 0 -19
l3=( & d:ahead	0 0 0 14 -1 0 0 -17
l3=,	0 2 10 -5 -22 -4 7 8
l3=, & d:ahead	0 1 12 -8 -13 -3 7 7
l3=, & d:today	0 3 0 5 -21 0 0 2
l3=-	0 -8 0 12 1 0 0 -1
l3=/	0 7 0 -3 -1 0 0 -1
l3=/ & d:today	0 12 0 -8 0 0 0 -1
l3=:	8 0 -6 4 -3 0 -5 0
l3=: & d:ahead	9 2 -6 0 -2 0 -5 -2
l3=<begin>	-4 5 8 3 -8 0 -23 -1
l3=<begin> & d:ahead	-2 7 10 -3 -12 3 -16 1
l3=<begin> & d:today	0 -5 -2 10 6 -8 -9 -4
l3=<day-ahead>	-12 -14 -3 25 -8 0 0 1
l3=<day-ahead> & d:ahead	-12 -14 -3 25 -8 0 0 1
l3=<day-gone>	5 -5 -1 -4 -5 0 0 11
l3=<day-gone> & d:ahead	5 -4 0 -7 -4 0 0 13
l3=<duty>	0 10 7 -11 8 0 0 -11
l3=<duty> & d:ahead	0 15 7 -15 6 0 0 -11
l3=<duty> & d:today	0 -10 0 5 1 0 0 0
l3=<gate>	0 11 0 1 -11 0 0 -3
l3=<gate> & d:ahead	0 14 0 0 -9 0 0 -1
l3=<goods-amount>	0 -8 0 21 -7 0 -2 0
l3=<goods-amount> & d:ahead	0 -8 0 21 -7 0 -2 0
l3=<goods>	5 -5 -3 -10 8 -5 1 9
l3=<goods> & d:ahead	6 -2 -2 -16 12 -5 1 7
l3=<level-noun>	-1 -3 0 7 2 0 -2 -2
l3=<level-noun> & d:ahead	-1 -2 0 9 3 0 -2 -8
l3=<level>	0 14 0 -3 -11 0 -2 -6
l3=<level> & d:ahead	0 8 0 4 -21 0 -2 -6
l3=<level> & d:today	0 12 0 -14 3 0 0 0
l3=<money>	0 -12 0 19 0 0 0 -4
l3=<money> & d:ahead	0 -12 0 18 0 0 0 -4
l3=<month-ahead>	0 -9 0 0 0 0 0 8
l3=<month-ahead> & d:ahead	0 -9 0 0 0 0 0 9
l3=<name>	11 -3 -7 -13 5 -4 7 6
l3=<name> & d:ahead	12 -7 -7 -8 5 -4 7 3
l3=<not>	-5 2 -7 0 0 -3 8 -5
l3=<not> & d:ahead	-5 4 -7 2 1 -3 9 -13
l3=<not> & d:today	0 -2 0 -6 0 0 0 11
l3=<number>	0 23 0 -7 -11 -1 -3 -10
l3=<number> & d:ahead	0 24 1 -14 -5 -1 -3 -5
l3=<office>	0 -27 0 15 4 0 9 -9
l3=<office> & d:ahead	0 -26 0 14 6 0 10 -11
l3=<organisation>	-10 -23 -1 13 2 -1 -1 6
l3=<organisation> & d:ahead	-10 -21 0 9 4 -1 -1 6
l3=<person>	2 7 0 -7 8 -4 1 -10
l3=<points>	-3 11 0 -21 -3 0 0 14
l3=<points> & d:ahead	-3 12 0 -20 -2 0 0 12
l3=<quality>	-7 -1 0 21 -14 6 -1 -15
l3=<quality> & d:ahead	-7 2 0 13 -11 6 -1 -11
l3=<quality> & d:today	0 -10 0 19 -3 0 0 -3
l3=<seat>	4 -7 2 3 1 -2 6 -11
l3=<seat> & d:ahead	4 -9 2 5 0 -2 6 -13
l3=<sender>	-4 6 3 -6 -11 0 0 8
l3=<sender> & d:ahead	-4 -1 3 0 -10 0 0 8
l3=<sender> & d:today	0 10 0 -10 0 0 0 0
l3=<span>	-12 8 -7 -10 10 0 -3 7
l3=<span> & d:ahead	-12 4 -7 -5 10 0 -3 4
l3=<span> & d:today	0 6 0 -11 0 0 0 5
l3=<v-agree>	0 -2 4 0 0 0 9 -7
l3=<v-agree> & d:ahead	0 -1 4 2 0 0 9 -9
l3=<v-bear>	-6 -7 -5 3 18 -4 7 -11
l3=<v-bear> & d:ahead	-5 -4 -5 5 14 -4 7 -15
l3=<v-buy>	5 -11 0 1 0 0 0 4
l3=<v-buy> & d:ahead	5 -11 0 0 0 0 0 5
l3=<v-deny>	-4 -2 0 0 15 0 0 -13
l3=<v-deny> & d:ahead	-4 -2 0 0 16 0 0 -12
l3=<v-down>	-1 1 -3 -15 0 0 10 11
l3=<v-down> & d:ahead	-1 3 -3 -18 0 0 10 12
l3=<v-end>	-3 -5 0 -4 11 0 -2 5
l3=<v-end> & d:today	0 0 0 -2 12 0 0 -6
l3=<v-impose>	6 4 -4 3 -11 0 0 -6
l3=<v-impose> & d:ahead	6 1 -4 8 -10 0 0 -11
l3=<v-impose> & d:today	0 6 0 -13 0 0 0 10
l3=<v-lack>	-1 -5 0 10 0 0 0 -3
l3=<v-lack> & d:ahead	-1 -5 0 10 0 0 0 -3
l3=<v-propose>	0 -13 0 0 3 0 10 3
l3=<v-propose> & d:ahead	0 -12 0 -5 5 0 10 6
l3=<v-say>	0 3 5 -7 -14 0 6 4
l3=<v-say> & d:ahead	0 1 5 0 -12 0 6 -3
l3=<v-say> & d:today	0 2 0 -10 0 0 0 9
l3=<v-sell>	0 0 -2 -4 3 3 3 -10
l3=<v-sell> & d:ahead	0 -13 -2 1 3 4 3 -8
l3=<v-sell> & d:today	0 10 0 -7 0 0 0 0
l3=<v-stay>	-16 12 -2 2 -19 0 -12 8
l3=<v-stay> & d:ahead	-16 12 -2 1 -19 0 -12 8
l3=<v-target>	0 0 0 1 -10 0 0 5
l3=<v-target> & d:ahead	0 -3 0 10 -9 0 0 0
l3=<v-target> & d:today	0 7 0 -13 0 0 0 7
l3=<v-threaten> & d:ahead	0 -11 0 15 -4 0 0 0
l3=<v-up>	1 -12 -1 3 4 0 -1 5
l3=<v-up> & d:today	0 -7 0 10 0 0 0 -1
l3=a	-6 -2 -2 -9 2 1 7 7
l3=a & d:ahead	-6 -10 -1 -3 3 2 7 2
l3=a & d:today	0 10 0 -13 0 0 0 7
l3=after	0 1 0 -7 0 0 0 10
l3=after & d:ahead	0 1 0 -8 0 0 0 10
l3=again	0 10 0 -5 -5 0 -1 3
l3=again & d:ahead	0 10 0 -5 -5 0 -1 3
l3=agree	0 2 0 4 0 0 6 -12
l3=agree & d:ahead	0 2 0 4 0 0 6 -12
l3=agreement	0 -6 0 22 0 0 0 -20
l3=agreement & d:ahead	0 -6 0 21 0 0 0 -20
l3=an & d:ahead	0 -19 -4 0 4 0 5 2
l3=an & d:today	0 13 0 -10 0 0 0 -2
l3=and	1 -1 9 -9 -6 -5 0 11
l3=and & d:ahead	2 -4 9 -9 -4 -4 0 11
l3=answer	0 -10 0 3 4 0 0 1
l3=answer & d:ahead	0 -10 0 8 4 0 0 -3
l3=any	0 7 0 0 -10 0 -1 4
l3=any & d:ahead	0 7 0 0 -10 0 -1 4
l3=apply	1 15 0 -9 4 0 0 -13
l3=apply & d:ahead	1 15 0 -9 4 0 0 -13
l3=approve	0 0 0 10 -6 0 0 0
l3=approve & d:ahead	0 0 0 10 -6 0 0 0
l3=are	4 6 10 -18 1 -3 -7 1
l3=are & d:ahead	4 7 10 -19 1 -3 -7 1
l3=assembly	0 0 0 -19 19 0 0 0
l3=back	0 4 0 -11 13 0 -1 -6
l3=back & d:ahead	0 5 0 -12 13 0 -1 -5
l3=be	1 0 -2 -14 8 8 4 0
l3=been	6 -11 0 3 1 0 -6 4
l3=been & d:ahead	6 -11 0 2 1 0 -6 4
l3=before	0 -4 0 9 0 0 0 -1
l3=before & d:ahead	0 -4 0 13 0 0 0 -7
l3=begin	0 -9 0 13 0 0 0 0
l3=begin & d:ahead	0 -9 0 12 0 0 0 0
l3=busan	0 0 0 -3 0 0 0 11
l3=by	-1 -12 -2 14 3 -1 2 -8
l3=by & d:ahead	-1 -12 -2 13 4 -1 2 -8
l3=can	0 8 4 0 -16 0 0 0
l3=can & d:ahead	0 8 4 0 -16 0 0 0
l3=carry	0 -3 0 9 3 0 0 -9
l3=carry & d:ahead	0 -3 0 9 3 0 0 -9
l3=ceasefire	0 0 0 18 0 0 0 -17
l3=ceasefire & d:ahead	0 0 0 18 0 0 0 -17
l3=clock	0 -3 0 -6 0 0 0 9
l3=clock & d:ahead	0 -3 0 -6 0 0 0 9
l3=close	0 0 0 -3 9 0 0 -5
l3=coffee	0 -10 0 13 0 0 0 -1
l3=collect	0 5 0 -13 -6 0 0 9
l3=collect & d:ahead	0 5 0 -13 -6 0 0 9
l3=come	0 2 0 -11 0 0 -3 12
l3=come & d:ahead	0 2 0 -13 0 0 -3 13
l3=commission	0 0 0 -7 10 0 0 0
l3=contract	0 -5 0 12 0 0 0 -4
l3=contract & d:ahead	0 -5 0 12 0 0 0 -4
l3=cost	0 -11 0 12 0 0 0 0
l3=country	0 0 0 -7 0 0 1 8
l3=country & d:ahead	0 0 0 -8 0 0 1 8
l3=cut	0 -8 0 11 0 0 0 -1
l3=date	0 11 0 -8 0 0 0 -5
l3=date & d:ahead	0 11 0 -8 0 0 0 -5
l3=day	-1 -5 0 13 0 0 0 -4
l3=deal	0 -7 0 -8 -1 0 6 11
l3=deal & d:ahead	0 -6 0 -8 -1 0 6 11
l3=decision	0 0 0 10 -1 0 0 -3
l3=decision & d:ahead	0 0 0 10 -1 0 0 -3
l3=do	0 0 0 -13 8 0 3 3
l3=do & d:ahead	0 1 0 -18 8 0 3 7
l3=doe	-5 10 0 -7 8 0 0 -5
l3=doe & d:ahead	-5 10 0 -11 8 0 0 0
l3=done	0 6 0 16 -12 0 -10 0
l3=done & d:ahead	0 6 0 15 -12 0 -10 0
l3=duty	0 -2 12 -1 -3 0 0 0
l3=duty & d:ahead	0 -1 12 -3 -3 0 0 0
l3=each	0 -2 0 -3 0 0 0 10
l3=each & d:ahead	0 -2 0 -3 0 0 0 10
l3=earth	0 -2 0 11 -2 0 3 -6
l3=earth & d:ahead	0 -2 0 11 -2 0 3 -6
l3=end	0 -22 1 -2 16 0 0 3
l3=end & d:ahead	0 -22 2 0 4 0 0 9
l3=end & d:today	0 0 0 -5 13 0 0 -6
l3=entry	0 -4 0 11 -4 0 0 -2
l3=everybody	0 11 0 -7 0 0 0 -2
l3=everybody & d:ahead	0 11 0 -7 0 0 0 -2
l3=exclusion & d:ahead	6 0 -6 10 0 0 0 -5
l3=expect	0 8 0 -1 -10 0 0 2
l3=expire	0 10 0 -9 0 0 0 2
l3=expire & d:ahead	0 10 0 -9 0 0 0 2
l3=export	-2 10 0 0 -3 0 0 0
l3=export & d:ahead	-2 0 0 11 -3 0 0 0
l3=extend	0 0 0 9 0 0 0 -8
l3=extend & d:ahead	0 0 0 9 0 0 0 -8
l3=extension & d:ahead	0 -2 -1 -3 -2 0 0 10
l3=extra	0 9 0 -2 0 0 0 -4
l3=fair	-2 -5 0 16 0 0 0 -6
l3=final	0 -2 0 10 -1 0 0 -2
l3=final & d:ahead	0 -2 0 10 -1 0 0 -2
l3=finished	0 11 0 -16 0 0 6 0
l3=first	0 16 0 -17 -5 0 0 6
l3=first & d:ahead	0 16 0 -18 -5 0 0 6
l3=for	0 10 -1 0 0 -5 -6 -7
l3=for & d:ahead	0 11 -1 -1 0 -5 -6 -6
l3=force	0 -5 0 -14 7 0 0 12
l3=force & d:ahead	0 -3 0 -12 7 0 0 8
l3=freeze	0 3 0 -13 0 0 0 10
l3=freeze & d:ahead	0 3 0 -13 0 0 0 10
l3=from	11 9 1 -16 -6 -2 -1 2
l3=from & d:ahead	11 11 1 -19 -5 -2 -1 3
l3=from & d:today	0 -4 0 8 0 0 0 0
l3=further	0 10 0 -12 0 0 0 3
l3=further & d:ahead	0 10 0 -12 0 0 0 3
l3=gave	0 -12 0 -8 23 1 -1 -13
l3=gave & d:ahead	0 -12 0 -8 23 1 -1 -13
l3=give	0 -3 0 -4 8 3 0 -2
l3=give & d:ahead	0 -3 0 -4 8 3 0 -2
l3=given	0 0 0 -9 -5 0 16 0
l3=given & d:ahead	0 0 0 -10 -5 0 16 0
l3=go	1 -14 0 11 0 0 0 0
l3=go & d:today	0 -7 0 9 0 0 0 -1
l3=good	0 -9 -1 7 14 0 0 -8
l3=good & d:ahead	0 -13 0 2 16 0 0 -3
l3=had	0 5 0 6 -9 0 0 -6
l3=had & d:ahead	0 6 0 5 -9 0 0 -6
l3=half	0 13 0 -10 0 0 0 0
l3=half & d:ahead	0 14 0 -11 0 0 0 0
l3=handed	0 -2 0 -8 14 0 0 -1
l3=handed & d:ahead	0 -2 0 -8 14 0 0 -1
l3=has	0 0 0 9 -10 0 11 -12
l3=has & d:ahead	0 0 0 6 -9 0 11 -9
l3=have	0 -11 0 5 -3 0 9 0
l3=have & d:ahead	0 -11 0 0 -2 0 9 4
l3=have & d:today	0 0 0 11 0 0 0 -10
l3=he & d:ahead	0 -8 0 20 0 0 -4 -11
l3=he & d:today	0 0 0 -13 10 0 0 3
l3=hear	0 0 0 -9 11 0 0 0
l3=hear & d:ahead	0 0 0 -9 11 0 0 0
l3=hearing	0 -7 0 0 9 0 0 0
l3=hearing & d:ahead	0 -7 0 0 9 0 0 0
l3=his	0 0 0 -8 16 0 0 -9
l3=his & d:ahead	0 0 0 -10 17 0 0 -8
l3=i	0 -12 0 0 10 0 0 0
l3=i & d:ahead	0 -12 0 0 10 0 0 0
l3=if	0 -4 0 2 -4 0 9 0
l3=if & d:ahead	0 -4 0 2 -4 0 9 0
l3=in	-3 -14 -3 34 -28 0 -10 4
l3=in & d:ahead	-3 -14 -3 31 -29 0 -9 9
l3=in & d:today	0 -1 0 10 1 0 0 -10
l3=into	6 -2 0 0 8 0 0 -14
l3=into & d:ahead	6 -2 0 0 8 0 0 -13
l3=is	-5 1 0 -5 -7 9 -9 11
l3=is & d:ahead	-5 0 0 -3 -7 9 -8 10
l3=isn't	0 5 0 12 -15 0 -4 0
l3=isn't & d:ahead	0 5 0 12 -15 0 -4 0
l3=it	-4 -1 11 5 8 -9 -15 -6
l3=it & d:ahead	-4 -3 11 0 10 -9 -15 -1
l3=it & d:today	0 4 0 9 -4 0 0 -13
l3=its	8 -5 -1 -5 -2 -5 10 5
l3=its & d:ahead	8 -4 -1 -7 -3 -5 10 7
l3=joint	0 -3 0 -7 10 2 0 0
l3=joint & d:ahead	0 -3 0 -7 10 2 0 0
l3=last	-5 2 0 -13 10 0 -1 8
l3=last & d:ahead	-5 3 0 -17 10 0 -1 10
l3=leave	0 3 0 6 -12 0 0 0
l3=leave & d:ahead	0 4 0 5 -12 0 0 0
l3=m & d:ahead	-7 5 0 -11 7 0 0 1
l3=make	0 7 0 12 -7 0 -3 -13
l3=make & d:ahead	0 7 0 11 -7 0 -3 -13
l3=may	0 -16 0 0 3 0 0 15
l3=may & d:ahead	0 -16 0 0 3 0 0 15
l3=meet	0 -7 0 2 13 0 -3 -12
l3=meet & d:ahead	0 -6 0 1 13 0 -3 -12
l3=member	0 -1 0 13 -10 0 0 0
l3=member & d:ahead	0 0 0 9 -7 0 0 0
l3=metal & d:today	0 -4 0 9 0 0 0 -2
l3=midnight	0 0 0 12 0 0 0 -10
l3=minute	0 -1 0 9 0 0 0 -6
l3=monday	0 20 0 -6 -4 0 0 -9
l3=monday & d:ahead	0 20 0 -7 -4 0 0 -9
l3=more	0 8 0 -13 -2 2 0 5
l3=more & d:ahead	0 9 0 -11 -2 2 0 2
l3=move	0 3 0 -13 8 0 0 1
l3=move & d:ahead	0 3 0 -13 8 0 0 1
l3=negotiate	0 2 0 -4 0 0 10 -8
l3=negotiate & d:ahead	0 2 0 -4 0 0 10 -8
l3=new	-1 2 5 1 -22 6 -5 4
l3=new & d:ahead	-1 3 5 0 -19 6 -5 2
l3=next	0 16 0 -6 4 0 0 -10
l3=next & d:ahead	0 16 0 -7 4 0 0 -10
l3=no	0 9 0 5 -4 0 2 -14
l3=no & d:ahead	0 10 0 5 -3 0 2 -14
l3=not	0 -8 -1 -10 6 0 6 9
l3=not & d:ahead	0 -7 -1 -11 7 0 6 8
l3=nothing	0 -9 0 15 0 0 0 -5
l3=nothing & d:ahead	0 -8 0 13 0 0 0 -4
l3=now	-6 0 10 -1 -9 5 0 -4
l3=now & d:ahead	-6 0 10 -1 -9 5 0 -4
l3=of	5 11 -7 -7 1 -3 11 -12
l3=of & d:ahead	6 10 -7 -4 4 -3 11 -18
l3=offer	0 0 0 -4 11 0 0 -4
l3=offer & d:ahead	0 0 0 -4 11 0 0 -4
l3=office	0 -7 0 10 -1 0 0 0
l3=office & d:ahead	0 -7 0 10 -1 0 0 0
l3=on & d:today	0 -6 0 18 0 0 0 -8
l3=once	0 13 0 -10 0 0 0 0
l3=once & d:ahead	0 13 0 -10 0 0 0 0
l3=one	8 -2 0 -9 -3 0 0 11
l3=one & d:ahead	8 -2 0 -11 -2 0 0 13
l3=order	5 -11 0 0 0 0 0 5
l3=order & d:ahead	5 -11 0 0 0 0 0 5
l3=ordinary	0 13 0 -12 0 0 0 0
l3=ordinary & d:ahead	0 13 0 -12 0 0 0 0
l3=origin	0 11 0 -8 -1 0 0 0
l3=origin & d:ahead	0 11 0 -8 -1 0 0 0
l3=other	4 11 0 -12 -2 0 7 -8
l3=other & d:ahead	4 12 0 -14 -2 0 8 -8
l3=otherwise	0 2 0 -14 0 0 0 9
l3=otherwise & d:ahead	0 2 0 -14 0 0 0 9
l3=our	0 -11 0 2 12 0 0 -10
l3=our & d:ahead	0 -7 0 0 12 0 0 -7
l3=out	0 -5 9 1 0 0 0 -4
l3=out & d:ahead	0 -5 9 1 0 0 0 -4
l3=over	0 13 0 -6 0 0 0 -6
l3=over & d:ahead	0 14 0 -7 0 0 0 -5
l3=page	0 0 0 -7 10 0 0 0
l3=part	0 9 0 -2 -8 0 0 0
l3=part & d:ahead	0 9 0 -2 -8 0 0 0
l3=pay & d:ahead	-3 5 0 4 4 0 0 -10
l3=phase	0 -7 0 -1 9 0 0 0
l3=phase & d:ahead	0 -7 0 -1 9 0 0 0
l3=port	0 12 0 -3 -7 0 0 0
l3=port & d:ahead	0 13 0 -5 -6 0 0 0
l3=price	0 7 0 -1 6 0 0 -10
l3=price & d:ahead	0 7 0 -1 6 0 0 -10
l3=put	5 6 0 -1 -8 5 0 -14
l3=put & d:ahead	5 6 0 -1 -8 5 0 -14
l3=question	0 0 0 14 0 0 0 -13
l3=rate	0 -4 0 10 -2 0 0 -1
l3=rate & d:ahead	0 -4 0 10 -1 0 0 -1
l3=ratify	0 0 0 -9 12 0 0 -1
l3=ratify & d:ahead	0 0 0 -9 12 0 0 -1
l3=reciprocal	0 0 0 11 0 0 0 -8
l3=reciprocal & d:ahead	0 0 0 11 0 0 0 -8
l3=round	0 -9 0 -2 0 0 0 12
l3=round & d:ahead	0 -9 0 -2 0 0 0 12
l3=rule	-4 -2 0 0 16 0 0 -12
l3=rule & d:ahead	-4 -1 0 -1 16 0 0 -12
l3=run	-1 2 5 -15 -12 2 0 13
l3=run & d:ahead	-1 2 5 -15 -12 2 0 13
l3=say	5 -2 0 -2 -7 0 9 -3
l3=say & d:ahead	5 -1 0 -3 -7 0 9 -2
l3=season	-1 -10 0 12 -1 0 0 1
l3=season & d:ahead	-1 -10 0 12 -1 0 0 1
l3=section	0 -1 0 10 0 0 0 -6
l3=section & d:ahead	0 -1 0 10 0 0 0 -6
l3=see	0 -6 0 13 -1 0 0 0
l3=see & d:ahead	0 -6 0 13 -1 0 0 0
l3=ship	3 -10 0 -4 4 0 7 -5
l3=signature	0 -1 0 -5 8 0 0 0
l3=since	0 -4 0 12 0 0 0 -5
l3=since & d:ahead	0 -2 0 10 0 0 0 -5
l3=sit	0 7 0 1 -14 0 0 0
l3=sit & d:ahead	0 7 0 1 -14 0 0 0
l3=so	1 -16 0 -1 -5 7 0 12
l3=so & d:ahead	1 -16 0 -1 -5 7 0 12
l3=social	0 -4 0 -4 0 0 0 9
l3=social & d:ahead	0 -4 0 -4 0 0 0 9
l3=some	13 0 0 -10 0 0 0 0
l3=some & d:ahead	13 0 0 -11 0 0 0 0
l3=special	0 9 0 -16 7 0 0 0
l3=special & d:ahead	0 9 0 -16 7 0 0 0
l3=standstill	0 -3 0 14 -3 0 0 -6
l3=standstill & d:ahead	0 -3 0 14 -3 0 0 -6
l3=start	0 -2 0 12 0 0 0 -13
l3=start & d:ahead	0 -2 0 12 0 0 0 -13
l3=stay	-10 -27 0 14 3 0 0 6
l3=stay & d:ahead	-10 -27 0 14 3 0 0 6
l3=still	0 18 0 -11 -3 0 0 -2
l3=still & d:ahead	0 18 0 -13 -1 0 0 -2
l3=strike & d:ahead	0 0 0 9 0 0 0 -4
l3=surcharge	0 15 -2 -2 0 0 0 -8
l3=surcharge & d:ahead	0 16 -2 -2 0 0 0 -8
l3=suspend	4 0 2 4 -1 0 0 -12
l3=suspend & d:ahead	4 0 2 4 -1 0 0 -12
l3=suspension	11 4 0 4 -2 0 0 -13
l3=suspension & d:ahead	11 4 0 4 -2 0 0 -13
l3=take	0 2 0 2 0 0 0 -10
l3=talk	0 -9 0 -10 0 3 0 16
l3=talk & d:today	0 0 0 -12 0 0 0 12
l3=tariff	2 8 0 -8 15 0 0 -10
l3=tariff & d:ahead	2 13 0 -13 13 0 0 -9
l3=tariff & d:today	0 -9 0 6 2 0 0 -2
l3=tell	0 15 0 -6 -6 0 0 -2
l3=tell & d:today	0 9 0 -9 0 0 0 0
l3=term	0 -14 0 6 -4 6 0 1
l3=term & d:ahead	0 -14 0 6 -4 6 0 1
l3=that	-9 8 -7 -10 5 0 0 3
l3=that & d:ahead	-9 9 -7 -11 3 0 0 4
l3=the	-17 2 -10 -1 0 -6 0 9
l3=the & d:ahead	-16 5 -8 3 -1 -6 0 1
l3=the & d:today	0 -4 0 -6 0 0 0 12
l3=their	0 -15 0 14 -5 0 0 2
l3=their & d:ahead	0 -14 0 16 -4 0 0 0
l3=them	0 1 0 9 -15 0 0 0
l3=them & d:ahead	0 2 0 5 -14 0 0 2
l3=therefore	0 -5 0 -9 0 0 0 14
l3=therefore & d:ahead	0 -5 0 -9 0 0 0 14
l3=they	-4 1 2 -17 8 0 0 8
l3=they & d:ahead	-4 2 2 -19 8 0 0 8
l3=thi	0 -9 -3 -5 -4 4 0 12
l3=third	0 1 0 -10 12 0 0 -4
l3=third & d:ahead	0 1 0 -10 12 0 0 -4
l3=those	0 11 0 -10 0 0 0 0
l3=through	0 -11 0 -4 3 0 0 9
l3=through & d:ahead	0 -11 0 -4 3 0 0 9
l3=thu	0 0 0 -8 0 0 0 10
l3=thu & d:ahead	0 0 0 -8 0 0 0 10
l3=time	0 0 0 10 0 0 0 -6
l3=to	-2 -6 -4 -3 13 8 -10 4
l3=to & d:ahead	-2 -7 -4 -4 15 8 -10 5
l3=truce	3 -25 0 2 -18 0 0 11
l3=truce & d:ahead	3 -24 0 0 -18 0 0 15
l3=two	0 9 0 -3 -3 0 0 0
l3=two & d:ahead	0 10 0 -4 -2 0 0 0
l3=until	0 -13 -1 9 -8 2 5 0
l3=until & d:ahead	0 -12 -1 8 -8 2 5 0
l3=up	0 -16 0 12 0 0 0 1
l3=up & d:ahead	0 -16 0 11 0 0 0 1
l3=us	0 -12 0 0 0 0 0 11
l3=us & d:ahead	0 -12 0 0 0 0 0 11
l3=use	0 -10 4 15 -10 0 0 0
l3=use & d:ahead	0 -10 4 15 -10 0 0 0
l3=vote	0 -3 0 -14 19 0 0 0
l3=vote & d:ahead	0 -3 0 -14 19 0 0 0
l3=was	0 -1 0 14 0 0 0 -15
l3=was & d:ahead	0 0 0 15 0 0 0 -18
l3=wednesday	0 0 0 -15 0 0 0 14
l3=week	0 -7 0 10 -1 0 0 0
l3=were	-5 -4 0 27 -6 0 0 -17
l3=were & d:ahead	-5 -4 1 29 -4 0 0 -18
l3=what	11 -8 14 3 -18 -3 0 0
l3=what & d:ahead	11 -1 14 -6 -15 -3 0 4
l3=what & d:today	0 -16 0 25 0 0 0 -7
l3=which	0 7 0 -21 4 0 0 14
l3=which & d:ahead	0 10 0 -25 5 0 0 15
l3=which & d:today	0 -3 0 10 0 0 0 -2
l3=who	0 10 0 0 -7 0 0 0
l3=who & d:ahead	0 10 0 0 -7 0 0 0
l3=will	1 13 -5 -4 6 -6 -10 -7
l3=will & d:ahead	1 13 -5 0 7 -6 -10 -15
l3=window	0 0 0 13 -2 0 0 -7
l3=window & d:ahead	0 0 0 13 -2 0 0 -7
l3=with	-3 -5 -1 11 8 0 1 -8
l3=with & d:ahead	-2 -3 0 4 9 0 1 -4
l3=with & d:today	0 -4 0 10 0 0 0 -4
l3=without	0 1 0 -16 5 0 8 0
l3=without & d:ahead	0 2 0 -10 5 0 8 -10
l3=would	-6 16 -1 -14 -7 3 14 -2
l3=would & d:ahead	-6 14 -1 -15 -7 3 14 0
l3=year	6 -11 0 -2 0 0 0 8
l3=year & d:ahead	6 -11 0 -2 0 0 0 8
l3=yes	0 -3 0 0 0 9 0 -4
l3=yes & d:ahead	0 -2 0 0 0 9 0 -4
l3=you	0 -4 0 19 -10 0 0 -4
l3=you & d:ahead	0 0 0 15 -10 0 0 -2
l3=—	0 10 0 -22 -10 0 0 22
l3=— & d:ahead	0 -1 0 -13 -2 0 0 22
l3=— & d:today	0 14 0 -12 -4 0 0 1
l4="	0 15 0 0 1 -1 0 -12
l4=" & d:ahead	0 16 0 0 1 -1 0 -14
l4='	0 0 0 10 -9 0 0 0
l4='s	0 -13 -3 16 -6 0 -2 0
l4='s & d:ahead	-1 -9 -2 20 -2 0 -2 -6
l4=*	0 0 0 13 0 0 0 -12
l4=* & d:ahead	0 0 0 12 0 0 0 -12
l4=,	0 -3 -10 7 -12 1 9 1
l4=, & d:ahead	0 -2 -10 2 -8 1 9 4
l4=, & d:today	0 -1 0 17 -8 0 0 -11
l4=-	-7 15 0 -11 7 -6 3 -1
l4=- & d:today	0 9 0 -8 0 0 0 0
l4=.	-9 2 7 -6 6 0 0 -1
l4=. & d:ahead	-9 6 7 -13 7 0 0 -1
l4=:	0 -17 4 1 2 0 -4 11
l4=: & d:ahead	0 -12 4 0 0 0 -4 11
l4=: & d:today	0 -9 0 4 2 0 0 0
l4=;	0 -3 0 7 3 -5 -1 -4
l4=<agent>	-5 -10 0 17 -5 1 0 -1
l4=<agent> & d:ahead	-4 -8 0 12 -3 1 0 0
l4=<begin> & d:ahead	-1 12 3 -13 -4 6 -3 5
l4=<begin> & d:today	-2 -4 -6 12 2 -11 -12 2
l4=<day-ahead>	4 -15 -6 8 -3 0 -3 7
l4=<day-ahead> & d:ahead	4 -15 -5 6 -2 0 -3 8
l4=<day-gone>	3 5 -1 -7 -15 0 11 0
l4=<day-gone> & d:ahead	3 0 -1 -2 -14 0 11 0
l4=<day-today>	-3 8 9 -18 7 0 0 -3
l4=<day-today> & d:ahead	-3 9 9 -23 8 0 0 0
l4=<duty>	-6 0 -5 8 -5 0 -1 0
l4=<duty> & d:ahead	-6 1 -5 9 -9 0 -1 0
l4=<gate>	-7 -5 0 7 12 0 0 -7
l4=<gate> & d:ahead	-7 -4 0 5 11 0 0 -5
l4=<goods>	16 11 8 -17 -19 -4 -9 7
l4=<goods> & d:ahead	18 3 9 -12 -17 -3 -9 7
l4=<goods> & d:today	-1 15 0 -10 -1 0 0 1
l4=<level-noun>	2 -13 0 11 10 0 -1 -8
l4=<level-noun> & d:ahead	3 -12 0 8 11 0 0 -8
l4=<level>	0 13 -6 -5 -15 0 0 2
l4=<level> & d:ahead	0 13 -6 -9 -14 0 0 7
l4=<level> & d:today	0 0 0 7 0 0 0 -11
l4=<money>	0 8 0 -3 0 0 0 -4
l4=<money> & d:ahead	0 8 0 -3 0 0 0 -4
l4=<month-gone>	8 0 4 -1 4 0 4 -13
l4=<month-gone> & d:ahead	8 0 4 -2 4 0 4 -13
l4=<name>	-5 12 -9 -5 6 -2 -6 -2
l4=<name> & d:ahead	-5 9 -8 -4 6 -2 -6 0
l4=<not>	0 -6 -3 8 6 0 -10 -3
l4=<not> & d:ahead	0 -5 -3 8 7 0 -10 -4
l4=<number>	0 -13 -1 2 -6 -1 0 18
l4=<number> & d:ahead	0 -6 -1 0 -3 -1 0 12
l4=<number> & d:today	0 -11 0 2 -1 0 0 9
l4=<office> & d:ahead	0 3 0 0 7 0 -1 -13
l4=<organisation>	4 -10 -2 2 -2 0 0 0
l4=<organisation> & d:ahead	5 -9 -1 0 0 0 0 2
l4=<organisation> & d:today	0 0 0 12 -3 0 0 -2
l4=<person>	0 5 0 4 -28 0 6 0
l4=<person> & d:ahead	0 -2 0 13 -24 0 6 -1
l4=<person> & d:today	0 13 0 -13 0 0 0 3
l4=<points>	-5 -5 0 -1 0 0 0 18
l4=<points> & d:ahead	-5 -5 0 -1 0 0 0 18
l4=<quality>	9 0 0 -4 -2 1 0 0
l4=<quality> & d:ahead	9 2 0 -10 0 1 0 0
l4=<seat>	0 21 0 -16 -3 -2 2 0
l4=<seat> & d:ahead	0 12 0 -7 -18 -1 2 9
l4=<seat> & d:today	0 11 0 -10 9 0 0 -9
l4=<sender>	9 -18 4 1 0 0 0 0
l4=<sender> & d:ahead	10 -16 4 0 0 0 0 0
l4=<taker>	0 -4 0 9 0 0 0 -2
l4=<v-agree>	0 0 0 5 0 -1 10 -13
l4=<v-agree> & d:ahead	0 -3 0 4 0 0 10 -8
l4=<v-bear>	0 -10 -2 5 -3 0 -15 15
l4=<v-bear> & d:ahead	1 -6 -2 3 -3 0 -15 12
l4=<v-begin>	11 -1 3 0 -7 0 8 -11
l4=<v-begin> & d:ahead	11 -5 3 3 -7 0 8 -13
l4=<v-buy>	2 -10 0 -1 10 0 0 0
l4=<v-buy> & d:ahead	4 -9 0 -4 10 0 0 0
l4=<v-deny>	17 -5 0 -13 2 0 0 0
l4=<v-deny> & d:ahead	17 -5 0 -12 1 0 0 0
l4=<v-down>	1 10 -1 -6 -4 0 9 -8
l4=<v-end>	-3 -9 -3 9 -10 0 -5 11
l4=<v-end> & d:ahead	-3 -9 -2 16 -8 0 -5 3
l4=<v-end> & d:today	0 0 0 -8 0 0 0 11
l4=<v-impose>	-11 -5 -11 2 16 -2 5 -4
l4=<v-impose> & d:ahead	-10 -5 -10 -1 18 -1 5 -2
l4=<v-lack>	16 11 0 -18 0 0 -4 -7
l4=<v-lack> & d:ahead	16 11 0 -18 0 0 -4 -7
l4=<v-propose>	-2 11 0 4 0 -3 1 -20
l4=<v-propose> & d:ahead	-2 12 0 4 0 -3 1 -23
l4=<v-say>	-4 -22 0 3 12 0 -4 5
l4=<v-say> & d:ahead	-4 -19 0 -3 13 0 -4 12
l4=<v-say> & d:today	0 -2 0 14 0 0 0 -9
l4=<v-sell>	5 -3 0 5 -11 0 0 4
l4=<v-sell> & d:ahead	5 -3 0 4 -11 0 0 4
l4=<v-sign>	-2 0 -3 -4 6 -7 0 7
l4=<v-sign> & d:ahead	-1 -3 -3 -8 9 -7 0 13
l4=<v-stay>	-12 6 11 8 -9 -2 -4 -8
l4=<v-stay> & d:ahead	-12 6 11 10 -9 -2 -4 -12
l4=<v-suspend>	-6 12 0 -9 -2 -1 0 0
l4=<v-suspend> & d:ahead	-6 12 0 -10 -2 -1 0 0
l4=<v-target>	0 -23 0 28 -3 0 -3 1
l4=<v-target> & d:ahead	0 -22 0 27 -2 0 -3 1
l4=<v-up>	0 -13 0 16 4 0 0 -3
l4=<v-up> & d:ahead	0 -12 0 17 4 0 0 -6
l4=a	1 3 2 12 -26 5 4 -18
l4=a & d:ahead	1 3 3 8 -22 5 4 -14
l4=accept	0 0 0 -14 5 0 0 7
l4=accept & d:ahead	0 0 0 -14 5 0 0 7
l4=against	0 -4 0 -11 11 0 0 5
l4=against & d:ahead	0 -4 0 -11 11 0 0 5
l4=allowed	0 6 0 -14 0 0 0 9
l4=allowed & d:ahead	0 6 0 -14 0 0 0 9
l4=an	-3 4 0 -9 3 0 0 6
l4=an & d:ahead	-3 5 0 -11 3 0 0 7
l4=and & d:ahead	-3 -4 3 -9 11 -6 9 0
l4=answer	0 -10 0 1 8 0 0 -2
l4=answer & d:ahead	0 -10 0 1 8 0 0 -2
l4=are	7 6 -6 0 -7 -2 11 -11
l4=are & d:ahead	7 7 -6 -6 -5 -1 11 -7
l4=are & d:today	0 -2 0 13 -4 0 0 -4
l4=arrangement	0 0 0 -8 -2 0 0 13
l4=arrangement & d:ahead	0 0 0 -4 -2 0 0 9
l4=ask	0 11 0 -5 -2 0 0 -1
l4=ask & d:ahead	0 11 0 -6 -2 0 0 0
l4=back	9 4 0 5 -16 -2 0 -7
l4=back & d:ahead	9 4 0 5 -16 -2 0 -7
l4=be	2 -2 -3 1 9 0 -5 -7
l4=be & d:ahead	2 -2 -3 1 9 0 -5 -7
l4=been	0 3 0 1 -9 0 -1 2
l4=been & d:ahead	0 3 0 1 -9 0 -1 3
l4=before	0 -10 0 -5 9 0 6 0
l4=before & d:ahead	0 -9 0 -4 9 0 6 -2
l4=begin	0 7 0 6 -2 0 0 -14
l4=begin & d:ahead	0 7 0 6 -2 0 0 -14
l4=between	0 0 0 8 0 0 0 -5
l4=but	0 2 0 -12 2 0 0 6
l4=but & d:ahead	0 2 0 -12 2 0 0 6
l4=by	-3 -4 -6 19 0 0 -3 -9
l4=by & d:ahead	-3 -3 -6 18 0 0 -2 -8
l4=call	0 -1 0 22 -6 0 0 -12
l4=call & d:ahead	0 -1 0 22 -6 0 0 -12
l4=can	0 -11 -1 9 12 0 0 -16
l4=can & d:ahead	0 -11 -1 9 12 0 0 -16
l4=carry	0 -1 0 -20 0 0 0 23
l4=carry & d:ahead	0 -1 0 -20 0 0 0 23
l4=case	0 0 11 -15 7 0 0 -4
l4=ceasefire	0 8 0 -9 0 0 0 0
l4=ceasefire & d:ahead	0 8 0 -9 0 0 0 0
l4=charge	0 -16 0 19 -12 0 0 6
l4=charge & d:ahead	0 -15 0 18 -12 0 0 6
l4=chip	0 9 0 -9 0 0 0 0
l4=clock	0 3 0 -10 0 0 0 4
l4=clock & d:ahead	0 3 0 -10 0 0 0 4
l4=closed	0 -2 0 11 -2 0 0 0
l4=closed & d:ahead	0 -2 0 10 -2 0 0 0
l4=come	2 6 0 -6 -9 0 11 -10
l4=come & d:ahead	2 0 0 0 -9 0 11 -8
l4=come & d:today	0 8 0 -6 0 0 0 0
l4=could	0 -10 0 11 0 0 0 0
l4=could & d:ahead	0 -10 0 12 0 0 0 -1
l4=country	0 0 0 -1 -4 0 11 -2
l4=country & d:ahead	0 0 0 -1 -4 0 11 -2
l4=cover	10 0 0 -9 0 0 0 0
l4=cover & d:ahead	10 0 0 -9 0 0 0 0
l4=custom	0 -6 0 10 0 0 0 0
l4=date	0 20 0 -4 -5 0 0 -10
l4=date & d:ahead	0 20 0 -4 -5 0 0 -10
l4=day	0 -6 0 -1 -2 1 0 10
l4=day & d:ahead	0 -6 0 -1 -2 1 0 10
l4=deadline	0 0 0 11 -1 -1 0 -5
l4=deadline & d:ahead	0 0 0 11 -1 -1 0 -5
l4=decide	0 0 0 -9 0 0 0 10
l4=decide & d:ahead	0 0 0 -10 0 0 0 10
l4=did	0 -8 0 0 7 0 0 0
l4=did & d:ahead	0 -8 0 0 7 0 0 0
l4=do	0 -7 0 18 -7 0 0 0
l4=do & d:ahead	0 -7 0 17 -7 0 0 0
l4=doe	0 -2 0 21 -10 0 0 -8
l4=doe & d:ahead	0 -2 0 21 -10 0 0 -8
l4=due	0 -11 4 5 -8 0 0 8
l4=due & d:ahead	0 -10 4 7 -8 0 0 6
l4=duty	0 8 0 -2 -1 0 0 -4
l4=duty & d:ahead	0 8 0 0 -6 0 0 -4
l4=eastern	0 16 0 -8 -8 0 0 0
l4=eastern & d:ahead	0 16 0 -8 -8 0 0 0
l4=else	0 -7 0 -3 0 0 0 11
l4=else & d:ahead	0 -7 0 -3 0 0 0 11
l4=end	0 -16 0 -3 -2 0 0 21
l4=end & d:ahead	0 -16 0 1 -1 0 0 15
l4=evening	0 -8 0 9 0 0 0 0
l4=everybody	0 5 0 -9 0 0 0 2
l4=everybody & d:ahead	0 5 0 -9 0 0 0 2
l4=expect	0 -13 0 6 1 0 0 0
l4=expect & d:ahead	0 -13 0 6 1 0 0 0
l4=expire	0 -10 0 12 2 0 0 -7
l4=expire & d:ahead	0 -10 0 12 2 0 0 -7
l4=extension	0 4 0 7 0 0 0 -10
l4=extension & d:ahead	0 4 0 7 0 0 0 -10
l4=extra	0 9 0 -5 0 0 0 -1
l4=extra & d:ahead	0 9 0 -5 0 0 0 0
l4=first	0 0 0 -9 1 0 0 6
l4=first & d:ahead	0 1 0 -13 1 0 0 10
l4=flew	0 0 0 -11 0 0 0 12
l4=flew & d:ahead	0 0 0 -11 0 0 0 12
l4=for	0 3 0 -4 -4 3 -12 6
l4=for & d:ahead	0 -7 0 5 -3 3 -12 6
l4=for & d:today	0 16 0 -15 0 0 0 0
l4=force	-2 6 0 -18 2 0 0 12
l4=force & d:ahead	-2 6 0 -19 2 0 0 12
l4=former	0 14 0 -9 0 0 0 -4
l4=from	-4 10 -13 -7 20 0 0 -8
l4=from & d:ahead	-3 7 -13 -1 23 0 0 -16
l4=gave	0 17 0 -2 -4 0 0 -12
l4=gave & d:ahead	0 17 0 -2 -3 0 0 -12
l4=gazette	0 9 0 -6 0 0 0 0
l4=give	0 3 0 -14 10 0 3 -2
l4=give & d:ahead	0 3 0 -14 10 0 3 -2
l4=given	0 -3 0 9 0 0 -2 -2
l4=given & d:ahead	0 -3 0 9 0 0 -2 -2
l4=go	0 -10 0 4 3 0 0 4
l4=go & d:ahead	0 -9 0 4 3 0 0 4
l4=good	-12 5 0 10 -13 0 0 -2
l4=good & d:ahead	-12 6 0 8 -13 0 0 -2
l4=had	8 -12 0 11 -1 0 0 -5
l4=had & d:ahead	8 -19 0 16 0 0 0 -4
l4=had & d:today	0 8 0 -6 0 0 0 0
l4=has	-2 -4 -2 -9 13 0 0 4
l4=has & d:ahead	-2 -3 -2 -10 13 0 0 4
l4=have	-2 -24 -1 7 -9 -1 10 10
l4=have & d:ahead	-2 -24 -1 7 -8 -1 10 10
l4=he	0 -4 0 -6 -7 0 18 3
l4=he & d:ahead	0 -4 0 -3 -7 0 18 0
l4=heard	0 -1 0 13 -10 0 0 0
l4=heard & d:ahead	0 -1 0 13 -10 0 0 0
l4=his	0 -16 0 5 0 0 0 8
l4=his & d:ahead	0 -16 0 5 0 0 0 9
l4=hold	0 6 0 -12 3 0 0 2
l4=hold & d:ahead	0 6 0 -12 3 0 0 2
l4=i	0 -4 0 12 -9 0 0 1
l4=i & d:ahead	0 -4 0 10 -9 0 0 2
l4=if	-2 -11 7 7 0 0 1 -1
l4=if & d:ahead	-2 -10 7 14 -7 0 1 0
l4=if & d:today	0 0 0 -7 10 0 0 0
l4=in	2 -17 0 13 0 -4 -10 0
l4=in & d:ahead	2 -13 0 15 0 -4 -9 -2
l4=increase	0 -15 0 16 0 0 0 0
l4=increase & d:ahead	0 -15 0 16 0 0 0 0
l4=is	4 10 0 -2 -10 0 -2 -4
l4=is & d:ahead	4 12 0 -3 -12 1 -2 -3
l4=it & d:ahead	-2 -2 -3 -17 10 0 0 17
l4=it & d:today	0 3 0 6 0 0 0 -11
l4=its	0 9 -1 5 0 0 -1 -12
l4=its & d:ahead	0 9 -1 4 1 0 -1 -12
l4=lapse	0 -2 -3 15 0 0 0 -9
l4=lapse & d:ahead	0 -2 -3 15 0 0 0 -9
l4=later	0 -3 0 10 -1 0 0 -1
l4=later & d:ahead	0 -3 0 10 -1 0 0 -1
l4=level	0 10 0 -11 0 0 0 0
l4=level & d:ahead	0 10 0 -11 0 0 0 0
l4=m	0 -11 6 0 -7 0 0 12
l4=m & d:ahead	0 -5 6 -5 -5 0 0 13
l4=may	0 5 3 11 -12 0 0 -4
l4=may & d:ahead	0 5 3 11 -12 0 0 -4
l4=meet	0 0 0 13 -15 0 -1 0
l4=meet & d:ahead	0 0 0 13 -15 0 -1 0
l4=member	0 -5 11 -6 3 0 0 -1
l4=member & d:ahead	0 -5 11 -6 3 0 0 -1
l4=minute	0 0 0 -6 -1 0 0 10
l4=minute & d:ahead	0 0 0 -8 0 0 0 10
l4=more	0 4 0 -7 0 0 0 4
l4=more & d:ahead	0 4 0 -7 0 0 0 4
l4=must	0 -4 0 20 -4 0 -8 -9
l4=must & d:ahead	0 -4 0 20 -4 0 -8 -9
l4=my	0 -8 0 12 0 0 0 0
l4=my & d:ahead	0 -8 0 12 0 0 0 0
l4=need	2 13 0 -10 0 0 -4 0
l4=need & d:ahead	2 13 0 -10 0 0 -4 0
l4=next	0 -14 0 13 -18 0 0 11
l4=next & d:ahead	0 -14 0 13 -18 0 0 11
l4=no	0 -17 0 0 5 0 0 6
l4=no & d:ahead	0 -13 0 0 6 0 0 4
l4=note	0 -2 0 11 -1 0 0 -3
l4=now	0 2 0 -17 2 0 -1 16
l4=now & d:ahead	0 2 0 -17 2 0 -1 16
l4=number	0 0 0 -10 11 0 0 0
l4=number & d:ahead	0 0 0 -8 11 0 0 -2
l4=of	-1 14 -9 -4 -14 -4 -6 5
l4=of & d:ahead	-1 5 -8 2 -17 -4 -6 8
l4=of & d:today	0 17 0 -11 0 0 0 -7
l4=on	-11 0 0 3 7 -2 1 -3
l4=on & d:ahead	-11 6 0 -4 8 -2 1 -1
l4=on & d:today	0 -17 0 25 0 0 0 -5
l4=one	0 18 0 -2 0 0 0 -11
l4=one & d:ahead	0 19 0 0 0 0 0 -20
l4=open	0 -10 0 -1 14 0 0 -2
l4=open & d:ahead	0 -10 0 -1 14 0 0 -2
l4=ordinary	0 -6 0 11 0 0 0 -4
l4=ordinary & d:ahead	0 -6 0 11 0 0 0 -4
l4=other	0 -8 3 -12 2 0 0 11
l4=other & d:ahead	0 -7 3 -15 2 0 0 12
l4=otherwise	0 4 0 12 0 0 0 -16
l4=otherwise & d:ahead	0 4 0 12 0 0 0 -16
l4=our	0 4 0 -10 4 0 0 0
l4=our & d:ahead	0 8 0 -15 4 0 0 0
l4=over	0 -7 0 16 0 0 0 -7
l4=over & d:ahead	0 -7 0 16 0 0 0 -7
l4=own	0 9 0 0 0 0 0 -8
l4=own & d:ahead	0 9 0 0 0 0 0 -8
l4=paper	0 -15 0 0 -1 0 0 19
l4=paper & d:ahead	0 -15 0 0 -1 0 0 19
l4=parliament	0 -7 0 10 0 0 0 -1
l4=parliament & d:ahead	0 -7 0 9 0 0 0 -1
l4=pass	0 10 0 -6 0 0 0 0
l4=pass & d:ahead	0 10 0 -6 0 0 0 0
l4=pay	0 -12 0 16 -2 0 0 0
l4=pay & d:ahead	0 -6 0 10 -2 0 0 0
l4=period	0 14 0 -8 0 0 0 -6
l4=period & d:ahead	0 14 0 -8 0 0 0 -6
l4=place	-6 18 0 -3 -6 0 0 -2
l4=place & d:ahead	-6 18 0 -3 -6 0 0 -2
l4=port	-2 2 0 -7 13 0 0 -2
l4=port & d:ahead	-2 2 0 -9 14 0 0 -1
l4=present	0 -8 0 -10 -14 5 5 19
l4=present & d:ahead	0 -8 0 -10 -14 5 5 19
l4=product	0 8 0 -9 0 0 0 0
l4=prolong	0 0 0 9 0 0 0 -5
l4=promise	0 0 0 -14 10 0 4 0
l4=promise & d:ahead	0 0 0 -14 10 0 4 0
l4=publish	0 2 0 10 -8 0 0 -4
l4=raise	0 -12 0 14 0 0 0 0
l4=raise & d:ahead	0 -12 0 14 0 0 0 0
l4=ratify	0 0 0 10 -1 0 0 -3
l4=ratify & d:ahead	0 0 0 10 -1 0 0 -3
l4=receive	0 0 0 -17 19 0 0 0
l4=receive & d:ahead	0 0 0 -17 19 0 0 0
l4=reporter	0 10 0 -9 0 0 0 0
l4=reporter & d:ahead	0 10 0 -9 0 0 0 0
l4=rise	0 6 0 0 -8 0 0 0
l4=rise & d:ahead	0 6 0 0 -8 0 0 0
l4=room	0 -4 0 18 0 0 0 -14
l4=rule	17 -4 0 -14 3 0 0 0
l4=rule & d:ahead	18 -4 0 -13 1 0 0 0
l4=run	0 -15 9 8 -2 0 0 0
l4=run & d:ahead	0 -15 9 8 -2 0 0 0
l4=say	0 -7 0 1 8 0 0 0
l4=say & d:ahead	0 -6 0 -3 8 0 0 5
l4=scheduled	0 -2 0 -7 12 0 0 0
l4=scheduled & d:ahead	0 -2 0 -7 12 0 0 0
l4=second & d:ahead	0 9 0 -9 5 0 0 -3
l4=set	0 -17 0 6 5 0 0 5
l4=set & d:ahead	0 -17 0 6 5 0 0 5
l4=should	0 1 0 -15 -2 0 6 13
l4=should & d:ahead	0 1 0 -15 -2 0 6 13
l4=sign	0 2 0 9 -3 0 0 -12
l4=since	0 -1 0 -3 -3 0 0 13
l4=since & d:ahead	0 6 0 -11 -2 0 0 9
l4=sit	0 0 0 15 -9 0 0 0
l4=sit & d:ahead	0 0 0 15 -9 0 0 0
l4=so	-5 0 0 10 -4 0 0 -1
l4=so & d:ahead	-5 0 0 10 -4 0 0 -1
l4=spoke	0 11 0 -6 0 0 0 -3
l4=spoke & d:ahead	0 11 0 -6 0 0 0 -3
l4=stand	0 -4 0 -3 0 0 0 9
l4=start	4 2 7 0 -6 0 0 -13
l4=start & d:ahead	4 2 7 0 -6 0 0 -13
l4=stay	0 17 2 0 -7 0 0 -18
l4=stay & d:ahead	0 17 2 0 -7 0 0 -18
l4=stop	0 4 0 -13 -6 0 0 12
l4=stop & d:ahead	0 5 0 -13 -6 0 0 11
l4=strike	0 4 0 8 0 0 -3 -8
l4=strike & d:ahead	0 4 0 8 0 0 -3 -8
l4=summer	0 -3 0 16 -6 0 0 -4
l4=summer & d:ahead	0 -3 0 16 -6 0 0 -4
l4=surcharge	0 6 0 1 0 0 0 -10
l4=surcharge & d:ahead	0 6 0 1 0 0 0 -10
l4=suspend	-2 -9 0 5 -1 0 0 10
l4=suspend & d:ahead	-2 -9 0 5 -1 0 0 10
l4=suspension	12 -6 0 -12 7 0 0 -6
l4=suspension & d:ahead	12 -6 0 -12 7 0 0 -6
l4=take	4 -4 0 -7 10 0 0 0
l4=take & d:ahead	4 -4 0 -4 10 0 0 -1
l4=talk & d:ahead	0 -13 0 4 -2 -1 7 0
l4=talking	0 0 0 -2 0 0 10 -4
l4=tariff	-4 -11 -2 11 0 0 0 6
l4=tariff & d:ahead	-4 -11 -2 10 0 0 0 7
l4=tax	0 -6 0 8 0 0 0 0
l4=tell	0 -2 0 -12 5 5 0 5
l4=tell & d:ahead	0 -2 0 -11 5 5 0 5
l4=that	0 14 -10 -2 4 2 -6 -15
l4=that & d:ahead	0 18 -8 -7 4 3 -6 -11
l4=the	-8 10 8 -2 0 8 -10 -5
l4=the & d:ahead	-8 12 8 -6 -2 8 -9 -2
l4=the & d:today	0 -4 0 8 0 0 0 -5
l4=their	3 10 0 -23 1 0 0 6
l4=their & d:ahead	3 10 0 -25 1 0 0 7
l4=they	-9 6 10 0 -7 0 4 -9
l4=they & d:ahead	-9 6 10 -2 -7 0 4 -5
l4=thi	0 -9 0 14 -1 0 0 -3
l4=thi & d:ahead	0 -8 0 12 -1 0 0 0
l4=third	0 11 0 -9 0 0 0 0
l4=third & d:ahead	0 11 0 -9 0 0 0 0
l4=to	-12 -4 10 -6 0 8 15 -1
l4=to & d:ahead	-12 -6 10 -2 0 9 15 -6
l4=to & d:today	0 4 0 -10 0 0 0 8
l4=trade	0 -19 0 8 6 0 1 -1
l4=trade & d:ahead	0 -18 0 17 -3 0 1 -1
l4=trade & d:today	0 0 0 -9 10 0 0 0
l4=truce	-4 8 0 -12 -3 0 0 14
l4=truce & d:ahead	-4 9 0 -22 -3 0 0 25
l4=truce & d:today	0 0 0 12 0 0 0 -9
l4=until	0 0 0 -10 8 0 4 0
l4=until & d:ahead	0 0 0 -11 8 0 4 0
l4=up	0 -6 10 -11 6 0 0 6
l4=up & d:ahead	0 -5 10 -11 6 0 0 6
l4=vote	0 -8 0 -5 12 0 0 0
l4=vote & d:ahead	0 -8 0 -5 12 0 0 0
l4=want	0 16 0 -6 -6 0 0 0
l4=want & d:ahead	0 16 0 -7 -5 0 0 0
l4=was	-2 -11 0 7 -3 1 6 1
l4=was & d:ahead	-2 -10 0 6 -2 1 6 1
l4=we	-4 -12 0 3 0 0 0 12
l4=we & d:ahead	-4 -12 0 3 0 0 0 13
l4=week	0 -6 0 0 0 0 0 10
l4=week & d:ahead	0 -6 0 -4 0 0 0 13
l4=weekly	0 0 0 -10 0 0 0 10
l4=were	-1 -25 -7 43 -4 0 0 -11
l4=were & d:ahead	-1 -25 -7 42 -4 0 0 -11
l4=what & d:ahead	0 13 0 -13 -3 0 0 3
l4=what & d:today	0 -6 0 15 0 0 0 -5
l4=which	4 6 -2 -3 5 0 0 -9
l4=which & d:ahead	4 7 -2 -3 4 0 0 -9
l4=will	-11 -9 0 4 16 -1 -10 -2
l4=will & d:ahead	-11 -9 0 5 16 -1 -10 -4
l4=winter	0 -7 0 13 0 0 0 -4
l4=winter & d:ahead	0 -7 0 13 0 0 0 -4
l4=wire	0 0 0 10 0 0 0 -10
l4=with	-1 -17 0 -9 5 0 0 20
l4=with & d:ahead	0 -9 0 -14 10 0 0 17
l4=with & d:today	0 -12 0 7 -6 0 0 4
l4=without	0 -8 0 12 0 0 0 -4
l4=would	-3 3 -11 -3 3 1 -3 6
l4=would & d:ahead	-3 4 -11 -6 3 1 -3 9
l4=year	0 -4 -2 13 0 0 0 -4
l4=year & d:ahead	0 -4 -2 13 0 0 0 -4
l4=you	0 -11 0 0 0 0 0 12
l4=you & d:ahead	0 -11 0 0 0 0 0 12
l4=your	0 0 0 0 10 0 0 -8
l4=your & d:ahead	0 0 0 0 10 0 0 -8
l4=—	2 -12 0 15 -7 0 0 -4
l4=— & d:ahead	2 -6 0 12 -3 0 0 -5
l='s on	0 0 0 -10 12 0 0 0
l='s on & d:ahead	0 0 0 -10 12 0 0 0
l=( until	0 -9 0 10 -1 0 0 0
l=( until & d:ahead	0 -9 0 10 -1 0 0 0
l=, and	0 -15 0 3 8 0 0 0
l=, and & d:ahead	0 -12 0 4 8 0 0 -1
l=, by	0 1 0 -2 6 0 0 -9
l=, by & d:ahead	0 1 0 -2 6 0 0 -9
l=, not	-8 0 0 12 0 0 0 0
l=, not & d:ahead	-8 0 0 10 0 0 0 0
l=, since	0 -2 0 -6 0 0 0 9
l=, since & d:ahead	0 -2 0 -6 0 0 0 10
l=, the & d:ahead	0 7 0 -8 0 0 0 2
l=, till	0 0 0 -9 0 0 0 12
l=, till & d:ahead	0 0 0 -9 0 0 0 12
l=, until	2 2 0 -4 -3 10 -4 0
l=, until & d:ahead	2 2 0 -4 -3 10 -4 0
l=: on	1 8 0 -13 4 0 0 -3
l=: on & d:ahead	1 8 0 -13 4 0 0 -3
l=: until	-5 -8 0 -6 11 0 0 8
l=: until & d:ahead	-5 -8 0 -7 11 0 0 9
l=; from	0 15 0 -13 0 0 0 -1
l=; from & d:ahead	0 15 0 -13 0 0 0 -1
l=; until	0 -10 0 13 0 0 0 -3
l=; until & d:ahead	0 -10 0 13 0 0 0 -3
l=<begin> for	0 -8 0 9 0 0 0 0
l=<begin> for & d:ahead	0 -8 0 9 0 0 0 0
l=<begin> from	3 -1 9 1 0 -1 -2 -9
l=<begin> from & d:ahead	4 -8 9 8 0 -1 -1 -8
l=<begin> if	0 -9 0 8 0 0 0 0
l=<begin> if & d:ahead	0 -9 0 8 0 0 0 0
l=<begin> on	3 1 -3 -10 0 0 -5 10
l=<begin> on & d:ahead	3 1 -3 -7 -4 0 -5 10
l=<begin> the & d:ahead	2 3 0 -11 -1 0 0 6
l=<begin> to	3 5 0 -12 0 0 0 2
l=<begin> to & d:ahead	3 5 0 -12 0 0 0 2
l=<day-ahead> from	0 -7 0 9 0 0 0 0
l=<day-ahead> from & d:ahead	0 -7 0 9 0 0 0 0
l=<day-ahead> to	-3 -3 -1 1 -8 0 0 10
l=<day-ahead> to & d:ahead	-3 -3 -1 1 -8 0 0 10
l=<day-today> , & d:today	0 -1 0 -6 0 0 0 9
l=<day-today> from	0 15 0 -18 -3 0 0 4
l=<day-today> from & d:ahead	0 15 0 -18 -3 0 0 4
l=<goods-amount> by	0 0 0 10 -3 0 0 0
l=<goods-amount> by & d:ahead	0 0 0 10 -3 0 0 0
l=<level> from	-11 2 0 2 0 0 0 2
l=<level> from & d:ahead	-10 6 0 -1 0 0 0 3
l=<level> on	-2 3 -1 7 0 0 0 -15
l=<level> on & d:ahead	-1 5 -1 2 1 0 0 -13
l=<level> on & d:today	0 -4 0 8 0 0 0 0
l=<level> since	9 -4 0 0 0 0 0 -4
l=<level> since & d:ahead	9 -3 0 0 0 0 0 -4
l=<month-ahead> ,	0 -11 0 19 0 0 0 -10
l=<name> ,	0 7 0 -16 -4 0 0 17
l=<name> , & d:ahead	0 12 0 -15 0 0 0 5
l=<name> , & d:today	0 -6 0 -3 -2 0 0 12
l=<name> end	0 0 0 8 0 0 0 -7
l=<name> end & d:today	0 0 0 12 0 0 0 -11
l=<name> until	0 0 0 -8 13 0 -8 2
l=<name> until & d:ahead	0 0 0 -8 13 0 -8 2
l=<number> on	-1 13 -1 -4 -4 0 0 -4
l=<number> on & d:ahead	-1 14 -1 -3 -3 0 0 -10
l=<number> until	0 -7 0 -2 0 0 0 11
l=<number> until & d:ahead	0 -6 0 -5 0 0 0 13
l=<organisation> , & d:ahead	0 -5 0 0 9 0 0 -3
l=<organisation> meet	0 0 0 -3 -7 0 0 10
l=<organisation> meet & d:ahead	0 0 0 -3 -7 0 0 10
l=<organisation> vote	0 0 0 13 -12 0 0 0
l=<points> from	0 11 0 -2 0 0 0 -7
l=<points> from & d:ahead	0 11 0 -2 0 0 0 -7
l=<points> until	0 0 0 -11 0 0 0 12
l=<points> until & d:ahead	0 0 0 -11 0 0 0 12
l=<quality> ,	0 0 0 -9 0 0 0 10
l=<seat> , & d:ahead	0 -4 0 27 -7 0 0 -12
l=<seat> , & d:today	0 0 0 -3 10 0 0 -1
l=<seat> by	7 0 0 -20 7 0 0 7
l=<seat> by & d:ahead	7 0 0 -20 7 0 0 7
l=<seat> from	0 3 0 3 -8 0 0 -1
l=<seat> from & d:ahead	0 3 0 3 -8 0 0 -1
l=<seat> on	-1 -2 0 11 -3 0 0 0
l=<seat> on & d:ahead	-1 -1 0 10 -2 0 0 0
l=<span> from	0 15 0 1 -8 0 0 -22
l=<span> from & d:ahead	0 16 0 0 -8 0 0 -22
l=<span> on	0 0 0 10 0 0 0 -9
l=<span> to	0 0 0 -11 0 0 0 12
l=<span> to & d:ahead	0 0 0 -11 0 0 0 12
l=again before	0 0 0 -10 7 0 0 1
l=again before & d:ahead	0 0 0 -10 7 0 0 1
l=again from	4 -8 0 0 -6 0 0 11
l=again from & d:ahead	4 -8 0 0 -6 0 0 11
l=agreement by	0 -5 0 -1 -8 0 3 12
l=agreement by & d:ahead	0 -5 0 -1 -8 0 3 12
l=ahead of	0 10 0 0 0 0 0 -7
l=ahead of & d:ahead	0 10 0 0 0 0 0 -7
l=and <level>	0 -10 0 13 0 0 0 0
l=and <number>	0 -9 0 15 0 0 0 -6
l=and <number> & d:ahead	0 -9 0 15 0 0 0 -6
l=and after	0 -1 0 -4 -1 0 0 10
l=and after & d:ahead	0 -1 0 -5 -1 0 0 11
l=and from	0 8 0 -9 9 0 0 -4
l=and from & d:ahead	0 11 0 -12 9 0 0 -4
l=and on	3 9 0 -4 -2 0 0 -7
l=and on & d:ahead	3 9 0 -5 -2 0 0 -7
l=answer by	0 -7 0 -16 6 0 11 0
l=answer by & d:ahead	0 -7 0 -16 6 0 11 0
l=apply until	0 -9 2 1 -8 0 0 6
l=apply until & d:ahead	0 -9 2 1 -8 0 0 6
l=are until	0 0 0 8 0 0 0 -6
l=are until & d:ahead	0 0 0 8 0 0 0 -6
l=arrive by	0 3 7 -10 3 0 -7 0
l=arrive by & d:ahead	0 3 7 -10 3 0 -7 0
l=as from	0 -11 0 9 2 0 0 0
l=as from & d:ahead	0 -10 0 8 2 0 0 0
l=as of	6 12 0 -5 -6 0 0 -11
l=as of & d:ahead	7 16 0 -10 -6 0 0 -7
l=at <number>	0 6 0 -14 7 0 0 0
l=at <number> & d:ahead	0 8 0 -12 0 0 0 4
l=at <number> & d:today	0 0 0 0 9 0 0 -6
l=at midnight	0 0 -1 10 0 0 0 -5
l=at the	0 0 -1 19 0 0 -4 -17
l=at the & d:ahead	0 0 -1 19 0 0 -4 -17
l=back by	0 5 0 4 -12 0 -1 3
l=back by & d:ahead	0 5 0 4 -12 0 -1 3
l=back to	0 -10 0 19 0 5 0 -20
l=back to & d:ahead	0 -10 0 19 0 5 0 -20
l=before the	0 -6 -1 14 -5 0 -4 0
l=before the & d:ahead	0 -6 -1 14 -5 0 -4 0
l=begin on	0 2 -1 5 0 0 0 -12
l=begin on & d:ahead	0 3 -1 4 0 0 0 -12
l=busan on	0 0 0 10 0 0 0 -7
l=busan on & d:ahead	0 0 0 10 0 0 0 -7
l=by the	0 -2 -3 0 6 -3 13 -23
l=by the & d:ahead	0 -2 -3 0 6 -3 13 -23
l=car on	0 10 0 -7 0 0 0 -2
l=car on & d:ahead	0 10 0 -7 0 0 0 -2
l=case on	0 -6 0 -10 7 0 0 9
l=case on & d:ahead	0 -6 0 -10 7 0 0 9
l=change on	0 -11 9 3 3 0 0 -4
l=change on & d:ahead	0 -11 9 3 3 0 0 -4
l=close on	0 -16 0 -3 0 14 0 1
l=close on & d:ahead	0 -16 0 -3 0 14 0 1
l=closed on	0 0 0 1 -11 8 0 0
l=closed on & d:ahead	0 0 0 1 -11 8 0 0
l=column ,	0 0 0 -9 0 0 0 9
l=column , & d:today	0 0 0 -9 0 0 0 9
l=come by	0 -10 0 10 1 0 0 -1
l=come by & d:ahead	0 -10 0 10 1 0 0 -1
l=comment until	0 0 0 -10 14 0 0 0
l=comment until & d:ahead	0 0 0 -10 14 0 0 0
l=continue to	0 0 0 9 0 0 0 -9
l=continue to & d:ahead	0 0 0 9 0 0 0 -9
l=count from	0 -11 0 12 0 0 0 0
l=count from & d:ahead	0 -11 0 12 0 0 0 0
l=date :	1 -1 0 9 0 -6 0 -5
l=date from	0 -8 0 18 0 0 0 -8
l=date from & d:ahead	0 -7 0 17 0 0 0 -8
l=date of	0 8 0 -12 -2 0 0 5
l=date of & d:ahead	0 8 0 -12 -2 0 0 5
l=day is	0 3 0 -13 1 0 10 -3
l=day is & d:ahead	0 3 0 -13 1 0 10 -3
l=decision on	0 0 0 -9 11 0 0 0
l=decision on & d:ahead	0 0 0 -9 11 0 0 0
l=do so	0 -1 0 -10 9 0 0 2
l=double on	0 2 0 -10 0 0 0 6
l=double on & d:ahead	0 2 0 -10 0 0 0 6
l=due by	0 -4 0 -7 19 0 -4 -1
l=due by & d:ahead	0 -4 0 -7 19 0 -4 -1
l=end :	0 0 0 -6 0 0 0 10
l=enter before	0 -10 4 5 8 0 0 -6
l=enter before & d:ahead	0 -10 4 5 8 0 0 -6
l=expire on	-3 -5 5 1 -14 0 0 5
l=expire on & d:ahead	-3 -5 5 1 -14 0 0 5
l=fall on	0 -4 0 -13 -2 5 0 14
l=fall on & d:ahead	0 -4 0 -14 -2 5 0 14
l=force since	0 5 0 2 0 0 0 -9
l=force since & d:ahead	0 5 0 2 0 0 0 -9
l=force until	0 7 0 -16 0 0 0 6
l=force until & d:ahead	0 7 0 -16 0 0 0 6
l=free from	0 10 0 -7 0 0 0 0
l=free from & d:ahead	0 11 0 -8 0 0 0 0
l=friday ,	0 6 10 -5 1 -2 1 -11
l=friday , & d:ahead	0 0 10 -8 7 -1 2 -7
l=friday , & d:today	0 8 0 1 -9 0 0 -5
l=from the	11 17 -5 -3 -12 0 0 -27
l=from the & d:ahead	11 17 -5 -3 -12 0 0 -27
l=frozen until	0 -1 0 9 0 0 0 -5
l=frozen until & d:ahead	0 -1 0 9 0 0 0 -5
l=go on	0 -7 0 -9 0 0 0 17
l=go on & d:ahead	0 -7 0 -4 0 0 0 13
l=go to	0 10 0 0 0 0 0 -9
l=go to & d:ahead	0 10 0 0 0 0 0 -9
l=good until	0 0 4 -12 -7 0 7 7
l=good until & d:ahead	0 0 4 -12 -7 0 7 7
l=half on	0 11 0 -5 -1 0 0 -2
l=half on & d:ahead	0 11 0 -5 -1 0 0 -2
l=heard on	0 -3 0 -3 11 0 0 -2
l=heard on & d:ahead	0 -3 0 -4 11 0 0 -2
l=hour on	0 10 0 -7 0 0 0 0
l=in <name>	0 -9 0 11 0 0 0 0
l=in <name> & d:ahead	0 -8 0 10 0 0 0 0
l=in <seat>	0 -1 0 12 -5 0 0 0
l=in <seat> & d:ahead	0 0 0 11 -4 0 0 -1
l=in until	0 0 0 -12 15 0 0 0
l=in until & d:ahead	0 0 0 -12 15 0 0 0
l=is <number>	0 -4 0 10 0 0 0 -1
l=is <number> & d:today	0 -4 0 10 0 0 0 -1
l=is on	0 -18 0 0 3 10 0 0
l=is on & d:ahead	0 -18 0 0 3 10 0 0
l=is until	0 9 0 -3 -5 0 0 0
l=is until & d:ahead	0 9 0 -3 -5 0 0 0
l=it begin	0 9 0 -8 0 0 0 0
l=it by	0 -11 0 5 0 1 5 -7
l=it by & d:ahead	0 -11 0 5 0 1 5 -7
l=it is & d:ahead	0 5 0 -13 -2 0 0 10
l=it to	1 3 0 16 -5 0 0 -18
l=it to & d:ahead	1 3 0 16 -5 0 0 -18
l=it until	0 -6 3 -2 9 1 0 -8
l=it until & d:ahead	0 -6 3 -2 9 1 0 -8
l=lapse on	0 -3 -3 -5 1 0 0 10
l=lapse on & d:ahead	0 -3 -3 -5 1 0 0 10
l=last until	-4 -9 3 5 -14 0 4 1
l=last until & d:ahead	-4 -9 3 4 -13 0 4 2
l=later than	0 0 0 -20 12 0 8 0
l=later than & d:ahead	0 0 0 -20 12 0 8 0
l=level on	0 7 0 -9 0 0 0 0
l=level on & d:ahead	0 7 0 -9 0 0 0 0
l=live until	0 7 0 -11 -4 0 0 7
l=live until & d:ahead	0 7 0 -11 -4 0 0 7
l=loaded before	0 4 0 3 -10 0 0 -1
l=m .	0 8 0 -4 0 0 0 -2
l=make by	0 3 0 -12 7 1 0 -1
l=make by & d:ahead	0 3 0 -12 7 1 0 -1
l=measure on	0 -1 0 9 0 0 0 -3
l=measure on & d:ahead	0 -1 0 9 0 0 0 -3
l=memo ,	0 10 0 -9 0 0 0 0
l=memo , & d:today	0 10 0 -9 0 0 0 0
l=monday , & d:today	0 -2 0 11 0 0 0 -4
l=more from	0 -7 0 10 0 0 0 0
l=more from & d:ahead	0 -14 0 16 0 0 0 0
l=network on	0 0 0 -8 0 0 0 9
l=network on & d:ahead	0 0 0 -8 0 0 0 9
l=night to	0 0 0 11 0 0 0 -10
l=on <day-gone>	0 0 0 8 0 0 0 -8
l=on <day-gone> & d:today	0 0 0 8 0 0 0 -8
l=on the	-1 11 7 -8 1 0 0 -7
l=on the & d:ahead	-1 11 7 -8 1 0 0 -7
l=open on	0 0 0 -5 9 0 0 0
l=open on & d:ahead	0 0 0 -5 9 0 0 0
l=other until	0 0 0 -6 0 0 0 9
l=other until & d:ahead	0 0 0 -6 0 0 0 9
l=out on	-2 0 4 0 -10 2 0 1
l=out on & d:ahead	-2 0 4 0 -10 2 0 1
l=paper on	0 -2 0 10 -7 0 0 0
l=paper on & d:ahead	0 -2 0 10 -7 0 0 0
l=pause from	0 -13 0 15 0 0 0 0
l=pause from & d:ahead	0 -13 0 15 0 0 0 0
l=pay <number>	0 -13 0 16 0 0 0 0
l=pay before	0 9 0 -3 0 0 0 0
l=pay before & d:ahead	0 9 0 -3 0 0 0 0
l=prolong to	0 0 7 -10 0 0 0 4
l=prolong to & d:ahead	0 0 7 -10 0 0 0 4
l=retroactive to	0 0 0 10 0 0 0 -7
l=retroactive to & d:ahead	0 0 0 10 0 0 0 -7
l=return on	1 14 0 -9 -7 0 0 0
l=return on & d:ahead	1 14 0 -9 -7 0 0 0
l=review on	0 -2 0 -4 10 0 0 -1
l=review on & d:ahead	0 -2 0 -4 10 0 0 -1
l=rule of	-6 0 0 10 0 0 0 0
l=rule of & d:ahead	-6 0 0 10 0 0 0 0
l=run to	-8 -7 1 2 12 -4 0 -2
l=run to & d:ahead	-8 -7 1 2 12 -4 0 -2
l=run until	0 16 1 -10 -14 0 0 1
l=run until & d:ahead	0 16 1 -10 -14 0 0 1
l=saturday , & d:ahead	0 10 0 -9 0 0 0 0
l=shut on	0 -7 0 10 0 0 0 0
l=shut on & d:ahead	0 -7 0 10 0 0 0 0
l=signature on	0 -1 0 -8 10 0 0 0
l=signature on & d:ahead	0 -1 0 -8 10 0 0 0
l=sit on	0 -7 0 -2 9 0 0 -1
l=sit on & d:ahead	0 -7 0 -2 9 0 0 -1
l=so by	0 4 0 -15 5 0 2 0
l=so by & d:ahead	0 4 0 -16 5 0 2 0
l=so on	0 1 0 0 5 0 0 -11
l=so on & d:ahead	0 1 0 0 5 0 0 -11
l=start on	6 5 -2 -2 -3 0 0 -8
l=start on & d:ahead	6 5 -2 -2 -3 0 0 -8
l=stop on	0 -2 0 -6 0 0 0 11
l=stop on & d:ahead	0 -2 0 -6 0 0 0 11
l=strike until	0 -1 0 12 0 0 0 -5
l=strike until & d:ahead	0 -1 0 12 0 0 0 -5
l=suspend to	13 -4 0 -3 -4 0 0 -1
l=suspend to & d:ahead	13 -4 0 -3 -4 0 0 -1
l=tariff from	0 -12 0 14 0 0 0 0
l=tariff from & d:ahead	0 -12 0 14 0 0 0 0
l=tariff on	0 7 0 -17 9 0 0 1
l=tariff on & d:ahead	0 8 0 -13 4 0 0 1
l=term on	4 9 0 -10 -1 0 0 1
l=term on & d:ahead	4 9 0 -10 -1 0 0 0
l=that is	0 -5 0 11 0 0 0 -4
l=that is & d:ahead	0 -5 0 13 0 0 0 -7
l=them by	0 0 0 -9 0 0 1 8
l=them by & d:ahead	0 0 0 -9 0 0 1 8
l=then on	0 6 0 -10 0 0 0 2
l=then on & d:ahead	0 6 0 -10 0 0 0 2
l=there from	0 12 0 -12 0 0 0 0
l=there from & d:ahead	0 12 0 -12 0 0 0 0
l=there on	0 -4 0 12 -3 0 0 -4
l=there on & d:ahead	0 -4 0 12 -3 0 0 -4
l=thread ,	0 0 0 -12 0 0 0 13
l=thread , & d:today	0 0 0 -12 0 0 0 13
l=through the	0 0 0 -10 0 0 0 13
l=through the & d:ahead	0 0 0 -10 0 0 0 13
l=thursday ,	0 -8 0 -6 5 0 0 10
l=time until	0 5 0 -9 3 0 7 -12
l=time until & d:ahead	0 5 0 -9 3 0 7 -12
l=to <level>	0 16 0 -8 0 0 0 -11
l=to <level> & d:ahead	0 15 0 -8 0 0 0 -8
l=to <name>	0 10 0 -5 0 0 0 -2
l=to <number>	0 -11 0 5 0 0 0 5
l=to <number> & d:ahead	0 -11 0 5 0 0 0 5
l=to lapse	0 0 3 -10 0 0 0 6
l=to the	-6 -18 2 -6 4 0 0 15
l=to the & d:ahead	-6 -17 2 -7 4 0 0 16
l=treaty by	0 -7 0 0 -8 0 0 11
l=treaty by & d:ahead	0 -7 0 0 -8 0 0 11
l=truce by	0 2 0 0 5 0 3 -16
l=truce by & d:ahead	0 2 0 0 5 0 3 -16
l=truce from	0 -12 0 6 0 0 0 5
l=truce from & d:ahead	0 -12 0 6 0 0 0 5
l=truce of	0 8 0 0 0 0 0 -9
l=truce of & d:ahead	0 8 0 0 0 0 0 -9
l=truce on	0 -3 0 -8 5 0 0 6
l=truce on & d:ahead	0 -3 0 -11 5 0 0 7
l=truce until	2 -10 0 6 -5 0 0 0
l=truce until & d:ahead	2 -10 0 6 -5 0 0 0
l=tuesday ,	0 0 0 -8 -5 0 0 11
l=us on	0 -5 0 9 -2 0 0 0
l=us on & d:ahead	0 -5 0 9 -2 0 0 0
l=vote on	0 -10 0 4 1 0 0 0
l=vote on & d:ahead	0 -10 0 5 0 0 0 0
l=wednesday , & d:ahead	0 17 0 -7 -11 6 0 -12
l=wednesday , & d:today	0 -12 0 0 7 0 0 3
l=week ,	0 0 0 -12 3 0 0 11
l=week , & d:ahead	0 0 0 -12 3 0 0 11
l=week of	0 -4 0 10 0 0 0 0
l=week of & d:ahead	0 -4 0 10 0 0 0 0
l=what change	0 9 0 -6 -2 0 0 0
l=what happen	0 7 0 2 0 0 0 -11
l=which is	0 -11 0 16 -2 0 0 -3
l=— from	0 13 0 -10 0 0 0 0
l=— from & d:ahead	0 18 0 -16 0 0 0 0
l=— on	0 8 0 -9 0 0 0 0
l=— on & d:ahead	0 8 0 -9 0 0 0 0
lead=( & d:today	0 -9 0 11 -5 0 0 0
lead=)	-4 24 -1 -3 -2 0 0 -7
lead=) & d:ahead	-4 26 0 -5 -2 0 0 -7
lead=,	2 2 -2 7 -14 0 4 -1
lead=, & d:today	-10 0 -10 15 -15 -4 -7 4
lead=-	2 1 0 -10 -12 5 3 3
lead=- & d:ahead	3 3 0 -22 -8 5 4 9
lead=- & d:today	0 0 0 14 0 0 0 -8
lead=1	0 40 0 -23 -19 0 0 -6
lead=1 & d:ahead	0 46 0 -39 -18 0 0 0
lead=1 & d:today	0 -9 0 19 0 0 0 -9
lead=10 & d:ahead	-8 -11 0 0 2 0 0 15
lead=10 & d:today	0 0 0 12 0 0 0 -12
lead=11	0 -4 0 -3 -2 0 0 10
lead=11 & d:ahead	0 -3 0 -5 -1 0 0 11
lead=12	0 -9 0 25 -7 0 0 -7
lead=12 & d:ahead	0 -6 0 19 -5 0 0 -5
lead=13	0 -5 0 -10 11 0 0 2
lead=14	0 -10 0 14 -6 0 0 0
lead=14 & d:ahead	0 -4 0 18 -2 0 0 -8
lead=15	0 8 0 -3 -9 0 0 0
lead=15 & d:today	0 11 0 -8 0 0 0 0
lead=18	0 -6 0 0 -3 0 0 12
lead=18 & d:ahead	0 -5 0 -3 -3 0 0 13
lead=19	0 0 0 10 0 -1 0 0
lead=2	0 -3 0 13 -4 0 0 -7
lead=20	0 -13 0 -2 -11 0 14 5
lead=20 & d:ahead	0 -9 0 -3 -9 0 14 3
lead=21	0 -2 0 0 13 0 0 -12
lead=21 & d:ahead	0 -1 0 0 14 0 0 -11
lead=22	0 -8 0 10 0 2 0 -2
lead=24 & d:today	0 -4 0 9 0 0 0 0
lead=26	0 -3 0 8 0 0 0 -2
lead=27	16 0 0 -10 0 0 0 -1
lead=27 & d:ahead	16 0 0 -12 0 0 0 0
lead=28	0 0 0 17 -1 0 0 -11
lead=28 & d:today	0 0 0 12 0 0 0 -8
lead=29	0 11 0 -4 0 0 0 -6
lead=29 & d:today	0 12 0 -10 0 0 0 0
lead=3 & d:ahead	0 -17 0 10 0 0 0 7
lead=3 & d:today	0 12 0 -10 0 0 0 0
lead=30	0 1 0 -4 -11 14 0 0
lead=30 & d:ahead	0 4 0 3 -7 14 0 -20
lead=30 & d:today	0 -3 0 -10 0 0 0 14
lead=31	0 -1 1 -19 -8 0 4 20
lead=31 & d:ahead	0 0 1 -19 -6 0 4 17
lead=4	0 -11 0 23 -5 0 0 -6
lead=4 & d:ahead	0 -10 0 20 -3 0 0 -5
lead=5	0 9 0 -3 0 0 0 -2
lead=5 & d:ahead	0 10 0 -7 0 0 0 -1
lead=8	7 -8 0 18 -8 0 0 -15
lead=8 & d:ahead	7 -15 0 20 -6 0 0 -12
lead=9	4 -4 14 0 0 0 0 -11
lead=9 & d:ahead	-2 -1 14 0 0 0 0 -10
lead=: & d:today	0 -15 0 15 0 0 0 0
lead=; & d:ahead	0 10 0 -5 0 -1 1 -6
lead=; & d:today	0 -10 0 12 -2 0 0 0
lead=a	5 -13 1 7 -6 -3 6 0
lead=a & d:ahead	5 -16 1 9 -8 -3 6 0
lead=after	0 7 -2 -2 0 0 -3 -3
lead=after & d:ahead	0 8 -2 -4 0 0 -3 -2
lead=all	0 26 0 -13 -3 0 0 -10
lead=all & d:ahead	0 26 0 -13 -3 0 0 -10
lead=an	0 -13 0 -16 17 0 0 10
lead=an & d:ahead	0 -13 0 -16 17 0 0 10
lead=and	-14 5 -13 3 -5 -7 0 4
lead=and & d:ahead	-14 6 -12 3 -4 -7 0 2
lead=announced	0 11 0 -17 7 0 0 0
lead=announced & d:ahead	0 11 0 -17 7 0 0 0
lead=applications	0 0 0 9 -6 0 0 0
lead=applications & d:ahead	0 0 0 9 -6 0 0 0
lead=april	0 6 0 -2 6 0 0 -10
lead=april & d:today	0 13 0 -11 0 0 0 0
lead=as	0 -16 -1 13 -1 0 0 4
lead=as & d:ahead	0 -12 -1 5 0 0 0 7
lead=as & d:today	0 -6 0 13 -2 0 0 -2
lead=ask	0 -10 0 5 -12 0 0 12
lead=ask & d:ahead	0 -10 0 4 -12 0 0 12
lead=at	6 -2 0 -17 7 0 0 12
lead=at & d:ahead	6 0 0 -14 -2 0 0 13
lead=at & d:today	0 -4 0 -5 10 0 0 0
lead=august	-1 10 0 0 -9 0 -1 -1
lead=because	0 -7 0 0 -5 0 0 11
lead=before	-2 -6 7 -1 8 -1 -8 3
lead=beijing	0 0 0 -3 0 0 -1 9
lead=beijing & d:ahead	0 0 0 -7 0 0 0 11
lead=bolivia	-2 0 0 -9 14 0 0 0
lead=both	-8 -1 0 1 13 0 -5 -5
lead=both & d:ahead	-8 0 0 1 13 0 -5 -4
lead=brazil & d:ahead	0 0 0 -10 0 0 2 6
lead=britain	0 -12 0 1 6 0 0 0
lead=britain & d:ahead	0 -12 0 1 6 0 0 0
lead=by	-6 -8 0 10 0 0 9 -7
lead=by & d:ahead	-6 -7 0 10 1 0 10 -10
lead=cabinet	0 0 0 12 -8 0 0 0
lead=cabinet & d:ahead	0 0 0 12 -8 0 0 0
lead=canada	0 10 0 -2 0 0 0 -8
lead=china	15 -7 0 1 -1 -2 -6 0
lead=china & d:ahead	13 -7 0 11 -14 -2 -6 0
lead=china & d:today	1 0 0 -8 9 0 0 -1
lead=chinese	0 -4 0 10 1 0 0 -7
lead=chinese & d:ahead	0 -3 0 9 1 0 0 -7
lead=claims	0 0 0 -10 12 0 0 0
lead=claims & d:ahead	0 0 0 -10 12 0 0 0
lead=colombia	0 -7 0 9 0 0 0 -1
lead=colombia & d:ahead	0 -7 0 9 0 0 0 -1
lead=denmark & d:ahead	0 -1 0 9 -5 0 0 0
lead=duties	0 -4 0 16 0 0 0 -9
lead=duties & d:ahead	0 -4 0 16 0 0 0 -9
lead=each	0 0 0 9 0 0 0 -7
lead=each & d:ahead	0 0 0 9 0 0 0 -7
lead=europe	0 9 0 0 0 0 2 -12
lead=exclusions	0 -3 11 0 -1 0 0 -1
lead=exclusions & d:ahead	0 -3 11 0 -1 0 0 -1
lead=february	0 10 0 0 -5 0 0 -6
lead=february & d:ahead	0 10 0 0 -4 0 0 -5
lead=five	0 -3 0 13 0 0 0 -10
lead=five & d:ahead	0 -3 0 13 0 0 0 -10
lead=for & d:today	0 14 0 -13 0 0 0 0
lead=fourteen	0 -9 0 8 0 0 0 0
lead=fourteen & d:ahead	0 -9 0 8 0 0 0 0
lead=friday	0 13 0 -17 9 0 0 0
lead=friday & d:ahead	0 17 0 -27 10 0 0 5
lead=friday & d:today	0 -6 0 17 0 0 0 -8
lead=from	4 5 6 -2 -2 -2 -4 -14
lead=from & d:ahead	4 -2 6 5 -3 -2 -4 -12
lead=georgia	0 8 0 -3 -2 0 0 0
lead=georgia & d:ahead	0 8 0 -3 -2 0 0 0
lead=goods	-1 4 -3 0 8 0 0 -13
lead=goods & d:ahead	-1 6 -3 -2 9 0 0 -13
lead=he	0 3 0 6 0 -1 0 -9
lead=he & d:ahead	0 3 0 5 1 -1 0 -9
lead=he'd	-2 0 0 12 0 0 0 -5
lead=his	0 -12 0 14 0 0 0 -4
lead=his & d:ahead	0 -12 0 14 0 0 0 -4
lead=households	0 -7 0 9 0 0 0 0
lead=households & d:ahead	0 -7 0 9 0 0 0 0
lead=i & d:ahead	0 0 0 -8 4 0 0 9
lead=if	-4 -2 -2 -11 5 -11 6 8
lead=if & d:ahead	-4 -1 -2 -9 2 -11 6 8
lead=if & d:today	0 -3 0 -5 9 0 0 0
lead=importers	0 5 4 -9 0 0 0 0
lead=importers & d:ahead	0 5 4 -9 0 0 0 0
lead=in	0 3 -2 -16 9 0 -1 11
lead=in & d:ahead	0 4 -2 -18 11 0 -1 11
lead=india	0 12 0 -13 -8 0 6 1
lead=india & d:ahead	0 14 0 -9 -7 0 6 -3
lead=ireland	0 8 0 5 -5 0 0 -10
lead=ireland & d:ahead	0 8 0 5 -5 0 0 -10
lead=it	-1 3 -8 0 6 0 -8 -1
lead=it & d:ahead	0 2 -8 -4 8 0 -8 3
lead=it & d:today	0 3 0 12 -5 0 0 -14
lead=its	4 -9 0 9 -19 0 0 6
lead=its & d:ahead	4 -17 0 14 -18 0 0 7
lead=january	0 0 0 -13 -10 13 0 9
lead=january & d:ahead	0 0 0 -15 -9 13 0 10
lead=japan	0 -13 0 -10 7 0 0 14
lead=japan & d:ahead	0 -13 0 -10 7 0 0 14
lead=july & d:ahead	0 17 0 -2 -1 0 0 -9
lead=june	0 0 0 11 0 0 0 -10
lead=last	0 0 0 -9 0 0 0 11
lead=march	0 0 0 -3 10 0 0 -6
lead=march & d:ahead	0 2 0 -7 10 0 0 -5
lead=may	0 -4 0 14 0 0 0 -9
lead=may & d:ahead	0 -1 0 10 0 0 0 -8
lead=members	0 0 0 17 -15 0 0 0
lead=members & d:ahead	0 0 0 17 -15 0 0 0
lead=mexico	0 -7 0 13 0 0 0 -4
lead=monday	0 5 10 -4 -4 0 0 -6
lead=monday & d:ahead	0 1 10 -6 -2 0 0 -1
lead=most	2 -11 0 0 -3 0 0 8
lead=most & d:ahead	2 -11 0 0 -3 0 0 8
lead=neither	0 -9 0 4 0 0 0 3
lead=neither & d:ahead	0 -9 0 8 0 0 0 0
lead=ninety	0 0 0 -2 0 0 0 8
lead=ninety & d:ahead	0 0 0 -2 0 0 0 8
lead=no	0 4 0 -2 3 0 4 -10
lead=no & d:ahead	0 5 0 -3 3 0 4 -10
lead=nothing	0 10 0 0 -1 0 0 -9
lead=nothing & d:ahead	0 11 0 0 -1 0 0 -8
lead=november	13 -4 8 -20 -5 0 0 13
lead=november & d:ahead	13 0 8 -27 -2 0 0 8
lead=now	0 6 0 -10 -1 0 0 7
lead=now & d:ahead	0 6 0 -10 -1 0 0 7
lead=objections	0 0 0 14 -8 0 0 0
lead=objections & d:ahead	0 0 0 14 -8 0 0 0
lead=oct	0 -6 0 -3 11 0 0 0
lead=on	0 -5 -5 6 3 -2 -10 1
lead=on & d:ahead	0 -4 -5 6 -2 -2 -9 3
lead=one	0 4 0 -15 0 6 0 5
lead=one & d:ahead	0 4 0 -16 0 6 0 6
lead=other	0 -12 0 -3 0 0 14 4
lead=other & d:ahead	0 -11 0 -5 0 0 14 4
lead=our	-2 0 0 9 -19 0 0 6
lead=our & d:ahead	-2 0 0 8 -18 0 0 6
lead=parliament	0 -5 0 -5 12 0 0 0
lead=parliament & d:ahead	0 -5 0 -6 12 0 0 0
lead=september	0 -6 0 17 0 1 0 -10
lead=september & d:ahead	0 0 0 10 0 1 0 -10
lead=seven	0 -9 0 10 0 0 0 0
lead=since	-1 5 0 7 -11 0 0 -3
lead=so	-2 -7 0 1 -13 8 0 13
lead=so & d:ahead	-2 -5 0 0 -12 8 0 15
lead=some	2 12 0 -12 0 0 0 -1
lead=some & d:ahead	2 12 0 -12 0 0 0 -1
lead=steel	0 -9 0 10 0 0 0 0
lead=sunday	0 -7 0 10 -2 0 0 0
lead=suspended	11 0 0 0 0 0 0 -7
lead=suspended & d:ahead	11 0 0 0 0 0 0 -7
lead=sweden	0 -10 0 -3 6 0 0 7
lead=sweden & d:ahead	0 -10 0 -3 6 0 0 7
lead=ten	0 11 0 -8 0 0 0 0
lead=ten & d:ahead	0 11 0 -8 0 0 0 0
lead=that	4 -5 10 -2 -7 -3 0 4
lead=that & d:ahead	4 -3 11 -4 -11 -3 0 6
lead=the	-11 4 -15 6 -6 8 -1 4
lead=the & d:ahead	-10 1 -14 5 -5 9 0 4
lead=their	0 0 0 10 -4 0 0 -3
lead=then	0 0 0 12 -4 0 0 -10
lead=then & d:ahead	0 0 0 11 -4 0 0 -9
lead=there	0 0 0 -11 11 0 0 2
lead=there & d:ahead	0 0 0 -11 11 0 0 2
lead=they	-4 -8 10 4 -19 -6 12 5
lead=they & d:ahead	-3 -6 11 1 -16 -6 12 5
lead=they & d:today	0 -2 0 10 -4 0 0 0
lead=those	0 14 0 -5 0 0 0 -5
lead=those & d:ahead	0 14 0 -6 0 0 0 -5
lead=though	0 3 0 -8 9 0 0 -4
lead=though & d:ahead	0 3 0 -8 9 0 0 -4
lead=three	0 -9 0 -3 2 0 0 9
lead=three & d:ahead	0 -9 0 7 -9 0 0 9
lead=thursday	0 0 0 -10 -11 0 3 17
lead=thursday & d:ahead	0 0 0 -12 -9 0 3 16
lead=till	0 0 0 -10 0 0 0 12
lead=till & d:ahead	0 0 0 -10 0 0 0 12
lead=to	2 -5 0 -8 10 0 0 3
lead=to & d:ahead	2 -5 0 -8 10 0 0 3
lead=tonight	1 -8 3 -7 5 0 0 0
lead=tonight & d:today	1 0 3 -15 5 0 0 0
lead=trade	0 4 0 11 -4 0 0 -12
lead=trade & d:ahead	0 4 0 9 -4 0 0 -11
lead=treasury	0 -6 0 2 -8 0 0 11
lead=treasury & d:ahead	0 -13 0 6 -8 0 0 12
lead=trump	-4 -5 0 14 -8 0 0 0
lead=trump & d:ahead	-4 -3 0 12 -8 0 0 0
lead=tuesday	0 -13 0 6 4 0 0 0
lead=tuesday & d:ahead	0 -11 0 2 5 0 0 0
lead=turkey	0 -2 0 -7 -2 0 0 13
lead=turkey & d:ahead	0 -2 0 -7 -2 0 0 13
lead=twelve	0 -8 0 0 -6 0 0 14
lead=twelve & d:ahead	0 -8 0 0 -6 0 0 14
lead=two	0 -4 0 -10 0 0 7 8
lead=two & d:ahead	0 -4 0 -10 0 0 7 8
lead=under	0 4 0 15 -12 -4 0 -10
lead=under & d:ahead	0 5 0 15 -12 -4 0 -10
lead=unless	0 -2 0 -12 16 0 -1 0
lead=unless & d:ahead	0 -1 0 -9 13 0 -1 0
lead=until	-12 -3 2 3 -4 -4 -8 7
lead=until & d:ahead	-12 -2 2 7 -4 -4 -8 2
lead=until & d:today	0 0 0 -8 0 0 0 10
lead=we	-3 16 2 -5 -18 -6 -4 10
lead=we & d:ahead	-3 9 2 0 -18 -6 -4 11
lead=wednesday	0 -10 0 -11 15 0 0 7
lead=wednesday & d:ahead	0 -9 0 -12 15 0 0 7
lead=what	0 -8 -5 3 5 0 -1 4
lead=what & d:ahead	0 -11 -5 0 6 0 0 11
lead=what & d:today	0 4 0 5 0 0 0 -10
lead=where	0 -14 0 6 -1 0 0 4
lead=where & d:ahead	0 -12 0 3 0 0 0 6
lead=whether	0 0 0 -5 -8 0 0 12
lead=whether & d:ahead	0 0 0 -3 -6 0 0 9
lead=which & d:ahead	-7 0 2 4 5 9 -5 -9
lead=who	-2 4 0 10 -5 0 -4 -12
lead=who & d:ahead	-2 11 0 4 -5 0 -4 -12
lead=whoever	0 -2 0 3 -10 0 -1 9
lead=whoever & d:ahead	0 -2 0 3 -10 0 -1 9
lead=whose	-4 0 0 -11 10 1 3 1
lead=whose & d:ahead	-4 0 0 -12 10 1 3 1
lead=with	0 6 0 -11 -3 4 0 4
lead=with & d:ahead	0 7 0 -12 -3 4 0 4
lead=within	0 -5 0 11 0 0 0 0
lead=within & d:ahead	0 -5 0 11 0 0 0 0
lead=yet	0 -3 0 -12 9 0 0 7
lead=your	0 -8 0 10 0 0 -1 0
lead=your & d:ahead	0 -7 0 10 0 0 -1 0
lead=—	3 0 5 -1 0 -2 -10 3
lead=— & d:ahead	4 -9 6 -2 9 -1 -9 4
lead=— & d:today	0 13 0 0 -21 0 0 -1
lead=•	0 14 0 0 -5 0 5 -12
lead=• & d:ahead	0 14 0 0 -5 0 5 -12
lll=, and from	0 0 0 -3 10 0 0 -4
lll=, and from & d:ahead	0 3 0 -7 10 0 0 -4
lll=, and on	3 -17 1 0 0 0 0 11
lll=, and on & d:ahead	3 -17 1 0 0 0 0 11
lll=, begin on	0 16 0 -10 0 0 0 -6
lll=, begin on & d:ahead	0 16 0 -10 0 0 0 -6
lll=, counted from	0 -12 0 13 0 0 0 0
lll=, counted from & d:ahead	0 -12 0 13 0 0 0 0
lll=, end on	3 -10 0 -2 -1 0 0 7
lll=, end on & d:ahead	3 -10 0 -2 -1 0 0 7
lll=, in force	0 11 0 -2 0 0 0 -8
lll=, in force & d:ahead	0 11 0 -2 0 0 0 -8
lll=, say on	0 -5 0 12 0 0 0 -3
lll=, say on & d:ahead	0 -5 0 11 0 0 0 -2
lll=, start on	0 2 0 5 -11 0 0 0
lll=, start on & d:ahead	0 2 0 5 -11 0 0 0
lll=, suspend until	-1 4 0 -10 2 0 0 2
lll=, suspend until & d:ahead	-1 4 0 -10 2 0 0 2
lll=, to the	0 0 0 -16 0 0 0 19
lll=, to the & d:ahead	0 0 0 -16 0 0 0 19
lll=, until the	0 16 9 -16 0 0 0 -3
lll=, until the & d:ahead	0 16 9 -16 0 0 0 -3
lll=. m .	0 8 0 -4 0 0 0 -2
lll=/ <seat> ,	0 14 0 -10 0 0 0 -1
lll=/ <seat> , & d:today	0 14 0 -10 0 0 0 -1
lll=: <level> until	0 -15 0 16 0 0 0 0
lll=: <level> until & d:ahead	0 -15 0 16 0 0 0 0
lll=: <number> on	0 -8 0 6 0 0 0 2
lll=: <number> on & d:ahead	0 -8 0 4 0 0 0 3
lll=: as of	0 -8 0 9 0 0 0 0
lll=<begin> <begin> for	0 -8 0 9 0 0 0 0
lll=<begin> <begin> for & d:ahead	0 -8 0 9 0 0 0 0
lll=<begin> <begin> from	3 -1 9 1 0 -1 -2 -9
lll=<begin> <begin> from & d:ahead	4 -8 9 8 0 -1 -1 -8
lll=<begin> <begin> if	0 -9 0 8 0 0 0 0
lll=<begin> <begin> if & d:ahead	0 -9 0 8 0 0 0 0
lll=<begin> <begin> on	3 1 -3 -10 0 0 -5 10
lll=<begin> <begin> on & d:ahead	3 1 -3 -7 -4 0 -5 10
lll=<begin> <begin> the & d:ahead	2 3 0 -11 -1 0 0 6
lll=<begin> <begin> to	3 5 0 -12 0 0 0 2
lll=<begin> <begin> to & d:ahead	3 5 0 -12 0 0 0 2
lll=<begin> <person> :	-1 -7 0 10 0 0 0 0
lll=<begin> <person> : & d:ahead	-1 -7 0 10 0 0 0 0
lll=<begin> <seat> ,	0 -15 0 0 12 0 0 0
lll=<begin> <seat> , & d:today	0 -16 0 -2 13 0 0 2
lll=<begin> <span> from	0 -8 0 8 0 0 0 0
lll=<begin> and on	0 15 0 -1 0 0 0 -17
lll=<begin> and on & d:ahead	0 15 0 -1 0 0 0 -16
lll=<begin> date :	0 0 0 10 -1 0 0 -3
lll=<begin> date : & d:today	0 0 0 10 -1 0 0 -3
lll=<begin> friday ,	0 -1 8 0 4 0 0 -12
lll=<begin> it begin	0 9 0 -8 0 0 0 0
lll=<begin> monday ,	0 0 0 13 0 0 0 -11
lll=<begin> on the	0 9 0 -9 0 0 0 2
lll=<begin> on the & d:ahead	0 9 0 -9 0 0 0 2
lll=<begin> suspend until	11 0 0 0 0 0 0 -7
lll=<begin> suspend until & d:ahead	11 0 0 0 0 0 0 -7
lll=<begin> that is	0 -5 0 11 0 0 0 -4
lll=<begin> that is & d:ahead	0 -5 0 13 0 0 0 -7
lll=<begin> thursday ,	0 -10 0 2 11 0 0 -6
lll=<begin> thursday , & d:ahead	0 -5 0 0 12 0 0 -11
lll=<begin> tuesday ,	0 -9 0 -2 0 0 0 11
lll=<begin> tuesday , & d:today	0 0 0 -10 0 0 0 12
lll=<begin> until the	0 -8 2 20 0 0 0 -15
lll=<begin> until the & d:ahead	0 -8 2 20 0 0 0 -15
lll=<day-ahead> , on	0 18 0 -20 0 0 0 3
lll=<day-ahead> , on & d:ahead	0 18 0 -20 0 0 0 3
lll=<day-ahead> , until	0 -4 -4 12 0 0 0 0
lll=<day-ahead> , until & d:ahead	0 -4 -4 12 0 0 0 0
lll=<day-ahead> to the	0 -5 0 11 0 0 0 -5
lll=<day-ahead> to the & d:ahead	0 -5 0 11 0 0 0 -5
lll=<goods-amount> by the	0 0 0 13 -6 0 -2 0
lll=<goods-amount> by the & d:ahead	0 0 0 13 -6 0 -2 0
lll=<level> , from	0 12 0 -11 0 0 0 0
lll=<level> , from & d:ahead	0 12 0 -11 0 0 0 0
lll=<level> , on	0 -11 0 11 0 0 0 0
lll=<level> , on & d:ahead	0 -11 0 11 0 0 0 0
lll=<level> , since	0 0 0 -11 0 0 0 11
lll=<level> , since & d:ahead	0 0 0 -11 0 0 0 11
lll=<level> in <name>	0 -8 0 6 0 0 0 0
lll=<level> more from	0 -16 0 16 0 0 0 0
lll=<level> more from & d:ahead	0 -24 0 24 0 0 0 0
lll=<level> off until	0 -6 0 9 0 0 0 0
lll=<level> off until & d:ahead	0 -6 0 9 0 0 0 0
lll=<level> to <level>	0 13 0 -8 0 0 0 -5
lll=<name> , on	0 -5 0 17 0 0 0 -10
lll=<name> , on & d:ahead	0 -5 0 17 0 0 0 -10
lll=<name> , until	0 -2 0 -12 0 0 0 15
lll=<name> at the	0 -1 0 12 0 0 0 -2
lll=<name> at the & d:ahead	0 -1 0 12 0 0 0 -2
lll=<name> by the	2 -6 0 17 -8 0 0 -1
lll=<name> by the & d:ahead	2 -6 0 17 -8 0 0 -1
lll=<name> end on	1 -4 -12 9 10 0 0 -6
lll=<name> end on & d:ahead	1 -4 -12 9 10 0 0 -6
lll=<name> expire on	0 0 0 -8 0 0 0 9
lll=<name> expire on & d:ahead	0 0 0 -8 0 0 0 9
lll=<name> from the	0 13 0 -13 0 0 0 0
lll=<name> from the & d:ahead	0 13 0 -13 0 0 0 0
lll=<name> has until	0 10 0 -13 0 0 10 -10
lll=<name> has until & d:ahead	0 10 0 -13 0 0 10 -10
lll=<name> until the	0 -5 0 -8 9 0 0 2
lll=<name> until the & d:ahead	0 -5 0 -8 9 0 0 2
lll=<number> , from	0 -14 0 10 0 0 0 6
lll=<number> , from & d:ahead	0 -20 0 16 0 0 0 6
lll=<number> , until	0 14 0 -7 -1 0 0 -4
lll=<number> , until & d:ahead	0 14 0 -7 -1 0 0 -4
lll=<number> from the	0 9 0 -7 0 0 0 0
lll=<number> from the & d:ahead	0 9 0 -7 0 0 0 0
lll=<number> until the	0 8 0 -2 0 0 0 -4
lll=<number> until the & d:ahead	0 8 0 -2 0 0 0 -4
lll=<organisation> has until	0 -12 0 6 -15 0 0 18
lll=<organisation> has until & d:ahead	0 -12 0 6 -15 0 0 18
lll=<person> , on	0 -8 0 6 5 0 0 -4
lll=<person> , on & d:ahead	0 -8 0 6 5 0 0 -4
lll=<person> : until & d:ahead	0 0 0 -6 0 0 0 9
lll=<person> announce on & d:ahead	0 3 0 -8 0 0 0 4
lll=<person> sign on	0 3 0 -12 8 0 0 0
lll=<person> sign on & d:ahead	0 3 0 -12 8 0 0 0
lll=<quality> good from	-1 -3 0 11 0 0 0 -4
lll=<quality> good from & d:ahead	-1 -2 0 10 0 0 0 -4
lll=<seat> on the	0 -4 0 11 0 0 0 -4
lll=<seat> on the & d:ahead	0 -4 0 11 0 0 0 -4
lll=<span> , from	1 6 -2 -8 0 0 0 4
lll=<span> , from & d:ahead	1 6 -2 -8 0 0 0 4
lll=<span> , on	0 0 0 -18 0 0 0 17
lll=<span> , on & d:ahead	0 0 0 -19 0 0 0 18
lll=<span> , to	-4 2 0 7 10 0 0 -11
lll=<span> , to & d:ahead	-4 2 0 7 10 0 0 -10
lll=<span> , until	-10 2 -1 3 8 2 0 -7
lll=<span> , until & d:ahead	-10 2 -1 3 8 2 0 -7
lll=<span> end on	0 -5 0 -5 0 0 0 12
lll=<span> end on & d:ahead	0 -5 0 -5 0 0 0 12
lll=<span> from the	0 -13 0 17 0 0 0 -3
lll=<span> from the & d:ahead	0 -13 0 17 0 0 0 -3
lll=additional <level> from	-4 -4 0 9 0 0 0 0
lll=an hour on & d:today	0 9 0 -9 0 0 0 0
lll=and <name> ,	0 5 0 -20 0 0 0 16
lll=and <name> end	0 0 0 9 0 0 0 -8
lll=and <name> end & d:today	0 0 0 10 0 0 0 -10
lll=and has until	0 -2 0 -14 6 0 8 0
lll=and has until & d:ahead	0 -2 0 -14 6 0 8 0
lll=and last until	0 0 0 -10 0 0 0 12
lll=and last until & d:ahead	0 0 0 -10 0 0 0 12
lll=apply again from	0 19 0 -14 0 0 0 -6
lll=apply again from & d:ahead	0 19 0 -14 0 0 0 -6
lll=are suspend to	14 0 0 0 0 0 0 -14
lll=are suspend to & d:ahead	14 0 0 0 0 0 0 -14
lll=at <level> from	0 13 0 -17 0 0 0 3
lll=at <level> from & d:ahead	0 6 0 -11 0 0 0 3
lll=at <level> on	0 -8 0 13 0 0 0 -1
lll=at <level> on & d:ahead	0 -8 0 11 0 0 0 0
lll=at noon on	0 -3 0 13 -2 0 0 -7
lll=at noon on & d:ahead	0 -3 0 12 -2 0 0 -6
lll=be <level> from	0 16 0 -13 0 0 0 -2
lll=be <level> from & d:ahead	0 16 0 -13 0 0 0 -2
lll=be <number> from	0 1 0 -10 0 0 0 6
lll=be <number> from & d:ahead	0 1 0 -10 0 0 0 6
lll=be finished by	0 10 0 -1 -4 0 0 0
lll=be finished by & d:ahead	0 10 0 -1 -4 0 0 0
lll=be heard on	0 -11 0 9 1 0 0 0
lll=be heard on & d:ahead	0 -11 0 9 1 0 0 0
lll=been <level> from	0 -16 0 17 0 0 0 0
lll=been <level> from & d:ahead	0 -16 0 17 0 0 0 0
lll=been <level> since	9 0 0 -6 0 0 0 -2
lll=been <level> since & d:ahead	9 0 0 -6 0 0 0 -2
lll=been announce for	0 -10 0 8 -3 0 0 8
lll=been announce for & d:ahead	0 -10 0 8 -3 0 0 8
lll=been set for	0 0 0 -14 8 0 0 7
lll=been set for & d:ahead	0 0 0 -14 8 0 0 7
lll=been suspend until	1 0 0 -15 -3 0 0 14
lll=been suspend until & d:ahead	1 0 0 -15 -3 0 0 14
lll=by <level> on	0 -15 0 22 -2 0 0 -1
lll=by <level> on & d:ahead	0 -15 0 21 -2 0 0 -1
lll=by <points> from	0 11 0 -2 0 0 0 -7
lll=by <points> from & d:ahead	0 11 0 -2 0 0 0 -7
lll=by law on	0 -4 0 10 0 0 0 -7
lll=by law on & d:ahead	0 -4 0 10 0 0 0 -7
lll=by wednesday ,	0 12 0 -8 0 0 0 -1
lll=by wednesday , & d:ahead	0 12 0 -8 0 0 0 -1
lll=do so by	0 -2 0 -15 9 0 4 1
lll=do so by & d:ahead	0 -2 0 -15 9 0 4 1
lll=duty end on	0 -10 6 0 0 0 0 1
lll=duty end on & d:ahead	0 -10 6 0 0 0 0 1
lll=exclusion end on	0 0 -3 10 0 0 0 -2
lll=exclusion end on & d:ahead	0 0 -3 10 0 0 0 -2
lll=expire at the	0 12 0 -4 0 0 0 -8
lll=expire at the & d:ahead	0 12 0 -4 0 0 0 -8
lll=for <span> from	0 10 0 3 -11 0 0 -13
lll=for <span> from & d:ahead	0 11 0 2 -11 0 0 -13
lll=from <day-ahead> ,	0 -10 0 7 5 0 0 0
lll=from <day-ahead> , & d:ahead	0 -10 0 7 5 0 0 0
lll=from <level> on	0 9 0 -7 0 0 0 0
lll=from <level> on & d:ahead	0 10 0 -7 0 0 0 0
lll=further <level> from	0 -8 0 9 0 0 0 0
lll=further <level> from & d:ahead	0 -8 0 9 0 0 0 0
lll=good until the	0 0 0 -16 13 0 0 0
lll=good until the & d:ahead	0 0 0 -16 13 0 0 0
lll=had announce for	0 -8 0 11 -1 0 0 0
lll=had announce for & d:ahead	0 -8 0 11 -1 0 0 0
lll=has until the	0 -1 0 -10 -2 0 2 11
lll=has until the & d:ahead	0 -1 0 -10 -2 0 2 11
lll=have expire on	0 0 0 -12 0 0 0 12
lll=have expire on & d:ahead	0 0 0 -12 0 0 0 12
lll=have run out	0 0 0 9 0 0 0 -8
lll=hear argument on	0 0 0 -7 8 0 0 0
lll=hear argument on & d:ahead	0 0 0 -7 8 0 0 0
lll=heard argument on	0 0 0 8 -12 0 0 0
lll=in <name> until	0 -13 0 11 0 0 0 0
lll=in <name> until & d:ahead	0 -13 0 11 0 0 0 0
lll=in <seat> by	7 0 0 -19 5 0 0 7
lll=in <seat> by & d:ahead	7 0 0 -19 5 0 0 7
lll=in busan on	0 0 0 10 0 0 0 -7
lll=in busan on & d:ahead	0 0 0 10 0 0 0 -7
lll=in force since	0 5 0 2 0 0 0 -9
lll=in force since & d:ahead	0 5 0 2 0 0 0 -9
lll=in force until	0 7 0 -16 0 0 0 6
lll=in force until & d:ahead	0 7 0 -16 0 0 0 6
lll=is due by	0 -1 0 -17 22 0 -2 0
lll=is due by & d:ahead	0 -1 0 -17 22 0 -2 0
lll=is due on	0 -10 0 5 0 0 0 0
lll=is due on & d:ahead	0 -10 0 5 0 0 0 0
lll=is expect by	0 0 0 18 -16 0 0 0
lll=is expect by & d:ahead	0 0 0 18 -16 0 0 0
lll=is expect on	0 -10 0 -3 10 0 0 0
lll=is expect on & d:ahead	0 -10 0 -3 10 0 0 0
lll=is good until	0 3 5 -18 -1 0 8 0
lll=is good until & d:ahead	0 3 5 -18 -1 0 8 0
lll=is suspend from	0 18 0 -15 0 0 0 0
lll=is suspend from & d:ahead	0 18 0 -15 0 0 0 0
lll=is suspend until	-6 1 0 0 -9 0 0 7
lll=is suspend until & d:ahead	-6 1 0 0 -9 0 0 7
lll=is up on	0 0 0 -4 0 0 0 9
lll=is up on & d:ahead	0 0 0 -4 0 0 0 9
lll=it apply from	0 13 0 -11 0 0 0 0
lll=it begin on	0 16 0 -6 -6 0 0 -4
lll=it begin on & d:ahead	0 16 0 -6 -6 0 0 -4
lll=it end on	0 13 5 -39 -1 0 0 11
lll=it end on & d:ahead	0 13 5 -39 -1 0 0 11
lll=it expire on	0 0 -2 12 0 0 0 -8
lll=it expire on & d:ahead	0 0 -2 12 0 0 0 -8
lll=it has until	0 0 0 -7 0 0 0 13
lll=it has until & d:ahead	0 0 0 -8 0 0 0 13
lll=it hold until	0 0 0 9 0 0 0 -5
lll=it hold until & d:ahead	0 0 0 9 0 0 0 -5
lll=it last until	0 0 0 -6 0 0 0 11
lll=it last until & d:ahead	0 0 0 -6 0 0 0 11
lll=it meet on	0 -4 0 -12 15 0 0 0
lll=it meet on & d:ahead	0 -4 0 -12 15 0 0 0
lll=it run to	0 0 0 -9 -3 0 0 19
lll=it run to & d:ahead	0 0 0 -9 -3 0 0 19
lll=it run until	0 7 0 -11 -2 0 0 3
lll=it run until & d:ahead	0 7 0 -11 -2 0 0 3
lll=it sit on	0 0 0 -8 10 0 0 0
lll=it sit on & d:ahead	0 0 0 -8 10 0 0 0
lll=it start on	0 -9 0 13 0 0 0 0
lll=it start on & d:ahead	0 -9 0 13 0 0 0 0
lll=it up on	0 -9 0 0 13 0 0 -4
lll=it up on & d:ahead	0 -9 0 0 13 0 0 -4
lll=it vote on	0 0 0 11 -11 0 0 0
lll=it vote on & d:ahead	0 0 0 11 -11 0 0 0
lll=last day is	0 2 0 -10 4 0 0 0
lll=last day is & d:ahead	0 2 0 -10 4 0 0 0
lll=last week ,	0 0 0 -2 10 0 0 -8
lll=last week , & d:ahead	0 0 0 -2 10 0 0 -8
lll=meet , on	0 0 0 -10 10 0 0 0
lll=meet , on & d:ahead	0 0 0 -10 10 0 0 0
lll=meet again on	0 0 0 12 -5 0 0 -6
lll=meet again on & d:ahead	0 0 0 12 -5 0 0 -6
lll=next monday ,	0 7 0 -10 0 0 0 0
lll=next monday , & d:ahead	0 7 0 -10 0 0 0 0
lll=next wednesday ,	0 14 0 -12 0 0 0 -1
lll=next wednesday , & d:ahead	0 14 0 -12 0 0 0 -1
lll=no agreement by	0 -2 0 -3 -4 0 1 9
lll=no agreement by & d:ahead	0 -2 0 -3 -4 0 1 9
lll=on <day-ahead> ,	0 -2 0 -15 0 0 0 14
lll=on <day-ahead> , & d:ahead	0 -2 0 -15 0 0 0 14
lll=on friday ,	0 -3 5 5 4 0 0 -11
lll=on friday , & d:ahead	0 -3 5 5 4 0 0 -11
lll=on hold until	0 10 0 -2 -5 0 0 -1
lll=on hold until & d:ahead	0 10 0 -2 -5 0 0 -1
lll=on wednesday ,	0 -3 0 9 -4 2 0 -3
lll=one end on	0 0 0 -13 6 0 0 3
lll=one end on & d:ahead	0 0 0 -13 6 0 0 3
lll=otherwise end on	0 0 0 -11 0 0 0 12
lll=otherwise end on & d:ahead	0 0 0 -11 0 0 0 12
lll=pause end on	0 20 0 -3 0 0 0 -14
lll=pause end on & d:ahead	0 20 0 -3 0 0 0 -14
lll=pay <level> from	0 -3 0 -1 9 0 0 0
lll=pay <level> from & d:ahead	0 0 0 -3 9 0 0 0
lll=pay <level> until	0 16 0 -14 0 0 0 -4
lll=pay <level> until & d:ahead	0 17 0 -14 0 0 0 -4
lll=pay <number> from	0 11 0 -10 0 0 0 0
lll=pay <number> from & d:ahead	0 12 0 -11 0 0 0 0
lll=put off until	0 16 0 -10 0 0 0 -2
lll=put off until & d:ahead	0 16 0 -10 0 0 0 -2
lll=rate apply from	0 15 0 -14 0 0 0 0
lll=rate apply from & d:ahead	0 15 0 -14 0 0 0 0
lll=reach back to	0 -1 0 11 0 0 0 -5
lll=reach back to & d:ahead	0 -1 0 11 0 0 0 -5
lll=run out on	0 0 5 -9 -7 3 0 6
lll=run out on & d:ahead	0 0 5 -9 -7 3 0 6
lll=run until the	0 8 0 -3 0 0 0 -2
lll=run until the & d:ahead	0 8 0 -3 0 0 0 -2
lll=stay suspend until	-3 -6 0 15 6 0 0 -13
lll=stay suspend until & d:ahead	-3 -6 0 15 6 0 0 -13
lll=surcharge end on	0 12 -1 -5 0 0 0 -1
lll=surcharge end on & d:ahead	0 12 -1 -5 0 0 0 -1
lll=suspension end on	0 4 0 11 1 0 0 -16
lll=suspension end on & d:ahead	0 4 0 11 1 0 0 -16
lll=take effect on	1 13 0 -5 -5 0 0 -13
lll=take effect on & d:ahead	1 10 0 -2 -5 0 0 -13
lll=take place on	0 -11 0 1 6 0 0 0
lll=take place on & d:ahead	0 -11 0 1 6 0 0 0
lll=tariff end on	0 -3 -2 21 0 0 0 -18
lll=tariff end on & d:ahead	0 -3 -2 21 0 0 0 -18
lll=that begin on	0 -12 0 14 0 0 0 0
lll=that begin on & d:ahead	0 -12 0 14 0 0 0 0
lll=that end on	0 -6 0 -1 0 0 0 13
lll=that end on & d:ahead	0 -6 0 -1 0 0 0 13
lll=that expire on	0 5 0 -14 0 0 0 8
lll=that expire on & d:ahead	0 5 0 -14 0 0 0 8
lll=that is until	0 9 0 -10 -3 0 0 1
lll=that is until & d:ahead	0 9 0 -10 -3 0 0 1
lll=that start on	0 15 0 -13 0 0 0 0
lll=that start on & d:ahead	0 15 0 -13 0 0 0 0
lll=the <name> until	0 8 0 -12 5 0 0 -1
lll=the <name> until & d:ahead	0 8 0 -12 5 0 0 -1
lll=the <organisation> meet	0 0 0 -7 -4 0 0 12
lll=the <organisation> meet & d:ahead	0 0 0 -7 -4 0 0 12
lll=the <quality> ,	0 0 0 -9 0 0 0 10
lll=the case on	0 -1 0 11 -7 0 0 0
lll=the case on & d:ahead	0 -1 0 11 -7 0 0 0
lll=the deadline is	0 -4 0 12 0 -5 -1 0
lll=the deadline is & d:ahead	0 -4 0 12 0 -5 -1 0
lll=the decree on	0 9 0 -8 0 0 0 0
lll=the decree on & d:ahead	0 9 0 -8 0 0 0 0
lll=the extension on	0 0 0 10 -5 0 0 -1
lll=the extension on & d:ahead	0 0 0 10 -5 0 0 -1
lll=the increase of	0 11 0 -11 0 0 0 0
lll=the increase of & d:ahead	0 11 0 -11 0 0 0 0
lll=the law on	0 11 0 -6 -6 0 0 0
lll=the law on & d:ahead	0 11 0 -6 -6 0 0 0
lll=the night to	0 0 0 11 0 0 0 -10
lll=the paper on	0 -1 0 9 -7 0 0 0
lll=the paper on & d:ahead	0 -1 0 9 -7 0 0 0
lll=the tariff on	0 5 0 -10 5 0 0 0
lll=the tariff on & d:ahead	0 5 0 -10 5 0 0 0
lll=the truce to	0 0 0 -14 0 0 0 13
lll=the truce to & d:ahead	0 0 0 -14 0 0 0 13
lll=they are until	0 0 0 8 0 0 0 -6
lll=they are until & d:ahead	0 0 0 8 0 0 0 -6
lll=they arrive by	0 11 0 -4 -1 0 -4 0
lll=they arrive by & d:ahead	0 11 0 -4 -1 0 -4 0
lll=they end on	0 -1 6 -12 13 0 0 -6
lll=they end on & d:ahead	0 -1 6 -12 13 0 0 -6
lll=they go on	0 -3 0 12 0 0 0 -7
lll=they go on & d:ahead	0 -3 0 12 0 0 0 -7
lll=they have until	0 5 0 0 -11 0 3 1
lll=they have until & d:ahead	0 5 0 0 -11 0 3 1
lll=they meet on	0 0 0 -10 0 0 0 11
lll=they meet on & d:ahead	0 0 0 -10 0 0 0 11
lll=to <level> from	0 -8 0 10 0 0 0 0
lll=to <level> from & d:ahead	0 -8 0 10 0 0 0 0
lll=to <level> on	0 17 0 -20 9 0 0 -2
lll=to <level> on & d:ahead	0 18 0 -21 9 0 0 -1
lll=to <number> on	0 10 0 -6 -4 0 0 0
lll=to <number> on & d:ahead	0 11 0 -3 -4 0 0 -5
lll=to apply from	0 -12 0 3 7 0 0 0
lll=to apply from & d:ahead	0 -12 0 3 7 0 0 0
lll=to close on	0 0 0 -3 -3 9 0 0
lll=to close on & d:ahead	0 0 0 -3 -3 9 0 0
lll=to come on	0 -7 0 9 0 0 0 0
lll=to come on & d:ahead	0 -7 0 9 0 0 0 0
lll=to end on	0 -16 -5 0 0 0 0 13
lll=to end on & d:ahead	0 -16 -5 0 0 0 0 13
lll=to expire on	0 -11 0 -1 0 0 0 14
lll=to expire on & d:ahead	0 -11 0 -1 0 0 0 14
lll=to follow on	0 5 0 3 -8 0 0 0
lll=to follow on & d:ahead	0 5 0 3 -8 0 0 0
lll=to last until	-1 -3 2 23 -2 0 -1 -17
lll=to last until & d:ahead	-1 -3 2 21 -2 0 -1 -16
lll=truce , until	8 0 0 4 0 0 0 -10
lll=truce , until & d:ahead	8 0 0 4 0 0 0 -10
lll=truce end on	0 -9 0 -8 -2 0 0 18
lll=truce end on & d:ahead	0 -9 0 -9 -2 0 0 18
lll=until <day-ahead> ,	0 -3 0 11 0 0 0 -5
lll=until <day-ahead> , & d:ahead	0 -3 0 11 0 0 0 -5
lll=until midnight on	0 0 0 9 -1 2 0 -9
lll=until midnight on & d:ahead	0 0 0 9 -1 2 0 -9
lll=what change on	0 -5 9 0 0 0 0 -1
lll=what change on & d:ahead	0 -5 9 0 0 0 0 -1
lll=which end on	0 11 0 -13 -1 1 0 0
lll=which end on & d:ahead	0 11 0 -13 -1 1 0 0
lll=which expire on	0 2 0 -9 0 0 0 10
lll=which expire on & d:ahead	0 2 0 -9 0 0 0 10
lll=will end on	0 15 0 -1 0 0 0 -10
lll=will end on & d:ahead	0 15 0 -1 0 0 0 -10
lll=will last until	0 0 0 -7 0 0 0 10
lll=will last until & d:ahead	0 0 0 -7 0 0 0 10
lll=will vote on	0 0 0 15 -15 0 0 0
lll=will vote on & d:ahead	0 0 0 15 -15 0 0 0
lll=with <level> from	0 19 0 -17 0 0 0 0
lll=with <level> from & d:ahead	0 19 0 -17 0 0 0 0
lll=with effect from	0 -9 0 13 -2 0 0 0
lll=with effect from & d:ahead	0 -7 0 12 -2 0 0 0
lll=would apply from	-1 -6 0 10 0 0 0 0
lll=would apply from & d:ahead	-1 -6 0 10 0 0 0 0
lll=would end on	0 19 0 -16 0 0 0 -6
lll=would end on & d:ahead	0 19 0 -16 0 0 0 -6
lr=" ,	0 8 0 0 0 0 0 -9
lr=( )	0 -9 0 17 -7 0 0 -1
lr=( ) & d:today	0 -4 0 11 -4 0 0 -1
lr=, ,	0 9 -14 -9 0 4 1 2
lr=, , & d:ahead	0 17 -13 0 2 5 1 -26
lr=, , & d:today	0 -17 0 -13 -5 0 0 28
lr=, :	0 8 0 0 1 0 0 -10
lr=, : & d:ahead	0 9 0 -2 1 0 0 -9
lr=, <end>	-4 -8 9 4 5 -1 -1 -3
lr=, <end> & d:ahead	-1 -23 12 14 0 0 0 -4
lr=, of	5 -9 0 11 0 0 0 -5
lr=, of & d:ahead	5 -9 0 11 0 0 0 -5
lr=, —	0 2 0 9 0 0 0 -13
lr=, — & d:today	0 2 0 9 0 0 0 -13
lr=. . & d:today	0 10 0 -5 -3 0 0 0
lr=: ,	-2 10 0 0 -13 1 0 0
lr=: , & d:ahead	-2 10 0 15 -12 1 0 -16
lr=: .	-1 -16 -1 -12 0 4 0 22
lr=: . & d:ahead	-1 -15 -1 -14 0 4 0 23
lr=: the	0 10 0 -3 0 0 4 -9
lr=<begin> , & d:ahead	-11 -7 6 15 -8 0 -2 -2
lr=<begin> .	2 1 -8 -6 1 5 -2 2
lr=<begin> . & d:ahead	2 5 -8 -12 3 5 -2 3
lr=<begin> . & d:today	0 -10 0 11 -5 0 0 0
lr=<begin> :	-7 -3 0 10 -3 -2 -3 3
lr=<begin> : & d:ahead	-6 -2 -4 11 -10 -2 -3 9
lr=<begin> <end> & d:ahead	3 -15 9 -10 14 8 11 -9
lr=<begin> <end> & d:today	-2 7 0 9 -22 0 0 0
lr=<begin> <level>	0 10 0 -1 -2 0 0 -7
lr=<begin> <name> & d:ahead	4 0 5 -10 0 0 0 0
lr=<begin> <number>	0 0 0 -12 17 0 0 -3
lr=<begin> <number> & d:ahead	0 1 0 -14 17 0 0 -3
lr=<begin> at	2 -6 0 -19 9 0 0 6
lr=<begin> at & d:ahead	0 -4 0 -10 13 0 0 0
lr=<begin> at & d:today	2 0 0 -10 0 0 0 5
lr=<begin> is	11 -2 -1 -20 -4 0 0 11
lr=<begin> is & d:ahead	11 -2 0 -17 -9 0 0 9
lr=<begin> it	0 9 0 11 -5 0 0 -15
lr=<begin> it & d:ahead	0 11 0 5 -2 0 0 -15
lr=<begin> of	0 -9 0 8 5 0 0 -6
lr=<begin> of & d:ahead	0 -9 0 8 5 0 0 -6
lr=<begin> the	-2 9 0 0 3 5 0 -11
lr=<begin> the & d:ahead	-1 4 0 0 0 5 0 -13
lr=<begin> they	0 -7 0 11 -2 0 0 -2
lr=<begin> they & d:ahead	0 -5 0 11 -1 0 0 0
lr=<begin> — & d:today	0 -7 0 10 0 0 0 0
lr=<level> , & d:ahead	0 9 0 -2 0 0 0 -6
lr=<level> .	0 0 0 8 -1 0 0 -10
lr=<name> ,	0 -9 0 0 0 0 8 0
lr=<name> , & d:ahead	0 -8 0 0 0 0 8 0
lr=<name> .	0 -2 0 11 0 0 0 -4
lr=<number> ,	0 4 0 -2 5 0 0 -10
lr=<number> .	0 10 0 -11 2 0 0 0
lr=<number> . & d:ahead	0 9 0 -14 -4 0 0 9
lr=<number> . & d:today	0 1 0 0 6 0 0 -12
lr=<seat> .	0 -3 0 19 -9 0 0 -3
lr=<seat> . & d:ahead	0 -3 0 17 -8 0 0 -1
lr=a .	0 -3 0 9 0 0 0 -1
lr=a . & d:ahead	0 -3 0 9 0 0 0 -1
lr=about ,	0 9 0 -14 0 0 0 4
lr=about , & d:ahead	0 9 0 -14 0 0 0 4
lr=after ,	5 0 0 -3 8 0 0 -9
lr=after . & d:ahead	0 -14 0 15 -6 0 0 2
lr=after <end>	0 -10 0 0 11 0 0 -1
lr=after <end> & d:ahead	0 -10 0 0 11 0 0 -1
lr=after ?	0 -6 0 -10 0 0 0 17
lr=after ? & d:ahead	0 -6 0 -10 0 0 0 17
lr=again .	0 -2 0 -6 10 0 0 0
lr=again . & d:ahead	0 -2 0 -6 10 0 0 0
lr=and ,	0 -13 0 -3 6 0 0 8
lr=and , & d:ahead	0 -13 0 -3 6 0 0 8
lr=and .	0 0 0 4 3 0 0 -8
lr=and . & d:ahead	0 0 0 4 4 0 0 -8
lr=apply .	0 -7 0 9 0 0 0 0
lr=as .	0 -1 0 -10 0 0 0 13
lr=back .	0 4 0 3 -3 0 0 -8
lr=back . & d:ahead	0 6 0 2 -3 0 0 -8
lr=before ,	0 8 -1 -17 4 0 0 4
lr=before , & d:ahead	0 8 -1 -17 4 0 0 4
lr=before <end>	0 0 -10 1 4 0 -1 1
lr=before <end> & d:ahead	0 0 -10 1 4 0 -1 1
lr=begin ,	0 11 0 -12 0 0 0 1
lr=begin , & d:ahead	0 12 0 -13 0 0 0 1
lr=begin . & d:ahead	-1 11 0 -8 0 0 0 0
lr=begin . & d:today	0 -8 0 11 0 0 0 -1
lr=by ,	1 -2 0 -10 5 0 2 2
lr=by , & d:ahead	1 -2 0 -10 5 0 2 2
lr=by .	-10 5 2 8 -13 0 6 -7
lr=by . & d:ahead	-10 6 2 7 -12 0 6 -6
lr=by <end>	2 -2 -3 2 -2 -4 15 -17
lr=by <end> & d:ahead	2 -2 -3 2 -2 -4 15 -17
lr=by night	0 0 0 8 0 0 -8 3
lr=by the	0 -4 0 4 9 0 0 -10
lr=by the & d:ahead	0 -3 0 4 9 0 0 -10
lr=come ,	0 12 0 -7 0 0 0 -2
lr=come , & d:ahead	0 12 0 -7 0 0 0 -2
lr=come .	0 -8 0 9 0 0 0 0
lr=due .	0 5 0 -11 7 0 0 0
lr=due . & d:ahead	0 6 0 -13 8 0 0 0
lr=end . & d:ahead	0 -10 0 13 -4 0 0 -5
lr=end . & d:today	0 9 0 -3 0 0 0 -1
lr=end <end>	0 0 0 -13 0 0 0 14
lr=end <end> & d:ahead	0 0 0 -13 0 0 0 14
lr=for ,	0 0 0 0 -11 0 0 7
lr=for , & d:ahead	0 0 0 0 -11 0 0 7
lr=for .	0 10 -1 -14 9 6 -1 -7
lr=for . & d:ahead	0 6 0 -15 12 6 -1 -3
lr=for <end>	0 -6 0 1 0 0 -1 9
lr=for <end> & d:ahead	0 -6 0 1 0 0 -1 9
lr=for in	0 -4 0 14 -1 0 0 0
lr=for in & d:ahead	0 -4 0 14 -1 0 0 0
lr=force .	0 10 0 0 0 0 0 -8
lr=friday ,	0 5 0 -9 0 0 0 4
lr=from 's	0 10 0 -10 0 0 0 0
lr=from )	0 17 0 -16 0 0 0 0
lr=from ) & d:ahead	0 18 0 -17 0 0 0 0
lr=from .	15 -1 -7 2 3 -2 -2 -6
lr=from . & d:ahead	15 -2 -7 2 4 -2 -2 -6
lr=from :	3 2 0 -12 -4 0 0 11
lr=from : & d:ahead	4 1 0 -11 -4 0 0 11
lr=from <end>	-12 0 -9 17 -1 -2 -3 -11
lr=from <end> & d:ahead	-12 1 -8 15 -2 -2 -3 -9
lr=from a	0 -19 0 12 2 0 0 0
lr=from a & d:ahead	0 -17 0 18 -1 0 0 0
lr=from for	0 11 0 -3 -7 3 0 -1
lr=from for & d:ahead	0 11 0 -3 -7 3 0 -1
lr=from our & d:ahead	0 -7 0 8 0 0 0 0
lr=from the	-2 0 0 9 -8 0 0 0
lr=from the & d:ahead	-2 -1 0 10 -8 0 0 0
lr=from they	0 12 0 -11 0 0 0 0
lr=from to	0 -3 0 0 -14 0 0 13
lr=from to & d:ahead	0 -2 0 0 -14 0 0 13
lr=from unless	-3 -4 0 0 0 0 0 10
lr=from unless & d:ahead	-3 -4 0 0 0 0 0 10
lr=from until	0 -6 0 11 -3 0 0 -1
lr=from until & d:ahead	0 -5 0 11 -3 0 0 -1
lr=from was	0 -8 0 8 0 0 0 0
lr=from was & d:ahead	0 -8 0 8 0 0 0 0
lr=gave as	0 -8 0 12 -2 0 0 0
lr=gave as & d:ahead	0 -8 0 12 -2 0 0 0
lr=happen ?	0 0 0 14 0 0 0 -11
lr=including .	0 0 0 -11 0 0 0 11
lr=including . & d:ahead	0 0 0 -11 0 0 0 11
lr=is ,	0 0 0 7 -10 1 3 -12
lr=is , & d:ahead	0 1 0 1 -9 1 3 -5
lr=is .	-1 0 0 -10 15 0 5 -5
lr=is . & d:ahead	-1 2 0 -13 16 0 5 -4
lr=is <end>	0 -3 0 0 -15 -3 -4 16
lr=is <end> & d:ahead	0 -3 0 0 -15 -3 -4 16
lr=it ,	0 8 0 0 0 0 0 -9
lr=it , & d:ahead	0 8 0 0 0 0 0 -9
lr=lapse ,	0 0 3 -10 0 0 0 6
lr=meet .	0 0 0 -12 5 0 0 10
lr=meet . & d:ahead	0 0 0 -12 5 0 0 10
lr=not .	-8 -2 0 -2 0 0 0 13
lr=not . & d:ahead	-8 -2 0 -4 0 0 0 15
lr=of .	3 2 0 -3 -9 0 0 3
lr=of :	0 0 0 -7 10 0 0 -1
lr=of : & d:ahead	0 -5 0 -2 10 0 0 -1
lr=of it	0 -10 0 13 0 0 0 0
lr=of it & d:ahead	0 -10 0 12 0 0 0 0
lr=on ,	-7 -7 -3 11 1 -3 0 3
lr=on .	0 2 -2 -14 5 11 -1 7
lr=on . & d:ahead	0 0 -1 -13 4 12 -1 8
lr=on ; & d:ahead	-1 2 0 -5 11 0 0 -3
lr=on <end>	10 4 -1 2 5 0 -16 -15
lr=on <end> & d:ahead	10 5 -1 1 5 0 -16 -15
lr=on <name>	0 -6 -4 8 5 0 0 0
lr=on <name> & d:ahead	0 -6 -4 8 5 0 0 0
lr=on <seat>	0 -4 0 9 0 0 0 0
lr=on <seat> & d:ahead	0 -4 0 9 0 0 0 0
lr=on ?	5 15 -1 -17 6 0 0 0
lr=on ? & d:ahead	5 15 -1 -17 6 0 0 0
lr=on and	-1 9 8 -10 -6 0 0 4
lr=on and & d:ahead	-1 7 8 -8 -6 0 0 4
lr=on are	-1 -1 8 8 -3 0 0 -10
lr=on are & d:ahead	-1 -1 8 8 -3 0 0 -10
lr=on as	0 -7 1 12 -2 0 0 -6
lr=on as & d:ahead	0 -7 1 12 -2 0 0 -5
lr=on by	1 -5 0 9 -6 0 0 0
lr=on by & d:ahead	1 -5 0 9 -6 0 0 0
lr=on in & d:ahead	3 6 0 2 -9 0 0 -5
lr=on in & d:today	0 0 0 -9 9 0 0 0
lr=on is	0 -7 0 11 -2 0 0 0
lr=on is & d:ahead	0 -7 0 11 -2 0 0 0
lr=on it	0 2 0 -16 -5 0 8 11
lr=on it & d:ahead	0 2 0 -14 -4 0 8 8
lr=on morning	0 -10 0 11 3 0 0 -3
lr=on next	0 3 0 -14 0 0 0 11
lr=on next & d:ahead	0 3 0 -14 0 0 0 11
lr=on the	-4 1 0 4 -17 1 0 0
lr=on the & d:ahead	-3 2 0 3 -16 1 0 1
lr=on to	0 -9 0 18 -5 0 0 -3
lr=on to & d:ahead	0 -7 0 16 -9 0 0 -1
lr=on will	0 -11 0 12 0 0 0 0
lr=on will & d:ahead	0 -11 0 12 0 0 0 0
lr=out ,	0 -5 0 12 0 0 0 -4
lr=out .	0 4 0 -11 0 0 0 9
lr=out . & d:ahead	0 -5 0 -2 0 0 0 9
lr=out . & d:today	0 10 0 -9 0 0 0 0
lr=pay ,	0 -11 0 13 0 0 0 -3
lr=pay .	0 6 0 -10 0 0 0 1
lr=sign ,	0 -2 0 12 0 0 0 -5
lr=sign . & d:ahead	0 0 0 10 0 0 0 -5
lr=since ,	8 -13 0 9 0 0 0 -5
lr=since , & d:ahead	8 -11 0 7 0 0 0 -5
lr=since .	0 8 0 0 0 0 0 -10
lr=since . & d:ahead	0 0 0 10 0 0 0 -10
lr=since . & d:today	0 9 0 -9 0 0 0 0
lr=since the	0 0 0 -7 0 0 0 9
lr=since the & d:ahead	0 -7 0 -1 0 0 0 9
lr=start ,	0 -7 0 11 0 0 0 -2
lr=start , & d:ahead	0 -7 0 11 0 0 0 -1
lr=telephone .	0 0 0 -9 0 0 0 11
lr=telephone . & d:today	0 0 0 -11 0 0 0 12
lr=the .	-7 0 14 1 -1 -2 -2 -4
lr=the . & d:ahead	-7 0 14 1 -1 -2 -2 -3
lr=the :	2 -5 0 -14 -1 0 3 12
lr=the : & d:ahead	2 -5 0 -14 -1 0 3 12
lr=the ;	0 8 0 9 0 0 -7 -12
lr=the ; & d:ahead	0 8 0 9 0 0 -7 -12
lr=the <number>	-5 0 -2 18 0 0 0 -9
lr=the <number> & d:ahead	-5 0 -2 18 0 0 0 -9
lr=the ?	0 -20 0 25 -3 0 0 -3
lr=the ? & d:ahead	0 -20 0 25 -3 0 0 -3
lr=the and	0 -2 0 -2 8 0 0 0
lr=the and & d:ahead	0 -2 0 -2 8 0 0 0
lr=the the	0 6 0 -9 0 0 5 0
lr=the the & d:ahead	0 6 0 -9 0 0 5 0
lr=the they	0 -6 0 -2 0 0 0 10
lr=the they & d:ahead	0 -6 0 -2 0 0 0 10
lr=the to	0 11 0 -4 5 0 -1 -10
lr=the to & d:ahead	0 11 0 -4 5 0 -1 -10
lr=through <end>	0 0 0 -8 0 0 0 11
lr=through <end> & d:ahead	0 0 0 -8 0 0 0 11
lr=till .	4 -3 0 -8 0 7 0 0
lr=till . & d:ahead	4 -3 0 -9 0 7 0 1
lr=to 's	0 -5 0 8 0 0 0 0
lr=to )	0 7 0 -13 2 0 0 5
lr=to ) & d:ahead	0 7 0 -13 2 0 0 5
lr=to ,	0 0 4 -10 11 -4 0 2
lr=to , & d:ahead	0 0 4 -10 11 -4 0 2
lr=to .	3 3 8 -9 0 2 -2 -5
lr=to . & d:ahead	3 4 8 -8 0 2 -2 -6
lr=to :	0 0 0 10 0 0 0 -7
lr=to <end>	1 -7 -11 8 -2 4 -2 -1
lr=to <end> & d:ahead	1 -12 -11 10 -2 4 -2 0
lr=to it	3 8 0 0 0 0 0 -11
lr=to it & d:ahead	3 8 0 0 0 0 0 -11
lr=until )	0 -10 0 0 0 0 0 12
lr=until ) & d:ahead	0 -10 0 0 0 0 0 12
lr=until .	10 4 0 -6 4 0 -1 -7
lr=until . & d:ahead	10 4 0 -8 5 0 -1 -6
lr=until :	8 -14 0 11 -3 0 0 -4
lr=until : & d:ahead	8 -14 0 11 -3 0 0 -4
lr=until ;	-2 0 3 -3 -10 0 0 5
lr=until ; & d:ahead	-2 0 3 -3 -10 0 0 5
lr=until <end>	-7 2 9 4 3 -11 3 -10
lr=until <end> & d:ahead	-7 2 9 4 3 -11 3 -10
lr=until <level>	0 18 0 -13 0 0 0 -7
lr=until <level> & d:ahead	0 18 0 -13 0 0 0 -7
lr=until at	0 7 0 -10 -1 3 -1 1
lr=until at & d:ahead	0 7 0 -10 -1 3 -1 1
lr=until from	0 -4 0 14 0 0 0 -6
lr=until it	0 -14 0 3 0 0 0 7
lr=until it & d:ahead	0 -13 0 2 0 0 0 8
lr=until its	0 -7 0 -1 0 0 0 10
lr=until its & d:ahead	0 -7 0 -1 0 0 0 10
lr=until next & d:ahead	-1 0 0 -11 -1 0 0 17
lr=until night	0 0 0 -16 0 0 7 8
lr=until night & d:ahead	0 0 0 -16 0 0 7 8
lr=until of	-3 10 0 -17 -2 0 0 10
lr=until of & d:ahead	-3 10 0 -17 -2 0 0 10
lr=until they	0 0 0 11 0 0 0 -8
lr=until they & d:ahead	0 0 0 11 0 0 0 -8
lr=vote .	0 0 0 -3 9 0 0 -4
lr=wednesday <end>	0 -2 0 -6 12 0 0 0
lr=wednesday <end> & d:today	0 -2 0 -6 12 0 0 0
lr=— <end> & d:today	0 -7 0 10 -2 0 0 0
nc2=bear	2 9 -4 -5 -6 0 -13 1
nc2=begin	-2 -12 8 0 12 1 -9 4
nc2=buy	0 9 0 -3 -1 0 0 -1
nc2=deny	0 -1 0 11 -5 0 0 -2
nc2=down	-2 -3 8 -3 4 0 -11 7
nc2=end	-8 0 -16 32 -22 2 -4 -6
nc2=impose	1 -11 -11 2 4 1 3 4
nc2=renew	-5 -9 5 1 13 -1 -1 -3
nc2=return	0 0 0 11 -1 0 -8 -1
nc2=say	14 0 0 -9 0 -3 1 0
nc2=suspend	8 -13 0 19 -18 0 -4 -3
nc2=target	0 2 -6 -12 11 3 -12 5
nc2=threaten	0 0 0 -6 0 0 -2 11
nc2=up	-4 -8 2 -5 -4 0 0 16
nct2=agree modal-passive	0 11 0 -13 0 1 0 0
nct2=agree present	0 12 0 -7 -8 0 0 2
nct2=bear future	0 1 0 12 -6 0 0 -12
nct2=bear gerund	0 24 0 -20 -2 0 0 -1
nct2=bear modal	0 3 0 -9 11 0 0 -3
nct2=bear past	0 -5 0 11 2 0 0 -8
nct2=bear present	5 -3 0 -3 -9 0 -9 11
nct2=begin modal	-2 20 0 -11 2 0 -8 -4
nct2=begin participle-passive	0 -8 0 12 0 0 0 -1
nct2=begin past	0 -15 7 14 -7 0 0 -1
nct2=begin present	0 -10 5 -3 20 -2 -5 0
nct2=down infinitive	0 5 0 -9 0 0 0 4
nct2=down modal	0 13 0 -6 3 0 0 -12
nct2=down present	0 -17 9 4 7 0 -10 7
nct2=end modal	0 0 0 -2 -6 0 0 12
nct2=end past	0 -8 -7 28 -4 0 0 -10
nct2=end present	-5 17 -7 0 -1 0 -2 -5
nct2=impose future	0 -1 0 -20 15 4 7 -1
nct2=impose future-passive	0 -13 -4 16 -2 0 0 6
nct2=impose modal	-4 0 0 7 -11 0 3 0
nct2=impose participle-passive	0 2 0 3 -10 1 1 -4
nct2=impose past	3 7 -3 -8 2 0 -8 0
nct2=impose past-passive	0 4 0 -9 0 0 0 6
nct2=impose perfect	0 -15 7 17 0 0 0 -7
nct2=impose present	9 1 -6 7 -10 -3 0 -4
nct2=impose present-passive	0 -8 0 -3 0 0 0 18
nct2=lack future	0 0 0 9 0 0 0 -10
nct2=lack present	0 -8 0 0 -3 0 0 12
nct2=lack present-passive	0 0 0 -11 7 0 0 5
nct2=propose future-passive	0 -9 0 7 -2 0 0 4
nct2=propose modal	0 -16 0 0 8 0 0 2
nct2=propose past-passive	0 -8 0 11 0 0 0 0
nct2=propose present	-2 14 0 -14 -5 0 0 10
nct2=renew future-passive	0 0 -2 -1 -3 0 0 12
nct2=renew modal-passive	0 -1 9 2 3 0 0 -13
nct2=renew participle-passive	0 -4 7 -18 11 0 0 2
nct2=renew past-passive	0 0 0 12 0 0 0 -10
nct2=renew perfect-passive	0 11 0 -7 0 0 0 0
nct2=renew present-passive	-5 -15 -2 1 0 0 0 16
nct2=return present	0 -7 0 17 -10 0 -4 -1
nct2=say modal	0 0 0 -10 13 0 0 0
nct2=say present	6 -8 -4 4 -24 0 10 9
nct2=sell present	-4 4 0 -8 0 0 0 11
nct2=sign future	0 -5 0 11 0 0 0 0
nct2=sign modal	0 -9 0 16 -5 0 0 0
nct2=sign participle-passive	0 21 0 -10 -5 0 0 -2
nct2=sign past	0 -16 0 4 2 0 0 10
nct2=sign perfect	0 -2 0 11 -3 0 0 -4
nct2=sign present-passive	0 5 0 -8 1 0 0 0
nct2=stay future	0 14 -5 4 -12 0 -1 -7
nct2=stay future-passive	0 0 0 -13 0 0 0 14
nct2=stay modal	0 -19 0 -5 14 6 6 -1
nct2=stay modal-passive	0 0 0 10 0 0 0 -7
nct2=stay participle-passive	3 12 0 0 0 0 0 -13
nct2=stay past	-1 -3 0 17 -11 0 0 0
nct2=suspend present	12 -24 3 14 -7 0 -1 -2
nct2=suspend present-passive	0 0 0 8 0 0 0 -5
nct2=target perfect	0 -9 0 4 0 4 0 0
nct2=threaten present	0 -10 0 -5 -2 0 -2 19
nct2=up future	0 5 0 -18 0 0 1 11
nct2=up past	0 -12 7 9 0 0 0 -2
next="	-10 4 0 22 -6 -2 0 -15
next=(	-1 15 -1 -10 0 0 0 1
next=,	13 10 5 -17 4 -6 0 4
next=-	0 -8 0 6 0 0 0 0
next=:	3 -13 -4 8 7 -4 0 0
next=;	-5 -6 -1 22 -4 -1 -9 -7
next=and	-8 -6 6 19 6 -1 -2 -19
next=as	0 -5 0 14 0 0 0 -10
next=that	-6 -11 11 -5 8 -7 -5 15
next=until	0 -24 0 23 -6 0 0 2
next=when	0 -8 0 9 -2 0 0 1
next=which	6 -12 0 -7 0 11 0 1
next=—	-8 10 -5 29 -19 -6 -4 -17
nhas-future	-1 -19 -11 12 -5 0 -4 23
nhas-gerund	0 10 0 -15 0 0 -1 9
nhas-infinitive	-1 1 0 -6 10 10 -1 -10
nhas-modal	-16 -4 4 10 7 8 -1 -19
nhas-participle	0 14 6 -7 -1 0 0 -11
nhas-perfect	0 -15 4 1 0 6 1 3
nhas-pluperfect	0 4 0 0 -15 0 0 7
nt2=future	-4 10 -7 -2 -1 3 -1 -2
nt2=future-not	0 -8 0 12 -2 0 0 0
nt2=future-passive	0 -20 -5 2 -1 0 -1 26
nt2=future-passive-not	0 -15 0 15 0 0 0 0
nt2=gerund	0 15 0 -17 0 0 0 5
nt2=infinitive	0 9 0 -10 7 0 5 -11
nt2=modal	-11 -5 -3 6 3 5 0 -4
nt2=modal-passive	0 -3 0 7 9 4 -2 -18
nt2=modal-passive-not	0 8 8 -9 0 0 0 -8
nt2=participle-passive	0 14 6 -5 -1 0 0 -13
nt2=past	0 -3 0 6 -4 -4 -10 1
nt2=past-not	0 -2 0 9 -1 0 0 0
nt2=perfect	0 -17 7 5 -7 7 5 0
nt2=perfect-passive	0 4 -1 -15 4 0 -3 11
nt2=pluperfect	0 -1 0 3 -10 0 0 6
nt2=present	12 6 -1 -4 -7 -11 0 -4
nt2=present-passive	-1 -12 -5 -2 1 2 -3 18
nt2=present-passive-not	0 -13 0 0 12 0 0 1
nv0-none	0 1 0 7 3 -5 -14 -7
nv1-none	0 1 0 7 3 -5 -14 -7
nv2-none	-1 6 4 6 7 -15 -20 -10
nv2=agree	0 0 0 -2 0 0 0 8
nv2=answer	0 -14 0 0 -4 0 6 7
nv2=apply	0 -7 0 -8 0 0 0 13
nv2=ask	0 -12 0 4 11 0 0 -8
nv2=be	-14 0 -8 4 11 -1 0 -9
nv2=bear	0 -4 0 14 -2 0 0 -6
nv2=bring	0 14 0 0 -1 0 0 -12
nv2=call	0 -25 0 22 4 0 0 0
nv2=carry	0 0 0 -9 0 0 0 12
nv2=cease	0 -6 0 4 -7 0 0 8
nv2=charge	0 -13 0 -2 12 0 -1 10
nv2=come	0 -7 9 4 3 0 -5 -1
nv2=confirm	0 -10 0 14 0 0 0 0
nv2=demand	0 12 0 0 -10 0 0 0
nv2=double	0 -6 0 9 0 0 0 0
nv2=end	-2 -1 -9 30 -15 0 0 -13
nv2=enter	0 0 0 8 7 0 -2 -14
nv2=expect	0 -5 0 -1 5 0 -11 13
nv2=expire	0 0 0 -4 0 0 0 10
nv2=extend	0 -15 -7 8 1 0 0 7
nv2=fall	0 -11 0 0 5 0 0 4
nv2=fix	0 10 0 -15 0 0 0 6
nv2=halve	0 -10 0 9 0 0 0 0
nv2=have	-1 18 -4 -4 -7 0 18 -18
nv2=impose	0 -16 0 7 -2 0 6 3
nv2=keep	0 -10 0 0 0 0 0 10
nv2=let	0 9 0 5 0 0 0 -14
nv2=lose	0 3 0 -9 0 0 0 7
nv2=lower	0 0 0 -13 0 0 0 12
nv2=make	3 16 0 -15 0 0 0 -8
nv2=meet	0 -1 0 -8 4 0 0 9
nv2=need	0 -16 0 0 3 0 0 14
nv2=other	0 -13 8 0 5 8 3 -13
nv2=pay	3 2 0 4 -18 0 0 -3
nv2=promise	0 13 7 -14 0 0 2 -7
nv2=put	0 -17 0 5 16 0 -1 -1
nv2=raise	0 1 0 0 0 0 7 -11
nv2=refund	0 -2 0 9 -4 0 0 0
nv2=remain	0 -6 0 10 0 0 0 -1
nv2=renew	0 2 16 -19 16 0 0 -16
nv2=replace	0 9 -2 1 0 0 0 -7
nv2=resume	0 -6 0 15 0 0 -3 -5
nv2=rule	0 -1 0 10 -5 0 0 -1
nv2=run	0 9 0 -14 -8 6 0 1
nv2=shelve	0 -9 0 12 0 0 0 -2
nv2=sign	0 4 0 7 -5 3 0 -13
nv2=start	0 -10 0 8 5 0 0 -1
nv2=stay	10 -8 0 4 -7 0 -1 0
nv2=suspend	-4 2 0 0 -9 0 0 5
nv2=tell	-3 7 0 15 -13 0 -2 -11
nv2=think	0 15 0 -7 -3 0 0 -3
nv2=wait	0 9 0 5 -5 0 0 -11
nv2=warn	0 -6 0 -7 0 0 0 12
nv2=write	7 0 0 -20 3 0 -3 14
nvt2=agree perfect	0 -8 0 15 0 0 0 -5
nvt2=agree present	0 6 0 -20 0 0 0 12
nvt2=answer present	0 -6 0 9 0 0 0 0
nvt2=ask past	0 -4 0 4 8 0 0 -11
nvt2=be future	0 14 0 1 -15 0 -1 -7
nvt2=be modal	0 -25 0 3 12 0 6 -4
nvt2=be past	0 -4 0 12 -9 0 0 0
nvt2=be present	-10 9 -5 -8 18 0 -4 -6
nvt2=begin past	0 -3 0 -4 0 0 0 9
nvt2=call past	0 -19 0 18 0 0 0 0
nvt2=cease present	0 -2 0 1 -7 0 0 9
nvt2=charge perfect	0 -10 0 2 8 0 0 -1
nvt2=charge present	0 -16 0 7 -1 0 0 9
nvt2=come modal	0 12 0 0 0 0 0 -10
nvt2=come present	0 -16 10 7 4 0 -5 0
nvt2=confirm past	0 -6 0 10 0 0 0 0
nvt2=continue future	0 0 0 -11 0 0 0 12
nvt2=decide present	0 -10 0 8 0 0 0 0
nvt2=demand present	0 12 0 0 -10 0 0 0
nvt2=end modal	0 0 0 -4 -3 0 0 10
nvt2=end past	0 0 -7 17 -3 0 0 -9
nvt2=end present	0 0 0 15 -5 0 0 -10
nvt2=enter past	0 -7 0 10 0 0 0 0
nvt2=enter present	0 4 0 6 0 0 -2 -11
nvt2=expect present	0 -4 0 -2 5 0 -11 12
nvt2=expire present	0 0 0 -5 0 0 0 9
nvt2=fix present	0 1 0 -9 0 0 0 6
nvt2=go modal	0 15 0 -1 0 0 -7 -7
nvt2=go past	0 -12 7 4 0 0 0 0
nvt2=halve present	0 -10 0 12 0 0 0 0
nvt2=have present	-1 15 -4 0 -14 0 18 -16
nvt2=hold present	2 -6 0 13 0 0 0 -7
nvt2=impose future	0 -10 0 10 0 0 0 0
nvt2=leave modal	0 -8 0 13 -3 0 0 0
nvt2=leave participle	0 -1 0 -3 0 0 -2 9
nvt2=let present	0 10 0 -3 0 0 0 -4
nvt2=lower past	0 0 0 -10 0 0 0 12
nvt2=make participle	3 12 0 -1 0 0 0 -13
nvt2=make present	0 7 0 -8 0 0 0 0
nvt2=meet present	0 -9 0 -5 7 0 0 7
nvt2=need present	0 -6 0 -12 3 0 0 15
nvt2=negotiate present	0 0 0 -8 0 0 -1 9
nvt2=other past	0 -11 0 4 0 0 5 0
nvt2=other perfect	1 -4 1 -11 5 4 0 0
nvt2=other present	0 2 6 0 0 3 0 -13
nvt2=pay perfect	0 14 0 0 0 0 0 -11
nvt2=pay present	4 -23 0 11 -6 0 0 14
nvt2=prolong modal	0 7 0 3 0 0 0 -9
nvt2=prolong participle	0 -5 0 -4 0 0 0 10
nvt2=promise past	0 15 0 -15 0 0 0 0
nvt2=put perfect	0 -12 0 9 5 0 0 0
nvt2=remain present	0 -5 0 8 0 0 0 -1
nvt2=renew modal	0 -6 11 -1 0 0 0 0
nvt2=replace present	0 9 -2 0 0 0 0 -5
nvt2=return present	0 -2 0 8 -10 0 0 0
nvt2=rise future	0 -2 0 -7 0 0 0 11
nvt2=say modal	0 -3 0 -17 14 0 0 8
nvt2=say past	-4 1 10 0 -9 1 0 -2
nvt2=say present	10 5 -4 1 -24 0 11 -9
nvt2=sign present	0 -2 0 9 0 0 0 -7
nvt2=stand present	0 13 0 -11 0 0 0 0
nvt2=stay present	10 -18 3 11 -6 0 0 -2
nvt2=take modal	0 2 0 -5 -5 0 0 9
nvt2=tell past	-3 9 0 8 -11 0 -2 -5
nvt2=tell present	0 0 0 10 0 0 0 -6
nvt2=think past	0 10 0 -9 0 0 0 0
nvt2=write past	9 -2 0 -17 4 0 -1 11
o:act=agree	0 0 0 -2 -2 0 21 -7
o:act=be	6 0 -13 0 -4 -4 9 0
o:act=begin	4 -3 -9 8 0 -5 -12 0
o:act=believe	0 -1 0 16 0 0 0 -12
o:act=bring	0 0 0 13 -6 0 -2 -5
o:act=call	3 2 0 1 0 0 0 -10
o:act=climb	0 -8 0 11 0 0 0 0
o:act=conclude	0 -10 0 -4 3 0 4 4
o:act=confirm	0 -8 0 0 0 -1 0 10
o:act=convene	0 0 0 9 -8 0 0 0
o:act=debate	0 0 0 -16 17 0 0 0
o:act=declare	0 9 0 0 0 0 0 -10
o:act=discuss	0 -7 0 9 -13 0 0 9
o:act=end	0 0 -8 12 -4 -12 -8 -3
o:act=exempt	0 -12 5 13 -7 0 0 -4
o:act=expect	0 8 0 -2 0 0 -11 2
o:act=extend	-6 -10 4 0 0 1 0 3
o:act=halve	0 15 0 -12 0 0 0 -1
o:act=have	-7 0 -2 -5 -2 0 11 0
o:act=import	0 -10 6 0 -5 0 0 8
o:act=introduce	7 -17 0 7 0 0 0 3
o:act=jump	0 -5 0 -5 8 0 0 1
o:act=leave	-2 0 -2 -1 -5 0 -7 16
o:act=let	3 -16 0 11 0 7 0 -5
o:act=levy	0 16 0 -6 0 0 0 -4
o:act=look	0 -12 0 -4 8 0 1 0
o:act=need	14 -3 0 1 -11 0 -5 0
o:act=negotiate	0 -9 0 5 -4 0 12 -9
o:act=no verb	-5 0 2 8 3 -16 -14 2
o:act=order	0 0 0 13 -8 0 0 -7
o:act=other	-3 -3 8 6 -2 -1 -4 0
o:act=pay	-9 -7 -7 19 -7 -7 -9 0
o:act=post	0 -14 0 0 14 0 0 -2
o:act=promise	0 -10 0 -3 9 0 3 -1
o:act=put	4 13 -2 0 -20 6 -8 -4
o:act=receive	0 -7 0 -4 12 0 0 0
o:act=remain	-1 -5 -4 13 0 0 5 -9
o:act=reply	0 -2 0 -8 8 0 0 0
o:act=report	-1 -9 0 0 13 0 -4 -2
o:act=require	15 -5 0 -6 0 0 0 -3
o:act=review	0 -3 0 12 -5 0 0 0
o:act=rise	0 7 0 1 -2 0 0 -10
o:act=run	-17 -1 1 0 -4 7 -3 3
o:act=say	-10 0 2 1 -1 -5 -3 7
o:act=see	0 0 0 6 -10 0 0 0
o:act=sell	0 4 0 0 -9 10 -1 -4
o:act=set	0 -10 0 15 -7 9 4 -17
o:act=settle	0 -9 0 -1 4 0 7 -3
o:act=sign	-1 0 3 0 4 0 -9 -1
o:act=sit	0 -8 0 16 0 0 0 -11
o:act=step	0 12 0 -3 -5 0 0 -2
o:act=suspend	2 -1 11 3 -6 -2 -5 -4
o:act=think	0 0 0 -3 -8 0 0 13
o:act=want	0 -7 0 -5 2 0 13 0
o:agree the ahead	0 0 0 -11 0 0 13 0
o:announce for ahead	0 13 0 -9 0 0 0 0
o:announce on ahead	-5 -17 -1 12 4 0 0 6
o:approve before ahead	0 0 0 -11 12 0 0 0
o:approve on ahead	0 -7 0 11 2 0 0 -10
o:ask by ahead	0 -3 0 15 -9 0 0 0
o:be  ahead	10 8 -1 -20 -12 0 0 7
o:be after ahead	0 6 0 -19 13 0 0 0
o:be back ahead	0 12 0 -5 0 0 0 -7
o:be before ahead	0 -9 3 2 0 0 0 2
o:be by ahead	3 -24 -1 11 6 0 2 -5
o:be for ahead	0 -2 0 -12 10 0 0 7
o:be from ahead	-5 -5 0 11 1 -2 -1 -5
o:be from today	0 -9 0 13 -3 0 0 0
o:be on ahead	-5 4 -8 -29 10 13 11 11
o:be the ahead	0 3 -3 8 3 0 -2 -12
o:be to ahead	0 0 0 11 -1 0 0 -5
o:be until ahead	7 12 5 21 -36 -1 0 -16
o:be up ahead	0 0 0 -10 -1 0 0 13
o:begin  ahead	0 11 0 -7 -13 0 0 9
o:begin begins ahead	0 9 0 -6 0 0 0 0
o:begin by ahead	-1 15 -2 -17 5 0 5 -16
o:begin effect today	0 -12 0 14 0 0 0 0
o:begin from ahead	10 -7 -1 4 -10 2 0 0
o:begin from today	0 14 0 -14 0 0 0 0
o:begin if ahead	0 2 0 -9 0 0 0 8
o:begin on ahead	6 13 -17 -9 0 -7 -4 -1
o:begin start ahead	-3 -7 0 12 0 0 0 0
o:begin the ahead	-1 -27 7 13 -10 0 -4 13
o:begin to ahead	-5 2 0 -7 -8 0 0 12
o:begin until ahead	1 -23 8 -2 18 0 0 0
o:carried=controls	22 -10 0 5 0 -9 -13 -18
o:carried=controls far	28 6 13 -14 -4 2 -20 -15
o:carried=deal	-6 12 -9 4 -16 9 4 -4
o:carried=deal far	-22 -3 -18 11 -8 2 7 5
o:carried=duties	-19 5 -18 23 -26 -10 -4 6
o:carried=duties far	-18 16 3 5 -5 -30 -10 -5
o:carried=exclusions	-12 -19 39 -17 11 -1 -1 -9
o:carried=exclusions far	0 3 18 -7 -5 -2 1 -5
o:carried=fees	-16 -5 0 10 29 -1 0 -26
o:carried=fees far	-4 -32 -1 9 20 -7 1 3
o:carried=longer	-3 -9 8 0 1 -11 -4 5
o:carried=longer far	-1 -35 0 6 5 -5 -3 21
o:carried=meeting	-28 -3 -19 0 5 6 15 -1
o:carried=meeting far	-1 -2 -13 18 -13 -4 0 -2
o:carried=none	0 5 -22 11 0 -25 2 -3
o:carried=procedure	-6 -6 -17 -2 22 0 -12 -4
o:carried=procedure far	5 -2 5 -3 9 0 -11 -5
o:carried=sale	-3 3 0 4 -28 21 -1 -3
o:carried=sale far	-7 -6 0 -6 -5 26 -2 -3
o:carried=truce	10 -10 -10 11 -6 -14 6 0
o:carried=truce far	-4 -6 -28 15 -11 -24 -14 14
o:charge from ahead	0 7 0 -8 5 0 0 -4
o:charge on ahead	0 10 0 0 0 0 0 -11
o:charge since ahead	0 -10 0 4 0 0 0 3
o:clear by ahead	0 6 -2 -5 -8 0 0 10
o:clear on ahead	0 -9 0 13 0 0 0 -1
o:collect from ahead	0 11 0 -22 0 0 0 6
o:conclude on ahead	0 -7 0 13 -3 0 0 0
o:confirm on ahead	0 0 0 19 -7 -1 0 -6
o:continue on ahead	0 -4 0 11 0 0 0 0
o:continue to ahead	0 0 0 9 0 0 0 -8
o:convene on ahead	0 0 0 9 -8 0 0 0
o:debate on ahead	0 0 0 -16 17 0 0 0
o:decide by ahead	0 8 0 -18 0 0 -2 9
o:decide on ahead	0 -13 0 0 9 0 0 0
o:discuss on ahead	0 0 0 19 -9 0 0 -1
o:end before ahead	0 -3 0 12 0 0 0 -6
o:end by ahead	13 6 -3 -23 8 0 1 -12
o:end end ahead	0 0 0 -9 0 0 0 10
o:end ends ahead	0 -6 0 0 -1 0 0 7
o:end from ahead	0 -5 0 14 -2 0 0 0
o:end of ahead	0 -11 -1 18 0 0 0 0
o:end on ahead	-5 10 -3 2 -9 -7 -7 1
o:end on today	0 9 0 -18 0 0 0 11
o:end the ahead	-3 2 -6 9 -6 0 0 -2
o:expect on ahead	0 2 0 -9 10 0 0 -4
o:expect the ahead	0 -7 0 19 -15 0 -2 2
o:extend until ahead	0 0 0 15 0 0 0 -10
o:fall on ahead	0 2 0 -13 -6 5 0 13
o:grant on ahead	0 0 9 -7 0 0 0 0
o:have from ahead	0 19 0 -13 0 0 0 0
o:have the ahead	0 0 0 -21 4 0 8 12
o:have until ahead	-8 -6 0 1 0 -4 9 0
o:import from ahead	0 -3 0 -2 0 0 0 9
o:introduce on ahead	7 -12 0 9 0 0 0 -1
o:issue on ahead	0 -3 0 -4 9 0 0 0
o:jump on ahead	0 1 0 -11 9 0 0 0
o:keep on ahead	0 0 0 -11 1 0 0 12
o:leads=\$200 on	0 11 0 -9 0 0 0 0
o:leads=10 on	0 12 0 -11 0 0 0 0
o:leads=10% on	0 15 0 -10 0 0 0 -5
o:leads=10% until	0 36 0 -20 0 0 0 -21
o:leads=12% from	0 13 0 -12 0 0 0 0
o:leads=12% on	0 -13 0 5 0 0 0 7
o:leads=12:01 a.m.	0 8 0 -2 -4 0 0 -1
o:leads=12:01 on	0 -16 0 20 0 0 0 -1
o:leads=20 on	0 10 0 -12 0 0 0 0
o:leads=20% on	0 0 0 -14 0 0 0 11
o:leads=2027 to	0 -4 0 13 0 0 0 -6
o:leads=2031 to	0 -4 0 -2 0 0 0 9
o:leads=25 on	0 -15 0 17 0 0 0 0
o:leads=25% from	0 10 0 -6 0 0 0 -2
o:leads=30% from	0 15 0 -13 0 0 0 0
o:leads=30% on	0 27 0 -26 0 0 0 0
o:leads=30% until	0 -11 0 0 0 0 0 9
o:leads=35% from	0 -11 0 11 0 0 0 0
o:leads=50 from	0 11 0 -11 0 0 0 0
o:leads=50 on	0 9 0 -8 0 0 0 0
o:leads=50% from	0 20 0 -18 0 0 0 0
o:leads=after	0 -6 0 11 0 0 0 -4
o:leads=again before	0 0 0 -10 7 0 0 1
o:leads=again from	4 -8 0 0 -6 0 0 11
o:leads=agreement by	0 -5 0 -1 -8 0 3 12
o:leads=ahead of	0 10 0 0 0 0 0 -7
o:leads=and after	0 -1 0 -4 -1 0 0 10
o:leads=and from	0 8 0 -9 9 0 0 -4
o:leads=and on	3 9 0 -4 -2 0 0 -7
o:leads=announced on	-1 -12 -1 17 -10 0 0 3
o:leads=answer by	0 -7 0 -16 6 0 11 0
o:leads=applies from	9 2 0 -4 -6 0 0 -2
o:leads=april to	0 -1 0 19 0 0 0 -16
o:leads=are until	0 0 0 8 0 0 0 -6
o:leads=arrive by	0 4 -1 -9 10 0 -7 0
o:leads=as from	0 -11 0 9 2 0 0 0
o:leads=as of	6 13 0 -5 -6 0 0 -11
o:leads=at midnight	0 -2 -1 10 0 0 0 -3
o:leads=at the	0 0 -1 19 0 0 -4 -17
o:leads=back by	0 5 0 4 -12 0 -1 3
o:leads=back to	0 -10 0 19 0 5 0 -20
o:leads=before the	0 -6 -1 14 -5 0 -4 0
o:leads=began on	0 -25 0 8 3 0 0 4
o:leads=begins on	-5 10 0 3 -8 0 0 -11
o:leads=beijing from	1 -8 0 11 0 0 0 0
o:leads=beijing on	0 -1 0 10 -2 0 0 0
o:leads=beijing,	0 -4 0 11 0 0 0 0
o:leads=brussels,	0 -1 0 9 0 0 0 -2
o:leads=busan on	0 0 0 10 0 0 0 -7
o:leads=by the	0 -2 -3 2 6 -3 9 -23
o:leads=by wednesday,	0 12 0 -8 0 0 0 -1
o:leads=cairo,	0 0 0 -8 0 0 0 8
o:leads=cars on	0 10 0 -7 0 0 0 -2
o:leads=case on	0 -6 0 -10 7 0 0 9
o:leads=cent on	0 -10 0 12 5 0 0 -11
o:leads=cent since	9 0 0 0 0 0 0 -8
o:leads=changes on	0 -8 9 5 -3 0 0 -3
o:leads=charged from	0 4 0 -9 5 0 0 0
o:leads=close on	0 -8 0 9 -9 14 0 -15
o:leads=closed on	0 0 0 1 -11 8 0 0
o:leads=closes on	0 -6 0 -13 8 0 0 12
o:leads=colombo,	0 0 0 -15 10 0 0 5
o:leads=comes on	0 -9 0 12 0 0 0 0
o:leads=council on	0 0 0 14 -12 0 0 0
o:leads=date of	0 8 0 -12 -2 0 0 5
o:leads=date:	0 0 0 10 -1 0 0 -3
o:leads=dates from	0 -8 0 18 0 0 0 -8
o:leads=day is	0 4 0 -12 1 0 10 -5
o:leads=days until	0 0 0 14 0 0 0 -12
o:leads=days, to	0 12 0 -2 -1 0 0 -2
o:leads=days, until	-2 10 0 6 7 5 0 -22
o:leads=decision on	0 0 0 -9 11 0 0 0
o:leads=died on	0 0 0 10 0 0 0 -8
o:leads=dies on	0 4 0 -13 0 0 0 9
o:leads=do so	0 -1 0 -10 9 0 0 2
o:leads=due by	0 -4 0 -7 19 0 -4 -1
o:leads=duties from	0 10 0 -9 0 0 0 0
o:leads=duty from	0 -12 0 14 0 0 0 0
o:leads=end on	-9 0 14 -21 11 -1 0 7
o:leads=ended on	0 1 -10 38 -4 0 0 -33
o:leads=ends on	0 2 -8 -12 -8 4 -1 15
o:leads=entered before	0 -10 4 5 8 0 0 -6
o:leads=expire on	0 -13 10 -9 -2 0 0 14
o:leads=expires on	-1 2 -6 5 -9 0 0 0
o:leads=falls on	0 -3 0 -17 -1 5 0 16
o:leads=follow on	1 17 0 -3 -12 0 0 -5
o:leads=follows on	0 -5 0 -7 17 0 0 0
o:leads=for	0 -8 0 9 0 0 0 0
o:leads=force since	0 5 0 2 0 0 0 -9
o:leads=force until	0 7 0 -16 0 0 0 6
o:leads=free from	0 11 0 -8 0 0 0 0
o:leads=friday,	0 -1 8 0 4 0 0 -12
o:leads=from the	11 17 -5 -3 -12 0 0 -27
o:leads=from tomorrow,	0 -9 0 7 5 0 0 -1
o:leads=frozen until	0 -1 0 9 0 0 0 -5
o:leads=good until	0 0 4 -14 -5 0 7 6
o:leads=half on	0 10 0 -4 -1 0 0 -2
o:leads=heard on	0 -3 0 -3 11 0 0 -2
o:leads=helsinki,	0 0 0 -6 9 0 0 -1
o:leads=hold until	-4 16 0 -1 1 0 0 -10
o:leads=holds until	0 -12 0 -6 0 0 0 17
o:leads=if	0 -9 0 8 0 0 0 0
o:leads=in until	0 0 0 -12 15 0 0 0
o:leads=is on	0 -18 0 0 3 10 0 0
o:leads=is until	0 9 0 -3 -5 0 0 0
o:leads=it begins	0 9 0 -8 0 0 0 0
o:leads=it by	0 -11 0 5 0 1 5 -7
o:leads=it to	1 3 0 16 -5 0 0 -18
o:leads=it until	0 -6 3 -2 9 1 0 -8
o:leads=july to	0 13 0 -13 0 0 0 0
o:leads=korea on	0 -2 0 9 0 0 0 -3
o:leads=lapse on	0 -2 0 -8 10 0 0 2
o:leads=lapses on	0 0 -4 -3 -11 0 0 14
o:leads=last until	-3 0 5 17 -1 0 -2 -12
o:leads=last week,	0 0 0 -2 10 0 0 -8
o:leads=lasts until	0 -7 0 -14 -10 0 7 21
o:leads=later than	0 0 0 -20 12 0 8 0
o:leads=level on	0 7 0 -9 0 0 0 0
o:leads=lives until	0 9 0 -8 0 0 0 0
o:leads=loaded before	0 4 0 3 -10 0 0 -1
o:leads=made by	0 3 0 -12 7 1 0 -1
o:leads=meeting on	0 0 0 9 -6 0 0 0
o:leads=meets on	0 1 0 -14 15 0 0 -2
o:leads=met on	0 0 0 -4 -5 0 0 11
o:leads=monday,	0 0 0 13 0 0 0 -11
o:leads=months from	0 14 0 -6 -3 0 0 -7
o:leads=months, from	0 5 0 -15 0 0 0 11
o:leads=months, to	0 -13 0 12 -1 0 0 -2
o:leads=months, until	0 -14 0 -7 0 0 0 20
o:leads=more from	0 -7 0 10 0 0 0 0
o:leads=network on	0 0 0 -8 0 0 0 9
o:leads=next monday,	0 7 0 -10 0 0 0 0
o:leads=next wednesday,	0 14 0 -12 0 0 0 -1
o:leads=night to	0 0 0 11 0 0 0 -10
o:leads=now, on	0 15 0 -12 0 0 0 -2
o:leads=of 12:01	0 11 0 -10 0 0 0 0
o:leads=on	3 1 -3 -10 0 0 -5 10
o:leads=on friday,	0 -3 5 5 4 0 0 -11
o:leads=on the	-1 12 7 -8 2 0 0 -9
o:leads=on wednesday,	0 -3 0 9 -4 2 0 -3
o:leads=open on	0 2 0 -16 13 0 0 0
o:leads=opens on	0 -5 0 13 -5 0 0 0
o:leads=oslo on	0 0 0 -8 8 0 0 0
o:leads=out on	-2 0 4 0 -10 2 0 1
o:leads=paper on	0 -2 0 10 -7 0 0 0
o:leads=pause from	0 -12 0 14 0 0 0 0
o:leads=pay from	0 -18 0 14 6 0 0 0
o:leads=per cent	0 -1 0 -4 0 0 0 10
o:leads=percent until	0 -12 0 -21 0 0 0 23
o:leads=planned for	0 8 0 0 -5 0 0 0
o:leads=points from	0 11 0 -2 0 0 0 -7
o:leads=points until	0 0 0 -11 0 0 0 12
o:leads=prolonged to	0 0 7 -10 0 0 0 4
o:leads=rates from	0 10 0 -8 0 0 0 0
o:leads=retroactive to	0 0 0 10 0 0 0 -7
o:leads=return on	0 27 0 -29 -4 0 0 2
o:leads=returns on	0 -19 0 24 0 0 0 -7
o:leads=rule on	-1 0 0 -6 11 0 0 0
o:leads=run out	0 0 0 9 0 0 0 -8
o:leads=run to	0 -2 6 -6 11 0 0 -8
o:leads=run until	0 -7 0 -3 0 0 0 8
o:leads=runs to	-6 -3 -5 0 2 -1 0 8
o:leads=runs until	0 21 0 -9 -12 0 0 -4
o:leads=sheinbaum on	0 10 0 -10 0 0 0 0
o:leads=sign on	0 -5 0 11 -3 0 0 0
o:leads=signature on	0 -1 0 -8 10 0 0 0
o:leads=signed by	0 2 0 -7 17 0 -9 -6
o:leads=sits on	0 -5 0 -3 9 0 0 0
o:leads=so by	0 4 0 -15 5 0 2 0
o:leads=so on	0 1 0 0 5 0 0 -11
o:leads=south korea,	0 0 0 -11 0 0 0 11
o:leads=start on	9 9 0 -19 1 0 0 -1
o:leads=stops on	0 0 0 -6 0 0 0 9
o:leads=strike until	0 0 0 11 0 0 0 -5
o:leads=suspended to	13 -4 0 -3 -4 0 0 -1
o:leads=tariff from	0 -18 0 18 0 0 0 0
o:leads=tariff on	0 13 0 -16 3 0 0 0
o:leads=tariff until	0 4 0 12 0 0 0 -16
o:leads=tariffs until	0 -2 0 -3 0 0 0 9
o:leads=terms on	4 10 0 -8 0 0 0 -5
o:leads=that is	0 -5 0 11 0 0 0 -4
o:leads=them by	0 0 0 -9 0 0 1 8
o:leads=there from	0 12 0 -12 0 0 0 0
o:leads=there on	0 -4 0 12 -3 0 0 -4
o:leads=through the	0 0 0 -10 0 0 0 13
o:leads=thursday,	0 -10 0 2 11 0 0 -6
o:leads=time until	0 5 0 -9 3 0 7 -12
o:leads=to	3 5 0 -12 0 0 0 2
o:leads=to lapse	0 0 3 -10 0 0 0 6
o:leads=to the	-6 -17 2 -6 4 0 0 15
o:leads=treaty by	0 -7 0 0 -8 0 0 11
o:leads=truce by	0 2 0 0 5 0 3 -16
o:leads=truce from	0 -13 0 6 0 0 0 5
o:leads=truce on	0 -3 0 -8 5 0 0 6
o:leads=truce until	2 -9 0 11 -5 0 0 -5
o:leads=truce, until	8 0 0 4 0 0 0 -10
o:leads=trump on	0 8 0 -10 0 0 0 4
o:leads=tuesday,	0 -9 0 -2 0 0 0 11
o:leads=until	-5 2 -5 12 -7 -2 -5 -4
o:leads=us on	0 -5 0 10 -2 0 0 0
o:leads=wait until	0 15 0 -13 0 0 8 -12
o:leads=washington on	0 3 0 -10 0 0 0 8
o:leads=washington,	0 -4 0 0 9 0 0 -5
o:leads=week of	0 -4 0 10 0 0 0 0
o:leads=weeks, on	0 0 0 -15 0 0 0 17
o:leads=weeks, to	0 -5 0 -3 10 0 0 0
o:leads=weeks, until	0 -1 0 17 -1 0 0 -12
o:leads=what changes	0 9 0 -6 -2 0 0 0
o:leads=what happens	0 7 0 2 0 0 0 -11
o:leads=which is	0 -11 0 16 -2 0 0 -3
o:leads=year from	0 14 0 0 -9 0 0 -10
o:leads=year, from	2 4 -2 -10 2 0 0 0
o:leads=year, until	0 -3 0 -11 6 0 0 8
o:leads=— from	0 13 0 -10 0 0 0 0
o:leads=— on	0 8 0 -9 0 0 0 0
o:leave  ahead	0 9 0 -3 0 0 0 -3
o:leave before ahead	0 9 0 0 -3 0 0 0
o:left=controls	12 -17 -17 15 -7 0 0 -5
o:left=controls right=none	17 -14 -15 6 -9 -9 0 0
o:left=deal	-2 -17 -11 13 -4 -10 12 1
o:left=deal right=duties	0 -11 0 6 -8 0 0 12
o:left=deal right=none	0 -9 -9 9 -3 -7 16 -11
o:left=duties	-2 -5 6 16 -3 -17 -26 -1
o:left=duties right=controls	10 -15 0 8 3 0 0 -6
o:left=duties right=deal	0 -2 0 18 -4 0 0 -12
o:left=duties right=duties	3 -17 -5 16 4 0 0 0
o:left=duties right=longer	0 -20 2 17 0 0 0 0
o:left=duties right=meeting	0 -1 0 -7 0 0 0 11
o:left=duties right=none	-22 12 6 3 -2 -14 -19 -4
o:left=duties right=signing	0 8 0 2 -3 0 0 -8
o:left=duties right=truce	8 -11 0 -7 -7 0 0 22
o:left=exclusions	-1 5 10 9 -17 -2 -3 -9
o:left=exclusions right=none	-12 0 15 12 -13 -1 -2 -16
o:left=fees	0 -4 2 7 4 -1 0 -10
o:left=fees right=none	0 -3 -10 7 8 0 0 -10
o:left=longer	0 -20 6 4 -11 -3 -6 9
o:left=longer right=duties	0 4 0 -17 0 0 0 13
o:left=longer right=none	0 -21 2 8 -7 -2 -5 6
o:left=meeting	-15 -2 -4 21 -6 -11 13 -16
o:left=meeting right=duties	0 -7 8 22 -19 0 -6 -3
o:left=meeting right=longer	0 0 0 -4 0 0 8 0
o:left=meeting right=none	-13 -6 -12 16 3 -12 12 -12
o:left=none	-14 9 -17 1 5 -8 -12 9
o:left=none right=controls	6 5 0 -10 -15 5 -3 3
o:left=none right=deal	0 -4 -2 -13 7 -8 14 5
o:left=none right=duties	-17 0 -7 15 -7 -5 0 -4
o:left=none right=fees	0 1 0 -11 11 0 0 -2
o:left=none right=longer	-1 25 -6 -16 7 -3 2 -5
o:left=none right=meeting	0 0 0 4 -3 -6 -7 8
o:left=none right=none	-8 7 -24 2 -1 -7 -11 14
o:left=none right=procedure	-6 -7 0 -3 9 -3 -4 7
o:left=none right=sale	0 -12 0 -1 5 11 -1 -2
o:left=none right=signing	-3 -5 -1 1 12 1 -5 -4
o:left=none right=truce	-3 4 0 11 -1 -3 -2 -9
o:left=procedure	-4 0 0 17 2 -14 -17 -18
o:left=procedure right=duties	0 14 0 -2 -4 0 0 -2
o:left=procedure right=none	0 -1 0 12 7 -12 -15 -23
o:left=procedure right=procedure	0 -3 0 -7 14 0 0 0
o:left=procedure right=signing	0 0 0 11 -12 0 0 0
o:left=procedure right=truce	-2 -6 0 0 0 0 0 10
o:left=sale	-8 0 -4 -1 -14 28 -7 -18
o:left=sale right=none	-6 0 -3 -1 -10 23 -6 -16
o:left=signing	0 1 0 3 -4 -4 -12 6
o:left=signing right=duties	0 14 0 -23 5 0 -3 5
o:left=signing right=none	0 -3 0 11 -3 -6 -5 -2
o:left=signing right=procedure	0 -5 0 -5 12 0 0 0
o:left=signing right=truce	0 -1 0 -6 -11 0 0 21
o:left=truce	-1 -6 -23 17 4 -13 -10 -4
o:left=truce right=duties	0 -5 1 -8 6 0 2 2
o:left=truce right=longer	0 -15 2 25 0 0 0 -17
o:left=truce right=none	-4 0 -30 6 3 -19 -13 4
o:left=truce right=truce	0 0 0 16 0 0 0 -13
o:levy from ahead	0 15 0 -14 0 0 0 0
o:look on ahead	0 -1 0 -6 9 0 0 0
o:make until ahead	0 -1 0 12 0 0 -2 -3
o:meet on ahead	0 -17 0 19 -3 -1 -2 -1
o:move from ahead	0 -26 0 15 0 0 0 9
o:move to ahead	0 36 0 -20 -2 0 0 -20
o:near=controls	10 -15 -6 22 0 0 -1 -19
o:near=deal	1 -15 -6 -2 -1 -5 21 0
o:near=duties	0 -6 7 3 9 -10 -25 5
o:near=exclusions	-8 0 0 22 -3 0 0 -17
o:near=longer	-11 -16 5 -1 -1 0 -13 13
o:near=meeting	-10 5 0 1 4 -2 -6 1
o:near=none	-13 3 -18 21 -8 -6 -7 -2
o:near=procedure	-6 -17 -4 29 -1 -10 -13 -14
o:near=sale	-2 7 0 -3 -13 14 -2 -7
o:near=signing	-2 0 9 11 -2 -11 -7 -4
o:near=truce	0 7 -16 2 -6 -7 -1 3
o:need from ahead	10 -7 0 -2 0 0 0 0
o:need until ahead	0 10 0 0 0 0 -3 -1
o:negotiate from ahead	0 -9 0 12 0 0 0 0
o:no verb  ahead	-6 -2 7 -4 13 11 0 -11
o:no verb " ahead	0 9 0 0 0 0 0 -10
o:no verb (until ahead	0 -9 0 10 -1 0 0 0
o:no verb 12:01 today	0 9 0 -7 0 0 0 0
o:no verb a ahead	0 -10 0 14 0 0 0 -2
o:no verb a.m. today	0 9 0 -5 -2 0 0 0
o:no verb after ahead	0 -23 0 5 8 0 0 5
o:no verb before ahead	0 -16 -4 10 9 0 -1 0
o:no verb brussels, today	0 -3 0 10 0 0 0 -1
o:no verb by ahead	-10 -10 9 0 -3 -7 4 13
o:no verb cairo, today	0 0 0 -8 0 0 0 8
o:no verb cent ahead	0 -23 0 2 0 0 0 15
o:no verb colombo, today	0 0 0 -15 10 0 0 5
o:no verb column, today	0 0 0 -9 0 0 0 9
o:no verb date: ahead	2 -7 0 12 -4 -5 0 0
o:no verb days, ahead	0 -3 0 9 0 0 0 -3
o:no verb delhi, today	0 10 0 -9 0 0 0 0
o:no verb due ahead	0 13 0 -4 -7 0 0 0
o:no verb effective ahead	0 12 0 -7 0 0 0 0
o:no verb ends ahead	0 -13 -2 14 -3 0 0 -2
o:no verb ends today	0 0 0 -10 0 0 0 11
o:no verb friday, ahead	0 -1 10 -7 7 -1 2 -7
o:no verb friday, today	0 8 0 1 -9 0 0 -5
o:no verb from ahead	-3 8 0 7 -4 0 -6 -25
o:no verb gave ahead	0 -8 0 12 -2 0 0 0
o:no verb helsinki, today	0 0 0 -6 9 0 0 -1
o:no verb korea, today	0 0 0 -11 0 0 0 11
o:no verb mark ahead	0 -3 0 -12 0 0 0 15
o:no verb memo, today	0 10 0 -9 0 0 0 0
o:no verb monday today	0 -4 0 12 0 0 0 -2
o:no verb monday, today	0 -2 0 11 0 0 0 -4
o:no verb not ahead	-8 0 0 13 0 0 0 -2
o:no verb of ahead	-13 7 0 0 0 -1 4 -2
o:no verb on ahead	12 4 2 -22 -2 -17 1 15
o:no verb on today	0 8 0 -6 11 0 0 -17
o:no verb saturday, ahead	0 10 0 -9 0 0 0 0
o:no verb so ahead	0 4 0 -10 4 0 0 2
o:no verb start ahead	0 -9 0 6 3 0 0 0
o:no verb sunday, ahead	0 2 -4 -6 -4 0 0 10
o:no verb the ahead	1 10 16 -17 5 -5 0 0
o:no verb the today	0 -2 0 17 0 0 0 -13
o:no verb through ahead	0 -7 0 0 0 0 0 10
o:no verb till ahead	0 -7 0 -9 0 0 0 19
o:no verb to ahead	-9 -9 -1 2 10 0 -3 4
o:no verb tomorrow, ahead	0 1 0 3 0 6 0 -13
o:no verb until ahead	12 -6 -11 -7 -7 0 -6 14
o:no verb votes ahead	0 0 0 9 -9 0 0 0
o:no verb washington, today	0 -9 0 0 8 0 0 -5
o:no verb wednesday today	0 -6 0 -2 11 0 0 -1
o:no verb wednesday, ahead	0 17 0 -7 -11 6 0 -12
o:no verb wednesday, today	0 -12 0 0 7 0 0 3
o:no verb week, ahead	0 0 0 -14 3 0 0 13
o:no verb | today	-1 -5 0 17 0 0 0 -5
o:no verb · today	0 0 0 12 -3 0 0 0
o:no verb — today	0 -9 0 15 -3 0 0 -5
o:other  ahead	0 0 0 12 -1 0 0 -7
o:other before ahead	0 -7 0 13 -8 2 0 0
o:other by ahead	0 1 -2 -5 20 -4 -6 -8
o:other from ahead	-1 -9 0 8 -6 0 0 5
o:other has ahead	0 -2 0 -10 0 0 0 15
o:other of ahead	0 8 0 -13 0 0 0 8
o:other the ahead	0 6 0 0 -12 0 -4 5
o:other to ahead	8 -1 5 10 -3 0 0 -17
o:other until ahead	0 -4 15 -15 10 0 10 -12
o:pay before ahead	0 10 0 0 -9 0 0 0
o:pay by ahead	0 -11 0 8 5 -1 0 0
o:pay from ahead	-1 25 0 -22 14 0 0 -16
o:pay of ahead	0 -19 0 21 0 0 0 -1
o:pay since ahead	0 -12 0 10 0 0 0 0
o:pay the ahead	0 13 0 -8 0 0 0 0
o:pay until ahead	0 -13 0 2 -2 0 0 12
o:place on ahead	0 -6 0 9 -2 0 0 0
o:prolong on ahead	0 0 0 15 0 0 0 -14
o:prolong the ahead	0 0 1 7 0 0 0 -8
o:prolong to ahead	0 0 7 -18 0 0 0 11
o:prolong until ahead	0 0 -2 -8 0 0 0 15
o:promise for ahead	0 0 0 -14 15 0 0 0
o:publish on ahead	0 0 0 15 -10 0 0 -6
o:put from ahead	0 11 0 -15 0 0 0 0
o:put of ahead	0 9 0 -9 0 1 0 0
o:put on ahead	-3 -5 0 29 -12 0 0 -17
o:put to ahead	1 5 0 -9 0 8 0 -3
o:put until ahead	7 11 0 -18 -11 0 0 9
o:ratify by ahead	0 8 0 -14 1 0 0 0
o:reach by ahead	0 0 0 -10 7 0 0 2
o:report by ahead	-1 -4 0 1 8 0 -3 0
o:return by ahead	0 5 0 -10 9 0 0 -7
o:return on ahead	0 9 -3 2 -11 0 0 -2
o:right=controls	13 -4 -8 6 -14 5 -3 0
o:right=controls 	11 -1 0 -6 0 0 0 0
o:right=controls from	7 -2 -2 1 0 0 0 0
o:right=controls on	-8 0 0 7 -12 0 0 12
o:right=deal	0 -9 -6 3 3 -1 14 -13
o:right=deal of	0 0 0 -9 0 0 7 2
o:right=deal on	0 -6 0 -2 2 0 -2 9
o:right=deal the	2 -3 0 11 -1 0 0 -10
o:right=deal until	0 9 0 -12 1 3 1 -5
o:right=duties	-12 -6 -4 14 -8 -9 -6 10
o:right=duties 	0 9 -3 -3 0 0 0 0
o:right=duties before	0 6 7 6 -9 0 0 -17
o:right=duties by	0 0 7 -20 9 0 2 2
o:right=duties from	1 -7 -1 12 5 0 0 -19
o:right=duties of	0 11 0 -4 -1 0 0 -4
o:right=duties since	0 -2 0 10 0 0 0 -3
o:right=duties the	0 -23 0 0 0 0 2 19
o:right=duties to	0 -6 0 -2 0 0 0 12
o:right=duties until	0 -7 0 7 -13 0 0 7
o:right=exclusions	-3 0 22 -10 -12 0 -1 0
o:right=exclusions 	-1 0 12 -8 3 0 0 -9
o:right=exclusions on	0 0 4 -13 -4 0 0 10
o:right=fees	-6 0 0 -1 10 0 0 -4
o:right=longer	-4 4 2 13 0 -6 9 -20
o:right=longer on	-3 -5 8 0 11 -1 0 -8
o:right=longer the	0 0 0 8 -2 0 7 -12
o:right=longer until	0 11 3 -24 1 0 0 6
o:right=meeting	-1 0 -1 13 -21 0 -11 9
o:right=meeting on	0 -3 0 14 -19 0 0 6
o:right=none	-17 2 -24 29 -2 -22 -11 -3
o:right=none 	1 -1 0 17 -10 3 -3 -12
o:right=none "	0 9 0 2 0 0 0 -11
o:right=none a	0 -13 0 12 -2 0 4 0
o:right=none a.m.	0 12 0 -6 -3 0 0 -1
o:right=none after	3 -5 -1 -10 14 0 -2 3
o:right=none again	0 -3 0 0 9 0 0 0
o:right=none and	0 -4 -4 19 -6 0 -1 -4
o:right=none as	0 4 0 -1 -8 0 0 3
o:right=none at	0 -14 0 9 2 0 0 -1
o:right=none begins	0 8 0 -3 0 0 0 -4
o:right=none beyond	0 7 0 -12 -1 0 0 8
o:right=none brussels,	0 -5 0 17 0 0 0 -7
o:right=none by	-9 -1 -1 2 8 -2 11 -23
o:right=none cent	0 -9 0 0 0 0 0 12
o:right=none colombo,	0 0 0 -15 10 0 0 6
o:right=none column,	0 0 0 -9 0 0 0 9
o:right=none come	0 11 0 -7 0 0 0 -2
o:right=none council,	0 0 0 -8 12 0 0 -3
o:right=none date:	1 -11 0 14 0 -6 0 -4
o:right=none days	0 -5 0 11 0 0 0 -4
o:right=none delhi,	0 10 0 -9 0 0 0 0
o:right=none due	0 8 0 -11 7 0 0 -2
o:right=none effective	0 15 0 -11 0 0 0 -1
o:right=none eight	0 0 0 -3 9 0 0 -7
o:right=none ends	0 -8 -4 3 -9 0 0 7
o:right=none finish	0 9 0 -12 0 0 0 3
o:right=none follow	0 0 0 14 -5 0 0 -5
o:right=none for	-6 6 -8 -5 7 3 -12 0
o:right=none force	0 15 0 0 -1 0 0 -18
o:right=none friday,	-1 6 10 -6 0 -1 2 -9
o:right=none from	5 14 -8 6 0 -11 -20 -39
o:right=none happens	0 7 0 2 0 0 0 -11
o:right=none has	5 -5 0 0 -11 0 0 7
o:right=none have	0 0 0 -10 0 0 8 2
o:right=none helsinki,	0 0 0 -6 9 0 0 -1
o:right=none here	0 -12 0 9 0 0 0 0
o:right=none it	0 13 0 -3 4 0 0 -9
o:right=none korea,	0 0 0 -11 0 0 0 11
o:right=none lapse	0 0 5 -10 0 0 0 5
o:right=none mark	0 -3 0 -12 0 0 0 15
o:right=none meets	0 -1 0 -10 3 0 0 10
o:right=none memo,	0 10 0 -9 0 0 0 0
o:right=none monday,	3 -1 -1 4 -9 0 0 0
o:right=none more	0 -5 0 10 -1 0 0 0
o:right=none next	0 6 0 -25 12 0 0 8
o:right=none noon	0 4 0 -11 6 0 0 1
o:right=none not	-8 0 0 18 0 0 0 -4
o:right=none of	0 0 -8 7 -2 2 -9 -2
o:right=none off	0 -4 0 12 -2 0 0 -2
o:right=none on	-1 8 -9 1 7 1 -11 -5
o:right=none over	0 4 0 -9 0 0 0 5
o:right=none says	0 -6 0 -5 -3 0 0 18
o:right=none sign	0 0 0 -16 0 0 0 21
o:right=none signed	0 12 0 1 0 0 0 -16
o:right=none since	-9 -8 0 19 -16 0 0 2
o:right=none so	0 2 0 -9 6 0 0 1
o:right=none start	-3 -15 0 17 2 0 0 0
o:right=none starts	0 12 0 -2 -3 0 0 -5
o:right=none sunday,	0 -5 -4 -1 -2 0 0 14
o:right=none than	0 9 0 -19 13 0 0 0
o:right=none that	0 0 0 -20 9 0 7 6
o:right=none the	-4 7 3 -3 -14 -21 -3 9
o:right=none through	0 -12 2 2 -7 0 0 14
o:right=none thursday	0 -5 0 12 0 0 0 -5
o:right=none thursday,	0 -14 0 -2 6 0 0 8
o:right=none till	6 -17 0 1 -6 6 0 0
o:right=none to	0 -10 0 -3 -3 2 -14 10
o:right=none together	0 -4 0 9 0 0 0 -3
o:right=none tomorrow,	0 0 0 5 2 3 0 -13
o:right=none until	2 -13 3 -3 -3 -10 8 11
o:right=none valletta,	0 0 0 12 0 0 0 -8
o:right=none vote	0 0 0 -17 18 0 0 0
o:right=none washington	0 0 0 9 -6 0 0 0
o:right=none washington,	0 -1 0 -2 9 0 0 -3
o:right=none wednesday,	0 20 0 -16 0 2 0 -4
o:right=none week,	0 0 0 -12 4 0 0 8
o:right=none wrote	0 -9 0 14 -1 0 0 -2
o:right=none |	-1 -5 0 10 0 0 0 0
o:right=none ·	0 0 0 13 -4 0 0 -1
o:right=none —	0 -1 0 15 -8 0 0 -5
o:right=procedure	-2 -16 1 -8 25 -10 -13 8
o:right=procedure 	0 -11 0 -7 17 0 0 2
o:right=procedure until	0 -20 3 1 14 0 -7 0
o:right=sale	0 -16 0 -2 3 20 -3 -4
o:right=sale 	0 -6 0 -1 10 0 0 0
o:right=sale until	0 -3 0 0 0 10 -1 0
o:right=signing	-1 -2 0 18 -3 4 -12 -15
o:right=signing by	0 -9 0 -3 11 0 0 0
o:right=signing on	0 -11 0 13 4 -1 0 -5
o:right=signing the	0 0 0 -3 11 0 0 -6
o:right=signing to	0 14 1 -18 0 0 0 2
o:right=signing until	0 2 0 12 0 0 -2 -13
o:right=truce	2 -7 -2 6 -14 0 -7 8
o:right=truce 	-2 -1 0 -2 -7 0 1 10
o:right=truce before	0 -8 0 2 -6 0 0 10
o:right=truce by	0 0 0 -6 -2 0 -3 15
o:right=truce from	-8 -23 0 -7 -8 2 0 36
o:right=truce monday,	0 -7 0 -8 10 0 0 3
o:right=truce on	5 5 0 5 0 0 0 -13
o:right=truce since	9 5 0 -2 0 0 0 -12
o:right=truce the	0 -1 7 2 6 0 0 -14
o:right=truce until	0 16 0 -3 -1 0 0 -7
o:rise from ahead	0 -8 0 12 0 0 0 0
o:rise on ahead	0 15 0 -10 0 0 0 -3
o:run from ahead	0 -10 0 9 -3 3 0 0
o:run on ahead	-6 2 2 -1 -1 8 0 -4
o:run the ahead	0 -8 1 18 0 0 0 -14
o:run to ahead	-7 -8 0 3 2 -4 0 5
o:run until ahead	0 14 0 -10 -3 0 0 0
o:say says ahead	0 -6 0 -4 -3 0 0 16
o:sell by ahead	0 0 0 -4 -6 13 0 0
o:set from ahead	0 -7 0 9 0 0 0 0
o:sign by ahead	0 -2 5 0 12 0 -2 -14
o:sign on ahead	0 -5 0 21 -6 0 0 -15
o:sign sign ahead	0 0 0 -8 0 0 0 12
o:sign signed ahead	0 13 0 -8 0 0 0 -1
o:sign until ahead	0 -5 0 -9 14 4 -3 0
o:sit on ahead	0 -15 0 10 0 0 0 -4
o:sit until ahead	0 9 0 0 -8 0 0 -5
o:subject=controls	12 1 -15 8 -5 1 -2 -18
o:subject=controls  ahead	9 0 0 -6 0 0 0 0
o:subject=controls carried	15 0 -3 3 -17 -3 -9 0
o:subject=controls carried announce	-5 -7 0 14 0 0 0 0
o:subject=controls carried announce ahead	-5 -7 0 14 0 0 0 0
o:subject=controls carried begin	14 -6 0 -8 0 0 0 0
o:subject=controls carried begin ahead	14 -6 0 -8 0 0 0 0
o:subject=controls carried begin on	8 -9 0 -1 0 0 0 0
o:subject=controls carried from ahead	9 -10 0 2 0 0 0 0
o:subject=controls carried have	-1 0 0 10 -6 0 0 0
o:subject=controls carried say	0 9 0 -8 0 0 0 0
o:subject=controls carried say ahead	0 9 0 -8 0 0 0 0
o:subject=controls carried say on	0 9 0 -8 0 0 0 0
o:subject=controls carried suspend	8 -1 0 -1 -3 0 0 0
o:subject=controls carried suspend ahead	8 -1 0 -1 -3 0 0 0
o:subject=controls far	12 -9 -2 -5 0 2 0 1
o:subject=controls far carried	12 6 2 -1 -15 8 -12 -7
o:subject=controls far carried be	0 8 0 -7 -7 0 -2 9
o:subject=controls far carried be ahead	0 8 0 -7 -7 0 -1 9
o:subject=controls far carried begin	4 -6 0 10 -7 0 0 0
o:subject=controls far carried begin ahead	4 -4 0 8 -7 0 0 0
o:subject=controls far carried by ahead	0 10 0 -9 1 0 0 -3
o:subject=controls far carried end	0 19 0 -7 -4 1 0 -13
o:subject=controls far carried end ahead	0 19 0 -7 -4 1 0 -13
o:subject=controls far carried end on	0 15 0 -6 0 1 0 -11
o:subject=controls far carried from ahead	8 -13 0 0 3 0 0 1
o:subject=controls far carried have	0 9 0 0 -2 0 0 -6
o:subject=controls far carried have ahead	0 9 0 0 -2 0 0 -6
o:subject=controls far carried on ahead	-4 12 6 -1 -7 0 0 -7
o:subject=controls far carried the ahead	0 0 0 13 -6 0 -4 0
o:subject=controls far carried until ahead	6 9 0 -7 -8 5 0 -7
o:subject=controls far no verb	12 -9 -2 -5 0 2 0 1
o:subject=controls far no verb on	3 -6 0 -11 6 0 0 7
o:subject=controls far on ahead	3 -6 0 -11 6 0 0 7
o:subject=controls from ahead	10 -4 0 -3 0 0 0 0
o:subject=controls no verb	1 8 -9 -3 -2 4 0 -2
o:subject=controls no verb 	9 0 0 -5 0 0 0 0
o:subject=controls no verb ahead	2 8 -9 -6 -2 4 0 -2
o:subject=controls no verb until	0 4 0 -19 13 4 0 -3
o:subject=controls of ahead	-8 0 0 10 0 0 0 0
o:subject=controls until ahead	6 3 0 -21 12 3 0 -9
o:subject=deal	-1 8 -12 1 -14 -5 12 -2
o:subject=deal be	0 0 0 -9 4 2 7 -5
o:subject=deal before ahead	0 0 0 9 -1 0 -3 -4
o:subject=deal begin	0 -4 0 8 0 0 0 -4
o:subject=deal begin ahead	0 -2 0 17 -13 0 0 -4
o:subject=deal begin on	0 3 0 4 -10 0 0 -2
o:subject=deal begin today	0 -2 0 -7 10 0 0 0
o:subject=deal by ahead	0 9 0 -13 -13 0 11 4
o:subject=deal carried	0 -1 -5 2 -13 12 7 6
o:subject=deal carried be	0 1 0 1 8 9 -15 -10
o:subject=deal carried be ahead	0 1 0 0 8 9 -15 -10
o:subject=deal carried begin	0 1 0 5 -11 0 0 0
o:subject=deal carried begin ahead	0 2 0 4 -11 0 0 0
o:subject=deal carried end on	0 3 0 12 0 0 0 -13
o:subject=deal carried from ahead	0 13 0 -9 0 0 0 0
o:subject=deal carried have	0 0 0 -6 -1 0 10 0
o:subject=deal carried have ahead	0 0 0 -6 0 0 10 0
o:subject=deal carried meet	0 0 0 9 -6 0 0 0
o:subject=deal carried meet ahead	0 0 0 9 -6 0 0 0
o:subject=deal carried meet on	0 0 0 9 -6 0 0 0
o:subject=deal carried of ahead	0 -5 0 8 0 0 0 0
o:subject=deal carried on ahead	0 6 0 0 -10 10 0 -7
o:subject=deal carried pay	0 -10 0 8 0 0 0 2
o:subject=deal carried pay ahead	0 -10 0 7 0 0 0 2
o:subject=deal carried pay from	0 14 0 -14 0 0 0 0
o:subject=deal carried pay until	0 -15 0 0 0 0 0 14
o:subject=deal carried tell	0 7 0 -12 0 0 0 5
o:subject=deal carried tell on	0 7 0 -12 0 0 0 5
o:subject=deal carried until ahead	0 -22 0 2 -4 0 8 10
o:subject=deal end	0 -6 0 9 -3 0 0 0
o:subject=deal end ahead	0 -6 0 13 -2 0 0 -3
o:subject=deal end on	0 -6 0 12 -2 0 0 -2
o:subject=deal far carried	-6 8 -6 0 -18 -6 14 0
o:subject=deal far carried be	0 2 0 -9 -9 0 3 14
o:subject=deal far carried be ahead	0 2 0 -10 -9 0 3 14
o:subject=deal far carried be by	0 11 0 -7 -13 0 0 7
o:subject=deal far carried be on	0 0 0 -12 9 0 0 6
o:subject=deal far carried be the	0 -1 0 8 0 0 1 -9
o:subject=deal far carried before ahead	0 15 0 -7 -11 0 2 0
o:subject=deal far carried begin	0 -12 0 6 2 0 0 3
o:subject=deal far carried begin ahead	0 -10 0 5 2 0 0 3
o:subject=deal far carried begin on	0 -6 0 12 -6 0 0 0
o:subject=deal far carried by ahead	0 6 0 -5 4 0 -10 3
o:subject=deal far carried charge	0 10 0 -2 0 0 0 -2
o:subject=deal far carried charge ahead	0 11 0 -5 0 0 0 -2
o:subject=deal far carried end on	0 12 0 -4 -1 0 0 -3
o:subject=deal far carried for ahead	0 -13 0 20 -5 0 0 0
o:subject=deal far carried from ahead	1 -8 0 10 0 0 0 0
o:subject=deal far carried get	0 -7 0 10 0 0 0 0
o:subject=deal far carried get ahead	0 -7 0 10 0 0 0 0
o:subject=deal far carried have until	0 9 0 -5 -2 0 -7 5
o:subject=deal far carried make	0 8 0 -12 -5 0 13 -8
o:subject=deal far carried make ahead	0 8 0 -12 -5 0 13 -8
o:subject=deal far carried meet	0 -2 0 -9 6 0 8 0
o:subject=deal far carried meet ahead	0 -2 0 -9 6 0 8 0
o:subject=deal far carried meet on	0 0 0 -7 9 0 0 0
o:subject=deal far carried on ahead	-2 3 -3 -4 12 0 -1 -3
o:subject=deal far carried other	0 0 0 -12 3 0 3 5
o:subject=deal far carried other ahead	0 0 0 -12 3 0 3 5
o:subject=deal far carried pay	0 11 0 0 0 0 0 -13
o:subject=deal far carried pay ahead	0 13 0 0 0 0 0 -13
o:subject=deal far carried reach	0 0 0 9 0 0 0 -7
o:subject=deal far carried reach ahead	0 0 0 9 0 0 0 -7
o:subject=deal far carried the ahead	0 -4 1 16 -3 0 0 -12
o:subject=deal far carried to ahead	0 13 0 2 0 0 0 -13
o:subject=deal far carried until ahead	0 4 0 -6 -13 -1 0 20
o:subject=deal far carried vote	0 9 0 0 -10 0 0 0
o:subject=deal far carried vote ahead	0 9 0 0 -10 0 0 0
o:subject=deal far carried write	0 4 0 -13 0 0 0 9
o:subject=deal far carried write ahead	0 4 0 -13 0 0 0 9
o:subject=deal far carried write on	0 4 0 -13 0 0 0 9
o:subject=deal far no verb 	0 0 0 13 -4 0 0 -10
o:subject=deal far no verb ahead	-2 0 -6 -3 12 -2 -3 1
o:subject=deal far no verb today	0 -2 0 11 -1 0 0 -3
o:subject=deal no verb	2 3 -4 -4 0 -7 9 0
o:subject=deal no verb ahead	2 4 -4 -5 -8 -7 9 3
o:subject=deal no verb by	0 0 0 -11 -6 0 6 7
o:subject=deal no verb on	0 3 0 -13 11 0 -1 2
o:subject=deal no verb the	0 0 0 14 0 0 -3 -5
o:subject=deal no verb today	0 -6 0 9 7 0 0 -11
o:subject=deal no verb until	8 -2 0 -8 -8 0 -6 14
o:subject=deal return on	0 9 0 -4 0 0 0 -5
o:subject=deal sign	0 8 0 1 -2 0 0 -8
o:subject=deal sign ahead	0 8 0 1 -2 0 0 -8
o:subject=deal until ahead	6 0 0 -8 -10 0 -2 14
o:subject=duties	-15 4 -8 11 -14 -16 -8 6
o:subject=duties  ahead	0 8 -2 3 -4 0 0 -11
o:subject=duties after ahead	0 -15 0 -9 11 0 0 13
o:subject=duties announce on	0 -10 0 12 0 0 0 0
o:subject=duties back ahead	0 -10 0 6 -1 0 0 5
o:subject=duties be since	9 -1 0 -2 0 0 0 -2
o:subject=duties be the	0 -10 0 13 0 0 0 0
o:subject=duties be until	0 11 0 0 -1 0 0 -8
o:subject=duties before ahead	0 -4 0 10 -5 0 0 0
o:subject=duties begin	-9 1 -8 7 -10 0 0 2
o:subject=duties begin ahead	-9 5 -7 0 -9 0 0 4
o:subject=duties begin by	0 13 0 -6 -1 0 0 -4
o:subject=duties begin on	-1 -12 -2 2 2 0 0 14
o:subject=duties begin today	0 -8 0 13 0 0 0 -3
o:subject=duties begin until	0 20 0 -5 0 0 0 -9
o:subject=duties by ahead	0 -2 4 3 4 0 1 -19
o:subject=duties carried	-3 -4 -13 6 11 -1 2 -3
o:subject=duties carried announce for	0 8 0 -4 0 0 0 -1
o:subject=duties carried announce on	0 -6 0 10 -1 0 0 0
o:subject=duties carried be 	9 4 0 -10 0 0 0 0
o:subject=duties carried be before	0 0 0 -7 10 0 0 0
o:subject=duties carried be by	0 -17 0 9 -4 0 1 7
o:subject=duties carried be from	0 -16 0 10 3 0 0 7
o:subject=duties carried be is	0 5 0 -5 -9 0 11 -1
o:subject=duties carried be of	0 9 0 -3 0 0 0 -4
o:subject=duties carried be on	0 0 0 -2 0 11 0 -7
o:subject=duties carried be the	0 11 0 3 -3 0 0 -14
o:subject=duties carried begin	9 -3 -8 -4 2 0 0 7
o:subject=duties carried begin ahead	10 -6 -8 -1 2 0 0 7
o:subject=duties carried begin on	10 8 0 -21 5 0 0 1
o:subject=duties carried by ahead	0 -17 6 10 7 0 0 -8
o:subject=duties carried charge ahead	0 -11 0 11 -1 0 0 2
o:subject=duties carried conclude	0 0 0 -8 9 0 0 0
o:subject=duties carried conclude ahead	0 0 0 -8 9 0 0 0
o:subject=duties carried end	-2 0 -7 9 0 0 0 0
o:subject=duties carried end ahead	-2 0 -7 9 0 0 0 0
o:subject=duties carried end on	-1 3 -7 -13 0 0 0 16
o:subject=duties carried for ahead	0 2 0 -10 0 8 0 3
o:subject=duties carried from ahead	-4 -4 0 1 0 0 0 14
o:subject=duties carried from today	0 11 0 -10 0 0 0 0
o:subject=duties carried have	0 -16 0 -9 20 0 0 3
o:subject=duties carried have ahead	0 -16 0 -10 20 0 0 4
o:subject=duties carried have on	0 -2 0 -7 10 0 0 0
o:subject=duties carried have until	0 -7 0 -19 20 0 0 2
o:subject=duties carried is ahead	0 5 0 -4 -9 0 11 -3
o:subject=duties carried look	0 -5 0 -16 11 0 0 9
o:subject=duties carried of ahead	0 9 0 -3 0 0 0 -7
o:subject=duties carried on ahead	6 -7 -6 -2 4 7 -1 4
o:subject=duties carried other	0 -9 0 2 -1 0 0 10
o:subject=duties carried other ahead	0 -9 0 1 0 0 0 10
o:subject=duties carried other on	0 -15 0 21 -2 0 0 -5
o:subject=duties carried pay	0 -8 0 14 -2 0 0 -2
o:subject=duties carried pay ahead	0 -3 0 10 -1 0 0 -3
o:subject=duties carried pay from	0 13 0 -11 0 0 0 0
o:subject=duties carried pay on	0 -10 0 15 0 0 0 -5
o:subject=duties carried report	0 0 0 -9 12 0 0 0
o:subject=duties carried report ahead	0 0 0 -9 12 0 0 0
o:subject=duties carried rise ahead	0 -6 0 10 0 0 0 0
o:subject=duties carried run until	0 10 0 0 0 0 0 -7
o:subject=duties carried set	0 7 0 -13 0 8 0 0
o:subject=duties carried set ahead	0 7 0 -13 0 8 0 0
o:subject=duties carried sign	0 -5 0 15 -2 0 0 -3
o:subject=duties carried sign ahead	0 -5 0 14 -2 0 0 -2
o:subject=duties carried sign on	0 -3 0 8 0 0 0 0
o:subject=duties carried suspend	-9 9 -4 -7 -14 0 0 14
o:subject=duties carried suspend ahead	-9 10 -4 -8 -14 0 0 14
o:subject=duties carried suspend to	1 -2 0 -5 -6 0 0 10
o:subject=duties carried suspend until	-13 7 -2 -10 -12 0 0 17
o:subject=duties carried to ahead	0 2 0 -11 -11 0 0 12
o:subject=duties carried until ahead	-19 6 -5 0 10 -4 4 -4
o:subject=duties carried vote	0 0 0 12 -12 0 0 0
o:subject=duties carried vote ahead	0 0 0 12 -12 0 0 0
o:subject=duties carried vote on	0 0 0 11 -11 0 0 0
o:subject=duties cent ahead	0 -5 0 -4 0 0 0 13
o:subject=duties charge	0 2 0 -11 0 0 0 9
o:subject=duties charge ahead	0 2 0 -12 0 0 0 10
o:subject=duties collect	0 -4 0 -5 0 0 0 11
o:subject=duties collect ahead	0 -9 0 -6 0 0 0 15
o:subject=duties collect from	0 -4 0 -6 0 0 0 9
o:subject=duties end	0 2 0 0 -11 0 0 5
o:subject=duties end ahead	0 6 0 -4 -11 0 0 2
o:subject=duties end on	0 -5 0 0 -6 0 0 8
o:subject=duties far	-16 1 2 1 -7 2 2 3
o:subject=duties far  ahead	-5 0 -3 -12 0 9 12 5
o:subject=duties far  today	0 -14 0 13 0 0 0 0
o:subject=duties far by ahead	0 0 0 -8 9 0 0 -1
o:subject=duties far carried	-10 0 0 5 1 -18 -11 3
o:subject=duties far carried  ahead	0 5 -1 8 -5 0 0 -9
o:subject=duties far carried  today	0 7 0 -9 0 0 0 1
o:subject=duties far carried after ahead	0 10 0 -6 -6 0 0 0
o:subject=duties far carried agree	0 10 0 0 -6 0 2 -7
o:subject=duties far carried agree ahead	0 10 0 0 -6 0 2 -7
o:subject=duties far carried agree until	0 6 0 6 -1 0 0 -9
o:subject=duties far carried announce	-2 0 -1 -1 -6 0 0 12
o:subject=duties far carried announce ahead	-2 -1 -1 0 -2 0 0 13
o:subject=duties far carried ask	0 8 0 5 -13 0 0 -2
o:subject=duties far carried ask ahead	0 8 0 5 -13 0 0 -2
o:subject=duties far carried be before	0 -12 6 16 -8 0 0 0
o:subject=duties far carried be by	0 -19 0 4 12 3 0 -5
o:subject=duties far carried be from	0 12 0 -10 -1 0 0 0
o:subject=duties far carried be is	0 8 0 0 5 0 0 -12
o:subject=duties far carried be today	0 -7 0 -2 0 0 0 12
o:subject=duties far carried before ahead	0 -8 7 -4 5 0 0 2
o:subject=duties far carried before today	0 -6 0 10 -1 0 0 0
o:subject=duties far carried begin	-10 0 13 5 -4 0 -2 -4
o:subject=duties far carried begin ahead	-10 1 13 0 -2 0 -2 -3
o:subject=duties far carried begin by	0 8 0 -15 5 0 0 -1
o:subject=duties far carried begin from	0 15 0 -11 0 0 0 0
o:subject=duties far carried begin the	0 0 9 -9 0 0 0 0
o:subject=duties far carried begin today	0 -6 0 11 0 0 0 -1
o:subject=duties far carried begin until	0 -18 6 6 -11 0 0 14
o:subject=duties far carried by ahead	3 0 -10 7 2 2 -3 -22
o:subject=duties far carried charge today	0 -10 0 11 0 0 0 0
o:subject=duties far carried confirm	0 -4 0 0 -6 0 0 12
o:subject=duties far carried confirm ahead	0 -4 0 0 -6 0 0 10
o:subject=duties far carried end	7 2 -4 3 -15 0 -1 0
o:subject=duties far carried end ahead	7 4 -3 2 -14 0 -1 -1
o:subject=duties far carried end on	2 10 2 -7 -12 0 0 0
o:subject=duties far carried expect ahead	0 -4 0 10 -5 0 0 0
o:subject=duties far carried fix	0 9 0 -8 0 0 0 0
o:subject=duties far carried for ahead	0 -4 0 -3 2 0 0 9
o:subject=duties far carried from ahead	0 7 -2 -9 3 0 -1 4
o:subject=duties far carried from today	0 -10 0 12 0 0 0 0
o:subject=duties far carried get	0 -5 0 11 -3 0 0 0
o:subject=duties far carried get ahead	0 -3 0 10 -3 0 0 0
o:subject=duties far carried have until	0 1 0 7 -4 0 0 -6
o:subject=duties far carried leave	0 -8 0 9 0 0 0 0
o:subject=duties far carried leave on	0 -10 0 11 0 0 0 0
o:subject=duties far carried meet	0 0 0 -4 -6 0 0 15
o:subject=duties far carried meet ahead	0 0 0 -4 -6 0 0 16
o:subject=duties far carried meet on	0 -7 0 -3 -3 0 0 13
o:subject=duties far carried move	0 3 0 -16 0 0 0 15
o:subject=duties far carried move ahead	0 4 0 -17 0 0 0 15
o:subject=duties far carried move to	0 12 0 -6 0 0 0 -3
o:subject=duties far carried of ahead	8 3 0 0 -4 0 0 -15
o:subject=duties far carried on ahead	-7 4 -4 5 2 -5 -8 -2
o:subject=duties far carried on today	0 -11 0 19 0 0 0 -4
o:subject=duties far carried other	0 -8 1 7 4 0 0 -5
o:subject=duties far carried other ahead	0 -8 1 5 5 0 0 -4
o:subject=duties far carried other by	0 -3 0 -9 14 0 0 0
o:subject=duties far carried other on	0 3 0 -17 6 0 0 7
o:subject=duties far carried pay from	0 10 0 -11 4 0 0 0
o:subject=duties far carried pay until	0 -12 0 11 0 0 0 2
o:subject=duties far carried put	0 -3 0 -2 -5 0 0 11
o:subject=duties far carried put ahead	0 -3 0 -3 -5 0 0 11
o:subject=duties far carried put from	0 7 0 -9 0 0 0 0
o:subject=duties far carried put on	0 -7 0 15 0 0 0 -6
o:subject=duties far carried ratify	0 0 0 -8 11 0 0 0
o:subject=duties far carried ratify ahead	0 0 0 -8 11 0 0 0
o:subject=duties far carried rise	0 11 0 -9 0 0 0 0
o:subject=duties far carried rise ahead	0 11 0 -10 0 0 0 0
o:subject=duties far carried rise on	0 12 0 -11 0 0 0 0
o:subject=duties far carried run	-3 8 0 -6 5 0 0 0
o:subject=duties far carried run ahead	-3 8 0 -6 5 0 0 0
o:subject=duties far carried say	-7 2 0 -7 15 0 -1 0
o:subject=duties far carried say ahead	-7 3 0 -6 15 0 -1 -1
o:subject=duties far carried say on	-6 0 0 -1 10 0 0 0
o:subject=duties far carried say the	0 0 0 -9 9 0 0 0
o:subject=duties far carried send	0 0 0 -8 13 0 0 0
o:subject=duties far carried send ahead	0 0 0 -9 13 0 0 0
o:subject=duties far carried set	0 -6 0 9 0 0 0 0
o:subject=duties far carried set ahead	0 -6 0 9 0 0 0 0
o:subject=duties far carried sign	0 -4 0 -2 0 0 -1 11
o:subject=duties far carried sign ahead	0 -4 0 -3 0 0 -1 12
o:subject=duties far carried sign by	0 -8 0 12 0 0 0 0
o:subject=duties far carried since ahead	0 -9 0 11 0 0 0 0
o:subject=duties far carried suspend	5 1 -4 3 -19 0 0 2
o:subject=duties far carried suspend ahead	5 1 -4 3 -19 0 0 2
o:subject=duties far carried suspend from	0 -7 0 8 0 0 0 0
o:subject=duties far carried suspend until	6 15 0 -14 -9 0 0 0
o:subject=duties far carried tell	0 14 0 -4 -3 0 0 -7
o:subject=duties far carried tell ahead	0 15 0 -8 -3 0 0 -2
o:subject=duties far carried the ahead	-6 -1 1 -4 3 0 9 -3
o:subject=duties far carried until ahead	-6 1 11 -13 -3 0 -5 11
o:subject=duties far carried want	0 -14 0 11 -1 0 2 0
o:subject=duties far carried want ahead	0 -14 0 11 -1 0 2 0
o:subject=duties far carried want by	0 -1 0 8 -10 0 3 0
o:subject=duties far carried write	0 -8 0 14 0 0 0 -1
o:subject=duties far carried write ahead	0 -8 0 14 0 0 0 -1
o:subject=duties far carried write on	0 -5 0 9 0 0 0 0
o:subject=duties far delhi, today	0 11 0 -10 0 0 0 0
o:subject=duties far from ahead	-4 -16 12 19 -10 0 0 -10
o:subject=duties far no verb	-16 1 2 1 -7 2 2 3
o:subject=duties far no verb 	-6 -8 -4 -3 0 8 11 4
o:subject=duties far no verb ahead	-14 -3 4 1 -7 3 3 6
o:subject=duties far no verb and	0 -6 0 -2 0 0 0 10
o:subject=duties far no verb by	0 0 0 -8 9 0 0 -1
o:subject=duties far no verb delhi,	0 11 0 -10 0 0 0 0
o:subject=duties far no verb friday,	0 10 0 -8 -3 0 0 0
o:subject=duties far no verb from	-4 -13 12 16 -10 0 0 -11
o:subject=duties far no verb on	-4 11 -1 -15 3 0 0 4
o:subject=duties far no verb the	0 7 0 4 -10 0 -2 -4
o:subject=duties far no verb to	0 -13 0 15 0 0 0 -5
o:subject=duties far no verb today	0 7 0 0 0 0 0 -4
o:subject=duties far no verb tuesday,	0 -11 0 6 0 0 0 3
o:subject=duties far the ahead	0 7 0 4 -10 0 -2 -4
o:subject=duties far to ahead	0 -13 0 15 0 0 0 -5
o:subject=duties far tuesday, ahead	0 -10 0 5 0 0 0 4
o:subject=duties for ahead	0 8 -1 1 -12 0 0 -4
o:subject=duties friday, ahead	0 -4 5 -10 6 0 0 0
o:subject=duties from ahead	0 7 -6 1 -14 0 0 -2
o:subject=duties jump	0 -4 0 -6 8 0 0 1
o:subject=duties monday, ahead	0 9 0 -4 0 0 0 -3
o:subject=duties no verb	-17 0 -7 6 -2 -7 1 4
o:subject=duties no verb 	0 1 -2 12 -5 0 0 -14
o:subject=duties no verb after	0 -12 0 1 6 0 0 0
o:subject=duties no verb ahead	-16 -4 -6 11 -5 -6 1 6
o:subject=duties no verb as	0 2 0 -14 0 0 0 10
o:subject=duties no verb before	0 -4 0 9 -4 0 0 0
o:subject=duties no verb cent	0 -23 0 3 0 0 0 15
o:subject=duties no verb force	0 -8 0 -4 0 0 0 12
o:subject=duties no verb friday,	0 -4 5 -10 6 0 0 0
o:subject=duties no verb monday,	0 9 0 -4 0 0 0 -3
o:subject=duties no verb on	-2 7 -3 -6 14 0 0 -10
o:subject=duties no verb than	0 11 0 -8 0 0 0 0
o:subject=duties no verb to	0 8 0 -13 -3 0 0 5
o:subject=duties no verb until	-1 -8 -9 11 -4 0 5 2
o:subject=duties of today	0 -7 0 10 0 0 0 0
o:subject=duties on ahead	-12 4 -3 0 -9 -1 -1 8
o:subject=duties on today	0 0 0 -7 11 0 0 -1
o:subject=duties other	0 1 0 -10 16 0 0 -6
o:subject=duties other ahead	0 1 0 -10 16 0 0 -6
o:subject=duties put	0 -3 0 8 -2 0 0 0
o:subject=duties return ahead	0 0 0 -4 -2 0 0 8
o:subject=duties return on	0 9 0 -12 -2 0 0 2
o:subject=duties run on	0 5 5 -1 0 0 0 -12
o:subject=duties since ahead	9 -12 0 -2 0 0 0 2
o:subject=duties suspend	-6 -8 1 3 0 0 0 7
o:subject=duties suspend on	0 0 0 -9 0 0 0 8
o:subject=duties suspend the	0 -1 0 8 0 0 0 -5
o:subject=duties suspend to	0 -11 0 0 7 0 0 4
o:subject=duties suspend until	-5 -4 2 5 -10 0 0 5
o:subject=duties threaten from	0 -8 0 8 0 0 0 0
o:subject=duties through ahead	0 -4 0 -1 0 0 0 9
o:subject=duties to ahead	0 -6 0 -7 4 0 0 9
o:subject=duties until ahead	-11 0 -8 15 -5 0 4 -3
o:subject=exclusions	0 3 7 -11 11 -2 -1 -7
o:subject=exclusions  ahead	0 -3 9 0 0 0 0 0
o:subject=exclusions carried	-2 -8 16 -2 0 0 0 0
o:subject=exclusions carried begin	0 -11 0 7 0 0 0 7
o:subject=exclusions carried end	0 -3 0 14 1 0 0 -12
o:subject=exclusions carried end ahead	0 -3 0 14 1 0 0 -12
o:subject=exclusions carried end on	0 0 2 12 -1 0 0 -9
o:subject=exclusions carried until ahead	0 0 13 -4 -5 0 0 -1
o:subject=exclusions far	2 0 6 -9 -1 0 3 -2
o:subject=exclusions far carried	0 2 9 0 -8 0 0 -2
o:subject=exclusions far carried from ahead	-4 11 0 0 -5 0 0 0
o:subject=exclusions far carried on ahead	0 -1 8 11 -4 0 0 -11
o:subject=exclusions far carried suspend	0 9 0 0 -4 0 0 -5
o:subject=exclusions far carried suspend ahead	0 9 0 0 -4 0 0 -5
o:subject=exclusions far no verb	2 0 6 -9 -1 0 3 -2
o:subject=exclusions far no verb 	4 6 8 -16 -7 0 0 0
o:subject=exclusions far no verb ahead	2 0 6 -11 -1 0 3 -2
o:subject=exclusions no verb	3 6 9 -22 1 0 0 -4
o:subject=exclusions no verb 	0 -3 10 -7 5 0 0 -7
o:subject=exclusions no verb ahead	3 8 8 -21 -3 0 0 0
o:subject=exclusions on ahead	0 0 6 -13 0 0 0 5
o:subject=fees	0 -18 -10 7 19 -2 0 -11
o:subject=fees carried	-6 -1 0 7 13 0 0 -17
o:subject=fees carried on ahead	0 0 0 7 6 0 0 -13
o:subject=fees carried suspend	-4 0 0 -8 15 0 0 -5
o:subject=fees carried suspend ahead	-4 0 0 -8 15 0 0 -5
o:subject=fees carried suspend until	-4 -2 0 -3 15 0 0 -3
o:subject=fees carried until ahead	-4 -3 0 -4 18 0 0 -5
o:subject=fees far carried	0 -9 0 2 1 -2 4 0
o:subject=fees far carried begin	-1 -3 0 -1 9 0 0 0
o:subject=fees far carried begin ahead	0 -2 0 -3 10 0 0 0
o:subject=fees far carried begin on	-1 -1 0 -3 10 0 0 0
o:subject=fees far carried on ahead	0 -8 0 0 4 0 0 4
o:subject=fees far carried suspend	0 0 0 -4 -4 0 0 10
o:subject=fees far carried suspend ahead	0 0 0 -4 -4 0 0 10
o:subject=fees far carried suspend until	0 0 0 -4 -4 0 0 10
o:subject=fees far carried the ahead	0 0 0 10 0 0 0 -6
o:subject=fees far carried until ahead	0 0 1 -5 -4 0 0 9
o:subject=fees far no verb ahead	0 -6 0 -2 2 0 0 10
o:subject=fees from ahead	-1 -17 0 0 23 0 0 -9
o:subject=fees no verb	2 -15 -3 5 4 0 0 0
o:subject=fees no verb ahead	3 -14 -3 0 6 0 0 0
o:subject=fees no verb from	0 -12 0 7 7 0 0 -4
o:subject=fees no verb on	6 0 0 -1 -8 0 0 5
o:subject=fees suspend	0 -5 0 -1 16 0 0 -6
o:subject=fees suspend ahead	0 -5 0 -2 16 0 0 -6
o:subject=fees until ahead	-2 0 0 -2 8 0 0 0
o:subject=longer	0 3 0 4 -12 -7 1 0
o:subject=longer carried begin	0 13 0 -6 4 0 0 -13
o:subject=longer carried begin ahead	0 13 0 -6 4 0 0 -12
o:subject=longer carried begin on	0 13 0 -10 0 0 0 -3
o:subject=longer carried for ahead	0 5 0 -11 7 0 0 0
o:subject=longer carried have	0 -4 0 9 -7 0 2 -1
o:subject=longer carried have ahead	0 -4 0 9 -7 0 2 -1
o:subject=longer carried on ahead	0 12 0 -4 -16 0 0 1
o:subject=longer carried run	0 -11 2 7 -1 0 0 2
o:subject=longer carried run ahead	0 -11 2 7 -1 0 0 2
o:subject=longer carried the ahead	0 0 0 -12 6 0 5 0
o:subject=longer carried to ahead	0 4 4 0 1 0 0 -9
o:subject=longer far	-6 15 -3 -11 -2 -2 0 8
o:subject=longer far  ahead	-1 14 0 0 -5 0 0 -15
o:subject=longer far carried	2 -32 -3 19 0 0 -10 8
o:subject=longer far carried begin	-2 -16 0 15 -2 0 0 5
o:subject=longer far carried begin ahead	-2 -16 0 15 -2 0 0 5
o:subject=longer far carried begin from	-1 -12 0 17 0 0 0 0
o:subject=longer far carried charge	0 0 0 9 0 0 0 -9
o:subject=longer far carried charge ahead	0 0 0 9 0 0 0 -9
o:subject=longer far carried end ahead	5 -7 -2 8 -5 0 0 -2
o:subject=longer far carried end today	0 0 0 -14 0 0 0 14
o:subject=longer far carried of ahead	0 -9 0 11 0 0 0 0
o:subject=longer far carried on ahead	0 -17 -1 9 1 0 0 2
o:subject=longer far carried pay from	0 10 0 -8 0 0 0 0
o:subject=longer far carried to ahead	-1 0 0 -3 0 0 0 10
o:subject=longer far carried until ahead	0 -6 0 13 -3 0 0 -2
o:subject=longer far from ahead	0 12 0 -11 0 0 0 0
o:subject=longer far no verb	-6 15 -3 -11 -2 -2 0 8
o:subject=longer far no verb 	-1 14 0 0 -5 0 0 -15
o:subject=longer far no verb ahead	-6 16 -2 -16 0 -1 0 11
o:subject=longer far no verb from	0 12 0 -11 0 0 0 0
o:subject=longer no verb	0 5 4 4 -10 -4 3 -6
o:subject=longer no verb ahead	0 5 4 0 -9 -4 3 -4
o:subject=longer no verb on	0 0 10 -11 4 0 0 0
o:subject=longer no verb until	6 11 -1 -2 -3 0 0 -6
o:subject=longer until ahead	6 11 -2 1 1 0 0 -12
o:subject=meeting	-10 -9 0 16 -4 0 0 0
o:subject=meeting before ahead	0 3 0 -13 11 0 0 0
o:subject=meeting begin	0 -17 0 2 2 0 0 5
o:subject=meeting begin ahead	0 -16 0 9 2 0 0 0
o:subject=meeting begin on	0 -13 0 3 -1 0 0 7
o:subject=meeting by ahead	0 3 8 6 0 0 -17 -6
o:subject=meeting carried	-19 0 -10 -3 -1 0 15 3
o:subject=meeting carried be on	0 -3 0 -7 9 0 0 1
o:subject=meeting carried be the	0 0 0 -4 0 0 0 8
o:subject=meeting carried be until	0 0 0 10 0 1 0 -6
o:subject=meeting carried begin	-7 9 0 -5 11 0 0 -6
o:subject=meeting carried begin ahead	-7 10 0 -5 11 0 0 -5
o:subject=meeting carried begin on	-6 13 0 0 0 0 0 -9
o:subject=meeting carried by ahead	0 -5 0 -20 13 0 14 0
o:subject=meeting carried end	0 5 -2 -12 -9 0 8 9
o:subject=meeting carried end ahead	0 5 -2 -14 -9 0 8 10
o:subject=meeting carried from ahead	-1 9 0 -4 -1 0 0 0
o:subject=meeting carried have	0 -1 0 -7 6 0 10 -5
o:subject=meeting carried have ahead	0 -1 0 -7 6 0 10 -5
o:subject=meeting carried have until	0 -7 0 0 -7 0 11 0
o:subject=meeting carried meet	0 -1 0 12 -3 0 0 0
o:subject=meeting carried meet ahead	0 -1 0 12 -3 0 0 0
o:subject=meeting carried on ahead	-8 18 -1 4 -2 -3 -1 -9
o:subject=meeting carried other	0 0 0 15 -4 0 0 -6
o:subject=meeting carried other ahead	0 0 0 15 -4 0 0 -5
o:subject=meeting carried suspend	0 -1 0 9 0 0 0 -2
o:subject=meeting carried suspend ahead	0 -1 0 9 0 0 0 -2
o:subject=meeting carried the ahead	0 -2 0 -4 -10 0 -4 15
o:subject=meeting carried to ahead	0 0 0 -14 -3 5 0 10
o:subject=meeting carried until ahead	-2 -15 0 0 -3 0 7 7
o:subject=meeting continue	0 12 0 -4 0 0 0 -8
o:subject=meeting far	-9 -11 5 8 4 -9 0 -1
o:subject=meeting far  ahead	0 -7 12 0 0 -1 0 0
o:subject=meeting far carried	6 3 -19 7 0 -5 1 -10
o:subject=meeting far carried add	5 10 0 -15 0 0 0 0
o:subject=meeting far carried add on	5 10 0 -15 0 0 0 0
o:subject=meeting far carried agree	0 -7 0 -7 -2 0 13 4
o:subject=meeting far carried agree ahead	0 -7 0 -8 -2 0 13 4
o:subject=meeting far carried be	5 1 0 -6 -6 -2 12 -1
o:subject=meeting far carried be ahead	5 1 0 -8 -5 -2 12 0
o:subject=meeting far carried be by	7 -4 0 -10 -3 0 8 0
o:subject=meeting far carried be until	0 9 0 -11 0 0 0 0
o:subject=meeting far carried before ahead	0 0 0 -1 -10 0 0 11
o:subject=meeting far carried begin	5 15 0 -8 -6 0 -1 -4
o:subject=meeting far carried begin ahead	5 16 0 -9 -6 0 -1 -3
o:subject=meeting far carried begin from	0 10 0 -8 0 0 0 0
o:subject=meeting far carried charge	0 -10 0 0 4 0 0 7
o:subject=meeting far carried charge ahead	0 -9 0 0 4 0 0 7
o:subject=meeting far carried charge from	0 -9 0 10 0 0 0 0
o:subject=meeting far carried end	-2 0 -1 3 -6 0 -4 10
o:subject=meeting far carried end ahead	-2 0 -1 2 -6 0 -4 11
o:subject=meeting far carried fall	0 4 0 -10 0 5 0 0
o:subject=meeting far carried fall on	0 4 0 -10 0 5 0 0
o:subject=meeting far carried for ahead	0 -3 0 14 -2 0 0 -6
o:subject=meeting far carried have	0 1 0 -13 8 0 0 4
o:subject=meeting far carried have ahead	0 1 0 -13 8 0 0 4
o:subject=meeting far carried keep	0 -4 0 11 0 0 0 -6
o:subject=meeting far carried other	0 7 0 6 0 0 -9 -6
o:subject=meeting far carried other ahead	0 7 0 5 0 0 -9 -6
o:subject=meeting far carried other by	0 5 0 0 4 0 -9 -2
o:subject=meeting far carried pay	0 -2 0 11 0 0 0 -11
o:subject=meeting far carried pay ahead	0 -5 0 14 0 0 0 -10
o:subject=meeting far carried reach	0 0 0 -7 0 0 0 9
o:subject=meeting far carried reach ahead	0 0 0 -7 0 0 0 9
o:subject=meeting far carried reach on	0 0 0 -8 0 0 0 9
o:subject=meeting far carried return	0 0 0 10 0 0 0 -8
o:subject=meeting far carried return ahead	0 0 0 10 0 0 0 -8
o:subject=meeting far carried rise	0 10 0 -9 0 0 0 0
o:subject=meeting far carried rise ahead	0 10 0 -9 0 0 0 0
o:subject=meeting far carried run	0 -9 0 -6 10 0 0 2
o:subject=meeting far carried run ahead	0 -9 0 -6 10 0 0 2
o:subject=meeting far carried sign ahead	0 -10 0 0 10 0 0 0
o:subject=meeting far carried suspend until	-3 1 0 -14 6 0 0 7
o:subject=meeting far carried the ahead	0 0 0 4 9 0 3 -19
o:subject=meeting far carried to ahead	0 4 0 5 7 0 0 -14
o:subject=meeting far carried until ahead	-7 0 -3 -5 9 0 0 2
o:subject=meeting far no verb	-9 -11 5 8 4 -9 0 -1
o:subject=meeting far no verb 	0 -3 12 0 0 -1 0 -1
o:subject=meeting far no verb ahead	-8 -8 5 5 7 -8 0 -4
o:subject=meeting far no verb on	0 -3 0 10 -5 0 0 0
o:subject=meeting far no verb until	0 0 0 14 0 0 0 -12
o:subject=meeting far no verb wednesday,	0 9 0 -7 0 0 0 0
o:subject=meeting far until ahead	0 0 0 14 0 0 0 -12
o:subject=meeting for ahead	0 -2 0 14 0 0 0 0
o:subject=meeting no verb 	0 -4 0 23 -8 0 0 -6
o:subject=meeting no verb before	0 3 0 -13 11 0 0 0
o:subject=meeting no verb by	0 3 8 1 -4 0 -9 -5
o:subject=meeting no verb of	0 7 0 -12 0 0 0 7
o:subject=meeting no verb on	0 -8 0 0 0 3 10 -7
o:subject=meeting no verb the	0 0 0 -6 9 0 2 -4
o:subject=meeting no verb until	0 0 0 -1 -5 0 -1 8
o:subject=meeting of ahead	0 13 0 -15 0 0 0 4
o:subject=meeting on ahead	0 -22 -1 8 -4 1 16 0
o:subject=meeting suspend	0 -1 0 11 -1 0 0 -1
o:subject=meeting suspend ahead	0 -1 0 11 -1 0 0 -1
o:subject=meeting to ahead	0 -1 0 9 0 0 0 -1
o:subject=none	-5 2 0 3 0 -12 -8 2
o:subject=none  ahead	-7 -12 -4 8 15 0 -5 -2
o:subject=none  today	0 12 0 -10 -2 0 0 6
o:subject=none after ahead	0 -1 0 13 -3 0 0 -5
o:subject=none before ahead	0 -17 0 10 0 0 0 7
o:subject=none by ahead	0 0 0 1 -9 0 0 2
o:subject=none carried after ahead	0 5 0 -12 3 0 0 1
o:subject=none carried agree	0 -4 0 9 6 0 2 -16
o:subject=none carried agree ahead	0 -4 0 8 6 0 2 -15
o:subject=none carried agree until	0 0 0 11 0 0 0 -9
o:subject=none carried announce	5 -5 0 9 0 0 0 -12
o:subject=none carried announce ahead	5 -5 0 6 1 0 0 -11
o:subject=none carried announce for	0 0 0 9 -5 0 0 -3
o:subject=none carried announce from	7 -11 0 4 0 0 0 0
o:subject=none carried ask on	0 5 0 -10 6 0 0 0
o:subject=none carried be is	0 0 0 4 -11 0 -3 3
o:subject=none carried be of	0 -16 0 1 0 0 0 10
o:subject=none carried be on	-2 5 0 -14 6 0 7 0
o:subject=none carried be the	0 -7 0 -4 12 0 -9 9
o:subject=none carried be today	0 -6 0 3 9 0 0 -5
o:subject=none carried be until	0 12 0 -8 -11 0 6 0
o:subject=none carried before ahead	0 17 -4 -4 -5 0 0 -2
o:subject=none carried begin 	0 3 0 -12 -4 0 0 13
o:subject=none carried begin before	0 8 0 -6 -1 0 0 0
o:subject=none carried begin by	0 -12 0 0 0 0 11 -1
o:subject=none carried begin until	0 0 0 0 9 0 0 -9
o:subject=none carried charge ahead	0 9 0 -1 -5 0 0 0
o:subject=none carried charge from	0 10 0 -9 0 0 0 0
o:subject=none carried charge today	0 -10 0 13 0 0 0 0
o:subject=none carried collect	0 6 0 -13 0 0 0 7
o:subject=none carried collect from	0 15 0 -13 0 0 0 0
o:subject=none carried end on	4 5 0 -9 -13 0 0 8
o:subject=none carried extend	0 -3 0 10 0 0 0 -1
o:subject=none carried extend ahead	0 -3 0 10 0 0 0 -1
o:subject=none carried fall on	0 -11 0 5 0 0 0 5
o:subject=none carried for ahead	0 3 0 -10 2 1 0 6
o:subject=none carried get	0 9 0 -6 -2 0 0 0
o:subject=none carried get ahead	0 9 0 -6 -2 0 0 0
o:subject=none carried have by	0 12 0 -1 -5 0 -6 1
o:subject=none carried have today	0 0 0 11 0 0 0 -8
o:subject=none carried have until	0 -11 4 3 6 0 -2 -1
o:subject=none carried is ahead	0 2 0 0 -10 0 -3 5
o:subject=none carried keep on	0 0 0 -10 0 0 0 11
o:subject=none carried land ahead	0 -14 0 11 0 0 0 3
o:subject=none carried leave 	0 9 0 -3 0 0 0 -3
o:subject=none carried look	0 0 0 14 -12 0 0 0
o:subject=none carried look ahead	0 0 0 14 -12 0 0 0
o:subject=none carried meet	0 -12 0 8 0 0 -3 2
o:subject=none carried meet ahead	0 -11 0 7 0 0 -3 3
o:subject=none carried meet meets	0 0 0 -5 -5 0 0 11
o:subject=none carried meet the	0 0 0 -8 10 0 0 0
o:subject=none carried meets ahead	0 0 0 -5 -5 0 0 11
o:subject=none carried move	0 -4 0 11 0 0 0 -1
o:subject=none carried move ahead	0 -4 0 11 0 0 0 -1
o:subject=none carried move to	0 9 0 -4 0 0 0 -2
o:subject=none carried of ahead	-1 -8 0 0 -4 0 0 14
o:subject=none carried of today	0 -5 0 9 0 0 0 0
o:subject=none carried on today	0 0 0 4 -10 0 0 2
o:subject=none carried other	-2 4 10 -3 -8 0 6 -5
o:subject=none carried other ahead	-2 5 10 -1 -6 0 6 -11
o:subject=none carried other until	0 4 8 -10 6 0 6 -18
o:subject=none carried pay	0 0 0 -7 -5 0 0 16
o:subject=none carried pay from	0 9 0 -6 2 0 0 -6
o:subject=none carried pay on	0 9 0 -8 0 0 0 0
o:subject=none carried pay the	0 10 0 -13 0 0 0 3
o:subject=none carried pay today	0 1 0 -8 0 0 0 9
o:subject=none carried plan	0 9 0 -10 -2 0 0 3
o:subject=none carried plan ahead	0 9 0 -10 -2 0 0 3
o:subject=none carried plan for	0 9 0 -6 -1 0 0 0
o:subject=none carried put	1 2 0 8 -8 0 0 -10
o:subject=none carried put ahead	1 5 0 5 -8 0 0 -10
o:subject=none carried put of	0 10 0 -9 0 0 0 0
o:subject=none carried put on	0 -9 0 14 0 0 0 -2
o:subject=none carried return	0 0 0 13 -8 0 0 -1
o:subject=none carried return ahead	0 0 0 12 -8 0 0 -1
o:subject=none carried return on	0 -7 0 13 -2 0 0 0
o:subject=none carried rise on	0 5 0 -10 3 0 0 1
o:subject=none carried run on	0 5 3 -14 0 5 0 0
o:subject=none carried say on	0 -3 0 -5 -2 0 0 13
o:subject=none carried see	0 -4 0 10 0 0 0 -3
o:subject=none carried see ahead	0 -4 0 10 0 0 0 -3
o:subject=none carried sign ahead	0 5 0 -9 0 0 0 3
o:subject=none carried sign on	0 -4 0 16 -6 0 0 -5
o:subject=none carried sign signed	0 12 0 -4 0 0 0 -9
o:subject=none carried signed ahead	0 12 0 -4 0 0 0 -9
o:subject=none carried sit	0 1 0 -3 10 0 0 -10
o:subject=none carried sit ahead	0 1 0 -3 10 0 0 -10
o:subject=none carried sit until	0 10 0 0 -9 0 0 -2
o:subject=none carried suspend	5 0 15 -9 -1 0 0 -2
o:subject=none carried suspend ahead	6 0 15 -10 0 0 0 -2
o:subject=none carried suspend from	0 15 0 -7 -5 0 0 0
o:subject=none carried suspend on	0 0 9 -6 0 0 0 0
o:subject=none carried suspend the	0 0 0 -13 0 0 0 14
o:subject=none carried suspend to	5 4 0 7 0 0 0 -19
o:subject=none carried suspend until	0 -17 0 3 4 0 0 7
o:subject=none carried tell	0 -8 0 9 -4 5 0 -2
o:subject=none carried tell ahead	0 -8 0 9 -3 5 0 -3
o:subject=none carried tell on	0 -7 0 14 -1 0 0 -2
o:subject=none carried the ahead	-3 -4 -8 -12 4 0 0 18
o:subject=none carried to ahead	7 -9 1 11 0 0 0 -6
o:subject=none carried wait	0 10 0 -3 0 0 0 -5
o:subject=none carried wait ahead	0 10 0 -3 0 0 0 -5
o:subject=none carried want	0 6 0 -15 -5 0 10 3
o:subject=none carried want ahead	0 7 0 -16 -5 0 11 3
o:subject=none carried write	0 -3 0 -3 12 0 0 -2
o:subject=none carried write ahead	0 -2 0 -4 12 0 0 -2
o:subject=none from ahead	-4 -10 0 15 2 0 0 -8
o:subject=none from today	0 7 0 -13 6 0 0 0
o:subject=none monday, ahead	0 -2 0 -6 0 0 0 11
o:subject=none no verb	-5 2 0 3 0 -12 -8 2
o:subject=none no verb 	-10 -1 -7 -1 11 -1 -8 3
o:subject=none no verb after	0 -1 0 13 -3 0 0 -5
o:subject=none no verb before	0 -17 0 10 0 0 0 7
o:subject=none no verb by	0 0 0 1 -9 0 0 2
o:subject=none no verb date:	0 -7 0 -6 4 0 0 8
o:subject=none no verb from	-4 -4 0 6 8 0 0 -9
o:subject=none no verb monday,	0 -3 0 0 0 0 0 9
o:subject=none no verb on	10 0 4 -2 -3 0 0 -2
o:subject=none no verb the	0 0 16 -3 -5 0 -3 -3
o:subject=none no verb thursday,	0 -8 0 0 -1 0 0 9
o:subject=none no verb to	0 11 0 -10 0 0 0 0
o:subject=none no verb until	0 -7 -1 -6 1 0 0 11
o:subject=none no verb washington,	0 -1 0 -7 11 0 0 0
o:subject=none on ahead	10 -3 4 0 -2 0 0 -1
o:subject=none on today	0 9 0 -7 0 0 0 0
o:subject=none the ahead	0 0 16 -8 -5 0 -3 0
o:subject=none to ahead	0 11 0 -11 0 0 0 0
o:subject=none until ahead	0 -7 -1 -7 1 0 0 11
o:subject=none washington, today	0 -1 0 -7 11 0 0 0
o:subject=none wednesday, today	0 -8 0 0 0 0 0 7
o:subject=procedure	-3 -10 3 15 1 -9 -8 -9
o:subject=procedure  ahead	0 -9 0 2 9 0 0 -2
o:subject=procedure before ahead	0 0 0 18 -19 0 0 0
o:subject=procedure begin on	0 -5 0 -4 10 0 0 0
o:subject=procedure by ahead	-1 -11 6 4 -2 0 0 4
o:subject=procedure carried	-1 10 -8 -14 12 0 -7 0
o:subject=procedure carried be	0 -6 0 10 2 -1 0 -9
o:subject=procedure carried be on	0 -12 0 9 1 0 0 0
o:subject=procedure carried begin	4 1 0 -13 5 0 0 0
o:subject=procedure carried begin ahead	4 1 0 -14 6 0 0 0
o:subject=procedure carried begin on	1 10 0 -6 -1 0 0 -4
o:subject=procedure carried collect	0 13 0 0 -14 0 0 0
o:subject=procedure carried collect ahead	0 13 0 0 -14 0 0 0
o:subject=procedure carried end	0 3 0 -14 9 0 0 2
o:subject=procedure carried end ahead	0 3 0 -14 9 0 0 2
o:subject=procedure carried end on	0 3 0 -14 9 0 0 2
o:subject=procedure carried expect	0 9 0 -10 0 0 0 0
o:subject=procedure carried expect ahead	0 9 0 -10 0 0 0 0
o:subject=procedure carried for ahead	0 11 0 -15 2 0 0 0
o:subject=procedure carried from ahead	3 4 0 3 -10 0 0 -3
o:subject=procedure carried have	0 -2 0 12 -4 0 0 -2
o:subject=procedure carried have ahead	0 -2 0 12 -4 0 0 -2
o:subject=procedure carried meet	0 0 0 -7 10 0 0 0
o:subject=procedure carried on ahead	0 5 -1 -9 5 3 0 -6
o:subject=procedure carried other	0 10 0 -1 -7 0 0 0
o:subject=procedure carried other ahead	0 10 0 -1 -7 0 0 0
o:subject=procedure carried suspend	0 -7 0 -4 -3 0 0 15
o:subject=procedure carried suspend ahead	0 -7 0 -4 -3 0 0 15
o:subject=procedure carried the ahead	0 6 0 8 -10 0 0 -8
o:subject=procedure carried until ahead	-2 3 0 -5 -3 0 0 14
o:subject=procedure decide	0 0 0 11 -10 0 0 0
o:subject=procedure far  ahead	-5 -6 -1 -11 2 9 0 11
o:subject=procedure far carried be	0 13 0 -3 0 -2 -2 0
o:subject=procedure far carried be ahead	0 13 0 -3 0 -2 -2 0
o:subject=procedure far carried begin on	0 -3 0 -4 13 0 0 0
o:subject=procedure far carried by ahead	0 -11 0 -4 0 0 4 10
o:subject=procedure far carried have	0 12 0 3 -5 0 0 -10
o:subject=procedure far carried have ahead	0 12 0 3 -5 0 0 -10
o:subject=procedure far carried have until	0 13 0 -2 -5 0 0 -3
o:subject=procedure far carried suspend	-5 4 3 -10 0 0 0 2
o:subject=procedure far carried suspend ahead	-5 4 3 -10 0 0 0 2
o:subject=procedure far carried suspend until	-4 6 4 -11 -2 0 0 3
o:subject=procedure far carried tell	0 0 0 -7 2 0 0 6
o:subject=procedure far carried until ahead	-5 15 8 -25 5 0 -1 -2
o:subject=procedure far no verb 	-5 -8 -1 -7 1 9 0 10
o:subject=procedure far no verb ahead	7 -6 7 -13 3 6 -8 2
o:subject=procedure far no verb friday,	0 -4 10 0 -5 0 0 -2
o:subject=procedure far no verb until	0 4 0 11 -7 0 0 -7
o:subject=procedure far until ahead	0 4 0 11 -7 0 0 -7
o:subject=procedure no verb by	0 -8 7 8 -11 0 0 5
o:subject=procedure no verb from	3 -10 0 8 0 0 0 0
o:subject=procedure no verb on	5 -2 0 18 -14 0 0 -5
o:subject=procedure no verb until	0 9 0 0 -9 0 0 0
o:subject=procedure on ahead	2 -12 -3 2 9 0 0 -9
o:subject=procedure on today	0 0 0 12 -10 0 0 0
o:subject=procedure other	0 0 0 -8 12 0 0 0
o:subject=procedure other ahead	0 0 0 -9 12 0 0 0
o:subject=procedure send	0 0 0 11 -9 0 0 0
o:subject=procedure send ahead	0 0 0 11 -9 0 0 0
o:subject=procedure send until	0 0 0 11 -9 0 0 0
o:subject=procedure set	0 -1 0 12 -6 -2 0 0
o:subject=procedure set ahead	0 -1 0 11 -5 -2 0 0
o:subject=procedure set for	0 -1 0 8 -3 -1 0 0
o:subject=procedure until ahead	0 7 0 13 -15 0 0 0
o:subject=procedure votes ahead	0 0 0 9 -9 0 0 0
o:subject=sale	-7 0 -3 -10 -1 20 -2 -2
o:subject=sale by ahead	0 0 0 12 -4 -5 0 0
o:subject=sale carried	0 6 0 -6 -11 14 0 -2
o:subject=sale carried from ahead	0 10 0 -11 5 0 0 -1
o:subject=sale carried on ahead	0 -5 0 10 0 -2 0 0
o:subject=sale far	0 0 0 -2 8 7 0 -11
o:subject=sale far carried	-3 -15 7 -6 0 14 0 -1
o:subject=sale far carried be	0 8 0 -2 -11 0 5 0
o:subject=sale far carried be ahead	0 8 0 -4 -10 0 5 0
o:subject=sale far carried other	0 0 0 11 -5 0 -1 0
o:subject=sale far carried other ahead	0 0 0 11 -5 0 -1 0
o:subject=sale far carried suspend	0 -6 10 -6 0 1 0 0
o:subject=sale far carried suspend ahead	0 -6 10 -6 0 1 0 0
o:subject=sale far carried suspend until	0 -6 10 -3 0 1 0 -6
o:subject=sale far carried until ahead	0 -9 9 -6 0 6 0 -4
o:subject=sale far no verb	0 0 0 -2 8 7 0 -11
o:subject=sale far no verb ahead	0 0 0 0 0 7 0 -10
o:subject=sale the ahead	0 3 0 -10 0 0 0 9
o:subject=signing	2 3 -2 7 3 -3 -12 -13
o:subject=signing be by	0 -3 0 -5 10 0 0 0
o:subject=signing begin	0 0 0 9 -6 0 0 -5
o:subject=signing begin from	0 -13 0 15 0 0 0 0
o:subject=signing begin on	0 16 0 -12 0 0 0 0
o:subject=signing by ahead	0 -10 0 -8 18 0 -2 0
o:subject=signing from ahead	0 -15 0 10 11 0 0 -2
o:subject=signing no verb from	0 -6 0 0 10 0 0 0
o:subject=signing no verb of	0 -14 0 22 0 0 0 -3
o:subject=signing no verb on	0 -2 -2 -1 0 0 0 11
o:subject=signing no verb the	0 1 0 -8 13 0 0 -7
o:subject=signing on ahead	-2 2 4 0 -11 -1 0 6
o:subject=signing on today	0 9 0 -9 0 0 0 0
o:subject=signing until ahead	7 7 0 -18 0 0 0 0
o:subject=truce	-3 8 -14 23 -6 -16 -8 -13
o:subject=truce  ahead	-8 -4 -1 7 -4 0 0 6
o:subject=truce be	-1 -4 0 10 -2 0 0 0
o:subject=truce be ahead	-1 -4 0 10 -2 0 0 0
o:subject=truce be until	0 -1 0 15 0 0 0 -10
o:subject=truce be up	0 0 0 -6 -1 0 0 9
o:subject=truce begin	0 16 0 0 0 0 0 -13
o:subject=truce begin ahead	0 10 0 0 0 0 0 -10
o:subject=truce begin on	-1 15 0 0 -5 0 0 -11
o:subject=truce by ahead	0 7 0 -10 1 0 0 0
o:subject=truce carried	-6 -5 -2 3 2 -13 2 6
o:subject=truce carried be from	0 -5 0 10 0 0 0 -2
o:subject=truce carried be is	0 -11 0 -4 6 0 0 6
o:subject=truce carried be on	0 -1 0 -2 -11 0 0 12
o:subject=truce carried be the	0 11 0 0 0 0 0 -8
o:subject=truce carried be until	3 11 0 0 0 0 0 -10
o:subject=truce carried begin	0 0 0 0 -9 0 0 7
o:subject=truce carried begin ahead	0 1 0 -1 -9 0 0 7
o:subject=truce carried begin on	-1 8 0 1 -4 0 0 -12
o:subject=truce carried begin the	0 -11 0 0 0 0 0 10
o:subject=truce carried begin to	0 -1 0 -11 0 0 0 14
o:subject=truce carried begin until	1 -12 0 9 0 0 0 0
o:subject=truce carried by ahead	0 -8 0 -1 -1 0 15 -2
o:subject=truce carried end	0 -20 -2 6 3 0 0 1
o:subject=truce carried end ahead	0 -20 -2 6 3 0 0 1
o:subject=truce carried end on	-1 -20 -1 7 4 0 0 -1
o:subject=truce carried expect	0 0 0 -11 9 0 0 3
o:subject=truce carried expect ahead	0 0 0 -6 10 0 0 0
o:subject=truce carried expect on	0 0 0 -7 10 0 0 0
o:subject=truce carried have until	0 0 0 -2 -2 0 0 10
o:subject=truce carried is ahead	0 -10 0 -5 6 0 0 6
o:subject=truce carried meet	0 9 0 -15 15 0 0 -7
o:subject=truce carried meet ahead	0 9 0 -15 15 0 0 -7
o:subject=truce carried on ahead	-13 -1 4 10 5 -1 0 -7
o:subject=truce carried pay	0 -16 0 5 9 0 0 2
o:subject=truce carried pay ahead	0 -16 0 8 9 0 0 0
o:subject=truce carried pay from	0 -19 0 12 10 0 0 0
o:subject=truce carried prolong	0 0 0 -13 0 0 0 15
o:subject=truce carried prolong ahead	0 0 0 -13 0 0 0 15
o:subject=truce carried run ahead	0 -8 0 2 -6 0 0 9
o:subject=truce carried say	0 0 0 4 -10 0 0 3
o:subject=truce carried say ahead	0 0 0 3 -10 0 0 3
o:subject=truce carried suspend	-2 2 0 16 0 0 2 -17
o:subject=truce carried suspend ahead	-2 2 0 12 0 0 2 -13
o:subject=truce carried suspend until	0 -3 0 18 0 0 0 -15
o:subject=truce carried to ahead	0 -3 0 -14 -2 0 0 25
o:subject=truce carried vote	0 0 0 -8 10 0 0 0
o:subject=truce carried vote ahead	0 0 0 -8 10 0 0 0
o:subject=truce carried vote on	0 0 0 -5 7 0 0 0
o:subject=truce end	0 0 -3 15 0 0 0 -9
o:subject=truce end the	0 0 0 10 0 0 0 -10
o:subject=truce end today	0 9 0 3 0 0 0 -9
o:subject=truce far  ahead	9 13 0 -1 -9 0 0 -14
o:subject=truce far carried	0 -16 -9 14 -7 -8 -6 14
o:subject=truce far carried  ahead	-1 -15 0 11 0 0 0 8
o:subject=truce far carried announce	0 2 0 -8 5 0 0 0
o:subject=truce far carried announce ahead	0 2 0 -8 5 0 0 0
o:subject=truce far carried be	1 -4 0 9 -7 0 -9 5
o:subject=truce far carried be ahead	1 -2 0 13 -6 0 -9 0
o:subject=truce far carried be by	0 10 0 0 -7 0 -5 0
o:subject=truce far carried be is	0 0 0 -4 0 0 0 8
o:subject=truce far carried be on	0 -12 0 -6 4 0 0 13
o:subject=truce far carried be until	1 -4 0 14 -1 0 0 -7
o:subject=truce far carried begin	-5 5 0 -12 0 0 0 11
o:subject=truce far carried begin ahead	-5 8 0 -13 0 0 0 9
o:subject=truce far carried begin from	0 10 0 -12 0 0 0 0
o:subject=truce far carried begin on	-1 9 0 -9 0 0 0 3
o:subject=truce far carried by ahead	0 13 0 -8 4 1 -8 -4
o:subject=truce far carried charge ahead	0 -10 0 7 0 0 0 3
o:subject=truce far carried have	0 0 0 -8 0 0 0 10
o:subject=truce far carried is ahead	0 0 0 -4 0 0 0 8
o:subject=truce far carried meet	0 0 0 12 -1 0 0 -6
o:subject=truce far carried meet ahead	0 0 0 11 -1 0 0 -5
o:subject=truce far carried meet on	0 0 0 11 -1 0 0 -5
o:subject=truce far carried on ahead	-8 -6 0 11 10 0 0 -5
o:subject=truce far carried pay ahead	0 8 0 -16 0 0 0 7
o:subject=truce far carried return	0 -7 0 10 0 0 0 0
o:subject=truce far carried return ahead	0 -7 0 9 0 0 0 0
o:subject=truce far carried run	0 -8 0 12 -9 0 0 0
o:subject=truce far carried run ahead	0 -8 0 15 -9 0 0 -3
o:subject=truce far carried run on	0 0 0 13 0 0 0 -12
o:subject=truce far carried tell	0 1 0 -9 7 0 0 0
o:subject=truce far carried tell ahead	0 2 0 -10 7 0 0 0
o:subject=truce far carried the ahead	0 -4 0 3 -10 0 0 7
o:subject=truce far carried to ahead	0 -1 0 12 -9 0 0 -2
o:subject=truce far carried until ahead	6 -10 0 17 -11 -2 7 -7
o:subject=truce far carried vote	0 0 0 -9 12 0 0 -3
o:subject=truce far from ahead	0 16 0 -11 0 0 0 0
o:subject=truce far no verb 	8 10 0 4 -17 0 0 -13
o:subject=truce far no verb ahead	3 9 -6 0 -8 -6 -6 0
o:subject=truce far no verb friday,	0 -5 0 14 0 0 0 -7
o:subject=truce far no verb from	0 13 0 -7 -1 0 0 0
o:subject=truce far no verb on	-2 6 0 0 -12 0 0 2
o:subject=truce far no verb today	0 -20 0 -4 16 0 0 5
o:subject=truce far on ahead	-2 6 0 0 -12 0 0 2
o:subject=truce have	0 0 0 10 0 0 0 -7
o:subject=truce have ahead	0 0 0 10 0 0 0 -7
o:subject=truce have has	0 0 0 11 0 0 0 -9
o:subject=truce have until	0 0 0 -7 0 0 0 9
o:subject=truce no verb	-1 -2 -1 7 3 -8 -10 -2
o:subject=truce no verb ahead	-2 -4 -2 10 8 -7 -10 -6
o:subject=truce no verb on	2 -5 -5 -12 0 0 0 13
o:subject=truce no verb sunday,	0 0 0 -7 0 0 0 10
o:subject=truce no verb the	0 10 6 0 1 0 0 -9
o:subject=truce no verb to	0 -11 0 -1 14 0 0 -2
o:subject=truce no verb tuesday,	0 12 0 -7 0 0 0 -7
o:subject=truce no verb until	9 -5 0 -1 4 0 0 0
o:subject=truce no verb week,	0 -2 0 -6 0 0 0 11
o:subject=truce on ahead	0 7 -12 -3 -9 0 0 4
o:subject=truce other	8 0 0 -13 -2 0 0 8
o:subject=truce other ahead	8 0 0 -13 -2 0 0 8
o:subject=truce other on	0 0 0 -9 0 0 0 9
o:subject=truce other to	9 0 0 -8 0 0 0 0
o:subject=truce prolong	0 0 0 8 0 0 0 -4
o:subject=truce prolong ahead	0 0 0 8 0 0 0 -4
o:subject=truce prolong on	0 0 0 10 0 0 0 -9
o:subject=truce run	-5 12 -2 7 -6 0 0 -9
o:subject=truce run from	0 10 0 -8 0 0 0 0
o:subject=truce run to	0 -4 0 11 -11 0 0 -1
o:subject=truce sign	0 9 0 -8 2 0 0 -2
o:subject=truce sign ahead	0 9 0 -9 2 0 0 -1
o:subject=truce since ahead	0 0 0 15 0 0 0 -13
o:subject=truce sunday, ahead	0 0 0 -7 0 0 0 10
o:subject=truce the ahead	0 6 6 7 0 0 4 -17
o:subject=truce to ahead	3 -22 -2 -4 5 0 0 7
o:subject=truce tuesday, ahead	0 12 0 -8 0 0 0 -7
o:subject=truce until ahead	8 -5 0 10 6 0 0 -11
o:subject=truce week, ahead	0 -2 0 -6 0 0 0 11
o:suspend from ahead	-2 18 0 -12 -4 0 0 0
o:suspend on ahead	-1 -25 9 3 7 0 0 -1
o:suspend the ahead	-8 0 -5 14 -5 0 0 0
o:suspend till ahead	9 -1 0 -8 0 0 0 0
o:suspend to ahead	12 -9 -2 0 3 0 0 -4
o:suspend until ahead	-4 0 5 -11 -10 2 -8 11
o:tell on ahead	0 -11 0 3 6 0 0 1
o:topic=controls	19 -1 -25 0 -17 3 -9 -5
o:topic=controls 	11 -1 0 -5 0 0 0 0
o:topic=controls  ahead	12 -1 0 -6 0 0 0 0
o:topic=controls ahead	21 -4 -25 0 -16 3 -8 -5
o:topic=controls be	9 2 0 -11 -5 0 0 4
o:topic=controls begin	10 -12 0 1 -7 3 0 0
o:topic=controls by	10 -5 0 0 0 0 0 -5
o:topic=controls by ahead	10 -5 0 0 0 0 0 -5
o:topic=controls end	6 0 -1 0 5 0 0 -12
o:topic=controls far	23 -6 1 -3 -5 3 -8 -6
o:topic=controls far ahead	18 -4 1 -3 -4 3 -8 -5
o:topic=controls far by	0 -1 0 -4 10 0 0 0
o:topic=controls far end	0 13 0 0 -1 0 0 -10
o:topic=controls far from	10 -8 0 -5 4 0 0 0
o:topic=controls far from ahead	10 -8 0 -5 4 0 0 0
o:topic=controls far no verb	12 -9 -2 -5 0 2 0 1
o:topic=controls far to	4 -2 0 10 -2 0 0 -7
o:topic=controls far to ahead	4 -2 0 10 -2 0 0 -7
o:topic=controls far until	4 11 0 -2 -7 0 0 -4
o:topic=controls far until ahead	4 11 0 -2 -7 0 0 -4
o:topic=controls from	10 -9 0 3 -3 0 0 0
o:topic=controls from ahead	10 -8 0 3 -3 0 0 0
o:topic=controls no verb	1 8 -9 -3 -2 4 0 -2
o:topic=controls of	-13 0 0 20 0 0 0 0
o:topic=controls of ahead	-13 0 0 20 0 0 0 0
o:topic=controls on	10 -5 -4 1 -5 -2 0 0
o:topic=controls on ahead	10 -5 -4 0 -5 -2 0 0
o:topic=controls say	-6 12 0 -9 0 0 0 3
o:topic=controls until	0 4 -2 -23 9 3 0 2
o:topic=controls until ahead	0 4 -2 -23 9 3 0 2
o:topic=deal	-5 -2 -19 3 -6 -1 22 -7
o:topic=deal ahead	-5 0 -19 3 -12 -1 22 -7
o:topic=deal announce	0 -10 0 2 -1 0 0 9
o:topic=deal be	0 -20 0 1 15 11 0 -10
o:topic=deal before	0 5 0 8 -10 0 -1 -6
o:topic=deal before ahead	0 5 0 8 -10 0 -1 -6
o:topic=deal begin	0 4 0 4 -4 0 0 -13
o:topic=deal deal ahead	0 -1 0 11 0 0 -2 -3
o:topic=deal expect	0 11 0 0 -7 0 -6 0
o:topic=deal face	0 -8 0 0 0 0 -3 15
o:topic=deal far	-12 -1 -5 6 0 -8 6 -1
o:topic=deal far 	0 0 0 13 -4 0 0 -10
o:topic=deal far ahead	-11 1 -5 0 1 -7 7 0
o:topic=deal far charge	0 9 0 -2 0 0 0 -2
o:topic=deal far end	0 -4 0 12 0 0 0 -5
o:topic=deal far for	0 0 0 10 -4 0 0 0
o:topic=deal far for ahead	0 0 0 10 -4 0 0 0
o:topic=deal far from	0 -4 0 7 -5 0 0 0
o:topic=deal far on	-1 8 -4 -11 6 0 0 2
o:topic=deal far on ahead	-1 9 -4 -11 7 0 0 2
o:topic=deal far today	0 -6 0 15 -2 0 0 -5
o:topic=deal far until	0 1 0 -2 -8 0 0 10
o:topic=deal far until ahead	0 1 0 -2 -8 0 0 10
o:topic=deal far write	0 0 0 -8 0 0 0 9
o:topic=deal have	0 0 0 -1 0 -1 10 -13
o:topic=deal negotiate	0 -9 0 5 -3 0 12 -9
o:topic=deal no verb	2 3 -4 -4 0 -7 9 0
o:topic=deal on	-1 6 -3 -11 8 10 -2 -5
o:topic=deal on ahead	-1 4 -3 -7 10 10 -1 -9
o:topic=deal settle	0 -9 0 -1 5 0 7 -3
o:topic=deal the	0 -4 0 -8 0 0 11 5
o:topic=deal the ahead	0 -4 0 -8 0 0 11 5
o:topic=deal today	0 -12 0 3 12 0 0 -1
o:topic=deal until	6 -15 0 0 0 -5 7 3
o:topic=deal until ahead	6 -15 0 0 0 -5 7 3
o:topic=deal write	0 0 0 9 -5 0 0 0
o:topic=duties	-8 1 -1 17 -7 -15 -19 -2
o:topic=duties 	6 7 -6 1 -6 0 -3 -8
o:topic=duties  ahead	7 14 -5 0 -11 0 -3 -20
o:topic=duties  today	0 -14 0 2 3 0 0 5
o:topic=duties after	0 0 0 -9 3 0 0 10
o:topic=duties after ahead	0 0 0 -9 3 0 0 10
o:topic=duties agree	0 0 0 -9 8 0 0 0
o:topic=duties ahead	-5 3 0 10 -11 -13 -17 1
o:topic=duties announce	4 -1 0 10 -12 0 0 -12
o:topic=duties as	0 2 0 -13 0 0 0 10
o:topic=duties back	0 -4 0 0 -2 0 0 9
o:topic=duties be	10 -5 0 1 0 4 1 -3
o:topic=duties before	0 -8 0 5 2 0 0 0
o:topic=duties begin	1 -10 -10 5 -1 0 9 3
o:topic=duties bring	0 11 0 -8 -1 0 0 0
o:topic=duties call	0 -4 0 14 0 0 0 -9
o:topic=duties cent	0 -1 0 -4 0 0 0 10
o:topic=duties cent ahead	0 0 0 -7 0 0 0 12
o:topic=duties collect	0 -6 0 0 -1 0 0 8
o:topic=duties double	0 -11 0 5 0 0 0 8
o:topic=duties end	-3 9 9 -6 -13 0 -1 -4
o:topic=duties expect	0 3 0 3 -11 0 0 0
o:topic=duties face	0 9 0 -4 0 0 0 -1
o:topic=duties far	-9 -1 -7 4 7 -11 -4 0
o:topic=duties far 	-9 -6 -6 0 -5 8 9 3
o:topic=duties far  ahead	-8 -3 -5 -2 -2 8 10 2
o:topic=duties far ahead	-6 2 -4 -1 10 -9 -2 -1
o:topic=duties far announce	0 -4 0 12 -2 0 0 -7
o:topic=duties far ask	0 9 0 -3 -2 0 0 -1
o:topic=duties far be	-5 3 -2 -9 4 -4 0 8
o:topic=duties far begin	-1 6 7 0 -10 0 0 -5
o:topic=duties far by	5 -6 -2 -3 15 0 0 -13
o:topic=duties far by ahead	5 -6 -2 -3 15 0 0 -13
o:topic=duties far delhi,	0 11 0 -10 0 0 0 0
o:topic=duties far delhi, today	0 11 0 -10 0 0 0 0
o:topic=duties far fall	0 5 0 8 0 0 0 -15
o:topic=duties far for	0 -7 0 14 -5 0 0 0
o:topic=duties far friday,	0 10 0 -8 -3 0 0 0
o:topic=duties far from	-10 7 11 -8 -1 0 0 0
o:topic=duties far from ahead	-10 6 11 -7 -1 0 0 1
o:topic=duties far have	0 -1 0 4 4 0 4 -15
o:topic=duties far is	0 16 0 -7 6 0 0 -13
o:topic=duties far is ahead	0 17 0 -14 7 0 0 -10
o:topic=duties far move	0 -4 0 -15 0 0 0 19
o:topic=duties far no verb	-16 1 2 1 -7 2 2 3
o:topic=duties far on	-10 5 -11 0 3 -3 -2 1
o:topic=duties far on ahead	-10 7 -11 -1 0 -3 -1 2
o:topic=duties far other	0 -13 0 0 12 0 0 4
o:topic=duties far put	0 0 0 12 -3 0 0 -7
o:topic=duties far run	0 0 0 -18 0 0 0 18
o:topic=duties far send	0 0 0 -10 13 0 0 0
o:topic=duties far telephone	0 0 0 -12 0 0 0 12
o:topic=duties far tell	0 13 0 -5 -2 0 0 -5
o:topic=duties far to	0 0 0 13 -3 0 0 -7
o:topic=duties far to ahead	0 0 0 13 -3 0 0 -7
o:topic=duties far tuesday,	0 -11 0 6 0 0 0 3
o:topic=duties far tuesday, ahead	0 -10 0 5 0 0 0 4
o:topic=duties far until	1 -5 0 0 12 -5 1 -9
o:topic=duties far until ahead	1 -5 0 0 12 -5 1 -9
o:topic=duties far write	0 -5 0 10 0 0 0 -1
o:topic=duties for	0 8 -2 0 -7 8 0 -14
o:topic=duties for ahead	0 3 -2 4 -7 8 0 -14
o:topic=duties force	0 -8 0 -3 0 0 0 12
o:topic=duties friday,	0 -4 5 -10 6 0 0 0
o:topic=duties friday, ahead	0 -4 5 -10 6 0 0 0
o:topic=duties from	5 -3 -10 12 0 0 -2 -12
o:topic=duties from ahead	5 -6 -9 14 0 0 -2 -9
o:topic=duties get	0 10 -1 0 2 0 0 -16
o:topic=duties halve	0 11 0 -13 0 0 0 0
o:topic=duties has	0 -4 0 -7 0 0 0 13
o:topic=duties has ahead	0 -3 0 -8 0 0 0 13
o:topic=duties introduce	0 -11 0 7 0 0 0 3
o:topic=duties is	0 0 0 0 -11 0 11 -2
o:topic=duties is ahead	0 0 0 2 -11 0 11 -5
o:topic=duties jump	0 -4 0 -5 8 0 0 1
o:topic=duties keep	0 -3 0 10 -6 0 0 0
o:topic=duties know	0 0 0 10 -7 0 0 0
o:topic=duties land	0 17 0 -14 -4 0 0 0
o:topic=duties leave	0 -10 0 13 0 0 0 0
o:topic=duties levy	0 13 0 -4 0 0 0 -3
o:topic=duties look	0 -5 0 -13 8 0 0 9
o:topic=duties monday	0 8 0 -6 0 0 0 0
o:topic=duties monday,	0 9 0 -4 0 0 0 -3
o:topic=duties monday, ahead	0 9 0 -4 0 0 0 -3
o:topic=duties move	0 13 0 -1 0 0 0 -12
o:topic=duties no verb	-17 0 -7 6 -2 -7 1 4
o:topic=duties on today	0 -12 0 7 10 0 0 -11
o:topic=duties other	0 -3 4 17 -8 0 -2 -13
o:topic=duties pay	-2 -13 -2 6 0 0 0 16
o:topic=duties plan	0 1 0 -9 6 0 0 2
o:topic=duties report	0 0 0 -7 10 0 0 0
o:topic=duties rule	0 -1 0 10 -6 0 0 0
o:topic=duties run	0 10 6 -17 -2 0 0 2
o:topic=duties say	0 -12 0 10 0 0 0 2
o:topic=duties see	0 12 0 -9 0 0 0 -1
o:topic=duties since	8 -15 0 5 -1 0 0 2
o:topic=duties since ahead	8 -24 0 9 0 0 0 3
o:topic=duties start	0 -10 0 11 0 0 0 0
o:topic=duties suspend	0 0 16 -4 -5 0 0 -3
o:topic=duties than	0 8 0 -12 6 0 0 0
o:topic=duties the	-1 14 -6 -5 0 0 -8 -2
o:topic=duties the ahead	-1 15 -6 -5 0 0 -8 -2
o:topic=duties through	0 -8 0 0 0 0 0 8
o:topic=duties through ahead	0 -8 0 0 0 0 0 8
o:topic=duties till	0 -9 0 3 0 0 0 5
o:topic=duties till ahead	0 -9 0 3 0 0 0 5
o:topic=duties today	-1 -8 -5 14 6 0 0 -9
o:topic=duties until	-10 0 0 -3 -7 -6 2 11
o:topic=duties until ahead	-10 0 0 -2 -6 -6 2 10
o:topic=duties with	0 -5 0 -4 0 0 0 11
o:topic=duties with ahead	0 -5 0 -4 0 0 0 11
o:topic=exclusions	-8 -8 25 3 -12 -8 -10 -5
o:topic=exclusions 	-1 0 12 -8 3 0 0 -9
o:topic=exclusions  ahead	0 0 12 -6 -2 0 0 0
o:topic=exclusions ahead	-7 -5 25 1 -16 -7 -10 -3
o:topic=exclusions begin	0 -8 4 -3 -6 0 0 16
o:topic=exclusions end	-2 -4 0 17 2 0 0 -14
o:topic=exclusions far	7 7 5 -14 -6 0 2 0
o:topic=exclusions far 	4 6 8 -16 -7 0 0 0
o:topic=exclusions far ahead	7 8 5 -20 -5 0 2 0
o:topic=exclusions far no verb	2 0 6 -9 -1 0 3 -2
o:topic=exclusions no verb	3 6 9 -22 1 0 0 -4
o:topic=exclusions on	-1 -3 13 -5 0 0 0 -1
o:topic=exclusions on ahead	-1 -3 13 -5 0 0 0 -1
o:topic=exclusions until	-6 -15 16 8 -1 0 0 -9
o:topic=exclusions until ahead	-6 -15 16 8 -1 0 0 -9
o:topic=fees	-1 -11 0 8 9 -4 -2 -5
o:topic=fees 	0 10 0 -9 0 0 0 0
o:topic=fees ahead	-1 -10 0 5 11 -3 -2 -5
o:topic=fees be	0 -3 0 11 -1 0 0 -1
o:topic=fees begin	-5 7 0 -13 12 0 0 0
o:topic=fees far ahead	0 -4 0 0 -1 -2 4 9
o:topic=fees far from ahead	0 5 0 -11 5 0 0 0
o:topic=fees far on ahead	0 -7 0 11 -5 0 0 3
o:topic=fees far the	0 0 0 -5 -3 0 0 10
o:topic=fees from	-4 -9 0 0 13 0 0 0
o:topic=fees from ahead	-4 -9 0 0 11 0 0 0
o:topic=fees no verb	2 -15 -3 5 4 0 0 0
o:topic=fees on	5 -14 5 6 -5 0 0 0
o:topic=fees on ahead	5 -14 5 4 -4 0 0 0
o:topic=fees suspend	0 3 0 0 -10 0 0 7
o:topic=longer	-1 -2 11 -3 -7 -12 -3 6
o:topic=longer ahead	-3 -4 11 -5 -4 -11 -2 9
o:topic=longer announce	0 12 0 -8 0 0 0 0
o:topic=longer be	0 9 0 -9 0 0 0 6
o:topic=longer by	0 -5 4 -5 -9 0 0 14
o:topic=longer by ahead	0 -5 4 -5 -9 0 0 14
o:topic=longer charge	0 10 0 -6 0 0 0 -2
o:topic=longer confirm	0 0 0 -9 9 0 0 0
o:topic=longer decide	0 0 0 10 -11 0 0 0
o:topic=longer discuss	0 0 0 -12 0 0 0 13
o:topic=longer far	-6 0 -7 -1 4 -7 -4 11
o:topic=longer far 	-1 14 0 0 -5 0 0 -15
o:topic=longer far  ahead	-1 14 0 0 -5 0 0 -15
o:topic=longer far ahead	-5 0 -6 -2 6 -7 -4 10
o:topic=longer far be	0 1 0 -16 5 0 0 7
o:topic=longer far no verb	-6 15 -3 -11 -2 -2 0 8
o:topic=longer far until	0 -2 0 -3 -3 0 0 13
o:topic=longer far until ahead	0 -2 0 -3 -3 0 0 13
o:topic=longer for	0 11 0 -12 1 0 0 0
o:topic=longer for ahead	0 11 0 -12 1 0 0 0
o:topic=longer from	-3 0 -3 -1 -7 0 0 14
o:topic=longer from ahead	-3 0 -3 -1 -7 0 0 14
o:topic=longer no verb	0 5 4 4 -10 -4 3 -6
o:topic=longer propose	0 0 0 -14 10 0 0 1
o:topic=longer run	0 -13 0 14 -2 0 0 0
o:topic=longer sign	0 0 6 -9 -3 0 0 6
o:topic=longer the	0 0 0 0 0 0 10 -6
o:topic=longer the ahead	0 0 0 0 0 0 10 -6
o:topic=longer to	-7 1 11 -12 -14 0 -2 10
o:topic=longer to ahead	-7 -1 11 -11 -14 0 -2 12
o:topic=longer until	3 4 -15 -5 11 -1 -8 2
o:topic=longer until ahead	3 4 -15 -5 11 -1 -8 2
o:topic=meeting	-23 -9 -12 9 3 1 7 -3
o:topic=meeting 	0 -5 0 10 2 0 0 -7
o:topic=meeting  ahead	0 -5 0 10 2 0 0 -6
o:topic=meeting ahead	-23 -9 -12 9 5 1 8 -6
o:topic=meeting and	0 0 0 -10 0 0 0 12
o:topic=meeting be	0 -26 0 8 -7 0 9 2
o:topic=meeting before ahead	0 7 0 -9 2 0 3 -4
o:topic=meeting begin	0 -5 0 13 8 0 -3 -11
o:topic=meeting by	0 10 5 -15 3 -3 2 -12
o:topic=meeting by ahead	0 10 5 -15 3 -3 2 -12
o:topic=meeting continue	0 10 0 0 0 0 0 -8
o:topic=meeting decide	0 0 0 -12 12 0 0 0
o:topic=meeting end	0 1 -2 -23 -10 0 8 23
o:topic=meeting ended	0 0 0 -11 0 0 0 12
o:topic=meeting expect	0 0 0 -7 9 0 0 0
o:topic=meeting far	-12 -6 0 8 2 -3 7 0
o:topic=meeting far 	0 -4 12 1 -1 -1 0 -1
o:topic=meeting far  ahead	0 -7 12 0 0 -1 0 0
o:topic=meeting far agree	0 0 0 -5 -1 0 11 0
o:topic=meeting far ahead	-11 -3 1 2 5 -2 7 -1
o:topic=meeting far be	0 -18 0 16 -11 0 9 0
o:topic=meeting far before	0 3 0 -15 2 0 0 9
o:topic=meeting far before ahead	0 3 0 -15 2 0 0 9
o:topic=meeting far begin	0 12 0 0 -6 0 -1 -7
o:topic=meeting far have	0 3 0 -9 3 0 -1 5
o:topic=meeting far is	0 0 0 11 0 0 0 -3
o:topic=meeting far is ahead	0 0 0 10 0 0 0 -3
o:topic=meeting far no verb	-9 -11 5 8 4 -9 0 -1
o:topic=meeting far other	0 -1 0 9 0 0 -3 -2
o:topic=meeting far run	0 -4 0 -4 10 0 0 -1
o:topic=meeting far suspend	0 -1 0 -10 4 0 0 9
o:topic=meeting far to	0 2 0 -11 18 0 0 -6
o:topic=meeting far to ahead	0 2 0 -11 18 0 0 -6
o:topic=meeting far until	0 -13 0 6 0 0 -3 6
o:topic=meeting far until ahead	0 -13 0 6 0 0 -3 6
o:topic=meeting far wednesday,	0 9 0 -7 0 0 0 0
o:topic=meeting from	0 5 0 1 -14 6 -1 -1
o:topic=meeting from ahead	0 5 0 0 -14 6 -1 0
o:topic=meeting have	0 0 0 -3 8 0 9 -12
o:topic=meeting of	0 11 0 -12 0 0 0 0
o:topic=meeting of ahead	0 11 0 -12 0 0 0 0
o:topic=meeting on ahead	-6 -6 -7 10 -2 -3 3 4
o:topic=meeting place	0 -6 0 10 0 0 0 0
o:topic=meeting plan	0 -5 0 15 0 0 0 -2
o:topic=meeting receive	0 -4 0 -7 14 0 0 0
o:topic=meeting return	0 -4 0 -7 0 0 0 12
o:topic=meeting run	0 -6 0 -11 0 3 0 17
o:topic=meeting say	0 21 0 -17 0 0 0 -3
o:topic=meeting set	0 0 0 10 -2 0 0 0
o:topic=meeting suspend	0 0 0 11 -8 0 1 -6
o:topic=meeting the	0 -9 0 0 7 0 -4 4
o:topic=meeting the ahead	0 -9 0 0 7 0 -4 4
o:topic=none	-9 4 -11 4 0 -35 0 2
o:topic=none 	-6 -3 -9 5 8 -3 -2 -1
o:topic=none  ahead	-3 -12 -6 14 11 -1 0 -6
o:topic=none  today	0 10 0 -7 -3 0 0 5
o:topic=none a.m.	0 15 0 -14 0 0 0 0
o:topic=none ahead	-2 0 -5 1 1 -30 6 0
o:topic=none back	0 -6 0 11 0 0 0 -2
o:topic=none be	0 12 -2 -3 -6 -2 5 -3
o:topic=none begin	-2 -30 0 19 8 0 -3 2
o:topic=none bring	0 -7 0 11 -2 0 0 0
o:topic=none date:	0 -7 0 -6 4 0 0 8
o:topic=none end	0 8 -1 0 -7 0 0 0
o:topic=none for	0 4 0 -13 4 0 0 6
o:topic=none for ahead	0 5 0 -14 5 0 0 6
o:topic=none from	-8 -2 0 5 11 0 0 -17
o:topic=none from ahead	-8 -9 0 15 6 0 0 -16
o:topic=none have	0 -7 0 14 1 0 1 -12
o:topic=none if	0 -9 0 4 0 0 0 3
o:topic=none if ahead	0 -9 0 4 0 0 0 3
o:topic=none is today	0 0 0 9 0 0 0 -6
o:topic=none land	0 -9 0 6 0 0 0 3
o:topic=none leave	0 4 0 -10 -5 0 0 9
o:topic=none look	0 0 0 14 -12 0 0 0
o:topic=none monday,	0 -3 0 0 0 0 0 9
o:topic=none monday, ahead	0 -2 0 -6 0 0 0 11
o:topic=none no verb	-5 2 0 3 0 -12 -8 2
o:topic=none of ahead	0 -6 0 -1 5 0 0 9
o:topic=none on ahead	10 -3 0 -2 -4 -2 3 2
o:topic=none on today	0 12 0 -10 -6 0 0 3
o:topic=none other	0 13 7 -4 -11 0 7 -12
o:topic=none plan	0 10 0 -7 -1 0 0 0
o:topic=none return	0 -7 0 11 -2 0 0 0
o:topic=none rise	0 13 0 -10 -1 0 0 0
o:topic=none run	0 -4 0 15 0 0 0 -6
o:topic=none see	0 -2 0 10 0 0 0 -5
o:topic=none sit	0 2 0 -9 13 0 0 -7
o:topic=none suspend	4 3 0 -4 8 0 0 -10
o:topic=none tell	0 -7 0 12 -2 0 0 0
o:topic=none the	-2 -3 13 0 -28 0 1 2
o:topic=none the ahead	-2 -2 13 -2 -28 0 1 5
o:topic=none thursday,	0 -8 0 0 -1 0 0 9
o:topic=none to	-3 10 0 0 -7 0 0 0
o:topic=none to ahead	-3 10 0 0 -7 0 0 0
o:topic=none today	-11 9 -9 3 -4 -3 -9 2
o:topic=none until	0 -6 3 3 0 -1 12 -9
o:topic=none until ahead	0 -6 3 3 0 -1 12 -9
o:topic=none wait	0 10 0 -3 0 0 0 -5
o:topic=none want	0 0 0 -10 -3 0 13 0
o:topic=none washington,	0 -1 0 -7 11 0 0 0
o:topic=none washington, today	0 -1 0 -7 11 0 0 0
o:topic=none wednesday, today	0 -8 0 0 0 0 0 7
o:topic=none write	0 0 0 -10 6 0 0 3
o:topic=procedure	-7 1 -1 10 8 -14 -28 -8
o:topic=procedure 	-1 -14 -1 6 5 0 0 1
o:topic=procedure  ahead	-1 -13 0 5 5 0 0 1
o:topic=procedure ahead	-6 0 0 7 8 -13 -27 -1
o:topic=procedure be	-2 0 -1 12 0 -6 -4 -10
o:topic=procedure before	0 10 0 -3 -1 0 0 0
o:topic=procedure before ahead	0 10 0 -3 -1 0 0 0
o:topic=procedure begin	2 8 -1 -11 0 0 0 8
o:topic=procedure decide	0 -1 0 11 -8 0 0 0
o:topic=procedure end	0 3 -1 -9 0 0 0 11
o:topic=procedure far	3 0 3 -2 0 2 -18 -1
o:topic=procedure far  ahead	-5 4 -1 -12 0 8 -2 2
o:topic=procedure far ahead	4 3 4 -7 -1 2 -18 0
o:topic=procedure far be	0 12 0 -15 1 -1 -1 3
o:topic=procedure far by	0 -8 0 -10 10 0 -4 9
o:topic=procedure far by ahead	0 -8 0 -10 10 0 -4 9
o:topic=procedure far friday,	0 -4 10 0 -5 0 0 -2
o:topic=procedure far on	0 1 0 3 0 0 0 -10
o:topic=procedure far on ahead	0 2 0 2 0 0 0 -9
o:topic=procedure far the	0 -3 0 -2 -3 0 0 10
o:topic=procedure far the ahead	0 -3 0 -2 -3 0 0 10
o:topic=procedure far until	0 18 0 1 0 0 -1 -17
o:topic=procedure far until ahead	0 18 0 1 0 0 -1 -17
o:topic=procedure from	12 -2 -2 5 -17 0 0 0
o:topic=procedure from ahead	13 -6 -2 6 -13 0 0 0
o:topic=procedure of	0 -2 0 16 -9 0 0 0
o:topic=procedure of ahead	0 -1 0 11 -5 0 0 0
o:topic=procedure on	0 2 -9 5 -1 3 0 -4
o:topic=procedure on ahead	0 4 -9 1 0 3 0 -2
o:topic=procedure on today	0 0 0 12 -8 0 0 0
o:topic=procedure plan	0 0 0 11 -8 0 0 0
o:topic=procedure put	0 8 0 2 -10 0 0 0
o:topic=procedure send	0 0 0 11 -9 0 0 0
o:topic=procedure suspend	-2 -6 0 -6 1 0 0 14
o:topic=procedure the	0 0 0 9 -11 0 -2 0
o:topic=procedure the ahead	0 0 0 9 -11 0 -2 0
o:topic=procedure to	-3 -16 0 7 -2 0 0 9
o:topic=procedure to ahead	-3 -16 0 7 -2 0 0 9
o:topic=procedure today	0 4 0 8 -5 0 0 -14
o:topic=procedure until	-8 -1 3 7 -4 -3 -4 2
o:topic=procedure until ahead	-8 -1 3 7 -4 -3 -4 2
o:topic=procedure vote ahead	0 0 0 -6 8 0 0 0
o:topic=procedure votes ahead	0 0 0 10 -8 0 0 0
o:topic=sale	-13 -4 -8 -2 -17 35 -14 -10
o:topic=sale 	0 -7 0 -1 10 0 0 0
o:topic=sale  ahead	0 -6 0 -1 10 0 0 0
o:topic=sale ahead	-13 -4 -8 -3 -17 35 -14 -10
o:topic=sale begin	0 -10 0 7 0 2 0 0
o:topic=sale by	0 7 0 -2 -14 15 -5 -4
o:topic=sale by ahead	0 7 0 -2 -14 15 -5 -4
o:topic=sale far	-3 -9 -1 0 3 14 -6 -3
o:topic=sale far ahead	-2 -8 -1 3 -1 15 -6 -2
o:topic=sale far no verb	0 0 0 -2 8 7 0 -11
o:topic=sale on	0 0 0 8 -4 2 0 -9
o:topic=sale on ahead	0 0 0 8 -4 2 0 -8
o:topic=sale sell	0 4 0 -2 -7 10 0 -3
o:topic=signing	-2 0 0 3 0 -1 -17 3
o:topic=signing ahead	0 1 0 -1 5 0 -16 0
o:topic=signing approve	0 0 0 8 -5 0 0 -1
o:topic=signing be	0 -2 0 -3 6 -9 2 3
o:topic=signing before	0 -11 0 0 6 0 0 3
o:topic=signing before ahead	0 -11 0 0 6 0 0 3
o:topic=signing begin	0 9 0 -5 2 0 0 -5
o:topic=signing by	-1 -5 -3 3 12 -4 -1 -8
o:topic=signing by ahead	-1 -5 -3 3 12 -4 -1 -8
o:topic=signing end	0 -14 0 11 0 0 0 -2
o:topic=signing from	0 0 0 -1 8 0 0 -5
o:topic=signing from ahead	0 0 0 -3 8 0 0 -5
o:topic=signing have	0 0 3 9 -3 -2 -1 -6
o:topic=signing it	0 0 0 9 -11 0 0 1
o:topic=signing it ahead	0 0 0 15 -11 0 0 0
o:topic=signing on	-5 3 3 2 0 -10 0 -2
o:topic=signing on ahead	-4 0 4 2 1 -9 0 -1
o:topic=signing on today	0 8 0 -3 0 0 0 0
o:topic=signing order	0 -3 0 11 -4 0 0 0
o:topic=signing other	0 -4 0 -12 -1 0 0 18
o:topic=signing sign ahead	0 0 0 -6 0 0 0 11
o:topic=signing signed	0 12 0 -5 0 0 0 -3
o:topic=signing signed ahead	0 13 0 -8 0 0 0 -1
o:topic=signing the	0 -2 0 -9 16 0 -1 0
o:topic=signing the ahead	0 -2 0 -9 16 0 -1 0
o:topic=signing to	-1 3 -1 -19 4 0 0 14
o:topic=signing to ahead	-1 3 -1 -15 4 0 0 8
o:topic=signing today	0 -4 0 9 -13 0 0 3
o:topic=signing until	7 -5 7 -17 4 0 -2 3
o:topic=signing until ahead	7 -5 7 -17 4 0 -2 3
o:topic=truce	-7 3 -33 20 -10 -28 -6 -2
o:topic=truce 	-3 -11 0 4 0 0 0 5
o:topic=truce  ahead	-8 -9 -3 3 0 0 0 8
o:topic=truce after	0 -5 0 -4 0 0 0 12
o:topic=truce after ahead	0 -5 0 -4 0 0 0 12
o:topic=truce agree	0 -1 0 17 -2 0 -5 -7
o:topic=truce ahead	-7 2 -34 14 -7 -27 -5 3
o:topic=truce announce	0 -9 0 -7 0 0 0 16
o:topic=truce ask	0 3 0 -9 6 0 0 0
o:topic=truce be	0 8 0 -4 -9 -3 1 3
o:topic=truce before	0 0 0 17 -8 0 0 -12
o:topic=truce before ahead	0 0 0 17 -8 0 0 -12
o:topic=truce begin	0 18 0 -16 2 0 0 0
o:topic=truce begins	0 11 0 -7 0 0 0 -2
o:topic=truce beyond	0 0 0 -8 0 0 0 11
o:topic=truce beyond ahead	0 0 0 -8 0 0 0 11
o:topic=truce by	-2 -9 0 0 5 0 10 -7
o:topic=truce by ahead	-2 -9 0 0 5 0 10 -7
o:topic=truce carry	0 5 0 -15 0 0 0 10
o:topic=truce charge	0 -16 0 13 2 0 0 -1
o:topic=truce conclude	0 0 0 -8 0 0 0 11
o:topic=truce declare	0 0 0 11 0 0 0 -10
o:topic=truce end	-8 -14 -13 20 4 -1 0 -6
o:topic=truce end ahead	0 0 0 -9 0 0 0 10
o:topic=truce end today	0 10 0 -3 0 0 0 -7
o:topic=truce ended	0 0 0 10 0 0 0 -10
o:topic=truce far	4 -6 -15 1 1 -16 -2 10
o:topic=truce far 	6 3 0 7 -18 -1 -1 -6
o:topic=truce far  ahead	7 6 0 0 -10 0 -1 -5
o:topic=truce far ahead	6 -4 -13 6 -9 -15 -1 6
o:topic=truce far announce	0 2 0 -8 5 0 0 0
o:topic=truce far be	2 5 0 1 -13 0 -4 2
o:topic=truce far end	0 -15 0 -7 8 0 0 11
o:topic=truce far friday,	0 -5 0 14 0 0 0 -7
o:topic=truce far from	0 9 0 -5 -1 0 0 -4
o:topic=truce far from ahead	1 12 0 -8 -1 0 0 -2
o:topic=truce far is	0 0 0 -4 0 0 0 8
o:topic=truce far is ahead	0 0 0 -4 0 0 0 8
o:topic=truce far on	-7 1 0 -2 -9 0 0 11
o:topic=truce far on ahead	-7 1 0 0 -8 0 0 7
o:topic=truce far today	-1 -6 0 -7 13 0 0 4
o:topic=truce far until	2 -17 0 2 -8 0 7 3
o:topic=truce far until ahead	2 -17 0 2 -8 0 7 3
o:topic=truce for	0 -9 0 0 -3 0 0 11
o:topic=truce for ahead	0 -9 0 0 -3 0 0 11
o:topic=truce from	-9 8 0 2 -6 0 0 -2
o:topic=truce from ahead	-9 9 0 0 -5 0 0 -2
o:topic=truce have	5 0 0 -11 -16 0 -2 17
o:topic=truce move	0 -3 0 9 0 0 0 -3
o:topic=truce no verb	-1 -2 -1 7 3 -8 -10 -2
o:topic=truce of	0 5 0 9 0 0 0 -14
o:topic=truce of ahead	0 6 0 8 0 0 0 -13
o:topic=truce on	-2 -2 -20 6 0 -5 -4 1
o:topic=truce on ahead	-2 -1 -20 4 0 -5 -4 2
o:topic=truce on today	0 -1 0 13 0 0 0 -9
o:topic=truce other	6 -5 0 -11 6 0 0 7
o:topic=truce pay	0 15 0 1 -1 0 0 -14
o:topic=truce prolong	0 0 0 -9 0 0 0 11
o:topic=truce promise	0 0 0 -3 -4 0 8 0
o:topic=truce renew	0 0 0 12 0 0 0 -11
o:topic=truce return	0 4 0 0 5 0 0 -11
o:topic=truce say	0 -7 0 13 -8 0 0 0
o:topic=truce since	0 5 0 8 0 0 0 -12
o:topic=truce since ahead	0 6 0 7 0 0 0 -12
o:topic=truce starts	0 11 0 -7 0 0 0 -2
o:topic=truce sunday,	0 0 0 -7 0 0 0 10
o:topic=truce sunday, ahead	0 0 0 -7 0 0 0 10
o:topic=truce suspend	-2 -3 -3 12 1 0 -2 -5
o:topic=truce the	-2 0 5 10 -5 0 0 -10
o:topic=truce through	0 -2 0 -6 1 0 0 9
o:topic=truce through ahead	0 -2 0 -6 1 0 0 9
o:topic=truce to	12 -21 -2 -7 8 0 0 5
o:topic=truce to ahead	12 -21 -2 -8 8 0 0 6
o:topic=truce today	0 6 0 15 -7 0 0 -15
o:topic=truce tuesday,	0 12 0 -7 0 0 0 -7
o:topic=truce tuesday, ahead	0 12 0 -8 0 0 0 -7
o:topic=truce until	0 7 0 0 -10 -2 -15 5
o:topic=truce until ahead	0 7 0 -3 -10 -2 -15 8
o:topic=truce up	0 0 0 -6 -1 0 0 9
o:topic=truce week,	0 -2 0 -6 0 0 0 11
o:topic=truce week, ahead	0 -2 0 -6 0 0 0 11
o:vote before ahead	0 10 0 -1 -7 0 0 0
o:vote on ahead	0 -10 0 -2 8 0 0 0
o:want by ahead	0 -3 0 4 -15 0 8 3
o:want the ahead	0 0 0 -2 5 0 10 -11
on record BR,CN 2026-07-24	0 17 0 -12 -3 0 0 0
on record BR,CN 2026-07-24 2026 II	0 17 0 -12 -3 0 0 0
on record BR,CN 2026-11-10	0 -1 0 -11 0 0 0 11
on record BR,US 2025-08-01	0 23 0 -18 -2 0 0 -1
on record BR,US 2025-08-01 2025 II	0 23 0 -18 -2 0 0 -1
on record BR,US 2025-08-06	0 32 0 -31 0 0 0 0
on record BR,US 2025-08-06 2025 II	0 32 0 -31 0 0 0 0
on record BR,US 2026-07-22	0 26 0 -24 0 0 0 0
on record BR,US 2026-07-22 2026 II	0 26 0 -24 0 0 0 0
on record BR,US 2026-07-24	0 33 0 -21 0 0 0 -17
on record BR,US 2026-07-24 2026 II	0 33 0 -21 0 0 0 -17
on record BR,US 2026-11-13	0 -5 0 14 0 0 0 -6
on record BR,US 2026-11-13 2025 II	0 -5 0 14 0 0 0 -6
on record CA,CN 2026-03-01	0 23 0 -15 -6 0 0 -1
on record CA,CN 2026-03-01 2026 I	0 23 0 -15 -6 0 0 -1
on record CA,CN 2026-12-31	0 -1 0 9 0 0 0 -8
on record CA,CN 2026-12-31 2026 I	0 -1 0 9 0 0 0 -8
on record CA,US 2025-03-04	0 25 0 -25 0 0 0 0
on record CA,US 2025-03-04 2025 I	0 25 0 -25 0 0 0 0
on record CA,US 2025-07-21	0 0 0 -8 -1 0 15 -6
on record CA,US 2025-07-21 2025 I	0 0 0 -8 0 0 14 -5
on record CA,US 2025-08-01	0 28 0 -27 0 0 4 -6
on record CA,US 2025-08-01 2025 II	0 28 0 -27 0 0 4 -6
on record CA,US 2025-10-27	0 -13 0 17 0 0 0 0
on record CA,US 2025-10-27 2025 II	0 -13 0 17 0 0 0 0
on record CA,US 2025-11-10	0 0 0 -13 0 0 0 15
on record CA,US 2025-11-10 2025 II	0 0 0 -13 0 0 0 15
on record CA,US 2026-07-24	0 17 0 -15 0 0 0 0
on record CA,US 2026-07-24 2026 II	0 17 0 -15 0 0 0 0
on record CA,US 2026-08-22	0 14 0 -9 0 0 0 -2
on record CA,US 2026-08-22 2026 II	0 14 0 -9 0 0 0 -2
on record CA,US 2026-09-01	0 -9 0 14 0 0 0 -1
on record CH,US 2025-08-07	0 35 0 -32 0 0 0 -2
on record CH,US 2025-08-07 2025 II	0 35 0 -32 0 0 0 -2
on record CH,US 2025-08-12	0 -2 0 -14 0 0 0 17
on record CH,US 2025-08-12 2025 II	0 -2 0 -14 0 0 0 17
on record CH,US 2025-11-21	0 -9 0 12 0 0 0 0
on record CH,US 2025-11-21 2025 II	0 -9 0 12 0 0 0 0
on record CH,US 2026-03-31	0 -3 0 -13 -11 0 28 -5
on record CH,US 2026-03-31 2025 II	0 0 0 -9 -9 0 20 0
on record CH,US 2026-07-24	0 26 0 -19 0 0 0 -9
on record CH,US 2026-11-10	0 0 -2 -8 0 0 0 13
on record CH,US 2026-11-10 2025 II	0 0 -2 -8 0 0 0 12
on record CH,US 2026-11-14	0 -8 0 11 0 0 0 0
on record CH,US 2026-11-14 2025 II	0 -7 0 10 0 0 0 0
on record CH,US 2028-12-31	0 -5 0 21 -8 0 0 -1
on record CH,US 2028-12-31 2025 II	0 -5 0 21 -8 0 0 -1
on record CN,EU 2025-07-05	0 13 0 -12 0 0 0 0
on record CN,EU 2025-07-05 2025 II	0 13 0 -12 0 0 0 0
on record CN,EU 2025-11-10	0 2 0 -14 0 0 0 12
on record CN,EU 2025-11-10 2025 II	0 2 0 -14 0 0 0 12
on record CN,EU 2026-02-21	0 -3 0 -8 16 0 0 -4
on record CN,EU 2026-02-21 2025 II	0 -3 0 -8 16 0 0 -4
on record CN,EU 2026-07-24	0 36 0 -28 0 0 0 -11
on record CN,EU 2026-11-10	1 0 0 -20 0 0 0 18
on record CN,EU 2026-11-10 2025 II	1 0 0 -12 0 0 0 10
on record CN,HK 2026-07-24	0 -13 0 16 0 0 0 0
on record CN,HK 2026-07-24 2026 II	0 -13 0 16 0 0 0 0
on record CN,HK 2026-07-28	0 -10 3 -1 6 0 0 0
on record CN,HK 2026-07-28 2026 II	0 -10 3 -1 6 0 0 0
on record CN,JP 2026-07-24	0 27 0 -22 0 0 0 -4
on record CN,MX 2026-01-01	0 16 0 -13 0 0 0 0
on record CN,MX 2026-01-01 2025 II	0 16 0 -13 0 0 0 0
on record CN,RU 2026-11-10	0 0 0 -7 0 0 0 10
on record CN,RU 2026-11-10 2026 II	0 0 0 -7 0 0 0 10
on record CN,US 2019-01-01	0 -23 0 29 0 0 0 -8
on record CN,US 2019-01-01 2018 II	0 -23 0 29 0 0 0 -8
on record CN,US 2019-03-01	0 -5 0 -8 0 0 16 0
on record CN,US 2019-09-01	0 9 0 -8 0 0 0 0
on record CN,US 2019-09-01 2019 II	0 9 0 -8 0 0 0 0
on record CN,US 2019-12-15	0 1 0 5 0 0 0 -12
on record CN,US 2019-12-15 2019 II	0 1 0 5 0 0 0 -12
on record CN,US 2020-01-16	0 0 0 -15 15 0 0 0
on record CN,US 2020-01-16 2020 I	0 0 0 -15 15 0 0 0
on record CN,US 2020-02-14	0 34 0 -30 0 0 0 -4
on record CN,US 2020-02-14 2020 I	0 34 0 -30 0 0 0 -4
on record CN,US 2025-02-10	0 34 0 -32 0 0 0 -2
on record CN,US 2025-02-10 2025 I	0 34 0 -32 0 0 0 -2
on record CN,US 2025-03-04	0 0 0 -5 -1 0 0 10
on record CN,US 2025-03-04 2025 I	0 0 0 -5 -1 0 0 10
on record CN,US 2025-03-10	0 37 0 -34 0 0 0 0
on record CN,US 2025-03-10 2025 I	0 37 0 -34 0 0 0 0
on record CN,US 2025-04-02	0 20 0 -16 0 0 0 -2
on record CN,US 2025-04-02 2025 I	0 20 0 -16 0 0 0 -2
on record CN,US 2025-04-04	0 -5 0 10 0 0 0 -2
on record CN,US 2025-04-04 2025 I	0 -5 0 10 0 0 0 -2
on record CN,US 2025-04-05	0 10 0 -15 0 7 0 0
on record CN,US 2025-04-05 2025 I	0 10 0 -15 0 7 0 0
on record CN,US 2025-04-09	-1 34 0 -23 -3 0 0 -11
on record CN,US 2025-04-09 2025 I	-1 34 0 -23 -3 0 0 -11
on record CN,US 2025-04-10	0 42 0 -33 -2 0 0 -8
on record CN,US 2025-04-10 2025 I	0 42 0 -33 -2 0 0 -8
on record CN,US 2025-04-12	0 11 5 -15 11 -2 -5 -15
on record CN,US 2025-04-12 2025 I	0 11 5 -15 11 -2 -5 -15
on record CN,US 2025-04-15	0 20 0 -17 -2 0 0 0
on record CN,US 2025-04-15 2025 I	0 20 0 -17 -2 0 0 0
on record CN,US 2025-04-16	0 -20 0 23 0 0 0 0
on record CN,US 2025-04-16 2025 I	0 -20 0 23 0 0 0 0
on record CN,US 2025-04-17	0 -14 0 17 0 0 0 -1
on record CN,US 2025-04-17 2025 I	0 -14 0 17 0 0 0 -1
on record CN,US 2025-04-18	0 -10 0 13 0 0 0 0
on record CN,US 2025-04-18 2025 I	0 -10 0 13 0 0 0 0
on record CN,US 2025-05-02	0 -1 10 -26 16 0 0 -8
on record CN,US 2025-05-02 2025 I	0 -1 10 -26 16 0 0 -8
on record CN,US 2025-05-11	0 -7 0 12 0 0 0 -2
on record CN,US 2025-05-11 2025 I	0 -7 0 12 0 0 0 -2
on record CN,US 2025-05-12	0 -9 0 14 0 0 0 -1
on record CN,US 2025-05-12 2025 I	0 -9 0 14 0 0 0 -1
on record CN,US 2025-05-13	0 -10 8 -2 7 0 0 -6
on record CN,US 2025-05-13 2025 I	0 -10 8 -2 7 0 0 -6
on record CN,US 2025-05-14	0 74 0 -50 -24 0 -3 -29
on record CN,US 2025-05-14 2025 I	0 74 0 -51 -24 0 -3 -29
on record CN,US 2025-05-15	0 -6 0 10 0 0 0 0
on record CN,US 2025-05-15 2025 I	0 -6 0 10 0 0 0 0
on record CN,US 2025-05-21	0 -12 0 13 0 0 0 0
on record CN,US 2025-05-21 2025 I	0 -12 0 13 0 0 0 0
on record CN,US 2025-06-04	0 12 0 -10 -1 0 0 0
on record CN,US 2025-06-04 2025 I	0 12 0 -10 -1 0 0 0
on record CN,US 2025-06-05	0 -4 0 -3 9 0 0 0
on record CN,US 2025-06-05 2025 I	0 -4 0 -3 9 0 0 0
on record CN,US 2025-06-11	0 -6 0 15 0 0 0 -2
on record CN,US 2025-06-11 2025 I	0 -6 0 15 0 0 0 -2
on record CN,US 2025-06-19	0 0 0 -8 0 10 0 0
on record CN,US 2025-06-19 2025 I	0 0 0 -8 0 10 0 0
on record CN,US 2025-06-30	0 15 0 -13 0 0 0 0
on record CN,US 2025-06-30 2025 I	0 15 0 -13 0 0 0 0
on record CN,US 2025-07-09	-11 46 -3 -58 -6 -3 21 -15
on record CN,US 2025-07-09 2025 I	-10 38 -3 -75 -5 -3 22 -3
on record CN,US 2025-07-09 2025 II	0 17 0 5 0 0 0 -25
on record CN,US 2025-07-29	0 -7 0 20 0 0 0 -14
on record CN,US 2025-07-29 2025 II	0 -7 0 20 0 0 0 -14
on record CN,US 2025-07-31	0 -4 0 -12 26 0 0 -9
on record CN,US 2025-07-31 2025 I	0 -3 0 -24 27 0 0 0
on record CN,US 2025-08-01	0 30 0 -32 -17 -1 11 2
on record CN,US 2025-08-01 2025 II	0 30 0 -32 -17 -1 11 2
on record CN,US 2025-08-04	0 -6 0 10 0 0 0 -1
on record CN,US 2025-08-04 2025 II	0 -6 0 10 0 0 0 -1
on record CN,US 2025-08-05	0 -6 0 12 0 0 0 -2
on record CN,US 2025-08-05 2025 II	0 -6 0 12 0 0 0 -2
on record CN,US 2025-08-06	0 36 0 -29 0 0 0 -7
on record CN,US 2025-08-06 2025 II	0 36 0 -29 0 0 0 -7
on record CN,US 2025-08-07	0 44 0 -39 -3 0 0 -3
on record CN,US 2025-08-07 2025 II	0 44 0 -39 -3 0 0 -3
on record CN,US 2025-08-08	0 -8 0 0 16 0 0 -11
on record CN,US 2025-08-08 2025 II	0 -8 0 0 16 0 0 -11
on record CN,US 2025-08-10	0 0 0 13 0 0 0 -8
on record CN,US 2025-08-10 2025 I	0 0 0 12 0 0 0 -8
on record CN,US 2025-08-11	0 -6 0 15 -6 0 0 0
on record CN,US 2025-08-11 2025 II	0 -3 0 16 -4 0 0 -4
on record CN,US 2025-08-12	-10 -52 -4 -29 -29 -2 -11 99
on record CN,US 2025-08-12 2025 I	-1 0 0 -41 -6 0 -4 39
on record CN,US 2025-08-12 2025 II	-6 -57 -2 -8 -22 -1 -6 80
on record CN,US 2025-08-13	0 -13 0 16 0 0 0 0
on record CN,US 2025-08-13 2025 II	0 -12 0 14 0 0 0 0
on record CN,US 2025-08-18	0 -19 0 25 0 0 0 -6
on record CN,US 2025-08-18 2025 II	0 -19 0 25 0 0 0 -6
on record CN,US 2025-08-27	0 37 0 -31 -6 0 0 -5
on record CN,US 2025-08-27 2025 II	0 37 0 -31 -6 0 0 -5
on record CN,US 2025-08-29	0 17 8 -20 -10 0 0 -4
on record CN,US 2025-08-29 2025 II	0 17 8 -20 -10 0 0 -4
on record CN,US 2025-08-31	0 -16 0 19 0 0 0 0
on record CN,US 2025-08-31 2025 II	0 -16 -5 21 0 0 0 0
on record CN,US 2025-09-17	-7 -20 -1 -35 -17 60 -4 -20
on record CN,US 2025-09-17 2025 II	-7 -17 -1 -34 -17 59 -4 -20
on record CN,US 2025-09-19	0 -8 0 30 -4 -10 0 -6
on record CN,US 2025-09-19 2025 II	0 -8 0 30 -4 -10 0 -6
on record CN,US 2025-10-09	9 0 0 -9 0 0 0 0
on record CN,US 2025-10-09 2025 II	9 0 0 -9 0 0 0 0
on record CN,US 2025-10-14	-9 -33 -3 -54 79 0 0 -10
on record CN,US 2025-10-14 2025 II	-9 -30 -3 -52 76 0 0 -10
on record CN,US 2025-10-16	-7 -3 0 17 0 0 0 0
on record CN,US 2025-10-16 2025 II	-7 -3 0 17 0 0 0 0
on record CN,US 2025-10-17	0 -19 0 28 -7 0 0 0
on record CN,US 2025-10-17 2025 II	0 -19 0 28 -7 0 0 0
on record CN,US 2025-10-19	0 -6 0 10 0 0 0 0
on record CN,US 2025-10-19 2025 II	0 -6 0 10 0 0 0 0
on record CN,US 2025-10-21	0 -4 0 11 -5 0 0 0
on record CN,US 2025-10-21 2025 II	0 -4 0 11 -5 0 0 0
on record CN,US 2025-10-26	0 -5 0 15 0 0 0 -6
on record CN,US 2025-10-26 2025 II	0 -5 0 15 0 0 0 -6
on record CN,US 2025-10-30	0 -14 0 37 -10 -1 0 -11
on record CN,US 2025-10-30 2025 II	0 -14 0 37 -10 -1 0 -11
on record CN,US 2025-10-31	0 -14 0 26 -11 0 0 -1
on record CN,US 2025-10-31 2025 II	0 -14 0 26 -11 0 0 -1
on record CN,US 2025-11-01	7 35 -2 -19 -28 -1 -7 -40
on record CN,US 2025-11-01 2025 II	7 35 -2 -19 -28 -1 -7 -40
on record CN,US 2025-11-05	0 -22 0 -35 48 0 0 -3
on record CN,US 2025-11-05 2025 II	0 -22 0 -35 48 0 0 -3
on record CN,US 2025-11-06	0 -7 0 21 0 0 0 -7
on record CN,US 2025-11-06 2025 II	0 -7 0 21 0 0 0 -7
on record CN,US 2025-11-07	0 -4 0 -8 13 0 0 0
on record CN,US 2025-11-07 2025 II	0 -4 0 -8 13 0 0 0
on record CN,US 2025-11-08	29 -22 -2 -3 -5 0 0 -2
on record CN,US 2025-11-08 2025 II	29 -22 -2 -3 -5 0 0 -2
on record CN,US 2025-11-09	0 15 0 2 -17 0 0 -14
on record CN,US 2025-11-09 2025 II	0 15 0 2 -17 0 0 -14
on record CN,US 2025-11-10	-28 22 -19 -75 -4 -11 -10 66
on record CN,US 2025-11-10 2025 II	-28 22 -19 -75 -4 -11 -10 66
on record CN,US 2025-11-11	0 -4 0 10 0 0 0 0
on record CN,US 2025-11-11 2025 II	0 -4 0 10 0 0 0 0
on record CN,US 2025-11-12	0 -12 0 23 -10 0 0 0
on record CN,US 2025-11-12 2025 II	0 -12 0 23 -10 0 0 0
on record CN,US 2025-11-17	0 -13 0 25 -2 0 0 -8
on record CN,US 2025-11-17 2025 II	0 -13 0 25 -2 0 0 -8
on record CN,US 2025-11-21	0 -6 0 -4 22 0 0 -14
on record CN,US 2025-11-21 2025 II	0 -6 0 -4 22 0 0 -14
on record CN,US 2025-11-27	0 -4 0 11 -5 0 2 -5
on record CN,US 2025-11-27 2025 II	0 -4 0 11 -5 0 2 -5
on record CN,US 2025-11-28	11 0 0 -6 12 0 0 -14
on record CN,US 2025-11-28 2025 II	11 0 0 -6 12 0 0 -14
on record CN,US 2025-11-29	0 -11 17 7 -1 0 0 -18
on record CN,US 2025-11-29 2025 II	0 -11 17 7 -1 0 0 -18
on record CN,US 2025-12-01	47 -38 0 -26 14 0 0 -10
on record CN,US 2025-12-01 2025 II	47 -38 0 -26 14 0 0 -10
on record CN,US 2025-12-02	0 -3 0 10 0 0 0 -3
on record CN,US 2025-12-02 2025 II	0 -3 0 10 0 0 0 -3
on record CN,US 2025-12-10	0 -4 0 -5 11 0 0 0
on record CN,US 2025-12-10 2025 II	0 -4 0 -5 11 0 0 0
on record CN,US 2025-12-16	-2 -12 0 -36 15 38 0 -14
on record CN,US 2025-12-16 2025 II	-2 -12 0 -36 15 38 0 -14
on record CN,US 2025-12-31	0 -11 -9 33 0 0 -7 -11
on record CN,US 2025-12-31 2025 II	0 -11 -9 33 0 0 -7 -11
on record CN,US 2026-01-01	0 27 0 -4 -18 0 0 -12
on record CN,US 2026-01-01 2025 II	0 21 0 0 -18 0 0 -11
on record CN,US 2026-01-15	0 32 0 -24 -4 0 0 -6
on record CN,US 2026-01-15 2026 I	0 32 0 -29 -3 0 0 0
on record CN,US 2026-01-22	0 -31 0 -22 -19 51 0 -6
on record CN,US 2026-01-22 2025 II	0 -11 0 -32 -11 43 0 -4
on record CN,US 2026-01-22 2026 I	0 -21 0 7 -6 16 0 0
on record CN,US 2026-01-23	0 -2 0 -12 -2 19 0 0
on record CN,US 2026-02-04	0 -25 0 28 0 0 0 -2
on record CN,US 2026-02-04 2025 II	0 -23 0 26 0 0 0 -2
on record CN,US 2026-02-20	0 -6 0 -8 15 0 0 0
on record CN,US 2026-02-20 2026 I	0 -6 0 -8 15 0 0 0
on record CN,US 2026-02-24	0 61 0 -49 -18 0 0 -4
on record CN,US 2026-02-24 2026 I	0 61 0 -49 -18 0 0 -4
on record CN,US 2026-02-27	0 -17 0 1 12 0 0 0
on record CN,US 2026-02-27 2026 I	0 -17 0 1 12 0 0 0
on record CN,US 2026-02-28	0 -21 -8 -1 35 -1 -9 -17
on record CN,US 2026-02-28 2025 II	0 -4 0 9 1 0 -7 -1
on record CN,US 2026-02-28 2026 I	0 -17 -7 -9 34 0 0 -13
on record CN,US 2026-03-02	0 -9 0 12 0 0 0 0
on record CN,US 2026-03-02 2026 I	0 -9 0 12 0 0 0 0
on record CN,US 2026-03-03	0 -16 0 21 -3 0 0 0
on record CN,US 2026-03-03 2026 I	0 -15 0 20 -2 0 0 0
on record CN,US 2026-03-04	0 -24 0 34 -1 0 0 -14
on record CN,US 2026-03-04 2025 II	0 -21 0 31 -1 0 0 -14
on record CN,US 2026-03-10	0 -12 0 16 0 0 0 -3
on record CN,US 2026-03-10 2025 II	0 -9 0 11 0 0 0 -1
on record CN,US 2026-03-31	0 -14 0 15 2 0 0 -4
on record CN,US 2026-03-31 2026 I	0 -14 0 15 2 0 0 -4
on record CN,US 2026-04-02	0 -22 0 43 -7 0 0 -15
on record CN,US 2026-04-02 2025 I	0 -5 0 17 0 0 0 -7
on record CN,US 2026-04-02 2025 II	0 -13 0 19 0 0 0 -3
on record CN,US 2026-04-02 2026 I	0 0 0 9 -2 0 0 0
on record CN,US 2026-04-04	-8 -2 0 14 0 0 0 0
on record CN,US 2026-04-05	0 -9 0 15 0 0 0 -1
on record CN,US 2026-04-05 2025 I	0 -9 0 15 0 0 0 -1
on record CN,US 2026-04-09	0 -12 0 20 0 0 0 -4
on record CN,US 2026-04-09 2025 II	0 -9 0 17 0 0 0 -3
on record CN,US 2026-04-10	0 -30 0 42 0 0 0 -18
on record CN,US 2026-04-10 2025 II	0 -24 0 36 0 0 0 -17
on record CN,US 2026-04-11	0 -7 0 11 0 0 0 0
on record CN,US 2026-05-08	0 -6 0 15 -3 0 0 0
on record CN,US 2026-05-10	0 0 0 10 0 0 0 -7
on record CN,US 2026-05-10 2025 II	0 0 0 9 0 0 0 -6
on record CN,US 2026-05-12	0 0 0 21 0 0 0 -16
on record CN,US 2026-05-12 2026 I	0 0 0 14 0 0 0 -9
on record CN,US 2026-05-14	0 -26 0 44 -13 0 0 -15
on record CN,US 2026-05-14 2025 II	0 -19 0 26 0 0 0 -9
on record CN,US 2026-05-14 2026 I	0 -6 0 20 -11 0 0 0
on record CN,US 2026-05-15	0 0 0 10 -1 0 0 -1
on record CN,US 2026-05-15 2026 I	0 0 0 10 -1 0 0 -1
on record CN,US 2026-06-29	0 -12 0 0 10 0 0 0
on record CN,US 2026-06-29 2026 I	0 -12 0 0 10 0 0 0
on record CN,US 2026-06-30	0 -5 0 -3 11 0 0 0
on record CN,US 2026-06-30 2026 I	0 -4 0 8 -1 0 0 0
on record CN,US 2026-07-06	0 0 0 -9 11 0 0 0
on record CN,US 2026-07-06 2026 I	0 0 0 -9 11 0 0 0
on record CN,US 2026-07-10	0 -11 0 -35 42 0 0 -2
on record CN,US 2026-07-10 2026 I	0 -10 0 -22 30 0 0 -2
on record CN,US 2026-07-22	0 10 0 -8 0 0 0 -1
on record CN,US 2026-07-23	0 28 -1 -19 -5 0 0 -7
on record CN,US 2026-07-23 2026 I	0 28 0 -20 -4 0 0 -6
on record CN,US 2026-07-24	-6 109 -22 -43 -47 -2 -1 -79
on record CN,US 2026-07-24 2026 I	-4 121 -16 -81 -36 -1 0 -66
on record CN,US 2026-07-24 2026 II	0 2 -2 19 -13 0 0 -22
on record CN,US 2026-07-27 2026 II	0 4 0 -9 4 0 0 0
on record CN,US 2026-07-28 2026 II	0 0 7 -10 5 0 0 0
on record CN,US 2026-07-30	0 -14 0 17 0 0 0 0
on record CN,US 2026-07-30 2026 II	0 -14 0 15 0 0 0 0
on record CN,US 2026-07-31	0 -4 0 13 -1 0 0 -3
on record CN,US 2026-07-31 2026 I	0 11 0 -5 0 0 0 0
on record CN,US 2026-07-31 2026 II	0 -13 0 15 0 0 0 0
on record CN,US 2026-08-11	0 0 0 11 0 0 0 -6
on record CN,US 2026-08-11 2025 II	0 0 0 10 0 0 0 -6
on record CN,US 2026-09-03	0 27 0 -23 -5 0 0 0
on record CN,US 2026-09-03 2026 II	0 27 0 -23 -5 0 0 0
on record CN,US 2026-09-20	0 -9 0 14 -1 0 0 0
on record CN,US 2026-09-20 2026 II	0 -9 0 14 -1 0 0 0
on record CN,US 2026-09-23	0 -12 0 29 -5 0 0 -11
on record CN,US 2026-09-23 2026 II	0 -12 0 29 -5 0 0 -11
on record CN,US 2026-09-24	0 -5 0 22 -8 0 0 -6
on record CN,US 2026-09-24 2026 II	0 -4 0 19 -6 0 0 -5
on record CN,US 2026-09-25	0 -10 0 4 8 0 0 -5
on record CN,US 2026-09-25 2026 II	0 -10 0 4 8 0 0 -5
on record CN,US 2026-09-29 2025 II	-7 0 0 10 0 0 0 0
on record CN,US 2026-09-30	0 -10 0 -22 33 0 0 -8
on record CN,US 2026-09-30 2026 II	0 -9 0 -24 33 0 0 -6
on record CN,US 2026-10-04	0 -4 0 16 -2 0 0 -1
on record CN,US 2026-10-04 2026 II	0 -3 0 12 -2 0 0 0
on record CN,US 2026-10-07	0 -2 0 12 -8 0 0 0
on record CN,US 2026-10-07 2026 II	0 -2 0 12 -8 0 0 0
on record CN,US 2026-10-09	-30 -7 0 47 -8 0 0 -4
on record CN,US 2026-10-09 2025 II	-26 0 0 35 -2 0 0 0
on record CN,US 2026-10-09 2026 II	-3 -3 0 14 -2 0 0 -2
on record CN,US 2026-10-10	-1 -1 0 13 -1 0 0 -4
on record CN,US 2026-10-14	0 0 0 14 -10 0 0 0
on record CN,US 2026-10-14 2025 II	0 0 0 13 -10 0 0 0
on record CN,US 2026-10-18	0 -9 -1 -39 43 -2 0 -2
on record CN,US 2026-10-18 2026 II	0 -9 -1 -39 43 -2 0 -2
on record CN,US 2026-10-30	0 -1 0 19 0 0 0 -12
on record CN,US 2026-10-30 2025 II	0 0 0 11 0 0 0 -8
on record CN,US 2026-10-31	0 0 0 14 0 0 0 -13
on record CN,US 2026-11-01	-1 -16 0 22 0 0 0 0
on record CN,US 2026-11-01 2025 II	0 -11 0 18 0 0 0 0
on record CN,US 2026-11-05	0 -1 0 19 -14 0 0 0
on record CN,US 2026-11-09	26 -22 49 -87 42 -8 -1 -57
on record CN,US 2026-11-09 2025 II	18 4 9 -53 42 -2 0 -31
on record CN,US 2026-11-09 2026 II	11 -31 45 -48 11 -2 0 -34
on record CN,US 2026-11-10	30 -88 11 -116 8 -16 -11 88
on record CN,US 2026-11-10 2025 II	22 -58 18 -39 -3 -3 -1 18
on record CN,US 2026-11-10 2026 I	-4 -17 -1 -36 -14 0 0 61
on record CN,US 2026-11-10 2026 II	19 -42 -11 -86 18 -8 -5 62
on record CN,US 2026-11-27	81 -23 -10 -51 -19 -1 0 -40
on record CN,US 2026-11-27 2025 II	37 -3 0 -21 -6 0 0 -15
on record CN,US 2026-11-27 2026 II	49 -16 -8 -22 -10 0 0 -25
on record CN,US 2026-11-30	-4 -1 0 18 0 0 0 -9
on record CN,US 2026-11-30 2026 II	-4 -1 0 18 0 0 0 -9
on record CN,US 2026-12-04	0 35 0 -32 -1 0 0 -1
on record CN,US 2026-12-04 2026 II	0 35 0 -32 -1 0 0 -1
on record CN,US 2026-12-31	0 -3 13 -6 5 0 0 -8
on record CN,US 2026-12-31 2025 II	0 -1 13 0 -7 0 0 -5
on record CN,US 2026-12-31 2026 I	0 0 0 -9 11 0 0 0
on record CN,US 2027-01-01	0 30 0 -28 0 0 0 -2
on record CN,US 2027-01-10	-7 -26 -5 -72 -6 -4 -3 88
on record CN,US 2027-01-10 2026 II	-7 -26 -5 -72 -6 -4 -3 88
on record CN,US 2027-02-09	0 14 0 -12 0 0 0 0
on record CN,US 2027-02-09 2026 II	0 14 0 -12 0 0 0 0
on record CN,US 2027-02-20	0 -8 0 22 -10 0 0 -1
on record CN,US 2027-02-20 2026 II	0 -6 0 13 -1 0 0 -1
on record CN,US 2027-02-24	0 -32 0 34 0 0 0 0
on record CN,US 2027-02-24 2026 I	0 -25 0 28 0 0 0 0
on record CN,US 2027-02-24 2026 II	0 -10 0 10 0 0 0 0
on record CN,US 2027-05-07	0 -1 0 13 -9 0 0 0
on record CN,US 2027-06-23	0 40 0 -30 -10 0 0 -11
on record CN,US 2027-06-23 2025 II	0 20 0 -13 0 0 0 -7
on record CN,US 2027-07-24	0 -12 0 18 0 0 0 -1
on record CN,US 2027-07-24 2026 II	0 -12 0 18 0 0 0 -1
on record CN,US 2027-09-23	0 0 0 16 0 0 0 -12
on record CN,US 2027-09-23 2026 II	0 0 0 16 0 0 0 -12
on record CN,US 2027-09-28	0 0 0 13 -3 0 0 -4
on record CN,US 2027-09-28 2026 II	0 0 0 13 -3 0 0 -4
on record CN,US 2027-09-30	0 0 0 9 -7 0 0 0
on record CN,US 2027-09-30 2026 II	0 0 0 9 -7 0 0 0
on record EU,GB 2026-06-30	0 31 0 -20 0 0 0 -15
on record EU,GB 2026-06-30 2025 II	0 31 0 -20 0 0 0 -15
on record EU,MX 2025-08-01	0 21 0 -16 0 0 0 -4
on record EU,MX 2025-08-01 2025 II	0 21 0 -16 0 0 0 -4
on record EU,US 2025-04-09	0 14 0 -8 -2 0 0 0
on record EU,US 2025-04-09 2025 I	0 14 0 -8 -2 0 0 0
on record EU,US 2025-06-01	0 -36 0 38 0 0 0 0
on record EU,US 2025-06-01 2025 I	0 -36 0 38 0 0 0 0
on record EU,US 2025-07-09	-1 31 0 -30 -11 0 7 -11
on record EU,US 2025-07-09 2025 I	-1 41 0 -34 -11 0 7 -22
on record EU,US 2025-07-14	-10 19 0 -26 -13 0 0 14
on record EU,US 2025-07-14 2025 I	-10 17 0 -19 -10 0 0 4
on record EU,US 2025-07-14 2025 II	0 3 0 -13 0 0 0 10
on record EU,US 2025-08-01	0 27 0 -25 8 0 2 -20
on record EU,US 2025-08-01 2025 II	0 27 0 -25 8 0 2 -20
on record EU,US 2025-08-03	0 -7 0 10 0 0 0 0
on record EU,US 2025-08-03 2025 II	0 -7 0 10 0 0 0 0
on record EU,US 2025-08-06	0 -6 0 -8 0 0 0 15
on record EU,US 2025-08-06 2025 II	0 -6 0 -8 0 0 0 15
on record EU,US 2025-08-07	0 15 0 -8 -6 0 0 -6
on record EU,US 2025-08-07 2025 II	0 15 0 -8 -6 0 0 -6
on record EU,US 2025-08-12	0 -7 0 -19 0 0 0 26
on record EU,US 2025-08-12 2025 II	0 -7 0 -19 0 0 0 26
on record EU,US 2025-08-27	0 19 0 -18 0 0 0 0
on record EU,US 2025-08-27 2025 II	0 19 0 -18 0 0 0 0
on record EU,US 2025-11-10	0 -2 0 -9 0 0 0 16
on record EU,US 2025-11-10 2025 II	0 -2 0 -9 0 0 0 16
on record EU,US 2026-02-06	-1 14 0 -11 -6 0 0 0
on record EU,US 2026-02-06 2026 I	-1 14 0 -11 -6 0 0 0
on record EU,US 2026-02-07	-3 14 0 -28 -9 0 0 14
on record EU,US 2026-02-07 2025 II	-2 12 0 -21 -2 0 0 5
on record EU,US 2026-02-07 2026 I	0 0 0 -9 -4 0 0 11
on record EU,US 2026-02-24	0 24 0 -24 0 0 0 0
on record EU,US 2026-02-24 2026 I	0 24 0 -24 0 0 0 0
on record EU,US 2026-06-01	0 -6 0 8 0 0 0 0
on record EU,US 2026-07-24	0 12 0 -5 0 0 0 -5
on record EU,US 2026-07-24 2026 I	0 12 0 -5 0 0 0 -5
on record EU,US 2026-07-31	0 22 0 -17 0 0 0 -4
on record EU,US 2026-08-01	0 -22 0 28 0 0 0 -8
on record EU,US 2026-08-01 2025 II	0 -17 0 24 0 0 0 -8
on record EU,US 2026-09-29	0 12 0 -9 0 0 0 0
on record GB,US 2025-07-09	-1 39 0 -25 -6 0 0 -19
on record GB,US 2025-07-09 2025 I	0 27 0 -19 -4 0 0 -6
on record GB,US 2026-05-08	0 -9 0 16 0 0 0 -6
on record GB,US 2026-05-08 2025 II	0 -3 0 9 0 0 0 -3
on record GB,US 2026-06-30	0 0 0 13 0 0 0 -12
on record GB,US 2026-07-24	0 14 0 -4 0 0 0 -9
on record IN,US 2025-08-07	0 12 0 -12 0 0 0 0
on record IN,US 2025-08-07 2025 II	0 12 0 -12 0 0 0 0
on record IN,US 2025-08-12	0 0 0 -10 0 0 0 11
on record IN,US 2025-08-12 2025 II	0 0 0 -10 0 0 0 11
on record IN,US 2025-08-27	0 44 0 -42 0 0 0 0
on record IN,US 2025-08-27 2025 II	0 44 0 -42 0 0 0 0
on record IN,US 2025-11-10	0 -11 0 -9 -3 0 0 20
on record IN,US 2025-11-10 2025 II	0 -11 0 -9 -3 0 0 20
on record IN,US 2026-02-07	0 25 0 -23 0 0 0 0
on record IN,US 2026-02-07 2026 I	0 25 0 -23 0 0 0 0
on record IN,US 2026-02-13	0 -13 0 14 0 0 0 0
on record IN,US 2026-02-13 2026 I	0 -13 0 14 0 0 0 0
on record JP,US 2025-07-09	0 -22 0 16 0 0 0 6
on record JP,US 2025-07-09 2025 II	0 -13 0 20 0 0 0 -6
on record JP,US 2025-08-01	0 23 0 1 -3 0 0 -29
on record JP,US 2025-08-01 2025 II	0 23 0 1 -3 0 0 -29
on record JP,US 2025-08-12	0 0 0 -8 0 0 0 12
on record JP,US 2025-08-12 2025 II	0 0 0 -8 0 0 0 12
on record JP,US 2025-08-14	0 -10 0 11 0 0 0 0
on record JP,US 2025-08-14 2025 II	0 -10 0 11 0 0 0 0
on record JP,US 2025-09-12	0 -15 0 20 -4 0 0 0
on record JP,US 2025-09-12 2025 II	0 -15 0 20 -4 0 0 0
on record JP,US 2026-08-01	0 -11 0 15 0 0 0 -1
on record JP,US 2026-08-01 2025 II	0 -11 0 15 0 0 0 -1
on record JP,US 2026-08-07	0 -10 0 20 0 0 0 -8
on record JP,US 2026-08-07 2025 II	0 -10 0 20 0 0 0 -8
on record KR,US 2025-07-08	0 0 0 -7 -6 0 10 1
on record KR,US 2025-08-01	0 14 0 -8 -6 0 7 -9
on record KR,US 2025-08-01 2025 II	0 14 0 -8 -6 0 7 -9
on record KR,US 2025-08-12	0 -1 0 -20 -1 0 0 23
on record KR,US 2025-08-12 2025 II	0 -1 0 -20 -1 0 0 23
on record KR,US 2026-07-24 2026 I	0 10 0 -6 0 0 0 -1
on record KR,US 2026-11-01	0 -15 0 17 0 0 0 0
on record KR,US 2026-11-01 2025 II	0 -12 0 14 0 0 0 0
on record KR,US 2026-11-10	0 -1 0 -6 0 0 0 11
on record MX,US 2025-07-31	0 0 0 9 -2 0 0 -5
on record MX,US 2025-07-31 2025 II	0 0 0 9 -2 0 0 -5
on record MX,US 2025-08-01	0 21 0 -23 -1 0 3 0
on record MX,US 2025-08-01 2025 II	0 21 0 -23 -1 0 3 0
on record MX,US 2025-10-29	0 -2 0 -8 -2 0 0 14
on record MX,US 2025-10-29 2025 II	0 -2 0 -8 -2 0 0 14
on record MX,US 2025-11-01	0 10 0 -13 0 0 0 4
on record MX,US 2025-11-01 2025 II	0 10 0 -13 0 0 0 4
on record TW,US 2025-08-07	0 23 0 -22 0 0 0 0
on record TW,US 2025-08-07 2025 II	0 23 0 -22 0 0 0 0
on record TW,US 2025-08-12	0 0 0 -8 0 0 0 10
on record TW,US 2025-08-12 2025 II	0 0 0 -8 0 0 0 10
on record US,VN 2025-07-09	0 1 0 -48 -2 0 0 39
on record US,VN 2025-07-09 2025 II	0 3 0 -47 -2 0 0 37
pc0=agree	-6 -17 4 11 -11 5 -7 9
pc0=bear	-11 6 -12 0 1 -4 -3 0
pc0=begin	-6 -1 -17 4 3 2 -5 0
pc0=deny	7 -4 0 -5 11 0 0 -9
pc0=end	-1 13 0 -6 -5 2 -8 0
pc0=impose	-13 -3 -6 0 0 -1 10 4
pc0=lack	0 0 0 -5 11 0 0 -3
pc0=propose	-1 -4 -4 -6 -4 0 7 16
pc0=renew	0 -12 7 1 1 0 0 0
pc0=say	0 -8 3 9 -1 4 -1 -9
pc0=sign	0 -9 0 0 4 5 -10 0
pc0=target	-2 3 6 0 -12 0 -2 3
pc0=up	-4 -18 -3 17 11 0 3 -10
pc1=agree	-10 2 3 -1 -8 6 0 2
pc1=bear	-12 3 -1 0 8 -5 -6 -1
pc1=deny	7 -5 0 -3 11 0 0 -9
pc1=down	-4 1 -5 8 8 0 -10 -15
pc1=end	-5 9 0 -6 -6 2 -9 4
pc1=impose	-3 -3 -4 3 -7 -1 14 0
pc1=lack	0 0 0 -5 11 0 0 -3
pc1=propose	0 1 -5 -9 -17 0 7 25
pc1=renew	5 -20 5 1 0 0 2 1
pc1=say	0 -10 2 11 -1 4 -1 -7
pc1=sell	0 18 4 -16 5 0 0 -13
pc1=sign	-1 -2 0 4 5 5 0 -13
pc1=stay	0 0 -8 -1 -11 0 9 2
pc1=suspend	-1 -9 -4 6 1 -4 0 2
pc1=target	-3 -3 8 -4 -12 0 -2 20
pc1=up	-4 -14 -3 9 10 8 2 -6
pct0=agree past	-3 2 7 -8 -16 1 0 8
pct0=agree past-passive	0 -19 0 7 -9 5 0 11
pct0=agree perfect	0 8 0 -2 -12 0 0 7
pct0=agree present	0 2 0 8 0 0 0 -9
pct0=bear future	0 0 0 4 -13 0 0 2
pct0=bear modal	0 -6 0 15 -11 0 0 0
pct0=bear past	0 -13 0 12 6 0 5 -12
pct0=bear perfect	0 -4 0 -9 11 0 0 6
pct0=bear present	-5 10 -3 -3 -5 0 -9 7
pct0=begin modal	0 -14 0 12 1 2 0 0
pct0=begin past	-1 -11 0 11 -1 1 0 -1
pct0=down present-passive	0 -10 0 11 0 0 0 0
pct0=end future	0 11 -4 -9 0 0 0 4
pct0=end modal	0 2 9 -5 0 0 0 -1
pct0=end past	-2 7 0 15 -7 0 0 -17
pct0=end present	0 0 -1 -11 2 3 -2 7
pct0=impose future	0 -4 0 11 -5 0 0 -4
pct0=impose future-passive	0 9 0 0 -4 0 0 -8
pct0=impose modal-passive	0 0 0 -15 2 0 0 14
pct0=impose past-passive	4 -7 5 5 -16 5 1 -4
pct0=impose perfect	-4 -15 -4 0 4 0 4 10
pct0=impose pluperfect-passive	0 0 0 5 0 0 0 -8
pct0=impose present	-21 -3 -15 6 -11 0 5 13
pct0=impose present-passive	7 4 0 -16 10 0 -1 -2
pct0=propose modal-passive	0 0 0 10 -9 0 0 0
pct0=propose past	0 -10 0 0 18 0 0 -4
pct0=propose perfect	0 -13 0 0 -3 0 0 14
pct0=propose pluperfect	0 13 0 -8 0 0 0 -8
pct0=renew modal-passive	0 0 0 12 0 0 0 -10
pct0=renew past-passive	0 0 0 -9 0 0 0 9
pct0=renew perfect	0 -4 3 15 0 0 0 -10
pct0=renew present-passive	0 9 0 -9 0 0 0 0
pct0=say past	0 8 -7 0 -5 3 -17 1
pct0=say perfect	0 0 1 -8 10 3 6 -7
pct0=say present	0 -12 6 15 -5 0 5 -7
pct0=say present-passive	0 -10 0 6 3 0 0 0
pct0=sign future	0 -15 0 0 16 -1 0 -6
pct0=sign modal	0 -9 0 10 0 0 0 -1
pct0=sign past-passive	0 -24 0 15 -9 5 0 9
pct0=sign perfect	3 2 0 -16 6 0 0 11
pct0=sign present	0 20 0 -6 -10 1 0 -9
pct0=stay future	0 3 0 -1 -15 0 -2 12
pct0=stay modal	-1 15 -4 -4 0 0 0 0
pct0=stay past	-1 11 0 0 -6 0 7 -9
pct0=stay pluperfect	0 6 0 -9 1 0 0 0
pct0=stay present	-7 -10 2 6 -4 1 8 1
pct0=suspend past	0 -4 0 -15 14 0 2 3
pct0=suspend perfect	1 -10 0 16 -3 0 0 -8
pct0=suspend present	-18 1 -4 3 -8 0 0 11
pct0=suspend present-passive	7 0 0 -15 0 0 0 1
pct0=target past	0 8 0 -9 0 0 0 0
pct0=target present	0 -12 9 10 -5 0 -3 5
pct0=threaten past	0 11 0 -8 -2 0 0 0
pct0=up modal	0 -18 0 8 6 2 3 -7
pct0=up past	-2 -17 0 25 0 0 0 -5
pct1=agree participle-passive	0 18 0 -17 2 0 0 0
pct1=agree past	-2 5 7 -10 -16 1 0 6
pct1=agree past-passive	0 -19 0 7 -9 5 0 11
pct1=agree perfect	0 9 0 0 -12 0 0 0
pct1=agree present	0 2 0 8 0 0 0 -9
pct1=bear future	0 0 0 4 -12 0 0 2
pct1=bear gerund	0 -2 0 11 -3 0 0 -2
pct1=bear modal	0 -6 0 15 -11 0 0 0
pct1=bear participle-passive	0 -6 3 4 9 0 0 -11
pct1=bear past	0 -11 0 4 6 0 5 -4
pct1=bear perfect	0 -4 0 -9 11 0 0 6
pct1=bear present	-5 10 -3 -4 -5 0 -8 7
pct1=begin gerund	0 21 0 -16 0 0 0 -6
pct1=begin modal	0 -14 0 12 1 2 0 0
pct1=down infinitive	0 -13 0 14 6 0 0 -5
pct1=down participle-passive	0 10 0 -10 0 0 0 0
pct1=down present-passive	0 -10 0 11 0 0 0 0
pct1=end future	0 11 -4 -10 0 0 0 4
pct1=end modal	0 2 9 -5 0 0 0 -1
pct1=end past	-2 8 0 18 -6 0 0 -21
pct1=end present	0 -2 -1 -10 3 4 -1 7
pct1=impose future	0 -4 0 11 -4 0 0 -4
pct1=impose future-passive	0 9 0 0 -4 0 0 -8
pct1=impose gerund	0 -13 0 12 -2 0 0 5
pct1=impose infinitive-passive	0 -10 0 11 -1 0 0 0
pct1=impose modal-passive	0 0 0 -15 2 0 0 14
pct1=impose participle-passive	5 16 2 -9 -18 0 5 -3
pct1=impose past-passive	4 -6 5 6 -13 5 0 -4
pct1=impose pluperfect-passive	0 0 0 5 0 0 0 -8
pct1=impose present	-19 -1 -14 8 -13 0 6 8
pct1=impose present-passive	7 4 0 -16 10 0 -1 -2
pct1=propose future	0 4 0 -9 5 0 0 0
pct1=propose participle-passive	0 -1 0 2 -22 0 5 12
pct1=propose past	0 -8 0 0 20 0 0 -12
pct1=propose perfect	0 -6 0 -7 -2 0 0 18
pct1=propose pluperfect	0 13 0 -5 0 0 0 -7
pct1=renew modal-passive	0 0 0 12 0 0 0 -10
pct1=renew past-passive	0 0 0 -9 0 0 0 9
pct1=renew perfect	0 -4 3 15 0 0 0 -10
pct1=renew present-passive	0 9 0 -9 0 0 0 0
pct1=say participle-passive	0 4 0 3 1 0 0 -10
pct1=say past	0 8 -7 0 -5 3 -17 1
pct1=say perfect	0 -8 1 -4 11 3 6 -6
pct1=say present	0 -12 6 14 -5 0 5 -7
pct1=say present-passive	0 -10 0 6 3 0 0 0
pct1=sell participle-passive	0 6 5 -5 0 0 0 -9
pct1=sign future	0 -15 0 0 16 -1 0 -6
pct1=sign infinitive	0 0 0 -11 0 0 8 4
pct1=sign modal	0 -9 0 10 0 0 0 -1
pct1=sign participle-passive	0 7 -1 4 0 0 0 -14
pct1=sign past-passive	0 -24 0 15 -9 5 0 9
pct1=sign present	0 20 0 -6 -10 1 0 -9
pct1=stay future	0 5 0 -4 -14 0 0 12
pct1=stay modal	-1 10 -4 -2 0 0 0 0
pct1=stay past	0 11 0 0 -5 0 7 -9
pct1=suspend infinitive	3 3 0 0 0 0 0 -9
pct1=suspend participle-passive	0 -12 1 4 0 0 0 3
pct1=suspend past	0 -4 0 -15 15 0 2 4
pct1=suspend perfect	1 -10 0 14 -3 0 0 -5
pct1=suspend present	-17 3 -4 10 -8 0 0 4
pct1=suspend present-passive	7 0 0 -15 0 0 0 1
pct1=target infinitive	0 4 0 -15 0 0 0 11
pct1=target participle-passive	0 0 3 -13 0 0 0 7
pct1=target present	0 -11 9 8 -5 0 -3 5
pct1=up modal	0 -18 0 8 6 2 3 -7
pct1=up participle-passive	0 6 0 -9 0 5 0 0
pct1=up past	-2 -17 0 25 0 0 0 -5
phas-gerund	0 -8 0 14 -10 0 -1 5
phas-infinitive	-1 -4 -3 1 -13 -1 2 10
phas-modal	-3 -16 0 5 5 0 3 0
phas-participle	10 -2 7 2 -1 3 0 -13
phas-past	-9 -10 1 0 4 12 0 0
phas-pluperfect	0 3 -4 7 9 0 0 -14
phas-present	0 1 3 -9 -4 0 2 10
pt0=future	-5 13 -4 -3 -5 -4 -3 6
pt0=future-not	0 -16 0 4 11 0 0 0
pt0=future-passive	0 12 0 -4 0 0 0 -3
pt0=modal	-2 -15 0 3 8 0 1 0
pt0=past	-11 -2 -10 10 6 4 0 -15
pt0=past-passive	3 -6 9 -7 -8 4 0 5
pt0=pluperfect	0 -5 -6 11 4 0 0 -4
pt0=pluperfect-passive	0 10 0 -6 4 0 0 -9
pt0=present-not	0 -6 0 14 -10 0 0 0
pt0=present-passive	14 -3 3 0 3 -1 -11 -7
pt0=present-passive-not	0 8 0 -15 0 0 0 4
pt1=future	-5 12 -3 -4 -4 -4 -1 6
pt1=future-not	0 -16 0 4 11 0 0 0
pt1=future-passive	0 12 0 -4 0 0 0 -3
pt1=gerund	0 1 0 6 -16 0 -1 2
pt1=infinitive-passive	0 -10 0 12 -1 0 0 0
pt1=modal	-2 -18 0 4 8 0 1 0
pt1=participle-passive	11 7 8 -8 -11 3 0 -5
pt1=past	-9 -3 -8 9 10 4 0 -17
pt1=past-passive	3 -9 9 -4 -5 4 -4 5
pt1=pluperfect	0 -7 -6 18 3 0 0 -10
pt1=pluperfect-passive	0 10 0 -6 4 0 0 -9
pt1=present-not	0 -6 0 13 -9 0 0 0
pt1=present-passive	11 0 3 0 3 -1 -11 -9
pt1=present-passive-not	0 8 0 -15 0 0 0 4
pv0-none	-10 2 2 8 -4 -10 -8 1
pv0=agree	-1 5 0 -7 -1 0 -1 10
pv0=answer	-2 10 0 0 -3 0 0 0
pv0=approve	0 -22 0 14 2 0 0 0
pv0=ask	0 13 0 -18 2 0 0 8
pv0=be	-1 6 3 -9 11 2 6 -11
pv0=bring	0 -9 0 7 0 0 0 0
pv0=buy	0 -3 0 12 0 0 0 -3
pv0=call	0 4 0 -13 0 0 0 9
pv0=charge	0 -4 -1 0 0 0 0 12
pv0=confirm	0 0 0 14 -2 0 0 -5
pv0=continue	0 0 0 10 -3 0 0 -3
pv0=decide	4 4 0 -14 5 0 0 0
pv0=declare	0 -11 0 9 0 0 0 1
pv0=enter	0 11 -3 0 -7 0 0 0
pv0=expect	0 -5 0 -7 -3 0 0 17
pv0=extend	0 -14 7 11 0 0 0 -7
pv0=face	0 -3 0 -6 -2 0 0 12
pv0=go	0 -24 0 4 15 1 0 0
pv0=grant	0 12 3 -15 0 0 0 0
pv0=hold	-4 -12 0 -3 -4 0 2 20
pv0=hope	0 6 0 -15 3 0 0 5
pv0=import	0 4 0 -13 7 0 0 0
pv0=impose	0 0 0 -6 10 0 0 0
pv0=initial	0 0 0 -12 11 0 0 0
pv0=keep	0 2 0 -14 -2 0 6 8
pv0=lapse	0 -10 0 14 0 0 0 -2
pv0=lay	0 -9 0 12 0 0 0 -2
pv0=leave	0 -15 -6 1 12 0 0 7
pv0=levy	0 -8 0 -1 0 0 0 11
pv0=move	0 -8 0 9 0 0 0 0
pv0=negotiate	0 -4 0 -1 0 0 -1 9
pv0=offer	0 -8 0 20 -8 0 2 -7
pv0=other	-2 2 14 0 -21 0 4 1
pv0=post	0 -12 0 16 -1 0 0 0
pv0=promise	0 -10 0 17 -5 0 0 0
pv0=propose	0 -17 0 12 4 0 -2 3
pv0=put	6 16 0 -11 10 0 0 -18
pv0=reach	0 -7 0 17 0 0 0 -8
pv0=ready	0 10 0 -8 2 0 0 -5
pv0=remain	0 8 0 -1 -11 0 0 6
pv0=remove	0 9 0 -9 0 0 0 0
pv0=replace	0 9 0 -9 6 0 0 -4
pv0=return	0 0 0 -9 0 0 0 10
pv0=rise	0 -19 0 19 0 0 0 0
pv0=rule	7 -3 0 -5 11 0 0 -9
pv0=run	0 -3 -3 15 -7 0 0 -1
pv0=say	4 0 9 -7 -3 2 4 -5
pv0=set	0 -15 0 15 0 0 4 -1
pv0=settle	0 -9 0 9 0 0 0 0
pv0=show	0 0 0 12 0 0 0 -11
pv0=sign	0 -13 7 12 -17 7 0 2
pv0=sit	0 6 0 -15 -2 0 0 14
pv0=stand	0 -10 0 4 4 0 0 0
pv0=state	0 0 0 -15 12 0 0 7
pv0=stay	0 6 0 5 -12 0 0 -3
pv0=stop	0 1 0 0 -13 5 0 3
pv0=strike	0 8 0 -6 0 0 0 0
pv0=suspend	-1 5 -3 -9 10 0 0 -4
pv0=vote	0 12 0 0 -3 0 0 -7
pv0=wait	0 10 0 -2 0 0 0 -6
pv0=withdraw	0 -11 0 7 3 0 0 0
pv0=write	-5 -10 0 23 0 3 0 -15
pv1-none	-16 0 0 4 -1 -12 -11 12
pv1=add	0 14 0 -7 -8 0 1 -1
pv1=answer	-2 10 0 0 -3 0 0 -4
pv1=approve	0 -23 0 15 2 0 0 0
pv1=ask	0 21 0 -20 0 0 0 4
pv1=be	-1 4 4 -13 11 3 7 -6
pv1=bring	0 -10 0 8 0 0 0 0
pv1=buy	0 -4 0 12 0 0 0 -3
pv1=collect	0 -3 0 9 -1 0 0 0
pv1=come	0 7 0 5 -6 1 0 -11
pv1=conclude	0 3 0 -12 0 0 0 10
pv1=confirm	0 0 0 14 -2 0 0 -5
pv1=continue	0 0 0 10 -3 0 0 -5
pv1=decide	0 7 0 -12 8 0 0 0
pv1=declare	0 -11 0 9 0 0 0 1
pv1=expect	0 -6 0 0 -2 0 -1 11
pv1=extend	7 -16 6 22 0 0 0 -22
pv1=face	0 -3 0 -6 -2 0 0 12
pv1=go	0 -18 0 -1 14 2 0 1
pv1=grant	0 11 3 -15 0 0 0 1
pv1=hold	-5 -13 0 0 -4 0 2 18
pv1=hope	0 7 0 -17 3 0 0 6
pv1=impose	0 8 0 -9 8 0 0 -8
pv1=initial	0 0 0 -12 11 0 0 0
pv1=lapse	0 -10 0 12 0 0 0 0
pv1=leave	0 -22 -6 5 10 0 -3 11
pv1=levy	0 -8 0 -1 0 0 0 11
pv1=lower	0 -15 0 6 12 0 0 -1
pv1=make	8 -11 0 0 0 0 0 4
pv1=meet	0 -5 0 13 0 0 3 -14
pv1=move	0 -9 0 4 0 5 0 0
pv1=offer	0 -2 0 0 -13 0 12 0
pv1=other	-2 5 14 6 -18 0 5 -13
pv1=pay	-6 6 -4 -11 5 0 -3 8
pv1=plan	0 -9 0 13 0 0 0 0
pv1=post	0 -12 0 16 -1 0 0 0
pv1=prepare	0 4 0 -9 0 0 0 5
pv1=prolong	0 2 0 -13 0 0 3 9
pv1=propose	0 -18 0 15 -4 0 -2 6
pv1=put	6 13 0 -8 10 0 0 -18
pv1=reach	0 -3 0 12 -3 0 0 -4
pv1=ready	0 10 0 -8 2 0 0 -5
pv1=receive	0 -7 0 14 0 0 0 -8
pv1=reduce	0 9 0 -6 0 0 0 -1
pv1=remain	0 9 0 -2 -10 0 0 5
pv1=remove	0 9 0 -9 0 0 0 0
pv1=renew	0 -10 -2 -3 0 0 0 16
pv1=replace	0 18 0 -11 5 0 0 -12
pv1=rise	0 -19 0 19 0 0 0 0
pv1=rule	7 -5 0 -3 11 0 0 -9
pv1=run	0 0 -3 11 -7 0 0 -2
pv1=say	4 -2 8 -7 -5 2 4 0
pv1=set	0 -15 0 14 -1 0 4 -1
pv1=ship	0 17 5 -15 0 0 0 -10
pv1=show	0 0 0 12 0 0 0 -11
pv1=sign	-2 -5 6 4 -9 6 -1 0
pv1=sit	0 5 0 -9 -7 0 0 12
pv1=stand	0 -12 0 12 3 0 0 -7
pv1=start	0 11 0 -2 -8 0 0 -2
pv1=state	0 0 0 -15 12 0 0 7
pv1=stay	0 8 0 15 -11 0 0 -14
pv1=stop	0 2 0 -2 -11 5 0 5
pv1=strike	0 7 0 -12 0 0 0 6
pv1=suspend	1 0 0 -5 10 0 0 -3
pv1=threaten	0 -12 0 6 0 0 0 5
pv1=vote	0 11 0 0 -3 0 0 -8
pv1=wait	0 10 0 -2 0 0 0 -6
pv1=want	0 0 0 8 -5 0 5 -11
pv1=withdraw	0 -11 0 7 3 0 0 0
pv1=write	-6 -18 0 27 4 3 0 -15
pv2-none	-14 2 1 1 3 -4 4 0
pvt0=add present	0 8 0 0 -3 0 0 -3
pvt0=agree past	0 -9 0 5 -9 0 0 9
pvt0=agree perfect	0 7 0 -11 0 0 0 9
pvt0=agree present	0 17 0 -13 0 0 0 0
pvt0=announce past	3 17 0 -11 -4 0 0 -4
pvt0=apply present	0 4 0 0 -15 0 0 5
pvt0=approve future	0 0 0 12 -9 0 0 0
pvt0=approve modal	0 0 0 8 -5 0 0 0
pvt0=approve perfect	0 -2 0 -7 11 0 0 0
pvt0=ask perfect	0 0 0 -11 -3 0 0 15
pvt0=be future	0 0 0 5 -9 0 -2 6
pvt0=be past	0 14 0 -13 -1 0 3 0
pvt0=be present	-2 -10 6 1 11 4 6 -10
pvt0=begin past	0 -17 0 -1 6 0 0 6
pvt0=call past	0 0 0 -17 7 0 4 7
pvt0=charge perfect	0 9 0 -10 0 0 0 0
pvt0=charge present	0 -12 0 5 1 0 0 6
pvt0=continue present	0 0 0 12 -3 0 0 -5
pvt0=decide perfect	0 7 0 -14 6 0 0 0
pvt0=end past	0 0 0 13 0 0 0 -10
pvt0=end present	3 -4 0 -7 -3 0 0 12
pvt0=exempt present	0 2 9 -5 -4 0 -3 -3
pvt0=expect present	0 -4 0 -9 -1 0 0 17
pvt0=expire present	0 6 0 -12 0 0 0 7
pvt0=extend perfect	0 -5 0 10 0 0 0 -1
pvt0=face present	0 0 0 -8 -2 0 0 10
pvt0=fall past	0 -14 0 9 0 0 0 3
pvt0=fall present	0 5 0 -10 7 0 0 -1
pvt0=get past	0 -6 0 10 0 0 0 -1
pvt0=get present	0 9 0 -7 0 0 0 0
pvt0=go modal	0 -10 0 2 6 2 0 -6
pvt0=go past	0 -4 0 12 0 0 0 -6
pvt0=go present	0 -13 0 -1 5 0 0 9
pvt0=have present	7 -7 1 -3 -3 0 3 2
pvt0=hold present	-3 -19 0 0 2 0 0 14
pvt0=hope present	0 7 0 -11 0 0 0 5
pvt0=impose future	0 -8 0 8 0 0 0 0
pvt0=impose past	0 14 0 -12 0 0 0 0
pvt0=initial past	0 0 0 -10 10 0 0 0
pvt0=keep perfect	0 6 0 -16 0 0 0 11
pvt0=leave present	0 2 0 -8 0 0 0 6
pvt0=meet perfect	0 0 0 -9 10 0 0 0
pvt0=negotiate present	0 -3 0 -2 0 0 -1 9
pvt0=offer perfect	0 -7 0 19 -7 0 2 -8
pvt0=other past	0 9 6 -18 4 0 0 0
pvt0=other perfect	0 -7 0 19 -20 0 0 5
pvt0=other present	0 0 9 5 -12 0 3 -5
pvt0=pay future	0 7 0 -3 -9 0 0 1
pvt0=pay past	0 0 0 -10 14 0 0 0
pvt0=pay present	-4 10 0 0 -4 0 -2 -2
pvt0=prolong modal	0 -10 0 3 0 0 0 4
pvt0=prolong past	0 0 0 -11 0 0 0 15
pvt0=prolong present	0 21 0 -14 3 0 0 -10
pvt0=propose past	0 -7 0 17 0 0 0 -7
pvt0=propose perfect	0 -5 0 -4 1 0 0 12
pvt0=propose present	0 -16 0 14 0 0 0 0
pvt0=put modal	0 10 0 -4 -1 0 0 0
pvt0=put perfect	0 -2 0 0 10 0 0 -7
pvt0=put present	0 8 0 -1 6 0 0 -11
pvt0=raise present	0 16 0 -15 0 0 0 0
pvt0=reach present	0 -11 0 18 0 0 0 -7
pvt0=ready present	0 10 0 -8 2 0 0 -5
pvt0=remain present	0 9 0 0 -11 0 0 3
pvt0=remove present	0 10 0 -9 0 0 0 0
pvt0=return present	0 0 0 -9 0 0 0 10
pvt0=run future	0 8 0 -9 -3 0 0 3
pvt0=run past	0 -2 0 19 0 0 0 -16
pvt0=say present	0 -4 8 2 -15 0 6 -2
pvt0=set present	0 -8 0 10 0 0 0 0
pvt0=sign past	0 -6 7 0 -12 8 0 3
pvt0=sign perfect	0 0 0 11 -7 0 0 0
pvt0=stand present	0 -2 0 -9 4 0 0 8
pvt0=start modal	0 -11 0 15 0 0 0 0
pvt0=start present	0 24 0 -25 -3 0 0 6
pvt0=state past	0 0 0 -16 12 0 0 7
pvt0=stay present	-3 11 0 6 -9 0 0 -8
pvt0=strike past	0 9 0 -8 0 0 0 0
pvt0=suspend past	-1 0 0 -6 10 0 0 0
pvt0=suspend perfect	0 -9 0 10 4 0 0 -10
pvt0=suspend present	0 8 -1 -15 -2 0 0 5
pvt0=tell past	0 4 0 6 -22 0 -4 5
pvt0=threaten past	0 11 0 -9 0 0 0 0
pvt0=vote present	0 14 0 -8 -6 0 0 0
pvt0=write past	-5 -2 0 26 -3 0 0 -19
pvt0=write present	0 -11 0 0 9 0 0 2
pvt1=add present	0 8 0 0 -3 0 0 -3
pvt1=agree participle	0 -5 0 13 0 0 0 -9
pvt1=agree past	0 -6 0 4 -8 0 0 7
pvt1=agree perfect	0 9 0 -7 0 0 0 1
pvt1=agree present	0 17 0 -13 0 0 0 0
pvt1=announce past	4 15 0 -11 -4 0 0 -4
pvt1=apply present	0 4 0 0 -14 0 0 5
pvt1=approve future	0 0 0 12 -9 0 0 0
pvt1=approve modal	0 0 0 8 -5 0 0 0
pvt1=approve perfect	0 -2 0 -7 11 0 0 0
pvt1=ask participle	0 12 0 -7 0 0 0 -3
pvt1=ask perfect	0 0 0 -12 -2 0 0 12
pvt1=be past	0 14 0 -14 0 0 3 0
pvt1=be present	-2 -9 6 -1 12 4 6 -6
pvt1=begin past	0 -16 0 -2 6 0 0 6
pvt1=call past	0 0 0 -12 8 0 4 0
pvt1=charge perfect	0 9 0 -10 0 0 0 0
pvt1=charge present	0 -10 0 3 1 0 0 6
pvt1=continue present	0 0 0 11 -3 0 0 -7
pvt1=end participle	0 0 0 14 -1 0 0 -11
pvt1=end past	0 0 0 17 0 0 0 -15
pvt1=end present	3 -4 0 -7 -3 0 0 12
pvt1=exempt present	0 2 9 -5 -4 0 -3 -3
pvt1=expect present	0 -3 0 -4 -1 0 0 11
pvt1=expire present	0 6 0 -12 0 0 0 7
pvt1=extend infinitive	0 0 0 17 0 0 0 -16
pvt1=extend perfect	0 -5 0 10 0 0 0 -1
pvt1=face present	0 0 0 -8 -2 0 0 10
pvt1=fall past	0 -12 0 13 0 0 0 0
pvt1=fall present	0 5 0 -10 7 0 0 -1
pvt1=get present	0 9 0 -7 0 0 0 0
pvt1=go modal	0 -10 0 2 6 2 0 -6
pvt1=go past	0 -4 0 12 0 0 0 -6
pvt1=go present	0 -12 0 -1 6 0 0 7
pvt1=hold present	-3 -19 0 0 2 0 0 14
pvt1=impose participle	0 10 0 -1 0 0 0 -6
pvt1=impose past	0 14 0 -12 0 0 0 0
pvt1=initial past	0 0 0 -10 10 0 0 0
pvt1=keep perfect	0 6 0 -16 0 0 0 11
pvt1=know participle	0 5 0 6 0 0 0 -10
pvt1=leave present	0 2 0 -8 0 0 0 6
pvt1=lower infinitive	0 -10 0 6 8 0 0 -3
pvt1=make participle	7 0 0 -8 0 0 0 1
pvt1=meet gerund	0 -3 0 15 -1 0 0 -7
pvt1=meet perfect	0 0 0 -9 10 0 0 0
pvt1=negotiate present	0 -3 0 -2 0 0 -1 9
pvt1=other past	0 5 6 -16 4 0 0 0
pvt1=other perfect	0 -6 0 16 -17 0 0 5
pvt1=other present	0 4 9 13 -12 0 3 -20
pvt1=pay future	0 5 0 -2 -8 0 0 1
pvt1=pay past	0 0 0 -10 14 0 0 0
pvt1=pay present	-4 10 0 0 -4 0 -2 -2
pvt1=plan participle	0 -8 0 10 0 0 0 0
pvt1=prolong modal	0 -10 0 3 0 0 0 4
pvt1=prolong past	0 0 0 -11 0 0 0 15
pvt1=prolong present	0 21 0 -14 3 0 0 -10
pvt1=propose past	0 -6 0 11 0 0 0 -4
pvt1=propose perfect	0 -5 0 -4 0 0 0 12
pvt1=propose present	0 -16 0 14 0 0 0 0
pvt1=put modal	0 10 0 -4 -1 0 0 0
pvt1=put perfect	0 -2 0 0 10 0 0 -7
pvt1=put present	0 8 0 -1 7 0 0 -11
pvt1=raise present	0 16 0 -15 0 0 0 0
pvt1=reach present	0 -11 0 18 0 0 0 -7
pvt1=ready present	0 10 0 -8 2 0 0 -5
pvt1=remain present	0 10 0 0 -10 0 0 1
pvt1=remove present	0 10 0 -9 0 0 0 0
pvt1=return present	0 0 0 -9 0 0 0 10
pvt1=run past	0 -2 0 19 0 0 0 -16
pvt1=say present	0 -4 8 2 -15 0 6 -2
pvt1=set present	0 -8 0 10 0 0 0 0
pvt1=ship participle	0 10 5 -10 1 0 0 -8
pvt1=sign participle	0 13 0 -13 5 0 0 -1
pvt1=sign past	0 -6 7 0 -12 8 0 3
pvt1=sign perfect	0 0 0 10 -7 0 0 0
pvt1=stand present	0 -2 0 -9 4 0 0 8
pvt1=start gerund	0 16 0 -10 0 0 0 -7
pvt1=start modal	0 -11 0 15 0 0 0 0
pvt1=start present	0 24 0 -25 -3 0 0 6
pvt1=state past	0 0 0 -16 12 0 0 7
pvt1=stay present	-2 13 0 16 -8 0 0 -22
pvt1=strike past	0 9 0 -8 0 0 0 0
pvt1=suspend participle	0 -12 1 0 0 0 0 7
pvt1=suspend past	-1 0 0 -6 10 0 0 0
pvt1=suspend perfect	0 -9 0 10 4 0 0 -10
pvt1=suspend present	0 8 -1 -15 -2 0 0 5
pvt1=take present	1 -5 0 6 -5 0 0 1
pvt1=tell past	0 4 0 6 -22 0 -4 5
pvt1=vote present	0 14 0 -8 -6 0 0 0
pvt1=want present	0 0 0 9 -5 0 5 -11
pvt1=write past	-5 -2 0 26 -3 0 0 -19
pvt1=write present	0 -11 0 0 9 0 0 2
q:!	0 -2 -1 0 -3 0 0 11
q:"	-2 -3 -4 17 -16 -9 5 0
q:&	0 13 0 -7 0 0 0 0
q:'	0 -6 0 17 3 0 0 -15
q:'s	4 5 -22 -2 -11 5 -8 6
q:(	-14 17 -3 -7 -2 0 1 2
q:)	-9 5 2 -4 -1 0 0 5
q:*	0 23 0 -25 6 0 0 -5
q:,	1 -2 -1 -5 -6 11 -10 12
q:-	1 15 0 -6 10 -2 -15 -11
q:.	-6 -16 2 15 9 -7 -14 0
q:/	-3 3 8 -8 -15 0 -5 19
q::	-14 -4 -4 -7 21 -4 -24 15
q:;	-6 2 -1 8 -8 0 11 -9
q:<agent>	0 10 -21 -11 8 -1 -9 2
q:<day-ahead>	6 2 2 -1 -17 0 0 -3
q:<day-gone>	13 10 -46 -1 3 10 -2 -12
q:<day-today>	-17 17 -7 10 -7 -3 -4 -14
q:<duty>	-15 14 0 -1 3 -19 -22 1
q:<gate>	-2 -14 -11 8 7 -9 -3 6
q:<goods-amount>	0 11 0 7 -18 0 -5 3
q:<goods>	2 11 -20 -14 25 -13 8 -12
q:<level-noun>	-8 1 5 0 0 -11 -4 6
q:<level>	-13 29 -13 6 -15 -2 -9 -16
q:<money>	-18 2 3 6 15 -4 0 -17
q:<month-ahead>	2 -5 2 16 -15 0 4 -10
q:<month-gone>	17 -14 -11 -3 -7 0 -8 16
q:<month-today>	0 0 0 1 15 0 0 -17
q:<name>	0 3 11 -29 11 -23 -12 27
q:<not>	-4 3 0 -4 20 -8 -27 -1
q:<number>	-22 -5 25 0 4 -14 4 -4
q:<office>	-5 -15 16 11 -1 -9 -18 5
q:<organisation>	2 15 -15 -1 20 -29 4 -34
q:<person>	-24 5 -26 -13 15 7 11 6
q:<points>	2 10 4 -20 -2 0 -5 11
q:<quality>	0 3 -4 -19 -4 12 -8 22
q:<seat>	3 -10 -7 -11 25 -6 5 8
q:<sender>	20 -12 0 11 -9 -9 -2 -9
q:<span>	-10 -11 -24 -1 -4 -5 -5 26
q:<taker>	9 -7 -2 19 -10 -2 -6 -6
q:<v-agree>	-25 -13 -26 19 -12 12 7 5
q:<v-bear>	0 15 -22 6 -33 -13 -6 6
q:<v-begin>	-7 -4 6 -1 -10 0 -13 16
q:<v-buy>	2 7 -10 4 -7 0 -13 1
q:<v-deny>	27 -35 0 14 6 -5 4 -20
q:<v-down>	-23 14 1 12 -26 -1 5 -6
q:<v-end>	1 -12 -9 9 3 -10 -1 5
q:<v-impose>	-2 -10 -6 5 6 13 5 -3
q:<v-lack>	3 -7 0 -4 8 0 -1 0
q:<v-propose>	-2 -14 -5 -3 11 -3 24 -5
q:<v-refuse>	8 -13 0 19 -12 0 0 -2
q:<v-renew>	0 -7 1 1 10 -6 0 -4
q:<v-return>	-1 -4 2 14 -10 0 0 -1
q:<v-say>	-1 0 -5 6 -5 -12 0 5
q:<v-sell>	3 -5 0 16 9 -1 -15 -24
q:<v-sign>	-14 -6 -33 2 15 1 -3 3
q:<v-stay>	2 -8 6 0 -15 19 -13 6
q:<v-suspend>	6 11 -2 0 1 13 0 -20
q:<v-target>	-8 -4 -6 9 -12 -11 7 9
q:<v-threaten>	0 8 0 5 -20 0 -1 2
q:<v-up>	-4 -6 -21 27 -27 -1 -20 3
q:?	-4 21 2 -23 -9 -3 -12 16
q:@	0 -3 0 7 0 0 0 0
q:_	0 0 0 8 0 0 0 -5
q:a	-3 3 -18 18 5 -5 8 -20
q:abolish	0 -3 0 11 -3 0 0 -1
q:about	0 17 -1 -7 -16 0 0 3
q:above	1 0 0 2 -14 0 0 6
q:accept	0 2 0 9 8 0 0 -20
q:accord	0 5 0 -16 17 0 0 -7
q:according	0 -2 0 -16 16 13 -2 -8
q:act	0 18 7 -18 3 0 0 -18
q:action	0 -7 0 11 10 0 0 -16
q:add	1 2 0 -9 4 0 0 0
q:additional	2 1 -1 -17 -8 0 -1 24
q:adjust	0 9 0 -5 0 0 0 0
q:admission	0 -3 0 14 0 0 0 -8
q:adopt	0 -23 0 4 20 0 0 0
q:advanced	0 -2 0 -2 -2 0 0 11
q:affiliate	9 1 2 -4 -6 0 0 -6
q:after	-6 17 -12 10 -11 7 11 -23
q:again	-3 -13 0 8 12 0 2 -8
q:against	-2 -7 0 1 11 0 0 -2
q:agenda	4 -11 0 -1 4 0 0 1
q:agree	-11 -18 -5 0 -1 -4 -4 24
q:agreement	-3 -6 0 13 -1 10 9 -19
q:air	0 13 0 -12 0 0 0 0
q:aircraft	-1 16 0 0 0 0 0 -12
q:aire	0 -1 0 10 0 0 0 -7
q:airline	0 -9 0 10 0 0 0 0
q:airport	0 -5 0 12 -3 0 0 -2
q:al	0 7 0 0 -9 0 0 0
q:alive	0 0 0 -8 0 0 0 10
q:all	0 33 -4 -27 -16 0 -1 6
q:allow	0 20 -4 3 -7 0 0 -14
q:alone	-7 -1 0 -23 19 0 0 10
q:already	0 2 0 -11 -9 11 0 8
q:aluminum	0 -10 0 5 1 0 0 3
q:am	0 3 0 0 0 -2 8 -9
q:among	0 6 0 -18 9 0 0 2
q:amount	3 -1 0 -9 -6 0 0 14
q:an	0 -3 -12 26 -3 -1 -1 -22
q:and	-5 0 -12 -2 -15 14 0 10
q:announce	10 13 0 -14 -13 6 -4 1
q:announcement	4 0 0 -17 12 0 0 0
q:another	-4 0 6 -18 20 0 0 0
q:anti	0 -2 0 -13 16 0 0 0
q:antimony	17 0 0 -10 -3 0 0 -4
q:any	2 -9 0 12 1 0 0 -9
q:anything	11 -17 0 4 -12 0 4 6
q:app	0 -3 0 -11 0 23 0 -5
q:appeal	0 9 0 -14 6 0 0 0
q:apple	0 -8 0 12 0 0 0 -2
q:apply	0 0 0 10 -20 0 0 10
q:approval	0 -1 0 -2 10 8 -1 -16
q:are	-5 -6 -11 4 5 17 14 -15
q:around	0 9 0 -2 0 0 0 -2
q:arrangement	-2 8 -5 -28 -13 -1 8 31
q:arrive	0 -4 0 -13 9 0 2 5
q:article	-2 -1 7 -22 11 0 7 1
q:as	0 21 -5 -8 -14 6 0 -1
q:ask	-4 -13 6 -10 19 -3 4 0
q:asleep	0 0 0 9 0 0 0 -10
q:assembly	0 -5 0 -7 18 0 0 -9
q:auckland	0 4 0 -12 0 0 0 8
q:avocado	0 0 0 -11 0 0 9 0
q:away	0 6 0 3 6 0 0 -16
q:b	1 11 0 -3 -2 0 9 -14
q:back	0 -27 0 14 4 7 -7 0
q:banana	0 -10 0 5 5 0 0 0
q:bank	0 -3 0 14 -6 0 0 -3
q:barrier	0 -2 0 -11 0 0 0 16
q:basi	0 11 0 -1 -11 0 0 0
q:bay	0 0 0 9 0 0 0 -8
q:be	6 -3 0 -10 2 9 -4 4
q:bean	0 -7 0 13 -4 0 0 0
q:bear	0 5 0 -17 -11 0 0 23
q:because	0 -7 0 -10 5 0 0 17
q:become	0 17 0 -12 -6 0 0 0
q:beef	0 0 -2 3 12 0 0 -14
q:been	20 5 -8 -15 5 2 -12 0
q:beer	0 13 0 -6 0 0 0 -4
q:before	-3 14 -16 -7 -6 3 0 9
q:begin	0 -5 10 0 -1 0 0 -1
q:being	0 0 0 -23 -1 0 0 31
q:bell	0 0 0 10 0 0 0 -10
q:below	0 -8 0 11 0 0 0 -1
q:bergen	0 -11 0 8 -2 0 0 5
q:beside	0 12 0 -16 1 0 0 0
q:best	0 13 0 -12 0 0 0 0
q:between	-9 -6 -2 8 6 0 -3 0
q:beyond	0 10 0 14 -13 0 0 -10
q:big	0 -9 0 0 0 1 0 4
q:biggest	1 -5 0 -4 -2 0 0 10
q:bill	0 -18 0 13 7 0 0 0
q:binding	0 0 0 -8 -4 4 10 0
q:blinked	0 14 0 -15 7 0 0 -7
q:bond	0 -7 0 16 0 0 0 -9
q:book	0 -11 0 22 -2 0 0 -11
q:border	0 0 0 21 -4 0 0 -15
q:both	-11 -8 -7 -2 -5 -6 -11 29
q:bottle	0 9 0 6 0 0 0 -16
q:bourbon	-1 20 0 0 0 0 0 -15
q:brandy	0 0 0 -14 0 0 0 14
q:breakfast	0 9 0 -7 -8 0 0 5
q:breathe	0 -10 0 -2 6 0 0 6
q:bridge	0 -8 0 16 -2 0 0 0
q:bring	0 -5 0 10 -2 0 -5 3
q:budget	0 -9 0 13 -1 0 0 0
q:bueno	0 -1 0 10 0 0 0 -7
q:built	0 0 1 -5 16 0 0 -14
q:busan	1 -8 -1 2 -5 0 -3 11
q:but	-2 -19 0 15 10 4 -5 -7
q:buy	0 2 0 8 -13 0 -4 -2
q:by	18 -24 -1 11 13 -3 -14 -13
q:bytedance	0 -9 0 -21 -4 33 0 -9
q:cabinet	0 19 0 2 -8 0 0 -12
q:calendar	0 -2 0 -6 -3 0 0 16
q:call	-5 -16 -3 7 14 -2 5 -7
q:calm	0 -2 0 0 -6 0 0 11
q:camera	0 0 0 11 -4 0 0 -5
q:can	-7 5 6 -14 0 0 6 6
q:canned	0 0 0 -14 8 0 0 5
q:cannot	0 -3 0 -6 12 0 0 0
q:cargo	0 0 0 12 4 0 0 -15
q:carpet	0 -8 0 11 0 0 0 -1
q:carrier	0 11 0 -13 3 0 0 0
q:carry	0 1 3 -11 -10 0 0 14
q:case	0 5 0 -24 11 0 0 12
q:ceasefire	0 -22 0 42 -3 0 0 -23
q:cent	0 -12 0 19 -5 0 0 0
q:certain	0 16 0 -7 -9 0 0 -6
q:certificate	9 -9 0 1 6 0 -2 -11
q:chance	0 8 0 -13 8 0 0 0
q:change	0 -4 -4 0 -3 0 0 13
q:changed	0 -12 0 9 0 0 0 3
q:channel	0 -1 0 -5 8 0 0 0
q:charge	-12 0 -2 -4 -8 0 10 15
q:cheese	0 -1 0 14 -6 0 0 -8
q:chemical	0 -4 0 10 0 0 0 -4
q:chicken	0 -4 0 0 10 0 0 -6
q:chip	0 25 0 -19 -13 0 0 5
q:choir	0 0 0 9 -3 0 0 -3
q:christma	0 -8 0 25 -16 0 0 -6
q:city	0 -5 0 9 -5 0 0 -1
q:clause	0 -7 0 13 -2 0 0 -1
q:client	0 11 5 -14 3 0 0 -5
q:clock	0 7 0 -17 -7 0 0 17
q:close	-9 10 0 -13 8 7 0 0
q:closed	0 1 10 10 0 0 -3 -18
q:coal	0 -4 0 11 0 0 0 -6
q:cocoa	0 -16 0 11 -3 0 0 10
q:coconut	0 -12 0 12 0 0 0 0
q:cod	0 15 0 -7 -1 0 0 -6
q:coffee	-1 -9 0 1 -8 0 0 16
q:colleague	0 15 0 -5 -3 0 0 -3
q:collect	0 -14 0 7 8 0 0 2
q:column	0 0 0 9 0 0 0 -4
q:come	-11 16 0 -10 -19 4 1 9
q:commerce	11 -2 0 -5 -2 0 0 3
q:company	12 0 0 28 -14 0 0 -33
q:conclude	3 -11 0 14 -7 0 0 -2
q:condition	0 -11 0 8 1 0 0 0
q:conference	0 0 0 -8 0 0 0 12
q:confirm	-3 -13 0 -9 0 0 0 25
q:congress	0 -8 0 -1 -3 0 12 0
q:consent	1 2 0 22 -22 0 0 -7
q:consider	0 0 0 -13 14 0 -1 0
q:container	0 -1 0 -3 10 0 0 0
q:continue	0 -10 0 0 8 0 0 2
q:contract	0 1 -13 26 -14 0 0 -8
q:control	11 -4 0 3 -12 0 0 0
q:copper	0 16 0 -21 0 0 0 7
q:corn	0 -1 0 -2 11 0 0 -4
q:cost	0 -5 0 13 4 0 -2 -7
q:cotton	0 14 0 -8 17 0 -2 -23
q:could	-3 24 -1 -17 6 -1 -2 -5
q:council	0 -12 0 7 0 2 0 0
q:count	0 -6 2 0 -10 0 0 13
q:counter	0 -1 0 13 -10 0 0 0
q:countermeasure	-5 16 0 -6 -3 0 0 -2
q:country	0 26 3 -27 -2 -2 0 0
q:county	0 0 0 21 -16 0 0 -6
q:covered	0 10 0 0 -5 0 0 -5
q:crew	0 0 0 16 -5 0 0 -8
q:crop	1 0 0 14 -3 0 0 -13
q:crossed	0 0 0 9 0 0 0 -6
q:crude	0 5 0 5 0 0 0 -10
q:custom	0 -5 0 -12 2 0 0 19
q:customer	12 -5 -13 11 0 0 0 -3
q:cut	0 0 0 -7 -5 0 0 17
q:da	0 3 0 -15 7 0 0 0
q:dairy	0 0 -1 -13 19 0 0 -3
q:date	-9 11 -7 0 5 1 -3 -6
q:day	-1 -14 -14 18 -5 4 -8 3
q:de	0 3 0 -10 -4 8 0 0
q:deadline	0 13 0 0 -4 0 0 -3
q:decide	-5 -7 0 0 6 0 12 -11
q:decision	0 -5 0 21 -21 0 0 5
q:declaration	0 7 0 -11 0 0 0 2
q:declare	0 14 0 1 -6 0 0 -10
q:decree	0 6 0 -4 11 0 0 -9
q:deficit	0 2 0 10 -11 0 0 0
q:delay	0 2 0 -17 8 0 0 5
q:delegation	0 11 0 19 2 0 0 -31
q:deliver	0 0 0 -4 10 0 0 -4
q:delivery	0 -3 0 -4 0 0 0 8
q:demand	0 -4 0 18 2 0 -3 -14
q:deny	0 -11 0 14 0 0 0 0
q:department	0 0 0 10 -7 0 0 0
q:deposit	0 0 0 -6 12 0 0 -8
q:deputy	0 -1 0 -2 10 0 0 -5
q:diary	0 -4 0 8 -2 0 0 0
q:did	1 7 -1 -10 5 -2 0 2
q:diet	0 2 0 11 -2 0 0 -12
q:different	-9 0 0 -2 0 0 0 15
q:direction	0 4 0 4 0 0 2 -10
q:dispute	0 11 0 0 -7 0 0 -3
q:doe	0 -21 11 -18 10 -3 -2 23
q:doesn't	0 -8 0 -3 16 0 0 -6
q:dollar	0 0 0 9 -5 0 0 -2
q:don't	0 0 2 9 -2 0 0 -6
q:done	0 0 0 5 -9 4 0 0
q:double	0 0 0 5 -12 0 0 7
q:down	-9 -12 -2 -3 2 7 -6 20
q:draw	1 -7 0 13 -3 0 -4 -2
q:dry	0 0 0 2 0 0 9 -9
q:dump	0 -2 0 -13 16 0 0 0
q:during	0 -11 0 22 0 0 0 -9
q:duty	-14 -3 9 -20 19 -17 -19 20
q:each	0 -27 0 16 -6 3 5 0
q:earlier	0 -5 0 -6 10 0 0 3
q:earth	33 -21 0 0 -4 0 -7 -14
q:eastern	0 0 0 14 4 0 0 -15
q:economy	0 -16 0 8 2 0 0 0
q:effect	12 11 0 -17 1 0 -1 -3
q:either	0 -4 7 -16 -6 0 0 22
q:electricity	0 -14 0 24 -3 0 0 -8
q:else	0 -3 0 12 0 0 0 -7
q:elsewhere	0 28 0 -8 -2 0 0 -13
q:embassy	0 -2 0 9 -4 0 0 0
q:employer	0 -1 0 15 -7 0 0 -3
q:end	4 2 -6 -30 14 -2 -1 20
q:energy	0 9 0 -14 -1 0 0 9
q:enter	0 -9 0 -7 5 0 0 20
q:entity	13 0 0 0 0 0 0 -12
q:entry	0 -3 0 -4 14 0 0 -5
q:envoy	0 12 0 -11 -2 0 0 1
q:equipment	4 0 0 2 0 0 0 -9
q:evening	0 -22 0 4 8 0 0 14
q:ever	0 -15 0 11 -1 0 0 2
q:every	2 -8 8 12 -16 0 0 0
q:everybody	0 21 -3 1 -8 0 -1 -14
q:everyone	-3 19 0 -5 0 0 0 -11
q:everything	0 14 0 -5 0 0 0 -7
q:everywhere	0 24 0 -20 -5 0 0 0
q:exception	-1 6 6 -7 4 0 0 -9
q:exchanged	0 7 0 -11 0 0 0 7
q:exclusion	-12 -17 38 3 0 0 0 -24
q:exempt	0 6 0 -10 4 0 0 0
q:exist	0 -1 0 11 -2 0 0 -4
q:export	14 -24 3 20 -7 -4 -3 -9
q:exporter	0 10 0 -8 2 0 0 -7
q:extension	-1 -8 -3 31 -13 -2 2 -13
q:face	0 14 0 -14 0 0 0 3
q:fail	0 3 0 -4 -5 0 0 9
q:fall	0 -2 0 12 7 0 -1 -14
q:family	0 -5 0 17 -9 0 0 0
q:fan	0 0 0 13 0 0 0 -12
q:far	0 -2 -1 -8 9 0 0 5
q:farm	0 -4 0 15 0 0 0 -9
q:fast	0 -9 0 13 0 0 0 0
q:fee	-13 0 -1 11 26 -2 -1 -29
q:ferry	0 -13 0 16 0 0 0 -2
q:few	0 -2 0 -1 0 0 0 9
q:fewer	0 -13 0 7 6 0 0 -4
q:figure	0 0 0 -16 8 0 0 9
q:filed	0 -2 0 -8 4 0 0 6
q:final	0 0 0 2 4 0 6 -14
q:fine	0 -6 0 14 -7 0 0 0
q:finished	0 0 0 -17 -8 0 7 14
q:firm	22 -5 0 -5 6 0 0 -17
q:first	13 -9 -5 10 -21 0 -13 7
q:fish	0 -8 -1 0 -1 0 0 15
q:fishmeal	0 2 0 -10 -4 0 0 8
q:five	0 -12 0 19 0 0 0 -7
q:floor	0 7 0 4 0 0 0 -11
q:flower	0 11 0 1 0 0 0 -11
q:fly	0 11 0 -3 0 0 6 -13
q:follow	-2 -3 0 -20 13 4 0 5
q:for	-8 -10 8 2 8 6 -2 -7
q:force	2 -5 0 -14 -1 0 1 18
q:forced	0 -10 0 11 0 0 0 0
q:foreign	9 -12 0 5 -14 0 0 7
q:form	0 0 0 -10 11 0 0 0
q:forty	0 0 0 1 5 0 7 -14
q:forward	0 -2 0 11 -6 0 0 0
q:fought	0 0 0 15 -1 0 0 -11
q:found	0 -8 0 -1 13 0 0 -6
q:four	0 -15 0 6 7 0 0 0
q:freeze	0 -4 0 9 0 0 0 -3
q:friday	0 11 0 -12 0 0 0 3
q:friend	0 0 0 -4 -3 11 -1 0
q:from	5 17 1 0 -31 -1 -24 4
q:front	5 -9 0 19 -6 0 0 -17
q:frozen	0 -12 0 16 -2 0 0 0
q:fruit	0 3 -2 -16 23 0 0 -7
q:full	0 0 0 1 -10 0 0 5
q:future	0 -11 0 13 0 0 0 0
q:gallium	17 0 0 -7 -3 0 0 -6
q:garden	0 10 0 -13 0 0 0 3
q:gather	0 0 0 -11 0 0 0 11
q:gave	0 17 0 0 7 0 -3 -18
q:geneva	0 -30 0 4 5 3 -3 15
q:germanium	17 0 0 -10 -3 0 0 -4
q:get	-1 14 0 8 -1 0 0 -25
q:give	0 4 0 -1 0 5 9 -14
q:go	4 -7 -9 -2 -10 1 -17 23
q:good	-5 13 -27 -7 -14 -14 2 16
q:grain	0 -6 0 9 -2 0 0 0
q:grand	0 0 0 15 0 0 0 -14
q:grant	9 -13 0 -24 9 0 6 8
q:grape	0 -9 0 0 0 0 0 7
q:great	0 11 0 -6 0 0 0 -2
q:ground	0 -8 0 19 -5 0 0 -6
q:group	0 -8 0 21 -10 0 0 -3
q:grower	0 1 0 -6 -5 0 0 9
q:guard	0 -3 0 11 0 0 0 -4
q:had	0 -3 -11 12 -21 3 0 8
q:half	15 0 0 -9 -3 0 0 0
q:hall	0 0 0 13 -12 0 -1 0
q:halt	0 -8 0 8 0 0 0 0
q:halve	0 -3 0 13 -5 0 0 -3
q:hand	0 2 0 20 -18 0 0 -15
q:handed	0 0 0 13 -4 0 0 -6
q:hang	0 0 0 -3 -1 0 0 10
q:happen	0 -8 0 -1 -6 0 0 15
q:happened	0 -4 0 21 0 0 0 -16
q:harbour	0 -2 0 17 -5 0 0 -10
q:harvest	0 -5 0 10 -1 0 0 0
q:has	0 2 9 -10 6 -9 -15 4
q:hasn't	0 0 0 -14 3 0 0 12
q:have	0 5 1 4 -12 3 10 -11
q:having	0 -11 0 13 0 0 0 0
q:he	-8 12 -8 -4 -2 0 14 -8
q:health	0 -2 0 -4 9 0 0 0
q:hear	-3 -2 0 20 -10 0 0 -6
q:heard	0 0 0 9 -9 0 0 -1
q:help	0 -2 0 11 0 0 0 -3
q:her	0 15 0 4 0 0 0 -15
q:here	0 6 0 -17 7 -2 -7 11
q:higher	0 8 0 -3 -8 0 0 2
q:him	-2 -3 0 -8 17 0 0 0
q:his	6 -2 -2 5 -15 -4 9 1
q:hit	0 10 0 -1 -1 0 0 -6
q:hold	0 4 -4 8 -4 19 -3 -18
q:home	0 -8 0 0 16 0 0 -6
q:hope	0 15 0 0 0 0 -3 -11
q:hospital	0 -4 0 28 -12 0 -8 -5
q:hotel	0 0 0 26 -8 0 0 -18
q:hour	-2 16 0 4 -7 0 -1 -10
q:house	0 -18 0 -11 0 11 8 4
q:household	0 -9 0 12 -2 0 0 0
q:how	-4 19 -1 -35 0 0 0 17
q:hurry	0 -13 0 -4 8 0 3 4
q:i	-6 4 -2 -3 -9 -7 26 -6
q:ice	1 3 0 -11 -11 0 0 12
q:if	-1 3 -1 9 -7 -2 -11 -1
q:immediately	0 8 0 0 -9 0 0 0
q:import	0 -17 0 7 15 0 0 -8
q:importer	0 14 10 -14 -1 0 0 -3
q:impose	10 -5 0 1 -5 0 0 0
q:in	-4 -3 -27 11 4 0 0 -3
q:industrial	0 -5 0 21 -10 0 0 -4
q:informed	0 16 0 -2 -1 0 0 -9
q:initial	0 -3 0 -2 14 0 0 -6
q:ink	0 0 0 0 0 0 9 -8
q:instead	0 6 0 -12 13 0 0 -5
q:instrument	6 -9 0 -8 -1 0 0 11
q:insurer	0 -1 0 9 -3 0 0 0
q:interview	0 0 0 -7 0 0 0 8
q:into	-2 -9 6 12 -6 0 0 -1
q:introduce	0 -4 0 -1 -3 0 0 14
q:investor	0 0 0 -8 0 11 0 0
q:is	4 -13 3 -9 -2 -4 8 15
q:island	0 -4 0 18 0 0 0 -14
q:isn't	0 -17 0 0 0 2 0 11
q:issue	8 5 0 -13 -3 0 0 2
q:it	-4 -3 -18 1 10 -11 -10 8
q:its	19 4 0 -19 -23 22 -6 8
q:itself	1 -3 0 -9 12 0 0 0
q:jinping	0 -3 0 10 0 0 0 -5
q:judgment	0 16 0 -5 -12 0 0 0
q:just	-1 16 0 -22 3 0 0 0
q:jute	0 0 0 13 0 0 0 -11
q:keep	-3 -21 10 -4 -1 11 -5 15
q:kind	0 0 0 17 0 0 0 -18
q:kitchen	0 35 0 -24 -7 0 0 -11
q:know	-7 9 8 0 -19 0 5 -4
q:kuala	-2 -6 0 -5 0 0 0 19
q:la	0 -6 0 -17 21 0 0 0
q:labor	0 -13 0 12 0 0 0 0
q:lamb	0 9 0 -7 0 0 0 0
q:land	0 -5 0 12 0 0 0 -6
q:lapse	1 0 0 14 -12 0 0 -3
q:laptop	0 6 0 -10 0 0 0 3
q:large	0 0 0 10 0 0 0 -7
q:last	-6 7 2 -2 -6 -10 0 8
q:lasted	0 -13 13 22 -3 0 0 -17
q:lasting	0 0 0 0 -3 0 9 -2
q:late	0 0 0 17 -6 0 0 -10
q:later	0 -5 0 8 4 0 0 -10
q:law	0 18 -1 -3 -6 3 0 -8
q:lawful	0 -1 0 10 -5 0 0 0
q:lead	0 0 0 12 -5 0 -3 -4
q:leader	0 -10 0 -4 -1 0 0 18
q:leather	0 7 0 -10 -2 0 0 6
q:leave	2 -18 0 -3 0 3 -3 16
q:legal	0 -9 0 13 -2 0 -1 1
q:lemon	0 -14 0 14 0 0 0 0
q:lentil	0 -14 0 6 -1 0 0 9
q:less	-3 10 0 -7 0 0 0 0
q:let	2 -10 15 -1 -2 0 7 -4
q:letter	-5 13 0 -4 -11 0 -4 11
q:levy	0 3 0 10 4 0 0 -20
q:licence	17 -23 0 2 4 0 0 -3
q:license	-1 3 0 10 -3 0 -3 -6
q:licensing	4 -8 0 12 -1 0 0 -5
q:lie	0 -10 0 -12 12 0 9 0
q:lift	0 -5 0 14 0 0 0 -4
q:lighthouse	0 -5 0 11 0 0 0 -4
q:likely	0 -3 0 0 -2 0 0 8
q:limited	0 0 0 -25 3 0 0 21
q:line	-2 -8 0 31 -11 0 0 -13
q:lisbon	0 0 0 2 8 0 0 -11
q:list	8 4 0 -16 16 0 -6 -8
q:listed	16 -18 0 11 -4 0 0 -4
q:little	1 1 9 -16 -1 0 0 3
q:live	0 20 0 -6 -7 0 0 -6
q:lobster	0 -2 0 10 0 0 0 -5
q:long	-5 33 -4 -50 -9 -1 -3 24
q:longer	1 5 0 5 1 0 0 -18
q:look	5 -1 0 -5 -4 0 15 -2
q:loom	0 -3 0 -7 -3 0 0 15
q:lorry	0 -16 0 20 -10 0 0 -2
q:lose	0 6 0 3 -15 0 0 0
q:lower	0 -2 6 35 -21 -2 0 -21
q:lumber	0 16 0 -8 -5 0 0 0
q:lumpur	-2 -6 0 -5 0 0 0 19
q:m	-1 -12 -1 -3 29 0 0 -15
q:machine	0 7 0 -2 -11 0 0 6
q:madrid	0 -6 0 -13 0 17 0 0
q:magnet	17 0 0 -18 1 0 0 -2
q:make	10 -2 -14 4 -1 2 8 -11
q:maker	1 -12 0 8 -6 0 0 4
q:market	0 3 -3 9 2 0 0 -12
q:match	0 -15 0 22 -1 0 0 -4
q:material	9 -4 0 -3 0 0 0 -1
q:matter	0 6 0 -14 7 0 0 3
q:may	10 -5 -10 2 4 0 0 -6
q:me	0 8 0 3 -10 0 0 0
q:mean	0 0 0 -7 5 0 2 0
q:meant	0 -5 0 14 -2 0 0 -5
q:meanwhile	0 5 0 4 0 0 0 -8
q:measure	3 13 0 -8 7 0 0 -18
q:mediator	0 -1 0 22 -12 0 0 -9
q:meet	0 -16 -3 15 -5 -1 -7 6
q:memorandum	0 -6 0 20 -8 0 -3 -2
q:mentioned	0 0 0 9 -5 0 0 0
q:metal	17 0 0 -20 11 0 -2 -7
q:metre	0 -9 0 13 0 0 0 -2
q:midnight	-2 -5 0 -14 11 0 0 11
q:million	0 -9 0 26 -6 0 0 -12
q:mind	0 7 0 -5 0 0 0 0
q:mineral	0 -2 0 -15 0 0 0 17
q:minister	-1 -23 -1 7 0 -2 -6 17
q:ministry	15 5 0 -27 -7 0 0 16
q:minute	-2 -8 0 10 2 0 6 -9
q:missing	0 -3 0 22 -14 0 -3 -1
q:mombasa	0 -5 0 11 0 0 0 -6
q:money	0 -15 0 23 -8 0 0 0
q:monitor	0 -9 0 13 0 0 0 -3
q:month	0 2 2 1 -13 3 0 -5
q:more	11 4 -7 -10 -1 2 1 -1
q:morning	0 17 0 -2 -12 0 0 -4
q:most	0 7 -2 -5 4 0 0 -2
q:move	0 -7 0 8 -15 0 1 11
q:mr	0 -7 0 0 2 0 -4 12
q:museum	0 -3 0 11 0 0 0 -4
q:must	0 14 0 18 -20 0 1 -22
q:my	0 -3 0 -1 9 0 7 -9
q:named	0 12 0 -28 10 0 0 8
q:national	0 0 0 13 0 0 0 -12
q:near	2 9 0 -1 0 0 0 -9
q:nearly	0 20 0 -6 -2 0 0 -15
q:need	2 -15 0 8 6 0 0 -9
q:negotiate	0 -7 0 -1 0 0 16 0
q:negotiation	0 0 0 15 -7 0 -8 0
q:neither	-1 -6 0 5 -12 0 0 11
q:network	10 1 0 0 0 0 0 -9
q:never	0 12 0 -17 7 0 0 -2
q:new	2 5 0 -17 20 -6 3 -8
q:newspaper	0 -8 0 8 3 0 0 -3
q:next	0 -25 0 20 -1 0 -5 10
q:night	0 -1 0 31 -5 0 0 -25
q:no	0 15 -4 3 -3 -5 -3 -10
q:nobody	0 -1 0 -11 9 0 -2 10
q:none	0 -1 0 3 11 0 2 -17
q:noon	0 21 0 -3 2 0 0 -19
q:north	0 10 0 -6 -2 0 0 0
q:northern	0 -1 0 25 -8 0 0 -17
q:not	0 8 -4 -3 10 -12 -11 -4
q:note	0 7 0 -20 2 0 0 12
q:nothing	-3 -2 1 -21 -3 -1 -4 31
q:notice	15 -4 0 -5 -12 0 0 8
q:now	0 17 8 -24 -10 0 0 12
q:number	-9 23 0 -3 -9 0 0 -9
q:observed	0 -3 0 -15 0 0 0 19
q:ocean	0 -3 0 -4 13 0 0 -4
q:of	24 -9 -7 -4 15 -5 -14 -9
q:off	-6 17 8 3 -28 0 4 -21
q:offer	0 -16 0 28 -14 0 0 -4
q:officer	0 0 0 11 0 0 0 -10
q:oil	-3 8 3 0 6 0 5 -18
q:old	0 -20 0 21 0 0 -2 2
q:olive	0 5 0 -16 0 0 0 8
q:on	9 -6 -8 -15 13 -6 21 2
q:once	1 -25 0 18 -18 0 0 13
q:one	8 20 5 -6 -10 3 0 -21
q:onion	0 -9 0 0 3 0 0 7
q:only	2 -8 0 -3 5 0 4 1
q:open	0 -15 3 20 -5 -1 6 -12
q:opened	0 -1 -3 -1 13 0 -2 -1
q:operated	0 0 2 -4 12 0 0 -11
q:operator	0 0 0 15 0 0 0 -11
q:opinion	0 0 0 -23 17 0 10 0
q:or	9 -6 -1 -16 13 10 -2 -2
q:order	5 11 -8 -8 -14 0 -3 13
q:ordinary	-4 2 0 15 -6 0 0 -12
q:origin	0 1 0 -9 9 0 8 -11
q:other	0 -7 3 -13 12 0 2 5
q:our	-3 13 12 -2 -3 -1 0 -10
q:out	1 0 8 -19 17 0 3 -9
q:outstanding	0 0 0 9 -8 0 0 0
q:over	1 -26 -1 28 -40 -1 0 13
q:own	-5 14 -5 -31 12 0 8 7
q:owned	12 0 0 1 -6 0 0 -7
q:owner	7 -6 0 5 -9 15 0 -16
q:ownership	10 0 0 -8 0 0 0 0
q:p	-3 16 -1 -20 24 0 0 -16
q:package	9 -8 8 0 -2 0 0 -8
q:pact	0 16 0 -13 0 0 0 0
q:page	0 -8 0 -8 -7 0 8 14
q:palm	0 7 0 0 0 0 6 -9
q:paper	0 -2 0 -16 -8 0 19 16
q:paragraph	13 0 0 -4 -1 0 0 -9
q:parcel	0 5 -12 -9 9 0 0 7
q:pari	0 1 0 -10 0 0 0 9
q:parliament	-2 6 0 -13 15 0 0 -6
q:part	-3 4 21 -20 -4 0 0 3
q:partner	0 10 0 -10 -2 0 6 -1
q:party	0 -11 0 25 -5 0 0 -10
q:pass	0 0 0 2 13 3 0 -17
q:paste	0 -10 0 13 0 0 0 0
q:patented	0 17 0 -12 -2 0 0 -1
q:pause	-4 17 0 -25 -4 -1 15 7
q:pay	-5 19 -15 -1 -10 -5 -5 -3
q:peace	0 -27 0 3 7 0 0 6
q:people	3 -10 0 15 4 13 0 -26
q:per	0 11 0 -2 -2 0 0 -3
q:percent	5 0 0 5 0 0 0 -13
q:permit	-1 14 0 -16 9 0 0 -3
q:phan	0 -6 0 -3 0 0 0 11
q:phase	0 -9 0 14 -2 0 -1 0
q:phone	0 0 0 6 0 0 0 -8
q:phosphate	0 11 0 -4 0 0 0 -7
q:piece	4 0 1 -11 7 0 0 -6
q:place	0 0 0 -12 0 4 -3 12
q:plan	0 -14 0 -7 8 2 7 0
q:plastic	0 -11 0 17 0 0 0 -4
q:plate	0 -8 0 -3 0 0 0 14
q:played	0 -3 0 12 0 0 0 -7
q:plu	0 6 -2 -11 10 0 0 -5
q:plum	0 6 0 2 0 0 0 -8
q:plywood	0 9 0 -6 0 0 0 0
q:point	0 -15 0 21 -16 0 0 0
q:port	-6 5 -3 -6 23 0 -1 -14
q:portal	0 -11 0 0 9 0 0 0
q:postal	0 -8 0 10 0 0 0 0
q:potatoe	0 -11 0 4 0 0 0 7
q:power	0 0 0 1 12 0 0 -14
q:practice	0 -2 0 11 -2 0 0 -4
q:preliminary	0 -5 0 -15 19 0 0 0
q:prepare	-5 20 0 -13 -3 0 8 -7
q:present	0 -4 0 -14 7 0 1 11
q:president	3 3 0 1 -17 0 0 3
q:price	0 -3 0 26 -3 0 0 -18
q:print	0 0 0 -12 11 0 0 0
q:proclamation	0 47 0 -33 -9 0 0 -13
q:producer	0 -1 0 -4 9 0 0 0
q:product	3 -6 0 -5 16 0 0 -1
q:production	0 0 0 11 -1 0 0 -5
q:prolong	-3 -11 -10 8 2 0 -1 6
q:prolongation	0 -3 0 -12 13 0 -2 7
q:promise	0 -3 -3 20 -16 0 -7 0
q:proposal	0 14 0 -2 0 0 0 -8
q:propose	0 -22 0 0 18 0 6 -11
q:protocol	0 -11 0 -3 4 0 0 10
q:provided	0 -8 0 18 -10 0 0 0
q:provisional	0 8 0 7 -1 0 0 -13
q:publish	0 22 0 0 -14 0 -7 -4
q:pulp	0 13 0 0 0 0 0 -11
q:purchase	0 0 0 12 -2 0 -1 -9
q:put	-8 -1 -3 8 -9 -3 -5 14
q:question	0 -7 0 13 -5 0 0 -1
q:queue	0 -15 0 14 0 0 0 0
q:quiet	0 -3 0 9 0 0 0 -4
q:quite	0 0 0 -7 0 0 0 10
q:quota	-1 0 0 8 -1 0 0 -5
q:radio	0 1 0 0 11 0 0 -14
q:raise	0 9 0 21 -20 0 0 -20
q:rare	33 -21 0 0 -4 0 -7 -14
q:raspberry	0 9 0 -13 0 0 0 5
q:ratify	0 7 0 -4 13 0 0 -17
q:reach	-8 -32 0 27 -5 0 5 4
q:reaction	0 14 0 -11 0 0 0 -2
q:reading	0 12 0 -11 0 0 0 0
q:reason	0 -3 0 -9 10 0 2 3
q:recall	0 -12 0 14 0 0 0 0
q:reciprocal	-5 -12 0 16 -1 0 0 1
q:recommend	0 6 0 -1 4 0 0 -9
q:reduce	0 -4 0 -3 0 0 0 11
q:reduction	0 8 0 -15 -5 0 0 11
q:refuse	8 -2 0 9 -10 0 0 -4
q:remain	0 -3 10 -5 4 0 0 -4
q:renew	0 3 0 -13 17 0 5 -11
q:renewal	0 11 0 -12 0 0 0 0
q:repeal	0 8 0 -6 0 0 0 0
q:reply	0 27 3 -30 3 0 0 -6
q:report	0 2 0 17 -9 0 0 -10
q:reporter	0 -13 0 0 -7 0 -2 16
q:representative	0 5 0 -11 10 0 0 -5
q:request	0 0 0 11 -8 0 0 0
q:require	2 -20 0 0 12 1 0 0
q:rest	-4 14 0 -23 7 13 0 -10
q:result	0 -3 0 1 -8 0 -1 11
q:resume	0 -2 0 12 0 0 0 -8
q:review	0 0 0 -12 6 0 0 9
q:reykjavík	0 11 0 -10 3 0 0 -1
q:ring	0 -8 0 13 0 0 0 -5
q:rise	0 -6 0 18 1 0 -2 -13
q:risk	0 0 0 -5 -2 0 0 9
q:river	0 -4 0 27 -1 0 0 -21
q:road	0 3 0 11 -14 0 0 0
q:roaming	0 -18 0 21 0 0 0 0
q:robert	0 10 0 -12 0 0 0 0
q:room	0 0 0 15 0 0 0 -12
q:round	-11 7 -1 33 -36 -4 -5 -11
q:rule	27 -28 0 7 5 -5 4 -19
q:rum	0 -32 0 5 -8 0 0 32
q:run	-1 -14 8 -19 12 -5 -1 16
q:s	0 11 0 -6 0 0 0 0
q:sack	0 9 0 -10 0 0 0 0
q:safeguard	0 32 0 -19 0 0 0 -22
q:sale	0 -4 0 10 -2 0 0 0
q:salt	0 3 0 -3 -10 0 0 10
q:same	0 -11 -3 0 11 0 -5 6
q:sanction	0 0 0 19 -7 0 0 -11
q:santa	0 1 0 -10 0 9 0 0
q:sardine	0 -12 0 4 10 0 0 -1
q:saturday	0 8 0 -12 0 0 0 3
q:say	0 -4 -4 2 4 -20 -13 13
q:school	0 6 0 10 -7 0 0 -10
q:scotch	0 -4 0 -5 0 0 0 10
q:sea	0 1 0 1 4 0 0 -11
q:seal	0 0 0 -10 0 8 0 2
q:season	0 -9 0 1 0 0 0 10
q:second	8 -5 -6 10 -22 5 4 -6
q:secretary	-2 -7 0 19 -4 0 -4 0
q:section	-4 29 2 0 5 0 0 -43
q:security	0 10 0 -11 0 0 0 0
q:see	6 -16 0 17 -22 0 0 9
q:seed	0 -19 12 15 -6 0 0 -6
q:seem	0 -9 0 -4 0 0 0 14
q:sell	0 0 0 -14 -12 7 0 20
q:senate	0 7 0 -23 21 0 0 0
q:send	0 20 0 9 -19 -4 0 -9
q:separate	0 16 0 -19 -2 8 0 0
q:service	0 0 0 -7 -4 0 14 0
q:sesame	0 14 0 -15 -2 0 0 3
q:set	-1 -10 0 -19 16 6 0 13
q:settle	0 23 0 -7 -5 0 0 -8
q:settlement	0 0 0 11 -8 0 0 0
q:shall	0 -1 0 -6 11 0 2 -1
q:share	0 13 0 -7 0 0 0 -3
q:she	0 -10 0 0 11 -1 -1 6
q:sheet	0 0 0 11 0 0 0 -6
q:shelve	0 -9 2 11 -2 0 0 0
q:ship	-12 -3 0 12 26 -1 -4 -30
q:shoe	0 13 0 -12 0 0 0 0
q:shook	0 5 0 5 -2 0 0 -10
q:show	0 0 0 8 0 0 0 -8
q:shrimp	0 -19 0 19 0 0 0 -3
q:shrink	0 0 0 -13 11 0 0 0
q:shut	0 0 0 -8 0 11 0 0
q:side	0 -14 -5 0 -15 -5 5 25
q:sign	-16 7 -12 -2 -10 10 4 7
q:signature	-7 -2 0 17 0 -2 -9 -5
q:since	6 18 -5 -16 -5 0 -11 6
q:sir	0 -14 2 19 -7 0 0 0
q:sit	2 -11 0 0 -7 0 -1 16
q:six	0 -9 0 16 -3 0 0 -4
q:sleep	-4 0 0 -21 10 0 -4 19
q:slowly	0 11 0 -8 -1 0 0 0
q:small	4 11 0 -18 2 0 0 3
q:so	-3 -9 0 -16 33 3 -11 -4
q:social	0 9 0 -10 0 0 0 0
q:some	0 18 5 -18 -4 0 2 -4
q:somebody	0 0 0 -13 3 0 0 11
q:something	0 0 0 1 -13 0 -3 9
q:soon	0 12 0 -7 -5 0 0 0
q:sorghum	0 3 -1 -12 15 0 0 -3
q:sorry	0 0 0 13 0 0 0 -12
q:soybean	0 3 -2 14 5 0 -3 -24
q:spare	0 17 0 -11 0 0 0 -3
q:speak	0 2 0 -7 2 8 -5 0
q:speaking	0 0 0 8 0 0 0 -6
q:split	0 -2 0 -6 0 0 0 10
q:spot	0 -10 0 -6 6 0 12 -5
q:stake	0 -11 0 11 -1 0 0 0
q:stamp	0 3 0 -10 0 0 0 5
q:stand	-5 -2 0 17 -7 0 0 -1
q:standstill	0 -9 0 6 -14 0 4 6
q:start	0 21 1 -13 11 0 0 -22
q:state	-4 0 0 -9 3 0 -2 16
q:statement	0 6 0 10 -11 0 0 -11
q:station	0 0 0 -3 3 0 7 -9
q:statu	0 10 0 0 0 0 0 -9
q:stay	3 13 -4 -1 0 -3 -2 -4
q:steel	0 7 -6 -8 0 0 8 0
q:step	-1 -1 0 7 4 0 0 -10
q:still	-5 26 1 -9 -28 0 9 1
q:stock	0 0 0 15 0 0 0 -15
q:stockholm	0 0 0 -21 -1 4 0 15
q:stop	1 -11 0 8 0 0 -2 1
q:storm	0 -9 0 21 0 0 0 -14
q:strike	0 -11 0 22 0 0 -4 -12
q:subject	3 -3 0 -8 10 0 0 0
q:submit	0 0 0 -8 9 0 0 0
q:subsidiary	0 0 0 -4 11 0 0 -5
q:successful	0 -9 0 10 0 0 0 0
q:such	0 9 -3 0 -7 0 0 0
q:sugar	0 1 0 -10 3 0 0 5
q:sum	0 -14 0 17 0 0 0 -3
q:summer	0 6 4 2 -2 0 0 -11
q:superhard	12 -3 0 -6 0 0 0 0
q:supplier	0 -6 0 0 -10 0 0 13
q:supreme	0 12 0 -5 -7 0 0 0
q:surcharge	-1 45 -8 -6 1 0 0 -46
q:suspend	14 3 3 8 6 -3 -5 -29
q:suspension	13 14 -3 -39 10 0 0 4
q:table	1 7 0 -12 -19 5 0 21
q:take	-5 -32 -1 12 24 0 -5 3
q:talk	-17 -18 -6 15 -4 5 24 -9
q:talked	0 -13 0 4 -4 0 0 8
q:talking	0 1 0 -6 -4 0 0 10
q:tariff	3 -3 -5 15 -20 0 -11 6
q:tax	0 -8 0 10 -13 -1 5 6
q:tea	0 -18 0 -8 4 0 0 19
q:teacher	0 0 0 22 0 0 0 -21
q:technology	9 -7 0 0 1 0 0 -6
q:television	0 6 0 -11 0 0 0 10
q:tell	-3 -10 0 16 -12 0 15 -6
q:temporary	0 3 0 -18 0 0 0 16
q:term	0 -4 0 14 0 0 0 -8
q:text	0 -2 0 -21 29 0 0 -10
q:th	0 -9 0 0 -1 0 0 11
q:than	0 11 0 4 -9 0 -8 -8
q:thank	0 0 0 -8 8 0 0 2
q:that	0 9 -20 -8 5 1 15 -9
q:the	-9 4 0 10 -5 1 -8 -8
q:their	0 4 -7 -3 1 -3 10 -2
q:them	-3 1 6 1 4 0 -6 -8
q:themselve	-5 -5 0 4 -1 0 0 8
q:then	-1 13 0 1 -4 0 2 -11
q:there	0 -4 6 0 -15 0 0 10
q:these	12 0 0 -19 4 0 0 4
q:they	-1 -17 7 5 9 -10 0 -1
q:thi	-7 -25 7 -5 0 0 3 20
q:thing	-2 -26 -2 23 -9 6 0 11
q:think	0 0 0 -14 13 0 0 4
q:three	0 21 -2 -30 0 11 -5 9
q:through	-5 -4 0 -2 10 1 0 0
q:tiktok	0 0 0 -7 -7 20 0 -8
q:timber	0 10 0 -7 0 0 0 -5
q:time	-7 -7 -3 -8 7 12 3 5
q:to	6 11 5 -11 18 4 -4 -29
q:together	0 -3 0 -7 11 8 0 -6
q:toll	0 0 0 11 0 0 0 -7
q:tomatoe	0 -7 0 23 0 0 0 -16
q:ton	-3 0 0 4 12 0 0 -16
q:too	2 11 5 -22 0 -1 6 -2
q:top	-3 16 -2 -6 0 0 0 0
q:touched	0 0 0 -7 0 0 0 9
q:toy	0 8 0 -15 -2 0 0 8
q:trace	0 -16 0 15 0 0 0 0
q:trade	-2 27 0 -27 -2 0 -2 10
q:trading	0 9 0 -7 0 0 0 0
q:train	0 0 0 10 -6 0 0 -1
q:translated	0 -10 0 0 9 0 0 0
q:treasury	-2 -13 0 19 -1 0 0 0
q:treaty	0 2 0 -9 -10 0 15 3
q:tromsø	0 0 0 12 -6 0 0 -6
q:truce	-19 -7 -5 -8 -1 -11 -16 32
q:true	0 8 0 -6 -9 0 0 9
q:two	-5 -8 2 22 -17 -10 -1 0
q:tyre	0 -7 0 -5 16 0 0 -5
q:unchanged	0 -6 -11 14 0 0 0 4
q:under	15 4 -10 12 -8 3 -9 -23
q:understanding	-2 -1 0 -7 11 0 -1 5
q:understood	0 -8 0 9 0 0 0 0
q:union	0 0 0 18 0 0 0 -15
q:unlawful	0 11 0 -2 -4 0 0 0
q:unless	-4 2 0 10 -11 0 7 -9
q:until	-5 -3 17 0 -14 -12 0 8
q:up	-7 -16 3 12 -9 -3 -1 13
q:upholstered	0 15 0 -8 -3 0 0 0
q:upper	0 0 0 21 0 0 0 -18
q:us	-5 -16 0 28 -15 0 7 -12
q:use	0 -9 0 0 0 0 0 10
q:usual	0 -8 0 21 -12 0 0 0
q:valley	0 0 0 16 0 0 0 -13
q:value	13 -6 0 -4 1 0 0 -1
q:vegetable	0 2 -1 -12 15 0 0 -2
q:vessel	0 -5 0 0 13 0 0 -6
q:video	0 -7 0 3 9 9 0 -13
q:view	0 -9 0 8 0 0 0 0
q:village	0 0 0 11 0 0 0 -8
q:visit	0 -12 0 0 -2 0 0 16
q:void	0 11 0 -3 -7 0 0 0
q:vote	-3 -7 0 4 9 0 0 -3
q:wage	0 -2 0 25 -3 0 -1 -16
q:wait	-3 21 0 -10 -20 -1 0 5
q:walk	0 0 0 10 0 0 0 -8
q:walnut	0 0 0 -1 -6 0 0 9
q:want	3 0 0 6 -10 -3 12 -15
q:warn	0 8 0 16 -6 0 0 -19
q:was	-15 4 12 -8 1 0 -8 6
q:watch	4 -12 -1 -6 2 0 0 11
q:water	0 -13 0 -13 18 0 -2 12
q:we	0 0 0 1 -13 -6 -6 16
q:we're	0 0 0 9 -4 0 0 0
q:week	2 -8 -3 -16 27 -5 -10 9
q:weekend	0 -7 0 9 0 0 0 0
q:well	-6 -6 0 0 -1 0 2 15
q:were	10 4 4 -5 -17 8 6 -6
q:what	0 -1 -8 0 -19 0 -12 20
q:wheat	0 -2 7 8 6 0 0 -20
q:when	3 12 4 -29 0 -6 -6 18
q:where	-2 -17 -1 0 0 -4 -3 26
q:wherever	2 -9 0 6 0 0 0 0
q:whether	0 -1 0 16 -13 0 0 3
q:which	5 3 -7 -13 -1 2 -16 16
q:while	0 -8 13 -4 10 0 0 -5
q:who	0 7 3 0 6 -4 -2 -12
q:whom	0 0 0 0 13 0 0 -13
q:whose	0 -6 0 1 13 0 0 -10
q:why	0 9 0 3 -6 0 0 -7
q:will	6 -5 -4 19 -33 5 -22 0
q:win	0 9 0 -6 0 0 0 0
q:wind	0 -9 0 10 0 0 0 0
q:winter	0 0 0 18 0 0 0 -15
q:wish	5 1 0 -23 8 0 0 7
q:with	-2 -3 -16 -5 -3 -4 4 21
q:within	0 -8 0 2 12 0 0 -4
q:without	2 -5 0 9 0 -2 -1 -2
q:won't	-2 0 0 9 -6 7 0 -8
q:word	0 -9 0 1 -5 0 0 13
q:work	0 -14 0 35 -7 0 0 -21
q:worked	0 7 0 -6 -12 0 6 1
q:world	10 5 -13 1 0 0 0 -11
q:worry	1 2 0 -13 0 0 0 9
q:worse	2 0 0 2 0 0 0 -9
q:worst	0 5 0 -12 0 1 0 5
q:worth	-7 -3 6 -1 0 0 0 8
q:would	0 -9 0 -7 -13 0 -3 32
q:write	0 -2 0 -5 27 0 0 -12
q:xi	0 -3 0 10 0 0 0 -5
q:yarn	0 21 0 -12 -6 0 0 -6
q:year	-6 -31 -2 25 1 -4 2 2
q:yes	0 -21 0 -22 15 0 0 28
q:york	0 14 0 2 -4 -2 -3 -9
q:you	-2 4 -3 26 -10 0 -4 -18
q:young	0 9 0 -9 0 0 0 1
q:your	9 -7 1 -3 -12 0 0 13
q:zero	0 -12 0 11 5 0 0 -3
q:—	6 1 -8 9 0 0 6 -19
q:•	0 4 4 -4 6 0 0 -12
qt=future	-3 -13 0 -8 -1 14 2 17
qt=modal	4 7 10 -9 7 3 0 -17
qt=past	-4 11 3 -2 8 -12 3 -11
qt=perfect	8 -8 7 16 0 -19 1 -16
qt=present	-5 0 -17 -2 -1 0 -3 8
quoted	-10 -3 -5 4 2 -7 -6 7
r1=!	0 -12 0 15 0 0 0 -1
r1=! & d:ahead	0 -12 0 15 0 0 0 -1
r1='s	5 3 0 3 -2 0 -1 -11
r1='s & d:ahead	6 -11 0 13 0 0 0 -5
r1='s & d:today	0 19 0 -12 0 0 0 -5
r1=(	0 14 -1 -9 0 0 0 0
r1=( & d:ahead	0 22 0 -25 -5 0 0 10
r1=( & d:today	0 -13 0 11 3 0 0 -7
r1=) & d:ahead	-5 7 0 -3 10 -6 0 -3
r1=,	-3 -14 -7 12 4 -1 1 3
r1=, & d:today	3 -13 -2 -1 1 0 0 13
r1=-	0 -12 0 16 -2 0 0 -1
r1=- & d:ahead	0 -4 0 9 0 0 0 -1
r1=. & d:today	-3 18 -3 -10 5 -1 -1 0
r1=: & d:ahead	1 5 -9 -10 -5 -2 1 13
r1=: & d:today	0 -7 0 16 0 0 0 -14
r1=<day-today>	0 -8 0 -3 -3 0 0 10
r1=<end>	-6 1 -8 5 3 -13 1 2
r1=<end> & d:today	-10 3 -10 16 -6 -4 -7 -5
r1=<goods> & d:today	0 -10 0 12 -7 0 0 2
r1=<level-noun>	0 10 0 -5 0 0 0 0
r1=<level-noun> & d:ahead	0 10 0 -5 0 0 0 0
r1=<name> & d:today	0 -5 0 10 0 0 0 -2
r1=<not>	-4 -8 0 5 9 -3 1 0
r1=<not> & d:ahead	-4 -12 0 6 9 -3 1 0
r1=<number>	0 -3 -3 0 13 0 0 -3
r1=<number> & d:ahead	0 -7 -3 1 14 0 0 -2
r1=<person>	0 -8 0 17 -4 0 0 0
r1=<person> & d:ahead	0 -8 0 15 -3 0 0 0
r1=<seat>	0 -8 0 9 0 0 0 0
r1=<seat> & d:ahead	0 -3 0 10 0 0 0 0
r1=<v-impose>	7 0 0 7 -5 0 0 -9
r1=<v-impose> & d:today	0 -2 0 10 0 0 0 -2
r1=<v-propose>	0 -6 0 13 -5 0 0 0
r1=<v-propose> & d:ahead	0 -5 0 11 -4 0 0 0
r1=<v-sign>	0 -1 0 -2 -7 0 0 12
r1=<v-sign> & d:ahead	0 0 0 -7 -5 0 0 15
r1=<v-stay>	0 -1 0 14 -1 0 0 -3
r1=<v-stay> & d:ahead	0 -1 0 13 -1 0 0 -3
r1=after	0 14 0 -11 -6 0 -2 3
r1=after & d:ahead	0 16 0 -16 -6 0 -2 7
r1=after & d:today	0 -1 0 10 0 0 0 -5
r1=all	0 10 0 -1 -7 0 0 0
r1=all & d:ahead	0 10 0 -1 -7 0 0 0
r1=an	0 -5 0 -5 0 0 0 13
r1=an & d:ahead	0 -5 0 -5 0 0 0 13
r1=and	-14 0 6 9 0 -6 -8 -2
r1=and & d:ahead	-13 1 6 6 1 -5 -8 -2
r1=are	-4 -12 9 15 -1 0 0 -4
r1=are & d:ahead	-3 -15 10 16 0 0 0 -4
r1=as	3 -13 0 4 0 0 13 -4
r1=as & d:ahead	3 -11 0 8 0 0 13 -14
r1=before	0 6 0 -11 -1 4 8 -5
r1=before & d:ahead	0 6 0 -11 -1 4 8 -5
r1=both	0 3 0 -13 11 0 0 0
r1=both & d:ahead	0 3 0 -15 11 0 0 0
r1=by	0 2 0 -1 -10 0 0 4
r1=evening	0 5 0 5 -10 0 0 -5
r1=every	0 -4 14 -9 0 0 0 0
r1=every & d:ahead	0 -4 14 -10 0 0 0 0
r1=for	0 0 6 0 -15 1 4 -2
r1=for & d:ahead	0 0 7 0 -12 1 4 0
r1=he	0 0 0 8 -10 0 0 -5
r1=he & d:ahead	0 1 0 7 -10 0 0 -4
r1=if & d:ahead	0 10 0 -5 3 0 -4 -7
r1=in & d:ahead	1 -3 0 19 -27 -2 -4 0
r1=in & d:today	0 0 0 -10 9 0 0 2
r1=instead	0 0 0 -9 0 0 0 10
r1=instead & d:ahead	0 0 0 -9 0 0 0 10
r1=is	7 -11 -2 2 -8 0 8 4
r1=is & d:ahead	8 -9 -2 1 -11 0 8 4
r1=it	0 0 -5 4 -25 -2 11 0
r1=it & d:ahead	0 4 -4 2 -20 -2 12 -5
r1=it & d:today	0 -13 0 5 -2 0 0 5
r1=its	0 -2 0 -1 0 0 0 8
r1=its & d:ahead	0 0 0 -5 0 0 0 9
r1=letter	0 -5 0 9 0 0 0 0
r1=next & d:ahead	0 2 0 -11 7 0 0 2
r1=nobody	0 -1 0 10 0 0 0 -6
r1=nobody & d:ahead	0 -1 0 10 0 0 0 -6
r1=none	0 -8 0 -3 11 0 0 0
r1=noon	0 -8 0 9 2 0 0 -2
r1=nothing	0 0 0 -10 0 0 4 7
r1=nothing & d:ahead	0 0 0 -10 0 0 4 7
r1=now	0 10 0 -7 0 0 0 0
r1=now & d:ahead	0 10 0 -7 0 0 0 0
r1=of	2 -17 -6 15 1 -1 -3 0
r1=of & d:ahead	2 -15 -6 11 4 -1 -3 0
r1=on & d:today	0 -4 0 -4 10 0 0 -1
r1=or	2 -9 0 6 -5 0 -1 6
r1=our	0 -1 0 3 6 0 0 -9
r1=our & d:ahead	0 -4 0 6 6 0 0 -9
r1=pass	0 -4 0 -6 -5 0 0 18
r1=pass & d:ahead	0 -4 0 -6 -5 0 0 18
r1=rather	0 0 0 -10 10 0 0 0
r1=still	0 -11 0 1 9 0 0 0
r1=the	-8 -8 -3 10 -9 6 3 0
r1=the & d:ahead	-8 -5 -1 6 -11 7 3 1
r1=their	0 -5 0 -4 0 0 0 9
r1=their & d:ahead	0 -5 0 -4 0 0 0 9
r1=there & d:ahead	0 0 0 8 -1 0 0 -9
r1=they	0 0 0 1 -14 0 0 6
r1=they & d:ahead	0 -1 0 0 -13 0 0 10
r1=until	0 -12 0 7 2 0 0 2
r1=until & d:ahead	0 -11 0 7 2 0 0 2
r1=whatever	0 4 0 -12 6 0 0 0
r1=whatever & d:ahead	0 4 0 -13 6 0 0 0
r1=will & d:ahead	0 0 7 -2 9 0 -8 -5
r1=without	-2 -2 -2 11 -10 0 0 0
r1=without & d:ahead	-2 -1 -1 9 -9 0 0 0
r1=your	0 3 0 -14 0 0 0 8
r1=your & d:ahead	0 3 0 -14 0 0 0 8
r1=|	-1 0 0 10 0 0 0 -3
r1=| & d:today	-1 0 0 10 0 0 0 -3
r1=·	0 0 0 9 -2 0 0 0
r1=· & d:today	0 0 0 9 -2 0 0 0
r1=—	-6 6 -4 13 0 -4 -1 -13
r1=— & d:ahead	-4 11 -3 -1 2 -3 0 -1
r1=— & d:today	0 -3 0 18 0 0 0 -16
r2="	10 -1 0 7 0 -3 -8 -7
r2='s	2 -13 -5 1 5 0 0 6
r2=,	-12 7 -10 24 -22 -7 -10 -4
r2=.	-6 2 0 -4 -6 -1 10 3
r2=:	0 13 0 -14 9 0 0 -7
r2=<day-gone>	0 -13 0 9 -2 0 0 3
r2=<day-today>	0 13 0 -11 4 0 0 -1
r2=<duty>	-2 9 0 2 -10 0 0 -1
r2=<end>	0 4 -1 3 3 0 -10 -1
r2=<gate>	0 0 0 2 7 0 0 -15
r2=<goods>	0 18 -10 -8 2 0 -6 -4
r2=<level-noun>	0 -15 0 4 0 0 0 14
r2=<level>	-3 15 -4 -1 -18 0 -4 0
r2=<name>	-6 -2 -5 10 2 -3 16 -19
r2=<not>	-4 -3 9 13 -15 -2 -4 0
r2=<number>	12 0 8 -11 -5 -3 -7 12
r2=<office>	0 8 0 3 -7 0 0 -6
r2=<organisation>	-4 17 0 0 -5 0 0 -16
r2=<person>	-6 0 0 10 -7 -4 0 -2
r2=<seat>	0 0 0 12 -8 0 0 -2
r2=<span>	-2 0 0 -12 13 0 0 8
r2=<taker>	0 -15 0 9 0 0 0 7
r2=<v-agree>	0 2 0 18 -11 -3 4 -13
r2=<v-bear>	-1 0 -3 -5 11 -5 0 1
r2=<v-begin>	0 -11 6 13 -4 -6 2 -3
r2=<v-down>	0 -1 0 9 -7 0 0 0
r2=<v-end>	-6 1 4 3 -10 0 -7 3
r2=<v-impose>	-11 9 -2 -2 -13 3 8 1
r2=<v-lack>	0 3 0 -8 -5 0 0 9
r2=<v-propose>	0 9 0 -10 12 1 8 -18
r2=<v-renew>	0 -13 5 -15 10 0 -1 11
r2=<v-say>	-4 -18 -2 17 -4 0 2 1
r2=<v-sell>	1 1 0 -13 5 6 0 0
r2=<v-sign>	-2 -5 0 15 -4 3 0 -12
r2=<v-stay>	0 4 6 8 -20 -1 0 -10
r2=<v-suspend>	0 -7 -5 7 0 0 0 8
r2=<v-target>	0 5 -8 3 -9 0 0 4
r2=<v-up>	0 0 0 8 -5 0 4 -12
r2=a	2 0 9 -7 0 0 3 0
r2=according	0 10 0 0 -1 0 0 -7
r2=additional	0 4 0 -17 0 0 0 9
r2=after	0 -5 0 19 3 0 0 -15
r2=agree	0 -7 0 11 -3 0 2 -4
r2=agreement	0 -15 0 17 0 0 0 0
r2=and	-10 4 0 -4 11 0 -19 1
r2=another	0 9 0 -5 0 0 0 0
r2=answer	0 -6 0 10 0 0 0 0
r2=any	0 8 0 -14 0 0 0 6
r2=apply	0 12 8 -16 0 0 0 -6
r2=as	2 2 0 9 -5 -5 0 -4
r2=at	0 4 2 -9 -1 -1 0 5
r2=be	0 -10 0 -19 18 10 -1 1
r2=become	0 5 0 -12 6 0 0 0
r2=been	0 -12 0 5 0 0 0 5
r2=both	-2 -19 0 27 -6 0 0 -5
r2=by	0 3 0 0 -19 0 5 5
r2=car	0 12 0 -11 0 0 0 0
r2=charge	0 4 0 -14 1 0 0 9
r2=coffee	0 11 0 -12 0 0 0 0
r2=cost	0 -14 0 14 0 0 0 0
r2=could	0 15 0 -6 -4 0 0 -2
r2=date	6 -1 0 -14 0 0 0 11
r2=deal	0 -3 0 10 0 0 0 -2
r2=decide	0 0 0 5 -10 0 3 0
r2=due	0 -7 0 9 0 0 0 0
r2=during	0 9 0 -7 0 0 0 -2
r2=duty	-2 14 0 -1 -6 0 0 -3
r2=each	0 0 0 9 -2 0 -1 -8
r2=end	-3 -8 5 0 -12 0 0 14
r2=enter	0 -9 0 6 4 0 0 0
r2=entry	0 11 0 -2 0 0 0 -7
r2=every	0 8 0 0 0 0 0 -8
r2=find	0 -9 0 0 -3 10 2 0
r2=following	6 9 0 -12 -2 0 0 0
r2=for	-1 15 0 -5 -2 0 -9 0
r2=free	0 -3 9 -9 5 0 0 -1
r2=get	0 12 0 -14 0 0 0 4
r2=go	0 -4 0 9 -2 0 5 -8
r2=good	0 -26 0 15 3 0 0 8
r2=had	0 -10 0 28 -1 0 0 -14
r2=half	0 8 0 -1 0 0 0 -5
r2=happen	0 0 0 -8 0 0 0 10
r2=has	0 -13 -1 8 -13 -1 2 11
r2=have	0 -6 0 18 0 0 0 -8
r2=his	0 0 0 -9 5 0 0 5
r2=hour	0 0 0 -10 0 0 0 13
r2=if	0 17 0 -8 0 1 3 -14
r2=in	-4 -17 0 13 6 0 0 0
r2=is	-1 -7 0 10 -7 0 0 0
r2=it	-4 -9 0 -2 -2 0 3 14
r2=its	-2 -11 0 2 0 2 2 4
r2=last	-2 5 -2 -8 2 0 0 5
r2=let	0 -8 0 0 9 0 0 0
r2=like	0 5 0 0 6 0 0 -10
r2=make	0 13 0 1 -6 0 2 -17
r2=match	0 8 0 -3 0 0 0 -1
r2=may	0 -3 0 -14 14 1 0 6
r2=mr	5 3 0 -13 2 0 8 -7
r2=must	0 -4 0 -8 0 0 13 0
r2=need	0 3 0 -8 -5 0 0 9
r2=neither	0 -9 0 4 7 0 0 -1
r2=next	7 8 0 -11 10 0 0 -9
r2=no	0 11 0 -3 -3 0 2 -6
r2=nobody	-1 -17 0 17 0 0 0 1
r2=none	0 0 0 11 -9 0 0 0
r2=not	0 -1 3 -8 -10 0 -4 20
r2=now	0 0 -3 23 0 0 0 -18
r2=number	0 -9 0 8 0 0 0 0
r2=of	0 -12 1 9 -15 0 0 10
r2=off	0 -14 0 16 0 0 0 0
r2=on	-4 9 0 -2 -8 0 6 0
r2=one	0 11 0 -12 1 5 0 -6
r2=or	-7 -2 7 -19 19 4 0 0
r2=our	0 11 0 -9 -1 0 0 0
r2=parcel	0 2 11 -6 -2 0 0 -4
r2=pay	0 -5 0 7 11 -2 -2 -7
r2=prolong	0 -6 0 -3 0 0 0 11
r2=promise	0 5 0 -10 0 0 0 5
r2=provided	0 13 0 -13 -2 0 0 2
r2=renew	0 -2 7 -16 11 0 0 0
r2=reply	0 -8 0 0 14 0 -2 -5
r2=rest	0 -10 0 12 0 0 0 -2
r2=run	0 0 0 -1 -5 0 0 11
r2=save	0 10 0 -4 -5 0 0 0
r2=second	0 14 0 -10 -1 0 0 0
r2=set	0 11 0 -9 0 0 0 0
r2=she	0 -10 0 0 0 0 1 7
r2=sign	0 5 0 20 -14 0 -1 -8
r2=since	0 11 0 -5 -5 0 0 0
r2=so	2 -8 0 0 13 4 -3 -5
r2=stop	0 9 0 -7 0 0 0 0
r2=take	0 -4 0 -1 0 0 0 12
r2=talk	0 5 0 -14 7 3 0 2
r2=tariff	0 -12 0 6 0 0 0 3
r2=tea	0 -10 0 12 0 0 0 0
r2=telephone	0 -10 0 15 0 -1 0 0
r2=that	0 -10 0 9 16 0 0 -12
r2=the	10 -6 0 -10 3 0 -4 9
r2=their	0 -19 0 4 7 0 7 -3
r2=then	0 -9 0 7 -2 0 0 1
r2=there	0 -3 0 16 -3 0 -1 -8
r2=they	5 2 0 5 -5 0 -2 -9
r2=thi	0 -6 0 -8 9 0 0 11
r2=three	0 -3 0 -8 0 0 0 12
r2=to	-2 -3 7 9 -24 -1 14 -8
r2=together	0 -10 0 5 4 0 0 0
r2=truce	-5 9 0 4 -2 0 0 -6
r2=two	0 -6 0 9 1 0 2 -5
r2=unless	0 18 -3 -9 -7 0 0 -1
r2=video	0 -6 0 10 0 0 0 0
r2=want	0 2 0 -8 0 0 5 0
r2=was	1 -29 0 29 -1 0 0 -6
r2=well	6 3 2 -11 0 0 0 0
r2=were	0 -5 0 11 -2 0 0 0
r2=what	0 -1 -1 20 -7 0 0 -10
r2=when	3 -5 -3 -5 -1 4 -4 11
r2=while	0 -13 0 5 0 0 8 0
r2=with	0 4 0 0 -9 0 0 3
r2=without	0 2 0 13 -4 0 0 -13
r2=would	0 -10 0 7 5 0 0 -2
r2=you	0 10 0 -10 0 0 0 0
r3="	0 -19 0 13 0 0 0 6
r3=(	0 -6 0 9 0 0 0 -1
r3=)	0 -9 0 18 -8 0 0 0
r3=,	2 11 -2 -12 -10 0 0 9
r3=.	5 -22 0 14 -11 0 -12 18
r3=<day-ahead>	-1 -26 10 21 -12 0 0 0
r3=<day-gone>	0 -2 0 -11 -4 0 0 20
r3=<day-today>	0 -3 0 -8 -2 0 0 15
r3=<duty>	-2 -23 -9 5 18 0 -9 15
r3=<end>	-1 -1 -2 7 4 -3 -8 1
r3=<gate>	0 -8 0 13 0 0 1 -9
r3=<goods>	-11 6 0 1 1 0 -5 -2
r3=<level-noun>	-5 3 0 -8 10 0 3 1
r3=<level>	-6 -17 0 6 1 0 9 8
r3=<money>	0 -9 0 18 -1 0 0 -8
r3=<name>	13 6 -12 -7 2 2 -4 -3
r3=<not>	10 3 14 -6 -1 0 -4 -7
r3=<number>	0 -13 1 14 -3 0 6 -7
r3=<office>	0 -16 0 5 2 0 2 2
r3=<organisation>	0 7 0 13 -3 0 -8 -21
r3=<person>	0 -6 -3 -17 16 -1 0 5
r3=<quality>	10 -19 5 7 -1 -6 -2 1
r3=<seat>	0 -10 -5 13 0 0 9 -5
r3=<sender>	0 20 0 -15 -3 0 0 0
r3=<span>	0 18 0 -11 0 0 0 -1
r3=<v-agree>	0 -9 0 7 -7 0 7 0
r3=<v-bear>	-2 10 -1 -7 -17 0 5 9
r3=<v-begin>	-3 6 -2 6 7 0 -11 -15
r3=<v-deny>	0 12 -2 0 -10 0 0 0
r3=<v-down>	0 0 0 5 5 0 6 -18
r3=<v-end>	-3 22 -5 -1 -3 0 0 -10
r3=<v-impose>	-3 7 -14 4 -1 -3 1 -4
r3=<v-lack>	1 -12 0 11 -1 0 0 0
r3=<v-propose>	0 20 0 -28 5 0 10 -3
r3=<v-renew>	0 5 -1 2 -9 0 0 0
r3=<v-say>	-11 10 -2 -10 1 -5 1 2
r3=<v-sell>	0 -1 0 15 -1 0 0 -10
r3=<v-sign>	-5 0 0 11 -4 0 2 -3
r3=<v-stay>	0 -12 -11 22 -12 4 0 1
r3=<v-suspend>	-2 0 -10 0 -3 0 0 12
r3=<v-target>	0 -7 0 19 0 0 -7 -8
r3=<v-threaten>	0 -10 0 7 1 0 -6 5
r3=<v-up>	0 24 0 -18 4 5 -8 -13
r3=?	-1 1 0 10 0 0 0 -11
r3=a	-3 18 -1 2 0 0 -4 -14
r3=additional	0 9 0 -1 -6 0 0 0
r3=after	0 -5 0 -6 -2 0 0 16
r3=again	0 0 0 1 8 0 0 -13
r3=agree	0 8 0 -13 0 0 4 5
r3=agreement	0 12 0 -13 0 0 1 0
r3=and	-14 3 -6 14 -16 0 -3 5
r3=announce	0 6 0 4 -10 0 0 0
r3=another	0 -8 0 10 0 0 4 -5
r3=answer	0 -12 0 9 -2 0 6 -1
r3=are	0 0 -2 -3 -8 0 0 12
r3=arrangement	0 6 0 -9 4 0 0 0
r3=as	0 14 0 2 -2 0 0 -14
r3=be	-5 -5 16 -12 10 0 7 -3
r3=become	0 17 0 -11 0 0 0 -3
r3=been	0 -9 0 4 -4 0 4 5
r3=before	0 -9 0 13 1 0 0 -6
r3=begin	0 -16 0 0 7 0 0 5
r3=but	0 -16 0 6 0 0 0 11
r3=car	0 -10 0 9 0 0 0 0
r3=charge	0 -9 0 7 3 0 0 0
r3=come	0 2 0 10 -3 0 0 -14
r3=continue	0 0 0 -11 0 0 0 12
r3=control	-3 -1 0 -6 0 0 0 14
r3=could	0 -1 0 -1 -1 0 9 -1
r3=date	9 0 0 -17 -5 0 9 3
r3=day	1 -2 8 -10 -6 0 2 4
r3=doe	1 4 0 -11 0 0 0 4
r3=door	0 -5 0 -3 0 0 0 9
r3=duty	0 -21 -3 0 5 0 -6 27
r3=each	0 12 0 -3 -8 0 0 0
r3=effect	0 4 0 -13 0 0 0 9
r3=either	0 9 0 0 -9 0 0 0
r3=else	0 6 0 -11 9 0 0 -3
r3=emergency	0 0 0 -14 14 0 0 0
r3=end	-1 9 -2 1 0 0 0 -7
r3=enter	0 11 0 -11 0 0 0 0
r3=event	0 8 0 -7 0 0 0 0
r3=everybody	0 10 0 -6 0 0 0 0
r3=exclusion	0 0 10 -3 0 0 0 -7
r3=extend	0 -7 -1 -5 -2 0 0 18
r3=extra	0 7 0 -10 4 0 0 0
r3=fee	0 -6 0 -6 10 0 0 0
r3=for	-6 -7 5 20 -6 0 0 -11
r3=found	0 0 0 12 -5 0 0 -1
r3=from	-1 0 -6 10 1 0 0 -9
r3=further	0 -9 0 8 3 0 0 -1
r3=go	0 6 0 -3 10 0 -7 -7
r3=good	0 -5 0 14 0 0 0 -4
r3=had	0 -8 0 6 1 0 0 0
r3=has	0 19 0 -16 0 0 10 -10
r3=have	-2 0 1 3 -14 0 10 -2
r3=he	0 -8 0 -2 11 0 0 1
r3=hearing	0 0 0 -6 10 0 0 0
r3=i	0 4 0 -13 0 0 0 12
r3=in	4 -3 0 11 6 -1 -5 -17
r3=is	-3 0 0 1 -3 -1 -12 10
r3=it	-2 2 0 18 11 0 -5 -29
r3=its	-1 5 -5 9 -12 0 0 1
r3=later	0 3 0 -17 0 0 0 15
r3=latest	3 14 0 -16 0 5 0 -6
r3=leave	0 6 0 -10 0 0 -2 8
r3=let	0 -7 0 15 0 0 0 -6
r3=levy	0 14 0 1 0 0 0 -12
r3=licence	12 0 0 -5 -1 0 0 -1
r3=may	3 -16 0 16 -6 0 0 0
r3=minute	0 0 12 -17 0 0 0 1
r3=month	2 -14 0 8 2 0 0 0
r3=more	4 -18 0 18 -2 0 0 0
r3=mr	0 13 0 -11 0 0 0 0
r3=must	0 0 0 10 -8 0 0 0
r3=new	-7 16 0 -13 -4 0 -1 11
r3=no	6 -24 0 16 2 2 0 -4
r3=not	0 11 3 -12 7 0 0 -4
r3=nothing	3 10 0 3 -2 0 0 -18
r3=now	0 -17 1 19 0 0 0 -8
r3=of	-3 -8 12 -8 2 3 -5 8
r3=old	0 -5 0 12 -4 0 -2 0
r3=on	-10 7 -2 -2 -6 -4 12 2
r3=only	0 11 0 -11 0 0 0 0
r3=or	8 -6 0 0 0 0 0 0
r3=over	5 -7 0 -6 0 0 0 11
r3=p	0 -2 0 16 -2 0 0 -8
r3=paper	0 -6 0 -16 10 0 0 13
r3=pause	0 9 0 -12 0 0 0 4
r3=pay	0 9 0 -1 -16 0 0 3
r3=place	0 10 0 -9 0 0 0 0
r3=plan	0 15 0 -5 -2 0 0 -6
r3=present	0 10 0 -14 -6 0 0 12
r3=raise	0 10 0 -3 0 0 0 -6
r3=rise	0 26 0 -20 -4 0 0 -1
r3=round	0 0 0 9 0 0 0 -4
r3=rule	0 12 -2 0 -10 0 0 0
r3=run	0 -8 -3 16 -1 5 0 -6
r3=ship	0 0 0 11 0 0 0 -9
r3=side	0 0 0 18 -8 0 2 -15
r3=sign	0 -18 0 25 -2 0 0 -2
r3=since	0 -5 0 11 0 0 0 -4
r3=so	-3 -3 0 -13 13 0 0 6
r3=some	0 -7 0 15 0 0 0 -6
r3=something	0 13 0 -10 0 0 0 -1
r3=sooner	-6 16 0 -6 0 0 0 0
r3=suspend	0 -6 -4 0 2 0 0 10
r3=suspension	5 -1 -2 -11 -10 0 0 14
r3=talk	0 0 0 11 -12 0 0 1
r3=tariff	0 -12 -2 7 9 0 0 0
r3=tell	-3 1 0 0 11 0 0 -4
r3=that	-3 16 11 -10 0 3 -4 -14
r3=the	-3 -5 7 12 -16 -1 -6 2
r3=their	0 16 0 -2 -3 0 0 -9
r3=them	0 9 0 0 -4 0 0 0
r3=then	0 14 0 7 -1 0 -3 -20
r3=there	0 10 0 -15 5 0 0 0
r3=thi	0 -1 0 6 10 0 0 -15
r3=third	0 -5 0 12 -1 0 0 0
r3=threaten	0 -10 0 13 0 0 0 0
r3=time	0 9 0 0 -7 0 0 -4
r3=to	-3 19 -4 -2 -8 -4 -1 -3
r3=top	0 16 0 -21 0 0 0 3
r3=trade	0 6 0 -8 0 0 0 3
r3=truce	-7 -8 0 3 9 0 0 1
r3=two	0 2 0 -6 -6 0 0 9
r3=under	0 0 0 -13 5 6 0 0
r3=understanding	0 -4 0 -3 9 0 0 0
r3=unless	0 0 0 -13 0 0 0 13
r3=until	-1 3 -8 17 2 0 0 -20
r3=wait	0 -11 0 12 0 0 0 0
r3=want	0 17 0 -11 0 0 0 -1
r3=was	0 -25 0 34 -1 0 0 -7
r3=were	0 -4 -1 12 0 0 0 -5
r3=which	0 0 0 -8 -8 0 12 4
r3=will	0 -4 -1 -1 12 0 -2 -1
r3=would	0 4 0 -22 13 0 0 14
r3=year	1 4 -1 -12 6 0 0 0
r4="	-6 19 0 -11 0 0 0 0
r4='s	4 12 -8 -8 6 0 0 -8
r4=)	0 -6 0 -10 5 0 0 14
r4=,	0 -13 -6 13 14 6 2 -18
r4=-	0 -5 0 0 11 0 0 -6
r4=.	-12 -10 -17 11 -6 -18 4 15
r4=:	-10 -5 6 8 0 0 4 -6
r4=<agent>	-6 5 0 -9 -5 2 -4 15
r4=<day-ahead>	-5 3 -10 16 7 0 0 -24
r4=<day-today>	0 -5 12 -2 0 0 0 -2
r4=<duty>	1 7 -4 -12 -3 0 -10 16
r4=<end>	-5 -5 -4 14 0 -4 -12 2
r4=<gate>	-6 -7 9 11 -2 0 0 -2
r4=<goods>	-6 0 -2 9 -15 -7 0 8
r4=<level-noun>	0 1 0 -7 1 0 -4 10
r4=<level>	-8 1 -7 22 -45 0 -4 -1
r4=<money>	0 -11 0 11 0 0 0 0
r4=<name>	3 -18 0 -4 -10 0 4 22
r4=<number>	7 11 -1 -10 2 -1 -3 -1
r4=<organisation>	-1 1 2 -15 18 -7 0 6
r4=<person>	-2 6 0 0 -18 0 -1 7
r4=<quality>	-1 21 4 -3 -27 4 -1 -7
r4=<seat>	0 -13 0 12 -7 0 0 3
r4=<sender>	7 14 1 -8 -4 0 0 -16
r4=<span>	-4 -24 -2 28 -4 0 0 4
r4=<taker>	0 -7 0 -8 10 3 0 0
r4=<v-agree>	0 10 0 -10 17 0 2 -20
r4=<v-bear>	2 -21 0 13 4 0 -6 4
r4=<v-begin>	0 -27 11 16 15 0 -12 -3
r4=<v-down>	0 2 13 -8 7 0 -3 -7
r4=<v-end>	2 3 -9 -2 3 -1 -5 3
r4=<v-impose>	-5 -11 3 2 17 0 5 -7
r4=<v-renew>	0 5 4 5 7 0 0 -20
r4=<v-return>	0 -2 0 20 -12 0 -3 -3
r4=<v-say>	3 -19 3 9 5 0 0 -7
r4=<v-stay>	5 -15 2 -5 20 0 -6 2
r4=<v-suspend>	4 -1 0 6 -14 0 -6 2
r4=<v-target>	0 -14 3 6 4 0 -4 1
r4=<v-threaten>	0 -14 0 0 0 0 0 13
r4=<v-up>	-3 -2 0 8 -11 0 4 0
r4=?	-2 -18 0 4 0 0 0 19
r4=a	-4 4 5 -8 -4 -2 13 -2
r4=additional	0 10 0 -4 0 0 0 -4
r4=after	0 0 0 12 -4 0 0 -3
r4=agree	0 13 0 -12 0 0 3 -4
r4=an	0 0 0 8 0 0 0 -9
r4=and	3 10 0 -16 -4 0 0 7
r4=announce	0 1 0 0 5 0 -1 -13
r4=apply	0 -9 0 -2 6 0 0 6
r4=are	0 2 0 -12 -8 0 3 13
r4=as	5 8 0 -16 -2 0 0 5
r4=ask	0 -1 0 -6 10 0 0 0
r4=at	0 -10 0 10 5 0 0 -7
r4=back	0 -6 0 14 -1 1 -2 -3
r4=be	0 10 -2 4 -14 0 0 -1
r4=become	0 -8 0 0 -4 0 12 0
r4=before	0 9 0 1 -12 0 0 0
r4=between	0 0 0 11 -1 0 0 -5
r4=both	0 0 0 -6 -3 0 17 -7
r4=bring	0 15 0 -11 0 0 0 -3
r4=but	0 11 0 -3 0 0 0 -6
r4=buyer	0 -7 0 -9 10 3 0 0
r4=by	0 -15 0 2 8 0 0 1
r4=call	0 11 0 -11 0 0 0 0
r4=charge	0 -14 7 9 -1 0 -3 0
r4=coffee	0 0 0 8 0 0 0 -6
r4=come	0 -12 13 7 0 0 -1 0
r4=could	0 13 0 -9 2 0 0 -6
r4=day	-5 0 0 -13 3 0 0 12
r4=decision	0 -14 0 13 0 0 0 0
r4=duty	2 0 0 -12 -2 0 0 16
r4=emergency	0 0 0 6 -9 0 0 0
r4=enter	4 -8 0 6 11 0 -2 -12
r4=expire	0 0 0 -10 0 0 0 10
r4=extra	0 0 0 8 0 0 0 -6
r4=fall	0 -1 0 -3 11 0 0 -5
r4=finance	0 8 0 -10 0 0 0 0
r4=five	0 0 0 -10 0 0 0 9
r4=for	9 0 -6 -12 2 0 -4 5
r4=foreign	0 -3 0 10 0 0 0 -3
r4=free	0 -5 0 -1 10 0 0 0
r4=from	-1 19 3 -7 -18 0 0 -2
r4=further	0 2 0 8 0 0 0 -11
r4=good	0 -9 0 23 -5 0 -1 -2
r4=government	0 0 0 -5 -3 0 -2 14
r4=hand	0 -7 0 9 0 0 0 0
r4=happen	0 14 0 -2 0 0 0 -14
r4=has	3 0 6 -18 8 0 5 0
r4=have	-1 9 0 -4 -9 0 -4 7
r4=he	0 -16 0 11 1 0 0 0
r4=hold	0 -4 0 14 0 0 0 -6
r4=if	0 -3 0 12 -2 0 2 -6
r4=impose	0 -12 0 6 0 0 0 5
r4=in	0 6 -9 -8 13 0 -5 -1
r4=included	0 0 0 -6 0 0 0 10
r4=it	2 -4 -6 14 4 0 0 -15
r4=its	0 3 4 1 -4 0 6 -16
r4=keep	0 -8 0 -10 18 0 0 0
r4=lapse	0 -4 0 -5 21 0 0 -10
r4=law	0 9 0 -2 -2 0 0 0
r4=leave	0 -11 0 2 0 0 0 5
r4=longer	0 -5 0 10 0 0 0 -3
r4=look	0 -8 0 12 -3 0 1 -2
r4=may	0 8 0 4 -11 0 -9 0
r4=minister	0 -1 0 -5 0 0 0 10
r4=must	0 -6 0 -5 9 0 0 0
r4=new	0 15 0 0 -10 0 0 -6
r4=no	0 0 0 9 -5 0 0 -10
r4=nobody	0 -4 0 -12 10 0 0 5
r4=not	0 -5 1 9 -2 0 0 -1
r4=note	0 -10 0 13 0 0 0 -3
r4=of	0 13 -7 -11 1 1 -11 3
r4=on	6 16 -4 -14 -1 -6 10 -8
r4=one	0 -6 0 12 -5 0 -2 0
r4=open	0 0 0 10 0 0 0 -9
r4=or	0 3 0 -9 10 1 0 -6
r4=own	0 -16 0 9 0 0 0 7
r4=pause	0 5 0 -7 0 0 0 0
r4=pay	0 -20 0 9 -2 0 0 15
r4=plan	0 -4 0 8 -2 0 0 0
r4=post	0 1 0 -16 7 0 0 6
r4=present	0 -8 0 0 0 0 0 9
r4=prolong	0 12 -3 -1 -4 0 0 -1
r4=put	0 -15 0 1 11 0 0 3
r4=rate	0 7 0 -16 1 0 0 6
r4=renew	0 -10 10 8 7 0 0 -19
r4=return	0 -13 0 15 -11 0 0 4
r4=right	0 12 0 -2 -6 0 0 -3
r4=say	5 -16 4 11 -2 1 5 -9
r4=side	0 4 3 0 1 0 0 -10
r4=sign	0 2 0 -4 18 0 0 -17
r4=since	0 -4 0 12 0 0 0 -8
r4=some	0 9 0 -9 0 0 0 0
r4=sooner	9 -6 0 -3 0 0 0 0
r4=suspension	0 5 0 7 0 0 0 -12
r4=table	0 -13 0 15 0 0 0 0
r4=tell	0 0 0 8 -12 0 0 2
r4=than	0 -12 0 7 0 0 0 6
r4=that	1 -7 0 -3 -2 0 0 17
r4=the	-9 1 0 -13 33 10 0 -16
r4=their	-2 0 0 0 -9 0 -3 13
r4=then	0 0 0 3 -10 0 0 2
r4=they	0 -1 2 -11 0 0 -2 13
r4=thi	0 -3 0 -4 0 0 0 10
r4=to	-9 7 -7 11 -9 -5 -2 -1
r4=truce	0 -14 0 7 -12 0 -3 13
r4=two	0 -10 0 8 6 0 5 -9
r4=up	0 -1 0 -7 0 0 0 12
r4=vote	0 2 0 -8 -3 0 0 10
r4=warn	0 -13 0 0 0 0 0 11
r4=was	0 4 0 7 -2 0 0 -14
r4=well	0 0 0 10 0 0 0 -8
r4=with	0 -13 0 14 -5 0 0 2
r4=work	0 9 0 0 0 0 0 -8
r4=would	0 15 0 7 -4 0 0 -21
r=! <end>	0 -10 0 13 0 0 0 0
r=" .	0 -4 0 14 -5 0 0 -2
r=" <end>	0 -8 0 0 0 0 0 9
r=" or	-6 11 0 -2 0 0 0 0
r=( <day-today>	0 10 0 -4 0 0 0 -4
r=) .	-1 0 0 -10 13 0 0 0
r=) :	0 10 0 -9 0 0 0 0
r=, "	11 -2 0 -3 0 0 -7 3
r=, <day-gone>	0 -4 0 15 0 0 0 -9
r=, <day-today>	0 -2 0 -7 0 0 0 11
r=, <level>	0 -13 0 18 -1 0 0 -4
r=, <name>	-1 7 0 -31 5 0 20 3
r=, <number>	3 12 0 -13 -7 0 -2 10
r=, <office>	0 -8 0 12 0 0 0 0
r=, <quality>	0 0 0 -8 -5 0 0 16
r=, <span>	0 -9 0 -14 0 0 0 24
r=, a	0 -16 11 6 -2 0 -6 4
r=, according	0 10 0 0 -1 0 0 -7
r=, all	0 -11 0 1 0 0 0 10
r=, and	-8 6 0 -4 17 0 -18 -5
r=, as	2 -1 0 19 -4 -5 0 -10
r=, be	0 0 0 -11 0 0 0 11
r=, both	-1 -16 0 16 -3 0 0 0
r=, but	0 -11 0 4 0 0 0 5
r=, by	0 6 0 -4 -15 0 6 5
r=, end	0 0 0 11 -3 0 0 -7
r=, for	0 13 0 -1 0 0 -4 -8
r=, half	0 8 0 -8 0 0 0 0
r=, has	0 -17 0 10 -4 0 0 6
r=, his	0 -3 0 -9 7 0 0 7
r=, if	0 18 0 -17 1 1 0 -6
r=, in	-3 -8 0 6 1 0 3 0
r=, is	0 -11 0 -1 0 0 0 16
r=, its	0 -19 0 11 7 0 0 0
r=, last	0 -2 -8 0 3 0 0 6
r=, like	0 4 0 0 7 0 0 -9
r=, mr	5 0 0 -13 2 0 8 -5
r=, not	0 0 0 -13 0 0 0 14
r=, now	0 0 -3 27 0 0 0 -25
r=, on	-2 7 0 -13 1 0 6 4
r=, one	0 11 0 -11 0 5 0 -8
r=, or	0 -14 0 -15 19 4 0 4
r=, provided	0 13 0 -13 -2 0 0 2
r=, she	0 -10 0 0 0 0 1 7
r=, since	0 10 0 -8 -5 0 0 0
r=, so	-1 -8 0 -7 17 4 -3 0
r=, that	0 -10 0 2 0 0 0 7
r=, the	12 -25 0 11 -1 1 -6 2
r=, then	0 -9 0 8 -1 0 0 0
r=, three	0 0 0 -13 0 0 0 14
r=, to	0 0 7 3 -13 0 13 -17
r=, together	0 -10 0 5 4 0 0 0
r=, under	0 -1 7 5 -7 1 0 -10
r=, unless	0 18 -3 -9 -7 0 0 -1
r=, until	0 -7 9 3 4 0 0 -5
r=, was	0 -15 0 20 0 0 0 -4
r=, we	0 -1 0 -11 9 0 0 4
r=, when	1 -3 -3 -4 0 4 -4 10
r=, which	-6 -3 -2 3 -3 0 0 10
r=, while	0 -13 0 5 0 0 8 0
r=, will	0 -7 -5 11 2 0 0 -1
r=- <name>	0 -7 0 18 -3 0 0 -6
r=. "	0 5 0 9 2 0 0 -15
r=: <level>	0 10 0 0 -16 0 0 0
r=: <name>	0 -10 0 11 -1 0 0 0
r=: <number>	0 -3 0 12 -2 0 0 -3
r=: <person>	0 -9 0 4 -4 0 0 6
r=: <quality>	0 0 0 11 -10 0 0 -3
r=: a	0 0 0 -6 10 0 0 0
r=: it	0 0 0 -13 0 0 0 14
r=: no	0 -7 0 -7 10 0 0 3
r=: the	-3 22 0 -26 -6 0 4 5
r=; <level>	0 1 0 8 -11 0 0 0
r=; <name>	0 0 0 10 0 0 0 -9
r=; after	0 -1 0 12 0 0 0 -9
r=; and	0 12 0 -9 0 0 0 0
r=; at	0 0 0 -14 0 0 0 13
r=; it	0 -13 0 4 0 0 0 5
r=; no	0 0 0 9 -11 0 0 0
r=; that	0 -8 0 11 0 0 0 0
r=; the	-1 12 4 -25 12 0 -2 0
r=; they	0 14 1 -3 0 0 0 -14
r=<end> <end>	-6 1 -8 5 3 -13 1 2
r=<level> ,	0 -2 0 8 0 0 0 -5
r=<level> .	0 18 0 -16 0 0 0 0
r=<level> <level>	0 6 0 -20 0 0 0 16
r=<name> charge	0 0 0 -8 0 0 0 8
r=<name> take	0 0 0 -10 0 0 0 10
r=<number> .	0 0 0 9 0 0 0 -10
r=<number> :	0 4 0 -4 6 0 0 -10
r=<quality> good	0 -19 0 19 0 0 0 0
r=a <quality>	0 19 0 -22 6 0 0 0
r=after <name>	0 14 0 -8 -2 0 -2 0
r=and ,	0 -2 0 -4 0 0 0 9
r=and is	0 -4 3 26 -1 0 0 -24
r=and last	0 13 0 -1 0 0 0 -13
r=and must	0 0 0 10 -9 0 0 0
r=and now	0 0 0 13 0 0 0 -11
r=and that	0 0 0 5 6 0 0 -13
r=and the	-2 6 0 -15 2 0 0 10
r=and to	0 3 0 -11 0 0 0 10
r=and was	1 0 0 -8 0 0 0 7
r=and will	0 7 0 3 -6 0 0 -10
r=and would	0 0 0 -9 10 0 0 0
r=are free	0 -5 10 -2 0 0 0 0
r=as well	6 3 2 -11 0 0 0 0
r=both country	0 -4 0 -3 9 0 0 0
r=by <office>	0 9 0 -4 0 0 0 -4
r=come and	0 -11 0 0 -1 0 0 13
r=for <span>	0 0 0 14 0 0 0 -17
r=for a	0 8 0 -5 -3 0 4 0
r=for the	0 15 0 -13 -1 0 0 2
r=has been	0 -11 0 10 0 0 0 0
r=if it	0 19 0 -6 0 0 0 -11
r=if nothing	0 9 0 -3 0 0 0 -7
r=if the	-1 -12 0 0 10 0 0 2
r=in a	0 11 0 -10 0 0 0 0
r=in any	0 8 0 -14 0 0 0 6
r=in the	3 -9 0 -9 -1 0 0 15
r=instead of	0 0 0 -9 0 0 0 10
r=is off	0 -8 0 8 0 0 0 0
r=is the	8 1 0 -9 -1 0 0 -2
r=it 's	0 -7 0 13 0 0 0 -2
r=it could	0 6 0 -9 0 0 0 2
r=it may	0 9 0 -4 0 0 0 0
r=it was	0 -10 0 19 0 0 0 -7
r=it will	0 6 0 -18 -2 0 4 10
r=night ,	0 -9 0 19 0 0 -7 0
r=night .	0 0 0 -12 0 0 6 7
r=night that	0 10 0 -9 0 0 0 0
r=of next	7 11 0 -13 8 0 0 -9
r=of the	-1 -14 0 29 -11 0 0 -5
r=of thi	0 -5 0 -7 5 0 0 12
r=on the	0 4 3 -16 6 0 0 3
r=rather than	0 0 0 -10 10 0 0 0
r=that <name>	0 -9 0 16 0 0 0 0
r=that <person>	0 16 0 -15 0 0 0 0
r=that the	0 2 0 3 -10 0 0 0
r=the <level>	0 9 0 -12 8 0 0 -3
r=the <number>	2 14 0 0 0 0 0 -16
r=the <person>	0 -16 0 11 2 0 0 -1
r=the <quality>	0 5 0 0 -6 0 8 -9
r=the additional	0 3 0 -12 0 0 0 5
r=the duty	0 17 0 -11 0 0 0 -4
r=the rate	0 -12 0 4 0 0 0 6
r=the truce	-4 2 0 8 -1 0 0 -5
r=they had	0 0 0 9 0 0 0 -8
r=to <day-ahead>	0 0 0 -3 -10 0 0 14
r=to be	0 -6 0 -2 15 0 0 -7
r=to extend	0 0 0 -9 0 0 0 10
r=to find	0 -9 0 0 -3 10 2 0
r=to put	0 10 0 -4 -3 0 0 0
r=to reply	0 -8 0 0 14 0 -2 -5
r=to run	0 0 0 -4 -3 0 0 12
r=to sign	0 8 0 14 -13 0 -1 -7
r=unless <organisation>	0 15 0 -4 -2 0 0 -4
r=unless somebody	2 0 0 -9 0 0 0 7
r=unless the	4 -5 0 -4 0 0 0 4
r=unless they	0 -3 -2 8 0 0 0 0
r=will not	0 -12 8 8 -2 0 -2 0
r=— <office>	0 9 0 -8 0 0 0 0
r=— <person>	0 -4 0 10 0 0 0 -2
r=— a	0 0 0 11 0 0 0 -9
r=— and	0 -6 0 -2 0 0 0 11
r=— the	0 5 0 4 -10 0 0 0
s:!	0 -15 0 18 0 0 0 -2
s:"	0 -5 -12 11 -1 -13 -8 3
s:'	-1 -3 6 30 -20 0 3 -18
s:'s	0 -6 -10 0 -2 13 -3 2
s:(	0 -7 0 11 -11 -11 10 0
s:)	-1 -3 0 6 -11 -11 10 3
s:*	-7 3 0 18 -8 0 0 -12
s:+	0 -8 0 0 3 0 0 5
s:,	0 3 -15 0 -5 3 -4 12
s:-	10 -13 11 1 -4 -4 7 -2
s:.	-15 0 -6 11 4 -2 -6 -1
s::	6 -1 -2 -2 0 -10 -11 5
s:;	-7 -4 0 2 -2 -4 15 -4
s:<agent>	-13 1 -14 6 4 16 -11 -5
s:<day-gone>	3 -4 -7 12 -6 -3 -19 10
s:<day-today>	-13 2 -6 16 -1 -5 -10 -4
s:<duty>	-36 10 15 2 1 -20 5 -9
s:<gate>	-17 -3 0 -5 19 6 -18 2
s:<goods-amount>	0 -13 -1 40 -6 0 -12 -16
s:<goods>	17 12 12 -11 1 -43 -9 -5
s:<level-noun>	-26 15 -32 3 3 -7 2 -9
s:<level>	-14 28 -38 3 -26 -43 0 2
s:<money>	-22 0 -20 24 -1 -2 -1 -6
s:<month-ahead>	2 -9 4 0 -7 -1 -6 10
s:<month-gone>	18 -5 4 -7 -9 -3 6 0
s:<month-today>	7 -15 1 4 -8 0 0 5
s:<name>	6 9 1 -18 5 0 12 1
s:<not>	-20 5 4 -3 -6 0 -6 10
s:<number>	-2 15 25 -6 -8 -28 -5 -11
s:<office>	-20 10 -9 -5 -9 -4 24 0
s:<organisation>	10 1 0 8 15 -13 -22 -28
s:<person>	-13 5 -38 -2 -9 3 13 7
s:<points>	-20 -2 -1 -10 -30 -9 -1 41
s:<quality>	5 -9 0 -8 12 5 -6 5
s:<seat>	-3 6 -13 -5 2 -4 16 1
s:<sender>	17 3 0 -4 1 0 -30 -12
s:<span>	-26 -2 -17 8 3 1 -5 7
s:<taker>	-1 -12 5 14 8 -2 -6 -11
s:<v-agree>	-12 0 -11 5 -15 1 14 1
s:<v-bear>	-12 8 -16 9 -6 -18 -10 0
s:<v-begin>	4 12 3 -8 -5 -13 -20 8
s:<v-buy>	0 -4 12 -2 0 20 -18 -6
s:<v-deny>	35 -11 -7 -2 -7 -8 3 -15
s:<v-down>	-23 0 -7 10 0 -12 5 -1
s:<v-end>	-7 -3 23 -6 -5 -14 3 1
s:<v-impose>	-7 12 -20 0 -6 -5 6 3
s:<v-lack>	18 6 -13 -4 2 -6 -3 -9
s:<v-propose>	-19 -4 -22 8 15 -16 22 -15
s:<v-refuse>	0 2 0 13 -10 0 0 -11
s:<v-renew>	5 -8 16 6 -5 -1 -12 -5
s:<v-return>	3 -5 -9 7 1 -7 -9 3
s:<v-say>	9 3 -12 2 8 -1 -8 -12
s:<v-sell>	11 -11 -8 -4 6 12 -1 -16
s:<v-sign>	-10 -5 -25 -3 16 7 -14 4
s:<v-stay>	9 -3 13 4 -15 -2 -13 -1
s:<v-suspend>	18 2 1 1 -22 -10 -11 0
s:<v-target>	-19 7 -2 7 1 -5 -15 -7
s:<v-up>	-18 3 -10 12 -22 12 -4 -2
s:?	-1 -1 -12 17 -14 3 -9 -5
s:[	0 10 0 -12 -3 0 0 6
s:]	0 10 0 -12 -3 0 0 6
s:a	-5 0 -24 5 -7 16 24 -13
s:able	0 0 0 1 8 0 0 -10
s:abolish	0 9 0 -2 0 0 0 -7
s:about	2 -3 -7 6 -16 8 4 0
s:abroad	9 -14 -2 19 -3 0 0 -13
s:absence	0 9 0 -25 13 0 0 0
s:accept	0 12 0 -13 11 0 0 -9
s:accord	2 26 0 -20 0 0 -7 -6
s:across	0 -21 0 16 -1 0 0 6
s:action	0 11 0 -3 -4 0 0 0
s:ad	0 -8 0 8 0 0 0 0
s:add	7 10 0 -8 -26 0 9 0
s:additional	-5 1 8 -1 -13 0 -3 9
s:adjust	0 16 0 -11 -1 0 2 -6
s:admit	0 -10 0 0 6 0 0 2
s:affiliate	17 -2 -3 -17 1 -1 0 -1
s:afraid	0 0 0 -8 0 0 0 10
s:after	-7 7 4 9 -13 -8 -11 -3
s:afternoon	0 0 0 -2 -5 0 0 9
s:afterward	0 0 0 5 12 0 0 -19
s:again	3 0 -3 1 -8 -3 -14 11
s:against	0 -19 -1 0 24 0 3 -10
s:agency	0 -5 0 10 0 0 0 -6
s:ago	1 0 0 -8 0 0 0 10
s:agree	0 -13 -10 -7 -15 -6 26 18
s:agreement	-15 -1 -13 3 8 -3 5 -4
s:ahead	0 19 0 1 -13 0 0 -15
s:aim	0 0 0 -9 -13 0 21 0
s:air	0 -12 0 0 14 0 -1 0
s:airline	0 -8 0 10 0 0 0 -1
s:airport	0 -2 0 9 -11 0 0 1
s:al	0 1 0 -8 0 0 0 9
s:alexandria	0 0 3 6 0 0 0 -9
s:alive	0 -9 0 18 3 0 0 -14
s:all	1 15 1 1 -28 2 0 -4
s:allow	0 12 0 -13 6 1 0 -11
s:allowed	0 4 0 10 -5 0 0 -10
s:almond	0 9 0 -18 0 0 0 8
s:alone	0 -15 0 3 0 0 7 1
s:also	5 -10 7 7 0 -12 -1 0
s:aluminum	0 27 0 -20 0 0 0 -9
s:am	0 5 0 0 1 0 0 -9
s:ambassador	0 0 0 -12 14 0 0 0
s:among	2 -4 0 0 13 0 -4 -7
s:an	-11 13 10 -3 -11 16 4 -14
s:and	4 -5 -4 8 2 -20 -13 3
s:anew	0 5 0 -17 15 0 0 -2
s:annex	0 16 0 -17 -1 0 0 2
s:announce	21 5 0 -12 5 -7 -13 -5
s:announcement	4 12 0 -5 -12 0 0 -1
s:annual	0 -2 0 17 -9 0 0 -2
s:another	-3 7 -4 4 -8 0 0 -7
s:answer	-14 -10 -1 -5 15 0 7 1
s:anti	0 0 0 8 0 0 0 -12
s:antimony	22 -11 0 -4 -6 0 0 -6
s:any	10 -4 7 -3 -17 0 -4 8
s:anybody	0 -9 0 9 0 0 0 0
s:anyone	0 5 0 -9 2 0 0 0
s:anything	0 -2 6 3 1 0 0 -8
s:anywhere	8 6 0 -12 0 0 0 0
s:app	0 -7 0 -5 -5 22 -1 -7
s:appeal	0 -14 0 16 -1 0 0 -3
s:appealed	0 0 0 17 -14 0 0 0
s:appeared	0 7 0 -7 0 0 0 0
s:apple	-1 0 0 -15 3 0 0 15
s:apply	2 8 10 -14 -17 -4 -6 23
s:approval	1 -12 0 9 4 0 -4 -1
s:approve	-3 -9 -1 -1 7 0 -8 7
s:are	5 9 14 -18 15 -18 -17 -7
s:argument	0 -7 0 -7 16 0 0 -1
s:arm	0 18 0 3 -10 0 0 -13
s:armed	0 0 0 9 0 0 0 -9
s:armistice	0 -1 0 16 0 0 0 -13
s:army	0 0 0 11 -1 0 0 -7
s:around	0 -8 0 8 -9 0 0 6
s:arrangement	-9 -5 -9 -15 -1 -4 -3 36
s:arrive	0 -5 4 0 13 -2 -12 -6
s:arrived	0 -7 0 9 0 0 0 0
s:article	0 7 0 10 -2 0 0 -16
s:as	13 7 -6 -1 -4 -13 -3 -3
s:aside	-1 -14 0 5 0 0 0 13
s:ask	-7 0 0 -9 17 0 -15 0
s:asleep	7 -13 0 -7 -2 0 0 14
s:assembly	0 -4 0 -1 15 0 0 -8
s:assume	11 1 0 -12 0 3 0 -6
s:assured	0 -7 0 0 -1 0 0 10
s:at	-14 2 -8 0 0 -10 1 11
s:athen	0 0 0 18 0 0 0 -17
s:authority	0 -10 0 6 6 0 0 -2
s:autumn	0 13 0 -28 10 0 2 0
s:avocado	0 -13 0 12 0 0 0 0
s:away	9 -3 0 -2 -6 0 0 6
s:b	0 12 0 -8 -7 0 7 -4
s:back	4 6 -14 -3 -8 0 -35 14
s:bad	0 17 0 -15 0 0 0 -1
s:ballot	0 -3 0 24 -7 0 0 -15
s:ban	12 -12 0 3 -14 21 -1 -16
s:banana	-1 5 -3 -7 -6 0 0 11
s:bank	0 -7 0 21 -9 2 -2 -11
s:bargain	2 -12 0 6 -3 0 0 2
s:bargaining	0 0 0 -8 0 0 0 9
s:base	0 2 0 -9 0 0 0 6
s:basel	0 10 0 -12 0 0 0 2
s:battery	12 -10 0 8 -4 0 0 -7
s:batumi	0 -5 0 11 0 0 0 -2
s:be	-13 -2 -9 -8 2 13 7 1
s:bean	0 -11 0 5 0 0 0 7
s:bear	0 -12 0 8 2 0 0 2
s:became	0 -24 0 34 0 0 0 -13
s:become	6 16 0 -43 11 0 20 -3
s:been	0 -5 0 6 -6 8 -14 0
s:before	-11 3 6 -12 12 -1 0 -3
s:begin	0 9 -11 -1 6 -5 1 -14
s:being	0 -2 -1 -6 -4 0 0 18
s:believe	0 3 0 6 6 0 0 -20
s:bell	0 -9 0 15 0 0 0 -4
s:belong	3 -9 0 5 0 0 0 -1
s:beside	0 6 0 6 -1 0 0 -14
s:bet	0 -1 0 12 0 0 0 -6
s:better	4 -20 0 -2 -4 0 4 14
s:between	-7 -19 -10 11 8 0 -2 2
s:big	0 -2 0 9 0 0 0 -4
s:bill	0 -16 0 -9 25 0 0 -5
s:bind	0 0 0 -9 0 0 0 11
s:biscuit	0 -9 0 -3 0 0 0 13
s:bite	9 -9 0 -9 6 4 0 -2
s:black	-1 2 0 -9 -5 0 0 14
s:blink	0 -3 0 9 -2 0 0 -1
s:bloc	0 2 0 -8 9 0 2 -6
s:boeing	0 11 0 0 0 0 0 -9
s:bonu	0 -3 0 11 0 0 0 -7
s:booked	0 6 0 8 -11 0 0 -5
s:booking	0 -7 0 9 0 0 0 0
s:bosse	0 -3 0 13 0 0 0 -8
s:both	-4 7 -20 -15 0 -14 4 16
s:bottle	0 11 2 -16 0 0 0 0
s:box	0 -8 0 0 19 0 0 -12
s:brace	0 -2 0 -5 -4 0 0 11
s:brandy	0 10 0 -15 2 0 0 1
s:break	0 -8 0 20 0 0 0 -11
s:breakfast	0 -8 0 16 0 0 0 -5
s:breath	0 -6 0 -2 0 0 0 9
s:bridge	0 -28 0 34 -3 0 0 0
s:broke	0 -1 0 11 0 0 0 -6
s:broker	0 8 0 -11 0 0 0 4
s:budget	0 -8 0 18 0 0 0 -10
s:build	-1 -7 0 14 -1 0 0 0
s:building	0 -11 0 -21 30 0 0 0
s:built	-11 5 0 -6 15 0 0 -14
s:busan	14 -30 4 -4 -4 -2 2 10
s:buse	0 -9 2 15 -5 0 0 -3
s:business	0 -20 0 0 0 23 -1 -12
s:but	-11 -5 -10 -4 24 0 0 -2
s:butter	0 -10 3 15 -13 0 9 -8
s:buy	-1 8 0 3 7 -4 -2 -17
s:buyer	0 9 0 -9 7 0 -2 -7
s:by	-7 -9 -8 9 6 -14 21 -16
s:bytedance	0 -6 0 -5 -2 17 0 -1
s:c	0 9 3 -14 1 0 0 0
s:cabinet	0 22 0 -15 6 0 0 -5
s:cable	0 -1 -1 -11 0 0 0 14
s:cake	0 0 0 -4 10 0 0 -6
s:calendar	0 21 0 -21 -9 0 0 9
s:call	6 -4 -2 8 12 -5 -4 -18
s:calm	0 -12 0 -9 0 0 0 21
s:can	-8 12 0 -3 5 10 -13 -16
s:canned	0 8 0 -14 -2 0 0 9
s:cannot	0 2 8 -11 0 0 0 1
s:canola	0 24 0 -9 -4 0 0 -11
s:capacity	0 3 0 7 2 0 0 -14
s:car	-1 0 0 14 -13 0 4 -17
s:card	0 -5 0 12 0 0 0 -4
s:cargoe	0 13 0 -1 -6 0 0 0
s:carmaker	0 10 0 -11 0 0 0 0
s:carpet	0 -2 0 13 -5 0 0 -4
s:carry	-1 1 0 4 -9 0 -3 4
s:cartagena	0 -7 0 -1 0 0 0 10
s:case	-5 5 7 -15 14 0 -4 0
s:cashmere	0 13 0 -12 0 0 0 -1
s:cathode	0 4 0 -12 7 0 0 0
s:cease	1 -5 1 -6 -18 0 0 24
s:ceasefire	0 7 0 30 -5 0 0 -32
s:ceiling	0 -11 0 15 0 0 0 -2
s:cell	11 -8 0 -3 0 0 0 0
s:cent	0 -10 0 29 -1 0 0 -19
s:central	0 -2 0 12 -8 0 0 0
s:certain	0 3 10 -10 0 0 0 -4
s:certificate	13 -12 -3 -7 19 0 0 -18
s:chamber	0 2 0 -9 10 0 0 -5
s:chance	0 10 0 -17 9 0 0 0
s:change	4 0 7 5 -4 0 0 -15
s:changed	0 10 0 -6 0 0 0 -1
s:channel	0 10 0 -6 0 0 0 0
s:charge	-21 -1 4 0 9 -4 0 -3
s:charter	0 0 0 11 0 -4 0 -1
s:chassi	0 15 0 -1 0 0 0 -10
s:cheaper	0 17 0 -7 -10 0 0 0
s:chicken	0 3 0 -14 9 0 0 1
s:chittagong	0 0 0 -7 0 0 0 10
s:christian	0 12 0 -4 -6 0 0 0
s:christma	0 -6 0 14 -2 0 0 -4
s:church	0 0 0 10 0 0 0 -9
s:citru	0 -12 0 4 1 0 0 3
s:city	0 -10 0 29 -3 0 0 -19
s:civilian	-1 0 0 9 0 0 0 0
s:claim	0 -10 0 6 21 0 -4 -19
s:clause	0 -5 0 -9 11 0 0 3
s:clear	0 0 -5 12 -19 0 -2 13
s:clerk	0 0 0 9 -6 0 0 0
s:client	0 17 10 -8 -20 0 0 0
s:climb	0 -12 0 8 0 0 0 5
s:clock	0 -5 -1 -17 12 0 0 13
s:close	-4 -26 -2 -10 14 20 1 2
s:closed	0 -4 0 19 -7 7 0 -16
s:closing	0 -13 0 -14 -9 30 0 -4
s:club	0 -5 0 35 -12 -5 0 -17
s:coal	0 -18 0 9 -2 0 0 9
s:coast	0 0 0 10 0 0 0 -9
s:cod	0 -3 0 -14 8 0 6 3
s:coffee	0 -15 -4 22 -15 0 0 2
s:collection	-2 16 0 1 -11 0 0 -8
s:column	0 10 0 -12 -14 0 -3 18
s:come	-5 -6 2 3 -19 -1 -6 20
s:comment	-5 -17 0 -18 36 -3 0 -8
s:commission	0 0 0 0 9 0 0 -5
s:commissioner	0 16 0 -6 -1 0 0 -8
s:commit	0 9 0 -7 -1 0 0 0
s:commitment	0 -1 0 -2 -5 0 10 0
s:company	0 -5 -7 18 0 4 -3 -13
s:complete	0 0 0 -2 -1 0 0 12
s:comply	0 15 0 -9 -4 0 0 0
s:component	0 28 0 -19 -1 0 0 -9
s:concentrate	0 5 -1 -19 -1 0 0 18
s:concert	0 -5 0 10 -1 0 0 0
s:conclude	0 0 0 -15 0 0 10 9
s:condition	0 14 0 -11 -1 0 0 0
s:confirm	-2 -20 0 3 5 -4 -1 12
s:congress	0 7 0 5 -11 2 0 -6
s:consent	-2 9 0 -15 0 0 0 16
s:consultation	0 -15 0 0 14 0 0 0
s:container	0 -2 0 19 2 0 0 -17
s:content	0 3 0 -13 8 0 0 0
s:continental	0 4 0 -12 1 0 0 4
s:continue	-2 10 0 5 0 0 -2 -7
s:contract	-1 -21 0 43 -11 0 -6 -12
s:control	23 -6 0 0 -33 -4 -1 -8
s:convene	0 0 0 10 -8 0 0 0
s:convention	0 10 0 -6 6 0 0 -13
s:conversation	0 -6 0 15 0 0 0 -2
s:cooking	0 -10 0 4 0 0 0 4
s:copenhagen	0 2 0 -10 8 0 0 0
s:copper	5 18 0 -14 -5 0 -3 0
s:cork	0 15 0 -12 -5 0 0 4
s:corrected	0 -13 0 2 9 0 0 0
s:correction	0 -7 0 14 4 0 0 -11
s:cotton	0 18 9 -6 -14 0 0 -8
s:could	-9 14 -3 -1 0 -5 14 -16
s:counted	0 -5 0 -13 -6 0 0 25
s:counter	-2 -8 -3 -11 7 0 0 20
s:countermeasure	-8 14 0 -8 -16 0 8 -1
s:counterpart	8 -4 0 -14 -10 0 9 9
s:countersign	0 0 0 10 0 0 0 -7
s:counting	0 4 5 -17 -2 0 13 -5
s:country	-11 16 -16 -5 5 -7 0 -6
s:county	0 -16 0 28 -6 0 0 -7
s:course	0 -6 0 -5 0 0 0 14
s:cover	15 -12 0 -7 -6 0 0 7
s:crane	-3 25 -6 -2 -1 0 0 -19
s:crew	0 0 0 14 -2 0 0 -9
s:critical	12 -3 0 -16 -1 0 0 0
s:crossing	0 -9 0 10 -5 0 7 -5
s:crown	0 -11 0 13 0 0 0 0
s:curb	0 10 0 -7 -1 0 0 0
s:current	0 -10 0 -16 0 8 0 21
s:customer	0 -15 0 22 -8 0 0 -2
s:cut	0 5 0 11 -3 0 5 -20
s:dairy	0 1 0 -4 16 0 0 -11
s:dark	0 0 0 -6 0 10 0 0
s:date	26 -8 3 -16 -10 -9 5 8
s:dated	7 -14 0 9 1 0 0 -5
s:day	0 -19 -7 -6 13 0 12 8
s:dead	0 -8 0 4 0 -5 0 11
s:deadline	-2 0 -3 -8 -43 32 18 -11
s:deal	0 3 -5 0 -5 10 -3 -1
s:dearer	0 20 0 -18 3 0 0 -7
s:debate	0 0 0 -10 21 0 0 -9
s:decide	8 -7 -1 -6 8 -3 0 6
s:decision	-1 -11 0 5 8 0 -3 0
s:declarant	0 -13 0 11 3 0 0 0
s:declaration	0 11 0 -18 3 0 4 -1
s:decree	-1 10 5 -11 -2 -7 -1 7
s:defend	0 13 0 0 0 0 0 -12
s:defer	0 -11 0 0 7 0 0 0
s:del	0 -1 0 11 -2 0 0 -3
s:delay	2 -12 0 4 0 0 2 0
s:delegation	0 -20 0 3 -6 2 3 9
s:deliver	0 -9 0 2 0 0 6 0
s:demand	0 7 0 21 -16 0 -4 -8
s:department	0 -6 0 17 -1 0 0 -7
s:depend	0 -12 0 0 3 0 0 6
s:deputy	0 14 0 -11 0 0 0 -3
s:desk	0 -21 0 12 9 0 0 -3
s:detail	0 -10 0 18 0 0 -1 -4
s:dialogue	0 -6 0 10 0 0 0 0
s:did	-6 3 0 24 -7 0 -2 -25
s:die	0 -2 0 -14 0 0 0 17
s:diego	0 -12 0 6 0 0 0 5
s:difference	0 -2 0 4 12 0 0 -16
s:dinner	0 -13 0 17 -11 0 0 7
s:discount	0 -7 0 13 -3 0 0 -1
s:discuss	-1 -11 0 23 -22 0 0 8
s:dispute	0 -11 0 -2 -11 0 11 13
s:district	0 -9 0 18 -7 0 0 0
s:do	4 0 0 1 -16 -3 0 9
s:docker	0 0 0 8 0 0 0 -6
s:doe	-10 0 -5 -14 10 2 -8 20
s:doesn't	0 10 0 -10 9 -1 -3 -2
s:don't	-1 6 0 -11 0 0 -1 12
s:done	0 0 0 12 -13 3 0 -3
s:door	2 -5 0 -7 0 0 0 11
s:double	-2 0 0 12 -16 0 0 0
s:down	-3 2 0 11 1 0 -19 -7
s:dozen	0 16 0 -6 0 0 0 -9
s:draft	3 7 0 -4 -13 0 9 0
s:drawer	0 2 0 -10 -2 0 0 12
s:dried	0 10 0 -15 -1 0 0 9
s:driver	0 -7 0 13 8 0 0 -18
s:drone	0 4 0 3 -10 0 0 0
s:drop	-1 9 0 0 5 -6 -1 -8
s:due	0 13 0 0 -3 -12 -2 -8
s:dump	0 5 0 -2 9 0 0 -13
s:duration	0 12 0 -17 0 0 0 7
s:during	0 1 0 25 0 0 0 -24
s:dutiable	0 10 0 -7 0 0 0 0
s:duty	-17 7 27 -16 2 -13 -6 5
s:each	-1 -7 -5 16 2 -3 -10 0
s:earlier	0 23 2 -11 2 0 -5 -12
s:earth	25 -16 0 1 -29 -8 1 -4
s:easter	0 -6 0 -3 0 0 0 10
s:eastern	-4 13 4 -14 4 0 0 -6
s:easy	0 -14 0 4 0 0 0 8
s:economic	0 -1 0 12 -8 0 0 0
s:economy	0 1 0 15 -13 0 0 -7
s:edition	0 -18 0 23 0 0 0 -3
s:effect	4 20 0 -19 -16 -2 0 3
s:effective	0 19 0 -18 5 0 0 -6
s:eight	0 -9 0 8 0 0 0 0
s:either	-1 3 0 9 0 0 -4 -6
s:election	0 -10 0 16 -4 0 0 0
s:electricity	0 -14 0 21 -1 0 0 -1
s:elevator	0 0 0 10 0 0 0 -10
s:eleven	0 -6 0 16 -3 0 0 -9
s:elsewhere	0 20 0 -2 0 0 0 -16
s:emergency	-3 3 -2 -3 11 0 0 -11
s:employer	0 -3 0 22 0 0 0 -17
s:end	-1 -5 21 -9 -17 -5 11 5
s:engine	-2 7 0 -10 -3 0 0 9
s:english	0 -5 0 9 0 0 0 0
s:enjoy	0 -14 0 1 11 0 0 0
s:enter	3 6 1 -4 3 0 -8 -9
s:entry	-7 2 -3 0 16 0 0 -16
s:episode	0 10 0 -9 0 0 0 0
s:erbium	14 -10 0 -2 0 0 0 0
s:escape	0 12 0 -11 1 0 0 0
s:estimate	0 0 0 8 -8 0 0 0
s:europium	11 -7 0 -1 0 0 0 0
s:even	0 -7 0 19 -11 0 0 0
s:evening	2 0 -1 9 7 -1 -1 -14
s:event	0 12 0 -14 4 0 0 0
s:every	6 18 12 -13 0 0 0 -25
s:everybody	-3 28 0 -30 0 0 -2 0
s:everyone	-1 31 0 -24 -8 0 0 0
s:everything	-5 5 0 2 -26 0 5 7
s:everywhere	0 21 6 -16 -6 0 0 -10
s:exact	0 -6 0 1 10 0 0 -7
s:exception	0 -9 0 10 0 0 0 0
s:exchanged	0 0 0 -9 6 0 -1 8
s:excluded	0 -13 33 -23 1 0 0 -11
s:exclusion	1 -41 68 -21 -26 -4 2 -35
s:exemption	-5 8 11 -3 0 0 -1 -21
s:existing	0 9 0 -7 -3 0 0 0
s:expect	-7 -9 -2 3 7 -3 -27 21
s:expert	0 -11 0 34 -20 0 0 0
s:expire	-10 -6 5 -6 -10 -2 -3 15
s:expiry	0 -5 0 -5 0 0 0 12
s:export	24 -14 2 3 -13 -7 -6 -3
s:exporter	0 9 0 -7 6 0 0 -5
s:extend	12 -13 8 11 -7 2 -9 -9
s:extra	0 13 -3 5 0 0 0 -23
s:face	0 8 0 -23 -6 0 0 16
s:fact	0 -3 0 23 -5 0 0 -6
s:fail	2 17 0 -2 -14 0 -4 -1
s:failed	0 -7 0 16 0 0 0 -7
s:failing	0 24 0 -25 2 0 -3 0
s:fall	-7 -1 0 -6 4 3 -8 8
s:family	0 -1 0 16 0 0 0 -12
s:fare	0 -23 0 39 0 0 0 -21
s:farm	0 0 10 21 -11 0 -7 -18
s:farmer	0 0 4 9 -3 0 0 -11
s:fear	1 15 0 -13 0 0 0 -3
s:fee	-19 -36 0 17 45 -7 -5 -30
s:feed	2 -9 0 2 0 0 0 0
s:felt	0 9 0 -9 0 0 0 0
s:fentanyl	-3 3 2 2 -20 0 0 3
s:ferry	0 -12 0 15 7 0 0 -14
s:few	0 -7 0 3 13 3 0 -14
s:fight	0 0 0 -10 11 0 0 0
s:file	0 0 7 18 -25 0 0 0
s:filed	0 -9 0 -3 4 0 0 10
s:fill	0 11 0 -14 0 0 0 2
s:final	0 0 0 -7 18 0 0 -6
s:finance	0 13 -4 -14 10 0 0 0
s:find	0 0 0 -2 -8 5 8 0
s:fine	0 -10 0 26 -7 0 0 -11
s:finished	-4 19 0 -14 -8 0 13 -5
s:firm	2 -8 0 16 -11 -1 0 -1
s:first	-6 4 0 15 -8 0 -12 -9
s:fish	0 -10 0 21 0 0 -1 -2
s:fishing	0 -3 6 -2 4 0 9 -13
s:fishmeal	0 7 0 8 0 0 0 -13
s:five	0 0 0 -7 -3 0 0 13
s:flat	0 9 0 -6 -2 0 0 0
s:flew	0 -7 0 -1 0 0 0 10
s:flour	0 -2 0 26 0 0 0 -23
s:fly	0 0 0 0 0 0 6 -11
s:fog	0 0 0 -12 0 0 0 13
s:follow	7 14 -4 -10 15 -2 -5 -27
s:following	15 -1 0 -1 0 0 -1 -10
s:food	0 -7 0 4 10 0 0 -9
s:footwear	0 -9 0 12 0 0 0 0
s:for	2 -5 4 -2 18 9 -4 -17
s:forbidden	0 0 0 -2 9 0 -2 0
s:force	1 13 -4 -19 11 -9 -14 5
s:forced	10 -1 0 2 0 0 0 -15
s:foreign	8 -18 0 23 -1 0 0 -12
s:form	0 -8 0 -2 13 0 0 -1
s:former	0 -6 0 11 3 0 -1 -4
s:forty	0 -3 0 13 -8 0 0 0
s:forward	0 -5 0 -3 -1 0 0 12
s:found	0 -15 -4 24 -21 1 6 0
s:four	0 -8 0 13 5 4 -7 -10
s:fourth	0 -13 0 1 0 4 0 5
s:frame	0 -10 0 2 8 0 0 0
s:framework	0 -11 0 20 -3 0 0 -5
s:franc	0 0 0 12 0 0 0 -7
s:free	-5 -2 7 -1 18 0 -1 -18
s:freeze	0 -19 0 0 -9 0 0 24
s:fresh	0 -15 0 9 0 0 0 7
s:fri	0 0 0 -19 13 0 0 4
s:friday	0 4 9 -5 0 -2 1 -5
s:from	5 2 20 0 0 -16 -25 -1
s:front	0 -2 0 11 -2 0 0 0
s:fuel	0 3 0 8 -10 0 0 0
s:full	2 13 -1 -9 3 0 0 -6
s:furniture	0 14 0 -16 5 0 0 -3
s:further	0 9 0 -6 0 0 -1 -4
s:g	0 -5 0 12 0 0 0 0
s:gained	0 -14 0 15 0 0 0 0
s:gallium	35 -15 0 -15 -14 0 0 -11
s:galway	0 -3 0 -4 0 0 0 10
s:garden	0 12 0 0 -9 0 0 0
s:garment	0 -9 0 4 0 0 0 4
s:gas	0 -16 0 19 -5 0 0 0
s:gate	0 -2 0 19 3 0 0 -19
s:gave	-1 -3 -4 0 7 6 10 -17
s:gazette	0 -6 0 12 0 0 0 -3
s:geneva	-2 -15 0 6 -8 0 0 20
s:germanium	37 -14 0 -22 -9 0 0 -10
s:get	-2 9 -4 0 0 2 -13 -4
s:gin	0 14 0 -12 0 0 0 0
s:ginger	0 -3 0 -9 0 0 0 13
s:give	-4 1 -7 5 13 2 1 -21
s:given	-3 3 0 -8 -23 8 11 17
s:glass	0 -7 0 1 -4 0 0 8
s:glove	0 13 0 -22 6 0 0 0
s:go	-14 -12 0 3 2 5 -3 11
s:gold	3 4 3 -1 0 0 0 -12
s:good	-7 -4 5 11 -6 -16 -2 5
s:government	-7 2 -3 -1 -20 -3 2 21
s:grace	0 1 0 0 13 0 0 -16
s:grain	0 -20 0 19 5 -1 0 -5
s:grand	0 0 0 12 0 0 0 -12
s:grant	-7 5 13 -1 -9 0 0 -1
s:great	0 0 0 -11 15 0 0 -1
s:grid	0 -9 0 16 -4 0 0 0
s:ground	0 0 0 15 -12 0 0 0
s:group	0 0 0 13 -8 0 5 -12
s:grow	0 -6 0 10 0 0 0 -4
s:grower	0 8 0 -6 11 0 0 -10
s:growth	0 -5 0 15 -2 0 0 -4
s:guangzhou	0 -11 0 2 -4 0 0 10
s:guard	0 0 0 8 0 0 0 -9
s:guayaquil	0 -12 0 -2 -5 2 0 13
s:h	0 -6 0 14 -1 0 0 0
s:had	-3 -22 -4 34 -7 2 -22 -2
s:half	6 0 0 0 -14 -1 9 -1
s:halve	0 5 0 -11 0 0 0 9
s:ham	0 -11 0 2 2 0 0 3
s:hand	0 7 0 7 -13 2 -3 -7
s:handed	0 0 0 0 8 0 0 -7
s:happen	3 25 -4 -14 0 0 0 -11
s:happened	0 -5 0 11 5 0 0 -11
s:hard	0 0 0 -20 12 0 9 2
s:harvest	0 -5 0 12 -2 0 0 -1
s:has	-7 -4 -2 10 0 2 3 -11
s:hasn't	0 0 0 14 -5 0 0 -8
s:have	-9 -10 0 12 -11 -3 19 -5
s:having	0 -19 0 11 0 0 5 0
s:hazelnut	0 -3 0 -4 0 0 0 11
s:he	-4 1 0 5 -6 -16 12 -4
s:he'd	-2 -3 0 16 0 0 0 -6
s:he'll	0 -1 0 12 -5 0 -5 0
s:headline	0 -12 0 13 0 0 0 0
s:health	0 -7 0 22 -1 0 0 -13
s:hear	0 -8 0 -27 41 0 -3 -7
s:heard	0 3 0 -9 10 0 3 -8
s:hearing	-4 -32 -2 -23 49 -4 0 -13
s:heating	0 -7 0 12 2 0 0 -14
s:help	0 -3 0 1 4 4 0 -9
s:her	0 0 0 9 -19 0 0 4
s:here	-1 -27 -1 16 -12 0 7 8
s:hereby	0 -2 0 -6 0 0 0 10
s:high	10 -9 0 0 0 0 0 0
s:higher	-2 17 0 -16 -8 0 0 3
s:highest	0 -13 0 13 0 0 0 1
s:him	0 -31 0 10 14 0 1 0
s:his	-2 -9 -7 8 -8 10 1 1
s:hit	0 13 0 -11 -5 0 0 0
s:hitherto	0 10 0 -7 0 0 0 0
s:holiday	0 -14 0 19 -4 0 0 -4
s:holmium	15 -10 0 -2 0 0 0 0
s:home	0 -12 0 2 1 0 0 6
s:homework	0 0 0 11 0 -10 0 0
s:hospital	0 -2 0 17 -3 0 0 -6
s:hotel	0 -7 0 16 0 0 0 -6
s:hour	-8 -11 -2 11 -23 0 0 11
s:house	0 11 0 7 -14 0 0 -5
s:household	0 -30 0 41 -1 0 0 -15
s:how	-8 -4 0 0 -7 0 4 15
s:however	0 -1 0 -4 -2 0 0 12
s:i	-3 4 -4 11 -13 -4 0 0
s:i'll	0 4 7 -10 0 0 0 0
s:i'm	0 -9 0 10 0 0 0 0
s:i've	0 -5 0 -13 0 0 0 18
s:ice	0 -11 0 16 -9 0 0 0
s:idea	0 -8 0 10 0 0 0 0
s:if	-8 23 -18 -13 5 -6 0 -5
s:immediate	0 9 0 -7 0 0 0 0
s:immediately	0 -10 0 1 6 0 0 0
s:import	5 -17 14 -3 9 0 0 0
s:important	0 0 0 17 -3 0 0 -12
s:importer	-3 0 9 -20 10 0 0 5
s:impose	0 -2 0 5 5 0 4 -16
s:in	-4 -8 -6 12 -5 -3 -28 11
s:included	0 -6 0 1 -10 0 3 9
s:increase	-1 14 0 -6 0 0 0 -7
s:industrial	0 -16 0 23 -3 0 0 -3
s:industry	0 0 1 3 -9 0 0 0
s:inflation	0 -8 0 13 0 0 0 -2
s:inform	0 0 0 7 2 0 0 -12
s:initial	0 4 0 -15 7 0 0 5
s:ink	0 8 0 -13 0 0 0 6
s:inquiry	0 -6 0 0 13 0 0 -6
s:instead	3 0 0 -10 -14 0 0 17
s:instructed	0 -4 0 -6 -3 0 15 0
s:instrument	0 6 0 0 3 0 -2 -12
s:intend	0 9 0 1 -13 0 5 -10
s:interest	0 -11 0 25 -6 0 0 -11
s:interview	0 -3 0 -7 1 0 0 10
s:into	1 3 8 -7 1 -1 5 -9
s:introduce	11 -8 0 -5 -2 0 0 7
s:investigation	0 5 -1 -5 10 0 0 -11
s:investment	0 -7 0 14 -1 0 0 -1
s:invited	0 -16 0 17 0 0 0 -3
s:ion	4 4 0 -9 0 0 0 0
s:iowa	0 6 0 3 -9 0 0 0
s:irrigation	0 -8 0 14 0 0 0 -3
s:island	0 0 0 19 0 0 0 -16
s:isn't	0 12 0 11 -18 0 -7 -3
s:issue	-9 -3 0 -4 10 0 0 5
s:istanbul	0 0 0 9 0 0 0 -6
s:it	-25 1 -12 -3 1 -7 2 16
s:its	10 -7 -4 -15 16 6 2 1
s:itself	-2 -5 0 -14 18 0 0 2
s:job	0 4 0 -11 0 0 0 8
s:john	0 0 0 12 0 0 0 -8
s:joint	0 -13 0 8 5 0 0 -1
s:journey	0 -9 0 11 0 0 0 0
s:judge	0 2 0 17 -7 0 -5 -8
s:juice	0 12 0 -10 0 0 0 0
s:jump	0 -5 0 -14 13 0 0 9
s:just	0 -32 13 3 -3 0 0 21
s:jute	0 -16 0 4 0 0 0 9
s:karoline	0 10 0 -10 0 0 0 0
s:kava	0 11 0 -13 0 0 0 1
s:keep	-9 -12 5 -4 1 0 4 11
s:kilometre	0 -5 0 12 0 0 0 -2
s:kind	0 3 8 -3 9 0 0 -16
s:king	0 10 0 -7 0 0 0 0
s:kitchen	0 13 0 -16 0 0 0 7
s:knitwear	0 10 0 -13 0 0 3 0
s:know	-7 7 -2 -13 0 -1 -1 17
s:košice	0 -8 0 11 0 0 0 -2
s:kuala	0 -14 0 7 -5 0 0 12
s:lahore	0 -1 0 13 0 0 0 -9
s:lamp	0 0 0 13 0 0 0 -11
s:land	5 10 0 0 -8 0 -1 -12
s:lapse	-2 -9 15 -2 4 -1 3 -5
s:largest	0 -11 0 9 0 0 0 0
s:last	-1 1 2 -22 6 -5 19 9
s:lasted	0 -4 0 24 -4 0 0 -17
s:latest	3 9 0 -5 -1 5 0 -10
s:law	-6 11 -3 -11 -9 18 -8 0
s:lawyer	0 -21 0 21 9 0 -1 -13
s:lay	0 -10 0 20 3 0 -7 -10
s:lead	0 -17 0 0 -2 3 8 3
s:leader	0 2 0 -1 -10 -2 5 3
s:least	0 17 -1 -10 -6 0 7 -7
s:leave	0 -22 -4 9 5 -3 -21 21
s:leavitt	0 10 0 -10 0 0 0 0
s:led	0 1 0 -6 10 0 0 -3
s:legal	0 12 0 -13 -1 0 0 0
s:lentil	0 10 0 -9 0 0 0 0
s:less	0 10 -7 -10 14 0 0 -4
s:letter	0 -3 -1 0 -5 2 -2 11
s:level	0 12 0 0 -15 0 0 -4
s:levy	0 5 0 12 -15 0 -6 -6
s:licence	15 -23 -3 6 5 -8 -8 -1
s:license	7 -7 0 0 0 0 0 -2
s:licensing	12 -4 0 -3 0 0 0 0
s:life	-2 17 0 -5 0 0 0 -8
s:lift	4 -3 0 17 -16 0 0 -3
s:like	0 9 0 0 -12 0 2 0
s:likely	0 -11 0 -4 -2 0 -1 17
s:likewise	7 3 0 -6 7 0 0 -10
s:limited	0 13 0 -5 0 0 0 -7
s:line	-2 14 0 -14 5 0 6 -10
s:list	8 0 6 -9 19 -10 0 -13
s:listed	-12 -1 -4 1 5 0 0 11
s:listener	0 -3 0 -4 0 0 0 10
s:lithium	24 -13 0 -5 -3 0 0 -3
s:little	13 -18 0 5 -4 0 0 0
s:live	0 0 0 -1 -10 0 0 8
s:livestock	0 -11 0 0 6 0 0 1
s:loaded	0 0 6 -12 16 0 -2 -13
s:lobster	0 12 0 0 0 0 0 -13
s:local	0 -8 0 12 -2 2 0 -4
s:lock	0 0 0 15 0 0 0 -12
s:locked	0 0 0 9 0 0 0 -10
s:long	0 -7 0 -2 -12 0 -2 19
s:longer	0 1 0 6 4 0 -5 -9
s:look	0 -21 0 -4 11 0 2 6
s:lorry	0 -2 0 27 -12 0 7 -25
s:los	0 9 0 0 3 0 0 -13
s:losse	0 13 0 -13 0 0 0 0
s:lot	0 -3 0 -13 8 0 0 8
s:lower	-2 -1 0 4 10 0 0 -8
s:lumpur	0 -13 0 6 -5 0 0 13
s:m	-4 -3 18 -8 1 0 -2 8
s:madrid	0 -3 0 19 0 0 0 -9
s:magnet	-2 16 0 -1 0 -5 0 -7
s:main	18 0 0 -23 7 0 0 0
s:make	22 4 -9 -12 0 0 7 -11
s:maker	0 -10 -1 2 0 0 0 9
s:making	0 13 0 -9 0 0 0 0
s:malt	0 -9 2 6 0 0 0 -1
s:management	0 0 0 20 0 0 0 -17
s:mandate	0 -3 0 -3 -4 0 12 0
s:mangoe	0 13 0 -3 -8 0 0 0
s:marble	0 -8 0 -9 10 0 0 9
s:march	0 -9 0 15 0 0 0 -4
s:margin	0 13 0 -16 -1 0 0 5
s:marked	0 -11 0 11 0 0 0 0
s:market	0 0 0 -11 5 0 0 7
s:match	0 4 0 6 -9 0 0 -4
s:material	13 -5 0 0 0 0 0 -6
s:matter	-2 -1 0 16 -1 0 -2 -8
s:may	-6 -12 0 -3 21 4 -13 -5
s:me	0 1 0 -7 -19 0 7 15
s:mean	0 -19 10 11 -8 0 0 5
s:meanwhile	0 -14 0 -13 1 2 0 20
s:measure	-3 11 7 -12 -1 0 0 0
s:mediator	0 -7 0 35 -18 0 -3 -15
s:medicine	0 15 -2 -14 -8 0 0 9
s:meet	-8 -33 -11 22 -5 -6 2 12
s:member	-3 -10 8 9 -4 0 -1 0
s:memo	0 4 0 -11 0 8 0 0
s:men	0 -4 0 -8 0 4 0 12
s:merely	0 13 0 -8 0 0 0 -4
s:message	0 10 0 -6 -6 0 0 0
s:metal	21 12 2 -19 -9 0 0 -13
s:metre	0 -4 0 20 -1 0 0 -13
s:michelsen	0 12 0 -4 -6 0 0 0
s:midnight	-2 -9 -5 -11 0 0 0 22
s:might	0 6 0 9 0 4 -6 -15
s:milk	0 8 0 -17 14 0 0 -4
s:mill	0 -8 0 2 -5 0 0 10
s:million	0 -10 0 35 -13 0 -1 -19
s:mine	0 0 0 7 -10 0 0 0
s:mineral	0 7 0 -15 0 0 0 11
s:minimum	0 20 0 -15 0 0 0 0
s:minister	0 10 0 -12 0 -3 -14 12
s:ministry	6 -2 -7 3 3 0 3 -9
s:minute	-1 -3 9 0 2 0 0 -6
s:mirror	0 0 0 9 -10 0 0 0
s:mon	0 13 0 0 0 0 0 -12
s:monday	1 17 5 -3 -3 0 -1 -16
s:money	0 -10 0 8 0 3 -1 0
s:montego	0 0 0 12 -10 0 0 0
s:month	1 -26 -2 1 5 0 0 11
s:mood	0 -11 0 10 0 0 0 0
s:moratorium	0 -6 0 16 -6 0 0 -6
s:more	4 -3 0 -1 0 7 -16 7
s:most	0 4 -2 1 -10 3 -5 -2
s:motorcycle	0 20 0 -13 0 0 0 -8
s:mountain	0 14 0 -10 0 0 0 -2
s:move	-2 3 -1 -4 -5 12 -6 0
s:muscat	0 0 0 10 0 0 0 -9
s:museum	0 -3 0 17 -2 0 0 -10
s:musician	0 0 0 10 0 0 0 -10
s:must	0 -21 -7 1 17 5 5 -22
s:my	-5 -7 2 26 -17 0 0 -3
s:name	0 -15 0 1 -5 7 0 9
s:named	0 7 0 -10 8 0 0 -3
s:national	0 -10 0 15 -5 0 6 -5
s:natural	0 16 0 -14 0 0 0 0
s:nearly	0 10 0 0 -5 0 0 -7
s:need	7 -1 -5 0 0 -2 -10 5
s:negotiate	0 3 0 -6 -10 0 8 1
s:negotiation	0 -6 0 1 -8 0 19 -11
s:negotiator	0 -2 0 10 -3 0 0 0
s:neighbour	0 0 0 20 -2 0 0 -20
s:neither	-3 -16 0 -3 15 0 0 6
s:net	0 -4 0 -5 18 0 -1 -6
s:network	0 -14 0 6 0 0 0 8
s:never	0 -1 0 13 -7 0 0 -6
s:new	11 0 -7 4 -3 0 -20 1
s:newspaper	0 -16 0 22 -1 0 0 -1
s:nexperia	-3 -7 0 19 -1 0 0 -3
s:next	0 -2 -16 12 8 -12 -20 -2
s:night	-7 -17 3 12 -7 -1 0 5
s:nil	0 13 0 0 -5 0 0 -5
s:nine	0 5 0 -15 9 0 0 0
s:no	8 -10 -11 2 -9 0 5 10
s:nobody	0 1 3 -1 13 0 -3 -9
s:non	0 -8 0 11 0 0 0 -1
s:none	0 -11 0 14 -2 0 -5 4
s:noodle	0 0 0 -13 12 0 0 0
s:noon	0 4 -2 0 12 0 0 -11
s:nor	0 -4 0 -10 2 0 0 11
s:north	0 -8 0 15 0 0 0 -5
s:northern	0 -2 0 23 -4 0 0 -15
s:not	-19 3 4 2 0 6 -24 1
s:note	-3 0 9 -10 -18 0 0 20
s:nothing	5 5 -6 -4 -17 -2 14 2
s:notice	26 -9 0 -3 -8 -7 -4 2
s:notification	0 0 0 -12 16 0 0 0
s:now	-5 0 7 13 -33 0 -9 -5
s:nut	0 1 0 -17 4 0 0 13
s:nvidia	0 -10 0 15 0 0 0 0
s:o'clock	0 0 0 -5 9 0 0 -4
s:object	0 -2 0 -2 19 0 0 -11
s:objection	0 -13 0 20 -8 0 -3 0
s:obligation	0 -3 0 16 0 0 0 -11
s:odd	0 0 0 10 0 0 0 -6
s:of	18 -4 -5 3 5 -5 0 -12
s:off	-1 -13 -6 11 9 0 -16 3
s:offer	0 -14 0 -2 23 0 26 -35
s:officer	0 11 0 -20 1 0 0 7
s:official	0 10 0 0 -9 1 0 0
s:oil	0 0 2 -7 2 -8 15 -2
s:old	-3 0 -3 10 -5 0 -1 -1
s:older	0 -3 13 -15 10 0 0 0
s:olive	0 17 0 -10 1 0 0 -6
s:on	-8 18 -6 -8 5 -15 3 0
s:once	-2 11 -1 -1 -14 10 -10 2
s:one	14 -7 -8 1 1 -3 -1 0
s:onion	0 -9 0 -3 0 0 0 17
s:only	0 -6 7 -1 -9 0 -5 12
s:open	-5 -16 0 20 3 0 0 -12
s:opened	0 -1 0 19 -17 0 0 -2
s:operation	0 14 0 -12 0 0 0 0
s:operator	0 -13 0 31 0 0 0 -19
s:opinion	0 -2 0 -18 19 0 0 0
s:opposite	0 0 0 11 -9 0 0 0
s:or	0 2 -2 -20 13 0 15 -7
s:oral	0 0 0 12 -7 0 0 -1
s:orange	0 13 0 -2 -3 0 0 -6
s:order	-2 6 0 -5 -25 24 -9 0
s:ordinary	0 5 0 13 -8 0 0 -23
s:ore	13 -6 0 -6 0 0 0 -1
s:origin	0 14 0 2 -9 0 0 -9
s:original	0 0 0 15 0 0 0 -14
s:other	-9 4 0 -16 -4 -3 18 5
s:otherwise	0 -1 -3 1 -21 2 3 9
s:our	-13 -11 0 13 -1 -3 -12 6
s:out	1 -7 16 0 -22 7 -6 4
s:outlive	0 8 0 -4 -1 0 0 0
s:output	0 0 0 9 0 0 0 -7
s:outside	0 -5 10 -3 11 0 0 -13
s:over	4 -8 -4 -5 -21 0 13 17
s:overtime	0 -6 0 9 0 0 0 0
s:own	9 6 9 -13 -11 0 6 -3
s:owner	0 -15 0 11 -12 22 0 -15
s:p	0 -4 17 -13 13 0 0 -6
s:package	-2 1 0 -8 -7 0 17 -1
s:pact	0 -5 0 0 12 0 -4 0
s:page	0 -16 0 15 3 0 0 -7
s:pair	0 -6 0 11 -1 0 0 0
s:palace	0 -7 0 11 -1 0 0 0
s:paper	-6 -31 -3 8 0 4 0 16
s:parcel	-3 -1 7 -9 21 0 0 -18
s:pari	0 14 0 -6 -3 0 0 -1
s:parish	0 -7 0 12 0 0 0 -5
s:parliament	0 0 0 -9 19 0 0 -9
s:partner	0 22 0 -6 0 0 0 -15
s:party	0 -6 0 31 -8 4 3 -27
s:pass	0 4 0 13 -18 0 -8 -5
s:passenger	0 -13 -2 14 0 0 0 0
s:past	-1 1 0 -3 -15 0 0 13
s:patented	0 15 0 -7 -5 0 0 -5
s:pause	-4 14 0 -17 -12 -2 2 6
s:pay	-2 15 0 -3 5 -15 -30 -1
s:payable	0 17 0 5 -17 0 0 -10
s:payment	0 -2 0 22 -3 0 0 -16
s:pea	0 9 0 -4 -1 0 -1 0
s:peace	0 -9 0 7 -5 0 0 4
s:peak	0 -6 0 21 0 0 0 -14
s:pen	0 -2 0 7 -12 0 -2 7
s:people	0 0 0 14 -7 0 0 -3
s:per	0 -15 0 7 19 0 0 -15
s:period	-2 16 -1 -9 -11 1 0 0
s:permanent	0 19 0 -6 -7 0 0 -1
s:permit	14 -8 0 5 -6 0 0 -6
s:phase	0 -16 0 0 22 0 0 -4
s:phone	0 10 0 4 -4 0 0 -20
s:phosphate	1 11 -1 3 -12 0 0 -7
s:pickup	0 11 0 -10 0 0 0 0
s:pineapple	0 0 0 -9 8 0 0 0
s:pipe	0 13 0 -18 0 0 0 6
s:piraeu	0 -3 0 11 0 0 0 -4
s:pistachio	0 11 0 -15 0 0 0 5
s:place	-11 15 -1 -22 7 0 5 8
s:plain	0 0 0 -6 0 0 0 8
s:plan	-4 6 -2 17 -18 5 -10 -11
s:plane	0 -14 0 21 -3 0 0 -4
s:plant	0 -3 7 9 -16 5 0 -10
s:platform	0 -8 0 9 0 0 0 0
s:play	0 -8 0 19 1 0 -1 -13
s:played	0 0 0 10 -6 0 0 0
s:player	0 -5 0 18 -1 0 -5 -5
s:please	0 0 0 -16 14 0 0 0
s:plu	0 11 0 1 -4 0 0 -8
s:pm	0 -8 0 4 9 0 0 -4
s:point	0 -14 0 14 -15 4 0 4
s:poll	0 0 0 -4 13 0 0 -6
s:polysilicon	0 33 0 -29 -4 0 0 0
s:pool	0 0 0 11 0 0 0 -9
s:pork	0 -4 0 -10 18 0 0 0
s:port	-11 -5 0 -11 29 5 -2 -9
s:portale	0 -12 0 6 0 0 0 5
s:position	0 15 0 -10 -1 0 0 0
s:possible	5 0 0 -12 4 0 7 -4
s:post	-8 4 0 -3 19 0 0 -14
s:postpone	0 0 0 0 8 1 0 -13
s:potash	0 -7 0 -4 -4 0 0 15
s:powder	0 1 0 -20 16 0 0 1
s:power	0 -3 0 0 10 -1 0 -3
s:premier	0 -7 0 17 -1 0 0 -6
s:prepare	0 0 0 -8 -12 0 7 15
s:present	-7 -3 -6 -5 -24 5 5 18
s:presented	0 1 0 -5 10 0 0 -4
s:president	5 -8 0 17 -8 -6 -4 0
s:press	0 -14 0 9 0 0 -1 6
s:previou	0 12 0 -11 0 0 0 0
s:price	-3 7 -6 6 -9 -1 -13 4
s:priced	0 10 0 -10 0 0 0 0
s:prisoner	0 0 0 10 -4 0 -3 0
s:prize	0 -1 0 13 -9 0 0 0
s:procedure	0 0 0 -3 -11 0 0 16
s:proclamation	0 13 0 -14 18 0 0 -19
s:product	18 -4 7 0 0 0 0 -14
s:prolong	-6 13 2 -1 -12 -6 0 0
s:prolongation	0 -10 0 -18 -7 0 13 20
s:proper	0 -6 0 12 0 0 0 0
s:property	0 -6 0 18 -5 0 0 -4
s:proposal	0 -12 0 23 -10 0 0 0
s:propose	0 -7 0 8 -8 0 -8 14
s:protect	0 10 0 -2 0 0 0 -5
s:protest	0 -10 0 14 2 0 0 -10
s:protocol	0 0 0 -11 24 0 0 -8
s:provide	0 0 0 -3 11 0 0 -7
s:provided	-2 0 0 -19 20 0 0 0
s:provisional	0 26 0 -8 -8 0 0 -9
s:provisionally	0 1 0 8 0 0 0 -10
s:public	0 -12 0 16 -3 0 0 -5
s:publication	0 4 10 -2 -11 0 0 -6
s:publish	15 -10 0 1 1 0 -3 -4
s:pump	0 -7 2 11 0 0 0 -4
s:pumpkin	0 -7 0 -7 0 0 0 16
s:purchase	0 -10 0 7 8 0 0 -5
s:put	6 8 0 -8 -4 11 1 -12
s:q	0 -11 0 2 0 0 0 11
s:quarrel	0 -3 0 19 -1 0 4 -21
s:quarter	0 9 0 -5 4 0 0 -7
s:question	0 0 -4 12 -2 0 0 -5
s:quiet	0 0 0 16 0 0 0 -14
s:quinoa	0 17 0 -14 0 0 0 0
s:quota	-8 12 0 0 12 0 -3 -20
s:radio	-2 -14 0 24 3 0 0 -17
s:rail	0 -4 0 29 -3 0 0 -22
s:railway	0 -1 0 13 0 0 0 -9
s:rain	0 -17 0 30 -8 0 0 -8
s:raise	0 3 0 -6 -4 0 15 -1
s:raisin	0 -2 0 -10 0 0 0 12
s:rang	0 -17 0 23 0 0 0 -6
s:range	0 12 0 -11 0 0 0 0
s:rare	25 -15 0 2 -28 -8 1 -6
s:rate	-10 13 -15 -9 -3 -3 0 10
s:rather	0 -12 0 0 7 0 0 4
s:ratify	0 7 0 -6 10 0 0 -8
s:raw	16 6 10 -29 -5 0 0 0
s:reach	0 -10 -2 18 5 -8 -5 -7
s:read	0 -11 0 7 1 0 5 -2
s:reader	5 -7 0 14 -5 0 0 -9
s:reading	0 -5 0 -3 10 0 0 -1
s:reason	0 -13 0 8 4 0 0 0
s:receive	0 -5 0 0 12 0 -1 -5
s:recess	0 -9 0 19 -9 0 0 -3
s:reciprocal	-7 5 6 8 -22 0 0 -5
s:reckon	0 -8 0 9 -3 0 7 -4
s:reconvene	0 -3 0 15 -3 0 0 -8
s:record	0 8 0 -2 0 0 0 -4
s:red	0 13 0 -16 4 0 -1 2
s:reduce	0 -2 0 19 0 0 0 -18
s:reduction	-1 8 0 -22 0 3 1 10
s:refrigerator	0 8 0 -9 0 0 0 0
s:refund	0 -3 -4 1 11 0 0 -11
s:regime	0 10 0 -6 2 0 0 -3
s:register	5 -10 0 25 -20 0 0 -1
s:registered	0 11 0 -7 -3 0 0 0
s:registration	0 -5 0 15 -2 0 0 -6
s:released	0 10 0 0 -4 0 -3 0
s:relief	0 -9 0 2 10 0 0 -1
s:remain	-12 0 -7 5 0 -1 4 0
s:remind	0 -8 -1 23 0 0 0 -13
s:reminder	0 -21 0 26 -1 0 0 -2
s:remove	4 -1 0 8 -2 0 0 -9
s:renew	0 -15 8 0 13 0 -5 0
s:renewal	0 14 -1 -19 1 0 0 8
s:rent	0 -2 0 10 0 0 0 -5
s:replace	0 24 -6 -9 2 0 0 -12
s:reply	0 -15 0 0 4 0 14 -3
s:report	-2 -7 0 12 13 -7 -11 -11
s:reporter	-1 3 0 3 -10 0 -3 5
s:representative	-8 12 -3 -2 10 0 0 -15
s:request	0 0 0 -11 22 0 0 -7
s:require	20 -14 0 -12 4 0 0 0
s:reserve	0 -4 0 15 0 0 0 -9
s:resolved	0 3 0 -10 0 0 0 8
s:respectively	0 -10 0 9 0 0 0 1
s:respond	0 5 0 -10 5 0 0 0
s:rest	-1 8 -1 -13 0 0 8 2
s:result	0 -15 0 4 -4 0 9 4
s:resume	0 -4 0 1 12 0 0 -9
s:retain	0 -10 0 14 0 0 0 -3
s:retaliation	0 11 0 2 0 0 0 -13
s:retroactive	0 -8 0 17 0 0 0 -7
s:retroactively	0 -9 0 5 0 0 0 2
s:return	0 4 -6 -1 0 -2 -12 4
s:revenue	0 10 0 4 -1 0 0 -13
s:review	0 -22 0 -7 26 0 -8 0
s:revive	0 -12 0 4 0 0 0 9
s:rice	0 -3 4 -20 7 0 0 15
s:right	-1 0 0 -2 9 5 0 -6
s:ring	0 -25 0 16 3 0 0 0
s:rise	-1 1 -2 9 -1 -1 -5 -6
s:river	0 -5 0 26 -9 0 0 -13
s:road	0 -7 0 18 -7 0 0 -5
s:roaming	0 -23 0 31 0 0 0 -11
s:room	0 -2 0 28 -5 0 0 -24
s:rose	0 -13 0 10 7 0 5 -10
s:rotterdam	0 11 0 -10 0 0 0 0
s:round	-2 1 -1 35 -40 -5 6 -17
s:rule	35 -14 -7 -1 -6 -8 0 -13
s:run	-7 -11 16 -6 4 11 -17 3
s:saeima	0 0 0 -9 9 0 0 0
s:safeguard	0 51 -2 -36 -4 0 0 -25
s:sail	0 -16 0 21 -2 0 0 -2
s:sailing	0 -5 0 11 0 0 0 -1
s:saint	0 1 0 -10 0 0 0 10
s:sale	0 -3 0 -19 -7 34 -1 -9
s:salmon	3 11 0 -10 5 0 0 -9
s:salt	0 14 0 -4 -5 0 0 -4
s:same	-1 4 4 -10 0 -5 -6 8
s:sanction	0 -16 -2 21 5 0 0 -12
s:save	0 0 0 -10 -6 0 0 15
s:say	-2 4 2 0 -5 -2 17 -12
s:schedule	0 -4 0 -5 16 0 0 -5
s:scheduled	0 2 0 0 11 0 0 -14
s:school	0 -16 5 23 -10 0 0 -6
s:screen	0 10 0 -2 0 0 0 -6
s:sea	0 0 -3 9 -3 0 0 -1
s:season	-4 -29 0 13 1 -5 5 7
s:second	-9 0 -8 10 19 -5 -5 -16
s:section	3 10 19 -13 0 0 -1 -22
s:see	-3 -1 2 18 -26 1 -6 -2
s:seed	0 22 1 -15 2 0 0 -12
s:sell	-4 -6 -2 5 -10 21 0 -21
s:semi	0 10 0 -9 0 0 0 0
s:senate	0 -21 0 -6 22 0 0 0
s:send	0 -2 0 2 0 -3 -5 11
s:seoul	0 -2 9 -4 0 0 0 0
s:separate	10 17 0 -6 0 0 0 -24
s:service	0 -10 0 6 0 0 0 1
s:sesame	0 -6 0 -8 16 0 0 0
s:session	0 -9 0 2 12 0 0 -9
s:set	-6 -11 -2 8 0 7 11 -7
s:settle	0 -16 0 0 9 0 11 -4
s:several	0 -11 4 10 0 0 0 0
s:sfax	0 14 0 -8 0 0 0 -3
s:shall	-7 -7 -5 -6 12 -3 1 10
s:share	0 -10 0 7 -5 12 0 -7
s:shared	0 -12 0 14 0 0 0 0
s:sheet	5 3 0 7 -8 0 0 -12
s:shift	0 0 0 8 0 0 0 -8
s:ship	-18 14 0 -10 20 -7 0 -13
s:shipment	0 -9 -12 8 24 0 0 -17
s:shipper	0 6 0 -13 6 0 0 0
s:shirt	0 15 0 -13 0 0 0 0
s:shoe	0 18 0 -15 -7 0 5 -5
s:shook	0 12 0 7 0 0 0 -19
s:shore	0 16 0 -7 -5 0 0 0
s:short	-1 -12 0 0 -5 5 0 15
s:should	0 2 8 0 6 -4 2 -19
s:show	0 -11 0 23 0 0 0 -9
s:shrimp	0 -11 0 9 11 0 -6 -1
s:shut	0 -5 0 7 -6 5 5 -12
s:side	-5 2 0 -8 -4 -8 -4 19
s:sign	-18 8 3 4 -11 9 -23 -2
s:signature	-1 -14 0 7 12 -3 2 -9
s:since	6 -9 0 8 -10 -10 -1 4
s:single	0 -14 0 21 -6 0 0 0
s:sir	0 -11 0 1 0 0 0 7
s:sit	-2 -14 -1 18 -7 0 -1 4
s:sixth	0 -5 0 9 -2 0 0 0
s:slap	0 10 0 -15 -1 0 0 8
s:small	-4 6 0 -9 8 0 0 0
s:smoke	0 -2 0 -9 -4 0 0 16
s:snow	0 -5 0 9 0 0 0 0
s:so	-1 -9 -19 -3 7 14 -5 5
s:soap	0 -3 0 -6 0 0 0 13
s:sofa	0 10 0 -4 0 0 0 -4
s:software	11 0 0 -24 0 0 0 3
s:some	11 18 0 5 -15 0 -9 -32
s:somebody	1 -11 0 -20 -8 0 0 31
s:something	0 7 0 -18 -4 0 3 14
s:soon	0 -11 0 0 10 0 0 0
s:sooner	6 -4 0 -7 -5 0 0 11
s:south	0 -6 0 13 -2 0 0 -1
s:soybean	-2 5 0 9 -11 0 0 -3
s:speak	0 6 0 22 -15 -2 -1 -15
s:speaking	0 0 0 -7 0 0 0 9
s:special	0 12 0 -7 0 0 0 -3
s:spoke	0 2 0 -18 0 0 3 16
s:spoken	0 10 0 -15 -2 0 0 9
s:sprat	0 12 0 -25 12 0 0 1
s:spring	5 -11 0 9 -8 0 0 0
s:st	0 -5 0 -8 0 0 0 14
s:stake	0 0 0 -16 0 0 0 14
s:stamp	0 0 0 11 -4 0 0 -5
s:start	7 20 0 -7 -3 -8 -5 -21
s:state	-2 -6 -1 -7 9 -3 0 14
s:stay	15 13 5 -1 -16 -10 -13 -10
s:steel	-1 15 9 -2 -16 0 7 -22
s:step	0 24 0 -10 -13 0 0 -7
s:still	-9 -5 0 6 -6 -2 17 -3
s:stockfish	0 -15 0 17 0 0 0 -4
s:stockholm	0 -12 0 0 -7 0 0 15
s:stop	0 17 -6 -4 -21 6 0 -4
s:street	0 -4 0 9 0 0 0 -2
s:strike	-1 -1 0 25 -21 3 -2 -13
s:striker	0 0 0 11 -4 0 0 -2
s:stroke	0 6 0 -19 0 0 0 13
s:stuck	0 -7 0 9 0 0 0 0
s:student	0 0 0 9 0 0 0 -8
s:stuff	0 9 0 -12 2 0 0 0
s:subject	0 0 0 -3 9 0 0 -1
s:subscription	0 -8 0 17 -1 0 0 -6
s:subsidiary	-6 0 0 -6 9 0 0 1
s:subsidy	0 -2 0 15 -8 0 0 0
s:such	1 14 0 -8 -18 0 9 -1
s:sugar	0 -20 0 10 -3 0 1 12
s:summary	0 6 0 -11 7 0 0 0
s:summer	0 2 -1 19 -11 0 0 -13
s:summit	0 -6 0 16 -10 0 0 0
s:sunday	0 6 0 -17 -8 0 0 16
s:supposed	0 1 0 9 0 -10 0 0
s:supreme	0 -7 0 -2 0 0 0 10
s:surcharge	-8 37 -10 -2 4 0 -3 -49
s:suspend	-1 7 -12 -2 2 -5 -14 6
s:suspension	24 -22 -4 -28 16 -2 5 4
s:table	0 -5 0 24 -22 4 0 -2
s:take	-4 -10 -12 14 3 0 1 -6
s:talk	-12 -2 -8 19 -39 0 7 1
s:talked	0 -13 0 18 -6 0 1 0
s:talking	0 1 0 -18 -2 0 9 7
s:tariff	-8 -14 0 11 -4 -3 13 5
s:tax	0 -5 0 -11 13 0 -5 12
s:tea	0 12 0 -4 -14 0 0 3
s:team	0 -14 0 22 -3 0 0 -2
s:technical	0 -5 0 18 -8 0 0 -3
s:telephone	5 -7 0 5 -25 -10 -5 17
s:telephoned	0 0 0 11 -3 0 0 -6
s:television	-1 -3 0 -10 0 0 -1 24
s:tell	-13 16 -11 -19 -12 5 -8 24
s:temporary	12 16 0 -8 -5 0 0 -11
s:terminal	0 -2 0 11 -7 4 0 -7
s:terminate	0 -7 0 -3 0 0 0 11
s:text	4 -10 0 -11 -4 0 8 14
s:th	3 -17 0 -13 13 1 0 10
s:than	-2 0 -9 9 11 -2 5 -17
s:thank	0 10 0 -9 0 0 0 0
s:that	0 4 10 -11 9 2 -11 -4
s:the	-11 -7 5 10 7 5 -13 -6
s:their	-4 -12 -9 5 -3 -10 20 0
s:them	-2 7 6 -18 6 0 9 -4
s:themselve	0 -2 0 -5 -4 0 20 -8
s:then	-9 16 -6 -14 1 -2 -6 7
s:there	-18 10 -11 12 -12 0 -2 -6
s:thereafter	0 8 0 -9 0 0 0 2
s:therefore	0 -8 0 -5 -8 0 0 24
s:they	-1 -2 17 -5 -24 -20 13 10
s:they're	0 -17 0 1 4 0 0 11
s:thi	-4 -8 -4 0 -5 7 0 11
s:thing	0 -5 0 -12 8 2 0 8
s:third	-9 -1 -3 0 -8 -5 0 20
s:those	0 17 9 -9 -18 -3 0 -6
s:though	2 2 0 -7 8 0 0 -6
s:thousand	-1 0 0 12 -8 0 0 0
s:thread	0 -1 0 -7 0 0 0 11
s:threat	-3 -9 0 11 -2 0 0 4
s:three	1 5 -4 2 -13 0 -3 3
s:through	-3 -15 0 7 4 0 -3 3
s:thulium	11 -7 0 -1 0 0 0 0
s:ticket	0 -18 0 25 -1 0 0 -3
s:tide	0 9 0 -3 0 0 0 -3
s:tie	0 0 0 -7 10 -1 0 0
s:tiktok	-5 -21 0 -4 -20 35 -3 -7
s:tile	0 7 0 -15 -8 0 0 16
s:till	5 -31 -1 -9 -12 6 0 28
s:timber	0 -6 0 8 -12 0 0 9
s:time	-13 5 -8 -3 -14 11 0 9
s:tin	9 -4 -1 0 0 0 0 0
s:to	-13 -2 -22 0 2 15 16 -3
s:tobacco	0 -10 0 7 0 0 0 3
s:together	-4 -8 0 17 6 0 0 -18
s:toll	0 -14 0 19 -3 0 0 0
s:tomatoe	0 -14 0 8 0 0 0 5
s:ton	0 -9 0 -10 18 0 0 0
s:tonnage	0 -1 0 0 10 0 0 -6
s:tonne	0 10 0 -10 0 0 0 0
s:too	-2 -12 7 12 2 0 0 -7
s:tool	0 7 0 -10 4 0 0 0
s:touch	0 -5 0 -1 0 0 0 9
s:town	0 4 0 15 -6 0 0 -14
s:trace	11 0 0 -5 0 0 0 -1
s:tractor	0 -10 0 4 0 0 0 11
s:trade	0 7 -8 -1 13 0 -14 -5
s:trader	0 0 0 0 -6 0 -5 10
s:train	0 -8 0 12 0 0 0 0
s:tram	0 0 0 9 5 0 -1 -14
s:transcript	0 7 0 -12 0 0 0 7
s:transfer	0 -2 -3 23 -2 0 0 -14
s:transit	0 -14 4 2 6 0 0 0
s:transport	-3 0 0 6 7 0 0 -11
s:travel	0 -4 0 13 -4 0 0 0
s:treaty	0 1 0 -11 -8 0 23 0
s:trial	0 0 0 11 0 0 0 -7
s:tromsø	0 -9 0 -2 0 0 0 13
s:trouble	0 -9 0 0 0 0 0 11
s:truce	-27 -8 -9 8 -17 -17 -10 21
s:truck	0 0 0 1 -12 0 0 7
s:tue	0 -1 0 11 0 0 0 -7
s:tuna	0 -11 0 -6 -7 0 0 24
s:turn	0 0 0 -5 -11 0 0 14
s:turnberry	0 -4 0 9 0 0 0 -2
s:twice	0 -20 0 21 -1 0 0 0
s:two	-1 -14 -22 17 -6 -16 15 6
s:tyre	0 4 0 -17 -2 0 0 18
s:unchanged	0 -3 0 0 -2 0 0 10
s:under	0 -3 15 1 0 10 -9 -11
s:understanding	0 -10 0 -6 5 0 5 8
s:union	0 -9 0 23 -5 0 0 -9
s:unlawful	0 9 0 1 -11 0 0 -3
s:unless	3 5 0 -16 0 -4 -6 8
s:until	-5 -15 8 -2 2 -5 0 12
s:up	-3 -10 0 7 -4 -3 -3 9
s:updated	0 -13 0 19 0 0 0 -4
s:upholstered	0 12 0 -7 0 0 0 -3
s:upon	0 -18 0 7 0 0 0 11
s:upper	0 -5 0 23 -4 0 0 -15
s:us	0 -6 -6 -1 11 -1 0 3
s:use	-4 -11 8 16 -4 0 0 -8
s:used	0 0 0 -5 15 0 0 -11
s:usmca	0 0 0 -14 20 0 0 -1
s:utility	0 -8 0 15 0 0 0 -5
s:valid	-1 0 2 -6 -4 0 -1 12
s:vancouver	0 0 0 12 0 0 0 -11
s:vanilla	0 9 0 -7 0 0 0 0
s:vanity	0 19 0 -14 0 0 0 -4
s:vehicle	0 -13 0 1 0 0 0 10
s:very	-3 0 0 -2 -3 0 -2 12
s:vice	0 -10 0 18 0 0 0 -7
s:video	0 -16 0 23 -16 3 0 0
s:village	0 0 0 9 0 0 0 -4
s:visit	0 -24 0 27 -5 -2 -1 0
s:visitor	0 -4 0 10 -1 0 0 0
s:voice	0 14 0 -12 0 0 0 0
s:void	0 -5 0 -4 18 0 4 -15
s:vote	-10 -13 -5 -6 26 0 -6 -21
s:wage	0 0 0 10 0 0 -1 -4
s:wait	-9 17 0 2 -13 0 6 -13
s:waive	0 -10 10 7 -8 0 0 0
s:waiver	-3 8 -4 -12 2 0 0 3
s:wake	0 -9 0 -13 2 0 -3 19
s:walk	0 -8 0 20 -3 0 0 -8
s:walkout	0 -6 0 16 -1 0 0 -5
s:wall	0 9 0 -10 0 0 0 2
s:want	0 4 0 1 -13 -4 21 -10
s:warehouse	0 22 0 -18 0 0 0 0
s:warn	0 11 0 -9 7 0 0 -9
s:was	-6 -13 -21 9 -17 -10 16 15
s:waste	0 -12 0 15 0 0 0 0
s:water	-2 6 -3 5 0 0 0 -9
s:way	3 -11 -1 -7 6 0 15 0
s:we	-10 -16 0 6 1 -5 1 10
s:we'll	0 0 0 9 -12 0 -3 1
s:we're	0 9 0 -7 0 0 0 0
s:we've	0 9 0 0 0 0 0 -7
s:weather	0 0 0 -12 0 0 0 14
s:webinar	0 -3 0 12 -6 0 0 0
s:week	-10 -25 6 10 5 3 -9 7
s:weekly	0 -8 0 -16 0 0 0 23
s:well	4 2 0 5 -5 0 -10 -3
s:were	-6 -17 14 19 -6 1 -8 -9
s:what	5 14 1 -12 -2 -2 -28 6
s:whatever	10 -7 -2 -12 17 0 0 -1
s:wheat	0 0 0 12 -2 0 0 -10
s:when	4 1 0 -7 -9 1 0 8
s:where	-3 -3 -1 14 -11 0 -4 0
s:whether	0 -17 4 -13 14 0 0 13
s:which	0 -9 5 -8 0 17 1 5
s:whiskey	0 -13 0 14 -2 0 0 0
s:who	-6 -11 0 25 -7 -6 -7 -1
s:whoever	0 0 0 3 -10 0 -1 7
s:whole	0 -1 -7 -3 0 0 0 15
s:whose	-4 3 0 -16 6 0 3 7
s:why	0 -4 0 0 -7 0 0 12
s:widely	0 -11 0 12 0 0 0 0
s:will	-11 -1 -3 9 0 -20 -17 2
s:win	0 -6 0 13 0 0 0 -4
s:wind	0 0 0 -3 11 0 0 -7
s:window	0 -15 0 4 11 0 6 -16
s:wine	-2 -13 11 0 -6 0 -1 14
s:winter	0 -4 0 12 -6 0 0 -1
s:wire	0 -1 0 21 0 0 0 -24
s:with	-15 0 6 6 -12 -6 6 6
s:withdraw	-2 4 0 1 13 0 -5 -14
s:without	-8 7 6 -12 0 0 3 4
s:witnesse	0 -1 0 -14 16 0 0 0
s:won't	0 -4 0 6 -9 0 0 6
s:wood	0 18 -1 -3 -2 0 0 -7
s:wool	0 23 0 -13 0 0 0 -7
s:word	0 -7 0 -20 20 0 0 15
s:work	0 2 0 10 -9 0 0 -5
s:worker	0 7 0 9 -7 0 -7 -3
s:working	0 0 0 17 0 0 0 -14
s:worldwide	0 16 0 -12 -1 0 0 0
s:worth	-6 10 -14 -2 0 0 0 3
s:would	0 -4 -31 -2 -6 16 8 10
s:write	1 -19 2 -4 21 8 -15 4
s:x	0 11 0 -2 -1 0 -1 -3
s:yarn	0 -14 0 0 -10 0 4 15
s:year	7 -4 0 -13 23 0 0 -6
s:yes	0 -4 0 -8 0 8 4 5
s:yet	0 -30 -1 6 16 -5 -1 6
s:york	0 -10 0 10 2 0 0 0
s:you	-5 -23 -5 16 0 0 -8 15
s:young	0 0 1 12 0 0 0 -13
s:your	-2 -10 9 10 -5 -12 -9 11
s:ytterbium	13 -8 0 -2 0 0 0 0
s:zero	0 15 0 -6 0 0 -1 -6
s:zinc	0 0 0 -12 5 0 8 -3
s:·	0 -11 0 22 -11 0 0 0
s:—	-7 0 13 -7 0 0 0 5
s:•	-13 0 -2 -1 0 0 5 7
sa:!	0 -14 0 18 0 0 0 -2
sa:"	2 -8 -7 6 -10 -10 -11 16
sa:" )	0 -10 0 12 0 0 0 0
sa:" .	0 -1 0 -1 0 0 -2 10
sa:" <person>	0 2 0 -13 7 0 0 6
sa:" and	5 -10 0 17 -5 0 0 -5
sa:" if	0 16 0 -11 0 0 0 -5
sa:" or	4 0 0 -8 0 0 0 0
sa:" reciprocal	0 13 0 -4 0 0 0 -8
sa:" tariff	0 14 0 -8 0 0 0 -7
sa:" the	0 -4 0 -1 0 0 -3 10
sa:'	0 -9 6 7 0 0 5 -10
sa:'s	9 0 0 -2 0 10 -2 -6
sa:'s <level>	0 -10 1 -4 -6 0 0 19
sa:'s <organisation>	0 -1 0 -13 14 0 0 2
sa:'s <person>	0 -5 0 -3 12 0 0 -1
sa:'s <quality>	0 8 0 -10 0 2 0 0
sa:'s been	0 -7 0 -3 0 0 0 11
sa:'s commerce	-3 -7 0 13 -1 3 0 -5
sa:'s duty	0 -15 0 -5 2 0 0 20
sa:'s foreign	0 -3 0 10 0 0 0 -4
sa:'s good	0 17 0 4 0 0 0 -20
sa:'s ministry	0 0 0 -10 0 0 0 12
sa:'s parliament	0 0 0 -12 15 0 0 0
sa:'s post	0 10 0 0 0 0 0 -8
sa:'s suspension	15 -4 0 1 -6 0 0 -8
sa:'s to	0 15 0 -5 0 0 0 -10
sa:'s trade	0 20 0 5 -8 0 -1 -20
sa:(	0 6 0 0 -8 0 -1 2
sa:( <day-today>	0 16 0 -8 0 0 0 -5
sa:( until	0 -7 0 10 0 0 0 0
sa:)	-7 0 0 11 -3 -8 -5 -1
sa:) -	0 -1 0 12 0 0 0 -6
sa:) .	-3 1 0 6 6 0 0 -11
sa:) :	0 7 0 -6 0 0 0 0
sa:+	0 -8 0 0 3 0 0 4
sa:,	-4 -10 -18 14 -6 -1 0 9
sa:, "	10 -1 -1 -4 2 -2 -12 5
sa:, <day-ahead>	-4 0 0 -13 14 4 3 -5
sa:, <day-gone>	0 -11 0 19 -1 0 0 -4
sa:, <day-today>	0 -7 0 -4 -3 0 0 16
sa:, <level>	0 10 0 -1 -2 0 5 -11
sa:, <name>	-2 -4 -2 -5 4 0 27 -13
sa:, <number>	11 6 -5 -6 -6 0 -4 5
sa:, <office>	0 -10 0 13 -8 0 0 1
sa:, <quality>	-2 13 -1 -7 -12 -6 -3 11
sa:, <seat>	0 0 0 -14 0 0 2 14
sa:, <span>	-1 0 0 -11 -4 0 0 22
sa:, a	0 -23 11 16 -11 4 0 0
sa:, against	0 -11 0 11 0 0 0 0
sa:, all	0 -19 0 5 0 0 0 14
sa:, and	-5 -11 1 -8 12 -2 -19 21
sa:, another	0 0 0 9 0 0 0 -6
sa:, as	2 8 0 -7 -10 -7 0 5
sa:, at	0 -16 2 8 3 -1 -5 0
sa:, banana	0 -4 -2 0 0 0 0 8
sa:, be	0 0 0 -10 0 0 0 11
sa:, because	0 4 0 9 -6 0 0 -9
sa:, beside	0 2 0 12 0 0 0 -18
sa:, both	-2 -13 0 10 -9 0 0 9
sa:, bring	0 13 0 -6 -1 0 0 -4
sa:, by	0 4 0 0 -14 0 10 -1
sa:, coffee	0 -10 0 10 0 0 0 0
sa:, cotton	0 11 0 -4 -5 0 0 -2
sa:, down	0 2 0 -9 0 0 0 13
sa:, due	0 -12 3 11 0 0 0 -1
sa:, each	0 9 0 -3 0 0 -1 0
sa:, end	0 -5 0 14 0 0 0 -8
sa:, everything	0 9 0 -4 0 0 0 -1
sa:, failing	0 22 0 -16 0 0 0 -3
sa:, following	6 8 0 -14 -1 0 0 0
sa:, germanium	11 -1 0 0 0 0 0 -6
sa:, giving	0 -5 0 10 0 0 0 -3
sa:, had	0 -5 0 16 0 0 0 -10
sa:, half	0 13 0 -15 0 0 0 0
sa:, has	0 -15 0 6 0 0 0 8
sa:, his	0 -10 0 -6 8 0 0 2
sa:, hour	0 -6 0 -2 0 0 0 10
sa:, i	0 17 0 -5 -1 0 0 -10
sa:, if	-2 9 -1 -12 1 0 0 1
sa:, in	-9 -10 0 24 -2 0 2 -9
sa:, is	0 -11 -1 -1 0 0 0 20
sa:, it	0 -11 0 -1 -5 0 4 16
sa:, its	0 -18 0 1 4 0 2 5
sa:, last	0 -2 -8 0 3 0 0 6
sa:, like	0 4 0 0 7 0 0 -10
sa:, make	0 -8 0 13 0 0 0 -1
sa:, may	0 -4 0 -14 5 1 0 10
sa:, more	0 10 0 -9 0 0 0 0
sa:, mr	5 0 0 -15 2 0 11 -6
sa:, nobody	0 -8 0 -7 0 0 0 15
sa:, not	0 8 0 -10 -5 0 0 11
sa:, now	0 -4 -3 32 0 0 0 -26
sa:, on	3 9 -1 0 -6 -2 5 -10
sa:, one	0 7 0 -13 0 5 8 -8
sa:, or	-1 -9 0 -9 18 4 0 -1
sa:, provided	-1 11 0 -7 -4 0 0 3
sa:, put	0 9 0 -9 0 0 0 0
sa:, run	0 -2 0 12 0 0 0 -7
sa:, say	0 0 -1 -3 -4 0 0 10
sa:, she	0 -13 0 1 -1 0 0 11
sa:, should	0 -1 0 8 0 0 0 -7
sa:, sign	0 -5 0 0 10 0 0 -5
sa:, since	0 17 0 -18 -5 0 0 3
sa:, so	-2 1 -2 -5 8 8 -3 -5
sa:, tariff	0 9 0 0 0 0 0 -10
sa:, that	0 -26 0 0 1 0 0 21
sa:, the	10 -11 0 6 2 6 -13 -6
sa:, then	0 -9 0 2 -1 0 0 5
sa:, three	0 7 0 -23 0 0 0 17
sa:, to	0 -8 10 10 -2 -1 12 -17
sa:, two	2 -9 0 -10 17 0 0 -2
sa:, under	0 5 7 6 -9 3 -1 -22
sa:, unless	-3 7 -1 -7 -17 0 -1 13
sa:, up	0 13 0 -5 -3 0 0 -6
sa:, was	0 -19 0 27 0 0 0 -6
sa:, we	0 0 0 -12 10 3 0 2
sa:, were	0 -10 -1 13 0 0 0 0
sa:, whatever	0 -8 -1 13 0 0 0 0
sa:, where	0 1 0 9 0 0 0 -14
sa:, who	0 -14 0 0 6 -1 0 11
sa:, will	-5 -3 -6 1 0 0 0 12
sa:, with	0 -6 1 16 -19 0 -9 1
sa:, without	0 4 0 8 0 0 0 -14
sa:-	6 -12 8 13 8 -1 0 -26
sa:- <name>	0 -10 0 22 -4 0 0 -6
sa:- built	0 -8 0 10 0 0 0 0
sa:- dump	0 0 0 9 0 0 0 -11
sa:- free	0 -2 0 -5 9 0 0 0
sa:.	-15 -1 -6 13 5 -2 -6 -3
sa:. <number>	12 10 0 -10 0 0 0 -11
sa:. <person>	0 -9 0 16 -1 0 0 -5
sa:. m	-1 -7 8 -11 7 0 0 6
sa:. on	0 -10 0 0 15 0 0 -5
sa::	11 9 4 -9 7 -7 0 -11
sa:: <level>	4 19 -1 -12 -22 0 -1 1
sa:: <name>	0 0 0 4 -14 0 0 6
sa:: <person>	0 -15 0 9 -5 0 0 7
sa:: <quality>	0 0 0 10 -5 0 0 -5
sa:: a	0 -3 0 3 8 0 0 -10
sa:: end	0 1 0 -11 -1 0 5 2
sa:: no	4 -10 0 -7 9 0 0 2
sa:: the	2 13 8 -7 1 0 2 -22
sa:: what	0 0 0 12 0 0 0 -9
sa:;	-3 -4 5 -1 -7 -2 10 2
sa:; <day-today>	0 11 0 -6 0 0 0 -5
sa:; <level>	0 0 0 9 -11 0 0 0
sa:; <name>	0 -5 0 15 0 0 0 -8
sa:; <quality>	0 -15 0 8 0 0 0 3
sa:; after	0 1 2 12 -1 0 0 -14
sa:; at	0 7 0 -19 0 0 0 13
sa:; in	0 -4 0 -11 12 0 0 2
sa:; it	0 -13 0 7 0 3 0 2
sa:; its	0 11 0 -2 -5 0 0 -1
sa:; no	0 6 0 2 -13 0 0 5
sa:; the	0 10 1 -11 7 -1 -4 -3
sa:; they	0 15 6 -6 0 0 0 -14
sa:; until	0 8 0 -9 4 0 -4 2
sa:; without	0 -3 0 13 -11 0 0 0
sa:<agent>	-14 10 -14 8 -4 13 -18 -5
sa:<day-ahead>	-30 -10 -11 36 -4 -4 8 -14
sa:<day-ahead> ,	-15 0 1 -6 9 0 0 2
sa:<day-ahead> .	-14 1 -9 4 -9 0 0 9
sa:<day-gone>	10 6 -7 5 10 -1 -13 -19
sa:<day-gone> ,	0 10 -4 -10 -3 0 -2 10
sa:<day-gone> .	0 -3 0 -4 19 0 -2 -5
sa:<day-gone> :	8 -15 0 9 3 0 0 -8
sa:<day-gone> and	0 0 0 -9 0 0 0 11
sa:<day-gone> evening	6 9 0 -18 0 0 0 2
sa:<day-gone> it	0 -6 0 9 0 0 0 0
sa:<day-today>	0 -2 5 -10 -15 0 3 16
sa:<day-today> )	0 12 0 -8 0 0 0 0
sa:<day-today> ,	0 7 2 -9 -6 0 0 5
sa:<day-today> .	1 0 -6 0 -10 1 5 2
sa:<day-today> :	0 -4 10 -5 0 0 0 0
sa:<day-today> it	0 5 0 -9 0 0 0 5
sa:<duty>	-8 7 4 -3 12 -4 -4 -7
sa:<gate>	-14 -5 4 -7 17 2 -3 3
sa:<goods-amount>	0 -4 0 19 -4 0 0 -9
sa:<goods>	5 8 -3 -9 3 -25 1 -2
sa:<level-noun>	-6 3 -13 -3 -1 0 0 11
sa:<level>	-18 10 -20 5 4 -24 5 -7
sa:<level> "	0 -2 0 -4 0 0 0 9
sa:<level> )	0 2 0 -1 -9 0 0 8
sa:<level> .	-16 13 -11 15 -17 -8 -17 -9
sa:<level> :	0 0 0 10 0 0 0 -12
sa:<level> ;	0 3 0 -19 0 0 0 17
sa:<level> <level>	0 4 0 -21 -1 0 0 19
sa:<level> <span>	0 -15 0 17 0 0 0 0
sa:<level> and	-3 13 0 -7 0 0 -1 -2
sa:<level> apply	0 21 0 -9 -8 0 0 -4
sa:<level> as	0 3 0 -1 10 0 -4 -9
sa:<level> at	0 -12 0 0 -1 0 0 14
sa:<level> end	0 7 2 -18 9 0 0 0
sa:<level> for	0 0 0 12 -2 0 0 -14
sa:<level> from	0 -2 0 4 13 0 0 -13
sa:<level> here	0 -6 0 12 0 0 0 -5
sa:<level> in	-1 12 0 -15 0 0 0 11
sa:<level> instead	3 14 0 -14 0 0 0 -1
sa:<level> is	0 -4 0 9 -7 0 8 -5
sa:<level> now	0 15 0 -18 0 0 0 1
sa:<level> of	8 0 0 5 -9 0 0 -10
sa:<level> on	-5 -2 -10 6 1 0 8 -4
sa:<level> over	0 13 0 -9 0 0 0 0
sa:<level> tariff	0 9 0 -10 -4 0 1 1
sa:<level> that	0 -6 0 -6 10 0 0 7
sa:<level> together	0 -7 0 11 0 0 0 -4
sa:<level> unless	0 14 0 -6 0 0 0 -6
sa:<level> when	0 -8 0 10 0 0 0 0
sa:<level> will	0 -1 0 -13 11 0 4 0
sa:<money>	-3 3 -14 12 9 0 0 -23
sa:<money> ,	0 -11 0 23 0 0 0 -13
sa:<money> .	0 11 0 -4 -3 0 0 -5
sa:<money> <span>	0 9 0 -8 0 0 0 0
sa:<month-ahead>	0 -10 0 16 0 0 -4 -1
sa:<month-ahead> and	0 0 0 10 0 0 0 -10
sa:<month-gone>	8 -17 2 3 -5 -2 1 7
sa:<month-gone> ,	2 0 0 -11 -9 0 5 9
sa:<month-gone> .	0 0 0 -18 14 0 0 1
sa:<month-gone> and	11 0 0 0 0 0 0 -9
sa:<month-gone> is	0 0 0 -9 0 0 0 7
sa:<name>	-3 9 2 -7 -13 8 19 -5
sa:<name> 's	11 0 5 0 -10 1 0 -8
sa:<name> )	0 9 0 0 0 0 0 -7
sa:<name> ,	0 -4 0 19 -8 1 -1 -14
sa:<name> .	-3 -10 11 -2 5 5 5 -2
sa:<name> ;	0 9 0 -17 0 0 0 8
sa:<name> <level>	0 -3 0 18 -4 0 0 -13
sa:<name> <number>	0 5 0 -17 0 0 0 13
sa:<name> agree	0 -13 0 0 0 0 0 12
sa:<name> and	-8 -14 -9 6 1 4 2 8
sa:<name> are	0 -4 0 -9 -2 0 12 8
sa:<name> ask	0 -2 0 -10 8 0 0 4
sa:<name> buy	0 4 0 -10 6 0 0 0
sa:<name> charge	0 -17 0 13 -5 0 0 13
sa:<name> did	0 9 0 -4 0 0 0 -1
sa:<name> doe	0 10 0 -8 0 0 0 0
sa:<name> enter	0 11 0 -7 0 0 0 -4
sa:<name> go	0 -11 0 6 -4 0 0 5
sa:<name> has	0 7 0 13 -14 0 0 -9
sa:<name> have	0 -9 0 12 0 0 0 0
sa:<name> in	0 0 0 -16 1 0 8 8
sa:<name> keep	0 -7 0 -6 15 0 0 0
sa:<name> levy	0 12 0 -13 0 0 0 1
sa:<name> may	0 12 0 -7 -7 0 -2 6
sa:<name> on	0 -10 0 0 -4 0 2 9
sa:<name> pay	0 -1 14 -12 0 0 0 3
sa:<name> put	0 11 0 -3 -6 0 0 0
sa:<name> start	0 16 0 -16 0 0 0 0
sa:<name> take	0 9 0 -17 0 0 0 12
sa:<name> tariff	0 11 0 -12 0 0 0 2
sa:<name> trade	-7 0 0 0 11 0 0 0
sa:<name> want	0 3 0 -8 0 0 5 -2
sa:<name> was	0 -19 0 20 0 0 0 0
sa:<name> will	0 3 0 -13 12 4 3 -8
sa:<name> would	0 -5 0 14 12 0 8 -29
sa:<not>	-2 -2 19 -9 -4 -1 -7 12
sa:<number>	9 -2 10 6 -7 -17 3 -5
sa:<number> (	0 -10 0 11 0 0 0 0
sa:<number> )	0 -9 0 15 -3 0 0 -1
sa:<number> ,	-2 11 -12 0 -22 -1 0 11
sa:<number> .	-4 18 -16 -12 1 -8 8 0
sa:<number> :	0 -2 5 -16 19 0 0 5
sa:<number> ;	0 3 2 -9 0 0 0 2
sa:<number> <day-ahead>	0 -2 0 -4 0 0 0 8
sa:<number> <span>	0 -22 0 23 0 0 0 0
sa:<number> a	0 -13 0 0 6 0 0 5
sa:<number> after	0 -14 0 2 0 0 0 10
sa:<number> again	0 12 0 -3 -3 0 -3 0
sa:<number> apply	0 -12 0 0 -5 0 0 16
sa:<number> before	0 -3 0 16 0 0 0 -12
sa:<number> cent	0 3 0 9 0 0 0 -13
sa:<number> economy	0 0 0 14 -6 0 0 -7
sa:<number> exclusion	-2 3 17 -9 -8 0 0 -5
sa:<number> for	6 -10 0 2 2 0 0 -1
sa:<number> if	0 -10 0 14 0 0 0 0
sa:<number> in	-2 9 0 -7 1 0 0 1
sa:<number> instead	0 -11 0 12 0 0 0 0
sa:<number> is	0 10 0 -12 4 0 0 -1
sa:<number> notice	11 0 0 -2 0 0 0 -7
sa:<number> on	2 -9 0 3 -1 0 0 0
sa:<number> p	-1 2 8 -12 0 0 0 1
sa:<number> pm	0 -2 0 11 0 0 0 -1
sa:<number> th	4 -6 0 -14 11 1 0 0
sa:<number> there	0 -15 0 13 0 0 0 0
sa:<number> to	0 -15 0 14 5 0 2 -10
sa:<number> trading	0 10 0 -9 0 0 0 0
sa:<number> would	0 12 0 -8 0 0 0 -3
sa:<office>	-3 4 -2 -3 -7 -2 9 2
sa:<office> 's	0 -10 0 5 0 0 0 6
sa:<office> .	0 13 0 -13 2 0 0 0
sa:<office> on	0 0 0 -9 0 0 0 10
sa:<office> say	0 -20 0 0 8 0 0 6
sa:<organisation>	3 14 0 -2 10 -5 -19 -13
sa:<organisation> 's	0 1 -3 5 2 0 2 -14
sa:<organisation> ,	0 0 0 11 -4 0 0 0
sa:<organisation> .	-3 5 -1 9 3 -1 -6 -16
sa:<organisation> agree	0 15 0 -5 0 0 0 -9
sa:<organisation> announce	0 2 0 11 -9 0 -1 -11
sa:<organisation> by	0 0 0 -9 10 0 0 0
sa:<organisation> can	0 9 0 -10 2 0 0 -5
sa:<organisation> extend	0 14 0 -1 0 0 0 -12
sa:<organisation> had	0 -5 0 14 -5 0 0 0
sa:<organisation> has	0 -17 0 -1 14 -5 -1 6
sa:<organisation> hear	0 -1 0 -10 13 0 0 0
sa:<organisation> in	4 0 -1 -18 14 0 0 8
sa:<organisation> is	0 -12 0 7 2 0 0 0
sa:<organisation> may	0 -6 0 -5 2 0 0 8
sa:<organisation> of	0 -10 0 5 0 0 0 5
sa:<organisation> on	0 0 0 -9 -2 0 -1 12
sa:<organisation> prolong	0 20 0 0 -1 0 0 -17
sa:<organisation> say	0 3 13 -3 -21 2 2 0
sa:<organisation> take	0 -8 0 10 0 0 0 0
sa:<organisation> to	0 12 0 -15 6 0 0 0
sa:<person>	-4 12 -15 -3 1 0 -4 -8
sa:<person> 's	0 21 0 -6 2 3 -1 -20
sa:<person> .	0 1 0 5 -19 0 -12 15
sa:<person> and	0 0 0 8 -10 0 0 0
sa:<person> announce	0 7 0 -10 5 0 2 -3
sa:<person> are	0 0 0 -10 11 0 0 0
sa:<person> has	0 3 0 1 -5 4 3 -12
sa:<person> in	0 -13 0 26 -6 0 0 -3
sa:<person> put	0 -4 0 9 0 0 0 0
sa:<person> say	0 8 0 -17 7 0 0 1
sa:<person> sign	0 6 0 -13 5 0 0 2
sa:<person> tell	0 3 0 -5 -7 0 0 13
sa:<person> would	0 13 0 0 -9 0 0 -3
sa:<person> write	7 -9 0 -2 -2 0 0 10
sa:<points>	0 0 0 -3 -14 -5 -2 17
sa:<points> .	0 -8 0 13 0 0 0 -1
sa:<quality> -	0 -9 0 3 5 0 0 0
sa:<quality> .	0 -2 0 -8 3 0 0 9
sa:<quality> beef	0 -1 0 11 0 0 0 -8
sa:<quality> biscuit	0 -10 0 -2 0 0 0 13
sa:<quality> border	0 -10 0 3 0 0 0 6
sa:<quality> business	0 0 0 -4 -1 10 0 0
sa:<quality> cement	0 15 0 -7 0 0 -3 -4
sa:<quality> cheese	0 6 0 6 -12 0 0 0
sa:<quality> coal	0 -7 0 10 0 0 0 -1
sa:<quality> coffee	0 -3 0 8 -4 0 0 0
sa:<quality> colleague	0 8 0 0 0 0 0 -10
sa:<quality> cotton	0 0 0 11 0 0 0 -10
sa:<quality> custom	0 -6 0 12 0 0 0 -5
sa:<quality> delegation	0 0 0 -10 0 0 0 10
sa:<quality> duty	2 17 0 0 -10 0 0 -13
sa:<quality> official	0 10 0 0 -7 0 0 0
sa:<quality> one	2 0 -3 -15 15 0 0 0
sa:<quality> product	0 -8 0 9 0 0 0 0
sa:<quality> rare	10 -7 0 -3 0 0 0 0
sa:<quality> ship	-11 -5 0 0 13 0 0 0
sa:<quality> side	0 -11 3 -12 -8 0 5 20
sa:<quality> sugar	0 -7 0 8 -2 0 0 1
sa:<quality> timber	0 -14 0 6 -2 0 0 8
sa:<quality> time	0 18 0 -16 0 0 0 0
sa:<quality> tomatoe	0 -3 0 8 0 0 0 -4
sa:<quality> tractor	0 -11 0 7 3 0 0 0
sa:<quality> trade	7 -5 0 -13 7 0 0 2
sa:<quality> tuna	0 0 0 -10 0 0 0 13
sa:<seat>	-17 1 -13 0 -5 0 11 12
sa:<seat> ,	-1 -10 0 22 -10 0 0 0
sa:<seat> .	-1 11 0 -3 0 -4 -6 1
sa:<seat> on	0 12 0 -14 10 0 0 -7
sa:<seat> say	0 -12 -1 6 -9 0 15 1
sa:<seat> the	0 -4 0 -3 9 0 0 0
sa:<seat> time	0 -12 0 -6 0 0 0 19
sa:<sender>	13 8 -4 -8 -5 -5 -10 0
sa:<span>	-13 0 -7 10 0 -9 -9 6
sa:<span> "	0 0 0 -17 0 0 0 18
sa:<span> '	0 13 0 -7 -1 0 0 -2
sa:<span> ,	-1 12 -2 -16 1 0 0 9
sa:<span> .	-1 9 0 -2 7 -3 -5 -6
sa:<span> after	0 0 0 12 -9 0 0 0
sa:<span> before	3 0 0 4 3 0 0 -12
sa:<span> earlier	0 0 0 12 -4 0 0 -3
sa:<span> end	0 -13 0 12 0 0 0 1
sa:<span> from	0 -13 0 2 7 0 0 0
sa:<span> in	0 -10 0 15 0 0 0 0
sa:<span> later	0 -9 0 10 0 0 0 0
sa:<span> more	0 -6 0 -9 0 0 0 13
sa:<span> of	0 -6 0 10 -1 0 0 -3
sa:<span> truce	0 -4 0 11 0 0 0 -5
sa:<taker>	0 -18 0 6 0 7 0 6
sa:<v-agree>	-7 -1 -9 2 -3 7 12 -6
sa:<v-bear>	0 15 -2 4 -17 -12 -16 -3
sa:<v-begin>	-3 -4 3 10 -3 -3 -8 -1
sa:<v-buy>	-4 -3 -2 22 -7 3 -5 -18
sa:<v-down>	-13 -2 4 15 -1 -9 -1 -7
sa:<v-end>	-2 3 6 -3 -9 0 10 -6
sa:<v-impose>	-3 -6 -7 14 -15 -1 8 2
sa:<v-propose>	0 -6 1 -3 5 -7 24 -8
sa:<v-renew>	-4 3 8 2 2 -6 -12 -8
sa:<v-return>	4 -9 -4 2 2 0 -12 9
sa:<v-say>	4 -1 -7 -2 10 -11 0 -5
sa:<v-sell>	0 -10 -1 0 9 10 -3 -10
sa:<v-sign>	-4 -7 -17 -8 9 3 -6 15
sa:<v-stay>	4 -8 4 12 -18 3 -16 0
sa:<v-suspend>	3 -15 4 20 -32 -9 -19 8
sa:<v-threaten>	0 6 0 5 -5 0 -9 0
sa:<v-up>	-15 -7 -1 3 -10 8 3 11
sa:?	-1 -2 -12 18 -14 3 -9 -6
sa:]	0 -7 0 10 0 0 0 0
sa:a	-5 -3 0 4 -7 4 18 -9
sa:a .	0 -13 0 0 6 0 0 5
sa:a <day-ahead>	0 0 0 -9 0 0 0 9
sa:a <day-gone>	0 -6 0 -7 0 0 0 16
sa:a <office>	0 -26 0 6 12 0 2 1
sa:a <quality>	0 12 0 -5 0 0 0 -9
sa:a bad	0 12 0 -10 0 0 0 0
sa:a call	0 20 0 -24 -1 0 0 8
sa:a deal	0 0 0 -1 -3 0 9 0
sa:a decision	0 -14 0 12 0 0 0 1
sa:a door	0 0 0 -7 0 0 0 9
sa:a duty	0 16 0 -9 -5 0 -4 0
sa:a fee	0 -17 0 8 7 0 0 0
sa:a framework	0 -13 0 16 0 0 0 0
sa:a further	0 6 0 0 10 0 0 -18
sa:a handshake	0 -2 0 14 0 0 0 -10
sa:a last	0 6 0 -10 0 0 0 3
sa:a law	0 0 0 -8 8 0 0 -1
sa:a level	0 16 0 -13 0 0 0 0
sa:a levy	0 -11 0 18 0 0 -1 -5
sa:a minute	0 -8 12 -11 1 0 0 0
sa:a notice	0 16 0 -21 -4 0 0 8
sa:a period	0 15 0 -10 0 0 0 -2
sa:a post	0 -1 0 -12 7 0 0 6
sa:a result	0 0 0 -12 0 0 5 8
sa:a separate	0 14 0 -2 0 0 0 -11
sa:a state	0 10 0 -1 -7 0 0 0
sa:a telephone	6 5 0 -14 0 0 0 3
sa:a text	0 0 0 -9 0 0 0 12
sa:a treaty	0 0 0 -11 0 0 17 -5
sa:a truce	0 0 7 12 2 0 2 -24
sa:about	5 -19 0 8 0 0 0 3
sa:about it	0 -4 0 -8 0 0 0 13
sa:about the	0 -9 0 10 0 0 3 -5
sa:abroad	0 -10 -1 14 0 0 0 -2
sa:abroad .	-3 -6 0 11 0 0 0 0
sa:accord	3 9 0 -7 0 0 0 -2
sa:across	0 -15 0 7 0 0 0 8
sa:across the	0 -12 0 4 0 0 0 8
sa:add	0 0 0 -4 -10 0 7 2
sa:additional	0 -5 8 6 -10 0 0 1
sa:additional <level>	0 -9 0 10 0 0 0 0
sa:additional duty	0 -1 8 2 -7 0 0 0
sa:admit	0 0 0 0 7 0 0 -9
sa:affiliate	7 -2 0 -14 -4 0 0 11
sa:after	-8 1 0 7 -11 -2 0 2
sa:after .	0 -8 0 3 -2 0 0 5
sa:after <level>	0 -3 0 11 0 0 0 -7
sa:after <name>	0 16 0 -6 -2 0 -2 -4
sa:after <number>	0 6 0 -15 0 0 0 9
sa:after <person>	0 0 0 -17 11 0 0 8
sa:after <span>	0 -5 0 17 0 0 0 -12
sa:after it	0 -5 0 -13 0 0 0 19
sa:after that	0 3 0 10 2 0 0 -13
sa:after the	0 -8 0 14 -3 0 0 0
sa:after which	0 -3 2 10 -2 0 0 -6
sa:afterward	0 4 0 5 2 0 0 -14
sa:again	0 10 -5 0 -15 0 -8 7
sa:again ,	0 10 0 6 -10 0 -1 -9
sa:again .	1 2 0 -8 0 0 -8 12
sa:again :	0 5 0 -9 0 0 0 4
sa:again be	0 9 0 -9 0 0 0 0
sa:agree	-2 -5 0 -12 0 -1 8 17
sa:agree .	0 16 0 -9 -4 0 0 0
sa:agree in	0 -14 0 0 0 0 3 14
sa:agree on	0 -7 0 6 -1 0 9 -5
sa:agree to	0 -5 0 12 -2 0 0 -2
sa:agree with	0 0 0 -10 3 0 0 8
sa:agreement	0 2 -2 -12 0 -5 7 11
sa:agreement ,	0 4 0 -12 -3 0 0 4
sa:agreement on	0 7 0 -16 0 0 6 5
sa:ahead	0 15 0 -7 -5 0 0 -1
sa:ahead .	0 11 0 -5 -4 0 0 0
sa:air	0 -2 0 -7 10 0 -1 1
sa:aircraft part	0 -11 0 12 0 0 0 0
sa:alive	0 0 0 11 0 0 0 -12
sa:all	-6 -1 0 23 -22 0 3 -5
sa:all ,	0 17 0 -16 0 0 0 0
sa:all <quality>	0 -6 0 13 0 0 0 -5
sa:all country	0 -7 0 -1 0 0 0 9
sa:all other	0 10 0 -4 0 0 0 0
sa:allow	0 8 0 -7 0 1 0 -2
sa:allow a	0 5 0 -9 0 0 0 0
sa:aluminum	0 12 0 -10 0 0 0 0
sa:among	0 -17 0 10 9 0 -2 0
sa:among them	0 -10 0 12 1 0 -2 0
sa:amount	-1 -2 0 9 0 0 0 0
sa:an	-3 11 1 -6 -27 8 7 0
sa:an <quality>	0 8 0 -10 2 4 0 -4
sa:an additional	0 -20 0 17 -1 0 0 1
sa:an agreement	0 6 0 -12 -4 0 7 4
sa:an extra	0 -9 0 10 0 0 0 0
sa:and	4 -1 -10 5 -4 -5 -16 4
sa:and ,	0 -5 0 -2 -3 0 0 12
sa:and <day-ahead>	0 19 0 -14 -4 0 0 0
sa:and <day-gone>	0 7 0 -11 0 0 0 4
sa:and <level>	-1 -2 0 2 -16 0 -7 18
sa:and <name>	-6 -28 -12 6 4 0 -5 31
sa:and <number>	3 -15 1 1 -10 0 -5 20
sa:and <person>	-1 -1 0 -2 8 0 0 0
sa:and <quality>	0 -12 0 0 11 0 0 3
sa:and a	0 24 0 -10 0 0 0 -10
sa:and another	0 -13 0 14 0 0 0 0
sa:and antimony	11 -1 0 -1 0 0 0 -6
sa:and beef	0 -8 -2 0 0 0 0 10
sa:and both	0 0 0 13 0 0 0 -11
sa:and by	0 -5 0 -5 0 0 0 13
sa:and control	-9 12 0 0 0 0 0 0
sa:and dairy	0 10 0 -9 0 0 0 0
sa:and duty	0 -1 0 -12 1 0 0 12
sa:and end	0 3 0 1 7 0 0 -17
sa:and for	0 13 0 -5 -3 0 0 0
sa:and from	5 -5 0 -10 3 0 0 7
sa:and go	0 -12 0 8 0 0 0 3
sa:and has	0 7 0 5 -7 2 0 -12
sa:and i	0 0 0 -11 -8 0 0 20
sa:and in	0 0 0 11 0 0 0 -11
sa:and is	0 0 3 27 -9 0 -1 -28
sa:and it	0 0 0 14 -3 0 0 -14
sa:and its	0 -11 0 -1 7 0 0 1
sa:and last	0 16 0 0 -2 0 0 -20
sa:and let	0 0 0 11 0 0 0 -10
sa:and mr	0 9 0 -11 0 0 0 2
sa:and must	0 0 0 10 -9 0 0 0
sa:and no	0 14 0 -5 1 0 0 -8
sa:and nobody	3 -2 6 5 -11 0 0 -4
sa:and not	0 3 0 -8 0 0 0 5
sa:and now	0 0 0 14 0 0 0 -11
sa:and of	0 -8 0 -2 11 0 0 0
sa:and pay	0 9 0 -7 0 0 0 0
sa:and promise	0 10 0 -9 0 0 0 0
sa:and sign	0 -2 0 -3 0 0 0 9
sa:and so	-3 -3 0 -10 6 0 0 11
sa:and some	0 -3 0 9 0 0 0 -1
sa:and stay	0 9 0 -7 0 0 0 0
sa:and take	0 0 0 9 -2 0 0 -6
sa:and that	-2 -11 0 23 -1 0 4 -12
sa:and then	0 12 0 -10 -2 0 0 0
sa:and there	0 -16 0 7 6 0 0 0
sa:and they	0 9 0 -15 0 0 0 4
sa:and those	0 17 0 -13 0 0 0 -3
sa:and to	2 -16 -2 32 -4 0 0 -15
sa:and trade	0 -1 0 10 -5 2 0 -1
sa:and was	3 -2 0 -16 0 0 0 16
sa:and which	0 -2 0 9 0 0 0 0
sa:and will	0 0 0 14 -14 0 0 -4
sa:and with	0 4 0 -19 0 0 0 15
sa:and without	0 -1 0 -4 -2 0 0 10
sa:and would	0 0 0 -8 9 0 0 0
sa:anew	0 -10 0 -12 16 0 0 2
sa:announce	7 -8 7 0 11 0 -5 -11
sa:announce .	14 -7 0 -9 16 0 0 -16
sa:announce in	6 -5 0 5 1 0 0 -12
sa:announce on	-8 14 0 -14 6 0 0 0
sa:announce the	0 0 9 -2 -3 0 0 0
sa:announcement	4 4 0 -13 -4 0 0 6
sa:another <number>	0 0 0 11 0 0 0 -11
sa:answer	-5 -17 0 17 -14 0 5 12
sa:answer .	0 -4 0 -2 -3 0 0 12
sa:answer to	-4 0 0 9 -2 0 0 0
sa:answer with	0 -15 0 16 0 0 0 0
sa:anti	0 1 0 6 0 0 0 -12
sa:anti -	0 1 0 6 0 0 0 -12
sa:antimony	11 -1 0 0 0 0 0 -6
sa:antimony .	10 0 0 -5 0 0 0 -1
sa:any case	0 -3 0 -4 0 0 0 10
sa:anything	1 -7 7 10 0 0 0 -9
sa:anything .	0 0 7 6 0 0 0 -11
sa:app	0 0 0 -6 0 11 0 0
sa:appeal .	0 -2 0 -3 10 0 0 0
sa:apple	0 3 0 -10 0 0 0 7
sa:application	0 10 0 0 -2 0 0 -9
sa:apply	0 5 5 -7 -5 0 -2 9
sa:apply ,	0 -4 0 -5 0 0 0 12
sa:apply .	0 14 0 -5 -1 0 0 -7
sa:apply again	0 -2 0 -7 0 0 0 14
sa:are	-11 1 0 -8 10 -8 4 8
sa:are at	0 10 0 -9 0 0 0 0
sa:are back	0 11 0 -15 0 0 0 3
sa:are charge	0 2 0 10 -9 0 0 -5
sa:are due	0 9 0 -7 1 0 0 -4
sa:are enter	0 -8 0 13 -3 0 0 0
sa:are free	0 -7 10 -5 0 0 0 1
sa:are lawful	0 -2 0 8 -4 0 0 0
sa:are on	0 0 0 -9 0 0 0 11
sa:are over	0 6 0 -14 0 0 0 7
sa:are put	0 -5 0 -12 0 0 0 15
sa:are up	0 1 0 -13 0 0 0 7
sa:arm	0 19 0 -6 -10 0 0 0
sa:arrangement	0 7 0 -17 2 0 0 9
sa:arrangement with	0 9 0 -13 0 0 0 5
sa:arrive	0 0 0 9 -1 0 0 0
sa:article	0 8 0 0 0 0 0 -10
sa:as	9 3 0 -1 0 -11 3 -7
sa:as <level>	3 -13 0 6 0 0 0 0
sa:as <person>	0 -4 0 10 0 0 0 -2
sa:as before	0 17 0 -26 5 0 0 3
sa:as of	0 -4 0 10 0 0 0 -4
sa:as plan	0 0 0 9 0 0 0 -9
sa:as the	-5 -4 0 10 -10 -5 6 2
sa:as they	0 10 2 -4 3 0 0 -12
sa:as we	0 -11 0 0 0 0 0 8
sa:ask	0 -11 2 3 12 0 -3 -10
sa:ask for	0 -14 3 5 1 0 0 0
sa:at	-3 9 -4 -3 13 -2 -5 -8
sa:at <number>	-5 -10 5 9 6 -3 -3 0
sa:at <quality>	0 6 0 -10 4 0 0 0
sa:at a	0 5 0 -18 5 0 0 9
sa:at least	0 6 0 0 -11 0 0 1
sa:at nothing	0 17 0 -16 0 0 5 -9
sa:at the	7 11 -5 -12 3 3 0 -9
sa:autumn	0 8 0 -15 0 0 0 4
sa:autumn .	0 10 0 -8 0 0 0 0
sa:away	2 -16 0 23 0 0 0 -14
sa:back	-4 5 -4 -4 -12 0 -24 26
sa:back .	0 11 0 -23 11 0 -4 3
sa:back at	0 5 0 1 0 0 0 -8
sa:back on	0 -8 0 0 0 0 0 9
sa:back to	-1 -5 0 16 -23 0 -10 9
sa:bad	0 22 0 -20 0 0 0 0
sa:ban	13 -9 0 0 -3 8 0 -14
sa:ban on	9 -2 0 4 0 0 0 -11
sa:banana	0 10 -3 -17 0 0 0 11
sa:bank	0 -7 0 13 -4 0 0 0
sa:bargain	2 -8 0 9 0 0 0 -2
sa:battery	2 -12 0 14 0 0 0 -3
sa:be	-11 -6 3 -9 6 16 12 -6
sa:be <level>	0 -10 0 -4 17 0 0 3
sa:be <number>	0 21 0 -14 -9 0 12 -11
sa:be carry	0 0 0 -12 0 0 0 14
sa:be charge	0 14 7 -14 -2 0 -4 0
sa:be due	0 -13 0 8 0 0 3 0
sa:be extend	0 -11 -2 5 2 0 0 4
sa:be impose	0 -16 0 16 0 0 0 0
sa:be in	0 0 0 10 -9 0 0 0
sa:be refund	0 -5 0 13 -4 0 0 -3
sa:be renew	0 0 9 0 0 0 0 -3
sa:be return	0 0 0 -6 10 0 0 0
sa:be sign	0 3 0 -10 -1 11 0 0
sa:bear	0 -10 0 16 3 0 0 -7
sa:bear <level>	0 -9 0 15 0 0 0 -5
sa:became	0 -11 0 23 0 0 0 -14
sa:because	0 8 0 8 -14 0 0 -9
sa:because <person>	0 7 0 11 0 0 0 -16
sa:because it	0 10 0 -14 0 0 0 4
sa:because of	0 11 0 -9 -3 0 0 1
sa:because the	0 -11 0 23 0 0 0 -10
sa:become	2 14 -1 -32 0 0 20 -5
sa:become <level>	0 2 0 -19 -4 0 18 -1
sa:become <number>	0 0 0 -10 2 0 4 0
sa:beef	0 -10 -3 9 -3 0 0 5
sa:been <level>	0 -24 0 20 0 0 0 2
sa:been <number>	0 -11 0 5 0 0 0 5
sa:been charge	0 -6 0 9 5 0 0 -11
sa:been pay	0 9 0 -2 0 0 0 -5
sa:been settle	0 0 0 0 8 0 0 -9
sa:beer	0 5 0 0 2 0 0 -10
sa:before	0 8 -5 6 -20 1 5 -10
sa:before .	2 -6 0 21 -13 0 0 -8
sa:before :	0 15 0 -15 0 0 0 0
sa:before <day-ahead>	0 0 0 12 -13 0 0 0
sa:before <number>	0 4 0 9 0 0 0 -14
sa:before that	0 9 0 1 -5 0 0 -8
sa:before their	0 0 0 -16 0 0 0 17
sa:begin	5 15 -1 -1 -3 0 -2 -13
sa:begin .	7 24 0 2 -15 0 0 -25
sa:begin :	0 9 0 -3 -5 0 0 0
sa:begin on	0 0 0 -11 0 0 0 10
sa:believe	0 12 0 -12 8 0 0 -10
sa:believe the	0 6 0 -8 9 0 0 -5
sa:benefit	0 8 0 0 -5 0 0 0
sa:beside	0 2 0 15 0 0 0 -20
sa:beside the	0 -8 0 10 0 0 0 0
sa:better	5 -12 0 -14 0 0 4 15
sa:between	2 -11 0 0 0 4 0 5
sa:between <name>	0 0 0 -1 -10 5 0 6
sa:between the	4 -12 0 -8 8 0 2 4
sa:bid	0 0 0 11 -6 0 0 0
sa:bill	0 -4 0 -5 13 0 0 -1
sa:biscuit	0 -10 0 -2 0 0 0 13
sa:black	0 5 0 -14 0 0 0 8
sa:book	0 9 0 -17 0 0 0 10
sa:both	0 -6 -2 -5 0 -2 11 6
sa:both are	0 10 0 -10 0 0 0 0
sa:both at	0 -2 0 -8 0 0 0 11
sa:both country	0 -15 0 0 9 0 0 3
sa:both duty	0 -11 0 4 0 0 0 5
sa:both government	0 11 0 -7 0 0 0 0
sa:both had	0 0 0 -9 0 0 0 10
sa:both parliament	0 2 0 -12 0 0 0 6
sa:both side	0 7 0 10 3 0 -5 -15
sa:box	0 -11 0 13 7 0 0 -12
sa:branded	0 12 0 -10 0 0 0 0
sa:branded medicine	0 11 0 -10 0 0 0 0
sa:bring	0 15 0 -9 0 0 -3 -2
sa:bring back	0 16 0 -6 0 0 0 -10
sa:bring it	0 9 0 -6 0 0 0 0
sa:bring the	0 9 0 -7 0 0 0 0
sa:broken	0 0 0 10 0 0 0 -8
sa:budget	0 -4 0 9 2 0 0 -8
sa:busan	9 -12 7 6 -6 0 0 -6
sa:business	0 -8 0 -6 2 14 0 -2
sa:but	-4 -6 0 10 0 0 -2 0
sa:but <name>	0 -14 0 -1 0 0 0 17
sa:but a	0 0 0 10 0 0 0 -8
sa:but not	0 13 0 -11 0 1 0 -5
sa:buy from	0 -9 0 11 0 0 0 0
sa:by	-2 3 -11 2 -4 -9 4 3
sa:by <day-ahead>	0 20 -1 -23 5 0 2 0
sa:by <level>	0 -19 0 26 0 0 0 -7
sa:by <name>	0 3 0 0 -8 0 0 4
sa:by <number>	0 -8 0 20 -7 0 0 -3
sa:by <points>	0 -19 0 10 0 0 0 8
sa:by <span>	0 -6 0 2 -8 0 0 10
sa:by both	0 13 0 -8 0 0 0 -8
sa:by itself	0 5 0 -11 6 0 0 -1
sa:by one	0 10 0 -2 -6 0 0 0
sa:by the	3 -11 0 19 -19 0 0 2
sa:by then	0 0 0 -20 12 0 0 4
sa:c	0 3 0 -9 0 0 0 4
sa:cabinet	0 20 0 -11 0 0 0 -10
sa:cabinet and	0 14 0 -12 0 0 0 0
sa:call	4 -4 0 3 8 0 -2 -8
sa:call "	0 -10 0 17 0 0 0 -4
sa:call at	0 -4 0 0 10 0 0 -6
sa:call on	0 11 0 -8 -1 0 0 0
sa:call with	0 11 0 -21 0 0 0 11
sa:calm	0 0 0 -10 0 0 0 10
sa:can	-3 14 0 -5 0 11 -4 -12
sa:can be	0 6 0 0 -2 12 0 -17
sa:cancel	0 9 0 -5 0 0 0 0
sa:carpet	0 0 0 10 0 0 0 -8
sa:carry on	0 -5 0 -3 0 0 0 12
sa:cease	0 -14 0 12 -8 0 0 10
sa:cease to	0 -11 0 12 0 0 0 0
sa:cell	12 -7 0 -4 0 0 0 0
sa:cell and	11 -6 0 -3 0 0 0 0
sa:cement	0 12 0 -6 0 0 -3 -2
sa:cent	0 3 0 9 0 0 0 -13
sa:ceramic	0 -12 0 6 0 0 4 0
sa:certain	0 -10 6 12 0 0 0 -8
sa:ceylon	0 -9 0 10 0 0 0 0
sa:change	5 -18 0 20 -4 0 0 -1
sa:change in	6 -5 0 8 -10 0 0 0
sa:charge	-8 -12 7 2 6 -1 3 3
sa:charge .	0 -7 8 8 0 0 5 -16
sa:charge <level>	0 -14 0 21 -2 0 4 -11
sa:charge <number>	0 -25 0 9 5 0 0 11
sa:charge on	0 10 0 -4 -4 0 0 0
sa:charge since	0 -10 0 7 6 0 0 -4
sa:cheaper	0 9 0 -6 -1 0 0 0
sa:cheese	0 10 0 -3 -16 0 4 4
sa:chip	0 -14 0 5 1 0 0 5
sa:chip ,	0 -4 0 -4 0 0 0 9
sa:client	0 -6 0 11 -3 0 0 0
sa:climb	0 -14 0 10 0 0 0 5
sa:clock	0 -12 0 -8 15 0 0 5
sa:close	0 -8 0 -13 9 2 4 4
sa:close .	0 0 0 -28 12 2 0 11
sa:closed	0 0 0 0 9 0 0 -10
sa:closed .	0 0 0 8 0 0 0 -7
sa:club	0 -2 0 10 0 0 0 -4
sa:coast	0 0 0 9 0 0 0 -9
sa:cocoa	0 3 5 -15 0 0 0 4
sa:cocoa butter	0 9 5 -18 0 0 0 0
sa:cod	0 0 0 -9 9 0 6 -5
sa:coffee	0 -8 -3 6 -9 0 0 10
sa:coffee ,	0 -9 -3 19 -1 0 0 -3
sa:coffee and	0 0 0 -14 0 0 0 14
sa:colleague	0 8 0 0 0 0 0 -10
sa:collect	0 10 0 -5 6 0 0 -11
sa:column	0 0 0 0 -6 0 -3 11
sa:come	-5 -9 8 12 -7 -1 -9 6
sa:come .	0 9 0 -3 -1 0 0 -3
sa:come and	0 -11 0 0 -1 0 0 13
sa:come back	0 -22 0 7 3 0 -5 11
sa:come from	0 -11 -3 15 1 0 0 0
sa:come in	0 -13 0 16 0 0 0 -3
sa:come into	0 7 13 -4 -2 0 0 -17
sa:comment	0 -2 3 -13 14 0 0 0
sa:commerce ministry	-3 -10 0 7 3 3 0 -4
sa:commission	0 -11 0 12 0 0 0 0
sa:comply	0 9 0 0 -4 0 0 0
sa:concentrate	0 8 -1 -19 -1 0 0 14
sa:conclude	0 2 0 -9 -3 0 7 1
sa:condition	0 14 0 -11 -1 0 0 0
sa:confirm	0 -15 0 5 8 0 0 1
sa:confirm .	0 -9 0 14 0 0 0 -3
sa:consent	-1 0 0 -2 -10 0 0 16
sa:consent .	0 0 0 -11 0 0 0 12
sa:consider	0 1 0 -11 0 0 0 11
sa:continue for	0 5 0 -10 0 0 0 5
sa:contract	0 -4 0 14 -3 0 0 -5
sa:control	12 -9 0 0 -11 0 0 1
sa:control on	3 -9 0 0 -2 0 0 9
sa:copper	0 9 0 -10 0 0 0 0
sa:cork	0 11 0 -6 0 0 0 -2
sa:cost	0 -15 0 6 9 0 0 1
sa:cost <level>	0 -7 0 -2 0 0 0 13
sa:cotton	0 11 0 0 -6 0 0 -4
sa:could	-3 13 0 -8 -3 0 15 -9
sa:could be	0 4 0 -9 -3 0 12 -2
sa:council	0 6 0 2 -10 0 0 0
sa:counter	0 0 -1 -4 12 0 0 -5
sa:country '	0 -6 0 11 0 0 0 -4
sa:country ,	0 -9 0 13 -2 0 0 0
sa:country will	0 -1 0 -9 2 0 0 7
sa:country would	0 5 0 -13 0 0 0 9
sa:course	0 -2 0 -3 0 0 0 9
sa:critical	11 -3 0 -10 0 0 0 0
sa:critical software	11 -3 0 -12 0 0 0 0
sa:curb on	0 9 0 -8 0 0 0 0
sa:custom	0 12 4 -1 -10 0 0 -5
sa:custom house	0 9 0 3 0 0 0 -11
sa:custom officer	0 0 0 -15 4 0 0 11
sa:customer	0 -13 0 13 0 0 0 0
sa:date	17 -27 1 -7 -10 -2 6 14
sa:date is	0 0 0 -8 0 0 0 8
sa:day	3 2 5 -26 2 0 10 4
sa:day ,	5 -11 0 -3 3 0 0 1
sa:day .	2 9 0 -9 -13 0 3 1
sa:day for	0 0 0 -16 0 0 7 2
sa:day of	-4 -1 1 -21 3 0 0 20
sa:day to	0 13 0 7 0 0 0 -16
sa:dead	0 -9 0 5 0 0 0 2
sa:deadline	0 2 0 -8 -19 4 13 3
sa:deadline .	0 0 0 -15 0 0 13 2
sa:deal	-5 1 0 0 1 8 2 -14
sa:deal was	0 10 0 -8 0 0 0 0
sa:deal were	0 10 0 -6 0 0 0 0
sa:deal with	0 -20 0 8 0 4 0 1
sa:decide	5 -19 0 14 -8 0 1 0
sa:decide .	0 -6 0 10 0 0 -4 2
sa:decide on	2 -13 0 6 -6 0 8 0
sa:decision	0 -11 0 4 -2 0 0 10
sa:decree	0 3 0 -16 0 0 0 10
sa:decree of	0 -9 0 0 0 0 0 11
sa:demand	0 9 0 8 -12 0 0 -4
sa:desk	0 -6 0 -3 16 0 0 -7
sa:desk .	0 -2 0 11 0 0 0 -7
sa:did	0 3 0 7 0 0 0 -12
sa:did in	0 10 0 -1 4 0 0 -9
sa:did not	0 -4 0 11 -4 1 0 -3
sa:die	0 -2 0 -8 5 0 0 6
sa:diet	0 0 0 -5 -5 0 0 10
sa:discuss	0 -10 0 12 -2 0 0 0
sa:dispute	0 -8 0 -15 0 0 11 9
sa:dispute over	0 -5 0 -10 1 0 11 1
sa:do	8 8 0 -6 -14 0 0 3
sa:do not	0 -1 0 11 -10 0 0 1
sa:do with	0 9 0 -7 0 0 0 0
sa:doe	-2 -10 0 -7 5 4 -1 16
sa:doe ,	0 -4 0 0 13 0 0 -9
sa:doe not	0 5 0 -8 -2 5 0 2
sa:doesn't	0 -4 0 -11 14 -1 0 1
sa:don't	0 -2 0 -1 0 0 0 10
sa:done .	0 -11 0 7 0 0 5 0
sa:down	0 -3 0 8 1 0 -13 4
sa:down to	0 -6 0 12 2 0 0 -8
sa:draft	3 4 0 -15 -6 0 9 0
sa:draw	0 10 0 -3 0 0 0 -4
sa:drawer	0 6 0 -17 0 0 0 12
sa:drop	0 -2 0 7 0 0 0 0
sa:due	-6 23 0 2 -15 0 6 -20
sa:due .	0 5 0 3 -1 0 7 -15
sa:due to	0 11 3 -9 -1 0 0 -2
sa:dump	0 0 0 9 0 0 0 -12
sa:dump duty	0 0 0 6 0 0 0 -11
sa:during the	0 -6 0 12 0 0 0 -4
sa:duty	-6 3 14 0 -6 -5 -12 5
sa:duty -	0 -2 0 -5 9 0 0 0
sa:duty ;	0 0 0 8 -9 0 0 0
sa:duty fall	0 11 0 -4 -6 0 0 0
sa:duty if	0 -8 0 11 0 0 0 0
sa:duty in	0 -12 0 6 10 0 0 -3
sa:duty of	0 0 -4 0 12 0 -7 -3
sa:duty on	0 -2 2 -9 -1 0 -4 16
sa:duty over	0 -7 0 13 0 0 0 -5
sa:duty that	0 0 0 11 -6 0 0 -10
sa:duty which	0 11 0 -13 0 0 0 1
sa:duty will	0 12 0 -8 0 0 0 0
sa:each	0 0 0 5 5 -1 -4 -9
sa:each of	0 -2 0 10 -1 0 0 0
sa:each other	0 0 0 4 4 0 0 -9
sa:earlier	-1 10 0 5 -9 0 -3 -2
sa:earlier .	0 19 0 -11 -6 0 0 0
sa:early	0 -10 0 5 0 0 0 1
sa:earth	12 -8 0 4 -10 0 0 -2
sa:earth ,	1 0 0 8 0 0 0 -9
sa:earth control	8 0 0 0 0 0 0 -9
sa:earth that	0 13 0 -13 0 0 0 0
sa:economy	0 1 0 18 -7 0 0 -12
sa:effect	0 16 0 -11 0 0 1 -7
sa:effect ,	0 -9 0 10 0 0 0 0
sa:effect .	0 19 0 -16 0 0 0 -2
sa:effect on	0 17 0 -11 3 0 2 -15
sa:effective	0 -11 0 3 6 0 0 0
sa:either .	0 7 0 1 -9 0 0 0
sa:else	2 1 0 2 5 0 0 -16
sa:end	8 4 7 -12 -18 0 3 1
sa:end ,	4 -1 0 2 -12 0 0 1
sa:end .	0 -10 7 -52 0 2 2 48
sa:end <day-ahead>	0 0 0 13 -2 0 0 -9
sa:end of	2 24 -1 -20 0 0 4 -12
sa:end on	-2 12 0 18 -8 0 0 -21
sa:end the	0 9 0 -6 1 0 0 -4
sa:enter	3 6 -7 2 4 0 -3 -16
sa:enter <name>	4 8 0 -12 0 0 0 -3
sa:enter before	0 0 0 8 -11 0 0 0
sa:enter free	0 9 -3 -4 0 0 0 0
sa:entry	0 5 0 -3 6 0 0 -11
sa:evening	3 9 -1 4 -2 0 0 -15
sa:evening that	0 11 0 -7 0 0 0 -4
sa:event	0 10 0 -14 5 0 0 0
sa:every	0 16 13 -9 -7 0 0 -19
sa:every country	0 9 0 0 0 0 0 -9
sa:everybody 's	0 -9 0 12 0 0 0 0
sa:everybody .	0 15 0 -5 -3 0 0 -6
sa:everyone	0 11 0 -2 0 0 0 -6
sa:everything	0 2 0 -2 -11 0 6 3
sa:exact	0 -4 0 0 11 0 0 -7
sa:exclusion	4 -12 35 -27 -8 0 5 -17
sa:exclusion for	0 -5 9 -5 0 0 5 0
sa:exempt	0 3 -14 12 -7 0 0 1
sa:exemption	-3 8 8 0 -12 0 0 -11
sa:expect	0 -18 0 0 11 0 -12 17
sa:expect a	0 0 0 -6 0 0 -3 12
sa:expect to	0 -11 0 5 1 0 0 2
sa:expire	-2 -7 2 -10 -4 0 0 18
sa:expire ,	0 -3 0 -9 0 0 0 15
sa:expire .	0 -7 0 -7 0 0 0 15
sa:expire on	0 -6 3 9 0 0 0 -5
sa:explain	0 4 0 12 -1 0 0 -13
sa:export	9 -7 0 11 -22 -1 0 -2
sa:export of	0 10 0 1 -4 0 0 -9
sa:extend .	0 -18 0 2 6 0 0 5
sa:extend a	0 0 0 -10 0 0 0 10
sa:extend by	0 0 0 11 -2 0 0 -7
sa:extend it	0 20 0 0 0 0 0 -17
sa:extend the	0 0 0 10 -4 0 0 0
sa:extend their	0 0 0 -12 0 0 0 12
sa:extend to	0 -6 -3 1 -1 0 0 11
sa:extension .	0 2 0 11 -1 0 0 -11
sa:extension of	0 -3 0 -11 1 0 7 6
sa:extra	0 0 0 3 1 0 0 -11
sa:failing	0 21 0 -15 0 0 0 -3
sa:failing a	0 10 0 -8 0 0 0 0
sa:fall	0 2 0 9 0 0 -1 -14
sa:fall away	0 -5 0 10 0 0 0 -7
sa:fare	0 -12 0 23 0 0 0 -12
sa:farm	0 -4 0 14 0 0 -7 -2
sa:farmer	0 5 0 -8 3 0 0 0
sa:fear	1 3 0 -10 0 0 0 5
sa:fee	-9 -27 0 14 27 0 0 -19
sa:fee .	1 -7 -5 8 17 0 0 -18
sa:fee for	0 -4 0 -2 11 0 0 -3
sa:fentanyl	0 -14 0 11 -6 0 0 9
sa:fentanyl .	0 -12 0 14 0 0 0 0
sa:fertiliser	0 -2 0 12 0 0 0 -7
sa:fight	0 0 0 -10 11 0 0 0
sa:figure	0 10 0 -15 -2 0 0 8
sa:fill	0 11 0 -14 0 0 0 2
sa:final	0 10 0 0 0 0 0 -9
sa:finance	0 13 0 -16 6 0 0 0
sa:find	0 0 0 -7 -8 10 2 4
sa:fine	0 -1 0 12 0 0 0 -3
sa:firm	5 -5 0 9 -1 0 0 -8
sa:first	0 1 0 9 6 0 0 -16
sa:first .	0 5 0 0 1 0 0 -9
sa:first time	0 -4 0 10 0 0 0 0
sa:five	0 0 0 -9 -2 0 0 13
sa:five hour	0 0 0 -11 0 0 0 10
sa:fix	0 14 0 -17 0 0 0 5
sa:flour	0 -1 0 19 0 0 0 -16
sa:follow	5 -1 0 -10 12 0 0 -3
sa:following	17 8 0 -29 6 0 0 0
sa:for	3 0 10 -5 8 5 0 -10
sa:for <level>	0 -9 0 13 -1 0 0 -1
sa:for <number>	7 -16 4 8 3 0 0 -12
sa:for <quality>	-1 -4 10 -9 0 0 0 4
sa:for <seat>	0 -10 0 13 -1 0 0 0
sa:for <span>	-12 13 0 -9 14 -1 -2 -3
sa:for a	0 1 0 2 0 4 2 -14
sa:for an	0 0 4 -8 0 0 8 0
sa:for call	0 -12 0 13 0 0 0 0
sa:for car	0 9 0 -7 0 0 0 0
sa:for everybody	0 9 0 0 -3 0 0 -1
sa:for everyone	0 9 0 -3 0 0 0 -3
sa:for good	0 -13 0 1 8 0 1 -1
sa:for it	0 7 0 -9 -4 0 0 12
sa:for longer	0 -2 0 -2 0 0 0 10
sa:for nearly	0 10 0 -5 0 0 0 0
sa:for other	0 -6 0 0 -2 0 -2 14
sa:for rare	-4 -10 0 10 0 0 0 4
sa:for some	0 9 0 -8 0 0 0 0
sa:for talk	0 2 0 -12 0 3 0 9
sa:for the	-1 9 -9 1 -29 0 9 0
sa:for them	0 10 0 -6 0 0 0 0
sa:for what	0 10 0 -7 0 0 0 0
sa:forced	6 0 0 0 0 0 0 -9
sa:foreign	4 -11 0 16 -1 0 0 -7
sa:foreign ministry	0 -2 0 8 0 0 0 -3
sa:form	0 0 0 11 -4 0 0 -2
sa:forward	0 -4 0 -9 0 0 0 15
sa:found	0 -1 -3 7 -11 2 0 5
sa:found the	0 0 -2 12 -4 0 0 -2
sa:four	0 -11 0 14 -5 0 0 0
sa:four time	0 0 0 9 0 0 0 -8
sa:fourth round	0 0 0 11 0 0 0 -7
sa:framework	0 -2 0 9 0 0 0 -4
sa:framework .	0 -7 0 8 0 0 0 0
sa:free	-1 2 7 -9 15 0 0 -16
sa:free of	0 -14 5 8 6 0 0 -6
sa:freeze	0 -5 0 -8 0 0 0 16
sa:from	-7 -2 6 2 7 -8 0 -1
sa:from .	0 -7 -3 10 1 0 0 0
sa:from <day-ahead>	0 -16 -3 26 -18 0 0 0
sa:from <level>	0 19 0 -20 0 0 -1 4
sa:from <month-ahead>	0 0 0 10 0 0 0 -7
sa:from <name>	-2 -2 16 -3 3 0 7 -20
sa:from <number>	0 -8 0 -2 17 0 0 0
sa:from a	0 -14 0 3 0 0 0 9
sa:from next	0 -2 0 10 0 0 0 -6
sa:from that	0 16 0 -9 1 0 0 -10
sa:full	0 14 0 -18 6 0 0 0
sa:furniture	0 13 0 -14 6 0 0 -4
sa:further	6 14 0 -8 8 0 0 -18
sa:further <level>	0 -8 0 9 0 0 0 0
sa:gallium	16 -6 0 -1 -2 0 0 -9
sa:gallium ,	11 -1 0 0 0 0 0 -6
sa:gas	0 -6 0 10 0 0 0 -1
sa:gave	0 0 0 12 -10 0 -2 0
sa:general	-5 -3 -2 13 0 0 0 3
sa:germanium	16 -6 0 -1 -2 0 0 -9
sa:germanium and	11 -1 0 -1 0 0 0 -6
sa:get <level>	0 -4 0 9 0 0 0 -2
sa:give	0 -19 0 21 -1 0 0 -2
sa:give it	0 -9 0 12 0 0 0 -3
sa:given	0 0 0 -4 -8 4 0 10
sa:giving	0 -5 0 10 0 0 0 -3
sa:glass	0 -3 0 10 0 0 0 -5
sa:glove	0 0 0 -13 7 0 0 5
sa:go ,	0 -9 -1 0 0 0 0 7
sa:go .	0 -12 0 6 0 0 5 0
sa:go ahead	0 16 0 -15 0 0 0 0
sa:go back	0 -3 0 25 -22 0 -10 0
sa:go by	0 -13 0 3 6 0 0 0
sa:go down	0 -3 0 16 -5 0 0 -7
sa:go into	0 0 0 -9 0 0 0 8
sa:go out	0 -4 0 -15 7 0 0 11
sa:go to	-4 0 0 4 18 2 -8 -17
sa:go up	0 20 0 -4 -5 0 0 -14
sa:go well	0 11 0 -6 0 0 0 -1
sa:good	0 -4 -4 17 -20 -4 0 -2
sa:good is	0 12 0 -10 0 0 0 0
sa:good make	-5 -1 0 10 0 0 0 0
sa:good of	0 -12 0 20 -1 0 0 -7
sa:good was	0 0 0 -12 0 0 0 12
sa:good will	0 10 0 -14 -1 0 0 4
sa:government	-2 11 0 -19 -10 0 4 13
sa:grain	0 -15 0 16 0 0 0 0
sa:guayaquil	0 0 0 -9 -1 3 0 10
sa:had	-7 -13 -3 24 -15 -6 -5 4
sa:had announce	0 -12 0 19 -3 0 0 -5
sa:had been	0 -11 0 7 2 0 0 3
sa:had put	0 -4 0 11 0 0 0 0
sa:half	0 0 0 6 -10 0 0 0
sa:half .	0 -3 0 10 0 0 0 -5
sa:half of	0 -7 0 -1 -4 0 0 15
sa:ham	0 -10 0 8 0 0 0 1
sa:hand	0 6 0 2 -10 3 -2 -3
sa:hand in	0 -2 0 11 -4 0 0 0
sa:handshake	0 -2 0 14 0 0 0 -10
sa:happen	0 15 0 -4 -5 0 0 -5
sa:happen ,	0 14 0 -23 0 0 0 8
sa:happen .	0 3 0 8 -2 0 0 -12
sa:harbour	-2 -1 0 -3 12 0 0 0
sa:hard	0 0 0 -5 0 0 9 0
sa:has	-1 -2 5 10 -12 0 8 -8
sa:has <span>	0 0 0 13 0 0 0 -13
sa:has a	0 3 0 9 0 0 -7 -6
sa:has announce	0 -5 0 -5 14 0 -1 -1
sa:has been	0 2 -1 -7 -9 1 4 10
sa:has charge	0 -14 0 17 0 0 0 -1
sa:has not	0 8 0 -7 4 0 0 0
sa:has nothing	0 10 0 -10 0 0 0 0
sa:has the	0 -9 0 9 0 0 0 0
sa:has to	0 0 0 14 -11 0 0 -1
sa:have	-5 1 0 -3 -19 0 11 6
sa:have a	0 0 0 -11 -3 0 14 0
sa:have agree	0 -8 0 14 0 0 0 -5
sa:have been	0 4 0 4 6 0 -8 -16
sa:have the	0 8 -2 -10 0 0 0 4
sa:having	0 -16 0 13 0 0 5 -4
sa:he	-8 10 -2 -2 3 -7 -14 4
sa:he announce	0 -8 0 0 9 0 0 0
sa:he believe	0 9 0 -7 0 0 0 0
sa:he has	0 10 0 -8 0 0 0 0
sa:he hope	0 0 0 -9 11 0 0 0
sa:he tell	-2 -12 0 12 -1 0 -1 5
sa:he was	0 -11 0 19 -6 0 0 0
sa:he will	0 17 0 -6 -4 0 0 -8
sa:health	0 -3 0 17 0 0 0 -11
sa:hear	0 -9 0 -6 17 0 -2 0
sa:hear the	0 -2 0 -9 17 0 -2 0
sa:hear whether	0 -3 0 -9 13 0 0 0
sa:hearing	0 -3 0 -5 15 0 0 -1
sa:her	0 3 0 -3 -11 0 0 7
sa:here	0 -13 0 10 -1 0 0 3
sa:here .	0 -7 0 14 0 0 0 -6
sa:here and	0 -9 0 4 0 0 0 5
sa:high	10 -8 0 0 0 0 0 0
sa:high -	10 -7 0 0 0 0 0 0
sa:higher .	0 8 0 -8 0 0 0 0
sa:higher rate	0 -12 0 -6 0 0 0 17
sa:higher tariff	0 10 0 -2 0 0 0 -6
sa:highest	0 -11 0 11 0 0 0 1
sa:him	0 -19 0 10 11 0 0 -5
sa:him ,	0 0 0 -10 11 0 0 0
sa:him .	0 -10 0 7 2 0 0 0
sa:his <organisation>	0 -7 0 10 -10 0 0 3
sa:his <person>	0 -2 0 9 0 0 0 -3
sa:his <quality>	0 8 0 0 0 0 0 -5
sa:his platform	0 -8 0 8 0 0 0 0
sa:hold	1 -4 0 19 -5 0 0 -11
sa:home	0 -9 0 -3 -2 0 0 13
sa:hope	0 -8 0 -11 17 0 4 -3
sa:hope .	0 0 0 -18 19 0 0 0
sa:hotel	0 -5 0 11 0 0 0 -4
sa:hour	-6 -17 0 15 -9 0 0 5
sa:hour later	0 -2 0 -7 0 0 0 11
sa:house	0 8 0 7 0 0 0 -13
sa:how	-6 -1 0 12 -1 0 0 0
sa:hundred	0 0 0 12 0 0 0 -11
sa:i	0 14 0 -12 -5 0 0 8
sa:i have	0 -3 0 -1 -5 0 0 13
sa:if	-3 10 -12 -3 0 -1 -4 2
sa:if <name>	0 5 0 5 0 0 0 -10
sa:if <person>	0 10 0 0 0 0 0 -9
sa:if all	0 12 0 -4 0 0 0 -6
sa:if it	0 10 0 18 -5 0 0 -24
sa:if no	0 -5 0 -8 -3 2 0 19
sa:if nobody	-4 -11 0 2 5 0 0 7
sa:if they	5 -14 0 0 -1 0 1 13
sa:if you	0 9 0 -8 0 0 0 0
sa:immediately	0 -10 0 1 6 0 0 0
sa:import	0 -18 0 15 5 0 0 -2
sa:importer	0 -1 0 -2 -1 0 0 9
sa:impose	0 -11 0 13 -1 0 5 -3
sa:impose .	0 -18 0 17 0 0 0 0
sa:in	-5 -9 -16 15 3 -8 -15 3
sa:in <month-ahead>	0 -16 0 7 9 0 0 -1
sa:in <month-gone>	2 -15 5 8 -19 0 0 8
sa:in <name>	-7 2 0 8 -10 0 0 2
sa:in <number>	0 25 0 -18 2 0 0 -9
sa:in <person>	0 11 0 -14 0 0 0 2
sa:in <seat>	2 2 -4 -7 12 -5 1 -2
sa:in <span>	0 1 0 -8 8 0 0 -1
sa:in a	0 9 0 -17 7 0 0 6
sa:in answer	-4 -2 0 11 -2 0 0 0
sa:in any	0 3 0 -11 0 0 0 8
sa:in busan	0 0 0 16 0 0 0 -9
sa:in each	0 -2 0 11 -1 0 0 0
sa:in good	0 -10 0 3 0 0 0 4
sa:in its	0 5 0 -1 6 0 0 -10
sa:in place	0 2 -3 -15 0 0 8 8
sa:in stockholm	0 -1 0 -7 -1 0 0 12
sa:in the	-4 6 -8 6 1 8 -4 -14
sa:in their	0 -11 0 1 0 0 0 6
sa:in which	6 -14 0 11 -4 0 5 -6
sa:industrial	0 -5 0 10 0 0 0 -1
sa:initial	0 9 0 -12 0 0 0 5
sa:interim	0 10 0 -8 0 0 0 0
sa:into	0 -8 11 -2 0 3 8 -7
sa:into a	0 -7 0 -7 0 0 5 9
sa:into force	0 6 0 5 2 0 -3 -14
sa:into the	0 -13 13 -3 0 0 0 4
sa:investigation	0 2 0 10 0 0 0 -8
sa:is	-2 -5 -14 5 -3 0 1 7
sa:is ,	0 4 0 -14 8 0 0 0
sa:is <day-ahead>	0 -11 0 12 0 0 0 0
sa:is <level>	0 -1 0 22 -7 0 0 -19
sa:is <name>	0 8 0 -7 0 0 0 0
sa:is <number>	0 0 0 22 -5 0 -6 -15
sa:is agree	0 17 0 -14 0 0 0 -2
sa:is at	0 -10 0 1 1 0 0 5
sa:is back	0 10 0 -12 5 0 0 -1
sa:is charge	0 -7 0 -10 0 0 5 13
sa:is done	0 -10 0 8 0 0 0 3
sa:is due	0 32 0 -16 -11 0 1 -11
sa:is for	0 -12 0 13 0 0 0 0
sa:is go	0 -18 0 6 0 3 0 9
sa:is no	0 14 0 -5 -9 0 1 0
sa:is off	0 -17 0 5 3 0 0 6
sa:is on	0 13 0 0 -7 0 0 -6
sa:is over	0 -20 0 -1 0 0 -1 17
sa:is renew	0 -17 0 13 0 0 0 4
sa:is sign	0 -9 0 7 0 0 0 1
sa:is the	8 8 0 -18 -6 0 0 6
sa:is to	0 15 -3 -30 0 3 0 17
sa:is up	0 -8 0 -7 0 0 0 15
sa:is when	0 -7 0 -9 0 0 0 14
sa:isn't	0 10 0 0 0 0 0 -9
sa:it	-11 -3 -16 6 -18 -11 1 16
sa:it 's	0 -8 0 -16 2 0 0 25
sa:it .	0 8 -15 1 1 -8 -7 1
sa:it <number>	0 2 0 -16 3 0 0 10
sa:it a	0 11 0 -10 0 0 0 0
sa:it announce	0 -5 9 -3 0 0 0 0
sa:it at	0 0 0 10 0 0 0 -8
sa:it by	0 8 0 -9 0 0 0 2
sa:it could	0 1 0 -11 -2 0 8 5
sa:it had	0 -23 0 37 -6 0 0 -13
sa:it in	0 11 0 -10 -4 0 0 5
sa:it is	0 21 -1 -5 -5 0 -6 -12
sa:it may	0 11 -3 2 0 0 0 -8
sa:it say	0 0 0 5 -10 0 7 -9
sa:it take	0 6 0 -9 -2 0 3 1
sa:it to	0 -8 0 -1 -4 0 0 12
sa:it was	0 15 0 -10 -4 0 -2 3
sa:it will	0 -4 0 -7 -6 0 5 14
sa:it would	-1 -12 0 1 4 0 0 12
sa:it'll	0 -10 0 12 0 0 0 0
sa:its	0 -6 -2 -14 9 6 9 5
sa:its <organisation>	0 -21 0 16 4 0 -5 0
sa:its <person>	0 1 0 -16 0 0 0 13
sa:its consent	0 0 0 -2 -9 0 0 12
sa:its duty	-2 -18 0 0 12 0 4 0
sa:its extension	0 -1 0 -8 11 0 0 0
sa:its place	0 -2 0 9 0 0 0 -3
sa:its port	0 -1 0 -10 9 0 0 2
sa:its rule	0 7 0 -12 0 0 0 2
sa:its tariff	0 3 0 5 0 0 0 -12
sa:itself	-1 1 0 -3 9 0 0 -4
sa:just	0 -15 14 -4 0 0 0 8
sa:keep its	0 -8 0 -4 14 0 1 -2
sa:know ,	0 9 0 0 -6 0 0 -2
sa:labor	6 -9 0 5 1 0 0 -4
sa:lapse	0 -13 4 -1 11 0 6 -9
sa:lapse .	0 0 0 -7 9 0 7 -5
sa:last	-10 -7 4 -20 14 0 18 8
sa:last <span>	0 22 0 -3 -4 0 0 -15
sa:last day	-8 0 3 -30 16 0 -3 18
sa:last until	0 -3 -8 2 3 0 0 3
sa:last week	0 0 9 -9 0 0 0 5
sa:last year	0 -19 0 14 5 0 0 0
sa:later	0 -1 0 -6 -2 0 0 14
sa:later .	0 9 0 -16 0 0 0 10
sa:latest	3 10 0 -6 0 5 0 -10
sa:law	-4 2 0 0 1 11 -6 -8
sa:law .	-2 6 0 10 -8 0 0 -6
sa:law of	0 -15 0 6 7 0 0 0
sa:lawful .	0 0 0 -10 12 0 0 0
sa:lawyer	0 -13 0 14 8 0 0 -10
sa:lay	0 -6 0 18 0 0 -7 -6
sa:least	0 6 0 0 -11 0 0 1
sa:leave	2 -7 0 -7 -4 0 -5 23
sa:leave to	0 0 0 -9 0 0 0 8
sa:led	0 -4 0 -3 11 0 0 -2
sa:led by	0 0 0 -11 12 0 0 0
sa:less	0 9 -8 -12 6 0 0 5
sa:less than	0 13 -8 -5 0 0 0 0
sa:let it	0 3 0 16 -6 0 0 -13
sa:let off	0 5 0 -13 9 0 0 0
sa:letter	1 10 0 -5 -6 0 0 0
sa:letter of	2 9 0 -13 0 0 0 0
sa:letter to	0 -5 0 9 -1 0 0 0
sa:level	0 17 0 -8 -6 0 0 -3
sa:level .	0 9 0 -10 0 0 0 0
sa:level that	0 13 0 -9 0 0 0 0
sa:levy	0 12 0 4 -7 0 -5 -9
sa:levy <level>	0 11 0 -14 0 0 0 2
sa:levy on	0 4 0 9 0 0 0 -13
sa:licence	15 -11 0 6 -1 0 -3 -12
sa:license	0 -2 0 8 0 0 0 0
sa:lift	0 0 0 8 -11 0 0 4
sa:lift the	0 0 0 9 -10 0 0 0
sa:like the	0 0 0 5 4 0 0 -11
sa:link	0 9 0 0 -8 0 0 0
sa:list of	0 -9 0 -4 9 0 0 7
sa:lithium	19 -16 0 0 -1 0 0 -2
sa:lithium battery	3 -9 0 8 0 0 0 -1
sa:live .	0 0 0 10 0 0 0 -8
sa:local	0 -5 0 9 -2 2 0 -3
sa:long	0 0 0 -4 -3 0 0 10
sa:longer .	0 -4 0 -3 0 0 0 12
sa:look	0 -18 0 2 -2 0 5 10
sa:lorry	0 4 0 7 -5 0 7 -17
sa:los	0 4 0 2 4 0 0 -11
sa:lower	0 -2 0 -7 0 0 3 9
sa:m	-1 -9 8 -7 6 0 0 6
sa:m .	-1 -7 8 -11 7 0 0 6
sa:machine	0 -10 4 0 7 0 0 0
sa:magnet	0 11 0 -6 0 0 0 -5
sa:magnet ,	0 15 0 -11 0 0 0 -3
sa:main	8 -1 0 -15 9 0 0 0
sa:make	0 9 -1 2 -2 -1 0 -12
sa:make <level>	0 -9 0 9 0 0 0 0
sa:make with	0 8 0 0 0 0 0 -5
sa:making	0 13 0 -10 0 0 0 0
sa:making of	0 13 0 -10 0 0 0 0
sa:mandate	0 0 0 -9 0 0 5 3
sa:marble	0 -3 0 -6 0 0 0 10
sa:margin	0 13 0 -11 -1 0 0 0
sa:match	0 8 0 -1 -1 0 0 -1
sa:matter	0 -5 0 17 -8 0 0 0
sa:may	0 -6 -8 -1 -5 5 -4 16
sa:may be	0 -10 0 11 -5 7 0 -3
sa:may leave	0 -8 0 14 -3 0 0 0
sa:may put	0 1 0 -4 -8 0 0 10
sa:me	0 0 0 -1 -7 0 0 9
sa:mean	0 -12 0 18 -1 0 0 -3
sa:meanwhile .	0 -2 0 -3 0 0 0 8
sa:measure	0 1 9 -6 -2 0 1 0
sa:mediator	0 -3 0 16 -5 0 0 -5
sa:medicine	0 5 0 -11 -4 0 0 12
sa:medicine .	0 17 0 -13 -2 0 0 -1
sa:meet	-1 -7 -2 15 -5 -2 -6 4
sa:meet .	0 20 0 -3 -15 0 0 0
sa:meet in	0 -12 0 11 2 0 0 -3
sa:men	0 -3 0 -12 0 4 0 12
sa:metal	5 10 0 -12 0 0 0 -2
sa:midnight	0 0 0 -17 -1 0 0 20
sa:midnight ,	0 4 0 -10 0 0 0 6
sa:midnight .	0 -4 0 -10 0 0 0 15
sa:midnight on	0 -2 0 11 0 0 0 -6
sa:might	0 7 0 0 5 0 0 -11
sa:might be	0 12 0 0 0 0 0 -11
sa:million	0 -6 0 19 -10 0 0 -2
sa:mineral	0 0 0 -8 0 0 0 9
sa:minister	0 13 0 0 -2 0 -3 -3
sa:ministry on	0 0 0 13 0 0 0 -12
sa:minute	0 0 12 -15 3 0 0 0
sa:monday	0 -4 0 12 0 0 0 -8
sa:month	2 -16 -1 11 5 0 1 -3
sa:month .	0 -5 0 0 9 0 3 -8
sa:month in	0 -5 0 10 -2 0 0 0
sa:mood	0 -11 0 10 0 0 0 0
sa:more ,	0 -18 0 5 7 2 -4 6
sa:more .	0 18 6 -25 0 1 0 2
sa:more for	0 13 0 -13 0 0 0 0
sa:more from	0 10 0 -1 0 0 0 -6
sa:more on	0 3 0 8 0 0 0 -12
sa:more than	0 -13 0 11 -14 0 0 12
sa:more to	3 -9 0 7 0 0 0 0
sa:most	0 9 0 -3 -11 0 0 1
sa:motorcycle	0 16 0 -11 0 0 0 -5
sa:move	0 -7 0 -3 -9 8 0 11
sa:mr	4 6 0 -7 0 -2 11 -9
sa:mr .	0 -7 0 14 -1 0 0 -4
sa:mr <person>	5 14 0 -23 0 -1 11 -3
sa:must	0 -16 0 -3 6 1 12 -3
sa:must be	0 -10 0 9 -9 1 8 -4
sa:name	0 -5 0 16 -1 0 0 -6
sa:name .	0 -11 0 13 0 0 0 0
sa:natural	0 16 0 -14 0 0 0 0
sa:nearly	0 13 0 -8 -1 0 0 -3
sa:need	4 -1 -2 -9 0 0 -1 17
sa:need .	0 -12 0 12 0 0 0 0
sa:negotiate ,	0 10 0 0 0 0 0 -9
sa:negotiate .	0 0 0 -4 -3 0 -1 10
sa:negotiation	0 -4 0 -2 0 0 12 -4
sa:neither	-1 -12 0 7 0 0 0 1
sa:net	0 -6 0 -5 11 0 -1 1
sa:never	0 -10 0 18 -6 0 0 0
sa:new	-8 9 0 0 8 -2 -6 -9
sa:new rate	0 14 0 6 -17 0 0 -4
sa:new tariff	0 13 0 -10 0 0 0 0
sa:new year	0 -2 0 -15 18 0 0 -2
sa:next year	2 9 -5 -14 11 0 -1 0
sa:night ,	0 -11 0 9 -2 0 -7 7
sa:night that	0 10 0 -9 0 0 0 0
sa:nil	0 16 0 -7 -1 0 0 -6
sa:nine	0 0 0 -9 9 0 0 0
sa:no .	5 0 0 -14 10 0 0 0
sa:no agreement	0 9 0 -7 0 0 2 -3
sa:no longer	0 10 0 -4 0 0 0 -8
sa:no more	0 4 0 -10 0 0 0 6
sa:no other	0 -7 0 -9 8 0 0 7
sa:no solution	0 1 0 -10 0 0 0 8
sa:nobody	0 -15 4 6 3 0 0 0
sa:nobody in	0 0 0 -11 9 0 0 0
sa:none .	0 -11 0 11 0 0 0 0
sa:noon	0 -9 0 11 0 0 0 0
sa:noon .	0 -7 0 16 -4 0 0 -2
sa:nor	0 0 0 -4 -3 0 0 9
sa:not	-6 5 15 -2 -21 4 -8 2
sa:not ,	0 -2 0 -10 0 0 3 9
sa:not .	0 20 0 -4 -9 0 0 -6
sa:not <level>	0 14 0 -9 0 0 0 -4
sa:not <number>	0 0 0 -7 -1 0 0 12
sa:not <span>	0 0 0 9 0 0 0 -10
sa:not be	0 -20 8 15 3 0 -2 -6
sa:not been	0 12 0 -6 -3 0 0 0
sa:not come	0 -12 0 16 0 0 0 -1
sa:not go	0 8 0 -5 0 0 0 0
sa:not have	0 8 -2 0 0 0 0 -4
sa:not know	0 -2 0 -9 5 0 0 7
sa:not meet	0 -5 0 -2 9 0 0 0
sa:not renew	0 -6 0 19 0 0 0 -13
sa:not the	0 1 0 -12 0 0 0 10
sa:note	0 -5 0 9 0 0 0 -1
sa:nothing	6 6 -1 -6 -13 0 7 1
sa:nothing but	0 -4 0 10 0 0 0 -3
sa:nothing happen	0 9 0 -2 0 0 0 -4
sa:nothing is	0 -8 0 3 -1 0 0 9
sa:nothing to	0 17 0 -16 0 0 0 1
sa:notice	19 -4 -6 2 -14 0 0 0
sa:notice is	0 0 -4 15 -8 0 0 -2
sa:notice of	14 1 0 -7 -4 0 0 -3
sa:now	-4 -2 0 25 -14 0 -11 -10
sa:now .	0 27 0 -22 -4 0 -7 6
sa:now <number>	0 -11 0 11 0 0 0 0
sa:now end	0 -2 0 12 0 0 0 -8
sa:now it	0 1 0 -15 0 0 0 13
sa:now last	0 0 0 11 0 0 0 -11
sa:now pay	0 -10 0 11 0 0 0 0
sa:now take	0 0 0 10 0 0 0 -10
sa:nut	0 -2 0 -9 0 0 0 12
sa:o'clock	0 0 0 -8 9 0 0 0
sa:object	0 0 0 -10 10 0 0 4
sa:of	11 3 0 -6 8 -11 -5 -5
sa:of <day-gone>	13 9 0 -5 0 0 -3 -14
sa:of <day-today>	0 -1 0 -10 4 0 0 7
sa:of <level>	0 12 -2 -7 10 0 -17 -4
sa:of <money>	0 -2 0 10 -2 0 0 0
sa:of <month-ahead>	-2 -10 0 11 -8 0 0 9
sa:of <month-gone>	7 -7 0 -5 11 0 4 -6
sa:of <quality>	6 -3 7 -12 3 -1 0 0
sa:of <span>	0 0 0 9 0 0 2 -13
sa:of all	0 7 0 -12 0 0 0 5
sa:of both	0 -8 0 14 0 0 0 0
sa:of busan	12 -7 7 -5 0 0 0 -6
sa:of commerce	0 5 0 -13 0 0 0 9
sa:of duty	0 2 -3 0 -9 0 0 6
sa:of fentanyl	0 -7 0 9 0 0 0 0
sa:of it	0 -13 0 -7 7 0 3 17
sa:of last	0 -16 0 12 0 0 0 3
sa:of next	7 9 0 -15 8 0 0 -2
sa:of talk	0 0 0 2 8 0 0 -10
sa:of them	-2 -11 1 5 3 0 0 0
sa:of thi	0 -9 0 1 2 0 0 5
sa:of tiktok	0 0 0 -3 0 8 0 0
sa:of truce	0 -1 0 9 0 0 0 -5
sa:of up	0 -14 -1 6 10 0 0 -3
sa:of what	0 4 0 -12 -1 0 0 12
sa:off	-2 -16 0 3 10 4 -11 13
sa:off .	0 -2 0 -4 11 1 0 0
sa:off the	0 -3 0 8 0 0 0 0
sa:offer	0 -13 0 -17 19 0 11 -2
sa:officer	0 8 0 -20 3 0 0 7
sa:oil	-6 0 1 4 -1 -8 9 -5
sa:oil ,	0 7 0 6 0 0 0 -14
sa:old	0 -6 0 20 -5 0 -9 -4
sa:old duty	0 -7 0 13 0 0 0 -5
sa:old one	0 -13 0 7 0 0 -3 9
sa:old rate	0 10 0 -12 8 0 0 -8
sa:old tariff	0 -10 0 13 -7 0 0 0
sa:olive	0 16 0 -12 0 0 0 0
sa:on	-1 10 -11 -5 -3 -26 20 -2
sa:on ,	0 9 0 0 -8 0 0 0
sa:on .	0 12 0 -3 0 0 0 -6
sa:on <day-ahead>	-7 7 -2 18 15 0 -2 -34
sa:on <day-gone>	-2 13 1 -12 5 0 -6 0
sa:on <day-today>	0 -13 -6 17 -9 1 6 -8
sa:on <level>	0 -10 0 12 0 0 0 0
sa:on <name>	0 23 0 0 -15 0 0 -16
sa:on <number>	0 0 0 10 -6 0 0 0
sa:on <span>	0 4 0 -10 -1 0 0 8
sa:on a	0 -17 0 3 0 0 7 6
sa:on affiliate	-2 0 -2 -9 -2 0 0 15
sa:on branded	0 10 0 -9 0 0 0 0
sa:on car	0 9 0 -7 0 0 0 0
sa:on certain	0 -12 0 14 0 0 0 0
sa:on chicken	0 -12 0 13 0 0 0 0
sa:on coffee	0 3 0 -11 0 0 0 7
sa:on each	0 9 0 0 -1 0 0 -7
sa:on for	0 0 0 -9 0 0 0 10
sa:on his	0 -5 0 12 -2 0 0 -2
sa:on in	0 11 0 0 0 0 0 -11
sa:on it	0 4 0 15 -7 0 -8 -4
sa:on its	3 -13 0 9 -4 0 0 0
sa:on medicine	0 -8 0 1 0 0 0 6
sa:on nearly	0 9 0 -9 0 0 0 0
sa:on polysilicon	0 14 0 -11 0 0 0 0
sa:on ship	1 6 0 -1 1 0 0 -11
sa:on sugar	0 -9 0 6 0 0 2 0
sa:on the	3 -14 0 0 18 0 -7 -1
sa:on their	0 0 0 -5 12 0 -2 -2
sa:on them	0 -9 0 -6 2 0 9 2
sa:on top	5 9 0 -9 -7 0 0 0
sa:on wine	0 -17 4 12 -1 0 0 0
sa:one	0 -15 -3 6 6 1 0 0
sa:one .	0 -17 -4 -3 9 0 0 17
sa:one is	0 -2 0 8 0 0 0 -3
sa:one of	0 -9 3 0 2 4 0 -2
sa:only the	0 14 0 -14 0 0 0 0
sa:open its	0 9 0 -9 0 0 0 0
sa:opinion	0 0 0 -8 9 0 0 0
sa:or	4 -8 0 -13 17 5 6 -11
sa:or <number>	0 -10 0 16 0 0 0 -4
sa:or it	0 -5 0 -8 8 0 0 4
sa:or so	0 0 0 -3 9 0 0 -2
sa:or sooner	9 2 0 -15 0 0 0 0
sa:or the	0 4 0 -5 -4 0 11 -8
sa:orange	0 7 0 0 0 0 0 -10
sa:order	0 6 0 10 -22 4 -2 -10
sa:order by	0 12 0 -1 0 0 0 -9
sa:order that	0 -12 0 15 0 1 0 -3
sa:ordinary	0 12 0 0 -7 0 0 -9
sa:origin are	0 9 0 -9 0 0 0 0
sa:other	-7 -4 0 -11 8 0 4 10
sa:other since	0 8 0 -9 0 0 0 0
sa:otherwise	0 0 0 -17 -6 3 3 16
sa:otherwise .	0 -2 0 -5 -1 0 0 10
sa:our tariff	0 -15 0 6 8 0 0 0
sa:out	2 -15 2 -9 4 10 -9 7
sa:out .	0 -1 -4 -20 -9 9 0 22
sa:out in	0 8 0 -14 7 0 0 0
sa:output	0 0 0 9 0 0 0 -7
sa:outside	0 -9 0 1 12 0 0 -2
sa:over	0 -16 -4 -11 0 1 14 19
sa:over ,	0 -15 0 -11 0 0 9 16
sa:over .	0 5 0 -17 0 4 -1 13
sa:over a	0 0 0 11 0 0 0 -9
sa:over the	0 0 0 15 -1 0 0 -9
sa:owe	0 4 0 -8 -2 0 0 9
sa:own	0 4 0 0 0 0 8 -12
sa:owner	0 -8 0 12 -4 9 0 -10
sa:p	-1 1 8 -10 0 0 0 1
sa:p .	-1 2 8 -12 0 0 0 1
sa:page	0 -8 0 17 -7 0 0 -2
sa:paper	0 -31 0 10 9 5 0 1
sa:parcel	-3 8 5 -10 4 0 0 -10
sa:parcel worth	0 10 -12 -9 9 0 0 -2
sa:parliament	0 5 0 -24 13 0 0 3
sa:part	5 -10 2 6 0 0 0 -1
sa:part of	6 -12 0 8 1 0 0 -5
sa:passenger	0 -9 0 9 0 0 0 0
sa:pasta	0 -12 0 13 0 0 0 0
sa:pause	0 -2 1 -9 0 0 -3 8
sa:pause in	0 -5 1 -8 2 0 0 6
sa:pay	1 12 8 0 -11 -6 -15 -7
sa:pay <level>	-6 6 -1 -9 1 0 -2 9
sa:pay <number>	0 -1 0 10 -11 0 0 0
sa:pay an	0 -25 0 28 0 0 0 0
sa:pay it	0 10 0 -8 1 -1 0 0
sa:pay the	0 19 0 -11 -3 0 0 -4
sa:peak	0 -7 0 10 0 0 0 0
sa:period	-1 7 0 -4 -4 0 0 3
sa:period of	0 14 0 -9 0 0 0 -2
sa:permanent	0 13 0 -12 0 0 2 -4
sa:phase of	0 11 0 -9 -1 0 0 0
sa:phone	0 13 0 -8 0 0 0 -4
sa:phosphate	0 11 0 1 -5 0 0 -9
sa:pineapple	0 1 0 -15 10 0 0 0
sa:pipe	0 3 0 -10 0 0 0 6
sa:pistachio	0 12 0 -6 0 0 0 -5
sa:place	0 2 -3 -10 0 0 8 7
sa:place .	0 -1 0 11 0 0 0 -6
sa:place of	0 1 0 -13 2 0 9 0
sa:plan	0 0 0 19 -14 1 -2 -12
sa:plan for	0 -5 0 11 -2 0 0 0
sa:platform	0 -8 0 8 0 0 0 0
sa:played	0 0 0 9 -6 0 0 0
sa:pm	0 -2 0 11 0 0 0 -1
sa:point	0 -10 0 13 -4 5 0 -6
sa:point .	0 -7 0 10 0 0 0 -1
sa:polysilicon	0 24 0 -21 -3 0 0 0
sa:port	-7 0 0 -10 19 1 0 -3
sa:port ,	0 0 0 -10 0 0 0 10
sa:port fee	-6 -7 0 5 12 0 0 -7
sa:post	0 13 0 -26 12 0 0 0
sa:post that	0 2 0 -10 7 0 0 0
sa:postpone	2 -4 0 10 0 0 0 -7
sa:power	0 -5 0 15 -9 0 0 0
sa:prepare	0 6 0 -12 -2 0 2 5
sa:prepare for	0 8 0 -14 0 0 0 6
sa:present	-1 0 0 0 -15 0 0 10
sa:present <level>	0 1 0 -15 0 0 0 12
sa:president	5 -10 0 21 -12 0 0 -8
sa:price	0 0 0 0 -7 0 -8 13
sa:product	10 -12 1 12 0 0 0 -13
sa:product .	0 -10 0 12 0 0 0 -1
sa:prolong	-2 10 -1 4 -3 -1 -2 -7
sa:prolong .	0 6 0 -12 0 0 0 3
sa:prolong by	0 0 0 -9 0 0 0 9
sa:prolong for	0 -1 0 10 0 0 0 -8
sa:prolong it	0 15 -4 -1 -5 0 0 -3
sa:prolong the	0 -10 0 0 5 0 0 1
sa:prolong to	0 0 -3 10 0 0 0 -2
sa:prolongation	0 -6 0 -10 -4 0 14 5
sa:promise	0 12 6 -14 -2 0 2 -4
sa:promise to	0 12 0 -13 0 0 2 0
sa:proper	0 0 0 11 0 0 0 -7
sa:provided	-1 12 0 -8 -4 0 0 3
sa:provided that	-1 11 0 -7 -4 0 0 3
sa:publication	0 -13 0 16 0 0 0 0
sa:publish	9 0 0 -9 2 0 0 0
sa:publish its	0 15 0 -18 5 0 0 0
sa:publish the	0 -9 0 12 0 0 0 0
sa:pumpkin	0 -7 0 -3 0 0 0 12
sa:purchase	0 -5 0 11 -3 0 0 -2
sa:purchase of	0 -5 0 10 -3 0 0 -1
sa:put <level>	0 -10 0 6 2 0 3 -1
sa:put <name>	0 10 0 -8 0 0 0 0
sa:put into	0 -10 0 6 0 0 8 -6
sa:put it	0 -7 0 11 0 0 0 0
sa:put on	0 10 0 -3 3 0 0 -10
sa:put up	0 12 0 -3 -6 0 0 0
sa:quarrel	0 -4 0 12 0 0 5 -16
sa:quarrel over	0 -5 0 11 0 0 0 -2
sa:quinoa	0 10 0 -7 0 0 0 0
sa:quota	0 4 0 4 4 0 0 -15
sa:radio	-2 0 0 13 0 0 0 -7
sa:rain	0 -4 0 15 -4 0 0 -5
sa:raise	0 0 0 -11 2 0 12 0
sa:raise it	0 -5 0 -10 0 0 0 15
sa:raise its	0 4 0 -7 5 0 5 -9
sa:raise the	0 -3 0 1 0 0 8 -7
sa:rang	0 -12 0 15 0 0 0 -2
sa:range	0 10 0 -9 0 0 0 0
sa:rare	12 -8 0 4 -10 0 0 -2
sa:rare earth	9 -6 0 6 -7 0 0 -4
sa:rate	-3 8 -4 0 -5 0 -3 2
sa:rate of	0 -7 0 4 -7 0 0 8
sa:rate on	0 -4 0 -5 0 0 0 9
sa:rather than	0 0 0 -9 10 0 0 0
sa:ratify	0 -1 0 -10 15 0 0 -3
sa:ratify the	0 -4 0 -13 18 0 0 -1
sa:reach .	0 -12 0 14 0 0 0 0
sa:reach for	0 13 0 -12 0 0 0 0
sa:read	0 -9 0 8 -1 0 0 2
sa:reciprocal	0 14 0 5 -9 0 0 -16
sa:reciprocal "	0 13 0 -5 0 0 0 -8
sa:reckon	0 -10 0 12 0 0 0 0
sa:red	0 9 0 2 0 0 -1 -9
sa:reduce	0 -7 0 14 0 0 0 -7
sa:refund	0 6 0 10 -14 0 0 -5
sa:regional	0 -2 0 -6 0 0 0 9
sa:released	0 13 0 -12 0 0 0 0
sa:remain suspend	0 -7 0 12 0 0 0 -3
sa:renew	-1 -10 14 3 14 0 0 -14
sa:renew .	0 -22 18 16 -2 0 0 -12
sa:replace	0 8 -3 0 0 0 0 -3
sa:reply	0 -25 0 15 12 0 -3 0
sa:reply .	0 -13 0 2 10 0 -2 0
sa:report	0 -8 0 0 11 0 -3 -5
sa:reporter	0 -1 0 -3 -3 0 -1 13
sa:reporter .	0 -2 0 -7 0 0 0 12
sa:reporter on	0 -7 0 11 0 0 0 0
sa:representative	-6 -1 0 1 11 0 0 -4
sa:rest .	0 2 0 -9 8 0 0 0
sa:result .	0 0 0 -19 0 0 1 14
sa:resume	0 -8 0 4 11 0 -3 -8
sa:resume .	0 -6 0 9 0 0 0 0
sa:retain	0 -10 0 14 0 0 0 -3
sa:return	0 -2 0 0 -2 0 -5 10
sa:return ,	0 -10 0 -4 -7 0 0 19
sa:rice	0 2 0 -11 0 0 0 11
sa:rice ,	0 0 0 10 0 0 0 -8
sa:right	0 12 0 -5 2 0 0 -9
sa:ring	0 -15 0 19 0 0 0 -3
sa:rise by	0 -24 0 15 0 0 0 10
sa:rise from	0 -11 0 8 0 0 0 2
sa:rise of	0 -3 0 21 -4 0 0 -12
sa:rise to	0 8 0 -11 9 0 -3 0
sa:road	0 1 0 6 3 0 0 -13
sa:rose	0 -5 0 0 7 0 5 -10
sa:round	0 -16 0 42 -7 0 -1 -19
sa:round .	0 -3 0 14 -1 0 0 0
sa:round of	0 -1 0 16 0 0 0 -11
sa:rule of	-4 8 0 13 0 0 0 -16
sa:rule on	-10 8 -3 -5 -2 0 0 15
sa:run	0 -12 1 -6 1 12 -3 4
sa:run .	0 0 0 0 -3 0 0 9
sa:run out	3 -12 0 -9 0 14 0 2
sa:run to	0 0 2 16 0 0 0 -21
sa:run until	0 -8 0 12 0 0 0 -1
sa:sale	0 6 0 -13 -2 13 0 -1
sa:sale to	0 9 0 -8 0 0 0 0
sa:salmon	4 9 0 -19 7 0 0 -1
sa:salt	0 10 0 0 -5 0 0 -5
sa:same .	0 10 0 -8 0 0 0 0
sa:same day	2 -10 0 13 0 0 0 -3
sa:same hour	-4 -7 0 10 0 0 0 0
sa:save	0 3 0 -9 -6 0 0 12
sa:save a	0 -1 0 -7 0 0 0 10
sa:say	0 0 0 -8 -1 0 17 0
sa:say ,	-2 -12 0 12 3 0 10 -14
sa:say .	0 2 -5 -13 -4 3 5 12
sa:say ;	0 11 0 -7 2 0 0 -6
sa:say <day-gone>	0 0 0 15 0 0 0 -14
sa:say <name>	0 0 0 13 0 0 0 -12
sa:say <person>	0 -5 0 -7 0 0 0 17
sa:say a	0 10 0 0 -2 0 0 -7
sa:say in	0 18 0 -15 -4 0 0 1
sa:say it	0 11 0 -7 0 0 0 0
sa:say no	0 -9 0 0 12 0 0 -1
sa:say on	0 -5 3 6 0 1 12 -17
sa:say that	0 0 0 11 -6 0 0 -1
sa:say the	0 -1 0 -10 0 0 0 15
sa:say until	0 -16 0 0 0 0 0 15
sa:say yes	0 3 0 -13 6 0 5 -1
sa:schedule	0 0 0 -8 11 0 0 -2
sa:seafood	0 -5 0 8 0 0 0 0
sa:season	0 -12 0 1 6 -5 1 4
sa:section	10 2 8 -4 -1 0 0 -13
sa:section <number>	6 1 8 -4 -1 0 0 -9
sa:see his	0 9 0 0 0 0 0 -9
sa:see what	0 -9 0 12 0 0 0 0
sa:sell	0 -2 0 3 -10 14 0 -10
sa:sell in	0 10 0 -8 0 0 0 0
sa:sell to	0 -9 0 9 0 0 2 0
sa:send	0 -1 0 -4 -1 0 0 11
sa:separate	0 14 0 -2 0 0 0 -11
sa:set	0 10 0 5 -9 0 5 -16
sa:set new	0 13 0 -13 0 0 0 0
sa:settle	0 -18 0 0 6 0 11 -2
sa:shall	0 -8 0 -3 -2 0 3 13
sa:shall be	0 12 0 -22 -4 0 0 15
sa:she tell	0 9 0 -9 0 0 0 0
sa:shelve	0 -9 0 13 0 0 0 -1
sa:ship	-13 5 0 -6 24 0 -1 -14
sa:ship .	-3 -12 0 0 12 0 0 0
sa:ship built	0 -1 0 -5 15 0 0 -7
sa:ship will	0 0 0 11 0 0 0 -10
sa:shipment	0 -12 0 4 8 0 0 0
sa:shoe	0 12 0 -6 -5 0 0 0
sa:shook	0 10 0 0 0 0 0 -8
sa:shoot	0 -6 0 -2 0 0 0 9
sa:should	0 -23 -2 11 20 0 0 -13
sa:should be	0 -7 0 7 10 0 0 -9
sa:shrimp	0 -2 0 4 11 0 -10 -3
sa:side	-4 11 3 -1 -14 -1 0 3
sa:side suspend	0 0 0 -10 3 0 0 5
sa:side will	0 10 0 -5 0 0 5 -5
sa:sign .	0 6 0 10 -11 5 0 -15
sa:sign an	0 18 0 -18 0 0 0 1
sa:sign in	0 5 0 -10 -1 0 0 7
sa:sign it	0 -6 0 10 0 0 0 -2
sa:sign its	0 0 0 -6 11 0 0 -3
sa:sign nothing	0 9 0 -9 0 0 0 0
sa:sign on	0 -16 0 13 -6 2 0 4
sa:sign the	0 -14 0 20 -5 0 0 -2
sa:signature	0 -3 0 8 6 0 0 -11
sa:signature ,	0 -2 0 0 10 0 0 -8
sa:since <day-gone>	0 -7 0 7 6 0 0 -10
sa:since the	0 13 0 -14 -6 0 0 6
sa:since then	0 0 0 11 0 0 0 -9
sa:single	0 -8 0 10 0 0 0 0
sa:sit	0 -15 0 10 -6 0 0 4
sa:small	-4 10 4 -12 -2 0 0 2
sa:so	-3 0 -5 -18 15 9 -7 6
sa:so it	0 -5 0 12 0 0 0 -4
sa:so that	-2 2 0 -20 3 11 -1 4
sa:soap	0 8 0 -15 0 0 0 8
sa:social	7 -10 0 5 0 0 0 0
sa:sofa	0 14 0 -11 0 0 0 0
sa:software	8 0 0 -13 0 0 0 0
sa:software .	-1 9 0 -9 0 0 0 0
sa:solution	0 0 0 -10 0 0 2 7
sa:solution .	0 8 0 -11 0 0 3 0
sa:some	0 -4 0 25 -8 0 -7 -14
sa:some of	0 -7 0 12 0 0 0 0
sa:somebody	1 -2 0 -14 -2 0 0 18
sa:somebody will	0 -6 0 -5 0 0 0 12
sa:something	0 4 0 -14 -5 0 3 12
sa:something better	0 -5 0 -10 0 0 4 10
sa:sooner	9 -4 0 0 -1 0 0 -2
sa:sooner "	4 0 0 -8 0 0 0 0
sa:sooner .	5 -12 0 8 0 0 0 0
sa:soybean	0 0 0 0 -10 0 1 3
sa:soybean will	0 11 0 -8 -1 0 0 0
sa:spare	0 11 0 -7 0 0 0 0
sa:speaking	0 0 0 -7 0 0 0 9
sa:special	0 0 0 8 -10 0 0 0
sa:spoke	0 -7 0 -1 -2 0 0 10
sa:spring	7 -12 0 1 0 0 0 5
sa:st	0 0 0 -18 0 0 0 20
sa:stand .	0 -10 0 6 0 0 0 4
sa:stand at	0 -9 0 12 0 0 0 0
sa:stand in	0 10 0 -11 0 0 0 0
sa:start	0 10 0 -8 9 -5 0 -3
sa:start .	0 -12 0 2 9 0 0 0
sa:start on	0 12 0 -11 1 0 0 -3
sa:state visit	0 -6 0 11 0 0 0 0
sa:stay	8 0 4 4 -21 -1 -8 0
sa:stay at	0 -13 0 1 -1 0 0 13
sa:stay for	0 -3 0 9 0 0 0 -5
sa:stay there	0 16 0 -18 0 0 0 2
sa:steel	0 12 0 -1 -10 0 1 -6
sa:step	0 17 0 -9 -1 0 0 -5
sa:step .	0 10 0 -7 0 0 0 0
sa:still	-1 -5 1 0 0 0 -5 10
sa:stockholm	0 -4 0 -1 -2 0 0 10
sa:stop	-6 14 0 4 -9 0 1 -11
sa:stop .	0 9 0 -7 0 0 0 0
sa:strike	0 -7 0 19 -6 4 1 -17
sa:subject	0 5 0 -15 12 0 0 0
sa:subject to	0 6 0 -17 13 0 0 0
sa:such	2 0 0 10 -8 0 0 -2
sa:sugar	0 -20 0 7 0 0 2 12
sa:sugar ,	0 -9 0 6 0 0 0 3
sa:sugar and	0 -10 0 2 8 0 0 0
sa:supreme	0 -7 0 -4 0 0 0 11
sa:surcharge	0 5 -6 -12 21 0 -1 -8
sa:surcharge .	0 7 -3 -23 16 0 0 0
sa:surcharge end	0 10 0 -6 0 0 0 -1
sa:surcharge under	0 -11 0 12 0 0 0 0
sa:suspend	-17 8 -1 1 -1 0 -5 10
sa:suspend .	0 -10 0 25 -5 0 -4 -6
sa:suspend <points>	0 11 0 -15 0 0 0 6
sa:suspension	14 -2 0 -5 -10 0 7 0
sa:suspension end	0 0 0 -10 0 0 0 10
sa:suspension is	0 -8 0 -3 0 0 0 11
sa:suspension of	14 -1 1 -6 3 0 0 -12
sa:table	0 -17 0 18 -5 0 0 4
sa:table .	0 -20 0 22 -3 0 0 0
sa:take <level>	0 5 0 7 0 0 0 -12
sa:take <number>	0 -7 0 14 0 0 0 -7
sa:take a	0 -15 0 10 1 0 0 1
sa:take back	0 5 0 -9 0 0 0 3
sa:take its	0 -5 0 10 1 0 0 -8
sa:take place	0 7 0 -10 0 0 0 2
sa:talk	0 0 0 8 -8 7 -4 -5
sa:talk .	0 2 0 7 0 0 0 -11
sa:talking	0 3 0 -10 0 0 0 7
sa:tariff	0 -6 -1 10 6 0 9 -16
sa:tariff "	0 -11 0 12 0 0 0 0
sa:tariff ,	0 -4 1 13 -2 0 -2 -2
sa:tariff are	0 9 0 3 -7 0 0 -5
sa:tariff at	0 12 0 -11 0 0 0 0
sa:tariff for	0 10 0 -6 0 0 0 -2
sa:tariff go	0 0 0 -8 9 0 0 0
sa:tariff is	0 -20 0 14 0 0 0 4
sa:tariff of	0 17 -4 -18 12 -1 -4 0
sa:tariff on	0 12 0 -4 0 0 0 -10
sa:tariff pause	0 0 0 -10 0 0 0 9
sa:tariff truce	0 -10 0 7 3 0 0 0
sa:tax	0 16 0 -14 3 0 -4 -1
sa:tea .	0 11 0 -7 0 0 0 -2
sa:telephone ,	0 -8 0 12 0 -1 0 0
sa:telephone call	6 6 0 -15 0 0 0 4
sa:telephone with	0 -5 0 9 0 0 0 0
sa:telephoned	0 -2 0 10 0 0 0 -6
sa:tell	-5 13 -2 -9 0 -2 -6 9
sa:tell ,	0 5 0 0 2 0 0 -9
sa:tell her	0 7 0 -9 0 0 0 2
sa:tell reporter	0 -1 0 -4 -3 0 -1 14
sa:term	0 -1 7 -10 13 0 -2 -3
sa:term of	0 -2 7 -14 12 0 0 -2
sa:text	0 -1 5 -16 -7 0 7 13
sa:text .	0 -1 6 -9 -1 0 7 0
sa:th	4 -6 0 -14 11 1 0 0
sa:th .	4 -3 0 -16 12 1 0 0
sa:than	0 -9 -9 20 0 -1 -1 -2
sa:than in	0 0 0 15 0 0 0 -12
sa:than the	0 -8 0 5 0 0 0 2
sa:thank	0 9 0 -7 0 0 0 0
sa:that	-1 10 -1 1 -6 4 -11 -7
sa:that 's	0 -7 0 -7 0 0 0 14
sa:that ,	0 12 0 0 0 0 0 -12
sa:that .	0 -9 0 0 8 0 0 2
sa:that <name>	0 12 0 11 -18 2 0 -17
sa:that <person>	0 18 0 -7 -7 0 0 -10
sa:that <quality>	0 -8 0 11 2 0 0 -9
sa:that <seat>	0 5 0 -12 0 0 4 0
sa:that are	0 0 0 -7 15 0 0 -6
sa:that begin	0 0 0 -11 0 0 0 13
sa:that both	0 -13 0 2 3 0 0 5
sa:that come	0 -15 13 3 0 0 0 0
sa:that date	0 -10 0 0 -1 0 0 10
sa:that day	0 17 0 -7 -2 0 0 -5
sa:that effect	0 17 0 -11 0 0 0 -6
sa:that go	1 -10 0 -6 12 0 0 0
sa:that had	0 0 0 -9 7 0 0 2
sa:that he	0 -1 0 -6 3 0 0 11
sa:that his	0 13 0 -8 0 0 0 0
sa:that is	-2 -17 0 -3 6 0 0 18
sa:that it	-4 -8 0 6 12 0 1 -13
sa:that no	0 9 0 -3 0 0 0 -4
sa:that set	0 9 0 -8 0 0 0 0
sa:that take	0 -9 0 12 -1 0 0 0
sa:that talk	0 6 0 -13 0 0 0 8
sa:that the	-6 8 -1 13 -11 9 -1 -17
sa:that to	0 3 0 -9 0 0 0 4
sa:that was	0 -2 0 -7 0 0 0 13
sa:that we	0 12 0 -10 0 0 0 0
sa:the	-4 5 2 -11 1 12 -1 0
sa:the <day-ahead>	0 -12 -4 2 4 0 4 2
sa:the <level>	-3 12 0 -30 27 0 12 -4
sa:the <name>	-5 -9 6 13 -8 8 13 -19
sa:the <number>	11 15 0 -29 0 0 13 -8
sa:the <office>	-4 15 0 -2 -6 -1 6 -8
sa:the <organisation>	1 -3 8 -5 18 0 -15 -6
sa:the <person>	-4 -13 0 13 6 0 0 -5
sa:the <seat>	-1 1 -7 14 -6 0 3 -5
sa:the <span>	-1 -11 0 -4 -5 0 0 20
sa:the additional	0 2 9 -4 -6 0 0 0
sa:the affiliate	10 -4 1 -5 0 0 0 -2
sa:the arrangement	0 8 0 -18 3 0 0 6
sa:the autumn	0 9 0 -14 0 0 0 5
sa:the bill	0 -1 0 -5 9 0 0 0
sa:the book	0 11 0 -9 0 0 0 0
sa:the custom	0 15 5 -4 -8 0 0 -9
sa:the day	10 1 4 -14 0 0 2 -4
sa:the deal	0 0 0 -6 9 6 -4 -9
sa:the dispute	0 0 0 -7 0 0 0 9
sa:the duty	0 -4 -6 -2 15 0 -4 3
sa:the end	4 17 -1 -13 0 0 0 -4
sa:the evening	0 0 0 11 5 0 0 -14
sa:the exclusion	6 -11 14 -17 5 0 5 -13
sa:the exemption	0 21 -4 -8 -5 0 0 -7
sa:the extension	0 -2 0 14 0 0 0 -15
sa:the fee	0 -2 0 3 9 0 0 -10
sa:the first	0 1 0 14 -9 0 0 -10
sa:the following	11 0 0 -18 8 0 0 0
sa:the highest	0 -6 0 13 0 0 0 -2
sa:the latest	3 9 0 -9 0 5 0 -7
sa:the law	0 -12 0 18 -4 2 0 -6
sa:the letter	2 10 0 -8 0 0 0 -5
sa:the main	3 -1 0 -11 9 0 0 0
sa:the making	0 13 0 -10 0 0 0 0
sa:the matter	0 0 0 10 -5 0 0 -1
sa:the measure	0 -2 9 10 -13 0 0 -2
sa:the meet	0 9 0 -3 -9 0 0 5
sa:the month	0 0 0 22 -8 0 -3 -9
sa:the notice	2 -2 0 12 -8 0 0 -1
sa:the offer	0 -1 0 -13 15 0 6 -8
sa:the ordinary	0 19 0 -4 -6 0 0 -8
sa:the other	0 3 0 -12 1 0 8 0
sa:the paper	0 -13 0 -13 9 6 0 11
sa:the pause	-5 13 1 3 3 0 -1 -15
sa:the pen	0 0 0 9 -4 0 0 -1
sa:the port	-1 8 -4 -8 6 2 0 -2
sa:the present	0 0 0 0 -13 0 -1 7
sa:the price	0 0 0 -8 -2 0 0 14
sa:the quota	0 6 0 0 1 0 0 -10
sa:the reciprocal	0 13 0 0 -4 0 0 -9
sa:the regional	0 -2 0 -6 0 0 0 10
sa:the remain	0 -9 0 12 0 0 0 -2
sa:the rise	0 9 0 -2 -4 0 0 0
sa:the rule	-14 11 -6 17 -4 0 0 -2
sa:the spring	0 0 0 -17 0 0 0 15
sa:the standstill	0 -8 0 12 0 0 0 -1
sa:the steel	0 9 0 -3 -2 0 0 0
sa:the step	0 8 0 -5 0 0 0 0
sa:the strike	0 -3 0 13 0 0 -4 -3
sa:the surcharge	0 1 -3 -7 16 0 0 -7
sa:the suspension	0 4 1 -10 -10 0 7 6
sa:the table	0 -14 0 14 -4 0 0 5
sa:the tariff	0 -17 0 -10 20 6 4 4
sa:the term	0 -10 7 0 5 0 0 -1
sa:the third	0 -10 0 12 -1 0 0 0
sa:the three	0 9 0 -5 0 0 0 -3
sa:the time	0 -5 0 -10 -2 5 0 14
sa:the trade	0 -13 0 9 -4 0 0 2
sa:the treaty	0 11 0 -12 0 0 0 0
sa:the two	3 2 0 -11 -10 0 14 4
sa:the understanding	0 -4 0 -3 9 0 0 0
sa:the winter	0 -8 0 9 0 0 0 0
sa:the word	0 -9 0 9 0 0 0 0
sa:the world	0 -10 0 0 7 0 4 -3
sa:their	-4 -24 -7 0 6 -3 6 18
sa:their good	0 -7 0 -2 0 0 0 9
sa:their maker	0 -11 0 11 0 0 0 0
sa:their quarrel	0 0 0 9 0 0 0 -8
sa:their trade	0 0 0 -7 0 0 0 9
sa:their truce	0 -2 0 -19 8 0 0 16
sa:them	-3 -16 9 5 -3 2 2 2
sa:them .	0 2 7 -9 0 0 4 -5
sa:then	-3 -2 0 0 2 0 -7 8
sa:then ,	0 0 0 -16 0 0 0 17
sa:then .	0 -9 0 -19 11 0 0 19
sa:then it	0 10 0 0 1 0 0 -15
sa:then pay	0 0 0 10 0 0 0 -11
sa:then the	0 0 0 18 -6 0 -3 -7
sa:there	-8 11 -2 5 -21 -4 0 0
sa:there 's	0 -5 0 -13 8 0 0 10
sa:there .	-3 -8 0 16 -8 0 0 0
sa:there is	0 8 0 0 -12 0 3 0
sa:there will	0 -2 0 11 0 0 0 -6
sa:thereafter	0 8 0 -9 0 0 0 2
sa:therefore	0 2 0 -11 0 0 0 10
sa:they	7 1 0 -11 -27 -6 0 12
sa:they are	4 -9 0 -16 0 0 2 25
sa:they come	0 -8 -3 13 1 0 0 -2
sa:they did	0 7 0 0 3 0 0 -9
sa:they had	0 -10 0 19 0 0 0 -6
sa:they have	0 16 2 -10 -1 0 -4 -4
sa:they pay	0 10 0 -8 0 0 0 0
sa:they will	0 -4 0 13 -8 0 -4 2
sa:they would	0 -7 0 10 -3 0 0 0
sa:thi	-1 -28 -3 15 -1 2 1 6
sa:think of	0 0 0 -12 0 0 0 13
sa:third	0 -2 0 21 -16 0 -6 0
sa:third time	0 -11 0 16 0 0 0 -2
sa:those	-7 9 5 4 -13 0 1 -10
sa:those on	0 16 0 -14 0 0 0 0
sa:threat	0 8 0 -16 3 0 -1 7
sa:threaten .	0 -15 0 12 0 0 0 3
sa:threaten to	0 -3 0 13 -1 0 0 -2
sa:three	0 2 0 -6 0 0 0 11
sa:three time	0 10 0 -24 0 0 0 16
sa:through	0 7 -4 23 -10 0 0 -24
sa:ticket	0 -10 0 11 0 0 0 0
sa:tiktok	0 -6 0 0 -3 11 0 0
sa:tile	0 0 0 -1 -5 0 0 10
sa:till	0 -9 0 -7 -1 0 0 18
sa:timber	0 -21 0 15 -3 0 0 5
sa:timber .	0 -4 0 9 -2 0 0 0
sa:timber and	0 -8 0 10 0 0 0 0
sa:time	-4 11 -3 -3 -30 8 -3 10
sa:time ,	0 7 0 0 -10 0 0 0
sa:time in	0 -5 0 14 0 0 0 -9
sa:time the	0 14 0 -7 0 0 0 -5
sa:to	-23 8 -13 3 1 3 3 -5
sa:to .	0 -9 0 11 0 0 0 0
sa:to <day-ahead>	-5 0 4 8 -18 -2 0 0
sa:to <day-gone>	0 0 0 13 -2 0 0 -10
sa:to <level>	0 20 -8 -3 11 -3 -12 -20
sa:to <name>	0 0 0 9 -3 0 0 -4
sa:to <organisation>	0 -5 0 -8 5 0 -1 9
sa:to <person>	0 0 0 10 -2 0 -7 0
sa:to a	4 9 0 -13 -2 0 5 1
sa:to an	0 10 0 -11 0 0 0 0
sa:to be	0 -12 -3 -6 14 4 9 -2
sa:to bring	0 10 0 -7 0 0 0 0
sa:to charge	0 0 0 -16 14 0 0 3
sa:to come	0 17 0 -13 -2 0 0 0
sa:to decide	0 0 0 7 -11 0 2 0
sa:to do	0 14 0 -10 0 0 0 0
sa:to end	0 10 0 -12 0 0 0 2
sa:to explain	0 0 0 14 -1 0 0 -11
sa:to extend	0 6 0 -10 -5 0 0 9
sa:to find	0 -13 0 -4 -5 10 2 5
sa:to follow	0 3 0 -13 10 0 0 0
sa:to get	0 12 0 -6 -2 0 0 -3
sa:to go	0 0 0 -9 -8 0 4 14
sa:to have	0 5 0 -9 -3 0 9 -3
sa:to him	0 -9 0 7 3 0 0 0
sa:to impose	0 0 0 8 -7 0 0 0
sa:to know	0 11 0 -4 0 0 0 -5
sa:to last	0 9 0 -8 -4 0 0 4
sa:to nothing	0 3 0 7 0 0 0 -11
sa:to one	0 0 0 17 -5 0 0 -9
sa:to open	0 0 0 10 0 0 0 -9
sa:to pay	0 -16 0 18 1 0 0 -4
sa:to prolong	0 0 3 -8 -5 0 0 11
sa:to put	0 7 0 -10 6 3 0 -8
sa:to reply	0 -8 0 0 14 0 -2 -5
sa:to report	0 -1 0 11 -3 0 -3 0
sa:to rise	0 -14 0 15 0 0 0 0
sa:to say	0 -22 0 -5 9 0 5 12
sa:to see	0 -16 0 16 -2 0 0 1
sa:to sell	0 0 0 -6 -2 10 0 0
sa:to set	0 0 0 10 -1 0 0 -6
sa:to settle	0 -6 0 -8 0 0 11 3
sa:to sign	0 16 0 13 -7 0 -2 -24
sa:to take	0 -16 0 13 0 0 0 4
sa:to talk	0 -11 0 14 0 0 0 0
sa:to that	0 16 0 -12 0 0 0 -2
sa:to the	-4 13 -4 0 7 -3 5 -17
sa:to think	0 0 0 0 9 0 0 -9
sa:to wait	0 15 0 -10 -5 0 0 0
sa:to where	0 -2 0 -8 0 0 0 14
sa:tobacco	0 -10 0 5 0 0 0 4
sa:together	-2 -11 0 16 3 0 0 -10
sa:tomatoe	0 -4 0 11 0 0 0 -6
sa:ton	0 -7 0 -5 10 0 0 1
sa:too	0 -6 7 7 -14 0 0 0
sa:too .	0 -5 5 0 -8 0 0 9
sa:top	5 9 0 -9 -7 0 0 0
sa:top of	5 8 0 -18 -2 0 0 6
sa:tractor	0 -11 0 6 3 0 0 0
sa:trade	0 15 0 -9 8 0 -6 -9
sa:trade agreement	0 10 0 -5 0 0 0 -6
sa:trade minister	0 12 0 -13 0 0 -2 0
sa:trade ministry	7 0 0 5 0 0 0 -15
sa:trade representative	-6 0 0 0 11 0 0 -2
sa:trade truce	0 0 0 -8 0 0 0 9
sa:trading	0 8 0 -14 1 0 0 3
sa:trading partner	0 8 0 -14 1 0 0 3
sa:treat as	0 9 0 -7 0 0 0 0
sa:treaty	0 11 0 -20 0 0 16 -8
sa:treaty .	0 -2 0 -4 0 0 12 -2
sa:truce	-9 -8 3 1 8 -3 -7 8
sa:truce between	-2 -1 0 16 -5 0 0 -8
sa:truce end	-2 -17 0 3 -8 0 0 13
sa:truce expire	0 0 0 -6 -2 0 0 13
sa:truce for	0 0 0 11 0 0 0 -8
sa:truce in	0 -3 0 13 6 0 0 -16
sa:truce is	0 -6 0 11 -9 0 -1 2
sa:truce of	8 -10 0 21 0 0 3 -27
sa:truce on	0 9 0 -18 0 0 0 12
sa:truce run	0 -9 0 -8 0 0 0 18
sa:truce that	0 11 0 -10 -1 0 0 2
sa:truce with	0 -18 0 -8 13 0 0 9
sa:truce would	0 0 0 9 0 0 0 -7
sa:truck	0 -8 0 8 -6 0 0 7
sa:turn	0 -1 0 -2 -3 0 1 9
sa:twenty	0 0 0 -3 -4 0 0 10
sa:twice	0 -9 0 13 0 0 0 -1
sa:two	5 -20 -4 7 3 -1 13 -2
sa:two .	0 0 0 -6 8 0 0 0
sa:two <office>	0 0 0 10 0 0 0 -7
sa:tyre	0 5 0 -15 0 0 0 9
sa:unchanged	0 -1 0 -7 0 0 0 10
sa:under	0 15 0 0 -22 10 -5 -14
sa:under a	0 9 0 0 -1 0 0 -7
sa:under it	0 -1 0 -12 0 0 0 15
sa:under the	-2 14 4 -1 -1 2 0 -18
sa:unlawful	0 0 0 10 -12 0 0 0
sa:unless	-4 13 1 -13 -8 -3 -5 5
sa:unless <organisation>	-1 48 -1 -14 -7 0 0 -32
sa:unless a	-3 11 0 5 0 0 0 -12
sa:unless somebody	2 -9 0 -4 0 0 0 11
sa:unless the	3 3 1 -10 0 0 0 0
sa:unless their	0 -11 0 11 0 0 0 0
sa:unless they	0 -9 0 0 -3 0 0 12
sa:until	0 -20 -2 17 0 -3 -4 2
sa:until <day-ahead>	-6 -7 0 6 -12 0 0 10
sa:until <day-gone>	0 -2 -1 23 0 0 0 -16
sa:until now	0 13 0 -15 0 0 -4 6
sa:until the	6 -16 0 -6 6 0 5 4
sa:until then	0 0 0 15 -4 0 -3 -7
sa:up	-5 4 -10 6 -3 -3 -9 5
sa:up .	-4 0 0 -11 -7 0 -4 25
sa:up from	0 9 0 -10 -2 0 0 3
sa:up to	0 -4 -6 12 10 0 0 -20
sa:us	0 0 -2 2 3 0 1 -11
sa:us .	0 0 -1 2 7 0 1 -13
sa:use	-2 -11 0 22 -2 0 0 -4
sa:used .	0 10 0 -9 0 0 0 0
sa:utility	0 -7 0 12 0 0 0 -5
sa:very	0 1 0 -8 0 0 0 10
sa:video	0 -7 0 9 -2 4 0 -5
sa:video conference	0 -3 0 10 0 0 0 -4
sa:visit	0 -7 0 12 -2 0 0 0
sa:void	0 -5 0 -5 18 0 4 -14
sa:vote	-1 -10 0 -4 16 1 0 -4
sa:vote .	0 1 0 -14 13 0 0 0
sa:vote for	0 -2 0 9 -3 0 0 -2
sa:vote on	0 0 0 0 8 0 0 -7
sa:vote to	0 -2 0 22 -20 0 0 3
sa:wait	0 7 0 6 -6 0 0 -11
sa:waiver	-2 5 -4 -9 3 0 0 3
sa:want	0 16 0 -17 -10 -1 19 -8
sa:want a	0 0 0 -12 0 0 13 0
sa:want to	0 13 0 -14 -4 0 9 -6
sa:war	0 -4 0 0 -1 0 0 9
sa:warn ,	0 -9 0 -9 1 0 0 15
sa:warn .	0 1 0 18 -3 0 -3 -15
sa:was	0 -13 -3 12 -25 0 -1 13
sa:was call	0 -6 0 9 0 0 0 0
sa:was found	0 1 0 -14 0 2 0 9
sa:was make	0 0 0 -9 0 0 0 10
sa:was not	3 17 0 -11 -2 0 0 -4
sa:was to	0 -13 0 0 0 0 0 13
sa:way	0 -1 0 0 -5 0 13 -10
sa:we	2 -4 0 -17 6 1 2 9
sa:we hear	0 0 0 8 -11 0 0 3
sa:we shall	0 -19 0 17 -6 0 4 -5
sa:we will	0 -11 0 0 13 0 0 -4
sa:week	-4 -16 8 18 -9 0 -2 0
sa:week .	0 -4 9 8 -10 0 0 -2
sa:week of	-2 0 0 16 -7 0 0 -7
sa:well ,	0 0 1 -11 4 0 -2 7
sa:well .	4 10 0 8 -9 0 -3 -12
sa:were	3 -7 0 11 -16 0 0 0
sa:were in	0 2 0 -9 0 0 0 5
sa:were there	0 10 0 -9 1 0 0 0
sa:were to	0 -21 2 24 0 0 0 -3
sa:what	5 11 -6 -7 0 -2 -12 0
sa:what the	0 -10 0 5 4 0 0 0
sa:what they	0 15 0 -8 -2 0 0 0
sa:what we	6 11 0 -17 0 0 0 0
sa:whatever	7 -8 -2 -7 10 0 0 2
sa:when	1 -7 2 -3 -14 3 -1 16
sa:when it	0 10 8 -15 -16 0 0 12
sa:when the	0 -3 -3 0 -6 7 -8 10
sa:where	0 0 0 10 -7 0 -1 -3
sa:where it	0 -11 0 4 0 0 0 9
sa:where the	0 10 0 0 0 0 0 -7
sa:where they	0 12 0 -12 0 0 0 0
sa:whether	0 -28 2 -15 23 0 0 11
sa:whether <name>	0 -2 0 -18 15 0 0 7
sa:whether a	0 -4 0 -3 10 0 0 0
sa:whether he	0 -6 0 -6 9 0 0 1
sa:whether the	0 0 0 -10 8 0 0 5
sa:whether to	0 -2 3 8 -11 0 0 0
sa:which	0 -2 0 -3 -6 11 11 0
sa:which <level>	0 11 0 -2 -3 0 5 -10
sa:which <name>	0 -2 0 -7 12 0 0 1
sa:which <person>	0 3 0 -1 -9 9 0 -2
sa:which both	0 0 0 -7 -2 0 13 0
sa:which he	0 6 0 8 -2 0 0 -13
sa:which nobody	0 5 0 8 0 0 0 -12
sa:which now	0 -8 0 9 0 0 0 0
sa:which they	0 0 0 -7 0 0 0 10
sa:while the	0 -10 0 0 0 0 8 0
sa:whiskey	0 -15 0 15 0 0 0 0
sa:who	0 -15 0 15 1 -1 -5 3
sa:whole	0 4 -7 -8 0 0 0 12
sa:whole world	0 10 -7 0 0 0 0 0
sa:will	-9 2 0 -10 12 -2 -13 14
sa:will be	-2 9 -5 -9 2 0 -8 8
sa:will become	0 -4 0 -14 5 0 6 5
sa:will charge	0 -7 0 6 4 0 -2 0
sa:will go	0 -5 0 14 -6 0 0 -3
sa:will have	0 -1 0 -9 0 0 0 13
sa:will look	0 -8 0 0 -2 0 0 8
sa:will not	0 -23 9 34 -12 0 -3 -16
sa:will pay	0 0 1 -4 -9 0 0 10
sa:will return	0 0 0 -6 -2 0 -2 12
sa:will rise	0 0 0 -9 1 0 0 9
sa:will see	0 5 0 2 0 0 0 -9
sa:will take	0 -12 0 1 7 5 3 -6
sa:winter .	0 13 0 -12 0 0 0 0
sa:with	-8 -8 1 9 -10 0 -8 16
sa:with .	0 8 0 -11 3 0 0 0
sa:with <name>	1 -26 0 -2 16 -1 0 11
sa:with <person>	0 11 0 -8 -4 0 0 0
sa:with <quality>	-1 8 0 7 -13 0 0 0
sa:with <seat>	0 10 0 -12 -3 3 -1 3
sa:with <span>	0 -1 0 10 0 0 0 -7
sa:with a	0 -10 0 25 0 0 -1 -15
sa:with it	-1 5 -1 -23 3 0 0 17
sa:with the	1 4 0 -18 0 0 7 9
sa:with them	-2 -6 0 -11 7 0 0 13
sa:withdraw	0 9 0 -1 11 0 -2 -17
sa:withdraw its	0 9 0 -3 9 0 0 -14
sa:within	0 -1 0 -3 0 0 0 9
sa:without <organisation>	0 11 0 -1 -7 0 0 0
sa:without agreement	0 -11 0 -3 0 0 0 17
sa:without an	0 -5 0 9 0 0 0 -2
sa:without the	0 -15 0 2 13 0 0 0
sa:wool	0 14 0 -3 0 0 0 -7
sa:word	0 -9 0 -11 7 0 0 15
sa:word "	0 -9 0 7 0 0 0 0
sa:word ,	0 6 0 -9 0 0 0 2
sa:word of	0 -1 0 -13 11 0 0 4
sa:work	0 2 0 14 -4 0 0 -11
sa:work .	0 6 0 11 0 0 0 -15
sa:worker	0 10 0 -1 0 0 -7 0
sa:world	0 1 -7 -5 9 0 4 -4
sa:worth	0 14 -13 -16 3 0 0 6
sa:worth <money>	0 11 0 -7 -1 0 0 0
sa:would	-6 -16 -2 12 6 6 0 -6
sa:would again	0 -5 0 12 0 0 0 -7
sa:would apply	0 3 0 -16 5 0 0 5
sa:would go	0 5 0 0 6 0 0 -11
sa:would have	0 -31 0 33 -4 0 0 -2
sa:would last	0 -8 0 10 0 0 0 -1
sa:would like	0 -12 0 11 -2 0 0 2
sa:would take	0 13 0 -12 0 0 0 0
sa:write	7 -6 0 -9 3 0 -6 13
sa:write down	0 0 0 -5 0 0 0 8
sa:write that	0 -10 0 18 -3 0 0 -2
sa:x .	0 12 0 -7 0 0 0 0
sa:yarn	0 0 0 -6 -5 0 0 13
sa:year	1 -1 -8 -11 21 1 1 -4
sa:year ,	3 -3 0 -2 18 0 0 -15
sa:year .	0 -2 -3 -15 7 3 3 7
sa:year the	0 9 0 -11 1 0 0 0
sa:yes .	0 -10 0 0 3 0 6 0
sa:yet	0 -18 0 13 -2 0 0 7
sa:yet to	0 -8 0 11 0 0 0 0
sa:you	0 -1 0 -13 4 0 0 18
sa:you will	0 0 0 -10 8 0 0 0
sa:your	0 -10 0 -5 0 0 0 20
sa:zinc	0 0 0 -13 5 0 8 -1
sa:·	0 -2 0 11 -3 0 0 0
sa:—	-8 1 12 -5 2 -5 -4 2
sa:— <name>	0 -11 0 0 0 0 0 4
sa:— <office>	0 9 0 -7 0 0 0 0
sa:— <person>	0 -4 0 11 0 0 0 -2
sa:— a	0 0 0 12 0 0 0 -9
sa:— and	0 -7 0 -4 0 0 0 13
sa:— talk	0 0 0 -8 0 0 0 8
sb:"	-5 0 -7 7 7 -8 0 -6
sb:" ,	-9 0 0 -8 13 0 0 5
sb:" :	0 10 0 -9 0 0 0 0
sb:" <name>	0 -2 0 15 0 0 0 -12
sb:" <person>	0 4 0 3 0 0 0 -12
sb:" i	0 -10 0 15 -3 0 0 0
sb:" if	0 0 0 -4 12 0 0 -7
sb:" not	0 0 0 -8 0 0 0 11
sb:" of	0 10 0 -7 0 0 0 0
sb:" the	0 -2 0 13 0 0 0 -8
sb:" we	0 -4 0 -8 9 0 -6 11
sb:'	0 2 0 29 -21 0 0 -11
sb:'s	-7 -9 -12 3 -2 5 -3 9
sb:'s ,	0 0 0 1 -11 0 0 9
sb:'s <level>	0 -11 0 -9 0 0 0 23
sb:'s <number>	0 24 0 -23 0 0 0 0
sb:'s <office>	0 0 0 9 -3 0 -3 0
sb:'s <person>	-1 2 0 -13 7 -2 0 9
sb:'s <quality>	0 -4 -1 -1 5 8 0 -4
sb:'s been	0 12 0 -1 0 0 0 -7
sb:'s cabinet	0 -9 0 8 1 0 0 -3
sb:'s congress	0 0 0 14 -10 0 0 0
sb:'s custom	0 0 0 9 -6 0 0 -5
sb:'s decision	0 0 0 11 -11 0 0 0
sb:'s decree	0 -2 0 -8 14 0 0 -2
sb:'s duty	0 0 9 -15 10 0 0 -2
sb:'s economy	0 10 0 -6 0 0 0 0
sb:'s finance	0 -1 -4 10 -2 0 0 0
sb:'s good	0 0 0 -1 10 0 0 -6
sb:'s import	0 10 0 -7 0 0 0 0
sb:'s minister	0 4 0 -16 0 0 -3 14
sb:'s ministry	10 4 0 3 0 0 0 -19
sb:'s new	6 -11 0 6 0 0 0 0
sb:'s on	0 -6 0 -3 12 0 0 0
sb:'s order	0 10 0 -5 -1 0 0 -2
sb:'s own	0 18 0 -15 -4 0 6 -7
sb:'s parliament	0 0 0 11 -3 0 0 -6
sb:'s president	0 -1 0 9 -2 0 0 0
sb:'s rule	0 7 0 2 -11 0 0 -4
sb:'s second	0 0 0 10 0 0 0 -8
sb:'s senate	0 -4 0 -9 14 0 0 0
sb:'s ship	0 -1 0 -14 8 0 0 7
sb:'s tariff	0 5 0 -20 0 0 6 11
sb:'s to	0 5 0 -2 -2 8 0 -9
sb:'s truce	0 -9 0 0 0 0 0 10
sb:(	0 -16 -1 9 -6 -8 12 5
sb:( <month-gone>	0 11 0 5 0 0 0 -15
sb:( <name>	0 -4 0 12 0 0 0 -4
sb:( <number>	-2 -12 0 -3 5 0 1 9
sb:( <person>	0 -1 0 -11 0 0 0 14
sb:( a	0 -7 0 9 0 0 0 0
sb:( from	0 1 0 -10 0 0 0 8
sb:( until	0 -9 0 10 -1 0 0 0
sb:)	0 -6 0 -3 -14 0 14 11
sb:) -	5 0 0 -2 -3 0 8 -9
sb:) :	0 -19 0 -4 -2 0 0 26
sb:) <name>	0 0 0 -13 2 0 0 10
sb:) is	0 10 0 5 0 0 0 -15
sb:) the	-3 6 5 -17 1 0 2 0
sb:) —	2 -12 0 1 0 0 0 2
sb:*	-7 3 0 17 -8 0 0 -12
sb:,	-2 12 -10 0 -5 6 -2 -1
sb:, "	-6 7 0 9 -10 0 0 -7
sb:, <day-ahead>	0 9 7 2 -2 0 0 -17
sb:, <day-gone>	0 -13 -3 4 -3 0 0 13
sb:, <level>	-2 18 -2 -15 0 0 0 2
sb:, <money>	0 -20 0 4 0 0 0 14
sb:, <name>	1 -11 1 2 0 0 -3 6
sb:, <number>	0 12 4 4 -16 0 0 -10
sb:, <person>	0 -13 0 12 -4 0 3 8
sb:, <points>	0 -14 0 12 1 0 0 2
sb:, <quality>	0 9 0 -5 -1 0 0 0
sb:, <seat>	0 18 0 -3 -10 0 0 -8
sb:, <span>	0 0 0 9 5 0 0 -13
sb:, a	0 -10 0 30 -19 1 0 -7
sb:, about	0 -9 0 7 5 0 0 -2
sb:, after	0 4 0 11 0 0 0 -22
sb:, all	0 14 0 -20 3 0 0 2
sb:, among	0 10 0 -5 0 0 0 -4
sb:, and	4 -1 3 -6 17 0 0 -10
sb:, answer	0 -1 0 0 11 0 0 -10
sb:, antimony	10 -1 0 0 0 0 0 -6
sb:, are	8 -16 6 6 0 0 0 -6
sb:, as	-5 -4 0 0 -12 0 0 12
sb:, at	0 -3 0 0 -10 0 5 5
sb:, back	0 -11 0 13 0 0 0 -1
sb:, because	0 -13 0 5 0 0 0 6
sb:, begin	0 25 0 -13 0 0 0 -12
sb:, both	0 15 0 -13 0 0 0 1
sb:, by	0 -3 0 -10 7 0 7 5
sb:, come	7 -8 0 -11 6 2 0 3
sb:, counted	0 -12 0 14 0 0 0 0
sb:, did	0 2 0 -12 9 0 0 0
sb:, down	0 -9 0 12 0 0 0 -3
sb:, due	-4 15 3 -10 -14 0 0 5
sb:, duty	0 -13 0 0 0 0 0 13
sb:, effective	0 16 0 -14 -1 0 0 0
sb:, end	3 -15 0 0 -1 0 0 7
sb:, fentanyl	0 -5 0 -4 0 0 0 10
sb:, for	12 -13 0 -15 10 0 0 8
sb:, from	0 3 -6 10 -6 0 0 -13
sb:, germanium	12 -6 0 -5 -2 0 0 0
sb:, go	0 5 0 -16 0 0 0 12
sb:, good	0 -12 1 1 0 0 0 7
sb:, has	6 5 0 -4 -10 0 0 1
sb:, have	0 -9 0 11 -1 0 0 0
sb:, he	-4 1 0 -1 -13 0 -1 11
sb:, hour	0 0 0 -11 0 0 0 11
sb:, i	0 -7 0 8 0 0 0 0
sb:, if	0 -8 0 11 2 0 0 -3
sb:, in	8 0 0 8 -16 7 0 -8
sb:, it	2 1 0 -27 -2 0 18 10
sb:, keep	0 -4 0 11 0 0 0 -7
sb:, last	0 0 1 11 0 0 0 -11
sb:, like	0 11 0 0 0 0 0 -9
sb:, make	0 -9 0 1 0 0 0 8
sb:, mr	0 0 0 11 0 0 0 -8
sb:, no	5 -5 0 14 -1 0 -3 -13
sb:, now	-2 9 0 -26 -1 6 0 15
sb:, of	-4 -25 0 12 4 0 0 9
sb:, on	-5 9 -10 -12 9 -3 4 2
sb:, one	0 0 0 12 -1 0 8 -18
sb:, or	0 17 0 -11 -5 0 0 0
sb:, our	0 -1 0 9 -4 0 0 0
sb:, pay	0 11 0 0 0 0 0 -9
sb:, plan	0 -13 0 20 -2 0 0 -1
sb:, prolong	0 0 0 -12 0 0 0 15
sb:, provided	0 -12 0 -16 25 0 0 0
sb:, publish	0 -3 0 9 -6 0 0 0
sb:, put	0 -6 0 12 0 0 0 -7
sb:, return	0 -7 0 12 0 0 0 0
sb:, run	0 8 2 0 3 0 0 -15
sb:, say	0 0 0 -6 10 0 7 -5
sb:, set	0 9 0 -7 0 0 0 0
sb:, settle	0 10 0 -10 0 0 0 0
sb:, sign	0 15 0 -2 -3 0 0 -6
sb:, since	0 -8 0 -1 0 0 0 10
sb:, sit	0 0 0 11 -8 0 0 0
sb:, so	0 14 0 -19 -2 0 0 8
sb:, spoke	0 0 0 -14 0 0 0 14
sb:, start	0 10 0 9 -14 0 0 -17
sb:, suspend	0 -11 0 1 13 0 0 0
sb:, take	0 10 0 -14 3 0 0 0
sb:, tell	0 4 0 -3 -11 1 7 0
sb:, that	0 1 0 -18 5 0 0 11
sb:, the	-1 24 -3 -5 -9 3 -5 -9
sb:, their	0 -8 0 13 -2 0 0 0
sb:, those	0 -3 0 9 0 0 0 -3
sb:, though	0 2 0 -8 9 0 0 -3
sb:, till	0 0 0 -9 0 0 0 12
sb:, to	-7 11 -2 -2 -3 1 -4 3
sb:, too	-2 -4 0 0 12 0 0 -8
sb:, tuesday	0 -4 0 16 0 0 0 -6
sb:, under	-4 -17 0 22 -6 0 0 1
sb:, unless	2 -15 -1 13 0 0 0 -1
sb:, until	0 15 1 -11 -2 9 -6 -5
sb:, up	0 -7 0 -2 -9 0 0 25
sb:, was	0 -12 0 13 -3 0 0 0
sb:, were	1 5 3 -12 5 0 0 -1
sb:, when	9 -9 0 -1 8 0 0 -7
sb:, where	0 -15 0 0 0 0 0 11
sb:, which	-1 6 2 0 -9 7 -13 0
sb:, who	0 0 0 11 -15 0 0 1
sb:, whose	-4 -7 0 -11 7 0 3 9
sb:, will	8 19 0 -8 -9 0 0 -12
sb:-	0 -5 3 -9 -9 -2 10 14
sb:- <name>	0 -3 0 -8 -1 0 11 6
sb:- a	-5 7 0 -11 9 0 0 0
sb:- and	0 8 0 -9 0 0 0 0
sb:- built	-1 0 0 -4 9 0 0 -4
sb:- call	4 0 0 5 0 0 0 -9
sb:- finished	0 13 0 -13 0 0 0 0
sb:- hour	0 0 0 10 0 0 0 -8
sb:- shore	0 12 0 -2 -11 0 0 0
sb:- tariff	0 -14 0 -5 -3 0 0 24
sb:- to	0 12 0 -1 -11 0 0 0
sb:.	-2 -4 16 -8 3 7 -5 3
sb:. *	-4 -1 0 8 0 0 0 0
sb:. <number>	5 -12 7 -6 6 0 0 0
sb:. eastern	0 10 5 -13 2 0 0 -4
sb:. m	-1 0 11 -9 4 0 0 2
sb:. the	0 -11 0 12 0 0 0 0
sb:/ <seat>	0 9 0 -8 -2 3 6 -8
sb::	-3 -12 -7 0 -1 -6 -13 19
sb:: <level>	-2 -1 -3 1 -13 0 0 11
sb:: <name>	0 13 -2 -17 0 0 0 4
sb:: <number>	-10 0 0 0 0 -4 -1 9
sb:: <office>	0 11 0 -8 0 0 0 0
sb:: <person>	0 -10 0 12 -4 0 0 3
sb:: <quality>	0 -16 0 -4 0 0 0 19
sb:: <seat>	-2 -14 0 3 -4 0 0 16
sb:: as	0 -9 0 9 0 0 0 0
sb:: at	0 9 0 -18 0 0 0 11
sb:: duty	0 10 0 -4 0 0 0 -3
sb:: for	0 9 0 -10 0 0 0 2
sb:: from	-3 1 0 -4 0 0 0 10
sb:: i	0 0 0 12 0 0 0 -10
sb:: in	0 -15 7 20 -6 0 0 -9
sb:: it	0 -13 0 -2 3 0 0 11
sb:: its	0 11 0 0 0 0 0 -11
sb:: my	-1 -4 0 7 -2 0 0 1
sb:: nothing	0 8 0 -9 0 0 0 0
sb:: on	1 8 0 -12 4 0 0 -2
sb:: sign	0 0 0 -13 3 0 0 9
sb:: since	0 -1 0 -11 0 0 0 15
sb:: tariff	0 10 0 -2 0 0 0 -5
sb:: that	0 -10 0 24 -1 0 0 -11
sb:: the	0 -14 0 6 4 1 -8 0
sb:: then	0 19 0 -8 -2 0 0 -11
sb:: to	0 0 0 13 -1 0 0 -6
sb:: truce	0 8 0 -6 0 0 0 0
sb:: until	-6 -4 -1 -9 10 0 0 10
sb:: we	0 -8 0 -5 9 0 10 -2
sb:: what	7 -8 7 15 -6 0 0 -17
sb:: will	0 -7 0 12 0 0 0 -3
sb:; <name>	0 -3 0 26 -12 0 0 -9
sb:; <person>	0 -3 0 11 -3 -1 0 0
sb:; a	0 -12 0 -3 14 0 0 0
sb:; both	0 10 0 -3 0 0 0 -2
sb:; from	0 15 0 -13 0 0 0 -1
sb:; in	0 0 0 -17 18 0 0 0
sb:; it	0 -4 0 13 2 0 5 -18
sb:; on	0 9 0 -6 8 0 0 -16
sb:; the	-6 -13 0 0 -5 -5 7 13
sb:; their	0 0 0 -9 0 0 0 9
sb:; until	0 -10 0 13 0 0 0 -3
sb:<day-ahead>	-7 9 10 -16 19 0 1 -11
sb:<day-ahead> ,	0 -3 3 -4 18 1 -2 -10
sb:<day-ahead> ;	-1 17 0 -6 -7 0 0 0
sb:<day-ahead> and	-1 0 -5 -10 13 -3 4 4
sb:<day-ahead> from	0 -7 0 9 0 0 0 0
sb:<day-ahead> if	0 -3 0 -15 22 0 0 -7
sb:<day-ahead> is	0 -1 11 0 -10 0 0 2
sb:<day-ahead> it	0 -2 0 -9 0 0 0 14
sb:<day-ahead> night	0 3 0 -11 0 0 0 9
sb:<day-ahead> the	0 -9 0 4 0 0 0 6
sb:<day-ahead> would	0 -3 -4 -5 -2 5 0 10
sb:<day-gone>	22 2 2 -24 10 8 4 0
sb:<day-gone> 's	0 -13 0 7 0 0 0 5
sb:<day-gone> )	0 0 0 -11 0 0 0 13
sb:<day-gone> ,	19 -18 0 1 -17 0 15 5
sb:<day-gone> .	0 -9 0 11 0 0 0 0
sb:<day-gone> and	4 -26 5 -4 12 0 -2 17
sb:<day-gone> are	3 10 -3 -6 -1 0 0 -3
sb:<day-gone> by	0 11 0 -13 0 0 0 0
sb:<day-gone> evening	0 0 0 -12 14 0 0 0
sb:<day-gone> for	0 0 0 -17 -2 0 0 20
sb:<day-gone> had	0 20 0 -13 0 0 0 -8
sb:<day-gone> he	0 -21 0 3 10 0 8 -3
sb:<day-gone> in	0 -4 0 14 0 0 0 -4
sb:<day-gone> is	0 -2 0 -9 0 0 0 14
sb:<day-gone> it	0 -1 0 6 9 0 0 -15
sb:<day-gone> may	0 -8 8 -13 12 0 0 0
sb:<day-gone> night	0 0 0 7 0 0 1 -8
sb:<day-gone> of	0 5 0 -14 2 0 0 4
sb:<day-gone> on	-1 6 0 8 0 0 0 -13
sb:<day-gone> put	0 16 0 -16 0 0 0 0
sb:<day-gone> take	0 8 0 -13 0 0 0 6
sb:<day-gone> that	0 21 -3 -17 -7 3 -10 4
sb:<day-gone> the	0 1 0 6 3 0 0 -12
sb:<day-gone> to	6 -2 -3 21 1 0 -1 -20
sb:<day-gone> with	0 2 0 -10 2 0 0 4
sb:<day-today>	0 16 0 -22 2 8 0 -2
sb:<day-today> (	8 -9 0 3 -1 0 8 -7
sb:<day-today> ,	-1 8 0 -2 8 0 0 -12
sb:<day-today> -	0 -9 0 0 0 2 0 10
sb:<day-today> :	0 6 0 -16 0 0 0 9
sb:<day-today> after	0 8 0 -9 -1 0 0 4
sb:<day-today> and	-3 3 2 0 3 0 0 -9
sb:<day-today> are	0 5 6 -4 -10 0 -2 3
sb:<day-today> from	0 16 0 -18 -3 0 0 4
sb:<day-today> in	0 9 0 -8 0 0 0 0
sb:<day-today> that	0 -23 0 13 -2 8 6 -3
sb:<day-today> the	0 -8 0 16 -1 0 0 -4
sb:<day-today> to	-2 -3 0 14 0 0 0 -8
sb:<day-today> without	0 0 0 -12 0 0 0 14
sb:<day-today> —	4 0 -4 15 -3 5 -11 -16
sb:<duty>	-22 11 13 -1 -13 -18 12 -2
sb:<gate>	-9 0 -6 6 5 2 -14 0
sb:<goods-amount>	-2 -11 -1 34 -5 0 -11 -10
sb:<goods-amount> ,	0 -7 0 10 -1 0 0 0
sb:<goods-amount> by	0 -2 0 25 -14 0 -4 -1
sb:<goods-amount> of	0 -5 0 3 10 0 0 -8
sb:<goods>	15 1 15 -2 2 -33 -16 -2
sb:<level-noun>	-21 15 -19 8 2 -4 2 -22
sb:<level>	-4 15 -24 8 -38 -20 -8 10
sb:<level> (	0 -18 0 19 0 0 0 0
sb:<level> ,	-8 14 -9 -4 -29 0 2 7
sb:<level> ;	0 -10 0 25 -9 0 0 -9
sb:<level> after	0 -7 0 -3 9 0 0 0
sb:<level> and	-1 9 -1 -5 -5 0 0 0
sb:<level> announce	0 13 0 -1 0 0 0 -12
sb:<level> at	0 -27 0 16 0 0 0 10
sb:<level> begin	0 12 0 -11 0 0 0 0
sb:<level> come	0 0 0 -11 0 0 0 7
sb:<level> end	0 2 4 -9 0 0 0 0
sb:<level> from	-12 2 -3 6 9 0 -1 -8
sb:<level> has	0 0 0 -10 0 0 0 8
sb:<level> if	0 1 0 15 -20 0 3 0
sb:<level> in	0 0 0 -5 -10 0 0 13
sb:<level> is	0 1 0 -3 -14 0 0 10
sb:<level> lower	0 -8 0 9 0 0 0 0
sb:<level> more	0 -18 0 22 0 0 0 -2
sb:<level> now	0 6 -2 -15 0 0 0 12
sb:<level> of	7 0 0 -3 -11 0 0 3
sb:<level> off	0 -17 0 26 -1 0 0 -10
sb:<level> on	-16 10 0 -12 2 -1 0 13
sb:<level> or	0 9 0 -1 -3 0 0 0
sb:<level> rule	11 -1 0 -5 0 0 0 -2
sb:<level> since	9 11 0 -21 -1 0 0 4
sb:<level> start	0 10 0 -9 0 0 0 0
sb:<level> surcharge	0 17 0 -6 -3 0 0 -5
sb:<level> take	0 -13 0 13 0 0 0 0
sb:<level> tariff	1 15 0 -20 1 0 0 0
sb:<level> tax	0 0 0 -12 0 0 0 13
sb:<level> that	0 13 0 -5 -14 0 0 0
sb:<level> there	0 23 0 -26 0 0 0 5
sb:<level> to	0 19 0 -11 0 0 0 -5
sb:<level> until	0 4 -4 2 -13 0 -2 1
sb:<level> was	0 -14 0 17 0 0 0 0
sb:<level> were	0 -22 0 16 6 0 0 -1
sb:<level> when	0 16 0 -14 0 0 0 -1
sb:<level> with	0 2 0 -9 9 0 0 0
sb:<level> would	6 -9 0 3 -2 0 0 3
sb:<money>	-18 0 -6 16 -12 0 -6 4
sb:<money> in	0 -3 0 10 0 0 0 0
sb:<money> of	-6 9 0 -12 -6 0 0 14
sb:<money> per	0 2 0 7 2 0 0 -14
sb:<money> worth	0 -16 0 16 0 0 0 0
sb:<month-ahead>	4 0 4 -13 -8 0 0 12
sb:<month-ahead> ,	0 3 0 9 0 0 0 -13
sb:<month-gone>	13 8 1 -9 -6 0 4 -8
sb:<month-gone> )	0 11 0 5 0 0 0 -15
sb:<month-gone> ,	1 15 -7 3 3 2 0 -21
sb:<month-gone> :	0 2 0 -18 7 0 0 9
sb:<month-gone> ;	-1 7 0 -13 0 0 5 5
sb:<month-gone> and	0 -10 11 1 -10 0 0 3
sb:<month-gone> for	0 -5 0 9 0 0 0 -3
sb:<month-gone> is	0 10 0 -6 0 0 0 -3
sb:<month-gone> that	0 5 0 -12 0 0 0 8
sb:<month-gone> the	0 0 0 -11 0 0 0 11
sb:<month-gone> to	0 -6 0 12 0 0 0 -5
sb:<month-today>	6 -10 2 1 -6 0 0 2
sb:<month-today> ,	0 -12 0 13 0 0 0 0
sb:<name>	6 0 2 -16 12 -8 11 3
sb:<name> 's	2 0 3 -2 -1 -8 13 -9
sb:<name> (	-1 0 0 -6 -3 0 0 14
sb:<name> ,	-3 -2 -1 -8 -15 -7 -7 26
sb:<name> -	0 -12 0 3 0 0 -1 13
sb:<name> :	0 -4 7 1 12 0 -1 -11
sb:<name> <level>	0 13 0 -8 -1 0 0 0
sb:<name> again	6 -1 0 14 0 0 0 -17
sb:<name> agree	0 -18 0 5 -1 0 0 16
sb:<name> and	-22 -11 0 3 -16 -4 -10 21
sb:<name> as	0 12 0 -8 0 0 0 -8
sb:<name> at	0 10 0 -19 5 0 0 4
sb:<name> before	0 -14 7 4 9 0 -1 -8
sb:<name> begin	0 -5 0 0 8 0 0 -2
sb:<name> by	2 -6 0 3 4 0 0 -9
sb:<name> charge	0 -3 0 0 -6 0 0 12
sb:<name> come	0 14 0 -10 0 0 0 -1
sb:<name> cut	0 -8 0 9 0 0 0 0
sb:<name> doe	0 5 0 -10 6 0 0 -7
sb:<name> end	0 -13 -11 11 3 0 5 -3
sb:<name> enter	0 13 0 -8 -1 0 0 0
sb:<name> from	8 10 0 -16 -3 7 0 -5
sb:<name> gave	0 -4 0 -1 7 0 8 -10
sb:<name> give	0 2 0 0 7 0 0 -12
sb:<name> go	0 -8 0 0 9 0 0 4
sb:<name> government	0 -12 0 12 0 0 0 0
sb:<name> had	0 16 0 -9 3 0 0 -8
sb:<name> has	0 13 0 -17 -11 0 10 3
sb:<name> in	0 -5 0 -7 0 0 -4 19
sb:<name> international	0 0 0 -10 10 0 0 0
sb:<name> is	0 9 4 -15 -8 0 23 -12
sb:<name> it	0 4 0 12 -10 0 0 -6
sb:<name> keep	0 16 0 -5 0 0 0 -12
sb:<name> let	0 0 0 13 0 0 0 -12
sb:<name> levy	0 9 0 -10 0 0 0 0
sb:<name> make	0 -2 0 15 0 0 0 -12
sb:<name> meet	0 7 0 -15 0 0 0 6
sb:<name> on	0 -18 7 3 -14 3 2 7
sb:<name> pay	0 -17 0 14 -4 0 0 7
sb:<name> prolong	0 -3 0 -9 0 0 0 15
sb:<name> put	0 -16 0 9 14 0 0 -9
sb:<name> raise	0 -12 0 18 0 0 0 -5
sb:<name> reach	0 -5 0 12 0 -1 0 0
sb:<name> run	0 -12 0 1 0 0 0 9
sb:<name> say	1 11 0 6 0 0 0 -17
sb:<name> since	0 -7 0 13 0 0 0 -4
sb:<name> slap	0 9 0 -9 0 0 0 0
sb:<name> stay	0 -6 0 -9 0 0 0 15
sb:<name> stop	9 2 0 -10 0 0 0 0
sb:<name> suspend	7 5 0 -9 -3 0 0 0
sb:<name> that	0 -20 6 0 10 0 0 6
sb:<name> trade	0 14 0 -8 0 0 0 -2
sb:<name> under	0 -3 0 -4 0 0 0 10
sb:<name> until	0 -1 0 -15 20 0 -8 5
sb:<name> was	5 2 0 6 7 0 -3 -18
sb:<name> were	0 0 2 -11 0 0 0 8
sb:<name> which	0 0 0 -14 0 0 0 15
sb:<name> will	0 20 2 -28 -13 0 -2 21
sb:<name> with	0 2 0 0 7 0 0 -9
sb:<name> would	0 1 0 21 -24 0 0 -15
sb:<name> —	-3 10 0 -3 -6 0 0 0
sb:<not>	-20 10 -25 3 -2 0 0 -2
sb:<number>	-11 16 14 -4 1 -16 -16 -16
sb:<number> )	-2 -9 0 -1 7 0 1 3
sb:<number> ,	-8 -1 -9 -3 1 -2 -3 18
sb:<number> /	-5 -2 2 -4 0 0 0 14
sb:<number> :	-10 2 7 8 0 -4 0 -10
sb:<number> <person>	0 -5 0 0 -5 2 0 10
sb:<number> am	0 0 0 8 0 0 0 -9
sb:<number> and	-2 17 0 -16 -14 0 1 8
sb:<number> as	0 11 0 -1 0 0 0 -11
sb:<number> both	5 0 0 -11 0 0 0 6
sb:<number> cent	0 -7 0 13 0 0 0 -2
sb:<number> duty	0 -11 17 0 -5 0 0 -4
sb:<number> exclusion	2 -8 11 0 -4 0 0 -4
sb:<number> for	0 12 4 -14 -10 0 -1 8
sb:<number> franc	0 0 0 10 0 0 0 -7
sb:<number> from	0 14 0 -15 0 0 0 2
sb:<number> had	0 -7 0 8 0 0 0 0
sb:<number> if	0 2 0 -12 8 0 4 -2
sb:<number> in	-1 19 7 -22 6 0 0 -2
sb:<number> is	0 9 0 -6 0 0 0 -2
sb:<number> may	0 3 1 7 -14 0 0 0
sb:<number> million	0 -1 0 20 0 0 0 -16
sb:<number> more	3 6 0 -15 9 0 0 -4
sb:<number> notice	14 0 0 0 0 0 0 -14
sb:<number> of	4 -7 0 1 13 0 6 -19
sb:<number> on	-6 25 -3 -17 -3 0 0 0
sb:<number> or	0 -10 0 -6 8 0 6 0
sb:<number> p	1 -6 9 -9 13 0 0 -9
sb:<number> pm	0 -5 0 -3 11 0 0 0
sb:<number> product	0 0 8 0 0 0 0 -1
sb:<number> th	0 -11 0 0 1 0 0 10
sb:<number> the	0 -17 0 23 -3 1 -1 -6
sb:<number> will	0 13 0 -17 0 0 0 6
sb:<number> would	0 10 0 -7 0 0 0 0
sb:<office>	-19 10 -5 -4 -6 -1 21 -6
sb:<office> 's	-2 2 -1 4 9 0 0 -13
sb:<office> (	0 -10 0 2 0 0 0 7
sb:<office> ,	0 4 0 -17 -7 2 4 18
sb:<office> :	0 3 0 -2 20 0 0 -20
sb:<office> are	0 -5 0 12 -2 0 0 0
sb:<office> has	0 2 3 4 -10 0 0 0
sb:<office> in	0 3 0 4 0 0 0 -10
sb:<office> is	0 -4 0 -2 9 0 0 0
sb:<office> say	0 7 0 -16 10 0 0 2
sb:<office> sign	0 0 0 -9 -2 0 0 13
sb:<office> spoke	0 0 0 -10 0 0 6 2
sb:<office> to	0 0 0 -9 -2 0 16 -3
sb:<office> will	0 -6 0 27 -12 0 0 -5
sb:<organisation>	10 -15 0 8 17 -10 -10 -21
sb:<organisation> 's	0 -22 -1 31 -27 0 0 19
sb:<organisation> (	0 0 0 -16 11 0 0 5
sb:<organisation> ,	1 0 -2 -12 19 -1 -1 -5
sb:<organisation> agree	0 4 0 -11 8 0 0 0
sb:<organisation> announce	0 16 0 -16 -1 0 0 4
sb:<organisation> before	0 0 0 -4 12 0 0 -6
sb:<organisation> did	0 0 0 11 -10 0 0 0
sb:<organisation> doe	0 6 0 -24 9 0 0 8
sb:<organisation> end	0 0 0 9 0 0 0 -4
sb:<organisation> expect	0 12 0 -10 -2 0 0 0
sb:<organisation> had	0 0 0 -4 9 0 0 -1
sb:<organisation> has	12 -4 -6 6 -11 -2 -5 4
sb:<organisation> hear	0 -3 0 -26 29 0 0 0
sb:<organisation> heard	0 11 0 0 -12 0 0 0
sb:<organisation> in	4 18 0 -16 11 0 0 -15
sb:<organisation> is	0 0 0 15 -12 0 0 0
sb:<organisation> may	0 0 0 -8 11 0 0 0
sb:<organisation> meet	0 0 0 -7 1 0 0 9
sb:<organisation> must	0 0 0 22 -18 0 0 0
sb:<organisation> on	0 -8 0 29 -29 0 -1 5
sb:<organisation> sit	0 0 0 -11 12 0 0 0
sb:<organisation> tell	0 0 0 -13 3 0 0 10
sb:<organisation> to	0 -6 0 -9 11 0 5 0
sb:<organisation> until	0 10 0 -13 0 0 0 0
sb:<organisation> vote	0 8 0 23 -26 0 0 0
sb:<organisation> want	0 -9 0 13 0 0 4 -10
sb:<organisation> will	0 0 0 0 9 0 0 -17
sb:<organisation> would	0 -3 0 -11 15 0 0 0
sb:<person>	-15 -4 -26 1 -12 0 18 11
sb:<person> 's	0 14 0 -8 -5 -3 -1 1
sb:<person> (	0 -4 0 -8 0 0 0 14
sb:<person> )	0 0 0 -17 0 0 0 19
sb:<person> :	0 7 -3 8 -36 4 5 -4
sb:<person> also	0 9 8 -11 0 0 -3 -5
sb:<person> and	0 0 0 7 -16 1 7 -6
sb:<person> announce	1 -10 0 -10 15 0 0 17
sb:<person> by	0 5 0 -9 0 0 0 0
sb:<person> call	0 8 0 -11 0 0 0 6
sb:<person> come	0 -6 0 14 0 0 0 -4
sb:<person> gave	0 0 0 0 12 0 1 -11
sb:<person> had	0 -26 0 14 0 0 0 18
sb:<person> has	-8 -2 0 -21 26 -3 9 1
sb:<person> have	0 7 0 -19 0 0 12 1
sb:<person> in	0 -4 0 21 -7 0 0 -13
sb:<person> is	0 -17 0 14 3 0 -2 1
sb:<person> may	0 -9 0 -5 12 0 0 0
sb:<person> of	0 -5 0 20 -15 0 4 -3
sb:<person> promise	0 9 0 -3 -1 0 -2 0
sb:<person> propose	0 -13 0 12 0 0 0 0
sb:<person> reply	0 0 0 0 -9 0 11 0
sb:<person> say	2 0 -3 0 -6 -6 -9 11
sb:<person> sign	0 15 0 -11 1 6 0 -9
sb:<person> spoke	0 8 0 -3 4 0 0 -12
sb:<person> tell	0 0 0 14 -16 -2 -8 6
sb:<person> want	1 7 0 0 0 0 0 -9
sb:<person> will	0 -21 0 32 -15 2 0 -6
sb:<person> would	0 0 0 11 -5 0 0 -5
sb:<person> write	0 8 0 -19 14 6 0 -7
sb:<points>	-25 -3 0 -5 -19 -1 0 31
sb:<points> are	-2 12 0 -14 0 0 0 0
sb:<points> from	0 10 3 -3 0 0 0 -7
sb:<points> of	-2 -10 -2 13 -7 0 0 6
sb:<points> on	-3 -7 0 0 -2 0 0 11
sb:<points> until	0 0 0 -11 0 0 0 13
sb:<quality>	-8 -11 -10 -1 23 7 -13 4
sb:<quality> -	-3 0 0 -2 17 0 0 -8
sb:<quality> agreement	0 10 0 0 0 0 0 -10
sb:<quality> and	0 -24 0 12 12 0 0 -3
sb:<quality> car	0 -8 0 14 0 0 0 -4
sb:<quality> coffee	0 10 0 -3 0 0 0 -6
sb:<quality> colleague	0 0 0 -8 0 0 0 9
sb:<quality> company	0 0 0 17 -6 0 0 0
sb:<quality> copper	0 7 0 0 0 0 0 -5
sb:<quality> counterpart	8 -2 0 -11 -10 0 9 4
sb:<quality> delegation	0 -7 0 -4 0 3 0 11
sb:<quality> economy	0 -10 0 6 0 0 0 5
sb:<quality> firm	-3 -1 0 15 -2 0 0 0
sb:<quality> good	-20 7 0 6 -19 0 -4 5
sb:<quality> have	0 0 0 12 0 0 0 -10
sb:<quality> importer	0 -6 0 11 0 0 0 0
sb:<quality> in	0 0 0 9 0 0 0 -3
sb:<quality> minister	0 -4 0 -9 2 0 0 13
sb:<quality> ministry	0 0 0 -11 0 0 0 14
sb:<quality> oil	5 -2 0 -18 8 0 0 6
sb:<quality> one	7 -4 0 13 10 0 -1 -23
sb:<quality> paper	0 -1 0 -11 10 0 0 0
sb:<quality> parliament	0 -2 0 -2 14 0 0 -10
sb:<quality> port	0 -9 0 -9 12 4 0 0
sb:<quality> prime	0 11 0 -3 0 0 0 -6
sb:<quality> rate	0 15 0 -9 -2 0 0 -3
sb:<quality> salmon	0 -5 0 14 0 0 0 -8
sb:<quality> senate	0 -6 0 0 11 0 0 -7
sb:<quality> ship	-3 -10 -8 5 12 0 0 0
sb:<quality> side	0 -7 0 -14 10 0 0 13
sb:<quality> sugar	0 -5 0 0 -1 0 0 9
sb:<quality> tariff	0 0 0 -15 3 0 0 12
sb:<quality> trade	0 -9 0 11 0 0 0 -1
sb:<quality> tyre	0 9 0 -8 0 0 0 0
sb:<quality> wheat	0 11 0 -7 0 0 0 0
sb:<quality> wine	0 -15 4 12 -1 0 0 1
sb:<seat>	7 3 0 -12 13 -3 8 -4
sb:<seat> ,	8 -12 -6 14 0 0 -5 -3
sb:<seat> /	0 10 0 -9 -2 3 6 -8
sb:<seat> :	0 -4 0 -3 10 0 0 0
sb:<seat> ;	0 6 0 5 0 0 0 -11
sb:<seat> <day-today>	0 5 0 -16 -2 0 8 5
sb:<seat> <person>	0 0 0 -11 5 0 0 7
sb:<seat> and	0 -1 -1 -6 -26 0 -3 33
sb:<seat> are	0 9 0 -1 -8 0 0 0
sb:<seat> by	7 -1 0 -13 6 0 0 3
sb:<seat> did	0 10 0 0 -9 0 0 0
sb:<seat> doe	0 -9 0 0 4 0 0 0
sb:<seat> for	0 -2 0 14 -2 0 0 -6
sb:<seat> from	0 9 0 0 -9 0 0 -2
sb:<seat> has	-3 1 2 -12 3 0 -4 8
sb:<seat> have	0 0 0 -18 0 0 5 13
sb:<seat> it	0 0 0 -8 9 0 0 0
sb:<seat> on	-4 -10 -2 19 -10 0 -8 5
sb:<seat> say	0 -6 14 12 -20 8 -4 -8
sb:<seat> that	0 2 0 -14 0 0 0 16
sb:<seat> the	0 0 0 -13 8 0 0 8
sb:<seat> to	0 -6 0 -1 -9 0 8 7
sb:<seat> vote	0 0 0 -13 16 0 0 -3
sb:<seat> want	0 0 0 -16 3 0 6 5
sb:<seat> will	7 -10 0 3 0 0 0 0
sb:<seat> would	0 0 0 -10 12 0 4 -3
sb:<seat> —	0 -12 0 11 10 0 4 -22
sb:<sender>	2 -2 5 5 3 1 -20 -12
sb:<span>	-20 -2 -12 -1 4 0 0 9
sb:<span> ,	-20 20 -11 1 1 4 -9 -9
sb:<span> ;	0 -11 0 -18 9 0 0 14
sb:<span> after	0 -5 11 -4 -5 0 0 8
sb:<span> are	0 -1 0 -22 0 0 0 25
sb:<span> at	0 14 0 -12 0 0 0 0
sb:<span> before	0 8 0 -19 0 0 7 0
sb:<span> begin	0 -8 0 9 0 0 0 0
sb:<span> end	0 -5 0 -2 0 0 0 10
sb:<span> from	-1 7 0 1 -10 0 0 3
sb:<span> in	1 1 0 14 0 0 0 -18
sb:<span> last	0 0 0 -6 11 0 0 -4
sb:<span> more	0 -2 0 -17 8 0 0 10
sb:<span> of	0 -14 0 21 5 0 0 -14
sb:<span> on	0 -12 0 13 3 0 0 -5
sb:<span> the	-5 0 0 12 -2 1 0 -7
sb:<span> to	0 10 0 -22 -4 0 0 13
sb:<span> truce	0 0 0 23 0 0 0 -23
sb:<span> when	0 0 0 -14 0 0 2 13
sb:<taker>	-5 0 6 10 9 -13 -3 -18
sb:<v-agree>	-7 -1 -3 5 -13 -5 5 5
sb:<v-bear>	-12 8 -17 3 -1 -4 0 -6
sb:<v-begin>	6 15 0 -14 1 -9 -14 6
sb:<v-buy>	3 0 14 -18 4 17 -11 2
sb:<v-deny>	40 -25 -13 -3 -1 -5 0 -22
sb:<v-down>	-14 2 -11 0 0 -4 7 4
sb:<v-end>	-3 -9 15 -4 2 -12 -6 4
sb:<v-lack>	13 6 -5 -3 7 -2 0 -19
sb:<v-propose>	-15 0 -35 6 15 -8 6 -11
sb:<v-refuse>	0 0 0 14 -7 0 0 -6
sb:<v-renew>	10 -18 10 4 -10 0 -2 1
sb:<v-say>	1 11 -3 -11 13 2 -11 -7
sb:<v-sell>	7 -1 -6 -1 0 2 1 -10
sb:<v-sign>	-6 -4 -13 2 12 1 -10 1
sb:<v-stay>	5 1 11 -4 -4 -8 -1 2
sb:<v-suspend>	16 9 -3 -14 -5 -4 0 -2
sb:<v-target>	-12 0 0 12 -1 -7 -17 -6
sb:<v-threaten>	0 1 -1 -4 12 0 0 -13
sb:<v-up>	-6 10 -10 1 -4 4 -12 -5
sb:[	0 10 0 -12 -3 0 0 6
sb:]	0 17 0 -21 -2 0 0 7
sb:a	-5 2 -26 -3 -1 15 7 0
sb:a "	0 -11 0 7 0 0 5 0
sb:a <level>	0 4 0 -9 -6 0 0 11
sb:a <number>	0 10 0 -5 0 0 0 -1
sb:a <quality>	0 3 -2 0 -5 12 0 -8
sb:a bill	0 -8 0 -2 11 0 0 0
sb:a calendar	0 6 0 -9 0 0 0 3
sb:a column	0 0 0 -9 0 0 0 10
sb:a deal	0 20 0 -23 -12 1 1 2
sb:a decision	0 -16 0 -12 27 0 0 -2
sb:a duty	0 -3 0 2 19 0 6 -25
sb:a few	0 -3 0 0 17 0 0 -13
sb:a formal	0 0 0 -1 10 0 0 -6
sb:a hearing	0 -7 0 -8 22 -2 0 -7
sb:a last	0 10 0 -11 0 0 0 0
sb:a letter	0 -11 0 6 3 3 0 -4
sb:a meet	0 -3 0 -6 -4 0 0 16
sb:a memorandum	0 -8 0 10 0 0 0 0
sb:a minimum	0 10 0 -8 0 0 0 0
sb:a moratorium	0 -2 0 15 -4 0 0 -6
sb:a pause	0 8 0 -14 0 0 0 7
sb:a period	0 11 0 -10 0 0 0 -2
sb:a permanent	0 0 0 11 -3 0 -6 0
sb:a post	-6 11 0 -8 3 0 0 0
sb:a price	0 0 0 -5 -3 0 0 9
sb:a proclamation	0 20 0 -10 0 0 0 -8
sb:a resolution	0 5 0 6 -12 0 0 0
sb:a rise	0 18 0 -8 -5 0 0 -7
sb:a sale	0 0 0 -7 0 10 0 0
sb:a second	0 -12 0 -2 20 0 0 1
sb:a separate	9 6 0 -3 1 0 0 -14
sb:a ship	0 8 0 7 -15 0 0 0
sb:a short	0 -10 0 10 0 0 0 0
sb:a single	0 -2 0 9 -3 0 0 0
sb:a standstill	0 7 0 -22 5 0 0 10
sb:a surcharge	0 -7 0 21 -2 0 0 -16
sb:a suspension	0 5 0 -9 0 0 0 4
sb:a tariff	0 13 0 -13 -7 0 0 6
sb:a television	0 -3 0 -2 0 0 0 10
sb:a temporary	12 0 0 -9 0 0 0 0
sb:a trade	0 -15 0 6 -3 0 0 8
sb:a treaty	0 -2 0 -4 -13 0 11 9
sb:a truce	-6 -1 0 20 -24 0 -2 -6
sb:a weekend	0 10 0 -9 0 0 0 0
sb:about	-2 10 -4 0 -15 7 2 -1
sb:about ,	0 6 0 -9 0 0 0 2
sb:about it	0 3 0 7 -1 0 0 -9
sb:about the	0 6 0 15 -20 0 0 -4
sb:abroad	9 -5 0 7 0 0 0 -10
sb:absence	0 1 0 -12 13 0 0 -2
sb:absence of	0 1 0 -12 13 0 0 -2
sb:accept	0 10 0 -9 8 0 0 -8
sb:accept a	0 18 0 -9 0 0 0 -11
sb:accord	0 19 0 -13 0 0 -6 -2
sb:accord ,	0 4 0 -10 0 0 0 5
sb:according	0 -13 0 0 -6 0 2 13
sb:according to	0 -4 0 -12 -4 0 2 18
sb:action	0 9 0 -2 -4 0 0 0
sb:add	6 11 0 -5 -15 0 1 -3
sb:additional tariff	5 8 0 -10 0 0 0 0
sb:adjust	0 9 0 -2 0 0 0 -4
sb:admit	0 -9 0 -3 0 0 0 15
sb:advanced	-1 0 0 0 9 0 0 -5
sb:advanced chip	-1 -2 0 1 9 0 0 -5
sb:affiliate	12 0 -5 -4 4 0 0 -16
sb:affiliate rule	12 -5 -2 -10 1 0 0 -2
sb:afraid	0 0 0 -9 0 0 0 11
sb:afraid of	0 0 0 -9 0 0 0 11
sb:after	0 9 3 1 -5 -3 -10 -7
sb:after <number>	0 13 0 0 -10 0 0 -2
sb:after <person>	0 16 0 -16 0 0 0 0
sb:after <seat>	0 9 0 -8 0 0 0 0
sb:after <span>	0 11 0 -5 0 0 0 -2
sb:after a	0 6 0 -10 0 0 0 8
sb:after all	0 -12 0 11 4 0 0 -1
sb:after the	0 -7 0 24 -14 0 0 -2
sb:after their	0 1 0 6 0 0 0 -10
sb:after two	0 7 0 3 0 0 0 -11
sb:afterward	0 -4 0 0 9 0 0 -6
sb:again	3 -11 0 2 2 -3 -8 6
sb:again ,	0 -21 0 26 -7 0 0 0
sb:again as	0 8 0 -11 3 0 0 0
sb:again be	0 5 0 -14 0 0 0 10
sb:again before	0 0 0 -16 7 0 0 10
sb:again by	0 -9 0 20 -9 0 -1 0
sb:again from	6 -11 0 2 -7 0 0 9
sb:again in	0 -7 0 12 -2 0 0 0
sb:against	0 -20 0 -1 24 0 0 -7
sb:against the	0 -6 0 -9 22 0 0 -8
sb:agency	0 -5 0 10 0 0 0 -5
sb:agree	0 -12 -7 0 -17 -2 21 7
sb:agree ,	0 2 0 -19 -7 0 8 15
sb:agree by	0 -3 0 -15 0 0 8 9
sb:agree in	0 -6 0 -9 -1 0 0 15
sb:agree on	0 0 0 10 -4 0 1 -7
sb:agree that	0 -7 0 10 -8 0 0 1
sb:agree to	3 -9 0 0 -3 0 7 2
sb:agreement	-11 -3 -8 14 9 0 0 -15
sb:agreement ,	0 -13 0 13 7 0 0 -7
sb:agreement by	0 -4 0 -3 -9 0 5 12
sb:agreement on	0 -14 0 -1 -2 4 6 6
sb:agreement with	-2 0 0 0 8 0 0 -4
sb:ahead	0 5 0 11 -5 0 0 -13
sb:ahead of	0 10 0 0 -2 0 0 -7
sb:aim	0 0 0 -11 -12 0 21 0
sb:aim to	0 -5 0 0 -3 0 11 0
sb:air	0 -11 0 5 4 0 0 0
sb:aircraft ,	0 -10 0 2 0 0 0 6
sb:airport	0 -1 0 16 -11 0 0 0
sb:alert	0 13 0 -4 -6 0 0 -4
sb:alexandria	0 -10 4 12 0 0 0 -8
sb:alive	0 -11 0 8 3 0 0 -3
sb:all	9 20 2 -19 -11 4 -6 0
sb:all ,	0 -18 0 19 9 0 0 -11
sb:all country	0 14 0 -8 -1 0 0 -2
sb:all critical	10 -13 0 0 0 0 0 4
sb:all of	0 -3 0 -9 -2 0 0 17
sb:all the	0 11 0 -10 -1 0 0 0
sb:all three	0 14 0 -3 0 0 0 -8
sb:almond	0 8 0 -17 0 0 0 8
sb:alone	0 -12 0 3 0 0 8 0
sb:also	7 -13 7 13 -5 -12 0 0
sb:also announce	5 -10 0 0 3 0 0 0
sb:also on	0 0 0 13 -3 -5 0 -1
sb:aluminum	0 19 0 -12 0 0 0 -7
sb:am	0 0 0 4 3 0 0 -9
sb:ambassador	0 1 0 -15 15 0 0 0
sb:among	2 11 0 -11 4 0 0 -7
sb:among them	2 11 -2 -15 6 0 0 -7
sb:amount	0 13 0 -6 -1 0 -1 0
sb:an	-7 3 10 1 1 13 -1 -15
sb:an additional	0 -8 0 8 6 0 0 -4
sb:an agreement	0 -5 0 12 0 0 0 -3
sb:an annex	0 18 0 -15 0 0 0 -1
sb:an answer	0 0 0 -22 17 3 2 -4
sb:an end	0 5 0 -12 0 0 0 9
sb:an extension	0 9 -7 -28 10 -1 -2 20
sb:an extra	0 9 0 -3 0 0 0 -4
sb:an increase	0 -8 0 10 0 0 0 0
sb:an order	0 1 7 0 -6 11 0 -12
sb:and	0 2 2 -3 1 -16 -5 4
sb:and -	0 8 0 -9 0 0 0 0
sb:and <level>	0 13 0 2 -8 0 0 -17
sb:and <name>	-21 -2 -5 -3 -28 -4 -5 25
sb:and <number>	-1 -2 -1 4 -21 0 0 11
sb:and <office>	0 -4 0 9 0 0 0 0
sb:and <organisation>	0 -3 0 15 -12 0 0 0
sb:and <person>	0 11 0 -10 -10 2 9 0
sb:and <quality>	-1 0 0 0 13 0 0 -6
sb:and <seat>	-5 -24 -1 -7 -13 0 0 34
sb:and a	-7 9 0 1 -2 0 0 -3
sb:and after	0 0 0 -4 -1 0 0 10
sb:and agree	0 -8 0 24 -1 0 0 -15
sb:and all	4 -9 0 4 0 0 0 0
sb:and aluminum	0 17 0 -11 0 0 0 -6
sb:and announce	0 -9 0 16 -6 0 0 0
sb:and another	5 4 0 -9 0 1 0 0
sb:and come	0 0 0 -17 0 0 0 18
sb:and dairy	0 -1 0 -2 11 0 0 -6
sb:and end	-1 2 -3 -11 0 0 8 5
sb:and enter	0 -24 3 11 11 0 0 0
sb:and expect	0 -1 0 -6 9 0 0 0
sb:and for	0 5 0 -10 -4 0 0 7
sb:and from	0 10 0 -12 11 0 0 -6
sb:and gave	0 -6 0 -15 20 5 0 -7
sb:and germanium	18 0 0 -15 0 0 0 -1
sb:and has	0 -4 0 -13 4 0 8 4
sb:and have	0 -3 0 9 0 0 0 -3
sb:and he	0 -10 0 16 -4 0 0 0
sb:and if	0 -18 0 11 -2 0 0 5
sb:and in	0 -9 -5 0 12 0 0 0
sb:and is	0 5 0 -16 11 0 0 3
sb:and it	-5 -1 2 -2 9 0 0 0
sb:and its	0 -6 0 -5 6 0 11 -5
sb:and last	0 -6 11 -27 -3 0 8 19
sb:and management	0 0 0 10 0 0 0 -9
sb:and may	0 0 0 10 0 0 0 -10
sb:and must	0 0 0 0 -9 0 0 8
sb:and not	-4 -4 0 18 4 0 0 -18
sb:and of	5 6 0 -12 -7 0 0 5
sb:and on	1 14 0 -5 -6 -2 0 -5
sb:and one	0 0 0 10 0 0 0 -10
sb:and pea	0 9 0 0 0 0 0 -9
sb:and port	0 -1 0 -9 5 0 0 5
sb:and say	0 -10 0 -2 8 0 0 4
sb:and so	0 11 0 0 -7 0 0 -8
sb:and stay	0 -4 0 18 0 0 0 -12
sb:and that	-3 14 -1 0 0 0 -3 -5
sb:and the	10 11 -3 16 -21 0 0 -22
sb:and then	0 -1 0 -2 10 0 0 -5
sb:and they	0 -7 0 -10 0 0 6 9
sb:and to	-3 -9 0 9 0 0 0 3
sb:and until	0 -3 0 -10 0 0 0 14
sb:and we	0 4 0 -13 0 0 0 10
sb:and what	0 -14 9 8 -10 0 0 5
sb:and which	0 0 0 -13 0 0 0 15
sb:and will	0 0 0 -4 10 0 0 0
sb:and would	0 18 0 -12 -1 0 0 -1
sb:annex	0 20 0 -21 0 0 0 3
sb:annex ,	0 3 0 -10 0 0 0 6
sb:announce	15 10 -11 -13 -1 -4 -7 3
sb:announce <day-gone>	0 8 0 0 0 0 0 -5
sb:announce a	0 0 0 -7 0 0 0 11
sb:announce at	0 0 0 12 -6 0 0 -6
sb:announce his	0 0 0 -9 9 0 0 0
sb:announce in	0 6 0 -12 6 0 0 0
sb:announce its	0 0 0 11 -8 0 0 0
sb:announce on	5 3 -2 -6 5 0 0 -3
sb:announce the	0 -4 0 9 0 0 0 0
sb:announcement	0 7 0 6 -7 0 0 -12
sb:annual	0 -2 0 17 -9 0 0 -2
sb:another	-1 12 -2 -5 0 0 -2 0
sb:another <level>	-5 14 0 -19 0 0 0 10
sb:another <number>	5 1 0 -11 0 0 0 4
sb:another <points>	0 12 0 -7 0 0 0 -1
sb:another <span>	0 -16 0 13 0 0 0 -3
sb:answer	-7 2 0 -19 23 0 2 -6
sb:answer by	0 -8 0 -21 12 0 10 0
sb:answer is	0 0 0 -14 8 0 0 4
sb:answer to	0 -13 0 13 3 0 -2 0
sb:antimony	13 -8 0 -3 -3 0 0 0
sb:any	1 -3 8 0 -13 1 -2 5
sb:any and	4 -8 0 0 0 0 0 4
sb:any case	0 0 10 -14 -3 0 0 3
sb:anyone	0 5 0 -9 0 0 0 0
sb:app	0 -5 0 0 -4 14 0 -7
sb:appeal	0 -10 0 19 -9 0 0 -1
sb:appealed	0 0 0 16 -14 0 0 0
sb:appeared	0 7 0 -7 0 0 0 0
sb:apple	0 -4 0 -6 3 0 0 9
sb:application	-5 -12 -1 -1 8 1 0 3
sb:application for	-4 0 0 -3 12 0 0 -2
sb:apply	4 6 5 -12 -13 -1 -1 18
sb:apply again	1 28 0 -21 -1 0 0 -10
sb:apply for	0 0 0 -18 20 0 0 0
sb:apply from	6 -3 8 -2 -13 0 0 6
sb:apply until	0 -11 2 4 -10 0 0 6
sb:approval	2 -22 0 12 9 0 0 -7
sb:approval of	3 -6 0 -7 9 0 0 0
sb:approve	-2 -12 0 2 7 -1 -3 4
sb:approve ,	0 -11 0 3 5 0 0 0
sb:approve it	0 0 0 8 -2 0 0 -9
sb:approve the	0 -7 0 -14 12 0 -1 11
sb:are	14 6 22 -11 4 -10 -22 -11
sb:are accept	0 -5 0 0 10 0 0 -6
sb:are at	0 10 0 3 -6 0 0 -9
sb:are back	0 13 0 -8 -3 0 0 0
sb:are charge	0 -15 0 12 3 0 0 0
sb:are closed	0 -4 0 13 -3 0 0 0
sb:are due	9 -8 0 -6 13 0 0 0
sb:are excluded	0 -8 28 -16 -2 0 0 -8
sb:are free	0 -19 -2 11 16 0 0 -6
sb:are go	0 0 0 -15 11 0 0 4
sb:are hold	0 -3 0 -2 0 0 0 9
sb:are over	0 0 0 -13 0 0 0 15
sb:are spare	0 9 0 -8 0 0 0 0
sb:are suspend	2 -6 -4 -4 12 0 0 0
sb:are the	2 2 9 3 -10 0 0 -8
sb:are to	10 -6 9 17 -3 0 -3 -31
sb:are up	0 0 0 -12 -3 0 0 14
sb:argument	0 -4 0 -12 19 0 0 0
sb:armistice	0 0 0 15 0 0 0 -13
sb:army	0 0 0 10 -1 0 0 -6
sb:around	0 -4 0 7 -8 0 0 2
sb:around the	0 6 0 -10 0 0 0 5
sb:arrangement	-8 -14 -8 -3 -6 -1 -1 31
sb:arrangement ,	0 0 0 -14 0 0 0 15
sb:arrangement of	0 -5 0 0 -6 0 0 10
sb:arrangement with	0 -12 0 6 0 0 0 4
sb:arrive	0 -5 5 -4 15 0 -11 -5
sb:arrive before	0 -7 0 0 11 0 0 -3
sb:arrive by	0 2 7 -13 2 0 -8 3
sb:article	0 -7 0 18 -1 0 0 -7
sb:article of	0 -8 0 9 0 0 0 0
sb:as	5 7 -14 -3 -4 0 -13 5
sb:as <level>	8 -9 0 0 0 0 0 0
sb:as from	0 -13 0 10 1 0 0 0
sb:as long	0 -6 0 -4 0 0 0 12
sb:as of	5 23 -1 -13 0 0 -1 -24
sb:as the	0 0 0 12 -10 0 0 -2
sb:as they	0 -3 0 -2 0 0 -1 8
sb:as to	0 -10 0 0 0 0 0 8
sb:as we	-3 0 0 11 0 0 0 -2
sb:aside	0 -11 0 7 0 0 0 8
sb:ask	-6 6 -2 -13 7 0 -9 8
sb:ask for	0 -14 0 -3 6 3 -1 10
sb:ask in	0 0 0 11 -6 0 0 -5
sb:ask to	0 -1 0 0 8 0 0 -1
sb:asleep	7 -8 0 -14 -2 0 0 15
sb:assembly	0 -4 0 -2 15 0 0 -8
sb:assured	0 -6 1 -2 -1 0 0 12
sb:at	-15 0 -5 -2 -8 -6 7 17
sb:at <level>	-3 7 0 -12 -18 0 -2 21
sb:at <number>	0 -13 4 20 -1 0 0 -8
sb:at it	0 -6 0 0 -1 0 18 -13
sb:at its	0 4 0 0 2 0 0 -9
sb:at least	0 13 0 -11 0 0 8 -14
sb:at noon	0 -12 0 13 -6 0 0 0
sb:at once	0 13 0 -12 -1 0 0 0
sb:at one	0 0 0 19 -3 0 0 -15
sb:at sea	0 8 0 16 -16 0 0 -12
sb:at stake	0 0 0 -16 0 0 0 15
sb:at the	-1 21 0 -8 -2 0 -10 -1
sb:athen	0 0 0 15 0 0 0 -15
sb:authority	0 -9 0 6 6 0 0 -2
sb:autumn	0 5 0 -15 9 0 2 -3
sb:autumn ,	0 4 0 -8 10 0 0 -9
sb:away	6 6 0 -25 -7 0 0 18
sb:b	0 11 0 -6 -6 0 7 -4
sb:back	8 6 -6 -3 2 0 -13 -7
sb:back at	0 16 0 -9 -9 0 0 0
sb:back by	1 3 0 4 -12 0 -1 2
sb:back in	10 7 0 -5 0 0 0 -8
sb:back on	0 12 0 -7 -1 0 0 -2
sb:back to	-3 -5 0 8 10 5 -1 -13
sb:back until	0 -7 0 -12 18 0 0 0
sb:ballot	0 -3 0 16 -7 0 0 -2
sb:ban	0 -4 -1 4 -10 15 0 -3
sb:ban on	5 0 0 6 -3 2 0 -13
sb:bank	0 0 0 12 -3 2 -1 -10
sb:base	0 3 0 -14 0 0 0 7
sb:battery	9 0 0 -3 -1 0 0 -2
sb:bay	0 0 0 14 -11 0 0 0
sb:be	0 2 -19 -2 2 -1 -5 6
sb:be ,	0 10 0 -2 0 0 0 -6
sb:be a	0 -10 0 17 -3 0 0 -1
sb:be apply	2 8 0 -20 4 0 0 3
sb:be at	0 12 0 0 -2 0 0 -10
sb:be back	0 12 0 0 -10 0 0 -8
sb:be carry	0 10 0 -10 0 0 0 0
sb:be charge	0 6 0 0 -5 0 0 -1
sb:be collect	0 -2 0 -12 2 0 0 11
sb:be done	0 1 0 9 -10 4 -4 -3
sb:be due	0 0 0 -10 9 0 0 0
sb:be filed	0 0 0 7 -6 0 0 0
sb:be free	0 14 0 0 -7 0 0 -7
sb:be given	0 4 0 -11 8 0 0 0
sb:be halve	0 12 0 -14 0 0 0 2
sb:be heard	0 -12 0 0 10 0 0 0
sb:be hold	0 -7 0 13 -7 0 0 2
sb:be in	0 -7 0 27 -5 0 0 -13
sb:be keep	0 12 0 -12 -7 0 0 4
sb:be levy	0 6 0 -12 3 0 0 3
sb:be lodged	0 0 0 -8 12 0 0 0
sb:be on	0 -12 0 6 0 0 0 7
sb:be one	0 0 0 11 -6 0 0 0
sb:be over	0 -4 0 -9 0 0 3 10
sb:be put	2 1 0 0 -11 5 0 0
sb:be suspend	-3 -9 0 3 11 0 0 0
sb:be take	0 -8 0 1 9 0 0 0
sb:be used	0 -15 0 -9 20 0 0 0
sb:bean	0 -9 0 5 2 0 0 0
sb:bean ,	0 0 0 -4 9 0 0 -4
sb:became	0 -17 0 17 0 0 0 0
sb:because	0 -13 0 -3 1 0 0 15
sb:become	2 5 0 -20 11 0 0 0
sb:beef ,	0 -6 0 10 0 0 0 -1
sb:been	1 -10 0 11 -3 7 -9 -8
sb:been <level>	9 -14 0 3 0 0 0 0
sb:been at	0 3 0 -8 3 0 7 -7
sb:been due	0 -9 0 17 -2 0 0 -6
sb:been hold	0 8 0 -12 3 0 0 0
sb:been in	0 0 0 17 0 0 0 -15
sb:been on	-3 -2 0 -5 0 0 0 13
sb:been postpone	-2 9 0 0 -1 1 0 -7
sb:been prolong	0 -5 0 10 0 0 0 -6
sb:been put	0 15 0 -3 -5 0 0 -6
sb:been set	0 -2 0 -12 11 0 0 7
sb:been since	0 9 0 -4 0 0 0 -5
sb:been tell	0 6 0 -20 0 8 0 5
sb:before	-18 -4 7 -10 19 -3 -3 1
sb:before <day-ahead>	0 -8 1 0 18 0 0 -13
sb:before <day-gone>	0 0 4 -13 5 0 0 -1
sb:before <day-today>	0 12 8 -30 5 0 -6 -4
sb:before and	0 -15 0 0 10 0 0 2
sb:before it	0 7 0 -24 10 0 0 7
sb:before midnight	0 -16 0 11 2 0 0 0
sb:before that	0 0 -2 -10 9 0 0 4
sb:before the	-1 -12 4 2 0 -2 5 1
sb:before their	0 -2 0 -7 0 0 0 10
sb:begin <day-ahead>	0 17 0 -21 0 0 8 0
sb:begin at	0 4 0 -16 16 0 0 -6
sb:begin in	0 -17 0 26 -3 0 0 -1
sb:begin on	0 -1 -3 0 0 0 0 7
sb:begin to	0 -3 0 13 -7 0 0 -4
sb:being	0 -9 0 0 -5 0 0 17
sb:believe	0 -9 0 20 0 0 0 -11
sb:bell	0 -8 0 10 0 0 0 0
sb:beside	0 5 0 -11 0 0 0 5
sb:better	0 -9 0 11 0 0 0 0
sb:between	-12 -12 -7 12 8 -3 -6 0
sb:between <day-gone>	0 -1 0 -19 21 0 0 0
sb:between <name>	-6 -4 0 12 -19 0 0 0
sb:between <seat>	0 -8 0 0 -1 0 0 12
sb:between the	0 -3 0 9 0 0 -1 -1
sb:beyond	0 5 0 -10 -3 0 0 9
sb:big	0 -2 0 9 0 0 0 -4
sb:bill	0 -11 0 -5 16 0 0 -1
sb:bind	0 0 0 -11 0 0 0 11
sb:bite	10 -3 0 -4 0 0 0 -2
sb:bloc	0 3 0 -8 9 0 2 -6
sb:boeing	0 11 0 0 0 0 0 -9
sb:book	0 -13 0 19 0 0 0 -3
sb:bosse	0 -3 0 13 0 0 0 -8
sb:both	-8 14 -15 -12 1 -9 -6 11
sb:both are	0 3 0 -13 -2 0 0 10
sb:both country	0 5 0 -10 9 0 0 -2
sb:both duty	0 24 0 -21 -2 0 0 0
sb:both government	0 -10 0 17 -6 0 -1 0
sb:both have	0 2 0 -15 14 0 0 0
sb:both suspension	0 0 0 -8 7 0 0 1
sb:both take	0 9 0 -6 0 0 0 0
sb:both to	0 -3 0 8 -7 0 0 0
sb:both were	0 10 0 -10 0 0 0 0
sb:bottle	0 12 2 -15 0 0 0 0
sb:box	0 0 0 -14 14 0 0 0
sb:brace	0 -1 0 -4 -3 0 0 12
sb:brace for	0 -1 0 -4 -3 0 0 12
sb:brandy	0 6 0 -12 2 0 0 2
sb:break	0 -8 0 19 0 0 0 -11
sb:breakfast	0 -8 0 10 0 0 0 0
sb:bridge	0 -26 0 31 -2 0 0 0
sb:bridge at	0 -7 0 10 0 0 0 0
sb:bring	-1 -10 0 4 3 0 -2 9
sb:bring back	0 -8 0 0 0 0 0 11
sb:bring its	0 10 0 -1 0 0 0 -5
sb:broker	0 9 0 -11 0 0 0 3
sb:budget	0 -2 0 10 -2 0 0 0
sb:building	0 0 0 -26 27 0 0 0
sb:built	-6 3 0 -11 14 0 0 -4
sb:busan	6 -22 -1 -9 0 0 3 16
sb:busan ,	-5 -4 0 0 -1 0 0 12
sb:busan last	0 0 0 -17 7 0 0 8
sb:busan on	0 -6 0 11 1 0 0 -4
sb:buse	0 -4 2 11 -5 0 0 -4
sb:business	0 -13 0 4 -5 14 0 -7
sb:business on	0 -10 0 15 -1 0 0 0
sb:but	-5 0 -8 -14 25 -2 0 -2
sb:but it	0 9 0 -2 -5 0 0 0
sb:but the	0 -6 0 -11 22 0 -3 0
sb:butter	0 -9 0 13 -10 0 7 -2
sb:butter pay	0 -12 0 14 0 0 0 0
sb:buy	0 8 0 2 4 -3 -1 -14
sb:buy <goods-amount>	0 0 0 13 -5 0 0 -1
sb:buyer	0 14 0 -3 5 -10 0 -4
sb:by	-6 -18 -3 5 12 -10 17 -8
sb:by <day-ahead>	0 0 -1 -17 0 0 5 12
sb:by <level>	0 -21 0 36 -11 0 0 -9
sb:by <person>	0 21 0 0 -13 0 0 -14
sb:by <points>	0 16 3 -4 -4 0 0 -7
sb:by <span>	-3 -6 -6 4 12 0 2 -6
sb:by a	0 -4 0 -4 -10 0 0 19
sb:by half	0 5 0 -9 -5 0 8 0
sb:by noon	0 -1 0 -13 16 0 0 0
sb:by telephone	0 -5 0 -1 -7 -2 -1 16
sb:by the	-5 -27 -10 11 9 -11 11 -4
sb:by wednesday	0 18 0 -13 0 0 0 -4
sb:bytedance	0 -4 0 -8 -1 16 0 -1
sb:c	0 12 3 -12 1 0 0 -3
sb:c <money>	0 13 0 -6 0 0 0 -8
sb:cake	0 0 0 -1 10 0 0 -6
sb:calendar	0 22 0 -17 -8 0 0 3
sb:calendar :	0 5 0 11 -1 0 0 -17
sb:call	1 0 -1 6 5 -3 -1 -10
sb:call ,	0 1 0 -13 7 0 0 3
sb:call it	0 -3 0 19 -6 0 -1 -7
sb:call reciprocal	0 -1 0 11 0 0 0 -8
sb:calm	0 -12 0 -1 0 0 0 13
sb:can be	0 -13 -2 -3 22 0 0 -10
sb:can last	0 13 0 -10 0 0 0 0
sb:cancel	0 -9 0 10 0 0 0 0
sb:canned	0 0 0 -7 -2 0 0 10
sb:canola	0 19 0 -7 -2 0 0 -8
sb:canola seed	0 15 0 -10 0 0 0 0
sb:capital	0 6 0 -10 0 2 0 3
sb:car	0 0 0 10 -11 0 5 -12
sb:car from	0 -7 0 11 0 0 0 -3
sb:car on	0 10 0 -7 0 0 0 -2
sb:car to	0 -10 0 10 0 0 0 0
sb:car will	0 11 0 -8 0 0 0 0
sb:cardamom	0 7 0 4 0 0 0 -12
sb:cargo	0 1 7 -15 7 0 0 -4
sb:cargoe	0 13 0 -3 -6 0 0 0
sb:carmaker	0 10 0 -9 0 0 0 0
sb:carrier	0 -10 0 11 0 0 0 0
sb:carry	0 12 0 0 -8 0 0 -1
sb:cartagena	0 -10 0 0 0 0 0 10
sb:case	0 7 9 -22 11 0 0 0
sb:case ,	0 -2 11 -3 0 0 0 -3
sb:case against	0 -4 0 -6 11 0 0 0
sb:case on	0 -8 0 -13 12 0 0 9
sb:cashmere	0 14 0 -11 1 0 0 -5
sb:cathode	0 5 0 -10 7 0 0 -1
sb:cease	2 4 2 -20 -11 0 0 16
sb:cease to	0 3 2 -14 -9 0 0 13
sb:ceasefire	0 6 0 27 0 0 0 -32
sb:ceasefire on	0 0 0 15 0 0 0 -15
sb:ceiling	0 -8 0 11 0 0 0 -2
sb:cent	0 -16 0 24 0 0 0 -6
sb:certain	0 14 5 -25 -1 0 0 2
sb:certificate	14 -11 -3 -12 21 0 0 -17
sb:chamber	0 0 0 -6 10 0 0 0
sb:chance	0 12 0 -21 11 0 0 0
sb:change	0 13 8 -7 0 0 0 -13
sb:change for	0 11 0 -9 0 0 0 0
sb:change on	0 -1 9 -1 0 0 0 -4
sb:changed	0 9 0 -7 1 0 0 -2
sb:charge	-10 9 -1 -2 3 0 -3 -7
sb:charge <level>	0 -6 0 5 -15 0 0 9
sb:charge <quality>	0 0 0 -13 0 0 0 12
sb:charge on	-1 6 0 2 0 0 0 -14
sb:charge the	0 12 0 -10 0 0 0 0
sb:chassi	0 14 0 -2 -2 0 0 -7
sb:cheaper	0 10 0 -2 -6 0 0 0
sb:cheese	0 -9 0 15 5 0 0 -12
sb:chicken	0 11 0 -12 2 0 0 0
sb:chip from	0 -7 0 13 0 0 0 0
sb:christma	0 -5 0 16 -5 0 0 -6
sb:church	0 0 0 9 0 0 0 -9
sb:city	0 -8 0 27 -3 0 0 -19
sb:claim	0 -9 0 3 22 0 -4 -17
sb:clear	0 -2 -4 12 -17 0 -1 12
sb:clear before	0 -13 0 8 3 0 0 0
sb:clear by	0 6 -2 0 -13 0 0 8
sb:client	0 21 10 -17 -17 0 0 0
sb:clock	0 3 -1 -12 -1 0 0 10
sb:close	-3 -23 0 0 8 18 -2 0
sb:close of	0 -2 0 -6 0 0 0 10
sb:close on	0 -17 0 1 -3 14 0 1
sb:closed	0 -4 0 21 -23 7 0 -5
sb:closed on	0 0 0 4 -13 7 0 0
sb:closing	0 -12 0 -13 -8 27 0 -3
sb:clove	0 9 0 -2 0 0 0 -5
sb:club	0 -1 0 29 -12 -4 0 -13
sb:coal	0 -11 0 8 -1 0 0 4
sb:cocoa	0 -21 0 23 -4 0 0 0
sb:coconut oil	0 9 0 -10 -4 0 8 -3
sb:coffee	0 -10 0 22 -3 0 0 -11
sb:coffee ,	0 -17 0 24 0 0 0 -6
sb:colleague	0 0 0 -6 0 0 0 9
sb:collection	-2 17 0 0 -10 0 0 -8
sb:column	0 11 0 -12 -7 0 0 9
sb:column ,	0 0 0 -9 0 0 0 9
sb:come	-1 1 -8 -5 -13 0 1 16
sb:come by	0 -11 0 16 0 0 -3 -4
sb:come from	0 -9 0 0 0 0 0 10
sb:come in	0 18 0 -22 0 0 0 2
sb:come into	0 5 0 -10 -1 0 0 7
sb:come of	0 -21 0 10 -3 0 12 2
sb:come to	-2 -2 0 11 -7 1 -2 -4
sb:come together	0 -6 0 11 0 0 0 -4
sb:commander	0 0 -1 11 0 0 0 -6
sb:comment	-4 -14 -4 -8 28 -2 0 -7
sb:comment until	0 0 0 -14 18 0 0 -1
sb:commission	0 8 0 -11 10 0 0 -5
sb:commissioner	0 16 0 -7 -1 0 0 -8
sb:commit	0 10 0 -7 -1 0 0 0
sb:commitment	0 -8 0 0 -5 0 10 0
sb:company	-4 -1 -3 17 0 6 -1 -21
sb:company named	0 16 0 -13 0 0 0 -1
sb:complaint	0 -5 0 0 11 0 0 -3
sb:complete	0 -2 0 -7 0 0 0 13
sb:component	0 27 0 -19 0 0 0 -9
sb:conclude for	0 0 0 -9 0 0 0 10
sb:confirm	0 -4 0 0 0 -2 -1 10
sb:confirm the	0 -7 0 7 -13 0 0 8
sb:consent	0 11 0 -14 6 0 0 2
sb:consent ,	0 10 0 -10 3 0 0 -5
sb:consent of	0 -4 0 -3 13 0 0 -7
sb:consultation	0 -13 0 0 16 0 0 -4
sb:consultation on	0 -4 0 -14 19 0 0 -1
sb:container	0 0 0 14 -3 0 0 -11
sb:continental	0 7 0 -9 2 0 0 0
sb:continue the	0 -2 0 14 0 0 0 -9
sb:continue to	0 -3 0 10 0 0 0 -4
sb:contract	-1 -15 0 32 -8 0 -6 -6
sb:control	16 2 0 0 -22 -1 0 -12
sb:convene	0 0 0 9 -8 0 0 0
sb:conversation	0 -5 0 12 0 0 0 -1
sb:copenhagen	0 2 0 -10 8 0 0 0
sb:copper	6 11 0 -5 -6 0 -2 0
sb:corrected	0 -9 0 0 10 0 0 0
sb:correction	0 -6 0 14 4 0 0 -11
sb:correction :	0 -5 0 14 0 0 0 -5
sb:cost	0 9 0 0 -8 0 0 -3
sb:cotton	0 9 9 -9 -7 0 0 -4
sb:could	-4 3 0 6 2 -1 0 -9
sb:could be	0 -7 0 15 0 0 -1 -4
sb:council	0 -3 0 -5 9 0 0 0
sb:count from	0 -11 0 12 0 0 0 0
sb:counted	0 -5 0 -11 -5 0 0 23
sb:counted from	0 -4 0 -4 -5 0 0 16
sb:counter	-1 -9 0 -8 -5 0 0 25
sb:counter -	-1 -8 0 -9 -4 0 0 24
sb:countermeasure	-8 18 0 -6 -14 0 5 -7
sb:countermeasure ,	0 -16 0 7 -2 0 0 15
sb:countermeasure on	-4 32 0 -20 -7 0 0 -10
sb:counterpart	8 -3 0 -13 -10 0 9 6
sb:counterpart ,	8 0 0 -8 -8 0 10 0
sb:counting	0 -3 5 -8 -2 0 13 -5
sb:country	-8 20 -8 -15 3 -3 4 -1
sb:country have	0 -11 0 -5 -1 0 14 4
sb:country is	0 12 0 -12 2 0 0 -1
sb:country run	0 0 0 -8 0 0 0 8
sb:county	0 -14 0 25 -5 0 0 -6
sb:court	0 -7 0 -3 11 0 0 0
sb:cover	15 -4 0 -10 -2 0 0 2
sb:crane	-2 20 -5 2 -6 0 0 -15
sb:crane ,	0 0 -3 10 0 0 0 -6
sb:crane and	0 14 0 -2 -2 0 0 -7
sb:crew	0 0 0 14 -2 0 0 -9
sb:critical software	4 0 0 -12 0 0 0 4
sb:crossing	0 -8 0 15 0 0 0 -5
sb:current	0 -8 0 -15 0 8 0 18
sb:current one	0 -2 0 -6 0 0 0 11
sb:custom	6 -4 -2 0 11 0 0 -7
sb:custom stop	0 -10 0 14 -1 0 0 0
sb:customer	0 -2 0 12 -7 0 0 0
sb:cut	0 7 0 6 -8 0 6 -16
sb:cut of	0 9 0 -9 0 0 0 0
sb:cut on	0 0 0 11 0 0 0 -12
sb:dairy	0 -7 0 -4 16 0 0 -3
sb:date	4 11 0 -9 0 -6 0 -3
sb:date ,	5 -15 0 3 -8 0 6 3
sb:date :	1 -8 0 12 6 -6 0 -9
sb:date for	0 26 -3 -12 4 0 0 -20
sb:date from	0 -9 0 10 0 0 0 0
sb:date of	0 7 0 -13 -2 0 0 7
sb:date to	0 13 5 -18 -2 0 0 2
sb:dated	7 -14 0 8 1 0 0 -4
sb:day	-5 -8 -20 3 6 0 5 3
sb:day ,	-2 0 0 12 -7 0 0 -5
sb:day and	0 -13 0 12 0 0 0 0
sb:day are	0 -15 -8 0 15 0 0 5
sb:day is	0 7 0 -13 0 0 9 -4
sb:day on	0 -6 0 13 0 0 0 -5
sb:day until	0 -13 0 21 0 0 0 -9
sb:deadline	-1 -3 -2 0 -28 29 6 -17
sb:deadline for	0 -8 0 9 -10 16 -3 -17
sb:deadline of	0 -8 0 -15 -7 15 8 5
sb:deal and	0 16 0 -3 0 0 -1 -9
sb:deal by	0 8 0 -11 -4 0 0 4
sb:deal is	0 7 0 -14 0 0 6 0
sb:deal of	0 -15 0 20 0 0 0 -1
sb:deal on	0 -9 0 13 0 0 0 -1
sb:deal with	0 0 0 -8 19 0 -1 -9
sb:dearer	0 14 0 -16 4 0 0 -4
sb:debate	0 0 0 -11 21 0 0 -9
sb:debate it	0 0 0 -10 16 0 0 -5
sb:decide	2 6 0 -17 13 0 -5 5
sb:decide in	0 0 0 -5 -6 0 0 11
sb:decide on	0 -18 0 -5 20 0 0 -2
sb:decide to	4 3 0 -13 0 0 0 5
sb:decision	-1 -1 0 2 10 0 -2 -9
sb:decision on	0 -2 0 -7 11 0 0 0
sb:declaration	0 12 0 -17 5 0 0 0
sb:declare	0 -10 0 9 0 5 0 -4
sb:declare on	0 6 0 -9 0 0 0 4
sb:decree of	0 -12 5 6 -4 0 0 4
sb:decree on	0 11 0 -9 0 0 0 0
sb:decree that	0 -2 0 12 0 -4 0 0
sb:del	0 -1 0 11 -2 0 0 -3
sb:delegation	0 -14 0 4 -5 2 4 3
sb:delegation sit	0 0 0 -11 0 0 0 12
sb:deliver	0 -9 0 3 -1 0 6 0
sb:demand	0 -1 0 14 -4 0 -3 -2
sb:department	0 -6 0 16 0 0 0 -7
sb:depend	0 -11 0 0 5 0 0 2
sb:depend on	0 -6 0 10 -1 0 0 0
sb:deputy	0 14 0 -11 0 0 0 -3
sb:desk	0 -15 0 21 -9 0 0 1
sb:detail	0 -10 0 17 0 0 -1 0
sb:did	-4 0 0 20 -5 0 -1 -16
sb:did so	0 6 0 5 -9 0 0 -5
sb:die	0 0 0 -8 -5 0 0 13
sb:die on	0 3 0 -12 -2 0 0 13
sb:diet	0 3 0 -1 7 0 0 -11
sb:difference	0 0 0 0 12 0 0 -14
sb:dinner	0 -16 0 17 -11 0 0 8
sb:discuss	-1 0 0 13 -19 0 0 6
sb:discuss an	0 0 0 -10 0 0 0 11
sb:discuss it	0 0 0 12 -9 0 0 0
sb:dispute	0 -4 0 8 -15 0 0 5
sb:dispute over	0 6 0 4 -12 0 0 0
sb:district	0 -9 0 18 -7 0 0 0
sb:do it	0 -4 0 -4 0 0 0 9
sb:do not	0 3 0 -2 -17 0 0 13
sb:do so	0 0 0 1 8 0 3 -12
sb:document	0 0 0 14 0 0 0 -11
sb:doe	-7 12 -1 -10 3 -1 -5 6
sb:doe not	-1 16 0 -2 -11 0 -4 6
sb:doe so	0 -9 0 0 10 0 0 0
sb:doesn't	0 13 0 -2 -3 0 -1 -5
sb:don't	0 10 0 -11 0 0 -1 2
sb:done	0 6 0 11 -19 3 -5 0
sb:done by	0 1 0 11 -12 4 -5 -3
sb:double on	0 1 0 -8 0 0 0 6
sb:down	-1 5 2 4 0 0 -6 -11
sb:down ,	0 -3 0 11 -6 0 0 0
sb:down again	0 8 0 -7 0 0 0 0
sb:down for	0 1 0 3 13 0 0 -17
sb:down in	0 -10 0 11 4 0 0 -3
sb:down the	0 10 0 -10 0 0 0 0
sb:draft	0 2 0 5 -8 0 0 -1
sb:dried	0 4 0 -12 0 0 0 11
sb:driver	0 -4 0 9 9 0 0 -15
sb:drop	-1 12 0 -3 7 -6 0 -7
sb:drop its	0 -15 0 10 11 0 0 -6
sb:drop to	0 17 0 -10 0 0 0 -6
sb:due	3 -4 -1 2 4 -10 -13 2
sb:due again	0 -5 0 -16 9 0 0 7
sb:due back	0 15 0 -17 0 0 0 0
sb:due by	0 -7 0 -5 20 0 -4 -2
sb:due in	0 -13 0 21 -8 0 0 -3
sb:due to	11 -7 1 -2 -17 -1 0 11
sb:dump	0 7 0 -15 9 0 0 0
sb:duration	0 12 0 -17 0 0 0 7
sb:during	0 0 0 22 0 0 0 -20
sb:during the	0 0 0 22 0 0 0 -22
sb:duty	-11 10 18 -20 7 -5 6 0
sb:duty ,	0 5 10 -3 5 0 0 -17
sb:duty and	0 13 0 -9 -2 0 0 0
sb:duty at	0 -3 0 -5 0 0 0 10
sb:duty between	0 0 0 18 0 0 0 -14
sb:duty by	0 9 0 -18 -3 0 7 5
sb:duty come	0 15 0 -3 0 0 0 -11
sb:duty end	0 0 16 -9 -5 0 0 0
sb:duty for	0 14 0 -15 0 0 0 0
sb:duty from	0 -9 -1 14 0 0 0 -3
sb:duty go	0 10 0 -6 0 0 0 0
sb:duty has	0 5 0 -10 0 0 0 1
sb:duty in	-1 0 0 15 -3 0 0 -8
sb:duty included	0 12 0 -10 0 0 0 0
sb:duty is	0 -13 0 -14 2 0 0 21
sb:duty of	-3 0 0 -5 17 0 5 -7
sb:duty on	-6 -4 -3 15 -24 0 -4 1
sb:duty return	0 19 0 -7 0 0 0 -13
sb:duty since	0 -1 0 -11 0 0 0 14
sb:duty under	0 -3 0 9 0 0 0 -2
sb:duty until	0 1 0 -15 -8 0 0 12
sb:duty was	0 -4 0 -5 0 0 0 12
sb:duty were	0 -4 0 -4 9 0 0 0
sb:dáil	0 0 0 11 -6 0 0 0
sb:each other	0 -11 0 0 3 0 -2 9
sb:earlier	1 14 0 -21 10 0 0 -8
sb:earth	15 -8 1 0 -18 -6 2 -2
sb:earth ,	4 -9 0 0 -4 0 0 5
sb:earth and	-12 0 0 0 0 0 0 14
sb:earth magnet	-3 0 0 11 0 -5 0 0
sb:eastern	-3 10 4 -12 5 0 0 -6
sb:eastern on	0 5 6 -11 0 0 0 0
sb:eastern time	0 -1 0 -1 11 0 0 -5
sb:edition	0 -17 0 22 0 0 0 -2
sb:effect	2 13 0 -14 -16 0 0 13
sb:effect ,	0 13 0 -11 0 0 0 0
sb:effect at	0 19 0 -17 -4 0 0 0
sb:effective	0 27 0 -22 0 0 0 -5
sb:eight	0 -9 0 8 0 0 0 0
sb:election	0 -6 0 12 -2 0 0 0
sb:electricity	0 -14 0 19 -1 0 0 0
sb:electricity tariff	0 -7 0 10 0 0 0 0
sb:elevator	0 -4 0 15 0 0 0 -10
sb:eleven	0 -4 0 13 -2 0 0 -8
sb:else	-1 4 0 1 -10 0 0 2
sb:else go	0 9 0 0 0 0 0 -8
sb:elsewhere	0 18 0 0 0 0 0 -15
sb:elsewhere :	0 9 0 0 0 0 0 -8
sb:emergency	-2 3 0 -5 12 0 0 -8
sb:emergency tariff	0 -7 0 0 11 0 0 -1
sb:employer	0 -2 0 15 0 0 0 -12
sb:end	-4 -10 11 0 -5 -2 9 3
sb:end <day-ahead>	0 8 0 -9 0 0 0 2
sb:end <day-today>	0 11 0 1 0 0 0 -12
sb:end at	0 -19 9 17 0 0 0 -6
sb:end by	0 -5 -1 8 -4 0 9 -7
sb:end in	0 -3 0 -5 0 0 0 12
sb:end it	0 0 0 -12 10 0 0 1
sb:end the	0 -11 8 0 -3 0 0 3
sb:end with	0 6 10 0 -4 0 0 -11
sb:engine	0 10 0 -12 -1 0 0 3
sb:enter <name>	0 10 0 -11 0 0 0 1
sb:enter at	0 21 0 -8 -13 0 0 0
sb:enter before	0 -15 4 1 15 0 0 -6
sb:enter by	0 -5 -2 -11 17 0 0 0
sb:enter into	3 2 0 0 -17 0 0 5
sb:entry	-6 0 -2 1 11 0 0 -7
sb:episode	0 10 0 -9 0 0 0 0
sb:erbium	8 -3 0 0 0 0 0 0
sb:even	0 -5 0 15 -10 0 0 0
sb:evening	0 -13 0 4 11 0 0 -1
sb:everybody	0 30 0 -33 -1 0 0 0
sb:everybody 's	0 15 0 -13 0 0 0 0
sb:everybody pay	0 10 0 -6 0 0 0 -2
sb:everyone	0 23 0 -22 -5 0 0 3
sb:everything	-3 3 0 4 -17 0 0 5
sb:everywhere	0 22 0 -14 -4 0 0 -4
sb:everywhere ,	0 19 0 -13 -3 0 0 -2
sb:excluded	0 -13 33 -23 1 0 0 -11
sb:excluded from	0 -10 15 0 -1 0 0 -3
sb:exclusion	-2 -33 49 -3 -25 -2 0 -23
sb:exclusion end	6 0 -8 10 0 0 0 -2
sb:exclusion for	0 -1 16 -2 -2 0 0 -5
sb:exclusion from	0 -15 23 0 -3 0 0 -12
sb:exclusion grant	0 -1 16 -12 0 0 0 0
sb:exclusion of	0 -9 21 -7 -1 0 0 -6
sb:exclusion that	0 -2 10 -12 0 0 0 4
sb:exclusion under	0 -2 14 -4 -4 0 0 0
sb:exempt	0 2 11 -4 -3 0 -4 -2
sb:exempt from	0 0 -9 -4 10 0 0 4
sb:exempt if	0 7 13 -7 -11 0 -3 -2
sb:exemption	0 0 3 -2 7 0 0 -10
sb:exemption for	0 -2 -3 -3 10 0 0 0
sb:existing	0 13 0 -11 -2 0 0 0
sb:expect	-6 1 -2 3 1 -2 -20 6
sb:expect <name>	-2 -9 0 3 9 0 0 0
sb:expect an	0 0 0 9 -3 0 0 -2
sb:expect before	0 0 0 -6 -8 0 0 13
sb:expect in	0 -5 0 11 -1 0 0 0
sb:expect to	0 -11 0 10 5 0 -2 -5
sb:expert	0 -10 0 32 -19 0 0 0
sb:expire at	0 10 0 6 0 0 0 -21
sb:expire in	0 0 0 5 3 0 0 -10
sb:expire on	-6 -6 4 2 -17 0 0 6
sb:expiry	0 -4 0 -6 0 0 0 11
sb:explain	0 5 0 -11 0 0 0 5
sb:export	16 -7 4 -5 -1 -2 -4 0
sb:export control	-6 0 0 13 -3 0 0 0
sb:export of	13 -11 0 -3 7 0 0 -4
sb:export to	8 13 0 -21 7 0 0 -5
sb:exporter	0 3 0 -11 10 0 0 0
sb:extend	12 -20 10 15 -2 4 -2 -16
sb:extend certain	0 0 5 -14 0 0 0 4
sb:extend its	0 -1 0 -12 6 0 0 9
sb:extend the	6 -9 0 14 -3 0 0 -8
sb:extension	-4 5 0 -16 3 -4 -4 14
sb:extension of	0 -8 0 -20 0 0 0 26
sb:extension until	0 0 0 -6 10 0 0 0
sb:extension would	0 0 0 12 -1 0 0 -7
sb:extra	0 12 -2 3 -4 0 0 -15
sb:extra duty	0 11 -1 -6 0 0 0 -2
sb:face	0 5 0 -21 -4 0 0 17
sb:face <level>	0 -9 0 -5 0 0 0 17
sb:face a	0 -4 0 -10 -1 2 1 12
sb:fact	0 0 0 16 -1 0 0 -7
sb:fact sheet	0 0 0 15 -1 0 0 -8
sb:fail	2 19 0 -6 -19 0 0 0
sb:fail ,	4 9 0 -14 0 0 0 0
sb:fail to	0 20 0 -2 -16 0 0 1
sb:failing	0 5 0 -12 5 0 -3 3
sb:fall	-4 -5 0 -13 3 4 -4 19
sb:fall away	0 0 0 -14 0 0 0 12
sb:fall from	0 11 0 -6 0 0 0 -5
sb:fall on	0 -1 0 -13 -5 5 0 14
sb:fall to	0 -12 0 13 4 0 0 -6
sb:family	0 0 0 14 0 0 0 -12
sb:fare	0 -12 0 22 0 0 0 -11
sb:farm	0 4 10 10 -12 0 0 -15
sb:farmer	0 -7 4 20 -12 0 0 -9
sb:fear	0 14 0 -5 0 0 0 -10
sb:fee	-13 -19 0 10 28 -3 -2 -19
sb:fee ,	2 -3 8 12 -8 0 0 -11
sb:fee and	-4 -1 0 0 -3 0 0 9
sb:fee fall	0 -5 0 14 -5 0 0 0
sb:fee for	-6 -7 0 18 4 0 0 -14
sb:fee of	0 4 0 -9 13 0 0 -6
sb:fee on	-6 -6 -5 14 11 0 0 -16
sb:feed	2 -11 0 8 2 0 0 -4
sb:fentanyl	0 17 2 -7 -12 0 0 -2
sb:fentanyl tariff	0 24 3 -21 0 0 0 -5
sb:ferry	0 -12 0 15 7 0 0 -14
sb:few	0 -5 0 -1 16 3 0 -13
sb:figure	0 -11 0 2 9 0 0 0
sb:file	0 1 8 4 -17 0 0 0
sb:final	0 -9 0 -7 19 0 0 1
sb:final decision	0 0 0 -12 15 0 0 0
sb:finance ministry	0 -1 -4 10 -2 0 0 0
sb:fine	0 -6 0 15 -3 0 0 -5
sb:finished	-2 18 0 -19 -7 0 13 0
sb:finished by	0 7 0 -6 -11 0 13 -2
sb:fire	0 0 0 9 -4 0 0 -1
sb:first	-6 2 0 9 -17 0 -10 0
sb:first day	0 19 0 -8 -2 0 0 -12
sb:first extension	0 0 0 8 0 0 0 -7
sb:first round	0 0 0 14 0 0 0 -12
sb:first to	0 0 0 -10 1 0 0 9
sb:first truce	0 0 0 15 0 0 0 -14
sb:fish	0 -18 0 17 2 0 0 0
sb:fish meal	0 -8 0 0 10 0 0 0
sb:fishing	0 0 6 1 4 0 0 -12
sb:fishmeal	0 8 0 8 0 0 0 -14
sb:fix	0 -11 0 26 -5 0 0 -8
sb:fix for	0 -6 0 13 -1 0 0 0
sb:flat	0 12 0 -11 0 0 0 0
sb:flew	0 -2 0 -4 0 0 0 10
sb:flew to	0 -1 0 -6 0 0 0 11
sb:flour	0 0 0 9 0 0 0 -8
sb:flower	0 -10 0 -6 4 0 0 13
sb:follow	0 16 -1 -2 6 -1 -5 -26
sb:followed by	0 -3 0 -4 0 0 0 9
sb:food	0 -4 0 0 10 0 0 -8
sb:for	2 -10 -7 3 15 5 -6 -11
sb:for <day-ahead>	-2 10 0 1 -4 0 0 -7
sb:for <level>	0 3 0 -9 8 0 0 -2
sb:for <name>	0 -2 6 -9 5 0 4 3
sb:for <number>	4 -3 -1 29 -22 0 0 -8
sb:for <quality>	-11 6 0 -15 23 0 0 -4
sb:for <seat>	0 -2 0 12 0 0 0 -6
sb:for <span>	-10 0 -6 0 -10 2 -5 15
sb:for a	-3 -13 0 -25 17 7 15 3
sb:for all	0 13 0 -12 -5 0 0 1
sb:for an	0 1 0 -2 -9 3 -1 10
sb:for as	0 0 0 -7 0 0 0 10
sb:for both	0 26 0 -19 0 0 0 -10
sb:for everybody	0 8 0 0 -1 0 0 -2
sb:for export	11 3 0 -20 7 0 0 0
sb:for gallium	24 -1 0 -19 0 0 0 -3
sb:for good	4 -8 -2 13 -8 0 4 -6
sb:for household	0 -10 0 14 0 0 0 -3
sb:for its	1 -13 0 10 -12 0 0 5
sb:for most	0 -11 0 7 0 0 0 6
sb:for other	0 21 0 -7 -1 0 0 -12
sb:for our	0 0 0 -6 9 0 0 -1
sb:for ship	4 0 0 5 9 0 0 -19
sb:for talk	0 -3 0 11 0 0 0 -5
sb:for the	-3 -20 0 15 0 -3 -11 8
sb:for us	0 -8 0 0 0 0 0 9
sb:for which	0 0 0 -6 12 0 0 -5
sb:force	2 13 0 -24 5 -8 -9 10
sb:force ,	0 5 0 -16 0 0 0 12
sb:force by	-2 0 0 -16 23 0 -5 -1
sb:force for	0 0 0 12 -1 0 0 -11
sb:force since	3 0 0 9 4 0 0 -13
sb:force until	0 6 0 -15 0 0 0 6
sb:foreign trade	0 0 0 -8 8 0 0 0
sb:form	0 -5 0 -13 17 0 0 0
sb:formal	0 0 0 0 10 0 0 -6
sb:forty	0 0 0 10 -8 0 0 0
sb:found	0 -14 0 20 -11 0 8 -7
sb:four	0 0 0 0 9 5 -6 -11
sb:fourth	0 -9 0 -6 0 0 0 14
sb:frame	0 -10 0 2 8 0 0 0
sb:framework	0 -9 0 13 0 0 0 0
sb:franc	0 0 0 10 0 0 0 -7
sb:freeze	0 -13 0 0 -8 0 0 18
sb:fresh	0 -16 0 8 0 0 0 7
sb:fri	0 0 0 -19 13 0 0 4
sb:friday	0 5 9 -5 0 -2 1 -6
sb:friday ,	0 5 10 -7 1 -2 1 -7
sb:from	10 13 22 -14 2 -8 -25 -3
sb:from <day-ahead>	-4 -9 0 -10 6 0 0 21
sb:from <day-gone>	0 -5 10 0 -12 0 13 -10
sb:from <level>	0 14 0 0 0 0 0 -14
sb:from <name>	13 -32 13 1 12 0 -4 9
sb:from <number>	-2 23 -2 -12 0 0 0 -14
sb:from <seat>	1 -21 0 2 11 0 0 0
sb:from everywhere	0 17 0 -10 -3 0 0 -2
sb:from midnight	0 15 0 -21 0 0 0 6
sb:from monday	4 21 0 -21 0 0 0 -5
sb:from next	0 12 0 -12 0 0 0 0
sb:from noon	0 17 0 -16 0 0 0 0
sb:from now	8 3 0 -11 0 0 0 0
sb:from section	0 -6 10 -3 0 0 0 0
sb:from sunday	0 10 0 -8 0 0 0 0
sb:from the	9 -10 5 -4 0 0 -3 5
sb:front	0 -1 0 9 -1 0 0 0
sb:frozen until	0 -2 0 16 -6 0 0 -5
sb:fuel	0 0 0 11 -9 0 0 0
sb:further	-3 0 0 0 -12 0 0 13
sb:further <points>	0 3 0 -11 0 0 0 10
sb:gained	0 -13 0 14 0 0 0 0
sb:gained <level>	0 -12 0 13 0 0 0 0
sb:gallium	25 -8 0 -13 -9 0 0 -1
sb:gallium ,	8 -6 0 1 -4 0 0 0
sb:gallium and	18 0 0 -15 0 0 0 -1
sb:galway	0 -3 0 -5 0 0 0 10
sb:garden	0 8 0 0 -9 0 0 0
sb:gas	0 -10 0 10 -4 0 0 4
sb:gate	0 -2 0 14 4 0 0 -15
sb:gave	-1 -3 -3 -4 11 6 13 -19
sb:gave <name>	0 -3 0 -11 16 0 8 -10
sb:gave it	0 0 0 -15 10 2 0 2
sb:gave its	0 0 0 9 -10 0 0 -1
sb:gave the	0 19 0 -10 -10 5 0 -7
sb:general	9 1 0 -1 -2 0 2 -11
sb:geneva	-1 -5 0 0 -4 0 0 13
sb:germanium	26 -7 0 -21 -4 0 0 -1
sb:germanium ,	22 -1 0 -14 0 0 0 -6
sb:get the	0 9 0 0 -7 0 0 0
sb:give	-2 14 -7 -9 15 3 1 -20
sb:give <name>	0 11 0 6 0 0 0 -17
sb:give its	0 5 0 -21 16 0 3 -7
sb:given	-1 5 0 -6 -16 2 11 8
sb:glass	0 -3 0 -4 -4 0 0 14
sb:glove	0 14 0 -10 0 0 0 -4
sb:go	-5 -11 0 -2 8 3 -5 12
sb:go -	0 -5 0 9 -3 0 0 0
sb:go back	0 0 0 -4 13 0 0 -1
sb:go by	0 5 0 -14 9 0 0 -3
sb:go from	0 -15 0 -6 8 0 0 15
sb:go in	0 -8 0 0 0 0 0 10
sb:go into	0 -12 0 11 2 0 0 -1
sb:go out	0 0 0 10 -2 0 0 -5
sb:go to	-2 -1 0 21 -19 0 0 -5
sb:go up	0 14 0 -3 -4 0 0 -10
sb:good	-10 -2 9 0 3 -9 -5 7
sb:good ,	-1 -5 0 8 -11 0 0 4
sb:good already	0 16 0 -8 -10 0 0 0
sb:good at	0 -9 0 3 0 0 0 6
sb:good by	0 -4 0 9 0 0 0 -2
sb:good duty	0 -22 0 23 0 0 0 0
sb:good fall	0 -7 0 11 0 0 0 -2
sb:good loaded	0 -27 7 14 8 0 0 0
sb:good make	16 -4 0 0 0 0 0 -10
sb:good of	0 -5 -1 6 -8 0 0 12
sb:good on	0 2 0 3 -11 0 0 1
sb:good ship	0 -9 4 -13 17 0 0 0
sb:good stay	0 3 0 -10 0 0 0 4
sb:good that	0 5 3 0 0 0 -4 -12
sb:good until	0 5 3 -14 7 0 7 -2
sb:good worth	0 14 0 -7 -1 0 0 -3
sb:government	-3 -7 -1 9 -12 -1 0 12
sb:government had	0 -8 0 14 -1 0 0 -1
sb:grace	0 2 0 0 13 0 0 -17
sb:grand	0 0 0 12 0 0 0 -12
sb:grant	-7 6 14 -5 -8 0 0 0
sb:grant in	0 0 8 -12 0 0 0 5
sb:grant under	0 0 13 -9 0 0 0 0
sb:great	0 0 0 -13 15 0 0 0
sb:ground	0 0 0 10 -9 0 0 0
sb:group	0 0 0 17 -5 0 0 -11
sb:grower	0 10 0 0 9 0 0 -18
sb:guangzhou	0 -11 0 2 -4 0 0 10
sb:had	0 -19 0 24 2 7 -14 -10
sb:had agree	0 0 0 -14 0 0 0 20
sb:had announce	0 -11 0 13 -6 0 0 3
sb:had been	8 -5 0 7 0 0 0 -14
sb:had it	0 -1 0 11 0 0 0 -6
sb:had its	0 -11 0 1 0 0 0 10
sb:had not	0 1 0 -1 12 0 0 -13
sb:had say	0 10 0 -11 0 0 0 4
sb:had set	0 -15 0 5 0 0 0 9
sb:had spoken	0 9 0 -12 0 0 0 3
sb:had the	0 0 0 15 0 0 0 -13
sb:had threaten	0 -24 0 23 4 0 0 0
sb:had to	0 0 0 -27 18 12 0 0
sb:had write	0 -14 0 18 0 0 0 -2
sb:half	6 2 0 -5 -5 0 9 -5
sb:half on	0 11 0 -5 -1 0 0 -2
sb:hall	0 12 0 2 -2 0 -1 -12
sb:halve	0 13 0 -19 0 0 0 7
sb:hand at	0 0 0 9 0 0 0 -8
sb:handed	0 -4 0 0 9 0 0 -6
sb:handed in	0 0 0 -11 15 0 0 0
sb:handed over	0 0 0 12 -4 0 0 -3
sb:hang	0 0 8 -10 0 0 0 2
sb:hang over	0 13 0 -11 0 0 0 -1
sb:happen	3 16 -3 -11 6 0 0 -7
sb:happened	0 0 0 7 5 0 0 -10
sb:hard	0 0 0 -17 12 0 0 5
sb:harvest	0 -14 0 16 0 0 0 0
sb:has	-3 -7 -9 2 4 3 -3 -1
sb:has <span>	0 -1 0 -14 0 0 0 18
sb:has a	0 3 0 -19 0 0 0 13
sb:has announce	0 12 0 -16 0 0 0 2
sb:has ask	0 0 0 -9 0 0 0 13
sb:has been	-12 3 -8 19 -3 4 -10 -14
sb:has charge	0 -12 4 0 0 0 0 8
sb:has given	0 3 0 2 -11 0 -1 6
sb:has had	0 7 0 -17 0 0 0 11
sb:has hold	5 -3 0 9 0 0 0 -11
sb:has invited	0 -15 0 14 0 0 0 -2
sb:has it	0 4 0 -13 10 0 0 0
sb:has let	0 -1 0 -17 6 0 0 10
sb:has not	-2 9 0 -1 13 0 -5 -18
sb:has offer	0 -6 0 19 -4 0 2 -11
sb:has pay	0 -12 0 1 3 0 0 4
sb:has promise	0 11 0 -7 2 0 -5 0
sb:has propose	0 1 0 -8 -6 0 -1 16
sb:has put	0 -3 0 2 13 0 0 -13
sb:has say	-1 11 2 -3 -5 0 7 -9
sb:has sign	0 0 0 9 -6 0 0 0
sb:has stay	11 -1 0 -8 0 0 0 0
sb:has suspend	-4 -1 0 14 0 0 0 -3
sb:has tell	0 -14 0 9 3 2 0 -4
sb:has the	0 2 0 -15 9 0 0 0
sb:has threaten	-1 17 0 -17 6 0 0 -6
sb:has until	-3 -7 -4 -7 3 1 12 0
sb:has warn	2 0 0 -11 6 0 2 0
sb:has yet	0 -3 0 14 0 -4 0 -4
sb:hasn't	0 -1 0 18 -4 0 0 -8
sb:have	-4 -12 1 13 -1 -8 10 -5
sb:have a	0 8 0 5 1 0 -8 -7
sb:have been	4 -12 8 -10 -1 0 2 13
sb:have come	0 -12 0 10 0 0 0 0
sb:have end	0 16 -3 -8 -4 0 0 2
sb:have expire	0 0 0 -11 0 0 0 13
sb:have extend	0 -5 0 14 0 0 0 -9
sb:have given	0 0 0 -11 0 0 15 -5
sb:have go	0 -10 0 9 0 0 0 0
sb:have not	0 3 0 -1 9 0 0 -10
sb:have put	0 -11 0 13 0 0 0 0
sb:have read	0 9 0 0 0 0 0 -8
sb:have rise	0 -20 0 20 0 0 0 0
sb:have sign	0 -1 0 -8 3 0 0 8
sb:have the	0 15 0 -21 -8 0 -2 18
sb:have to	0 20 0 -12 4 0 0 -1
sb:hazelnut	0 0 0 -7 0 0 0 12
sb:he	0 -8 1 3 -9 -7 20 -1
sb:he also	9 -9 0 0 0 0 0 0
sb:he announce	0 7 0 -5 0 0 0 0
sb:he doe	0 -1 0 -9 13 0 0 0
sb:he expect	-1 -11 0 12 0 0 0 -1
sb:he gave	0 12 0 -21 7 0 6 -5
sb:he had	0 -6 0 15 -8 0 0 -3
sb:he has	0 -11 0 21 -14 1 5 -5
sb:he hope	0 0 0 2 0 0 -9 5
sb:he is	0 -5 0 13 -4 0 0 0
sb:he say	0 -2 0 6 12 0 -1 -15
sb:he tell	0 7 0 -8 -10 0 -2 12
sb:he was	0 11 0 -8 0 0 0 0
sb:he will	0 5 0 -12 6 0 0 2
sb:he would	2 -14 0 -8 -2 0 19 9
sb:he write	-3 14 0 -16 -1 0 0 10
sb:he'd	-2 -1 0 14 0 0 0 -7
sb:hear	0 0 0 -22 30 0 0 -8
sb:hear argument	0 0 0 -14 16 0 0 0
sb:hear the	0 -8 0 0 10 0 0 -8
sb:heard	0 5 0 -10 12 0 0 -9
sb:heard argument	0 0 0 11 -14 0 0 0
sb:heard on	0 0 0 -6 11 0 0 -2
sb:heard the	0 -4 0 19 -13 0 0 0
sb:hearing	-2 -28 -1 -20 41 -3 0 -9
sb:hearing is	0 0 0 10 -5 0 0 0
sb:hearing on	0 -12 0 -1 16 0 0 -8
sb:heating	0 -7 0 12 2 0 0 -14
sb:her	0 -3 0 13 -8 0 0 -1
sb:here	0 -17 0 8 -9 0 7 5
sb:here is	0 0 0 16 -2 0 0 -11
sb:higher	-2 16 0 -19 -5 0 0 5
sb:higher rate	0 0 0 -15 0 0 0 14
sb:higher reciprocal	0 8 2 -10 0 0 0 0
sb:higher tariff	0 16 0 -3 -4 0 0 -8
sb:him	0 -16 0 2 4 0 1 4
sb:him ,	0 -12 0 13 0 0 0 0
sb:himself	0 -5 0 13 -2 0 0 -2
sb:his	-5 -20 -6 12 -2 12 1 0
sb:his <office>	0 -4 0 4 -11 3 -1 10
sb:his <organisation>	0 0 0 21 -17 0 0 -7
sb:his <quality>	0 -3 0 -13 -5 0 9 14
sb:his own	0 9 0 -3 0 0 0 -3
sb:his side	0 0 0 -8 -1 0 0 11
sb:his signature	0 -11 0 12 0 0 0 0
sb:hit	0 13 0 -9 -4 0 0 0
sb:hold back	0 -9 0 0 0 0 0 9
sb:hold for	0 9 0 1 0 0 0 -8
sb:hold in	0 -3 9 4 -9 0 0 -1
sb:hold its	0 -13 0 -2 4 0 0 11
sb:hold since	0 0 0 13 0 0 0 -13
sb:hold the	0 0 0 -12 -1 0 0 14
sb:hold until	-3 6 -1 8 0 0 0 -8
sb:holiday	0 -7 0 18 -12 0 0 -3
sb:holmium	9 -4 0 -1 0 0 0 0
sb:hope	0 8 0 12 -10 0 -13 1
sb:hope that	0 7 0 -18 0 0 2 6
sb:hope to	0 1 0 25 -15 0 -12 -3
sb:hospital	0 0 0 13 -2 0 0 -6
sb:hour	0 -1 -1 3 -14 0 0 6
sb:hour on	0 14 0 -12 -1 0 1 -1
sb:hour to	0 0 0 -9 0 0 0 10
sb:house	0 5 0 1 -13 0 0 7
sb:household	0 -24 0 36 0 0 0 -15
sb:household in	0 -5 0 13 0 0 0 -7
sb:how	0 0 0 -10 -2 0 5 15
sb:how long	0 -1 0 -9 0 0 0 14
sb:hundred	0 -3 0 -10 0 0 0 14
sb:i	0 -8 0 23 -9 -2 0 -5
sb:i expect	0 0 0 -6 9 0 0 0
sb:i have	0 2 0 5 -11 0 4 -4
sb:i shall	0 10 0 0 -2 0 0 -6
sb:i was	0 0 0 9 0 0 0 -9
sb:i'm	0 -5 0 10 0 0 0 0
sb:ice	0 -19 0 21 -9 0 0 -1
sb:idea	0 -8 0 10 0 0 0 0
sb:if	-4 16 -9 -10 6 -3 1 -8
sb:if <day-ahead>	0 9 0 -8 0 0 0 0
sb:if <name>	0 5 0 -27 22 0 -5 -5
sb:if <person>	0 -9 0 5 10 0 0 -10
sb:if <seat>	0 9 0 -13 2 0 6 -11
sb:if all	0 9 0 -12 4 0 0 0
sb:if he	0 12 0 -10 4 0 0 -7
sb:if it	0 -19 8 9 3 4 -2 0
sb:if neither	0 0 0 -9 16 0 0 -8
sb:if no	0 -5 0 8 -23 0 5 9
sb:if nobody	0 17 0 -10 -1 0 0 -4
sb:if nothing	0 -14 0 -1 1 0 11 6
sb:if the	2 11 -8 17 -22 -1 -12 -6
sb:if they	2 14 -2 -20 5 0 0 -10
sb:if you	0 -13 0 -5 0 0 0 18
sb:import	5 -6 14 -14 4 0 0 3
sb:import from	4 0 0 -11 -6 0 0 9
sb:import of	0 -8 0 12 0 0 0 0
sb:important	0 0 0 16 -3 0 0 -11
sb:importer	-2 2 9 -18 12 0 0 -1
sb:impose	0 5 0 -5 8 0 0 -15
sb:impose an	1 1 0 -14 9 0 0 0
sb:impose the	0 -9 0 10 0 0 0 0
sb:in	-2 1 4 -1 -2 0 -16 8
sb:in <month-ahead>	5 -16 6 11 0 0 0 -9
sb:in <month-gone>	-16 5 -7 4 -26 1 1 7
sb:in <month-today>	0 -12 4 7 0 0 0 0
sb:in <name>	0 -14 -3 19 -14 6 -3 1
sb:in <organisation>	0 -22 0 22 0 0 0 0
sb:in <seat>	7 18 -7 -19 23 -10 3 -23
sb:in <span>	0 1 0 -13 0 0 0 13
sb:in a	-8 -7 0 0 18 12 -3 -12
sb:in alexandria	0 -5 5 13 0 0 0 -13
sb:in an	0 21 0 0 0 0 0 -13
sb:in any	0 0 10 -14 -3 0 0 3
sb:in at	0 -1 0 -7 0 0 0 13
sb:in cartagena	0 -5 0 -5 0 0 0 10
sb:in copenhagen	0 2 0 -10 8 0 0 0
sb:in effect	0 -1 -2 -10 0 0 0 14
sb:in force	3 2 0 -21 15 -1 -7 9
sb:in galway	0 -4 0 -3 0 0 0 9
sb:in its	0 6 0 -12 0 0 0 8
sb:in law	0 0 0 -17 -11 0 0 27
sb:in montevideo	0 -9 0 11 0 0 0 0
sb:in muscat	0 0 0 10 0 0 0 -9
sb:in on	0 10 0 -12 -3 0 0 3
sb:in our	0 0 0 10 0 0 0 -10
sb:in pari	0 14 0 -8 -3 0 0 0
sb:in place	0 21 1 -28 -1 0 0 8
sb:in return	0 10 0 -2 -4 0 0 0
sb:in the	3 3 8 12 -2 -1 0 -25
sb:in their	0 25 0 -25 0 0 0 0
sb:in trade	0 -2 0 11 0 0 0 -7
sb:in two	0 13 0 -4 0 0 0 -7
sb:in until	0 0 0 -12 15 0 0 0
sb:in which	4 0 0 -28 -4 5 7 12
sb:included	0 -2 0 0 -8 0 5 4
sb:increase	0 12 0 -7 0 0 0 -4
sb:industrial	0 -11 0 14 0 0 0 0
sb:industry	0 2 1 1 -10 0 0 0
sb:inflation	0 -5 0 9 0 0 0 -2
sb:inform	0 0 0 7 2 0 0 -12
sb:inform the	0 0 0 13 0 0 0 -12
sb:ink	0 9 0 -13 0 0 0 4
sb:inquiry	0 -4 0 0 12 0 0 -6
sb:instead	0 -4 0 -6 -4 0 0 15
sb:instead of	0 -6 0 -4 -2 0 0 14
sb:instructed	0 -4 0 -3 -2 0 15 0
sb:instructed their	0 0 0 -7 -6 0 15 0
sb:instrument	0 0 0 -6 10 0 0 -2
sb:intend	0 10 0 4 -9 0 -1 -9
sb:intend to	0 0 0 11 -3 0 0 -7
sb:interest	0 -11 0 24 -6 0 0 -10
sb:interest rate	0 -9 0 14 -3 0 0 0
sb:international trade	0 0 0 -6 9 0 0 0
sb:into	1 10 -4 -5 2 -7 -3 -5
sb:into <name>	6 9 0 -3 -4 0 0 -11
sb:into a	-1 -10 0 6 6 0 0 0
sb:into effect	0 -7 0 8 0 0 0 0
sb:into force	0 14 0 -6 -12 -4 0 0
sb:into the	0 -9 0 13 -1 0 0 0
sb:introduce	2 -11 0 0 0 0 0 7
sb:introduce on	3 -10 0 7 0 0 0 0
sb:invest	0 -6 0 18 -6 0 0 0
sb:invest <money>	0 -6 0 18 -6 0 0 0
sb:investigation	0 2 0 -13 12 0 0 -1
sb:invited	0 -16 0 17 0 0 0 -3
sb:invited his	0 -6 0 11 -1 0 0 0
sb:is	2 1 1 -9 0 7 1 4
sb:is ,	0 3 0 -22 14 0 0 0
sb:is <day-ahead>	0 9 0 -3 0 3 0 -8
sb:is <level>	0 -17 0 23 -5 0 0 0
sb:is <number>	0 6 9 -5 -10 0 0 -2
sb:is <span>	0 0 0 -10 0 0 0 13
sb:is a	-1 7 0 -17 16 0 0 0
sb:is at	0 0 0 14 -5 0 0 -10
sb:is back	2 -2 0 3 9 0 0 -14
sb:is charge	0 11 0 -11 0 0 0 0
sb:is dated	9 0 0 0 -1 0 0 -5
sb:is down	0 0 0 6 2 0 0 -9
sb:is due	0 -4 0 -2 11 -1 -6 4
sb:is enter	0 -15 0 -3 20 0 0 0
sb:is expect	0 -11 0 11 -2 0 -3 0
sb:is extend	0 0 0 11 0 0 0 -10
sb:is for	0 2 0 -13 -1 0 0 18
sb:is found	0 -11 0 13 -4 0 0 0
sb:is good	0 3 4 -14 -3 0 8 0
sb:is in	0 0 0 8 -26 0 0 13
sb:is it	0 -9 0 15 0 0 0 -7
sb:is limited	0 13 0 -4 0 0 0 -9
sb:is make	0 -11 0 17 0 0 0 -7
sb:is meant	0 0 0 -10 0 0 0 7
sb:is no	0 -19 0 19 -7 0 0 0
sb:is not	6 -7 -1 -14 11 2 -1 5
sb:is on	5 -2 0 18 -13 9 0 -16
sb:is one	0 1 0 0 11 0 0 -16
sb:is open	0 0 0 -11 9 0 0 4
sb:is out	0 -3 0 -4 0 0 0 8
sb:is over	0 3 0 -14 -1 0 0 11
sb:is sign	0 -7 0 16 -2 0 -7 0
sb:is still	0 0 0 -24 -2 0 24 0
sb:is suspend	0 8 0 -6 -20 0 0 6
sb:is the	1 15 -1 7 -7 -2 0 -17
sb:is their	0 0 0 10 0 0 7 -18
sb:is to	-7 11 -4 -20 10 2 2 0
sb:is under	0 0 0 -10 10 0 0 0
sb:is until	0 9 0 0 -5 0 0 0
sb:is up	0 0 0 -13 3 0 0 12
sb:island	0 0 0 16 0 0 0 -12
sb:isn't	0 4 0 11 -17 0 -7 2
sb:istanbul	0 0 0 8 0 0 0 -6
sb:it	-14 6 -6 -9 10 -1 -2 6
sb:it 's	0 5 0 -17 2 7 0 7
sb:it ,	0 3 0 0 4 0 11 -14
sb:it :	0 11 1 0 -2 0 0 -10
sb:it apply	4 15 0 -16 -11 0 0 6
sb:it be	0 3 0 -9 0 0 0 3
sb:it begin	0 14 0 -5 -12 0 0 0
sb:it by	0 -13 0 6 -3 0 9 -4
sb:it can	0 10 0 -21 8 0 0 1
sb:it did	-2 0 0 8 -1 0 0 -3
sb:it doe	0 2 0 -3 -11 0 0 11
sb:it down	0 10 0 -16 3 0 0 0
sb:it end	-2 -1 3 -24 2 0 0 19
sb:it expire	0 -4 -2 13 0 0 0 -6
sb:it for	0 -14 0 6 0 0 0 7
sb:it give	0 6 0 -12 7 0 0 -1
sb:it go	0 -4 0 3 -10 0 0 13
sb:it had	0 -1 0 19 -6 0 0 -17
sb:it has	1 -7 -3 -4 10 0 -7 5
sb:it hold	0 -10 0 2 2 0 0 1
sb:it in	-1 -13 0 17 -1 0 0 -2
sb:it is	10 0 2 -5 -19 0 0 9
sb:it keep	0 0 0 9 0 0 0 -7
sb:it last	0 11 0 -13 -4 0 0 8
sb:it lasted	0 -2 0 22 0 0 0 -19
sb:it make	0 -2 0 -5 0 0 13 -5
sb:it mean	0 -13 0 7 0 0 0 6
sb:it meet	0 -6 0 -13 23 0 0 -8
sb:it must	0 6 0 -17 23 0 0 -13
sb:it need	0 1 0 -3 9 0 0 -5
sb:it now	0 -4 0 9 -4 0 0 -1
sb:it on	0 -22 0 10 3 0 -1 3
sb:it put	0 4 0 2 0 0 0 -10
sb:it run	0 -6 -2 10 -15 0 0 7
sb:it say	0 -3 0 12 0 0 0 -8
sb:it shall	0 12 0 -5 0 0 0 -7
sb:it stay	-1 16 0 -8 -3 0 0 -3
sb:it suspend	0 0 0 -5 0 0 0 10
sb:it to	0 8 8 16 0 0 -1 -33
sb:it until	0 -11 0 3 5 1 -1 -3
sb:it up	0 -8 0 6 6 0 0 -9
sb:it was	-1 -18 -3 0 -3 0 6 23
sb:it will	-4 2 3 -10 18 -2 0 -2
sb:it won't	0 -6 0 -3 0 0 0 10
sb:it'll	0 13 0 -15 0 0 0 0
sb:its	6 -2 -2 -5 8 0 -9 0
sb:its <level>	6 -5 0 -5 10 0 0 -3
sb:its <office>	0 11 0 0 0 0 0 -15
sb:its <organisation>	0 -10 0 3 0 0 0 5
sb:its <person>	0 12 0 -10 0 0 0 0
sb:its additional	0 13 0 -12 0 0 0 0
sb:its agreement	0 10 0 0 0 0 0 -9
sb:its answer	0 -12 0 16 -9 0 4 0
sb:its consent	0 12 0 -5 0 0 0 -8
sb:its countermeasure	0 15 0 -14 0 0 0 0
sb:its deal	0 10 0 -1 0 0 -3 -3
sb:its duty	0 12 0 3 -6 0 0 -17
sb:its extension	0 0 0 11 0 0 0 -8
sb:its new	0 -3 0 10 0 0 0 -4
sb:its own	5 -20 8 4 -3 0 -7 11
sb:its part	1 -1 0 9 -11 0 0 0
sb:its place	0 8 0 -6 0 0 0 0
sb:its tariff	0 -15 0 14 0 0 0 2
sb:its truce	-4 6 0 -13 -4 0 0 14
sb:its vote	0 0 0 -11 16 0 0 -7
sb:itself	0 -8 0 -13 11 0 1 7
sb:itself ,	0 3 0 -8 0 0 0 4
sb:itself on	0 -10 0 0 4 0 0 3
sb:john	0 0 0 12 0 0 0 -8
sb:joint	0 -15 0 6 6 0 0 0
sb:judge	0 3 0 17 -9 0 -5 -7
sb:judgment	0 9 0 -10 1 0 0 -2
sb:jump	0 -9 0 -7 13 0 0 2
sb:just	0 -21 0 6 0 0 0 15
sb:keep	-5 -8 4 -1 -6 0 3 9
sb:keep the	0 0 2 4 4 0 6 -11
sb:keep their	0 3 0 -13 -6 0 0 18
sb:kind	0 -2 3 2 13 0 0 -16
sb:kitchen	0 9 0 -15 0 0 0 8
sb:kitchen cabinet	0 10 0 -7 0 0 0 0
sb:know	0 0 0 -17 1 0 0 17
sb:know before	0 2 0 -9 0 0 0 5
sb:know that	2 0 0 -10 6 0 0 0
sb:know what	0 0 0 -18 0 0 0 19
sb:kuala	0 -10 0 4 -3 0 0 10
sb:kuala lumpur	0 -10 0 4 -3 0 0 10
sb:lahore	0 0 0 11 0 0 0 -9
sb:lamp	0 0 0 13 0 0 0 -11
sb:land	6 7 0 0 -6 0 0 -11
sb:lapse	-1 0 10 0 -5 0 -2 0
sb:lapse at	0 -12 0 22 -2 0 0 -10
sb:lapse on	0 -7 -1 -2 -3 0 0 14
sb:last	4 8 0 -11 -3 -8 3 4
sb:last <month-gone>	6 -8 0 -7 4 0 0 2
sb:last <span>	0 19 0 8 -12 0 0 -22
sb:last day	0 0 -1 -25 0 0 0 24
sb:last round	0 5 0 -11 0 0 8 0
sb:last time	0 -4 0 12 -7 0 0 0
sb:last until	-6 -2 14 -3 -21 0 3 6
sb:last week	0 -7 0 3 16 0 -1 -8
sb:last word	0 -11 0 -3 13 0 0 -1
sb:last year	5 -11 -3 4 1 0 0 -2
sb:lasted	0 -3 0 27 -1 0 0 -23
sb:lasted <span>	0 0 0 17 0 0 0 -15
sb:late on	-4 11 0 0 -1 0 0 -5
sb:later	0 3 0 0 4 0 6 -16
sb:later than	0 0 0 -21 12 0 8 0
sb:law	0 10 0 -14 -11 8 0 8
sb:law ,	0 0 0 -7 0 0 0 10
sb:lawyer	0 -9 0 10 0 0 0 -3
sb:lay down	0 2 0 -10 7 0 0 0
sb:lead	0 -12 0 5 0 3 0 2
sb:leader	0 5 0 -1 -9 -2 5 1
sb:least	0 13 0 -10 0 0 8 -14
sb:least <level>	0 13 0 -12 0 0 0 0
sb:leave	-3 -18 -4 16 9 -1 -15 2
sb:leave <name>	0 -8 0 0 16 0 0 -8
sb:leave <seat>	0 11 0 -10 0 0 0 0
sb:leave it	0 -8 0 16 0 0 0 -7
sb:leave its	0 -7 0 9 0 0 0 0
sb:leave the	0 -1 9 -6 0 0 0 0
sb:leave their	0 -7 0 0 0 0 0 10
sb:led the	0 10 0 -10 0 0 0 0
sb:leg	0 -9 0 4 0 0 0 4
sb:legal	0 12 0 -14 0 0 0 0
sb:lentil	0 10 0 -9 0 0 0 0
sb:less	0 3 0 0 8 0 0 -12
sb:less than	0 0 0 -9 8 0 0 0
sb:let	3 -10 -3 5 2 6 -1 -2
sb:let in	0 -13 0 0 8 0 0 3
sb:let its	0 0 0 9 0 0 0 -7
sb:let off	0 6 0 -11 -4 0 0 8
sb:let the	0 1 0 -12 0 0 0 9
sb:let their	0 -3 0 11 0 0 0 -5
sb:letter	-3 -12 0 4 0 2 0 13
sb:letter of	-2 -15 0 7 -3 0 0 14
sb:level of	0 10 0 -6 0 0 0 -1
sb:level on	0 7 0 -9 0 0 0 0
sb:levy	0 -5 0 11 -7 0 0 0
sb:levy of	0 -5 0 10 0 0 0 -1
sb:levy on	0 9 0 -3 0 0 0 -1
sb:licence	2 -14 -2 2 7 -6 -2 7
sb:license	9 -3 0 -4 0 0 0 -1
sb:licensing	11 -1 0 -5 0 0 0 0
sb:licensing of	14 -1 0 -9 0 0 0 0
sb:lie	0 -1 0 5 5 0 0 -12
sb:life	-2 17 0 -5 0 0 0 -8
sb:like	0 13 0 -4 -16 0 4 0
sb:like to	0 0 0 9 -13 0 4 -1
sb:likely	0 -9 0 -7 0 0 0 17
sb:likewise	9 0 0 -2 8 0 0 -12
sb:limited	0 12 0 -4 0 0 0 -6
sb:limited to	0 12 0 -5 0 0 0 -6
sb:line	0 12 0 -13 5 0 0 -4
sb:lisbon	0 0 0 9 0 0 0 -6
sb:list	8 0 5 -11 20 -8 0 -12
sb:list ,	7 11 0 -18 2 0 0 -1
sb:list <number>	0 -13 3 0 8 0 0 0
sb:listed	-6 -11 0 3 8 0 0 5
sb:listener	0 -3 0 -4 0 0 0 10
sb:little	7 -9 0 1 -1 0 0 0
sb:live	0 2 0 -10 -7 0 0 13
sb:live until	0 7 0 -14 -4 0 0 10
sb:livestock	0 -1 0 -7 10 0 0 0
sb:loaded	0 -1 6 -12 19 0 -2 -13
sb:loaded before	0 -1 9 -15 16 0 -1 -10
sb:lobster	0 7 0 1 0 0 0 -11
sb:locked	0 0 0 9 0 0 0 -10
sb:long	0 -7 0 0 -6 0 -2 12
sb:long ,	0 -1 0 10 0 0 0 -8
sb:long as	0 -6 0 -4 0 0 0 12
sb:longer	0 0 0 4 7 0 -1 -10
sb:longer ,	0 -1 0 13 -5 0 0 -5
sb:longer than	0 14 0 -12 0 0 0 -1
sb:look	0 -2 0 -6 14 0 -1 -1
sb:look at	0 -1 0 -4 11 0 0 -3
sb:lorry	0 -11 0 24 -5 0 0 -10
sb:lose <level>	0 -5 0 -5 0 0 0 10
sb:lower	-2 0 0 10 10 0 -4 -14
sb:lower its	0 -1 2 0 9 0 0 -8
sb:lower rate	0 11 0 -6 5 0 0 -11
sb:lower tariff	0 -5 0 11 -2 0 0 0
sb:lumpur	0 -10 0 4 -3 0 0 10
sb:m	-1 -3 11 -2 3 0 0 0
sb:m .	-1 0 11 -9 4 0 0 2
sb:machine	-1 12 4 -8 0 0 0 -3
sb:madrid	0 -2 0 16 0 0 0 -8
sb:madrid ,	0 -1 0 10 0 0 0 -5
sb:main	10 0 0 -10 0 0 0 0
sb:make	23 -2 -5 -16 3 0 6 -3
sb:make abroad	10 -4 0 -1 0 0 0 -1
sb:make by	0 4 0 -9 5 1 0 -2
sb:make for	0 -4 0 -9 0 0 0 15
sb:make of	0 -8 0 20 -2 0 0 -10
sb:make that	0 0 0 -8 0 0 0 10
sb:make up	0 -1 0 13 0 0 -2 -8
sb:management	0 0 0 20 0 0 0 -17
sb:mangoe	0 11 0 -2 -8 0 0 0
sb:marble	0 -3 0 -2 10 0 0 0
sb:march	0 -4 0 11 0 0 0 -3
sb:mark	0 -4 0 -7 0 0 0 13
sb:market	0 0 0 -11 1 0 0 10
sb:match	0 -3 0 11 -6 0 0 0
sb:material	9 -3 0 0 0 0 0 -1
sb:matter of	0 0 0 0 -4 0 0 9
sb:matter on	0 -1 0 -8 11 0 0 0
sb:may	-6 -5 4 -2 27 0 -10 -26
sb:may be	0 5 -1 8 0 -1 0 -15
sb:may not	0 0 0 8 -7 2 -1 -3
sb:me	0 1 0 -5 -12 0 7 8
sb:me that	0 -7 0 13 -1 0 0 -2
sb:meal	0 -9 0 7 8 0 0 -4
sb:mean	0 -11 10 -2 -3 0 0 10
sb:meanwhile	0 -14 0 -8 3 3 0 14
sb:meanwhile the	0 -2 0 -13 0 0 0 15
sb:measure	-5 10 0 -7 0 0 0 0
sb:mediator	0 -1 0 24 -12 0 -3 -8
sb:medicine	0 13 -1 -5 -3 0 0 -3
sb:medicine ,	0 13 0 -11 0 0 0 0
sb:meet	-4 -21 -5 9 -3 -1 7 9
sb:meet ,	0 -1 0 -5 8 0 0 0
sb:meet :	0 -7 0 13 0 0 0 0
sb:meet again	0 -2 0 13 0 0 0 -10
sb:meet at	0 0 0 -1 -5 0 0 9
sb:meet by	0 0 0 10 -6 0 -1 0
sb:meet here	0 0 0 -12 0 0 10 3
sb:meet in	0 -2 0 8 -32 2 10 0
sb:meet is	0 0 0 11 -2 0 0 -1
sb:meet next	0 0 0 -11 12 0 0 0
sb:member	-2 -3 10 10 -10 0 0 -1
sb:member of	0 0 0 16 -15 0 0 0
sb:member state	0 9 0 -24 18 0 0 0
sb:memo	0 5 0 -12 0 7 0 0
sb:memo ,	0 10 0 -9 0 0 0 0
sb:metal	17 2 2 -8 -7 0 0 -10
sb:metre	0 -3 0 15 0 0 0 -8
sb:midnight	0 -11 -3 0 0 1 0 8
sb:midnight on	0 -8 0 0 -7 1 0 9
sb:might	0 0 0 10 -7 4 -5 -4
sb:milk	0 4 0 -12 9 0 0 0
sb:mill	0 -7 0 0 -4 0 0 10
sb:million	0 -4 0 26 -7 0 0 -17
sb:minimum	0 11 0 -9 0 0 0 0
sb:minimum price	0 11 0 -9 0 0 0 0
sb:minister	0 0 0 -11 1 0 -9 16
sb:minister say	0 11 0 -10 0 0 0 0
sb:minute	-1 -7 -2 17 0 0 0 -7
sb:minute ,	0 0 0 9 0 0 0 -7
sb:mirror	0 0 0 10 -10 0 0 0
sb:mon	0 13 0 0 0 0 0 -12
sb:monday	1 22 5 -13 -3 0 -1 -10
sb:monday ,	2 14 -3 -8 0 0 0 -3
sb:month	0 -13 0 -12 0 1 0 24
sb:month ,	0 -2 0 -12 1 0 0 14
sb:moratorium	0 -6 0 16 -6 0 0 -6
sb:moratorium on	0 -4 0 21 0 0 0 -17
sb:more ,	0 9 0 -22 7 2 0 3
sb:more from	0 -10 0 13 0 0 0 0
sb:more on	0 16 0 -13 0 0 0 -2
sb:more than	0 -13 0 22 0 0 0 -10
sb:morning	0 -13 0 7 -3 0 1 4
sb:move to	0 -11 0 3 8 0 0 0
sb:mr	-5 -12 6 0 -4 2 -4 17
sb:mr <person>	-4 -14 7 5 0 0 -1 7
sb:muscat	0 0 0 10 0 0 0 -9
sb:muscat on	0 0 0 10 0 0 0 -9
sb:museum	0 -3 0 17 -2 0 0 -9
sb:must	0 -9 -6 5 14 3 -8 -22
sb:must approve	0 0 0 10 -5 0 -1 0
sb:must be	0 -10 0 5 7 1 -7 -7
sb:must still	0 0 0 12 -8 0 0 0
sb:my	-3 -7 0 28 -11 0 0 -9
sb:name	0 -10 0 -9 -2 7 0 14
sb:named	0 7 0 -11 9 0 0 -3
sb:named in	0 17 0 -13 0 0 0 -2
sb:national	0 -5 0 14 0 0 0 -7
sb:national assembly	0 -3 0 12 0 0 0 -6
sb:need	4 0 0 7 2 0 -7 -10
sb:need the	0 -1 0 0 14 0 -4 -11
sb:negotiate	0 -4 0 0 -10 0 10 0
sb:negotiate ,	0 2 0 -8 0 0 -1 8
sb:negotiation	0 -2 0 4 -6 0 9 -4
sb:negotiation with	0 -9 0 0 -2 0 10 0
sb:neighbour	0 0 0 15 0 0 0 -17
sb:neither	0 -6 0 -12 16 0 0 5
sb:network	0 -13 0 4 0 0 0 8
sb:network on	0 0 0 -8 0 0 0 9
sb:new	19 -7 -7 3 -13 3 -14 8
sb:new )	6 -9 0 -3 0 0 0 6
sb:new <level>	0 8 0 -5 0 0 0 -2
sb:new <quality>	0 8 0 -15 8 0 0 0
sb:new duty	0 8 -12 -10 0 0 0 9
sb:new last	0 -4 0 -9 0 0 0 15
sb:new one	2 -2 0 -15 2 0 0 15
sb:new rate	0 21 0 -19 0 0 0 0
sb:new rule	7 -9 0 -4 10 0 0 -5
sb:new tariff	0 -25 0 37 -6 0 0 -13
sb:new truce	0 6 0 5 -1 0 0 -10
sb:new year	0 11 0 -5 0 0 0 -3
sb:newspaper	0 -13 0 16 0 0 0 0
sb:nexperia	-1 -5 0 14 0 0 0 -1
sb:next	-10 0 -7 12 -2 -10 -11 2
sb:next :	0 -5 0 13 4 0 0 -11
sb:next decision	0 -5 0 28 -17 0 0 -7
sb:next friday	0 1 0 -7 -5 0 0 10
sb:next meet	0 0 0 15 -5 0 0 0
sb:next monday	0 7 0 -10 0 0 0 0
sb:next round	0 -5 0 -2 -3 0 0 11
sb:next wednesday	0 14 0 -12 0 0 0 -1
sb:night	0 -11 2 13 -7 0 0 -4
sb:night ,	0 -3 0 -5 0 0 0 10
sb:no	2 -11 -3 9 -16 0 8 5
sb:no ,	0 -6 0 4 -9 0 0 11
sb:no .	5 -11 0 0 0 0 0 1
sb:no agreement	0 -18 0 3 -9 0 6 10
sb:no deal	0 -1 0 9 -2 0 1 -12
sb:no decision	0 10 0 -9 0 0 0 0
sb:no duty	0 -5 0 9 0 0 0 -6
sb:no extension	0 11 0 -14 0 0 0 1
sb:no longer	0 -1 0 -4 10 0 -1 -1
sb:no more	0 -8 0 8 0 0 0 0
sb:no notice	0 4 0 -13 0 0 0 10
sb:no result	0 -4 0 12 0 0 -1 -2
sb:no such	0 6 0 -14 -8 0 10 3
sb:no treaty	0 -5 0 14 0 0 0 -8
sb:no truce	0 9 0 0 -8 0 9 -15
sb:nobody	0 18 0 -9 11 0 0 -16
sb:nobody has	0 11 0 -11 0 0 0 0
sb:none	0 -5 0 9 -6 0 -2 1
sb:noon	0 13 0 -8 13 0 0 -13
sb:noon on	0 0 0 -1 9 0 0 -9
sb:northern	0 -2 0 22 -4 0 0 -14
sb:not	-14 1 -20 7 9 0 -18 -4
sb:not ,	-4 11 0 11 -10 0 0 -15
sb:not <number>	0 -4 0 10 0 0 0 -2
sb:not agree	0 0 0 -1 5 0 5 -10
sb:not end	0 0 0 12 0 0 0 -13
sb:not expect	0 3 0 -4 -9 0 0 10
sb:not extend	0 2 0 -15 1 2 0 5
sb:not for	0 6 0 -9 7 0 0 -5
sb:not have	0 0 0 9 -3 0 -4 -1
sb:not in	0 -13 0 -3 13 0 0 1
sb:not part	0 0 0 -8 0 0 0 11
sb:not pay	0 -10 0 11 0 0 0 0
sb:not prolong	0 8 0 -12 0 0 0 4
sb:not raise	0 -11 0 8 0 0 0 0
sb:not renew	0 12 0 -5 0 0 0 -1
sb:not sign	0 5 0 -15 15 0 -2 0
sb:not sit	0 9 0 5 -14 0 0 -3
sb:not to	0 -17 0 0 0 1 0 11
sb:not vote	0 -4 0 10 -2 0 0 -3
sb:note	-1 5 9 -17 -17 0 0 23
sb:note of	0 9 0 -9 1 0 0 0
sb:note that	0 -8 10 -7 -14 0 0 18
sb:nothing	0 0 -1 0 -8 0 9 1
sb:nothing ,	0 9 0 -8 0 0 0 0
sb:nothing come	0 -18 0 6 -3 0 12 3
sb:notice	10 -6 8 -5 0 -3 -1 1
sb:notice <number>	0 -2 10 -5 0 0 0 0
sb:notice of	15 3 0 0 0 0 0 -20
sb:notification	0 0 0 -12 16 0 0 0
sb:now	-1 2 5 -4 -21 1 0 4
sb:now ,	0 1 0 -14 0 0 0 9
sb:now end	0 -5 -1 12 -4 0 0 -1
sb:now hold	0 0 0 14 0 0 0 -13
sb:now in	0 -5 -2 -6 0 0 0 15
sb:now it	0 0 0 -8 0 -1 0 13
sb:now last	0 -3 0 9 0 0 0 -5
sb:now run	0 0 7 -9 0 0 0 0
sb:now the	0 10 0 -10 0 0 0 0
sb:nut	0 5 0 -10 4 0 0 1
sb:object	0 0 0 7 11 0 0 -18
sb:objection	0 -6 0 16 -5 0 -2 -2
sb:obligation	0 -3 0 15 0 0 0 -11
sb:odd	0 0 0 10 0 0 0 -6
sb:of	6 -6 -12 6 2 2 1 -8
sb:of <day-ahead>	0 -3 1 -23 4 5 0 18
sb:of <day-gone>	14 -11 0 7 -21 0 0 6
sb:of <day-today>	0 -5 0 -5 1 0 0 11
sb:of <level>	-5 -3 -2 17 8 0 14 -27
sb:of <money>	-3 -1 0 0 -4 0 0 10
sb:of <month-gone>	2 -10 2 6 13 0 0 -17
sb:of <name>	-6 -8 -7 16 -14 -1 0 14
sb:of <number>	-12 -13 9 -4 10 -1 0 13
sb:of <person>	0 -6 0 14 0 0 0 -4
sb:of <points>	0 0 0 11 -2 0 0 -4
sb:of <quality>	0 6 -4 -10 -11 0 -1 18
sb:of <seat>	0 8 0 0 -11 0 0 0
sb:of a	0 0 0 -14 8 0 0 6
sb:of both	0 -15 0 18 0 0 0 -2
sb:of busan	-5 -3 0 -7 0 0 5 12
sb:of commerce	12 -1 0 -2 -8 0 0 0
sb:of duty	0 -9 -6 -7 0 0 0 23
sb:of geneva	0 0 0 -9 0 0 0 11
sb:of good	0 -11 0 4 4 0 0 1
sb:of his	0 5 0 0 -10 5 0 -2
sb:of it	0 -14 0 0 0 0 11 6
sb:of its	-5 4 1 -8 0 0 -5 10
sb:of last	14 -8 1 -2 -7 0 0 0
sb:of note	0 13 0 -7 -2 0 0 0
sb:of raw	17 -6 0 -7 -2 0 0 0
sb:of that	0 -15 0 13 4 0 0 -6
sb:of the	6 1 -28 3 3 3 -9 -8
sb:of them	0 9 -3 -8 1 0 5 -5
sb:of thi	0 4 0 -19 0 0 0 17
sb:of three	0 0 0 -7 -1 0 0 10
sb:of tiktok	0 0 0 -6 -1 10 0 0
sb:of truce	0 -6 0 16 0 0 0 -11
sb:of two	0 -1 0 15 -3 -4 0 -4
sb:of what	0 -14 0 4 3 0 0 4
sb:of which	0 -1 0 13 2 0 0 -13
sb:off	0 -2 -4 10 1 -4 -4 -8
sb:off by	0 0 0 15 0 -9 0 0
sb:off on	0 -2 0 -7 14 0 0 -3
sb:offer	0 -4 0 10 7 0 18 -35
sb:offer to	0 -2 0 19 -1 0 0 -12
sb:office	0 -9 0 17 -8 0 0 0
sb:oil	2 0 0 -13 5 0 6 1
sb:oil ,	0 -8 0 10 0 0 0 0
sb:oil and	0 10 0 -4 -3 0 0 0
sb:old one	0 6 0 -19 0 0 0 14
sb:old rate	0 0 0 2 0 0 7 -13
sb:old tariff	0 -15 0 27 -5 0 0 -12
sb:old truce	0 -1 0 -14 0 0 0 17
sb:older	0 -8 11 -11 12 0 0 -6
sb:on	-14 14 -4 0 7 -5 -8 -6
sb:on <day-ahead>	7 7 0 0 -3 -2 -9 -4
sb:on <day-gone>	13 1 -15 -11 10 8 -3 -3
sb:on <day-today>	0 2 0 -2 -11 -2 6 5
sb:on <money>	-6 -1 0 -7 0 0 0 18
sb:on <name>	1 -2 3 -24 8 0 0 11
sb:on <quality>	-17 6 -6 -9 8 -2 0 6
sb:on <span>	0 0 0 -11 0 0 0 12
sb:on a	6 -2 4 4 3 -5 2 -15
sb:on all	6 10 0 -18 -1 0 0 5
sb:on apple	0 0 0 -11 13 0 0 -1
sb:on at	0 7 0 0 0 0 0 -11
sb:on banana	0 -8 0 6 0 0 0 2
sb:on canola	0 9 0 -5 0 0 0 0
sb:on cut	0 -11 0 1 0 0 0 9
sb:on duty	0 0 0 13 0 0 0 -10
sb:on each	0 -3 0 -2 0 0 0 9
sb:on everything	0 10 0 -2 0 0 0 -4
sb:on fish	0 -7 0 -3 9 0 0 0
sb:on for	0 -10 0 14 -3 0 0 0
sb:on friday	0 -4 5 3 7 0 0 -12
sb:on good	0 0 0 2 -11 0 0 5
sb:on hold	8 6 0 3 -7 0 0 -11
sb:on holiday	0 0 0 12 -5 0 0 -3
sb:on ice	1 -10 0 1 -1 0 0 7
sb:on in	0 0 0 13 0 0 0 -11
sb:on it	-4 18 0 7 -8 0 0 -11
sb:on monday	0 8 0 1 -8 0 0 -5
sb:on most	0 -16 0 18 0 0 0 0
sb:on paper	0 -8 0 7 -13 0 0 12
sb:on patented	0 9 0 -6 0 0 0 0
sb:on rare	11 -9 0 0 -3 0 -3 4
sb:on ship	0 13 0 -12 -3 0 0 4
sb:on sunday	0 3 0 -12 0 0 0 9
sb:on tariff	0 -3 0 -4 0 0 0 11
sb:on television	0 0 0 -6 -5 0 0 17
sb:on that	0 -9 -6 5 13 0 6 -14
sb:on the	-5 -13 0 5 18 0 2 -13
sb:on their	0 -9 0 -15 25 0 0 0
sb:on to	0 -9 0 2 0 0 0 12
sb:on top	-5 -2 0 -2 9 0 0 2
sb:on vessel	-1 0 0 8 3 0 0 -10
sb:on which	0 -20 0 3 16 0 0 -4
sb:once	0 16 0 -11 -7 1 -3 5
sb:once ,	0 0 0 -7 0 0 0 9
sb:once and	0 7 0 -10 0 0 0 3
sb:once the	0 9 0 3 -2 0 0 -9
sb:one	17 0 -5 -1 -1 -9 -2 0
sb:one ,	-3 10 -7 -10 2 0 0 6
sb:one :	0 -3 0 0 12 0 0 -11
sb:one <organisation>	0 0 0 9 -9 0 0 0
sb:one at	0 12 0 0 0 0 0 -11
sb:one begin	9 -14 0 2 0 0 0 3
sb:one end	0 6 0 -16 5 0 0 2
sb:one from	0 0 0 -6 -4 0 0 10
sb:one is	0 3 0 -14 0 0 0 13
sb:one on	10 0 0 -7 -4 0 0 2
sb:one with	0 -6 0 10 0 0 0 -4
sb:onion	0 0 0 -13 0 0 0 18
sb:only	1 -10 7 1 -16 0 0 10
sb:open	-1 -25 0 17 5 0 0 -6
sb:open on	0 -4 0 -2 8 0 2 -2
sb:opened	0 -14 0 29 -10 0 0 -5
sb:opened on	0 -4 0 11 -1 0 0 -1
sb:operation	0 10 0 -11 0 0 0 0
sb:operator	0 -4 0 28 -13 0 0 -11
sb:opinion	0 -1 0 -11 11 0 0 0
sb:opposite	0 0 0 11 -9 0 0 0
sb:or	-9 11 -4 -6 -3 -7 10 2
sb:or after	0 7 0 5 -2 0 0 -11
sb:oral	0 0 0 12 -7 0 0 -1
sb:order	0 1 2 -12 -13 21 -4 7
sb:order ,	0 9 0 -8 0 4 0 -2
sb:order by	0 -9 0 10 -3 0 0 4
sb:order is	0 -9 0 0 -4 0 0 13
sb:order sign	0 3 0 5 0 0 0 -10
sb:order that	0 10 0 -19 -2 10 0 1
sb:ordinary	0 -4 0 14 0 0 0 -13
sb:ordinary duty	0 0 0 8 0 0 0 -6
sb:ore	13 -4 0 -8 0 0 0 -1
sb:origin	0 10 0 2 -6 0 0 -6
sb:origin ,	0 4 0 -12 0 0 0 7
sb:origin pay	0 -9 0 10 0 0 0 0
sb:other	-2 8 0 -6 -25 -1 15 0
sb:other 's	0 0 0 -13 8 0 0 8
sb:other ,	0 0 0 4 -1 0 8 -12
sb:other country	0 4 0 -13 -7 0 12 0
sb:other until	0 0 0 -6 0 0 0 9
sb:otherwise	0 -2 0 14 -17 0 0 -3
sb:otherwise end	0 0 0 -11 0 0 0 12
sb:otherwise have	0 -21 0 20 0 0 0 0
sb:our	-7 -8 1 14 -11 -1 -3 2
sb:our <organisation>	0 14 0 -7 -1 0 0 -1
sb:our truce	0 0 0 -9 0 0 0 11
sb:out	0 2 15 6 -33 -2 0 0
sb:out ,	0 1 0 15 -3 0 0 -19
sb:out in	0 -3 0 9 0 0 0 -4
sb:out of	0 0 0 -8 0 0 0 11
sb:out on	-5 4 8 6 -18 2 -1 -8
sb:outlive	0 10 0 -7 0 0 0 0
sb:over	5 3 0 4 -26 0 0 0
sb:over fentanyl	0 -2 0 16 -3 0 0 -8
sb:over on	0 0 0 -12 -6 0 0 17
sb:over the	0 -9 0 34 -13 0 0 -15
sb:own	8 2 11 -14 -13 0 0 5
sb:own <level>	0 20 0 -12 0 0 0 -9
sb:own counter	0 -4 0 -2 0 0 0 11
sb:own duty	0 -3 10 7 -3 0 0 -13
sb:own list	0 5 0 5 0 0 0 -11
sb:own tariff	0 -9 0 0 0 0 0 12
sb:owner	0 -5 0 0 -7 16 0 -5
sb:p	1 -6 9 -5 12 0 0 -11
sb:p .	1 -6 9 -9 13 0 0 -9
sb:package	-2 0 0 -1 -6 0 10 0
sb:package of	-2 14 0 -9 0 0 0 -2
sb:page	0 -7 0 1 11 0 0 -5
sb:paper	-3 -12 -1 2 -6 0 1 15
sb:paper ,	0 -8 0 0 0 0 0 10
sb:paper on	0 -5 0 14 -5 0 0 -3
sb:parcel	0 -14 2 0 19 0 0 -7
sb:parcel from	0 -16 2 7 10 0 0 -5
sb:pari	0 14 0 -7 -3 0 0 -1
sb:parish	0 -7 0 12 0 0 0 -5
sb:parliament	0 -5 0 6 11 0 -1 -16
sb:parliament ,	0 0 0 -9 10 0 0 0
sb:parliament has	0 -3 0 12 -6 0 0 -1
sb:part ,	7 -14 0 8 -3 0 0 0
sb:part of	3 -15 0 2 0 0 0 3
sb:partner	0 25 0 -5 0 0 0 -19
sb:party	0 -4 0 27 -1 4 4 -31
sb:party agree	0 0 0 17 0 0 0 -17
sb:past	0 0 0 -4 -11 0 0 12
sb:patented	0 14 0 -11 0 0 0 0
sb:patented medicine	0 8 0 -5 0 0 0 0
sb:pause	-6 18 -2 -11 -20 0 6 0
sb:pause ,	0 -2 0 -15 0 0 0 19
sb:pause end	0 14 0 0 0 0 0 -13
sb:pause for	0 7 0 -10 -3 0 0 0
sb:pause of	0 11 0 -8 0 0 0 -1
sb:pause that	0 11 0 0 0 0 0 -10
sb:pay	-3 8 -17 -4 17 -6 -14 -2
sb:pay ,	2 4 0 -14 5 0 0 -2
sb:pay <number>	0 -3 0 -1 9 0 0 1
sb:pay before	0 8 0 -5 0 0 0 0
sb:pay in	0 15 0 -10 1 0 0 -6
sb:pay the	0 3 0 -24 17 0 0 6
sb:payable	0 16 0 5 -16 0 0 -10
sb:payment	0 0 0 17 0 0 0 -15
sb:peace between	0 -2 0 -10 0 0 0 13
sb:peak	0 0 0 12 0 0 0 -12
sb:pen	0 -3 0 10 -6 0 0 0
sb:pepper	0 10 0 -7 0 0 0 0
sb:per	0 -10 0 13 12 0 0 -18
sb:period	0 10 0 -5 -4 1 0 -1
sb:period of	0 0 0 -9 0 0 0 7
sb:phase	0 -27 0 6 20 0 0 -2
sb:phase one	0 -14 0 15 0 0 0 0
sb:phone	0 0 0 14 -1 0 0 -15
sb:piraeu	0 -9 0 14 0 0 0 -2
sb:pistachio	0 0 0 -9 0 0 0 10
sb:place	-9 12 0 -17 8 0 -1 4
sb:place until	0 7 0 -11 0 0 0 2
sb:plan	0 8 0 2 -8 2 -5 0
sb:plan for	0 5 0 8 -13 0 -1 0
sb:plane	0 -9 0 15 -2 0 0 -2
sb:plant	1 -14 7 9 -8 5 0 -6
sb:plant in	2 -10 0 8 0 0 0 0
sb:plastic	0 -2 0 -5 0 0 0 9
sb:play	0 -4 0 17 0 0 0 -11
sb:please	0 0 0 -13 8 0 0 5
sb:plu	0 11 0 -5 -3 0 0 0
sb:pm	0 -5 0 -2 11 0 0 0
sb:point	0 -5 0 2 -9 0 0 11
sb:poll	0 0 0 0 8 0 0 -6
sb:polysilicon	0 14 0 -10 0 0 0 0
sb:pork	0 0 0 -6 15 0 0 -6
sb:pork ,	0 2 0 -12 3 0 0 3
sb:pork and	0 4 0 -5 12 0 0 -12
sb:port	-5 -3 0 -2 15 2 0 -7
sb:port fee	-4 -1 4 -12 12 0 0 0
sb:port of	0 10 0 -5 -2 0 0 0
sb:porto	-5 -3 0 12 0 0 0 0
sb:position	0 15 0 -10 -1 0 0 0
sb:post	-7 -5 0 13 9 0 0 -24
sb:post on	-1 17 0 -15 3 0 0 0
sb:potash	0 -7 0 -3 -4 0 0 14
sb:powder	0 0 0 -17 14 0 0 5
sb:power	0 0 0 -11 17 0 0 -2
sb:premier	0 -2 0 11 0 0 0 -5
sb:prepare	0 -6 0 0 -8 0 3 11
sb:present	-3 -3 -3 -6 -11 4 4 13
sb:present one	0 0 0 -6 -4 0 0 10
sb:present truce	0 -13 0 -3 0 0 0 15
sb:press	0 -20 0 18 1 0 0 2
sb:price	-1 9 -3 9 -4 0 -4 -9
sb:prisoner	0 0 0 10 -4 0 -3 0
sb:procedure	0 0 0 -5 -10 0 0 16
sb:proclamation	0 12 0 -12 16 0 0 -18
sb:proclamation of	0 -10 0 4 8 0 0 -3
sb:product	9 2 4 -12 0 0 0 0
sb:prolong ,	0 19 0 -15 0 0 0 -3
sb:prolong by	0 2 0 9 0 0 0 -11
sb:prolong from	0 0 0 9 0 0 0 -4
sb:prolong it	0 0 -4 4 -11 0 3 3
sb:prolong once	0 0 0 -8 0 0 0 9
sb:prolong the	0 -11 0 -3 -4 0 0 15
sb:prolong to	0 0 11 -13 0 0 0 4
sb:prolongation	0 -1 0 -9 -2 0 0 16
sb:promise ,	0 0 0 -9 9 0 0 0
sb:promise a	0 0 0 -15 6 0 9 0
sb:promise an	0 10 0 -9 1 0 -2 0
sb:promise to	-2 -4 0 9 -4 0 -2 4
sb:proposal	0 -9 0 20 -13 0 0 1
sb:propose	0 -10 0 9 -6 0 -7 14
sb:propose a	0 -3 0 10 -4 0 -2 0
sb:propose an	0 -12 0 4 11 0 0 -3
sb:propose on	0 0 0 13 -8 0 0 -3
sb:propose that	0 -9 0 0 0 0 0 12
sb:propose to	0 6 0 -17 -9 0 0 19
sb:protocol	0 -3 0 -10 21 0 0 -4
sb:provide	0 0 0 -2 12 0 0 -9
sb:provided	0 -14 0 -12 24 0 0 -1
sb:provided that	0 -13 0 -14 24 0 0 0
sb:provisional	0 20 0 -8 0 0 0 -9
sb:public	0 -11 0 16 -3 0 0 -7
sb:publish	6 -10 0 11 0 0 -1 -6
sb:publish the	1 8 0 -12 1 0 0 0
sb:pump	0 -9 2 11 0 0 0 -3
sb:purchase	0 -6 0 -1 12 0 0 0
sb:put	3 15 0 -8 -6 3 -7 -11
sb:put a	0 2 0 -8 -1 0 0 3
sb:put another	-3 14 0 -9 0 0 0 0
sb:put in	0 12 0 -5 -6 0 0 0
sb:put it	0 -9 0 -10 6 0 0 13
sb:put its	0 -15 0 0 9 0 0 5
sb:put off	-3 18 0 -7 0 5 0 -14
sb:put the	0 -5 0 -2 1 -4 0 11
sb:put to	0 0 0 12 -6 0 0 -4
sb:q	0 -11 0 2 0 0 0 11
sb:q :	0 -11 0 1 0 0 0 12
sb:quarter	0 9 0 -5 4 0 0 -7
sb:question	0 4 -1 11 0 0 0 -11
sb:quota	-5 10 0 -6 8 0 -2 -5
sb:radio	0 -11 0 14 4 0 0 -10
sb:rail	0 -4 0 29 -3 0 0 -22
sb:railway	0 0 0 10 0 0 0 -8
sb:rain	0 -13 0 18 -1 0 0 -1
sb:raise	0 3 0 -3 -12 0 2 5
sb:raise it	0 -7 0 8 0 0 0 0
sb:raise the	0 17 0 -13 0 0 0 0
sb:rang	0 -6 0 9 0 0 0 -1
sb:rare	14 -6 1 0 -18 -6 2 -3
sb:rare earth	16 -13 0 -2 -13 0 0 1
sb:rate	-4 4 -8 -7 0 0 4 9
sb:rate :	0 -5 0 -3 0 0 0 9
sb:rate apply	0 15 0 -2 0 0 0 -9
sb:rate for	0 -4 0 11 -9 0 0 0
sb:rate from	0 14 0 -7 0 0 0 -6
sb:rate go	0 -4 0 9 0 0 0 -4
sb:rate if	0 3 0 -10 8 0 0 0
sb:rate is	0 7 0 -5 9 0 0 -12
sb:rate of	0 -12 0 -5 3 0 7 9
sb:rate return	0 -2 0 -7 0 0 0 9
sb:rate that	0 -2 0 10 0 0 0 -6
sb:rate to	0 -15 0 7 0 0 0 8
sb:rate was	0 10 0 -10 0 0 0 0
sb:rate would	0 -13 0 11 0 0 0 2
sb:ratify	0 9 0 0 0 0 0 -4
sb:ratify by	0 7 0 -14 2 0 0 1
sb:raw	17 0 10 -25 -4 0 0 0
sb:reach	0 -15 0 17 0 -4 0 -4
sb:reach a	0 9 0 -6 -2 0 0 0
sb:reach back	0 -6 0 18 0 0 0 -9
sb:reach in	0 -3 0 -12 0 0 0 17
sb:reader	5 -7 0 14 -5 0 0 -9
sb:reading	0 -7 0 -9 16 0 0 -1
sb:ready ,	0 -1 0 10 0 0 0 -7
sb:ready by	0 -3 0 -10 -4 0 9 9
sb:receive	0 -15 0 0 14 0 0 -3
sb:recess	0 -9 0 19 -9 0 0 -3
sb:reciprocal	-4 -8 6 2 -11 0 0 8
sb:reciprocal duty	0 -14 0 20 0 0 0 -6
sb:reciprocal rate	0 4 0 -12 -2 0 0 9
sb:reciprocal tariff	-1 -8 8 0 0 0 0 2
sb:reconvene	0 -3 0 15 -3 0 0 -8
sb:red	0 5 0 -22 6 0 0 13
sb:reduce	0 2 0 7 0 0 0 -10
sb:reduction	-1 11 0 -16 -8 4 0 11
sb:reduction apply	0 5 0 -9 0 0 0 7
sb:refund	0 -14 -2 -5 22 0 0 -3
sb:refund of	0 0 0 -12 13 0 0 0
sb:regime	0 11 0 -3 0 0 0 -3
sb:register	0 -4 0 22 -19 0 0 0
sb:registration	0 -5 0 14 -2 0 0 -6
sb:released	0 0 0 11 -4 0 -3 0
sb:relief	0 -13 0 0 11 0 0 3
sb:remain	-10 0 -6 0 0 -1 4 4
sb:remain in	0 -15 -1 6 0 0 0 9
sb:remain suspend	-3 -4 0 0 0 0 0 12
sb:remind	0 -7 0 15 0 0 0 -7
sb:reminder	0 -21 0 25 0 0 0 -2
sb:reminder :	0 -11 0 12 0 0 0 0
sb:renew	0 -6 -9 -3 0 0 -1 14
sb:renew ,	0 -10 0 0 0 0 0 7
sb:renewal	0 7 0 -24 2 0 0 17
sb:rent	0 -2 0 10 0 0 0 -5
sb:replace	0 19 -1 -10 3 0 0 -10
sb:replace the	0 15 0 -7 4 0 0 -12
sb:reply	0 5 0 -13 -5 0 17 -2
sb:report	-2 -2 0 14 3 -7 -5 -8
sb:report ,	0 0 0 -9 0 0 0 10
sb:report of	0 0 0 12 0 0 0 -9
sb:report on	0 4 0 -17 16 0 0 0
sb:reporter that	0 -2 0 11 -2 0 0 -2
sb:representative	0 15 -3 -5 0 0 0 -9
sb:republic of	0 0 0 -14 0 0 0 12
sb:request	0 0 0 -22 26 0 0 -5
sb:require	17 -13 0 -14 6 0 0 0
sb:reserve	0 -3 0 14 0 0 0 -9
sb:respond	0 5 0 -11 5 0 0 0
sb:rest	0 15 -1 -22 -3 0 4 5
sb:rest of	0 15 0 0 -11 0 -1 -5
sb:result	0 -12 0 11 -4 0 5 -1
sb:resume on	0 6 0 0 3 0 0 -11
sb:retaliation	0 13 0 0 0 0 0 -13
sb:retroactive	0 -8 0 17 0 0 0 -7
sb:retroactive to	0 0 0 10 0 0 0 -7
sb:return	1 9 -3 -3 3 0 -5 -3
sb:return from	0 -16 0 12 -5 0 0 6
sb:return on	1 10 0 -10 -7 0 0 4
sb:return to	0 24 0 -7 0 0 0 -14
sb:revenue	0 10 0 4 -1 0 0 -13
sb:review	0 -18 0 -11 29 0 -3 -4
sb:review of	0 -4 0 -15 21 0 0 0
sb:review on	0 -2 0 -4 10 0 0 -1
sb:revive	0 -12 0 6 0 0 0 5
sb:rice	0 -7 5 -11 9 0 0 4
sb:rice and	0 3 0 -10 0 0 0 6
sb:right	0 -17 0 0 7 6 0 0
sb:right to	0 -5 0 8 0 0 0 -1
sb:ring	0 -12 0 0 5 0 0 4
sb:rise	0 1 0 10 -8 0 0 -9
sb:rise by	0 -15 0 20 -2 0 0 0
sb:rise of	0 -14 0 15 0 0 0 0
sb:rise to	0 -4 0 7 0 0 0 -1
sb:river	0 -4 0 19 -3 0 0 -11
sb:road	0 -11 0 15 -13 0 0 7
sb:roaming	0 -23 0 31 0 0 0 -11
sb:roaming tariff	0 -8 0 11 0 0 0 0
sb:room	0 0 0 22 -2 0 0 -22
sb:rotterdam	0 8 0 -7 0 0 0 0
sb:round	0 9 0 10 -31 -1 8 -4
sb:round ,	0 0 0 11 -1 0 7 -14
sb:round in	0 8 0 -13 0 0 0 8
sb:round is	0 -1 0 12 -3 0 0 0
sb:round of	0 3 0 14 -3 0 0 -11
sb:round on	0 7 0 -11 0 0 0 6
sb:rule	40 -29 -13 -3 0 -5 0 -20
sb:rule and	7 0 0 0 -5 0 0 -3
sb:rule is	4 -4 0 -1 -6 0 0 8
sb:rule on	0 -13 0 0 7 0 0 4
sb:rule that	15 -15 0 2 0 0 0 -3
sb:rum	0 7 0 -13 0 0 0 7
sb:run	-10 -2 15 -2 2 0 -11 0
sb:run for	0 -13 0 17 4 0 0 -8
sb:run out	2 7 12 -12 -10 2 0 1
sb:run to	-16 -9 0 2 22 -4 0 -3
sb:run until	0 21 3 -4 -8 0 0 -8
sb:saeima	0 0 0 -9 9 0 0 0
sb:safeguard	0 49 -2 -34 -3 0 0 -26
sb:safeguard duty	0 11 0 -7 0 0 0 -2
sb:sail	0 -15 0 23 -2 0 0 -5
sb:salalah	0 -2 0 9 0 0 0 -3
sb:sale	0 -14 0 -9 -4 26 -1 -5
sb:samarkand	0 0 0 13 0 0 0 -10
sb:same	-6 20 3 -10 -6 0 0 -1
sb:same <level>	0 -13 0 13 0 0 0 0
sb:same day	-1 -6 0 3 -3 0 0 10
sb:same for	0 13 0 -10 0 0 0 -1
sb:same report	0 0 0 20 -2 0 0 -17
sb:sanction	0 -13 -1 16 9 0 0 -12
sb:say	-4 5 2 5 -1 -3 1 -14
sb:say ,	2 -11 0 20 -7 0 0 -8
sb:say :	0 -9 0 0 11 0 1 -8
sb:say <name>	0 0 0 9 -8 0 0 -3
sb:say <number>	0 -11 0 5 10 0 0 -6
sb:say <person>	0 6 0 -11 6 0 0 0
sb:say a	0 -2 0 -5 0 0 0 9
sb:say he	4 -15 0 6 -2 0 4 1
sb:say in	0 17 0 -23 0 0 0 11
sb:say it	0 34 0 -20 -6 0 0 -13
sb:say no	0 -11 0 9 -5 0 0 8
sb:say so	0 0 0 -3 -2 0 0 11
sb:say that	1 -12 10 8 0 -3 6 -11
sb:say the	-1 8 0 -8 3 0 0 0
sb:scheduled	0 -10 0 1 11 0 0 -1
sb:scheduled to	0 -10 0 4 8 0 0 0
sb:school	0 -16 5 23 -10 0 0 -6
sb:scrap	0 -2 0 -5 0 0 0 8
sb:sea	0 -2 -3 11 -2 0 0 0
sb:season	-2 -19 0 14 -5 0 2 3
sb:season ,	0 -4 0 -5 0 0 0 11
sb:second	-7 0 -7 7 18 -4 1 -18
sb:second ,	0 -15 0 0 0 0 0 12
sb:second day	0 -6 0 10 0 0 0 -2
sb:second meet	0 0 0 12 0 0 0 -8
sb:second order	0 -10 0 11 10 0 0 -11
sb:second phase	0 -18 0 0 15 0 0 0
sb:second round	0 2 0 5 -1 0 6 -14
sb:secretary	0 -2 0 11 -5 0 0 -2
sb:secretary scott	0 -8 0 13 0 0 0 -2
sb:section	-11 10 14 -10 1 0 0 -13
sb:section <number>	-11 11 14 -16 2 0 0 -9
sb:see	0 4 0 12 -22 0 0 -4
sb:see <person>	0 -9 0 19 -2 0 0 -1
sb:see each	0 -13 0 4 -3 0 0 6
sb:seed	0 22 1 -16 2 0 0 -10
sb:sell	-3 -2 0 3 0 10 0 -10
sb:semi	0 10 0 -9 0 0 0 0
sb:semi -	0 10 0 -9 0 0 0 0
sb:senate	0 -14 0 -4 21 0 0 -8
sb:senate vote	0 -1 0 -9 11 0 0 0
sb:seoul	0 -1 9 -5 0 0 0 0
sb:separate	9 6 0 -3 1 0 0 -14
sb:separate order	0 9 0 -8 0 0 0 0
sb:sesame	0 -4 0 -2 13 0 0 -6
sb:session	0 -9 0 0 13 0 0 -8
sb:set	-4 -21 0 4 3 8 7 4
sb:set <level>	0 -14 0 4 0 0 0 9
sb:set out	0 -7 0 12 0 0 0 -4
sb:settle at	0 10 0 -9 0 0 0 0
sb:settle for	0 -9 0 11 0 0 0 0
sb:several	0 -10 4 8 0 0 0 0
sb:shall	-5 -1 -1 -6 15 -2 0 1
sb:shall be	0 4 0 6 0 0 0 -15
sb:shared	0 -11 0 13 0 0 0 0
sb:she	0 0 0 -2 -7 0 -3 12
sb:sheet	6 4 0 1 -4 0 0 -10
sb:ship	-7 11 0 -3 0 -3 1 -3
sb:ship -	0 12 0 -2 -11 0 0 0
sb:ship are	-1 1 0 -8 9 0 0 0
sb:ship before	0 28 9 -13 -19 0 -1 -10
sb:ship that	-1 0 0 9 -14 0 0 8
sb:shipment	0 0 -10 4 18 0 0 -17
sb:shirt	0 8 0 -7 0 0 0 0
sb:shoe	0 8 0 -9 0 0 7 -6
sb:shook	0 2 0 9 0 0 0 -11
sb:shook hand	0 2 0 8 0 0 0 -11
sb:shore	0 11 0 0 -12 0 0 0
sb:shore crane	0 12 0 -2 -11 0 0 0
sb:short	0 -21 0 3 -2 0 0 19
sb:should	0 13 10 -7 -7 -1 1 -11
sb:should be	0 -7 0 -5 6 0 9 -1
sb:should have	0 0 0 12 0 0 0 -11
sb:should it	0 9 0 -4 6 0 0 -9
sb:should the	0 11 0 0 0 0 0 -14
sb:show	0 -7 0 17 0 0 0 -9
sb:shrimp	0 -13 0 5 4 0 1 0
sb:shut on	0 -7 0 10 0 0 0 0
sb:side	-2 -5 -8 -8 3 -3 -2 19
sb:side ,	-4 0 0 -7 0 0 0 15
sb:side agree	0 10 0 -13 0 0 0 6
sb:side had	0 0 0 -10 -3 0 0 15
sb:side the	2 -2 0 -12 12 0 0 -2
sb:side want	0 -8 0 -2 11 0 0 0
sb:sign	-11 4 6 1 -9 1 -16 4
sb:sign ,	0 -18 0 25 -11 0 0 0
sb:sign ;	0 -3 0 21 -6 0 0 -12
sb:sign <day-gone>	0 -4 0 -3 0 0 0 9
sb:sign a	0 11 0 12 -5 0 0 -20
sb:sign for	0 0 0 -11 7 0 0 5
sb:sign in	0 10 0 -13 5 0 0 1
sb:sign on	0 5 0 -12 2 4 0 1
sb:sign the	0 5 0 12 -9 -5 -4 -3
sb:sign when	0 0 0 -10 10 0 0 0
sb:signature	0 -12 0 1 7 -1 2 0
sb:signature ,	0 10 0 -5 -7 0 0 1
sb:signature of	0 1 0 12 -11 0 0 -2
sb:signature on	0 -2 0 -8 10 0 0 0
sb:since	8 -16 -1 13 -5 -7 0 3
sb:since <day-gone>	8 10 1 -24 0 0 5 3
sb:since <month-gone>	4 26 0 -37 1 0 0 9
sb:since <number>	0 -17 0 21 0 0 0 -9
sb:since last	0 -9 0 0 8 0 0 1
sb:since the	-1 -13 0 17 0 0 0 -1
sb:single	0 -5 0 13 -4 0 0 0
sb:sit	-1 -3 0 12 -4 0 0 0
sb:sit again	0 8 0 3 -12 0 0 0
sb:sit in	0 0 0 -1 -9 0 0 13
sb:sit on	0 -7 0 -2 9 0 0 -1
sb:slap	0 6 0 -12 0 0 0 8
sb:sleep until	0 7 0 -10 1 0 0 2
sb:small	0 -2 -3 0 10 0 0 -5
sb:small parcel	0 0 -2 -7 11 0 0 -4
sb:so	0 -11 -12 6 0 6 0 0
sb:so -	4 0 0 5 0 0 0 -9
sb:so are	1 -11 0 7 4 0 0 -1
sb:so by	0 8 0 -20 4 0 2 0
sb:so it	0 13 0 -10 0 0 0 0
sb:so on	0 -1 0 7 4 0 0 -17
sb:so the	0 -8 0 -4 -1 0 0 17
sb:so until	0 -7 0 -10 9 0 0 9
sb:soap	0 -13 0 8 0 0 0 5
sb:software	4 0 0 -13 0 0 0 4
sb:solution	0 -3 0 14 0 0 -3 -5
sb:some	12 23 0 -16 -6 0 -1 -19
sb:some <number>	0 11 0 -3 0 0 0 -7
sb:somebody	0 -8 0 -9 -2 0 0 19
sb:sooner	-3 0 0 -10 -1 0 0 14
sb:soybean	-3 4 0 12 -2 0 0 -10
sb:soybean and	0 10 0 -5 -1 0 0 0
sb:soybean by	0 -2 0 16 -7 0 0 0
sb:spare	0 -11 0 7 0 0 0 0
sb:speak	0 4 0 19 -10 -1 0 -15
sb:speak on	0 -5 0 10 0 0 0 0
sb:special	0 11 0 -13 9 0 0 -4
sb:special duty	0 0 0 -6 0 0 0 9
sb:spoke	0 8 0 -17 0 0 3 8
sb:spoke of	0 5 0 -14 0 0 0 11
sb:spoke with	0 6 0 -8 0 0 0 1
sb:spoken	0 8 0 -14 -1 0 0 10
sb:spoken with	0 13 0 -12 0 0 0 0
sb:sprat	0 12 0 -23 8 0 0 2
sb:spring	-1 0 0 10 -5 0 0 -4
sb:stake	0 0 0 -16 0 0 0 15
sb:stand	0 -11 0 2 12 0 0 -2
sb:stand at	0 -13 0 9 0 0 0 3
sb:stand still	0 0 0 14 0 0 0 -12
sb:stand until	0 0 0 -7 11 0 0 -1
sb:standstill ,	0 0 0 -11 0 0 0 13
sb:standstill between	0 10 0 -6 0 0 0 -2
sb:standstill on	0 0 0 21 0 0 0 -18
sb:start	9 16 0 -3 -12 -1 -3 -19
sb:start at	0 -3 0 10 -2 0 0 -3
sb:start in	5 -6 0 9 0 0 0 -7
sb:start on	11 2 -4 0 -8 0 0 -3
sb:state	-1 -2 0 -13 15 -2 -1 11
sb:state that	0 -1 0 -12 8 0 0 10
sb:stay	9 11 1 -3 -2 -5 -3 -9
sb:stay at	0 -2 0 9 0 0 0 -1
sb:stay in	0 19 2 -6 -11 0 0 -11
sb:stay of	5 0 0 -13 1 0 0 6
sb:stay on	0 13 0 3 0 0 0 -18
sb:stay until	0 -7 0 16 -3 0 0 -5
sb:steel	0 4 10 -1 -6 0 5 -14
sb:steel and	0 8 0 0 0 0 0 -6
sb:step	0 12 0 -4 -9 0 0 0
sb:step of	0 13 0 -9 0 0 0 -1
sb:still	-4 -2 0 8 -8 -1 22 -11
sb:still approve	0 0 0 11 -8 0 0 0
sb:still at	0 -11 0 -7 0 0 12 2
sb:still has	0 -8 0 1 4 0 0 0
sb:still in	0 12 0 -16 0 0 5 0
sb:still pay	0 1 0 7 5 0 0 -13
sb:stockfish	0 -10 0 13 0 0 0 -3
sb:stop	5 7 -3 -7 -14 6 0 3
sb:stop collect	0 9 0 0 -11 0 0 -1
sb:stop on	0 -7 0 -13 0 0 0 20
sb:strike	-1 3 0 13 -16 0 -6 -3
sb:strike down	0 9 0 -7 0 0 0 0
sb:strike until	0 -1 0 12 0 0 0 -5
sb:stroke	0 8 0 -12 0 0 0 5
sb:stroke of	0 8 0 -12 0 0 0 5
sb:stuff	0 9 0 -12 2 0 0 0
sb:subscription	0 -8 0 17 -1 0 0 -6
sb:subsidiary	0 -3 0 -5 10 0 0 0
sb:subsidy	0 0 0 12 -8 0 0 0
sb:successor	0 2 0 8 0 0 0 -11
sb:successor ,	0 0 0 10 0 0 0 -10
sb:such	0 14 0 -17 -9 0 9 0
sb:sum	0 -8 0 11 0 0 0 0
sb:summer	0 0 -1 22 -10 0 0 -12
sb:summer ,	0 5 0 -10 0 0 0 5
sb:summer tariff	0 -2 0 15 0 0 0 -9
sb:sunday	0 6 0 -18 -8 0 0 16
sb:surcharge	-5 36 -3 7 -32 0 0 -45
sb:surcharge ,	0 18 0 -7 0 0 0 -12
sb:surcharge end	0 15 -1 -8 0 0 0 -2
sb:surcharge of	-4 5 -7 11 -11 0 0 -8
sb:surcharge run	0 12 0 -8 0 0 0 -2
sb:surcharge that	0 16 0 -9 0 0 0 -4
sb:suspend ,	9 10 2 -24 -1 0 0 1
sb:suspend <points>	0 -10 0 16 0 0 0 -5
sb:suspend from	-8 -4 0 0 11 0 0 0
sb:suspend its	-2 13 0 5 0 0 0 -17
sb:suspend since	5 8 0 -15 11 0 0 -11
sb:suspend their	0 -2 0 10 -2 0 0 -1
sb:suspend to	13 0 0 -8 -4 0 0 -1
sb:suspend until	-6 1 3 -13 0 0 0 13
sb:suspension	15 -20 -4 -18 24 0 0 1
sb:suspension begin	0 2 0 -9 14 0 0 -9
sb:suspension end	0 4 0 3 4 0 0 -9
sb:suspension is	8 -9 0 5 0 0 0 -5
sb:suspension of	1 -16 0 0 0 0 0 8
sb:table	0 9 0 10 -18 4 0 -7
sb:table is	0 13 0 -7 -6 0 0 0
sb:take	-4 -6 -7 13 7 -3 -9 -7
sb:take <number>	0 -3 0 14 0 0 0 -9
sb:take effect	0 30 0 -21 -10 0 0 -5
sb:take its	0 8 0 -10 3 0 0 0
sb:take note	0 0 0 -4 0 0 0 9
sb:take place	-6 -23 0 29 0 0 0 -5
sb:take up	0 -11 0 4 7 0 0 0
sb:take us	0 0 0 -11 0 0 0 11
sb:talk	-8 -2 -5 13 -40 -6 10 6
sb:talk ,	0 -8 0 21 0 0 0 -12
sb:talk about	0 -8 0 14 -2 0 0 0
sb:talk are	0 0 0 12 -1 0 -7 0
sb:talk at	0 13 0 -13 0 0 0 0
sb:talk between	0 -14 0 10 0 0 0 0
sb:talk by	0 0 0 -11 0 0 6 8
sb:talk in	0 -15 0 8 -1 0 0 5
sb:talk is	0 0 0 11 0 0 0 -7
sb:talk of	0 13 0 -3 0 0 0 -9
sb:talk on	0 -10 0 7 -7 0 0 8
sb:talk with	0 10 0 -9 -10 -2 17 -14
sb:talked	0 -7 0 18 -1 0 1 -12
sb:talking	0 0 0 -9 -1 0 9 0
sb:tariff	-2 -9 0 1 -12 -6 5 14
sb:tariff ,	-2 1 5 -3 -9 0 0 5
sb:tariff :	0 12 0 -13 -8 0 0 9
sb:tariff cut	0 5 0 -12 5 0 0 0
sb:tariff end	0 0 0 20 0 0 0 -22
sb:tariff for	0 -26 0 34 -7 0 0 -5
sb:tariff from	0 2 0 6 0 0 0 -11
sb:tariff go	0 -10 0 4 0 0 0 5
sb:tariff on	0 2 0 -18 1 0 0 18
sb:tariff suspend	0 0 9 -9 0 0 0 -1
sb:tariff that	0 -8 0 12 0 0 0 0
sb:tariff to	0 6 0 -9 0 0 0 2
sb:tariff truce	4 12 0 -11 -8 0 0 4
sb:tariff with	0 -9 0 9 0 0 0 0
sb:tax	0 -21 0 -1 11 0 0 14
sb:tax on	0 -27 0 -5 13 0 0 17
sb:tea	0 11 0 -7 -9 0 0 5
sb:team	0 -7 0 15 -2 0 0 0
sb:technical	0 -3 0 14 -7 0 0 0
sb:telephone	0 -3 0 10 -16 -6 -3 9
sb:television	0 0 0 -9 -10 0 0 23
sb:television on	0 -3 0 11 -2 0 0 0
sb:tell	-6 5 -5 -12 -10 7 -1 18
sb:tell a	0 0 0 -13 -5 0 -2 20
sb:tell his	0 -5 0 14 0 0 0 -8
sb:tell me	0 -11 0 4 -5 0 7 0
sb:tell reporter	0 3 0 8 -2 0 0 -13
sb:tell the	0 -17 0 6 -9 0 0 12
sb:tell their	0 8 0 -11 0 0 1 0
sb:tell us	0 13 0 -7 -2 0 -1 0
sb:temporary	12 16 0 -10 -5 0 0 -11
sb:term on	4 9 0 -2 -1 0 0 -4
sb:terminal	0 -1 0 11 -7 4 0 -7
sb:terminate	0 -6 0 -3 0 0 0 11
sb:th	0 -11 0 0 1 0 0 10
sb:than	0 8 0 -9 14 0 7 -20
sb:than it	0 10 0 -3 0 0 0 -6
sb:that	0 3 12 -12 19 -1 -4 -13
sb:that ,	0 0 -3 2 18 0 0 -14
sb:that <name>	8 5 8 -5 -1 0 2 -12
sb:that <number>	1 -10 0 12 5 0 -3 -13
sb:that <organisation>	0 -1 4 -12 8 0 0 0
sb:that <person>	0 8 0 0 -10 0 0 -3
sb:that <quality>	0 18 0 -8 -1 0 0 -10
sb:that <seat>	-2 -7 0 -7 5 4 -1 12
sb:that an	0 -11 0 5 3 0 0 1
sb:that are	0 9 7 -8 -18 0 0 4
sb:that begin	0 -20 0 8 2 0 8 0
sb:that both	0 -14 0 9 0 0 0 3
sb:that bring	0 -10 0 -2 4 0 0 10
sb:that carry	0 0 0 9 -7 0 0 0
sb:that day	0 -24 -11 15 23 0 0 -8
sb:that end	0 -4 6 -8 -3 0 0 12
sb:that everybody	0 11 0 -7 0 0 0 -2
sb:that expire	0 14 0 -14 0 0 0 1
sb:that for	5 0 0 7 7 0 0 -20
sb:that from	1 15 0 -12 0 0 0 -2
sb:that go	0 -15 0 2 11 0 0 0
sb:that had	0 -2 4 4 6 0 0 -14
sb:that he	-5 5 0 11 0 0 0 -17
sb:that his	0 -12 0 4 -2 0 0 9
sb:that is	-2 -3 -2 -11 14 -2 2 6
sb:that its	0 1 0 5 4 0 0 -16
sb:that keep	0 -16 0 -12 -3 0 0 28
sb:that leave	0 -9 -9 0 19 0 -3 0
sb:that of	-3 -9 0 16 0 0 0 0
sb:that on	0 -11 0 2 -2 0 9 0
sb:that reach	0 5 0 -11 7 0 0 0
sb:that run	0 -4 0 -3 0 0 0 10
sb:that start	0 16 0 -13 0 0 0 0
sb:that the	-5 1 -5 -14 -4 11 -7 16
sb:that there	0 -6 0 10 0 0 0 -1
sb:that they	-1 3 0 0 10 0 -1 -10
sb:that thi	0 0 0 10 -2 0 0 -4
sb:that was	0 3 0 4 0 0 0 -12
sb:that we	0 -11 0 -1 6 0 0 7
sb:that were	-3 -6 8 16 -5 0 -1 -10
sb:that will	0 -5 0 10 -1 0 0 0
sb:the	-11 -6 5 6 9 4 -5 -5
sb:the "	0 -10 0 5 0 0 0 7
sb:the <day-ahead>	0 2 0 -8 0 0 8 1
sb:the <level>	1 10 -6 -3 0 0 -2 -4
sb:the <month-gone>	10 0 0 3 -3 0 0 -10
sb:the <name>	0 14 13 -14 0 0 -8 -5
sb:the <number>	-7 20 13 -23 -18 -1 0 7
sb:the <organisation>	7 -7 -13 1 23 -10 -7 -26
sb:the <person>	0 -2 -2 -17 2 0 10 13
sb:the <points>	-6 0 0 -7 -6 0 0 20
sb:the <quality>	11 -1 -7 -8 19 0 -16 -7
sb:the <seat>	-3 10 15 13 -22 6 0 -35
sb:the <span>	0 -26 0 -12 -11 0 0 38
sb:the absence	0 1 0 -12 13 0 0 -2
sb:the accord	0 16 0 -15 0 0 0 0
sb:the additional	-3 0 0 -12 -5 0 0 20
sb:the agreement	-3 18 -2 -8 19 3 -2 -23
sb:the airport	0 0 0 13 -10 0 0 0
sb:the annual	0 -5 0 15 -7 0 0 0
sb:the answer	0 -10 0 7 -1 0 0 5
sb:the app	0 -2 0 -2 -3 12 0 -1
sb:the approval	3 -6 0 -3 9 0 0 0
sb:the arrangement	-6 -21 -5 9 0 0 0 13
sb:the autumn	0 -3 0 -2 11 0 2 -8
sb:the ban	0 -9 0 11 -3 7 0 -9
sb:the bloc	0 3 0 -20 9 0 2 2
sb:the bridge	0 -20 0 26 -2 0 0 0
sb:the budget	0 -1 0 8 -1 0 0 0
sb:the busan	7 -3 0 -9 -2 0 0 6
sb:the calendar	0 13 0 -15 -3 0 0 3
sb:the case	0 -10 0 0 6 0 0 0
sb:the ceasefire	0 -3 0 16 0 0 0 -12
sb:the charge	0 16 -2 -13 8 0 0 -15
sb:the clock	0 7 0 -10 0 0 0 4
sb:the close	0 -4 0 -1 0 0 0 10
sb:the club	0 -3 0 10 0 -4 0 0
sb:the company	0 4 0 -8 6 0 0 0
sb:the consultation	0 -1 0 -9 12 0 0 0
sb:the container	0 0 0 11 0 0 0 -11
sb:the continental	0 7 0 -9 2 0 0 0
sb:the contract	0 -4 0 21 -9 0 0 -8
sb:the control	18 0 0 -5 0 0 0 -13
sb:the countermeasure	0 9 0 0 0 0 0 -8
sb:the county	0 0 0 9 -1 0 0 -1
sb:the current	0 -8 0 -15 0 8 0 17
sb:the custom	0 -8 0 0 12 0 0 0
sb:the cut	0 9 0 0 0 0 0 -11
sb:the date	0 16 0 -9 -16 0 -1 0
sb:the day	0 0 0 -10 6 0 0 0
sb:the deadline	0 -26 0 20 -17 17 1 -17
sb:the decision	0 6 0 9 -18 0 0 0
sb:the decree	0 16 4 1 -14 -4 0 -16
sb:the diet	0 4 0 -12 11 0 0 -5
sb:the difference	0 0 0 0 12 0 0 -15
sb:the dispute	0 -2 0 12 -11 0 0 0
sb:the draft	0 0 0 14 -14 0 0 0
sb:the duty	0 10 11 -23 0 0 0 12
sb:the dáil	0 0 0 10 -6 0 0 0
sb:the employer	0 0 0 13 0 0 0 -11
sb:the exclusion	0 -16 27 0 -6 0 0 -16
sb:the exemption	0 1 -7 0 9 0 0 0
sb:the existing	0 8 0 -10 0 0 0 2
sb:the export	-3 -9 0 13 -7 0 0 7
sb:the extra	0 13 0 3 0 0 0 -20
sb:the fee	-8 -13 -2 -9 26 0 0 0
sb:the fentanyl	0 24 0 -13 0 0 0 -8
sb:the figure	0 -11 0 0 8 0 0 0
sb:the final	0 -9 0 -13 18 0 0 5
sb:the first	-2 2 0 9 -20 -2 -6 0
sb:the following	0 12 0 0 -7 0 0 -3
sb:the former	0 -6 0 0 9 0 0 0
sb:the freeze	0 -5 0 1 -6 0 0 7
sb:the great	0 0 0 -13 7 0 0 8
sb:the higher	0 20 1 -28 -3 0 0 5
sb:the holiday	0 -1 0 14 0 0 0 -10
sb:the house	0 3 0 12 -10 0 0 -6
sb:the increase	0 20 0 -20 3 0 0 -4
sb:the judgment	0 9 0 -10 1 0 0 -1
sb:the last	0 -5 0 0 10 0 0 -1
sb:the law	0 11 0 -1 -7 2 0 -3
sb:the letter	-2 -3 0 -3 -3 0 0 15
sb:the lower	0 6 0 9 0 0 0 -15
sb:the main	11 -1 0 -8 0 0 0 0
sb:the management	0 0 0 9 0 0 0 -8
sb:the matter	0 -10 0 0 4 0 -1 4
sb:the mediator	0 0 0 20 -11 0 -2 -7
sb:the member	0 2 0 -11 9 0 0 0
sb:the morning	0 -11 0 12 0 0 0 0
sb:the most	0 0 0 3 7 0 0 -10
sb:the new	0 12 -1 -10 -3 5 -1 0
sb:the next	0 -38 0 26 0 0 0 0
sb:the night	0 -9 0 16 0 0 0 -8
sb:the northern	0 -2 0 22 -4 0 0 -14
sb:the note	0 0 0 -8 5 0 0 2
sb:the offer	0 -1 0 -5 13 0 0 -6
sb:the old	0 13 -1 -12 4 0 5 -4
sb:the one	4 -10 1 -14 -5 0 0 23
sb:the operator	0 0 0 19 -12 0 0 -5
sb:the order	-3 0 -1 -10 -1 3 0 19
sb:the ordinary	0 0 0 6 0 0 0 -9
sb:the other	7 0 0 -13 -14 0 7 9
sb:the paper	0 8 0 -10 -9 0 0 13
sb:the parish	0 -7 0 12 0 0 0 -5
sb:the party	0 -6 0 16 -10 5 8 -19
sb:the pause	-7 24 0 -15 -9 0 7 -5
sb:the peace	0 0 0 21 0 0 0 -18
sb:the pen	0 10 0 -3 -6 0 0 0
sb:the place	0 -10 0 5 7 0 0 -2
sb:the plan	0 15 0 -11 1 5 0 -11
sb:the port	0 17 6 -13 -5 0 0 -4
sb:the power	0 -2 0 -18 22 0 0 0
sb:the present	-1 -1 -2 0 -16 5 0 8
sb:the press	0 -6 0 0 -4 0 0 10
sb:the price	0 -6 0 16 -1 0 0 -4
sb:the proclamation	0 -9 0 -4 18 0 0 -6
sb:the protocol	0 -4 0 -13 21 0 0 0
sb:the reason	0 -6 0 10 0 0 0 0
sb:the reciprocal	0 -6 -1 10 -4 0 0 0
sb:the reduce	0 -7 0 18 -9 0 0 0
sb:the reduction	0 11 0 -13 -5 0 0 11
sb:the register	0 0 0 14 -12 0 0 0
sb:the renewal	0 0 0 -13 -5 0 0 18
sb:the republic	0 0 0 -14 0 0 0 12
sb:the rest	0 23 0 -5 -14 0 5 -12
sb:the result	0 -8 0 14 0 0 -4 0
sb:the review	0 0 0 -10 13 0 0 0
sb:the right	0 -6 0 0 -7 0 0 13
sb:the river	0 -2 0 13 -3 0 0 -5
sb:the road	0 -5 0 9 -11 0 0 5
sb:the room	0 0 0 16 0 0 0 -15
sb:the rule	20 -13 0 8 -6 0 0 -12
sb:the safeguard	0 24 0 -16 0 0 0 -10
sb:the sale	0 -2 0 -1 -4 11 0 0
sb:the same	-6 20 4 -14 -3 0 0 0
sb:the say	0 3 0 -20 8 0 0 9
sb:the season	0 -4 0 10 0 0 0 -2
sb:the second	0 13 -2 5 -2 0 -3 -8
sb:the section	0 0 9 0 -2 0 0 -8
sb:the signature	0 0 0 18 -13 0 0 0
sb:the so	4 0 0 4 0 0 0 -9
sb:the special	0 12 0 0 1 0 0 -14
sb:the start	0 3 8 -9 -2 0 0 0
sb:the state	0 -2 0 11 -6 0 0 0
sb:the stay	9 8 0 -17 -4 0 0 3
sb:the steel	0 7 9 -14 0 0 0 0
sb:the strike	0 -2 0 12 0 0 0 -6
sb:the summer	0 -9 0 21 -7 0 0 -4
sb:the surcharge	0 47 1 -21 -16 0 0 -31
sb:the suspend	0 -5 0 0 0 0 0 9
sb:the suspension	5 -4 -6 -13 19 0 0 0
sb:the table	0 4 0 16 -21 4 0 -7
sb:the talk	0 -5 0 -3 -6 3 11 2
sb:the tax	0 -8 0 -11 8 0 0 11
sb:the term	0 0 0 -17 0 0 5 15
sb:the thing	0 -2 0 -12 0 0 0 14
sb:the third	0 -17 0 7 -11 0 0 21
sb:the threat	0 -29 0 27 0 0 2 0
sb:the time	0 13 0 -19 -2 0 -4 16
sb:the top	0 -11 0 13 0 0 0 0
sb:the town	0 0 0 17 -5 0 0 -9
sb:the transfer	0 0 0 14 -1 0 0 -8
sb:the treaty	0 1 0 -15 5 0 0 10
sb:the truce	-9 0 -13 -5 2 -4 -7 15
sb:the two	-7 -9 -7 -13 1 -5 10 23
sb:the understanding	0 0 0 -9 0 0 0 12
sb:the upper	0 -2 0 21 -4 0 0 -15
sb:the vote	0 -5 0 -14 19 0 0 0
sb:the water	0 4 0 -8 7 0 0 -2
sb:the week	0 -12 0 9 2 0 0 0
sb:the winter	0 -11 0 12 -3 0 0 1
sb:the world	0 9 0 -11 -4 0 0 2
sb:their	0 3 -3 7 -10 -4 15 -11
sb:their <office>	0 -5 0 -1 -8 0 17 -4
sb:their <organisation>	0 -2 0 15 0 0 0 -9
sb:their dispute	0 9 0 -7 0 0 0 0
sb:their duty	0 -11 0 0 0 0 0 13
sb:their own	4 7 4 -16 -2 0 0 0
sb:their place	0 10 0 -8 0 0 0 0
sb:their second	0 -2 0 3 0 0 7 -9
sb:their third	0 17 0 -16 0 0 0 0
sb:them	0 23 -1 -21 5 -4 6 -9
sb:them ,	0 -2 -1 -3 17 0 0 -8
sb:them to	0 2 0 -9 0 0 7 0
sb:themselve	0 0 0 -12 0 0 15 0
sb:then	-2 23 -2 -18 0 0 0 0
sb:then a	0 10 0 -9 0 0 0 0
sb:then it	0 -11 0 0 3 0 0 5
sb:then on	0 5 0 -8 0 0 0 2
sb:there 's	0 18 0 -17 -2 0 -5 4
sb:there from	0 14 0 -13 0 0 0 0
sb:there is	0 -3 0 7 9 -1 0 -11
sb:there on	0 -4 0 12 -3 0 0 -4
sb:there will	0 -7 0 12 -4 0 0 0
sb:there would	0 13 0 -11 0 0 0 -2
sb:therefore	0 -14 0 3 -7 0 0 16
sb:therefore end	0 -5 0 -9 0 0 0 16
sb:they	-11 -8 20 1 -12 -13 16 1
sb:they agree	0 0 0 0 -8 -1 0 8
sb:they do	0 -9 0 13 0 0 4 -9
sb:they end	0 -1 5 -8 13 0 0 -8
sb:they go	0 -3 0 14 0 0 0 -9
sb:they have	-1 8 5 1 -21 0 3 0
sb:they meet	0 -2 0 -10 -5 0 0 15
sb:they now	0 8 11 -9 0 0 0 -11
sb:they pay	0 5 0 0 4 0 0 -10
sb:they settle	0 -9 0 9 0 0 0 0
sb:they sit	0 -5 0 13 0 0 0 -2
sb:they stay	0 0 0 -6 -4 0 0 16
sb:they vote	0 0 0 -12 9 0 0 4
sb:they were	0 6 8 10 -8 0 0 -20
sb:they will	-1 -7 2 13 -1 0 -1 -2
sb:they're	0 -16 0 1 4 0 0 11
sb:thi	-1 15 -1 -15 -4 4 -2 8
sb:thi one	0 9 0 -16 0 0 0 8
sb:thing	0 -5 0 -8 2 0 0 9
sb:thing ,	0 -1 0 -8 0 0 0 10
sb:third	-10 0 -1 -13 0 -2 4 23
sb:those	7 11 3 -16 -5 0 -2 0
sb:those on	1 8 0 0 0 0 0 -12
sb:those who	0 -7 0 10 -9 0 0 6
sb:though	0 2 0 -9 9 0 0 -1
sb:thousand	-1 0 0 11 -8 0 0 0
sb:thread	0 -1 0 -7 0 0 0 11
sb:thread ,	0 0 0 -12 0 0 0 13
sb:threat	-1 -16 0 24 -7 0 0 -1
sb:threat of	-1 -10 0 20 -6 0 0 -2
sb:threaten <name>	0 14 0 -11 0 0 0 0
sb:threaten an	0 -20 0 22 0 0 0 0
sb:threaten for	0 12 0 -7 -1 0 0 0
sb:threaten the	0 -5 0 -8 9 0 2 3
sb:threaten with	0 8 0 -8 0 0 0 0
sb:three	3 6 -2 9 -13 0 -1 -5
sb:three ,	0 10 0 -3 0 0 0 -5
sb:threw	0 10 0 -7 0 0 0 0
sb:through	-2 -24 5 -10 9 0 -1 24
sb:through the	0 -3 0 -7 -6 0 0 16
sb:thursday ,	0 -11 0 3 5 0 0 0
sb:ticket	0 -10 0 17 0 0 0 -3
sb:tie	0 0 0 -4 10 -1 0 0
sb:tiktok	-4 -14 0 -4 -16 29 -1 -4
sb:tiktok 's	0 -1 0 -9 -1 16 0 -1
sb:tiktok ,	0 -2 0 -6 -6 17 0 0
sb:tile	0 8 0 -13 0 0 0 7
sb:till	5 -24 0 -6 -10 6 0 19
sb:till the	0 -1 0 -10 0 0 0 14
sb:timber	0 13 0 -9 -8 0 0 3
sb:time ,	0 2 0 -2 -8 5 0 2
sb:time :	0 3 0 -19 0 0 0 18
sb:time being	0 -4 0 0 0 0 0 8
sb:time in	0 13 0 -12 0 0 0 0
sb:time until	0 5 0 0 2 0 7 -18
sb:tin	9 -3 0 3 0 0 0 -9
sb:to	-3 -2 -10 -3 -3 11 7 2
sb:to ,	0 9 0 -7 0 0 0 0
sb:to -	0 12 0 -1 -11 0 0 0
sb:to <day-ahead>	-10 -8 0 19 7 0 0 -9
sb:to <name>	14 -11 0 -7 19 1 0 -10
sb:to <number>	-3 16 0 -18 5 0 -5 3
sb:to <seat>	0 -15 0 2 -26 -1 4 20
sb:to <span>	0 11 0 0 0 0 0 -8
sb:to a	0 3 0 9 -11 3 0 -11
sb:to about	0 10 0 -6 0 0 0 0
sb:to add	1 12 0 -13 0 0 0 0
sb:to agree	0 -5 0 -19 7 0 16 2
sb:to approve	0 4 0 -11 11 0 0 -4
sb:to begin	0 1 0 -1 -9 0 0 9
sb:to carry	0 -1 0 -6 0 0 0 12
sb:to close	0 0 0 -5 -5 14 0 -1
sb:to come	-1 -14 0 8 6 0 0 0
sb:to conclude	0 0 0 -9 0 0 10 0
sb:to confirm	0 -1 0 12 -6 -1 0 0
sb:to decide	0 -10 0 0 11 0 0 0
sb:to do	0 -13 0 8 8 0 5 -9
sb:to end	4 -18 -7 9 -2 0 7 1
sb:to enter	4 14 0 -11 -7 0 0 0
sb:to extend	0 -3 0 19 -3 0 0 -10
sb:to follow	0 0 0 9 -3 0 0 -2
sb:to four	0 9 0 -10 1 0 0 -1
sb:to freeze	0 -4 0 -5 0 0 0 11
sb:to give	0 -4 0 -2 11 0 0 0
sb:to go	0 0 0 -12 0 7 -2 12
sb:to good	9 0 0 1 0 0 0 -11
sb:to happen	0 -6 0 -15 19 0 0 0
sb:to have	0 1 3 -12 4 0 -1 11
sb:to hear	0 0 0 -9 10 0 0 0
sb:to hold	0 -10 0 -1 -6 0 0 13
sb:to invest	0 -6 0 17 -6 0 0 0
sb:to it	0 0 0 -6 10 0 0 0
sb:to its	0 0 0 11 0 0 0 -6
sb:to keep	0 -12 0 0 0 0 0 6
sb:to know	0 0 0 -15 1 0 0 12
sb:to lapse	0 -6 15 -6 -4 0 0 0
sb:to last	-1 2 1 10 -10 0 -2 -8
sb:to leave	0 -21 0 14 -4 0 0 10
sb:to let	0 -17 0 15 -1 0 0 0
sb:to lower	0 -7 0 -4 15 0 0 0
sb:to make	0 12 0 -14 -1 0 0 4
sb:to meet	0 0 0 4 -12 4 -2 0
sb:to midnight	0 -1 0 -9 0 0 0 11
sb:to open	0 -5 0 -6 13 0 0 0
sb:to pay	0 13 0 -7 0 0 0 -2
sb:to put	-2 5 0 -12 0 0 0 10
sb:to raise	0 11 0 -11 0 0 0 3
sb:to ratify	0 -7 0 12 0 0 0 -7
sb:to replace	0 21 0 -14 0 0 0 -7
sb:to rise	0 -17 0 18 0 0 0 0
sb:to run	0 -6 0 -2 -3 0 0 13
sb:to see	0 -8 0 11 -4 0 0 0
sb:to sell	0 -4 0 -4 -1 13 0 -1
sb:to sign	0 -8 0 12 1 -5 -4 -1
sb:to start	2 -4 0 5 7 0 0 -9
sb:to stop	0 9 0 -8 3 0 0 -6
sb:to suspend	0 22 0 -5 -10 0 0 -8
sb:to take	0 -10 0 21 -10 0 -1 -3
sb:to talk	0 -1 0 -5 0 -1 0 12
sb:to that	0 -6 0 9 0 0 0 0
sb:to the	-7 -1 0 -4 11 -1 -2 4
sb:to their	0 12 0 -10 0 0 0 0
sb:to those	0 0 0 -13 0 0 0 14
sb:together with	0 12 0 -4 -4 0 0 0
sb:toll	0 -12 0 17 -3 0 0 0
sb:toll on	0 -11 0 11 0 0 0 0
sb:tomatoe	0 -10 0 0 0 0 0 11
sb:ton	0 -2 0 -5 10 0 0 -1
sb:tonnage	0 -1 0 0 11 0 0 -6
sb:tonne	0 10 0 -10 0 0 0 0
sb:too	-3 -7 0 6 13 0 0 -11
sb:too ,	-2 -6 0 4 13 0 0 -9
sb:top	-5 -12 0 7 8 0 0 1
sb:top of	-4 4 0 -11 9 0 0 0
sb:touch	0 -4 0 -2 0 0 0 9
sb:town	0 5 0 12 -6 0 0 -13
sb:toy	0 -8 0 14 0 0 0 -4
sb:tractor	0 0 0 -1 -7 0 0 11
sb:trade	0 -6 -6 7 5 0 -8 0
sb:trade deal	0 -14 0 9 0 0 -1 8
sb:trade minister	2 -6 0 11 1 0 -3 -8
sb:trade truce	0 0 0 -9 0 0 0 11
sb:train	0 -8 0 11 0 0 0 0
sb:tram	0 0 0 5 6 0 0 -12
sb:transcript	0 8 0 -14 0 0 0 7
sb:transcript ,	0 9 0 -8 0 0 0 0
sb:transfer	0 -1 -3 18 -1 0 0 -9
sb:transfer window	0 0 0 12 -1 0 0 -6
sb:transit	0 -11 4 0 6 0 0 -1
sb:transport	-1 0 0 5 6 0 0 -11
sb:travel	0 -2 0 14 -4 0 0 0
sb:travel to	0 -2 0 12 -3 0 0 0
sb:treaty	0 -8 0 1 -8 0 10 3
sb:treaty ,	0 0 0 8 0 0 0 -9
sb:treaty by	0 -7 0 10 -8 0 0 0
sb:trial	0 -4 0 12 0 0 0 -6
sb:tromsø	0 -7 0 0 0 0 0 9
sb:truce	-21 -4 -24 7 -25 -11 -3 18
sb:truce ,	5 -10 0 20 -15 0 0 -11
sb:truce :	0 -10 0 10 -2 0 0 0
sb:truce at	0 0 0 13 0 0 0 -12
sb:truce before	0 -5 0 -3 8 0 0 0
sb:truce begin	0 8 0 -10 0 0 0 4
sb:truce between	-1 -1 0 7 -10 0 0 1
sb:truce end	0 3 0 1 -10 0 0 1
sb:truce expire	0 -12 0 1 0 0 0 6
sb:truce from	0 -13 0 10 0 0 0 1
sb:truce go	0 5 0 -19 0 0 0 8
sb:truce has	0 -11 0 -3 -1 0 0 19
sb:truce hold	0 0 0 10 0 0 0 -8
sb:truce is	0 23 0 -32 1 0 3 5
sb:truce itself	0 0 0 -13 0 0 0 16
sb:truce lapse	0 4 0 9 0 0 0 -14
sb:truce last	0 0 0 -11 0 0 0 12
sb:truce of	-7 3 0 6 -13 0 0 0
sb:truce over	0 1 0 -14 0 0 0 13
sb:truce run	0 0 0 15 -5 0 0 -10
sb:truce that	0 -14 0 -3 -6 0 0 21
sb:truce to	-2 13 0 -14 5 0 0 3
sb:truce until	3 -11 0 4 -7 0 -1 0
sb:truce was	0 -6 0 -5 0 0 0 9
sb:truce will	0 0 0 -9 0 0 0 13
sb:truce with	-6 -16 0 16 0 0 0 -3
sb:truce would	0 16 0 -30 6 0 0 12
sb:truck	0 8 0 -4 -4 0 0 0
sb:try again	0 0 0 -2 9 0 0 -4
sb:tue	0 0 0 11 0 0 0 -7
sb:tuesday ,	0 3 0 -8 -7 0 0 10
sb:tuna	0 -14 0 0 -6 0 0 20
sb:twice	0 -12 0 9 0 0 0 2
sb:two	-13 0 -16 11 -12 -13 4 9
sb:two ,	0 1 0 -18 0 0 0 17
sb:two <office>	0 3 0 -15 0 0 0 13
sb:two agree	0 0 0 -7 0 0 0 10
sb:two country	0 -16 0 1 -4 0 0 10
sb:two date	0 16 -3 -5 4 0 0 -13
sb:two government	0 2 0 -15 -3 0 3 14
sb:two is	0 0 0 -8 0 0 0 9
sb:two meet	0 0 0 9 -4 0 0 0
sb:two president	0 -9 0 -14 10 0 0 15
sb:two round	0 0 0 10 0 0 0 -10
sb:two side	0 9 0 2 -14 0 4 -4
sb:two step	0 16 0 -12 0 0 0 -4
sb:under	0 -17 15 2 10 0 -4 -3
sb:under a	0 -20 0 1 0 0 0 14
sb:under an	0 7 0 0 -5 8 0 -13
sb:under it	0 13 0 -26 -3 0 0 17
sb:under sanction	0 0 0 -8 12 0 0 -3
sb:under section	0 0 0 0 11 0 0 -15
sb:under the	8 -14 2 4 -3 0 3 0
sb:under which	-5 -18 4 17 -7 0 0 3
sb:understanding	0 -3 0 -3 -1 0 0 12
sb:union	0 -4 0 20 -5 0 0 -8
sb:unlawful	0 9 0 -5 0 0 0 -2
sb:unless	8 -12 -6 -4 7 0 -1 4
sb:unless <name>	0 -15 0 -9 14 0 0 7
sb:unless <seat>	0 23 0 -12 -7 0 -1 -4
sb:unless the	0 -5 0 15 -7 0 0 -1
sb:until	-5 -7 11 -11 0 -3 2 12
sb:until <day-gone>	0 0 3 14 0 0 0 -18
sb:until then	0 5 0 -9 0 0 0 5
sb:up	0 -20 4 2 -1 0 2 7
sb:up <level>	0 -15 0 22 -6 0 0 0
sb:up by	0 -6 0 22 -6 0 -5 -4
sb:up for	0 0 0 -14 11 0 0 1
sb:up from	0 17 0 -11 0 0 0 -6
sb:up to	4 -15 7 1 -1 0 0 3
sb:updated	0 -9 0 15 0 0 0 -4
sb:upon	0 -11 0 6 -3 0 0 9
sb:upper	0 0 0 20 -4 0 0 -15
sb:us	-2 -8 -1 -3 8 0 -5 11
sb:use it	0 0 4 7 -11 0 0 0
sb:use the	0 -1 0 -8 9 0 0 0
sb:used	0 -7 0 -2 19 0 0 -9
sb:usmca	0 0 0 -19 20 0 0 0
sb:valid	-1 -2 2 -7 -3 0 -1 17
sb:valid for	0 9 0 -13 0 0 0 2
sb:valid until	0 0 2 -1 -9 0 0 11
sb:valley	0 0 0 8 0 0 0 -5
sb:vancouver	0 0 0 11 0 0 0 -11
sb:vanilla	0 14 0 -9 0 0 0 -4
sb:vessel	-2 -9 0 5 14 0 0 -9
sb:vice	0 -4 0 11 0 0 0 -5
sb:video	0 -10 0 17 -12 0 0 3
sb:village	0 0 0 9 0 0 0 -4
sb:visit	0 -17 0 18 -1 -2 -1 1
sb:visit to	0 0 0 10 -1 0 0 0
sb:vote	-5 -5 -3 -7 23 -3 -3 -19
sb:vote ,	0 0 0 -11 11 0 0 0
sb:vote before	0 9 0 -8 0 0 0 0
sb:vote in	0 8 0 5 -10 0 0 -2
sb:vote on	0 -29 0 3 12 0 0 -8
sb:wage	0 0 0 10 0 0 -1 -4
sb:waive	0 -10 10 7 -8 0 0 0
sb:walk	0 -7 0 15 0 0 0 -8
sb:walkout	0 -6 0 15 -1 0 0 -5
sb:wall	0 9 0 -10 0 0 0 1
sb:want	0 -7 0 13 -6 0 6 -6
sb:want the	0 0 0 23 0 0 0 -21
sb:want to	0 4 0 -1 -17 0 -2 12
sb:war	0 -5 0 11 0 0 0 0
sb:warehouse	0 11 0 -7 0 0 0 0
sb:warn	1 11 0 -21 11 0 0 -7
sb:warn that	0 0 0 -11 9 0 0 0
sb:was	-9 -7 -15 3 -2 -6 18 5
sb:was ,	0 -8 0 11 -1 0 0 0
sb:was <number>	0 -6 0 13 8 0 -1 -17
sb:was a	0 6 0 10 -9 0 0 -6
sb:was already	0 10 0 -9 0 0 0 0
sb:was conclude	0 -4 0 12 0 0 0 -6
sb:was due	0 -23 0 12 0 0 0 7
sb:was expect	0 0 0 -10 10 0 0 0
sb:was loaded	0 7 0 -19 14 0 0 0
sb:was make	0 -10 0 -7 0 0 0 18
sb:was no	0 5 0 -15 4 0 6 0
sb:was on	0 -9 0 -6 18 0 0 -2
sb:was sign	0 -15 0 15 0 0 0 0
sb:was suspend	0 13 0 -9 0 0 0 -5
sb:was take	0 11 0 -11 0 0 0 0
sb:was tell	0 0 0 9 0 0 0 -9
sb:was to	-3 -33 0 30 -8 4 9 -8
sb:water	-2 6 -3 9 0 0 0 -18
sb:water and	0 -2 0 19 -9 0 0 -6
sb:water before	0 -1 0 -5 10 0 0 0
sb:water on	0 0 0 11 0 0 0 -10
sb:water tariff	0 -16 0 20 -3 0 0 0
sb:way	3 -10 0 -8 10 0 3 9
sb:we	-16 -12 0 24 -5 -9 -1 1
sb:we expect	0 0 0 5 -9 0 0 2
sb:we have	-4 18 0 -11 -2 -3 6 0
sb:we hear	0 12 0 -10 0 0 0 0
sb:we shall	0 -11 0 -6 11 0 0 9
sb:we want	0 0 0 -8 9 0 0 0
sb:we will	0 -6 0 12 0 0 0 -3
sb:we write	-3 -23 0 31 -1 0 0 -5
sb:we'll	0 -6 0 17 -12 0 -3 2
sb:we're	0 9 0 -7 0 0 0 0
sb:we've	0 10 0 0 0 0 0 -8
sb:webinar	0 -3 0 12 -6 0 0 0
sb:week	-4 -14 0 -3 12 2 -4 9
sb:week ahead	0 -3 0 10 0 0 0 -4
sb:week of	0 -8 0 15 0 0 0 -3
sb:week that	0 0 0 0 10 0 0 -7
sb:weekly	0 -8 0 -15 0 0 0 22
sb:well ,	0 -10 0 6 -1 0 0 6
sb:were	-11 -15 14 16 -1 2 -6 -9
sb:were due	0 -3 -2 14 -7 0 0 0
sb:were loaded	0 10 2 -5 -2 0 0 -3
sb:were not	0 -3 0 -11 9 0 0 4
sb:were on	0 -4 0 -5 14 0 0 -2
sb:were still	0 13 0 -11 0 0 0 0
sb:were suspend	-5 0 0 19 0 0 0 -14
sb:were tell	0 9 0 -9 0 0 0 0
sb:were to	-12 -22 9 16 -9 0 0 9
sb:what	0 4 6 -7 0 0 -15 6
sb:what <name>	0 -1 0 13 0 0 0 -10
sb:what <person>	0 11 0 -15 0 0 0 7
sb:what <seat>	0 -12 0 16 -4 0 0 0
sb:what apply	8 -11 0 3 0 0 0 0
sb:what change	0 14 9 -16 -6 0 0 -1
sb:what happen	4 7 -2 -3 -13 0 0 0
sb:what has	0 -8 0 2 10 0 0 -6
sb:what he	0 -3 0 -8 0 0 0 14
sb:what i	0 10 0 -3 0 0 0 -7
sb:what if	0 -16 0 20 -1 0 -1 0
sb:what is	0 0 0 6 8 0 0 -18
sb:what our	0 -4 0 8 0 0 0 -3
sb:what the	0 -4 0 3 -9 0 0 10
sb:what they	0 -17 0 13 0 0 0 3
sb:what was	0 0 0 -6 -2 0 0 11
sb:what you	0 -9 0 5 6 0 0 -1
sb:wheat	0 6 0 5 -1 0 0 -9
sb:when	7 9 0 -7 9 0 0 -13
sb:when :	0 7 0 -9 0 0 0 0
sb:when he	0 14 0 -15 0 0 0 0
sb:when it	0 0 0 11 0 0 0 -8
sb:when the	2 6 0 2 5 0 0 -16
sb:where they	0 3 0 -13 0 0 0 11
sb:whether	0 5 0 0 -16 0 0 4
sb:whether the	0 0 0 9 0 0 0 -8
sb:whether to	0 0 0 8 -2 0 0 -4
sb:which	0 -10 7 -6 4 8 -12 7
sb:which ,	0 9 0 -10 0 0 0 3
sb:which <name>	-1 11 0 -3 -17 0 0 7
sb:which <person>	0 3 0 -11 10 0 0 -1
sb:which <quality>	4 -4 0 -7 0 0 0 11
sb:which a	0 -15 0 16 -3 0 0 0
sb:which are	8 3 0 0 1 0 0 -13
sb:which begin	0 -21 0 -9 8 0 0 18
sb:which both	0 -5 0 7 0 0 0 0
sb:which expire	0 2 0 -9 1 0 0 6
sb:which has	0 0 0 11 -8 6 -1 -9
sb:which have	0 7 0 -16 10 0 0 0
sb:which is	0 6 0 1 -13 0 0 6
sb:which it	0 7 0 -6 -14 0 0 14
sb:which run	0 -2 0 -2 0 0 0 8
sb:which sit	0 0 0 12 -10 0 0 0
sb:which start	0 -6 0 10 1 0 0 -5
sb:which the	-1 -26 2 7 7 0 6 -3
sb:which was	-2 -3 0 27 -10 0 0 -16
sb:which were	-9 8 1 0 -4 0 0 2
sb:which will	0 -3 0 -13 10 0 0 6
sb:which would	8 10 -3 -14 -7 4 0 6
sb:whisky	0 -2 0 -12 0 0 0 13
sb:who	-4 -1 0 15 -7 -2 -1 -5
sb:who hold	0 0 0 -12 0 0 0 11
sb:who is	0 5 0 -13 3 0 0 3
sb:who on	0 19 0 -12 0 0 0 -8
sb:who pay	0 2 0 -18 22 0 0 -5
sb:who say	0 9 0 -9 0 0 0 0
sb:who want	0 -1 0 12 -6 0 0 0
sb:whoever want	0 0 0 14 -9 0 -1 0
sb:whose	-4 1 0 -17 6 0 3 10
sb:why	0 -7 0 -2 -3 0 0 13
sb:widely	0 -11 0 12 0 0 0 0
sb:will	-6 -4 -2 18 -8 -15 -10 -5
sb:will apply	-1 11 0 -20 0 0 0 8
sb:will be	-1 5 -2 -2 -9 -4 -10 14
sb:will buy	0 -2 0 11 0 0 0 -3
sb:will cost	0 0 0 14 -4 0 0 -9
sb:will cut	0 11 0 -9 0 0 0 0
sb:will decide	0 -4 0 -9 13 0 0 0
sb:will discuss	0 0 0 13 -8 0 0 0
sb:will do	0 -17 0 8 8 0 0 -3
sb:will end	0 13 0 -5 -2 0 0 -3
sb:will follow	0 9 0 8 -12 0 0 -9
sb:will go	0 3 6 -9 -5 0 0 3
sb:will hear	0 -5 0 15 -10 0 0 0
sb:will hold	0 6 0 -13 7 0 0 0
sb:will last	0 -12 0 8 0 0 0 0
sb:will leave	0 -11 0 9 0 0 0 0
sb:will let	6 -6 0 -9 -3 0 0 13
sb:will look	0 0 0 -6 9 0 0 0
sb:will meet	0 -8 0 9 -9 0 7 -4
sb:will not	0 -26 0 28 0 0 0 0
sb:will now	0 -1 0 15 -4 0 0 -10
sb:will publish	0 -7 0 9 0 0 0 0
sb:will put	0 -10 0 1 0 0 0 8
sb:will run	0 4 0 -12 3 0 0 6
sb:will stay	0 1 2 6 5 0 0 -17
sb:will stop	0 10 0 -4 0 0 0 -3
sb:will talk	0 -6 0 14 -1 0 0 -3
sb:will try	0 0 0 9 0 0 0 -4
sb:window	0 -11 0 0 11 0 6 -11
sb:window close	0 0 0 9 0 0 0 -6
sb:wine	-2 -17 11 0 0 0 0 13
sb:winter	0 -15 0 25 -4 0 0 -4
sb:winter ,	0 -9 0 3 0 0 0 6
sb:wire	0 0 0 17 0 0 0 -19
sb:with	-10 2 7 -6 -5 0 16 0
sb:with <level>	0 18 0 -20 0 0 0 2
sb:with <name>	-9 -27 -7 1 4 -1 4 14
sb:with <number>	0 3 0 -15 0 0 6 7
sb:with <seat>	0 6 0 -25 -10 0 4 30
sb:with a	0 10 0 -3 1 -2 7 -9
sb:with its	0 5 0 4 0 0 0 -11
sb:with the	0 3 7 -1 0 1 4 -14
sb:without a	0 0 0 -6 -10 2 -2 11
sb:without the	0 -3 6 5 6 0 0 -15
sb:witnesse	0 -1 0 -14 16 0 0 0
sb:won't	0 -2 0 3 -9 0 0 6
sb:wood	0 13 0 0 0 0 0 -6
sb:wool	0 12 0 -9 0 0 0 -1
sb:word	0 0 0 -12 15 0 0 0
sb:word on	0 11 0 -9 0 0 0 0
sb:worker	0 -1 0 14 -7 0 0 -2
sb:working	0 0 0 17 0 0 0 -15
sb:worldwide	0 16 0 -8 0 0 0 -6
sb:worldwide surcharge	0 14 0 -7 0 0 0 -5
sb:worth	-4 -1 0 10 -4 0 0 -1
sb:worth <money>	-2 11 0 0 -2 0 0 -5
sb:worth c	0 8 0 -2 0 0 0 -5
sb:worth of	0 -18 0 19 0 0 0 0
sb:would	5 2 -27 -10 -8 11 8 13
sb:would be	0 21 -6 -8 -32 1 -6 14
sb:would begin	0 13 0 -10 0 0 0 -1
sb:would carry	0 0 0 -13 0 0 0 14
sb:would do	0 -5 0 14 -2 0 0 -3
sb:would end	0 17 0 -6 5 0 0 -11
sb:would follow	0 -11 0 6 10 0 0 -8
sb:would go	0 12 0 6 -2 0 0 -21
sb:would have	6 -22 -8 6 6 7 -5 6
sb:would impose	2 -3 0 -8 9 0 0 0
sb:would last	0 12 0 -15 0 0 0 2
sb:would like	1 -3 0 -1 -13 0 4 9
sb:would meet	0 0 0 -10 9 0 0 2
sb:would otherwise	0 -21 0 14 0 0 0 5
sb:would prolong	0 -10 0 -2 0 0 0 12
sb:would raise	0 18 0 -16 0 0 0 0
sb:would return	0 2 0 6 0 0 0 -10
sb:would run	0 2 0 -18 0 4 0 15
sb:would stay	0 0 0 -4 0 0 0 8
sb:would take	0 -13 0 -4 11 0 0 7
sb:write	-3 -15 4 2 20 8 -8 -6
sb:write comment	0 0 0 -8 14 0 0 0
sb:yarn	0 -11 0 5 -2 0 5 1
sb:year 's	0 0 0 16 -6 0 0 -8
sb:year ,	7 -7 9 -1 0 0 0 -8
sb:year to	0 -3 0 9 0 0 0 -3
sb:yes	0 0 0 -3 -12 8 0 4
sb:yes ,	0 0 0 -2 -9 8 0 0
sb:yet	0 -16 0 -3 19 -4 -1 0
sb:yet ;	0 -1 0 -13 17 0 0 -3
sb:yet to	0 -3 0 15 -1 -4 0 -5
sb:york ,	0 -5 0 13 -4 0 0 -1
sb:you	-2 -26 -3 31 -6 0 -5 1
sb:you ask	0 -7 0 11 0 0 0 -1
sb:you may	0 -6 0 10 0 0 0 -1
sb:young	0 0 1 12 0 0 0 -13
sb:your	0 -2 11 17 -7 -12 -7 -3
sb:zero	0 10 0 -3 0 0 -1 0
sb:·	0 -7 0 13 -6 0 0 0
sb:—	-2 1 4 -8 -3 3 2 6
sb:— "	0 -1 0 -12 0 0 0 14
sb:— <level>	0 10 0 -5 0 0 0 -1
sb:— <name>	6 10 -5 -5 7 0 -10 -6
sb:— <office>	0 13 0 -8 0 0 0 -2
sb:— <quality>	0 -9 4 -8 13 0 0 0
sb:— a	0 0 0 9 5 0 -2 -9
sb:— from	0 11 0 -13 0 0 0 0
sb:— on	0 4 0 -10 0 0 0 6
sb:— the	0 -17 0 19 -6 0 0 1
sb:— until	0 -12 0 3 0 0 6 0
sb:•	-13 0 -2 -1 0 0 5 7
sb:• the	0 -12 0 3 -1 0 0 8
t0=future	3 10 0 -9 0 -4 -7 1
t0=future-not	0 -20 0 25 -5 0 0 0
t0=future-passive	5 -12 3 6 0 -12 0 4
t0=modal	-14 -2 -8 9 0 -4 0 5
t0=modal-not	0 9 0 -5 0 0 0 0
t0=modal-passive	-5 -9 -10 14 5 1 -3 -10
t0=past	-9 -13 -1 26 -10 -4 2 -4
t0=past-passive	-9 7 4 8 -7 2 2 -17
t0=past-passive-not	0 3 0 -20 7 0 0 9
t0=perfect	-1 2 -10 -1 4 0 4 -2
t0=perfect-passive	-5 12 0 -7 -8 5 -6 6
t0=pluperfect	5 -4 0 8 0 -1 -5 -5
t0=pluperfect-passive	0 -6 0 13 -6 0 0 -3
t0=present	-11 -6 0 9 5 -2 0 -7
t0=present-not	5 9 0 -4 -5 0 -7 4
t0=present-passive	0 -1 0 2 0 0 -9 2
t0=present-passive-not	0 6 0 6 -11 0 -4 0
t1=future	3 8 0 -1 -3 -3 -6 -5
t1=future-not	0 -20 0 25 -5 0 0 0
t1=future-passive	5 -11 3 8 0 -12 0 2
t1=gerund	9 -4 0 -7 -4 1 0 11
t1=infinitive-passive	0 8 0 -12 0 0 0 5
t1=modal	-14 -1 -8 5 2 -4 0 8
t1=modal-not	0 9 0 -5 0 0 0 0
t1=modal-passive	-4 -12 -10 15 7 1 -3 -10
t1=participle-passive	2 -6 3 24 0 -6 0 -21
t1=past	-11 -8 0 23 -14 -3 3 -3
t1=past-passive	-9 0 4 11 -5 2 -3 -8
t1=past-passive-not	0 3 0 -20 7 0 0 9
t1=perfect	0 -15 -9 12 0 0 7 -2
t1=perfect-passive	-5 11 0 -5 -7 5 -6 4
t1=pluperfect-passive	0 -4 0 15 -5 0 0 -2
t1=present	-12 -4 0 6 6 -1 0 -6
t1=present-not	5 9 0 -1 -5 0 -7 0
t1=present-passive	0 -3 0 5 -1 0 -8 1
t1=present-passive-not	0 6 0 6 -11 0 -4 0
t2=future-passive	0 0 1 -9 7 0 -1 0
t2=gerund	0 -14 0 0 4 0 7 1
t2=infinitive	-4 -5 -5 3 -11 3 7 5
t2=infinitive-passive	0 -6 -2 2 15 0 0 -11
t2=modal	0 -9 -1 17 0 -2 5 -17
t2=modal-passive	0 1 0 -6 -15 9 -1 10
t2=participle-passive	2 17 -2 -11 -15 0 -3 5
t2=past	-10 -9 -4 34 4 -5 -7 -25
t2=past-not	1 0 0 8 0 0 0 -9
t2=past-passive	0 3 0 7 -9 0 0 -3
t2=pluperfect	0 -16 0 30 -5 0 0 -6
t2=present	0 -2 0 -4 -13 0 12 8
t2=present-not	0 16 0 -10 0 -2 0 -3
t2=present-passive	-1 -4 -6 9 -1 0 -3 5
t2=present-passive-not	0 3 0 14 0 0 0 -19
t:loose & d:today	0 9 0 -18 6 0 0 8
t:loose-l	-13 -4 -20 8 1 -2 -8 10
t:loose-l1	9 -4 -5 9 -17 -8 -1 5
t:loose-l2	-17 -8 -7 5 14 0 -11 4
t:loose-l3	-13 7 0 -6 -6 0 3 8
t:loose-r	2 -4 8 -8 3 0 5 -3
t:loose-r1	-7 -5 -7 0 21 -1 -3 0
t:loose-r2	0 -13 5 0 6 0 -4 4
t:loose-r3	0 4 7 -4 -3 2 4 -11
t:more	-11 -1 7 9 -3 -11 -8 0
t:more & d:ahead	-10 -6 8 9 1 -9 -7 0
t:more & d:today	0 11 -3 0 -17 0 0 0
t:more-in	0 -14 0 23 -12 0 0 1
t:more-in0	0 -14 0 23 -12 0 0 1
t:more-l	-3 -7 7 1 3 -9 -15 10
t:more-l0	-3 -22 0 15 0 0 0 3
t:more-l1	5 -1 11 -5 0 -5 -17 4
t:more-l2	-3 7 1 -1 -1 -2 -26 4
t:more-l3	-8 3 4 0 3 -9 4 -4
t:more-r2	-10 3 0 5 -1 0 0 -6
t:more-r3	0 7 -10 1 -3 -1 0 0
t:quiet	9 -13 -8 -2 -1 -2 -5 13
t:quiet & d:ahead	9 -12 -8 -7 0 -2 -5 17
t:quiet & d:today	0 0 0 9 0 0 0 -7
t:quiet-l	12 -8 -7 -1 0 -1 -2 3
t:quiet-l1	9 6 -2 0 -8 0 0 -4
t:quiet-l2	-4 -13 0 0 -3 0 0 19
t:quiet-r	0 -8 0 -1 -5 0 0 14
t:truce	-5 -1 -18 4 5 -20 -7 8
t:truce & d:ahead	-4 -4 -20 4 8 -18 -5 8
t:truce-l	-10 -1 -34 9 9 -19 -2 1
t:truce-l0	0 0 0 11 0 0 0 -10
t:truce-l1	6 -16 0 -9 3 0 0 13
t:truce-l2	-1 -5 -14 6 1 -5 0 3
t:truce-l3	-3 4 -19 5 -4 -4 2 -2
t:truce-r	4 -4 1 -5 -3 -2 -4 8
t:truce-r1	-9 4 -2 -2 -5 0 0 11
t:truce-r2	10 -11 -2 -4 -4 0 2 6
t:truce-r3	-1 -5 8 -1 6 0 -4 -3
t:verb	3 -1 -8 9 -11 1 -25 2
t:verb & d:ahead	3 0 -8 4 -9 1 -24 5
t:verb & d:today	0 0 0 12 -3 0 0 -9
t:verb-l	11 -4 -6 2 -6 0 -13 2
t:verb-l0	0 -5 0 13 -2 0 0 -1
t:verb-l1	14 9 -1 -12 -1 0 -3 -6
t:verb-l2	-7 -10 -9 5 8 1 0 4
t:verb-l3	11 -1 4 -7 5 0 0 -6
t:verb-r	-17 -1 2 4 -4 0 -10 12
t:verb-r1	0 8 -9 -8 0 0 0 10
t:verb-r2	-4 -11 5 9 -6 0 0 9
tn:loose	-8 2 -4 16 -12 -2 0 -10
tn:more	0 -6 -16 2 -12 6 -22 18
tn:quiet	0 4 0 9 -19 0 0 -4
tn:truce	15 -17 3 -26 0 0 -21 35
tn:verb	-3 -16 0 22 -5 1 -4 0
tp:loose	-5 5 -11 -1 8 16 8 -14
tp:more	8 -16 -4 -7 20 7 0 -2
tp:quiet	0 -14 -1 -16 12 -1 2 19
tp:truce	-4 -6 -12 -9 -3 -16 2 23
tp:verb	8 0 4 17 -5 4 -1 -31
v0-none	-3 -4 -4 14 -6 -10 -3 0
v0=agree	0 0 0 -3 -1 0 13 -1
v0=aim	0 2 0 -10 -8 0 13 0
v0=be	1 0 -13 2 3 0 -1 -1
v0=bite	10 0 0 -7 0 0 0 -2
v0=collect	0 2 0 -6 -5 0 0 9
v0=come	0 -10 -1 10 -7 -1 4 4
v0=confirm	0 -8 0 0 0 -1 0 10
v0=continue	0 9 0 0 -3 0 0 -5
v0=convene	0 0 0 9 -8 0 0 0
v0=debate	0 0 0 -16 17 0 0 0
v0=declare	0 0 0 7 2 0 0 -10
v0=discuss	0 -2 0 4 -12 0 0 8
v0=drop	0 1 0 -10 10 0 0 0
v0=exempt	0 -11 6 9 -4 0 0 -3
v0=expect	-2 10 0 0 -1 0 -12 0
v0=expire	-5 0 -4 9 -5 0 0 -2
v0=fall	0 -3 0 -3 -4 5 0 10
v0=get	0 4 -1 9 -2 0 -2 -9
v0=hold	-14 -6 -1 0 4 0 0 7
v0=hope	0 -2 0 8 -2 0 0 0
v0=jump	0 -4 0 -1 9 0 0 -2
v0=know	0 -6 0 9 -7 0 0 4
v0=look	0 -2 0 -3 11 0 0 -5
v0=order	0 1 0 8 -5 0 0 -5
v0=other	-1 -1 7 6 5 0 -5 -11
v0=pause	0 -12 0 0 0 0 0 12
v0=pay	-3 -6 -1 10 0 -1 -3 4
v0=place	0 -17 0 5 3 0 0 5
v0=postpone	-3 9 0 0 0 1 0 -8
v0=promise	-2 2 0 -9 7 0 1 1
v0=propose	0 0 0 -6 0 0 -2 11
v0=receive	0 -6 0 -6 13 0 0 0
v0=remain	-4 -10 -4 6 0 0 5 2
v0=remove	0 -3 0 9 0 0 0 -2
v0=replace	0 -10 0 11 0 0 0 0
v0=reply	0 -2 0 -8 8 0 0 0
v0=report	0 -4 0 -2 12 0 -3 0
v0=return	0 8 0 5 -1 0 -1 -12
v0=run	-12 2 3 1 -5 2 -2 -1
v0=say	-10 7 2 -5 0 -4 -8 8
v0=see	0 -3 0 14 -7 0 0 -2
v0=set	0 -5 0 8 -5 9 4 -13
v0=ship	0 0 0 10 -11 0 0 0
v0=sit	0 -2 0 10 0 0 0 -10
v0=stand	0 -1 0 -8 2 0 0 11
v0=start	4 -2 -3 6 -9 0 0 0
v0=stay	7 0 7 6 -3 0 0 -12
v0=stop	7 11 -1 -16 -11 0 0 7
v0=suspend	2 5 -13 6 0 0 -2 -9
v0=threaten	0 -1 0 0 10 0 0 -5
v0=want	0 -10 0 15 0 0 5 -13
v1-none	-7 -2 -5 12 -1 -12 -3 1
v1=agree	0 2 0 -3 0 0 14 -7
v1=be	2 0 -12 4 1 0 -1 -1
v1=bite	10 -2 0 -5 0 0 0 -2
v1=bring	0 7 0 1 -9 0 0 0
v1=confirm	0 -8 0 0 0 -1 0 10
v1=convene	0 0 0 9 -8 0 0 0
v1=debate	0 0 0 -16 17 0 0 0
v1=declare	0 6 0 1 3 0 0 -10
v1=discuss	0 -2 0 5 -12 0 0 8
v1=drop	0 1 0 -10 10 0 0 0
v1=exempt	0 -12 6 12 -7 0 0 -4
v1=expect	0 12 0 -2 -1 0 -11 1
v1=expire	-5 -1 1 10 -6 0 0 -5
v1=fall	0 -11 0 0 -2 5 0 12
v1=freeze	0 -3 0 -5 0 0 0 10
v1=get	0 5 -1 9 -2 0 -2 -10
v1=halve	0 13 0 -9 0 0 0 -2
v1=hold	-13 -9 0 0 1 0 0 6
v1=import	0 -10 6 0 -4 0 0 8
v1=introduce	0 -11 0 8 0 0 0 3
v1=jump	0 -8 0 -4 9 0 0 2
v1=look	0 -2 0 -3 11 0 0 -5
v1=need	6 0 0 5 -11 0 -5 0
v1=negotiate	0 -9 0 5 -4 0 12 -9
v1=order	0 0 0 10 -6 0 0 -7
v1=other	0 -9 7 8 2 0 -2 -6
v1=pause	0 -12 0 0 0 0 0 12
v1=pay	-4 -2 -2 11 -4 -1 -4 1
v1=promise	0 -10 0 -3 10 0 3 -1
v1=publish	-3 0 0 9 -1 0 0 -1
v1=put	3 8 -2 -3 -13 5 -1 0
v1=receive	0 -6 0 -6 13 0 0 0
v1=replace	0 -10 0 9 0 0 0 0
v1=reply	0 -2 0 -8 8 0 0 0
v1=report	-1 -6 0 0 10 0 -3 -2
v1=require	13 -4 0 -4 0 0 0 -3
v1=review	0 -3 0 9 -3 0 0 0
v1=revive	0 -7 0 11 0 0 0 -1
v1=rise	0 -2 0 8 -1 0 0 -6
v1=run	-12 -3 3 1 -6 2 -3 3
v1=say	-10 7 2 -6 -1 -4 -8 10
v1=see	0 2 0 0 -9 0 0 1
v1=set	0 -5 0 9 -5 9 4 -16
v1=settle	0 -9 0 0 5 0 4 -2
v1=sign	-1 4 3 -1 0 0 -9 0
v1=sit	0 -3 0 9 1 0 0 -8
v1=start	0 -3 -4 10 3 0 0 -11
v1=stay	6 2 8 12 -16 0 0 -16
v1=stop	0 3 0 -6 -2 0 0 9
v1=strike	0 4 0 -10 0 0 -3 11
v1=tell	0 13 0 -6 -9 3 0 0
v1=think	0 0 0 10 -8 0 0 0
v1=want	0 -15 0 2 4 0 5 0
v2-none	-13 -7 -10 33 -1 -18 -23 -1
v2=agree	0 0 0 2 -6 0 12 -10
v2=approve	0 -1 0 -8 10 0 0 1
v2=be	2 -8 3 9 -11 -10 11 -4
v2=begin	-1 13 0 -2 0 0 0 -12
v2=charge	0 2 6 -8 -4 0 -1 8
v2=come	0 -6 0 4 -7 0 0 8
v2=continue	0 -2 0 10 0 0 0 -6
v2=decide	0 -5 0 8 -11 0 3 0
v2=end	0 -15 1 3 0 0 0 3
v2=fall	0 12 0 -4 0 0 0 -5
v2=have	0 0 0 0 -6 0 9 -5
v2=impose	0 -9 0 12 -1 0 0 0
v2=keep	0 -1 0 -7 9 0 0 0
v2=leave	-2 15 0 -13 -15 0 -2 12
v2=let	0 -15 0 5 7 0 0 0
v2=lift	0 0 0 11 -10 0 0 0
v2=make	2 -12 0 14 -7 0 2 -3
v2=meet	0 -8 0 13 -3 0 0 0
v2=need	8 -1 0 -4 0 0 0 0
v2=offer	0 0 0 -10 9 0 0 0
v2=other	-1 13 0 -1 -15 0 -1 0
v2=pay	-2 -5 -1 13 -3 -3 -4 0
v2=post	0 2 0 -10 7 0 0 0
v2=publish	0 7 0 -10 1 0 0 0
v2=put	0 8 0 -2 -6 0 3 -9
v2=renew	0 0 -1 12 0 0 0 -7
v2=return	0 -11 0 0 0 0 0 10
v2=rise	0 13 0 -9 0 0 0 -3
v2=say	0 -19 0 16 0 0 6 -5
v2=see	0 -6 0 14 0 0 0 -5
v2=sign	0 -14 0 13 0 0 0 0
v2=sit	0 -3 0 11 0 0 0 0
v2=stop	0 9 0 -6 -4 0 5 -1
v2=tell	0 -11 0 -4 9 0 0 6
v2=think	0 0 0 -13 0 0 0 13
v2=threaten	0 -13 0 13 0 0 0 0
v2=want	0 15 0 -20 -1 0 8 -1
v2=write	0 -3 0 10 -3 0 0 0
v:a:<v-agree>	0 -15 0 9 0 -5 8 1
v:a:<v-begin>	0 8 5 5 -13 -10 -19 0
v:a:<v-end>	4 -18 4 -10 -12 -5 5 26
v:a:<v-propose>	0 -12 -4 3 24 -2 12 -18
v:a:<v-suspend>	-2 14 0 -1 -10 -1 -4 1
v:b:<v-agree>	0 0 -9 6 -4 -10 6 0
v:b:<v-begin>	12 19 7 -13 -12 -16 -21 0
v:b:<v-end>	5 -15 16 -19 -15 0 -23 30
v:b:<v-propose>	-5 -15 -25 11 11 -10 4 -6
v:b:<v-return>	0 -8 -7 5 3 -2 0 3
v:b:<v-suspend>	8 1 7 -16 0 -7 -10 4
v:c0=agree	-7 -2 -14 5 2 -4 3 0
v:c0=bear	-18 1 -10 0 4 -2 -5 2
v:c0=begin	10 1 1 0 -6 -11 -11 1
v:c0=down	-5 7 0 7 -7 0 2 -16
v:c0=end	-1 -3 0 0 -5 -10 -4 10
v:c0=impose	-1 0 -4 7 7 -1 0 -13
v:c0=propose	-2 1 -11 6 1 -14 5 -8
v:c0=renew	6 -18 9 -2 -7 0 -7 6
v:c0=sell	0 9 -2 13 -8 -3 -7 -13
v:c0=sign	-16 0 -27 2 1 -8 -3 12
v:c0=target	-12 9 2 -4 5 -2 -6 -3
v:c0=threaten	-4 0 0 6 6 0 0 -18
v:c0=up	2 -11 0 7 6 0 -10 1
v:c1=agree	-5 0 -4 -5 3 -6 14 2
v:c1=agree & d:ahead	-3 -3 -3 1 0 -5 15 -1
v:c1=agree & d:today	0 3 0 -9 3 0 0 4
v:c1=bear	-9 5 -4 -3 -3 -4 1 2
v:c1=bear & d:ahead	-11 15 -4 -9 -4 -3 2 -1
v:c1=bear & d:today	0 -17 0 9 0 0 0 6
v:c1=begin	9 4 5 -5 -6 -13 -17 3
v:c1=begin & d:ahead	9 -2 6 1 -14 -12 -16 9
v:c1=begin & d:today	0 14 0 -12 14 0 0 -11
v:c1=buy	2 -1 5 9 -10 0 -1 -8
v:c1=buy & d:ahead	2 0 6 6 -10 0 -1 -4
v:c1=down	-5 11 -15 2 -10 0 10 -12
v:c1=down & d:ahead	-4 5 -15 2 -8 0 10 -7
v:c1=down & d:today	0 7 0 2 -1 0 0 -10
v:c1=end	1 -8 4 2 -8 -11 -11 9
v:c1=end & d:ahead	2 -6 5 -2 -5 -10 -10 10
v:c1=end & d:today	0 -6 -2 9 -9 0 0 -1
v:c1=impose & d:ahead	-3 9 -3 -7 2 0 -2 -1
v:c1=impose & d:today	-5 -24 -4 28 14 -1 -2 -18
v:c1=lack	14 0 -2 -5 -15 -2 0 1
v:c1=lack & d:ahead	14 0 -2 -5 -15 -2 0 1
v:c1=propose	-4 -12 -9 4 9 0 4 -3
v:c1=renew	7 -21 6 4 -12 0 -10 4
v:c1=renew & d:ahead	7 -19 6 10 -12 0 -10 -2
v:c1=renew & d:today	0 0 0 -12 0 0 0 14
v:c1=return	0 -6 -4 1 -3 -1 0 10
v:c1=return & d:ahead	0 -6 -4 0 -3 -1 0 12
v:c1=say	-8 2 -1 0 7 -3 -9 3
v:c1=say & d:today	0 -20 -1 18 0 0 0 -1
v:c1=sell & d:ahead	0 0 -4 5 1 3 -9 -13
v:c1=sign	-16 -8 -14 11 4 -10 -7 4
v:c1=sign & d:ahead	-13 -4 -11 10 2 -8 -5 3
v:c1=sign & d:today	0 -11 0 7 3 0 0 0
v:c1=stay	2 -13 -7 10 -8 0 4 7
v:c1=stay & d:ahead	0 -7 -4 10 -2 2 6 -6
v:c1=stay & d:today	6 -16 -3 -3 -24 -1 -1 31
v:c1=suspend & d:today	0 -10 0 24 -3 0 0 -11
v:c1=target	-5 5 0 2 -3 -3 -11 -1
v:c1=target & d:ahead	-5 -1 0 12 -13 -3 -11 1
v:c1=target & d:today	0 17 0 -19 10 0 0 -2
v:c1=threaten	-5 11 0 0 0 0 0 -16
v:c1=threaten & d:ahead	-5 0 0 10 0 0 0 -16
v:c1=threaten & d:today	0 21 0 -21 0 0 0 0
v:c1=up	0 -9 1 3 -2 0 -15 10
v:c1=up & d:ahead	1 -5 1 4 -5 0 -14 6
v:c1=up & d:today	0 -10 0 0 4 0 0 6
v:ct1=agree future	0 -20 0 26 -12 0 -2 -1
v:ct1=agree future-passive	0 -5 0 6 3 0 0 -11
v:ct1=agree infinitive	0 0 0 -13 0 0 18 -7
v:ct1=agree modal	0 -14 0 7 7 0 -5 -4
v:ct1=agree participle-passive	4 -7 1 -5 -13 0 0 15
v:ct1=agree past	0 14 -2 -9 6 1 -12 -1
v:ct1=agree past-passive	0 0 0 9 -1 0 0 -3
v:ct1=agree pluperfect	0 12 0 -12 -4 0 0 7
v:ct1=agree present	0 3 0 -11 2 0 17 -4
v:ct1=bear future	-1 11 -4 4 -3 4 0 -20
v:ct1=bear future-passive	0 -10 0 7 -1 0 0 0
v:ct1=bear gerund	7 -10 0 10 -12 0 0 0
v:ct1=bear infinitive	0 6 0 -15 -10 0 4 11
v:ct1=bear participle-passive	0 11 3 -3 -2 0 4 -16
v:ct1=bear past	0 -16 0 9 9 0 -7 1
v:ct1=bear past-passive	0 -7 0 14 0 0 0 -2
v:ct1=bear perfect	0 0 0 12 -13 0 0 0
v:ct1=bear present	-15 13 -14 -10 -1 -3 -14 12
v:ct1=bear present-passive	0 0 -1 -25 21 0 0 2
v:ct1=begin future	7 0 6 -3 -10 1 -2 0
v:ct1=begin future-passive	0 8 0 -1 0 0 0 -5
v:ct1=begin gerund	4 19 0 -16 -13 0 0 0
v:ct1=begin modal	-12 -19 9 20 -11 0 0 11
v:ct1=begin modal-passive	5 18 0 -18 -1 0 0 -4
v:ct1=begin participle-passive	0 10 4 -2 2 0 0 -19
v:ct1=begin past	-5 -17 0 13 12 0 0 1
v:ct1=begin past-passive	0 -6 0 10 0 0 0 -1
v:ct1=begin perfect	0 -7 0 19 0 0 0 -7
v:ct1=begin present	14 9 -9 -11 0 -11 0 0
v:ct1=begin present-passive	-1 3 0 -15 9 0 0 3
v:ct1=buy infinitive	0 -5 0 11 -3 0 0 0
v:ct1=buy past	0 7 8 -13 0 0 0 0
v:ct1=deny future	0 0 0 -7 10 0 0 0
v:ct1=deny past	0 -1 0 13 -7 0 0 0
v:ct1=down future	-12 23 0 0 0 0 -4 -10
v:ct1=down modal	0 1 0 -1 -12 0 0 12
v:ct1=down past	0 -13 0 6 4 0 -6 7
v:ct1=down present	2 1 -7 14 -23 2 5 -11
v:ct1=end future	0 -3 -10 -1 -5 0 8 11
v:ct1=end gerund	0 0 0 -17 0 0 0 19
v:ct1=end infinitive	10 8 8 0 -17 0 -6 -7
v:ct1=end modal	0 4 -8 3 -10 0 0 6
v:ct1=end participle-passive	0 -3 -3 26 -6 0 0 -14
v:ct1=end past	0 0 -3 17 2 0 0 -19
v:ct1=end pluperfect	0 -3 0 16 0 0 0 -9
v:ct1=end present	-8 -1 14 -17 1 -4 -15 14
v:ct1=impose future	0 0 -6 9 -14 -4 0 5
v:ct1=impose future-passive	0 6 1 -12 9 -1 2 -6
v:ct1=impose infinitive-passive	0 4 0 -15 6 0 0 6
v:ct1=impose modal	5 -1 0 4 3 -2 1 -14
v:ct1=impose modal-passive	9 -11 0 6 0 3 -4 0
v:ct1=impose participle-passive	0 8 5 0 -8 -4 -6 -1
v:ct1=impose past	-2 11 0 -11 11 -3 8 -7
v:ct1=impose perfect	-11 0 -3 12 -6 0 1 -1
v:ct1=impose perfect-passive	0 0 -2 9 -4 0 0 0
v:ct1=impose pluperfect	0 -13 0 14 4 0 -2 -1
v:ct1=impose pluperfect-passive	0 -14 0 18 0 0 0 0
v:ct1=impose present-passive	3 16 -3 -7 0 -2 -7 -9
v:ct1=lack future	7 5 0 -17 -1 0 0 3
v:ct1=lack past	0 0 0 10 0 0 -3 -6
v:ct1=propose future	0 -10 0 0 1 0 -3 7
v:ct1=propose future-passive	0 -9 0 -5 13 0 0 -1
v:ct1=propose infinitive	0 -11 0 9 0 0 0 2
v:ct1=propose participle-passive	3 -5 0 0 5 0 5 -10
v:ct1=propose past	0 -1 0 0 -9 0 10 4
v:ct1=propose past-passive	0 6 0 -17 6 0 0 7
v:ct1=propose perfect	0 -1 0 10 1 0 -5 -10
v:ct1=propose perfect-passive	0 -11 0 6 2 0 0 0
v:ct1=propose pluperfect	0 -16 0 5 10 0 0 0
v:ct1=propose present	-2 3 0 -2 12 0 -7 -3
v:ct1=propose present-passive	0 9 0 10 -22 -1 1 2
v:ct1=renew future-passive	0 -2 9 -6 0 0 0 0
v:ct1=renew past	7 -5 0 6 3 0 0 -9
v:ct1=renew past-passive	0 0 1 -17 0 4 0 14
v:ct1=renew perfect-passive	0 -2 0 8 0 0 0 -4
v:ct1=renew present	3 0 0 8 0 0 0 -9
v:ct1=return infinitive	0 -13 0 -3 0 0 0 18
v:ct1=return modal	0 8 0 4 -2 0 0 -12
v:ct1=return past	0 5 0 -14 -3 0 0 14
v:ct1=return present	0 -5 -1 8 -8 0 0 5
v:ct1=say future	0 -23 8 2 15 -3 -6 -7
v:ct1=say future-passive	5 -13 0 10 0 0 0 -1
v:ct1=say infinitive	0 12 0 -1 -1 0 0 -6
v:ct1=say modal	0 -13 0 -1 15 0 0 -5
v:ct1=say past	-9 11 -15 5 -14 0 -12 3
v:ct1=say past-passive	0 -16 0 22 -3 0 0 0
v:ct1=say perfect	3 5 0 -11 -9 0 1 9
v:ct1=say pluperfect	0 11 0 0 -9 0 0 -10
v:ct1=say present	0 -15 3 -3 0 0 2 18
v:ct1=say present-passive	0 -1 0 -8 19 0 0 -9
v:ct1=sell gerund	0 0 0 -8 0 0 0 9
v:ct1=sell infinitive	0 0 0 -5 0 9 0 0
v:ct1=sell participle-passive	0 -9 0 0 15 0 0 -2
v:ct1=sign future	0 -22 0 0 19 0 -8 -5
v:ct1=sign future-passive	0 -19 0 10 -4 0 3 2
v:ct1=sign infinitive	0 -6 0 -3 16 0 0 -11
v:ct1=sign modal	0 -26 0 0 9 0 -8 6
v:ct1=sign modal-passive	0 -3 0 -4 10 0 0 0
v:ct1=sign participle-passive	0 4 1 16 -32 0 0 -4
v:ct1=sign past	0 8 -4 12 -31 1 -5 3
v:ct1=sign past-passive	0 11 0 0 -4 0 0 -10
v:ct1=sign perfect	0 3 0 -11 -5 0 -3 14
v:ct1=sign pluperfect	0 5 0 -1 -9 0 0 4
v:ct1=sign present	0 12 -2 -13 6 -2 11 -8
v:ct1=stay future	-9 6 2 2 -9 -4 -7 3
v:ct1=stay future-passive	3 3 0 9 -5 0 0 -10
v:ct1=stay gerund	9 -3 4 -18 -3 0 0 15
v:ct1=stay infinitive	10 0 0 -1 -5 0 0 0
v:ct1=stay modal	0 3 0 6 0 0 -1 -12
v:ct1=stay modal-passive	1 11 0 -2 -2 1 0 -8
v:ct1=stay participle-passive	1 -8 0 16 -3 0 0 -7
v:ct1=stay past	0 -17 -5 -1 2 0 19 4
v:ct1=stay pluperfect	10 -3 0 0 -1 0 0 0
v:ct1=stay present-passive	-8 -7 0 3 0 0 0 11
v:ct1=suspend future-passive	1 -14 0 7 7 0 0 0
v:ct1=suspend infinitive	7 11 0 -3 -11 0 0 -4
v:ct1=suspend modal	0 -10 0 10 0 0 0 0
v:ct1=suspend participle-passive	3 -17 1 -1 4 0 0 1
v:ct1=suspend past	6 6 6 -19 4 -2 5 -8
v:ct1=suspend past-passive	-5 0 0 14 0 0 0 -7
v:ct1=suspend perfect	0 7 -4 11 -5 0 -1 -6
v:ct1=suspend present	4 -2 1 -2 2 0 -11 0
v:ct1=target future-passive	0 18 0 -21 0 0 0 2
v:ct1=target gerund	8 -12 -1 2 0 0 0 0
v:ct1=target modal-passive	0 -11 0 18 0 0 0 -8
v:ct1=target past	0 11 0 0 -3 0 0 -10
v:ct1=target perfect	-4 13 0 -6 0 0 0 0
v:ct1=target pluperfect	0 -11 0 8 10 0 0 0
v:ct1=target present	-4 -5 7 -1 -7 0 0 11
v:ct1=target present-passive	0 23 -1 -19 8 0 0 -11
v:ct1=threaten participle-passive	0 10 0 -8 0 0 0 0
v:ct1=threaten past	0 3 0 10 -5 0 0 -10
v:ct1=threaten perfect	0 13 0 -13 0 0 0 0
v:ct1=threaten pluperfect	0 -13 0 9 10 0 0 0
v:ct1=threaten present	-2 16 0 -12 0 0 0 0
v:ct1=up future	0 -26 7 20 -15 2 0 3
v:ct1=up future-passive	0 9 0 4 -5 0 0 -8
v:ct1=up gerund	0 -15 0 -1 0 0 0 18
v:ct1=up infinitive	0 15 0 1 -16 0 -2 -2
v:ct1=up modal	0 12 0 -16 10 0 0 0
v:ct1=up modal-passive	6 9 0 -14 0 0 0 0
v:ct1=up participle-passive	0 -8 0 14 0 0 0 -2
v:ct1=up past	0 -3 0 12 -5 0 0 -7
v:ct1=up perfect	0 6 0 5 0 0 0 -12
v:ct1=up pluperfect	0 -1 0 -7 10 0 0 0
v:ct1=up present	0 -7 -4 -3 5 0 -3 11
v:ct1=up present-passive	0 2 0 -11 -1 0 0 10
v:l1="	0 10 0 -3 -1 0 0 0
v:l1=" & d:ahead	0 12 0 0 0 0 0 -12
v:l1=(	0 -9 0 8 -12 0 0 6
v:l1=( & d:today	0 -15 0 0 -8 0 0 13
v:l1=,	-10 -1 11 -5 0 0 -3 7
v:l1=, & d:ahead	-2 12 18 -21 6 5 1 -11
v:l1=, & d:today	-7 -15 -5 10 -6 -8 -11 18
v:l1=-	0 -20 0 3 -1 1 5 8
v:l1=- & d:ahead	0 -19 0 2 -1 1 5 8
v:l1=.	0 24 0 -16 -3 0 0 -9
v:l1=. & d:ahead	0 20 0 -14 -4 0 0 0
v:l1=. & d:today	0 11 0 -6 0 0 0 -7
v:l1=:	0 -1 -11 -26 0 3 1 25
v:l1=: & d:ahead	0 7 -10 -19 -7 3 1 13
v:l1=: & d:today	0 -24 0 -11 8 0 0 17
v:l1=;	5 0 0 -11 -7 0 4 7
v:l1=; & d:today	0 -3 0 -8 0 0 0 13
v:l1=<agent>	0 -5 0 30 -10 0 0 -13
v:l1=<agent> & d:ahead	0 0 0 10 -4 0 0 -1
v:l1=<agent> & d:today	0 -2 0 21 -5 0 0 -9
v:l1=<begin>	5 2 0 -8 13 10 2 -8
v:l1=<begin> & d:ahead	2 10 2 -14 10 14 6 -18
v:l1=<begin> & d:today	3 -10 -1 3 5 -6 -6 5
v:l1=<day-ahead>	0 5 0 23 -1 0 0 -28
v:l1=<day-ahead> & d:ahead	1 8 0 -12 0 0 0 0
v:l1=<day-ahead> & d:today	0 -3 0 35 0 0 0 -30
v:l1=<day-gone>	0 -3 0 15 0 0 0 -9
v:l1=<day-gone> & d:today	0 0 0 12 0 0 0 -10
v:l1=<day-today>	0 -11 0 -12 0 0 -1 23
v:l1=<day-today> & d:today	0 0 0 -24 0 0 0 24
v:l1=<duty>	0 -10 0 0 0 0 0 5
v:l1=<gate>	0 0 0 15 -3 0 0 -11
v:l1=<gate> & d:today	0 -4 0 13 0 0 0 -5
v:l1=<goods>	0 -16 0 2 -14 0 0 20
v:l1=<goods> & d:ahead	0 -6 0 -3 -11 0 0 21
v:l1=<goods> & d:today	0 -15 0 8 0 0 0 1
v:l1=<level-noun>	0 -10 0 0 -2 0 0 11
v:l1=<level-noun> & d:ahead	0 -6 0 -5 0 0 0 12
v:l1=<level>	0 -2 0 21 -2 0 0 -19
v:l1=<level> & d:today	0 -3 0 21 0 0 0 -27
v:l1=<name>	0 -7 0 19 -14 0 5 -13
v:l1=<name> & d:ahead	0 -20 0 21 -9 0 5 -3
v:l1=<name> & d:today	0 8 0 0 -2 0 0 -9
v:l1=<not>	-9 -11 0 10 6 0 0 -2
v:l1=<not> & d:ahead	-9 -8 0 32 -4 0 0 -14
v:l1=<not> & d:today	0 0 0 -18 10 0 0 12
v:l1=<number>	-4 18 -3 0 -3 0 0 -20
v:l1=<number> & d:ahead	-2 15 0 -12 0 0 0 1
v:l1=<number> & d:today	0 10 0 8 -5 0 0 -30
v:l1=<office>	0 0 0 11 0 0 0 -7
v:l1=<person>	0 -4 0 24 0 0 0 -14
v:l1=<person> & d:today	0 -1 0 16 0 0 0 -13
v:l1=<seat>	0 -14 0 16 -15 0 0 3
v:l1=<seat> & d:ahead	0 -5 0 13 -6 0 0 0
v:l1=<seat> & d:today	0 -7 0 5 -10 0 0 5
v:l1=<span>	0 -5 0 20 -4 0 0 -12
v:l1=<span> & d:ahead	0 0 0 18 0 0 0 -16
v:l1=<v-agree>	0 -2 0 -7 -11 0 0 17
v:l1=<v-agree> & d:today	0 -9 0 -3 0 0 0 10
v:l1=<v-bear> & d:ahead	0 11 0 -13 -2 0 0 10
v:l1=<v-bear> & d:today	1 -18 0 37 -4 0 0 -20
v:l1=<v-begin>	2 35 0 2 -19 -1 -2 -46
v:l1=<v-begin> & d:ahead	1 27 0 -7 -9 0 -1 -21
v:l1=<v-begin> & d:today	1 14 0 11 -11 0 0 -32
v:l1=<v-down>	-1 6 0 -7 -3 0 0 10
v:l1=<v-down> & d:ahead	-1 7 0 -9 -3 0 0 10
v:l1=<v-end>	-4 -23 13 -9 -17 -1 -6 21
v:l1=<v-end> & d:ahead	-2 -34 16 8 -9 0 -4 8
v:l1=<v-end> & d:today	0 2 -2 -16 -8 0 0 19
v:l1=<v-impose>	1 -25 -4 9 -1 -2 -5 12
v:l1=<v-impose> & d:ahead	2 -13 -2 20 -16 -1 -4 2
v:l1=<v-impose> & d:today	0 -14 0 -4 9 0 0 10
v:l1=<v-propose>	8 7 0 -7 -10 0 0 0
v:l1=<v-propose> & d:ahead	9 10 0 -1 -5 0 0 -14
v:l1=<v-propose> & d:today	0 -2 0 -5 -2 0 0 11
v:l1=<v-renew>	0 0 0 -23 0 0 0 24
v:l1=<v-return>	0 -16 0 0 8 0 0 6
v:l1=<v-return> & d:ahead	0 -16 0 0 9 0 0 7
v:l1=<v-say>	0 0 -2 -12 18 0 -3 2
v:l1=<v-say> & d:ahead	0 6 0 -18 8 0 -2 9
v:l1=<v-say> & d:today	0 -7 0 1 12 0 0 -6
v:l1=<v-sell>	0 0 0 -14 0 -2 0 16
v:l1=<v-sell> & d:ahead	0 0 0 -17 0 -2 0 19
v:l1=<v-sign>	-5 -5 0 -4 20 -3 -3 -5
v:l1=<v-sign> & d:ahead	-4 -7 0 16 -2 -2 -1 -2
v:l1=<v-sign> & d:today	0 0 0 -20 29 0 0 -3
v:l1=<v-stay>	0 -21 0 -6 7 0 21 0
v:l1=<v-stay> & d:ahead	0 -17 0 -2 9 0 22 -12
v:l1=<v-stay> & d:today	0 -3 0 -5 -1 0 0 13
v:l1=<v-suspend>	2 4 0 16 -1 0 0 -21
v:l1=<v-suspend> & d:ahead	2 4 0 15 -1 0 0 -20
v:l1=<v-target>	0 -10 0 -4 12 0 0 -1
v:l1=<v-target> & d:today	0 -6 0 -7 14 0 0 -2
v:l1=<v-up>	0 -15 0 14 1 0 0 0
v:l1=<v-up> & d:today	0 -10 0 16 0 0 0 -4
v:l1=a	0 -20 0 26 -6 0 2 -5
v:l1=a & d:ahead	0 -19 0 22 -5 0 2 -2
v:l1=about	0 0 0 -5 -8 9 0 5
v:l1=about & d:ahead	0 0 0 -6 -8 9 0 5
v:l1=after	0 6 4 -26 22 0 -5 0
v:l1=after & d:ahead	0 -6 4 -15 22 0 -5 0
v:l1=again	-1 -11 0 0 7 0 0 4
v:l1=again & d:ahead	-1 -11 0 -1 8 0 0 5
v:l1=and	0 -16 -5 3 2 0 -4 12
v:l1=and & d:ahead	0 -11 -5 7 3 0 -4 3
v:l1=and & d:today	0 -5 0 -4 0 0 0 11
v:l1=announce	0 8 0 -12 0 0 0 5
v:l1=apply	0 -8 0 14 -5 0 0 0
v:l1=are	0 14 0 -5 -7 0 0 -1
v:l1=are & d:ahead	0 14 0 -9 -6 0 0 0
v:l1=as	0 4 0 -15 12 0 0 2
v:l1=at	0 -16 0 2 2 1 0 2
v:l1=at & d:ahead	0 -15 0 1 2 1 0 3
v:l1=back	0 0 0 -9 -3 0 0 16
v:l1=back & d:today	0 -5 0 -7 0 0 0 13
v:l1=before	-17 24 -7 -11 1 2 -7 -7
v:l1=before & d:ahead	-16 21 -5 -14 4 3 -7 -3
v:l1=before & d:today	0 7 0 1 -11 0 0 -5
v:l1=begin	-5 13 0 0 0 0 0 -14
v:l1=begin & d:ahead	-5 22 0 -14 0 0 0 -5
v:l1=begin & d:today	0 -11 0 22 0 0 0 -12
v:l1=beyond	4 14 0 -18 -3 0 0 4
v:l1=beyond & d:ahead	4 14 0 -18 -3 0 0 4
v:l1=by	-4 -5 0 -22 24 5 18 -16
v:l1=by & d:ahead	-4 -4 0 -26 25 5 18 -14
v:l1=by & d:today	0 -5 0 20 -4 0 0 -4
v:l1=change	0 11 0 -8 -4 0 0 0
v:l1=charge	0 -4 0 -8 14 0 0 -1
v:l1=charge & d:today	0 -4 0 -8 14 0 0 -1
v:l1=closed	0 -2 0 11 -2 0 0 0
v:l1=come	0 8 0 -1 0 0 0 -2
v:l1=come & d:ahead	0 8 0 -1 0 0 0 -1
v:l1=day	0 9 0 -18 -7 0 0 15
v:l1=deal	0 -9 0 5 0 0 -4 5
v:l1=deal & d:ahead	0 -8 0 19 0 0 -4 -7
v:l1=deal & d:today	0 0 0 -9 0 0 0 10
v:l1=die	0 -10 0 -2 0 0 0 10
v:l1=die & d:today	0 -3 0 -12 0 0 0 16
v:l1=down	0 -5 0 0 -7 0 0 13
v:l1=down & d:ahead	0 -2 0 -2 -7 0 0 14
v:l1=due	-1 8 0 4 0 0 0 -13
v:l1=due & d:ahead	-1 11 0 -4 0 0 0 -1
v:l1=due & d:today	0 -2 0 17 0 0 0 -10
v:l1=effect	0 13 0 -2 -2 0 0 -13
v:l1=effect & d:today	0 13 0 -3 0 0 0 -12
v:l1=effective	1 2 0 1 0 0 0 -10
v:l1=effective & d:today	0 -1 0 9 0 0 0 -7
v:l1=end	-2 -9 3 -2 -11 0 -4 10
v:l1=end & d:ahead	-1 -25 5 11 -5 0 -2 4
v:l1=end & d:today	0 10 0 -12 -5 0 0 8
v:l1=every	0 0 0 14 0 0 0 -11
v:l1=expect & d:today	0 0 0 -13 0 0 0 15
v:l1=expire	0 -12 0 -10 0 0 0 18
v:l1=expire & d:ahead	0 -4 0 -2 0 0 0 10
v:l1=expire & d:today	0 -5 0 -7 0 0 0 12
v:l1=finish	0 24 0 -36 0 0 0 18
v:l1=follow	0 -2 0 19 -6 0 0 -8
v:l1=follow & d:ahead	0 -2 0 19 -6 0 0 -8
v:l1=for	-9 7 -9 0 5 2 -14 -6
v:l1=for & d:ahead	-8 0 -9 1 9 2 -14 -2
v:l1=for & d:today	0 16 0 -3 -10 0 0 -7
v:l1=force & d:today	0 0 0 8 0 0 0 -10
v:l1=fri	0 0 0 -26 13 0 0 13
v:l1=friday	0 9 0 -9 -2 0 0 4
v:l1=friday & d:today	0 10 0 3 -5 0 0 -16
v:l1=from	13 53 -26 -31 -4 -11 -17 -35
v:l1=from & d:ahead	9 44 -23 -27 -6 -10 -16 -21
v:l1=from & d:today	6 20 -1 -8 1 0 0 -37
v:l1=gave	0 -8 0 12 -2 0 0 0
v:l1=gave & d:ahead	0 -8 0 12 -2 0 0 0
v:l1=good	1 4 0 5 0 0 0 -13
v:l1=good & d:ahead	1 11 0 -7 0 0 0 -5
v:l1=good & d:today	0 -6 0 15 0 0 0 -7
v:l1=happen	0 8 0 6 -1 0 0 -14
v:l1=happen & d:ahead	0 8 0 4 0 0 0 -13
v:l1=has	9 -10 0 0 -15 0 0 9
v:l1=has & d:ahead	9 -9 0 -2 -13 0 0 12
v:l1=have	0 -4 0 -19 -1 0 6 19
v:l1=have & d:ahead	0 -2 0 -10 0 0 6 8
v:l1=have & d:today	0 0 0 -9 0 0 0 12
v:l1=here	0 -19 0 17 0 0 0 0
v:l1=here & d:ahead	0 -19 0 16 0 0 0 0
v:l1=if	0 11 0 0 -6 0 0 -8
v:l1=if & d:ahead	0 12 0 0 -6 0 0 -8
v:l1=in	0 -14 0 23 -3 0 0 -6
v:l1=in & d:today	0 -12 0 15 0 0 0 -3
v:l1=including	0 -18 10 2 -1 0 0 4
v:l1=including & d:ahead	0 -18 10 2 -1 0 0 4
v:l1=is	-8 2 -2 -15 -6 1 3 17
v:l1=is & d:ahead	-8 6 -2 -12 -2 1 3 8
v:l1=is & d:today	0 -10 0 -4 -5 0 0 13
v:l1=issue	0 0 0 13 -4 0 0 -1
v:l1=it & d:ahead	0 11 0 0 0 0 0 -7
v:l1=it & d:today	0 -7 0 12 0 0 0 -6
v:l1=know	0 -15 0 20 0 0 0 -3
v:l1=know & d:today	0 -14 0 19 0 0 0 -3
v:l1=lapse	0 -1 10 -21 0 0 0 14
v:l1=lapse & d:ahead	0 0 12 -13 0 0 0 1
v:l1=lapse & d:today	0 0 0 -10 0 0 0 13
v:l1=last	0 15 -3 16 -1 0 0 -23
v:l1=last & d:ahead	0 15 -3 16 -1 0 0 -23
v:l1=late	0 10 0 -9 0 0 0 0
v:l1=late & d:ahead	0 10 0 -9 0 0 0 0
v:l1=make	0 -6 0 -17 8 0 12 3
v:l1=mark	0 -3 0 -12 0 0 0 15
v:l1=mark & d:ahead	0 -3 0 -12 0 0 0 15
v:l1=meet & d:ahead	0 -5 0 -7 1 0 0 11
v:l1=midnight	0 1 -3 -31 7 0 0 27
v:l1=midnight & d:ahead	0 -2 -2 -11 2 0 0 13
v:l1=midnight & d:today	0 4 0 -24 4 0 0 17
v:l1=monday	0 8 0 3 -2 0 0 -10
v:l1=monday & d:ahead	0 16 0 -9 -3 0 0 -2
v:l1=monday & d:today	0 -11 0 21 0 0 0 -6
v:l1=more	0 -7 0 12 -1 0 0 -1
v:l1=more & d:ahead	0 -5 0 9 -1 0 0 0
v:l1=next	0 4 0 -22 11 0 0 8
v:l1=next & d:ahead	0 4 0 -22 11 0 0 8
v:l1=noon & d:ahead	0 5 0 -16 6 0 0 6
v:l1=noon & d:today	0 -2 0 12 0 0 0 -5
v:l1=not	-8 -5 0 21 -2 0 0 -9
v:l1=not & d:ahead	-8 -3 0 23 -1 0 0 -10
v:l1=notice	0 0 0 9 -4 0 0 0
v:l1=of	0 10 -3 13 -10 0 -2 -25
v:l1=of & d:ahead	0 13 -1 5 -7 1 -2 -20
v:l1=of & d:today	0 -3 0 16 -5 0 0 -10
v:l1=off	0 1 0 12 -3 0 0 -11
v:l1=off & d:ahead	0 2 0 12 -3 0 0 -11
v:l1=on	5 -2 0 20 0 -10 -30 -10
v:l1=on & d:ahead	8 0 2 9 1 -6 -27 -9
v:l1=on & d:today	-7 -5 -4 15 -4 -3 -3 -4
v:l1=or	0 -11 0 4 -1 0 0 11
v:l1=or & d:ahead	0 -11 0 4 -1 0 0 11
v:l1=out	0 0 0 -13 -8 0 0 20
v:l1=out & d:ahead	0 -17 0 3 -4 0 0 9
v:l1=out & d:today	0 10 0 -17 -1 0 0 12
v:l1=over	0 8 0 -26 0 0 0 22
v:l1=over & d:ahead	0 9 0 -11 0 0 0 1
v:l1=past	0 1 0 -22 0 0 0 21
v:l1=past & d:ahead	0 1 0 -22 0 0 0 21
v:l1=pay	0 -8 0 23 -5 0 0 -8
v:l1=pay & d:today	0 -10 0 24 -3 0 0 -8
v:l1=publish	-1 8 0 1 0 0 0 -10
v:l1=publish & d:ahead	0 0 0 15 -11 0 0 0
v:l1=publish & d:today	0 9 0 -9 7 0 0 -9
v:l1=remain	0 0 0 6 -1 0 12 -14
v:l1=return	0 -16 0 0 9 0 0 7
v:l1=return & d:ahead	0 -16 0 0 9 0 0 7
v:l1=same	0 14 3 -10 2 0 0 -10
v:l1=same & d:ahead	0 14 3 -12 2 0 0 -9
v:l1=saturday	0 -3 0 15 5 0 0 -17
v:l1=saturday & d:today	0 0 0 19 0 0 0 -17
v:l1=say	0 2 0 -6 -15 0 0 18
v:l1=say & d:ahead	0 8 0 -12 -12 0 0 19
v:l1=set	0 -8 0 13 -2 0 0 0
v:l1=set & d:ahead	0 -8 0 13 -2 0 0 0
v:l1=ship	0 -9 0 -9 0 0 0 18
v:l1=ship & d:ahead	0 -9 0 -13 0 0 0 21
v:l1=sign	0 -1 0 -10 -10 0 0 19
v:l1=sign & d:ahead	0 2 0 -6 -6 0 0 10
v:l1=sign & d:today	0 -7 0 -4 0 0 0 11
v:l1=since	1 -3 0 27 -31 -3 -2 -13
v:l1=since & d:ahead	1 -25 0 38 -25 -3 -2 -9
v:l1=since & d:today	0 19 0 -8 -6 0 0 -11
v:l1=sit	0 0 0 -11 8 0 0 2
v:l1=stand	0 0 0 -11 0 0 0 12
v:l1=stand & d:today	0 0 0 -11 0 0 0 12
v:l1=start	2 29 0 -4 -9 0 0 -27
v:l1=start & d:ahead	3 4 0 1 0 0 0 -13
v:l1=start & d:today	0 27 0 -6 -9 0 0 -18
v:l1=stop	0 0 0 11 0 0 0 -8
v:l1=sunday	0 -1 0 -6 0 0 0 11
v:l1=talk	0 0 0 10 0 0 0 0
v:l1=telephone	0 0 0 -10 -1 0 0 14
v:l1=telephone & d:today	0 0 0 -12 0 0 0 14
v:l1=than	0 11 0 -23 10 0 8 -5
v:l1=than & d:ahead	0 14 0 -27 11 0 8 -1
v:l1=that	0 1 0 -13 7 0 7 0
v:l1=that & d:ahead	0 2 0 -14 7 0 7 0
v:l1=the	-12 -10 3 9 -15 -26 8 5
v:l1=the & d:ahead	-12 -7 3 0 -14 -26 8 13
v:l1=the & d:today	0 -12 0 38 0 0 0 -27
v:l1=there	0 0 0 -17 0 0 0 19
v:l1=through	-1 -15 9 5 -8 0 0 7
v:l1=through & d:ahead	-1 -14 9 0 -7 0 0 13
v:l1=thursday	0 -11 0 3 -2 0 0 5
v:l1=thursday & d:today	0 -10 0 3 -2 0 0 5
v:l1=till	6 -24 0 0 -6 6 0 11
v:l1=till & d:ahead	6 -24 0 0 -6 6 0 11
v:l1=time	0 -28 0 39 -5 0 0 -11
v:l1=time & d:today	0 -31 0 39 -6 0 0 -8
v:l1=to	9 8 7 -29 -4 0 -29 15
v:l1=to & d:ahead	9 3 7 -25 -1 0 -29 15
v:l1=to & d:today	0 9 0 -6 -7 0 0 1
v:l1=together	0 -13 0 19 0 0 0 -8
v:l1=truce	0 0 0 12 0 0 0 -10
v:l1=tuesday	0 -9 0 10 4 0 0 -6
v:l1=tuesday & d:today	0 -5 0 18 0 0 0 -6
v:l1=until	2 -15 4 -18 9 2 0 14
v:l1=until & d:ahead	3 -14 4 -18 6 2 0 16
v:l1=up	0 -17 0 -2 0 0 0 17
v:l1=up & d:ahead	0 -4 0 -3 0 0 0 9
v:l1=up & d:today	0 -12 0 0 0 0 0 9
v:l1=updated	0 0 0 11 0 0 0 -7
v:l1=updated & d:today	0 0 0 11 0 0 0 -7
v:l1=video	0 0 0 -10 0 0 0 12
v:l1=vote	0 -8 0 -17 25 0 0 -5
v:l1=vote & d:today	0 -3 0 -25 28 0 0 0
v:l1=wednesday	0 -8 0 -6 18 0 0 -2
v:l1=wednesday & d:today	0 -10 0 -6 18 0 0 -2
v:l1=write	0 2 0 1 5 0 0 -14
v:l1=write & d:ahead	0 2 0 0 5 0 0 -14
v:l1=·	0 -6 0 22 -5 0 0 -4
v:l1=· & d:today	0 -6 0 22 -5 0 0 -4
v:l1=—	0 -17 0 7 -11 0 0 8
v:l1=— & d:today	0 -24 0 10 -9 0 0 5
v:l2="	4 10 0 -27 -8 0 1 17
v:l2=" & d:ahead	4 12 0 -14 -6 0 2 0
v:l2=" & d:today	0 0 0 -15 0 0 0 19
v:l2='s	-2 -4 0 -12 31 0 -1 -13
v:l2='s & d:ahead	-1 -1 0 -2 15 0 -1 -5
v:l2='s & d:today	0 -1 0 -11 20 0 0 -8
v:l2=) & d:ahead	0 -1 0 -1 -4 0 0 10
v:l2=) & d:today	0 -3 0 15 0 0 0 -6
v:l2=,	10 9 -3 -13 -8 1 0 7
v:l2=, & d:ahead	11 7 -2 -15 -1 2 0 4
v:l2=, & d:today	0 6 0 0 -26 0 0 7
v:l2=-	0 0 0 8 -1 0 0 -6
v:l2=- & d:ahead	0 12 0 -8 0 0 0 -1
v:l2=.	-1 0 11 -3 6 0 0 -9
v:l2=. & d:ahead	-1 2 11 -9 7 0 0 -9
v:l2=. & d:today	0 -6 0 10 -1 0 0 0
v:l2=:	-5 15 -4 -12 -2 -2 0 6
v:l2=: & d:ahead	-10 4 -8 -6 6 -1 0 6
v:l2=: & d:today	1 13 0 -7 -10 0 0 0
v:l2=;	0 14 2 -5 -3 0 0 -7
v:l2=; & d:ahead	0 15 2 -7 -2 0 0 -7
v:l2=<agent>	-3 8 -2 -4 1 6 -3 -6
v:l2=<agent> & d:ahead	-2 15 -1 -6 -7 7 -2 -2
v:l2=<agent> & d:today	0 -15 0 1 11 0 0 -2
v:l2=<begin>	13 2 -7 -3 2 3 -7 -2
v:l2=<begin> & d:ahead	14 0 -5 -13 6 8 0 1
v:l2=<begin> & d:today	0 0 -3 11 -3 -9 -9 -4
v:l2=<day-ahead>	-21 -16 -2 5 -8 8 13 6
v:l2=<day-ahead> & d:ahead	-20 -15 -2 4 -7 8 13 7
v:l2=<day-gone>	9 6 -7 -2 -15 0 0 4
v:l2=<day-gone> & d:ahead	9 8 -7 -6 -13 0 0 6
v:l2=<day-today>	-3 -2 -2 -9 -3 0 0 21
v:l2=<day-today> & d:today	0 -6 0 -10 -5 0 0 21
v:l2=<duty>	-8 -4 0 9 1 0 -2 -9
v:l2=<duty> & d:ahead	-8 -8 0 16 -5 0 -1 -7
v:l2=<gate>	0 -12 0 4 9 4 0 -3
v:l2=<gate> & d:ahead	0 -7 0 0 10 4 0 -1
v:l2=<gate> & d:today	0 -5 0 10 0 0 0 -1
v:l2=<goods-amount>	0 0 0 10 -3 0 0 0
v:l2=<goods-amount> & d:ahead	0 0 0 10 -3 0 0 0
v:l2=<goods>	9 7 1 -7 -27 -5 7 -2
v:l2=<goods> & d:ahead	10 8 2 -11 -21 -4 7 -3
v:l2=<goods> & d:today	0 -1 0 6 -11 0 0 0
v:l2=<level-noun>	0 -8 -1 -3 -16 4 8 21
v:l2=<level-noun> & d:ahead	0 -10 0 -2 -14 4 8 22
v:l2=<level>	-6 4 -15 1 0 -4 -1 4
v:l2=<level> & d:ahead	-5 16 -14 -5 3 -3 0 -12
v:l2=<level> & d:today	0 -47 0 11 -4 0 0 32
v:l2=<money>	0 -1 0 11 -2 0 0 -7
v:l2=<money> & d:ahead	0 0 0 9 -2 0 0 -6
v:l2=<month-ahead>	0 -2 0 -5 0 0 0 11
v:l2=<not>	0 9 0 0 -27 -1 -10 9
v:l2=<not> & d:ahead	0 3 0 13 -23 -1 -10 0
v:l2=<not> & d:today	0 9 0 -17 -1 0 0 12
v:l2=<number>	-10 9 0 1 -20 -3 -8 9
v:l2=<number> & d:ahead	-9 17 0 0 -14 -3 -7 -2
v:l2=<number> & d:today	0 -11 0 1 -10 0 0 15
v:l2=<office>	0 0 0 14 0 0 6 -24
v:l2=<office> & d:today	0 7 0 8 0 0 0 -18
v:l2=<organisation>	0 3 -1 -9 13 0 -1 -3
v:l2=<organisation> & d:today	0 5 0 -16 22 0 0 -19
v:l2=<person>	-3 8 0 13 -20 -4 -1 -11
v:l2=<person> & d:ahead	-2 11 0 4 -11 -3 -1 -7
v:l2=<person> & d:today	0 -2 0 12 -7 0 0 -1
v:l2=<quality>	2 -4 0 16 -12 0 0 -4
v:l2=<quality> & d:ahead	2 0 0 13 -8 0 0 -15
v:l2=<seat>	1 -5 -9 3 3 -8 -2 6
v:l2=<seat> & d:ahead	5 -3 -4 0 -9 -5 0 13
v:l2=<seat> & d:today	-3 0 -2 0 11 0 -2 -2
v:l2=<sender>	-11 4 0 -3 8 0 0 1
v:l2=<sender> & d:ahead	-11 8 0 -13 9 0 0 7
v:l2=<sender> & d:today	0 -4 0 12 0 0 0 -6
v:l2=<span>	-7 0 -2 18 0 0 0 -19
v:l2=<span> & d:ahead	-7 1 -2 13 0 0 0 -15
v:l2=<span> & d:today	0 -3 0 15 0 0 0 -8
v:l2=<taker>	0 -18 0 15 1 0 0 -3
v:l2=<taker> & d:ahead	0 -12 0 8 2 0 0 -2
v:l2=<taker> & d:today	0 -6 0 9 0 0 0 0
v:l2=<v-agree>	-7 -13 -5 14 1 -4 0 0
v:l2=<v-agree> & d:ahead	-6 -13 -5 12 2 -4 0 2
v:l2=<v-bear> & d:today	0 -10 0 11 -9 0 0 2
v:l2=<v-begin>	5 11 1 -6 0 -8 -14 -3
v:l2=<v-begin> & d:ahead	6 11 2 -8 1 -7 -14 -5
v:l2=<v-buy>	0 8 7 -1 -17 0 0 0
v:l2=<v-buy> & d:ahead	0 8 7 -2 -16 0 0 0
v:l2=<v-deny> & d:ahead	-4 0 -3 3 11 0 0 -7
v:l2=<v-down>	-4 1 -2 12 -7 3 -6 -5
v:l2=<v-down> & d:today	0 -5 0 19 0 0 0 -11
v:l2=<v-end>	1 0 0 -10 -5 3 -3 12
v:l2=<v-end> & d:ahead	1 1 0 -15 -4 4 -3 14
v:l2=<v-end> & d:today	0 -8 0 14 0 0 0 -6
v:l2=<v-impose>	0 5 0 5 -6 -5 6 -10
v:l2=<v-impose> & d:today	0 0 0 40 -20 0 0 -40
v:l2=<v-lack>	-9 4 0 -14 -6 0 5 14
v:l2=<v-lack> & d:ahead	-9 4 0 -14 -6 0 5 14
v:l2=<v-propose>	-5 -3 -1 13 5 -3 -13 -10
v:l2=<v-propose> & d:ahead	-5 -2 -1 15 6 -3 -13 -17
v:l2=<v-renew>	-5 -11 9 20 -11 -2 -4 -9
v:l2=<v-renew> & d:ahead	-5 -10 9 20 -11 -2 -4 -9
v:l2=<v-return>	0 -3 -1 15 -8 0 0 -3
v:l2=<v-return> & d:ahead	0 -3 -1 14 -8 0 0 -2
v:l2=<v-say>	-10 5 -6 13 -2 -11 5 -17
v:l2=<v-say> & d:ahead	-9 8 -4 0 7 -10 6 -13
v:l2=<v-say> & d:today	0 -3 0 27 -25 0 0 -7
v:l2=<v-sell>	-10 17 -6 -8 -2 14 -2 -7
v:l2=<v-sell> & d:ahead	-9 -6 -5 12 -1 14 -2 -6
v:l2=<v-sell> & d:today	0 26 0 -25 0 0 0 0
v:l2=<v-sign>	-12 -3 -16 -1 15 -12 0 -1
v:l2=<v-sign> & d:ahead	-10 -1 -15 -6 15 -11 0 2
v:l2=<v-sign> & d:today	0 -5 0 13 0 0 0 -10
v:l2=<v-stay>	1 -3 1 -1 4 -5 -18 6
v:l2=<v-stay> & d:ahead	2 -7 2 -4 7 -4 -17 7
v:l2=<v-suspend>	8 -9 -2 -7 12 -2 -12 0
v:l2=<v-suspend> & d:ahead	9 -6 -2 -16 13 -2 -11 3
v:l2=<v-suspend> & d:today	0 -8 0 19 0 0 0 -9
v:l2=<v-target>	4 10 3 6 -17 0 -8 -18
v:l2=<v-target> & d:ahead	4 4 3 8 -16 0 -7 -12
v:l2=<v-target> & d:today	0 13 0 -4 0 0 0 -7
v:l2=<v-up>	4 -5 -3 -1 -16 -1 0 16
v:l2=<v-up> & d:ahead	5 1 -2 1 -14 -1 0 4
v:l2=<v-up> & d:today	0 -15 0 -4 0 0 0 17
v:l2=a	0 -22 0 10 -1 0 -2 6
v:l2=a & d:ahead	0 -10 0 7 0 0 -1 0
v:l2=a & d:today	0 -11 0 3 -2 0 0 6
v:l2=accept	0 -10 0 13 0 0 0 -6
v:l2=accept & d:ahead	0 -10 0 13 0 0 0 -6
v:l2=adopt	0 0 0 -9 10 0 0 0
v:l2=adopt & d:ahead	0 0 0 -9 10 0 0 0
v:l2=agree	0 1 0 -16 2 0 5 8
v:l2=agree & d:ahead	0 1 0 -17 3 0 5 9
v:l2=agreement	0 -5 0 -1 -8 0 2 13
v:l2=agreement & d:ahead	0 -4 0 8 -8 0 2 1
v:l2=agreement & d:today	0 0 0 -12 0 0 0 13
v:l2=ahead	0 13 0 18 -1 0 -1 -26
v:l2=ahead & d:ahead	0 13 0 7 -1 0 -1 -17
v:l2=alert	0 21 0 -12 -5 0 0 -7
v:l2=alert & d:today	0 21 0 -12 -5 0 0 -7
v:l2=alexandria	0 -2 0 -9 0 0 0 13
v:l2=alexandria & d:today	0 0 0 -14 0 0 0 14
v:l2=all	9 3 3 0 -5 0 0 -15
v:l2=all & d:ahead	9 4 3 0 -2 0 0 -14
v:l2=also & d:ahead	0 7 0 -10 -6 0 0 9
v:l2=also & d:today	0 0 0 11 0 0 0 -7
v:l2=an	0 22 0 -23 0 0 0 3
v:l2=an & d:today	0 22 0 -25 0 0 0 6
v:l2=and	0 -5 12 -12 -6 -3 0 16
v:l2=and & d:ahead	0 -1 13 -9 -12 -2 0 11
v:l2=and & d:today	0 -11 0 -4 6 0 0 7
v:l2=announce	-3 0 -3 13 -11 0 0 -1
v:l2=announce & d:today	0 -2 0 10 -5 0 0 0
v:l2=announcement	7 9 0 -4 0 0 0 -10
v:l2=announcement & d:ahead	7 10 0 -8 0 0 0 -9
v:l2=answer	0 -11 0 0 -3 5 10 -3
v:l2=answer & d:ahead	0 -10 0 -1 -3 5 10 0
v:l2=apply	5 -8 4 5 -17 0 -2 14
v:l2=apply & d:ahead	5 -1 5 -4 -15 0 -2 16
v:l2=apply & d:today	0 -12 0 16 0 0 0 0
v:l2=approval	0 -9 0 6 7 0 0 -5
v:l2=approval & d:ahead	0 -9 0 6 7 0 0 -5
v:l2=are	0 -15 0 -9 0 0 0 25
v:l2=are & d:ahead	1 -13 0 12 0 0 0 -1
v:l2=are & d:today	0 -1 0 -26 0 0 0 29
v:l2=argument & d:ahead	0 4 0 -11 7 0 0 0
v:l2=argument & d:today	0 0 0 12 -4 0 0 -5
v:l2=arrive	-4 5 5 -18 15 0 -8 -7
v:l2=arrive & d:ahead	-4 5 5 -18 15 0 -8 -7
v:l2=as	7 11 -3 0 -3 0 0 -25
v:l2=as & d:ahead	8 19 -1 -13 -4 0 0 -11
v:l2=as & d:today	0 -13 0 20 0 0 0 -14
v:l2=ask	0 14 0 -3 1 0 0 -13
v:l2=ask & d:ahead	0 14 0 -4 1 0 0 -13
v:l2=asleep	8 -4 0 -10 0 0 0 6
v:l2=asleep & d:ahead	8 -4 0 -10 0 0 0 6
v:l2=at	0 -7 -6 14 0 0 0 -3
v:l2=at & d:ahead	0 -1 -5 12 -6 0 1 0
v:l2=at & d:today	0 -13 0 5 5 0 0 -3
v:l2=away	10 -1 0 -8 -8 0 0 10
v:l2=away & d:ahead	10 -1 0 -8 -8 0 0 10
v:l2=back	-1 0 0 10 -3 4 -3 -7
v:l2=because	0 0 0 -12 0 0 0 14
v:l2=been	0 -1 0 24 0 0 0 -21
v:l2=been & d:ahead	0 0 0 12 0 0 0 -9
v:l2=before	0 3 -3 16 -6 0 -5 -8
v:l2=before & d:ahead	0 6 -3 8 -4 0 -5 -3
v:l2=before & d:today	0 -4 0 18 -1 0 0 -8
v:l2=begin	0 12 0 4 -8 0 0 -16
v:l2=begin & d:ahead	0 14 0 2 -7 0 0 -16
v:l2=both	0 17 0 -9 -7 0 0 -2
v:l2=both & d:ahead	0 17 0 -9 -7 0 0 -2
v:l2=briefing	0 -4 0 -7 0 0 0 13
v:l2=briefing & d:today	0 -4 0 -7 0 0 0 13
v:l2=bulletin	-1 10 0 -6 0 0 0 0
v:l2=bulletin & d:today	-1 10 0 -6 0 0 0 0
v:l2=business	0 -10 0 12 0 1 0 -1
v:l2=business & d:ahead	0 -9 0 10 0 1 0 0
v:l2=buy	0 9 0 -6 0 0 0 0
v:l2=buy & d:ahead	0 9 0 -6 0 0 0 0
v:l2=by	1 -6 -5 -10 8 -4 12 1
v:l2=by & d:ahead	1 -4 -4 1 5 -4 12 -17
v:l2=by & d:today	0 -1 0 -23 4 0 0 22
v:l2=call	0 -5 0 -5 0 0 0 19
v:l2=call & d:today	0 0 0 -10 0 0 0 11
v:l2=car & d:ahead	0 11 0 -8 0 0 0 -2
v:l2=change	2 0 15 2 -1 -2 0 -19
v:l2=change & d:ahead	2 0 15 0 -1 -2 0 -17
v:l2=charge & d:today	0 16 0 -9 0 0 0 -5
v:l2=clear	0 -6 -2 5 -7 0 0 12
v:l2=clear & d:ahead	0 -6 -2 4 -5 0 0 13
v:l2=client	0 -11 0 13 0 0 0 0
v:l2=client & d:today	0 -11 0 13 0 0 0 0
v:l2=clock	0 8 0 -14 0 0 0 7
v:l2=close	0 -19 0 -3 0 14 0 7
v:l2=close & d:ahead	0 -18 0 -4 0 14 0 8
v:l2=closed	0 10 0 -2 -2 7 0 -10
v:l2=closed & d:ahead	0 10 0 -3 -2 7 0 -9
v:l2=coffee	0 10 0 -9 0 0 0 0
v:l2=coffee & d:ahead	0 10 0 -10 0 0 0 0
v:l2=collect	0 23 0 -18 -5 0 0 -1
v:l2=collect & d:ahead	0 23 0 -19 -5 0 0 -1
v:l2=column	0 0 0 -13 0 0 0 14
v:l2=column & d:today	0 0 0 -14 0 0 0 14
v:l2=come	-1 -6 0 19 0 0 -2 -13
v:l2=come & d:ahead	-1 -4 0 13 0 0 -2 -7
v:l2=come & d:today	0 -2 0 13 0 0 0 -8
v:l2=commerce	0 0 0 12 0 0 0 -4
v:l2=commerce & d:ahead	0 0 0 9 0 0 0 -3
v:l2=common	0 0 0 -9 0 0 0 11
v:l2=common & d:ahead	0 0 0 -9 0 0 0 11
v:l2=confirm	0 0 0 14 -8 0 0 -2
v:l2=confirm & d:ahead	0 0 0 13 -8 0 0 -2
v:l2=continue	0 12 0 -8 -1 0 0 0
v:l2=continue & d:ahead	0 -8 0 11 -1 0 0 0
v:l2=control	2 -10 0 9 0 0 0 0
v:l2=control & d:ahead	2 -10 0 9 0 0 0 0
v:l2=count	0 -25 0 22 0 0 0 3
v:l2=count & d:ahead	0 -25 0 22 0 0 0 3
v:l2=counted	0 -9 0 0 -3 0 0 12
v:l2=counted & d:ahead	0 -9 0 0 -3 0 0 12
v:l2=custom	0 -8 0 -6 10 0 0 4
v:l2=custom & d:ahead	0 -6 0 -10 10 0 0 5
v:l2=cut	0 9 0 -11 2 0 0 0
v:l2=cut & d:ahead	0 9 0 -11 2 0 0 0
v:l2=date & d:ahead	5 10 -2 -15 -2 -9 1 7
v:l2=date & d:today	0 -8 0 2 12 0 0 -13
v:l2=dated	9 -2 0 6 0 0 0 -10
v:l2=dated & d:ahead	9 -1 0 0 0 0 0 -5
v:l2=day	-6 13 0 -11 -9 0 8 3
v:l2=day & d:ahead	-6 14 0 -8 -8 0 8 0
v:l2=deadline	0 -7 0 -11 -15 13 11 7
v:l2=deadline & d:ahead	0 -7 0 -12 -14 13 11 7
v:l2=deal	8 12 0 -9 -11 -1 0 -2
v:l2=deal & d:ahead	8 12 0 -9 -11 -1 0 -2
v:l2=decide	0 6 0 -13 14 0 -2 -3
v:l2=decide & d:ahead	0 6 0 -13 14 0 -2 -2
v:l2=decision	0 -5 0 -12 20 0 0 -4
v:l2=decision & d:ahead	0 -5 0 -12 20 0 0 -4
v:l2=declare	0 7 0 -13 3 0 0 2
v:l2=declare & d:ahead	0 7 0 -13 3 0 0 2
v:l2=desk	0 -8 0 13 -6 0 0 0
v:l2=did	0 -15 0 27 -6 0 0 -9
v:l2=did & d:ahead	0 -13 0 23 -5 0 0 -7
v:l2=do	0 22 0 -20 0 0 0 -1
v:l2=do & d:ahead	0 23 0 -23 1 0 0 0
v:l2=doe	0 0 0 -22 19 0 0 0
v:l2=doe & d:ahead	0 0 0 -14 10 0 0 1
v:l2=dollar	0 -9 0 11 0 0 0 0
v:l2=dollar & d:ahead	0 -7 0 9 0 0 0 0
v:l2=double	0 0 0 -14 0 0 0 13
v:l2=double & d:ahead	0 0 0 -14 0 0 0 13
v:l2=down	0 8 4 3 19 0 0 -35
v:l2=down & d:ahead	0 11 4 -8 20 0 0 -28
v:l2=down & d:today	0 -3 0 15 0 0 0 -11
v:l2=due	-6 -2 -1 2 12 -1 -7 -2
v:l2=due & d:ahead	-6 -2 -1 2 12 -1 -7 -2
v:l2=duty & d:ahead	-5 3 0 -8 0 0 0 9
v:l2=each	0 0 0 15 0 0 0 -14
v:l2=early	0 -2 0 -13 14 0 0 5
v:l2=eastern	3 0 5 4 -3 0 0 -11
v:l2=eastern & d:ahead	3 10 6 -14 0 0 0 -4
v:l2=eastern & d:today	0 -12 0 19 0 0 0 -6
v:l2=edition	0 -7 0 14 0 0 0 -3
v:l2=effect	2 9 2 -1 -13 0 0 -18
v:l2=effect & d:ahead	2 5 2 3 -12 0 0 -16
v:l2=end & d:ahead	0 -1 1 -10 -2 4 2 7
v:l2=end & d:today	0 -8 0 13 0 0 0 -6
v:l2=enter	0 0 2 -21 19 0 0 -9
v:l2=enter & d:ahead	0 -5 2 -14 19 0 0 -8
v:l2=entry	0 -16 0 29 -9 0 0 -5
v:l2=entry & d:ahead	0 -10 0 21 -7 0 0 -4
v:l2=entry & d:today	0 -7 0 9 0 0 0 0
v:l2=est	0 11 0 -12 -4 0 0 2
v:l2=est & d:ahead	0 12 0 -14 -4 0 0 2
v:l2=everywhere	0 11 0 -8 0 0 0 0
v:l2=everywhere & d:ahead	0 12 0 -9 0 0 0 0
v:l2=exchanged	0 0 0 -3 9 0 -1 0
v:l2=exchanged & d:ahead	0 0 0 -3 9 0 -1 0
v:l2=exemption	0 0 0 -8 9 0 0 0
v:l2=expect	0 9 0 0 0 0 0 -11
v:l2=expect & d:ahead	0 9 0 0 0 0 0 -11
v:l2=expire	0 -1 4 0 -14 0 0 5
v:l2=expire & d:ahead	0 -1 4 0 -14 0 0 5
v:l2=extend	-2 -8 3 13 -3 0 0 -4
v:l2=extend & d:ahead	-2 -7 3 12 -3 0 0 -4
v:l2=extension	0 5 0 -10 10 0 0 -3
v:l2=extension & d:ahead	0 -13 0 -2 10 0 0 0
v:l2=face	0 7 0 -10 0 0 3 0
v:l2=fall	0 6 0 -8 -10 5 0 3
v:l2=fall & d:ahead	0 7 0 -11 -10 5 0 4
v:l2=fee	0 12 0 0 -12 0 0 0
v:l2=fee & d:ahead	0 12 0 0 -12 0 0 0
v:l2=finished	-1 6 0 0 -11 0 12 -8
v:l2=finished & d:ahead	-1 6 0 0 -11 0 12 -8
v:l2=flash	0 0 0 14 0 0 0 -11
v:l2=flash & d:today	0 0 0 14 0 0 0 -11
v:l2=follow	1 19 0 -6 0 0 -1 -24
v:l2=follow & d:ahead	1 19 0 -6 0 0 -1 -24
v:l2=for	0 -2 0 20 0 0 0 -23
v:l2=for & d:ahead	0 0 0 16 0 0 0 -19
v:l2=force	3 9 -2 -9 6 0 -5 -4
v:l2=force & d:ahead	3 14 -1 -17 6 0 -5 -2
v:l2=force & d:today	0 -12 0 16 0 0 0 -1
v:l2=found	0 -9 0 7 -5 0 8 0
v:l2=found & d:ahead	0 -9 0 6 -5 0 8 0
v:l2=free	0 -4 0 16 -7 0 0 -3
v:l2=friday	6 8 16 -29 8 -2 0 2
v:l2=friday & d:ahead	6 -16 17 -26 17 -2 0 5
v:l2=friday & d:today	0 22 0 -10 -18 0 0 -3
v:l2=from	11 22 -6 -7 -15 0 -2 -21
v:l2=from & d:ahead	11 15 -6 0 -14 0 -2 -33
v:l2=from & d:today	0 10 0 -14 0 0 0 4
v:l2=frozen	0 -1 0 9 0 0 0 -5
v:l2=frozen & d:ahead	0 -1 0 9 0 0 0 -5
v:l2=galway	0 -1 0 -3 0 0 0 7
v:l2=garden	0 12 0 -11 0 0 0 0
v:l2=garden & d:ahead	0 12 0 -11 0 0 0 0
v:l2=geneva	0 -3 0 14 0 0 0 -7
v:l2=geneva & d:ahead	0 -2 0 12 0 0 0 -5
v:l2=get	0 -8 0 10 -8 0 0 0
v:l2=get & d:ahead	0 -5 0 10 -4 0 0 0
v:l2=go	0 -10 0 -13 -8 0 0 28
v:l2=go & d:ahead	0 0 0 -8 -7 0 0 14
v:l2=go & d:today	0 -14 0 -6 0 0 0 18
v:l2=good	-5 11 4 -13 -18 0 2 12
v:l2=good & d:ahead	-5 7 4 -13 -17 0 3 15
v:l2=gyeongju	0 0 0 -12 13 0 0 0
v:l2=gyeongju & d:ahead	0 0 0 -12 13 0 0 0
v:l2=had	0 -3 0 15 0 0 0 -6
v:l2=happen	4 -4 -5 -9 1 0 0 16
v:l2=happen & d:ahead	4 -4 -5 -9 1 0 0 16
v:l2=has	-6 -7 -4 -9 11 0 14 -3
v:l2=has & d:ahead	-6 -7 -4 -10 12 0 14 -2
v:l2=have	-6 14 5 4 -13 -5 0 -7
v:l2=have & d:ahead	-5 16 5 -7 -12 -5 0 2
v:l2=have & d:today	0 0 0 23 0 0 0 -20
v:l2=he & d:ahead	0 9 0 -4 -1 0 0 -4
v:l2=heard & d:ahead	0 9 0 -11 6 0 0 -6
v:l2=hearing & d:ahead	0 -4 0 -6 12 0 0 0
v:l2=here	0 -8 0 15 -1 0 0 -5
v:l2=here & d:ahead	0 -8 0 13 -1 0 0 -3
v:l2=higher	0 -11 0 4 -6 0 0 11
v:l2=his	0 0 0 10 0 0 0 -7
v:l2=holiday	0 0 0 4 -10 0 0 3
v:l2=holiday & d:ahead	0 0 0 3 -10 0 0 3
v:l2=home	0 -13 0 18 0 0 0 -2
v:l2=home & d:ahead	0 -13 0 18 0 0 0 -2
v:l2=hour & d:ahead	0 -13 0 11 0 0 0 0
v:l2=hour & d:today	0 15 0 -11 -1 0 0 0
v:l2=importer	0 -10 0 4 4 0 0 0
v:l2=importer & d:today	0 -5 0 8 0 0 0 0
v:l2=in	0 0 -2 3 0 -3 -10 4
v:l2=in & d:today	0 -14 0 2 -5 0 0 8
v:l2=increase	0 -8 0 12 0 0 0 -3
v:l2=increase & d:ahead	0 -8 0 12 0 0 0 -3
v:l2=industry	0 -7 0 0 0 0 0 9
v:l2=is	-2 -4 -2 -8 13 7 -10 4
v:l2=is & d:ahead	-2 7 -2 -4 -3 7 -9 2
v:l2=is & d:today	0 -26 0 -4 19 0 0 0
v:l2=istanbul	0 0 0 12 0 0 0 -10
v:l2=it	-7 -6 0 -3 10 0 9 -5
v:l2=it & d:ahead	-7 0 0 -13 13 0 9 -3
v:l2=it & d:today	0 -18 0 22 -7 0 0 -3
v:l2=its	0 -10 0 22 -8 0 0 -5
v:l2=its & d:today	0 -7 0 14 -2 0 0 -3
v:l2=itself	5 -16 0 -6 3 0 0 10
v:l2=itself & d:ahead	5 -16 0 -6 3 0 0 10
v:l2=keep	0 9 0 -9 -6 0 0 2
v:l2=keep & d:ahead	0 9 0 -9 -6 0 0 2
v:l2=last	-2 -4 0 -27 -8 3 4 29
v:l2=last & d:ahead	-2 -3 0 -13 -7 3 4 15
v:l2=last & d:today	0 0 0 -22 0 0 0 24
v:l2=late	0 14 0 -2 -6 0 0 -4
v:l2=late & d:ahead	0 14 0 -3 -6 0 0 -4
v:l2=later	0 0 0 -11 8 0 8 -5
v:l2=later & d:ahead	0 0 0 -12 8 0 8 -4
v:l2=law	0 0 0 -1 -9 1 0 11
v:l2=law & d:ahead	0 0 0 -2 -8 1 0 12
v:l2=least	0 3 0 -7 0 0 11 -8
v:l2=least & d:ahead	0 3 0 -7 0 0 11 -8
v:l2=less	0 -8 0 12 0 0 0 0
v:l2=level	0 -23 0 12 0 0 0 16
v:l2=level & d:ahead	0 -23 0 11 0 0 0 16
v:l2=levy	0 8 0 0 -1 0 0 -5
v:l2=levy & d:ahead	0 8 0 0 -1 0 0 -5
v:l2=likewise	12 0 0 0 7 0 0 -19
v:l2=likewise & d:ahead	12 0 0 0 7 0 0 -19
v:l2=list	0 13 0 0 -3 0 0 -8
v:l2=list & d:ahead	0 13 0 0 -3 0 0 -8
v:l2=lower	0 -4 0 13 -5 0 0 0
v:l2=lower & d:ahead	0 -3 0 12 -4 0 0 0
v:l2=lumpur	0 -10 0 11 -1 0 0 2
v:l2=m	0 25 0 -17 -3 0 0 -9
v:l2=m & d:ahead	0 20 0 -14 -4 0 0 0
v:l2=m & d:today	0 12 0 -7 0 0 0 -7
v:l2=make & d:ahead	0 9 0 -12 4 1 0 0
v:l2=matter	0 13 0 -13 8 0 0 -10
v:l2=matter & d:ahead	0 13 0 -13 8 0 0 -10
v:l2=measure	0 -1 0 9 0 0 0 -3
v:l2=measure & d:ahead	0 -1 0 9 0 0 0 -3
v:l2=member	0 0 0 -14 -1 0 0 18
v:l2=member & d:today	0 0 0 -17 0 0 0 18
v:l2=memo	0 18 0 -17 0 0 0 0
v:l2=memo & d:today	0 18 0 -17 0 0 0 0
v:l2=midnight	-1 -13 0 4 -13 6 0 9
v:l2=midnight & d:ahead	0 -9 0 0 -8 6 0 10
v:l2=midnight & d:today	0 -5 0 12 -3 0 0 0
v:l2=monday	4 1 12 -12 0 0 -1 0
v:l2=monday & d:ahead	2 7 11 -23 -3 0 0 13
v:l2=monday & d:today	1 -11 3 17 3 0 0 -21
v:l2=more	0 12 0 -6 -1 0 0 -7
v:l2=more & d:today	0 12 0 -11 0 0 0 0
v:l2=most	0 4 0 -10 0 0 0 7
v:l2=most & d:ahead	0 4 0 -10 0 0 0 7
v:l2=move	0 0 0 13 -3 0 0 -6
v:l2=move & d:ahead	0 0 0 11 -2 0 0 -4
v:l2=must	0 0 0 0 -9 2 0 6
v:l2=must & d:ahead	0 0 0 0 -9 2 0 6
v:l2=name	0 -4 0 13 -6 0 0 0
v:l2=need	0 -3 0 -2 -3 0 0 13
v:l2=need & d:ahead	0 -3 0 -2 -3 0 0 13
v:l2=network	0 0 0 -8 0 0 0 9
v:l2=network & d:ahead	0 0 0 -8 0 0 0 9
v:l2=next	0 -1 0 11 -1 0 0 -2
v:l2=next & d:ahead	0 -1 0 11 -1 0 0 -2
v:l2=night	0 -12 0 7 -2 0 0 3
v:l2=night & d:ahead	0 -12 0 6 -2 0 0 4
v:l2=no	0 -10 0 14 -1 0 -2 0
v:l2=not	0 1 0 -12 -6 0 0 19
v:l2=not & d:today	0 -3 0 -13 0 0 0 17
v:l2=note	0 15 0 -7 0 0 0 -9
v:l2=note & d:today	0 16 0 -8 0 0 0 -8
v:l2=nothing	0 10 0 3 -6 0 0 -17
v:l2=nothing & d:ahead	0 0 0 17 -5 0 0 -15
v:l2=notice	0 4 0 9 2 0 0 -17
v:l2=notice & d:ahead	0 6 0 6 3 0 0 -16
v:l2=now	6 -6 0 22 -2 0 0 -21
v:l2=now & d:ahead	6 -6 0 22 -2 0 0 -21
v:l2=of	8 0 0 5 -14 0 0 -1
v:l2=of & d:ahead	0 1 0 1 -11 0 0 4
v:l2=of & d:today	9 -6 0 2 0 0 0 -8
v:l2=off	0 -2 0 0 12 -10 -5 3
v:l2=off & d:ahead	0 -2 0 0 12 -10 -5 3
v:l2=offer	0 -2 0 1 8 0 0 -8
v:l2=offer & d:ahead	0 -2 0 1 8 0 0 -8
v:l2=oil & d:ahead	0 7 0 -11 6 0 0 -1
v:l2=on & d:today	0 -11 0 19 -1 0 0 -8
v:l2=one	-1 5 0 11 0 0 -2 -16
v:l2=one & d:ahead	-1 11 0 0 5 0 -2 -10
v:l2=one & d:today	0 -7 0 20 -5 0 0 -8
v:l2=opened	0 -7 0 13 -2 0 0 0
v:l2=or	-6 19 4 -8 -2 0 0 -9
v:l2=or & d:ahead	-6 19 4 -9 -2 0 0 -8
v:l2=order	0 5 0 1 -11 0 0 0
v:l2=order & d:ahead	0 6 0 0 -10 0 0 0
v:l2=osaka	0 0 0 11 0 0 0 -10
v:l2=osaka & d:today	0 0 0 11 0 0 0 -10
v:l2=other	7 0 0 -15 -1 0 0 11
v:l2=other & d:ahead	7 0 0 -16 0 0 0 11
v:l2=our	0 -3 0 -2 -4 0 0 10
v:l2=our & d:today	0 -2 0 -3 -4 0 0 11
v:l2=out	0 -4 3 -6 -19 1 -4 13
v:l2=out & d:ahead	0 -3 4 -8 -18 1 -4 14
v:l2=over	0 0 0 -17 -11 0 3 20
v:l2=over & d:ahead	0 0 0 -17 -11 0 3 20
v:l2=own	12 0 0 0 -15 0 0 1
v:l2=own & d:ahead	12 0 0 -7 -10 0 0 3
v:l2=paper	0 -7 0 7 -7 0 10 -3
v:l2=paper & d:ahead	0 -6 0 5 -7 0 10 -2
v:l2=past & d:today	0 -7 0 18 0 0 0 -7
v:l2=pause	-2 -20 0 11 -2 0 0 12
v:l2=pause & d:ahead	-2 -19 0 10 -2 0 0 12
v:l2=pay	-8 -2 -1 21 -9 0 0 -7
v:l2=pay & d:ahead	-7 11 0 7 -6 0 0 -15
v:l2=pay & d:today	0 -25 0 18 -1 0 0 2
v:l2=phone	0 11 0 -8 0 0 0 0
v:l2=phone & d:ahead	0 12 0 -9 0 0 0 0
v:l2=place	0 0 1 -10 9 0 0 0
v:l2=place & d:ahead	0 0 1 -10 9 0 0 0
v:l2=pm	0 -2 0 -8 11 0 0 0
v:l2=post	0 -15 0 11 5 0 0 -5
v:l2=post & d:ahead	0 -13 0 4 6 0 0 0
v:l2=postpone	1 3 0 0 4 1 0 -11
v:l2=postpone & d:ahead	1 3 0 0 4 1 0 -11
v:l2=presented	0 -14 0 0 16 0 0 -4
v:l2=price	0 12 0 -3 -4 0 -1 0
v:l2=price & d:ahead	0 12 0 -3 -4 0 -1 0
v:l2=proclamation	0 -17 0 20 0 0 0 0
v:l2=proclamation & d:ahead	0 -17 0 20 0 0 0 0
v:l2=product	0 -13 0 13 1 0 0 0
v:l2=publish	0 -10 0 0 7 0 0 4
v:l2=publish & d:ahead	0 -9 0 -5 9 0 0 5
v:l2=put	0 -8 0 -2 2 0 0 11
v:l2=put & d:ahead	0 -8 0 -3 2 0 0 11
v:l2=question	0 0 0 -6 9 0 0 0
v:l2=rate	0 4 0 -14 -15 0 0 20
v:l2=rate & d:ahead	0 0 0 -3 -13 0 0 14
v:l2=rate & d:today	0 8 0 -13 0 0 0 7
v:l2=reach	0 -9 0 0 -3 0 1 11
v:l2=reach & d:ahead	0 -9 0 0 -3 0 1 11
v:l2=read	0 -8 0 14 -1 0 0 -1
v:l2=reading	0 -3 0 -17 20 0 0 0
v:l2=ready	4 -2 0 -9 -10 0 10 5
v:l2=ready & d:ahead	4 -2 0 -9 -10 0 10 5
v:l2=recess	0 -4 0 14 -7 0 0 -3
v:l2=recess & d:ahead	0 -4 0 14 -7 0 0 -3
v:l2=released	0 -1 0 9 -3 0 -3 0
v:l2=released & d:ahead	0 -1 0 9 -3 0 -3 0
v:l2=renew	0 0 -2 12 0 0 -1 -6
v:l2=renew & d:ahead	0 0 -2 12 0 0 -1 -6
v:l2=reply	0 -10 0 -6 7 0 7 0
v:l2=reply & d:ahead	0 -9 0 -6 7 0 7 0
v:l2=report	0 -1 0 0 11 0 -1 -7
v:l2=report & d:ahead	0 0 0 -1 11 0 -1 -5
v:l2=reporter & d:today	0 13 0 -10 0 0 0 0
v:l2=rest	0 4 0 -14 3 0 0 4
v:l2=rest & d:ahead	0 4 0 -14 3 0 0 4
v:l2=retroactive	0 0 0 10 0 0 0 -7
v:l2=retroactive & d:ahead	0 0 0 10 0 0 0 -7
v:l2=return	0 6 0 -3 -11 0 0 4
v:l2=return & d:ahead	0 6 0 -5 -11 0 0 6
v:l2=review	0 -5 0 0 9 0 0 -5
v:l2=review & d:ahead	0 -4 0 -2 10 0 0 -4
v:l2=rise	0 10 0 -5 0 0 0 -6
v:l2=rise & d:ahead	0 10 0 -5 0 0 0 -6
v:l2=rule & d:ahead	-4 0 -3 2 11 0 0 -7
v:l2=run	0 6 1 -8 3 0 -3 0
v:l2=run & d:today	0 12 0 -8 0 0 0 0
v:l2=sale	0 -5 0 4 -1 8 0 -7
v:l2=sale & d:ahead	0 0 0 -3 0 8 0 0
v:l2=saturday	0 15 0 -12 5 0 0 -6
v:l2=saturday & d:ahead	0 21 0 -24 6 0 0 0
v:l2=saturday & d:today	0 -10 0 21 0 0 0 -8
v:l2=say	-9 3 3 2 -14 -2 5 4
v:l2=say & d:ahead	-9 11 3 -6 -9 -1 6 2
v:l2=say & d:today	0 -17 0 17 -8 0 0 0
v:l2=sea	0 -8 0 15 -2 0 0 -2
v:l2=sea & d:ahead	0 -7 0 14 -2 0 0 -2
v:l2=season	0 0 0 12 0 0 0 -11
v:l2=season & d:ahead	0 0 0 12 0 0 0 -11
v:l2=second	0 -12 0 14 -2 0 0 0
v:l2=sell	0 0 0 -7 -6 16 0 0
v:l2=sell & d:ahead	0 0 0 -7 -6 16 0 0
v:l2=session	0 -1 0 -5 9 0 0 0
v:l2=session & d:ahead	0 -1 0 -5 9 0 0 0
v:l2=set	0 0 0 -13 6 9 0 4
v:l2=set & d:ahead	0 0 0 -13 6 9 0 4
v:l2=shall	0 0 0 -19 3 0 0 18
v:l2=shanghai	0 -1 0 -4 9 0 0 -2
v:l2=shanghai & d:today	0 0 0 -5 9 0 0 -1
v:l2=sheet & d:ahead	0 -6 0 12 0 0 0 0
v:l2=sheet & d:today	0 10 0 -9 0 0 0 0
v:l2=ship	-6 18 -3 -17 11 0 0 -6
v:l2=ship & d:ahead	-6 -4 -3 5 12 0 0 -5
v:l2=ship & d:today	0 27 0 -25 0 0 0 0
v:l2=shut	0 -17 0 20 0 0 0 0
v:l2=shut & d:ahead	0 -17 0 20 0 0 0 0
v:l2=side	-8 0 0 -11 6 0 0 8
v:l2=side & d:ahead	-8 0 0 -11 6 0 0 8
v:l2=sign	-2 -1 -2 9 0 0 2 -8
v:l2=signature	0 -6 0 -15 6 0 13 0
v:l2=signature & d:ahead	0 -6 0 -15 6 0 13 0
v:l2=since	0 -12 0 19 0 0 0 -5
v:l2=since & d:ahead	0 -8 0 11 0 0 0 -1
v:l2=sit	0 -13 0 0 12 0 0 -10
v:l2=sit & d:ahead	0 -12 0 0 12 0 0 -9
v:l2=sleep	0 11 0 -15 3 0 0 1
v:l2=sleep & d:ahead	0 11 0 -16 3 0 0 1
v:l2=so	0 9 0 -22 15 0 1 1
v:l2=so & d:ahead	0 9 0 -23 15 0 1 1
v:l2=soybean	0 16 0 0 -4 0 0 -12
v:l2=soybean & d:ahead	0 16 0 0 -4 0 0 -12
v:l2=spare	0 -8 0 12 -1 0 0 0
v:l2=spare & d:ahead	0 -8 0 12 -1 0 0 0
v:l2=spoke	0 -1 0 -16 4 0 12 0
v:l2=spoke & d:ahead	0 -1 0 -17 4 0 12 0
v:l2=standstill & d:ahead	0 0 0 -6 -1 0 0 10
v:l2=start	5 12 -4 -9 -3 0 0 -5
v:l2=start & d:ahead	5 12 -4 -9 -3 0 0 -5
v:l2=statement	0 -9 0 18 0 0 0 -4
v:l2=statement & d:ahead	0 -7 0 12 0 0 0 0
v:l2=stay	7 -11 -2 15 0 0 0 -10
v:l2=stay & d:ahead	7 -11 -2 15 0 0 0 -10
v:l2=still	0 -12 0 26 -1 0 0 -14
v:l2=still & d:ahead	0 -11 0 24 0 0 0 -14
v:l2=stockholm	0 -2 0 15 0 0 0 -9
v:l2=stockholm & d:ahead	0 -2 0 13 0 0 0 -8
v:l2=stop	0 -6 0 -3 0 1 0 10
v:l2=stop & d:ahead	0 -6 0 -3 0 1 0 10
v:l2=strike	0 0 0 10 -3 0 -4 0
v:l2=strike & d:ahead	0 0 0 9 -3 0 -4 0
v:l2=suspend	0 -1 1 -12 6 0 -4 2
v:l2=suspend & d:ahead	0 0 1 -21 6 0 -4 5
v:l2=suspension	0 0 0 -13 2 0 0 12
v:l2=take	0 9 0 0 6 0 0 -22
v:l2=take & d:ahead	0 -3 0 3 8 0 0 -10
v:l2=take & d:today	0 12 0 -1 -1 0 0 -12
v:l2=tangier	0 12 0 -8 0 0 0 -3
v:l2=tangier & d:ahead	0 12 0 -9 0 0 0 -2
v:l2=tariff	0 -19 0 16 6 0 0 -9
v:l2=tariff & d:ahead	0 -26 0 30 -2 0 0 -8
v:l2=tariff & d:today	0 8 0 -17 11 0 0 0
v:l2=telephone	0 11 0 -2 -6 -2 0 0
v:l2=telephone & d:ahead	0 11 0 2 -5 -2 0 -9
v:l2=television	0 0 0 13 0 0 0 -8
v:l2=television & d:ahead	0 0 0 13 0 0 0 -8
v:l2=term	4 9 0 -15 -6 0 0 12
v:l2=term & d:ahead	4 9 0 -13 -6 0 0 10
v:l2=that	5 3 1 -7 -12 0 6 1
v:l2=that & d:ahead	5 6 2 -9 -11 0 6 -1
v:l2=the & d:ahead	0 11 2 1 0 -1 0 -16
v:l2=the & d:today	0 -13 0 9 -10 0 0 4
v:l2=their	0 0 0 5 10 0 0 -16
v:l2=their & d:ahead	0 0 0 5 10 0 0 -16
v:l2=them	0 9 -3 -7 10 -1 1 -12
v:l2=them & d:ahead	0 11 -3 -1 0 -1 1 -11
v:l2=they	0 -19 0 16 0 0 0 4
v:l2=they & d:ahead	0 -16 0 7 0 0 0 7
v:l2=they & d:today	0 -1 0 10 -2 0 0 -1
v:l2=thing	0 -2 0 -7 0 0 0 11
v:l2=thread	0 0 0 -9 0 0 0 11
v:l2=thread & d:today	0 0 0 -9 0 0 0 11
v:l2=three	0 8 0 0 -8 0 0 0
v:l2=three & d:ahead	0 9 0 0 -8 0 0 0
v:l2=through	0 -1 0 -19 9 0 0 14
v:l2=through & d:ahead	0 -1 0 -19 9 0 0 14
v:l2=thursday	0 -3 0 -9 4 0 0 13
v:l2=thursday & d:ahead	0 8 0 -18 6 0 0 5
v:l2=thursday & d:today	0 -19 0 3 -1 0 0 8
v:l2=till	0 0 0 -11 0 0 0 15
v:l2=till & d:ahead	0 0 0 -11 0 0 0 15
v:l2=time	-3 10 0 -2 0 0 6 -12
v:l2=time & d:ahead	-3 10 0 -3 0 0 6 -12
v:l2=to	-16 6 6 -4 0 -5 -8 9
v:l2=to & d:ahead	-14 -11 7 5 -4 -5 -7 13
v:l2=to & d:today	0 18 0 -11 5 0 0 -12
v:l2=treaty	0 -7 0 1 -8 0 0 11
v:l2=treaty & d:ahead	0 -7 0 0 -8 0 0 11
v:l2=truce	1 12 0 -3 1 0 0 -5
v:l2=truce & d:ahead	1 13 0 7 3 0 0 -19
v:l2=truce & d:today	0 0 0 -23 0 0 0 28
v:l2=tuesday	0 6 -1 -14 -12 0 0 17
v:l2=tuesday & d:ahead	0 10 0 -15 -5 0 0 10
v:l2=tuesday & d:today	0 -6 0 -2 -5 0 0 9
v:l2=two	0 -3 0 10 0 0 0 -2
v:l2=until	-9 -14 1 -13 10 -3 -2 19
v:l2=until & d:ahead	-9 -13 1 -1 11 -3 -2 8
v:l2=until & d:today	0 0 0 -22 0 0 0 23
v:l2=up	-1 -18 -1 -8 11 0 -9 21
v:l2=up & d:ahead	-1 -15 -1 -3 3 0 -9 22
v:l2=up & d:today	0 -3 0 -5 10 0 0 0
v:l2=updated	0 -4 0 12 0 0 0 -7
v:l2=updated & d:today	0 -4 0 12 0 0 0 -7
v:l2=us	0 -7 0 -2 -5 0 0 19
v:l2=us & d:ahead	0 -7 0 -2 -5 0 0 19
v:l2=used	0 -17 0 -9 21 0 0 0
v:l2=used & d:ahead	0 -17 0 -9 21 0 0 0
v:l2=video	0 -1 0 11 -4 0 0 0
v:l2=video & d:ahead	0 -1 0 11 -4 0 0 0
v:l2=vote	0 -12 0 -4 13 0 0 -2
v:l2=vote & d:ahead	0 -12 0 0 10 0 0 -2
v:l2=wait	-7 7 0 -13 -1 0 6 5
v:l2=wait & d:ahead	-7 7 0 -13 -1 0 6 5
v:l2=was	0 -12 0 6 -1 0 0 5
v:l2=was & d:today	0 -1 0 9 0 0 0 -2
v:l2=water	0 -15 0 18 -2 0 0 0
v:l2=water & d:today	0 -11 0 12 0 0 0 0
v:l2=way	0 -15 0 6 8 0 0 0
v:l2=way & d:ahead	0 -12 0 2 8 0 0 0
v:l2=we	0 26 0 -30 3 -2 0 6
v:l2=we & d:ahead	0 16 0 -15 5 -2 0 -6
v:l2=we & d:today	0 14 0 -20 0 0 0 10
v:l2=wednesday	0 -9 0 -9 4 6 0 14
v:l2=wednesday & d:ahead	0 13 0 -17 -12 6 0 5
v:l2=wednesday & d:today	0 -32 0 4 13 0 0 10
v:l2=weekly	0 0 0 -17 0 0 0 19
v:l2=weekly & d:today	0 0 0 -17 0 0 0 19
v:l2=well	0 -1 0 11 0 0 0 -8
v:l2=well & d:ahead	0 -1 0 11 0 0 0 -8
v:l2=were & d:ahead	0 0 0 19 -10 0 0 -5
v:l2=were & d:today	0 0 0 -11 11 0 0 0
v:l2=what	-2 11 0 -8 -9 9 0 0
v:l2=what & d:ahead	-2 23 0 -15 -7 9 0 -9
v:l2=which	0 -13 11 -2 0 0 0 7
v:l2=which & d:ahead	0 -12 11 6 0 0 0 -4
v:l2=which & d:today	0 0 0 -13 0 0 0 15
v:l2=window	0 0 0 -8 10 0 0 0
v:l2=wine	-1 0 0 -14 0 0 0 15
v:l2=wine & d:ahead	-1 0 0 -14 0 0 0 15
v:l2=withdraw	0 11 0 -10 3 0 0 -5
v:l2=withdraw & d:ahead	0 11 0 -10 3 0 0 -5
v:l2=word	0 24 0 -24 0 0 0 0
v:l2=would	-4 6 0 -3 -10 0 0 8
v:l2=write	0 -20 -2 16 4 0 0 -4
v:l2=write & d:ahead	0 -19 -1 16 4 0 0 -3
v:l2=year	0 7 9 0 -6 0 0 -11
v:l2=year & d:ahead	0 8 9 0 -5 0 0 -11
v:l2=yes	0 12 0 -9 0 0 0 0
v:l2=yes & d:ahead	0 12 0 -9 0 0 0 0
v:l2=york	0 0 0 12 -5 0 0 -3
v:l2=york & d:today	0 -1 0 10 -3 0 0 0
v:l2=you & d:ahead	0 -3 0 -3 0 0 0 9
v:l2=—	0 4 0 6 -8 0 5 -12
v:l2=— & d:ahead	0 10 0 -9 -3 0 5 0
v:l2=— & d:today	0 -9 0 23 -1 0 0 -13
v:l=" ,	0 0 0 -9 0 0 0 13
v:l=" , & d:today	0 0 0 -11 0 0 0 14
v:l='s on	0 0 0 -10 12 0 0 0
v:l='s on & d:ahead	0 0 0 -10 12 0 0 0
v:l=( until	0 -11 0 12 -3 0 0 0
v:l=( until & d:ahead	0 -11 0 12 -3 0 0 0
v:l=, a	0 -8 0 11 0 0 0 -2
v:l=, a & d:ahead	0 -8 0 11 0 0 0 -2
v:l=, and	0 -23 0 -3 7 0 0 14
v:l=, and & d:ahead	0 -19 0 3 7 0 0 2
v:l=, and & d:today	0 -3 0 -8 0 0 0 13
v:l=, by	0 1 0 -5 6 0 4 -9
v:l=, by & d:ahead	0 1 0 -5 6 0 4 -9
v:l=, friday	0 15 0 -12 0 0 0 0
v:l=, friday & d:today	0 15 0 -12 0 0 0 0
v:l=, from	0 28 -4 -18 -4 0 0 -7
v:l=, from & d:ahead	0 23 -4 -15 -3 0 0 -4
v:l=, from & d:today	0 10 0 -7 0 0 0 -1
v:l=, has	11 -12 0 1 0 0 0 0
v:l=, has & d:ahead	11 -12 0 1 0 0 0 0
v:l=, not	-8 0 0 22 0 0 0 -10
v:l=, not & d:ahead	-8 0 0 16 0 0 0 -5
v:l=, publish	0 -6 0 19 -10 0 0 0
v:l=, since	0 -3 0 -5 0 0 0 10
v:l=, since & d:ahead	0 -3 0 -6 0 0 0 10
v:l=, start	9 15 0 -23 0 0 0 0
v:l=, the & d:ahead	0 6 0 -9 -3 0 0 6
v:l=, the & d:today	0 -6 0 17 0 0 0 -11
v:l=, thursday	0 -3 0 11 0 0 0 -2
v:l=, thursday & d:today	0 -3 0 11 0 0 0 -2
v:l=, till	0 0 0 -9 0 0 0 12
v:l=, till & d:ahead	0 0 0 -9 0 0 0 12
v:l=, to & d:ahead	3 -6 2 -7 1 0 -3 9
v:l=, until	0 -1 4 -1 0 9 -6 -2
v:l=, until & d:ahead	0 -1 4 -2 0 9 -6 -2
v:l=. on	-2 0 9 -4 6 0 0 -9
v:l=. on & d:ahead	-2 1 9 -8 7 0 0 -8
v:l=: <number>	0 23 0 -7 -13 0 0 -15
v:l=: <number> & d:ahead	0 12 0 -6 0 0 0 -1
v:l=: <number> & d:today	0 17 0 -4 -10 0 0 -12
v:l=: from	-2 12 0 -6 -1 0 0 0
v:l=: from & d:ahead	-2 12 0 -7 -1 0 0 0
v:l=: on	0 0 0 -11 3 0 0 10
v:l=: on & d:ahead	0 0 0 -11 3 0 0 10
v:l=: until	-5 -9 -1 -6 10 0 0 9
v:l=: until & d:ahead	-5 -9 0 -8 11 0 0 10
v:l=; from	0 16 0 -13 0 0 0 -1
v:l=; from & d:ahead	0 16 0 -14 0 0 0 -1
v:l=; until	0 -10 0 15 0 0 0 -5
v:l=; until & d:ahead	0 -10 0 15 0 0 0 -5
v:l=<begin> <begin>	5 2 0 -8 13 10 2 -8
v:l=<begin> <begin> & d:ahead	2 10 2 -14 10 14 6 -18
v:l=<begin> <begin> & d:today	3 -10 -1 3 5 -6 -6 5
v:l=<begin> after	0 0 0 -12 9 0 0 4
v:l=<begin> after & d:ahead	0 0 0 -12 9 0 0 4
v:l=<begin> for	0 -8 0 9 0 0 0 0
v:l=<begin> for & d:ahead	0 -8 0 9 0 0 0 0
v:l=<begin> friday	0 -3 0 16 0 0 0 -9
v:l=<begin> friday & d:today	0 -3 0 16 0 0 0 -9
v:l=<begin> from	8 16 8 -17 1 -3 -5 -5
v:l=<begin> from & d:ahead	9 3 8 -6 0 -3 -4 0
v:l=<begin> from & d:today	0 19 0 -16 2 0 0 -6
v:l=<begin> if	0 -11 0 12 0 0 0 0
v:l=<begin> if & d:ahead	0 -11 0 12 0 0 0 0
v:l=<begin> on	13 1 -7 -8 2 -2 -10 2
v:l=<begin> on & d:ahead	13 3 -7 -8 -1 -2 -10 3
v:l=<begin> publish	0 14 0 -8 0 0 0 -7
v:l=<begin> publish & d:today	0 14 0 -8 0 0 0 -7
v:l=<begin> saturday	0 0 0 17 0 0 0 -16
v:l=<begin> saturday & d:today	0 0 0 17 0 0 0 -16
v:l=<begin> since	-1 8 0 -7 -13 0 0 11
v:l=<begin> since & d:ahead	-1 -11 0 3 -6 0 0 13
v:l=<begin> since & d:today	0 19 0 -13 -5 0 0 -2
v:l=<begin> the & d:ahead	2 2 0 -10 -2 0 0 7
v:l=<begin> the & d:today	0 -2 0 15 0 0 0 -11
v:l=<begin> thursday	0 -3 0 -4 0 0 0 10
v:l=<begin> thursday & d:today	0 -3 0 -4 0 0 0 10
v:l=<begin> to	2 5 0 -13 0 0 0 4
v:l=<begin> to & d:ahead	2 5 0 -13 0 0 0 4
v:l=<begin> until	-1 12 -3 2 -11 -2 -6 -1
v:l=<begin> until & d:ahead	0 12 -3 1 -10 -2 -6 -1
v:l=<begin> updated	0 0 0 10 0 0 0 -7
v:l=<begin> updated & d:today	0 0 0 10 0 0 0 -7
v:l=<day-ahead> ,	-10 -3 0 -7 2 11 13 -7
v:l=<day-ahead> , & d:ahead	-10 -2 0 -11 2 11 13 -4
v:l=<day-ahead> and	0 -3 0 11 0 0 0 -3
v:l=<day-ahead> and & d:ahead	0 -3 0 10 0 0 0 -3
v:l=<day-ahead> from	0 -13 0 16 0 0 0 0
v:l=<day-ahead> from & d:ahead	0 -13 0 16 0 0 0 0
v:l=<day-ahead> to	-3 0 -3 -1 -9 0 -3 12
v:l=<day-ahead> to & d:ahead	-3 0 -3 -1 -9 0 -3 12
v:l=<day-gone> ,	0 -4 0 11 0 0 0 -3
v:l=<day-gone> , & d:ahead	0 -4 0 10 0 0 0 -3
v:l=<day-gone> and	0 0 -2 -7 0 0 0 13
v:l=<day-gone> and & d:ahead	0 0 -2 -8 0 0 0 14
v:l=<day-gone> to	4 3 0 4 -9 0 0 -2
v:l=<day-gone> to & d:ahead	4 3 0 3 -9 0 0 -2
v:l=<day-today> (	0 -1 0 13 0 0 0 -6
v:l=<day-today> ( & d:today	0 -1 0 13 0 0 0 -6
v:l=<day-today> ,	0 -4 0 -14 0 0 0 23
v:l=<day-today> , & d:today	0 -2 0 -23 0 0 0 31
v:l=<day-today> from	0 14 0 -19 0 0 0 4
v:l=<day-today> from & d:ahead	0 14 0 -19 0 0 0 4
v:l=<goods-amount> by	0 0 0 10 -3 0 0 0
v:l=<goods-amount> by & d:ahead	0 0 0 10 -3 0 0 0
v:l=<level> (	0 0 0 -13 0 0 0 15
v:l=<level> from	-14 9 -1 1 -6 0 0 -5
v:l=<level> from & d:ahead	-13 23 0 -13 -4 0 0 -2
v:l=<level> from & d:today	0 -35 0 38 0 0 0 -3
v:l=<level> on	-5 7 -1 5 6 0 0 -26
v:l=<level> on & d:ahead	-5 11 0 -1 8 0 0 -21
v:l=<level> on & d:today	0 -14 0 22 0 0 0 -7
v:l=<level> since	10 -12 0 2 0 0 0 -1
v:l=<level> since & d:ahead	10 -11 0 1 0 0 0 -1
v:l=<level> until	-1 -7 -3 7 -14 0 0 7
v:l=<level> until & d:ahead	-1 -6 -3 17 -14 0 0 0
v:l=<month-ahead> ,	0 -11 0 19 0 0 0 -10
v:l=<name> (	0 0 0 -14 0 0 0 17
v:l=<name> ( & d:today	0 0 0 -14 0 0 0 16
v:l=<name> ,	0 4 0 -18 -8 0 0 25
v:l=<name> , & d:ahead	0 13 0 -14 0 0 0 4
v:l=<name> , & d:today	0 -12 0 -8 -5 0 0 21
v:l=<name> before	0 -3 0 12 -4 0 0 -3
v:l=<name> end	0 -10 6 6 -2 0 0 -4
v:l=<name> end & d:today	0 -7 0 11 0 0 0 -6
v:l=<name> from	3 18 0 -22 -8 6 3 -12
v:l=<name> from & d:ahead	3 10 0 -18 -7 6 3 -8
v:l=<name> on	1 -15 8 8 3 3 0 -16
v:l=<name> on & d:today	0 -8 0 4 8 0 0 -10
v:l=<name> until	0 1 0 -15 15 0 -10 5
v:l=<name> until & d:ahead	0 1 0 -15 15 0 -10 5
v:l=<number> ,	0 -14 0 9 0 0 0 7
v:l=<number> , & d:today	0 -12 0 11 0 0 0 0
v:l=<number> from	-3 14 0 -8 -7 0 0 0
v:l=<number> from & d:ahead	-2 13 0 -7 -6 0 0 0
v:l=<number> on	-2 12 -1 -3 -9 0 0 -1
v:l=<number> on & d:ahead	-1 13 -1 0 -6 0 0 -18
v:l=<number> on & d:today	0 -3 0 -7 -1 0 0 12
v:l=<number> until	0 -7 0 0 0 0 0 9
v:l=<number> until & d:ahead	0 -7 0 -4 0 0 0 12
v:l=<organisation> ,	0 -10 0 9 6 0 0 -11
v:l=<organisation> , & d:ahead	0 -5 0 0 9 0 0 -3
v:l=<organisation> , & d:today	0 -3 0 16 -1 0 0 -5
v:l=<organisation> announce	0 12 0 -17 6 0 0 0
v:l=<organisation> announce & d:today	0 12 0 -17 6 0 0 0
v:l=<organisation> meet	0 -1 0 -5 -8 0 0 14
v:l=<organisation> meet & d:ahead	0 -1 0 -6 -8 0 0 14
v:l=<organisation> on	0 6 0 12 -15 0 0 -4
v:l=<organisation> on & d:ahead	0 8 0 7 -12 0 0 -2
v:l=<organisation> on & d:today	0 0 0 8 -3 0 0 0
v:l=<person> ,	0 -5 0 -6 0 0 0 12
v:l=<person> , & d:today	0 -1 0 -10 0 0 0 13
v:l=<person> :	-1 -23 0 15 -2 0 0 7
v:l=<person> : & d:ahead	-1 -14 0 5 0 0 0 10
v:l=<person> on	0 13 0 -1 -11 -2 0 -1
v:l=<person> on & d:ahead	0 14 0 -3 -8 -2 0 0
v:l=<person> say & d:ahead	0 9 0 -8 0 0 0 0
v:l=<person> say & d:today	0 -2 0 10 0 0 0 -4
v:l=<points> from	0 11 -2 -4 0 0 0 -1
v:l=<points> from & d:ahead	0 11 -2 -4 0 0 0 -1
v:l=<points> until	2 -1 0 -12 0 0 0 11
v:l=<points> until & d:ahead	2 -1 0 -12 0 0 0 11
v:l=<quality> ,	0 0 0 -14 0 0 0 15
v:l=<quality> good	1 10 0 0 0 0 0 -11
v:l=<quality> good & d:ahead	1 11 0 -7 0 0 0 -5
v:l=<seat> ,	-4 1 -2 6 10 -1 -3 -10
v:l=<seat> , & d:ahead	0 -4 0 27 -7 0 0 -12
v:l=<seat> , & d:today	-2 3 -1 0 13 0 -1 -6
v:l=<seat> by	7 0 0 -21 10 0 0 4
v:l=<seat> by & d:ahead	7 0 0 -21 10 0 0 4
v:l=<seat> from	0 3 0 4 -9 0 0 -1
v:l=<seat> from & d:ahead	0 3 0 4 -8 0 0 -1
v:l=<seat> on	-2 -20 0 25 -2 0 -1 0
v:l=<seat> on & d:ahead	-1 -16 0 18 0 0 -1 1
v:l=<seat> on & d:today	0 -4 0 16 0 0 0 -5
v:l=<seat> say	0 -5 0 0 -1 0 0 11
v:l=<span> ,	0 -4 0 10 0 0 0 -4
v:l=<span> from	1 7 0 7 3 0 0 -32
v:l=<span> from & d:ahead	1 8 0 6 3 0 0 -32
v:l=<span> on	0 -2 0 13 0 0 0 -9
v:l=<span> on & d:ahead	0 -1 0 11 0 0 0 -8
v:l=<span> to	-5 7 0 -13 0 0 0 13
v:l=<span> to & d:ahead	-5 7 0 -13 0 0 0 13
v:l=a deal	0 0 0 -6 0 0 0 11
v:l=again before	0 0 0 -10 7 0 0 2
v:l=again before & d:ahead	0 0 0 -10 7 0 0 2
v:l=agree on	0 4 0 -10 3 0 0 5
v:l=agree on & d:ahead	0 4 0 -12 3 0 0 6
v:l=agreement by	0 -5 0 0 -9 0 5 8
v:l=agreement by & d:ahead	0 -5 0 0 -9 0 5 8
v:l=agreement on	0 0 0 -14 2 0 0 12
v:l=agreement on & d:today	0 0 0 -13 0 0 0 13
v:l=ahead of	0 14 0 -1 0 0 -1 -8
v:l=ahead of & d:ahead	0 14 0 -1 0 0 -1 -8
v:l=alexandria ,	0 -1 0 -5 0 0 0 9
v:l=also on & d:ahead	0 9 0 -5 -1 0 0 -1
v:l=and <level>	0 -10 0 7 8 0 0 -7
v:l=and <number>	0 -5 0 12 0 0 0 -6
v:l=and <number> & d:ahead	0 -5 0 12 0 0 0 -6
v:l=and after	0 -10 0 -3 -3 0 0 17
v:l=and after & d:ahead	0 -9 0 -6 -3 0 0 19
v:l=and end	0 0 0 -7 0 0 0 9
v:l=and from	0 9 0 -9 9 0 0 -4
v:l=and from & d:ahead	0 12 0 -13 9 0 0 -4
v:l=and including	0 -18 10 2 -1 0 0 4
v:l=and including & d:ahead	0 -18 10 2 -1 0 0 4
v:l=and on	2 8 0 -11 -5 0 0 4
v:l=and on & d:ahead	2 8 0 -12 -4 0 0 4
v:l=and the	0 -7 0 -12 -2 0 6 17
v:l=and the & d:ahead	0 -7 0 -12 -2 0 6 17
v:l=announce on	-2 -9 -1 17 -4 0 0 0
v:l=announce on & d:today	0 -1 0 9 -5 0 0 0
v:l=answer by	0 -7 0 -16 6 0 11 0
v:l=answer by & d:ahead	0 -7 0 -16 6 0 11 0
v:l=apply from	5 -9 -1 8 -11 0 0 5
v:l=apply from & d:ahead	5 -1 0 0 -9 0 0 7
v:l=apply from & d:today	0 -12 0 15 0 0 0 0
v:l=apply until	1 -13 8 0 -9 0 -1 7
v:l=apply until & d:ahead	1 -13 8 0 -9 0 -1 7
v:l=are until	0 0 0 8 0 0 0 -6
v:l=are until & d:ahead	0 0 0 8 0 0 0 -6
v:l=argument on & d:today	0 0 0 12 -4 0 0 -5
v:l=arrive by	0 2 7 -9 2 0 -7 0
v:l=arrive by & d:ahead	0 2 7 -9 2 0 -7 0
v:l=arrive on	-2 0 0 0 9 0 0 -4
v:l=arrive on & d:ahead	-2 0 0 0 9 0 0 -4
v:l=as from	0 -11 0 9 1 0 0 0
v:l=as from & d:ahead	0 -9 0 8 2 0 0 0
v:l=as of	7 19 -3 -5 -7 0 0 -23
v:l=as of & d:ahead	8 28 0 -20 -10 0 0 -9
v:l=as of & d:today	0 -12 0 18 0 0 0 -13
v:l=at <number> & d:ahead	0 8 0 -14 0 0 0 6
v:l=at <number> & d:today	0 -4 0 4 7 0 0 -9
v:l=at midnight	0 -2 -1 -14 0 0 0 20
v:l=at midnight & d:today	0 0 0 -13 0 0 0 15
v:l=at the	0 0 -1 21 -1 0 -4 -13
v:l=at the & d:ahead	0 0 -1 21 -1 0 -4 -13
v:l=away until	10 -6 0 -1 -6 0 0 4
v:l=away until & d:ahead	10 -6 0 -1 -6 0 0 4
v:l=back by	0 5 0 6 -12 0 -1 1
v:l=back by & d:ahead	0 5 0 4 -12 0 -1 3
v:l=back to	0 -10 0 20 0 5 0 -21
v:l=back to & d:ahead	0 -10 0 20 0 5 0 -21
v:l=before the	0 6 -2 11 -9 0 -5 -5
v:l=before the & d:ahead	0 6 -2 11 -9 0 -5 -5
v:l=begin on	0 12 0 4 -8 0 0 -16
v:l=begin on & d:ahead	0 13 0 2 -7 0 0 -16
v:l=briefing ,	0 -4 0 -8 0 0 0 13
v:l=briefing , & d:today	0 -4 0 -8 0 0 0 13
v:l=bulletin ,	0 10 0 -8 0 0 0 0
v:l=bulletin , & d:today	0 10 0 -8 0 0 0 0
v:l=busan on	0 0 0 12 0 0 0 -7
v:l=busan on & d:ahead	0 0 0 12 0 0 0 -7
v:l=business on	0 -10 0 12 0 0 0 0
v:l=business on & d:ahead	0 -9 0 11 0 0 0 0
v:l=by telephone	0 0 0 -11 -1 0 0 14
v:l=by telephone & d:today	0 0 0 -12 0 0 0 14
v:l=by the	0 -5 -3 9 4 -3 14 -29
v:l=by the & d:ahead	0 -5 -3 9 4 -3 14 -29
v:l=by video	0 0 0 -10 0 0 0 12
v:l=call ,	0 0 0 -11 0 0 0 11
v:l=call , & d:today	0 0 0 -11 0 0 0 11
v:l=call on	0 3 0 0 -11 0 0 5
v:l=car on	0 10 0 -7 0 0 0 -2
v:l=car on & d:ahead	0 10 0 -7 0 0 0 -2
v:l=case on	0 -9 0 -8 7 0 0 9
v:l=case on & d:ahead	0 -9 0 -8 7 0 0 9
v:l=change on	2 -2 16 -2 0 -2 0 -12
v:l=change on & d:ahead	2 -2 16 -2 0 -2 0 -12
v:l=charge from	0 19 0 -22 4 0 0 0
v:l=charge on	0 -10 0 16 -1 0 0 -4
v:l=charge on & d:ahead	0 -10 0 16 -1 0 0 -4
v:l=client ,	0 -11 0 12 0 0 0 0
v:l=client , & d:today	0 -11 0 12 0 0 0 0
v:l=close on	0 -16 0 -3 0 14 0 2
v:l=close on & d:ahead	0 -16 0 -3 0 14 0 2
v:l=collect from	0 11 0 -6 -2 0 0 0
v:l=collect from & d:ahead	0 12 0 -6 -2 0 0 0
v:l=collect until	0 9 0 -13 0 0 0 0
v:l=collect until & d:ahead	0 9 0 -13 0 0 0 0
v:l=column ,	0 0 0 -14 0 0 0 14
v:l=column , & d:today	0 0 0 -14 0 0 0 14
v:l=come by	0 -15 0 9 0 0 0 3
v:l=come by & d:ahead	0 -15 0 9 0 0 0 3
v:l=comment until	0 0 0 -11 15 0 0 -1
v:l=comment until & d:ahead	0 0 0 -11 15 0 0 -1
v:l=common on	0 0 0 -9 0 0 0 11
v:l=common on & d:ahead	0 0 0 -9 0 0 0 11
v:l=continue to	0 -4 0 9 0 0 0 -1
v:l=continue to & d:ahead	0 -4 0 9 0 0 0 -1
v:l=count from	0 -24 0 25 0 0 0 0
v:l=count from & d:ahead	0 -24 0 25 0 0 0 0
v:l=counted from	0 -8 0 0 -3 0 0 12
v:l=counted from & d:ahead	0 -8 0 0 -3 0 0 12
v:l=date : & d:today	0 -3 0 0 12 0 0 -12
v:l=date from	0 -8 0 19 0 0 0 -8
v:l=date from & d:ahead	0 -5 0 16 0 0 0 -8
v:l=date of	0 8 0 -12 -2 0 0 5
v:l=date of & d:ahead	0 9 0 -12 -2 0 0 5
v:l=day ,	-5 4 0 -13 -2 0 0 16
v:l=day , & d:ahead	-5 5 0 -10 -1 0 0 13
v:l=day is	0 3 0 -13 1 0 10 -3
v:l=day is & d:ahead	0 3 0 -13 1 0 10 -3
v:l=day on	0 -6 0 10 0 0 0 -1
v:l=deadline is	0 -6 0 -5 -1 2 3 7
v:l=deadline is & d:ahead	0 -6 0 -5 -1 2 3 7
v:l=deal by	0 7 0 -11 -5 0 1 5
v:l=deal by & d:ahead	0 7 0 -11 -5 0 1 5
v:l=decide on	0 -8 0 -9 16 0 0 0
v:l=decide on & d:ahead	0 -8 0 -9 17 0 0 0
v:l=decision on	0 0 0 -9 11 0 0 0
v:l=decision on & d:ahead	0 0 0 -9 11 0 0 0
v:l=desk ,	0 -6 0 15 0 0 0 -7
v:l=desk , & d:today	0 -6 0 15 0 0 0 -7
v:l=dollar on	0 -8 0 10 0 0 0 0
v:l=dollar on & d:ahead	0 -7 0 9 0 0 0 0
v:l=double on	0 0 0 -14 0 0 0 13
v:l=double on & d:ahead	0 0 0 -14 0 0 0 13
v:l=down on	0 -3 0 12 0 0 0 -4
v:l=due by	0 -4 0 -7 19 0 -4 -1
v:l=due by & d:ahead	0 -4 0 -7 19 0 -4 -1
v:l=duty from	0 -12 0 17 -4 0 0 -1
v:l=duty on	0 2 0 0 5 0 0 -10
v:l=duty on & d:ahead	0 2 0 0 5 0 0 -9
v:l=duty since	0 0 0 -9 0 0 0 11
v:l=duty since & d:ahead	0 0 0 -9 0 0 0 11
v:l=duty until	-3 1 0 -10 -9 0 0 12
v:l=duty until & d:ahead	-3 1 0 -10 -9 0 0 12
v:l=early as	0 0 0 -14 14 0 0 0
v:l=eastern on	4 7 6 -13 -1 0 0 -2
v:l=eastern on & d:ahead	4 7 6 -13 -1 0 0 -2
v:l=eastern time	0 -8 0 18 0 0 0 -8
v:l=eastern time & d:today	0 -12 0 19 0 0 0 -6
v:l=effect on	4 15 2 -9 -11 0 0 -14
v:l=effect on & d:ahead	4 8 2 -2 -10 0 0 -12
v:l=effect on & d:today	0 11 0 -9 0 0 0 0
v:l=end :	0 -2 0 -18 0 0 0 22
v:l=end on	-6 0 6 -9 -5 5 -7 9
v:l=end on & d:ahead	-6 0 6 -13 -5 5 -7 12
v:l=end on & d:today	0 -5 0 17 0 0 0 -11
v:l=enter before	0 -4 4 -11 15 0 0 -7
v:l=enter before & d:ahead	0 -4 4 -11 15 0 0 -7
v:l=expire on	0 -1 4 0 -14 0 0 5
v:l=expire on & d:ahead	0 -1 4 0 -14 0 0 5
v:l=extend on	0 0 0 12 0 0 0 -11
v:l=extend on & d:ahead	0 0 0 11 0 0 0 -11
v:l=extension to	0 11 0 -8 -5 0 0 3
v:l=fall on	0 6 0 -14 -4 5 0 4
v:l=fall on & d:ahead	0 7 0 -16 -4 5 0 4
v:l=finished by	-1 6 0 0 -10 0 12 -7
v:l=finished by & d:ahead	-1 6 0 0 -10 0 12 -7
v:l=flash ,	0 0 0 10 0 0 0 -9
v:l=flash , & d:today	0 0 0 10 0 0 0 -9
v:l=follow on	1 9 0 -3 2 0 0 -17
v:l=follow on & d:ahead	1 9 0 -3 2 0 0 -17
v:l=for <span>	0 0 0 10 0 0 0 -7
v:l=force on	7 -15 0 14 -2 0 0 0
v:l=force on & d:ahead	7 -14 0 11 -2 0 0 0
v:l=force since	0 13 0 -3 0 0 0 -9
v:l=force since & d:ahead	0 13 0 -4 0 0 0 -8
v:l=force until	0 5 0 -18 2 0 0 7
v:l=force until & d:ahead	0 5 0 -18 2 0 0 7
v:l=free from & d:ahead	0 11 0 -8 0 0 0 0
v:l=friday ,	6 8 16 -29 8 -2 0 2
v:l=friday , & d:ahead	6 -16 17 -26 17 -2 0 5
v:l=friday , & d:today	0 22 0 -10 -18 0 0 -3
v:l=from the	11 10 -5 4 -13 0 -2 -30
v:l=from the & d:ahead	11 10 -5 4 -13 0 -2 -30
v:l=frozen until	0 -1 0 9 0 0 0 -5
v:l=frozen until & d:ahead	0 -1 0 9 0 0 0 -5
v:l=garden on	0 12 0 -11 0 0 0 0
v:l=garden on & d:ahead	0 12 0 -11 0 0 0 0
v:l=geneva on	0 -1 0 10 0 0 0 -4
v:l=go on	0 -11 0 -11 0 0 0 22
v:l=go on & d:ahead	0 -11 0 -4 0 0 0 15
v:l=go to	0 10 0 0 0 0 0 -9
v:l=go to & d:ahead	0 10 0 0 0 0 0 -9
v:l=good from	0 13 0 -4 -2 0 -3 -8
v:l=good from & d:ahead	0 15 0 -5 -2 0 -3 -8
v:l=good until	0 -1 4 -13 -7 0 7 9
v:l=good until & d:ahead	0 -1 4 -13 -7 0 7 9
v:l=gyeongju on	0 0 0 -12 13 0 0 0
v:l=gyeongju on & d:ahead	0 0 0 -12 13 0 0 0
v:l=half on	0 11 0 -5 -1 0 0 -2
v:l=half on & d:ahead	0 11 0 -5 -1 0 0 -2
v:l=happen on	4 -6 -4 -7 2 0 0 15
v:l=happen on & d:ahead	4 -6 -4 -7 2 0 0 15
v:l=has until	-6 -6 -4 -6 8 0 14 -3
v:l=has until & d:ahead	-6 -6 -4 -7 8 0 14 -3
v:l=have end	0 0 0 12 0 0 0 -9
v:l=have end & d:today	0 0 0 16 0 0 0 -15
v:l=have until	-1 17 6 -4 -9 -4 0 -6
v:l=have until & d:ahead	-1 17 6 -4 -9 -4 0 -6
v:l=heard on	0 0 0 -6 10 0 0 -2
v:l=heard on & d:ahead	0 0 0 -6 11 0 0 -2
v:l=hour on	0 14 0 -9 -2 0 0 -1
v:l=hour on & d:today	0 17 0 -13 -1 0 0 0
v:l=in <name>	0 -15 0 17 0 0 0 0
v:l=in <name> & d:ahead	0 -13 0 15 0 0 0 0
v:l=in <seat> & d:ahead	0 0 0 12 -4 0 0 -2
v:l=in <seat> & d:today	0 -2 0 -5 0 0 0 9
v:l=in force & d:ahead	0 0 0 -8 -2 0 0 9
v:l=in force & d:today	0 0 0 10 0 0 0 -7
v:l=in on	0 0 0 -12 -3 0 0 12
v:l=in on & d:ahead	0 0 0 -12 -3 0 0 12
v:l=in until	0 0 0 -12 15 0 0 0
v:l=in until & d:ahead	0 0 0 -12 15 0 0 0
v:l=is <level>	0 0 0 17 -1 0 0 -11
v:l=is <level> & d:today	0 -5 0 17 -1 0 0 -8
v:l=is <number>	0 -6 0 16 0 0 0 -6
v:l=is <number> & d:today	0 -6 0 16 0 0 0 -6
v:l=is charge	0 0 0 -12 15 0 0 0
v:l=is charge & d:today	0 0 0 -12 15 0 0 0
v:l=is on	0 -9 0 2 0 10 -3 0
v:l=is on & d:ahead	0 -9 0 1 0 10 -3 0
v:l=it begin	0 10 0 -8 0 0 0 0
v:l=it by	0 -13 0 6 2 0 5 -9
v:l=it by & d:ahead	0 -13 0 6 2 1 5 -9
v:l=it end	0 0 0 -16 0 0 0 19
v:l=it end & d:ahead	0 0 0 -18 0 0 0 20
v:l=it is	0 1 0 -5 -8 0 0 10
v:l=it is & d:ahead	0 5 0 -13 -2 0 0 10
v:l=it on	0 -14 0 15 -7 0 0 4
v:l=it on & d:ahead	0 -14 0 14 -7 0 0 4
v:l=it to	0 11 0 16 0 0 0 -29
v:l=it to & d:ahead	0 11 0 16 0 0 0 -29
v:l=it until	0 -10 3 -3 14 1 -2 -9
v:l=it until & d:ahead	0 -10 3 -3 14 1 -2 -9
v:l=itself on	5 -13 0 -2 4 0 0 3
v:l=itself on & d:ahead	5 -13 0 -2 4 0 0 3
v:l=last until	-4 -10 0 -5 -2 4 4 7
v:l=last until & d:ahead	-4 -10 0 -8 -1 4 4 10
v:l=late on	0 14 0 -2 -6 0 0 -4
v:l=late on & d:ahead	0 14 0 -3 -6 0 0 -4
v:l=later than	0 2 0 -21 12 0 8 0
v:l=later than & d:ahead	0 2 0 -21 12 0 8 0
v:l=least until	0 -1 0 -2 0 0 11 -5
v:l=least until & d:ahead	0 -1 0 -2 0 0 11 -5
v:l=level on	0 -7 0 -9 0 0 0 16
v:l=level on & d:ahead	0 -7 0 -9 0 0 0 16
v:l=licence from	11 -3 0 -6 0 0 0 0
v:l=live until	0 7 0 -11 -4 0 0 7
v:l=live until & d:ahead	0 7 0 -11 -4 0 0 7
v:l=loaded before	0 8 -2 2 -14 0 0 -9
v:l=m .	0 25 0 -17 -3 0 0 -9
v:l=m . & d:ahead	0 20 0 -14 -4 0 0 0
v:l=m . & d:today	0 12 0 -7 0 0 0 -7
v:l=make by	0 3 0 -12 7 1 0 -1
v:l=make by & d:ahead	0 3 0 -12 7 1 0 -1
v:l=measure on	0 -1 0 9 0 0 0 -3
v:l=measure on & d:ahead	0 -1 0 9 0 0 0 -3
v:l=meet on	0 -2 0 -8 5 0 0 9
v:l=meet on & d:ahead	0 -2 0 -8 5 0 0 10
v:l=memo ,	0 18 0 -17 0 0 0 0
v:l=memo , & d:today	0 18 0 -17 0 0 0 0
v:l=midnight on	0 -11 0 4 -9 6 0 5
v:l=midnight on & d:ahead	0 -7 0 1 -8 6 0 6
v:l=monday , & d:ahead	2 8 0 -19 -3 0 0 14
v:l=monday , & d:today	1 -11 3 17 3 0 0 -21
v:l=network on	0 0 0 -8 0 0 0 9
v:l=network on & d:ahead	0 0 0 -8 0 0 0 9
v:l=night to	0 0 0 11 0 0 0 -11
v:l=no deal	0 -6 0 16 0 0 -1 -7
v:l=not before	0 3 0 -12 0 0 0 9
v:l=not before & d:ahead	0 3 0 -12 0 0 0 9
v:l=not on	0 -7 0 12 0 0 0 -6
v:l=not on & d:ahead	0 -7 0 12 0 0 0 -6
v:l=note ,	0 17 0 -10 0 0 0 -8
v:l=note , & d:today	0 17 0 -11 0 0 0 -8
v:l=notice by	0 10 0 0 -1 0 0 -8
v:l=notice by & d:ahead	0 10 0 0 -1 0 0 -8
v:l=notice of	0 -2 0 2 7 0 0 -9
v:l=notice of & d:ahead	0 0 0 0 7 0 0 -8
v:l=off on	0 0 0 -13 14 0 0 0
v:l=off on & d:ahead	0 0 0 -13 14 0 0 0
v:l=offer on	0 0 0 11 0 0 0 -8
v:l=offer on & d:ahead	0 0 0 11 0 0 0 -8
v:l=oil from	0 4 0 -10 6 0 0 -1
v:l=oil from & d:ahead	0 4 0 -10 6 0 0 -1
v:l=on <day-gone>	0 0 0 11 0 0 0 -10
v:l=on <day-gone> & d:today	0 0 0 11 0 0 0 -10
v:l=on a	0 -12 0 18 -3 0 0 0
v:l=on a & d:ahead	0 -12 0 17 -3 0 0 0
v:l=on from	0 -11 0 4 -5 0 0 11
v:l=on from & d:ahead	0 -11 0 4 -5 0 0 11
v:l=on the	-5 11 7 -17 0 0 0 5
v:l=on the & d:ahead	-5 12 7 -18 0 0 0 5
v:l=open on	0 0 0 -7 9 0 0 -1
v:l=open on & d:ahead	0 0 0 -7 9 0 0 -1
v:l=or after	-5 22 5 -2 0 0 0 -21
v:l=or after & d:ahead	-5 22 5 -2 0 0 0 -21
v:l=osaka ,	0 0 0 11 0 0 0 -10
v:l=osaka , & d:today	0 0 0 11 0 0 0 -10
v:l=out on	1 0 4 -5 -20 2 0 9
v:l=out on & d:ahead	1 0 4 -5 -20 2 0 9
v:l=over on	0 0 0 -10 -10 0 0 17
v:l=over on & d:ahead	0 0 0 -11 -10 0 0 17
v:l=paper on	0 -2 0 10 -7 0 0 0
v:l=paper on & d:ahead	0 -2 0 10 -7 0 0 0
v:l=part on	0 -3 0 -5 10 0 0 0
v:l=part on & d:ahead	0 -3 0 -5 10 0 0 0
v:l=pause from	0 -24 0 22 0 0 0 3
v:l=pause from & d:ahead	0 -24 0 22 0 0 0 3
v:l=pay <level> & d:today	0 -8 0 13 0 0 0 -1
v:l=pay <number>	-1 -17 0 23 -1 0 0 -1
v:l=pay before	0 17 0 -10 -3 0 0 0
v:l=pay before & d:ahead	0 17 0 -10 -3 0 0 0
v:l=pay from	-3 -9 0 14 7 0 0 -9
v:l=phone on	0 12 0 -9 0 0 0 0
v:l=phone on & d:ahead	0 12 0 -9 0 0 0 0
v:l=pm on	0 -2 0 -8 11 0 0 0
v:l=post on	0 -12 0 0 9 0 0 0
v:l=post on & d:ahead	0 -12 0 0 10 0 0 0
v:l=proclamation on	0 -10 0 11 0 0 0 0
v:l=proclamation on & d:ahead	0 -9 0 11 0 0 0 0
v:l=publish by	0 -9 0 -13 11 0 0 6
v:l=publish by & d:ahead	0 -9 0 -15 12 0 0 7
v:l=publish on	0 0 0 12 -3 0 0 -1
v:l=reporter on & d:today	0 13 0 -10 0 0 0 0
v:l=retroactive to	0 0 0 10 0 0 0 -7
v:l=retroactive to & d:ahead	0 0 0 10 0 0 0 -7
v:l=return on	0 13 0 -16 -7 0 0 6
v:l=return on & d:ahead	0 13 0 -16 -7 0 0 6
v:l=review on	0 -2 0 -4 10 0 0 -1
v:l=review on & d:ahead	0 -2 0 -4 10 0 0 -1
v:l=rise on	0 13 0 -9 1 0 0 -5
v:l=rise on & d:ahead	0 13 0 -10 1 0 0 -5
v:l=rule of	-6 0 0 11 0 0 0 0
v:l=rule of & d:ahead	-6 0 0 11 0 0 0 0
v:l=run from	0 -10 0 10 0 4 0 -3
v:l=run from & d:ahead	0 -10 0 10 0 4 0 -3
v:l=run out & d:today	0 12 0 -8 0 0 0 0
v:l=run to	0 -6 0 4 15 -4 0 -9
v:l=run to & d:ahead	0 -6 0 4 15 -4 0 -9
v:l=run until	0 15 1 -17 -14 0 0 6
v:l=run until & d:ahead	0 15 1 -17 -14 0 0 6
v:l=saturday ,	0 15 0 -12 5 0 0 -6
v:l=saturday , & d:ahead	0 21 0 -24 6 0 0 0
v:l=saturday , & d:today	0 -10 0 21 0 0 0 -8
v:l=say on & d:today	0 -17 0 17 -8 0 0 0
v:l=sea on	0 -7 0 14 -2 0 0 -2
v:l=sea on & d:ahead	0 -7 0 14 -2 0 0 -2
v:l=sell by	0 0 0 -10 -6 18 0 0
v:l=sell by & d:ahead	0 0 0 -10 -6 18 0 0
v:l=shanghai ,	0 0 0 -5 9 0 0 -1
v:l=shanghai , & d:today	0 0 0 -5 9 0 0 -1
v:l=ship before	-3 29 0 -30 6 0 0 -2
v:l=ship on	0 -4 0 -5 11 0 0 0
v:l=ship on & d:ahead	0 -4 0 -5 11 0 0 0
v:l=shut on	0 -17 0 20 0 0 0 0
v:l=shut on & d:ahead	0 -17 0 20 0 0 0 0
v:l=side until	-5 -4 0 -3 1 0 0 12
v:l=side until & d:ahead	-5 -4 0 -3 1 0 0 12
v:l=sign on	0 3 0 1 2 0 0 -11
v:l=sign on & d:ahead	0 3 0 1 2 0 0 -10
v:l=signature on	0 -1 0 -7 10 0 0 0
v:l=signature on & d:ahead	0 -1 0 -7 10 0 0 0
v:l=since the	0 -8 0 11 0 0 0 -1
v:l=since the & d:ahead	0 -8 0 11 0 0 0 -1
v:l=sit on	0 -8 0 -9 15 0 0 -2
v:l=sit on & d:ahead	0 -8 0 -9 15 0 0 -2
v:l=sleep until	0 11 0 -14 0 0 0 2
v:l=sleep until & d:ahead	0 11 0 -14 0 0 0 2
v:l=so by	0 3 0 -21 10 0 2 1
v:l=so by & d:ahead	0 3 0 -22 10 0 2 1
v:l=so on	0 10 0 -7 5 0 0 -12
v:l=so on & d:ahead	0 10 0 -7 5 0 0 -12
v:l=speak on	0 -4 0 12 0 -3 0 0
v:l=speak on & d:ahead	0 -4 0 12 0 -3 0 0
v:l=spoke on	0 -1 0 -5 4 0 12 -10
v:l=spoke on & d:ahead	0 -1 0 -5 4 0 12 -10
v:l=stand until	0 0 0 -5 11 0 0 -3
v:l=stand until & d:ahead	0 0 0 -5 11 0 0 -3
v:l=start on	6 12 -3 -6 -4 0 0 -12
v:l=start on & d:ahead	6 12 -3 -6 -4 0 0 -12
v:l=statement on	0 -7 0 10 0 0 0 0
v:l=stay until	0 -10 0 11 -3 0 0 1
v:l=stay until & d:ahead	0 -10 0 11 -3 0 0 1
v:l=stop on	0 -2 0 -6 0 0 0 12
v:l=stop on & d:ahead	0 -2 0 -6 0 0 0 12
v:l=strike on	0 9 0 -7 0 0 0 0
v:l=strike on & d:ahead	0 9 0 -7 0 0 0 0
v:l=strike until	0 -4 0 19 -2 0 -4 -9
v:l=strike until & d:ahead	0 -4 0 19 -2 0 -4 -9
v:l=suspend from & d:ahead	-2 9 0 -8 2 0 0 -3
v:l=suspend since	0 0 0 -9 0 0 0 9
v:l=suspend since & d:ahead	0 0 0 -9 0 0 0 9
v:l=suspend to	13 -4 0 -3 -4 0 0 -2
v:l=suspend to & d:ahead	13 -4 0 -3 -4 0 0 -2
v:l=take effect	0 13 0 -2 -1 0 0 -13
v:l=take effect & d:today	0 13 0 -3 0 0 0 -12
v:l=talk on & d:ahead	0 -2 0 10 0 0 0 0
v:l=tangier on	0 12 0 -9 0 0 0 -2
v:l=tangier on & d:ahead	0 12 0 -9 0 0 0 -2
v:l=tariff from	0 -37 0 42 -1 0 0 -2
v:l=tariff from & d:ahead	0 -37 0 41 -1 0 0 -2
v:l=tariff of	0 -14 0 14 0 0 0 0
v:l=tariff of & d:ahead	0 -14 0 14 0 0 0 0
v:l=tariff on	0 11 0 -26 17 0 0 1
v:l=tariff on & d:ahead	0 11 0 -16 4 0 0 1
v:l=tariff on & d:today	0 0 0 -13 14 0 0 0
v:l=telephone on	0 11 0 -5 -5 -2 0 0
v:l=telephone on & d:ahead	0 11 0 1 -4 -2 0 -9
v:l=telephone on & d:today	0 0 0 -8 0 0 0 9
v:l=term on	4 15 0 -17 -1 0 0 2
v:l=term on & d:ahead	4 16 0 -15 -1 0 0 0
v:l=that is & d:ahead	0 -5 0 13 0 0 0 -5
v:l=that on	0 -10 0 -3 -1 0 11 5
v:l=that on & d:ahead	0 -10 0 -4 -1 0 11 5
v:l=the same	0 11 4 -9 0 0 0 -5
v:l=the same & d:ahead	0 11 4 -11 0 0 0 -4
v:l=them by	0 0 0 -12 -2 0 5 11
v:l=them by & d:ahead	0 0 0 -12 -2 0 5 11
v:l=them until	0 5 -1 -7 13 0 -2 -9
v:l=then on	0 6 0 -10 0 0 0 2
v:l=then on & d:ahead	0 6 0 -10 0 0 0 2
v:l=there are	0 14 0 -9 -6 0 0 0
v:l=there are & d:ahead	0 14 0 -9 -6 0 0 0
v:l=there from	0 12 0 -12 0 0 0 0
v:l=there from & d:ahead	0 12 0 -12 0 0 0 0
v:l=there on	0 -13 0 14 -3 0 0 0
v:l=there on & d:ahead	0 -13 0 14 -3 0 0 0
v:l=thread ,	0 0 0 -11 0 0 0 12
v:l=thread , & d:today	0 0 0 -11 0 0 0 12
v:l=through the	0 0 0 -10 0 0 0 13
v:l=through the & d:ahead	0 0 0 -10 0 0 0 13
v:l=thursday ,	0 -3 0 -9 4 0 0 13
v:l=thursday , & d:ahead	0 8 0 -18 6 0 0 5
v:l=thursday , & d:today	0 -19 0 3 -1 0 0 8
v:l=time until	0 5 0 -11 3 0 7 -7
v:l=time until & d:ahead	0 5 0 -11 3 0 7 -7
v:l=to <level>	0 28 0 -16 -1 0 0 -16
v:l=to <level> & d:ahead	0 19 0 -8 0 0 0 -12
v:l=to <level> & d:today	0 14 0 -11 0 0 0 -3
v:l=to <name>	0 14 0 -6 0 0 0 -6
v:l=to <number>	0 -12 0 7 0 0 0 3
v:l=to <number> & d:ahead	0 -11 0 5 0 0 0 5
v:l=to end	0 0 0 14 0 0 0 -11
v:l=to end & d:today	0 0 0 18 0 0 0 -16
v:l=to lapse	0 0 8 -13 0 0 0 4
v:l=to the	-8 -6 0 -3 3 0 -1 10
v:l=to the & d:ahead	-8 -6 0 -3 3 0 -1 11
v:l=treaty by	0 -7 0 0 -8 0 0 11
v:l=treaty by & d:ahead	0 -7 0 0 -8 0 0 11
v:l=truce by	0 14 0 0 4 0 2 -25
v:l=truce by & d:ahead	0 14 0 0 4 0 2 -25
v:l=truce die	0 0 0 -15 0 0 0 16
v:l=truce end & d:today	0 -1 0 -15 0 0 0 18
v:l=truce from	0 -9 0 5 -1 0 0 4
v:l=truce from & d:ahead	0 -9 0 5 -1 0 0 4
v:l=truce of	0 14 0 -4 0 0 0 -9
v:l=truce of & d:ahead	0 14 0 -4 0 0 0 -9
v:l=truce on	0 -4 0 -11 5 0 0 8
v:l=truce on & d:ahead	0 -3 0 -14 5 0 0 11
v:l=truce until	3 -11 0 24 -8 0 -5 -15
v:l=truce until & d:ahead	3 -11 0 24 -8 0 -5 -15
v:l=tuesday ,	0 6 -1 -14 -12 0 0 17
v:l=tuesday , & d:ahead	0 10 0 -15 -5 0 0 10
v:l=tuesday , & d:today	0 -6 0 -2 -5 0 0 9
v:l=up by	0 0 0 0 -5 0 -5 8
v:l=up by & d:ahead	0 0 0 0 -5 0 -5 8
v:l=up on	0 -9 0 -13 14 0 0 11
v:l=up on & d:ahead	0 -7 0 -7 5 0 0 13
v:l=up on & d:today	0 0 0 -7 10 0 0 0
v:l=up to	0 -10 0 0 0 0 0 8
v:l=up to & d:ahead	0 -10 0 0 0 0 0 8
v:l=us on	0 -8 0 10 -3 0 0 0
v:l=us on & d:ahead	0 -8 0 10 -3 0 0 0
v:l=used from	0 -13 0 -7 17 0 0 0
v:l=used from & d:ahead	0 -13 0 -7 17 0 0 0
v:l=vote on	0 -24 0 0 12 0 0 -1
v:l=vote on & d:ahead	0 -24 0 2 9 0 0 -1
v:l=water before	0 -10 0 12 0 0 0 0
v:l=wednesday ,	0 -9 0 -9 4 6 0 14
v:l=wednesday , & d:ahead	0 13 0 -17 -12 6 0 5
v:l=wednesday , & d:today	0 -32 0 4 13 0 0 10
v:l=week ,	0 1 0 -14 3 0 0 9
v:l=week , & d:ahead	0 1 0 -14 3 0 0 9
v:l=week of	0 -8 0 15 -2 0 0 0
v:l=week of & d:ahead	0 -8 0 15 -2 0 0 0
v:l=weekly ,	0 0 0 -19 0 0 0 20
v:l=weekly , & d:today	0 0 0 -19 0 0 0 20
v:l=what happen	0 9 0 2 0 0 0 -13
v:l=which end & d:ahead	0 0 0 10 0 0 0 -9
v:l=which is	0 -18 0 23 -2 0 0 -3
v:l=write on	0 -19 -1 8 10 0 0 -2
v:l=write on & d:ahead	0 -18 -1 7 10 0 0 -2
v:l=yes ,	0 11 0 -9 0 0 0 0
v:l=york ,	0 -2 0 12 -3 0 0 -1
v:l=york , & d:today	0 -1 0 10 -3 0 0 0
v:l=— from	0 21 0 -18 0 0 0 0
v:l=— from & d:ahead	0 25 0 -23 0 0 0 0
v:l=— on	0 10 0 -11 0 0 0 0
v:l=— on & d:ahead	0 10 0 -11 0 0 0 0
v:lead="	1 14 -7 -9 -18 -9 -1 9
v:lead=" & d:ahead	1 21 -6 -8 -13 -8 0 -1
v:lead=" & d:today	0 -23 0 0 -6 0 0 16
v:lead=( & d:ahead	0 2 -5 9 5 0 0 -14
v:lead=( & d:today	0 -19 0 3 -9 0 0 13
v:lead=)	-5 25 0 -5 -1 0 0 -9
v:lead=) & d:ahead	-5 29 0 0 0 0 0 -16
v:lead=) & d:today	0 -5 0 -2 0 0 0 10
v:lead=*	0 -20 0 20 0 0 0 0
v:lead=* & d:ahead	0 -20 0 20 0 0 0 0
v:lead=,	7 0 5 2 -11 1 0 3
v:lead=, & d:ahead	13 2 10 -16 -1 8 5 2
v:lead=, & d:today	-11 -3 -8 26 -21 -11 -14 1
v:lead=-	1 3 0 -14 -19 4 1 11
v:lead=- & d:ahead	2 8 0 -27 -11 5 1 11
v:lead=1	0 34 -2 -12 -13 0 0 -16
v:lead=1 & d:ahead	0 52 -1 -47 -10 0 0 0
v:lead=1 & d:today	0 -23 0 37 0 0 0 -19
v:lead=10 & d:ahead	-3 -13 0 0 1 0 0 12
v:lead=10 & d:today	0 10 0 11 -5 0 0 -21
v:lead=100	0 -9 0 9 0 0 0 0
v:lead=11	0 -5 0 -1 -3 0 0 10
v:lead=11 & d:ahead	0 -3 0 -5 -1 0 0 11
v:lead=12	-4 -16 0 29 -9 0 0 0
v:lead=12 & d:ahead	-4 -9 0 17 -6 0 0 1
v:lead=12 & d:today	0 -5 0 15 0 0 0 -4
v:lead=13	0 -6 0 -8 11 0 0 1
v:lead=14	0 -13 0 8 -12 0 0 6
v:lead=14 & d:ahead	0 -4 0 18 -2 0 0 -8
v:lead=14 & d:today	0 -6 0 -2 -6 0 0 12
v:lead=15	0 18 0 -8 -12 0 0 0
v:lead=15 & d:ahead	0 0 0 1 -10 0 0 5
v:lead=15 & d:today	0 17 0 -10 0 0 0 -8
v:lead=17	0 0 0 10 0 0 0 -5
v:lead=18	0 -6 0 0 -4 0 0 12
v:lead=18 & d:ahead	0 -5 0 -2 -3 0 0 13
v:lead=19	0 -1 0 12 0 -1 0 -1
v:lead=2	0 -4 0 15 -4 0 0 -8
v:lead=20	0 -14 0 -5 -12 0 14 9
v:lead=20 & d:ahead	0 -9 0 -3 -9 0 14 3
v:lead=21	0 -3 0 0 17 0 0 -15
v:lead=21 & d:ahead	0 -1 0 0 18 0 0 -15
v:lead=22	0 -9 0 11 0 2 0 -3
v:lead=24	0 -27 0 25 4 0 0 0
v:lead=24 & d:today	0 -27 0 32 -2 0 0 0
v:lead=26	0 -5 0 13 0 0 0 -6
v:lead=26 & d:today	0 -4 0 11 0 0 0 -6
v:lead=27	16 0 0 -9 -1 0 0 -2
v:lead=27 & d:ahead	16 0 0 -12 0 0 0 0
v:lead=28	0 -2 0 25 -2 0 0 -19
v:lead=28 & d:today	0 -1 0 22 0 0 0 -17
v:lead=29	0 21 0 -9 -1 0 0 -12
v:lead=29 & d:today	0 22 0 -14 0 0 0 -7
v:lead=3	0 0 0 -9 -3 0 0 15
v:lead=3 & d:ahead	0 -21 0 0 -1 0 0 18
v:lead=3 & d:today	0 16 0 -12 0 0 0 -3
v:lead=30	0 0 0 -18 -12 14 0 14
v:lead=30 & d:ahead	0 5 0 3 -8 14 0 -20
v:lead=30 & d:today	0 -5 0 -24 -1 0 0 29
v:lead=31	-1 -3 0 -32 -14 0 11 27
v:lead=31 & d:ahead	-1 -1 1 -30 -12 0 11 21
v:lead=4	0 -14 0 28 -7 0 0 -9
v:lead=4 & d:ahead	0 -10 0 21 -3 0 0 -5
v:lead=5 & d:ahead	0 10 0 -7 0 0 0 -1
v:lead=7	0 10 0 -1 0 0 0 -9
v:lead=7 & d:today	0 11 0 -1 -1 0 0 -7
v:lead=8	7 10 0 0 -8 0 0 -18
v:lead=8 & d:ahead	7 -16 0 22 -6 0 0 -13
v:lead=8 & d:today	0 20 0 -17 0 0 0 -3
v:lead=9	6 -11 14 2 0 0 0 -12
v:lead=9 & d:ahead	-3 -7 14 6 0 0 0 -10
v:lead=9 & d:today	9 -4 0 -2 0 0 0 0
v:lead=:	0 7 8 -7 4 -6 -6 -5
v:lead=: & d:ahead	0 0 11 -3 4 -5 -5 -5
v:lead=: & d:today	0 11 -2 -6 0 0 0 -1
v:lead=; & d:ahead	-3 11 1 -6 5 -1 6 -14
v:lead=; & d:today	0 -19 0 9 -6 0 0 3
v:lead=a	11 3 0 -1 -3 -5 4 -9
v:lead=a & d:ahead	11 -3 0 4 -5 -4 5 -9
v:lead=after	-2 11 -3 -9 6 0 -4 -5
v:lead=after & d:ahead	-1 15 -3 -17 7 0 -4 -1
v:lead=after & d:today	0 -7 0 15 0 0 0 -6
v:lead=all	0 26 0 -13 -3 0 0 -10
v:lead=all & d:ahead	0 26 0 -13 -3 0 0 -10
v:lead=an	0 -12 0 -16 16 0 0 12
v:lead=an & d:ahead	0 -11 0 -17 16 0 0 13
v:lead=and	-19 -5 -17 2 0 -9 0 14
v:lead=and & d:ahead	-18 -3 -16 3 0 -9 0 10
v:lead=and & d:today	0 -6 0 -3 -2 0 0 9
v:lead=angola	0 10 0 -9 0 0 0 0
v:lead=angola & d:ahead	0 10 0 -9 0 0 0 0
v:lead=announced	0 7 0 -20 12 0 0 0
v:lead=announced & d:ahead	0 7 0 -20 12 0 0 0
v:lead=applications	0 0 0 9 -6 0 0 0
v:lead=applications & d:ahead	0 0 0 9 -6 0 0 0
v:lead=april	0 10 0 -7 8 0 0 -10
v:lead=april & d:ahead	0 -10 0 6 10 0 0 -7
v:lead=april & d:today	0 17 0 -15 0 0 0 0
v:lead=as	0 -22 -2 17 0 0 0 4
v:lead=as & d:ahead	0 -13 -2 2 2 0 0 11
v:lead=as & d:today	0 -16 0 17 -2 0 0 -5
v:lead=ask	-1 -12 0 3 -7 0 0 14
v:lead=ask & d:ahead	-1 -11 0 3 -7 0 0 14
v:lead=at	5 -5 0 -23 6 0 0 24
v:lead=at & d:ahead	5 3 0 -18 -7 0 0 16
v:lead=at & d:today	0 -22 0 -11 11 0 0 12
v:lead=august	-1 22 0 -17 -11 0 -1 4
v:lead=august & d:today	0 16 0 -12 -1 0 0 0
v:lead=because	0 -8 0 -8 -6 0 0 19
v:lead=because & d:today	0 0 0 -13 0 0 0 14
v:lead=before	-4 5 6 -20 12 -2 -9 12
v:lead=before & d:ahead	-3 4 7 -16 14 -2 -8 0
v:lead=before & d:today	0 1 0 -8 0 0 0 13
v:lead=beijing	0 0 0 6 -12 0 -1 7
v:lead=beijing & d:ahead	0 1 0 -10 0 0 0 11
v:lead=beijing & d:today	0 -1 0 22 -13 0 0 -2
v:lead=bolivia	-2 0 0 -18 24 0 0 0
v:lead=both	-9 7 0 -7 14 0 -6 -1
v:lead=both & d:ahead	-9 7 0 -9 14 0 -6 -1
v:lead=brazil	0 4 0 -15 7 0 2 0
v:lead=brazil & d:ahead	0 5 0 -18 7 0 2 0
v:lead=britain	0 -12 0 1 6 0 0 0
v:lead=britain & d:ahead	0 -12 0 1 6 0 0 0
v:lead=but	-3 8 -5 -12 1 0 2 5
v:lead=but & d:ahead	-3 8 -5 -13 2 0 2 5
v:lead=by	-5 -6 -3 12 -3 0 9 -4
v:lead=by & d:ahead	-5 -5 -1 14 0 0 9 -12
v:lead=cabinet	0 0 0 13 -8 0 0 0
v:lead=cabinet & d:ahead	0 0 0 12 -8 0 0 0
v:lead=canada	0 3 0 8 -4 0 0 -16
v:lead=canada & d:ahead	0 5 0 3 -1 0 0 -10
v:lead=chile	0 -1 0 -1 10 0 0 -6
v:lead=chile & d:ahead	0 0 0 -2 10 0 0 -5
v:lead=china	24 -19 -3 0 12 -3 -7 -7
v:lead=china & d:ahead	17 -19 -2 11 0 -2 -7 -1
v:lead=china & d:today	9 -1 0 -12 14 0 0 -11
v:lead=claims	0 0 0 -10 12 0 0 0
v:lead=claims & d:ahead	0 0 0 -10 12 0 0 0
v:lead=colombia	0 -7 0 10 0 0 0 -2
v:lead=colombia & d:ahead	0 -7 0 9 0 0 0 -1
v:lead=commerce	0 10 0 -9 0 0 0 0
v:lead=commerce & d:today	0 12 0 -10 0 0 0 0
v:lead=december	0 0 0 -10 11 0 0 0
v:lead=december & d:today	0 -1 0 -9 11 0 0 0
v:lead=denmark & d:ahead	0 0 0 9 -5 0 0 0
v:lead=duties	0 0 0 20 -4 0 0 -16
v:lead=duties & d:ahead	0 0 0 20 -4 0 0 -16
v:lead=each	3 -1 0 9 0 0 0 -9
v:lead=each & d:ahead	3 -1 0 9 0 0 0 -9
v:lead=europe	0 5 0 0 0 0 11 -17
v:lead=exclusions	0 -3 20 -1 -11 0 0 -2
v:lead=exclusions & d:ahead	0 -3 20 -1 -11 0 0 -2
v:lead=february	0 13 0 0 -5 0 0 -9
v:lead=february & d:ahead	0 13 0 0 -5 0 0 -9
v:lead=fees	0 -5 0 -12 14 0 0 2
v:lead=five	2 1 0 10 0 0 0 -17
v:lead=five & d:ahead	2 1 0 10 0 0 0 -17
v:lead=for	10 19 -8 -22 -5 0 0 5
v:lead=for & d:ahead	10 0 -8 -5 -4 0 0 6
v:lead=for & d:today	0 25 0 -24 0 0 0 0
v:lead=foreign	0 0 0 12 0 0 0 -8
v:lead=four	0 9 0 0 0 0 0 -4
v:lead=four & d:ahead	0 10 0 -1 0 0 0 -4
v:lead=fourteen	0 -17 0 17 0 0 0 0
v:lead=fourteen & d:ahead	0 -17 0 17 0 0 0 0
v:lead=friday	0 14 0 -20 7 0 0 2
v:lead=friday & d:ahead	0 22 0 -37 9 0 0 11
v:lead=friday & d:today	0 -13 0 29 0 0 0 -14
v:lead=from	8 24 4 -20 -1 -5 -8 -11
v:lead=from & d:ahead	9 8 5 -7 -3 -4 -7 -4
v:lead=from & d:today	0 25 0 -20 2 0 0 -11
v:lead=georgia	0 8 0 -3 -2 0 0 0
v:lead=georgia & d:ahead	0 8 0 -3 -2 0 0 0
v:lead=goods	-3 14 -4 -8 9 0 0 -20
v:lead=goods & d:ahead	-3 13 -4 -9 10 0 0 -17
v:lead=he	-1 -1 0 17 2 -2 4 -23
v:lead=he & d:ahead	0 0 0 11 3 -2 4 -20
v:lead=he & d:today	0 -4 0 14 0 0 0 -4
v:lead=he'd	-2 0 0 12 0 0 0 -5
v:lead=here	0 -14 0 15 0 0 0 0
v:lead=here & d:today	0 -13 0 14 0 0 0 0
v:lead=his	0 -14 0 18 0 0 0 -6
v:lead=his & d:ahead	0 -14 0 17 0 0 0 -5
v:lead=households	0 -12 0 14 0 0 0 0
v:lead=households & d:ahead	0 -12 0 14 0 0 0 0
v:lead=i & d:ahead	0 3 0 -8 3 0 -1 6
v:lead=i & d:today	0 -9 0 15 0 0 0 -2
v:lead=if	-9 -4 -6 -10 4 -15 11 11
v:lead=if & d:ahead	-9 0 -5 -2 1 -15 11 1
v:lead=if & d:today	0 -15 0 -14 7 0 0 17
v:lead=importers & d:ahead	0 5 4 -9 0 0 0 0
v:lead=in	0 0 -3 -5 17 0 -4 -5
v:lead=in & d:ahead	0 4 -3 -12 14 0 -4 1
v:lead=in & d:today	0 -9 0 16 4 0 0 -11
v:lead=india	0 7 0 -17 -8 0 6 13
v:lead=india & d:ahead	0 11 0 -6 -7 0 6 -3
v:lead=india & d:today	0 -3 0 -12 0 0 0 17
v:lead=indonesia	0 0 0 9 -3 0 0 -6
v:lead=indonesia & d:ahead	0 0 0 9 -3 0 0 -6
v:lead=ireland	0 8 0 5 -5 0 0 -10
v:lead=ireland & d:ahead	0 8 0 5 -5 0 0 -10
v:lead=it	-5 5 -13 0 -2 3 -14 6
v:lead=it & d:ahead	-3 5 -12 -9 1 3 -13 13
v:lead=it & d:today	0 0 0 21 -13 0 0 -18
v:lead=its	4 14 0 -13 -20 0 1 5
v:lead=its & d:ahead	4 0 0 -2 -19 0 1 6
v:lead=its & d:today	0 16 0 -15 0 0 0 0
v:lead=january	0 -1 0 -13 -11 12 0 11
v:lead=january & d:ahead	0 0 0 -15 -10 13 0 12
v:lead=japan	0 -13 0 -9 6 0 0 14
v:lead=japan & d:ahead	0 -13 0 -9 6 0 0 14
v:lead=july & d:ahead	0 24 0 -4 -2 0 -1 -16
v:lead=july & d:today	0 -21 0 4 0 0 0 14
v:lead=june	0 0 0 11 0 0 0 -10
v:lead=last	0 -2 0 -24 -3 0 0 30
v:lead=last & d:ahead	0 0 0 -14 -1 0 0 15
v:lead=last & d:today	0 -5 0 -15 0 0 0 20
v:lead=latvia	0 -8 0 10 0 0 0 0
v:lead=march	0 -3 0 0 9 0 0 -8
v:lead=march & d:ahead	0 2 0 -7 10 0 0 -5
v:lead=march & d:today	0 -11 0 14 0 0 0 0
v:lead=may	0 -10 0 21 0 0 0 -9
v:lead=may & d:ahead	0 -1 0 10 0 0 0 -8
v:lead=members	0 0 0 17 -15 0 0 0
v:lead=members & d:ahead	0 0 0 17 -15 0 0 0
v:lead=mexico	0 0 0 12 -4 0 0 -8
v:lead=monday	0 0 10 9 -11 0 0 -13
v:lead=monday & d:ahead	0 -2 10 2 -9 0 0 -2
v:lead=monday & d:today	0 2 0 6 0 0 0 -10
v:lead=most	2 -14 0 0 0 0 0 8
v:lead=most & d:ahead	2 -14 0 0 0 0 0 8
v:lead=mr	0 5 0 2 0 0 0 -12
v:lead=mr & d:ahead	0 5 0 1 0 0 0 -11
v:lead=my	0 -10 0 18 -1 0 0 -2
v:lead=my & d:ahead	0 -10 0 16 0 0 0 -1
v:lead=neither	0 -14 0 -2 0 0 0 17
v:lead=neither & d:ahead	0 -13 0 8 0 0 0 5
v:lead=new	0 -7 0 10 0 0 0 0
v:lead=ninety	0 -2 0 -2 0 0 0 10
v:lead=ninety & d:ahead	0 -2 0 -2 0 0 0 10
v:lead=no	0 4 0 -1 3 0 4 -11
v:lead=no & d:ahead	0 5 0 -3 3 0 4 -10
v:lead=nothing	0 14 0 0 -2 0 0 -14
v:lead=nothing & d:ahead	0 15 0 0 -1 0 0 -13
v:lead=nov	0 -7 0 -4 0 0 0 14
v:lead=nov & d:ahead	0 -7 0 -3 0 0 0 12
v:lead=november	13 -13 9 -13 -5 0 -1 14
v:lead=november & d:ahead	14 -1 9 -28 -1 0 0 11
v:lead=november & d:today	0 -17 0 16 -3 0 0 2
v:lead=now	0 6 0 -10 -1 0 0 7
v:lead=now & d:ahead	0 6 0 -10 -1 0 0 7
v:lead=nvidia	0 -12 0 14 0 0 0 0
v:lead=nvidia & d:ahead	0 -12 0 13 0 0 0 0
v:lead=objections	0 0 0 14 -8 0 0 0
v:lead=objections & d:ahead	0 0 0 14 -8 0 0 0
v:lead=oct	0 -6 0 -3 11 0 0 0
v:lead=october	0 -12 0 14 0 0 0 -1
v:lead=october & d:ahead	0 -10 0 8 3 0 0 0
v:lead=on	10 -3 -9 3 12 -4 -16 -8
v:lead=on & d:ahead	10 0 -9 3 1 -4 -15 -4
v:lead=on & d:today	0 -20 0 0 16 0 0 -11
v:lead=one	0 12 0 -15 -2 6 0 1
v:lead=one & d:ahead	0 14 0 -19 0 6 0 2
v:lead=other	0 -13 0 -3 -1 0 14 6
v:lead=other & d:ahead	0 -11 0 -5 0 0 14 4
v:lead=our	-2 4 0 4 -20 0 0 5
v:lead=our & d:ahead	-2 5 0 2 -19 0 0 6
v:lead=parliament	0 -5 0 -5 12 0 0 0
v:lead=parliament & d:ahead	0 -5 0 -6 12 0 0 0
v:lead=peru	0 -4 0 -16 20 0 0 0
v:lead=peru & d:ahead	0 -4 0 -16 20 0 0 0
v:lead=port	0 -10 0 8 9 0 0 -7
v:lead=president	-1 -4 -3 -1 -2 1 3 12
v:lead=president & d:ahead	-1 -2 -3 -5 -1 1 3 13
v:lead=president & d:today	0 -4 0 9 0 0 0 -1
v:lead=published	0 14 0 -8 0 0 0 -7
v:lead=published & d:today	0 14 0 -8 0 0 0 -7
v:lead=rates	0 -7 0 9 0 0 0 0
v:lead=rates & d:today	0 -11 0 12 0 0 0 0
v:lead=saturday	0 7 0 15 -2 0 0 -21
v:lead=saturday & d:today	0 0 0 20 0 0 0 -19
v:lead=september	0 -23 0 23 0 9 0 -12
v:lead=september & d:ahead	0 0 0 2 0 9 0 -11
v:lead=september & d:today	0 -21 0 23 0 0 0 0
v:lead=seven	0 -10 0 11 0 0 0 0
v:lead=she	0 5 0 -10 3 0 0 0
v:lead=she & d:ahead	0 5 0 -10 3 0 0 0
v:lead=since	-2 15 0 -1 -18 0 0 0
v:lead=since & d:ahead	-2 0 0 7 -11 0 0 1
v:lead=since & d:today	0 18 0 -11 -6 0 0 -2
v:lead=six	0 10 0 -4 0 0 0 -3
v:lead=six & d:ahead	0 10 0 -5 0 0 0 -3
v:lead=so	-3 -8 0 1 -14 10 0 14
v:lead=so & d:ahead	-3 -5 0 0 -12 10 0 13
v:lead=some	2 12 0 -12 0 0 0 -1
v:lead=some & d:ahead	2 12 0 -12 0 0 0 -1
v:lead=south	0 10 0 -9 -3 0 0 3
v:lead=south & d:ahead	0 10 0 -10 -3 0 0 3
v:lead=steel	0 -19 0 22 0 0 0 -2
v:lead=sunday	0 -15 0 22 -4 0 0 -4
v:lead=sunday & d:ahead	0 -10 0 2 -1 0 0 10
v:lead=sunday & d:today	0 -2 0 19 0 0 0 -15
v:lead=suspended	8 0 0 1 -1 0 0 -7
v:lead=suspended & d:ahead	8 0 0 1 -1 0 0 -7
v:lead=sweden	0 -13 0 -8 6 0 0 13
v:lead=sweden & d:ahead	0 -13 0 -8 6 0 0 13
v:lead=talks	0 -10 0 0 -5 0 0 11
v:lead=ten	0 13 0 -9 0 0 0 0
v:lead=ten & d:ahead	0 13 0 -10 0 0 0 0
v:lead=that	1 -11 6 -4 -2 -6 4 15
v:lead=that & d:ahead	3 -11 7 -7 -12 -5 5 19
v:lead=that & d:today	0 0 -1 0 14 0 0 -4
v:lead=the	-6 -2 -13 -5 3 14 0 7
v:lead=the & d:ahead	-4 -8 -11 -3 0 15 0 10
v:lead=the & d:today	-2 9 -3 0 9 0 0 -9
v:lead=their	0 -12 0 20 -6 0 0 -2
v:lead=their & d:ahead	0 -12 0 15 -5 0 0 0
v:lead=then	0 5 0 12 -6 0 0 -14
v:lead=then & d:ahead	0 5 0 9 -5 0 0 -11
v:lead=there	0 -1 0 -8 9 0 0 5
v:lead=there & d:ahead	0 -1 0 -9 9 0 0 6
v:lead=they	-2 0 11 -4 -9 -7 11 0
v:lead=they & d:ahead	-2 3 12 -11 -5 -7 11 1
v:lead=they & d:today	0 -7 0 22 -8 0 0 -4
v:lead=this	0 5 0 -12 8 0 0 0
v:lead=this & d:ahead	0 9 0 0 -5 0 0 -2
v:lead=this & d:today	0 -3 0 -12 13 0 0 3
v:lead=those	0 13 0 -4 0 0 0 -6
v:lead=those & d:ahead	0 13 0 -4 0 0 0 -6
v:lead=though	0 3 0 -8 9 0 0 -4
v:lead=though & d:ahead	0 3 0 -8 9 0 0 -4
v:lead=three	0 -9 0 -3 2 0 0 10
v:lead=three & d:ahead	0 -9 0 6 -9 0 0 11
v:lead=thursday	0 -5 0 -17 -15 0 12 21
v:lead=thursday & d:ahead	0 -1 0 -16 -12 0 12 16
v:lead=tickets	0 -2 0 14 0 0 0 -9
v:lead=tickets & d:ahead	0 -2 0 14 0 0 0 -9
v:lead=till	0 0 0 -10 0 0 0 12
v:lead=till & d:ahead	0 0 0 -10 0 0 0 12
v:lead=to	1 -6 0 -9 10 0 0 6
v:lead=to & d:ahead	1 -6 0 -9 10 0 0 6
v:lead=today	-2 -6 -2 0 13 -1 -3 0
v:lead=today & d:today	0 -6 -1 -4 12 0 0 3
v:lead=tomorrow	10 -1 -5 -4 8 3 -3 -6
v:lead=tomorrow & d:ahead	10 -1 -5 -4 8 3 -3 -6
v:lead=tonight	1 -16 3 -27 11 0 0 22
v:lead=tonight & d:today	1 -5 3 -36 11 0 0 23
v:lead=trade	0 5 0 13 -7 0 0 -14
v:lead=trade & d:ahead	0 6 0 7 -5 0 0 -12
v:lead=treasury	0 -6 0 4 -14 0 -1 16
v:lead=treasury & d:ahead	0 -26 0 12 -12 0 -1 18
v:lead=treasury & d:today	0 10 0 -6 0 0 0 -2
v:lead=truce	0 0 0 -9 0 0 0 11
v:lead=truce & d:ahead	0 0 0 -14 0 0 0 17
v:lead=trump	-8 6 0 9 -11 0 -3 -2
v:lead=trump & d:ahead	-8 12 0 0 -10 0 -3 0
v:lead=trump & d:today	0 -12 0 16 0 0 0 -3
v:lead=tuesday	0 -15 0 12 3 0 0 -1
v:lead=tuesday & d:ahead	0 -12 0 6 4 0 0 0
v:lead=turkey	0 -2 0 -7 -2 0 0 13
v:lead=turkey & d:ahead	0 -2 0 -7 -2 0 0 13
v:lead=twelve	0 -8 0 0 -6 0 0 14
v:lead=twelve & d:ahead	0 -8 0 0 -6 0 0 14
v:lead=twenty	0 14 0 -3 0 0 0 -7
v:lead=twenty & d:ahead	0 15 0 -4 0 0 0 -6
v:lead=two	0 -4 0 -9 0 0 7 8
v:lead=two & d:ahead	0 -4 0 -10 0 0 7 9
v:lead=u.s. & d:ahead	0 12 0 -7 0 0 0 -1
v:lead=under	9 4 0 11 -13 -4 0 -16
v:lead=under & d:ahead	9 5 0 11 -13 -4 0 -16
v:lead=unless	0 0 0 -25 12 0 -2 12
v:lead=unless & d:ahead	0 0 0 -16 11 0 -2 4
v:lead=unless & d:today	0 0 0 -11 0 0 0 11
v:lead=until	-7 -10 1 0 -13 -5 1 15
v:lead=until & d:ahead	-7 -9 1 11 -12 -5 2 2
v:lead=until & d:today	0 -4 0 -21 0 0 0 24
v:lead=updated	0 0 0 10 0 0 0 -7
v:lead=updated & d:today	0 0 0 10 0 0 0 -7
v:lead=us & d:ahead	0 10 0 0 -7 0 0 0
v:lead=washington	3 -6 0 -8 4 0 4 0
v:lead=washington & d:ahead	3 -6 0 -8 4 0 4 0
v:lead=we	-4 26 2 -21 -5 -6 -6 11
v:lead=we & d:ahead	-4 9 2 -12 -4 -6 -6 17
v:lead=we & d:today	0 23 0 -15 0 0 0 -8
v:lead=wednesday	0 -10 0 -17 18 0 0 14
v:lead=wednesday & d:ahead	0 -9 0 -13 14 0 0 11
v:lead=what	0 0 -10 5 -9 -5 -2 6
v:lead=what & d:ahead	1 -2 -9 0 -1 -5 -2 11
v:lead=what & d:today	0 3 0 9 -10 0 0 -6
v:lead=when & d:ahead	-2 -7 0 -3 -7 0 0 19
v:lead=when & d:today	0 0 0 12 0 0 0 -10
v:lead=where	0 -23 0 9 -4 0 -2 8
v:lead=where & d:ahead	0 -18 0 5 0 0 -2 10
v:lead=whether	0 0 0 -6 -8 0 0 13
v:lead=which	-12 8 3 -16 18 9 -8 2
v:lead=which & d:ahead	-12 7 4 -7 8 9 -8 0
v:lead=which & d:today	0 1 0 -17 17 0 0 1
v:lead=who	-3 -4 0 23 -5 0 -5 -20
v:lead=who & d:ahead	-3 19 0 0 -4 0 -5 -15
v:lead=who & d:today	0 -27 0 31 0 0 0 -4
v:lead=whoever	0 -4 0 6 -11 0 -2 8
v:lead=whoever & d:ahead	0 -4 0 6 -11 0 -2 8
v:lead=whose & d:ahead	-4 -1 0 -11 10 1 3 1
v:lead=within	0 -5 0 11 0 0 0 0
v:lead=within & d:ahead	0 -5 0 11 0 0 0 0
v:lead=without	0 -9 0 5 -9 1 1 9
v:lead=xi	0 -2 0 11 0 0 0 -2
v:lead=xi & d:ahead	0 -2 0 10 0 0 0 -1
v:lead=yet	0 -3 0 -11 9 0 0 7
v:lead=you	0 -11 0 0 0 0 0 9
v:lead=you & d:ahead	0 -11 0 0 0 0 0 9
v:lead=your	0 -16 0 9 0 0 -2 12
v:lead=your & d:ahead	0 -16 0 9 0 0 -2 12
v:lead=—	3 20 5 -17 -9 -4 -13 5
v:lead=— & d:ahead	-1 2 6 -4 9 -2 -11 0
v:lead=— & d:today	7 29 0 -18 -37 0 0 8
v:lead=•	-4 14 -2 0 -6 0 5 -6
v:lead=• & d:ahead	-4 14 -2 0 -6 0 5 -6
v:lr=" ,	0 8 0 0 0 0 0 -10
v:lr=( )	0 -4 0 19 -10 0 0 -3
v:lr=( ) & d:today	0 -11 0 12 -6 0 0 1
v:lr=( <level>	0 0 0 -13 0 0 0 16
v:lr=( <level> & d:today	0 0 0 -13 0 0 0 16
v:lr=, (	0 -17 0 13 -9 0 0 1
v:lr=, ( & d:today	0 -17 0 13 -8 0 0 1
v:lr=, )	0 12 0 -15 -1 0 0 7
v:lr=, ) & d:today	0 13 0 -19 0 0 0 9
v:lr=, ,	0 -1 -15 -10 -5 7 5 14
v:lr=, , & d:ahead	-1 20 -20 -7 1 7 6 -23
v:lr=, , & d:today	1 -36 0 -5 -12 0 0 40
v:lr=, -	0 -20 0 11 -1 0 0 0
v:lr=, - & d:today	0 -20 0 11 -1 0 0 0
v:lr=, .	2 7 5 -24 -3 1 0 15
v:lr=, . & d:ahead	3 17 7 -31 0 1 0 4
v:lr=, . & d:today	0 -17 0 0 -4 0 0 14
v:lr=, :	0 16 0 -9 8 0 0 -16
v:lr=, : & d:ahead	0 17 0 -12 9 0 0 -15
v:lr=, ;	0 -3 9 -1 0 0 0 0
v:lr=, ; & d:ahead	0 -3 9 -2 0 0 0 0
v:lr=, <end>	-8 8 7 -15 6 -6 -4 10
v:lr=, <end> & d:ahead	-2 -8 11 -13 -2 0 0 19
v:lr=, <end> & d:today	-5 15 -1 -7 10 -3 -4 -5
v:lr=, of	5 -9 0 11 0 0 0 -5
v:lr=, of & d:ahead	5 -9 0 11 0 0 0 -5
v:lr=, —	0 1 0 12 -3 0 0 -10
v:lr=, — & d:today	0 1 0 12 -3 0 0 -10
v:lr=. , & d:ahead	0 18 0 -16 -2 0 0 0
v:lr=. , & d:today	0 -11 0 14 0 0 0 0
v:lr=. .	0 13 0 0 -12 0 0 -6
v:lr=. . & d:today	0 19 0 -8 -11 0 0 -3
v:lr=: ,	-3 11 0 -21 -15 6 -1 20
v:lr=: , & d:ahead	-3 12 0 9 -14 6 -1 -17
v:lr=: .	-1 -22 -1 -12 -1 4 0 30
v:lr=: . & d:ahead	-1 -19 -1 -17 0 4 0 30
v:lr=: <end> & d:today	0 -13 0 4 12 0 0 -13
v:lr=: is	0 -2 0 -12 0 0 0 15
v:lr=: the	0 15 0 0 -2 0 8 -22
v:lr=; it	0 -2 0 -8 0 0 0 12
v:lr=; it & d:today	0 0 0 -12 0 0 0 14
v:lr=<begin> 's	0 -5 0 17 -6 0 0 -3
v:lr=<begin> 's & d:today	0 -2 0 11 0 0 0 -2
v:lr=<begin> (	0 0 0 -8 13 0 0 -5
v:lr=<begin> ( & d:today	0 0 0 -12 14 0 0 0
v:lr=<begin> , & d:ahead	-13 0 3 17 -13 3 -4 -10
v:lr=<begin> , & d:today	8 1 0 -21 11 0 0 8
v:lr=<begin> .	1 -1 -11 -11 -9 4 -4 22
v:lr=<begin> . & d:ahead	1 6 -10 -21 -4 4 -4 22
v:lr=<begin> . & d:today	0 -21 0 14 -11 0 0 1
v:lr=<begin> :	0 -18 0 13 2 -3 -5 4
v:lr=<begin> : & d:ahead	0 -16 -3 11 0 -3 -5 10
v:lr=<begin> : & d:today	0 -2 1 1 4 0 0 -9
v:lr=<begin> <end>	0 -1 4 0 -13 5 8 1
v:lr=<begin> <end> & d:ahead	2 -17 9 -15 12 7 10 0
v:lr=<begin> <end> & d:today	-5 8 -4 12 -36 -1 -2 0
v:lr=<begin> <level>	0 8 0 6 -6 0 0 -16
v:lr=<begin> <level> & d:today	0 0 0 15 -1 0 0 -8
v:lr=<begin> <name> & d:ahead	4 0 5 -10 0 0 0 0
v:lr=<begin> <number>	0 5 0 -14 17 0 0 -7
v:lr=<begin> <number> & d:ahead	0 9 0 -19 17 0 0 -5
v:lr=<begin> <person>	0 -4 0 10 0 0 0 0
v:lr=<begin> a	0 0 0 -11 10 0 0 1
v:lr=<begin> a & d:today	0 0 0 -9 0 0 0 11
v:lr=<begin> at	2 -11 0 -37 15 0 0 26
v:lr=<begin> at & d:ahead	0 -9 0 -14 18 0 0 0
v:lr=<begin> at & d:today	2 0 0 -28 0 0 0 24
v:lr=<begin> is	15 0 -1 -33 1 7 14 0
v:lr=<begin> is & d:ahead	16 0 -1 -33 -14 7 14 0
v:lr=<begin> is & d:today	0 0 0 -5 10 0 0 -1
v:lr=<begin> it	-1 2 0 21 -13 0 0 -16
v:lr=<begin> it & d:ahead	0 6 0 13 -4 0 0 -18
v:lr=<begin> it & d:today	0 -5 0 13 -7 0 0 -2
v:lr=<begin> of	0 -10 0 5 8 0 0 -6
v:lr=<begin> of & d:ahead	0 -10 0 5 8 0 0 -6
v:lr=<begin> the	-4 12 -2 -12 15 5 0 -7
v:lr=<begin> the & d:ahead	-2 8 0 0 0 5 0 -15
v:lr=<begin> the & d:today	0 5 0 -11 14 0 0 0
v:lr=<begin> they	0 -9 0 5 -3 0 0 2
v:lr=<begin> they & d:ahead	0 -5 0 11 -1 0 0 0
v:lr=<begin> —	-3 -8 0 11 7 -3 0 -4
v:lr=<begin> — & d:today	0 -22 0 29 0 0 0 -4
v:lr=<day-ahead> .	0 0 0 26 0 0 0 -23
v:lr=<day-ahead> . & d:today	0 0 0 26 0 0 0 -23
v:lr=<level> ,	0 4 0 8 5 0 0 -23
v:lr=<level> , & d:ahead	0 13 0 -3 0 0 0 -10
v:lr=<level> , & d:today	0 -12 0 18 6 0 0 -14
v:lr=<level> .	0 4 0 10 -7 0 0 -16
v:lr=<level> . & d:ahead	0 -2 0 15 0 0 0 -11
v:lr=<level> . & d:today	0 8 0 -1 -4 0 0 -3
v:lr=<name> ,	0 -14 0 9 0 0 7 -4
v:lr=<name> , & d:ahead	0 -13 0 5 0 0 7 0
v:lr=<name> .	0 -4 0 16 0 0 0 -7
v:lr=<name> . & d:ahead	0 0 0 9 0 0 0 -3
v:lr=<name> <end>	0 -3 0 10 0 0 0 -2
v:lr=<number> ,	0 14 0 -6 3 0 0 -18
v:lr=<number> , & d:today	0 9 0 -1 -3 0 0 -10
v:lr=<number> .	-2 18 0 -10 0 0 0 -4
v:lr=<number> . & d:ahead	-2 11 0 -11 -5 0 0 8
v:lr=<number> . & d:today	0 10 0 -1 4 0 0 -20
v:lr=<number> <end>	0 16 0 -15 0 0 0 0
v:lr=<number> and	0 -6 0 10 -2 0 0 0
v:lr=<number> the	0 -21 0 23 0 0 0 0
v:lr=<number> the & d:today	0 -21 0 23 0 0 0 0
v:lr=<person> .	0 0 0 13 0 0 0 -9
v:lr=<seat> ,	0 0 0 9 0 0 0 -3
v:lr=<seat> .	0 -5 0 24 -9 0 0 -7
v:lr=<seat> . & d:ahead	0 -3 0 17 -8 0 0 -1
v:lr=a .	0 -7 0 18 -1 0 0 -6
v:lr=a . & d:ahead	0 -7 0 18 -1 0 0 -6
v:lr=about ,	0 10 0 -15 0 0 0 4
v:lr=about , & d:ahead	0 10 0 -15 0 0 0 4
v:lr=after ,	5 -6 0 -2 16 0 0 -11
v:lr=after , & d:ahead	5 -6 0 -4 16 0 0 -9
v:lr=after .	0 9 6 -7 -6 0 0 -1
v:lr=after . & d:ahead	0 -12 6 12 -6 0 0 -1
v:lr=after <end>	0 0 0 0 18 0 0 -10
v:lr=after <end> & d:ahead	0 0 0 0 18 0 0 -10
v:lr=after ?	0 -11 0 -11 0 0 0 23
v:lr=after ? & d:ahead	0 -11 0 -11 0 0 0 23
v:lr=again .	-1 -10 0 -5 8 0 0 9
v:lr=again . & d:ahead	-1 -10 0 -6 9 0 0 9
v:lr=and ,	0 -14 0 -12 6 0 0 17
v:lr=and , & d:ahead	0 -13 0 -13 6 0 0 17
v:lr=and .	0 -2 0 12 2 0 0 -14
v:lr=and . & d:ahead	0 -2 0 12 3 0 0 -13
v:lr=and it	0 0 0 -11 0 0 0 12
v:lr=announce .	0 0 0 9 -3 0 0 -1
v:lr=announce that	0 12 0 -15 5 0 0 0
v:lr=announce that & d:today	0 12 0 -15 5 0 0 0
v:lr=apply .	0 -8 0 11 0 0 0 0
v:lr=as .	0 -2 0 -16 0 0 0 19
v:lr=back .	0 3 0 4 -3 0 0 -8
v:lr=back . & d:ahead	0 6 0 2 -3 0 0 -8
v:lr=before ,	-3 14 -1 -21 8 0 -1 0
v:lr=before , & d:ahead	-3 14 -1 -21 8 0 -1 0
v:lr=before <end>	-1 -1 -11 -1 5 0 -4 6
v:lr=before <end> & d:ahead	-1 -1 -11 -1 5 0 -4 6
v:lr=before and	0 2 0 5 -11 0 0 -5
v:lr=before are	0 12 2 -12 -2 0 0 0
v:lr=before are & d:today	0 16 0 -14 -1 0 0 0
v:lr=begin ,	-1 10 0 -13 0 0 0 6
v:lr=begin , & d:ahead	-1 11 0 -15 0 0 0 6
v:lr=begin .	-1 0 0 8 0 0 0 -10
v:lr=begin . & d:ahead	-1 11 0 -8 0 0 0 0
v:lr=begin . & d:today	0 -20 0 26 0 0 0 -7
v:lr=by ,	0 -1 0 -26 0 9 15 10
v:lr=by , & d:ahead	0 -1 0 -26 0 9 15 10
v:lr=by .	-13 6 1 -1 -3 0 5 -4
v:lr=by . & d:ahead	-12 7 2 -4 -2 0 5 -2
v:lr=by . & d:today	0 -3 0 11 0 0 0 -1
v:lr=by ;	0 9 0 2 -11 0 2 -4
v:lr=by ; & d:ahead	0 9 0 1 -11 0 2 -4
v:lr=by <end>	2 -2 -4 -3 0 -4 20 -21
v:lr=by <end> & d:ahead	2 -2 -4 -3 0 -4 20 -21
v:lr=by ?	4 -8 0 12 -2 0 0 -3
v:lr=by ? & d:ahead	4 -8 0 12 -2 0 0 -3
v:lr=by night & d:ahead	0 -1 0 3 -1 0 -8 10
v:lr=by or	0 -7 0 -7 -1 1 0 13
v:lr=by or & d:ahead	0 -7 0 -7 -1 1 0 13
v:lr=by the	0 -10 0 10 13 0 0 -18
v:lr=by the & d:ahead	0 -10 0 10 14 0 0 -18
v:lr=come ,	0 21 0 -16 0 0 0 -3
v:lr=come , & d:ahead	0 21 0 -16 0 0 0 -3
v:lr=come .	0 -8 0 9 0 0 0 0
v:lr=die .	0 -9 0 -6 0 0 0 15
v:lr=die . & d:today	0 -2 0 -7 0 0 0 11
v:lr=due .	0 5 0 -10 7 0 0 -1
v:lr=due . & d:ahead	0 6 0 -13 8 0 0 0
v:lr=effect .	0 27 0 -24 0 0 0 -7
v:lr=effect . & d:today	0 27 0 -23 0 0 0 -7
v:lr=effect and	0 -8 0 13 0 0 0 -3
v:lr=effect and & d:today	0 -5 0 9 0 0 0 -3
v:lr=end .	0 -2 0 11 -11 0 0 -9
v:lr=end . & d:ahead	0 -22 0 13 -5 0 0 0
v:lr=end . & d:today	0 13 0 2 -2 0 0 -10
v:lr=end <day-today>	0 0 0 -17 0 0 0 18
v:lr=end <end>	0 -2 7 -15 -1 0 0 10
v:lr=end <end> & d:ahead	0 -2 7 -15 -1 0 0 10
v:lr=expire .	0 -5 0 -10 0 0 0 15
v:lr=expire . & d:today	0 0 0 -12 0 0 0 13
v:lr=for 's	0 0 0 9 0 0 0 -8
v:lr=for 's & d:ahead	0 0 0 9 0 0 0 -8
v:lr=for ,	0 5 0 -2 -12 0 0 4
v:lr=for , & d:ahead	0 5 0 -2 -12 0 0 4
v:lr=for .	-1 9 -1 -13 11 6 -2 -13
v:lr=for . & d:ahead	-1 -1 -1 -9 17 6 -1 -5
v:lr=for . & d:today	0 16 0 -4 -10 0 0 -7
v:lr=for <end>	0 0 0 -2 0 0 -1 12
v:lr=for <end> & d:ahead	0 0 0 -2 0 0 -1 12
v:lr=for and	0 -11 0 1 8 0 0 0
v:lr=for and & d:ahead	0 -11 0 1 8 0 0 0
v:lr=for in	0 -4 0 14 -1 0 0 0
v:lr=for in & d:ahead	0 -4 0 14 -1 0 0 0
v:lr=force ,	0 -4 0 8 0 0 0 0
v:lr=force .	0 10 0 -4 -3 0 0 -1
v:lr=friday ,	0 23 0 -33 0 0 0 16
v:lr=friday <end>	0 -18 0 20 0 0 0 -1
v:lr=friday <end> & d:today	0 -17 0 22 -3 0 0 -1
v:lr=from 's	0 18 0 -16 0 0 0 0
v:lr=from )	0 17 0 -16 0 0 0 0
v:lr=from ) & d:ahead	0 18 0 -17 0 0 0 0
v:lr=from ,	5 2 -11 -2 0 3 -6 -4
v:lr=from , & d:ahead	5 1 -10 -7 1 3 -6 0
v:lr=from , & d:today	0 -1 0 10 -3 0 0 -12
v:lr=from .	18 9 -6 -6 1 -6 4 -21
v:lr=from . & d:ahead	12 16 -5 -13 3 -5 5 -19
v:lr=from . & d:today	9 -8 0 8 -5 0 0 -3
v:lr=from :	4 1 0 -10 -10 0 0 14
v:lr=from : & d:ahead	4 -2 0 -7 -9 0 0 15
v:lr=from ;	9 1 -3 -7 5 0 0 -3
v:lr=from ; & d:ahead	9 3 -3 -9 6 0 0 -3
v:lr=from <end>	-8 3 -13 13 12 -3 -6 -37
v:lr=from <end> & d:ahead	-7 6 -11 9 8 -3 -5 -30
v:lr=from <end> & d:today	0 -5 0 6 5 0 0 -9
v:lr=from <level>	0 -7 0 9 0 0 0 -1
v:lr=from <name>	0 13 0 -8 2 0 0 -10
v:lr=from <name> & d:ahead	0 16 0 -14 2 0 0 -7
v:lr=from <quality>	6 12 0 -10 -2 0 0 -7
v:lr=from a	0 -20 0 6 10 0 0 0
v:lr=from a & d:ahead	0 -17 0 18 -1 0 0 0
v:lr=from and	-10 8 0 -5 8 0 -1 0
v:lr=from and & d:ahead	-10 12 0 -10 8 0 -1 0
v:lr=from at	0 11 0 -12 0 0 0 0
v:lr=from at & d:ahead	0 11 0 -12 0 0 0 0
v:lr=from for	0 11 0 -3 -7 3 0 -1
v:lr=from for & d:ahead	0 11 0 -4 -7 3 0 -1
v:lr=from good	0 11 0 -10 0 0 0 0
v:lr=from good & d:ahead	0 12 0 -11 0 0 0 0
v:lr=from if	3 8 0 -12 -1 0 0 0
v:lr=from if & d:ahead	3 8 0 -12 -1 0 0 0
v:lr=from is	0 -15 0 17 0 0 0 0
v:lr=from is & d:ahead	0 -15 0 17 0 0 0 0
v:lr=from our & d:ahead	0 -7 0 9 0 0 0 0
v:lr=from the	-6 -4 0 8 -6 0 0 9
v:lr=from the & d:ahead	-6 -5 0 8 -6 0 0 10
v:lr=from they	-1 24 0 -22 0 0 0 0
v:lr=from they & d:ahead	-1 12 0 -8 0 0 0 0
v:lr=from to	0 6 0 -1 -26 0 0 16
v:lr=from to & d:ahead	0 8 0 -3 -26 0 0 16
v:lr=from unless	-3 -1 0 0 -1 0 0 10
v:lr=from unless & d:ahead	-3 -1 0 0 -1 0 0 10
v:lr=from until	0 -4 0 11 -5 0 0 -2
v:lr=from until & d:ahead	0 -3 0 9 -4 0 0 -1
v:lr=from was	0 -9 0 9 0 0 0 0
v:lr=from was & d:ahead	0 -9 0 9 0 0 0 0
v:lr=gave as	0 -8 0 12 -2 0 0 0
v:lr=gave as & d:ahead	0 -8 0 12 -2 0 0 0
v:lr=happen ?	0 0 0 15 0 0 0 -13
v:lr=including .	0 0 0 -11 0 0 0 11
v:lr=including . & d:ahead	0 0 0 -11 0 0 0 11
v:lr=is ,	0 0 0 5 -11 6 3 -13
v:lr=is , & d:ahead	0 1 0 0 -10 6 3 -4
v:lr=is , & d:today	0 0 0 11 0 0 0 -8
v:lr=is .	-3 -6 0 -19 13 0 5 14
v:lr=is . & d:ahead	-3 -3 0 -16 16 0 5 5
v:lr=is . & d:today	0 -4 0 -6 -3 0 0 12
v:lr=is <end>	0 1 0 -1 -19 -4 -6 15
v:lr=is <end> & d:ahead	0 1 0 -1 -19 -4 -6 15
v:lr=it ,	0 8 0 0 0 0 0 -10
v:lr=it , & d:ahead	0 8 0 0 0 0 0 -10
v:lr=lapse ,	0 0 8 -8 0 0 0 2
v:lr=meet . & d:ahead	0 -3 0 -13 4 0 0 13
v:lr=midnight ,	0 -2 0 -9 0 0 0 13
v:lr=midnight .	0 -1 0 -22 3 0 0 20
v:lr=midnight . & d:today	0 0 0 -7 0 0 0 8
v:lr=monday <end> & d:today	0 -7 0 17 0 0 0 -6
v:lr=not .	-8 -3 0 0 0 0 0 10
v:lr=not . & d:ahead	-8 -2 0 -5 0 0 0 16
v:lr=of 's	0 -6 0 10 0 0 0 0
v:lr=of ,	0 -1 -2 9 0 0 2 -7
v:lr=of , & d:ahead	0 -6 0 11 0 0 2 -5
v:lr=of .	6 11 1 -6 -15 0 0 -4
v:lr=of . & d:ahead	6 11 2 -11 -11 0 0 0
v:lr=of :	0 7 0 -13 10 0 0 -1
v:lr=of : & d:ahead	0 -5 0 -2 10 0 0 -1
v:lr=of : & d:today	0 12 0 -11 0 0 0 0
v:lr=of <end> & d:ahead	0 10 0 1 -3 0 -2 -8
v:lr=of <end> & d:today	0 -11 0 16 0 0 0 0
v:lr=of is	0 -3 0 11 0 0 0 -4
v:lr=of is & d:ahead	0 -3 0 11 0 0 0 -4
v:lr=of it	0 -11 0 15 0 0 0 0
v:lr=of it & d:ahead	0 -10 0 13 0 0 0 0
v:lr=of would	0 -12 0 11 0 1 0 0
v:lr=of would & d:ahead	0 -12 0 10 0 1 0 0
v:lr=on ,	-7 3 -2 9 -10 -14 -4 5
v:lr=on , & d:ahead	-6 8 -1 -1 -3 -12 -2 4
v:lr=on , & d:today	0 -33 0 24 -15 0 0 2
v:lr=on .	11 -3 1 -4 7 11 -7 -8
v:lr=on . & d:ahead	11 -4 1 -7 3 12 -7 -2
v:lr=on . & d:today	0 4 0 4 7 0 0 -17
v:lr=on ;	-2 16 -4 -10 11 0 0 -11
v:lr=on ; & d:ahead	-2 17 -4 -13 12 0 0 -10
v:lr=on <day-today>	0 -8 0 -7 -1 0 0 13
v:lr=on <day-today> & d:ahead	0 -8 0 -7 -1 0 0 14
v:lr=on <end>	8 -4 15 2 3 0 -21 -9
v:lr=on <end> & d:ahead	8 -3 15 1 3 0 -21 -9
v:lr=on <name>	12 -8 -5 14 2 0 0 -15
v:lr=on <name> & d:ahead	12 -7 -5 13 2 0 0 -15
v:lr=on <person>	0 -15 0 17 -2 0 0 0
v:lr=on <person> & d:ahead	0 -15 0 16 -1 0 0 0
v:lr=on <seat>	0 -4 0 9 0 0 0 0
v:lr=on <seat> & d:ahead	0 -4 0 9 0 0 0 0
v:lr=on ?	8 9 -4 -15 3 0 0 2
v:lr=on ? & d:ahead	8 9 -4 -15 3 0 0 2
v:lr=on after & d:today	0 -4 0 17 0 0 0 -9
v:lr=on afternoon	0 0 0 -4 -1 0 0 8
v:lr=on afternoon & d:today	0 0 0 -7 0 0 0 9
v:lr=on and	-4 23 6 -19 -13 0 0 4
v:lr=on and & d:ahead	-3 16 6 -13 -12 0 0 7
v:lr=on and & d:today	0 14 0 -10 0 0 0 -4
v:lr=on are	-5 -1 8 13 3 0 0 -23
v:lr=on are & d:ahead	-5 -1 8 13 3 0 0 -23
v:lr=on as	-1 -4 0 10 3 0 0 -10
v:lr=on as & d:ahead	-1 -4 0 9 3 0 0 -8
v:lr=on at	1 10 0 14 -8 0 0 -20
v:lr=on at & d:ahead	2 14 0 5 -8 0 0 -13
v:lr=on at & d:today	0 -4 0 12 0 0 0 -7
v:lr=on both	0 4 0 -11 6 0 0 0
v:lr=on both & d:ahead	0 4 0 -11 6 0 0 0
v:lr=on by	1 -6 0 11 -9 0 0 0
v:lr=on by & d:ahead	1 -5 0 10 -9 0 0 0
v:lr=on end	0 0 0 -7 0 0 0 10
v:lr=on end & d:ahead	0 0 0 -7 0 0 0 10
v:lr=on evening	0 13 0 0 -8 0 0 -14
v:lr=on evening & d:ahead	0 14 0 -3 -7 0 0 -11
v:lr=on from	0 16 0 -13 0 0 0 0
v:lr=on from & d:ahead	0 16 0 -13 0 0 0 0
v:lr=on he & d:ahead	0 9 0 -5 -8 0 0 0
v:lr=on in & d:ahead	3 4 0 4 -11 0 0 -5
v:lr=on in & d:today	0 -6 0 -12 11 0 0 7
v:lr=on is	0 -13 0 19 -2 0 0 -3
v:lr=on is & d:ahead	0 -13 0 19 -2 0 0 -3
v:lr=on it	0 1 0 -15 -15 0 8 16
v:lr=on it & d:ahead	0 2 0 -10 -11 0 8 8
v:lr=on last	0 0 0 0 13 0 13 -22
v:lr=on last & d:ahead	0 0 0 0 13 0 13 -22
v:lr=on morning	0 -23 0 21 10 0 0 -8
v:lr=on morning & d:ahead	0 -21 0 16 12 0 0 -5
v:lr=on next	0 3 0 -14 0 0 0 11
v:lr=on next & d:ahead	0 3 0 -14 0 0 0 11
v:lr=on night	0 -11 8 2 -9 0 0 7
v:lr=on night & d:ahead	0 -10 8 10 -8 0 0 0
v:lr=on night & d:today	0 0 0 -10 0 0 0 11
v:lr=on on & d:ahead	0 8 0 0 -6 0 0 0
v:lr=on on & d:today	0 -1 0 12 -4 0 0 -5
v:lr=on put & d:ahead	0 9 0 -7 0 0 0 0
v:lr=on that	-9 -1 -5 14 -12 -4 -4 4
v:lr=on that & d:ahead	-8 -1 -4 5 -7 -3 -3 11
v:lr=on that & d:today	0 0 0 16 -8 0 0 -13
v:lr=on the	-6 15 -1 -1 -20 0 -2 1
v:lr=on the & d:ahead	-6 18 -1 -5 -19 0 -2 1
v:lr=on the & d:today	0 -8 0 13 0 0 0 0
v:lr=on there	0 -10 0 14 0 0 0 -1
v:lr=on there & d:ahead	0 -9 0 12 0 0 0 0
v:lr=on to	0 -3 0 11 -4 1 0 -5
v:lr=on to & d:ahead	0 0 0 10 -16 1 0 -1
v:lr=on will	0 -13 0 14 0 0 0 0
v:lr=on will & d:ahead	0 -13 0 14 0 0 0 0
v:lr=on without	0 -9 0 0 -1 0 0 7
v:lr=on without & d:ahead	0 -8 0 8 0 0 0 0
v:lr=on —	0 -6 0 14 0 0 0 -8
v:lr=on — & d:ahead	0 -6 0 14 0 0 0 -8
v:lr=out ,	0 -8 0 9 0 0 0 -1
v:lr=out .	0 12 0 -17 -1 0 0 10
v:lr=out . & d:ahead	0 -9 0 0 0 0 0 9
v:lr=out . & d:today	0 19 0 -18 0 0 0 0
v:lr=over .	0 0 0 -19 0 0 0 20
v:lr=pay ,	0 -12 0 13 0 0 0 -3
v:lr=pay . & d:today	0 -2 0 11 -1 0 0 -3
v:lr=publish . & d:today	0 0 0 -8 9 0 0 0
v:lr=publish <end>	0 15 0 -9 0 0 0 -6
v:lr=publish <end> & d:today	0 15 0 -9 0 0 0 -6
v:lr=say that	0 4 0 -10 0 0 0 7
v:lr=say that & d:ahead	0 8 0 -7 0 0 0 0
v:lr=sign ,	0 -12 0 17 -1 0 0 -1
v:lr=sign , & d:ahead	0 -11 0 3 0 0 0 8
v:lr=sign , & d:today	0 0 0 14 0 0 0 -12
v:lr=sign .	0 -7 0 -8 -1 0 0 16
v:lr=sign . & d:ahead	0 0 0 11 0 0 0 -5
v:lr=sign . & d:today	0 -4 0 -16 0 0 0 20
v:lr=since ,	11 -18 0 14 -1 0 0 -10
v:lr=since , & d:ahead	11 -15 0 10 0 0 0 -8
v:lr=since .	0 10 0 2 -3 0 0 -18
v:lr=since . & d:ahead	0 0 0 15 -2 0 0 -16
v:lr=since . & d:today	0 15 0 -13 0 0 0 0
v:lr=since :	0 -1 0 11 0 0 0 -8
v:lr=since : & d:ahead	0 0 0 11 0 0 0 -8
v:lr=since ;	0 0 0 -4 0 0 0 7
v:lr=since ; & d:ahead	0 0 0 -4 0 0 0 7
v:lr=since <name>	0 -3 0 10 0 0 0 -1
v:lr=since <name> & d:ahead	0 -3 0 10 0 0 0 -1
v:lr=since on	0 -4 0 11 0 0 0 -4
v:lr=since on & d:ahead	0 -4 0 11 0 0 0 -4
v:lr=since the	0 12 0 -24 0 0 0 16
v:lr=since the & d:ahead	0 -17 0 -5 0 0 0 18
v:lr=since the & d:today	0 22 0 -21 0 0 0 0
v:lr=sit .	0 0 0 -12 9 0 0 2
v:lr=start ,	0 -6 0 14 0 0 0 -8
v:lr=start , & d:ahead	0 -6 0 13 0 0 0 -7
v:lr=start .	3 18 0 -12 0 0 0 -9
v:lr=start . & d:today	0 22 0 -12 0 0 0 -7
v:lr=start <end>	0 0 0 11 -3 0 0 -6
v:lr=start <end> & d:today	0 -3 0 14 -3 0 0 -5
v:lr=telephone .	0 0 0 -15 0 0 0 18
v:lr=telephone . & d:today	0 0 0 -17 0 0 0 18
v:lr=the ,	-9 7 1 5 -16 -5 -2 3
v:lr=the , & d:ahead	-9 8 1 -2 -16 -4 -2 12
v:lr=the .	-10 -15 12 14 -5 -2 -3 -2
v:lr=the . & d:ahead	-10 -11 12 12 -5 -2 -3 -2
v:lr=the :	2 -11 0 -21 -2 0 9 16
v:lr=the : & d:ahead	2 -11 0 -21 -2 0 9 16
v:lr=the ;	0 8 0 9 0 0 -7 -12
v:lr=the ; & d:ahead	0 8 0 9 0 0 -7 -12
v:lr=the <end> & d:ahead	0 0 -8 -6 -6 -4 0 15
v:lr=the <end> & d:today	0 0 0 11 0 0 0 -11
v:lr=the <name>	0 5 0 -13 0 0 0 9
v:lr=the <name> & d:ahead	0 5 0 -13 0 0 0 9
v:lr=the <number>	-5 0 -2 18 0 0 0 -9
v:lr=the <number> & d:ahead	-5 0 -2 18 0 0 0 -9
v:lr=the ?	0 -22 0 30 -3 0 0 -9
v:lr=the ? & d:ahead	0 -22 0 30 -3 0 0 -9
v:lr=the and	0 -2 0 -2 8 0 0 0
v:lr=the and & d:ahead	0 -2 0 -2 8 0 0 0
v:lr=the the	0 5 0 -10 0 0 5 0
v:lr=the the & d:ahead	0 5 0 -10 0 0 5 0
v:lr=the they	0 -7 0 -1 0 0 0 9
v:lr=the they & d:ahead	0 -7 0 -1 0 0 0 9
v:lr=the to	0 10 0 -6 15 0 -1 -17
v:lr=the to & d:ahead	0 10 0 -6 15 0 -1 -17
v:lr=the was	0 -7 0 0 0 0 0 9
v:lr=the was & d:ahead	0 -7 0 0 0 0 0 9
v:lr=through <end>	0 0 0 -9 0 0 0 12
v:lr=through <end> & d:ahead	0 0 0 -9 0 0 0 12
v:lr=thursday ,	0 0 0 -9 0 0 0 11
v:lr=thursday , & d:today	0 0 0 -9 0 0 0 11
v:lr=till .	4 -3 0 -8 0 7 0 0
v:lr=till . & d:ahead	4 -3 0 -9 0 7 0 1
v:lr=time ,	0 0 0 11 0 0 0 -8
v:lr=time the	0 -13 0 16 0 0 0 0
v:lr=time the & d:today	0 -13 0 16 0 0 0 0
v:lr=to 's	0 -10 0 14 0 0 0 -2
v:lr=to )	-1 9 -1 -18 12 0 0 0
v:lr=to ) & d:ahead	-1 9 -1 -18 12 0 0 0
v:lr=to ,	4 -4 10 -11 14 -5 -8 0
v:lr=to , & d:ahead	4 -4 10 -11 14 -5 -8 0
v:lr=to .	8 11 6 -30 -1 0 -6 4
v:lr=to . & d:ahead	8 11 6 -25 0 0 -6 0
v:lr=to . & d:today	0 0 0 -10 0 0 0 12
v:lr=to :	0 -5 0 18 -6 0 0 -5
v:lr=to <end>	1 0 -10 8 -10 3 -4 -2
v:lr=to <end> & d:ahead	1 -10 -10 13 -10 3 -4 0
v:lr=to it	3 8 0 0 0 0 0 -10
v:lr=to it & d:ahead	3 8 0 0 0 0 0 -10
v:lr=until )	0 -10 0 0 0 0 0 12
v:lr=until ) & d:ahead	0 -10 0 0 0 0 0 12
v:lr=until ,	5 -13 0 -9 14 0 0 1
v:lr=until , & d:ahead	5 -12 0 0 8 0 0 -3
v:lr=until , & d:today	0 0 0 -17 8 0 0 12
v:lr=until .	14 0 2 -17 8 2 -6 -2
v:lr=until . & d:ahead	14 0 2 -23 9 2 -5 1
v:lr=until . & d:today	0 0 0 18 0 0 0 -16
v:lr=until :	7 -16 0 13 -5 0 0 -2
v:lr=until : & d:ahead	7 -16 0 13 -5 0 0 -2
v:lr=until ;	-3 0 0 -10 -8 0 0 15
v:lr=until ; & d:ahead	-3 0 0 -10 -8 0 0 15
v:lr=until <end>	-6 0 5 8 4 -12 0 -9
v:lr=until <end> & d:ahead	-6 0 5 8 4 -12 0 -9
v:lr=until <level>	0 22 0 -13 0 0 0 -13
v:lr=until <level> & d:ahead	0 22 0 -13 0 0 0 -13
v:lr=until and	0 -10 1 9 -5 0 0 2
v:lr=until and & d:ahead	0 -10 1 9 -5 0 0 2
v:lr=until at	0 7 0 -11 -2 6 -1 0
v:lr=until at & d:ahead	0 7 0 -11 -2 6 -1 0
v:lr=until evening	0 -2 0 11 -3 0 0 -1
v:lr=until evening & d:ahead	0 -2 0 11 -3 0 0 -1
v:lr=until for	0 -13 10 0 0 0 0 2
v:lr=until for & d:ahead	0 -13 10 0 0 0 0 2
v:lr=until from	0 -4 0 14 0 0 0 -6
v:lr=until it	0 -16 0 12 0 0 0 0
v:lr=until it & d:ahead	0 -16 0 10 0 0 0 0
v:lr=until its	0 -11 0 0 -1 0 0 13
v:lr=until its & d:ahead	0 -11 0 0 -1 0 0 13
v:lr=until next & d:ahead	-2 0 0 -11 -1 0 0 18
v:lr=until night	0 0 0 -16 0 0 7 9
v:lr=until night & d:ahead	0 0 0 -17 0 0 7 9
v:lr=until of	-3 16 0 -30 -3 0 0 18
v:lr=until of & d:ahead	-3 16 0 -30 -3 0 0 18
v:lr=until the	5 4 0 -15 0 0 -2 10
v:lr=until the & d:ahead	5 4 0 -15 0 0 -2 10
v:lr=until there	0 0 0 11 0 0 0 -10
v:lr=until there & d:ahead	0 0 0 11 0 0 0 -10
v:lr=until they	0 0 0 13 0 0 0 -11
v:lr=until they & d:ahead	0 0 0 13 0 0 0 -11
v:lr=until to	-8 0 4 0 2 4 11 -18
v:lr=until to & d:ahead	-8 0 4 0 2 4 11 -18
v:lr=updated <end>	0 0 0 10 0 0 0 -7
v:lr=updated <end> & d:today	0 0 0 10 0 0 0 -7
v:lr=video .	0 0 0 -10 0 0 0 12
v:lr=vote .	0 -2 0 -20 23 0 0 0
v:lr=wednesday (	0 0 0 10 0 0 0 -8
v:lr=wednesday ( & d:today	0 0 0 10 0 0 0 -8
v:lr=wednesday .	0 0 0 11 -3 0 0 -3
v:lr=wednesday . & d:today	0 0 0 11 -3 0 0 -3
v:lr=wednesday <end>	0 -3 0 -17 22 0 0 3
v:lr=wednesday <end> & d:today	0 -4 0 -17 22 0 0 3
v:lr=· <end>	0 -5 0 17 -3 0 0 -2
v:lr=· <end> & d:today	0 -4 0 17 -3 0 0 -2
v:lr=— ,	0 0 0 10 0 0 0 -7
v:lr=— <end>	0 -24 0 16 -8 0 0 0
v:lr=— <end> & d:today	0 -21 0 20 -6 0 0 -4
v:o:subject=controls	19 -2 -5 6 -6 0 0 -26
v:o:subject=controls  ahead	9 -1 0 -8 0 2 0 0
v:o:subject=controls carried	14 6 -5 2 -9 -4 -13 -3
v:o:subject=controls carried announce	-6 0 0 10 0 0 0 0
v:o:subject=controls carried announce ahead	-6 0 0 9 0 0 0 0
v:o:subject=controls carried be	1 -2 0 -4 -2 0 0 10
v:o:subject=controls carried be ahead	1 -2 0 -5 -1 0 0 10
v:o:subject=controls carried begin	14 -6 0 -8 0 0 0 0
v:o:subject=controls carried begin ahead	14 -6 0 -8 0 0 0 0
v:o:subject=controls carried begin on	8 -9 0 -1 0 0 0 0
v:o:subject=controls carried from ahead	8 -1 0 0 -1 0 0 0
v:o:subject=controls carried have	-1 0 0 10 -6 0 0 0
v:o:subject=controls carried on ahead	9 8 -3 0 -7 0 0 -10
v:o:subject=controls carried say	0 12 0 -5 -2 0 0 -2
v:o:subject=controls carried say ahead	0 12 0 -5 -2 0 0 -2
v:o:subject=controls carried say on	0 12 0 -5 -2 0 0 -2
v:o:subject=controls carried suspend	7 0 -2 -5 1 0 0 -1
v:o:subject=controls carried suspend ahead	7 0 -2 -5 1 0 0 -1
v:o:subject=controls carried suspend until	8 0 -3 -3 0 0 0 0
v:o:subject=controls carried until ahead	9 0 -3 -4 -2 0 0 0
v:o:subject=controls far	13 -11 -2 -6 0 4 0 0
v:o:subject=controls far carried	24 1 1 -16 -13 17 -14 -4
v:o:subject=controls far carried  ahead	0 -4 0 -2 0 9 0 0
v:o:subject=controls far carried be	0 10 0 -17 -9 7 -2 14
v:o:subject=controls far carried be ahead	0 10 0 -17 -9 7 -2 14
v:o:subject=controls far carried begin	5 -6 0 12 -8 0 0 0
v:o:subject=controls far carried by ahead	0 10 0 -9 1 0 0 -3
v:o:subject=controls far carried end	0 18 0 -6 -4 1 0 -15
v:o:subject=controls far carried end ahead	0 19 0 -7 -4 1 0 -14
v:o:subject=controls far carried end on	0 15 0 -6 0 1 0 -13
v:o:subject=controls far carried from ahead	9 -2 0 -7 0 0 0 1
v:o:subject=controls far carried have	0 9 0 0 -2 0 0 -6
v:o:subject=controls far carried have ahead	0 9 0 0 -2 0 0 -6
v:o:subject=controls far carried other	0 -1 0 -11 4 0 0 9
v:o:subject=controls far carried pay	0 10 0 -5 -1 0 0 0
v:o:subject=controls far carried publish	9 0 0 -8 0 0 0 0
v:o:subject=controls far carried say	0 -6 0 16 -2 0 0 0
v:o:subject=controls far carried say ahead	0 -4 0 12 -1 0 0 0
v:o:subject=controls far carried say on	0 -4 0 10 0 0 0 0
v:o:subject=controls far carried tell	0 -8 0 -5 0 0 0 11
v:o:subject=controls far carried tell ahead	0 -7 0 -5 0 0 0 11
v:o:subject=controls far carried tell on	0 -8 0 -5 0 0 0 11
v:o:subject=controls far carried the ahead	0 0 0 13 -6 0 -4 0
v:o:subject=controls far carried until ahead	9 6 0 -9 -5 8 0 -10
v:o:subject=controls far no verb	13 -11 -2 -6 0 4 0 0
v:o:subject=controls far no verb ahead	4 -9 -2 -1 0 4 0 1
v:o:subject=controls far no verb on	3 -6 0 -11 6 0 0 7
v:o:subject=controls far on ahead	3 -6 0 -11 6 0 0 7
v:o:subject=controls from ahead	9 3 0 -10 0 0 0 -8
v:o:subject=controls no verb	6 0 -2 0 -4 3 4 -11
v:o:subject=controls no verb 	8 -1 0 -6 0 2 0 0
v:o:subject=controls no verb ahead	7 1 -2 -3 -4 3 4 -11
v:o:subject=controls no verb the	3 8 0 1 0 0 0 -15
v:o:subject=controls no verb until	-5 10 3 -20 12 3 0 -7
v:o:subject=controls of ahead	-8 0 0 10 0 0 0 0
v:o:subject=controls suspend	9 3 0 0 -7 0 0 -10
v:o:subject=controls suspend ahead	9 3 0 0 -7 0 0 -10
v:o:subject=controls the ahead	1 7 -1 6 0 0 0 -17
v:o:subject=controls to ahead	10 0 0 0 -1 0 0 -4
v:o:subject=controls until ahead	3 3 3 -22 11 3 0 -9
v:o:subject=deal	-3 5 -15 8 -20 -7 10 0
v:o:subject=deal be	0 11 0 -21 2 2 7 -1
v:o:subject=deal be ahead	0 0 0 -14 4 2 7 0
v:o:subject=deal be today	0 15 0 -10 0 0 0 -3
v:o:subject=deal before ahead	0 2 0 8 -1 0 -3 -5
v:o:subject=deal begin	0 -4 0 10 0 0 0 -7
v:o:subject=deal begin ahead	0 -2 0 17 -13 0 0 -4
v:o:subject=deal begin on	0 3 0 5 -10 0 0 -3
v:o:subject=deal begin today	0 -2 0 -4 10 0 0 0
v:o:subject=deal by ahead	0 6 0 -9 -15 0 12 4
v:o:subject=deal carried	-2 -4 -7 2 0 10 4 1
v:o:subject=deal carried be	0 0 0 12 5 9 -20 -15
v:o:subject=deal carried be ahead	0 1 0 11 5 9 -20 -15
v:o:subject=deal carried be on	0 4 0 3 -10 3 -3 0
v:o:subject=deal carried be the	0 0 0 9 6 0 -8 -10
v:o:subject=deal carried begin	0 0 0 12 -12 0 0 -6
v:o:subject=deal carried begin ahead	0 2 0 4 -11 0 0 0
v:o:subject=deal carried begin today	0 -4 0 10 0 0 0 -5
v:o:subject=deal carried end	0 -13 0 6 -1 0 0 7
v:o:subject=deal carried end ahead	0 -13 0 5 -1 0 0 8
v:o:subject=deal carried end on	0 -4 0 20 0 0 0 -13
v:o:subject=deal carried from ahead	0 16 0 -12 0 0 0 0
v:o:subject=deal carried meet	0 0 0 11 -6 0 0 0
v:o:subject=deal carried meet ahead	0 0 0 11 -6 0 0 0
v:o:subject=deal carried meet on	0 0 0 10 -6 0 0 0
v:o:subject=deal carried of ahead	0 -7 0 10 0 0 0 0
v:o:subject=deal carried on ahead	0 -3 0 -1 3 9 -5 -3
v:o:subject=deal carried on today	0 11 0 -4 -2 0 0 0
v:o:subject=deal carried other	0 1 0 0 -10 8 0 0
v:o:subject=deal carried other ahead	0 1 0 0 -10 8 0 0
v:o:subject=deal carried pay	0 -11 0 10 0 0 0 2
v:o:subject=deal carried pay ahead	0 -10 0 8 0 0 0 2
v:o:subject=deal carried pay from	0 15 0 -14 0 0 0 0
v:o:subject=deal carried pay until	0 -15 0 0 0 0 0 14
v:o:subject=deal carried tell	0 9 0 -13 0 0 0 6
v:o:subject=deal carried tell on	0 9 0 -13 0 0 0 6
v:o:subject=deal carried until ahead	0 -22 0 5 -4 0 8 8
v:o:subject=deal end ahead	0 -6 0 13 -2 0 0 -3
v:o:subject=deal end on	0 -6 0 12 -2 0 0 -2
v:o:subject=deal end today	0 0 0 -12 0 0 0 13
v:o:subject=deal far	-4 -10 -7 9 4 -3 -5 6
v:o:subject=deal far  ahead	0 1 0 12 -7 0 0 -9
v:o:subject=deal far carried	-8 13 -7 -1 -19 -8 11 2
v:o:subject=deal far carried announce	0 -10 0 0 0 0 0 12
v:o:subject=deal far carried announce ahead	0 -10 0 0 0 0 0 12
v:o:subject=deal far carried announce on	0 -7 0 -1 0 0 0 12
v:o:subject=deal far carried be	0 9 0 -7 -9 0 2 4
v:o:subject=deal far carried be ahead	0 9 0 -9 -9 0 2 5
v:o:subject=deal far carried be by	0 11 0 -7 -13 0 0 7
v:o:subject=deal far carried be on	0 0 0 -16 8 0 0 9
v:o:subject=deal far carried be the	0 -1 0 14 0 0 0 -14
v:o:subject=deal far carried before ahead	0 15 0 -7 -11 0 2 0
v:o:subject=deal far carried begin	0 -13 0 9 1 0 0 2
v:o:subject=deal far carried begin ahead	0 -11 0 6 1 0 0 3
v:o:subject=deal far carried begin on	0 -6 0 12 -7 0 0 0
v:o:subject=deal far carried by ahead	0 5 0 -6 4 0 -10 5
v:o:subject=deal far carried charge	0 15 0 -9 0 0 0 -3
v:o:subject=deal far carried charge ahead	0 18 0 -12 0 0 0 -2
v:o:subject=deal far carried charge from	0 13 0 -12 0 0 0 0
v:o:subject=deal far carried end on	0 11 0 -2 -2 0 0 -4
v:o:subject=deal far carried for ahead	0 -13 0 20 -5 0 0 0
v:o:subject=deal far carried get	0 -9 0 13 0 0 0 -1
v:o:subject=deal far carried get ahead	0 -9 0 13 0 0 0 -1
v:o:subject=deal far carried have until	0 9 0 -5 -2 0 -7 5
v:o:subject=deal far carried make	0 8 0 -12 -5 0 13 -8
v:o:subject=deal far carried make ahead	0 8 0 -12 -5 0 13 -8
v:o:subject=deal far carried meet	0 -3 0 -7 6 0 8 -1
v:o:subject=deal far carried meet ahead	0 -3 0 -7 6 0 8 -1
v:o:subject=deal far carried meet on	0 0 0 -6 9 0 0 0
v:o:subject=deal far carried on ahead	-3 6 -5 -6 12 -1 -4 0
v:o:subject=deal far carried other	0 6 0 -19 3 0 3 4
v:o:subject=deal far carried other ahead	0 6 0 -19 3 0 3 4
v:o:subject=deal far carried other on	0 11 0 -10 0 0 0 0
v:o:subject=deal far carried pay	0 11 0 0 0 0 0 -13
v:o:subject=deal far carried pay ahead	0 13 0 0 0 0 0 -13
v:o:subject=deal far carried reach	0 0 0 9 0 0 0 -7
v:o:subject=deal far carried reach ahead	0 0 0 9 0 0 0 -7
v:o:subject=deal far carried say on	0 -12 0 10 0 0 0 0
v:o:subject=deal far carried say said	0 8 0 -8 0 0 0 0
v:o:subject=deal far carried suspend	0 -6 2 -6 0 0 0 10
v:o:subject=deal far carried suspend ahead	0 -6 2 -7 0 0 0 10
v:o:subject=deal far carried the ahead	0 -4 1 21 -3 0 0 -17
v:o:subject=deal far carried to ahead	0 16 0 1 0 0 0 -15
v:o:subject=deal far carried until ahead	0 3 -1 -7 -13 -1 -1 23
v:o:subject=deal far carried vote	0 8 0 0 -10 0 0 0
v:o:subject=deal far carried vote ahead	0 8 0 0 -10 0 0 0
v:o:subject=deal far carried write	0 9 0 -14 0 0 0 6
v:o:subject=deal far carried write ahead	0 9 0 -14 0 0 0 6
v:o:subject=deal far carried write on	0 9 0 -14 0 0 0 6
v:o:subject=deal far no verb	-4 -10 -7 9 4 -3 -5 6
v:o:subject=deal far no verb 	0 0 0 17 -10 0 0 -12
v:o:subject=deal far no verb ahead	-3 -6 -6 -1 7 -2 -4 11
v:o:subject=deal far no verb today	0 -8 0 23 -4 0 0 -11
v:o:subject=deal from ahead	0 10 0 -10 -4 0 -2 8
v:o:subject=deal no verb	1 -2 -6 12 -4 -9 8 -8
v:o:subject=deal no verb ahead	1 0 -6 8 -11 -9 8 -3
v:o:subject=deal no verb by	0 0 0 -13 -6 0 6 10
v:o:subject=deal no verb deal	0 -7 0 16 0 0 -1 -5
v:o:subject=deal no verb from	0 13 0 -5 -3 0 0 -4
v:o:subject=deal no verb on	0 -6 0 0 11 0 -2 0
v:o:subject=deal no verb the	0 0 0 14 0 0 -3 -5
v:o:subject=deal no verb today	0 -13 0 21 6 0 -1 -15
v:o:subject=deal no verb until	7 -3 0 -1 -8 0 -1 6
v:o:subject=deal of today	0 14 0 -14 0 0 0 0
v:o:subject=deal on ahead	-3 -10 0 10 1 1 -6 0
v:o:subject=deal on today	0 -7 0 10 0 0 0 0
v:o:subject=deal reach	0 -5 0 -6 -4 0 0 15
v:o:subject=deal reach ahead	0 -5 0 -6 -4 0 0 15
v:o:subject=deal return on	0 9 0 -4 0 0 0 -5
v:o:subject=deal sign	0 5 0 5 -2 0 0 -9
v:o:subject=deal sign ahead	0 6 0 4 -2 0 0 -8
v:o:subject=deal until ahead	6 0 0 -2 -11 0 0 7
v:o:subject=duties	-22 17 -1 -2 1 -24 -19 2
v:o:subject=duties  today	0 -22 0 15 12 0 0 -18
v:o:subject=duties ( today	0 -4 0 -7 0 0 0 13
v:o:subject=duties 12:01 today	0 -8 0 11 0 0 0 -4
v:o:subject=duties after ahead	-6 -3 4 -15 16 0 0 5
v:o:subject=duties announce	0 8 0 -6 6 0 0 -14
v:o:subject=duties announce ahead	0 12 0 -2 -3 0 0 -11
v:o:subject=duties announce announced	0 -2 0 -6 10 0 0 0
v:o:subject=duties announce for	0 16 0 -8 0 0 0 -8
v:o:subject=duties announce on	0 -13 0 17 -1 0 0 0
v:o:subject=duties announce today	0 -5 0 -2 9 0 0 0
v:o:subject=duties announced today	0 -1 0 -7 10 0 0 0
v:o:subject=duties argue	0 0 0 -15 16 0 0 0
v:o:subject=duties back ahead	0 -18 0 6 -1 0 0 13
v:o:subject=duties be	6 -2 -6 -10 -2 0 -2 19
v:o:subject=duties be from	0 -7 0 1 -4 0 0 14
v:o:subject=duties be on	0 16 0 -15 -9 0 0 4
v:o:subject=duties be since	10 -4 0 -8 0 0 0 3
v:o:subject=duties be the	0 -10 0 13 0 0 0 0
v:o:subject=duties be today	0 -10 0 -6 -5 0 0 19
v:o:subject=duties be until	0 11 0 0 -1 0 0 -8
v:o:subject=duties before ahead	0 0 0 0 -10 0 0 9
v:o:subject=duties begin	-13 11 0 1 -9 0 -3 -5
v:o:subject=duties begin ahead	-12 15 0 -7 -13 0 -3 1
v:o:subject=duties begin by	0 13 0 -6 -1 0 0 -4
v:o:subject=duties begin from	-2 -9 0 12 -2 0 0 0
v:o:subject=duties begin on	-5 -2 -5 -15 1 0 -1 26
v:o:subject=duties begin today	0 -9 0 16 5 0 0 -19
v:o:subject=duties begin until	0 20 0 -5 0 0 0 -9
v:o:subject=duties beijing, today	0 9 0 -8 0 0 0 0
v:o:subject=duties by ahead	0 -5 3 4 7 0 0 -16
v:o:subject=duties carried after ahead	0 15 0 -9 -1 0 0 -3
v:o:subject=duties carried announce	0 -10 0 17 -5 0 0 0
v:o:subject=duties carried announce ahead	0 -9 0 16 -4 0 0 0
v:o:subject=duties carried announce on	0 -11 0 13 -1 0 0 0
v:o:subject=duties carried be 	9 3 0 -16 -2 0 0 7
v:o:subject=duties carried be ahead	3 9 0 -4 -4 6 8 -11
v:o:subject=duties carried be before	0 10 0 -17 10 0 0 0
v:o:subject=duties carried be by	0 -17 0 9 -4 0 1 7
v:o:subject=duties carried be from	-1 -13 0 8 2 0 0 8
v:o:subject=duties carried be is	0 5 0 -21 -9 0 11 12
v:o:subject=duties carried be of	0 10 0 -4 0 0 0 -4
v:o:subject=duties carried be on	0 1 0 0 0 11 0 -13
v:o:subject=duties carried be the	0 11 0 2 -3 0 0 -13
v:o:subject=duties carried be today	0 1 0 -2 -12 0 0 9
v:o:subject=duties carried be until	0 -9 3 15 1 0 0 -9
v:o:subject=duties carried begin	7 4 -13 -2 0 0 -1 -3
v:o:subject=duties carried begin ahead	7 4 -12 -4 0 0 -1 -1
v:o:subject=duties carried begin by	0 -2 0 0 10 0 0 0
v:o:subject=duties carried begin from	0 8 0 -5 -4 0 0 0
v:o:subject=duties carried begin on	9 11 0 -16 0 0 0 -1
v:o:subject=duties carried begin since	0 -11 0 14 0 0 0 0
v:o:subject=duties carried by ahead	-2 -19 5 9 11 0 -1 -9
v:o:subject=duties carried charge ahead	0 -10 0 6 -3 0 0 7
v:o:subject=duties carried charge from	0 9 0 -13 0 0 0 5
v:o:subject=duties carried charge since	0 0 0 -8 0 0 0 9
v:o:subject=duties carried charge today	0 18 0 -16 0 0 0 0
v:o:subject=duties carried conclude	0 0 0 -8 9 0 0 0
v:o:subject=duties carried conclude ahead	0 0 0 -8 9 0 0 0
v:o:subject=duties carried end	-3 -3 -5 14 0 0 0 -3
v:o:subject=duties carried end ahead	-3 -3 -5 12 0 0 0 -2
v:o:subject=duties carried end ended	0 0 0 10 0 0 0 -8
v:o:subject=duties carried end on	-2 1 -4 -11 2 0 0 13
v:o:subject=duties carried ended ahead	0 0 0 9 0 0 0 -8
v:o:subject=duties carried fall	0 1 0 -10 0 0 0 6
v:o:subject=duties carried fall ahead	0 1 0 -10 0 0 0 6
v:o:subject=duties carried for ahead	0 -13 0 5 0 8 0 2
v:o:subject=duties carried from ahead	-9 10 0 -10 -3 0 0 14
v:o:subject=duties carried from today	0 16 0 -13 0 0 0 0
v:o:subject=duties carried have	0 -21 0 -2 21 0 -1 1
v:o:subject=duties carried have ahead	0 -21 0 -5 22 0 -1 3
v:o:subject=duties carried have on	0 -7 0 -1 9 0 0 0
v:o:subject=duties carried have until	0 -8 0 -20 21 0 0 2
v:o:subject=duties carried is ahead	0 5 0 -11 -9 0 11 2
v:o:subject=duties carried look	0 -5 0 -16 11 0 0 9
v:o:subject=duties carried lower	0 10 0 -6 0 0 0 0
v:o:subject=duties carried lower ahead	0 10 0 -6 0 0 0 0
v:o:subject=duties carried make	0 -4 0 10 0 0 0 0
v:o:subject=duties carried move to	0 11 0 -2 -3 0 0 -2
v:o:subject=duties carried of ahead	0 10 0 -3 0 0 0 -7
v:o:subject=duties carried on today	0 -7 0 16 0 0 0 -3
v:o:subject=duties carried other	0 -10 0 3 -1 0 0 9
v:o:subject=duties carried other ahead	0 -10 0 2 0 0 0 9
v:o:subject=duties carried other on	0 -16 0 22 -2 0 0 -6
v:o:subject=duties carried pay	0 1 0 14 -9 0 0 -11
v:o:subject=duties carried pay from	0 18 0 -16 0 0 0 0
v:o:subject=duties carried pay on	0 -7 0 13 0 0 0 -6
v:o:subject=duties carried pay since	0 -4 0 11 0 0 0 -6
v:o:subject=duties carried percent today	0 21 0 -16 0 0 0 -3
v:o:subject=duties carried publish today	0 0 0 -8 9 0 0 0
v:o:subject=duties carried report	0 0 0 -9 12 0 0 0
v:o:subject=duties carried report ahead	0 0 0 -9 12 0 0 0
v:o:subject=duties carried rise	0 14 0 -11 0 0 0 0
v:o:subject=duties carried rise ahead	0 -6 0 10 0 0 0 0
v:o:subject=duties carried run until	0 10 0 0 0 0 0 -7
v:o:subject=duties carried say today	0 -5 0 11 0 0 0 -1
v:o:subject=duties carried sign	0 -10 0 22 -3 0 0 -5
v:o:subject=duties carried sign ahead	0 -10 0 20 -3 0 0 -3
v:o:subject=duties carried sign on	0 -8 0 14 0 0 0 0
v:o:subject=duties carried since ahead	0 -18 0 12 -1 0 0 6
v:o:subject=duties carried suspend	0 4 3 -5 -9 0 0 4
v:o:subject=duties carried suspend ahead	0 7 3 -10 -8 0 0 4
v:o:subject=duties carried suspend until	-1 5 5 -14 -14 0 0 6
v:o:subject=duties carried threaten from	-2 11 0 -6 0 0 0 0
v:o:subject=duties carried till ahead	0 -9 0 0 0 0 0 11
v:o:subject=duties carried to ahead	0 4 0 -15 -6 0 0 14
v:o:subject=duties carried until ahead	-2 3 2 3 10 -5 3 -16
v:o:subject=duties carried vote	0 0 0 12 -12 0 0 0
v:o:subject=duties carried vote ahead	0 0 0 12 -12 0 0 0
v:o:subject=duties carried vote on	0 0 0 11 -11 0 0 0
v:o:subject=duties carried write	0 3 0 8 -7 0 0 -11
v:o:subject=duties cent ahead	0 -12 0 0 0 0 0 13
v:o:subject=duties cent today	0 6 0 -10 8 0 0 -6
v:o:subject=duties charge	0 2 0 -9 -1 0 0 9
v:o:subject=duties charge ahead	0 2 0 -12 0 0 0 10
v:o:subject=duties collect	0 6 0 -14 -3 0 0 9
v:o:subject=duties collect ahead	0 -1 0 -12 -2 0 0 15
v:o:subject=duties collect from	0 -2 0 -6 0 0 0 9
v:o:subject=duties cut	0 9 0 -5 0 0 0 -3
v:o:subject=duties cut ahead	0 9 0 -5 0 0 0 -3
v:o:subject=duties day, ahead	-4 2 0 -7 0 0 0 10
v:o:subject=duties double	0 -10 0 0 0 0 0 15
v:o:subject=duties double ahead	0 -8 0 -2 0 0 0 15
v:o:subject=duties double on	0 -8 0 -1 0 0 0 13
v:o:subject=duties end	-5 -1 -1 23 -12 0 0 -9
v:o:subject=duties end ahead	-5 16 -1 2 -8 0 0 -11
v:o:subject=duties end today	0 -30 0 29 -1 0 0 2
v:o:subject=duties fall	0 18 0 -4 -4 0 0 -11
v:o:subject=duties fall ahead	0 11 0 0 -4 0 0 -11
v:o:subject=duties fall on	0 17 0 -5 -3 0 0 -10
v:o:subject=duties far	-7 5 0 0 -8 -1 0 3
v:o:subject=duties far  ahead	-6 2 -4 -12 -3 9 11 7
v:o:subject=duties far  today	0 -24 0 16 7 0 0 0
v:o:subject=duties far bern, today	0 18 0 -17 0 0 0 0
v:o:subject=duties far by ahead	0 0 0 -8 9 0 0 -1
v:o:subject=duties far carried	1 -2 -3 6 -1 -24 -5 0
v:o:subject=duties far carried  ahead	-1 8 -1 15 -8 0 9 -26
v:o:subject=duties far carried  today	0 16 0 -25 7 0 0 4
v:o:subject=duties far carried accept	0 13 0 -20 8 0 0 0
v:o:subject=duties far carried after ahead	0 13 0 -8 -6 0 0 0
v:o:subject=duties far carried agree	0 12 0 -4 -8 0 1 -4
v:o:subject=duties far carried agree ahead	0 12 0 -4 -8 0 1 -4
v:o:subject=duties far carried announce	-2 -2 -1 -8 4 0 3 12
v:o:subject=duties far carried announce ahead	-2 -10 -1 0 0 0 4 14
v:o:subject=duties far carried announce announced	0 13 0 -10 0 0 0 0
v:o:subject=duties far carried announce on	-1 -12 0 -5 12 0 0 9
v:o:subject=duties far carried announce today	0 8 0 -10 4 0 0 -1
v:o:subject=duties far carried announced today	0 13 0 -12 0 0 0 0
v:o:subject=duties far carried approve	0 11 0 -5 0 0 0 -4
v:o:subject=duties far carried approve ahead	0 12 0 -6 0 0 0 -3
v:o:subject=duties far carried ask	0 5 0 10 -14 0 0 -5
v:o:subject=duties far carried ask ahead	0 5 0 8 -13 0 0 -3
v:o:subject=duties far carried be	-11 -15 2 -1 8 0 8 5
v:o:subject=duties far carried be 	0 -12 0 -11 8 0 9 3
v:o:subject=duties far carried be before	0 -13 6 17 -9 0 0 0
v:o:subject=duties far carried be by	0 -17 0 7 11 3 0 -8
v:o:subject=duties far carried be from	0 11 0 -16 -2 0 0 8
v:o:subject=duties far carried be is	0 4 0 6 5 0 0 -16
v:o:subject=duties far carried be today	0 -16 0 -4 5 0 0 17
v:o:subject=duties far carried be until	0 -11 0 5 0 0 0 3
v:o:subject=duties far carried before ahead	-4 -1 6 -14 8 0 0 8
v:o:subject=duties far carried before today	0 -6 0 10 -4 0 0 0
v:o:subject=duties far carried begin	6 6 12 -6 -3 0 -7 -5
v:o:subject=duties far carried begin ahead	6 2 13 -8 0 0 -6 0
v:o:subject=duties far carried begin before	0 2 1 -15 14 0 0 -3
v:o:subject=duties far carried begin by	0 9 0 -16 4 0 0 -2
v:o:subject=duties far carried begin from	0 13 0 -1 -3 0 0 -3
v:o:subject=duties far carried begin the	0 0 9 -9 0 0 0 0
v:o:subject=duties far carried begin today	0 6 0 3 -5 0 0 -11
v:o:subject=duties far carried begin until	0 -18 6 5 -12 0 -1 16
v:o:subject=duties far carried bring	0 14 0 -9 -3 0 0 0
v:o:subject=duties far carried bring ahead	0 14 0 -9 -3 0 0 0
v:o:subject=duties far carried bring on	0 10 0 -5 -2 0 0 0
v:o:subject=duties far carried by ahead	3 11 -11 2 -1 2 -4 -17
v:o:subject=duties far carried charge	0 -5 0 12 0 0 0 -11
v:o:subject=duties far carried charge ahead	0 3 0 3 1 0 0 -12
v:o:subject=duties far carried charge today	0 -16 0 15 0 0 0 0
v:o:subject=duties far carried collect	0 0 0 13 0 0 0 -9
v:o:subject=duties far carried collect ahead	0 14 0 -7 0 0 0 -3
v:o:subject=duties far carried collect today	0 -16 0 22 0 0 0 -4
v:o:subject=duties far carried conclude	0 -10 0 3 0 0 0 7
v:o:subject=duties far carried conclude ahead	0 -10 0 3 0 0 0 7
v:o:subject=duties far carried conclude on	0 -10 0 3 0 0 0 7
v:o:subject=duties far carried confirm	0 -5 0 -10 -6 0 0 20
v:o:subject=duties far carried confirm ahead	0 -5 0 -1 -6 0 0 13
v:o:subject=duties far carried end	6 -9 -4 7 -12 0 -5 6
v:o:subject=duties far carried end ahead	7 -5 -3 5 -11 0 -5 4
v:o:subject=duties far carried end on	2 5 2 -10 -7 0 -1 7
v:o:subject=duties far carried end today	0 -10 0 4 0 0 0 2
v:o:subject=duties far carried extend on	0 0 0 12 0 0 0 -10
v:o:subject=duties far carried face	0 12 0 -8 0 0 0 -1
v:o:subject=duties far carried face ahead	0 12 0 -8 0 0 0 -1
v:o:subject=duties far carried fall	0 13 0 0 -1 0 0 -12
v:o:subject=duties far carried fall ahead	0 17 0 -2 0 0 0 -12
v:o:subject=duties far carried fall on	0 16 0 -1 -1 0 0 -12
v:o:subject=duties far carried fix	0 9 0 -8 0 0 0 0
v:o:subject=duties far carried for ahead	0 -6 0 -1 1 0 0 9
v:o:subject=duties far carried from ahead	2 7 -3 -11 -5 0 0 10
v:o:subject=duties far carried from today	0 -26 0 30 0 0 0 -3
v:o:subject=duties far carried get	0 -2 0 11 -3 0 0 -3
v:o:subject=duties far carried have	-3 13 -5 5 -4 0 0 -13
v:o:subject=duties far carried have ahead	-3 13 -5 3 -3 0 0 -11
v:o:subject=duties far carried have until	0 10 0 6 -5 0 0 -15
v:o:subject=duties far carried is ahead	0 6 0 0 6 0 0 -12
v:o:subject=duties far carried is today	0 0 0 10 0 0 0 -5
v:o:subject=duties far carried leave on	0 -10 0 12 0 0 0 0
v:o:subject=duties far carried lower	0 12 0 -3 -2 0 0 -3
v:o:subject=duties far carried lower ahead	0 12 0 -4 -2 0 0 -3
v:o:subject=duties far carried meet	0 -3 0 -4 -8 0 -1 19
v:o:subject=duties far carried meet ahead	0 -3 0 -4 -8 0 -1 19
v:o:subject=duties far carried meet on	0 -13 0 -3 -4 0 0 17
v:o:subject=duties far carried move	0 3 0 -16 0 0 0 15
v:o:subject=duties far carried move ahead	0 4 0 -17 0 0 0 15
v:o:subject=duties far carried move to	0 12 0 -6 0 0 0 -3
v:o:subject=duties far carried of ahead	8 -6 0 12 -5 0 0 -15
v:o:subject=duties far carried of today	0 9 0 -16 0 0 0 7
v:o:subject=duties far carried on ahead	-2 7 -10 10 0 -8 -9 -8
v:o:subject=duties far carried on today	0 -33 0 22 5 0 0 -4
v:o:subject=duties far carried order	0 10 0 -6 -2 0 0 0
v:o:subject=duties far carried order ahead	0 10 0 -6 -2 0 0 0
v:o:subject=duties far carried order on	0 11 0 -11 0 0 0 0
v:o:subject=duties far carried other	-1 1 1 6 1 0 -1 -12
v:o:subject=duties far carried other ahead	-1 2 1 1 3 0 -1 -9
v:o:subject=duties far carried other by	0 -3 0 -7 13 0 0 0
v:o:subject=duties far carried other on	0 13 0 -22 5 0 0 5
v:o:subject=duties far carried other today	0 -1 0 13 -4 0 0 -3
v:o:subject=duties far carried pay	0 9 0 8 -16 0 1 -10
v:o:subject=duties far carried pay ahead	0 11 0 6 -12 0 1 -15
v:o:subject=duties far carried pay from	0 17 0 -12 0 0 0 -2
v:o:subject=duties far carried pay on	0 9 0 -12 0 0 0 3
v:o:subject=duties far carried pay pay	0 -3 0 9 -1 0 0 0
v:o:subject=duties far carried pay until	0 -15 0 14 0 0 2 0
v:o:subject=duties far carried post	0 -8 0 -2 11 0 0 0
v:o:subject=duties far carried post ahead	0 -7 0 -3 11 0 0 0
v:o:subject=duties far carried post on	0 -7 0 -4 11 0 0 0
v:o:subject=duties far carried publish on	0 -8 0 13 -1 0 0 0
v:o:subject=duties far carried publish published	0 0 0 14 -10 0 0 0
v:o:subject=duties far carried put	9 -11 0 1 -6 0 0 5
v:o:subject=duties far carried put from	9 0 0 -10 0 0 0 0
v:o:subject=duties far carried put on	0 -8 0 19 0 0 0 -11
v:o:subject=duties far carried raise ahead	0 5 0 -13 0 0 0 11
v:o:subject=duties far carried ratify	0 0 0 -8 11 0 0 0
v:o:subject=duties far carried ratify ahead	0 0 0 -8 11 0 0 0
v:o:subject=duties far carried rise	0 10 0 -7 0 0 0 0
v:o:subject=duties far carried rise ahead	0 11 0 -8 0 0 0 0
v:o:subject=duties far carried rise on	0 11 0 -8 0 0 0 0
v:o:subject=duties far carried run	-4 11 0 -8 11 0 0 -4
v:o:subject=duties far carried run ahead	-4 11 0 -8 11 0 0 -4
v:o:subject=duties far carried run on	0 11 0 -3 0 0 0 -4
v:o:subject=duties far carried run to	-3 -1 0 -8 12 0 0 0
v:o:subject=duties far carried said today	0 0 0 -9 0 0 0 11
v:o:subject=duties far carried say	-7 16 0 -13 3 0 -1 0
v:o:subject=duties far carried say ahead	-7 20 0 -14 5 0 -1 -5
v:o:subject=duties far carried say on	-6 15 0 -4 0 0 0 -7
v:o:subject=duties far carried say said	0 -1 0 -8 0 0 0 11
v:o:subject=duties far carried say the	0 0 0 -9 9 0 0 1
v:o:subject=duties far carried see	0 -3 0 11 0 0 0 -3
v:o:subject=duties far carried see ahead	0 -3 0 10 0 0 0 -2
v:o:subject=duties far carried send	0 -1 0 -6 12 0 0 -2
v:o:subject=duties far carried send ahead	0 0 0 -9 13 0 0 0
v:o:subject=duties far carried set	0 -14 0 16 0 0 0 0
v:o:subject=duties far carried set ahead	0 -14 0 16 0 0 0 0
v:o:subject=duties far carried sign	0 7 -1 -12 0 0 -2 13
v:o:subject=duties far carried sign ahead	0 9 -1 -19 0 0 -2 20
v:o:subject=duties far carried sign by	0 -9 0 7 -4 0 0 8
v:o:subject=duties far carried sign on	0 12 0 -10 8 0 0 -17
v:o:subject=duties far carried sign today	0 -2 0 16 0 0 0 -10
v:o:subject=duties far carried since ahead	0 -14 0 9 0 0 0 1
v:o:subject=duties far carried stand	0 0 0 -9 0 0 0 13
v:o:subject=duties far carried suspend	13 4 -2 -2 -25 0 -2 3
v:o:subject=duties far carried suspend ahead	13 4 -2 -2 -25 0 -2 4
v:o:subject=duties far carried suspend from	0 -9 0 11 -3 0 0 3
v:o:subject=duties far carried suspend on	0 -6 0 9 0 0 0 0
v:o:subject=duties far carried suspend until	14 22 0 -21 -13 0 0 -4
v:o:subject=duties far carried tell	0 12 0 1 -5 0 0 -15
v:o:subject=duties far carried tell ahead	0 13 0 -5 -5 0 0 -4
v:o:subject=duties far carried tell on	0 -3 0 11 -3 0 0 -3
v:o:subject=duties far carried tell today	0 0 0 12 0 0 0 -10
v:o:subject=duties far carried the ahead	-6 -9 0 0 2 0 9 -4
v:o:subject=duties far carried threaten	0 -14 0 8 10 0 0 0
v:o:subject=duties far carried threaten ahead	0 -14 0 8 10 0 0 0
v:o:subject=duties far carried threaten from	0 -13 0 5 11 0 0 0
v:o:subject=duties far carried to ahead	0 5 0 -10 8 0 0 0
v:o:subject=duties far carried until ahead	7 5 11 -15 -6 -1 -5 1
v:o:subject=duties far carried want	0 -11 0 10 -2 0 2 0
v:o:subject=duties far carried want ahead	0 -11 0 10 -2 0 2 0
v:o:subject=duties far carried want by	0 -1 0 8 -10 0 3 0
v:o:subject=duties far carried write	0 -12 -1 26 -12 0 0 -2
v:o:subject=duties far carried write ahead	0 -11 -1 25 -11 0 0 -2
v:o:subject=duties far carried write on	0 -9 -1 22 -11 0 0 0
v:o:subject=duties far delhi, today	0 16 0 -15 0 0 0 0
v:o:subject=duties far friday, today	0 11 0 -6 0 0 0 -4
v:o:subject=duties far from ahead	2 -9 12 11 -6 0 0 -21
v:o:subject=duties far from today	0 10 0 -8 0 0 0 0
v:o:subject=duties far monday, today	0 0 0 9 0 0 0 -8
v:o:subject=duties far no verb	-7 5 0 0 -8 -1 0 3
v:o:subject=duties far no verb 	-8 -14 -6 1 2 8 10 4
v:o:subject=duties far no verb ahead	-3 1 2 -2 -11 0 1 9
v:o:subject=duties far no verb and	0 -6 0 -1 0 0 0 10
v:o:subject=duties far no verb before	0 -4 0 9 0 0 0 -1
v:o:subject=duties far no verb bern,	0 18 0 -17 0 0 0 0
v:o:subject=duties far no verb by	0 0 0 -8 9 0 0 -1
v:o:subject=duties far no verb delhi,	0 16 0 -15 0 0 0 0
v:o:subject=duties far no verb friday,	0 14 0 -9 -4 0 0 0
v:o:subject=duties far no verb from	2 -2 12 5 -8 0 0 -22
v:o:subject=duties far no verb monday,	0 4 0 4 0 0 0 -9
v:o:subject=duties far no verb the	0 6 0 4 -10 0 -2 -4
v:o:subject=duties far no verb thursday,	0 -13 0 -1 8 0 0 2
v:o:subject=duties far no verb to	2 -18 0 13 0 0 0 -2
v:o:subject=duties far no verb tokyo,	0 -1 0 -9 12 0 0 0
v:o:subject=duties far no verb washington,	0 -1 0 9 -1 0 0 0
v:o:subject=duties far the ahead	0 7 0 4 -10 0 -2 -4
v:o:subject=duties far thursday, today	0 -10 0 -1 0 0 0 9
v:o:subject=duties far to ahead	2 -18 0 13 0 0 0 -2
v:o:subject=duties far tokyo, today	0 -1 0 -9 12 0 0 0
v:o:subject=duties far washington, today	0 -5 0 13 -1 0 0 0
v:o:subject=duties for ahead	0 14 -1 2 -13 0 0 -15
v:o:subject=duties friday, ahead	0 -13 14 -17 17 0 0 -1
v:o:subject=duties from ahead	0 1 -10 5 -12 0 -1 0
v:o:subject=duties from today	0 6 0 1 -4 0 0 -12
v:o:subject=duties jump	0 -10 0 -5 18 0 0 -2
v:o:subject=duties levy	0 11 0 0 -1 0 0 -4
v:o:subject=duties levy ahead	0 11 0 0 -1 0 0 -4
v:o:subject=duties lower	0 -3 0 11 -4 0 0 0
v:o:subject=duties monday, ahead	0 15 0 -3 -6 0 0 -7
v:o:subject=duties no verb	-10 10 4 -3 2 -13 -5 -1
v:o:subject=duties no verb 	-1 -10 -4 28 -4 0 0 -19
v:o:subject=duties no verb 12:01	0 8 0 -5 -1 0 0 -1
v:o:subject=duties no verb a.m.	0 17 0 -15 0 0 0 0
v:o:subject=duties no verb after	-6 -5 0 -3 12 0 0 6
v:o:subject=duties no verb ahead	-8 2 7 1 3 -11 -3 0
v:o:subject=duties no verb as	0 1 0 -19 0 0 0 17
v:o:subject=duties no verb before	0 -10 0 7 -6 0 0 5
v:o:subject=duties no verb beijing,	0 9 0 -8 0 0 0 0
v:o:subject=duties no verb by	0 -10 0 2 11 0 2 -6
v:o:subject=duties no verb cent	0 -29 0 9 0 0 0 14
v:o:subject=duties no verb day,	-4 2 0 -7 0 0 0 10
v:o:subject=duties no verb force	0 -8 0 -3 0 0 0 11
v:o:subject=duties no verb friday,	0 -13 14 -17 17 0 0 -1
v:o:subject=duties no verb from	0 20 -7 -9 -2 0 0 -20
v:o:subject=duties no verb monday,	0 14 0 -3 -6 0 0 -7
v:o:subject=duties no verb on	3 3 0 -5 11 0 0 -10
v:o:subject=duties no verb saturday,	0 4 0 -13 11 0 0 -2
v:o:subject=duties no verb starts	0 21 0 -21 0 0 0 0
v:o:subject=duties no verb than	0 11 0 -7 0 0 0 -2
v:o:subject=duties no verb the	0 -7 -1 6 -11 0 0 9
v:o:subject=duties no verb to	0 12 4 -19 -5 0 -5 7
v:o:subject=duties no verb today	0 16 -4 -8 -2 0 0 -5
v:o:subject=duties no verb tomorrow,	0 11 0 -10 0 0 0 0
v:o:subject=duties no verb tuesday,	0 11 0 -5 -2 0 0 0
v:o:subject=duties no verb until	-4 -11 -3 4 -1 0 7 9
v:o:subject=duties of ahead	0 0 0 8 -4 0 0 -6
v:o:subject=duties of today	0 -18 0 23 0 0 0 -3
v:o:subject=duties on ahead	-5 17 -3 -13 -12 -4 -7 5
v:o:subject=duties on today	0 1 0 -14 19 0 0 -8
v:o:subject=duties other	0 4 -1 -10 15 0 0 -8
v:o:subject=duties other ahead	0 4 -1 -11 15 0 0 -7
v:o:subject=duties pay today	0 0 0 11 0 0 0 -6
v:o:subject=duties publish	0 -6 0 0 9 0 0 -4
v:o:subject=duties publish ahead	0 -4 0 11 -4 0 0 0
v:o:subject=duties publish on	0 -4 0 12 -4 0 0 0
v:o:subject=duties publish today	0 0 0 -9 13 0 0 -1
v:o:subject=duties put	0 -3 0 8 -2 0 0 0
v:o:subject=duties remain	0 10 0 -7 0 0 0 0
v:o:subject=duties remain ahead	0 11 0 -8 0 0 0 0
v:o:subject=duties remain until	0 11 0 -8 0 0 0 0
v:o:subject=duties return	0 -14 -1 3 -3 0 0 17
v:o:subject=duties return ahead	0 -14 0 1 -3 0 0 19
v:o:subject=duties rise	0 11 0 0 -1 0 0 -11
v:o:subject=duties rise ahead	0 12 0 -1 0 0 0 -11
v:o:subject=duties rise on	0 9 0 -5 0 0 0 -2
v:o:subject=duties saturday, ahead	0 4 0 -13 11 0 0 -2
v:o:subject=duties since ahead	9 -20 3 -2 0 0 0 3
v:o:subject=duties suspend	-12 -11 -4 1 -3 0 0 20
v:o:subject=duties suspend ahead	-12 -9 -3 0 -2 0 0 20
v:o:subject=duties suspend on	0 0 0 -9 0 0 0 8
v:o:subject=duties suspend to	0 -12 0 0 6 0 0 7
v:o:subject=duties suspend until	-11 -7 -2 3 -11 0 0 17
v:o:subject=duties threaten from	0 -13 0 13 0 0 0 0
v:o:subject=duties through ahead	0 -4 0 -1 0 0 0 9
v:o:subject=duties to ahead	0 -7 2 -9 2 0 -5 15
v:o:subject=duties tomorrow, ahead	0 11 0 -10 0 0 0 0
v:o:subject=duties tuesday, ahead	0 11 0 -5 -2 0 0 0
v:o:subject=duties until ahead	-19 1 -11 6 -5 0 5 7
v:o:subject=duties — today	0 0 0 -9 -1 0 0 13
v:o:subject=exclusions	0 0 21 -18 6 -4 -4 -12
v:o:subject=exclusions  ahead	0 -4 8 0 0 0 0 0
v:o:subject=exclusions carried	0 -19 14 -3 9 0 0 0
v:o:subject=exclusions carried begin	0 -23 0 18 -1 0 0 10
v:o:subject=exclusions carried end	0 -4 0 11 13 0 0 -20
v:o:subject=exclusions carried end ahead	0 -4 0 11 13 0 0 -20
v:o:subject=exclusions carried end on	0 -2 0 8 10 0 0 -18
v:o:subject=exclusions carried on ahead	0 -4 0 -2 9 0 0 -2
v:o:subject=exclusions carried say	0 -3 5 -15 0 0 0 14
v:o:subject=exclusions carried say ahead	0 -3 5 -15 0 0 0 14
v:o:subject=exclusions carried say on	0 -3 0 -11 0 0 0 15
v:o:subject=exclusions carried until ahead	0 0 13 -4 -5 0 0 -1
v:o:subject=exclusions end	0 -8 17 0 0 0 0 -8
v:o:subject=exclusions end ahead	0 -8 17 0 0 0 0 -8
v:o:subject=exclusions far	2 0 5 -9 -2 0 3 -2
v:o:subject=exclusions far carried	-1 -1 10 2 -4 0 0 0
v:o:subject=exclusions far carried from ahead	-4 11 0 0 -5 0 0 0
v:o:subject=exclusions far carried on ahead	0 0 8 11 -5 0 0 -15
v:o:subject=exclusions far carried say	0 -3 0 -1 -1 0 0 10
v:o:subject=exclusions far carried say ahead	0 -3 0 -1 -1 0 0 10
v:o:subject=exclusions far carried suspend	0 9 0 0 -5 0 0 -4
v:o:subject=exclusions far carried suspend ahead	0 9 0 0 -5 0 0 -4
v:o:subject=exclusions far no verb	2 0 5 -9 -2 0 3 -2
v:o:subject=exclusions far no verb 	4 6 7 -15 -7 0 0 0
v:o:subject=exclusions far no verb ahead	2 1 6 -12 -1 0 3 -1
v:o:subject=exclusions no verb	4 4 13 -24 4 0 0 -10
v:o:subject=exclusions no verb 	0 -4 10 -7 5 0 0 -9
v:o:subject=exclusions no verb ahead	4 7 11 -27 0 0 0 -5
v:o:subject=exclusions on ahead	0 0 16 -18 -1 0 0 2
v:o:subject=fees	0 -15 -12 0 27 -3 0 -15
v:o:subject=fees begin	-1 0 0 -13 10 0 0 7
v:o:subject=fees carried	-10 -1 0 0 25 0 0 -21
v:o:subject=fees carried from ahead	0 9 0 -6 -2 0 0 0
v:o:subject=fees carried on ahead	0 -2 0 6 9 0 0 -14
v:o:subject=fees carried suspend	-8 4 0 -10 20 0 0 -10
v:o:subject=fees carried suspend ahead	-8 4 0 -10 20 0 0 -10
v:o:subject=fees carried suspend until	-7 -4 0 -2 17 0 0 -3
v:o:subject=fees carried until ahead	-7 -4 0 -3 20 0 0 -4
v:o:subject=fees far carried	0 -20 0 -3 11 -3 4 8
v:o:subject=fees far carried begin	-1 -5 0 0 10 0 0 0
v:o:subject=fees far carried begin ahead	0 -2 0 -3 10 0 0 0
v:o:subject=fees far carried begin on	-1 -2 0 -3 10 0 0 0
v:o:subject=fees far carried on ahead	0 -15 0 1 4 0 0 7
v:o:subject=fees far carried sign	0 0 0 -7 0 0 0 10
v:o:subject=fees far carried suspend	0 0 0 -4 -4 0 0 9
v:o:subject=fees far carried suspend ahead	0 0 0 -4 -4 0 0 9
v:o:subject=fees far carried suspend until	0 0 0 -4 -4 0 0 10
v:o:subject=fees far carried the ahead	0 0 0 10 0 0 0 -6
v:o:subject=fees far carried until ahead	0 0 1 -5 -5 0 0 10
v:o:subject=fees far no verb ahead	-1 -6 0 -6 4 0 0 12
v:o:subject=fees far no verb today	0 -6 0 13 -1 0 0 -8
v:o:subject=fees from ahead	0 -18 0 0 23 0 0 -7
v:o:subject=fees no verb on	6 5 0 -3 -9 0 0 4
v:o:subject=fees no verb today	0 -1 0 14 -9 0 0 0
v:o:subject=fees suspend	-1 -3 0 -1 21 0 0 -15
v:o:subject=fees suspend ahead	0 -2 0 -3 21 0 0 -15
v:o:subject=fees until ahead	-2 0 0 -2 15 0 0 -8
v:o:subject=longer	-4 -11 7 4 -9 -9 0 4
v:o:subject=longer carried	-3 -5 11 7 -10 -9 -2 1
v:o:subject=longer carried be	0 0 0 -5 -10 0 0 13
v:o:subject=longer carried be ahead	0 1 0 4 -10 0 0 0
v:o:subject=longer carried be today	0 0 0 -12 0 0 0 13
v:o:subject=longer carried begin	0 5 0 3 3 0 0 -17
v:o:subject=longer carried begin ahead	0 5 0 2 3 0 0 -16
v:o:subject=longer carried begin on	0 11 0 -10 0 0 0 -4
v:o:subject=longer carried end	0 6 9 0 -8 0 0 -5
v:o:subject=longer carried end ahead	0 6 10 -5 -8 0 0 -2
v:o:subject=longer carried for ahead	0 5 0 -11 7 0 0 0
v:o:subject=longer carried from ahead	0 -11 0 10 0 0 0 2
v:o:subject=longer carried have	0 -4 0 9 -7 0 2 -1
v:o:subject=longer carried have ahead	0 -4 0 9 -7 0 2 -1
v:o:subject=longer carried on ahead	0 12 1 0 -22 0 0 2
v:o:subject=longer carried run	0 -20 2 15 -8 0 0 8
v:o:subject=longer carried run ahead	0 -20 2 15 -8 0 0 8
v:o:subject=longer carried sign	0 -3 0 0 -8 0 0 10
v:o:subject=longer carried sign ahead	0 -2 0 11 -7 0 0 0
v:o:subject=longer carried sign today	0 0 0 -9 0 0 0 10
v:o:subject=longer carried the ahead	0 0 0 -12 6 0 5 0
v:o:subject=longer carried to ahead	0 4 3 0 1 0 0 -10
v:o:subject=longer far  ahead	-2 10 0 6 -6 0 0 -19
v:o:subject=longer far carried	4 -17 -4 11 2 0 -10 0
v:o:subject=longer far carried be	0 10 0 -9 2 0 0 0
v:o:subject=longer far carried be ahead	0 10 0 -10 2 0 0 0
v:o:subject=longer far carried begin	-2 -20 0 22 -8 0 0 2
v:o:subject=longer far carried begin ahead	-2 -20 0 22 -8 0 0 2
v:o:subject=longer far carried begin from	-1 -16 0 23 -6 0 0 -1
v:o:subject=longer far carried charge	0 1 0 14 -5 0 0 -16
v:o:subject=longer far carried charge ahead	0 1 0 13 -5 0 0 -16
v:o:subject=longer far carried end today	0 0 0 -14 0 0 0 14
v:o:subject=longer far carried from ahead	0 -5 0 9 -10 0 0 5
v:o:subject=longer far carried from today	0 -4 0 9 0 0 0 -4
v:o:subject=longer far carried on ahead	1 -21 0 7 12 0 0 -5
v:o:subject=longer far carried pay from	0 10 0 -2 0 0 0 -4
v:o:subject=longer far carried suspend	0 -7 2 0 16 0 0 -13
v:o:subject=longer far carried suspend ahead	0 -2 2 -6 16 0 0 -12
v:o:subject=longer far carried suspend on	0 0 0 0 14 0 0 -13
v:o:subject=longer far carried to ahead	0 0 0 -3 0 0 0 10
v:o:subject=longer far carried until ahead	0 0 -1 22 -6 0 0 -15
v:o:subject=longer far from ahead	0 15 0 -13 0 0 0 0
v:o:subject=longer far no verb 	-2 10 0 7 -6 0 0 -19
v:o:subject=longer far no verb ahead	-1 12 -4 -10 0 -2 0 5
v:o:subject=longer far no verb from	0 15 0 -13 0 0 0 0
v:o:subject=longer far no verb on	0 -7 0 -3 10 0 0 0
v:o:subject=longer far on ahead	0 -7 0 -3 10 0 0 0
v:o:subject=longer no verb	-2 -8 11 1 -14 -4 3 3
v:o:subject=longer no verb ahead	-2 -6 11 -6 -12 -4 3 9
v:o:subject=longer no verb from	0 -7 0 9 0 0 0 1
v:o:subject=longer no verb on	0 0 9 -9 3 0 0 0
v:o:subject=longer no verb to	-6 -4 7 0 -3 0 0 2
v:o:subject=longer no verb today	0 0 0 20 0 0 0 -15
v:o:subject=longer no verb until	6 11 -1 -12 -3 0 0 3
v:o:subject=longer until ahead	6 10 -3 -7 1 0 0 -2
v:o:subject=meeting	-19 -7 -2 5 -4 3 3 8
v:o:subject=meeting  ahead	0 -5 0 12 6 0 0 -14
v:o:subject=meeting before ahead	0 16 0 -19 7 0 0 -4
v:o:subject=meeting begin	0 -22 0 0 -1 0 0 15
v:o:subject=meeting begin ahead	0 -20 0 6 0 0 0 9
v:o:subject=meeting begin on	0 -16 0 -1 -8 0 0 18
v:o:subject=meeting by ahead	0 2 8 6 0 0 -17 -8
v:o:subject=meeting carried	-17 -5 -12 11 -10 6 18 -10
v:o:subject=meeting carried be	-1 -9 0 4 0 8 1 -7
v:o:subject=meeting carried be ahead	-1 -8 0 3 0 8 1 -6
v:o:subject=meeting carried be on	0 -3 0 -6 9 0 0 1
v:o:subject=meeting carried be the	0 0 0 -4 0 0 0 8
v:o:subject=meeting carried be until	0 0 0 10 0 8 0 -12
v:o:subject=meeting carried begin	-7 7 0 0 11 0 -2 -9
v:o:subject=meeting carried begin ahead	-7 7 0 0 11 0 -2 -9
v:o:subject=meeting carried begin on	-6 10 0 4 0 0 0 -12
v:o:subject=meeting carried by ahead	0 -5 0 -20 13 0 14 0
v:o:subject=meeting carried end	0 1 -3 -11 -11 0 8 12
v:o:subject=meeting carried end ahead	0 2 -3 -17 -11 0 8 17
v:o:subject=meeting carried end on	0 3 0 -6 -6 0 0 8
v:o:subject=meeting carried end today	0 0 0 9 0 0 0 -8
v:o:subject=meeting carried from ahead	-1 16 0 -11 -1 0 0 0
v:o:subject=meeting carried have	0 -5 0 -7 6 0 17 -11
v:o:subject=meeting carried have ahead	0 -5 0 -7 6 0 17 -11
v:o:subject=meeting carried have until	0 -11 0 0 -7 0 17 -3
v:o:subject=meeting carried meet	0 -2 0 16 -4 0 0 -1
v:o:subject=meeting carried meet ahead	0 -2 0 15 -4 0 0 0
v:o:subject=meeting carried on ahead	-9 8 -2 15 -6 -4 -6 -7
v:o:subject=meeting carried other	0 0 0 16 -5 0 0 -6
v:o:subject=meeting carried other ahead	0 0 0 15 -4 0 0 -5
v:o:subject=meeting carried pay	0 13 0 -12 0 0 0 0
v:o:subject=meeting carried pay ahead	0 13 0 -14 0 0 0 0
v:o:subject=meeting carried pay from	0 14 0 -14 0 0 0 0
v:o:subject=meeting carried run on	0 0 0 11 0 0 0 -10
v:o:subject=meeting carried say ahead	0 11 0 -7 0 0 0 -1
v:o:subject=meeting carried suspend	0 -1 0 9 0 0 0 -2
v:o:subject=meeting carried suspend ahead	0 -1 0 9 0 0 0 -2
v:o:subject=meeting carried tell	0 -6 0 14 0 0 0 -8
v:o:subject=meeting carried tell today	0 -6 0 14 0 0 0 -8
v:o:subject=meeting carried the ahead	0 -6 0 -3 -12 0 -4 18
v:o:subject=meeting carried to ahead	1 8 0 -15 -6 5 0 3
v:o:subject=meeting carried until ahead	-2 -20 0 0 -3 5 14 0
v:o:subject=meeting continue	0 26 0 -18 0 0 -1 -9
v:o:subject=meeting continue ahead	0 10 0 0 0 0 -1 -8
v:o:subject=meeting far	-15 2 3 -4 2 -10 0 3
v:o:subject=meeting far  ahead	-1 2 11 -3 -4 -1 -1 1
v:o:subject=meeting far  today	0 12 0 2 -2 0 0 -16
v:o:subject=meeting far carried	3 11 -23 4 -6 -10 3 -8
v:o:subject=meeting far carried add	5 10 0 -15 0 0 0 0
v:o:subject=meeting far carried add on	5 10 0 -15 0 0 0 0
v:o:subject=meeting far carried agree	0 -11 0 -9 -2 0 12 9
v:o:subject=meeting far carried agree ahead	0 -10 0 -10 -2 0 12 10
v:o:subject=meeting far carried announce	0 -6 0 -2 10 0 0 0
v:o:subject=meeting far carried be	4 3 0 -1 -10 -3 13 -6
v:o:subject=meeting far carried be ahead	5 4 0 -4 -10 -2 13 -4
v:o:subject=meeting far carried be by	7 -8 0 -6 -4 0 10 0
v:o:subject=meeting far carried be is	0 12 0 1 -6 0 0 -8
v:o:subject=meeting far carried be on	0 -7 0 12 -1 0 0 0
v:o:subject=meeting far carried be until	0 9 0 -13 0 0 0 1
v:o:subject=meeting far carried before ahead	0 1 0 -2 -11 0 0 10
v:o:subject=meeting far carried begin	4 7 0 -4 -12 0 -3 3
v:o:subject=meeting far carried begin ahead	4 8 0 -6 -11 0 -3 4
v:o:subject=meeting far carried begin from	0 10 0 -8 0 0 0 0
v:o:subject=meeting far carried begin until	0 -6 0 -4 0 0 0 12
v:o:subject=meeting far carried end	-2 0 -2 0 -12 0 -4 13
v:o:subject=meeting far carried end ahead	-2 0 -2 0 -12 0 -4 15
v:o:subject=meeting far carried fall	0 5 0 -10 0 5 0 0
v:o:subject=meeting far carried fall on	0 5 0 -10 0 5 0 0
v:o:subject=meeting far carried for ahead	0 -4 0 15 -2 0 0 -6
v:o:subject=meeting far carried from ahead	2 6 0 -7 5 0 0 -9
v:o:subject=meeting far carried from today	0 -11 0 13 0 0 0 0
v:o:subject=meeting far carried have	0 0 0 -12 7 0 0 6
v:o:subject=meeting far carried have ahead	0 0 0 -13 7 0 0 6
v:o:subject=meeting far carried is ahead	0 13 0 0 -6 0 0 -8
v:o:subject=meeting far carried keep	0 -4 0 11 0 0 0 -6
v:o:subject=meeting far carried leave on	0 12 0 -12 0 0 0 0
v:o:subject=meeting far carried meet	0 -1 0 13 -7 0 0 0
v:o:subject=meeting far carried meet ahead	0 -1 0 12 -7 0 0 0
v:o:subject=meeting far carried on ahead	8 1 -5 0 -12 0 -3 7
v:o:subject=meeting far carried on today	0 -2 0 11 0 0 0 -2
v:o:subject=meeting far carried other	0 5 0 6 3 0 -10 -8
v:o:subject=meeting far carried other ahead	0 5 0 5 3 0 -10 -7
v:o:subject=meeting far carried other by	0 4 0 0 7 0 -9 -4
v:o:subject=meeting far carried pay	0 18 0 -9 0 0 0 -13
v:o:subject=meeting far carried pay ahead	0 6 0 0 0 0 0 -11
v:o:subject=meeting far carried pay today	0 17 0 -15 0 0 0 0
v:o:subject=meeting far carried put	0 15 0 0 -6 -1 0 -7
v:o:subject=meeting far carried put ahead	0 15 0 0 -6 -1 0 -6
v:o:subject=meeting far carried put on	0 19 0 -9 -5 -1 0 0
v:o:subject=meeting far carried reach	0 0 0 -7 0 0 0 9
v:o:subject=meeting far carried reach ahead	0 0 0 -7 0 0 0 9
v:o:subject=meeting far carried reach on	0 0 0 -8 0 0 0 9
v:o:subject=meeting far carried return	0 0 0 10 0 0 0 -8
v:o:subject=meeting far carried return ahead	0 0 0 10 0 0 0 -8
v:o:subject=meeting far carried rise	0 9 0 -8 0 0 0 0
v:o:subject=meeting far carried rise ahead	0 9 0 -8 0 0 0 0
v:o:subject=meeting far carried run	0 -9 0 -6 10 0 0 2
v:o:subject=meeting far carried run ahead	0 -9 0 -6 10 0 0 2
v:o:subject=meeting far carried say	0 -4 0 11 0 0 0 -4
v:o:subject=meeting far carried sign ahead	0 -11 0 0 10 0 0 0
v:o:subject=meeting far carried sign today	0 14 0 -10 0 0 0 -2
v:o:subject=meeting far carried suspend until	-4 0 0 -16 5 0 0 10
v:o:subject=meeting far carried tell ahead	0 -8 0 10 0 0 0 0
v:o:subject=meeting far carried tell on	0 -9 0 11 0 0 0 0
v:o:subject=meeting far carried tell today	0 18 0 -17 0 0 0 0
v:o:subject=meeting far carried the ahead	0 0 0 1 9 0 8 -16
v:o:subject=meeting far carried until ahead	-7 -2 -3 -7 5 -1 0 11
v:o:subject=meeting far carried warn	0 7 0 4 -3 0 0 -9
v:o:subject=meeting far carried warn ahead	0 7 0 4 -3 0 0 -9
v:o:subject=meeting far from ahead	0 11 0 -2 -9 0 0 0
v:o:subject=meeting far no verb	-15 2 3 -4 2 -10 0 3
v:o:subject=meeting far no verb 	-1 13 11 -1 -8 -2 -1 -7
v:o:subject=meeting far no verb ahead	-13 3 3 -4 8 -9 0 -2
v:o:subject=meeting far no verb from	0 11 0 -2 -9 0 0 0
v:o:subject=meeting far no verb on	0 -12 0 19 -7 0 0 0
v:o:subject=meeting far no verb the	0 -8 0 8 -5 0 0 1
v:o:subject=meeting far no verb today	0 -2 0 0 -14 0 0 8
v:o:subject=meeting far no verb until	0 0 0 4 10 0 0 -12
v:o:subject=meeting far no verb wednesday,	0 9 0 -6 0 0 0 0
v:o:subject=meeting far on today	0 -4 0 12 0 0 0 -7
v:o:subject=meeting far the ahead	0 -8 0 8 -5 0 0 1
v:o:subject=meeting far until ahead	0 0 0 4 10 0 0 -12
v:o:subject=meeting for ahead	0 -2 0 14 0 0 0 0
v:o:subject=meeting from ahead	0 -4 0 6 -9 8 0 0
v:o:subject=meeting meet	0 0 0 10 0 0 0 -5
v:o:subject=meeting monday, ahead	0 -7 0 12 -1 0 0 0
v:o:subject=meeting no verb	-11 -3 0 -3 -3 4 4 5
v:o:subject=meeting no verb 	0 -5 0 30 -9 0 0 -14
v:o:subject=meeting no verb ahead	-10 1 0 -5 0 5 5 0
v:o:subject=meeting no verb before	0 16 0 -19 7 0 0 -4
v:o:subject=meeting no verb by	0 3 8 2 -1 0 -9 -7
v:o:subject=meeting no verb monday,	0 -7 0 13 -1 0 0 0
v:o:subject=meeting no verb of	0 6 0 -12 0 0 0 7
v:o:subject=meeting no verb on	0 0 0 -10 1 5 18 -9
v:o:subject=meeting no verb telephone	0 0 0 13 0 0 0 -10
v:o:subject=meeting no verb today	0 -16 0 4 -10 0 0 7
v:o:subject=meeting no verb until	0 -4 0 -9 -6 0 -1 20
v:o:subject=meeting of ahead	0 16 0 -15 0 0 -2 3
v:o:subject=meeting on ahead	-5 -5 -2 0 -1 3 23 -9
v:o:subject=meeting on today	0 -5 0 -4 0 0 0 10
v:o:subject=meeting other	-2 0 0 5 11 0 0 -12
v:o:subject=meeting other ahead	-2 0 0 5 11 0 0 -12
v:o:subject=meeting other on	-2 0 0 0 13 0 0 -11
v:o:subject=meeting put	0 -8 0 13 0 0 0 -1
v:o:subject=meeting put ahead	0 -8 0 13 0 0 0 -1
v:o:subject=meeting run	0 -11 0 6 0 4 0 0
v:o:subject=meeting run ahead	0 -11 0 6 0 4 0 0
v:o:subject=meeting suspend	0 -1 0 12 -1 0 0 -1
v:o:subject=meeting suspend ahead	0 -1 0 11 -1 0 0 -1
v:o:subject=meeting telephone today	0 0 0 12 0 0 0 -10
v:o:subject=meeting to ahead	0 -5 0 14 0 0 0 -3
v:o:subject=meeting until ahead	0 -5 0 -9 -9 0 -1 23
v:o:subject=none	-12 9 4 -1 -12 -20 -5 9
v:o:subject=none  ahead	-6 -23 -6 10 7 0 -8 15
v:o:subject=none  today	-2 21 0 -15 0 0 0 1
v:o:subject=none 12:01 today	0 12 0 -11 0 0 0 0
v:o:subject=none a ahead	0 -5 0 11 0 0 0 -2
v:o:subject=none after ahead	0 -6 0 22 -5 0 0 -8
v:o:subject=none before ahead	0 -33 0 25 -2 0 0 10
v:o:subject=none beijing, today	0 -4 0 9 0 0 0 0
v:o:subject=none briefing, today	0 -3 0 -8 0 0 0 13
v:o:subject=none bulletin, today	0 10 0 -8 0 0 0 0
v:o:subject=none by ahead	-1 -3 0 -8 -3 0 6 11
v:o:subject=none call, today	0 0 0 -11 0 0 0 11
v:o:subject=none carried	-6 2 -4 7 -6 -13 4 1
v:o:subject=none carried  ahead	7 14 3 -16 -3 0 8 -12
v:o:subject=none carried  today	0 -16 0 -3 -6 0 0 13
v:o:subject=none carried a ahead	0 -3 0 11 0 0 0 -2
v:o:subject=none carried about ahead	0 -10 0 8 -6 0 0 6
v:o:subject=none carried adopt	0 -2 0 10 -5 0 0 0
v:o:subject=none carried adopt ahead	0 -2 0 10 -5 0 0 0
v:o:subject=none carried after ahead	0 5 0 -19 12 0 0 2
v:o:subject=none carried agree	5 -6 0 20 5 0 1 -28
v:o:subject=none carried agree ahead	5 -6 0 18 6 0 2 -27
v:o:subject=none carried agree until	0 0 0 21 0 0 0 -19
v:o:subject=none carried announce	5 0 0 12 0 0 0 -23
v:o:subject=none carried announce ahead	5 0 0 4 5 0 0 -21
v:o:subject=none carried announce for	0 -2 0 15 -10 0 0 -4
v:o:subject=none carried announce from	7 -9 0 3 0 0 0 0
v:o:subject=none carried announce on	0 12 0 -1 1 0 0 -16
v:o:subject=none carried announce today	0 0 0 17 -10 0 0 -1
v:o:subject=none carried ask on	0 11 0 -19 6 0 0 0
v:o:subject=none carried be	0 5 -11 -4 3 -4 7 -3
v:o:subject=none carried be 	11 2 0 -2 -7 0 10 -15
v:o:subject=none carried be ahead	0 7 -9 -9 2 -3 8 -1
v:o:subject=none carried be before	0 3 -2 -10 11 0 0 -2
v:o:subject=none carried be by	0 7 0 -5 11 0 1 -17
v:o:subject=none carried be is	0 -2 0 -2 -15 0 -3 16
v:o:subject=none carried be of	0 -18 0 4 0 0 0 10
v:o:subject=none carried be on	-2 1 0 -11 3 0 7 3
v:o:subject=none carried be the	0 -9 0 -2 11 0 -9 8
v:o:subject=none carried be until	-3 9 -1 -4 -16 0 4 5
v:o:subject=none carried before ahead	0 19 -5 -14 1 0 0 -2
v:o:subject=none carried begin	-3 16 -10 -11 -8 -1 5 1
v:o:subject=none carried begin 	-1 8 0 -16 -7 0 0 13
v:o:subject=none carried begin ahead	-2 2 -9 0 -7 -1 6 2
v:o:subject=none carried begin before	0 11 0 -15 -1 0 0 5
v:o:subject=none carried begin by	0 -11 0 0 0 0 11 -1
v:o:subject=none carried begin from	-2 6 0 -9 1 0 0 5
v:o:subject=none carried begin on	2 8 0 1 -13 0 0 -6
v:o:subject=none carried begin starting	0 10 0 -8 0 0 0 0
v:o:subject=none carried begin the	0 -10 0 11 0 0 0 0
v:o:subject=none carried begin today	0 24 0 -19 0 0 0 0
v:o:subject=none carried begin until	0 -2 0 1 9 0 0 -5
v:o:subject=none carried begin up	0 0 0 -11 -1 0 0 15
v:o:subject=none carried begin with	0 0 0 11 0 0 0 -10
v:o:subject=none carried by ahead	0 0 -3 -17 14 4 6 -8
v:o:subject=none carried call	0 7 0 -11 10 0 0 -5
v:o:subject=none carried call ahead	0 7 0 -11 10 0 0 -5
v:o:subject=none carried call on	0 9 0 -8 -4 0 0 3
v:o:subject=none carried carry	0 -2 0 -4 -4 0 0 13
v:o:subject=none carried carry ahead	0 -1 0 -5 -4 0 0 13
v:o:subject=none carried charge	-4 24 0 -4 -14 0 0 -6
v:o:subject=none carried charge ahead	-4 32 0 -15 -11 0 0 -5
v:o:subject=none carried charge from	-4 32 0 -23 -4 0 0 -4
v:o:subject=none carried charge today	0 -13 0 17 -1 0 0 0
v:o:subject=none carried collect	0 10 0 -14 -1 0 0 6
v:o:subject=none carried collect from	0 18 0 -15 -1 0 0 0
v:o:subject=none carried decide	0 -9 0 5 0 0 -1 0
v:o:subject=none carried decide ahead	0 -9 0 4 0 0 -1 0
v:o:subject=none carried end	2 -1 2 -14 -6 0 -3 16
v:o:subject=none carried end 	0 -7 4 -3 -1 0 0 8
v:o:subject=none carried end ahead	2 -10 4 -1 -2 0 -3 7
v:o:subject=none carried end end	0 0 0 16 0 0 0 -15
v:o:subject=none carried end ends	0 0 0 -14 0 0 0 12
v:o:subject=none carried end on	2 16 0 -16 -17 0 0 9
v:o:subject=none carried end today	0 10 0 -15 -3 0 0 10
v:o:subject=none carried ends ahead	0 0 0 -16 0 0 0 15
v:o:subject=none carried extend	3 -7 -2 10 0 0 0 -1
v:o:subject=none carried extend ahead	3 -7 -2 10 0 0 0 -1
v:o:subject=none carried fall on	0 -13 0 5 0 0 0 7
v:o:subject=none carried for ahead	0 5 0 -8 0 0 0 6
v:o:subject=none carried from ahead	-8 24 -3 -11 -6 -1 0 -8
v:o:subject=none carried get	-1 8 0 -15 12 0 0 0
v:o:subject=none carried get ahead	-1 8 0 -15 12 0 0 0
v:o:subject=none carried get on	0 -7 0 -16 19 0 0 7
v:o:subject=none carried has ahead	0 10 0 -4 -2 0 0 0
v:o:subject=none carried have	-6 0 7 -7 14 -1 0 -7
v:o:subject=none carried have ahead	-6 1 7 -15 15 -1 0 -1
v:o:subject=none carried have by	0 9 0 -13 7 0 -6 1
v:o:subject=none carried have has	0 10 0 -3 -2 0 0 -2
v:o:subject=none carried have the	0 0 0 -7 0 0 11 -1
v:o:subject=none carried have today	0 -3 0 11 0 0 0 -6
v:o:subject=none carried have until	-3 -7 9 -2 4 0 -3 3
v:o:subject=none carried is ahead	0 0 0 2 -11 0 -3 7
v:o:subject=none carried is today	0 -3 0 -5 -1 0 0 10
v:o:subject=none carried keep on	0 0 0 -10 0 0 0 11
v:o:subject=none carried know	0 8 0 -1 3 0 0 -11
v:o:subject=none carried know ahead	0 18 0 -14 3 0 0 -8
v:o:subject=none carried know today	0 -14 0 17 0 0 0 -1
v:o:subject=none carried land	0 -10 0 7 0 0 0 4
v:o:subject=none carried land ahead	0 -22 0 18 0 0 0 4
v:o:subject=none carried land on	0 -16 0 17 0 0 0 0
v:o:subject=none carried land today	0 10 0 -9 0 0 0 0
v:o:subject=none carried leave 	0 17 0 -10 0 0 0 -8
v:o:subject=none carried let	0 -13 0 0 0 0 0 14
v:o:subject=none carried let ahead	0 -12 0 0 0 0 0 15
v:o:subject=none carried let until	0 -3 0 -3 0 0 0 11
v:o:subject=none carried look	0 -1 0 15 -12 0 0 0
v:o:subject=none carried look ahead	0 0 0 14 -12 0 0 0
v:o:subject=none carried meet	0 -18 0 16 -1 0 -4 0
v:o:subject=none carried meet ahead	0 -16 0 9 -1 0 -3 5
v:o:subject=none carried meet meets	0 0 0 -7 -5 0 0 14
v:o:subject=none carried meet on	0 -8 0 12 0 0 0 -9
v:o:subject=none carried meet the	0 0 0 -8 10 0 0 0
v:o:subject=none carried meet today	0 0 0 11 0 0 0 -8
v:o:subject=none carried meets ahead	0 0 0 -7 -5 0 0 14
v:o:subject=none carried move	0 -7 0 12 -2 0 0 0
v:o:subject=none carried move ahead	0 -7 0 11 -2 0 0 0
v:o:subject=none carried move to	0 18 0 -12 0 0 0 -5
v:o:subject=none carried negotiate	0 3 0 -9 0 0 6 0
v:o:subject=none carried negotiate ahead	0 3 0 -9 0 0 6 0
v:o:subject=none carried of today	0 -9 0 17 0 0 0 -1
v:o:subject=none carried on ahead	10 1 0 -1 7 0 0 -12
v:o:subject=none carried on today	0 -3 0 11 -21 0 0 5
v:o:subject=none carried other	-2 6 10 -14 -14 0 5 6
v:o:subject=none carried other ahead	-2 9 10 -7 -7 0 5 -8
v:o:subject=none carried other on	0 17 0 -13 -3 0 0 0
v:o:subject=none carried other until	0 4 8 -10 6 0 6 -18
v:o:subject=none carried pay	-5 5 0 -7 -12 0 0 12
v:o:subject=none carried pay 	0 0 0 -14 0 0 0 15
v:o:subject=none carried pay from	0 19 0 -14 0 0 4 -18
v:o:subject=none carried pay on	0 11 0 -8 0 0 0 0
v:o:subject=none carried pay the	0 13 0 -14 0 0 0 3
v:o:subject=none carried pay today	0 1 0 -7 -5 0 0 10
v:o:subject=none carried plan for	0 9 0 -6 -1 0 0 0
v:o:subject=none carried promise	0 -12 0 11 1 0 0 0
v:o:subject=none carried promise ahead	0 -12 0 11 1 0 0 0
v:o:subject=none carried publish	0 -1 0 11 -3 0 0 -1
v:o:subject=none carried publish on	0 -6 0 13 -1 0 0 -3
v:o:subject=none carried put	0 7 0 9 -3 0 -4 -13
v:o:subject=none carried put ahead	0 9 0 6 -2 0 -4 -13
v:o:subject=none carried put of	0 10 0 -9 0 0 0 0
v:o:subject=none carried put on	0 -12 0 19 0 0 0 -3
v:o:subject=none carried put to	1 11 0 0 0 0 -1 -8
v:o:subject=none carried raise on	0 -13 0 15 0 0 0 0
v:o:subject=none carried reduce	0 12 0 -4 -6 0 0 0
v:o:subject=none carried reduce ahead	0 12 0 -4 -6 0 0 0
v:o:subject=none carried report	0 0 0 -11 14 0 0 0
v:o:subject=none carried report ahead	0 0 0 -13 15 0 0 0
v:o:subject=none carried return	0 0 0 14 -8 0 0 -2
v:o:subject=none carried return ahead	0 0 0 12 -8 0 0 -1
v:o:subject=none carried return on	0 -7 0 13 -2 0 0 0
v:o:subject=none carried rise on	0 6 0 -13 3 0 0 4
v:o:subject=none carried run	0 -3 1 -8 -4 4 0 10
v:o:subject=none carried run ahead	1 -1 1 -11 -3 4 0 10
v:o:subject=none carried run on	1 12 3 -18 0 5 0 -1
v:o:subject=none carried run to	0 -5 0 -2 -1 0 0 14
v:o:subject=none carried say	0 -13 0 2 0 0 10 1
v:o:subject=none carried say ahead	0 -2 0 -14 0 0 10 11
v:o:subject=none carried say on	0 -11 0 -13 -5 0 0 27
v:o:subject=none carried say today	0 -15 0 24 -1 0 0 -11
v:o:subject=none carried see	0 -5 0 13 0 0 0 -4
v:o:subject=none carried see ahead	0 -5 0 11 0 0 0 -4
v:o:subject=none carried sell	0 15 0 -3 -5 0 0 -4
v:o:subject=none carried sell ahead	0 15 0 -3 -5 0 0 -4
v:o:subject=none carried settle	0 -2 0 -10 12 0 1 0
v:o:subject=none carried settle ahead	0 -2 0 -10 12 0 1 0
v:o:subject=none carried settle on	0 0 0 -9 13 0 0 0
v:o:subject=none carried ship	-3 10 0 -9 -4 0 0 8
v:o:subject=none carried ship ahead	-3 11 0 -1 -3 0 0 0
v:o:subject=none carried show	0 -11 0 12 0 0 0 0
v:o:subject=none carried show ahead	0 -11 0 12 0 0 0 0
v:o:subject=none carried sign	0 1 0 2 -11 0 4 5
v:o:subject=none carried sign ahead	0 4 0 0 -9 0 4 2
v:o:subject=none carried sign by	0 0 0 -2 -13 0 9 5
v:o:subject=none carried sign on	0 -8 0 29 -14 0 0 -10
v:o:subject=none carried sign signed	0 12 0 -2 0 0 0 -10
v:o:subject=none carried signed ahead	0 12 0 -4 0 0 0 -8
v:o:subject=none carried sit	0 6 0 -1 6 0 0 -15
v:o:subject=none carried sit ahead	0 7 0 -1 6 0 0 -15
v:o:subject=none carried sit until	0 16 0 0 -14 0 0 -6
v:o:subject=none carried suspend	3 -2 14 -5 0 0 -6 0
v:o:subject=none carried suspend ahead	3 -1 15 -7 0 0 -6 0
v:o:subject=none carried suspend from	0 12 0 -8 0 0 0 -1
v:o:subject=none carried suspend on	0 0 9 -5 0 0 0 0
v:o:subject=none carried suspend the	0 0 0 -14 0 0 0 14
v:o:subject=none carried suspend to	5 4 0 7 0 0 0 -19
v:o:subject=none carried suspend until	-1 -19 -1 7 2 0 -5 12
v:o:subject=none carried tell	0 -15 0 16 -6 5 0 -3
v:o:subject=none carried tell ahead	0 -11 0 15 -5 5 0 -5
v:o:subject=none carried tell on	0 -11 0 22 -3 0 0 -7
v:o:subject=none carried the ahead	-8 2 -9 -9 1 -1 3 9
v:o:subject=none carried threaten	-2 -9 0 16 0 0 0 0
v:o:subject=none carried threaten ahead	-2 -9 0 16 0 0 0 0
v:o:subject=none carried threaten from	-2 -6 0 12 0 0 0 0
v:o:subject=none carried until ahead	-17 -19 5 6 -6 0 3 11
v:o:subject=none carried vote ahead	0 -9 0 -4 10 0 0 -2
v:o:subject=none carried vote on	0 -6 0 -5 10 0 0 0
v:o:subject=none carried wait	0 14 0 -7 0 0 0 -3
v:o:subject=none carried wait ahead	0 14 0 -7 0 0 0 -3
v:o:subject=none carried want	0 4 0 -10 -6 0 10 1
v:o:subject=none carried want ahead	0 4 0 -11 -6 0 10 1
v:o:subject=none carried with ahead	0 0 0 12 0 0 0 -10
v:o:subject=none carried write	0 -8 -2 -3 14 0 0 0
v:o:subject=none carried write ahead	0 -7 -2 -5 15 0 0 0
v:o:subject=none carried write on	0 -1 -1 -3 11 0 0 0
v:o:subject=none date: today	0 -11 0 0 13 0 0 -9
v:o:subject=none flash, today	0 0 0 10 0 0 0 -9
v:o:subject=none friday today	0 18 0 -10 0 0 0 -8
v:o:subject=none friday, ahead	0 -8 0 14 -4 0 4 -8
v:o:subject=none friday, today	0 18 0 -9 -4 0 0 -13
v:o:subject=none from ahead	-4 1 0 4 0 0 0 -12
v:o:subject=none from today	0 15 0 -17 5 0 0 -1
v:o:subject=none lisbon, today	0 0 0 -4 9 0 0 -4
v:o:subject=none monday today	0 -7 0 13 0 0 0 -1
v:o:subject=none monday, ahead	0 -2 0 -6 0 0 0 11
v:o:subject=none monday, today	1 -10 3 12 4 0 0 -20
v:o:subject=none no verb	-12 9 4 -1 -12 -20 -5 9
v:o:subject=none no verb 	-11 0 -9 -6 7 -3 -12 13
v:o:subject=none no verb (	0 -10 0 0 0 0 0 8
v:o:subject=none no verb 12:01	0 12 0 -11 0 0 0 0
v:o:subject=none no verb a	0 -6 0 15 0 0 0 -5
v:o:subject=none no verb after	0 -6 0 22 -5 0 0 -8
v:o:subject=none no verb ahead	-5 12 9 -7 -13 -12 0 2
v:o:subject=none no verb before	0 -33 0 25 -2 0 0 10
v:o:subject=none no verb beijing,	0 -4 0 10 0 0 0 0
v:o:subject=none no verb briefing,	0 -3 0 -8 0 0 0 13
v:o:subject=none no verb brussels,	0 -3 0 13 0 0 0 -6
v:o:subject=none no verb bulletin,	0 10 0 -8 0 0 0 0
v:o:subject=none no verb by	-1 -3 0 -8 -3 0 6 11
v:o:subject=none no verb call,	0 0 0 -11 0 0 0 11
v:o:subject=none no verb date:	0 -16 0 -3 12 0 0 3
v:o:subject=none no verb flash,	0 0 0 10 0 0 0 -9
v:o:subject=none no verb friday	0 18 0 -10 0 0 0 -8
v:o:subject=none no verb friday,	0 12 -1 0 -11 0 4 -22
v:o:subject=none no verb from	-5 13 0 -7 5 0 0 -15
v:o:subject=none no verb lisbon,	0 0 0 -4 9 0 0 -4
v:o:subject=none no verb monday	0 -7 0 13 0 0 0 -1
v:o:subject=none no verb note,	0 18 0 -12 0 0 0 -7
v:o:subject=none no verb of	0 5 0 -4 5 0 0 -10
v:o:subject=none no verb on	10 12 15 -15 -16 0 -2 1
v:o:subject=none no verb ottawa,	0 8 0 -13 0 0 0 5
v:o:subject=none no verb saturday	0 0 0 18 0 0 0 -17
v:o:subject=none no verb since	0 14 0 -10 0 0 0 -3
v:o:subject=none no verb the	0 2 15 -2 -7 0 -4 -5
v:o:subject=none no verb thursday,	0 -15 0 2 -3 0 0 9
v:o:subject=none no verb to	-6 13 0 -7 -3 0 0 2
v:o:subject=none no verb today	-6 -2 -4 6 0 -5 -11 7
v:o:subject=none no verb tomorrow,	0 9 0 0 -1 0 0 -4
v:o:subject=none no verb tuesday	0 -2 0 10 0 0 0 -2
v:o:subject=none no verb tuesday,	0 -6 0 14 -1 0 0 -6
v:o:subject=none no verb until	-1 -1 -2 -13 3 0 0 12
v:o:subject=none no verb valletta,	0 0 0 13 0 0 0 -12
v:o:subject=none no verb washington,	0 -7 0 -6 15 0 0 -4
v:o:subject=none no verb wednesday,	0 -13 0 2 -1 0 0 12
v:o:subject=none no verb weekly,	0 0 0 -19 0 0 0 20
v:o:subject=none no verb ·	0 -3 0 12 0 0 0 -2
v:o:subject=none no verb —	0 -20 0 16 -5 0 0 -2
v:o:subject=none note, today	0 18 0 -12 0 0 0 -7
v:o:subject=none of today	0 13 0 -9 -1 0 0 0
v:o:subject=none on ahead	10 3 15 -7 -15 0 -2 2
v:o:subject=none on today	0 20 0 -16 0 0 0 -2
v:o:subject=none ottawa, today	0 8 0 -13 0 0 0 5
v:o:subject=none saturday today	0 0 0 18 0 0 0 -17
v:o:subject=none since ahead	0 14 0 -10 0 0 0 -3
v:o:subject=none the ahead	0 8 15 -16 -6 0 -4 1
v:o:subject=none the today	0 -10 0 22 0 0 0 -12
v:o:subject=none to ahead	-6 13 0 -7 -3 0 0 2
v:o:subject=none tomorrow, ahead	0 9 0 0 -1 0 0 -4
v:o:subject=none tuesday today	0 -2 0 10 0 0 0 -2
v:o:subject=none tuesday, today	0 -3 0 14 0 0 0 -8
v:o:subject=none until ahead	-1 0 -2 -14 3 0 0 13
v:o:subject=none valletta, today	0 0 0 13 0 0 0 -12
v:o:subject=none washington, today	0 -7 0 -6 15 0 0 -4
v:o:subject=none wednesday, today	0 -27 0 9 0 0 0 15
v:o:subject=none weekly, today	0 0 0 -19 0 0 0 20
v:o:subject=none · today	0 -3 0 11 0 0 0 -1
v:o:subject=none — today	0 -16 0 17 -3 0 0 -6
v:o:subject=procedure	-7 2 2 -15 28 -5 -10 -20
v:o:subject=procedure  ahead	0 -12 0 -7 21 0 0 -2
v:o:subject=procedure be	-3 -5 0 8 2 0 0 -8
v:o:subject=procedure be ahead	-3 -5 0 8 2 0 0 -8
v:o:subject=procedure be on	0 -2 0 -3 12 0 0 -7
v:o:subject=procedure before ahead	0 -2 0 24 -20 0 0 0
v:o:subject=procedure begin	0 5 0 -9 5 0 0 0
v:o:subject=procedure begin ahead	0 -9 0 1 6 0 0 0
v:o:subject=procedure begin on	0 -10 0 0 9 0 0 0
v:o:subject=procedure by ahead	-2 -17 7 3 0 0 0 8
v:o:subject=procedure carried	-3 2 -11 -8 21 0 -9 -8
v:o:subject=procedure carried be	0 -15 0 19 2 -2 0 -12
v:o:subject=procedure carried be ahead	0 -13 0 12 6 -2 0 -11
v:o:subject=procedure carried be on	0 -14 0 11 0 0 0 0
v:o:subject=procedure carried be today	0 -1 0 10 -6 0 0 0
v:o:subject=procedure carried begin	4 0 0 -12 4 0 0 3
v:o:subject=procedure carried begin ahead	4 0 0 -14 6 0 0 3
v:o:subject=procedure carried begin on	1 10 0 -6 -1 0 0 -4
v:o:subject=procedure carried collect	0 13 0 0 -14 0 0 0
v:o:subject=procedure carried collect ahead	0 13 0 0 -14 0 0 0
v:o:subject=procedure carried expect	0 9 0 -10 0 0 0 0
v:o:subject=procedure carried expect ahead	0 9 0 -10 0 0 0 0
v:o:subject=procedure carried for ahead	0 11 0 -15 2 0 0 0
v:o:subject=procedure carried from ahead	3 4 0 3 -10 0 0 -3
v:o:subject=procedure carried have	0 -3 0 12 -4 0 0 -2
v:o:subject=procedure carried have ahead	0 -3 0 12 -4 0 0 -2
v:o:subject=procedure carried meet	0 0 0 -7 10 0 0 0
v:o:subject=procedure carried on ahead	0 5 -2 -1 7 3 0 -16
v:o:subject=procedure carried other	0 10 0 -1 -7 0 0 0
v:o:subject=procedure carried other ahead	0 10 0 -1 -7 0 0 0
v:o:subject=procedure carried suspend	0 -8 0 -2 -3 0 0 15
v:o:subject=procedure carried suspend ahead	0 -8 0 -3 -3 0 0 15
v:o:subject=procedure carried the ahead	0 0 0 18 -12 0 0 -14
v:o:subject=procedure carried until ahead	-2 -1 -1 -6 0 0 -1 15
v:o:subject=procedure decide	0 -3 0 14 -11 0 0 0
v:o:subject=procedure far  ahead	-5 -8 -1 -10 4 9 0 10
v:o:subject=procedure far  today	0 -15 0 20 -2 0 0 0
v:o:subject=procedure far carried	0 4 10 -9 0 -10 -1 0
v:o:subject=procedure far carried be	0 11 0 -6 13 -2 -2 -11
v:o:subject=procedure far carried be ahead	0 11 0 -6 13 -2 -2 -11
v:o:subject=procedure far carried begin	5 -9 10 -8 9 0 0 -3
v:o:subject=procedure far carried begin ahead	5 -8 10 -9 9 0 0 -3
v:o:subject=procedure far carried begin from	7 1 0 -10 0 0 0 0
v:o:subject=procedure far carried begin on	0 -3 0 -4 13 0 0 0
v:o:subject=procedure far carried by ahead	0 -11 0 -4 0 0 4 10
v:o:subject=procedure far carried from ahead	4 -9 0 7 14 0 0 -15
v:o:subject=procedure far carried have	0 12 0 3 -5 0 0 -10
v:o:subject=procedure far carried have ahead	0 12 0 3 -5 0 0 -10
v:o:subject=procedure far carried have until	0 13 0 -2 -5 0 0 -3
v:o:subject=procedure far carried pay	0 0 0 11 -1 0 0 -9
v:o:subject=procedure far carried suspend	-5 2 6 -10 0 0 0 2
v:o:subject=procedure far carried suspend ahead	-5 2 6 -11 0 0 0 2
v:o:subject=procedure far carried suspend until	-4 6 4 -11 -2 0 0 3
v:o:subject=procedure far carried tell	0 0 0 -23 2 0 0 22
v:o:subject=procedure far carried the ahead	4 -10 0 -1 -8 0 0 12
v:o:subject=procedure far carried until ahead	-6 11 13 -26 4 0 -2 -2
v:o:subject=procedure far no verb 	-5 -21 -2 4 1 9 0 9
v:o:subject=procedure far no verb ahead	7 2 7 -18 0 6 -8 3
v:o:subject=procedure far no verb friday,	0 -4 10 4 -8 0 0 -4
v:o:subject=procedure far no verb on	0 5 2 -14 8 0 0 -7
v:o:subject=procedure far no verb today	0 -21 0 20 5 0 0 -14
v:o:subject=procedure far no verb until	0 4 0 11 -7 0 0 -7
v:o:subject=procedure far on ahead	0 5 2 -14 9 0 0 -7
v:o:subject=procedure far until ahead	0 4 0 11 -7 0 0 -7
v:o:subject=procedure no verb	0 10 7 -28 20 -8 -3 0
v:o:subject=procedure no verb 	0 -12 0 -8 21 0 0 -3
v:o:subject=procedure no verb ahead	1 -2 9 -7 1 -7 -2 7
v:o:subject=procedure no verb by	0 -14 7 7 -7 0 0 8
v:o:subject=procedure no verb from	3 -11 0 10 0 0 0 0
v:o:subject=procedure no verb of	0 0 0 9 -4 0 0 0
v:o:subject=procedure no verb on	5 7 0 12 -15 0 0 -11
v:o:subject=procedure no verb the	0 7 0 -9 -9 0 0 12
v:o:subject=procedure no verb today	0 17 0 -31 29 0 0 -13
v:o:subject=procedure no verb votes	0 0 0 -12 13 0 0 0
v:o:subject=procedure on ahead	1 -3 -4 -1 13 3 0 -23
v:o:subject=procedure on today	0 -8 0 32 -20 0 0 -9
v:o:subject=procedure other	0 0 0 -9 13 0 0 0
v:o:subject=procedure other ahead	0 0 0 -11 14 0 0 0
v:o:subject=procedure say	0 0 0 -10 11 0 0 0
v:o:subject=procedure say ahead	0 0 0 -10 11 0 0 0
v:o:subject=procedure say on	0 0 0 -7 9 0 0 0
v:o:subject=procedure send	0 0 0 11 -9 0 0 0
v:o:subject=procedure send ahead	0 0 0 11 -9 0 0 0
v:o:subject=procedure send until	0 0 0 11 -9 0 0 0
v:o:subject=procedure set	0 -2 0 13 -6 -2 0 0
v:o:subject=procedure set ahead	0 -1 0 11 -5 -2 0 0
v:o:subject=procedure set for	0 -1 0 8 -3 -1 0 0
v:o:subject=procedure suspend	0 -6 0 20 -9 0 0 -3
v:o:subject=procedure suspend ahead	0 -5 0 12 -4 0 0 0
v:o:subject=procedure suspend on	0 -7 0 11 -2 0 0 0
v:o:subject=procedure suspend today	0 0 0 9 -5 0 0 -2
v:o:subject=procedure the ahead	0 6 0 -6 -9 0 0 11
v:o:subject=procedure votes ahead	0 0 0 9 -9 0 0 0
v:o:subject=sale	-8 4 -4 -24 -5 38 -3 -12
v:o:subject=sale by ahead	0 -2 0 2 -11 9 0 0
v:o:subject=sale carried	0 1 0 -1 -7 14 0 -3
v:o:subject=sale carried from ahead	0 10 0 -11 5 0 0 -1
v:o:subject=sale carried on ahead	0 -8 0 14 0 -3 0 0
v:o:subject=sale far	1 -1 0 -3 10 8 0 -16
v:o:subject=sale far carried	-4 -11 6 -8 2 14 7 -8
v:o:subject=sale far carried be	0 3 0 -10 -6 0 13 0
v:o:subject=sale far carried be ahead	0 4 0 -13 -5 0 13 0
v:o:subject=sale far carried by ahead	0 -4 0 -5 3 -2 9 -1
v:o:subject=sale far carried on ahead	0 3 0 10 -7 2 0 -11
v:o:subject=sale far carried other	0 0 0 11 -5 0 -1 0
v:o:subject=sale far carried other ahead	0 0 0 11 -5 0 -1 0
v:o:subject=sale far carried sign on	0 -1 0 10 0 0 0 -7
v:o:subject=sale far carried suspend	0 -7 10 -6 0 1 0 0
v:o:subject=sale far carried suspend ahead	0 -7 10 -6 0 1 0 0
v:o:subject=sale far carried suspend until	0 -6 10 -3 0 1 0 -4
v:o:subject=sale far no verb	1 -1 0 -3 10 8 0 -16
v:o:subject=sale far no verb ahead	1 0 0 0 0 9 0 -14
v:o:subject=sale far no verb today	0 0 0 -6 10 0 0 0
v:o:subject=sale no verb	-5 8 -2 -14 -1 23 -1 -10
v:o:subject=sale no verb ahead	-5 9 -2 -16 -1 23 -1 -10
v:o:subject=sale no verb on	0 13 0 0 0 -9 0 -6
v:o:subject=sale on ahead	0 15 0 -6 -1 0 0 -6
v:o:subject=sale the ahead	0 3 0 -10 0 0 0 9
v:o:subject=signing	0 11 -6 2 -7 -6 -16 -3
v:o:subject=signing  ahead	0 8 0 -10 0 6 0 -1
v:o:subject=signing after ahead	7 -10 0 11 -10 0 0 0
v:o:subject=signing be	0 -14 0 5 6 0 0 0
v:o:subject=signing be ahead	0 -14 0 4 7 0 0 0
v:o:subject=signing be by	0 -8 0 -13 15 0 0 1
v:o:subject=signing be on	0 -2 0 12 -8 0 0 0
v:o:subject=signing before ahead	0 10 0 -10 1 0 0 -2
v:o:subject=signing begin	0 -1 0 9 -8 0 0 0
v:o:subject=signing begin from	0 -13 0 15 0 0 0 0
v:o:subject=signing begin on	0 18 0 -12 -1 0 0 -1
v:o:subject=signing by ahead	-2 -17 -2 -17 18 0 -3 15
v:o:subject=signing from ahead	0 -12 0 8 10 0 0 -2
v:o:subject=signing from today	0 -25 0 26 0 0 0 0
v:o:subject=signing no verb	0 7 -12 -1 -9 0 -7 6
v:o:subject=signing no verb 	0 8 0 -10 0 6 0 -1
v:o:subject=signing no verb ahead	0 6 -11 -10 -5 0 -6 13
v:o:subject=signing no verb from	0 -4 0 0 9 0 0 0
v:o:subject=signing no verb of	0 -16 0 27 -1 0 0 -4
v:o:subject=signing no verb on	-1 15 -3 -16 -5 -1 0 14
v:o:subject=signing no verb the	0 1 0 -8 13 0 0 -7
v:o:subject=signing no verb today	0 1 0 17 -6 0 0 -15
v:o:subject=signing of ahead	0 9 0 0 -2 0 0 -12
v:o:subject=signing of today	0 -5 0 11 -2 0 0 0
v:o:subject=signing on ahead	-3 21 3 -12 -20 -3 0 8
v:o:subject=signing on today	0 17 0 -16 0 0 0 0
v:o:subject=signing sign	0 -9 0 10 0 0 0 0
v:o:subject=signing sign ahead	0 -9 0 15 0 0 0 -4
v:o:subject=signing until ahead	7 11 0 -18 0 0 0 -1
v:o:subject=truce	10 0 5 -13 -8 -22 -18 19
v:o:subject=truce  ahead	-7 -1 -1 0 -1 0 0 9
v:o:subject=truce  today	1 -13 3 -15 7 0 0 10
v:o:subject=truce after ahead	0 -5 0 -1 0 0 0 10
v:o:subject=truce be	-4 -6 0 0 -8 0 0 14
v:o:subject=truce be is	0 0 0 -5 0 0 0 10
v:o:subject=truce be since	0 0 0 10 0 0 0 -10
v:o:subject=truce be until	0 -2 0 14 0 0 0 -8
v:o:subject=truce begin	-2 13 0 1 -3 0 0 -13
v:o:subject=truce begin from	0 14 0 -10 0 0 0 0
v:o:subject=truce begin on	-4 6 0 7 -10 0 0 -7
v:o:subject=truce begin today	0 8 0 8 -1 0 0 -26
v:o:subject=truce begin until	3 -8 1 4 7 0 0 -12
v:o:subject=truce by ahead	0 8 0 -12 3 0 -1 0
v:o:subject=truce carried	-5 -12 -6 -1 2 -15 1 16
v:o:subject=truce carried ask	0 5 0 -9 4 0 0 0
v:o:subject=truce carried be	0 -2 0 5 -8 -2 -9 6
v:o:subject=truce carried be 	0 0 0 15 0 0 0 -12
v:o:subject=truce carried be ahead	0 0 0 1 -5 -2 -9 7
v:o:subject=truce carried be by	0 0 0 15 1 0 -3 -13
v:o:subject=truce carried be from	0 -4 0 9 -1 0 0 -3
v:o:subject=truce carried be is	0 -11 0 -4 6 0 0 6
v:o:subject=truce carried be on	0 -2 0 0 -11 0 0 12
v:o:subject=truce carried be since	0 0 0 -14 0 0 0 16
v:o:subject=truce carried be the	0 11 0 -1 0 0 0 -7
v:o:subject=truce carried be until	4 10 0 0 -1 0 0 -11
v:o:subject=truce carried begin	0 0 0 -3 -10 0 0 13
v:o:subject=truce carried begin ahead	0 1 0 0 -9 0 0 7
v:o:subject=truce carried begin on	-2 7 0 4 -3 0 0 -13
v:o:subject=truce carried begin the	0 -11 0 0 0 0 0 10
v:o:subject=truce carried begin to	0 -2 0 -11 0 0 0 15
v:o:subject=truce carried begin today	0 -1 0 -5 0 0 0 8
v:o:subject=truce carried begin until	2 -15 0 8 -1 0 0 0
v:o:subject=truce carried by ahead	0 -16 0 0 3 0 18 -10
v:o:subject=truce carried end	-2 -26 -3 8 9 0 0 -1
v:o:subject=truce carried end ahead	-2 -25 -3 4 9 0 0 1
v:o:subject=truce carried end ended	0 0 0 9 0 0 0 -8
v:o:subject=truce carried end on	-3 -25 -1 5 11 0 0 -1
v:o:subject=truce carried expect	0 -5 0 -10 9 0 0 8
v:o:subject=truce carried expect ahead	0 -5 0 0 10 0 0 -3
v:o:subject=truce carried expect on	0 -5 0 0 10 0 0 -2
v:o:subject=truce carried have	10 -10 0 3 -9 0 -2 0
v:o:subject=truce carried have ahead	10 -10 0 2 -8 0 -2 0
v:o:subject=truce carried have until	0 0 0 -5 -3 0 -1 15
v:o:subject=truce carried is ahead	0 -11 0 -5 6 0 0 7
v:o:subject=truce carried meet	0 12 0 -15 13 0 0 -7
v:o:subject=truce carried meet ahead	0 12 0 -15 13 0 0 -7
v:o:subject=truce carried on ahead	-18 -2 3 9 12 -2 -3 -10
v:o:subject=truce carried other	0 -14 0 -14 12 0 0 15
v:o:subject=truce carried other ahead	0 -13 0 -3 12 0 0 3
v:o:subject=truce carried other today	0 0 0 -11 0 0 0 12
v:o:subject=truce carried pay from	0 -14 0 10 10 0 0 -6
v:o:subject=truce carried pay today	0 0 0 -10 0 0 0 12
v:o:subject=truce carried prolong	0 0 0 -13 0 0 0 15
v:o:subject=truce carried prolong ahead	0 0 0 -13 0 0 0 15
v:o:subject=truce carried run	0 -9 0 0 -10 0 0 13
v:o:subject=truce carried run ahead	0 -9 0 0 -10 0 0 15
v:o:subject=truce carried say	0 -2 0 12 -8 0 0 0
v:o:subject=truce carried suspend	-3 0 0 14 -2 0 6 -15
v:o:subject=truce carried suspend ahead	-2 1 0 8 -1 0 6 -10
v:o:subject=truce carried suspend until	0 -6 0 18 0 0 0 -14
v:o:subject=truce carried the ahead	0 0 0 3 -9 0 -7 7
v:o:subject=truce carried to ahead	0 -5 0 -14 -3 0 0 25
v:o:subject=truce carried vote	0 -10 0 -11 20 0 0 0
v:o:subject=truce carried vote ahead	0 -10 0 -11 20 0 0 0
v:o:subject=truce carried vote on	0 -10 0 -8 18 0 0 0
v:o:subject=truce effect today	0 20 0 -14 0 0 0 -9
v:o:subject=truce end ahead	-4 1 1 -8 0 0 0 10
v:o:subject=truce end dies	0 0 0 -14 0 0 0 15
v:o:subject=truce end ends	-1 -1 0 21 3 0 0 -21
v:o:subject=truce end on	0 0 2 -2 -7 0 0 7
v:o:subject=truce end the	0 0 0 11 0 0 0 -10
v:o:subject=truce end today	0 12 0 0 -2 0 0 -7
v:o:subject=truce ends today	0 -13 0 -7 0 0 0 15
v:o:subject=truce extend	0 0 0 -20 0 0 0 22
v:o:subject=truce far	0 -8 -11 -2 10 -9 -12 12
v:o:subject=truce far  ahead	9 24 0 -10 -11 0 0 -17
v:o:subject=truce far  today	0 -13 0 8 -11 0 0 4
v:o:subject=truce far carried	2 1 -6 6 -27 -12 -12 15
v:o:subject=truce far carried  ahead	-1 -16 0 11 0 0 0 9
v:o:subject=truce far carried agree	0 6 0 -11 -2 0 0 9
v:o:subject=truce far carried agree ahead	0 6 0 -12 -2 0 0 10
v:o:subject=truce far carried agree on	0 5 0 -13 -1 0 0 10
v:o:subject=truce far carried announce ahead	0 2 0 -8 5 0 0 0
v:o:subject=truce far carried approve	0 0 0 -9 0 0 0 9
v:o:subject=truce far carried be	7 -7 0 -7 -8 -1 -9 20
v:o:subject=truce far carried be ahead	7 -4 0 16 -7 -1 -9 -3
v:o:subject=truce far carried be by	0 9 0 0 -7 0 -5 0
v:o:subject=truce far carried be is	0 0 0 -5 0 0 0 10
v:o:subject=truce far carried be on	0 -19 0 -9 3 0 0 23
v:o:subject=truce far carried be today	0 -4 0 -29 0 0 0 33
v:o:subject=truce far carried be until	8 -8 0 18 -2 0 0 -13
v:o:subject=truce far carried begin ahead	-6 16 0 -15 0 0 0 5
v:o:subject=truce far carried begin from	0 10 0 -12 0 0 0 0
v:o:subject=truce far carried begin on	-2 10 0 -4 -1 0 0 0
v:o:subject=truce far carried begin today	1 -13 0 7 -1 0 0 0
v:o:subject=truce far carried by ahead	0 21 0 -8 0 1 -8 -10
v:o:subject=truce far carried charge ahead	0 -17 0 17 0 0 0 1
v:o:subject=truce far carried charge on	0 -11 0 17 0 0 0 -7
v:o:subject=truce far carried charge since	0 22 0 -21 0 0 0 0
v:o:subject=truce far carried charge today	0 20 0 -16 0 0 0 -4
v:o:subject=truce far carried end today	0 -6 0 9 0 0 0 -2
v:o:subject=truce far carried from today	0 -13 0 16 0 0 0 0
v:o:subject=truce far carried have	0 0 0 -17 0 0 0 19
v:o:subject=truce far carried is ahead	0 0 0 -5 0 0 0 10
v:o:subject=truce far carried meet on	0 0 0 13 -1 0 0 -6
v:o:subject=truce far carried of today	0 -8 0 11 0 0 0 0
v:o:subject=truce far carried on ahead	-11 -19 0 24 3 -1 0 -2
v:o:subject=truce far carried on today	0 -10 0 7 -1 0 0 0
v:o:subject=truce far carried other	0 0 0 12 -2 0 0 -6
v:o:subject=truce far carried other ahead	0 0 0 11 -2 0 0 -6
v:o:subject=truce far carried pay	-4 10 0 -3 0 0 0 0
v:o:subject=truce far carried pay ahead	-3 18 0 -25 0 0 0 12
v:o:subject=truce far carried pay from	-3 16 0 -8 0 0 0 -3
v:o:subject=truce far carried pay today	0 -11 0 19 0 0 0 -11
v:o:subject=truce far carried pay until	0 -2 0 -7 0 0 0 12
v:o:subject=truce far carried prolong ahead	0 0 0 9 0 0 0 -10
v:o:subject=truce far carried publish	0 15 0 -7 0 0 0 -7
v:o:subject=truce far carried publish today	0 15 0 -8 0 0 0 -7
v:o:subject=truce far carried return	0 -7 0 9 0 0 0 0
v:o:subject=truce far carried run ahead	0 -8 0 15 -9 0 0 -2
v:o:subject=truce far carried run on	0 0 0 13 0 0 0 -12
v:o:subject=truce far carried say	0 0 0 1 -10 0 0 4
v:o:subject=truce far carried say ahead	0 1 0 10 -9 0 0 -1
v:o:subject=truce far carried say on	0 1 0 1 -9 0 0 2
v:o:subject=truce far carried sign	0 10 0 13 -7 0 0 -14
v:o:subject=truce far carried sign ahead	0 11 0 8 -7 0 0 -11
v:o:subject=truce far carried suspend	12 5 0 3 -4 0 0 -15
v:o:subject=truce far carried suspend ahead	12 5 0 2 -4 0 0 -15
v:o:subject=truce far carried suspend on	0 0 0 11 0 0 0 -9
v:o:subject=truce far carried tell	0 8 0 -13 7 0 0 0
v:o:subject=truce far carried tell ahead	0 8 0 -15 7 0 0 0
v:o:subject=truce far carried tell on	0 9 0 -13 7 0 0 0
v:o:subject=truce far carried the ahead	0 -7 0 4 -13 0 0 8
v:o:subject=truce far carried to ahead	0 -6 0 13 -10 0 0 0
v:o:subject=truce far carried until ahead	12 -15 -1 15 -12 -2 7 -5
v:o:subject=truce far carried vote	0 0 0 -10 10 0 0 0
v:o:subject=truce far friday today	0 -6 0 11 0 0 0 -3
v:o:subject=truce far from ahead	0 17 0 -12 -1 0 0 0
v:o:subject=truce far no verb	0 -8 -11 -2 10 -9 -12 12
v:o:subject=truce far no verb 	7 17 0 -1 -24 0 0 -8
v:o:subject=truce far no verb ahead	2 10 -8 0 -13 -6 -10 1
v:o:subject=truce far no verb friday	0 -6 0 11 0 0 0 -3
v:o:subject=truce far no verb friday,	0 -5 0 17 -1 0 0 -9
v:o:subject=truce far no verb on	-2 5 0 -5 -13 0 0 9
v:o:subject=truce far no verb thursday,	0 -3 0 9 0 0 0 -2
v:o:subject=truce far no verb today	-3 -50 0 -3 21 0 0 13
v:o:subject=truce far no verb until	0 -5 0 -13 -4 0 0 19
v:o:subject=truce far no verb wednesday,	0 0 0 -11 16 0 0 -4
v:o:subject=truce far on ahead	-2 5 0 -6 -13 0 0 10
v:o:subject=truce far until ahead	0 -5 0 -13 -4 0 0 19
v:o:subject=truce far wednesday, today	0 0 0 -11 16 0 0 -4
v:o:subject=truce friday, ahead	8 -10 0 -15 -3 0 0 16
v:o:subject=truce from ahead	3 13 0 0 -3 0 0 -18
v:o:subject=truce have	0 -3 0 15 0 0 0 -10
v:o:subject=truce have ahead	0 -3 0 15 0 0 0 -10
v:o:subject=truce have has	0 0 0 11 0 0 0 -9
v:o:subject=truce have until	0 0 0 -8 0 0 0 10
v:o:subject=truce is ahead	0 0 0 -5 0 0 0 10
v:o:subject=truce monday, ahead	0 2 4 -14 8 0 0 3
v:o:subject=truce no verb	10 -5 6 -19 5 -12 -20 17
v:o:subject=truce no verb 	-2 0 0 -20 5 0 0 16
v:o:subject=truce no verb after	0 -5 0 -1 0 0 0 9
v:o:subject=truce no verb ahead	10 -11 6 -1 7 -10 -18 1
v:o:subject=truce no verb ends	0 -10 0 -25 -2 0 0 32
v:o:subject=truce no verb friday,	8 -12 0 -25 -3 0 0 26
v:o:subject=truce no verb from	4 3 0 7 0 0 0 -17
v:o:subject=truce no verb monday,	0 2 4 -14 8 0 0 3
v:o:subject=truce no verb of	-1 10 3 -6 0 0 0 -2
v:o:subject=truce no verb on	14 -23 5 -9 4 0 0 9
v:o:subject=truce no verb sunday,	0 -2 0 -9 0 0 0 14
v:o:subject=truce no verb thursday,	0 0 0 -7 0 0 0 11
v:o:subject=truce no verb to	6 -19 0 -1 10 0 0 0
v:o:subject=truce no verb today	0 8 0 -32 -2 0 0 28
v:o:subject=truce no verb tuesday,	0 12 0 -12 0 0 0 0
v:o:subject=truce no verb until	8 -10 0 -1 8 0 -2 1
v:o:subject=truce no verb week,	0 -2 0 -7 0 0 0 12
v:o:subject=truce of ahead	0 11 3 -5 0 0 0 -7
v:o:subject=truce on ahead	10 -14 6 -8 -9 -1 -3 13
v:o:subject=truce other	8 -4 0 -17 -2 0 0 15
v:o:subject=truce other ahead	8 -4 0 -17 -2 0 0 15
v:o:subject=truce other on	0 0 0 -9 0 0 0 9
v:o:subject=truce other to	8 0 0 -8 0 0 0 1
v:o:subject=truce out ahead	0 -9 0 5 0 0 0 1
v:o:subject=truce out today	0 14 0 -20 0 0 0 9
v:o:subject=truce prolong	0 0 0 12 0 0 0 -8
v:o:subject=truce prolong ahead	0 0 0 12 0 0 0 -8
v:o:subject=truce prolong on	0 0 0 10 0 0 0 -9
v:o:subject=truce run	4 14 0 0 0 0 0 -15
v:o:subject=truce run ahead	4 4 0 10 -8 0 0 -13
v:o:subject=truce run from	0 10 0 -8 0 0 0 0
v:o:subject=truce run out	0 11 0 -6 0 0 0 0
v:o:subject=truce run to	2 -4 0 15 -12 0 0 -8
v:o:subject=truce run today	0 12 1 -15 5 0 0 -1
v:o:subject=truce since ahead	0 0 0 19 0 0 0 -18
v:o:subject=truce sunday, ahead	0 -2 0 -9 0 0 0 14
v:o:subject=truce thursday, ahead	0 0 0 -7 0 0 0 11
v:o:subject=truce to ahead	14 -30 -2 0 0 0 0 4
v:o:subject=truce tomorrow today	0 0 0 24 0 0 0 -22
v:o:subject=truce tuesday, ahead	0 12 0 -12 0 0 0 0
v:o:subject=truce until ahead	8 -12 0 5 10 0 -3 -4
v:o:subject=truce week, ahead	0 -2 0 -7 0 0 0 12
v:o:topic=controls	26 -3 -11 -3 -10 0 -1 -19
v:o:topic=controls 	11 -3 0 -5 -1 2 0 0
v:o:topic=controls  ahead	11 -1 0 -8 0 2 0 0
v:o:topic=controls ahead	23 -8 -11 3 -9 0 -1 -18
v:o:topic=controls announce	-1 17 0 -9 -2 0 -1 0
v:o:topic=controls be	11 0 0 -14 -6 0 -1 11
v:o:topic=controls begin	14 -12 0 0 -8 3 0 0
v:o:topic=controls by	9 -8 0 -2 0 0 6 -10
v:o:topic=controls by ahead	9 -8 0 -2 0 0 6 -10
v:o:topic=controls end	10 -4 -1 0 5 0 0 -12
v:o:topic=controls far	26 -16 2 -4 -1 6 -9 -6
v:o:topic=controls far 	5 -8 0 -10 7 6 0 0
v:o:topic=controls far ahead	19 -11 3 -5 0 6 -9 -4
v:o:topic=controls far by	0 -1 0 -3 10 0 0 0
v:o:topic=controls far end	0 13 0 0 -1 0 0 -12
v:o:topic=controls far from	11 -9 0 -5 4 0 0 0
v:o:topic=controls far from ahead	11 -9 0 -6 4 0 0 0
v:o:topic=controls far no verb	13 -11 -2 -6 0 4 0 0
v:o:topic=controls far tell	0 -7 0 -5 0 0 0 11
v:o:topic=controls far to	3 -3 0 10 -2 0 0 -7
v:o:topic=controls far to ahead	3 -3 0 10 -2 0 0 -7
v:o:topic=controls far until	3 9 0 -3 -3 0 0 -4
v:o:topic=controls far until ahead	3 9 0 -3 -3 0 0 -4
v:o:topic=controls from	19 -1 0 -12 2 0 -2 -9
v:o:topic=controls from ahead	12 -1 0 -4 3 0 -2 -9
v:o:topic=controls make	16 0 0 -13 0 0 0 0
v:o:topic=controls no verb	6 0 -2 0 -4 3 4 -11
v:o:topic=controls of	-13 -1 0 20 0 0 0 0
v:o:topic=controls of ahead	-13 -1 0 20 0 0 0 0
v:o:topic=controls on	17 -11 -5 6 -10 -6 0 -7
v:o:topic=controls on ahead	18 -11 -5 5 -9 -6 0 -6
v:o:topic=controls other	-1 -2 0 1 -5 1 10 -7
v:o:topic=controls say	-6 14 0 -5 -3 0 0 1
v:o:topic=controls the	6 9 -2 -3 2 0 -2 -13
v:o:topic=controls the ahead	6 9 -2 -3 2 0 -2 -13
v:o:topic=controls to	10 -1 -2 -4 6 0 0 -7
v:o:topic=controls to ahead	10 -1 -2 -4 6 0 0 -7
v:o:topic=controls today	5 11 0 -13 -1 0 0 0
v:o:topic=controls until	-3 2 1 -27 9 2 0 2
v:o:topic=controls until ahead	-3 2 1 -27 9 2 0 2
v:o:topic=deal	-11 -2 -25 5 0 -5 22 -9
v:o:topic=deal 	0 -2 0 12 0 0 0 0
v:o:topic=deal ahead	-10 6 -24 -1 -4 -4 23 -12
v:o:topic=deal announce	0 -11 0 9 -2 0 0 5
v:o:topic=deal be	-1 -9 0 7 10 10 3 -24
v:o:topic=deal before	0 10 0 4 -10 0 -1 -6
v:o:topic=deal before ahead	0 10 0 4 -10 0 -1 -6
v:o:topic=deal begin	0 4 0 11 -5 0 -1 -23
v:o:topic=deal conclude	0 -13 0 9 -3 0 11 -6
v:o:topic=deal confirm	0 0 0 10 -5 0 0 0
v:o:topic=deal deal ahead	0 -8 0 19 0 0 -4 -6
v:o:topic=deal deal today	0 0 0 -9 0 0 0 10
v:o:topic=deal end	0 0 0 -23 -10 0 -5 31
v:o:topic=deal expect	0 11 0 1 -8 0 -6 0
v:o:topic=deal face	0 -4 0 -4 0 0 -3 15
v:o:topic=deal far	-14 -4 -6 7 -4 -10 4 7
v:o:topic=deal far 	0 2 0 14 -10 0 0 -13
v:o:topic=deal far  ahead	0 3 0 8 -7 0 0 -10
v:o:topic=deal far ahead	-12 0 -5 -4 -1 -9 5 12
v:o:topic=deal far charge	0 15 0 -10 0 0 0 -2
v:o:topic=deal far end	0 -4 0 12 0 0 0 -5
v:o:topic=deal far for	0 -1 0 10 -4 0 0 0
v:o:topic=deal far for ahead	0 0 0 10 -4 0 0 0
v:o:topic=deal far no verb	-4 -10 -7 9 4 -3 -5 6
v:o:topic=deal far other	0 9 0 -13 0 0 6 -1
v:o:topic=deal far the	0 -12 2 13 15 0 -3 -17
v:o:topic=deal far the ahead	0 -12 2 13 15 0 -3 -17
v:o:topic=deal far to	0 11 0 2 -4 0 0 -10
v:o:topic=deal far to ahead	0 11 0 2 -4 0 0 -10
v:o:topic=deal far today	0 -14 0 30 -7 0 0 -13
v:o:topic=deal far until	0 0 0 -4 -8 0 0 13
v:o:topic=deal far until ahead	0 0 0 -4 -8 0 0 13
v:o:topic=deal far write	0 0 0 -8 0 0 0 9
v:o:topic=deal from	-2 21 0 -10 -11 0 -6 0
v:o:topic=deal from ahead	-2 26 0 -15 -11 0 -6 0
v:o:topic=deal have	0 0 0 0 1 -1 8 -16
v:o:topic=deal negotiate	0 -4 0 2 -4 0 12 -9
v:o:topic=deal no verb	1 -2 -6 12 -4 -9 8 -8
v:o:topic=deal of	0 -12 0 13 0 -1 5 -1
v:o:topic=deal on	-3 7 -5 -9 14 8 -8 -6
v:o:topic=deal on ahead	-2 5 -4 -8 17 9 -7 -13
v:o:topic=deal on today	0 4 0 -5 -7 0 0 9
v:o:topic=deal pay	0 -5 0 10 0 0 -2 0
v:o:topic=deal publish	0 -7 0 -6 12 0 0 0
v:o:topic=deal reach	0 -4 0 -7 -6 0 3 13
v:o:topic=deal said	0 9 0 -8 0 0 0 0
v:o:topic=deal settle	0 -11 0 0 6 0 7 -6
v:o:topic=deal sign	0 -8 0 10 6 0 -2 -4
v:o:topic=deal since	0 -5 0 11 0 0 0 -4
v:o:topic=deal since ahead	0 -4 0 11 0 0 0 -4
v:o:topic=deal sit	0 0 0 -7 10 0 0 0
v:o:topic=deal the	0 -16 0 -3 -1 0 13 6
v:o:topic=deal the ahead	0 -16 0 -3 -1 0 13 6
v:o:topic=deal today	0 -30 0 16 6 0 -4 5
v:o:topic=deal until	5 -17 -2 7 2 -6 7 -3
v:o:topic=deal until ahead	5 -17 -2 7 2 -6 7 -3
v:o:topic=deal write	0 -3 0 12 -5 0 0 0
v:o:topic=duties	-13 29 0 -10 3 -27 -24 -2
v:o:topic=duties 	5 -5 -8 6 0 -1 -5 0
v:o:topic=duties  ahead	6 10 -6 0 -6 0 -3 -17
v:o:topic=duties  today	0 -38 0 6 6 0 0 9
v:o:topic=duties ( today	0 -4 0 -7 0 0 0 13
v:o:topic=duties 12:01 today	0 -8 0 12 0 0 0 -4
v:o:topic=duties after	-8 17 4 -23 6 0 0 0
v:o:topic=duties after ahead	-8 17 4 -23 6 0 0 0
v:o:topic=duties agree	0 -3 -3 -12 7 0 0 13
v:o:topic=duties ahead	-7 30 5 -18 -1 -22 -19 1
v:o:topic=duties announce	3 -3 0 5 2 0 3 -24
v:o:topic=duties announced	0 -4 0 -4 10 0 0 0
v:o:topic=duties announced today	0 -4 0 -5 10 0 0 0
v:o:topic=duties argue	0 0 0 -15 16 0 0 0
v:o:topic=duties as	0 1 0 -18 0 0 0 16
v:o:topic=duties back	0 -13 0 -8 -2 0 0 23
v:o:topic=duties back ahead	0 -13 0 1 -2 0 0 12
v:o:topic=duties before	0 -1 0 -12 6 0 -4 12
v:o:topic=duties before ahead	0 -6 0 -14 8 0 -4 17
v:o:topic=duties beijing,	0 9 0 -8 0 0 0 0
v:o:topic=duties beijing, today	0 9 0 -8 0 0 0 0
v:o:topic=duties bring	0 19 0 -19 -2 0 0 2
v:o:topic=duties by	-3 2 1 -11 10 0 1 -3
v:o:topic=duties by ahead	-3 2 1 -11 10 0 1 -3
v:o:topic=duties call	0 -5 0 14 0 0 0 -9
v:o:topic=duties cent ahead	0 -6 0 -2 0 0 0 12
v:o:topic=duties cent today	0 2 0 0 7 0 0 -14
v:o:topic=duties charge	-5 18 -2 -13 2 0 0 1
v:o:topic=duties charged	0 0 0 -13 16 0 0 0
v:o:topic=duties charged today	0 0 0 -13 16 0 0 0
v:o:topic=duties collect	0 4 0 -1 -10 0 0 5
v:o:topic=duties day,	-4 2 0 -7 0 0 0 10
v:o:topic=duties day, ahead	-4 2 0 -7 0 0 0 10
v:o:topic=duties double	0 -8 0 0 -3 0 0 14
v:o:topic=duties end	-11 0 10 3 -16 0 -3 1
v:o:topic=duties ends today	0 0 0 -8 0 0 0 8
v:o:topic=duties expect	1 2 0 5 -12 0 0 -4
v:o:topic=duties face	0 17 0 -10 0 0 0 -4
v:o:topic=duties fall	0 10 0 4 -5 0 0 -16
v:o:topic=duties far	6 2 -16 1 4 -19 -11 5
v:o:topic=duties far 	-14 -3 -8 5 -3 7 8 -2
v:o:topic=duties far  ahead	-11 2 -6 0 -8 7 8 -3
v:o:topic=duties far ahead	10 4 -10 -3 4 -15 -7 3
v:o:topic=duties far announce	0 -14 0 7 9 0 0 -12
v:o:topic=duties far be	-8 -6 -3 -8 4 -5 0 17
v:o:topic=duties far before ahead	0 10 0 -9 0 0 0 1
v:o:topic=duties far before today	0 -10 0 12 -1 0 0 0
v:o:topic=duties far begin	3 6 6 -2 -13 0 -2 -1
v:o:topic=duties far bern,	0 18 0 -17 0 0 0 0
v:o:topic=duties far bern, today	0 18 0 -17 0 0 0 0
v:o:topic=duties far by	4 -4 -2 -3 14 0 0 -13
v:o:topic=duties far by ahead	4 -4 -2 -4 15 0 0 -13
v:o:topic=duties far charge	0 -10 0 12 0 0 0 0
v:o:topic=duties far confirm	0 0 0 -4 -6 0 0 11
v:o:topic=duties far delhi,	0 16 0 -15 0 0 0 0
v:o:topic=duties far delhi, today	0 16 0 -15 0 0 0 0
v:o:topic=duties far fall	0 15 0 8 0 0 0 -22
v:o:topic=duties far for	0 -11 0 19 -8 0 0 0
v:o:topic=duties far friday,	0 14 0 -9 -4 0 0 0
v:o:topic=duties far friday, today	0 11 0 -6 0 0 0 -4
v:o:topic=duties far from	0 16 10 -12 -10 0 0 -8
v:o:topic=duties far from ahead	0 13 10 -10 -8 0 0 -7
v:o:topic=duties far have	0 6 0 4 3 0 4 -24
v:o:topic=duties far is	0 20 0 -6 5 0 0 -17
v:o:topic=duties far is ahead	0 21 0 -15 6 0 0 -13
v:o:topic=duties far is today	0 0 0 10 0 0 0 -5
v:o:topic=duties far monday,	0 4 0 4 0 0 0 -9
v:o:topic=duties far monday, today	0 0 0 9 0 0 0 -8
v:o:topic=duties far move	0 -4 0 -15 0 0 0 19
v:o:topic=duties far no verb	-7 5 0 0 -8 -1 0 3
v:o:topic=duties far of	7 -6 0 9 -3 0 0 -10
v:o:topic=duties far on	0 -3 -18 9 9 -8 -6 -1
v:o:topic=duties far on ahead	0 0 -17 8 1 -8 -6 0
v:o:topic=duties far on today	0 -15 0 1 13 0 0 -7
v:o:topic=duties far other	0 -9 0 0 9 0 0 0
v:o:topic=duties far pay	0 2 0 14 -10 0 0 -12
v:o:topic=duties far post	0 -7 0 -3 11 0 0 0
v:o:topic=duties far put	0 -3 0 17 -3 0 0 -9
v:o:topic=duties far run	0 0 0 -17 0 0 0 17
v:o:topic=duties far said	0 0 0 -9 0 0 0 11
v:o:topic=duties far said today	0 0 0 -9 0 0 0 11
v:o:topic=duties far say	0 -13 0 13 -3 0 0 1
v:o:topic=duties far send	0 0 0 -8 13 0 0 -1
v:o:topic=duties far stand	0 0 0 -10 0 0 0 13
v:o:topic=duties far suspend	15 -3 0 0 -6 0 0 -7
v:o:topic=duties far telephone	0 0 0 -20 0 0 0 21
v:o:topic=duties far tell	0 11 0 0 -3 0 0 -12
v:o:topic=duties far thursday,	0 -13 0 -1 8 0 0 2
v:o:topic=duties far thursday, today	0 -10 0 -1 0 0 0 9
v:o:topic=duties far to	1 -1 0 11 -4 0 0 -5
v:o:topic=duties far to ahead	1 -1 0 11 -4 0 0 -5
v:o:topic=duties far tokyo,	0 -1 0 -9 12 0 0 0
v:o:topic=duties far tokyo, today	0 -1 0 -9 12 0 0 0
v:o:topic=duties far until	10 -4 1 1 11 -5 1 -18
v:o:topic=duties far until ahead	10 -3 1 1 11 -5 1 -18
v:o:topic=duties far washington,	0 -1 0 9 -1 0 0 0
v:o:topic=duties far washington, today	0 -5 0 13 -1 0 0 0
v:o:topic=duties far write	0 -6 -1 21 -11 0 0 -1
v:o:topic=duties for	0 11 -3 2 -8 7 0 -24
v:o:topic=duties for ahead	0 -1 -3 15 -8 7 0 -24
v:o:topic=duties force	0 -10 0 0 0 0 0 11
v:o:topic=duties friday,	0 -13 14 -17 17 0 0 -1
v:o:topic=duties friday, ahead	0 -13 14 -17 17 0 0 -1
v:o:topic=duties from	-4 24 -19 -7 0 -4 4 -31
v:o:topic=duties from ahead	-2 17 -17 -7 5 -3 5 -17
v:o:topic=duties from today	0 14 0 0 -11 0 0 -21
v:o:topic=duties get	0 9 -1 -1 1 0 -1 -7
v:o:topic=duties halve	0 9 0 -13 0 0 0 0
v:o:topic=duties has	0 -2 0 -5 -4 0 0 13
v:o:topic=duties has ahead	0 -1 0 -8 -3 0 0 14
v:o:topic=duties have	0 -14 -2 -1 8 0 8 3
v:o:topic=duties including	0 -16 10 2 0 0 0 0
v:o:topic=duties including ahead	0 -16 10 2 0 0 0 0
v:o:topic=duties increase	0 -9 0 11 0 0 0 0
v:o:topic=duties introduce	0 -12 0 8 0 0 0 3
v:o:topic=duties is	0 -4 0 -10 -14 0 11 17
v:o:topic=duties is ahead	0 -3 0 2 -11 0 11 0
v:o:topic=duties is today	0 0 0 -19 -1 0 0 22
v:o:topic=duties jump	0 -10 0 -5 18 0 0 -2
v:o:topic=duties know	0 -6 0 23 -10 0 0 -1
v:o:topic=duties land	0 17 0 -14 -4 0 0 0
v:o:topic=duties leave	0 -11 0 14 0 0 0 0
v:o:topic=duties levy	0 23 0 -11 -3 0 0 -6
v:o:topic=duties look	0 -5 0 -13 8 0 0 9
v:o:topic=duties make	0 0 0 13 -6 0 0 -4
v:o:topic=duties midnight	0 9 0 -12 6 0 0 -3
v:o:topic=duties midnight today	0 9 0 -12 6 0 0 -3
v:o:topic=duties monday	0 15 0 -11 0 0 0 -1
v:o:topic=duties monday,	0 14 0 -3 -6 0 0 -7
v:o:topic=duties monday, ahead	0 15 0 -3 -6 0 0 -7
v:o:topic=duties move	0 18 0 -2 0 0 0 -17
v:o:topic=duties no verb	-10 10 4 -3 2 -13 -5 -1
v:o:topic=duties of	-1 3 -3 7 -13 0 0 -2
v:o:topic=duties on	-9 8 0 6 -4 0 -6 -11
v:o:topic=duties on ahead	-7 12 0 1 -13 1 -4 -5
v:o:topic=duties on today	0 -13 0 11 15 0 0 -31
v:o:topic=duties other	0 -3 4 20 -10 0 -3 -15
v:o:topic=duties pay	-10 16 -6 -4 -12 -1 0 2
v:o:topic=duties pay today	0 -4 0 10 -1 0 0 0
v:o:topic=duties percent	0 25 0 -10 -4 0 0 -18
v:o:topic=duties percent ahead	0 14 0 -2 0 0 0 -11
v:o:topic=duties percent today	0 15 0 -7 -1 0 0 -6
v:o:topic=duties publish	0 0 0 -11 16 0 0 -3
v:o:topic=duties return	0 -7 -1 5 -10 0 0 8
v:o:topic=duties rise	0 21 0 -9 -8 0 0 -14
v:o:topic=duties rule	0 -1 0 10 -6 0 0 0
v:o:topic=duties run	0 4 6 -11 -3 0 0 3
v:o:topic=duties saturday,	0 4 0 -13 11 0 0 -2
v:o:topic=duties saturday, ahead	0 4 0 -13 11 0 0 -2
v:o:topic=duties say	0 -10 0 19 -6 0 0 -1
v:o:topic=duties see	0 11 0 -8 0 0 0 -1
v:o:topic=duties set	0 -8 0 5 -2 8 0 -1
v:o:topic=duties since	8 -25 2 15 -8 0 0 0
v:o:topic=duties since ahead	8 -31 2 13 -6 0 0 4
v:o:topic=duties spare	0 -5 0 -5 -1 0 0 13
v:o:topic=duties start	0 -6 0 12 0 0 0 -6
v:o:topic=duties starting	9 17 0 -24 0 0 0 0
v:o:topic=duties starts	0 24 0 -23 0 0 0 0
v:o:topic=duties starts ahead	0 12 0 -11 0 0 0 0
v:o:topic=duties suspend	3 5 12 -13 -4 0 -3 -1
v:o:topic=duties tell	0 -5 0 11 -4 0 0 0
v:o:topic=duties than	0 9 0 -11 5 0 0 -2
v:o:topic=duties the	-2 17 -7 -5 -5 0 -11 -1
v:o:topic=duties the ahead	-2 17 -7 -5 -4 0 -11 -1
v:o:topic=duties threaten	-6 13 0 -11 6 0 0 -1
v:o:topic=duties through ahead	0 -8 0 0 0 0 0 8
v:o:topic=duties till	0 -14 0 3 0 0 0 11
v:o:topic=duties till ahead	0 -14 0 3 0 0 0 11
v:o:topic=duties time	0 -5 0 9 -2 0 0 0
v:o:topic=duties to	0 12 0 -6 -4 0 -9 0
v:o:topic=duties to ahead	0 14 0 -15 0 0 -9 1
v:o:topic=duties today	-9 1 -13 10 12 -3 -5 -10
v:o:topic=duties tomorrow,	0 11 0 -10 0 0 0 0
v:o:topic=duties tomorrow, ahead	0 11 0 -10 0 0 0 0
v:o:topic=duties tuesday,	0 11 0 -5 -2 0 0 0
v:o:topic=duties tuesday, ahead	0 11 0 -5 -2 0 0 0
v:o:topic=duties until	0 -1 -2 -9 -11 -8 -1 18
v:o:topic=duties until ahead	0 -1 -2 -6 -10 -8 -1 15
v:o:topic=duties until today	0 0 0 -5 0 0 0 8
v:o:topic=duties want	0 -15 0 0 0 0 0 17
v:o:topic=duties with	0 -7 0 -5 0 0 0 14
v:o:topic=duties with ahead	0 -7 0 -5 0 0 0 14
v:o:topic=duties write	0 0 0 14 -10 0 0 -16
v:o:topic=exclusions	-4 -6 34 -19 1 -10 -13 -6
v:o:topic=exclusions 	0 0 12 -9 3 0 0 -10
v:o:topic=exclusions  ahead	0 0 12 -7 -2 0 0 -1
v:o:topic=exclusions ahead	-3 -1 35 -20 -3 -10 -12 -8
v:o:topic=exclusions be	-2 16 5 -12 0 0 0 -6
v:o:topic=exclusions begin	0 -19 6 5 -7 0 0 18
v:o:topic=exclusions end	0 -8 13 5 3 0 0 -17
v:o:topic=exclusions far	6 3 4 -12 -11 -1 2 4
v:o:topic=exclusions far 	4 6 7 -15 -7 0 0 0
v:o:topic=exclusions far ahead	6 7 4 -22 -7 -1 2 7
v:o:topic=exclusions far no verb	2 0 5 -9 -2 0 3 -2
v:o:topic=exclusions far today	0 -4 0 17 -4 0 0 -4
v:o:topic=exclusions no verb	4 4 13 -24 4 0 0 -10
v:o:topic=exclusions on	-1 -5 20 -14 4 -1 0 -5
v:o:topic=exclusions on ahead	-1 -4 20 -17 5 -1 0 -5
v:o:topic=exclusions say	0 -6 5 -11 -3 0 0 14
v:o:topic=exclusions until	-7 -16 15 8 -1 0 0 -7
v:o:topic=exclusions until ahead	-7 -16 15 8 -1 0 0 -7
v:o:topic=fees	0 -3 0 -1 10 -5 -3 -5
v:o:topic=fees 	0 14 0 -9 0 0 0 -5
v:o:topic=fees ahead	1 -1 0 -2 9 -5 -3 -4
v:o:topic=fees be	0 -1 0 11 -2 0 0 0
v:o:topic=fees begin	-6 3 0 -22 19 0 0 6
v:o:topic=fees far	-2 -15 0 3 9 -3 4 3
v:o:topic=fees far 	0 0 0 10 -6 0 0 0
v:o:topic=fees far ahead	-1 -11 0 -1 5 -2 4 11
v:o:topic=fees far from	0 0 0 -17 18 0 0 0
v:o:topic=fees far from ahead	0 0 0 -12 13 0 0 0
v:o:topic=fees far of	0 4 0 -9 6 0 0 0
v:o:topic=fees far on	0 -14 0 0 8 0 0 6
v:o:topic=fees far on ahead	0 -13 0 11 -1 0 0 6
v:o:topic=fees far on today	0 0 0 -10 11 0 0 0
v:o:topic=fees far the	0 0 0 -4 -3 0 0 10
v:o:topic=fees from	-2 -10 0 -13 21 0 0 2
v:o:topic=fees from ahead	-1 -10 0 -2 13 0 0 2
v:o:topic=fees suspend	0 1 0 -3 -6 0 0 11
v:o:topic=fees until	-5 -5 0 1 0 0 0 11
v:o:topic=fees until ahead	-5 -5 0 1 0 0 0 11
v:o:topic=longer	2 -13 9 0 -14 -14 -4 14
v:o:topic=longer ahead	-3 -18 10 3 -10 -13 -4 15
v:o:topic=longer announce	0 11 0 -6 0 0 0 0
v:o:topic=longer approve	0 -2 0 -5 0 0 0 9
v:o:topic=longer be	0 15 0 -3 -2 0 0 -2
v:o:topic=longer by	0 -9 4 0 -10 0 0 11
v:o:topic=longer by ahead	0 -9 4 0 -10 0 0 11
v:o:topic=longer charge	0 10 0 -5 0 0 0 -2
v:o:topic=longer confirm	0 0 0 -15 9 0 0 6
v:o:topic=longer decide	0 0 0 10 -11 0 0 0
v:o:topic=longer discuss	0 0 0 -12 0 0 0 13
v:o:topic=longer end	1 6 6 0 9 0 0 -17
v:o:topic=longer extend	0 -11 1 -5 -6 1 0 14
v:o:topic=longer far	-4 0 -10 4 3 -8 -5 4
v:o:topic=longer far 	-2 10 0 7 -6 0 0 -19
v:o:topic=longer far  ahead	-2 10 0 6 -6 0 0 -19
v:o:topic=longer far be	0 10 0 -15 4 0 0 0
v:o:topic=longer far today	0 -7 0 8 -6 0 0 0
v:o:topic=longer for	0 11 0 -12 1 0 0 0
v:o:topic=longer for ahead	0 11 0 -12 1 0 0 0
v:o:topic=longer from	-4 -13 0 13 -8 0 0 10
v:o:topic=longer from ahead	-4 -13 0 13 -8 0 0 10
v:o:topic=longer no verb	-2 -8 11 1 -14 -4 3 3
v:o:topic=longer on	5 7 4 3 0 -4 -1 -13
v:o:topic=longer on ahead	5 9 4 0 2 -4 0 -14
v:o:topic=longer propose	0 0 0 -14 10 0 0 1
v:o:topic=longer publish	10 -2 0 -14 0 0 0 9
v:o:topic=longer run	0 -22 0 21 -9 0 0 3
v:o:topic=longer say	0 -4 0 17 -3 0 0 -3
v:o:topic=longer sign	0 10 6 -19 -3 0 0 7
v:o:topic=longer tell	0 0 0 -5 0 0 0 8
v:o:topic=longer the	0 -9 0 7 0 0 10 -8
v:o:topic=longer the ahead	0 -9 0 7 0 0 10 -8
v:o:topic=longer to	-7 6 15 -13 -19 0 -3 7
v:o:topic=longer to ahead	-7 -8 15 -8 -19 0 -3 12
v:o:topic=longer today	9 5 0 -9 -10 0 0 2
v:o:topic=longer until	3 2 -17 -14 9 -2 -8 14
v:o:topic=longer until ahead	3 2 -17 -14 9 -2 -8 14
v:o:topic=meeting	-33 -8 -18 20 -8 0 8 -5
v:o:topic=meeting 	0 -7 0 17 5 0 0 -16
v:o:topic=meeting  ahead	0 -6 0 14 5 0 0 -15
v:o:topic=meeting after	0 15 0 -14 0 0 0 0
v:o:topic=meeting ahead	-31 -5 -16 18 -3 0 9 -12
v:o:topic=meeting and	0 0 0 -24 0 0 0 27
v:o:topic=meeting and ahead	0 0 0 -14 0 0 0 17
v:o:topic=meeting and today	0 0 0 -13 0 0 0 14
v:o:topic=meeting be	0 -30 0 9 -9 9 8 0
v:o:topic=meeting before	0 21 0 -11 0 0 2 -14
v:o:topic=meeting before ahead	0 23 0 -14 0 0 2 -14
v:o:topic=meeting by	0 10 4 -16 5 -3 5 -13
v:o:topic=meeting by ahead	0 10 4 -17 5 -3 5 -13
v:o:topic=meeting continue	0 24 0 -14 0 0 -1 -10
v:o:topic=meeting decide	0 0 0 -12 12 0 0 0
v:o:topic=meeting end	0 -1 -3 -12 -15 0 7 21
v:o:topic=meeting ended	0 0 0 -9 0 0 0 10
v:o:topic=meeting ends	0 0 0 15 0 0 0 -13
v:o:topic=meeting expect	0 0 0 -6 9 0 0 0
v:o:topic=meeting far	-17 8 0 -2 -2 -5 3 4
v:o:topic=meeting far 	-1 12 11 0 -8 -2 -1 -8
v:o:topic=meeting far  ahead	-1 1 11 -2 -5 -2 -1 1
v:o:topic=meeting far  today	0 10 0 4 -3 0 0 -17
v:o:topic=meeting far agree	0 0 0 -5 -1 0 11 0
v:o:topic=meeting far ahead	-16 1 0 -1 2 -4 4 1
v:o:topic=meeting far be	0 -9 0 19 -15 -1 8 -3
v:o:topic=meeting far before	0 5 0 -16 2 0 0 9
v:o:topic=meeting far before ahead	0 5 0 -16 2 0 0 9
v:o:topic=meeting far begin	0 9 0 -2 -12 0 -3 3
v:o:topic=meeting far by	0 -12 0 8 -5 0 11 0
v:o:topic=meeting far by ahead	0 -12 0 8 -5 0 11 0
v:o:topic=meeting far from	1 9 0 0 -13 0 0 -5
v:o:topic=meeting far from ahead	1 13 0 -2 -13 0 0 -4
v:o:topic=meeting far no verb	-15 2 3 -4 2 -10 0 3
v:o:topic=meeting far on	-3 0 0 10 -6 3 0 -7
v:o:topic=meeting far on today	0 -6 0 14 0 0 0 -8
v:o:topic=meeting far other	0 -1 0 10 0 0 -4 -2
v:o:topic=meeting far run	0 -4 0 -4 10 0 0 -1
v:o:topic=meeting far suspend	0 -1 0 -10 4 0 0 9
v:o:topic=meeting far tell	0 17 0 -16 0 0 0 0
v:o:topic=meeting far the	0 -11 0 -5 6 0 8 2
v:o:topic=meeting far the ahead	0 -11 0 -5 6 0 8 2
v:o:topic=meeting far to	0 0 0 -13 17 0 0 -2
v:o:topic=meeting far to ahead	0 0 0 -13 17 0 0 -2
v:o:topic=meeting far today	0 6 0 -3 -18 0 0 5
v:o:topic=meeting far until	-1 -16 0 0 6 0 -4 10
v:o:topic=meeting far until ahead	-1 -16 0 0 6 0 -4 10
v:o:topic=meeting far wednesday,	0 9 0 -6 0 0 0 0
v:o:topic=meeting from	0 -2 0 12 -16 6 -1 -3
v:o:topic=meeting from ahead	0 -2 0 11 -16 6 -1 -2
v:o:topic=meeting have	0 5 0 -11 7 0 9 -5
v:o:topic=meeting meet	-2 -19 -3 21 0 2 0 -7
v:o:topic=meeting meets	0 -4 0 -9 2 0 0 12
v:o:topic=meeting meets ahead	0 -4 0 -9 2 0 0 12
v:o:topic=meeting monday,	0 -7 0 13 -1 0 0 0
v:o:topic=meeting monday, ahead	0 -7 0 12 -1 0 0 0
v:o:topic=meeting no verb	-11 -3 0 -3 -3 4 4 5
v:o:topic=meeting of	0 14 0 -12 0 0 -3 0
v:o:topic=meeting of ahead	0 14 0 -12 0 0 -3 0
v:o:topic=meeting offer	0 0 0 -10 11 0 0 0
v:o:topic=meeting on	-12 -6 -10 14 -14 -1 9 6
v:o:topic=meeting on ahead	-11 -2 -9 18 -12 -1 9 -2
v:o:topic=meeting on today	0 -12 0 -3 -3 0 0 13
v:o:topic=meeting other	-2 9 0 0 7 0 -4 -10
v:o:topic=meeting pay	0 -7 0 10 0 0 0 0
v:o:topic=meeting place	0 -7 0 10 0 0 0 0
v:o:topic=meeting plan	0 -5 0 15 0 0 0 -2
v:o:topic=meeting receive	0 -6 0 -5 13 0 0 -3
v:o:topic=meeting return	0 -5 0 -15 0 0 0 20
v:o:topic=meeting run	0 -12 0 -5 0 3 0 16
v:o:topic=meeting say	0 26 0 -15 -3 0 0 -12
v:o:topic=meeting set	0 0 0 10 -2 0 0 0
v:o:topic=meeting suspend	0 0 0 15 -12 -1 5 -12
v:o:topic=meeting telephone	0 0 0 14 0 0 0 -10
v:o:topic=meeting telephone today	0 0 0 12 0 0 0 -10
v:o:topic=meeting tell	0 -13 0 22 0 0 0 -10
v:o:topic=meeting the	0 -11 0 1 4 0 -4 6
v:o:topic=meeting the ahead	0 -10 0 1 4 0 -4 7
v:o:topic=meeting to	0 -12 0 8 -2 4 0 0
v:o:topic=meeting to ahead	0 -12 0 8 -2 4 0 0
v:o:topic=meeting today	0 -5 0 6 -24 0 0 6
v:o:topic=meeting until	0 -1 -1 0 0 11 -1 -3
v:o:topic=meeting until ahead	0 -1 -1 -4 0 11 -1 0
v:o:topic=meeting video	0 0 0 -11 0 0 0 13
v:o:topic=none	-14 0 -8 7 -7 -46 3 11
v:o:topic=none 	0 2 -11 -5 5 -5 1 4
v:o:topic=none  ahead	1 -15 -8 7 6 -2 3 1
v:o:topic=none  today	-3 18 -1 -11 -1 0 0 3
v:o:topic=none (	0 -10 0 0 0 0 0 8
v:o:topic=none 12:01	0 11 0 -10 0 0 0 0
v:o:topic=none 12:01 today	0 11 0 -10 0 0 0 0
v:o:topic=none a	0 -8 0 18 0 0 0 -5
v:o:topic=none a ahead	0 -7 0 15 0 0 0 -3
v:o:topic=none a.m.	0 31 0 -31 0 0 0 0
v:o:topic=none about	0 -10 0 8 -6 0 0 6
v:o:topic=none about ahead	0 -10 0 8 -6 0 0 6
v:o:topic=none ahead	-7 5 -1 -5 -6 -37 8 7
v:o:topic=none back	0 -7 0 14 0 0 0 -5
v:o:topic=none be	3 7 -3 0 -13 -4 9 -2
v:o:topic=none before ahead	0 -11 0 12 0 0 0 5
v:o:topic=none begin	-4 -11 -1 5 4 0 -4 6
v:o:topic=none beijing,	0 -4 0 10 0 0 0 0
v:o:topic=none beijing, today	0 -4 0 9 0 0 0 0
v:o:topic=none briefing,	0 -3 0 -8 0 0 0 13
v:o:topic=none briefing, today	0 -3 0 -8 0 0 0 13
v:o:topic=none bring	0 -8 0 10 -2 0 0 1
v:o:topic=none brussels,	0 -3 0 13 0 0 0 -6
v:o:topic=none bulletin,	0 10 0 -8 0 0 0 0
v:o:topic=none bulletin, today	0 10 0 -8 0 0 0 0
v:o:topic=none by	0 -13 -1 -18 17 0 1 9
v:o:topic=none by ahead	0 -13 -1 -20 17 0 1 10
v:o:topic=none call	0 10 0 -8 9 0 0 -9
v:o:topic=none call,	0 0 0 -11 0 0 0 11
v:o:topic=none call, today	0 0 0 -11 0 0 0 11
v:o:topic=none charge	0 18 0 -6 -10 0 0 -1
v:o:topic=none date:	0 -16 0 -3 12 0 0 3
v:o:topic=none date: today	0 -11 0 0 13 0 0 -9
v:o:topic=none end	-1 13 -3 -9 -12 0 0 5
v:o:topic=none ends	0 -6 0 -23 0 0 0 32
v:o:topic=none expect	0 6 0 -9 5 0 0 -1
v:o:topic=none flash,	0 0 0 10 0 0 0 -9
v:o:topic=none flash, today	0 0 0 10 0 0 0 -9
v:o:topic=none for	0 5 0 -9 0 0 0 5
v:o:topic=none for ahead	0 7 0 -11 0 0 0 6
v:o:topic=none friday	0 18 0 -10 0 0 0 -8
v:o:topic=none friday today	0 18 0 -10 0 0 0 -8
v:o:topic=none friday,	0 12 -1 0 -11 0 4 -22
v:o:topic=none friday, ahead	0 -8 0 14 -4 0 4 -8
v:o:topic=none friday, today	0 18 0 -9 -4 0 0 -13
v:o:topic=none from	-13 29 0 -13 1 0 -5 -33
v:o:topic=none from ahead	-12 22 0 -5 -1 0 -4 -28
v:o:topic=none get	-1 0 0 -13 13 0 0 5
v:o:topic=none have	0 -12 0 1 12 0 6 -8
v:o:topic=none if	0 -9 0 6 0 0 0 2
v:o:topic=none if ahead	0 -9 0 6 0 0 0 2
v:o:topic=none is	0 -5 0 2 -7 0 -3 8
v:o:topic=none is ahead	0 -2 0 0 -6 0 -2 10
v:o:topic=none know	0 13 0 -6 0 0 0 -6
v:o:topic=none land	0 -10 0 7 0 0 0 4
v:o:topic=none leave	0 12 0 -14 -7 0 0 6
v:o:topic=none lisbon,	0 0 0 -4 9 0 0 -4
v:o:topic=none lisbon, today	0 0 0 -4 9 0 0 -4
v:o:topic=none look	0 0 0 14 -12 0 0 0
v:o:topic=none make	0 -9 0 0 5 0 -4 4
v:o:topic=none monday	0 -7 0 13 0 0 0 -1
v:o:topic=none monday today	0 -7 0 13 0 0 0 -1
v:o:topic=none monday, ahead	0 -2 0 -6 0 0 0 11
v:o:topic=none monday, today	1 -10 3 12 4 0 0 -20
v:o:topic=none no verb	-12 9 4 -1 -12 -20 -5 9
v:o:topic=none note,	0 18 0 -12 0 0 0 -7
v:o:topic=none note, today	0 18 0 -12 0 0 0 -7
v:o:topic=none of today	0 11 0 -4 -3 0 0 -4
v:o:topic=none on	9 5 7 -10 -8 -5 1 7
v:o:topic=none on ahead	9 -3 7 -3 -4 -4 1 3
v:o:topic=none on today	0 22 0 -18 -12 0 0 6
v:o:topic=none other	0 15 7 -5 -16 0 6 -9
v:o:topic=none ottawa,	0 8 0 -13 0 0 0 5
v:o:topic=none ottawa, today	0 8 0 -13 0 0 0 5
v:o:topic=none plan	0 9 0 -2 -1 0 0 -2
v:o:topic=none put	0 0 0 12 -7 0 0 -5
v:o:topic=none report	0 0 0 -11 13 0 0 0
v:o:topic=none return	0 -8 0 13 -2 0 0 0
v:o:topic=none rise	0 11 0 -8 -1 0 0 0
v:o:topic=none run	1 0 -2 9 -2 0 0 -4
v:o:topic=none saturday	0 0 0 18 0 0 0 -17
v:o:topic=none saturday today	0 0 0 18 0 0 0 -17
v:o:topic=none say	0 -12 0 -12 0 0 10 11
v:o:topic=none see	0 -2 0 12 0 0 0 -6
v:o:topic=none ship	-3 11 0 -11 -2 0 0 9
v:o:topic=none show	0 -11 0 12 0 0 0 0
v:o:topic=none sit	0 7 0 -7 9 0 0 -13
v:o:topic=none suspend	4 2 0 0 7 0 -2 -9
v:o:topic=none tell	0 -12 0 16 -3 0 0 0
v:o:topic=none the	-8 5 13 -6 -32 0 6 2
v:o:topic=none the ahead	-8 10 13 -17 -31 0 6 7
v:o:topic=none the today	0 -10 0 22 0 0 0 -12
v:o:topic=none thursday,	0 -15 0 2 -3 0 0 9
v:o:topic=none to	-10 10 -2 0 -13 0 0 6
v:o:topic=none to ahead	-10 10 -2 0 -12 0 0 6
v:o:topic=none today	-8 -9 -5 16 -3 -7 -14 5
v:o:topic=none tomorrow,	0 9 0 0 -1 0 0 -4
v:o:topic=none tomorrow, ahead	0 9 0 0 -1 0 0 -4
v:o:topic=none tuesday	0 -2 0 10 0 0 0 -2
v:o:topic=none tuesday today	0 -2 0 10 0 0 0 -2
v:o:topic=none tuesday,	0 -6 0 14 -1 0 0 -6
v:o:topic=none tuesday, today	0 -3 0 14 0 0 0 -8
v:o:topic=none until	-2 -5 2 8 -4 -2 15 -12
v:o:topic=none until ahead	-1 -5 2 7 -3 -2 15 -11
v:o:topic=none up	0 0 0 -8 -1 0 0 14
v:o:topic=none valletta,	0 0 0 13 0 0 0 -12
v:o:topic=none valletta, today	0 0 0 13 0 0 0 -12
v:o:topic=none wait	0 14 0 -7 0 0 0 -3
v:o:topic=none want	0 0 0 -10 -3 0 13 0
v:o:topic=none washington,	0 -7 0 -6 15 0 0 -4
v:o:topic=none washington, today	0 -7 0 -6 15 0 0 -4
v:o:topic=none wednesday,	0 -13 0 2 -1 0 0 12
v:o:topic=none wednesday, today	0 -27 0 9 0 0 0 15
v:o:topic=none weekly,	0 0 0 -19 0 0 0 20
v:o:topic=none weekly, today	0 0 0 -19 0 0 0 20
v:o:topic=none write	0 -2 -2 -11 9 0 0 8
v:o:topic=none |	0 7 0 -8 0 0 0 3
v:o:topic=none | today	0 7 0 -8 0 0 0 3
v:o:topic=none ·	0 -4 0 13 0 0 0 -2
v:o:topic=none · today	0 -3 0 12 0 0 0 -1
v:o:topic=none —	0 -20 0 16 -5 0 0 -2
v:o:topic=none — today	0 -16 0 17 -3 0 0 -6
v:o:topic=procedure	-11 11 -4 -18 36 -11 -32 -17
v:o:topic=procedure 	-3 -19 -1 -11 25 0 0 1
v:o:topic=procedure  ahead	-2 -17 -1 -3 16 0 0 4
v:o:topic=procedure  today	0 0 0 -8 13 0 0 -2
v:o:topic=procedure accept	0 0 0 -14 14 0 0 0
v:o:topic=procedure ahead	-9 7 -2 -5 20 -10 -30 -8
v:o:topic=procedure as	0 0 0 -17 18 0 0 0
v:o:topic=procedure be	-6 0 -1 5 9 -7 -6 -11
v:o:topic=procedure before	0 9 0 0 -2 0 0 -7
v:o:topic=procedure before ahead	0 9 0 0 -2 0 0 -7
v:o:topic=procedure begin	1 9 1 -11 0 -1 -3 8
v:o:topic=procedure decide	0 -4 0 14 -9 0 0 0
v:o:topic=procedure far	2 -5 2 0 1 1 -19 3
v:o:topic=procedure far 	-6 -9 -2 4 0 8 -2 1
v:o:topic=procedure far  today	0 -15 0 20 -2 0 0 0
v:o:topic=procedure far ahead	2 6 3 -9 -1 2 -18 1
v:o:topic=procedure far be	0 11 0 -18 7 -1 -1 2
v:o:topic=procedure far by	0 -8 0 -10 10 0 -4 9
v:o:topic=procedure far by ahead	0 -8 0 -10 10 0 -4 9
v:o:topic=procedure far friday,	0 -4 10 4 -8 0 0 -4
v:o:topic=procedure far from	-3 -15 0 19 0 0 0 -3
v:o:topic=procedure far from ahead	-3 -15 0 19 0 0 0 -3
v:o:topic=procedure far on	0 9 0 -7 5 -1 0 -12
v:o:topic=procedure far on ahead	0 10 0 -9 5 -1 0 -11
v:o:topic=procedure far pay	0 -3 0 11 0 0 0 -5
v:o:topic=procedure far the	0 -4 0 -2 -3 0 0 10
v:o:topic=procedure far the ahead	0 -4 0 -2 -3 0 0 10
v:o:topic=procedure far today	0 -25 0 12 4 0 0 1
v:o:topic=procedure far until	0 18 0 1 0 0 -1 -17
v:o:topic=procedure far until ahead	0 18 0 1 0 0 -1 -17
v:o:topic=procedure from	11 3 -3 0 -25 0 0 3
v:o:topic=procedure from ahead	12 4 -2 -4 -17 0 0 5
v:o:topic=procedure from today	0 0 0 7 -10 0 0 0
v:o:topic=procedure have	0 0 9 0 0 6 -2 -12
v:o:topic=procedure no verb	0 10 7 -28 20 -8 -3 0
v:o:topic=procedure of	0 -3 0 19 -10 0 0 0
v:o:topic=procedure of ahead	0 0 0 11 -5 0 0 0
v:o:topic=procedure on	0 3 -11 4 5 7 0 -25
v:o:topic=procedure on ahead	0 7 -11 -5 10 7 0 -19
v:o:topic=procedure on today	0 -13 0 33 -17 0 0 -8
v:o:topic=procedure plan	0 0 0 11 -8 0 0 0
v:o:topic=procedure put	0 8 0 2 -10 0 0 0
v:o:topic=procedure say	0 -8 0 -9 16 0 0 0
v:o:topic=procedure send	0 0 0 11 -9 0 0 0
v:o:topic=procedure set	0 -3 0 6 0 -2 0 0
v:o:topic=procedure suspend	-2 -13 0 5 -2 0 0 11
v:o:topic=procedure the	0 -1 0 7 -11 0 -3 6
v:o:topic=procedure the ahead	0 -1 0 7 -11 0 -3 6
v:o:topic=procedure to	-3 -16 0 7 -2 0 0 9
v:o:topic=procedure to ahead	-3 -16 0 7 -2 0 0 9
v:o:topic=procedure today	0 9 -2 -26 35 0 0 -22
v:o:topic=procedure until	-9 -4 2 -5 14 -3 -7 1
v:o:topic=procedure until ahead	-9 -4 2 0 8 -3 -7 1
v:o:topic=procedure vote	0 -16 0 0 12 0 0 -9
v:o:topic=procedure vote ahead	0 0 0 -13 17 0 0 -4
v:o:topic=procedure votes	0 -2 0 -12 15 0 0 0
v:o:topic=procedure votes ahead	0 0 0 10 -8 0 0 0
v:o:topic=sale	-14 -4 -9 -8 -22 50 -15 -22
v:o:topic=sale 	0 -7 0 -1 10 0 0 0
v:o:topic=sale  ahead	0 -6 0 -1 10 0 0 0
v:o:topic=sale ahead	-14 -4 -9 -10 -21 50 -15 -21
v:o:topic=sale begin	0 -10 0 8 0 2 0 0
v:o:topic=sale by	0 4 0 -9 -19 26 -5 -4
v:o:topic=sale by ahead	0 4 0 -9 -19 26 -5 -4
v:o:topic=sale far	0 -15 -1 -2 13 15 -6 -8
v:o:topic=sale far ahead	0 -13 -1 0 4 16 -6 -6
v:o:topic=sale far no verb	1 -1 0 -3 10 8 0 -16
v:o:topic=sale far on	0 -8 0 8 -4 6 0 -7
v:o:topic=sale far other	0 0 0 9 -2 0 -1 0
v:o:topic=sale far today	0 -2 0 -3 9 0 0 0
v:o:topic=sale no verb	-5 8 -2 -14 -1 23 -1 -10
v:o:topic=sale on	0 3 0 5 -7 1 0 -10
v:o:topic=sale on ahead	0 3 0 5 -6 2 0 -9
v:o:topic=sale sell	0 8 0 -7 -8 13 0 -6
v:o:topic=signing	-6 0 -7 12 -13 -4 -25 9
v:o:topic=signing  ahead	0 8 0 -10 0 6 0 -1
v:o:topic=signing ahead	-3 9 -3 0 -5 -2 -23 6
v:o:topic=signing be	0 -17 0 0 5 -9 10 11
v:o:topic=signing before	0 -15 0 5 5 0 0 1
v:o:topic=signing before ahead	0 -15 0 5 5 0 0 1
v:o:topic=signing by	-4 -9 -5 -3 10 -4 -3 11
v:o:topic=signing by ahead	-4 -9 -5 -4 10 -4 -2 11
v:o:topic=signing decree	0 0 0 9 -1 0 0 -1
v:o:topic=signing end	0 -17 0 15 0 0 0 -3
v:o:topic=signing from	0 4 0 -3 6 0 0 -10
v:o:topic=signing from ahead	0 6 0 -5 6 0 0 -10
v:o:topic=signing have	0 0 3 11 -3 -2 -1 -8
v:o:topic=signing it	0 -1 0 1 -13 0 0 10
v:o:topic=signing it ahead	0 -1 0 14 -12 0 0 0
v:o:topic=signing it today	0 0 0 -9 0 0 0 10
v:o:topic=signing move	0 15 0 -11 0 0 0 -6
v:o:topic=signing no verb	0 7 -12 -1 -9 0 -7 6
v:o:topic=signing of	0 10 0 -4 3 0 0 -5
v:o:topic=signing of ahead	0 12 0 -9 4 0 0 -3
v:o:topic=signing of today	0 -3 0 8 0 0 0 0
v:o:topic=signing on	-8 8 0 10 -8 -12 -3 -11
v:o:topic=signing on ahead	-7 4 0 10 -6 -12 -2 -8
v:o:topic=signing on today	0 12 0 -2 0 0 0 -7
v:o:topic=signing order	0 -1 0 11 -4 0 0 -5
v:o:topic=signing other	0 -7 0 -23 -2 0 0 30
v:o:topic=signing pay	0 0 0 10 -6 0 0 -7
v:o:topic=signing publish	0 -6 0 12 0 0 0 -4
v:o:topic=signing sign	-6 -1 -6 12 -3 0 -1 -4
v:o:topic=signing sign ahead	0 -9 0 -2 -1 0 0 13
v:o:topic=signing sign today	0 0 0 -14 0 0 0 16
v:o:topic=signing signed ahead	0 11 0 -9 0 0 0 0
v:o:topic=signing signed today	0 -1 0 17 0 0 0 -12
v:o:topic=signing so	0 -12 0 16 -4 0 0 0
v:o:topic=signing the	0 -5 0 -5 15 0 -3 0
v:o:topic=signing the ahead	0 -5 0 -5 15 0 -3 0
v:o:topic=signing to	-1 9 -1 -32 3 0 0 22
v:o:topic=signing to ahead	-1 10 -1 -21 3 0 0 9
v:o:topic=signing today	-1 -21 -1 25 -27 0 0 3
v:o:topic=signing until	6 0 7 -17 3 0 -3 0
v:o:topic=signing until ahead	6 0 7 -17 3 0 -3 0
v:o:topic=truce	5 -3 -4 -13 -8 -37 -13 27
v:o:topic=truce 	-3 -5 0 -20 9 0 9 12
v:o:topic=truce  ahead	-7 0 -4 -4 1 0 10 1
v:o:topic=truce  today	1 -10 3 -20 7 0 0 14
v:o:topic=truce after	0 -9 0 -4 0 0 0 15
v:o:topic=truce after ahead	0 -9 0 -4 0 0 0 15
v:o:topic=truce agree	5 -2 0 26 -3 0 -7 -20
v:o:topic=truce ahead	6 -3 -4 -7 -8 -34 -11 20
v:o:topic=truce and	0 -12 0 11 0 0 0 0
v:o:topic=truce and ahead	0 -12 0 11 0 0 0 0
v:o:topic=truce announce	0 -10 0 -4 0 0 0 15
v:o:topic=truce ask	0 4 0 -15 13 0 0 0
v:o:topic=truce be	0 6 -3 -12 -14 -4 8 12
v:o:topic=truce before	0 5 0 15 0 0 0 -19
v:o:topic=truce before ahead	0 5 0 15 0 0 0 -19
v:o:topic=truce begin	-2 18 0 -19 0 0 -1 7
v:o:topic=truce begins	0 9 0 -2 0 0 0 -8
v:o:topic=truce bring	0 -8 0 11 0 0 0 0
v:o:topic=truce by	-3 -2 0 -4 12 0 9 -12
v:o:topic=truce by ahead	-3 -2 0 -4 12 0 9 -12
v:o:topic=truce carry	0 11 0 -19 -5 0 0 14
v:o:topic=truce charge	0 -19 0 20 2 0 0 -7
v:o:topic=truce conclude	0 0 0 -8 0 0 0 11
v:o:topic=truce declare	0 0 0 11 0 0 0 -10
v:o:topic=truce dies	0 0 0 -14 0 0 0 15
v:o:topic=truce effect	0 18 0 -10 0 0 0 -11
v:o:topic=truce effect today	0 20 0 -12 0 0 0 -10
v:o:topic=truce end	-15 -14 -6 7 7 -4 -3 5
v:o:topic=truce end ahead	0 0 0 -10 0 0 0 12
v:o:topic=truce end today	0 22 0 -2 0 0 0 -27
v:o:topic=truce ended	0 0 0 26 0 0 0 -24
v:o:topic=truce ended today	0 0 0 18 0 0 0 -17
v:o:topic=truce ends	0 -12 -2 0 0 0 0 9
v:o:topic=truce ends today	0 -14 0 -5 -1 0 0 13
v:o:topic=truce expect	0 0 0 -13 3 0 0 10
v:o:topic=truce expires	0 -5 0 -12 0 0 0 16
v:o:topic=truce expires today	0 -4 0 -9 0 0 0 13
v:o:topic=truce far	10 -2 -13 0 0 -19 -7 6
v:o:topic=truce far 	5 10 0 1 -25 -1 -2 -2
v:o:topic=truce far  ahead	7 17 0 -6 -12 0 -1 -8
v:o:topic=truce far  today	0 -14 0 9 -11 0 0 3
v:o:topic=truce far agree	0 6 0 -16 0 0 0 12
v:o:topic=truce far ahead	12 -2 -16 6 -17 -16 -4 6
v:o:topic=truce far be	8 2 0 -7 -16 0 -4 9
v:o:topic=truce far begin	0 0 0 13 -4 0 0 -14
v:o:topic=truce far charge	0 13 0 -9 0 0 0 -3
v:o:topic=truce far end	0 -22 0 -2 6 0 0 13
v:o:topic=truce far friday	0 -6 0 11 0 0 0 -3
v:o:topic=truce far friday today	0 -6 0 11 0 0 0 -3
v:o:topic=truce far friday,	0 -5 0 17 -1 0 0 -9
v:o:topic=truce far from	0 15 0 -6 -3 0 0 -10
v:o:topic=truce far from ahead	0 23 0 -16 -2 0 0 -7
v:o:topic=truce far from today	0 -12 0 14 0 0 0 0
v:o:topic=truce far is	0 0 0 -5 0 0 0 10
v:o:topic=truce far is ahead	0 0 0 -5 0 0 0 10
v:o:topic=truce far no verb	0 -8 -11 -2 10 -9 -12 12
v:o:topic=truce far on	-9 -10 -1 -1 -14 -1 0 22
v:o:topic=truce far on ahead	-9 -7 -1 0 -12 -1 0 16
v:o:topic=truce far publish	0 15 0 -8 0 0 0 -7
v:o:topic=truce far since	0 21 0 -20 0 0 0 0
v:o:topic=truce far suspend	6 0 0 0 2 0 0 -13
v:o:topic=truce far the	0 -15 0 22 3 0 -1 -11
v:o:topic=truce far the ahead	0 -15 0 22 3 0 -1 -11
v:o:topic=truce far thursday,	0 -3 0 9 0 0 0 -2
v:o:topic=truce far to	0 -15 0 5 -1 0 0 10
v:o:topic=truce far to ahead	0 -15 0 5 -1 0 0 10
v:o:topic=truce far today	0 0 0 -7 14 0 0 0
v:o:topic=truce far until	7 -24 0 2 -12 0 7 7
v:o:topic=truce far until ahead	7 -24 0 2 -12 0 7 7
v:o:topic=truce far wednesday,	0 0 0 -11 16 0 0 -4
v:o:topic=truce far wednesday, today	0 0 0 -11 16 0 0 -4
v:o:topic=truce for	0 -10 0 0 -4 0 0 11
v:o:topic=truce for ahead	0 -10 0 0 -4 0 0 11
v:o:topic=truce friday,	8 -12 0 -25 -3 0 0 26
v:o:topic=truce friday, ahead	8 -10 0 -15 -3 0 0 16
v:o:topic=truce from	-5 9 -3 3 -5 0 0 -6
v:o:topic=truce from ahead	-5 12 -3 -1 -4 0 0 -6
v:o:topic=truce from today	0 -11 0 15 0 0 0 0
v:o:topic=truce get	0 10 0 -7 0 0 0 0
v:o:topic=truce has	10 -9 0 -5 0 0 0 4
v:o:topic=truce has ahead	10 -9 0 -5 0 0 0 4
v:o:topic=truce have	6 -3 0 -4 -21 0 -5 16
v:o:topic=truce is	0 -5 0 -11 5 0 0 12
v:o:topic=truce is ahead	0 -5 0 -11 5 0 0 12
v:o:topic=truce it	0 0 0 9 7 0 0 -15
v:o:topic=truce keep	0 4 0 -8 0 0 0 3
v:o:topic=truce midnight	0 0 0 -24 0 0 0 25
v:o:topic=truce midnight today	0 0 0 -16 0 0 0 17
v:o:topic=truce monday,	0 2 4 -14 8 0 0 3
v:o:topic=truce monday, ahead	0 2 4 -14 8 0 0 3
v:o:topic=truce move	0 -10 0 16 -4 0 0 0
v:o:topic=truce no verb	10 -5 6 -19 5 -12 -20 17
v:o:topic=truce of	0 6 3 9 0 0 0 -20
v:o:topic=truce of ahead	0 11 3 1 0 0 0 -17
v:o:topic=truce of today	0 -5 0 10 0 0 0 -3
v:o:topic=truce on	8 -10 0 0 -1 -9 -14 7
v:o:topic=truce on ahead	8 -7 0 -6 0 -9 -13 10
v:o:topic=truce on today	0 -8 0 24 -1 0 0 -15
v:o:topic=truce other	5 -18 -1 -15 16 0 0 14
v:o:topic=truce out	0 6 0 -9 -2 0 0 7
v:o:topic=truce out ahead	0 -10 0 11 0 0 0 -1
v:o:topic=truce out today	0 12 0 -18 0 0 0 10
v:o:topic=truce over	0 10 0 -20 0 0 0 11
v:o:topic=truce pay	0 20 0 -6 -2 0 0 -8
v:o:topic=truce prolong	0 -1 0 -9 0 0 0 15
v:o:topic=truce promise	0 0 0 -3 -4 0 8 0
v:o:topic=truce renew	8 0 0 12 0 0 0 -18
v:o:topic=truce return	0 4 0 0 5 0 0 -11
v:o:topic=truce run	3 9 0 -5 0 0 0 -2
v:o:topic=truce say	0 0 0 16 -7 0 0 -11
v:o:topic=truce sign	0 20 0 6 -10 0 0 -19
v:o:topic=truce starts	0 14 0 0 0 0 0 -13
v:o:topic=truce sunday,	0 -2 0 -9 0 0 0 14
v:o:topic=truce sunday, ahead	0 -2 0 -9 0 0 0 14
v:o:topic=truce suspend	-4 -9 0 13 8 -1 -7 -5
v:o:topic=truce tell	0 13 0 -5 0 0 0 -7
v:o:topic=truce the	-5 -2 5 13 -11 0 0 -6
v:o:topic=truce the ahead	-5 -1 5 4 -10 0 0 1
v:o:topic=truce thursday,	0 0 0 -7 0 0 0 11
v:o:topic=truce thursday, ahead	0 0 0 -7 0 0 0 11
v:o:topic=truce to	21 -16 -3 -7 2 -1 -2 2
v:o:topic=truce to ahead	21 -16 -3 -8 2 -1 -2 3
v:o:topic=truce today	-1 -2 0 -7 -3 0 0 10
v:o:topic=truce tomorrow	0 0 0 24 0 0 0 -22
v:o:topic=truce tomorrow today	0 0 0 24 0 0 0 -22
v:o:topic=truce tuesday,	0 12 0 -12 0 0 0 0
v:o:topic=truce tuesday, ahead	0 12 0 -12 0 0 0 0
v:o:topic=truce until	2 -1 0 0 -7 -4 -23 10
v:o:topic=truce until ahead	2 -1 0 -4 -6 -4 -23 13
v:o:topic=truce week,	0 -2 0 -7 0 0 0 12
v:o:topic=truce week, ahead	0 -2 0 -7 0 0 0 12
v:o:topic=truce —	-1 0 0 -13 0 0 0 14
v:r1=!	0 -17 0 17 0 0 0 0
v:r1=! & d:ahead	0 -17 0 20 0 0 0 -4
v:r1="	-1 -1 0 3 -9 0 0 11
v:r1=" & d:ahead	-1 -1 0 9 -9 0 0 3
v:r1='s	10 8 0 0 -11 0 -2 -8
v:r1='s & d:ahead	10 -18 0 14 -5 0 -2 0
v:r1='s & d:today	0 31 0 -17 -6 0 0 -17
v:r1=(	0 8 -2 5 0 0 0 -9
v:r1=( & d:ahead	0 24 0 -24 -7 0 0 7
v:r1=( & d:today	0 -27 0 24 4 0 0 -15
v:r1=)	-7 15 -4 -3 9 -7 0 -7
v:r1=) & d:ahead	-6 13 -3 0 17 -6 0 -20
v:r1=) & d:today	0 2 0 -3 -12 0 0 10
v:r1=, & d:ahead	0 4 -7 -8 2 0 9 0
v:r1=, & d:today	5 -22 -4 2 7 -2 -4 14
v:r1=-	0 -23 0 22 -3 0 0 -3
v:r1=- & d:ahead	0 -4 0 14 0 0 0 -6
v:r1=- & d:today	0 -20 0 11 -1 0 0 0
v:r1=.	13 1 8 -14 1 2 -13 10
v:r1=. & d:ahead	12 -5 12 -14 -6 5 -9 15
v:r1=. & d:today	2 15 -9 -5 17 -5 -7 -10
v:r1=:	0 -10 -5 5 -5 -4 4 7
v:r1=: & d:ahead	1 -5 -9 -11 0 -3 5 16
v:r1=: & d:today	0 -12 0 37 -13 0 0 -26
v:r1=;	-5 9 0 -3 7 -1 -9 -2
v:r1=; & d:ahead	-5 14 0 -11 3 -1 -9 3
v:r1=; & d:today	0 -16 0 16 7 0 0 -16
v:r1=<day-ahead>	0 10 0 -13 -8 0 -3 12
v:r1=<day-ahead> & d:ahead	0 11 0 -14 -7 0 -3 13
v:r1=<day-today>	0 -20 0 -25 -2 0 -1 37
v:r1=<day-today> & d:ahead	0 -17 0 -9 -5 0 0 21
v:r1=<day-today> & d:today	0 0 0 -24 0 0 0 24
v:r1=<end>	-9 -4 3 9 6 -19 -2 1
v:r1=<end> & d:ahead	0 4 10 -13 6 -11 3 8
v:r1=<end> & d:today	-19 -16 -10 35 2 -10 -13 -13
v:r1=<gate>	0 9 0 -4 0 0 0 -2
v:r1=<goods>	-1 12 -2 0 -6 0 0 -1
v:r1=<goods> & d:ahead	0 21 -1 -13 3 0 0 -11
v:r1=<goods> & d:today	0 -18 0 19 -13 0 0 8
v:r1=<level-noun>	-3 13 0 -6 0 0 0 0
v:r1=<level-noun> & d:ahead	-3 13 0 -6 0 0 0 0
v:r1=<level>	0 0 0 0 -13 0 0 8
v:r1=<level> & d:today	0 -15 0 10 -4 0 0 3
v:r1=<name>	18 5 0 -2 0 -1 -3 -17
v:r1=<name> & d:ahead	18 8 0 -15 1 0 -3 -7
v:r1=<name> & d:today	0 -4 0 16 -2 0 0 -14
v:r1=<not>	0 -11 0 2 8 -4 0 2
v:r1=<not> & d:ahead	0 -17 0 5 9 -3 0 4
v:r1=<number>	0 0 -3 0 13 0 0 -6
v:r1=<number> & d:ahead	0 -1 -3 0 13 0 0 -4
v:r1=<person>	0 -19 0 27 -7 0 0 -1
v:r1=<person> & d:ahead	0 -17 0 23 -4 0 0 0
v:r1=<seat> & d:ahead	0 -4 0 10 0 0 0 0
v:r1=<v-agree>	0 -6 0 17 0 0 0 -5
v:r1=<v-agree> & d:today	0 0 0 11 0 0 0 -5
v:r1=<v-bear>	-1 1 -3 9 7 0 0 -15
v:r1=<v-bear> & d:ahead	0 12 -2 -11 4 0 0 -1
v:r1=<v-bear> & d:today	0 -19 0 23 3 0 0 -13
v:r1=<v-begin> & d:today	0 0 0 11 0 0 0 -8
v:r1=<v-down>	-2 11 0 9 -3 0 0 -16
v:r1=<v-down> & d:ahead	-2 11 0 7 -3 0 0 -15
v:r1=<v-end>	0 -5 0 -5 0 0 0 10
v:r1=<v-end> & d:today	0 0 0 -7 0 0 0 9
v:r1=<v-impose>	6 -1 0 18 -9 0 0 -19
v:r1=<v-impose> & d:today	0 -10 0 30 -4 0 0 -12
v:r1=<v-propose>	0 -6 0 15 -5 0 0 -1
v:r1=<v-propose> & d:ahead	0 -5 0 11 -4 0 0 0
v:r1=<v-say> & d:today	0 -2 0 11 0 0 0 -3
v:r1=<v-sign>	10 -3 0 -5 -12 0 0 13
v:r1=<v-sign> & d:ahead	0 0 0 -12 -7 0 0 19
v:r1=<v-stay>	0 -4 0 19 -2 0 0 -5
v:r1=<v-stay> & d:ahead	0 -2 0 15 -1 0 0 -4
v:r1=<v-target>	0 -1 0 13 0 0 0 -7
v:r1=<v-target> & d:today	0 0 0 12 0 0 0 -7
v:r1=?	5 -10 -12 8 -21 7 -8 11
v:r1=? & d:ahead	6 -10 -11 13 -17 7 -7 4
v:r1=? & d:today	0 0 0 -4 -3 0 0 8
v:r1=a & d:ahead	0 3 0 3 1 0 0 -10
v:r1=a & d:today	0 -11 0 -9 7 0 0 10
v:r1=after	0 13 0 -3 -10 0 -3 0
v:r1=after & d:ahead	0 17 0 -15 -8 0 -3 5
v:r1=after & d:today	0 -7 0 23 0 0 0 -13
v:r1=afternoon & d:today	0 0 0 -7 0 0 0 9
v:r1=all	0 10 0 0 -8 0 0 0
v:r1=all & d:ahead	0 10 0 -1 -7 0 0 0
v:r1=an	0 -9 0 -4 0 0 0 16
v:r1=an & d:ahead	0 -8 0 -6 0 0 0 16
v:r1=and	-20 6 7 11 -15 5 -14 -7
v:r1=and & d:ahead	-19 8 8 5 -8 5 -13 -6
v:r1=and & d:today	0 -3 0 10 -10 0 0 -1
v:r1=are	-8 0 8 3 7 0 -1 -17
v:r1=are & d:ahead	-8 -14 9 15 9 0 -1 -18
v:r1=are & d:today	0 16 0 -12 -2 0 0 0
v:r1=as	0 -14 0 -4 6 0 13 9
v:r1=as & d:ahead	0 -5 0 5 7 0 13 -19
v:r1=as & d:today	0 -19 0 -16 0 0 0 29
v:r1=at	6 4 -2 3 -2 4 -7 -10
v:r1=at & d:ahead	4 15 -5 0 0 4 -7 -16
v:r1=at & d:today	1 -23 0 5 -2 0 0 6
v:r1=before	0 15 0 -12 -2 3 6 -12
v:r1=before & d:ahead	0 15 0 -13 -2 3 6 -12
v:r1=both	0 5 0 -14 10 0 0 0
v:r1=both & d:ahead	0 5 0 -16 11 0 0 0
v:r1=by	0 9 0 2 -14 0 0 -1
v:r1=by & d:ahead	0 11 0 0 -13 0 0 0
v:r1=come	0 -1 0 0 -4 0 0 10
v:r1=come & d:ahead	0 -1 0 0 -4 0 0 11
v:r1=end	0 -3 0 -10 1 0 0 11
v:r1=evening	0 1 0 16 -20 0 -1 -6
v:r1=evening & d:ahead	0 2 0 17 -17 0 -1 -14
v:r1=every	0 0 14 -16 0 0 0 0
v:r1=every & d:ahead	0 1 14 -17 0 0 0 0
v:r1=for	0 0 11 0 -20 0 8 -2
v:r1=for & d:ahead	0 -2 12 -6 -15 1 8 3
v:r1=for & d:today	0 3 0 7 -3 0 0 -14
v:r1=from	0 13 0 2 -5 0 0 -15
v:r1=from & d:ahead	0 16 0 -6 -2 0 0 -6
v:r1=from & d:today	0 -3 0 15 0 0 0 -8
v:r1=good	0 9 0 -4 0 0 0 -2
v:r1=good & d:ahead	0 11 0 -7 0 0 0 -2
v:r1=he	0 2 0 6 -13 0 0 0
v:r1=he & d:ahead	0 4 0 1 -12 0 0 0
v:r1=if	0 17 0 -15 0 -1 -4 0
v:r1=if & d:ahead	0 21 0 -15 2 0 -4 -6
v:r1=if & d:today	0 -9 0 0 -1 0 0 12
v:r1=in	0 9 -1 2 -9 -4 -5 0
v:r1=in & d:ahead	0 5 0 22 -31 -3 -5 -9
v:r1=in & d:today	0 5 0 -19 9 0 0 7
v:r1=instead	0 0 0 -9 0 0 -1 11
v:r1=instead & d:ahead	0 0 0 -10 0 0 -1 11
v:r1=is	11 -18 -4 2 -4 3 19 -3
v:r1=is & d:ahead	12 -14 -3 0 -18 4 19 0
v:r1=is & d:today	0 -8 0 4 9 0 0 -6
v:r1=it	0 3 -8 4 -44 -4 10 5
v:r1=it & d:ahead	0 11 -7 4 -30 -3 11 -11
v:r1=it & d:today	0 -23 0 0 -16 0 0 19
v:r1=its	0 -7 0 0 -2 0 0 11
v:r1=its & d:ahead	0 -3 0 -4 -1 0 0 11
v:r1=last	0 -5 0 0 12 0 12 -19
v:r1=last & d:ahead	0 -5 0 0 12 0 12 -18
v:r1=letter	0 -6 0 10 -1 0 0 0
v:r1=morning	0 -3 0 11 6 0 0 -14
v:r1=morning & d:ahead	0 -1 0 4 9 0 0 -11
v:r1=morning & d:today	0 -2 0 11 -1 0 0 -1
v:r1=my	0 -1 0 -5 0 0 0 9
v:r1=next & d:ahead	1 7 -1 -12 5 0 0 0
v:r1=night	0 -14 8 0 -17 0 -1 18
v:r1=night & d:ahead	0 -13 8 6 -16 0 -1 10
v:r1=night & d:today	0 0 0 -9 0 0 0 11
v:r1=no	0 11 0 -9 0 0 0 0
v:r1=no & d:today	0 13 0 -11 0 0 0 0
v:r1=nobody	1 -2 0 9 0 0 0 -8
v:r1=nobody & d:ahead	1 -2 0 9 0 0 0 -8
v:r1=none	0 -8 0 -3 11 0 0 0
v:r1=noon	0 -15 0 14 6 0 0 -4
v:r1=noon & d:ahead	0 -15 0 13 6 0 0 -3
v:r1=nothing	0 -7 0 -14 0 0 4 17
v:r1=nothing & d:ahead	0 -7 0 -14 0 0 4 17
v:r1=now	0 10 0 -7 0 0 0 0
v:r1=now & d:ahead	0 10 0 -7 0 0 0 0
v:r1=of	8 -15 -7 2 3 -2 -4 7
v:r1=of & d:ahead	8 -13 -7 0 5 -2 -4 7
v:r1=on	-3 -4 0 -1 19 0 -1 -17
v:r1=on & d:today	0 -10 0 -10 25 0 0 -13
v:r1=one	0 4 1 -11 7 0 0 -6
v:r1=only	0 -9 0 4 -4 0 0 7
v:r1=only & d:ahead	0 -9 0 4 -4 0 0 7
v:r1=or	0 -11 0 -8 -10 1 -2 26
v:r1=or & d:ahead	0 -5 0 0 -9 1 -2 11
v:r1=or & d:today	0 -9 0 -11 0 0 0 19
v:r1=our	0 12 0 -3 5 0 0 -17
v:r1=our & d:ahead	0 0 0 6 6 0 0 -17
v:r1=our & d:today	0 14 0 -12 0 0 0 0
v:r1=pass	0 -2 0 -12 -7 0 0 22
v:r1=pass & d:ahead	0 -2 0 -12 -7 0 0 22
v:r1=pay	0 6 -1 10 1 0 0 -18
v:r1=pay & d:today	0 -4 0 17 0 0 0 -12
v:r1=publish	9 3 0 -8 0 0 0 -1
v:r1=publish & d:today	9 -5 0 -1 0 0 0 0
v:r1=rather	0 0 0 -10 10 0 0 0
v:r1=say	0 -7 0 14 0 0 0 -2
v:r1=say & d:ahead	0 -6 0 11 0 0 0 0
v:r1=should	0 -4 0 -4 9 0 0 0
v:r1=should & d:ahead	0 -4 0 -4 9 0 0 0
v:r1=still	0 -15 0 6 9 0 0 0
v:r1=that	-11 10 -7 3 -12 -6 -5 4
v:r1=that & d:ahead	-9 7 -4 -2 -9 -4 -3 14
v:r1=that & d:today	0 6 0 9 -4 0 0 -9
v:r1=the	-9 0 -10 -16 -4 4 1 24
v:r1=the & d:ahead	-7 8 -7 -10 -14 5 2 12
v:r1=the & d:today	-1 -13 -3 -8 10 0 0 19
v:r1=their	0 -6 0 -3 0 0 0 9
v:r1=their & d:ahead	0 -6 0 -3 0 0 0 9
v:r1=there & d:ahead	0 0 0 13 -1 0 0 -15
v:r1=there & d:today	0 0 0 -12 0 0 0 13
v:r1=they	-4 7 0 -3 -17 -1 0 7
v:r1=they & d:ahead	-3 0 0 2 -14 0 0 7
v:r1=thi & d:ahead	0 9 0 -16 0 0 0 8
v:r1=to	-15 1 0 0 1 5 9 -13
v:r1=to & d:ahead	-14 5 0 -2 -2 5 9 -10
v:r1=to & d:today	0 -15 0 9 5 0 0 -7
v:r1=too	0 0 0 -4 -6 0 0 11
v:r1=too & d:ahead	0 3 0 -11 -1 0 0 11
v:r1=two	0 -11 0 13 0 0 0 0
v:r1=under	-1 13 0 0 -8 0 0 0
v:r1=under & d:ahead	-1 13 0 -1 -8 0 0 0
v:r1=unless	0 7 1 -14 1 0 0 3
v:r1=until	0 -15 0 6 7 0 0 3
v:r1=until & d:ahead	0 -13 0 5 7 0 0 3
v:r1=whatever	0 3 0 -12 4 0 0 2
v:r1=whatever & d:ahead	0 4 0 -13 4 0 0 2
v:r1=whether	0 -10 0 -3 14 0 0 -4
v:r1=whether & d:ahead	0 -9 0 -2 13 0 0 -4
v:r1=will	0 13 7 -15 8 0 -8 -6
v:r1=with	0 0 7 19 -7 0 0 -19
v:r1=with & d:today	0 -3 0 22 0 0 0 -14
v:r1=without	-2 -6 -2 13 -10 0 0 0
v:r1=without & d:ahead	-2 -1 -1 11 -10 0 0 0
v:r1=your	0 4 0 -14 0 0 0 8
v:r1=your & d:ahead	0 4 0 -14 0 0 0 8
v:r1=|	-1 -2 0 16 0 0 0 -8
v:r1=| & d:today	-1 -2 0 16 0 0 0 -8
v:r1=·	0 -2 0 15 -5 0 0 -1
v:r1=· & d:today	0 -2 0 15 -5 0 0 -1
v:r1=—	-9 -9 -1 26 1 -6 -4 -12
v:r1=— & d:today	0 -17 0 29 -6 0 0 -12
v:t0=future	0 13 0 -16 7 -1 -10 1
v:t0=future-not	0 -23 0 17 6 0 0 -4
v:t0=future-passive	4 -6 2 -1 9 -12 0 1
v:t0=future-passive-not	0 2 0 7 -10 0 0 0
v:t0=modal	-13 -8 -3 10 4 -7 3 2
v:t0=modal-not	0 9 0 -3 -1 0 0 0
v:t0=modal-passive	0 -9 -3 9 3 5 2 -15
v:t0=past	-7 -14 -11 31 -9 -10 7 -9
v:t0=past-passive	-10 13 3 10 -17 1 2 -21
v:t0=past-passive-not	0 3 0 -20 7 0 0 9
v:t0=perfect	-4 0 -18 6 0 0 4 -2
v:t0=perfect-not	0 10 0 10 -6 0 0 -12
v:t0=perfect-passive	-6 4 -1 7 -8 5 -7 -1
v:t0=pluperfect	5 -13 -1 22 0 -2 -7 -14
v:t0=pluperfect-passive	0 -9 0 17 -7 0 0 -3
v:t0=present	-10 13 0 -27 6 0 -4 19
v:t0=present-not	4 15 -1 -12 -10 0 -9 10
v:t0=present-passive	-1 -2 2 -12 9 -1 -11 11
v:t0=present-passive-not	0 5 -1 1 -13 0 -4 5
v:t:loose	0 8 2 -13 0 -4 0 3
v:t:loose & d:ahead	0 4 1 -5 -10 -2 2 0
v:t:loose & d:today	0 10 1 -24 20 0 -1 8
v:t:loose-l	-2 0 -1 -4 -7 -1 -4 12
v:t:loose-l0	0 0 0 15 -1 0 -3 -8
v:t:loose-l1	8 8 -8 1 -23 -10 0 5
v:t:loose-l2	-7 -7 0 -1 11 4 -16 6
v:t:loose-l3	-6 -1 5 -8 -5 0 5 10
v:t:loose-r	-1 0 2 -13 10 -3 11 -2
v:t:loose-r1	-5 -6 -10 0 22 -2 -5 5
v:t:loose-r2	0 4 0 -11 0 -3 -5 9
v:t:more	1 4 5 -4 -14 -4 5 5
v:t:more & d:ahead	0 -4 8 -4 -6 -1 7 6
v:t:more & d:today	5 21 -5 -2 -19 -1 -2 -4
v:t:more-in	0 -16 0 20 -13 0 0 8
v:t:more-in0	0 -16 0 20 -13 0 0 8
v:t:more-l	-3 9 9 -15 -8 -13 -9 19
v:t:more-l0	-3 -32 0 3 0 0 0 21
v:t:more-l1	2 11 13 -8 0 -6 -19 -3
v:t:more-l2	-9 14 0 5 -6 -3 -18 -5
v:t:more-l3	11 3 1 -18 0 -12 4 10
v:t:more-r	5 -2 -6 -5 -6 5 13 5
v:t:more-r1	0 8 0 -1 0 8 7 -13
v:t:more-r2	-11 6 -5 -14 10 -1 11 1
v:t:more-r3	10 -10 -12 9 -9 -3 2 3
v:t:quiet	18 -23 -11 1 0 -3 -7 9
v:t:quiet & d:ahead	18 -19 -11 -7 0 -3 -7 16
v:t:quiet & d:today	0 -7 0 25 0 0 0 -16
v:t:quiet-l	20 -11 -10 -2 3 -2 -3 0
v:t:quiet-l1	15 8 -4 -7 -2 0 0 -6
v:t:quiet-l2	-5 -16 0 0 -5 0 0 22
v:t:quiet-l3	10 -2 0 -8 2 0 0 0
v:t:quiet-r	0 -17 0 6 -8 0 0 13
v:t:truce	9 -12 -14 -12 -4 -4 -10 28
v:t:truce & d:ahead	11 -11 -13 -11 -2 -1 -7 22
v:t:truce & d:today	-3 -3 0 -3 -5 -1 -2 11
v:t:truce-l	0 -10 -22 -5 -7 -26 -9 25
v:t:truce-l0	0 0 0 12 0 0 0 -10
v:t:truce-l2	4 -8 -7 -14 3 -7 -3 23
v:t:truce-l3	0 -10 -13 3 -11 -8 -1 10
v:t:truce-r	13 2 0 -24 -7 10 -1 15
v:t:truce-r1	-7 2 -3 -6 -7 0 -1 15
v:t:truce-r2	19 -12 0 -30 0 4 6 19
v:t:truce-r3	-3 -6 8 -16 7 8 -5 7
v:t:verb	10 5 3 -3 2 0 -36 -9
v:t:verb & d:ahead	10 6 3 -5 -1 0 -36 -6
v:t:verb & d:today	0 -2 0 5 4 0 0 -9
v:t:verb-l	17 -1 5 -5 -5 0 -26 -4
v:t:verb-l0	0 2 0 12 -3 0 0 -10
v:t:verb-l1	18 5 -1 -15 1 0 -12 -4
v:t:verb-l2	-10 -17 -1 7 12 0 -6 5
v:t:verb-l3	22 -4 12 -7 1 -1 -2 -11
v:t:verb-r	-12 2 0 3 8 0 -12 -2
v:t:verb-r1	0 9 -1 -8 -6 0 0 5
v:v0=accept	0 6 0 -13 10 0 0 -1
v:v0=agree	0 -4 0 1 -8 0 10 3
v:v0=aim	0 11 0 -16 -9 0 13 0
v:v0=announce	1 1 -6 -3 9 -3 0 -3
v:v0=approve	0 -1 0 -2 -4 0 -2 15
v:v0=argue	0 0 0 -14 15 0 0 0
v:v0=ask	0 8 0 -8 9 0 -3 -6
v:v0=be	0 -2 -21 2 0 4 0 3
v:v0=begin	-2 13 0 4 -2 0 0 -20
v:v0=bite	10 0 0 -16 10 0 0 -1
v:v0=bring	0 13 0 -11 -1 0 -1 6
v:v0=cancel	0 -21 0 22 0 0 0 0
v:v0=carry	-5 7 0 8 -4 0 0 -6
v:v0=charge	-1 10 -4 -7 5 0 0 -3
v:v0=clear	0 8 -3 -11 -5 0 0 12
v:v0=collect	0 13 0 -14 -9 0 0 8
v:v0=come	0 -4 -4 5 -12 -2 3 5
v:v0=conclude	0 -14 0 5 4 0 -3 4
v:v0=confirm	0 -11 0 0 -2 -2 0 16
v:v0=continue	-2 16 0 -11 -5 0 0 0
v:v0=convene	0 0 0 9 -8 0 0 0
v:v0=cut	0 1 0 11 -6 0 0 -13
v:v0=debate	0 0 0 -16 17 0 0 0
v:v0=declare	0 -1 0 12 1 0 0 -11
v:v0=die	0 -4 0 -11 -3 0 0 19
v:v0=discuss	0 -2 0 5 -12 0 0 8
v:v0=double	0 -2 0 -2 -7 0 0 14
v:v0=drop	0 -9 0 5 10 0 0 -5
v:v0=end	-6 -3 9 8 0 -7 0 -5
v:v0=exempt	0 -11 6 9 -4 0 0 -3
v:v0=expect	-3 17 0 0 -6 -1 -13 1
v:v0=expire	-10 0 -8 0 -2 0 0 10
v:v0=extend	0 -10 2 -3 0 2 0 5
v:v0=fall	-3 16 0 -4 -12 5 0 -6
v:v0=go	0 -18 4 0 7 1 -2 12
v:v0=hang	0 -7 8 9 -6 0 0 -3
v:v0=have	-5 -1 0 -4 6 0 9 -5
v:v0=hold	-13 -11 -2 0 0 0 0 16
v:v0=hope	0 -8 0 14 -2 0 0 0
v:v0=impose	2 9 0 -12 -2 0 0 -3
v:v0=increase	0 -9 0 11 0 0 0 0
v:v0=intend	0 -5 0 11 -3 0 0 0
v:v0=issue	0 4 0 5 -13 0 0 1
v:v0=jump	0 -10 0 -8 18 0 0 -2
v:v0=keep	0 2 0 -10 -3 0 0 12
v:v0=know	0 -21 0 23 0 0 0 -1
v:v0=leave	-6 12 -1 0 -1 0 -2 0
v:v0=levy	0 12 0 -5 0 0 0 -3
v:v0=lift	7 -2 0 8 -2 0 0 -10
v:v0=look	0 -3 0 2 10 0 0 -15
v:v0=lose	0 -10 0 3 -2 0 0 8
v:v0=lower	-1 1 5 11 -11 0 0 -5
v:v0=move	-2 12 0 -7 0 0 0 -1
v:v0=other	-4 2 5 -9 10 -1 1 -4
v:v0=pause	0 -12 0 0 0 0 0 12
v:v0=pay	-14 10 -7 6 -18 -3 -2 0
v:v0=place	0 -18 0 7 3 0 0 5
v:v0=post	0 -12 0 4 7 0 0 -2
v:v0=postpone	-3 9 0 0 0 1 0 -8
v:v0=publish	0 -20 0 10 7 0 0 0
v:v0=put	4 3 1 5 -6 1 -13 -8
v:v0=raise	0 0 0 -4 -5 0 0 11
v:v0=ready	4 -5 0 -13 -5 0 9 10
v:v0=receive	0 -7 0 -4 13 0 0 -3
v:v0=remain	0 -14 -4 5 1 0 11 -1
v:v0=remove	0 -4 0 12 0 0 0 -3
v:v0=replace	0 -10 0 11 0 0 0 0
v:v0=reply	0 -3 0 -8 8 0 0 0
v:v0=report	0 -11 0 0 13 0 -3 -1
v:v0=review	0 -5 0 10 -2 0 0 0
v:v0=rise	0 14 0 1 -3 0 0 -16
v:v0=run	1 -2 3 -1 -12 2 -5 2
v:v0=say	-11 0 0 3 -7 -7 -11 14
v:v0=see	0 -7 0 20 -9 0 0 -3
v:v0=sell	0 11 0 0 -4 0 0 -5
v:v0=set	0 -10 0 11 -6 9 8 -20
v:v0=settle	0 -9 0 0 8 0 0 -3
v:v0=ship	-5 2 0 13 -11 0 0 0
v:v0=show	0 -12 0 14 0 0 0 0
v:v0=sign	-6 17 -6 4 -16 0 -2 -4
v:v0=sit	0 0 0 7 3 0 0 -16
v:v0=spare	0 -2 0 -7 -1 0 0 13
v:v0=stand	0 -5 0 -16 4 0 0 20
v:v0=start	3 4 -5 3 -9 0 0 -4
v:v0=stay	4 0 10 6 2 -2 -1 -19
v:v0=step	0 -3 0 15 -5 0 0 -7
v:v0=stop	6 16 -2 -23 -13 1 0 10
v:v0=strike	0 2 0 -11 0 0 0 10
v:v0=suspend	4 2 -3 7 3 0 -9 -12
v:v0=take	-5 14 -3 -3 0 -1 -1 -4
v:v0=tell	0 7 0 -10 -6 5 0 5
v:v0=threaten	-7 -3 0 5 13 0 0 -7
v:v0=vote	0 -15 0 -5 15 0 0 -1
v:v0=want	0 -20 0 15 2 0 7 -6
v:v0=warn	1 13 0 -4 -4 0 0 -10
v:v0=write	0 -11 5 2 -3 5 0 3
v:v1=abolish	0 7 0 0 0 0 0 -11
v:v1=accept	0 1 0 -7 9 0 0 -1
v:v1=agree	3 1 -3 -2 -1 0 13 -3
v:v1=aim	0 13 0 -12 -7 0 5 0
v:v1=announce	0 1 -6 -3 9 -3 0 -1
v:v1=apply	1 -11 1 4 -1 0 -2 11
v:v1=approve	0 -2 0 -4 0 0 -2 14
v:v1=argue	0 0 0 -14 15 0 0 0
v:v1=ask	0 7 0 -8 5 5 -3 -8
v:v1=be	0 -1 -20 1 -1 5 2 3
v:v1=begin	-4 15 0 4 -2 -1 0 -23
v:v1=bite	10 -3 0 -14 10 0 0 -1
v:v1=bring	0 14 0 -7 -11 0 0 5
v:v1=buy	3 0 0 7 0 0 0 -10
v:v1=charge	-4 9 -3 -1 4 0 0 -9
v:v1=collect	0 17 0 -12 -5 0 0 1
v:v1=come	0 -3 -4 3 -13 -2 3 7
v:v1=conclude	0 -15 0 -2 2 0 7 3
v:v1=confirm	0 -11 0 0 -1 -2 0 16
v:v1=continue	-2 18 0 -10 -4 0 -2 0
v:v1=convene	0 0 0 9 -8 0 0 0
v:v1=countersign	0 0 0 11 -1 0 0 -7
v:v1=cut	0 2 0 13 -8 0 0 -15
v:v1=debate	0 0 0 -16 17 0 0 0
v:v1=declare	0 10 0 0 2 0 0 -11
v:v1=die	0 -5 0 -12 -4 0 0 20
v:v1=discuss	0 -3 0 6 -12 0 0 8
v:v1=double	0 0 0 -4 -7 0 0 13
v:v1=drop	0 -9 0 5 10 0 0 -5
v:v1=end	0 -9 7 11 -4 -8 0 -3
v:v1=enter	3 13 11 -21 1 0 -1 -6
v:v1=exempt	0 -12 6 12 -7 0 0 -4
v:v1=expect	0 17 0 -3 -6 0 -12 3
v:v1=expire	-10 -1 0 0 -2 0 0 6
v:v1=extend	1 -13 1 0 0 1 -2 5
v:v1=fall	-3 6 0 0 -10 5 0 0
v:v1=freeze	0 -3 0 -5 0 0 0 10
v:v1=go	0 -16 6 -2 0 0 -5 19
v:v1=halve	0 11 0 -11 2 0 0 -4
v:v1=hang	0 -7 8 9 -6 0 0 -3
v:v1=have	-5 0 0 -9 7 0 9 -2
v:v1=hold	0 -14 0 -2 -3 0 0 12
v:v1=import	0 -11 6 0 -4 0 0 8
v:v1=increase	0 -9 0 11 0 0 0 0
v:v1=introduce	0 -12 0 9 0 0 0 3
v:v1=issue	0 -11 0 2 3 0 0 0
v:v1=jump	0 -13 0 -10 18 0 0 1
v:v1=know	0 0 0 10 0 0 0 -9
v:v1=leave	0 12 -1 0 -3 0 -6 -2
v:v1=levy	0 19 0 -9 -2 0 0 -4
v:v1=lift	6 0 0 9 -2 0 0 -11
v:v1=look	0 -3 0 2 10 0 0 -15
v:v1=lose	0 -13 0 10 -4 0 0 7
v:v1=meet	-1 -12 -2 13 0 2 0 -3
v:v1=need	10 -4 0 0 -12 0 -7 9
v:v1=negotiate	0 -4 0 2 -4 0 12 -9
v:v1=order	0 6 0 6 -7 0 0 -11
v:v1=other	-3 -3 6 -8 8 0 3 0
v:v1=pause	0 -12 0 0 0 0 0 12
v:v1=pay	-15 9 -8 7 -23 -3 0 0
v:v1=place	0 6 0 -10 3 0 0 2
v:v1=post	0 -12 0 4 6 0 0 -2
v:v1=postpone	1 3 0 -1 7 1 0 -12
v:v1=promise	0 -20 0 5 9 0 3 -5
v:v1=publish	-5 -5 0 15 2 0 -1 -12
v:v1=put	3 7 -5 4 -10 1 -12 -6
v:v1=raise	0 0 0 -6 -10 0 0 14
v:v1=ready	4 -5 0 -13 -5 0 9 10
v:v1=receive	0 -8 0 -4 13 0 0 -3
v:v1=remain	0 -11 -5 7 2 0 11 -7
v:v1=replace	0 -10 0 9 0 0 0 0
v:v1=reply	0 -3 0 -8 8 0 0 0
v:v1=report	-1 -13 0 2 11 0 -3 -3
v:v1=require	13 -4 0 -4 0 0 0 -3
v:v1=return	0 -2 0 -7 -2 0 -1 14
v:v1=review	0 -5 0 12 -3 0 0 0
v:v1=revive	0 -18 0 22 0 0 0 -3
v:v1=rise	0 15 0 0 -3 0 0 -17
v:v1=run	1 -7 3 0 -13 2 -6 6
v:v1=say	-11 0 0 4 -8 -7 -12 15
v:v1=see	0 0 0 4 -11 0 0 1
v:v1=set	0 -10 0 12 -6 9 8 -22
v:v1=settle	0 -11 0 0 6 0 4 -4
v:v1=show	0 -12 0 14 0 0 0 0
v:v1=sign	-7 20 0 0 -12 0 -6 -5
v:v1=spare	0 -14 0 5 -2 0 0 10
v:v1=stand	0 -5 0 -14 4 0 0 16
v:v1=start	7 14 -6 -3 0 0 -1 -16
v:v1=stay	4 4 4 13 0 -1 0 -22
v:v1=step	0 -3 0 15 -5 0 0 -7
v:v1=stop	-2 11 0 -16 -4 1 0 11
v:v1=strike	0 8 0 -16 -1 0 -3 15
v:v1=suspend	-4 4 0 0 1 -2 -11 0
v:v1=tell	0 12 0 -7 -20 3 -2 7
v:v1=think	0 0 0 10 -8 0 0 0
v:v1=vote	0 -16 0 0 11 0 0 -3
v:v1=want	0 -24 0 4 3 0 5 9
v:v1=warn	1 13 0 -4 -4 0 0 -10
v:v1=withdraw	0 9 0 -3 1 0 0 -7
v:v1=write	0 -12 5 1 3 5 0 -1
verbless	-5 0 2 8 3 -16 -14 2
vt0=agree past	0 6 0 -15 -4 0 2 10
vt0=agree perfect	0 -2 0 9 -5 0 0 -1
vt0=agree present	0 -1 0 7 3 0 5 -15
vt0=aim present	0 -2 0 -6 -3 0 14 0
vt0=announce future	0 -7 0 10 0 0 0 0
vt0=announce past	3 12 -2 -8 -9 0 0 0
vt0=announce perfect	0 8 0 -16 -2 0 0 14
vt0=announce pluperfect	0 -14 0 19 -3 0 0 0
vt0=announce present	0 -9 0 0 11 0 0 0
vt0=apply future	0 11 0 -10 0 0 0 0
vt0=approve modal	0 0 0 10 -9 0 -1 1
vt0=ask future	0 -4 0 -7 13 0 0 0
vt0=ask modal	0 -3 0 12 -2 0 0 0
vt0=ask past	0 10 0 -9 0 0 0 0
vt0=be past	-2 -18 0 -8 13 1 7 5
vt0=be pluperfect	9 -2 0 -2 0 0 0 0
vt0=be present	1 3 -5 7 -2 0 -1 -7
vt0=begin modal	-3 11 0 2 -8 0 0 -10
vt0=begin past	0 -16 0 7 3 0 0 3
vt0=bring modal	0 10 0 -2 -5 0 0 0
vt0=carry future	0 10 0 -9 0 0 0 0
vt0=charge future	0 15 0 -24 0 0 0 8
vt0=charge present	0 0 0 2 3 0 0 -10
vt0=collect future	0 -3 0 -9 0 0 0 12
vt0=come modal	0 -9 0 3 -7 0 0 12
vt0=come present	3 -9 0 12 -6 0 7 -7
vt0=confirm future	0 0 0 11 -7 -1 0 0
vt0=confirm modal	0 0 0 -9 11 0 0 0
vt0=continue modal	0 6 0 1 0 0 0 -9
vt0=continue present	0 7 0 -9 0 0 0 1
vt0=cut future	0 11 0 -4 0 0 0 -3
vt0=cut present	0 -10 0 13 0 0 0 -1
vt0=decide future	0 -12 0 -8 10 0 -1 9
vt0=declare past	0 0 0 10 0 0 0 -10
vt0=die past	0 0 0 14 0 0 0 -13
vt0=die present	0 5 0 -19 0 0 0 16
vt0=discuss future	0 -1 0 3 -11 0 0 9
vt0=double present	0 2 0 -11 0 0 0 6
vt0=drop present	0 4 0 -13 11 0 0 -2
vt0=end future	0 -2 -1 9 0 0 9 -10
vt0=end modal	0 24 -11 -7 0 0 0 0
vt0=end past	0 0 0 22 0 0 0 -19
vt0=enter past	0 -10 0 10 2 0 0 -2
vt0=exempt present	0 -11 6 9 -4 0 0 -3
vt0=expire future	0 2 -4 -9 0 0 0 14
vt0=expire modal	0 -3 -5 -11 0 0 0 20
vt0=expire past	0 0 0 15 0 0 0 -15
vt0=expire present	-4 0 2 14 -2 0 0 -14
vt0=extend modal	0 0 0 -10 0 0 0 15
vt0=extend perfect	0 0 0 15 0 0 0 -11
vt0=fall present	0 -1 0 -7 -5 5 0 10
vt0=get future	0 -10 0 5 4 0 0 0
vt0=get past	0 -13 0 5 0 0 0 6
vt0=get present	0 12 -1 7 -1 0 0 -18
vt0=go future	0 -8 6 6 -9 3 0 -1
vt0=go past	0 -6 0 11 0 0 0 -2
vt0=have past	0 0 0 0 1 5 0 -11
vt0=hit present	0 10 0 -9 0 0 0 0
vt0=hold future	0 -2 0 -2 0 0 0 9
vt0=hold modal	0 0 0 14 0 0 0 -12
vt0=hold past	0 -2 0 11 -9 0 2 0
vt0=hold present	-10 0 0 -13 9 0 0 11
vt0=keep modal	0 11 0 0 -7 0 0 -4
vt0=keep past	0 0 0 -10 0 0 0 11
vt0=leave future	0 -10 0 10 0 0 0 0
vt0=leave past	0 8 0 -12 11 0 0 0
vt0=leave present	0 6 0 6 -13 0 0 0
vt0=let present	0 0 0 10 4 8 0 -19
vt0=look future	0 0 0 -12 15 0 0 0
vt0=lose past	0 -5 0 -3 0 0 0 9
vt0=make future	0 -3 0 15 -3 0 0 -6
vt0=make present	0 0 0 -19 8 0 12 2
vt0=meet future	0 0 0 6 -15 4 6 -9
vt0=meet modal	0 0 0 -7 10 0 0 0
vt0=meet past	0 0 0 -15 0 0 0 17
vt0=meet present	0 0 0 1 10 -1 -6 -10
vt0=move past	0 11 0 -5 0 0 0 -7
vt0=move present	0 -5 0 -2 0 0 0 9
vt0=offer perfect	0 0 0 10 0 0 0 -7
vt0=other modal	0 -19 -1 -2 12 0 -3 11
vt0=other past	0 8 0 12 -5 0 0 -16
vt0=other perfect	-1 -5 -1 -1 13 0 8 -8
vt0=other pluperfect	0 5 0 3 -10 0 0 0
vt0=other present	3 2 13 5 -11 3 -15 -11
vt0=pay modal	0 -3 0 10 -1 0 0 -4
vt0=pay perfect	0 -6 0 10 0 0 0 0
vt0=pay present	0 0 0 -5 0 0 0 9
vt0=place present	0 -12 0 16 -2 0 0 0
vt0=promise perfect	0 10 0 -13 10 0 -6 0
vt0=propose past	0 0 0 -12 0 0 0 13
vt0=propose perfect	0 7 0 -2 -8 0 0 4
vt0=publish modal	0 0 0 -10 11 0 0 0
vt0=publish past	0 -6 0 18 -7 0 0 -2
vt0=put future	0 1 0 -1 -9 0 0 10
vt0=put perfect	-1 11 0 -2 -1 0 0 -5
vt0=put present	4 -8 4 7 2 0 0 -8
vt0=raise modal	0 18 0 -14 0 0 0 -2
vt0=raise past	0 -22 0 25 0 0 0 0
vt0=raise present	0 -2 0 -5 0 0 0 10
vt0=ratify modal	0 0 0 -6 8 0 0 0
vt0=receive present	0 -2 0 -10 14 0 0 0
vt0=remain present	-3 -9 -12 7 0 0 5 4
vt0=report future	0 -1 0 -6 13 0 -2 0
vt0=resume present	0 7 0 -10 4 0 0 0
vt0=return modal	0 10 0 3 -2 0 0 -11
vt0=return past	0 7 0 -11 -2 0 0 6
vt0=return present	1 -3 0 15 -12 0 0 -2
vt0=rise modal	0 -13 0 16 0 0 0 -1
vt0=rise past	0 10 0 -14 0 0 0 3
vt0=run future	0 -1 0 -4 -2 0 0 11
vt0=run past	0 15 0 10 0 0 0 -27
vt0=run present	-10 -5 2 -6 0 0 -1 10
vt0=say modal	0 -1 0 11 -6 0 0 0
vt0=say pluperfect	0 8 0 -7 0 0 0 0
vt0=see present	0 -10 0 20 -2 0 0 -4
vt0=set perfect	0 0 0 -12 2 0 6 0
vt0=set present	0 -1 0 8 -7 9 -1 -8
vt0=ship present	0 -5 0 11 -4 0 0 0
vt0=sign future	0 -12 0 14 -4 0 0 0
vt0=sign perfect	0 1 0 -13 5 0 0 7
vt0=sign pluperfect	0 11 0 -9 0 0 0 0
vt0=sit present	0 0 0 11 -1 0 0 -15
vt0=start future	4 10 0 -12 -3 0 0 0
vt0=stay future	2 5 2 3 5 0 0 -22
vt0=stay present	-6 -2 6 8 -11 0 0 2
vt0=stop future	0 18 0 -11 -6 0 0 -3
vt0=suspend future	0 -8 0 0 10 0 0 0
vt0=suspend past	0 14 0 0 0 0 0 -14
vt0=suspend perfect	0 0 0 0 -12 0 0 9
vt0=take future	0 0 0 4 0 0 0 -11
vt0=take modal	0 -15 0 0 9 0 0 5
vt0=take past	-3 -14 0 19 -2 0 0 0
vt0=take present	0 17 0 -15 -2 0 0 0
vt0=tell pluperfect	0 11 0 -8 0 1 0 -3
vt0=threaten perfect	0 21 0 -25 8 0 0 0
vt0=threaten pluperfect	0 -15 0 13 5 0 0 0
vt0=vote past	0 0 0 14 -12 0 0 0
vt0=vote present	0 -6 0 -11 17 0 0 -2
vt0=want past	0 -12 0 11 0 0 7 -7
vt0=write past	0 -14 0 1 1 6 0 3
vt1=agree past	0 15 0 -10 0 0 0 -1
vt1=agree perfect	0 0 0 10 -2 0 0 -5
vt1=announce future	0 -7 0 10 0 0 0 0
vt1=announce past	1 13 -2 -7 -9 0 0 0
vt1=announce perfect	0 8 0 -16 -2 0 0 14
vt1=announce pluperfect	0 -14 0 19 -3 0 0 0
vt1=announce present	0 -9 0 0 11 0 0 0
vt1=apply future	0 11 0 -10 0 0 0 0
vt1=approve modal	0 0 0 10 -9 0 -1 1
vt1=ask future	0 -4 0 -7 13 0 0 0
vt1=ask past	0 10 0 -9 0 0 0 0
vt1=be future	-1 4 -3 5 -11 0 -2 1
vt1=be past	-2 -18 0 -5 8 1 7 5
vt1=be pluperfect	9 -2 0 -4 0 0 0 0
vt1=be present	1 2 -4 8 -1 0 -1 -9
vt1=begin gerund	0 9 0 -4 0 0 0 -6
vt1=begin modal	-3 11 0 2 -8 0 0 -10
vt1=begin past	0 -14 0 2 3 0 0 6
vt1=bring modal	0 10 0 -2 -5 0 0 0
vt1=call participle	4 4 0 0 0 0 0 -9
vt1=carry future	0 10 0 -9 0 0 0 0
vt1=charge future	0 15 0 -24 0 0 0 8
vt1=charge infinitive	0 -9 0 14 -2 0 0 0
vt1=charge present	0 0 0 2 3 0 0 -10
vt1=collect future	0 -3 0 -9 0 0 0 12
vt1=come modal	0 -9 0 3 -7 0 0 12
vt1=come present	3 -9 0 12 -6 0 7 -7
vt1=conclude infinitive	0 0 0 -10 0 0 11 0
vt1=confirm future	0 0 0 11 -7 -1 0 0
vt1=confirm modal	0 0 0 -9 11 0 0 0
vt1=continue modal	0 6 0 1 0 0 0 -9
vt1=continue present	0 6 0 -9 0 0 0 2
vt1=cut future	0 11 0 -4 0 0 0 -3
vt1=cut present	0 -10 0 13 0 0 0 -1
vt1=decide future	0 -12 0 -8 10 0 -1 9
vt1=decide past	0 11 0 -5 -3 0 0 0
vt1=declare past	0 0 0 10 0 0 0 -10
vt1=die past	0 0 0 14 0 0 0 -13
vt1=die present	0 5 0 -19 0 0 0 16
vt1=discuss future	0 -1 0 3 -11 0 0 9
vt1=double present	0 2 0 -11 0 0 0 6
vt1=drop present	0 4 0 -13 11 0 0 -2
vt1=end future	0 -2 -1 9 0 0 9 -10
vt1=end gerund	0 0 0 -8 0 0 0 10
vt1=end infinitive	7 0 0 -22 -6 0 0 19
vt1=end modal	0 24 -11 -7 0 0 0 0
vt1=end participle	0 -6 -3 32 0 0 0 -23
vt1=end past	0 0 0 22 0 0 0 -19
vt1=enter past	0 -10 0 10 2 0 0 -2
vt1=exempt present	0 -11 6 9 -4 0 0 -3
vt1=expire future	0 2 -4 -9 0 0 0 14
vt1=expire modal	0 -3 -5 -11 0 0 0 20
vt1=expire past	0 0 0 15 0 0 0 -15
vt1=expire present	-4 0 2 14 -2 0 0 -14
vt1=extend modal	0 0 0 -10 0 0 0 15
vt1=extend perfect	0 0 0 15 0 0 0 -11
vt1=fall past	0 -21 0 15 0 0 0 3
vt1=fall present	0 0 0 -10 -4 5 0 12
vt1=get future	0 -10 0 5 4 0 0 0
vt1=get past	0 -13 0 5 0 0 0 6
vt1=get present	0 13 -1 6 -1 0 0 -18
vt1=go future	0 -5 8 9 -8 3 0 -9
vt1=go infinitive	0 17 0 1 -7 0 0 -9
vt1=go past	0 -6 0 11 0 0 0 -1
vt1=have past	0 2 0 0 1 5 0 -10
vt1=hit present	0 10 0 -9 0 0 0 0
vt1=hold future	0 -2 0 -2 0 0 0 9
vt1=hold modal	0 0 0 14 0 0 0 -12
vt1=hold present	-10 0 0 -13 9 0 0 11
vt1=keep past	0 0 0 -10 0 0 0 11
vt1=know present	0 -3 0 11 -1 0 0 -1
vt1=leave future	0 -10 0 10 0 0 0 0
vt1=leave past	0 8 0 -12 11 0 0 0
vt1=leave present	0 6 0 6 -13 0 0 -1
vt1=let present	0 0 0 10 4 8 0 -19
vt1=look future	0 0 0 -12 15 0 0 0
vt1=lose past	0 -5 0 -3 0 0 0 9
vt1=make future	0 -2 0 15 -3 0 0 -6
vt1=make present	0 0 0 -19 8 0 12 2
vt1=meet future	0 0 0 5 -15 4 6 -9
vt1=meet gerund	0 0 0 10 -4 0 0 0
vt1=meet modal	0 0 0 -7 10 0 0 0
vt1=meet past	0 0 0 -15 0 0 0 17
vt1=meet present	0 0 0 1 10 -1 -6 -10
vt1=move past	0 11 0 -5 0 0 0 -7
vt1=move present	0 -5 0 -2 0 0 0 9
vt1=other modal	0 -20 0 -2 13 0 -2 10
vt1=other past	0 8 0 3 -3 0 0 -10
vt1=other perfect	0 -14 -1 0 10 0 11 -4
vt1=other pluperfect	0 5 0 3 -10 0 0 0
vt1=other present	3 0 13 9 -14 3 -15 -10
vt1=pay modal	0 -3 0 10 -1 0 0 -4
vt1=pay perfect	0 -5 0 9 0 0 0 0
vt1=pay present	0 0 0 -7 0 0 0 12
vt1=place present	0 -12 0 16 -2 0 0 0
vt1=promise perfect	0 -1 0 -6 11 0 -2 0
vt1=publish modal	0 0 0 -10 11 0 0 0
vt1=publish past	0 -5 0 17 -7 0 0 -1
vt1=put future	0 4 0 1 -9 0 0 1
vt1=put infinitive	1 2 0 -13 0 0 0 8
vt1=put present	5 -9 0 11 0 0 0 -1
vt1=raise modal	0 18 0 -14 0 0 0 -2
vt1=raise past	0 -22 0 25 0 0 0 0
vt1=raise present	0 -2 0 -5 0 0 0 10
vt1=ratify modal	0 0 0 -6 8 0 0 0
vt1=receive present	0 -2 0 -10 14 0 0 0
vt1=remain present	0 -6 -12 9 0 0 6 0
vt1=report future	0 -1 0 -6 13 0 -2 0
vt1=resume present	0 7 0 -10 4 0 0 0
vt1=return modal	0 10 0 3 -2 0 0 -11
vt1=return past	0 7 0 -11 -2 0 0 6
vt1=return present	1 -3 0 15 -12 0 0 -2
vt1=rise modal	0 -13 0 16 0 0 0 -1
vt1=rise past	0 11 0 -14 0 0 0 3
vt1=run future	0 -1 0 -4 -2 0 0 11
vt1=run infinitive	0 -9 0 7 0 0 0 2
vt1=run past	0 15 0 10 0 0 0 -27
vt1=run present	-10 -5 2 -6 0 0 -1 10
vt1=say modal	0 -1 0 11 -6 0 0 0
vt1=say past	-8 4 0 -9 4 -1 -1 13
vt1=say pluperfect	0 8 0 -7 0 0 0 0
vt1=see infinitive	0 6 0 -10 0 0 0 5
vt1=see present	0 -8 0 18 -1 0 0 -4
vt1=sell infinitive	0 0 0 -6 0 9 0 0
vt1=set present	0 -1 0 8 -7 9 -1 -8
vt1=ship present	0 -5 0 11 -4 0 0 0
vt1=sign future	0 -12 0 14 -4 0 0 0
vt1=sign perfect	0 1 0 -13 5 0 0 7
vt1=sign pluperfect	0 11 0 -9 0 0 0 0
vt1=sit present	0 0 0 11 -1 0 0 -15
vt1=start future	4 9 0 -12 -3 0 0 0
vt1=start gerund	-1 -2 0 12 0 0 0 -12
vt1=start infinitive	0 1 0 -10 12 0 0 -3
vt1=stay future	4 1 2 10 0 0 0 -18
vt1=stay present	-10 2 6 9 -12 0 0 -1
vt1=stop past	0 9 0 -10 0 0 0 0
vt1=suspend future	0 -8 0 0 10 0 0 0
vt1=suspend infinitive	0 13 0 -2 -9 0 0 0
vt1=suspend participle	0 -12 1 0 1 0 0 3
vt1=suspend past	0 14 0 -7 0 0 0 -5
vt1=suspend perfect	0 0 0 0 -12 0 0 9
vt1=take future	0 0 0 4 0 0 0 -11
vt1=take modal	0 -15 0 0 9 0 0 5
vt1=take past	-3 -30 0 35 -2 0 0 0
vt1=take present	0 18 0 -16 -2 0 0 0
vt1=tell pluperfect	0 13 0 -8 0 0 0 -2
vt1=threaten participle	0 11 0 -9 0 0 0 0
vt1=threaten perfect	0 16 0 -13 0 0 0 0
vt1=vote past	0 0 0 14 -12 0 0 0
vt1=vote present	0 -6 0 -11 17 0 0 -2
vt1=want present	0 -10 0 -3 11 0 0 1
vt1=write past	0 -14 0 1 1 6 0 3
vt2=be past	0 -9 0 17 5 0 -1 -13
vt2=be present	3 -6 5 1 -14 -3 7 4
vt2=begin past	0 9 0 2 -9 0 0 -2
vt2=charge modal	0 -3 0 9 0 0 0 -4
vt2=charge present	0 2 0 -14 3 0 0 14
vt2=come future	0 -9 0 11 0 0 0 0
vt2=come past	0 -14 0 9 0 0 0 1
vt2=come present	0 7 0 -8 -4 0 0 5
vt2=continue present	0 -1 0 11 0 0 0 -9
vt2=decide infinitive	0 0 0 4 -10 0 3 0
vt2=end present	0 -17 1 0 1 0 0 9
vt2=extend infinitive	0 0 0 -9 -1 0 0 13
vt2=fall present	0 12 0 -6 0 0 0 -4
vt2=go future	0 11 0 -7 0 0 0 0
vt2=go present	0 -10 -2 12 4 0 -2 -1
vt2=have past	0 0 0 11 0 0 0 -8
vt2=have present	0 1 0 -6 -4 0 9 0
vt2=leave participle	-1 11 0 -6 -13 0 -1 8
vt2=leave past	0 6 0 -13 0 0 0 6
vt2=let present	0 -15 0 4 7 0 0 0
vt2=other perfect	0 0 0 9 -3 0 0 -8
vt2=other present	0 9 0 -10 -3 0 0 4
vt2=pay future	0 -9 0 7 -2 0 0 4
vt2=pay past	0 -15 0 25 0 0 0 -12
vt2=pay present	0 11 0 -5 -1 -2 0 0
vt2=post past	0 2 0 -11 7 0 0 0
vt2=put infinitive	0 9 0 -4 -3 0 0 0
vt2=say past	0 -11 0 13 0 0 0 0
vt2=say present	0 -3 0 12 0 0 0 -2
vt2=stop present	0 11 0 -8 0 0 0 0
vt2=suspend present	0 17 0 -11 -1 0 0 0
vt2=take perfect	0 12 0 -11 0 0 0 0
vt2=want present	0 9 0 -18 0 0 9 0`;
