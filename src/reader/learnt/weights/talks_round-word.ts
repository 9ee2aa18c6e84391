// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_WORD = `call	none	placed	round	summit
<always>	-14 24 -1 -19 -18
a:<agent>	-2 -12 15 7 -6
a:<day-today>	-6 -34 32 -5 12
a:<duty>	11 -17 10 1 -9
a:<goods-amount>	-11 15 -3 0 0
a:<goods>	0 -14 19 -11 -4
a:<level>	6 5 -17 -3 7
a:<month-ahead>	0 -22 11 9 4
a:<month-gone>	10 -31 23 -2 5
a:<name>	0 -3 -12 -4 19
a:<name> .	0 -19 6 0 10
a:<office>	7 7 -18 0 0
a:<organisation>	-7 29 -29 4 0
a:<person>	13 -31 8 3 8
a:<seat> .	-1 21 -16 0 0
a:<seat> in	-4 -6 15 0 0
a:<span> in	0 17 -15 0 0
a:<v-begin>	-4 19 -15 0 -3
a:<v-end>	-3 23 -15 -2 0
a:<v-return>	0 -15 9 5 0
a:<v-say>	-17 28 -12 -1 0
a:<v-target>	7 6 -15 -3 0
a:about the	18 -15 0 -2 0
a:all	0 -15 17 0 0
a:and	-21 0 23 -16 0
a:at	0 4 -13 -17 17
a:at the	-6 9 -29 -5 23
a:bring	0 -14 17 0 0
a:day	0 -18 20 0 0
a:for	0 15 -15 -17 4
a:four	-11 -7 19 0 0
a:have	0 16 -13 0 0
a:his	-1 -7 16 0 -3
a:in <month-ahead>	0 -23 12 9 4
a:in <seat>	0 -20 12 9 -7
a:in new	0 -13 15 0 0
a:in the	17 19 -29 -9 -2
a:it	-18 10 5 -4 -9
a:last	-3 -11 16 0 0
a:month	0 15 -12 0 0
a:new york	0 -13 15 0 0
a:night	0 0 -16 0 10
a:of	-7 28 -13 -22 -19
a:of <month-gone>	0 -16 17 0 0
a:of a	-7 17 -8 0 0
a:of the	0 15 -13 -2 -1
a:on .	0 17 -16 0 0
a:paper	0 -13 15 0 0
a:six	12 -15 0 0 0
a:tariff	0 -15 14 4 -7
a:tariff .	6 -20 18 -1 0
a:telephone	25 -20 0 0 -2
a:the	5 17 -26 -1 5
a:the <day-ahead>	-8 -7 0 -3 17
a:the <organisation>	0 22 -19 0 0
a:there	0 -28 26 -3 7
a:they	0 -14 16 0 0
a:time	0 -18 22 0 0
a:to <name>	9 -16 0 0 9
a:until	0 16 -13 0 0
a:was	-3 24 -19 0 0
a:with <person>	12 -23 12 -2 0
a:with the	7 8 -15 0 0
a:without	0 -26 27 0 0
a:without a	0 -30 30 0 0
a:york	0 -13 15 0 0
b:"	-15 21 -11 -2 0
b:, as	10 11 -24 0 0
b:, by	-12 15 0 0 0
b:, friday	0 -15 15 0 0
b:, sign	0 22 -21 0 0
b:, tuesday	15 -12 -5 0 0
b:- <quality>	0 -17 18 0 0
b:.	-1 -17 19 0 0
b:: <number>	-15 -3 5 -1 11
b:<day-ahead> and	0 -16 17 0 0
b:<day-gone>	7 -25 7 -2 16
b:<day-gone> and	9 -16 8 0 0
b:<day-today>	-19 22 0 -2 -4
b:<gate>	-1 -13 16 6 -9
b:<goods>	17 9 -14 -9 -10
b:<level>	-11 31 -24 -1 0
b:<level> in	0 16 -10 0 -1
b:<name> at	0 18 -4 0 -14
b:<name> sign	0 -18 19 0 0
b:<not>	-16 18 0 -2 -6
b:<number>	-24 2 0 -8 17
b:<organisation>	2 19 -25 3 0
b:<organisation> hold	0 22 -21 0 0
b:<person>	0 -30 12 0 25
b:<person> is	-1 -23 -3 0 26
b:<quality>	7 3 -2 -2 -19
b:<seat>	13 12 -16 -9 -3
b:<seat> 's	-6 17 -8 0 0
b:<span>	0 -12 16 0 0
b:<span> of	0 -35 37 0 0
b:<v-end>	-16 7 3 -3 -4
b:<v-impose>	1 27 -15 -21 -17
b:<v-propose>	-4 -4 -4 0 15
b:a	-10 22 -10 -4 -8
b:a <quality>	0 17 -16 0 0
b:a third	0 29 -26 0 0
b:after the	0 28 -26 0 0
b:again	-1 14 -18 9 -4
b:and	4 -2 14 -14 -20
b:and <name>	-6 -7 15 -2 -2
b:and <quality>	5 -15 12 0 0
b:and on	0 16 -14 0 0
b:are to	0 -29 18 0 9
b:as	3 11 -16 0 0
b:at	-19 -13 14 -11 13
b:at it	0 -19 21 0 0
b:at the	-13 8 -16 -6 18
b:both	-19 4 -2 -5 13
b:both side	0 16 -12 0 -1
b:busan	0 -21 23 0 0
b:busan on	0 -26 27 0 0
b:city	0 18 -16 0 0
b:do	0 27 -23 0 0
b:down	19 -4 -11 1 -2
b:due to	0 15 -14 0 0
b:economic	0 16 -12 0 -2
b:end	-8 -18 27 -2 -1
b:expect	-2 -4 -15 3 15
b:fact	0 15 -12 0 0
b:fact sheet	0 15 -12 0 0
b:first	-7 -11 17 0 0
b:for a	-2 17 -15 0 0
b:from	-17 -10 19 1 -7
b:from the	0 -26 28 0 0
b:gave	-3 18 -13 0 0
b:government	-4 15 -9 0 0
b:have	-15 7 -3 -4 8
b:have until	0 -14 15 0 0
b:hour	12 -16 6 0 0
b:in	-21 -10 19 0 3
b:in <name>	-1 16 -22 -1 3
b:is	-2 0 -5 -10 16
b:is set	7 -18 11 0 0
b:is the	0 30 -27 0 0
b:is to	0 -18 17 0 2
b:it	13 -20 16 -9 -1
b:it is	4 4 -18 0 5
b:it on	-1 16 -11 0 0
b:its	-8 36 -27 0 0
b:joint	0 -17 18 0 0
b:kuala	0 -15 15 0 0
b:kuala lumpur	0 -15 15 0 0
b:leader	11 -26 -2 0 15
b:lumpur	0 -15 15 0 0
b:me	15 -13 0 0 0
b:meet on	0 -16 7 4 3
b:minister	-2 -19 22 0 0
b:monday	-5 -12 15 0 0
b:next	-1 -17 20 -4 1
b:no	0 16 -13 0 0
b:not	-11 19 -7 0 -2
b:of	-7 21 -15 -22 2
b:of the	-15 33 -19 -1 -7
b:of them	0 -14 17 0 0
b:on <day-gone>	14 -23 7 0 3
b:on the	20 -17 5 -4 -8
b:one	-15 -1 8 0 0
b:opened	-3 -21 24 0 0
b:our	-6 -12 18 0 0
b:president	13 -22 4 -8 11
b:round	-1 17 -13 0 0
b:round of	0 15 -12 0 0
b:run	0 21 -18 0 0
b:sheet	-3 15 -7 0 0
b:shook	6 -18 13 0 0
b:shook hand	6 -18 13 0 0
b:side	-5 18 -8 -2 -7
b:sit in	0 -21 21 0 0
b:soybean	15 -13 0 0 0
b:spoke	19 -21 -14 0 10
b:state	0 -20 13 -1 8
b:talk on	4 19 -23 0 0
b:television	-1 -13 15 0 0
b:that	5 1 0 2 -21
b:that they	0 -15 15 0 0
b:the	3 7 -9 -19 6
b:the <name>	1 -23 17 -1 6
b:the <person>	3 -22 8 -1 14
b:the <seat>	-7 23 -30 0 10
b:the fifth	0 -20 21 0 0
b:the second	-4 27 -23 0 0
b:the table	0 -16 17 0 0
b:the tariff	-5 22 -15 0 0
b:the telephone	-20 21 0 0 0
b:the third	0 -14 16 0 0
b:the two	23 -28 1 2 6
b:their	-5 -8 18 -2 -4
b:them	0 -21 19 -2 7
b:they	-15 -8 17 2 -7
b:they are	0 -20 26 0 -7
b:they had	0 -15 16 0 0
b:they have	0 -19 21 0 0
b:they will	5 -15 0 10 0
b:they'll	-9 -20 4 12 10
b:third round	0 21 -20 0 0
b:two	19 -12 -10 1 5
b:two <office>	20 -6 -11 0 0
b:two delegation	0 -14 18 0 -3
b:until	-11 15 -6 0 -1
b:up	12 15 -27 0 0
b:video	20 -21 -9 0 6
b:was	-2 -14 22 -4 -6
b:was put	0 -14 16 0 0
b:week	0 15 -15 0 0
b:were	0 22 -20 -2 0
b:which	-6 -14 25 -2 -3
b:will	7 7 -8 2 -22
b:will be	-2 16 -2 -4 -1
b:with <name>	-1 17 -12 0 -2
b:with <person>	15 -14 0 0 0
b:would	5 6 -19 6 -1
b:·	0 24 -21 0 0
b:—	6 7 -16 6 -1
c0=end	-8 23 -13 -2 -2
c0=impose	6 -1 8 -14 -20
c0=propose	-19 -3 1 0 14
c0=say	8 10 -15 -8 -3
c1=bear	-16 9 -10 4 4
c1=end	-8 17 -7 -2 -2
c1=impose	13 7 -3 -17 -23
c1=propose	-20 6 0 -7 9
c1=say	9 6 -15 -7 0
c2=bear	-26 1 4 0 6
c2=end	0 15 -11 0 0
c2=propose	-15 3 15 -3 -4
c2=say	-12 30 -18 0 0
c2=stay	-12 10 0 0 -16
ct0=agree past	-8 -8 15 -2 0
ct0=bear past	-2 -10 15 0 0
ct0=end present	-3 25 -19 0 0
ct0=stay past	0 16 -10 -8 -6
ct1=agree past	-7 -8 15 -2 0
ct1=end present	-3 25 -19 0 0
ct1=propose participle-passive	-2 10 -15 0 3
ct1=stay infinitive	6 5 -21 -2 8
ct1=up present	-4 7 -16 0 7
ct2=bear present	-9 15 -9 -8 4
ct2=down present	-2 -10 16 0 0
ct2=say past	-9 22 -12 0 0
day-l	-24 10 4 -1 -1
day-none	-4 17 0 -10 -17
day=l1	-6 -17 7 5 11
day=r0	16 -4 -13 -2 5
day=r4	-13 22 -5 -1 -13
days=0	-21 44 -31 1 -12
days=1	13 -15 17 -14 0
days=2	-28 14 5 -5 -5
f:"	0 0 -5 18 -10
f:'	-5 31 -25 0 0
f:'s	-9 -13 24 -11 -1
f:.	-9 -7 18 -4 -7
f::	-16 12 3 -5 -13
f:;	0 16 -11 -4 -1
f:<day-gone>	-26 0 0 0 13
f:<duty>	-15 4 10 -9 -11
f:<gate>	-30 -9 26 -6 -2
f:<level-noun>	-17 4 10 -5 -6
f:<level>	-38 31 -14 -9 3
f:<month-ahead>	8 23 -34 0 0
f:<name>	-22 3 15 -14 -11
f:<not>	0 17 -19 1 -1
f:<number>	-18 24 -15 -7 6
f:<office>	12 -18 10 -6 3
f:<quality>	-27 -5 24 -13 1
f:<seat>	22 -18 9 -10 -13
f:<sender>	0 -27 29 0 0
f:<taker>	0 19 -16 0 0
f:<v-agree>	19 -2 -7 -3 -4
f:<v-begin>	20 -10 -10 -10 11
f:<v-buy>	2 -12 15 0 -2
f:<v-end>	2 21 -27 -6 3
f:<v-propose>	19 0 -9 -6 -5
f:<v-say>	-19 16 -7 -2 0
f:<v-stay>	-18 22 -7 0 -11
f:<v-suspend>	0 27 -23 -2 -2
f:<v-target>	-7 -23 30 -1 -2
f:<v-up>	13 9 -30 -5 12
f:?	-9 34 -27 0 0
f:a	-5 27 -21 -10 0
f:about	-11 15 -13 0 8
f:afterward	-2 -9 17 0 0
f:again	-4 -19 24 0 0
f:agree	15 -22 11 0 0
f:agreement	3 15 -23 0 0
f:all	7 -27 25 0 -1
f:an	-7 16 -14 7 -4
f:and	-6 -16 34 -29 -15
f:are	16 -13 9 -3 -8
f:arrangement	-4 -10 15 0 0
f:as	18 8 -23 -4 0
f:at	11 22 -20 -13 -19
f:beef	-1 24 -20 0 0
f:before	10 -25 22 0 -2
f:beyond	0 -20 21 0 0
f:both	10 -19 10 -5 4
f:busan	3 -18 11 0 3
f:by	27 -10 -7 -8 1
f:call	10 6 -15 -1 -4
f:carry	5 1 -22 9 0
f:cheese	18 -14 -2 0 0
f:chip	0 18 -16 0 0
f:clock	0 -23 24 0 0
f:close	0 -16 19 0 0
f:coffee	0 19 -17 0 0
f:conversation	10 -16 5 0 0
f:date	-3 17 -9 0 0
f:day	7 29 -36 0 -1
f:deadline	0 26 -24 0 0
f:delegation	6 11 -15 0 0
f:did	-4 24 -16 -1 0
f:eight	-4 16 -12 0 0
f:evening	-4 -15 13 0 6
f:ever	-8 23 -16 0 0
f:expect	-4 22 -21 -5 5
f:extension	0 14 -18 8 -3
f:fee	-1 22 -19 0 0
f:fentanyl	-1 21 -16 0 0
f:figure	0 -13 15 0 0
f:find	0 16 -13 0 0
f:first	19 -17 2 -1 -5
f:for	18 3 -11 -19 -3
f:free	0 15 -12 0 0
f:from	1 -16 6 -6 16
f:get	-5 18 -11 0 0
f:given	0 -17 19 0 0
f:go	23 -13 -18 -2 14
f:government	0 -15 15 0 0
f:had	-16 10 -10 3 6
f:half	-1 16 -11 0 0
f:has	14 -4 -1 2 -17
f:he	2 -13 -5 20 4
f:here	-2 25 -20 0 0
f:him	-4 21 -16 0 0
f:his	0 3 -15 14 -8
f:hold	0 17 -13 0 0
f:home	0 -15 17 0 0
f:hour	-5 21 -15 0 0
f:hurry	-21 26 -3 0 -2
f:i	18 -10 2 -6 -11
f:if	-8 15 -7 0 0
f:in	-12 0 20 -27 -27
f:it	6 -17 7 4 6
f:last	0 22 -16 0 -5
f:led	0 -30 31 0 0
f:level	0 -19 20 0 0
f:like	24 -17 -5 0 0
f:list	-4 -21 12 16 0
f:make	-5 9 -16 8 0
f:matter	0 -22 23 0 0
f:me	-4 23 -16 0 0
f:meet	1 -32 33 0 -2
f:midnight	4 11 -17 0 0
f:minute	-17 17 -21 0 15
f:more	7 11 -18 0 0
f:much	0 -17 20 0 0
f:next	17 -13 0 0 -3
f:nine	0 18 -17 0 0
f:no	-21 25 -12 7 -12
f:nobody	-6 -19 27 -1 -1
f:none	-10 18 -7 0 0
f:notice	-4 22 -17 0 0
f:now	-8 -7 15 0 -1
f:number	0 19 -16 0 0
f:of	5 14 -9 -6 -34
f:oil	-1 18 -14 0 0
f:open	0 -26 27 0 0
f:outside	-4 -18 23 0 0
f:page	0 -9 -7 16 0
f:pause	-5 19 -14 0 0
f:pay	-9 27 -20 0 0
f:plan	-3 15 -7 0 0
f:rate	0 21 -19 0 0
f:reporter	-15 6 1 -1 3
f:rise	-10 22 -15 0 0
f:round	-9 35 -28 0 -2
f:say	-22 21 -12 -2 4
f:second	6 -20 15 0 0
f:shall	12 1 -17 0 0
f:sign	12 9 -22 0 0
f:speak	-1 16 -12 0 0
f:still	-2 15 -11 0 0
f:talk	-7 19 -14 0 0
f:tariff	-11 16 -5 -4 -3
f:telephone	37 -30 -8 0 0
f:tell	-26 10 6 -6 0
f:ten	-7 27 -19 -1 0
f:the	15 16 -20 -13 -10
f:their	2 -22 21 5 -10
f:then	-9 17 -10 0 0
f:there	-7 15 -1 -9 -7
f:thi	31 -12 -18 -1 -3
f:thing	19 -8 -4 0 -2
f:tiktok	0 22 -20 0 0
f:time	-13 -33 41 0 0
f:to	18 -4 -15 -1 7
f:trade	-3 25 -20 0 0
f:twenty	-18 2 -1 -1 14
f:two	15 -21 11 -2 0
f:we	-5 -12 23 -2 -8
f:week	7 13 -21 0 0
f:well	0 27 -23 0 0
f:what	-21 17 -4 -1 -3
f:which	-21 -19 29 6 -6
f:who	16 -6 -2 -2 -3
f:will	-9 -15 23 -6 0
f:wine	0 -11 -5 16 0
f:with	-28 24 -15 12 -12
f:without	15 0 -13 0 0
f:would	0 15 -15 -6 1
f:yield	0 24 -23 0 0
f:you	-15 15 0 0 0
f:—	0 -14 15 0 0
first-of-paragraph	-4 16 -6 -11 -4
has-infinitive	-2 21 -25 0 0
has-participle	-26 32 -22 3 0
has-past	-1 16 -4 -10 -19
has-perfect	-21 5 9 -6 -5
has-pluperfect	-17 5 10 -7 -1
has-present	-16 14 -8 -24 20
headline	-15 28 -6 -13 -34
heads=0	-13 21 9 -9 -52
heads=1	-9 20 -24 -24 16
heads=2	3 -10 -15 0 22
how=calendar	-9 37 -20 -5 -21
how=calendar-span	-34 -70 77 5 -8
how=relative	34 2 -30 -20 4
how=weekday	-22 44 -27 -10 -9
how=weekday-span	-9 -28 35 0 -1
kind=day	-8 20 1 -19 -25
l1='s	-17 7 0 0 7
l1=:	12 -16 0 -2 9
l1=<name>	0 10 -16 0 6
l1=<not>	-6 26 -20 0 0
l1=<number>	-2 19 -14 0 0
l1=<person>	0 15 -11 -5 0
l1=<span>	0 18 -15 0 0
l1=<v-agree>	-1 16 -13 0 0
l1=<v-begin>	-4 -11 16 0 0
l1=<v-impose>	0 17 -15 0 0
l1=in	-16 6 -13 8 4
l1=monday	-5 -12 16 0 0
l1=sign	0 15 -13 0 0
l1=the	0 12 -18 -1 1
l1=to	-23 10 1 -2 5
l1=you	-8 23 -12 0 0
l2=,	3 -29 29 3 0
l2=:	-1 17 -9 -1 0
l2=<goods>	10 8 -21 0 0
l2=<name>	6 15 -31 -4 10
l2=<number>	17 -17 0 0 1
l2=<v-begin>	0 12 -16 3 -2
l2=<v-end>	-4 29 -22 0 0
l2=<v-impose>	20 -7 -1 -4 -5
l2=<v-stay>	2 15 -16 0 0
l2=after	0 14 -15 0 0
l2=as	7 6 -18 0 0
l2=at	0 12 -17 -4 4
l2=been	0 17 -15 0 0
l2=by	-14 18 -12 0 6
l2=did	-10 25 -16 0 0
l2=due	0 15 -6 -2 -6
l2=from	0 -19 20 0 0
l2=go	0 18 -12 0 0
l2=here	0 -14 15 0 0
l2=in	-17 12 -12 1 6
l2=is	-2 36 -30 0 0
l2=of	-15 8 0 -2 1
l2=on	14 -20 15 -3 -9
l2=sunday	0 -14 15 0 0
l2=the	7 1 0 -2 -18
l2=there	0 -28 16 9 8
l2=they	3 -17 15 0 0
l2=valparaíso	0 -16 18 0 0
l2=week	6 8 -16 0 0
l2=what	-1 21 -16 0 0
l2=—	-6 19 -12 0 0
l3=(	0 -19 19 0 0
l3=.	0 -15 17 0 0
l3=:	-20 -8 24 -3 -5
l3=<begin>	3 3 0 0 -19
l3=<name>	13 -19 23 -6 -11
l3=<seat>	17 -19 10 0 -5
l3=<v-begin>	-3 15 -14 0 1
l3=<v-impose>	-20 34 -13 -4 -4
l3=<v-propose>	-1 -3 -7 -3 16
l3=<v-say>	-16 11 -7 2 2
l3=at	-17 -28 37 0 -1
l3=back	0 -22 22 0 0
l3=be	-2 20 -15 0 0
l3=been	-1 -13 16 0 0
l3=by	21 -12 -10 0 0
l3=did	-1 23 -21 0 0
l3=in	-34 -27 47 -15 -2
l3=it	4 24 -27 0 0
l3=the	-19 -5 6 0 17
l3=they	-2 -21 12 10 0
l3=—	-1 20 -25 4 0
l4=,	0 -15 21 -9 -4
l4=<begin>	-6 6 7 -2 -29
l4=<goods>	15 -2 -9 0 0
l4=<name>	-17 0 12 -1 0
l4=<number>	-7 23 -10 0 -1
l4=<office>	5 -19 18 0 0
l4=<organisation>	-2 31 -26 0 0
l4=<person>	1 -17 0 13 9
l4=<quality>	8 -23 19 0 0
l4=<seat>	-8 23 -15 0 -1
l4=<v-say>	4 1 -15 -2 8
l4=<v-target>	-8 22 -13 0 0
l4=again	0 -15 1 13 0
l4=at	-4 -16 9 0 11
l4=back	0 16 -14 0 0
l4=by	3 6 -15 0 2
l4=end	0 -16 17 0 0
l4=from	0 15 -13 0 0
l4=have	-1 19 -15 0 0
l4=it	4 12 -16 0 0
l4=on	0 15 -11 -3 -5
l4=out	0 9 -15 0 8
l4=the	-4 16 -8 -1 -8
l4=their	-1 -15 17 0 0
l4=they	0 31 -33 0 0
l4=up	0 -14 16 0 0
l4=will	-5 18 -9 -1 -1
l4=—	-12 16 -1 0 0
l=, friday	0 -15 15 0 0
l=, to	0 -13 16 0 0
l=, tuesday	15 -12 -5 0 0
l=<begin> on	-18 0 -2 13 0
l=<number> ,	19 -17 0 0 0
l=<organisation> ,	0 -18 19 0 0
l=<person> ,	3 3 -16 8 0
l=<person> :	-1 -16 19 0 0
l=<seat> ,	-15 7 1 -5 0
l=<span> of	0 -26 27 0 0
l=after the	0 17 -15 0 0
l=at the	-3 20 -25 -3 6
l=from the	0 -20 21 0 0
l=of the	-10 17 -5 0 0
l=on the	18 -12 0 0 -3
l=round of	0 17 -16 0 0
l=sunday ,	0 -14 15 0 0
l=the second	-1 20 -18 0 0
l=the two	0 -15 8 5 0
lead="	-15 21 -11 -2 0
lead=1	0 17 -14 0 0
lead=10	0 -16 19 0 0
lead=2	0 15 -13 0 0
lead=a	-9 -5 17 -3 -5
lead=after	0 -13 15 0 0
lead=and	-10 31 -19 0 0
lead=by	-11 15 0 0 -2
lead=friday	-4 33 -29 0 0
lead=from	0 -13 15 0 0
lead=july	0 18 -15 0 0
lead=june	0 -14 15 0 0
lead=last	0 19 -16 0 0
lead=march	-3 -12 15 0 0
lead=monday	-7 -18 21 0 0
lead=next	0 23 -22 0 0
lead=november	-1 19 -16 0 0
lead=president	13 -4 -16 -2 8
lead=the	8 -22 9 -2 9
lead=today	-1 19 -15 0 0
lead=treasury	-4 -15 16 -3 7
lead=trump	0 27 -23 -9 -3
lead=which	-6 -14 25 -2 -3
lead=—	6 7 -16 6 -1
left:calls	56 -45 -23 -8 0
left:coming	-4 -20 18 6 0
left:experts	-13 -13 23 -3 -5
left:m=conference	14 6 -23 0 0
left:m=here	0 -17 18 0 0
left:m=host	0 16 -14 0 0
left:m=sit	0 -16 16 2 0
left:m=there	0 -18 3 13 6
left:m=visit	0 15 -19 0 2
left:meets	-15 -18 27 -2 -2
left:summit	13 -21 -19 0 29
left:wished	-23 40 -16 -5 -8
lll=, sign on	0 15 -15 0 0
lll=<begin> <begin> on	-18 0 -2 13 0
lll=<begin> <person> :	0 -12 15 0 0
lll=<begin> <seat> ,	-2 30 -26 0 0
lll=<begin> monday ,	0 -16 18 0 0
lll=<name> at the	0 17 -2 0 -14
lll=by telephone on	19 -15 -4 0 0
loud	20 -26 15 -3 -2
lr=, (	-7 -13 19 0 0
lr=, .	19 -14 4 -5 0
lr=: ,	-3 -19 12 0 9
lr=<begin> ,	-5 15 -11 0 0
lr=<begin> .	1 -17 16 0 0
lr=<begin> :	0 18 -16 0 0
lr=<begin> <end>	9 -16 11 0 0
lr=<seat> of	-2 23 -20 0 0
lr=in .	-1 -12 -12 15 8
lr=of <end>	-1 15 -12 0 0
lr=of in	0 -17 18 0 0
lr=on ,	20 3 -12 0 -5
lr=on .	-18 10 -6 -4 9
lr=on <end>	-25 -15 25 -2 3
lr=on and	4 -24 22 0 0
lr=on at	-13 16 -2 0 0
lr=on with	-1 -14 17 0 0
lr=second of	-1 15 -12 0 0
lr=since ,	0 22 -20 0 0
lr=since .	0 -20 21 0 0
lr=the .	-4 15 -13 0 0
lr=the <end>	-10 26 -18 0 0
lr=the in	0 -18 17 0 5
lr=the of	0 -12 17 0 0
lr=the with	4 15 -21 0 0
lr=to .	-3 -17 17 0 2
lr=to <end>	0 16 -14 0 0
lr=until ,	0 18 -15 0 0
nc2=down	-1 17 -13 0 0
nc2=up	9 -21 -7 6 13
nct2=begin past	-13 -15 13 -1 14
nct2=begin present	2 11 -22 6 0
nct2=impose past	15 -12 -3 8 0
nct2=stay past	18 -10 0 -3 0
nct2=up past	-2 -22 0 9 15
next:calls	55 -40 1 -12 -23
next:coming	12 -19 19 -32 -1
next:ended	10 3 0 -20 -24
next:experts	0 -33 20 17 -3
next:heads=2	-5 26 -24 0 -4
next:meets	-15 -15 35 -26 -5
next:running	-8 14 -12 -23 12
next:summit	4 9 -19 0 4
next:sure	17 -24 27 -27 -9
next:wished	2 18 -19 -8 0
next=)	-5 -15 19 0 0
next=,	1 -6 10 2 -18
next=:	-23 44 -30 -3 0
next=;	-1 24 -18 -3 -5
next=and	17 -18 10 -2 0
next=before	-13 -10 5 0 16
next=if	0 9 -16 8 0
next=that	-2 17 -7 -7 -4
nhas-gerund	-2 16 -11 0 0
nhas-infinitive	0 -13 16 -3 0
nhas-past	15 -16 -3 9 6
nhas-present	-24 11 -5 5 3
nt2=past	16 -15 -8 10 7
nt2=present	-19 9 -2 0 5
nv2-none	-9 1 13 -4 -23
nv2=come	0 17 -15 0 0
nv2=get	13 -17 4 0 0
nv2=hold	0 16 -13 0 0
nv2=keep	17 -8 -11 0 0
nv2=take	-1 -12 15 0 0
nvt2=go past	-11 -10 3 0 15
pair: n=0	5 10 -13 -2 -18
pair: n=1	-10 6 5 -24 7
pair: n=2	-5 6 3 -29 0
pair: n=3	-1 21 -16 -5 -2
pair: n=4	4 -18 1 13 0
pair: not-both	-6 18 -4 -16 -14
pair:both n=4	12 -26 2 13 0
pair:coming n=0	5 1 -23 10 10
pair:coming n=1	-15 9 -1 0 -4
pair:day 	5 2 10 -20 -38
pair:day both	0 2 10 -19 -20
pair:day day-none	11 -13 19 -14 -6
pair:day day=l1	-15 1 10 0 -1
pair:day day=l3	-5 20 -13 -3 0
pair:day day=l4	-3 22 -13 -1 -4
pair:day day=r0	0 17 -15 0 0
pair:day day=r4	-11 29 -13 -3 -8
pair:day n=1	5 4 1 -15 -11
pair:day n=3	0 18 -15 -2 0
pair:day n=4	-3 -22 29 -4 0
pair:day no-word	-2 26 -12 -14 -19
pair:day not-both	-7 20 -6 -7 -10
pair:day sent:sure	-4 6 3 -17 -7
pair:day-none 	0 11 6 -17 -28
pair:day-none n=0	-9 18 -13 10 -17
pair:day-none n=2	-1 16 -6 -12 -17
pair:day-none n=4	14 -40 28 -5 0
pair:day-none running	0 15 -14 -5 0
pair:day=l1 both	6 -23 7 -3 7
pair:day=l1 not-both	-16 -1 1 9 4
pair:day=l2 no-word	-4 15 -10 -2 0
pair:day=l2 sent:sure	-4 17 -12 0 0
pair:day=l3 both	-12 -3 16 0 -1
pair:day=l3 coming	0 19 -15 0 0
pair:day=l3 n=0	-3 16 -8 0 -6
pair:day=l3 n=1	0 -16 18 0 0
pair:day=l3 n=2	0 17 -14 -1 0
pair:day=r0 	15 -6 -8 0 1
pair:day=r0 both	2 -15 13 0 0
pair:day=r0 no-word	17 -21 -1 0 5
pair:day=r0 not-both	13 3 -24 -1 7
pair:day=r1 n=0	15 -18 1 -13 8
pair:day=r1 n=1	-4 26 -10 -4 -18
pair:day=r2 n=1	-14 -9 22 0 -11
pair:day=r2 no-word	5 14 -17 -4 -8
pair:day=r2 part:sure	-17 -23 28 2 0
pair:day=r2 sent:sure	0 14 -19 8 0
pair:day=r3 n=2	1 -16 9 3 0
pair:day=r3 n=3	-12 18 -6 0 0
pair:day=r3 no-word	10 9 -17 -2 -2
pair:day=r3 prev:sure	-7 17 -9 0 -1
pair:day=r3 sent:sure	0 -19 20 0 0
pair:day=r4 both	-7 15 -3 0 -11
pair:day=r4 n=0	-2 25 -11 0 -9
pair:day=r4 n=3	5 9 -17 0 0
pair:day=r4 no-word	-16 23 -7 0 -1
pair:ended n=0	-12 36 -24 -5 -8
pair:ended n=1	0 -17 21 -6 -6
pair:ended+running n=1	-9 16 -8 0 0
pair:l=<begin> 	0 -10 16 -9 -4
pair:l=<begin> ended	0 22 -19 0 0
pair:l=<begin> n=0	-2 -18 25 -7 -3
pair:l=<begin> n=1	0 24 -20 0 0
pair:l=<begin> no-word	-2 -10 15 -4 -1
pair:l=a day-none	-3 17 -8 0 -4
pair:l=a word	16 -7 0 -2 -6
pair:l=by 	3 11 -16 0 -8
pair:l=by day	-12 23 -10 0 0
pair:l=for 	-2 22 -18 0 0
pair:l=for word	-3 17 -11 0 0
pair:l=fourth n=0	10 -16 8 0 0
pair:l=from both	-1 -19 17 5 0
pair:l=from coming	0 -14 17 0 0
pair:l=from n=0	-5 16 -9 0 0
pair:l=from not-both	-6 19 -11 0 0
pair:l=had day-none	-1 16 -13 0 0
pair:l=had n=0	-1 19 -15 0 0
pair:l=in day-none	-6 28 -18 0 -10
pair:l=in n=0	-11 7 -24 12 4
pair:l=in no-word	-10 16 -10 6 -6
pair:l=in word	-15 1 -8 8 4
pair:l=it day	-5 -9 15 0 0
pair:l=it word	-3 16 -11 0 0
pair:l=jinping both	1 14 -15 0 0
pair:l=monday 	-5 -12 16 0 0
pair:l=monday day	-5 -12 16 0 0
pair:l=monday day-none	-5 -12 16 0 0
pair:l=monday no-word	-5 -21 23 0 0
pair:l=monday not-both	-5 -12 16 0 0
pair:l=monday, n=0	-2 -18 21 0 0
pair:l=monday, n=1	0 27 -26 0 0
pair:l=next n=0	0 18 -16 0 0
pair:l=on 	-4 6 0 1 -26
pair:l=on coming	4 5 -19 -1 14
pair:l=on day=r4	0 18 -14 0 0
pair:l=on n=0	6 0 -17 0 10
pair:l=on n=1	-29 2 12 -1 -10
pair:l=on n=3	0 17 -15 0 0
pair:l=on running	-3 -16 15 4 0
pair:l=second 	0 -17 19 0 0
pair:l=second day-none	0 -15 17 0 0
pair:l=second n=0	0 -18 19 0 0
pair:l=signed day	0 15 -13 0 0
pair:l=sunday, day	0 -14 15 0 0
pair:l=sunday, n=0	0 -14 15 0 0
pair:l=sunday, not-both	0 -15 16 0 0
pair:l=the both	-20 1 3 0 4
pair:l=the day	-8 50 -35 -2 -17
pair:l=the day-none	0 14 -21 0 0
pair:l=the n=0	18 8 -20 -9 -13
pair:l=the n=1	-15 10 -17 0 17
pair:l=the not-both	11 10 -20 -4 -2
pair:l=the running	-4 16 -16 3 -3
pair:l=the sent:sure	0 16 -13 0 0
pair:l=the word	2 -22 10 0 13
pair:l=thursday 	0 19 -16 0 0
pair:l=to 	-19 26 -11 -3 1
pair:l=to both	-17 13 -2 4 0
pair:l=to day	-16 8 6 0 -2
pair:l=to n=0	-16 11 -15 0 12
pair:l=to no-word	-17 8 2 -4 5
pair:l=two part:sure	0 -15 10 4 0
pair:l=two word	0 -15 10 4 0
pair:l=until not-both	-6 15 -7 0 0
pair:l=until prev:sure	0 -14 15 0 0
pair:l=wednesday day-none	-3 -13 15 0 0
pair:l=wednesday n=1	0 -17 18 0 0
pair:l=you word	-8 17 -5 0 0
pair:no-word 	3 21 -19 -4 -15
pair:no-word both	-5 18 -5 -18 -9
pair:no-word ended	1 16 -13 -3 -8
pair:no-word n=1	-14 29 -17 -7 -4
pair:no-word n=3	-16 38 -25 0 0
pair:no-word n=4	1 -15 14 0 0
pair:no-word not-both	8 21 -28 -2 0
pair:not-both n=0	2 14 -23 2 0
pair:not-both n=1	-17 9 11 -19 -19
pair:not-both n=3	-8 24 -17 0 0
pair:part:sure both	-4 -22 10 10 11
pair:part:sure ended	1 -20 25 -12 -5
pair:part:sure n=0	-13 26 -30 4 7
pair:part:sure n=1	-8 -10 24 -17 -13
pair:part:sure n=2	-17 -7 15 2 -14
pair:part:sure not-both	-12 12 3 -3 -29
pair:part:sure running	-2 15 -23 7 0
pair:prev:sure n=0	-23 -8 24 -9 -8
pair:prev:sure n=1	11 -4 -10 -4 16
pair:prev:sure not-both	-35 -2 7 -12 13
pair:running both	-1 16 -9 -4 0
pair:running n=0	-15 -2 7 -8 13
pair:sent:sure n=0	-12 19 -8 0 -3
pair:sent:sure not-both	-20 -5 18 -6 -4
pair:word day-none	-21 44 -31 1 -12
pair:word day=l1	3 -21 -1 7 13
pair:word day=l3	-2 -11 22 -1 -4
pair:word day=l4	0 -16 7 6 1
pair:word day=r0	18 -17 -2 -2 5
pair:word day=r2	-2 -15 17 3 -2
pair:word n=0	11 11 -40 6 6
pair:word n=1	-23 7 9 -18 2
pair:word n=2	-16 -11 23 -7 0
pair:word n=4	13 -7 -20 16 0
pair:word no-word	7 12 -40 -2 8
pair:word prev:sure	-8 21 -25 -6 9
pair:word sent:sure	-8 -24 26 4 -1
part:calls	60 -21 -46 -37 -10
part:ended	0 2 9 -29 -28
part:m=ended	0 -15 17 0 0
part:m=expected	-2 13 -22 3 5
part:m=guest	0 18 -11 -3 -1
part:m=round	-13 15 -7 1 -11
part:m=sat	-7 -5 15 -6 -2
part:m=shook hands	6 -18 13 0 0
part:m=talk	18 4 -22 0 0
part:m=talks	-26 1 1 18 -15
part:m=there	0 -32 18 10 11
part:m=visit	6 -29 19 -4 4
part:meets	-26 -14 30 -1 -1
part:running	-8 15 -11 -3 3
part:summit	17 -33 -8 0 31
pc0=down	-2 -20 25 0 -1
pc0=end	0 19 -16 0 0
pc0=impose	1 -17 15 -2 4
pc0=say	-4 -6 -9 16 5
pc1=down	-3 -20 28 0 -6
pc1=end	0 21 -18 0 0
pc1=say	-4 -6 -9 16 5
pc1=stay	-23 3 9 -6 0
pct0=stay present	6 -16 11 0 0
pct1=impose infinitive	0 20 -14 0 -4
pct1=impose participle-passive	0 -15 7 11 0
pct1=stay present	-5 -12 15 0 0
people=0	-13 36 -5 -31 -34
people=1	-23 14 2 -18 5
people=2	24 -26 -4 2 4
people=3	-5 -31 14 11 6
phas-gerund	0 18 -17 0 0
phas-present	19 -2 -14 2 0
prev:calls	28 -10 -1 -10 -22
prev:experts	13 12 -22 -1 -2
prev:heads=0	-10 17 -1 -9 -2
prev:heads=2	-9 -8 15 -8 5
prev:meets	-1 -15 6 13 4
prev:summit	-6 5 -10 -18 21
prev:sure	-30 23 -24 12 10
pt1=gerund	0 17 -15 0 0
pv0=be	1 -14 16 -3 0
pv1-none	-2 -1 11 -1 -16
pv1=be	-13 -10 20 -3 0
pvt0=be present	9 -16 8 0 0
pvt0=have past	0 -14 16 0 0
pvt0=have present	4 19 -23 0 -2
pvt1=have past	0 -14 16 0 0
pvt1=have present	4 13 -21 0 0
q:'s	9 3 -6 -15 0
q:,	4 -9 -1 22 -9
q:.	-9 6 12 -22 -13
q::	-3 12 0 -14 -22
q:<day-ahead>	-36 -5 14 10 -2
q:<day-gone>	10 -21 5 21 -10
q:<day-today>	20 -26 13 -6 0
q:<duty>	-7 27 -25 9 -10
q:<goods>	-24 26 -13 10 -18
q:<level-noun>	-20 0 12 0 -1
q:<level>	-20 35 -13 -11 0
q:<month-ahead>	0 -14 17 0 0
q:<month-gone>	0 -11 -13 32 -11
q:<number>	7 2 1 -16 -9
q:<office>	-12 43 -31 -5 -3
q:<organisation>	-24 28 -13 -11 1
q:<person>	23 -31 15 0 -2
q:<seat>	19 -18 8 -20 0
q:<sender>	-7 26 -19 -1 0
q:<v-agree>	6 26 -44 0 0
q:<v-bear>	7 16 -22 10 -19
q:<v-begin>	-30 27 -16 7 -12
q:<v-down>	10 -19 10 0 0
q:<v-end>	-19 -10 13 1 2
q:<v-impose>	5 -9 17 -3 -24
q:<v-return>	0 15 -13 0 0
q:<v-sell>	-21 17 0 -2 0
q:<v-stay>	-29 9 7 -1 -12
q:<v-suspend>	-20 9 5 -1 -2
q:<v-up>	0 15 -13 0 -6
q:_	0 -29 30 0 0
q:a	4 19 -15 -22 -10
q:about	-3 31 -34 5 0
q:agree	-1 18 -22 0 6
q:agreement	9 0 -19 6 0
q:all	-9 16 -11 -4 3
q:anybody	0 -14 15 0 0
q:ask	6 -28 14 11 0
q:at	18 -17 11 -9 -9
q:because	0 -14 17 0 0
q:been	-6 -14 23 -2 0
q:better	0 16 -16 0 0
q:bring	0 -20 24 -3 0
q:by	2 19 -17 1 -12
q:calendar	0 -16 18 0 0
q:call	0 15 -13 0 -2
q:car	-5 -10 -1 16 0
q:carry	-1 -10 -10 21 0
q:collect	0 -12 15 0 0
q:country	0 -16 17 0 0
q:custom	-1 17 -12 0 0
q:date	0 -17 19 0 0
q:day	-3 -12 16 0 0
q:deal	0 13 -16 0 0
q:doe	8 -15 2 0 5
q:duty	3 17 -18 -1 -4
q:each	-3 30 -25 0 0
q:earth	0 12 -19 5 0
q:far	0 -13 15 0 0
q:first	19 -18 5 0 0
q:for	-3 -3 9 9 -22
q:four	-1 18 -14 0 0
q:framework	14 -15 7 0 -4
q:from	-30 -4 6 19 -8
q:further	12 -16 -1 4 4
q:geneva	15 -8 0 -2 -1
q:give	9 -21 14 0 0
q:given	-2 15 -10 0 0
q:go	-9 29 -25 4 -2
q:have	-21 14 -10 4 7
q:he	-4 -4 15 -6 -1
q:his	-3 1 -17 24 -7
q:hold	-2 -11 15 0 0
q:hour	15 -22 12 0 0
q:hundred	-1 -14 17 0 0
q:if	-1 21 -16 0 0
q:in	11 -21 8 10 -1
q:its	-16 4 10 -11 0
q:know	-2 16 -8 0 -1
q:last	-7 19 -16 2 -1
q:later	0 -10 16 -5 0
q:law	-4 16 -9 0 0
q:leave	-5 -23 28 -1 0
q:list	7 5 -18 0 0
q:long	9 6 -19 0 0
q:lunch	0 17 -14 0 0
q:make	-2 18 -10 0 0
q:me	15 -11 -4 0 0
q:minister	5 -15 11 0 0
q:move	0 27 -25 0 0
q:new	-7 -11 19 -1 0
q:next	-3 -28 28 7 -7
q:no	0 -24 22 3 0
q:nobody	0 -30 33 0 0
q:not	21 17 -34 -6 0
q:now	-5 16 -8 0 0
q:off	-3 -16 9 0 7
q:on	7 9 -21 6 0
q:one	-16 -13 23 -5 1
q:or	0 20 -17 0 0
q:order	-3 -8 16 -4 0
q:other	-9 17 -9 0 -1
q:out	-3 -9 16 -5 0
q:over	-17 6 0 6 -3
q:propose	15 -12 -1 0 0
q:put	15 -16 7 -6 -1
q:rang	22 -17 -3 0 -1
q:rare	0 11 -19 5 0
q:rest	0 15 -13 0 0
q:right	0 -22 23 0 0
q:run	0 15 -9 -1 0
q:say	-3 27 -24 -5 3
q:see	-5 27 -21 0 -1
q:sell	-16 25 -9 0 0
q:settle	21 -13 -5 0 -1
q:should	-15 10 -1 6 0
q:sign	-16 26 -14 3 -5
q:signature	-2 -16 20 0 0
q:spoke	-4 -11 27 -1 -9
q:start	0 15 -8 0 -1
q:stay	0 -14 16 0 0
q:step	4 -21 17 0 0
q:still	0 19 -16 0 0
q:stop	0 -19 21 0 0
q:telephone	0 -13 23 0 -8
q:text	0 -16 18 0 0
q:the	5 12 -18 9 2
q:them	-1 17 -12 0 0
q:there	-3 -9 17 2 -9
q:thi	-10 -12 20 0 0
q:three	10 -40 32 0 0
q:time	9 -27 14 7 0
q:to	-26 5 3 12 -9
q:trade	-2 -12 16 0 0
q:truce	-14 32 -26 8 -7
q:two	-3 -19 28 0 -13
q:was	17 -26 8 0 6
q:week	-3 28 -30 7 -2
q:what	-10 16 -10 -2 2
q:whether	0 -16 17 0 0
q:york	-5 -14 21 0 0
q:—	8 -20 20 0 -5
qt=future	-24 16 -4 -2 9
qt=present	-24 2 7 -8 6
r1=)	-7 -13 17 0 0
r1=,	-7 4 4 0 -15
r1=:	-19 24 -13 -1 0
r1=;	-6 15 -6 0 -2
r1=<day-ahead>	11 19 -28 0 0
r1=<day-gone>	11 -15 2 0 0
r1=<end>	-5 10 -2 -15 -3
r1=a	-7 22 -14 0 0
r1=between	16 0 -17 0 -2
r1=for	-5 19 -12 -3 0
r1=in	-10 -28 23 11 5
r1=it	-15 4 5 0 0
r1=of	-15 9 6 -9 -10
r1=the	-7 26 -21 3 -1
r1=was	0 18 -15 0 0
r1=—	-16 9 -6 4 0
r2=<goods>	-12 19 -8 0 0
r2=<level-noun>	0 16 -14 0 0
r2=<month-ahead>	0 -16 0 11 6
r2=<person>	11 -21 11 -3 0
r2=<span>	-5 22 -5 -10 -7
r2=<v-end>	0 17 -14 0 0
r2=<v-propose>	-3 17 -10 0 0
r2=<v-stay>	18 -28 15 0 0
r2=<v-up>	-2 17 -11 0 0
r2=a	11 6 -19 -8 7
r2=and	-20 20 -19 6 1
r2=between	-4 18 -14 0 0
r2=busan	0 -17 18 0 0
r2=in	-19 9 -10 3 10
r2=is	-4 16 -9 0 0
r2=talk	6 14 -20 0 0
r2=telephone	28 -26 0 0 -1
r2=they	-12 19 -7 0 0
r2=transcript	18 -24 7 0 0
r2=two	-11 22 -12 0 0
r3='s	-8 25 -17 0 0
r3=,	7 -23 10 5 3
r3=:	0 -19 21 0 0
r3=<day-today>	-15 0 8 0 1
r3=<duty>	7 -15 10 0 0
r3=<name>	4 -1 -25 7 10
r3=<number>	-3 17 -20 0 2
r3=<span>	-1 -28 26 5 0
r3=<v-end>	0 15 -12 0 0
r3=<v-propose>	15 -3 -8 0 0
r3=and	-8 -12 21 -2 0
r3=by	-9 19 -8 0 0
r3=for	0 18 -18 0 0
r3=from	0 22 -19 0 0
r3=had	0 18 -16 0 0
r3=in	11 -17 14 -14 0
r3=last	0 -13 15 0 0
r3=that	0 16 -21 3 -3
r3=the	-15 20 -7 -8 2
r3=two	8 -22 19 -1 0
r3=what	-1 16 -13 0 0
r4="	-4 28 -20 0 0
r4=,	10 -18 15 -19 6
r4=-	-4 29 -25 0 0
r4=.	-1 -29 22 8 8
r4=<day-gone>	-16 18 -6 5 -5
r4=<end>	-1 4 5 -20 -7
r4=<level>	0 23 -19 0 0
r4=<name>	-1 -17 19 -3 2
r4=<span>	8 10 -22 0 0
r4=<v-end>	0 -22 24 0 0
r4=at	14 -26 9 0 1
r4=he	0 -17 18 4 -1
r4=to	0 -13 0 18 -4
r=, <number>	-2 -12 15 0 0
r=, and	-14 20 -14 1 -4
r=, for	10 -18 9 0 0
r=, in	-20 -2 2 6 7
r=: the	0 15 -14 0 0
r=<end> <end>	-5 10 -2 -15 -3
r=in <seat>	0 -23 14 6 -5
r=in the	-3 26 -23 0 0
r=it "	-2 -13 16 0 0
r=of talk	0 20 -19 0 0
r=since the	-4 -16 21 0 0
r=with <person>	7 -15 7 -1 0
r=without a	0 -17 17 0 0
right:calls	32 -29 -2 0 -1
right:ended	8 -19 22 -17 -13
right:m=come	0 17 -17 0 0
right:m=go	3 15 -18 0 0
right:m=here	-1 -15 19 0 0
right:m=signed	-1 16 -20 5 0
right:m=went	-11 -8 2 0 15
s:"	-22 31 -18 -15 6
s:*	-3 -20 24 0 0
s:,	-9 -2 16 2 -18
s:-	-10 20 -13 -9 0
s::	-28 21 -6 -5 6
s:;	-16 16 -6 0 -2
s:<day-ahead>	-8 -8 22 -18 -1
s:<day-today>	-3 28 -26 -12 5
s:<duty>	3 1 6 -9 -26
s:<gate>	-16 11 1 0 -17
s:<goods-amount>	0 14 -15 0 -1
s:<goods>	4 23 -14 -12 -34
s:<level>	-13 46 -37 -16 1
s:<money>	-2 27 -21 0 0
s:<month-ahead>	-8 -21 23 3 0
s:<month-gone>	21 -20 6 -14 7
s:<name>	-4 12 -17 -9 21
s:<not>	-37 21 1 1 -15
s:<number>	-19 21 -17 -9 13
s:<office>	4 -12 20 -23 -24
s:<organisation>	-20 33 -19 0 -12
s:<points>	-4 24 -16 0 0
s:<quality>	0 0 9 -2 -22
s:<seat>	3 -9 -7 14 17
s:<sender>	6 29 -34 -5 -5
s:<span>	-10 -10 15 16 -24
s:<v-begin>	-18 1 6 -3 5
s:<v-buy>	-1 18 -12 -2 -2
s:<v-down>	-17 -7 13 -3 6
s:<v-end>	-12 16 -8 1 -12
s:<v-impose>	9 10 -7 -6 -23
s:<v-say>	-1 -2 -13 9 19
s:<v-suspend>	13 -9 8 -18 -4
s:about	12 -20 9 1 -3
s:accept	0 -15 13 -3 3
s:according	-2 -10 -1 16 0
s:account	4 -5 -15 16 0
s:add	0 -19 18 0 0
s:additional	0 15 -12 0 0
s:after	16 -11 6 -8 -6
s:afterward	-7 15 -2 0 -2
s:ahead	5 -18 12 0 0
s:air	0 -15 19 0 0
s:all	-1 -9 16 -4 -2
s:am	0 16 -17 -1 1
s:an	-2 -2 10 -16 0
s:and	4 -8 15 -4 -15
s:answer	-2 15 -10 0 0
s:are	3 -11 -3 0 15
s:at	-6 -10 0 -1 23
s:be	-18 1 10 -4 -3
s:before	-5 -3 -13 16 9
s:bergen	0 -20 21 0 0
s:between	34 4 -34 -2 -15
s:brief	-1 23 -19 0 0
s:bring	-4 -23 29 0 0
s:busan	-12 -22 32 -3 -4
s:by	21 6 -36 -8 8
s:call	17 1 -9 -13 -19
s:capital	-1 -9 16 -5 0
s:car	-1 15 -10 0 0
s:change	6 4 -18 0 0
s:chip	-4 17 -10 0 0
s:coal	13 -15 0 0 0
s:conference	24 -3 -19 0 0
s:consultation	13 -17 10 -4 -5
s:conversation	-19 4 20 -2 -4
s:custom	-10 19 -8 0 0
s:day	-16 -2 11 -5 2
s:deadline	-1 22 -19 0 0
s:declare	-2 4 -16 9 0
s:delegation	-6 -21 29 -2 -7
s:desk	0 21 -20 0 0
s:diary	0 -14 16 0 0
s:did	8 3 -15 -2 2
s:dispute	0 -18 13 8 -2
s:due	-6 21 -8 -5 -11
s:early	0 -20 21 0 0
s:effect	-6 22 -17 0 0
s:end	-16 -8 20 -6 -3
s:envoy	0 16 -14 0 0
s:evening	11 -14 -5 18 -7
s:everything	0 17 -12 0 0
s:expert	5 -25 21 0 -2
s:fee	0 21 -17 0 0
s:fifth	-5 -15 22 0 0
s:final	0 22 -19 0 -1
s:fly	0 19 -16 0 0
s:force	0 21 -18 0 0
s:forty	13 -15 9 -2 -2
s:four	-6 -11 17 0 0
s:fourth	7 -18 16 -1 0
s:from	-18 6 7 4 -28
s:further	3 -15 15 0 0
s:get	24 -14 -3 0 -2
s:go	-6 2 0 -15 11
s:government	-10 19 -10 0 0
s:grower	-3 30 -27 0 0
s:harbour	0 15 -14 0 0
s:has	-10 30 -18 -16 0
s:having	0 -24 25 0 0
s:he	3 -15 7 0 2
s:heard	-1 15 -12 0 0
s:here	-3 -25 30 0 0
s:his	-3 -17 16 7 0
s:holiday	8 11 -20 0 0
s:house	7 10 -19 0 0
s:i	17 -10 1 -7 0
s:if	-7 28 -23 2 -2
s:in	-16 -32 36 12 7
s:into	-8 18 -10 0 0
s:invitation	0 -17 16 -3 3
s:is	-20 10 2 -30 9
s:issued	-14 18 -1 0 -1
s:it	3 -9 13 -16 -1
s:its	-6 35 -35 6 -5
s:joint	0 -18 20 0 0
s:keep	15 -4 -21 8 -2
s:last	-24 -15 27 0 -7
s:legal	0 17 -16 0 0
s:let	-5 19 -12 0 0
s:lift	11 -15 5 0 0
s:line	-20 10 -17 0 16
s:long	0 20 -20 0 0
s:madrid	0 -22 24 0 0
s:margin	0 -21 22 0 0
s:matter	0 -15 17 0 0
s:me	21 -2 -18 0 0
s:meet	-21 -1 7 1 0
s:men	0 -14 16 0 0
s:middle	12 -17 3 0 0
s:monday	3 -19 16 0 0
s:more	-5 17 -10 0 0
s:move	5 0 -19 9 0
s:mr	6 -17 15 -8 1
s:muscat	0 -16 17 0 0
s:need	0 20 -18 0 0
s:next	-1 -33 33 3 -1
s:nine	-6 26 -20 0 0
s:no	-13 22 -12 -6 1
s:not	-30 11 11 0 -13
s:of	-6 0 13 -17 -12
s:offer	-6 -11 16 0 0
s:one	-16 10 1 -9 0
s:opened	-5 -16 22 0 0
s:order	-15 24 -10 0 0
s:other	0 16 -21 0 0
s:our	-19 10 1 -2 -2
s:out	-14 0 0 -10 16
s:own	-5 -28 23 15 -2
s:page	-1 -6 -12 16 0
s:panama	0 -14 16 0 0
s:paper	-8 -13 20 0 0
s:pari	0 -32 33 0 0
s:pay	-8 25 -13 0 -5
s:phone	27 -14 -14 0 -5
s:place	7 -19 10 5 0
s:point	-1 18 -14 0 0
s:post	12 0 -17 0 0
s:present	0 17 -15 0 0
s:president	23 -34 17 -14 6
s:prisoner	0 21 -20 0 0
s:propose	8 19 -30 0 0
s:published	-1 18 -14 0 0
s:q	0 -17 18 0 0
s:question	-7 42 -34 0 -2
s:raise	-6 -11 16 0 0
s:rang	32 -25 -9 0 0
s:read	8 -25 22 0 -3
s:readout	-24 27 -1 0 0
s:receive	-6 -20 6 5 12
s:reference	-11 17 -5 0 0
s:room	2 26 -28 0 0
s:round	-20 2 5 4 -15
s:rum	0 18 -17 0 0
s:run	-11 26 -15 0 0
s:same	-12 23 -7 -5 -3
s:saturday	-1 15 -12 0 0
s:say	-5 -9 -9 11 21
s:second	-4 -9 18 -4 -4
s:secretary	18 -30 5 8 -3
s:see	-16 28 -19 -1 0
s:seoul	-3 -15 -4 18 0
s:session	4 -19 10 -1 5
s:set	11 -33 29 -2 0
s:settle	3 -20 3 2 10
s:seven	-1 2 -15 14 0
s:ship	-3 24 -18 0 0
s:short	0 25 -22 0 0
s:side	-13 23 -7 -7 -10
s:sign	-22 30 -22 4 -3
s:sir	0 19 -17 0 0
s:sit	-23 -8 19 -5 -1
s:six	8 -17 10 0 0
s:somebody	11 2 -16 0 0
s:soybean	15 -1 -16 0 0
s:spoke	15 3 -41 -5 8
s:spoken	-17 23 -2 0 -2
s:stand	-1 3 -17 12 0
s:statement	0 17 -14 0 0
s:step	-1 17 -13 0 0
s:stockholm	0 -14 18 -2 0
s:strike	0 9 -23 9 0
s:such	0 -12 15 0 0
s:sunday	-2 -22 24 0 0
s:suspend	-3 22 -16 0 0
s:talk	-8 9 -6 14 -21
s:tariff	0 4 3 -1 -17
s:team	-3 -28 32 3 -4
s:telephone	40 -18 -24 -9 -23
s:telephoned	35 -41 8 0 0
s:tell	5 10 -21 5 -4
s:ten	-15 8 -10 0 11
s:text	-6 -16 21 0 0
s:their	-6 20 -10 -6 -6
s:them	-11 -10 15 -5 5
s:then	9 -16 11 -1 0
s:there	-20 -3 -1 6 14
s:they'll	-9 -19 4 12 10
s:they've	0 -22 23 0 0
s:thi	3 -8 7 1 -15
s:through	0 -13 17 0 0
s:town	-4 19 -14 0 0
s:trade	-10 15 -3 -4 -9
s:translated	0 -15 15 0 0
s:truce	-21 21 -7 -2 -1
s:tuesday	11 8 -25 0 0
s:twenty	-5 28 -20 0 0
s:two	13 -30 20 1 1
s:under	-10 18 -10 -1 0
s:until	-25 5 9 -7 -6
s:valparaíso	0 -16 18 0 0
s:video	34 -43 -9 6 12
s:vote	-1 28 -24 0 0
s:was	-19 -3 20 -7 -4
s:we	-9 -15 24 -2 -3
s:what	-7 -2 8 -21 9
s:when	-15 -8 3 4 8
s:whole	0 15 -13 0 0
s:whose	0 15 -12 0 0
s:why	-3 -18 24 0 0
s:will	0 -6 9 9 -31
s:with	12 -7 6 -33 1
s:without	0 -18 20 0 0
s:word	-2 11 -16 7 0
s:working	0 -26 28 0 0
s:would	-4 32 -36 8 -5
s:yes	-3 -11 15 0 0
s:york	-4 -13 20 0 0
s:—	-29 25 -10 2 0
sa:"	-13 15 0 -9 0
sa:" .	-24 18 2 -1 -1
sa:,	12 -11 9 5 -18
sa:, "	-6 19 -8 0 0
sa:, <day-ahead>	6 -19 15 0 -5
sa:, <day-today>	-13 44 -35 0 0
sa:, <office>	-6 -14 22 0 0
sa:, after	4 -21 17 0 0
sa:, at	15 -39 25 5 0
sa:, for	17 1 -14 -3 -1
sa:, he	1 -19 19 0 -1
sa:, in	13 -50 36 0 7
sa:, on	32 -18 -8 -3 -1
sa:, one	0 26 -25 0 0
sa:, which	-5 20 -14 0 0
sa:-	-19 11 -4 -1 5
sa:. "	5 6 -15 0 0
sa::	-31 26 -8 -7 0
sa:;	-7 21 -12 -9 0
sa:<day-ahead>	9 -3 5 -24 0
sa:<day-ahead> .	-5 -20 20 -14 10
sa:<day-gone> of	0 -13 15 0 0
sa:<day-gone> with	0 21 -20 0 0
sa:<day-today> )	-10 28 -20 0 0
sa:<day-today> ,	10 -29 24 0 0
sa:<duty>	2 0 4 -2 -15
sa:<gate>	-11 15 -3 -4 -1
sa:<goods>	1 0 5 -1 -17
sa:<level>	0 26 -28 -9 4
sa:<level> )	0 15 -14 0 0
sa:<level> .	-5 26 -19 0 0
sa:<level> on	-3 -15 19 0 0
sa:<month-ahead>	-4 -19 12 7 3
sa:<month-gone>	9 -22 17 -7 3
sa:<name>	-1 13 -32 -1 23
sa:<name> 's	-6 -7 16 0 0
sa:<name> ,	0 16 -13 -3 0
sa:<name> .	-5 -18 -11 11 21
sa:<name> and	-11 -16 24 -3 0
sa:<number>	-16 12 -5 0 0
sa:<number> :	-2 -12 15 0 0
sa:<number> in	0 15 -14 0 0
sa:<organisation>	-14 30 -21 1 -2
sa:<person>	3 -33 20 8 2
sa:<person> ,	16 -30 12 7 0
sa:<person> and	2 -19 0 4 7
sa:<person> had	-12 -8 17 0 0
sa:<person> sign	-1 16 -12 0 0
sa:<person> to	9 -21 5 0 3
sa:<quality> and	0 -18 19 0 0
sa:<seat>	0 11 -16 8 -9
sa:<seat> ,	10 -22 -2 16 0
sa:<seat> .	17 8 -18 -2 -1
sa:<seat> <day-gone>	0 -16 19 0 0
sa:<seat> in	-5 -7 16 0 0
sa:<seat> time	1 15 -19 0 0
sa:<sender>	6 16 -25 0 0
sa:<span>	-4 -7 7 14 -15
sa:<span> .	0 -17 12 15 -11
sa:<v-agree>	-7 0 -13 16 5
sa:<v-down>	-18 2 1 0 5
sa:<v-propose>	14 -22 11 -3 0
sa:<v-sell>	1 4 -20 -1 9
sa:about the	18 -15 0 -2 0
sa:account	0 -7 -8 16 0
sa:after	3 -14 15 -4 -1
sa:after <span>	0 -16 19 0 0
sa:against	-2 21 -17 0 0
sa:all .	0 19 -18 0 0
sa:an hour	9 -17 14 -2 -2
sa:and	-26 -2 17 0 -7
sa:and <name>	-10 -17 27 -3 0
sa:and <number>	0 18 -17 0 0
sa:and <person>	9 -18 -3 4 8
sa:and <quality>	0 -16 17 0 0
sa:and get	0 -14 15 0 0
sa:and in	-7 15 -6 0 0
sa:and that	5 -3 -15 7 6
sa:and the	-16 -4 18 -5 -3
sa:at nine	-3 15 -11 0 0
sa:at the	-5 0 -9 -8 19
sa:both side	0 18 -17 0 0
sa:bring	-1 -14 18 0 0
sa:busan .	0 -17 18 0 0
sa:by	6 14 -26 2 0
sa:by the	-11 -6 16 0 0
sa:change	6 3 -17 0 0
sa:clock	7 -16 10 0 0
sa:come	-1 17 -11 -1 0
sa:down	-11 15 -6 0 0
sa:eleven	3 12 -19 0 0
sa:english	-9 19 -10 0 0
sa:for	6 15 -19 -11 0
sa:for <name>	0 20 -17 0 0
sa:forty minute	15 -16 7 -1 -1
sa:four	-8 -14 22 0 0
sa:from	-13 19 -9 6 -15
sa:from the	-4 22 -14 0 0
sa:good of	0 -21 21 0 0
sa:has	-10 16 -6 -3 0
sa:have been	-1 19 -15 0 0
sa:he	-5 -13 17 8 -10
sa:he and	0 -20 22 0 0
sa:here	-1 -19 23 0 0
sa:him	-1 16 -11 -1 0
sa:him ,	0 15 -14 0 0
sa:his	-10 -16 15 13 -4
sa:hour and	0 -9 16 -1 -1
sa:house	0 20 -18 0 0
sa:in	0 -25 15 16 8
sa:in <month-ahead>	0 -20 9 8 4
sa:in <name>	-12 -7 -20 11 22
sa:in <seat>	5 -17 4 15 -13
sa:in a	16 2 -13 -2 0
sa:in geneva	4 -19 15 0 0
sa:in new	0 -18 20 0 0
sa:in stockholm	0 -18 21 0 0
sa:in the	13 11 -24 0 0
sa:is	-29 14 3 -13 -3
sa:it	-17 -1 14 -24 2
sa:it "	-8 -20 26 0 0
sa:keep	17 -9 -17 8 -2
sa:know	3 -15 13 0 0
sa:last week	0 15 -13 0 0
sa:leave	-3 16 -11 0 0
sa:let	-1 16 -12 0 0
sa:lift	11 -16 6 0 0
sa:madrid	0 -14 15 0 0
sa:meet in	-2 -24 20 0 1
sa:midnight .	-2 15 -12 0 0
sa:minute	15 -2 -6 -3 -2
sa:mombasa	0 -15 16 0 0
sa:most	12 -17 0 0 5
sa:most of	12 -17 0 0 5
sa:new york	0 -18 20 0 0
sa:night ,	5 -15 0 0 11
sa:nine	-5 28 -22 0 0
sa:not	-16 19 -9 0 -2
sa:of	11 -6 6 -1 -23
sa:of <level>	0 -13 15 0 0
sa:of <month-gone>	2 -18 15 0 0
sa:of one	12 -18 8 0 0
sa:off	-18 0 7 1 -1
sa:off the	-5 -11 17 0 0
sa:oil	6 6 -16 0 0
sa:on .	0 23 -19 0 0
sa:on <day-ahead>	15 -3 -3 -2 -2
sa:on the	20 -27 13 3 -3
sa:on which	0 16 -15 0 0
sa:or	-7 15 -16 8 -8
sa:out	-27 6 2 -5 13
sa:out .	-16 1 -4 0 15
sa:out of	-4 17 -11 0 0
sa:over	-17 20 -9 0 0
sa:own	0 -16 2 16 0
sa:page	0 -8 -9 16 0
sa:paper	-2 -18 22 0 0
sa:paper .	0 -25 26 0 0
sa:phone	21 -17 -5 0 0
sa:place	1 -15 8 5 0
sa:rate	0 -18 19 0 0
sa:room	3 18 -20 0 0
sa:say .	14 1 -15 0 0
sa:set	0 -30 33 0 0
sa:set for	5 -15 8 0 0
sa:settle	0 -18 6 3 9
sa:sign	-7 23 -27 8 0
sa:stockholm	0 -25 27 0 0
sa:take	0 -14 17 0 0
sa:take place	3 -20 18 0 0
sa:telephone	26 -16 -6 -1 -4
sa:text	0 -16 18 0 0
sa:that nothing	0 -20 7 12 0
sa:that was	0 15 -18 0 5
sa:the <day-ahead>	-11 13 -18 -6 14
sa:the <office>	0 18 -17 0 0
sa:the <quality>	-3 -24 28 2 0
sa:the clock	7 -16 11 0 0
sa:the fourth	0 -16 18 0 0
sa:the last	0 -15 18 0 0
sa:the third	0 -21 23 0 0
sa:their	0 32 -32 0 0
sa:them	-4 23 -16 0 0
sa:thi	8 -18 12 3 -8
sa:through	1 -19 19 0 0
sa:to	7 -2 -13 16 -1
sa:to <name>	9 -15 0 0 9
sa:to the	1 10 -17 -1 2
sa:transcript	15 -3 -9 0 0
sa:translated	0 -17 18 0 0
sa:translation	0 17 -15 0 0
sa:truce	-7 18 -9 0 0
sa:twenty	-2 19 -13 0 0
sa:two	0 -15 13 4 0
sa:video	11 -16 -6 9 1
sa:we	-2 -14 17 0 0
sa:which	-11 18 -11 -3 3
sa:with	10 -15 16 -22 -4
sa:with <person>	14 -22 10 -3 0
sa:with <seat>	0 21 -20 0 0
sa:without	0 -21 23 0 0
sa:without a	0 -31 32 0 0
sa:would	-12 31 -23 3 -4
sa:year .	-2 18 -13 0 0
sa:york	0 -18 20 0 0
sa:york .	0 -13 15 0 0
sa:—	-17 9 -9 9 0
sb:"	-22 26 -18 -6 7
sb:" <person>	0 16 -15 0 0
sb:" a	0 -15 17 0 0
sb:'s a	-2 21 -19 0 0
sb:'s been	0 -20 11 12 0
sb:'s own	0 -20 23 0 0
sb:'s trade	0 -16 18 0 0
sb:*	-3 -20 24 0 0
sb:, "	-4 16 -15 0 3
sb:, <day-today>	17 -8 -2 0 0
sb:, <seat>	16 -36 25 0 0
sb:, and	4 16 -16 -14 -1
sb:, by	-12 18 -4 0 0
sb:, it	0 21 -19 0 0
sb:, say	-1 -1 -19 -5 22
sb:, since	0 15 -14 0 0
sb:, that	-2 26 -22 0 0
sb:, the	-17 29 -14 -11 0
sb:, thursday	0 17 -15 0 0
sb:, tuesday	15 -8 -9 0 0
sb:, wednesday	0 -27 28 0 0
sb:, where	-3 -12 18 0 -2
sb:- <quality>	0 -20 21 0 0
sb:.	-16 7 0 6 -3
sb:: <name>	0 19 -17 0 0
sb:: <number>	-18 0 4 -3 9
sb:: <person>	-4 8 -20 16 -4
sb:<day-ahead> and	0 -14 15 0 0
sb:<day-ahead> to	0 -14 16 0 0
sb:<day-gone>	0 -16 8 -7 15
sb:<day-gone> ,	-8 -7 16 -5 -1
sb:<day-today> ,	0 -14 15 0 0
sb:<goods>	4 34 -27 -17 -19
sb:<level>	-23 39 -24 -5 -1
sb:<level> in	0 22 -15 0 -1
sb:<level> on	-4 23 -16 0 0
sb:<money>	0 18 -14 0 0
sb:<name> ,	16 -10 3 -6 -4
sb:<name> and	0 -10 18 -6 -8
sb:<name> at	0 19 -5 0 -14
sb:<name> sign	0 -15 16 0 0
sb:<not>	-29 25 0 -9 -4
sb:<number>	-9 20 -22 -16 13
sb:<number> ,	16 -1 -20 0 0
sb:<number> :	-17 -6 11 -2 10
sb:<number> and	0 18 -16 0 0
sb:<number> in	0 0 -17 0 14
sb:<office>	-1 -7 18 -16 -20
sb:<office> 's	3 -22 23 0 0
sb:<office> of	0 -17 19 0 0
sb:<organisation> ,	-3 16 -12 0 0
sb:<organisation> hold	0 22 -21 0 0
sb:<person>	8 -11 -4 -3 19
sb:<person> 's	1 -18 12 8 -4
sb:<person> ,	-2 12 -17 0 6
sb:<person> had	-15 12 0 -1 0
sb:<person> is	-1 -21 -5 0 26
sb:<person> of	4 -18 14 0 0
sb:<quality> and	-3 -30 34 0 0
sb:<seat>	16 -13 0 0 13
sb:<sender>	0 19 -16 -1 -3
sb:<span> ,	4 12 -15 0 0
sb:<span> from	0 16 -15 0 0
sb:<span> in	0 -18 20 0 0
sb:<span> of	-2 -24 28 0 0
sb:<v-begin>	-16 1 6 -2 0
sb:<v-down>	-3 -15 19 -5 1
sb:<v-end>	-21 28 -13 -5 -6
sb:<v-impose>	7 16 -10 -13 -20
sb:<v-say>	-7 -3 -11 11 18
sb:<v-stay>	0 7 0 -5 -15
sb:<v-target>	0 20 -14 -1 -4
sb:a	0 16 -10 -17 -4
sb:a further	0 -15 18 0 0
sb:a third	0 33 -30 0 0
sb:about	0 -17 16 0 0
sb:accept	0 -16 14 -3 3
sb:again	-4 1 -12 20 -8
sb:all	1 -21 21 0 0
sb:and	16 -7 9 -15 -16
sb:and <name>	-14 -7 18 -5 -4
sb:and <quality>	3 -32 30 0 0
sb:and from	0 -16 16 0 0
sb:and on	0 15 -11 0 0
sb:and the	-17 0 12 -3 0
sb:are	1 -15 -3 1 17
sb:are to	0 -27 16 0 9
sb:as of	6 5 -17 0 0
sb:at	-35 -5 8 0 15
sb:at it	0 -25 26 0 0
sb:at midnight	0 21 -19 0 0
sb:at the	-17 1 -4 -8 16
sb:be	-25 -2 15 -4 0
sb:be in	0 -18 19 0 0
sb:bean	-10 15 -2 0 0
sb:before	-6 1 -10 15 -4
sb:before that	0 0 -14 16 -3
sb:bergen	0 -18 19 0 0
sb:between	27 1 -30 0 -3
sb:between the	-4 18 -13 0 0
sb:both	-22 4 0 -7 12
sb:both delegation	0 19 -19 0 0
sb:both side	0 16 -12 0 -1
sb:bring	0 -13 15 0 0
sb:busan	-6 -17 24 -1 0
sb:busan on	0 -26 27 0 0
sb:by	14 2 -22 -18 7
sb:by telephone	26 -14 -13 0 0
sb:by the	-17 22 -6 0 0
sb:call	15 0 -13 0 -1
sb:close	-2 -16 20 0 0
sb:come to	0 -12 16 0 -2
sb:consultation	5 -16 10 0 0
sb:continue	0 22 -21 0 0
sb:conversation	-1 -12 18 0 0
sb:date	-2 17 -13 0 0
sb:deal	10 1 -16 0 0
sb:delegation	-1 -18 25 -1 -6
sb:delegation of	0 -14 15 0 0
sb:did	10 7 -18 0 0
sb:did ,	-1 18 -15 0 0
sb:do	-1 22 -18 -1 0
sb:down	17 -16 4 0 -3
sb:due to	0 17 -16 0 0
sb:end on	-2 16 -10 0 0
sb:evening	10 -7 -16 12 -3
sb:expect	-2 -4 -14 3 15
sb:expert	-8 -13 20 0 -1
sb:fact	-1 16 -10 0 0
sb:fact sheet	-1 16 -10 0 0
sb:fifth	0 -18 21 0 0
sb:final	0 15 -14 0 0
sb:first	-1 -15 15 0 4
sb:for a	-4 15 -12 0 2
sb:force	0 19 -16 0 0
sb:from	-6 -5 15 0 -13
sb:from the	-1 -25 27 0 0
sb:gave	-4 18 -12 0 0
sb:geneva ,	0 -18 19 0 0
sb:get	16 -4 -10 0 -1
sb:good	-8 24 -14 0 0
sb:great	9 2 -15 4 0
sb:grower	-2 21 -18 0 0
sb:hall	0 14 -15 4 0
sb:has	-2 23 -18 -10 0
sb:have until	0 -14 15 0 0
sb:having	0 -14 15 0 0
sb:he and	0 -14 16 0 0
sb:heard	0 15 -12 0 0
sb:his <quality>	12 -30 21 0 0
sb:i	21 -13 0 0 -4
sb:i have	13 -17 5 0 0
sb:if	-2 20 -16 0 0
sb:in	-24 -17 29 7 -5
sb:in <month-gone>	17 -3 -6 -3 -1
sb:in busan	-1 -23 26 0 0
sb:in the	-3 14 -32 14 11
sb:in their	0 15 -11 0 -2
sb:into	-1 16 -13 0 0
sb:invitation	0 -17 16 -3 3
sb:is	-1 -2 0 -15 12
sb:is set	7 -18 11 0 0
sb:is the	1 22 -23 0 -1
sb:is to	0 -15 15 0 2
sb:issued	-4 15 -9 0 0
sb:it ,	9 5 -15 0 0
sb:it has	0 15 -11 0 0
sb:it in	0 -16 17 0 0
sb:its	-13 33 -35 9 -1
sb:joint	0 -20 21 0 0
sb:last	-11 -10 19 -2 -1
sb:leader	10 -11 -15 0 14
sb:legal	0 17 -16 0 0
sb:letter	-1 18 -14 0 0
sb:meet in	-1 -17 17 -6 4
sb:men	0 -23 24 0 0
sb:monday	0 -23 23 0 0
sb:move	0 15 -12 0 0
sb:mr	1 -19 22 -5 2
sb:mr <person>	3 -23 24 -4 3
sb:need	0 16 -14 0 0
sb:negotiation	0 -18 19 0 0
sb:new	-7 17 -10 0 0
sb:next	-5 -29 34 -6 0
sb:no	-3 28 -26 -1 3
sb:not	-17 -4 25 0 -9
sb:of	-15 15 -2 -33 2
sb:of <name>	3 -25 24 0 0
sb:of <person>	11 9 -21 0 0
sb:of tariff	0 -15 16 0 0
sb:of the	-25 17 1 -7 -5
sb:of them	0 -16 19 0 0
sb:off	4 18 -26 2 0
sb:off the	9 7 -17 0 0
sb:on it	0 -14 15 0 0
sb:on the	21 -11 1 -9 -13
sb:one	-26 20 -4 -1 0
sb:open	0 -17 18 0 0
sb:opened	-4 -20 24 0 0
sb:out of	9 -28 10 0 5
sb:own	-3 -17 21 0 0
sb:panama	0 -14 15 0 0
sb:panama city	0 -14 15 0 0
sb:pari	0 -25 26 0 0
sb:pay	-3 16 -6 0 -4
sb:president	16 -31 18 -12 7
sb:propose	0 31 -29 0 0
sb:q	0 -17 18 0 0
sb:question	-1 37 -33 0 -1
sb:rate	0 19 -15 0 0
sb:read	0 -24 25 0 0
sb:readout	-24 27 -1 0 0
sb:receive	-1 -18 11 0 8
sb:round of	-1 17 -13 0 0
sb:run	-6 36 -30 0 0
sb:same	-5 19 -8 -1 -1
sb:say on	-8 16 -6 -5 0
sb:say the	0 -4 -17 0 17
sb:say to	8 -18 5 5 0
sb:second	0 -10 16 -1 -3
sb:second round	0 15 -14 0 0
sb:secretary	18 -28 3 8 -3
sb:send	0 -14 16 0 0
sb:session	3 -15 4 0 5
sb:short	0 22 -19 0 0
sb:should	0 18 -14 0 0
sb:side	-9 15 -1 -4 -8
sb:sign	-13 15 -4 -3 0
sb:sir	0 17 -16 0 0
sb:sir ,	0 15 -14 0 0
sb:sit	-8 -21 26 0 -3
sb:sit in	0 -22 22 0 0
sb:soybean	15 -12 -2 0 0
sb:speak	19 -12 -7 0 0
sb:spent	-1 -14 16 0 0
sb:spoke	28 -24 -22 0 9
sb:spoke by	6 -16 -3 0 11
sb:still	-1 21 -18 -5 0
sb:sunday	-1 -20 22 0 0
sb:suspend	-1 15 -11 0 0
sb:suspension	0 15 -12 0 0
sb:talk	-6 15 -15 6 -5
sb:talk on	6 21 -26 0 0
sb:team	-1 -19 27 0 -2
sb:telephone	19 -8 -11 0 -2
sb:tell	7 3 -19 8 -2
sb:that is	-3 24 -21 0 0
sb:that they	0 -15 15 0 0
sb:the <level>	0 -15 16 0 0
sb:the <office>	-4 -7 18 -5 -6
sb:the <organisation>	-19 14 0 -2 -2
sb:the <person>	-3 -29 25 -15 14
sb:the <seat>	-9 9 -30 -1 25
sb:the delegation	0 -21 22 0 0
sb:the duty	-1 15 -12 0 0
sb:the evening	22 -24 -12 13 0
sb:the fifth	0 -27 28 0 0
sb:the meet	0 -19 19 0 0
sb:the next	0 -17 16 0 2
sb:the president	6 -20 20 -2 -1
sb:the same	-5 19 -8 -1 -1
sb:the second	-5 17 -12 0 0
sb:the state	0 22 -17 0 -2
sb:the talk	0 16 -20 2 0
sb:the third	0 -18 20 0 0
sb:the two	20 -39 24 0 3
sb:their	-7 -3 15 -3 -5
sb:them	-3 -27 28 -3 6
sb:then	10 -24 16 0 0
sb:there 's	-3 24 -21 0 0
sb:they	-10 -22 14 12 11
sb:they are	-1 -27 13 -1 15
sb:they had	0 -27 27 0 0
sb:they have	0 -19 21 0 0
sb:they will	5 -19 -5 21 -1
sb:they'll	-9 -19 4 12 10
sb:they've	0 -22 23 0 0
sb:third round	0 16 -14 0 0
sb:to meet	0 -15 5 0 6
sb:trade	-5 18 -8 -2 -8
sb:tuesday	12 0 -21 0 0
sb:two	13 -19 8 -1 2
sb:two <office>	11 3 -15 0 0
sb:two delegation	0 -14 19 0 -3
sb:two of	0 -14 15 0 0
sb:under	-3 19 -14 0 0
sb:until	-16 0 9 -2 -3
sb:up on	0 16 -12 0 0
sb:valparaíso	0 -16 18 0 0
sb:video	17 -16 -10 0 6
sb:was	-15 0 15 -11 -4
sb:was a	0 17 -15 0 0
sb:was put	0 -14 15 0 0
sb:we	-6 -17 25 -1 -3
sb:wednesday	-6 -14 18 0 0
sb:were	-1 15 -12 -3 0
sb:what <person>	10 -16 8 0 -2
sb:when the	0 -19 23 0 0
sb:where the	0 -16 17 0 0
sb:which both	0 -22 23 0 0
sb:which the	-2 -12 16 0 0
sb:will	2 -15 13 13 -26
sb:will be	-6 -13 24 -5 -3
sb:with <person>	20 -23 1 0 0
sb:word	0 15 -12 0 0
sb:working	0 -24 25 0 0
sb:would	2 10 -17 4 -2
sb:·	-2 34 -30 0 0
sb:—	-22 22 -11 4 0
sent:calls	76 -31 -50 -18 -14
sent:coming	-9 -18 16 4 9
sent:ended	2 1 13 -48 -25
sent:experts	-1 -22 27 0 -10
sent:m=conference	24 -3 -19 0 0
sent:m=consultations	13 -17 10 -4 -5
sent:m=delegation	-2 -22 27 0 -1
sent:m=delegations	-5 -12 19 0 -4
sent:m=due	-5 19 -6 -5 -11
sent:m=ended	0 -17 21 0 0
sent:m=guest	0 19 -11 -4 -2
sent:m=here	-3 -25 30 0 0
sent:m=host	-1 20 -16 0 0
sent:m=invitation	0 -17 16 -3 3
sent:m=round	-18 7 0 5 -13
sent:m=sat	-11 -6 17 -9 -4
sent:m=session	4 -19 10 -1 5
sent:m=settled	4 -20 5 -1 13
sent:m=signed	-18 27 -21 5 -2
sent:m=talk	10 13 -25 0 0
sent:m=talks	-31 6 0 15 -19
sent:m=there	-21 0 -4 4 13
sent:m=went	-13 -19 18 -1 14
sent:meets	-19 -22 38 -4 -2
sent:summit	25 -35 0 -2 23
sent:sure	-21 -6 22 2 -14
sent:wished	-37 27 -1 5 -27
sides=0	0 20 1 -53 -26
sides=1	-14 16 -7 15 -18
sides=3	-24 -15 1 4 21
sort=call	24 4 -23 -29 -13
sort=land	-30 11 -21 5 17
sort=meeting	-25 2 16 -1 -14
sort=venue	-19 -15 1 11 16
t0=future-not	0 -15 16 0 0
t0=past	10 9 -2 -15 -21
t0=perfect	-13 -7 18 -3 -2
t0=present	-4 -3 -5 -3 19
t1=infinitive	2 16 -29 2 2
t1=participle-passive	-6 18 -19 3 0
t1=past	12 -1 5 -13 -17
t1=perfect	-12 -8 18 -2 -2
t2=past-passive	2 14 -16 0 0
t2=present	-45 32 -3 -25 -7
third-side	-17 -31 1 19 37
top	-15 18 3 -15 -35
town-l	0 3 5 -18 -8
town-none	-4 23 -33 2 4
town-r	-15 1 18 -6 -39
town=l0	0 -23 30 -11 -12
town=l1	-13 -20 32 -2 -9
town=l2	-8 21 -17 -18 14
town=l3	18 17 -35 6 -2
town=l4	-5 19 -13 -4 0
town=l5	4 17 -23 0 0
town=r1	-18 -8 25 -5 -24
town=r3	7 14 -16 0 -7
towns=0	-1 20 -27 0 -2
towns=1	-13 9 9 -30 -4
towns=3	-1 15 -8 -9 -4
towns=4	10 -28 5 12 0
tri:day day=l2 no-word	-8 20 -10 0 0
tri:day day=l3 part:sure	0 15 -14 0 0
tri:day day=r2 no-word	5 11 -16 0 0
tri:day day=r3 no-word	-7 19 -11 0 0
tri:l=<begin> day day-none	0 -13 15 -4 -2
tri:l=<begin> day no-word	0 -12 16 -4 -1
tri:l=<begin> day-none no-word	0 -18 22 -3 0
tri:l=<begin> word day-none	-7 23 -15 -1 0
tri:l=a word no-word	17 -9 -8 0 0
tri:l=by day day-none	-11 20 -7 0 0
tri:l=by day no-word	-12 23 -10 0 0
tri:l=from day-none no-word	-2 21 -15 0 0
tri:l=had word day-none	0 16 -13 0 0
tri:l=in day-none no-word	-4 27 -12 -5 -8
tri:l=in word day-none	-6 24 -14 0 -10
tri:l=it day day-none	-5 -9 15 0 0
tri:l=it day no-word	-5 -10 15 0 0
tri:l=monday day day-none	-5 -12 16 0 0
tri:l=monday day no-word	-5 -21 23 0 0
tri:l=monday day-none no-word	-5 -21 23 0 0
tri:l=of day day-none	9 4 -16 0 0
tri:l=on day day=r4	0 18 -14 0 0
tri:l=on day-none no-word	-15 5 0 5 0
tri:l=on day=r2 no-word	13 -15 6 0 0
tri:l=second day-none part:sure	0 -16 17 0 0
tri:l=second word day-none	0 -15 17 0 0
tri:l=the day day-none	-5 31 -20 0 -10
tri:l=the day part:sure	0 21 -8 0 -14
tri:l=the day sent:sure	0 30 -30 0 0
tri:l=the day-none sent:sure	0 27 -25 0 0
tri:l=the word no-word	4 -15 0 2 11
tri:l=to day no-word	-15 5 8 0 -1
tri:l=two word part:sure	0 -15 10 4 0
tri:l=until day prev:sure	0 -14 15 0 0
tri:l=until day-none no-word	-6 18 -12 0 0
tri:l=until day-none prev:sure	0 -15 15 0 0
tri:l=wednesday day day-none	-3 -13 15 0 0
tri:l=wednesday day-none no-word	-3 -13 15 0 0
tri:word day-none no-word	-10 31 -41 -4 -1
tri:word day-none part:sure	-12 21 -13 7 -10
tri:word day-none prev:sure	-7 17 -3 -1 0
tri:word day=l3 part:sure	-1 -13 18 0 0
tri:word day=r0 no-word	19 -27 0 0 5
tri:word day=r2 part:sure	-4 -19 22 -2 0
tri:word day=r3 no-word	15 -6 -8 0 0
v0-none	-4 16 -3 -6 -28
v0=expect	0 -17 -8 4 18
v0=put	10 -16 11 0 -1
v0=run	0 18 -15 0 0
v0=set	6 -16 10 0 0
v0=sit	-4 -16 19 4 -7
v1-none	-4 7 6 -8 -24
v1=meet	-10 12 -16 6 3
v1=run	0 18 -16 0 0
v2=call	-31 15 9 -1 -1
v2=settle	0 -16 0 5 9
verbless	18 -17 10 1 -14
vt0=be future	-1 -10 17 -3 -1
vt0=expect present	0 -17 -8 4 18
vt0=meet future	-1 11 -17 0 8
vt0=other pluperfect	-10 -4 17 0 -2
vt0=put past	0 -14 16 0 0
vt0=set present	6 -16 10 0 0
vt0=sit present	0 -17 19 0 0
vt0=take future	0 -15 15 0 0
vt1=be future	0 -13 20 -3 0
vt1=go present	0 8 -22 0 7
vt1=meet future	-1 11 -17 0 8
vt1=other pluperfect	-10 -4 17 0 -2
vt1=set present	6 -16 10 0 0
vt1=sit present	0 -17 19 0 0
vt1=take future	0 -15 15 0 0
vt2=call past	-19 10 4 0 0
word=call	18 0 -19 -2 -5
word=called	-25 12 8 0 -2
word=great hall	-2 -17 2 8 6
word=meets	0 17 -15 0 0
word=see	-3 20 -13 0 -6
word=singapore	0 -7 15 0 -6
word=spoke	-4 16 -18 -1 0
word=talks	-17 -3 8 11 -11
word=telephoned	27 -24 -1 0 0
word=video	16 -24 2 -1 3
word=visit	3 -21 17 -3 0
word=white house	-15 -3 0 3 11
words=0	16 -19 17 -9 -7
words=1	-37 27 -3 -8 -11
words=2	-22 9 2 4 -4
words=3	7 -4 -1 -20 14
words=4	2 26 -14 -24 -19
words=5	-13 0 0 18 -3
year	-15 4 8 -12 -9`;
