// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEADLINE_WHAT = `controls	duties	exclusions	none	other	sale	talks	truce
<always>	-23 -5 -24 44 -6 -26 -26 -4
a:.	0 -5 -24 33 1 0 -13 -22
a:<agent>	4 -14 0 21 -4 0 0 -8
a:<day-ahead>	-7 0 -1 20 -15 -1 0 -2
a:<goods>	0 1 2 -17 7 -4 7 3
a:<level>	-7 12 -4 9 3 -3 -2 -26
a:<not>	-4 6 4 -23 1 -2 0 15
a:<number>	5 5 2 9 -11 -4 -1 -19
a:<person>	0 -25 0 14 8 0 0 0
a:<v-end>	-3 15 0 -14 -7 0 0 10
a:<v-return>	-1 -2 0 -5 -3 0 0 15
a:<v-sell>	2 -14 0 -18 11 15 0 1
a:<v-up>	2 -15 0 19 0 0 0 -6
a:and	-7 0 -5 8 -19 -2 0 11
a:are	-1 -2 0 20 -17 0 0 0
a:charge	0 -15 0 -5 16 0 0 2
a:duty	0 -9 0 18 0 0 0 -5
a:end	0 0 0 -14 0 0 0 19
a:for	7 -22 4 2 -3 7 4 -5
a:from	2 11 5 -6 0 0 0 -16
a:go	3 -30 0 20 1 0 0 0
a:in	7 -3 -3 17 -11 2 0 -18
a:is	15 -12 3 -10 -7 6 -1 6
a:is the	8 15 6 -19 -3 0 0 -11
a:of the	-2 -22 7 7 -1 0 0 9
a:on	0 0 -2 14 -6 -2 10 -19
a:our	0 -17 0 4 13 0 0 -4
a:put	0 -7 0 18 0 0 0 -8
a:tariff	-1 -21 0 3 2 0 14 0
a:the <number>	12 -6 0 10 -4 0 0 -16
a:with	-1 -16 6 3 2 0 5 -3
a:without	0 16 6 -14 -7 0 0 0
b:'s	3 -8 -1 15 -4 3 2 -15
b:, <number>	0 17 0 -13 0 0 0 -3
b:, and	-6 -35 -1 12 20 0 0 0
b:, from	0 4 0 15 -1 0 0 -22
b:, is	10 -1 0 -23 -8 9 0 12
b:, on	-3 -4 -2 -6 0 0 0 15
b:, the	4 19 -1 -18 -13 0 0 3
b:-	9 23 -1 -28 0 0 0 0
b:: <number>	-3 7 0 8 0 0 0 -18
b:: from	0 -9 0 18 -2 0 0 -6
b:: the	-1 -11 3 18 -13 0 0 -1
b:: until	0 -7 0 -15 7 0 0 10
b:<agent>	-3 1 0 3 3 10 0 -16
b:<day-ahead>	-5 0 -3 -9 3 -2 0 15
b:<day-ahead> and	-1 1 0 9 8 0 0 -23
b:<duty>	-20 9 -4 6 7 -8 0 -11
b:<goods-amount>	0 -4 0 18 -4 0 0 -4
b:<level-noun>	-5 -19 -2 30 -15 -1 0 3
b:<level>	-1 -10 1 18 -6 -4 -3 -3
b:<name>	12 -11 12 -2 -20 -14 7 3
b:<name> and	-3 -12 -3 -8 -8 0 -2 30
b:<not>	-4 -15 0 -3 5 -6 11 5
b:<number>	-20 16 26 6 -2 -6 -3 -44
b:<office>	-6 -17 -4 22 6 0 6 -14
b:<organisation>	10 -23 -7 10 23 0 -3 -36
b:<person> and	0 -4 0 -7 15 0 0 -2
b:<person> spoke	0 -4 0 -9 15 0 0 0
b:<points>	-16 3 -2 -22 -12 0 0 34
b:<quality>	-7 13 -1 -8 11 11 -10 -21
b:<quality> good	0 -17 6 12 2 0 0 -4
b:<seat>	7 -22 -5 25 -3 -3 -3 -7
b:<seat> and	0 -6 0 15 -4 0 0 -3
b:<seat> on	0 -7 0 16 -6 0 0 0
b:<span>	0 -6 -1 0 -16 -2 0 14
b:<taker>	-1 -1 0 19 -4 -1 0 -5
b:<v-deny>	24 -13 0 -14 1 0 0 -4
b:<v-down>	-6 5 -7 5 -31 -6 10 2
b:<v-return>	2 1 0 19 -4 0 0 -21
b:<v-sell>	8 -17 -7 7 1 9 -5 -10
b:<v-target>	-3 -1 -3 17 -8 0 0 0
b:a	4 0 -3 8 0 2 14 -29
b:affiliate	17 -3 0 -16 4 0 0 -9
b:agreement	-1 -6 0 21 -1 0 0 -10
b:and	7 0 -23 2 12 -6 -13 -7
b:and <name>	-2 -21 -3 3 -7 0 -2 20
b:and <seat>	0 -6 0 15 -4 0 0 -3
b:and it	-2 -7 0 -17 3 0 0 19
b:and on	0 22 0 -5 -1 0 0 -18
b:are due	3 -15 0 0 4 0 0 0
b:arrangement	0 -2 0 -19 0 0 0 23
b:as	-1 11 0 6 -8 0 0 -15
b:as of	0 19 0 -8 -4 0 0 -7
b:at	-11 0 -13 31 -5 -6 -4 -14
b:at midnight	0 -17 0 6 0 0 0 5
b:away	9 1 0 -15 0 0 0 6
b:back	1 30 0 0 -17 0 0 -26
b:be	0 12 0 -16 1 0 -4 2
b:before the	0 2 0 17 -6 0 0 -15
b:begin	-7 21 0 -5 1 0 0 -19
b:by	-7 -5 -5 4 9 10 16 -32
b:by the	0 -11 -2 14 -9 -3 16 -16
b:clear	0 -4 0 -3 -13 0 0 21
b:closed	0 -3 0 17 -9 0 0 -1
b:club	0 -1 0 23 0 0 0 -16
b:contract	-2 -5 0 23 -1 0 0 -12
b:day	-1 -7 0 -2 -7 0 0 18
b:deadline	0 -7 0 5 -5 11 6 -16
b:did	-2 -9 0 17 0 0 0 -3
b:duty	-6 15 0 -25 10 -2 -5 4
b:effect on	0 -5 0 16 0 0 0 -7
b:end of	0 -5 4 -20 0 0 0 18
b:exclusion	-1 -12 34 -17 -5 0 0 -11
b:expect	0 -4 0 17 -5 0 0 -2
b:extension	0 1 7 -18 0 0 0 9
b:fee	0 -17 0 6 12 0 0 -3
b:for	3 -17 -4 28 -15 0 1 -10
b:for the	-1 21 0 -7 -7 0 0 -5
b:from	13 17 -6 2 -6 -15 -11 -21
b:go	0 -6 -1 2 -10 -1 -2 17
b:go on	0 -15 0 0 0 0 0 16
b:go to	-2 -20 0 14 -2 0 0 12
b:good	-5 -7 15 1 -6 0 0 1
b:had	-1 -18 0 10 5 8 0 -6
b:half	0 15 0 -12 0 0 0 0
b:happen	0 3 0 -8 17 0 0 -9
b:happen on	0 8 0 -20 8 0 0 3
b:have been	0 3 0 12 0 0 0 -16
b:his	0 -5 0 15 -2 0 0 -1
b:if it	0 -14 0 20 -3 0 0 -1
b:in	-5 -12 8 25 -14 -11 -5 -2
b:is due	0 3 0 -16 9 0 0 3
b:is in	0 0 0 15 -8 0 0 -4
b:is on	10 -3 0 0 11 0 0 -17
b:is to	-1 11 0 -19 6 9 0 -9
b:it	-6 -7 -21 3 -5 2 0 13
b:it by	0 -4 0 8 -17 -2 7 5
b:it end	0 -2 0 -15 0 0 0 19
b:its	16 6 -7 -17 -2 -5 -5 10
b:lapse on	0 -17 -1 -10 11 0 0 15
b:last	1 5 2 -16 -4 -1 0 12
b:law	0 19 0 -22 -9 12 0 -2
b:levy	0 -6 0 16 0 0 0 -11
b:may	0 -18 0 5 8 0 0 1
b:meet	-2 -18 0 18 2 0 0 -1
b:meet in	0 -4 0 15 -7 0 0 -1
b:minute	0 13 0 -17 5 0 0 0
b:my	-2 5 0 17 -3 0 0 -14
b:next	0 -2 0 16 -6 0 0 -3
b:no	-3 -23 3 -4 14 0 6 1
b:of	0 -13 1 15 -14 -5 0 5
b:of <level>	0 -9 0 15 -2 0 0 -1
b:of its	10 4 0 -15 12 0 0 -12
b:of the	-7 -8 -2 3 -23 5 0 19
b:of them	0 19 0 -10 -6 0 0 -2
b:off	0 -8 0 17 0 -4 0 -2
b:old	0 -15 0 1 0 0 0 11
b:on	-8 19 0 2 -1 -11 -20 -8
b:on <day-gone>	5 12 0 -17 -1 0 0 0
b:on <quality>	-2 19 1 -19 6 0 -1 -6
b:out	-3 -13 9 -15 -10 0 0 22
b:pause	0 -1 0 -9 0 0 0 15
b:pay	-2 0 0 17 -11 0 0 -10
b:port	0 -19 0 3 15 0 0 -3
b:return	2 -3 0 17 -2 0 0 -14
b:rule	24 -7 0 -21 1 0 0 -4
b:run	0 -20 6 0 0 -1 0 9
b:say in	0 8 0 -20 0 0 0 14
b:see	0 -5 0 20 -2 0 0 -12
b:since	-3 -16 -1 43 -7 0 0 -15
b:sit	-2 -8 -2 19 3 0 0 -14
b:so	-1 15 0 -28 18 0 0 0
b:spoke	0 -6 0 -6 15 0 0 -1
b:start	-1 22 0 -7 -5 0 0 -11
b:talk	0 -6 0 19 -2 0 0 -7
b:tariff on	0 28 0 -26 -1 0 0 0
b:ten	0 19 0 0 -4 0 0 -11
b:than	0 -4 0 -11 25 0 0 -9
b:that	0 0 7 -18 8 3 -6 5
b:that it	0 0 0 -13 0 0 0 18
b:the	-8 -3 1 7 -19 8 -6 7
b:the <number>	0 -9 16 2 -2 0 0 -11
b:the <organisation>	-4 -9 0 -5 32 -2 0 -20
b:the <quality>	-2 9 -2 -18 8 9 -1 0
b:the <span>	0 -5 0 -34 -1 0 0 39
b:the arrangement	0 0 0 -15 0 0 0 18
b:the deadline	0 -2 0 6 -3 11 0 -15
b:the other	2 6 0 -15 0 0 0 0
b:the pause	0 0 0 -11 0 0 0 15
b:the truce	0 -5 0 15 0 0 0 -8
b:the two	0 -20 -1 19 -3 0 0 1
b:them	-3 23 0 -2 -17 0 0 -6
b:they	-11 -16 12 2 13 -1 0 -9
b:three	0 18 0 -14 0 0 0 1
b:through	-5 -20 15 1 -4 0 0 6
b:to	0 -5 3 -26 14 10 -24 16
b:truce	-1 -10 0 17 -4 0 0 -7
b:truce with	0 0 0 22 0 0 0 -21
b:twenty	0 24 0 -14 -2 0 0 -9
b:twenty -	0 15 0 -6 -2 0 0 -4
b:up	-6 -23 -2 -8 9 2 0 24
b:us	-1 -3 0 -20 9 0 0 19
b:vote	0 -9 0 -4 16 0 0 -6
b:vote on	0 -8 0 -11 20 0 0 -5
b:was	-4 -6 0 28 -11 -5 0 -8
b:we	-3 17 5 -11 2 0 0 -13
b:which the	0 -8 0 19 0 0 0 -13
b:will	2 -1 3 9 -26 -4 -4 1
b:will not	3 -15 0 13 0 0 0 0
b:would	-7 10 -3 2 -17 -1 0 3
b:you	0 15 0 6 0 0 0 -20
c0=begin	16 0 -8 -1 0 -8 1 -6
c0=down	-3 2 -4 7 -16 -3 3 0
c0=propose	-4 -12 -1 18 -1 -2 0 2
c0=suspend	13 -11 6 0 -19 -1 0 0
c1=begin	15 -3 -8 4 -2 -9 1 -9
c1=begin & d:ahead	16 -7 -7 5 0 -9 1 -7
c1=down	-3 12 -5 -1 -17 -4 11 -5
c1=down & d:ahead	-3 12 -5 -2 -17 -4 11 -4
c1=impose	-4 4 2 14 -2 2 -2 -18
c1=impose & d:ahead	-2 7 3 7 -1 2 -2 -15
c1=impose & d:today	-1 -7 0 17 0 0 0 -5
c1=propose	-5 -18 -2 7 8 -3 6 -1
c1=propose & d:ahead	-4 -17 -2 6 8 -3 6 0
c1=return	0 5 0 11 0 0 0 -15
c1=suspend	13 -18 4 5 -10 -3 0 -4
c1=suspend & d:ahead	14 -18 4 3 -9 -3 0 -4
c2=impose	0 -6 -5 15 0 -5 5 -13
c2=sell	0 0 0 -15 -4 16 0 3
ct0=begin past	-3 -10 0 21 2 0 0 -11
ct0=begin present	15 6 -3 -14 1 -4 5 -7
ct0=end future	0 1 7 -16 0 0 0 5
ct0=impose future	-3 2 0 15 -4 0 0 -12
ct0=impose past-passive	0 -4 0 15 0 0 0 -7
ct0=impose present	-23 1 10 -4 -13 12 -2 2
ct0=stay present	-15 -7 6 -1 9 -2 -7 4
ct0=suspend past	21 0 0 -12 -1 0 0 -6
ct0=up future	0 -15 0 17 0 0 0 1
ct1=begin past	-3 -10 0 21 2 0 0 -11
ct1=begin present	15 2 -3 -12 2 -4 5 -5
ct1=end future	0 2 7 -18 0 0 0 5
ct1=impose future	-3 0 0 16 -4 0 0 -12
ct1=impose present	-22 4 4 -2 -12 13 -1 2
ct1=suspend past	21 0 0 -12 -1 0 0 -6
ct1=up future	0 -11 0 17 0 0 0 -1
ct2=begin past	0 -5 0 16 0 0 0 -9
ct2=impose past	0 -6 0 21 0 0 0 -8
ct2=impose present	0 -4 0 13 7 0 0 -17
ct2=stay present	4 -6 1 1 -23 5 -2 7
d:after , a	0 -7 0 17 0 0 0 -9
d:ahead	-10 3 -11 16 5 -14 -13 -2
d:ahead other	-38 -13 -18 58 -16 -22 -27 -17
d:ahead own	5 10 0 -25 14 0 0 8
d:ahead-0	4 3 6 31 0 -5 -7 -65
d:ahead-1	-74 35 -33 19 18 -3 -19 -43
d:ahead-2	-11 13 -30 -17 34 -13 18 -10
d:ahead-3	25 -42 5 -9 -7 5 0 20
d:ahead-4	-29 23 7 -49 -59 11 -10 53
d:ahead-5	11 -109 0 82 -34 -24 -14 -11
d:ahead-6	0 3 13 -28 -9 -1 0 13
d:at=0	-1 1 -6 7 -31 -8 14 11
d:at=1	-6 2 -23 18 -67 -14 -41 25
d:at=2	-3 0 11 7 12 -52 -3 -6
d:at=3	-17 -23 -25 32 38 22 -33 -48
d:begins	2 10 -16 0 0 6 -6 -5
d:begins ahead	7 22 -11 -10 -5 9 -1 -11
d:begins today	-9 -48 -5 21 5 -3 -3 9
d:ends	-5 -7 0 4 -11 -4 -25 18
d:ends ahead	-3 -8 1 5 -17 -2 -22 16
d:ends other ahead	-12 4 -12 9 -22 0 -4 6
d:ends own ahead	1 -11 7 -1 -8 0 -16 14
d:how=calendar	-1 -1 1 -5 -1 -5 -20 19
d:how=relative	-9 -6 -22 36 10 -14 0 -40
d:how=weekday	-34 -5 -42 56 -11 -12 -2 -27
d:last	-1 -28 -1 55 -18 0 0 -21
d:named=0	-23 -15 -19 51 0 -9 -10 -17
d:named=1	0 5 2 -6 -12 -25 -20 19
d:named=2	8 27 -8 -31 7 -3 -3 1
d:rank=0	-7 26 -4 -31 16 -20 13 0
d:rank=0 of 1	0 17 -9 -51 -40 -10 21 54
d:rank=0 of 2	-19 16 -2 -1 26 -17 0 -29
d:rank=0 of 3	12 -18 -2 20 -2 6 -7 -19
d:rank=0 of 4	-10 17 13 -12 27 -16 -10 -24
d:rank=1	-6 13 -7 -36 16 1 -29 26
d:rank=1 of 2	-12 -8 -26 -33 -2 -5 -9 59
d:rank=1 of 3	1 14 -9 -38 23 7 -5 6
d:rank=1 of 4	0 9 9 18 0 0 -9 -52
d:rank=2	6 10 11 -28 0 7 5 1
d:rank=2 of 3	-23 23 10 -19 -22 1 4 11
d:rank=2 of 4	31 -4 -4 -26 2 10 -6 2
d:rank=3	15 2 -11 -15 -17 4 -13 12
d:span-after	-17 -6 -12 -1 -1 6 -4 14
d:span-before	-12 1 -14 -4 -15 -12 -6 23
d:today	-24 -21 -21 62 -22 -15 -16 -8
d:today own	-21 -21 -21 60 -22 -15 -15 -7
d:today-0	-24 -21 -21 62 -22 -15 -16 -8
f:'s	9 10 -14 -28 -3 9 -3 13
f:,	10 -3 3 3 -45 2 -23 15
f:-	19 -6 7 -4 -18 -2 0 0
f:.	-15 2 -9 15 -21 -9 -25 15
f::	3 -20 -8 -11 -9 -5 -1 34
f:<agent>	5 13 5 5 -15 0 5 -27
f:<day-ahead>	1 -8 0 22 -19 -9 -2 -4
f:<day-gone>	-12 -5 -6 -11 11 -7 -1 19
f:<duty>	-7 15 11 -14 -11 -9 -4 7
f:<gate>	-6 -29 2 32 -8 3 0 -5
f:<goods>	8 6 0 -15 -2 -18 -8 10
f:<level>	-17 20 -3 -10 -6 -18 -7 12
f:<money>	-4 -6 5 21 -10 5 0 -17
f:<month-ahead>	2 -6 -1 17 2 0 0 -14
f:<month-gone>	11 -6 3 -20 -21 22 0 4
f:<name>	0 1 0 -15 -12 -15 -6 28
f:<not>	19 -6 -3 6 -2 -3 -9 -7
f:<number>	-32 -1 0 9 -10 -14 -6 12
f:<office>	0 -28 -3 32 0 0 0 -16
f:<organisation>	-21 21 -11 0 -8 19 -2 -18
f:<person>	-18 -1 -9 -2 -13 9 -1 19
f:<points>	-4 -18 0 -10 2 0 0 27
f:<quality>	0 -1 8 -39 18 -7 5 19
f:<seat>	-1 6 -9 -32 -7 24 -1 22
f:<sender>	7 -4 0 -3 18 0 0 -17
f:<span>	5 -19 -12 19 -13 -8 -3 7
f:<v-agree>	-5 -22 -3 19 -22 2 0 4
f:<v-bear>	0 5 3 11 -44 -10 -4 1
f:<v-begin>	-4 8 5 4 -48 0 -4 6
f:<v-buy>	-4 16 0 -9 -9 0 0 5
f:<v-deny>	-3 -16 0 9 0 0 0 6
f:<v-down>	0 4 2 11 -19 -5 0 -6
f:<v-end>	-14 11 0 -18 4 -5 0 13
f:<v-impose>	-22 1 -23 4 0 12 -15 8
f:<v-propose>	-20 15 3 11 0 6 -2 -31
f:<v-say>	0 0 -20 9 8 -7 -7 -2
f:<v-sell>	3 -4 5 0 13 -1 0 -23
f:<v-stay>	4 -6 4 0 -2 16 -3 -4
f:<v-suspend>	-2 -12 -6 -7 17 16 -1 -1
f:<v-up>	0 -17 0 17 -13 16 -1 -12
f:?	-1 0 0 -12 -11 0 0 26
f:a	11 -10 4 26 -1 21 -8 -40
f:after	-10 11 16 1 -2 -2 0 -20
f:again	-3 14 0 13 -1 0 0 -23
f:an	-3 -7 -1 17 1 0 0 -9
f:and	7 15 0 -9 -2 0 -12 -4
f:announce	0 -4 0 21 0 0 0 -16
f:answer	0 -4 0 16 -7 0 0 0
f:are	12 3 7 -26 19 -6 -1 0
f:at	0 0 -10 12 -16 0 -3 0
f:be	-17 -5 -12 -3 7 -2 -1 17
f:beef	-1 16 0 -4 -5 0 0 -2
f:been	-9 -9 -3 27 -9 3 0 -11
f:before	0 19 4 22 -13 -1 0 -39
f:begin	0 -9 0 20 -1 0 0 -9
f:between	0 -11 0 -6 -2 0 0 18
f:both	-2 0 -1 25 -1 -2 0 -19
f:by	0 -4 -7 4 0 16 0 -8
f:call	0 17 0 9 -1 3 0 -30
f:can	0 17 0 -21 0 0 0 5
f:charge	-1 6 0 -20 5 0 0 9
f:commerce	0 5 0 7 4 0 0 -20
f:company	0 -3 0 16 0 0 0 -13
f:control	15 -8 0 3 -2 0 0 -8
f:copper	0 15 0 -8 0 0 0 -5
f:day	5 0 0 -40 16 0 0 16
f:decide	0 0 0 -15 0 0 0 18
f:decree	0 24 0 -29 -4 0 0 8
f:down	-2 -2 0 21 -5 0 0 -13
f:due	2 2 0 -19 -5 0 0 17
f:duty	-7 10 3 -21 3 -2 0 11
f:effect	6 24 0 -22 -7 0 0 -7
f:else	0 0 0 -18 0 0 0 18
f:end	-4 -5 3 -19 17 0 0 13
f:expect	0 17 0 -16 -7 9 0 -2
f:export	8 -1 0 -15 19 0 0 -12
f:extension	0 -6 0 17 0 0 0 -8
f:farm	0 -9 0 18 0 0 0 -9
f:fee	2 -15 4 6 5 0 0 -14
f:find	0 -9 0 23 -2 0 0 -10
f:first	-1 -12 0 12 16 0 0 -22
f:for	-18 -22 2 18 4 1 -6 0
f:force	0 -1 0 17 0 0 0 -13
f:fourth	0 -12 0 34 -1 0 0 -25
f:free	0 0 0 15 -1 0 0 -6
f:from	4 -3 12 -19 -20 -2 -1 23
f:gas	0 -11 0 16 0 0 0 -5
f:get	0 -3 0 19 -8 0 0 -6
f:good	0 -32 4 1 0 -1 0 19
f:has	-19 12 0 0 -20 0 -2 7
f:have	0 -20 -4 0 -22 24 0 9
f:his	0 23 0 -5 0 0 0 -17
f:hold	0 3 0 -20 -12 20 0 4
f:hour	-1 -16 0 28 0 0 0 -14
f:i	17 -7 -1 -18 -7 0 0 17
f:in	-15 -30 -11 17 -13 14 0 11
f:is	-5 13 -6 7 -17 1 1 -7
f:it	0 10 -27 -7 -9 1 -9 10
f:its	13 -2 -7 -24 -2 22 0 4
f:last	-7 -5 -3 -14 12 -1 0 16
f:later	10 13 0 2 0 0 0 -27
f:law	3 -12 0 14 -3 2 8 -19
f:let	0 12 0 -20 0 4 0 6
f:levy	0 15 0 -13 0 0 0 0
f:live	0 0 0 -18 0 0 0 19
f:long	0 -5 0 -16 0 0 0 21
f:matter	0 -5 0 15 0 0 0 -4
f:meet	-1 0 0 28 -3 0 0 -30
f:midnight	0 3 0 10 0 0 0 -15
f:ministry	0 -7 0 25 0 0 0 -23
f:minute	0 -8 0 22 -1 0 0 -13
f:more	3 9 0 -15 -6 2 0 5
f:move	0 0 0 -20 0 17 0 4
f:must	0 -8 0 -7 -4 22 0 -9
f:new	-1 4 0 -14 -1 0 0 15
f:not	16 -11 0 8 -9 -7 -2 -2
f:notice	9 -16 11 -3 -7 0 0 1
f:of	8 -11 7 17 18 -26 -11 -23
f:offer	0 -4 0 23 0 0 0 -18
f:old	0 30 10 -33 -3 0 0 -7
f:on	0 -3 2 12 4 -26 -11 -5
f:once	5 11 0 -21 0 0 0 4
f:one	-16 3 0 6 -21 -5 -1 7
f:only	-2 23 0 -18 0 4 0 -5
f:order	-1 15 0 -13 -7 0 0 6
f:our	-5 6 -2 -34 20 -2 0 19
f:out	5 -15 0 27 -10 0 0 -12
f:over	0 -9 -2 -18 -19 -1 0 36
f:own	12 7 0 -17 7 0 0 -1
f:pause	0 -1 0 -18 10 0 0 12
f:pay	4 0 -5 -4 -16 -2 0 12
f:people	0 -5 0 -9 -2 0 0 18
f:plan	0 -9 0 -19 22 0 0 0
f:price	0 -6 0 18 0 0 0 -10
f:put	-4 -17 -2 18 5 0 0 -3
f:round	0 -7 0 17 -10 0 0 -3
f:run	10 9 0 0 0 0 0 -19
f:same	2 5 3 -15 -14 5 0 6
f:say	-6 0 -12 -7 -5 0 -4 22
f:season	0 -11 0 16 0 0 0 -4
f:second	0 -17 0 26 -13 0 0 -3
f:seven	2 11 0 -20 -1 0 0 12
f:should	0 -4 0 -8 0 0 0 18
f:side	-3 -18 0 28 2 0 0 -14
f:sign	-1 -17 0 33 -15 0 0 -14
f:since	0 -23 0 -3 10 15 0 -1
f:six	0 -19 0 22 -1 0 0 -1
f:so	17 -25 0 -10 27 0 0 -10
f:somebody	0 -11 0 15 0 0 0 -3
f:start	0 -10 0 -15 0 0 0 23
f:still	3 -13 0 -26 13 0 0 19
f:suspend	-1 -16 0 25 3 0 0 -12
f:take	-4 16 0 -14 -21 0 0 17
f:talking	0 -2 0 -8 16 0 0 -5
f:tea	0 18 0 -12 0 0 0 0
f:the	4 -20 7 4 2 17 -8 0
f:their	-3 -2 -1 -10 22 0 0 -1
f:then	-3 -22 -2 -15 4 20 0 15
f:there	3 -7 -3 -24 -7 0 0 32
f:they	0 -34 -2 18 -11 0 0 11
f:third	0 -7 0 22 -4 0 0 -10
f:those	0 -4 12 9 -1 0 0 -19
f:threaten	0 -1 0 18 0 0 0 -12
f:through	0 -7 0 -14 0 0 0 22
f:to	9 16 0 -17 0 -10 -9 4
f:truce	12 -13 6 -25 -11 0 0 21
f:twenty	0 10 0 -15 -3 12 0 0
f:unless	0 -8 0 -17 0 0 0 27
f:until	13 -27 0 -4 8 -1 0 7
f:up	10 -25 -3 18 0 -1 0 -4
f:was	10 -15 -4 25 3 -3 0 -20
f:we	-9 27 -5 -4 5 -2 0 -16
f:week	0 17 0 -4 -7 0 0 -8
f:what	1 4 -1 -15 -12 0 0 19
f:when	7 -15 0 5 -5 0 0 1
f:where	0 -12 0 20 0 0 0 -10
f:who	-3 0 -1 20 -10 0 0 -11
f:will	-9 -33 -2 26 2 1 0 -2
f:with	-2 -23 -7 10 3 21 0 -8
f:without	9 0 0 1 1 0 0 -16
f:would	-11 19 -9 -3 0 -5 -1 0
f:your	0 0 0 0 20 0 0 -20
first-of-paragraph	-7 8 -5 33 -12 -21 0 -22
h:controls	73 -19 0 -24 -16 0 -9 -50
h:deal	-4 -10 0 19 -40 0 34 -28
h:duties	-57 20 -13 21 -12 -18 15 -23
h:duties truce	-1 3 -3 -12 -11 0 -2 20
h:exclusions	0 -19 66 -47 -17 0 0 -31
h:fees	-12 -12 -6 -1 32 -3 -1 -11
h:meeting	-19 -80 -12 95 -15 1 -6 -35
h:price	-5 -6 0 19 -11 0 0 0
h:procedure	-23 -14 -2 -12 68 -15 1 -52
h:sale	0 -2 -2 -31 -8 48 -2 -29
h:shipped	0 14 -1 -20 11 0 0 -1
has-future	0 10 6 7 -16 -9 -12 -5
has-infinitive	-19 17 -7 -1 1 13 0 -22
has-modal	-3 -5 -11 3 17 -1 -8 -4
has-past	6 -29 -18 44 -9 -16 -11 -8
has-pluperfect	0 -16 0 10 6 3 0 -5
headline	7 14 2 -17 -3 0 21 -12
hs:controls	22 -9 0 0 -4 0 0 -15
hs:meeting	0 -8 0 23 -4 0 0 -9
hs:price	0 -1 0 15 0 0 0 -11
hs:sale	0 0 0 -15 8 6 0 0
l1=,	-19 -3 11 19 -3 -10 3 -15
l1=, & d:ahead	-15 -2 14 10 -4 -6 5 -13
l1=:	-2 -7 -2 -2 0 -1 0 18
l1=: & d:ahead	-1 -5 -2 -7 0 0 0 20
l1=<level-noun>	0 -1 0 -17 0 0 0 21
l1=<span>	0 -3 0 21 0 0 0 -17
l1=<span> & d:ahead	0 -3 0 21 0 0 0 -17
l1=<v-bear>	0 3 0 -15 11 0 0 2
l1=<v-bear> & d:ahead	0 6 0 -22 12 0 0 3
l1=<v-begin>	0 18 0 -1 -3 0 0 -19
l1=<v-begin> & d:ahead	0 21 0 -6 -2 0 0 -17
l1=<v-impose>	1 -17 0 15 7 0 0 -14
l1=after	0 0 0 -22 8 0 0 17
l1=after & d:ahead	0 0 0 -22 8 0 0 17
l1=and	0 -16 0 20 7 0 0 -13
l1=and & d:ahead	0 -16 0 19 7 0 0 -12
l1=back	0 22 0 -11 -2 0 0 -7
l1=back & d:ahead	0 22 0 -11 -2 0 0 -7
l1=before & d:ahead	-8 4 -5 -18 14 -5 -2 7
l1=by	-17 -17 0 -7 18 14 5 -12
l1=by & d:ahead	-17 -17 0 -7 18 14 5 -12
l1=from	8 18 -13 2 -5 -9 -8 -21
l1=from & d:ahead	8 20 -13 0 -4 -9 -8 -21
l1=of	-22 14 0 18 -4 -5 2 -27
l1=of & d:ahead	-22 18 0 10 -3 -4 2 -26
l1=on	-14 8 -4 13 -2 -16 -25 -3
l1=on & d:ahead	-13 6 -3 12 -1 -16 -24 -1
l1=out	0 -6 0 -12 -3 0 0 20
l1=out & d:ahead	0 -6 0 -10 -3 0 0 18
l1=since	-1 -14 0 35 -6 0 0 -11
l1=since & d:ahead	-1 -14 0 35 -6 0 0 -11
l1=the	4 4 1 -6 -22 -2 9 4
l1=the & d:ahead	4 4 1 -8 -21 -2 9 4
l1=through	-4 -19 16 5 -15 0 0 5
l1=through & d:ahead	-4 -19 16 5 -15 0 0 5
l1=till & d:ahead	12 -7 0 -17 -5 11 0 2
l1=to	9 -24 6 -24 -4 -9 -3 30
l1=to & d:ahead	9 -24 6 -24 -4 -9 -3 30
l2=, & d:today	0 -3 0 -7 -2 0 0 15
l2=<begin>	3 5 -8 9 -1 2 -28 -8
l2=<begin> & d:ahead	6 9 -4 -3 0 5 -24 -5
l2=<begin> & d:today	-3 -12 -3 22 -1 -1 -1 -3
l2=<level-noun>	0 -12 0 21 -2 0 0 -6
l2=<level-noun> & d:ahead	0 -12 0 21 -2 0 0 -6
l2=<not>	0 21 0 -14 -4 0 0 -2
l2=<not> & d:ahead	0 21 0 -16 -4 0 0 -1
l2=<v-end>	-7 -4 7 -8 -6 -1 0 16
l2=<v-end> & d:ahead	-7 -4 7 -8 -6 -1 0 16
l2=<v-say>	-3 -12 0 17 7 0 0 -9
l2=and	0 25 0 -29 -5 0 0 11
l2=and & d:ahead	0 25 0 -29 -4 0 0 11
l2=as	0 18 0 -7 -3 0 0 -6
l2=as & d:ahead	0 23 0 -16 -2 0 0 -4
l2=at	-1 3 -3 17 -6 0 0 -14
l2=at & d:ahead	-1 3 -3 16 -6 0 0 -13
l2=away	10 2 0 -16 0 0 0 6
l2=away & d:ahead	10 2 0 -16 0 0 0 6
l2=by	6 -16 -4 11 -1 -4 14 -19
l2=by & d:ahead	6 -16 -4 11 -1 -4 14 -19
l2=day	0 0 0 -9 -7 0 0 21
l2=day & d:ahead	0 0 0 -10 -7 0 0 21
l2=from	11 7 -1 -4 -2 0 0 -15
l2=from & d:ahead	11 7 -1 -4 -2 0 0 -15
l2=happen	0 8 0 -20 8 0 0 3
l2=happen & d:ahead	0 8 0 -20 8 0 0 3
l2=have	0 -3 0 20 0 0 0 -15
l2=have & d:ahead	0 -3 0 20 0 0 0 -15
l2=last	5 -7 5 -15 -6 0 0 11
l2=stay	10 0 0 5 0 0 0 -16
l2=stay & d:ahead	10 0 0 5 0 0 0 -16
l2=vote	0 -5 0 -8 16 0 0 -4
l2=vote & d:ahead	0 -5 0 -8 16 0 0 -4
l2=what	-2 -2 0 17 -2 0 0 -10
l3=<begin>	-1 3 -7 1 3 -4 -16 7
l3=<begin> & d:ahead	1 10 -1 -15 2 0 -10 8
l3=<begin> & d:today	-6 -24 -6 23 2 -4 -4 0
l3=<duty>	0 23 -1 0 -8 0 0 -20
l3=<duty> & d:ahead	0 24 -1 0 -8 0 0 -19
l3=<goods>	-11 -19 0 6 8 0 -3 11
l3=<goods> & d:ahead	-11 -16 0 3 9 0 -2 10
l3=<name>	7 0 7 0 -17 -1 3 -7
l3=<name> & d:ahead	7 0 7 0 -16 -1 3 -9
l3=<not>	0 -10 0 -8 18 0 6 -3
l3=<not> & d:ahead	0 -10 0 -9 18 0 6 -3
l3=<number>	-2 22 -3 -24 6 0 0 2
l3=<number> & d:ahead	-2 18 -2 -24 8 0 0 3
l3=<person>	4 1 0 -18 11 0 0 6
l3=<person> & d:ahead	4 1 0 -20 11 0 0 7
l3=<seat>	0 12 0 -22 -2 0 0 18
l3=<seat> & d:today	0 0 0 -20 0 0 0 22
l3=<span>	-4 19 0 -11 -3 0 0 2
l3=<span> & d:ahead	-4 19 0 -8 -3 0 0 0
l3=<v-bear>	0 -3 0 -5 15 0 0 0
l3=<v-bear> & d:ahead	0 -2 0 -7 15 0 0 0
l3=<v-impose>	2 -18 3 11 4 -2 -1 -5
l3=<v-impose> & d:ahead	2 -16 3 9 4 -2 -1 -5
l3=<v-sell>	-9 -7 0 20 -3 1 0 -7
l3=<v-sell> & d:ahead	-9 -7 0 20 -3 1 0 -7
l3=and & d:ahead	0 -22 0 13 -1 0 0 5
l3=are	-3 -16 -1 -6 4 0 0 16
l3=are & d:ahead	-3 -16 -1 -6 4 0 0 16
l3=be	0 12 6 -16 0 2 0 -3
l3=be & d:ahead	0 12 6 -16 0 2 0 -3
l3=by	0 -7 0 20 -4 0 0 -7
l3=by & d:ahead	0 -6 0 20 -3 0 0 -7
l3=due	-1 -15 0 10 2 0 0 3
l3=end	0 -6 0 -6 0 0 0 15
l3=end & d:ahead	0 -6 0 -6 0 0 0 15
l3=for	0 -17 0 21 -3 0 0 0
l3=for & d:ahead	0 -15 0 19 -3 0 0 0
l3=has	0 -1 0 16 2 0 0 -15
l3=has & d:ahead	0 -1 0 16 2 0 0 -15
l3=is	-10 -29 -4 20 -28 2 0 15
l3=is & d:ahead	-10 -28 -4 19 -27 2 0 15
l3=it	-3 -14 -2 19 -6 -3 -1 2
l3=it & d:ahead	-3 -14 -2 18 -6 -3 -1 3
l3=meet	0 -5 0 16 -2 0 0 -5
l3=meet & d:ahead	0 -5 0 16 -2 0 0 -5
l3=of	5 19 0 -12 0 0 7 -23
l3=of & d:ahead	5 19 0 -13 0 0 7 -23
l3=surcharge	0 16 0 -12 0 0 0 -5
l3=surcharge & d:ahead	0 16 0 -12 0 0 0 -5
l3=that & d:ahead	-4 -8 0 7 -15 0 9 4
l3=the	-12 -4 0 -1 -20 7 -3 18
l3=the & d:ahead	-11 -2 0 -5 -20 7 -3 19
l3=to	-13 0 0 -18 10 15 -5 0
l3=to & d:ahead	-13 1 0 -20 11 15 -5 0
l3=up	0 -22 0 19 -2 0 0 2
l3=up & d:ahead	0 -22 0 18 -2 0 0 2
l3=what	0 19 0 -22 -2 0 0 5
l3=your	0 -16 0 13 5 0 0 -5
l3=your & d:ahead	0 -16 0 13 5 0 0 -4
l4='s	-5 -16 -1 20 5 0 0 -4
l4='s & d:ahead	-5 -16 -1 20 5 0 0 -4
l4=,	-10 -13 -5 15 0 -3 -1 3
l4=, & d:ahead	-9 -22 -5 17 0 -3 0 5
l4=<begin>	-6 -8 -19 8 3 -7 5 10
l4=<begin> & d:today	-8 -33 -8 20 0 -6 -6 9
l4=<day-ahead>	0 -4 0 -10 0 0 0 17
l4=<day-ahead> & d:ahead	0 -4 0 -10 0 0 0 17
l4=<day-today>	0 -11 0 -5 17 0 0 0
l4=<duty>	-2 -11 -2 18 7 0 0 -12
l4=<duty> & d:ahead	-2 -10 -2 20 4 0 0 -11
l4=<goods>	-4 0 18 -6 -16 0 0 3
l4=<goods> & d:ahead	-3 2 18 -14 -12 0 0 6
l4=<goods> & d:today	0 -4 0 16 -1 0 0 -3
l4=<level-noun>	0 -7 0 18 0 0 0 -8
l4=<level-noun> & d:ahead	0 -7 0 18 0 0 0 -8
l4=<name>	0 20 0 -2 -7 0 6 -15
l4=<name> & d:ahead	0 22 0 -6 -6 0 6 -14
l4=<person>	0 -9 0 16 -2 0 0 -1
l4=<points>	-6 0 0 -14 0 0 0 21
l4=<points> & d:ahead	-6 0 0 -14 0 0 0 21
l4=<span>	-1 19 0 -21 -4 0 0 9
l4=<span> & d:ahead	-1 19 0 -21 -4 0 0 9
l4=<v-begin>	15 -25 0 1 0 0 7 0
l4=<v-begin> & d:ahead	15 -25 0 0 0 0 7 0
l4=<v-end>	0 -19 0 15 0 0 0 1
l4=<v-end> & d:ahead	0 -19 0 13 0 0 0 2
l4=<v-up>	5 -19 0 10 0 0 0 0
l4=<v-up> & d:ahead	5 -18 0 9 1 0 0 0
l4=a	4 3 4 3 -7 0 0 -15
l4=and	-6 13 -2 -14 18 -2 0 -4
l4=and & d:ahead	-5 13 -2 -14 18 -1 0 -7
l4=as	0 23 0 -17 -1 0 0 -8
l4=as & d:ahead	0 23 0 -17 -1 0 0 -8
l4=at & d:ahead	0 6 0 -15 7 0 0 8
l4=by	0 15 0 -1 -2 0 0 -9
l4=by & d:ahead	0 15 0 -2 -1 0 0 -9
l4=due	0 -1 0 -16 12 0 0 4
l4=due & d:ahead	0 -1 0 -17 12 0 0 4
l4=for	0 0 12 0 -19 -5 0 3
l4=for & d:ahead	0 1 12 0 -19 -5 0 3
l4=from	0 20 0 -18 -4 0 0 2
l4=from & d:ahead	0 22 0 -12 -3 0 0 -7
l4=go	6 -19 0 5 3 0 0 3
l4=go & d:ahead	6 -19 0 4 3 0 0 3
l4=is	16 4 5 -13 -1 7 -1 -11
l4=is & d:ahead	16 5 5 -16 0 7 -1 -10
l4=it	0 0 -2 -3 -20 9 0 8
l4=it & d:ahead	0 1 -2 -6 -19 9 0 8
l4=last	7 0 0 -17 0 0 0 12
l4=last & d:ahead	7 0 0 -17 0 0 0 12
l4=of	0 22 0 -17 -10 0 0 6
l4=on	-6 -10 -1 -7 -1 0 8 20
l4=on & d:ahead	-6 -10 -1 -7 -1 0 8 20
l4=rule	6 -6 0 -15 12 0 0 0
l4=tariff	0 -9 0 22 -1 0 0 -11
l4=tariff & d:ahead	0 -9 0 22 -1 0 0 -11
l4=that & d:ahead	4 15 -1 -12 0 0 0 -2
l4=which	0 19 0 -7 -2 0 0 -8
l4=which & d:ahead	0 19 0 -8 -2 0 0 -8
l=, a	0 -7 0 17 0 0 0 -9
l=, a & d:ahead	0 -7 0 17 0 0 0 -9
l=: from	0 -8 0 16 -1 0 0 -4
l=: from & d:ahead	0 -8 0 16 -1 0 0 -4
l=: until	0 -7 0 -15 7 0 0 10
l=: until & d:ahead	0 -7 0 -15 7 0 0 10
l=<begin> the & d:ahead	10 0 -1 -16 -5 9 0 0
l=<name> on	0 -10 0 21 0 0 0 -6
l=<name> on & d:ahead	0 -10 0 19 0 0 0 -5
l=and on	0 30 0 -26 0 0 0 -6
l=and on & d:ahead	0 30 0 -26 0 0 0 -6
l=as of	0 20 0 -10 -3 0 0 -5
l=as of & d:ahead	0 24 0 -18 -2 0 0 -4
l=by the	0 -9 -2 10 -9 -2 16 -14
l=by the & d:ahead	0 -9 -2 10 -9 -2 16 -14
l=effect on	0 -5 0 16 0 0 0 -7
l=effect on & d:ahead	0 -5 0 16 0 0 0 -7
l=from the	11 7 -1 -4 -2 0 0 -15
l=from the & d:ahead	11 7 -1 -4 -2 0 0 -15
l=happen on	0 8 0 -20 8 0 0 3
l=happen on & d:ahead	0 8 0 -20 8 0 0 3
l=is on	0 -1 0 -11 16 0 0 -3
l=vote on	0 -5 0 -8 16 0 0 -4
l=vote on & d:ahead	0 -5 0 -8 16 0 0 -4
lead=1	0 4 0 -28 1 0 0 18
lead=10	0 -6 11 -15 -1 0 0 14
lead=2	0 19 0 -14 -3 0 0 -1
lead=30	0 -7 0 -19 7 21 0 -11
lead=8	0 -5 0 25 -4 0 0 -17
lead=a	-5 -19 -3 17 10 -1 0 -5
lead=a & d:ahead	-5 -19 -3 16 11 -1 0 -5
lead=an	0 -15 0 16 0 0 0 0
lead=an & d:ahead	0 -15 0 16 0 0 0 0
lead=july	0 18 0 2 -4 0 0 -22
lead=november	0 -5 12 -21 -3 0 0 16
lead=president	0 6 0 -18 14 0 0 0
lead=president & d:ahead	0 6 0 -18 14 0 0 0
lead=thursday	0 -7 0 -7 -1 0 0 17
lead=tomorrow	10 -10 0 -15 21 -1 0 -6
lead=tomorrow & d:ahead	10 -10 0 -15 21 -1 0 -6
lead=we	-2 17 6 -10 0 0 0 -13
lead=— & d:ahead	-2 8 0 -14 -3 0 0 15
lead=— & d:today	0 -2 0 17 0 0 0 -8
lll=<begin> <begin> the & d:ahead	10 0 -1 -16 -5 9 0 0
lll=<day-ahead> , a	0 -6 0 17 0 0 0 -9
lll=<day-ahead> , a & d:ahead	0 -6 0 17 0 0 0 -9
lll=<seat> , on	0 18 0 -15 0 0 0 -3
lll=<seat> , on & d:ahead	0 18 0 -15 0 0 0 -3
lll=take effect on	0 -5 0 15 0 0 0 -7
lll=take effect on & d:ahead	0 -5 0 15 0 0 0 -7
lr=, , & d:ahead	0 2 0 16 -9 0 0 -9
lr=: .	0 -4 0 -13 -2 0 0 20
lr=: . & d:ahead	0 -4 0 -14 -2 0 0 20
lr=<begin> , & d:ahead	0 -8 11 15 -11 0 0 -11
lr=<begin> <end>	-3 -33 -3 -3 0 19 0 8
lr=<begin> <end> & d:today	0 0 0 16 -2 0 0 -7
lr=<begin> the	0 0 0 -5 15 0 0 -7
lr=<begin> the & d:ahead	0 0 0 -7 15 0 0 -6
lr=<number> .	0 18 0 -10 0 0 0 -5
lr=a ,	0 -7 0 16 0 0 0 -8
lr=a , & d:ahead	0 -7 0 16 0 0 0 -8
lr=from <end>	-4 3 0 10 0 0 0 -16
lr=from <end> & d:ahead	-4 3 0 10 0 0 0 -16
lr=is <end>	0 -3 0 -9 -2 0 0 16
lr=is <end> & d:ahead	0 -3 0 -9 -2 0 0 16
lr=of .	0 18 0 -8 -2 0 0 -1
lr=of . & d:ahead	0 19 0 -11 -1 0 0 0
lr=on ,	0 3 -1 2 -18 -4 -4 5
lr=on , & d:ahead	0 4 0 1 -17 -4 -4 6
lr=on <end>	-9 12 -10 14 -15 -3 0 -9
lr=on <end> & d:ahead	-9 12 -10 14 -15 -3 0 -9
lr=on ?	0 9 0 -19 10 0 0 6
lr=on ? & d:ahead	0 9 0 -20 10 0 0 6
lr=on unless	-1 10 7 -16 9 0 0 -9
lr=on unless & d:ahead	-1 10 7 -16 9 0 0 -9
lr=since ,	0 -2 0 17 0 0 0 -11
lr=since , & d:ahead	0 -2 0 17 0 0 0 -11
lr=the .	-4 -7 0 23 -5 0 0 -7
lr=the . & d:ahead	-4 -7 0 23 -5 0 0 -7
lr=to ,	5 -8 4 -16 4 0 0 8
lr=to , & d:ahead	5 -8 4 -16 4 0 0 8
lr=until .	5 1 -4 -16 3 -5 0 10
lr=until . & d:ahead	5 1 -4 -16 3 -5 0 10
lr=until <end>	5 -1 -4 24 0 -3 -1 -22
lr=until <end> & d:ahead	5 -1 -4 24 0 -3 -1 -22
lr=until of	0 9 0 -22 0 0 0 15
lr=until of & d:ahead	0 9 0 -22 0 0 0 15
nc2=begin	-1 -13 -2 -4 0 0 1 18
nc2=end	0 -3 0 22 -3 0 0 -11
nc2=impose	-12 17 -6 0 -14 -4 0 0
nc2=stay	-15 -18 -7 12 6 -4 -3 7
nc2=up	0 -1 0 -10 -3 0 0 18
nct2=begin present	0 -19 0 -3 3 0 0 19
nct2=impose present	0 17 0 5 -3 0 0 -21
nct2=up present	0 -16 0 -5 -1 0 0 21
next="	0 4 0 17 -6 0 0 -21
next=:	2 -6 -9 -1 -3 -5 -3 19
next=and	0 0 0 19 0 0 0 -13
next=if	0 25 0 -2 -9 0 0 -15
next=—	-3 -14 -3 28 -5 0 0 -3
nhas-past	-9 0 -5 15 -3 -3 -2 0
nhas-present	-15 4 -8 -7 1 7 -1 6
nt2=past	-6 -6 -3 18 0 -2 -1 -1
nv0-none	0 -1 1 19 -1 -15 -5 -9
nv1-none	0 -1 1 19 -1 -15 -5 -9
nv2-none	7 3 11 5 1 -20 -1 -13
nv2=be	-8 -16 -4 13 10 -1 0 -1
nv2=end	0 -1 0 17 0 0 0 -14
nv2=expire	0 -3 0 -12 0 0 0 16
nv2=go	0 -16 0 -5 -1 0 0 21
nv2=sign	0 -12 0 16 0 0 0 -3
nvt2=go present	0 -15 0 -8 -1 0 0 22
nvt2=have present	0 11 0 -15 -5 0 10 1
nvt2=other present	-1 -19 4 0 -4 11 0 5
pc0=begin	-3 -12 0 20 0 3 0 -8
pc1=begin	-4 -15 0 10 5 7 0 -3
pc1=end	0 -23 0 0 -3 0 0 26
pc1=propose	0 16 0 -4 -23 2 0 5
pc1=up	0 8 0 0 0 2 0 -15
pct0=bear present	0 16 0 -8 -3 0 0 0
pct0=begin present	0 -12 0 18 1 0 0 -6
pct0=impose future	0 0 0 16 -9 0 0 -4
pct0=impose present	0 -4 0 -6 -7 0 0 19
pct0=say present	0 -12 0 17 -5 0 0 0
pct1=bear present	0 16 0 -8 -3 0 0 0
pct1=begin present	0 -21 0 19 1 0 0 -1
pct1=impose participle-passive	-2 -4 0 4 -15 9 0 4
pct1=say present	0 -12 0 16 -5 0 0 0
phas-perfect	-6 -4 7 17 0 0 0 -14
phas-present	5 2 -16 1 1 -13 -9 0
pt0=past	-9 -8 -3 15 0 1 -1 -2
pt0=past-passive	-1 -2 0 -10 0 5 0 15
pt0=present-passive	-1 0 0 -16 15 0 0 3
pt1=past-passive	-1 -2 0 -10 0 5 0 15
pt1=perfect	-3 -18 8 18 0 0 0 -8
pt1=present-passive	-1 0 0 -16 15 0 0 3
pv0=keep	0 -9 0 -12 0 0 0 20
pv0=pay	0 14 0 -16 0 0 0 3
pv1-none	-11 5 -1 7 -5 -11 -19 6
pv1=ask	0 19 0 -27 -9 0 0 15
pv1=leave	0 -7 0 -17 7 0 0 16
pv1=pay	0 17 0 -23 -2 0 0 7
pv2-none	-17 -3 -11 13 -1 0 -23 10
pvt0=have past	0 -8 0 16 0 0 0 -7
pvt0=pay present	0 15 0 -17 0 0 0 3
pvt1=have past	0 -8 0 16 0 0 0 -7
pvt1=pay present	0 15 0 -17 0 0 0 3
q:'	0 -5 0 20 -9 0 0 -2
q:'s	0 0 -7 8 -44 3 5 0
q:,	5 -2 -43 17 -11 -5 3 -3
q:.	-8 -9 -20 6 18 0 -23 10
q::	-7 9 -21 9 0 0 5 -12
q:;	-5 -1 4 30 -26 0 0 -11
q:<agent>	0 -6 -3 17 1 -4 7 -15
q:<day-ahead>	-12 -12 -12 28 -22 7 7 -7
q:<day-gone>	9 11 -13 -35 16 2 -4 13
q:<day-today>	-9 31 -2 -3 -23 -3 0 -4
q:<duty>	-25 24 5 2 -2 -15 -6 -10
q:<gate>	8 -34 3 8 16 0 -1 -7
q:<goods>	-13 17 6 -28 14 2 -9 2
q:<level>	-8 34 -18 -4 5 0 -4 -24
q:<money>	0 -10 0 18 -2 0 0 -1
q:<month-gone>	-1 -2 1 18 -8 -5 -1 -9
q:<name>	-7 10 -18 -25 -6 9 3 24
q:<not>	-12 -20 1 16 -2 8 1 -1
q:<number>	-48 0 7 19 0 -8 -14 -7
q:<office>	-9 0 -1 21 -22 -2 0 0
q:<organisation>	8 -15 -9 19 23 -7 -2 -35
q:<person>	-8 -5 -12 12 15 0 5 -16
q:<points>	-9 21 -1 -6 -4 0 0 0
q:<quality>	12 6 0 -26 8 0 -3 4
q:<seat>	8 -11 -4 0 -22 -2 -1 17
q:<span>	-9 -9 -12 2 -50 0 -2 33
q:<v-agree>	-6 -18 -5 15 5 -3 0 2
q:<v-bear>	-13 27 0 15 -33 9 -2 -29
q:<v-begin>	1 3 -9 4 -18 11 7 -6
q:<v-deny>	22 -13 5 9 -17 0 0 -17
q:<v-down>	0 -7 -3 21 -27 5 0 -6
q:<v-impose>	9 -8 0 0 8 -4 -16 1
q:<v-propose>	8 -29 -8 -8 14 11 0 11
q:<v-say>	-3 -20 2 16 -5 -7 2 5
q:<v-sell>	6 0 0 11 0 0 0 -18
q:<v-stay>	4 -23 0 -3 -6 -2 4 18
q:<v-suspend>	-18 -9 2 -1 -4 -4 0 17
q:<v-target>	-4 0 4 -8 -14 0 0 18
q:?	-3 -13 8 -21 -3 -5 0 34
q:a	7 24 -17 3 -8 2 -6 -25
q:again	0 -12 0 18 -5 0 0 0
q:against	0 -5 0 -6 -1 0 0 15
q:also	0 0 0 16 -3 0 0 -10
q:an	5 -5 0 11 2 0 0 -15
q:and	5 -8 -8 -10 -3 23 2 6
q:any	0 -6 0 0 15 0 0 -14
q:anything	19 -20 0 -2 -2 0 0 2
q:are	0 -6 -4 -15 9 0 0 15
q:arrangement	0 7 0 -18 0 0 0 10
q:article	0 -19 10 2 11 0 0 -7
q:as	3 7 -3 0 -22 -2 0 5
q:ask	15 -4 0 -18 -6 0 0 16
q:at	-9 -18 0 21 -14 -2 -4 9
q:back	-2 -6 0 18 0 0 0 -10
q:bear	0 15 0 -9 -1 0 0 0
q:been	2 2 -3 -27 14 -1 0 14
q:being	0 -6 0 -14 0 0 0 20
q:between	-4 -2 0 17 -3 0 0 -6
q:border	0 0 0 16 0 0 0 -15
q:both	0 -21 0 17 -5 0 0 5
q:by	14 -18 -4 18 -12 0 0 -6
q:call	-6 -9 0 19 8 0 0 -15
q:charge	0 1 0 -8 -6 0 0 15
q:clock	0 20 0 -14 0 0 0 -6
q:come	0 -15 0 2 -11 7 0 7
q:control	17 -3 0 -4 -3 0 0 -7
q:custom	6 -7 0 -20 15 0 0 0
q:date	0 13 0 3 0 0 0 -20
q:day	4 -17 0 8 -16 0 0 13
q:did	-4 -17 0 26 -11 0 0 0
q:die	0 0 0 -14 0 0 0 15
q:do	8 -7 5 -15 2 0 0 0
q:doe	-2 -5 11 -15 -5 0 0 14
q:down	0 -14 0 24 -5 0 0 0
q:duty	-9 5 11 -28 11 -4 0 11
q:earth	24 -15 5 -15 -7 11 0 -11
q:elsewhere	0 0 0 15 0 0 0 -13
q:end	-6 10 -3 1 4 4 0 -15
q:everybody	0 27 0 -1 0 0 0 -25
q:for	-2 -14 -18 -17 34 -3 -6 12
q:from	12 8 5 -15 -4 5 0 -9
q:further	0 -4 0 21 -11 0 0 -6
q:good	-7 26 -1 -7 1 -1 0 -16
q:has	-10 2 -5 -12 25 -6 5 -5
q:he	-8 -28 0 12 -17 -3 17 10
q:his	0 -17 0 27 3 0 0 -20
q:how	-1 -3 0 -30 7 0 0 29
q:import	0 -5 0 15 0 0 0 -9
q:in	-11 7 0 14 -1 -27 1 -12
q:is	-6 13 -18 -16 -4 -22 -11 28
q:it	-13 -8 -8 22 -20 6 0 0
q:know	-2 -11 11 4 -22 -3 7 8
q:last	-6 10 -1 -17 -12 0 0 22
q:leave	0 -9 0 0 -10 0 0 16
q:let	5 21 5 -29 3 0 0 -1
q:live	0 26 0 -26 0 0 0 0
q:long	-3 23 0 -32 -9 0 0 19
q:look	4 -8 0 -17 -1 0 0 19
q:make	16 -7 0 -20 0 2 8 2
q:may	7 -11 0 21 -17 0 0 -3
q:meet	0 -10 0 24 -4 0 0 -13
q:midnight	0 3 0 -16 0 0 0 13
q:minute	0 9 0 17 -7 0 0 -21
q:more	0 12 0 -24 7 2 0 2
q:morning	3 1 0 14 -4 0 0 -21
q:next	0 -1 0 30 -13 0 0 -22
q:not	-4 -34 0 -2 9 0 5 14
q:note	0 -1 0 -12 0 0 0 17
q:now	5 10 0 -17 -13 9 0 2
q:of	28 11 1 -13 5 -1 -8 -19
q:older	0 0 0 5 0 9 0 -18
q:one	12 13 15 -10 -11 5 0 -25
q:our	11 -21 0 30 -9 0 0 -11
q:over	0 -7 0 23 -9 0 0 -9
q:part	0 -4 6 -12 17 0 0 -8
q:pause	0 -2 0 -19 8 0 0 15
q:pay	-9 23 3 -1 -25 6 0 -12
q:place	0 -6 0 -9 20 0 0 -5
q:power	0 -7 0 17 0 0 0 -10
q:proclamation	0 28 0 -23 -2 0 0 -4
q:rare	24 -15 5 -15 -7 11 0 -11
q:round	0 -11 0 25 -5 0 0 -9
q:rule	22 -13 5 9 -17 0 0 -17
q:run	-2 0 8 -26 -5 0 0 21
q:same	5 15 0 -12 -11 2 0 -6
q:section	-1 23 14 -21 -8 9 0 -24
q:shall	-1 -5 0 -1 20 0 0 -14
q:six	18 -23 0 15 -5 0 0 -13
q:so	3 -9 0 21 -10 0 0 -6
q:soybean	0 14 0 -20 0 0 0 10
q:stand	0 -3 0 -18 13 0 0 7
q:surcharge	-2 40 0 -7 -9 0 0 -35
q:table	0 -15 0 3 -4 3 0 10
q:talk	-2 -19 0 30 -17 15 0 -19
q:tariff	-13 -21 -6 38 -11 -5 -2 -3
q:telephone	-1 -23 0 25 -6 4 0 0
q:that	1 12 4 -22 -5 -4 3 9
q:the	-2 -1 -11 18 16 0 -30 -22
q:them	6 4 6 -17 15 0 0 -17
q:there	0 -7 -1 -10 -13 1 0 24
q:thi	-6 -12 8 -26 21 2 0 12
q:think	0 10 0 -17 16 0 0 -11
q:three	-1 9 0 -21 -6 0 0 20
q:time	0 -2 0 -12 0 0 0 20
q:trade	0 15 0 -3 0 0 0 -11
q:truce	-3 -23 -4 -2 -23 -4 0 30
q:two	-9 4 0 24 -16 -2 0 -13
q:under	11 2 0 15 -10 8 0 -29
q:until	-5 12 10 10 -26 0 0 -15
q:us	-3 -6 0 15 -3 -1 0 0
q:was	-8 -3 -7 22 -2 -5 -1 -5
q:we	0 -44 10 5 -4 -4 9 8
q:week	0 -7 0 -9 0 0 0 18
q:were	-2 -19 8 0 -5 0 0 10
q:what	3 2 -4 -14 -23 0 0 21
q:when	0 0 11 -16 7 0 0 3
q:which	16 -3 -1 -9 -5 -2 0 7
q:while	0 -3 0 -5 16 0 0 -7
q:who	7 -2 0 -12 22 0 0 -9
q:will	-5 5 0 17 -18 0 0 -11
q:with	15 17 -8 -4 -10 -10 -4 -6
q:would	3 -1 0 -14 -10 1 0 20
q:york	0 -6 0 16 -2 0 0 -5
q:your	0 2 0 -16 0 0 0 10
qt=modal	-5 -7 6 16 -1 1 0 -14
qt=past	-2 -13 -19 33 -25 -1 -8 -4
qt=perfect	-14 0 -7 -11 29 -7 5 -5
qt=present	6 4 4 -22 -18 0 -4 28
r1=.	2 3 -3 5 -8 1 -18 -1
r1=. & d:ahead	4 4 0 -1 -4 2 -17 -1
r1=. & d:today	-1 -1 0 15 -8 -1 0 0
r1=<end> & d:today	-2 -3 -3 20 -2 -1 -1 -4
r1=<level>	0 32 0 -19 -10 0 0 -9
r1=<quality>	0 14 0 -19 0 0 0 4
r1=and	-4 2 -2 18 -14 -1 0 -5
r1=and & d:ahead	-4 4 -1 17 -12 0 0 -7
r1=if	0 22 0 -9 0 0 0 -10
r1=in	0 -14 0 26 -4 0 0 -4
r1=in & d:ahead	0 -14 0 25 -4 0 0 -3
r1=of	3 1 -1 -22 0 0 -1 20
r1=of & d:ahead	3 1 -1 -22 0 0 -1 20
r1=to	-5 10 0 3 -16 7 -1 -6
r1=to & d:ahead	-5 11 0 0 -15 7 0 -6
r1=— & d:today	0 -4 0 19 0 0 0 -8
r2=,	0 18 0 -8 -4 0 0 0
r2=.	-1 -10 0 -8 4 0 0 20
r2=:	0 -7 0 16 -3 0 0 -2
r2=<end>	-6 -6 -11 17 2 -4 -20 0
r2=<goods>	-2 15 0 0 -5 0 0 -6
r2=<level>	0 18 0 -3 -6 0 0 -6
r2=<name>	0 0 0 26 -5 0 0 -18
r2=<organisation>	0 24 0 -12 6 0 0 -19
r2=<v-begin>	-2 -20 7 27 -7 -1 0 -11
r2=<v-up>	0 -10 0 17 -1 0 0 -4
r2=at	1 -3 15 -12 9 0 0 -16
r2=be	0 5 0 -15 0 5 0 4
r2=both	-3 -15 0 8 0 0 0 8
r2=go	0 -11 0 17 -1 0 0 -4
r2=if	-1 33 0 -22 -2 0 0 -11
r2=is	-6 -6 0 15 1 0 0 -6
r2=not	0 -6 0 -12 1 0 0 18
r2=see	0 16 0 -5 -1 0 0 -9
r2=to	0 0 0 -4 -2 0 15 -8
r3='s	0 -2 0 22 -3 0 0 -9
r3=,	9 10 -6 8 -16 -2 0 -11
r3=.	1 -23 17 12 -8 0 -2 0
r3=<end>	-5 -6 -15 13 2 -7 -23 7
r3=<goods>	0 0 0 -6 -5 0 0 15
r3=<level-noun>	0 -19 0 0 6 0 0 12
r3=<number>	7 -23 7 10 4 0 7 -14
r3=<organisation>	0 10 0 0 4 0 0 -16
r3=<span>	0 -5 0 -7 0 0 0 15
r3=<v-agree>	0 2 0 -11 -2 0 15 -5
r3=<v-end>	0 19 0 0 -4 0 0 -14
r3=<v-stay>	1 9 0 9 -4 0 0 -16
r3=a	5 0 0 10 4 0 0 -20
r3=at	0 -17 0 4 11 0 0 0
r3=day	-4 1 6 -19 7 0 0 6
r3=has	0 17 0 -6 0 0 0 -9
r3=is	4 -7 0 -13 0 0 0 17
r3=it	0 0 0 18 10 0 0 -28
r3=on	-1 -11 0 -9 0 0 0 24
r3=that	-2 13 0 1 6 0 0 -24
r3=the	-4 31 1 -6 -17 13 -5 -20
r3=year	0 9 0 -15 0 0 0 8
r4="	0 15 0 -5 -1 0 0 -8
r4=,	5 0 -5 29 -10 -2 -6 -26
r4=.	-16 -9 -11 18 5 -8 -4 0
r4=<day-gone>	0 -8 0 19 -3 0 0 -7
r4=<duty>	0 -11 0 16 0 0 0 0
r4=<end>	-7 -11 -2 22 0 -8 -27 2
r4=<level-noun>	0 16 0 -24 5 0 0 1
r4=<level>	0 -22 0 27 -6 0 0 0
r4=<name>	0 -13 0 30 0 0 0 -14
r4=<number>	0 13 -1 -21 8 0 0 2
r4=<seat>	0 -5 0 17 -8 0 0 0
r4=<span>	0 0 0 10 5 0 0 -16
r4=<v-begin>	0 9 0 -16 4 0 0 2
r4=<v-say>	-2 -3 0 25 -10 0 0 -13
r4=<v-target>	0 -1 0 -8 15 0 0 -2
r4=end	3 -4 7 5 0 0 0 -15
r4=is	2 13 0 -3 10 0 0 -26
r4=not	0 10 0 -17 0 0 0 9
r4=of	-2 26 0 -23 -10 0 0 5
r4=on	1 20 0 -10 -9 0 6 -9
r4=the	-13 0 -7 -15 15 4 4 4
r4=to	0 -8 0 -11 8 0 0 15
r=, "	0 -2 0 -11 0 0 0 16
r=, at	1 -2 15 -13 9 0 0 -16
r=, if	-1 33 0 -22 -2 0 0 -11
r=. <end>	4 2 -2 1 -6 1 -18 1
r=: the	-3 -10 0 -7 -1 0 0 19
r=; <end>	0 -3 0 -11 17 0 0 -3
r=and is	0 -8 0 19 0 0 0 -12
s:!	0 -19 0 27 -2 0 0 -12
s:"	-9 0 -6 -1 -4 -3 -3 15
s:'s	11 -8 -2 0 1 12 11 -15
s:(	-7 -18 -4 15 -20 -1 0 13
s:)	-7 -13 -4 14 -22 -1 0 12
s:*	-2 -9 2 33 -6 0 0 -23
s:-	13 12 8 -2 -17 0 -6 -14
s:.	-4 0 0 16 -3 -13 -11 -1
s::	-14 8 7 4 1 -18 -7 -3
s:<agent>	9 0 -7 0 1 20 3 -24
s:<day-gone>	-18 -16 -25 29 -6 3 -31 5
s:<day-today>	-28 -18 -28 51 -7 0 -19 -10
s:<duty>	-46 24 -10 2 0 -7 14 -17
s:<gate>	-13 0 -12 -3 17 0 -8 1
s:<goods-amount>	0 -8 0 28 -6 0 0 -15
s:<goods>	-7 20 20 -27 10 -40 0 5
s:<level-noun>	-19 -2 -14 16 -2 0 -1 0
s:<level>	-14 23 -13 10 -30 -23 -3 -4
s:<month-gone>	9 -26 -5 -5 1 -3 -1 20
s:<name>	15 15 3 -21 -7 2 10 -10
s:<not>	5 6 0 -5 0 -27 13 -8
s:<number>	-5 26 23 -3 -5 -28 -2 -28
s:<office>	-20 -22 -15 25 8 -7 12 -10
s:<organisation>	11 12 -22 3 28 -5 -11 -39
s:<person>	-10 -5 -20 15 -12 0 -10 9
s:<points>	-26 -15 -7 -17 -9 -4 0 51
s:<quality>	-2 14 -16 -12 4 14 -31 3
s:<seat>	0 -19 0 30 -12 -13 -11 0
s:<span>	-22 -6 -27 3 -25 0 -12 25
s:<v-agree>	-15 -6 -1 4 -7 6 16 0
s:<v-bear>	-13 17 -30 -1 3 -10 7 -5
s:<v-begin>	4 17 -14 -14 -11 0 3 2
s:<v-deny>	29 -16 3 -1 3 -1 -2 -22
s:<v-down>	-13 8 -16 6 -17 -2 13 -4
s:<v-end>	-15 15 13 -12 0 -21 -1 5
s:<v-propose>	-11 5 -18 13 11 -5 0 -22
s:<v-return>	0 3 -5 12 -18 -3 -4 0
s:<v-say>	-1 10 -10 0 2 0 -20 -2
s:<v-sell>	8 -14 -15 -14 16 20 1 -14
s:<v-stay>	0 -2 20 0 -14 -12 -17 4
s:<v-suspend>	14 -31 3 2 -13 -4 -9 14
s:<v-target>	0 18 -13 -4 12 -8 -10 -12
s:<v-up>	0 4 -17 2 -4 -5 -1 4
s:@	-3 -13 0 16 -11 0 0 6
s:a	12 9 0 0 -10 0 17 -20
s:above	3 25 0 -28 -3 0 0 -9
s:affiliate	23 -13 6 -22 0 0 0 -9
s:again	0 11 -6 -4 -18 0 0 3
s:agree	-3 -18 -1 -3 -8 8 17 0
s:agreement	-2 -3 0 13 -4 5 5 -15
s:ahead	0 -18 0 27 -5 0 0 -9
s:all	0 0 1 8 -25 9 -2 -6
s:an	0 8 -5 -5 -24 8 12 -5
s:and	1 -9 -14 12 -8 1 -42 11
s:anew	0 16 0 -8 0 0 0 -5
s:another	0 -4 0 19 -2 0 0 -10
s:antimony	30 -6 0 -15 -1 0 0 -17
s:apply	0 13 6 -19 -8 0 0 3
s:are	0 2 -1 -16 10 -17 0 6
s:arrangement	-3 0 0 -22 -5 0 0 29
s:arrive	0 -13 0 15 0 0 0 -1
s:as	2 16 -6 -4 0 -4 -3 -9
s:ask	0 12 0 -25 -2 0 0 20
s:at	-7 7 2 8 7 0 -17 -19
s:back	-2 18 -6 -8 -29 0 -2 7
s:ban	18 4 0 -8 -3 0 0 -12
s:become	0 -2 0 -15 0 0 7 12
s:beef	0 -5 0 15 0 0 0 -6
s:before	-17 -1 2 -12 21 -10 -8 4
s:between	-5 -32 -3 15 -7 5 -1 6
s:bite	15 -16 0 -8 5 0 0 0
s:both	-13 6 -7 -5 -5 -5 -2 17
s:busan	-1 -15 0 8 -3 0 0 7
s:but	0 -12 0 16 0 0 0 -3
s:butter	0 -6 0 23 -7 0 0 -7
s:by	0 1 -16 -2 12 4 19 -23
s:call	0 -16 0 30 0 0 0 -15
s:car	2 15 0 -14 -2 0 0 0
s:case	0 -2 0 -11 24 0 0 -8
s:ceasefire	0 0 0 22 0 0 0 -19
s:certificate	0 -8 0 0 15 0 0 -9
s:charge	-7 6 -3 -16 15 -1 -1 5
s:chip	0 -2 0 -16 -2 7 0 16
s:city	0 1 0 13 0 0 0 -15
s:clear	0 -4 0 -3 -13 0 0 21
s:clock	0 23 0 -22 -2 0 0 0
s:close	-2 -18 -1 -11 14 7 0 10
s:closed	0 -3 0 17 -9 0 0 -1
s:club	0 -5 0 30 -1 0 0 -21
s:column	-2 18 0 -7 -7 0 0 -1
s:comment	-1 -19 0 -2 23 0 0 -8
s:conclude	0 4 0 -23 0 0 0 23
s:continue	0 0 0 -11 0 0 0 16
s:contract	-3 -6 0 26 -3 0 0 -12
s:control	18 -1 -1 4 -8 0 0 -21
s:cost	0 13 0 -19 0 0 0 10
s:cotton	0 15 0 -17 -5 0 0 8
s:count	0 0 0 -19 5 0 0 16
s:crane	0 19 0 -7 -8 0 0 -5
s:current	0 0 0 -16 0 0 0 19
s:date	14 0 -3 -25 0 0 8 13
s:day	-1 -11 14 -20 14 -6 -5 14
s:deadline	-3 0 0 0 -15 19 12 -23
s:delegation	0 -20 0 33 -3 0 0 -12
s:did	0 -17 0 34 -2 0 0 -15
s:discuss	0 -9 0 15 0 0 0 -1
s:do	-5 -19 -1 4 -7 0 0 21
s:duty	-21 16 2 -23 12 -10 -18 10
s:each	-5 -17 -1 9 2 0 -2 8
s:early	0 -5 0 20 -2 0 0 -10
s:earth	30 -19 -2 1 -8 0 0 -14
s:end	-3 -27 16 2 -28 -6 5 13
s:enter	3 9 0 -9 7 0 0 -19
s:entry	-3 -7 0 19 2 0 0 -9
s:evening	-3 0 0 12 8 0 0 -17
s:everyone	0 19 0 -9 0 0 0 -9
s:everything	-7 1 0 -17 -4 0 0 23
s:exclusion	0 -28 57 -36 -12 0 0 -27
s:expect	0 -11 0 27 -10 0 0 -4
s:expert	0 -7 0 20 -5 0 0 -5
s:extend	0 0 5 14 -2 0 0 -17
s:failing	-1 28 0 -23 0 0 0 -1
s:fee	-10 -27 -4 6 33 0 0 -15
s:find	-1 20 0 -6 -1 0 0 -3
s:for	7 -8 13 1 -1 4 6 -15
s:freeze	0 -9 0 -6 0 0 0 18
s:from	9 18 0 3 -2 -25 -24 -22
s:frozen	-5 3 0 20 -6 0 0 -16
s:full	0 25 0 -13 -1 0 0 -9
s:gallium	39 -9 0 -22 -3 0 0 -19
s:geneva	0 -18 0 7 -9 0 0 14
s:germanium	32 -6 0 -16 -1 0 0 -18
s:given	0 -12 0 -3 -1 0 0 17
s:go	0 -13 -9 -1 -7 0 0 25
s:good	-6 -9 17 -8 5 -6 -6 9
s:had	0 -30 -5 28 -1 5 -3 -5
s:half	9 17 0 -10 -3 0 0 -10
s:happen	0 0 0 -3 15 0 0 -10
s:has	-1 -4 0 -1 21 12 11 -28
s:he	-7 -20 -4 31 -12 -2 -1 0
s:hear	0 -8 0 -23 31 0 0 -3
s:hearing	0 -5 0 -6 19 0 0 -9
s:his	-2 -8 0 20 -2 11 0 -21
s:hold	0 -17 9 6 -7 3 0 0
s:home	0 -11 0 20 -2 0 0 -6
s:hour	0 -16 0 2 -5 2 0 12
s:ice	11 0 0 14 0 0 0 -20
s:if	-4 35 -16 -8 -15 -9 4 -11
s:in	-8 -1 0 25 -10 0 -20 -9
s:is	6 -3 -4 -2 -4 2 -24 10
s:it	-18 0 -47 7 -7 0 -7 15
s:its	20 -9 -1 0 -28 0 -14 13
s:keep	-3 0 -2 -19 4 0 0 21
s:land	0 19 0 -11 0 0 0 -4
s:last	3 0 7 -27 -4 -5 -3 27
s:lasted	0 0 0 15 0 0 0 -13
s:later	0 -3 0 -14 24 0 0 -2
s:law	7 21 0 -17 -17 11 0 -9
s:level	0 16 0 -10 -4 0 0 0
s:levy	0 -7 0 29 -3 0 0 -19
s:licence	24 -18 -1 1 -8 -2 -1 -4
s:list	5 -13 4 0 19 -1 0 -22
s:live	0 10 11 -21 0 0 0 2
s:longer	0 0 0 16 0 0 0 -11
s:m	-3 -1 13 -17 1 0 0 6
s:match	0 19 0 -18 0 0 0 0
s:meet	-6 -39 -3 37 -1 -2 0 -3
s:midnight	-6 5 6 -23 -12 0 0 26
s:million	0 -6 0 19 -1 0 0 -6
s:monday	-2 15 9 -7 -8 0 0 -7
s:month	5 -18 -1 -6 4 0 -1 14
s:mr	-1 16 0 -2 -8 0 0 -2
s:must	0 -2 -2 -15 10 1 15 -8
s:name	-1 -17 0 8 -5 11 0 -1
s:named	0 18 0 -12 0 0 0 -6
s:need	14 -22 0 0 9 0 0 -2
s:negotiation	0 -8 0 -9 -1 0 20 -2
s:next	4 -14 -8 37 -11 -7 -3 -12
s:none	0 -15 0 11 -1 0 0 5
s:nothing	1 0 -2 4 -20 0 11 -1
s:notice	13 -11 1 2 9 0 0 -19
s:of	18 3 -3 3 11 -2 -4 -19
s:off	0 -12 -3 16 -1 0 0 -1
s:oil	-1 -17 7 2 2 0 7 -1
s:old	-2 -27 4 15 2 0 0 -1
s:one	15 -16 -8 2 -3 2 6 -2
s:only	0 -22 0 10 -4 0 0 9
s:open	0 2 0 15 -14 0 0 -9
s:or	-2 6 1 -13 -28 6 6 8
s:ordinary	0 16 0 -10 0 0 0 -2
s:other	0 -10 -3 0 -5 -2 0 17
s:our	-7 -20 2 15 5 -2 -1 0
s:out	-8 -19 24 -17 -7 -5 -6 25
s:over	0 -4 -5 3 -22 -1 6 7
s:p	0 1 16 -15 0 0 0 -8
s:paper	0 -11 0 -2 -10 0 0 21
s:party	0 -7 0 26 -3 0 0 -17
s:past	-3 3 0 -20 -3 0 0 22
s:pay	0 21 -6 -10 0 -4 -3 -5
s:phase	0 -10 0 -9 21 0 0 -7
s:place	0 -14 0 15 1 0 0 -5
s:port	-8 -20 0 0 28 5 0 -17
s:post	-1 19 0 -15 14 0 0 -19
s:prolong	0 16 0 -20 0 0 0 5
s:prolongation	0 0 0 -17 7 0 0 13
s:put	7 8 4 1 -21 -2 0 -10
s:rare	28 -19 -1 5 -7 0 0 -20
s:rather	0 -12 0 -2 0 0 0 16
s:read	0 -12 0 18 -6 0 0 0
s:reduce	0 -1 0 15 -3 0 0 -9
s:refund	0 0 0 -12 17 0 0 -7
s:renewal	0 12 0 -22 5 0 0 3
s:return	1 -6 0 19 -7 0 -1 -8
s:rice	0 1 8 -15 0 0 0 4
s:rise	0 -4 0 16 2 0 0 -14
s:river	0 -8 0 16 0 0 0 -9
s:round	-1 -20 0 39 -8 0 0 -15
s:rule	29 -23 4 -5 4 0 0 -19
s:run	0 -11 16 -3 -1 -6 -2 7
s:salmon	0 15 0 -12 0 0 0 0
s:same	0 0 12 -2 -17 -1 0 5
s:say	1 -8 1 11 -21 -8 -6 8
s:second	-1 -9 -1 15 8 0 0 -12
s:see	-2 1 0 17 -11 4 0 -17
s:sell	4 0 0 -16 -11 26 0 -11
s:seven	0 0 0 -18 0 0 0 21
s:shall	-1 7 5 -24 13 0 0 0
s:ship	-13 -8 -5 -13 30 -1 -1 2
s:short	0 -14 0 -12 -2 0 0 24
s:should	-2 25 -1 -8 -9 0 0 -7
s:since	-12 -28 -7 30 0 -4 -3 5
s:sit	-5 -6 -3 23 1 0 0 -12
s:six	0 -16 0 10 -3 0 0 7
s:so	-5 -6 -5 -4 24 -4 -1 0
s:some	-3 0 0 16 -1 0 0 -6
s:somebody	0 -10 0 -15 0 0 0 25
s:something	0 -5 0 -7 0 0 0 15
s:sooner	3 10 0 -24 0 0 0 8
s:stand	-1 0 0 19 -8 0 0 -10
s:start	-6 27 0 -11 -13 -2 0 -1
s:statement	0 22 0 -12 0 0 0 -13
s:steel	0 16 10 -10 -3 0 0 -12
s:step	0 37 0 -29 0 0 0 -16
s:subject	0 -18 0 2 10 0 0 1
s:sunday	0 -3 0 -17 -2 0 0 23
s:surcharge	-1 48 -2 -19 -10 0 0 -34
s:talk	-2 -17 0 34 -11 6 0 -18
s:tariff	-20 -15 -16 18 -5 0 26 -12
s:team	0 -9 0 17 -3 0 0 -2
s:telephone	0 -10 0 22 -1 0 0 -9
s:tell	-2 -5 -1 -9 -5 11 0 16
s:ten	-8 34 -2 -34 -15 0 0 13
s:th	11 -19 0 5 0 0 0 0
s:than	0 8 0 -18 24 0 0 -8
s:that	-1 2 -4 -15 11 0 -5 10
s:the	-9 -12 6 23 -4 1 -8 -6
s:their	4 -2 -3 -12 -10 0 -1 23
s:them	-1 15 3 0 -9 -1 0 -11
s:then	0 8 0 -17 -2 0 0 15
s:there	-2 0 -6 23 -2 -4 -3 -16
s:they	-19 -23 7 19 6 -8 -4 -4
s:thi	1 -29 1 7 -5 0 -2 10
s:third	-3 -3 -1 19 -16 0 0 1
s:thirty	0 19 0 -7 0 0 0 -8
s:threaten	0 -8 0 16 -1 0 0 0
s:three	-3 22 -3 -9 -16 0 -1 2
s:through	-7 -15 14 -1 -7 -1 -1 12
s:tiktok	-1 -10 0 -22 -4 35 0 -13
s:till	5 -18 -2 -7 -17 10 0 17
s:to	-6 -14 -10 0 16 6 6 0
s:turn	5 1 0 -15 0 0 0 7
s:twenty	-4 25 0 -5 -10 0 -1 -7
s:unless	-8 9 2 -29 1 0 0 20
s:until	0 -11 -12 -7 6 -5 0 18
s:up	-14 0 -8 -12 0 7 -4 18
s:us	2 -8 -4 -17 8 -1 9 9
s:video	0 -9 0 20 -4 0 0 -3
s:visit	0 -9 0 16 -1 0 0 -2
s:vote	-4 -11 -1 -3 30 -1 0 -16
s:was	0 -17 -9 15 -15 -13 -6 13
s:we	-11 10 2 -30 23 -3 8 0
s:week	-3 -18 -2 16 -22 0 0 16
s:were	-3 -3 0 -10 0 5 0 15
s:when	-3 -2 -1 16 0 0 -2 -6
s:where	-2 9 0 -17 -7 11 0 6
s:whether	0 -1 8 -17 7 0 0 3
s:which	1 -4 -17 -9 10 2 -11 10
s:who	-3 -7 -1 23 -9 -1 0 0
s:will	-3 0 0 16 -53 0 -2 7
s:wire	0 -3 0 16 0 0 0 -11
s:with	-10 -16 0 10 -3 0 15 0
s:without	-5 33 4 -7 -23 0 6 -21
s:wool	0 13 0 -16 0 0 0 4
s:yes	0 4 0 -14 -3 0 0 16
s:yet	0 -6 0 -10 16 0 0 0
s:your	-5 -27 5 7 12 -8 -2 9
s:—	-12 16 -11 -13 4 8 4 -4
sa:'s	9 2 1 -1 0 6 0 -19
sa:)	-3 -18 -1 22 -9 0 0 0
sa:,	-5 -11 0 15 -1 -7 2 0
sa:, <day-ahead>	0 -8 0 25 0 0 0 -17
sa:, <person>	0 -7 0 18 0 0 0 -10
sa:, <quality>	0 7 0 -19 0 0 0 14
sa:, <seat>	0 -6 0 -7 0 0 0 16
sa:, at	0 -15 13 9 7 0 0 -21
sa:, failing	-1 22 0 -20 0 0 0 0
sa:, has	0 -6 0 15 0 0 0 -7
sa:, i	0 11 0 -15 0 0 0 5
sa:, if	2 17 -2 -13 -5 0 0 -3
sa:, on	1 16 0 -16 3 0 7 -6
sa:, say	5 3 0 -17 -3 0 -1 12
sa:, that	-4 -18 0 2 5 0 0 11
sa:, the	0 -7 6 12 -16 -4 1 -3
sa:, under	5 15 0 -13 -1 0 0 -1
sa:, unless	0 9 -1 -15 -4 0 0 11
sa:, was	0 -4 0 16 0 0 0 -9
sa:, where	0 15 0 -16 0 0 0 1
sa:-	0 7 12 5 -11 0 -3 -16
sa:.	-3 0 0 18 -1 -13 -10 -4
sa::	-2 0 10 4 3 -9 1 -15
sa:: <number>	-5 4 8 -17 17 0 0 -9
sa:<agent>	2 11 -6 10 -3 3 -3 -21
sa:<day-ahead>	-16 -2 -18 31 -12 -10 1 -8
sa:<day-ahead> ,	0 16 -1 0 0 0 0 -16
sa:<day-ahead> .	-5 -13 -2 2 -2 0 0 17
sa:<day-ahead> of	0 0 0 16 0 0 0 -13
sa:<day-gone>	1 -1 -3 24 -6 -1 0 -17
sa:<day-gone> ,	4 9 0 8 -6 0 0 -16
sa:<day-today> .	0 -12 0 -5 -4 0 0 20
sa:<duty>	-15 14 0 6 -22 1 12 -19
sa:<goods>	0 16 1 -13 -10 -14 8 2
sa:<level>	0 22 -17 -6 -8 -10 0 -1
sa:<level> to	0 21 0 -18 4 0 0 -5
sa:<month-gone>	3 -20 0 -9 -4 0 0 26
sa:<month-gone> ,	0 -3 0 -12 0 0 0 16
sa:<name>	2 9 4 -3 -32 10 4 -11
sa:<name> .	0 -18 0 24 -6 7 0 -11
sa:<name> and	0 -17 0 -4 -3 12 0 14
sa:<name> is	0 0 0 -12 0 0 0 15
sa:<number>	-5 11 4 1 7 -11 0 -21
sa:<number> :	-4 3 8 -20 18 0 0 -7
sa:<number> and	0 17 0 -23 -1 0 0 4
sa:<office>	-4 -28 0 16 -10 0 0 13
sa:<organisation>	0 27 -8 -4 2 -4 -2 -15
sa:<person> in	0 -10 0 19 -4 0 0 -2
sa:<quality>	2 22 -11 -19 -23 0 -13 18
sa:<quality> good	0 -18 0 6 0 0 0 11
sa:<seat>	-7 0 -6 21 -4 -2 -2 -4
sa:<seat> ,	0 -10 0 27 -1 0 0 -16
sa:<sender>	0 5 0 13 0 0 0 -18
sa:<span>	-16 -3 -11 -3 -6 6 -4 15
sa:<span> .	-1 -28 -1 21 8 0 0 -4
sa:<v-agree>	-4 4 -4 4 -16 -2 14 -8
sa:<v-bear>	-18 18 -11 -11 -6 0 1 5
sa:<v-end>	-2 20 8 -1 -5 -6 -8 -8
sa:<v-impose>	-15 2 -5 -3 7 -9 9 2
sa:<v-say>	0 0 -13 21 -8 -8 -9 -5
sa:<v-sell>	4 -3 -1 -17 12 14 -1 -4
sa:<v-suspend>	0 -26 3 8 -11 -1 -2 13
sa:<v-target>	4 4 -5 -8 19 -3 -5 -17
sa:above	0 26 0 -19 -2 0 0 -6
sa:after	0 0 0 32 -6 0 0 -27
sa:again .	0 20 0 -13 0 0 0 -3
sa:all	2 -3 0 16 -7 0 0 -8
sa:and	-1 -5 -3 14 -41 11 -22 8
sa:and <name>	0 -23 0 -1 -1 5 0 22
sa:and is	0 -8 0 24 0 0 0 -17
sa:and it	0 -6 0 17 7 0 0 -18
sa:and on	-1 -7 0 -4 0 0 0 15
sa:and the	0 8 10 0 0 11 0 -27
sa:as	6 -16 -1 8 -11 -1 0 11
sa:at <number>	-4 17 8 -16 7 0 0 -14
sa:at midnight	0 -6 0 -16 0 0 0 22
sa:back	-8 1 -1 -11 -11 -2 0 26
sa:back to	0 -5 0 -8 0 0 0 15
sa:because	0 0 0 15 0 0 0 -12
sa:become	0 -2 0 -15 0 0 7 12
sa:before	-2 12 9 -1 -22 0 0 0
sa:by	-6 14 -9 4 -15 -6 3 -1
sa:by the	0 -12 0 19 -7 0 0 0
sa:case	0 -12 0 -10 20 0 0 0
sa:charge	-1 0 0 -18 20 0 0 0
sa:chip	0 -1 0 -12 0 0 0 16
sa:close	0 -5 0 -15 18 0 0 4
sa:company	0 -12 0 17 0 0 0 -3
sa:date	16 -12 0 -15 -3 0 0 11
sa:day	1 -3 16 -26 12 -1 -1 4
sa:do	0 -10 0 -1 -3 0 0 16
sa:duty	-5 0 4 20 -16 -1 -7 -8
sa:each	0 -15 0 13 0 0 0 0
sa:enter	0 19 0 -3 -6 0 0 -10
sa:evening	-2 -4 0 18 9 0 0 -19
sa:everything	-3 -8 0 -9 -2 0 0 21
sa:expire	0 11 0 -17 0 0 0 4
sa:failing	-1 22 0 -20 0 0 0 0
sa:find	0 22 0 -18 0 0 0 0
sa:for	9 -11 3 2 12 2 0 -22
sa:for <span>	-4 0 -1 11 7 0 0 -16
sa:from <level>	0 16 0 -21 3 0 0 4
sa:from <name>	-1 -11 7 19 -2 0 0 -10
sa:gallium	26 -6 0 -12 0 0 0 -12
sa:go	0 -20 -3 7 -5 -2 3 13
sa:go to	0 -14 0 19 -2 0 0 -1
sa:good	2 -15 5 7 -7 0 0 3
sa:had	-2 -17 -1 13 -8 0 -1 9
sa:have	-4 -20 -3 0 -8 -1 8 18
sa:he	-1 -14 0 25 -8 0 0 -4
sa:hour	0 -5 0 18 0 0 0 -10
sa:hundred	0 16 0 5 0 0 0 -20
sa:if	0 29 -6 2 -19 0 -2 -22
sa:in	-1 -5 -24 17 -12 8 -9 1
sa:in <seat>	0 -1 0 17 1 0 0 -19
sa:in the	-8 12 -4 -29 10 12 1 5
sa:is the	12 7 5 -16 0 0 0 -9
sa:is up	0 -5 0 -9 -1 0 0 17
sa:it	-6 -3 -20 -1 10 -3 -11 10
sa:it ,	0 -3 0 -17 0 0 0 21
sa:it .	0 16 -4 -30 18 -5 0 0
sa:its	4 -15 4 19 -15 3 -5 -7
sa:last	-6 4 5 -15 3 0 0 9
sa:lay	0 -9 0 16 -1 0 0 -2
sa:leave	4 -23 -1 1 4 0 0 7
sa:let	0 0 0 -11 0 0 0 15
sa:list	-7 -3 6 0 16 0 0 -14
sa:list of	0 -8 0 -14 20 0 0 0
sa:midnight	-4 -3 9 -19 -3 0 0 20
sa:more .	0 -15 6 0 0 0 0 4
sa:mr	0 18 0 -8 0 0 0 -12
sa:night	0 -1 0 15 -2 0 0 -9
sa:notice	15 -4 0 0 0 0 0 -10
sa:of a	0 11 0 -16 7 0 0 0
sa:of the	8 -17 10 -7 -17 4 3 7
sa:on	0 3 -24 13 4 -15 11 -18
sa:on <day-ahead>	0 5 0 10 0 0 0 -16
sa:on <day-today>	0 -11 0 20 0 0 0 -6
sa:one	7 -17 -2 9 -1 4 7 -13
sa:only	0 -15 0 11 0 0 0 1
sa:or	0 0 4 -22 -10 8 8 7
sa:other	0 -8 0 -13 4 0 0 16
sa:our	-1 -26 0 -6 15 0 0 17
sa:out .	0 -15 0 -11 0 0 0 23
sa:over	-2 -15 0 5 -7 0 7 6
sa:put	0 0 0 15 -6 0 0 -6
sa:read	0 -11 0 18 -4 0 0 0
sa:renewed	0 0 6 -1 11 0 0 -19
sa:say the	5 -2 0 14 0 0 0 -15
sa:sell	5 -1 0 -11 -2 16 0 -7
sa:ship	0 -1 0 -13 18 0 0 -1
sa:so	-5 -7 0 -1 15 0 0 0
sa:somebody	0 -1 0 -13 0 0 0 15
sa:sooner	4 8 0 -17 0 0 0 0
sa:steel	0 19 0 -10 -2 0 0 -5
sa:step	0 22 0 -15 0 0 0 -10
sa:surcharge	0 26 0 -14 -3 0 0 -13
sa:tariff	-4 -7 -4 0 -3 5 18 -7
sa:ten	-2 0 0 -8 -5 0 0 15
sa:that	-9 6 -18 2 5 0 -12 1
sa:the	-16 10 0 0 0 7 5 -10
sa:the <quality>	-3 9 -1 -4 -15 0 0 12
sa:the two	0 0 0 -14 -2 0 0 17
sa:their	5 -7 0 -13 -2 0 0 22
sa:there	-4 0 -2 9 -17 0 0 7
sa:they are	0 -16 -1 2 -2 0 0 14
sa:thi	4 -27 4 13 0 0 0 -1
sa:those	0 -7 0 15 -5 0 0 0
sa:time	-2 -7 -2 13 -15 0 0 8
sa:to	-7 -10 -24 8 1 0 12 -3
sa:to <number>	0 -15 0 14 0 0 0 0
sa:to the	3 1 0 9 1 0 0 -20
sa:truce .	0 -3 0 16 0 0 0 -10
sa:unless	-7 14 2 -21 2 0 0 6
sa:unless <organisation>	0 33 0 -18 -1 0 0 -20
sa:until	0 -15 -1 -1 7 0 6 3
sa:until <day-ahead>	1 -18 0 3 -2 0 0 10
sa:up	-2 20 -1 -6 -10 4 0 -5
sa:we	-2 7 0 -29 15 0 9 6
sa:well	5 9 0 3 -1 0 0 -19
sa:well .	5 10 0 0 0 0 0 -18
sa:when the	0 17 0 0 -9 0 0 -11
sa:where	0 14 0 -20 0 0 0 9
sa:which is	0 0 0 -13 0 0 0 16
sa:who	0 -3 0 21 -5 0 0 -8
sa:will	-9 4 -3 -16 -17 2 0 22
sa:with	-1 -21 2 12 2 -3 1 0
sa:with a	-5 -12 0 15 4 0 0 -5
sa:without	-3 14 4 0 -19 0 7 -10
sa:would be	0 0 0 7 9 0 0 -20
sa:year	0 11 -1 -15 7 0 0 0
sa:year .	1 9 0 -15 3 0 0 0
sa:your	0 -16 0 -6 10 0 0 14
sb:" the	0 0 0 17 0 0 0 -16
sb:'s tariff	0 4 0 -20 0 0 10 7
sb:*	-2 -9 2 33 -6 0 0 -23
sb:,	-4 3 -16 9 -4 7 -6 -1
sb:, <number>	0 13 0 -15 0 0 0 3
sb:, a	0 12 0 5 -4 0 0 -16
sb:, and	2 -26 -6 -3 16 0 -1 12
sb:, as	0 -9 0 19 0 0 0 -7
sb:, friday	0 17 0 -13 0 0 0 -1
sb:, from	0 20 0 3 -4 0 0 -24
sb:, good	0 -3 8 -15 0 0 0 11
sb:, in	0 -20 0 14 1 3 0 -3
sb:, so	0 11 0 -25 7 0 0 9
sb:, the	1 28 -5 -32 -8 -3 8 7
sb:-	15 9 -6 -13 -7 0 0 -1
sb:.	2 -6 5 -17 -7 11 0 14
sb:. eastern	0 4 0 -16 -4 0 0 12
sb::	-13 2 0 2 4 -10 -17 4
sb:: <name>	0 20 0 -21 -3 0 0 1
sb:: <number>	-10 15 -2 2 1 0 0 -19
sb:: from	0 -9 0 16 -2 0 0 -3
sb:: the	0 -21 17 13 -16 0 0 -2
sb:: until	0 -9 0 -16 7 0 0 12
sb:;	-10 -7 -5 -6 15 7 8 -4
sb:<agent>	7 -10 -1 -7 4 17 7 -9
sb:<day-ahead>	-5 -16 -11 -11 19 -8 -5 19
sb:<day-ahead> ,	-8 -24 0 -5 14 0 0 21
sb:<day-ahead> and	-2 -3 0 14 11 0 0 -19
sb:<day-gone>	8 -1 -8 -42 8 21 -1 22
sb:<day-gone> ,	1 1 0 -11 -17 8 0 11
sb:<day-gone> and	-1 3 0 -21 6 0 0 14
sb:<day-today>	-2 4 -2 -15 14 9 0 -2
sb:<day-today> ,	0 0 0 -15 10 0 0 8
sb:<duty>	-32 17 -12 -2 12 -15 4 -8
sb:<gate>	-19 4 -4 0 6 -1 -2 1
sb:<goods-amount>	0 -7 0 25 -6 0 0 -13
sb:<goods>	-2 8 19 -24 15 -25 -11 7
sb:<level-noun>	-10 -5 -5 35 -31 -4 -3 -7
sb:<level>	-17 10 -1 16 -35 -11 -10 1
sb:<level> from	0 -12 0 21 -2 0 0 -4
sb:<level> in	0 -8 0 -4 0 0 0 18
sb:<level> more	0 -10 0 15 -2 0 0 0
sb:<level> on	-3 17 4 -10 -20 0 0 2
sb:<month-gone> ,	0 -16 0 9 -3 0 0 8
sb:<name> :	0 24 0 -24 2 0 0 -3
sb:<name> and	-8 -25 -6 -5 -6 -2 -4 36
sb:<name> from	0 9 0 -16 0 0 0 7
sb:<name> is	0 1 8 5 6 0 0 -21
sb:<number>	0 15 20 -2 -9 -14 -8 -17
sb:<number> ,	0 -16 0 3 5 0 0 9
sb:<office>	-14 -5 -12 15 14 -4 14 -25
sb:<office> :	0 4 0 8 5 0 0 -22
sb:<office> in	0 -3 0 -9 15 0 0 0
sb:<organisation>	11 -9 -12 6 30 -1 -6 -36
sb:<organisation> ,	2 0 0 -9 17 0 0 -12
sb:<person>	-4 -4 -15 5 -10 1 -7 13
sb:<person> (	0 -3 0 -13 0 0 0 17
sb:<person> ,	7 -9 0 15 0 0 0 -13
sb:<person> :	-4 -4 -3 1 -19 0 0 17
sb:<person> say	0 0 0 -19 0 0 0 23
sb:<person> spoke	0 -4 0 -9 15 0 0 0
sb:<points>	-22 -8 -4 -19 -5 0 0 45
sb:<quality>	-5 6 -8 -4 12 13 -18 -12
sb:<quality> and	0 -13 0 20 -1 0 0 -3
sb:<seat>	5 -19 2 15 -8 -7 -6 2
sb:<seat> 's	0 0 0 -17 10 0 0 10
sb:<seat> ,	0 4 0 -14 -9 0 0 22
sb:<seat> on	0 -10 0 18 -7 0 0 0
sb:<span>	-11 0 -13 5 -26 -11 -5 15
sb:<span> ,	-11 16 -2 5 0 -1 0 -9
sb:<span> are	0 -3 0 -21 0 0 0 25
sb:<taker>	-2 0 0 7 8 -2 0 -15
sb:<v-agree>	-10 -16 0 1 0 9 3 5
sb:<v-bear>	-3 1 -17 5 7 -15 6 -7
sb:<v-begin>	7 15 -19 -15 -4 0 0 4
sb:<v-deny>	29 -7 -3 -9 6 0 0 -20
sb:<v-end>	-12 0 6 -15 4 -13 3 13
sb:<v-propose>	-17 5 -12 10 5 -2 1 -14
sb:<v-return>	1 5 0 13 -7 0 0 -15
sb:<v-say>	-1 18 0 -21 8 6 -9 0
sb:<v-stay>	-6 0 15 -4 -3 -4 -8 4
sb:<v-target>	-9 15 -5 2 -7 -1 -2 -1
sb:@	-3 -13 0 16 -11 0 0 6
sb:a	2 3 -11 8 -4 1 18 -21
sb:additional	-2 16 0 -5 -9 0 0 0
sb:affiliate	21 -3 0 -17 3 0 0 -12
sb:affiliate rule	15 0 0 -12 4 0 0 -10
sb:all	-4 2 3 -2 -16 11 0 0
sb:all of	0 -6 0 -15 0 0 0 23
sb:an	-7 11 -1 2 -18 10 0 -8
sb:and	0 -7 -16 2 11 -13 -20 9
sb:and <name>	-7 -29 -5 6 -4 -2 -4 23
sb:and <quality>	0 -12 0 19 -1 0 0 -2
sb:and it	-2 -10 0 -13 2 0 0 20
sb:and on	0 24 0 -7 -3 0 0 -19
sb:another <span>	0 0 0 21 0 0 0 -19
sb:are	0 -1 1 -20 15 -11 -6 11
sb:are due	3 -15 0 0 4 0 0 0
sb:arrangement	-1 -11 0 -24 -3 0 0 35
sb:as	-4 32 -1 -12 7 0 0 -28
sb:as of	0 44 0 -29 -8 0 0 -22
sb:ask	0 14 0 -32 -1 0 0 23
sb:at	-20 6 -3 10 1 0 -7 -10
sb:at <number>	0 13 5 -20 -10 0 0 7
sb:at it	0 -4 0 19 -1 0 0 -11
sb:at the	-4 2 -3 16 -7 0 0 -8
sb:away	9 1 0 -17 0 0 0 8
sb:back	0 27 -1 -1 -19 1 0 -25
sb:be in	0 -8 0 23 -9 0 0 -7
sb:been	-6 0 -2 12 0 9 0 -16
sb:before	-13 -7 -10 -8 25 -8 -6 3
sb:before <day-ahead>	0 -6 0 -6 18 0 0 -6
sb:between	-2 -27 -1 23 -4 0 0 0
sb:busan	0 -9 0 0 -1 0 0 15
sb:by	4 -7 -9 -8 18 7 15 -19
sb:by <level>	0 -6 0 17 -3 0 0 -4
sb:by the	0 -15 -3 12 -15 -3 16 -4
sb:call	0 -8 0 20 -3 0 0 -6
sb:can	0 -17 0 -12 12 0 0 14
sb:ceasefire	0 0 0 22 0 0 0 -19
sb:city	0 2 0 12 0 0 0 -15
sb:clear	0 -4 0 -3 -13 0 0 21
sb:clock	0 16 0 -18 0 0 0 3
sb:close	-1 -17 0 0 0 8 0 6
sb:closed	0 -3 0 17 -9 0 0 -1
sb:club	0 -1 0 24 0 0 0 -17
sb:come	-1 8 0 4 -10 2 5 -16
sb:conclude	0 0 0 -16 0 0 0 23
sb:contract	-3 -6 0 26 -3 0 0 -12
sb:control	21 -2 0 0 -6 0 0 -20
sb:cost	0 14 0 -16 0 0 0 4
sb:current	0 0 0 -16 0 0 0 19
sb:date	0 5 0 -15 0 0 9 3
sb:deadline	0 -7 0 7 -6 11 6 -18
sb:deal	0 -6 0 15 -5 0 7 -13
sb:delegation	0 -14 0 28 -2 0 0 -11
sb:did	0 -16 0 32 -2 0 0 -14
sb:duty	-13 18 0 -42 21 -6 -9 16
sb:duty is	0 13 0 -20 -1 0 0 5
sb:earth	23 -9 0 -5 -5 0 0 -7
sb:eastern	0 4 0 -18 4 0 0 5
sb:end	-8 -22 4 2 -19 -3 8 14
sb:end of	0 -3 4 -21 0 0 0 18
sb:exclusion	-1 -18 45 -24 -10 0 0 -18
sb:expect	0 -9 0 24 -9 0 0 -3
sb:expert	0 -6 0 19 -5 0 0 -5
sb:extend	0 0 0 15 0 0 0 -11
sb:extension	0 -1 6 -16 0 0 0 15
sb:fall	-2 -17 -1 7 2 0 0 11
sb:fee	-12 -24 -3 6 26 0 0 -7
sb:for <span>	0 0 -3 -8 -15 -1 0 19
sb:for a	0 -10 0 -6 -5 0 7 15
sb:for the	-3 25 -2 -20 6 0 0 -3
sb:from	15 17 -12 3 -1 -21 -16 -23
sb:from <day-ahead>	0 -10 0 -1 -2 0 0 16
sb:from the	15 0 -3 -2 5 -1 0 -14
sb:frozen	-5 3 0 20 -6 0 0 -16
sb:go	0 0 -2 -8 -2 0 -4 16
sb:go on	-1 -6 0 -3 -3 0 0 16
sb:go to	-4 -16 0 12 0 0 0 9
sb:good	-16 0 12 -15 9 -4 -4 6
sb:good ,	0 9 0 -16 0 0 0 11
sb:had	2 -18 0 20 2 7 0 -19
sb:half	11 14 0 -20 0 0 0 -1
sb:happen	0 2 0 -7 17 0 0 -10
sb:happen on	0 8 0 -20 8 0 0 3
sb:has	-2 -2 1 -1 22 9 1 -25
sb:has <span>	0 0 0 -17 0 0 0 19
sb:has been	0 0 0 16 0 5 0 -18
sb:has say	0 0 9 6 0 0 0 -15
sb:has to	-2 -17 0 -20 32 4 0 -7
sb:hear	0 -4 0 -10 17 0 0 -1
sb:home	0 -11 0 18 0 0 0 -5
sb:hour	0 -11 0 -12 -3 3 0 23
sb:if it	0 -15 0 19 1 0 0 -3
sb:in <organisation>	0 -4 0 -12 16 0 0 0
sb:in the	4 -7 8 10 0 0 0 -16
sb:in which	0 -6 0 -19 0 4 0 21
sb:is due	0 8 0 -19 7 0 0 3
sb:is on	10 -8 0 2 11 0 0 -19
sb:is to	-2 9 0 -17 5 8 0 -6
sb:it	-10 7 -33 3 -24 1 0 14
sb:it 's	3 -15 0 -2 -8 0 0 19
sb:it ,	5 0 0 10 1 0 0 -25
sb:it by	0 -4 0 8 -17 -2 7 5
sb:it expire	0 -13 0 17 0 0 0 -1
sb:it is	8 7 0 -19 -10 -1 0 12
sb:its	17 0 -11 -16 -15 -9 -6 24
sb:keep	-1 -8 0 -18 6 0 0 23
sb:keep the	0 -3 0 -25 0 0 0 29
sb:land	0 20 0 -13 0 0 0 -2
sb:lapse on	0 -17 -1 -8 11 0 0 14
sb:last	7 -5 1 -19 -8 -2 0 24
sb:last day	0 -5 0 -9 -4 0 0 20
sb:later	0 0 0 -15 24 0 0 -4
sb:law	4 19 0 -21 -14 11 0 -2
sb:levy	0 -15 0 31 0 0 0 -16
sb:levy on	0 -5 0 18 0 0 0 -11
sb:licence	20 -13 -1 1 -7 -1 -1 -2
sb:live	0 11 11 -22 0 0 0 0
sb:loaded	0 9 0 -13 15 0 0 -14
sb:meet	-4 -27 -1 31 0 0 0 -7
sb:meet in	0 -5 0 19 -8 0 0 -4
sb:midnight ,	0 20 0 -7 0 0 0 -11
sb:more	9 4 -2 2 0 0 0 -21
sb:must	0 -21 -1 0 13 2 5 -14
sb:name	-1 -16 0 10 -5 12 0 -4
sb:need	14 -21 0 1 9 0 0 -9
sb:next	-2 -21 -1 34 -15 0 0 -1
sb:night	0 -7 15 -10 0 0 0 0
sb:no	0 -13 1 4 15 0 5 -16
sb:nobody	0 9 0 -17 13 0 0 -5
sb:not	0 -1 -5 16 -4 -3 -1 -6
sb:not ,	0 5 0 16 0 0 0 -20
sb:of <day-ahead>	0 0 0 -12 0 0 0 17
sb:of <level>	-1 4 0 16 -9 0 0 -18
sb:of <span>	0 -12 0 18 0 0 0 -6
sb:of the	-13 -8 -5 6 -21 8 -2 15
sb:of them	0 16 0 -7 -7 0 0 -2
sb:off	0 -7 -1 22 0 -5 0 -12
sb:oil	0 -16 0 13 7 0 0 0
sb:old	0 -17 0 5 4 0 0 3
sb:on <day-ahead>	-3 -8 0 20 -10 0 0 0
sb:on <day-gone>	7 5 -1 -24 3 13 0 2
sb:on <quality>	-17 11 0 -12 5 -2 -3 5
sb:on the	-15 -3 0 21 12 -9 -9 -22
sb:one ,	0 -5 0 -18 8 0 0 12
sb:or	-6 6 -1 6 -16 0 0 1
sb:order	-1 6 0 -20 -3 12 0 6
sb:other	0 -4 -2 11 -16 -1 0 5
sb:our	-3 0 4 25 -16 0 0 -18
sb:out	-6 -11 21 -24 -18 -1 -1 28
sb:paper	0 -6 0 -12 -3 0 0 22
sb:party	0 -6 0 24 -1 0 0 -16
sb:past	0 6 0 -18 -1 0 0 14
sb:pay <level>	0 -11 0 -6 0 0 0 19
sb:port	-7 -19 0 4 22 0 0 -10
sb:port fee	-5 -1 0 -10 17 0 0 0
sb:post	0 20 0 -13 3 0 0 -11
sb:prolonged	0 2 8 15 -4 0 0 -19
sb:rare	21 -8 0 0 -4 0 0 -13
sb:reciprocal	-1 -2 0 -3 -4 0 0 16
sb:refund	0 0 0 -12 17 0 0 -7
sb:renewed	0 -3 0 -11 0 0 0 16
sb:return	2 -5 0 15 -3 0 0 -8
sb:river	0 -8 0 16 0 0 0 -9
sb:round	0 -16 0 31 -5 0 0 -11
sb:rule	29 -13 -2 -13 8 0 0 -17
sb:run	-1 -9 18 -4 -3 -3 -1 6
sb:run out	0 -5 23 -17 -5 0 0 5
sb:say	-7 -1 5 6 -21 -2 0 5
sb:say in	0 8 0 -16 0 0 0 10
sb:second	0 -18 0 13 9 0 0 -7
sb:see	0 -11 0 26 -4 0 0 -14
sb:seven	0 -5 0 -15 0 0 0 20
sb:shall	0 9 6 -20 9 0 0 -5
sb:ship	-10 -6 -4 -3 17 0 0 4
sb:should	-1 28 0 -17 -6 0 0 -5
sb:should it	0 15 0 -5 0 0 0 -4
sb:should the	0 18 0 -5 -1 0 0 -12
sb:since	-10 -19 -5 31 -3 -3 -2 0
sb:since <day-gone>	0 -9 0 -16 -1 0 0 25
sb:sit	-4 -3 -3 23 2 0 0 -21
sb:sit in	0 -1 0 15 -4 0 0 -4
sb:six	-1 -17 0 0 0 0 0 16
sb:so that	0 -15 0 2 3 0 0 8
sb:spoke	0 -7 0 -6 15 0 0 -2
sb:stand	0 -5 0 16 -4 0 0 -6
sb:start	-2 20 0 -9 -9 0 0 0
sb:step	0 21 0 -17 0 0 0 -3
sb:strike	0 -9 0 15 -1 0 0 -2
sb:sunday	0 -3 0 -19 -2 0 0 24
sb:surcharge	0 31 -1 -9 -7 0 0 -24
sb:surcharge of	0 16 0 -10 0 0 0 -6
sb:suspend until	-6 -6 0 0 -4 0 0 17
sb:take	-8 -21 0 12 0 0 0 11
sb:talk	0 -14 0 31 -5 0 0 -12
sb:tariff	-14 -12 -9 21 -2 -4 11 -6
sb:tariff on	-1 16 0 -10 -4 0 0 0
sb:ten	-3 34 0 -33 -8 0 0 0
sb:than	0 7 0 -15 25 0 0 -15
sb:the <number>	0 -2 15 -5 0 0 0 -1
sb:the <office>	-7 -8 -1 7 15 0 0 -7
sb:the <organisation>	0 0 -4 5 24 -6 -1 -34
sb:the <person>	0 -17 0 10 -2 0 0 6
sb:the <seat>	0 -6 9 11 2 0 0 -17
sb:the <span>	0 -9 0 -34 -3 0 0 43
sb:the arrangement	0 -6 0 -24 -1 0 0 31
sb:the clock	0 17 0 -15 0 0 0 0
sb:the deadline	0 -2 0 8 -3 11 0 -16
sb:the duty	0 4 0 -20 4 0 0 10
sb:the end	0 -3 4 -21 0 0 0 17
sb:the last	0 8 0 -17 2 0 0 6
sb:the next	0 -7 0 17 -3 0 0 0
sb:the pause	0 0 0 -12 0 0 0 16
sb:the same	-2 0 14 -18 -2 0 0 10
sb:the surcharge	0 29 0 -20 0 0 0 -10
sb:the week	0 -13 0 15 -1 0 0 0
sb:there	0 1 -1 15 6 0 0 -24
sb:they	-14 -20 11 11 8 -3 -1 -10
sb:thi	-1 -4 -1 -4 -7 2 0 15
sb:those	0 3 0 -20 5 0 0 11
sb:threat	0 -11 0 15 0 0 0 0
sb:three	0 15 -1 -7 -11 0 0 1
sb:three ,	0 19 0 -11 0 0 0 -8
sb:through	-6 -20 15 -3 -6 -1 0 15
sb:till	6 -19 -1 -3 -12 10 0 7
sb:to <level>	0 -1 0 21 -12 0 0 -13
sb:to <seat>	0 -10 0 19 -3 0 0 -3
sb:to see	0 -4 0 19 0 0 0 -13
sb:trade	0 -7 0 22 -1 0 0 -7
sb:truce that	0 0 0 -13 0 0 0 16
sb:truce with	0 -7 0 16 0 0 0 -9
sb:twenty	0 26 0 -19 -5 0 0 -2
sb:twenty -	0 15 0 -10 -2 0 0 0
sb:under	3 -2 1 0 6 13 0 -23
sb:until <day-ahead>	5 19 0 -14 -2 0 0 -13
sb:up	-8 -23 -3 -9 5 2 0 30
sb:us	-2 -6 0 -21 14 0 0 16
sb:visit	0 -9 0 16 -1 0 0 -1
sb:vote	0 -1 0 -7 23 0 0 -16
sb:vote on	0 -10 0 -8 20 0 0 -6
sb:was to	0 -10 0 25 0 0 0 -17
sb:which	5 -12 -10 -8 15 0 -4 8
sb:will	0 -4 1 28 -39 -7 -6 -5
sb:will be	4 -5 6 -5 -17 0 -1 13
sb:will not	3 -15 0 13 0 0 0 0
sb:with <name>	0 -20 0 -2 -5 0 16 7
sb:with a	0 7 0 7 0 0 0 -15
sb:without	0 24 0 -7 -2 0 0 -13
sb:would	4 15 -4 -16 -22 0 -1 12
sb:yes ,	0 6 0 -16 0 0 0 13
sb:you	-2 8 0 19 0 0 0 -21
sb:your	-2 -16 6 14 2 -7 -1 0
sb:·	0 -4 0 21 -5 0 0 -3
sb:—	-7 19 -7 -19 3 9 5 -5
t0=future	-6 17 0 6 -12 -12 -5 -8
t0=modal-passive	-1 -9 0 0 16 1 0 -9
t0=past	8 -18 -10 25 -13 -10 -5 0
t0=past-passive	-2 -4 0 24 -3 0 0 -13
t0=present-passive	0 -15 -7 9 0 -5 -1 4
t1=future	-5 15 0 8 -10 -11 -5 -11
t1=infinitive	-10 17 -3 -6 -3 6 -1 -4
t1=modal-passive	-1 -9 0 0 16 1 0 -9
t1=past	9 -18 -10 24 -12 -10 -5 0
t1=past-passive	-1 -3 0 24 -2 0 0 -15
t1=present-passive	0 -15 -7 9 0 -5 -1 4
t2=participle-passive	0 16 0 -19 -6 0 0 9
t2=past	-5 -33 0 33 5 0 0 -5
t2=perfect	0 -13 0 19 -2 0 0 0
t:loose-l	-10 -19 -15 6 -9 0 10 13
t:loose-l2	-11 -25 -3 16 -10 0 0 9
t:loose-l3	-11 -13 -4 -6 0 -2 6 18
t:more	-15 -5 8 7 -8 -21 -2 8
t:more & d:ahead	-14 -3 9 1 -7 -20 -1 11
t:more & d:today	0 -7 0 29 0 0 0 -16
t:more-l0	-1 -15 0 23 -6 0 0 0
t:more-l1	0 10 12 -12 -17 0 0 0
t:more-l2	-7 -13 -4 17 2 -2 0 -2
t:more-r	-18 -2 9 11 -7 -5 2 -6
t:more-r1	0 -16 7 -5 10 0 7 -3
t:truce	-13 -18 -6 5 -12 -12 0 20
t:truce & d:ahead	-12 -17 -5 5 -11 -11 0 18
t:truce-l	-6 -12 -16 10 -2 -8 -7 10
t:truce-l3	-4 -22 0 -8 -6 0 0 25
t:truce-r	-6 -6 1 -5 -14 -1 5 15
t:truce-r1	0 -4 0 -12 0 0 0 19
t:truce-r2	-3 -4 3 -20 -8 0 6 21
t:truce-r3	0 -6 0 15 0 0 0 -8
t:verb	19 -6 -16 0 -7 -7 -5 2
t:verb & d:ahead	20 -5 -15 -2 -6 -6 -4 4
t:verb-l	21 -4 -12 0 -1 -5 -3 -4
t:verb-l1	21 -1 -3 -16 0 0 0 0
tn:loose	0 22 -3 -21 0 -3 0 5
tn:more	4 11 -18 3 -23 -1 -4 0
tn:quiet	-2 -15 0 12 0 0 0 0
tn:truce	13 -13 9 -30 1 -5 0 25
tn:verb	0 -20 -2 14 7 4 0 -8
tp:truce	-1 -11 -9 -11 -3 -9 -2 30
v0-none	-19 2 -10 18 -2 -15 -1 1
v0=begin	-5 11 0 0 2 0 0 -15
v0=clear	0 -3 0 -2 -9 0 0 16
v0=end	-2 -1 -1 18 -6 0 0 -8
v0=extend	0 0 0 16 0 0 0 -13
v0=have	2 -9 -2 13 -16 0 0 0
v0=meet	-1 -16 0 14 6 0 0 -3
v0=sit	-2 -6 -1 17 3 0 0 -13
v1-none	-20 1 -9 18 -8 -18 -4 7
v1=begin	-5 6 0 3 2 0 0 -15
v1=clear	0 -3 0 -2 -9 0 0 16
v1=end	-2 -2 -1 16 -7 0 0 -5
v1=expect	0 -4 0 15 -5 0 0 -2
v1=have	2 -8 -2 9 -15 0 0 1
v1=meet	-1 -17 0 18 4 0 0 -5
v1=run	0 -18 0 4 0 0 0 6
v1=sit	-2 -7 -1 17 3 0 0 -13
v2-none	-20 3 -15 35 2 -29 -27 -7
v2=go	0 -17 0 14 2 0 0 0
v2=put	0 -7 0 17 0 0 0 -7
v:a:<v-agree>	0 15 0 -8 -7 0 9 -11
v:a:<v-end>	-4 20 -1 -30 -11 0 -1 24
v:a:<v-return>	-1 0 0 -7 -3 0 0 15
v:b:<v-begin>	9 30 -15 -17 -9 -15 0 -10
v:b:<v-end>	-2 0 8 -26 -10 -11 -8 34
v:b:<v-propose>	-13 -28 -8 15 5 0 2 5
v:b:<v-return>	5 0 0 19 -5 0 0 -22
v:c0=agree	-2 -18 -3 4 1 -2 -1 13
v:c0=bear	-6 15 -9 -5 10 -7 -7 -8
v:c0=end	-1 -4 3 -5 -8 -6 -2 15
v:c0=propose	-7 -25 -3 27 -4 -4 -1 2
v:c0=return	1 6 0 9 0 0 0 -15
v:c0=suspend	6 -15 3 -3 10 -3 0 -1
v:c1=bear & d:ahead	-3 18 -9 -23 8 -7 2 4
v:c1=bear & d:today	-2 -17 0 33 -4 0 0 -6
v:c1=begin	13 16 -10 -9 -1 -11 0 -12
v:c1=begin & d:today	0 19 0 -9 -4 0 0 -7
v:c1=down	-5 7 -6 2 0 -5 10 -15
v:c1=end	-1 -1 3 -9 -13 -6 -2 19
v:c1=end & d:ahead	-1 0 3 -12 -12 -6 -2 20
v:c1=impose & d:today	-4 -20 0 15 13 0 0 -20
v:c1=propose	-7 -29 -4 22 6 -5 5 -5
v:c1=propose & d:ahead	-6 -28 -3 16 7 -4 5 0
v:c1=return	1 4 0 11 -1 0 0 -15
v:c1=return & d:ahead	1 4 0 9 0 0 0 -15
v:c1=say & d:ahead	-10 0 -5 -11 2 2 -2 17
v:c1=say & d:today	0 -9 0 25 0 0 0 -10
v:c1=stay	4 -8 -2 4 -2 -12 -15 10
v:c1=stay & d:today	0 -16 0 3 -6 0 0 13
v:c1=suspend	10 -24 2 0 4 -5 0 1
v:c1=suspend & d:ahead	11 -24 2 -2 5 -5 0 1
v:c1=target & d:today	0 -8 0 -6 16 0 0 -6
v:ct1=bear present	-10 24 -2 -11 0 -2 -1 -3
v:ct1=begin future	2 -5 0 15 -6 0 0 -9
v:ct1=begin gerund	0 15 0 -4 0 0 0 -8
v:ct1=down future	0 19 0 -11 0 0 0 -3
v:ct1=down present	-1 0 -1 15 -11 -1 5 -20
v:ct1=end future	0 2 7 -18 0 0 0 5
v:ct1=end modal	2 -15 0 -3 0 0 0 12
v:ct1=impose future-passive	2 15 0 -21 0 0 0 0
v:ct1=impose modal	0 -9 0 17 5 0 0 -13
v:ct1=impose participle-passive	1 -11 15 -4 3 -1 0 0
v:ct1=impose present	-17 4 2 -4 -20 12 -2 9
v:ct1=impose present-passive	7 2 0 -17 23 0 0 -11
v:ct1=propose modal	0 -9 0 15 -6 0 0 0
v:ct1=say past	-6 2 -1 -3 -17 -1 0 17
v:ct1=stay present	0 -16 4 -7 6 -4 -9 13
v:ct1=suspend past	15 -4 -1 -16 14 0 0 -6
v:ct1=target present-passive	0 6 0 -18 17 0 0 -3
v:ct1=up future	0 -13 0 23 0 0 0 -8
v:l1=,	-26 0 7 11 -8 -15 0 1
v:l1=, & d:ahead	-18 8 12 0 -13 -8 4 -2
v:l1=:	-3 -15 -4 -4 -2 -2 0 28
v:l1=: & d:ahead	-3 -10 -3 -13 0 -1 0 31
v:l1=<begin> & d:today	-2 -22 -2 4 10 -1 0 4
v:l1=<level-noun>	0 -3 0 -12 -2 0 0 18
v:l1=<level>	0 16 0 -17 -1 0 0 5
v:l1=<level> & d:today	0 -2 0 -12 0 0 0 15
v:l1=<name>	0 -13 0 16 -6 0 7 -10
v:l1=<number>	0 21 0 -14 2 0 0 -11
v:l1=<number> & d:today	0 17 0 -12 0 0 0 -2
v:l1=<span>	0 -7 0 25 0 0 0 -19
v:l1=<span> & d:ahead	0 -7 0 25 0 0 0 -19
v:l1=<v-bear> & d:ahead	0 6 0 -22 12 0 0 3
v:l1=<v-bear> & d:today	-1 -6 0 19 -2 0 0 -2
v:l1=<v-begin>	0 29 0 -4 -7 0 0 -28
v:l1=<v-begin> & d:ahead	0 33 0 -15 -3 0 0 -24
v:l1=<v-begin> & d:today	0 -8 0 17 0 0 0 -3
v:l1=<v-end>	0 -19 8 -13 -6 0 0 20
v:l1=<v-end> & d:ahead	0 -17 9 -11 -5 0 0 16
v:l1=<v-impose>	1 -25 0 2 24 0 0 -19
v:l1=<v-impose> & d:ahead	1 -17 0 10 11 0 0 -11
v:l1=<v-impose> & d:today	0 -8 0 -5 16 0 0 -7
v:l1=<v-stay> & d:ahead	0 0 0 -12 -2 0 0 17
v:l1=<v-target>	0 -5 0 -10 17 0 0 -2
v:l1=<v-target> & d:today	0 -5 0 -10 17 0 0 -2
v:l1=a	0 -15 0 9 -2 0 6 0
v:l1=after	0 -7 0 -26 8 0 0 26
v:l1=after & d:ahead	0 -7 0 -26 8 0 0 26
v:l1=and	0 -17 0 24 6 0 0 -15
v:l1=and & d:ahead	0 -16 0 19 7 0 0 -12
v:l1=back	0 22 0 -11 -2 0 0 -7
v:l1=back & d:ahead	0 22 0 -11 -2 0 0 -7
v:l1=before	-12 4 -7 -22 20 -6 -4 7
v:l1=before & d:ahead	-11 6 -7 -28 22 -6 -3 8
v:l1=by	-19 -22 1 -8 20 14 4 -10
v:l1=by & d:ahead	-18 -22 1 -10 20 14 4 -9
v:l1=charge	0 -5 0 -10 17 0 0 -2
v:l1=charge & d:today	0 -5 0 -10 17 0 0 -2
v:l1=friday	0 23 0 -17 -2 0 0 -3
v:l1=friday & d:today	0 23 0 -17 -2 0 0 -3
v:l1=from	7 51 -17 -20 -13 -11 -10 -29
v:l1=from & d:ahead	7 54 -16 -26 -11 -11 -9 -27
v:l1=from & d:today	0 -11 0 19 0 0 0 -2
v:l1=has	19 -6 0 -10 -1 0 0 -1
v:l1=is	-2 -11 -2 -3 -11 -1 0 21
v:l1=is & d:ahead	-1 -9 -1 -10 -10 0 0 26
v:l1=it	0 -2 0 15 -3 0 0 -4
v:l1=of	-13 18 0 24 -9 -6 1 -39
v:l1=of & d:ahead	-12 26 0 9 -5 -5 2 -35
v:l1=of & d:today	0 -16 0 28 -1 0 0 -6
v:l1=on	-3 17 -2 -1 0 -22 -31 1
v:l1=on & d:ahead	-2 11 -1 -2 2 -21 -29 5
v:l1=on & d:today	0 16 0 2 -6 0 0 -25
v:l1=out	0 -9 0 -31 -4 0 0 39
v:l1=out & d:ahead	0 -9 0 -12 -4 0 0 22
v:l1=since	-2 -17 -1 27 -8 0 0 -1
v:l1=since & d:ahead	-2 -16 -1 26 -7 0 0 0
v:l1=start & d:ahead	0 17 0 -10 0 0 0 -4
v:l1=the	5 9 0 -18 -25 -4 8 13
v:l1=the & d:ahead	5 9 1 -21 -24 -3 9 14
v:l1=through	-4 -22 20 5 -16 0 0 1
v:l1=through & d:ahead	-4 -20 20 3 -16 0 0 2
v:l1=till	8 -11 -1 -17 -8 11 0 10
v:l1=till & d:ahead	10 -10 -1 -22 -6 11 0 10
v:l1=to	6 -36 5 -22 -1 -10 -4 34
v:l1=to & d:ahead	6 -36 5 -22 -1 -10 -4 34
v:l1=tuesday & d:today	0 -5 0 18 0 0 0 -7
v:l1=wednesday	0 0 0 17 0 0 0 -10
v:l1=wednesday & d:today	0 0 0 17 0 0 0 -10
v:l1=·	-2 -1 0 19 -2 0 0 -7
v:l1=· & d:today	-2 -1 0 19 -2 0 0 -7
v:l2=,	10 10 -15 -2 -19 -11 -9 5
v:l2=, & d:today	0 15 0 -15 -8 0 0 12
v:l2=.	0 1 12 -19 8 0 0 -5
v:l2=. & d:ahead	0 2 12 -20 8 0 0 -4
v:l2=:	-5 0 -2 -16 5 0 0 20
v:l2=: & d:ahead	-5 -16 -2 -5 7 0 0 21
v:l2=: & d:today	0 18 0 -14 0 0 0 -1
v:l2=<begin>	3 4 -13 -5 5 0 -32 10
v:l2=<begin> & d:ahead	7 13 -6 -20 2 3 -26 8
v:l2=<begin> & d:today	-6 -35 -6 21 4 -5 -4 3
v:l2=<day-ahead>	-1 -18 -1 9 -11 0 0 16
v:l2=<day-ahead> & d:ahead	-1 -18 -1 9 -10 0 0 16
v:l2=<day-today>	0 0 0 -27 6 0 0 24
v:l2=<day-today> & d:today	0 0 0 -21 0 0 0 25
v:l2=<goods>	-2 1 12 6 -15 0 6 -16
v:l2=<level-noun>	0 -13 0 24 -3 0 0 -8
v:l2=<level-noun> & d:ahead	0 -12 0 21 -2 0 0 -6
v:l2=<level> & d:today	0 -7 0 16 0 0 0 -4
v:l2=<number>	-1 21 -1 -12 -2 0 0 -2
v:l2=<number> & d:ahead	0 24 0 -20 -1 0 0 0
v:l2=<quality>	17 0 -2 0 -4 0 0 -10
v:l2=<quality> & d:ahead	17 0 -2 -5 -3 0 0 -7
v:l2=<seat>	3 -26 0 14 0 0 0 0
v:l2=<span>	0 16 0 -10 -10 0 0 5
v:l2=<span> & d:ahead	0 17 0 -11 -10 0 0 5
v:l2=<v-agree>	0 -2 0 16 -6 0 0 -3
v:l2=<v-begin>	2 1 -2 2 8 -1 -2 -17
v:l2=<v-begin> & d:ahead	2 3 -1 -1 8 -1 -2 -16
v:l2=<v-down>	-6 -11 0 17 0 0 0 -2
v:l2=<v-end>	-1 -9 7 -7 -6 -2 0 17
v:l2=<v-end> & d:ahead	-1 -9 7 -7 -6 -2 0 17
v:l2=<v-impose> & d:today	-2 -2 0 17 -1 0 0 -7
v:l2=<v-propose>	0 -9 0 18 -7 0 0 0
v:l2=<v-say>	-4 -12 0 24 6 0 0 -15
v:l2=<v-say> & d:ahead	-4 -11 0 17 7 0 0 -8
v:l2=and	-2 17 0 -25 -10 0 0 20
v:l2=and & d:ahead	-2 17 0 -26 -10 0 0 20
v:l2=are	0 -11 0 -20 5 0 0 25
v:l2=as	0 21 0 -3 -6 0 0 -13
v:l2=as & d:ahead	0 28 0 -18 -3 0 0 -9
v:l2=as & d:today	0 -12 0 19 0 0 0 -2
v:l2=at	-1 0 -4 25 -8 0 0 -19
v:l2=at & d:ahead	-1 3 -3 17 -6 0 0 -14
v:l2=away	13 1 0 -16 0 0 0 3
v:l2=away & d:ahead	13 1 0 -16 0 0 0 3
v:l2=by	6 -19 -4 18 1 -4 14 -28
v:l2=by & d:ahead	6 -18 -4 18 1 -4 14 -28
v:l2=come	-4 -6 0 23 -2 0 0 -14
v:l2=come & d:ahead	-4 -3 0 19 -1 0 0 -14
v:l2=day	0 0 0 -8 -7 0 0 19
v:l2=day & d:ahead	0 0 0 -8 -7 0 0 20
v:l2=enter	0 -1 0 -14 18 0 0 -4
v:l2=enter & d:ahead	0 -1 0 -14 18 0 0 -4
v:l2=for	0 -8 0 23 -1 0 0 -12
v:l2=for & d:ahead	0 -8 0 21 -1 0 0 -11
v:l2=friday & d:today	0 17 0 -6 -9 0 0 -5
v:l2=from	11 6 -1 0 -3 0 0 -19
v:l2=from & d:ahead	11 6 -1 0 -3 0 0 -19
v:l2=happen	0 3 0 -20 7 0 0 12
v:l2=happen & d:ahead	0 3 0 -20 7 0 0 12
v:l2=has	-2 -5 0 -11 -4 3 0 20
v:l2=has & d:ahead	-2 -5 0 -11 -4 3 0 20
v:l2=have	0 -3 0 20 0 0 0 -15
v:l2=have & d:ahead	0 -3 0 20 0 0 0 -15
v:l2=is	-2 -4 -2 -4 22 -1 0 -8
v:l2=is & d:today	0 -4 0 -10 20 0 0 -8
v:l2=it	-4 0 -1 -17 4 0 6 15
v:l2=it & d:ahead	-3 0 0 -24 5 0 6 20
v:l2=last	4 -11 4 -41 -8 0 0 39
v:l2=last & d:ahead	5 -10 4 -16 -7 0 0 15
v:l2=monday	0 8 10 0 -3 0 0 -17
v:l2=opened	0 -7 0 15 0 0 0 -5
v:l2=over	-1 4 0 -12 -6 0 0 15
v:l2=over & d:ahead	-1 4 0 -12 -6 0 0 15
v:l2=stay	9 0 0 2 9 0 0 -20
v:l2=stay & d:ahead	9 0 0 2 9 0 0 -20
v:l2=suspend	2 -7 0 -13 -6 0 0 19
v:l2=suspend & d:ahead	2 -7 0 -13 -6 0 0 19
v:l2=that	2 19 0 -25 0 0 0 3
v:l2=that & d:ahead	2 19 0 -25 0 0 0 4
v:l2=time	0 9 0 12 -8 0 0 -15
v:l2=time & d:ahead	0 9 0 12 -8 0 0 -15
v:l2=tuesday & d:today	0 -6 0 18 0 0 0 -4
v:l2=vote	0 -9 0 -18 26 0 0 -5
v:l2=vote & d:ahead	0 -9 0 -18 26 0 0 -5
v:l2=wednesday	0 -2 0 -13 20 0 0 -5
v:l2=wednesday & d:today	0 -2 0 -13 20 0 0 -5
v:l=, a	0 -10 0 20 0 0 0 -9
v:l=, a & d:ahead	0 -10 0 20 0 0 0 -9
v:l=, friday	0 25 0 -21 0 0 0 -1
v:l=, friday & d:today	0 25 0 -21 0 0 0 -1
v:l=, on	-4 -5 0 4 -16 0 0 10
v:l=, on & d:ahead	-4 -5 0 4 -16 0 0 10
v:l=, the	0 -8 0 -9 0 0 0 17
v:l=. on	0 2 12 -21 8 0 0 -4
v:l=. on & d:ahead	0 2 12 -21 8 0 0 -4
v:l=: <number>	0 21 0 -17 0 0 0 -1
v:l=: <number> & d:today	0 19 0 -15 0 0 0 0
v:l=: from	0 -7 0 15 -2 0 0 -4
v:l=: from & d:ahead	0 -7 0 15 -2 0 0 -4
v:l=: on	-1 1 0 -14 -1 0 0 15
v:l=: on & d:ahead	-1 1 0 -14 -1 0 0 15
v:l=: until	0 -10 0 -17 7 0 0 14
v:l=: until & d:ahead	0 -10 0 -17 7 0 0 14
v:l=<begin> <begin> & d:today	-2 -22 -2 4 10 -1 0 4
v:l=<begin> from	7 15 0 -10 -9 0 0 -6
v:l=<begin> from & d:ahead	8 15 0 -11 -8 0 0 -6
v:l=<begin> the & d:ahead	10 0 -1 -17 -5 9 0 0
v:l=<level> from	0 0 0 15 -4 0 0 -14
v:l=<level> on	0 -5 0 18 -4 0 0 -7
v:l=<level> on & d:ahead	0 -5 0 17 -4 0 0 -7
v:l=<level> since	0 0 0 -15 0 0 0 17
v:l=<level> since & d:ahead	0 0 0 -15 0 0 0 17
v:l=<name> on	0 -11 0 23 0 0 0 -7
v:l=<name> on & d:ahead	0 -10 0 19 0 0 0 -5
v:l=<seat> ,	0 -16 0 9 -3 0 0 6
v:l=<span> from	0 19 0 -3 -5 0 0 -8
v:l=and on	0 30 0 -26 0 0 0 -6
v:l=and on & d:ahead	0 30 0 -26 0 0 0 -6
v:l=as of	0 22 0 -6 -6 0 0 -12
v:l=as of & d:ahead	0 29 0 -19 -3 0 0 -8
v:l=as of & d:today	0 -10 0 17 0 0 0 -1
v:l=by the	0 -9 -2 18 -9 -2 16 -24
v:l=by the & d:ahead	0 -9 -2 18 -9 -2 16 -24
v:l=enter before	0 -1 0 -14 18 0 0 -4
v:l=enter before & d:ahead	0 -1 0 -14 18 0 0 -4
v:l=friday , & d:today	0 17 0 -6 -9 0 0 -5
v:l=from the	11 6 -1 0 -3 0 0 -19
v:l=from the & d:ahead	11 6 -1 0 -3 0 0 -19
v:l=happen on	0 3 0 -20 7 0 0 12
v:l=happen on & d:ahead	0 3 0 -20 7 0 0 12
v:l=is on	0 -1 0 -9 16 0 0 -4
v:l=over on	-1 4 0 -12 -6 0 0 15
v:l=over on & d:ahead	-1 4 0 -12 -6 0 0 15
v:l=tuesday , & d:today	0 -6 0 18 0 0 0 -4
v:l=up on & d:ahead	0 -6 0 -5 -1 0 0 15
v:l=vote on	0 -9 0 -18 26 0 0 -5
v:l=vote on & d:ahead	0 -9 0 -18 26 0 0 -5
v:l=wednesday ,	0 -2 0 -13 20 0 0 -5
v:l=wednesday , & d:today	0 -2 0 -13 20 0 0 -5
v:lead=" & d:ahead	0 15 0 -2 -3 0 0 -4
v:lead=(	0 5 0 15 -1 0 0 -16
v:lead=( & d:ahead	0 9 0 25 0 0 0 -31
v:lead=,	8 12 -14 -13 -4 -15 -8 18
v:lead=, & d:ahead	14 12 -6 -20 0 -9 -1 14
v:lead=1	0 6 0 -38 15 0 0 15
v:lead=10	-1 -11 11 -18 -2 0 0 21
v:lead=2	0 19 0 -14 -3 0 0 -1
v:lead=30	0 -7 0 -19 7 21 0 -11
v:lead=8	0 -11 0 32 -6 0 0 -19
v:lead=:	-8 18 0 -16 4 -9 -13 8
v:lead=: & d:ahead	-5 15 0 -12 8 -6 -11 -1
v:lead=: & d:today	-4 7 0 -9 -11 0 0 17
v:lead=; & d:ahead	-6 12 -1 -16 -2 8 0 9
v:lead=an	0 -15 0 16 0 0 0 0
v:lead=an & d:ahead	0 -15 0 16 0 0 0 0
v:lead=and	0 -1 -2 -3 -18 -1 0 18
v:lead=and & d:ahead	0 0 -1 -6 -17 -1 0 19
v:lead=but	0 -14 0 -1 -5 0 0 18
v:lead=but & d:ahead	0 -14 0 -2 -4 0 0 18
v:lead=from	6 15 0 -5 -10 0 0 -11
v:lead=from & d:ahead	6 15 0 -7 -9 0 0 -11
v:lead=i	0 -8 0 19 -1 0 0 -6
v:lead=i & d:ahead	0 -6 0 15 0 0 0 -5
v:lead=it & d:ahead	5 -6 -11 0 -8 -10 -2 16
v:lead=july	-1 28 0 -3 -6 0 0 -27
v:lead=monday	0 -19 10 14 -3 0 0 -7
v:lead=monday & d:ahead	0 -17 11 10 -2 0 0 -5
v:lead=november	0 -5 12 -21 -3 0 0 16
v:lead=president	0 4 0 -24 21 0 0 -2
v:lead=president & d:ahead	0 5 0 -25 22 0 0 -1
v:lead=that & d:today	0 -3 0 -12 20 0 0 -6
v:lead=the	-7 -10 -7 -11 5 1 -13 26
v:lead=the & d:ahead	-6 -6 -5 -6 7 2 -12 15
v:lead=the & d:today	0 -7 0 -15 -2 0 0 26
v:lead=they	-5 -18 4 5 -10 0 0 9
v:lead=they & d:ahead	-4 -17 4 4 -10 0 0 10
v:lead=this	0 0 0 -19 21 0 0 0
v:lead=this & d:today	0 0 0 -18 21 0 0 0
v:lead=thursday	0 -20 0 -3 -8 0 0 22
v:lead=thursday & d:ahead	0 -16 0 0 -6 0 0 16
v:lead=today	0 -6 0 -13 4 0 0 18
v:lead=today & d:today	0 -4 0 -8 -5 0 0 18
v:lead=tomorrow	17 -11 0 -20 21 -1 0 -8
v:lead=tomorrow & d:ahead	17 -11 0 -20 21 -1 0 -8
v:lead=tuesday	0 -8 0 27 -1 0 0 -16
v:lead=twenty	0 16 0 -15 -4 0 0 0
v:lead=twenty & d:ahead	0 16 0 -15 -4 0 0 0
v:lead=we	-2 29 9 -32 10 0 0 -15
v:lead=what & d:today	0 -7 0 20 0 0 0 -5
v:lead=which	0 -1 -5 7 -16 -2 0 7
v:lead=which & d:ahead	0 0 -5 6 -16 -2 0 8
v:lead=— & d:today	0 -5 0 24 -2 0 0 -12
v:lr=, .	-4 -7 -2 -12 -15 -1 0 32
v:lr=, . & d:ahead	-2 -4 0 -1 -11 0 0 15
v:lr=, . & d:today	0 -4 0 -13 -1 0 0 22
v:lr=, <end>	-7 15 8 -8 13 -4 6 -26
v:lr=, <end> & d:ahead	-3 13 11 -18 5 0 8 -10
v:lr=, <end> & d:today	0 4 -2 6 9 0 0 -31
v:lr=, —	0 -7 0 20 0 0 0 -6
v:lr=, — & d:today	0 -7 0 20 0 0 0 -6
v:lr=: .	0 -7 0 -18 -4 0 0 26
v:lr=: . & d:ahead	0 -7 0 -19 -4 0 0 26
v:lr=<begin> ,	-1 -3 10 -23 11 0 0 12
v:lr=<begin> , & d:ahead	0 -1 11 13 -11 0 0 -15
v:lr=<begin> , & d:today	0 -1 0 -35 18 0 0 25
v:lr=<begin> .	-8 -8 -3 -8 1 -9 0 21
v:lr=<begin> . & d:ahead	-8 -7 -2 -10 2 -9 0 22
v:lr=<begin> :	-5 -3 -3 15 0 -2 0 -2
v:lr=<begin> <end>	-4 -41 -3 3 -1 19 0 8
v:lr=<begin> <end> & d:today	0 -6 0 31 -6 0 0 -14
v:lr=<begin> it	0 -13 0 16 -3 0 0 0
v:lr=<begin> the	0 1 0 -3 14 0 0 -16
v:lr=<begin> the & d:ahead	0 1 0 -8 15 0 0 -9
v:lr=<begin> —	-2 1 0 -10 15 0 0 -1
v:lr=<number> .	0 28 0 -21 -1 0 0 -6
v:lr=a ,	0 -11 0 20 0 0 0 -9
v:lr=a , & d:ahead	0 -11 0 20 0 0 0 -9
v:lr=before ,	0 2 0 -22 13 0 0 3
v:lr=before , & d:ahead	0 2 0 -22 13 0 0 3
v:lr=by .	-1 -21 0 12 -15 3 0 12
v:lr=by . & d:ahead	-1 -21 0 12 -15 3 0 12
v:lr=by <end>	0 0 8 -10 14 0 -1 -16
v:lr=by <end> & d:ahead	0 0 8 -10 14 0 -1 -16
v:lr=from ,	-6 15 -2 0 0 0 0 -10
v:lr=from , & d:ahead	-5 17 -2 -2 0 0 0 -9
v:lr=from .	11 13 0 -2 -17 -1 0 -13
v:lr=from . & d:ahead	11 17 0 -8 -15 0 0 -10
v:lr=from <end>	-5 13 -1 0 4 0 0 -23
v:lr=from <end> & d:ahead	-5 13 -1 0 4 0 0 -23
v:lr=from to	-2 -4 0 -7 -5 0 0 20
v:lr=from to & d:ahead	-2 -4 0 -7 -5 0 0 20
v:lr=is <end>	0 -4 0 -12 -4 0 0 21
v:lr=is <end> & d:ahead	0 -4 0 -12 -4 0 0 21
v:lr=of .	0 16 0 -5 -3 0 0 -3
v:lr=of . & d:ahead	0 20 0 -11 -2 0 0 0
v:lr=on ,	4 2 -3 2 -16 -7 -6 6
v:lr=on , & d:ahead	4 4 -3 -1 -15 -6 -6 8
v:lr=on , & d:today	0 -3 0 16 0 0 0 -7
v:lr=on .	10 8 10 -6 6 0 -2 -21
v:lr=on . & d:ahead	10 9 10 -8 6 0 -2 -20
v:lr=on ;	0 8 4 -5 9 0 0 -18
v:lr=on ; & d:ahead	0 8 4 -5 9 0 0 -18
v:lr=on <end>	-11 17 -12 6 -19 -4 0 -1
v:lr=on <end> & d:ahead	-11 17 -12 6 -19 -4 0 -1
v:lr=on <person>	0 -18 0 6 0 0 0 8
v:lr=on <person> & d:ahead	0 -18 0 6 0 0 0 8
v:lr=on ?	0 2 0 -19 9 0 0 14
v:lr=on ? & d:ahead	0 3 0 -20 9 0 0 15
v:lr=on unless	-1 10 7 -16 9 0 0 -9
v:lr=on unless & d:ahead	-1 10 7 -16 9 0 0 -9
v:lr=since ,	0 -3 0 18 0 0 0 -11
v:lr=since , & d:ahead	0 -3 0 18 0 0 0 -11
v:lr=the ,	0 14 2 -13 -16 -3 4 0
v:lr=the , & d:ahead	0 14 2 -13 -16 -3 4 0
v:lr=the .	-4 -7 0 24 -5 0 0 -8
v:lr=the . & d:ahead	-4 -7 0 23 -5 0 0 -7
v:lr=the <end>	-8 5 0 -17 0 -7 -3 17
v:lr=the <end> & d:ahead	-8 5 0 -17 0 -7 -3 17
v:lr=to ,	7 -9 4 -16 4 0 0 6
v:lr=to , & d:ahead	7 -9 4 -16 4 0 0 6
v:lr=to .	0 -11 3 -16 13 -1 0 10
v:lr=to . & d:ahead	0 -11 3 -16 13 -1 0 10
v:lr=to <end>	3 -15 -3 6 -12 0 0 5
v:lr=to <end> & d:ahead	3 -15 -3 6 -12 0 0 5
v:lr=until .	7 0 -4 -24 3 -5 0 20
v:lr=until . & d:ahead	7 0 -4 -24 3 -5 0 20
v:lr=until <end>	7 -1 -6 25 0 -4 -2 -22
v:lr=until <end> & d:ahead	7 -1 -6 25 0 -4 -2 -22
v:lr=until of	-1 13 0 -26 -3 0 0 16
v:lr=until of & d:ahead	-1 13 0 -26 -3 0 0 16
v:r1='s	17 14 0 -15 -1 -1 -1 -13
v:r1='s & d:ahead	18 -16 0 0 0 0 0 -7
v:r1='s & d:today	0 24 0 -18 -2 0 0 -3
v:r1=( & d:today	0 -4 0 22 0 0 0 -11
v:r1=)	0 6 0 21 -2 0 0 -21
v:r1=) & d:ahead	0 11 0 27 0 0 0 -35
v:r1=,	-4 5 0 -27 12 -12 0 23
v:r1=, & d:ahead	-1 4 3 -23 7 -10 2 16
v:r1=, & d:today	-8 1 -5 -12 8 -1 -2 16
v:r1=.	0 10 -12 -12 -4 -2 -26 20
v:r1=. & d:ahead	3 12 -8 -27 2 0 -22 22
v:r1=. & d:today	-5 -2 -4 30 -25 -3 -2 -6
v:r1=:	1 4 -10 20 -17 -7 -3 -9
v:r1=: & d:today	0 -13 0 27 -8 0 0 -4
v:r1=<day-ahead>	0 -6 0 -8 -2 0 0 17
v:r1=<day-ahead> & d:ahead	0 -6 0 -8 -2 0 0 17
v:r1=<end> & d:ahead	-6 8 -3 -15 14 -4 -1 7
v:r1=<end> & d:today	-12 -18 -9 47 -2 -6 -5 -22
v:r1=<level>	0 38 0 -23 -11 0 0 -13
v:r1=<name>	1 2 0 -17 4 0 0 6
v:r1=<name> & d:ahead	1 2 0 -18 4 0 0 6
v:r1=<person>	0 -21 0 12 -1 0 0 7
v:r1=<person> & d:ahead	0 -21 0 12 -1 0 0 7
v:r1=<quality>	0 14 0 -20 0 0 0 6
v:r1=<v-down>	0 -12 0 -4 0 0 0 16
v:r1=<v-down> & d:ahead	0 -12 0 -4 0 0 0 16
v:r1=and	-5 13 -2 -2 -18 -1 0 10
v:r1=and & d:ahead	-4 15 -2 9 -16 -1 0 -9
v:r1=and & d:today	0 -2 0 -18 0 0 0 24
v:r1=evening	0 -12 0 23 0 0 0 -12
v:r1=evening & d:ahead	0 -12 0 22 0 0 0 -11
v:r1=from	0 19 0 -15 0 0 0 -1
v:r1=if	0 21 0 -7 0 0 0 -11
v:r1=in	0 -15 0 28 -5 0 0 -6
v:r1=in & d:ahead	0 -14 0 27 -4 0 0 -5
v:r1=is & d:ahead	15 -11 5 -1 0 -1 0 -3
v:r1=of	3 5 -2 -27 0 -1 -2 23
v:r1=of & d:ahead	3 5 -2 -28 0 -1 -2 23
v:r1=on	0 17 0 -14 0 0 0 0
v:r1=on & d:ahead	0 17 0 -14 0 0 0 0
v:r1=the & d:today	0 -5 0 22 0 0 0 -11
v:r1=to	-7 14 -1 0 -22 7 -1 -2
v:r1=to & d:ahead	-7 16 -1 -1 -22 7 0 -1
v:r1=— & d:ahead	-2 0 0 -14 15 0 0 0
v:r1=— & d:today	0 -9 0 29 -1 0 0 -12
v:t0=future	0 28 0 -2 -14 -14 -7 -8
v:t0=future-passive	4 11 6 -21 -3 0 -1 3
v:t0=modal	-4 -19 -5 10 -4 -5 -2 18
v:t0=modal-passive	-4 -23 0 2 18 1 0 0
v:t0=past	0 -16 -18 10 2 -14 -8 13
v:t0=past-passive	-3 5 0 19 -8 0 0 -17
v:t0=present	8 1 -3 -10 -6 -2 -16 18
v:t0=present-passive	0 -10 -9 -10 21 -6 -2 7
v:t:loose	4 10 -8 -15 -18 -4 8 14
v:t:loose & d:ahead	5 15 -7 -27 -15 -2 9 18
v:t:loose & d:today	0 -11 0 30 -3 0 0 -15
v:t:loose-l	0 -13 -19 0 -16 0 9 17
v:t:loose-l1	0 18 -1 -20 0 0 6 0
v:t:loose-l2	-7 -29 -4 19 -11 0 0 7
v:t:loose-l3	2 -19 -6 -11 -3 -3 5 22
v:t:loose-r	4 24 1 -19 -6 -6 0 0
v:t:loose-r2	5 15 -1 -2 4 -1 -5 -16
v:t:loose-r3	1 21 5 -5 -5 0 0 -18
v:t:more	-6 2 7 -2 -19 -25 -5 16
v:t:more & d:ahead	-5 8 8 -15 -15 -23 -4 22
v:t:more & d:today	0 -20 0 58 -6 0 0 -32
v:t:more-l	-3 7 0 -15 -6 -14 -12 22
v:t:more-l0	-1 -15 0 23 -6 0 0 0
v:t:more-l1	0 17 14 -25 -20 0 0 8
v:t:more-l2	-5 -5 -7 19 0 -3 -1 -6
v:t:more-l3	0 18 -8 -14 0 -1 -1 5
v:t:more-r	0 -10 6 6 -17 -8 1 6
v:t:more-r1	9 -19 6 -6 8 0 7 -8
v:t:more-r2	-6 2 0 15 -12 0 0 -10
v:t:quiet & d:ahead	15 -5 -8 -14 7 -4 0 5
v:t:quiet-l	15 -6 -7 -12 7 -3 0 2
v:t:quiet-l2	2 -8 0 -5 -7 0 0 17
v:t:truce	-10 -27 -9 -16 -23 -15 0 50
v:t:truce & d:ahead	-9 -23 -8 -5 -21 -14 0 38
v:t:truce & d:today	0 -5 0 -26 0 0 0 32
v:t:truce-l	-3 -22 -20 -6 -11 -10 -9 36
v:t:truce-l3	0 -29 -1 -30 -11 0 0 49
v:t:truce-r	-8 -8 0 -18 -17 -2 4 30
v:t:truce-r1	0 -9 0 -16 -1 0 0 27
v:t:truce-r2	-3 -1 3 -28 -10 0 6 28
v:t:verb	24 -5 0 -8 -7 -9 -6 5
v:t:verb & d:ahead	26 -3 0 -15 -5 -8 -6 7
v:t:verb & d:today	-1 -3 0 18 0 0 0 -6
v:t:verb-l	27 -5 0 -14 0 -7 -4 1
v:t:verb-l1	20 -2 -4 -25 0 0 0 13
v:v0=begin	-6 28 0 -14 0 0 0 -15
v:v0=carry	0 0 0 -10 -2 0 0 15
v:v0=come	0 -9 0 21 -8 0 6 -13
v:v0=end	1 -15 3 3 -11 0 0 6
v:v0=enter	4 -7 0 -11 16 0 0 -6
v:v0=extend	0 0 0 17 0 0 0 -12
v:v0=have	14 -15 -4 2 -19 0 -1 6
v:v0=meet	-1 -16 0 14 5 0 0 -3
v:v0=pay	-1 26 0 -1 -11 0 0 -24
v:v0=rise	0 -4 0 16 0 0 0 -9
v:v0=run	10 -17 0 -5 0 0 0 7
v:v0=say	-1 4 0 -13 -8 0 0 19
v:v0=sit	-2 -8 -1 19 3 0 0 -15
v:v0=stop	0 -7 0 -9 0 0 0 16
v:v1=begin	-6 29 0 -10 0 0 0 -24
v:v1=carry	0 0 0 -13 -3 0 0 19
v:v1=charge	0 12 3 -18 11 0 0 -6
v:v1=come	0 -9 0 21 -8 0 6 -13
v:v1=end	0 -16 3 2 -11 -1 0 9
v:v1=enter	4 0 0 -15 14 0 0 -8
v:v1=expect	0 -5 0 18 -5 0 0 -3
v:v1=have	14 -14 -3 0 -19 0 -1 8
v:v1=meet	-1 -18 0 20 3 0 0 -5
v:v1=pay	-2 19 0 -2 -12 0 0 -6
v:v1=rise	0 -4 0 16 0 0 0 -9
v:v1=run	9 -24 0 -5 0 -1 0 14
v:v1=say	-1 4 0 -13 -8 0 0 19
v:v1=sit	-2 -9 -1 20 3 0 0 -15
v:v1=stay	8 0 -1 5 8 0 0 -18
v:v1=stop	0 -7 0 -9 0 0 0 16
v:v1=write	0 -5 0 15 -2 0 0 -4
verbless	-25 13 -3 14 -4 -25 -12 2
vt0=end present	-1 0 0 18 -5 0 0 -10
vt0=expire present	0 0 -1 19 -4 0 0 -14
vt0=other future	7 -2 8 -17 10 0 0 -1
vt0=other present	-9 3 4 11 -26 -2 0 1
vt0=take present	-4 0 0 -15 4 0 0 15
vt1=end present	-1 0 0 18 -5 0 0 -10
vt1=expire present	0 0 -1 19 -4 0 0 -14
vt1=other future	7 -2 8 -17 10 0 0 -2
vt1=other present	-8 3 4 11 -26 -2 0 1
vt1=take present	-4 0 0 -15 4 0 0 15
vt2=be present	1 -7 3 0 -20 6 -1 8
vt2=go present	0 -15 0 9 3 0 0 0
vt2=put present	0 -7 0 16 0 0 0 -7`;
