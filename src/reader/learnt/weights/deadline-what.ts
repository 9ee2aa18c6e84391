// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEADLINE_WHAT = `controls	duties	exclusions	none	other	sale	talks	truce
<always>	-20 -12 -20 42 -1 -19 -21 -8
a:.	0 -2 -8 23 -2 -5 -11 -12
a:<agent>	0 -11 0 22 -4 0 0 -6
a:<day-ahead>	0 -2 -2 11 -17 0 0 0
a:<level>	-4 8 -3 18 -5 -3 -2 -29
a:<not>	-1 10 8 -27 1 -1 2 8
a:<number>	2 -9 0 26 -11 -2 0 -13
a:<person>	0 -16 0 10 5 0 0 0
a:<v-bear>	-1 -3 -2 15 0 -1 -2 -3
a:<v-end>	-1 12 0 -15 -5 0 0 11
a:<v-return>	0 3 0 -14 -2 0 0 15
a:and	0 9 0 -3 -20 -2 0 6
a:end	0 0 0 -11 0 0 0 16
a:evening	0 -2 0 16 0 0 0 -10
a:for	1 -15 0 9 -11 2 3 0
a:from	0 7 3 -6 3 0 0 -17
a:go	0 -25 -2 12 8 0 0 0
a:in	3 0 -3 16 -5 0 0 -22
a:month	4 -15 0 -1 9 0 0 1
a:of the	0 -16 4 6 -1 0 0 6
a:on	-1 2 -4 10 -7 -1 8 -16
a:one	0 -12 0 16 -4 0 0 0
a:only	0 -11 0 16 0 0 0 0
a:ship	0 -1 0 -13 17 0 0 0
a:tariff	0 -22 0 0 7 0 12 0
a:two	0 -16 0 22 -5 0 0 0
a:with	0 -18 6 5 2 0 3 -2
asks	-5 -1 -5 15 -4 -1 0 -6
b:'s	5 -12 -3 18 -7 2 3 -15
b:, and	-3 -27 -5 15 14 0 0 -5
b:, from	-1 7 0 15 -4 0 0 -22
b:, is	10 0 0 -18 -4 3 0 12
b:, on	-3 0 -2 -10 -8 0 0 18
b:, the	0 24 -1 -23 -5 0 0 4
b:, until	0 21 0 -1 2 0 0 -17
b:: <number>	-2 14 -9 4 5 0 0 -18
b:: and	0 20 0 -16 -1 0 0 0
b:: my	0 -13 0 15 0 0 0 0
b:: the	0 -9 1 15 -12 0 0 0
b:: what	0 -25 15 11 5 0 0 -6
b:<agent>	-2 3 0 3 4 4 -1 -16
b:<day-ahead>	0 8 -3 -27 7 -1 0 19
b:<gate>	-6 6 -4 4 10 0 -1 -16
b:<goods-amount>	-2 -3 0 20 -5 0 0 -6
b:<level-noun>	-5 -20 -4 23 -5 0 0 4
b:<level>	0 2 -5 11 -18 -3 -4 0
b:<level> on	-2 16 1 -11 -13 0 0 1
b:<name> and	-2 -10 -4 -8 -9 0 -1 31
b:<name> is	0 4 5 11 -1 0 0 -18
b:<name> will	0 12 0 -16 0 0 0 7
b:<number>	-9 27 14 13 -7 -8 -3 -52
b:<number> exclusion	0 -3 17 -7 0 0 0 -5
b:<number> on	0 25 -2 -20 2 0 0 -3
b:<office>	-3 -14 -1 33 0 0 5 -25
b:<office> 's	-1 0 0 14 7 0 0 -19
b:<organisation>	0 -22 0 17 16 0 -3 -21
b:<organisation> 's	0 -1 0 22 -14 0 0 -6
b:<points>	-10 3 -3 -19 -9 0 0 30
b:<quality>	-4 6 -5 -4 15 12 -9 -16
b:<seat>	5 -18 -7 26 -1 -1 0 -13
b:<seat> and	0 -2 0 15 -2 0 0 -8
b:<taker>	0 -2 -1 22 -7 -4 0 -4
b:<v-deny>	23 -14 0 -8 -1 0 0 -4
b:<v-down>	-6 5 -6 3 -27 -3 9 3
b:<v-return>	0 9 0 18 -8 0 0 -23
b:<v-up>	0 -11 -7 2 2 -3 -4 15
b:a	4 3 -10 -4 14 1 10 -24
b:after	0 3 0 -15 7 0 0 7
b:agree in	0 0 0 -14 0 0 0 15
b:agreement	-2 4 0 18 -1 0 0 -15
b:and	0 8 -34 -3 5 -7 -10 3
b:and <name>	-1 -20 -4 2 -8 0 -1 22
b:and <seat>	0 -2 0 15 -2 0 0 -8
b:and it	0 9 0 -20 6 0 0 8
b:and on	0 20 0 -2 -2 0 0 -18
b:arrangement	0 -1 0 -15 -2 0 0 21
b:as of	0 18 0 -6 -2 0 0 -9
b:at	-9 -9 -11 20 11 -2 -1 -10
b:at <number>	0 17 0 -7 -3 0 0 -8
b:back	0 26 -1 -2 -14 0 0 -17
b:been	-3 1 -1 5 -16 5 0 3
b:before the	-2 2 0 19 -8 0 0 -12
b:begin	-6 18 0 -2 3 0 0 -18
b:both	0 16 0 -5 -4 0 0 0
b:by	-4 -6 0 8 9 1 14 -30
b:by <level>	0 -12 0 16 0 0 0 0
b:change	0 -13 15 5 -3 0 0 -6
b:clear	0 -3 -1 -4 -8 0 0 18
b:close	0 -17 0 2 -2 8 0 6
b:closed	0 -1 0 25 -14 0 0 -7
b:club	0 0 0 22 0 -3 0 -15
b:column	0 15 0 -8 -8 0 0 0
b:comment on	0 -2 0 -11 17 0 0 -1
b:contract	0 -4 0 22 -1 0 0 -10
b:control	-1 0 0 15 -1 0 0 -4
b:day	0 -5 0 -4 -8 0 0 18
b:deadline	0 -7 0 9 -12 14 4 -19
b:decide	0 -4 0 -7 15 0 0 -1
b:did	0 -8 0 16 0 0 0 -5
b:do	0 -3 0 -7 -5 0 0 18
b:doe	0 -4 0 -4 -6 0 0 15
b:doe not	0 -4 0 -4 -5 0 0 15
b:duty	-7 12 13 -34 5 -1 -2 9
b:end of	0 -2 4 -17 0 0 0 16
b:exclusion	-1 -15 28 -1 -6 0 0 -15
b:expect	0 -5 0 17 -5 0 0 -1
b:follow	0 -12 0 2 15 0 0 -9
b:for	-2 -23 9 29 -14 2 1 -17
b:for the	0 16 5 -5 0 2 0 -18
b:from the	6 1 17 -14 -4 0 0 -10
b:get	0 4 0 -15 13 0 0 -1
b:go	0 -9 -2 5 -7 0 -2 15
b:go to	0 -19 0 17 -5 0 0 10
b:happen	0 3 0 -7 15 0 0 -9
b:in	-6 -22 0 34 -12 -10 -4 0
b:is	0 3 0 -4 -15 6 -10 9
b:is due	0 0 0 -17 11 0 0 10
b:is in	0 0 0 15 -12 0 0 0
b:it end	0 5 0 -27 5 0 0 11
b:it expire	0 -4 0 16 2 0 0 -15
b:its	12 6 -9 -21 4 -7 -1 12
b:keep	0 0 0 -15 7 0 0 10
b:law	0 20 0 -17 -11 9 0 -5
b:more	5 -15 -2 15 4 0 0 -6
b:my	0 0 0 16 -2 0 0 -10
b:next	0 -4 0 21 -9 0 0 -4
b:no	-1 -17 3 -2 6 0 1 6
b:of	2 -13 3 10 -19 0 2 6
b:of its	9 7 0 -20 10 0 0 -5
b:of the	4 -7 -2 1 -25 8 0 10
b:off	0 -16 0 19 0 -6 0 0
b:on	-3 15 0 4 -3 -7 -13 -8
b:on <day-gone>	7 11 0 -16 -1 0 0 0
b:on <quality>	-4 19 1 -27 7 0 0 2
b:on the	-5 3 2 10 8 -1 -1 -22
b:out	-2 -9 9 -11 -8 0 0 16
b:pause	0 -2 0 -14 0 0 0 19
b:pay	0 2 -4 21 -5 0 0 -20
b:port	0 -19 0 10 18 0 0 -10
b:present	0 -3 0 -16 5 0 0 17
b:return	0 6 0 17 -6 0 0 -18
b:rule	23 -10 0 -13 0 0 0 -3
b:run	0 -10 7 -11 0 -1 0 15
b:run until	0 0 0 -11 0 0 0 18
b:say in	0 6 0 -15 0 0 0 10
b:see	0 -7 0 18 -4 0 0 -5
b:since	-6 -18 -2 39 -7 0 0 -12
b:sit	0 -5 0 16 0 0 0 -12
b:so	-1 12 0 -20 17 0 0 -4
b:standstill	0 0 0 19 0 0 0 -13
b:start	7 17 0 -10 -6 0 0 -11
b:talk	0 -6 0 23 -6 0 0 -7
b:tariff for	0 -10 0 15 0 0 0 -2
b:tariff on	0 28 2 -30 0 0 0 0
b:tariff truce	0 0 0 -14 0 0 0 15
b:than	0 -6 0 -3 20 0 0 -11
b:that it	0 -5 0 -1 -4 0 0 15
b:the <level>	2 14 0 -16 0 0 0 0
b:the <office>	-2 -2 0 26 0 0 0 -20
b:the <organisation>	-3 -11 0 -5 30 0 0 -17
b:the <quality>	0 5 -6 -4 14 6 0 -20
b:the <span>	0 -2 0 -31 0 0 0 33
b:the deadline	0 -2 0 16 -9 8 0 -18
b:the duty	0 0 12 -15 1 0 0 3
b:the pause	0 0 0 -11 0 0 0 15
b:the tariff	0 0 0 -12 0 0 0 18
b:them	-2 19 0 -9 -1 0 0 -2
b:they	-3 -6 16 -9 14 0 0 -4
b:through	0 -16 4 5 0 0 0 5
b:time	0 4 0 12 3 0 0 -20
b:to	0 0 -1 -17 8 4 -22 13
b:to <level>	0 15 0 -2 -2 0 0 -12
b:truce end	0 0 0 -14 0 0 0 16
b:two	-2 -19 -3 21 -3 0 0 0
b:up	0 -21 -2 -13 10 0 0 23
b:up <level>	0 -15 0 16 0 0 0 0
b:up to	0 0 0 -15 0 0 0 16
b:us	-2 2 0 -24 13 0 0 11
b:vote	0 -6 0 -6 15 0 0 -3
b:vote on	0 -5 0 -8 15 0 0 -3
b:was	0 -12 0 26 -9 -7 0 -5
b:were	0 -5 -1 20 -4 0 0 -9
b:what	-4 -19 12 15 6 0 0 -5
b:what change	0 -12 15 0 0 0 0 -4
b:which the	0 -6 0 18 0 0 0 -9
b:who	0 -5 0 17 0 0 0 -7
b:will be	0 0 3 -1 -23 0 0 12
b:with	-3 16 -2 -9 -8 0 5 0
b:you	0 12 0 8 -4 0 0 -16
b:your	0 -5 0 15 4 -7 0 -10
c0=down	-5 2 -4 8 -17 -1 3 0
c0=end	-11 2 0 15 -2 -5 -2 -9
c0=propose	-2 -4 -1 24 -10 -2 -2 0
c1=down	-4 9 -4 0 -15 -1 9 -2
c1=down & d:ahead	-4 9 -4 -1 -15 -1 9 -1
c1=impose & d:today	0 -7 0 18 0 0 0 -10
c2=bear	0 -5 -1 16 -2 -1 -1 0
c2=down	0 15 0 -9 -2 0 0 0
ct0=begin modal	0 -22 6 10 -6 0 0 6
ct0=begin past	0 -15 0 23 0 0 0 -8
ct0=begin present	11 12 -6 -17 0 -3 5 -5
ct0=end past	0 -3 0 17 0 0 0 -11
ct0=stay modal	0 13 0 0 2 0 0 -16
ct0=suspend past	20 -1 0 -9 0 0 0 -7
ct1=bear present	-2 15 -5 -2 0 0 0 -3
ct1=begin modal	0 -21 6 11 -5 0 0 6
ct1=begin past	0 -15 0 21 1 0 0 -5
ct1=begin present	11 9 -6 -15 0 -3 5 -3
ct1=end past	0 -2 0 16 0 0 0 -11
ct1=stay modal	0 13 0 0 2 0 0 -16
ct1=suspend past	20 -1 0 -15 0 0 0 -2
ct2=begin past	0 -5 0 16 0 0 0 -10
ct2=down present	0 13 0 -15 0 0 0 2
ct2=impose past	0 -6 0 20 0 0 0 -8
d:ahead	-8 -3 -8 15 8 -8 -9 -5
d:ahead other	-40 -24 -5 67 -24 -21 -20 -15
d:ahead own	8 11 -3 -25 19 1 0 2
d:ahead-0	3 -6 -8 39 3 6 -4 -65
d:ahead-1	-57 31 -8 15 13 -7 -14 -44
d:ahead-2	-4 12 -31 -21 28 -18 12 2
d:ahead-3	22 -37 27 -14 -7 2 3 18
d:ahead-4	-25 32 -3 -43 -42 9 -11 35
d:ahead-5	2 -115 -9 93 -19 -21 -12 -5
d:ahead-6	2 11 8 -31 -7 0 0 14
d:at=0	-4 -1 -1 11 -17 -7 13 0
d:at=1	-9 -1 -8 20 -51 -16 -32 19
d:at=2	2 0 6 -7 19 -14 -3 -2
d:at=3	-12 -23 -30 36 27 11 -26 -40
d:begins ahead	6 29 0 -17 -6 8 -2 -9
d:begins today	-9 -51 -4 14 6 -2 -1 15
d:ends	-7 -8 3 0 -13 -4 -22 22
d:ends ahead	-4 -7 6 0 -20 -2 -19 20
d:ends other ahead	-19 -3 6 10 -17 -5 -5 15
d:how=calendar	-3 0 0 -9 5 -7 -13 19
d:how=relative	-5 -19 -23 38 3 -5 0 -26
d:how=weekday	-23 -11 -22 62 -15 -8 -3 -38
d:last	-1 -25 -1 60 -17 0 0 -29
d:named=0	-20 -14 -11 46 -5 -13 -6 -14
d:named=1	2 -6 -5 -3 6 0 -16 9
d:named=2	1 15 0 -22 8 -3 -2 7
d:named=3	0 -1 0 16 0 0 0 -10
d:rank=0	-6 32 0 -37 19 -3 12 -7
d:rank=0 of 1	1 23 -18 -56 -37 -3 19 55
d:rank=0 of 2	-16 11 8 5 16 -20 0 -30
d:rank=0 of 3	-2 0 0 1 8 17 -5 -23
d:rank=0 of 4	0 12 6 -11 27 -21 -7 -36
d:rank=1	-1 20 -6 -33 16 -7 -27 20
d:rank=1 of 2	-3 0 -3 -37 -5 -7 -10 48
d:rank=1 of 3	0 27 -9 -23 9 0 -6 0
d:rank=1 of 4	0 3 0 10 15 -2 -4 -40
d:rank=2	1 14 7 -28 2 5 5 3
d:rank=2 of 3	-6 18 6 -28 -13 0 1 16
d:rank=2 of 4	24 -11 1 -22 4 10 -3 7
d:rank=3	21 -15 0 -18 -7 5 -10 18
d:span-before	-10 2 -15 -6 -4 -9 -4 17
d:today	-19 -24 -19 49 -17 -13 -11 -4
d:today own	-17 -24 -18 48 -17 -13 -11 -4
d:today-0	-19 -24 -19 49 -17 -13 -11 -4
f:"	-5 14 -4 14 -4 -1 0 -20
f:'	0 -13 0 16 -1 0 0 0
f:'s	8 8 -15 -24 2 3 -2 12
f:,	11 -6 2 2 -45 0 -17 13
f:-	15 -21 -1 11 -14 0 0 0
f:.	-3 1 -9 11 -17 -12 -22 11
f::	3 -10 -6 -15 -2 -3 0 29
f:<agent>	5 13 12 -16 -1 1 5 -15
f:<day-ahead>	6 -8 0 16 -5 -11 -3 -7
f:<day-gone>	-13 -10 4 -14 7 -4 0 28
f:<gate>	-6 -12 3 26 -9 1 0 -11
f:<goods>	4 9 0 -16 -9 -5 -9 15
f:<level-noun>	-8 11 0 -18 15 -3 0 1
f:<level>	-9 17 -13 1 -2 -22 -10 0
f:<money>	-3 -8 2 20 0 0 0 -15
f:<month-ahead>	5 -6 0 10 3 0 0 -16
f:<month-gone>	10 -17 0 -10 -1 12 0 8
f:<month-today>	0 -1 0 -10 -3 0 0 17
f:<name>	-3 2 -4 -19 0 -4 -6 24
f:<not>	17 -4 -2 13 -2 -9 -6 -8
f:<number>	-18 0 6 -5 -2 10 -6 7
f:<office>	0 -20 -2 25 -3 -2 0 -8
f:<organisation>	-14 25 -6 -4 -17 16 -3 -13
f:<person>	-19 -5 2 0 -4 5 -1 10
f:<points>	-4 -11 0 -7 0 0 0 30
f:<quality>	0 -4 4 -37 19 -11 3 25
f:<seat>	-1 -3 -8 -18 -6 19 0 18
f:<sender>	3 9 -2 -12 15 -1 0 -13
f:<span>	5 -25 -11 17 -15 -5 -1 10
f:<v-agree>	-7 -16 5 24 -34 4 0 -2
f:<v-bear>	0 8 0 6 -29 -11 -4 0
f:<v-begin>	-7 0 0 2 -22 -5 -3 14
f:<v-down>	-1 -1 0 16 -17 -4 0 -3
f:<v-end>	-15 7 0 -1 0 -7 0 1
f:<v-impose>	-20 3 -4 -4 6 10 -13 4
f:<v-propose>	-9 14 0 9 7 0 -3 -24
f:<v-return>	0 -1 0 15 0 0 0 -9
f:<v-say>	-10 -8 -15 4 10 -2 -6 9
f:<v-sell>	1 -4 7 2 16 -1 0 -28
f:<v-suspend>	0 -10 0 -11 15 16 0 0
f:<v-target>	-7 -9 -6 -10 10 -2 0 22
f:<v-threaten>	-8 -9 0 18 0 0 0 -1
f:<v-up>	0 -19 0 23 -11 8 -2 -7
f:?	0 3 0 -20 -5 0 0 25
f:a	12 -9 -8 30 6 18 -5 -46
f:additional	0 21 0 -22 -1 0 0 3
f:after	-6 15 12 -2 -4 -5 0 -13
f:already	0 -3 0 13 -1 0 7 -15
f:and	7 21 -18 -12 -7 -5 -9 4
f:answer	0 -5 0 15 -5 0 0 -2
f:approve	0 12 0 14 0 0 0 -24
f:are	11 12 9 -29 10 -8 0 0
f:ask	-2 -5 0 17 -16 -1 0 0
f:be	-6 -11 0 -2 -10 0 0 20
f:beef	0 19 0 -12 -4 0 0 0
f:been	-3 -11 0 22 -13 1 0 -3
f:before	0 20 2 5 -7 0 0 -23
f:begin	-1 -9 0 22 -1 0 0 -9
f:between	0 -12 0 -7 0 0 0 20
f:both	-1 -10 -1 37 -2 0 0 -25
f:but	0 19 0 -10 -1 0 0 -3
f:by	0 -19 -9 14 -9 13 0 0
f:call	0 18 0 0 -1 1 0 -18
f:can	0 15 0 -14 -4 0 0 5
f:case	2 4 0 -21 -3 0 0 16
f:coal	0 -7 0 15 0 0 0 -8
f:company	0 -2 0 17 -2 0 0 -11
f:day	0 7 0 -44 18 0 0 20
f:deal	0 4 0 -15 0 4 0 8
f:decide	-2 0 0 -13 0 0 0 17
f:decree	0 22 0 -28 -1 0 0 8
f:doe	0 7 0 -16 3 0 0 6
f:done	0 -7 0 15 0 0 0 -8
f:down	0 0 0 16 -4 0 0 -12
f:earth	15 -13 0 3 -11 0 0 -2
f:effect	3 28 0 -18 -6 0 0 -8
f:else	0 -3 0 -12 0 0 0 16
f:entry	0 8 0 -25 0 0 0 17
f:expect	0 16 -1 -3 0 1 0 -11
f:export	5 10 0 -21 17 0 0 -12
f:extension	0 11 0 15 -1 0 0 -20
f:farm	0 -11 0 24 0 0 0 -13
f:fee	0 -12 4 16 2 -5 0 -18
f:fentanyl	0 -22 0 3 3 8 0 3
f:first	-2 -9 0 -8 15 -2 0 8
f:for	-1 -26 0 10 5 -1 -6 9
f:fourth	0 -11 0 17 3 0 0 -18
f:from	0 0 15 -17 -5 -1 0 11
f:gas	0 -10 0 16 0 0 0 -4
f:general	0 4 0 13 0 0 0 -19
f:geneva	0 -3 0 19 0 0 0 -13
f:get	0 -11 0 29 -5 0 0 -14
f:go	3 -6 2 5 -19 0 0 3
f:good	0 -22 0 0 0 -1 0 17
f:had	0 -14 -5 1 -5 0 0 17
f:have	0 1 -7 4 -7 21 0 -12
f:his	0 19 0 0 -2 0 0 -15
f:hold	0 2 0 -26 -13 20 0 16
f:hour	0 -24 0 31 0 0 0 -14
f:if	3 11 -1 -21 -1 0 0 9
f:in	-14 -8 -16 10 -10 8 0 5
f:it	-5 -2 -19 2 -6 0 -8 12
f:its	7 1 -8 -21 0 19 0 6
f:later	9 14 0 -1 0 0 0 -22
f:law	6 -15 -1 7 1 1 7 -14
f:live	0 0 0 -16 0 0 0 17
f:long	0 -3 0 -15 0 0 0 19
f:make	0 -3 -1 16 -6 0 0 -7
f:matter	0 -1 0 21 0 0 0 -16
f:meet	0 6 0 25 0 -3 0 -38
f:minute	0 0 0 21 0 0 0 -17
f:must	0 -12 0 0 -9 20 0 -6
f:nobody	0 -13 0 0 -1 0 0 17
f:nothing	0 -16 -2 2 5 0 0 9
f:now	4 -9 0 18 -6 0 0 -7
f:of	7 -10 2 31 14 -25 -8 -31
f:offer	0 -6 0 26 0 0 0 -19
f:oil	0 15 0 -18 0 0 0 3
f:old	0 23 11 -30 0 0 0 0
f:on	-10 3 12 9 2 -26 -11 -7
f:once	1 9 0 -18 0 0 0 6
f:one	-7 3 0 -4 -17 -6 0 17
f:only	0 17 0 -12 -1 2 0 -3
f:order	0 3 9 -16 0 0 0 6
f:our	-4 4 -2 -19 11 -1 0 13
f:out	9 -8 0 16 -6 0 0 -12
f:over	4 -18 -1 -18 -1 0 0 30
f:party	0 0 0 16 0 -3 0 -10
f:pause	0 0 0 -17 9 0 0 10
f:pay	3 0 -6 -11 -17 -1 0 21
f:plan	0 -5 0 -26 26 0 0 4
f:prolong	0 13 0 -24 0 0 0 15
f:put	-4 -21 0 13 4 3 0 0
f:rare	15 -13 0 3 -11 0 0 -2
f:rate	-1 6 0 -23 17 0 0 5
f:ratify	0 16 0 -6 0 0 0 -11
f:reach	0 -4 0 17 -1 0 0 -8
f:reciprocal	0 -3 0 23 -2 0 0 -16
f:round	0 -15 0 19 0 0 0 -11
f:run	8 10 0 -2 4 0 0 -19
f:same	0 8 0 -16 -4 2 0 6
f:say	-4 -13 -11 -11 10 0 -1 22
f:season	0 -11 0 16 0 0 0 -3
f:second	0 -10 0 18 -5 0 0 -7
f:sell	0 -2 0 17 -2 0 0 -8
f:side	-4 -15 0 34 0 0 0 -21
f:sign	-2 -28 8 25 -19 3 0 -3
f:since	0 -28 -2 7 16 10 0 -7
f:so	13 -25 0 -3 20 0 0 -4
f:start	-1 -10 0 -14 1 0 0 20
f:stay	0 -3 0 2 16 0 0 -14
f:still	6 -8 0 -20 8 0 0 14
f:subject	0 9 0 -16 0 0 0 11
f:suspend	-4 -12 1 18 2 0 0 -7
f:take	-2 19 0 -12 -19 -1 0 13
f:tariff	4 -12 8 15 0 -1 0 -9
f:tea	0 17 0 -18 0 0 0 2
f:than	0 -1 0 15 -2 0 0 -8
f:that	-7 -13 5 -1 -15 0 2 18
f:the	4 -21 9 7 -8 11 -5 2
f:their	0 -1 -1 -3 15 0 0 0
f:then	-1 -6 -2 -21 0 18 0 16
f:there	7 -11 -2 -11 -5 0 0 21
f:they	0 -35 0 18 -16 0 0 17
f:third	0 -7 0 19 -5 0 0 -5
f:threaten	0 -10 0 15 2 0 0 -8
f:through	0 -5 0 -15 0 0 0 21
f:to	0 19 1 -15 0 -4 -7 0
f:together	0 -2 0 16 0 0 0 -11
f:truce	14 -13 0 -20 0 0 0 13
f:unlawful	0 20 0 -10 0 0 0 -11
f:unless	0 -10 0 -18 -1 0 0 26
f:until	14 -16 -3 3 5 0 0 -1
f:up	7 -16 -1 22 -10 -2 0 -2
f:voted	0 -9 0 16 -2 0 0 -1
f:want	0 -2 0 22 -1 0 0 -15
f:was	0 -20 -4 23 2 -1 0 -3
f:we	-6 26 -5 -13 0 -3 0 -1
f:what	-2 12 0 -18 -12 0 0 17
f:where	0 -7 0 16 0 0 0 -12
f:who	-4 -3 -1 18 -10 0 0 -2
f:will	0 -37 0 14 4 0 0 9
f:with	-7 -30 -7 25 -4 16 0 -7
f:would	-15 25 -8 -8 0 -5 -1 -1
f:york	0 15 0 -13 0 0 0 -1
f:your	-1 2 0 0 13 0 0 -15
first-of-paragraph	-1 3 -3 29 -6 -10 0 -27
h:controls	47 -7 -5 -2 -19 -1 -4 -34
h:deal	-9 3 -4 15 -46 0 22 -10
h:duties	-43 4 0 20 -16 -21 12 -4
h:duties truce	-1 -6 0 -14 -11 0 -1 27
h:exclusions	0 -13 50 -18 -26 -2 -1 -30
h:fees	-15 -6 -9 -5 31 -3 0 -5
h:meeting	-12 -20 0 48 -22 -1 -6 -10
h:meeting truce	0 -5 0 -6 0 0 0 15
h:price	-2 -5 -2 16 0 -2 0 -7
h:procedure	-10 -5 -13 0 41 -15 0 -34
h:sale	4 -9 -3 -15 -9 35 -1 -21
h:shipped	0 10 10 -20 4 0 0 -6
has-modal	-5 -16 0 16 7 0 -7 -6
has-past	7 -27 -11 43 -3 -10 -8 -18
headline	5 6 4 -21 6 0 19 -11
hs:controls	26 -17 0 0 -4 0 0 -16
hs:deal	0 7 0 -18 0 0 0 17
hs:exclusions	0 -11 18 -6 0 0 0 -4
hs:meeting	0 -10 0 19 0 0 0 -6
hs:price	0 -4 0 15 0 0 0 -8
hs:procedure	0 16 -1 -9 5 3 0 -15
hs:sale	0 1 0 -17 5 5 0 6
l1=,	-13 -1 7 16 -8 2 0 -15
l1=, & d:ahead	-10 0 10 13 -5 5 3 -25
l1=: & d:ahead	0 -2 -1 -5 -2 0 0 15
l1=<level-noun>	0 -3 0 -13 0 0 0 17
l1=<number>	0 13 0 -1 5 0 0 -19
l1=<number> & d:ahead	0 7 0 0 6 0 0 -16
l1=<span>	0 -6 0 22 0 0 0 -17
l1=<span> & d:ahead	0 -6 0 22 0 0 0 -17
l1=<v-bear> & d:ahead	0 5 0 -19 11 0 0 3
l1=<v-begin>	1 20 0 -4 -3 0 0 -20
l1=<v-begin> & d:ahead	1 24 0 -11 -2 0 0 -18
l1=<v-impose>	2 -16 0 14 6 0 0 -12
l1=after	0 -1 0 -21 9 0 0 13
l1=after & d:ahead	0 -1 0 -21 9 0 0 13
l1=and	0 -15 0 13 9 0 0 -9
l1=and & d:ahead	0 -15 0 12 9 0 0 -9
l1=by	-12 -15 7 -3 17 4 4 -13
l1=by & d:ahead	-12 -14 7 -4 17 4 4 -13
l1=from	1 12 -18 2 0 -9 -8 -14
l1=from & d:ahead	1 13 -18 1 1 -9 -8 -13
l1=of	-20 5 0 19 0 -2 1 -21
l1=of & d:ahead	-19 10 0 11 0 -1 2 -20
l1=on	-7 6 -2 15 -3 -11 -23 -8
l1=on & d:ahead	-7 5 -2 13 -2 -11 -23 -5
l1=out	0 -3 0 -9 -2 0 0 16
l1=since	-5 -12 -1 31 -6 0 0 -9
l1=since & d:ahead	-5 -12 -1 31 -6 0 0 -9
l1=start	0 15 0 -9 0 0 0 -4
l1=start & d:ahead	0 17 0 -13 0 0 0 -3
l1=than	0 6 0 -25 22 0 0 -4
l1=the	1 3 3 -4 -22 -5 8 4
l1=the & d:ahead	1 3 3 -5 -22 -5 8 4
l1=till & d:ahead	11 -7 -1 -15 -3 10 0 0
l1=to	9 -9 6 -17 -7 -7 -2 18
l1=to & d:ahead	9 -9 6 -18 -7 -7 -2 19
l2=<begin>	6 4 -8 5 1 0 -21 -11
l2=<begin> & d:ahead	8 8 -6 -3 2 2 -18 -8
l2=<begin> & d:today	-1 -13 0 19 -1 -1 0 -3
l2=<level-noun>	0 -11 0 21 -1 0 0 -6
l2=<level-noun> & d:ahead	0 -11 0 20 -1 0 0 -6
l2=<not>	0 19 0 -13 -1 0 0 -2
l2=<not> & d:ahead	0 19 0 -15 -1 0 0 0
l2=<number> & d:ahead	0 5 -4 -15 0 0 0 14
l2=<v-up>	0 15 0 -15 -5 0 0 7
l2=<v-up> & d:ahead	0 15 0 -15 -5 0 0 7
l2=and	0 18 0 -19 -7 0 0 6
l2=and & d:ahead	0 18 0 -19 -7 0 0 6
l2=arrive	0 0 12 -15 0 0 0 0
l2=arrive & d:ahead	0 0 12 -15 0 0 0 0
l2=as	0 16 0 -6 0 0 0 -5
l2=as & d:ahead	0 21 0 -15 0 0 0 -3
l2=at	-3 0 -3 23 -6 0 0 -14
l2=at & d:ahead	-3 0 -3 19 -6 0 0 -12
l2=close	0 -16 0 0 -2 8 0 8
l2=close & d:ahead	0 -16 0 0 -2 8 0 8
l2=day	0 0 0 -11 -6 0 0 19
l2=day & d:ahead	0 0 0 -11 -6 0 0 19
l2=friday	0 7 9 -16 8 0 0 -11
l2=happen	0 8 0 -19 6 0 0 4
l2=happen & d:ahead	0 8 0 -19 6 0 0 4
l2=have	0 -2 0 20 0 0 0 -14
l2=have & d:ahead	0 -2 0 20 0 0 0 -14
l2=make	0 -2 0 16 -3 0 0 -7
l2=off	0 -6 0 20 -2 -6 0 -5
l2=off & d:ahead	0 -6 0 20 -2 -6 0 -5
l2=sunday	0 -2 0 -11 0 0 0 15
l2=to	-3 -15 0 -3 12 0 0 10
l2=what	0 -2 0 15 0 0 0 -10
l3=<begin> & d:ahead	9 9 0 -18 4 0 -6 6
l3=<day-ahead> & d:ahead	0 -9 0 15 0 0 0 -4
l3=<duty>	0 10 15 -3 -15 0 0 -14
l3=<duty> & d:ahead	0 11 15 -5 -15 0 0 -12
l3=<not>	0 -4 0 -3 15 0 3 -7
l3=<not> & d:ahead	0 -3 0 -4 16 0 3 -6
l3=<number>	-5 35 -4 -29 4 0 0 -8
l3=<number> & d:ahead	-5 32 -4 -27 5 0 0 -7
l3=<seat>	0 19 0 -21 -8 0 0 15
l3=<seat> & d:ahead	0 16 0 -5 -8 0 0 0
l3=<seat> & d:today	0 3 0 -19 0 0 0 17
l3=<span>	-2 23 -1 -17 2 0 0 0
l3=<span> & d:ahead	-2 23 -1 -14 2 0 0 -2
l3=<v-agree> & d:ahead	0 -10 4 0 15 0 0 -9
l3=<v-bear> & d:ahead	0 -1 0 -7 15 0 -2 0
l3=<v-impose>	4 5 0 8 0 -2 -1 -17
l3=<v-impose> & d:ahead	4 6 1 5 0 -2 -1 -16
l3=<v-sell>	-7 -3 0 15 -2 2 0 -4
l3=<v-suspend>	-8 -2 0 15 -1 0 0 -3
l3=<v-suspend> & d:ahead	-8 -2 0 15 -1 0 0 -3
l3=<v-up>	0 -15 0 3 8 0 0 0
l3=and	0 -7 -3 -3 0 0 0 16
l3=and & d:ahead	0 -18 -3 2 0 0 0 16
l3=are	0 -15 0 -11 8 0 0 14
l3=are & d:ahead	0 -15 0 -12 8 0 0 14
l3=duty	0 2 19 -2 -11 0 0 -15
l3=duty & d:ahead	0 3 19 -3 -11 0 0 -14
l3=end	0 -10 0 -4 0 0 0 15
l3=end & d:ahead	0 -10 0 -11 0 0 0 21
l3=for	0 -11 0 15 -4 0 0 0
l3=in	0 -17 -2 30 -3 -1 0 -10
l3=in & d:ahead	0 -16 -2 29 -3 -1 0 -9
l3=is	-8 -9 -5 11 -18 8 0 5
l3=is & d:ahead	-8 -9 -4 10 -18 8 0 5
l3=it	-7 -5 5 15 0 -1 0 -9
l3=of	0 14 0 -2 0 0 7 -20
l3=of & d:ahead	0 15 0 -4 0 0 7 -20
l3=one	0 0 0 -12 0 0 0 15
l3=the & d:ahead	-8 -7 4 -7 -6 4 -2 15
l3=they & d:ahead	0 6 3 -16 11 0 0 0
l3=to	-8 6 -2 -15 10 11 -4 0
l3=to & d:ahead	-8 7 -2 -16 10 11 -4 0
l3=up	0 -18 0 12 0 0 0 2
l3=up & d:ahead	0 -18 0 12 0 0 0 2
l3=was	0 3 0 16 -3 0 0 -17
l3=was & d:ahead	0 4 0 14 -2 0 0 -16
l3=what & d:ahead	0 2 14 -17 0 0 0 0
l4='s	-4 -13 0 16 2 3 0 -8
l4='s & d:ahead	-4 -13 0 16 2 3 0 -8
l4=, & d:ahead	-4 -19 -6 12 1 -1 0 3
l4=<begin>	1 0 -16 0 -1 -6 4 10
l4=<day-gone> & d:ahead	0 -18 0 20 -3 0 0 -4
l4=<duty>	0 -18 -7 9 9 0 0 2
l4=<duty> & d:ahead	0 -17 -7 12 7 0 0 3
l4=<gate>	-1 -7 0 19 3 0 0 -13
l4=<gate> & d:ahead	0 -5 0 15 4 0 0 -12
l4=<goods>	4 0 7 4 -26 0 0 0
l4=<goods> & d:ahead	6 2 8 -1 -24 0 0 2
l4=<level-noun>	0 -11 0 22 0 0 0 -8
l4=<level-noun> & d:ahead	0 -11 0 22 0 0 0 -8
l4=<month-gone>	1 -1 0 -16 6 0 0 12
l4=<month-gone> & d:ahead	1 -1 0 -16 6 0 0 12
l4=<name>	-2 12 -2 6 -7 0 4 -16
l4=<points>	-7 0 0 -18 0 0 0 25
l4=<points> & d:ahead	-7 0 0 -18 0 0 0 25
l4=<span>	0 15 0 -16 -1 0 0 6
l4=<span> & d:ahead	0 15 0 -16 -1 0 0 6
l4=<v-deny>	13 -11 0 -16 13 0 0 0
l4=<v-deny> & d:ahead	14 -11 0 -18 13 0 0 0
l4=<v-stay>	-2 0 10 9 0 0 0 -17
l4=<v-stay> & d:ahead	-2 0 10 8 0 0 0 -17
l4=a	1 0 3 7 0 0 0 -22
l4=a & d:ahead	1 0 3 6 0 0 0 -21
l4=and	-1 14 -3 -16 21 -1 0 -6
l4=and & d:ahead	-1 14 -3 -18 22 -1 0 -6
l4=as	0 21 0 -16 0 0 0 -8
l4=as & d:ahead	0 21 0 -17 0 0 0 -8
l4=at	0 0 0 -18 13 0 0 10
l4=at & d:ahead	0 1 0 -21 13 0 0 10
l4=busan	0 0 0 -14 0 0 0 15
l4=busan & d:ahead	0 0 0 -14 0 0 0 15
l4=from	0 16 3 -14 -3 0 0 0
l4=from & d:ahead	0 16 3 -8 -3 0 0 -15
l4=have	0 -7 0 20 0 0 0 -9
l4=have & d:ahead	0 -7 0 19 0 0 0 -8
l4=in	-3 -8 1 18 -2 0 0 -10
l4=in & d:ahead	-3 -7 1 16 -2 0 0 -9
l4=rule	13 -8 0 -20 13 0 0 0
l4=rule & d:ahead	14 -8 0 -23 13 0 0 0
l4=say	0 8 0 -16 0 0 0 9
l4=say & d:ahead	0 8 0 -16 0 0 0 9
l4=that	0 21 0 0 0 0 0 -15
l4=that & d:ahead	0 22 0 -2 0 0 0 -14
l4=will	-1 6 5 7 -18 0 0 -6
l4=will & d:ahead	-1 6 5 7 -18 0 0 -6
l=, a	0 -6 0 15 0 0 0 -7
l=, a & d:ahead	0 -6 0 15 0 0 0 -7
l=<begin> the	8 3 0 -22 0 4 0 3
l=<name> on	0 -9 0 18 0 0 0 -6
l=<name> on & d:ahead	0 -8 0 17 0 0 0 -5
l=<number> ,	0 -11 0 -8 0 0 0 18
l=<number> on	0 9 -1 -15 4 0 0 2
l=<number> on & d:ahead	0 10 -1 -16 4 0 0 3
l=and on	0 25 0 -17 0 0 0 -11
l=and on & d:ahead	0 25 0 -17 0 0 0 -11
l=as of	0 16 0 -8 0 0 0 -5
l=as of & d:ahead	0 21 0 -15 0 0 0 -3
l=friday ,	0 7 9 -16 8 0 0 -11
l=happen on	0 8 0 -19 6 0 0 4
l=happen on & d:ahead	0 8 0 -19 6 0 0 4
l=run until	0 0 3 -20 0 0 0 18
l=run until & d:ahead	0 0 3 -20 0 0 0 18
l=sunday ,	0 -2 0 -11 0 0 0 15
l=to the	0 -14 0 -13 9 0 0 15
l=to the & d:ahead	0 -14 0 -13 9 0 0 15
lead=, & d:ahead	8 15 -7 0 -7 0 2 -14
lead=1	0 9 0 -27 0 0 0 16
lead=30	0 0 0 -12 -2 20 0 -8
lead=8	0 -6 0 21 0 0 0 -14
lead=a	-3 -19 -1 11 17 -2 -1 -7
lead=a & d:ahead	-3 -25 -1 18 17 -2 -1 -12
lead=and	0 8 -2 -7 -18 0 0 13
lead=and & d:ahead	0 9 -2 -11 -18 0 0 15
lead=both	0 15 0 -6 -4 0 0 -1
lead=both & d:ahead	0 15 0 -6 -4 0 0 -1
lead=february	0 17 0 0 -5 0 0 -16
lead=january	0 0 0 -19 0 0 0 21
lead=july	0 16 0 0 0 0 0 -16
lead=july & d:ahead	0 16 0 0 0 0 0 -16
lead=june	0 -15 0 22 0 0 0 -6
lead=march	0 10 0 -7 14 -2 0 -20
lead=may	0 -2 0 18 0 0 0 -12
lead=november	0 -1 11 -20 -1 0 0 13
lead=november & d:ahead	0 -1 11 -21 -1 0 0 13
lead=our	0 -8 1 21 -7 0 0 -8
lead=our & d:ahead	0 -8 1 21 -7 0 0 -8
lead=thursday	0 -2 0 -28 -5 0 0 35
lead=thursday & d:ahead	0 -1 0 -23 -3 0 0 29
lead=tomorrow	8 -7 0 -8 15 -2 0 -5
lead=tomorrow & d:ahead	8 -7 0 -8 15 -2 0 -5
lead=who	0 -5 0 17 0 0 0 -7
lead=who & d:ahead	0 -4 0 16 0 0 0 -7
lead=— & d:ahead	0 1 1 -17 0 0 0 17
lll=, and on	0 -14 0 16 0 0 0 0
lll=, and on & d:ahead	0 -14 0 16 0 0 0 0
lll=<begin> <begin> the	8 3 0 -22 0 4 0 3
lll=<begin> and on	0 20 0 -13 0 0 0 -9
lll=<begin> and on & d:ahead	0 20 0 -13 0 0 0 -9
lll=<seat> , on	0 16 0 -11 0 0 0 -3
lll=<seat> , on & d:ahead	0 16 0 -11 0 0 0 -3
lll=it end on	0 5 0 -24 6 0 0 8
lll=it end on & d:ahead	0 5 0 -24 6 0 0 8
lll=it expire on	0 -1 0 14 3 0 0 -16
lll=it expire on & d:ahead	0 -1 0 14 3 0 0 -16
lll=to <level> on	0 22 0 -16 0 0 0 -7
lll=to <level> on & d:ahead	0 23 0 -17 0 0 0 -7
lll=what happen on	0 17 0 -21 0 0 0 5
lll=what happen on & d:ahead	0 17 0 -21 0 0 0 5
lr=, , & d:ahead	0 9 -1 12 -6 0 0 -16
lr=, .	-2 -9 5 0 -15 8 0 7
lr=: .	0 -4 0 -15 0 0 0 19
lr=: . & d:ahead	0 -4 0 -15 0 0 0 20
lr=<begin> <end>	-1 -30 -1 -21 2 16 0 25
lr=<begin> <end> & d:today	0 0 0 16 -2 0 0 -9
lr=<number> .	0 20 0 -12 0 0 0 -8
lr=by <end>	0 0 3 0 5 0 0 -16
lr=by <end> & d:ahead	0 0 3 0 5 0 0 -16
lr=end .	0 0 0 17 0 0 0 -14
lr=end . & d:ahead	0 0 0 15 0 0 0 -12
lr=from <end>	-5 11 -2 0 0 0 0 -17
lr=from <end> & d:ahead	-5 11 -1 0 0 0 0 -17
lr=is <end>	0 -1 0 -4 -5 -3 0 15
lr=is <end> & d:ahead	0 -1 0 -4 -5 -3 0 15
lr=of .	0 17 0 -11 0 0 0 0
lr=of . & d:ahead	0 19 0 -14 0 0 0 0
lr=on <end>	-8 0 0 16 -10 -4 -1 -5
lr=on <end> & d:ahead	-8 0 0 16 -9 -4 -1 -5
lr=on ?	0 16 0 -18 4 0 0 0
lr=on ? & d:ahead	0 16 0 -19 4 0 0 0
lr=out .	0 0 0 -14 0 0 0 15
lr=the .	-4 -5 0 22 -4 0 0 -8
lr=the . & d:ahead	-4 -5 0 21 -4 0 0 -8
lr=to ,	3 -5 2 -16 3 0 0 8
lr=to , & d:ahead	3 -5 2 -16 3 0 0 8
lr=until ,	-4 -9 0 -3 0 -1 0 15
lr=until , & d:ahead	-4 -9 0 -3 0 -1 0 15
lr=until .	3 10 4 -22 0 -5 0 10
lr=until . & d:ahead	3 10 4 -22 0 -5 0 10
lr=until <end>	6 -3 -3 18 -1 0 0 -15
lr=until <end> & d:ahead	6 -3 -3 18 -1 0 0 -15
lr=until of	0 5 0 -19 0 0 0 14
lr=until of & d:ahead	0 5 0 -19 0 0 0 14
nc2=begin	0 -17 -4 -6 3 0 3 18
nc2=end	0 0 0 25 -7 0 0 -18
nc2=propose	0 -15 2 -1 8 0 0 5
nc2=up	0 -8 -2 -8 -2 0 0 22
nct2=bear present	0 4 0 -19 4 2 0 7
nct2=begin present	1 -19 -3 -1 6 0 0 15
nct2=impose present	1 2 0 16 -6 0 0 -18
nct2=up present	0 -16 -1 -4 0 0 0 21
next="	0 5 0 15 -4 0 0 -14
next=and	-1 4 0 19 -2 0 0 -21
next=if	0 21 -2 -5 -7 0 0 -7
next=—	-1 -13 -1 40 -12 -1 0 -22
nhas-modal	-2 -15 0 15 0 0 0 0
nt2=modal	-1 -25 0 17 0 0 0 1
nv0-none	0 -5 0 22 3 -8 -5 -14
nv1-none	0 -5 0 22 3 -8 -5 -14
nv2-none	1 0 5 10 4 -15 -2 -11
nv2=end	0 0 0 21 -2 0 0 -21
nv2=extend	0 -9 0 16 0 0 0 -3
nv2=go	0 -17 -2 -4 0 0 0 23
nv2=take	2 6 0 -18 0 0 4 6
nvt2=go present	0 -16 -1 -7 0 0 0 22
nvt2=other past	0 0 0 16 0 0 0 -14
o:act=sit	0 -5 0 17 0 0 0 -14
o:be on ahead	-7 2 -3 -28 10 6 0 15
o:begin from ahead	0 -12 0 18 -6 0 0 -3
o:carried=controls	17 -3 0 -7 -10 0 0 1
o:carried=controls far	19 -11 9 -21 16 -4 -1 -2
o:carried=duties	-12 13 -14 7 -2 -18 -9 -1
o:carried=duties far	-13 16 -3 11 -11 0 -21 -12
o:carried=exclusions	0 -12 20 0 8 0 0 -19
o:carried=exclusions far	10 -11 10 -7 14 0 0 -16
o:carried=fees	0 0 0 1 13 0 0 -18
o:carried=fees far	-3 -14 1 18 4 0 0 -8
o:carried=meeting	-8 -3 -7 5 -18 16 -1 6
o:carried=meeting far	-23 -18 -17 10 11 2 3 4
o:carried=none	-4 -9 -11 8 1 -10 15 4
o:carried=procedure	-2 -17 0 0 12 0 0 8
o:carried=sale	0 0 0 -1 -2 18 0 -13
o:carried=truce far	-6 -1 4 15 0 -11 -3 -10
o:fall on ahead	0 11 0 -15 0 0 0 3
o:leads=and on	0 25 0 -17 0 0 0 -11
o:leads=as of	0 16 0 -8 0 0 0 -5
o:leads=began on	0 -10 0 15 0 0 0 -2
o:leads=days, until	0 15 0 -1 0 0 0 -10
o:leads=end on	0 7 5 -22 -7 0 0 16
o:leads=happens on	0 17 0 -21 0 0 0 5
o:leads=returns on	0 -11 0 16 0 0 0 -1
o:leads=runs until	0 0 4 -20 0 0 0 18
o:leads=the	8 3 0 -22 0 4 0 3
o:leads=to the	0 -14 0 -13 9 0 0 15
o:left=controls	29 -11 -6 -2 -4 -1 0 -14
o:left=controls right=none	29 -11 -5 -1 -15 0 0 -8
o:left=deal	-4 -1 -3 2 -12 -2 15 -1
o:left=deal right=none	-2 5 -1 0 -10 0 17 -13
o:left=duties	-24 -10 -1 14 9 -12 -15 2
o:left=duties right=none	-21 -2 -1 10 0 -10 -13 3
o:left=duties right=procedure	0 -13 0 -3 18 0 0 -3
o:left=exclusions	-1 0 25 -9 -9 0 0 -16
o:left=meeting	-8 -16 3 31 1 -10 -3 -17
o:left=meeting right=none	-7 -10 0 23 6 -8 -1 -15
o:left=none	-12 9 -27 13 -8 -19 -11 9
o:left=none right=none	-12 7 -31 19 -14 -32 -36 13
o:left=none right=procedure	0 2 0 -18 22 0 0 -4
o:left=none right=sale	0 -5 0 -6 -3 19 0 -5
o:left=procedure	-6 0 -10 14 5 -7 -1 -19
o:left=procedure right=none	-5 3 -9 11 5 -7 0 -18
o:left=sale	-2 5 -3 -13 -4 22 0 -11
o:left=sale right=none	-2 5 -3 -13 -4 22 0 -11
o:left=truce	-3 -1 -20 13 4 -7 -4 -1
o:left=truce right=longer	0 -1 0 15 0 0 0 -9
o:left=truce right=none	-2 2 -18 5 3 -6 -3 2
o:meet on ahead	0 -4 0 25 -14 0 0 0
o:near=controls	22 -11 -3 -2 0 0 0 -9
o:near=duties	-14 -4 1 17 2 -6 -9 -11
o:near=meeting	-5 -18 6 10 11 -6 -1 -8
o:near=none	-19 4 -26 17 -4 -7 -15 8
o:near=procedure	-4 -7 -7 14 7 -5 0 -15
o:near=signing	0 -11 0 18 0 -6 -2 -8
o:no verb  ahead	-21 8 2 -6 4 6 -3 -2
o:no verb a ahead	0 -6 0 16 0 0 0 -7
o:no verb before ahead	0 -15 0 6 -1 0 0 10
o:no verb by ahead	-3 -23 9 2 21 -6 0 -18
o:no verb from ahead	0 12 -3 9 -2 0 0 -36
o:no verb the ahead	3 5 10 -25 -9 -2 4 10
o:no verb to ahead	1 -17 0 -3 -5 0 0 18
o:put on ahead	0 -11 0 20 0 0 0 -5
o:right=duties	-9 1 -7 23 -16 -6 0 -7
o:right=duties 	0 18 0 -13 -3 0 0 0
o:right=duties on	0 -10 -1 20 -10 0 0 0
o:right=duties until	0 -6 0 18 -1 0 0 -8
o:right=longer on	0 5 11 -15 8 0 0 -6
o:right=none	-16 -2 -30 37 -5 -20 -28 -2
o:right=none 	-3 -9 2 13 -15 5 -3 -1
o:right=none after	0 0 0 -21 9 0 0 12
o:right=none and	0 -8 0 16 0 0 0 -6
o:right=none by	-10 -7 3 0 21 1 0 -20
o:right=none friday,	0 6 9 -16 8 0 0 -10
o:right=none from	0 12 -13 3 5 -7 -4 -25
o:right=none of	-17 12 0 9 0 -1 -1 -16
o:right=none on	-9 10 -17 15 -3 -16 -15 -8
o:right=none out	0 -3 0 -18 -1 0 0 24
o:right=none since	-4 -8 0 22 -3 0 0 -5
o:right=none starts	0 15 0 -12 0 0 0 -3
o:right=none sunday,	0 -2 0 -11 0 0 0 15
o:right=none than	0 6 0 -25 22 0 0 -4
o:right=none the	0 4 0 2 -19 -13 0 5
o:right=none to	5 -7 1 -14 -6 -6 0 19
o:right=none until	5 -1 5 -7 -3 -15 -5 9
o:right=procedure	0 -12 0 -17 35 0 0 -13
o:right=sale	0 -5 0 -6 -3 19 0 -5
o:right=truce	-10 -9 6 -1 -15 0 -2 18
o:right=truce from	0 -12 0 -8 0 0 0 19
o:subject=controls	26 -10 -6 0 0 -1 -2 -19
o:subject=controls carried	15 1 0 -15 -12 0 0 5
o:subject=deal	-6 6 -4 8 -13 -3 16 -15
o:subject=deal far carried	-6 11 -3 6 -17 -4 0 3
o:subject=duties	-15 2 1 11 -5 -12 -13 1
o:subject=duties begin	0 16 -1 0 -7 0 0 -12
o:subject=duties begin ahead	0 18 -1 -1 -7 0 0 -12
o:subject=duties carried	-5 -2 -17 7 11 -8 -4 -2
o:subject=duties carried meet	0 0 0 -13 15 0 0 0
o:subject=duties carried meet ahead	0 0 0 -13 15 0 0 0
o:subject=duties carried pay ahead	0 -11 0 17 0 0 0 -5
o:subject=duties end	0 18 2 -10 -4 0 0 -14
o:subject=duties end ahead	0 18 2 -10 -4 0 0 -14
o:subject=duties far carried other	0 -15 0 1 9 0 0 1
o:subject=duties far carried other ahead	0 -15 0 0 9 0 0 1
o:subject=duties far carried until ahead	-2 -18 6 -11 11 0 0 10
o:subject=duties far no verb on	0 10 0 -16 0 0 0 6
o:subject=duties far on ahead	0 11 0 -16 0 0 0 6
o:subject=duties from ahead	0 -9 -1 24 -9 0 0 -10
o:subject=duties no verb from	0 -10 0 20 -6 0 0 -5
o:subject=duties no verb the	0 16 0 -16 0 0 0 0
o:subject=duties on ahead	-2 7 0 10 -25 0 0 -10
o:subject=duties the ahead	0 14 2 -18 -1 0 0 0
o:subject=exclusions	2 -10 21 -9 -9 0 0 -5
o:subject=exclusions no verb	4 -3 15 -12 -1 0 0 -6
o:subject=exclusions no verb ahead	4 -3 15 -12 -1 0 0 -6
o:subject=fees carried	0 2 0 -5 16 0 0 -15
o:subject=longer far	0 16 0 0 -5 0 0 -11
o:subject=longer far no verb	0 16 0 0 -5 0 0 -11
o:subject=longer far no verb ahead	0 17 0 0 -4 0 0 -18
o:subject=meeting carried	-4 -3 -1 6 -19 6 0 4
o:subject=meeting far carried the ahead	0 1 0 6 10 0 0 -19
o:subject=meeting far no verb today	0 0 0 -15 0 0 0 17
o:subject=meeting no verb on	0 -2 0 -6 16 0 0 -5
o:subject=none	-17 3 2 8 -24 -9 -8 2
o:subject=none carried agree	0 0 0 12 0 0 4 -16
o:subject=none carried agree ahead	0 0 0 12 0 0 4 -16
o:subject=none carried be on	0 15 0 -27 9 3 0 0
o:subject=none carried begin on	6 -15 0 15 -5 0 0 -1
o:subject=none carried return	0 -13 0 15 0 0 0 0
o:subject=none carried return ahead	0 -13 0 15 0 0 0 0
o:subject=none carried run	0 -8 0 15 0 0 0 -6
o:subject=none carried to ahead	-1 -6 4 -12 0 0 0 17
o:subject=none no verb	-17 3 2 8 -24 -9 -8 2
o:subject=none no verb ahead	-14 5 5 -3 -17 -5 -5 9
o:subject=none no verb today	0 0 -2 24 -4 0 0 -14
o:subject=none no verb until	0 -7 0 -13 0 0 0 21
o:subject=none until ahead	0 -7 0 -13 0 0 0 21
o:subject=procedure no verb on	0 0 0 16 -10 0 0 -2
o:subject=sale	-1 6 -1 -5 -3 16 0 -15
o:subject=sale carried	0 -1 0 -10 0 18 0 -3
o:subject=truce carried suspend	-4 0 0 19 0 0 0 -14
o:subject=truce carried suspend ahead	-4 0 0 19 0 0 0 -14
o:subject=truce extend	0 0 0 -14 0 0 0 16
o:subject=truce extend ahead	0 0 0 -14 0 0 0 16
o:subject=truce far  ahead	0 6 0 8 -2 0 0 -15
o:subject=truce far carried	1 -26 0 12 1 -2 0 1
o:subject=truce far carried on ahead	1 -15 0 3 4 0 0 1
o:subject=truce far carried until ahead	0 0 0 16 -8 0 0 -7
o:subject=truce no verb from	0 0 0 16 0 0 0 -16
o:suspend to ahead	13 -2 0 -15 -5 0 0 3
o:topic=controls	36 -11 -9 -4 -6 -4 -3 -18
o:topic=controls ahead	37 -10 -9 -6 -6 -3 -2 -17
o:topic=controls far	16 -17 -1 -10 8 0 0 0
o:topic=controls far ahead	16 -17 -1 -10 8 0 0 0
o:topic=controls from	15 -10 0 -1 -1 0 0 0
o:topic=controls from ahead	15 -10 0 -1 -1 0 0 0
o:topic=deal	-8 -1 -7 0 -13 -8 25 0
o:topic=deal ahead	-8 0 -7 -1 -13 -7 25 -1
o:topic=deal on	-2 0 0 16 -6 0 -2 -5
o:topic=deal on ahead	-2 0 0 16 -6 0 -2 -5
o:topic=duties	-17 3 -4 18 -7 -24 -10 -4
o:topic=duties ahead	-16 7 -2 9 -6 -22 -8 0
o:topic=duties begin	3 -11 2 21 -12 0 4 -13
o:topic=duties by	0 1 -4 7 1 0 5 -18
o:topic=duties by ahead	0 1 -4 7 1 0 5 -18
o:topic=duties charge	0 -15 0 5 0 0 0 9
o:topic=duties end	0 29 0 -13 -12 0 0 -11
o:topic=duties far	-22 3 -19 -2 9 0 -8 9
o:topic=duties far ahead	-19 5 -16 -6 10 0 -5 6
o:topic=duties far by	0 -1 0 -12 19 0 0 -3
o:topic=duties far by ahead	0 -1 0 -12 19 0 0 -3
o:topic=duties far other	0 -15 0 1 9 0 0 1
o:topic=duties from	-3 0 -4 16 -6 0 0 -13
o:topic=duties from ahead	-3 0 -4 16 -6 0 0 -12
o:topic=duties on	-8 14 -3 5 -25 -2 -1 -6
o:topic=duties on ahead	-7 16 -3 3 -24 -2 -1 -6
o:topic=duties pay	0 -11 0 17 -7 0 0 2
o:topic=duties today	0 -9 0 24 -2 0 0 -13
o:topic=exclusions	0 -10 28 -11 -4 -1 0 -11
o:topic=exclusions ahead	0 -8 29 -13 -3 -1 0 -11
o:topic=exclusions far	8 0 11 -19 11 0 0 -12
o:topic=exclusions no verb	4 -3 15 -12 -1 0 0 -6
o:topic=fees	-8 -13 -4 18 11 -2 0 -12
o:topic=fees ahead	-8 -12 -4 16 12 -2 0 -12
o:topic=longer	-15 3 7 -1 -7 -5 4 2
o:topic=longer ahead	-15 4 8 -4 -7 -5 4 3
o:topic=longer far no verb	0 16 0 0 -5 0 0 -11
o:topic=meeting	-15 -29 0 26 -1 2 -7 -2
o:topic=meeting ahead	-14 -28 0 23 0 3 -6 0
o:topic=meeting far today	0 0 0 -13 0 0 0 16
o:topic=meeting until	0 0 0 18 0 0 0 -12
o:topic=meeting until ahead	0 0 0 17 0 0 0 -12
o:topic=none	-12 7 -9 14 -16 -25 -7 0
o:topic=none ahead	-7 6 -5 2 -10 -21 -4 8
o:topic=none be	3 14 -4 6 2 -4 0 -23
o:topic=none no verb	-17 3 2 8 -24 -9 -8 2
o:topic=none other	0 16 0 -8 0 0 0 -7
o:topic=none run	0 -8 0 17 0 0 0 -8
o:topic=none to	0 -6 0 -12 0 0 0 21
o:topic=none to ahead	0 -6 0 -12 0 0 0 21
o:topic=none today	-4 3 -3 25 -7 0 0 -21
o:topic=procedure	-8 0 -14 4 16 -11 -3 -14
o:topic=procedure ahead	-8 1 -13 1 17 -10 -2 -13
o:topic=sale	-6 1 -5 -13 -10 34 -2 -21
o:topic=sale ahead	-6 1 -5 -15 -9 34 -2 -19
o:topic=sale be	0 -6 0 -14 0 18 0 0
o:topic=sale far	0 -5 0 16 -1 0 0 -6
o:topic=truce	-1 -3 -14 12 -9 -16 -10 6
o:topic=truce ahead	-1 -1 -13 8 -7 -16 -9 8
o:topic=truce end	-2 -20 -4 10 5 0 0 0
o:topic=truce far  ahead	0 6 0 8 -2 0 0 -15
o:topic=truce of	0 0 0 15 0 0 0 -12
o:topic=truce until	-9 -17 -3 8 -10 0 0 10
o:topic=truce until ahead	-9 -17 -3 8 -10 0 0 10
pc0=suspend	-7 -10 -1 24 0 0 0 -9
pc0=target	0 0 12 -4 -15 0 0 5
pc1=down	0 -6 0 15 -3 2 0 -7
pc1=end	0 -14 0 -1 -1 0 0 19
pc1=impose	-15 -8 -14 -9 -4 5 4 25
pc1=propose	0 17 0 -8 -26 1 0 10
pc1=suspend	-7 -10 -1 16 0 0 0 -1
pc1=target	0 0 12 -22 -11 0 0 19
pc1=up	0 8 0 0 0 2 0 -15
pct0=begin past	0 1 0 8 7 2 0 -18
pct0=impose present	-2 -8 0 -11 -12 0 0 31
pct1=begin past	0 1 0 3 7 2 0 -15
pct1=impose participle-passive	-1 -2 0 0 -15 3 0 13
pct1=impose present	-2 -5 0 -8 -11 0 0 26
pct1=propose present	0 16 0 -11 -2 0 0 0
phas-past	-10 -15 0 10 0 6 -1 1
phas-perfect	-7 -5 3 15 0 -1 0 -8
pv0=ask	0 17 0 -23 0 0 0 4
pv0=stay	0 -2 0 16 0 0 0 -12
pv1-none	-8 6 1 5 -6 -19 -15 8
pv1=ask	0 21 0 -32 -6 0 0 15
pv1=pay	0 15 0 -14 0 0 0 1
pv1=stand	0 0 0 15 0 0 0 -13
pv1=stay	0 -1 0 17 0 0 0 -13
pv2-none	-15 1 -2 7 -3 -4 -19 9
pvt0=have past	0 -7 0 21 0 0 0 -15
pvt1=have past	0 -7 0 21 0 0 0 -15
q:"	-5 -9 -14 33 -4 0 -1 -8
q:'	0 -2 0 15 -9 0 0 0
q:'s	12 -7 -6 8 -34 2 6 -3
q:(	0 1 0 7 6 0 0 -18
q:,	2 -9 -42 20 -5 -3 2 -3
q:.	-12 -9 -15 10 16 -2 -20 6
q:/	0 -1 0 -10 -6 0 0 17
q::	0 -4 -19 16 2 -4 2 -11
q:;	-4 -4 2 31 -14 0 0 -14
q:<agent>	3 4 -7 0 12 -4 6 -18
q:<day-ahead>	-1 -2 -12 11 -19 14 4 -7
q:<day-gone>	15 8 -24 -28 11 -3 -3 17
q:<day-today>	-5 24 -5 1 -14 0 0 -9
q:<duty>	-22 13 1 -1 1 -11 -3 0
q:<gate>	0 -17 0 4 17 0 0 -8
q:<goods>	0 15 3 -29 12 0 -10 8
q:<level>	-8 27 -22 -3 0 -3 -7 -8
q:<money>	0 -17 9 10 1 0 0 -5
q:<name>	0 14 -1 -44 8 1 2 29
q:<number>	-4 4 3 21 -1 -16 -12 -19
q:<office>	-7 -5 -3 18 -5 -1 0 -2
q:<organisation>	0 -7 -2 22 9 -6 0 -28
q:<person>	-10 -4 -14 1 15 11 2 -14
q:<quality>	5 -7 -2 -27 15 0 -2 23
q:<seat>	4 -5 -9 10 -22 -4 0 10
q:<span>	-9 1 -12 6 -24 0 0 12
q:<v-agree>	-13 -20 -9 3 14 10 0 2
q:<v-bear>	-15 27 -3 12 -30 3 -3 -18
q:<v-begin>	-3 13 3 3 -22 2 3 -10
q:<v-deny>	19 -12 2 12 -19 0 0 -11
q:<v-down>	0 9 6 4 -18 0 0 -8
q:<v-impose>	-2 -5 -2 6 2 -9 -15 4
q:<v-propose>	0 -33 -8 2 9 5 0 11
q:<v-return>	-1 1 0 21 -5 0 0 -16
q:<v-say>	0 -20 0 18 -12 -8 2 8
q:<v-stay>	5 -23 -12 4 -8 -2 4 17
q:<v-suspend>	-14 -15 0 12 5 -4 0 1
q:<v-up>	0 -3 -3 10 -17 2 0 3
q:?	0 -14 8 -17 0 -1 0 22
q:a	0 22 -8 4 -1 0 -6 -19
q:additional	0 0 0 -9 -3 0 0 16
q:after	-5 16 0 0 -14 1 0 -4
q:agree	-4 -9 0 0 -12 0 0 18
q:agreement	0 0 0 17 -8 2 0 -12
q:all	11 20 0 -22 -5 0 0 -3
q:allow	0 21 0 -7 -1 0 0 -13
q:and	8 -6 -12 0 -2 22 0 -10
q:anything	12 -15 0 0 0 0 0 1
q:apply	0 0 0 20 -15 0 0 -3
q:approve	0 -14 0 32 -12 0 0 -6
q:are	-3 -2 -16 -6 11 14 0 5
q:article	0 -15 8 -2 13 0 0 -4
q:as	5 11 -1 -8 -19 0 0 6
q:bear	0 16 0 -17 0 0 0 3
q:because	0 0 0 15 0 0 0 -9
q:beef	0 16 0 -14 0 0 0 0
q:been	2 5 -1 -18 10 0 0 4
q:before	0 5 -13 16 -6 0 0 -5
q:being	0 -4 0 -13 0 0 0 17
q:between	-1 -7 0 19 -5 0 0 -5
q:by	11 -3 -6 1 12 0 0 -15
q:call	-1 -9 0 29 3 0 0 -27
q:car	0 -15 0 3 0 0 0 8
q:ceasefire	0 0 0 18 0 0 0 -16
q:cent	0 -19 0 23 0 0 0 0
q:charge	-1 0 0 -12 0 0 0 15
q:clock	0 18 0 -9 0 0 0 -7
q:commerce	18 -8 0 -5 0 0 0 -4
q:copper	0 15 0 -11 0 0 0 -2
q:country	0 19 0 -22 -5 0 0 5
q:date	0 15 0 -2 2 0 0 -14
q:day	0 -16 -1 5 -9 0 0 13
q:deadline	0 0 0 -16 -1 0 0 20
q:die	0 3 0 -18 0 0 0 15
q:doe	0 -10 10 -19 -7 0 0 20
q:down	0 -19 0 21 -7 -1 0 7
q:duty	-11 -7 13 -22 13 -3 0 22
q:earth	23 -12 2 -17 -6 7 0 -7
q:effect	2 14 0 -15 0 0 0 -4
q:elsewhere	0 0 0 15 0 0 0 -13
q:end	-7 13 -3 3 2 4 0 -17
q:everybody	0 18 0 0 0 0 0 -21
q:exclusion	-1 -9 20 3 0 0 0 -19
q:extend	-1 5 3 16 5 0 0 -30
q:for	-8 -9 -15 -22 36 -4 -2 13
q:from	6 5 -5 8 -1 0 0 -16
q:further	0 0 0 15 -9 0 0 -3
q:good	-9 26 -7 -5 0 -2 0 -9
q:government	0 -5 0 16 -1 0 0 -9
q:has	-9 7 0 -12 25 -4 4 -12
q:he	-3 -16 0 4 -11 0 12 7
q:his	0 -17 0 21 12 0 0 -26
q:hour	0 6 0 10 -2 0 0 -16
q:how	0 6 0 -28 4 0 0 14
q:i	-1 -16 0 5 8 -2 5 -2
q:in	-6 -2 -2 15 12 -19 0 -11
q:is	-1 1 -15 -17 -2 -16 -7 31
q:it	-18 -3 -10 14 -11 17 1 -8
q:its	15 11 -2 -12 -4 7 0 -14
q:joint	0 12 0 -16 10 0 0 -4
q:know	-1 -10 11 0 -15 0 7 6
q:last	-3 9 0 -13 -14 0 0 16
q:law	-5 20 0 -10 7 0 0 -13
q:leave	0 -14 0 1 -12 0 0 20
q:let	4 18 6 -30 0 0 0 4
q:live	0 18 0 -18 0 0 0 0
q:long	0 26 0 -31 -5 0 0 5
q:look	7 -8 0 -12 0 0 0 16
q:may	11 -12 0 18 -18 0 0 -1
q:medicine	0 8 0 -15 1 0 0 2
q:meet	0 -8 0 32 -9 0 0 -17
q:midnight	0 8 0 -17 0 0 0 10
q:minute	0 2 0 18 -3 0 0 -21
q:more	1 8 0 -20 3 1 0 8
q:morning	0 0 0 23 -2 0 0 -24
q:next	0 -1 0 30 -14 0 0 -17
q:no	1 7 -2 -9 16 -2 0 -9
q:northern	0 -1 0 18 -8 0 0 -7
q:not	-9 -16 -1 0 5 0 4 9
q:of	15 18 0 -8 9 -6 -7 -23
q:on	-11 10 -20 -3 0 10 0 1
q:open	0 -4 0 18 -12 0 0 0
q:our	7 -17 0 24 -15 0 0 -4
q:out	4 0 5 -19 14 2 0 -3
q:over	2 -8 -1 25 -16 0 0 -12
q:own	0 2 0 -17 -1 0 0 18
q:part	0 -11 6 -13 21 0 0 -6
q:pay	-5 18 0 -8 -21 1 0 3
q:place	0 1 0 -15 19 0 0 -6
q:power	0 -9 0 16 -1 0 0 -5
q:price	0 -6 0 17 -4 0 0 -3
q:proclamation	0 22 0 -18 -2 0 0 0
q:product	10 -16 0 -11 10 0 0 0
q:put	8 -16 0 10 0 0 0 -1
q:rare	24 -12 2 -17 -6 7 0 -7
q:rise	0 -7 0 20 -9 0 0 -1
q:river	0 -4 0 25 0 0 0 -21
q:round	0 -3 0 20 -8 0 0 -6
q:rule	19 -13 2 12 -19 0 0 -11
q:run	0 0 6 -21 -2 0 0 18
q:same	0 13 0 -22 8 2 0 0
q:section	-2 29 12 -17 -1 2 0 -29
q:set	1 19 0 -17 0 0 0 -2
q:shall	0 0 0 -8 16 0 0 -5
q:sign	-7 -1 -2 -1 19 0 0 -7
q:so	0 -8 0 15 -10 0 0 0
q:some	0 -2 0 16 -11 0 0 0
q:spring	0 0 0 21 -3 0 0 -16
q:state	0 0 0 -9 -5 0 0 16
q:surcharge	0 48 0 -14 -5 0 0 -41
q:suspend	0 -7 0 25 2 0 0 -19
q:suspension	4 2 0 -18 4 0 0 5
q:take	-1 -4 -1 -6 4 0 0 15
q:tariff	-10 -26 -10 33 -11 -2 0 10
q:telephone	0 -19 0 24 -9 1 0 0
q:that	4 16 -5 -21 6 -3 4 0
q:the	-15 5 -14 19 15 -9 -23 -18
q:their	3 3 0 -15 -4 0 0 13
q:them	3 2 5 -15 13 0 0 -8
q:there	0 -1 0 1 -16 0 0 10
q:thi	-1 -16 6 -19 18 2 0 10
q:think	0 9 0 -22 11 0 0 1
q:third	0 -16 0 26 -1 0 0 -13
q:three	0 0 0 -16 -6 0 0 22
q:truce	0 -29 -3 -3 -12 -3 -1 31
q:two	-9 -7 -1 13 -17 -1 0 5
q:under	11 11 -1 -1 -6 1 0 -17
q:until	-6 -1 19 3 -13 0 0 -4
q:valley	0 0 0 20 0 0 0 -18
q:visit	0 0 0 -13 0 0 0 16
q:was	0 -16 -5 14 9 -5 0 -4
q:we	0 -35 1 -2 0 -3 5 17
q:week	0 0 0 -9 -2 0 0 15
q:what	3 0 -4 -13 -14 0 0 23
q:which	13 0 -3 -23 0 -2 0 13
q:who	12 -3 0 -6 21 0 0 -20
q:will	-4 5 0 16 -15 0 0 -12
q:with	8 8 -19 -3 -9 -4 -1 8
q:would	0 2 -4 -16 -5 0 0 20
qt=future	-1 0 0 -17 7 9 0 11
qt=modal	-4 -2 1 20 -14 0 0 -5
qt=past	-9 -7 -2 17 -5 -4 -9 0
qt=perfect	-11 0 0 -2 26 -4 4 -16
qt=present	10 -3 -5 -8 -22 6 -1 20
r1=.	2 0 2 3 -6 0 -16 1
r1=<end> & d:today	-2 0 -4 24 -6 -3 -2 -11
r1=<level>	0 34 0 -23 -11 0 0 -8
r1=<quality>	0 14 0 -17 0 0 0 3
r1=<quality> & d:ahead	0 14 0 -17 0 0 0 3
r1=and	0 4 0 15 -16 -1 0 -15
r1=and & d:ahead	0 6 0 15 -15 0 0 -18
r1=as & d:ahead	0 -6 0 -7 0 0 0 15
r1=if	0 15 0 -7 0 0 0 -4
r1=if & d:ahead	0 16 0 -8 0 0 0 -3
r1=of	2 -1 -1 -16 1 0 0 17
r1=of & d:ahead	2 -1 -1 -16 1 0 0 17
r1=—	0 -4 0 22 -3 0 0 -13
r1=— & d:today	0 -6 0 17 0 0 0 -6
r2="	0 -18 0 13 -3 0 0 0
r2=<end>	-4 -9 -7 14 4 -3 -15 2
r2=<goods>	7 16 0 -10 0 0 0 -12
r2=<level>	0 15 0 -1 -12 0 0 -1
r2=<name>	0 -13 0 33 -3 0 0 -15
r2=<organisation>	0 18 0 -6 4 0 0 -19
r2=<v-begin>	0 -20 1 32 -7 -3 0 -11
r2=<v-target>	0 0 -2 16 -6 0 0 -2
r2=<v-up>	0 -11 0 19 0 0 0 -8
r2=as	0 -3 0 16 0 0 0 -12
r2=go	0 -12 0 19 0 0 0 -7
r2=if	0 28 0 -11 -1 0 0 -16
r2=last	0 20 0 -20 0 0 0 -2
r2=not	0 -2 0 -12 2 0 0 15
r2=they	0 -12 0 19 -1 0 0 -2
r2=was	0 -8 0 17 0 0 0 -8
r3=,	7 0 -3 13 -17 0 0 -6
r3=.	0 -20 9 2 -7 6 0 6
r3=<duty>	0 15 0 -6 0 0 -1 -5
r3=<end>	-4 -7 -9 14 3 -5 -16 5
r3=<level-noun>	0 -4 0 -12 3 0 0 17
r3=<number>	7 -18 7 -5 10 0 6 -4
r3=<organisation>	1 9 3 -3 12 0 0 -27
r3=<seat>	0 7 0 9 0 0 0 -16
r3=<v-end>	0 23 0 0 -1 0 0 -13
r3=<v-stay>	0 5 0 12 0 0 0 -18
r3=at	0 -18 0 1 10 0 0 3
r3=end	0 15 0 -10 0 0 0 -2
r3=in	5 0 0 3 7 0 0 -17
r3=it	0 0 0 19 7 0 0 -25
r3=month	4 -15 0 -1 4 0 0 7
r3=of	0 -16 0 -4 10 3 0 9
r3=on	0 -8 0 -4 0 0 0 16
r3=that	0 20 0 -5 0 0 0 -21
r3=the	-3 20 -3 6 -10 6 -4 -19
r3=truce	0 -7 0 20 0 0 0 -10
r4=,	4 0 -5 26 -8 0 -2 -24
r4=<agent>	0 -6 0 16 0 0 0 -10
r4=<end>	-6 -13 -3 18 2 0 -18 3
r4=<level-noun>	0 11 0 -16 2 0 0 0
r4=<level>	0 -13 0 25 -11 0 0 -2
r4=<name>	0 -5 0 17 -4 0 0 -7
r4=<number>	0 23 -1 -20 12 0 0 -8
r4=<organisation>	0 -5 0 20 -6 0 0 -5
r4=<v-begin>	0 11 0 -17 5 0 0 0
r4=end	4 -1 0 11 0 0 0 -17
r4=in	2 2 0 -20 16 2 0 -3
r4=of	-1 24 -1 -9 -9 0 0 -3
r4=on	0 23 0 -12 -2 0 4 -11
r4=the	-11 -2 0 -11 19 0 0 1
r4=will	0 11 0 -16 0 0 0 5
r=, "	0 -8 0 -5 -2 0 0 15
r=, if	0 28 0 -15 0 0 0 -14
r=. <end>	3 0 3 0 -6 0 -16 4
r=: the	-1 -2 0 -6 -6 0 0 16
r=and is	0 -10 4 18 0 0 0 -14
r=unless <organisation>	0 22 0 -9 0 0 0 -15
r=— <name>	0 -13 0 15 0 0 0 0
s:!	0 -22 0 27 0 0 0 -6
s:'	0 -9 6 17 0 0 0 -12
s:'s	9 -11 -10 9 0 13 8 -20
s:(	-6 -13 -2 18 -16 0 0 7
s:)	-7 -8 -4 17 -19 0 0 6
s:*	0 -14 1 33 -3 0 0 -20
s:-	9 1 7 9 -11 0 -4 -18
s:.	-3 -3 0 25 -9 -12 -13 -5
s::	-8 1 11 2 5 -17 -9 -2
s:<agent>	0 2 -10 -4 3 16 0 -9
s:<day-gone>	-13 -17 -6 28 -7 0 -24 5
s:<day-today>	-25 -10 -9 38 -4 -2 -15 -12
s:<duty>	-38 10 0 3 -2 -9 12 -7
s:<gate>	-16 0 -15 0 22 0 -7 -2
s:<goods-amount>	-2 -10 0 30 -6 0 0 -12
s:<goods>	5 20 18 -27 3 -25 0 0
s:<level-noun>	-21 -6 -15 9 1 0 0 6
s:<level>	-11 23 -30 11 -30 -23 -6 0
s:<money>	-2 -29 -1 26 0 2 0 -7
s:<month-gone>	12 -17 -1 -2 -4 -3 0 12
s:<name>	9 11 14 -17 -3 0 9 -6
s:<not>	4 12 4 -4 -2 -22 10 -10
s:<number>	-8 35 18 -4 -17 -32 0 -22
s:<office>	-13 -15 -15 29 -2 -8 9 -10
s:<organisation>	7 8 -7 6 29 -7 -10 -43
s:<person>	-17 -2 -24 4 7 0 -8 6
s:<points>	-20 -8 -7 -18 -10 -6 0 48
s:<quality>	-5 6 -14 -10 6 12 -24 8
s:<seat>	-1 -18 -3 20 1 -11 -8 -1
s:<sender>	5 3 7 -2 3 0 -5 -17
s:<span>	-20 6 -25 1 -27 -4 -10 18
s:<taker>	0 -15 -5 16 5 -8 0 1
s:<v-agree>	-17 -8 -6 12 -7 1 15 0
s:<v-bear>	-17 18 -19 2 -1 -11 4 -9
s:<v-begin>	7 14 -18 -4 -7 -5 1 -1
s:<v-deny>	29 -18 -1 6 -2 -2 -1 -22
s:<v-down>	-16 10 -18 6 -18 -2 10 -3
s:<v-end>	-8 11 11 -12 -6 -17 0 8
s:<v-impose>	-3 -8 -16 1 6 -8 1 13
s:<v-propose>	-9 6 -8 14 10 -6 0 -28
s:<v-return>	-2 18 -4 -1 -19 -4 -4 2
s:<v-say>	-2 6 0 -4 2 0 -17 0
s:<v-sell>	1 -9 -3 -10 19 14 0 -18
s:<v-suspend>	11 -23 -2 0 -12 -4 -11 18
s:<v-target>	-2 17 -1 -3 1 -8 -8 -8
s:<v-up>	-1 0 -20 1 0 -3 -2 9
s:a	9 0 -1 -3 0 13 13 -17
s:above	0 19 0 -17 0 0 0 -7
s:additional	-11 12 7 -15 -7 0 0 13
s:again	0 20 -4 -12 -19 0 0 4
s:agree	-3 -10 -3 4 -11 1 16 -2
s:ahead	0 -15 0 23 0 0 0 -9
s:alexandria	0 -4 0 18 0 0 0 -13
s:all	-2 4 1 8 -24 8 0 -8
s:an	-1 -3 -9 2 -25 7 10 6
s:and	1 -2 -9 13 -15 -3 -34 7
s:anew	0 15 0 -10 0 0 0 -1
s:answer	-6 -16 0 16 5 0 0 0
s:antimony	23 0 0 -9 -1 0 0 -14
s:apply	2 10 0 -9 -18 0 0 8
s:approve	-2 -22 0 5 8 0 0 6
s:are	0 5 -2 -20 17 -15 -1 8
s:army	0 0 0 18 -1 0 0 -14
s:arrangement	0 0 -1 -24 -2 0 0 29
s:ask	0 9 0 -25 0 0 0 20
s:at	-6 -2 3 0 22 0 -10 -14
s:back	-1 7 -7 -7 -26 0 -2 18
s:battery	18 -8 0 -6 0 0 0 -3
s:became	0 -10 0 19 0 0 0 -10
s:become	0 2 0 -18 0 0 7 8
s:before	-13 -2 16 -17 14 -7 -6 3
s:begin	-9 12 -4 5 11 -1 0 -24
s:between	-2 -27 -4 11 -8 3 -1 10
s:border	0 7 0 -17 -1 0 0 10
s:both	-11 6 -7 -9 -7 -2 -2 19
s:butter	0 0 0 15 -8 0 0 -4
s:by	-1 -7 -8 9 8 0 15 -19
s:cabinet	0 0 0 16 0 0 0 -12
s:call	0 -4 0 25 0 0 0 -24
s:cease	0 10 0 -15 -3 0 0 9
s:ceasefire	0 0 0 24 0 0 0 -22
s:certificate	0 -8 0 -2 15 0 0 -6
s:chicken	0 4 0 -17 8 0 0 1
s:city	0 -6 0 20 0 0 0 -14
s:clear	0 -3 -1 -4 -8 0 0 18
s:client	0 15 3 -13 -7 0 0 0
s:close	0 -16 -2 0 0 7 0 6
s:closed	0 -4 0 31 -17 0 0 -10
s:club	0 -3 0 27 0 -3 0 -17
s:coffee	0 -13 0 16 0 0 0 -1
s:column	-1 21 0 -11 -9 0 0 0
s:come	-4 1 -3 0 -15 0 4 4
s:conclude	0 4 0 -20 0 0 0 19
s:continue	0 0 0 -14 0 0 0 15
s:contract	0 -10 0 33 -7 0 0 -14
s:control	10 -3 -2 17 -9 0 0 -15
s:cotton	0 25 0 -27 -7 0 0 8
s:count	0 -1 0 -23 8 0 0 19
s:country	0 0 0 -16 8 0 0 11
s:county	0 -10 0 16 -5 0 0 0
s:crane	0 17 0 -10 0 0 0 -3
s:current	0 0 0 -20 -1 14 0 11
s:date	8 5 -3 -26 -1 0 5 17
s:deadline	-1 6 0 -2 -22 24 10 -24
s:decide	0 0 0 -9 19 0 0 -9
s:delegation	0 -10 0 26 -1 0 0 -12
s:did	0 -16 0 29 -2 0 0 -12
s:die	0 5 0 -16 0 0 0 14
s:do	-2 -12 0 0 -15 0 0 27
s:doe	0 -5 0 -4 -10 0 0 16
s:done	0 10 0 -15 7 0 0 -3
s:down	-2 -5 2 18 -12 6 0 -10
s:duty	-19 22 14 -32 6 -9 -15 7
s:each	-2 -15 -1 2 10 0 -1 3
s:earth	22 -13 -1 9 -8 0 0 -13
s:effect	4 8 0 -16 -11 0 0 15
s:end	-1 -23 14 6 -20 -7 1 10
s:enter	2 7 4 -11 4 0 0 -17
s:everyone	0 15 0 -10 0 0 0 -5
s:exclusion	1 -27 46 -15 -11 0 0 -29
s:expect	0 -13 2 20 -9 0 0 0
s:expert	0 -3 0 16 -5 0 0 -4
s:export	8 -2 4 14 -15 0 0 -14
s:extend	-2 -10 2 29 -6 0 0 -18
s:fail	-1 28 0 -20 0 0 0 -10
s:failing	0 28 0 -25 0 0 0 -4
s:fee	-15 -29 -6 18 33 -3 0 -22
s:follow	0 -15 0 8 12 0 0 -7
s:for	-6 -5 18 2 -8 7 6 -9
s:freeze	0 -5 0 -8 -1 0 0 16
s:friday	0 7 9 -15 8 0 0 -14
s:from	-1 11 25 -3 -2 -24 -18 -14
s:frozen	0 2 0 27 -11 0 0 -22
s:full	0 15 0 0 -1 0 0 -13
s:gallium	31 -2 0 -16 -3 0 0 -16
s:gas	0 -14 0 16 0 0 0 0
s:gate	0 -3 0 23 0 0 0 -19
s:gave	0 -15 0 8 -1 2 5 -4
s:germanium	26 -1 0 -11 -1 0 0 -15
s:get	-2 2 0 -12 16 0 0 0
s:given	0 -6 0 -12 0 0 0 20
s:go	0 -17 -13 3 0 0 0 17
s:good	-16 1 15 -18 1 -5 -7 18
s:had	-3 -20 0 25 4 4 -2 -14
s:has	0 -3 0 0 18 5 10 -22
s:he	-6 -19 -5 33 -23 -3 0 2
s:hear	0 0 0 -16 19 0 0 0
s:hearing	0 -2 0 -9 17 0 0 -2
s:hold	0 -16 5 4 -1 1 0 2
s:home	0 -10 0 15 0 0 0 -3
s:household	0 -18 0 10 0 0 0 8
s:ice	9 0 0 12 0 0 0 -17
s:if	-3 36 0 -6 -22 -10 4 -14
s:import	-4 0 0 16 0 0 0 -14
s:in	-12 -6 -3 26 -6 1 -15 -9
s:including	0 0 0 -15 0 0 0 14
s:into	0 9 0 -15 3 0 0 1
s:is	1 -3 4 -5 -10 6 -23 13
s:it	-14 -1 -22 -2 0 0 -4 18
s:its	14 -4 -5 0 -23 -4 -8 12
s:itself	0 10 0 -18 -3 0 4 5
s:keep	-1 6 -2 -22 2 0 0 20
s:land	0 17 0 -8 0 0 0 -7
s:last	1 0 9 -24 -15 0 -1 26
s:later	0 -8 0 -10 21 0 0 -1
s:law	1 15 0 -10 -19 13 0 -5
s:legal	0 17 0 -20 0 0 0 4
s:lentil	0 8 0 -17 0 0 0 9
s:let	-1 -2 0 -14 0 9 0 15
s:level	0 19 0 -10 -1 0 0 -7
s:levy	0 -12 0 26 0 0 0 -15
s:licence	16 -14 -2 8 -5 -4 0 -1
s:live	0 5 3 -15 0 0 0 8
s:lorry	0 -6 0 19 0 0 0 -13
s:m	-2 -1 15 -16 2 0 0 0
s:make	7 20 -2 -8 0 0 0 -14
s:may	-1 0 4 -10 21 -1 0 -7
s:meet	-3 -27 -3 28 -6 -3 0 0
s:member	0 -22 0 4 16 0 0 -1
s:midnight	-2 0 8 -20 -11 0 0 25
s:million	0 -5 0 24 -5 0 0 -13
s:mission	0 -10 0 23 0 0 0 -12
s:month	3 -21 -1 -4 10 0 0 9
s:must	0 -10 -4 5 0 3 11 -16
s:my	-3 -11 3 17 0 0 0 -6
s:named	0 16 0 -12 0 0 0 -2
s:need	13 -20 0 7 0 0 0 -2
s:negotiation	0 -2 0 -12 0 0 16 0
s:next	5 -15 -6 37 -12 -8 0 -14
s:none	0 -15 0 9 0 0 0 5
s:note	0 9 6 -15 -7 0 0 7
s:nothing	0 2 0 1 -17 0 11 -4
s:of	18 1 -5 3 4 -6 -2 -14
s:off	0 -15 -4 14 0 -2 0 4
s:old	-1 -20 2 17 0 0 -2 0
s:one	15 -12 -8 1 1 0 2 -3
s:only	0 -26 5 7 -8 0 0 12
s:or	0 7 1 -12 -17 4 4 4
s:otherwise	0 11 0 -21 -4 0 0 14
s:our	-4 -33 0 9 18 -1 0 6
s:out	-8 -10 15 -12 -3 -8 -2 23
s:over	-2 2 -3 7 -25 0 4 3
s:own	0 -15 0 7 0 2 0 4
s:panama	0 -3 0 16 0 0 0 -11
s:paper	0 -8 0 0 -13 0 0 19
s:parliament	0 0 0 -20 19 0 0 0
s:party	0 -13 0 35 -3 0 0 -22
s:past	0 0 0 -18 -3 0 0 22
s:pause	0 -18 0 -19 -2 0 0 31
s:pay	-3 17 -11 -6 5 -6 -2 -8
s:phase	0 -4 0 -7 17 0 0 -9
s:port	-10 -22 -1 8 30 2 0 -21
s:post	-4 17 0 -16 13 0 0 -13
s:prolong	0 17 0 -16 0 0 0 0
s:rare	21 -12 -1 12 -7 0 0 -17
s:reduce	0 -5 0 16 0 0 0 -8
s:renewal	0 15 0 -20 2 0 0 2
s:reporter	0 -11 0 15 -4 0 0 0
s:request	0 1 0 -19 22 0 0 -5
s:river	0 -6 0 21 -1 0 0 -13
s:roaming	0 -20 -1 26 0 0 0 -5
s:round	0 -7 0 31 -9 0 0 -10
s:rule	30 -23 0 2 -1 -2 0 -18
s:sale	0 -4 0 -16 0 23 0 -2
s:salmon	0 16 0 -15 0 0 0 0
s:say	0 -7 6 12 -26 -7 -4 3
s:section	-3 7 12 -18 5 0 0 -5
s:see	0 -5 0 19 -8 2 0 -9
s:sell	6 -4 0 -4 -11 19 0 -11
s:shall	0 7 0 -23 9 0 0 7
s:she	0 -9 0 16 0 0 0 -2
s:ship	-15 -3 1 -16 29 -2 0 -4
s:shore	0 18 0 -20 3 0 0 0
s:short	0 -14 0 -10 -4 0 0 23
s:should	-3 27 4 -13 -13 0 0 -3
s:shut	0 -15 0 6 -3 8 6 -4
s:side	-1 18 -3 -14 -2 0 0 6
s:since	-13 -20 -1 21 -3 -4 -1 7
s:sit	-2 -6 0 18 0 0 0 -6
s:six	0 -7 0 -8 0 0 0 16
s:sleep	0 2 0 -16 0 0 0 9
s:so	-4 -14 -4 0 24 -2 0 -3
s:somebody	0 -12 0 -12 0 0 0 23
s:something	0 -5 0 -11 0 0 0 18
s:sooner	0 14 0 -21 0 0 0 6
s:south	0 -12 0 16 0 0 0 -2
s:stand	0 0 0 15 -2 0 0 -9
s:standstill	0 -6 0 19 -3 0 0 -10
s:start	5 30 -1 -11 -12 -4 0 -11
s:state	0 7 0 -18 20 2 0 -11
s:step	0 30 0 -19 -4 0 0 -12
s:subject	0 -16 0 10 9 0 0 -5
s:sunday	0 -9 0 -15 0 0 0 23
s:surcharge	0 41 -9 -7 -5 0 0 -40
s:talk	-2 -6 -3 22 -19 2 0 0
s:tariff	-16 -19 -14 24 -9 0 21 -5
s:team	0 -7 0 17 -1 0 0 -4
s:text	6 -7 0 -16 -1 0 0 17
s:than	0 7 0 -9 19 0 0 -12
s:the	-13 -7 -2 17 4 1 -10 -5
s:their	2 -4 -5 -12 -12 -1 0 28
s:there	-4 14 -7 10 0 -3 -2 -15
s:these	0 9 0 6 0 0 0 -17
s:thi	5 -24 0 4 0 0 0 10
s:third	-2 2 0 15 -17 0 0 0
s:through	-1 -16 4 2 -2 0 0 9
s:tiktok	0 -7 0 -22 -2 27 0 0
s:till	7 -16 -3 -9 -11 9 0 14
s:top	-3 15 0 -1 -2 0 0 -8
s:truce	-15 4 0 4 -8 -5 -4 5
s:unless	-4 13 0 -20 0 0 0 12
s:up	0 -7 -6 -10 1 3 -1 20
s:us	4 -4 -4 -16 12 0 5 3
s:used	0 -1 0 -11 21 0 0 -8
s:video	0 -10 0 19 -2 0 0 -3
s:vote	-1 -12 0 -2 23 -1 0 -11
s:want	0 10 0 0 -15 0 0 0
s:was	-2 -15 -8 17 -10 -11 -1 10
s:watche	0 -12 0 16 0 0 0 -3
s:water	-2 2 0 18 -12 0 0 -13
s:we	-5 -1 4 -8 16 -4 5 -6
s:wednesday	0 3 0 0 4 4 0 -19
s:week	0 -9 2 8 -19 0 0 9
s:where	0 11 0 -21 -5 8 0 10
s:whether	0 0 2 -18 10 0 0 8
s:which	6 -16 -16 -3 17 1 -5 5
s:who	0 -8 -2 28 -2 -2 0 -13
s:will	0 1 -8 6 -17 -2 0 8
s:without	-3 26 10 -11 -24 0 3 -12
s:wool	0 17 0 -20 0 0 0 4
s:year	8 1 -3 -15 3 1 0 3
s:you	-1 4 0 16 -8 0 0 -10
s:your	-1 -29 17 12 5 -8 0 0
sa:'s	8 1 0 0 1 8 0 -17
sa:)	-3 -12 0 17 -5 0 0 0
sa:, <quality>	0 15 0 -21 -1 0 0 11
sa:, at	1 -9 10 13 2 -2 0 -23
sa:, failing	0 23 0 -19 0 0 0 -2
sa:, from	0 0 0 -15 5 0 0 13
sa:, has	0 -6 0 15 -1 0 0 -6
sa:, if	0 21 0 -11 -3 0 0 -8
sa:, say	1 8 0 -15 -5 0 0 9
sa:, that	0 -19 0 0 7 0 0 10
sa:, was	0 -5 0 15 0 0 0 -7
sa:, where	0 16 0 -15 0 0 0 0
sa:.	-3 -5 0 27 -7 -12 -13 -6
sa:<agent>	0 1 -4 15 -15 0 -2 -5
sa:<day-ahead>	-5 -3 -20 23 -9 0 2 -15
sa:<day-ahead> ,	0 15 0 1 -3 0 0 -12
sa:<day-today> .	0 -11 0 -8 -3 0 0 22
sa:<duty>	-13 16 -6 3 -9 0 9 -18
sa:<goods>	7 13 0 -17 -5 -13 5 1
sa:<level>	0 19 -18 2 -12 -12 0 -4
sa:<money>	0 -11 0 17 0 2 0 -14
sa:<month-gone>	0 -22 0 0 -7 0 0 25
sa:<month-gone> ,	0 -7 0 -8 0 0 0 15
sa:<name>	2 11 0 0 -30 6 5 -5
sa:<name> .	0 -19 0 25 -2 4 0 -10
sa:<name> will	0 7 0 -16 0 3 4 0
sa:<number>	-2 13 2 1 5 -12 2 -19
sa:<number> .	-4 20 -5 -9 5 0 0 -8
sa:<number> and	0 19 0 -27 -2 0 0 4
sa:<office>	-1 -28 0 28 -10 0 0 3
sa:<organisation>	5 11 0 3 7 -3 -1 -23
sa:<person> in	0 -10 0 17 -1 0 0 -3
sa:<quality>	0 13 -14 -13 -12 0 -8 17
sa:<seat> ,	0 -10 0 26 -2 0 0 -13
sa:<seat> .	0 -3 0 16 0 0 0 -8
sa:<sender>	-2 6 -1 8 0 0 0 -18
sa:<span> ,	0 16 0 -15 0 0 0 0
sa:<span> .	-1 -22 0 27 3 0 0 -4
sa:<taker>	0 -15 0 12 0 0 0 4
sa:<v-agree>	-4 2 -2 10 -20 0 13 -7
sa:<v-bear>	-11 18 -11 -11 -3 0 0 7
sa:<v-end>	0 17 1 -1 -20 -2 -4 -3
sa:<v-return>	0 6 0 -13 -8 0 -1 16
sa:<v-say>	2 -11 0 15 -1 0 -6 -10
sa:<v-sell>	0 -5 -3 -16 22 8 -1 -3
sa:<v-suspend>	0 -12 0 1 -17 -1 -5 20
sa:<v-target>	3 15 -9 -7 9 -2 -3 -12
sa:a truce	0 -2 7 19 0 0 0 -22
sa:above	0 17 0 -12 0 0 0 -5
sa:after	0 0 0 25 -12 0 0 -18
sa:again	0 19 0 -10 -2 0 0 -2
sa:again .	0 19 0 -16 0 0 0 -3
sa:all	0 -11 0 23 -6 0 0 -6
sa:an	1 -19 -1 0 -9 0 11 13
sa:and	0 4 -3 15 -44 5 -18 1
sa:and <name>	0 -7 -2 -7 -4 2 0 19
sa:and is	0 -10 4 20 0 0 0 -16
sa:and it	0 -5 0 19 0 0 0 -15
sa:and the	0 -3 5 5 1 9 0 -17
sa:as	3 -17 -1 11 -14 0 0 11
sa:at <number>	-5 6 8 5 2 -1 0 -22
sa:at midnight	0 -4 0 -18 0 0 0 23
sa:back	-4 -3 -1 -17 -11 0 -1 33
sa:back to	0 -4 0 -9 0 0 0 16
sa:became	0 -9 0 23 0 0 0 -15
sa:become	0 2 0 -18 0 0 7 8
sa:begin	0 3 0 12 2 0 0 -19
sa:begin .	0 2 0 13 0 0 0 -17
sa:by	-5 -1 -9 16 -14 -3 2 3
sa:by the	0 -11 0 19 -9 0 0 0
sa:charge	-1 0 0 -9 16 0 0 0
sa:country	0 -1 0 -17 6 0 0 16
sa:date	9 -7 0 -15 -3 0 0 17
sa:day	2 0 7 -16 1 -1 0 4
sa:done	0 11 0 -17 8 0 0 -4
sa:down	0 -8 0 18 -5 0 0 -2
sa:due	0 17 0 -7 -4 0 0 -4
sa:end .	0 -17 5 -13 0 0 0 25
sa:enter	0 19 0 -2 -9 0 0 -8
sa:evening	-1 -3 0 18 7 0 0 -18
sa:everything	0 -5 0 -14 -3 0 0 22
sa:export	-1 -3 0 19 -3 0 0 -5
sa:extend	0 -3 0 18 -1 0 0 -13
sa:failing	0 22 0 -19 0 0 0 -2
sa:fee	-3 -12 0 0 19 0 0 -7
sa:find	0 15 0 -15 0 0 0 0
sa:for	3 5 0 0 4 0 0 -16
sa:for <span>	-1 7 0 3 4 0 0 -16
sa:gallium	18 -1 0 -8 0 0 0 -10
sa:go	0 -15 -5 1 1 0 1 12
sa:go to	0 -14 0 20 -2 0 0 -1
sa:hour	0 0 0 17 0 0 0 -13
sa:if	0 28 -7 0 -16 0 0 -23
sa:in	-6 -12 -22 11 3 9 -4 -5
sa:in <number>	0 9 0 -17 0 0 0 8
sa:in <seat>	0 -4 -1 0 21 0 0 -17
sa:in the	-5 12 -1 -28 11 7 2 6
sa:is up	0 -5 0 -7 0 0 0 16
sa:it .	0 10 -8 -19 18 -4 0 0
sa:its	4 -5 2 17 -18 1 -2 -11
sa:leave	7 -15 0 0 3 0 0 5
sa:let	0 0 0 -17 0 0 0 17
sa:level	0 15 0 -5 0 0 0 -8
sa:midnight	-1 -6 11 -22 -5 0 0 22
sa:midnight .	0 -2 0 -11 -2 0 0 17
sa:month	4 -17 0 0 9 0 0 1
sa:new	0 16 0 -7 6 0 0 -18
sa:night	0 -5 0 15 -2 0 0 -3
sa:none	0 -14 0 15 0 0 0 0
sa:now	0 -5 0 16 -1 0 0 -7
sa:of the	8 -8 2 -2 -18 2 3 5
sa:on	-4 5 -24 6 10 -14 9 -21
sa:once	0 -10 0 18 0 0 0 -6
sa:only	0 -15 0 8 0 0 0 6
sa:or	0 -2 5 -15 0 2 5 5
sa:our	0 -26 0 -6 13 0 0 18
sa:out .	0 -12 0 -8 0 0 0 23
sa:renewed	0 0 5 0 9 0 0 -15
sa:ship	0 -4 0 -17 28 0 0 -7
sa:so	0 -7 0 0 16 0 0 -4
sa:somebody	0 -3 0 -11 0 0 0 15
sa:steel	0 16 0 -13 0 0 0 -1
sa:step	0 16 0 -5 -3 0 0 -9
sa:surcharge	0 23 0 -16 0 0 0 -12
sa:the <number>	12 1 -1 -17 0 0 6 0
sa:the <office>	0 -14 0 17 -1 0 0 0
sa:the <organisation>	0 -29 2 16 6 0 0 -4
sa:the <quality>	-1 15 -2 -7 -17 0 0 9
sa:the <span>	0 -2 0 -8 -2 0 0 17
sa:the duty	0 -7 0 15 0 0 0 -3
sa:the two	0 0 0 -13 0 0 0 16
sa:their	4 -3 0 -13 0 0 0 17
sa:there	-3 14 -2 0 -16 0 0 5
sa:thi	6 -20 0 11 2 0 0 -4
sa:thi month	0 -16 0 7 4 0 0 1
sa:time	0 -4 -1 3 -19 0 0 14
sa:to <number>	0 -16 0 7 5 0 0 1
sa:truce .	0 -3 0 15 0 0 0 -8
sa:unless	-3 16 0 -16 0 0 0 3
sa:unless <organisation>	0 34 0 -19 0 0 0 -21
sa:up .	0 5 0 -17 0 0 0 15
sa:vote	0 -17 0 4 11 0 0 0
sa:we	0 5 2 -26 14 0 6 3
sa:well	1 8 0 8 0 0 0 -18
sa:well .	1 8 0 7 0 0 0 -19
sa:when the	0 18 -1 2 -9 0 0 -12
sa:where	0 16 0 -21 0 0 0 9
sa:which the	0 13 0 -15 0 3 0 0
sa:who	0 0 0 16 0 0 0 -11
sa:will	0 2 -4 -22 -10 1 0 28
sa:with	-3 -15 1 6 6 -3 0 2
sa:without	-2 11 4 0 -19 0 4 -5
sa:would be	0 1 0 5 9 0 0 -17
sb:" the	0 0 0 17 0 0 0 -15
sb:'s tariff	0 9 0 -15 0 0 6 0
sb:*	0 -13 1 31 -3 0 0 -20
sb:,	-3 6 -20 9 -6 5 -4 -4
sb:, <day-today>	0 1 2 0 -4 10 0 -17
sb:, and	3 -25 -3 3 10 0 -1 4
sb:, are	0 0 0 15 -7 0 0 -7
sb:, at	-2 -3 0 15 -1 0 0 -2
sb:, from	-2 23 0 3 -10 0 0 -21
sb:, good	0 -3 2 -17 0 0 0 17
sb:, in	0 -15 0 1 0 2 0 7
sb:, on	-2 8 -4 -16 -8 0 0 16
sb:, so	0 12 0 -24 6 0 0 4
sb:, the	-2 34 -6 -33 -3 -1 5 8
sb:, to	0 -1 0 -5 -6 0 0 15
sb:, until	0 20 0 -3 2 0 0 -14
sb:: <name>	0 28 0 -27 -1 0 0 0
sb:: <number>	-2 19 0 -2 3 -1 0 -20
sb:: and	0 19 0 -17 -1 0 0 3
sb:: my	0 -13 0 15 0 0 0 0
sb:: the	0 -15 6 14 -15 0 0 -1
sb:: we	0 -16 0 12 10 0 0 -9
sb:;	-7 -11 -6 -9 16 4 5 7
sb:<agent>	1 0 -4 -15 11 15 2 -6
sb:<day-ahead>	-5 -14 0 -19 17 1 -1 20
sb:<day-ahead> ,	-4 -30 -2 2 15 6 0 11
sb:<day-gone>	10 5 0 -43 8 15 0 13
sb:<day-gone> ,	3 6 -2 -18 -14 2 0 11
sb:<day-gone> ;	0 -8 0 -15 5 5 0 9
sb:<day-gone> and	-1 -3 0 -9 2 0 0 18
sb:<day-today>	-5 14 5 -12 14 7 0 -20
sb:<day-today> ,	0 10 0 -19 7 0 0 3
sb:<duty>	-26 2 4 -1 1 -11 3 3
sb:<gate>	-18 2 -9 6 10 -2 -4 -1
sb:<goods-amount>	-2 -9 0 26 -6 0 0 -7
sb:<goods-amount> of	-1 -1 0 15 -1 0 0 -3
sb:<goods>	0 14 15 -28 6 -15 -10 9
sb:<level-noun>	-13 -7 -7 26 -7 -1 0 -2
sb:<level>	-13 16 -16 7 -37 -9 -9 5
sb:<level> from	0 -9 0 15 -8 0 0 0
sb:<level> more	0 -14 0 17 0 0 0 0
sb:<level> on	-6 29 0 -14 -27 0 0 0
sb:<money>	0 -19 0 14 0 0 0 1
sb:<name>	6 2 17 -18 9 -9 7 -3
sb:<name> :	0 19 16 -32 0 0 0 -5
sb:<name> and	-5 -25 4 -8 -10 0 -3 36
sb:<name> is	-1 18 5 -1 2 0 0 -21
sb:<number>	-4 26 15 -2 -16 -19 -6 -19
sb:<number> ,	0 -2 -2 -15 3 -1 0 19
sb:<number> :	-5 0 0 13 5 0 0 -18
sb:<number> exclusion	0 -3 17 -7 0 0 0 -5
sb:<number> on	-2 22 -2 -24 0 0 0 6
sb:<office> 's	-1 0 0 15 7 0 0 -19
sb:<office> :	0 2 0 15 3 0 0 -26
sb:<organisation>	1 -1 -6 7 27 -2 -6 -33
sb:<organisation> 's	0 0 0 23 -15 0 0 -9
sb:<organisation> ,	0 2 0 -11 18 0 0 -11
sb:<person>	-12 -3 -19 3 5 0 -5 10
sb:<person> ,	3 -11 0 17 0 -1 0 -6
sb:<person> say	-3 2 0 -18 -4 0 0 25
sb:<points>	-18 -13 -5 -18 -5 0 0 44
sb:<points> stay	-2 0 0 -10 0 0 0 15
sb:<quality>	-10 4 -7 -6 11 13 -15 -1
sb:<quality> and	0 -12 0 16 0 0 0 0
sb:<seat>	1 -8 0 18 -7 -6 -4 -4
sb:<seat> on	0 -15 0 7 0 0 0 4
sb:<span>	-9 2 -14 2 -15 -8 -3 11
sb:<span> ,	-6 22 -2 -2 1 0 0 -9
sb:<span> are	0 0 0 -19 0 0 0 22
sb:<v-bear>	-8 3 -10 8 1 -15 3 -8
sb:<v-begin>	8 18 -9 -6 -4 -2 0 -7
sb:<v-deny>	26 -8 -3 -2 0 0 0 -19
sb:<v-impose>	-2 -6 -14 -4 4 -2 -5 17
sb:<v-propose>	-11 8 -15 9 9 -2 0 -19
sb:<v-say>	-6 18 0 -17 4 0 -8 4
sb:<v-sell>	0 -3 0 2 0 7 3 -15
sb:<v-suspend>	11 -15 -4 -3 -1 0 -3 10
sb:a new	0 11 0 -17 0 0 0 10
sb:a truce	0 -9 0 17 0 0 0 -8
sb:about the	0 15 0 -10 -5 0 0 0
sb:additional duty	-2 0 10 -16 -7 0 0 12
sb:again	0 4 -1 -2 -15 0 0 8
sb:agree in	0 0 0 -17 0 0 0 18
sb:ahead	0 -9 0 15 0 0 0 -4
sb:alexandria	0 -2 0 16 0 0 0 -13
sb:all	-4 13 3 -8 -16 9 0 -3
sb:all of	0 -6 0 -15 0 0 0 20
sb:an	-6 8 -5 0 -16 8 0 -2
sb:and	-1 -9 -8 1 6 -13 -16 12
sb:and <name>	-5 -31 4 3 -8 0 -3 23
sb:and it	0 6 0 -19 5 0 0 12
sb:and on	8 19 0 -6 -6 0 0 -19
sb:another <span>	0 0 0 17 0 0 0 -15
sb:apply	3 5 -1 -4 -15 0 0 8
sb:approve	-2 -19 0 6 6 0 0 4
sb:are	0 -1 0 -24 19 -11 -5 13
sb:arrangement	0 -5 0 -23 0 0 0 31
sb:as	0 29 -2 -13 7 0 0 -19
sb:as of	0 40 0 -22 -4 0 0 -23
sb:ask	0 13 0 -32 0 0 0 22
sb:at	-17 0 0 3 18 0 -3 -9
sb:at <number>	0 8 7 -17 1 0 0 0
sb:at it	0 -3 0 15 0 0 0 -8
sb:at the	-4 2 -2 20 -13 0 0 -9
sb:back	0 17 -2 1 -16 0 0 -11
sb:be in	0 -5 0 21 -8 0 0 -6
sb:before	-11 -6 7 -9 19 -6 -5 0
sb:before <day-ahead>	0 -8 7 -10 17 0 0 -9
sb:between	0 -18 -2 11 -5 0 0 4
sb:by	0 -3 -2 0 12 1 13 -21
sb:by <level>	0 -14 0 21 -2 0 0 -3
sb:call	0 1 0 19 -7 0 0 -19
sb:can be	0 -7 0 -8 19 0 0 -7
sb:cease	0 9 0 -15 -3 0 0 10
sb:ceasefire	0 0 0 24 0 0 0 -22
sb:charge <level>	0 -18 0 0 0 0 0 16
sb:city	0 -5 0 19 0 0 0 -13
sb:clear	0 -3 -1 -4 -8 0 0 18
sb:client	0 15 3 -13 -7 0 0 0
sb:close	0 -19 0 8 -8 8 0 6
sb:closed	0 -4 0 31 -17 0 0 -10
sb:club	0 -1 0 24 0 -3 0 -16
sb:column	0 15 0 -7 -8 0 0 0
sb:conclude	0 0 0 -14 0 0 0 18
sb:consent	0 0 0 -16 8 0 0 7
sb:contract	0 -5 0 28 -7 0 0 -11
sb:cost	0 12 0 -17 0 0 0 8
sb:cotton	0 21 0 -20 -6 0 0 2
sb:count	0 0 0 -19 0 0 0 19
sb:county	0 -10 0 16 -5 0 0 0
sb:crane	0 15 0 -4 -9 0 0 -2
sb:current	0 0 0 -21 -1 14 0 11
sb:date	0 9 -1 -15 0 0 6 3
sb:day	-2 -15 0 0 3 -1 0 9
sb:deadline	0 0 0 0 -14 20 4 -22
sb:deadline for	0 0 0 0 -5 15 0 -13
sb:decide	0 -4 0 -13 21 0 0 -1
sb:delegation	0 -3 0 20 -1 0 0 -12
sb:did	0 -14 0 26 -2 0 0 -10
sb:do	0 -8 0 0 -9 0 0 18
sb:duty	-12 13 15 -40 13 -3 -5 10
sb:earth	19 -7 0 0 -2 0 0 -8
sb:eastern	0 5 -1 -15 8 0 0 0
sb:effect	0 10 0 -18 -10 0 0 17
sb:effect from	0 17 0 -10 -2 0 0 -4
sb:end	-8 -21 10 5 -11 -4 4 7
sb:end of	0 0 4 -18 0 0 0 16
sb:enter before	0 -13 0 -2 17 0 0 -1
sb:exclusion	-2 -18 37 -7 -9 0 0 -21
sb:expect	0 -8 0 20 -8 0 0 -1
sb:expert	0 -3 0 16 -5 0 0 -3
sb:extend	0 -6 0 16 -1 0 0 -8
sb:extend the	0 0 0 21 0 0 0 -19
sb:extension of	0 0 0 -12 0 0 0 16
sb:face	0 0 0 -17 0 0 5 13
sb:fail	-1 28 0 -20 0 0 0 -10
sb:fee	-13 -20 -4 21 20 -1 0 -16
sb:follow	0 -13 0 4 15 0 0 -9
sb:for	-10 -17 17 1 -3 8 5 0
sb:for <name>	0 -17 9 0 10 0 6 -6
sb:for <number>	0 -4 0 15 -8 0 0 0
sb:for <span>	-1 -7 -3 -17 -6 -2 0 33
sb:for its	0 -9 0 17 -1 -4 0 -1
sb:for the	-4 19 3 -17 8 1 0 -13
sb:found	0 -3 0 17 -6 0 0 -7
sb:friday	0 7 9 -15 8 0 0 -14
sb:friday ,	0 7 9 -16 8 0 0 -11
sb:from	2 7 20 0 -1 -18 -13 -17
sb:from <day-ahead>	0 -6 0 -3 -8 0 0 19
sb:from <name>	0 -7 20 -6 -2 0 0 -1
sb:from the	8 -2 22 -17 4 0 0 -14
sb:frozen	0 3 0 25 -11 0 0 -20
sb:get	0 -1 0 -8 17 0 0 -2
sb:go to	-1 -18 0 14 0 0 0 8
sb:good	-17 1 12 -23 9 -3 -4 15
sb:had	0 -23 2 27 8 6 0 -25
sb:half	10 9 0 -22 7 0 0 -3
sb:happen	0 3 0 -7 15 0 0 -9
sb:has	-3 -6 1 4 16 4 0 -16
sb:has been	-3 -4 0 17 -3 1 0 -10
sb:has to	0 -11 0 -19 29 1 0 -8
sb:he	-3 -13 -3 21 -15 -1 0 3
sb:his	0 -5 -1 14 -15 9 0 -2
sb:hold	0 -19 6 0 0 2 0 6
sb:hour	0 -6 0 -11 -3 3 0 18
sb:i	0 0 0 15 -9 -1 0 -3
sb:ice	9 0 0 12 0 0 0 -17
sb:if	-9 15 3 -6 -13 -7 6 0
sb:if it	0 -14 6 15 0 0 0 -6
sb:in	-8 0 3 16 -11 -12 -12 0
sb:in <number>	0 -12 0 21 0 0 0 -10
sb:in <seat>	0 18 0 -1 -7 0 0 -3
sb:in alexandria	0 -2 0 16 0 0 0 -13
sb:in busan	0 -1 0 -12 0 0 0 16
sb:in which	2 -3 0 -22 0 2 0 20
sb:including	0 0 0 -15 0 0 0 14
sb:is	-2 -2 0 -1 -17 9 -13 13
sb:is due	0 1 0 -18 10 0 0 9
sb:is up	0 -2 0 -16 0 0 0 18
sb:it	-9 7 -14 -7 -6 1 0 15
sb:it 's	3 -15 0 0 -1 0 0 13
sb:it ,	2 4 0 10 0 0 0 -26
sb:it expire	0 -7 0 18 2 0 0 -14
sb:it take	0 -1 0 -9 0 0 0 16
sb:it was	0 -8 0 -17 2 0 0 23
sb:its	9 1 -14 -13 -9 -10 -3 22
sb:keep	0 -1 0 -19 3 0 0 22
sb:keep the	0 0 0 -26 0 0 0 28
sb:know	0 -2 0 -10 0 0 0 15
sb:land	0 18 0 -9 0 0 0 -7
sb:last	3 -6 0 -18 -11 0 0 25
sb:last day	0 -5 0 -8 -2 0 0 17
sb:later	0 -5 0 -11 22 0 0 -3
sb:law	0 18 0 -20 -15 13 0 0
sb:legal	0 17 0 -20 0 0 0 4
sb:levy	0 -13 0 26 0 0 0 -12
sb:levy on	0 -3 0 15 0 0 0 -10
sb:loaded	0 0 3 -11 15 0 0 -13
sb:loaded before	0 -10 4 -1 16 0 0 -12
sb:make	0 15 0 -6 -4 0 0 0
sb:may	0 0 5 -13 22 0 0 -10
sb:meet	0 -12 -1 18 -2 -1 0 0
sb:meet in	0 0 0 17 -6 0 0 -5
sb:member	0 -18 0 3 14 0 0 0
sb:midnight ,	0 17 0 -6 0 0 0 -10
sb:more	8 1 -3 4 2 0 0 -16
sb:must	0 -19 -2 6 4 3 4 -12
sb:need	10 -17 0 9 1 0 0 -9
sb:next	0 -14 -1 35 -16 -1 0 -5
sb:no	0 -19 1 10 12 -1 1 -11
sb:nobody	0 10 0 -15 11 0 0 -4
sb:not ,	0 7 0 15 0 0 0 -22
sb:now ,	0 10 0 -22 0 0 0 11
sb:of	7 0 0 0 12 -4 0 -16
sb:of <level>	-6 12 -6 12 -18 0 0 -14
sb:of <month-gone>	9 0 0 0 7 0 0 -17
sb:of its	8 2 0 -17 9 0 0 -2
sb:off	0 -15 -2 18 0 -7 0 0
sb:on <day-gone>	6 12 -4 -21 6 8 0 -2
sb:on <quality>	-19 12 0 -22 4 -1 -1 18
sb:on all	0 16 0 -10 0 0 0 -3
sb:on or	0 21 0 -11 -8 0 0 0
sb:on paper	0 -11 0 -17 0 0 0 25
sb:on the	-13 -4 0 18 17 -4 -4 -25
sb:once	0 11 0 -19 9 0 0 1
sb:one ,	0 0 0 -18 8 0 0 13
sb:or	-2 14 -3 0 -20 1 0 0
sb:or after	0 17 0 -7 -7 0 0 0
sb:order	-3 7 0 -19 -4 9 0 11
sb:otherwise	0 6 0 -15 0 0 0 10
sb:our	-2 -14 0 18 7 0 0 -10
sb:out	-4 -5 12 -13 -19 -4 0 23
sb:over	0 8 0 4 -19 0 0 0
sb:paper	0 -5 0 -6 -8 0 0 20
sb:party	0 -12 0 32 -1 0 0 -21
sb:past	0 3 0 -17 0 0 0 15
sb:pause	0 -6 0 -16 0 0 0 24
sb:pay	-1 16 -7 -1 0 -2 0 -9
sb:pay <level>	0 -2 0 -8 -1 0 0 17
sb:phase	0 -2 0 -5 15 0 0 -8
sb:port	-7 -22 0 12 24 0 0 -15
sb:port fee	-5 -5 0 -11 21 0 0 0
sb:post	-3 20 0 -12 3 0 0 -10
sb:put	7 8 2 -19 1 0 0 3
sb:rare	18 -6 0 0 -1 0 0 -12
sb:refund	0 0 0 -10 15 0 0 -5
sb:reporter	0 -8 0 15 0 0 0 -4
sb:return	0 4 0 17 -7 0 0 -14
sb:river	0 -6 0 21 -1 0 0 -13
sb:roaming	0 -20 -1 26 0 0 0 -5
sb:round	0 -5 0 23 -6 0 0 -6
sb:rule	27 -13 -2 -4 1 0 0 -15
sb:run	-2 -11 15 -3 -1 -2 0 8
sb:run out	0 -3 15 -4 -4 0 0 0
sb:say	-10 0 5 9 -24 -2 0 5
sb:see	0 -13 0 26 -5 0 0 -7
sb:shall	0 9 1 -23 9 0 0 0
sb:short	0 -13 0 -11 -4 0 0 23
sb:should	-1 29 5 -28 -11 0 0 1
sb:should the	0 23 0 -11 -1 0 0 -11
sb:shut	0 -15 0 6 -3 8 6 -4
sb:signature	0 -1 0 15 -9 0 0 0
sb:since	-11 -18 0 28 -6 -3 -1 0
sb:since <day-gone>	0 0 0 -23 -1 0 0 22
sb:sit	-1 -2 0 21 0 0 0 -19
sb:sit in	0 -3 0 17 -4 0 0 -5
sb:standstill	0 -2 0 18 -2 0 0 -11
sb:start	6 26 0 -9 -13 0 0 -13
sb:state	0 10 0 -19 16 2 0 -10
sb:step	0 18 0 -16 0 0 0 -1
sb:sugar	0 -10 0 20 0 0 0 -10
sb:sunday	0 -9 0 -16 0 0 0 23
sb:sunday ,	0 -2 0 -11 0 0 0 15
sb:surcharge	0 27 -8 2 -8 0 0 -31
sb:surcharge of	0 15 0 0 -1 0 0 -18
sb:suspension	2 -2 -1 -9 17 0 0 -2
sb:talk	0 0 -1 16 -12 0 0 0
sb:tariff	-11 -14 -8 19 -8 -2 9 1
sb:tariff for	0 -10 0 20 0 0 0 -9
sb:tariff on	-1 18 2 -15 -3 0 0 -1
sb:tariff truce	0 2 0 -21 0 0 0 19
sb:tax	0 -6 0 -5 -3 0 0 17
sb:tell	0 -15 0 5 -2 7 0 6
sb:tell reporter	0 -8 0 15 0 0 0 -4
sb:than	0 5 0 -6 19 0 0 -19
sb:that	4 -8 20 -4 -4 -1 0 2
sb:the <level>	1 23 -1 -28 3 0 0 0
sb:the <organisation>	0 -4 0 0 27 -3 0 -31
sb:the <person>	0 -20 0 -1 9 0 0 10
sb:the <quality>	4 6 0 -7 15 4 -2 -26
sb:the <span>	0 -5 0 -29 -2 0 0 36
sb:the arrangement	0 -6 0 -12 -3 0 0 20
sb:the ceasefire	0 0 0 22 0 0 0 -21
sb:the deadline	0 5 0 11 -10 7 0 -20
sb:the duty	0 5 12 -22 2 0 0 1
sb:the end	0 0 4 -17 0 0 0 15
sb:the next	0 -11 0 23 -4 0 0 -6
sb:the pause	0 -1 0 -11 0 0 0 16
sb:the present	0 0 0 -13 0 0 0 16
sb:the surcharge	0 32 -3 -21 -2 0 0 -13
sb:the suspension	0 -1 -1 -19 19 0 0 4
sb:the tariff	0 -3 0 -8 -1 0 0 19
sb:their	0 0 -2 -3 -10 0 0 16
sb:there	0 4 -1 9 9 0 0 -20
sb:they	-6 -13 15 2 8 -3 0 -1
sb:thi	0 -6 0 -6 -6 2 0 18
sb:those	0 3 0 -16 3 0 0 9
sb:three ,	0 15 0 -9 0 0 0 -6
sb:through	-1 -17 4 -1 -1 0 0 16
sb:tiktok	0 -1 0 -16 0 17 0 1
sb:till	8 -16 -3 -3 -8 9 0 5
sb:to <day-ahead>	-1 0 0 20 0 0 0 -16
sb:to <level>	-1 8 -1 12 -9 0 0 -20
sb:to <seat>	0 -9 0 16 -6 0 0 0
sb:to see	0 -2 0 19 0 0 0 -13
sb:trade	0 -14 0 18 2 0 0 -11
sb:truce between	0 0 0 -16 0 0 0 19
sb:truce end	0 0 0 -13 0 0 0 16
sb:truce itself	0 0 0 -13 0 0 0 15
sb:truce of	0 -7 0 16 0 0 0 -8
sb:truce that	0 -2 0 -11 0 0 0 17
sb:two country	0 0 0 -14 0 0 0 15
sb:two side	0 17 0 -14 -1 0 0 0
sb:under	0 -9 1 8 1 13 0 -18
sb:under the	0 4 0 10 1 2 0 -23
sb:unless	0 -6 0 -5 -3 0 0 15
sb:until <day-ahead>	1 17 0 -4 0 0 0 -16
sb:up	0 -25 -3 -5 7 0 0 22
sb:up <level>	0 -15 0 16 0 0 0 0
sb:up to	0 0 0 -16 0 0 0 16
sb:us	-3 0 0 -25 17 0 0 11
sb:used	0 -5 0 -9 21 0 0 -8
sb:video	0 -8 0 15 0 0 0 -2
sb:vote	0 0 0 -5 15 0 0 -10
sb:vote on	0 -7 0 -5 15 0 0 -4
sb:was to	0 -15 0 23 -3 0 0 -11
sb:water	-2 2 0 18 -12 0 0 -13
sb:we are	0 5 0 16 -4 0 0 -15
sb:wednesday	0 6 0 0 4 4 0 -18
sb:which	6 -24 -11 -2 15 0 -2 8
sb:which it	-1 0 0 -1 -10 0 0 16
sb:which the	0 -16 0 13 -4 3 0 0
sb:which was	0 -7 0 16 -2 0 0 -7
sb:who	0 -7 -1 17 0 0 0 -3
sb:will	1 0 -2 18 -12 -7 -4 -8
sb:will be	0 0 2 0 -32 -1 0 14
sb:will not	4 -15 0 13 -1 0 0 -1
sb:with a	-3 1 0 15 0 0 0 -15
sb:without	0 18 6 -12 -4 0 0 -8
sb:would	1 12 0 -17 -17 0 -2 17
sb:you	0 3 0 18 -7 0 0 -12
sb:your	0 -21 18 13 0 -8 0 -2
sb:—	-1 15 0 -26 3 8 4 4
t0=future	-6 22 -4 -3 -7 -6 -4 -1
t0=future-not	0 -17 0 20 0 0 0 -3
t0=past	8 -18 -11 31 -3 -6 -5 -12
t0=past-passive	-1 -6 0 19 -3 0 0 -6
t1=future	-6 20 -3 1 -5 -5 -4 -8
t1=future-not	0 -17 0 20 0 0 0 -3
t1=participle-passive	0 -8 6 12 4 -1 4 -23
t1=past	8 -15 -10 22 0 -5 -4 -6
t1=past-passive	-1 -6 0 19 -3 0 0 -6
t2=participle-passive	2 15 0 -17 -5 0 0 5
t2=past	-5 -33 0 29 3 0 0 -4
t:loose-l	-16 -14 -22 7 -4 0 2 12
t:loose-l2	-9 -10 -8 18 -7 0 0 0
t:loose-l3	-8 -18 -4 -5 1 -1 4 20
t:more	-10 -6 4 9 -12 -21 -2 9
t:more & d:ahead	-10 -4 5 2 -11 -20 -1 14
t:more & d:today	0 -6 0 23 0 0 0 -14
t:more-l	-4 -6 -3 0 -2 -13 -8 18
t:more-l0	0 -15 0 15 -5 0 0 1
t:more-l2	-4 -10 -6 21 5 -3 0 -8
t:more-l3	1 16 -9 -11 -2 -1 0 1
t:more-r1	0 -21 5 -2 9 0 7 0
t:truce	-13 -16 -7 9 -2 -11 0 12
t:truce & d:ahead	-12 -15 -6 7 -1 -11 0 13
t:truce-l	-6 -9 -20 8 6 -6 -4 6
t:truce-l2	0 16 -7 10 0 0 0 -15
t:truce-l3	-1 -25 -4 0 5 0 0 12
t:truce-r	-7 -11 3 2 -18 -1 3 12
t:truce-r2	-1 0 6 -22 -9 0 5 18
t:verb	13 2 -21 4 -11 -5 -7 -1
t:verb & d:ahead	14 0 -21 2 -10 -5 -6 0
t:verb-l	17 -5 -17 5 -5 -3 -2 -4
t:verb-l1	20 -3 -4 -9 0 0 0 -2
tn:loose	0 12 -5 -19 6 1 0 2
tn:more	2 20 -10 -8 -26 -1 -3 5
tn:quiet	0 -17 0 13 0 0 0 0
tn:truce	16 -9 0 -33 7 -5 0 21
tn:verb	0 -17 0 7 1 6 0 0
tp:loose	-9 4 -7 -9 22 0 0 -3
tp:truce	0 -6 -9 -16 4 -8 -4 28
tp:verb	-1 3 1 11 2 0 0 -21
v0-none	-14 -5 -5 16 0 -9 2 1
v0=end	-3 0 -1 20 0 0 0 -14
v0=have	2 -12 -3 15 -12 0 0 -2
v0=sit	0 -4 0 15 1 0 0 -11
v1-none	-16 -6 -4 17 -3 -10 -1 5
v1=end	-4 -1 -2 18 -1 -1 0 -10
v1=sit	0 -5 0 15 1 0 0 -11
v2-none	-12 -4 -13 32 4 -18 -23 -8
v2=go	0 -17 -1 13 3 0 0 0
v:a:<v-end>	-2 18 -1 -29 -9 0 0 23
v:a:<v-return>	0 7 0 -17 -2 0 0 15
v:b:<v-begin>	11 26 0 -11 -12 -12 0 -13
v:b:<v-end>	0 -5 5 -30 -3 -10 -9 37
v:b:<v-return>	0 6 -1 21 -9 -1 0 -24
v:c0=agree	-4 -7 -6 1 2 -3 -2 15
v:c0=down	-5 0 0 16 -7 -3 2 -9
v:c0=end	0 -2 1 -14 -3 -6 -4 19
v:c0=impose	-6 8 0 7 3 -1 -6 -15
v:c0=propose	-4 -18 -2 34 -12 -4 -3 0
v:c0=suspend	3 -8 5 -9 17 -3 0 -2
v:c0=target	-4 6 -2 -17 12 0 0 7
v:c1=bear & d:ahead	-1 17 0 -20 5 -7 0 0
v:c1=bear & d:today	0 -15 0 31 -2 0 0 -9
v:c1=begin	7 16 1 -8 -4 -9 0 -11
v:c1=end	0 -8 1 -15 -3 -6 -5 24
v:c1=end & d:ahead	0 -7 1 -10 -2 -6 -4 18
v:c1=impose & d:today	-2 -24 0 27 10 0 0 -32
v:c1=propose	-4 -22 -4 24 3 -3 2 -8
v:c1=propose & d:ahead	-3 -19 -3 18 5 -2 2 -5
v:c1=say & d:ahead	-10 5 -5 -15 12 0 -1 13
v:c1=say & d:today	0 -11 0 28 -2 0 0 -11
v:c1=suspend	10 -17 4 -7 14 -4 0 0
v:c1=suspend & d:ahead	11 -14 4 -12 15 -4 0 0
v:c1=target	-5 7 0 -16 10 0 0 6
v:c1=target & d:today	0 -9 0 -15 14 0 0 9
v:ct1=bear modal	0 -3 6 -14 -8 0 0 19
v:ct1=bear present	-6 27 -7 -4 -4 -1 0 -7
v:ct1=begin gerund	0 15 0 -7 0 0 0 -5
v:ct1=begin modal	0 -21 6 11 -5 0 0 6
v:ct1=begin present	10 17 -8 -18 -4 -4 4 -2
v:ct1=down future	-1 20 0 -5 -1 0 0 -8
v:ct1=down past	0 -14 0 15 -1 0 0 3
v:ct1=end participle-passive	0 -6 0 16 0 0 0 -8
v:ct1=end past	0 -3 0 17 0 0 0 -12
v:ct1=end present	-1 0 2 -23 4 -4 -2 21
v:ct1=impose future-passive	1 15 0 -19 0 0 0 0
v:ct1=impose modal	0 -11 0 25 0 0 0 -14
v:ct1=impose participle-passive	6 -9 17 -6 0 0 0 -4
v:ct1=impose present	-5 13 0 -2 -15 11 -2 -5
v:ct1=impose present-passive	4 4 -4 -18 15 0 0 0
v:ct1=propose modal	0 -12 0 16 -4 0 0 0
v:ct1=say future	0 -5 0 -15 16 0 0 2
v:ct1=stay present	3 -20 1 0 1 4 -9 8
v:ct1=suspend past	14 -8 0 -15 17 0 0 -6
v:ct1=target future-passive	0 13 0 -16 -2 0 0 4
v:ct1=target present	-1 0 0 -12 0 0 0 16
v:ct1=target present-passive	0 4 0 -16 15 0 0 -2
v:l1=,	-19 -2 17 2 -9 6 0 0
v:l1=, & d:ahead	-12 7 22 -5 -15 11 2 -15
v:l1=:	0 -10 -2 -8 -6 0 0 23
v:l1=: & d:ahead	0 -6 -2 -16 -3 0 0 27
v:l1=<begin> & d:today	0 -22 0 4 6 0 0 5
v:l1=<level-noun>	0 -4 0 -11 0 0 0 16
v:l1=<name>	0 -10 0 17 -1 0 5 -14
v:l1=<name> & d:ahead	0 -9 0 15 -1 0 5 -12
v:l1=<number>	0 21 0 -7 4 0 0 -22
v:l1=<number> & d:ahead	0 7 0 0 6 0 0 -16
v:l1=<span>	0 -8 0 25 0 0 0 -19
v:l1=<span> & d:ahead	0 -8 0 25 0 0 0 -19
v:l1=<v-bear> & d:ahead	0 5 0 -19 11 0 0 3
v:l1=<v-bear> & d:today	0 -7 0 16 0 0 0 -2
v:l1=<v-begin>	0 31 0 -5 -9 0 0 -32
v:l1=<v-begin> & d:ahead	1 37 0 -22 -3 0 0 -23
v:l1=<v-begin> & d:today	0 -12 0 26 -2 0 0 -10
v:l1=<v-end>	0 -22 5 -7 -7 0 0 18
v:l1=<v-end> & d:ahead	0 -20 6 -8 -7 0 0 18
v:l1=<v-impose>	4 -27 -1 8 21 0 0 -19
v:l1=<v-impose> & d:ahead	5 -19 0 7 10 0 0 -6
v:l1=<v-stay> & d:ahead	0 0 0 -16 0 0 0 17
v:l1=<v-target>	0 -5 0 -8 15 0 0 -1
v:l1=<v-target> & d:today	0 -5 0 -8 16 0 0 -4
v:l1=a	0 -20 0 9 -1 0 5 5
v:l1=a & d:ahead	0 -20 0 8 -1 0 5 5
v:l1=after	0 -1 4 -34 16 0 0 14
v:l1=after & d:ahead	0 -1 4 -34 16 0 0 14
v:l1=and	0 -16 0 14 9 0 0 -9
v:l1=and & d:ahead	0 -15 0 12 9 0 0 -9
v:l1=back	0 10 0 -16 -2 0 0 6
v:l1=back & d:ahead	0 10 0 -16 -2 0 0 6
v:l1=before	-7 11 -15 -14 16 -3 -3 0
v:l1=before & d:ahead	-7 14 -14 -20 17 -3 -2 0
v:l1=by	-14 -28 9 -8 23 3 3 -3
v:l1=by & d:ahead	-14 -28 9 -9 24 4 4 -2
v:l1=charge	0 -5 0 -8 16 0 0 -4
v:l1=charge & d:today	0 -5 0 -8 16 0 0 -4
v:l1=friday	0 17 0 -13 0 0 0 -3
v:l1=friday & d:today	0 17 0 -13 0 0 0 -3
v:l1=from	0 52 -28 -22 -7 -12 -9 -27
v:l1=from & d:ahead	0 50 -26 -25 -4 -11 -9 -24
v:l1=has	15 -4 0 -7 0 0 0 -2
v:l1=is & d:ahead	0 -12 0 -8 -13 13 0 15
v:l1=it	0 -4 0 15 0 0 0 -4
v:l1=of	-7 7 0 24 2 -3 1 -38
v:l1=of & d:ahead	-7 14 0 10 3 -2 2 -32
v:l1=of & d:today	0 -12 0 27 0 0 0 -9
v:l1=on	-1 8 1 5 0 -17 -30 -2
v:l1=on & d:ahead	-1 5 1 1 2 -16 -29 2
v:l1=on & d:today	0 10 0 9 -8 0 0 -24
v:l1=out	0 -6 0 -25 -3 0 0 31
v:l1=out & d:ahead	0 -5 0 -8 -3 0 0 16
v:l1=since	-5 -16 -1 33 -9 0 0 -7
v:l1=since & d:ahead	-5 -15 -1 32 -9 0 0 -6
v:l1=start	0 16 0 -7 0 0 0 -9
v:l1=start & d:ahead	0 20 0 -16 0 0 0 -3
v:l1=than	0 6 0 -25 22 0 0 -4
v:l1=the	0 8 2 -16 -25 -6 7 14
v:l1=the & d:ahead	0 9 2 -18 -24 -6 7 15
v:l1=till	9 -10 -2 -20 -6 10 0 12
v:l1=till & d:ahead	11 -10 -1 -23 -6 10 0 12
v:l1=to	6 -20 4 -15 -2 -8 -3 24
v:l1=to & d:ahead	6 -20 4 -17 -2 -8 -3 25
v:l1=tuesday & d:today	0 -2 0 16 0 0 0 -10
v:l1=·	0 -2 0 16 0 0 0 -8
v:l1=· & d:today	0 -2 0 16 0 0 0 -8
v:l2=.	0 10 3 -17 6 0 0 -3
v:l2=. & d:ahead	0 10 3 -18 6 0 0 -3
v:l2=: & d:today	0 17 0 -12 0 0 0 -4
v:l2=<begin>	7 5 -13 -7 11 0 -23 0
v:l2=<begin> & d:ahead	10 14 -8 -19 10 1 -19 0
v:l2=<begin> & d:today	-3 -33 -3 18 2 -3 -1 1
v:l2=<day-ahead>	-1 -16 -1 -3 -13 12 0 19
v:l2=<day-ahead> & d:ahead	-1 -16 -1 -3 -13 12 0 19
v:l2=<day-today>	0 6 0 -27 4 0 0 18
v:l2=<day-today> & d:today	0 0 0 -19 0 0 0 21
v:l2=<goods>	-5 21 0 -1 -19 -3 4 -14
v:l2=<goods> & d:ahead	-3 15 0 0 -16 -2 5 -11
v:l2=<level-noun>	0 -17 0 32 -3 0 0 -11
v:l2=<level-noun> & d:ahead	0 -11 0 20 -1 0 0 -6
v:l2=<level-noun> & d:today	0 -6 0 15 0 0 0 -3
v:l2=<number> & d:ahead	0 17 -5 -16 -2 0 0 5
v:l2=<number> & d:today	0 -8 0 19 0 0 0 -7
v:l2=<quality>	8 0 -1 15 -6 0 0 -17
v:l2=<seat>	1 -21 -1 13 6 0 0 0
v:l2=<v-down>	-2 -9 0 23 -5 0 0 -8
v:l2=<v-down> & d:ahead	-2 -7 0 22 -4 0 0 -7
v:l2=<v-end>	-1 -10 5 -11 0 -4 -2 17
v:l2=<v-end> & d:ahead	-1 -10 5 -11 0 -4 -2 18
v:l2=<v-impose> & d:today	0 -5 0 21 0 0 0 -10
v:l2=<v-say>	-6 -7 -2 15 10 -2 0 -10
v:l2=<v-say> & d:today	0 -4 0 16 0 0 0 -8
v:l2=<v-suspend> & d:ahead	10 -3 0 -17 5 -2 0 6
v:l2=<v-target>	0 3 3 9 -6 0 0 -18
v:l2=and	0 12 0 -18 -9 0 0 13
v:l2=and & d:ahead	0 12 0 -18 -8 0 0 13
v:l2=are	0 -13 0 -9 1 0 0 20
v:l2=arrive	0 0 12 -15 0 0 0 1
v:l2=arrive & d:ahead	0 0 12 -15 0 0 0 1
v:l2=as	0 19 0 -6 -2 0 0 -9
v:l2=as & d:ahead	0 25 0 -17 -1 0 0 -5
v:l2=at	-3 -1 -4 19 -8 0 0 -5
v:l2=at & d:ahead	-3 0 -3 20 -6 0 0 -12
v:l2=before	-1 7 0 11 -2 0 0 -15
v:l2=by	3 -14 -5 10 2 -3 11 -16
v:l2=by & d:ahead	3 -14 -4 9 2 -2 11 -15
v:l2=close	0 -17 0 1 -2 8 0 7
v:l2=close & d:ahead	0 -17 0 1 -2 8 0 7
v:l2=come	-1 -7 0 17 -2 0 0 -7
v:l2=come & d:ahead	-1 -5 0 16 -1 0 0 -7
v:l2=day	0 0 0 -6 -6 0 0 17
v:l2=day & d:ahead	0 0 0 -7 -6 0 0 17
v:l2=deal	0 15 0 -12 -2 0 2 -2
v:l2=deal & d:ahead	0 15 0 -12 -2 0 2 -2
v:l2=duty & d:ahead	0 4 3 -15 0 0 0 5
v:l2=effect	1 18 0 -7 -7 0 0 -13
v:l2=effect & d:ahead	1 19 0 -8 -7 0 0 -13
v:l2=enter	0 -4 0 -13 19 0 0 -2
v:l2=enter & d:ahead	0 -4 0 -13 19 0 0 -2
v:l2=for	0 -6 0 22 -1 0 0 -13
v:l2=for & d:ahead	0 -6 0 20 0 0 0 -12
v:l2=friday	0 7 23 -26 7 0 0 -17
v:l2=friday & d:today	0 20 0 -11 -2 0 0 -11
v:l2=from	6 7 -3 4 -1 0 0 -20
v:l2=from & d:ahead	7 8 -3 3 -1 0 0 -20
v:l2=happen	0 11 0 -24 4 0 0 9
v:l2=happen & d:ahead	0 11 0 -24 4 0 0 9
v:l2=has	0 -1 0 -12 -1 2 0 16
v:l2=has & d:ahead	0 -1 0 -12 -1 2 0 16
v:l2=have	0 -2 0 20 0 0 0 -14
v:l2=have & d:ahead	0 -2 0 20 0 0 0 -14
v:l2=in	0 -19 0 6 1 0 0 8
v:l2=in & d:ahead	0 -17 0 0 2 0 0 11
v:l2=is	-3 -9 -2 0 15 -3 0 0
v:l2=is & d:today	0 -6 0 0 15 0 0 -16
v:l2=it	-1 -9 -1 -15 5 0 6 20
v:l2=it & d:ahead	-1 -9 -1 -18 5 0 6 23
v:l2=last	0 -11 2 -27 -5 0 0 34
v:l2=make	0 -5 0 18 -4 0 0 -8
v:l2=more	0 20 0 -15 0 0 0 -5
v:l2=more & d:ahead	0 20 0 -15 0 0 0 -5
v:l2=off	0 -3 0 18 -2 -6 0 -5
v:l2=off & d:ahead	0 -3 0 18 -2 -6 0 -5
v:l2=out	0 0 0 -9 -4 0 0 15
v:l2=out & d:ahead	0 0 0 -11 -4 0 0 16
v:l2=own	0 -15 0 0 0 0 0 16
v:l2=pay	0 8 0 3 0 0 0 -17
v:l2=so & d:ahead	0 -4 0 -3 15 0 0 -4
v:l2=that	6 10 0 -21 0 0 0 5
v:l2=that & d:ahead	6 10 0 -22 0 0 0 6
v:l2=to	-2 -12 -1 -3 15 0 0 6
v:l2=to & d:ahead	-2 -9 0 -9 17 0 0 9
v:l2=tuesday	0 9 0 -15 -3 0 0 12
v:l2=tuesday & d:ahead	0 14 0 -19 0 0 0 4
v:l2=vote	0 -6 0 -12 18 0 0 -2
v:l2=vote & d:ahead	0 -6 0 -12 18 0 0 -2
v:l2=we	0 21 0 -19 0 0 0 0
v:l2=wednesday	0 10 0 -17 13 4 0 -13
v:l2=wednesday & d:today	0 -4 0 -6 15 0 0 -6
v:l2=what	0 0 0 16 0 0 0 -13
v:l2=will	0 17 0 -10 -3 0 0 -3
v:l2=will & d:ahead	0 17 0 -10 -3 0 0 -3
v:l=, a	0 -15 0 22 0 0 0 -8
v:l=, a & d:ahead	0 -15 0 22 0 0 0 -8
v:l=, friday	0 18 0 -15 0 0 0 0
v:l=, friday & d:today	0 18 0 -15 0 0 0 0
v:l=, on	-1 -8 -1 4 -16 0 0 13
v:l=, on & d:ahead	-1 -8 -1 4 -16 0 0 13
v:l=, the	0 -6 0 -11 0 0 0 17
v:l=. on	0 10 3 -19 6 0 0 -3
v:l=. on & d:ahead	0 10 3 -19 6 0 0 -3
v:l=: <number>	0 21 0 -19 0 0 0 0
v:l=: <number> & d:today	0 19 0 -17 0 0 0 0
v:l=: until	0 -3 0 -15 7 0 0 14
v:l=: until & d:ahead	0 -3 0 -15 7 0 0 14
v:l=<begin> <begin> & d:today	0 -22 0 4 6 0 0 5
v:l=<begin> from & d:ahead	3 12 -1 -15 3 0 0 -9
v:l=<begin> the	7 3 0 -19 0 4 0 3
v:l=<level> from	0 -4 0 15 -10 0 0 -4
v:l=<name> on	0 -10 0 21 0 0 0 -7
v:l=<name> on & d:ahead	0 -9 0 19 0 0 0 -6
v:l=<number> ,	0 -12 0 -3 0 0 0 17
v:l=<number> on & d:ahead	0 14 -2 -15 2 0 0 0
v:l=<seat> ,	0 -15 0 11 -3 0 0 3
v:l=<span> from & d:ahead	0 15 0 -2 -4 0 0 -8
v:l=and on	0 25 0 -17 0 0 0 -10
v:l=and on & d:ahead	0 25 0 -17 0 0 0 -10
v:l=as of	0 19 0 -7 -2 0 0 -8
v:l=as of & d:ahead	0 26 0 -18 -1 0 0 -5
v:l=enter before	0 -4 0 -13 19 0 0 -2
v:l=enter before & d:ahead	0 -4 0 -13 19 0 0 -2
v:l=friday ,	0 7 23 -26 7 0 0 -17
v:l=friday , & d:today	0 20 0 -11 -2 0 0 -11
v:l=from the	7 8 -3 3 -1 0 0 -20
v:l=from the & d:ahead	7 8 -3 3 -1 0 0 -20
v:l=happen on	0 11 0 -24 4 0 0 9
v:l=happen on & d:ahead	0 11 0 -24 4 0 0 9
v:l=monday , & d:ahead	0 15 0 -6 -1 0 0 -5
v:l=run until	0 0 3 -23 0 0 0 20
v:l=run until & d:ahead	0 0 3 -23 0 0 0 20
v:l=to the	0 -7 0 -15 9 0 0 15
v:l=to the & d:ahead	0 -7 0 -15 9 0 0 15
v:l=truce until	0 0 0 15 0 0 0 -13
v:l=truce until & d:ahead	0 0 0 15 0 0 0 -13
v:l=tuesday ,	0 9 0 -15 -3 0 0 12
v:l=tuesday , & d:ahead	0 14 0 -19 0 0 0 4
v:l=vote on	0 -6 0 -12 18 0 0 -2
v:l=vote on & d:ahead	0 -6 0 -12 18 0 0 -2
v:l=wednesday ,	0 10 0 -17 13 4 0 -13
v:l=wednesday , & d:today	0 -4 0 -6 15 0 0 -6
v:lead="	-3 15 0 3 -10 0 0 -8
v:lead=" & d:ahead	-3 16 0 2 -10 0 0 -7
v:lead=( & d:ahead	0 7 0 21 0 0 0 -29
v:lead=( & d:today	0 0 0 -12 0 0 0 15
v:lead=, & d:ahead	13 11 3 -24 -5 1 0 6
v:lead=1	0 12 0 -36 14 0 0 13
v:lead=10	0 -1 3 -12 -3 0 0 16
v:lead=30	0 0 0 -12 -3 20 0 -8
v:lead=8	0 -9 0 27 -2 0 0 -17
v:lead=; & d:ahead	-2 14 -1 -15 0 5 0 4
v:lead=a	-4 -4 -2 -6 23 -2 -1 -1
v:lead=a & d:ahead	-4 -23 -2 12 24 -2 -1 -14
v:lead=a & d:today	0 16 0 -24 0 0 0 11
v:lead=and	0 9 -4 -10 -20 -1 0 16
v:lead=and & d:ahead	0 10 -4 -17 -20 -1 0 21
v:lead=before & d:ahead	-2 8 2 -16 0 0 0 7
v:lead=before & d:today	0 -9 0 15 0 0 0 0
v:lead=both	0 20 0 -11 -5 0 0 -1
v:lead=both & d:ahead	0 20 0 -11 -5 0 0 -1
v:lead=china & d:ahead	7 7 0 -18 0 0 0 5
v:lead=february	0 17 0 0 -5 0 0 -16
v:lead=from	2 14 -2 -11 2 -1 0 -16
v:lead=i	0 -7 0 17 0 0 0 -6
v:lead=it	2 -1 -12 1 -17 -9 -3 14
v:lead=it & d:ahead	2 0 -12 0 -17 -9 -3 15
v:lead=january	0 -1 0 -22 0 0 0 26
v:lead=july	0 23 0 -7 0 0 0 -18
v:lead=july & d:ahead	0 23 0 -7 0 0 0 -18
v:lead=june	0 -15 0 21 0 0 0 -5
v:lead=march	0 9 0 -4 13 -2 0 -21
v:lead=may	0 -2 0 18 0 0 0 -12
v:lead=monday	0 -17 11 9 0 0 0 -7
v:lead=monday & d:ahead	0 -16 11 5 0 0 0 -4
v:lead=november	0 -1 11 -20 -1 0 0 13
v:lead=november & d:ahead	0 -1 11 -21 -1 0 0 13
v:lead=our	0 0 0 15 -8 0 0 -9
v:lead=our & d:ahead	0 0 0 15 -8 0 0 -9
v:lead=since	0 -5 0 16 0 0 0 -6
v:lead=since & d:ahead	0 -5 0 15 0 0 0 -5
v:lead=that & d:today	0 -4 0 -7 16 0 0 -5
v:lead=the	-7 -11 -6 -7 0 14 -10 18
v:lead=the & d:ahead	-6 -6 -4 -8 2 15 -8 9
v:lead=the & d:today	0 -13 0 -3 -6 0 0 20
v:lead=this	0 0 0 -15 16 0 0 0
v:lead=this & d:today	0 0 0 -15 17 0 0 0
v:lead=thursday	0 -14 0 -21 -12 0 0 38
v:lead=thursday & d:ahead	0 -11 0 -16 -9 0 0 31
v:lead=today	0 -8 0 -18 5 0 0 22
v:lead=today & d:today	0 -6 0 -15 0 0 0 22
v:lead=tuesday	0 -3 0 25 0 0 0 -19
v:lead=we	0 21 6 -19 12 0 0 -21
v:lead=we & d:ahead	0 1 7 -6 13 0 0 -16
v:lead=we & d:today	0 21 0 -16 0 0 0 -5
v:lead=what & d:ahead	-1 17 -2 -11 1 0 0 -3
v:lead=what & d:today	0 -7 0 21 0 0 0 -9
v:lead=who	0 -5 0 15 1 0 0 -9
v:lead=— & d:ahead	0 1 1 -14 -5 0 0 18
v:lead=— & d:today	0 -6 0 23 -1 0 0 -9
v:lr=, (	0 -4 0 15 0 0 0 -7
v:lr=, ( & d:today	0 -4 0 15 0 0 0 -7
v:lr=, .	-4 -11 19 -20 -22 14 0 21
v:lr=, . & d:ahead	-2 -7 20 -10 -19 15 0 1
v:lr=, . & d:today	0 -5 0 -15 0 0 0 25
v:lr=, <end>	-5 13 0 -3 10 -6 2 -17
v:lr=, —	0 -11 0 25 0 0 0 -8
v:lr=, — & d:today	0 -11 0 25 0 0 0 -8
v:lr=: .	0 -8 0 -22 0 0 0 27
v:lr=: . & d:ahead	0 -8 0 -22 0 0 0 27
v:lr=<begin> ,	0 -4 10 -16 9 0 0 5
v:lr=<begin> , & d:ahead	0 -1 11 11 -6 0 0 -15
v:lr=<begin> , & d:today	0 -1 0 -26 14 0 0 18
v:lr=<begin> . & d:ahead	-5 -5 -3 0 -1 -12 0 15
v:lr=<begin> <end>	-1 -37 -1 -12 0 16 0 23
v:lr=<begin> <end> & d:today	0 -7 0 30 -6 0 0 -15
v:lr=<begin> is	15 -4 0 -4 0 0 0 -7
v:lr=<begin> it	0 -13 0 20 0 0 0 -7
v:lr=<level> . & d:today	0 -4 0 15 0 0 0 -7
v:lr=<number> .	0 28 0 -21 0 0 0 -8
v:lr=<number> . & d:today	0 19 0 -17 0 0 0 0
v:lr=a ,	0 -16 0 16 0 0 0 0
v:lr=a , & d:ahead	0 -16 0 16 0 0 0 0
v:lr=after ,	0 1 0 -15 12 0 0 0
v:lr=after , & d:ahead	0 1 0 -15 12 0 0 0
v:lr=before ,	0 9 0 -22 12 0 0 0
v:lr=before , & d:ahead	0 9 0 -22 12 0 0 0
v:lr=before .	0 -19 0 5 6 0 0 6
v:lr=before . & d:ahead	0 -19 0 5 6 0 0 6
v:lr=by ,	-4 -15 0 -16 4 0 7 23
v:lr=by , & d:ahead	-4 -15 0 -16 4 0 7 23
v:lr=by .	0 -22 5 4 -4 0 0 10
v:lr=by . & d:ahead	0 -22 5 2 -4 0 0 11
v:lr=by <end>	0 0 6 -1 9 0 0 -19
v:lr=by <end> & d:ahead	0 0 6 -1 9 0 0 -19
v:lr=from ,	0 15 -3 -11 2 0 0 -4
v:lr=from , & d:today	0 15 0 -13 0 0 0 0
v:lr=from <end>	-9 11 -4 1 7 0 0 -25
v:lr=from <end> & d:ahead	-8 15 -2 -4 9 0 0 -23
v:lr=from and	2 15 0 -10 -1 0 0 -8
v:lr=from and & d:ahead	2 15 0 -10 -1 0 0 -8
v:lr=from to	-1 -2 0 -1 -7 0 0 15
v:lr=from to & d:ahead	-1 -2 0 -1 -7 0 0 15
v:lr=is <end>	0 -2 0 -9 -6 -3 0 21
v:lr=is <end> & d:ahead	0 -2 0 -9 -6 -3 0 21
v:lr=of . & d:ahead	0 17 0 -10 0 0 0 0
v:lr=on , & d:today	0 -4 0 16 0 0 0 -8
v:lr=on <person>	0 -16 0 8 0 0 0 6
v:lr=on <person> & d:ahead	0 -16 0 8 0 0 0 6
v:lr=on ?	0 13 0 -18 2 0 0 4
v:lr=on ? & d:ahead	0 13 0 -19 2 0 0 5
v:lr=on for	0 15 0 -7 0 0 0 -2
v:lr=on for & d:ahead	0 15 0 -7 0 0 0 -2
v:lr=on morning	0 15 0 -10 0 0 0 -5
v:lr=on morning & d:ahead	0 16 0 -13 0 0 0 -3
v:lr=out .	0 0 0 -15 0 0 0 17
v:lr=the .	-4 -5 0 23 -4 0 0 -10
v:lr=the . & d:ahead	-4 -5 0 23 -4 0 0 -10
v:lr=the <end>	-8 3 0 -11 0 -4 -1 15
v:lr=the <end> & d:ahead	-8 3 0 -12 0 -4 -1 15
v:lr=to ,	3 -7 2 -18 3 0 0 11
v:lr=to , & d:ahead	3 -7 2 -18 3 0 0 11
v:lr=to .	0 0 5 -19 10 -2 0 5
v:lr=to . & d:ahead	0 0 5 -19 10 -2 0 5
v:lr=until ,	-4 -3 0 -7 0 -1 0 15
v:lr=until , & d:ahead	-4 -3 0 -7 0 -1 0 15
v:lr=until .	5 7 10 -28 -1 -6 0 13
v:lr=until . & d:ahead	5 7 10 -30 0 -6 0 15
v:lr=until <end>	6 -3 -7 25 -2 -1 -1 -20
v:lr=until <end> & d:ahead	6 -3 -7 25 -2 -1 -1 -20
v:lr=until of	0 10 0 -23 -1 0 0 15
v:lr=until of & d:ahead	0 10 0 -23 -1 0 0 15
v:o:subject=controls	24 -4 0 -4 0 -2 -2 -18
v:o:subject=controls carried	14 2 0 -19 -1 0 0 3
v:o:subject=controls far carried on ahead	1 -17 0 0 0 0 0 9
v:o:subject=deal	-6 2 -6 13 -16 -4 16 -16
v:o:subject=deal carried	0 -27 0 -2 7 0 0 15
v:o:subject=deal carried on ahead	0 -17 0 0 0 0 0 14
v:o:subject=deal far carried	-6 14 -4 2 -18 -4 0 6
v:o:subject=deal no verb	-1 5 -2 5 -8 -1 13 -15
v:o:subject=duties	-4 19 15 -3 -7 -16 -16 -9
v:o:subject=duties begin	0 21 2 0 -11 0 0 -20
v:o:subject=duties begin ahead	0 24 3 -4 -10 0 0 -19
v:o:subject=duties carried be	-2 -18 0 0 1 0 0 15
v:o:subject=duties carried be ahead	-2 -16 0 -2 1 0 0 18
v:o:subject=duties carried meet	0 0 0 -13 15 0 0 0
v:o:subject=duties carried meet ahead	0 0 0 -13 15 0 0 0
v:o:subject=duties carried on ahead	-5 16 -7 -7 1 0 0 -2
v:o:subject=duties carried pay ahead	0 -11 0 17 0 0 0 -5
v:o:subject=duties carried say	0 17 0 -7 0 0 0 -8
v:o:subject=duties carried say ahead	0 19 0 -10 0 0 0 -8
v:o:subject=duties carried say on	0 19 0 -16 0 0 0 0
v:o:subject=duties end	0 14 2 -2 -5 0 0 -19
v:o:subject=duties end ahead	0 14 2 -2 -5 0 0 -19
v:o:subject=duties end on	0 4 4 3 -3 0 0 -17
v:o:subject=duties far carried be	-2 -13 -2 16 9 0 0 -15
v:o:subject=duties far carried be ahead	-2 -8 0 10 10 0 0 -15
v:o:subject=duties far carried pay	0 22 0 -13 0 0 0 -8
v:o:subject=duties far carried pay ahead	0 24 0 -18 0 0 0 -6
v:o:subject=duties far carried pay from	0 17 0 -15 0 0 0 0
v:o:subject=duties far carried sign	0 16 0 -3 -10 0 0 -3
v:o:subject=duties far carried sign ahead	0 16 0 -3 -10 0 0 -3
v:o:subject=duties far carried sign on	0 16 0 -5 -9 0 0 -1
v:o:subject=duties far carried until ahead	-2 -18 6 -11 10 0 0 13
v:o:subject=duties far from ahead	0 15 0 -13 2 0 0 -8
v:o:subject=duties far no verb 	-2 -17 -1 -1 14 11 0 -5
v:o:subject=duties far no verb from	0 15 0 -11 2 0 0 -10
v:o:subject=duties far on ahead	0 10 0 -15 0 0 0 7
v:o:subject=duties from ahead	-1 15 -2 8 -18 0 0 -23
v:o:subject=duties no verb 	0 7 0 7 -13 0 0 -15
v:o:subject=duties no verb by	0 -17 0 11 5 0 0 -1
v:o:subject=duties no verb from	0 17 -1 0 -14 0 0 -15
v:o:subject=duties no verb on	5 15 -4 -3 -5 0 0 -14
v:o:subject=duties no verb the	0 16 0 -16 0 0 0 0
v:o:subject=duties no verb today	0 16 -1 3 -9 0 0 -22
v:o:subject=duties on ahead	3 21 0 3 -15 -1 0 -29
v:o:subject=duties the ahead	0 14 2 -18 -1 0 0 0
v:o:subject=exclusions	2 -12 25 -13 -10 0 0 -6
v:o:subject=exclusions no verb	4 -3 15 -12 -1 0 0 -6
v:o:subject=exclusions no verb ahead	4 -3 15 -12 -1 0 0 -6
v:o:subject=fees carried	0 2 0 -6 21 0 0 -20
v:o:subject=longer carried begin	-3 -2 0 19 0 0 0 -10
v:o:subject=longer carried begin ahead	-3 -1 0 18 0 0 0 -10
v:o:subject=longer far carried on ahead	0 -11 0 21 -1 0 0 -5
v:o:subject=longer far no verb ahead	-2 11 0 8 -4 0 0 -22
v:o:subject=meeting carried	-5 -7 -2 8 -22 13 0 2
v:o:subject=meeting far carried	-11 0 -5 15 -3 -3 -1 -1
v:o:subject=meeting far carried on ahead	-3 -19 0 7 0 0 0 5
v:o:subject=meeting far carried the ahead	0 1 0 6 10 0 0 -18
v:o:subject=meeting far no verb today	0 0 0 -12 0 0 0 16
v:o:subject=meeting no verb ahead	-2 0 7 -18 11 10 -1 -1
v:o:subject=meeting no verb on	0 4 0 -13 20 0 0 -11
v:o:subject=meeting no verb today	0 0 0 16 0 0 0 -10
v:o:subject=meeting on ahead	0 3 -1 -7 15 0 0 -6
v:o:subject=none	-15 15 10 -1 -33 -15 -12 5
v:o:subject=none  today	0 -6 0 23 -1 0 0 -12
v:o:subject=none carried	0 3 -7 -16 1 -4 10 16
v:o:subject=none carried agree	0 -2 0 19 0 0 4 -21
v:o:subject=none carried agree ahead	0 -2 0 19 0 0 4 -21
v:o:subject=none carried be on	0 15 0 -23 9 3 0 -1
v:o:subject=none carried be today	0 -1 0 19 0 0 0 -12
v:o:subject=none carried begin today	0 20 0 -17 0 0 0 -2
v:o:subject=none carried end	0 -4 0 -10 -6 0 0 18
v:o:subject=none carried make ahead	0 11 0 -15 -4 0 0 9
v:o:subject=none carried meet	0 -3 0 16 -5 0 0 -2
v:o:subject=none carried other	0 16 3 -12 -3 0 0 0
v:o:subject=none carried other ahead	0 16 3 -14 -3 0 0 0
v:o:subject=none carried pay ahead	0 0 0 -17 4 0 0 10
v:o:subject=none carried return	0 -13 0 16 0 0 0 0
v:o:subject=none carried return ahead	0 -13 0 15 0 0 0 0
v:o:subject=none carried say	0 -15 0 -8 0 0 0 19
v:o:subject=none carried say ahead	0 -14 0 -10 0 0 0 20
v:o:subject=none carried suspend	1 -5 5 -15 -7 0 0 17
v:o:subject=none carried suspend ahead	2 -4 5 -18 -7 0 0 18
v:o:subject=none carried suspend until	-1 -1 0 -10 0 0 0 15
v:o:subject=none carried to ahead	-1 -7 3 -13 0 0 0 21
v:o:subject=none carried until ahead	-7 6 -3 9 -15 6 0 -6
v:o:subject=none friday today	0 17 0 -15 0 0 0 -2
v:o:subject=none no verb	-15 15 10 -1 -33 -15 -12 5
v:o:subject=none no verb 	-2 -8 -5 15 -11 -1 0 3
v:o:subject=none no verb ahead	-10 20 15 -20 -20 -8 -7 12
v:o:subject=none no verb friday	0 17 0 -15 0 0 0 -2
v:o:subject=none no verb on	0 14 21 -25 -9 0 0 0
v:o:subject=none no verb thursday,	0 -5 0 17 0 0 0 -7
v:o:subject=none no verb to	0 -4 0 -12 0 0 0 17
v:o:subject=none no verb today	-6 -2 -7 31 -15 -3 -2 -10
v:o:subject=none no verb until	0 -7 0 -13 0 0 0 21
v:o:subject=none on ahead	0 1 21 -12 -8 0 0 0
v:o:subject=none on today	0 20 0 -19 0 0 0 0
v:o:subject=none to ahead	0 -4 0 -12 0 0 0 17
v:o:subject=none until ahead	0 -7 0 -13 0 0 0 21
v:o:subject=procedure	-6 -15 -7 -6 22 -5 -1 2
v:o:subject=procedure carried	0 6 0 -8 18 0 0 -19
v:o:subject=procedure no verb	-2 -9 -3 -14 20 -1 0 8
v:o:subject=procedure no verb ahead	-1 -8 -2 -18 21 0 0 9
v:o:subject=sale	-1 6 -1 -4 -3 16 0 -15
v:o:subject=sale carried	0 -5 0 -5 0 18 0 -8
v:o:subject=signing no verb	-2 5 -3 0 -21 -2 0 12
v:o:subject=signing no verb ahead	-1 9 -3 -7 -17 -1 0 16
v:o:subject=signing no verb today	0 -5 0 16 0 0 0 -4
v:o:subject=truce	-9 -2 0 -9 -13 -10 -6 27
v:o:subject=truce carried have	15 -7 0 -10 0 0 0 0
v:o:subject=truce carried have ahead	15 -7 0 -10 0 0 0 0
v:o:subject=truce carried suspend	-4 0 0 19 0 0 0 -14
v:o:subject=truce carried suspend ahead	-4 0 0 19 0 0 0 -14
v:o:subject=truce end	0 -4 0 -15 -6 0 0 23
v:o:subject=truce end ahead	0 -4 0 -6 -5 0 0 16
v:o:subject=truce extend	0 0 0 -15 0 0 0 16
v:o:subject=truce extend ahead	0 0 0 -15 0 0 0 16
v:o:subject=truce far  ahead	0 13 0 7 -2 0 0 -19
v:o:subject=truce far  today	0 0 0 -11 -1 0 0 16
v:o:subject=truce far carried	0 -21 0 6 0 -4 0 8
v:o:subject=truce far carried be ahead	0 -9 3 19 -7 0 0 -9
v:o:subject=truce far carried on ahead	1 -17 -1 3 2 0 0 5
v:o:subject=truce far carried until ahead	0 0 0 16 -8 0 0 -7
v:o:subject=truce far no verb today	0 -12 0 -14 9 0 0 16
v:o:subject=truce far no verb wednesday,	0 0 0 -11 16 0 0 -3
v:o:subject=truce far wednesday, today	0 0 0 -11 16 0 0 -3
v:o:subject=truce no verb ahead	0 0 5 15 0 -5 -3 -12
v:o:subject=truce no verb from	0 0 0 16 0 0 0 -15
v:o:subject=truce no verb today	0 -3 0 -24 0 0 0 27
v:o:subject=truce no verb until	0 -9 0 15 0 0 0 -7
v:o:subject=truce run on	0 0 0 -16 0 0 0 18
v:o:topic=controls	32 -3 -1 -13 3 -5 -3 -22
v:o:topic=controls ahead	34 -3 -1 -16 4 -5 -3 -22
v:o:topic=controls far	18 -27 -2 -10 10 0 0 6
v:o:topic=controls far 	0 -1 0 15 -3 0 0 -4
v:o:topic=controls far ahead	18 -27 -2 -12 10 0 0 7
v:o:topic=controls from	15 -8 0 -2 -1 0 0 0
v:o:topic=controls from ahead	15 -8 0 -2 -1 0 0 0
v:o:topic=controls until	0 0 4 -19 14 0 0 -2
v:o:topic=controls until ahead	0 0 4 -19 14 0 0 -2
v:o:topic=deal	-12 -1 -10 -8 -4 -9 25 6
v:o:topic=deal ahead	-11 0 -9 -7 -3 -9 25 0
v:o:topic=deal no verb	-1 5 -2 5 -8 -1 13 -15
v:o:topic=deal the	0 -11 0 -12 0 0 4 18
v:o:topic=deal the ahead	0 -11 0 -12 0 0 4 18
v:o:topic=duties	-7 23 4 -5 3 -30 -13 -6
v:o:topic=duties 	0 6 0 7 -17 0 0 -6
v:o:topic=duties  ahead	0 8 0 9 -16 0 0 -16
v:o:topic=duties ahead	-4 25 7 -16 0 -27 -10 0
v:o:topic=duties be	-2 -19 -3 10 3 -1 0 6
v:o:topic=duties before	0 -1 -3 -21 11 0 0 14
v:o:topic=duties before ahead	0 -1 -3 -21 11 0 0 14
v:o:topic=duties begin	2 0 6 9 -3 0 3 -24
v:o:topic=duties cent	0 -8 0 18 0 0 0 -10
v:o:topic=duties end	0 28 0 -19 -16 0 0 -1
v:o:topic=duties far	-26 0 -24 -3 13 -1 -10 14
v:o:topic=duties far ahead	-22 3 -19 -9 10 0 -6 12
v:o:topic=duties far by	0 -1 0 -12 19 0 0 -3
v:o:topic=duties far by ahead	0 -1 0 -12 19 0 0 -3
v:o:topic=duties from	-8 42 -8 -14 -14 -1 -1 -31
v:o:topic=duties from ahead	-8 39 -6 -13 -12 -1 -1 -29
v:o:topic=duties levy	0 21 0 -15 -3 0 0 -3
v:o:topic=duties on	0 25 -7 2 -25 -5 -3 -18
v:o:topic=duties on ahead	0 27 -7 -1 -23 -4 -3 -16
v:o:topic=duties on today	0 -8 0 16 0 0 0 -2
v:o:topic=duties today	-1 -1 -5 19 4 -1 -1 -21
v:o:topic=exclusions	0 -14 32 -11 -5 -2 -1 -12
v:o:topic=exclusions ahead	0 -9 32 -16 -4 -1 0 -12
v:o:topic=exclusions far	9 -2 10 -19 11 0 0 -10
v:o:topic=exclusions no verb	4 -3 15 -12 -1 0 0 -6
v:o:topic=fees	4 -14 0 13 11 -3 0 -18
v:o:topic=fees ahead	4 -13 0 11 12 -3 0 -18
v:o:topic=longer begin	-3 -4 0 15 0 0 0 -4
v:o:topic=longer to	-3 5 6 -18 -4 0 0 12
v:o:topic=longer to ahead	-3 5 6 -18 -4 0 0 12
v:o:topic=meeting	-17 -34 -1 38 0 1 -8 -12
v:o:topic=meeting ahead	-15 -28 0 26 1 3 -6 -3
v:o:topic=meeting from	0 -2 -2 15 -7 0 0 -1
v:o:topic=meeting today	0 -8 0 29 -3 0 0 -19
v:o:topic=meeting until	0 0 0 22 0 0 0 -17
v:o:topic=meeting until ahead	0 0 0 17 0 0 0 -12
v:o:topic=none	-5 15 0 0 -20 -31 -10 10
v:o:topic=none 	11 -17 -6 14 -14 -2 0 1
v:o:topic=none  today	0 -6 0 26 -1 0 0 -14
v:o:topic=none ahead	0 20 3 -19 -10 -25 -6 17
v:o:topic=none be	9 12 -5 4 2 -5 0 -22
v:o:topic=none begin	-3 14 0 -20 4 0 0 8
v:o:topic=none friday	0 17 0 -15 0 0 0 -2
v:o:topic=none friday today	0 17 0 -15 0 0 0 -2
v:o:topic=none from	0 18 0 -7 -3 0 0 -11
v:o:topic=none from ahead	0 19 0 -9 -3 0 0 -10
v:o:topic=none no verb	-15 15 10 -1 -33 -15 -12 5
v:o:topic=none on	-2 10 17 -22 -6 -2 0 11
v:o:topic=none on ahead	-2 0 17 -13 -5 -2 0 12
v:o:topic=none on today	0 19 0 -16 0 0 0 0
v:o:topic=none other	0 22 0 -14 0 0 0 -8
v:o:topic=none pay	0 21 0 -17 -4 0 0 0
v:o:topic=none run	1 -9 0 16 0 0 0 -8
v:o:topic=none say	0 -8 0 -13 0 0 0 20
v:o:topic=none thursday,	0 -5 0 17 0 0 0 -7
v:o:topic=none to	0 -9 0 -14 0 0 0 24
v:o:topic=none to ahead	0 -9 0 -14 0 0 0 24
v:o:topic=none today	-7 -5 -7 36 -18 -3 -2 -13
v:o:topic=procedure	-9 7 -15 -11 29 -12 -3 -14
v:o:topic=procedure ahead	-9 8 -14 -16 30 -11 -3 -12
v:o:topic=procedure begin	0 16 0 -1 -8 0 0 -10
v:o:topic=procedure no verb	-2 -9 -3 -14 20 -1 0 8
v:o:topic=procedure on	-3 15 -2 0 0 -1 0 -15
v:o:topic=procedure on ahead	-3 16 -2 0 1 -1 0 -15
v:o:topic=procedure the	0 -7 0 -13 0 0 0 17
v:o:topic=procedure the ahead	0 -7 0 -13 0 0 0 17
v:o:topic=sale	-6 10 -6 -20 -10 34 -2 -22
v:o:topic=sale ahead	-6 11 -5 -23 -9 34 -2 -19
v:o:topic=sale be	0 -6 0 -13 0 18 0 0
v:o:topic=sale far	0 -7 0 20 -1 0 0 -7
v:o:topic=sale far ahead	0 -5 0 15 -1 0 0 -5
v:o:topic=signing	-6 -3 -4 20 0 5 -5 -22
v:o:topic=signing approve	0 -17 0 5 4 0 0 7
v:o:topic=signing no verb	-2 5 -3 0 -21 -2 0 12
v:o:topic=signing sign	0 15 0 8 -20 -1 0 -13
v:o:topic=signing today	0 -7 0 30 -2 0 0 -16
v:o:topic=truce	5 -4 -4 -28 -15 -21 -15 42
v:o:topic=truce 	-1 0 0 -10 -4 0 0 16
v:o:topic=truce  ahead	-1 0 0 -14 -4 0 0 19
v:o:topic=truce agree	0 -2 0 18 0 0 0 -13
v:o:topic=truce ahead	5 0 -3 -24 -13 -20 -14 35
v:o:topic=truce be	-1 -4 0 -11 -10 0 0 21
v:o:topic=truce carry	0 -6 0 -10 -2 0 0 18
v:o:topic=truce end	0 -28 -5 -8 6 0 0 18
v:o:topic=truce far  ahead	0 13 0 7 -2 0 0 -19
v:o:topic=truce far  today	0 0 0 -11 -1 0 0 16
v:o:topic=truce far ahead	-1 0 -6 17 -11 -4 0 -6
v:o:topic=truce far today	0 -14 0 -11 9 0 0 15
v:o:topic=truce far wednesday,	0 0 0 -11 16 0 0 -3
v:o:topic=truce far wednesday, today	0 0 0 -11 16 0 0 -3
v:o:topic=truce have	15 -6 0 -16 0 0 0 8
v:o:topic=truce of	0 0 0 15 0 0 0 -12
v:o:topic=truce out	0 -3 0 -16 0 0 0 20
v:o:topic=truce the	-2 -15 6 8 -2 0 0 0
v:o:topic=truce the ahead	-2 -15 6 8 -2 0 0 0
v:o:topic=truce today	0 -11 0 -10 -2 0 0 20
v:o:topic=truce until	-6 -22 1 11 -14 0 0 5
v:o:topic=truce until ahead	-6 -22 1 11 -14 0 0 5
v:r1='s	14 8 0 -5 -1 0 0 -17
v:r1='s & d:ahead	14 -15 0 4 0 0 0 -7
v:r1='s & d:today	0 18 0 -11 0 0 0 -8
v:r1=( & d:today	0 -7 0 20 0 0 0 -10
v:r1=) & d:ahead	0 10 0 21 0 0 0 -30
v:r1=,	-9 1 -2 -31 17 2 0 28
v:r1=, & d:ahead	-6 -3 0 -23 14 3 1 18
v:r1=, & d:today	-3 11 -2 -21 5 -1 0 19
v:r1=.	0 -1 1 -9 -3 0 -23 20
v:r1=. & d:ahead	2 3 5 -22 2 3 -20 20
v:r1=. & d:today	-3 -7 -4 19 -16 -2 -1 2
v:r1=: & d:today	0 -11 0 21 -1 0 0 -4
v:r1=<end>	-15 -6 -2 9 13 -7 -5 -2
v:r1=<end> & d:ahead	-8 1 2 -18 15 -1 0 8
v:r1=<end> & d:today	-9 -15 -10 46 -2 -7 -5 -27
v:r1=<level>	0 38 0 -26 -11 0 0 -11
v:r1=<person>	0 -17 0 12 -1 0 0 5
v:r1=<person> & d:ahead	0 -17 0 12 -1 0 0 5
v:r1=<quality>	0 14 0 -17 0 0 0 4
v:r1=<quality> & d:ahead	0 14 0 -17 0 0 0 4
v:r1=and	0 24 0 -6 -22 -2 0 -6
v:r1=and & d:ahead	0 26 0 0 -21 -1 0 -23
v:r1=and & d:today	0 -4 0 -13 0 0 0 19
v:r1=as & d:ahead	0 0 0 -14 0 0 0 15
v:r1=evening	0 -13 0 29 -2 0 0 -14
v:r1=evening & d:ahead	0 -13 0 28 -1 0 0 -14
v:r1=if	0 15 0 -6 0 0 0 -4
v:r1=if & d:ahead	0 16 0 -8 0 0 0 -3
v:r1=of	4 2 -2 -24 0 0 0 18
v:r1=of & d:ahead	4 2 -2 -24 0 0 0 18
v:r1=on	0 17 0 -14 4 0 0 -6
v:r1=on & d:ahead	0 17 0 -18 4 0 0 0
v:r1=the & d:today	0 -7 0 22 0 0 0 -10
v:r1=to	-5 16 -2 -2 -17 5 0 -2
v:r1=to & d:ahead	-5 16 -2 -4 -16 5 0 -1
v:r1=—	-1 -4 -1 14 8 0 0 -16
v:r1=— & d:today	0 -15 0 33 -2 0 0 -13
v:t0=future	-6 19 -10 -9 0 -8 -5 3
v:t0=future-not	0 -19 0 24 0 0 0 -5
v:t0=modal	0 -18 0 12 -11 -5 -2 12
v:t0=modal-passive	-3 -18 0 14 5 1 0 -5
v:t0=past	0 -25 -18 34 8 -11 -8 -9
v:t0=past-passive	-1 0 0 17 -6 0 0 -13
v:t0=pluperfect	-2 -5 0 0 15 0 0 0
v:t0=present	9 4 -6 -21 0 4 -15 22
v:t:loose	7 4 -4 -16 -15 -5 0 16
v:t:loose & d:ahead	8 9 -3 -24 -12 -4 1 17
v:t:loose & d:today	0 -15 0 16 -2 0 0 0
v:t:loose-l	2 -17 -10 -3 -9 0 1 17
v:t:loose-l1	-1 20 -3 -7 0 0 0 -7
v:t:loose-l2	0 -22 0 17 -10 0 -1 0
v:t:loose-l3	4 -25 -6 -5 0 -1 3 18
v:t:loose-r	4 25 1 -24 -6 -5 0 2
v:t:loose-r2	1 19 -1 -10 3 -1 -5 -8
v:t:loose-r3	3 21 5 -7 -6 0 0 -20
v:t:more	-10 1 3 8 -24 -24 -5 11
v:t:more & d:ahead	-8 6 4 -8 -20 -22 -4 21
v:t:more & d:today	0 -18 0 55 -4 0 0 -35
v:t:more-l	-8 4 0 -12 -10 -15 -10 27
v:t:more-l0	0 -15 0 15 -5 0 0 1
v:t:more-l1	-1 14 12 -22 -15 -1 0 13
v:t:more-l2	-6 -6 -8 20 2 -4 0 -8
v:t:more-l3	0 21 -12 -22 -7 -2 -1 14
v:t:more-r	-2 -3 5 14 -16 -6 1 -6
v:t:more-r0	0 3 0 -15 0 0 0 13
v:t:more-r1	3 -24 4 -1 7 0 6 0
v:t:more-r2	-6 3 0 16 -13 0 0 -10
v:t:truce	-13 -12 -11 -14 -18 -15 0 42
v:t:truce & d:ahead	-11 -7 -9 -10 -15 -13 0 34
v:t:truce & d:today	0 -12 0 -8 -4 0 0 20
v:t:truce-l	-4 -6 -24 -12 -5 -9 -7 31
v:t:truce-l2	0 15 -8 11 -1 0 0 -12
v:t:truce-l3	0 -33 -5 -21 0 0 0 39
v:t:truce-r	-9 -9 3 -6 -23 -2 3 23
v:t:truce-r2	-2 0 5 -31 -11 0 5 25
v:t:verb	18 9 -2 -8 -7 -8 -8 -2
v:t:verb & d:ahead	19 3 -1 -11 -6 -7 -7 0
v:t:verb-l	22 -8 0 -2 -2 -6 -3 -3
v:t:verb-l1	22 -8 0 -19 -4 0 0 5
v:t:verb-r	-9 17 -2 -8 -11 0 -2 8
v:v0=begin	-5 21 0 -11 1 0 0 -9
v:v0=die	0 0 0 -26 0 0 0 25
v:v0=enter	2 -1 7 -17 13 0 0 -5
v:v0=have	11 -19 -4 7 -15 0 0 4
v:v0=pay	0 15 -4 1 1 0 0 -26
v:v0=sign	0 4 0 8 -18 0 0 1
v:v0=sit	0 -5 0 17 0 0 0 -11
v:v0=stop	0 -6 0 -6 0 0 0 15
v:v0=strike	0 0 0 -15 0 0 0 16
v:v1=approve	0 -18 0 5 2 0 0 9
v:v1=begin	-9 24 -2 -4 0 0 0 -22
v:v1=carry	0 0 0 -2 -12 0 0 16
v:v1=die	0 0 0 -26 0 0 0 25
v:v1=end	0 -16 0 5 0 -2 0 4
v:v1=enter	2 0 12 -19 11 0 0 -9
v:v1=have	11 -18 -4 1 -15 0 0 9
v:v1=sign	-1 12 5 1 -22 -1 0 -2
v:v1=sit	0 -6 0 18 0 0 0 -12
v:v1=stay	7 -1 -1 3 10 0 0 -16
v:v1=stop	0 -6 0 -6 0 0 0 15
v:v1=strike	0 -1 0 -12 0 0 0 16
vt0=begin future	0 13 0 -17 0 0 0 3
vt0=extend perfect	0 0 0 15 0 0 0 -13
vt0=other present	-3 3 7 9 -24 -1 0 -1
vt0=take present	0 5 0 -16 4 0 0 8
vt1=extend perfect	0 0 0 15 0 0 0 -13
vt1=other present	-3 4 7 9 -24 -1 0 -1
vt1=take present	0 5 0 -16 4 0 0 8`;
