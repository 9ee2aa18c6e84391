// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_DAY = `ended expires	ended since	in force expires	in force since	none	proposed expires	proposed since
<always>	-29 -31 -16 -13 55 -20 -26
a:.	-13 -7 -21 -4 33 -3 -7
a:<day-ahead>	-2 0 -4 9 0 -16 0
a:<level>	-3 9 -20 -12 23 0 -5
a:<level> .	0 6 -18 -14 11 2 4
a:<name> has	0 0 0 18 -15 0 0
a:<quality>	0 0 3 -19 8 0 8
a:<span> .	0 -1 -9 -5 16 0 -3
a:<v-begin>	0 -1 0 -6 15 -3 -7
a:<v-return>	0 0 16 -6 -13 0 8
a:?	-1 0 -4 -12 16 -8 2
a:from	0 0 -18 8 -1 0 6
a:had	0 0 -1 -11 17 0 0
a:have	0 0 0 -17 17 0 0
a:in	0 3 -24 0 22 -6 -3
a:in <name>	0 0 -2 16 -12 0 0
a:it	8 2 -15 -1 5 -7 2
a:on <quality>	0 0 -2 -5 -6 0 16
a:the	0 -18 -4 -7 17 3 -7
a:to	0 5 -13 -15 14 0 3
a:year	0 0 1 16 -13 0 0
asks	-1 0 -6 -13 19 -9 2
b:'s	-3 0 -10 -11 20 -5 7
b:'s good	0 0 -15 1 11 0 0
b:, a	0 0 -13 -1 17 0 0
b:, from	0 7 -29 -4 17 0 0
b:, on	3 -1 7 8 -26 5 12
b:, the	0 -1 12 10 0 -25 -7
b:, until	0 0 -8 -3 16 -5 0
b:, up	0 0 11 0 -15 3 0
b:: <level>	0 0 -3 -10 19 0 -5
b:: <number>	0 0 -8 19 -2 -17 0
b:: what	0 0 -10 -4 19 0 0
b:; the	0 0 -20 6 3 9 0
b:<day-ahead>	0 0 9 -11 -13 15 -7
b:<day-ahead> and	0 0 -13 0 15 0 -2
b:<day-gone>	6 -1 16 14 -25 -2 -2
b:<level> until	0 0 2 5 -15 8 0
b:<name> and	3 -2 23 6 -37 8 0
b:<name> is	0 0 -19 0 22 0 0
b:<name> to	0 0 0 0 -15 7 10
b:<not>	-4 0 18 -17 -4 -2 1
b:<number>	-4 0 -37 3 39 -24 0
b:<office>	0 0 -7 0 19 -11 -1
b:<organisation>	-1 0 0 1 15 -18 -3
b:<person>	-5 -2 0 -25 26 -7 0
b:<points>	0 0 37 -2 -24 -12 0
b:<span>	2 0 14 10 -13 -18 1
b:<span> from	0 2 0 8 -15 -2 7
b:<v-begin>	0 3 -18 7 3 0 0
b:<v-buy>	0 0 -1 -7 18 -5 0
b:<v-end>	4 -3 6 -20 -5 10 0
b:<v-return>	0 0 -13 -1 22 -4 0
b:<v-target>	-1 0 -7 -13 23 0 -3
b:<v-up>	-1 -2 10 -25 7 2 -12
b:a	4 -3 -15 0 19 -17 0
b:about	0 0 -11 -1 16 -1 0
b:agree in	0 0 19 2 -12 -8 0
b:agree to	0 0 -17 0 0 14 1
b:an	0 0 12 -19 8 -5 0
b:and	-2 -12 2 -16 4 1 6
b:and <name>	2 -2 22 -1 -24 2 0
b:and end	0 0 -21 -1 22 2 0
b:and it	0 0 20 -4 -12 -4 0
b:and on	0 0 -18 7 13 -2 -1
b:arrangement	0 0 -4 9 -20 19 0
b:arrangement of	0 0 -1 9 -16 10 0
b:at	0 0 -11 -15 22 -4 -3
b:back	0 0 -14 -1 20 0 0
b:begin	2 7 -22 7 -1 0 0
b:begin on	3 8 -17 -2 1 0 0
b:between <name>	1 0 14 2 -15 0 0
b:both	0 0 -3 25 -18 3 -3
b:by	0 0 -9 4 17 -15 -10
b:cease	0 0 -6 4 -15 17 0
b:clear	0 0 11 0 -15 7 0
b:day	0 0 22 -8 -11 -4 0
b:deadline	0 0 -12 0 16 0 0
b:due	0 0 15 -3 0 -15 -2
b:due to	0 0 15 -1 0 -11 -1
b:duty on	0 0 7 0 -15 0 10
b:end	1 -7 -1 -15 4 7 -11
b:for	3 0 -15 -19 26 -6 3
b:for the	0 0 -9 -10 19 0 0
b:freeze	0 0 -25 9 7 0 3
b:from	-11 4 -20 7 4 -11 16
b:from <day-ahead>	0 0 -18 -5 13 7 -2
b:good	0 0 12 0 3 -16 -12
b:good would	0 0 16 0 -12 -4 0
b:government	0 0 -7 12 -17 14 0
b:had	2 0 -5 -4 16 -2 -3
b:halt	0 0 -4 15 -7 0 0
b:have end	0 0 -10 0 16 -3 0
b:i	0 0 15 -11 -3 -3 0
b:ice	0 0 -16 -5 19 2 0
b:in	-9 -4 -10 14 16 -15 -27
b:in the	0 0 2 -9 16 -12 0
b:it	5 -13 8 -6 -10 16 -3
b:it end	-5 0 3 -2 -13 16 0
b:it expire	6 0 -16 0 13 0 0
b:it will	0 0 15 -5 0 -16 0
b:keep the	0 0 9 0 -16 8 0
b:lapse on	0 0 16 -2 -10 0 0
b:level	0 0 -6 15 -7 0 0
b:my	0 0 -14 0 17 0 0
b:new	0 0 -20 -9 31 1 -4
b:on <day-gone>	6 0 14 0 -15 -6 0
b:on the	0 0 -15 3 17 -3 -6
b:one	0 0 8 -1 3 -15 0
b:our	0 0 -9 -7 23 -2 0
b:out	11 -1 14 -20 -8 -8 -1
b:pause	-2 0 20 -1 -19 3 0
b:pay	0 0 -26 -1 17 0 4
b:present	0 0 23 0 -18 -2 0
b:price	0 0 -16 -3 22 0 0
b:prolong	0 0 2 0 -16 14 0
b:prolong the	0 0 -12 0 -4 15 0
b:renewed	0 0 1 -17 13 0 0
b:return	0 0 -16 0 21 -3 0
b:say	0 0 0 -18 5 9 -1
b:since	-8 -9 -22 27 -3 -13 -11
b:since the	0 0 -7 19 -11 -2 0
b:standstill	2 12 -22 0 10 -5 0
b:start	0 0 -17 17 -7 -1 4
b:stop	-2 0 6 13 -20 0 7
b:surcharge	0 0 -9 -3 15 0 0
b:suspend	0 0 4 0 4 -17 0
b:suspend from	0 0 -15 -5 17 -1 0
b:that	8 -2 13 -5 -3 -2 -21
b:that 's	0 0 16 -2 -8 -4 0
b:the	-25 -10 7 2 -4 11 -7
b:the <office>	0 0 -5 -12 20 -5 0
b:the <quality>	0 0 -8 -9 17 0 0
b:the <span>	0 0 32 7 -33 0 0
b:the new	0 0 -15 0 16 2 0
b:the pause	0 -2 16 0 -15 1 0
b:the present	0 0 16 0 -14 0 0
b:the standstill	2 8 -17 2 0 0 0
b:the tariff	3 0 15 0 -11 -5 0
b:the truce	-11 -15 0 11 -2 -4 5
b:the two	-3 0 -6 19 -13 9 0
b:three	0 0 -17 -3 5 12 0
b:time	0 0 -16 3 12 0 0
b:to	-21 -18 4 -22 -8 21 10
b:to prolong	0 0 0 0 -12 15 0
b:trade	0 0 -10 -10 15 0 0
b:truce	-5 -21 6 7 -6 -1 3
b:truce between	3 0 14 -20 0 -3 0
b:two	2 2 -16 11 -10 15 -1
b:until	-7 -8 -1 -7 4 12 -21
b:up	-1 0 20 -5 -18 10 -3
b:up to	0 0 17 -3 -15 1 0
b:was	-2 -4 -7 4 15 -21 -8
b:which was	0 0 -12 2 15 -3 0
b:will be	0 0 16 -10 -19 5 6
b:would	-4 -2 -2 -10 0 18 -4
b:you	0 0 -11 -1 21 -7 0
c0=propose	0 0 -15 0 2 12 -1
c0=up	0 0 4 -16 2 6 -8
c1=agree & d:ahead	0 0 -3 -9 15 0 -1
c1=end & d:ahead	-15 0 -2 -11 7 4 0
c1=end & d:gone	15 -7 -18 -3 8 -9 -4
c1=impose	-14 -10 0 -9 18 -7 1
c1=impose & d:gone	-8 -5 -11 -6 26 -12 -10
c1=impose & d:today	0 0 -13 0 16 0 0
c1=stay & d:ahead	-7 -5 1 -36 5 4 7
c1=stay & d:gone	9 0 -30 8 7 -9 -3
c1=up	0 -1 4 -17 5 5 -8
c1=up & d:gone	0 0 0 -23 33 -5 0
ct0=agree present	0 0 -10 -7 15 0 0
ct0=bear present	0 0 5 16 -8 -12 -2
ct0=end past	20 -1 -22 0 0 -2 0
ct0=end present	-27 -3 -2 4 1 8 1
ct0=impose present	0 0 2 -21 7 -7 9
ct0=impose present-passive	0 0 5 -2 10 -19 -4
ct0=stay past	14 2 -6 -29 9 -2 0
ct0=up present	0 0 1 -15 0 7 -2
ct1=bear present	0 0 5 16 -8 -12 -2
ct1=end past	20 -1 -22 0 0 -2 0
ct1=end present	-27 -3 -1 0 2 8 2
ct1=impose present	0 0 7 -19 3 -9 9
ct1=impose present-passive	0 0 5 0 9 -19 -4
ct1=stay past	15 2 -5 -29 7 -1 0
ct1=up present	0 0 1 -15 0 7 -2
ct2=impose past	0 -2 -15 7 5 0 0
ct2=impose perfect	0 0 -4 24 -19 0 0
ct2=impose present	0 5 0 -17 4 0 6
ct2=stay past	-2 0 0 -16 20 0 0
d:after to	0 -1 -5 -15 7 8 -3
d:ahead	-61 -61 13 -42 15 11 8
d:ahead other	-29 -23 -18 -72 53 6 1
d:ahead own	-33 -40 23 -6 -14 8 8
d:ahead-0	0 0 -62 37 34 -21 -34
d:ahead-1	-19 -14 -20 26 0 -76 44
d:ahead-2	-6 -6 46 -42 -11 -106 24
d:ahead-3	-8 -7 35 -54 5 -24 -47
d:ahead-4	-3 -11 -1 -60 -18 53 -48
d:ahead-5	-17 -15 -18 -91 49 21 -48
d:ahead-6	0 0 -15 -5 -24 39 0
d:at=0	-10 -22 -7 -3 16 -1 5
d:at=1	0 -21 -9 11 -2 9 9
d:at=2	-8 2 7 -13 20 -8 -32
d:at=3	-27 -2 -20 -18 66 -45 -38
d:before and	0 0 0 -11 15 0 0
d:begins	-7 2 -14 67 -39 -54 39
d:begins ahead	-10 -20 -11 28 -16 -36 52
d:begins gone	0 14 -46 46 -25 -24 -29
d:begins today	-2 -1 16 20 -23 -4 -7
d:ends	0 0 16 -5 -6 11 -22
d:ends ahead	-23 -30 19 -13 -6 17 -15
d:ends gone	13 16 -19 18 -18 -15 -7
d:ends other ahead	-8 -9 6 -21 7 5 -4
d:ends other gone	9 14 -11 11 -16 -6 -1
d:ends own ahead	-13 -20 16 0 -13 15 -13
d:ends own today	0 0 9 -30 16 -2 -2
d:ends today	0 0 9 -30 16 -2 -2
d:gone	9 6 -112 16 42 -77 -63
d:gone other	-15 0 -69 -67 118 -41 -25
d:gone own	20 8 -61 46 -23 -42 -42
d:gone-0	0 -7 -6 -41 54 -1 -2
d:gone-1	12 -19 -25 -35 48 -6 -18
d:gone-2	16 -12 -7 -6 5 -1 -1
d:gone-3	-19 0 -14 51 -36 -6 -5
d:gone-4	6 9 -30 58 -49 -19 -6
d:gone-5	-17 7 -48 -61 98 -37 -21
d:gone-6	3 11 0 -22 2 0 0
d:how=month	-17 0 -62 -1 43 -31 -17
d:how=relative	-1 -8 -13 10 20 -27 -35
d:how=weekday	-1 -27 -27 -25 59 -60 -2
d:last	0 0 -31 -23 60 -8 -1
d:month	-17 0 -62 -1 43 -31 -17
d:month ahead	0 0 -51 -16 74 -21 -8
d:named=0	-22 -24 -17 -24 56 -8 -17
d:named=1	0 0 -1 -8 19 -21 -8
d:named=2	-5 -4 8 26 -26 4 -1
d:rank=0	-12 -19 18 22 -12 -42 7
d:rank=0 of 1	-3 -11 62 -4 -60 1 0
d:rank=0 of 2	0 0 -14 28 10 -40 -4
d:rank=0 of 3	0 0 -1 -31 31 -28 -4
d:rank=0 of 4	0 0 -40 23 6 -19 18
d:rank=1	-5 -5 34 0 -30 -16 23
d:rank=1 of 2	0 0 43 -37 -39 5 7
d:rank=1 of 3	0 0 18 -9 -8 -17 9
d:rank=1 of 4	0 0 -28 24 4 -21 13
d:rank=2	-2 -2 23 -39 -16 4 -1
d:rank=2 of 3	0 0 16 -22 -28 24 -15
d:rank=2 of 4	-8 -6 10 -55 -12 27 -12
d:rank=3	-5 -3 3 -39 -20 44 -33
d:span-after	-4 3 0 12 -18 -1 12
d:span-before	0 9 6 0 -21 11 9
d:today	-13 -10 -1 -3 25 -25 -24
d:today own	-13 -10 0 -2 24 -25 -24
d:today-0	-13 -10 -1 -3 25 -25 -24
f:"	-1 6 -11 -26 23 -16 7
f:'s	-11 -10 10 -17 12 0 -27
f:.	0 -10 15 2 -3 -7 -7
f::	-4 -1 41 -11 -24 -3 -9
f:<day-ahead>	-14 -16 -12 38 -10 -9 3
f:<day-gone>	9 11 20 -22 -7 -4 -21
f:<duty>	4 0 -5 -5 0 -6 16
f:<gate>	-6 7 1 -22 4 0 8
f:<goods>	-9 -12 31 0 -10 -11 0
f:<level>	0 3 2 16 -12 -9 0
f:<money>	4 0 -3 -8 16 -10 -1
f:<month-gone>	-6 -1 6 -22 12 3 -7
f:<month-today>	0 0 20 0 -17 0 0
f:<name>	3 7 36 -41 -5 -10 -3
f:<number>	-11 -4 16 9 -14 -11 5
f:<office>	0 -3 -24 -4 23 11 -4
f:<organisation>	-5 -4 -17 3 0 12 11
f:<person>	-8 -7 12 -13 11 -8 -20
f:<points>	0 0 24 -2 -9 -12 -1
f:<quality>	-8 -5 23 -4 -13 -3 9
f:<sender>	0 0 -11 -10 22 3 -1
f:<span>	0 0 3 18 -12 -9 0
f:<v-begin>	8 8 3 2 -4 -5 -30
f:<v-end>	-10 5 3 8 -8 -15 12
f:<v-propose>	-10 3 -21 -11 22 9 -3
f:<v-say>	-14 0 4 -21 9 7 -15
f:<v-sell>	0 0 -18 0 27 -6 -2
f:<v-suspend>	0 0 5 -22 0 16 -1
f:<v-up>	2 0 -13 -7 22 -1 -15
f:?	0 0 32 10 -32 -9 -2
f:a	5 12 -25 -9 34 -37 -9
f:additional	0 0 1 -4 15 -22 0
f:after	-1 -1 -26 -1 29 1 -6
f:again	0 0 -26 -3 15 12 0
f:agreement	0 0 -15 -3 6 11 0
f:all	0 0 -2 -10 15 0 -2
f:already	0 0 -15 0 17 0 0
f:an	1 0 -1 7 6 -24 -4
f:and	-11 -24 18 22 2 -66 -8
f:announce	0 0 -7 -5 17 0 0
f:any	0 0 17 0 -12 0 0
f:apply	0 0 -12 -17 17 9 -1
f:approve	0 0 -23 0 29 -12 0
f:are	9 -5 5 16 -15 -4 -4
f:ask	0 0 8 17 -20 0 -1
f:back	15 0 6 2 -14 -12 -1
f:be	-5 -4 3 -6 -9 18 2
f:because	0 0 -5 -7 15 0 0
f:before	-1 0 -18 17 6 -9 -5
f:between	0 0 22 0 -14 -4 -1
f:both	-2 8 -26 -8 31 0 -12
f:by	-3 -5 3 3 12 -28 -10
f:call	0 0 -20 -17 25 0 8
f:change	0 0 1 -1 -16 10 7
f:chip	0 0 -5 -8 16 0 0
f:come	6 6 1 -10 9 -15 -9
f:company	0 0 -10 -2 15 0 0
f:cut	0 0 12 -10 -17 0 17
f:day	0 3 10 -5 -19 11 3
f:decide	0 0 27 0 -24 -2 0
f:delegation	0 0 -7 -11 16 0 0
f:due	0 0 35 -3 -17 -19 -3
f:each	0 0 15 2 -6 -9 0
f:effect	0 0 0 15 -12 -1 0
f:enter	0 0 -17 12 -7 12 0
f:entry	0 0 23 0 -19 -2 0
f:ever	0 0 10 -17 6 0 0
f:expect	0 0 -8 -12 21 0 0
f:export	0 0 -7 -6 17 0 0
f:farm	0 0 -15 -1 19 0 0
f:fee	0 0 -12 -6 19 2 0
f:for	-15 -2 14 -5 9 -3 -32
f:former	0 0 -24 0 -5 26 0
f:fourth	0 4 -17 -2 12 0 0
f:from	2 0 21 -5 -14 -13 7
f:full	13 -1 -18 -2 12 -5 -3
f:gave	0 0 -3 -12 16 0 0
f:general	0 0 -19 -6 27 0 0
f:geneva	0 0 -8 -8 22 -3 0
f:get	0 0 -9 -14 16 2 0
f:good	0 -3 4 17 -17 0 0
f:have	0 -6 -7 -8 27 -8 -13
f:he	-1 5 -18 2 10 0 -6
f:his	-1 0 -10 0 15 -1 0
f:hold	3 0 12 -2 -19 8 0
f:hour	2 4 -21 -13 12 6 0
f:if	0 0 11 7 -2 -16 -5
f:in	10 -6 -6 0 -8 16 5
f:is	-8 -18 1 18 -8 -9 8
f:it	-1 4 7 12 -9 -15 -1
f:know	0 0 -8 -6 16 0 0
f:land	0 0 10 10 -18 0 0
f:later	5 0 -23 2 0 1 14
f:law	0 0 0 19 -14 0 0
f:levy	0 0 0 0 -16 12 2
f:licence	0 0 6 -16 4 2 0
f:like	0 0 2 -15 7 0 0
f:line	0 0 -23 -4 31 -6 0
f:list	0 0 -15 -6 12 4 0
f:long	0 0 18 2 -18 0 0
f:madrid	4 9 -18 -10 10 0 0
f:make	0 0 0 -13 15 -2 -3
f:matter	0 0 -17 -1 20 0 0
f:may	0 0 -29 0 24 -4 0
f:meet	3 7 -31 -7 25 3 -10
f:minute	0 0 -6 11 4 -15 0
f:month	0 0 4 -16 0 0 7
f:most	0 0 -9 -2 15 0 0
f:move	0 0 -9 -9 1 15 0
f:much	0 0 2 12 -20 0 8
f:neither	0 9 -4 19 -20 0 0
f:never	0 0 -7 -5 15 -2 0
f:next	0 0 -12 4 -21 24 5
f:no	-1 -4 0 -26 28 -5 -3
f:nobody	0 -1 16 3 -12 0 -1
f:noon	0 0 -5 18 -9 -1 0
f:nothing	0 7 -2 -24 0 15 -5
f:of	-6 -20 -20 -21 43 -9 -3
f:offer	0 0 -15 -1 22 0 0
f:on	1 6 -6 -17 5 7 10
f:one	4 -3 15 10 -17 -12 0
f:out	0 -1 -14 -6 18 7 -1
f:over	2 0 27 9 -29 0 -2
f:own	0 0 -16 0 13 3 -2
f:parliament	0 0 -14 0 17 0 0
f:pay	0 -7 22 9 -20 -5 0
f:people	0 0 23 -7 -11 -6 0
f:press	0 0 0 16 -15 0 0
f:proper	0 0 -14 0 18 -6 0
f:raise	0 0 -10 -1 18 -4 0
f:rate	0 0 0 -18 -1 15 0
f:ratify	0 0 -13 0 15 0 0
f:round	0 0 -19 -4 27 -5 0
f:rum	0 0 -15 1 10 0 0
f:run	0 0 -21 14 1 5 0
f:say	-5 -9 13 -7 -6 11 -19
f:she	0 0 -16 0 18 0 0
f:ship	0 0 -10 0 15 0 0
f:side	-7 16 -22 -10 10 6 0
f:since	10 2 -3 -20 13 -3 -6
f:single	0 0 -14 0 17 0 0
f:start	0 0 24 -4 -18 0 0
f:state	0 0 -8 -3 17 0 0
f:stay	0 0 -15 -12 20 6 0
f:still	0 0 22 -15 -3 -1 0
f:suspend	0 -1 2 -19 8 0 3
f:take	0 0 18 14 -27 4 -1
f:talk	2 0 -9 -23 24 -5 0
f:tariff	0 0 -4 -16 23 -3 0
f:that	-9 -3 28 10 -16 -7 -37
f:their	2 9 -6 -35 11 10 -4
f:them	0 0 -7 -8 21 -8 -3
f:then	10 1 -1 -20 4 5 -6
f:there	1 -1 23 -10 -6 0 -14
f:third	0 0 -22 0 21 -1 0
f:through	0 0 22 -5 -19 2 0
f:to	6 7 1 15 -11 -26 5
f:top	0 0 -14 -14 25 5 -2
f:truce	0 5 18 4 -18 -1 -4
f:two	3 0 -8 -15 22 -4 -5
f:under	0 0 -2 6 13 -21 -2
f:unlawful	0 0 -15 0 18 0 0
f:unless	0 0 21 13 -21 -12 0
f:until	7 2 0 9 -1 -20 -15
f:wake	0 0 15 0 -13 0 0
f:want	0 9 -21 -1 12 -1 0
f:were	0 0 16 1 -9 -7 0
f:whole	2 0 5 7 -15 0 0
f:will	-4 -4 6 -21 5 19 -21
f:with	-5 -1 0 -4 19 -19 -10
f:your	0 0 -18 0 19 0 0
first-of-paragraph	-11 -35 -20 4 41 -22 -14
has-future	-5 -2 -14 -16 6 20 0
has-infinitive	0 -3 -21 -9 8 14 9
has-modal	-16 -7 -2 -7 19 0 -21
has-past	18 1 -8 3 12 -34 -21
has-pluperfect	6 0 -3 -16 21 -2 -2
has-present	-44 -14 9 -5 18 -14 -10
headline	-12 -9 -14 21 17 -12 -42
l1=,	-3 -6 -17 -5 18 2 12
l1=, & d:ahead	0 0 -21 -7 5 8 15
l1=<begin>	1 1 -5 -15 8 2 2
l1=<level-noun>	0 0 16 15 -27 0 0
l1=<level-noun> & d:today	0 0 0 16 -15 0 0
l1=<number>	0 0 -20 -4 23 0 0
l1=<number> & d:ahead	0 0 -14 -3 20 0 0
l1=<span>	0 0 -17 -3 22 0 0
l1=<span> & d:ahead	0 0 -17 -1 20 0 0
l1=<v-begin>	0 0 -18 9 7 0 0
l1=<v-begin> & d:ahead	0 0 -16 15 0 0 0
l1=<v-impose>	0 0 -4 -9 18 0 0
l1=<v-stay>	0 0 -7 2 -12 15 0
l1=<v-stay> & d:ahead	0 0 0 0 -14 15 0
l1=and	0 0 -3 -7 15 0 0
l1=from	-8 6 -12 9 3 -31 10
l1=from & d:ahead	-1 -10 -8 3 6 -27 14
l1=in	-7 -11 -17 12 5 -7 -2
l1=in & d:ahead	0 0 -11 -2 20 -2 0
l1=of	-3 1 -22 7 10 -18 0
l1=of & d:ahead	0 0 -15 -7 25 -14 2
l1=of & d:gone	-1 2 -4 15 -11 0 0
l1=on	6 -4 -6 -9 20 -18 -1
l1=on & d:ahead	-29 -18 4 -28 13 -7 8
l1=on & d:gone	20 6 -31 10 -2 -15 -18
l1=out	4 0 16 -1 -17 0 0
l1=since	-6 -6 -20 11 9 -6 -8
l1=since & d:ahead	0 0 -14 -28 38 -2 -3
l1=since & d:gone	-4 -4 -6 19 -9 0 -1
l1=to	-2 -8 7 -27 -5 17 -16
l1=to & d:ahead	0 -1 11 -16 -25 22 -14
l1=to & d:gone	0 -3 -8 -13 37 -16 0
l1=until	-5 -5 3 -24 6 7 -15
l1=until & d:ahead	-1 -1 10 -17 -8 11 -13
l1=until & d:gone	0 -1 -17 -10 34 -7 0
l2=, & d:ahead	0 -5 -6 -24 9 6 4
l2=: & d:ahead	0 0 -1 -15 8 -5 6
l2=<begin> & d:gone	6 7 -15 -3 5 -4 -13
l2=<day-ahead>	0 0 -11 -2 -2 19 -5
l2=<day-ahead> & d:ahead	0 0 -11 0 -7 21 -5
l2=<duty> & d:ahead	0 0 0 -11 20 -7 -10
l2=<level-noun>	0 0 -11 -3 20 -1 0
l2=<level-noun> & d:ahead	0 0 -10 0 15 -1 0
l2=<name> & d:gone	0 0 0 -14 17 0 0
l2=<number> & d:ahead	0 0 14 12 -26 -4 3
l2=<number> & d:gone	0 0 0 -20 24 0 0
l2=<span>	0 2 6 3 -17 0 8
l2=<v-agree>	-1 0 -6 15 -4 -3 0
l2=<v-agree> & d:ahead	0 0 -5 -4 15 -2 0
l2=<v-agree> & d:gone	0 0 0 19 -16 0 0
l2=<v-end> & d:gone	13 -6 -17 -1 3 -6 0
l2=<v-stay> & d:ahead	0 0 -3 -17 8 3 0
l2=<v-stay> & d:gone	1 0 -7 15 -5 -2 0
l2=<v-suspend>	0 0 7 0 0 -15 0
l2=at	0 0 -6 -10 22 -5 -2
l2=at & d:ahead	0 0 -8 0 18 -4 -1
l2=back	0 0 -15 0 18 0 0
l2=back & d:ahead	0 0 -15 0 17 0 0
l2=both	0 0 -2 16 -9 -1 0
l2=both & d:gone	0 0 0 17 -17 0 0
l2=by & d:ahead	0 0 -8 0 15 -6 0
l2=effect & d:ahead	0 0 0 -15 2 -1 8
l2=good & d:ahead	0 0 15 0 -10 -3 0
l2=have	0 0 -15 -1 22 -1 0
l2=have & d:ahead	0 0 -15 0 18 -1 0
l2=in	0 0 1 -16 15 -1 -1
l2=is & d:ahead	0 0 8 0 -16 -4 11
l2=pause	0 0 11 5 -15 0 0
l2=since & d:gone	0 0 0 19 -18 0 0
l2=stay & d:ahead	0 0 -11 -1 16 0 0
l2=sunday	0 0 3 -2 -15 15 0
l2=that	0 0 15 -6 -1 -5 -3
l2=that & d:ahead	0 0 16 0 -6 -4 -3
l2=time	0 0 -11 0 15 0 0
l2=to	0 0 -3 -3 -5 15 -1
l2=to & d:ahead	0 0 -2 -1 -11 16 0
l2=which	0 0 -10 -1 -4 15 0
l2=which & d:ahead	0 0 -9 0 -6 15 0
l2=—	0 0 -5 -8 16 0 0
l3='s & d:ahead	0 0 7 0 -16 10 0
l3=,	-4 0 -2 17 -6 0 -17
l3=, & d:gone	-2 0 -4 17 -9 -3 0
l3=, & d:today	0 0 -16 1 7 0 0
l3=: & d:gone	0 0 0 -15 19 0 0
l3=<begin> & d:gone	3 5 -21 6 0 -8 -16
l3=<day-ahead> & d:ahead	0 0 -13 0 17 0 0
l3=<duty>	0 0 -10 -9 22 -5 2
l3=<duty> & d:gone	0 0 0 -14 16 0 0
l3=<goods>	0 0 5 23 -21 -9 2
l3=<goods> & d:today	0 0 0 16 -15 0 0
l3=<level>	0 0 3 -17 0 0 6
l3=<not>	0 0 -10 -4 16 0 0
l3=<number> & d:gone	0 0 0 15 -12 0 0
l3=<office>	0 0 -12 0 16 0 0
l3=<v-begin> & d:ahead	0 0 0 -16 5 -2 4
l3=<v-deny>	0 0 -12 -2 16 0 0
l3=<v-impose>	-1 -3 -1 -7 14 -17 5
l3=<v-impose> & d:ahead	0 0 0 -3 6 -15 6
l3=<v-suspend>	0 -1 -7 -13 15 3 0
l3=<v-suspend> & d:gone	0 0 0 -10 15 0 0
l3=agreement	0 0 -13 0 15 -2 0
l3=and	-2 0 -1 -15 6 10 -4
l3=are	0 0 16 -5 -6 0 0
l3=are & d:ahead	0 0 20 0 -16 0 0
l3=as	0 0 8 -15 3 0 0
l3=duty	0 0 -7 -5 17 -10 3
l3=end & d:ahead	0 0 6 0 -20 12 0
l3=force & d:gone	0 0 0 20 -19 0 0
l3=from	0 -1 -15 8 0 12 -7
l3=has	0 0 -13 -10 23 0 0
l3=has & d:ahead	0 0 -12 0 16 0 0
l3=in & d:ahead	0 0 -8 -11 28 -3 -7
l3=in & d:gone	-2 -1 -1 16 -9 0 0
l3=is & d:ahead	0 0 16 -6 -7 -1 -5
l3=it	2 -2 -3 17 -9 3 -12
l3=last	0 0 20 -4 -4 -16 0
l3=last & d:ahead	0 0 20 0 -8 -16 0
l3=out	0 0 -10 -1 16 -1 0
l3=rule	0 0 -12 -2 15 0 0
l3=standstill	0 3 -33 4 17 1 0
l3=suspension	0 0 -14 -3 -6 23 0
l3=suspension & d:ahead	0 0 -14 0 -8 24 0
l3=that	0 -1 19 2 -8 -10 0
l3=that & d:ahead	0 0 21 -6 -10 -8 0
l3=the	-8 -2 22 9 -15 -3 -11
l3=the & d:ahead	0 0 22 -2 -14 0 -7
l3=to	-10 -1 3 -18 0 0 11
l3=to & d:ahead	0 0 4 0 -15 1 14
l3=to & d:gone	-8 0 0 -19 37 -4 -3
l3=truce & d:ahead	0 0 9 15 -19 -14 8
l3=was	3 0 -16 0 10 0 0
l3=was & d:ahead	0 0 -15 -13 29 0 0
l3=which	0 5 7 -10 0 -15 0
l4='s	0 0 -16 -8 21 -5 5
l4='s & d:ahead	0 0 -16 0 16 -5 5
l4=,	-2 0 -16 -9 19 1 0
l4=: & d:ahead	0 0 -18 6 1 14 -7
l4=<agent> & d:today	0 0 8 8 -16 0 0
l4=<begin>	-2 -3 11 15 2 -32 -18
l4=<begin> & d:ahead	-15 -16 14 10 -1 -18 -3
l4=<begin> & d:gone	9 6 -28 23 -13 -12 -19
l4=<begin> & d:today	-4 -3 9 -21 19 -10 -10
l4=<day-ahead> & d:ahead	0 0 -6 0 -7 15 0
l4=<day-gone> & d:gone	0 0 0 -12 15 0 0
l4=<month-gone>	0 0 19 2 -17 -3 0
l4=<month-gone> & d:ahead	0 0 20 0 -16 -2 0
l4=<name>	0 -1 -11 2 2 -12 15
l4=<name> & d:ahead	0 0 -8 -10 8 -11 15
l4=<office>	0 0 -8 -6 19 0 0
l4=<points>	0 0 22 0 -17 0 0
l4=<points> & d:ahead	0 0 24 0 -22 0 0
l4=<v-begin>	0 0 -8 15 -11 2 3
l4=<v-begin> & d:gone	0 0 0 17 -14 0 0
l4=<v-stay>	0 3 -14 -10 29 -10 -1
l4=<v-stay> & d:ahead	0 0 -12 -3 26 -9 0
l4=<v-target>	0 0 -5 -8 16 0 0
l4=a	0 0 -15 0 20 -2 0
l4=be	0 0 -16 -2 19 0 0
l4=be & d:ahead	0 0 -15 0 15 1 0
l4=been & d:gone	0 0 0 15 -15 0 0
l4=by & d:ahead	0 0 -8 -1 17 -4 0
l4=for & d:ahead	0 -4 -10 -11 0 15 2
l4=from & d:today	0 0 9 7 -16 0 0
l4=had	0 0 -12 0 15 0 0
l4=has & d:ahead	0 0 14 0 -15 2 0
l4=have	0 0 -10 -8 20 0 0
l4=in	-4 7 -25 9 1 -5 10
l4=in & d:ahead	0 0 -21 3 9 -4 10
l4=is	0 0 -23 -16 15 8 8
l4=is & d:ahead	0 0 -21 -3 5 9 10
l4=it	17 0 1 -13 -12 10 5
l4=it & d:gone	19 0 -2 -4 -6 0 0
l4=last	3 0 19 -3 -12 -6 0
l4=last & d:ahead	-1 0 22 0 -14 -6 0
l4=of & d:ahead	0 0 15 4 -9 -12 -2
l4=over	0 0 -13 0 15 0 0
l4=so	0 0 -7 0 -10 15 0
l4=so & d:ahead	0 0 -7 0 -10 15 0
l4=the	-9 1 -27 -18 15 23 7
l4=the & d:ahead	0 0 -26 0 3 25 9
l4=the & d:gone	-6 2 -3 -15 19 0 0
l4=truce & d:ahead	0 0 16 -6 -11 0 0
l4=until	0 0 15 0 -14 0 0
l4=until & d:ahead	0 0 15 0 -13 0 0
l4=up & d:ahead	0 0 15 0 -11 -3 0
l4=will	0 0 3 -8 10 -24 6
l4=will & d:ahead	0 0 3 0 5 -24 6
l=, from & d:ahead	0 -3 -11 -10 16 0 1
l=, from & d:gone	0 12 0 6 -15 0 0
l=<begin> <begin>	1 1 -5 -15 8 2 2
l=<number> ,	0 0 20 0 -17 0 0
l=at the	0 0 -4 -4 15 -2 0
l=by the	0 0 -6 -4 16 -6 0
l=go on	0 0 18 0 -12 -3 0
l=go on & d:ahead	0 0 18 0 -15 -2 0
l=run until & d:ahead	0 0 14 0 -23 6 0
l=sunday ,	0 0 3 -2 -15 15 0
l=to the	0 0 -5 -6 -7 17 0
l=to the & d:ahead	0 0 -4 0 -13 18 0
lead=, & d:ahead	-10 -15 -4 -17 11 -3 10
lead=, & d:gone	2 13 -31 0 9 -16 -9
lead=1	0 0 2 1 -18 10 9
lead=13	0 0 7 0 -21 15 0
lead=8	0 0 -16 5 6 0 0
lead=8 & d:ahead	0 0 -16 -5 22 0 0
lead=9	-2 -8 -15 -3 0 10 14
lead=: & d:ahead	0 0 13 -19 -4 -6 8
lead=: & d:gone	-2 -1 -4 -8 21 0 -3
lead=: & d:today	0 0 -13 18 -7 0 0
lead=april	0 0 -11 -4 22 -2 0
lead=april & d:ahead	0 0 -10 0 16 -2 0
lead=because & d:gone	5 5 0 9 -18 0 0
lead=by	0 0 -12 -3 17 0 0
lead=from	0 13 -16 2 -7 0 4
lead=from & d:ahead	0 -3 -15 8 -3 0 6
lead=from & d:gone	0 16 0 -6 -6 0 -2
lead=january & d:ahead	0 0 13 0 -15 2 0
lead=july	0 0 -7 0 15 -3 0
lead=june	0 0 -15 0 9 5 0
lead=last	0 0 21 0 -17 -2 0
lead=march	0 0 -17 0 21 0 0
lead=november	0 0 16 28 -33 -4 0
lead=november & d:ahead	0 0 17 0 -13 -3 0
lead=november & d:gone	0 0 0 28 -26 0 0
lead=our	0 0 -8 0 15 0 0
lead=since & d:gone	0 0 0 15 -11 0 0
lead=so & d:ahead	0 0 2 0 -16 12 0
lead=the & d:gone	-8 0 -15 8 5 -3 -4
lead=thursday	0 0 33 -3 -28 0 0
lead=thursday & d:ahead	0 0 28 0 -27 0 0
lead=we	0 0 -9 -4 17 0 0
lead=— & d:today	0 0 0 -14 17 0 0
lll=<begin> <begin> <begin>	1 1 -5 -15 8 2 2
lll=<begin> tuesday ,	0 0 18 0 -16 0 0
lll=<begin> tuesday , & d:today	0 0 18 0 -16 0 0
lll=and end on	0 0 -19 0 18 2 0
lll=and end on & d:ahead	0 0 -19 0 16 2 0
lll=from <day-ahead> to	0 0 -11 -5 17 0 0
lll=it end on	-5 0 0 -2 -11 17 0
lll=it end on & d:ahead	0 0 0 0 -19 17 0
lll=it expire on	7 0 -18 0 12 0 0
lll=it expire on & d:ahead	0 0 -18 0 20 0 0
lr=, .	0 0 0 0 -13 1 16
lr=, . & d:ahead	0 0 -6 -4 -7 2 17
lr=, <end> & d:today	0 0 0 -14 16 0 0
lr=: .	0 0 14 0 -18 4 0
lr=: . & d:ahead	0 0 14 0 -19 4 0
lr=<begin> ,	0 7 -20 -3 15 -2 0
lr=<begin> , & d:ahead	0 -2 -25 0 31 -2 0
lr=<begin> :	0 0 15 -3 -6 0 -2
lr=<begin> : & d:ahead	0 0 15 0 -10 0 -2
lr=<begin> <end>	0 0 27 -7 -16 -9 -4
lr=<begin> <end> & d:ahead	0 0 27 0 -20 -7 -2
lr=end .	0 0 -13 0 17 -1 0
lr=end . & d:ahead	0 0 -13 0 16 -1 0
lr=from ,	0 0 -1 -1 -8 -1 16
lr=from , & d:ahead	0 -3 0 -4 -5 -1 17
lr=from .	0 0 -3 25 -11 -9 -14
lr=from . & d:ahead	0 0 -2 24 -7 -9 -13
lr=from . & d:today	0 0 0 16 -15 0 0
lr=from <end>	0 0 -15 0 15 -4 0
lr=from to & d:ahead	0 0 15 -2 -5 -4 -1
lr=is <end>	0 0 15 0 -13 0 0
lr=is <end> & d:ahead	0 0 16 0 -14 0 0
lr=last ,	0 0 0 21 -20 0 0
lr=last , & d:gone	0 0 0 21 -20 0 0
lr=on . & d:ahead	-6 0 1 -18 0 6 4
lr=on <end> & d:ahead	-2 0 1 -18 12 -9 -1
lr=out .	0 0 18 0 -17 0 0
lr=since ,	0 0 -16 11 -1 0 0
lr=since , & d:ahead	0 0 -14 -8 24 0 0
lr=the <end> & d:gone	0 0 0 -8 17 -4 0
lr=thursday ,	0 0 15 -4 -10 0 0
lr=thursday , & d:today	0 0 15 -4 -10 0 0
lr=to , & d:gone	0 0 0 -9 17 -1 0
lr=to . & d:ahead	0 0 2 -6 -17 16 -3
lr=until , & d:ahead	0 0 15 -1 -16 5 0
lr=until .	0 0 2 -17 -1 8 -1
lr=until . & d:gone	0 0 -5 -9 19 0 0
lr=until <end>	0 0 -17 -8 20 1 0
lr=until <end> & d:ahead	0 0 -15 -1 14 3 0
nc2=begin	-1 7 8 -16 0 5 -12
nc2=end	8 6 -26 -5 11 -9 6
nc2=stay	0 -15 3 3 2 -10 0
nct2=end present	10 -10 -9 17 -9 -2 0
nct2=end present-passive	0 0 -12 -5 18 0 0
nct2=impose future	0 0 -7 -7 23 0 -6
nct2=impose present	0 0 -16 16 7 -11 -3
nct2=up present	0 0 15 -12 -2 -2 -3
next="	0 0 -27 2 22 1 -1
next=and	0 2 -26 4 5 -3 5
next=if	0 -1 -15 0 2 0 13
next=—	9 5 -19 -12 23 -18 -6
nhas-modal	0 0 -6 -4 19 -9 0
nhas-perfect	-2 0 1 -27 15 -3 7
nhas-present	4 0 5 10 -4 -39 0
nt2=perfect	-1 0 8 -26 14 0 -1
nt2=present	7 0 -2 20 -7 -34 -3
nv0-none	-5 -4 -12 -1 23 -5 -5
nv1-none	-5 -4 -12 -1 23 -5 -5
nv2-none	-7 -17 -7 1 13 5 0
nv2=charge	0 0 16 6 -13 0 -7
nv2=end	10 11 -27 0 3 -5 0
nv2=other	0 3 -14 -13 21 -10 -1
nvt2=go present	0 0 19 -10 -8 0 -2
nvt2=other past	3 5 -16 0 7 0 0
o:act=declare	0 0 -7 16 -8 0 0
o:act=get	0 0 0 -13 15 -2 0
o:act=no verb	-16 -7 0 -1 13 -2 -1
o:act=other	5 -3 -9 -6 20 -3 -6
o:act=put	0 0 -1 -14 20 -4 0
o:agree in gone	0 0 0 17 -17 0 0
o:begin on ahead	0 -7 7 -4 -1 -15 10
o:begin on gone	-5 11 0 14 -15 0 -4
o:begin since gone	0 0 0 -14 15 0 0
o:begin the ahead	0 0 -4 0 -10 17 0
o:carried=controls far	-2 0 -7 -20 29 0 -6
o:carried=deal far	-1 0 -7 -13 13 15 -9
o:carried=duties far	0 3 -8 -11 17 1 -12
o:carried=fees	0 0 -14 -4 21 -1 0
o:carried=longer	3 -5 16 3 -5 -12 -2
o:carried=longer far	-2 -3 -9 -10 19 5 -6
o:carried=meeting far	-17 0 4 0 0 -8 7
o:carried=none	-18 -10 -9 16 10 0 -13
o:carried=procedure	0 0 13 -13 4 -15 -2
o:carried=procedure far	-2 0 -5 0 -7 8 15
o:carried=truce	3 7 13 -14 1 -19 -4
o:carried=truce far	5 -15 -18 -16 19 -2 7
o:charge from ahead	0 0 -2 -7 17 0 -4
o:conclude in gone	0 0 0 16 -15 0 0
o:conclude on ahead	0 0 -9 -2 15 -1 0
o:end on gone	18 -5 -14 5 -6 -6 -3
o:leads=	1 1 -5 -15 8 2 2
o:leads=at the	0 0 -4 -4 15 -2 0
o:leads=by the	0 0 -6 -4 16 -6 0
o:leads=end on	-3 0 21 -1 -10 -7 -1
o:leads=ended on	20 0 -14 0 -3 -4 0
o:leads=ends on	-19 -1 -3 2 4 7 -1
o:leads=expired on	9 0 -15 0 7 0 0
o:leads=lapses on	0 0 18 -2 -12 0 0
o:leads=months, to	0 0 20 -1 -13 -5 0
o:leads=runs until	0 0 15 -3 -14 1 0
o:leads=to the	0 0 -5 -6 -7 17 0
o:leads=tuesday,	0 0 18 0 -16 0 0
o:left=controls	0 0 -5 -13 17 0 0
o:left=deal	0 0 4 -15 13 -6 -1
o:left=deal right=none	0 0 -11 -8 25 -5 0
o:left=exclusions	0 0 -14 -1 19 -2 0
o:left=meeting	-8 -3 -13 3 18 0 -8
o:left=meeting right=none	-6 -1 -11 0 18 2 -6
o:left=none	-13 -25 8 0 13 -12 -4
o:left=none right=duties	-4 -1 -16 5 12 -12 3
o:left=none right=longer	0 0 -14 3 17 -8 0
o:left=none right=none	-11 -22 16 5 -3 -6 0
o:left=none right=signing	0 0 -14 0 16 0 0
o:left=procedure	0 0 -14 0 15 -8 5
o:left=truce	0 7 -16 -5 16 3 -18
o:left=truce right=longer	1 -4 -2 -10 16 -3 0
o:left=truce right=none	-1 11 -13 -4 11 5 -15
o:near=meeting	-7 -1 -7 0 20 -13 -5
o:near=none	-14 -17 2 4 18 -9 -14
o:no verb from ahead	0 -5 -35 2 16 -6 10
o:no verb since ahead	0 0 -11 -9 22 0 0
o:no verb since gone	0 0 0 18 -16 0 0
o:no verb to ahead	0 0 24 -5 -20 -1 -7
o:no verb to gone	0 -1 -1 -18 27 -1 0
o:no verb until gone	0 0 -3 -13 22 0 0
o:other until ahead	0 0 -10 0 15 -3 0
o:right=duties on	0 0 -8 -4 20 0 -5
o:right=duties the	0 0 10 0 -18 2 7
o:right=duties until	0 0 -16 -1 14 3 0
o:right=longer	0 -5 -16 -3 29 -14 -6
o:right=none	-22 -18 -3 0 30 -11 -15
o:right=none 	-13 2 3 -15 7 -2 0
o:right=none by	0 0 -8 -7 21 -5 -1
o:right=none from	-6 2 -17 9 6 -28 5
o:right=none of	-1 2 -18 5 6 -15 2
o:right=none out	4 0 24 0 -24 0 0
o:right=none since	-4 -3 -15 18 0 -5 -6
o:right=none starts	0 0 -2 16 -14 0 0
o:right=none sunday,	0 0 3 -2 -15 15 0
o:right=none to	-2 -7 8 -26 -11 21 -15
o:right=none until	-4 -3 8 -18 -2 6 -11
o:right=procedure	0 0 -13 -5 24 0 0
o:right=signing	0 0 -16 0 18 0 0
o:right=truce 	10 0 -20 -6 1 8 5
o:run until ahead	0 0 10 0 -15 1 0
o:subject=controls far carried	0 0 -7 -6 18 0 -2
o:subject=deal	0 0 -6 -8 25 -11 -1
o:subject=deal no verb	0 0 -5 -7 15 0 0
o:subject=duties be gone	0 0 0 -12 15 0 0
o:subject=duties begin	0 0 -8 0 17 0 -4
o:subject=duties carried suspend gone	0 0 0 15 -12 0 0
o:subject=duties carried the ahead	0 0 -12 -3 23 -10 0
o:subject=duties far carried	-2 9 3 -1 -2 6 -15
o:subject=duties far carried be	0 0 -11 -8 24 -4 -2
o:subject=duties far carried be ahead	0 0 -10 0 17 -3 -2
o:subject=duties far carried begin on	0 8 12 2 -16 0 -2
o:subject=duties far carried of ahead	0 0 -10 -2 15 0 0
o:subject=duties far carried since gone	0 0 0 15 -14 0 0
o:subject=duties far no verb gone	-1 0 -2 15 -8 0 0
o:subject=duties far no verb on	0 0 -5 -6 -13 16 11
o:subject=duties far on ahead	0 0 -5 0 -16 16 11
o:subject=duties from ahead	0 0 -15 3 7 -2 0
o:subject=duties no verb ahead	0 0 12 0 -16 6 1
o:subject=duties no verb today	0 0 -10 -6 15 0 0
o:subject=fees far carried	0 0 -8 -3 17 0 0
o:subject=longer far carried	0 0 -14 -10 10 16 -1
o:subject=longer far carried end	0 0 -11 0 15 0 0
o:subject=longer far carried end ahead	0 0 -18 0 20 0 0
o:subject=longer far carried end on	0 0 -11 0 15 0 0
o:subject=meeting carried end	0 0 17 -2 -14 0 0
o:subject=meeting carried end ahead	0 0 21 0 -23 2 0
o:subject=meeting carried end on	0 0 15 0 -14 1 0
o:subject=meeting carried on ahead	0 0 12 0 -17 1 4
o:subject=meeting far carried be	0 0 2 6 -17 0 9
o:subject=meeting far carried the ahead	0 0 -11 0 17 -6 0
o:subject=none carried end on	3 0 -16 5 -6 10 7
o:subject=none carried in gone	0 0 0 18 -16 0 0
o:subject=none carried of ahead	0 0 -7 -6 17 -2 0
o:subject=none carried suspend ahead	0 0 15 -6 -6 -4 0
o:subject=none from ahead	0 0 -3 15 -15 0 2
o:subject=none no verb ahead	0 0 4 17 -19 6 1
o:subject=none no verb sunday,	0 0 -9 -1 -5 15 0
o:subject=none no verb today	0 0 -16 2 13 -8 -5
o:subject=none no verb until	0 0 19 -7 -15 1 0
o:subject=none to ahead	0 0 8 0 -15 3 0
o:subject=none until ahead	0 0 20 0 -22 1 0
o:subject=procedure carried	0 0 -10 -10 24 -1 0
o:subject=signing no verb ahead	0 0 17 -1 -14 -4 1
o:subject=truce carried be ahead	0 0 12 0 -19 10 0
o:subject=truce carried be on	5 0 0 0 -16 12 0
o:subject=truce carried begin	0 3 -16 1 0 0 6
o:subject=truce carried begin ahead	0 0 -16 5 0 1 6
o:subject=truce carried suspend	0 0 -10 -6 18 -3 0
o:subject=truce carried the ahead	0 0 -8 0 -6 15 0
o:subject=truce far carried the ahead	0 0 16 0 -10 -9 0
o:subject=truce from ahead	0 -7 -6 0 20 -4 -6
o:subject=truce from gone	0 12 0 4 -15 0 0
o:subject=truce no verb ahead	-3 -15 -5 0 16 -5 -5
o:subject=truce no verb gone	4 16 -8 -3 -7 -4 -1
o:subject=truce run on	-2 0 18 0 -10 0 0
o:subject=truce run to	0 0 -20 0 12 4 0
o:suspend on ahead	0 0 -11 0 15 0 0
o:topic=controls	0 0 -11 -9 28 -9 -1
o:topic=controls ahead	0 0 -10 -2 21 -8 0
o:topic=controls begin	0 0 -5 -1 15 -7 0
o:topic=controls far gone	0 0 0 -11 15 0 0
o:topic=deal no verb	0 0 -5 -7 15 0 0
o:topic=duties	0 -19 -6 9 5 -7 2
o:topic=duties before ahead	0 0 4 5 -17 5 2
o:topic=duties begin	0 0 -6 -4 17 -7 -1
o:topic=duties by	0 0 -12 0 16 0 0
o:topic=duties by ahead	0 0 -11 0 15 0 0
o:topic=duties far be	0 0 -9 -2 17 -2 0
o:topic=duties from	0 0 -26 7 9 -8 2
o:topic=duties from ahead	0 0 -24 3 8 -7 5
o:topic=duties from gone	0 0 0 -14 21 0 -3
o:topic=duties from today	0 0 0 16 -15 0 0
o:topic=duties gone	7 -8 -19 13 3 -9 -17
o:topic=duties on	6 -1 -8 8 3 -19 0
o:topic=duties on ahead	-4 0 -5 2 9 -17 0
o:topic=duties through	0 0 15 0 -11 -1 0
o:topic=duties through ahead	0 0 15 0 -12 -1 0
o:topic=duties until	0 0 1 -4 -7 17 -4
o:topic=duties until ahead	0 0 2 -5 -9 18 -4
o:topic=exclusions	0 0 -5 -14 21 -3 -2
o:topic=fees	0 0 0 -13 15 0 0
o:topic=meeting	-12 -6 -10 -4 18 7 -4
o:topic=meeting ahead	0 0 -13 -20 15 12 0
o:topic=meeting far ahead	0 0 5 -15 0 -1 4
o:topic=meeting the	0 0 1 7 -16 10 0
o:topic=none	-19 -14 -10 6 2 6 6
o:topic=none ahead	-3 -2 0 0 -15 14 13
o:topic=none be	0 0 -19 0 17 -12 6
o:topic=none gone	-8 -4 -15 3 13 -9 -7
o:topic=none on ahead	0 0 8 -15 -1 -9 0
o:topic=none sunday,	0 0 -9 -1 -5 15 0
o:topic=none to	0 0 0 -7 -18 18 0
o:topic=none to ahead	0 0 0 0 -26 19 0
o:topic=none today	-1 0 -19 1 16 -9 -6
o:topic=procedure	0 0 -9 -10 23 -11 2
o:topic=procedure on	0 0 -11 0 21 -1 0
o:topic=procedure on ahead	0 0 -10 0 18 0 0
o:topic=truce	3 13 -1 -5 5 -6 -17
o:topic=truce 	7 6 -1 -16 -9 5 4
o:topic=truce ahead	-23 -32 14 -5 1 1 -7
o:topic=truce far on ahead	0 0 15 0 -7 -1 -4
o:topic=truce from gone	0 15 0 -9 -2 0 0
o:topic=truce gone	13 26 -45 1 -1 -25 -10
o:topic=truce in	-1 -5 -5 24 -16 0 0
o:topic=truce in gone	-1 -4 0 24 -19 0 0
o:topic=truce of	0 4 -15 3 1 0 0
o:topic=truce of ahead	0 0 -13 -5 19 0 0
o:topic=truce on	7 6 -15 -13 11 5 0
o:topic=truce on gone	15 12 -16 -12 0 -4 -1
o:topic=truce the	0 0 0 -16 7 0 0
o:topic=truce the gone	0 0 0 -12 20 -1 0
o:topic=truce to gone	0 -1 -3 -7 20 -3 0
o:topic=truce today	0 0 -6 -8 16 0 0
o:topic=truce until	0 -1 8 -18 3 -1 0
o:topic=truce until gone	0 0 -9 -14 28 -1 0
pc0=agree	0 0 18 -2 -12 1 -1
pc0=up	0 0 -17 7 0 9 0
pc1=end	0 0 8 -9 -10 16 -4
pc1=up	0 0 -22 7 0 13 0
pct0=begin past	0 0 -6 15 2 -9 0
pct0=begin present	0 0 -6 -16 25 -1 -4
pct0=end present	0 0 15 -5 -5 0 -1
pct0=impose present	0 0 18 -3 -11 -6 6
pct0=stay future	0 0 -11 0 -9 19 0
pct0=stay modal	0 4 -27 -1 8 14 0
pct1=begin past	0 0 -4 15 0 -8 0
pct1=begin present	0 0 -3 -15 21 0 -4
pct1=end present	0 0 15 -5 -5 0 -1
pct1=stay modal	0 4 -27 -1 8 14 0
phas-future	0 0 -9 -13 5 15 0
phas-modal	0 2 -7 -18 3 9 3
phas-perfect	0 0 -2 -4 18 -12 -5
phas-pluperfect	0 0 -16 11 0 0 0
phas-present	-10 -14 19 0 -8 -12 2
pt0=future	0 0 -7 -7 -1 16 0
pt0=past-passive	-1 0 18 9 -12 -14 0
pt0=perfect-passive	0 0 -13 0 17 -3 0
pt0=pluperfect	0 0 -15 11 0 1 0
pt0=present	-8 -13 15 -8 0 -9 0
pt1=infinitive	0 0 7 -16 0 0 1
pt1=past-passive	-1 0 18 9 -12 -14 0
pt1=perfect-passive	0 0 -13 0 17 -3 0
pv0=agree	0 0 13 -3 -15 5 0
pv0=begin	0 0 3 6 0 -24 9
pv0=confirm	0 0 -2 -10 15 0 0
pv0=continue	0 0 8 4 -15 0 0
pv0=extend	0 0 -12 0 17 -1 0
pv0=other	-1 0 21 -5 0 -18 -3
pv0=say	0 0 -16 4 8 2 0
pv0=stay	0 0 -17 0 3 16 0
pv1=ask	0 0 5 -2 -20 9 8
pv1=begin	0 0 3 6 0 -24 9
pv1=confirm	0 0 -2 -10 15 0 0
pv1=extend	0 0 -13 0 19 -1 0
pv1=have	0 0 -6 -8 17 -3 0
pv1=leave	0 0 22 2 -22 0 0
pv1=other	-1 0 12 -3 6 -17 0
pvt0=begin present	0 0 9 0 5 -16 0
pvt0=have past	0 0 -11 0 17 -3 0
pvt0=leave present	0 0 13 3 -16 0 0
pvt1=begin present	0 0 9 0 5 -16 0
pvt1=have past	0 0 -11 0 17 -3 0
pvt1=leave present	0 0 13 3 -16 0 0
q:!	0 0 17 8 -14 -10 -1
q:"	0 7 -31 -6 6 17 6
q:(	0 0 -29 0 27 9 -5
q:)	0 0 -19 0 18 8 -6
q:,	-10 8 -7 20 -10 12 0
q:-	0 4 11 9 -10 -15 -2
q:.	-12 0 -1 -12 19 -2 -1
q:/	0 0 18 0 -10 -4 0
q::	-10 -14 -12 -6 8 20 1
q:;	0 12 0 18 -21 -17 7
q:<day-ahead>	-7 0 -32 -7 24 17 -4
q:<day-today>	0 0 -3 -19 20 -10 4
q:<gate>	0 5 7 -21 13 -18 -6
q:<goods>	-21 0 14 3 6 -40 0
q:<level-noun>	0 6 -15 10 9 -10 -6
q:<level>	0 -6 0 -11 16 -7 -5
q:<money>	0 0 -12 -12 28 0 0
q:<month-gone>	-5 2 10 -18 8 -5 -13
q:<name>	0 8 20 -5 -5 -14 -8
q:<number>	-22 -2 -5 -1 11 -15 16
q:<office>	-6 -2 -9 3 15 0 -11
q:<organisation>	-2 -1 -43 -7 41 5 2
q:<person>	-11 0 -15 -6 9 12 8
q:<points>	0 13 8 -19 -2 -1 0
q:<quality>	-10 -13 23 5 -13 0 -4
q:<seat>	-2 4 28 15 -19 -19 -21
q:<span>	-1 17 -1 20 -18 6 -18
q:<taker>	0 0 -15 -5 25 -6 0
q:<v-bear>	-11 -11 -22 -5 21 6 3
q:<v-begin>	10 -2 0 -11 11 -16 0
q:<v-down>	2 11 -13 0 12 -6 -16
q:<v-end>	3 13 2 -23 4 -10 -1
q:<v-propose>	-3 -7 -5 -6 3 18 0
q:<v-stay>	-13 16 13 -19 -8 5 -5
q:?	-6 -4 12 -15 -8 17 -6
q:_	0 0 -5 -7 18 0 0
q:a	1 7 -10 0 17 -26 3
q:after	0 0 12 4 0 -15 -5
q:against	0 0 14 8 -19 0 0
q:ago	0 0 -1 16 -13 0 0
q:agree	-5 0 -9 10 -18 22 5
q:an	0 7 -9 -6 17 -13 -3
q:announce	0 0 -3 20 -20 0 9
q:another	0 0 17 -15 0 -3 0
q:any	0 0 -7 -5 18 0 0
q:at	0 7 4 16 -14 -3 -13
q:b	0 0 -16 0 8 8 0
q:be	0 0 -24 -4 15 16 -2
q:because	0 0 -11 -14 25 0 0
q:begin	5 0 9 3 -2 -21 0
q:being	0 0 17 0 -18 0 0
q:between	6 0 -6 3 9 -16 -5
q:boat	0 0 -6 -10 16 0 0
q:by	-3 0 -14 3 24 -9 -11
q:call	0 0 -25 -6 34 -1 0
q:ceasefire	0 0 -15 0 19 -1 0
q:cheese	0 0 -23 0 24 0 0
q:cocoa	0 0 3 0 -17 7 8
q:coffee	0 0 14 12 -17 -4 0
q:day	0 0 -2 -4 -6 19 -1
q:deadline	0 0 22 0 -20 0 0
q:deal	0 0 -12 -3 20 0 0
q:doe	0 0 17 3 -11 -9 0
q:done	0 0 -9 0 -6 15 0
q:down	0 3 6 8 -16 0 0
q:duty	-5 7 17 2 -18 0 0
q:each	0 7 -2 16 -13 0 -10
q:earth	0 0 0 -4 15 -10 0
q:emergency	0 0 -6 -10 17 0 0
q:end	4 6 -5 -23 18 -6 -6
q:everybody	0 0 -19 -1 24 -3 0
q:extend	0 0 -22 6 25 -7 0
q:fall	0 0 -10 -6 19 0 0
q:firm	0 0 -6 -4 17 -5 0
q:flour	0 0 -3 19 -14 0 0
q:for	0 9 9 -4 -16 13 -1
q:four	0 0 -10 -17 20 7 0
q:from	-2 0 -39 0 27 12 0
q:happened	0 0 -7 -8 18 0 0
q:hold	0 0 6 0 4 -15 0
q:how	0 0 16 -6 2 -20 -2
q:if	0 0 -12 -10 28 0 -2
q:instead	0 0 -17 8 9 0 0
q:is	0 5 13 -1 -23 15 -4
q:isn't	0 0 -15 0 6 10 0
q:keep	0 8 -9 -5 -7 19 0
q:last	0 0 17 -15 -3 0 -4
q:law	0 0 -28 0 18 11 0
q:leave	0 0 19 -25 -3 1 0
q:list	0 0 0 -4 18 -4 -4
q:long	0 0 9 -7 0 -22 13
q:look	0 0 2 0 -20 17 0
q:me	-1 0 0 15 -11 0 0
q:meet	0 -2 -30 11 -1 17 8
q:minister	0 6 30 8 -30 -12 0
q:minute	0 0 -9 -6 26 -14 0
q:more	0 0 9 -24 7 0 -2
q:morning	0 0 -12 -13 11 -1 16
q:negotiate	0 0 -11 0 15 -1 0
q:new	1 3 -26 -2 20 -4 0
q:next	0 0 -18 -1 24 0 0
q:night	0 0 -9 -6 0 0 16
q:none	0 0 10 7 -15 0 0
q:not	1 0 11 -6 -1 -16 5
q:of	-21 9 -20 1 20 -12 9
q:on	-14 1 5 14 -4 0 -17
q:one	-2 2 -12 18 -1 0 -9
q:or	0 0 -14 -7 23 0 0
q:over	0 0 -5 -9 23 -8 -5
q:own	0 0 24 -2 -14 -9 0
q:pause	6 0 0 7 -24 16 -1
q:pay	-2 0 18 -12 5 -11 -12
q:prolonged	0 0 -16 0 12 5 0
q:rest	0 0 0 17 -13 0 0
q:river	0 0 -21 -11 31 0 0
q:run	0 3 11 -13 -20 14 1
q:same	0 0 -1 -8 15 -5 0
q:say	-2 -1 -15 0 -3 19 9
q:section	0 0 -9 -13 31 -4 0
q:sign	-1 0 19 -15 6 -20 0
q:since	-1 0 7 -15 2 9 -12
q:sleep	0 0 15 0 -11 0 0
q:state	0 0 18 13 -23 -5 0
q:stockholm	0 0 16 -6 -4 -2 0
q:surcharge	0 0 -46 -6 46 1 0
q:suspend	0 8 -29 -2 20 0 -2
q:suspension	0 0 -10 -22 -8 22 14
q:take	0 0 16 -9 -6 0 -2
q:tell	0 0 -2 -3 15 -15 0
q:than	0 0 -6 -8 18 0 0
q:that	-11 4 -6 -25 16 10 3
q:the	-12 -7 3 -5 16 -11 -10
q:their	3 0 15 0 -19 4 0
q:then	4 0 3 0 -18 17 0
q:they	-1 -1 1 19 -2 -9 -17
q:thi	0 11 32 -16 -13 -20 4
q:threat	0 0 10 6 -15 0 0
q:three	0 0 19 1 -16 0 -1
q:time	0 1 2 -18 -5 20 0
q:to	-12 0 -5 -20 19 2 6
q:truce	5 0 33 -5 -16 -22 -5
q:under	0 0 -9 2 20 -13 -1
q:unless	0 0 -7 0 18 -9 0
q:until	0 0 -25 -4 22 3 -2
q:up	0 9 -25 8 0 12 -5
q:valley	0 0 -19 0 20 0 0
q:visit	0 0 16 0 -9 -4 0
q:was	6 8 6 0 -5 -27 0
q:we	3 -2 3 -24 -16 27 4
q:week	0 0 10 18 -23 1 0
q:were	0 0 23 0 -13 -9 -1
q:what	2 8 23 -9 -9 -9 -14
q:which	0 3 8 -27 -11 20 -3
q:who	0 0 -8 -8 20 -6 -1
q:will	0 0 -38 15 16 2 1
q:wine	0 0 -16 0 18 -1 0
q:with	-4 0 19 5 -11 -11 -8
q:year	8 15 4 -14 -12 -5 6
q:your	0 0 15 0 -8 -4 0
q:—	0 0 3 0 2 -16 3
qt=future	0 0 -14 15 -3 12 -8
qt=perfect	-2 2 0 -8 9 -15 3
qt=pluperfect	-1 -2 12 3 0 -28 6
qt=present	-7 0 22 -13 1 -7 -10
r1=, & d:ahead	-8 -18 9 -22 3 4 0
r1=, & d:gone	-2 10 -32 8 3 -15 -13
r1=.	-1 -18 -2 4 0 6 3
r1=. & d:gone	5 -9 -29 0 20 -18 -3
r1=: & d:ahead	0 0 15 -1 -6 -4 -4
r1=<end>	-8 -20 -1 -1 17 -4 -11
r1=<end> & d:gone	1 -9 -23 9 18 -24 -5
r1=<end> & d:today	-2 0 -2 -9 22 -8 -5
r1=<level>	0 0 -1 -8 17 0 -5
r1=a	0 0 0 -13 16 0 0
r1=and	0 0 -17 0 11 -3 1
r1=and & d:ahead	-3 -4 -16 5 7 0 4
r1=at	11 0 0 -18 5 -2 -4
r1=if & d:ahead	0 0 -10 0 -5 0 15
r1=is & d:ahead	0 0 -7 -7 20 0 -3
r1=our & d:gone	0 0 0 15 -14 0 0
r1=— & d:ahead	0 0 -8 0 17 -4 -2
r1=— & d:gone	11 7 0 0 -17 0 0
r2='s	0 0 3 12 -16 0 3
r2=<end>	-11 -41 0 -1 16 0 -11
r2=<goods>	0 0 -16 -1 13 0 0
r2=<name>	0 0 -12 1 16 -7 -4
r2=<not>	0 0 -6 -15 13 8 -4
r2=<organisation>	0 0 -21 5 16 0 0
r2=<person>	0 9 -16 -12 7 5 0
r2=<quality>	0 0 7 -18 8 -1 0
r2=<v-end>	-1 0 -6 17 -5 -8 0
r2=and	-8 0 -8 6 6 3 -17
r2=another	0 0 0 -12 15 0 0
r2=end	0 2 3 13 -15 -6 2
r2=from	0 0 -8 20 -24 4 7
r2=have	0 0 -5 -8 16 0 0
r2=if	0 0 -18 -1 21 0 0
r2=what	0 0 -14 0 17 -2 0
r2=when	0 -3 7 -18 12 -1 -5
r2=will	0 0 -9 -13 19 -1 0
r3=:	0 0 2 -22 18 5 -6
r3=<end>	-12 -48 6 -7 17 0 -19
r3=<goods>	0 0 15 -17 6 0 -7
r3=<organisation>	0 0 -20 -6 23 0 0
r3=<person>	0 0 11 12 -17 -2 0
r3=<seat>	0 0 -14 0 18 0 0
r3=<v-end>	3 -5 -19 6 8 0 0
r3=<v-impose>	-2 -6 3 -22 12 3 0
r3=all	0 0 -13 0 15 0 0
r3=as	0 0 17 0 -13 0 0
r3=in	2 9 -19 0 8 -1 0
r3=it	0 2 -22 5 13 -3 -1
r3=not	2 0 -8 -15 20 0 0
r3=now	0 0 -12 -1 16 0 0
r3=pay	0 0 -3 -11 18 0 0
r3=side	0 0 -13 0 17 0 0
r3=the	-7 0 -15 -17 28 9 -16
r3=truce	12 6 -23 4 0 -3 -1
r3=was	0 0 -8 -8 21 0 0
r4=,	0 7 -24 3 15 -6 -4
r4=<agent>	1 0 -17 3 1 5 0
r4=<day-gone>	0 7 -15 -6 10 1 0
r4=<end>	-17 -42 2 -5 23 -3 -15
r4=<level>	0 4 -23 -9 30 -1 -12
r4=<number>	-2 0 -14 3 16 -1 -8
r4=<quality>	0 0 -15 19 -12 0 7
r4=<seat>	0 0 17 0 -14 -1 0
r4=<span>	0 0 -15 7 -4 -1 14
r4=<v-bear>	0 0 7 -16 10 0 0
r4=as	0 0 0 -16 15 0 -1
r4=be	0 0 -13 -1 22 -5 -1
r4=before	0 0 -10 -2 16 0 0
r4=duty	0 0 12 2 -16 0 5
r4=end	11 0 -20 1 3 -2 0
r4=is	0 0 -9 -7 17 0 0
r4=last	0 0 -16 0 17 0 0
r4=no	0 0 -2 -18 22 0 0
r4=not	0 0 12 9 -23 0 5
r4=of	1 7 -6 -16 14 -5 0
r4=to	-1 -4 16 -5 -3 -4 1
r4=will	0 0 2 -17 16 0 -5
r=, "	0 0 16 0 -14 0 0
r=, and	-4 0 -4 1 3 3 -16
r=, if	0 0 -16 -1 19 0 0
r=, the	0 0 9 0 -16 7 9
r=, when	0 -3 7 -18 12 -1 -5
r=. <end>	-1 -18 2 -2 0 7 -1
r=: the	0 0 23 1 -21 0 0
r=<end> <end>	-8 -20 -1 -1 17 -4 -11
r=unless <organisation>	0 0 -18 0 19 0 0
s:"	-3 -1 2 -15 6 3 0
s:'	0 0 -24 -2 29 0 0
s:'s	-3 0 -16 4 16 2 -1
s:*	0 0 -26 -8 14 7 7
s:.	-7 -17 -5 -3 23 -7 -8
s:<day-ahead>	-44 -29 5 -1 14 2 -5
s:<day-today>	-9 -13 -5 -5 19 -2 0
s:<duty>	0 -1 -7 10 0 -18 14
s:<gate>	-5 -4 7 13 -1 -15 -10
s:<goods>	-7 -3 7 4 -2 -21 7
s:<level>	-14 2 -3 -1 16 -3 -9
s:<money>	0 0 0 -20 17 -2 -1
s:<month-ahead>	0 0 -30 -25 58 -13 -8
s:<month-gone>	-15 0 7 0 -2 9 -9
s:<name>	-8 -37 -6 8 7 0 5
s:<not>	10 2 5 -20 10 -29 -1
s:<number>	-2 -6 -12 14 11 -20 7
s:<office>	3 -4 -15 3 10 -1 0
s:<organisation>	-7 2 -35 14 23 3 -20
s:<person>	-19 7 3 -18 7 5 -9
s:<points>	9 5 39 0 -49 6 3
s:<quality>	0 -3 15 -14 -8 -5 18
s:<seat>	0 -9 6 1 3 -15 1
s:<sender>	0 -2 1 -15 22 -10 -5
s:<span>	-2 11 5 12 -26 2 19
s:<v-agree>	2 -17 -8 -1 8 8 0
s:<v-bear>	0 -22 -5 0 9 1 0
s:<v-begin>	-9 12 -17 13 -5 4 4
s:<v-buy>	0 0 4 -38 25 -1 -4
s:<v-deny>	0 0 -8 -18 22 0 0
s:<v-down>	0 4 13 -19 4 -17 7
s:<v-propose>	-9 1 -22 -1 21 4 -3
s:<v-say>	-22 3 -1 10 0 1 -8
s:<v-sell>	-2 -1 -2 -13 17 -7 1
s:<v-suspend>	0 -5 16 4 -6 -22 4
s:?	-1 0 -6 -13 19 -9 1
s:_	0 0 17 1 -9 -9 0
s:about	0 0 -23 -8 22 6 0
s:after	5 -2 0 -12 20 -25 -6
s:agreement	-3 2 -1 -10 16 -10 -2
s:alive	0 0 -20 0 3 16 0
s:all	4 -1 0 -21 17 -8 -6
s:announce	0 0 -5 -19 22 -3 0
s:answer	0 0 -13 -7 0 18 0
s:antimony	0 0 -10 0 16 0 0
s:any	0 0 -3 -13 20 0 0
s:are	-4 -7 15 6 -13 6 -5
s:army	0 0 -14 0 18 0 0
s:arrangement	-3 -3 20 -1 -22 14 -10
s:ask	0 0 10 4 -26 12 6
s:away	0 0 15 6 -17 0 0
s:back	0 -4 22 0 -13 -11 1
s:be	-12 -7 -8 22 -5 11 -7
s:because	2 11 -15 2 -3 1 0
s:beef	0 0 -15 4 -2 6 4
s:begin	0 8 -21 7 -3 -2 11
s:better	0 0 17 -3 -12 0 0
s:between	0 -7 12 3 0 -23 -10
s:border	0 0 12 6 -16 0 0
s:both	0 6 11 23 -28 -12 3
s:but	8 0 -14 -19 16 -12 9
s:by	3 1 -17 4 20 -20 -9
s:calendar	0 0 15 2 -14 -1 0
s:call	0 0 -7 0 16 -10 -2
s:case	0 0 -6 -7 18 0 0
s:cease	0 0 -7 7 -16 17 0
s:ceasefire	0 0 -18 3 23 -8 0
s:cement	6 4 -7 -15 10 0 -2
s:chip	0 0 10 -15 0 0 0
s:city	5 9 -25 -10 17 0 0
s:clear	0 0 13 0 -15 6 0
s:club	0 0 -15 0 16 0 0
s:coffee	0 0 -17 4 14 0 0
s:company	0 0 -13 -7 24 0 0
s:contract	0 0 -10 0 15 0 0
s:count	0 0 21 -8 -11 0 0
s:current	0 0 16 7 -17 -6 0
s:date	-1 1 22 -13 -14 -4 4
s:day	2 -5 22 3 -7 -18 -16
s:deadline	0 0 -19 0 25 -1 0
s:deal	0 0 12 -17 0 0 0
s:declare	0 0 4 21 -19 -3 0
s:delegation	0 0 -9 -11 26 -4 0
s:did	6 0 -18 8 1 0 -1
s:do	0 0 19 -2 -14 0 1
s:doe	0 0 16 -4 -13 5 0
s:drop	0 0 0 -10 -4 0 15
s:due	-1 0 3 -23 12 3 -7
s:duty	-4 5 7 8 -10 -18 6
s:effect	0 0 4 11 -18 3 5
s:else	0 0 -4 -7 15 0 0
s:emergency	0 0 -5 -9 17 0 0
s:end	11 4 5 -28 -3 6 -4
s:enter	0 0 -21 5 10 0 -1
s:evening	3 0 -12 -7 15 1 0
s:everybody	0 0 -19 5 14 0 0
s:everything	0 0 21 2 -22 1 0
s:exclusion	0 0 -10 -2 21 -9 0
s:explain	0 9 -15 0 4 0 0
s:export	0 0 -4 -24 26 0 0
s:extend	-2 3 -6 -10 16 -5 -3
s:extension	14 -3 2 -15 7 -14 -3
s:face	0 0 13 4 -16 0 0
s:fact	0 0 -8 -5 18 0 0
s:far	0 0 0 -12 15 0 0
s:farm	0 0 -6 -16 25 0 0
s:fee	0 0 -11 -19 24 -2 0
s:ferry	0 0 -17 -1 20 0 0
s:followed	0 0 0 3 -15 8 3
s:for	0 0 -19 7 9 -6 6
s:forced	0 0 0 -18 21 0 0
s:fourth	0 4 -5 -12 16 0 0
s:from	-3 4 -22 19 -3 -9 13
s:frozen	2 4 -21 0 10 -2 0
s:full	0 0 -18 -5 12 5 7
s:gallium	0 0 -15 -1 21 0 0
s:gate	0 0 -11 -3 17 0 0
s:germanium	0 0 -14 0 19 0 0
s:go	0 8 6 3 -12 6 -21
s:good	-7 -5 27 15 -13 -17 -31
s:government	1 0 -17 22 -15 8 0
s:had	4 8 -4 -18 22 -16 -3
s:half	0 0 -17 -9 12 -4 11
s:halt	0 0 -5 21 -12 0 0
s:happen	0 0 -6 -6 17 -4 0
s:has	-1 -5 -21 0 15 -2 13
s:have	-14 -9 7 -4 11 -6 -19
s:hour	-1 2 -4 -17 13 4 -1
s:i	0 -2 13 -21 -4 0 10
s:ice	0 0 -16 -8 21 2 0
s:import	0 0 -13 -9 25 0 0
s:including	0 0 18 4 -18 -2 0
s:is	-22 -24 13 3 -3 -10 4
s:it	9 -8 7 -3 -13 17 1
s:its	0 1 7 -7 5 8 -32
s:know	0 0 10 5 -15 2 -1
s:labor	0 0 0 -16 19 0 0
s:last	5 -2 15 1 -16 2 -9
s:later	0 0 -15 0 4 11 0
s:legal	0 0 2 -7 -12 0 15
s:let	0 -1 19 -15 -3 0 0
s:levy	6 0 -18 21 -12 0 0
s:licence	0 0 -2 -20 27 0 0
s:list	0 0 -18 -11 15 7 0
s:loaded	0 0 -12 -5 20 0 0
s:london	0 0 -3 -11 17 0 0
s:long	0 0 13 11 -17 0 -4
s:lower	0 0 -7 -8 22 0 -6
s:may	0 0 -9 -11 32 -22 -3
s:midnight	10 0 17 -18 -23 0 17
s:million	0 0 -12 0 16 0 0
s:ministry	0 0 -16 -14 -1 18 9
s:most	0 0 -7 -1 16 -1 -2
s:new	0 0 -16 -9 10 9 0
s:next	0 0 -11 3 15 -2 -7
s:noon	0 0 -7 -4 17 0 0
s:note	0 0 9 22 -25 -2 0
s:notice	0 0 -16 0 22 -4 -2
s:of	-4 2 -11 -6 15 1 1
s:offer	0 8 -20 -5 12 2 0
s:oil	0 0 -25 -1 18 10 -1
s:on	-1 -14 -6 -2 8 16 3
s:open	0 0 -9 -2 15 0 0
s:opened	0 0 -15 0 17 0 0
s:order	0 0 18 -21 0 -9 0
s:otherwise	0 0 21 -5 -10 -7 0
s:our	0 -1 16 0 -5 -10 -10
s:out	7 5 17 -13 -9 -5 -15
s:over	2 0 -3 -18 10 6 -3
s:panama	5 9 -20 -3 7 0 0
s:paper	0 0 14 -5 -15 9 0
s:party	0 0 -22 0 23 0 0
s:past	0 0 7 0 -17 15 0
s:pause	-6 2 19 -4 -8 -6 -4
s:pen	0 0 -3 15 -7 0 0
s:plan	0 0 -15 -3 21 0 0
s:port	0 0 -21 -11 27 -3 2
s:present	0 0 16 0 -15 2 0
s:prolonged	0 0 16 7 0 -33 0
s:proper	0 0 -16 -2 21 0 0
s:rail	0 0 -15 0 16 0 0
s:rather	0 0 16 0 -13 0 0
s:reciprocal	0 0 13 16 -21 -2 0
s:reduce	0 0 -13 3 16 -2 -9
s:renewed	1 4 -7 -21 17 0 -1
s:report	0 0 -7 -6 19 0 -3
s:result	0 0 0 -15 15 0 0
s:river	0 0 -11 0 17 -3 0
s:round	0 0 -13 -13 33 -2 0
s:rule	0 0 -7 -17 20 0 0
s:run	5 9 16 0 -21 -4 0
s:say	-7 3 -10 -31 8 18 0
s:season	0 0 -16 -9 11 9 0
s:section	0 0 8 -19 11 -8 0
s:shall	0 0 2 6 -20 9 0
s:shelve	0 0 14 0 -18 0 8
s:short	0 0 13 1 -19 5 0
s:since	-11 -11 8 19 -3 -26 -9
s:sir	0 0 0 15 -12 -1 -1
s:sit	0 0 -7 -1 15 -2 0
s:six	0 0 17 0 -13 0 0
s:slap	0 0 13 11 -21 0 0
s:somebody	0 0 28 4 -29 0 0
s:something	0 4 23 -7 -19 0 0
s:st	0 0 -14 -2 19 0 0
s:standstill	0 9 -20 2 6 1 -1
s:start	0 0 -26 15 5 -1 0
s:state	0 0 0 16 -8 -2 -2
s:stay	0 -2 -15 0 12 7 -2
s:stop	-5 0 3 18 -17 -4 4
s:strike	3 0 -15 -5 13 3 0
s:summer	8 0 -21 0 8 3 0
s:sunday	0 0 9 0 -22 14 0
s:surcharge	0 -2 -38 -4 40 -7 5
s:talk	-7 0 6 -16 13 -5 -3
s:talking	0 0 -4 0 -10 15 0
s:tax	0 0 17 -4 -16 0 6
s:television	0 0 -15 3 -5 19 0
s:tell	-2 0 17 -2 -14 -2 7
s:text	0 0 4 8 -16 0 4
s:the	-5 -21 -1 -2 18 -3 -14
s:their	0 -6 16 -4 -12 4 0
s:them	0 0 -3 -18 23 -6 -3
s:there	0 -1 -17 0 17 0 4
s:these	6 4 -17 -4 9 0 0
s:thing	0 0 15 7 -15 -5 -1
s:third	0 0 -1 -8 16 0 0
s:threaten	0 0 -9 -5 19 0 0
s:three	0 0 -25 0 6 10 13
s:till	0 0 22 -8 -16 -3 6
s:together	0 0 -13 -3 19 0 0
s:tomatoe	0 0 13 4 -16 0 0
s:trade	-2 0 -25 -19 7 14 15
s:two	0 0 -15 9 2 5 -11
s:under	-4 -4 -16 2 13 1 -6
s:unless	-1 0 21 0 -10 -11 0
s:until	-15 -2 1 2 0 7 -11
s:use	0 0 -6 -13 21 0 0
s:used	0 0 -10 -8 20 -1 0
s:water	0 0 -12 -6 22 -3 0
s:way	0 0 1 18 -20 2 0
s:we	-3 -3 -14 3 3 17 -6
s:what	-3 -1 -11 8 4 13 -17
s:whatever	0 0 -6 -11 19 0 0
s:wheat	0 0 -10 -7 21 -2 0
s:where	0 -1 11 8 -21 7 0
s:which	-5 5 -4 8 -14 8 19
s:who	0 0 -18 1 19 0 -3
s:why	0 0 17 0 -8 -7 0
s:will	-1 -8 -8 -7 15 2 -3
s:window	0 0 -12 0 15 0 0
s:with	-18 -15 9 -7 11 -3 -4
s:without	15 -4 6 -19 2 -9 -3
s:would	-16 0 1 -21 3 22 -18
s:yes	0 0 17 0 -11 -2 -1
s:you	0 0 -1 2 3 -17 5
s:your	0 0 9 -19 1 -9 7
sa:'s	1 2 -17 13 9 -18 -4
sa:, <name>	0 0 -16 11 11 -6 -7
sa:, <number>	0 0 0 17 -9 -2 -6
sa:, according	0 0 8 0 -15 6 0
sa:, at	0 0 -22 0 18 -3 0
sa:, from	0 0 6 -16 -3 4 7
sa:, if	0 -6 -15 -8 9 13 2
sa:, in	0 4 0 -25 16 -1 -3
sa:, its	0 0 16 0 -13 0 0
sa:, the	-3 2 0 -7 -7 8 15
sa:, to	0 -2 16 2 -5 -8 -3
sa:, unless	0 0 15 -2 -8 -5 0
sa:, until	0 8 1 -16 -2 0 8
sa:-	0 0 -20 2 22 -2 -7
sa:.	-7 -17 -7 -1 23 -7 -8
sa:. .	0 0 0 18 -17 0 0
sa::	-8 0 -17 4 11 -6 5
sa:; the	0 -1 5 -19 15 0 -1
sa:<day-ahead>	-10 -20 -17 33 0 -31 0
sa:<day-ahead> ,	0 5 -22 15 -1 -3 2
sa:<day-ahead> .	-1 -11 10 11 -12 -16 3
sa:<day-gone>	-7 20 -14 -29 10 2 8
sa:<day-gone> ,	0 0 -18 -2 4 5 8
sa:<day-gone> .	0 1 0 -15 0 1 8
sa:<day-today> .	0 0 19 -14 -9 3 0
sa:<duty>	-11 0 -28 -2 20 -4 13
sa:<level>	-14 1 -7 1 15 -7 -5
sa:<level> ,	0 5 6 -19 9 0 0
sa:<level> to	0 0 -15 10 0 -1 1
sa:<money>	0 0 -3 -15 18 0 0
sa:<month-gone>	-1 0 17 -19 -4 10 -6
sa:<name>	-14 -15 -8 7 8 -5 0
sa:<name> has	0 0 -1 19 -16 0 0
sa:<name> is	0 0 16 2 -16 0 0
sa:<name> will	0 0 -17 -8 26 0 0
sa:<not>	15 5 2 -16 0 -11 0
sa:<number>	2 0 -11 18 -4 -12 6
sa:<number> ,	0 0 18 -12 -2 0 0
sa:<number> .	3 -1 -3 2 -12 1 17
sa:<number> of	0 0 -3 20 -18 0 2
sa:<organisation>	0 5 -20 -7 18 3 -7
sa:<person> and	0 0 0 15 -13 0 0
sa:<points>	11 8 5 2 -25 -1 7
sa:<quality>	-6 -10 14 -2 -12 0 15
sa:<quality> side	0 0 14 10 -21 0 0
sa:<seat> ,	0 0 -12 -4 20 0 0
sa:<seat> .	0 0 -14 -3 17 3 0
sa:<sender>	0 -1 -6 -14 23 0 -1
sa:<span>	-4 3 -2 14 -17 0 12
sa:<span> .	3 -7 -15 22 -9 -12 0
sa:<v-agree>	4 -6 -11 -6 16 0 0
sa:<v-buy>	0 0 1 -14 15 -1 0
sa:<v-down>	2 7 8 -18 -2 -4 8
sa:<v-return>	0 0 16 0 -21 1 12
sa:?	-1 0 -6 -13 19 -9 1
sa:a truce	0 14 -27 23 -11 -1 -1
sa:according	0 0 8 0 -15 6 0
sa:according to	0 0 8 0 -15 6 0
sa:additional duty	0 0 -6 -5 0 0 15
sa:additional tariff	0 0 0 17 -16 0 0
sa:after	7 0 -3 -17 20 -16 -4
sa:alive	0 0 -14 0 15 0 0
sa:all	0 0 -6 -12 27 -9 -2
sa:an agreement	0 0 17 0 -14 0 0
sa:and <name>	-2 0 21 -8 -10 5 -6
sa:and is	0 0 -17 4 11 0 0
sa:and on	0 0 12 7 -15 0 0
sa:and the	4 0 -16 -19 28 0 -2
sa:and what	0 0 4 7 -15 4 0
sa:announce	0 0 -13 -2 22 -1 0
sa:at	7 0 1 2 -7 -19 10
sa:at midnight	2 0 24 -13 -14 0 -1
sa:autumn	5 0 5 8 -19 0 2
sa:autumn .	0 0 3 12 -17 0 2
sa:back	0 -3 30 2 -27 -4 3
sa:back to	0 0 15 10 -19 0 0
sa:be	-7 -3 -16 12 12 -2 -1
sa:became	5 0 -18 0 9 0 0
sa:begin	-3 2 -23 -2 5 8 5
sa:better	0 0 17 -1 -14 0 0
sa:both	1 10 8 14 -23 -13 2
sa:by a	0 0 -13 -4 18 0 0
sa:collect	0 0 0 16 -13 0 0
sa:conclude	0 0 2 -20 18 0 0
sa:country	0 0 5 -17 9 0 0
sa:date	0 4 20 -8 -16 3 0
sa:day	4 -1 8 8 -4 -15 -8
sa:die	0 0 11 7 -15 0 0
sa:due	0 0 5 -18 12 0 -1
sa:earth	0 0 -10 -5 20 0 0
sa:entry	0 0 -8 -3 15 0 0
sa:evening	3 0 -18 -3 18 0 0
sa:everything	0 0 22 6 -23 -2 0
sa:export	0 0 -5 -9 17 0 0
sa:extension	14 -2 -15 -10 9 0 -2
sa:for	0 -1 -18 11 -1 0 10
sa:for <span>	-2 -4 -24 17 -9 1 11
sa:for a	0 6 -16 4 0 -1 5
sa:good	-2 0 2 24 -14 0 -9
sa:good of	0 0 0 16 -15 0 0
sa:good to	0 0 -1 15 -11 0 0
sa:good until	0 0 -1 15 -12 0 0
sa:government	1 0 -5 15 -15 4 0
sa:had	2 2 18 -25 -4 0 0
sa:has	-6 0 -25 0 0 12 21
sa:have	-5 -3 12 -17 10 -6 -7
sa:his	0 0 -15 3 -3 12 2
sa:hour	0 3 -19 -8 26 0 0
sa:if	-3 -10 -34 21 0 10 15
sa:in <name>	0 0 0 18 -11 0 -3
sa:in <seat>	5 0 -25 -7 24 2 -1
sa:is	-11 -14 1 1 14 -26 -11
sa:is up	0 0 13 15 -24 0 0
sa:it	0 0 13 -9 -3 -20 9
sa:it ,	5 0 21 -3 -18 -1 0
sa:it has	0 -1 -10 -14 7 0 17
sa:it was	6 0 11 10 -19 -2 0
sa:let	0 0 17 -9 -7 0 0
sa:licence	0 0 0 -14 17 0 0
sa:list	0 0 -15 -5 8 7 0
sa:may	0 0 -8 -7 19 -5 -1
sa:may be	0 0 -15 0 18 -5 0
sa:midnight	1 0 24 -15 -11 0 -2
sa:midnight .	-1 0 19 -11 -6 0 0
sa:new	0 0 -14 -4 23 0 -5
sa:of <number>	0 0 -9 -15 20 0 0
sa:on <day-ahead>	0 -19 -26 16 6 -9 2
sa:on <day-gone>	-1 15 -14 -20 -1 8 7
sa:on good	0 0 0 18 -18 0 0
sa:on its	0 0 -10 -3 17 0 0
sa:on the	0 0 -1 19 -10 0 -6
sa:other	0 0 4 15 -11 0 -5
sa:other 's	0 0 1 15 -15 0 0
sa:our	0 0 19 9 -18 -3 -4
sa:out .	0 0 31 3 -28 0 0
sa:out on	0 9 -15 7 0 0 0
sa:pause	0 0 7 -15 3 0 0
sa:pen	0 0 -3 15 -8 0 0
sa:prolong	0 0 -13 0 15 0 0
sa:rare	0 0 -10 -4 19 0 0
sa:rare earth	0 0 -8 -3 17 0 0
sa:renewed	2 4 -21 -4 19 -8 0
sa:round	0 0 -7 -5 18 0 0
sa:run	-1 6 12 4 -18 -6 4
sa:say	-2 -1 -8 -18 8 7 5
sa:say .	0 0 -5 -6 18 -1 0
sa:say in	0 0 2 -5 -19 11 10
sa:sleep	0 0 5 12 -16 0 0
sa:somebody	0 0 22 4 -24 0 0
sa:surcharge	0 0 -12 -11 20 0 7
sa:tariff	-1 0 -16 5 18 -5 -11
sa:that	0 7 6 -17 9 -20 -3
sa:the	5 -24 -8 -5 13 4 0
sa:the <day-ahead>	0 0 -13 19 -2 -1 -5
sa:the <quality>	0 0 13 -6 -16 3 11
sa:the <seat>	0 0 -9 -2 15 0 0
sa:the <span>	0 0 19 8 -23 0 0
sa:the additional	0 0 -4 -3 -4 0 15
sa:the truce	10 -6 -4 -13 15 -2 -2
sa:their	0 0 16 -4 -9 3 -4
sa:them	0 0 5 -18 12 0 -1
sa:they are	0 0 16 -3 -10 0 0
sa:they have	0 0 -6 -11 19 0 0
sa:thi month	0 0 5 16 -16 0 0
sa:to	-3 -2 15 -7 -5 -3 0
sa:to <day-ahead>	-2 0 10 -1 1 -17 0
sa:to end	0 0 0 -15 10 0 3
sa:trade	0 0 -11 -15 -2 5 17
sa:truce of	0 15 -13 8 -6 -1 0
sa:truce over	0 0 -9 -3 16 0 0
sa:unless <organisation>	0 0 -24 0 27 0 0
sa:was	11 0 7 -9 4 -19 -6
sa:way	0 0 0 15 -13 0 0
sa:well	0 0 -16 -3 18 3 -1
sa:well .	0 0 -13 -4 17 2 0
sa:what it	0 0 9 14 -20 0 0
sa:whatever	0 0 -3 -11 15 0 0
sa:when	-2 -4 16 0 -6 -4 -7
sa:when it	0 0 17 0 -15 0 0
sa:where	0 0 15 12 -23 -1 2
sa:where it	0 0 14 12 -22 -1 0
sa:which is	0 0 6 12 -18 -1 4
sa:who	0 0 -21 -3 16 11 0
sa:will	0 -5 11 -1 3 -15 -8
sa:with	-4 -4 10 -15 11 -7 0
sa:with a	0 0 -1 -10 17 0 0
sa:without	15 -3 2 -13 -1 0 -2
sb:" the	0 0 -13 0 15 0 0
sb:'	0 0 -19 0 23 0 0
sb:'s own	0 0 16 0 -12 0 0
sb:'s suspension	0 0 -16 0 18 0 0
sb:*	0 0 -26 -8 14 7 7
sb:, <level>	0 0 -13 -9 2 16 0
sb:, <number>	0 0 18 -7 -11 0 0
sb:, a	0 4 -13 -7 19 0 0
sb:, and	-5 -3 3 0 -2 7 -17
sb:, as	0 0 -5 -5 15 -5 0
sb:, end	0 0 15 -2 -9 0 0
sb:, from	0 7 -35 -4 19 3 0
sb:, good	0 0 17 0 -13 -2 0
sb:, of	0 0 -7 -3 -14 6 16
sb:, on	2 -2 12 0 -22 5 11
sb:, one	0 0 -17 0 14 1 0
sb:, so	0 0 17 -6 -9 -4 0
sb:, until	0 0 -12 -7 16 0 0
sb:, up	0 0 12 0 -15 3 0
sb:: <level>	0 0 0 -16 19 0 -6
sb:: <span>	0 0 -16 3 0 14 -1
sb:: the	0 0 0 -19 13 5 -2
sb:: what	0 0 -10 -5 20 0 0
sb:<agent>	-7 -4 2 13 -2 0 -16
sb:<day-ahead>	0 -2 -21 2 -6 38 -18
sb:<day-ahead> ,	0 0 -24 7 -1 27 -4
sb:<day-ahead> and	0 0 -11 -3 15 0 -3
sb:<day-gone>	8 4 27 -9 -21 -3 -23
sb:<day-gone> ,	2 3 22 -12 -9 -11 -5
sb:<day-gone> the	2 4 -15 -6 10 0 -1
sb:<level-noun>	0 0 2 -1 16 -13 -12
sb:<level> on	0 0 2 -13 15 -9 -6
sb:<level> until	0 0 8 3 -19 8 0
sb:<name>	-1 -25 0 0 -2 6 11
sb:<name> 's	-4 -3 -12 0 3 17 0
sb:<name> ,	0 -2 9 6 3 -22 -7
sb:<name> and	1 -5 28 12 -32 -3 -1
sb:<name> is	0 0 -22 -1 27 0 -1
sb:<name> on	0 0 -7 -4 20 -1 0
sb:<name> take	0 0 0 6 -18 5 9
sb:<name> to	0 0 -8 5 -20 16 9
sb:<name> —	0 0 0 -10 15 0 -4
sb:<not>	-8 -3 2 -7 16 -21 -3
sb:<number>	-11 -6 -15 6 18 -10 -1
sb:<number> ,	0 0 33 4 -23 -9 -6
sb:<office> 's	0 0 -14 0 18 -2 0
sb:<organisation>	-4 -2 -23 21 10 0 -11
sb:<organisation> of	0 0 0 20 -20 0 0
sb:<person> :	0 0 0 -20 12 -4 0
sb:<person> on	0 0 -7 -1 20 -5 0
sb:<person> say	0 0 4 3 -24 20 0
sb:<points>	0 -2 38 -1 -37 8 -3
sb:<quality> good	0 0 23 -8 -3 -12 -12
sb:<seat>	-2 -5 8 2 -1 -15 7
sb:<seat> ,	0 0 15 1 -18 -12 15
sb:<span>	0 9 5 0 -16 2 9
sb:<span> ;	0 0 15 -1 -9 -2 0
sb:<span> and	0 0 -5 -9 0 17 -1
sb:<span> are	0 0 26 0 -24 0 0
sb:<span> from	0 2 -3 10 -16 0 7
sb:<span> more	0 0 -10 0 -6 17 0
sb:<v-begin>	0 4 -23 18 -2 0 7
sb:<v-buy>	0 0 6 -24 12 -2 -2
sb:<v-end>	2 -7 9 -10 -10 16 -7
sb:<v-propose>	-3 4 -21 -4 15 8 -1
sb:<v-say>	-13 0 7 16 -12 4 -8
sb:<v-sell>	0 0 -4 -6 17 -5 -4
sb:<v-stay>	0 -2 0 9 1 -3 -21
sb:<v-suspend>	-1 0 11 6 -7 -16 6
sb:<v-target>	-3 0 -7 -8 16 2 -10
sb:_	0 0 17 1 -9 -9 0
sb:a pause	0 0 22 0 -15 -4 0
sb:about	0 0 -21 -4 17 6 0
sb:after <span>	0 0 -4 -1 15 -3 0
sb:agree ,	0 0 -6 0 -10 16 0
sb:agree in	-1 0 23 11 -20 -10 0
sb:agree to	0 0 -15 -2 -1 15 8
sb:agreement	0 3 -5 -7 15 -9 0
sb:all of	0 0 16 0 -20 6 0
sb:and <name>	0 -5 19 10 -24 -3 -1
sb:and <number>	0 0 -6 -5 15 0 0
sb:and end	0 0 -23 -2 16 9 0
sb:and from	0 0 0 7 -17 0 13
sb:and it	0 0 26 -1 -17 -10 0
sb:and on	0 0 -18 6 14 -3 -1
sb:answer	0 0 -9 -1 -9 18 0
sb:are	-1 -3 14 0 -15 8 0
sb:arrangement	-1 0 18 -1 -27 15 -3
sb:as of	0 0 -24 8 -3 -3 14
sb:ask	0 0 15 0 -24 5 7
sb:back	0 0 -9 -6 22 -5 0
sb:be	-4 -1 2 16 -17 12 -7
sb:been at	0 0 -8 -6 15 0 0
sb:been extend	0 0 -23 0 21 0 0
sb:between	1 -4 8 8 -2 -21 -5
sb:between <name>	0 0 19 8 -18 -8 0
sb:butter	0 0 -15 -1 8 10 0
sb:by	-4 -4 -11 11 19 -14 -13
sb:cease	0 0 -7 5 -15 17 0
sb:ceasefire	0 0 -17 3 22 -8 0
sb:city	5 9 -24 -6 14 0 0
sb:clear	0 0 13 0 -15 6 0
sb:clock	-1 0 3 17 -17 0 0
sb:club	0 0 -14 0 15 0 0
sb:coffee	0 0 -15 0 18 0 0
sb:commerce	0 0 -4 -4 -6 16 0
sb:conclude	0 0 9 7 -15 0 0
sb:count	0 0 22 0 -20 0 0
sb:current	0 0 16 7 -17 -6 0
sb:day	0 0 17 -5 -4 -3 -6
sb:deadline	0 0 -16 0 22 -1 0
sb:delegation	0 0 -12 -5 21 -3 0
sb:delegation of	0 0 -10 -3 17 -3 0
sb:did	7 0 -17 13 -2 0 0
sb:duty	0 1 11 10 -12 -15 0
sb:duty ,	0 0 13 12 -19 -4 0
sb:duty between	0 0 15 1 -11 -5 0
sb:each	0 0 -8 0 -1 15 -5
sb:easter	0 0 15 -2 -7 -3 0
sb:effect	0 0 7 8 -18 3 5
sb:end	0 -10 7 -19 0 4 -16
sb:end at	0 0 -14 0 16 0 0
sb:every	0 0 -6 -7 16 0 0
sb:everybody	0 0 -19 6 12 0 0
sb:expire	4 -2 0 -15 1 6 -4
sb:extend	0 7 -5 -18 14 -3 0
sb:extend their	0 0 -8 0 -7 15 0
sb:extension of	0 0 16 0 -9 -4 0
sb:face	0 0 14 5 -17 0 0
sb:farm	0 0 -4 -13 20 0 0
sb:fee	0 0 -17 -7 26 -1 0
sb:followed	0 0 0 3 -15 8 3
sb:for <name>	0 0 -6 -1 15 -4 -1
sb:for <span>	4 0 17 0 -27 5 5
sb:for the	0 3 -18 -13 32 -10 -4
sb:force since	0 0 0 16 -11 -4 0
sb:from	-5 7 -19 11 0 -9 9
sb:frozen	3 5 -19 -3 13 -2 0
sb:good	-2 -1 27 -3 -5 -15 -23
sb:good ,	0 0 20 -9 -10 0 0
sb:good pay	0 0 -4 -11 17 0 0
sb:good would	0 0 16 0 -12 -4 0
sb:had	1 6 -20 -1 26 -10 -7
sb:halt	0 0 -5 15 -6 0 0
sb:has	1 -5 -8 -2 22 -13 -14
sb:has been	0 0 -8 -4 22 -11 0
sb:how	0 0 10 7 -15 0 0
sb:i	0 0 2 -23 5 0 6
sb:ice	0 0 -16 -5 19 2 0
sb:import	0 0 -12 -5 21 0 0
sb:in	-10 -3 -3 17 4 -2 -24
sb:in a	0 0 -10 -8 24 0 0
sb:in the	0 0 -6 -6 17 0 -2
sb:in two	0 0 -5 -9 17 0 0
sb:in which	0 0 10 5 -17 6 0
sb:including	0 0 18 0 -13 -2 0
sb:into	0 0 -8 3 -5 -4 15
sb:into <name>	0 0 -10 0 -11 0 16
sb:is for	0 0 -1 5 -18 15 0
sb:is up	0 0 15 0 -13 0 0
sb:it	11 0 0 5 -15 21 -11
sb:it 's	0 0 9 -8 -16 9 5
sb:it ,	5 0 -18 10 6 -5 0
sb:it end	-5 0 0 0 -10 16 0
sb:it is	0 0 0 -2 -13 17 3
sb:it run	9 0 15 0 -10 -18 0
sb:it was	0 2 24 12 -28 -2 -5
sb:it will	0 0 10 2 0 -17 -1
sb:its	0 -7 17 -8 -7 10 -20
sb:keep the	0 0 11 0 -27 17 0
sb:know	0 0 8 5 -18 6 0
sb:lapse on	0 0 15 -2 -9 0 0
sb:last	7 0 20 -11 -15 0 -1
sb:last day	0 0 22 0 -19 -3 0
sb:legal	0 0 2 -7 -12 0 15
sb:level	0 0 3 15 -10 -8 0
sb:levy on	6 0 -7 16 -13 0 0
sb:loaded	0 0 -12 -5 20 0 0
sb:loaded before	0 0 -12 -4 19 0 0
sb:long	0 0 10 10 -15 0 -3
sb:lower	0 0 -6 -3 17 0 -6
sb:may	0 0 -1 -3 19 -16 0
sb:midnight	9 0 -1 -3 -16 0 20
sb:midnight ,	0 0 -11 4 -7 0 15
sb:ministry	0 0 -4 -4 -5 16 0
sb:minute	0 0 -15 1 8 0 2
sb:more	0 0 -15 -2 12 12 -2
sb:mr <person>	0 0 -10 -8 25 -3 -3
sb:not ,	0 0 -19 0 20 0 0
sb:note	0 0 7 19 -20 -2 0
sb:notice	0 0 -15 1 13 0 -1
sb:of <day-gone>	0 0 15 -3 -8 -2 0
sb:of <level>	0 0 -12 -12 33 -11 -5
sb:of <month-gone>	0 0 -16 0 14 3 0
sb:of duty	0 0 7 15 -20 0 0
sb:of its	0 0 -9 -6 18 0 0
sb:of the	-5 -3 3 0 -8 15 -9
sb:offer	0 8 -19 -5 10 2 0
sb:oil	0 0 -25 0 18 6 0
sb:on <day-ahead>	0 0 -26 0 1 25 -2
sb:on <day-gone>	13 7 -3 -11 0 4 -15
sb:on <quality>	0 0 17 -20 -14 0 15
sb:on paper	0 0 28 0 -27 0 0
sb:on the	0 0 -14 -7 28 -9 -8
sb:once	0 0 15 -1 -4 -8 0
sb:one ,	0 0 5 4 -19 7 3
sb:order	0 0 22 -14 -5 -9 0
sb:otherwise	0 0 15 -2 -7 -4 0
sb:our	0 0 0 -17 20 -5 -2
sb:out	10 -1 13 -23 -5 0 -6
sb:over	4 2 -2 -15 2 8 -5
sb:own	0 0 20 -15 -3 -1 -2
sb:palm	0 0 -15 10 5 0 0
sb:palm oil	0 0 -15 5 9 0 0
sb:paper	0 0 14 -11 -16 9 0
sb:part	0 0 8 -15 9 -1 0
sb:party	0 0 -21 0 21 0 0
sb:past	0 0 -1 1 -12 15 0
sb:pause in	0 0 16 -2 -11 0 0
sb:pay <level>	0 0 18 0 -11 0 0
sb:port	0 0 -15 -4 22 -3 0
sb:present	0 0 16 -2 -15 2 0
sb:price	0 0 -7 -4 15 0 0
sb:prolong	0 0 0 0 -12 15 0
sb:prolonged	0 0 10 0 12 -32 0
sb:rail	0 0 -15 0 16 0 0
sb:reciprocal	0 0 19 12 -24 -1 0
sb:renewed	0 0 9 -18 0 8 0
sb:result	0 0 0 -14 16 0 0
sb:river	0 0 -10 0 15 -3 0
sb:round	0 0 -4 -6 17 0 0
sb:same day	0 0 6 0 -15 9 0
sb:say	-2 6 -3 -15 1 11 -9
sb:say on	0 0 14 -6 -16 6 0
sb:short	0 0 14 3 -21 5 0
sb:side	0 -2 0 -8 -6 16 6
sb:side agree	0 0 -3 0 -18 13 9
sb:since	-10 -10 0 23 -2 -23 -16
sb:since <day-gone>	0 0 29 13 -30 -13 0
sb:since the	0 0 -10 21 -11 -3 0
sb:sir	0 0 0 15 -12 -1 -1
sb:sit	0 0 -17 0 17 -1 0
sb:six	0 0 17 0 -14 0 0
sb:st	0 0 -13 -2 18 0 0
sb:standstill	0 9 -25 7 5 1 0
sb:start	0 0 -31 17 5 0 0
sb:start on	0 0 -26 5 8 0 2
sb:stop	-2 0 8 14 -21 0 5
sb:sunday	0 0 11 -5 -20 14 0
sb:sunday ,	0 0 3 -2 -15 15 0
sb:surcharge	0 0 -31 3 28 -3 0
sb:surcharge of	0 0 -19 0 23 0 0
sb:suspension of	0 0 0 6 -16 12 0
sb:take	0 0 0 5 -16 8 11
sb:take effect	0 0 0 10 -18 6 5
sb:take on	0 0 7 5 -21 0 10
sb:tariff truce	4 0 4 -19 -6 10 0
sb:tax	0 0 19 0 -15 0 0
sb:tax on	0 0 17 0 -16 0 0
sb:television	0 0 -14 3 -4 17 0
sb:text	0 0 5 8 -15 0 0
sb:than	0 0 -12 -7 21 -3 0
sb:that 's	0 0 18 -4 -8 -5 0
sb:that keep	0 0 18 0 -17 0 0
sb:that was	0 0 -23 4 12 0 0
sb:the	-20 -6 0 4 8 -2 -9
sb:the <organisation>	-2 0 -15 2 20 -5 -4
sb:the <person>	0 0 18 7 -16 -5 -1
sb:the <points>	0 -1 15 5 -19 0 0
sb:the <quality>	8 4 -14 -16 21 -9 -4
sb:the <seat>	0 0 -7 -4 22 -2 0
sb:the <span>	-2 0 34 2 -34 -4 9
sb:the arrangement	-1 0 11 -1 -15 9 -2
sb:the ceasefire	0 0 -15 0 22 -7 0
sb:the clock	-1 0 0 22 -20 0 0
sb:the current	0 0 14 8 -16 -6 0
sb:the deadline	0 0 -12 0 16 0 0
sb:the delegation	0 0 -10 0 15 -3 0
sb:the first	0 3 -3 2 -15 5 11
sb:the order	0 0 16 -6 -9 0 0
sb:the party	0 0 -15 2 12 0 0
sb:the present	0 0 11 -1 -15 6 0
sb:the tariff	2 0 19 3 -15 -9 0
sb:the two	-5 -3 -3 19 -9 1 0
sb:them ,	0 0 -14 0 15 0 0
sb:there	0 0 -22 3 13 0 7
sb:thing	0 0 16 10 -20 -4 0
sb:three	0 0 -26 -5 6 11 15
sb:three ,	0 0 -9 0 -11 0 17
sb:to	-7 2 0 -2 -11 15 8
sb:to <day-ahead>	0 0 -10 0 15 -2 0
sb:to <level>	2 4 -15 3 0 -2 2
sb:to begin	0 0 0 0 -17 2 18
sb:to prolong	0 0 -3 0 -8 15 0
sb:trade	0 0 -16 -6 12 9 0
sb:truce begin	0 0 15 6 -13 -1 0
sb:truce between	3 0 7 -16 6 -11 0
sb:truce itself	0 0 17 0 -12 0 0
sb:truce that	0 0 36 -3 -21 -5 0
sb:two	0 0 -20 7 5 4 -3
sb:under	-1 0 -20 2 17 0 -2
sb:under the	0 0 -23 11 7 1 0
sb:unless	0 0 19 0 -12 -2 0
sb:until	-7 -9 5 -7 0 10 -25
sb:up	0 3 18 -11 -14 7 -6
sb:up to	0 0 16 -5 -12 0 0
sb:was conclude	0 0 15 7 -17 -2 0
sb:was to	-4 3 -25 -1 16 5 5
sb:water	0 0 -12 0 19 -3 0
sb:what	0 0 -8 3 0 18 -11
sb:what <name>	0 0 8 8 -15 0 0
sb:when the	0 0 -19 0 13 7 0
sb:which	-12 0 -6 8 -8 7 16
sb:which begin	0 7 -16 -6 7 1 0
sb:which both	0 0 -4 16 -10 0 0
sb:which is	0 0 6 0 -17 2 9
sb:which it	0 0 7 6 -18 7 0
sb:which was	-1 0 -21 0 15 0 9
sb:will	-1 0 -18 -5 13 8 1
sb:will be	0 0 22 6 -30 2 4
sb:with a	0 0 -16 3 7 0 0
sb:with the	0 0 0 -16 14 -3 0
sb:would	-7 -6 -2 -11 -4 27 -12
sb:you	0 0 -4 -5 10 -16 8
t0=future	-2 0 -20 -16 8 14 6
t0=past	21 4 -11 -1 12 -31 -10
t0=present	-31 -22 -1 -4 18 -8 0
t1=future	-2 0 -19 -15 10 10 7
t1=modal	-10 -3 -5 -12 15 6 -12
t1=participle-passive	4 -2 -14 0 16 -19 1
t1=past	21 4 -10 0 12 -35 -16
t1=present	-30 -20 2 -6 15 -10 2
t2=pluperfect	0 0 -1 -10 16 0 0
t:loose & d:ahead	-3 -3 15 -30 0 0 -6
t:loose & d:gone	3 2 -19 13 -4 -9 -2
t:loose & d:today	0 0 10 13 -19 0 0
t:loose-l3	-2 -5 16 -2 -9 0 0
t:loose-r	0 -10 16 0 -4 -8 -1
t:loose-r1	0 -1 8 -18 13 0 -2
t:more & d:ahead	-15 -11 10 -15 -7 11 -4
t:more & d:gone	15 8 -27 -5 15 -21 -4
t:more-l	-14 1 8 -18 -4 14 -6
t:more-l1	0 0 7 -15 4 2 -3
t:more-l2	0 2 -18 -9 8 17 -7
t:quiet & d:gone	13 0 -10 19 -20 0 0
t:quiet-l	3 0 -7 15 -13 10 -5
t:quiet-l2	5 0 -24 8 -4 16 0
t:quiet-r2	5 0 -10 21 -17 0 0
t:truce	-4 4 3 9 -9 5 -20
t:truce & d:ahead	-19 -22 14 -29 0 14 -10
t:truce & d:gone	4 15 -42 27 -15 -27 -10
t:truce-l	-7 4 -2 10 -5 5 -15
t:truce-l2	-14 0 -4 16 1 -10 0
t:truce-r1	11 4 -16 0 5 -5 -2
t:truce-r2	-8 -3 20 -1 -16 7 0
tn:truce	-5 9 25 -4 -20 0 -6
tp:quiet	0 5 16 2 -17 -4 0
tp:truce	7 -3 18 -16 -22 14 10
tp:verb	0 7 -26 -1 21 0 -7
v0-none	-26 -9 -5 -5 27 -10 -5
v0=stop	-2 0 6 13 -15 0 0
v1-none	-23 -7 0 -4 23 -11 -10
v1=other	-1 -2 -7 0 16 -1 -4
v1=stop	-2 0 6 13 -15 0 0
v2-none	-18 -31 -11 -9 44 -9 -15
v2=put	0 0 -7 -4 15 0 0
v:a:<v-agree>	0 0 -17 5 7 0 -2
v:a:<v-end>	3 11 7 0 -25 4 11
v:a:<v-propose>	0 0 -15 -2 22 0 -1
v:a:<v-return>	0 0 15 -11 -18 0 17
v:b:<v-begin>	-3 0 -23 23 -2 0 -2
v:b:<v-end>	5 0 35 -17 -30 6 -2
v:b:<v-propose>	-1 0 -24 2 5 24 -9
v:b:<v-return>	0 0 -7 -3 22 -9 0
v:c0=bear	-4 -4 -3 0 18 0 -32
v:c0=end	3 -14 21 4 -17 -3 -4
v:c0=impose	-2 -11 -15 -7 18 6 -1
v:c0=propose	0 0 -14 -3 -4 28 -2
v:c0=up	-1 -1 1 -16 4 10 -11
v:c1=agree & d:ahead	0 0 -8 -11 24 -3 -5
v:c1=bear & d:ahead	0 0 -9 -5 3 17 -4
v:c1=bear & d:gone	-1 -1 -2 -7 18 -1 -3
v:c1=begin	-15 1 -12 19 -1 -8 0
v:c1=down	0 -1 0 -17 11 -12 2
v:c1=down & d:ahead	0 0 3 -19 2 -10 5
v:c1=end	7 -15 22 -5 -15 -1 -4
v:c1=end & d:ahead	-16 -1 21 -13 -13 2 0
v:c1=end & d:gone	16 -10 -21 5 0 -9 -5
v:c1=end & d:today	0 0 18 -11 -10 0 0
v:c1=impose	-20 -14 -12 -10 25 3 -4
v:c1=impose & d:gone	-11 -7 -15 -7 31 -13 -11
v:c1=impose & d:today	0 0 -37 0 26 0 0
v:c1=propose	0 0 -7 -5 2 15 -3
v:c1=propose & d:ahead	0 0 -22 -5 8 17 -2
v:c1=say & d:ahead	0 0 19 4 -17 -2 0
v:c1=say & d:gone	-4 -1 -1 -3 15 0 0
v:c1=say & d:today	0 0 -18 0 14 0 0
v:c1=stay & d:ahead	-7 -6 4 -44 6 6 3
v:c1=stay & d:gone	8 0 -31 14 3 -10 -3
v:c1=stay & d:today	0 0 31 -9 -19 0 0
v:c1=target & d:ahead	0 0 0 -5 17 -4 -5
v:c1=up	-1 -1 1 -18 11 4 -11
v:c1=up & d:gone	0 0 -1 -30 40 -5 0
v:ct1=bear future	0 0 -7 -2 19 -2 -2
v:ct1=bear present	0 0 6 16 -1 -15 -22
v:ct1=begin gerund	0 0 -13 25 -11 0 0
v:ct1=down future	0 0 -9 0 16 -1 -3
v:ct1=end past	24 -2 -16 -2 -1 -3 0
v:ct1=end present	-31 -6 22 9 -21 5 0
v:ct1=impose future	0 0 -19 -5 11 11 -5
v:ct1=impose modal	0 0 -13 0 16 0 0
v:ct1=impose participle-passive	0 0 9 -4 13 -15 -10
v:ct1=impose perfect-passive	0 0 -11 -5 15 0 0
v:ct1=impose present	0 0 8 -30 4 0 7
v:ct1=impose present-passive	0 0 -2 2 15 -21 -10
v:ct1=propose present	0 0 5 -1 -15 13 0
v:ct1=say past	-5 -1 17 -17 4 -15 1
v:ct1=say perfect	0 0 -5 18 -17 3 0
v:ct1=stay participle-passive	0 0 -11 -8 23 0 0
v:ct1=stay past	14 2 -4 -45 14 -2 -1
v:ct1=stay present	-12 -5 16 -2 -2 -13 -3
v:ct1=suspend participle-passive	0 0 16 -8 -2 -3 0
v:ct1=target present	0 0 21 0 -19 0 0
v:ct1=up past	0 0 0 -9 15 0 0
v:ct1=up present	0 0 0 -20 6 7 -4
v:l1=, & d:gone	0 -3 -1 -9 19 0 0
v:l1=.	0 0 -8 -4 15 0 0
v:l1=: & d:ahead	0 0 18 -5 -19 8 -9
v:l1=<agent>	0 0 -3 -8 15 0 0
v:l1=<begin>	0 0 5 -21 1 2 4
v:l1=<begin> & d:ahead	-4 -7 1 -21 -2 7 10
v:l1=<begin> & d:today	0 0 9 -31 13 -2 -2
v:l1=<duty>	0 0 16 -11 -7 0 0
v:l1=<duty> & d:today	0 0 17 -10 -9 0 0
v:l1=<level-noun>	0 0 14 23 -33 0 0
v:l1=<level-noun> & d:today	0 0 -3 24 -22 0 0
v:l1=<level>	0 0 -1 -16 16 0 0
v:l1=<name>	0 0 -10 -6 18 0 0
v:l1=<not>	0 0 -16 0 25 -14 0
v:l1=<number>	0 0 -26 -2 23 0 0
v:l1=<number> & d:ahead	0 0 -14 -3 20 0 0
v:l1=<organisation>	0 0 -1 17 -14 0 0
v:l1=<organisation> & d:today	0 0 0 22 -20 0 0
v:l1=<seat>	0 0 -2 -8 15 0 0
v:l1=<span>	0 0 -20 -5 26 0 0
v:l1=<span> & d:ahead	0 0 -19 -1 23 0 0
v:l1=<v-bear>	0 0 16 -2 -11 0 0
v:l1=<v-begin>	0 0 -28 33 -9 -2 -3
v:l1=<v-begin> & d:ahead	0 0 -20 18 1 -1 -2
v:l1=<v-begin> & d:today	0 0 -9 18 -11 0 0
v:l1=<v-end>	-3 0 24 -20 -7 -9 0
v:l1=<v-end> & d:ahead	0 0 20 0 -13 -6 0
v:l1=<v-end> & d:gone	-1 0 -1 -6 15 0 0
v:l1=<v-impose>	0 0 -9 -2 15 -1 0
v:l1=<v-impose> & d:gone	0 0 0 -13 15 0 0
v:l1=<v-stay>	0 0 -8 7 -13 15 0
v:l1=<v-stay> & d:ahead	0 0 0 0 -16 15 0
v:l1=after	0 0 17 -11 -6 0 0
v:l1=after & d:ahead	0 0 18 -1 -13 0 0
v:l1=and	0 0 -3 -13 20 0 0
v:l1=before & d:ahead	0 0 -6 19 -7 -2 -3
v:l1=before & d:gone	0 0 0 -17 21 0 0
v:l1=begin	0 0 -11 24 -13 0 0
v:l1=by	0 0 6 -18 12 -17 -5
v:l1=by & d:ahead	0 0 8 -5 3 -16 -4
v:l1=changed	0 0 20 -15 -8 0 0
v:l1=end	0 0 16 -12 -5 -5 0
v:l1=from	-12 5 -34 34 -11 -39 20
v:l1=from & d:ahead	-2 -11 -26 28 -8 -35 25
v:l1=in	-8 -12 -24 7 13 -8 -3
v:l1=in & d:ahead	0 0 -18 -3 28 -3 0
v:l1=is	0 0 15 -15 -1 -4 0
v:l1=is & d:ahead	0 0 21 0 -16 -3 0
v:l1=meet	0 0 15 -1 -13 0 0
v:l1=of	-4 0 -40 28 4 -21 -1
v:l1=of & d:ahead	0 0 -28 9 25 -17 0
v:l1=of & d:today	0 0 -16 19 -9 0 0
v:l1=on	7 -9 5 0 7 -32 0
v:l1=on & d:ahead	-31 -20 20 -2 -5 -20 11
v:l1=on & d:gone	22 2 -35 10 1 -17 -21
v:l1=on & d:today	-1 0 -15 -12 29 0 -1
v:l1=out	4 0 39 -3 -38 0 0
v:l1=since	-9 -7 -17 4 17 -9 -9
v:l1=since & d:ahead	0 0 -10 -28 34 -4 -4
v:l1=start	0 0 -9 18 -10 0 0
v:l1=the & d:ahead	0 0 13 -14 -18 14 3
v:l1=till	0 0 18 -4 -12 0 0
v:l1=till & d:ahead	0 0 20 0 -17 0 0
v:l1=time	0 0 0 16 -14 0 0
v:l1=to	-5 -8 8 -9 -15 23 -20
v:l1=to & d:ahead	0 -1 12 -19 -30 28 -17
v:l1=to & d:gone	-2 -3 -9 1 19 -17 0
v:l1=tuesday	0 0 -16 10 0 0 0
v:l1=tuesday & d:today	0 0 -15 10 0 0 0
v:l1=until	-7 -7 6 -10 3 4 -19
v:l1=until & d:ahead	-1 -1 14 -5 -11 8 -17
v:l1=until & d:gone	-2 -2 -18 -2 27 -7 0
v:l2=,	5 0 2 13 -15 -4 2
v:l2=, & d:ahead	0 -6 0 -16 3 0 6
v:l2=, & d:today	0 0 9 25 -26 -1 0
v:l2=:	0 0 3 15 -22 -8 15
v:l2=: & d:ahead	0 0 8 -19 -7 -6 16
v:l2=: & d:today	0 0 -6 23 -18 0 0
v:l2=<begin> & d:gone	9 5 -18 -6 6 -6 -15
v:l2=<day-ahead>	0 0 -12 -1 -7 28 -9
v:l2=<day-ahead> & d:ahead	0 0 -12 0 -12 29 -9
v:l2=<day-today>	0 0 12 13 -20 0 -2
v:l2=<day-today> & d:today	0 0 15 -3 -11 0 0
v:l2=<duty>	0 0 -6 1 18 -11 -22
v:l2=<duty> & d:ahead	0 0 -4 0 21 -10 -22
v:l2=<gate>	0 0 -17 7 10 0 -11
v:l2=<gate> & d:ahead	0 0 -17 0 19 0 -11
v:l2=<level-noun>	0 0 -21 -7 31 -3 0
v:l2=<level-noun> & d:ahead	0 0 -15 0 20 -2 0
v:l2=<level>	-4 0 -15 3 9 0 -1
v:l2=<level> & d:ahead	0 0 -8 -17 17 0 0
v:l2=<level> & d:gone	-1 0 -1 -14 23 0 0
v:l2=<level> & d:today	0 0 -7 32 -26 0 0
v:l2=<name> & d:gone	0 0 0 -18 21 0 0
v:l2=<not>	0 0 -6 -10 17 0 0
v:l2=<not> & d:today	0 0 -7 -6 15 0 0
v:l2=<number> & d:ahead	0 0 2 26 -36 -5 10
v:l2=<number> & d:gone	0 0 0 -23 26 0 0
v:l2=<office>	0 0 12 13 -23 0 0
v:l2=<office> & d:today	0 0 15 15 -27 0 0
v:l2=<person>	0 0 0 16 -7 -2 0
v:l2=<person> & d:today	0 0 -6 24 -19 0 0
v:l2=<seat>	-4 -1 1 19 -7 -4 -8
v:l2=<seat> & d:ahead	0 0 0 19 -13 0 -2
v:l2=<span>	0 2 -1 4 -18 0 15
v:l2=<span> & d:ahead	0 -1 0 -1 -14 1 15
v:l2=<v-agree> & d:ahead	0 0 -4 -5 17 -5 0
v:l2=<v-agree> & d:gone	0 0 0 18 -15 0 0
v:l2=<v-bear> & d:ahead	0 0 11 6 -15 -9 5
v:l2=<v-down> & d:ahead	0 0 -7 -5 16 0 -3
v:l2=<v-end>	9 -12 16 1 -16 3 -17
v:l2=<v-end> & d:ahead	-12 0 22 -10 -15 7 -14
v:l2=<v-end> & d:gone	15 -9 -19 7 -3 -7 0
v:l2=<v-impose>	-5 -5 -1 0 12 0 -18
v:l2=<v-impose> & d:ahead	0 0 4 0 0 3 -15
v:l2=<v-impose> & d:today	0 0 -13 -17 30 0 0
v:l2=<v-propose>	0 0 -16 0 18 -4 0
v:l2=<v-propose> & d:ahead	0 0 -14 0 20 -3 0
v:l2=<v-say>	-2 0 -9 -9 21 5 -7
v:l2=<v-say> & d:today	0 0 -13 -9 24 0 0
v:l2=<v-sell> & d:ahead	0 0 -2 15 -11 0 -1
v:l2=<v-stay> & d:ahead	0 0 -2 -21 2 13 0
v:l2=<v-stay> & d:today	0 0 17 -9 -10 0 0
v:l2=<v-suspend>	0 0 12 -8 2 -19 -1
v:l2=<v-suspend> & d:ahead	0 0 16 -16 -1 -18 0
v:l2=<v-target>	0 0 -14 -2 20 0 0
v:l2=a	0 0 15 0 -13 0 0
v:l2=and	0 -2 13 12 -22 -8 8
v:l2=and & d:ahead	0 0 15 -4 -16 -8 10
v:l2=apply	0 0 0 -8 15 0 -1
v:l2=are	0 0 17 -3 -12 0 0
v:l2=as	0 0 -21 30 -22 -2 4
v:l2=as & d:ahead	0 0 -12 23 -19 -1 5
v:l2=as & d:today	0 0 -7 18 -12 0 0
v:l2=at	0 0 8 -21 8 -6 -2
v:l2=at & d:ahead	0 0 -9 -1 19 -4 -1
v:l2=at & d:today	0 0 17 -7 -11 0 0
v:l2=been	0 0 17 -5 -11 0 0
v:l2=before	0 0 -13 0 18 -1 0
v:l2=before & d:ahead	0 0 -12 0 16 -1 0
v:l2=both	0 0 -2 16 -8 -1 0
v:l2=both & d:gone	0 0 0 17 -16 0 0
v:l2=by & d:ahead	0 0 -8 0 17 -10 0
v:l2=charge	0 0 -8 -4 15 0 0
v:l2=come	0 0 -14 0 18 0 0
v:l2=counted	0 -2 6 14 -16 -3 0
v:l2=counted & d:ahead	0 0 7 9 -15 -3 1
v:l2=duty	0 0 -5 8 8 -5 -20
v:l2=duty & d:ahead	0 0 -3 0 15 -5 -19
v:l2=eastern	0 0 0 17 -17 0 0
v:l2=effect & d:ahead	0 0 -5 -22 5 -1 15
v:l2=effect & d:gone	0 0 0 17 -14 0 0
v:l2=for	0 0 -14 -1 20 0 0
v:l2=from	0 0 -23 15 0 -4 4
v:l2=from & d:ahead	0 0 -22 -5 19 -4 5
v:l2=from & d:gone	0 0 0 19 -17 0 0
v:l2=good & d:ahead	0 0 15 0 -10 -3 0
v:l2=has	9 0 15 -3 -16 -1 0
v:l2=has & d:ahead	0 0 17 0 -12 -1 0
v:l2=have	0 0 -16 -2 22 -2 0
v:l2=have & d:ahead	0 0 -15 0 18 -1 0
v:l2=in	0 0 10 -23 10 -2 -2
v:l2=in & d:gone	0 0 0 -12 16 0 0
v:l2=is & d:ahead	0 0 8 0 -16 -4 11
v:l2=is & d:today	0 0 -20 -10 30 0 0
v:l2=it	-2 0 16 0 -1 -8 -4
v:l2=it & d:ahead	0 0 20 -5 -6 -7 -4
v:l2=last	0 0 16 -4 -25 11 0
v:l2=loaded	0 0 -8 -8 17 0 0
v:l2=monday	0 0 -2 -19 10 0 6
v:l2=out	7 0 18 -8 -15 -4 0
v:l2=out & d:ahead	0 0 21 0 -17 -3 0
v:l2=pause	0 0 11 5 -15 0 0
v:l2=pay	0 0 -20 0 3 0 8
v:l2=pay & d:ahead	0 0 -16 9 -6 0 9
v:l2=run	1 0 15 0 -21 6 1
v:l2=ship & d:ahead	0 0 -1 15 -11 0 -1
v:l2=since & d:gone	0 0 0 15 -14 0 0
v:l2=sit	0 0 -7 -7 16 0 0
v:l2=stay	0 0 -17 7 9 -1 0
v:l2=stay & d:ahead	0 0 -17 -1 21 -1 0
v:l2=suspend	0 0 10 -15 4 -4 0
v:l2=that	0 0 19 -9 -2 -5 -7
v:l2=that & d:ahead	0 0 20 -3 -7 -5 -6
v:l2=the	0 0 -6 -20 20 5 0
v:l2=time	0 0 -14 -2 20 0 0
v:l2=time & d:ahead	0 0 -14 0 18 0 0
v:l2=to	0 0 -6 -4 -7 21 -2
v:l2=to & d:ahead	0 0 -1 -1 -18 22 -1
v:l2=tuesday	0 0 22 -15 -12 0 0
v:l2=tuesday & d:today	0 0 17 -12 -8 0 0
v:l2=was & d:gone	0 0 0 -13 17 0 0
v:l2=wednesday & d:ahead	0 0 -3 17 -12 0 0
v:l2=which	0 0 -10 -3 -2 15 0
v:l2=which & d:ahead	0 0 -10 0 -5 15 0
v:l2=—	0 0 -10 -14 25 0 0
v:l2=— & d:today	0 0 -8 -12 21 0 0
v:l=, a	0 0 -9 -12 22 0 0
v:l=, a & d:ahead	0 0 -8 -10 19 0 0
v:l=, from	0 8 -17 7 -5 0 4
v:l=, from & d:ahead	0 -3 -16 -4 12 0 5
v:l=, from & d:gone	0 11 0 14 -21 0 0
v:l=, on	11 -2 1 3 -17 1 8
v:l=, on & d:gone	12 -1 0 9 -16 0 0
v:l=, the	0 0 17 1 -14 -1 0
v:l=, thursday	0 0 -5 -8 15 0 0
v:l=, thursday & d:today	0 0 -5 -8 15 0 0
v:l=: from	0 0 -6 -12 -3 0 19
v:l=: from & d:ahead	0 0 -5 -9 -6 0 20
v:l=<begin> <begin>	0 0 5 -21 1 2 4
v:l=<begin> <begin> & d:ahead	-4 -7 1 -21 -2 7 10
v:l=<begin> <begin> & d:today	0 0 9 -31 13 -2 -2
v:l=<day-ahead> to	0 0 -16 -11 14 9 -2
v:l=<day-ahead> to & d:ahead	0 0 -16 -5 8 10 -2
v:l=<level> from	0 0 -6 -1 16 -5 -6
v:l=<level> from & d:ahead	0 0 -4 -12 22 -4 -5
v:l=<level> on	0 0 -18 -11 15 0 4
v:l=<level> on & d:ahead	0 0 -17 -4 10 0 4
v:l=<level> since & d:gone	0 0 0 -12 16 0 0
v:l=<level> until	0 0 0 7 -15 6 0
v:l=<name> on	0 0 -10 -2 18 0 0
v:l=<number> ,	0 0 18 2 -16 0 0
v:l=<number> on	0 0 -2 30 -24 0 -5
v:l=<number> on & d:ahead	0 0 -1 25 -20 0 -5
v:l=<person> ,	0 0 -1 26 -23 0 0
v:l=<person> , & d:today	0 0 -1 28 -26 0 0
v:l=<span> from	0 2 -9 0 -10 0 16
v:l=<span> from & d:ahead	0 0 -9 0 -6 0 17
v:l=as of	0 0 -21 32 -24 -2 5
v:l=as of & d:ahead	0 0 -12 23 -19 -1 5
v:l=as of & d:today	0 0 -7 18 -13 0 0
v:l=at the	0 0 -4 -8 18 -2 0
v:l=back on	0 0 -11 -3 16 0 0
v:l=back on & d:ahead	0 0 -11 -2 15 0 0
v:l=before the	0 0 -12 0 17 -1 0
v:l=before the & d:ahead	0 0 -12 0 16 -1 0
v:l=by the	0 0 -5 -5 18 -9 0
v:l=counted from	0 -2 6 14 -16 -3 0
v:l=counted from & d:ahead	0 0 7 9 -15 -3 1
v:l=duty from	0 0 -1 4 7 0 -17
v:l=duty from & d:ahead	0 0 -1 4 7 0 -17
v:l=effect on & d:ahead	0 0 -2 -15 5 0 6
v:l=end on & d:gone	14 -2 -7 15 -16 -4 0
v:l=extend to & d:ahead	0 0 -9 0 -6 15 0
v:l=from the	0 0 -17 19 -7 -3 4
v:l=from the & d:ahead	0 0 -17 -5 13 -3 5
v:l=from the & d:gone	0 0 0 22 -22 0 0
v:l=go on	0 0 18 0 -12 -3 0
v:l=go on & d:ahead	0 0 18 0 -15 -2 0
v:l=loaded before	0 0 -8 -8 17 0 0
v:l=monday ,	0 0 0 -31 10 0 7
v:l=monday , & d:ahead	0 0 0 -19 3 0 8
v:l=on the & d:gone	0 0 -2 16 -11 0 0
v:l=out on & d:ahead	0 0 15 0 -11 -3 0
v:l=run out	4 0 19 0 -20 0 0
v:l=run until	0 0 12 -3 -16 5 0
v:l=run until & d:ahead	0 0 16 0 -25 6 0
v:l=suspend from	0 0 -11 -15 21 0 0
v:l=to the	0 0 -3 -7 -16 23 0
v:l=to the & d:ahead	0 0 -2 0 -22 24 0
v:l=tuesday ,	0 0 22 -15 -12 0 0
v:l=tuesday , & d:today	0 0 17 -12 -8 0 0
v:l=until the & d:ahead	0 0 -1 -2 -8 15 0
v:l=wednesday , & d:ahead	0 0 -3 17 -12 0 0
v:lead=" & d:ahead	0 0 -22 17 6 2 -3
v:lead=" & d:gone	0 0 0 -12 16 0 0
v:lead=" & d:today	0 0 19 0 -18 0 0
v:lead=(	0 0 -1 -1 15 -16 0
v:lead=( & d:ahead	0 0 -15 -1 26 -15 0
v:lead=,	-5 1 14 7 -2 -18 -12
v:lead=, & d:ahead	-13 -18 17 1 -10 -7 -1
v:lead=, & d:gone	6 15 -37 -1 12 -19 -11
v:lead=1	0 0 0 0 -22 9 17
v:lead=10	0 0 13 20 -29 0 0
v:lead=13	0 0 12 0 -24 15 0
v:lead=13 & d:today	0 0 18 0 -17 0 0
v:lead=8	0 0 -17 4 7 0 0
v:lead=8 & d:ahead	0 0 -16 -5 23 0 0
v:lead=9	-2 -8 -16 -4 0 10 14
v:lead=:	-12 -11 6 21 -12 -14 6
v:lead=: & d:ahead	-1 -1 13 6 -15 -10 11
v:lead=: & d:gone	-5 -5 -7 -13 30 -1 -4
v:lead=: & d:today	0 0 -7 33 -22 -1 -1
v:lead=; & d:today	0 0 16 0 -14 0 0
v:lead=after	0 0 -1 17 -9 -3 0
v:lead=after & d:gone	0 0 0 19 -18 0 0
v:lead=and & d:today	0 0 -10 -2 15 0 0
v:lead=april	0 0 -11 -6 24 -2 0
v:lead=april & d:ahead	0 0 -11 0 17 -2 0
v:lead=as & d:today	0 0 0 -17 19 0 0
v:lead=because & d:gone	4 5 0 9 -17 0 0
v:lead=beijing	0 0 0 19 -17 0 0
v:lead=beijing & d:ahead	0 0 0 21 -21 0 0
v:lead=by	0 0 -12 -7 20 0 0
v:lead=china & d:ahead	0 0 15 0 -11 -1 0
v:lead=for & d:ahead	0 0 15 -5 -8 0 0
v:lead=from	0 13 -19 5 -14 0 12
v:lead=from & d:ahead	0 -3 -17 10 -10 0 14
v:lead=from & d:gone	0 16 0 -2 -7 0 -4
v:lead=i	0 0 0 -9 15 -7 0
v:lead=if	0 0 10 -21 7 -19 -4
v:lead=if & d:ahead	0 0 14 -5 -1 -19 -3
v:lead=in	0 0 -10 16 -3 -1 -1
v:lead=india	0 0 -2 -7 16 0 -1
v:lead=it & d:gone	17 -6 -13 11 -7 -8 -4
v:lead=it & d:today	0 0 -5 -12 18 0 0
v:lead=january	0 0 4 0 -16 14 0
v:lead=january & d:ahead	0 0 4 0 -18 14 0
v:lead=july	0 0 -9 -1 19 -3 0
v:lead=june	0 0 -16 0 10 7 0
v:lead=last	0 0 38 -1 -34 -2 0
v:lead=march	0 0 -18 0 21 0 0
v:lead=november	0 0 18 27 -33 -7 0
v:lead=november & d:ahead	0 0 20 0 -13 -7 0
v:lead=november & d:gone	0 0 0 28 -26 0 0
v:lead=on	8 -5 0 -8 8 -10 -16
v:lead=our	0 0 -9 -2 17 0 0
v:lead=since & d:ahead	0 0 -8 -9 19 -2 0
v:lead=that	8 -2 -10 2 4 5 -17
v:lead=that & d:today	0 0 -16 1 10 0 0
v:lead=the	-16 -1 8 -6 1 -7 3
v:lead=the & d:gone	-11 1 -17 9 4 -5 -5
v:lead=they & d:gone	10 0 0 9 -17 0 0
v:lead=thursday	0 0 34 2 -32 0 0
v:lead=thursday & d:ahead	0 0 30 0 -29 0 0
v:lead=today	0 0 13 -15 -1 0 -1
v:lead=today & d:today	0 0 15 -10 -7 0 0
v:lead=tuesday	0 0 -21 -2 27 0 0
v:lead=unless	0 0 18 0 -17 0 0
v:lead=until & d:ahead	0 0 -3 15 -5 0 -1
v:lead=we	0 0 -18 -12 29 0 0
v:lead=we & d:ahead	0 0 -11 0 15 0 0
v:lead=we & d:today	0 0 -7 -6 15 0 0
v:lead=who & d:ahead	0 0 -8 0 17 0 -4
v:lead=— & d:ahead	-1 0 3 18 -20 4 0
v:lead=— & d:today	0 0 0 -11 15 0 0
v:lr=, (	0 0 -8 -6 19 0 0
v:lr=, ( & d:today	0 0 -8 -6 18 0 0
v:lr=, , & d:today	0 0 15 -6 -9 0 0
v:lr=, .	0 0 11 13 -29 0 15
v:lr=, . & d:ahead	0 0 0 4 -19 2 16
v:lr=, <end>	0 0 -10 -20 29 5 -8
v:lr=, <end> & d:today	0 0 0 -19 21 -2 -1
v:lr=, —	0 0 -4 15 -5 0 -1
v:lr=, — & d:today	0 0 -4 15 -5 0 -1
v:lr=: .	0 0 13 -1 -25 13 0
v:lr=: . & d:ahead	0 0 13 0 -26 13 0
v:lr=<begin> , & d:ahead	0 -2 -26 0 32 -2 0
v:lr=<begin> , & d:today	0 0 16 -2 -12 0 0
v:lr=<begin> .	-6 -1 6 19 -26 14 -12
v:lr=<begin> . & d:ahead	0 0 8 -2 -16 15 -10
v:lr=<begin> . & d:gone	-5 0 0 22 -16 0 0
v:lr=<begin> <end>	0 0 29 -17 -12 -11 -6
v:lr=<begin> <end> & d:ahead	0 0 29 0 -22 -7 -3
v:lr=<begin> it	0 0 -3 -10 18 -1 -1
v:lr=<level> ,	0 0 -11 -6 19 0 0
v:lr=<level> .	0 0 -12 -5 19 0 0
v:lr=<number> .	0 0 -8 -9 19 0 0
v:lr=a ,	0 0 -2 -11 16 0 0
v:lr=before <end>	0 0 15 -7 -14 -9 12
v:lr=before <end> & d:ahead	0 0 15 -6 -16 -9 12
v:lr=begin .	0 0 -2 34 -31 0 0
v:lr=by ,	0 0 21 -2 -13 -9 0
v:lr=by , & d:ahead	0 0 22 0 -14 -9 0
v:lr=by <end>	0 0 -15 0 18 0 0
v:lr=by <end> & d:ahead	0 0 -15 0 18 0 0
v:lr=for .	0 0 -8 -2 15 0 0
v:lr=from ,	0 0 -10 0 -8 -3 21
v:lr=from , & d:ahead	0 -4 -9 -6 -2 -3 23
v:lr=from .	0 0 -7 31 -11 -14 -19
v:lr=from . & d:ahead	0 0 -3 24 -3 -13 -18
v:lr=from . & d:today	0 0 -2 19 -16 0 0
v:lr=from <end>	0 0 -28 4 26 -7 -11
v:lr=from <end> & d:ahead	0 0 -26 10 19 -6 -11
v:lr=from and	0 4 -3 -10 15 0 -5
v:lr=from and & d:ahead	0 0 -3 -4 17 0 -4
v:lr=from the	0 0 -3 11 0 0 -15
v:lr=from the & d:ahead	0 0 -3 1 10 0 -15
v:lr=from to	0 1 15 3 -14 -5 0
v:lr=from to & d:ahead	0 0 16 -7 -7 -4 0
v:lr=in ,	0 -1 -10 -11 22 0 0
v:lr=is ,	0 0 -14 0 17 0 0
v:lr=is <end>	0 0 20 0 -18 0 0
v:lr=is <end> & d:ahead	0 0 21 0 -19 0 0
v:lr=last ,	0 0 0 26 -24 0 0
v:lr=last , & d:gone	0 0 0 26 -24 0 0
v:lr=of .	0 0 -3 19 -10 0 -3
v:lr=of . & d:ahead	0 0 0 17 -10 0 -2
v:lr=of <end>	0 0 -17 0 5 -3 8
v:lr=of <end> & d:ahead	0 0 -15 10 -4 -3 9
v:lr=on , & d:ahead	-2 -1 11 9 -16 10 -6
v:lr=on . & d:today	0 0 -10 -9 20 0 0
v:lr=on <end>	8 -4 1 -9 7 -16 0
v:lr=on <end> & d:ahead	-3 0 5 -36 11 -12 2
v:lr=on by	0 0 0 -14 19 0 0
v:lr=on it & d:gone	13 0 0 7 -19 0 0
v:lr=on on	0 0 0 7 -15 0 10
v:lr=on the & d:ahead	0 0 15 -4 -14 -1 5
v:lr=on the & d:gone	-2 -3 0 -6 17 0 0
v:lr=on to	0 0 -4 17 -9 0 0
v:lr=on with	0 0 -10 -6 19 0 0
v:lr=out .	0 0 31 0 -29 0 0
v:lr=since ,	0 0 -17 11 0 0 0
v:lr=since , & d:ahead	0 0 -15 -9 25 0 0
v:lr=the <end>	-1 -1 2 -24 -4 20 -9
v:lr=the <end> & d:ahead	0 0 4 -5 -20 22 -8
v:lr=the <end> & d:gone	0 0 -2 -17 29 -5 0
v:lr=thursday ,	0 0 15 -5 -10 0 0
v:lr=thursday , & d:today	0 0 15 -5 -10 0 0
v:lr=thursday <end>	0 0 -15 10 0 0 0
v:lr=thursday <end> & d:today	0 0 -15 10 0 0 0
v:lr=to , & d:gone	0 0 0 -10 17 -1 0
v:lr=to .	0 0 1 -16 -12 19 -4
v:lr=to . & d:ahead	0 0 2 -7 -21 21 -3
v:lr=to . & d:gone	0 0 0 -6 16 -4 0
v:lr=until .	0 0 13 -20 -8 4 -2
v:lr=until . & d:ahead	0 0 19 -5 -21 5 -1
v:lr=until . & d:gone	0 0 -5 -10 21 0 0
v:lr=until <end>	0 0 -19 -9 24 0 -1
v:lr=until <end> & d:ahead	0 0 -17 -1 17 3 0
v:lr=until of	0 0 10 13 -22 0 0
v:lr=until of & d:ahead	0 0 11 7 -19 0 0
v:lr=· <end>	0 0 -8 -13 24 0 0
v:lr=· <end> & d:today	0 0 -7 -11 20 0 0
v:o:subject=deal	0 0 -3 -14 27 -14 -2
v:o:subject=deal far no verb today	0 0 -17 11 0 0 0
v:o:subject=deal no verb	0 0 -13 -11 27 -4 0
v:o:subject=deal no verb ahead	0 0 -10 0 16 -4 0
v:o:subject=duties	-13 -9 -5 -1 16 -12 0
v:o:subject=duties be from	0 0 -4 16 -9 0 -1
v:o:subject=duties be gone	0 0 -2 -16 21 0 0
v:o:subject=duties begin	0 0 -10 -1 22 -1 -11
v:o:subject=duties carried be	-3 0 27 -24 -11 -9 9
v:o:subject=duties carried be ahead	0 0 18 -5 -18 -8 9
v:o:subject=duties carried be gone	-2 0 -2 -16 24 0 0
v:o:subject=duties carried be today	0 0 16 0 -14 0 0
v:o:subject=duties carried other gone	15 0 0 -8 -7 0 0
v:o:subject=duties carried suspend	0 0 6 12 -20 8 0
v:o:subject=duties carried the ahead	0 0 -12 -3 23 -10 0
v:o:subject=duties far  today	0 0 -10 -3 17 0 0
v:o:subject=duties far carried	-5 7 -10 1 5 11 -15
v:o:subject=duties far carried be	0 0 -19 -9 34 -8 -3
v:o:subject=duties far carried be ahead	0 0 -17 0 26 -7 -2
v:o:subject=duties far carried begin	0 7 16 -13 -3 -9 0
v:o:subject=duties far carried begin ahead	0 0 17 -13 -4 -8 0
v:o:subject=duties far carried begin on	0 8 18 0 -20 0 0
v:o:subject=duties far carried by ahead	0 0 -13 0 16 -2 0
v:o:subject=duties far carried charge	0 0 -1 -11 18 0 0
v:o:subject=duties far carried end	1 0 1 -18 0 8 -4
v:o:subject=duties far carried of ahead	0 0 -10 -2 15 0 0
v:o:subject=duties far carried on ahead	-3 0 -1 -18 7 5 -2
v:o:subject=duties far carried other	0 0 0 15 -8 -3 0
v:o:subject=duties far carried pay	0 0 -8 16 -7 0 0
v:o:subject=duties far carried since gone	0 0 0 18 -16 0 0
v:o:subject=duties far no verb on	0 0 -2 -7 -14 16 11
v:o:subject=duties far no verb today	0 0 6 -35 18 -1 -1
v:o:subject=duties far on ahead	0 0 -1 0 -18 16 11
v:o:subject=duties from ahead	0 0 -28 18 -3 -4 4
v:o:subject=duties from today	0 0 0 20 -19 0 0
v:o:subject=duties no verb from	0 0 -16 16 -7 0 0
v:o:subject=duties no verb on	0 0 -26 24 6 -3 -19
v:o:subject=duties no verb today	0 0 -27 -2 21 0 0
v:o:subject=duties on ahead	0 0 -35 38 3 -9 -9
v:o:subject=duties on gone	0 0 0 -12 17 0 0
v:o:subject=duties until ahead	0 0 10 5 -16 3 -3
v:o:subject=fees	0 0 0 -17 18 0 -4
v:o:subject=fees carried	0 0 -20 0 22 0 0
v:o:subject=fees far carried	0 0 -7 -4 18 -2 0
v:o:subject=fees from ahead	0 0 -8 -5 18 0 -2
v:o:subject=longer carried begin	0 0 -19 11 4 0 0
v:o:subject=longer carried begin ahead	0 0 -18 11 1 0 0
v:o:subject=longer carried end on	0 0 15 0 -13 0 0
v:o:subject=longer far	0 0 4 -17 9 -2 -1
v:o:subject=longer far carried	0 0 0 -16 2 13 -3
v:o:subject=longer far carried be	0 0 22 0 -19 -2 0
v:o:subject=longer far carried end ahead	0 0 -18 0 20 0 0
v:o:subject=longer far carried on ahead	0 0 -12 0 16 0 0
v:o:subject=longer far no verb	0 0 4 -17 9 -2 -1
v:o:subject=meeting carried end	0 0 16 -4 -11 0 0
v:o:subject=meeting carried end ahead	0 0 21 0 -23 2 0
v:o:subject=meeting carried end on	0 0 15 -1 -12 1 0
v:o:subject=meeting carried on ahead	0 0 11 0 -15 0 3
v:o:subject=meeting far  ahead	0 0 7 -3 -14 -10 15
v:o:subject=meeting far carried	-5 -6 -8 -2 16 -9 0
v:o:subject=meeting far carried the ahead	0 0 -11 0 17 -6 0
v:o:subject=meeting far no verb 	0 0 6 -15 -6 -10 15
v:o:subject=meeting far no verb ahead	0 0 -13 -19 10 2 8
v:o:subject=meeting far no verb today	0 0 6 12 -15 0 0
v:o:subject=meeting no verb gone	0 0 0 -9 15 0 0
v:o:subject=meeting no verb on	0 0 -14 -7 24 0 0
v:o:subject=meeting no verb today	0 0 0 23 -20 0 0
v:o:subject=none carried	-8 -10 19 -11 -7 4 0
v:o:subject=none carried agree	0 0 -15 2 12 0 0
v:o:subject=none carried agree ahead	0 0 -15 0 16 0 0
v:o:subject=none carried end	0 0 14 1 -24 8 4
v:o:subject=none carried end ahead	0 0 7 -1 -17 8 7
v:o:subject=none carried in gone	0 0 0 16 -14 0 0
v:o:subject=none carried meet today	0 0 18 -4 -14 0 0
v:o:subject=none carried of ahead	0 0 -10 -6 20 -3 -1
v:o:subject=none carried on ahead	-2 -2 3 -20 -3 0 13
v:o:subject=none carried on today	0 0 -5 -5 15 0 0
v:o:subject=none carried pay from	0 0 -1 -7 17 0 -5
v:o:subject=none carried run	4 0 14 -4 -18 1 5
v:o:subject=none carried suspend	0 0 16 -9 0 -7 -3
v:o:subject=none carried suspend ahead	0 0 19 -9 -5 -7 -3
v:o:subject=none monday, today	0 0 -8 -5 15 0 0
v:o:subject=none no verb ahead	0 0 8 10 -21 3 9
v:o:subject=none no verb monday,	0 0 -9 -6 17 0 0
v:o:subject=none no verb of	0 0 -15 31 -19 -1 -4
v:o:subject=none no verb on	0 0 4 -3 8 -4 -15
v:o:subject=none no verb sunday,	0 0 -9 -2 -5 15 0
v:o:subject=none no verb until	0 0 19 -9 -13 1 0
v:o:subject=none of ahead	0 0 -8 20 -11 0 -3
v:o:subject=none of gone	0 0 0 -14 15 0 0
v:o:subject=none of today	0 0 -5 24 -21 0 0
v:o:subject=none since gone	0 0 0 17 -17 0 0
v:o:subject=none to ahead	0 0 12 0 -19 2 0
v:o:subject=none until ahead	0 0 20 0 -22 1 0
v:o:subject=procedure carried	0 0 -20 -11 34 -2 0
v:o:subject=signing no verb ahead	0 0 18 -9 -15 -6 8
v:o:subject=truce	0 7 21 6 -21 -6 -11
v:o:subject=truce carried be	3 0 -1 -15 5 8 0
v:o:subject=truce carried begin	0 3 -19 15 -9 0 4
v:o:subject=truce carried begin ahead	0 0 -18 10 -1 1 4
v:o:subject=truce carried the ahead	0 0 -8 0 -5 15 0
v:o:subject=truce end	6 1 7 6 -19 2 0
v:o:subject=truce end gone	11 2 -4 10 -16 0 0
v:o:subject=truce extend ahead	0 0 5 0 -15 8 0
v:o:subject=truce far  ahead	0 0 -17 0 4 -3 15
v:o:subject=truce far carried suspend	0 0 -10 -3 16 0 0
v:o:subject=truce far no verb ahead	0 0 -13 4 -5 1 15
v:o:subject=truce far no verb monday,	0 0 15 0 -13 0 0
v:o:subject=truce from ahead	0 -7 -6 -3 24 -8 -7
v:o:subject=truce from gone	0 12 0 20 -29 0 0
v:o:subject=truce no verb	0 11 9 3 -7 -16 -10
v:o:subject=truce no verb 	7 6 0 -16 -16 5 11
v:o:subject=truce no verb ahead	-4 -16 2 -3 14 -12 -5
v:o:subject=truce no verb gone	2 19 -11 1 -13 -5 -4
v:o:subject=truce no verb today	0 0 22 11 -28 0 0
v:o:subject=truce no verb until	0 0 -14 -3 17 3 0
v:o:subject=truce on ahead	-7 -1 18 0 -13 0 0
v:o:subject=truce run on	-2 0 21 0 -13 0 0
v:o:subject=truce run to	0 0 -24 0 19 3 0
v:o:subject=truce to gone	0 -1 0 17 -9 -3 0
v:o:topic=controls	0 0 -10 -16 30 -7 -3
v:o:topic=controls ahead	0 0 -9 -3 20 -7 -2
v:o:topic=controls begin	0 0 -6 -4 18 -7 0
v:o:topic=controls far	0 0 7 -17 0 4 -1
v:o:topic=controls far gone	0 0 0 -12 16 0 0
v:o:topic=controls far on	0 0 16 0 -13 0 0
v:o:topic=controls far on ahead	0 0 16 0 -14 0 0
v:o:topic=controls suspend	0 0 -16 -1 19 0 0
v:o:topic=deal	-7 -2 11 -26 20 -12 -10
v:o:topic=deal end	-1 0 15 -2 -14 4 0
v:o:topic=deal far today	0 0 -17 11 0 0 0
v:o:topic=deal no verb	0 0 -13 -11 27 -4 0
v:o:topic=deal the	0 0 13 0 -16 2 0
v:o:topic=deal the ahead	0 0 15 0 -19 3 0
v:o:topic=deal today	0 0 10 -17 2 0 0
v:o:topic=duties	2 -23 -4 7 7 -10 -2
v:o:topic=duties before ahead	0 0 0 11 -15 5 0
v:o:topic=duties before gone	0 0 0 -13 15 0 0
v:o:topic=duties begin	0 0 -12 -8 29 -9 -8
v:o:topic=duties cent	0 0 -10 -4 17 0 0
v:o:topic=duties collect	0 0 -8 -6 18 -3 0
v:o:topic=duties far	-20 -10 0 -4 2 11 0
v:o:topic=duties far  today	0 0 -10 -3 17 0 0
v:o:topic=duties far ahead	-1 0 0 0 -13 17 4
v:o:topic=duties far be	0 0 -11 -3 20 -2 0
v:o:topic=duties far of	0 0 -4 16 -12 0 0
v:o:topic=duties far on ahead	0 0 -6 -15 -5 13 11
v:o:topic=duties far since ahead	0 0 -9 -3 15 0 0
v:o:topic=duties far today	0 0 2 -16 16 -2 -1
v:o:topic=duties from	-1 -1 -43 21 2 -12 8
v:o:topic=duties from ahead	0 0 -39 16 2 -10 11
v:o:topic=duties from gone	0 0 0 -16 24 0 -4
v:o:topic=duties from today	0 0 -1 22 -20 0 0
v:o:topic=duties gone	12 -10 -21 5 8 -11 -18
v:o:topic=duties levy	0 0 -4 16 -9 0 -2
v:o:topic=duties on	11 -3 -20 23 2 -24 -5
v:o:topic=duties on ahead	-6 0 -16 28 4 -22 -1
v:o:topic=duties on gone	16 0 -2 1 -6 0 -4
v:o:topic=duties on today	0 0 -2 -10 17 0 0
v:o:topic=duties say	0 0 -5 -6 16 0 -1
v:o:topic=duties through	0 0 15 0 -11 -1 0
v:o:topic=duties through ahead	0 0 15 0 -12 -1 0
v:o:topic=duties until	0 0 7 4 -17 15 -7
v:o:topic=duties until ahead	0 0 8 1 -19 16 -6
v:o:topic=exclusions	0 0 2 -16 13 -4 -2
v:o:topic=fees	0 0 -2 -21 23 -3 -5
v:o:topic=fees gone	0 0 0 -12 15 0 0
v:o:topic=longer be	0 0 17 -3 -17 4 0
v:o:topic=longer far	0 0 14 -24 3 -3 -3
v:o:topic=longer far no verb	0 0 4 -17 9 -2 -1
v:o:topic=longer on	4 0 19 -8 -7 -19 0
v:o:topic=longer on ahead	0 0 20 0 -7 -18 0
v:o:topic=longer to	0 0 0 19 -24 13 0
v:o:topic=longer to ahead	0 0 0 0 -16 16 0
v:o:topic=longer to gone	0 0 0 20 -14 -3 0
v:o:topic=longer today	0 0 10 -15 0 0 0
v:o:topic=meeting	-14 -11 -1 -6 18 3 -7
v:o:topic=meeting ahead	0 0 -9 -24 15 10 -1
v:o:topic=meeting far 	0 0 6 -15 -5 -10 15
v:o:topic=meeting far  ahead	0 0 7 -3 -14 -10 15
v:o:topic=meeting far ahead	0 0 3 -25 3 -2 7
v:o:topic=meeting far the	0 0 -17 6 6 0 0
v:o:topic=meeting far the ahead	0 0 -17 0 13 0 0
v:o:topic=meeting gone	-8 -6 -7 -6 27 -5 -3
v:o:topic=meeting on gone	-5 -3 0 -2 18 -1 -1
v:o:topic=meeting the	0 0 4 7 -18 10 0
v:o:topic=meeting today	0 0 12 12 -15 -1 0
v:o:topic=meeting until	0 0 -13 0 17 0 0
v:o:topic=none	-28 -24 5 1 -1 1 7
v:o:topic=none  today	0 0 2 -15 12 0 0
v:o:topic=none ahead	-4 -4 15 -7 -25 11 18
v:o:topic=none be	0 0 -20 5 16 -14 6
v:o:topic=none before	0 0 17 -1 -9 -3 0
v:o:topic=none from	0 0 -15 13 -12 -2 13
v:o:topic=none gone	-13 -11 -19 6 17 -11 -13
v:o:topic=none have	0 0 -2 -16 7 0 6
v:o:topic=none monday,	0 0 -9 -6 17 0 0
v:o:topic=none monday, today	0 0 -8 -5 15 0 0
v:o:topic=none of	0 0 -13 27 -13 -6 -7
v:o:topic=none of ahead	0 0 -8 17 -3 -4 -5
v:o:topic=none of today	0 0 -5 24 -21 0 0
v:o:topic=none on	-5 -3 17 -7 -5 -14 1
v:o:topic=none on ahead	0 0 20 -24 -10 -12 2
v:o:topic=none run	0 0 12 -9 -15 5 5
v:o:topic=none say	0 0 14 0 -15 1 0
v:o:topic=none sunday,	0 0 -9 -2 -5 15 0
v:o:topic=none to	0 0 3 -8 -21 17 0
v:o:topic=none to ahead	0 0 3 0 -30 18 0
v:o:topic=none today	-4 -3 -9 0 18 -14 -12
v:o:topic=procedure	0 0 -11 -19 31 -13 1
v:o:topic=procedure ahead	0 0 -7 -10 17 -11 2
v:o:topic=procedure begin	0 0 -6 -3 15 0 0
v:o:topic=procedure far on	0 0 -10 -1 16 0 0
v:o:topic=procedure from ahead	0 0 -7 -2 15 0 -2
v:o:topic=procedure on	0 0 -17 -1 27 -1 -1
v:o:topic=procedure on ahead	0 0 -16 0 23 0 -1
v:o:topic=procedure the	0 0 19 0 -18 0 0
v:o:topic=procedure the ahead	0 0 19 0 -18 0 0
v:o:topic=sale	0 0 -12 -1 18 -1 0
v:o:topic=signing	-7 -4 -15 8 14 -17 0
v:o:topic=signing ahead	0 0 -2 -19 18 -13 2
v:o:topic=signing begin	0 0 0 16 -14 0 0
v:o:topic=signing by ahead	0 0 15 0 -14 0 0
v:o:topic=signing of	0 0 -6 -8 15 0 0
v:o:topic=signing today	0 0 -28 18 0 0 0
v:o:topic=truce	0 11 29 11 -31 -5 -17
v:o:topic=truce 	6 5 5 -24 -15 3 10
v:o:topic=truce  ahead	-1 -4 8 0 -19 4 13
v:o:topic=truce  gone	8 8 0 -21 0 0 -1
v:o:topic=truce ahead	-24 -34 40 3 -30 3 -7
v:o:topic=truce be	0 -5 6 -17 0 9 -4
v:o:topic=truce begin	-5 7 -2 28 -27 -2 6
v:o:topic=truce carry	0 0 -2 -9 -12 22 0
v:o:topic=truce far  ahead	0 0 -17 0 4 -3 15
v:o:topic=truce far monday,	0 0 15 0 -13 0 0
v:o:topic=truce far on	17 0 10 4 -20 -2 -5
v:o:topic=truce far on gone	19 0 -2 6 -20 0 0
v:o:topic=truce far until	0 0 4 13 -15 0 0
v:o:topic=truce from gone	0 15 0 5 -15 0 0
v:o:topic=truce gone	12 25 -49 9 -5 -27 -13
v:o:topic=truce in	-1 -5 -5 27 -19 0 0
v:o:topic=truce in gone	-1 -5 0 27 -22 0 0
v:o:topic=truce last	0 2 0 13 -15 0 0
v:o:topic=truce last gone	0 2 0 13 -15 0 0
v:o:topic=truce no verb	0 11 9 3 -7 -16 -10
v:o:topic=truce of	0 4 -15 3 1 0 0
v:o:topic=truce of ahead	0 0 -13 -5 19 0 0
v:o:topic=truce on gone	13 11 -18 -7 0 -5 -2
v:o:topic=truce on today	0 0 -17 4 7 0 0
v:o:topic=truce out	0 0 18 0 -15 0 0
v:o:topic=truce say	0 0 -6 -3 16 0 0
v:o:topic=truce suspend	-1 0 7 -7 10 -17 -8
v:o:topic=truce the	0 0 -4 -16 6 7 0
v:o:topic=truce the gone	0 0 0 -12 20 -1 0
v:o:topic=truce to	0 -5 3 -16 6 1 -1
v:o:topic=truce to gone	0 -1 -3 -9 22 -3 0
v:o:topic=truce until	-1 -2 8 -20 1 1 0
v:o:topic=truce until gone	0 0 -9 -15 30 -1 0
v:r1='s	0 0 -15 0 13 0 -1
v:r1=(	0 0 -19 0 5 11 0
v:r1=)	0 -1 -5 -2 20 -16 0
v:r1=) & d:ahead	0 0 -20 -1 31 -15 0
v:r1=,	-16 0 17 -1 -6 -1 -5
v:r1=, & d:ahead	-10 -20 20 -23 -9 4 2
v:r1=, & d:gone	-5 9 -34 9 5 -16 -15
v:r1=.	-7 -25 14 25 -20 3 -8
v:r1=. & d:ahead	-16 -7 20 14 -29 12 2
v:r1=. & d:gone	2 -12 -35 4 20 -19 -9
v:r1=. & d:today	-2 -1 9 17 -13 -9 -6
v:r1=: & d:gone	-2 0 0 -12 20 0 0
v:r1=; & d:gone	0 -1 -1 16 -10 0 0
v:r1=<end>	-8 -29 2 0 11 0 -16
v:r1=<end> & d:gone	4 -14 -27 1 27 -26 -8
v:r1=<end> & d:today	-5 -4 -3 0 17 -15 -11
v:r1=<level>	0 0 -5 -14 26 0 -10
v:r1=<level> & d:ahead	0 0 0 -5 16 0 -9
v:r1=<name>	0 0 5 4 -18 0 13
v:r1=<name> & d:ahead	0 0 6 -9 -14 0 15
v:r1=<not>	0 0 16 -7 -2 0 -2
v:r1=<number>	0 0 -7 -14 22 0 0
v:r1=<v-down>	0 9 12 0 -18 0 0
v:r1=<v-say>	0 0 -2 18 -14 0 0
v:r1=<v-say> & d:today	0 0 0 22 -21 0 0
v:r1=a	0 0 0 -14 18 0 0
v:r1=and & d:ahead	-3 -4 -21 11 9 -1 0
v:r1=and & d:today	0 0 15 -17 0 0 0
v:r1=at	20 0 7 -27 -2 -7 -6
v:r1=at & d:gone	22 0 0 -15 -10 0 0
v:r1=evening	0 0 -15 -8 27 0 0
v:r1=evening & d:ahead	0 0 -14 -1 19 0 0
v:r1=from	0 0 -8 -5 17 0 0
v:r1=if & d:ahead	0 0 -10 0 -5 0 15
v:r1=in	0 0 -3 -9 19 0 -1
v:r1=is	0 0 -4 -3 16 -2 -6
v:r1=is & d:today	0 0 -7 -8 17 0 0
v:r1=it	10 3 -17 -8 4 -5 5
v:r1=of & d:ahead	0 0 13 4 -17 0 -3
v:r1=our & d:gone	0 0 0 15 -14 0 0
v:r1=pay & d:ahead	0 0 -10 15 0 0 -11
v:r1=that	-1 0 4 -24 16 0 -3
v:r1=that & d:gone	0 0 0 -10 18 0 0
v:r1=that & d:today	0 0 -5 -9 17 0 0
v:r1=the & d:ahead	0 0 20 -5 -12 -6 1
v:r1=the & d:today	0 0 -14 -14 28 0 0
v:r1=under	0 0 6 10 -15 0 0
v:r1=will	0 0 1 18 -16 -1 0
v:r1=with	0 0 -11 -10 23 0 0
v:r1=— & d:ahead	0 0 -6 0 15 -4 -2
v:t0=future	-4 -1 -17 -29 6 23 4
v:t0=modal	-12 -4 13 -11 -4 9 -17
v:t0=past	22 0 -9 -10 21 -37 -12
v:t0=present	-27 -27 23 -2 -8 -1 0
v:t:loose	1 4 17 12 -19 -1 -16
v:t:loose & d:ahead	-5 -4 20 -24 -6 2 -10
v:t:loose & d:gone	6 8 -20 9 -5 -9 -3
v:t:loose & d:today	0 0 7 23 -23 0 0
v:t:loose-l	-1 10 16 6 -19 1 -12
v:t:loose-l3	-3 -5 22 3 -15 -4 0
v:t:loose-r1	0 -2 7 -20 16 0 -2
v:t:loose-r3	0 0 -17 15 2 0 -1
v:t:more & d:ahead	-16 -12 19 -12 -21 20 -6
v:t:more & d:gone	13 6 -31 -1 13 -22 -5
v:t:more-l	-18 0 11 -11 -15 23 -13
v:t:more-l1	-1 -1 0 -2 -10 18 -5
v:t:more-l3	-3 2 2 4 -18 15 3
v:t:more-r	9 -1 3 5 1 -20 -6
v:t:more-r2	0 -9 -6 15 -1 -1 1
v:t:quiet	7 -5 8 15 -24 6 -9
v:t:quiet & d:gone	12 -3 -12 19 -17 -1 0
v:t:quiet & d:today	0 0 19 -1 -17 0 0
v:t:quiet-l	2 -2 11 18 -29 7 -7
v:t:quiet-l1	0 0 4 15 -8 -15 0
v:t:quiet-l2	4 0 -16 3 -3 15 0
v:t:quiet-l3	0 0 10 -3 -16 9 0
v:t:quiet-r2	5 0 -10 20 -17 0 0
v:t:quiet-r3	0 0 0 -14 17 0 0
v:t:truce	-6 2 27 16 -33 7 -12
v:t:truce & d:ahead	-20 -23 29 -15 -24 18 -2
v:t:truce & d:gone	3 14 -44 30 -15 -28 -12
v:t:truce & d:today	-1 0 24 -11 -8 -2 -1
v:t:truce-l	-8 3 18 18 -27 9 -21
v:t:truce-l2	-15 0 -7 21 -1 -5 0
v:t:truce-l3	-7 3 23 4 -25 7 -13
v:t:truce-r	0 -1 16 0 -13 -1 2
v:t:truce-r2	-9 -3 23 5 -31 6 9
v:t:truce-r3	-4 -2 15 3 -7 -2 -4
v:t:verb & d:ahead	-4 -1 9 7 -19 -3 15
v:t:verb-l1	0 0 14 -20 2 0 -1
v:t:verb-l2	0 0 -18 8 3 0 9
v:t:verb-l3	0 -2 3 23 -19 -12 7
v:v0=apply	0 0 -4 -7 16 0 0
v:v0=begin	-5 7 -21 8 -3 0 2
v:v0=carry	0 0 4 3 -18 8 0
v:v0=collect	0 0 -7 -6 18 -3 0
v:v0=die	0 0 24 -9 -14 -2 0
v:v0=have	7 0 3 5 0 -17 -5
v:v0=leave	0 0 -1 18 -16 0 -1
v:v0=offer	0 0 -12 0 -7 17 0
v:v0=pay	0 0 -26 -1 32 -1 -10
v:v0=put	0 0 -5 -5 18 -6 0
v:v0=run	9 0 16 -5 -18 0 -3
v:v0=say	-1 0 5 -29 0 13 -6
v:v0=sit	0 0 -15 3 10 0 0
v:v0=stop	-4 0 10 13 -17 0 0
v:v0=strike	0 0 17 -1 -12 0 0
v:v0=suspend	0 0 -8 -2 18 -9 -6
v:v1=apply	0 0 -4 -7 16 0 0
v:v1=be	-1 -5 15 -6 -2 -16 3
v:v1=begin	-5 7 -28 30 -15 -6 2
v:v1=carry	0 0 -1 3 -20 18 0
v:v1=charge	0 0 -5 -2 16 -2 -2
v:v1=collect	0 0 -8 -6 19 -3 0
v:v1=die	0 0 24 -9 -14 -2 0
v:v1=face	0 0 6 10 -15 0 0
v:v1=have	7 0 10 6 -7 -15 -4
v:v1=leave	0 0 -5 19 -11 0 -1
v:v1=pay	0 0 -25 -4 13 5 5
v:v1=run	8 0 18 -9 -23 4 1
v:v1=say	-1 0 7 -25 2 9 -6
v:v1=sit	0 0 -15 3 10 0 0
v:v1=stop	-4 0 10 13 -17 0 0
v:v1=strike	0 0 17 -1 -12 0 0
verbless	-16 -7 0 -1 13 -2 -1
vt0=agree present	0 0 -14 -5 17 0 0
vt0=be past	2 0 -6 -16 16 0 0
vt0=end present	-19 -1 -10 2 10 9 -2
vt0=extend perfect	0 0 -18 0 16 0 0
vt0=have past	0 0 -6 -6 17 0 0
vt0=make present	0 0 5 0 -15 11 0
vt1=be past	2 0 -5 -16 15 0 0
vt1=end present	-19 -1 -10 2 10 9 -2
vt1=extend infinitive	0 0 -9 0 -6 15 0
vt1=extend perfect	0 0 -18 0 16 0 0
vt1=make present	0 0 5 0 -15 11 0
vt2=be past	-1 0 0 -14 15 0 0`;
