// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEADLINE_WHAT = `controls	duties	exclusions	none	other	sale	talks	truce
<always>	-20 -11 -20 43 -1 -21 -24 -8
a:.	0 -2 -11 27 -7 -6 -10 -12
a:<agent>	0 -13 0 27 -5 0 0 -10
a:<gate>	0 1 0 -15 15 2 0 -4
a:<level>	-4 3 -6 18 -4 -2 -1 -21
a:<not>	-2 9 10 -28 -2 -2 0 14
a:<number>	1 -6 0 25 -6 -3 0 -17
a:<person>	0 -16 0 10 4 0 0 0
a:<v-end>	-2 13 -1 -15 -5 0 0 10
a:<v-return>	0 3 0 -15 -1 0 0 15
a:<v-sell>	-3 -10 -2 -12 15 10 0 1
a:after	0 -7 0 17 -2 0 0 -2
a:and	-1 11 0 -5 -22 -1 0 11
a:end	0 0 0 -12 0 0 0 16
a:fee	0 -6 0 -10 16 0 0 0
a:for	1 -19 0 16 -12 0 2 1
a:go	0 -25 -2 14 9 0 0 -2
a:in	3 -2 -6 16 1 2 0 -27
a:month	3 -15 0 0 8 0 0 0
a:new	0 -16 0 5 3 0 0 2
a:of the	-1 -18 12 0 -7 0 0 9
a:one	0 -12 0 21 -4 0 0 -1
a:only	0 -11 -1 19 0 0 0 -3
a:ship	0 -3 0 -15 21 0 0 0
a:tariff	0 -21 -1 8 7 0 11 0
a:the	0 -16 0 16 -1 2 -9 -4
a:two	0 -17 0 21 -6 0 0 0
a:with	0 -15 6 1 3 0 3 -1
a:without	0 14 4 -16 -6 0 0 2
b:'s	2 -10 -5 30 -11 1 2 -18
b:'s <organisation>	0 0 0 17 -15 0 0 0
b:, and	-9 -23 -6 14 18 0 0 -6
b:, is	9 -2 0 -20 -4 3 0 12
b:, the	0 22 -2 -20 2 0 0 0
b:, until	0 19 -1 -3 1 0 0 -10
b:-	6 4 5 -16 -1 0 0 2
b:: <number>	-4 11 -10 4 6 0 0 -15
b:: and	0 20 0 -18 -1 0 0 2
b:: my	0 -14 0 15 0 0 0 0
b:: the	0 -15 2 18 -11 0 0 0
b:: what	11 -31 13 10 4 0 0 -11
b:<agent>	-1 2 0 2 8 4 -2 -20
b:<day-ahead>	0 0 -6 -20 6 -3 0 22
b:<duty>	-16 3 8 -6 6 -5 0 1
b:<gate>	-6 4 -5 8 9 0 -1 -22
b:<goods-amount>	-3 -3 0 21 -4 0 0 -5
b:<goods>	0 16 0 -7 -1 -5 -5 -7
b:<level-noun>	-8 -6 -6 16 -1 0 0 0
b:<level>	0 0 -4 10 -15 -4 -5 0
b:<level> more	0 -16 0 17 0 0 0 0
b:<name>	6 -16 4 4 -1 -11 3 4
b:<name> and	-2 -13 -6 -12 -9 0 -1 36
b:<name> is	0 3 5 13 -2 0 0 -18
b:<not>	0 -15 2 -1 0 -7 9 10
b:<number>	-10 22 15 17 -11 -7 -3 -45
b:<number> exclusion	0 -4 18 -6 0 0 0 -7
b:<number> on	0 28 -3 -21 0 0 0 -4
b:<office>	-5 -17 -2 35 0 -1 5 -22
b:<office> 's	0 0 0 14 7 0 0 -18
b:<organisation>	1 -29 0 22 11 0 -4 -21
b:<organisation> 's	0 -3 0 28 -19 0 0 -6
b:<person> say	-2 15 0 -11 -3 0 0 3
b:<points>	-8 0 -3 -21 -8 0 0 30
b:<quality>	-2 3 -7 0 14 12 -11 -17
b:<quality> duty	0 0 0 -7 -4 0 0 15
b:<seat>	4 -29 -8 23 0 -2 9 -14
b:<seat> and	0 -6 -1 19 -2 0 0 -9
b:<taker>	0 -3 -2 21 -7 -3 0 -3
b:<v-begin>	13 6 0 0 -15 -9 0 -7
b:<v-deny>	22 -14 0 -7 -1 0 0 -4
b:<v-down>	-6 2 -8 3 -30 -3 7 9
b:<v-return>	0 7 -1 17 -9 0 0 -23
b:<v-sell>	7 -15 -7 8 3 4 -2 -12
b:a	11 6 -10 -5 13 2 6 -24
b:a second	0 -6 0 0 15 0 0 -11
b:agreement	-2 7 -1 15 -3 0 -4 -11
b:and	1 7 -19 -7 4 -9 -15 8
b:and <name>	-1 -22 -5 0 -8 0 -1 28
b:and <seat>	0 -6 -1 19 -2 0 0 -9
b:and it	0 9 0 -22 5 0 0 9
b:and on	0 19 0 -4 -3 0 0 -12
b:approval	0 -7 0 15 -3 0 0 0
b:are due	1 -16 0 -4 13 0 0 0
b:arrangement	0 -2 0 -17 0 0 0 24
b:as of	0 19 0 -9 0 0 0 -8
b:at	-10 -9 -12 16 12 -2 -2 -7
b:at <number>	0 17 0 -7 -5 0 0 -6
b:back	0 28 0 -8 -16 0 0 -14
b:be <level>	0 15 0 -8 0 0 0 -2
b:been	-2 0 -2 10 -16 5 -1 0
b:before the	-3 1 3 18 -11 0 0 -13
b:begin	-5 16 0 0 4 0 0 -19
b:both	-1 27 -1 -7 -6 0 0 -8
b:by	-10 -10 2 10 9 0 16 -28
b:by <level>	0 -12 0 17 -1 0 0 0
b:by the	-1 -7 -4 5 -1 -3 18 -12
b:clear	0 -2 -1 -7 -9 0 0 20
b:close	0 -18 0 3 -4 9 0 5
b:closed	0 0 0 24 -13 0 0 -7
b:club	0 0 0 19 0 -2 0 -14
b:column	0 16 0 -10 -6 0 0 0
b:comment on	0 -2 0 -12 16 0 0 0
b:contract	-1 -5 0 21 -2 0 -1 -7
b:control	-1 0 0 16 0 0 0 -5
b:date	0 31 0 -17 -3 0 0 -10
b:day	0 -6 0 -7 -5 0 0 18
b:deadline	0 -13 0 10 -11 17 3 -17
b:decide	0 -2 0 -12 17 0 0 0
b:did	0 -4 0 18 0 0 0 -4
b:do	0 -6 0 -7 0 0 0 16
b:doe	0 -2 0 -3 -7 0 0 15
b:doe not	0 -3 0 -3 -7 0 0 15
b:duty	-7 18 14 -35 1 -1 -5 12
b:exclusion	-2 -15 28 0 -5 0 0 -17
b:expect	0 -7 0 15 -1 0 -3 -2
b:face	0 0 0 -15 0 1 6 6
b:fee	0 -16 0 17 1 0 0 -4
b:for	0 -8 7 31 -23 1 0 -24
b:for the	-4 13 5 -3 0 2 0 -17
b:from <name>	0 0 10 -15 -3 0 0 6
b:from <seat>	2 -3 0 -15 15 0 0 0
b:from the	9 0 17 -9 -6 0 0 -13
b:go	0 -11 -3 7 -10 0 0 17
b:go on	0 -13 0 -6 0 0 0 18
b:go to	0 -18 0 17 -7 0 0 9
b:had	-3 -14 -1 6 17 6 0 -14
b:home	0 -10 0 16 0 0 0 -3
b:in	-6 -20 0 35 -13 -10 -9 -5
b:is due	0 0 0 -15 12 0 0 6
b:it	-7 -5 -4 -8 -6 2 11 18
b:it end	0 3 0 -27 4 0 0 13
b:it expire	0 -4 0 15 3 0 0 -15
b:its	8 6 -9 -20 10 -8 -5 13
b:its duty	0 16 0 -9 -2 0 0 -3
b:last	0 9 0 -15 -4 -2 0 12
b:later	0 0 0 -14 23 0 0 -7
b:law	0 18 0 -18 -9 9 0 -3
b:may	0 -18 4 8 6 0 0 -2
b:more	4 -17 -1 17 3 0 0 -5
b:my	-1 -1 0 19 -5 0 0 -10
b:need	7 -15 0 6 1 0 0 -1
b:new	-3 15 0 12 -16 -1 0 -17
b:next	0 -6 0 18 -8 0 0 -1
b:no	-1 -20 3 -7 3 0 8 8
b:of	3 -13 5 8 -25 0 1 6
b:of its	8 10 0 -20 8 0 0 -6
b:of the	6 -5 -3 3 -22 8 0 4
b:off	0 -22 0 14 10 -6 0 0
b:on	-4 13 -3 10 -4 -8 -20 -8
b:on <day-gone>	8 14 0 -16 0 0 0 0
b:on <quality>	-3 13 0 -20 2 0 0 3
b:on all	0 15 0 -7 0 0 0 -6
b:on the	-6 4 0 13 3 -2 -3 -21
b:open	0 0 0 15 -9 0 0 -10
b:our	-1 -2 0 13 3 0 0 -17
b:out	-2 -8 9 -8 -8 0 0 15
b:pause	0 -6 0 -9 -1 0 0 17
b:pay	0 4 -4 20 -8 0 0 -22
b:port	0 -20 0 8 18 0 0 -9
b:present	0 -4 0 -20 6 0 0 20
b:price	0 6 0 9 0 0 0 -16
b:prolonged	0 0 7 10 0 0 0 -16
b:return	0 1 0 17 -7 0 0 -17
b:rule	22 -10 0 -12 -1 0 0 -4
b:run	-1 -12 7 -9 0 0 0 15
b:run until	-1 0 0 -15 0 0 0 19
b:say	-4 9 0 3 -17 0 0 -1
b:see	0 -8 0 18 -4 0 0 -4
b:since	-5 -20 -2 43 -10 0 0 -11
b:sit	-2 -5 0 17 0 0 0 -13
b:so	-1 12 0 -26 20 0 0 0
b:standstill	0 0 0 20 0 0 0 -17
b:start	4 15 3 -9 -7 0 0 -17
b:surcharge	0 -1 -3 17 -2 0 0 -7
b:surcharge of	0 -17 0 14 0 0 0 3
b:suspension end	0 0 0 15 0 0 0 -13
b:talk	0 -7 0 22 -8 0 0 -4
b:tariff for	0 -10 0 15 0 0 0 -2
b:tariff on	0 27 2 -28 0 0 0 0
b:than	0 -8 0 -2 20 0 0 -11
b:that it	0 -5 0 0 -5 0 0 15
b:that the	0 -19 -3 5 4 0 0 9
b:the <office>	-2 -3 0 24 3 0 0 -17
b:the <organisation>	-2 -15 0 -4 31 0 0 -22
b:the <quality>	0 2 -5 -5 16 7 0 -19
b:the <span>	0 -3 0 -33 0 0 0 36
b:the arrangement	0 0 0 -9 0 0 0 15
b:the deadline	0 -8 0 16 -9 8 0 -14
b:the duty	0 0 17 -24 1 0 0 6
b:the new	-1 21 0 0 -10 0 0 -12
b:the surcharge	0 15 -1 -8 0 0 0 -3
b:the tariff	0 3 0 -17 0 0 0 16
b:the two	-1 -16 -2 10 -2 0 0 7
b:them	-2 18 0 -10 0 0 0 0
b:there	-1 0 -2 5 13 0 2 -15
b:they	-3 -3 16 -6 11 0 0 -7
b:thi	0 -2 0 -16 11 0 0 14
b:through	-1 -15 4 3 -1 0 0 5
b:time	0 5 0 14 3 0 0 -21
b:to	-1 0 -1 -20 12 4 -27 17
b:to <level>	0 20 0 -12 4 0 0 -18
b:truce end	0 0 0 -15 0 0 0 18
b:truce with	0 -4 0 16 0 0 0 -12
b:two	-2 -20 -3 17 -2 0 0 2
b:up	0 -18 -4 -11 11 0 0 24
b:up <level>	0 -14 0 16 0 0 0 0
b:up to	0 0 0 -14 0 0 0 16
b:us	-2 2 0 -25 14 0 0 10
b:vote on	0 -5 0 -8 15 0 0 -2
b:want	0 2 0 1 -17 0 9 0
b:was	-1 -13 -1 27 -12 -7 0 -3
b:were	-4 0 -2 19 -7 0 0 -9
b:what	4 -20 10 16 4 0 0 -9
b:which the	0 -6 0 18 0 0 0 -10
b:which was	0 -3 0 21 0 0 0 -18
b:who	0 -3 0 16 -1 0 0 -7
b:will not	4 -17 0 13 0 0 0 -3
b:with	-2 15 -2 -9 -7 0 5 1
b:you	0 12 0 9 -1 0 0 -17
b:your	0 -5 -2 20 3 -7 0 -11
b:—	0 0 0 -11 -2 0 0 15
c0=down	-4 1 -4 6 -19 -1 1 3
c0=propose	-3 -11 -4 24 -13 -3 1 0
c1=down	-4 8 -4 -1 -17 -1 8 1
c1=down & d:ahead	-4 8 -4 -1 -17 -1 8 1
c1=impose & d:today	-1 -7 0 17 0 0 0 -10
c1=suspend	15 -11 0 -1 -1 -3 -1 0
c1=suspend & d:ahead	16 -11 0 -2 0 -3 -1 0
ct0=bear present-passive	0 -7 0 -11 20 0 0 -4
ct0=begin past	-1 -18 0 29 0 0 0 -9
ct0=begin present	10 11 -8 -15 0 -3 4 0
ct0=end past	0 -7 0 17 0 0 0 -9
ct0=impose modal-passive	0 7 2 -15 1 0 0 1
ct0=suspend past	19 -3 0 -10 0 0 0 -2
ct0=suspend present	1 0 5 -13 -11 0 0 15
ct1=bear present-passive	0 -7 0 -11 20 0 0 -4
ct1=begin past	-1 -18 0 28 1 0 0 -8
ct1=end past	0 -7 0 17 0 0 0 -9
ct1=impose modal-passive	0 7 2 -15 1 0 0 1
ct1=suspend past	19 -3 0 -15 0 0 0 0
ct2=down present	0 13 0 -16 0 0 0 2
ct2=impose past	0 -6 0 22 0 0 0 -8
d:after , a	0 -7 0 16 0 0 0 -9
d:ahead	-7 -3 -7 19 6 -10 -12 -6
d:ahead other	-33 -29 -12 69 -21 -18 -20 -23
d:ahead own	6 12 0 -25 17 0 -1 4
d:ahead-0	0 -11 1 33 13 7 -5 -70
d:ahead-1	-37 38 -7 14 7 -4 -17 -51
d:ahead-2	-6 11 -34 -20 24 -20 8 7
d:ahead-3	26 -36 23 -19 -3 1 5 19
d:ahead-4	-30 27 -5 -45 -36 10 0 39
d:ahead-5	1 -110 -8 91 -20 -20 -14 -10
d:ahead-6	1 7 8 -19 -11 0 -3 10
d:at=0	0 -3 -4 11 -22 -4 13 -3
d:at=1	-8 -1 -9 22 -49 -11 -36 17
d:at=2	-2 3 9 -8 18 -18 -4 -4
d:at=3	-11 -25 -23 40 27 11 -12 -40
d:begins ahead	2 26 0 -14 -5 10 -6 -10
d:begins today	-10 -54 -4 11 5 -2 -1 15
d:ends	-12 -4 0 0 -10 -2 -31 22
d:ends ahead	-9 -4 3 0 -16 0 -28 21
d:ends other ahead	-20 -2 5 5 -16 -3 -3 13
d:ends own ahead	1 -3 0 -5 -9 1 -23 15
d:how=calendar	-3 2 0 -8 3 -7 -15 17
d:how=relative	-5 -22 -5 40 1 -5 0 -24
d:how=weekday	-21 -13 -29 60 -6 -9 -2 -40
d:last	-1 -25 -1 57 -17 0 0 -29
d:named=0	-16 -17 -9 48 -5 -13 -6 -14
d:named=1	2 0 -11 -6 2 0 -24 11
d:named=2	0 16 0 -14 7 -3 -2 -1
d:named=3	0 -1 0 15 0 0 0 -10
d:rank=0	-2 32 4 -36 21 -3 14 -8
d:rank=0 of 1	0 18 -4 -56 -36 -5 17 61
d:rank=0 of 2	0 15 8 1 10 -20 8 -33
d:rank=0 of 3	-5 3 -1 -7 21 18 -8 -26
d:rank=0 of 4	1 10 4 -3 23 -19 -6 -29
d:rank=1	-3 18 -6 -35 19 -7 -22 17
d:rank=1 of 2	-9 9 0 -44 -5 -10 -4 44
d:rank=1 of 3	0 22 -14 -20 4 1 -13 -1
d:rank=1 of 4	0 -3 0 12 23 -2 -6 -42
d:rank=2	3 11 9 -31 0 5 1 9
d:rank=2 of 3	1 15 9 -25 -19 0 -2 18
d:rank=2 of 4	22 -10 -1 -24 5 11 0 8
d:rank=3	20 -10 -2 -17 -8 5 -13 15
d:span-before	-10 0 -14 -5 -3 -10 -5 19
d:today	-23 -24 -22 50 -17 -13 -12 -4
d:today own	-21 -24 -22 50 -17 -13 -12 -4
d:today-0	-23 -24 -22 50 -17 -13 -12 -4
f:"	-7 10 -4 18 -1 -1 0 -20
f:'	0 -3 0 15 -1 0 0 -5
f:'s	5 16 -15 -29 3 1 -2 14
f:,	9 -1 5 1 -40 1 -21 12
f:-	14 -18 -2 15 -16 0 0 0
f:.	-13 0 -6 20 -18 -14 -24 6
f::	4 -7 -7 -15 -5 -4 0 30
f:<agent>	2 17 12 -19 -3 1 5 -9
f:<day-gone>	-6 -11 1 -11 1 -4 0 25
f:<gate>	-6 -21 0 27 -8 1 0 -4
f:<goods>	9 0 -3 -18 -6 -6 -13 22
f:<level-noun>	-8 8 0 -19 15 -3 0 4
f:<level>	-4 15 -14 -6 1 -20 0 2
f:<money>	-5 0 3 18 -3 1 0 -20
f:<month-ahead>	4 -11 0 17 2 0 0 -13
f:<month-gone>	10 -17 2 -10 0 12 0 5
f:<month-today>	0 0 0 -11 -3 0 0 17
f:<name>	-2 1 -3 -20 -1 -8 -11 31
f:<not>	15 -9 -1 11 -2 -7 -12 -1
f:<number>	-16 -1 13 -5 -4 10 -6 7
f:<office>	0 -13 -3 23 -3 -1 -4 -6
f:<organisation>	-7 28 -5 -8 -18 16 -2 -15
f:<person>	-15 3 1 -4 -9 6 -3 7
f:<points>	-4 -16 0 2 0 0 0 15
f:<quality>	0 -7 4 -31 17 -10 1 26
f:<seat>	-2 -3 -7 -15 -5 20 0 17
f:<sender>	4 12 -2 -25 30 -3 0 -19
f:<span>	5 -17 -12 17 -21 -4 -1 6
f:<v-agree>	-7 -17 4 22 -30 5 0 0
f:<v-bear>	1 12 -2 1 -37 -14 0 6
f:<v-down>	-3 1 0 17 -16 -5 -1 -5
f:<v-end>	-15 7 0 -6 1 -7 -1 7
f:<v-impose>	-14 7 -6 -3 1 11 -18 3
f:<v-propose>	-10 13 0 12 2 0 -4 -24
f:<v-sell>	2 -7 7 6 18 -2 0 -24
f:<v-suspend>	-1 -12 -3 -8 18 17 0 0
f:<v-target>	-6 -16 -6 -4 9 -1 0 21
f:<v-threaten>	-7 -9 0 19 0 0 -1 0
f:?	0 4 0 -20 -3 0 0 25
f:a	14 -3 -15 25 6 18 -7 -44
f:act	0 15 0 -3 -1 0 0 -10
f:additional	0 17 0 -19 0 0 0 3
f:after	0 12 12 4 -7 -5 0 -21
f:agree	0 15 0 -4 -3 0 0 -3
f:and	4 15 -19 -11 -9 -3 -10 10
f:approve	0 13 0 12 0 0 0 -26
f:are	12 11 9 -28 13 -8 0 0
f:ask	-2 -10 -2 20 -16 -1 0 2
f:beef	0 17 0 -13 -2 0 0 0
f:been	-4 -18 -2 23 -12 1 0 0
f:before	0 19 3 10 -8 0 0 -30
f:begin	0 -11 0 19 -3 0 0 -5
f:between	0 0 0 -15 -3 0 0 21
f:both	0 -18 -1 41 0 0 0 -27
f:but	0 15 0 -12 -1 0 0 1
f:by	0 -14 -11 19 -12 14 0 -6
f:call	0 19 0 0 0 2 0 -16
f:can	0 16 0 -18 -5 0 0 7
f:case	1 7 0 -20 -4 0 -1 15
f:coal	0 -7 0 16 0 0 0 -10
f:company	0 -2 0 15 0 0 0 -14
f:continue	0 0 0 -15 0 0 0 16
f:day	0 15 -1 -46 17 0 0 15
f:decide	-2 0 0 -18 0 0 0 22
f:decision	0 1 0 -16 0 0 0 15
f:decree	0 29 0 -34 -1 0 0 9
f:do	0 0 -1 -10 -3 0 0 16
f:done	0 -8 0 16 0 0 0 -8
f:down	0 0 0 17 -4 0 0 -12
f:earth	16 -16 0 5 -11 0 0 -3
f:effect	3 28 0 -17 -7 0 0 -9
f:else	0 -4 0 -13 0 0 0 18
f:end	-1 0 0 -19 11 -1 0 14
f:entry	0 9 0 -26 0 0 0 19
f:expect	0 15 0 0 -6 3 0 -10
f:export	5 10 0 -18 20 0 0 -17
f:farm	0 -6 0 20 0 0 0 -14
f:fee	0 -14 3 20 2 -5 0 -13
f:find	0 -6 0 15 0 0 0 -6
f:for	0 -18 -3 0 8 -2 -7 16
f:four	0 15 0 -9 -2 0 0 -2
f:fourth	0 -12 0 18 4 0 0 -18
f:from	0 -1 15 -16 -5 -1 0 13
f:gas	0 -12 0 16 0 0 0 -4
f:general	0 3 0 13 0 0 0 -17
f:geneva	0 -3 0 18 0 0 0 -13
f:get	0 -9 0 30 -6 0 0 -16
f:good	0 -24 1 4 0 -1 0 13
f:have	0 6 -8 1 -8 22 0 -13
f:his	0 16 0 4 -3 0 0 -15
f:hold	0 9 -2 -30 -15 20 0 18
f:hour	0 -23 0 35 0 0 0 -17
f:if	1 11 -2 -20 0 0 -2 12
f:in	-13 -7 -19 17 -14 6 -2 3
f:it	-4 0 -16 0 0 0 0 11
f:its	8 4 -7 -16 -9 19 -4 2
f:later	9 12 0 -1 1 0 0 -23
f:line	-4 -3 12 22 -5 0 0 -24
f:long	0 0 0 -18 0 0 0 19
f:matter	0 0 0 19 0 0 0 -14
f:may	0 0 0 10 6 0 0 -15
f:meet	0 5 -2 21 0 -4 0 -26
f:minute	0 0 0 23 -2 0 0 -22
f:must	0 -1 0 -5 -8 20 0 -5
f:nobody	0 -15 0 -1 -2 0 0 20
f:nothing	0 -16 -2 5 3 0 0 9
f:of	7 -15 0 35 13 -23 -10 -31
f:offer	0 -9 0 25 0 0 0 -16
f:oil	0 16 0 -19 0 0 0 3
f:old	0 22 11 -20 -1 0 0 -6
f:on	-1 2 10 4 0 -26 -14 -4
f:once	1 10 0 -19 0 0 0 6
f:one	-9 0 0 0 -19 -5 0 17
f:only	-1 18 0 -14 -1 2 0 -1
f:order	0 6 8 -20 0 0 0 7
f:our	-3 7 -4 -26 12 -1 0 20
f:out	11 -10 0 18 -8 0 0 -12
f:over	3 -14 -1 -22 0 0 0 29
f:party	0 0 0 15 0 -2 0 -9
f:pause	0 0 0 -15 10 0 0 8
f:pay	4 4 -8 -15 -20 -1 4 18
f:people	0 -1 0 -11 -1 0 0 16
f:plan	0 -4 0 -26 25 0 0 1
f:price	0 -8 0 17 0 0 0 -6
f:rare	16 -16 0 5 -11 0 0 -3
f:rate	-1 11 0 -22 18 0 0 0
f:ratify	0 17 0 -6 0 0 0 -11
f:reach	0 -6 0 16 0 0 0 -6
f:reciprocal	0 -2 0 22 -1 0 0 -16
f:rice	0 11 0 -17 0 0 0 6
f:round	0 -16 0 21 0 0 0 -13
f:run	9 8 0 -1 4 0 0 -19
f:same	0 10 0 -19 -6 2 0 10
f:say	-2 -16 -14 -10 14 0 -5 20
f:season	0 -13 0 17 0 0 0 -3
f:second	0 -13 0 22 -5 0 0 -9
f:sell	0 -2 0 17 -4 0 0 -6
f:side	-5 -17 0 35 1 0 0 -21
f:sign	-2 -26 6 24 -17 3 0 -2
f:since	0 -36 -1 11 14 9 0 -7
f:sit	0 -13 0 16 -6 0 0 0
f:so	13 -20 0 -6 18 0 0 -2
f:somebody	0 -14 0 15 0 0 0 -1
f:start	0 -7 0 -17 1 0 0 22
f:stay	-1 -7 0 2 21 0 0 -17
f:still	7 -7 0 -22 8 0 0 15
f:suspend	-4 -10 0 18 2 0 0 -7
f:take	-2 14 0 -14 -19 -2 0 19
f:tariff	4 -13 7 5 15 -3 0 -12
f:tea	0 17 0 -14 0 0 0 0
f:than	0 -5 0 17 -2 0 0 -8
f:that	-7 -8 2 -3 -6 0 0 16
f:then	0 -6 -3 -18 1 18 0 13
f:there	10 -15 -4 -7 -5 0 -4 21
f:they	-1 -17 -1 6 -17 0 0 19
f:third	0 0 0 16 -5 0 0 -13
f:those	4 -15 11 10 -2 0 0 -12
f:threaten	0 -13 0 16 1 0 0 -5
f:through	0 -1 0 -17 0 0 0 21
f:to	1 19 0 -12 -2 -4 -10 0
f:together	0 -3 0 17 0 0 0 -12
f:too	0 -15 0 -7 6 0 0 12
f:truce	14 -13 0 -16 0 0 0 11
f:two	-2 19 -1 -1 -13 0 -3 0
f:unlawful	0 20 0 -9 0 0 0 -13
f:unless	0 -11 0 -16 -1 0 0 27
f:up	4 -12 -2 22 -11 -1 0 -4
f:voted	0 -9 0 15 -1 0 0 0
f:want	0 -5 0 27 0 0 0 -21
f:was	0 -14 -3 18 0 0 0 -6
f:we	-6 26 -5 -8 0 -2 0 -5
f:what	-2 9 -1 -16 -10 0 0 19
f:where	0 -11 0 16 0 0 0 -6
f:who	-5 -3 0 18 -8 0 -3 0
f:will	-2 -30 0 8 2 0 -7 18
f:with	-6 -28 -7 11 10 16 0 -4
f:would	-5 32 -9 -13 4 -5 -7 -7
f:your	-2 0 -1 6 12 0 0 -16
f:—	3 12 0 -15 1 0 0 0
first-of-paragraph	-2 6 -12 31 -13 -13 -3 -21
h:controls	55 -14 -7 -4 -15 -3 -8 -43
h:deal	-13 8 -6 15 -45 -1 21 -10
h:duties	-40 3 3 17 -18 -21 12 -3
h:duties truce	-3 -6 0 -11 -13 0 -1 27
h:exclusions	0 -11 52 -18 -22 -1 -1 -32
h:fees	-15 -8 -11 -4 31 -3 -1 -6
h:meeting	-12 -23 0 39 -19 0 -5 0
h:meeting truce	0 -3 0 -12 0 0 0 17
h:price	-3 -9 -2 15 1 -2 0 -7
h:procedure	-10 -12 -11 0 43 -16 0 -36
h:sale	3 -14 -4 -11 -10 36 0 -19
h:shipped	-1 6 16 -17 1 0 0 -12
has-participle	4 9 5 -4 2 0 2 -19
has-past	2 -22 -5 38 -2 -12 -11 -15
has-pluperfect	-1 -13 -1 17 6 1 0 -11
headline	8 6 0 -15 3 0 19 -17
hs:controls	25 -18 0 3 -4 0 0 -15
hs:deal	0 0 4 -17 0 0 0 19
hs:exclusions	0 -12 17 -3 0 0 0 -3
hs:price	0 -3 0 15 0 0 0 -10
hs:procedure	0 15 -1 -10 1 2 0 -10
hs:sale	0 2 0 -20 6 6 0 5
l1=,	-11 -1 6 17 -11 2 0 -15
l1=, & d:ahead	-7 0 8 14 -10 4 2 -23
l1=: & d:ahead	0 -2 -2 -7 -3 0 0 16
l1=<level-noun>	0 -4 0 -12 0 0 0 17
l1=<number>	0 12 0 0 4 0 0 -20
l1=<number> & d:ahead	0 7 0 0 5 0 0 -17
l1=<span>	0 -4 0 22 0 0 0 -18
l1=<span> & d:ahead	0 -4 0 22 0 0 0 -18
l1=<v-bear>	0 3 0 -15 11 0 0 1
l1=<v-bear> & d:ahead	0 6 0 -20 12 0 0 2
l1=<v-begin>	1 21 0 -7 -3 0 0 -20
l1=<v-begin> & d:ahead	2 24 0 -14 -1 0 0 -17
l1=<v-impose>	2 -20 0 18 4 0 0 -11
l1=<v-impose> & d:ahead	2 -15 0 13 2 0 0 -4
l1=after	0 -1 0 -22 9 0 0 15
l1=after & d:ahead	0 -1 0 -22 9 0 0 15
l1=and	0 -16 0 15 9 0 0 -9
l1=and & d:ahead	0 -16 0 14 9 0 0 -9
l1=before & d:ahead	-5 15 -6 -15 9 -3 -4 0
l1=by	-13 -16 9 -2 15 3 0 -11
l1=by & d:ahead	-13 -16 9 -3 15 3 0 -11
l1=for	0 0 -2 8 -16 1 0 5
l1=for & d:ahead	0 0 -2 7 -16 2 0 6
l1=of	-20 6 0 18 0 0 1 -23
l1=of & d:ahead	-19 9 0 12 0 0 1 -21
l1=on	-6 3 -4 19 -3 -13 -23 -6
l1=on & d:ahead	-5 3 -3 15 -2 -12 -22 -4
l1=out	0 -3 0 -10 -1 0 0 16
l1=since	-5 -13 -1 33 -8 0 0 -10
l1=since & d:ahead	-4 -12 0 32 -7 0 0 -9
l1=start	0 15 0 -9 0 0 0 -3
l1=start & d:ahead	0 17 0 -12 0 0 0 -2
l1=than	0 6 0 -26 23 0 0 -5
l1=the	0 1 2 -5 -21 -7 12 5
l1=the & d:ahead	0 1 2 -5 -20 -6 12 5
l1=through	0 -15 4 5 -8 0 0 5
l1=through & d:ahead	0 -15 4 5 -8 0 0 5
l1=to	8 -9 8 -17 -9 -6 -2 18
l1=to & d:ahead	8 -8 8 -17 -9 -6 -2 18
l2=<begin>	3 1 -2 6 3 0 -19 -8
l2=<begin> & d:ahead	5 5 0 -4 5 3 -16 -5
l2=<begin> & d:today	-1 -14 -1 23 -2 0 0 -5
l2=<goods>	0 0 0 15 -16 -3 5 -10
l2=<goods> & d:ahead	0 -1 0 14 -15 -2 5 -9
l2=<level-noun>	0 -1 0 15 -2 0 0 -9
l2=<not>	0 20 0 -10 -5 0 0 -4
l2=<not> & d:ahead	0 20 0 -12 -5 0 0 -2
l2=<quality>	0 -8 0 17 0 0 0 -8
l2=<quality> & d:ahead	0 -7 0 15 0 0 0 -6
l2=<v-up>	0 16 0 -14 -6 0 0 7
l2=<v-up> & d:ahead	0 16 0 -14 -6 0 0 7
l2=and	0 19 0 -18 -9 0 0 5
l2=and & d:ahead	0 19 0 -18 -9 0 0 5
l2=arrive	0 0 12 -16 1 0 0 1
l2=arrive & d:ahead	0 0 12 -16 1 0 0 1
l2=as	0 18 0 -7 0 0 0 -7
l2=as & d:ahead	0 22 0 -13 0 0 0 -6
l2=at	-3 0 -4 25 -7 0 0 -16
l2=at & d:ahead	-3 0 -4 22 -7 0 0 -14
l2=before	-2 0 0 15 -1 0 0 -11
l2=before & d:ahead	-2 0 0 15 -1 0 0 -11
l2=by	1 -12 -5 2 3 -3 17 -13
l2=by & d:ahead	1 -12 -5 2 3 -3 17 -13
l2=close	0 -17 0 1 -3 9 0 7
l2=close & d:ahead	0 -17 0 1 -3 9 0 7
l2=date & d:ahead	0 11 0 -15 -1 0 6 2
l2=day	0 0 0 -12 -5 0 0 19
l2=day & d:ahead	0 0 0 -12 -5 0 0 19
l2=friday	1 7 7 -17 5 0 0 -6
l2=happen	10 5 -1 -20 4 0 0 0
l2=happen & d:ahead	10 5 -1 -20 4 0 0 0
l2=have	0 -3 0 20 0 0 0 -14
l2=have & d:ahead	0 -3 0 20 0 0 0 -14
l2=it	0 -15 0 -1 9 0 6 -1
l2=make	0 -1 0 18 -4 0 0 -11
l2=so	0 0 0 -9 15 0 0 -3
l2=so & d:ahead	0 0 0 -10 15 0 0 -2
l2=to	-3 -15 0 0 10 0 0 10
l2=tuesday	0 11 0 -16 -2 0 0 7
l2=us	0 5 0 -15 5 0 0 2
l2=us & d:ahead	0 5 0 -15 5 0 0 2
l3=<begin> & d:ahead	5 4 3 -17 7 0 -6 6
l3=<day-ahead> & d:ahead	0 -13 0 15 0 0 0 -1
l3=<duty>	0 12 13 -1 -14 0 0 -15
l3=<goods>	-5 -18 0 6 9 -4 -3 9
l3=<name>	9 -4 4 5 -16 0 1 -7
l3=<name> & d:ahead	9 -4 5 6 -15 0 1 -9
l3=<number>	-4 34 -3 -30 4 0 0 -7
l3=<number> & d:ahead	-4 30 -3 -26 5 0 0 -6
l3=<seat>	0 18 0 -20 -7 0 0 13
l3=<seat> & d:ahead	0 15 0 -4 -7 0 0 -5
l3=<seat> & d:today	0 3 0 -20 0 0 0 17
l3=<span>	-6 21 -1 -15 2 0 0 -1
l3=<span> & d:ahead	-6 21 -1 -11 2 0 0 -5
l3=<v-agree> & d:ahead	0 -10 4 6 13 0 0 -17
l3=<v-bear>	-1 -4 -3 -6 17 0 -3 1
l3=<v-bear> & d:ahead	-1 -3 -3 -8 17 0 -3 1
l3=and & d:ahead	1 -23 10 2 -6 0 0 10
l3=by	0 -9 0 18 -6 4 0 -7
l3=by & d:ahead	0 -9 0 18 -6 4 0 -7
l3=duty	0 1 17 1 -10 0 0 -17
l3=duty & d:ahead	0 2 17 0 -10 0 0 -16
l3=end	0 -9 0 -4 0 0 0 15
l3=end & d:ahead	0 -9 0 -11 0 0 0 20
l3=good	0 -15 -3 6 12 0 0 -3
l3=in	0 -17 -3 30 -4 -1 0 -11
l3=in & d:ahead	0 -16 -3 29 -4 -1 0 -10
l3=is	-8 -19 -6 11 -13 8 -3 10
l3=is & d:ahead	-8 -19 -6 9 -12 8 -3 11
l3=of & d:ahead	0 14 0 -5 0 0 7 -21
l3=one	0 0 0 -13 0 0 0 16
l3=one & d:ahead	0 0 0 -13 0 0 0 16
l3=the	-9 -5 4 0 -12 3 -2 16
l3=the & d:ahead	-9 -3 4 -2 -11 3 -2 18
l3=to	-10 11 -4 -17 11 11 -5 0
l3=to & d:ahead	-9 12 -3 -19 12 11 -5 0
l3=up	0 -17 0 10 0 0 0 4
l3=up & d:ahead	0 -17 0 10 0 0 0 4
l3=were	-3 1 -3 16 -6 0 0 -4
l3=were & d:ahead	-3 1 -3 16 -6 0 0 -4
l3=what & d:ahead	9 1 12 -17 -2 0 0 -2
l4='s	-5 -16 0 10 2 4 0 0
l4='s & d:ahead	-5 -16 0 10 2 4 0 0
l4=, & d:ahead	-11 -15 -6 15 -1 -2 0 5
l4=<begin> & d:today	-5 -15 -9 12 -3 -4 -3 11
l4=<day-ahead>	1 -8 0 -10 0 0 0 17
l4=<day-ahead> & d:ahead	1 -8 0 -10 0 0 0 17
l4=<day-gone> & d:ahead	1 -19 0 16 -4 0 0 -2
l4=<gate>	0 -8 0 18 2 0 0 -12
l4=<gate> & d:ahead	0 -7 0 17 3 0 0 -11
l4=<goods>	1 3 12 -2 -15 0 0 0
l4=<level-noun>	0 -21 0 31 -3 0 0 -9
l4=<level-noun> & d:ahead	0 -21 0 31 -3 0 0 -8
l4=<month-gone>	2 -2 0 -19 5 0 0 15
l4=<month-gone> & d:ahead	2 -2 0 -19 5 0 0 15
l4=<points>	-5 0 0 -17 0 0 0 23
l4=<points> & d:ahead	-5 0 0 -17 0 0 0 23
l4=<span>	0 18 0 -17 -2 0 0 5
l4=<span> & d:ahead	0 18 0 -14 -2 0 0 3
l4=<v-deny>	12 -10 0 -15 13 0 0 0
l4=<v-deny> & d:ahead	13 -10 0 -17 13 0 0 0
l4=<v-end>	0 -16 0 6 -3 0 0 11
l4=<v-end> & d:ahead	0 -16 0 5 -3 0 0 12
l4=<v-say> & d:ahead	0 6 0 -16 0 4 0 7
l4=<v-stay>	-3 0 9 7 0 0 0 -16
l4=<v-stay> & d:ahead	-3 0 9 7 0 0 0 -15
l4=<v-up>	1 -21 0 6 10 0 0 2
l4=<v-up> & d:ahead	1 -20 0 5 10 0 0 2
l4=a	0 1 4 5 0 0 0 -18
l4=a & d:ahead	0 3 4 2 0 0 0 -17
l4=and	0 11 -7 -18 19 -3 0 0
l4=and & d:ahead	0 12 -7 -18 20 -3 0 -1
l4=as	0 20 0 -12 0 0 0 -8
l4=as & d:ahead	0 20 0 -13 0 0 0 -8
l4=at	0 0 0 -15 13 0 0 9
l4=at & d:ahead	0 2 0 -18 13 0 0 9
l4=duty	0 3 -6 -15 12 0 0 4
l4=had	0 -1 0 17 -6 0 0 -11
l4=had & d:ahead	0 -1 0 17 -6 0 0 -11
l4=have	0 -14 0 22 0 0 0 -5
l4=have & d:ahead	0 -14 0 21 0 0 0 -5
l4=in	-4 -3 2 19 -4 0 0 -13
l4=in & d:ahead	-4 -3 3 18 -4 0 0 -11
l4=is	14 10 1 -1 -5 6 -2 -19
l4=is & d:ahead	14 11 1 -3 -5 6 -2 -18
l4=it	0 6 -3 -19 -15 8 10 11
l4=it & d:ahead	0 6 -3 -20 -14 8 10 11
l4=must	0 0 0 16 -11 0 0 0
l4=must & d:ahead	0 0 0 16 -11 0 0 0
l4=of	0 15 -2 -11 -9 0 0 7
l4=on	-4 -19 -2 0 4 0 5 12
l4=on & d:ahead	-4 -19 -2 0 4 0 5 12
l4=rule	12 -7 0 -19 13 0 0 0
l4=rule & d:ahead	13 -7 0 -21 13 0 0 0
l4=say	0 7 0 -16 0 0 0 10
l4=say & d:ahead	0 7 0 -16 0 0 0 10
l4=that	0 21 -5 0 0 0 0 -15
l4=that & d:ahead	0 23 -4 -2 0 0 0 -13
l4=the	0 16 -6 2 -13 -11 -6 0
l4=the & d:ahead	0 17 -6 1 -13 -10 -6 -1
l4=truce & d:ahead	0 10 0 -16 0 0 0 6
l=, a	0 -7 0 16 0 0 0 -9
l=, a & d:ahead	0 -7 0 16 0 0 0 -9
l=<begin> the	6 4 0 -20 0 4 0 6
l=<number> ,	0 -11 0 -8 0 0 0 18
l=<number> on	0 11 -2 -15 2 0 0 1
l=<number> on & d:ahead	0 11 -2 -16 2 0 0 2
l=and on	0 25 0 -17 -1 0 0 -8
l=and on & d:ahead	0 25 0 -17 -1 0 0 -8
l=as of	0 19 0 -8 0 0 0 -7
l=as of & d:ahead	0 22 0 -13 0 0 0 -6
l=before the	-2 0 0 15 -1 0 0 -11
l=before the & d:ahead	-2 0 0 15 -1 0 0 -11
l=by the	-1 -6 -3 2 0 -2 18 -11
l=by the & d:ahead	-1 -6 -3 2 0 -2 18 -11
l=friday ,	1 7 7 -17 5 0 0 -6
l=happen on	10 5 -1 -20 4 0 0 0
l=happen on & d:ahead	10 5 -1 -20 4 0 0 0
l=run until	-1 0 3 -20 0 0 0 19
l=run until & d:ahead	-1 0 3 -20 0 0 0 19
l=tuesday ,	0 11 0 -16 -2 0 0 7
lead=, & d:ahead	6 16 -9 0 -6 0 0 -13
lead=1	0 9 0 -25 0 0 0 15
lead=30	0 0 0 -13 -5 20 0 -5
lead=8	0 -9 0 24 0 0 0 -16
lead=a	6 -19 -3 11 16 -4 -5 -11
lead=a & d:ahead	6 -24 -2 18 16 -4 -5 -16
lead=and	0 9 -5 -10 -11 -1 -1 15
lead=and & d:ahead	0 9 -5 -13 -11 0 -1 16
lead=april	0 -5 0 19 0 0 0 -15
lead=february	0 18 0 -2 -5 0 0 -16
lead=january	0 0 0 -20 0 0 0 22
lead=july	0 15 0 0 0 0 0 -16
lead=july & d:ahead	0 15 0 0 0 0 0 -16
lead=june	0 -13 0 20 0 0 0 -6
lead=march	0 9 0 -4 14 -2 0 -21
lead=november	0 -1 12 -21 -1 0 0 14
lead=november & d:ahead	0 -1 12 -22 -1 0 0 14
lead=our	0 -10 1 23 -8 0 0 -9
lead=our & d:ahead	0 -10 1 23 -8 0 0 -9
lead=thursday	0 -3 0 -28 -5 0 0 36
lead=thursday & d:ahead	0 -1 0 -24 -3 0 0 29
lead=who	0 -3 0 16 -1 0 0 -7
lead=who & d:ahead	0 -3 0 15 -1 0 0 -6
lead=—	0 0 0 -11 -2 0 0 15
lead=— & d:ahead	0 1 0 -17 -1 0 0 17
lll=<begin> <begin> the	6 4 0 -20 0 4 0 6
lll=<begin> and on	0 22 0 -12 0 0 0 -10
lll=<begin> and on & d:ahead	0 22 0 -12 0 0 0 -10
lll=<day-ahead> , a	0 -6 0 15 0 0 0 -8
lll=<day-ahead> , a & d:ahead	0 -6 0 15 0 0 0 -8
lll=<seat> , on	0 16 0 -10 -1 0 0 -4
lll=<seat> , on & d:ahead	0 16 0 -10 -1 0 0 -4
lll=it end on	0 5 0 -26 5 0 0 9
lll=it end on & d:ahead	0 5 0 -26 5 0 0 9
lll=it expire on	0 0 0 13 4 0 0 -16
lll=it expire on & d:ahead	0 0 0 13 4 0 0 -16
lll=on friday ,	2 -15 8 -7 8 0 0 0
lll=on friday , & d:ahead	2 -15 8 -7 8 0 0 0
lll=suspension end on	0 0 0 15 0 0 0 -13
lll=suspension end on & d:ahead	0 0 0 15 0 0 0 -13
lll=to <level> on	0 15 0 -16 8 0 0 -8
lll=to <level> on & d:ahead	0 16 0 -17 8 0 0 -7
lll=what happen on	10 13 0 -25 0 0 0 1
lll=what happen on & d:ahead	10 13 0 -25 0 0 0 1
lr=, , & d:ahead	0 8 -3 12 -6 0 0 -17
lr=, .	-6 -13 4 1 -16 8 0 10
lr=, . & d:ahead	-5 -12 4 11 -15 8 0 0
lr=: .	0 -5 0 -16 0 0 0 20
lr=: . & d:ahead	0 -5 0 -16 0 0 0 21
lr=<begin> <end>	0 -29 0 -23 4 17 0 26
lr=<begin> <end> & d:today	0 0 0 18 -1 0 0 -10
lr=<number> .	0 20 0 -12 0 0 0 -7
lr=by <end>	0 0 2 5 1 0 -1 -17
lr=by <end> & d:ahead	0 0 2 5 1 0 -1 -17
lr=end .	0 0 0 17 0 0 0 -14
lr=end . & d:ahead	0 0 0 16 0 0 0 -13
lr=from .	4 -9 -5 16 -4 0 0 -8
lr=from . & d:ahead	4 -9 -5 15 -4 0 0 -7
lr=from <end>	-5 9 -4 2 1 0 0 -15
lr=from <end> & d:ahead	-4 10 -4 1 2 0 0 -15
lr=from it & d:ahead	0 15 0 -11 0 0 0 0
lr=of .	0 17 0 -9 0 0 0 -3
lr=of . & d:ahead	0 18 0 -12 0 0 0 -1
lr=on <end>	-6 -3 6 16 -10 -3 -2 -6
lr=on <end> & d:ahead	-6 -3 6 15 -10 -3 -2 -5
lr=on ?	9 13 -1 -21 3 0 0 0
lr=on ? & d:ahead	9 13 -1 -21 3 0 0 0
lr=on at	0 0 0 15 -1 0 0 -11
lr=on at & d:ahead	0 0 0 15 -1 0 0 -11
lr=out .	0 0 0 -14 0 0 0 15
lr=since ,	0 -6 0 16 0 0 0 -8
lr=since , & d:ahead	0 -5 0 16 0 0 0 -7
lr=the .	-5 -7 -2 20 -10 0 4 -6
lr=the . & d:ahead	-5 -7 -2 20 -10 0 4 -6
lr=to ,	1 -10 2 -15 2 0 0 13
lr=to , & d:ahead	1 -10 2 -15 2 0 0 13
lr=until ,	-2 -9 0 -3 -1 -1 0 16
lr=until , & d:ahead	-2 -9 0 -3 -1 -1 0 16
lr=until .	10 12 2 -22 -2 -5 -1 8
lr=until . & d:ahead	10 12 2 -22 -2 -5 -1 8
lr=until <end>	4 -5 -3 17 1 0 0 -13
lr=until <end> & d:ahead	4 -5 -3 17 1 0 0 -13
lr=until of	0 5 0 -19 0 0 0 14
lr=until of & d:ahead	0 5 0 -19 0 0 0 14
nc2=begin	0 -23 6 -3 0 0 0 18
nc2=end	-1 0 0 28 -8 0 0 -19
nc2=propose	0 -15 1 0 8 0 0 2
nct2=begin present	2 -27 7 -2 4 0 0 15
nct2=impose present	2 8 0 13 -6 0 0 -21
nct2=up present	0 -8 -2 0 0 0 0 15
next="	0 5 0 14 -5 0 0 -15
next=:	2 -5 -9 -4 0 -2 -1 15
next=and	0 0 0 22 -3 0 0 -20
next=before	0 15 0 -5 0 0 0 -8
next=if	0 20 -3 -3 -8 0 0 -7
next=—	-1 -14 -2 44 -13 -1 0 -24
nhas-modal	0 -16 0 15 0 0 0 0
nt2=modal	0 -25 0 18 0 0 0 2
nv0-none	-3 -3 2 21 3 -5 -10 -16
nv1-none	-3 -3 2 21 3 -5 -10 -16
nv2-none	0 0 5 11 7 -16 -4 -14
nv2=come	0 -20 11 6 0 0 0 3
nv2=end	0 2 0 23 -2 0 0 -22
nv2=go	0 -21 -2 0 0 0 0 24
nv2=have	0 17 0 -16 0 0 5 -2
nvt2=come present	0 -17 11 1 0 0 0 5
nvt2=go present	0 -19 -1 -2 0 0 0 22
nvt2=have present	0 18 0 -18 0 0 5 -1
nvt2=other past	0 0 0 17 0 0 0 -14
o:act=clear	0 0 -1 -5 -8 0 0 15
o:act=other	0 -9 11 10 5 -5 -3 -16
o:act=sell	0 -3 0 -3 -7 16 0 -2
o:act=sit	-1 -5 0 18 0 0 0 -16
o:be on ahead	-8 5 -5 -30 10 7 0 17
o:carried=controls	15 -3 0 -10 -9 0 0 7
o:carried=controls far	17 -9 8 -16 13 -4 -2 -5
o:carried=deal far	-7 -6 -13 17 -11 -8 -6 12
o:carried=duties	-15 7 -12 7 2 -18 -11 0
o:carried=duties far	-24 19 1 8 -13 -4 -16 -6
o:carried=exclusions	0 -13 21 0 9 0 0 -19
o:carried=exclusions far	10 -14 10 -11 16 0 0 -11
o:carried=fees	0 3 0 0 14 0 0 -19
o:carried=fees far	0 -16 0 18 2 0 0 -8
o:carried=meeting	-8 -4 -8 8 -17 16 -2 3
o:carried=meeting far	-10 -21 -18 13 11 5 0 0
o:carried=none	-6 -7 -15 9 -5 -8 17 4
o:carried=sale	0 0 0 -4 -1 18 0 -12
o:fall on ahead	0 12 0 -15 0 0 0 3
o:leads=and on	0 25 0 -17 -1 0 0 -8
o:leads=as of	0 19 0 -8 0 0 0 -7
o:leads=before the	-2 0 0 15 -1 0 0 -11
o:leads=by the	-1 -6 -3 2 0 -2 18 -11
o:leads=days, until	0 16 0 -4 0 0 0 -8
o:leads=end on	0 9 4 -17 -8 0 0 14
o:leads=happens on	10 13 0 -25 0 0 0 1
o:leads=lapses on	0 -6 0 -3 -2 0 0 15
o:leads=on friday,	2 -15 8 -7 8 0 0 0
o:leads=runs until	0 0 3 -19 0 0 0 19
o:leads=the	6 4 0 -20 0 4 0 6
o:left=controls	30 -14 -8 -2 0 -1 -2 -18
o:left=controls right=none	30 -13 -7 -2 -6 0 0 -13
o:left=deal	3 -5 -6 8 -17 -4 15 -6
o:left=deal right=none	5 3 -2 4 -14 -2 17 -21
o:left=duties	-26 -4 -4 12 10 -13 -19 1
o:left=duties right=none	-23 1 -4 10 -1 -11 -17 2
o:left=duties right=procedure	0 -11 0 -3 17 0 0 -4
o:left=exclusions	-3 0 28 -8 -7 0 0 -18
o:left=exclusions right=none	-2 -2 15 0 -3 0 0 -12
o:left=fees	-9 -16 -3 14 9 0 0 -6
o:left=fees right=none	-9 -16 -3 14 9 0 0 -6
o:left=meeting	-10 -18 3 31 0 -10 -2 -15
o:left=meeting right=none	-8 -12 0 26 4 -8 -1 -18
o:left=none	-16 9 -21 11 -11 -20 -8 9
o:left=none right=none	-14 8 -23 15 -13 -37 -32 13
o:left=none right=procedure	0 0 0 -7 17 0 0 -7
o:left=none right=sale	0 -5 0 -7 -5 19 0 -4
o:left=sale	-2 2 -3 -9 -3 23 0 -12
o:left=sale right=none	-2 2 -3 -9 -3 23 0 -12
o:left=truce	-6 -3 -20 12 4 -8 -5 -1
o:left=truce right=none	-4 0 -18 6 3 -7 -4 1
o:meet on ahead	0 -2 0 22 -15 0 0 0
o:near=controls	20 -11 -5 -4 4 0 -1 -12
o:near=duties	-16 -2 2 15 2 -6 -11 -12
o:near=longer	-2 -16 12 0 -6 0 0 6
o:near=meeting	-6 -19 6 10 8 -6 -1 -7
o:near=none	-18 2 -25 20 -6 -10 -11 3
o:near=signing	0 -9 0 18 2 -8 -5 -6
o:no verb  ahead	-22 7 0 -5 4 8 -2 -1
o:no verb a ahead	0 -7 0 17 0 0 0 -9
o:no verb and ahead	0 -15 0 11 10 0 0 -6
o:no verb before ahead	0 -17 -1 7 0 0 0 10
o:no verb by ahead	-4 -18 7 0 17 -6 1 -14
o:no verb from ahead	-3 13 6 2 0 0 0 -36
o:no verb the ahead	1 4 10 -17 -8 -1 2 5
o:no verb to ahead	0 -9 -2 -2 -7 0 0 16
o:put on ahead	0 -13 0 22 0 0 0 -6
o:right=deal on	0 7 0 -16 0 0 0 12
o:right=duties	-10 -2 -2 21 -17 -7 0 -2
o:right=duties 	0 15 0 -13 0 0 0 0
o:right=duties on	0 -8 -2 25 -12 0 0 -5
o:right=none	-11 -1 -23 33 -1 -21 -31 -5
o:right=none after	0 0 0 -22 9 0 0 14
o:right=none and	0 -9 0 17 0 0 0 -5
o:right=none by	-12 -11 7 0 20 0 -2 -21
o:right=none for	0 0 -2 10 -16 2 0 1
o:right=none friday,	0 9 7 -16 6 0 0 -5
o:right=none from	0 13 -1 4 2 -8 -5 -26
o:right=none of	-16 14 0 8 0 -2 -1 -18
o:right=none on	-2 8 -10 12 0 -15 -15 -9
o:right=none out	0 -3 0 -18 0 0 0 23
o:right=none since	-4 -9 0 26 -5 0 0 -7
o:right=none starts	0 15 0 -12 0 0 0 -2
o:right=none than	0 6 0 -26 23 0 0 -5
o:right=none the	0 4 0 0 -18 -14 2 6
o:right=none to	6 -6 4 -13 -8 -5 0 16
o:right=none tuesday,	0 11 0 -16 -2 0 0 7
o:right=none until	10 -7 3 -5 -4 -15 -8 11
o:right=procedure	-1 -12 1 -10 31 0 0 -15
o:right=procedure 	0 -1 0 -13 16 0 0 0
o:right=sale	0 -5 0 -7 -5 19 0 -4
o:right=truce	-3 -6 6 -1 -15 0 -1 15
o:right=truce from	0 -12 0 -8 0 0 0 19
o:subject=controls	23 -9 -8 3 -1 -1 -2 -20
o:subject=deal	2 7 -6 9 -16 -6 17 -23
o:subject=deal far carried	-1 5 -5 6 -16 -5 -2 5
o:subject=duties be on	0 0 0 8 -16 0 0 2
o:subject=duties begin ahead	0 16 -2 -1 -7 0 0 -10
o:subject=duties carried be	-2 -15 0 0 4 0 0 10
o:subject=duties carried meet	0 0 0 -14 15 0 0 0
o:subject=duties carried meet ahead	0 0 0 -14 15 0 0 0
o:subject=duties carried pay ahead	0 -8 0 15 -1 0 0 -3
o:subject=duties end	0 15 2 -10 -5 0 0 -5
o:subject=duties end ahead	0 15 2 -10 -5 0 0 -5
o:subject=duties far carried	-16 1 -2 -3 9 -3 -2 4
o:subject=duties far carried be	-1 1 1 0 11 0 4 -19
o:subject=duties far carried be ahead	-1 2 3 -3 11 0 4 -19
o:subject=duties far carried be is	0 16 0 0 -3 -3 0 -8
o:subject=duties far carried is ahead	0 16 0 0 -3 -3 0 -8
o:subject=duties far on ahead	0 11 0 -15 0 0 0 5
o:subject=duties from ahead	0 -9 -2 23 -9 0 0 -11
o:subject=duties no verb from	0 -10 0 19 -5 0 0 -4
o:subject=duties no verb the	0 17 0 -15 0 0 0 0
o:subject=duties on ahead	-2 7 0 11 -17 0 0 -11
o:subject=duties the ahead	0 17 1 -18 0 0 0 0
o:subject=exclusions	0 -10 24 -9 -9 0 0 -9
o:subject=exclusions no verb	3 -4 16 -13 -1 0 0 -7
o:subject=exclusions no verb ahead	3 -4 16 -13 -1 0 0 -7
o:subject=fees carried	0 7 0 -7 15 0 0 -16
o:subject=longer	0 -4 -3 -9 -3 0 5 15
o:subject=longer carried on ahead	0 1 5 -15 5 0 0 0
o:subject=longer far	0 15 0 -4 -4 0 0 -2
o:subject=longer far carried	5 -6 -2 10 -16 0 0 1
o:subject=longer far carried end ahead	0 0 0 16 0 0 0 -14
o:subject=longer far carried on ahead	0 -3 0 18 -2 0 0 -11
o:subject=longer far no verb	0 15 0 -4 -4 0 0 -2
o:subject=longer far no verb ahead	0 15 0 0 -3 0 0 -13
o:subject=meeting carried	-3 -6 -3 11 -21 7 0 2
o:subject=meeting far carried	-11 -2 -4 19 -6 0 0 -1
o:subject=meeting far carried on ahead	-2 -19 0 11 0 0 0 1
o:subject=meeting far carried the ahead	0 3 0 4 7 0 0 -17
o:subject=meeting far no verb ahead	-4 -8 -2 16 9 -2 0 -12
o:subject=meeting far no verb today	0 0 0 -15 0 0 0 17
o:subject=meeting no verb on	0 -2 0 -5 16 0 0 -6
o:subject=none	-6 4 1 8 -25 -9 -11 2
o:subject=none carried	-10 -4 -8 1 5 -1 15 -1
o:subject=none carried be on	-2 18 0 -29 8 3 0 0
o:subject=none carried begin on	5 -18 0 16 -7 0 0 0
o:subject=none carried on ahead	0 -15 4 14 0 1 0 -5
o:subject=none carried return	0 -11 0 15 0 0 0 0
o:subject=none carried return ahead	0 -11 0 15 0 0 0 0
o:subject=none carried run	0 -9 0 15 0 0 0 -6
o:subject=none carried run ahead	0 -9 0 15 0 0 0 -5
o:subject=none carried to ahead	-1 -8 4 -11 0 0 0 19
o:subject=none carried until ahead	-7 9 -1 7 -16 4 0 -6
o:subject=none no verb	-6 4 1 8 -25 -9 -11 2
o:subject=none no verb ahead	-3 5 3 -4 -19 -6 -7 8
o:subject=none no verb on	7 7 7 -15 -4 0 0 0
o:subject=none no verb today	-1 -1 -2 23 -3 0 0 -13
o:subject=none no verb until	0 -7 0 -12 0 0 0 21
o:subject=none until ahead	0 -7 0 -12 0 0 0 21
o:subject=procedure  ahead	0 -1 0 -13 16 0 0 0
o:subject=procedure carried be	0 -6 0 16 -6 0 0 -3
o:subject=procedure carried be ahead	0 -5 0 15 -6 0 0 -3
o:subject=procedure no verb 	0 -1 0 -13 16 0 0 0
o:subject=sale	-1 6 0 -4 -3 16 0 -14
o:subject=sale carried	0 -2 0 -12 0 18 0 -2
o:subject=signing no verb ahead	-2 3 -1 -3 -12 -1 0 15
o:subject=truce carried be ahead	0 -6 0 -2 -3 0 0 15
o:subject=truce carried suspend	-4 0 0 18 0 0 0 -13
o:subject=truce carried suspend ahead	-4 0 0 18 0 0 0 -13
o:subject=truce extend	0 -2 0 -14 0 0 0 18
o:subject=truce extend ahead	0 -2 0 -14 0 0 0 18
o:subject=truce far  ahead	0 6 0 10 -1 0 0 -18
o:subject=truce far carried	1 -20 0 12 0 -2 -5 2
o:subject=truce far carried on ahead	1 -17 0 5 4 0 0 0
o:subject=truce no verb from	0 0 0 15 0 0 0 -15
o:topic=controls	36 -13 -12 -4 -4 -5 -4 -20
o:topic=controls ahead	37 -12 -11 -7 -4 -4 -4 -20
o:topic=controls far	15 -18 -2 -11 7 0 0 4
o:topic=controls far ahead	15 -18 -2 -11 7 0 0 4
o:topic=controls from	15 -11 0 -1 -1 0 0 0
o:topic=controls from ahead	15 -11 0 -1 -1 0 0 0
o:topic=controls on	11 -5 0 7 -16 0 0 -7
o:topic=controls on ahead	11 -5 0 7 -16 0 0 -7
o:topic=deal	0 -4 -9 2 -12 -11 24 -2
o:topic=deal ahead	0 -2 -9 0 -11 -10 24 -3
o:topic=deal begin	0 -12 0 15 0 0 0 0
o:topic=deal on	-5 -1 0 15 0 0 -2 -6
o:topic=duties	-19 1 0 18 -6 -25 -12 -6
o:topic=duties ahead	-17 4 0 11 -7 -23 -11 -1
o:topic=duties begin	3 -9 0 20 -13 0 5 -15
o:topic=duties by	0 0 0 4 1 0 5 -18
o:topic=duties by ahead	0 0 0 4 1 0 5 -18
o:topic=duties charge	0 -16 0 6 0 0 0 10
o:topic=duties end	0 29 4 -16 -15 0 0 -12
o:topic=duties far	-23 3 -9 -4 10 0 -12 5
o:topic=duties far ahead	-21 5 -7 -7 12 0 -10 2
o:topic=duties far be	0 10 -2 1 12 -6 0 -19
o:topic=duties far by	0 -1 0 -13 20 0 0 -3
o:topic=duties far by ahead	0 -1 0 -13 20 0 0 -3
o:topic=duties far is	0 19 0 -6 -2 -3 0 -7
o:topic=duties far is ahead	0 19 0 -6 -2 -3 0 -7
o:topic=duties from	-4 -1 -9 19 -7 0 0 -13
o:topic=duties from ahead	-4 -2 -9 19 -7 0 0 -12
o:topic=duties on	-8 10 0 9 -25 -1 -1 -8
o:topic=duties on ahead	-8 12 0 6 -24 -1 -1 -7
o:topic=duties pay	0 -9 0 16 -9 0 0 2
o:topic=duties suspend	1 1 -3 0 -16 0 0 8
o:topic=duties today	0 -7 -1 23 -1 0 0 -18
o:topic=exclusions	0 -9 30 -11 -1 -1 0 -11
o:topic=exclusions ahead	0 -7 31 -13 -1 -1 0 -11
o:topic=exclusions end	0 -1 0 15 -1 0 0 -10
o:topic=exclusions far	8 0 11 -21 12 0 0 -10
o:topic=exclusions no verb	3 -4 16 -13 -1 0 0 -7
o:topic=fees	-11 -18 -4 17 11 -1 0 -11
o:topic=fees ahead	-11 -16 -4 15 11 -1 0 -11
o:topic=fees be	0 -2 0 17 -16 0 0 3
o:topic=longer far no verb	0 15 0 -4 -4 0 0 -2
o:topic=longer to	-3 8 8 -16 -2 0 0 5
o:topic=longer to ahead	-3 8 8 -16 -2 0 0 5
o:topic=meeting	-16 -31 0 27 -1 3 -7 -1
o:topic=meeting ahead	-16 -30 0 27 -1 3 -7 -2
o:topic=meeting far today	0 0 0 -14 0 0 0 16
o:topic=meeting until	0 0 0 19 0 0 0 -12
o:topic=meeting until ahead	0 0 0 19 0 0 0 -12
o:topic=none	-11 7 -10 11 -12 -25 0 0
o:topic=none ahead	-6 6 -6 -2 -7 -22 0 8
o:topic=none be	2 12 -4 7 1 -3 -1 -24
o:topic=none no verb	-6 4 1 8 -25 -9 -11 2
o:topic=none other	0 16 0 -9 0 0 0 -6
o:topic=none run	0 -9 0 17 0 0 0 -7
o:topic=none to	0 -6 0 -12 0 0 0 21
o:topic=none to ahead	0 -6 0 -12 0 0 0 21
o:topic=none today	-5 3 -3 24 -6 0 -1 -20
o:topic=procedure	-10 0 -15 10 13 -11 -4 -13
o:topic=procedure 	0 -1 0 -13 16 0 0 0
o:topic=procedure  ahead	0 -1 0 -13 16 0 0 0
o:topic=sale	-6 0 -5 -11 -10 35 -1 -19
o:topic=sale ahead	-6 0 -5 -13 -10 35 0 -18
o:topic=sale be	0 -5 0 -15 0 18 0 0
o:topic=sale far	0 -5 0 17 0 0 0 -7
o:topic=sale sell	0 -3 0 -3 -7 16 0 -2
o:topic=truce	-5 -1 -16 12 -6 -16 -10 6
o:topic=truce ahead	-4 1 -15 7 -5 -15 -10 7
o:topic=truce be	-1 -5 0 -5 -7 0 0 16
o:topic=truce end	-3 -18 -3 9 6 0 0 -1
o:topic=truce far  ahead	0 6 0 10 -1 0 0 -18
o:topic=truce have	6 0 0 -15 0 0 0 11
o:topic=truce of	0 0 0 15 0 0 0 -12
o:topic=truce the	-3 -15 7 6 -2 0 0 0
o:topic=truce the ahead	-3 -15 7 6 -2 0 0 0
pc0=suspend	-7 -13 0 21 1 0 0 -6
pc0=target	0 0 11 -4 -15 0 0 6
pc1=end	0 -10 0 0 -4 0 0 17
pc1=impose	-15 -8 -4 -3 -6 5 1 20
pc1=propose	0 16 0 -10 -23 0 5 8
pc1=suspend	-9 -11 -1 18 0 0 0 -3
pc1=target	0 0 11 -22 -10 0 0 17
pc1=up	0 8 0 0 0 2 0 -16
pct0=agree past	0 3 6 -17 0 0 0 8
pct0=begin past	0 0 0 6 7 2 0 -16
pct0=end present	0 -4 0 -6 -1 0 0 16
pct0=impose present	-2 -11 0 -6 -9 0 0 30
pct1=agree past	0 3 6 -17 0 0 0 8
pct1=end present	0 -4 0 -6 -1 0 0 16
pct1=impose present	-1 -8 0 -4 -8 0 0 24
pct1=propose present	0 16 0 -12 -1 0 0 0
phas-past	-11 -19 0 6 4 5 3 1
phas-perfect	-9 0 2 18 -2 -2 0 -10
pv0=ask	0 18 0 -23 0 0 0 5
pv0=keep	0 -4 0 -11 0 0 0 16
pv0=other	-1 -5 0 -7 0 0 0 16
pv0=stay	0 0 0 16 0 0 0 -12
pv1-none	-2 0 -2 0 0 -13 -16 11
pv1=ask	0 23 0 -33 -6 0 0 16
pv1=stand	0 -1 0 16 0 0 0 -13
pv1=stay	0 0 0 16 0 0 0 -13
pv2-none	-12 1 0 5 -2 -1 -16 5
pvt0=have past	0 -6 0 21 0 0 0 -14
pvt1=be past	0 4 0 -15 0 0 0 12
pvt1=have past	0 -6 0 21 0 0 0 -14
q:"	-5 -10 -7 29 -10 0 -3 -5
q:'	0 -2 0 15 -7 0 0 0
q:'s	11 -7 -9 14 -29 1 5 -8
q:(	0 3 0 4 8 0 0 -17
q:,	-2 -7 -27 16 -9 -2 -3 2
q:.	-11 -16 -6 11 16 -1 -16 3
q:/	0 -2 0 -8 -5 0 0 17
q::	2 -1 -23 16 -1 -4 0 -10
q:;	-3 -4 2 26 -14 0 0 -9
q:<agent>	5 -3 -10 3 13 -4 5 -20
q:<day-ahead>	-2 0 -13 11 -21 14 2 -6
q:<day-gone>	14 6 -28 -29 11 -3 -4 22
q:<day-today>	-5 27 -5 0 -19 0 0 -9
q:<duty>	-20 13 0 -4 5 -13 -4 -2
q:<goods-amount>	0 0 0 15 -7 0 0 -5
q:<goods>	0 20 -2 -25 3 0 -13 9
q:<level-noun>	-4 -2 -6 25 -4 0 0 -10
q:<level>	-12 22 -27 -3 2 -5 -10 -5
q:<money>	0 -21 8 20 0 0 0 -13
q:<name>	2 9 -4 -36 4 1 2 25
q:<number>	-6 3 5 16 -4 -16 -14 -16
q:<office>	-1 -1 1 23 -16 -2 0 -10
q:<organisation>	-3 -4 -1 13 15 -8 8 -31
q:<person>	-15 2 -17 1 11 10 0 -8
q:<points>	-6 15 0 -11 -6 0 0 7
q:<quality>	4 -10 -3 -28 13 0 -2 29
q:<seat>	3 -8 -9 6 -26 -3 9 12
q:<sender>	0 -17 -3 4 7 1 0 0
q:<span>	-11 6 -14 7 -32 0 -3 13
q:<taker>	16 0 -15 9 0 0 0 -14
q:<v-agree>	-16 -19 -11 0 18 11 -3 4
q:<v-bear>	-15 26 -9 14 -33 3 -4 -14
q:<v-begin>	-2 14 1 0 -21 2 2 -6
q:<v-deny>	18 -12 3 9 -19 0 0 -8
q:<v-down>	0 11 5 4 -22 0 0 -9
q:<v-propose>	2 -34 -10 6 8 5 -2 7
q:<v-return>	0 0 0 19 -4 0 0 -13
q:<v-say>	0 -24 4 22 -14 -7 0 6
q:<v-stay>	4 -23 -14 10 -6 -2 3 10
q:<v-suspend>	-16 -12 0 5 4 -3 0 6
q:<v-up>	0 -5 -4 16 -18 1 0 0
q:?	1 -12 9 -21 0 -1 0 25
q:a	-1 24 -6 4 -4 0 -10 -22
q:after	-4 17 -1 3 -16 1 0 -6
q:again	0 -15 0 13 0 0 0 3
q:agree	-5 -6 0 -3 -10 0 0 19
q:agreement	0 -3 0 18 -10 3 0 -10
q:all	9 21 0 -20 -7 0 0 -4
q:allow	0 21 0 -8 0 0 0 -13
q:and	7 -5 -22 1 -6 22 -6 0
q:apply	0 -3 0 23 -15 0 0 -2
q:approve	0 -14 0 20 -18 0 11 -7
q:are	-4 0 -13 -10 9 15 -1 5
q:arrangement	0 2 0 -17 6 0 0 5
q:article	0 -17 8 -3 13 0 0 -2
q:as	6 10 -2 -3 -18 0 0 3
q:bear	0 15 0 -15 0 0 0 3
q:because	0 0 0 15 0 0 0 -10
q:beef	0 17 0 -16 -1 0 0 0
q:before	0 11 -15 14 -9 0 0 -6
q:being	0 -3 0 -16 0 0 0 19
q:between	0 -9 0 27 -3 0 0 -14
q:both	-1 -16 0 10 3 0 0 2
q:by	12 -4 -6 12 11 0 0 -25
q:call	-2 -6 0 31 0 0 0 -28
q:ceasefire	0 0 0 16 0 0 0 -15
q:cent	0 -19 0 22 -1 0 0 0
q:clock	0 18 0 -8 0 0 0 -9
q:commerce	18 -12 0 -6 1 0 0 -4
q:country	0 23 0 -25 -5 0 0 2
q:customer	16 -1 -15 11 1 0 0 -16
q:day	0 -19 -1 14 -10 0 0 6
q:deadline	0 0 0 -17 0 0 0 19
q:did	-2 -17 0 16 -5 0 0 2
q:die	0 0 0 -17 0 0 0 15
q:doe	0 -4 10 -19 -7 0 0 19
q:down	0 -18 0 19 -7 -1 0 8
q:duty	-11 -4 12 -25 13 -3 0 19
q:earth	21 -11 3 -20 0 7 0 -2
q:effect	2 14 0 -21 5 0 0 -2
q:end	-8 15 -3 4 0 4 0 -17
q:everybody	0 21 0 0 0 0 0 -21
q:exclusion	-1 -11 21 6 0 0 0 -22
q:extend	-1 5 3 17 4 0 0 -29
q:follow	0 4 0 -17 16 0 0 -2
q:for	0 -15 -18 -19 33 -4 -8 20
q:further	0 -4 0 17 -6 0 0 -3
q:get	0 10 0 -5 6 5 0 -16
q:go	3 6 0 -15 0 3 0 6
q:good	-7 22 -6 -2 -2 -2 0 -10
q:has	-12 4 0 -5 22 -4 3 -14
q:his	0 -18 0 25 11 0 0 -26
q:how	0 11 0 -29 4 0 0 10
q:i	0 -17 0 11 4 -2 4 -2
q:in	-7 5 -9 7 6 -20 9 -11
q:is	-8 2 -2 -17 -4 -18 -1 30
q:it	-14 -4 0 9 -6 17 0 -11
q:its	18 3 -4 -2 -13 7 0 -11
q:itself	0 0 0 -13 17 0 0 -2
q:joint	0 9 0 -16 11 0 0 -3
q:law	-4 20 0 -8 6 0 0 -15
q:leave	1 -11 0 0 -15 0 0 21
q:let	5 16 6 -27 3 0 0 2
q:live	0 19 0 -20 0 0 0 1
q:long	0 31 -1 -31 -7 0 0 2
q:meet	0 -8 0 35 -9 0 0 -18
q:midnight	0 6 0 -16 0 0 0 12
q:minister	0 -14 0 -5 0 0 0 16
q:minute	0 5 0 20 -8 0 0 -22
q:more	2 8 0 -26 6 1 0 10
q:morning	0 0 0 23 -3 0 0 -22
q:next	0 -2 0 27 -12 0 0 -15
q:no	1 14 -6 -11 14 -2 1 -16
q:northern	0 0 0 17 -9 0 0 -5
q:not	-10 -21 -4 6 5 0 2 9
q:of	12 19 1 -7 14 -4 -9 -28
q:on	-10 12 -27 -9 0 9 -5 5
q:one	11 7 3 -2 -9 3 0 -15
q:open	0 -3 0 20 -14 0 0 0
q:or	0 2 0 -10 12 10 0 -17
q:our	5 -16 0 27 -20 0 0 -1
q:out	4 0 5 -24 15 1 0 1
q:over	3 -6 -1 26 -18 0 0 -12
q:own	0 0 0 -14 -2 0 0 17
q:paper	0 -2 0 18 0 0 0 -12
q:part	0 -13 6 -9 19 0 0 -5
q:pay	-5 15 0 -8 -24 2 0 10
q:place	0 0 0 -15 19 0 0 -3
q:power	0 -7 0 16 -1 0 0 -8
q:price	0 -5 0 16 -4 0 0 -3
q:proclamation	0 24 0 -19 -3 0 0 -2
q:product	10 -16 0 -9 10 0 0 0
q:put	8 -17 0 5 2 0 0 -1
q:raise	0 -3 0 16 -3 0 0 -8
q:rare	21 -11 3 -20 0 7 0 -2
q:rise	0 -9 0 25 -8 0 0 -8
q:river	0 -4 0 24 0 0 0 -21
q:round	0 -2 0 17 -7 0 0 -5
q:rule	18 -12 3 10 -19 0 0 -8
q:run	0 0 7 -23 -2 0 0 17
q:same	1 9 0 -15 7 2 0 -1
q:section	-2 30 14 -19 0 3 0 -32
q:set	2 17 0 -14 0 0 0 0
q:shall	0 -2 0 -5 17 0 0 -7
q:side	2 -6 0 15 -2 0 0 -4
q:sign	-7 0 -4 -8 23 0 0 -5
q:sleep	-5 6 0 -14 -1 0 0 15
q:some	0 -4 0 16 -11 0 0 0
q:spring	0 0 0 20 -2 0 0 -16
q:surcharge	0 47 -1 -15 0 0 0 -46
q:suspend	0 -5 0 22 1 0 0 -16
q:tariff	-9 -25 -12 31 -7 -3 0 7
q:telephone	0 -18 0 22 -10 1 0 0
q:that	5 18 -10 -18 4 -4 3 -1
q:the	-19 0 -14 13 14 -7 -7 -11
q:them	5 2 6 -16 18 0 0 -14
q:then	0 0 0 -5 -9 0 0 18
q:there	0 0 -1 0 -17 0 2 8
q:thi	-1 -21 12 -16 11 1 0 8
q:think	0 10 0 -23 10 0 0 2
q:third	0 -16 0 25 0 0 0 -11
q:three	0 0 0 -14 -7 0 0 21
q:truce	-1 -26 -5 0 -13 -4 0 28
q:two	-9 -11 -2 26 -22 -1 0 0
q:under	10 13 -1 -5 -2 1 0 -18
q:unless	0 15 0 0 -1 0 0 -11
q:until	-7 0 18 5 -14 0 0 -6
q:up	0 8 6 -5 11 -1 0 -15
q:valley	0 0 0 19 0 0 0 -17
q:was	-1 -20 4 9 14 -5 -1 -4
q:we	0 -36 3 -3 0 -3 3 20
q:what	4 3 -5 -18 -8 0 0 20
q:which	14 -1 -4 -20 2 -2 0 14
q:who	13 -8 -1 -5 21 0 0 -18
q:will	-5 6 -1 21 -11 0 0 -19
q:with	6 10 -20 -1 -17 -4 0 6
q:worth	0 -17 9 13 -1 0 0 -2
q:would	1 0 -4 -12 -4 0 0 17
q:year	0 -18 0 17 0 0 0 0
q:york	0 -5 0 15 -2 0 0 -5
q:your	10 0 0 -20 0 0 0 11
qt=future	-1 4 -2 -17 6 9 0 5
qt=modal	-5 -7 1 11 -18 0 10 0
qt=past	-14 -10 9 19 -5 -2 -11 -4
qt=perfect	-13 -2 0 1 27 -4 2 -18
qt=pluperfect	-3 0 0 16 -8 0 0 -8
qt=present	10 -3 -10 -9 -16 5 -2 20
quoted	0 0 0 17 -10 0 -3 -4
r1=<end> & d:today	-2 -1 -3 25 -4 -2 -2 -12
r1=<level>	0 30 0 -17 -9 0 0 -9
r1=<level> & d:ahead	0 31 0 -18 -9 0 0 -8
r1=<quality>	0 15 0 -16 0 0 0 3
r1=<quality> & d:ahead	0 15 0 -17 0 0 0 3
r1=and	0 7 0 14 -19 0 0 -12
r1=and & d:ahead	0 9 0 13 -18 0 0 -14
r1=if	0 15 0 -6 -1 0 0 -4
r1=if & d:ahead	0 15 0 -7 -1 0 0 -3
r1=in	0 -1 0 16 -8 0 0 -4
r1=in & d:ahead	0 -1 0 16 -8 0 0 -4
r1=of	2 -1 -1 -15 1 0 0 17
r1=of & d:ahead	2 -1 -1 -15 1 0 0 17
r1=to	-4 8 -1 2 -15 7 0 -7
r1=—	0 -4 -1 19 -4 0 0 -9
r2=.	0 -16 0 7 1 0 0 3
r2=<level>	0 16 0 -4 -9 0 0 -1
r2=<name>	0 -15 -2 27 -3 0 0 -10
r2=<organisation>	0 23 0 -3 0 0 0 -20
r2=<v-begin>	0 -19 0 34 -7 -3 0 -12
r2=<v-up>	0 -10 0 21 0 0 0 -11
r2=as	0 -4 0 18 0 0 0 -14
r2=go	0 -11 0 21 0 0 0 -10
r2=if	0 27 0 -11 0 0 0 -14
r2=is	-3 -12 1 15 1 0 0 -4
r2=it	0 6 0 10 -1 0 0 -16
r2=last	0 24 0 -20 0 0 0 -4
r2=not	0 0 4 -18 0 0 0 14
r2=there	0 15 0 -10 0 0 0 -2
r2=they	0 -15 -1 20 0 0 0 -3
r2=to	0 6 0 -15 -4 0 13 1
r2=was	0 -5 0 17 0 0 0 -10
r2=which	0 -2 0 15 -6 0 0 -2
r3=.	0 -18 10 0 -10 6 0 10
r3=<end>	0 -12 -11 15 5 -6 -10 4
r3=<goods>	-4 5 -1 -6 -8 0 0 15
r3=<level-noun>	-1 -3 0 -11 4 0 0 16
r3=<organisation>	0 9 2 -3 15 0 0 -25
r3=<seat>	0 6 0 8 0 0 0 -15
r3=<span>	0 12 0 -16 -1 0 0 7
r3=<v-end>	0 23 0 0 -1 0 0 -15
r3=<v-target>	0 7 0 -15 6 0 0 0
r3=at	0 -19 0 5 10 0 0 1
r3=be	0 -16 4 1 0 0 0 3
r3=end	0 15 0 -8 0 0 0 -4
r3=in	4 -7 0 14 2 0 0 -17
r3=it	0 0 -1 19 7 -1 0 -24
r3=of	1 -12 4 -15 9 3 0 9
r3=that	0 11 10 -3 0 0 0 -20
r3=the	-5 15 -4 6 -5 9 -5 -17
r3=truce	0 2 0 15 0 0 0 -15
r4=,	3 3 -6 30 -11 0 -3 -27
r4=-	0 -9 0 15 0 0 0 -4
r4=.	-8 1 -15 3 3 -8 -1 3
r4=<day-ahead>	1 -11 0 16 1 0 0 -11
r4=<day-gone>	0 -3 0 16 0 0 0 -10
r4=<end>	-1 -16 -6 17 6 -2 -12 2
r4=<level-noun>	0 10 0 -16 3 0 -1 3
r4=<level>	0 -13 0 26 -8 0 0 -7
r4=<number>	-1 19 -1 -10 12 0 0 -15
r4=<organisation>	0 -9 0 20 -4 0 0 -5
r4=<quality>	0 7 -1 16 -15 0 0 -9
r4=<span>	0 0 0 10 4 0 0 -16
r4=<v-begin>	0 0 9 -22 5 0 0 5
r4=<v-impose>	2 -15 0 7 6 -1 1 -4
r4=<v-stay>	0 0 0 -8 -1 0 0 15
r4=<v-up>	0 6 0 -15 6 0 2 0
r4=a	0 -13 5 15 -5 0 4 -5
r4=all	0 -12 0 15 0 0 0 -1
r4=duty	0 0 0 -1 -7 0 0 15
r4=end	3 0 2 12 0 0 0 -18
r4=in	2 7 -1 -20 13 2 0 -2
r4=is	0 16 -3 -17 13 0 0 -7
r4=not	0 1 0 -15 0 0 0 12
r4=of	-2 26 -2 -7 -10 0 0 -6
r4=on	0 21 0 -14 -4 0 5 -5
r4=will	0 12 0 -19 -4 0 0 11
r=, "	0 -1 0 -5 -4 0 -2 16
r=, if	0 27 0 -16 0 0 0 -13
r=, will	0 -6 0 15 0 0 0 -7
r=: the	-2 -6 0 -6 -6 0 0 19
r=and is	0 -11 3 19 0 0 0 -13
r=unless <organisation>	0 26 0 -12 0 0 0 -16
s:!	0 -22 0 27 0 0 0 -8
s:'s	13 -13 -14 13 -3 12 7 -16
s:(	-5 -18 -3 17 -17 0 0 9
s:)	-6 -10 -4 17 -19 0 0 7
s:*	-1 -17 2 31 -2 0 0 -18
s:,	-5 8 -19 -2 -2 8 -3 7
s:-	12 -1 13 7 -14 0 -3 -21
s:.	-7 -3 1 22 -7 -10 -18 -2
s::	-2 0 9 4 2 -16 -9 -5
s:<agent>	2 0 -1 -2 1 15 0 -10
s:<day-gone>	-17 -16 -13 27 -10 0 -26 7
s:<day-today>	-30 -13 -2 39 -7 -1 -16 -11
s:<duty>	-45 9 7 0 -1 -9 16 -8
s:<gate>	-15 0 -17 -4 24 0 -8 0
s:<goods-amount>	-4 -11 0 31 -7 0 0 -10
s:<goods>	7 18 19 -24 4 -28 0 -1
s:<level-noun>	-24 -3 -20 10 3 0 -3 4
s:<level>	-11 20 -35 10 -34 -24 0 2
s:<money>	-2 -27 -1 31 -2 1 -2 -7
s:<month-gone>	9 -21 0 0 -3 -3 -1 16
s:<name>	8 11 17 -16 -2 0 6 -6
s:<not>	2 4 11 -5 1 -23 9 -6
s:<number>	-5 37 17 -4 -21 -31 -3 -24
s:<office>	-17 -14 -15 29 -1 -10 9 -9
s:<organisation>	5 8 -7 12 23 -4 -12 -46
s:<person>	-16 0 -13 5 4 0 -5 1
s:<points>	-18 -17 -8 -13 -11 -5 0 46
s:<quality>	-6 8 -24 -14 9 14 -14 7
s:<seat>	-8 -20 -2 19 8 -13 8 -5
s:<sender>	13 5 4 -2 0 0 -8 -21
s:<span>	-19 5 -26 4 -24 -6 -12 18
s:<taker>	0 -14 -7 16 5 -8 0 2
s:<v-agree>	-21 -9 -1 13 -8 0 12 -4
s:<v-bear>	-15 18 -3 0 0 -8 4 -11
s:<v-buy>	-17 -4 6 9 -3 7 -3 -7
s:<v-deny>	30 -17 0 3 -4 0 0 -20
s:<v-down>	-8 4 0 6 -17 -1 8 -1
s:<v-end>	-7 9 10 -6 -11 -16 -1 8
s:<v-propose>	-12 9 -16 10 15 -7 7 -30
s:<v-return>	-5 14 -5 1 -21 -3 -8 4
s:<v-sell>	8 -17 0 -12 18 14 0 -24
s:<v-stay>	1 -5 8 6 -14 -10 -17 6
s:<v-suspend>	10 -18 -1 0 -9 -3 -10 17
s:<v-up>	-3 4 -23 0 0 -2 0 4
s:a	15 0 0 -5 2 12 13 -14
s:about	6 8 -1 -17 0 5 0 2
s:above	0 19 0 -18 0 0 0 -8
s:additional	-9 3 12 -15 -11 0 0 16
s:again	0 18 -6 -11 -15 0 -1 5
s:ahead	0 -16 0 24 0 0 0 -8
s:alexandria	0 -3 0 18 0 0 0 -13
s:all	-2 7 1 5 -23 9 0 -9
s:also	-6 -15 6 4 6 0 0 0
s:an	0 -4 0 -4 -31 7 6 10
s:and	-1 -6 -6 15 -12 -3 -41 5
s:answer	-4 -18 0 19 7 0 0 0
s:antimony	32 -14 0 -12 -1 0 0 -19
s:apply	2 9 0 -9 -17 0 -1 12
s:approve	-2 -24 0 9 6 0 0 7
s:are	-2 5 0 -17 14 -14 -2 5
s:army	0 0 0 17 0 0 0 -14
s:arrangement	-2 0 -2 -27 -1 0 0 33
s:ask	0 10 -1 -25 3 0 0 19
s:at	-7 -2 2 0 21 0 -12 -11
s:back	0 8 -7 -11 -30 0 -5 21
s:ban	15 3 0 -6 -3 0 0 -10
s:became	0 -9 0 20 0 0 0 -12
s:become	0 3 0 -19 0 0 7 8
s:before	-14 0 17 -19 10 -9 -10 6
s:begin	-10 13 -5 6 10 0 0 -20
s:better	3 -8 0 -11 0 0 0 16
s:between	-4 -29 -6 16 -13 3 0 9
s:border	0 6 0 -15 0 0 0 10
s:both	-13 13 -9 -8 -12 -4 -4 16
s:budget	0 -7 0 17 -2 0 0 -7
s:by	-5 -11 -3 10 6 0 18 -17
s:call	0 -15 0 22 9 0 0 -17
s:cease	0 10 0 -15 -2 0 0 8
s:ceasefire	0 0 0 20 0 0 0 -19
s:certificate	0 -9 0 -1 17 0 0 -8
s:chicken	0 5 0 -19 9 0 0 2
s:city	0 -4 0 18 0 0 0 -13
s:clear	0 -2 -1 -8 -9 0 0 21
s:client	0 16 4 -13 -7 0 0 0
s:clock	0 15 0 -13 0 0 0 0
s:close	0 -15 -1 4 0 8 0 4
s:closed	0 -3 0 30 -16 0 0 -10
s:club	0 0 0 23 -1 -3 0 -17
s:coffee	0 -11 0 18 0 0 0 -7
s:column	-1 21 0 -12 -8 0 0 0
s:come	0 -4 6 0 -16 0 4 4
s:company	0 -6 0 15 0 1 0 -14
s:conclude	0 2 0 -20 0 0 0 19
s:consent	0 0 0 -17 12 0 0 7
s:contract	-2 -11 -1 30 -6 0 -2 -11
s:control	7 -5 -2 21 -8 0 0 -17
s:cotton	0 28 0 -29 -6 0 0 8
s:council	0 0 0 -15 15 0 0 0
s:count	0 0 0 -25 9 0 0 19
s:county	0 -9 0 19 -10 0 0 0
s:crane	0 20 0 -10 -2 0 0 -1
s:current	0 0 0 -22 0 15 0 11
s:date	6 17 -4 -27 -2 -2 5 6
s:day	-1 -6 6 -18 7 -4 -2 18
s:deadline	-2 2 -1 -2 -19 25 10 -24
s:deal	7 6 -1 -16 -11 -1 5 10
s:decide	0 -5 0 -7 20 0 0 -7
s:delegation	0 -8 0 27 -3 0 0 -15
s:did	0 -14 0 33 -5 0 0 -10
s:die	0 4 0 -16 0 0 0 14
s:do	-3 -18 -1 -5 -1 0 0 27
s:doe	0 -3 0 -8 -8 0 0 20
s:down	-3 -6 2 18 -9 8 0 -13
s:duty	-21 19 23 -34 2 -10 0 10
s:earth	19 -15 -2 8 -9 0 0 -11
s:end	0 -26 16 2 -16 -7 0 12
s:enter	0 11 8 -11 1 0 0 -21
s:everyone	0 17 0 -11 0 0 0 -6
s:exclusion	0 -27 47 -13 -9 0 0 -30
s:expect	0 -15 1 17 -5 0 -3 0
s:expert	0 -5 0 20 -8 0 0 -4
s:export	16 -6 1 16 -19 -1 -1 -19
s:extend	-2 -9 0 26 -6 0 0 -14
s:face	0 0 0 -18 0 0 5 13
s:fact	0 -2 0 15 0 0 0 -8
s:fail	0 24 0 -15 0 0 0 -11
s:failed	0 -4 0 15 0 0 0 -8
s:failing	0 29 0 -25 0 0 0 -3
s:fee	-14 -34 -6 13 34 -3 0 -20
s:first	-1 -9 -1 15 -4 -3 0 2
s:for	-8 -2 16 8 -10 5 3 -12
s:found	0 -6 0 17 -7 0 0 -5
s:free	0 -18 13 1 0 0 0 0
s:freeze	0 -4 0 -9 -1 0 0 16
s:friday	1 9 7 -16 5 -1 0 -9
s:from	0 13 25 -4 0 -26 -21 -15
s:frozen	0 0 0 31 -10 0 0 -23
s:full	0 18 0 0 0 0 0 -15
s:gallium	38 -14 -1 -18 -3 0 0 -20
s:gas	0 -12 0 15 0 0 0 0
s:gate	0 -4 0 24 0 0 0 -19
s:gave	0 -17 0 12 -2 2 6 -8
s:germanium	34 -14 0 -13 -2 0 0 -19
s:get	-3 0 -4 -3 17 0 0 -3
s:given	0 -5 0 -13 0 0 0 21
s:go	-1 -16 -13 6 0 0 0 17
s:good	-18 2 19 -15 0 -6 -8 14
s:had	-4 -27 0 26 5 4 -4 -11
s:half	8 11 0 -15 6 0 0 -11
s:has	1 -6 -2 6 15 4 5 -27
s:he	-8 -18 0 24 -20 -3 3 1
s:hear	0 -2 0 -18 19 0 0 2
s:hearing	0 -3 0 -12 19 0 0 -2
s:hold	0 -20 6 5 0 1 0 0
s:household	0 -18 0 9 0 0 0 6
s:ice	10 -1 0 11 0 0 0 -15
s:if	-4 38 -2 -8 -17 -10 6 -18
s:import	-7 0 2 6 3 0 0 -17
s:in	-16 -5 -10 25 3 0 -16 -10
s:into	0 6 8 -16 0 0 0 0
s:it	-17 -1 -23 -2 -4 0 3 18
s:its	15 3 -9 -5 -7 -6 -11 7
s:itself	0 9 0 -21 -2 0 4 8
s:just	0 -19 11 1 -2 0 0 9
s:keep	0 4 -4 -17 2 0 0 15
s:land	0 18 0 -7 0 0 0 -10
s:last	0 0 8 -13 -20 0 -3 20
s:later	0 -4 0 -7 21 0 0 -5
s:law	0 14 0 -14 -17 13 0 -2
s:legal	0 17 0 -20 0 0 0 3
s:lentil	0 8 0 -18 0 0 0 10
s:let	0 0 -1 -16 0 10 0 13
s:level	0 16 0 -5 -2 0 0 -7
s:levy	0 -8 0 20 0 0 0 -15
s:licence	13 -15 -3 5 0 -4 0 -3
s:live	0 4 3 -19 0 0 0 10
s:lorry	0 -3 0 16 0 0 0 -12
s:lower	0 0 0 17 -6 0 0 -10
s:m	-5 0 16 -15 2 0 0 0
s:make	6 17 -2 -9 0 0 0 -9
s:mangoe	0 16 0 -7 -4 0 0 -4
s:may	-1 -4 0 -3 21 -2 -1 -7
s:meet	-2 -29 -4 28 -7 -3 0 1
s:member	0 -21 0 4 17 0 0 0
s:midnight	-2 -1 7 -21 -11 0 0 26
s:million	0 -5 0 22 -4 0 0 -12
s:mission	0 -9 -1 24 0 0 0 -16
s:month	3 -21 -1 -2 11 0 0 6
s:must	0 -20 -6 7 5 2 9 -12
s:my	-4 -12 5 16 -2 0 0 -3
s:named	0 16 0 -12 0 0 0 -1
s:need	9 -23 0 8 2 0 0 -1
s:negotiation	0 -3 0 -9 0 0 15 -1
s:new	-6 18 -10 0 3 -4 -2 -11
s:next	5 -19 -7 35 -12 -8 0 -8
s:note	0 10 5 -15 -7 0 0 6
s:of	20 0 0 1 -1 -2 1 -11
s:off	0 -23 -6 12 10 -2 0 2
s:offer	0 1 0 6 7 0 0 -20
s:old	-1 -17 1 18 0 0 -5 -2
s:on	-5 14 -10 -4 5 -15 2 0
s:one	13 -18 -9 7 5 0 0 -6
s:only	0 -27 2 10 -8 0 0 11
s:open	0 0 0 16 -10 0 0 -11
s:or	-1 9 1 -12 -20 7 3 6
s:otherwise	0 12 0 -19 -5 0 0 13
s:our	-5 -32 0 9 18 0 0 5
s:out	-9 -13 19 -9 -3 -9 -4 16
s:over	-3 3 -5 6 -25 0 5 5
s:paper	0 -8 0 0 -19 0 0 22
s:parcel	0 -21 29 -13 0 0 0 -3
s:parliament	0 -7 0 -8 17 0 0 0
s:party	0 -15 0 34 -3 0 0 -21
s:past	0 0 0 -17 -3 0 0 20
s:pause	-1 -24 1 -14 -4 0 0 32
s:pay	-3 15 0 -7 7 -7 -2 -9
s:payable	0 8 0 11 -16 0 0 -5
s:phase	0 -6 0 -5 16 0 0 -8
s:please	0 0 0 -21 16 0 0 7
s:pork	0 11 0 -18 -1 0 0 11
s:port	-8 -22 -1 7 27 2 0 -20
s:post	-2 18 0 -17 12 0 0 -13
s:power	0 -19 0 10 8 0 0 -1
s:prolong	0 17 0 -13 0 0 0 0
s:rail	0 -2 0 23 0 0 0 -19
s:rare	19 -14 -2 10 -8 0 0 -16
s:reduce	0 -5 0 16 -1 0 0 -9
s:renewal	0 14 0 -23 5 0 0 3
s:reporter	0 -14 0 17 -6 0 0 0
s:request	0 0 0 -21 22 0 0 -4
s:rest	0 11 0 -16 5 0 0 0
s:river	0 -7 0 22 0 0 0 -15
s:roaming	0 -20 0 26 0 0 0 -4
s:round	0 -8 0 30 -9 0 0 -10
s:rule	30 -22 0 0 -2 0 0 -17
s:sale	0 -4 0 -13 0 23 0 -3
s:salmon	0 16 0 -11 0 0 0 -1
s:say	-1 2 3 11 -19 -10 -9 0
s:season	0 -22 0 26 -7 -3 5 -7
s:section	-2 7 10 -18 3 0 0 -1
s:see	-1 -7 0 17 -9 5 0 -7
s:sell	5 -7 0 -2 -12 19 0 -9
s:set	-1 0 0 3 -17 3 3 0
s:shall	-1 11 0 -24 9 0 0 5
s:she	0 -10 0 17 0 0 0 -2
s:ship	-17 -3 5 -24 31 -2 -1 -4
s:shore	0 22 0 -20 1 0 0 0
s:short	0 -6 0 -12 -8 0 0 22
s:should	-2 25 4 -12 -15 0 0 -3
s:shut	0 -18 0 5 -4 11 6 -5
s:side	-3 15 -4 -16 -2 -1 -1 13
s:since	-12 -17 -1 20 -6 -4 -1 9
s:sit	-3 -6 0 17 0 0 0 -8
s:six	0 -5 0 -10 0 0 0 15
s:so	-5 -13 -5 -1 26 -2 0 -1
s:somebody	0 -17 0 -13 0 0 0 27
s:something	0 -8 0 -12 0 0 0 22
s:sooner	0 15 0 -23 0 0 0 5
s:south	0 -12 0 17 0 0 0 -3
s:start	2 26 1 -9 -13 -4 0 -15
s:state	0 2 0 -17 24 1 0 -11
s:statement	0 16 0 -5 0 0 0 -14
s:step	0 30 0 -20 -5 0 0 -8
s:strike	0 0 0 15 -9 0 0 -8
s:subject	0 -18 0 10 10 0 0 -3
s:sunday	0 -9 0 -15 0 0 0 23
s:surcharge	-2 37 -11 0 -7 0 0 -39
s:talk	-2 -8 -3 16 -23 2 0 4
s:tariff	-17 -16 -14 26 -12 0 20 -11
s:tax	0 0 0 -16 6 0 0 14
s:team	0 -11 0 22 -3 0 0 -8
s:th	8 -15 0 -3 0 0 0 6
s:than	0 6 0 -9 18 0 0 -12
s:that	-1 -1 20 -13 2 -2 -6 4
s:the	-15 -8 4 14 4 2 -5 -7
s:their	0 -3 -7 -17 -9 -3 -2 36
s:then	0 12 0 -16 0 0 -2 11
s:there	-5 11 -10 11 0 -3 0 -20
s:these	0 9 0 5 0 0 0 -16
s:thi	3 -28 -1 5 8 0 -5 9
s:third	-1 0 0 17 -13 0 0 -1
s:through	-2 -15 3 1 -3 0 0 9
s:tiktok	-1 -5 0 -22 -1 27 0 0
s:till	7 -19 -3 -8 -11 9 0 17
s:to	-9 -9 -16 0 13 0 0 6
s:top	-2 16 0 -5 -2 0 0 -5
s:truce	-21 13 0 4 -13 -5 -4 3
s:unless	-3 12 0 -21 0 0 0 13
s:up	-3 -1 -8 -9 2 1 -2 17
s:us	3 -3 -5 -16 13 0 4 3
s:used	0 -1 0 -7 19 0 0 -12
s:video	0 -12 0 24 -5 0 0 -4
s:vote	-2 -14 0 0 21 -2 0 -10
s:want	1 9 0 -1 -20 -2 9 0
s:warn	1 12 0 -16 -3 0 0 6
s:was	-5 -16 -11 14 -2 -13 -4 12
s:watche	0 -12 0 18 0 0 0 -4
s:water	-3 3 0 20 -12 0 0 -14
s:we	-7 0 5 -6 15 -3 3 -9
s:wednesday	0 5 0 0 4 4 0 -17
s:week	-1 -10 2 13 -18 0 0 8
s:wheat	0 15 0 -1 -3 0 0 -8
s:where	0 4 0 -15 -7 7 0 15
s:whether	0 -3 3 -19 11 0 0 9
s:which	3 -14 -5 -3 16 0 -8 4
s:who	-1 -8 -2 28 -5 -4 0 -10
s:will	-3 5 -1 5 -16 -3 -2 6
s:with	-12 -16 1 13 1 0 11 -4
s:without	-4 21 8 -16 -7 0 1 -3
s:wool	0 17 0 -21 0 0 0 4
s:year	7 5 -4 -16 4 0 0 2
s:york	0 0 0 16 -1 0 0 -13
s:you	-2 8 0 15 -4 0 0 -13
s:your	-2 -30 15 13 4 -8 0 0
sa:'s	10 0 -2 2 3 8 0 -23
sa:)	-2 -12 0 17 -5 0 0 0
sa:, <quality>	0 16 0 -25 0 0 0 12
sa:, at	0 -13 12 17 3 -2 0 -24
sa:, failing	0 22 0 -18 0 0 0 -2
sa:, from	0 0 0 -15 6 0 0 11
sa:, germanium	16 -3 0 -5 0 0 0 -8
sa:, has	0 -5 0 16 -1 0 0 -6
sa:, if	0 19 -2 -11 0 0 0 -6
sa:, that	-1 -20 0 -1 7 0 0 12
sa:, unless	0 4 -3 -14 -2 0 0 15
sa:-	0 -1 10 10 -2 0 -1 -15
sa:.	-6 -4 2 22 -6 -10 -18 -3
sa:. "	0 -7 0 15 0 0 0 -7
sa:<day-ahead>	-11 -8 -25 30 -6 0 1 -11
sa:<day-ahead> ,	0 22 -1 0 -3 0 0 -17
sa:<day-ahead> .	0 -13 -11 16 -10 4 0 4
sa:<day-gone>	2 0 -1 18 1 0 0 -21
sa:<day-today>	0 -5 0 -3 -9 0 0 18
sa:<day-today> .	0 -15 0 -7 -4 0 0 25
sa:<duty>	-14 9 5 4 -11 0 9 -15
sa:<gate>	-2 -5 -6 -6 18 0 -1 1
sa:<goods>	4 15 -4 -17 -4 -15 5 10
sa:<level-noun>	-7 -5 -7 -10 9 0 0 18
sa:<level>	0 14 -23 8 -17 -11 0 -7
sa:<level> to	0 9 0 0 5 0 0 -15
sa:<money>	0 -9 0 17 -1 2 0 -14
sa:<month-gone>	0 -24 0 0 -6 0 0 21
sa:<month-gone> ,	0 -5 0 -10 0 0 0 16
sa:<name>	2 5 6 -1 -22 7 6 -6
sa:<name> .	0 -18 9 21 -4 4 0 -13
sa:<number>	0 14 0 2 3 -12 1 -18
sa:<number> .	-5 19 -6 -10 6 0 0 -5
sa:<number> and	0 19 0 -26 -2 0 0 6
sa:<office>	-1 -15 -1 25 -8 -2 0 0
sa:<organisation>	5 11 -1 9 5 -2 -2 -28
sa:<organisation> .	0 2 0 16 -12 0 0 -8
sa:<person> in	0 -11 0 18 0 0 0 -3
sa:<person> sign	0 -9 0 16 0 0 0 -3
sa:<quality>	0 22 -18 -17 -7 0 -10 11
sa:<seat> ,	0 -10 0 26 -3 0 0 -13
sa:<seat> .	0 -2 0 17 0 0 0 -10
sa:<sender>	0 13 -4 5 -1 0 0 -21
sa:<span> ,	0 15 0 -5 -1 0 0 -2
sa:<span> .	-1 -19 -1 29 2 0 0 -10
sa:<taker>	0 -16 0 12 0 0 0 4
sa:<v-agree>	-4 0 -3 13 -20 0 12 -7
sa:<v-buy>	0 -7 0 15 -1 0 0 0
sa:<v-end>	0 19 1 -1 -26 -3 -4 -1
sa:<v-return>	0 4 0 -11 -9 0 -5 20
sa:<v-say>	2 -8 -3 19 -2 0 -4 -9
sa:<v-sell>	1 -6 -7 -15 22 9 -1 -5
sa:<v-suspend>	0 -15 2 5 -16 0 -4 17
sa:a truce	0 -4 7 23 0 0 0 -24
sa:above	0 17 0 -12 0 0 0 -6
sa:after	0 0 -2 20 -12 0 0 -12
sa:again	0 19 -1 -16 0 0 0 0
sa:again .	0 20 0 -20 0 0 0 0
sa:all	0 -8 0 22 -8 0 0 -9
sa:an	5 -12 -2 -7 -12 0 10 15
sa:an agreement	0 -6 0 -16 0 0 4 18
sa:and	-3 3 -7 15 -35 5 -19 4
sa:and <name>	0 -11 -3 -2 -5 2 0 19
sa:and is	0 -11 3 20 0 0 0 -14
sa:and it	0 -7 0 18 3 0 0 -16
sa:antimony	16 -3 0 -5 0 0 0 -8
sa:are not	0 -1 0 -10 0 0 0 15
sa:as	2 -22 -2 16 -6 0 0 5
sa:at <number>	-6 5 8 6 1 -2 0 -19
sa:at midnight	0 -6 0 -20 0 0 0 26
sa:back	-3 -2 -3 -17 -12 0 -4 35
sa:back to	0 -5 0 -10 -1 0 0 19
sa:be charge	0 12 6 -15 -2 0 0 0
sa:became	0 -8 0 22 0 0 0 -16
sa:because	0 -1 0 15 0 0 0 -11
sa:become	0 3 0 -19 0 0 7 8
sa:before	0 13 9 -5 -15 0 0 -2
sa:begin	0 2 -1 13 1 0 0 -16
sa:begin .	0 2 0 11 0 0 0 -15
sa:better	3 -6 0 -13 0 0 0 16
sa:by the	0 -11 0 18 -9 0 0 0
sa:can	0 16 0 0 -8 0 0 -3
sa:charge	-2 1 3 -16 12 0 0 2
sa:come	2 -18 9 0 -5 0 0 14
sa:country	0 -4 0 -14 6 0 0 16
sa:date	8 -8 0 -16 -1 0 0 17
sa:day	0 2 8 -19 4 -1 0 6
sa:done	0 9 0 -15 10 0 0 -4
sa:due	0 16 0 -6 -3 0 0 -4
sa:duty	-6 4 11 2 -16 -2 -2 0
sa:duty of	0 17 0 -13 3 0 0 -1
sa:end .	1 -18 4 -14 0 0 0 22
sa:enter	0 19 -2 0 -9 0 0 -8
sa:evening	-1 -3 0 18 6 0 0 -17
sa:everything	0 -5 0 -11 -3 0 0 20
sa:export	0 -4 -1 18 -4 0 0 -7
sa:failing	0 22 0 -18 0 0 0 -2
sa:fee	-3 -14 0 -3 23 0 0 -5
sa:find	0 14 0 -19 0 0 0 5
sa:for	1 4 0 3 3 0 0 -17
sa:for <span>	-1 7 -1 4 3 0 0 -16
sa:for a	0 -1 0 16 0 0 0 -11
sa:from	-1 3 15 -5 1 -4 -3 -4
sa:from <name>	0 -6 15 3 -4 0 0 -6
sa:full	0 15 0 -8 0 0 0 -6
sa:gallium	18 -4 0 -7 0 0 0 -9
sa:gallium ,	16 -3 0 -5 0 0 0 -8
sa:germanium	16 -3 0 -5 0 0 0 -8
sa:go	0 -16 -5 2 2 0 1 10
sa:go back	0 -2 0 -8 -1 0 0 16
sa:go to	0 -13 0 16 0 0 0 0
sa:has	1 3 -3 4 4 0 5 -22
sa:hour	0 0 0 20 0 0 0 -16
sa:if	0 27 -9 0 -16 0 0 -21
sa:in	-3 -5 -23 11 4 10 -9 -7
sa:in <month-gone>	1 -15 0 0 -2 0 0 13
sa:in <number>	0 8 0 -18 0 0 0 9
sa:in <seat>	0 -2 0 4 16 0 0 -19
sa:in the	-5 14 -2 -27 6 10 0 4
sa:is up	0 -5 0 -8 0 0 0 16
sa:it	-1 0 -15 5 3 0 -7 0
sa:it .	0 6 -10 -12 17 -5 0 0
sa:its	6 5 1 15 -21 1 -2 -20
sa:leave	6 -18 0 -1 7 0 0 2
sa:let	0 0 0 -16 0 0 0 15
sa:meet	0 -15 0 15 -3 0 0 0
sa:midnight	0 -6 10 -24 -4 0 0 24
sa:midnight .	0 -3 0 -14 -1 0 0 21
sa:month	3 -18 0 1 8 0 0 1
sa:mr <person>	0 13 0 -15 6 0 3 -7
sa:new	0 16 -2 -15 11 0 0 -13
sa:night	0 -5 0 16 -1 0 0 -5
sa:not	0 -7 17 -7 -2 0 0 6
sa:now	0 -1 0 16 0 0 0 -11
sa:of <span>	0 -5 0 17 -2 0 0 -4
sa:of the	7 -18 12 0 -24 2 4 3
sa:old	0 -7 4 17 -2 0 -4 -6
sa:on	-4 10 -29 2 12 -14 7 -15
sa:once	0 -8 0 16 0 0 0 -7
sa:one	7 -15 -2 13 0 3 1 -10
sa:only	0 -17 -2 16 -1 0 0 0
sa:or	0 0 5 -18 0 5 4 3
sa:our	0 -26 0 -8 14 0 0 20
sa:out .	0 -16 0 -8 0 0 0 26
sa:reduce	0 -4 0 15 0 0 0 -10
sa:renewed	0 -2 6 0 10 0 0 -17
sa:say .	0 -7 0 21 -5 0 0 -9
sa:ship	-1 -4 0 -22 30 0 0 -7
sa:so	-1 -9 0 0 16 0 0 -4
sa:somebody	0 -8 0 -12 0 0 0 18
sa:steel	0 18 0 -12 0 0 0 -1
sa:step	0 15 0 -3 -4 0 0 -8
sa:that is	-2 -8 0 -6 16 0 0 0
sa:the <day-ahead>	0 -10 0 17 -2 0 6 -12
sa:the <number>	12 6 -2 -20 0 0 6 0
sa:the <organisation>	0 -27 1 17 8 0 0 -3
sa:the <seat>	0 0 0 17 -5 0 0 -6
sa:the <span>	0 -3 0 -11 0 0 0 17
sa:the two	0 0 0 -17 0 0 0 20
sa:their	4 -9 0 -19 0 -1 0 29
sa:there	-4 14 -4 0 -16 0 0 3
sa:they are	0 -12 -1 0 -1 0 0 15
sa:thi	5 -25 0 20 0 0 -4 -4
sa:thi month	0 -16 0 6 4 0 0 1
sa:time	0 -1 -2 4 -21 0 0 14
sa:to <number>	0 -15 0 5 5 0 0 2
sa:unless <organisation>	0 37 -2 -20 -1 0 0 -23
sa:up .	0 5 0 -16 0 0 0 14
sa:vote	0 -19 0 10 6 0 0 -1
sa:we	0 5 1 -24 14 0 5 2
sa:well	1 7 0 5 0 0 0 -18
sa:well .	1 8 0 4 0 0 0 -18
sa:when the	0 19 -1 0 -6 0 0 -9
sa:where	0 9 0 -19 -1 0 0 15
sa:where it	0 -6 0 -8 0 0 0 15
sa:will	-1 6 0 -22 -13 0 0 23
sa:will have	0 7 0 -15 0 0 0 7
sa:with	-4 -22 0 14 5 -4 0 4
sa:with a	-3 -16 0 17 5 0 0 -6
sa:with the	0 3 0 -15 13 0 0 0
sa:without	-2 11 2 -1 -19 0 2 0
sa:would be	0 1 0 4 8 0 0 -17
sa:year	3 14 -1 -15 8 0 0 -4
sa:year .	3 13 0 -19 3 0 0 0
sa:—	0 -16 8 14 -6 0 0 0
sb:" the	0 0 0 16 0 0 0 -15
sb:'s <organisation>	0 0 0 17 -15 0 0 0
sb:'s tariff	0 8 0 -17 0 0 6 3
sb:*	-1 -16 2 30 -2 0 0 -18
sb:,	0 5 -23 9 -4 5 0 -6
sb:, <day-today>	0 0 1 5 -7 10 0 -15
sb:, <number>	0 8 0 -15 -2 0 0 8
sb:, and	0 -24 -5 3 20 0 -2 0
sb:, are	0 0 0 15 -6 0 0 -5
sb:, as	0 -6 0 15 0 0 0 -8
sb:, at	-1 -5 0 16 -2 0 0 0
sb:, for	0 6 0 -15 4 0 0 4
sb:, from	0 21 0 0 -9 0 0 -16
sb:, good	0 -2 2 -15 0 0 0 15
sb:, so	0 10 0 -19 5 0 0 5
sb:, the	-1 29 -7 -34 3 0 4 7
sb:, until	0 18 -1 -4 1 0 0 -9
sb:, up	0 7 0 -21 0 0 0 15
sb:, which	1 -11 -6 18 0 -1 0 -9
sb:: <name>	2 30 0 -29 -3 0 0 -2
sb:: <number>	-4 16 0 -6 4 -1 0 -10
sb:: and	0 18 0 -18 -1 0 0 3
sb:: my	0 -14 0 15 0 0 0 0
sb:: the	0 -21 8 22 -14 0 0 -3
sb:: we	0 -16 0 14 8 0 0 -10
sb:: what	10 -17 11 1 3 0 0 -13
sb:<day-ahead>	-3 -14 -1 -12 13 1 -3 17
sb:<day-ahead> ,	-6 -26 -3 6 12 6 0 6
sb:<day-gone>	8 3 -1 -35 6 16 -2 17
sb:<day-gone> ,	2 3 -2 -15 -13 3 0 15
sb:<day-gone> ;	0 -9 0 -15 6 6 0 11
sb:<day-today>	-6 11 10 -11 9 7 0 -19
sb:<day-today> ,	0 12 0 -21 7 0 0 4
sb:<duty>	-31 5 2 -4 5 -11 8 1
sb:<gate>	-17 1 -8 2 10 -1 -3 0
sb:<goods-amount>	-4 -9 0 25 -6 0 0 -4
sb:<goods-amount> of	-3 -2 0 15 0 0 0 -2
sb:<goods>	4 11 20 -25 7 -16 -7 0
sb:<level-noun>	-15 1 -10 23 -4 -2 0 -12
sb:<level>	-14 16 -19 3 -35 -11 0 9
sb:<level> from	0 -10 0 20 -12 0 0 0
sb:<level> more	0 -18 0 20 0 0 0 0
sb:<level> on	-7 22 0 -11 -16 0 4 0
sb:<money>	-1 -21 0 19 0 0 -1 1
sb:<name>	6 4 16 -17 5 -9 3 -2
sb:<name> :	0 19 15 -32 1 0 0 -10
sb:<name> and	-7 -22 2 -15 -7 0 -3 38
sb:<name> go	0 -9 0 19 -4 0 0 -7
sb:<name> is	0 18 4 -1 2 0 0 -23
sb:<name> will	-2 1 0 -8 -4 0 0 15
sb:<number>	-8 26 15 0 -18 -19 -8 -20
sb:<number> ,	-1 -2 -1 -16 4 -1 0 21
sb:<number> again	0 17 0 -11 0 0 0 -6
sb:<number> exclusion	0 -4 18 -6 0 0 0 -7
sb:<number> on	-3 26 -3 -28 0 0 0 7
sb:<office> 's	0 0 0 15 7 0 0 -18
sb:<office> :	0 1 0 15 2 0 0 -25
sb:<organisation>	0 -5 -6 7 23 -1 -7 -28
sb:<organisation> 's	0 -1 0 27 -21 0 0 -8
sb:<organisation> ,	0 4 0 -8 17 0 0 -13
sb:<person> (	0 0 0 -13 0 0 0 15
sb:<person> ,	3 -8 -3 16 -1 -2 0 -5
sb:<person> say	-2 8 -1 -23 -5 0 0 24
sb:<points>	-14 -14 -5 -20 -4 0 0 43
sb:<quality>	-9 -2 -14 -5 14 15 -5 0
sb:<quality> and	0 -12 0 16 -1 0 0 0
sb:<quality> ship	-7 -18 0 -1 17 0 0 2
sb:<seat>	0 -18 0 13 2 -7 11 -6
sb:<seat> ,	-1 5 0 -1 -15 0 0 7
sb:<seat> on	0 -17 -1 7 0 0 0 8
sb:<span> ,	-10 20 -2 -8 2 0 0 -6
sb:<span> are	0 -1 0 -25 0 0 0 26
sb:<v-begin>	7 16 0 -6 -9 0 0 -11
sb:<v-buy>	-15 0 7 0 0 8 -2 -4
sb:<v-deny>	27 -7 -3 -6 0 0 0 -15
sb:<v-impose>	-3 -7 -14 -2 2 -5 0 17
sb:<v-propose>	-13 9 -17 5 11 -3 9 -23
sb:<v-return>	-2 10 -1 11 -11 0 0 -15
sb:<v-say>	-9 20 0 -18 7 0 -1 2
sb:<v-sell>	4 -8 3 -1 0 6 2 -18
sb:a	9 0 -8 -8 4 12 15 -13
sb:a deal	0 0 0 -11 -1 0 -1 15
sb:a new	0 9 0 -15 -2 0 0 10
sb:a truce	0 -9 0 20 0 0 0 -11
sb:about	0 13 0 -16 0 0 0 6
sb:about the	0 16 0 -9 -5 0 0 0
sb:additional	-7 2 7 -14 -12 0 0 17
sb:additional duty	-1 -1 9 -15 -5 0 0 15
sb:agree in	0 0 0 -17 0 0 0 19
sb:agreement	-4 0 -2 16 -4 5 -4 -12
sb:alexandria	0 -1 0 16 0 0 0 -13
sb:all	-5 15 3 -11 -15 9 0 -2
sb:all of	0 -5 0 -15 0 0 0 20
sb:an	-6 2 1 1 -18 8 -3 -1
sb:and	-2 -7 -1 -3 8 -13 -20 12
sb:and <name>	-6 -28 2 0 -6 0 -3 26
sb:and is	0 -5 0 -16 9 0 0 12
sb:and it	0 8 0 -20 3 0 0 11
sb:and on	5 18 0 -6 -7 0 0 -14
sb:another <span>	0 0 0 16 0 0 0 -16
sb:approve	-2 -18 0 8 4 0 0 4
sb:are	0 -1 0 -20 18 -10 -9 13
sb:are due	1 -16 0 -4 13 0 0 0
sb:arrangement	-1 -5 -1 -27 0 0 0 35
sb:as	0 28 -2 -15 7 0 0 -15
sb:as of	-1 41 0 -23 -2 0 0 -22
sb:ask	0 13 -1 -33 4 0 0 23
sb:at	-20 1 -2 0 20 0 -5 -7
sb:at <number>	0 9 6 -18 0 0 0 0
sb:at it	0 -3 0 15 0 0 0 -9
sb:at the	-5 0 -3 23 -18 0 0 -10
sb:back	0 18 -1 -2 -17 0 0 -11
sb:be <level>	0 15 0 -8 0 0 0 -2
sb:be in	0 -5 0 20 -8 0 0 -6
sb:been extend	0 0 0 16 0 0 0 -15
sb:before	-13 -5 9 -16 15 -7 -8 8
sb:before <day-ahead>	0 -6 6 -13 18 0 0 -10
sb:between	-1 -20 -4 16 -8 0 0 4
sb:by	-1 -10 0 3 9 0 15 -17
sb:by <level>	0 -15 0 23 -4 0 0 -3
sb:by the	-4 -5 -5 1 0 -4 18 -4
sb:call	0 -5 0 15 5 0 0 -18
sb:can be	0 -7 0 -7 19 0 0 -7
sb:cease	0 10 0 -15 -2 0 0 8
sb:ceasefire	0 0 0 20 0 0 0 -18
sb:charge <level>	0 -14 0 1 -1 0 0 15
sb:city	0 -3 0 17 0 0 0 -13
sb:clear	0 -2 -1 -8 -9 0 0 21
sb:client	0 16 4 -14 -7 0 0 0
sb:close	0 -21 0 11 -10 9 0 4
sb:closed	0 -2 0 30 -16 0 0 -10
sb:club	0 0 0 20 0 -2 0 -15
sb:coffee	0 -14 0 19 0 0 0 -4
sb:column	0 16 0 -10 -6 0 0 0
sb:conclude	0 0 0 -16 0 0 0 19
sb:consent	0 0 0 -20 14 0 0 7
sb:contract	-2 -7 -1 27 -6 0 -2 -9
sb:control	10 -1 -1 11 -4 0 0 -16
sb:cotton	0 23 0 -21 -5 0 0 3
sb:council	0 0 0 -15 15 0 0 0
sb:count	0 1 0 -21 0 0 0 20
sb:county	0 -9 0 19 -10 0 0 0
sb:crane	0 18 0 -2 -12 0 0 0
sb:current	0 0 0 -22 0 15 0 11
sb:date	0 24 -2 -16 0 -1 5 -6
sb:deadline	-1 -1 -1 1 -12 22 3 -22
sb:deadline for	0 -6 0 0 -4 15 0 -10
sb:decide	0 -11 0 -10 22 0 0 0
sb:delegation	0 -1 0 21 -2 0 0 -13
sb:did	0 -11 0 30 -4 0 0 -9
sb:do	0 -11 0 0 -2 0 0 16
sb:duty	-12 17 15 -40 13 -4 0 10
sb:earth	15 -8 0 0 -3 0 0 -5
sb:eastern	0 6 0 -16 8 0 0 0
sb:effect	0 9 0 -16 -12 0 0 15
sb:effect from	0 18 0 -11 -3 0 0 -3
sb:end	-2 -19 13 2 -9 -4 3 8
sb:enter before	0 -17 6 -3 15 0 0 -2
sb:exclusion	-3 -18 37 -4 -8 0 0 -22
sb:expect	0 -8 0 19 -5 0 -3 -2
sb:expert	0 -4 0 19 -7 0 0 -4
sb:export	15 0 4 0 -14 0 0 -11
sb:extend	-1 -6 0 22 0 0 0 -15
sb:extend the	0 0 0 20 0 0 0 -17
sb:extension	0 -9 3 -5 -1 0 0 15
sb:face	0 0 0 -20 0 0 5 14
sb:fail	0 24 0 -15 0 0 0 -11
sb:fee	-14 -25 -4 19 18 -1 0 -15
sb:for	-13 -5 15 1 -6 7 3 -2
sb:for <name>	0 -16 7 0 9 0 6 -8
sb:for <number>	0 -4 0 24 -17 0 0 0
sb:for <quality>	0 -7 0 -12 18 0 0 -1
sb:for <span>	-1 -11 -3 -17 -5 -2 0 33
sb:for a	0 0 -1 -17 -5 14 6 7
sb:for the	-7 17 3 -18 8 0 0 -7
sb:found	0 -6 0 22 -6 0 0 -12
sb:free	0 -15 6 3 -1 0 0 2
sb:friday	1 9 7 -16 5 -1 0 -9
sb:friday ,	1 7 7 -17 5 0 0 -6
sb:from	5 9 23 -3 0 -20 -16 -16
sb:from <day-ahead>	0 -14 -1 0 -9 0 0 22
sb:from <name>	0 -2 23 -9 -7 0 0 -5
sb:from <seat>	2 -3 0 -15 15 0 0 0
sb:from the	10 -4 21 -9 2 0 0 -17
sb:frozen	0 0 0 29 -10 0 0 -21
sb:gallium	26 -9 0 -12 -1 0 0 -11
sb:germanium	23 -9 0 -7 0 0 0 -11
sb:get	0 -5 -1 0 16 0 0 -7
sb:go on	0 -7 0 -10 0 0 0 18
sb:go to	-1 -15 0 15 -3 0 0 6
sb:good	-17 1 17 -25 6 -3 -5 14
sb:good ,	-2 5 0 -15 -2 0 0 13
sb:had	0 -24 0 26 12 5 0 -30
sb:half	10 10 0 -23 7 0 0 -2
sb:has <span>	0 0 0 -14 0 0 0 16
sb:has been	-2 -3 0 20 0 1 0 -16
sb:has to	0 -10 0 -18 29 1 0 -11
sb:he	-6 -10 1 16 -14 -2 5 1
sb:his	0 -5 -2 14 -15 10 0 -2
sb:hold	0 -25 7 1 0 1 0 3
sb:home	0 -12 0 18 0 0 0 -4
sb:hour	0 -1 0 -13 -2 3 0 16
sb:i	0 -2 0 20 -13 -1 -3 -2
sb:ice	10 -1 0 11 0 0 0 -15
sb:if	-10 18 1 -7 -10 -7 8 -4
sb:if it	0 -15 7 13 0 0 0 -4
sb:import	-7 0 2 4 4 0 0 -16
sb:in	-16 -4 1 16 0 -12 -6 0
sb:in <number>	0 -15 0 20 0 0 0 -8
sb:in <seat>	0 16 0 -10 0 0 4 -5
sb:in alexandria	0 -1 0 16 0 0 0 -13
sb:in two	0 19 0 -11 0 0 0 -6
sb:in which	1 -2 0 -22 0 2 0 20
sb:is	-8 1 0 -1 -16 9 -6 12
sb:is due	0 5 0 -17 10 0 0 5
sb:is up	0 -2 0 -16 0 0 0 16
sb:it	-14 8 -14 -11 -10 1 8 16
sb:it 's	3 -19 0 -5 -2 0 0 24
sb:it ,	3 1 0 11 1 0 0 -23
sb:it expire	0 -6 0 17 2 0 0 -16
sb:it take	0 -2 0 -8 0 0 0 15
sb:it was	0 -7 0 -21 0 0 0 29
sb:its	10 -1 -14 -17 1 -10 -6 25
sb:its duty	0 20 0 -13 -4 0 0 -4
sb:keep	0 -1 -1 -15 3 0 0 18
sb:keep the	0 0 0 -27 0 0 0 28
sb:know	0 -1 0 -13 0 0 0 17
sb:land	0 18 0 -8 0 0 0 -9
sb:last	3 -5 0 -15 -11 0 0 24
sb:last <span>	0 0 0 18 0 0 0 -17
sb:last day	0 -5 0 -8 -1 0 0 16
sb:later	0 -1 0 -8 22 0 0 -9
sb:law	0 15 0 -22 -13 13 0 0
sb:legal	0 17 0 -20 0 0 0 3
sb:levy	0 -10 0 23 -1 0 0 -11
sb:live	0 4 3 -16 0 0 0 6
sb:loaded	0 -2 6 -10 15 0 0 -12
sb:loaded before	0 -14 7 -1 15 0 0 -11
sb:lower	0 -1 0 16 -5 0 0 -8
sb:make	0 16 0 -5 -7 0 0 0
sb:may	0 -5 3 -7 23 -1 0 -11
sb:meet	-1 -14 -2 17 -3 -1 0 0
sb:meet in	0 0 0 19 -7 0 0 -9
sb:member	0 -17 0 2 15 0 0 0
sb:midnight ,	0 17 0 -7 0 0 0 -9
sb:must	0 -20 -4 2 9 3 4 -12
sb:named	0 17 0 -14 0 0 0 0
sb:need	6 -18 0 12 2 0 0 -9
sb:new tariff	0 -6 0 17 -4 0 0 -6
sb:next	-1 -19 -1 28 -17 -1 0 1
sb:no	0 -19 0 9 9 -1 7 -12
sb:nobody	0 10 0 -15 10 0 0 -3
sb:not	0 0 -9 17 -11 -3 -4 -4
sb:not ,	0 6 0 16 0 0 0 -21
sb:now ,	0 10 0 -22 0 0 0 12
sb:of <day-gone>	6 -1 0 -16 0 0 0 11
sb:of <level>	-6 11 -8 10 -22 0 5 -14
sb:of <month-gone>	6 0 0 7 7 0 0 -18
sb:of its	12 4 0 -15 7 0 0 -7
sb:off	0 -23 -2 18 5 -7 0 0
sb:off on	0 0 0 -18 13 0 0 3
sb:offer	0 3 0 6 4 0 0 -18
sb:on <day-gone>	8 8 -7 -18 4 9 0 0
sb:on <name>	0 9 0 -15 8 0 0 0
sb:on <quality>	-19 8 -1 -19 0 -2 3 18
sb:on all	0 19 0 -12 0 0 0 -4
sb:on friday	2 -15 8 -6 8 0 0 0
sb:on or	0 19 0 -11 -8 0 0 0
sb:on paper	0 -11 0 -19 0 0 0 26
sb:on the	-13 -7 0 15 18 -4 -6 -23
sb:once	0 9 0 -18 9 0 0 4
sb:one ,	0 -2 0 -19 9 0 0 14
sb:open	0 0 0 16 -10 0 0 -10
sb:opened	0 -5 0 16 -3 0 0 -4
sb:or	-4 11 -4 2 -21 0 0 3
sb:or after	0 15 0 -7 -7 0 0 0
sb:order	-3 1 5 -18 -7 9 0 9
sb:other	-1 1 -4 3 -17 0 0 8
sb:our	-2 -13 0 20 6 0 0 -12
sb:out	-6 -3 17 -11 -22 -4 0 17
sb:over	-1 7 -1 6 -17 0 0 0
sb:paper	0 -6 0 -2 -14 0 0 23
sb:parliament	0 -7 0 -8 17 0 0 -1
sb:party	0 -14 0 32 -1 0 0 -20
sb:past	0 5 0 -16 0 0 0 13
sb:pause	0 -12 0 -15 -3 0 0 27
sb:pay	0 19 -10 -3 -1 -2 0 -7
sb:pay <level>	0 -1 0 -5 -4 0 0 17
sb:phase	0 -6 0 -4 16 0 0 -8
sb:port	-6 -21 0 10 23 0 0 -15
sb:port fee	-4 -4 0 -13 22 0 0 -1
sb:post	-2 22 0 -15 3 0 0 -10
sb:post on	0 16 0 -11 0 0 0 -4
sb:put	8 5 3 -16 1 0 -1 1
sb:rail	0 -2 0 23 0 0 0 -19
sb:refund	0 0 0 -8 15 0 0 -4
sb:remain	-4 6 0 -16 4 0 0 9
sb:reporter	0 -9 0 16 0 0 0 -4
sb:return	0 0 0 17 -8 0 0 -11
sb:river	0 -7 0 22 0 0 0 -14
sb:roaming	0 -20 0 26 0 0 0 -4
sb:round	0 -5 0 21 -6 0 0 -4
sb:rule	27 -12 -2 -8 0 0 0 -12
sb:run	-5 -11 15 -5 -2 -2 0 11
sb:run out	0 -1 15 -7 -5 0 0 3
sb:run until	-1 0 2 -15 0 0 0 17
sb:season	0 -16 0 21 -3 0 0 -4
sb:second	0 -15 0 4 13 -1 0 -1
sb:see	0 -13 0 23 -5 0 0 -4
sb:shall	0 12 0 -23 10 0 0 0
sb:short	0 -14 0 -12 -4 0 0 24
sb:should	0 27 5 -24 -14 0 0 1
sb:should the	0 24 0 -12 -3 0 0 -12
sb:shut	0 -17 0 7 -3 8 6 -5
sb:since	-12 -17 0 26 -7 -3 -1 2
sb:since <day-gone>	0 0 0 -25 0 0 0 24
sb:sit	-3 -2 0 20 0 0 0 -18
sb:sit in	0 -3 0 15 -3 0 0 -6
sb:start	4 22 2 -7 -13 0 0 -17
sb:state	0 6 0 -18 20 2 0 -10
sb:step	0 19 0 -19 0 0 0 0
sb:strike	0 -10 0 18 -4 0 0 -5
sb:sugar	0 -11 0 17 0 0 0 -4
sb:sunday	0 -9 0 -16 0 0 0 23
sb:surcharge	0 30 -8 1 -11 0 0 -29
sb:surcharge of	0 16 0 -1 -2 0 0 -14
sb:suspend ,	0 6 0 -15 0 0 0 11
sb:suspend its	0 16 0 -8 0 0 0 -3
sb:suspension	7 -11 -2 -11 16 0 0 1
sb:suspension end	0 0 0 15 0 0 0 -13
sb:suspension of	9 -8 0 -15 2 0 0 12
sb:talk	0 -1 -1 19 -15 0 0 -2
sb:tariff	-12 -18 -8 25 -8 -2 9 -2
sb:tariff for	0 -10 0 21 0 0 0 -10
sb:tariff on	-2 20 1 -15 -2 0 0 -1
sb:tariff truce	0 1 0 -19 0 0 0 18
sb:tax	0 -10 0 -12 7 0 0 16
sb:tell	0 -18 -1 0 0 6 5 5
sb:tell reporter	0 -9 0 16 0 0 0 -4
sb:than	0 3 0 -4 19 0 0 -18
sb:that	1 -8 19 -8 -3 -2 0 3
sb:that <name>	0 10 0 -18 6 0 0 5
sb:that the	-3 -18 -6 -1 4 -1 0 17
sb:that were	0 -12 0 15 3 0 0 -9
sb:the <level>	2 22 0 -25 3 0 0 -2
sb:the <name>	1 -2 10 3 -15 0 -4 0
sb:the <organisation>	0 -5 0 -2 29 -3 -2 -26
sb:the <person>	0 -19 0 -2 9 0 0 10
sb:the <quality>	2 -3 -1 -8 19 8 -3 -16
sb:the <seat>	0 0 6 0 2 0 11 -20
sb:the <span>	0 -5 0 -30 -2 0 0 38
sb:the arrangement	0 -3 0 -18 -2 0 0 26
sb:the ceasefire	0 0 0 19 0 0 0 -18
sb:the deadline	0 2 0 12 -9 6 0 -17
sb:the duty	0 3 17 -26 4 0 0 4
sb:the fee	-3 -9 0 15 0 0 0 -5
sb:the new	-4 18 -1 -1 0 0 0 -8
sb:the next	0 -9 0 17 -4 0 0 -3
sb:the rest	0 12 0 -18 0 0 0 4
sb:the rule	17 -6 0 -6 -2 0 0 -2
sb:the surcharge	0 31 -2 -19 -2 0 0 -12
sb:the suspension	0 -8 -2 -19 19 0 0 9
sb:the tariff	0 0 0 -11 0 0 0 16
sb:them	-2 12 0 4 1 0 0 -15
sb:then	0 15 0 -16 0 0 0 0
sb:there	0 0 -4 15 8 0 2 -24
sb:they	-6 -13 15 1 5 -4 0 0
sb:thi	-1 -7 -1 -14 8 2 0 18
sb:those	0 4 0 -17 5 0 0 8
sb:through	-1 -16 4 -2 -2 0 0 15
sb:tiktok	0 0 0 -17 0 17 0 0
sb:till	7 -16 -3 -3 -7 9 0 8
sb:to <day-ahead>	-1 0 0 17 0 0 0 -13
sb:to <level>	-1 16 -3 1 0 0 0 -26
sb:to see	0 -3 0 15 0 0 0 -10
sb:trade	0 -16 0 15 1 0 0 -7
sb:truce ,	0 4 0 19 -4 0 0 -19
sb:truce end	0 0 0 -19 0 0 0 20
sb:truce itself	0 0 0 -15 0 0 0 16
sb:truce that	0 -4 0 -20 0 0 0 26
sb:tuesday ,	0 11 0 -16 -2 0 0 7
sb:two side	0 15 0 -14 -3 0 0 2
sb:under	0 -2 1 8 0 14 0 -23
sb:under the	0 8 0 6 2 3 0 -21
sb:unless	0 -1 0 -10 -1 0 0 16
sb:until	1 -4 -2 -4 -7 -6 -14 16
sb:until <day-ahead>	1 16 0 -1 0 0 0 -18
sb:up	0 -14 -5 -8 8 0 0 22
sb:up <level>	0 -14 0 16 0 0 0 0
sb:up to	0 1 0 -16 0 0 0 17
sb:us	-2 0 0 -25 16 0 0 11
sb:used	0 -11 0 -1 19 0 0 -12
sb:video	0 -8 0 17 -1 0 0 -4
sb:vote	0 0 0 -7 16 0 0 -9
sb:vote on	0 -8 0 -6 15 0 0 -3
sb:want	0 2 0 2 -18 0 9 0
sb:was	-8 -16 -8 9 3 -10 -2 15
sb:was to	0 -14 0 30 -3 0 0 -15
sb:water	-3 3 0 20 -12 0 0 -14
sb:wednesday	0 7 0 -2 5 4 0 -16
sb:when	0 -16 0 7 8 0 0 0
sb:which	3 -23 -1 1 16 0 -3 3
sb:which it	-1 0 0 -2 -10 0 0 16
sb:which was	0 -7 0 23 -1 0 0 -15
sb:who	0 -9 -1 19 -2 -1 0 -2
sb:will	-2 2 -4 17 -8 -7 -5 -8
sb:will be	0 1 2 -1 -21 0 0 12
sb:will not	4 -17 0 13 0 0 0 -3
sb:with <name>	0 -15 0 1 -2 0 12 0
sb:with a	-2 3 0 13 0 0 0 -16
sb:without	0 14 5 -17 6 0 0 -6
sb:would	0 12 -2 -18 -7 0 2 13
sb:your	-1 -21 15 16 -1 -8 0 -2
sb:·	0 -5 0 17 0 0 0 -3
sb:—	-1 10 0 -22 4 8 4 4
t0=future	-6 21 -7 -4 -4 -7 -7 0
t0=future-not	0 -19 0 15 2 0 0 0
t0=modal	-7 -13 0 15 0 -3 -2 1
t0=past	5 -24 -2 31 0 -7 -6 -11
t0=past-passive	-4 -5 0 17 -4 0 0 -2
t1=future	-5 19 -7 0 -6 -6 -6 -5
t1=future-not	0 -19 0 15 2 0 0 0
t1=modal	-6 -13 0 15 0 -2 -2 0
t1=participle-passive	0 -5 5 15 6 -1 4 -28
t1=past	6 -20 -1 22 0 -6 -6 -5
t1=past-passive	-4 -5 0 17 -4 0 0 -3
t2=past	-4 -33 -1 29 2 0 0 -4
t:loose	2 -7 -10 -4 -10 -1 4 17
t:loose-l	0 -20 -23 7 -6 0 4 13
t:loose-l2	-9 -12 -10 17 -8 0 0 2
t:loose-l3	-9 -15 -4 -7 1 0 4 23
t:loose-r	3 9 3 -18 -2 -4 0 9
t:more	-11 -9 5 11 -14 -20 -3 9
t:more & d:ahead	-10 -7 5 6 -12 -19 -3 10
t:more-l	-5 -8 0 0 -3 -13 -9 17
t:more-l0	0 -16 0 14 -5 0 0 1
t:more-l2	-7 -17 -6 23 6 -4 0 -6
t:more-l3	0 17 -10 -8 0 0 0 0
t:more-r1	0 -23 6 -2 10 0 6 0
t:truce-l	-5 -8 -21 4 10 -6 -5 8
t:truce-l2	-1 15 -7 10 0 0 0 -12
t:truce-l3	-3 -21 -4 0 4 0 0 10
t:truce-r	-1 -9 3 0 -16 -2 3 11
t:truce-r2	0 -2 6 -20 -8 0 5 14
t:verb	12 2 -24 8 -11 -6 -8 -1
t:verb & d:ahead	13 1 -23 4 -10 -6 -7 1
t:verb-l	16 -3 -19 7 -6 -4 -4 -5
t:verb-l1	20 0 -5 -13 0 0 0 0
tn:loose	3 8 -6 -19 8 0 0 5
tn:more	0 17 -5 -3 -24 0 -6 2
tn:quiet	0 -21 0 15 -1 0 0 0
tn:truce	18 -11 0 -28 6 -5 0 20
tn:verb	0 -16 0 10 0 6 0 1
tp:loose	-12 4 -10 -5 18 0 0 -4
tp:truce	0 -10 -10 -12 1 -7 0 26
tp:verb	-2 0 2 14 0 0 0 -18
v0-none	-12 -2 -4 16 -1 -7 0 -1
v0=clear	0 0 -1 -5 -8 0 0 15
v0=end	0 -2 0 17 0 -1 0 -10
v0=sit	-1 -4 0 16 0 0 0 -13
v0=want	0 2 0 2 -15 0 9 -4
v1-none	-13 -5 -3 16 -7 -10 -2 4
v1=clear	0 0 -1 -5 -8 0 0 15
v1=end	0 -3 0 18 0 -1 0 -11
v1=sit	-1 -4 0 16 0 0 0 -13
v2-none	-13 -5 -15 33 5 -20 -21 -9
v2=be	0 -17 4 6 -4 1 0 5
v2=go	0 -16 -1 12 4 0 0 -1
v:a:<v-end>	-3 18 -2 -32 -9 0 0 24
v:a:<v-return>	0 4 0 -16 -2 0 0 15
v:b:<v-begin>	10 26 0 -12 -14 -12 0 -14
v:b:<v-end>	-1 -8 6 -25 -4 -9 -10 36
v:b:<v-return>	0 5 -1 20 -10 0 0 -24
v:c0=bear	-6 8 -4 -5 16 -6 -8 -8
v:c0=down	-9 -2 0 17 -13 -3 0 -5
v:c0=end	0 -1 2 -19 -4 -6 -6 26
v:c0=impose	-6 12 -2 6 0 -2 -1 -16
v:c0=propose	-4 -22 -5 35 -15 -4 1 0
v:c0=suspend	4 -13 5 -4 17 -4 -1 -5
v:c0=target	-4 11 -3 -15 11 0 -1 3
v:c1=bear & d:ahead	-5 15 0 -21 12 -6 0 0
v:c1=bear & d:today	0 -14 0 31 -3 0 0 -9
v:c1=begin	5 19 0 -9 -4 -9 0 -11
v:c1=end	0 -7 1 -15 -4 -6 -6 27
v:c1=end & d:ahead	0 -6 1 -7 -3 -5 -5 18
v:c1=end & d:today	0 0 0 -16 0 0 0 19
v:c1=impose & d:today	-3 -24 0 24 11 0 0 -28
v:c1=propose	-4 -15 -6 20 0 -4 7 -8
v:c1=say & d:ahead	-3 5 -6 -20 9 0 -2 18
v:c1=say & d:today	0 -11 0 28 -3 0 0 -16
v:c1=suspend	11 -19 6 -5 13 -5 -2 -2
v:c1=suspend & d:ahead	12 -17 6 -8 13 -5 -2 -2
v:c1=target & d:today	0 -9 0 -16 15 0 0 10
v:ct1=agree modal	0 -9 0 17 -2 0 0 -6
v:ct1=bear future	1 -9 -3 -1 17 0 0 -9
v:ct1=bear modal	0 1 5 -18 -10 0 0 18
v:ct1=bear present	-7 25 -8 -1 -8 -1 0 -6
v:ct1=bear present-passive	0 -7 0 -10 20 0 0 -4
v:ct1=begin gerund	0 15 0 -6 0 0 0 -5
v:ct1=begin infinitive	-2 16 -1 -4 -7 0 0 0
v:ct1=begin present	9 19 -11 -19 -3 -4 3 0
v:ct1=down future	-1 18 0 -3 -2 0 0 -9
v:ct1=down past	0 -12 0 18 -1 0 0 1
v:ct1=down present	0 -2 -2 13 -16 0 5 -6
v:ct1=end participle-passive	0 -4 0 19 0 0 0 -13
v:ct1=end present	0 0 5 -27 4 -2 -4 23
v:ct1=impose modal	0 -13 0 30 -2 0 0 -16
v:ct1=impose participle-passive	6 -7 19 -7 0 0 0 -3
v:ct1=impose present-passive	5 14 -5 -23 13 0 -1 -1
v:ct1=propose modal	0 -12 0 17 -7 0 0 0
v:ct1=stay present	3 -17 3 -8 6 5 -1 9
v:ct1=suspend past	14 -12 0 -14 15 0 0 -4
v:ct1=target present	-1 0 0 -13 0 0 0 16
v:ct1=target present-passive	0 3 0 -16 16 0 0 -2
v:ct1=up modal	0 -12 0 -11 19 0 0 1
v:l1=, & d:ahead	2 7 19 -9 -21 10 1 -12
v:l1=.	0 -8 0 19 -1 0 0 -7
v:l1=:	-1 -12 -3 -6 -5 0 0 23
v:l1=: & d:ahead	-1 -8 -2 -15 -3 0 0 28
v:l1=: & d:today	0 -3 0 15 0 0 0 -7
v:l1=<begin> & d:today	0 -21 -1 3 6 0 0 4
v:l1=<level-noun>	0 -5 0 -11 0 0 0 16
v:l1=<name>	0 -12 0 16 -2 0 6 -14
v:l1=<number>	0 19 0 -4 3 0 0 -24
v:l1=<number> & d:ahead	0 7 0 0 5 0 0 -17
v:l1=<span>	0 -7 0 26 0 0 0 -20
v:l1=<span> & d:ahead	0 -7 0 26 0 0 0 -20
v:l1=<v-bear> & d:ahead	0 6 0 -20 12 0 0 2
v:l1=<v-bear> & d:today	0 -7 0 18 0 0 0 -2
v:l1=<v-begin>	1 32 -1 -7 -8 0 0 -30
v:l1=<v-begin> & d:ahead	2 37 0 -24 -3 0 0 -22
v:l1=<v-begin> & d:today	0 -11 0 25 -2 0 0 -9
v:l1=<v-end>	1 -16 4 -6 -7 0 0 15
v:l1=<v-end> & d:ahead	1 -15 4 -6 -7 0 0 14
v:l1=<v-impose>	4 -31 -1 9 21 0 0 -17
v:l1=<v-impose> & d:ahead	5 -22 0 10 8 0 0 -5
v:l1=<v-stay> & d:ahead	1 0 0 -16 0 0 0 17
v:l1=<v-target>	0 -4 0 -10 16 0 0 0
v:l1=<v-target> & d:today	0 -4 0 -10 17 0 0 -2
v:l1=a	0 -20 0 10 -1 0 6 2
v:l1=a & d:ahead	0 -20 0 10 -1 0 6 2
v:l1=after	0 -3 3 -31 14 0 0 17
v:l1=after & d:ahead	0 -3 3 -31 14 0 0 17
v:l1=and	0 -17 0 16 9 0 0 -9
v:l1=and & d:ahead	0 -17 0 14 9 0 0 -9
v:l1=as	0 -16 0 0 8 0 0 4
v:l1=as & d:ahead	0 -15 0 -2 8 0 0 6
v:l1=back	0 8 0 -16 0 0 0 7
v:l1=back & d:ahead	0 8 0 -16 0 0 0 7
v:l1=before	-8 14 -9 -16 13 -5 -5 0
v:l1=before & d:ahead	-8 17 -8 -23 14 -4 -5 0
v:l1=by	-15 -32 9 -11 29 2 0 -3
v:l1=by & d:ahead	-15 -32 10 -13 30 3 0 -2
v:l1=charge	0 -4 0 -10 17 0 0 -2
v:l1=charge & d:today	0 -4 0 -10 17 0 0 -2
v:l1=come	0 16 0 -7 0 0 0 -9
v:l1=come & d:ahead	0 16 0 -7 0 0 0 -9
v:l1=for	0 0 -3 7 -17 1 0 6
v:l1=for & d:ahead	0 0 -2 3 -16 1 0 8
v:l1=friday	0 18 0 -14 0 0 0 -3
v:l1=friday & d:today	0 18 0 -14 0 0 0 -3
v:l1=from	0 51 -14 -18 -9 -13 -11 -29
v:l1=from & d:ahead	1 51 -12 -23 -7 -12 -10 -26
v:l1=has	15 -5 0 -6 0 0 0 -2
v:l1=is & d:ahead	0 2 -1 -15 -13 13 0 12
v:l1=it	0 -5 0 15 -3 0 0 -4
v:l1=of	-8 5 0 24 1 0 0 -36
v:l1=of & d:ahead	-7 11 0 13 2 0 1 -31
v:l1=of & d:today	0 -12 0 26 0 0 0 -9
v:l1=on	-2 6 0 6 1 -19 -30 0
v:l1=on & d:ahead	0 4 1 0 5 -17 -28 4
v:l1=out	0 -5 0 -25 -1 0 0 32
v:l1=out & d:ahead	0 -5 0 -8 -1 0 0 16
v:l1=since	-5 -17 -2 32 -12 0 0 -5
v:l1=since & d:ahead	-5 -16 -2 30 -11 0 0 -4
v:l1=start	0 16 0 -6 0 0 0 -7
v:l1=start & d:ahead	0 21 0 -16 0 0 0 -2
v:l1=than	0 6 0 -26 23 0 0 -5
v:l1=the	0 7 1 -15 -22 -7 12 13
v:l1=the & d:ahead	0 7 1 -16 -22 -7 12 14
v:l1=through	-1 -16 10 6 -9 0 0 1
v:l1=through & d:ahead	-1 -15 10 3 -9 0 0 4
v:l1=till	9 -12 -3 -18 -5 10 0 13
v:l1=till & d:ahead	10 -12 -3 -20 -5 10 0 14
v:l1=to	6 -19 5 -16 -6 -8 -6 26
v:l1=to & d:ahead	6 -19 5 -17 -5 -8 -6 27
v:l1=tuesday & d:today	0 -2 0 17 0 0 0 -10
v:l1=until	4 -3 6 -2 -3 -4 -15 4
v:l1=·	0 -5 0 21 0 0 0 -9
v:l1=· & d:today	0 -4 0 21 0 0 0 -8
v:l2=, & d:today	0 12 0 -15 0 0 0 8
v:l2=.	0 14 4 -21 6 0 0 -5
v:l2=. & d:ahead	0 14 4 -21 6 0 0 -4
v:l2=: & d:today	0 18 0 -12 0 0 0 -5
v:l2=<begin>	4 3 -7 -7 10 0 -22 5
v:l2=<begin> & d:ahead	7 13 -2 -21 8 1 -17 5
v:l2=<begin> & d:today	-4 -33 -4 20 1 -3 -2 0
v:l2=<day-ahead>	-3 -19 -3 -1 -14 13 0 22
v:l2=<day-ahead> & d:ahead	-3 -19 -3 -1 -14 13 0 22
v:l2=<day-today>	0 5 0 -28 4 0 0 20
v:l2=<day-today> & d:today	0 0 0 -21 0 0 0 23
v:l2=<goods>	-1 18 0 0 -20 -4 4 -10
v:l2=<goods> & d:ahead	0 11 0 1 -17 -3 5 -8
v:l2=<level-noun>	0 -7 -1 25 -4 0 0 -13
v:l2=<level-noun> & d:ahead	0 -2 0 15 -2 0 0 -9
v:l2=<number> & d:today	0 -6 0 19 0 0 0 -6
v:l2=<office>	0 -3 0 15 -3 0 0 -3
v:l2=<quality>	8 0 0 15 -7 0 0 -15
v:l2=<seat>	0 -25 -2 5 3 0 0 7
v:l2=<v-begin>	5 5 0 -1 4 -2 -1 -15
v:l2=<v-begin> & d:ahead	5 6 0 -2 5 -2 -1 -15
v:l2=<v-down>	-2 -11 0 20 -4 0 0 -4
v:l2=<v-down> & d:ahead	-2 -9 0 19 -4 0 0 -4
v:l2=<v-end>	-1 -7 2 -13 0 -3 -4 23
v:l2=<v-end> & d:ahead	-1 -7 2 -13 0 -3 -4 23
v:l2=<v-impose> & d:today	0 -4 0 19 0 0 0 -7
v:l2=<v-say> & d:today	0 -3 0 19 0 0 0 -12
v:l2=<v-target>	0 4 4 8 -7 0 0 -16
v:l2=and	0 12 0 -21 -10 0 0 17
v:l2=and & d:ahead	0 12 0 -22 -10 0 0 17
v:l2=are	0 -14 0 -12 5 0 0 21
v:l2=arrive	0 0 12 -16 1 0 0 1
v:l2=arrive & d:ahead	0 0 12 -16 1 0 0 1
v:l2=as	0 21 0 -6 -2 0 0 -10
v:l2=as & d:ahead	0 26 0 -14 -1 0 0 -7
v:l2=at	-4 -2 -4 21 -9 0 0 -7
v:l2=at & d:ahead	-3 0 -4 23 -7 0 0 -15
v:l2=by	1 -16 -6 5 9 -3 17 -17
v:l2=by & d:ahead	1 -16 -6 5 9 -3 17 -17
v:l2=close	0 -18 0 1 -3 9 0 6
v:l2=close & d:ahead	0 -18 0 1 -3 9 0 6
v:l2=collect	0 15 0 -9 -3 0 0 0
v:l2=collect & d:ahead	0 15 0 -9 -3 0 0 0
v:l2=come	0 -7 0 19 -1 0 0 -12
v:l2=come & d:ahead	0 -5 0 17 0 0 0 -12
v:l2=date & d:ahead	0 14 0 -17 -1 0 6 2
v:l2=day	0 0 0 -8 -6 0 0 17
v:l2=day & d:ahead	0 0 0 -9 -6 0 0 17
v:l2=duty	0 12 1 -15 0 0 0 0
v:l2=duty & d:ahead	0 13 2 -18 0 0 0 1
v:l2=effect	1 16 0 -5 -7 0 0 -11
v:l2=effect & d:ahead	1 16 0 -5 -7 0 0 -11
v:l2=enter	0 -6 5 -13 16 0 0 -3
v:l2=enter & d:ahead	0 -6 5 -13 16 0 0 -3
v:l2=for	0 -7 0 24 -2 0 0 -14
v:l2=for & d:ahead	0 -6 0 21 -1 0 0 -12
v:l2=friday	13 3 20 -29 4 -1 0 -5
v:l2=friday & d:ahead	13 -18 21 -28 7 0 0 0
v:l2=friday & d:today	0 19 0 -9 -2 0 0 -13
v:l2=from	9 7 -2 1 -3 0 0 -20
v:l2=from & d:ahead	9 7 -2 1 -3 0 0 -19
v:l2=good	0 10 1 -17 -5 0 0 10
v:l2=good & d:ahead	0 12 1 -18 -4 0 0 10
v:l2=happen	13 8 -2 -28 2 0 0 4
v:l2=happen & d:ahead	13 8 -2 -28 2 0 0 4
v:l2=has	0 -1 0 -8 -4 1 0 16
v:l2=has & d:ahead	0 -1 0 -8 -4 1 0 16
v:l2=have	0 -3 0 21 0 0 0 -14
v:l2=have & d:ahead	0 -3 0 20 0 0 0 -14
v:l2=is	-1 -11 0 0 16 -2 0 0
v:l2=is & d:today	0 -7 0 -1 16 0 0 -13
v:l2=it	-1 -8 -1 -15 7 0 6 15
v:l2=it & d:ahead	-1 -8 -1 -18 8 0 6 18
v:l2=last	0 -10 2 -28 -6 0 0 35
v:l2=make	0 -3 0 20 -4 0 0 -11
v:l2=midnight	0 -17 0 13 -2 0 0 2
v:l2=midnight & d:ahead	0 -17 0 10 -2 0 0 4
v:l2=monday & d:ahead	0 8 11 -15 -1 0 0 -4
v:l2=more	0 20 0 -14 0 0 0 -7
v:l2=more & d:ahead	0 20 0 -14 0 0 0 -7
v:l2=off	0 -6 0 1 15 -6 0 -5
v:l2=off & d:ahead	0 -6 0 1 15 -6 0 -5
v:l2=out	0 -2 0 -8 -4 0 0 15
v:l2=out & d:ahead	0 -1 0 -10 -3 0 0 15
v:l2=own	0 -16 0 0 0 0 0 17
v:l2=pay	0 6 -1 5 0 0 0 -16
v:l2=saturday	0 15 0 -9 0 0 0 -4
v:l2=saturday & d:ahead	0 15 0 -12 0 0 0 -2
v:l2=sit	0 -1 0 -10 19 0 0 -6
v:l2=sit & d:ahead	0 0 0 -12 19 0 0 -4
v:l2=so	0 -4 0 -8 19 0 0 -7
v:l2=so & d:ahead	0 -4 0 -9 19 0 0 -6
v:l2=stay	5 0 0 2 6 0 0 -15
v:l2=stay & d:ahead	5 0 0 2 6 0 0 -15
v:l2=that	7 12 0 -19 -2 0 0 1
v:l2=that & d:ahead	7 13 0 -20 -1 0 0 2
v:l2=tuesday	0 9 0 -18 -3 0 0 12
v:l2=tuesday & d:ahead	0 13 0 -18 0 0 0 2
v:l2=up & d:ahead	0 -7 -1 -14 5 0 0 15
v:l2=us	0 5 0 -15 5 0 0 2
v:l2=us & d:ahead	0 5 0 -15 5 0 0 2
v:l2=vote	0 -7 0 -8 15 0 0 -2
v:l2=vote & d:ahead	0 -7 0 -8 15 0 0 -2
v:l2=we	0 21 0 -19 0 0 0 0
v:l2=wednesday	0 10 0 -18 14 4 0 -11
v:l2=wednesday & d:today	0 -5 0 -6 16 0 0 -7
v:l2=will	0 15 0 -6 -1 0 0 -4
v:l2=will & d:ahead	0 15 0 -6 -1 0 0 -4
v:l=, a	0 -14 0 24 0 0 0 -10
v:l=, a & d:ahead	0 -14 0 24 0 0 0 -10
v:l=, friday	0 18 0 -16 0 0 0 0
v:l=, friday & d:today	0 18 0 -16 0 0 0 0
v:l=, from	0 18 0 -3 -4 0 0 -9
v:l=, from & d:ahead	0 18 0 -3 -4 0 0 -9
v:l=, on	-2 -9 0 7 -19 0 0 12
v:l=, on & d:ahead	-2 -9 0 7 -19 0 0 12
v:l=. on	0 14 4 -22 7 0 0 -5
v:l=. on & d:ahead	0 14 4 -22 7 0 0 -4
v:l=: <number>	0 22 0 -18 0 0 0 -1
v:l=: <number> & d:today	0 19 0 -17 0 0 0 0
v:l=: on	-1 5 0 -15 0 0 0 13
v:l=: on & d:ahead	-1 5 0 -15 0 0 0 13
v:l=: until	-1 -2 0 -15 6 0 0 14
v:l=: until & d:ahead	-1 -2 0 -15 6 0 0 14
v:l=<begin> <begin> & d:today	0 -21 -1 3 6 0 0 4
v:l=<begin> from	3 13 6 -18 3 0 0 -13
v:l=<begin> from & d:ahead	3 13 6 -19 3 0 0 -12
v:l=<begin> the	6 3 0 -19 -1 4 0 5
v:l=<level> from	0 -7 0 19 -12 0 0 -5
v:l=<level> from & d:ahead	0 -5 0 16 -12 0 0 -4
v:l=<level> on	0 2 0 0 10 0 0 -16
v:l=<level> on & d:ahead	0 3 0 -3 11 0 0 -15
v:l=<name> on	0 -13 6 18 0 0 0 -11
v:l=<number> ,	0 -12 0 -5 0 0 0 17
v:l=<seat> on	0 -15 0 0 5 0 0 2
v:l=<seat> on & d:ahead	0 -15 0 0 5 0 0 5
v:l=and on	0 24 0 -23 -1 0 0 0
v:l=and on & d:ahead	0 24 0 -23 -1 0 0 0
v:l=as of	0 21 0 -6 -2 0 0 -10
v:l=as of & d:ahead	0 26 0 -15 -1 0 0 -7
v:l=by the	-1 -7 -3 5 0 -2 18 -14
v:l=by the & d:ahead	-1 -7 -3 5 0 -2 18 -14
v:l=enter before	0 -6 5 -13 16 0 0 -3
v:l=enter before & d:ahead	0 -6 5 -13 16 0 0 -3
v:l=friday ,	13 3 20 -29 4 -1 0 -5
v:l=friday , & d:ahead	13 -18 21 -28 7 0 0 0
v:l=friday , & d:today	0 19 0 -9 -2 0 0 -13
v:l=from the	9 7 -2 0 -3 0 0 -19
v:l=from the & d:ahead	9 7 -2 0 -3 0 0 -19
v:l=good from	0 19 0 -15 -1 0 0 -1
v:l=good from & d:ahead	0 19 0 -15 -1 0 0 -1
v:l=happen on	13 8 -2 -28 2 0 0 4
v:l=happen on & d:ahead	13 8 -2 -28 2 0 0 4
v:l=midnight on	0 -17 0 13 -2 0 0 2
v:l=midnight on & d:ahead	0 -17 0 10 -2 0 0 4
v:l=run until	-1 0 3 -22 0 0 0 21
v:l=run until & d:ahead	-1 0 3 -22 0 0 0 21
v:l=saturday ,	0 15 0 -9 0 0 0 -4
v:l=saturday , & d:ahead	0 15 0 -12 0 0 0 -2
v:l=sit on	0 0 0 -19 23 0 0 -1
v:l=sit on & d:ahead	0 0 0 -19 23 0 0 -1
v:l=truce until	0 0 0 19 0 0 -1 -14
v:l=truce until & d:ahead	0 0 0 19 0 0 -1 -14
v:l=tuesday ,	0 9 0 -18 -3 0 0 12
v:l=tuesday , & d:ahead	0 13 0 -18 0 0 0 2
v:l=vote on	0 -7 0 -8 15 0 0 -2
v:l=vote on & d:ahead	0 -7 0 -8 15 0 0 -2
v:l=wednesday ,	0 10 0 -18 14 4 0 -11
v:l=wednesday , & d:today	0 -5 0 -6 16 0 0 -7
v:lead="	-3 16 -1 -1 -11 0 -3 -1
v:lead=" & d:ahead	-3 16 0 -2 -11 0 -3 0
v:lead=( & d:ahead	0 5 0 22 0 0 0 -27
v:lead=, & d:ahead	19 9 0 -22 -3 2 -2 9
v:lead=1	0 12 0 -32 11 0 0 12
v:lead=30	0 0 0 -13 -5 20 0 -5
v:lead=8	0 -12 0 31 -2 0 0 -20
v:lead=: & d:ahead	2 -1 9 -15 13 -4 -7 0
v:lead=;	-1 7 -1 -16 13 6 0 0
v:lead=; & d:ahead	-1 8 -1 -17 14 6 0 0
v:lead=a	6 -2 -3 -5 22 -4 -5 -6
v:lead=a & d:ahead	6 -21 -3 11 23 -4 -5 -18
v:lead=a & d:today	0 17 0 -24 0 0 0 9
v:lead=after	0 15 0 -3 -4 0 0 -2
v:lead=after & d:ahead	0 16 0 -5 -3 0 0 -1
v:lead=and	0 6 -8 -15 3 -1 -2 14
v:lead=and & d:ahead	0 7 -7 -24 3 -1 -2 20
v:lead=april	0 -5 0 19 0 0 0 -15
v:lead=before & d:ahead	-1 2 10 -15 -2 0 0 6
v:lead=both	0 18 0 -5 -6 0 0 -4
v:lead=both & d:ahead	0 19 0 -7 -5 0 0 -4
v:lead=but	0 -13 0 -3 -6 0 0 21
v:lead=but & d:ahead	0 -13 0 -5 -6 0 0 22
v:lead=china & d:ahead	7 7 0 -16 0 0 0 3
v:lead=february	0 18 0 -2 -5 0 0 -16
v:lead=from	3 14 5 -16 2 0 0 -17
v:lead=from & d:ahead	3 15 6 -18 3 0 0 -16
v:lead=it	4 -3 -13 -1 -17 -8 -3 17
v:lead=it & d:ahead	5 -2 -12 -2 -17 -8 -3 18
v:lead=january	0 -1 0 -22 0 0 0 25
v:lead=july	0 23 0 -5 0 0 0 -18
v:lead=july & d:ahead	0 23 0 -6 0 0 0 -18
v:lead=june	0 -13 0 20 0 0 0 -5
v:lead=march	0 8 0 -2 13 -2 0 -21
v:lead=monday	0 -17 11 10 0 0 0 -6
v:lead=monday & d:ahead	0 -17 11 6 0 0 0 -3
v:lead=november	0 -1 12 -20 -1 0 0 14
v:lead=november & d:ahead	0 -1 12 -22 -1 0 0 14
v:lead=our	0 -3 1 17 -9 0 0 -9
v:lead=our & d:ahead	0 -3 1 17 -9 0 0 -9
v:lead=since	0 -5 0 15 -1 0 0 -4
v:lead=that & d:today	0 -4 0 -7 16 0 0 -6
v:lead=the	-10 -7 -8 -8 1 13 1 16
v:lead=the & d:today	0 -14 0 -4 -5 0 0 19
v:lead=this	0 0 0 -16 17 0 0 0
v:lead=this & d:today	0 0 0 -16 17 0 0 0
v:lead=thursday	0 -15 0 -21 -12 0 0 38
v:lead=thursday & d:ahead	0 -12 0 -17 -10 0 0 32
v:lead=today	0 -8 0 -18 4 0 0 21
v:lead=today & d:today	0 -5 0 -15 0 0 0 22
v:lead=tuesday	0 -4 0 26 0 0 0 -20
v:lead=we	0 21 6 -20 10 0 0 -20
v:lead=we & d:ahead	0 1 6 -5 11 0 0 -15
v:lead=we & d:today	0 21 0 -17 0 0 0 -3
v:lead=what	-8 17 -3 -2 0 0 0 -8
v:lead=what & d:ahead	-7 21 -2 -12 0 0 0 -3
v:lead=what & d:today	0 -6 0 18 0 0 0 -7
v:lead=—	0 -2 0 -3 -11 0 -4 18
v:lead=— & d:ahead	0 0 0 -10 -7 0 -3 19
v:lr=, (	0 -5 0 19 0 0 0 -11
v:lr=, ( & d:today	0 -5 0 19 0 0 0 -11
v:lr=, .	-7 -11 17 -22 -23 14 0 24
v:lr=, . & d:ahead	-6 -9 18 -7 -20 14 0 4
v:lr=, . & d:today	0 -4 0 -21 0 0 0 26
v:lr=, <end>	-11 18 -2 -2 8 -7 2 -18
v:lr=, <end> & d:ahead	-4 19 1 -17 2 -2 5 -8
v:lr=, —	0 -12 0 15 -2 0 0 0
v:lr=, — & d:today	0 -12 0 15 -2 0 0 0
v:lr=: .	0 -11 0 -21 0 0 0 28
v:lr=: . & d:ahead	0 -11 0 -21 0 0 0 28
v:lr=<begin> ,	0 -4 11 -18 10 0 0 7
v:lr=<begin> , & d:today	0 -1 0 -26 14 0 0 18
v:lr=<begin> .	-6 -8 -5 0 -1 -12 0 16
v:lr=<begin> . & d:ahead	-6 -7 -4 -1 -1 -12 0 17
v:lr=<begin> :	-3 -10 -1 15 0 0 0 -2
v:lr=<begin> <end>	-1 -35 -2 -13 2 17 0 23
v:lr=<begin> <end> & d:today	0 -6 0 29 -6 0 0 -16
v:lr=<begin> is	15 -3 0 -6 0 0 0 -5
v:lr=<begin> it	0 -13 0 21 0 0 0 -5
v:lr=<level> . & d:today	0 -4 0 15 0 0 0 -8
v:lr=<number> .	0 27 0 -19 0 0 0 -7
v:lr=<number> . & d:today	0 20 0 -18 0 0 0 0
v:lr=a ,	0 -15 0 18 0 0 0 -1
v:lr=a , & d:ahead	0 -15 0 18 0 0 0 -1
v:lr=before ,	0 17 -2 -23 7 0 0 0
v:lr=before , & d:ahead	0 17 -2 -23 7 0 0 0
v:lr=before .	0 -16 -1 4 6 0 0 6
v:lr=before . & d:ahead	0 -16 -1 4 6 0 0 6
v:lr=by ,	-4 -13 0 -19 6 0 5 25
v:lr=by , & d:ahead	-4 -13 0 -19 6 0 5 25
v:lr=by .	-1 -26 4 -1 8 0 0 9
v:lr=by . & d:ahead	-1 -26 4 -2 9 0 0 10
v:lr=by <end>	0 0 4 4 5 0 -1 -20
v:lr=by <end> & d:ahead	0 0 4 4 5 0 -1 -20
v:lr=from ,	0 17 -6 -6 0 0 0 -3
v:lr=from , & d:today	0 16 0 -14 0 0 0 0
v:lr=from <end>	-9 15 -9 0 9 0 -1 -23
v:lr=from <end> & d:ahead	-8 18 -6 -4 10 0 -1 -22
v:lr=from and	2 18 0 -13 -1 0 0 -8
v:lr=from and & d:ahead	2 18 0 -13 -1 0 0 -8
v:lr=from it	0 21 0 -17 -1 0 0 0
v:lr=from it & d:ahead	0 21 0 -18 -1 0 0 0
v:lr=from to	-1 0 0 -4 -9 0 0 16
v:lr=from to & d:ahead	-1 0 0 -4 -9 0 0 16
v:lr=is <end>	0 6 0 -16 -7 -4 0 18
v:lr=is <end> & d:ahead	0 6 0 -16 -7 -4 0 18
v:lr=of .	0 15 0 -3 -1 0 0 -7
v:lr=of . & d:ahead	0 17 0 -8 0 0 0 -3
v:lr=on , & d:today	0 -4 0 21 0 0 0 -12
v:lr=on . & d:today	0 -2 0 15 0 0 0 -9
v:lr=on <end>	-8 -3 16 3 -7 -4 -4 -1
v:lr=on <end> & d:ahead	-8 -3 16 3 -6 -4 -4 0
v:lr=on <person>	0 -16 0 9 0 0 0 6
v:lr=on <person> & d:ahead	0 -16 0 9 0 0 0 6
v:lr=on ?	13 9 -3 -19 1 0 0 0
v:lr=on ? & d:ahead	13 9 -3 -19 1 0 0 0
v:lr=on morning	0 18 0 -12 0 0 0 -5
v:lr=on morning & d:ahead	0 18 0 -14 0 0 0 -4
v:lr=on that	-2 0 0 8 -18 0 0 4
v:lr=on that & d:ahead	-1 0 0 4 -16 0 0 6
v:lr=on the	-1 -6 -1 -8 3 0 0 16
v:lr=on the & d:ahead	-1 -5 -1 -10 3 0 0 16
v:lr=out .	0 0 0 -16 0 0 0 18
v:lr=since ,	0 -6 0 16 0 0 0 -8
v:lr=since , & d:ahead	0 -6 0 16 0 0 0 -8
v:lr=the .	-5 -7 -2 21 -10 0 4 -8
v:lr=the . & d:ahead	-5 -7 -2 21 -10 0 4 -8
v:lr=the <end>	-7 2 -2 -17 4 -4 6 14
v:lr=the <end> & d:ahead	-7 3 -2 -17 4 -4 6 14
v:lr=to ,	4 -11 2 -17 2 0 -2 14
v:lr=to , & d:ahead	4 -11 2 -17 2 0 -2 14
v:lr=to .	1 -1 7 -21 9 -2 0 7
v:lr=to . & d:ahead	1 -1 7 -21 9 -2 0 7
v:lr=until ,	-2 0 0 -8 -5 -1 0 15
v:lr=until , & d:ahead	-2 0 0 -8 -5 -1 0 15
v:lr=until .	10 9 10 -30 -3 -6 -1 14
v:lr=until . & d:ahead	10 9 10 -32 -3 -6 -1 15
v:lr=until <end>	2 -5 -6 25 0 -1 -5 -18
v:lr=until <end> & d:ahead	2 -5 -6 25 0 -1 -5 -18
v:lr=until of	0 6 0 -22 0 0 0 15
v:lr=until of & d:ahead	0 6 0 -22 0 0 0 15
v:lr=· <end>	0 -2 0 15 0 0 0 -4
v:lr=· <end> & d:today	0 -2 0 15 0 0 0 -4
v:o:subject=controls	20 -4 1 0 -1 -1 -3 -21
v:o:subject=controls carried	12 2 0 -18 0 0 0 5
v:o:subject=controls far carried on ahead	1 -16 0 0 0 0 0 8
v:o:subject=deal	2 2 -7 14 -19 -7 16 -21
v:o:subject=deal carried	0 -25 0 -8 20 0 0 14
v:o:subject=deal carried on ahead	0 -19 0 -8 17 0 0 11
v:o:subject=deal far carried	-1 9 -6 4 -18 -5 -3 6
v:o:subject=deal far no verb today	0 -1 0 18 0 0 0 -13
v:o:subject=deal no verb	6 5 -2 5 -10 -3 13 -21
v:o:subject=deal no verb ahead	6 7 -2 0 -9 -3 13 -18
v:o:subject=duties	-4 27 9 -15 0 -15 -19 -9
v:o:subject=duties be on	0 0 0 8 -16 0 0 2
v:o:subject=duties begin	-2 20 1 0 -13 0 0 -21
v:o:subject=duties begin ahead	-1 23 1 -4 -12 0 0 -20
v:o:subject=duties carried be	-2 -12 -1 -5 3 0 0 17
v:o:subject=duties carried be ahead	-2 -11 0 -8 3 0 0 19
v:o:subject=duties carried charge	0 -13 0 15 0 0 0 0
v:o:subject=duties carried from ahead	-1 -3 0 0 -8 0 0 15
v:o:subject=duties carried meet	0 0 0 -14 15 0 0 0
v:o:subject=duties carried meet ahead	0 0 0 -14 15 0 0 0
v:o:subject=duties carried on ahead	-5 18 -11 -11 0 0 0 0
v:o:subject=duties carried pay ahead	0 -8 0 15 -1 0 0 -3
v:o:subject=duties carried say	0 15 0 -6 -1 0 0 -8
v:o:subject=duties carried say ahead	0 17 0 -9 0 0 0 -8
v:o:subject=duties carried say on	0 17 0 -13 0 0 0 -2
v:o:subject=duties far  ahead	0 -16 -3 0 6 13 0 0
v:o:subject=duties far carried	-19 5 -4 2 2 -5 -3 0
v:o:subject=duties far carried be	-1 -3 1 0 14 0 4 -18
v:o:subject=duties far carried be ahead	-1 0 3 -2 14 0 4 -18
v:o:subject=duties far carried begin ahead	-4 5 1 -17 6 0 0 9
v:o:subject=duties far carried begin before	0 -9 -2 -2 15 0 0 0
v:o:subject=duties far carried from ahead	-1 10 -2 -15 10 0 0 2
v:o:subject=duties far carried pay	0 18 0 -13 3 0 0 -10
v:o:subject=duties far carried pay ahead	0 21 0 -19 5 0 0 -7
v:o:subject=duties far carried pay from	0 14 0 -18 5 0 0 0
v:o:subject=duties far carried sign	0 18 0 -7 -10 0 0 -3
v:o:subject=duties far carried sign ahead	0 19 0 -8 -10 0 0 -3
v:o:subject=duties far carried sign on	0 19 0 -10 -9 0 0 -2
v:o:subject=duties far from ahead	0 12 9 -16 0 0 0 -10
v:o:subject=duties far no verb 	-1 -20 -4 0 16 12 0 -5
v:o:subject=duties far no verb from	0 12 9 -15 0 0 0 -11
v:o:subject=duties from ahead	-1 10 -5 12 -15 0 0 -21
v:o:subject=duties no verb by	0 -15 0 10 5 0 0 -1
v:o:subject=duties no verb on	5 16 -6 0 -6 0 0 -20
v:o:subject=duties no verb the	0 17 0 -15 0 0 0 0
v:o:subject=duties no verb today	0 18 -2 0 -6 0 0 -25
v:o:subject=duties on ahead	2 23 -3 -2 -3 0 0 -29
v:o:subject=duties the ahead	0 17 1 -18 0 0 0 0
v:o:subject=duties until ahead	-5 4 -8 -10 -3 0 0 16
v:o:subject=exclusions	0 -12 28 -12 -11 0 0 -10
v:o:subject=exclusions no verb	3 -4 16 -13 -1 0 0 -7
v:o:subject=exclusions no verb ahead	3 -4 16 -13 -1 0 0 -7
v:o:subject=fees carried	0 7 0 -8 21 0 0 -20
v:o:subject=longer	0 -5 -3 -9 -4 0 5 15
v:o:subject=longer carried begin	-1 -3 0 21 0 0 0 -14
v:o:subject=longer carried begin ahead	-1 -3 0 20 0 0 0 -14
v:o:subject=longer far carried end ahead	0 0 0 16 0 0 0 -14
v:o:subject=longer far carried on ahead	0 -12 0 25 -3 0 0 -12
v:o:subject=longer far no verb ahead	-1 13 0 2 -4 0 0 -15
v:o:subject=meeting carried	-4 -9 -3 11 -23 14 0 0
v:o:subject=meeting far carried	-14 0 -6 21 -10 0 -2 -1
v:o:subject=meeting far carried on ahead	-4 -22 0 16 0 0 0 0
v:o:subject=meeting far carried the ahead	0 3 0 4 7 0 0 -16
v:o:subject=meeting far no verb today	0 0 0 -12 0 0 0 15
v:o:subject=meeting no verb ahead	-3 4 6 -18 11 11 -1 -3
v:o:subject=meeting no verb on	0 3 0 -7 19 0 0 -13
v:o:subject=meeting no verb today	0 -3 0 20 0 0 0 -13
v:o:subject=none	-11 13 8 0 -38 -14 -15 5
v:o:subject=none  today	0 -4 0 23 0 0 0 -13
v:o:subject=none carried	0 0 -12 -15 5 -3 12 14
v:o:subject=none carried agree	0 0 0 19 0 0 1 -19
v:o:subject=none carried agree ahead	0 0 0 19 0 0 1 -19
v:o:subject=none carried be on	-2 18 0 -26 7 3 0 0
v:o:subject=none carried be today	0 -1 0 15 0 0 0 -9
v:o:subject=none carried begin today	0 21 0 -18 0 0 0 -1
v:o:subject=none carried by ahead	0 -3 0 -11 16 1 4 -6
v:o:subject=none carried end	1 -3 0 -13 -5 0 0 20
v:o:subject=none carried get	0 0 0 -22 17 0 0 2
v:o:subject=none carried make	0 10 0 -16 -4 0 0 11
v:o:subject=none carried make ahead	0 10 0 -16 -4 0 0 11
v:o:subject=none carried other	0 15 4 -14 -2 0 0 0
v:o:subject=none carried other ahead	0 15 4 -16 -2 0 0 0
v:o:subject=none carried pay ahead	0 5 0 -16 1 0 0 10
v:o:subject=none carried return	0 -11 0 15 0 0 0 0
v:o:subject=none carried return ahead	0 -11 0 15 0 0 0 0
v:o:subject=none carried say	0 -13 0 -7 0 0 0 17
v:o:subject=none carried say ahead	0 -12 0 -8 0 0 0 18
v:o:subject=none carried suspend	1 -2 6 -17 -8 0 0 17
v:o:subject=none carried suspend ahead	3 -2 6 -19 -7 0 0 17
v:o:subject=none carried suspend until	-1 -1 0 -12 0 0 0 17
v:o:subject=none carried to ahead	-1 -9 2 -12 0 0 0 21
v:o:subject=none carried until ahead	-9 9 -2 7 -16 4 0 -5
v:o:subject=none friday today	0 18 0 -15 0 0 0 -1
v:o:subject=none no verb	-11 13 8 0 -38 -14 -15 5
v:o:subject=none no verb ahead	-3 17 12 -22 -25 -8 -9 12
v:o:subject=none no verb friday	0 18 0 -15 0 0 0 -1
v:o:subject=none no verb on	8 12 19 -27 -11 0 0 0
v:o:subject=none no verb to	0 -3 0 -11 0 0 0 17
v:o:subject=none no verb today	-8 -2 -7 30 -14 -2 -3 -11
v:o:subject=none no verb until	0 -7 0 -12 0 0 0 21
v:o:subject=none on ahead	8 0 19 -14 -10 0 0 0
v:o:subject=none on today	0 21 0 -20 0 0 0 0
v:o:subject=none to ahead	0 -3 0 -11 0 0 0 17
v:o:subject=none until ahead	0 -7 0 -12 0 0 0 21
v:o:subject=procedure	-8 -15 -6 -7 22 -5 0 4
v:o:subject=procedure  ahead	0 -1 0 -22 25 0 0 0
v:o:subject=procedure carried	0 13 0 -7 13 0 0 -21
v:o:subject=procedure carried be	0 -6 0 16 -6 0 0 -3
v:o:subject=procedure carried be ahead	0 -5 0 15 -6 0 0 -3
v:o:subject=procedure no verb	-3 -9 -3 -16 21 0 0 9
v:o:subject=procedure no verb 	0 -1 0 -22 25 0 0 0
v:o:subject=procedure no verb ahead	-2 -7 -2 -21 23 0 0 10
v:o:subject=sale	-1 6 0 -4 -3 16 0 -14
v:o:subject=sale carried	0 -5 0 -6 0 18 0 -7
v:o:subject=sale far carried	-1 15 -2 -9 0 -1 0 1
v:o:subject=signing no verb	-4 4 -4 4 -21 -2 0 11
v:o:subject=signing no verb ahead	-3 8 -2 -4 -18 -1 0 16
v:o:subject=signing no verb today	0 -5 0 18 0 0 0 -6
v:o:subject=truce	0 -1 0 -10 -14 -10 -7 25
v:o:subject=truce carried have	15 -5 0 -10 0 0 0 0
v:o:subject=truce carried have ahead	15 -5 0 -10 0 0 0 0
v:o:subject=truce end	0 -3 0 -11 -6 0 0 19
v:o:subject=truce extend	0 -2 0 -15 0 0 0 18
v:o:subject=truce extend ahead	0 -2 0 -15 0 0 0 18
v:o:subject=truce far  ahead	0 13 0 9 -2 0 0 -21
v:o:subject=truce far  today	0 0 0 -12 -2 0 0 18
v:o:subject=truce far carried	0 -19 0 16 -1 -4 -6 2
v:o:subject=truce far carried be	0 -9 4 -8 -6 0 0 16
v:o:subject=truce far carried be ahead	0 -8 4 17 -6 0 0 -7
v:o:subject=truce far carried end ahead	0 1 0 -15 2 0 0 12
v:o:subject=truce far carried on ahead	1 -20 -1 12 2 0 0 -2
v:o:subject=truce far carried suspend	1 8 0 5 0 0 0 -15
v:o:subject=truce far no verb today	0 -15 0 -13 10 0 0 16
v:o:subject=truce far no verb wednesday,	0 0 0 -12 16 0 0 -3
v:o:subject=truce far wednesday, today	0 0 0 -12 16 0 0 -3
v:o:subject=truce no verb from	0 1 0 14 0 0 0 -16
v:o:subject=truce no verb today	0 -4 0 -20 0 0 0 26
v:o:subject=truce no verb until	-1 -8 0 20 -1 0 0 -12
v:o:subject=truce on ahead	2 -9 3 -8 -2 0 0 15
v:o:subject=truce run on	0 0 0 -16 0 0 0 17
v:o:subject=truce run to	0 0 0 20 0 0 0 -19
v:o:subject=truce until ahead	-4 -8 0 18 -3 0 0 -8
v:o:topic=controls	33 -5 0 -14 6 -6 -5 -27
v:o:topic=controls ahead	34 -5 0 -17 7 -5 -5 -26
v:o:topic=controls far	17 -28 -3 -10 10 -1 0 7
v:o:topic=controls far 	0 -2 0 16 -4 0 0 -5
v:o:topic=controls far ahead	17 -27 -3 -14 10 0 0 9
v:o:topic=controls from	15 -6 0 -2 -2 0 0 0
v:o:topic=controls from ahead	15 -6 0 -3 -2 0 0 0
v:o:topic=controls on	11 -1 0 5 -16 0 0 -8
v:o:topic=controls on ahead	11 0 0 5 -16 0 0 -8
v:o:topic=controls until	-2 0 6 -20 14 0 0 -2
v:o:topic=controls until ahead	-2 0 6 -20 14 0 0 -2
v:o:topic=deal	0 -5 -12 -9 5 -12 23 5
v:o:topic=deal ahead	0 -2 -11 -10 7 -11 24 0
v:o:topic=deal begin	0 -12 0 15 0 0 0 0
v:o:topic=deal end	0 -10 0 -8 0 0 0 16
v:o:topic=deal far today	0 -2 0 19 0 0 0 -14
v:o:topic=deal no verb	6 5 -2 5 -10 -3 13 -21
v:o:topic=deal sit	0 0 0 -14 18 0 0 0
v:o:topic=deal the	0 -12 0 -11 -4 0 8 15
v:o:topic=deal the ahead	0 -12 0 -11 -4 0 8 15
v:o:topic=duties	-15 24 4 -8 5 -31 -18 -9
v:o:topic=duties 	0 7 0 6 -16 0 0 -6
v:o:topic=duties  ahead	0 10 0 6 -15 0 0 -14
v:o:topic=duties ahead	-12 26 8 -19 1 -28 -15 -1
v:o:topic=duties before	0 -2 0 -22 10 0 0 14
v:o:topic=duties before ahead	0 -2 0 -22 10 0 0 14
v:o:topic=duties begin	1 4 2 8 -7 0 4 -27
v:o:topic=duties by	0 -1 0 6 0 0 5 -16
v:o:topic=duties by ahead	0 -1 0 6 0 0 5 -16
v:o:topic=duties cent	0 -9 0 17 0 0 0 -9
v:o:topic=duties end	0 29 3 -22 -19 0 0 -3
v:o:topic=duties far	-28 1 -14 -7 17 -3 -15 11
v:o:topic=duties far 	-1 -13 -4 -2 16 12 0 -5
v:o:topic=duties far ahead	-24 6 -9 -14 14 0 -11 9
v:o:topic=duties far be	0 9 -2 0 15 -6 0 -21
v:o:topic=duties far by	0 -1 0 -13 20 0 0 -3
v:o:topic=duties far by ahead	0 -1 0 -13 20 0 0 -3
v:o:topic=duties far is	0 19 0 -6 -2 -3 0 -7
v:o:topic=duties far is ahead	0 19 0 -6 -2 -3 0 -7
v:o:topic=duties from	-8 39 -15 -9 -15 -1 -1 -28
v:o:topic=duties from ahead	-8 36 -12 -8 -13 0 0 -26
v:o:topic=duties levy	0 23 0 -18 -2 0 0 -3
v:o:topic=duties on	-3 24 -5 2 -12 -5 -4 -20
v:o:topic=duties on ahead	-2 27 -4 -3 -10 -4 -3 -18
v:o:topic=duties on today	0 -8 0 16 0 0 0 -4
v:o:topic=duties the	0 15 0 -5 -9 0 -2 0
v:o:topic=duties the ahead	0 15 0 -5 -9 0 -2 0
v:o:topic=duties today	-1 0 -7 18 6 0 0 -26
v:o:topic=exclusions	0 -12 34 -17 -3 -1 -1 -4
v:o:topic=exclusions ahead	0 -8 34 -22 -2 -1 -1 -4
v:o:topic=exclusions far	8 -3 11 -21 11 0 0 -7
v:o:topic=exclusions no verb	3 -4 16 -13 -1 0 0 -7
v:o:topic=fees	2 -15 0 13 10 -2 0 -18
v:o:topic=fees ahead	2 -14 0 12 10 -2 0 -18
v:o:topic=fees be	0 -5 0 17 -16 0 0 5
v:o:topic=longer	-16 -5 8 6 -8 -6 3 2
v:o:topic=longer ahead	-15 -4 8 2 -8 -6 3 4
v:o:topic=longer begin	-1 -4 0 15 0 0 0 -6
v:o:topic=longer to	-4 5 6 -20 -3 0 0 14
v:o:topic=longer to ahead	-4 5 6 -20 -3 0 0 14
v:o:topic=meeting	-19 -32 -1 36 -2 2 -9 -7
v:o:topic=meeting ahead	-18 -25 0 26 0 3 -8 -2
v:o:topic=meeting from	0 -4 -2 16 -6 0 0 -2
v:o:topic=meeting from ahead	0 -4 -2 16 -6 0 0 -2
v:o:topic=meeting today	0 -10 0 20 -4 0 0 -5
v:o:topic=meeting until	0 0 0 24 -1 0 0 -17
v:o:topic=meeting until ahead	0 0 0 19 0 0 0 -12
v:o:topic=none	-6 11 0 -1 -15 -31 -3 8
v:o:topic=none 	10 -17 -5 10 -10 0 0 1
v:o:topic=none  today	0 -4 0 25 0 0 0 -15
v:o:topic=none ahead	0 15 2 -26 -5 -25 0 17
v:o:topic=none be	9 11 -4 5 0 -3 -1 -24
v:o:topic=none begin	-5 14 0 -19 5 0 0 8
v:o:topic=none by	0 -6 0 -18 24 0 0 0
v:o:topic=none by ahead	0 -6 0 -18 24 0 0 0
v:o:topic=none friday	0 18 0 -15 0 0 0 -1
v:o:topic=none friday today	0 18 0 -15 0 0 0 -1
v:o:topic=none from	0 19 0 -6 -4 0 0 -11
v:o:topic=none from ahead	0 20 0 -7 -4 0 0 -11
v:o:topic=none no verb	-11 13 8 0 -38 -14 -15 5
v:o:topic=none on	4 5 15 -26 5 -2 -1 10
v:o:topic=none on ahead	5 -5 16 -21 6 -1 0 11
v:o:topic=none on today	0 19 0 -13 0 0 0 0
v:o:topic=none other	0 21 0 -15 0 0 0 -7
v:o:topic=none pay	0 22 0 -18 -6 0 0 1
v:o:topic=none run	2 -10 0 15 0 0 0 -7
v:o:topic=none say	0 -9 0 -10 0 0 0 18
v:o:topic=none the	-7 7 5 -15 -7 0 10 3
v:o:topic=none the ahead	-7 8 5 -16 -6 0 10 3
v:o:topic=none to	0 -7 0 -14 0 0 0 24
v:o:topic=none to ahead	0 -7 0 -14 0 0 0 24
v:o:topic=none today	-9 -4 -8 36 -16 -4 -4 -15
v:o:topic=procedure	-11 7 -16 -4 24 -12 -4 -16
v:o:topic=procedure 	0 -1 0 -22 25 0 0 0
v:o:topic=procedure  ahead	0 -1 0 -22 25 0 0 0
v:o:topic=procedure ahead	-10 10 -15 -9 26 -11 -4 -14
v:o:topic=procedure begin	0 15 -1 -1 -8 0 0 -4
v:o:topic=procedure end	0 15 0 -7 -4 0 0 -1
v:o:topic=procedure no verb	-3 -9 -3 -16 21 0 0 9
v:o:topic=procedure on	-5 11 -1 3 1 0 0 -18
v:o:topic=procedure on ahead	-5 11 -1 2 1 0 0 -18
v:o:topic=procedure the	0 -6 0 -15 0 0 0 18
v:o:topic=procedure the ahead	0 -6 0 -15 0 0 0 18
v:o:topic=sale	-6 8 -5 -17 -11 35 -1 -20
v:o:topic=sale ahead	-6 9 -5 -21 -10 35 0 -18
v:o:topic=sale be	0 -5 0 -15 0 18 0 0
v:o:topic=sale far	0 -6 0 19 -1 0 0 -8
v:o:topic=sale far ahead	0 -4 0 15 0 0 0 -6
v:o:topic=sale sell	0 -3 0 -2 -7 16 0 -2
v:o:topic=signing	-4 -2 -5 21 3 5 -9 -26
v:o:topic=signing ahead	-3 0 -3 8 5 6 -8 -17
v:o:topic=signing approve	0 -16 0 7 3 0 0 5
v:o:topic=signing no verb	-4 4 -4 4 -21 -2 0 11
v:o:topic=signing sign	-2 16 -2 6 -14 -2 0 -11
v:o:topic=signing today	0 -8 0 29 -3 0 0 -17
v:o:topic=truce	8 -7 -3 -26 -14 -20 -19 44
v:o:topic=truce 	-2 0 0 -11 -3 0 0 16
v:o:topic=truce  ahead	-2 0 0 -14 -3 0 0 19
v:o:topic=truce agree	0 0 0 17 0 0 0 -14
v:o:topic=truce ahead	9 -3 -1 -26 -12 -19 -18 39
v:o:topic=truce be	-2 -6 0 -2 -14 0 0 17
v:o:topic=truce begin	-3 15 0 -3 -6 0 0 -1
v:o:topic=truce carry	0 -7 0 -9 -3 0 0 18
v:o:topic=truce end	0 -26 -5 -5 8 0 0 13
v:o:topic=truce far  ahead	0 13 0 9 -2 0 0 -21
v:o:topic=truce far  today	0 0 0 -12 -2 0 0 18
v:o:topic=truce far ahead	-1 0 -6 15 -13 -2 0 -4
v:o:topic=truce far today	0 -16 0 -11 10 0 0 16
v:o:topic=truce far wednesday,	0 0 0 -12 16 0 0 -3
v:o:topic=truce far wednesday, today	0 0 0 -12 16 0 0 -3
v:o:topic=truce have	14 -5 0 -17 0 0 0 9
v:o:topic=truce of	0 0 0 15 0 0 0 -12
v:o:topic=truce on today	0 0 0 18 0 0 0 -15
v:o:topic=truce out	0 -2 0 -15 0 0 0 19
v:o:topic=truce the	-3 -16 7 5 -3 0 0 0
v:o:topic=truce the ahead	-3 -16 7 5 -3 0 0 0
v:o:topic=truce today	0 -12 0 -4 -3 0 0 16
v:o:topic=truce until	-13 -22 4 14 -14 0 -3 5
v:o:topic=truce until ahead	-13 -22 4 14 -14 0 -3 5
v:r1='s	13 9 0 -7 0 0 0 -19
v:r1='s & d:today	0 19 0 -11 0 0 0 -10
v:r1=( & d:today	0 -7 0 23 0 0 0 -14
v:r1=)	0 5 0 12 0 0 0 -15
v:r1=) & d:ahead	0 8 0 22 0 0 0 -30
v:r1=,	0 0 -5 -28 15 2 -2 28
v:r1=, & d:ahead	0 -5 -3 -19 10 4 0 20
v:r1=, & d:today	-3 11 -2 -21 5 0 0 17
v:r1=.	0 0 0 -7 -5 0 -18 17
v:r1=. & d:ahead	3 3 2 -20 0 2 -15 18
v:r1=. & d:today	-4 -7 -5 21 -18 -2 -1 1
v:r1=: & d:today	0 -10 0 21 -2 0 0 -3
v:r1=<end>	-22 -2 -2 12 12 -8 -3 -3
v:r1=<end> & d:today	-11 -16 -12 50 -2 -6 -6 -29
v:r1=<level>	0 34 0 -18 -10 0 0 -13
v:r1=<level> & d:ahead	0 35 0 -23 -9 0 0 -8
v:r1=<not>	0 -4 0 -19 2 0 1 22
v:r1=<not> & d:ahead	0 -3 0 -13 3 0 1 15
v:r1=<person>	0 -18 0 14 -1 0 0 5
v:r1=<person> & d:ahead	0 -18 0 13 -1 0 0 5
v:r1=<quality>	0 15 0 -18 0 0 0 5
v:r1=<quality> & d:ahead	0 15 0 -18 0 0 0 5
v:r1=after	0 -6 0 20 -1 0 0 -7
v:r1=and	0 27 0 -5 -23 -1 0 -3
v:r1=and & d:ahead	0 30 0 0 -22 -1 0 -19
v:r1=and & d:today	0 -5 0 -12 0 0 0 19
v:r1=evening	0 -13 0 29 -2 0 0 -14
v:r1=evening & d:ahead	0 -13 0 28 -1 0 0 -13
v:r1=if	0 15 0 -5 -2 0 0 -4
v:r1=if & d:ahead	0 15 0 -7 -1 0 0 -3
v:r1=in	0 0 0 16 -8 0 0 -5
v:r1=in & d:ahead	0 0 0 15 -8 0 0 -5
v:r1=of	4 0 -2 -19 0 0 0 19
v:r1=of & d:ahead	4 0 -2 -19 0 0 0 19
v:r1=on	0 14 0 -15 10 0 0 -8
v:r1=on & d:ahead	0 14 0 -19 10 0 0 -2
v:r1=that	-2 -1 -1 11 -19 0 0 3
v:r1=that & d:ahead	-1 0 0 4 -16 0 0 6
v:r1=the & d:today	0 -5 0 19 0 0 0 -9
v:r1=to	-5 16 -3 0 -20 7 0 -6
v:r1=to & d:ahead	-5 17 -3 0 -19 7 0 -6
v:r1=— & d:today	0 -17 0 22 -3 0 0 -1
v:t0=future	-4 17 -14 -10 6 -8 -8 0
v:t0=future-not	0 -23 0 4 17 0 0 0
v:t0=modal	-4 -23 0 11 0 -5 -3 11
v:t0=past	-3 -27 -7 23 19 -11 -12 -5
v:t0=present	8 6 -7 -26 0 5 -3 20
v:t:loose	9 5 -5 -15 -17 -3 2 19
v:t:loose & d:ahead	10 9 -3 -18 -13 -2 4 15
v:t:loose & d:today	0 -15 0 4 -2 0 0 9
v:t:loose-l	7 -15 -10 -4 -11 0 3 20
v:t:loose-l1	5 22 -4 -12 0 -2 1 -9
v:t:loose-l3	3 -21 -6 -6 0 -1 3 20
v:t:loose-r	2 24 2 -18 -5 -5 0 0
v:t:loose-r2	0 20 0 -10 5 0 -5 -8
v:t:loose-r3	2 23 6 -5 -6 0 0 -19
v:t:more	-11 0 1 3 -26 -23 -8 17
v:t:more & d:ahead	-9 3 2 -8 -22 -22 -7 24
v:t:more & d:today	0 -18 0 41 -3 0 0 -22
v:t:more-l	-9 1 0 -11 -11 -15 -14 28
v:t:more-l0	0 -16 0 14 -5 0 0 1
v:t:more-l1	-2 10 13 -22 -13 -1 0 12
v:t:more-l2	-10 -11 -10 24 3 -4 -2 -9
v:t:more-l3	0 17 -13 -15 -5 -1 -4 13
v:t:more-r0	0 4 0 -16 0 0 0 13
v:t:more-r1	2 -27 5 0 9 0 6 -1
v:t:more-r3	-4 4 -6 15 -10 0 -2 -8
v:t:truce	0 -16 -15 -17 -13 -15 -4 44
v:t:truce & d:ahead	1 -11 -13 -14 -9 -13 -3 36
v:t:truce & d:today	0 -13 0 -8 -4 0 0 21
v:t:truce-l	-3 -10 -26 -12 0 -9 -12 34
v:t:truce-l2	-2 16 -8 9 -3 -1 0 -10
v:t:truce-l3	0 -30 -6 -21 0 0 -1 38
v:t:truce-r	5 -10 1 -10 -22 -3 2 23
v:t:truce-r2	10 -3 5 -33 -12 0 4 23
v:t:verb	18 10 0 -4 -7 -8 -9 -5
v:t:verb & d:ahead	19 4 0 -8 -5 -7 -8 -1
v:t:verb-l	22 -4 1 -2 -2 -6 -5 -7
v:t:verb-l1	21 -2 2 -22 -4 0 0 5
v:t:verb-l2	-11 0 -3 8 14 0 0 -16
v:t:verb-r	-8 16 -4 -4 -12 0 -3 7
v:v0=begin	-5 27 0 -17 3 0 0 -10
v:v0=come	-1 -16 0 14 -6 0 6 2
v:v0=die	0 0 0 -23 -1 0 0 23
v:v0=end	4 -16 3 0 0 -2 -2 8
v:v0=enter	2 0 5 -16 13 0 0 -9
v:v0=get	0 0 0 -10 17 0 0 -3
v:v0=have	9 -21 -6 -1 11 0 -1 1
v:v0=impose	0 19 0 -10 -3 0 0 -6
v:v0=pay	0 18 -4 1 0 0 0 -25
v:v0=promise	0 -9 0 15 -4 0 0 0
v:v0=say	0 8 -1 -9 -15 0 0 14
v:v0=strike	0 0 0 -14 0 0 0 16
v:v0=suspend	3 0 -3 4 11 0 0 -18
v:v0=want	0 2 0 2 -15 0 9 -4
v:v0=write	0 -9 0 16 0 0 0 -4
v:v1=approve	0 -16 0 5 2 0 0 8
v:v1=begin	-9 31 -3 -11 1 0 0 -21
v:v1=carry	-1 0 0 -1 -11 0 0 16
v:v1=come	-1 -16 0 14 -6 0 6 2
v:v1=die	0 0 0 -23 -1 0 0 23
v:v1=end	4 -19 3 2 0 -2 -2 7
v:v1=enter	1 4 11 -18 10 0 0 -14
v:v1=get	0 0 0 -10 17 0 0 -3
v:v1=have	9 -19 -5 -8 11 0 -1 7
v:v1=impose	0 18 0 -7 -4 0 0 -7
v:v1=pay	0 17 -6 -2 -3 0 0 -10
v:v1=run	2 -16 0 -5 0 0 0 12
v:v1=say	0 8 -1 -8 -15 0 0 14
v:v1=sign	-3 14 4 1 -15 -2 -1 -3
v:v1=stay	9 0 0 2 11 0 0 -19
v:v1=strike	0 0 0 -13 0 0 0 16
v:v1=write	0 -9 0 17 0 0 0 -4
vt0=begin future	0 12 0 -17 0 0 0 3
vt0=extend perfect	0 0 0 15 0 0 0 -14
vt0=have present	3 -7 -2 14 -19 0 0 0
vt0=other present	-3 2 7 12 -25 0 0 -1
vt0=take present	0 5 0 -17 6 0 0 7
vt1=extend perfect	0 0 0 15 0 0 0 -14
vt1=have present	3 -7 -2 12 -19 0 0 2
vt1=other present	-3 2 7 12 -25 0 0 -1
vt1=take present	0 5 0 -17 6 0 0 7`;
