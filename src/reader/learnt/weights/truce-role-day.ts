// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_DAY = `ended expires	ended since	in force expires	in force since	none	proposed expires	proposed since
<always>	-30 -30 -16 -10 54 -19 -24
a:.	-16 -7 -19 -5 33 -3 -8
a:<day-ahead>	-3 0 0 7 0 -17 2
a:<level>	-4 9 -27 -6 22 -5 -6
a:<level> .	0 5 -16 -11 15 0 3
a:<name> has	0 0 -1 19 -13 0 0
a:<quality>	0 0 4 -17 4 0 9
a:<v-begin>	0 0 -3 -6 19 -1 -7
a:<v-return>	0 0 16 -6 -14 0 8
a:?	0 0 -3 -11 15 -9 2
a:charge <level>	0 0 0 -15 10 0 2
a:from	0 0 -19 5 1 0 5
a:had	0 0 0 -10 15 0 0
a:have	0 0 0 -22 21 -1 0
a:in	0 3 -20 -3 19 -6 -2
a:it	8 3 -15 0 5 -6 0
a:on	0 5 -15 3 -2 -10 12
a:on <quality>	0 0 0 -6 -5 0 15
a:say	0 0 -7 -3 15 0 0
a:the	0 -19 -5 -6 17 0 -6
a:to	0 5 -16 -14 17 -1 8
a:year	0 0 1 17 -15 0 0
asks	0 0 -5 -13 18 -9 2
b:, from	0 6 -24 -4 9 0 6
b:, in	0 0 -2 -10 17 0 0
b:, on	4 -2 8 9 -26 5 12
b:, that	0 0 15 0 -11 0 -1
b:, the	0 -2 13 14 -8 -22 -4
b:, until	0 0 -8 -4 20 -10 0
b:, up	0 0 12 0 -16 5 0
b:, was	0 0 -12 -5 17 0 0
b:: <level>	0 0 -4 -8 18 0 -2
b:: <number>	0 0 -9 20 -2 -17 0
b:: what	0 0 -6 -7 16 0 0
b:; the	0 0 -18 9 0 9 0
b:<day-ahead>	0 0 9 -12 -12 16 -6
b:<day-gone>	7 0 15 13 -23 -2 -2
b:<duty>	1 -3 9 -9 5 -22 4
b:<level> until	0 0 2 6 -17 7 0
b:<name> and	6 -1 18 7 -33 8 0
b:<name> is	0 0 -23 0 23 0 0
b:<name> to	0 0 0 -1 -15 7 10
b:<not>	-4 0 17 -12 -2 -7 1
b:<number>	-4 -1 -37 1 39 -24 1
b:<office>	0 0 -13 -5 29 -11 0
b:<organisation>	0 0 -2 0 15 -16 -2
b:<person>	-4 -1 0 -22 22 -4 0
b:<points>	0 0 36 0 -26 -10 0
b:<span>	-3 0 15 10 -12 -16 0
b:<span> from	0 2 0 9 -17 -2 8
b:<v-begin>	0 2 -15 7 0 1 0
b:<v-buy>	0 0 0 -7 18 -6 0
b:<v-end>	3 -3 4 -26 0 9 1
b:<v-impose>	-18 -7 6 -11 9 -3 1
b:<v-return>	0 0 -10 -1 18 -3 0
b:<v-target>	0 0 -5 -13 15 2 -2
b:<v-up>	-1 -2 14 -25 4 3 -11
b:a	4 -2 -11 -4 19 -14 0
b:agree in	0 0 18 1 -11 -8 0
b:agreement	0 0 -8 0 17 -8 0
b:an	0 0 14 -19 8 -4 0
b:and <name>	6 -1 15 0 -18 1 0
b:and end	0 0 -18 -2 15 7 0
b:and has	0 0 10 10 -15 -2 0
b:and it	0 0 20 -3 -12 -5 0
b:and on	0 0 -21 8 15 -2 -1
b:apply	0 0 -3 -7 16 0 0
b:arrangement	0 0 -4 6 -17 18 0
b:at	1 0 -8 -12 19 -3 -2
b:at <number>	0 0 -8 -2 15 0 0
b:back	0 0 -18 -2 25 0 0
b:before	0 0 0 8 -1 -17 2
b:begin	2 6 -23 8 -4 -1 0
b:begin on	3 7 -19 0 -1 0 2
b:both	0 0 0 25 -23 4 -4
b:by	0 0 -10 2 21 -13 -10
b:carry the	0 0 7 4 -15 4 0
b:cease	0 0 -4 3 -16 17 0
b:clear	0 0 10 0 -15 6 0
b:club	0 0 -13 0 15 0 0
b:conclude in	0 0 7 10 -16 0 0
b:day	0 0 20 -8 -7 -6 0
b:deadline	0 0 -15 0 18 -1 0
b:due	0 0 15 -3 0 -17 -1
b:duty on	0 0 8 0 -17 0 9
b:for	-1 0 -13 -17 24 -7 3
b:for the	0 0 -14 -9 26 0 0
b:freeze	0 0 -20 8 0 0 4
b:from	-12 3 -20 7 1 -9 16
b:given	0 0 2 6 -16 7 0
b:good	0 0 16 0 0 -17 -11
b:good would	0 0 16 0 -12 -4 0
b:had	-4 0 -3 -3 16 -4 -1
b:halt	0 0 -3 15 -9 0 0
b:has	2 -3 0 2 8 -15 -5
b:have end	0 0 -9 0 15 -3 0
b:in	-7 -3 -9 15 10 -9 -28
b:in the	0 0 0 -10 17 -10 0
b:is due	0 0 16 0 -9 -6 0
b:is to	0 0 -20 -1 0 9 9
b:it end	-3 0 10 -3 -15 9 0
b:it will	0 0 12 -4 1 -15 0
b:keep the	0 0 8 0 -16 7 0
b:lapse on	0 0 15 -2 -7 -1 0
b:last	0 1 6 0 -15 6 -2
b:lower	0 0 -3 0 15 0 -6
b:my	0 0 -13 0 16 0 0
b:new	0 0 -8 -8 18 1 -4
b:of the	0 0 7 -9 -8 16 -1
b:on <day-gone>	7 0 15 0 -15 -7 0
b:on the	0 0 -12 1 15 -4 -6
b:our	0 0 -10 -5 22 -2 0
b:out	10 -1 16 -20 -7 -9 0
b:pause	-1 0 21 -1 -21 2 0
b:pay	0 0 -28 -1 18 0 4
b:present	0 0 19 -1 -14 0 0
b:price	0 0 -10 0 15 0 0
b:return	0 0 -16 0 22 -3 0
b:say	0 0 -3 -16 7 9 -2
b:since	-8 -10 -26 27 -3 -13 -9
b:since the	0 0 -8 20 -10 -1 0
b:standstill	1 11 -18 0 8 -2 0
b:start	0 0 -10 16 -8 -1 4
b:stop	-2 0 4 12 -19 0 7
b:suspend	0 0 1 -1 10 -16 -5
b:suspension	0 0 -13 0 -1 19 -2
b:that	3 -3 15 -9 0 -1 -23
b:that 's	0 0 15 -3 -6 -4 0
b:the	-22 -11 5 3 1 8 -7
b:the <office>	0 0 -16 -7 25 -5 0
b:the <quality>	0 0 -11 -8 18 0 -1
b:the <span>	0 0 29 7 -30 0 0
b:the deadline	0 0 -13 0 16 -1 0
b:the pause	0 -2 17 0 -14 0 0
b:the present	0 0 15 0 -12 0 0
b:the suspension	0 0 -2 0 -11 18 -2
b:the tariff	4 0 19 2 -19 -4 0
b:the truce	-6 -12 -2 12 4 -17 4
b:the two	-3 0 -8 17 -10 7 0
b:thi	0 0 15 -6 -4 -9 3
b:three	0 0 -16 -4 7 11 0
b:time	0 0 -15 3 13 -1 0
b:to	-22 -19 9 -29 -6 18 9
b:to an	0 0 15 0 -12 -1 0
b:to extend	0 0 -8 0 -9 16 0
b:truce	-2 -18 0 8 2 -7 2
b:truce between	6 0 9 -16 0 -1 0
b:two	3 1 -19 10 -7 12 0
b:under	0 0 -10 -8 15 3 0
b:until	-5 -7 0 -6 3 12 -20
b:up	0 0 17 -17 -13 11 -4
b:up to	0 0 15 -1 -14 1 0
b:was	0 -3 -5 3 13 -19 -6
b:were	0 0 0 -14 15 0 -1
b:which end	0 0 -14 0 16 0 0
b:will be	0 0 15 -10 -17 6 5
b:would	-4 -2 -3 -13 2 19 -5
b:you	0 0 -11 -3 24 -8 0
c0=propose	0 0 -15 0 7 8 -2
c0=up	0 0 5 -18 8 4 -8
c1=agree & d:ahead	0 0 -6 -12 18 0 0
c1=end & d:ahead	-17 -1 -1 -11 6 4 0
c1=end & d:gone	13 -7 -16 -1 10 -7 -4
c1=impose	-11 -10 0 -9 21 -12 1
c1=impose & d:gone	-6 -6 -10 -7 24 -10 -11
c1=propose & d:ahead	0 0 -14 -4 18 2 0
c1=stay & d:ahead	-5 -5 0 -35 5 6 7
c1=stay & d:gone	9 0 -34 8 5 -10 -3
c1=up	0 -1 6 -18 7 6 -8
c1=up & d:gone	0 0 -1 -22 32 -4 0
c2=stay	-11 -7 -2 -1 17 0 -15
ct0=bear present	0 0 2 17 -6 -13 -2
ct0=end past	23 -2 -23 0 0 -1 0
ct0=end present	-25 -2 -4 4 3 6 1
ct0=impose present	0 0 4 -20 3 -3 9
ct0=stay past	14 2 -8 -24 10 -3 -1
ct1=bear present	0 0 4 17 -8 -13 -2
ct1=end past	23 -2 -23 0 0 -1 0
ct1=end present	-25 -2 -3 0 4 7 2
ct1=impose present	0 0 4 -18 4 -7 9
ct1=stay past	15 2 -7 -26 9 -2 -1
ct2=impose perfect	0 0 -3 23 -18 0 0
ct2=impose present-passive	0 0 3 -15 11 0 -4
ct2=stay past	-1 0 0 -15 19 0 0
d:ahead	-64 -57 13 -40 13 11 9
d:ahead other	-30 -21 -15 -69 54 3 0
d:ahead own	-35 -38 22 -7 -14 9 10
d:ahead-0	0 0 -64 38 30 -21 -28
d:ahead-1	-20 -13 -19 27 -2 -73 43
d:ahead-2	-6 -6 40 -36 -5 -104 23
d:ahead-3	-8 -7 38 -54 3 -28 -52
d:ahead-4	-5 -12 2 -59 -21 55 -47
d:ahead-5	-15 -13 -19 -87 51 25 -46
d:ahead-6	0 0 -15 -5 -19 34 -1
d:at=0	-9 -22 -6 0 12 0 4
d:at=1	0 -20 -9 11 -3 10 10
d:at=2	-9 4 6 -13 21 -8 -32
d:at=3	-23 -4 -18 -28 70 -39 -37
d:before and	0 0 0 -12 15 0 0
d:begins	-5 2 -18 68 -43 -49 36
d:begins ahead	-10 -19 -12 27 -18 -32 49
d:begins gone	2 14 -40 48 -28 -25 -32
d:begins today	-2 -1 12 22 -20 -5 -8
d:ends	0 -2 19 -6 -13 10 -19
d:ends ahead	-24 -29 19 -15 -9 15 -14
d:ends gone	13 16 -17 17 -19 -16 -7
d:ends other ahead	-7 -8 6 -23 8 4 -2
d:ends other gone	8 15 -9 10 -16 -7 0
d:ends own ahead	-15 -20 16 -1 -14 13 -13
d:ends own today	0 0 12 -29 13 -2 -2
d:ends today	0 0 12 -29 13 -2 -2
d:gone	8 7 -114 15 39 -75 -66
d:gone other	-11 0 -70 -66 114 -41 -28
d:gone own	17 8 -59 43 -19 -39 -40
d:gone-0	0 -7 -5 -37 45 -1 -3
d:gone-1	12 -19 -26 -37 49 -5 -18
d:gone-2	18 -12 -5 -2 0 0 -1
d:gone-3	-21 2 -15 53 -43 -6 -4
d:gone-4	0 9 -27 56 -42 -19 -6
d:gone-5	-15 6 -50 -58 97 -38 -25
d:gone-6	3 11 0 -19 1 0 0
d:how=calendar	-18 -9 13 -6 -3 12 1
d:how=month	-16 0 -61 -2 45 -29 -15
d:how=relative	0 -8 -13 14 15 -26 -33
d:how=weekday	0 -27 -27 -24 63 -56 -6
d:last	0 0 -27 -31 60 -7 -2
d:month	-16 0 -61 -2 45 -29 -15
d:month ahead	0 0 -51 -14 69 -20 -7
d:named=0	-22 -21 -18 -22 61 -16 -20
d:named=2	-4 -3 7 31 -31 5 -3
d:named=3	0 0 -9 -5 18 0 0
d:rank=0	-12 -18 13 23 -11 -46 11
d:rank=0 of 1	-3 -11 52 -2 -48 0 0
d:rank=0 of 2	0 0 -15 27 10 -35 -4
d:rank=0 of 3	0 0 -5 -29 32 -27 0
d:rank=0 of 4	0 0 -30 22 -1 -19 20
d:rank=1	-5 -5 35 -6 -36 -10 23
d:rank=1 of 2	0 0 47 -32 -54 8 10
d:rank=1 of 3	0 0 12 -9 -3 -20 10
d:rank=1 of 4	0 0 -31 21 15 -23 8
d:rank=2	-2 -2 25 -38 -17 1 -2
d:rank=2 of 3	0 0 16 -21 -21 18 -15
d:rank=2 of 4	-8 -6 11 -58 -16 31 -12
d:rank=3	-5 -3 1 -41 -18 45 -35
d:span-before	-5 8 5 2 -23 11 12
d:today	-12 -9 -1 -2 23 -23 -24
d:today own	-12 -9 0 -2 23 -23 -24
d:today-0	-12 -9 -1 -2 23 -23 -24
f:"	-3 6 -10 -28 26 -14 7
f:'s	-12 -10 13 -11 8 0 -30
f:,	0 7 19 -11 0 -12 -16
f:.	1 -8 15 2 -5 -6 -7
f::	-4 -3 43 -15 -21 -3 -8
f:;	3 0 1 -16 2 3 0
f:<day-ahead>	-12 -15 -9 35 -12 -6 -5
f:<day-gone>	7 10 14 -19 0 -4 -22
f:<duty>	4 0 -5 -8 0 -3 18
f:<gate>	-4 7 -5 -21 8 1 9
f:<goods>	-6 -10 26 1 -11 -11 0
f:<level>	0 4 -2 18 -12 -9 0
f:<money>	5 0 -2 -7 15 -11 -2
f:<month-gone>	-4 -1 5 -21 13 3 -6
f:<month-today>	0 0 20 0 -18 0 0
f:<name>	4 6 29 -31 -7 -11 -2
f:<not>	1 5 -10 -8 9 10 -17
f:<number>	-10 -4 15 7 -9 -10 2
f:<office>	0 -3 -16 -4 18 9 -5
f:<organisation>	-4 -5 -21 12 1 9 11
f:<person>	-8 -7 17 -11 7 -8 -16
f:<points>	0 0 37 -3 -19 -8 -2
f:<quality>	-5 -5 24 -5 -14 -5 8
f:<sender>	-1 0 -9 -12 23 1 -2
f:<span>	0 0 2 21 -13 -18 4
f:<v-begin>	10 8 6 -1 -5 -4 -29
f:<v-end>	-8 6 3 4 -2 -22 5
f:<v-propose>	-10 3 -20 -12 22 8 -3
f:<v-say>	-14 -1 8 -24 9 5 -9
f:<v-sell>	0 0 -17 -9 34 -7 -3
f:<v-suspend>	0 0 5 -24 -2 16 -1
f:<v-target>	-2 0 4 15 -17 -1 8
f:<v-up>	3 0 -13 -7 21 -5 -14
f:?	0 0 29 9 -28 -9 0
f:a	5 11 -26 -10 33 -25 -6
f:additional	0 0 -3 -6 17 -16 0
f:after	0 -1 -15 -3 24 -1 -4
f:again	0 0 -22 -5 13 12 0
f:agreement	0 0 -15 0 0 11 0
f:all	0 0 -4 -11 19 0 -4
f:already	0 0 -14 0 17 0 0
f:an	2 0 -3 8 6 -20 -3
f:and	-10 -23 19 17 2 -55 -10
f:any	0 0 17 0 -13 0 0
f:apply	0 0 -9 -17 17 8 -1
f:approve	0 0 -20 0 27 -11 0
f:are	10 -5 0 16 -12 -4 0
f:as	-4 -2 4 8 -8 -16 11
f:ask	0 0 3 16 -9 -5 -1
f:back	15 0 2 2 -10 -14 0
f:be	-4 -4 1 -2 -8 19 -1
f:before	0 0 -11 18 2 -10 -3
f:between	0 0 19 0 -14 0 0
f:both	-2 9 -22 -8 29 -2 -11
f:by	-3 -3 5 2 10 -24 -10
f:call	0 0 -17 -16 24 -2 7
f:case	0 0 9 -1 -17 11 0
f:change	0 0 1 -1 -18 12 6
f:chip	0 0 -5 -9 17 0 0
f:company	0 0 -11 -4 18 0 0
f:country	0 0 -10 -4 16 0 0
f:cut	0 0 4 -18 -7 0 17
f:day	0 2 14 -5 -25 12 3
f:decide	0 0 22 0 -19 -2 0
f:due	0 0 35 0 -25 -15 0
f:duty	7 1 -4 3 -13 0 15
f:each	0 0 16 3 -10 -5 0
f:entry	0 0 22 0 -17 -2 0
f:ever	0 0 9 -17 6 0 0
f:expect	0 0 -7 -9 18 0 0
f:export	0 0 -5 -4 15 0 0
f:extension	3 0 -18 6 8 0 0
f:farm	0 0 -14 -1 19 0 0
f:fee	0 0 -14 -8 18 2 0
f:fish	0 0 13 7 -15 -5 0
f:followed	0 0 7 12 -16 0 0
f:for	-13 -1 9 -2 6 -2 -33
f:former	0 0 -25 0 -1 25 0
f:fourth	0 3 -17 -3 12 0 0
f:from	3 0 20 -2 -15 -10 6
f:full	13 -1 -18 0 9 -6 0
f:gave	0 0 -4 -11 16 0 0
f:general	0 0 -18 -6 25 0 0
f:geneva	0 0 -8 -10 25 -5 0
f:get	0 0 -8 -15 18 1 0
f:good	0 -2 0 15 -15 6 0
f:has	10 2 -1 -17 2 0 4
f:have	0 -6 -7 -7 21 -5 -15
f:he	-2 5 -18 2 12 0 -5
f:hold	5 0 10 -1 -20 9 0
f:hour	1 3 -20 -14 13 4 0
f:if	0 0 7 7 0 -16 -3
f:in	10 -5 -9 0 -9 20 7
f:is	-7 -16 -3 17 -3 -6 2
f:it	0 6 7 11 -5 -18 -10
f:its	-1 -1 6 0 -18 9 12
f:land	0 0 10 9 -17 0 0
f:later	5 0 -24 1 1 0 14
f:licence	0 0 5 -17 10 0 0
f:long	0 0 20 3 -20 0 0
f:madrid	5 9 -16 -9 7 0 0
f:matter	0 0 -18 0 21 0 0
f:may	0 0 -22 1 16 0 1
f:meet	2 8 -31 -1 16 5 0
f:ministry	0 0 -13 -3 16 3 0
f:minute	0 0 -7 13 5 -16 0
f:month	0 0 6 -15 5 0 0
f:much	0 0 2 13 -20 -3 9
f:my	0 0 0 -15 15 0 0
f:neither	0 9 -6 18 -16 0 0
f:next	0 0 -18 7 -17 25 0
f:no	0 -3 -1 -21 21 -5 -2
f:noon	0 0 -6 16 -7 -1 0
f:nothing	1 7 0 -26 -1 15 -3
f:now	-1 -1 -13 5 16 -3 -7
f:of	-2 -16 -19 -28 44 -7 -2
f:offer	0 0 -14 0 17 0 0
f:one	4 -3 16 9 -17 -11 0
f:ordinary	0 0 0 12 -15 0 4
f:over	1 0 28 9 -32 0 -1
f:part	0 0 1 15 -12 -5 0
f:pay	-1 -6 25 9 -21 -7 0
f:people	0 0 22 -6 -8 -6 0
f:press	0 0 0 17 -17 0 0
f:prolong	0 0 15 4 -17 0 0
f:raise	0 0 -12 0 18 -5 0
f:rate	0 0 0 -20 3 12 0
f:round	0 0 -10 -10 21 -3 0
f:rum	0 0 -17 0 14 0 0
f:run	0 0 -21 15 0 4 0
f:same	0 2 4 -19 -1 0 2
f:she	0 0 -16 0 19 0 0
f:ship	0 0 -8 -1 17 -1 0
f:should	0 0 15 -3 -3 -5 0
f:side	-6 16 -24 -11 17 5 0
f:since	10 2 -7 -22 14 -2 -5
f:start	0 0 20 -4 -14 0 0
f:state	0 0 -10 0 16 0 0
f:stay	0 0 -18 -8 19 6 0
f:still	0 0 19 -13 -2 0 0
f:suspend	0 -1 5 -16 8 0 2
f:take	0 0 15 12 -24 3 -1
f:talk	4 0 0 -23 14 0 0
f:tariff	0 0 -5 -15 19 -4 0
f:that	-6 -4 30 2 -14 -6 -34
f:the	-1 -6 -6 -16 11 14 -7
f:their	1 9 -11 -32 13 12 -3
f:them	-1 0 -7 -5 19 -8 -3
f:then	8 2 2 -15 -5 6 -3
f:there	1 -1 22 -2 -12 0 -8
f:they	1 -4 16 12 -21 0 -10
f:thi	-2 -1 -12 13 -15 13 12
f:those	0 0 -5 0 15 -5 0
f:through	0 0 18 -5 -14 2 0
f:to	7 6 8 15 -12 -31 0
f:top	0 0 -16 -12 20 6 -3
f:truce	0 6 15 4 -13 -1 -5
f:two	3 0 -2 -18 19 -4 -3
f:under	0 0 -10 4 17 -19 -1
f:unlawful	0 0 -15 -1 18 0 0
f:unless	0 0 28 11 -30 -5 0
f:until	7 2 0 12 -6 -23 -9
f:was	11 0 -11 3 7 -9 -15
f:what	1 -1 15 4 -12 -5 -3
f:whole	2 0 8 6 -16 0 0
f:will	-3 -4 4 -13 8 16 -19
f:with	-3 -1 -2 -4 19 -17 -8
f:your	0 0 -15 0 16 0 0
first-of-paragraph	-12 -37 -21 4 42 -17 -13
has-future	-6 -2 -13 -14 9 16 0
has-infinitive	0 -4 -23 -12 8 17 6
has-modal	-12 -6 -1 -3 19 -2 -21
has-participle	-4 -4 -17 8 4 -3 4
has-past	21 1 -12 1 15 -39 -20
has-pluperfect	0 0 0 -12 19 -4 -1
has-present	-37 -15 9 -7 16 -9 -11
headline	-12 -10 -9 20 15 -14 -46
l1=,	-3 -5 -17 -4 14 5 11
l1=, & d:ahead	0 0 -22 -4 5 9 15
l1=<level-noun>	0 0 16 14 -26 0 0
l1=<level-noun> & d:today	0 0 0 15 -13 0 0
l1=<number>	0 0 -18 -4 20 0 0
l1=<number> & d:ahead	0 0 -12 -1 17 0 0
l1=<span>	0 0 -17 -4 22 0 0
l1=<span> & d:ahead	0 0 -17 -2 21 0 0
l1=<v-begin>	0 0 -18 11 1 0 0
l1=<v-begin> & d:ahead	0 0 -15 15 -1 0 0
l1=<v-impose>	0 0 -3 -9 16 0 0
l1=<v-stay> & d:ahead	0 0 0 0 -12 15 0
l1=and	0 0 -2 -9 15 0 -1
l1=by	0 0 -1 -8 16 -5 -2
l1=from	-9 5 -10 8 0 -26 8
l1=from & d:ahead	-1 -10 -5 3 6 -23 14
l1=in	-6 -11 -15 11 6 -6 -2
l1=in & d:ahead	0 0 -10 -2 19 -1 0
l1=of	-3 2 -24 10 7 -15 0
l1=of & d:ahead	0 0 -17 -7 24 -12 2
l1=of & d:gone	0 3 -4 15 -12 0 0
l1=on	6 -3 -6 -8 19 -14 0
l1=on & d:ahead	-31 -17 4 -26 13 -6 8
l1=on & d:gone	20 6 -29 9 0 -14 -19
l1=on & d:today	0 0 -11 -4 21 0 0
l1=out	3 0 17 -1 -16 0 0
l1=since	-6 -6 -22 11 7 -6 -7
l1=since & d:ahead	0 0 -14 -27 39 -2 -2
l1=since & d:gone	-4 -4 -7 20 -9 0 -2
l1=to	-2 -7 8 -26 -9 19 -16
l1=to & d:ahead	0 -1 11 -14 -26 24 -14
l1=to & d:gone	0 -3 -8 -13 38 -17 0
l1=until	-4 -5 3 -24 7 8 -16
l1=until & d:gone	-1 -2 -18 -12 33 -8 0
l2=, & d:ahead	0 -6 -8 -28 13 5 8
l2=: & d:ahead	0 0 0 -15 12 -4 2
l2=<day-ahead>	0 0 -11 0 -4 22 -3
l2=<day-ahead> & d:ahead	0 0 -11 1 -10 24 -3
l2=<name> & d:gone	0 0 0 -14 17 0 0
l2=<number> & d:ahead	0 0 14 12 -27 -3 3
l2=<number> & d:gone	0 0 0 -20 24 0 0
l2=<span>	0 2 3 3 -16 0 8
l2=<v-agree>	0 0 -14 15 0 -5 0
l2=<v-agree> & d:ahead	0 0 -12 -4 20 -3 0
l2=<v-agree> & d:gone	0 0 0 19 -14 0 0
l2=<v-end> & d:gone	11 -6 -15 0 4 -5 0
l2=<v-stay> & d:ahead	0 0 -6 -16 7 4 0
l2=<v-stay> & d:gone	0 0 -6 16 -7 -3 0
l2=<v-suspend>	0 0 10 4 -1 -15 -2
l2=at	0 0 -3 -11 19 -4 -1
l2=at & d:ahead	0 0 -6 0 17 -4 -1
l2=back	0 0 -13 0 16 0 0
l2=both	0 0 8 15 -19 -3 0
l2=both & d:gone	0 0 0 16 -16 0 0
l2=by & d:ahead	0 0 -9 0 17 -5 0
l2=effect & d:ahead	0 0 -1 -15 3 -2 8
l2=have	0 0 -16 -2 23 -2 0
l2=have & d:ahead	0 0 -15 0 18 -2 0
l2=since & d:gone	0 0 0 21 -20 0 0
l2=stay & d:ahead	0 0 -10 -1 15 -1 0
l2=that	0 0 15 -6 0 -6 -4
l2=that & d:ahead	0 0 17 0 -8 -4 -2
l2=time	0 0 -10 -1 15 0 0
l2=to	0 0 -5 -1 -7 17 -1
l2=to & d:ahead	0 0 -3 -1 -11 18 -1
l2=which	0 0 -10 -1 -3 15 0
l2=which & d:ahead	0 0 -9 0 -5 15 0
l2=—	0 0 -6 -9 18 0 0
l3=,	-5 0 -2 15 -4 0 -18
l3=, & d:ahead	0 0 4 0 0 3 -15
l3=, & d:gone	-3 0 -5 16 -9 -4 0
l3=: & d:gone	0 0 0 -15 20 0 0
l3=<begin> & d:gone	3 5 -17 9 0 -8 -16
l3=<duty>	0 0 -10 -5 16 -4 3
l3=<duty> & d:gone	0 0 0 -12 15 0 0
l3=<goods>	0 0 6 24 -22 -9 0
l3=<goods> & d:today	0 0 2 17 -19 0 0
l3=<level>	0 0 1 -18 3 -1 6
l3=<not>	0 0 -9 -3 16 0 0
l3=<number> & d:gone	0 0 0 15 -13 0 0
l3=<office>	0 0 -12 0 15 0 0
l3=<v-begin> & d:ahead	0 0 -1 -15 5 0 3
l3=<v-impose>	0 -3 -4 -4 14 -16 5
l3=<v-impose> & d:ahead	0 0 -1 -2 7 -15 7
l3=<v-suspend> & d:gone	0 0 0 -10 15 0 0
l3=agreement	0 0 -13 0 15 -3 0
l3=and	0 0 -3 -16 5 14 -5
l3=are	0 0 20 -4 -8 -3 0
l3=are & d:ahead	0 0 22 -1 -15 -3 0
l3=as	0 0 7 -15 3 0 0
l3=be & d:ahead	0 0 3 1 -15 7 4
l3=end & d:ahead	0 0 8 0 -22 12 0
l3=force & d:gone	0 0 0 20 -19 0 0
l3=from	0 0 -11 11 -5 16 -5
l3=from & d:ahead	0 0 -10 15 -11 18 -4
l3=has	0 0 -14 -10 25 0 0
l3=has & d:ahead	0 0 -14 0 17 0 0
l3=in & d:ahead	0 0 -9 -12 30 -4 -8
l3=in & d:gone	-2 0 -1 15 -8 0 0
l3=last	0 0 18 -3 -5 -12 0
l3=last & d:ahead	0 0 19 0 -9 -12 0
l3=one	0 0 19 0 -16 -5 0
l3=standstill	0 3 -32 5 18 2 0
l3=suspension	0 0 -16 -6 -1 23 0
l3=suspension & d:ahead	0 0 -16 -1 -6 23 0
l3=that	0 0 21 3 -14 -10 0
l3=that & d:ahead	0 0 23 -7 -10 -9 0
l3=the	-7 -2 20 11 -10 -22 -10
l3=the & d:ahead	0 0 25 -2 -9 -18 -6
l3=to	-11 -2 1 -20 5 0 8
l3=to & d:gone	-8 0 0 -17 36 -4 -2
l3=truce	-2 -3 2 5 0 -17 5
l3=truce & d:ahead	0 0 5 12 -8 -16 6
l3=was	4 0 -20 1 7 0 0
l3=was & d:ahead	0 0 -18 -8 28 0 0
l4='s	0 0 -15 -9 21 -4 3
l4=:	0 0 -7 16 -13 13 -7
l4=<agent> & d:today	0 0 8 8 -15 0 0
l4=<begin>	0 -5 9 16 2 -28 -21
l4=<begin> & d:ahead	-15 -14 16 10 -3 -16 -5
l4=<begin> & d:gone	9 5 -28 21 -11 -11 -19
l4=<begin> & d:today	-4 -2 5 -15 19 -9 -10
l4=<day-ahead>	0 0 -7 0 -12 22 0
l4=<day-ahead> & d:ahead	0 0 -7 0 -13 23 0
l4=<day-gone> & d:gone	0 0 0 -12 15 0 0
l4=<gate> & d:ahead	0 0 -6 0 15 -4 -1
l4=<goods> & d:ahead	0 0 6 -17 9 0 -10
l4=<level>	0 0 0 -14 16 -6 -1
l4=<month-gone>	0 0 16 1 -13 -2 0
l4=<month-gone> & d:ahead	0 0 17 0 -12 -2 0
l4=<office>	0 0 -5 -4 15 0 0
l4=<person>	0 0 -9 -10 15 0 1
l4=<points>	0 0 22 0 -19 0 0
l4=<points> & d:ahead	0 0 24 0 -23 0 0
l4=<v-agree> & d:ahead	0 0 -9 -2 16 0 0
l4=<v-stay>	0 3 -15 -8 29 -9 -1
l4=<v-stay> & d:ahead	0 0 -14 -2 29 -8 0
l4=<v-target>	0 0 -5 -8 17 0 0
l4=a	0 0 -15 0 19 0 0
l4=a & d:ahead	0 0 -15 4 10 0 0
l4=an	0 0 -7 -6 15 0 0
l4=be	0 0 -20 -3 24 1 0
l4=be & d:ahead	0 0 -19 0 18 2 0
l4=busan	0 0 17 -2 -8 -5 0
l4=busan & d:ahead	0 0 17 0 -13 -4 0
l4=from & d:ahead	0 0 -17 -5 8 0 8
l4=from & d:today	0 0 9 7 -16 0 0
l4=have	0 0 -10 -10 22 -1 0
l4=in	-2 7 -28 11 -3 -1 10
l4=in & d:ahead	0 0 -24 2 6 0 11
l4=in & d:gone	-1 8 0 12 -15 0 0
l4=is	0 0 -20 -18 13 9 9
l4=is & d:ahead	0 0 -18 -3 3 10 10
l4=it	16 -1 1 -9 -16 14 4
l4=it & d:ahead	-2 0 3 -11 -14 16 6
l4=it & d:gone	19 0 -2 -2 -7 0 0
l4=last	2 0 16 -2 -8 -7 0
l4=last & d:ahead	-2 0 19 0 -10 -7 0
l4=on	6 0 11 -20 -1 -1 -4
l4=other & d:ahead	0 0 6 0 -15 7 0
l4=over	0 0 -13 0 15 0 0
l4=the	-7 1 -25 -18 12 24 9
l4=the & d:ahead	0 0 -24 0 -2 26 11
l4=the & d:gone	-5 3 -3 -16 21 0 0
l4=truce	-1 0 15 5 -11 -6 0
l4=truce & d:ahead	0 0 19 0 -12 -5 0
l4=which	0 0 0 15 -6 -8 -2
l4=will	0 0 2 -8 8 -18 5
l4=will & d:ahead	0 0 2 0 4 -18 6
l4=would	-1 0 17 -3 -15 0 0
l=, from & d:ahead	0 -4 -12 -13 16 0 7
l=, from & d:gone	0 12 0 5 -15 0 0
l=<begin> until	0 0 -4 -7 15 -2 0
l=<day-ahead> to & d:ahead	0 0 -10 -2 0 15 0
l=<level> on	0 0 -11 -4 15 0 0
l=<number> ,	0 0 20 0 -18 0 0
l=by the	0 0 -6 -3 15 -4 0
l=go on	0 0 16 0 -12 -2 0
l=go on & d:ahead	0 0 16 0 -13 -2 0
l=run until & d:ahead	0 0 9 0 -18 7 0
l=to the	0 0 -4 -6 -10 19 0
l=to the & d:ahead	0 0 -4 0 -16 20 0
lead=, & d:gone	2 12 -33 1 7 -15 -9
lead=1	0 0 3 0 -17 7 7
lead=13	0 0 6 0 -21 15 0
lead=9	-2 -9 -15 -4 0 10 13
lead=: & d:ahead	-1 -1 12 -15 -2 -6 6
lead=: & d:gone	0 -1 -5 -8 19 0 -4
lead=: & d:today	0 0 -9 18 -9 0 0
lead=april	0 0 -11 -5 22 -2 0
lead=april & d:ahead	0 0 -11 0 15 -2 0
lead=because & d:gone	4 5 0 9 -17 0 0
lead=by	0 0 -13 -3 19 0 0
lead=china & d:ahead	0 0 15 -1 -7 -2 0
lead=from	0 14 -17 1 -5 0 4
lead=from & d:ahead	0 -3 -16 8 -2 0 7
lead=from & d:gone	0 17 0 -7 -4 0 -2
lead=january & d:ahead	0 0 12 0 -15 2 0
lead=july	0 0 -9 0 17 -3 0
lead=june	0 0 -15 0 13 5 0
lead=last	0 0 19 0 -14 -4 0
lead=march	0 0 -17 0 20 0 0
lead=november	0 0 14 28 -33 -3 0
lead=november & d:ahead	0 0 15 0 -12 -3 0
lead=november & d:gone	0 0 0 29 -27 0 0
lead=our	0 0 -8 0 15 0 0
lead=that & d:ahead	-2 -4 9 -16 -2 9 -9
lead=thursday	0 0 33 -3 -28 0 0
lead=thursday & d:ahead	0 0 28 0 -27 0 0
lead=we	0 0 -9 -4 16 0 0
lead=— & d:ahead	0 0 11 0 -15 4 0
lead=— & d:today	0 0 -7 -13 22 0 0
lll=<begin> <begin> until	0 0 -4 -7 15 -2 0
lll=and end on	0 0 -17 0 12 7 0
lll=and end on & d:ahead	0 0 -17 0 10 7 0
lll=it end on & d:ahead	0 0 7 0 -19 10 0
lll=it expire on	6 0 -16 0 8 0 0
lll=it expire on & d:ahead	0 0 -15 0 17 0 0
lll=which end on	0 0 -14 0 16 0 0
lll=which end on & d:ahead	0 0 -14 0 15 0 0
lr=, .	0 0 0 1 -12 0 15
lr=, . & d:ahead	0 0 -8 -3 -3 0 16
lr=, <end> & d:today	0 0 0 -16 14 0 0
lr=: .	0 0 13 -3 -16 5 0
lr=: . & d:ahead	0 0 14 0 -18 5 0
lr=<begin> ,	0 7 -21 0 14 -2 0
lr=<begin> , & d:ahead	0 -2 -27 0 32 -2 0
lr=<begin> <end>	0 0 28 -8 -14 -10 -4
lr=<begin> <end> & d:ahead	0 0 28 0 -21 -8 -1
lr=by <end>	0 0 -12 0 15 0 0
lr=end .	0 0 -17 0 21 -1 0
lr=end . & d:ahead	0 0 -15 0 17 0 0
lr=from .	0 0 0 24 -12 -6 -12
lr=from . & d:ahead	0 0 0 23 -10 -6 -11
lr=from . & d:today	0 0 0 15 -14 0 0
lr=from <end>	0 0 -15 -1 17 -5 -1
lr=is <end>	0 0 18 0 -17 0 0
lr=is <end> & d:ahead	0 0 19 0 -18 0 0
lr=last ,	0 0 0 17 -15 0 0
lr=last , & d:gone	0 0 0 17 -15 0 0
lr=on ,	0 8 0 -8 -4 15 -5
lr=on , & d:ahead	-1 0 4 -1 -9 15 -1
lr=on . & d:ahead	-6 0 0 -16 3 3 4
lr=on <end>	5 -1 0 -2 8 -18 -2
lr=on <end> & d:ahead	-1 0 2 -17 12 -15 -1
lr=on by	0 0 0 -11 15 0 0
lr=out .	0 0 17 0 -15 0 0
lr=since ,	0 0 -18 13 -2 0 0
lr=since , & d:ahead	0 0 -16 -7 24 0 0
lr=since , & d:gone	0 0 0 17 -14 0 0
lr=the <end> & d:gone	0 0 0 -7 17 -6 0
lr=thursday ,	0 0 15 -3 -10 0 0
lr=thursday , & d:today	0 0 15 -3 -10 0 0
lr=to , & d:gone	0 0 0 -8 17 -1 0
lr=until .	0 0 3 -16 0 8 -2
lr=until . & d:gone	0 0 -7 -9 20 0 0
lr=until <end>	0 0 -21 -8 23 5 0
lr=until <end> & d:ahead	0 0 -20 0 18 7 0
lr=until to	0 0 -13 0 17 0 0
lr=until to & d:ahead	0 0 -13 0 15 0 0
nc2=begin	-3 7 10 -15 0 4 -9
nc2=end	9 5 -27 -4 9 -10 8
nc2=stay	0 -15 2 0 6 -8 0
nc2=up	0 0 15 -4 -5 1 -4
nct2=end present	10 -10 -8 18 -12 -2 0
nct2=end present-passive	0 0 -11 -5 19 0 0
nct2=impose present	0 0 -13 15 3 -8 -4
nct2=up present	0 0 18 -10 -6 0 -3
next="	0 0 -22 1 17 3 -2
next=:	-4 -1 12 -24 8 -6 0
next=and	0 2 -23 3 4 -4 8
next=if	0 -1 -16 0 3 0 13
next=—	8 5 -16 -16 24 -18 -7
nhas-perfect	0 0 2 -28 13 -2 7
nhas-present	2 -3 6 10 -5 -38 0
nt2=perfect	0 0 10 -24 7 0 -1
nt2=present	5 -1 0 22 -11 -32 0
nt2=present-passive-not	0 0 0 -13 16 0 0
nv0-none	-5 -4 -13 -1 22 -7 -4
nv1-none	-5 -4 -13 -1 22 -7 -4
nv2-none	-7 -15 -7 1 13 3 -2
nv2=charge	0 0 12 9 -19 0 0
nv2=end	10 10 -27 2 -1 -5 1
nv2=go	0 0 18 -2 -9 2 -3
nv2=other	0 3 -7 -17 16 -5 -1
nvt2=go present	0 0 21 -9 -8 0 -3
nvt2=other past	2 4 -16 0 7 0 0
nvt2=other present	0 0 5 -17 8 0 0
o:act=begin	-15 1 -10 1 8 -4 0
o:act=declare	0 0 -8 18 -10 0 0
o:act=no verb	-15 -7 2 -4 12 -3 0
o:act=other	5 -3 -8 -7 19 -4 -6
o:act=put	0 0 0 -13 17 -3 0
o:agree in gone	0 0 0 18 -18 0 0
o:be until ahead	0 0 -13 0 20 -8 0
o:begin on ahead	0 -7 5 -2 0 -15 10
o:begin the ahead	0 0 -5 0 -7 15 0
o:carried=controls far	0 0 -7 -18 23 2 -7
o:carried=deal far	-1 0 -1 -16 7 14 -8
o:carried=duties	0 -4 -7 15 7 -11 -3
o:carried=duties far	2 4 -16 -10 23 -1 -13
o:carried=exclusions	0 0 -11 0 19 -5 0
o:carried=fees	0 0 -12 -5 20 -1 0
o:carried=fees far	0 0 -1 -10 17 -4 -1
o:carried=longer	3 -5 12 3 0 -17 -3
o:carried=meeting far	-18 0 8 0 0 -16 6
o:carried=none	-16 -10 -7 15 10 -2 -14
o:carried=procedure	0 0 16 -14 0 -10 0
o:carried=procedure far	-1 0 -5 0 -9 9 17
o:carried=truce	0 7 14 -17 3 -17 -3
o:carried=truce far	7 -15 -13 -15 17 -2 8
o:charge from ahead	0 0 -3 -8 16 0 -2
o:conclude in gone	0 0 0 15 -13 0 0
o:conclude on ahead	0 0 -8 -4 16 -3 0
o:end on ahead	-16 0 0 -8 1 6 2
o:end on gone	16 -5 -12 7 -4 -5 -3
o:leads=by the	0 0 -6 -3 15 -4 0
o:leads=days, to	0 0 -16 0 6 12 0
o:leads=days, until	0 0 -19 0 20 0 0
o:leads=end on	-3 0 21 -1 -11 -4 0
o:leads=ended on	17 0 -5 -1 -4 -2 0
o:leads=ends on	-16 0 -7 4 7 5 -1
o:leads=lapses on	0 0 19 -1 -12 0 0
o:leads=to the	0 0 -4 -6 -10 19 0
o:leads=until	0 0 -4 -7 15 -2 0
o:left=controls	0 0 -6 -14 18 0 0
o:left=deal right=none	0 0 -9 -7 23 -7 0
o:left=exclusions	0 0 -15 -1 21 -1 0
o:left=meeting	-5 -1 -21 0 27 0 -6
o:left=meeting right=none	-4 0 -16 -1 23 0 -4
o:left=none	-9 -27 5 1 14 -12 -1
o:left=none right=none	-7 -23 13 4 2 -9 1
o:left=none right=signing	0 0 -13 0 15 0 0
o:left=procedure	0 0 -17 0 18 -8 5
o:left=procedure right=none	0 0 -16 0 15 -8 5
o:left=truce	-3 7 -13 -6 15 1 -20
o:left=truce right=none	-6 10 -13 -6 11 5 -17
o:near=duties	-6 -2 -12 -8 15 0 7
o:near=exclusions	0 0 -10 -1 15 -1 0
o:near=meeting	-4 0 -11 6 17 -11 -3
o:near=none	-11 -16 3 4 16 -9 -14
o:near=procedure	0 0 -8 0 16 -4 -3
o:near=truce	-4 0 -3 -9 17 -6 -7
o:no verb from ahead	0 -5 -37 4 10 -5 13
o:no verb in gone	0 -1 0 -11 15 0 0
o:no verb since ahead	0 0 -13 -9 23 0 0
o:no verb since gone	0 0 0 18 -16 0 0
o:no verb to ahead	0 0 25 -3 -24 0 -6
o:no verb to gone	0 -1 -1 -17 26 -2 0
o:no verb until gone	0 0 -6 -16 25 -2 0
o:other until ahead	0 0 -12 0 16 -3 0
o:right=deal	0 0 -9 -7 15 0 2
o:right=duties	-8 -5 -10 -3 15 0 0
o:right=duties on	0 0 -4 -3 15 0 -5
o:right=duties the	0 0 12 0 -16 0 7
o:right=duties until	0 0 -18 0 13 5 0
o:right=longer	0 -5 -10 0 16 -8 -4
o:right=none	-24 -16 -5 2 29 -10 -16
o:right=none by	0 0 -9 -7 22 -5 -2
o:right=none from	-6 2 -13 9 4 -24 4
o:right=none of	-1 3 -19 9 4 -13 1
o:right=none out	3 0 23 -1 -23 0 0
o:right=none since	-4 -4 -18 19 -1 -5 -6
o:right=none starts	0 0 -3 17 -14 0 0
o:right=none to	-2 -7 6 -25 -10 22 -15
o:right=none until	-2 -3 9 -20 -1 7 -12
o:right=procedure	0 0 -10 -5 20 0 0
o:right=signing	0 0 -14 0 15 0 -1
o:right=truce 	9 0 -20 -7 2 7 5
o:right=truce from	0 5 15 -11 -8 0 0
o:run of gone	0 0 -1 15 -12 0 0
o:subject=deal	0 0 -10 -8 29 -13 0
o:subject=duties begin	0 0 -8 0 17 0 -5
o:subject=duties carried the ahead	0 0 -11 0 24 -12 0
o:subject=duties far carried be	0 0 -8 -10 25 -4 -3
o:subject=duties far carried be ahead	0 0 -6 0 16 -3 -3
o:subject=duties far carried begin on	0 8 12 5 -21 0 0
o:subject=duties far carried charge	0 0 -4 -8 15 0 -1
o:subject=duties far carried pay	0 0 0 17 -15 0 0
o:subject=duties far carried since gone	0 0 0 18 -17 0 0
o:subject=duties far carried until ahead	0 0 15 0 -15 0 0
o:subject=duties far no verb on	0 0 -7 -9 -10 15 12
o:subject=duties far on ahead	0 0 -6 -1 -14 15 12
o:subject=duties no verb today	0 0 -9 -8 18 0 0
o:subject=duties on ahead	0 0 -17 11 12 -6 -9
o:subject=fees far carried	0 0 -7 -3 15 -1 0
o:subject=longer far	0 0 -7 -6 18 0 0
o:subject=longer far carried	0 0 -12 -9 8 15 0
o:subject=longer far no verb	0 0 -7 -6 18 0 0
o:subject=longer far no verb ahead	0 0 -12 0 15 0 0
o:subject=meeting	-2 0 3 -9 16 -5 -4
o:subject=meeting carried end	0 0 19 0 -15 0 0
o:subject=meeting carried end ahead	0 0 20 0 -21 2 0
o:subject=meeting carried end on	0 0 15 0 -12 0 0
o:subject=meeting carried on ahead	0 0 14 0 -17 0 4
o:subject=meeting far carried	-4 -3 0 2 7 -20 2
o:subject=meeting far carried in gone	0 0 0 15 -14 0 0
o:subject=meeting far carried the ahead	0 0 -13 0 20 -8 0
o:subject=meeting no verb gone	0 0 0 -11 16 0 0
o:subject=none carried end on	3 0 -16 4 -6 10 7
o:subject=none carried in gone	0 0 0 17 -15 0 0
o:subject=none carried of ahead	0 0 -8 -6 19 -2 0
o:subject=none carried suspend ahead	0 0 16 -6 -6 -3 0
o:subject=none from ahead	0 0 -5 15 -14 0 3
o:subject=none no verb ahead	0 0 1 16 -18 6 1
o:subject=none no verb until	0 0 19 -7 -15 2 0
o:subject=none until ahead	0 0 20 0 -23 3 0
o:subject=procedure carried	0 0 -7 -10 19 0 0
o:subject=signing no verb ahead	0 0 17 -1 -14 -3 0
o:subject=truce carried be ahead	0 0 8 0 -16 10 0
o:subject=truce carried be on	5 0 1 0 -17 13 0
o:subject=truce carried suspend	0 0 -14 -3 21 -4 0
o:subject=truce carried suspend ahead	0 0 -14 0 17 -4 0
o:subject=truce carried the ahead	0 0 -6 0 -5 15 0
o:subject=truce far carried the ahead	0 0 16 0 -11 -8 0
o:subject=truce far no verb 	0 0 -11 -6 17 -3 5
o:subject=truce from ahead	0 -7 -4 -1 21 -5 -7
o:subject=truce from gone	0 12 0 4 -15 0 0
o:subject=truce in gone	0 -1 0 16 -13 0 0
o:subject=truce no verb 	8 6 -2 -15 -10 6 4
o:subject=truce no verb gone	5 17 -9 -2 -5 -4 -2
o:subject=truce suspend	0 0 7 9 -15 0 0
o:topic=controls	0 0 -8 -10 22 -2 -3
o:topic=deal on ahead	0 0 -7 -6 16 -3 0
o:topic=duties	0 -19 -6 8 5 -6 0
o:topic=duties begin	0 0 -7 -2 17 -6 -2
o:topic=duties by	0 0 -14 0 20 0 0
o:topic=duties by ahead	0 0 -14 0 19 0 0
o:topic=duties far be	0 0 -7 -5 18 -1 0
o:topic=duties far gone	-7 -2 -8 15 -1 -5 -1
o:topic=duties far since ahead	0 0 -8 -3 15 0 0
o:topic=duties from	0 0 -25 5 10 -6 0
o:topic=duties from ahead	0 0 -23 2 10 -5 2
o:topic=duties from gone	0 0 0 -13 19 0 -4
o:topic=duties from today	0 0 0 15 -14 0 0
o:topic=duties gone	7 -9 -21 12 1 -10 -19
o:topic=duties on	6 -2 -9 8 3 -18 0
o:topic=duties on ahead	-4 0 -7 2 8 -16 2
o:topic=duties other	7 0 -15 2 1 2 0
o:topic=duties until	0 0 2 -1 -13 19 -4
o:topic=duties until ahead	0 0 3 -3 -16 21 -4
o:topic=exclusions	0 0 -6 -15 26 -2 -1
o:topic=exclusions ahead	0 0 -5 -2 15 -2 -1
o:topic=fees	0 0 0 -16 17 -1 -1
o:topic=fees gone	0 0 0 -12 15 0 0
o:topic=fees on	0 0 -3 -9 15 0 0
o:topic=longer far no verb	0 0 -7 -6 18 0 0
o:topic=meeting	-10 -5 -9 -3 17 8 -3
o:topic=meeting ahead	0 0 -5 -16 9 12 0
o:topic=meeting far the	0 0 -15 7 2 1 0
o:topic=meeting far the ahead	0 0 -15 0 10 1 0
o:topic=meeting the	0 0 3 6 -20 12 0
o:topic=none	-18 -13 -8 7 3 4 5
o:topic=none ahead	-2 -1 2 0 -17 13 14
o:topic=none be	0 0 -17 0 16 -13 6
o:topic=none on ahead	0 0 8 -16 -1 -7 1
o:topic=none to	0 0 1 -7 -16 16 0
o:topic=none to ahead	0 0 2 0 -24 17 0
o:topic=none today	-1 0 -14 4 15 -8 -7
o:topic=procedure	0 0 -5 -11 20 -10 3
o:topic=procedure on	0 0 -9 -1 18 -2 0
o:topic=procedure on ahead	0 0 -9 0 15 -2 0
o:topic=truce	1 11 0 -6 3 -5 -15
o:topic=truce 	7 5 0 -17 -10 5 4
o:topic=truce ahead	-24 -30 13 -9 0 3 -8
o:topic=truce far 	0 0 -11 -6 17 -3 5
o:topic=truce far on ahead	0 0 15 -2 -7 -1 -3
o:topic=truce from ahead	0 -7 0 -3 15 -3 -13
o:topic=truce from gone	0 15 0 -8 -3 0 0
o:topic=truce gone	13 26 -45 2 0 -26 -11
o:topic=truce in	0 -5 -5 25 -17 0 0
o:topic=truce in gone	0 -5 0 25 -19 0 0
o:topic=truce of	0 4 -15 4 0 0 0
o:topic=truce of ahead	0 0 -12 -5 18 0 0
o:topic=truce the	0 -1 1 -17 8 0 0
o:topic=truce the gone	0 0 0 -13 22 -3 0
o:topic=truce to	0 -5 4 -16 6 -1 -1
o:topic=truce to gone	0 -2 -3 -9 24 -5 0
o:topic=truce today	0 0 -2 -11 15 0 0
o:topic=truce until	0 -1 6 -17 3 -1 0
o:topic=truce until gone	0 0 -9 -12 26 0 0
pc0=begin	0 0 0 2 7 -17 4
pc1=end	0 0 0 -4 -7 17 -3
pc1=impose	-7 -8 12 10 -17 -2 9
pc1=up	0 0 -19 8 2 3 0
pct0=begin present	0 0 -1 -14 19 0 -4
pct0=impose present	0 0 23 -1 -13 -12 5
pct0=stay future	0 0 -9 0 -7 20 0
pct0=stay modal	0 3 -26 -2 5 16 0
pct1=begin present	0 0 0 -14 16 0 -4
pct1=impose present	0 0 15 0 -9 -8 6
pct1=stay future	0 0 -4 0 -7 15 0
pct1=stay modal	0 3 -26 -2 5 16 0
phas-future	0 0 -11 -12 5 16 0
phas-modal	0 2 -8 -11 -6 15 7
phas-past	-8 -9 4 8 2 -8 -15
phas-present	-9 -15 21 -1 -4 -16 1
pt0=future	0 0 -9 -7 0 16 0
pt0=modal	0 2 -12 -10 -5 17 7
pt1=infinitive	0 0 6 -16 -3 3 2
pt1=modal	0 2 -12 -10 -5 17 7
pv0=continue	0 0 9 5 -16 1 0
pv0=other	0 0 22 -3 -6 -17 -1
pv0=stay	0 0 -17 0 4 16 0
pv1=ask	0 0 2 -1 -19 10 9
pv1=have	0 0 -5 -8 16 -3 0
pv1=hold	0 0 16 1 -8 -8 0
pv1=leave	0 0 18 2 -17 0 0
pv1=other	0 0 8 -3 5 -16 0
pvt0=leave present	0 0 12 3 -15 0 0
pvt0=other present	0 0 18 -6 -11 0 0
pvt1=leave present	0 0 12 3 -15 0 0
q:!	0 0 16 4 -11 -8 -1
q:"	0 7 -25 -10 2 16 5
q:'s	-7 7 3 -12 11 -3 -15
q:(	0 0 -18 -2 20 4 -6
q:,	-7 6 -3 16 -11 6 4
q:.	-9 0 0 -10 17 -4 -3
q:/	0 0 20 -1 -9 -4 -1
q::	-8 -14 -12 -4 16 10 -5
q:;	0 12 -8 17 -12 -16 7
q:<day-ahead>	-7 0 -26 -12 24 20 -6
q:<day-today>	0 0 -8 -14 26 -11 0
q:<gate>	0 6 5 -17 16 -19 -6
q:<goods>	-19 -1 12 5 4 -24 0
q:<level-noun>	-1 5 -17 8 12 -12 -6
q:<level>	0 -8 -4 -11 18 0 -9
q:<money>	0 0 -6 -12 23 0 0
q:<name>	0 7 18 -4 -10 -9 -7
q:<number>	-22 -4 -14 4 9 -13 19
q:<organisation>	-3 -2 -41 -7 38 5 2
q:<person>	-10 0 -15 0 6 9 5
q:<points>	0 13 3 -17 1 -3 0
q:<quality>	-10 -15 17 3 -8 3 -13
q:<seat>	-2 4 23 10 -9 -22 -20
q:<span>	-1 18 1 20 -20 3 -19
q:<taker>	0 0 -14 -6 26 -7 0
q:<v-bear>	-8 -9 -27 -1 22 7 11
q:<v-begin>	10 -2 1 -18 14 -12 0
q:<v-down>	1 10 -16 1 11 -4 -13
q:<v-return>	0 2 -15 6 2 0 -3
q:<v-stay>	-13 15 17 -13 -11 6 -8
q:<v-suspend>	3 5 -6 -4 -3 18 -3
q:?	-4 -3 16 -15 -7 14 -5
q:_	0 0 -5 -7 17 0 0
q:a	2 5 -10 0 16 -24 0
q:additional	0 0 15 -8 0 -5 0
q:after	0 0 8 6 0 -16 -3
q:against	0 0 14 8 -19 -2 0
q:ago	0 0 -1 15 -12 0 0
q:agree	-5 2 0 8 -21 16 3
q:agreement	0 0 -10 -1 15 0 0
q:an	0 7 -13 -5 21 -9 -3
q:and	-1 10 -16 2 7 9 -11
q:announce	0 0 -7 18 -15 0 8
q:another	0 0 16 -15 0 -4 0
q:are	0 -1 -7 11 -9 17 -8
q:be	0 0 -21 -4 19 12 -3
q:because	0 0 -5 -10 16 0 0
q:begin	5 0 9 4 -2 -20 0
q:being	0 0 15 0 -14 0 0
q:between	0 0 0 7 6 -15 -6
q:border	0 0 -6 0 16 -8 0
q:by	-5 0 -13 0 21 -7 -10
q:call	0 0 -23 -7 31 0 0
q:can	0 0 -8 -5 17 0 0
q:ceasefire	-1 0 -13 0 18 -1 0
q:cocoa	0 0 2 0 -16 6 8
q:date	0 0 -27 0 7 9 8
q:day	0 0 -3 -8 -1 18 -1
q:deadline	0 0 24 0 -21 0 0
q:deal	0 0 -10 -4 17 0 0
q:die	0 0 15 0 -15 0 0
q:doe	0 0 22 5 -17 -9 0
q:duty	-4 6 22 3 -19 0 -7
q:each	0 7 -1 16 -12 0 -10
q:elsewhere	0 0 -15 0 16 0 0
q:emergency	0 0 -4 -9 15 0 0
q:end	4 6 -6 -22 18 -2 -5
q:everybody	0 0 -19 -2 25 -3 0
q:extend	-2 0 -24 6 22 -4 0
q:fall	0 0 -7 -5 15 0 0
q:firm	0 0 -7 -4 15 -4 0
q:flour	0 0 -4 18 -12 0 0
q:four	0 0 -8 -16 19 6 0
q:from	-2 0 -28 1 17 8 0
q:how	0 -1 19 -7 1 -19 -3
q:if	0 0 -12 -11 27 0 0
q:impose	0 0 -11 0 16 -3 -10
q:in	-7 0 6 6 3 -25 0
q:instead	0 0 -22 8 13 0 0
q:is	-4 5 21 -1 -18 13 -14
q:keep	0 8 -4 -1 -12 17 0
q:last	0 0 11 -16 0 0 -2
q:law	0 0 -28 -2 18 11 0
q:leave	0 0 19 -27 -2 0 0
q:long	0 -1 8 -8 1 -22 12
q:look	0 0 0 1 -18 16 0
q:lower	0 0 -10 0 15 -2 0
q:me	-1 0 0 15 -12 0 0
q:meet	0 -2 -31 10 0 16 10
q:minister	0 6 17 2 -15 -8 0
q:minute	0 0 -11 -6 28 -15 0
q:more	0 0 8 -24 13 0 -2
q:morning	0 0 -12 -18 16 -3 15
q:next	0 0 -17 -3 25 0 0
q:night	0 0 -15 -5 0 0 16
q:of	-17 9 -23 2 19 -5 5
q:on	-10 1 -1 14 1 1 -30
q:one	-1 1 -16 19 0 -3 -11
q:or	0 0 -11 -7 19 0 0
q:over	0 0 -7 -8 17 -1 -5
q:own	0 0 21 -1 -8 -11 0
q:part	0 0 -3 -12 17 0 0
q:pause	5 0 -1 6 -19 17 -2
q:pay	0 0 17 -4 -3 -7 -4
q:prolonged	0 0 -16 0 17 0 0
q:put	0 0 15 2 -17 -6 6
q:rest	0 0 -2 16 -9 0 0
q:river	-1 0 -22 -12 33 0 0
q:run	0 3 12 -14 -18 12 0
q:say	-3 -3 -10 -2 -7 20 9
q:section	0 0 -12 -13 32 -4 0
q:side	0 12 -3 -15 6 -2 -3
q:sign	-1 -1 13 -14 15 -27 0
q:sleep	0 0 15 0 -12 0 0
q:state	0 0 18 10 -19 -5 -1
q:stockholm	0 0 18 -5 -6 -3 0
q:surcharge	0 0 -40 -5 42 0 -1
q:suspend	0 8 -22 -2 12 7 -1
q:suspension	0 0 -11 -18 -10 24 15
q:tariff	0 -4 8 10 -17 0 0
q:tell	0 0 -5 -4 18 -11 0
q:that	-10 4 -6 -30 10 16 3
q:the	-18 -4 4 -3 19 -19 -13
q:their	3 0 14 0 -15 0 0
q:then	4 0 0 -3 -13 17 0
q:they	0 0 1 25 -6 -21 -16
q:thi	0 11 30 -15 -13 -20 3
q:three	0 0 20 3 -20 0 0
q:time	0 1 0 -17 -3 17 0
q:to	-11 0 0 -20 17 -7 6
q:truce	1 0 31 -5 -19 -15 -1
q:under	0 0 -10 1 19 -12 -1
q:unless	0 0 -8 0 17 -9 0
q:until	-2 0 -16 -2 10 13 -2
q:up	0 9 -24 10 0 11 -6
q:valley	0 0 -17 0 18 0 0
q:visit	0 0 18 0 -15 -4 0
q:was	7 9 5 0 -2 -29 1
q:we	3 -2 0 -26 -8 23 4
q:week	0 0 7 17 -21 4 0
q:were	0 0 25 0 -21 -4 -1
q:what	3 9 17 -9 -5 -15 -11
q:which	0 2 7 -20 -7 17 -2
q:who	0 0 -14 -11 29 -5 -1
q:will	0 0 -35 14 16 2 4
q:wine	0 0 -15 0 19 0 0
q:with	-4 0 17 2 -9 -9 -10
q:year	7 16 5 -17 -9 -7 5
q:your	0 0 19 0 -11 -4 0
qt=future	0 0 -10 16 -3 6 -5
qt=perfect	-2 2 -8 -6 15 -13 4
qt=pluperfect	0 -1 2 4 0 -21 5
qt=present	-10 1 26 -15 -3 -6 -16
r1='s	0 0 -5 -6 15 0 0
r1=, & d:ahead	-8 -17 9 -22 4 7 -2
r1=, & d:gone	-3 10 -32 11 2 -13 -14
r1=.	-2 -18 -3 4 1 4 4
r1=. & d:gone	6 -8 -31 -1 22 -17 -4
r1=:	-1 0 13 -15 3 -4 -5
r1=: & d:ahead	0 0 15 -5 -5 -4 -4
r1=: & d:gone	0 0 0 -16 23 0 0
r1=; & d:gone	0 -1 0 15 -9 0 0
r1=<end>	-5 -20 0 0 16 -4 -13
r1=<end> & d:gone	2 -9 -22 10 16 -26 -5
r1=<end> & d:today	-1 0 -4 -6 19 -6 -4
r1=<level>	0 0 -2 -7 17 0 -1
r1=<name> & d:ahead	0 0 7 -4 -15 0 12
r1=<number>	0 0 -8 -5 16 0 0
r1=a	0 0 -1 -14 19 0 0
r1=and	0 0 -15 0 10 -9 3
r1=and & d:ahead	-4 -5 -15 6 9 -7 6
r1=as & d:ahead	0 0 14 0 -17 3 0
r1=at	9 0 0 -17 5 -2 -4
r1=evening	0 0 -6 -2 15 -1 0
r1=if & d:ahead	0 0 -9 0 -6 0 15
r1=is & d:ahead	0 0 -7 -7 19 0 -2
r1=it & d:ahead	0 0 -8 -3 18 -2 -1
r1=our & d:gone	0 0 0 15 -14 0 0
r1=that	0 0 -2 -8 17 0 0
r1=—	8 5 -16 7 1 -6 -6
r1=— & d:ahead	0 0 -7 0 16 -4 -3
r1=— & d:gone	11 7 0 0 -17 0 0
r2='s	0 0 5 11 -19 0 6
r2=<end>	-10 -40 0 3 18 -1 -13
r2=<goods>	0 0 -18 -1 13 0 0
r2=<name>	0 0 -17 4 10 0 -4
r2=<not>	0 0 -8 -17 15 9 -3
r2=<number>	2 0 16 -9 -7 -1 0
r2=<organisation>	0 0 -21 3 16 0 -1
r2=<quality>	0 0 12 -20 3 0 0
r2=<v-end>	-1 0 -14 21 -7 -9 2
r2=and	-9 -1 -6 7 3 4 -15
r2=end	0 2 0 16 -17 -6 5
r2=from	0 0 -9 19 -23 4 7
r2=have	0 0 -4 -12 19 0 0
r2=if	0 0 -19 -3 24 0 0
r2=the	13 -13 15 -11 -3 0 -5
r2=what	0 0 -13 0 17 -2 0
r2=when	0 -4 7 -15 9 0 -4
r3=:	0 0 3 -17 11 5 -6
r3=<end>	-13 -47 4 -5 21 -1 -17
r3=<goods>	0 0 14 -18 5 0 -3
r3=<organisation>	0 0 -22 -6 29 0 0
r3=<person>	0 0 8 13 -16 0 0
r3=<seat>	0 0 -14 0 17 0 0
r3=<v-end>	3 -4 -17 0 15 -2 0
r3=back	0 0 7 12 -15 0 0
r3=in	2 9 -17 -2 5 0 -1
r3=it	0 2 -28 6 17 -3 0
r3=not	1 0 -9 -16 20 0 0
r3=on	0 -6 12 7 -17 0 9
r3=pay	0 0 -2 -12 16 0 0
r3=the	-7 0 -13 -17 28 8 -17
r3=truce	11 6 -21 5 0 -3 -1
r4=,	0 7 -25 7 13 -5 -11
r4=<day-ahead>	0 -7 -12 17 -7 -5 8
r4=<end>	-19 -42 2 -1 23 -2 -16
r4=<level>	0 3 -21 -9 29 -1 -11
r4=<quality>	0 0 -15 11 -6 0 6
r4=<seat>	0 0 16 0 -14 0 0
r4=<v-bear>	0 0 5 -15 10 0 0
r4=and	-1 13 9 0 -19 0 2
r4=duty	0 0 10 4 -17 0 5
r4=end	12 0 -20 0 5 -2 0
r4=is	0 0 -10 -5 17 0 0
r4=no	0 0 -1 -17 21 0 0
r4=not	0 0 10 8 -21 0 4
r4=of	0 7 0 -15 8 -5 0
r4=up	0 0 12 3 -15 0 0
r4=will	0 -2 3 -16 15 0 -5
r=, if	0 0 -18 -3 22 0 0
r=, was	0 0 -10 -6 16 0 0
r=, when	0 -4 7 -15 9 0 -4
r=. <end>	-1 -17 1 0 2 5 -2
r=: the	0 0 22 2 -21 0 0
r=<end> <end>	-5 -20 0 0 16 -4 -13
r=unless <organisation>	0 0 -18 0 20 0 0
s:"	-2 0 7 -17 2 4 0
s:'	0 0 -14 -2 20 0 0
s:'s	-1 0 -16 1 9 7 -6
s:*	0 0 -23 -12 17 7 6
s:.	-9 -17 -4 -1 24 -11 -10
s:<day-ahead>	-41 -31 6 -5 12 5 -2
s:<day-today>	-9 -13 -4 -4 18 -7 0
s:<duty>	0 -3 -5 11 0 -22 14
s:<goods-amount>	5 0 -13 -4 15 -3 0
s:<goods>	-4 -3 10 2 -2 -22 12
s:<level>	-10 2 -3 -5 15 -1 -5
s:<money>	0 0 1 -19 17 -2 -1
s:<month-ahead>	0 0 -27 -20 55 -15 -7
s:<month-gone>	-8 0 4 0 -1 11 -16
s:<name>	-10 -34 -5 8 4 0 9
s:<not>	10 1 0 -15 13 -30 0
s:<number>	-1 -7 -14 10 8 -17 5
s:<office>	4 -4 -19 0 10 0 0
s:<organisation>	-7 1 -39 12 25 1 -20
s:<person>	-18 7 6 -17 9 2 -9
s:<points>	8 5 40 2 -48 0 3
s:<quality>	0 -4 14 -23 -1 -2 17
s:<sender>	0 -2 0 -12 19 -9 -7
s:<span>	-7 12 0 12 -23 1 20
s:<v-agree>	0 -18 -7 0 8 5 0
s:<v-bear>	0 -22 -7 -1 8 4 1
s:<v-begin>	-6 11 -20 13 -7 5 5
s:<v-buy>	0 0 4 -35 20 -1 -4
s:<v-deny>	0 0 -11 -15 20 0 0
s:<v-down>	0 6 7 -17 5 -18 13
s:<v-impose>	-16 -3 12 2 -4 0 2
s:<v-propose>	-8 0 -24 2 21 1 -4
s:<v-say>	-21 3 1 12 -4 2 -5
s:<v-sell>	-3 -1 -3 -10 18 -6 1
s:<v-suspend>	0 -5 16 7 -8 -18 0
s:?	0 0 -5 -12 18 -10 2
s:about	0 0 -17 -7 16 7 0
s:after	6 -1 -4 -11 22 -23 -4
s:agreement	0 3 -7 -6 19 -13 0
s:alive	0 0 -20 0 5 15 0
s:all	4 0 -4 -25 21 -6 -6
s:an	16 1 3 -7 0 -8 -2
s:answer	0 0 -14 -7 0 16 0
s:any	0 0 0 -11 16 0 0
s:army	0 0 -15 0 18 0 0
s:arrangement	0 -4 15 -4 -16 13 -7
s:ask	0 0 11 5 -25 5 7
s:back	-1 -5 19 2 -12 -13 1
s:be	-14 -8 -12 20 -8 15 -3
s:beef	0 0 -17 -1 1 7 7
s:begin	0 7 -27 8 -5 3 13
s:better	0 0 16 -3 -11 0 0
s:between	1 -5 14 4 -4 -20 -8
s:border	0 0 9 8 -15 0 0
s:both	0 6 13 23 -31 -9 4
s:but	9 0 -13 -20 12 -5 7
s:by	3 0 -17 7 19 -21 -10
s:call	0 0 -12 0 17 -6 -3
s:cease	0 0 -6 7 -16 16 -1
s:ceasefire	0 -1 -20 3 23 -8 0
s:city	5 9 -23 -10 14 0 0
s:closed	0 0 -6 -4 16 0 0
s:club	0 0 -15 0 17 0 0
s:commerce	0 0 -13 -7 0 16 0
s:company	0 0 -10 -6 19 0 0
s:continue	0 0 8 0 -16 8 0
s:contract	0 0 -13 0 18 -2 0
s:count	0 0 21 -8 -10 -2 0
s:current	0 0 15 7 -16 -5 0
s:date	-1 2 22 -9 -16 -2 5
s:day	2 -5 18 3 -8 -14 -16
s:deadline	0 0 -21 0 27 -2 0
s:deal	0 0 12 -15 0 0 0
s:declare	0 0 0 20 -17 -2 0
s:delegation	0 0 -12 -9 26 -4 0
s:did	6 0 -15 8 0 0 0
s:do	0 0 20 -2 -12 0 0
s:doe	0 0 15 -3 -11 3 0
s:drop	0 0 -3 -9 -6 0 17
s:due	-2 -2 2 -23 16 2 -7
s:duty	-4 5 10 11 -13 -19 8
s:effect	0 0 5 11 -18 1 4
s:emergency	0 0 -6 -8 16 0 0
s:end	11 6 6 -27 -2 5 -1
s:enter	0 0 -17 3 9 0 0
s:everybody	0 0 -20 4 17 0 0
s:everything	0 0 22 1 -20 1 -2
s:exclusion	0 0 -10 -2 21 -9 0
s:explain	0 9 -15 0 3 0 0
s:export	0 0 -2 -20 24 0 0
s:extend	-1 4 -11 -14 21 -4 0
s:extension	14 -3 6 -16 0 -10 -2
s:face	0 0 14 5 -17 0 0
s:fact	0 0 -6 -6 16 0 0
s:farm	0 0 -7 -13 20 0 0
s:fee	0 0 -11 -18 25 -3 0
s:first	-1 2 0 -24 4 3 8
s:followed	0 0 0 4 -15 7 2
s:for	-7 0 -16 6 6 -8 8
s:force	0 0 8 10 -5 -16 -1
s:forced	0 0 0 -14 16 0 0
s:fourth	0 3 -2 -12 16 0 0
s:friday	0 0 -6 -10 18 0 0
s:from	-2 4 -21 18 -5 -13 12
s:frozen	2 4 -20 2 9 -3 0
s:full	0 -1 -18 -1 10 4 7
s:gallium	0 0 -13 -3 19 0 0
s:gate	0 0 -14 -4 21 0 0
s:germanium	0 0 -11 -2 17 0 0
s:go	0 7 10 4 -14 5 -21
s:good	-8 -7 29 11 -11 -17 -28
s:government	1 0 -11 16 -14 11 0
s:had	0 9 -2 -21 24 -17 -1
s:half	0 0 -15 -3 0 0 16
s:halt	0 0 -5 20 -14 0 0
s:has	-1 -6 -16 -5 17 -3 14
s:have	-11 -9 4 -4 9 0 -17
s:hour	-1 2 3 -18 5 4 0
s:i	0 -2 8 -17 0 0 9
s:ice	0 0 -16 -7 21 1 0
s:if	-6 -13 -15 12 1 8 10
s:import	0 0 -14 -7 24 0 0
s:in	1 -2 -15 13 8 0 -14
s:including	0 0 18 4 -18 -1 0
s:is	-22 -25 19 4 -5 -13 0
s:its	0 1 8 -11 0 11 -32
s:labor	0 0 0 -14 15 0 0
s:last	0 -1 26 0 -22 9 -16
s:legal	0 0 3 -7 -11 0 15
s:let	0 0 20 -14 -4 0 0
s:levy	6 0 -20 21 -8 0 0
s:licence	0 0 0 -20 27 0 0
s:list	0 0 -19 -12 20 6 0
s:loaded	0 0 -13 -5 20 0 0
s:london	0 0 0 -12 16 0 0
s:long	0 0 12 9 -15 0 -3
s:lower	0 0 -7 -7 25 0 -6
s:may	0 0 -2 -10 23 -15 0
s:midnight	11 0 16 -19 -22 0 17
s:million	0 0 -12 0 15 0 0
s:ministry	0 0 -19 -13 -4 21 7
s:monday	0 0 -16 2 6 -13 11
s:morning	0 0 -6 -7 16 0 0
s:most	0 0 -7 -4 15 0 0
s:noon	-1 0 -4 -4 16 -2 0
s:note	0 0 9 23 -25 -2 0
s:notice	0 0 -15 -2 23 -5 -2
s:of	-2 1 -12 -5 17 0 0
s:oil	0 0 -15 -2 13 2 -2
s:opened	0 0 -13 0 17 0 0
s:or	0 0 10 -15 5 0 -9
s:order	0 0 20 -21 0 -9 0
s:otherwise	0 0 21 -6 -10 -7 0
s:out	8 5 22 -14 -13 -3 -14
s:over	4 0 -3 -18 11 1 0
s:own	0 5 9 -15 0 -4 -3
s:panama	5 9 -19 -4 6 0 0
s:party	0 0 -21 0 24 0 0
s:past	0 0 8 0 -17 13 0
s:pause	-5 1 17 -4 -6 -5 -4
s:pen	0 0 -3 15 -9 0 0
s:phase	0 0 -5 -7 15 0 0
s:plan	0 0 -14 -1 17 0 0
s:port	0 0 -22 -9 28 -3 1
s:present	0 0 12 0 -16 5 0
s:prolonged	0 0 17 8 -2 -33 0
s:reciprocal	0 0 10 16 -20 0 0
s:renewed	1 3 -3 -17 6 4 -1
s:report	0 0 -5 -7 19 0 -2
s:result	0 0 -4 -14 20 0 0
s:river	0 0 -11 -2 18 -2 0
s:round	0 0 -10 -14 32 -3 0
s:rule	0 0 -9 -14 18 0 0
s:rum	0 0 -4 -10 15 0 0
s:run	4 8 16 -1 -20 -4 0
s:say	-8 2 -2 -33 3 21 0
s:season	0 0 -15 -5 8 9 0
s:section	0 0 13 -19 4 -8 0
s:sell	0 0 -9 -3 16 0 0
s:shall	0 0 2 6 -19 10 0
s:shelve	0 0 13 0 -18 0 7
s:short	0 0 13 0 -19 5 0
s:since	-11 -13 7 19 -4 -25 -6
s:sir	0 0 0 15 -12 -1 0
s:sit	0 0 -7 0 15 -3 0
s:six	0 0 17 0 -14 0 0
s:slap	0 0 13 9 -20 0 0
s:so	0 -1 6 11 -5 -15 0
s:somebody	0 0 24 7 -26 -1 0
s:something	0 3 18 -4 -16 0 0
s:standstill	0 8 -16 1 3 3 -3
s:start	0 0 -25 14 10 -4 0
s:stop	-6 0 5 19 -18 -4 3
s:sunday	0 0 8 0 -19 14 0
s:surcharge	0 -3 -38 -7 41 -6 5
s:talk	-5 0 8 -13 19 -11 -2
s:tax	0 0 15 -8 -13 0 7
s:television	0 0 -16 4 -5 19 0
s:tell	-1 0 17 0 -15 -1 7
s:text	0 0 4 9 -18 0 5
s:the	-4 -21 0 -5 21 0 -19
s:their	0 -5 27 -12 -13 0 0
s:them	0 0 0 -23 20 -5 -3
s:then	0 0 -4 10 -17 17 3
s:these	7 3 -19 -5 7 0 0
s:threaten	0 0 -10 -2 17 0 0
s:three	0 0 -19 -2 3 9 12
s:till	0 0 20 -6 -17 -3 5
s:time	4 0 12 -3 -15 0 6
s:together	0 0 -10 -4 19 0 0
s:tomatoe	0 0 13 3 -15 0 0
s:trade	-2 0 -19 -20 8 10 16
s:under	-4 -4 -17 1 15 1 -5
s:unless	-1 0 20 0 -11 -8 0
s:up	0 1 15 -14 -4 4 -13
s:use	0 0 -6 -14 24 0 0
s:used	0 0 -8 -7 18 0 0
s:water	0 0 -13 -5 21 -3 0
s:way	0 0 0 16 -17 2 0
s:we	-4 -3 -10 2 2 18 -8
s:wednesday	0 0 -12 0 16 0 0
s:well	0 0 -11 -11 16 4 -1
s:what	-2 -1 -11 11 0 14 -16
s:whatever	0 0 -5 -11 19 0 0
s:wheat	0 0 -9 -7 20 -1 0
s:which	-4 7 -3 8 -15 10 17
s:who	0 0 -21 1 18 3 -3
s:why	0 0 15 0 -8 -5 0
s:wire	0 0 -10 -5 18 0 0
s:with	-18 -16 8 -12 13 0 -5
s:without	14 -3 -3 -18 8 -9 -1
s:would	-14 0 -1 -14 3 24 -17
s:yes	0 0 17 0 -12 -1 -1
s:york	0 0 -8 -13 17 1 0
s:you	0 0 -3 0 10 -18 5
s:your	0 0 9 -22 3 -8 5
sa:, <level>	0 0 0 -10 16 0 0
sa:, <person>	0 8 -15 -6 6 0 0
sa:, at	0 0 -20 4 15 -4 0
sa:, in	0 4 0 -25 16 -3 -3
sa:, until	0 7 1 -16 -1 0 7
sa:, was	0 0 -8 -10 19 0 0
sa:-	0 0 -15 1 16 0 -7
sa:.	-9 -17 -6 0 25 -10 -10
sa:. .	0 0 0 17 -16 0 0
sa::	-8 0 -15 0 10 -6 5
sa:; the	0 -2 6 -20 16 0 -2
sa:<day-ahead>	-12 -19 -18 31 0 -25 0
sa:<day-ahead> ,	0 5 -16 12 -5 -3 4
sa:<day-gone>	-8 19 -4 -26 -1 5 11
sa:<day-gone> ,	0 0 -18 -4 7 5 7
sa:<day-today> .	0 0 19 -16 -3 -1 0
sa:<duty>	-12 0 -21 0 14 -7 12
sa:<level> ,	0 5 12 -23 9 0 -4
sa:<money>	0 0 -2 -16 19 0 0
sa:<month-gone>	0 0 19 -15 -7 9 -6
sa:<month-gone> ,	0 0 15 0 -10 0 0
sa:<name> 's	0 0 2 -16 12 -2 3
sa:<name> and	-1 0 15 -10 -2 0 0
sa:<name> at	0 0 0 15 -15 0 0
sa:<name> has	0 0 0 19 -14 0 0
sa:<name> is	0 0 14 2 -16 0 0
sa:<name> will	0 0 -14 -6 15 0 2
sa:<not>	14 5 -3 -15 4 -7 0
sa:<number>	2 0 -10 15 -2 -12 3
sa:<number> ,	0 0 17 -11 -3 0 0
sa:<number> of	0 0 -5 20 -17 0 1
sa:<organisation>	0 4 -22 -5 21 3 -7
sa:<person> and	0 0 0 16 -14 0 0
sa:<points>	10 8 6 4 -24 -2 6
sa:<quality>	-7 -10 17 -10 -9 1 14
sa:<quality> side	0 0 13 11 -21 0 0
sa:<seat> ,	0 0 -12 -2 18 0 0
sa:<sender>	0 -1 -3 -12 21 0 -2
sa:<span> .	4 -5 -14 18 -7 -11 2
sa:<v-down>	2 8 5 -16 -1 -7 10
sa:<v-return>	-1 0 14 -1 -20 1 12
sa:?	0 0 -5 -12 18 -10 2
sa:a truce	-1 15 -23 18 -7 -1 0
sa:additional tariff	0 0 0 16 -16 0 0
sa:after	7 0 -7 -17 20 -8 -4
sa:all	0 0 -9 -13 27 -7 0
sa:an extension	15 -2 -8 -9 1 0 0
sa:and	-4 0 -1 -5 15 -13 -11
sa:and <name>	-2 0 23 -10 -5 0 -7
sa:and is	0 0 -19 5 13 0 0
sa:and it	0 8 -22 8 1 -2 2
sa:and on	0 0 15 6 -18 0 0
sa:and the	3 0 -19 -22 33 0 -1
sa:and what	0 0 4 7 -15 4 0
sa:are not	0 0 15 -9 -6 0 0
sa:at	5 0 0 5 -6 -19 10
sa:at midnight	2 0 20 -14 -10 0 0
sa:autumn	5 0 5 9 -18 0 0
sa:back	0 -4 32 5 -31 -4 3
sa:back to	0 0 17 10 -22 0 0
sa:be	-9 -3 -15 11 8 0 0
sa:became	5 0 -18 0 11 0 0
sa:begin	-4 1 -26 0 5 11 5
sa:begin .	0 10 -16 -7 14 -1 0
sa:better	0 0 17 -2 -12 0 0
sa:both	1 10 9 13 -24 -12 1
sa:but	2 0 -10 -15 10 0 8
sa:by	7 5 -1 -6 4 -15 0
sa:by a	0 0 -11 -3 16 0 0
sa:country	0 0 4 -15 8 0 0
sa:date	-1 4 16 -5 -13 2 0
sa:declare	0 0 -6 16 -11 0 0
sa:down	0 8 -8 15 -10 -1 0
sa:due	0 0 6 -17 13 0 -2
sa:earth	0 0 -10 -4 18 0 0
sa:end .	0 0 19 0 -13 -2 0
sa:entry	0 0 -10 -4 16 0 0
sa:evening	3 0 -16 -3 17 -3 0
sa:everything	0 0 22 6 -20 -2 0
sa:export	0 0 -3 -8 15 0 0
sa:extend	0 -1 -16 -1 21 -1 0
sa:extension	15 -2 -13 -9 7 -1 -1
sa:for	0 -3 -16 11 0 -6 6
sa:for <span>	-1 -6 -21 18 -5 -5 8
sa:good	-2 -1 5 24 -18 0 -7
sa:good of	0 0 0 17 -15 0 0
sa:good until	0 0 0 16 -14 0 0
sa:government	2 0 -4 15 -10 -1 0
sa:had	3 3 16 -22 -3 -5 0
sa:has	-6 -1 -19 -1 -1 13 20
sa:has charge	0 0 5 11 -15 0 0
sa:have	-4 -2 16 -17 9 -6 -5
sa:his	0 0 -16 3 -6 15 3
sa:hour	0 2 -11 -7 18 0 0
sa:if	-3 -10 -34 17 -1 10 14
sa:in <seat>	4 0 -24 -7 19 6 0
sa:is	-11 -14 3 4 11 -24 -14
sa:is up	0 0 15 16 -25 0 0
sa:it ,	5 0 20 -3 -17 -1 0
sa:it has	0 -2 -11 -18 8 0 18
sa:it was	6 0 12 11 -21 -1 0
sa:let	0 0 19 -11 -7 0 0
sa:licence	0 0 0 -13 17 0 0
sa:list	0 0 -16 -7 13 6 0
sa:midnight	1 0 21 -17 -10 0 -1
sa:midnight .	-1 0 17 -11 -5 0 0
sa:new	0 0 -11 -3 20 0 -3
sa:of <level>	0 0 2 11 -15 2 1
sa:of <number>	0 0 -9 -19 21 0 1
sa:of <span>	0 15 -1 -7 -2 -3 3
sa:on	-13 -1 -17 5 11 -12 5
sa:on <day-ahead>	0 -18 -21 7 9 -8 3
sa:on <day-gone>	-2 15 -10 -17 -5 10 6
sa:on good	0 0 0 18 -17 0 0
sa:on its	0 0 -10 -4 17 0 0
sa:on the	0 0 -2 21 -8 -7 -7
sa:or	0 0 9 -15 9 -1 -4
sa:our	0 0 18 5 -14 -1 -5
sa:out .	0 0 29 4 -27 0 -1
sa:pen	0 0 -2 15 -10 0 0
sa:prolong	0 0 -12 0 15 0 0
sa:rare	0 0 -10 -4 17 0 0
sa:refund	0 0 -5 -7 15 0 -1
sa:round	0 0 -6 -5 17 0 0
sa:run	-1 6 13 2 -15 -6 2
sa:say	-3 -1 0 -19 6 5 4
sa:say .	0 0 -4 -7 17 -1 0
sa:say in	0 0 1 -4 -19 12 9
sa:shall	0 0 -6 4 -11 15 -2
sa:since	0 0 18 -10 -6 0 2
sa:sleep	0 0 4 12 -15 0 0
sa:somebody	0 0 18 5 -20 0 0
sa:surcharge	0 -1 -12 -11 18 0 7
sa:suspend	0 0 -7 16 -7 0 0
sa:that	0 7 3 -13 7 -16 0
sa:the	6 -23 -6 -1 14 0 -4
sa:the <day-ahead>	0 0 -15 19 -1 -2 -5
sa:the <level>	0 0 -8 -13 15 0 2
sa:the <person>	0 0 -2 -9 17 0 0
sa:the <span>	0 0 18 7 -21 0 0
sa:the two	0 -1 16 0 -9 -3 -3
sa:their	1 0 15 -10 0 -1 -1
sa:them	0 0 0 -20 18 0 -1
sa:they have	0 0 -1 -12 17 0 0
sa:thi month	0 0 5 15 -15 0 -1
sa:till	0 0 11 0 -16 0 7
sa:time	5 1 17 -5 -12 0 -6
sa:trade	0 0 -11 -13 -4 6 17
sa:truce of	0 15 -10 1 -3 -1 0
sa:truce over	0 0 -9 -2 16 0 0
sa:unless <organisation>	0 0 -23 0 27 0 0
sa:up .	0 0 15 0 -11 0 0
sa:use	0 0 0 -11 15 0 0
sa:was	10 0 5 -9 4 -17 -7
sa:well	0 0 -18 -4 17 5 -1
sa:well .	0 0 -14 -4 15 3 0
sa:what it	0 0 8 14 -19 0 0
sa:whatever	0 0 -2 -10 15 0 0
sa:when	-3 -5 16 2 -7 -4 -6
sa:where	0 0 9 12 -18 -1 2
sa:where it	0 0 8 12 -17 0 0
sa:who	0 0 -23 -4 16 13 0
sa:will	0 -5 21 0 -8 -10 -4
sa:with a	0 0 -1 -11 15 0 0
sa:without	15 -3 -8 -12 4 0 0
sa:would be	-2 0 -15 4 14 0 0
sa:year	0 -1 0 15 -8 0 -2
sb:" the	0 0 -14 0 15 0 0
sb:'s suspension	0 0 -15 -2 14 0 0
sb:*	0 0 -23 -12 17 7 6
sb:, <level>	0 0 -15 -10 4 15 0
sb:, <number>	0 0 17 -7 -10 0 0
sb:, a	0 3 -11 -7 15 0 0
sb:, and	-4 -3 3 0 0 4 -18
sb:, as	0 0 -8 -7 17 -4 0
sb:, end	0 0 16 -1 -11 0 0
sb:, from	0 6 -29 -5 12 5 5
sb:, good	0 0 18 0 -14 -2 0
sb:, of	0 0 -6 -4 -9 5 15
sb:, on	3 -2 14 0 -22 2 11
sb:, the	0 -5 3 17 -11 0 -9
sb:, to	0 0 3 -15 -4 12 -7
sb:, until	0 0 -12 -7 21 -4 0
sb:, up	0 0 12 0 -16 5 0
sb:: <level>	0 0 0 -17 19 0 -4
sb:: <number>	0 0 -21 5 1 0 12
sb:: the	0 -1 0 -16 11 5 -1
sb:: what	0 0 -7 -7 17 0 0
sb:<agent>	-4 -3 2 8 -6 6 -16
sb:<day-ahead>	-2 -2 -24 2 -4 40 -18
sb:<day-ahead> ,	0 0 -25 6 0 28 -4
sb:<day-ahead> the	0 0 5 6 -16 3 0
sb:<day-gone>	10 3 25 -5 -20 -3 -21
sb:<day-gone> ,	3 3 22 -9 -9 -10 -4
sb:<day-gone> the	2 4 -16 -5 10 0 0
sb:<day-today>	0 0 -17 7 -2 6 8
sb:<duty>	5 -3 5 12 -10 -15 3
sb:<goods>	0 0 15 4 -12 -13 4
sb:<level> until	0 0 7 5 -20 7 0
sb:<name>	0 -24 0 0 -3 5 10
sb:<name> ,	0 -2 7 3 5 -19 -7
sb:<name> and	4 -4 27 11 -30 -6 0
sb:<name> is	0 0 -22 -1 25 0 0
sb:<name> on	0 0 -6 -6 18 -1 0
sb:<name> take	0 0 0 6 -18 6 8
sb:<name> to	0 0 -10 4 -18 16 8
sb:<name> —	0 0 0 -11 16 0 -7
sb:<not>	-8 -4 3 -4 15 -26 -2
sb:<number>	-12 -7 -19 3 19 -9 0
sb:<number> ,	0 0 32 4 -23 -8 -4
sb:<number> :	0 0 -25 4 3 1 13
sb:<number> the	0 0 -13 0 16 0 0
sb:<office>	-1 -1 -18 -3 17 4 0
sb:<office> 's	0 0 -13 0 17 -2 0
sb:<office> :	0 0 -22 3 18 0 0
sb:<organisation>	-3 -2 -25 18 10 0 -10
sb:<organisation> of	0 0 0 19 -19 0 0
sb:<person> (	0 0 15 -1 -12 0 0
sb:<person> :	0 0 3 -20 11 0 -8
sb:<person> on	0 0 -10 -1 21 -5 0
sb:<person> say	0 0 5 3 -22 16 0
sb:<points>	-1 -2 39 0 -36 2 -3
sb:<quality> good	0 0 28 -15 -3 -11 -10
sb:<seat>	0 -5 5 1 0 -17 7
sb:<span>	-5 8 3 2 -17 2 12
sb:<span> and	0 0 -5 -7 0 15 -1
sb:<span> are	0 0 24 0 -23 0 0
sb:<span> from	0 2 -5 9 -17 0 8
sb:<span> more	0 0 -12 0 -6 16 0
sb:<span> truce	0 0 -13 -1 17 0 0
sb:<v-begin>	0 4 -22 18 -5 -2 7
sb:<v-buy>	0 0 6 -23 10 -2 -2
sb:<v-impose>	-18 -5 15 -2 -10 1 8
sb:<v-propose>	-4 2 -20 0 14 4 0
sb:<v-say>	-12 0 7 15 -13 5 -5
sb:<v-sell>	0 0 -2 -4 17 -5 -4
sb:<v-stay>	0 -3 1 8 0 -1 -22
sb:about	0 0 -16 -4 12 7 0
sb:about the	0 0 -14 0 15 0 0
sb:agree in	0 0 24 8 -20 -10 0
sb:agreement	0 4 -6 -9 18 -11 0
sb:all of	0 0 17 0 -21 7 0
sb:and <name>	4 -4 18 13 -24 -4 0
sb:and end	0 0 -19 -3 11 13 0
sb:and from	0 0 0 6 -16 0 13
sb:and it	0 0 26 -4 -13 -11 0
sb:and on	0 0 -22 7 18 -3 -1
sb:and that	0 0 -17 3 5 4 0
sb:answer	0 0 -10 -2 -5 17 0
sb:are	0 -2 13 1 -16 6 0
sb:arrangement	0 0 13 -3 -21 14 0
sb:as of	0 0 -23 9 -4 -3 13
sb:ask	0 0 14 0 -23 5 8
sb:at the	0 0 -2 -1 15 -7 -4
sb:back	0 0 -12 -4 24 -7 0
sb:be	-2 -1 -2 15 -16 14 -4
sb:been at	0 0 -9 -8 19 0 0
sb:between	4 -3 9 9 -5 -19 -5
sb:butter	0 0 -15 -1 9 9 0
sb:by	-3 -4 -10 12 16 -11 -11
sb:cease	0 0 -5 4 -16 17 0
sb:ceasefire	0 -1 -20 4 23 -8 0
sb:city	5 9 -22 -6 11 0 0
sb:clock	0 0 2 18 -17 0 0
sb:closed	0 0 -5 -4 15 0 0
sb:club	0 0 -14 0 16 0 0
sb:commerce	0 0 -12 -5 0 16 0
sb:conclude in	0 0 1 10 -19 5 0
sb:continue	0 0 4 5 -16 6 0
sb:count	0 0 22 0 -19 0 0
sb:current	0 0 15 7 -16 -5 0
sb:day	0 0 17 -4 -5 -2 -5
sb:deadline	0 0 -19 0 23 -1 0
sb:delegation	0 0 -11 -4 20 -4 0
sb:delegation of	0 0 -9 -2 15 -3 0
sb:duty	0 0 9 11 -15 -12 3
sb:duty ,	0 0 12 15 -20 -4 0
sb:economy	0 0 2 14 -15 0 0
sb:effect	0 0 8 7 -18 1 5
sb:end	0 -9 8 -20 2 3 -14
sb:every	0 0 -6 -4 15 0 0
sb:everybody	0 0 -19 6 14 0 0
sb:expire	3 -3 -2 -16 5 5 -4
sb:extend	0 7 -2 -16 8 -2 0
sb:extend the	0 8 -19 -1 17 -7 0
sb:extend their	0 0 -9 0 -6 16 0
sb:extension	0 0 18 -4 -8 -7 0
sb:extension of	0 0 15 0 -10 -2 0
sb:face	0 0 14 5 -18 0 0
sb:farm	0 0 -5 -9 15 0 0
sb:fee	0 0 -14 -5 25 -2 0
sb:followed	0 0 0 4 -15 7 2
sb:for <span>	-2 0 17 2 -30 2 10
sb:for the	0 3 -20 -10 31 -3 -2
sb:force	0 0 11 8 -6 -15 0
sb:force since	0 0 0 16 -10 -5 0
sb:friday	0 0 -6 -9 18 0 0
sb:from	-4 6 -23 12 1 -11 9
sb:from <level>	2 4 -16 -11 5 0 5
sb:from the	0 0 1 0 3 -15 2
sb:frozen	2 4 -19 -1 12 -3 0
sb:good	-2 -3 26 -7 0 -15 -22
sb:good ,	0 0 19 -4 -14 0 0
sb:good would	0 0 16 0 -11 -4 0
sb:had	-6 5 -18 -4 30 -13 -6
sb:halt	0 0 -5 15 -7 0 0
sb:has	1 -6 -6 -3 22 -14 -13
sb:has been	0 -1 -2 -4 16 -9 0
sb:i	0 0 0 -23 8 0 6
sb:ice	0 0 -16 -4 19 1 0
sb:import	0 0 -13 -5 21 0 0
sb:in	-9 -4 -7 22 1 -2 -24
sb:in a	0 0 -12 -7 21 0 0
sb:in force	0 0 10 12 -10 -15 0
sb:in the	-1 0 -7 -9 20 0 -2
sb:in which	0 0 10 6 -18 6 0
sb:including	0 0 18 0 -15 -1 0
sb:into	0 0 -9 2 -6 -3 15
sb:into <name>	0 0 -10 0 -9 0 16
sb:is for	0 0 0 4 -17 14 0
sb:is to	0 0 -15 -4 0 7 9
sb:is up	0 0 15 0 -13 0 0
sb:it	13 0 6 1 -15 16 -12
sb:it 's	0 0 9 -9 -15 9 4
sb:it ,	6 0 -18 9 6 -6 0
sb:it run	9 0 14 0 -8 -17 0
sb:it was	0 1 18 13 -22 -3 -7
sb:it will	0 0 7 -6 8 -16 0
sb:its	0 -8 18 -14 -7 11 -18
sb:keep the	0 0 10 0 -25 16 0
sb:last	0 0 22 -17 -16 6 -6
sb:last day	0 0 18 0 -13 -5 0
sb:last week	0 0 -14 -4 15 8 0
sb:legal	0 0 3 -7 -11 0 15
sb:levy	6 0 -13 15 -8 0 -1
sb:levy on	6 0 -10 17 -12 0 0
sb:loaded	0 0 -13 -5 20 0 0
sb:loaded before	0 0 -13 -4 19 0 0
sb:lower	0 0 -6 -4 20 0 -6
sb:may	0 0 -4 -3 19 -15 0
sb:midnight	9 0 -2 -4 -16 0 19
sb:midnight ,	0 0 -11 4 -8 0 15
sb:ministry	0 0 -13 -6 0 16 0
sb:minute	0 0 -15 1 5 0 3
sb:monday	0 0 -15 0 9 -13 12
sb:more	0 0 -16 -1 10 11 -2
sb:mr <person>	0 0 -6 -7 18 -2 -2
sb:not ,	0 0 -19 0 20 0 0
sb:note	0 0 6 19 -20 -1 0
sb:notice	0 0 -14 0 15 0 -1
sb:of <level>	0 0 -11 -8 26 -9 -4
sb:of <month-gone>	0 0 -16 0 13 3 0
sb:of a	0 0 -10 -5 15 0 0
sb:of the	-3 -3 11 2 -17 15 -8
sb:of their	0 0 17 -5 -4 -8 0
sb:on	0 -2 -10 -9 9 16 5
sb:on <day-ahead>	0 0 -24 0 -4 34 -2
sb:on <quality>	0 0 19 -18 -17 0 15
sb:on paper	0 0 28 0 -27 0 0
sb:on the	0 0 -10 -7 27 -14 -8
sb:one ,	0 0 6 2 -17 6 2
sb:order	0 0 22 -15 -4 -9 0
sb:our	0 0 0 -14 21 -8 -3
sb:out	10 -2 18 -19 -13 0 -7
sb:over	5 2 -3 -16 6 3 -3
sb:own	0 0 17 -14 -2 -1 -2
sb:part	0 0 6 -16 7 0 0
sb:party	0 0 -19 0 21 0 0
sb:pause in	0 0 15 -4 -7 0 0
sb:pay <level>	0 0 19 0 -15 0 0
sb:port	0 0 -15 -3 24 -2 0
sb:price	0 0 -11 -2 18 0 0
sb:prolonged	0 0 11 0 7 -31 0
sb:reciprocal	0 0 16 13 -24 0 0
sb:renewed	0 0 6 -16 0 7 0
sb:result	0 0 0 -13 15 0 0
sb:rice	0 0 -14 -4 17 1 0
sb:river	0 0 -11 -1 16 -2 0
sb:round	0 0 -1 -6 16 -1 0
sb:run ,	0 0 15 0 -9 -3 0
sb:say	-2 5 -1 -18 -1 17 -9
sb:see	0 0 0 -8 16 -5 -1
sb:short	0 0 13 2 -21 5 0
sb:side	0 -2 -8 -7 0 16 3
sb:since	-10 -11 -3 23 -1 -22 -15
sb:since <day-gone>	0 0 28 11 -26 -13 0
sb:since the	0 0 -7 20 -10 -2 0
sb:sir	0 0 0 15 -12 -1 0
sb:sit	0 0 -16 1 17 -2 0
sb:six	0 0 17 0 -15 0 0
sb:standstill	0 9 -20 5 2 4 -2
sb:start	0 0 -29 15 11 -4 0
sb:start on	0 0 -26 6 14 -1 2
sb:stop	-3 0 8 16 -22 0 5
sb:sunday	0 0 11 -6 -18 14 0
sb:surcharge	0 0 -31 1 30 -3 0
sb:surcharge of	0 0 -21 -2 26 0 0
sb:suspend from	0 0 -11 0 16 0 -1
sb:take effect	0 0 0 9 -16 4 3
sb:take on	0 0 5 5 -19 0 9
sb:tariff truce	5 0 5 -18 -8 11 0
sb:tax	0 0 17 0 -13 0 0
sb:television	0 0 -14 5 -5 18 0
sb:text	0 0 6 10 -16 0 0
sb:than	0 0 -16 -5 24 -4 0
sb:that 's	0 0 18 -5 -8 -5 0
sb:that keep	0 0 16 0 -15 0 0
sb:that was	0 0 -18 0 14 0 0
sb:the	-19 -7 4 2 9 1 -13
sb:the <number>	0 0 -17 -8 13 7 0
sb:the <organisation>	-1 0 -14 0 20 -10 -4
sb:the <person>	0 0 17 3 -15 -3 0
sb:the <points>	0 0 12 6 -17 0 0
sb:the <quality>	8 3 -14 -13 16 -6 -6
sb:the <seat>	0 0 -5 -4 17 -2 0
sb:the <span>	0 0 36 1 -34 -6 8
sb:the ceasefire	0 0 -17 0 21 -7 0
sb:the clock	0 0 0 22 -21 0 0
sb:the current	0 0 14 8 -16 -5 0
sb:the deadline	0 0 -15 0 18 -1 0
sb:the tariff	3 0 23 6 -22 -8 -1
sb:the truce	-2 0 12 8 -8 -16 0
sb:the two	-5 -2 -6 19 -13 9 0
sb:their	-1 -2 18 -1 -15 0 1
sb:there	0 0 -21 3 10 0 6
sb:they are	0 0 -12 0 15 0 0
sb:thing	0 0 17 10 -21 -5 0
sb:three	0 0 -18 -7 0 9 14
sb:three ,	0 0 -10 0 -9 0 16
sb:to	-6 0 0 0 -11 15 7
sb:to <day-ahead>	0 0 -11 0 17 -3 0
sb:to begin	0 0 0 -1 -14 1 18
sb:to extend	0 7 -18 -3 2 10 0
sb:top	0 0 -12 15 -7 3 0
sb:trade	0 0 -11 -10 15 4 0
sb:truce begin	0 0 16 6 -12 -2 -1
sb:truce between	5 0 17 -10 -5 -5 0
sb:truce itself	0 0 16 0 -10 0 0
sb:truce that	0 0 29 -16 -11 -4 0
sb:truce was	0 0 8 12 -16 -2 0
sb:two	2 0 -19 10 -1 11 -1
sb:two country	0 0 15 6 -19 0 0
sb:two side	0 0 -17 -7 3 13 4
sb:under	-1 0 -24 -1 25 0 -1
sb:under the	0 0 -22 7 12 1 0
sb:unless	0 0 18 -1 -16 0 0
sb:until	-6 -8 7 -6 -2 11 -24
sb:up	0 3 18 -15 -12 7 -7
sb:up to	0 0 16 -3 -12 0 0
sb:was agree	0 0 17 -1 -10 0 0
sb:was to	-3 2 -23 0 7 11 4
sb:water	0 0 -13 0 19 -3 0
sb:we are	0 0 -11 0 15 0 0
sb:what	0 0 -10 9 -2 16 -11
sb:when the	0 0 -16 0 9 6 0
sb:which	-12 0 0 6 -13 9 17
sb:which begin	0 7 -16 -5 7 0 1
sb:which both	0 0 -4 16 -8 0 0
sb:which end	0 0 -14 0 16 0 0
sb:will	-2 -1 -19 -6 18 4 1
sb:will be	0 0 17 0 -21 3 3
sb:wire	0 0 -10 -2 15 0 0
sb:with a	0 0 -17 3 7 0 0
sb:with the	0 0 0 -16 14 -2 0
sb:would	-6 -6 -3 -10 -6 30 -9
sb:you	0 0 -4 -7 14 -17 7
sb:— <name>	0 0 -1 -6 15 0 -7
t0=future	-3 0 -18 -18 9 13 7
t0=modal-passive	0 0 -4 -6 16 -3 0
t0=past	23 2 -13 0 13 -37 -10
t0=present	-25 -21 -3 -4 17 -5 1
t1=future	-2 0 -16 -17 12 8 7
t1=infinitive	-3 0 -2 -9 -8 16 4
t1=modal-passive	0 0 -4 -6 16 -3 0
t1=past	24 3 -12 0 12 -37 -16
t1=present	-24 -19 0 -4 18 -11 3
t:loose & d:ahead	-3 -2 15 -36 0 0 -3
t:loose & d:gone	5 2 -21 14 -6 -7 -3
t:loose-r1	0 -3 9 -17 12 0 -2
t:more & d:ahead	-15 -10 12 -12 -9 11 -2
t:more & d:gone	14 7 -28 -9 13 -20 -4
t:more-l	-15 0 10 -25 -1 13 -5
t:more-l2	0 2 -17 -12 15 10 -4
t:more-r2	0 -8 -11 16 -1 0 0
t:quiet & d:ahead	-4 0 -7 -8 7 15 -5
t:quiet & d:gone	12 -1 -11 19 -17 0 0
t:quiet-l2	5 0 -18 7 -10 21 0
t:quiet-r2	5 0 -9 22 -18 0 0
t:truce	-1 3 -1 8 -6 5 -19
t:truce & d:ahead	-21 -21 11 -30 0 15 -10
t:truce & d:gone	7 15 -42 27 -13 -29 -10
t:truce-l	-4 4 -3 11 -6 4 -17
t:truce-l2	-10 0 -8 16 3 -9 0
t:truce-r2	-7 -3 23 -1 -20 7 0
tn:more	0 -4 1 16 -9 -5 -9
tn:truce	-4 8 26 -8 -16 0 -11
tp:quiet	0 5 17 2 -16 -5 0
tp:truce	1 -3 17 -15 -23 14 11
tp:verb	0 7 -18 -1 14 2 -4
v0-none	-25 -8 -3 -5 24 -9 -5
v0=begin	-5 6 -15 0 0 0 2
v0=other	-1 -2 -4 -2 15 -2 -4
v1-none	-21 -5 1 -6 21 -10 -9
v1=begin	-4 6 -15 10 -5 -5 1
v1=end	2 -3 -13 -4 15 2 -6
v1=other	0 -1 -7 0 15 -2 -4
v2-none	-21 -32 -9 -8 43 -8 -13
v:a:<v-begin>	0 -1 -5 -4 18 -2 -8
v:a:<v-end>	3 11 0 0 -20 3 10
v:a:<v-propose>	0 0 -15 -2 22 0 -2
v:a:<v-return>	0 0 15 -10 -18 0 15
v:b:<v-begin>	-2 0 -20 19 -3 0 -1
v:b:<v-end>	4 0 36 -22 -29 5 -2
v:b:<v-propose>	-2 -1 -17 3 0 22 -9
v:b:<v-return>	0 0 -5 -5 20 -10 0
v:c0=bear	-3 -4 -5 2 20 -1 -33
v:c0=begin	-16 0 -9 5 0 0 3
v:c0=end	8 -14 20 4 -18 -2 -4
v:c0=propose	0 0 -14 -1 -1 25 -3
v:c1=agree & d:ahead	0 0 -13 -14 28 0 -3
v:c1=agree & d:today	0 0 10 9 -16 0 0
v:c1=bear & d:ahead	0 0 -4 -5 0 16 -3
v:c1=bear & d:gone	-1 -1 -1 -6 18 -3 -3
v:c1=begin	-16 0 -13 13 1 -7 0
v:c1=begin & d:today	0 0 -7 -6 15 0 0
v:c1=end	6 -15 21 -4 -14 -1 -5
v:c1=end & d:ahead	-19 -1 22 -13 -14 1 0
v:c1=end & d:gone	15 -10 -18 9 0 -8 -4
v:c1=impose	-16 -14 -11 -10 21 3 -3
v:c1=impose & d:gone	-9 -7 -13 -9 29 -11 -11
v:c1=impose & d:today	0 0 -37 4 17 0 0
v:c1=propose & d:ahead	0 0 -20 -5 11 15 -1
v:c1=say & d:ahead	0 0 16 5 -17 -1 1
v:c1=say & d:gone	-2 0 0 -4 16 -1 0
v:c1=say & d:today	0 0 -15 0 10 0 0
v:c1=stay & d:ahead	-7 -6 5 -44 5 6 3
v:c1=stay & d:gone	8 0 -35 14 1 -11 -4
v:c1=stay & d:today	0 0 22 -7 -12 0 0
v:c1=target & d:ahead	0 0 -4 -4 16 -2 -5
v:c1=up & d:ahead	0 0 6 8 -15 9 -9
v:c1=up & d:gone	0 0 -1 -28 37 -4 0
v:ct1=bear future	0 0 -5 -3 17 -2 -2
v:ct1=bear present	0 0 0 19 1 -17 -24
v:ct1=down future	0 0 -9 0 18 -1 -3
v:ct1=end modal	-6 0 16 -6 -1 -11 -1
v:ct1=end past	26 -2 -25 -2 0 -1 0
v:ct1=end present	-29 -5 22 11 -22 4 0
v:ct1=impose future	0 0 -16 -6 17 5 -4
v:ct1=impose infinitive	0 0 -1 -5 -14 17 1
v:ct1=impose modal	0 0 -16 -2 21 0 0
v:ct1=impose pluperfect	0 0 -3 -11 18 0 0
v:ct1=impose present	0 0 3 -29 5 0 7
v:ct1=impose present-passive	0 0 0 2 9 -16 -9
v:ct1=say past	-4 -1 14 -17 4 -13 3
v:ct1=stay participle-passive	0 0 -12 -11 24 0 0
v:ct1=stay past	14 1 -4 -41 16 -4 -2
v:ct1=suspend past	0 0 -5 -10 16 -1 0
v:ct1=target present	0 0 19 0 -18 0 0
v:ct1=up present	0 0 2 -18 0 12 -1
v:l1=,	-9 -10 -1 -7 15 0 0
v:l1=: & d:ahead	0 0 16 -6 -18 10 -8
v:l1=<begin>	0 0 5 -26 3 3 3
v:l1=<begin> & d:ahead	-5 -8 0 -20 -1 7 9
v:l1=<begin> & d:today	0 0 10 -29 10 -3 -2
v:l1=<duty>	0 0 -3 -9 15 0 0
v:l1=<level-noun>	0 0 14 22 -32 0 0
v:l1=<level-noun> & d:today	0 0 -4 23 -20 0 0
v:l1=<level>	0 0 0 -17 14 0 0
v:l1=<name>	0 0 -11 -6 20 0 0
v:l1=<number>	0 0 -23 0 19 0 0
v:l1=<number> & d:ahead	0 0 -12 -1 17 0 0
v:l1=<organisation> & d:today	0 0 0 20 -18 0 0
v:l1=<seat>	0 0 -2 -8 15 0 0
v:l1=<span>	0 0 -19 -4 25 0 0
v:l1=<span> & d:ahead	0 0 -19 -2 23 0 0
v:l1=<v-begin>	0 0 -29 27 -3 -2 -4
v:l1=<v-begin> & d:ahead	0 0 -21 21 0 -1 -3
v:l1=<v-end>	-3 0 26 -17 -9 -8 -1
v:l1=<v-end> & d:ahead	0 0 22 0 -17 -5 0
v:l1=after	0 0 18 -9 -8 0 -1
v:l1=after & d:ahead	0 0 19 -3 -12 0 -1
v:l1=and	0 0 -3 -13 18 0 -1
v:l1=before & d:ahead	0 0 -1 19 -7 -13 0
v:l1=before & d:gone	0 0 0 -17 21 0 0
v:l1=by	0 0 4 -15 12 -10 -4
v:l1=changed	0 0 17 -16 -4 0 0
v:l1=end	0 0 17 -10 -6 -5 0
v:l1=from	-13 4 -33 35 -16 -35 19
v:l1=from & d:ahead	-2 -10 -26 30 -12 -31 25
v:l1=good	0 0 -9 -6 17 0 0
v:l1=in	-7 -11 -23 6 14 -7 -3
v:l1=in & d:ahead	0 0 -17 -5 26 -2 0
v:l1=is	0 0 17 -13 -6 -2 0
v:l1=is & d:ahead	0 0 22 0 -19 -1 0
v:l1=is & d:gone	0 0 -1 -10 15 0 0
v:l1=midnight	0 0 17 -3 -12 0 0
v:l1=of	-5 1 -43 27 3 -20 -3
v:l1=of & d:ahead	0 0 -29 6 22 -16 0
v:l1=of & d:today	0 0 -17 19 -9 0 0
v:l1=on	7 -9 7 4 6 -30 0
v:l1=on & d:ahead	-34 -19 21 0 -7 -20 9
v:l1=on & d:gone	22 3 -33 7 5 -16 -23
v:l1=on & d:today	0 0 -29 -10 35 0 0
v:l1=out	3 0 40 -3 -38 0 0
v:l1=since	-9 -6 -18 5 12 -8 -8
v:l1=since & d:ahead	0 0 -10 -27 34 -4 -2
v:l1=start	0 0 -9 21 -13 0 0
v:l1=the & d:ahead	0 0 12 -14 -19 16 3
v:l1=till	0 0 16 -2 -11 0 0
v:l1=till & d:ahead	0 0 18 0 -15 0 0
v:l1=to	-4 -8 9 -16 -16 24 -20
v:l1=to & d:ahead	0 -1 12 -18 -29 30 -17
v:l1=to & d:gone	-1 -3 -8 -1 27 -17 0
v:l1=tuesday	0 0 -15 10 0 0 0
v:l1=until	-5 -7 4 -6 4 4 -21
v:l1=until & d:ahead	0 0 13 -2 -13 8 -18
v:l1=until & d:gone	-1 -3 -19 -2 25 -8 0
v:l1=·	0 0 -7 -6 16 0 0
v:l1=· & d:today	0 0 -7 -6 16 0 0
v:l2=,	6 0 0 9 -15 -1 6
v:l2=, & d:today	0 0 12 16 -22 0 0
v:l2=:	0 0 7 14 -21 -7 6
v:l2=: & d:ahead	0 0 12 -18 -3 -6 7
v:l2=: & d:today	0 0 -6 22 -17 0 0
v:l2=<begin> & d:gone	9 6 -16 -4 8 -5 -14
v:l2=<day-ahead>	0 0 -9 0 -12 31 -8
v:l2=<day-ahead> & d:ahead	0 0 -9 2 -18 33 -7
v:l2=<day-today>	0 0 8 14 -18 0 0
v:l2=<duty>	0 0 1 -1 11 -3 -18
v:l2=<duty> & d:ahead	0 0 4 0 8 -3 -17
v:l2=<gate>	0 0 -17 5 12 0 -11
v:l2=<gate> & d:ahead	0 0 -16 0 20 0 -11
v:l2=<level-noun>	0 0 -10 -7 21 0 0
v:l2=<level> & d:ahead	0 0 0 -19 18 1 -3
v:l2=<level> & d:gone	-1 0 -1 -15 22 0 0
v:l2=<level> & d:today	0 0 -6 31 -25 0 0
v:l2=<name> & d:gone	0 0 0 -16 19 0 0
v:l2=<not>	0 0 -9 -8 20 0 0
v:l2=<number> & d:ahead	0 0 5 27 -36 -5 7
v:l2=<number> & d:gone	0 0 0 -23 27 0 0
v:l2=<seat>	-1 0 -9 19 -4 -2 -7
v:l2=<seat> & d:ahead	0 0 -14 18 -4 0 -2
v:l2=<span>	0 2 -3 5 -17 0 15
v:l2=<span> & d:ahead	0 0 0 -2 -11 0 17
v:l2=<v-agree>	0 0 -16 13 2 -5 -2
v:l2=<v-agree> & d:ahead	0 0 -14 -5 24 -3 0
v:l2=<v-agree> & d:gone	0 0 0 18 -13 0 0
v:l2=<v-down>	0 0 -11 -1 17 0 -1
v:l2=<v-down> & d:ahead	0 0 -11 -5 20 0 -1
v:l2=<v-end>	7 -13 13 3 -14 4 -17
v:l2=<v-end> & d:ahead	-14 -1 18 -11 -13 6 -15
v:l2=<v-end> & d:gone	14 -8 -16 10 -4 -6 0
v:l2=<v-impose>	-4 -5 0 0 9 0 -25
v:l2=<v-impose> & d:ahead	0 0 7 -2 0 3 -22
v:l2=<v-impose> & d:today	0 0 -14 -11 26 0 0
v:l2=<v-say>	0 0 -17 -6 23 5 -4
v:l2=<v-say> & d:today	0 0 -10 -8 21 0 0
v:l2=<v-sell> & d:ahead	0 0 -3 15 -9 0 -1
v:l2=<v-stay> & d:ahead	0 0 -4 -21 5 11 0
v:l2=<v-stay> & d:gone	0 0 -9 15 -6 -3 0
v:l2=<v-suspend>	0 -1 13 -3 2 -18 -6
v:l2=<v-suspend> & d:ahead	0 0 17 -16 0 -17 -5
v:l2=<v-target>	0 0 -15 -4 23 0 0
v:l2=and	0 -1 11 14 -22 -9 9
v:l2=and & d:today	0 0 0 15 -14 0 0
v:l2=apply	0 0 0 -10 17 0 -1
v:l2=as	0 0 -21 30 -19 -2 4
v:l2=as & d:ahead	0 0 -13 23 -16 -1 5
v:l2=as & d:today	0 0 -8 19 -13 0 0
v:l2=at	0 0 12 -23 5 -6 -3
v:l2=at & d:ahead	0 0 -8 -1 19 -4 -1
v:l2=at & d:today	0 0 20 -8 -14 0 0
v:l2=been	0 0 17 -4 -12 0 0
v:l2=before	0 0 -12 0 18 -2 0
v:l2=before & d:ahead	0 0 -12 0 16 -1 0
v:l2=both	0 0 8 15 -18 -3 0
v:l2=both & d:gone	0 0 0 16 -15 0 0
v:l2=by & d:ahead	0 0 -10 0 19 -9 0
v:l2=charge	0 0 -8 -4 16 0 0
v:l2=eastern	0 0 0 16 -15 0 -1
v:l2=effect & d:ahead	0 0 -4 -25 4 -2 15
v:l2=effect & d:gone	0 0 0 17 -13 0 0
v:l2=for	0 0 -14 -2 20 0 0
v:l2=friday	0 0 -8 -3 16 0 0
v:l2=from	0 0 -21 14 0 -4 4
v:l2=from & d:ahead	0 0 -21 -5 18 -4 5
v:l2=from & d:gone	0 0 0 19 -17 0 0
v:l2=has	8 0 16 -3 -16 -1 0
v:l2=has & d:ahead	0 0 17 0 -11 -1 0
v:l2=have	0 0 -16 -2 23 -2 0
v:l2=have & d:ahead	0 0 -15 0 18 -2 0
v:l2=in	0 0 10 -17 8 -2 -2
v:l2=is & d:today	0 0 -17 -7 25 0 0
v:l2=it	0 0 15 0 -2 -9 -3
v:l2=it & d:ahead	0 0 20 -4 -8 -8 -2
v:l2=last	0 0 16 -4 -29 15 0
v:l2=last & d:ahead	0 0 1 0 -20 16 0
v:l2=loaded	0 0 -7 -8 17 0 0
v:l2=midnight	9 0 0 -16 -8 -4 14
v:l2=monday	0 0 0 -19 8 0 5
v:l2=of & d:today	0 0 -7 -6 16 0 0
v:l2=out	7 0 19 -10 -13 -5 0
v:l2=out & d:ahead	0 0 22 0 -17 -4 0
v:l2=pay	0 0 -20 0 5 0 9
v:l2=pay & d:ahead	0 0 -16 7 -4 0 10
v:l2=run	0 0 16 0 -19 4 0
v:l2=ship & d:ahead	0 0 -2 15 -10 0 -1
v:l2=since & d:gone	0 0 0 18 -17 0 0
v:l2=stay	0 0 -17 8 8 -2 0
v:l2=stay & d:ahead	0 0 -17 -1 22 -2 0
v:l2=that	0 0 19 -8 -1 -6 -6
v:l2=that & d:ahead	0 0 21 -2 -11 -4 -5
v:l2=the	0 0 -5 -21 20 5 0
v:l2=the & d:gone	0 0 0 -13 15 0 0
v:l2=time	0 0 -14 -4 21 0 0
v:l2=time & d:ahead	0 0 -14 0 18 0 0
v:l2=to	0 0 -5 -2 -10 22 -2
v:l2=to & d:ahead	0 0 -1 -1 -18 23 -1
v:l2=tuesday	0 0 16 -12 -7 0 0
v:l2=up & d:ahead	0 0 8 0 -16 10 0
v:l2=valparaíso	0 0 -5 -9 15 0 0
v:l2=was & d:gone	0 0 0 -13 16 0 0
v:l2=which	0 0 -10 -3 -1 15 0
v:l2=which & d:ahead	0 0 -9 0 -5 15 0
v:l2=—	0 0 -11 -15 28 0 0
v:l2=— & d:today	0 0 -8 -13 23 0 0
v:l=, a	0 0 -6 -12 19 0 0
v:l=, a & d:ahead	0 0 -6 -11 18 0 0
v:l=, from	0 7 -18 8 -12 -1 11
v:l=, from & d:ahead	0 -4 -18 0 4 0 12
v:l=, from & d:gone	0 12 0 12 -20 0 0
v:l=, on	12 -2 0 4 -16 1 8
v:l=, on & d:gone	13 -1 0 11 -18 0 0
v:l=, until	0 0 -8 -3 15 -3 0
v:l=<begin> <begin>	0 0 5 -26 3 3 3
v:l=<begin> <begin> & d:ahead	-5 -8 0 -20 -1 7 9
v:l=<begin> <begin> & d:today	0 0 10 -29 10 -3 -2
v:l=<begin> until	0 0 -6 -10 20 -2 0
v:l=<day-ahead> to & d:ahead	0 0 -11 -5 1 15 -1
v:l=<level> from	0 0 -3 -1 16 -3 -8
v:l=<level> from & d:ahead	0 0 -1 -11 22 -2 -7
v:l=<level> on	0 0 -15 -10 23 0 0
v:l=<level> on & d:ahead	0 0 -14 -5 15 0 1
v:l=<level> since & d:gone	0 0 0 -11 15 0 0
v:l=<level> until	0 0 0 8 -15 7 0
v:l=<name> on	0 0 -8 -4 15 0 0
v:l=<number> ,	0 0 17 2 -15 0 0
v:l=<number> on	0 0 0 31 -24 0 -7
v:l=<number> on & d:ahead	0 0 0 26 -20 0 -7
v:l=<span> from	0 2 -12 0 -11 0 17
v:l=<span> from & d:ahead	0 0 -11 0 -6 0 18
v:l=as of	0 0 -20 33 -22 -2 4
v:l=as of & d:ahead	0 0 -12 23 -16 -1 5
v:l=as of & d:today	0 0 -7 20 -14 0 0
v:l=at the	0 0 -3 -10 20 -2 -1
v:l=before the	0 0 -12 0 18 -2 0
v:l=before the & d:ahead	0 0 -12 0 16 -1 0
v:l=by the	0 0 -7 -5 18 -9 0
v:l=effect on & d:ahead	0 0 -3 -17 7 0 6
v:l=end on	8 -3 10 12 -15 -1 -6
v:l=end on & d:gone	13 -2 -6 16 -15 -4 0
v:l=extend to & d:ahead	0 0 -9 0 -5 15 0
v:l=friday ,	0 0 -8 -3 16 0 0
v:l=from the	0 0 -15 18 -7 -4 4
v:l=from the & d:ahead	0 0 -15 -5 13 -3 5
v:l=from the & d:gone	0 0 0 22 -21 0 0
v:l=go on	0 0 16 0 -12 -2 0
v:l=go on & d:ahead	0 0 16 0 -13 -2 0
v:l=loaded before	0 0 -7 -8 17 0 0
v:l=midnight on	9 0 0 -16 -8 -4 14
v:l=monday ,	0 0 3 -29 8 0 6
v:l=monday , & d:ahead	0 0 -2 -20 8 0 7
v:l=on the & d:gone	0 0 -1 16 -12 0 0
v:l=out on & d:ahead	0 0 16 0 -11 -3 0
v:l=run out	3 0 20 0 -19 0 0
v:l=run until & d:ahead	0 0 12 0 -21 7 0
v:l=say on	0 0 -10 -5 22 0 0
v:l=to the	0 0 -1 -6 -18 24 0
v:l=to the & d:ahead	0 0 -1 0 -24 25 0
v:l=tuesday ,	0 0 16 -12 -7 0 0
v:l=up on & d:ahead	0 0 5 0 -17 12 0
v:lead=" & d:ahead	0 0 -14 17 0 4 -5
v:lead=" & d:gone	0 0 0 -13 17 0 0
v:lead=" & d:today	0 0 19 0 -18 0 0
v:lead=(	0 0 -1 -1 15 -16 0
v:lead=( & d:ahead	0 0 -17 -1 28 -15 0
v:lead=( & d:today	0 0 15 -1 -12 0 0
v:lead=,	-4 2 12 8 -1 -19 -12
v:lead=, & d:ahead	-12 -16 16 4 -8 -6 0
v:lead=, & d:gone	7 15 -37 -1 9 -16 -11
v:lead=1	0 0 0 1 -22 7 15
v:lead=10	0 0 12 20 -28 0 0
v:lead=13	0 0 12 0 -24 15 0
v:lead=13 & d:today	0 0 18 0 -17 0 0
v:lead=8	0 0 -13 0 16 0 0
v:lead=9	-2 -9 -16 -4 1 10 13
v:lead=:	-11 -11 9 22 -12 -17 0
v:lead=: & d:ahead	-2 -2 15 6 -14 -12 3
v:lead=: & d:gone	-3 -4 -7 -13 29 0 -5
v:lead=: & d:today	0 0 -7 35 -22 0 -1
v:lead=; & d:today	0 0 16 0 -14 0 0
v:lead=a	0 0 15 0 -4 -8 -4
v:lead=a & d:today	0 0 15 0 -14 0 0
v:lead=after	0 0 0 19 -10 -4 0
v:lead=after & d:gone	0 0 0 21 -20 0 0
v:lead=april	0 0 -12 -6 24 -3 0
v:lead=april & d:ahead	0 0 -11 0 17 -3 0
v:lead=as & d:today	0 0 0 -12 15 0 0
v:lead=because & d:gone	4 5 0 9 -17 0 0
v:lead=before & d:ahead	0 0 5 15 -10 -5 -10
v:lead=beijing	0 0 0 17 -16 0 0
v:lead=by	0 0 -13 -5 21 0 0
v:lead=china	0 0 17 -13 -3 -3 0
v:lead=china & d:ahead	0 0 20 -2 -12 -2 0
v:lead=for	0 0 15 -13 0 0 -1
v:lead=from	0 13 -19 8 -13 0 10
v:lead=from & d:ahead	0 -3 -17 12 -10 0 12
v:lead=from & d:gone	0 16 0 -2 -7 0 -3
v:lead=i	0 0 0 -9 17 -8 0
v:lead=if	0 0 16 -20 0 -14 -4
v:lead=if & d:ahead	0 0 21 -5 -11 -13 -3
v:lead=india	0 0 -2 -6 15 0 0
v:lead=it & d:gone	16 -7 -13 13 -9 -9 -5
v:lead=it & d:today	0 0 -2 -12 16 0 0
v:lead=january & d:ahead	0 0 2 0 -16 14 0
v:lead=july	0 0 -12 -2 20 -4 0
v:lead=july & d:ahead	0 0 -11 0 17 -4 0
v:lead=june	0 0 -16 0 12 8 0
v:lead=last	0 0 35 0 -31 -4 0
v:lead=march	0 0 -17 0 20 0 0
v:lead=november	0 0 18 28 -34 -7 0
v:lead=november & d:ahead	0 0 20 0 -14 -7 0
v:lead=november & d:gone	0 0 0 29 -27 0 0
v:lead=our	0 0 -8 -4 19 0 0
v:lead=president	0 0 -9 -6 19 0 0
v:lead=since & d:ahead	0 0 -7 -9 20 -1 0
v:lead=that	3 -3 -8 1 4 7 -19
v:lead=that & d:ahead	-2 -4 0 -9 2 14 -15
v:lead=the	-15 -1 12 -1 -2 -3 2
v:lead=the & d:gone	-8 2 -15 6 6 -4 -4
v:lead=the & d:today	0 0 15 -5 -6 0 0
v:lead=they & d:gone	10 0 0 9 -16 0 0
v:lead=thursday	0 0 35 2 -32 0 0
v:lead=thursday & d:ahead	0 0 30 0 -28 0 0
v:lead=today	0 0 16 -16 -3 0 0
v:lead=today & d:today	0 0 17 -10 -9 0 0
v:lead=tuesday	0 0 -20 -3 27 0 0
v:lead=unless	0 0 16 0 -15 0 0
v:lead=until & d:ahead	0 0 1 17 -13 0 -1
v:lead=we	0 0 -18 -14 31 0 0
v:lead=we & d:ahead	0 0 -10 -1 16 0 0
v:lead=we & d:today	0 0 -7 -7 16 0 0
v:lead=where	0 0 -12 -7 23 0 0
v:lead=who & d:ahead	0 0 -9 -1 21 0 -7
v:lead=— & d:ahead	0 0 9 15 -26 6 0
v:lead=— & d:today	0 0 -16 -10 25 0 0
v:lr=, (	0 0 -7 -6 16 0 0
v:lr=, ( & d:today	0 0 -7 -6 16 0 0
v:lr=, , & d:gone	0 0 0 -13 16 0 0
v:lr=, , & d:today	0 0 16 -5 -10 0 0
v:lr=, .	0 0 12 6 -25 0 14
v:lr=, . & d:ahead	0 0 0 6 -18 0 15
v:lr=, . & d:today	0 0 16 -5 -8 0 0
v:lr=, <end>	0 0 -9 -35 31 7 -7
v:lr=, <end> & d:today	0 0 -1 -38 31 -2 -1
v:lr=, —	0 0 -17 13 0 0 0
v:lr=, — & d:today	0 0 -17 13 0 0 0
v:lr=: ,	0 0 -6 -5 15 0 0
v:lr=: .	0 0 10 -3 -22 14 0
v:lr=: . & d:ahead	0 0 10 -1 -24 14 0
v:lr=<begin> , & d:ahead	0 -2 -28 0 33 -2 0
v:lr=<begin> .	-4 -1 4 19 -23 15 -10
v:lr=<begin> . & d:ahead	0 0 6 -3 -14 16 -9
v:lr=<begin> . & d:gone	-3 0 0 23 -18 0 0
v:lr=<begin> <end>	0 0 27 -16 -8 -13 -6
v:lr=<begin> <end> & d:ahead	0 0 28 0 -20 -9 -2
v:lr=<begin> it	0 0 -3 -11 20 -1 0
v:lr=<level> ,	0 0 -10 -5 17 0 0
v:lr=<level> .	0 0 -8 -4 16 0 0
v:lr=<number> .	0 0 -7 -8 18 0 0
v:lr=by ,	0 0 27 -1 -22 -1 0
v:lr=by , & d:ahead	0 0 28 0 -24 -1 0
v:lr=by <end>	0 0 -16 0 20 0 0
v:lr=by <end> & d:ahead	0 0 -16 0 19 0 0
v:lr=end ,	0 0 15 0 -12 0 0
v:lr=for .	0 0 -10 -2 16 0 0
v:lr=from .	0 0 -4 30 -10 -11 -18
v:lr=from . & d:ahead	0 0 -1 24 -3 -10 -17
v:lr=from . & d:today	0 0 -2 19 -15 0 0
v:lr=from <end>	0 0 -29 5 23 -7 -12
v:lr=from <end> & d:ahead	0 0 -28 10 15 -6 -11
v:lr=from and & d:ahead	0 0 -5 -3 18 0 -4
v:lr=from to	0 1 14 4 -20 -4 7
v:lr=from to & d:ahead	0 0 16 -4 -15 -3 9
v:lr=in ,	0 -1 -11 -12 23 0 0
v:lr=is ,	0 0 -14 0 16 0 0
v:lr=is <end>	0 0 23 0 -22 0 0
v:lr=is <end> & d:ahead	0 0 24 0 -23 0 0
v:lr=last ,	0 0 0 22 -21 0 0
v:lr=last , & d:gone	0 0 0 22 -21 0 0
v:lr=of .	0 0 -3 21 -13 0 -3
v:lr=of . & d:ahead	0 0 0 17 -12 0 -2
v:lr=of <end>	0 0 -16 0 4 -2 8
v:lr=of <end> & d:ahead	0 0 -15 9 -3 -1 8
v:lr=on , & d:ahead	-2 -1 11 6 -16 13 -6
v:lr=on . & d:today	0 0 -7 -6 16 0 0
v:lr=on <end>	9 -3 6 -12 2 -20 1
v:lr=on <end> & d:ahead	-3 0 10 -34 9 -17 2
v:lr=on by	0 0 0 -14 18 0 0
v:lr=on it & d:gone	13 0 0 5 -18 0 0
v:lr=on the & d:gone	-1 -2 0 -7 17 0 0
v:lr=on to	0 0 -1 16 -10 0 0
v:lr=out .	0 0 30 0 -29 0 0
v:lr=since ,	0 0 -19 13 -2 0 0
v:lr=since , & d:ahead	0 0 -17 -7 25 0 0
v:lr=since , & d:gone	0 0 0 17 -13 0 0
v:lr=the <end>	-2 -2 2 -23 -2 19 -9
v:lr=the <end> & d:ahead	0 0 3 -5 -18 22 -8
v:lr=the <end> & d:gone	0 0 -1 -17 29 -6 0
v:lr=thursday ,	0 0 15 -4 -10 0 0
v:lr=thursday , & d:today	0 0 15 -4 -10 0 0
v:lr=thursday <end>	0 0 -15 9 0 0 0
v:lr=thursday <end> & d:today	0 0 -15 9 0 0 0
v:lr=to , & d:gone	0 0 0 -8 17 -1 0
v:lr=to .	0 0 0 -15 -10 17 -4
v:lr=to . & d:ahead	0 0 1 -7 -18 20 -4
v:lr=to . & d:gone	0 0 0 -6 16 -4 0
v:lr=until .	0 0 10 -19 -3 3 -3
v:lr=until . & d:ahead	0 0 17 -5 -18 4 -2
v:lr=until . & d:gone	0 0 -7 -9 20 0 0
v:lr=until <end>	0 0 -21 -9 23 5 0
v:lr=until <end> & d:ahead	0 0 -20 -1 17 7 0
v:lr=until of	0 0 12 14 -23 0 -1
v:lr=until of & d:ahead	0 0 13 7 -19 0 -1
v:lr=until to	0 0 -13 0 17 0 0
v:lr=until to & d:ahead	0 0 -13 0 15 0 0
v:o:subject=deal	0 0 -5 -13 29 -15 -1
v:o:subject=deal far carried on ahead	0 0 -8 0 15 0 0
v:o:subject=deal far no verb on	0 0 15 0 -11 0 0
v:o:subject=deal far on ahead	0 0 15 0 -14 0 0
v:o:subject=deal no verb	0 0 -6 -11 22 -5 0
v:o:subject=duties be from	0 0 0 16 -13 0 0
v:o:subject=duties be gone	0 0 0 -16 19 0 0
v:o:subject=duties begin	0 0 -12 0 20 0 -10
v:o:subject=duties carried be	-2 0 18 -20 4 -10 -2
v:o:subject=duties carried be ahead	0 0 22 -1 -13 -9 -1
v:o:subject=duties carried be gone	-1 0 -2 -16 23 0 0
v:o:subject=duties carried be until	0 0 15 -1 -7 0 0
v:o:subject=duties carried other gone	15 0 0 -8 -5 0 0
v:o:subject=duties carried suspend	0 0 6 9 -18 8 0
v:o:subject=duties carried the ahead	0 0 -11 0 24 -12 0
v:o:subject=duties far  today	0 0 -9 -2 15 0 0
v:o:subject=duties far carried	-4 8 -1 0 1 10 -15
v:o:subject=duties far carried be	0 0 -10 -11 28 -4 -3
v:o:subject=duties far carried be ahead	0 0 -8 0 18 -3 -3
v:o:subject=duties far carried before ahead	0 0 -13 0 15 -2 -3
v:o:subject=duties far carried begin on	0 7 16 0 -22 0 1
v:o:subject=duties far carried charge	0 0 -4 -10 18 0 -2
v:o:subject=duties far carried charge ahead	0 0 -4 -6 15 0 -2
v:o:subject=duties far carried end	1 0 4 -21 0 6 -4
v:o:subject=duties far carried pay	0 0 -6 20 -12 0 0
v:o:subject=duties far carried sign today	0 0 0 15 -15 0 0
v:o:subject=duties far carried since gone	0 0 0 20 -19 0 0
v:o:subject=duties far carried until ahead	0 0 17 0 -17 0 0
v:o:subject=duties far no verb today	0 0 8 -32 14 -1 -1
v:o:subject=duties far on ahead	0 0 -5 -1 -14 15 12
v:o:subject=duties from ahead	0 0 -29 16 -5 -3 7
v:o:subject=duties from today	0 0 0 19 -18 0 0
v:o:subject=duties no verb 	0 0 -6 -4 17 -1 0
v:o:subject=duties no verb from	0 0 -16 15 -7 -1 3
v:o:subject=duties no verb on	0 0 -21 23 4 -5 -23
v:o:subject=duties no verb today	0 0 -25 -3 24 0 0
v:o:subject=duties on ahead	0 0 -32 38 1 -10 -15
v:o:subject=duties on gone	0 0 0 -14 20 0 0
v:o:subject=duties until ahead	0 0 9 6 -15 2 -4
v:o:subject=fees	0 0 0 -16 20 0 -4
v:o:subject=fees carried	0 0 -19 0 20 0 0
v:o:subject=fees from ahead	0 0 -7 -7 18 0 -2
v:o:subject=longer carried begin	0 0 -16 10 5 -3 0
v:o:subject=longer carried begin ahead	0 0 -15 10 4 -2 0
v:o:subject=longer carried end on	0 0 16 0 -14 0 0
v:o:subject=longer far	0 0 -2 -14 16 -1 0
v:o:subject=longer far carried be	0 0 22 0 -17 -4 0
v:o:subject=longer far no verb	0 0 -2 -14 16 -1 0
v:o:subject=longer far no verb ahead	0 0 -16 0 20 0 0
v:o:subject=meeting	-3 -1 2 -8 17 -7 -7
v:o:subject=meeting carried end	0 0 18 -3 -11 0 0
v:o:subject=meeting carried end ahead	0 0 20 0 -21 2 0
v:o:subject=meeting carried on ahead	0 0 16 0 -16 0 3
v:o:subject=meeting far carried	-5 -4 -3 -1 16 -23 -3
v:o:subject=meeting far carried in gone	0 0 0 21 -20 0 0
v:o:subject=meeting far carried the ahead	0 0 -12 0 19 -8 0
v:o:subject=meeting far no verb 	0 0 6 -15 -4 -9 13
v:o:subject=meeting no verb gone	0 0 0 -18 23 0 0
v:o:subject=meeting no verb on	0 0 -11 -6 21 0 0
v:o:subject=meeting no verb today	0 0 6 13 -16 0 0
v:o:subject=none carried	-9 -10 17 -7 -4 5 1
v:o:subject=none carried agree	0 0 -17 1 14 0 0
v:o:subject=none carried agree ahead	0 0 -17 0 18 0 0
v:o:subject=none carried end	0 0 14 2 -26 8 5
v:o:subject=none carried end ahead	0 0 7 -1 -18 9 8
v:o:subject=none carried end on	3 0 -15 10 -10 10 7
v:o:subject=none carried in gone	0 0 0 16 -13 0 0
v:o:subject=none carried of ahead	0 0 -14 -6 24 -3 -1
v:o:subject=none carried on ahead	-3 -3 0 -20 -1 2 14
v:o:subject=none carried pay from	0 0 -1 -6 18 0 -7
v:o:subject=none carried run	3 0 13 -5 -16 1 4
v:o:subject=none carried say	0 0 16 -4 -13 0 0
v:o:subject=none carried say ahead	0 0 17 0 -18 1 0
v:o:subject=none carried suspend	0 0 18 -8 -4 -3 -3
v:o:subject=none carried suspend ahead	0 0 20 -11 -6 -3 -3
v:o:subject=none carried suspend until	0 0 18 0 -16 0 0
v:o:subject=none no verb ahead	0 0 8 9 -21 5 6
v:o:subject=none no verb monday,	0 0 -8 -4 16 0 0
v:o:subject=none no verb of	0 0 -14 32 -20 0 -5
v:o:subject=none no verb today	-3 -3 -6 0 17 -13 -11
v:o:subject=none no verb tuesday,	0 0 -7 -6 16 0 0
v:o:subject=none no verb until	0 0 19 -10 -14 2 0
v:o:subject=none of ahead	0 0 -7 20 -10 0 -4
v:o:subject=none of today	0 0 -6 26 -22 0 0
v:o:subject=none on ahead	0 0 6 -16 7 -5 -13
v:o:subject=none since gone	0 0 0 15 -15 0 0
v:o:subject=none to ahead	0 0 13 0 -20 2 0
v:o:subject=none tuesday, today	0 0 -7 -6 16 0 0
v:o:subject=none until ahead	0 0 21 0 -23 2 0
v:o:subject=procedure	0 0 5 -15 0 -1 6
v:o:subject=procedure carried	0 0 -15 -12 27 0 0
v:o:subject=signing no verb ahead	0 0 17 -11 -14 -4 10
v:o:subject=truce	0 7 22 9 -21 -8 -12
v:o:subject=truce carried be	4 0 0 -18 1 9 0
v:o:subject=truce carried be on	5 0 1 0 -17 13 0
v:o:subject=truce carried begin	0 2 -17 16 -13 5 3
v:o:subject=truce carried begin ahead	0 0 -16 10 -7 7 4
v:o:subject=truce carried suspend	0 0 -14 -3 21 -4 0
v:o:subject=truce carried suspend ahead	0 0 -14 0 17 -4 0
v:o:subject=truce carried the ahead	0 0 -6 0 -5 15 0
v:o:subject=truce end	2 1 10 10 -22 3 0
v:o:subject=truce extend ahead	0 0 3 0 -16 9 0
v:o:subject=truce far  ahead	0 0 -17 0 5 -5 15
v:o:subject=truce far carried	1 -3 3 1 5 -7 -16
v:o:subject=truce from ahead	0 -7 -2 -3 24 -9 -9
v:o:subject=truce from gone	0 12 0 19 -27 0 0
v:o:subject=truce in gone	0 -1 0 16 -13 0 0
v:o:subject=truce no verb	0 11 7 7 -7 -15 -12
v:o:subject=truce no verb 	7 6 0 -17 -15 5 11
v:o:subject=truce no verb ahead	-4 -15 0 -3 15 -12 -7
v:o:subject=truce no verb gone	3 20 -11 3 -12 -5 -4
v:o:subject=truce no verb today	0 0 22 11 -28 0 0
v:o:subject=truce on ahead	-7 -3 15 3 -11 -3 0
v:o:subject=truce to gone	0 -1 -1 17 -6 -3 0
v:o:topic=controls	0 0 -12 -18 31 -4 -5
v:o:topic=controls ahead	0 0 -9 -5 19 -3 -3
v:o:topic=controls far	0 0 2 -17 3 6 -1
v:o:topic=controls far gone	0 0 0 -11 15 0 0
v:o:topic=controls far on	0 0 16 0 -13 0 0
v:o:topic=controls far on ahead	0 0 16 0 -15 0 0
v:o:topic=controls suspend	0 0 -16 0 20 0 0
v:o:topic=deal	-4 -1 14 -26 9 -10 -9
v:o:topic=deal far today	0 0 -7 -4 15 0 0
v:o:topic=deal gone	-1 0 -1 -6 17 0 0
v:o:topic=deal no verb	0 0 -6 -11 22 -5 0
v:o:topic=deal on	0 0 -5 -1 16 -5 -2
v:o:topic=deal the	0 0 16 0 -18 2 0
v:o:topic=deal the ahead	0 0 17 0 -20 2 0
v:o:topic=duties	2 -24 -8 8 10 -8 -3
v:o:topic=duties before gone	0 0 0 -14 16 0 0
v:o:topic=duties begin	-1 -1 -15 -6 27 -8 -6
v:o:topic=duties by	0 0 -12 -1 19 0 0
v:o:topic=duties by ahead	0 0 -12 0 17 0 0
v:o:topic=duties cent	0 0 -11 -6 19 0 0
v:o:topic=duties collect	0 0 -6 -5 15 0 0
v:o:topic=duties far	-19 -9 1 -1 1 12 -6
v:o:topic=duties far  today	0 0 -9 -2 15 0 0
v:o:topic=duties far ahead	-1 0 2 1 -17 18 0
v:o:topic=duties far be	0 0 -9 -5 21 -1 0
v:o:topic=duties far of	0 0 -5 17 -11 0 0
v:o:topic=duties far since ahead	0 0 -11 -3 17 0 0
v:o:topic=duties far today	0 0 5 -15 12 -1 -2
v:o:topic=duties from	-1 -1 -46 24 0 -10 4
v:o:topic=duties from ahead	0 0 -42 19 0 -9 7
v:o:topic=duties from gone	0 0 0 -14 20 0 -4
v:o:topic=duties from today	0 0 0 21 -19 0 0
v:o:topic=duties gone	12 -11 -23 3 8 -11 -20
v:o:topic=duties in	0 0 0 -11 17 0 0
v:o:topic=duties levy	0 0 -6 18 -12 0 -2
v:o:topic=duties on	12 -3 -20 22 1 -23 -6
v:o:topic=duties on ahead	-6 0 -16 29 0 -21 -1
v:o:topic=duties on gone	16 0 -1 0 -5 0 -6
v:o:topic=duties on today	0 0 -1 -11 17 0 0
v:o:topic=duties other	14 0 -15 1 -1 2 0
v:o:topic=duties today	0 0 -24 8 13 -2 -4
v:o:topic=duties until	0 0 10 5 -23 17 -7
v:o:topic=duties until ahead	0 0 11 2 -26 18 -6
v:o:topic=exclusions	0 0 -7 -18 30 -2 -2
v:o:topic=exclusions ahead	0 0 -6 -3 17 -2 -2
v:o:topic=exclusions be	0 0 -5 -10 19 0 0
v:o:topic=fees	0 0 0 -24 27 -4 -5
v:o:topic=fees gone	0 0 0 -14 17 0 0
v:o:topic=fees on	0 0 -3 -9 15 0 0
v:o:topic=longer far	0 0 9 -19 8 -4 -2
v:o:topic=longer far no verb	0 0 -2 -14 16 -1 0
v:o:topic=longer on	3 0 18 -10 -5 -15 0
v:o:topic=longer on ahead	0 0 19 0 -9 -14 0
v:o:topic=longer to	0 0 -2 19 -28 17 0
v:o:topic=longer to ahead	0 0 -1 0 -19 20 0
v:o:topic=longer to gone	0 0 0 20 -14 -3 0
v:o:topic=meeting	-12 -9 -10 -10 27 3 -6
v:o:topic=meeting ahead	0 0 -5 -18 13 9 -1
v:o:topic=meeting begin	0 0 -10 -10 19 -3 3
v:o:topic=meeting far 	0 0 6 -15 -3 -10 13
v:o:topic=meeting far ahead	0 0 0 -19 5 -3 10
v:o:topic=meeting far the	0 0 -17 7 6 0 0
v:o:topic=meeting far the ahead	0 0 -17 0 14 0 0
v:o:topic=meeting gone	-7 -5 -2 -3 21 -4 -1
v:o:topic=meeting on	-6 -3 0 -11 18 -3 0
v:o:topic=meeting on gone	-4 -1 0 -2 17 -1 0
v:o:topic=meeting the	0 0 5 6 -22 12 0
v:o:topic=meeting until	0 0 -15 -1 21 -2 0
v:o:topic=none	-26 -22 7 -1 2 -1 4
v:o:topic=none ahead	-4 -3 18 -8 -26 10 15
v:o:topic=none be	0 0 -17 4 13 -15 6
v:o:topic=none end	0 0 12 8 -15 0 -2
v:o:topic=none gone	-12 -10 -18 5 18 -9 -15
v:o:topic=none have	0 0 -1 -16 8 0 5
v:o:topic=none monday,	0 0 -8 -4 16 0 0
v:o:topic=none of	0 0 -16 28 -11 -6 -7
v:o:topic=none of ahead	0 0 -10 16 0 -4 -6
v:o:topic=none of today	0 0 -6 26 -22 0 0
v:o:topic=none on	-5 -3 17 -8 -5 -12 0
v:o:topic=none on ahead	0 0 19 -25 -8 -10 2
v:o:topic=none say	0 0 17 -1 -16 1 0
v:o:topic=none to	0 0 7 -8 -20 16 0
v:o:topic=none to ahead	0 0 7 0 -28 17 0
v:o:topic=none today	-4 -3 -9 -1 21 -13 -12
v:o:topic=none tuesday,	0 0 -7 -6 16 0 0
v:o:topic=none tuesday, today	0 0 -7 -6 16 0 0
v:o:topic=procedure	0 0 -8 -18 28 -12 2
v:o:topic=procedure ahead	0 0 -5 -11 16 -10 3
v:o:topic=procedure end	0 0 -8 0 15 -1 0
v:o:topic=procedure far on	0 0 -12 -2 16 0 0
v:o:topic=procedure from ahead	0 0 -6 -3 15 0 -1
v:o:topic=procedure on	0 0 -16 -2 25 -2 0
v:o:topic=procedure on ahead	0 0 -16 0 22 -2 0
v:o:topic=procedure the	0 0 17 0 -16 0 0
v:o:topic=procedure the ahead	0 0 18 0 -17 0 0
v:o:topic=sale	0 0 -12 0 16 0 0
v:o:topic=signing	-6 -4 -17 7 15 -17 0
v:o:topic=signing ahead	0 0 -3 -22 19 -13 4
v:o:topic=signing begin	0 0 0 15 -13 0 0
v:o:topic=signing by ahead	0 0 15 0 -13 0 0
v:o:topic=signing of	0 0 -7 -7 17 0 0
v:o:topic=signing on ahead	0 0 -4 -16 10 0 8
v:o:topic=signing sign	0 0 -15 6 5 0 -3
v:o:topic=signing today	0 0 -26 19 -5 0 0
v:o:topic=truce	0 10 26 6 -25 -6 -17
v:o:topic=truce 	6 5 5 -25 -13 3 10
v:o:topic=truce  ahead	-1 -5 7 -1 -15 4 12
v:o:topic=truce  gone	9 8 0 -21 -1 0 -1
v:o:topic=truce ahead	-26 -32 34 0 -25 2 -9
v:o:topic=truce be	1 -5 9 -16 -2 9 -3
v:o:topic=truce begin	-5 6 0 15 -22 3 3
v:o:topic=truce carry	0 0 -2 -8 -11 23 0
v:o:topic=truce far  ahead	0 0 -17 0 5 -5 15
v:o:topic=truce far from	0 0 0 -15 3 0 8
v:o:topic=truce far on	17 0 10 1 -18 -3 -5
v:o:topic=truce far on gone	19 0 -1 5 -18 0 0
v:o:topic=truce far until	0 0 6 13 -16 0 0
v:o:topic=truce from gone	0 15 0 4 -15 0 0
v:o:topic=truce gone	11 25 -48 10 -4 -27 -13
v:o:topic=truce in	0 -5 -5 28 -20 0 0
v:o:topic=truce in gone	0 -5 0 28 -23 0 0
v:o:topic=truce no verb	0 11 7 7 -7 -15 -12
v:o:topic=truce of	0 4 -15 4 0 0 0
v:o:topic=truce of ahead	0 0 -12 -5 18 0 0
v:o:topic=truce on ahead	-15 -10 10 1 -5 0 0
v:o:topic=truce on gone	12 12 -15 -3 -2 -3 -1
v:o:topic=truce out	0 0 18 0 -15 0 0
v:o:topic=truce suspend	0 0 2 -7 12 -16 -7
v:o:topic=truce the	0 -1 -2 -17 8 7 0
v:o:topic=truce the gone	0 0 0 -14 22 -3 0
v:o:topic=truce to	0 -5 0 -17 8 1 -1
v:o:topic=truce to gone	0 -2 -3 -10 25 -5 0
v:o:topic=truce today	0 0 15 -8 -3 0 0
v:o:topic=truce until	0 -2 6 -18 1 1 0
v:o:topic=truce until gone	0 0 -9 -13 27 0 0
v:r1='s	0 0 -18 0 13 0 0
v:r1=(	0 0 -16 0 2 12 0
v:r1=)	0 -1 -5 -1 20 -16 0
v:r1=) & d:ahead	0 0 -22 -1 32 -15 0
v:r1=,	-18 0 23 -5 -2 0 -13
v:r1=, & d:ahead	-10 -19 24 -25 -6 6 -3
v:r1=, & d:gone	-6 9 -34 11 4 -14 -15
v:r1=, & d:today	0 0 18 -9 -2 -2 -4
v:r1=.	-9 -23 13 21 -18 4 -4
v:r1=. & d:ahead	-15 -7 20 14 -30 13 3
v:r1=. & d:gone	3 -11 -35 1 23 -18 -10
v:r1=. & d:today	-1 0 7 17 -11 -8 -6
v:r1=:	-4 -1 -3 -5 17 -13 0
v:r1=: & d:gone	-2 0 0 -23 31 0 0
v:r1=; & d:gone	0 -2 0 17 -11 0 0
v:r1=<end>	-4 -28 2 -3 13 1 -16
v:r1=<end> & d:gone	6 -14 -26 1 25 -27 -7
v:r1=<end> & d:today	-4 -3 -6 -3 22 -12 -10
v:r1=<level>	0 0 -6 -8 22 0 -2
v:r1=<name> & d:ahead	0 0 3 -5 -14 0 16
v:r1=<number>	0 0 -9 -16 25 0 0
v:r1=<v-bear>	0 0 -14 0 17 0 -12
v:r1=<v-down>	0 9 12 0 -18 0 0
v:r1=<v-say>	0 0 -2 20 -15 0 0
v:r1=a	0 0 -1 -16 21 0 0
v:r1=and & d:ahead	-5 -5 -19 12 9 -9 1
v:r1=and & d:today	0 0 16 -15 -3 0 0
v:r1=as & d:ahead	0 0 11 0 -15 6 0
v:r1=at	18 0 7 -25 -1 -8 -6
v:r1=at & d:gone	20 0 0 -15 -9 0 0
v:r1=evening	0 0 -16 -9 29 -2 0
v:r1=evening & d:ahead	0 0 -14 0 19 -1 0
v:r1=from	0 0 -8 -4 17 0 0
v:r1=if & d:ahead	0 0 -9 0 -6 0 15
v:r1=in	0 0 -2 -9 18 0 -2
v:r1=is	0 0 -5 -5 16 -1 -5
v:r1=is & d:today	0 0 -5 -8 16 0 0
v:r1=it	11 4 -16 -5 9 -5 -6
v:r1=it & d:ahead	0 0 -8 -4 22 -5 -4
v:r1=of	0 0 16 7 -15 -1 -5
v:r1=of & d:ahead	0 0 18 4 -18 0 -4
v:r1=our & d:gone	0 0 0 15 -14 0 0
v:r1=that	0 0 0 -22 23 0 -2
v:r1=that & d:gone	0 0 0 -9 15 0 0
v:r1=the & d:today	0 0 -15 -13 27 0 0
v:r1=they	0 0 16 0 -12 0 -1
v:r1=to	-1 0 -12 10 -11 0 17
v:r1=to & d:ahead	0 0 -8 2 -9 2 19
v:r1=will	0 0 0 17 -15 -2 0
v:r1=with	0 0 -9 -9 21 0 0
v:r1=—	6 4 -21 10 4 -7 -8
v:r1=— & d:today	0 0 -21 11 2 0 -1
v:t0=future	-4 -2 -18 -30 9 20 4
v:t0=modal	-10 -4 17 -10 -5 10 -16
v:t0=past	24 0 -12 -5 21 -45 -10
v:t0=present	-25 -26 22 -1 -8 0 -1
v:t:loose	2 3 18 12 -23 -1 -13
v:t:loose & d:ahead	-5 -3 24 -24 -10 2 -7
v:t:loose & d:gone	8 8 -22 8 -4 -8 -4
v:t:loose & d:today	0 0 -1 25 -18 0 0
v:t:loose-l	0 11 15 5 -22 3 -9
v:t:loose-l2	0 0 -10 0 1 15 0
v:t:loose-l3	-2 -6 19 2 -13 -4 0
v:t:loose-r1	0 -3 7 -19 15 0 -3
v:t:loose-r3	0 -1 -20 13 4 -1 -1
v:t:more & d:ahead	-17 -11 17 -1 -20 19 -4
v:t:more & d:gone	13 6 -31 -7 15 -21 -4
v:t:more & d:today	0 0 -16 3 13 -2 -1
v:t:more-l	-18 0 15 -12 -14 23 -12
v:t:more-l1	-2 -1 -3 -2 -8 22 -5
v:t:more-l3	-3 1 0 -1 -14 17 2
v:t:more-r	10 0 -8 6 6 -17 -4
v:t:more-r2	0 -8 -16 20 -2 0 3
v:t:quiet	7 -5 8 16 -24 9 -9
v:t:quiet & d:gone	11 -3 -12 19 -16 0 0
v:t:quiet & d:today	0 0 18 0 -16 0 0
v:t:quiet-l	2 -3 12 19 -29 10 -6
v:t:quiet-l1	0 0 4 15 -6 -16 0
v:t:quiet-l2	5 0 -13 2 -9 20 0
v:t:quiet-r2	5 0 -9 22 -17 0 0
v:t:truce	-4 2 22 14 -30 5 -12
v:t:truce & d:ahead	-22 -22 25 -13 -21 16 -3
v:t:truce & d:gone	6 14 -43 31 -15 -30 -12
v:t:truce & d:today	0 0 26 -22 -4 -1 0
v:t:truce-l	-6 3 15 16 -24 5 -24
v:t:truce-l2	-11 0 -13 21 2 -5 -1
v:t:truce-l3	-3 3 21 -2 -15 3 -12
v:t:truce-r2	-9 -3 24 7 -34 5 10
v:t:verb & d:today	0 0 -13 15 -6 0 0
v:t:verb-l1	0 0 14 -19 0 0 -5
v:t:verb-l3	0 -1 4 22 -17 -13 6
v:v0=apply	0 0 -3 -8 17 0 0
v:v0=begin	-7 6 -23 12 -7 0 4
v:v0=carry	0 0 6 3 -17 7 0
v:v0=die	0 0 24 -8 -16 -2 -1
v:v0=have	7 0 5 3 -1 -18 -5
v:v0=lapse	0 0 -5 -6 16 -2 0
v:v0=leave	0 0 0 18 -14 0 -3
v:v0=look	0 0 15 0 -12 0 0
v:v0=pay	0 0 -26 0 28 -1 -12
v:v0=plan	0 0 -9 0 -4 15 0
v:v0=put	0 0 -4 -5 17 -3 0
v:v0=return	0 0 -8 -2 15 -2 0
v:v0=run	8 0 17 -5 -16 0 -3
v:v0=say	0 0 0 -26 3 12 -3
v:v0=stop	-4 0 9 14 -18 0 0
v:v0=strike	0 0 16 -1 -12 0 0
v:v0=suspend	0 0 -4 -7 20 -9 -6
v:v0=tell	0 0 8 -15 3 -2 0
v:v1=apply	0 0 -3 -8 17 0 0
v:v1=be	-1 -7 16 -5 -1 -15 3
v:v1=begin	-6 5 -29 23 -12 -7 3
v:v1=carry	0 0 0 2 -19 18 0
v:v1=charge	0 0 -5 -3 16 -1 -2
v:v1=collect	0 0 -7 -5 16 0 0
v:v1=die	0 0 24 -8 -16 -2 -1
v:v1=extend	0 0 -3 -2 -8 15 0
v:v1=have	7 0 14 4 -9 -17 -4
v:v1=leave	0 0 -5 18 -10 0 -3
v:v1=look	0 0 15 0 -12 0 0
v:v1=pay	0 0 -25 -2 10 5 5
v:v1=plan	0 0 -9 0 -4 15 0
v:v1=return	0 0 -8 -2 15 -2 0
v:v1=run	8 0 19 -9 -22 2 0
v:v1=say	0 0 2 -22 3 9 -2
v:v1=stop	-4 0 9 15 -18 0 0
v:v1=tell	0 0 9 -15 2 -1 0
verbless	-15 -7 2 -4 12 -3 0
vt0=be past	2 0 -6 -13 18 0 0
vt0=end past	15 0 -7 -4 -2 0 0
vt0=end present	-16 0 -14 3 13 7 -2
vt0=extend perfect	0 0 -16 0 15 0 0
vt0=have past	0 0 -5 -7 16 0 0
vt0=make present	0 0 5 0 -15 9 0
vt0=other modal	0 0 -7 0 15 -5 0
vt1=agree present	0 0 -9 -4 15 0 0
vt1=be past	2 0 -5 -16 17 0 0
vt1=be present	0 0 4 0 1 -19 3
vt1=end past	15 0 -7 -4 -2 0 0
vt1=end present	-16 0 -14 3 13 7 -2
vt1=extend infinitive	0 0 -10 0 -6 16 0
vt1=extend perfect	0 0 -16 0 15 0 0
vt1=make present	0 0 5 0 -15 9 0
vt1=other modal	0 0 -7 0 15 -5 0`;
