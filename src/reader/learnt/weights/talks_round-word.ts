// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_WORD = `call	none	placed	round	summit
<always>	-12 23 -1 -20 -17
a:<day-ahead>	10 7 -15 -8 1
a:<day-today>	-6 -32 30 -5 12
a:<duty>	12 -16 8 1 -10
a:<goods-amount>	-10 16 -3 0 0
a:<goods>	0 -12 19 -10 -5
a:<level>	5 7 -18 -3 7
a:<month-ahead>	-1 -22 11 9 5
a:<month-gone>	11 -29 21 -2 4
a:<name>	1 -6 -8 -3 19
a:<name> .	0 -18 5 1 9
a:<office>	7 8 -19 0 0
a:<organisation>	-8 29 -27 3 0
a:<person>	13 -29 9 3 7
a:<seat> .	-2 23 -17 0 0
a:<seat> in	-5 -6 15 0 0
a:<span> in	0 15 -13 0 0
a:<v-begin>	-4 20 -17 1 -2
a:<v-end>	-3 17 -11 -2 0
a:<v-return>	0 -15 8 5 1
a:<v-say>	-17 23 -5 -2 -2
a:about the	17 -15 0 -1 0
a:all	0 -15 17 0 0
a:and	-24 0 26 -20 0
a:at	0 6 -16 -17 16
a:at <number>	16 0 -15 0 -1
a:at the	-6 10 -30 -4 23
a:bring	0 -13 16 0 0
a:day	0 -21 23 0 0
a:for	0 12 -14 -17 4
a:four	-12 -4 17 0 0
a:have	0 16 -14 0 0
a:in <month-ahead>	0 -23 12 9 5
a:in <seat>	0 -19 15 9 -8
a:in a	15 -5 -8 0 0
a:in new	0 -13 15 0 0
a:in the	17 21 -31 -8 0
a:last	-3 -15 19 0 0
a:month	0 19 -15 0 0
a:new york	0 -13 15 0 0
a:of	-6 28 -11 -19 -19
a:of <month-gone>	0 -18 18 0 0
a:of a	-7 18 -8 0 0
a:on .	0 16 -15 0 0
a:paper	0 -15 17 0 0
a:result	0 -14 15 0 0
a:tariff .	6 -22 20 -1 0
a:telephone	24 -19 0 0 -2
a:the	6 15 -26 -1 4
a:the <day-ahead>	-9 -5 -1 -2 16
a:the <organisation>	0 22 -19 0 0
a:there	0 -27 27 -3 6
a:they	0 -15 17 0 0
a:time	-1 -19 23 0 0
a:to <name>	9 -16 0 0 9
a:until	0 17 -13 0 0
a:was	-2 20 -15 0 0
a:week	7 -15 7 6 -5
a:with <person>	14 -24 11 -2 0
a:without	0 -25 26 0 0
a:without a	0 -29 29 0 0
a:york	0 -13 15 0 0
b:"	-15 21 -13 -2 1
b:, a	0 -14 16 0 0
b:, as	10 6 -17 0 0
b:, by	-13 15 0 0 0
b:, friday	0 -14 15 0 0
b:, sign	0 18 -18 0 0
b:, tuesday	15 -12 -5 0 0
b:- <quality>	0 -15 15 0 0
b:.	-2 -17 20 0 0
b:: <number>	-16 -3 6 -1 12
b:<day-ahead> and	0 -15 16 0 0
b:<day-gone>	8 -20 5 -3 14
b:<day-gone> and	9 -15 7 0 0
b:<day-today>	-19 20 0 0 -4
b:<gate>	-1 -13 15 6 -9
b:<goods>	15 11 -16 -10 -10
b:<level>	-12 30 -24 -2 0
b:<level> in	0 16 -10 0 -1
b:<name> at	0 18 -2 -1 -14
b:<name> sign	0 -17 18 0 0
b:<not>	-18 17 0 -2 -6
b:<number>	-15 -3 5 -10 16
b:<office> 's	5 -17 15 0 0
b:<organisation>	2 23 -29 1 -3
b:<organisation> hold	0 22 -22 0 0
b:<person>	1 -31 5 0 27
b:<person> is	0 -23 -5 -1 27
b:<quality>	4 0 3 -1 -16
b:<seat> 's	-7 18 -8 0 0
b:<span>	0 -13 15 0 0
b:<span> of	0 -34 35 0 0
b:<v-end>	-15 5 4 -3 -4
b:<v-impose>	1 22 -14 -24 -16
b:a	-9 19 -8 -4 -7
b:a <quality>	0 17 -16 0 0
b:a third	0 30 -27 0 0
b:after the	0 28 -26 0 0
b:again	-1 14 -19 10 -4
b:and	7 -2 11 -11 -20
b:and <name>	-6 -13 22 -2 -1
b:and <number>	0 -18 19 0 0
b:are to	0 -26 16 0 9
b:as of	7 3 -16 0 0
b:at	-16 -16 18 -11 13
b:at it	0 -18 20 0 0
b:at the	-11 6 -14 -5 18
b:both	-18 6 -2 -5 13
b:both side	0 16 -12 0 -1
b:busan	0 -21 23 0 0
b:busan on	0 -27 28 0 0
b:do	0 29 -25 0 0
b:down	19 -4 -11 0 -2
b:due to	0 17 -16 0 0
b:economic	0 17 -12 0 -2
b:end	-7 -17 25 -2 -1
b:expect	-3 -3 -14 4 15
b:fifth	0 -16 17 0 0
b:first	-6 -10 17 0 0
b:for a	-1 16 -14 0 0
b:for the	0 -13 16 0 -1
b:from	-17 -10 19 2 -6
b:from the	0 -27 28 0 0
b:gave	-2 17 -12 0 0
b:government	-4 16 -10 0 0
b:have	-15 6 0 -5 7
b:have until	0 -14 15 0 0
b:hour	12 -20 9 0 0
b:in	-20 -12 22 0 2
b:in <name>	-1 17 -24 -2 3
b:is	0 -3 -5 -9 18
b:is set	7 -17 11 0 0
b:is the	0 34 -32 0 0
b:is to	0 -16 16 0 3
b:it	14 -21 16 -9 -1
b:it is	4 4 -19 0 5
b:it on	-2 15 -10 0 0
b:its	-6 35 -26 0 0
b:joint	0 -16 16 0 0
b:kuala	0 -15 15 0 0
b:kuala lumpur	0 -15 15 0 0
b:leader	9 -26 -1 0 16
b:lumpur	0 -15 15 0 0
b:me	16 -15 0 0 0
b:meet on	0 -19 9 4 3
b:minister	-3 -18 22 0 0
b:monday	-5 -13 16 0 0
b:new	0 15 -12 0 0
b:next	0 -17 19 -3 1
b:not	-11 21 -8 0 -2
b:of	-5 19 -14 -19 3
b:of the	-17 30 -14 -1 -8
b:of them	0 -15 18 0 0
b:on <day-gone>	14 -23 7 0 4
b:on the	22 -16 3 -4 -9
b:one	-15 -1 8 0 0
b:opened	-2 -20 23 0 0
b:our	-6 -10 18 0 -1
b:president	11 -22 3 -7 10
b:round	-1 19 -15 0 0
b:round of	0 16 -14 0 0
b:run	0 21 -17 0 0
b:shook	6 -17 12 0 0
b:shook hand	6 -17 12 0 0
b:side	-5 20 -10 -2 -7
b:sit down	0 15 -14 0 0
b:sit in	0 -20 20 0 0
b:soybean	15 -13 -1 0 0
b:spoke	18 -21 -13 0 11
b:spoke by	4 -17 0 0 12
b:state	0 -22 14 -1 8
b:still	0 15 -11 -5 0
b:talk on	4 19 -23 0 0
b:television	0 -14 16 0 0
b:that	5 0 3 1 -19
b:the	3 10 -9 -21 5
b:the <name>	0 -21 16 -1 5
b:the <person>	3 -25 9 -1 15
b:the <quality>	0 -11 15 -1 -6
b:the <seat>	-7 21 -29 0 12
b:the fifth	0 -17 18 0 0
b:the second	-3 24 -20 0 0
b:the table	0 -16 17 0 0
b:the tariff	-5 22 -14 0 0
b:the telephone	-21 22 0 0 0
b:the third	0 -16 17 0 0
b:the two	23 -31 1 2 8
b:their	-6 -9 20 -2 -4
b:them	0 -23 21 -1 6
b:they	-15 -6 18 1 -8
b:they are	0 -19 25 0 -7
b:they had	0 -16 16 0 0
b:they have	0 -20 22 0 0
b:they will	5 -15 0 11 0
b:they'll	-9 -20 4 11 9
b:third round	0 21 -19 0 0
b:two	19 -15 -7 0 7
b:two <office>	21 -7 -8 0 0
b:two delegation	0 -11 16 0 -3
b:until	-11 17 -7 -1 -2
b:up	12 15 -27 0 0
b:video	19 -23 -6 0 7
b:was	-2 -16 23 -5 -6
b:was put	0 -14 16 0 0
b:were	-1 25 -20 -2 0
b:when the	-1 -11 15 0 0
b:which	-8 -13 26 -1 -5
b:will	7 5 -8 4 -18
b:will be	-3 15 -2 -4 -2
b:with <name>	-1 17 -12 0 -2
b:would	4 7 -19 6 -1
b:·	0 23 -21 0 0
b:—	5 6 -15 6 -1
c0=end	-8 21 -11 -2 -2
c0=impose	5 0 7 -16 -23
c0=propose	-16 -3 -1 0 14
c0=say	7 9 -16 -10 -3
c1=bear	-17 11 -11 3 2
c1=end	-8 18 -8 -2 -2
c1=impose	12 4 -1 -19 -25
c1=propose	-18 8 -4 -6 9
c1=say	8 6 -16 -8 0
c2=bear	-26 0 4 0 7
c2=propose	-17 2 15 -3 -4
c2=say	-11 27 -15 0 0
c2=stay	-12 14 0 0 -18
ct0=agree past	-7 -9 15 -2 0
ct0=agree past-passive	0 15 -13 0 0
ct0=end present	-3 25 -19 0 0
ct1=agree past	-7 -8 15 -2 0
ct1=agree past-passive	0 15 -13 0 0
ct1=end present	-3 24 -19 0 0
ct1=stay infinitive	6 5 -20 -2 7
ct2=bear gerund	0 -11 15 0 -1
ct2=bear present	-11 16 -9 -8 5
ct2=down present	-1 -11 15 0 0
ct2=say past	-7 17 -6 0 0
day-l	-24 9 5 -1 0
day-none	-4 18 0 -8 -19
day=l1	-6 -15 6 6 12
day=r0	17 -4 -12 -3 4
day=r4	-13 21 -5 -1 -14
days=0	-22 46 -30 0 -13
days=1	15 -17 16 -15 1
days=2	-24 11 6 -5 -5
f:"	0 -1 -7 17 -9
f:'	-6 30 -24 0 0
f:'s	-8 -16 29 -11 -1
f:-	15 0 -8 0 -3
f:.	-11 -3 17 -4 -9
f:<day-gone>	-25 1 0 0 12
f:<duty>	-15 6 9 -10 -11
f:<gate>	-25 -4 20 -6 0
f:<level-noun>	-15 2 10 -5 -5
f:<level>	-36 27 -12 -9 5
f:<month-ahead>	7 24 -33 0 0
f:<name>	-18 6 10 -13 -13
f:<not>	0 15 -16 0 -2
f:<number>	-21 46 -36 -12 3
f:<office>	12 -17 9 -6 1
f:<quality>	-28 -2 23 -13 0
f:<seat>	23 -16 6 -11 -13
f:<sender>	0 -25 26 0 0
f:<taker>	-1 20 -17 0 0
f:<v-agree>	20 -4 -4 -4 -6
f:<v-begin>	20 -12 -9 -10 9
f:<v-end>	3 19 -25 -6 5
f:<v-propose>	20 2 -14 -5 -3
f:<v-say>	-23 24 -9 -5 -1
f:<v-stay>	-15 24 -11 0 -10
f:<v-suspend>	0 30 -25 -2 -2
f:<v-target>	-9 -24 32 -2 -1
f:<v-up>	12 7 -31 -5 11
f:?	-9 36 -28 0 0
f:a	-4 23 -17 -9 0
f:about	-10 17 -15 -1 9
f:afterward	-4 -9 16 0 0
f:again	-4 -21 26 0 0
f:agree	15 -20 9 0 0
f:agreement	3 16 -24 0 0
f:all	8 -27 25 0 0
f:an	-6 18 -19 7 0
f:and	-5 -21 36 -28 -13
f:are	18 -16 9 -2 -7
f:arrangement	-4 -10 15 0 0
f:as	19 5 -21 -4 0
f:at	12 19 -17 -13 -17
f:be	-9 0 -8 6 15
f:beef	-1 21 -18 0 0
f:before	11 -24 19 0 -1
f:beyond	0 -19 20 0 0
f:both	13 -20 9 -5 3
f:busan	2 -17 11 0 4
f:by	26 -11 -6 -8 2
f:call	11 5 -15 0 -4
f:carry	5 4 -22 9 0
f:cheese	18 -13 -4 0 0
f:chip	0 19 -17 0 0
f:clock	0 -23 23 0 0
f:close	0 -16 18 0 0
f:coffee	0 18 -16 0 0
f:conversation	9 -17 8 0 0
f:could	15 -13 -9 5 4
f:date	-4 20 -11 0 0
f:day	7 36 -36 -1 -1
f:deadline	0 25 -23 0 0
f:did	-3 24 -16 -2 0
f:evening	-4 -16 13 0 7
f:ever	-7 20 -13 0 0
f:expect	-3 22 -21 -6 4
f:export	-1 -14 17 0 0
f:extension	0 15 -19 8 -2
f:fee	0 19 -17 0 0
f:fentanyl	-1 20 -15 0 0
f:find	0 17 -14 0 0
f:first	19 -10 0 -1 -6
f:for	21 1 -8 -17 -4
f:four	-1 -20 24 0 0
f:from	0 -18 9 -5 15
f:given	0 -14 18 0 0
f:go	22 -15 -14 -2 12
f:government	0 -16 15 0 0
f:has	13 -6 1 1 -19
f:he	4 -17 -2 19 3
f:he'll	13 -15 -6 0 9
f:here	-2 22 -18 0 0
f:him	-4 20 -14 0 0
f:hold	0 16 -13 0 0
f:home	0 -16 17 0 0
f:hour	-6 18 -12 0 0
f:hurry	-22 28 -5 0 -3
f:i	20 -11 3 -7 -12
f:in	-10 -3 23 -26 -24
f:it	6 -17 8 5 6
f:last	0 19 -13 0 -5
f:led	0 -30 30 0 0
f:level	0 -18 19 0 0
f:like	23 -16 -6 0 0
f:list	-4 -23 14 16 0
f:make	-6 12 -18 7 1
f:matter	0 -22 23 0 0
f:me	-5 22 -15 0 0
f:meet	2 -33 32 0 -2
f:midnight	3 10 -17 0 0
f:minute	-17 22 -22 0 15
f:more	7 9 -19 0 0
f:much	0 -17 20 0 0
f:next	16 -10 0 0 -3
f:no	-19 27 -12 6 -13
f:nobody	-6 -20 27 -1 -1
f:none	-12 19 -8 0 0
f:notice	-3 24 -19 0 0
f:number	0 20 -16 0 0
f:of	7 13 -9 -4 -33
f:oil	-1 20 -16 0 0
f:open	0 -24 27 0 0
f:outside	-3 -17 21 0 0
f:page	0 -8 -7 16 0
f:pause	-6 22 -15 0 0
f:pay	-7 23 -16 0 0
f:plan	-2 15 -7 0 0
f:rate	0 19 -20 0 0
f:reporter	-16 5 3 0 4
f:rice	0 -14 15 0 0
f:rise	-11 25 -16 0 0
f:round	-9 36 -28 0 -2
f:say	-20 21 -11 -3 2
f:second	5 -20 15 0 0
f:shall	12 1 -16 0 0
f:sign	12 8 -20 0 -1
f:speak	0 17 -14 0 0
f:stand	9 -16 8 0 0
f:talk	-6 22 -18 0 0
f:tariff	-11 18 -5 -5 -4
f:telephone	36 -25 -9 0 0
f:tell	-26 11 4 -5 0
f:the	15 16 -19 -12 -9
f:their	1 -21 20 4 -10
f:then	-10 17 -9 0 0
f:thi	31 -8 -20 -1 -3
f:thing	17 -8 -2 0 -2
f:tiktok	0 22 -21 0 0
f:time	-13 -35 42 0 0
f:to	20 -4 -15 -3 9
f:trade	-3 22 -17 0 0
f:truce	-11 15 -15 6 0
f:two	15 -21 10 -1 0
f:we	-5 -10 22 -2 -8
f:week	8 14 -23 0 0
f:well	0 28 -25 0 0
f:what	-20 17 -3 -1 -3
f:which	-21 -22 30 6 -4
f:who	16 -6 -3 -2 -3
f:will	-9 -13 20 -6 0
f:wine	0 -11 -4 16 0
f:with	-27 18 -11 12 -11
f:without	14 2 -15 0 0
f:would	0 16 -18 -6 0
f:yield	0 24 -23 0 0
f:you	-16 16 -1 0 0
f:—	0 -17 18 0 0
first-of-paragraph	-3 15 -7 -11 -4
has-infinitive	-2 21 -24 0 0
has-participle	-23 29 -19 3 -2
has-past	0 15 -3 -10 -19
has-perfect	-19 3 11 -6 -7
has-pluperfect	-16 7 8 -7 -1
has-present	-18 14 -9 -25 20
headline	-15 29 -8 -12 -29
heads=0	-12 22 8 -8 -54
heads=1	-11 22 -22 -24 17
heads=2	4 -13 -14 0 24
how=calendar	-10 35 -22 -7 -21
how=calendar-span	-33 -72 78 6 -7
how=relative	33 4 -30 -21 5
how=weekday	-21 45 -26 -8 -11
how=weekday-span	-9 -30 38 0 0
kind=day	-8 21 0 -20 -27
l1='s	-18 8 0 0 7
l1=,	-2 -13 17 5 -11
l1=:	12 -16 0 -2 8
l1=<not>	-7 26 -19 0 0
l1=<number>	5 15 -22 0 0
l1=<person>	0 17 -14 -5 0
l1=<seat>	7 14 -18 -1 0
l1=<span>	0 16 -14 0 0
l1=<v-agree>	-1 17 -13 0 0
l1=<v-stay>	0 15 -14 0 0
l1=in	-17 7 -12 9 5
l1=monday	-5 -13 16 0 0
l1=sign	0 15 -13 0 0
l1=the	0 14 -19 -3 2
l1=to	-24 8 0 -2 7
l1=two	0 -16 10 4 0
l1=you	-8 22 -12 0 0
l2='s	15 -2 -13 0 -1
l2=,	1 -28 30 3 -1
l2=:	-4 17 -10 0 0
l2=<goods>	10 5 -22 0 -1
l2=<name>	7 11 -31 -2 10
l2=<number>	17 -18 1 0 0
l2=<v-begin>	0 16 -22 3 -2
l2=<v-down>	0 16 -14 0 0
l2=<v-end>	-4 31 -24 0 -1
l2=<v-impose>	19 -5 -4 -4 -6
l2=<v-stay>	1 19 -19 0 0
l2=a	2 -16 11 -1 1
l2=after	0 16 -15 0 0
l2=as	7 7 -19 0 0
l2=been	0 18 -16 0 0
l2=by	-17 23 -13 0 7
l2=did	-10 24 -15 0 0
l2=due	0 16 -7 -1 -6
l2=from	0 -19 21 0 0
l2=geneva	-12 -4 15 0 0
l2=go	0 16 -12 0 0
l2=here	0 -16 16 0 0
l2=in	-17 11 -13 2 7
l2=is	-2 37 -33 0 -1
l2=madrid	0 -14 15 0 0
l2=on	11 -18 15 -3 -8
l2=stockholm	0 15 -14 0 0
l2=sunday	0 -14 15 0 0
l2=the	6 1 0 -1 -18
l2=there	0 -30 17 9 8
l2=they	4 -17 14 0 0
l2=valparaíso	0 -17 18 0 0
l2=week	7 10 -19 0 0
l2=what	-1 19 -15 0 0
l2=—	-5 20 -13 0 0
l3=(	0 -19 19 0 0
l3=.	0 -16 18 0 0
l3=:	-18 -9 24 -3 -3
l3=<begin>	3 3 1 0 -17
l3=<name>	12 -21 27 -7 -10
l3=<seat>	15 -29 22 0 -4
l3=<v-impose>	-22 35 -16 -2 -3
l3=<v-propose>	-3 -4 -6 -2 15
l3=<v-say>	-15 10 -8 2 3
l3=at	-17 -27 36 -1 0
l3=back	0 -21 22 0 0
l3=be	-3 22 -17 0 0
l3=been	-2 -14 18 0 0
l3=by	18 -11 -8 0 0
l3=did	-1 25 -23 0 0
l3=in	-33 -28 47 -15 -2
l3=it	5 24 -26 0 0
l3=the	-22 -2 5 0 17
l3=they	-2 -18 13 9 0
l3=three	0 16 -15 0 0
l3=to	0 16 -9 -5 0
l3=—	-1 22 -27 2 0
l4="	0 15 -12 0 0
l4=,	0 -10 16 -9 -4
l4=<begin>	-6 6 10 -3 -25
l4=<name>	-18 5 5 -2 0
l4=<office>	5 -16 14 0 0
l4=<organisation>	-4 33 -29 0 0
l4=<quality>	9 -21 15 0 0
l4=<seat>	-9 24 -14 0 0
l4=<v-say>	5 1 -15 -2 7
l4=<v-target>	-8 21 -13 0 0
l4=again	0 -15 2 13 0
l4=back	0 15 -14 0 0
l4=by	6 4 -15 0 2
l4=end	0 -15 15 0 0
l4=from	0 16 -14 0 0
l4=have	-2 19 -14 0 0
l4=it	4 14 -18 0 -1
l4=meet	0 -18 19 -1 0
l4=on	-1 16 -10 -2 -5
l4=out	0 12 -19 0 8
l4=the	0 15 -8 -2 -10
l4=their	-1 -15 17 0 0
l4=they	0 29 -31 0 0
l4=up	0 -13 15 0 0
l4=we	-1 -13 15 0 0
l4=will	-6 20 -10 -1 -2
l4=would	0 16 -13 0 0
l4=—	-12 16 -1 0 0
l=, friday	0 -14 15 0 0
l=, to	0 -12 16 0 0
l=, tuesday	15 -12 -5 0 0
l=<begin> on	-18 0 -2 13 0
l=<begin> they	1 -16 14 0 0
l=<number> ,	19 -19 0 0 0
l=<organisation> ,	0 -18 19 0 0
l=<person> ,	2 4 -15 9 0
l=<person> :	-1 -16 19 0 0
l=<span> of	0 -24 25 0 0
l=after the	0 18 -16 0 0
l=and <person>	0 -8 16 -1 -2
l=as of	8 3 -15 0 0
l=at the	-3 18 -23 -3 6
l=busan on	0 -14 15 0 0
l=from the	0 -21 22 0 0
l=of the	-8 18 -7 0 0
l=on the	16 -11 0 0 -2
l=round of	0 18 -17 0 0
l=sunday ,	0 -14 15 0 0
l=the second	0 20 -18 0 0
l=the two	0 -15 8 5 0
lead="	-15 21 -13 -2 1
lead=1	-1 18 -14 0 0
lead=10	0 -18 20 0 0
lead=2	0 16 -14 0 0
lead=8	0 -13 15 0 0
lead=a	-8 -8 19 -2 -5
lead=after	0 -15 17 0 0
lead=and	-11 29 -18 0 0
lead=as	0 -13 16 0 0
lead=by	-10 15 0 0 -2
lead=friday	-4 35 -31 0 0
lead=july	0 18 -15 0 0
lead=june	-1 -13 15 0 0
lead=last	-1 19 -16 0 0
lead=monday	-7 -16 19 0 0
lead=next	0 23 -22 0 0
lead=november	-1 19 -15 0 0
lead=president	14 -6 -17 -2 9
lead=the	9 -22 14 -2 9
lead=today	0 17 -13 0 0
lead=treasury	-1 -17 16 -3 7
lead=trump	0 27 -24 -8 -2
lead=which	-8 -13 26 -1 -5
lead=—	5 6 -15 6 -1
left:calls	56 -44 -22 -8 1
left:coming	-3 -20 19 6 0
left:experts	-13 -16 26 -3 -6
left:m=conference	14 5 -24 0 0
left:m=here	0 -15 16 0 0
left:m=host	0 16 -14 0 0
left:m=sit	0 -16 16 0 0
left:m=there	0 -17 3 13 6
left:m=visit	0 17 -20 0 2
left:meets	-18 -15 28 -3 -3
left:summit	11 -21 -25 0 30
left:wished	-23 39 -17 -4 -8
lll=<begin> <begin> on	-18 0 -2 13 0
lll=<begin> <begin> they	1 -16 14 0 0
lll=<begin> <person> :	0 -12 15 0 0
lll=<begin> <seat> ,	-2 36 -32 0 0
lll=<begin> monday ,	0 -17 18 0 0
lll=<name> at the	0 17 -2 -1 -14
lll=by telephone on	18 -14 -3 0 0
loud	21 -24 13 -4 -3
lr=, (	-7 -14 21 0 0
lr=, .	18 -11 3 -5 0
lr=: ,	-3 -20 13 0 9
lr=<begin> ,	-5 15 -11 0 0
lr=<begin> :	0 20 -18 0 0
lr=<begin> <end>	10 -15 10 0 0
lr=<number> .	7 6 -16 0 0
lr=<seat> of	-1 22 -19 0 0
lr=in .	-2 -10 -13 15 8
lr=of <end>	-1 17 -14 0 0
lr=on ,	20 3 -13 0 -5
lr=on .	-16 12 -9 -4 10
lr=on ;	0 18 -13 0 0
lr=on <end>	-22 -21 31 -2 4
lr=on and	3 -23 22 0 0
lr=on at	-14 15 -1 0 0
lr=on with	-1 -15 17 0 0
lr=second of	-1 15 -12 0 0
lr=since ,	0 21 -19 0 0
lr=since .	0 -18 20 0 0
lr=the <end>	-9 27 -19 0 0
lr=the in	0 -17 15 0 4
lr=the of	0 -10 16 0 0
lr=the with	4 16 -22 0 0
lr=to .	-3 -15 16 0 2
lr=to <end>	0 16 -13 0 0
lr=until ,	0 17 -15 0 0
nc2=begin	-5 -16 8 2 12
nc2=down	-1 20 -14 0 0
nc2=up	8 -21 -4 7 14
nct2=begin past	-11 -14 12 -1 15
nct2=begin present	2 9 -18 7 0
nct2=impose past	16 -18 -2 8 0
nct2=stay past	18 -9 0 -3 0
nct2=up past	-3 -24 2 9 15
next:calls	56 -41 1 -13 -22
next:coming	16 -18 16 -32 -1
next:ended	9 8 0 -21 -23
next:experts	0 -31 20 17 -3
next:heads=2	-4 23 -20 0 -2
next:meets	-14 -13 33 -28 -4
next:running	-10 13 -11 -22 12
next:summit	6 9 -18 0 5
next:sure	17 -25 29 -27 -12
next:wished	1 17 -19 -6 1
next=)	-4 -16 20 0 0
next=:	-23 43 -31 -3 0
next=;	-1 23 -19 -3 -5
next=and	18 -19 9 -1 0
next=before	-14 -10 5 0 16
nhas-gerund	-1 17 -13 0 0
nhas-infinitive	0 -14 17 -3 0
nhas-past	14 -17 -3 9 6
nhas-present	-30 13 -5 6 5
nt2=past	16 -15 -7 10 7
nt2=present	-24 10 -3 0 6
nv2-none	-7 2 13 -3 -22
nv2=come	0 18 -17 0 0
nv2=get	13 -18 7 0 0
nv2=go	0 -10 0 -2 15
nv2=keep	17 -6 -11 0 0
nv2=take	-2 -13 17 0 0
nvt2=go past	-10 -11 6 0 16
pair: n=0	5 9 -8 -1 -18
pair: n=1	-10 4 4 -26 6
pair: n=2	-6 5 4 -26 0
pair: n=3	0 19 -14 -4 -2
pair: n=4	3 -19 4 13 0
pair: not-both	-8 16 -1 -12 -5
pair:both n=1	2 5 -4 -16 2
pair:both n=2	-19 6 4 4 -12
pair:both n=4	12 -27 3 13 0
pair:coming n=0	4 0 -21 10 12
pair:coming n=1	-15 6 2 0 -7
pair:day 	5 8 5 -17 -37
pair:day both	-1 4 9 -10 -34
pair:day day-none	12 -13 18 -13 -8
pair:day day=l3	-5 23 -15 -4 -1
pair:day day=l4	-4 20 -11 -2 -3
pair:day day=r0	0 15 -13 0 0
pair:day day=r4	-12 29 -14 -2 -8
pair:day n=1	6 6 0 -16 -9
pair:day n=3	0 19 -13 -3 0
pair:day n=4	-4 -22 29 -5 0
pair:day no-word	-2 25 -11 -14 -18
pair:day not-both	-7 20 -7 -12 -3
pair:day sent:sure	-3 6 1 -16 -6
pair:day-none 	0 9 6 -16 -27
pair:day-none n=0	-10 22 -11 10 -20
pair:day-none n=1	5 -1 0 -17 8
pair:day-none n=2	-6 18 -5 -12 -18
pair:day-none n=4	14 -40 27 -4 0
pair:day=l1 coming	0 -15 15 0 0
pair:day=l2 sent:sure	-3 16 -11 0 0
pair:day=l3 	-5 -4 15 -5 -3
pair:day=l3 coming	0 20 -17 0 0
pair:day=l3 n=0	-4 16 -6 -1 -9
pair:day=l3 n=1	0 -16 18 0 0
pair:day=l3 n=2	0 17 -15 0 0
pair:day=r0 	15 -6 -5 -1 0
pair:day=r0 both	9 -18 12 0 -1
pair:day=r0 no-word	20 -21 -3 0 4
pair:day=r0 not-both	9 6 -22 -1 6
pair:day=r0 part:sure	-2 15 -8 0 -5
pair:day=r1 n=0	16 -19 2 -12 9
pair:day=r1 n=1	-11 28 -8 -3 -18
pair:day=r2 both	-20 2 5 9 0
pair:day=r2 n=1	-16 -5 20 0 -14
pair:day=r2 no-word	5 15 -17 -4 -8
pair:day=r2 part:sure	-12 -25 27 3 0
pair:day=r2 sent:sure	0 14 -18 8 0
pair:day=r3 n=3	-12 17 -5 0 0
pair:day=r3 no-word	10 9 -17 -2 -3
pair:day=r3 sent:sure	0 -19 21 0 0
pair:day=r4 both	-7 17 -4 0 -11
pair:day=r4 n=0	-1 25 -13 0 -8
pair:day=r4 n=3	2 10 -16 0 0
pair:day=r4 no-word	-16 19 -4 0 0
pair:ended n=0	-13 37 -24 -6 -5
pair:ended n=1	0 -14 19 -4 -7
pair:ended+running n=1	-9 16 -10 0 0
pair:l=<begin> 	0 -11 15 -9 -4
pair:l=<begin> ended	-1 20 -18 0 0
pair:l=<begin> n=0	-2 -16 23 -7 -3
pair:l=<begin> n=1	0 24 -20 0 -1
pair:l=a day-none	-2 19 -10 -1 -3
pair:l=a word	16 -7 0 -3 -6
pair:l=by 	2 12 -17 0 -8
pair:l=by day	-11 22 -9 0 0
pair:l=for 	-3 22 -18 0 0
pair:l=for word	-5 18 -11 0 0
pair:l=fourth day-none	10 -15 6 0 0
pair:l=fourth n=0	10 -16 7 0 0
pair:l=from both	-2 -24 21 5 0
pair:l=from coming	0 -13 17 0 0
pair:l=from n=0	-6 16 -8 0 0
pair:l=from not-both	-6 21 -13 0 0
pair:l=had day-none	0 16 -13 0 0
pair:l=had n=0	0 17 -13 0 0
pair:l=in day-none	-8 23 -15 1 -9
pair:l=in n=0	-12 8 -26 12 4
pair:l=in no-word	-10 16 -11 7 -6
pair:l=in word	-16 2 -7 9 5
pair:l=it word	-3 15 -10 0 0
pair:l=monday 	-5 -13 16 0 0
pair:l=monday day	-5 -13 16 0 0
pair:l=monday day-none	-5 -13 16 0 0
pair:l=monday no-word	-5 -21 24 0 0
pair:l=monday not-both	-5 -13 16 0 0
pair:l=monday, n=0	-2 -17 19 0 0
pair:l=monday, n=1	0 26 -24 0 0
pair:l=next n=0	0 16 -15 0 0
pair:l=on 	-1 7 -1 2 -24
pair:l=on coming	0 10 -21 0 14
pair:l=on day=r4	0 18 -15 0 0
pair:l=on n=0	8 0 -18 1 9
pair:l=on n=1	-28 2 12 0 -10
pair:l=on not-both	-13 17 -13 5 3
pair:l=on running	-1 -16 13 4 0
pair:l=second 	0 -16 17 0 0
pair:l=second day-none	0 -15 16 0 0
pair:l=second n=0	0 -18 20 0 0
pair:l=signed day	0 15 -13 0 0
pair:l=sunday, day	0 -14 15 0 0
pair:l=sunday, n=0	0 -14 15 0 0
pair:l=sunday, not-both	0 -15 16 0 0
pair:l=the day	-6 47 -37 -3 -17
pair:l=the day-none	0 12 -19 0 0
pair:l=the n=0	18 6 -18 -8 -13
pair:l=the n=1	-15 11 -21 1 17
pair:l=the running	-3 18 -17 3 -3
pair:l=the sent:sure	-1 18 -12 0 0
pair:l=the word	2 -22 10 0 14
pair:l=thursday 	0 21 -17 0 0
pair:l=to 	-18 23 -13 -3 3
pair:l=to both	-19 12 -1 4 1
pair:l=to day	-16 7 6 0 -1
pair:l=to n=0	-17 8 -16 0 16
pair:l=to no-word	-17 10 1 -3 5
pair:l=two part:sure	0 -15 11 4 0
pair:l=two word	0 -16 10 4 0
pair:l=wednesday day-none	-3 -12 15 0 0
pair:l=wednesday n=1	0 -17 18 0 0
pair:l=you word	-8 17 -6 0 0
pair:no-word 	3 19 -17 -5 -15
pair:no-word both	-4 15 -6 -20 -8
pair:no-word coming	3 9 -15 -3 3
pair:no-word ended	0 18 -15 -3 -7
pair:no-word n=0	15 0 -14 0 -2
pair:no-word n=1	-16 28 -12 -9 -7
pair:no-word n=2	8 11 -17 -12 3
pair:no-word n=3	-13 29 -18 0 0
pair:no-word not-both	8 22 -26 -2 -1
pair:not-both n=0	1 15 -22 3 2
pair:not-both n=1	-21 8 10 -18 -9
pair:not-both n=2	6 0 2 -25 0
pair:not-both n=3	-11 23 -15 0 0
pair:part:sure both	-4 -19 10 17 1
pair:part:sure ended	1 -21 26 -10 -5
pair:part:sure n=0	-13 26 -29 3 5
pair:part:sure n=1	-8 -6 19 -15 -9
pair:part:sure n=2	-15 -5 16 2 -16
pair:part:sure running	-2 19 -24 6 0
pair:prev:sure n=0	-22 -6 21 -8 -8
pair:prev:sure n=1	10 -6 -8 -4 15
pair:prev:sure not-both	-36 -3 8 -12 13
pair:running both	-1 12 -16 7 -1
pair:running n=1	10 11 -16 0 -5
pair:sent:sure 	-8 -7 15 0 -9
pair:sent:sure n=0	-12 19 -9 0 -1
pair:sent:sure n=2	-6 -9 17 -3 0
pair:sent:sure not-both	-19 -14 27 -4 -5
pair:word day-none	-22 46 -30 0 -13
pair:word day=l1	3 -20 -1 8 14
pair:word day=l3	-2 -13 23 -1 -3
pair:word day=r0	18 -13 -3 -3 4
pair:word day=r2	0 -16 15 3 -2
pair:word n=0	12 13 -43 5 7
pair:word n=1	-29 7 11 -17 0
pair:word n=2	-18 -6 23 -9 -1
pair:word n=4	14 -6 -20 17 0
pair:word no-word	9 12 -45 -2 6
pair:word prev:sure	-5 17 -26 -5 9
pair:word sent:sure	-10 -19 24 5 -3
part:calls	61 -20 -49 -38 -13
part:ended	2 3 6 -27 -26
part:m=ended	0 -15 17 0 0
part:m=expected	-2 13 -22 3 5
part:m=guest	0 18 -10 -3 -2
part:m=round	-12 15 -7 2 -11
part:m=sat	-6 -5 16 -6 -2
part:m=shook hands	6 -17 12 0 0
part:m=talk	18 4 -22 0 0
part:m=talks	-24 -1 4 19 -16
part:m=there	0 -31 17 10 11
part:m=visit	5 -28 19 -3 4
part:meets	-25 -14 30 -1 -1
part:running	-7 16 -11 -4 4
part:summit	15 -37 -5 0 33
part:sure	-15 0 11 5 -9
part:wished	-13 15 0 0 -12
pc0=down	-2 -22 26 0 0
pc0=end	0 18 -16 0 0
pc0=impose	2 -17 13 -3 3
pc0=say	-3 -9 -3 15 4
pc1=down	-3 -22 29 0 -5
pc1=end	0 20 -18 0 0
pc1=say	-4 -7 -4 15 4
pc1=stay	-24 2 9 -7 0
pct0=stay present	5 -16 12 -1 0
pct1=impose infinitive	0 22 -16 0 -4
pct1=impose participle-passive	0 -17 8 10 0
people=0	-11 37 -5 -31 -41
people=1	-28 19 -2 -13 3
people=2	23 -28 -1 1 7
people=3	-4 -33 18 10 7
phas-gerund	0 18 -16 0 0
phas-infinitive	8 8 -16 0 0
phas-present	19 -1 -12 1 0
prev:calls	28 -9 -5 -10 -20
prev:experts	12 12 -24 0 -2
prev:heads=2	-9 -9 17 -6 4
prev:meets	-1 -17 5 15 7
prev:summit	-7 4 -10 -17 20
prev:sure	-23 20 -22 13 11
pt1=gerund	0 16 -14 0 0
pt1=infinitive	8 7 -16 0 0
pv0=be	0 -17 17 -3 0
pv1-none	-1 -1 8 0 -17
pv1=be	-14 -12 20 -3 0
pv1=say	-6 -1 -15 12 7
pvt0=be present	8 -16 9 0 0
pvt0=have past	-2 -13 16 0 0
pvt0=have present	5 22 -27 0 -2
pvt0=say past	-1 -3 -14 15 0
pvt1=have past	-1 -13 16 0 0
pvt1=have present	6 13 -22 0 0
pvt1=say past	-1 -3 -14 15 0
q:,	6 -10 1 23 -9
q:.	-6 5 13 -20 -15
q::	0 11 0 -15 -22
q:<day-ahead>	-33 -9 17 9 -1
q:<day-gone>	10 -20 6 21 -10
q:<day-today>	20 -27 12 -5 1
q:<duty>	-4 27 -28 8 -8
q:<goods>	-22 27 -15 11 -18
q:<level-noun>	-19 0 10 0 0
q:<level>	-20 34 -13 -11 0
q:<month-ahead>	0 -13 17 0 0
q:<month-gone>	0 -8 -15 33 -11
q:<office>	-11 46 -35 -3 -3
q:<organisation>	-24 27 -13 -11 1
q:<person>	25 -25 11 0 -1
q:<seat>	18 -9 3 -20 0
q:<sender>	-7 27 -20 0 0
q:<v-agree>	6 28 -41 0 1
q:<v-bear>	7 12 -18 9 -21
q:<v-begin>	-29 28 -14 7 -11
q:<v-down>	10 -21 13 0 0
q:<v-end>	-19 -12 17 1 2
q:<v-impose>	6 -5 12 -2 -21
q:<v-return>	0 18 -15 0 0
q:<v-sell>	-21 18 0 -2 0
q:<v-stay>	-28 9 7 0 -11
q:<v-suspend>	-20 4 7 -1 -1
q:<v-target>	-3 16 -9 0 0
q:<v-up>	0 15 -15 0 -5
q:_	0 -28 29 0 0
q:a	7 16 -16 -23 -13
q:about	-4 32 -36 5 0
q:agree	-1 17 -22 0 6
q:agreement	8 0 -19 7 0
q:all	-9 15 -8 -3 3
q:anybody	0 -16 16 0 0
q:ask	8 -27 13 10 0
q:at	18 -16 10 -9 -10
q:because	0 -13 17 0 0
q:been	-6 -16 22 -3 0
q:better	0 17 -16 0 0
q:bring	0 -19 23 -3 0
q:by	0 22 -18 0 -12
q:calendar	-1 -16 18 0 0
q:car	-5 -9 -2 16 0
q:carry	0 -10 -11 20 0
q:collect	0 -14 18 0 0
q:country	0 -17 18 0 0
q:custom	0 15 -10 0 0
q:date	0 -19 21 0 0
q:day	-2 -11 16 0 0
q:deal	0 14 -16 0 0
q:do	-1 18 -14 0 0
q:doe	7 -15 2 0 4
q:duty	3 21 -22 -2 -3
q:each	-3 30 -24 0 0
q:earth	0 12 -18 5 0
q:first	20 -22 9 0 -1
q:for	-1 -4 7 9 -22
q:four	0 18 -14 0 0
q:framework	13 -16 8 0 -3
q:from	-30 -4 7 19 -8
q:geneva	15 -10 0 -2 -1
q:get	-6 17 -9 0 0
q:give	10 -22 14 0 0
q:given	-2 15 -10 0 0
q:go	-8 29 -27 4 -2
q:grower	0 15 -14 0 0
q:hand	13 -15 2 0 0
q:has	16 -6 -14 7 0
q:have	-22 11 -8 4 8
q:his	-3 3 -19 23 -7
q:hour	14 -21 13 0 0
q:if	0 25 -21 0 0
q:in	13 -18 7 7 -1
q:its	-15 3 8 -11 0
q:know	-2 15 -7 0 -1
q:last	-6 19 -15 2 -1
q:later	0 -7 16 -5 0
q:law	-4 16 -9 0 0
q:leave	-4 -21 26 -1 0
q:line	-4 16 -10 0 0
q:list	6 5 -17 0 0
q:long	9 3 -18 0 0
q:lunch	0 19 -16 0 0
q:make	-3 19 -11 0 0
q:me	16 -13 -2 0 0
q:move	0 28 -26 0 0
q:mr	4 -15 14 -1 0
q:name	0 -10 16 -4 0
q:new	-7 -10 16 -1 0
q:next	-3 -26 24 6 -7
q:no	0 -26 23 2 0
q:nobody	0 -29 32 0 0
q:not	22 16 -34 -5 0
q:off	-2 -16 10 -1 8
q:on	9 11 -18 6 0
q:one	-14 -14 23 -4 0
q:or	0 19 -17 0 0
q:order	-2 -9 16 -4 0
q:out	-3 -10 18 -5 0
q:over	-17 2 1 6 -3
q:propose	15 -12 -1 0 0
q:put	16 -18 8 -6 -2
q:rang	22 -17 -3 0 -1
q:rare	0 12 -18 5 0
q:rest	0 15 -12 0 0
q:right	0 -22 23 0 0
q:round	-5 -3 -4 0 15
q:say	-2 22 -23 -5 5
q:see	-5 26 -19 0 0
q:sell	-16 24 -8 0 0
q:settle	21 -14 -5 0 -1
q:should	-16 12 -2 6 0
q:sign	-15 27 -15 2 -5
q:signature	-2 -17 21 0 0
q:spoke	-4 -9 25 -1 -8
q:start	0 16 -9 0 0
q:stay	0 -13 15 0 0
q:step	3 -20 16 0 0
q:still	0 23 -20 0 0
q:stop	0 -22 23 0 0
q:telephone	0 -12 22 0 -8
q:tell	1 -17 13 -2 3
q:text	0 -14 16 0 0
q:the	5 7 -17 10 5
q:them	-1 16 -11 0 0
q:there	-1 -13 18 2 -8
q:thi	-8 -18 23 0 0
q:three	11 -37 31 0 0
q:time	9 -28 14 7 0
q:to	-27 9 1 12 -9
q:trade	-3 -12 16 0 0
q:truce	-13 33 -26 8 -6
q:two	-5 -20 30 0 -11
q:us	5 -16 12 0 0
q:was	18 -27 5 0 8
q:way	8 3 -15 0 0
q:week	-4 24 -27 7 0
q:what	-9 18 -11 -1 2
q:whether	0 -13 15 0 0
q:with	1 7 -15 0 0
q:york	-4 -17 21 0 0
q:—	9 -21 18 0 -4
qt=future	-23 21 -11 -1 10
qt=present	-19 2 5 -7 8
r1=)	-7 -14 18 0 0
r1=:	-18 27 -18 -1 0
r1=<day-ahead>	12 17 -26 0 0
r1=a	-4 20 -16 0 0
r1=between	15 2 -22 0 -2
r1=for	-6 22 -17 -2 0
r1=in	-9 -26 24 12 0
r1=is	0 15 -10 0 0
r1=it	-15 1 6 0 0
r1=of	-17 6 8 -8 -9
r1=the	-9 26 -20 2 -3
r1=to	-5 18 -4 -3 -7
r1=was	0 20 -17 0 0
r2=<day-gone>	10 -20 4 -2 10
r2=<end>	-2 8 0 -15 -1
r2=<goods>	-10 19 -10 0 0
r2=<level-noun>	0 17 -14 0 0
r2=<month-ahead>	0 -17 0 10 6
r2=<name>	-10 15 -9 0 3
r2=<person>	9 -19 12 -4 0
r2=<span>	-4 22 -8 -9 -7
r2=<v-end>	0 19 -16 0 0
r2=<v-propose>	-2 16 -10 0 0
r2=<v-return>	0 -18 11 7 0
r2=<v-stay>	19 -27 14 0 0
r2=<v-up>	-3 16 -9 0 0
r2=a	12 4 -18 -8 8
r2=and	-20 22 -20 6 1
r2=at	7 -15 2 0 6
r2=between	-3 18 -14 0 0
r2=busan	0 -15 16 0 0
r2=in	-17 9 -9 3 8
r2=talk	5 14 -20 0 0
r2=telephone	28 -25 0 0 0
r2=they	-12 15 -3 0 0
r2=transcript	18 -24 6 0 0
r2=two	-11 21 -10 0 0
r2=which	0 16 -13 0 0
r3='s	-8 25 -16 0 0
r3=,	9 -26 9 6 5
r3=:	-1 -20 22 0 0
r3=<day-today>	-15 0 8 0 2
r3=<duty>	9 -17 10 0 0
r3=<name>	3 0 -24 7 10
r3=<number>	0 16 -18 0 0
r3=<span>	0 -28 26 5 0
r3=<v-propose>	16 -8 -4 0 0
r3=<v-stay>	0 15 -13 0 0
r3=and	-5 -13 20 -1 0
r3=at	-7 15 -10 -1 1
r3=by	-8 18 -7 0 0
r3=for	-3 24 -18 0 0
r3=from	0 22 -18 0 0
r3=had	0 20 -18 0 0
r3=in	9 -18 12 -13 1
r3=month	0 16 -14 0 0
r3=that	0 18 -18 2 -3
r3=the	-15 19 -10 -6 3
r3=two	11 -19 14 -1 0
r3=what	-2 16 -13 0 0
r4="	-5 24 -17 0 0
r4=,	9 -20 14 -18 7
r4=-	-7 31 -25 0 0
r4=.	0 -29 19 9 6
r4=<day-gone>	-13 20 -9 6 -5
r4=<end>	0 5 8 -19 -12
r4=<level>	0 21 -18 0 0
r4=<name>	-3 -19 16 -2 6
r4=<span>	8 9 -19 0 0
r4=<v-end>	0 -23 24 0 0
r4=at	14 -29 18 0 0
r4=he	0 -20 19 3 -1
r4=to	0 -13 -1 18 -4
r=, <number>	-4 -12 15 0 0
r=, and	-14 22 -13 0 -5
r=, for	11 -16 6 0 0
r=, in	-21 -2 2 7 7
r=in <seat>	1 -24 17 7 -6
r=in the	-3 27 -24 0 0
r=it "	-1 -13 15 0 0
r=of talk	0 20 -18 0 0
r=on <day-gone>	0 -15 5 0 11
r=since the	-4 -16 21 0 0
r=with <person>	6 -15 7 -1 0
r=without a	0 -15 16 0 0
right:calls	36 -31 -3 0 -1
right:ended	10 -16 22 -15 -13
right:m=come	0 17 -16 0 0
right:m=go	3 11 -16 0 0
right:m=here	0 -19 21 0 0
right:m=signed	-1 17 -21 5 0
right:m=went	-10 -9 4 0 16
right:m=where	0 -16 10 7 0
right:sure	-15 1 6 -3 -1
s:"	-24 31 -15 -16 5
s:*	-3 -19 23 0 0
s:,	-8 -4 17 3 -15
s::	-25 18 -7 -3 6
s:;	-17 15 -5 1 -1
s:<day-ahead>	-7 -9 20 -19 -1
s:<day-today>	-2 27 -25 -12 6
s:<duty>	2 0 7 -8 -26
s:<gate>	-16 8 2 1 -17
s:<goods-amount>	0 17 -17 0 -2
s:<goods>	2 26 -16 -10 -34
s:<level>	-11 43 -40 -15 2
s:<money>	-4 27 -20 0 0
s:<month-ahead>	-5 -24 24 3 0
s:<month-gone>	21 -21 5 -13 7
s:<name>	-9 11 -18 -9 24
s:<not>	-34 23 0 2 -15
s:<number>	-12 26 -21 0 5
s:<office>	1 -8 22 -24 -26
s:<organisation>	-21 36 -21 0 -14
s:<person>	-1 -17 1 2 17
s:<points>	-5 24 -14 0 0
s:<quality>	-2 -1 12 -2 -27
s:<seat>	2 -12 -3 14 17
s:<sender>	6 29 -36 -4 -7
s:<span>	-8 -11 17 16 -26
s:<v-bear>	-15 7 -5 0 9
s:<v-begin>	-15 1 4 -2 4
s:<v-buy>	-1 17 -11 -3 -3
s:<v-down>	-16 -7 14 -5 7
s:<v-end>	-13 19 -10 2 -12
s:<v-impose>	8 14 -9 -9 -19
s:<v-say>	-2 -2 -20 9 17
s:<v-stay>	0 12 -8 2 -15
s:<v-suspend>	11 -9 8 -17 -4
s:<v-target>	0 12 -15 11 -9
s:a	-1 16 -8 1 -12
s:about	11 -19 8 1 -2
s:according	-3 -8 -3 16 0
s:account	5 -8 -14 15 0
s:add	0 -20 20 0 0
s:after	16 -13 7 -7 -5
s:ahead	5 -22 16 0 0
s:air	0 -15 18 0 0
s:all	0 -9 15 -3 -2
s:am	0 20 -18 -2 0
s:an	-6 2 7 -15 0
s:and	3 -9 16 -4 -14
s:answer	-2 16 -11 0 0
s:are	2 -11 -3 0 15
s:at	-3 -15 1 -1 25
s:be	-20 2 9 -2 -2
s:before	-7 -1 -12 16 9
s:bergen	0 -22 23 0 0
s:between	34 4 -33 -2 -13
s:brief	-2 22 -19 0 0
s:bring	-4 -21 27 0 -1
s:busan	-12 -20 31 -4 -5
s:by	21 5 -35 -7 8
s:call	17 2 -11 -13 -18
s:capital	0 -9 16 -4 0
s:car	-1 15 -10 0 0
s:carry	-6 15 -6 -1 0
s:change	7 4 -18 0 0
s:chip	-5 17 -11 0 0
s:city	0 20 -15 0 0
s:company	-10 15 -5 0 0
s:conference	25 -3 -17 0 0
s:consultation	13 -15 8 -4 -5
s:conversation	-21 5 17 -3 -3
s:counted	0 16 -13 0 0
s:custom	-9 16 -7 0 0
s:deadline	-1 21 -18 0 0
s:declare	-1 6 -15 9 0
s:delegation	-4 -20 27 0 -7
s:desk	0 20 -19 0 0
s:diary	0 -14 16 0 0
s:dispute	0 -19 15 8 -2
s:do	-8 17 -8 -4 0
s:due	-5 23 -9 -4 -11
s:early	0 -18 19 0 0
s:effect	-5 18 -14 0 0
s:end	-15 -9 20 -5 -3
s:envoy	0 15 -13 0 0
s:evening	9 -14 -3 18 -7
s:everything	0 15 -11 0 0
s:expert	3 -26 24 0 -2
s:fee	0 22 -20 0 0
s:fifth	-1 -25 28 0 0
s:final	0 22 -19 0 0
s:five	0 15 -12 0 0
s:fly	0 19 -16 0 0
s:force	0 20 -18 0 0
s:forty	15 -18 8 0 -1
s:four	-5 -16 23 0 0
s:fourth	6 -18 17 0 0
s:from	-20 8 8 4 -28
s:get	23 -14 -2 0 -2
s:government	-10 19 -9 0 0
s:grower	-2 30 -27 0 0
s:has	-10 30 -19 -16 0
s:having	0 -21 22 0 0
s:he	2 -17 10 0 2
s:head	0 -10 0 0 15
s:here	-2 -28 31 0 0
s:his	-2 -17 14 7 0
s:holiday	9 9 -18 0 0
s:house	7 9 -18 0 0
s:hundred	0 21 -20 0 0
s:i	16 -7 0 -7 -1
s:if	-6 27 -24 3 -1
s:in	-16 -34 36 12 8
s:instead	0 15 -11 0 0
s:into	-7 20 -14 0 0
s:invitation	0 -16 14 -3 3
s:is	-17 8 1 -28 8
s:issued	-14 15 0 0 0
s:its	-7 36 -35 7 -7
s:joint	0 -17 19 0 0
s:keep	14 -4 -19 8 -3
s:kind	0 16 -15 0 0
s:last	-24 -14 25 0 -4
s:later	-9 -6 -7 4 16
s:leader	8 -12 -11 0 15
s:legal	0 18 -17 0 0
s:let	-6 19 -12 0 0
s:lift	11 -16 6 0 0
s:line	-20 10 -18 0 17
s:long	0 22 -21 0 0
s:madrid	0 -24 26 0 0
s:march	0 -15 17 0 0
s:margin	0 -24 25 0 0
s:matter	0 -15 17 0 0
s:me	23 -5 -19 0 -1
s:meet	-19 0 5 0 1
s:men	0 -14 16 0 0
s:middle	11 -15 3 0 0
s:minute	7 -1 -15 -3 8
s:monday	5 -20 16 0 0
s:more	-5 18 -11 0 0
s:move	6 1 -19 9 0
s:mr	5 -17 16 -8 0
s:muscat	0 -19 19 0 0
s:need	0 19 -17 0 0
s:next	0 -36 34 4 -2
s:no	-12 20 -11 -6 0
s:nobody	-1 15 -11 0 0
s:none	0 15 -14 0 0
s:not	-30 13 10 0 -15
s:notice	-1 15 -11 0 0
s:of	-5 3 12 -18 -12
s:off	-5 17 -14 5 -4
s:one	-16 9 1 -9 -1
s:opened	-4 -16 20 0 0
s:order	-16 26 -13 0 0
s:ordinary	0 16 -14 0 0
s:other	0 15 -18 0 0
s:our	-20 13 0 -3 -3
s:out	-16 -2 6 -9 16
s:own	-6 -24 21 14 -3
s:page	-1 -5 -13 16 0
s:paper	-9 -15 21 0 0
s:pari	0 -32 33 0 0
s:pay	-8 28 -16 -1 -4
s:phone	28 -16 -12 0 -6
s:place	7 -17 8 5 0
s:point	-2 17 -12 0 0
s:present	0 16 -14 0 0
s:president	21 -37 16 -11 6
s:prisoner	0 23 -22 0 0
s:propose	9 17 -29 0 0
s:published	-2 20 -16 0 0
s:q	0 -15 17 0 0
s:question	-8 41 -33 0 -1
s:raise	-6 -12 17 0 0
s:rang	33 -27 -7 0 -1
s:read	8 -27 24 0 -3
s:readout	-25 28 -2 0 0
s:receive	-5 -25 7 6 14
s:reference	-11 17 -5 0 0
s:ring	16 -11 -2 0 0
s:room	3 25 -28 0 0
s:round	-19 1 5 6 -14
s:rum	0 19 -18 0 0
s:run	-11 24 -12 0 0
s:same	-11 20 -5 -4 -3
s:say	-5 -9 -12 11 19
s:second	-3 -10 18 -4 -4
s:secretary	18 -30 9 8 -3
s:see	-17 26 -16 -1 -1
s:seoul	-2 -16 -4 19 0
s:session	5 -19 10 -2 7
s:set	12 -35 29 -1 0
s:settle	3 -19 2 3 10
s:ship	-4 27 -21 0 0
s:short	0 26 -22 0 0
s:side	-13 22 -7 -6 -10
s:sign	-24 28 -20 4 -4
s:sir	0 19 -17 0 0
s:sit	-20 -6 17 -4 0
s:so	-10 15 -8 -2 1
s:somebody	10 3 -18 0 0
s:soybean	15 0 -15 0 0
s:spent	-1 -12 15 0 0
s:spoke	14 3 -41 -5 8
s:spoken	-18 23 -2 0 -2
s:st	0 -14 15 0 0
s:stand	-2 3 -16 12 0
s:statement	0 17 -15 0 0
s:step	0 16 -12 0 0
s:stockholm	0 -13 17 -2 0
s:strike	0 14 -23 9 0
s:such	0 -12 15 0 0
s:sunday	-1 -21 23 0 0
s:suspend	-4 21 -16 0 0
s:talk	-8 7 -4 15 -22
s:tariff	0 1 5 -1 -18
s:team	-3 -28 32 4 -4
s:telephone	40 -19 -23 -9 -21
s:telephoned	34 -40 7 0 0
s:text	-7 -15 20 0 0
s:the	-9 18 -8 -11 1
s:their	-7 20 -9 -7 -6
s:then	10 -19 13 -2 0
s:there	-19 -2 0 5 12
s:they	-10 -15 11 8 10
s:they'll	-9 -19 3 11 9
s:they've	0 -23 24 0 0
s:thi	3 -7 9 2 -15
s:through	0 -10 15 0 0
s:town	-4 17 -13 0 0
s:truce	-23 21 -5 -3 -3
s:tuesday	11 7 -27 0 0
s:two	12 -33 19 1 2
s:under	-10 23 -14 0 -1
s:until	-26 6 9 -6 -7
s:valparaíso	0 -17 18 0 0
s:video	34 -43 -10 5 13
s:vote	0 27 -23 0 0
s:was	-20 -6 21 -8 -5
s:way	-2 2 -15 12 0
s:we	-7 -15 25 -3 -4
s:what	-4 -1 4 -18 8
s:when	-16 -4 3 3 8
s:why	-3 -20 25 0 0
s:will	0 -5 8 10 -29
s:with	14 -11 5 -33 3
s:within	0 1 -15 11 -1
s:without	0 -18 20 0 0
s:word	-3 12 -18 7 0
s:working	0 -25 27 0 0
s:would	-5 29 -32 9 -5
s:york	-3 -16 20 0 0
s:—	-32 22 -7 2 0
sa:"	-12 15 0 -10 -2
sa:" .	-23 17 1 -2 -3
sa:,	16 -15 11 6 -13
sa:, "	-5 20 -12 0 0
sa:, <day-ahead>	5 -18 16 0 -6
sa:, <day-today>	-13 45 -37 0 0
sa:, <office>	-6 -14 21 0 0
sa:, after	4 -20 17 0 0
sa:, and	-2 16 -15 4 -1
sa:, as	13 -15 1 -1 4
sa:, at	14 -40 30 4 -1
sa:, for	16 3 -18 -2 0
sa:, he	0 -15 16 0 0
sa:, i	-1 16 -13 0 0
sa:, in	11 -51 37 0 6
sa:, is	-3 -11 15 0 0
sa:, on	32 -17 -8 -2 -1
sa:, one	0 27 -26 0 0
sa:, which	-5 17 -11 0 0
sa:. "	6 4 -15 0 0
sa::	-32 26 -7 -8 0
sa:;	-7 19 -10 -8 0
sa:<day-ahead>	9 -5 5 -19 0
sa:<day-ahead> .	-7 -13 16 -13 7
sa:<day-gone> with	0 20 -19 0 0
sa:<day-today> )	-9 27 -20 0 0
sa:<day-today> ,	9 -27 23 0 0
sa:<duty>	0 0 7 -1 -16
sa:<goods>	1 0 5 0 -17
sa:<level>	0 24 -27 -9 4
sa:<level> .	-4 27 -19 0 0
sa:<level> on	-4 -15 21 0 0
sa:<month-ahead>	-2 -21 13 7 3
sa:<month-gone>	10 -20 15 -6 3
sa:<name>	-3 9 -28 -1 24
sa:<name> 's	-5 -9 17 0 0
sa:<name> ,	-2 17 -11 -4 0
sa:<name> .	-5 -18 -10 12 20
sa:<name> and	-14 -17 27 -1 0
sa:<number> :	-3 -13 17 0 0
sa:<number> in	0 20 -18 0 0
sa:<organisation>	-15 28 -19 0 -3
sa:<person>	4 -32 19 8 2
sa:<person> ,	14 -29 10 8 0
sa:<person> and	3 -19 2 5 9
sa:<person> had	-12 -10 21 0 0
sa:<person> sign	-1 17 -13 0 0
sa:<person> to	10 -23 4 0 4
sa:<quality> and	0 -18 19 0 0
sa:<seat> ,	10 -20 -4 16 -1
sa:<seat> .	16 14 -23 -2 0
sa:<seat> <day-gone>	0 -23 10 10 0
sa:<seat> in	-5 -7 16 0 0
sa:<seat> time	10 12 -24 0 0
sa:<sender>	7 16 -25 0 0
sa:<span>	-5 -7 8 15 -16
sa:<span> .	0 -21 13 16 -11
sa:<v-agree>	-6 3 -13 16 3
sa:<v-propose>	13 -20 11 -1 1
sa:<v-say>	3 9 -15 -1 1
sa:<v-sell>	1 3 -19 0 8
sa:about the	17 -14 0 -1 0
sa:account	0 -9 -7 16 0
sa:after	3 -15 16 -2 -1
sa:after <span>	0 -16 18 0 0
sa:against	-1 20 -16 0 0
sa:agree	-5 -6 15 -3 0
sa:all .	0 19 -19 0 0
sa:an hour	8 -18 16 -1 -2
sa:and	-19 -2 16 0 -5
sa:and <name>	-15 -17 29 -2 -1
sa:and <number>	0 16 -14 0 0
sa:and <person>	7 -15 -3 5 8
sa:and <quality>	0 -16 17 0 0
sa:and in	-8 15 -5 0 0
sa:and the	-19 -6 19 -4 -3
sa:at <number>	20 3 -23 0 -2
sa:at the	-6 -2 -6 -8 19
sa:both side	0 18 -18 0 0
sa:bring	0 -14 18 0 0
sa:busan .	0 -18 19 0 0
sa:by	5 14 -29 0 0
sa:by a	0 15 -11 0 0
sa:by the	-11 -5 15 0 0
sa:capital	0 -9 15 -4 0
sa:change	7 2 -16 0 0
sa:clock	8 -16 11 0 0
sa:come	-1 16 -12 0 0
sa:english	-9 22 -13 0 0
sa:for	6 16 -21 -12 0
sa:for <name>	-1 18 -15 0 0
sa:forty	15 -17 6 0 -1
sa:forty minute	15 -17 6 0 -1
sa:four	-10 -9 20 0 0
sa:from	-14 19 -9 6 -15
sa:from the	-3 20 -13 0 0
sa:go on	5 -15 14 -1 -1
sa:good of	0 -20 20 0 0
sa:has	-8 15 -4 -4 -1
sa:have been	0 18 -14 0 0
sa:he	-5 -13 16 8 -8
sa:he and	0 -20 22 0 0
sa:here	0 -23 25 0 0
sa:him	-1 17 -14 0 0
sa:him ,	0 15 -14 0 0
sa:his	-6 -15 13 13 -5
sa:hour and	0 -11 18 0 -1
sa:house	0 20 -17 0 0
sa:in	3 -26 13 16 8
sa:in <month-ahead>	-1 -20 10 8 5
sa:in <name>	-13 -6 -20 11 23
sa:in <seat>	5 -19 7 15 -13
sa:in a	17 2 -14 -2 0
sa:in geneva	5 -18 14 0 0
sa:in new	0 -18 20 0 0
sa:in stockholm	0 -19 21 0 0
sa:in the	13 10 -21 1 0
sa:instead	0 15 -10 0 0
sa:is	-29 16 2 -11 -4
sa:it	-14 1 13 -25 1
sa:it "	-8 -19 25 0 0
sa:keep	16 -8 -16 8 -2
sa:know	2 -15 13 0 0
sa:last	-11 -10 15 0 -1
sa:leave	-3 16 -11 0 0
sa:let	-3 17 -12 0 0
sa:lift	11 -16 6 0 0
sa:madrid	0 -16 17 0 0
sa:meet in	-2 -24 20 0 2
sa:minute	15 -2 -9 -1 -2
sa:most	11 -15 0 0 4
sa:most of	12 -16 0 0 5
sa:new york	0 -18 20 0 0
sa:not	-15 20 -10 1 -2
sa:of	13 -7 8 0 -20
sa:of <level>	0 -14 16 0 0
sa:of <month-gone>	4 -20 16 0 0
sa:of <number>	-2 17 -10 0 0
sa:of one	12 -18 7 0 0
sa:off	-16 0 7 1 -1
sa:off the	-4 -13 18 0 0
sa:oil	6 3 -15 0 0
sa:on .	-1 22 -18 0 0
sa:on the	20 -26 12 4 -4
sa:on which	0 18 -17 0 0
sa:or	-6 17 -18 8 -7
sa:order	-4 15 -9 0 0
sa:out	-26 5 5 -5 13
sa:out .	-17 2 -2 0 16
sa:out of	-4 16 -10 0 0
sa:over	-16 23 -9 0 0
sa:own	0 -14 0 16 0
sa:page	0 -7 -9 16 0
sa:paper	-3 -18 23 0 0
sa:paper .	0 -24 26 0 0
sa:pay	0 16 -12 0 0
sa:phone	21 -18 -5 0 0
sa:post	15 -7 -7 0 0
sa:rate	0 -18 19 0 0
sa:room	4 20 -24 0 0
sa:set	0 -30 32 0 0
sa:settle	0 -17 5 3 8
sa:sign	-7 24 -26 7 0
sa:stockholm	0 -25 27 0 0
sa:take	0 -14 18 0 0
sa:take place	3 -17 15 0 0
sa:tariff .	5 -16 15 -1 0
sa:telephone	23 -14 -6 -1 -3
sa:text	0 -15 17 0 0
sa:that nothing	0 -20 7 12 0
sa:that was	0 14 -18 0 4
sa:the <day-ahead>	-12 10 -15 -5 14
sa:the <office>	0 17 -16 0 0
sa:the <quality>	-4 -19 23 2 -1
sa:the clock	8 -16 11 0 0
sa:the fourth	0 -13 15 0 0
sa:the last	0 -16 19 0 0
sa:the third	0 -21 22 0 0
sa:their	0 31 -30 0 0
sa:them	-4 19 -12 0 0
sa:thi	8 -17 13 3 -8
sa:through	1 -17 16 0 0
sa:to	7 -1 -14 15 0
sa:to <name>	9 -16 0 0 9
sa:to the	0 12 -19 0 1
sa:transcript	15 -3 -10 0 0
sa:translated	0 -16 17 0 0
sa:translation	0 17 -16 0 0
sa:truce	-8 18 -9 0 0
sa:two	0 -15 13 4 0
sa:two president	-11 17 -4 0 0
sa:up	-15 1 0 13 -2
sa:us	6 -15 10 0 0
sa:video	10 -17 -6 7 1
sa:vote	0 16 -14 0 0
sa:we	0 -15 17 0 0
sa:which	-12 20 -12 -3 1
sa:which the	0 -13 16 0 0
sa:why	-1 -11 15 0 0
sa:with	12 -11 13 -22 -5
sa:with <person>	15 -23 9 -3 0
sa:with <seat>	0 20 -19 0 0
sa:without	0 -19 21 0 0
sa:without a	0 -29 30 0 0
sa:would	-13 28 -22 3 -3
sa:year .	-1 18 -13 0 0
sa:yes	0 -13 15 0 0
sa:york	0 -18 20 0 0
sa:york .	0 -14 16 0 0
sa:—	-16 6 -6 9 0
sb:"	-22 25 -17 -7 7
sb:" a	0 -16 18 0 0
sb:'s a	-2 21 -19 0 0
sb:'s been	0 -19 9 11 0
sb:'s own	-1 -20 23 0 0
sb:'s trade	0 -17 20 0 0
sb:*	-3 -19 23 0 0
sb:, <day-today>	16 -9 -2 0 0
sb:, <seat>	15 -34 24 0 0
sb:, and	3 21 -17 -15 -3
sb:, by	-14 18 -2 0 0
sb:, it	0 18 -17 0 0
sb:, of	-1 -12 15 0 0
sb:, say	-1 -2 -18 -4 22
sb:, since	0 16 -15 0 0
sb:, that	-3 28 -23 0 0
sb:, the	-16 31 -15 -10 0
sb:, thursday	0 17 -16 0 0
sb:, to	-3 -9 15 0 0
sb:, tuesday	15 -9 -9 0 0
sb:, wednesday	0 -25 26 0 0
sb:, where	-1 -13 17 0 -1
sb:, —	0 15 -14 0 0
sb:- <quality>	0 -17 18 0 0
sb:.	-17 8 -2 7 -3
sb:: <name>	0 18 -17 0 0
sb:: <number>	-18 0 5 -3 10
sb:: <person>	-4 10 -20 16 -5
sb:;	-15 0 1 7 0
sb:<day-ahead>	-15 -1 6 6 0
sb:<day-ahead> and	0 -14 15 0 0
sb:<day-ahead> to	0 -12 16 0 0
sb:<day-gone>	0 -12 8 -7 15
sb:<day-gone> 's	-10 4 -9 0 15
sb:<day-gone> ,	-6 -8 18 -4 -2
sb:<day-today> ,	0 -16 16 0 0
sb:<goods>	5 30 -26 -16 -18
sb:<level>	-24 38 -25 -5 0
sb:<level> in	0 21 -15 0 -1
sb:<level> on	-5 25 -16 0 0
sb:<money>	0 17 -13 0 0
sb:<month-ahead>	-1 -5 15 -5 -2
sb:<name> ,	15 -11 4 -4 -4
sb:<name> and	0 -8 15 -6 -7
sb:<name> at	0 21 -6 -1 -14
sb:<name> sign	0 -14 15 0 0
sb:<name> will	-1 -12 15 0 0
sb:<not>	-28 23 -2 -9 -4
sb:<number>	-8 20 -17 -19 9
sb:<number> ,	15 10 -25 0 0
sb:<number> :	-17 -5 11 -2 11
sb:<number> and	0 16 -12 0 0
sb:<number> in	0 0 -16 0 13
sb:<office>	-2 -3 19 -17 -21
sb:<office> 's	3 -24 24 0 0
sb:<office> in	0 17 -14 0 0
sb:<office> of	0 -18 20 0 0
sb:<organisation>	-10 17 -7 -1 -8
sb:<organisation> hold	0 22 -22 0 0
sb:<person>	5 -15 -5 -4 21
sb:<person> 's	1 -16 10 8 -4
sb:<person> ,	-1 11 -18 0 8
sb:<person> had	-15 11 0 -1 0
sb:<person> is	0 -18 -8 -1 27
sb:<person> of	3 -20 18 0 0
sb:<person> to	-7 2 -10 -1 15
sb:<quality>	-4 2 8 -5 -17
sb:<quality> ,	0 15 -14 0 0
sb:<quality> and	-2 -29 32 0 0
sb:<sender>	0 18 -15 -1 -4
sb:<span> ,	4 14 -19 0 0
sb:<span> from	0 16 -15 0 0
sb:<span> in	0 -19 21 0 0
sb:<span> of	-1 -27 30 0 0
sb:<v-begin>	-15 1 6 -2 0
sb:<v-down>	-3 -16 20 -5 2
sb:<v-end>	-21 31 -15 -5 -6
sb:<v-impose>	7 17 -12 -13 -18
sb:<v-say>	-9 -5 -12 10 17
sb:<v-stay>	0 9 -2 -6 -15
sb:<v-target>	0 19 -15 0 -4
sb:a	0 19 -11 -18 -3
sb:a further	0 -16 19 0 0
sb:a third	0 35 -32 0 0
sb:about	0 -15 14 0 0
sb:accept	0 -15 13 -3 3
sb:again	-5 2 -13 20 -8
sb:all	1 -20 21 0 0
sb:and	16 -9 11 -12 -16
sb:and <name>	-15 -3 15 -5 -4
sb:and <number>	0 -18 19 0 0
sb:and <quality>	3 -31 30 0 0
sb:and <seat>	2 10 -15 0 0
sb:and from	0 -15 16 0 0
sb:and the	-17 -1 15 -3 0
sb:and will	0 15 -13 0 0
sb:are	0 -16 -1 1 17
sb:are to	-1 -23 15 0 9
sb:as of	6 6 -18 0 0
sb:at	-31 -5 8 0 15
sb:at <number>	8 5 -17 0 0
sb:at busan	0 -15 15 0 0
sb:at it	0 -24 26 0 0
sb:at midnight	0 21 -19 0 0
sb:at the	-16 2 -5 -7 17
sb:be	-24 -1 11 -3 0
sb:be at	0 -14 15 0 0
sb:be in	0 -20 20 0 0
sb:before	-7 0 -6 15 -4
sb:before that	0 0 -13 16 -2
sb:bergen	0 -21 21 0 0
sb:between	27 0 -32 0 -2
sb:between <name>	-1 27 -24 0 0
sb:between the	-5 17 -14 0 0
sb:both	-21 4 2 -7 12
sb:both delegation	0 19 -18 0 0
sb:both side	0 17 -12 0 -1
sb:busan	-5 -16 22 0 -1
sb:busan on	0 -27 28 0 0
sb:by	14 0 -18 -17 8
sb:by telephone	24 -13 -13 0 0
sb:by the	-17 20 -5 0 0
sb:city	0 17 -14 0 0
sb:close	-1 -17 19 0 0
sb:come	-3 -12 15 -3 2
sb:come to	0 -15 19 0 -1
sb:consultation	4 -17 10 0 0
sb:continue	0 22 -21 0 0
sb:conversation	-3 -14 20 0 0
sb:deal	10 1 -15 0 0
sb:delegation	0 -17 22 0 -6
sb:delegation of	0 -17 17 0 0
sb:did	10 6 -17 0 0
sb:did ,	-2 19 -16 0 0
sb:do	-2 23 -20 -1 0
sb:down	18 -15 2 0 -3
sb:due to	0 19 -17 0 0
sb:end on	-1 15 -10 0 0
sb:evening	10 -6 -19 13 -4
sb:expect	-4 -4 -14 4 15
sb:expert	-8 -14 21 0 -1
sb:fact	0 16 -9 0 -1
sb:fact sheet	0 16 -9 0 -1
sb:fifth	0 -23 24 0 0
sb:first	-2 -16 16 0 4
sb:force	0 18 -16 0 0
sb:from	-7 -5 16 0 -13
sb:from the	-1 -25 27 0 0
sb:gave	-3 17 -12 0 0
sb:geneva ,	0 -19 19 0 0
sb:geneva on	0 15 -13 0 0
sb:get	17 -5 -9 0 -1
sb:good	-7 24 -14 0 0
sb:grower	-2 21 -17 0 0
sb:had	-6 -3 16 -10 -4
sb:has	-3 25 -20 -10 0
sb:have until	0 -14 15 0 0
sb:he and	0 -14 17 0 0
sb:head	0 -9 -7 0 15
sb:his <quality>	12 -30 21 0 0
sb:i	21 -12 0 -1 -4
sb:i have	13 -17 5 0 0
sb:if	0 20 -15 0 0
sb:in	-23 -16 26 9 -3
sb:in <month-gone>	17 -3 -6 -3 -2
sb:in <name>	-6 22 -22 -4 2
sb:in busan	0 -24 27 0 0
sb:in the	-3 14 -30 14 12
sb:in their	0 15 -10 0 -2
sb:invitation	0 -16 14 -3 3
sb:is	0 -1 -1 -16 13
sb:is for	0 15 -15 0 0
sb:is set	7 -17 11 0 0
sb:is the	1 25 -25 0 -1
sb:it ,	8 7 -15 0 0
sb:it in	0 -15 16 0 0
sb:it to	13 -15 0 0 0
sb:its	-13 33 -35 9 -2
sb:joint	0 -19 20 0 0
sb:last	-11 -9 16 0 0
sb:leader	8 -10 -16 0 15
sb:legal	0 18 -17 0 0
sb:letter	-1 17 -13 0 0
sb:may	0 16 -11 0 0
sb:me	15 -10 -3 0 0
sb:meet in	0 -18 19 -6 4
sb:meet on	-1 -18 12 1 3
sb:men	0 -21 22 0 0
sb:monday	0 -23 22 0 0
sb:mr	1 -20 25 -5 1
sb:mr <person>	2 -22 26 -5 2
sb:my	6 10 -15 0 -2
sb:need	0 15 -14 0 0
sb:negotiation	0 -16 18 0 0
sb:new	-7 16 -10 0 0
sb:next	-5 -27 32 -5 0
sb:no	-2 23 -23 0 2
sb:not	-18 -2 23 0 -9
sb:of	-16 15 -1 -30 2
sb:of <name>	2 -26 26 0 0
sb:of <person>	11 9 -21 0 0
sb:of tariff	0 -14 15 0 0
sb:of the	-26 17 0 -5 -4
sb:of them	0 -18 20 0 0
sb:off	4 21 -27 2 0
sb:off the	10 5 -17 0 0
sb:on the	22 -12 2 -8 -13
sb:one	-26 19 -3 -2 0
sb:open	0 -16 18 0 0
sb:opened	-3 -19 23 0 0
sb:order	-10 15 -5 0 0
sb:out of	9 -27 12 0 5
sb:own	-4 -14 20 0 0
sb:pari	0 -26 26 0 0
sb:pay	-4 15 -5 0 -3
sb:president	15 -33 15 -9 7
sb:propose	0 31 -29 0 0
sb:published	0 15 -12 0 0
sb:q	0 -15 17 0 0
sb:question	-2 36 -31 0 0
sb:rate	0 17 -14 0 0
sb:read	0 -24 26 0 0
sb:readout	-25 28 -2 0 0
sb:receive	0 -19 10 0 9
sb:rice	0 15 -15 0 0
sb:round of	0 21 -19 0 0
sb:run	-7 36 -29 0 0
sb:same	-5 19 -9 -1 -1
sb:say on	-9 16 -5 -5 0
sb:say the	0 -4 -17 0 17
sb:say to	8 -18 4 6 0
sb:second	0 -10 16 -2 -2
sb:second round	0 15 -14 0 0
sb:secretary	18 -29 7 8 -3
sb:send	0 -14 16 0 0
sb:session	5 -18 3 0 6
sb:set for	15 -11 0 0 0
sb:ship	-1 18 -14 0 0
sb:short	0 22 -20 0 0
sb:should	0 19 -15 0 0
sb:side	-8 16 -4 -3 -8
sb:sir	0 18 -16 0 0
sb:sir ,	0 17 -15 0 0
sb:sit	-6 -23 27 0 -2
sb:sit in	0 -21 21 0 0
sb:soybean	15 -11 -3 0 0
sb:speak	19 -10 -9 0 -1
sb:spent	-1 -15 17 0 0
sb:spoke	28 -24 -22 0 10
sb:spoke by	8 -19 -1 0 12
sb:still	-1 20 -17 -5 0
sb:sunday	-1 -20 22 0 0
sb:suspend	-1 15 -11 0 0
sb:suspension	0 15 -12 0 0
sb:talk	-8 17 -15 7 -6
sb:talk on	6 21 -25 0 0
sb:team	-1 -19 28 0 -3
sb:telephone	19 -10 -9 0 -1
sb:that is	-1 26 -22 0 0
sb:the	-4 6 1 -16 2
sb:the <level>	0 -15 16 0 0
sb:the <office>	-6 -8 23 -6 -8
sb:the <organisation>	-19 11 2 -4 -3
sb:the <person>	-3 -30 27 -14 14
sb:the <seat>	-9 5 -28 0 26
sb:the delegation	0 -24 25 0 0
sb:the duty	0 15 -12 0 0
sb:the evening	22 -23 -15 13 0
sb:the fifth	0 -24 25 0 0
sb:the meet	0 -16 16 0 0
sb:the next	0 -16 16 0 2
sb:the president	4 -20 19 -1 -2
sb:the same	-5 19 -9 -1 -1
sb:the second	-4 16 -10 0 0
sb:the state	0 24 -18 0 -2
sb:the talk	0 15 -17 2 0
sb:the third	0 -19 22 0 0
sb:the trade	0 15 -13 0 0
sb:the two	20 -42 22 0 5
sb:their	-8 -4 17 -3 -4
sb:them	-2 -20 21 -3 5
sb:then	11 -26 18 -1 0
sb:there 's	-3 23 -20 0 0
sb:they	-9 -24 17 11 10
sb:they are	0 -25 12 -1 14
sb:they had	0 -26 27 0 0
sb:they have	0 -19 22 0 0
sb:they will	4 -20 -6 22 -1
sb:they'll	-9 -19 3 11 9
sb:they've	0 -23 24 0 0
sb:third round	0 15 -13 0 0
sb:to meet	0 -15 7 0 5
sb:trade	-5 16 -6 -2 -8
sb:tuesday	12 0 -22 0 0
sb:two	13 -23 10 -1 3
sb:two delegation	0 -11 16 0 -3
sb:two of	0 -15 17 0 0
sb:under	-3 22 -16 0 0
sb:until	-16 0 9 -2 -4
sb:up on	-1 16 -13 0 0
sb:valparaíso	0 -17 18 0 0
sb:video	16 -18 -7 0 7
sb:was	-17 -1 16 -11 -5
sb:was a	0 17 -14 0 0
sb:was put	0 -14 15 0 0
sb:we	-6 -17 26 -2 -3
sb:wednesday	-5 -13 16 0 0
sb:were	-2 20 -15 -3 0
sb:when the	-2 -19 23 0 0
sb:where the	0 -17 18 0 0
sb:which both	0 -20 21 0 0
sb:which the	-3 -11 16 0 0
sb:will	3 -16 12 14 -24
sb:will be	-7 -13 24 -5 -3
sb:with <person>	20 -23 0 0 0
sb:working	0 -24 24 0 0
sb:·	-1 32 -30 0 0
sb:—	-25 23 -11 4 0
sent:calls	76 -33 -52 -18 -18
sent:coming	-11 -16 15 6 10
sent:ended	4 -1 16 -44 -32
sent:experts	-2 -23 29 0 -11
sent:m=conference	25 -3 -17 0 0
sent:m=consultations	13 -15 8 -4 -5
sent:m=delegation	0 -20 24 0 -1
sent:m=delegations	-3 -14 20 0 -4
sent:m=due	-4 21 -8 -4 -11
sent:m=ended	0 -22 24 0 0
sent:m=guest	0 20 -10 -4 -3
sent:m=here	-3 -28 31 0 0
sent:m=host	-1 21 -17 0 0
sent:m=invitation	0 -16 14 -3 3
sent:m=meets	0 15 -12 0 0
sent:m=round	-16 5 0 7 -13
sent:m=sat	-9 -7 19 -7 -4
sent:m=session	5 -19 10 -2 7
sent:m=settled	4 -20 6 0 12
sent:m=signed	-19 24 -18 4 -3
sent:m=spent	-1 -12 15 0 0
sent:m=summit	-4 -7 16 -1 -2
sent:m=talk	10 13 -24 0 0
sent:m=talks	-30 4 2 17 -19
sent:m=there	-20 0 -4 4 14
sent:m=went	-13 -18 18 -1 14
sent:meets	-19 -18 35 -4 -2
sent:summit	23 -34 -1 -2 25
sent:sure	-23 -4 21 2 -13
sent:wished	-35 22 1 7 -28
sides=0	-13 23 0 -41 -19
sides=1	-3 8 -3 11 -15
sides=3	-27 -22 8 3 23
sort=call	23 5 -22 -30 -13
sort=land	-32 10 -20 5 18
sort=meeting	-19 0 14 0 -14
sort=venue	-22 -17 2 12 16
t0=future-not	0 -16 16 0 0
t0=past	10 10 -4 -16 -25
t0=perfect	-12 -6 17 -3 -4
t0=present	-5 -1 -3 -4 19
t1=infinitive	1 15 -27 2 0
t1=participle-passive	-6 21 -21 2 0
t1=past	11 1 1 -14 -20
t1=perfect	-11 -6 18 -3 -3
t2=present	-44 34 -4 -25 -3
third-side	-8 -26 -7 19 37
top	-11 17 4 -16 -39
town-l	-2 2 6 -18 -3
town-none	-3 24 -32 1 5
town-r	-9 1 18 -6 -35
town=l0	0 -23 29 -13 -13
town=l1	-13 -15 26 0 -8
town=l2	-8 15 -14 -18 14
town=l3	18 20 -36 7 -3
town=l4	-7 15 -8 -2 0
town=l5	3 14 -19 0 0
town=r1	-18 -6 25 -4 -27
town=r3	7 15 -17 0 -8
towns=0	0 21 -25 -1 0
towns=1	-16 9 8 -31 -4
towns=4	10 -27 6 12 0
tri:day day=l2 no-word	-9 20 -11 0 0
tri:day day=l3 part:sure	0 15 -14 0 0
tri:day day=r3 no-word	-7 20 -11 0 0
tri:l=<begin> day day-none	0 -12 16 -5 -2
tri:l=<begin> day-none no-word	0 -16 20 -3 0
tri:l=<begin> day-none sent:sure	0 15 -14 0 0
tri:l=<begin> word day-none	-7 25 -16 -1 0
tri:l=a word no-word	16 -7 -9 0 0
tri:l=by day day-none	-11 19 -7 0 0
tri:l=by day no-word	-11 22 -9 0 0
tri:l=fourth word day-none	10 -15 6 0 0
tri:l=from day part:sure	0 -15 8 6 0
tri:l=from day-none no-word	-3 22 -17 0 0
tri:l=had word day-none	0 15 -13 0 0
tri:l=in day-none no-word	-3 28 -11 -5 -8
tri:l=in word day-none	-7 20 -11 1 -9
tri:l=monday day day-none	-5 -13 16 0 0
tri:l=monday day no-word	-5 -21 24 0 0
tri:l=monday day-none no-word	-5 -21 24 0 0
tri:l=of day-none part:sure	0 -12 15 0 0
tri:l=on day day=r4	0 18 -15 0 0
tri:l=on day-none no-word	-15 5 0 4 1
tri:l=on day=r2 no-word	13 -17 9 0 0
tri:l=second day-none part:sure	0 -15 16 0 0
tri:l=second word day-none	0 -15 16 0 0
tri:l=the day day-none	-3 30 -22 0 -11
tri:l=the day part:sure	0 21 -8 -1 -14
tri:l=the day sent:sure	0 29 -29 0 0
tri:l=the day-none sent:sure	0 27 -26 0 0
tri:l=the word no-word	6 -15 0 3 10
tri:l=to day no-word	-15 5 7 0 0
tri:l=two word part:sure	0 -15 11 4 0
tri:l=until day-none no-word	-5 18 -11 0 0
tri:l=until day-none prev:sure	0 -15 15 0 0
tri:l=wednesday day day-none	-3 -12 15 0 0
tri:l=wednesday day-none no-word	-3 -12 15 0 0
tri:word day-none no-word	-8 32 -42 -4 -2
tri:word day-none part:sure	-12 19 -13 6 -9
tri:word day-none prev:sure	-8 17 -4 -1 0
tri:word day=l3 part:sure	0 -13 18 0 -1
tri:word day=r0 no-word	21 -25 0 0 4
tri:word day=r2 part:sure	-1 -21 21 0 0
tri:word day=r3 no-word	16 -8 -7 0 -1
v0-none	-3 19 -3 -5 -27
v0=expect	0 -15 -8 5 18
v0=receive	0 -15 5 0 9
v0=run	0 18 -16 0 0
v0=set	6 -15 10 0 0
v0=sit	-5 -16 19 5 -6
v0=tell	2 16 -14 0 -4
v1-none	-4 9 7 -7 -22
v1=meet	-10 15 -17 5 1
v1=receive	0 -15 5 0 9
v1=run	0 19 -17 0 0
v1=set	6 -15 10 0 0
v1=tell	2 15 -14 0 -4
v2=call	-31 13 9 -1 -2
v2=settle	0 -15 0 5 9
verbless	17 -14 11 2 -15
vt0=be future	-1 -11 19 -3 -2
vt0=expect present	0 -15 -8 5 18
vt0=meet future	-1 14 -21 0 8
vt0=other pluperfect	-11 -4 18 0 -2
vt0=put past	0 -14 16 0 0
vt0=put present	-1 15 -11 0 0
vt0=see future	0 -15 10 6 0
vt0=set present	7 -16 10 0 0
vt0=sit present	0 -18 20 0 0
vt0=take future	0 -14 15 0 0
vt1=be future	0 -13 20 -3 -1
vt1=go present	0 10 -21 0 7
vt1=meet future	-1 14 -21 0 8
vt1=other pluperfect	-11 -4 18 0 -2
vt1=see future	0 -15 10 6 0
vt1=set present	7 -16 10 0 0
vt1=sit present	0 -18 20 0 0
vt1=take future	0 -14 15 0 0
vt2=call past	-18 9 4 0 0
vt2=meet gerund	0 -11 15 0 -1
word=call	18 0 -20 -2 -5
word=called	-24 10 9 -1 -2
word=conversation	-16 10 6 0 0
word=great hall	-1 -15 0 9 6
word=meets	0 19 -17 0 0
word=sat down	-1 -10 15 0 0
word=see	-4 22 -13 0 -3
word=spoke	-5 19 -20 -2 0
word=talks	-17 -6 11 12 -12
word=telephoned	27 -24 -1 0 0
word=video	17 -22 1 0 3
word=visit	3 -18 15 -2 0
word=white house	-18 -6 1 4 11
words=0	15 -21 17 -8 -7
words=1	-35 27 -4 -7 -11
words=2	-17 9 1 2 -7
words=4	0 26 -13 -21 -13
words=5	-12 0 0 18 -4`;
