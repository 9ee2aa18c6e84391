// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_DAY = `ended expires	ended since	in force expires	in force since	none	proposed expires	proposed since
<always>	-27 -31 -14 -10 51 -17 -23
a:.	-20 -21 -16 2 29 0 -8
a:<level>	-2 2 -30 -2 23 -4 -1
a:<not>	0 0 16 -2 -4 -1 -3
a:<v-begin>	0 0 -3 -6 16 -3 -4
a:expire	0 8 0 8 -15 0 0
a:from	0 0 -17 -3 12 0 5
a:have	0 0 0 -15 15 0 0
a:in	0 3 -18 -9 22 -4 0
a:on	0 3 -20 13 -4 -9 6
a:the	2 -17 -3 -5 14 0 -11
a:time	0 0 16 -1 -14 0 0
a:to	0 1 -18 -7 11 -4 14
a:year	0 0 0 18 -12 0 0
asks	0 0 -4 -14 16 -6 3
b:'s	-2 0 -7 -6 16 -14 10
b:, from	0 8 -23 -1 9 -2 4
b:, in	0 0 -3 -15 22 0 0
b:, is	0 0 13 0 -15 2 0
b:, on	3 -2 4 10 -24 4 11
b:, the	0 0 9 0 3 -17 -1
b:, until	0 0 -7 -1 18 -9 0
b:, was	0 0 -12 -3 16 0 0
b:: <number>	0 0 -6 16 -4 -16 4
b:; the	0 0 -24 9 0 11 0
b:<day-ahead>	0 0 15 -11 -14 8 -4
b:<day-gone>	0 0 24 10 -23 -7 -2
b:<name> and	2 0 18 10 -30 3 1
b:<name> is	0 0 -16 1 14 0 0
b:<not>	-3 0 17 -10 0 -8 -4
b:<number>	-2 -1 -45 -1 44 -18 5
b:<office>	0 0 -9 0 18 -9 0
b:<organisation>	0 0 -5 5 13 -15 -1
b:<person>	-3 -1 -1 -15 19 0 -2
b:<points>	0 0 35 0 -25 -14 0
b:<quality>	0 0 -22 -1 12 2 9
b:<seat>	-1 0 -10 -10 29 -7 -2
b:<span>	-3 0 12 7 -9 -16 4
b:<span> from	0 3 1 9 -20 0 8
b:<v-end>	2 -12 3 -23 -1 10 2
b:<v-impose>	-16 -6 1 -8 13 -1 2
b:<v-return>	0 0 -6 -2 16 -4 0
b:<v-target>	0 0 -6 -16 19 0 0
b:<v-up>	-1 -1 11 -27 8 4 -7
b:a	5 -2 -3 -19 19 -14 3
b:a deal	0 0 15 0 -11 0 0
b:an	0 0 13 -17 5 0 0
b:and <name>	2 0 11 0 -15 2 1
b:and end	0 0 -15 0 3 15 0
b:and it	0 0 22 -2 -15 -4 0
b:and on	0 0 -16 6 12 -3 0
b:are	0 0 6 -6 9 -21 -3
b:arrangement	0 0 -3 7 -19 19 0
b:as	0 0 -17 7 0 -4 6
b:at	2 0 -9 -12 19 -2 0
b:back	0 0 -20 0 24 0 0
b:be	0 0 -6 0 0 15 -5
b:because	2 5 -3 7 -15 5 0
b:both	0 0 -3 27 -21 1 0
b:by	0 0 -13 5 20 -11 -7
b:carry	0 0 4 7 -16 3 0
b:cease	0 0 -5 0 -15 18 0
b:clear	0 0 7 1 -15 6 0
b:club	0 0 -14 0 15 0 0
b:day	0 0 16 -9 -4 -5 0
b:deadline	0 0 -15 0 16 0 0
b:end	0 -3 0 -17 5 5 -9
b:for	-1 0 -7 -12 19 -2 0
b:freeze	0 0 -16 10 0 0 3
b:from	-10 5 -16 11 2 -15 13
b:had	-4 0 -1 -2 15 -5 -1
b:i	0 0 16 -9 -5 -1 0
b:in	-3 0 -8 13 8 -9 -20
b:is due	0 0 16 0 -9 -5 0
b:is to	0 0 -16 -2 1 8 9
b:it will	0 0 11 0 0 -15 0
b:my	0 0 -15 0 19 0 0
b:old	0 0 19 -10 -7 -1 0
b:on <day-gone>	0 0 19 0 -13 -4 0
b:on the	0 0 -11 0 16 -4 -3
b:our	0 0 -7 -3 19 -3 0
b:out	12 -1 18 -15 -11 -9 0
b:pause	0 2 20 0 -16 -6 0
b:pay	0 0 -18 0 17 0 -1
b:present	0 0 17 0 -14 0 0
b:return	0 0 -13 0 19 -3 0
b:since	-7 -8 -28 25 0 -14 -9
b:since the	0 0 -7 17 -8 -2 0
b:start	0 0 -13 18 -4 -1 0
b:stop	-2 0 6 13 -20 0 6
b:surcharge	0 0 -6 -6 17 0 0
b:talk	0 0 -4 -5 16 0 0
b:the	-23 -14 7 4 4 5 -14
b:the <office>	0 0 -11 -2 21 -4 0
b:the <quality>	0 0 -11 -6 23 -4 0
b:the <span>	0 0 32 7 -33 0 0
b:the pause	0 0 21 0 -17 -1 0
b:the present	0 0 15 0 -12 0 0
b:the two	0 0 -16 11 -4 9 0
b:there	0 0 -16 0 7 0 7
b:thi	0 0 15 -11 0 -10 0
b:time	0 0 -13 -4 19 0 0
b:to	-18 -17 9 -32 -5 15 12
b:to an	0 0 15 0 -12 0 0
b:truce end	0 0 17 0 -14 0 0
b:two	0 0 -16 8 -4 14 0
b:union	0 0 -14 0 15 0 0
b:until	-6 -7 0 -12 2 13 -15
b:up	0 0 17 -15 -15 11 0
b:was	-6 -1 -8 4 15 -18 -3
b:water	0 0 -12 -1 20 -7 0
b:will be	0 0 13 -3 -16 5 0
b:would	-3 -1 -5 -5 0 17 -1
b:you	0 0 -12 -1 22 -8 0
c0=up	0 0 3 -19 9 4 -4
c1=agree & d:ahead	0 0 -8 -12 21 -1 0
c1=end & d:ahead	-16 0 0 -9 3 3 3
c1=impose	-9 -8 -1 -9 20 -7 0
c1=impose & d:gone	-3 -3 -9 -4 22 -7 -7
c1=stay & d:ahead	-3 -3 -1 -34 4 7 7
c1=stay & d:gone	6 0 -34 6 12 -10 -3
c1=up	0 0 3 -19 8 7 -5
c1=up & d:ahead	0 0 4 2 -15 12 -3
c1=up & d:gone	0 0 -1 -24 34 -5 0
c2=bear	0 0 0 -16 23 0 -4
c2=stay	-11 -6 -3 0 15 0 -12
ct0=bear present	0 0 3 17 -7 -11 0
ct0=end past	18 -2 -20 0 2 -3 0
ct0=end present	-19 -1 -3 1 3 3 4
ct0=impose present	0 0 6 -25 0 0 5
ct0=stay past	12 2 -4 -21 9 -3 0
ct0=up present	0 0 -1 -14 0 15 0
ct1=bear present	0 0 3 18 -8 -11 0
ct1=end past	18 -2 -20 0 2 -3 0
ct1=end present	-19 -1 -3 0 4 3 4
ct1=impose present	0 0 9 -23 0 -3 5
ct1=stay past	13 3 -3 -26 8 -1 0
ct1=up present	0 0 -1 -14 0 15 0
ct2=impose perfect	0 0 -2 24 -20 0 0
ct2=impose present	0 5 -12 -16 9 0 8
ct2=impose present-passive	0 0 3 -15 10 0 -3
ct2=stay past	-1 0 -3 -15 24 0 0
d:ahead	-59 -60 15 -48 14 12 9
d:ahead other	-27 -20 -21 -60 50 11 1
d:ahead own	-35 -41 26 -13 -15 6 8
d:ahead-0	0 0 -56 18 41 -21 -25
d:ahead-1	-18 -12 -24 35 -1 -68 44
d:ahead-2	-7 -7 33 -36 4 -100 12
d:ahead-3	-8 -6 39 -51 -4 -22 -38
d:ahead-4	-4 -13 -2 -51 -25 64 -39
d:ahead-5	-15 -14 -15 -91 51 14 -40
d:ahead-6	0 0 -6 -3 -16 23 0
d:at=0	-11 -21 -8 -1 13 4 9
d:at=1	-2 -22 -5 18 -3 1 2
d:at=2	-1 2 2 -19 16 -4 -28
d:at=3	-21 -1 -16 -42 69 -35 -31
d:begins	-2 7 -18 66 -37 -35 24
d:begins ahead	-9 -20 -6 21 -12 -20 37
d:begins gone	4 18 -39 49 -29 -24 -28
d:begins today	-2 -1 8 24 -19 -6 -6
d:ends	0 0 19 -12 -11 9 -22
d:ends ahead	-24 -33 20 -23 -7 15 -15
d:ends gone	16 17 -17 14 -19 -17 -5
d:ends other ahead	-6 -9 3 -24 8 6 -4
d:ends own ahead	-15 -21 18 -5 -13 11 -12
d:ends own gone	9 3 -6 14 -15 -4 -2
d:ends own today	0 0 14 -30 11 -3 -2
d:ends today	0 0 14 -30 12 -3 -2
d:gone	10 5 -100 19 38 -71 -60
d:gone other	-7 0 -61 -61 104 -40 -25
d:gone own	17 5 -55 44 -18 -35 -37
d:gone-0	3 -3 -5 -41 47 -1 -1
d:gone-1	8 -15 -25 -33 49 -5 -18
d:gone-3	-17 0 -15 59 -41 -6 -4
d:gone-4	1 7 -24 50 -42 -15 -5
d:gone-5	-10 7 -44 -68 94 -37 -21
d:how=calendar	-18 -8 18 1 -11 11 -2
d:how=month	-15 -5 -54 1 42 -27 -14
d:how=relative	0 -6 -19 6 23 -25 -28
d:how=weekday	2 -23 -32 -34 67 -55 -3
d:last	0 0 -28 -24 54 -7 -1
d:month	-15 -5 -54 1 42 -27 -14
d:month ahead	0 0 -45 -15 64 -20 -6
d:named=0	-23 -18 -18 -21 57 -9 -19
d:named=1	1 -17 8 5 0 -17 -2
d:named=2	-2 -1 10 22 -28 6 0
d:named=3	0 0 -8 -8 18 0 0
d:rank=0	-12 -19 12 22 -11 -45 18
d:rank=0 of 1	-3 -11 48 0 -42 -4 1
d:rank=0 of 2	0 0 -8 26 6 -34 -5
d:rank=0 of 3	0 0 -9 -20 28 -22 0
d:rank=0 of 4	0 0 -29 18 0 -19 23
d:rank=1	-6 -5 42 -10 -37 0 4
d:rank=1 of 2	-1 -1 58 -27 -66 9 13
d:rank=1 of 3	0 0 12 -25 1 -1 -8
d:rank=1 of 4	0 0 -36 24 25 -18 -1
d:rank=2	-3 -2 21 -38 -11 -2 4
d:rank=2 of 3	0 0 18 -19 -13 4 -11
d:rank=2 of 4	-9 -7 6 -55 -15 32 -3
d:rank=3	-6 -4 1 -37 -16 40 -33
d:span-after	-1 5 -1 20 -19 0 2
d:span-before	-1 12 4 0 -23 11 14
d:today	-12 -9 0 -1 21 -23 -21
d:today own	-12 -9 0 -1 21 -23 -21
d:today-0	-12 -9 0 -1 21 -23 -21
f:"	0 8 -10 -25 22 -17 8
f:'s	-7 -9 10 -4 6 -3 -22
f::	-6 -2 40 -17 -17 -2 -9
f:;	3 0 3 -16 5 -6 3
f:<agent>	-4 -2 -11 -2 20 -3 0
f:<day-ahead>	-9 -11 -21 31 -8 6 1
f:<day-gone>	5 12 15 -18 -4 -2 -16
f:<duty>	5 0 4 -15 2 -10 7
f:<gate>	-5 7 -8 -15 13 -1 0
f:<goods>	0 -5 19 -4 -17 5 1
f:<level>	0 2 0 24 -22 6 -3
f:<month-gone>	-4 0 0 -21 16 0 -2
f:<month-today>	0 0 18 0 -16 0 0
f:<name>	2 6 23 -25 -1 -16 -5
f:<not>	0 8 -7 -10 10 4 -28
f:<number>	-10 -2 20 2 -11 -14 6
f:<office>	0 0 -13 -16 23 11 -4
f:<organisation>	-2 -2 -15 5 6 9 0
f:<points>	0 0 30 -6 -15 -6 -1
f:<quality>	0 0 21 -9 -11 -3 3
f:<seat>	-5 -5 18 -3 -9 0 1
f:<sender>	0 0 -11 -11 17 5 0
f:<span>	0 0 0 20 -9 -16 5
f:<v-begin>	7 7 3 -1 -9 7 -21
f:<v-buy>	0 0 11 -17 7 -6 -4
f:<v-down>	2 14 -7 -4 4 -18 4
f:<v-end>	-7 7 0 0 3 -21 10
f:<v-propose>	-6 5 -15 -13 18 4 0
f:<v-say>	-11 1 4 -23 11 1 -22
f:<v-sell>	0 0 -17 -5 30 -3 -1
f:<v-suspend>	-2 0 1 -24 4 17 -8
f:<v-target>	0 1 3 10 -18 0 7
f:<v-up>	0 -5 -8 -6 17 0 -7
f:?	0 0 29 11 -30 -6 0
f:a	5 14 -28 -5 27 -27 -3
f:after	0 0 -21 0 23 0 -3
f:again	0 0 -25 -8 20 8 1
f:agreement	0 0 -8 -4 17 0 0
f:all	0 0 -2 -13 19 0 -2
f:an	0 0 -3 -6 16 -7 -1
f:and	-8 -19 27 8 -1 -48 -6
f:announce	0 0 -5 -7 17 0 0
f:any	0 0 15 -1 -10 0 0
f:are	9 -6 10 17 -21 -4 0
f:arrangement	0 0 -5 16 -10 0 0
f:as	-1 0 3 5 -6 -19 12
f:be	-3 -4 9 -1 -16 17 0
f:before	0 0 -20 13 11 -8 -1
f:between	0 0 16 0 -12 0 0
f:both	-2 9 -20 -2 19 -2 -6
f:by	0 -1 -1 0 18 -23 -8
f:call	0 0 -20 -17 28 -1 6
f:change	0 0 3 -3 -15 15 0
f:chip	0 0 -4 -10 16 0 0
f:come	8 8 1 -9 2 -15 -3
f:continue	0 0 15 4 -14 -10 2
f:day	1 3 13 -2 -18 0 7
f:decide	0 0 22 0 -20 -2 0
f:due	0 0 27 0 -20 -8 0
f:each	0 0 15 -1 -3 -6 0
f:effect	0 0 0 17 -16 0 0
f:end	-2 4 7 8 -5 -18 -2
f:entry	0 0 22 0 -19 -1 0
f:evening	0 0 -16 -2 6 12 0
f:ever	0 0 10 -15 1 0 0
f:farm	0 0 -14 -1 19 0 0
f:fee	0 0 -10 -3 17 0 0
f:fish	0 0 14 7 -15 -6 0
f:for	-11 0 6 -1 8 -3 -24
f:fourth	0 4 -17 -2 14 0 0
f:from	0 -6 23 4 -15 -20 3
f:gave	0 0 -4 -11 18 -3 0
f:general	0 0 -17 -2 21 0 0
f:geneva	0 0 -5 -7 20 -3 0
f:get	0 0 -5 -14 15 1 0
f:has	4 0 10 -18 4 -3 0
f:have	0 -3 11 0 3 -15 -8
f:he	0 7 -17 0 12 -6 -2
f:hold	0 0 9 -2 -16 11 0
f:hour	1 3 -21 -11 17 4 0
f:i	-2 -1 18 -1 -5 -8 -2
f:if	0 0 17 2 -5 -14 -1
f:in	9 0 -3 0 -8 15 -4
f:is	-5 -12 -12 20 -2 -1 0
f:it	2 10 8 6 -9 -19 0
f:its	-1 -1 7 2 -16 9 3
f:land	0 0 9 7 -15 0 0
f:later	5 0 -25 1 1 0 13
f:licence	0 0 7 -15 6 0 0
f:long	0 0 19 3 -18 -1 0
f:madrid	5 10 -18 -6 7 0 0
f:meet	4 9 -35 -3 18 7 0
f:ministry	0 0 -17 -2 21 2 0
f:minute	0 0 -3 8 5 -16 0
f:month	0 0 4 -15 6 0 0
f:much	0 0 4 12 -20 -3 8
f:neither	0 9 -6 18 -17 0 0
f:never	0 0 -5 -6 15 -2 0
f:next	0 0 -15 7 -10 17 0
f:no	-1 -2 -1 -25 25 -2 -2
f:nobody	0 0 16 5 -15 0 0
f:noon	0 0 -7 16 -7 0 0
f:nothing	2 8 -3 -20 0 16 -3
f:of	-3 -15 -17 -23 35 2 -7
f:offer	0 0 -14 0 18 0 0
f:on	0 6 -21 -11 8 20 9
f:one	4 -1 15 10 -18 -6 -5
f:our	-3 0 17 -11 -9 3 5
f:over	1 0 26 8 -31 -2 -1
f:part	0 0 0 15 -11 -5 0
f:pay	0 -4 17 7 -16 -5 2
f:people	0 0 22 -5 -9 -7 0
f:rate	0 0 -9 -16 4 15 2
f:round	0 0 -8 -5 17 -2 0
f:run	0 0 -21 11 6 3 0
f:say	-5 -5 18 -6 -10 5 -9
f:sell	0 0 -8 -2 15 0 0
f:side	-7 16 -31 -8 17 3 0
f:start	0 0 9 -5 -19 10 0
f:statement	0 0 6 9 -15 0 0
f:stay	0 0 -16 -8 19 7 0
f:still	0 0 22 -14 -7 -2 0
f:suspend	0 0 0 -22 17 1 0
f:take	0 0 16 15 -25 3 -1
f:tariff	0 0 2 -18 11 -3 2
f:that	-2 0 16 6 -11 -1 -27
f:their	1 9 -9 -30 8 10 -2
f:them	-1 0 -7 -4 17 -7 -1
f:then	10 3 1 -20 -10 9 0
f:there	0 -1 18 0 -12 -3 -4
f:they	1 -3 7 18 -20 0 -7
f:those	0 0 -3 -5 16 -7 0
f:through	0 0 19 -6 -16 1 0
f:to	3 8 10 12 -16 -12 -4
f:top	0 0 -16 -12 23 5 0
f:truce	0 4 19 8 -17 -16 -2
f:two	3 0 0 -23 15 -3 -1
f:unless	0 0 28 13 -31 -5 0
f:until	7 3 5 12 -11 -21 -7
f:was	12 0 -19 -2 6 4 -11
f:we	1 0 2 0 2 -21 4
f:what	1 -1 14 8 -15 -5 -1
f:who	0 0 -2 -4 15 -7 0
f:will	-1 -3 0 -22 2 23 -8
f:would	-3 -4 12 1 -1 -15 0
first-of-paragraph	-7 -27 -25 4 48 -25 -22
has-infinitive	0 -2 -23 -13 8 12 7
has-modal	-12 -3 -7 1 20 -2 -17
has-past	18 3 -12 2 13 -25 -17
has-pluperfect	0 0 -3 -6 17 -4 0
has-present	-30 -17 6 -8 16 -6 -13
headline	-9 -9 -3 13 14 -14 -40
l1=,	-3 -5 -18 -7 16 3 9
l1=, & d:ahead	0 0 -25 -6 8 8 14
l1=<level-noun>	0 0 13 14 -24 0 0
l1=<level-noun> & d:today	0 0 -2 15 -12 0 0
l1=<number>	0 0 -15 -4 18 0 0
l1=<span>	0 0 -16 -2 20 0 0
l1=<span> & d:ahead	0 0 -16 -1 19 0 0
l1=<v-begin>	0 0 -20 14 0 -1 0
l1=<v-begin> & d:ahead	0 0 -18 14 0 0 0
l1=<v-end>	0 0 -2 -8 15 -7 0
l1=<v-impose>	0 0 -13 -5 20 0 0
l1=and	0 0 -1 -8 15 0 -1
l1=from	-8 7 -12 9 0 -25 11
l1=from & d:ahead	-1 -10 -9 4 2 -22 16
l1=in	-5 -9 -16 9 8 -6 -1
l1=in & d:ahead	0 0 -11 -2 20 -2 0
l1=of	-2 -5 -21 9 10 -15 0
l1=of & d:ahead	0 0 -16 -4 22 -13 2
l1=on	6 -3 -3 -6 17 -16 -1
l1=on & d:ahead	-27 -16 8 -28 15 -7 6
l1=on & d:gone	20 5 -25 11 -2 -13 -17
l1=on & d:today	0 0 -8 -3 15 0 0
l1=out	3 0 19 -3 -18 0 0
l1=since	-5 -5 -23 12 6 -6 -7
l1=since & d:ahead	0 0 -15 -25 37 -2 -2
l1=since & d:gone	-3 -3 -7 21 -10 -1 -1
l1=to	-2 -7 9 -32 -9 17 -15
l1=to & d:ahead	0 -1 13 -12 -28 22 -13
l1=to & d:gone	0 -3 -8 -19 39 -12 0
l1=until	-4 -6 3 -23 5 8 -11
l1=until & d:gone	0 -1 -19 -10 35 -8 0
l2=, & d:ahead	0 -5 -8 -21 11 5 7
l2=<begin> & d:today	0 0 -9 0 17 -3 -2
l2=<level-noun>	0 0 -4 -6 16 0 0
l2=<name> & d:gone	0 0 0 -15 18 0 0
l2=<number> & d:ahead	0 0 11 11 -24 -2 3
l2=<number> & d:gone	0 0 0 -19 20 0 0
l2=<seat> & d:ahead	0 0 -10 0 16 0 0
l2=<span>	0 3 0 7 -17 1 8
l2=<v-agree>	0 0 -13 15 -1 -4 0
l2=<v-agree> & d:ahead	0 0 -11 -4 20 -4 0
l2=<v-agree> & d:gone	0 0 0 18 -16 0 0
l2=<v-bear> & d:gone	0 0 0 -12 15 0 0
l2=<v-impose> & d:gone	0 0 -3 15 -5 -2 0
l2=<v-say>	0 0 -18 2 5 6 0
l2=<v-say> & d:ahead	0 0 -15 -2 11 7 0
l2=<v-stay> & d:ahead	0 0 -4 -15 6 3 0
l2=<v-stay> & d:gone	0 0 -6 17 -9 -3 0
l2=and & d:ahead	0 0 11 -4 -15 -4 11
l2=at	0 0 -5 -12 22 -3 0
l2=busan	0 0 -7 -8 19 0 0
l2=by & d:ahead	0 0 -9 0 15 -3 0
l2=day & d:ahead	0 0 12 -1 -15 5 0
l2=from & d:ahead	0 0 -8 -1 17 -2 0
l2=go	0 0 15 -6 -7 0 0
l2=go & d:ahead	0 0 15 0 -15 0 0
l2=have	0 0 -13 -2 19 -2 0
l2=have & d:ahead	0 0 -13 0 16 -2 0
l2=in	0 0 2 -12 16 -2 -3
l2=is & d:ahead	0 0 7 0 -15 -2 11
l2=last & d:ahead	0 0 -5 0 -7 15 0
l2=since	0 0 -5 15 -8 0 0
l2=since & d:gone	0 0 0 21 -18 0 0
l2=stay & d:ahead	0 0 -11 -1 15 0 0
l2=time	0 0 -12 -2 16 0 0
l2=to	0 0 -4 0 -6 15 0
l2=to & d:ahead	0 0 -2 0 -11 17 0
l2=tuesday	0 0 15 -9 -6 0 0
l2=—	0 0 -4 -9 16 0 0
l3='s & d:ahead	0 0 7 0 -16 11 0
l3=,	-4 0 -5 18 -4 0 -15
l3=, & d:gone	-2 1 -4 20 -15 -4 0
l3=: & d:ahead	0 0 -1 0 -10 -3 16
l3=: & d:gone	0 0 0 -15 19 0 0
l3=<begin> & d:gone	4 5 -18 6 -1 -7 -16
l3=<goods>	0 0 4 22 -19 -7 1
l3=<goods> & d:today	0 0 2 15 -16 0 0
l3=<name> & d:ahead	-2 0 -6 -1 17 -5 0
l3=<not>	0 0 -10 -2 15 0 0
l3=<office>	0 0 -11 0 15 0 0
l3=<v-end>	0 0 18 -11 -15 5 0
l3=<v-end> & d:ahead	0 0 14 -1 -17 6 0
l3=<v-suspend> & d:gone	0 0 -4 -8 15 0 0
l3=and	0 0 -8 -10 0 21 -3
l3=and & d:ahead	0 0 -6 -4 -6 22 -2
l3=are & d:ahead	0 0 17 0 -12 -1 0
l3=as	0 0 -1 -11 15 0 0
l3=end	0 0 5 0 -16 11 0
l3=end & d:ahead	0 0 6 0 -19 12 0
l3=force	0 0 4 13 -16 0 0
l3=from & d:ahead	0 0 -6 16 -5 4 -2
l3=has	0 0 -14 -2 19 0 0
l3=has & d:ahead	0 0 -13 0 17 0 0
l3=in	-3 -3 -5 2 17 -14 -8
l3=in & d:ahead	0 0 -2 -12 23 -11 -6
l3=last	0 0 15 -2 -3 -13 0
l3=last & d:ahead	0 0 16 0 -7 -12 0
l3=one	0 0 19 2 -16 -6 0
l3=suspension	0 0 -13 0 0 15 0
l3=suspension & d:ahead	0 0 -12 0 -2 15 0
l3=that	0 0 21 0 -8 -14 0
l3=that & d:ahead	0 0 22 -6 -7 -13 0
l3=the	-6 -4 23 13 -18 -17 -7
l3=the & d:ahead	0 0 28 0 -16 -14 -4
l3=to	-7 -2 -3 -20 11 0 8
l3=to & d:gone	-4 0 0 -17 33 -4 -4
l3=was & d:ahead	0 0 -11 -6 19 0 0
l3=we	0 0 15 -2 -8 -1 0
l3=we & d:ahead	0 0 15 0 -12 -1 0
l4='s	0 0 -16 -8 20 -1 4
l4='s & d:ahead	0 0 -15 0 14 -1 5
l4=:	0 0 -6 15 -7 5 -4
l4=<agent> & d:today	0 0 9 8 -16 0 0
l4=<begin>	1 -7 10 16 3 -31 -25
l4=<begin> & d:ahead	-16 -17 17 4 1 -17 -8
l4=<begin> & d:gone	12 2 -28 25 -16 -10 -19
l4=<begin> & d:today	-5 -3 3 -16 23 -10 -9
l4=<day-ahead>	0 0 -10 0 -9 20 0
l4=<day-ahead> & d:ahead	0 0 -9 0 -10 21 0
l4=<name>	0 0 -7 3 -3 -8 17
l4=<name> & d:ahead	0 0 -6 -2 0 -7 18
l4=<person>	0 0 -4 -9 15 0 0
l4=<points>	0 0 21 0 -16 -1 0
l4=<points> & d:ahead	0 0 24 0 -22 0 0
l4=<v-agree> & d:ahead	0 0 -10 -3 16 -1 0
l4=<v-agree> & d:gone	0 0 0 16 -14 0 0
l4=<v-bear> & d:ahead	0 0 0 -6 16 -11 -1
l4=<v-stay>	0 3 -17 -7 27 -7 -1
l4=<v-stay> & d:ahead	0 0 -15 -3 26 -5 0
l4=<v-target>	0 0 -5 -7 15 0 0
l4=a	0 0 -13 0 16 -1 0
l4=be	0 0 -16 -2 19 1 0
l4=be & d:ahead	0 0 -15 0 16 2 0
l4=busan	0 0 17 -1 -9 -3 0
l4=busan & d:ahead	0 0 17 0 -14 -3 0
l4=from	0 0 0 9 -15 0 8
l4=has	0 0 5 3 -16 7 0
l4=has & d:ahead	0 0 7 0 -16 8 0
l4=have	0 0 -6 -10 18 0 0
l4=in	-1 8 -24 9 -6 -1 11
l4=in & d:ahead	0 0 -21 0 5 0 11
l4=in & d:gone	0 9 0 9 -15 0 0
l4=is	0 0 -25 -16 15 10 8
l4=is & d:ahead	0 0 -21 -1 1 12 11
l4=is & d:gone	0 0 -1 -5 16 -1 -2
l4=last & d:ahead	-1 0 16 0 -8 -5 0
l4=on	0 0 21 -14 -8 0 -2
l4=on & d:ahead	0 0 22 -6 -18 0 -2
l4=over	0 0 -14 0 17 0 0
l4=pause	0 0 6 9 -15 0 0
l4=the	-4 1 -14 -25 12 18 6
l4=the & d:ahead	0 0 -13 -11 0 20 7
l4=was	-1 0 -7 -5 19 -3 0
l4=which	0 0 -1 17 -4 -10 0
l4=will	0 0 4 -5 14 -21 0
l4=will & d:ahead	0 0 4 0 10 -21 0
l=, from & d:gone	0 12 0 5 -17 0 0
l=<level> on	0 0 -6 -2 15 0 0
l=<number> ,	0 0 20 0 -18 0 0
l=by the	0 0 -7 -2 16 -3 0
l=from the & d:ahead	0 0 -8 -1 16 -2 0
l=go on	0 0 16 0 -13 -2 0
l=go on & d:ahead	0 0 17 0 -14 -2 0
l=run until & d:ahead	0 0 14 0 -19 3 0
l=to the	0 0 -3 -4 -9 17 0
l=to the & d:ahead	0 0 -2 0 -15 19 0
l=tuesday ,	0 0 15 -9 -6 0 0
lead=, & d:ahead	-13 -17 4 -15 3 -1 10
lead=, & d:gone	5 13 -32 -1 10 -17 -8
lead=: & d:gone	-1 0 -5 -11 23 0 -3
lead=: & d:today	0 0 -7 17 -10 0 0
lead=and & d:ahead	0 0 5 -6 -14 16 -3
lead=april	0 0 -13 -4 24 -3 0
lead=april & d:ahead	0 0 -13 0 18 -3 0
lead=because	2 5 -3 7 -15 5 0
lead=because & d:gone	5 5 0 8 -18 0 0
lead=by	0 0 -12 -2 18 0 0
lead=from & d:gone	0 16 0 -6 -6 0 -2
lead=july	0 0 -7 0 17 -4 0
lead=june	0 0 -15 0 11 4 0
lead=last	0 0 18 0 -12 -3 0
lead=march	0 0 -15 0 19 0 0
lead=november	0 0 16 26 -32 -5 0
lead=november & d:ahead	0 0 17 0 -12 -5 0
lead=november & d:gone	0 0 0 27 -25 0 0
lead=the & d:gone	-9 0 -15 20 0 -3 -1
lead=they & d:gone	4 0 0 16 -19 0 0
lead=— & d:today	0 0 -5 -9 16 0 0
lll=<begin> tuesday ,	0 0 15 0 -14 0 0
lll=<begin> tuesday , & d:today	0 0 15 0 -14 0 0
lll=and end on	0 0 -13 0 0 15 0
lll=and end on & d:ahead	0 0 -13 0 0 15 0
lr=, , & d:ahead	0 0 -18 6 5 0 1
lr=, . & d:ahead	0 0 -8 -9 -1 2 15
lr=, <end> & d:today	0 0 0 -15 15 0 0
lr=: .	0 0 8 -2 -15 6 0
lr=: . & d:ahead	0 0 9 0 -17 6 0
lr=<begin> ,	0 6 -17 0 12 -3 0
lr=<begin> , & d:ahead	0 -1 -23 0 28 -2 0
lr=<begin> <end>	0 0 22 -6 -8 -9 -1
lr=<begin> <end> & d:ahead	0 0 22 0 -15 -7 0
lr=end .	0 0 -14 0 19 -1 0
lr=from .	0 0 -11 21 -10 -1 -7
lr=from . & d:ahead	0 0 -11 22 -9 -1 -6
lr=from <end>	0 0 -13 3 15 -5 -7
lr=from <end> & d:ahead	0 0 -12 0 17 -4 -6
lr=is <end>	0 0 18 0 -16 0 0
lr=is <end> & d:ahead	0 0 19 0 -18 0 0
lr=last ,	0 0 0 16 -15 0 0
lr=last , & d:gone	0 0 0 16 -15 0 0
lr=on by	0 0 0 -12 15 0 0
lr=since ,	0 0 -19 11 0 0 0
lr=since , & d:ahead	0 0 -16 -8 25 0 0
lr=since , & d:gone	0 0 0 15 -11 0 0
lr=the <end> & d:gone	0 0 -1 -6 18 -6 0
lr=to , & d:ahead	0 0 15 0 -19 6 -2
lr=to , & d:gone	0 0 -1 -6 15 -2 0
lr=to <end> & d:gone	0 0 0 -6 15 -2 0
lr=until . & d:gone	0 0 -4 -8 18 0 0
lr=until <end>	0 0 -24 -7 24 4 0
lr=until <end> & d:ahead	0 0 -22 0 18 5 0
nc2=begin	-4 7 12 -15 -2 4 -9
nc2=end	9 7 -24 -3 10 -8 2
nct2=end present	10 -7 -5 20 -13 -2 -3
nct2=end present-passive	0 0 -12 -5 17 0 0
nct2=impose past	0 0 9 -17 6 0 0
nct2=impose present	0 0 -12 15 1 -6 -2
nct2=up present	0 0 18 -10 -6 0 -3
next="	0 0 -22 3 16 4 -2
next=:	-4 -2 13 -19 6 -4 2
next=and	0 6 -22 3 8 -3 -1
next=—	7 5 -13 -15 21 -19 -6
nhas-perfect	0 0 3 -27 13 -2 5
nhas-present	3 0 4 12 -3 -35 -7
nt2=perfect	0 0 11 -26 7 0 0
nt2=present	5 0 2 20 -8 -30 -14
nv0-none	-6 0 -13 -4 24 -8 -6
nv1-none	-6 0 -13 -4 24 -8 -6
nv2=charge	0 0 14 5 -16 0 0
nv2=end	10 11 -22 1 0 -5 0
nv2=go	0 0 17 -1 -11 3 -4
nvt2=end present	11 -2 -6 15 -14 0 0
nvt2=go present	0 0 20 -8 -9 0 -3
nvt2=other past	3 5 -16 0 6 0 0
o:act=carry	0 0 5 6 -15 3 0
o:act=declare	0 0 -5 18 -13 0 0
o:act=no verb	-15 -8 0 -3 11 -6 0
o:act=other	6 -2 -7 -12 17 -1 -5
o:be on ahead	0 0 15 -1 -17 9 -1
o:be until ahead	0 0 -16 0 19 -3 0
o:begin on ahead	0 -5 4 -3 2 -18 5
o:carried=controls far	0 0 -12 -18 30 2 -4
o:carried=duties	0 -18 5 16 1 -22 -9
o:carried=duties far	3 1 -12 -17 22 0 -7
o:carried=fees	0 0 -12 -3 18 0 0
o:carried=none	-20 -13 -10 14 9 1 -12
o:carried=truce	-1 9 13 -10 2 -21 -14
o:carried=truce far	2 -15 -16 -7 8 3 12
o:charge since gone	0 0 0 17 -17 0 0
o:conclude in gone	0 0 0 15 -15 0 0
o:conclude on ahead	0 0 -11 -4 17 -3 0
o:end on ahead	-15 0 2 -7 0 4 5
o:end on gone	16 -4 -11 4 -3 -5 -4
o:leads=by the	0 0 -7 -2 16 -3 0
o:leads=runs until	0 0 19 -2 -14 -1 0
o:leads=to the	0 0 -3 -4 -9 17 0
o:leads=tuesday,	0 0 15 0 -14 0 0
o:left=controls	0 0 -7 -11 21 -3 0
o:left=deal right=none	0 0 -4 -7 19 -4 0
o:left=exclusions	0 0 -15 0 19 -1 0
o:left=meeting	-4 -2 -19 -2 28 -2 -6
o:left=meeting right=none	-2 -1 -15 -5 26 0 -4
o:left=none	-9 -22 2 1 15 -9 -1
o:left=none right=none	-8 -23 9 5 3 -6 0
o:left=none right=signing	0 0 -12 0 15 0 0
o:left=procedure	0 0 -19 0 21 -8 3
o:left=procedure right=none	0 0 -18 0 18 -8 3
o:left=truce	-4 5 -11 -5 12 7 -23
o:left=truce right=longer	3 -3 -10 -6 16 -3 0
o:left=truce right=none	-9 9 -10 -3 8 10 -22
o:near=meeting	-3 -1 -13 2 19 -8 -2
o:near=none	-11 -16 -3 6 16 -4 -11
o:near=procedure	0 0 -9 0 17 -6 -1
o:near=signing	0 0 -11 -2 17 -3 0
o:near=truce	0 -2 -2 -13 15 -1 -11
o:no verb from ahead	0 -5 -33 6 5 -6 10
o:no verb since ahead	0 0 -10 -7 20 0 0
o:no verb since gone	0 0 0 18 -15 0 0
o:no verb to ahead	0 0 20 -3 -21 2 -7
o:no verb to gone	0 0 0 -12 22 0 0
o:no verb until gone	0 0 -2 -14 23 0 0
o:right=deal	0 0 -17 -5 19 0 2
o:right=duties	-7 -6 -11 -6 21 -1 0
o:right=duties on	0 0 -4 -12 19 0 -1
o:right=duties until	0 0 -20 0 15 5 0
o:right=longer	2 -4 -10 0 15 -8 0
o:right=none	-23 -22 -5 2 32 -9 -18
o:right=none by	0 0 -9 -6 22 -5 -1
o:right=none from	-6 3 -21 11 9 -23 1
o:right=none last	0 6 0 11 -16 0 0
o:right=none of	0 -4 -16 8 7 -13 2
o:right=none out	4 0 23 -2 -23 0 0
o:right=none since	-3 -3 -18 23 -6 -5 -5
o:right=none to	-2 -7 5 -31 -8 19 -14
o:right=none tuesday,	0 0 15 -9 -6 0 0
o:right=none until	-3 -4 10 -18 -2 7 -9
o:right=procedure	0 0 -12 -6 21 0 0
o:right=signing	0 0 -16 0 16 1 0
o:right=truce 	8 0 -21 -7 2 8 5
o:right=truce on	-1 0 15 5 -11 0 -4
o:subject=controls far carried	0 0 -10 -4 17 0 0
o:subject=deal	0 0 -6 -7 26 -13 0
o:subject=deal no verb	0 0 -6 -6 17 0 0
o:subject=duties carried end	-3 0 -11 1 16 -8 0
o:subject=duties carried end ahead	0 0 -10 0 16 -7 0
o:subject=duties carried the ahead	0 0 -13 -2 20 -5 0
o:subject=duties end on	0 0 -12 0 15 0 0
o:subject=duties far carried be	0 0 -8 -6 18 -2 0
o:subject=duties far carried begin on	0 7 6 3 -18 0 1
o:subject=duties far carried from ahead	0 0 14 7 -21 -1 3
o:subject=duties far no verb on	0 0 -3 -7 -16 15 12
o:subject=duties far on ahead	0 0 -3 0 -20 15 12
o:subject=longer far	0 0 -5 -7 15 0 0
o:subject=longer far no verb	0 0 -5 -7 15 0 0
o:subject=meeting	-1 0 0 -4 16 -10 -4
o:subject=meeting carried end	0 0 15 0 -13 1 0
o:subject=meeting carried end ahead	0 0 16 0 -19 3 0
o:subject=meeting far carried	-1 -2 -9 8 14 -19 -3
o:subject=meeting far carried the ahead	0 0 -13 0 20 -8 0
o:subject=meeting no verb gone	0 0 0 -9 15 0 0
o:subject=none carried	-9 -17 0 -7 8 0 6
o:subject=none carried end on	-2 0 -15 5 -5 12 8
o:subject=none carried in gone	0 0 0 16 -15 0 0
o:subject=none carried of ahead	0 0 -8 -6 19 -4 0
o:subject=none carried run ahead	0 0 -16 0 8 4 5
o:subject=none carried suspend	0 0 18 0 -11 -5 0
o:subject=none carried suspend ahead	0 0 21 -1 -13 -5 0
o:subject=none carried to ahead	0 0 5 0 -16 8 0
o:subject=none no verb ahead	0 0 1 18 -17 6 0
o:subject=none no verb until	0 0 19 -7 -17 3 0
o:subject=none until ahead	0 0 20 0 -25 3 0
o:subject=procedure carried	0 0 -6 -10 20 0 0
o:subject=procedure far	0 0 -7 -5 -1 15 0
o:subject=procedure far no verb	0 0 -7 -5 -1 15 0
o:subject=procedure far no verb ahead	0 0 -6 0 -5 15 0
o:subject=signing no verb ahead	0 0 17 -2 -12 -2 0
o:subject=truce begin gone	0 -1 0 18 -15 0 0
o:subject=truce carried be ahead	0 0 10 0 -18 9 0
o:subject=truce carried be on	0 0 5 0 -17 12 0
o:subject=truce carried end	3 0 -5 6 6 -16 0
o:subject=truce carried end ahead	0 0 -4 0 13 -16 0
o:subject=truce carried end on	3 0 -3 6 3 -15 0
o:subject=truce carried suspend	0 0 -11 0 17 -6 0
o:subject=truce carried suspend ahead	0 0 -10 0 15 -6 0
o:subject=truce from ahead	0 -6 -16 -6 27 0 -4
o:subject=truce from gone	0 12 0 4 -15 0 0
o:subject=truce no verb 	7 6 -2 -16 -9 5 4
o:subject=truce no verb ahead	-4 -16 -5 0 15 -3 0
o:subject=truce no verb gone	5 15 -8 -1 -7 -3 -2
o:topic=controls	0 0 -9 -8 25 -7 -1
o:topic=controls ahead	0 0 -7 -2 17 -6 0
o:topic=deal no verb	0 0 -6 -6 17 0 0
o:topic=deal on ahead	0 0 -10 -3 16 0 0
o:topic=duties	0 -15 -6 11 6 -10 -1
o:topic=duties before ahead	0 0 8 9 -15 0 0
o:topic=duties begin	0 0 -2 -2 17 -6 -9
o:topic=duties by	0 0 -13 0 18 0 0
o:topic=duties by ahead	0 0 -13 0 17 0 0
o:topic=duties end	2 0 -17 0 6 -6 14
o:topic=duties far	-15 -8 3 7 -2 1 -2
o:topic=duties far be	0 0 -7 -5 15 -1 0
o:topic=duties from	0 0 -19 5 3 -3 4
o:topic=duties from ahead	0 0 -18 4 0 -2 7
o:topic=duties from gone	0 0 0 -14 20 0 -4
o:topic=duties gone	9 -7 -18 18 -3 -11 -16
o:topic=duties on	8 -1 -9 8 4 -16 -3
o:topic=duties today	0 0 -16 2 10 0 0
o:topic=duties until ahead	0 0 3 -2 -15 16 0
o:topic=exclusions	0 0 -7 -7 18 -2 0
o:topic=fees	0 0 -1 -14 17 0 0
o:topic=fees on	0 0 -5 -9 17 0 0
o:topic=longer far no verb	0 0 -5 -7 15 0 0
o:topic=longer on ahead	0 0 16 0 -8 -9 0
o:topic=longer to	0 0 8 0 -16 7 0
o:topic=longer to ahead	0 0 8 0 -20 9 0
o:topic=meeting	-8 -5 -11 -3 15 5 -1
o:topic=meeting ahead	0 0 -5 -15 5 9 0
o:topic=meeting far the	0 0 -15 7 2 0 0
o:topic=meeting gone	-4 -2 -4 0 16 -3 -3
o:topic=meeting the	0 0 6 7 -17 4 0
o:topic=none	-18 -14 -10 4 8 4 4
o:topic=none be	0 0 -16 0 14 -11 7
o:topic=none gone	-6 -3 -17 4 10 -10 -7
o:topic=none to	0 0 0 -5 -14 16 0
o:topic=none to ahead	0 0 0 0 -21 17 0
o:topic=none today	-2 -1 -8 1 15 -8 -7
o:topic=procedure	0 0 -6 -12 20 -11 2
o:topic=procedure far no verb	0 0 -7 -5 -1 15 0
o:topic=procedure on	0 0 -11 -3 19 0 0
o:topic=procedure on ahead	0 0 -10 0 15 0 0
o:topic=sale ahead	0 0 -11 0 15 -1 0
o:topic=sale far	0 0 -8 -4 16 0 0
o:topic=truce	0 12 0 -5 3 -3 -22
o:topic=truce 	6 5 0 -18 -8 5 4
o:topic=truce  gone	8 9 0 -15 -6 0 0
o:topic=truce ahead	-20 -31 14 -5 -1 3 -14
o:topic=truce far on ahead	0 0 16 -1 -8 0 -2
o:topic=truce from ahead	0 -6 -1 -4 15 -3 -7
o:topic=truce from gone	0 16 0 -1 -10 0 0
o:topic=truce gone	10 25 -37 2 1 -23 -6
o:topic=truce in	0 -4 -7 19 -10 0 0
o:topic=truce in gone	0 -3 0 20 -16 0 0
o:topic=truce of ahead	0 0 -13 -4 17 0 0
o:topic=truce other	0 0 9 -16 6 0 0
o:topic=truce the	0 0 0 -17 7 1 0
o:topic=truce the gone	0 0 -1 -13 22 -4 0
o:topic=truce to gone	0 -1 -4 -6 19 -3 0
o:topic=truce until	0 -2 4 -15 2 0 0
o:topic=truce until gone	0 0 -8 -10 25 -1 0
pc0=begin	0 0 -2 0 9 -17 4
pc1=end	0 0 0 -6 -3 16 -2
pc1=impose	-3 -6 3 9 -18 3 12
pc1=up	0 0 -15 7 0 2 0
pct0=impose present	0 0 17 0 -14 -10 6
pct0=stay future	0 0 -11 1 -8 20 0
pct0=stay modal	0 4 -25 -2 6 16 0
pct0=suspend future	0 0 -15 -2 0 14 2
pct1=stay future	0 0 -6 1 -8 15 0
pct1=stay modal	0 4 -25 -2 6 16 0
phas-future	0 0 -12 -8 5 15 0
phas-present	-7 -11 11 3 0 -16 0
pt0=future	0 0 -11 -5 1 15 0
pt0=modal	0 2 -10 -10 -5 16 6
pt0=past-passive	0 0 18 9 -16 -10 0
pt1=modal	0 2 -10 -10 -5 16 6
pt1=past-passive	0 0 18 9 -16 -10 0
pv0=other	0 0 14 -2 0 -17 0
pv0=stay	0 0 -15 0 4 13 0
pv1=ask	0 0 4 -1 -20 11 9
pv1=have	0 0 -4 -8 17 -4 0
pv1=leave	0 0 20 2 -21 0 0
pv1=other	0 0 11 -1 3 -17 0
pv1=stand	0 0 -13 -4 18 0 0
pvt0=have past	0 0 -4 0 15 -6 0
pvt0=leave present	0 0 12 3 -15 0 0
pvt1=have past	0 0 -4 0 15 -6 0
pvt1=leave present	0 0 12 3 -15 0 0
q:"	0 7 -28 -8 4 15 6
q:(	0 0 -23 -2 18 5 -2
q:,	-4 5 -2 19 -13 5 0
q:/	0 0 16 -2 -5 -3 0
q::	-6 -8 -6 -14 21 1 0
q:;	0 12 -1 16 -19 -13 4
q:<agent>	-3 5 -16 -7 17 0 0
q:<day-ahead>	-7 0 -20 -6 11 21 -4
q:<day-gone>	0 6 -3 -18 0 4 7
q:<day-today>	0 -1 -4 -26 23 -6 0
q:<duty>	0 -7 3 20 -8 -5 -3
q:<gate>	0 7 5 -10 4 -15 -6
q:<goods>	-14 -1 13 3 1 -33 6
q:<level>	0 -15 -1 -8 14 -2 -2
q:<money>	0 0 -3 -9 16 0 0
q:<name>	-3 0 25 3 -15 -2 -9
q:<number>	-20 0 -15 -4 10 0 15
q:<office>	-4 0 -4 -5 16 0 -4
q:<organisation>	-1 -1 -40 -3 46 0 -3
q:<points>	0 13 -2 -16 2 0 0
q:<quality>	-10 -10 16 5 -14 7 -7
q:<seat>	-2 4 21 9 -9 -22 -8
q:<span>	0 13 13 16 -25 -6 -4
q:<taker>	0 0 -13 -5 21 0 0
q:<v-bear>	-7 -8 -27 -11 28 5 5
q:<v-down>	2 11 -15 -12 11 1 -7
q:<v-say>	-6 -5 -12 5 0 16 2
q:<v-stay>	-11 10 11 -4 -15 11 -3
q:<v-suspend>	3 5 -11 -1 -5 16 0
q:<v-target>	0 0 16 -2 -8 0 -4
q:?	-3 -2 18 -17 -13 15 -3
q:a	5 6 -26 1 21 -28 0
q:against	0 0 15 6 -19 0 0
q:agree	-3 3 -2 11 -22 19 1
q:an	0 8 -13 0 16 -14 -1
q:b	0 0 -15 0 6 8 0
q:be	0 0 -24 -3 17 15 -4
q:because	0 0 -8 -9 18 0 0
q:begin	6 0 4 8 -2 -18 0
q:being	0 0 17 0 -16 0 0
q:call	0 0 -16 -4 23 -1 0
q:can	0 0 -11 -5 15 0 0
q:ceasefire	0 0 -12 0 18 -2 0
q:country	0 0 -9 -5 19 -3 0
q:date	0 0 -25 -2 6 11 8
q:day	0 0 -6 -18 4 17 0
q:deadline	0 0 21 0 -18 0 0
q:deal	0 0 -12 -5 19 0 0
q:die	0 0 15 0 -16 0 0
q:doe	0 0 16 0 -10 -5 0
q:duty	-3 -3 18 15 -22 3 -9
q:each	0 7 0 17 -20 2 0
q:earth	0 0 -3 -7 15 -4 0
q:elsewhere	0 0 -16 0 15 1 0
q:end	0 1 0 -23 14 3 -2
q:everybody	0 0 -21 -1 26 -3 0
q:extend	0 0 -19 6 12 2 0
q:firm	0 0 -7 -3 15 -2 0
q:flour	0 0 -5 15 -9 0 0
q:four	0 0 -7 -17 18 6 0
q:from	-1 2 -12 -13 17 5 1
q:good	-1 -1 -21 -1 20 -8 11
q:had	0 3 2 18 -19 -5 4
q:half	0 0 -16 5 10 0 0
q:have	1 0 5 -15 -4 13 -6
q:his	0 0 -10 0 15 -4 0
q:hour	7 0 -15 -1 10 0 0
q:how	0 -1 29 -9 -8 -9 -2
q:if	0 0 -8 -7 19 0 0
q:is	-4 5 19 -6 -12 10 -23
q:its	-1 11 -15 0 2 1 -1
q:keep	0 8 -11 -2 -4 17 0
q:last	0 0 16 -7 -5 -1 -1
q:law	0 0 -21 0 3 17 0
q:leave	0 0 14 -25 0 4 0
q:list	0 0 -7 -3 17 -3 0
q:long	0 -1 17 -14 -6 -13 12
q:look	0 0 1 0 -17 16 0
q:meet	0 -1 -29 4 5 15 2
q:minute	0 0 -10 -6 26 -13 0
q:more	0 0 7 -21 5 0 0
q:morning	0 0 -14 -17 15 -4 15
q:next	0 0 -16 -1 22 0 0
q:night	0 0 -14 -6 0 0 15
q:of	-16 6 -21 2 18 -7 0
q:ordinary	0 0 15 5 -14 -6 0
q:our	0 0 0 -12 15 -2 0
q:over	0 0 -2 -8 19 -9 -4
q:own	0 0 16 0 -7 -5 0
q:pause	5 0 -5 4 -18 20 0
q:people	0 0 -15 0 7 7 0
q:prolonged	0 0 -15 0 17 0 0
q:rare	0 0 -5 -7 15 -1 0
q:rest	0 0 0 17 -14 0 0
q:river	0 0 -16 -9 26 0 0
q:say	-2 -1 -7 0 -9 23 2
q:section	0 0 -9 -12 30 -4 0
q:sign	0 0 17 -2 5 -29 -7
q:stockholm	0 0 15 -5 -6 0 0
q:surcharge	0 0 -37 -6 49 -15 0
q:suspend	0 8 -21 -2 14 -2 0
q:talk	0 0 2 -13 16 -8 0
q:that	-8 6 1 -33 12 6 -1
q:the	-20 -10 1 -3 23 -22 -23
q:then	4 0 -3 -1 -12 18 0
q:there	0 0 16 3 -12 0 0
q:they	0 0 1 22 -6 -21 -5
q:thi	0 6 22 -12 -1 -17 -2
q:three	0 0 20 1 -18 0 0
q:time	0 2 0 -16 0 12 0
q:to	-9 2 0 -18 19 -2 0
q:trade	0 6 -19 1 5 -1 2
q:truce	0 0 27 -1 -12 -18 -8
q:under	0 0 -19 0 25 -14 0
q:until	0 0 -22 -3 13 15 -1
q:up	0 8 -23 5 1 10 -2
q:was	2 9 -4 -1 6 -28 0
q:we	3 -1 -5 -25 -3 25 -2
q:week	0 0 2 17 -21 7 0
q:were	0 0 28 0 -21 -3 0
q:what	4 9 17 -12 -6 -16 -9
q:which	0 3 0 -22 1 13 -1
q:who	0 0 -12 -5 22 -6 0
q:will	0 0 -17 2 5 5 0
q:with	-2 1 16 2 -6 -12 -6
q:would	0 0 11 -1 -18 12 0
q:your	0 0 17 0 -10 -4 0
q:—	0 0 0 0 8 -17 0
qt=pluperfect	0 0 1 11 -2 -19 5
qt=present	-9 1 30 -12 -4 -12 -20
r1=,	-17 1 1 -5 6 0 -5
r1=, & d:ahead	-7 -21 13 -34 2 6 1
r1=, & d:gone	-7 13 -29 14 1 -13 -15
r1=.	-10 -15 -4 4 3 6 5
r1=. & d:gone	0 -6 -26 0 21 -13 -3
r1=:	-2 0 16 -11 0 -2 -2
r1=: & d:ahead	0 0 18 -2 -8 -2 -1
r1=: & d:gone	0 0 0 -16 23 0 0
r1=<end>	-2 -19 -1 0 17 -4 -19
r1=<end> & d:gone	5 -9 -22 4 17 -26 -4
r1=<level>	0 0 -2 -9 17 0 0
r1=a	0 0 0 -11 15 0 0
r1=and	0 -1 -13 -4 18 -7 0
r1=and & d:ahead	-3 -2 -14 -7 22 -5 0
r1=at	10 0 0 -17 3 -2 -2
r1=if & d:ahead	0 0 -7 0 -9 0 16
r1=it & d:ahead	0 0 -9 -4 19 -2 0
r1=our & d:gone	0 0 0 15 -14 0 0
r1=— & d:ahead	0 0 -5 0 15 -5 -2
r2='s	0 0 6 8 -18 0 7
r2=<end>	-12 -36 -2 4 18 0 -14
r2=<goods>	0 0 -15 -11 17 0 0
r2=<name>	0 0 -18 2 12 0 -3
r2=<organisation>	0 0 -18 3 14 0 0
r2=<person>	0 8 -18 -7 3 5 0
r2=<v-end>	0 0 -12 17 0 -8 -4
r2=from	0 0 -7 15 -20 4 8
r2=if	0 0 -17 -1 19 0 0
r2=in	0 0 -7 -6 20 -1 -2
r2=what	0 0 -11 0 15 -2 0
r3=,	1 2 -1 16 -14 -9 5
r3=:	0 0 0 -16 13 5 -5
r3=<end>	-14 -40 4 -3 17 2 -20
r3=<goods>	0 0 15 -5 -4 0 0
r3=<organisation>	0 0 -23 -6 24 1 0
r3=<person>	0 0 8 12 -15 0 0
r3=<seat>	0 0 -14 0 17 0 0
r3=<v-stay>	0 8 -22 -3 14 0 0
r3=back	0 0 8 12 -17 0 0
r3=in	2 9 -15 0 4 0 0
r3=it	0 2 -27 6 16 -3 -1
r3=not	3 -2 -2 -16 14 0 0
r3=of	0 0 -18 -7 15 0 9
r3=the	-7 0 -15 -33 38 9 -13
r3=truce	10 6 -21 5 0 -4 0
r4=,	-1 7 -20 5 10 -4 -6
r4=<end>	-18 -32 3 -2 22 -2 -21
r4=<level>	0 -3 -23 0 25 -2 -5
r4=<span>	0 0 -16 8 1 0 5
r4=and	0 14 7 1 -21 0 3
r4=before	0 0 -12 -4 17 0 0
r4=duty	0 0 13 0 -15 0 6
r4=end	11 -4 -17 1 7 -2 0
r4=is	0 0 -10 -4 15 0 0
r4=no	0 0 0 -14 18 0 0
r4=not	0 0 5 6 -16 0 5
r4=up	0 0 12 3 -15 0 0
r4=will	0 -2 6 -16 11 0 -2
r=, "	0 0 15 0 -13 0 0
r=, if	0 0 -17 -1 19 0 0
r=, in	0 0 -7 -5 18 0 -2
r=, was	0 0 -9 -7 16 0 0
r=. <end>	-10 -15 0 0 3 6 0
r=: the	0 0 22 4 -22 0 0
r=; the	0 -1 6 -15 9 0 0
r=<end> <end>	-2 -19 -1 0 17 -4 -19
r=unless <organisation>	0 0 -15 0 16 0 0
s:"	-1 0 11 -20 0 4 0
s:'	0 0 -14 0 19 0 0
s:'s	0 0 -15 2 11 0 0
s:*	0 0 -22 -8 14 5 6
s:.	-11 -22 0 0 24 -14 -11
s::	-8 0 0 4 0 -20 14
s:<agent>	3 -6 -2 6 0 0 -15
s:<day-ahead>	-31 -26 8 -7 10 3 -3
s:<day-gone>	7 0 -3 13 1 -5 -16
s:<day-today>	-5 -12 -6 -1 21 -4 -17
s:<goods-amount>	0 0 -6 -4 16 0 0
s:<goods>	-13 -2 15 1 -5 -13 7
s:<level>	-8 0 -10 -5 18 0 -5
s:<month-ahead>	0 0 -36 -22 59 -12 -6
s:<month-gone>	-7 -4 5 2 -1 6 -16
s:<name>	-9 -33 -4 8 1 -2 14
s:<not>	11 0 0 -12 17 -30 -3
s:<number>	-1 -4 -15 6 11 -11 8
s:<office>	0 -3 -25 4 12 1 1
s:<organisation>	-6 1 -34 9 22 8 -17
s:<person>	-15 7 0 -17 11 1 -10
s:<points>	1 5 31 2 -45 0 7
s:<sender>	0 0 0 -12 21 -8 -6
s:<span>	-3 16 1 16 -27 3 17
s:<taker>	0 0 0 -16 19 0 0
s:<v-agree>	0 -16 -10 0 9 3 1
s:<v-bear>	1 -17 4 -10 11 -7 0
s:<v-begin>	-16 12 -7 13 -7 4 -1
s:<v-buy>	0 0 3 -32 21 0 -3
s:<v-deny>	0 0 -8 -14 25 -2 0
s:<v-down>	0 0 9 -21 2 -18 13
s:<v-impose>	-16 -5 8 5 0 -4 0
s:<v-propose>	-7 0 -22 3 20 0 -5
s:<v-say>	-18 5 0 10 0 0 -31
s:<v-suspend>	-3 -2 13 3 -3 -20 3
s:?	0 0 -4 -14 16 -6 3
s:about	0 0 -21 -5 18 7 0
s:after	7 -1 0 -33 24 -14 -2
s:agreement	0 0 -10 -8 26 -11 0
s:alive	0 0 -19 0 3 15 0
s:all	5 -1 0 -25 16 -4 -6
s:an	17 2 -3 -3 -1 -3 0
s:announce	0 0 -2 -7 17 -2 0
s:answer	0 0 -13 -5 -1 17 0
s:any	0 0 0 -11 16 0 0
s:army	0 0 -11 -1 17 -2 0
s:arrangement	-2 -3 14 -3 -17 14 -7
s:ask	0 0 11 4 -24 6 7
s:at	7 -3 -9 -5 4 -2 15
s:away	0 0 15 0 -12 -1 0
s:back	0 -3 15 1 -9 -12 3
s:be	-12 -7 -10 22 -7 16 -21
s:because	2 11 -16 1 -2 3 0
s:beef	0 0 -15 0 0 4 9
s:begin	-12 7 -27 9 -5 5 15
s:better	0 0 16 -1 -13 0 0
s:between	0 -3 8 4 0 -18 -4
s:big	0 0 -12 -3 16 0 0
s:both	0 0 13 31 -36 -13 5
s:busan	-1 -1 12 -23 1 6 0
s:but	10 0 -15 -18 17 -7 1
s:by	0 2 -17 6 16 -13 -2
s:cease	0 0 -5 3 -13 17 0
s:ceasefire	0 0 -20 3 23 -9 0
s:city	5 10 -23 -9 14 0 0
s:club	0 0 -15 0 17 0 0
s:commerce	0 0 -11 -5 0 15 0
s:company	0 0 -8 -9 21 0 0
s:confirm	0 0 6 -17 12 -6 0
s:continue	0 0 5 1 -15 9 0
s:count	0 0 17 -8 -7 0 0
s:current	0 0 16 7 -17 -6 0
s:date	0 -1 27 -5 -22 0 6
s:day	1 -6 21 4 -12 -12 -13
s:deadline	0 0 -23 0 25 0 0
s:declare	0 0 2 21 -20 -1 0
s:delegation	0 0 -7 -6 18 -3 0
s:did	4 0 -20 8 2 0 0
s:double	0 0 -4 -10 18 0 0
s:drop	0 0 -3 -8 -6 0 18
s:due	0 -2 -3 -24 19 6 -4
s:duty	-2 6 13 10 -16 -12 0
s:effect	0 0 14 6 -15 -7 1
s:else	0 0 -7 -8 18 0 0
s:end	8 0 4 -25 -2 8 -6
s:enter	0 0 -16 0 13 0 0
s:evening	3 0 -12 -7 15 0 0
s:everybody	0 0 -17 4 14 0 0
s:everything	0 0 24 1 -20 -3 0
s:exclusion	0 0 -23 -2 28 -1 0
s:export	0 0 -3 -15 21 0 0
s:extend	-1 5 -16 -12 23 -6 0
s:face	0 0 15 0 -12 0 0
s:fact	0 0 -6 -5 15 0 0
s:farm	0 0 -6 -8 17 0 0
s:fee	0 0 -8 -15 18 0 1
s:first	0 2 -1 -26 4 5 10
s:forced	0 0 0 -14 16 0 0
s:fourth	0 4 -8 -10 16 0 0
s:from	-1 6 -22 18 -2 -11 10
s:frozen	3 5 -22 -5 17 -7 0
s:full	0 -1 -20 -1 5 6 8
s:gallium	0 0 -14 -2 20 -1 0
s:gate	0 0 -15 -4 20 0 0
s:germanium	0 0 -13 -1 19 -1 0
s:go	0 8 11 1 -14 4 -18
s:good	-6 -4 22 14 -14 -15 -21
s:government	3 0 -17 17 -11 6 0
s:had	0 8 0 -15 22 -20 -9
s:half	0 0 -15 -3 0 0 15
s:halt	0 0 -5 19 -12 0 0
s:happen	0 0 -4 -5 16 -5 0
s:has	0 -15 -11 -8 17 -12 14
s:have	-11 -8 6 -12 9 3 -15
s:hour	0 3 4 -23 6 3 0
s:i	0 -1 19 -12 -4 -2 0
s:ice	0 0 -21 -6 25 2 0
s:import	0 0 -6 -5 16 0 0
s:including	0 0 16 3 -17 -1 0
s:is	-19 -24 17 4 -5 -8 0
s:its	0 1 7 -12 0 8 -24
s:labor	0 0 0 -13 15 0 0
s:last	0 0 24 2 -25 5 -13
s:later	0 0 -15 3 0 12 0
s:let	0 -1 19 -13 -4 -1 0
s:levy	7 0 -19 20 -11 0 0
s:licence	0 0 0 -18 23 0 0
s:list	0 0 -19 -11 22 6 0
s:loaded	0 0 -13 -5 20 0 0
s:london	0 0 0 -11 15 0 0
s:long	0 0 12 11 -17 0 0
s:lorry	0 0 -11 -2 16 0 0
s:lower	0 0 -6 -3 15 0 -1
s:lull	0 0 -15 6 9 0 0
s:matter	0 0 -11 -5 19 0 0
s:may	0 0 -2 -11 20 -14 0
s:midnight	8 0 20 -22 -21 -2 17
s:million	0 0 -13 0 16 0 0
s:ministry	0 0 -13 -5 0 15 0
s:morning	0 0 -3 -10 17 0 0
s:next	0 0 -13 4 15 -1 -3
s:noon	0 0 -5 -6 17 -2 0
s:note	0 0 10 18 -23 -1 0
s:notice	0 0 -13 0 18 -3 0
s:of	-4 2 -15 -6 21 -10 1
s:offer	0 7 -15 -6 15 -4 0
s:on	-1 -15 -13 2 11 11 6
s:opened	0 0 -14 0 15 0 0
s:or	0 0 12 -22 6 0 -5
s:order	0 0 16 -21 1 -5 0
s:otherwise	0 0 20 -3 -11 -6 0
s:out	9 5 23 -19 -11 -2 -11
s:over	-2 -9 -1 -15 14 1 0
s:panama	5 10 -20 -5 8 0 0
s:paper	0 0 15 0 -19 6 0
s:party	0 0 -18 -3 22 0 0
s:pass	0 0 15 0 -12 0 0
s:past	0 0 11 0 -17 11 0
s:pause	-4 3 11 0 -1 -17 -3
s:port	0 0 -18 -10 25 -4 1
s:prolonged	0 0 8 4 3 -25 0
s:rare	0 0 0 -11 15 -1 0
s:reciprocal	0 0 10 10 -15 -2 0
s:renewed	2 4 -2 -18 5 1 0
s:result	0 0 -2 -12 18 0 0
s:river	0 0 -11 -2 18 -2 0
s:round	0 0 -10 -7 24 0 0
s:rule	0 0 -6 -13 23 -2 0
s:run	6 10 16 0 -15 -9 -5
s:say	-7 2 0 -22 3 15 -8
s:season	0 0 -17 -3 7 11 0
s:section	0 0 1 -17 13 -1 0
s:sell	0 0 -7 -5 16 0 0
s:shall	0 0 12 6 -19 0 0
s:short	0 0 18 0 -15 0 0
s:signature	0 0 -15 1 3 7 0
s:since	-9 -10 6 16 -4 -21 -3
s:sir	0 0 4 16 -16 0 0
s:sit	0 0 -6 0 15 -4 0
s:six	0 0 18 -1 -14 0 0
s:so	0 0 7 13 -7 -16 -5
s:somebody	0 0 25 7 -28 0 0
s:something	0 4 16 -5 -15 0 0
s:start	0 0 -3 19 -8 -4 -3
s:stop	-5 0 5 17 -19 -3 4
s:sunday	0 0 8 0 -15 13 0
s:surcharge	0 -2 -32 -3 30 -4 6
s:talk	-2 0 0 -18 23 -3 0
s:tell	0 0 16 0 -11 0 -1
s:text	0 0 3 7 -17 0 5
s:the	-7 -22 2 -8 23 0 -23
s:their	0 -4 24 -12 -11 0 0
s:them	0 0 0 -21 20 -5 -2
s:there	0 0 -18 0 15 -2 3
s:till	0 0 19 -6 -16 -4 6
s:together	0 0 -10 -4 18 0 0
s:trade	0 0 -15 -6 11 7 4
s:truce	0 2 10 -3 -3 -6 -16
s:union	0 0 -14 0 16 0 0
s:unless	-1 0 18 -3 -11 -2 0
s:until	-12 0 9 3 -8 9 -24
s:up	0 2 13 -15 -2 4 -9
s:use	0 0 -5 -10 16 0 0
s:used	0 0 -8 -8 18 0 0
s:was	0 1 3 -1 5 -15 -1
s:water	0 0 -14 -3 23 -8 0
s:way	0 0 9 14 -16 -3 -3
s:wednesday	0 0 -7 -2 15 0 0
s:well	0 0 -9 -10 19 0 0
s:were	1 -1 8 -15 4 0 -6
s:what	-1 0 -15 7 1 13 -14
s:whatever	0 0 -7 -11 19 0 0
s:wheat	0 0 -9 -6 19 -2 0
s:why	0 0 16 0 -8 -5 0
s:will	0 -10 1 -5 11 0 -15
s:wire	0 0 -10 -4 16 0 0
s:without	14 -3 -3 -16 10 -10 0
s:would	-14 0 -4 -20 2 26 -9
s:yes	0 0 19 0 -11 -2 0
s:york	0 0 -9 -11 19 0 0
s:you	0 0 -3 3 14 -19 -1
s:your	0 0 8 -20 2 -4 5
s:—	8 2 -18 7 -3 10 -3
sa:'s	1 2 -16 6 8 -12 -2
sa:, <level>	0 0 -1 -12 17 0 0
sa:, as	0 0 14 6 -19 0 0
sa:, at	0 0 -21 7 14 -1 0
sa:, if	-1 -6 -17 -10 9 15 0
sa:, in	0 4 -3 -19 18 -1 -3
sa:, unless	0 0 15 -4 -7 -4 1
sa:, was	0 0 -5 -11 18 0 0
sa:-	0 0 -15 4 12 0 -4
sa:.	-11 -22 -2 0 25 -13 -11
sa:. .	0 0 0 17 -16 0 0
sa::	-8 0 -15 1 11 -1 9
sa:: a	0 6 -15 -3 11 0 0
sa:; the	0 -3 5 -22 16 0 -1
sa:<day-ahead>	-7 -14 -11 31 -4 -22 -2
sa:<day-ahead> ,	0 5 -18 11 0 -2 0
sa:<day-gone>	-5 18 0 -19 3 0 3
sa:<day-gone> ,	0 0 -16 -1 4 6 7
sa:<day-today> .	0 0 10 -15 0 -1 0
sa:<duty>	-9 0 -18 -2 13 -7 12
sa:<money>	0 0 -2 -13 18 0 0
sa:<month-ahead>	0 0 -12 -2 16 0 0
sa:<month-gone>	-1 1 15 -11 -10 9 -2
sa:<name> is	0 0 15 2 -16 0 0
sa:<name> will	0 0 -10 -2 15 0 0
sa:<not>	16 1 -3 -16 7 -5 1
sa:<number>	2 0 -17 18 0 -11 3
sa:<number> ,	0 0 17 -13 -1 0 0
sa:<number> of	0 0 -3 17 -14 0 1
sa:<organisation>	-1 4 -16 -12 19 7 -6
sa:<person> and	0 0 0 17 -13 0 0
sa:<points>	5 8 2 4 -23 -1 10
sa:<points> of	0 0 0 10 -15 0 6
sa:<quality>	-5 -7 20 -2 -9 -1 1
sa:<quality> side	0 0 13 11 -21 0 0
sa:<seat> ,	0 0 -13 -3 19 0 0
sa:<sender>	0 0 -1 -18 25 0 -3
sa:<span>	-1 5 -3 22 -19 0 2
sa:<span> .	3 -3 -15 21 -6 -8 0
sa:<v-begin>	-15 8 2 -8 0 9 -1
sa:<v-down>	2 1 7 -23 2 -8 7
sa:<v-impose>	-3 -4 10 -3 5 -21 0
sa:<v-return>	-1 0 13 0 -19 3 7
sa:?	0 0 -4 -14 16 -6 3
sa:a	-5 12 -3 1 3 -17 -2
sa:a truce	-1 14 -20 15 -7 -2 0
sa:additional	0 0 0 9 -16 0 11
sa:additional tariff	0 0 0 16 -15 0 0
sa:after	8 0 -8 -19 21 -9 -3
sa:agreement	0 0 -12 0 15 0 0
sa:all	0 0 -2 -10 20 -8 0
sa:and	-6 0 8 -2 8 -18 -14
sa:and <name>	-1 0 20 -8 -4 0 -2
sa:and it	0 9 -24 6 7 -3 0
sa:and on	0 0 13 4 -15 0 0
sa:and the	0 0 -22 -22 41 0 0
sa:and what	0 0 3 7 -15 5 0
sa:any	0 0 0 -11 15 0 0
sa:as	-1 -3 19 -9 0 0 -8
sa:at	6 0 0 3 -7 -17 12
sa:at midnight	2 0 22 -13 -14 0 0
sa:autumn	5 0 6 8 -17 0 0
sa:back	0 -1 31 3 -29 -3 4
sa:back to	0 0 15 9 -19 0 0
sa:be	-8 -2 -13 16 4 0 -9
sa:begin	-5 2 -27 0 4 12 5
sa:begin .	0 10 -17 -5 13 -2 0
sa:better	0 0 16 0 -13 0 0
sa:both	2 3 10 15 -25 -9 2
sa:by a	0 0 -10 -5 16 0 0
sa:by the	0 0 0 -15 18 0 0
sa:declare	0 0 -5 16 -11 0 0
sa:do	0 0 15 0 -11 0 0
sa:due	0 0 2 -19 17 0 0
sa:earth	0 0 -9 -3 16 0 0
sa:entry	0 0 -10 -3 16 0 0
sa:evening	3 0 -14 -4 17 -2 0
sa:everything	0 0 23 6 -25 0 0
sa:export	0 0 -1 -9 15 0 0
sa:extend	0 0 -10 -1 17 -1 0
sa:for	0 0 -18 13 3 0 -4
sa:for <span>	0 -3 -17 19 -1 -4 -6
sa:good	0 0 2 27 -21 0 -5
sa:good of	0 0 0 16 -14 0 0
sa:good until	0 0 -2 15 -12 0 0
sa:government	3 0 -7 15 -11 0 0
sa:had	3 3 13 -19 0 -4 -2
sa:has	-4 -9 -13 -6 6 1 20
sa:have	-2 -2 15 -17 5 -4 -2
sa:hold	0 0 -7 -7 19 0 0
sa:hour	0 3 -10 -11 20 0 0
sa:if	-4 -10 -32 14 -2 13 14
sa:if it	-2 -8 -13 5 -13 15 13
sa:in <seat>	4 0 -18 -5 14 7 0
sa:is	-9 -14 5 5 9 -23 -24
sa:is up	0 0 16 16 -27 0 0
sa:it ,	4 0 20 -7 -17 0 0
sa:it has	0 -1 -9 -12 1 0 18
sa:let	0 0 16 -13 -4 0 0
sa:licence	0 0 0 -14 16 0 0
sa:list	0 0 -16 -7 14 7 0
sa:midnight	1 0 22 -16 -12 -1 -2
sa:midnight .	0 0 18 -10 -10 0 0
sa:new	0 0 -6 -3 16 0 -2
sa:of <span>	-1 15 0 -1 -8 -2 4
sa:on	-7 0 -8 7 11 -21 1
sa:on <day-ahead>	0 -13 -18 0 16 -9 2
sa:on good	0 0 0 18 -17 0 0
sa:on the	0 0 1 18 -11 -6 -3
sa:one	0 5 -11 -2 15 -3 -3
sa:other	0 0 10 14 -17 0 -1
sa:our	0 0 18 3 -13 -1 -3
sa:out .	0 0 30 4 -29 0 0
sa:rare	0 0 -9 -2 16 0 0
sa:same	0 0 0 -10 15 0 0
sa:since	0 0 16 -12 -6 0 3
sa:somebody	0 0 19 4 -21 0 0
sa:suspend	0 0 -4 18 -10 0 0
sa:take	0 3 11 -16 0 -2 -3
sa:that	0 8 3 -13 5 -16 0
sa:the	5 -17 -4 -3 13 0 -9
sa:the <day-ahead>	0 0 -11 19 -6 -2 -1
sa:the <person>	0 0 -4 -9 17 0 0
sa:the <span>	0 0 16 7 -19 0 0
sa:the truce	11 -4 -3 -16 10 -1 0
sa:the two	2 0 15 0 -10 -1 0
sa:their	3 0 17 -4 -9 0 -1
sa:them	0 0 2 -18 15 0 0
sa:thi month	0 0 3 16 -14 0 0
sa:till	0 0 11 0 -15 0 7
sa:to <level>	0 0 1 -22 12 0 4
sa:truce of	0 15 -8 1 -3 -2 0
sa:unless <organisation>	0 0 -21 0 24 0 0
sa:up .	0 0 15 0 -12 0 0
sa:was	7 1 6 -9 5 -16 -3
sa:well	0 0 -16 -3 20 0 0
sa:well .	0 0 -13 -1 18 0 0
sa:whatever	0 0 -4 -10 16 0 0
sa:when	0 -4 15 0 -9 -1 -2
sa:where	0 0 8 14 -18 0 0
sa:where it	0 0 6 12 -17 0 0
sa:who	0 0 -8 -4 15 0 0
sa:will	0 -6 24 2 -9 -9 -19
sa:without	15 -3 -8 -11 5 0 0
sa:would be	-1 0 -17 3 14 0 0
sa:year	0 0 -3 16 -6 -1 -1
sb:"	0 0 -2 -15 9 8 -3
sb:" the	0 0 -14 0 16 0 0
sb:*	0 0 -22 -8 14 5 6
sb:, <number>	0 0 17 -7 -9 0 0
sb:, a	0 4 -11 -9 18 0 0
sb:, end	0 0 16 0 -13 0 0
sb:, from	0 8 -28 0 10 2 4
sb:, good	0 0 17 0 -15 -1 0
sb:, of	0 0 -10 -4 -9 5 15
sb:, on	2 -2 10 3 -21 1 11
sb:, one	0 0 -17 0 17 0 0
sb:, so	0 0 16 -6 -7 -3 0
sb:, until	0 0 -13 -4 20 -2 0
sb:, up	0 0 11 0 -16 5 0
sb:-	0 0 5 0 -14 -2 17
sb:.	0 0 5 -15 3 0 1
sb:: <number>	0 0 -16 5 0 0 15
sb:: <span>	0 0 -16 1 0 15 0
sb:: from	0 0 -6 -3 18 -5 0
sb:: the	0 0 1 -16 7 3 0
sb:<day-ahead>	-1 -2 -13 0 -10 33 -16
sb:<day-ahead> ,	0 0 -14 8 -15 29 -4
sb:<day-ahead> and	0 0 -13 -3 18 0 -1
sb:<day-gone>	4 0 31 0 -19 -9 -18
sb:<day-gone> ,	4 0 19 -9 -5 -8 -3
sb:<day-today>	2 0 -20 6 0 11 0
sb:<duty>	5 0 0 15 -10 -2 1
sb:<goods>	-2 -1 21 3 -10 -12 -1
sb:<level> ,	2 4 -16 3 -6 15 -1
sb:<level> that	0 0 -7 -6 15 0 0
sb:<level> until	0 0 5 3 -15 6 0
sb:<name>	0 -22 3 1 -7 2 14
sb:<name> ,	0 -3 12 6 -1 -18 -6
sb:<name> :	0 0 -6 0 -2 -2 15
sb:<name> and	1 -3 26 11 -28 -7 0
sb:<name> is	0 0 -20 0 21 0 0
sb:<name> on	0 0 -10 -8 22 -1 0
sb:<name> to	0 0 -3 4 -16 8 9
sb:<name> will	0 0 4 -6 -15 8 8
sb:<not>	-8 -2 2 0 16 -28 -11
sb:<number>	-9 -6 -15 -3 18 -2 3
sb:<number> ,	0 0 31 2 -21 -10 -4
sb:<number> :	0 0 -20 3 1 1 16
sb:<office>	-1 -1 -30 1 19 4 0
sb:<office> 's	0 0 -14 0 17 0 0
sb:<office> :	0 0 -23 2 21 0 0
sb:<organisation>	-1 0 -26 20 8 1 -8
sb:<organisation> of	0 0 0 18 -18 0 0
sb:<person>	-10 -7 4 -17 10 2 -5
sb:<person> (	0 0 15 0 -14 0 0
sb:<person> ,	0 0 1 0 13 -17 -4
sb:<person> :	0 0 6 -19 10 -3 -6
sb:<person> on	0 0 -10 -5 21 -5 0
sb:<person> say	0 0 2 4 -22 18 0
sb:<points>	-2 -2 31 0 -31 2 -1
sb:<quality> good	0 0 17 -17 0 -5 -4
sb:<span>	-1 12 3 0 -17 2 15
sb:<span> ,	3 16 -11 -4 -2 -1 11
sb:<span> and	0 0 -7 -6 -1 19 0
sb:<span> are	0 0 23 0 -21 0 0
sb:<span> from	0 3 -1 11 -21 2 8
sb:<taker>	0 0 -9 -9 21 0 0
sb:<v-begin>	-3 5 -8 19 -9 -1 0
sb:<v-buy>	0 0 4 -24 13 0 -1
sb:<v-deny>	0 0 -6 -5 16 -2 0
sb:<v-end>	1 -17 7 -6 -10 15 -1
sb:<v-propose>	-3 3 -25 0 17 2 0
sb:<v-say>	-10 0 1 13 -9 6 -19
sb:<v-sell>	0 0 -5 -2 16 -5 -3
sb:<v-stay>	1 -1 3 4 2 -2 -15
sb:<v-suspend>	0 0 7 5 -4 -16 5
sb:<v-target>	0 0 -4 -13 19 0 -6
sb:about	0 0 -21 -2 15 8 0
sb:about the	0 0 -17 0 18 0 0
sb:after	0 0 7 -16 7 -5 0
sb:agree in	0 0 16 12 -22 -1 0
sb:agreement	0 0 0 -6 15 -11 0
sb:all	6 0 3 -17 1 0 -2
sb:all of	0 0 17 0 -21 7 0
sb:an extension	0 0 15 0 -12 0 0
sb:and	-10 -19 3 8 -4 4 0
sb:and <name>	1 -2 16 13 -25 0 0
sb:and end	0 0 -17 0 0 21 0
sb:and from	0 0 0 6 -15 0 12
sb:and it	0 0 28 -2 -18 -9 0
sb:and on	0 0 -17 6 12 -3 0
sb:and that	0 0 -16 3 8 1 0
sb:another <span>	0 0 -14 0 18 -5 0
sb:answer	0 0 -10 -1 -7 18 0
sb:arrangement	-1 0 14 -2 -23 16 0
sb:as	0 0 -20 4 6 -12 12
sb:as of	0 0 -21 10 -5 -4 13
sb:ask	0 0 14 0 -24 6 8
sb:at <level>	0 0 -11 11 -9 15 0
sb:back	0 0 -17 -1 24 -6 0
sb:be	-1 -1 -1 13 -15 16 -11
sb:before	-1 -1 10 12 -8 -15 -1
sb:between	2 -1 3 7 0 -17 -2
sb:both	0 -3 4 21 -18 -6 2
sb:busan	0 0 13 -22 -4 7 0
sb:carry	0 0 -5 6 -15 5 11
sb:cease	0 0 -5 1 -14 18 0
sb:ceasefire	0 0 -20 4 23 -9 0
sb:city	5 10 -23 -5 11 0 0
sb:clock	-1 0 1 19 -19 0 0
sb:club	0 0 -15 0 16 0 0
sb:come to	0 0 16 -3 -5 -6 0
sb:commerce	0 0 -10 0 -5 15 0
sb:conclude in	0 0 0 7 -16 6 0
sb:continue	0 0 3 5 -15 4 0
sb:count	0 0 18 0 -16 0 0
sb:current	0 0 16 7 -17 -6 0
sb:date	0 0 18 -4 -14 -6 7
sb:day	0 0 17 -7 -5 -2 -3
sb:deadline	0 0 -21 0 22 0 0
sb:delegation	0 0 -11 0 17 -2 0
sb:did	5 0 -18 12 -1 0 0
sb:duty	0 2 15 14 -20 -6 -2
sb:duty ,	0 0 10 11 -18 0 0
sb:duty on	1 4 -15 0 -5 8 5
sb:effect	0 0 16 3 -15 -6 1
sb:end	-2 -6 10 -17 -2 6 -14
sb:everybody	0 0 -16 5 11 0 0
sb:exclusion	0 0 -15 0 18 -1 0
sb:expire	6 -3 0 -15 2 0 -2
sb:extend the	0 8 -18 0 15 -8 0
sb:extension	0 0 21 0 -14 -3 0
sb:extension of	0 0 16 0 -13 0 0
sb:face	0 0 15 0 -13 0 0
sb:fee	0 0 -12 -3 18 0 0
sb:first	0 4 -4 -15 -1 5 11
sb:for <span>	-2 2 16 0 -24 0 11
sb:for the	0 4 -11 -8 18 -1 0
sb:force since	0 0 -4 16 -7 -6 0
sb:from	-3 9 -26 22 0 -13 8
sb:frozen	3 5 -21 -4 15 -7 0
sb:good	-2 -1 21 -10 0 -13 -14
sb:good ,	0 0 18 -4 -14 0 0
sb:good pay	0 0 -5 -9 16 0 0
sb:had	-5 5 -17 -1 26 -15 -4
sb:has	0 -3 -4 -6 18 -13 -10
sb:has been	0 0 -6 -7 16 -3 0
sb:i	0 0 11 -21 8 -4 0
sb:in	-3 -6 -5 21 -2 0 -19
sb:in a	0 0 -12 -6 23 0 0
sb:in busan	0 0 12 -15 -2 1 0
sb:in force	0 0 9 14 -15 -9 0
sb:in the	0 0 -11 -8 17 3 -2
sb:in which	0 0 12 5 -21 6 -3
sb:including	0 0 17 0 -14 -1 0
sb:into	0 0 -13 0 -2 -1 15
sb:into <name>	0 0 -10 0 -7 0 16
sb:is for	0 0 -4 4 -18 17 0
sb:it ,	6 0 -17 9 2 -4 0
sb:it run	9 0 15 0 -12 -13 0
sb:it was	-2 2 15 12 -18 -2 -4
sb:it will	0 0 5 -2 7 -16 0
sb:its	3 -7 17 -17 -9 8 -14
sb:keep the	0 0 14 0 -24 12 0
sb:last	0 0 22 -13 -17 2 -6
sb:last day	0 0 18 0 -13 -4 0
sb:loaded	0 0 -13 -5 19 0 0
sb:loaded before	0 0 -13 -4 18 0 0
sb:lull	0 0 -15 6 9 0 0
sb:may	0 0 -3 -4 17 -14 0
sb:meet in	0 0 -10 -2 16 0 0
sb:midnight	6 0 0 -6 -13 0 19
sb:ministry	0 0 -12 -2 -2 15 0
sb:more	0 0 -18 0 16 5 0
sb:mr <person>	0 0 -7 -5 22 -7 -1
sb:not ,	0 0 -18 0 20 0 0
sb:note	0 0 7 15 -18 -1 0
sb:of	-3 0 -10 -6 17 -6 2
sb:of <level>	0 0 -7 -8 19 -10 -1
sb:of <span>	4 8 -15 -9 3 4 4
sb:of its	0 0 -12 -4 19 0 0
sb:offer	0 8 -15 -6 14 -3 0
sb:old	0 0 15 -5 -3 -4 0
sb:on	0 -5 -14 -6 12 15 5
sb:on <day-ahead>	0 0 -15 0 -2 22 -3
sb:on paper	0 0 25 0 -24 0 0
sb:on the	0 0 -15 -9 30 -10 -5
sb:on their	0 0 17 0 -15 0 0
sb:one ,	0 0 4 4 -18 6 2
sb:order	0 0 18 -16 -2 -5 0
sb:our	0 0 0 -13 19 -6 -1
sb:out	11 -2 20 -15 -15 0 -5
sb:over	0 0 0 -21 8 4 -1
sb:own	0 0 17 -14 -1 0 -4
sb:party	0 0 -18 0 20 0 0
sb:pause	-3 4 4 4 -2 -15 0
sb:pause in	0 0 18 -3 -14 0 0
sb:port	0 0 -13 -4 22 -3 0
sb:prolonged	0 0 4 0 13 -24 0
sb:reciprocal	0 0 15 12 -21 -1 0
sb:renewed	0 0 8 -15 0 6 0
sb:river	0 0 -10 -1 16 -2 0
sb:run ,	0 0 15 0 -9 -5 0
sb:season	0 0 -15 -2 4 11 0
sb:short	0 0 18 0 -17 0 0
sb:since	-8 -9 -3 20 -1 -19 -13
sb:since <day-gone>	0 0 27 11 -27 -12 0
sb:since the	0 0 -8 17 -8 -2 0
sb:sir	0 0 4 16 -16 0 0
sb:sit	0 0 -15 0 17 -3 0
sb:six	0 0 18 0 -15 0 0
sb:standstill	1 1 -16 3 0 8 0
sb:start	0 0 -6 22 -10 -2 -2
sb:stockholm ,	0 0 -3 -7 15 0 0
sb:stop	-3 0 11 15 -25 0 6
sb:sunday	0 0 11 -6 -17 13 0
sb:surcharge	0 0 -23 1 22 -3 0
sb:talk	-1 0 -3 -11 23 -2 0
sb:than	0 0 -15 -4 24 -4 0
sb:that	-2 0 6 7 -9 1 -15
sb:that 's	0 0 16 -6 -5 -5 0
sb:that keep	0 0 16 0 -15 0 0
sb:that was	0 0 -21 0 17 0 0
sb:the	-22 -9 6 0 13 0 -19
sb:the <number>	0 0 -17 -6 13 7 0
sb:the <organisation>	0 0 -24 2 22 -3 -2
sb:the <quality>	9 4 -10 -17 20 -19 -5
sb:the <span>	0 0 33 0 -31 -5 6
sb:the ceasefire	0 0 -18 0 24 -9 0
sb:the clock	0 0 0 22 -21 0 0
sb:the deadline	0 0 -15 0 16 0 0
sb:the present	0 0 9 0 -16 7 0
sb:the truce	-10 0 15 7 -7 -14 -2
sb:there	0 0 -24 7 11 0 6
sb:thing	0 0 15 0 -9 -3 0
sb:three ,	0 0 -9 0 -8 0 16
sb:truce end	0 0 17 0 -12 0 0
sb:truce that	0 0 25 -6 -12 -5 0
sb:truce was	0 0 5 13 -15 -1 0
sb:tuesday ,	0 0 15 -9 -6 0 0
sb:two	-1 -2 -20 7 1 12 0
sb:under	-2 0 -17 0 17 0 0
sb:under the	0 0 -16 8 3 2 0
sb:union	0 0 -14 0 15 0 0
sb:unless	0 0 15 0 -15 2 0
sb:until	-6 -8 9 -17 -3 12 -17
sb:up	0 4 17 -15 -13 7 -4
sb:up to	0 0 15 -2 -12 0 0
sb:was to	-1 3 -22 0 9 7 3
sb:water	0 0 -14 -3 23 -8 0
sb:when	7 0 -19 0 9 5 -1
sb:when the	0 0 -17 0 11 7 0
sb:which begin	0 6 -20 -3 9 0 2
sb:which it	0 0 5 5 -16 7 0
sb:will	-1 -1 -23 -10 23 5 0
sb:will be	0 0 20 0 -21 2 -1
sb:with a	0 0 -16 2 10 0 0
sb:with the	0 0 -1 -13 15 -2 0
sb:would	-5 -4 -7 -10 -6 31 -4
sb:you	0 0 -9 -2 24 -18 0
sb:—	0 0 -13 8 -6 15 0
t0=future	-2 -1 -24 -13 10 14 4
t0=modal-passive	0 0 -11 -3 15 0 0
t0=past	20 2 -6 -1 7 -31 -8
t0=present	-19 -18 -3 0 16 -4 -5
t1=future	-1 -1 -22 -12 11 10 4
t1=modal-passive	0 0 -11 -3 15 0 0
t1=past	20 3 -9 -1 10 -38 -19
t1=present	-18 -17 -1 -1 17 -8 -3
t:loose & d:ahead	-4 -3 15 -33 0 1 0
t:loose & d:gone	4 0 -20 15 -3 -8 -4
t:loose-r1	0 -1 8 -16 9 0 -1
t:more	3 2 1 -16 2 5 -9
t:more & d:gone	12 10 -27 -9 16 -18 -2
t:more-l	-13 2 4 -26 -1 14 -1
t:more-l1	0 -1 0 -15 5 9 -1
t:more-l2	0 2 -18 -10 17 9 -2
t:more-r2	0 -7 -19 15 5 2 -4
t:quiet	4 -1 -6 12 -12 15 -7
t:quiet & d:ahead	-3 0 -7 -9 4 17 -5
t:quiet & d:gone	8 0 -9 20 -18 0 0
t:quiet-l	5 0 -5 11 -15 16 -5
t:quiet-l1	0 0 -3 8 3 -15 0
t:quiet-l2	7 0 -16 5 -16 23 0
t:quiet-r2	0 0 -2 20 -16 0 0
t:truce	-1 4 0 9 -9 4 -18
t:truce & d:ahead	-17 -20 10 -32 2 13 -11
t:truce & d:gone	7 14 -33 27 -14 -23 -6
t:truce-l	-4 3 -3 11 -4 5 -22
t:truce-l1	0 -1 0 8 4 -20 0
t:truce-r1	9 4 -17 2 4 -7 -1
t:truce-r2	-7 -2 25 -7 -17 6 1
tn:truce	-1 8 24 0 -17 -12 -8
tn:verb	0 -1 -10 -9 9 15 -2
tp:quiet	0 5 16 2 -17 -4 0
tp:truce	0 0 14 -6 -15 7 3
tp:verb	0 8 -20 0 14 -7 0
v0-none	-23 -9 -3 -4 25 -16 -3
v0=begin	-2 6 -17 0 0 0 6
v0=end	0 0 -13 -1 17 -2 -3
v0=stop	-2 0 7 13 -16 0 0
v1-none	-20 -7 1 -5 21 -15 -3
v1=be	-5 -3 4 -15 10 -6 3
v1=begin	-1 5 -16 11 -8 -6 7
v1=carry	0 0 4 7 -16 3 0
v1=other	0 -1 -5 -6 16 0 -4
v1=stop	-2 0 7 13 -16 0 0
v2-none	-20 -27 -9 -6 39 -5 -19
v:a:<v-begin>	0 0 -5 -4 17 -4 -6
v:a:<v-end>	4 0 -1 2 -20 4 14
v:a:<v-propose>	0 0 -7 -4 15 0 0
v:b:<v-begin>	-14 0 -19 19 -2 4 -1
v:b:<v-end>	4 -15 33 -20 -25 6 0
v:b:<v-propose>	-2 -1 -19 5 1 21 -5
v:b:<v-return>	0 0 -1 -3 15 -8 0
v:c0=bear	-2 -2 -5 2 13 -2 -16
v:c0=end	7 -11 17 0 -15 -4 -1
v:c0=impose	-10 -8 -12 -5 15 12 -6
v:c0=propose	0 0 -16 -1 0 24 -2
v:c0=target	0 0 9 -17 9 -4 -3
v:c0=up	-1 0 0 -15 8 8 -6
v:c1=agree & d:ahead	0 0 -15 -13 28 -2 0
v:c1=agree & d:today	0 0 14 9 -19 0 0
v:c1=bear	-4 -3 -11 0 12 10 -19
v:c1=bear & d:gone	0 0 -2 -5 16 -2 -3
v:c1=down	0 0 0 -14 15 -9 3
v:c1=end	6 -12 20 -8 -14 -1 -2
v:c1=end & d:ahead	-17 0 24 -12 -18 1 1
v:c1=end & d:gone	16 -7 -16 3 2 -8 -5
v:c1=impose	-13 -11 -5 -9 21 3 -9
v:c1=impose & d:gone	-6 -5 -12 -11 32 -8 -8
v:c1=impose & d:today	0 0 -31 7 11 0 0
v:c1=propose & d:ahead	0 0 -20 -5 12 14 0
v:c1=say & d:ahead	0 0 15 5 -12 -2 -4
v:c1=say & d:today	0 0 -15 0 10 0 0
v:c1=stay & d:ahead	-4 -4 3 -44 4 6 3
v:c1=stay & d:gone	5 0 -35 13 5 -11 -4
v:c1=stay & d:today	0 0 27 -7 -18 0 0
v:c1=target	0 0 8 -18 11 -5 -3
v:c1=up	0 -1 0 -15 11 6 -7
v:c1=up & d:ahead	0 0 3 10 -18 11 -5
v:c1=up & d:gone	0 0 -1 -28 39 -5 0
v:ct1=bear future	0 0 -5 -4 15 0 0
v:ct1=bear present	0 0 0 19 -1 -16 -11
v:ct1=end past	21 -2 -19 -3 2 -3 -1
v:ct1=end present	-22 -3 21 3 -19 2 3
v:ct1=impose future	0 0 -20 -7 16 6 0
v:ct1=impose modal	0 0 -13 -1 16 0 0
v:ct1=impose present	0 0 4 -35 5 1 3
v:ct1=propose present	0 0 2 -3 -15 15 0
v:ct1=say past	-3 0 16 -11 3 -9 -2
v:ct1=stay participle-passive	0 0 -11 -8 21 0 0
v:ct1=stay past	12 2 -5 -38 18 -2 0
v:ct1=suspend participle-passive	0 0 15 -6 -4 -3 0
v:ct1=suspend past	0 0 -8 -4 16 -5 0
v:ct1=target present	0 0 19 0 -17 0 0
v:ct1=up present	0 0 -2 -17 0 15 0
v:l1=: & d:ahead	0 0 15 -6 -19 13 -7
v:l1=<begin>	0 0 3 -32 8 5 4
v:l1=<begin> & d:ahead	-4 -7 -2 -19 0 9 10
v:l1=<begin> & d:today	0 0 15 -29 4 -2 -1
v:l1=<duty>	0 0 -4 -12 18 0 0
v:l1=<level-noun>	0 0 11 22 -30 0 0
v:l1=<level-noun> & d:today	0 0 -6 23 -19 0 0
v:l1=<name>	0 0 -9 -4 17 0 0
v:l1=<number>	0 0 -21 0 17 0 0
v:l1=<organisation>	0 0 -1 19 -16 0 0
v:l1=<organisation> & d:today	0 0 0 20 -18 0 0
v:l1=<span>	0 0 -18 -2 23 0 0
v:l1=<span> & d:ahead	0 0 -18 -1 21 0 0
v:l1=<v-begin>	0 0 -29 27 -4 -3 -2
v:l1=<v-begin> & d:ahead	0 0 -22 16 3 -2 -1
v:l1=<v-end>	-2 0 25 -19 -8 -9 -1
v:l1=<v-end> & d:ahead	0 0 20 0 -13 -6 0
v:l1=<v-impose>	0 0 -17 1 13 0 0
v:l1=a	7 0 0 -15 6 0 0
v:l1=after	0 0 20 -5 -12 0 0
v:l1=after & d:ahead	0 0 21 0 -17 0 0
v:l1=and	0 0 -4 -12 21 0 -1
v:l1=before & d:ahead	0 0 3 27 -18 -11 -9
v:l1=before & d:gone	0 0 0 -19 22 0 0
v:l1=changed	0 0 18 -18 -4 0 0
v:l1=end	0 0 17 -10 -6 -5 0
v:l1=from	-10 6 -29 35 -13 -33 14
v:l1=from & d:ahead	-1 -11 -23 27 -7 -29 20
v:l1=from & d:today	0 0 -4 15 -10 0 0
v:l1=good	0 0 -8 -6 16 0 0
v:l1=in	-6 -10 -22 3 18 -7 -2
v:l1=in & d:ahead	0 0 -17 -4 26 -3 0
v:l1=is	0 0 17 -13 -6 0 0
v:l1=is & d:ahead	0 0 21 0 -19 0 0
v:l1=is & d:gone	0 0 -1 -11 15 0 0
v:l1=last	0 5 0 12 -15 0 0
v:l1=last & d:gone	0 5 0 12 -16 0 0
v:l1=midnight	0 0 18 -4 -12 0 0
v:l1=of	-3 -6 -38 29 5 -20 0
v:l1=of & d:ahead	0 0 -29 9 22 -17 0
v:l1=of & d:today	0 0 -14 19 -11 0 0
v:l1=on	8 -8 10 -1 7 -30 -2
v:l1=on & d:ahead	-29 -17 27 -6 -5 -20 7
v:l1=on & d:gone	23 2 -29 7 2 -14 -19
v:l1=on & d:today	0 0 -25 -10 33 0 0
v:l1=out	3 0 42 -5 -40 0 0
v:l1=since & d:ahead	0 0 -4 -25 25 -4 -2
v:l1=start	0 0 -12 19 -9 0 0
v:l1=the & d:ahead	0 0 12 -10 -19 16 0
v:l1=till	0 0 17 -2 -11 0 0
v:l1=till & d:ahead	0 0 18 0 -15 0 0
v:l1=to	-3 -8 7 -36 -14 25 -18
v:l1=to & d:ahead	0 -1 11 -15 -33 29 -15
v:l1=to & d:gone	0 -3 -8 -21 41 -13 0
v:l1=tuesday	0 0 -15 10 0 0 0
v:l1=until	-5 -7 9 -3 -1 5 -16
v:l1=until & d:ahead	-1 -1 15 -2 -15 9 -14
v:l1=until & d:gone	0 -2 -20 -1 25 -8 0
v:l1=·	0 0 -7 -7 17 0 0
v:l1=· & d:today	0 0 -7 -7 17 0 0
v:l2=, & d:today	0 0 11 17 -21 0 0
v:l2=: & d:today	0 0 -7 21 -16 0 0
v:l2=<begin> & d:gone	10 6 -16 -11 12 -7 -16
v:l2=<day-ahead>	0 0 -9 0 -6 21 -6
v:l2=<day-ahead> & d:ahead	0 0 -8 3 -12 22 -6
v:l2=<day-today>	0 0 10 13 -19 0 0
v:l2=<goods>	0 -1 -19 -2 19 7 -3
v:l2=<goods> & d:ahead	0 0 -15 -7 16 7 -2
v:l2=<level-noun>	0 0 -10 -10 24 0 0
v:l2=<level>	-3 0 -4 8 4 0 -16
v:l2=<level> & d:gone	-1 0 -2 -13 22 0 0
v:l2=<level> & d:today	0 0 -6 28 -23 0 0
v:l2=<name> & d:gone	0 0 0 -17 19 0 0
v:l2=<not>	0 0 -9 -8 19 0 0
v:l2=<number> & d:ahead	0 0 3 25 -34 -3 9
v:l2=<number> & d:gone	0 0 0 -21 23 0 0
v:l2=<quality>	0 0 -5 -9 15 0 0
v:l2=<seat> & d:ahead	0 0 -10 0 17 0 0
v:l2=<span>	0 3 -7 7 -20 5 14
v:l2=<span> & d:ahead	0 0 -6 -4 -8 5 16
v:l2=<v-agree>	0 0 -16 12 1 -4 0
v:l2=<v-agree> & d:ahead	0 0 -13 -5 22 -4 0
v:l2=<v-agree> & d:gone	0 0 0 17 -15 0 0
v:l2=<v-bear> & d:gone	0 0 0 -23 28 0 -2
v:l2=<v-end> & d:ahead	-12 0 21 -9 -15 6 -9
v:l2=<v-end> & d:gone	14 -6 -16 6 0 -5 0
v:l2=<v-impose> & d:today	0 0 -13 -10 25 0 0
v:l2=<v-say>	0 0 -26 -2 19 6 0
v:l2=<v-say> & d:ahead	0 0 -18 -3 15 7 0
v:l2=<v-say> & d:today	0 0 -6 -7 16 0 0
v:l2=<v-stay> & d:ahead	0 0 -4 -19 3 9 0
v:l2=<v-stay> & d:gone	0 0 -8 15 -6 -3 0
v:l2=<v-target>	0 0 -15 -3 22 0 0
v:l2=a	0 0 16 0 -15 0 0
v:l2=and	0 -1 14 9 -23 -6 9
v:l2=and & d:ahead	0 0 16 -5 -18 -6 11
v:l2=as	0 0 -21 30 -19 -3 5
v:l2=as & d:ahead	0 0 -12 21 -15 -2 6
v:l2=as & d:today	0 0 -8 19 -13 0 0
v:l2=at	0 0 11 -22 6 -5 -1
v:l2=at & d:ahead	0 0 -6 -1 15 -3 0
v:l2=at & d:today	0 0 19 -9 -11 0 0
v:l2=been	0 0 16 -3 -11 0 0
v:l2=before	0 0 -13 -1 18 -1 0
v:l2=before & d:ahead	0 0 -13 0 16 -1 0
v:l2=busan	0 0 -7 -9 20 0 0
v:l2=by & d:ahead	0 0 -9 0 18 -6 0
v:l2=charge	0 0 -10 -5 16 0 0
v:l2=counted	0 -4 6 13 -15 -4 1
v:l2=effect & d:gone	0 0 0 19 -17 0 0
v:l2=for	0 0 -14 -2 19 0 0
v:l2=from	0 0 -19 15 3 -4 -1
v:l2=from & d:ahead	0 0 -18 -3 28 -4 -1
v:l2=from & d:gone	0 0 0 18 -16 0 0
v:l2=geneva	0 0 -5 -12 19 0 0
v:l2=go	0 0 15 -6 -7 0 0
v:l2=go & d:ahead	0 0 15 0 -15 0 0
v:l2=has & d:ahead	0 0 15 0 -9 -1 0
v:l2=have	0 0 -13 -2 20 -2 0
v:l2=have & d:ahead	0 0 -13 0 16 -2 0
v:l2=in	0 0 3 -18 20 -2 -4
v:l2=is & d:ahead	0 0 6 0 -15 -2 11
v:l2=it	0 0 17 0 -7 -3 -4
v:l2=it & d:ahead	0 0 23 -8 -10 -3 -3
v:l2=last	0 0 15 -4 -27 16 0
v:l2=last & d:ahead	0 0 0 0 -18 18 0
v:l2=loaded	0 0 -9 -8 17 0 0
v:l2=out	8 0 18 -9 -14 -4 0
v:l2=out & d:ahead	0 0 20 0 -16 -3 0
v:l2=pay & d:ahead	0 0 -8 17 -8 0 0
v:l2=run	0 -1 20 0 -22 0 0
v:l2=since & d:gone	0 0 0 19 -17 0 0
v:l2=stay	0 0 -19 6 11 0 0
v:l2=stay & d:ahead	0 0 -19 -2 23 0 0
v:l2=suspend	0 0 15 0 -16 5 0
v:l2=suspend & d:ahead	0 0 16 -2 -18 5 0
v:l2=that	0 0 16 -11 -1 -5 -1
v:l2=that & d:ahead	0 0 19 -3 -10 -5 -1
v:l2=the	0 0 -9 -18 19 6 0
v:l2=thursday	0 0 16 -13 -2 -3 -5
v:l2=time	0 0 -13 -3 19 0 0
v:l2=time & d:ahead	0 0 -13 0 17 0 0
v:l2=to	0 0 -4 -1 -9 19 -1
v:l2=to & d:ahead	0 0 0 0 -17 22 0
v:l2=tuesday	0 0 18 -13 -7 0 0
v:l2=up & d:ahead	0 0 9 0 -17 9 0
v:l2=—	0 0 -9 -15 26 0 0
v:l2=— & d:today	0 0 -8 -15 24 0 0
v:l=, a	0 0 -6 -12 20 0 0
v:l=, a & d:ahead	0 0 -6 -11 18 0 0
v:l=, from	0 9 -15 6 -6 0 3
v:l=, from & d:gone	0 12 0 8 -18 0 0
v:l=, on	11 -2 0 5 -16 0 8
v:l=, on & d:gone	12 -1 0 12 -19 0 0
v:l=<begin> <begin>	0 0 3 -32 8 5 4
v:l=<begin> <begin> & d:ahead	-4 -7 -2 -19 0 9 10
v:l=<begin> <begin> & d:today	0 0 15 -29 4 -2 -1
v:l=<begin> until	0 0 -7 -8 17 0 0
v:l=<level> on	0 0 -9 -5 21 0 -1
v:l=<level> on & d:ahead	0 0 -8 0 16 0 -1
v:l=<level> since & d:gone	0 0 0 -12 16 0 0
v:l=<name> on	0 0 -9 -5 16 0 0
v:l=<number> ,	0 0 18 8 -22 0 -1
v:l=<number> on	0 0 0 30 -24 0 -8
v:l=<number> on & d:ahead	0 0 0 26 -22 0 -7
v:l=<seat> , & d:today	0 0 4 15 -15 0 0
v:l=<span> from	0 3 -9 1 -12 0 16
v:l=<span> from & d:ahead	0 0 -9 -1 -6 0 17
v:l=as of	0 0 -19 32 -22 -3 5
v:l=as of & d:ahead	0 0 -11 21 -15 -2 6
v:l=as of & d:today	0 0 -7 19 -14 0 0
v:l=before the	0 0 -13 0 18 -1 0
v:l=before the & d:ahead	0 0 -13 0 16 -1 0
v:l=by the	0 0 -7 -3 18 -6 0
v:l=counted from	0 -4 6 13 -15 -4 1
v:l=effect on & d:gone	0 0 0 15 -13 0 0
v:l=end on & d:ahead	-5 0 17 -2 -10 -2 -3
v:l=from the	0 0 -14 18 -2 -4 -1
v:l=from the & d:ahead	0 0 -14 -3 24 -3 0
v:l=from the & d:gone	0 0 0 21 -21 0 0
v:l=go on	0 0 16 0 -13 -2 0
v:l=go on & d:ahead	0 0 17 0 -14 -2 0
v:l=loaded before	0 0 -9 -8 17 0 0
v:l=monday ,	0 0 0 -15 -1 0 11
v:l=on the & d:gone	0 0 0 15 -10 0 0
v:l=out on & d:ahead	0 0 15 0 -10 -3 0
v:l=run out	3 0 24 -2 -23 0 0
v:l=run until & d:ahead	0 0 14 0 -19 3 0
v:l=thursday ,	0 0 16 -13 -2 -3 -5
v:l=to the	0 0 0 -5 -17 22 0
v:l=to the & d:ahead	0 0 0 0 -23 24 0
v:l=tuesday ,	0 0 18 -13 -7 0 0
v:l=until the & d:ahead	0 0 -2 -2 -8 15 0
v:l=up on & d:ahead	0 0 5 0 -15 10 0
v:lead=" & d:ahead	0 0 -15 17 -3 5 -4
v:lead=" & d:today	0 0 22 0 -20 0 0
v:lead=(	0 0 -2 -1 17 -16 0
v:lead=( & d:ahead	0 0 -19 0 29 -16 0
v:lead=,	-1 -2 18 7 -6 -14 -9
v:lead=, & d:ahead	-15 -18 20 8 -16 -3 0
v:lead=, & d:gone	10 11 -36 -5 14 -18 -9
v:lead=1	0 -1 -1 0 -18 9 15
v:lead=10	0 0 16 0 -13 0 0
v:lead=:	-9 -9 10 22 -12 -22 2
v:lead=: & d:ahead	-1 -1 14 8 -12 -18 6
v:lead=: & d:gone	-3 -3 -7 -15 30 0 -4
v:lead=: & d:today	0 0 -1 32 -25 0 0
v:lead=; & d:today	0 0 16 0 -13 0 0
v:lead=a & d:gone	0 0 0 -15 18 0 0
v:lead=a & d:today	0 0 15 0 -13 0 0
v:lead=and	0 -1 0 -11 -2 17 -5
v:lead=and & d:ahead	0 0 5 -8 -16 19 -4
v:lead=april	0 0 -15 -6 24 -4 0
v:lead=april & d:ahead	0 0 -14 0 19 -3 0
v:lead=as & d:today	0 0 0 -12 15 0 0
v:lead=because	2 5 -2 7 -15 5 0
v:lead=because & d:gone	5 5 0 8 -18 0 0
v:lead=before & d:ahead	0 0 5 19 -18 -2 -2
v:lead=by	0 0 -12 -5 21 0 0
v:lead=china	0 0 17 -4 -5 -9 0
v:lead=china & d:ahead	0 0 22 0 -14 -9 0
v:lead=for	0 -1 15 -14 1 0 0
v:lead=from	0 13 -17 9 -9 -1 2
v:lead=from & d:ahead	0 -2 -15 13 -4 0 5
v:lead=from & d:gone	0 15 0 -3 -7 0 -3
v:lead=he	0 0 -8 -5 15 0 0
v:lead=i	0 0 0 -8 16 -6 0
v:lead=if	0 0 17 -13 -1 -11 -3
v:lead=if & d:ahead	0 0 18 -5 -7 -10 -2
v:lead=it & d:gone	16 -4 -11 8 -6 -6 -5
v:lead=january	0 0 1 -2 -12 15 0
v:lead=january & d:ahead	0 0 1 0 -15 15 0
v:lead=july	0 0 -10 -1 20 -4 0
v:lead=july & d:ahead	0 0 -10 0 16 -4 0
v:lead=june	0 0 -16 0 10 6 0
v:lead=last	0 0 36 -1 -32 -4 0
v:lead=march	0 0 -15 0 19 0 0
v:lead=november	0 0 18 26 -33 -8 0
v:lead=november & d:ahead	0 0 20 0 -14 -8 0
v:lead=november & d:gone	0 0 0 27 -25 0 0
v:lead=our	0 0 -8 -4 16 0 0
v:lead=the	-18 -8 10 6 -5 -4 -1
v:lead=the & d:ahead	-1 -4 10 -16 -2 2 0
v:lead=the & d:gone	-12 0 -16 19 1 -5 -2
v:lead=the & d:today	0 0 18 -4 -10 0 0
v:lead=they	8 0 2 12 -15 -1 0
v:lead=they & d:gone	10 0 0 15 -21 0 0
v:lead=thursday	0 0 18 4 -20 0 0
v:lead=thursday & d:ahead	0 0 15 0 -14 0 0
v:lead=today	0 0 17 -14 -6 0 0
v:lead=today & d:today	0 0 19 -9 -11 0 0
v:lead=tuesday	0 0 -19 -1 24 0 0
v:lead=we	0 0 -9 -7 18 0 0
v:lead=where	0 0 -11 -10 24 0 0
v:lead=which & d:ahead	0 0 4 7 -18 4 10
v:lead=who & d:ahead	0 0 -9 -2 16 0 0
v:lead=— & d:today	0 0 -14 -6 20 0 0
v:lr=, (	0 0 -6 -8 17 0 0
v:lr=, ( & d:today	0 0 -6 -8 17 0 0
v:lr=, , & d:ahead	0 0 -4 16 -5 -3 -1
v:lr=, , & d:today	0 0 16 -4 -11 0 0
v:lr=, .	0 0 14 2 -21 0 13
v:lr=, . & d:ahead	0 0 0 2 -15 1 15
v:lr=, . & d:today	0 0 18 -5 -8 0 0
v:lr=, <end>	0 0 -8 -31 30 5 -5
v:lr=, <end> & d:today	0 0 -1 -36 28 -2 0
v:lr=: .	0 0 5 -3 -21 16 0
v:lr=: . & d:ahead	0 0 6 0 -23 16 0
v:lr=<begin> , & d:ahead	0 -1 -24 0 29 -2 0
v:lr=<begin> .	-1 0 4 9 -20 16 -12
v:lr=<begin> . & d:ahead	0 0 7 -2 -17 17 -11
v:lr=<begin> <end>	0 0 21 -15 -3 -12 -3
v:lr=<begin> <end> & d:ahead	0 0 21 0 -12 -8 0
v:lr=<level> .	0 0 -6 -6 15 0 0
v:lr=<number> .	0 0 -9 -8 19 0 0
v:lr=a ,	0 0 0 -12 16 0 0
v:lr=before <end>	0 0 15 -2 -6 -6 0
v:lr=before <end> & d:ahead	0 0 15 -1 -7 -6 0
v:lr=by ,	0 0 22 -2 -17 0 0
v:lr=by , & d:ahead	0 0 23 0 -18 0 0
v:lr=by <end>	0 0 -13 0 18 0 0
v:lr=by <end> & d:ahead	0 0 -13 0 17 0 0
v:lr=for .	0 0 -8 -2 15 0 0
v:lr=from ,	0 0 -8 8 -13 -4 19
v:lr=from , & d:ahead	0 -4 -7 1 -7 -3 21
v:lr=from .	0 0 -17 29 -12 -6 -10
v:lr=from . & d:ahead	0 0 -12 22 -5 -5 -9
v:lr=from . & d:today	0 0 -2 16 -12 0 0
v:lr=from <end>	0 0 -22 6 19 -7 -10
v:lr=from <end> & d:ahead	0 0 -22 4 21 -6 -9
v:lr=from and	0 4 -5 -11 15 0 -2
v:lr=from to	0 4 17 5 -21 -5 1
v:lr=from to & d:ahead	0 0 18 0 -16 -4 2
v:lr=in ,	0 0 -9 -6 16 0 0
v:lr=is ,	0 0 -13 0 15 0 0
v:lr=is <end>	0 0 22 0 -21 0 0
v:lr=is <end> & d:ahead	0 0 23 0 -23 0 0
v:lr=last ,	0 0 0 21 -19 0 0
v:lr=last , & d:gone	0 0 0 21 -19 0 0
v:lr=of .	0 0 -2 20 -13 -1 -3
v:lr=of . & d:ahead	0 0 0 16 -11 -1 -2
v:lr=on , & d:ahead	0 -2 17 -8 -11 3 0
v:lr=on <end> & d:ahead	-4 0 5 -18 5 -9 5
v:lr=on <end> & d:gone	15 -1 -5 0 -4 -3 0
v:lr=on ? & d:ahead	0 0 15 0 -10 0 -1
v:lr=on by	0 0 0 -12 16 0 0
v:lr=since ,	0 0 -20 11 0 0 0
v:lr=since , & d:ahead	0 0 -17 -9 27 0 0
v:lr=since , & d:gone	0 0 0 16 -11 0 0
v:lr=the , & d:gone	0 0 -2 15 -10 0 0
v:lr=the <end>	-1 0 4 -19 -7 16 -4
v:lr=the <end> & d:ahead	0 0 5 -3 -21 20 -3
v:lr=the <end> & d:gone	0 0 -2 -14 29 -7 0
v:lr=to , & d:ahead	0 0 4 0 -18 16 -3
v:lr=to , & d:gone	0 0 -1 -7 15 -2 0
v:lr=to .	0 0 0 -8 -11 16 -3
v:lr=to . & d:ahead	0 0 1 -5 -16 17 -3
v:lr=to <end> & d:gone	0 0 0 -7 16 -3 0
v:lr=until .	0 0 15 -14 -11 2 -1
v:lr=until . & d:ahead	0 0 17 -3 -19 4 0
v:lr=until . & d:gone	0 0 -4 -8 19 0 0
v:lr=until <end>	0 0 -24 -8 26 3 0
v:lr=until <end> & d:ahead	0 0 -23 -1 19 5 0
v:lr=until of	0 0 11 13 -21 0 0
v:lr=until of & d:ahead	0 0 13 7 -19 0 0
v:lr=· <end>	0 0 -5 -5 15 0 0
v:lr=· <end> & d:today	0 0 -5 -5 15 0 0
v:o:subject=deal	0 0 -3 -13 29 -15 -2
v:o:subject=deal carried on ahead	0 0 15 -2 -9 -1 0
v:o:subject=deal far	0 0 6 -15 8 0 -2
v:o:subject=deal far carried on ahead	0 0 -10 0 15 0 0
v:o:subject=deal far no verb	0 0 6 -15 8 0 -2
v:o:subject=deal far no verb on	0 0 15 -1 -11 0 0
v:o:subject=deal far on ahead	0 0 15 0 -14 0 0
v:o:subject=deal no verb	0 0 -13 -11 28 -3 0
v:o:subject=deal no verb ahead	0 0 -11 0 16 -3 0
v:o:subject=duties	-12 -9 -12 -2 18 -4 1
v:o:subject=duties be gone	0 0 0 -15 18 0 0
v:o:subject=duties begin	0 0 -10 -3 18 0 -3
v:o:subject=duties carried	7 -10 10 -11 5 -6 -21
v:o:subject=duties carried be	0 0 18 -12 -3 -7 0
v:o:subject=duties carried be ahead	0 0 20 -2 -14 -6 0
v:o:subject=duties carried on ahead	0 0 -4 -13 17 -9 -6
v:o:subject=duties carried suspend	0 0 6 10 -18 8 0
v:o:subject=duties carried the ahead	0 0 -13 -2 20 -5 0
v:o:subject=duties end	0 0 -18 -3 12 -2 8
v:o:subject=duties end ahead	0 0 -18 0 8 -1 10
v:o:subject=duties end on	0 0 -17 0 20 0 0
v:o:subject=duties far carried be	0 0 -10 -7 21 -2 0
v:o:subject=duties far carried begin on	0 7 6 0 -18 0 7
v:o:subject=duties far carried from ahead	0 0 10 11 -19 -2 1
v:o:subject=duties far no verb on	0 0 -4 -8 -14 15 12
v:o:subject=duties far no verb today	0 0 8 -33 13 0 0
v:o:subject=duties far on ahead	0 0 -3 0 -19 15 12
v:o:subject=duties from ahead	0 0 -22 12 -6 -3 11
v:o:subject=duties no verb 	0 0 -7 -4 19 0 0
v:o:subject=duties no verb on	0 0 -19 13 8 -3 -14
v:o:subject=duties no verb today	0 0 -25 -1 21 0 0
v:o:subject=duties on ahead	0 0 -30 31 5 -10 -21
v:o:subject=duties on gone	0 0 0 -12 16 0 0
v:o:subject=duties until ahead	0 0 7 7 -20 8 -3
v:o:subject=fees carried	0 0 -17 0 19 0 0
v:o:subject=longer carried	5 0 15 -1 -16 0 0
v:o:subject=longer far	0 0 -1 -15 18 -1 0
v:o:subject=longer far carried	0 0 2 -15 3 6 0
v:o:subject=longer far no verb	0 0 -1 -15 18 -1 0
v:o:subject=longer far no verb ahead	0 0 -16 0 21 0 0
v:o:subject=meeting	-2 -1 4 -4 15 -13 -6
v:o:subject=meeting carried end ahead	0 0 16 0 -19 3 0
v:o:subject=meeting far carried	-2 -3 -3 2 14 -22 -5
v:o:subject=meeting far carried the ahead	0 0 -13 0 20 -8 0
v:o:subject=meeting no verb gone	0 0 0 -15 21 0 0
v:o:subject=meeting no verb on	0 0 -9 -4 19 0 0
v:o:subject=meeting no verb today	0 0 11 14 -22 0 0
v:o:subject=none carried	-13 -23 19 -8 -8 4 4
v:o:subject=none carried agree	0 0 -17 3 11 0 0
v:o:subject=none carried agree ahead	0 0 -17 0 19 0 0
v:o:subject=none carried end	-6 0 16 2 -25 9 3
v:o:subject=none carried end ahead	0 0 11 -4 -27 11 7
v:o:subject=none carried end on	-2 0 -15 11 -10 12 8
v:o:subject=none carried in gone	0 0 0 16 -14 0 0
v:o:subject=none carried of ahead	0 0 -13 -6 24 -5 -1
v:o:subject=none carried pay from	0 0 -3 -10 17 0 0
v:o:subject=none carried run	4 0 14 -6 -18 2 3
v:o:subject=none carried say	0 0 17 -2 -14 1 0
v:o:subject=none carried say ahead	0 0 18 0 -18 1 0
v:o:subject=none carried suspend	0 0 26 -1 -16 -5 0
v:o:subject=none carried suspend ahead	0 0 28 -2 -21 -5 0
v:o:subject=none carried suspend until	0 0 18 0 -14 0 0
v:o:subject=none carried to ahead	0 0 1 0 -18 13 0
v:o:subject=none from ahead	0 0 -4 16 -21 0 7
v:o:subject=none monday, today	0 0 -9 -4 16 0 0
v:o:subject=none no verb ahead	0 0 12 15 -28 6 9
v:o:subject=none no verb monday,	0 0 -10 -6 18 0 0
v:o:subject=none no verb of	0 0 -10 32 -22 -1 -5
v:o:subject=none no verb today	-4 -3 -4 0 18 -13 -11
v:o:subject=none no verb tuesday,	0 0 -7 -7 17 0 0
v:o:subject=none no verb until	0 0 20 -10 -15 3 0
v:o:subject=none of ahead	0 0 -6 19 -9 0 -4
v:o:subject=none of today	0 0 0 26 -24 0 0
v:o:subject=none since gone	0 0 0 17 -17 0 0
v:o:subject=none to ahead	0 0 11 0 -19 3 0
v:o:subject=none tuesday, today	0 0 -7 -7 17 0 0
v:o:subject=none until ahead	0 0 20 0 -25 3 0
v:o:subject=procedure	0 0 5 -16 2 -1 4
v:o:subject=procedure carried	0 0 -8 -12 23 0 0
v:o:subject=procedure far	0 0 -4 -7 -1 15 0
v:o:subject=procedure far no verb	0 0 -4 -7 -1 15 0
v:o:subject=procedure far no verb ahead	0 0 -3 0 -8 15 0
v:o:subject=signing no verb ahead	0 0 16 -10 -13 -3 9
v:o:subject=truce	0 7 19 10 -22 -5 -8
v:o:subject=truce begin gone	0 -1 0 18 -14 0 0
v:o:subject=truce carried be	0 0 0 -21 6 7 0
v:o:subject=truce carried be on	0 0 5 0 -17 12 0
v:o:subject=truce carried begin	0 3 -11 21 -19 4 -1
v:o:subject=truce carried begin ahead	0 -1 -10 15 -8 5 0
v:o:subject=truce carried end	1 0 0 8 0 -19 0
v:o:subject=truce carried end ahead	0 0 1 0 7 -18 0
v:o:subject=truce carried end on	3 0 2 9 -3 -17 0
v:o:subject=truce carried suspend	0 0 -11 0 17 -6 0
v:o:subject=truce carried suspend ahead	0 0 -10 0 15 -6 0
v:o:subject=truce end	2 3 16 -5 -20 2 0
v:o:subject=truce far  ahead	0 0 -17 0 3 -5 15
v:o:subject=truce far carried end ahead	0 0 15 0 -12 0 0
v:o:subject=truce from ahead	0 -6 -13 -8 31 -5 -6
v:o:subject=truce from gone	0 12 0 15 -24 0 0
v:o:subject=truce no verb	0 6 6 9 -7 -15 -2
v:o:subject=truce no verb 	6 6 0 -17 -14 4 11
v:o:subject=truce no verb ahead	-5 -17 -1 2 11 -11 0
v:o:subject=truce no verb gone	4 15 -11 3 -10 -5 -3
v:o:subject=truce no verb today	0 0 23 6 -26 0 0
v:o:subject=truce on ahead	-6 -1 16 -2 -7 -2 -3
v:o:topic=controls	0 0 -11 -14 34 -12 -2
v:o:topic=controls ahead	0 0 -9 -3 22 -11 -1
v:o:topic=controls far	0 0 2 -15 0 8 0
v:o:topic=controls far on	0 0 15 0 -14 0 0
v:o:topic=controls far on ahead	0 0 15 0 -14 0 0
v:o:topic=controls suspend	0 0 -18 0 21 0 0
v:o:topic=deal	-4 -1 13 -24 11 -5 -7
v:o:topic=deal end	0 0 19 -1 -18 4 0
v:o:topic=deal far no verb	0 0 6 -15 8 0 -2
v:o:topic=deal gone	-1 0 -2 -9 19 0 0
v:o:topic=deal no verb	0 0 -13 -11 28 -3 0
v:o:topic=deal the	0 0 14 0 -16 2 0
v:o:topic=deal the ahead	0 0 15 0 -19 2 0
v:o:topic=duties	5 -19 -9 14 6 -11 -3
v:o:topic=duties before ahead	0 0 7 20 -24 0 -3
v:o:topic=duties before gone	0 0 0 -15 17 0 0
v:o:topic=duties begin	0 0 -10 -3 25 -8 -13
v:o:topic=duties by	0 0 -9 0 15 0 0
v:o:topic=duties far	-19 -11 0 -2 3 10 0
v:o:topic=duties far ahead	-2 -1 0 2 -13 15 4
v:o:topic=duties far be	0 0 -9 -5 18 -1 0
v:o:topic=duties far of	0 0 -6 15 -10 0 0
v:o:topic=duties far on	-2 0 -6 -9 -2 7 15
v:o:topic=duties far on ahead	0 0 -4 -7 -11 8 17
v:o:topic=duties far since ahead	0 0 -11 -1 15 0 0
v:o:topic=duties far today	0 0 3 -18 14 -1 -1
v:o:topic=duties from	0 0 -37 20 -1 -8 6
v:o:topic=duties from ahead	0 0 -34 15 -1 -7 9
v:o:topic=duties from gone	0 0 0 -15 21 0 -4
v:o:topic=duties from today	0 0 0 19 -16 0 0
v:o:topic=duties gone	14 -9 -21 6 6 -13 -17
v:o:topic=duties levy	0 0 -3 17 -12 0 0
v:o:topic=duties on	12 -2 -19 17 5 -20 -13
v:o:topic=duties on ahead	-6 0 -15 22 8 -17 -8
v:o:topic=duties on gone	17 0 -1 2 -8 0 -4
v:o:topic=duties on today	0 0 -2 -10 16 0 0
v:o:topic=duties other	13 0 -15 3 -5 5 0
v:o:topic=duties say	0 0 -3 -8 15 0 0
v:o:topic=duties today	0 0 -20 8 9 -1 -2
v:o:topic=duties until	0 0 10 5 -21 12 -5
v:o:topic=duties until ahead	0 0 12 4 -26 14 -4
v:o:topic=exclusions	0 0 -9 -9 22 -2 0
v:o:topic=exclusions ahead	0 0 -9 0 16 -2 0
v:o:topic=fees	0 0 -2 -22 25 -6 -3
v:o:topic=fees gone	0 0 0 -13 15 0 0
v:o:topic=fees on	0 0 -5 -9 18 0 0
v:o:topic=longer be	0 0 14 -3 -15 5 0
v:o:topic=longer extend	0 0 -19 0 1 14 0
v:o:topic=longer far	0 0 10 -21 9 -3 -1
v:o:topic=longer far no verb	0 0 -1 -15 18 -1 0
v:o:topic=longer on	4 0 18 -7 -6 -16 0
v:o:topic=longer on ahead	0 0 19 0 -9 -16 0
v:o:topic=longer to	0 0 3 0 -24 17 0
v:o:topic=longer to ahead	0 0 4 0 -28 19 0
v:o:topic=meeting	-10 -9 -10 -10 24 1 -3
v:o:topic=meeting ahead	0 0 -6 -16 9 7 0
v:o:topic=meeting far ahead	0 0 0 -19 3 -3 11
v:o:topic=meeting far the	0 0 -16 7 5 0 0
v:o:topic=meeting far the ahead	0 0 -16 0 13 0 0
v:o:topic=meeting gone	-5 -5 -4 -5 24 -3 -3
v:o:topic=meeting on	-4 -4 -1 -9 15 0 0
v:o:topic=meeting on gone	-2 -2 0 -1 15 -1 -2
v:o:topic=meeting the	0 0 9 7 -19 4 0
v:o:topic=none	-24 -21 3 1 1 1 10
v:o:topic=none  today	0 0 2 -15 8 0 0
v:o:topic=none ahead	-5 -4 13 -4 -25 11 23
v:o:topic=none be	0 0 -19 4 14 -13 7
v:o:topic=none from	0 0 -14 14 -17 -3 16
v:o:topic=none from ahead	0 0 -13 9 -15 -3 18
v:o:topic=none gone	-9 -7 -20 5 14 -11 -14
v:o:topic=none have	0 0 0 -17 8 0 6
v:o:topic=none monday,	0 0 -10 -6 18 0 0
v:o:topic=none monday, today	0 0 -9 -4 16 0 0
v:o:topic=none of	0 0 -12 29 -14 -7 -8
v:o:topic=none of today	0 0 0 26 -24 0 0
v:o:topic=none on	-3 -1 18 -9 -5 -7 0
v:o:topic=none on ahead	0 0 20 -19 -10 -6 1
v:o:topic=none run	0 0 13 -10 -17 6 4
v:o:topic=none say	0 0 18 0 -17 1 0
v:o:topic=none to	0 0 3 -6 -20 15 0
v:o:topic=none to ahead	0 0 4 0 -27 16 0
v:o:topic=none today	-5 -4 -8 -2 22 -13 -11
v:o:topic=none tuesday,	0 0 -7 -7 17 0 0
v:o:topic=none tuesday, today	0 0 -7 -7 17 0 0
v:o:topic=procedure	0 0 -3 -23 25 -12 0
v:o:topic=procedure far no verb	0 0 -4 -7 -1 15 0
v:o:topic=procedure from ahead	0 0 -6 -3 15 0 0
v:o:topic=procedure gone	0 0 0 -9 15 0 0
v:o:topic=procedure on	0 0 -12 -4 21 0 0
v:o:topic=procedure on ahead	0 0 -11 0 15 0 0
v:o:topic=procedure the	0 0 18 0 -17 0 0
v:o:topic=procedure the ahead	0 0 19 0 -18 0 0
v:o:topic=sale	0 0 -12 0 17 -1 0
v:o:topic=sale ahead	0 0 -11 0 15 -1 0
v:o:topic=sale far	0 0 -14 -7 24 0 0
v:o:topic=signing	-6 -4 -12 7 10 -16 3
v:o:topic=signing ahead	0 0 -3 -21 17 -12 5
v:o:topic=signing of	0 0 -6 -7 16 0 0
v:o:topic=signing on ahead	0 0 0 -16 6 0 8
v:o:topic=signing today	0 0 -14 21 -12 0 0
v:o:topic=truce	-3 11 28 4 -27 -2 -16
v:o:topic=truce 	6 5 4 -23 -13 2 10
v:o:topic=truce  gone	8 8 0 -20 -1 0 -1
v:o:topic=truce agree	0 0 -10 -3 16 0 0
v:o:topic=truce ahead	-21 -32 36 7 -33 5 -7
v:o:topic=truce be	-1 -2 12 -18 -2 9 0
v:o:topic=truce begin	-1 6 0 25 -27 5 -4
v:o:topic=truce carry	0 0 -3 0 -14 18 0
v:o:topic=truce far  ahead	0 0 -17 0 3 -5 15
v:o:topic=truce far gone	16 -4 -7 -4 0 0 -5
v:o:topic=truce far on	17 0 10 3 -23 -1 -4
v:o:topic=truce far on ahead	-1 0 15 -2 -7 0 -3
v:o:topic=truce far on gone	19 0 -5 6 -20 0 0
v:o:topic=truce from gone	0 16 0 8 -19 0 0
v:o:topic=truce gone	8 25 -39 3 3 -24 -8
v:o:topic=truce in	0 -4 -7 19 -9 0 0
v:o:topic=truce in gone	0 -3 0 19 -15 0 0
v:o:topic=truce no verb	0 6 6 9 -7 -15 -2
v:o:topic=truce of ahead	0 0 -13 -4 17 0 0
v:o:topic=truce other	0 0 8 -16 2 0 5
v:o:topic=truce out	0 0 18 -1 -15 0 0
v:o:topic=truce the	0 0 -3 -17 5 7 0
v:o:topic=truce the gone	0 0 -1 -13 22 -4 0
v:o:topic=truce to gone	0 -1 -4 -7 20 -3 0
v:o:topic=truce today	0 0 20 -7 -8 0 0
v:o:topic=truce until	0 -2 3 -17 1 3 0
v:o:topic=truce until gone	0 0 -8 -12 26 -1 0
v:r1=)	0 0 -6 -4 23 -16 0
v:r1=) & d:ahead	0 0 -24 0 33 -16 0
v:r1=,	-23 0 16 -3 -5 0 -4
v:r1=, & d:ahead	-9 -23 22 -28 -10 7 3
v:r1=, & d:gone	-11 12 -31 15 3 -14 -16
v:r1=.	-17 -21 14 19 -16 3 0
v:r1=. & d:ahead	-13 -6 19 13 -29 11 7
v:r1=. & d:gone	0 -8 -29 0 26 -14 -9
v:r1=: & d:gone	-2 0 0 -24 32 0 0
v:r1=<end>	0 -25 0 -7 17 1 -18
v:r1=<end> & d:ahead	-12 -5 9 -3 -12 15 -5
v:r1=<end> & d:gone	9 -12 -25 -2 26 -27 -5
v:r1=<end> & d:today	-5 -3 -3 -2 20 -13 -8
v:r1=<level>	0 0 -5 -9 19 0 0
v:r1=<number>	0 0 -3 -15 21 0 0
v:r1=<v-bear> & d:ahead	0 0 -7 20 -11 0 -4
v:r1=<v-say>	0 0 -1 20 -17 0 0
v:r1=a	0 0 -1 -13 18 0 0
v:r1=and	0 -2 -6 -5 16 -9 -3
v:r1=and & d:ahead	-3 -2 -18 0 21 -7 0
v:r1=and & d:today	0 0 15 -12 -4 0 0
v:r1=at	20 0 9 -24 -7 -7 -4
v:r1=at & d:gone	22 0 -3 -14 -8 0 0
v:r1=evening	0 0 -10 -8 23 -1 0
v:r1=from	0 0 -7 -6 16 0 0
v:r1=if & d:ahead	0 0 -7 0 -9 0 16
v:r1=in	0 0 -4 -10 19 0 -1
v:r1=it	10 3 -15 -2 7 -6 -4
v:r1=it & d:ahead	0 0 -10 -5 22 -4 -3
v:r1=of	0 0 15 8 -16 -1 -4
v:r1=of & d:ahead	0 0 17 4 -19 0 -3
v:r1=our & d:gone	0 0 0 15 -14 0 0
v:r1=that	0 0 0 -25 21 0 0
v:r1=that & d:gone	0 0 0 -10 15 0 0
v:r1=that & d:today	0 0 -4 -8 16 0 0
v:r1=the	-4 -5 5 -15 13 -8 0
v:r1=the & d:today	0 0 -15 -13 28 0 0
v:r1=will	0 0 0 17 -15 -2 0
v:r1=with	0 0 -8 -7 20 0 0
v:r1=—	6 4 -16 6 1 -8 -6
v:r1=— & d:today	0 0 -17 9 0 0 0
v:t0=future	-3 -1 -23 -30 8 23 2
v:t0=modal	-9 -2 16 -3 -8 6 -12
v:t0=past	21 0 -5 -5 13 -37 -14
v:t0=present	-14 -24 23 6 -13 -1 -9
v:t0=present-passive-not	0 0 3 13 -16 0 0
v:t:loose	3 -2 16 13 -20 0 -10
v:t:loose & d:ahead	-6 -4 23 -27 -10 3 -3
v:t:loose & d:gone	8 0 -21 11 -2 -9 -4
v:t:loose & d:today	0 0 0 24 -19 0 0
v:t:loose-l	-1 1 16 7 -18 1 -5
v:t:loose-l3	-2 -4 17 4 -13 -3 0
v:t:loose-r1	0 -1 7 -19 12 0 -2
v:t:loose-r2	0 0 -16 13 7 -5 -5
v:t:loose-r3	0 0 -16 12 3 0 0
v:t:more	0 0 5 -11 -2 10 -18
v:t:more & d:ahead	-15 -13 16 0 -21 19 -10
v:t:more & d:gone	11 9 -30 -11 20 -19 -3
v:t:more-l	-15 1 11 -17 -12 22 -7
v:t:more-l1	0 -1 -5 -18 1 22 -3
v:t:more-l3	-2 3 5 0 -18 11 4
v:t:more-r2	0 -7 -23 19 5 1 -6
v:t:more-r3	10 2 -4 -15 6 0 -6
v:t:quiet	3 -3 9 15 -26 11 -9
v:t:quiet & d:gone	7 -1 -10 20 -17 -1 0
v:t:quiet & d:today	0 0 20 -1 -17 0 0
v:t:quiet-l	4 -1 11 15 -32 12 -7
v:t:quiet-l1	0 0 0 14 -2 -17 0
v:t:quiet-l2	6 0 -11 2 -16 22 0
v:t:quiet-l3	0 0 10 -4 -17 11 0
v:t:quiet-r2	0 0 -2 19 -15 0 0
v:t:truce	-3 3 21 11 -27 3 -13
v:t:truce & d:ahead	-18 -21 21 -16 -15 12 -4
v:t:truce & d:gone	6 13 -35 28 -13 -24 -8
v:t:truce & d:today	0 0 31 -18 -13 0 0
v:t:truce-l	-6 2 15 12 -19 5 -32
v:t:truce-l1	0 -1 0 10 4 -21 -1
v:t:truce-l2	-4 5 -17 11 6 1 -8
v:t:truce-l3	-4 2 30 1 -23 -5 -8
v:t:truce-r2	-9 -3 23 1 -27 5 13
v:t:verb & d:ahead	-4 -1 10 6 -18 -1 9
v:t:verb & d:today	0 0 -13 18 -8 0 0
v:t:verb-l	0 0 1 17 -17 0 4
v:t:verb-l2	0 0 -16 7 1 -2 8
v:t:verb-l3	0 -1 12 21 -21 -10 0
v:v0=be	-8 -5 16 0 -3 -18 0
v:v0=begin	-3 5 -23 11 -9 0 9
v:v0=carry	0 0 7 7 -19 3 0
v:v0=charge	0 0 -3 -9 17 -2 0
v:v0=come	0 0 0 -10 16 -1 0
v:v0=die	2 0 26 -9 -18 -3 -1
v:v0=extend	0 0 -15 0 13 0 0
v:v0=have	7 0 5 2 -2 -17 -4
v:v0=leave	0 0 0 18 -17 0 -1
v:v0=look	0 0 15 0 -12 0 0
v:v0=other	-1 -2 -7 -10 19 -2 0
v:v0=pay	0 0 -25 0 22 -1 -1
v:v0=plan	0 0 -11 0 0 15 0
v:v0=put	0 0 -3 -6 15 -2 0
v:v0=run	10 1 14 -3 -20 1 -3
v:v0=say	-1 0 5 -27 1 11 -1
v:v0=stop	-5 0 11 14 -18 0 0
v:v0=strike	0 0 16 0 -13 0 0
v:v1=agree	0 0 -11 -2 15 -1 0
v:v1=be	-8 -5 17 -4 -2 -17 1
v:v1=begin	-3 5 -25 25 -16 -7 10
v:v1=carry	0 0 0 7 -22 15 0
v:v1=charge	0 0 -8 -10 22 -3 0
v:v1=come	0 0 0 -10 16 -1 0
v:v1=die	2 0 26 -9 -18 -3 -1
v:v1=have	7 0 8 2 -6 -16 -4
v:v1=leave	0 0 -2 19 -13 0 -2
v:v1=look	0 0 15 0 -12 0 0
v:v1=other	0 -2 -10 -5 17 -1 0
v:v1=pay	0 0 -26 0 14 4 -2
v:v1=plan	0 0 -11 0 0 15 0
v:v1=run	9 0 18 -7 -25 1 0
v:v1=say	-1 0 8 -25 2 7 -1
v:v1=start	0 0 -9 0 15 -1 -1
v:v1=stay	0 0 -18 4 18 -2 0
v:v1=stop	-5 0 11 14 -18 0 0
v:v1=strike	0 0 16 0 -12 0 0
verbless	-15 -8 0 -3 11 -6 0
vt0=be past	0 0 -1 -9 16 0 0
vt0=be present	0 0 4 6 -1 -25 6
vt0=end present	-10 0 -12 0 16 0 0
vt1=be past	0 0 0 -14 17 0 0
vt1=be present	0 0 5 0 1 -24 7
vt1=end present	-10 0 -12 0 16 0 0
vt2=be past	-1 0 0 -13 19 0 0`;
