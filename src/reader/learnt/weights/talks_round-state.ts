// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_STATE = `held	planned	under way
<always>	7 2 -14
a:'s	15 -8 -9
a:-	-1 -10 9
a:.	-6 -4 14
a:<agent>	8 -18 5
a:<day-ahead>	-26 30 -5
a:<day-ahead> .	-22 20 0
a:<day-gone>	16 -26 8
a:<day-gone> and	0 -8 8
a:<day-gone> for	-16 -3 19
a:<day-gone> night	-8 9 0
a:<day-gone> with	-6 0 4
a:<day-today>	0 -20 15
a:<day-today> .	-20 -12 28
a:<day-today> with	14 -11 -2
a:<level-noun>	-8 8 0
a:<level>	0 -9 10
a:<month-ahead>	-8 11 -1
a:<month-gone>	11 -5 -8
a:<name> .	2 -6 0
a:<office>	19 -16 -3
a:<person> on	6 -5 0
a:<quality>	-6 -6 15
a:<seat>	-13 18 -9
a:<sender>	8 -6 0
a:<span>	-16 16 0
a:<span> .	-10 16 -9
a:<v-agree>	12 -12 0
a:<v-bear>	7 0 -10
a:<v-begin>	-9 9 0
a:<v-down>	-1 8 -9
a:<v-end>	-9 0 9
a:<v-propose>	12 -14 0
a:<v-sell>	8 -5 0
a:<v-stay>	-5 0 7
a:<v-up>	-5 9 -4
a:?	-4 9 -7
a:after	10 -2 -5
a:again	14 -11 -3
a:ago	7 -5 0
a:an	-5 8 -3
a:and	5 -15 8
a:and <name>	-7 0 9
a:at	0 6 -7
a:at the	-4 7 0
a:be	6 -9 2
a:before	12 -8 -3
a:between <person>	12 -11 0
a:by	6 -14 6
a:by telephone	6 -3 -1
a:by the	0 -8 6
a:by video	6 -3 0
a:day	-8 5 0
a:duty	6 -3 -1
a:for	-14 0 11
a:for a	-19 8 10
a:from	6 0 -8
a:from <day-ahead>	-6 7 0
a:from <day-gone>	12 -6 -5
a:good	-8 9 0
a:had	-8 4 3
a:has	0 5 -7
a:his	7 -12 2
a:in	11 0 -28
a:in <month-ahead>	-7 9 -1
a:in <month-gone>	17 -13 -4
a:in <name>	-6 7 0
a:in <seat>	-14 17 -1
a:in the	-8 11 -3
a:is	-11 11 0
a:its	8 -4 -3
a:last	-12 0 13
a:last week	14 -6 -5
a:later	-15 16 0
a:meet	7 -4 0
a:next	-4 6 0
a:next week	-7 9 0
a:night	-12 14 0
a:of <month-gone>	-6 6 0
a:of the	12 -9 0
a:on	5 -1 -6
a:on <day-ahead>	-11 23 -18
a:on <day-gone>	19 -14 -7
a:on <day-today>	6 -14 2
a:on <quality>	-8 3 4
a:round	9 -2 -7
a:sign	2 -9 4
a:since	-8 0 7
a:talk	-7 4 1
a:talk with	-13 10 2
a:tariff .	3 8 -12
a:that	-6 0 6
a:the	-10 16 -8
a:the <office>	12 -10 0
a:the <person>	7 -5 0
a:the <quality>	-12 0 11
a:their	10 -2 -6
a:thi	-6 0 3
a:thi week	-10 0 8
a:to	10 -18 5
a:until	1 -15 12
a:up	7 -6 0
a:was	12 -11 0
a:week	-8 7 0
a:will	0 -11 10
a:with a	-7 10 -1
a:without	9 -5 -3
a:would	-5 6 0
asks	-3 8 -7
b:"	7 -5 -1
b:'s	-13 14 0
b:,	9 -4 -8
b:, and	10 -17 5
b:, at	-4 7 -1
b:, in	-8 16 -19
b:, on	4 -7 0
b:, the	-6 -1 9
b:-	24 -11 -16
b::	-5 -8 13
b:: <number>	1 -6 2
b:: the	-4 -3 9
b:;	4 -11 6
b:<day-ahead>	-12 20 -9
b:<day-ahead> in	-9 15 -6
b:<day-gone>	8 1 -17
b:<day-gone> <person>	-11 13 -1
b:<day-gone> in	14 -10 -2
b:<duty>	-20 0 19
b:<gate>	2 -6 1
b:<goods>	3 2 -9
b:<month-gone>	7 -4 -1
b:<name>	12 -11 -2
b:<name> and	-2 -19 18
b:<name> in	-7 -4 12
b:<not>	10 -7 -1
b:<number>	5 -10 2
b:<office>	0 7 -8
b:<office> of	-11 8 0
b:<person>	-4 6 -2
b:<person> and	9 -13 1
b:<person> come	7 -5 0
b:<person> in	0 4 -9
b:<person> is	-4 7 -4
b:<person> meet	11 -6 -4
b:<person> of	8 -5 0
b:<person> receive	-4 8 -2
b:<person> say	-6 6 0
b:<person> sit	-10 -1 12
b:<person> spoke	8 -6 0
b:<person> tell	9 -5 -2
b:<person> will	-4 6 0
b:<person> would	-14 15 0
b:<quality> and	-7 0 5
b:<quality> negotiator	-9 4 3
b:<seat>	9 0 -15
b:<span>	18 -13 -6
b:<span> in	8 -6 0
b:<v-agree>	16 -10 -10
b:<v-bear>	-9 7 1
b:<v-begin>	-9 0 9
b:<v-end>	12 -3 -9
b:<v-impose>	14 -9 -7
b:<v-propose>	-8 0 6
b:<v-suspend>	0 5 -8
b:<v-target>	-12 10 0
b:<v-up>	5 -11 4
b:a	-8 6 0
b:a meet	-12 13 0
b:a new	-7 5 0
b:after	12 -5 -7
b:after a	7 -2 -3
b:all	21 -17 -5
b:and	0 -14 14
b:and <name>	-7 -13 17
b:and <person>	7 -12 4
b:and the	12 -4 -6
b:are	-15 3 9
b:are to	-6 7 0
b:arrive	1 3 -6
b:arrive in	1 3 -6
b:as	15 -19 0
b:at	-6 -7 14
b:at a	3 -7 0
b:at the	-10 -3 15
b:back	22 -19 -4
b:be	-23 21 1
b:be hold	-11 11 0
b:be in	-9 9 0
b:been	3 -13 7
b:begin	-15 3 9
b:between	6 0 -11
b:by	19 -17 -3
b:by the	2 -10 4
b:by video	6 -4 0
b:call	6 -5 0
b:come	3 2 -12
b:come out	-6 7 0
b:conference	-5 -4 10
b:day	14 -13 -4
b:did	23 -21 0
b:end	10 -3 -6
b:expect	-9 12 -2
b:expect to	-9 9 0
b:first	1 -7 2
b:for	-10 18 -12
b:from the	9 -2 -4
b:go	0 -5 7
b:good	-4 -10 12
b:good morning	8 -7 -2
b:had	23 -19 -7
b:had been	10 -8 -1
b:hand	7 -1 -4
b:has	-9 10 0
b:have	-18 14 5
b:his	-6 11 -5
b:hold	-5 10 -6
b:hold in	-5 6 0
b:hour	12 -8 -2
b:i	-4 8 -2
b:if	-10 11 0
b:in <seat>	7 -6 0
b:in a	8 -12 0
b:in the	-5 0 6
b:is	1 7 -15
b:is in	8 -1 -7
b:it	12 -8 -3
b:it was	11 -9 0
b:last	11 -6 -2
b:link	7 -6 0
b:link on	7 -6 0
b:look	-6 0 4
b:meet	7 -4 -5
b:meet <person>	-5 7 0
b:meet in	3 -6 2
b:meet of	-7 8 0
b:men	0 -7 5
b:morning	0 -10 5
b:morning from	8 -7 -2
b:mr	8 -3 -3
b:mr <person>	8 -3 -3
b:negotiator	-9 4 3
b:next	8 -6 -1
b:of	-4 -6 11
b:of <name>	15 -11 -5
b:of a	-4 -3 8
b:of both	-9 6 0
b:of talk	4 -6 0
b:of the	7 0 -10
b:of trade	-10 0 9
b:on <day-gone>	-6 13 -11
b:on a	-5 6 0
b:on the	6 -9 2
b:open	-3 7 -4
b:our	24 -17 -10
b:our <office>	12 -7 -5
b:out	-11 12 0
b:out of	-6 6 0
b:place in	2 -7 2
b:plan	-6 8 0
b:prepare	8 -6 0
b:president	8 -2 -7
b:put	9 -8 0
b:reach	8 -6 0
b:resume	-6 2 2
b:room	-6 -2 9
b:round	6 3 -11
b:round in	8 0 -8
b:second	12 -1 -10
b:see	-10 11 0
b:session	-7 0 8
b:shook	7 -1 -4
b:shook hand	7 -1 -4
b:side	-3 -6 9
b:sign	9 -6 -1
b:since	13 -8 -5
b:sit	0 -6 7
b:sit down	-6 1 4
b:sit in	5 -12 6
b:so	-8 14 -7
b:speak	-11 12 0
b:speak on	-10 10 0
b:spoke	29 -26 -5
b:spoke by	21 -19 -3
b:state	3 -14 7
b:table	-3 -4 7
b:table in	-2 -10 10
b:talk	8 -14 0
b:talk between	2 0 -6
b:talk in	10 -20 1
b:talked	9 -7 0
b:tariff	-17 0 17
b:that	-8 1 6
b:that the	-9 11 0
b:the	6 -9 4
b:the <office>	6 -1 -5
b:the <organisation>	-8 1 6
b:the <person>	0 5 -7
b:the delegation	4 -8 1
b:the meet	12 -10 0
b:the next	10 -8 0
b:the table	-6 -3 9
b:the two	0 -6 4
b:their	-3 -11 13
b:them	-6 9 0
b:there	-2 6 -5
b:they	-3 9 -10
b:thi	0 -10 10
b:time	11 -16 3
b:to	-8 12 -6
b:trade	11 -5 -6
b:travel	-6 6 0
b:travel to	-6 6 0
b:truce	15 -9 -8
b:two <office>	-10 -1 11
b:two president	7 -4 0
b:up	-8 7 0
b:video link	7 -6 0
b:was	18 -8 -10
b:was in	6 -4 0
b:we	6 -9 1
b:were	13 -10 0
b:what	-1 6 -8
b:will	-10 11 0
b:with	1 4 -10
b:with <person>	10 -7 -2
b:would	-22 24 0
c0=agree	8 -2 -6
c0=bear	-10 6 3
c0=begin	-8 0 10
c0=end	6 0 -4
c0=impose	14 -10 -5
c0=propose	-7 3 2
c0=say	-6 6 0
c0=stay	10 -12 0
c0=suspend	7 -2 -4
c0=up	5 -11 5
c1=agree	16 -10 -8
c1=bear	-8 8 0
c1=begin	-6 -2 10
c1=end	8 0 -7
c1=impose	13 -5 -9
c1=say	-11 9 0
c1=suspend	-4 9 -6
c1=target	-8 7 0
c1=up	5 -11 5
c2=agree	12 -3 -9
c2=bear	0 5 -9
c2=down	1 1 -7
c2=end	-4 0 7
c2=propose	14 -19 2
c2=up	-3 6 -2
city	6 -2 -6
count=1	-11 13 -2
count=2	-12 2 13
count=3	35 -23 -20
ct0=bear future	-3 7 -4
ct0=bear past	15 -21 0
ct0=bear perfect	-10 1 7
ct0=bear present	-11 7 1
ct0=begin future	7 -5 0
ct0=begin present	-12 6 5
ct0=down present	-6 6 0
ct0=end past	7 -2 -4
ct0=impose past	9 0 -12
ct0=impose past-passive	8 -5 0
ct0=impose present-passive	-5 7 0
ct0=propose pluperfect	8 -7 0
ct0=propose present	-11 1 8
ct0=propose present-passive	-6 8 0
ct0=return present	7 -2 -3
ct0=stay future	-7 9 -2
ct0=stay past	26 -21 -8
ct0=stay present	-2 -9 13
ct0=up present	-2 -6 10
ct1=agree past	13 -9 -3
ct1=bear future	-3 7 -4
ct1=bear past	15 -21 0
ct1=bear perfect	-10 1 7
ct1=bear present	-11 7 1
ct1=begin future	7 -5 0
ct1=begin present	-12 6 5
ct1=down present	-6 6 0
ct1=end past	6 -1 -3
ct1=impose past	13 -5 -11
ct1=impose past-passive	8 -5 0
ct1=impose present-passive	-5 7 0
ct1=propose pluperfect	8 -7 0
ct1=propose present-passive	-6 8 0
ct1=return present	7 -2 -3
ct1=stay future	-7 9 -2
ct1=stay past	25 -21 -7
ct1=stay present	-4 -7 13
ct1=up present	-2 -6 10
ct2=begin past	13 -10 0
ct2=impose pluperfect	-9 5 4
ct2=impose present	16 -12 -4
ct2=propose infinitive	-7 0 7
ct2=propose present	8 -6 0
dateline	7 -19 6
day-l	0 10 -15
day-none	9 -4 -8
day=l1	-3 13 -20
day=l2	9 -1 -14
day=l4	-5 9 -3
day=l5	-1 -4 6
day=r1	-6 11 -4
day=r2	0 -6 7
day=r3	12 -3 -12
day=r4	1 -17 13
days=0	8 -5 -5
days=1	8 2 -20
days=2	-13 7 7
days=3	-4 -1 7
f:"	13 -7 -10
f:'s	9 -1 -14
f:,	12 -8 -7
f:.	21 -11 -18
f::	-1 -10 11
f:;	-13 19 -7
f:<agent>	-4 -3 12
f:<day-ahead>	-1 -4 7
f:<day-gone>	-10 -4 18
f:<day-today>	-3 -13 12
f:<duty>	-8 0 9
f:<goods-amount>	14 -13 0
f:<goods>	10 -27 14
f:<level-noun>	-16 8 8
f:<level>	-3 6 -2
f:<money>	0 2 -7
f:<month-gone>	-11 4 6
f:<name>	13 -11 -2
f:<not>	21 -8 -24
f:<number>	27 -36 5
f:<office>	-11 0 13
f:<organisation>	7 0 -14
f:<person>	19 -23 2
f:<points>	-7 7 0
f:<quality>	-8 -6 17
f:<seat>	5 -11 5
f:<sender>	0 4 -7
f:<span>	17 -9 -12
f:<v-agree>	15 -13 0
f:<v-bear>	1 9 -18
f:<v-begin>	4 -16 10
f:<v-buy>	7 -10 0
f:<v-down>	26 -19 -10
f:<v-end>	-12 12 1
f:<v-impose>	19 -14 -8
f:<v-propose>	-17 4 14
f:<v-return>	6 -3 0
f:<v-say>	3 5 -21
f:<v-sell>	13 -4 -9
f:<v-stay>	-11 4 9
f:<v-threaten>	15 -14 0
f:?	7 -5 0
f:a	-10 0 12
f:about	-6 3 1
f:after	17 -12 -5
f:again	2 -10 7
f:agenda	-8 2 3
f:agree	23 -16 -8
f:agreement	-11 1 7
f:an	10 -5 -5
f:another	14 -13 0
f:are	-22 3 21
f:as	-11 -11 22
f:ask	-13 6 5
f:at	-21 11 10
f:be	8 -1 -10
f:been	-17 9 7
f:begin	-3 -6 9
f:between	18 -8 -9
f:both	12 -8 -4
f:bring	-3 6 -1
f:but	-7 6 0
f:by	-5 12 -13
f:call	0 -7 3
f:come	16 -9 -6
f:conversation	-4 6 0
f:could	10 -13 1
f:country	10 -1 -7
f:cut	8 -6 0
f:day	-15 10 6
f:delegation	-14 7 7
f:did	14 -12 0
f:dinner	13 -11 -1
f:doe	13 -10 -1
f:down	0 -10 9
f:each	-14 16 -2
f:either	6 -5 0
f:end	-8 14 -6
f:evening	1 2 -8
f:expect	-6 10 -3
f:fentanyl	7 -4 0
f:fifth	-6 8 0
f:first	-5 14 -14
f:for	22 -15 -11
f:four	6 0 -9
f:from	22 -22 0
f:go	0 -13 11
f:good	-8 9 0
f:had	33 -20 -18
f:has	-19 10 10
f:have	-15 11 3
f:he	7 -2 -6
f:his	16 -7 -12
f:hour	17 -11 -5
f:i	2 0 -8
f:if	-10 13 -3
f:in	-6 -1 11
f:is	-14 -2 19
f:it	13 -14 0
f:its	-14 13 0
f:keep	8 0 -6
f:last	-12 6 7
f:later	14 -13 0
f:list	11 -9 0
f:minister	5 -15 7
f:month	6 -6 0
f:more	10 -9 0
f:mr	16 -13 -1
f:need	13 -8 -4
f:new	-13 2 10
f:next	12 -6 -4
f:no	17 -10 -8
f:nobody	0 -8 7
f:not	19 -10 -13
f:now	1 -7 3
f:of	1 -9 9
f:off	0 -7 4
f:on	-25 14 15
f:one	-18 30 -22
f:order	6 -4 0
f:other	-37 45 -17
f:our	8 0 -14
f:out	8 -3 -5
f:over	-6 10 -2
f:paper	0 -11 7
f:pause	6 -6 0
f:port	-6 7 0
f:read	-20 21 0
f:reporter	-6 8 0
f:result	10 -7 -1
f:round	-15 2 12
f:say	3 0 -13
f:season	9 -8 0
f:second	11 -1 -14
f:see	-16 17 0
f:set	-7 7 0
f:side	28 -24 -4
f:since	0 -10 11
f:sit	-5 0 8
f:so	12 -9 -1
f:state	7 -3 -1
f:suspension	-3 -5 8
f:table	-25 12 14
f:take	-9 12 -2
f:telephone	-22 8 15
f:tell	-7 6 0
f:that	0 8 -13
f:their	-21 0 23
f:them	24 -18 -7
f:then	-6 4 0
f:they	0 4 -9
f:thi	-7 -28 31
f:third	11 -12 0
f:through	11 -11 0
f:time	-7 8 0
f:to	-8 13 -3
f:trade	8 -17 4
f:two	-9 -1 13
f:until	5 -13 4
f:up	-7 0 7
f:us	-3 6 -2
f:visit	20 -17 0
f:vote	7 -5 0
f:want	14 -12 0
f:was	27 -13 -27
f:way	8 -7 0
f:we	18 -9 -11
f:week	8 -5 -1
f:were	15 -11 -3
f:what	13 -4 -14
f:when	7 -3 -3
f:where	-14 4 9
f:which	10 -11 0
f:who	16 -12 -3
f:will	10 -1 -10
f:without	-4 7 -4
f:word	-9 10 0
f:would	-10 13 -3
f:year	-11 6 4
f:you	-10 14 -3
f:—	-6 0 5
has-future	-8 16 -12
has-gerund	-4 0 6
has-infinitive	-12 4 9
has-modal	-9 0 7
has-participle	12 -3 -14
has-past	53 -47 -16
has-perfect	-12 4 7
has-present	-18 14 3
headline	-16 -7 25
heads=0	7 -4 -3
heads=1	-9 5 4
heads=2	10 2 -34
how=calendar	7 4 -24
how=relative	-1 -9 10
kind=word	-4 10 -11
l1=,	7 -7 0
l1=:	-17 15 4
l1=<begin>	4 -6 0
l1=<name>	6 -3 0
l1=<person>	18 -14 -2
l1=<v-impose>	8 -4 -2
l1=<v-say>	-11 8 1
l1=at	0 5 -10
l1=for	-19 22 -3
l1=from	-5 -2 8
l1=leave	10 -7 -1
l1=on	6 -4 -2
l1=the	0 -9 9
l1=will	7 -6 0
l2='s	-10 11 0
l2=,	-3 10 -12
l2=<begin>	-8 11 -2
l2=<day-ahead>	0 7 -8
l2=<day-gone>	8 -4 -4
l2=<gate>	5 -13 1
l2=<goods>	9 -3 -6
l2=<number>	-18 -8 26
l2=<office>	-2 9 -9
l2=<person>	8 0 -17
l2=<seat>	0 5 -10
l2=<v-bear>	4 -12 8
l2=<v-begin>	-4 12 -9
l2=<v-down>	-12 11 0
l2=<v-impose>	-9 8 0
l2=<v-propose>	-4 -8 12
l2=<v-return>	2 -7 1
l2=<v-say>	12 -7 -3
l2=<v-suspend>	-4 7 -2
l2=and	20 -16 -4
l2=arrive	1 3 -6
l2=at	2 -8 5
l2=by	7 -5 0
l2=come	-3 7 -4
l2=conference	13 -7 -6
l2=hold	-5 8 -1
l2=in	-15 18 -1
l2=is	5 0 -8
l2=it	-6 2 2
l2=meet	13 -15 1
l2=morning	8 -7 -2
l2=of	8 -4 -4
l2=on	-4 -5 11
l2=out	-9 10 0
l2=place	2 -7 3
l2=round	-1 9 -9
l2=say	8 -4 -2
l2=sit	0 -4 6
l2=speak	-12 13 0
l2=spoke	9 -7 0
l2=table	-2 -10 10
l2=talk	10 -19 1
l2=them	-7 9 0
l2=time	10 -6 -2
l2=travel	-6 6 0
l2=truce	7 -2 -3
l2=two	-9 10 0
l2=up	-11 8 1
l2=was	6 -4 0
l3=,	-10 3 8
l3=:	-3 -1 6
l3=<day-ahead>	-17 19 0
l3=<duty>	-11 -4 15
l3=<goods>	3 5 -14
l3=<month-ahead>	9 -8 0
l3=<month-gone>	6 -5 0
l3=<name>	14 -16 0
l3=<not>	8 -5 -2
l3=<number>	15 -5 -11
l3=<office>	10 -3 -9
l3=<organisation>	8 -6 0
l3=<v-bear>	-4 10 -9
l3=<v-begin>	0 -7 7
l3=<v-down>	6 -3 -4
l3=<v-impose>	20 -20 0
l3=<v-stay>	1 -7 2
l3=a	0 -12 6
l3=and	-9 14 -7
l3=are	-19 -6 20
l3=be	-15 16 0
l3=first	9 -5 -2
l3=for	-3 7 -2
l3=good	-4 -10 12
l3=had	7 -6 0
l3=is	0 3 -7
l3=it	-11 12 0
l3=meet	-3 8 -6
l3=next	-17 19 0
l3=on	-7 11 -3
l3=receive	12 -12 0
l3=round	10 -9 0
l3=take	2 -6 2
l3=tariff	-9 -4 13
l3=that	8 -2 -6
l3=the	-2 -2 7
l3=they	11 -9 -1
l3=third	-11 12 0
l3=trade	7 -1 -5
l3=will	-8 10 0
l3=would	-17 18 0
l4=,	0 7 -10
l4=<agent>	-14 17 -4
l4=<begin>	5 -1 -6
l4=<goods>	3 -11 5
l4=<name>	13 -12 -4
l4=<number>	6 -16 4
l4=<quality>	-6 5 0
l4=<span>	4 -10 1
l4=<v-impose>	-1 6 -7
l4=<v-say>	-10 8 1
l4=<v-stay>	6 -3 0
l4=and	15 -9 -6
l4=at	-10 0 10
l4=be	-7 7 0
l4=first	10 -8 0
l4=have	-10 4 6
l4=he	10 -7 -1
l4=in	14 -10 -5
l4=joint	10 -5 -4
l4=next	-6 7 0
l4=of	-25 15 11
l4=round	-1 6 -3
l4=say	-7 8 0
l4=spoke	-8 9 0
l4=that	3 -20 14
l4=the	11 -4 -9
l4=their	-9 -2 12
l4=two	8 -4 -2
l4=which	9 -7 0
l=, at	-9 10 0
l=, in	-4 12 -18
l=<begin> <begin>	4 -6 0
l=<begin> <person>	8 -6 0
l=<begin> in	-8 1 8
l=<begin> the	-3 6 -4
l=<day-ahead> in	-9 15 -6
l=<organisation> ,	13 -10 0
l=<person> in	-3 9 -8
l=<seat> ,	8 -5 0
l=<span> in	8 -6 0
l=arrive in	1 3 -6
l=at the	1 -7 5
l=hold in	-5 7 0
l=is in	8 -1 -7
l=morning from	8 -7 -2
l=on the	-5 -7 12
l=place in	2 -7 3
l=round in	6 0 -7
l=sit in	6 -12 6
l=spoke by	8 -7 0
l=table in	-2 -10 10
l=talk in	10 -20 2
l=travel to	-6 6 0
l=was in	6 -4 0
lead="	7 -5 -1
lead=,	9 -4 -8
lead=:	-4 -8 13
lead=;	4 -11 6
lead=a	5 3 -14
lead=after	7 -3 0
lead=american	-8 6 0
lead=and	-11 12 0
lead=beijing	-23 27 -5
lead=bessent	1 -6 2
lead=from	-5 10 -7
lead=geneva	-6 9 -1
lead=if	-10 11 0
lead=in	-9 2 8
lead=it	-1 7 -8
lead=kuala	20 -13 -8
lead=london	0 -7 4
lead=minister	22 -14 -10
lead=ministers	-5 8 -1
lead=mr	9 -6 -1
lead=officials	0 -5 6
lead=on	-10 16 -7
lead=president	-3 8 -6
lead=so	-8 14 -7
lead=stockholm	-5 -7 11
lead=talks	6 0 -5
lead=that	6 -4 0
lead=the	12 -8 -6
lead=they	-12 15 -1
lead=trade	-13 7 7
lead=treasury	-5 0 8
lead=washington	-10 15 -6
lead=what	17 -15 0
left:calls	-11 19 -20
left:coming	-32 45 -27
left:ended	24 -24 -3
left:experts	-10 19 -13
left:m=conference	5 -8 0
left:m=delegations	9 -8 0
left:m=ended	7 0 -5
left:m=go	-11 0 11
left:m=meet	-8 8 0
left:m=meeting	-7 9 0
left:m=met	33 -26 -9
left:m=negotiators	-8 16 -10
left:m=round	-2 12 -10
left:m=rounds	9 -4 -2
left:m=sat	5 -12 2
left:m=session	-8 0 7
left:m=shook hands	7 -1 -4
left:m=signed	10 -6 -1
left:m=sit	1 -12 10
left:m=sits	-9 10 0
left:m=table	-7 0 7
left:m=talked	11 -8 0
left:m=talks	4 -9 1
left:m=time	4 -7 1
left:meets	-4 -2 8
left:running	-4 -27 23
left:summit	6 -6 0
left:sure	11 -8 -4
left:wished	2 2 -11
lll=<begin> <begin> <begin>	4 -6 0
lll=<begin> <begin> <person>	8 -6 0
lll=<begin> <begin> in	-8 1 8
lll=<begin> <begin> the	-3 6 -4
lll=<begin> <seat> ,	7 -4 0
lll=<day-ahead> , in	-14 16 0
lll=<person> meet in	10 -8 -1
lll=and <person> in	10 -9 0
lll=be hold in	-8 8 0
lll=good morning from	8 -7 -2
lll=meet <person> in	-5 7 0
lll=of talk in	2 -7 1
lll=receive <person> in	12 -12 0
lll=round , in	10 -9 0
lll=take place in	2 -7 3
lll=the <organisation> in	-14 6 7
lll=the table in	-5 -8 12
loud	-22 27 -5
lr=, ,	16 -9 -7
lr=, .	-8 -7 14
lr=, <end>	-8 13 -7
lr=: ,	-19 25 -9
lr=<begin> ,	-1 -8 9
lr=by ,	-14 14 0
lr=from .	2 -14 6
lr=in .	0 9 -12
lr=in ;	9 -7 0
lr=in <day-ahead>	-7 17 -11
lr=in <day-gone>	0 -6 7
lr=in <day-today>	-8 2 2
lr=in <end>	11 -26 7
lr=in ?	-10 11 0
lr=in and	0 -9 5
lr=in for	-2 7 -2
lr=in in	4 0 -7
lr=in last	9 -3 -3
lr=in that	7 -4 -1
lr=leave with	7 -5 0
lr=of .	0 -9 9
lr=on .	-3 6 -2
lr=the on	-11 11 0
lr=to .	10 -16 4
lr=to in	-17 18 0
name=Accra	-4 14 -12
name=Aqaba	5 0 -7
name=Beijing	-25 38 -28
name=Beijing of CN-US	-23 35 -26
name=Bergen	1 3 -9
name=Brussels	8 1 -15
name=Buenos Aires of CN-US	6 -4 0
name=Busan	29 -24 -8
name=Busan of CN-US	33 -28 -8
name=Colombo	6 0 -9
name=Geneva	29 -17 -20
name=Geneva of CN-US	47 -39 -14
name=Halifax	-11 -10 20
name=Incheon	-19 11 9
name=Kuala Lumpur	19 -9 -18
name=Kuala Lumpur of CN-US	18 -8 -17
name=Lima	-31 13 17
name=Lisbon	-10 0 9
name=London	8 -20 5
name=London of CN-US	3 -18 9
name=Madrid	28 -19 -14
name=Madrid of CN-US	30 -23 -10
name=Mombasa	-3 -11 12
name=Muscat	6 -5 0
name=New York	0 -23 17
name=New York of CN-US	0 -19 15
name=Paris	18 -9 -10
name=Paris of CN-US	18 -9 -10
name=Seoul	-5 6 0
name=Seoul of CN-US	-5 6 0
name=Stockholm	0 -25 16
name=Stockholm of CN-US	5 -30 13
name=Vienna	-12 16 -3
name=Washington	0 9 -19
name=Washington of CN-US	7 0 -13
nc2=agree	18 -15 -1
nc2=bear	12 -6 -4
nc2=down	9 -6 0
nc2=end	-4 8 -5
nc2=impose	3 3 -15
nc2=say	-10 14 -5
nc2=stay	-12 2 11
nc2=up	0 -7 5
nct2=agree past	7 -6 0
nct2=begin past	15 -10 -5
nct2=begin present	-12 5 4
nct2=impose past	10 -7 0
nct2=impose perfect	-14 14 0
nct2=say past	-11 16 -3
nct2=stay future	-11 7 2
nct2=stay present	-8 -1 10
nct2=up past	15 -10 -4
next:apart	-9 18 -12
next:calls	-14 12 4
next:coming	0 -7 6
next:ended	23 -34 6
next:experts	6 0 -12
next:heads=0	9 1 -17
next:heads=1	5 0 -7
next:heads=2	8 -3 -7
next:meets	-4 9 -5
next:running	-26 -3 37
next:summit	29 -18 -20
next:sure	-6 7 0
next:wished	0 3 -8
next="	13 -11 0
next=,	5 0 -7
next=:	-4 12 -12
next=and	-3 8 -7
nhas-future	-6 6 0
nhas-infinitive	8 0 -7
nhas-modal	16 -14 0
nhas-past	21 -9 -19
nhas-perfect	-11 10 0
nhas-pluperfect	8 -5 -1
nhas-present	-10 2 8
nt2=modal	15 -14 0
nt2=past	17 -6 -18
nt2=pluperfect	10 -7 -1
nt2=present	-9 0 8
nv0-none	1 5 -9
nv1-none	1 5 -9
nv2-none	-4 6 -1
nv2=agree	8 -7 0
nv2=be	-13 0 16
nv2=end	6 -5 0
nv2=get	6 -5 0
nv2=go	6 -16 7
nv2=other	10 -7 -1
nv2=say	-11 15 -2
nvt2=agree past	6 -5 0
nvt2=be future	-11 7 2
nvt2=be present	-9 -1 10
nvt2=go past	9 -6 -1
nvt2=say past	-5 8 -1
nvt2=say present	-7 8 0
o:act=no verb	7 -10 1
o:calls	-11 12 0
o:carried=meeting	-10 11 0
o:carried=meeting far	6 0 -6
o:carried=none	10 -20 5
o:carried=sale	-11 11 0
o:coming	-66 68 -9
o:ended	59 -51 -25
o:experts	-14 7 4
o:experts-near	-53 38 16
o:heads	0 11 -29
o:l=,	28 -7 -41
o:l=<begin>	-4 -13 19
o:l=<organisation>	-5 9 -4
o:l=after	13 -8 -4
o:l=and	6 -10 2
o:l=at	8 0 -19
o:l=for	-19 21 -1
o:l=from	-9 -30 36
o:l=in	-8 4 5
o:l=leave	25 -17 -10
o:l=of	4 -15 9
o:l=that	14 -6 -10
o:l=the	43 -39 -2
o:l=to	-21 31 -21
o:left=meeting	8 -3 -5
o:m=came	11 -7 -4
o:m=come	7 0 -14
o:m=comes	7 0 -6
o:m=conference	-9 -6 15
o:m=consultations	6 0 -3
o:m=delegation	-14 18 -3
o:m=delegations	14 -11 -3
o:m=due	8 0 -11
o:m=ended	25 -12 -17
o:m=expected	-1 8 -10
o:m=flies	-5 6 0
o:m=invitation	-28 29 0
o:m=meet	-23 11 11
o:m=met	53 -39 -25
o:m=negotiators	-14 9 5
o:m=parted	6 -5 0
o:m=round	0 12 -10
o:m=rounds	8 -4 -2
o:m=sat	10 -14 0
o:m=shook hands	7 -2 -3
o:m=signed	29 -21 -14
o:m=sit	8 -16 8
o:m=sits	-9 10 0
o:m=summit	12 -10 0
o:m=table	3 -23 14
o:m=talks	8 -25 9
o:m=there	0 -10 13
o:m=time	-18 19 0
o:m=visit	-25 31 -7
o:meets	-8 4 5
o:near=meeting	9 -5 -4
o:no verb on ahead	-13 14 0
o:no verb on gone	21 -20 0
o:r='s	13 -4 -10
o:r=(	1 1 -7
o:r=,	8 -11 1
o:r=.	-7 9 -2
o:r=:	-8 14 -8
o:r=;	8 -3 -4
o:r=<day-ahead>	-17 28 -15
o:r=<day-gone>	-2 -21 18
o:r=<day-today>	-10 -13 21
o:r=<end>	0 -23 20
o:r=?	-8 9 0
o:r=and	7 -30 13
o:r=for	-15 5 8
o:r=from	14 0 -20
o:r=had	-8 0 8
o:r=has	8 0 -10
o:r=in	5 3 -24
o:r=is	-11 15 -6
o:r=last	20 -14 -5
o:r=on	-5 28 -31
o:r=talk	16 -6 -10
o:r=that	18 -14 -4
o:r=the	11 -2 -14
o:r=to	9 -3 -6
o:r=with	8 1 -16
o:right=duties	6 -3 -1
o:running	-3 -17 18
o:subject=meeting	10 -5 -4
o:subject=meeting no verb	9 -6 -2
o:subject=meeting no verb ahead	-11 11 0
o:subject=meeting no verb gone	24 -23 -2
o:subject=meeting on ahead	-12 13 0
o:subject=meeting on gone	14 -11 -1
o:subject=none	0 -15 10
o:subject=none no verb	0 -15 10
o:subject=none no verb gone	0 -15 10
o:summit	1 3 -10
o:summit-near	20 -9 -21
o:sure	13 -9 -7
o:topic=deal ahead	-9 10 0
o:topic=deal gone	9 -8 0
o:topic=deal on	-5 6 0
o:topic=deal on ahead	-9 10 0
o:topic=duties ahead	-10 12 0
o:topic=duties far gone	11 -9 0
o:topic=duties gone	8 -6 0
o:topic=meeting	2 0 -7
o:topic=meeting ahead	-14 14 0
o:topic=meeting far gone	16 -13 -2
o:topic=meeting gone	18 -13 -6
o:topic=meeting no verb	9 -6 -2
o:topic=meeting on ahead	-14 14 0
o:topic=meeting on gone	15 -13 -2
o:topic=none	1 -20 9
o:topic=none gone	1 -20 9
o:topic=none no verb	0 -15 10
o:wished	4 11 -34
pair: n=0	-12 10 3
pair: n=2	7 -2 -10
pair: n=3	5 0 -7
pair: not-both	2 0 -7
pair:both n=0	-2 13 -24
pair:both n=1	0 -8 11
pair:both n=2	24 -18 -8
pair:both n=3	-12 12 0
pair:both n=4	-5 10 -5
pair:city 	8 3 -23
pair:city both	11 -1 -12
pair:city coming	5 0 -9
pair:city day-none	11 0 -18
pair:city day=l1	8 -5 -3
pair:city day=r0	-9 2 6
pair:city day=r3	6 -9 2
pair:city day=r4	-6 4 0
pair:city ended	-4 -7 10
pair:city n=1	21 -15 -9
pair:city n=2	-18 12 8
pair:city n=3	-6 11 -6
pair:city no-word	4 1 -10
pair:city part:sure	4 -10 6
pair:coming both	-5 9 -5
pair:coming n=0	-13 18 -9
pair:coming n=2	-1 7 -5
pair:coming not-both	-6 10 -5
pair:coming+running both	-7 0 4
pair:day 	7 -11 2
pair:day both	12 -7 -5
pair:day coming	-14 18 -4
pair:day ended	8 -6 0
pair:day n=0	-10 10 0
pair:day n=1	13 -14 0
pair:day no-word	6 -4 -2
pair:day part:sure	-7 11 -4
pair:day prev:sure	6 -5 0
pair:day running	6 -4 0
pair:day-none 	13 -15 2
pair:day-none coming	-4 6 -3
pair:day-none ended	3 3 -13
pair:day-none n=0	-2 -2 7
pair:day-none n=2	23 -17 -11
pair:day-none n=4	-5 8 -4
pair:day-none no-word	17 -16 -2
pair:day-none not-both	13 -6 -13
pair:day-none part:sure	1 4 -7
pair:day-none prev:sure	-6 9 -3
pair:day-none running	2 4 -8
pair:day=l1 	-7 15 -14
pair:day=l1 both	3 0 -7
pair:day=l1 n=1	-1 9 -13
pair:day=l1 no-word	2 0 -8
pair:day=l1 not-both	-7 14 -11
pair:day=l1 sent:sure	-10 12 -1
pair:day=l2 	3 0 -7
pair:day=l2 ended	6 -3 0
pair:day=l2 n=1	13 -8 -7
pair:day=l2 n=2	-4 8 -2
pair:day=l2 no-word	-5 11 -7
pair:day=l2 not-both	10 -4 -9
pair:day=l2 part:sure	11 -8 -2
pair:day=l3 	-3 7 -5
pair:day=l3 n=0	-10 11 0
pair:day=l3 no-word	-10 14 -3
pair:day=l3 not-both	-6 9 -2
pair:day=l3 part:sure	2 -10 7
pair:day=l4 	-8 11 0
pair:day=l4 both	-9 12 -1
pair:day=l4 n=1	-12 14 0
pair:day=l4 part:sure	7 -1 -4
pair:day=l5 both	-2 -3 6
pair:day=r0 	9 -2 -10
pair:day=r0 both	11 -7 -5
pair:day=r0 coming	-16 7 3
pair:day=r0 ended	-10 -3 13
pair:day=r0 n=2	-9 4 4
pair:day=r0 not-both	-11 5 6
pair:day=r0 part:sure	-19 13 4
pair:day=r0 prev:sure	-12 14 0
pair:day=r0 sent:sure	23 -21 -3
pair:day=r1 	-3 12 -13
pair:day=r1 both	-4 12 -5
pair:day=r1 coming	-5 12 -10
pair:day=r1 ended	13 -3 -11
pair:day=r1 ended+running	-10 -1 13
pair:day=r1 n=0	-10 14 -7
pair:day=r1 n=2	3 1 -9
pair:day=r1 no-word	-14 10 5
pair:day=r1 part:sure	0 6 -6
pair:day=r1 prev:sure	11 -3 -10
pair:day=r1 running	-6 -7 12
pair:day=r2 	-7 -2 12
pair:day=r2 n=1	1 -13 9
pair:day=r2 n=2	-7 4 1
pair:day=r2 no-word	7 3 -22
pair:day=r2 not-both	0 -6 7
pair:day=r2 part:sure	-5 -6 12
pair:day=r2 prev:sure	-4 -11 14
pair:day=r3 	9 0 -18
pair:day=r3 both	12 -2 -11
pair:day=r3 n=3	9 -8 0
pair:day=r3 no-word	-3 8 -6
pair:day=r3 sent:sure	17 -12 -6
pair:day=r4 	0 -17 16
pair:day=r4 both	0 -13 10
pair:day=r4 n=1	1 -16 11
pair:day=r4 n=2	3 -7 1
pair:day=r4 n=3	-7 11 -3
pair:day=r4 no-word	1 -9 7
pair:day=r4 sent:sure	-4 -8 11
pair:ended both	23 -9 -18
pair:ended n=0	14 -12 0
pair:ended n=1	19 -6 -18
pair:ended+running both	-11 0 13
pair:ended+running n=1	-13 -4 18
pair:ended+running not-both	3 -6 0
pair:l=<begin> 	8 -9 0
pair:l=<begin> both	-15 20 -2
pair:l=<begin> city	29 -11 -27
pair:l=<begin> day=r0	1 -11 7
pair:l=<begin> day=r1	3 8 -22
pair:l=<begin> day=r2	0 -12 6
pair:l=<begin> n=2	16 -8 -8
pair:l=<begin> n=3	-9 9 0
pair:l=<begin> no-word	-13 14 0
pair:l=<begin> not-both	18 -24 1
pair:l=<begin> prev:sure	6 -13 2
pair:l=<begin> seat-home	-5 -10 14
pair:l=<begin> seat-other	-15 9 6
pair:l=<begin> seat-side	-10 10 0
pair:l=<begin> sent:sure	17 -19 -1
pair:l=<begin> unknown	11 -3 -9
pair:l=a both	13 -11 0
pair:l=a day=r3	-6 7 0
pair:l=a n=1	11 -9 0
pair:l=at 	-1 7 -7
pair:l=at day-none	-6 8 -2
pair:l=at n=1	-4 10 -7
pair:l=at n=2	6 -3 -1
pair:l=at seat-home	12 -9 0
pair:l=at sent:sure	-7 9 0
pair:l=by no-word	6 -2 -3
pair:l=for 	-12 14 0
pair:l=for city	-12 12 0
pair:l=for day-none	-18 20 -2
pair:l=for n=1	-5 7 0
pair:l=for no-word	-17 18 0
pair:l=for not-both	-6 8 0
pair:l=from 	-9 0 11
pair:l=from day-none	-7 7 0
pair:l=from n=1	-10 -1 13
pair:l=from unknown	14 -10 -4
pair:l=in both	-9 -9 19
pair:l=in coming	-17 19 -4
pair:l=in day-none	9 -6 -4
pair:l=in day=l1	-14 24 -15
pair:l=in day=l2	5 0 -8
pair:l=in day=l3	-5 9 -3
pair:l=in day=l4	-7 14 -8
pair:l=in day=r1	-4 0 6
pair:l=in day=r2	-9 -1 11
pair:l=in day=r4	2 -19 14
pair:l=in ended	23 -17 -12
pair:l=in ended+running	-12 -3 16
pair:l=in n=0	-4 6 0
pair:l=in n=2	-15 15 0
pair:l=in n=3	14 -9 -6
pair:l=in n=4	1 -7 4
pair:l=in not-both	-2 12 -19
pair:l=in part:sure	-9 4 6
pair:l=in prev:sure	-25 18 7
pair:l=in seat-home	-15 1 15
pair:l=in seat-other	21 -7 -17
pair:l=in sent:sure	13 -9 -4
pair:l=in unknown	-9 5 3
pair:l=in word	-5 8 -1
pair:l=leave no-word	6 -4 0
pair:l=leave not-both	6 -4 0
pair:l=of 	0 -6 7
pair:l=of city	16 -6 -8
pair:l=of day-none	-1 -5 8
pair:l=of n=1	-9 10 0
pair:l=of no-word	0 -7 6
pair:l=of not-both	-6 -1 9
pair:l=of unknown	-15 0 16
pair:l=on 	7 -9 0
pair:l=on both	4 -6 0
pair:l=on coming	-3 7 -3
pair:l=on day-none	1 1 -7
pair:l=on n=0	0 4 -7
pair:l=on n=2	7 -6 0
pair:l=on no-word	5 0 -10
pair:l=on part:sure	8 -6 -1
pair:l=telephone both	9 -7 0
pair:l=telephone word	7 -5 0
pair:l=the coming	6 -14 8
pair:l=the day-none	16 -29 13
pair:l=the day=r1	-14 16 -2
pair:l=the day=r2	8 -4 -1
pair:l=the n=0	-13 6 6
pair:l=the n=1	12 -23 8
pair:l=the n=2	8 -2 -4
pair:l=the not-both	5 -18 12
pair:l=the unknown	5 -14 6
pair:l=the word	-12 3 9
pair:l=to both	-5 11 -9
pair:l=to n=1	1 3 -13
pair:l=to n=2	-10 3 6
pair:l=to part:sure	-1 7 -7
pair:l=to seat-home	13 -11 -2
pair:l=to sent:sure	6 -5 0
pair:l=to unknown	-17 12 1
pair:l=will both	7 -7 0
pair:l=will coming	7 -6 0
pair:l=will word	7 -6 0
pair:no-word 	6 0 -11
pair:no-word both	18 -6 -19
pair:no-word coming	-8 16 -14
pair:no-word ended	9 -9 0
pair:no-word n=2	5 0 -10
pair:no-word n=3	-3 8 -6
pair:no-word n=4	14 -7 -6
pair:not-both n=0	-12 8 6
pair:not-both n=1	4 2 -12
pair:not-both n=2	-7 8 -2
pair:not-both n=3	30 -19 -17
pair:not-both n=4	1 -13 8
pair:part:sure 	7 2 -16
pair:part:sure coming	0 6 -8
pair:part:sure coming+running	-8 1 3
pair:part:sure ended	10 -5 -5
pair:part:sure ended+running	-7 -1 10
pair:part:sure n=0	-27 33 -13
pair:part:sure n=1	7 -7 0
pair:part:sure n=2	3 -9 3
pair:part:sure n=3	14 -9 -6
pair:part:sure not-both	8 0 -12
pair:part:sure running	-1 -6 6
pair:prev:sure 	-24 18 8
pair:prev:sure both	-20 8 13
pair:prev:sure coming	6 -8 0
pair:prev:sure n=1	-15 7 8
pair:prev:sure not-both	-3 8 -5
pair:seat-home 	-6 -3 12
pair:seat-home both	-9 -3 14
pair:seat-home day-none	0 4 -6
pair:seat-home day=l1	-9 9 0
pair:seat-home day=r0	8 -22 5
pair:seat-home day=r1	2 4 -11
pair:seat-home day=r2	-9 -5 15
pair:seat-home ended	19 -10 -12
pair:seat-home n=1	-8 5 3
pair:seat-home n=2	17 -18 0
pair:seat-home n=3	-4 -3 9
pair:seat-home not-both	9 -6 -3
pair:seat-home part:sure	11 -11 -1
pair:seat-home prev:sure	-21 3 19
pair:seat-home running	-7 3 2
pair:seat-home sent:sure	11 -15 0
pair:seat-other both	4 5 -10
pair:seat-other day-none	0 -13 10
pair:seat-other day=r0	2 2 -10
pair:seat-other day=r1	6 -1 -4
pair:seat-other ended	8 -5 0
pair:seat-other n=1	1 -6 4
pair:seat-other no-word	-12 0 15
pair:seat-other not-both	2 -11 9
pair:seat-other part:sure	7 3 -12
pair:seat-other sent:sure	13 -9 -4
pair:seat-side 	13 -12 -1
pair:seat-side both	-16 11 6
pair:seat-side coming	-12 16 -4
pair:seat-side day-none	7 0 -14
pair:seat-side day=l2	9 -8 0
pair:seat-side day=r1	-6 5 1
pair:seat-side day=r2	-6 4 0
pair:seat-side ended	-7 11 -3
pair:seat-side n=1	-9 11 0
pair:seat-side n=3	6 -2 -4
pair:seat-side no-word	7 0 -15
pair:seat-side not-both	15 -2 -27
pair:seat-side prev:sure	-15 18 -2
pair:seat-side running	-7 3 2
pair:seat-side sent:sure	6 -7 0
pair:sent:sure 	14 -21 1
pair:sent:sure coming	-14 3 6
pair:sent:sure ended	4 0 -6
pair:sent:sure n=1	15 -11 -4
pair:sent:sure n=2	7 -3 -3
pair:sent:sure n=3	1 -8 2
pair:sent:sure not-both	13 -17 4
pair:unknown 	-2 7 -6
pair:unknown both	4 -10 3
pair:unknown coming	-14 0 14
pair:unknown day-none	-2 -4 9
pair:unknown day=l1	-13 20 -10
pair:unknown day=l4	7 0 -9
pair:unknown day=r0	-6 12 -5
pair:unknown day=r2	10 -14 0
pair:unknown day=r3	12 -3 -9
pair:unknown ended	12 -3 -9
pair:unknown ended+running	-5 -1 8
pair:unknown n=1	-12 9 4
pair:unknown n=2	7 0 -11
pair:unknown n=3	10 -1 -11
pair:unknown not-both	-4 7 -4
pair:unknown prev:sure	4 1 -12
pair:word 	-9 14 -9
pair:word both	0 6 -14
pair:word coming	8 -4 -6
pair:word day=l1	8 -6 0
pair:word day=l3	-4 -1 7
pair:word day=r1	-9 15 -11
pair:word n=0	-6 12 -10
pair:word n=1	8 -10 1
pair:word no-word	11 -6 -8
pair:word part:sure	-12 14 -2
pair:word running	4 -12 4
pair:word sent:sure	-8 9 0
part:calls	17 -7 -21
part:coming	-13 20 -10
part:ended	20 -21 -2
part:experts	-4 6 -1
part:m=conference	-9 1 6
part:m=consultations	0 8 -6
part:m=delegations	7 -9 0
part:m=ended	7 0 -5
part:m=meeting	-5 6 0
part:m=met	26 -19 -9
part:m=negotiators	-13 13 0
part:m=round	11 0 -14
part:m=rounds	8 -3 -2
part:m=sat	4 -6 0
part:m=session	-10 1 8
part:m=settled	9 -7 0
part:m=shook hands	7 -1 -4
part:m=signed	12 -8 -3
part:m=sit	0 -12 11
part:m=sits	-9 10 0
part:m=summit	8 -7 0
part:m=table	-3 -4 7
part:m=talked	9 -7 0
part:m=there	-9 0 7
part:m=to see	-6 6 0
part:m=visit	-7 2 5
part:meets	-6 1 7
part:running	-8 -9 17
part:summit	17 -13 -6
part:wished	4 3 -18
pc0=agree	-8 10 -2
pc0=bear	9 -2 -9
pc0=begin	10 -6 -4
pc0=down	8 -3 -3
pc0=impose	-12 10 1
pc0=say	-6 9 -2
pc0=stay	0 -9 10
pc1=agree	-17 13 4
pc1=end	-8 2 3
pc1=impose	-8 6 1
pc1=propose	6 -3 -3
pc1=stay	0 -7 10
pc1=suspend	14 -11 -2
pct0=agree past	-4 6 0
pct0=bear past	10 -8 0
pct0=impose past	-3 6 -2
pct0=impose perfect	-11 8 2
pct0=impose present	3 0 -9
pct0=stay future	-6 7 0
pct1=bear gerund	-10 13 -1
pct1=bear infinitive	0 -4 6
pct1=bear past	10 -8 0
pct1=impose infinitive	-12 7 5
pct1=impose perfect	-9 5 2
pct1=impose present	3 0 -8
pct1=stay future	-6 7 0
pct1=stay past	3 -6 1
pct1=stay present	-6 0 5
people=1	-3 15 -21
people=2	21 -16 -8
phas-future	0 4 -7
phas-gerund	-18 21 -3
phas-infinitive	-9 6 3
phas-modal	6 -5 0
phas-participle	6 -5 0
phas-past	0 6 -10
phas-perfect	-11 11 0
phas-pluperfect	-8 -2 11
phas-present	11 -11 0
prev:apart	5 3 -13
prev:calls	-18 18 0
prev:coming	-7 12 -6
prev:ended	-23 18 7
prev:heads=0	11 0 -18
prev:heads=1	1 9 -24
prev:heads=2	0 3 -9
prev:meets	-10 4 8
prev:running	-10 -3 18
prev:summit	12 -3 -16
prev:wished	-12 20 -13
pt0=future	-1 6 -5
pt0=modal	6 -5 0
pt0=past	3 0 -7
pt0=perfect	-6 6 0
pt0=pluperfect	-8 -2 11
pt0=present	9 -11 0
pt1=gerund	-18 21 -3
pt1=infinitive	-9 6 3
pt1=participle-passive	6 -5 0
pt1=past	15 -11 -4
pt1=present	5 -8 0
pv0-none	8 -5 -3
pv0=agree	-7 9 0
pv0=other	-6 8 0
pv0=say	-8 9 0
pv0=sit	8 -10 1
pv0=take	6 -5 0
pv1-none	10 -9 -1
pv1=agree	-5 6 0
pv1=be	-2 -2 6
pv1=hold	11 -9 0
pv1=meet	-4 11 -8
pv1=other	-6 8 0
pv1=take	6 -5 0
pv2-none	8 -4 -4
pvt0=agree past	-7 8 0
pvt0=be future	-6 6 0
pvt0=be present	-4 -1 8
pvt0=say past	-8 9 0
pvt1=be future	-6 6 0
pvt1=be present	-12 2 8
pvt1=meet gerund	-10 13 -1
q:(	-6 14 -13
q:,	8 -10 4
q:-	-7 4 1
q:.	11 -4 -11
q::	7 -7 0
q:;	6 -3 -2
q:<agent>	27 -17 -15
q:<day-gone>	12 -1 -17
q:<day-today>	0 -12 11
q:<duty>	-15 17 -2
q:<level-noun>	5 0 -6
q:<month-ahead>	-8 8 0
q:<month-gone>	15 -19 3
q:<name>	-13 15 -2
q:<not>	-9 16 -12
q:<number>	1 -14 14
q:<office>	10 -4 -8
q:<organisation>	7 0 -12
q:<points>	-6 8 0
q:<quality>	-5 0 7
q:<seat>	-13 14 0
q:<sender>	-9 4 3
q:<span>	7 -2 -8
q:<v-bear>	16 -9 -9
q:<v-buy>	0 -6 4
q:<v-down>	-18 9 10
q:<v-end>	12 -12 0
q:<v-impose>	1 4 -9
q:<v-say>	-16 7 9
q:<v-sell>	-7 4 1
q:<v-suspend>	23 -20 -3
q:<v-target>	16 -11 -4
q:<v-up>	-9 13 -6
q:?	2 1 -9
q:a	25 -22 -3
q:about	-6 7 0
q:all	-2 6 -3
q:an	0 2 -6
q:and	16 -3 -20
q:another	8 -7 0
q:answer	7 -6 0
q:any	8 -7 0
q:are	0 3 -10
q:as	9 -8 0
q:ask	-8 9 0
q:be	6 -13 6
q:been	-3 6 -4
q:both	6 -2 -1
q:but	8 -6 0
q:charge	8 -8 0
q:commerce	7 -6 0
q:deal	-7 0 7
q:duty	-1 5 -7
q:end	24 -27 0
q:export	-9 3 4
q:fentanyl	-12 13 0
q:first	13 -18 0
q:for	6 0 -14
q:framework	-8 9 0
q:from	-2 10 -13
q:further	9 -9 0
q:get	-6 7 0
q:good	11 -7 -2
q:has	22 -17 -8
q:have	-5 10 -8
q:he	-2 7 -6
q:his	-7 11 -3
q:i	12 -7 -4
q:in	9 -4 -7
q:is	-20 13 4
q:it	3 3 -15
q:last	12 -18 5
q:matter	0 -9 9
q:meet	15 -11 -4
q:minister	8 -1 -7
q:ministry	8 -4 -2
q:mr	10 -10 0
q:never	-6 6 0
q:new	13 -10 -2
q:next	-13 18 -5
q:no	-10 18 -12
q:not	-6 11 -8
q:nothing	7 -5 0
q:of	0 9 -15
q:off	-13 14 0
q:on	3 10 -29
q:our	-14 4 8
q:people	4 -9 4
q:president	-5 6 0
q:raise	-12 14 0
q:rate	-2 6 -4
q:round	9 -4 -6
q:same	-5 8 -2
q:second	17 -13 -4
q:see	-6 8 0
q:since	14 -10 -7
q:take	-8 10 0
q:tariff	-18 14 1
q:television	12 -11 0
q:that	0 7 -12
q:them	6 -5 0
q:then	9 -8 0
q:they	-11 15 -5
q:through	-3 6 -1
q:tiktok	-13 13 0
q:to	15 -30 15
q:too	-9 10 0
q:trade	0 4 -9
q:truce	9 -12 1
q:two	12 -8 -4
q:until	-8 11 -2
q:want	2 -7 3
q:was	0 8 -16
q:way	-3 -2 6
q:week	-8 2 3
q:were	-7 2 2
q:what	21 -18 -4
q:where	-5 7 0
q:which	18 -14 -5
q:will	0 2 -7
q:with	6 -11 5
q:word	-4 7 -1
q:would	10 -5 -6
q:write	-8 8 0
q:year	2 -11 8
q:yes	11 -10 0
q:york	6 -4 0
q:you	-7 11 -3
q:—	13 -8 -5
qt=future	6 -5 0
qt=modal	9 -14 6
qt=past	-2 11 -15
qt=perfect	13 -5 -11
qt=pluperfect	-4 6 0
qt=present	-17 15 0
quoted	15 -14 0
r1='s	9 -2 -8
r1=,	-6 5 1
r1=.	-1 -8 11
r1=:	-10 15 -7
r1=<day-ahead>	-3 15 -12
r1=<day-gone>	-14 0 15
r1=<person>	-5 6 0
r1=<v-end>	9 -7 0
r1=<v-impose>	10 -5 -6
r1=<v-say>	-10 5 5
r1=and	14 -22 3
r1=between	-6 0 6
r1=from	4 0 -7
r1=had	-8 4 3
r1=in	-4 12 -16
r1=is	-3 7 -4
r1=last	13 -7 -4
r1=on	-4 13 -10
r1=since	-11 0 12
r1=talk	12 -4 -7
r1=that	10 -6 -2
r1=the	0 6 -7
r1=thi	0 -12 8
r1=was	8 -7 0
r1=—	6 -4 0
r2=,	16 0 -15
r2=<day-ahead>	-24 31 -14
r2=<day-gone>	14 -14 -1
r2=<day-today>	4 -18 8
r2=<end>	-3 -3 7
r2=<goods>	6 -4 0
r2=<month-ahead>	-14 16 -1
r2=<month-gone>	18 -14 -4
r2=<not>	8 -13 2
r2=<office>	-6 11 -5
r2=<quality>	8 -4 -3
r2=<seat>	-2 6 -5
r2=<v-end>	-2 6 -4
r2=<v-impose>	-5 8 -2
r2=<v-propose>	18 -15 -2
r2=at	8 -5 0
r2=by	0 -5 7
r2=end	7 0 -3
r2=for	-31 23 11
r2=of	-6 9 -1
r2=on	-4 10 -10
r2=the	-7 14 -10
r2=thi	-4 -8 11
r2=to	11 -5 -7
r2=two	8 -7 0
r2=where	-7 2 4
r2=with	10 -4 -5
r3=(	1 2 -8
r3=,	-1 -11 14
r3=.	8 -7 -2
r3=:	8 -5 -1
r3=;	2 -6 2
r3=<day-ahead>	-15 21 -10
r3=<day-gone>	11 -1 -14
r3=<day-today>	5 -7 0
r3=<end>	0 8 -12
r3=<name>	-9 2 6
r3=<person>	3 -10 3
r3=<span>	6 -2 -2
r3=<v-agree>	-8 -5 13
r3=<v-begin>	-9 3 4
r3=<v-up>	-4 -4 9
r3=a	-4 -8 13
r3=go	-5 -4 9
r3=in	26 -26 0
r3=night	-10 11 0
r3=on	27 -33 8
r3=that	-5 7 -1
r3=the	-8 12 -5
r3=with	-7 5 0
r4=,	22 -18 -6
r4=.	7 2 -15
r4=<day-gone>	16 -12 -3
r4=<day-today>	14 -6 -10
r4=<end>	-8 11 -3
r4=<goods>	-11 8 2
r4=<office>	1 -10 5
r4=<person>	-6 12 -8
r4=<span>	-13 11 3
r4=<v-impose>	4 -12 3
r4=<v-stay>	-9 5 3
r4=and	3 -11 7
r4=at	8 -5 -2
r4=for	7 -4 0
r4=is	-8 8 0
r4=last	-22 14 10
r4=of	0 -15 10
r4=on	-4 6 0
r4=round	-4 6 0
r4=that	-9 2 6
r4=the	21 -12 -13
r4=their	3 3 -9
r4=third	-7 8 0
r4=to	-4 -14 15
r4=two	-8 10 -1
r4=was	8 -7 0
r4=with	-7 9 0
r=, <day-ahead>	6 0 -15
r=, <day-gone>	6 0 -7
r=, <day-today>	1 -7 2
r=, <name>	10 -5 -4
r=, <span>	10 -7 -1
r=, and	-6 2 1
r=, at	11 -9 0
r=, for	-12 15 -2
r=, on	-10 13 -3
r=, the	13 -12 0
r=. <end>	0 -9 12
r=<day-gone> .	-7 9 0
r=<day-today> .	-6 -10 14
r=<day-today> with	11 -8 -1
r=? <end>	-4 6 0
r=between <person>	6 -5 0
r=from <day-ahead>	-6 7 0
r=from <day-gone>	11 -5 -4
r=in <month-ahead>	-17 19 0
r=in <month-gone>	15 -12 -3
r=in the	-10 13 -1
r=last week	11 -5 -3
r=on <day-ahead>	-31 40 -15
r=on <day-gone>	10 -8 -1
r=on <day-today>	6 -11 0
right:calls	3 2 -14
right:coming	-3 -1 6
right:ended	0 -12 11
right:experts	-10 2 7
right:m=came	9 -4 -3
right:m=due	2 1 -6
right:m=negotiators	0 -6 2
right:m=round	10 0 -10
right:m=sat	11 -8 0
right:m=there	0 -15 15
right:m=time	-15 18 -2
right:m=went	9 -6 -2
right:meets	6 -13 5
right:running	-31 -1 30
right:summit	-12 10 1
right:sure	8 2 -17
right:wished	0 6 -12
s:"	0 2 -7
s:'s	2 7 -18
s:(	6 0 -7
s:)	-4 13 -13
s:,	4 3 -10
s:-	16 -16 -2
s:.	3 -7 5
s:/	-11 10 1
s::	-5 9 -4
s:;	0 -4 7
s:<agent>	4 3 -10
s:<day-ahead>	-71 70 -1
s:<day-gone>	40 -37 -9
s:<day-today>	13 -40 19
s:<duty>	-13 13 1
s:<gate>	7 -4 -3
s:<goods-amount>	18 -15 -3
s:<goods>	-13 5 10
s:<level-noun>	12 -3 -12
s:<level>	2 -11 8
s:<month-ahead>	-12 17 -7
s:<month-gone>	39 -28 -28
s:<not>	19 -3 -27
s:<number>	10 -15 4
s:<office>	0 3 -7
s:<organisation>	2 9 -22
s:<person>	11 0 -21
s:<quality>	8 -12 3
s:<seat>	-4 8 -5
s:<span>	12 -15 0
s:<v-agree>	12 -8 -7
s:<v-bear>	-1 5 -6
s:<v-begin>	-23 8 18
s:<v-buy>	17 -11 -10
s:<v-down>	0 7 -10
s:<v-end>	9 -21 7
s:<v-impose>	12 -1 -16
s:<v-say>	0 7 -13
s:<v-sell>	8 -15 6
s:<v-stay>	-11 11 0
s:<v-suspend>	5 6 -26
s:<v-target>	-10 1 9
s:<v-up>	5 -9 3
s:?	-3 8 -7
s:a	-8 4 5
s:about	0 3 -6
s:accept	-8 8 0
s:after	12 0 -13
s:afternoon	-12 -5 16
s:again	10 -8 -1
s:against	10 -9 0
s:ago	0 4 -10
s:agree	8 -4 -3
s:agreement	9 0 -8
s:al	10 -7 -1
s:all	13 -6 -11
s:an	10 0 -15
s:and	9 -16 7
s:announce	11 -7 -2
s:another	-11 0 8
s:anything	1 -6 3
s:approve	-8 1 6
s:aqaba	5 0 -7
s:are	-14 0 14
s:as	-19 8 11
s:ask	8 -4 -3
s:back	14 -9 -8
s:ban	8 -5 0
s:be	-17 19 -3
s:because	11 -10 0
s:been	4 -17 11
s:begin	-36 18 20
s:behind	2 -6 0
s:bergen	6 0 -11
s:between	0 6 -10
s:both	-8 5 2
s:bring	-6 0 6
s:broke	21 -5 -16
s:busan	30 -24 -9
s:but	1 -6 4
s:by	11 -8 -4
s:call	3 1 -13
s:charge	1 -6 1
s:christma	8 -6 0
s:coffee	7 -6 0
s:colleague	8 -6 -1
s:colombo	-11 12 0
s:come	1 9 -20
s:consultation	2 2 -8
s:counterpart	10 -6 -1
s:country	12 -6 -9
s:custom	-10 10 0
s:date	4 0 -8
s:day	-6 -9 15
s:deal	13 -6 -10
s:did	21 -18 -3
s:dinner	-13 15 0
s:discuss	-1 6 -4
s:do	-8 11 -1
s:doe	-6 9 -1
s:done	18 -15 -3
s:down	-3 -7 10
s:due	-3 13 -13
s:duty	11 -2 -10
s:each	13 -5 -9
s:earth	12 -10 -1
s:economy	9 -8 0
s:end	14 -20 2
s:expect	1 1 -6
s:expert	-26 8 16
s:export	9 -6 -2
s:extend	9 -15 2
s:extension	-6 8 -1
s:fact	11 -8 -1
s:failed	7 0 -5
s:fall	-1 7 -6
s:first	11 -8 -5
s:fish	-8 2 5
s:for	4 5 -15
s:forty	19 -16 -2
s:four	-17 21 -5
s:fourth	15 -6 -10
s:from	-4 6 -1
s:further	7 -4 -1
s:geneva	38 -25 -25
s:get	10 -7 -2
s:go	-1 -9 12
s:good	-11 11 1
s:government	3 0 -6
s:great	20 -19 0
s:guest	-7 -1 9
s:had	27 -19 -13
s:half	-1 -9 8
s:halifax	-10 -11 20
s:hall	11 -9 0
s:has	-19 26 -7
s:have	-11 4 7
s:he	-2 8 -8
s:head	11 -10 0
s:here	9 -6 -1
s:him	-8 12 -5
s:his	3 1 -9
s:hold	4 1 -12
s:hotel	0 -10 7
s:hour	23 -17 -7
s:house	8 -4 -2
s:i	10 -3 -7
s:if	-22 16 6
s:incheon	-24 18 8
s:into	-3 -7 10
s:is	-10 14 -5
s:it	0 6 -14
s:item	-7 8 0
s:its	-4 -1 8
s:joint	15 -8 -7
s:keep	-23 12 12
s:know	13 -11 0
s:lamb	-11 0 11
s:last	1 -7 3
s:later	-18 20 -3
s:leave	0 3 -7
s:led	-4 6 -1
s:let	-5 8 -3
s:level	-10 14 -4
s:line	-12 14 0
s:link	12 -10 0
s:lisbon	2 -12 8
s:list	-3 7 -4
s:live	-4 -17 15
s:london	27 -20 -7
s:long	-3 8 -5
s:look	-12 6 3
s:lower	7 -4 0
s:madrid	19 -11 -11
s:matter	-5 6 0
s:may	-19 15 4
s:meet	13 -3 -15
s:men	3 -8 4
s:midnight	-10 -7 16
s:minister	20 -15 -7
s:minute	3 -9 4
s:mombasa	-4 -9 11
s:month	10 -3 -7
s:more	8 -6 0
s:morning	-7 3 3
s:mr	-6 6 0
s:muscat	7 -5 0
s:near	10 -9 0
s:negotiate	-4 -8 11
s:negotiation	-12 0 11
s:new	0 -19 17
s:next	-29 35 -14
s:night	-6 10 -5
s:nobody	12 -7 -5
s:not	9 -2 -12
s:now	-20 18 2
s:of	2 -11 9
s:off	8 0 -6
s:on	-12 18 -5
s:once	6 -3 0
s:one	11 -18 5
s:only	-4 0 7
s:open	-14 14 0
s:opened	-16 0 15
s:other	0 6 -5
s:our	25 -16 -13
s:out	2 4 -15
s:over	-16 -2 20
s:own	-12 15 -4
s:paper	-3 6 -2
s:pari	13 -5 -5
s:party	-5 6 0
s:pause	-1 6 -6
s:pay	7 0 -8
s:plan	-6 8 0
s:port	7 0 -4
s:prepare	6 -11 1
s:president	2 3 -14
s:press	12 -6 -6
s:put	-12 11 0
s:rare	10 -7 0
s:reach	0 -7 5
s:read	4 0 -6
s:receive	-3 8 -6
s:reporter	-5 7 0
s:result	0 -10 5
s:reykjavík	14 -13 0
s:room	-2 -7 8
s:round	6 4 -13
s:same	-13 1 9
s:say	-7 15 -8
s:second	8 -4 -4
s:secretary	-8 5 1
s:see	-22 25 -2
s:session	-10 2 7
s:settle	-6 2 3
s:sheet	11 -9 -1
s:shook	7 -1 -4
s:should	14 -13 0
s:sign	12 -11 0
s:since	0 -20 16
s:sit	-7 1 4
s:sixth	-14 14 0
s:so	-12 19 -12
s:soybean	9 -6 0
s:speak	-37 39 -2
s:spent	7 -7 0
s:spoke	29 -20 -16
s:spoken	9 -8 0
s:standstill	8 0 -6
s:start	-7 1 4
s:state	-15 0 14
s:still	-2 8 -5
s:stockholm	9 -22 8
s:stop	-2 -6 9
s:such	-3 -7 10
s:summit	6 -4 0
s:suspension	6 -4 0
s:table	-4 -1 7
s:take	12 -7 -5
s:talk	-6 -5 11
s:talked	14 -10 -2
s:tariff	-12 13 0
s:team	-8 13 -4
s:telephone	-7 8 -1
s:telephoned	20 -19 0
s:tell	6 -6 0
s:term	-8 9 0
s:text	9 0 -8
s:than	9 -6 -1
s:that	-11 9 0
s:the	0 11 -20
s:their	5 -16 7
s:them	7 -1 -8
s:themselve	7 -4 -1
s:then	22 -18 -6
s:they	-9 16 -13
s:thi	5 -21 16
s:third	-18 10 7
s:those	-3 -5 8
s:three	14 -6 -11
s:through	5 -16 9
s:to	-13 18 -9
s:trade	-12 0 13
s:truce	3 -17 10
s:twice	16 -10 -6
s:two	10 0 -20
s:under	17 -9 -10
s:up	-9 13 -3
s:us	9 -6 0
s:video	-2 9 -14
s:visit	5 -15 11
s:want	9 -8 0
s:was	11 0 -23
s:we	8 -9 0
s:week	-24 16 6
s:were	18 -11 -6
s:what	8 0 -15
s:when	-5 12 -10
s:whether	0 2 -6
s:which	-10 20 -15
s:who	2 2 -14
s:will	-11 4 5
s:wire	10 -4 -4
s:within	-21 15 5
s:without	4 2 -11
s:word	13 -7 -4
s:would	-11 17 -10
s:write	-5 6 0
s:year	1 -10 6
s:york	-3 -14 15
s:you	3 0 -6
s:—	5 0 -9
sa:"	18 -16 0
sa:" .	15 -14 0
sa:'s	14 0 -22
sa:)	3 1 -8
sa:,	3 4 -11
sa:, <day-ahead>	0 6 -15
sa:, <day-gone>	17 -11 -10
sa:, <day-today>	6 -8 0
sa:, <name>	10 0 -12
sa:, <number>	15 -9 -5
sa:, <office>	8 -1 -6
sa:, <person>	2 -12 5
sa:, <seat>	7 -6 0
sa:, <span>	4 -13 4
sa:, a	14 -7 -7
sa:, after	-6 7 0
sa:, and	18 -16 -3
sa:, at	19 -16 -3
sa:, but	6 -5 0
sa:, end	-6 -1 8
sa:, for	-7 13 -8
sa:, in	-4 8 -4
sa:, it	-9 10 0
sa:, on	-16 16 0
sa:, the	35 -30 -10
sa:, to	-8 2 3
sa:, where	2 -8 4
sa:, which	-3 6 -2
sa:, with	-8 5 0
sa:-	-6 -4 12
sa:.	2 -6 5
sa::	0 13 -26
sa:: <number>	10 -3 -7
sa:; the	-7 7 0
sa:<agent>	0 6 -10
sa:<day-ahead>	-39 38 0
sa:<day-ahead> .	-21 7 12
sa:<day-ahead> and	-1 7 -6
sa:<day-gone>	25 -27 0
sa:<day-gone> ,	38 -31 -11
sa:<day-gone> .	0 5 -6
sa:<day-gone> for	-16 -3 19
sa:<day-gone> night	-8 9 0
sa:<day-today>	7 -28 15
sa:<day-today> (	0 3 -9
sa:<day-today> )	0 3 -7
sa:<day-today> ,	-5 -3 8
sa:<day-today> .	-10 -27 28
sa:<day-today> to	8 -8 0
sa:<day-today> with	16 -11 -4
sa:<day-today> without	7 0 -6
sa:<duty>	-2 11 -9
sa:<gate>	7 -2 -5
sa:<goods>	-6 -3 13
sa:<level-noun>	5 0 -9
sa:<level> on	-9 15 -9
sa:<month-ahead>	-21 24 -5
sa:<month-ahead> ,	-6 7 0
sa:<month-gone>	21 -14 -14
sa:<name>	-11 6 6
sa:<name> 's	15 -5 -10
sa:<name> ,	-3 6 -1
sa:<name> .	-9 2 6
sa:<name> and	-12 0 13
sa:<name> will	0 -6 5
sa:<not>	24 -12 -21
sa:<number>	9 3 -23
sa:<number> .	-2 6 -1
sa:<number> :	18 -11 -7
sa:<office>	12 -17 1
sa:<office> .	3 0 -7
sa:<office> from	-11 -2 14
sa:<organisation>	14 -7 -9
sa:<person>	7 -13 5
sa:<person> ,	2 0 -7
sa:<person> .	0 -10 8
sa:<person> and	11 -5 -7
sa:<person> in	6 -6 0
sa:<person> on	6 -5 0
sa:<person> say	6 -3 -1
sa:<quality>	3 -9 5
sa:<quality> and	2 -7 4
sa:<quality> good	-9 14 -5
sa:<seat>	-19 18 0
sa:<seat> ,	-7 11 -4
sa:<seat> .	-18 20 -3
sa:<sender>	14 -8 -7
sa:<span> ,	7 -8 0
sa:<span> .	0 8 -16
sa:<span> of	-9 -1 11
sa:<v-agree>	19 -24 1
sa:<v-begin>	-21 7 15
sa:<v-buy>	12 -6 -7
sa:<v-end>	6 -21 11
sa:<v-impose>	17 -8 -14
sa:<v-return>	8 -6 0
sa:<v-sell>	10 -7 -2
sa:<v-stay>	-6 5 0
sa:<v-suspend>	14 -3 -13
sa:?	-3 8 -7
sa:a	3 -14 9
sa:a framework	7 -5 -1
sa:a second	-7 0 5
sa:a state	-11 3 8
sa:a tariff	7 -4 -2
sa:about	-4 7 -4
sa:again	17 -13 -6
sa:again .	12 -8 -4
sa:agree	18 -20 0
sa:agree on	15 -10 -6
sa:agree to	0 -8 5
sa:an	3 1 -8
sa:an extension	-12 12 0
sa:and	17 -26 5
sa:and <name>	-13 0 13
sa:and <person>	9 -7 0
sa:and <quality>	3 -8 3
sa:and <seat>	7 -2 -3
sa:and no	8 -6 0
sa:are	5 -15 9
sa:as	-28 16 11
sa:at	6 0 -11
sa:at the	6 0 -8
sa:be	7 -3 -3
sa:because	10 -9 0
sa:been	11 -14 1
sa:begin	-24 12 13
sa:between <person>	15 -13 0
sa:bring	-9 2 6
sa:broke	14 -2 -10
sa:but	1 -8 5
sa:by <span>	5 -8 0
sa:by the	2 -12 5
sa:by video	7 -4 0
sa:country	6 0 -5
sa:day	-17 -1 20
sa:deal	7 -2 -2
sa:did not	10 -9 0
sa:due	-3 11 -8
sa:due to	1 2 -7
sa:duty	16 -5 -10
sa:duty on	6 0 -5
sa:end	5 -17 8
sa:end on	1 1 -6
sa:expect	6 -4 0
sa:extend	13 -7 -5
sa:extend their	8 -3 -2
sa:extension	-11 11 0
sa:failed	7 0 -5
sa:for	7 -6 -1
sa:for <span>	9 -6 -3
sa:for a	-19 7 12
sa:for the	0 6 -8
sa:forty	12 -11 0
sa:forty minute	12 -11 0
sa:four	-16 19 -3
sa:fourth	10 -4 -4
sa:from	-5 6 0
sa:from <day-ahead>	-10 12 0
sa:from <day-gone>	15 -5 -9
sa:from <name>	-7 -7 13
sa:from the	-7 11 -3
sa:get	11 -8 0
sa:go	-1 -6 8
sa:good	-16 23 -11
sa:had been	9 -7 -1
sa:has	-4 13 -17
sa:have	0 -8 8
sa:he	-7 8 0
sa:he and	1 -7 4
sa:him	-13 16 -4
sa:his	11 -13 0
sa:his <quality>	0 -6 3
sa:hold	7 -4 -1
sa:hour	9 -7 0
sa:if	-12 13 0
sa:in	0 11 -19
sa:in <month-ahead>	-15 17 -2
sa:in <month-gone>	21 -17 -7
sa:in <name>	-12 14 0
sa:in <seat>	-29 22 8
sa:in a	19 -15 -4
sa:in the	-23 27 -9
sa:is	-18 21 -2
sa:is a	-1 -3 6
sa:it	-4 10 -10
sa:it is	-9 6 0
sa:it was	7 -4 -2
sa:its	0 2 -7
sa:keep	-17 10 7
sa:last	-6 0 8
sa:last week	6 0 -8
sa:later	-16 18 0
sa:list	6 -3 -1
sa:long	-6 10 -4
sa:longer	6 -5 0
sa:may	-7 0 5
sa:meet	5 0 -8
sa:meet .	-7 9 -1
sa:midnight	-13 -4 17
sa:minister	9 -5 -2
sa:minute	12 -20 4
sa:minute .	18 -16 0
sa:month	12 -6 -6
sa:month .	8 -4 -2
sa:morning	-9 11 0
sa:new	12 -8 -3
sa:next	-14 17 -4
sa:next week	-8 10 0
sa:night	-12 14 -1
sa:no	13 -15 0
sa:nobody	6 -4 -1
sa:not	-2 6 -5
sa:now	-8 10 -1
sa:of	0 -5 8
sa:of <month-gone>	-5 6 0
sa:of <name>	2 -7 1
sa:of talk	-3 -4 8
sa:of the	15 -8 -10
sa:off	13 -2 -10
sa:on	3 1 -7
sa:on <day-ahead>	-19 31 -18
sa:on <day-gone>	16 -7 -13
sa:on a	0 10 -11
sa:on the	5 0 -8
sa:one	0 -9 9
sa:open	-10 7 2
sa:out	4 0 -9
sa:over	-11 -4 17
sa:own	-9 11 -1
sa:pause	8 -2 -4
sa:president	-9 11 -1
sa:put	-16 13 2
sa:reach	-1 -5 6
sa:read	7 -4 -1
sa:round	3 -7 1
sa:round of	-3 -4 8
sa:same	-15 2 10
sa:say	0 11 -17
sa:second	-6 0 5
sa:see	-10 10 0
sa:set	9 -6 -1
sa:since	-7 -9 15
sa:since <day-gone>	-14 -7 19
sa:standstill	8 0 -6
sa:start	-7 1 4
sa:state	-10 1 8
sa:state visit	-11 3 8
sa:still	-5 9 -2
sa:stop	-2 -8 10
sa:table	6 -4 0
sa:take	5 0 -8
sa:talk	-2 -10 11
sa:talk ,	8 -6 0
sa:talk on	-6 -8 12
sa:talk with	-10 9 0
sa:tariff	-4 15 -13
sa:tariff .	8 4 -15
sa:tariff of	-8 10 -1
sa:tariff truce	8 -3 -3
sa:telephone	-4 8 -7
sa:telephone on	-10 12 -1
sa:that	-8 9 0
sa:that it	-6 7 0
sa:that the	20 -15 -5
sa:the	2 13 -26
sa:the <day-gone>	12 -11 0
sa:the <name>	-3 -2 6
sa:the <office>	20 -13 -8
sa:the <organisation>	6 -1 -4
sa:the <person>	13 -10 -1
sa:the <quality>	-16 10 5
sa:the <seat>	-5 7 0
sa:the end	7 -5 0
sa:the fourth	6 -2 0
sa:the last	-8 9 0
sa:the same	-15 2 10
sa:the table	6 -4 0
sa:the third	-3 9 -6
sa:the truce	-15 14 0
sa:the two	-5 10 -7
sa:their	29 -10 -17
sa:their tariff	6 -1 -3
sa:them	14 -11 -1
sa:themselve	7 -4 -1
sa:there	6 -15 8
sa:thi	0 -13 13
sa:thi month	-2 6 -1
sa:thi week	-8 0 8
sa:third	-7 2 4
sa:third round	-1 -6 6
sa:three	14 -10 -2
sa:time	-7 13 -8
sa:to	9 -15 4
sa:to <level>	-11 13 0
sa:to be	12 -9 -2
sa:to see	-9 10 0
sa:to the	-4 -4 10
sa:trade ,	6 -2 0
sa:truce .	0 -11 10
sa:twice	13 -7 -5
sa:two	3 7 -25
sa:two president	-7 8 0
sa:until <day-ahead>	-10 1 7
sa:us	6 -4 0
sa:visit	-6 -1 10
sa:was	16 -11 -8
sa:week	-17 18 -1
sa:week of	-14 15 0
sa:what	19 -14 -4
sa:what it	11 -9 -1
sa:when	-3 7 -3
sa:where <person>	7 -4 -1
sa:where the	-1 6 -3
sa:which	-2 7 -5
sa:will	3 -8 3
sa:with	3 0 -6
sa:with <name>	6 0 -4
sa:with a	-4 8 -3
sa:within	-14 8 5
sa:without	19 -12 -9
sa:word	7 -6 0
sa:year	1 -8 4
sa:—	0 9 -10
sa:— <person>	-8 12 -4
sa:— the	10 -4 -4
sb:"	-3 7 -5
sb:" we	7 -4 -1
sb:'s	-8 12 -4
sb:'s minister	7 -5 0
sb:(	4 2 -10
sb:)	-7 13 -6
sb:) —	-8 9 0
sb:,	8 -6 -2
sb:, "	-12 14 -1
sb:, <day-gone>	10 -9 0
sb:, <name>	-3 7 -5
sb:, <person>	0 -18 16
sb:, a	-14 14 0
sb:, and	8 -6 -1
sb:, as	5 -14 5
sb:, in	-4 14 -23
sb:, on	5 -6 0
sb:, the	-8 3 5
sb:, was	-11 11 0
sb:-	25 -13 -15
sb:.	6 -7 0
sb:/	-8 6 2
sb:: <name>	-9 -10 17
sb:: <number>	7 -8 0
sb:: the	-2 -5 8
sb:;	-3 -4 10
sb:<agent>	6 -2 -4
sb:<day-ahead>	-25 23 0
sb:<day-ahead> ,	-22 13 7
sb:<day-ahead> in	-12 18 -8
sb:<day-gone>	2 4 -13
sb:<day-gone> <person>	-9 12 -2
sb:<day-gone> in	14 -10 -3
sb:<day-today>	2 -6 1
sb:<day-today> —	-1 -3 6
sb:<duty>	-11 1 11
sb:<goods>	-9 9 -1
sb:<level-noun>	10 -6 -4
sb:<level>	8 -15 4
sb:<level> ,	11 -7 -3
sb:<month-ahead>	13 -11 0
sb:<month-gone>	30 -22 -15
sb:<month-gone> ,	10 -5 -6
sb:<month-gone> and	6 -6 0
sb:<name>	14 -12 -2
sb:<name> 's	16 -15 -1
sb:<name> ,	-10 15 -8
sb:<name> and	-2 -12 12
sb:<name> has	-8 10 0
sb:<name> in	-6 -5 12
sb:<name> is	-1 -4 7
sb:<name> on	3 0 -6
sb:<name> will	2 -11 4
sb:<not>	0 5 -9
sb:<number>	6 -25 16
sb:<number> ,	-8 -10 15
sb:<number> :	-3 -9 12
sb:<number> in	11 -21 7
sb:<office>	-5 14 -11
sb:<office> ,	13 -19 3
sb:<office> of	-8 6 0
sb:<organisation>	0 9 -15
sb:<organisation> ,	-10 18 -12
sb:<person>	0 10 -17
sb:<person> 's	2 0 -6
sb:<person> :	-2 8 -7
sb:<person> and	17 -20 0
sb:<person> are	-4 6 0
sb:<person> come	7 -5 0
sb:<person> in	0 4 -9
sb:<person> is	-4 7 -4
sb:<person> meet	11 -6 -4
sb:<person> of	10 -7 -2
sb:<person> receive	-4 8 -2
sb:<person> say	-7 0 7
sb:<person> sit	-12 0 11
sb:<person> spoke	8 -6 0
sb:<person> will	-11 13 -1
sb:<person> would	-14 15 0
sb:<quality>	3 -6 0
sb:<quality> and	-11 6 3
sb:<quality> negotiator	-9 4 3
sb:<seat>	3 1 -10
sb:<seat> 's	-10 10 0
sb:<seat> ,	13 -12 -2
sb:<sender>	-11 10 0
sb:<span>	16 -18 0
sb:<span> ,	13 -8 -7
sb:<span> in	8 -6 0
sb:<span> of	7 -1 -4
sb:<v-agree>	-3 10 -15
sb:<v-begin>	-7 2 4
sb:<v-buy>	7 -5 0
sb:<v-down>	-1 9 -12
sb:<v-propose>	-10 10 0
sb:<v-sell>	0 -9 9
sb:<v-suspend>	-3 11 -13
sb:<v-target>	-13 7 6
sb:<v-up>	4 -6 0
sb:a	-16 16 0
sb:a meet	-12 13 0
sb:a new	-7 5 0
sb:a tariff	4 -11 5
sb:a third	-10 11 0
sb:accept	-8 8 0
sb:accept an	-8 8 0
sb:after	9 0 -10
sb:after a	7 -2 -3
sb:agree	-8 11 -3
sb:agree on	-6 8 0
sb:agree to	-6 6 0
sb:al	9 -6 -1
sb:all	13 -8 -6
sb:an	8 -3 -5
sb:an invitation	-8 8 0
sb:and <name>	0 -11 9
sb:and <person>	8 -13 5
sb:and in	8 -4 -2
sb:and that	-11 4 7
sb:and the	22 -15 -9
sb:another	-8 9 0
sb:are	-20 10 7
sb:are to	-6 8 0
sb:arrive	1 3 -6
sb:arrive in	1 3 -6
sb:at	2 -8 5
sb:at <number>	13 -7 -4
sb:at a	3 -7 0
sb:at the	-8 -1 12
sb:back	13 -9 -5
sb:be	-26 26 0
sb:be hold	-11 11 0
sb:be in	-9 9 0
sb:been	-3 -4 10
sb:begin	-17 7 8
sb:between	0 8 -14
sb:both	-11 2 6
sb:by	2 -11 9
sb:by telephone	-8 11 -2
sb:by the	2 -10 4
sb:by video	8 -6 0
sb:call	-6 8 -2
sb:come	0 9 -16
sb:come out	-6 7 0
sb:conference	0 -8 6
sb:country	6 -3 -1
sb:day	9 -10 -1
sb:deal	7 -3 -5
sb:did	22 -20 -1
sb:down	0 -8 8
sb:down in	-6 0 4
sb:each	10 -4 -4
sb:end	10 -3 -7
sb:evening	-6 7 0
sb:expect to	-9 9 0
sb:expert	-18 12 4
sb:extend	0 -8 7
sb:first	16 -17 0
sb:for	-2 16 -27
sb:for <span>	8 -5 -1
sb:fourth	6 -1 -4
sb:from the	13 -4 -7
sb:geneva	7 -4 -1
sb:good	1 -19 9
sb:good morning	8 -7 -2
sb:had	23 -21 -4
sb:has	-18 17 2
sb:have	-10 11 0
sb:have been	-9 1 6
sb:he	4 0 -9
sb:his	-1 9 -11
sb:his <quality>	10 -4 -6
sb:hold	0 5 -9
sb:hour	14 -8 -4
sb:i	5 0 -6
sb:if	-12 4 8
sb:in	2 -6 5
sb:in <month-ahead>	7 -6 0
sb:in <month-gone>	20 -17 -2
sb:in <seat>	20 -17 -1
sb:in a	5 -17 7
sb:invitation to	-8 8 0
sb:is	6 -2 -5
sb:is in	8 -1 -7
sb:is the	0 -11 7
sb:is their	0 -4 6
sb:it	8 -3 -7
sb:its	-5 -6 14
sb:joint	15 -8 -7
sb:joint press	8 -3 -3
sb:last	18 -10 -7
sb:let	6 -5 0
sb:link	7 -6 0
sb:link on	7 -6 0
sb:list	-10 11 0
sb:live	-4 -17 15
sb:live :	0 -16 11
sb:london	6 -3 0
sb:look	-6 0 4
sb:matter	-6 8 0
sb:meet	11 -6 -6
sb:meet <person>	-5 7 0
sb:meet again	-5 7 0
sb:meet at	7 -5 0
sb:meet in	6 -8 1
sb:meet of	-8 9 0
sb:meet since	-6 0 6
sb:men	0 -6 4
sb:minister	13 -9 -3
sb:minister ,	8 -6 -1
sb:minister of	7 -5 0
sb:ministry	-6 2 2
sb:morning	0 -8 4
sb:morning from	8 -7 -2
sb:mr	-1 6 -6
sb:mr <person>	-1 6 -6
sb:negotiator	-9 4 3
sb:new	-10 3 5
sb:next	-19 23 -6
sb:next round	-13 13 0
sb:night	7 -4 0
sb:no	-5 8 -4
sb:not	16 -11 -5
sb:of	-1 -5 7
sb:of <name>	16 -11 -6
sb:of <span>	-5 7 0
sb:of a	-22 17 6
sb:of both	-10 1 5
sb:of the	1 5 -17
sb:of them	10 -7 -1
sb:of trade	-5 0 6
sb:official	-2 6 -2
sb:on	-16 17 0
sb:on <day-ahead>	-6 6 0
sb:on <quality>	7 -4 0
sb:on a	-17 10 6
sb:on in	-9 10 0
sb:one	13 -11 -2
sb:only	-9 0 9
sb:open	-3 7 -4
sb:our	22 -14 -11
sb:our <office>	11 -6 -5
sb:over	-6 0 4
sb:paper	-5 8 -2
sb:party	-5 6 0
sb:place in	2 -7 2
sb:plan	-7 8 0
sb:port	6 0 -3
sb:prepare	10 -8 0
sb:president	10 -4 -10
sb:press	10 -3 -6
sb:press conference	7 -2 -4
sb:result	0 -7 5
sb:resume	-6 2 2
sb:room	-5 -4 8
sb:round	0 14 -18
sb:round in	8 0 -8
sb:round of	0 7 -5
sb:say	-8 5 2
sb:say in	-1 -13 14
sb:say that	-8 10 0
sb:second	18 -7 -13
sb:second round	8 -4 -2
sb:see	-11 13 -1
sb:session	-8 0 7
sb:sheet	11 -9 -1
sb:shook	7 -1 -4
sb:shook hand	7 -1 -4
sb:side	-4 -2 7
sb:sign	12 -8 -2
sb:since	6 -10 2
sb:since the	0 -8 4
sb:sit	-8 0 7
sb:sit down	-5 0 6
sb:sit in	5 -12 6
sb:sixth	-14 15 0
sb:so	-11 17 -8
sb:speak	-21 23 0
sb:speak on	-10 10 0
sb:spoke	15 -10 -6
sb:spoke by	19 -15 -4
sb:state	-5 0 7
sb:table	-7 0 7
sb:table in	-2 -10 10
sb:take	7 -8 0
sb:talk between	1 3 -7
sb:talk in	7 -14 1
sb:talked	11 -8 0
sb:tariff	-10 0 13
sb:tariff truce	6 -2 -2
sb:telephone	-7 11 -7
sb:tell a	3 -9 4
sb:tell reporter	-5 6 0
sb:that	-9 8 0
sb:that 's	-10 1 7
sb:that <person>	-4 7 -2
sb:that the	-7 8 0
sb:the <name>	-1 -6 8
sb:the <person>	0 8 -13
sb:the <quality>	3 2 -10
sb:the first	15 -20 1
sb:the fourth	8 -5 -1
sb:the meet	16 -12 -2
sb:the president	7 -5 0
sb:the table	-10 0 9
sb:the tariff	-15 0 14
sb:the third	1 3 -8
sb:the truce	13 -9 -2
sb:the two	2 -6 2
sb:the visit	9 -9 0
sb:their	-15 -6 21
sb:them	-1 6 -4
sb:then	20 -18 -2
sb:there	-7 13 -7
sb:there is	13 -10 -2
sb:they	-9 17 -15
sb:they sit	11 -9 0
sb:they will	-8 8 0
sb:thi	7 -12 3
sb:third	-13 9 2
sb:third round	-7 9 0
sb:those	-4 -5 9
sb:three	5 0 -7
sb:through	7 -3 -2
sb:time	10 -13 1
sb:to	-28 32 -6
sb:to be	-8 10 0
sb:trade	-15 2 15
sb:trade ,	-19 9 13
sb:trade talk	3 3 -6
sb:travel to	-6 6 0
sb:truce	12 -26 8
sb:two <office>	-5 -5 11
sb:two president	8 -5 0
sb:under	14 -8 -5
sb:up	-9 10 0
sb:vice	6 -2 -2
sb:video link	7 -6 0
sb:visit	8 -8 0
sb:was	-1 9 -13
sb:we	10 -11 0
sb:week	-9 -1 10
sb:were	18 -13 -3
sb:what	-3 8 -8
sb:when they	-5 8 -1
sb:which	-9 15 -8
sb:who	3 0 -8
sb:will	-19 16 2
sb:will meet	-5 6 0
sb:with <name>	0 -5 6
sb:with <person>	9 -6 -2
sb:with the	2 -8 3
sb:would	-18 20 -3
sb:write	-9 9 0
sb:—	7 -8 0
sb:— <name>	9 -12 0
seat-home	-1 -7 9
seat-other	6 -7 0
seat-side	0 7 -8
sent:calls	-3 15 -28
sent:coming	-46 45 0
sent:ended	16 -39 15
sent:experts	-37 27 10
sent:m=came	8 0 -12
sent:m=come	-4 6 -3
sent:m=consultations	2 2 -8
sent:m=dinner	-13 15 0
sent:m=due	-1 12 -15
sent:m=ended	19 -3 -17
sent:m=go	-20 4 14
sent:m=here	9 -6 -1
sent:m=meet	-1 8 -10
sent:m=meeting	-7 3 3
sent:m=met	39 -29 -17
sent:m=negotiations	-11 0 11
sent:m=negotiators	-9 6 3
sent:m=received	19 -17 0
sent:m=round	-1 11 -10
sent:m=rounds	13 -8 -4
sent:m=sat	7 -9 0
sent:m=session	-10 2 7
sent:m=shook hands	7 -1 -4
sent:m=signed	2 2 -9
sent:m=sit	3 -9 6
sent:m=sits	-9 10 0
sent:m=sitting	-17 10 3
sent:m=spent	7 -7 0
sent:m=summit	6 -4 0
sent:m=table	-4 -1 7
sent:m=talked	14 -10 -2
sent:m=talks	-3 -11 12
sent:m=time	-6 9 -2
sent:m=to see	-15 16 0
sent:m=visit	2 -13 11
sent:m=went	15 -9 -6
sent:meets	-12 7 7
sent:running	-24 -14 37
sent:summit	18 -12 -10
sent:sure	11 -8 -3
sent:wished	7 4 -24
sides=0	-7 7 0
sides=1	20 -17 -7
sides=3	1 13 -18
sort=call	11 -7 -8
sort=land	-9 7 0
sort=meeting	-6 9 -4
sort=venue	-2 6 -4
t0=future	-3 11 -13
t0=future-passive	-4 6 0
t0=modal	-9 7 0
t0=past	33 -34 -4
t0=past-passive	17 -10 -6
t0=perfect	-20 18 3
t0=pluperfect	12 -9 -2
t0=present	-10 0 12
t0=present-passive	-7 13 -7
t1=future	-3 11 -13
t1=future-passive	-4 6 0
t1=infinitive	-12 14 0
t1=modal	-9 7 0
t1=participle-passive	13 -5 -12
t1=past	33 -35 -3
t1=past-passive	17 -10 -6
t1=perfect	-21 19 3
t1=pluperfect	12 -9 -2
t1=present	-10 0 13
t1=present-passive	-7 13 -7
t2=infinitive	-12 -1 15
t2=past	5 0 -11
t2=perfect	9 -11 0
t2=pluperfect	-9 5 3
t2=present	-8 12 -3
tail=a	-15 7 9
tail=d	27 -13 -23
tail=e	17 0 -25
tail=g	-30 41 -20
tail=i	-15 30 -32
tail=k	1 -17 14
tail=l	9 0 -12
tail=m	2 -27 16
tail=n	3 -12 9
tail=o	25 -9 -22
tail=r	24 -5 -35
tail=s	-1 -6 8
tail=t	-7 7 0
tail=u	3 0 -7
tail=x	-15 -13 25
tail=z	20 -10 -11
tail=é	-9 12 -2
third-side	-17 23 -6
top	25 -42 11
town-none	-11 16 -5
town-r	37 -35 -7
town=l0	6 0 -15
town=l1	20 -11 -12
town=l3	-18 13 5
town=l5	-9 0 9
town=r1	22 -22 -2
town=r2	19 -12 -10
town=r4	0 -13 9
towns=0	-13 19 -8
towns=2	9 -5 -10
towns=3	7 -2 -8
tri:city day-none no-word	-2 8 -7
tri:city day-none part:sure	15 -13 -1
tri:city day-none prev:sure	1 1 -6
tri:city day=l1 no-word	19 -19 0
tri:city day=l1 sent:sure	-8 9 0
tri:city day=l2 no-word	-2 6 -3
tri:city day=r0 part:sure	-16 5 8
tri:city day=r0 prev:sure	-11 8 0
tri:city day=r0 sent:sure	9 -4 -4
tri:city day=r1 no-word	12 -16 4
tri:city day=r1 part:sure	-6 5 0
tri:day day-none part:sure	-9 12 -2
tri:l=<begin> city day-none	22 -15 -8
tri:l=<begin> city day=r0	15 -7 -9
tri:l=<begin> city no-word	31 -17 -20
tri:l=<begin> day-none no-word	-15 13 2
tri:l=<begin> day-none prev:sure	12 -6 -7
tri:l=<begin> day=r0 no-word	-3 -8 12
tri:l=<begin> day=r0 sent:sure	7 -7 -1
tri:l=<begin> day=r1 no-word	-3 12 -15
tri:l=<begin> seat-home day=r0	-2 -17 12
tri:l=<begin> seat-home no-word	-16 6 11
tri:l=<begin> seat-home prev:sure	-3 -9 11
tri:l=<begin> seat-home sent:sure	15 -13 -4
tri:l=<begin> seat-other day=r0	-3 9 -7
tri:l=<begin> seat-other no-word	-20 12 9
tri:l=<begin> seat-side day-none	-5 7 0
tri:l=<begin> seat-side no-word	-13 17 -5
tri:l=<begin> unknown prev:sure	11 -7 -5
tri:l=a day=r3 no-word	-7 7 0
tri:l=a word day=r3	-6 7 0
tri:l=a word no-word	-4 6 0
tri:l=at day=r1 part:sure	6 -5 0
tri:l=at unknown day-none	-5 7 0
tri:l=at unknown day=r1	8 -7 0
tri:l=at unknown part:sure	6 -5 0
tri:l=at unknown sent:sure	-6 7 0
tri:l=by day=r1 no-word	-4 6 0
tri:l=by word no-word	6 -2 -3
tri:l=for city no-word	-11 12 0
tri:l=for day-none no-word	-16 17 0
tri:l=from day-none no-word	-2 7 -4
tri:l=from seat-home day-none	-3 6 0
tri:l=from seat-home no-word	3 4 -13
tri:l=from unknown no-word	14 -9 -4
tri:l=in city day-none	8 0 -13
tri:l=in city day=l2	-3 7 -3
tri:l=in city day=r1	0 -6 8
tri:l=in city day=r2	7 -5 0
tri:l=in city no-word	-3 10 -15
tri:l=in city part:sure	0 -9 10
tri:l=in city sent:sure	9 -10 0
tri:l=in day-none no-word	17 -10 -9
tri:l=in day-none prev:sure	-8 4 2
tri:l=in day-none sent:sure	2 1 -10
tri:l=in day=l1 no-word	-1 7 -5
tri:l=in day=l1 prev:sure	-3 6 0
tri:l=in day=l1 sent:sure	-8 10 0
tri:l=in day=l2 no-word	-10 13 -2
tri:l=in day=l2 part:sure	6 -2 -1
tri:l=in day=l2 sent:sure	8 -8 0
tri:l=in day=l4 part:sure	11 -7 -3
tri:l=in day=r0 no-word	13 0 -15
tri:l=in day=r0 part:sure	-21 11 7
tri:l=in day=r0 sent:sure	23 -22 0
tri:l=in day=r1 no-word	-4 -5 14
tri:l=in day=r1 part:sure	-9 16 -3
tri:l=in day=r1 sent:sure	9 -10 0
tri:l=in day=r2 part:sure	-10 -6 14
tri:l=in day=r2 sent:sure	-5 8 -1
tri:l=in day=r3 no-word	-6 8 0
tri:l=in day=r3 part:sure	7 -4 -1
tri:l=in seat-home part:sure	-7 5 1
tri:l=in seat-home prev:sure	-8 -5 12
tri:l=in seat-other day-none	18 -7 -12
tri:l=in seat-other day=r0	6 -6 0
tri:l=in seat-other no-word	20 -12 -8
tri:l=in seat-other part:sure	4 5 -10
tri:l=in seat-side day-none	6 -3 -3
tri:l=in seat-side no-word	11 -9 -1
tri:l=in seat-side part:sure	-5 0 6
tri:l=in seat-side prev:sure	-17 17 0
tri:l=in seat-side sent:sure	6 -2 -4
tri:l=in unknown day-none	-7 -1 12
tri:l=in unknown day=l1	-12 20 -10
tri:l=in unknown day=l4	6 0 -8
tri:l=in unknown day=r2	-5 -1 8
tri:l=in unknown no-word	0 -5 7
tri:l=in unknown prev:sure	-7 11 -3
tri:l=of city day-none	9 0 -6
tri:l=of city no-word	15 -5 -8
tri:l=of day-none no-word	-1 -5 8
tri:l=of unknown day-none	-15 0 16
tri:l=of unknown no-word	-15 0 16
tri:l=on day day-none	0 5 -7
tri:l=on day no-word	5 0 -10
tri:l=the day-none no-word	24 -33 7
tri:l=the day=r1 no-word	-17 17 0
tri:l=the unknown day-none	4 -13 6
tri:l=the word day-none	3 -13 10
tri:l=the word day=r1	-16 18 -1
tri:l=the word no-word	-7 0 8
tri:l=the word part:sure	-6 4 0
tri:l=to day-none no-word	-6 0 4
tri:l=to seat-home day-none	11 -10 0
tri:l=to seat-home part:sure	11 -9 0
tri:l=to seat-side day-none	-5 7 0
tri:l=to seat-side part:sure	-7 8 0
tri:seat-home day-none no-word	6 5 -23
tri:seat-home day-none part:sure	11 -12 0
tri:seat-home day=r0 no-word	7 -29 8
tri:seat-home day=r0 sent:sure	7 -8 0
tri:seat-home day=r1 no-word	-5 9 -7
tri:seat-other day-none no-word	-11 -9 21
tri:seat-other day-none part:sure	4 2 -7
tri:seat-other day=r0 no-word	-3 9 -7
tri:seat-side day-none no-word	15 -4 -23
tri:seat-side day-none part:sure	-3 0 6
tri:seat-side day=r1 no-word	-9 1 7
tri:unknown day-none no-word	-6 0 6
tri:unknown day-none prev:sure	11 -8 -4
tri:unknown day-none sent:sure	-3 0 6
tri:unknown day=l1 no-word	-5 10 -4
tri:unknown day=l4 part:sure	8 0 -7
tri:unknown day=r0 no-word	-7 6 0
tri:unknown day=r0 sent:sure	4 0 -7
tri:unknown day=r1 no-word	-7 0 6
tri:unknown day=r1 sent:sure	3 -8 3
tri:unknown day=r2 part:sure	-8 0 8
tri:word day-none no-word	29 -39 9
tri:word day-none part:sure	-17 20 -5
tri:word day=l3 no-word	-9 10 0
tri:word day=r1 no-word	-12 16 -6
two-words	6 -23 15
v0-none	6 2 -12
v0=begin	-15 3 9
v0=come	0 6 -11
v0=expect	-7 9 0
v0=go	0 -7 8
v0=hold	6 0 -3
v0=look	-6 0 4
v0=plan	-6 8 0
v0=prepare	8 -6 0
v0=put	9 -7 0
v0=resume	-6 2 2
v0=return	9 -5 -3
v0=see	-10 11 0
v0=sit	0 -7 7
v1-none	5 0 -8
v1=begin	-15 3 9
v1=come	1 4 -11
v1=end	7 0 -5
v1=go	0 -7 8
v1=hold	-5 10 -6
v1=look	-6 0 4
v1=meet	14 -7 -9
v1=plan	-6 8 0
v1=prepare	8 -6 0
v1=put	9 -7 0
v1=resume	-6 2 2
v1=say	-7 4 2
v1=see	-13 14 0
v1=sign	9 -6 -1
v1=sit	0 -7 7
v2-none	6 3 -14
v2=meet	7 -5 0
v2=other	4 -6 0
verbless	4 3 -10
vt0=be future	-15 16 0
vt0=be past	20 -11 -8
vt0=be present	1 -7 5
vt0=come present	-5 10 -5
vt0=expect present	-12 14 0
vt0=go present	-2 -6 10
vt0=leave present	8 -6 0
vt0=meet past	9 -5 -2
vt0=meet present	6 -1 -5
vt0=other perfect	-7 4 1
vt0=other pluperfect	10 -9 0
vt0=sit past	4 -6 0
vt0=sit present	-14 0 11
vt0=tell past	4 -9 1
vt1=agree past	7 -6 0
vt1=be future	-15 16 0
vt1=be past	20 -11 -8
vt1=come present	-5 10 -5
vt1=go present	-2 -6 10
vt1=leave present	8 -6 0
vt1=meet participle	16 -13 -1
vt1=meet past	9 -5 -2
vt1=meet present	6 -1 -5
vt1=other perfect	-7 4 1
vt1=other pluperfect	10 -9 0
vt1=sit past	4 -6 0
vt1=sit present	-14 0 11
vt1=tell past	4 -9 1
vt2=be past	6 -6 0
word=call	9 -5 -3
word=south korea	-4 6 0
word=speak	-18 19 0
word=spoke	32 -27 -6
word=talks	-9 11 0
word=telephone	2 -11 8
word=telephoned	16 -16 0
word=video	-7 10 -2
word=visit	6 -9 2
word=white house	-7 10 -3
words=0	-10 0 14
words=1	-9 10 0
words=2	9 -14 3
words=3	0 21 -42
words=5	20 -26 0
year	25 -17 -10`;
