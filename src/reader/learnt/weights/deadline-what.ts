// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEADLINE_WHAT = `controls	duties	exclusions	none	other	sale	talks	truce
<always>	-18 -9 -19 39 -2 -19 -22 -6
a:.	1 -5 -15 22 0 -4 -10 -11
a:<agent>	1 -10 0 23 -5 0 0 -10
a:<day-ahead>	-3 0 0 13 -15 0 0 -1
a:<goods>	-1 8 1 -18 6 -2 6 0
a:<level>	-5 8 -1 10 0 -2 -1 -27
a:<not>	-1 6 5 -20 0 -2 2 11
a:<number>	1 -10 2 23 -8 -1 0 -13
a:<v-down>	0 15 0 -12 -2 0 0 2
a:<v-end>	0 15 0 -17 -2 0 0 8
a:and	-5 9 -1 0 -18 0 0 5
a:evening	0 -4 0 15 0 0 0 -7
a:from	0 7 4 -4 3 0 0 -16
a:go	0 -25 0 18 3 0 0 0
a:in	5 -3 -1 16 -4 0 0 -22
a:of the	0 -15 5 2 0 0 0 6
a:on	0 3 0 7 -8 0 8 -16
a:one	0 -13 0 20 -6 0 0 0
a:pay <level>	0 -11 0 15 0 0 0 -2
a:ship	0 -3 0 -11 17 0 0 0
a:tariff	0 -19 0 3 1 0 12 0
a:time	0 -5 0 -12 0 0 0 16
b:'s	2 -5 0 17 0 0 3 -20
b:, and	-7 -29 -2 18 15 0 0 -4
b:, from	0 6 0 15 -3 0 0 -18
b:, is	9 -1 0 -20 -4 4 0 15
b:, the	0 21 0 -20 -12 0 0 5
b:: <number>	-2 8 -1 7 0 0 0 -15
b:: and	0 18 0 -16 -2 0 0 1
b:: from	0 -11 0 17 -1 0 0 -3
b:: the	0 -11 0 16 -13 0 0 0
b:<day-ahead>	-1 5 0 -21 6 -2 0 15
b:<day-gone>	4 3 0 -17 -5 0 0 15
b:<duty>	-15 0 0 2 5 -5 1 0
b:<goods-amount>	-1 -1 0 17 -5 0 0 -5
b:<level-noun>	-6 -14 -2 27 -14 0 0 0
b:<level>	0 1 0 7 -18 -3 -4 3
b:<name> and	-1 -13 0 -10 -11 0 -1 32
b:<name> is	0 0 5 15 0 0 0 -19
b:<number>	-5 21 14 19 -14 -7 -2 -48
b:<number> on	0 21 0 -17 0 0 0 -3
b:<office>	-5 -13 -1 26 2 0 5 -18
b:<office> 's	-1 0 0 13 7 0 0 -17
b:<organisation>	3 -23 -7 13 14 0 -4 -20
b:<organisation> 's	0 -1 0 20 -10 0 0 -4
b:<person> spoke	0 0 0 -15 15 0 0 0
b:<points>	-11 2 -1 -18 -10 0 0 29
b:<quality>	-6 10 -2 -4 12 8 -8 -16
b:<seat>	2 -19 -2 26 0 -1 0 -12
b:<seat> and	0 -4 0 17 -3 0 0 -9
b:<seat> on	0 -10 0 17 -5 0 0 -1
b:<sender>	4 -16 6 -4 0 3 -2 6
b:<taker>	0 -1 0 17 -5 -4 0 -3
b:<v-deny>	19 -8 0 -7 0 0 0 -4
b:<v-down>	-5 7 -4 5 -28 -4 9 1
b:<v-return>	0 10 0 13 -6 0 0 -20
b:<v-sell>	4 -15 -4 11 0 4 -2 -7
b:<v-target>	-3 -2 -5 15 -3 0 0 -3
b:a	1 -2 -2 0 15 2 9 -18
b:and	2 6 -19 -1 8 -7 -10 -2
b:and <name>	0 -19 0 0 -10 0 -1 22
b:and <seat>	0 -4 0 17 -3 0 0 -9
b:and it	0 9 0 -31 11 0 0 15
b:and on	0 17 0 -3 0 0 0 -13
b:arrangement	0 -3 0 -17 0 0 0 24
b:as of	0 17 0 -7 -2 0 0 -7
b:at	-8 -7 -10 22 4 -3 -1 -9
b:at <number>	0 18 0 -8 -4 0 0 -7
b:at midnight	0 -15 0 3 0 0 0 9
b:back	0 27 0 -3 -10 0 0 -22
b:been	-3 0 0 0 -15 6 0 5
b:before the	-2 3 0 17 -8 0 0 -11
b:begin	-5 21 0 -9 1 0 0 -9
b:by	-6 -2 0 5 7 1 13 -23
b:clear	0 0 0 -4 -9 0 0 17
b:closed	0 0 0 17 -8 0 0 -6
b:club	0 -2 0 23 0 -3 0 -15
b:column	0 15 0 -8 -8 0 0 0
b:comment on	0 0 0 -13 16 0 0 0
b:contract	0 -3 0 22 -3 0 -1 -10
b:could	0 -11 0 20 -2 0 0 -7
b:country	0 1 0 -18 15 0 0 0
b:date	0 15 0 -13 0 0 0 0
b:day	-1 -6 0 -2 -7 0 0 18
b:deadline	0 -6 0 9 -9 12 4 -16
b:doe	0 -3 0 -10 0 0 0 16
b:doe not	0 -3 0 -10 0 0 0 16
b:duty	-7 2 8 -28 8 0 -1 19
b:end of	0 -6 2 -17 0 0 0 18
b:exclusion	0 -14 30 -10 -4 0 0 -11
b:expect	0 -3 0 17 -7 0 0 -1
b:extension	0 0 3 -15 0 0 0 15
b:fee	0 -12 0 16 0 0 0 -3
b:for	0 -12 7 25 -16 0 2 -13
b:for the	-1 15 7 -5 -11 0 0 -9
b:from	3 14 1 0 -1 -13 -9 -15
b:go	0 -13 0 4 -6 0 0 16
b:go on	0 -13 0 -5 0 0 0 17
b:happen on	0 8 0 -16 5 0 0 1
b:i	0 -7 0 -1 -1 0 0 15
b:if it	0 -15 0 19 -3 0 0 0
b:in	-9 -18 0 36 -17 -9 -3 1
b:is due	0 0 0 -16 12 0 0 7
b:is in	0 0 0 17 -12 0 0 -2
b:is to	-1 12 0 -13 12 8 -1 -16
b:it	-7 -3 -18 0 0 2 2 8
b:it by	0 -6 0 7 -15 0 6 3
b:it end	0 3 0 -22 7 0 0 8
b:it expire	0 -4 0 16 2 0 0 -14
b:its	14 2 -6 -16 0 -7 -2 13
b:kuala	0 0 0 -15 0 0 0 18
b:kuala lumpur	0 0 0 -15 0 0 0 18
b:law	0 18 0 -16 -10 9 0 -5
b:levy	0 -6 0 15 0 0 0 -8
b:lumpur	0 0 0 -15 0 0 0 18
b:minute	0 11 0 -15 4 0 0 0
b:my	0 2 0 15 0 0 0 -13
b:next	0 0 0 17 -6 0 0 -6
b:no	0 -19 2 -2 9 0 2 4
b:of	0 -13 6 8 -19 -4 4 10
b:of its	8 6 0 -19 10 0 0 -9
b:of the	-3 -5 -1 6 -23 3 0 13
b:off	0 -15 0 17 0 -6 0 0
b:old	0 -18 0 3 0 0 0 15
b:on	-5 17 0 4 -4 -5 -14 -7
b:on <day-gone>	6 10 0 -23 -1 0 0 9
b:on <quality>	-4 18 1 -22 1 0 0 2
b:on the	-5 6 4 5 7 -2 -1 -19
b:out	-3 -7 10 -10 -8 0 0 15
b:pause	0 0 0 -13 0 0 0 18
b:pay	0 0 0 17 -5 0 0 -14
b:port	0 -15 0 8 14 0 0 -9
b:present	0 -1 0 -19 6 0 0 17
b:return	0 4 0 14 -5 0 0 -15
b:rule	19 -5 0 -12 0 0 0 -4
b:say in	0 7 0 -16 0 0 0 10
b:see	0 -9 0 18 -4 0 0 -4
b:since	-2 -18 0 39 -10 0 0 -12
b:sit	0 -6 0 15 2 0 0 -11
b:so	0 15 0 -22 17 0 0 -4
b:spoke	0 0 0 -14 15 0 0 0
b:standstill	0 0 0 15 -2 0 0 -10
b:start	0 24 0 -10 -5 0 0 -15
b:talk	0 0 0 15 -2 0 0 -5
b:tariff on	0 21 0 -20 0 0 0 0
b:tell	0 -15 0 -6 0 8 0 13
b:than	0 -5 0 -10 23 0 0 -8
b:that the	-2 -9 -1 15 -1 0 0 0
b:the <level>	3 10 0 -15 0 0 0 1
b:the <office>	-4 -1 0 22 4 0 0 -17
b:the <organisation>	0 -9 -2 -6 29 0 0 -17
b:the <quality>	-1 5 -2 -8 13 7 0 -15
b:the <span>	0 -2 0 -31 0 0 0 35
b:the deadline	0 -2 0 17 -8 5 0 -15
b:the duty	0 6 0 -19 3 0 0 8
b:the last	0 10 0 -15 0 0 0 3
b:the surcharge	0 16 -2 -8 -1 0 0 -3
b:the tariff	0 0 0 -18 0 0 0 19
b:the truce	0 0 0 15 2 0 0 -14
b:the two	-1 -16 -1 12 0 0 0 2
b:their	0 -2 0 16 -4 0 0 -4
b:them	-3 18 0 -6 0 0 0 -5
b:they	-6 -3 20 -3 11 0 0 -13
b:through	0 -16 6 6 -1 0 0 3
b:time	0 2 0 16 -4 0 0 -14
b:to	1 0 0 -18 6 3 -22 16
b:truce end	0 0 0 -19 0 0 0 21
b:truce with	0 0 0 15 0 0 0 -13
b:two	-2 -20 -2 10 0 0 0 8
b:up	-4 -23 0 -6 11 0 0 19
b:up to	0 0 0 -15 1 0 0 14
b:us	0 -3 0 -21 10 0 0 17
b:vote	0 -6 0 -7 15 0 0 -2
b:was	-1 -9 0 30 -9 -7 0 -10
b:were	-1 -5 0 18 -3 0 0 -7
b:which the	0 -6 0 16 0 0 0 -8
b:will be	2 -2 5 -1 -17 0 0 11
b:would	-6 9 -3 2 -21 -1 -1 6
b:you	0 11 0 6 0 0 0 -16
b:your	0 -11 0 21 2 -8 0 -8
c0=down	-4 3 -2 6 -16 -1 3 0
c0=propose	-2 -12 0 24 -6 -2 -2 0
c0=return	0 9 0 7 -1 0 0 -15
c1=down	-4 11 -2 -2 -15 -1 9 0
c1=down & d:ahead	-4 11 -2 -2 -15 -1 9 0
c1=impose	0 7 -2 9 0 0 -3 -16
c1=impose & d:today	0 -6 0 15 0 0 0 -9
c1=propose	-1 -16 0 12 6 -1 3 -5
c1=propose & d:ahead	-1 -16 0 8 6 -1 3 -3
c1=return	0 8 0 8 -2 0 0 -15
c1=return & d:ahead	0 8 0 7 -1 0 0 -15
c1=suspend	14 -16 1 2 -1 -3 0 -2
c1=suspend & d:ahead	14 -16 1 1 -1 -3 0 -2
c2=down	0 15 0 -7 -2 0 0 -2
ct0=begin modal	0 -20 0 12 -1 0 0 9
ct0=begin past	-2 -12 0 21 2 0 0 -10
ct0=begin present	12 10 -3 -16 2 -2 5 -4
ct0=suspend past	18 -1 0 -9 0 0 0 -7
ct0=up future	0 -16 0 17 0 0 0 0
ct1=begin modal	0 -20 0 13 -1 0 0 8
ct1=begin past	-2 -12 0 20 2 0 0 -10
ct1=begin present	13 6 -3 -15 2 -2 5 -2
ct1=suspend past	18 -1 0 -15 0 0 0 -2
ct1=up future	0 -14 0 18 0 0 0 -1
ct2=impose past	-2 -6 0 19 0 0 0 -6
ct2=impose present	0 -8 0 15 4 0 0 -12
ct2=stay present	3 -9 1 6 -18 1 -1 3
d:after , a	0 -6 0 15 0 0 0 -7
d:ahead	-7 0 -8 16 6 -8 -11 -5
d:ahead other	-32 -26 -15 62 -20 -18 -18 -21
d:ahead own	7 12 0 -27 17 1 0 6
d:ahead-0	3 2 0 25 6 3 -4 -64
d:ahead-1	-56 32 -28 19 10 -1 -13 -47
d:ahead-2	-9 16 -25 -24 30 -18 13 0
d:ahead-3	23 -39 17 -16 0 4 2 18
d:ahead-4	-29 22 -1 -42 -48 10 -10 46
d:ahead-5	5 -109 0 87 -26 -22 -11 -8
d:ahead-6	1 10 10 -27 -6 0 0 11
d:at=0	-1 1 -4 9 -16 -4 15 0
d:at=1	-8 1 -5 21 -49 -16 -33 16
d:at=2	1 -2 7 -4 17 -13 -3 -3
d:at=3	-15 -19 -25 32 27 15 -23 -39
d:begins	2 8 -19 0 -1 4 -5 0
d:begins ahead	6 18 -15 -10 -7 6 -2 -3
d:begins today	-7 -37 -2 16 5 -1 0 6
d:ends	-5 -7 -2 3 -12 -4 -19 19
d:ends ahead	-3 -8 -1 5 -19 -3 -17 17
d:ends other ahead	-16 0 -9 11 -16 -2 -4 9
d:ends own ahead	4 -9 2 -6 -9 0 -12 15
d:how=calendar	-2 1 2 -12 1 -2 -14 22
d:how=relative	-2 -12 -15 29 11 -5 0 -28
d:how=weekday	-23 -12 -34 63 -13 -12 -2 -46
d:last	0 -26 0 57 -16 0 0 -29
d:named=0	-21 -11 -17 48 -3 -13 -8 -15
d:named=1	5 0 0 -12 5 1 -16 7
d:named=2	4 12 0 -25 5 -2 0 9
d:named=3	0 -1 0 15 0 0 0 -8
d:rank=0	-6 33 -4 -30 17 -3 12 -8
d:rank=0 of 1	0 20 -8 -52 -31 -1 19 54
d:rank=0 of 2	-7 17 -8 3 15 -16 0 -25
d:rank=0 of 3	-12 4 -2 7 9 13 -5 -29
d:rank=0 of 4	3 8 10 -10 26 -19 -6 -29
d:rank=1	0 7 0 -33 17 -4 -24 25
d:rank=1 of 2	-3 -15 0 -37 -1 -6 -8 58
d:rank=1 of 3	0 20 -4 -33 19 2 -6 3
d:rank=1 of 4	1 1 2 21 5 -3 -4 -44
d:rank=2	1 10 2 -25 6 5 5 0
d:rank=2 of 3	-14 13 3 -22 -8 0 2 14
d:rank=2 of 4	26 -10 2 -19 2 9 -3 6
d:rank=3	19 -11 1 -16 -14 4 -9 19
d:span-before	-9 3 -11 -5 -4 -9 -4 18
d:today	-18 -26 -14 51 -15 -12 -10 -5
d:today own	-16 -26 -14 50 -15 -12 -10 -5
d:today-0	-18 -26 -14 51 -15 -12 -10 -5
f:"	-3 17 -2 14 -1 0 0 -24
f:'	0 -17 0 16 0 0 0 0
f:'s	7 2 -11 -19 2 4 -2 11
f:,	6 -4 3 6 -37 -1 -17 15
f:-	14 -16 0 1 -14 0 0 6
f:.	-6 2 -12 12 -15 -14 -20 11
f::	3 -14 -6 -19 -4 -4 0 38
f:<agent>	6 14 5 -10 -2 0 5 -17
f:<day-gone>	-13 3 -5 -13 5 -4 0 19
f:<gate>	-6 -26 7 26 -4 1 0 -10
f:<goods>	5 10 3 -23 0 -17 -7 18
f:<level>	-10 21 -10 -5 -4 -16 -9 4
f:<money>	-3 -7 3 16 -1 1 0 -13
f:<month-gone>	11 -20 0 -14 1 13 0 10
f:<month-today>	-1 0 0 -10 -2 0 0 17
f:<name>	-2 0 0 -8 0 -14 -6 15
f:<not>	16 -2 -1 5 0 -9 -6 -7
f:<number>	-15 0 7 -6 -8 9 -7 13
f:<office>	0 -23 -2 26 -9 -1 0 -7
f:<organisation>	-17 23 -2 -9 -20 17 -2 -7
f:<person>	-16 0 -7 8 -21 1 0 10
f:<points>	-4 -8 0 -13 0 0 0 29
f:<quality>	0 0 8 -38 23 -9 4 17
f:<seat>	-2 -5 -5 -22 -4 20 0 23
f:<span>	7 -18 -7 21 -14 -4 0 0
f:<v-agree>	-4 -4 -4 16 -25 0 0 0
f:<v-bear>	0 0 2 15 -44 -11 -4 2
f:<v-begin>	-8 0 0 2 -24 -3 -4 17
f:<v-down>	-4 2 0 18 -16 -4 0 -9
f:<v-impose>	-20 0 -11 -1 10 8 -12 8
f:<v-propose>	-15 18 0 0 2 0 -1 -15
f:<v-sell>	3 -8 11 0 12 -1 0 -18
f:<v-suspend>	-1 -14 2 -8 15 16 0 0
f:<v-up>	0 -25 0 23 -12 8 -1 -6
f:?	0 2 0 -21 -5 0 0 27
f:a	8 -9 -6 28 2 17 -5 -39
f:after	-7 16 12 3 -5 -5 0 -20
f:agreement	0 18 0 -8 0 0 0 -11
f:all	6 -10 0 15 0 0 0 -11
f:and	6 19 -18 -11 -1 -2 -9 4
f:answer	0 -3 0 18 -7 0 0 -2
f:are	11 10 7 -27 7 -7 0 3
f:be	-14 -4 -2 0 -7 -6 0 22
f:beef	0 15 0 -11 -5 0 0 3
f:been	-4 -8 -2 21 -11 1 0 -4
f:before	0 18 2 16 -10 0 0 -33
f:between	0 -7 0 -7 0 0 0 16
f:both	-1 -10 0 25 -3 0 0 -14
f:but	0 16 0 -7 -2 0 0 -2
f:by	0 -10 -4 14 -6 15 0 -9
f:call	0 17 0 0 -1 2 0 -16
f:can	0 18 0 -26 0 0 0 10
f:case	0 5 0 -17 -4 0 0 16
f:coal	0 -7 0 17 0 0 0 -9
f:day	0 5 0 -38 17 0 0 13
f:decide	-1 0 0 -14 0 0 0 18
f:decree	0 20 0 -25 -1 0 0 8
f:down	0 1 0 16 -6 0 0 -14
f:due	0 0 0 -14 -4 0 0 16
f:effect	3 26 0 -18 -9 0 0 -5
f:else	0 -4 0 -10 0 0 0 18
f:entry	0 8 0 -25 0 0 0 18
f:expect	0 14 0 -15 -6 3 0 2
f:expire	0 -13 0 16 0 0 0 -3
f:export	7 3 0 -17 15 0 0 -10
f:farm	0 -6 0 19 0 0 0 -12
f:fentanyl	0 -20 0 7 4 8 0 -4
f:find	0 -7 0 16 0 0 0 -7
f:first	-2 -10 0 -12 16 -2 0 12
f:for	-8 -16 0 11 6 0 -5 3
f:fourth	0 -10 0 17 4 0 0 -18
f:from	2 0 17 -22 -11 -1 0 18
f:gas	0 -8 0 15 0 0 0 -6
f:geneva	0 -2 0 16 0 0 0 -10
f:get	0 -9 0 27 -7 0 0 -12
f:go	2 -6 1 5 -15 0 0 3
f:good	0 -26 0 9 0 -1 0 6
f:have	0 -10 -6 -3 -10 21 0 6
f:his	0 20 0 1 -3 0 0 -19
f:hold	0 0 0 -28 -13 19 0 20
f:hour	0 -19 0 34 0 0 0 -18
f:if	0 14 0 -16 -10 0 0 10
f:in	-12 -24 -11 18 -10 8 1 9
f:its	8 4 -6 -24 -2 18 0 9
f:later	10 14 0 0 0 0 0 -23
f:live	0 0 0 -14 0 0 0 15
f:long	0 -4 0 -14 0 0 0 20
f:meet	0 1 0 30 -6 -2 0 -29
f:midnight	0 6 0 6 0 0 0 -15
f:ministry	0 -4 0 14 3 0 0 -18
f:minute	0 -2 0 21 -1 0 0 -16
f:must	0 -11 0 0 -7 19 0 -7
f:never	0 15 0 -7 0 0 0 -8
f:new	0 13 0 -15 -8 0 0 11
f:nobody	-1 -14 0 0 -2 0 0 18
f:now	3 -7 0 17 -7 0 0 -7
f:of	8 -5 3 28 5 -23 -7 -27
f:offer	0 -4 0 20 0 0 0 -15
f:old	0 28 11 -35 -1 0 0 -3
f:on	-4 3 6 8 1 -24 -10 -4
f:once	1 8 0 -15 0 0 0 6
f:one	-7 -5 0 4 -18 -6 0 18
f:only	0 22 0 -18 -2 2 0 -1
f:order	-1 14 0 -17 0 0 0 6
f:our	-2 7 -1 -26 13 0 0 16
f:out	8 -12 0 18 -8 0 0 -9
f:over	3 -12 0 -17 -2 0 0 25
f:own	7 3 0 -17 9 0 0 3
f:pause	0 0 0 -18 9 0 0 13
f:pay	3 0 -5 -9 -15 -1 -1 18
f:people	0 -2 0 -8 -3 0 0 15
f:plan	0 -3 0 -27 24 0 0 4
f:put	-5 -19 0 21 3 0 0 -2
f:reciprocal	0 0 0 21 0 0 0 -20
f:run	9 8 0 -3 5 0 0 -19
f:say	-7 -8 -8 -8 5 -3 -1 23
f:season	0 -10 0 15 0 0 0 -4
f:second	0 -6 0 20 -8 0 0 -8
f:sell	0 0 0 16 -3 0 0 -8
f:side	-4 -21 0 32 3 0 0 -20
f:sign	-1 -16 0 25 -16 0 0 -2
f:since	0 -37 0 7 15 10 0 -7
f:sit	0 -15 0 14 -6 0 0 0
f:sleep	0 -9 0 18 -8 0 0 0
f:so	12 -19 0 -5 17 0 0 -4
f:start	-1 -11 0 -14 0 0 0 25
f:stay	0 -4 0 0 18 0 0 -14
f:still	6 -4 0 -23 8 0 0 14
f:suspend	-4 -16 5 17 1 0 0 -6
f:table	0 -3 0 15 0 0 0 -8
f:take	-2 14 0 -10 -21 0 0 16
f:tariff	4 -20 7 12 1 0 0 -1
f:tea	0 16 0 -14 0 0 0 0
f:the	2 -20 8 6 -1 9 -5 0
f:their	0 0 -1 -5 16 0 0 -3
f:then	-1 -17 -1 -13 1 18 0 13
f:there	5 -7 -2 -9 -8 -2 0 21
f:they	0 -34 -4 26 -20 0 0 15
f:third	0 -6 0 19 -7 0 0 -5
f:those	0 -6 11 11 -1 0 0 -17
f:threaten	0 -10 0 15 2 0 0 -8
f:through	0 -7 0 -13 0 0 0 21
f:to	1 14 1 -16 4 -11 -6 4
f:together	0 -4 0 18 0 0 0 -12
f:too	0 -15 0 -3 5 0 0 11
f:truce	14 -8 0 -23 0 -1 0 13
f:unlawful	0 20 0 -13 0 0 0 -10
f:unless	0 -11 0 -14 0 0 0 24
f:until	14 -22 -1 1 5 0 0 0
f:up	7 -12 -1 16 -6 -1 0 -4
f:want	0 -5 0 24 -1 0 0 -14
f:was	1 -18 -3 25 3 -1 -1 -13
f:we	-6 25 -3 -8 0 -2 0 -9
f:what	-1 10 -1 -15 -9 -1 0 18
f:where	0 -5 0 16 0 0 0 -14
f:who	-4 -5 0 19 -5 0 0 -4
f:will	-5 -27 0 7 0 0 0 13
f:with	-3 -31 -4 11 0 15 0 1
f:without	7 5 0 1 1 0 0 -15
first-of-paragraph	-6 8 -2 29 -4 -16 0 -29
h:controls	49 -6 -5 -4 -21 -3 -6 -37
h:deal	-11 3 -3 19 -41 0 22 -13
h:duties	-36 10 0 22 -16 -19 11 -13
h:duties truce	-1 -3 0 -13 -14 0 -1 26
h:exclusions	0 -8 52 -31 -17 0 0 -27
h:fees	-14 -11 -5 -7 31 -3 0 0
h:meeting	-10 -30 0 51 -19 0 -4 -12
h:meeting truce	0 -1 0 -13 0 0 0 17
h:procedure	-17 -5 -6 0 36 -14 1 -38
h:sale	4 -6 -3 -15 -9 34 -2 -20
h:shipped	0 15 0 -19 9 0 0 -6
has-infinitive	-14 18 -6 -5 -4 9 0 -12
has-past	3 -30 -15 46 -9 -11 -8 -16
headline	3 15 2 -22 4 0 20 -10
hs:controls	20 -10 0 3 -3 0 0 -17
hs:procedure	0 12 0 -13 7 3 0 -16
hs:sale	0 0 0 -18 5 5 0 7
l1=,	-13 -3 5 16 -4 4 0 -14
l1=, & d:ahead	-9 -1 7 12 -3 6 2 -21
l1=:	0 -6 0 -2 -3 0 0 16
l1=: & d:ahead	0 -6 0 -6 -2 0 0 18
l1=<level-noun>	0 -4 0 -14 0 0 0 18
l1=<number>	0 13 0 -3 6 0 0 -19
l1=<number> & d:ahead	0 10 0 -2 7 0 0 -15
l1=<span>	0 -5 0 21 0 0 0 -16
l1=<span> & d:ahead	0 -5 0 21 0 0 0 -16
l1=<v-bear> & d:ahead	0 4 0 -17 9 0 0 3
l1=<v-begin>	1 24 0 -8 -3 0 0 -21
l1=<v-begin> & d:ahead	1 25 0 -13 -2 0 0 -19
l1=<v-impose>	3 -17 0 14 6 0 0 -14
l1=after	0 -2 0 -20 6 0 0 16
l1=after & d:ahead	0 -2 0 -20 6 0 0 16
l1=and	0 -17 0 13 8 0 0 -5
l1=and & d:ahead	0 -17 0 12 8 0 0 -5
l1=back	0 20 0 -13 -2 0 0 -5
l1=back & d:ahead	0 20 0 -13 -2 0 0 -5
l1=before & d:ahead	-4 5 -5 -15 10 -2 0 4
l1=by & d:ahead	-13 -11 3 -5 15 5 3 -10
l1=from	0 15 -12 1 0 -9 -7 -15
l1=from & d:ahead	0 17 -12 0 0 -9 -7 -14
l1=of	-19 5 0 19 -2 -3 1 -21
l1=of & d:ahead	-19 9 0 14 -1 -3 2 -19
l1=on	-10 4 -2 16 -2 -12 -22 -6
l1=on & d:ahead	-10 3 -1 14 -2 -12 -21 -4
l1=out	0 -4 0 -9 -2 0 0 17
l1=since	-2 -15 0 33 -9 0 0 -9
l1=since & d:ahead	-1 -14 0 32 -9 0 0 -9
l1=start	0 17 0 -10 0 0 0 -7
l1=start & d:ahead	0 18 0 -13 0 0 0 -5
l1=the	1 1 6 -5 -21 -3 8 6
l1=the & d:ahead	1 1 6 -6 -21 -3 8 6
l1=till & d:ahead	10 -5 0 -16 -4 9 0 1
l1=to	11 -15 5 -20 -6 -6 -2 23
l1=to & d:ahead	11 -15 5 -20 -6 -6 -2 23
l2=<begin>	6 6 -6 5 1 1 -21 -12
l2=<begin> & d:ahead	8 9 -4 -3 2 3 -18 -8
l2=<begin> & d:today	-1 -10 0 23 0 0 0 -9
l2=<level-noun>	0 -13 0 22 -2 0 0 -8
l2=<level-noun> & d:ahead	0 -12 0 22 -2 0 0 -8
l2=<not>	0 19 0 -10 -5 0 0 -5
l2=<not> & d:ahead	0 19 0 -13 -4 0 0 -2
l2=<quality>	0 -6 0 16 0 0 0 -8
l2=<v-bear>	-1 -13 0 17 -6 -1 4 2
l2=<v-bear> & d:ahead	-1 -13 0 16 -5 -1 4 3
l2=<v-say>	-3 -9 0 17 6 -2 0 -9
l2=<v-up>	0 19 0 -15 -8 0 0 5
l2=<v-up> & d:ahead	0 19 0 -15 -8 0 0 5
l2=and	0 19 0 -24 -4 0 0 11
l2=and & d:ahead	0 19 0 -24 -4 0 0 11
l2=as	0 15 0 -7 0 0 0 -5
l2=as & d:ahead	0 19 0 -13 0 0 0 -3
l2=at	-2 0 -2 21 -7 0 0 -10
l2=at & d:ahead	-1 0 -2 18 -6 0 0 -10
l2=before	-1 1 0 16 -1 0 0 -14
l2=before & d:ahead	-1 1 0 15 -1 0 0 -13
l2=day	0 0 0 -14 -6 0 0 20
l2=day & d:ahead	0 0 0 -14 -6 0 0 20
l2=happen	0 8 0 -16 5 0 0 1
l2=happen & d:ahead	0 8 0 -16 5 0 0 1
l2=have	0 -2 0 15 0 0 0 -12
l2=have & d:ahead	0 -2 0 15 0 0 0 -12
l2=off	0 -5 0 17 -2 -6 0 -1
l2=off & d:ahead	0 -5 0 17 -2 -6 0 -1
l2=to	-3 -16 0 -2 12 0 0 10
l2=to & d:ahead	-3 -15 0 -5 13 0 0 11
l2=tuesday	0 12 0 -16 -1 0 0 6
l2=what	0 -4 0 18 0 0 0 -11
l3=<begin> & d:ahead	8 8 1 -16 3 0 -5 6
l3=<begin> & d:today	-4 -26 -3 13 0 -2 -1 5
l3=<day-ahead> & d:ahead	0 -10 0 16 -1 0 0 -4
l3=<goods>	-12 -20 0 3 9 0 0 11
l3=<goods> & d:ahead	-12 -16 0 1 10 0 0 9
l3=<not>	0 5 0 -11 15 0 2 -11
l3=<not> & d:ahead	0 5 0 -12 15 0 2 -11
l3=<number>	-5 35 -2 -35 5 0 0 -3
l3=<number> & d:ahead	-5 32 -2 -34 6 0 0 -2
l3=<person> & d:ahead	4 0 0 -15 10 0 0 4
l3=<seat>	0 19 0 -25 -2 0 0 15
l3=<seat> & d:ahead	0 16 0 -12 -2 0 0 0
l3=<seat> & d:today	0 4 0 -18 0 0 0 15
l3=<span>	-3 18 0 -9 0 0 0 0
l3=<span> & d:ahead	-3 18 0 -6 0 0 0 -4
l3=<v-end>	0 0 -4 -5 -9 0 0 16
l3=<v-sell>	-9 -4 0 17 -4 2 0 -4
l3=<v-sell> & d:ahead	-9 -4 0 17 -4 2 0 -4
l3=a & d:ahead	1 -18 0 0 7 5 4 -1
l3=and & d:ahead	0 -17 0 2 -2 0 0 12
l3=are	0 -15 0 -2 0 0 0 16
l3=are & d:ahead	0 -15 0 -2 0 0 0 16
l3=end	0 -8 0 -6 0 0 0 16
l3=end & d:ahead	0 -8 0 -8 0 0 0 17
l3=for	0 -13 0 19 -4 0 0 0
l3=for & d:ahead	0 -12 0 17 -4 0 0 0
l3=in	-3 -13 0 29 -5 0 0 -8
l3=in & d:ahead	-3 -12 0 28 -5 0 0 -8
l3=is	-6 -22 -1 14 -18 10 0 5
l3=is & d:ahead	-6 -20 -1 12 -18 10 0 6
l3=of	1 18 0 -8 0 0 7 -22
l3=of & d:ahead	1 19 0 -9 0 0 7 -22
l3=one	0 0 0 -12 0 0 0 16
l3=the	-9 0 0 -7 -7 4 -3 20
l3=the & d:ahead	-8 0 0 -10 -6 4 -3 22
l3=to	-9 4 0 -15 12 12 -5 0
l3=to & d:ahead	-9 5 0 -16 12 12 -5 0
l3=up	0 -20 0 15 0 0 0 2
l3=up & d:ahead	0 -20 0 15 0 0 0 2
l3=what	0 22 0 -21 0 0 0 0
l3=what & d:ahead	0 23 0 -24 0 0 0 0
l4='s	-4 -13 0 22 3 0 0 -8
l4='s & d:ahead	-4 -13 0 21 3 0 0 -8
l4=,	-6 -17 0 13 0 -2 0 0
l4=, & d:ahead	-5 -25 0 15 1 -1 0 2
l4=<begin> & d:today	-5 -21 -4 13 0 -3 -2 8
l4=<day-gone> & d:ahead	1 -18 0 20 -2 0 0 -5
l4=<duty>	0 -15 -4 10 10 0 0 -2
l4=<level-noun>	0 -8 0 20 0 0 0 -9
l4=<level-noun> & d:ahead	0 -8 0 19 0 0 0 -8
l4=<number>	0 -15 3 10 -1 0 0 1
l4=<person>	0 -8 0 19 -1 0 0 -7
l4=<person> & d:ahead	0 -6 0 17 -1 0 0 -6
l4=<points>	-6 0 0 -14 0 0 0 21
l4=<points> & d:ahead	-6 0 0 -14 0 0 0 21
l4=<span>	0 16 0 -19 -2 0 0 7
l4=<span> & d:ahead	0 16 0 -20 -2 0 0 7
l4=<v-say> & d:ahead	0 4 0 -16 2 4 0 7
l4=<v-stay>	-2 0 10 9 0 0 0 -16
l4=<v-stay> & d:ahead	-2 0 10 8 0 0 0 -16
l4=a	2 0 3 5 1 0 0 -20
l4=a & d:ahead	2 0 3 4 1 0 0 -20
l4=and	-2 13 -1 -14 22 -2 0 -7
l4=and & d:ahead	-1 14 -1 -15 23 -2 0 -8
l4=as	0 23 0 -18 0 0 0 -8
l4=as & d:ahead	0 23 0 -18 0 0 0 -8
l4=busan	0 0 0 -14 0 0 0 15
l4=busan & d:ahead	0 0 0 -14 0 0 0 15
l4=duty	0 0 0 -16 13 0 0 4
l4=duty & d:ahead	0 0 0 -15 11 0 0 5
l4=from	0 16 0 -12 -3 0 0 0
l4=from & d:ahead	0 17 0 -5 -3 0 0 -10
l4=has & d:ahead	-1 -3 0 -7 2 -1 0 15
l4=is	14 8 2 -8 -2 6 -1 -15
l4=of	0 19 0 -16 -10 0 0 9
l4=on	-5 -11 0 -8 1 0 5 19
l4=on & d:ahead	-5 -11 0 -8 1 0 5 19
l4=rule	13 -7 0 -17 12 0 0 -2
l4=rule & d:ahead	14 -7 0 -19 12 0 0 -1
l4=say	0 7 0 -15 0 0 0 10
l4=say & d:ahead	0 7 0 -15 0 0 0 10
l4=tariff	0 -10 0 18 -1 0 0 -5
l4=tariff & d:ahead	0 -10 0 18 -1 0 0 -5
l4=that	0 16 0 -5 0 0 0 -6
l4=that & d:ahead	0 18 0 -8 0 0 0 -4
l4=will	-1 4 7 11 -15 0 0 -11
l4=will & d:ahead	-1 4 7 11 -15 0 0 -11
l=, a	0 -6 0 15 0 0 0 -7
l=, a & d:ahead	0 -6 0 15 0 0 0 -7
l=: from	0 -10 0 15 0 0 0 0
l=: from & d:ahead	0 -10 0 15 0 0 0 0
l=<begin> the	8 3 -1 -22 0 5 0 5
l=<name> on	0 -9 0 17 0 0 0 -6
l=<name> on & d:ahead	0 -9 0 17 0 0 0 -5
l=<number> ,	0 -10 0 -10 0 0 0 17
l=<organisation> ,	0 -1 0 -13 15 0 0 0
l=and on	0 23 0 -18 0 0 0 -4
l=and on & d:ahead	0 23 0 -18 0 0 0 -4
l=as of	0 16 0 -8 0 0 0 -5
l=as of & d:ahead	0 19 0 -14 0 0 0 -3
l=before the	-1 1 0 15 -1 0 0 -13
l=before the & d:ahead	-1 1 0 15 -1 0 0 -13
l=happen on	0 8 0 -16 5 0 0 1
l=happen on & d:ahead	0 8 0 -16 5 0 0 1
l=run until	0 0 0 -18 0 0 0 20
l=run until & d:ahead	0 0 0 -18 0 0 0 20
l=tuesday ,	0 12 0 -16 -1 0 0 6
lead=1	0 8 0 -29 1 0 0 19
lead=10	0 0 2 -12 -3 0 0 15
lead=30	0 -1 0 -16 0 19 0 -5
lead=8	0 -7 0 21 0 0 0 -12
lead=a	-3 -21 0 17 17 -1 -2 -10
lead=a & d:ahead	-2 -21 0 19 17 0 -2 -16
lead=february	0 16 0 0 -7 0 0 -16
lead=july	0 14 0 0 0 0 0 -15
lead=july & d:ahead	0 14 0 0 0 0 0 -15
lead=june	0 -14 0 22 0 0 0 -5
lead=march	0 8 0 -3 11 -2 0 -17
lead=november	0 -2 11 -19 -1 0 0 14
lead=november & d:ahead	0 -2 11 -20 -1 0 0 14
lead=our	0 -6 0 18 -4 0 0 -9
lead=our & d:ahead	0 -6 0 18 -4 0 0 -9
lead=tomorrow	8 -6 0 -13 18 -1 0 -5
lead=tomorrow & d:ahead	8 -6 0 -13 18 -1 0 -5
lead=without	0 10 0 -15 0 0 0 5
lll=, and on	0 -14 0 17 0 0 0 -1
lll=, and on & d:ahead	0 -14 0 17 0 0 0 -1
lll=<begin> <begin> the	8 3 -1 -22 0 5 0 5
lll=<seat> , on	0 16 0 -13 0 0 0 -1
lll=<seat> , on & d:ahead	0 16 0 -13 0 0 0 -1
lll=it end on	0 4 0 -20 7 0 0 5
lll=it end on & d:ahead	0 4 0 -20 7 0 0 5
lr=, , & d:ahead	0 1 0 19 -6 0 0 -13
lr=: .	0 -4 0 -13 0 0 0 18
lr=: . & d:ahead	0 -4 0 -13 0 0 0 18
lr=<begin> <end>	-1 -27 0 -12 3 17 0 12
lr=<begin> <end> & d:today	0 0 0 15 -1 0 0 -7
lr=<number> .	0 21 0 -13 0 0 0 -6
lr=end .	0 0 0 16 0 0 0 -12
lr=from .	3 -9 0 19 -4 0 0 -12
lr=from . & d:ahead	3 -8 0 18 -4 0 0 -11
lr=is <end>	0 -3 0 -6 -5 0 0 18
lr=is <end> & d:ahead	0 -3 0 -6 -5 0 0 18
lr=of .	0 15 0 -8 -1 0 0 0
lr=of . & d:ahead	0 16 0 -11 -1 0 0 0
lr=on ,	2 1 -1 1 -19 1 -4 6
lr=on , & d:ahead	2 1 -1 0 -18 1 -3 7
lr=on <end>	-8 4 -13 16 -15 -3 0 -3
lr=on <end> & d:ahead	-8 5 -13 16 -15 -3 0 -3
lr=on at	0 0 0 16 0 0 0 -12
lr=on at & d:ahead	0 0 0 16 0 0 0 -12
lr=since ,	0 -4 0 16 0 0 0 -8
lr=since , & d:ahead	0 -4 0 16 0 0 0 -7
lr=the .	-5 -7 0 23 -3 0 0 -8
lr=the . & d:ahead	-5 -7 0 23 -3 0 0 -8
lr=to ,	4 -6 2 -19 3 0 0 11
lr=to , & d:ahead	4 -6 2 -19 3 0 0 11
lr=until .	6 5 -3 -21 2 -6 0 15
lr=until . & d:ahead	6 5 -3 -21 2 -6 0 15
lr=until <end>	5 0 -1 18 0 0 0 -19
lr=until <end> & d:ahead	5 0 -1 18 0 0 0 -19
lr=until of	0 6 0 -19 0 0 0 14
lr=until of & d:ahead	0 6 0 -19 0 0 0 14
nc2=begin	0 -12 -3 -6 0 0 2 16
nc2=end	-1 0 0 27 -4 0 0 -18
nc2=stay	-9 -17 -3 14 3 -4 -2 7
nc2=up	0 -2 -1 -8 -7 0 0 20
nct2=bear present	0 1 0 -16 3 2 0 6
nct2=up present	0 -9 0 -2 -5 0 0 19
next="	-1 6 0 13 -3 0 0 -16
next=:	3 -10 -6 1 -2 -2 -2 16
next=and	0 2 0 17 -1 0 0 -17
next=if	0 25 0 -9 -5 0 0 -12
next=—	-2 -18 -1 44 -10 -1 0 -20
nt2=modal	0 -18 0 9 2 0 0 2
nv0-none	-2 -4 3 19 1 -9 -4 -13
nv1-none	-2 -4 3 19 1 -9 -4 -13
nv2-none	3 4 10 6 1 -12 0 -16
nv2=come	0 -16 0 10 0 0 0 3
nv2=end	0 -1 0 21 0 0 0 -17
nv2=go	0 -9 0 -7 -5 0 0 22
nv2=have	0 7 0 -20 3 0 6 2
nv2=take	3 5 0 -18 0 0 4 6
nvt2=go present	0 -8 0 -6 -5 0 0 20
nvt2=have present	0 8 0 -23 3 0 6 4
nvt2=other past	0 0 0 17 0 0 0 -14
nvt2=other present	0 -15 4 -1 -5 10 0 3
o:act=no verb	-16 1 0 12 1 -11 -6 1
o:act=sit	0 -6 0 15 2 0 0 -13
o:be of ahead	0 -5 1 17 -1 0 0 -13
o:be on ahead	-7 1 -3 -31 11 7 0 19
o:be until ahead	7 -6 2 18 0 -3 0 -21
o:begin from ahead	0 -14 0 22 -7 0 0 -1
o:carried=controls far	19 -19 2 -12 16 -3 -1 -6
o:carried=deal far	-11 -4 -7 17 -3 -6 -3 5
o:carried=duties	-12 11 -16 9 -2 -17 -10 -2
o:carried=duties far	-11 14 -2 15 -10 0 -20 -15
o:carried=exclusions	0 -7 16 0 5 0 0 -17
o:carried=exclusions far	11 -8 10 -12 16 0 0 -17
o:carried=meeting	-7 0 -6 7 -39 16 -1 5
o:carried=meeting far	-19 -14 -13 11 12 0 3 -1
o:carried=sale	0 0 0 -3 -2 18 0 -13
o:leads=and on	0 23 0 -18 0 0 0 -4
o:leads=as of	0 16 0 -8 0 0 0 -5
o:leads=before the	-1 1 0 15 -1 0 0 -13
o:leads=began on	0 -9 0 15 0 0 0 -3
o:leads=end on	0 8 2 -15 -5 0 0 11
o:leads=percent from	0 21 0 -18 0 0 0 0
o:leads=runs until	0 0 0 -17 0 0 0 19
o:leads=the	8 3 -1 -22 0 5 0 5
o:left=controls	27 -8 -5 -3 -3 -1 -1 -18
o:left=controls right=none	26 -7 -3 -2 -14 0 0 -13
o:left=deal	-3 -6 -2 2 -9 0 15 0
o:left=deal right=none	-2 1 0 2 -8 0 17 -12
o:left=duties	-21 -5 0 9 12 -11 -14 0
o:left=duties right=none	-19 -1 0 7 4 -10 -12 2
o:left=duties right=procedure	0 -11 0 -1 16 0 0 -5
o:left=exclusions	0 0 31 -18 -10 0 0 -16
o:left=exclusions right=none	0 -3 21 -9 -2 0 0 -9
o:left=fees	-5 -16 -2 12 12 0 0 -5
o:left=fees right=none	-5 -15 -2 9 14 0 0 -4
o:left=meeting	-8 -19 1 30 2 -9 -2 -14
o:left=meeting right=none	-7 -12 -7 24 7 -7 -1 -12
o:left=none	-12 9 -29 17 -11 -16 -9 6
o:left=none right=duties	-4 1 -4 15 -10 -1 3 -9
o:left=none right=none	-10 7 -35 21 -16 -37 -39 12
o:left=none right=procedure	0 2 0 -18 19 0 0 -3
o:left=none right=sale	0 -4 0 -6 -4 20 0 -7
o:left=procedure	-12 2 -7 14 4 -7 -1 -21
o:left=procedure right=none	-11 3 -7 8 9 -6 0 -19
o:left=sale	-2 4 -2 -9 -4 19 0 -10
o:left=sale right=none	-2 4 -2 -9 -4 19 0 -10
o:left=truce	-3 0 -19 9 0 -8 -4 3
o:left=truce right=none	-2 1 -17 5 -5 -7 -3 7
o:meet on ahead	0 -3 0 18 -8 0 0 -1
o:near=controls	21 -9 -4 0 0 0 -1 -12
o:near=duties	-12 -5 0 16 3 -5 -7 -8
o:near=exclusions	0 0 15 -3 0 0 0 -9
o:near=meeting	-5 -16 2 15 11 -5 0 -15
o:near=none	-18 7 -24 18 -8 -6 -13 7
o:near=procedure	-10 -7 -5 13 10 -5 0 -17
o:near=signing	0 -12 0 19 0 -6 -1 -5
o:no verb  ahead	-22 8 3 -4 2 7 -3 -3
o:no verb a ahead	0 -6 0 15 0 0 0 -8
o:no verb and ahead	0 -16 0 10 9 0 0 -3
o:no verb by ahead	-5 -28 4 1 25 -7 1 -13
o:no verb from ahead	0 10 0 6 0 0 0 -32
o:no verb the ahead	4 3 11 -23 -8 -2 4 9
o:put on ahead	0 -6 0 18 0 0 0 -8
o:right=deal	1 0 0 5 -4 0 13 -20
o:right=duties	-7 2 0 20 -23 -5 0 -2
o:right=duties 	0 17 0 -13 -2 0 0 0
o:right=duties on	0 -10 -1 25 -8 0 -1 0
o:right=duties until	0 -3 0 16 0 0 0 -9
o:right=none	-12 -4 -25 34 -2 -21 -30 -2
o:right=none after	0 0 0 -20 6 0 0 14
o:right=none and	0 -10 0 17 0 0 0 -2
o:right=none by	-11 -5 0 1 18 1 0 -17
o:right=none from	-3 13 -8 7 3 -7 -3 -25
o:right=none of	-16 12 0 9 0 -2 0 -16
o:right=none on	-11 6 -5 13 -4 -16 -13 -4
o:right=none out	0 -3 0 -18 -1 0 0 25
o:right=none since	0 -12 0 26 -7 0 0 -6
o:right=none the	0 2 2 0 -19 -13 -1 7
o:right=none to	8 -13 0 -16 -5 -5 0 21
o:right=none tuesday,	0 12 0 -16 -1 0 0 6
o:right=none until	6 -7 -3 -4 -1 -16 -4 12
o:right=procedure	0 -9 1 -16 33 0 0 -13
o:right=sale	0 -4 0 -6 -4 20 0 -7
o:right=truce	-8 -4 4 -1 -13 0 -2 15
o:subject=controls	25 -12 -6 1 0 -2 -3 -20
o:subject=deal	-5 3 -2 8 -10 -1 16 -16
o:subject=duties	-16 0 0 12 -5 -11 -12 2
o:subject=duties carried	-4 3 -16 5 9 -8 -5 -7
o:subject=duties carried pay ahead	0 -8 0 16 0 0 0 -6
o:subject=duties carried the ahead	0 -2 0 15 -1 0 0 -8
o:subject=duties end	0 18 0 -4 -5 0 0 -14
o:subject=duties end ahead	0 18 0 -4 -5 0 0 -14
o:subject=duties far no verb on	0 5 0 -15 0 0 0 10
o:subject=duties far on ahead	0 5 0 -15 0 0 0 10
o:subject=duties from ahead	0 -8 0 21 -8 0 0 -8
o:subject=duties no verb ahead	-8 -3 -8 1 0 -4 -5 15
o:subject=duties no verb from	0 -11 0 19 -5 0 0 -3
o:subject=duties on ahead	-1 9 0 6 -21 0 0 -8
o:subject=duties the ahead	0 11 4 -16 -1 0 0 0
o:subject=exclusions	1 -12 27 -18 -8 0 0 -5
o:subject=exclusions no verb	2 -5 15 -10 -2 0 0 -7
o:subject=exclusions no verb ahead	2 -5 15 -10 -2 0 0 -7
o:subject=longer far	-1 17 0 -2 -5 0 0 -11
o:subject=longer far carried	2 -4 -1 10 -15 0 0 4
o:subject=longer far no verb	-1 17 0 -2 -5 0 0 -11
o:subject=longer far no verb ahead	0 18 0 -1 -4 0 0 -16
o:subject=meeting carried	-3 0 -2 1 -17 6 0 7
o:subject=meeting carried end	0 0 0 -12 0 0 0 16
o:subject=meeting carried end ahead	0 0 0 -12 0 0 0 16
o:subject=meeting far carried	-8 0 -3 17 0 -2 0 -10
o:subject=meeting far carried the ahead	0 1 0 8 8 0 0 -19
o:subject=meeting far no verb today	0 0 0 -14 0 0 0 16
o:subject=none	-17 5 0 7 -18 -9 -8 3
o:subject=none carried be on	-1 14 0 -27 12 4 0 0
o:subject=none carried begin on	5 -15 0 11 -3 0 0 0
o:subject=none carried make	0 6 0 -19 0 0 0 14
o:subject=none carried make ahead	0 7 0 -20 0 0 0 14
o:subject=none carried run	0 -9 0 15 0 0 0 -6
o:subject=none carried run ahead	0 -8 0 15 0 0 0 -6
o:subject=none no verb	-17 5 0 7 -18 -9 -8 3
o:subject=none no verb today	0 3 -1 17 -5 0 0 -13
o:subject=none no verb until	0 -5 0 -17 0 0 0 22
o:subject=none until ahead	0 -5 0 -17 0 0 0 22
o:subject=procedure no verb on	0 -2 0 16 -9 0 0 -3
o:subject=sale carried	0 -2 0 -9 -1 18 0 -4
o:subject=truce	-5 3 -2 15 -8 -7 -4 -4
o:subject=truce carried be on	0 -9 0 -4 0 0 0 15
o:subject=truce carried suspend	-4 0 0 19 0 0 0 -12
o:subject=truce carried suspend ahead	-4 0 0 19 0 0 0 -12
o:subject=truce far  ahead	0 5 0 8 -1 0 0 -15
o:subject=truce far carried	3 -19 0 3 6 -2 0 1
o:subject=truce far carried end	0 0 0 -15 3 0 0 10
o:subject=truce far carried end ahead	0 0 0 -17 3 0 0 12
o:subject=truce far carried end on	0 0 0 -17 3 0 0 12
o:subject=truce far carried on ahead	1 -19 0 2 5 0 0 0
o:subject=truce from ahead	0 12 0 4 -1 0 0 -17
o:subject=truce on ahead	5 -21 -4 6 -1 0 0 3
o:suspend to ahead	15 0 0 -14 -5 0 0 1
o:topic=controls	35 -13 -8 -4 -5 -5 -4 -16
o:topic=controls ahead	37 -13 -8 -8 -4 -4 -4 -16
o:topic=controls far	17 -15 0 -8 4 0 0 0
o:topic=controls far ahead	17 -15 0 -9 4 0 0 0
o:topic=deal	-7 -8 -5 0 -11 -5 26 0
o:topic=deal ahead	-7 -6 -4 0 -10 -4 26 -1
o:topic=duties	-18 7 -11 20 -5 -24 -7 -9
o:topic=duties ahead	-17 11 -10 11 -4 -22 -6 -5
o:topic=duties be	-1 -16 0 0 9 0 0 8
o:topic=duties begin	4 -10 0 17 -11 0 5 -6
o:topic=duties by	0 5 0 0 5 0 4 -21
o:topic=duties by ahead	0 5 0 0 5 0 4 -21
o:topic=duties end	0 31 4 -11 -10 0 0 -22
o:topic=duties far	-21 1 -20 -3 8 0 -6 8
o:topic=duties far ahead	-20 5 -18 -4 8 1 -5 4
o:topic=duties far by	0 0 0 -11 17 0 0 -3
o:topic=duties far by ahead	0 0 0 -11 18 0 0 -3
o:topic=duties far end	0 0 -3 15 -7 0 0 -3
o:topic=duties far from	0 7 0 -2 -16 0 0 8
o:topic=duties far from ahead	0 7 0 -2 -15 0 0 8
o:topic=duties far the	0 5 0 13 -4 0 0 -16
o:topic=duties far the ahead	0 5 0 13 -4 0 0 -16
o:topic=duties from	-3 3 0 12 -6 0 0 -15
o:topic=duties from ahead	-3 4 0 9 -5 0 0 -15
o:topic=duties on	-6 16 1 1 -24 -1 -1 -8
o:topic=duties on ahead	-6 17 1 0 -24 -1 -1 -8
o:topic=duties pay	0 -11 0 17 -4 0 0 0
o:topic=duties suspend	0 0 0 1 -15 0 0 9
o:topic=duties today	0 -9 0 22 -1 0 0 -11
o:topic=exclusions	0 -11 36 -22 -2 -1 0 -11
o:topic=exclusions ahead	0 -11 37 -23 -1 -1 0 -11
o:topic=exclusions far	8 0 11 -19 13 0 0 -14
o:topic=exclusions no verb	2 -5 15 -10 -2 0 0 -7
o:topic=exclusions on	2 -7 15 -14 0 0 0 0
o:topic=exclusions on ahead	2 -7 15 -14 0 0 0 0
o:topic=fees	-7 -16 -3 15 14 -2 0 -11
o:topic=longer extend	0 -2 0 19 0 0 0 -11
o:topic=longer far no verb	-1 17 0 -2 -5 0 0 -11
o:topic=longer on ahead	-1 4 0 -15 6 0 0 4
o:topic=longer to	-1 0 5 -15 -1 0 0 14
o:topic=longer to ahead	-1 0 5 -15 -1 0 0 14
o:topic=meeting	-15 -32 0 31 -7 3 -6 0
o:topic=meeting ahead	-15 -31 0 28 -6 3 -5 0
o:topic=meeting far today	0 0 0 -12 0 0 0 15
o:topic=meeting until	0 -1 0 18 0 0 0 -11
o:topic=meeting until ahead	0 -1 0 18 0 0 0 -11
o:topic=none	-12 10 -12 13 -13 -24 -7 -2
o:topic=none ahead	-7 8 -7 1 -7 -21 -3 7
o:topic=none be	3 9 -4 8 6 -2 0 -25
o:topic=none no verb	-17 5 0 7 -18 -9 -8 3
o:topic=none other	0 16 0 -6 0 0 0 -8
o:topic=none run	0 -8 0 16 0 0 0 -6
o:topic=none to	0 -4 0 -13 0 0 0 19
o:topic=none to ahead	0 -4 0 -13 0 0 0 19
o:topic=none today	-5 5 -2 23 -7 0 -1 -20
o:topic=procedure	-15 0 -10 2 16 -10 -2 -11
o:topic=procedure ahead	-15 1 -10 0 17 -10 -2 -11
o:topic=procedure far	-3 -22 0 12 -15 0 0 16
o:topic=procedure far ahead	-3 -21 0 10 -15 0 0 17
o:topic=sale	-7 1 -4 -12 -9 33 -2 -20
o:topic=sale ahead	-7 2 -4 -13 -9 33 -2 -19
o:topic=truce	-1 0 -16 4 -10 -17 -10 13
o:topic=truce ahead	-1 0 -15 2 -9 -16 -9 12
o:topic=truce be	-1 -1 0 -8 -6 0 0 18
o:topic=truce end	-2 -16 -9 5 0 0 0 7
o:topic=truce far  ahead	0 5 0 8 -1 0 0 -15
o:topic=truce far on	1 2 0 -15 -6 0 0 14
o:topic=truce far on ahead	1 2 0 -15 -5 0 0 14
pc0=begin	-1 -9 0 20 0 0 0 -11
pc1=end	0 -15 0 0 -2 0 0 18
pc1=impose	-10 -5 -8 -9 3 4 3 16
pc1=propose	0 14 0 -5 -26 1 0 10
pc1=up	0 8 0 -3 6 2 0 -15
pct0=impose modal	0 0 0 -17 13 0 0 6
pct0=impose present	-1 0 0 -11 -10 0 0 22
pct0=propose present	0 16 0 -6 0 0 0 -7
pct1=impose modal	0 0 0 -17 13 0 0 6
pct1=impose participle-passive	-4 0 0 0 -19 3 0 14
pct1=propose present	0 17 0 -15 0 0 0 0
phas-perfect	-6 -7 6 15 3 0 0 -10
pt0=past	-4 -6 -2 19 0 0 0 -12
pt0=present-passive	-1 0 0 -15 13 0 0 5
pt1=perfect	-5 -17 7 15 5 0 0 -7
pt1=present-passive	-1 0 0 -15 13 0 0 5
pv0=ask	0 16 0 -18 0 0 0 2
pv0=begin	0 -9 0 16 0 0 0 -6
pv0=keep	0 -6 0 -12 0 0 0 18
pv1-none	-8 8 -2 6 -6 -15 -13 6
pv1=ask	0 19 0 -29 -9 0 0 17
pv1=begin	0 -9 0 15 0 0 0 -6
pv1=leave	0 -4 0 -16 7 0 0 10
pv2-none	-15 1 -9 10 0 0 -17 4
pvt0=have past	0 -7 0 19 0 0 0 -11
pvt1=have past	0 -7 0 19 0 0 0 -11
q:"	-4 -1 0 17 0 0 -2 -11
q:'	0 -2 0 15 -8 0 0 -2
q:'s	7 -9 -6 10 -19 2 5 -4
q:,	2 -9 -37 13 -4 -5 1 3
q:.	-7 -10 -16 6 16 1 -18 5
q:/	0 -3 0 -4 -7 0 0 15
q::	0 -1 -17 18 3 -5 2 -13
q:;	-3 0 2 26 -16 0 0 -10
q:<day-ahead>	-3 -4 -9 16 -25 14 4 -8
q:<day-gone>	15 11 -11 -35 17 0 -3 12
q:<day-today>	-4 21 0 0 -12 0 0 -7
q:<duty>	-17 6 7 3 2 -10 -3 -5
q:<gate>	0 -22 0 1 20 0 -1 -6
q:<goods>	-12 12 3 -16 11 0 -8 4
q:<level>	-5 26 -15 -4 0 -2 -4 -12
q:<money>	0 -15 0 12 3 0 0 -3
q:<month-gone>	-1 -10 0 18 -12 -3 0 0
q:<name>	0 6 -17 -33 5 2 2 29
q:<not>	-13 -16 0 12 3 6 0 -2
q:<number>	-3 2 17 16 -2 -16 -10 -23
q:<office>	-6 2 -1 19 -20 -2 0 -2
q:<organisation>	0 -16 0 22 11 -7 -1 -24
q:<person>	-8 -10 -11 2 17 11 2 -11
q:<points>	-5 16 0 -8 -6 0 0 3
q:<quality>	4 4 0 -35 7 0 -1 23
q:<sender>	2 -17 -1 -3 6 1 0 6
q:<span>	-8 -2 -13 5 -35 0 -1 19
q:<taker>	5 2 0 2 2 0 0 -15
q:<v-agree>	-10 -16 -8 6 1 11 0 4
q:<v-bear>	-12 24 -2 17 -30 3 -3 -19
q:<v-begin>	-2 10 -9 6 -18 2 3 -7
q:<v-deny>	19 -15 2 18 -18 0 0 -13
q:<v-down>	-3 15 -3 3 -19 0 0 -5
q:<v-end>	-11 15 -6 -4 -1 2 0 0
q:<v-propose>	4 -27 -6 0 9 6 0 9
q:<v-return>	0 -6 0 15 -2 0 0 -6
q:<v-say>	0 -25 2 18 -3 -8 0 1
q:<v-stay>	2 -17 0 -2 -4 -1 5 15
q:<v-suspend>	-16 -11 0 6 2 -3 0 6
q:?	1 -8 8 -29 0 -1 0 29
q:a	2 28 -14 0 0 0 -7 -23
q:all	10 16 0 -17 -5 0 0 -4
q:also	0 0 0 15 -4 0 0 -9
q:an	5 0 0 13 -2 0 0 -17
q:and	5 -6 -11 -1 -3 23 0 -2
q:anything	13 -15 0 0 0 0 0 1
q:approve	0 -14 0 27 -11 0 0 -5
q:are	0 -6 -2 -21 16 14 0 7
q:arrangement	0 5 0 -19 7 0 0 4
q:as	5 11 -1 -7 -18 0 0 3
q:at	0 -16 1 16 -1 0 -2 0
q:bear	0 15 0 -15 0 0 0 2
q:beef	0 15 0 -14 0 0 0 0
q:been	1 2 -1 -16 10 0 0 7
q:being	0 -4 0 -13 0 0 0 18
q:both	0 -17 0 12 -8 0 0 9
q:call	-2 -9 0 23 2 0 0 -19
q:car	0 -16 0 6 0 0 0 8
q:ceasefire	0 0 0 17 0 0 0 -15
q:clock	0 20 0 -12 0 0 0 -7
q:date	0 14 0 -1 0 0 0 -16
q:day	0 -19 0 6 -8 0 0 10
q:deadline	0 0 0 -19 -1 0 0 19
q:did	-2 -13 0 15 -7 0 0 3
q:die	0 0 0 -17 0 0 0 17
q:doe	0 -9 9 -14 -5 0 0 17
q:duty	-8 -3 6 -25 12 -3 0 20
q:earth	21 -11 2 -12 -6 7 0 -8
q:everybody	0 22 0 0 0 0 0 -20
q:exclusion	0 -4 16 1 1 0 0 -17
q:extend	0 -6 5 20 0 0 0 -20
q:for	-8 -13 -16 -14 31 -3 -3 15
q:from	11 8 10 -11 0 0 0 -16
q:good	-6 35 -1 -9 2 -3 0 -24
q:has	-7 7 1 -10 20 -4 5 -14
q:he	-3 -19 0 9 -13 -1 13 7
q:his	0 -16 0 25 7 0 0 -21
q:hour	0 0 0 15 -1 0 0 -14
q:how	0 -7 0 -29 5 0 0 31
q:i	-1 -18 0 11 7 -3 5 -5
q:in	-4 6 -1 8 14 -21 0 -17
q:into	0 -6 0 -7 0 0 0 15
q:is	-5 10 -13 -12 -3 -17 -10 23
q:it	-15 -5 -9 14 -10 19 0 -7
q:its	11 12 -1 -6 -1 7 0 -19
q:know	-1 -11 11 0 -16 0 7 7
q:last	-3 12 0 -18 -16 0 0 20
q:leave	0 -12 0 -2 -12 0 0 22
q:let	5 16 6 -26 0 0 0 3
q:live	0 19 0 -19 0 0 0 0
q:long	0 18 0 -29 -5 0 0 17
q:make	8 0 0 -20 0 0 7 6
q:may	10 -10 0 17 -19 0 0 0
q:meet	0 -2 0 20 -4 0 0 -13
q:midnight	0 8 0 -17 0 0 0 12
q:minute	0 1 0 21 -5 0 0 -20
q:more	0 11 0 -22 3 1 0 6
q:morning	0 7 0 18 -2 0 0 -24
q:next	0 0 0 27 -8 0 0 -17
q:not	-10 -18 0 0 8 0 2 9
q:of	14 24 0 -11 14 -4 -7 -25
q:on	-16 11 -15 -5 3 12 0 0
q:our	7 -17 0 27 -18 0 0 -4
q:out	3 -4 7 -19 12 1 0 1
q:over	1 -10 -1 24 -11 0 0 -7
q:paper	0 0 0 16 0 0 0 -12
q:part	0 -8 6 -16 22 0 0 -6
q:pause	0 0 0 -16 12 0 0 8
q:pay	-4 22 0 -3 -22 2 0 -2
q:place	0 0 0 -12 18 0 0 -7
q:proclamation	0 22 0 -19 0 0 0 0
q:put	8 -17 0 8 0 0 0 -2
q:raise	0 -4 0 15 -2 0 0 -7
q:rare	21 -11 2 -13 -6 7 0 -8
q:round	0 -2 0 16 -3 0 0 -5
q:rule	19 -14 2 16 -18 0 0 -13
q:run	0 0 8 -19 -3 0 0 13
q:say	2 -17 -1 -5 12 -3 -2 13
q:section	0 26 16 -22 0 3 0 -26
q:set	3 14 0 -15 0 0 0 -2
q:shall	0 -3 0 -5 17 0 0 -8
q:some	0 0 0 15 -12 0 0 0
q:soybean	0 10 0 -15 0 0 0 6
q:spring	0 -5 0 18 -1 0 0 -11
q:surcharge	0 46 0 -11 -6 0 0 -43
q:suspend	0 -7 0 27 -8 0 0 -13
q:tariff	-8 -34 1 36 -3 0 0 0
q:telephone	0 -20 0 20 -4 1 0 0
q:the	-8 4 -10 21 10 -5 -24 -19
q:there	0 0 0 -5 -16 0 0 15
q:thi	-2 -3 6 -17 14 1 0 4
q:think	0 8 0 -17 10 0 0 0
q:third	0 -9 0 16 -1 0 0 -6
q:three	0 -1 0 -11 -6 0 0 22
q:trade	0 22 0 -5 1 0 0 -17
q:truce	0 -23 -3 0 -18 -3 -2 21
q:two	-7 -1 0 19 -14 0 0 -4
q:under	12 10 0 6 -3 2 0 -31
q:until	-6 6 10 8 -25 0 0 -5
q:was	0 -11 -7 26 -2 -5 -1 -8
q:we	0 -37 1 5 3 -5 5 7
q:were	-4 -19 7 -3 -2 0 0 17
q:what	5 1 -1 -18 -9 0 0 17
q:which	16 -5 -3 -17 4 -1 0 9
q:who	12 -2 0 -6 20 0 0 -18
q:will	-5 7 0 19 -25 0 0 -8
q:would	4 -2 0 -20 -2 1 0 22
q:york	0 -6 0 16 -2 0 0 -6
q:your	0 4 0 -20 0 0 0 13
qt=modal	-3 -11 6 20 -11 0 0 -5
qt=past	-5 -4 -19 22 -9 -3 -9 -2
qt=perfect	-9 -7 1 -1 25 -5 4 -11
qt=present	9 0 2 -19 -33 6 -3 32
r1=.	2 0 0 5 -5 0 -15 0
r1=<end> & d:today	-2 -3 -2 23 -4 -2 -1 -7
r1=<level>	0 34 0 -23 -10 0 0 -6
r1=<quality>	0 13 0 -16 0 0 0 3
r1=<quality> & d:ahead	0 13 0 -16 0 0 0 3
r1=and	-3 5 0 16 -14 0 0 -11
r1=and & d:ahead	-2 6 0 15 -12 0 0 -15
r1=if	0 23 0 -14 0 0 0 -8
r1=if & d:ahead	0 23 0 -15 0 0 0 -7
r1=of	2 -3 0 -16 1 0 0 18
r1=of & d:ahead	2 -3 0 -16 1 0 0 19
r1=—	0 -4 0 21 -1 0 0 -12
r2=.	0 -13 0 0 2 0 0 16
r2=<goods>	-1 19 0 -5 0 0 0 -12
r2=<level>	0 16 0 -4 -11 0 0 0
r2=<name>	-1 -10 0 32 -3 0 0 -17
r2=<organisation>	0 20 0 -5 1 0 0 -19
r2=<v-begin>	0 -18 2 28 -5 -3 0 -9
r2=<v-up>	0 -9 0 17 0 0 0 -7
r2=go	0 -10 0 18 0 0 0 -7
r2=if	0 27 0 -15 0 0 0 -11
r2=in	0 3 0 15 -7 0 0 -11
r2=it	-1 -4 0 20 -2 0 0 -8
r2=not	0 -3 0 -15 2 0 0 17
r2=was	0 -8 0 19 0 0 0 -11
r2=which	0 -4 0 16 -6 0 0 -1
r3=,	8 2 -4 7 -16 0 0 -5
r3=.	0 -20 10 1 -5 6 0 7
r3=<end>	-1 -9 -11 12 4 -4 -16 4
r3=<goods>	0 8 0 -15 -4 0 0 14
r3=<level-noun>	0 -10 0 -10 3 0 0 17
r3=<number>	7 -17 7 -5 11 0 6 -7
r3=<organisation>	0 10 4 6 1 0 0 -26
r3=<seat>	0 5 0 8 0 0 0 -15
r3=<v-end>	0 17 0 0 0 0 0 -12
r3=<v-impose>	-2 -7 -2 -5 -2 0 9 15
r3=<v-stay>	0 8 0 5 0 0 0 -16
r3=a	2 -16 0 7 2 0 0 1
r3=at	0 -15 0 1 9 0 0 2
r3=day	-1 5 4 -15 1 0 0 4
r3=in	5 -2 0 12 -2 0 0 -15
r3=it	0 0 0 21 7 -1 0 -27
r3=of	0 -15 0 0 13 3 0 -5
r3=that	0 16 0 0 0 0 0 -20
r3=the	-5 29 -3 0 -13 6 -4 -18
r3=truce	0 -3 0 22 0 0 0 -17
r4='s	0 10 0 -17 3 2 0 0
r4=,	4 -1 -3 24 -7 0 -3 -20
r4=<end>	-2 -13 -4 15 3 0 -19 1
r4=<level-noun>	0 12 0 -19 4 0 0 3
r4=<level>	0 -13 0 28 -10 0 0 -4
r4=<name>	1 -4 0 17 -2 0 0 -12
r4=<number>	0 21 -1 -19 14 0 0 -12
r4=<v-target>	0 -1 0 -10 15 0 0 -3
r4=end	3 -1 0 14 0 0 0 -16
r4=is	0 15 0 -9 9 0 0 -13
r4=of	-1 26 -1 -14 -7 0 0 -2
r4=on	0 20 0 -17 0 0 4 -7
r4=the	-10 -3 -1 -6 19 1 0 -4
r=, <span>	0 -10 0 -2 -2 0 0 16
r=, if	0 27 0 -15 0 0 0 -11
r=, the	1 -17 8 -1 -8 -1 3 12
r=, which	0 -4 0 16 -6 0 0 -1
r=. <end>	3 0 0 2 -5 0 -15 2
r=: the	-1 0 0 -12 -6 0 0 19
r=and is	0 -6 0 17 0 0 0 -11
r=unless <organisation>	0 23 0 -10 0 0 0 -15
s:!	0 -19 0 25 0 0 0 -8
s:'	0 -7 6 16 0 0 0 -13
s:'s	13 -19 -4 6 7 9 8 -17
s:(	-4 -15 0 17 -16 0 0 9
s:)	-5 -8 0 13 -19 0 0 8
s:*	0 -12 1 30 -3 0 0 -20
s:-	14 2 7 6 -12 0 -2 -18
s:.	-5 -2 1 19 -2 -10 -12 -3
s::	-9 9 5 3 1 -17 -6 -8
s:<agent>	4 -2 -8 0 0 16 0 -13
s:<day-gone>	-16 -15 -22 27 -11 1 -22 6
s:<day-today>	-22 -17 -4 38 -11 0 -14 -6
s:<duty>	-35 8 -2 4 0 -7 12 -5
s:<gate>	-20 -1 -13 -1 20 0 -7 0
s:<goods-amount>	-2 -7 0 26 -6 0 0 -7
s:<goods>	-13 21 12 -23 6 -34 0 7
s:<level-noun>	-18 -4 -12 8 3 0 0 1
s:<level>	-8 22 -18 12 -34 -23 -5 -2
s:<money>	-1 -30 0 28 0 2 0 -7
s:<month-gone>	12 -24 -1 -4 0 -3 0 15
s:<name>	13 18 5 -22 -6 0 8 -3
s:<not>	4 13 -3 -7 6 -23 9 -10
s:<number>	0 34 17 -6 -17 -29 -1 -20
s:<office>	-13 -12 -10 26 1 -6 9 -12
s:<organisation>	6 6 0 7 20 -5 -10 -40
s:<person>	-10 -5 -17 7 7 1 -7 1
s:<points>	-22 -8 -4 -7 -8 -6 0 35
s:<quality>	-4 5 -18 -6 8 8 -24 5
s:<seat>	-2 -19 0 34 -9 -10 -6 -8
s:<span>	-18 1 -6 3 -22 -2 -10 18
s:<v-agree>	-16 -1 -5 5 -10 1 14 0
s:<v-bear>	-10 18 -25 -3 2 -11 4 -5
s:<v-begin>	4 16 -23 -8 -14 -3 2 6
s:<v-deny>	27 -15 -1 6 -3 -2 -2 -19
s:<v-down>	-15 7 -12 10 -15 -2 9 -5
s:<v-end>	-14 10 9 -10 -2 -17 0 9
s:<v-propose>	-9 -1 0 17 11 -4 0 -26
s:<v-return>	-4 15 -4 0 -17 -3 -5 3
s:<v-say>	-3 5 -1 0 2 1 -17 0
s:<v-sell>	3 -11 -11 -17 20 15 0 -11
s:<v-suspend>	12 -22 -3 -3 -10 -3 -11 19
s:<v-target>	-2 15 0 -2 8 -7 -7 -15
s:<v-up>	-1 -1 -15 2 0 -2 0 7
s:a	6 1 0 -4 4 13 11 -17
s:about	7 4 5 -15 0 5 0 -2
s:above	0 18 0 -18 0 0 0 -5
s:again	0 17 -2 -10 -15 0 0 3
s:agree	-3 -10 -2 2 -9 2 16 0
s:ahead	0 -16 0 26 -1 0 0 -12
s:all	0 7 3 1 -25 8 0 -5
s:also	-3 -15 0 10 5 0 0 0
s:an	-1 4 -4 -6 -22 7 10 2
s:and	-2 -1 -19 12 -10 -2 -33 10
s:antimony	23 -2 0 -11 0 0 0 -13
s:apply	0 9 0 -10 -19 0 0 12
s:approve	0 -22 0 5 8 0 0 10
s:are	0 6 0 -15 12 -13 0 5
s:army	0 0 0 15 0 0 0 -13
s:arrangement	-1 -1 -1 -23 -2 0 0 30
s:as	0 20 -3 -8 -4 -2 -2 -3
s:ask	0 9 0 -24 0 0 0 18
s:at	-8 2 0 5 17 0 -12 -10
s:back	0 10 -4 -9 -22 0 -1 14
s:become	0 0 0 -16 -1 0 7 8
s:before	-13 -3 10 -18 19 -7 -5 4
s:begin	-9 15 -3 3 2 0 0 -14
s:between	-2 -24 -1 13 -8 3 0 4
s:both	-10 8 -5 -9 -3 -2 -1 15
s:butter	0 0 0 16 -8 0 0 -4
s:by	0 -1 0 8 6 0 15 -24
s:call	0 -14 0 27 0 0 0 -14
s:ceasefire	0 0 0 24 0 0 0 -22
s:certificate	0 -9 0 -6 20 0 0 -8
s:charge	-8 14 -5 -16 10 0 0 2
s:city	0 -5 0 21 0 0 0 -16
s:clear	0 0 0 -4 -9 0 0 17
s:clock	0 15 0 -15 0 0 0 0
s:closed	0 0 0 17 -8 0 0 -7
s:club	0 -6 0 28 -1 -3 0 -18
s:column	-1 21 0 -11 -9 0 0 0
s:conclude	0 3 0 -15 0 0 0 15
s:continue	0 0 0 -13 0 0 0 17
s:contract	0 -8 0 27 -5 0 -1 -11
s:control	6 2 0 13 -9 0 0 -16
s:cotton	0 20 0 -21 -7 0 0 6
s:could	0 -12 0 24 -4 0 0 -9
s:count	0 -1 0 -22 8 0 0 17
s:country	0 -1 0 -13 17 0 0 3
s:crane	0 15 0 -13 2 0 0 -5
s:current	0 0 0 -21 0 15 0 9
s:date	8 1 -1 -27 0 0 5 20
s:day	0 -2 6 -15 6 -6 -2 12
s:deadline	0 -1 0 0 -17 23 10 -23
s:delegation	0 -10 0 27 0 0 0 -13
s:did	0 -21 0 27 2 0 0 -15
s:do	-2 -14 0 3 -14 0 0 23
s:duty	-19 16 11 -30 12 -9 -14 13
s:earth	23 -17 -1 10 -9 0 0 -15
s:end	-3 -21 11 6 -18 -7 1 12
s:everyone	0 15 0 -9 0 0 0 -5
s:everything	-7 0 0 -8 -7 0 0 21
s:exclusion	1 -26 48 -24 -9 0 0 -24
s:expert	0 -3 0 16 -5 0 0 -2
s:export	6 -6 0 19 -8 0 -1 -12
s:extend	-3 0 6 29 -5 0 0 -27
s:face	0 0 0 -17 0 0 4 13
s:failed	0 -9 0 16 0 0 0 -5
s:failing	-1 29 0 -26 0 0 0 -2
s:fee	-13 -28 -4 9 32 -3 0 -13
s:find	0 17 0 -8 -2 -3 0 0
s:freeze	0 -5 0 -8 -1 0 0 18
s:from	0 14 12 2 -2 -23 -17 -16
s:frozen	0 3 0 27 -11 0 0 -22
s:full	0 18 0 0 -1 0 0 -15
s:gallium	32 -3 0 -18 -2 0 0 -16
s:gate	0 -5 0 23 0 0 0 -17
s:gave	0 -16 0 9 0 2 5 -5
s:germanium	26 -2 0 -13 -1 0 0 -15
s:given	0 -10 0 -8 0 0 0 20
s:go	0 -18 -9 4 -5 0 0 20
s:good	-12 0 15 -16 2 -5 -6 15
s:had	0 -29 3 24 4 5 -2 -14
s:half	7 12 0 -16 6 0 0 -8
s:has	0 -2 0 0 20 5 9 -28
s:he	-5 -21 -4 32 -14 -3 0 -1
s:hear	0 0 0 -15 18 0 0 0
s:household	0 -17 0 19 0 0 0 0
s:i	-4 -11 -1 -2 6 -2 0 15
s:ice	10 0 0 12 0 0 0 -18
s:if	-2 38 -2 -16 -13 -8 4 -12
s:in	-14 -3 -6 28 -13 1 -14 -6
s:including	0 2 0 -14 -2 0 0 15
s:into	0 12 0 -16 3 0 0 -1
s:is	3 -3 0 -3 -5 6 -22 14
s:it	-13 0 -18 -1 1 0 -4 10
s:its	16 -9 -2 3 -25 -3 -8 10
s:itself	0 11 0 -19 -3 0 4 3
s:keep	-2 3 0 -23 4 0 0 21
s:land	0 16 0 -7 0 0 0 -9
s:last	1 0 12 -22 -12 0 -2 26
s:later	0 -4 0 -12 23 0 0 -2
s:law	2 18 0 -14 -17 12 0 -8
s:legal	0 17 0 -20 0 0 0 2
s:let	-1 -1 0 -20 0 9 0 16
s:levy	0 -11 0 29 -5 0 0 -14
s:list	6 -6 3 -1 14 0 0 -17
s:live	0 5 3 -16 0 0 0 6
s:long	0 -5 0 -3 -7 0 0 16
s:lorry	0 -2 0 16 0 0 0 -12
s:make	1 21 0 -7 0 0 0 -13
s:may	0 0 0 -9 20 0 0 -4
s:meet	-2 -26 -1 25 -4 -2 0 0
s:member	0 -16 0 1 15 0 0 -1
s:midnight	-3 0 8 -21 -10 0 0 24
s:million	0 -6 0 28 -6 0 0 -18
s:month	4 -20 0 -2 6 0 0 10
s:most	3 17 0 -15 -2 2 0 -9
s:name	0 -16 0 7 -3 10 0 0
s:named	0 15 0 -9 0 0 0 -3
s:need	10 -18 0 3 3 0 0 -1
s:negotiation	0 -4 0 -9 0 0 16 0
s:next	6 -16 -4 36 -10 -7 0 -16
s:nothing	0 6 0 4 -20 0 10 -7
s:of	17 1 -4 9 9 -4 0 -25
s:off	0 -16 -1 11 -4 -2 0 7
s:offer	0 7 0 0 7 0 0 -16
s:old	0 -24 2 14 2 0 -3 2
s:one	15 -9 -5 -1 0 0 2 -5
s:only	0 -23 0 5 -3 0 0 15
s:or	0 5 3 -12 -15 4 4 5
s:otherwise	0 10 -2 -18 -3 0 0 15
s:our	-5 -28 0 12 19 -2 0 2
s:out	-5 -11 17 -13 -6 -6 -2 22
s:over	-1 4 -2 3 -21 0 4 3
s:panama	0 -2 0 16 0 0 0 -13
s:paper	0 -6 0 -7 -8 0 0 21
s:parliament	0 0 0 -19 20 0 0 0
s:party	0 -7 0 27 -2 0 0 -20
s:past	-1 0 0 -18 -6 0 0 24
s:pause	-2 -19 0 -10 -3 0 0 26
s:phase	0 -4 0 -10 19 0 0 -8
s:port	-11 -21 0 6 28 2 0 -19
s:post	-3 17 0 -14 11 0 0 -13
s:prolong	0 17 0 -16 0 0 0 0
s:rare	21 -15 -1 14 -8 0 0 -21
s:reduce	0 -4 0 15 -1 0 0 -8
s:renewal	0 16 0 -22 3 0 0 1
s:river	0 -7 0 19 0 0 0 -13
s:round	0 -6 0 25 -6 0 0 -7
s:rule	27 -19 0 4 -2 -1 0 -16
s:sale	0 -3 0 -11 0 19 0 -5
s:same	0 -1 4 4 -20 -1 0 7
s:say	0 -13 7 12 -22 -7 -4 6
s:section	-1 4 11 -17 6 0 0 -2
s:see	0 -6 0 18 -9 2 0 -8
s:sell	6 -4 0 -8 -10 19 0 -11
s:shall	0 11 0 -26 10 0 0 8
s:ship	-14 -4 -4 -17 33 -1 0 0
s:shore	0 18 0 -19 1 0 0 0
s:short	0 -12 0 -11 -4 0 0 23
s:should	-1 26 -1 -14 -7 0 0 -1
s:shut	0 -16 0 7 -3 8 6 -5
s:signature	-1 3 0 15 -12 0 0 -3
s:since	-9 -16 0 24 -8 -4 -1 2
s:sit	-2 -9 0 17 0 0 0 -8
s:so	-3 -12 -3 -1 26 -3 0 -3
s:somebody	0 -12 0 -14 0 0 0 25
s:something	0 -5 0 -10 0 0 0 18
s:sooner	0 13 0 -22 0 0 0 4
s:south	0 -13 0 18 0 0 0 -4
s:spoke	0 0 0 -13 15 0 0 0
s:stand	0 0 0 15 -3 0 0 -10
s:standstill	0 -5 0 15 -4 0 0 -5
s:start	-3 31 0 -15 -13 -4 0 -4
s:state	0 7 0 -18 18 1 0 -8
s:statement	0 15 0 -8 0 0 0 -9
s:step	0 32 0 -27 0 0 0 -9
s:subject	0 -18 0 8 11 0 0 -3
s:sunday	0 -8 0 -13 0 0 0 20
s:surcharge	0 48 -9 -23 -10 0 0 -30
s:tariff	-12 -21 -15 24 -7 0 22 -5
s:team	0 -7 0 15 -1 0 0 -4
s:telephone	0 -5 0 16 -2 0 0 -5
s:text	5 -7 0 -13 0 0 0 15
s:than	0 8 0 -16 21 0 0 -8
s:the	-13 -10 3 16 -1 2 -6 -1
s:their	3 -6 -2 -12 -7 0 0 26
s:them	-3 16 0 -3 0 0 0 -9
s:there	-3 8 -4 15 0 -3 -2 -19
s:they	-11 -16 17 11 8 -7 -2 -11
s:thi	5 -35 0 8 -3 0 0 11
s:third	0 0 0 13 -16 0 0 2
s:through	-1 -16 5 0 -2 0 0 11
s:tiktok	0 -8 0 -20 -4 29 0 0
s:till	6 -17 0 -8 -12 9 0 14
s:time	-1 4 -1 8 -15 0 0 1
s:unless	-5 12 0 -22 0 0 0 17
s:up	-9 -9 -5 -10 3 3 -2 20
s:used	0 -5 0 -9 20 0 0 -8
s:video	0 -11 0 19 -3 0 0 -2
s:vote	-2 -5 0 -4 21 -2 0 -13
s:was	-2 -16 -6 19 -13 -11 -3 8
s:watche	0 -12 0 19 0 0 0 -4
s:we	-6 5 0 -17 23 -2 5 -7
s:wednesday	0 0 0 3 3 4 0 -18
s:week	0 -18 5 9 -20 0 0 14
s:well	0 12 0 5 -7 0 0 -15
s:which	4 -15 -3 -6 17 1 -6 0
s:who	0 -8 0 24 -5 0 0 -9
s:will	0 0 0 10 -23 -1 0 4
s:with	-12 -24 0 11 4 0 12 0
s:without	-4 29 3 -8 -22 0 3 -10
s:wool	0 15 0 -18 0 0 0 5
s:year	6 5 -1 -16 3 2 0 0
s:yes	0 6 0 -15 -2 0 0 14
s:yet	0 -5 0 -10 15 0 0 0
s:your	-2 -26 0 18 3 -9 0 4
sa:'s	13 -2 0 -2 3 9 0 -19
sa:, <person>	0 -7 0 17 0 0 0 -8
sa:, <quality>	0 12 0 -21 0 0 0 12
sa:, at	0 -9 8 14 3 -1 0 -22
sa:, failing	0 23 0 -20 0 0 0 0
sa:, from	0 0 0 -15 5 0 0 11
sa:, if	0 21 0 -11 -4 0 0 -6
sa:, say	1 7 0 -17 -5 0 0 12
sa:, that	0 -17 0 0 6 0 0 6
sa:, the	2 -13 5 11 -23 -4 1 4
sa:, under	3 15 0 -12 -1 0 0 -2
sa:, unless	0 11 -3 -17 -3 0 0 13
sa:.	-5 -4 1 19 0 -10 -12 -4
sa:<agent>	0 4 -5 15 -10 0 -2 -12
sa:<day-ahead>	-14 -8 -12 27 -13 0 2 -5
sa:<day-gone>	1 0 -1 15 -7 0 0 -10
sa:<day-today> .	0 -13 0 -2 -4 0 0 17
sa:<duty>	-11 14 -3 8 -18 0 9 -16
sa:<goods>	-1 22 0 -12 -4 -11 4 -5
sa:<level-noun>	-3 -1 -4 -16 11 0 1 11
sa:<level>	-2 23 -16 -3 -14 -11 0 1
sa:<money>	0 -12 0 19 0 3 0 -15
sa:<month-gone>	1 -23 0 -5 -5 0 0 24
sa:<month-gone> ,	0 -6 0 -9 0 0 0 15
sa:<name>	5 11 2 -6 -23 6 5 -8
sa:<name> .	0 -13 0 23 0 4 0 -10
sa:<name> is	0 -1 0 -10 0 0 0 15
sa:<number>	0 10 4 0 9 -12 1 -17
sa:<number> :	-4 3 9 -16 14 0 0 -3
sa:<number> and	0 20 0 -24 -2 0 0 0
sa:<office>	-1 -27 0 18 -6 0 0 10
sa:<organisation>	0 15 0 1 1 -3 -1 -18
sa:<quality>	0 13 -11 -16 -10 0 -8 17
sa:<seat>	-5 -1 -3 20 -5 -1 0 -6
sa:<seat> ,	0 -9 0 25 -1 0 0 -15
sa:<sender>	0 8 0 4 0 0 0 -18
sa:<span> .	0 -21 4 20 6 0 0 -11
sa:<v-agree>	-5 3 -3 7 -17 0 12 -4
sa:<v-bear>	-12 21 -7 -14 -3 0 0 3
sa:<v-deny>	2 -13 0 18 -6 0 0 -4
sa:<v-return>	0 2 -1 -9 -7 0 -2 18
sa:<v-sell>	2 -9 0 -21 21 10 0 0
sa:<v-suspend>	0 -18 0 8 -17 -1 -5 16
sa:a truce	0 -3 6 17 0 0 0 -20
sa:above	0 16 0 -11 0 0 0 -3
sa:after	0 0 0 27 -10 0 0 -18
sa:again	0 16 0 -8 -2 0 0 -2
sa:again .	0 18 0 -16 0 0 0 0
sa:and	-1 2 -7 11 -38 7 -17 7
sa:and <name>	0 -10 -1 -2 -4 3 0 18
sa:and is	0 -7 0 20 0 0 0 -14
sa:and it	0 -7 0 23 2 0 0 -20
sa:and the	-2 0 4 12 0 8 -1 -22
sa:as	1 -7 0 3 -17 0 0 14
sa:at <number>	-6 8 9 2 3 0 0 -21
sa:at midnight	0 -4 0 -19 0 0 0 24
sa:back	-4 -3 -2 -15 -10 0 0 32
sa:back to	0 -5 0 -9 0 0 0 15
sa:because	0 0 0 15 0 0 0 -12
sa:become	0 0 0 -16 -1 0 7 8
sa:before	0 6 10 -1 -15 0 0 0
sa:begin .	0 4 0 13 0 0 0 -17
sa:by the	0 -8 0 16 -7 0 0 0
sa:charge	-2 5 0 -17 16 0 0 1
sa:date	9 -7 0 -14 -1 0 0 15
sa:day	1 4 8 -20 4 -1 0 3
sa:do	0 -5 0 0 -5 0 0 15
sa:due	0 15 0 -4 -2 0 0 -8
sa:duty of	0 17 0 -15 4 0 0 0
sa:duty on	0 -3 0 15 -9 0 0 0
sa:each	0 -16 0 4 10 0 0 0
sa:end .	0 -14 5 -10 0 0 0 17
sa:enter	0 19 0 -6 -6 0 0 -8
sa:evening	-2 -4 0 18 6 0 0 -15
sa:everything	0 -4 0 -12 -4 0 0 21
sa:export	-2 -3 0 17 -2 0 0 -4
sa:extend	0 1 0 13 -2 0 0 -15
sa:failing	0 23 0 -20 0 0 0 0
sa:fee	-3 -12 0 -1 18 0 0 -4
sa:find	0 18 0 -18 0 0 0 0
sa:gallium	19 -2 0 -8 0 0 0 -10
sa:go to	0 -2 0 15 -5 0 0 -8
sa:has	3 3 -2 -6 5 0 9 -15
sa:have	-2 -14 -1 -1 -9 0 5 16
sa:he	0 -15 0 13 -8 0 0 2
sa:hour	0 -2 0 17 0 0 0 -11
sa:if	1 31 -3 -3 -14 0 0 -21
sa:in	0 -11 -18 19 -4 9 -4 -6
sa:in the	-5 12 -1 -26 9 7 2 2
sa:is up	0 -6 0 -9 0 0 0 16
sa:it ,	0 0 0 -13 0 0 0 17
sa:it .	0 12 -7 -23 18 -5 0 0
sa:its	4 -13 2 18 -12 1 -2 -7
sa:leave	7 -17 0 -1 5 0 0 4
sa:let	0 0 0 -16 0 0 0 16
sa:make	4 6 0 0 2 0 0 -16
sa:meet	0 -13 0 15 -2 0 0 0
sa:midnight	-2 -5 10 -22 -5 0 0 23
sa:midnight .	-1 -3 0 -10 -3 0 0 19
sa:million	0 -4 0 15 -3 0 0 -5
sa:month	4 -16 0 0 3 0 0 2
sa:mr	0 14 0 -15 7 0 0 -5
sa:mr <person>	0 14 0 -15 7 0 0 -5
sa:new	0 11 0 -5 4 0 0 -15
sa:night	0 -4 0 15 -1 0 0 -5
sa:of the	7 -10 3 -6 -15 2 4 4
sa:of thi	0 -17 0 7 4 0 0 1
sa:on	0 1 -18 9 4 -13 9 -12
sa:on <day-today>	0 -14 0 21 0 0 0 -3
sa:once	0 -5 0 15 0 0 0 -7
sa:or	0 -1 5 -17 0 3 5 3
sa:our	0 -27 0 -2 13 0 0 13
sa:out .	0 -11 0 -10 0 0 0 24
sa:rare earth	1 -8 0 16 -2 0 0 -6
sa:remain	0 -11 0 15 0 0 0 -2
sa:renewed	0 0 4 1 9 0 0 -16
sa:rule	2 -12 0 17 -5 0 0 -4
sa:say the	2 -2 0 15 -5 0 0 -8
sa:send	0 2 0 -16 0 0 0 12
sa:ship	0 -7 0 -17 26 0 0 -3
sa:so	-1 -8 0 0 17 0 0 -3
sa:somebody	0 -4 0 -11 0 0 0 16
sa:sooner	0 10 0 -15 0 0 0 0
sa:step	0 18 0 -13 0 0 0 -7
sa:surcharge	0 24 0 -15 0 0 0 -11
sa:suspend	-3 -3 0 15 -1 0 -1 0
sa:tariff	0 -13 -1 8 -5 3 15 -6
sa:tell	0 6 0 -17 -1 5 0 10
sa:the <number>	11 6 -1 -16 0 0 6 -3
sa:the <organisation>	-5 -24 4 14 4 0 0 -2
sa:the <span>	0 0 0 -9 0 0 0 15
sa:their	5 -4 0 -12 0 0 0 15
sa:there	-3 7 -1 6 -15 0 0 0
sa:thi	7 -27 0 17 0 0 0 -4
sa:time	0 -1 0 12 -16 0 0 5
sa:to	-4 -9 -15 2 2 0 9 3
sa:to <number>	0 -15 0 5 7 0 0 0
sa:unless	-5 16 0 -13 0 0 0 2
sa:unless <organisation>	0 34 -3 -17 -1 0 0 -22
sa:up .	0 1 0 -15 0 0 0 15
sa:we	0 6 0 -27 14 0 6 4
sa:well	0 13 0 9 -6 0 0 -22
sa:well .	0 14 0 6 -5 0 0 -21
sa:when the	0 21 -1 0 -7 0 0 -12
sa:where	0 11 0 -17 0 0 0 10
sa:which the	0 15 0 -15 0 3 0 0
sa:will	-1 4 -3 -22 -9 1 0 25
sa:with	-3 -27 2 12 6 -3 1 1
sa:without	-3 12 4 2 -18 0 4 -7
sa:would be	0 1 0 3 9 0 0 -20
sa:year	2 10 0 -15 8 0 0 -1
sa:year .	3 8 0 -15 3 0 0 0
sa:— a	0 0 0 15 0 0 0 -13
sb:" the	0 0 0 16 0 0 0 -15
sb:'s	0 -18 -2 11 3 0 8 -7
sb:) :	0 -15 0 6 0 0 0 6
sb:*	0 -12 1 30 -3 0 0 -20
sb:, <number>	0 7 0 -15 0 0 0 8
sb:, a	0 9 0 7 -4 0 0 -15
sb:, and	-2 -28 0 0 12 -1 -1 14
sb:, as	0 -5 0 15 0 0 0 -6
sb:, from	0 20 0 4 -6 0 0 -19
sb:, good	0 -2 2 -16 0 0 0 16
sb:, so	0 14 0 -29 8 0 0 7
sb:, the	-1 30 -3 -37 -6 -1 5 11
sb:: <name>	0 25 0 -20 -3 0 0 0
sb:: <number>	-2 23 -4 -4 1 -1 0 -15
sb:: and	0 17 0 -16 -2 0 0 3
sb:: from	0 -11 0 16 -1 0 0 0
sb:: the	0 -15 7 18 -15 0 0 -2
sb:;	-6 -7 -3 -7 15 4 4 0
sb:<agent>	4 -5 -2 -11 5 15 2 -4
sb:<day-ahead>	-4 -5 -7 -19 20 2 -1 12
sb:<day-ahead> ,	-5 -24 0 -4 14 6 0 13
sb:<day-gone>	10 4 -8 -37 6 15 0 17
sb:<day-gone> ,	1 8 0 -13 -16 2 0 10
sb:<day-gone> and	0 -4 0 -14 3 0 0 18
sb:<day-today> ,	0 6 0 -16 7 0 0 3
sb:<duty>	-24 0 0 -2 8 -11 4 3
sb:<gate>	-20 2 -7 3 9 -2 -3 0
sb:<goods-amount>	-2 -7 0 23 -6 0 0 -5
sb:<goods>	-9 8 12 -21 9 -22 -5 13
sb:<level-noun>	-12 -4 -5 29 -11 -2 0 -8
sb:<level>	-8 14 -6 11 -32 -10 -8 -2
sb:<level> and	0 -7 0 18 0 0 0 -9
sb:<level> from	0 -13 0 17 -7 0 0 3
sb:<level> in	0 -9 0 -1 0 0 0 16
sb:<level> on	-4 24 0 -12 -26 0 0 2
sb:<money>	0 -18 0 13 0 0 0 3
sb:<name>	8 8 7 -17 2 -10 7 1
sb:<name> :	0 29 0 -27 1 0 0 -10
sb:<name> and	-3 -23 -2 -5 -8 0 -3 32
sb:<name> is	0 13 5 0 3 0 0 -21
sb:<number>	0 27 14 -1 -21 -17 -6 -20
sb:<number> ,	0 0 0 -19 5 -1 0 19
sb:<number> on	-2 21 0 -24 0 0 0 5
sb:<office>	-10 2 -6 16 5 -4 10 -22
sb:<office> 's	-1 0 0 16 7 0 0 -18
sb:<office> :	0 3 0 12 5 0 0 -29
sb:<office> in	0 -1 0 -12 15 0 0 0
sb:<organisation>	5 -6 0 5 24 -1 -6 -30
sb:<organisation> 's	0 0 0 18 -13 0 0 -7
sb:<organisation> ,	0 0 0 -9 18 0 0 -11
sb:<organisation> on	0 -9 0 16 1 0 0 -8
sb:<person> ,	3 -9 0 18 0 -2 0 -10
sb:<person> say	-2 0 0 -15 0 0 0 24
sb:<person> spoke	0 0 0 -15 15 0 0 0
sb:<points>	-20 -8 -3 -9 -5 0 0 33
sb:<seat>	0 -18 3 21 -5 -5 -3 0
sb:<span>	-9 4 -11 1 -15 -8 -4 13
sb:<span> ,	-8 16 -2 -3 0 -1 0 -1
sb:<span> are	0 0 0 -18 0 0 0 20
sb:<v-bear>	-3 2 -17 3 5 -14 3 -4
sb:<v-begin>	5 17 -16 -9 -7 0 0 0
sb:<v-deny>	25 -4 -1 -4 0 0 0 -17
sb:<v-propose>	-11 3 0 10 6 -1 0 -22
sb:<v-return>	-1 13 0 8 -8 0 0 -17
sb:<v-say>	-6 18 -2 -15 3 1 -7 3
sb:a new	0 9 0 -18 0 0 0 10
sb:a surcharge	0 15 0 -9 0 0 0 -6
sb:agree in	0 0 0 -13 0 0 0 15
sb:all	-3 10 4 -8 -17 8 0 0
sb:all of	0 -6 0 -13 0 0 0 19
sb:an	-4 11 0 -5 -15 8 0 0
sb:and	-1 -5 -14 2 9 -14 -16 10
sb:and <name>	-3 -23 -2 1 -7 0 -2 23
sb:and it	0 7 0 -28 10 0 0 15
sb:and on	0 20 0 -4 -3 0 0 -14
sb:another <span>	0 0 0 18 0 0 0 -18
sb:apply	1 7 0 -6 -15 0 0 10
sb:approve	0 -17 0 5 6 0 0 7
sb:are	0 -1 5 -20 17 -9 -5 10
sb:arrangement	0 -13 -1 -22 0 0 0 33
sb:as	-1 31 0 -12 6 0 0 -23
sb:as of	0 41 0 -26 -4 0 0 -20
sb:ask	0 14 0 -33 0 0 0 20
sb:at	-16 6 -7 3 11 0 -3 -7
sb:at <number>	0 15 0 -19 -8 0 0 9
sb:back	0 21 0 0 -12 0 0 -21
sb:be in	0 -7 0 22 -9 0 0 -6
sb:before	-11 -4 0 -14 23 -5 -4 1
sb:before <day-ahead>	0 -7 0 -7 19 0 0 -7
sb:between	0 -18 0 16 -5 0 0 0
sb:busan	0 -9 0 -4 -2 0 0 16
sb:by	3 -4 -3 0 9 2 12 -20
sb:by <level>	0 -10 0 16 -1 0 0 -5
sb:call	0 -4 0 19 -4 0 0 -8
sb:can	0 -12 0 -16 17 0 0 9
sb:ceasefire	0 0 0 24 0 0 0 -22
sb:change	0 17 0 -11 0 0 0 -4
sb:city	0 -4 0 20 0 0 0 -15
sb:clear	0 0 0 -4 -9 0 0 17
sb:closed	0 0 0 17 -8 0 0 -6
sb:club	0 -4 0 25 0 -3 0 -16
sb:column	0 15 0 -8 -8 0 0 0
sb:consent	0 0 0 -16 9 0 0 7
sb:contract	0 -4 0 25 -4 0 -1 -11
sb:control	8 1 0 6 -4 0 0 -15
sb:could	0 -11 0 22 -3 0 0 -8
sb:count	0 0 0 -17 0 0 0 17
sb:current	0 0 0 -21 0 15 0 9
sb:date	0 6 0 -17 0 0 6 8
sb:deadline	0 -8 0 7 -10 19 4 -21
sb:delegation	0 -4 0 20 0 0 0 -12
sb:did	0 -20 0 24 3 0 0 -14
sb:duty	-11 7 13 -40 19 -4 -5 17
sb:duty is	0 7 0 -15 0 0 0 7
sb:duty on	-2 15 2 -4 -2 0 0 -7
sb:earth	19 -8 0 0 -1 0 0 -7
sb:end	-8 -18 7 4 -13 -4 4 11
sb:end of	0 -1 2 -19 0 0 0 18
sb:enter	2 -5 0 -8 15 0 0 -5
sb:enter before	0 -13 0 -3 17 0 0 -1
sb:exclusion	0 -17 40 -18 -7 0 0 -15
sb:expert	0 -2 0 15 -5 0 0 -2
sb:extend	0 -5 4 19 0 0 0 -17
sb:extend the	0 0 0 20 0 0 0 -18
sb:extension	0 -1 2 -11 -3 0 0 17
sb:extension of	0 0 0 -12 0 0 0 15
sb:face	0 0 0 -18 0 0 4 13
sb:fee	-12 -19 -3 13 19 -1 0 -8
sb:follow	0 -4 0 -5 16 0 0 -9
sb:for <number>	0 -4 0 19 -12 0 0 0
sb:for <span>	-1 -3 -2 -14 -7 -2 0 27
sb:for a	0 -3 0 -15 -4 14 6 6
sb:for the	-4 20 7 -16 0 -2 0 -5
sb:from	4 11 5 3 -1 -18 -12 -18
sb:from the	8 -1 15 -16 4 0 0 -5
sb:frozen	0 4 0 26 -11 0 0 -21
sb:go on	0 -8 0 -7 0 0 0 16
sb:good	-13 1 12 -23 8 -3 -4 16
sb:had	2 -22 5 23 6 6 0 -28
sb:half	9 10 0 -23 7 0 0 0
sb:happen on	0 8 0 -16 5 0 0 1
sb:has	-1 -5 3 3 18 3 0 -19
sb:has been	-3 -1 0 18 -1 1 0 -14
sb:has to	0 -12 0 -16 27 1 0 -5
sb:he	-2 -11 -3 20 -8 -2 0 0
sb:hour	0 -6 0 -13 -3 3 0 19
sb:if	-9 16 0 -11 -7 -5 6 0
sb:if it	0 -13 0 18 0 0 0 -5
sb:if the	0 2 0 4 -15 0 0 6
sb:in	-17 1 1 13 -9 -8 -10 1
sb:in <number>	0 -12 0 21 0 0 0 -8
sb:in <seat>	0 17 0 -2 -13 0 0 0
sb:in busan	0 -1 0 -14 0 0 0 17
sb:in the	1 -9 5 16 -8 0 0 -8
sb:in which	0 -1 0 -20 0 2 0 20
sb:including	0 2 0 -14 -2 0 0 15
sb:is	-5 -2 -3 3 -16 8 -13 11
sb:is due	0 3 0 -17 10 0 0 5
sb:it	-9 10 -27 -5 -8 1 0 8
sb:it 's	2 -15 0 -2 -3 0 0 16
sb:it ,	2 0 0 9 0 0 0 -16
sb:it by	0 -6 0 7 -15 0 6 4
sb:it expire	0 -6 0 15 1 0 0 -11
sb:it is	7 2 0 -17 -4 -3 0 14
sb:it was	0 -10 0 -9 2 0 0 17
sb:its	12 -3 -8 -7 -14 -10 -3 20
sb:its duty	0 16 0 -9 0 0 0 -5
sb:keep	-1 -3 0 -20 5 0 0 21
sb:keep the	0 0 0 -25 0 0 0 27
sb:land	0 17 0 -8 0 0 0 -7
sb:last	3 -3 0 -17 -9 0 0 23
sb:last day	0 -3 0 -9 -2 0 0 17
sb:later	0 -2 0 -13 23 0 0 -6
sb:law	1 18 0 -20 -14 13 0 -3
sb:legal	0 17 0 -20 0 0 0 2
sb:levy	0 -15 0 27 -2 0 0 -12
sb:levy on	0 -3 0 15 0 0 0 -9
sb:live	0 5 3 -15 0 0 0 3
sb:loaded	0 6 0 -13 16 0 0 -12
sb:loaded before	0 -1 0 -3 15 0 0 -11
sb:make	0 18 0 -10 0 0 0 0
sb:may	0 0 0 -10 21 0 0 -6
sb:meet in	0 0 0 17 -5 0 0 -8
sb:midnight ,	0 17 0 -8 0 0 0 -9
sb:more	8 3 -1 6 0 0 0 -21
sb:must	0 -18 -1 5 0 3 3 -8
sb:name	0 -15 0 7 -3 10 0 0
sb:need	7 -15 0 8 3 0 0 -9
sb:next	0 -19 0 34 -13 0 0 -5
sb:no	0 -13 0 8 12 0 2 -15
sb:nobody	0 9 0 -17 11 0 0 -2
sb:not ,	0 5 0 15 0 0 0 -18
sb:of <level>	-5 11 -2 10 -20 0 0 -8
sb:off	1 -13 0 16 -2 -7 0 0
sb:offer	0 7 0 0 7 0 0 -16
sb:old	0 -16 0 2 4 0 0 8
sb:on <day-gone>	6 5 -2 -22 4 9 0 3
sb:on <name>	0 9 0 -16 7 0 0 0
sb:on <quality>	-18 12 0 -15 0 -2 -1 12
sb:on paper	0 -11 0 -15 0 0 0 23
sb:on the	-12 -3 3 13 19 -4 -3 -28
sb:once	0 9 0 -19 8 0 0 4
sb:one ,	0 -1 0 -18 7 0 0 12
sb:or	-2 8 0 2 -18 0 0 2
sb:order	-2 5 0 -20 -5 9 0 10
sb:other	0 1 0 6 -19 0 0 1
sb:our	-3 -12 0 15 8 0 0 -7
sb:out	-6 -6 14 -15 -16 -3 0 23
sb:over	0 10 0 0 -16 0 0 0
sb:paper	0 -2 0 -14 -2 0 0 20
sb:party	0 -6 0 27 -1 0 0 -20
sb:past	0 4 0 -17 -2 0 0 16
sb:pause	-1 -7 0 -11 -1 0 0 21
sb:pause in	0 -1 0 -13 0 0 0 16
sb:port	-8 -20 0 11 24 0 0 -15
sb:port fee	-5 -3 0 -12 21 0 0 -2
sb:post	-3 19 0 -10 2 0 0 -9
sb:put	9 2 2 -19 1 0 0 6
sb:rare	18 -6 0 0 -1 0 0 -11
sb:reporter	0 -8 0 17 -1 0 0 -4
sb:river	0 -7 0 19 0 0 0 -13
sb:round	0 -3 0 17 -3 0 0 -3
sb:rule	25 -8 0 -6 0 0 0 -14
sb:run out	0 -3 16 -1 -5 0 0 0
sb:say	-9 -4 3 11 -20 -2 0 4
sb:second	0 -16 0 8 11 -1 0 -4
sb:see	0 -15 0 24 -6 0 0 -5
sb:shall	0 12 0 -19 9 0 0 0
sb:should	0 28 0 -26 -5 0 0 2
sb:should the	0 22 0 -10 -1 0 0 -9
sb:shut	0 -16 0 6 -3 8 6 -4
sb:signature	0 0 0 16 -10 0 0 0
sb:since	-8 -11 0 27 -9 -3 0 -4
sb:since <day-gone>	0 3 0 -23 -1 0 0 22
sb:sit	-1 -6 0 21 1 0 0 -18
sb:sit in	0 -4 0 17 -4 0 0 -6
sb:spoke	0 0 0 -13 15 0 0 0
sb:stand	0 -4 0 15 -1 0 0 -7
sb:start	0 27 0 -16 -11 0 0 -4
sb:state	0 12 0 -18 13 2 0 -7
sb:statement	0 16 0 -12 0 0 0 -7
sb:step	0 18 0 -17 0 0 0 0
sb:sunday	0 -8 0 -16 0 0 0 23
sb:surcharge	0 34 -8 -11 -10 0 0 -21
sb:surcharge of	0 22 0 -14 -3 0 0 -7
sb:tariff	-8 -14 -10 19 -2 -2 9 -1
sb:tariff for	0 -8 0 19 -1 0 0 -9
sb:tariff truce	0 3 0 -16 0 0 0 14
sb:tell	0 -18 0 4 1 7 0 3
sb:tell reporter	0 -8 0 16 -1 0 0 -4
sb:than	0 5 0 -10 22 0 0 -18
sb:the <level>	2 18 0 -28 0 0 0 7
sb:the <organisation>	2 -5 -5 10 18 -4 -1 -29
sb:the <person>	0 -19 0 3 8 0 0 4
sb:the <quality>	5 3 -4 -10 18 5 -2 -19
sb:the <span>	0 -3 0 -27 -3 0 0 34
sb:the arrangement	0 -6 0 -15 -1 0 0 23
sb:the ceasefire	0 0 0 22 0 0 0 -21
sb:the deadline	0 -4 0 20 -8 5 0 -17
sb:the duty	0 13 0 -28 11 0 0 4
sb:the end	0 -1 2 -16 0 0 0 15
sb:the exclusion	0 -14 20 -4 0 0 0 -4
sb:the last	0 7 0 -17 0 0 0 8
sb:the next	0 -8 0 17 -2 0 0 -3
sb:the present	0 0 0 -13 0 0 0 16
sb:the surcharge	0 30 -3 -21 -5 0 0 -6
sb:the tariff	0 -3 0 -8 -1 0 0 18
sb:their	0 0 0 -3 -8 0 0 16
sb:there	0 1 0 12 8 0 0 -22
sb:there is	1 -7 0 16 -3 0 0 -5
sb:they	-9 -12 19 4 8 -3 0 -11
sb:thi	0 -10 0 -5 -6 1 0 19
sb:those	0 2 0 -16 5 0 0 8
sb:three ,	0 18 0 -11 0 0 0 -8
sb:through	-1 -18 5 0 -2 0 0 13
sb:through the	0 0 0 -15 0 0 0 14
sb:tiktok	0 -3 0 -15 -1 18 0 1
sb:to <day-ahead>	0 0 0 18 0 0 0 -15
sb:to <level>	-1 2 0 13 0 0 0 -21
sb:to see	0 -3 0 17 0 0 0 -11
sb:truce end	0 0 0 -18 0 0 0 20
sb:truce that	0 0 0 -11 0 0 0 15
sb:tuesday ,	0 12 0 -16 -1 0 0 6
sb:under	0 -2 0 1 0 13 0 -16
sb:unless	0 -5 0 -15 0 0 0 20
sb:until <day-ahead>	2 18 0 -7 -1 0 0 -16
sb:up	-6 -24 -1 -3 9 0 0 20
sb:up to	0 0 0 -15 0 0 0 14
sb:us	0 -7 0 -23 14 0 0 17
sb:used	0 -7 0 -7 20 0 0 -8
sb:video	0 -9 0 15 0 0 0 -1
sb:vote	0 2 0 -8 15 0 0 -11
sb:was to	0 -13 0 27 -1 0 0 -14
sb:wednesday	0 2 0 0 4 4 0 -16
sb:which	6 -24 0 -2 17 0 -1 0
sb:which it	0 0 0 0 -11 0 0 15
sb:who	0 -4 0 15 -4 0 0 -3
sb:will	0 0 0 22 -18 -6 -3 -11
sb:will be	2 -2 5 0 -24 0 0 13
sb:with a	-2 4 0 12 0 0 0 -17
sb:without	0 21 0 -12 -2 0 0 -2
sb:yet	0 -5 0 -10 15 0 0 0
sb:your	0 -17 0 23 -2 -8 0 0
sb:·	0 -4 0 16 0 0 0 -4
sb:—	0 18 -3 -25 3 8 5 0
t0=future	-3 21 -4 0 -7 -6 -2 -6
t0=future-not	0 -16 0 20 0 0 0 -4
t0=past	6 -19 -8 27 -8 -6 -4 -7
t0=past-passive	-3 -3 0 17 -3 0 0 -7
t1=future	-3 18 -4 4 -5 -6 -2 -11
t1=future-not	0 -16 0 20 0 0 0 -4
t1=participle-passive	0 -9 4 12 4 -1 5 -17
t1=past	7 -17 -7 22 -4 -5 -4 -4
t1=past-passive	-2 -3 0 18 -2 0 0 -8
t2=participle-passive	0 13 0 -18 -3 0 0 7
t2=past	-6 -30 0 29 2 0 0 -4
t:loose	-2 -6 -4 -1 -9 -3 3 16
t:loose & d:ahead	-1 -3 -3 -5 -7 -2 3 16
t:loose-l	-11 -16 -18 7 -8 0 3 17
t:loose-l3	-7 -17 -3 0 0 0 4 17
t:more	-8 -8 6 11 -11 -19 -1 5
t:more & d:ahead	-7 -6 6 5 -9 -18 -1 8
t:more & d:today	0 -5 0 23 0 0 0 -13
t:more-l0	0 -16 0 17 -6 0 0 0
t:more-l2	-5 -11 -4 19 6 -3 0 -7
t:more-l3	2 15 -7 -15 0 0 0 2
t:more-r1	0 -18 4 -3 7 0 6 2
t:truce	-17 -13 -7 6 -7 -11 0 14
t:truce & d:ahead	-16 -10 -6 4 -6 -10 0 14
t:truce-l	-9 -9 -18 7 0 -7 -4 7
t:truce-l2	0 9 -7 17 0 0 0 -16
t:truce-l3	-3 -21 -2 -1 -3 0 0 16
t:truce-r	-6 -5 3 0 -15 -1 3 9
t:truce-r2	-1 0 5 -29 -8 0 5 22
t:verb & d:ahead	15 -1 -14 4 -10 -6 -7 0
t:verb-l	17 -1 -11 3 -3 -4 -2 -6
t:verb-l1	21 0 -1 -9 -3 0 0 -3
tn:loose	1 21 -2 -25 8 -2 0 2
tn:more	4 12 -8 0 -25 -1 -3 4
tn:quiet	-1 -18 0 12 0 0 0 2
tn:truce	15 -5 0 -33 4 -6 0 22
tn:verb	0 -20 4 9 1 1 0 -2
tp:loose	-10 0 -5 -8 17 0 0 0
tp:more	-4 0 0 17 -13 3 -2 -9
tp:truce	0 -1 -11 -12 7 -7 -4 16
tp:verb	-1 0 1 18 -5 0 0 -13
v0-none	-15 -4 -4 18 2 -6 1 -1
v0=end	-3 0 1 19 -4 0 0 -15
v0=extend	0 -1 0 18 0 0 0 -13
v0=want	0 -3 0 17 -11 0 0 0
v1-none	-17 -6 -3 17 -1 -7 0 4
v1=end	-3 0 1 16 -4 0 0 -10
v2-none	-12 -4 -11 30 5 -19 -24 -7
v2=go	0 -16 0 12 4 0 0 0
v:a:<v-end>	0 18 0 -29 -6 0 0 19
v:b:<v-begin>	7 26 0 -10 -13 -11 0 -13
v:b:<v-end>	0 -10 8 -29 -3 -10 -8 38
v:b:<v-propose>	-7 -28 -5 16 10 0 0 0
v:b:<v-return>	0 8 0 14 -6 0 0 -19
v:c0=bear	-4 15 -10 -7 11 -6 -8 -7
v:c0=end	0 -6 5 -13 -4 -6 -4 18
v:c0=propose	-3 -24 0 32 -7 -2 -2 0
v:c0=suspend	3 -10 6 -6 18 -4 0 -5
v:c0=target	-2 9 -1 -19 10 0 0 7
v:c1=bear & d:ahead	-1 16 0 -25 10 -6 0 2
v:c1=bear & d:today	0 -14 0 32 -2 0 0 -11
v:c1=end	0 -8 5 -15 -4 -6 -4 22
v:c1=end & d:today	0 0 0 -11 0 0 0 15
v:c1=impose & d:today	-1 -17 0 20 11 0 0 -29
v:c1=propose	-2 -27 -1 22 5 -2 3 -6
v:c1=propose & d:ahead	-2 -26 -1 16 6 -1 3 -2
v:c1=say & d:today	0 -8 0 23 0 0 0 -11
v:c1=suspend	10 -19 4 -5 13 -5 -1 0
v:c1=suspend & d:ahead	11 -19 4 -7 13 -5 -1 0
v:c1=target	-3 8 0 -16 8 0 0 4
v:ct1=bear present	-6 26 -4 -9 -1 -2 0 -4
v:ct1=begin gerund	0 16 0 -3 0 0 0 -6
v:ct1=begin modal	0 -20 0 13 -1 0 0 8
v:ct1=down future	-1 18 0 -8 -1 0 0 -3
v:ct1=down present	0 -1 0 14 -9 0 6 -15
v:ct1=end present	0 -5 7 -19 2 -3 -2 17
v:ct1=impose future-passive	3 13 0 -16 0 0 0 1
v:ct1=impose modal	0 -10 0 17 4 0 0 -12
v:ct1=impose participle-passive	6 -10 15 -4 0 -1 0 -1
v:ct1=impose present-passive	4 6 0 -19 15 0 0 -4
v:ct1=propose modal	0 -10 0 16 -8 0 0 0
v:ct1=suspend past	12 -4 0 -20 19 0 0 -5
v:ct1=target present	0 -2 0 -8 -2 0 0 15
v:ct1=target present-passive	0 5 0 -16 14 0 0 -3
v:ct1=up future	0 -16 0 22 0 0 0 -4
v:l1=,	-19 0 2 4 -2 8 0 1
v:l1=:	0 -14 0 -9 -6 0 0 28
v:l1=: & d:ahead	0 -10 0 -17 -4 0 0 31
v:l1=<begin> & d:today	-1 -18 0 0 7 0 0 8
v:l1=<level-noun>	0 -5 0 -10 0 0 0 15
v:l1=<name>	0 -13 0 16 -1 0 5 -12
v:l1=<number>	0 21 0 -7 4 0 0 -23
v:l1=<number> & d:ahead	0 10 0 -2 7 0 0 -15
v:l1=<span>	0 -9 0 25 0 0 0 -19
v:l1=<span> & d:ahead	0 -9 0 25 0 0 0 -19
v:l1=<v-bear> & d:ahead	0 4 0 -17 9 0 0 3
v:l1=<v-bear> & d:today	0 -5 0 16 0 0 0 -3
v:l1=<v-begin>	0 34 0 -9 -8 0 0 -32
v:l1=<v-begin> & d:ahead	1 37 0 -23 -4 0 0 -24
v:l1=<v-begin> & d:today	0 -5 0 20 -1 0 0 -9
v:l1=<v-end>	0 -18 5 -6 -7 0 0 14
v:l1=<v-end> & d:ahead	1 -16 5 -9 -6 0 0 15
v:l1=<v-impose>	3 -25 0 5 21 0 0 -20
v:l1=<v-impose> & d:ahead	3 -17 0 11 9 0 0 -11
v:l1=<v-stay> & d:ahead	0 0 0 -13 0 0 0 16
v:l1=<v-target> & d:today	0 -5 0 -5 15 0 0 -4
v:l1=a	0 -18 0 9 -1 0 5 0
v:l1=a & d:ahead	0 -18 0 9 -1 0 5 0
v:l1=after	0 -10 5 -24 7 0 0 17
v:l1=after & d:ahead	0 -10 5 -24 7 0 0 17
v:l1=and	0 -18 0 16 8 0 0 -7
v:l1=and & d:ahead	0 -17 0 12 8 0 0 -5
v:l1=as	0 -7 0 15 0 0 0 -7
v:l1=back	0 20 0 -13 -2 0 0 -5
v:l1=back & d:ahead	0 20 0 -13 -2 0 0 -5
v:l1=before	-6 2 -6 -15 17 -3 -1 4
v:l1=before & d:ahead	-6 4 -5 -20 17 -3 -1 5
v:l1=by	-14 -24 5 -4 21 4 3 -7
v:l1=by & d:ahead	-14 -23 5 -6 21 4 3 -6
v:l1=charge	0 -5 0 -5 15 0 0 -4
v:l1=charge & d:today	0 -5 0 -5 15 0 0 -4
v:l1=friday	0 16 0 -13 0 0 0 -3
v:l1=friday & d:today	0 16 0 -13 0 0 0 -3
v:l1=from	0 46 -14 -21 -4 -11 -9 -24
v:l1=from & d:ahead	0 48 -14 -26 -3 -11 -8 -22
v:l1=from & d:today	0 -9 0 16 0 0 0 -2
v:l1=is	0 -10 0 -9 -11 11 0 15
v:l1=is & d:ahead	0 -9 0 -13 -11 11 0 17
v:l1=of	-9 7 -1 22 2 -4 1 -36
v:l1=of & d:ahead	-8 13 0 11 3 -3 2 -31
v:l1=of & d:today	0 -12 0 26 0 0 0 -9
v:l1=on	-4 10 -1 0 0 -18 -28 5
v:l1=on & d:ahead	-3 8 0 -2 0 -16 -26 9
v:l1=on & d:today	0 11 0 8 -4 0 0 -22
v:l1=out	0 -8 0 -23 -3 0 0 32
v:l1=out & d:ahead	0 -7 0 -7 -2 0 0 17
v:l1=since	-2 -19 0 30 -12 0 0 -3
v:l1=since & d:ahead	-2 -17 0 27 -12 0 0 -2
v:l1=start	0 19 0 -7 0 0 0 -12
v:l1=start & d:ahead	0 22 0 -17 0 0 0 -5
v:l1=the	0 7 5 -16 -24 -4 7 13
v:l1=the & d:ahead	0 8 5 -17 -24 -4 7 13
v:l1=through	0 -16 9 12 -11 0 0 0
v:l1=through & d:ahead	0 -15 10 7 -11 0 0 2
v:l1=till	8 -10 0 -21 -8 9 0 15
v:l1=till & d:ahead	9 -10 0 -24 -7 9 0 15
v:l1=to	8 -26 3 -18 -2 -7 -3 28
v:l1=to & d:ahead	8 -26 3 -18 -2 -7 -3 28
v:l1=tuesday & d:today	0 -3 0 19 0 0 0 -10
v:l1=·	0 -4 0 21 0 0 0 -9
v:l1=· & d:today	0 -4 0 21 0 0 0 -9
v:l2=.	0 4 9 -15 8 0 0 -6
v:l2=. & d:ahead	0 4 9 -16 8 0 0 -6
v:l2=: & d:ahead	-6 -9 0 -3 5 0 0 15
v:l2=: & d:today	0 16 0 -10 0 0 0 -6
v:l2=<begin>	7 6 -9 -10 10 0 -24 5
v:l2=<begin> & d:ahead	10 14 -5 -20 8 2 -20 3
v:l2=<begin> & d:today	-4 -29 -3 17 3 -2 -1 0
v:l2=<day-today>	0 10 0 -26 2 0 0 17
v:l2=<day-today> & d:today	0 0 0 -18 0 0 0 20
v:l2=<level-noun>	0 -13 0 27 -3 0 0 -13
v:l2=<level-noun> & d:ahead	0 -12 0 22 -2 0 0 -8
v:l2=<level> & d:today	0 -6 0 15 0 0 0 -3
v:l2=<number>	-1 16 -2 -5 -6 0 0 0
v:l2=<number> & d:ahead	0 19 -1 -13 -5 0 0 1
v:l2=<number> & d:today	0 -4 0 15 0 0 0 -5
v:l2=<quality>	8 0 0 16 -5 0 0 -16
v:l2=<seat>	0 -23 0 15 0 0 0 1
v:l2=<v-down>	-2 -16 0 23 -1 0 0 0
v:l2=<v-down> & d:ahead	-2 -14 0 20 0 0 0 0
v:l2=<v-end>	0 -14 9 -10 0 -3 -1 19
v:l2=<v-end> & d:ahead	0 -14 9 -10 0 -3 -1 19
v:l2=<v-impose> & d:today	0 -1 0 19 0 0 0 -10
v:l2=<v-say>	-5 -11 0 25 5 -2 0 -15
v:l2=<v-say> & d:ahead	-4 -8 0 18 5 -2 0 -9
v:l2=<v-target>	0 2 1 11 -7 0 0 -18
v:l2=<v-up>	0 17 0 -14 -8 0 0 5
v:l2=<v-up> & d:ahead	0 17 0 -14 -8 0 0 5
v:l2=a	0 0 0 -10 -3 0 0 15
v:l2=and	0 13 0 -23 -6 0 0 18
v:l2=and & d:ahead	0 13 0 -23 -6 0 0 18
v:l2=are	0 -7 0 -22 11 0 0 21
v:l2=as	0 17 0 -5 -2 0 0 -10
v:l2=as & d:ahead	0 23 0 -16 0 0 0 -5
v:l2=as & d:today	0 -8 0 15 0 0 0 -2
v:l2=at	-2 -2 -3 15 -9 0 0 -1
v:l2=at & d:ahead	-1 0 -2 18 -6 0 0 -10
v:l2=before	-1 9 0 13 -3 0 0 -16
v:l2=before & d:ahead	-1 9 0 13 -2 0 0 -16
v:l2=by	5 -17 -4 9 2 -2 12 -14
v:l2=by & d:ahead	6 -17 -4 9 2 -2 12 -13
v:l2=come	-1 -6 0 17 -1 0 0 -7
v:l2=date & d:ahead	0 8 0 -16 -1 0 6 4
v:l2=day	0 -4 0 -11 -6 0 0 21
v:l2=day & d:ahead	0 -4 0 -11 -6 0 0 21
v:l2=enter	0 -3 0 -14 19 0 0 -2
v:l2=enter & d:ahead	0 -3 0 -14 19 0 0 -2
v:l2=for	0 -7 0 22 -1 0 0 -12
v:l2=for & d:ahead	0 -7 0 19 0 0 0 -10
v:l2=from	6 7 0 2 -2 0 0 -19
v:l2=from & d:ahead	6 7 0 2 -1 0 0 -19
v:l2=happen	0 5 0 -18 4 0 0 9
v:l2=happen & d:ahead	0 5 0 -18 4 0 0 9
v:l2=has	0 -3 0 -8 -2 2 0 15
v:l2=has & d:ahead	0 -3 0 -8 -2 2 0 15
v:l2=have	0 -2 0 15 0 0 0 -12
v:l2=have & d:ahead	0 -2 0 15 0 0 0 -12
v:l2=is & d:today	0 -5 0 -7 15 0 0 -4
v:l2=it	-1 -11 0 -16 4 0 6 19
v:l2=it & d:ahead	-1 -11 0 -20 4 0 6 22
v:l2=last	0 -8 2 -25 -5 -1 0 30
v:l2=more	0 18 0 -12 0 0 0 -5
v:l2=more & d:ahead	0 18 0 -12 0 0 0 -5
v:l2=out	0 0 0 -11 -3 0 0 15
v:l2=out & d:ahead	0 0 0 -13 -2 0 0 15
v:l2=stay	5 0 0 2 7 0 0 -15
v:l2=stay & d:ahead	5 0 0 2 7 0 0 -15
v:l2=that	6 11 0 -18 -1 0 0 3
v:l2=that & d:ahead	6 11 0 -19 -1 0 0 4
v:l2=time	0 8 0 11 -4 0 0 -15
v:l2=time & d:ahead	0 8 0 11 -4 0 0 -15
v:l2=to	-2 -13 0 -2 15 0 0 5
v:l2=to & d:ahead	-1 -10 0 -10 17 0 0 8
v:l2=tuesday	0 11 0 -19 -2 0 0 11
v:l2=vote	0 -7 0 -10 16 0 0 -1
v:l2=vote & d:ahead	0 -7 0 -10 16 0 0 -1
v:l2=we	0 20 0 -17 0 0 0 0
v:l2=what	0 0 0 15 0 0 0 -15
v:l2=will	0 17 0 -6 0 0 0 -9
v:l2=will & d:ahead	0 17 0 -6 0 0 0 -9
v:l=, a	0 -14 0 22 0 0 0 -8
v:l=, a & d:ahead	0 -14 0 22 0 0 0 -8
v:l=, friday	0 18 0 -16 0 0 0 0
v:l=, friday & d:today	0 18 0 -16 0 0 0 0
v:l=, from & d:ahead	0 15 0 -2 -3 0 0 -9
v:l=, the	0 -5 0 -9 0 0 0 15
v:l=. on	0 5 9 -16 9 0 0 -6
v:l=. on & d:ahead	0 5 9 -17 9 0 0 -6
v:l=: <number>	0 21 0 -18 0 0 0 -2
v:l=: <number> & d:today	0 18 0 -15 0 0 0 0
v:l=: until	-3 -4 0 -16 6 0 0 15
v:l=: until & d:ahead	-3 -4 0 -16 6 0 0 15
v:l=<begin> <begin> & d:today	-1 -18 0 0 7 0 0 8
v:l=<begin> the	8 3 -1 -21 0 5 0 5
v:l=<name> on	0 -11 0 21 0 0 0 -7
v:l=<name> on & d:ahead	0 -10 0 18 0 0 0 -6
v:l=<number> ,	0 -9 0 -10 0 0 0 16
v:l=<organisation> ,	0 -1 0 -13 15 0 0 0
v:l=and on	0 23 0 -19 0 0 0 -4
v:l=and on & d:ahead	0 23 0 -19 0 0 0 -4
v:l=as of	0 18 0 -6 -2 0 0 -10
v:l=as of & d:ahead	0 23 0 -16 0 0 0 -5
v:l=as of & d:today	0 -7 0 15 0 0 0 -2
v:l=before the	-1 9 0 13 -2 0 0 -16
v:l=before the & d:ahead	-1 9 0 13 -2 0 0 -16
v:l=enter before	0 -3 0 -14 19 0 0 -2
v:l=enter before & d:ahead	0 -3 0 -14 19 0 0 -2
v:l=from the	6 7 0 2 -1 0 0 -19
v:l=from the & d:ahead	6 7 0 2 -1 0 0 -19
v:l=happen on	0 5 0 -18 4 0 0 9
v:l=happen on & d:ahead	0 5 0 -18 4 0 0 9
v:l=run until	0 0 0 -18 0 0 0 20
v:l=run until & d:ahead	0 0 0 -18 0 0 0 20
v:l=truce until	0 0 0 16 0 0 0 -14
v:l=truce until & d:ahead	0 0 0 16 0 0 0 -14
v:l=tuesday ,	0 11 0 -19 -2 0 0 11
v:l=vote on	0 -7 0 -10 16 0 0 -1
v:l=vote on & d:ahead	0 -7 0 -10 16 0 0 -1
v:lead=" & d:ahead	-1 15 0 0 -7 0 0 -5
v:lead=( & d:ahead	0 6 0 22 0 0 0 -27
v:lead=, & d:ahead	11 13 -4 -20 -3 2 0 7
v:lead=1	0 11 0 -39 17 0 0 17
v:lead=10	0 -2 2 -16 -4 0 0 19
v:lead=30	0 -1 0 -16 0 19 0 -5
v:lead=8	0 -10 0 27 -4 0 0 -15
v:lead=a	-4 -18 -1 0 23 -1 -2 0
v:lead=a & d:ahead	-4 -17 -1 11 23 -1 -2 -16
v:lead=and	0 2 -2 -7 -15 0 0 18
v:lead=and & d:ahead	0 3 -2 -13 -14 0 0 22
v:lead=before & d:ahead	0 14 -1 -15 0 0 0 4
v:lead=both	0 15 0 -5 -3 0 0 -4
v:lead=both & d:ahead	0 15 0 -5 -3 0 0 -4
v:lead=february	0 16 0 0 -7 0 0 -16
v:lead=from	3 12 0 -8 1 0 0 -15
v:lead=i	0 -5 0 15 0 0 0 -5
v:lead=it	3 -8 -10 2 -15 -9 -1 16
v:lead=it & d:ahead	3 -6 -10 0 -14 -9 -1 17
v:lead=july	0 21 0 -4 0 0 0 -18
v:lead=july & d:ahead	0 21 0 -4 0 0 0 -18
v:lead=june	0 -15 0 21 0 0 0 -5
v:lead=march	0 8 0 -3 11 -2 0 -18
v:lead=monday	0 -17 11 14 0 0 0 -11
v:lead=monday & d:ahead	0 -16 12 9 0 0 0 -9
v:lead=november	0 -2 11 -19 -2 0 0 14
v:lead=november & d:ahead	0 -2 11 -21 -1 0 0 14
v:lead=president	0 5 0 -16 17 0 0 -3
v:lead=president & d:ahead	0 6 0 -17 17 0 0 -3
v:lead=that & d:today	0 -3 0 -6 15 0 0 -8
v:lead=the & d:today	0 -8 0 -12 -4 0 0 22
v:lead=this	0 0 0 -14 16 0 0 0
v:lead=this & d:today	0 0 0 -14 16 0 0 0
v:lead=thursday	0 -17 0 -3 -8 0 0 21
v:lead=thursday & d:ahead	0 -14 0 0 -7 0 0 15
v:lead=today	0 -5 0 -19 2 0 0 23
v:lead=today & d:today	0 -4 0 -16 -3 0 0 23
v:lead=tomorrow	14 -7 0 -17 18 -1 0 -6
v:lead=tomorrow & d:ahead	14 -7 0 -17 18 -1 0 -6
v:lead=tuesday	0 -5 0 26 0 0 0 -19
v:lead=we	0 24 6 -28 9 0 0 -12
v:lead=we & d:today	0 20 0 -19 0 0 0 0
v:lead=what & d:today	0 -4 0 18 0 0 0 -9
v:lead=without	0 9 0 -15 0 0 0 5
v:lead=— & d:today	0 -3 0 20 -1 0 0 -9
v:lr=, .	-2 -7 -1 -22 -19 16 0 27
v:lr=, . & d:ahead	-1 -4 0 -6 -16 16 0 7
v:lr=, . & d:today	0 -3 0 -20 0 0 0 25
v:lr=, <end>	-5 14 1 -6 13 -6 2 -15
v:lr=, <end> & d:ahead	-1 16 4 -19 7 -2 5 -9
v:lr=, —	0 -8 0 21 0 0 0 -6
v:lr=, — & d:today	0 -8 0 21 0 0 0 -6
v:lr=: .	0 -7 0 -19 0 0 0 25
v:lr=: . & d:ahead	0 -7 0 -19 0 0 0 25
v:lr=<begin> ,	-1 -8 10 -17 11 0 0 7
v:lr=<begin> , & d:today	0 0 0 -27 15 0 0 18
v:lr=<begin> .	-6 -5 -1 -2 -3 -11 0 17
v:lr=<begin> . & d:ahead	-6 -5 -1 -3 -2 -11 0 18
v:lr=<begin> <end>	-1 -34 0 -3 1 17 0 10
v:lr=<begin> <end> & d:today	0 -6 0 29 -5 0 0 -14
v:lr=<begin> it	0 -11 0 15 0 0 0 -4
v:lr=<number> .	0 29 0 -21 0 0 0 -8
v:lr=<number> . & d:today	0 19 0 -17 0 0 0 0
v:lr=a ,	0 -15 0 17 0 0 0 0
v:lr=a , & d:ahead	0 -15 0 17 0 0 0 0
v:lr=after ,	0 1 0 -16 13 0 0 0
v:lr=after , & d:ahead	0 1 0 -16 13 0 0 0
v:lr=before ,	0 2 0 -15 10 0 0 0
v:lr=before , & d:ahead	0 2 0 -15 10 0 0 0
v:lr=before .	0 -19 0 3 6 0 0 7
v:lr=before . & d:ahead	0 -19 0 3 6 0 0 7
v:lr=by ,	-5 -6 2 -16 1 0 6 15
v:lr=by , & d:ahead	-5 -6 2 -16 1 0 6 15
v:lr=by .	0 -19 0 6 0 0 0 11
v:lr=by . & d:ahead	0 -19 0 5 0 0 0 12
v:lr=by <end>	0 0 5 -3 9 0 0 -15
v:lr=by <end> & d:ahead	0 0 5 -3 9 0 0 -15
v:lr=from .	2 6 0 6 -5 0 0 -17
v:lr=from <end>	-4 9 0 -2 10 0 0 -18
v:lr=from <end> & d:ahead	-4 9 0 -2 10 0 0 -18
v:lr=from to	-1 -4 0 -1 -6 0 0 15
v:lr=from to & d:ahead	-1 -4 0 -1 -6 0 0 15
v:lr=is <end>	0 -5 0 -10 -5 -1 0 23
v:lr=is <end> & d:ahead	0 -5 0 -10 -5 -1 0 23
v:lr=on ,	6 0 -3 3 -21 0 -5 8
v:lr=on , & d:ahead	6 1 -3 -1 -20 0 -4 11
v:lr=on , & d:today	0 -4 0 15 0 0 0 -6
v:lr=on <person>	0 -19 0 8 0 0 0 7
v:lr=on <person> & d:ahead	0 -19 0 8 0 0 0 7
v:lr=since ,	0 -4 0 17 0 0 0 -8
v:lr=since , & d:ahead	0 -4 0 16 0 0 0 -8
v:lr=the .	-5 -7 0 25 -3 0 0 -11
v:lr=the . & d:ahead	-5 -7 0 24 -3 0 0 -10
v:lr=to ,	6 -7 2 -22 3 0 0 14
v:lr=to , & d:ahead	6 -7 2 -22 3 0 0 14
v:lr=to .	1 -5 3 -18 9 -2 0 9
v:lr=to . & d:ahead	1 -5 3 -18 9 -2 0 9
v:lr=until .	7 2 1 -28 1 -6 0 19
v:lr=until . & d:ahead	7 2 1 -28 1 -6 0 19
v:lr=until <end>	5 0 -4 24 -1 -1 -1 -22
v:lr=until <end> & d:ahead	5 0 -4 24 -1 -1 -1 -22
v:lr=until of	0 10 0 -22 -1 0 0 16
v:lr=until of & d:ahead	0 10 0 -22 -1 0 0 16
v:lr=· <end>	0 -2 0 16 0 0 0 -6
v:lr=· <end> & d:today	0 -2 0 16 0 0 0 -6
v:o:subject=controls	24 -2 0 -5 0 -2 -4 -20
v:o:subject=controls carried	11 3 0 -15 -3 0 0 3
v:o:subject=controls far carried	12 -15 -4 -7 12 -1 0 3
v:o:subject=controls no verb	7 1 2 -1 2 0 0 -15
v:o:subject=controls no verb ahead	9 1 2 -5 3 0 0 -15
v:o:subject=deal	-6 1 -3 13 -12 -1 16 -16
v:o:subject=deal carried	0 -21 0 -9 6 0 0 19
v:o:subject=deal far carried	-6 13 -4 2 -15 -2 0 4
v:o:subject=deal far no verb on	0 -7 0 -6 -1 0 0 15
v:o:subject=deal far on ahead	0 -7 0 -6 -1 0 0 15
v:o:subject=deal no verb	0 2 0 7 -7 0 13 -20
v:o:subject=deal no verb ahead	0 4 0 1 -6 0 13 -15
v:o:subject=duties	-5 21 5 -1 -9 -15 -15 -9
v:o:subject=duties be ahead	0 -7 0 -7 2 0 0 15
v:o:subject=duties begin	0 18 4 0 -10 0 0 -18
v:o:subject=duties begin ahead	0 20 5 -2 -9 0 0 -18
v:o:subject=duties carried be	-1 -10 0 -7 1 0 0 17
v:o:subject=duties carried be ahead	-1 -10 0 -7 1 0 0 17
v:o:subject=duties carried pay ahead	0 -8 0 16 0 0 0 -6
v:o:subject=duties carried the ahead	0 -2 0 15 -1 0 0 -8
v:o:subject=duties end	0 15 0 0 -6 0 0 -19
v:o:subject=duties end ahead	0 15 0 0 -6 0 0 -19
v:o:subject=duties end on	0 6 1 6 -4 0 0 -17
v:o:subject=duties far carried before ahead	0 3 0 -15 15 0 0 -6
v:o:subject=duties far carried pay	0 18 0 -8 0 0 0 -8
v:o:subject=duties far carried pay ahead	0 20 0 -12 0 0 0 -7
v:o:subject=duties far from ahead	0 18 0 -13 0 0 0 -9
v:o:subject=duties far no verb 	-3 -12 -1 0 15 12 0 -13
v:o:subject=duties far no verb from	0 17 0 -12 0 0 0 -10
v:o:subject=duties far no verb today	0 -16 0 -1 6 0 0 7
v:o:subject=duties from ahead	-2 10 0 10 -17 0 0 -20
v:o:subject=duties no verb	0 16 -14 -10 -1 -7 -8 2
v:o:subject=duties no verb ahead	1 11 -12 -15 0 -6 -6 11
v:o:subject=duties no verb by	0 -19 0 6 10 0 0 -2
v:o:subject=duties no verb today	0 11 0 7 -5 0 0 -24
v:o:subject=duties on ahead	3 14 0 5 -11 0 0 -23
v:o:subject=duties the ahead	0 11 4 -16 -1 0 0 0
v:o:subject=duties until ahead	-8 3 0 -5 -13 0 0 15
v:o:subject=exclusions	1 -13 30 -19 -10 0 0 -6
v:o:subject=exclusions no verb	2 -5 15 -10 -2 0 0 -7
v:o:subject=exclusions no verb ahead	2 -5 15 -10 -2 0 0 -7
v:o:subject=fees carried	0 4 0 -7 16 0 0 -15
v:o:subject=longer carried	-4 -16 3 18 -7 -1 0 1
v:o:subject=longer carried begin	0 -14 0 17 0 0 0 -1
v:o:subject=longer far carried on ahead	0 -9 0 16 0 0 0 -3
v:o:subject=longer far no verb ahead	-2 12 0 5 -4 0 0 -20
v:o:subject=meeting carried	-4 -5 -3 4 -21 14 0 4
v:o:subject=meeting carried end	0 0 0 -10 0 0 0 15
v:o:subject=meeting carried end ahead	0 0 0 -12 0 0 0 16
v:o:subject=meeting far carried	-9 1 -4 15 0 -3 -1 -6
v:o:subject=meeting far carried on ahead	-1 -18 0 8 1 0 0 0
v:o:subject=meeting far carried the ahead	0 1 0 8 8 0 0 -19
v:o:subject=meeting far no verb today	0 0 0 -10 0 0 0 15
v:o:subject=meeting no verb on	0 6 0 -11 15 0 0 -8
v:o:subject=none	-22 15 2 0 -30 -15 -12 6
v:o:subject=none  today	0 -6 0 24 -1 0 0 -12
v:o:subject=none carried	3 -1 -4 -15 -2 -3 10 18
v:o:subject=none carried agree	0 -1 0 18 0 0 4 -20
v:o:subject=none carried agree ahead	0 -1 0 18 0 0 4 -20
v:o:subject=none carried be on	-1 14 0 -25 11 4 0 -1
v:o:subject=none carried begin today	0 20 0 -16 0 0 0 -3
v:o:subject=none carried end	1 -1 -3 -18 -6 0 0 23
v:o:subject=none carried end ahead	1 0 -3 -13 -5 0 0 17
v:o:subject=none carried make	0 14 0 -25 0 0 0 13
v:o:subject=none carried make ahead	0 14 0 -25 0 0 0 13
v:o:subject=none carried other ahead	0 15 5 -13 -3 0 0 0
v:o:subject=none carried pay ahead	0 8 0 -21 4 0 0 6
v:o:subject=none carried say	0 -15 0 -9 0 0 0 22
v:o:subject=none carried say ahead	0 -14 0 -11 0 0 0 23
v:o:subject=none carried say on	0 -13 0 -5 0 0 0 16
v:o:subject=none carried suspend	0 -8 6 -14 -6 0 0 17
v:o:subject=none carried suspend ahead	2 -8 6 -17 -5 0 0 17
v:o:subject=none carried suspend until	-2 0 0 -11 0 0 0 16
v:o:subject=none carried to ahead	-1 -5 4 -15 0 0 0 18
v:o:subject=none friday today	0 17 0 -15 0 0 0 -2
v:o:subject=none no verb	-22 15 2 0 -30 -15 -12 6
v:o:subject=none no verb ahead	-13 18 6 -20 -14 -8 -6 15
v:o:subject=none no verb friday	0 17 0 -15 0 0 0 -2
v:o:subject=none no verb on	-1 20 4 -20 -5 0 0 3
v:o:subject=none no verb thursday,	0 -3 0 15 0 0 0 -9
v:o:subject=none no verb to	0 -7 0 -12 0 0 0 18
v:o:subject=none no verb today	-7 -1 -5 30 -19 -3 -2 -11
v:o:subject=none no verb until	0 -5 0 -17 0 0 0 23
v:o:subject=none on today	0 19 0 -18 0 0 0 0
v:o:subject=none to ahead	0 -7 0 -12 0 0 0 18
v:o:subject=none until ahead	0 -5 0 -17 0 0 0 23
v:o:subject=procedure	-4 -13 -4 -7 21 -4 0 1
v:o:subject=procedure carried	0 0 0 -7 18 0 0 -11
v:o:subject=procedure no verb	-1 -9 -2 -13 19 -1 0 7
v:o:subject=procedure no verb ahead	-1 -8 -1 -15 20 0 0 7
v:o:subject=sale	-1 9 0 -4 -4 13 0 -15
v:o:subject=sale carried	0 -4 0 -4 -1 18 0 -9
v:o:subject=signing no verb	-1 8 -1 -2 -20 -2 0 12
v:o:subject=signing no verb ahead	0 10 0 -9 -18 -1 0 15
v:o:subject=truce	-6 -2 2 -9 -11 -10 -6 23
v:o:subject=truce carried be on	0 -9 0 -4 0 0 0 15
v:o:subject=truce carried suspend	-4 0 0 19 0 0 0 -12
v:o:subject=truce carried suspend ahead	-4 0 0 19 0 0 0 -12
v:o:subject=truce end	0 -1 -1 -15 -2 0 0 22
v:o:subject=truce far  ahead	0 10 0 8 -1 0 0 -18
v:o:subject=truce far  today	0 0 0 -11 -1 0 0 16
v:o:subject=truce far carried be ahead	0 -1 1 16 -3 0 0 -11
v:o:subject=truce far carried end ahead	0 0 0 -18 3 0 0 13
v:o:subject=truce far carried end on	0 0 0 -18 3 0 0 13
v:o:subject=truce far carried on ahead	1 -21 0 3 4 0 0 4
v:o:subject=truce far no verb wednesday,	0 0 0 -10 15 0 0 -3
v:o:subject=truce far wednesday, today	0 0 0 -10 15 0 0 -3
v:o:subject=truce from ahead	0 17 0 3 -4 0 0 -18
v:o:subject=truce no verb on	8 -20 6 3 2 0 0 -3
v:o:subject=truce no verb today	0 -4 0 -24 0 0 0 29
v:o:subject=truce on ahead	6 -29 3 0 0 0 0 7
v:o:topic=controls	32 0 0 -15 4 -6 -4 -22
v:o:topic=controls ahead	34 0 0 -19 4 -5 -4 -21
v:o:topic=controls far	19 -25 -1 -7 6 0 0 4
v:o:topic=controls far 	0 -1 0 16 -3 0 0 -5
v:o:topic=controls far ahead	19 -24 -1 -10 6 0 0 6
v:o:topic=controls no verb	7 1 2 -1 2 0 0 -15
v:o:topic=controls until	1 0 5 -19 13 0 0 -4
v:o:topic=controls until ahead	1 0 5 -19 13 0 0 -4
v:o:topic=deal	-10 -12 -7 -1 -2 -6 25 6
v:o:topic=deal ahead	-9 -9 -6 -2 0 -6 26 0
v:o:topic=deal end	0 -10 0 -15 0 0 0 23
v:o:topic=deal no verb	0 2 0 7 -7 0 13 -20
v:o:topic=deal the	0 -9 0 -12 0 0 4 17
v:o:topic=deal the ahead	0 -9 0 -12 0 0 4 17
v:o:topic=duties	-9 24 -8 -6 6 -30 -11 -9
v:o:topic=duties 	0 5 0 4 -15 0 0 0
v:o:topic=duties ahead	-6 27 -5 -13 3 -27 -8 -4
v:o:topic=duties be	-2 -18 0 0 9 0 0 11
v:o:topic=duties before	0 -6 0 -20 10 0 0 17
v:o:topic=duties before ahead	0 -6 0 -20 10 0 0 17
v:o:topic=duties begin	3 -2 3 9 -5 0 5 -17
v:o:topic=duties by	0 2 0 2 4 0 4 -19
v:o:topic=duties by ahead	0 2 0 2 4 0 4 -19
v:o:topic=duties end	0 26 3 -17 -14 0 0 -6
v:o:topic=duties far	-25 -2 -23 -5 13 0 -9 13
v:o:topic=duties far ahead	-22 5 -20 -8 10 1 -6 10
v:o:topic=duties far by	0 0 0 -11 17 0 0 -3
v:o:topic=duties far by ahead	0 0 0 -11 18 0 0 -3
v:o:topic=duties far end	0 0 -3 15 -7 0 0 -4
v:o:topic=duties far the	0 5 0 13 -4 0 0 -16
v:o:topic=duties far the ahead	0 5 0 13 -4 0 0 -16
v:o:topic=duties far today	0 -26 0 5 4 0 0 4
v:o:topic=duties from	-6 30 -1 -5 -12 0 0 -30
v:o:topic=duties from ahead	-6 33 -1 -10 -11 0 0 -28
v:o:topic=duties no verb	0 16 -14 -10 -1 -7 -8 2
v:o:topic=duties on	0 21 0 1 -20 -4 -3 -15
v:o:topic=duties on ahead	0 22 0 -2 -19 -3 -3 -13
v:o:topic=duties today	0 -5 -1 16 4 0 0 -15
v:o:topic=duties until	0 0 -2 -7 -7 0 0 16
v:o:topic=duties until ahead	0 0 -2 -7 -7 0 0 16
v:o:topic=exclusions	0 -13 39 -22 -3 -1 0 -12
v:o:topic=exclusions ahead	0 -12 39 -23 -3 -1 0 -12
v:o:topic=exclusions far	9 -1 11 -20 13 0 0 -12
v:o:topic=exclusions no verb	2 -5 15 -10 -2 0 0 -7
v:o:topic=exclusions on	2 -7 15 -14 0 0 0 0
v:o:topic=exclusions on ahead	2 -7 15 -14 0 0 0 0
v:o:topic=fees	6 -13 0 7 14 -2 0 -17
v:o:topic=fees ahead	6 -11 0 5 14 -2 0 -17
v:o:topic=longer to	-4 -4 4 -17 -2 0 0 21
v:o:topic=longer to ahead	-4 -4 4 -17 -2 0 0 21
v:o:topic=meeting	-17 -26 0 35 -7 1 -7 -6
v:o:topic=meeting ahead	-16 -21 0 23 -4 2 -6 0
v:o:topic=meeting far ahead	-9 16 -6 -2 7 -6 -1 -6
v:o:topic=meeting the	0 -1 0 -7 -2 0 0 16
v:o:topic=meeting the ahead	0 -1 0 -7 -2 0 0 16
v:o:topic=meeting today	0 -5 0 28 -2 0 0 -17
v:o:topic=meeting until	0 -1 0 18 0 0 0 -11
v:o:topic=meeting until ahead	0 -1 0 18 0 0 0 -11
v:o:topic=none	-6 16 -7 1 -31 -31 -10 8
v:o:topic=none 	10 -22 -4 14 -14 -1 0 1
v:o:topic=none  ahead	11 -17 -2 2 -10 0 0 8
v:o:topic=none  today	0 -7 0 29 -1 0 0 -15
v:o:topic=none ahead	0 19 -2 -19 -17 -24 -5 17
v:o:topic=none be	8 8 -4 6 5 -2 0 -25
v:o:topic=none begin	-5 15 0 -15 5 0 0 5
v:o:topic=none friday	0 17 0 -15 0 0 0 -2
v:o:topic=none friday today	0 17 0 -15 0 0 0 -2
v:o:topic=none from	0 16 0 -4 -3 0 0 -9
v:o:topic=none from ahead	0 16 0 -5 -3 0 0 -9
v:o:topic=none no verb	-22 15 2 0 -30 -15 -12 6
v:o:topic=none on	-3 11 0 -17 0 -2 0 13
v:o:topic=none on today	0 18 0 -15 0 0 0 0
v:o:topic=none other	0 21 0 -13 -1 0 0 -8
v:o:topic=none pay	0 23 0 -19 -4 0 0 0
v:o:topic=none run	2 -10 0 15 0 0 0 -7
v:o:topic=none say	0 -8 0 -16 0 0 0 23
v:o:topic=none thursday,	0 -3 0 15 0 0 0 -9
v:o:topic=none to	0 -9 0 -15 0 0 0 24
v:o:topic=none to ahead	0 -9 0 -15 0 0 0 24
v:o:topic=none today	-8 -2 -6 36 -20 -4 -3 -15
v:o:topic=procedure	-16 2 -11 -8 26 -11 -3 -9
v:o:topic=procedure ahead	-16 3 -10 -12 27 -10 -2 -8
v:o:topic=procedure begin	-3 15 0 0 -5 0 0 -9
v:o:topic=procedure far	-3 -25 -1 13 -18 -1 0 19
v:o:topic=procedure far ahead	-3 -23 0 10 -17 -1 0 20
v:o:topic=procedure no verb	-1 -9 -2 -13 19 -1 0 7
v:o:topic=procedure the	0 -8 0 -12 0 0 0 17
v:o:topic=procedure the ahead	0 -8 0 -12 0 0 0 17
v:o:topic=sale	-7 11 -4 -18 -9 33 -2 -21
v:o:topic=sale ahead	-7 12 -4 -20 -9 33 -2 -20
v:o:topic=sale far	0 -4 0 16 0 0 0 -8
v:o:topic=signing	-2 -9 -6 20 4 5 -5 -15
v:o:topic=signing approve	0 -15 0 5 2 0 0 8
v:o:topic=signing no verb	-1 8 -1 -2 -20 -2 0 12
v:o:topic=signing sign	0 2 0 15 -11 0 0 -5
v:o:topic=signing today	0 -3 0 18 0 0 0 -8
v:o:topic=truce	2 -4 0 -26 -19 -22 -15 44
v:o:topic=truce 	-1 -1 0 -9 -3 0 0 15
v:o:topic=truce  ahead	-1 0 0 -12 -2 0 0 17
v:o:topic=truce ahead	2 0 0 -20 -16 -20 -14 35
v:o:topic=truce be	-2 0 0 -14 -10 0 0 24
v:o:topic=truce end	0 -22 -10 -8 3 0 0 17
v:o:topic=truce far  ahead	0 10 0 8 -1 0 0 -18
v:o:topic=truce far  today	0 0 0 -11 -1 0 0 16
v:o:topic=truce far wednesday,	0 0 0 -10 15 0 0 -3
v:o:topic=truce far wednesday, today	0 0 0 -10 15 0 0 -3
v:o:topic=truce have	14 -5 0 -17 0 0 0 9
v:o:topic=truce out	0 -5 0 -16 0 0 0 21
v:o:topic=truce today	0 -9 0 -16 -1 0 0 25
v:r1='s & d:today	0 19 0 -14 0 0 0 -4
v:r1=( & d:today	0 -3 0 20 0 0 0 -11
v:r1=) & d:ahead	0 9 0 22 0 0 0 -29
v:r1=,	-6 0 4 -31 19 1 0 24
v:r1=, & d:ahead	-4 1 6 -28 15 3 1 17
v:r1=.	0 3 -7 -13 0 0 -22 21
v:r1=. & d:ahead	1 5 -5 -20 5 1 -19 19
v:r1=. & d:today	-2 -3 -2 14 -22 -1 0 2
v:r1=: & d:today	0 -10 0 21 -2 0 0 -5
v:r1=<end> & d:ahead	-7 1 0 -15 17 -1 0 8
v:r1=<end> & d:today	-9 -17 -7 46 -2 -6 -4 -21
v:r1=<level>	0 37 0 -25 -11 0 0 -8
v:r1=<person>	0 -21 0 13 -1 0 0 6
v:r1=<person> & d:ahead	0 -21 0 12 -1 0 0 6
v:r1=<quality>	0 13 0 -16 0 0 0 3
v:r1=<quality> & d:ahead	0 13 0 -16 0 0 0 3
v:r1=after	0 -3 0 15 -2 0 0 -6
v:r1=and	-4 22 -1 0 -21 0 0 -4
v:r1=and & d:ahead	-3 24 0 7 -19 0 0 -21
v:r1=and & d:today	0 -3 0 -11 0 0 0 17
v:r1=evening	0 -14 0 27 -1 0 0 -11
v:r1=evening & d:ahead	0 -14 0 25 0 0 0 -10
v:r1=if	0 22 0 -14 0 0 0 -9
v:r1=if & d:ahead	0 23 0 -15 0 0 0 -7
v:r1=in	0 -3 0 16 -5 0 0 -4
v:r1=is	11 -15 4 7 0 0 0 -11
v:r1=of	2 0 0 -19 0 0 0 22
v:r1=of & d:ahead	2 0 0 -19 0 0 0 22
v:r1=the & d:today	0 -4 0 21 0 0 0 -12
v:r1=to	-4 14 0 -3 -16 5 0 0
v:r1=to & d:ahead	-4 15 0 -4 -16 5 0 0
v:r1=— & d:today	0 -10 0 27 -1 0 0 -10
v:t0=future	-2 24 -7 -9 -1 -8 -4 -2
v:t0=future-not	0 -18 0 22 0 0 0 -4
v:t0=future-passive	2 3 5 -15 7 -3 -3 2
v:t0=modal	0 -15 -5 11 -5 -3 -2 12
v:t0=modal-passive	-3 -18 0 9 6 1 0 0
v:t0=past	0 -13 -15 20 5 -10 -7 -4
v:t0=past-passive	-3 2 0 16 -7 0 0 -11
v:t0=present	10 4 0 -25 -1 5 -14 20
v:t:loose	5 6 0 -15 -15 -5 1 17
v:t:loose & d:ahead	6 11 0 -23 -12 -3 2 18
v:t:loose & d:today	0 -14 0 16 -3 0 0 0
v:t:loose-l	1 -14 -6 -1 -13 0 2 19
v:t:loose-l1	-1 21 -4 -7 1 0 0 -7
v:t:loose-l2	-1 -17 0 11 -11 0 0 5
v:t:loose-l3	4 -22 -5 0 0 -1 3 15
v:t:loose-r	4 23 3 -19 -4 -4 0 0
v:t:loose-r2	3 16 0 -6 4 0 -5 -10
v:t:loose-r3	2 16 6 -3 -7 0 0 -17
v:t:more	-5 2 4 3 -24 -23 -5 12
v:t:more & d:ahead	-4 6 5 -9 -20 -21 -3 20
v:t:more & d:today	0 -15 0 52 -6 0 0 -32
v:t:more-l	-4 6 4 -18 -9 -14 -9 24
v:t:more-l0	0 -16 0 18 -7 0 0 0
v:t:more-l1	-3 14 10 -22 -15 -1 0 14
v:t:more-l3	0 17 -10 -23 -4 0 0 13
v:t:more-r	0 -2 0 12 -16 -7 0 0
v:t:more-r1	5 -19 3 -2 6 0 6 0
v:t:more-r2	-7 8 -2 19 -11 0 0 -15
v:t:quiet & d:ahead	12 -6 -5 -15 6 -1 0 7
v:t:quiet-l2	0 -5 0 -4 -5 0 0 16
v:t:truce	-9 -12 -12 -12 -19 -15 -1 41
v:t:truce & d:ahead	-8 -7 -10 -6 -16 -13 0 30
v:t:truce & d:today	0 -10 0 -16 -4 0 0 26
v:t:truce-l	-2 -9 -22 -11 -8 -9 -7 30
v:t:truce-l2	0 8 -8 19 -1 0 0 -15
v:t:truce-l3	0 -31 -3 -22 -9 0 0 38
v:t:truce-r	-9 -5 2 -6 -20 -3 3 21
v:t:truce-r2	-2 1 4 -30 -11 0 4 28
v:t:verb	20 0 3 -7 -6 -8 -8 -1
v:t:verb & d:ahead	21 1 3 -13 -5 -8 -8 0
v:t:verb & d:today	0 -2 0 16 0 0 0 -7
v:t:verb-l	23 0 5 -12 0 -6 -3 -5
v:t:verb-l1	21 -6 2 -20 -7 0 0 6
v:v0=begin	-1 25 0 -14 0 0 0 -10
v:v0=die	0 0 0 -24 -1 0 0 25
v:v0=enter	2 -7 0 -10 15 0 0 -1
v:v0=extend	0 -3 0 17 0 0 0 -10
v:v0=have	10 -18 -3 3 -17 0 0 7
v:v0=pay	0 24 0 -6 0 0 0 -26
v:v0=say	0 8 0 -16 -5 0 0 17
v:v0=sit	0 -6 0 15 1 0 0 -11
v:v0=stay	5 -2 3 3 7 0 0 -16
v:v0=stop	0 -9 0 -6 0 0 0 15
v:v0=strike	0 0 0 -14 0 0 0 16
v:v0=want	0 -3 0 17 -11 0 0 0
v:v1=approve	0 -16 0 2 0 0 0 11
v:v1=begin	-5 27 0 -7 0 0 0 -21
v:v1=carry	0 0 0 -10 -4 0 0 16
v:v1=die	0 0 0 -24 -1 0 0 25
v:v1=have	10 -16 -3 1 -16 0 0 8
v:v1=pay	0 18 0 -8 0 0 0 -12
v:v1=run	2 -15 0 -6 0 -1 0 14
v:v1=say	0 8 0 -15 -5 0 0 15
v:v1=sit	0 -6 0 16 1 0 0 -11
v:v1=stay	7 0 -1 6 8 0 0 -18
v:v1=stop	0 -9 0 -6 0 0 0 15
v:v1=strike	0 0 0 -12 0 0 0 15
verbless	-16 1 0 12 1 -11 -6 1
vt0=be modal	0 15 0 -5 2 0 0 -10
vt0=end present	-2 1 2 15 -2 0 0 -15
vt0=other future	4 -3 7 -19 13 0 0 0
vt0=other present	-2 5 3 10 -24 0 0 -1
vt0=take present	0 0 0 -17 6 0 0 13
vt1=be modal	0 15 0 -5 2 0 0 -10
vt1=end present	-2 1 2 15 -2 0 0 -15
vt1=other future	5 -2 7 -19 13 0 0 -1
vt1=other present	-2 5 3 10 -24 0 0 -1
vt1=take present	0 0 0 -17 6 0 0 13`;
