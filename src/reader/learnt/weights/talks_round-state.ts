// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_STATE = `held	planned	under way
<always>	5 3 -12
a:'s	12 -4 -10
a:.	-2 0 4
a:<day-ahead>	-31 30 -1
a:<day-ahead> .	-10 9 0
a:<day-ahead> of	-1 2 0
a:<day-ahead> to	0 3 0
a:<day-gone>	13 -24 9
a:<day-gone> .	-4 4 0
a:<day-gone> after	1 0 -1
a:<day-gone> and	-2 -6 8
a:<day-gone> for	-15 0 16
a:<day-gone> night	-1 2 0
a:<day-today>	-6 0 8
a:<day-today> .	-11 2 7
a:<day-today> with	8 -6 0
a:<duty>	-4 1 2
a:<goods>	-7 6 0
a:<level-noun>	-10 8 1
a:<level>	0 -3 5
a:<level> on	-5 6 0
a:<month-ahead>	-3 5 0
a:<month-gone>	5 0 -5
a:<month-gone> and	3 -1 0
a:<name>	-2 0 2
a:<name> on	2 -2 0
a:<not>	5 -5 0
a:<number>	-6 0 4
a:<office>	10 -8 0
a:<person>	6 -2 -4
a:<person> and	3 -1 0
a:<person> of	2 -2 0
a:<quality>	-3 0 3
a:<quality> good	-11 11 0
a:<seat>	-9 12 -2
a:<span>	-8 0 7
a:<span> .	5 -2 -1
a:<v-agree>	3 -4 0
a:<v-bear>	8 -3 -4
a:<v-begin>	-8 5 2
a:<v-down>	0 2 -4
a:<v-end>	-11 1 9
a:<v-impose>	-10 2 9
a:<v-propose>	5 -3 0
a:<v-say>	-1 0 0
a:<v-stay>	-3 -3 7
a:<v-up>	-6 10 -3
a:?	0 4 -7
a:a	2 -8 3
a:a second	-2 0 0
a:about	0 1 -2
a:about the	0 2 -1
a:after	3 0 -1
a:again	14 -12 0
a:again .	8 -7 0
a:ago	4 -3 0
a:an	4 -1 -1
a:an hour	1 0 0
a:and	2 -11 7
a:and <person>	3 -1 0
a:and <seat>	3 -1 0
a:and in	-2 3 0
a:are	3 0 0
a:as	-7 9 -2
a:at	-5 7 -1
a:at the	-4 5 0
a:be	0 -6 4
a:been	4 -3 0
a:before	5 -4 0
a:before .	0 1 0
a:between	-1 -2 5
a:between <person>	8 -8 0
a:bring	0 1 0
a:by	8 -10 0
a:by telephone	5 -3 0
a:by video	1 0 0
a:call	0 1 0
a:coal	-3 4 0
a:day	-3 2 0
a:day of	-1 2 0
a:down	1 0 -4
a:duty	4 -5 0
a:each	0 1 0
a:fall	-2 3 0
a:first	-2 3 0
a:first day	-3 4 0
a:for	-14 4 10
a:for a	-13 3 9
a:for an	2 0 0
a:for the	-3 4 0
a:four	-5 6 0
a:from	4 0 -2
a:from <day-gone>	5 -2 -1
a:go	0 4 -1
a:good	-8 9 0
a:had	0 -3 5
a:has	-2 4 0
a:his	4 -3 0
a:hour	2 0 0
a:in	1 5 -14
a:in <month-ahead>	-2 5 0
a:in <month-gone>	13 -10 -2
a:in <name>	-4 5 0
a:in <number>	-1 2 0
a:in <seat>	-8 9 0
a:in the	-3 6 -2
a:is	-9 13 -5
a:it	0 1 -1
a:it .	1 0 0
a:it was	3 -2 0
a:last	-11 0 12
a:last week	6 -4 0
a:late	10 -7 -1
a:later	-16 17 0
a:later in	-1 2 0
a:meet	1 0 0
a:minute	2 -1 0
a:month	0 3 -1
a:mr	0 1 0
a:mr <person>	0 1 0
a:night	-4 6 0
a:no	-1 0 3
a:not	6 -5 0
a:of	-1 1 0
a:of <month-gone>	-10 10 0
a:of the	10 -8 -1
a:of thi	-2 4 0
a:on	0 -1 1
a:on <day-ahead>	-17 22 -9
a:on <day-gone>	13 -15 0
a:on <quality>	-10 5 5
a:on the	2 0 -3
a:out	-3 6 -1
a:phone	2 -1 0
a:produced	4 -4 0
a:round	5 0 -5
a:say	6 -5 0
a:second	-3 7 -3
a:settle	4 0 -2
a:sign	0 -2 3
a:since	0 -1 0
a:sit	0 -4 5
a:talk	-9 0 9
a:tariff	0 9 -5
a:tariff .	3 8 -13
a:telephone	0 2 0
a:telephone on	0 1 0
a:that	-4 0 5
a:the	-2 11 -17
a:the <day-ahead>	-6 6 0
a:the <day-gone>	4 -4 0
a:the <organisation>	0 2 0
a:the first	-2 3 0
a:the second	-5 6 0
a:thi	-8 4 1
a:thi month	-2 4 0
a:thi week	-8 1 3
a:to	-3 0 3
a:twice	5 -3 0
a:two	9 -6 -1
a:up	9 -8 0
a:video	0 0 -1
a:visit	0 0 -2
a:was	7 -6 0
a:week	-4 2 0
a:week ago	4 -3 0
a:will	0 -1 3
a:with	-3 2 0
a:with a	0 2 -1
a:with the	1 -10 5
a:without	4 -1 -1
a:without a	3 0 -1
a:would	1 0 0
asks	0 3 -9
b:'s	-17 18 0
b:(	0 0 -1
b:)	3 -2 0
b:,	1 1 -6
b:, after	-2 4 0
b:, and	-3 -6 10
b:, as	5 -4 0
b:, at	-1 3 0
b:, in	-8 14 -13
b:, on	5 -8 1
b:, the	-4 0 6
b:-	4 -5 0
b:/	0 1 -2
b::	-4 -1 7
b:: the	-5 -4 11
b:;	5 -8 0
b:<agent>	-2 2 0
b:<day-ahead>	-9 14 -5
b:<day-ahead> in	-6 11 -4
b:<day-gone>	-2 8 -8
b:<day-gone> <person>	-10 12 0
b:<day-gone> in	8 -6 -1
b:<day-today>	0 -7 4
b:<duty>	-18 1 14
b:<gate>	0 -7 4
b:<goods>	0 -3 4
b:<level>	14 -12 -1
b:<name>	0 -5 4
b:<name> 's	0 -4 3
b:<name> and	1 -13 6
b:<name> in	1 -3 0
b:<not>	1 -2 0
b:<number>	14 -10 -4
b:<office>	-2 2 0
b:<office> 's	1 -1 0
b:<office> in	0 2 -2
b:<office> of	-4 0 4
b:<office> sit	0 2 0
b:<organisation>	4 0 -5
b:<organisation> in	0 0 -1
b:<person>	-5 4 0
b:<person> and	7 -19 8
b:<person> had	-4 5 0
b:<person> in	0 3 -4
b:<person> is	-6 8 -1
b:<person> of	5 -3 0
b:<person> sit	-9 -4 13
b:<person> spoke	4 -3 0
b:<person> to	-8 8 0
b:<quality>	5 -10 4
b:<quality> and	0 -2 2
b:<quality> negotiator	-4 0 4
b:<quality> official	1 0 -1
b:<seat>	14 -5 -14
b:<seat> and	1 0 -3
b:<span>	24 -18 -8
b:<span> in	8 -6 0
b:<span> of	8 -5 -1
b:<v-agree>	10 -8 -1
b:<v-bear>	-4 9 -5
b:<v-begin>	-6 0 6
b:<v-down>	1 3 -9
b:<v-end>	8 0 -6
b:<v-impose>	16 -9 -9
b:<v-propose>	-7 2 4
b:<v-return>	-14 6 5
b:<v-sell>	3 -8 4
b:<v-stay>	0 3 -3
b:<v-suspend>	0 2 -7
b:<v-target>	-7 2 3
b:<v-threaten>	4 -3 0
b:<v-up>	0 -6 7
b:a	-10 16 -8
b:a hotel	0 -2 2
b:a meet	-9 10 0
b:after	5 0 -6
b:after <span>	1 0 0
b:ago	5 -1 0
b:all	2 -1 0
b:an hour	2 -1 0
b:and	0 -11 11
b:and <name>	0 -12 6
b:and <person>	5 -17 9
b:and <quality>	2 -5 1
b:and in	6 -3 0
b:and the	4 0 -2
b:are	-11 1 7
b:are to	-4 5 0
b:arrive	0 2 -4
b:arrive in	0 2 -4
b:as	15 -9 -6
b:ask	0 1 0
b:at	0 -5 4
b:at a	1 -8 4
b:at the	-8 2 6
b:back	5 -3 0
b:bargain	-2 4 0
b:be	-15 17 0
b:be in	-4 5 0
b:been	0 -2 1
b:before	1 0 0
b:between	6 0 -6
b:both	0 -4 3
b:by	12 -5 -11
b:by telephone	3 -1 0
b:by the	2 0 0
b:call	0 2 0
b:come	0 4 -7
b:consultation	0 1 -2
b:day	15 -11 -4
b:delegation	-9 0 9
b:did	21 -20 0
b:down	0 -5 4
b:down in	-3 -2 6
b:duty	-3 0 1
b:each	3 0 -1
b:each other	3 0 -1
b:else	0 -4 4
b:end	6 0 -4
b:expect	-7 9 -1
b:expert	-3 0 1
b:first	9 -6 -2
b:five	0 0 -1
b:fly	-1 2 0
b:fly to	-1 2 0
b:followed	2 0 0
b:for	-4 9 -7
b:for <day-ahead>	0 1 0
b:fourth	2 -1 0
b:from	-5 4 1
b:from the	2 0 0
b:go	-2 -5 8
b:go to	0 -3 3
b:great	10 -9 0
b:had	13 -9 -2
b:hand	5 -2 -1
b:hand in	1 0 0
b:hand on	2 -1 0
b:has	-4 9 -5
b:have	-17 11 5
b:having	3 -2 0
b:he	0 1 0
b:his	-1 6 -4
b:hold	0 6 -7
b:hotel	0 -2 2
b:hour	13 -9 -2
b:if	-5 6 0
b:in	-2 -1 6
b:in <name>	5 -4 0
b:in <seat>	7 -6 0
b:in a	9 -5 -2
b:in the	-11 12 0
b:is	0 6 -12
b:is expect	-2 3 0
b:is in	-3 5 0
b:it	16 -9 -10
b:it was	6 -5 0
b:its	-2 0 3
b:last	10 -7 -1
b:leader	-1 4 -1
b:leave	-3 6 -1
b:list	0 1 0
b:london	2 0 0
b:look	-4 0 4
b:look at	-1 -1 4
b:make	2 0 0
b:meet	3 0 -6
b:meet again	2 -1 0
b:meet at	2 -2 0
b:meet in	0 0 -1
b:meet of	-10 10 0
b:meet on	7 -5 0
b:minister	4 0 -3
b:minute	-5 5 0
b:mr	6 -2 -2
b:mr <person>	6 -2 -2
b:negotiation	-9 -1 11
b:negotiator	-4 0 4
b:next	9 -8 0
b:nobody	3 0 0
b:of	-5 -5 10
b:of <name>	-1 -8 8
b:of both	-2 0 4
b:of talk	8 -1 -5
b:of the	0 4 -9
b:off	4 -3 0
b:official	1 0 -2
b:on	-2 4 -2
b:on <day-ahead>	-4 4 0
b:on <day-gone>	-10 14 -5
b:on a	-6 7 0
b:on the	1 -5 2
b:one	4 -2 0
b:one in	2 -1 0
b:other	3 0 -1
b:other in	1 0 0
b:our	11 -5 -6
b:our <office>	0 2 -2
b:out	-6 7 0
b:out of	-1 1 0
b:over	-1 0 2
b:own	0 1 0
b:phone	-5 6 0
b:phone with	5 -4 0
b:place in	2 0 0
b:president	11 -7 -5
b:put	13 -11 0
b:rang	-4 5 0
b:receive	-4 6 0
b:receive <person>	-4 6 0
b:result	2 0 -2
b:resume	-5 1 1
b:return	-9 4 2
b:room	3 -2 0
b:round	10 -2 -8
b:round in	12 -7 -6
b:say	0 0 1
b:second	4 -2 0
b:see	-7 8 0
b:session	-3 -1 6
b:shall	-6 7 0
b:shall be	-4 4 0
b:shook	5 -2 -1
b:shook hand	5 -2 -1
b:side	0 -3 4
b:since	8 -4 -2
b:since the	1 0 0
b:sit	0 0 1
b:sit down	-5 0 6
b:sit in	3 0 0
b:so	-4 9 -5
b:speak	-1 2 0
b:speak on	-8 8 0
b:spoke	26 -23 -2
b:spoke by	17 -15 0
b:state	10 -8 0
b:table	-1 -3 5
b:table in	-4 -3 8
b:talk	6 -12 4
b:talk between	6 -1 -3
b:talk in	0 -9 6
b:talked	9 -6 -1
b:tariff	-16 0 13
b:tariff talk	-10 -1 11
b:telephone	0 0 -1
b:telephone on	3 -1 0
b:telephoned	4 -3 0
b:tell	1 0 0
b:that	-9 4 3
b:that the	-2 4 0
b:the	2 -1 -2
b:the <name>	1 0 0
b:the <office>	7 -5 0
b:the <organisation>	-1 3 -2
b:the <person>	0 4 -6
b:the <quality>	5 0 -6
b:the <seat>	-3 6 0
b:the <span>	5 -4 0
b:the delegation	-2 0 4
b:the first	1 0 0
b:the leader	-2 4 0
b:the list	0 1 0
b:the next	9 -9 0
b:the phone	-5 6 0
b:the president	2 -1 0
b:the table	-1 -3 5
b:the talk	2 -1 0
b:the tariff	-9 -1 11
b:the third	0 4 -2
b:the two	0 -5 4
b:their	2 -2 0
b:them	-2 5 -1
b:them to	-4 6 0
b:then	1 0 0
b:there	-4 7 -1
b:they	-8 12 -5
b:they will	-1 3 0
b:they'll	-2 3 0
b:thi	-5 -4 10
b:third	0 4 -4
b:through	4 -2 0
b:time	3 -7 1
b:time in	-1 0 2
b:to	-7 8 0
b:to meet	0 1 0
b:to see	-3 4 0
b:to the	0 1 -1
b:together	0 2 0
b:together in	0 2 0
b:trade	6 0 -5
b:two	0 -5 4
b:two <office>	-7 -3 9
b:two president	8 -6 0
b:up	-1 6 -4
b:video	-2 4 0
b:visit	-4 5 0
b:visit to	1 0 0
b:was	17 -14 -2
b:we	0 -3 4
b:week	0 -4 4
b:were	7 -8 0
b:were hold	1 0 0
b:were to	-2 0 2
b:what	1 1 -4
b:what <person>	3 -2 0
b:when the	4 -4 0
b:when they	-2 3 0
b:which	6 -4 0
b:which the	1 0 0
b:who	0 1 0
b:will	-11 9 0
b:with	2 1 -8
b:with <person>	5 -2 0
b:with the	4 -2 0
b:working	1 -1 0
b:would	-16 16 0
b:write	-3 3 0
b:year	7 -3 -2
b:you	12 -11 0
b:—	8 -17 5
both-sides	-2 5 -4
c0=agree	4 -3 0
c0=bear	-10 10 0
c0=begin	-3 -1 6
c0=down	0 3 -7
c0=impose	15 -7 -11
c0=propose	-2 1 0
c0=return	-8 0 6
c0=say	-6 5 0
c0=sell	4 -4 0
c0=stay	11 -10 0
c0=suspend	3 0 -5
c0=target	-1 -2 5
c0=threaten	4 -3 0
c0=up	0 -6 7
c1=agree	2 0 0
c1=bear	-3 5 -1
c1=begin	-3 -1 6
c1=down	0 3 -7
c1=end	6 0 -4
c1=impose	13 -3 -13
c1=propose	0 -3 1
c1=return	-8 0 6
c1=say	-8 6 0
c1=sell	4 -4 0
c1=stay	4 -2 -1
c1=suspend	-1 6 -5
c1=target	-1 -1 3
c1=up	0 -6 7
c2=agree	4 0 -2
c2=bear	3 0 -4
c2=begin	-9 5 2
c2=down	1 0 -4
c2=end	-8 1 5
c2=impose	-3 4 0
c2=propose	7 -9 0
c2=say	-1 0 2
c2=stay	3 -3 0
c2=up	-6 9 -2
city	12 -3 -13
count=1	1 -3 2
count=2	-12 5 9
count=3	21 -9 -25
ct0=bear future	-5 7 0
ct0=bear modal	-3 3 0
ct0=bear past	8 -15 5
ct0=bear perfect	-4 0 2
ct0=bear present	-9 14 -7
ct0=begin past	8 -3 -3
ct0=begin perfect	-7 1 4
ct0=begin present	-6 0 6
ct0=down past	5 -2 -2
ct0=down present	0 3 -1
ct0=impose future	3 -1 0
ct0=impose future-passive	-4 5 0
ct0=impose past	0 3 -3
ct0=impose past-passive	6 -5 0
ct0=impose present	12 -6 -7
ct0=propose past	-1 2 0
ct0=propose pluperfect	11 -10 0
ct0=propose present	-5 0 3
ct0=propose present-passive	-5 6 0
ct0=return present	-1 0 2
ct0=say past	9 -7 0
ct0=say present	0 -1 2
ct0=stay future	-6 9 0
ct0=stay past	24 -23 -5
ct0=stay past-passive	2 -1 0
ct0=stay present	-2 -3 6
ct0=suspend past	1 0 0
ct0=suspend past-passive	1 0 0
ct0=threaten past	4 -3 0
ct0=up past	3 0 0
ct0=up present	-5 -4 9
ct1=bear future	-5 7 0
ct1=bear gerund	7 -4 -1
ct1=bear modal	-3 3 0
ct1=bear participle-passive	7 -6 0
ct1=bear past	8 -15 5
ct1=bear perfect	-4 0 2
ct1=bear present	-9 14 -7
ct1=begin past	8 -3 -3
ct1=begin perfect	-7 1 4
ct1=begin present	-6 0 6
ct1=down past	5 -2 -2
ct1=down present	0 3 -1
ct1=end participle-passive	5 0 -4
ct1=impose future	3 -1 0
ct1=impose future-passive	-4 5 0
ct1=impose infinitive	-2 3 0
ct1=impose past	-1 4 -1
ct1=impose past-passive	6 -4 0
ct1=impose present	12 -6 -7
ct1=propose pluperfect	11 -10 0
ct1=propose present-passive	-5 6 0
ct1=return present	-1 0 2
ct1=say past	6 -4 0
ct1=say present	0 -1 2
ct1=stay future	-6 9 0
ct1=stay participle-passive	1 0 0
ct1=stay past	23 -23 -5
ct1=stay past-passive	2 -1 0
ct1=stay present	-4 -1 6
ct1=suspend past-passive	1 0 0
ct1=up past	3 0 0
ct1=up present	-5 -4 9
ct2=bear infinitive	0 1 0
ct2=bear present	-4 4 0
ct2=begin past	5 -3 0
ct2=end past	-3 4 0
ct2=impose future	-3 4 0
ct2=impose past	-2 4 -1
ct2=impose present	3 -2 0
ct2=stay past	2 0 0
ct2=stay present	0 2 -4
ct2=up past	-3 4 0
dateline	4 -12 4
day-l	-7 14 -13
day-none	12 -7 -7
day-r	-2 0 3
day=l1	-4 12 -13
day=l2	6 0 -8
day=l3	-7 9 -1
day=r0	-2 -6 7
day=r1	-1 9 -10
day=r3	7 -3 -2
day=r4	0 -10 9
days=0	10 -6 -6
days=1	3 3 -12
days=2	-14 6 8
days=3	-3 2 0
f:"	13 -9 -4
f:'s	12 -4 -13
f:(	-2 3 0
f:)	-2 3 0
f:,	13 -1 -22
f:-	0 -2 0
f:.	21 -14 -12
f::	5 -7 0
f:;	-15 17 0
f:<agent>	11 -5 -8
f:<day-ahead>	9 -6 -3
f:<day-gone>	-1 -6 9
f:<day-today>	6 -3 -1
f:<duty>	-5 0 4
f:<gate>	-1 -1 3
f:<goods-amount>	8 -7 0
f:<goods>	15 -25 5
f:<level-noun>	0 3 -1
f:<level>	-7 12 -8
f:<month-ahead>	-1 4 -3
f:<month-gone>	-5 8 -3
f:<name>	6 -1 -7
f:<not>	14 -2 -27
f:<number>	3 -4 0
f:<office>	-15 0 18
f:<organisation>	11 -6 -9
f:<person>	13 -9 -6
f:<points>	-5 6 0
f:<quality>	-6 -1 9
f:<seat>	16 -13 -3
f:<sender>	0 2 -3
f:<span>	26 -19 -14
f:<v-agree>	11 -5 -8
f:<v-bear>	-1 10 -21
f:<v-begin>	5 -12 5
f:<v-deny>	-5 5 0
f:<v-down>	11 -11 0
f:<v-end>	0 3 -5
f:<v-impose>	13 -2 -20
f:<v-propose>	-3 0 2
f:<v-say>	8 -1 -16
f:<v-sell>	5 -3 0
f:<v-stay>	5 0 -12
f:<v-suspend>	11 -8 0
f:<v-target>	0 -6 4
f:<v-threaten>	17 -16 0
f:<v-up>	-2 -4 8
f:?	5 -3 0
f:a	0 -7 7
f:about	-9 10 0
f:account	0 -2 4
f:agree	13 -8 -4
f:all	1 0 0
f:already	4 -4 0
f:an	3 -1 0
f:and	6 5 -24
f:another	11 -10 0
f:are	-8 -4 15
f:as	-13 -14 26
f:aside	-6 6 0
f:ask	-3 5 0
f:at	-26 14 14
f:be	-2 2 0
f:been	-1 -4 6
f:before	4 0 -8
f:begin	4 0 0
f:between	7 -5 0
f:both	1 0 0
f:bring	0 3 -1
f:but	-7 1 4
f:by	-5 12 -13
f:call	4 -2 0
f:christma	-7 9 0
f:come	11 -7 -2
f:could	2 -1 0
f:counted	1 -1 0
f:day	-12 12 0
f:delegation	-2 3 0
f:did	14 -13 0
f:doe	9 -8 0
f:down	9 -4 -4
f:duty	0 -2 4
f:each	-18 19 0
f:earth	4 -4 0
f:end	-7 9 -2
f:expect	-8 8 0
f:export	2 -2 0
f:extension	4 -4 0
f:fifth	0 1 0
f:first	-6 12 -7
f:five	5 -2 0
f:for	23 -27 1
f:forty	11 -7 -3
f:four	4 0 -3
f:fourth	5 0 -3
f:framework	-7 7 0
f:from	15 -10 -6
f:gave	7 -7 0
f:get	-2 3 0
f:go	0 -13 12
f:good	-9 4 4
f:had	28 -18 -14
f:half	12 -11 0
f:has	-3 8 -6
f:have	-11 0 10
f:he	6 0 -9
f:he'll	3 0 0
f:hear	1 0 0
f:his	19 -14 -6
f:hour	10 -5 -3
f:hundred	9 -8 0
f:i	1 0 -3
f:if	-5 6 0
f:in	0 1 -4
f:is	-12 4 8
f:isn't	0 2 -2
f:it	24 -15 -16
f:its	-16 10 5
f:keep	11 -10 0
f:last	-12 7 5
f:later	13 -13 0
f:leave	2 0 0
f:licence	1 0 0
f:make	-4 6 0
f:matter	-1 2 0
f:may	3 -1 0
f:meet	10 -7 -3
f:ministry	4 -4 0
f:month	1 -1 0
f:more	2 -1 0
f:mr	15 -13 0
f:much	2 0 -2
f:must	2 -1 0
f:next	11 -7 -3
f:no	13 -10 -1
f:nobody	3 -2 0
f:not	22 -17 -7
f:nothing	-4 4 0
f:now	1 -9 4
f:nut	-5 -2 8
f:of	3 -8 5
f:off	0 -8 8
f:offer	3 -2 0
f:on	-17 6 14
f:one	-18 26 -17
f:open	-3 4 0
f:opened	6 -3 -1
f:or	-6 6 0
f:order	0 1 0
f:other	-37 42 -12
f:our	0 2 -1
f:out	9 -5 -4
f:outside	-7 1 4
f:over	-6 8 0
f:own	6 -5 0
f:paper	11 -9 0
f:pause	3 -2 0
f:permit	4 -3 0
f:port	-7 7 0
f:president	0 1 -1
f:rare	4 -4 0
f:read	-20 20 0
f:reply	1 -1 0
f:reporter	-4 5 0
f:result	1 0 0
f:rise	-9 11 -1
f:round	2 0 0
f:samarkand	-7 7 0
f:same	-3 0 1
f:say	6 -2 -4
f:season	6 -5 0
f:second	7 -5 0
f:see	-13 15 0
f:sell	-1 2 0
f:session	-6 7 0
f:set	-5 6 0
f:shall	3 -2 0
f:ship	4 -3 0
f:side	23 -15 -9
f:since	-6 -3 11
f:sit	0 4 -4
f:soybean	7 -6 0
f:speak	3 -2 0
f:spoke	0 1 0
f:stay	5 -5 0
f:still	-6 7 0
f:stop	6 -5 0
f:summer	0 1 0
f:table	-14 0 14
f:take	-10 12 0
f:talk	-3 6 -2
f:tariff	0 0 1
f:tea	-4 -2 7
f:telephone	-13 0 15
f:telephoned	-1 -3 5
f:tell	-4 7 -2
f:ten	14 -10 -2
f:that	4 4 -24
f:the	-11 5 10
f:their	4 0 -3
f:them	18 -15 -2
f:then	-6 2 3
f:there	7 -6 0
f:they	2 0 -1
f:thi	0 -25 19
f:thing	2 0 -6
f:third	7 -6 0
f:threaten	6 -6 0
f:three	5 -3 0
f:through	11 -11 0
f:time	-7 8 0
f:to	-11 9 2
f:trade	10 -10 0
f:truce	-6 2 2
f:twenty	3 -2 0
f:two	-10 -2 13
f:under	6 -5 0
f:until	5 -10 3
f:up	-4 6 0
f:visit	15 -14 0
f:vote	5 -4 0
f:was	29 -21 -14
f:we	18 -12 -8
f:well	6 -5 0
f:were	12 -9 -3
f:what	6 -3 -3
f:when	12 -10 -1
f:where	-15 8 7
f:whether	-1 1 0
f:which	6 -2 -1
f:who	7 -4 -1
f:will	14 -8 -7
f:with	5 0 -5
f:without	-7 8 0
f:word	-8 9 0
f:would	-8 6 1
f:write	1 -1 0
f:year	-15 16 0
f:you	-9 10 0
first-of-paragraph	1 -4 4
has-future	-19 18 0
has-gerund	0 -5 6
has-infinitive	-18 12 6
has-modal	-13 11 0
has-participle	19 -11 -8
has-past	49 -42 -16
has-perfect	-3 1 0
has-pluperfect	4 -9 3
has-present	-23 22 0
headline	-10 -16 24
heads=0	3 -3 -1
heads=1	-7 11 -4
heads=2	5 0 -13
how=calendar	2 5 -16
how=relative	3 -18 13
how=weekday	-3 8 -5
kind=day	3 -3 0
kind=town	8 -9 0
kind=word	-7 15 -14
l1=(	0 0 -1
l1=,	5 -16 8
l1=:	-11 18 -9
l1=<begin>	6 -7 0
l1=<person>	5 -3 0
l1=<v-bear>	-1 2 0
l1=<v-impose>	4 0 -1
l1=a	0 1 0
l1=and	0 -2 2
l1=at	3 0 -6
l1=by	3 0 -3
l1=for	-16 19 -2
l1=from	-9 0 9
l1=in	-8 3 7
l1=leave	5 -1 -1
l1=of	-3 -3 6
l1=on	6 0 -9
l1=president	2 -1 0
l1=see	-2 2 0
l1=spoke	2 -1 0
l1=telephone	0 1 0
l1=that	-1 4 0
l1=the	7 -7 0
l1=they	-9 9 0
l1=to	-4 5 0
l1=was	2 0 0
l2='s	-9 10 0
l2=,	-8 12 -5
l2=;	0 2 0
l2=<begin>	-11 14 -4
l2=<day-ahead>	0 3 -6
l2=<day-gone>	5 -2 -1
l2=<gate>	0 -7 5
l2=<goods>	1 0 -1
l2=<level>	2 0 0
l2=<month-gone>	1 0 0
l2=<number>	-8 -10 17
l2=<office>	0 9 -8
l2=<organisation>	1 0 -2
l2=<person>	1 1 -6
l2=<quality>	3 0 0
l2=<seat>	-2 8 -8
l2=<span>	12 -10 0
l2=<v-agree>	8 -7 0
l2=<v-bear>	11 -14 1
l2=<v-begin>	0 0 -1
l2=<v-down>	-3 5 -1
l2=<v-impose>	1 0 0
l2=<v-propose>	-2 -3 7
l2=<v-return>	-8 0 9
l2=<v-say>	3 -1 0
l2=<v-stay>	-2 8 -5
l2=<v-suspend>	0 1 0
l2=<v-target>	-7 0 5
l2=a	-3 4 0
l2=agree	5 -4 0
l2=and	14 -9 -3
l2=arrive	0 2 -4
l2=at	2 0 -2
l2=be	-3 4 0
l2=by	2 -1 0
l2=come	0 0 -1
l2=down	0 -5 4
l2=evening	-5 5 0
l2=fly	-1 2 0
l2=hand	1 0 0
l2=hold	0 1 0
l2=in	-7 8 0
l2=is	-5 8 0
l2=it	4 -2 0
l2=list	-1 2 0
l2=meet	12 -9 -2
l2=of	0 1 -1
l2=on	-6 -2 9
l2=one	2 -1 0
l2=place	2 0 0
l2=result	4 0 -1
l2=resume	-5 0 2
l2=round	0 4 -5
l2=sit	0 4 -1
l2=speak	-8 8 0
l2=spoke	10 -9 0
l2=summit	2 -1 0
l2=table	-2 -5 8
l2=talk	1 -10 6
l2=talked	3 -3 0
l2=telephone	3 -1 0
l2=that	0 -7 5
l2=the	1 0 -1
l2=them	-3 6 0
l2=time	7 -4 -1
l2=to	5 -4 0
l2=together	0 2 0
l2=two	-11 12 0
l2=up	-5 7 0
l2=visit	1 0 0
l2=week	-5 0 5
l3='	3 0 0
l3='s	4 0 -3
l3=,	17 -11 -6
l3=:	-6 0 6
l3=<agent>	-6 0 4
l3=<day-ahead>	-15 16 0
l3=<duty>	-8 -4 11
l3=<gate>	0 0 -1
l3=<month-ahead>	7 -7 0
l3=<month-gone>	7 -6 0
l3=<name>	16 -11 -4
l3=<not>	11 -8 -1
l3=<number>	18 -12 -7
l3=<organisation>	4 -1 0
l3=<person>	0 -1 3
l3=<quality>	2 -1 0
l3=<seat>	8 -6 0
l3=<v-bear>	0 3 -4
l3=<v-begin>	-4 3 0
l3=<v-down>	-1 5 -3
l3=<v-impose>	6 -3 -1
l3=<v-propose>	-2 6 -3
l3=<v-stay>	-2 -3 6
l3=<v-suspend>	1 0 0
l3=<v-up>	-3 0 5
l3=a	3 -4 0
l3=and	-10 15 -7
l3=are	-14 -5 16
l3=be	-8 8 0
l3=been	0 0 2
l3=by	3 -1 0
l3=come	-3 6 -3
l3=delegation	-7 0 4
l3=expect	-1 3 0
l3=first	8 -6 -1
l3=for	-2 3 0
l3=fourth	2 -1 0
l3=had	2 -1 0
l3=he	-3 0 3
l3=his	0 2 0
l3=in	0 -2 2
l3=is	0 2 0
l3=it	-7 9 -1
l3=meet	2 0 -1
l3=next	-12 12 0
l3=of	0 1 -5
l3=on	-1 4 -2
l3=one	8 -8 0
l3=our	5 -1 -3
l3=over	0 -5 5
l3=president	5 -5 0
l3=receive	4 -4 0
l3=round	7 -7 0
l3=shook	1 0 0
l3=since	1 0 0
l3=sit	-2 -3 6
l3=state	3 -3 0
l3=take	1 0 0
l3=talked	3 0 0
l3=tariff	-9 -1 11
l3=that	9 -7 -1
l3=the	-10 7 4
l3=they	8 -7 0
l3=thi	-7 -3 10
l3=three	0 1 0
l3=to	-4 0 1
l3=trade	1 0 0
l3=twice	4 -3 0
l3=two	4 -3 0
l3=was	4 -3 0
l3=will	-1 4 0
l3=would	-6 7 0
l4='s	-7 1 4
l4=,	0 4 -6
l4=:	-13 1 10
l4=<agent>	0 4 -2
l4=<begin>	-1 -1 2
l4=<goods>	6 -13 4
l4=<level-noun>	10 -6 -2
l4=<name>	0 -2 3
l4=<office>	-4 0 5
l4=<person>	8 -14 3
l4=<quality>	-6 0 5
l4=<span>	6 -3 0
l4=<v-bear>	1 0 -2
l4=<v-impose>	1 0 -3
l4=<v-say>	-2 3 0
l4=<v-stay>	8 -3 -2
l4=a	3 -1 0
l4=after	-1 1 0
l4=all	-1 2 0
l4=and	16 -10 -7
l4=are	-4 4 0
l4=at	-10 0 11
l4=by	-8 8 0
l4=down	-1 -1 3
l4=first	2 -1 0
l4=from	-1 7 -5
l4=had	-3 4 0
l4=have	-5 2 2
l4=in	8 -4 -4
l4=is	2 0 -2
l4=it	1 0 0
l4=meet	4 -3 0
l4=mr	1 0 0
l4=next	-3 4 0
l4=of	-5 10 -6
l4=on	-2 0 2
l4=one	-3 3 0
l4=president	5 -4 0
l4=round	-4 6 0
l4=shall	-6 7 0
l4=since	-3 0 5
l4=talk	0 1 0
l4=that	7 -6 0
l4=the	10 -8 -1
l4=their	-6 3 1
l4=there	1 0 0
l4=they	-11 13 -1
l4=through	2 -1 0
l4=to	2 -6 2
l4=two	6 -3 0
l4=was	2 -1 0
l4=we	-2 -3 6
l4=what	10 -8 0
l4=which	8 -6 0
l4=with	0 0 -1
l=, after	-1 1 0
l=, and	-7 0 5
l=, at	-3 4 0
l=, in	-11 17 -13
l=<begin> <begin>	6 -7 0
l=<begin> in	-8 2 6
l=<begin> the	0 2 0
l=<day-ahead> in	-6 11 -4
l=<day-gone> in	7 -4 0
l=<name> in	0 -1 0
l=<office> in	0 2 -2
l=<organisation> ,	3 -2 0
l=<organisation> in	0 2 -1
l=<person> ,	8 -8 0
l=<person> in	-3 7 -4
l=<seat> and	2 0 0
l=<span> in	8 -6 0
l=and in	4 -2 0
l=arrive in	0 2 -4
l=at the	0 0 -2
l=be in	-2 3 0
l=down in	-3 -2 6
l=fly to	-1 2 0
l=hand in	1 0 0
l=in the	-3 3 0
l=is in	-3 5 0
l=meet at	2 -2 0
l=meet in	0 0 -1
l=of the	1 0 0
l=on the	-8 -2 10
l=one in	2 -1 0
l=place in	2 0 0
l=round in	10 -5 -4
l=sit in	3 0 0
l=spoke by	8 -7 0
l=table in	-4 -3 8
l=talk in	0 -9 6
l=telephone on	3 -1 0
l=them to	-4 6 0
l=time in	-1 0 2
l=to see	-2 2 0
l=together in	0 2 0
l=visit to	1 0 0
lead=(	0 0 -1
lead=)	3 -2 0
lead=,	1 1 -6
lead=:	-3 -2 7
lead=;	5 -8 0
lead=a	10 -2 -8
lead=and	-10 10 0
lead=beijing	-20 23 -6
lead=busan	6 -5 0
lead=by	-6 7 0
lead=from	-2 12 -10
lead=geneva	0 3 -1
lead=he	-5 0 1
lead=if	-5 6 0
lead=in	-10 5 5
lead=it	-3 6 -1
lead=kuala	8 -5 -2
lead=london	1 0 0
lead=mr	7 -5 0
lead=negotiators	0 0 -2
lead=on	-16 18 -1
lead=president	-6 8 -1
lead=so	-6 10 -3
lead=stockholm	-8 -1 11
lead=talks	2 0 -2
lead=that	0 1 -1
lead=the	12 -13 0
lead=they	-10 12 -2
lead=trade	-1 0 1
lead=treasury	-7 0 6
lead=trump	-4 4 0
lead=us	4 0 -1
lead=what	4 -3 0
lead=which	6 -4 0
lead=who	0 1 0
lead=xi	-3 4 0
lead=—	8 -17 5
left:calls	-9 17 -17
left:coming	-40 49 -19
left:ended	22 -27 0
left:experts	-5 14 -10
left:m=arrives	-1 6 -3
left:m=came	4 -1 -1
left:m=come	-13 14 0
left:m=consultations	2 0 0
left:m=delegation	-7 1 5
left:m=ended	6 0 -4
left:m=expected	0 1 0
left:m=flies	-1 2 0
left:m=go	-6 -3 10
left:m=invitation	0 1 0
left:m=meet	-5 9 -4
left:m=meeting	-5 7 0
left:m=meetings	6 -5 0
left:m=meets	8 -6 -1
left:m=met	25 -20 -3
left:m=negotiators	0 4 -4
left:m=received	4 -4 0
left:m=round	-5 10 -5
left:m=rounds	6 -2 -2
left:m=sat	4 -12 3
left:m=session	-2 -1 5
left:m=settled	2 -1 0
left:m=shook hands	5 -2 -1
left:m=sit	0 -2 3
left:m=sits	-4 6 0
left:m=summit	2 -1 0
left:m=table	-6 0 5
left:m=talked	10 -7 -1
left:m=talks	0 -4 1
left:m=there	0 0 -1
left:m=time	0 -2 0
left:m=to see	-3 4 0
left:m=visit	6 -4 -1
left:meets	-4 -5 12
left:running	0 -17 14
left:summit	9 -10 0
left:sure	10 -8 -2
left:wished	2 0 -4
lll=<begin> <begin> <begin>	6 -7 0
lll=<begin> <begin> in	-8 2 6
lll=<begin> <begin> the	0 2 0
lll=<day-ahead> , in	-11 12 0
lll=<day-gone> , in	1 -1 0
lll=<month-gone> , in	2 -1 0
lll=by telephone on	3 -1 0
lll=meet again in	2 -1 0
lll=of talk in	5 0 -3
lll=on <day-ahead> in	-3 4 0
lll=on <day-gone> in	3 -1 0
lll=receive <person> in	4 -4 0
lll=shook hand in	1 0 0
lll=sit down in	-3 -2 6
lll=take place in	2 0 0
lll=tariff talk in	-10 -1 11
lll=the <organisation> ,	3 -2 0
lll=the <organisation> in	-5 6 0
lll=the table in	-4 -3 8
lll=the talk in	2 -1 0
lll=they meet in	1 0 0
loud	-21 24 -3
lr=( ,	0 0 -1
lr=, ,	9 -4 -4
lr=, .	-7 -10 15
lr=, <end>	4 -2 0
lr=, in	1 0 0
lr=: ,	-15 21 -9
lr=<begin> ,	-3 -6 11
lr=a call	-2 2 0
lr=at on	4 -3 0
lr=by ,	-13 13 0
lr=by .	5 -4 0
lr=by on	6 -4 0
lr=for .	-6 7 0
lr=from ,	2 -1 0
lr=from .	-1 -12 11
lr=in (	0 2 0
lr=in ,	-3 -5 12
lr=in .	-16 18 -2
lr=in <day-ahead>	-4 9 -5
lr=in <day-gone>	0 -6 6
lr=in <day-today>	0 5 -3
lr=in <end>	17 -27 4
lr=in and	6 -3 0
lr=in at	-2 5 -2
lr=in before	3 -2 0
lr=in between	-6 0 7
lr=in from	1 0 0
lr=in in	0 1 -4
lr=in last	10 -7 -1
lr=in on	0 -1 0
lr=in the	0 1 -1
lr=of ,	3 0 0
lr=of .	0 -7 5
lr=on ,	5 -2 0
lr=on .	-7 9 -1
lr=on <end>	1 0 0
lr=see in	-2 2 0
lr=the ,	5 -2 0
lr=the on	-10 11 0
lr=the with	2 -1 0
lr=to .	3 -9 5
lr=to in	-8 9 0
name=Accra	-13 14 0
name=Almaty	-2 3 0
name=Ankara	-12 14 0
name=Aqaba	0 0 -1
name=Bandung	-12 12 0
name=Beijing	-16 28 -28
name=Beijing of CN-US	-15 26 -25
name=Bergen	6 -2 -2
name=Buenos Aires	8 -4 -2
name=Buenos Aires of CN-US	8 -5 0
name=Busan	18 -14 -3
name=Busan of CN-US	20 -16 -2
name=Colombo	-10 11 0
name=Da Nang	0 -3 0
name=Dakar	-2 4 0
name=Geneva	25 -19 -9
name=Geneva of CN-US	39 -36 -5
name=Halifax	5 -3 0
name=Honolulu	0 1 0
name=Incheon	-12 12 0
name=Istanbul	-1 1 0
name=Izmir	-1 1 0
name=Jakarta	-5 6 0
name=Kuala Lumpur	12 -2 -13
name=Kuala Lumpur of CN-US	13 -4 -12
name=Lima	-15 7 6
name=Lisbon	-4 -4 9
name=London	13 -7 -3
name=London of CN-US	13 -9 -1
name=Madrid	18 -11 -8
name=Madrid of CN-US	25 -19 -7
name=Maputo	19 -15 -5
name=Mombasa	0 -5 3
name=Montevideo	0 2 0
name=Muscat	11 -9 0
name=Nagoya	5 0 -4
name=New York	1 -20 15
name=New York of CN-US	4 -14 9
name=Osaka	4 -3 0
name=Panama City	0 -2 2
name=Paris	13 -11 0
name=Paris of CN-US	13 -11 0
name=Reykjavík	6 -5 0
name=Samarkand	0 1 0
name=San José	-10 11 0
name=Sapporo	0 1 0
name=Seoul	-4 4 0
name=Seoul of CN-US	-4 5 0
name=Stockholm	-1 -22 17
name=Stockholm of CN-US	-4 -19 17
name=Tangier	4 -1 0
name=Tashkent	1 0 -1
name=Tunis	0 2 -6
name=Vilnius	-16 -10 22
name=Washington	4 0 -8
name=Washington of CN-US	0 4 -5
nc2=agree	9 -6 -1
nc2=bear	10 -6 -3
nc2=begin	-1 -4 6
nc2=down	6 -5 0
nc2=end	-5 7 -1
nc2=impose	3 0 -7
nc2=propose	-2 4 0
nc2=say	-11 14 -2
nc2=stay	-8 1 6
nc2=up	0 -8 9
nct2=bear participle-passive	1 0 0
nct2=bear past	4 -2 0
nct2=begin past	6 -5 0
nct2=begin present	-10 0 8
nct2=down participle-passive	4 -3 0
nct2=impose participle-passive	1 0 0
nct2=impose present	4 -4 0
nct2=say past	-7 8 0
nct2=say present	-4 6 0
nct2=stay future	-9 10 0
nct2=stay past	8 -6 0
nct2=stay present	0 -1 3
nct2=up past	7 -6 0
next:apart	-18 25 -9
next:calls	-7 3 4
next:coming	4 -3 -1
next:ended	-3 3 0
next:experts	0 2 -2
next:heads=0	12 -1 -19
next:heads=1	-10 10 0
next:heads=2	3 1 -10
next:meets	-9 12 -5
next:running	-6 -8 15
next:summit	18 -13 -4
next:sure	-5 18 -24
next:wished	-11 18 -11
next="	-1 2 0
next=(	9 -3 -5
next=,	7 -1 -7
next=:	-11 15 -6
next=;	-3 -1 6
next=and	-2 8 -5
next=that	3 -2 0
nhas-future	-8 10 -1
nhas-gerund	-1 3 0
nhas-infinitive	0 1 -1
nhas-modal	7 -6 0
nhas-participle	0 0 -2
nhas-past	18 -12 -9
nhas-perfect	-7 1 4
nhas-pluperfect	4 -1 0
nhas-present	-14 8 4
nt2=future	-8 10 -1
nt2=gerund	-4 4 0
nt2=modal	4 -4 0
nt2=participle-passive	3 -1 0
nt2=past	15 -9 -8
nt2=past-passive	3 -2 0
nt2=perfect	0 -3 5
nt2=pluperfect	4 -1 0
nt2=present	-11 5 5
nv0-none	1 1 -3
nv1-none	1 1 -3
nv2-none	0 2 -1
nv2=be	-7 0 7
nv2=get	4 -3 0
nv2=go	1 -14 9
nv2=have	1 0 -2
nv2=leave	2 -1 0
nv2=put	0 1 0
nv2=say	-9 11 0
nv2=settle	1 0 0
nv2=sign	4 -3 0
nv2=sit	-2 3 0
nvt2=be future	-9 10 0
nvt2=be past	4 -3 0
nvt2=be present	-1 0 3
nvt2=go past	4 -4 0
nvt2=have present	1 0 -2
nvt2=say past	-4 5 0
nvt2=say present	-4 6 0
o:calls	-10 11 0
o:coming	-44 47 -9
o:ended	39 -41 -5
o:experts	-7 5 0
o:experts-near	-46 34 11
o:heads	-1 9 -12
o:l=(	1 0 -1
o:l=,	24 -10 -22
o:l=:	-8 16 -12
o:l=<begin>	-2 -5 10
o:l=after	10 -7 -1
o:l=and	0 -8 6
o:l=at	12 -5 -14
o:l=for	-11 14 -1
o:l=from	1 -18 13
o:l=in	-6 4 3
o:l=leave	17 -12 -6
o:l=of	-6 -8 12
o:l=that	6 0 -5
o:l=the	33 -26 -11
o:l=to	-23 28 -8
o:l=was	5 -3 0
o:m=arrives	-5 10 -5
o:m=bargain	-2 4 0
o:m=broke up	2 0 -1
o:m=came	17 -14 -3
o:m=come	-16 19 -4
o:m=consultations	2 0 0
o:m=delegation	-18 19 0
o:m=delegations	3 -6 1
o:m=due	-1 5 -1
o:m=ended	6 0 -4
o:m=expected	-5 12 -10
o:m=flies	-2 4 0
o:m=go	-7 -1 8
o:m=invitation	-17 18 0
o:m=meet	-4 7 -2
o:m=meeting	-2 4 -1
o:m=meets	7 -6 0
o:m=met	22 -16 -5
o:m=negotiations	-2 -7 9
o:m=negotiators	4 -2 0
o:m=parted	9 -7 0
o:m=received	4 -4 0
o:m=round	9 0 -11
o:m=sat	11 -12 -1
o:m=saw each other	9 -8 0
o:m=session	-5 0 6
o:m=shook hands	6 -3 -1
o:m=sit	-7 0 5
o:m=sits	-4 6 0
o:m=sitting	-7 -4 11
o:m=table	2 -17 10
o:m=talked	8 -4 -1
o:m=talks	1 -15 9
o:m=there	-5 -3 9
o:m=time	-18 16 0
o:m=visit	-18 23 -10
o:m=went	14 -11 -3
o:meets	-6 -2 10
o:r='s	12 -3 -11
o:r=(	6 0 -8
o:r=,	0 -1 3
o:r=.	-17 2 17
o:r=:	-11 14 -4
o:r=;	-4 5 0
o:r=<day-ahead>	-10 16 -7
o:r=<day-gone>	-1 -20 16
o:r=<end>	7 -17 6
o:r=?	-14 15 0
o:r=again	0 1 -2
o:r=and	24 -17 -6
o:r=at	0 2 -3
o:r=before	5 -4 0
o:r=between	-6 0 7
o:r=for	-11 13 0
o:r=from	7 -2 -3
o:r=has	11 -5 -6
o:r=in	11 -4 -13
o:r=is	-11 14 -4
o:r=it	2 -1 0
o:r=last	15 -11 -2
o:r=on	-3 16 -16
o:r=talk	7 -1 -3
o:r=the	-2 5 -3
o:r=to	4 0 -3
o:r=with	2 0 -6
o:running	-1 -10 10
o:summit	4 -2 -1
o:summit-near	16 -11 -6
o:sure	7 -2 -6
o:wished	4 4 -20
pair: both	-1 4 -3
pair: n=0	-4 0 8
pair: n=1	0 2 -4
pair: n=2	6 -2 -5
pair: n=3	-1 7 -6
pair: n=4	3 -8 4
pair: not-both	8 -6 -2
pair:both n=0	6 0 -13
pair:both n=1	0 -3 3
pair:both n=2	6 -8 0
pair:both n=3	-17 21 -1
pair:both n=4	0 3 -1
pair:city 	16 0 -37
pair:city both	16 -7 -12
pair:city day-none	11 2 -33
pair:city day=l1	8 -5 -1
pair:city day=l3	0 1 0
pair:city day=l4	-2 0 5
pair:city day=r0	-5 -2 10
pair:city day=r1	5 0 -9
pair:city day=r3	-1 0 4
pair:city day=r4	0 2 -1
pair:city ended	-3 -7 9
pair:city n=1	21 -11 -14
pair:city n=2	-9 8 1
pair:city n=3	-2 6 -4
pair:city no-word	8 3 -23
pair:city not-both	0 2 -4
pair:city part:sure	4 -8 2
pair:city prev:sure	0 -5 7
pair:city sent:sure	0 3 -8
pair:coming both	-3 13 -14
pair:coming n=0	-17 22 -7
pair:coming n=1	0 7 -7
pair:coming n=2	-3 6 -2
pair:coming not-both	-13 16 -4
pair:coming+ended n=1	-1 1 0
pair:day 	5 -9 4
pair:day both	15 -8 -10
pair:day coming	-10 15 -4
pair:day day-none	3 -3 0
pair:day day=r2	0 1 0
pair:day ended	3 -2 0
pair:day n=0	-6 0 5
pair:day n=1	8 -4 -6
pair:day n=2	2 0 0
pair:day no-word	2 -5 2
pair:day not-both	-7 2 5
pair:day part:sure	-5 7 -2
pair:day prev:sure	4 -2 0
pair:day running	5 -4 0
pair:day-none 	11 -15 4
pair:day-none both	-2 0 2
pair:day-none coming	0 8 -14
pair:day-none ended	4 -1 -2
pair:day-none ended+running	4 -2 0
pair:day-none n=0	-4 -5 11
pair:day-none n=1	-1 4 -3
pair:day-none n=2	25 -16 -14
pair:day-none n=3	3 -3 0
pair:day-none n=4	-5 9 -2
pair:day-none no-word	7 -10 3
pair:day-none not-both	15 -9 -9
pair:day-none part:sure	-3 7 -4
pair:day-none prev:sure	4 0 -6
pair:day-none running	0 2 -1
pair:day-none sent:sure	8 -3 -7
pair:day=l1 	-4 10 -9
pair:day=l1 both	-1 6 -4
pair:day=l1 coming	-1 3 0
pair:day=l1 ended	1 0 0
pair:day=l1 n=0	-6 6 0
pair:day=l1 n=1	0 5 -9
pair:day=l1 n=2	1 0 0
pair:day=l1 no-word	0 1 -4
pair:day=l1 not-both	-2 7 -7
pair:day=l1 part:sure	-3 6 -1
pair:day=l1 sent:sure	-3 4 0
pair:day=l2 	3 0 -4
pair:day=l2 both	-5 7 0
pair:day=l2 ended	5 -4 0
pair:day=l2 n=0	8 -7 0
pair:day=l2 n=1	0 2 -3
pair:day=l2 n=2	0 2 -1
pair:day=l2 no-word	0 3 -3
pair:day=l2 not-both	11 -7 -5
pair:day=l2 part:sure	8 -5 -2
pair:day=l3 	-7 9 0
pair:day=l3 both	-3 4 0
pair:day=l3 n=1	0 1 0
pair:day=l3 no-word	-5 7 0
pair:day=l3 not-both	-2 4 0
pair:day=l4 	-1 6 -8
pair:day=l4 both	-5 4 0
pair:day=l4 n=1	-7 6 0
pair:day=l4 n=2	0 1 0
pair:day=l4 no-word	4 -1 -3
pair:day=l4 not-both	6 -2 -2
pair:day=l4 part:sure	5 -8 1
pair:day=r0 	7 -6 0
pair:day=r0 both	22 -8 -21
pair:day=r0 coming	-6 6 0
pair:day=r0 ended	-8 -3 12
pair:day=r0 n=0	0 3 -2
pair:day=r0 n=1	7 -11 3
pair:day=r0 n=2	-10 0 9
pair:day=r0 n=3	-1 4 -2
pair:day=r0 no-word	1 -10 6
pair:day=r0 not-both	-17 0 18
pair:day=r0 part:sure	-5 7 0
pair:day=r0 prev:sure	-17 13 2
pair:day=r0 sent:sure	16 -16 0
pair:day=r1 	1 4 -9
pair:day=r1 both	5 0 -4
pair:day=r1 coming	-6 11 -6
pair:day=r1 ended	10 0 -10
pair:day=r1 ended+running	-4 0 5
pair:day=r1 n=0	-7 11 -4
pair:day=r1 n=1	4 3 -12
pair:day=r1 n=4	0 -4 4
pair:day=r1 no-word	-10 13 -3
pair:day=r1 not-both	-6 11 -5
pair:day=r1 part:sure	11 -5 -5
pair:day=r1 running	-4 -2 7
pair:day=r1 sent:sure	-2 0 0
pair:day=r2 	-2 0 1
pair:day=r2 both	0 0 2
pair:day=r2 coming	0 0 -2
pair:day=r2 n=0	0 0 -1
pair:day=r2 n=1	4 -5 0
pair:day=r2 n=2	-7 4 1
pair:day=r2 no-word	5 2 -14
pair:day=r2 not-both	0 0 -3
pair:day=r2 part:sure	-11 0 13
pair:day=r2 prev:sure	9 -5 -2
pair:day=r2 running	0 -2 1
pair:day=r3 	7 0 -12
pair:day=r3 both	1 0 -2
pair:day=r3 coming	0 -3 5
pair:day=r3 n=0	1 0 0
pair:day=r3 n=1	0 0 1
pair:day=r3 n=3	3 -1 0
pair:day=r3 no-word	0 4 -5
pair:day=r3 not-both	5 -4 0
pair:day=r3 part:sure	0 0 -1
pair:day=r3 prev:sure	0 -1 3
pair:day=r3 sent:sure	12 -11 0
pair:day=r4 	-5 -6 11
pair:day=r4 both	0 -4 4
pair:day=r4 ended	5 -2 -1
pair:day=r4 n=1	0 -9 9
pair:day=r4 n=2	6 -3 -1
pair:day=r4 n=3	-4 7 -1
pair:day=r4 no-word	-5 -1 7
pair:day=r4 not-both	0 -6 4
pair:day=r4 part:sure	4 -1 -2
pair:day=r4 sent:sure	0 -6 4
pair:ended both	16 -5 -11
pair:ended n=0	2 -1 0
pair:ended n=1	16 -5 -13
pair:ended n=2	0 -13 9
pair:ended n=3	1 0 0
pair:ended not-both	1 -9 5
pair:ended+running both	-4 0 6
pair:ended+running n=1	-2 -2 5
pair:ended+running not-both	9 -4 -3
pair:l=( 	0 0 -1
pair:l=( n=1	0 0 -1
pair:l=( not-both	0 0 -1
pair:l=<begin> 	5 -8 1
pair:l=<begin> both	-4 9 -7
pair:l=<begin> city	23 -15 -10
pair:l=<begin> day-none	-2 3 0
pair:l=<begin> day=r0	-1 -11 13
pair:l=<begin> day=r1	0 2 -6
pair:l=<begin> day=r2	12 -4 -7
pair:l=<begin> n=1	0 -5 8
pair:l=<begin> n=2	1 0 0
pair:l=<begin> n=3	0 4 -3
pair:l=<begin> no-word	-14 10 5
pair:l=<begin> not-both	9 -15 4
pair:l=<begin> prev:sure	17 -13 -4
pair:l=<begin> seat-home	3 -15 10
pair:l=<begin> seat-other	-10 5 4
pair:l=<begin> seat-side	-12 14 -2
pair:l=<begin> sent:sure	14 -11 -2
pair:l=<begin> unknown	1 0 -2
pair:l=a 	-1 2 0
pair:l=a both	2 -2 0
pair:l=a day=r3	-3 4 0
pair:l=a n=0	-3 3 0
pair:l=a n=1	1 -1 0
pair:l=a no-word	-4 5 0
pair:l=a not-both	-4 5 0
pair:l=a word	0 1 0
pair:l=after both	-1 2 0
pair:l=after city	3 0 0
pair:l=after no-word	3 0 0
pair:l=after not-both	2 0 0
pair:l=and 	0 -1 2
pair:l=and both	0 -4 3
pair:l=and city	3 -1 0
pair:l=and day-none	0 -1 2
pair:l=and n=3	0 -5 3
pair:l=and no-word	-5 0 4
pair:l=and sent:sure	1 0 0
pair:l=and unknown	1 0 0
pair:l=at 	3 0 -4
pair:l=at both	3 0 -1
pair:l=at city	-6 7 0
pair:l=at day-none	-2 4 0
pair:l=at day=r0	3 0 0
pair:l=at day=r1	3 -1 0
pair:l=at n=1	-2 5 -2
pair:l=at n=2	8 -5 -1
pair:l=at no-word	0 2 -2
pair:l=at not-both	0 0 -1
pair:l=at seat-home	1 0 0
pair:l=at unknown	10 -7 -2
pair:l=by 	4 -2 -1
pair:l=by day=r1	0 2 0
pair:l=by n=0	5 -2 -2
pair:l=by no-word	7 -6 0
pair:l=by not-both	3 0 -1
pair:l=by word	3 0 -3
pair:l=for 	-12 14 0
pair:l=for city	-9 10 0
pair:l=for day-none	-14 16 -1
pair:l=for n=1	-4 5 0
pair:l=for no-word	-15 16 0
pair:l=for not-both	-4 6 0
pair:l=from 	-14 1 11
pair:l=from city	-2 -1 4
pair:l=from day-none	-10 5 4
pair:l=from n=1	-20 5 12
pair:l=from n=2	12 -9 -2
pair:l=from no-word	-7 2 4
pair:l=from not-both	-10 0 9
pair:l=from seat-home	0 8 -7
pair:l=from seat-side	0 0 -1
pair:l=in 	-6 6 1
pair:l=in both	-8 -10 19
pair:l=in city	3 1 -7
pair:l=in coming	-13 14 -2
pair:l=in day-none	11 -8 -5
pair:l=in day=l1	-8 16 -10
pair:l=in day=l2	0 1 -5
pair:l=in day=l3	-2 4 0
pair:l=in day=l4	-10 10 0
pair:l=in day=r0	1 0 -1
pair:l=in day=r1	2 -6 1
pair:l=in day=r2	-10 0 11
pair:l=in day=r3	-5 2 1
pair:l=in day=r4	2 -13 7
pair:l=in ended	21 -21 -5
pair:l=in ended+running	-4 0 5
pair:l=in n=0	-1 3 0
pair:l=in n=1	-4 3 1
pair:l=in n=2	-11 5 6
pair:l=in n=3	12 -7 -5
pair:l=in n=4	0 -5 4
pair:l=in no-word	6 -2 -5
pair:l=in not-both	-3 11 -11
pair:l=in part:sure	-3 -3 8
pair:l=in prev:sure	-33 25 7
pair:l=in running	-8 0 6
pair:l=in seat-home	-12 0 11
pair:l=in seat-other	18 -10 -11
pair:l=in seat-side	2 -6 3
pair:l=in sent:sure	9 -9 0
pair:l=in unknown	-15 8 7
pair:l=in word	-4 6 0
pair:l=leave no-word	4 -1 0
pair:l=leave not-both	4 -1 0
pair:l=of 	-5 -1 7
pair:l=of both	3 0 0
pair:l=of city	12 -9 -1
pair:l=of day-none	-11 1 8
pair:l=of day=r3	2 -1 0
pair:l=of n=1	-2 0 1
pair:l=of no-word	-4 -2 7
pair:l=of not-both	-6 -1 8
pair:l=of unknown	-21 7 11
pair:l=on 	12 -8 -4
pair:l=on both	8 -5 -2
pair:l=on coming	-5 8 -1
pair:l=on day	2 0 -8
pair:l=on day-none	0 2 -7
pair:l=on n=0	0 2 -7
pair:l=on n=1	3 -2 0
pair:l=on no-word	0 4 -6
pair:l=on not-both	0 3 -4
pair:l=on part:sure	7 -6 0
pair:l=see 	-2 2 0
pair:l=see n=0	-1 1 0
pair:l=see part:sure	-2 2 0
pair:l=see word	-2 2 0
pair:l=spoke day	2 -1 0
pair:l=spoke no-word	2 -1 0
pair:l=telephone n=0	0 1 0
pair:l=telephone no-word	0 1 0
pair:l=that coming	-1 3 0
pair:l=that day-none	-3 5 0
pair:l=that n=1	-1 4 0
pair:l=that no-word	-3 5 0
pair:l=that not-both	-4 6 0
pair:l=the 	-1 0 3
pair:l=the both	-1 5 -4
pair:l=the city	1 -1 0
pair:l=the coming	8 -6 0
pair:l=the day-none	19 -28 6
pair:l=the day=r1	-15 17 -1
pair:l=the day=r2	9 -6 -1
pair:l=the n=0	-9 0 8
pair:l=the n=1	9 -4 -5
pair:l=the n=2	7 -2 -2
pair:l=the no-word	0 -2 3
pair:l=the not-both	10 -15 4
pair:l=the part:sure	8 -4 -2
pair:l=the unknown	10 -7 -1
pair:l=the word	-6 1 5
pair:l=they n=0	-9 9 0
pair:l=they word	-9 9 0
pair:l=to 	0 -2 1
pair:l=to both	-4 8 -2
pair:l=to coming	-6 8 0
pair:l=to day-none	-8 5 1
pair:l=to day=r2	0 1 0
pair:l=to n=0	1 0 0
pair:l=to n=1	0 4 -7
pair:l=to n=2	-9 0 6
pair:l=to no-word	-5 3 1
pair:l=to not-both	0 -1 1
pair:l=to part:sure	-3 5 0
pair:l=to seat-side	-3 5 -1
pair:l=to sent:sure	6 -4 0
pair:l=to unknown	-6 0 4
pair:l=was n=1	2 0 0
pair:l=was not-both	2 0 0
pair:no-word 	-1 0 0
pair:no-word both	2 -4 0
pair:no-word coming	-1 13 -17
pair:no-word ended	8 -10 0
pair:no-word ended+running	5 -6 0
pair:no-word n=0	0 -3 5
pair:no-word n=1	-4 3 0
pair:no-word n=2	3 2 -9
pair:no-word n=3	-6 4 0
pair:no-word n=4	18 -9 -9
pair:no-word not-both	2 0 -5
pair:no-word running	0 -1 3
pair:not-both n=0	-14 7 8
pair:not-both n=1	2 6 -14
pair:not-both n=2	1 -2 0
pair:not-both n=3	26 -21 -7
pair:not-both n=4	5 -12 5
pair:part:sure 	9 -6 -3
pair:part:sure both	-6 10 -2
pair:part:sure coming	-14 24 -14
pair:part:sure ended	3 -4 0
pair:part:sure ended+running	-1 0 2
pair:part:sure n=0	-10 14 -5
pair:part:sure n=1	0 1 -3
pair:part:sure n=2	2 -14 8
pair:part:sure n=3	4 0 -8
pair:part:sure not-both	3 -2 -1
pair:prev:sure 	-17 15 1
pair:prev:sure both	-10 4 6
pair:prev:sure coming	5 -8 2
pair:prev:sure n=1	-7 4 2
pair:prev:sure n=2	-4 0 3
pair:prev:sure n=3	-2 4 -1
pair:prev:sure not-both	-3 5 0
pair:running both	-1 -6 6
pair:running n=1	-2 0 0
pair:running not-both	0 0 -2
pair:seat-home 	-3 -3 9
pair:seat-home both	-8 0 7
pair:seat-home coming	-7 4 0
pair:seat-home day-none	-2 12 -12
pair:seat-home day=l2	-4 5 0
pair:seat-home day=r0	0 -10 7
pair:seat-home day=r1	4 -3 0
pair:seat-home day=r3	5 -3 0
pair:seat-home day=r4	0 -11 7
pair:seat-home ended	13 -7 -7
pair:seat-home n=1	-2 1 0
pair:seat-home n=2	5 -12 4
pair:seat-home n=3	-9 6 2
pair:seat-home no-word	-1 -2 5
pair:seat-home not-both	4 -5 0
pair:seat-home part:sure	5 0 -4
pair:seat-home prev:sure	-15 8 5
pair:seat-home sent:sure	5 -7 0
pair:seat-other 	8 -15 6
pair:seat-other coming	0 3 -1
pair:seat-other day-none	-2 -8 11
pair:seat-other day=r0	9 -6 -1
pair:seat-other day=r1	10 -7 -2
pair:seat-other ended	2 -1 0
pair:seat-other n=1	2 -12 9
pair:seat-other n=2	4 0 -4
pair:seat-other n=3	5 -2 -1
pair:seat-other no-word	0 -8 8
pair:seat-other not-both	8 -13 4
pair:seat-other part:sure	0 3 -3
pair:seat-other sent:sure	15 -13 0
pair:seat-side 	5 -1 -5
pair:seat-side both	-12 6 5
pair:seat-side coming	-5 8 -1
pair:seat-side day-none	0 1 -5
pair:seat-side day=l1	0 1 0
pair:seat-side day=l2	1 0 0
pair:seat-side day=r0	-6 8 -1
pair:seat-side day=r1	0 -1 0
pair:seat-side day=r2	-3 0 1
pair:seat-side ended	-7 10 -2
pair:seat-side n=1	-14 18 -3
pair:seat-side n=2	9 -11 0
pair:seat-side no-word	-6 10 -6
pair:seat-side not-both	1 6 -19
pair:seat-side part:sure	4 -10 3
pair:seat-side prev:sure	-14 15 0
pair:seat-side sent:sure	1 0 -1
pair:sent:sure 	17 -12 -7
pair:sent:sure both	8 0 -17
pair:sent:sure coming	-8 2 1
pair:sent:sure ended	6 -1 -2
pair:sent:sure n=1	15 -4 -22
pair:sent:sure n=2	7 -5 0
pair:sent:sure n=3	4 -2 0
pair:sent:sure n=4	-11 0 10
pair:sent:sure not-both	8 -12 4
pair:unknown 	-11 4 8
pair:unknown both	0 -4 5
pair:unknown coming	3 0 -5
pair:unknown day-none	1 -11 8
pair:unknown day=l1	-15 21 -7
pair:unknown day=l4	6 0 -6
pair:unknown day=r0	-2 5 -1
pair:unknown day=r1	-5 3 2
pair:unknown day=r2	7 -13 3
pair:unknown day=r3	4 0 -2
pair:unknown ended	16 -13 -3
pair:unknown ended+running	-3 0 5
pair:unknown n=1	-14 11 2
pair:unknown n=2	7 -6 -1
pair:unknown n=3	8 -5 0
pair:unknown n=4	6 -13 5
pair:unknown no-word	-7 4 3
pair:unknown part:sure	3 -8 3
pair:unknown prev:sure	1 1 -8
pair:unknown sent:sure	2 -4 1
pair:word 	-10 14 -5
pair:word both	-9 18 -19
pair:word coming	1 0 -4
pair:word day-none	6 -10 3
pair:word day=l1	-2 3 0
pair:word day=l3	-4 4 0
pair:word day=l4	10 -9 0
pair:word day=r0	0 0 -3
pair:word day=r1	-14 18 -6
pair:word day=r2	0 1 -2
pair:word day=r3	0 2 -1
pair:word ended+running	1 0 0
pair:word n=0	-5 8 -3
pair:word n=1	7 -2 -7
pair:word n=2	-6 7 0
pair:word n=4	-4 5 0
pair:word no-word	7 -4 -3
pair:word part:sure	-15 21 -9
pair:word prev:sure	5 -4 0
pair:word running	4 -2 0
part:calls	17 -8 -14
part:coming	-17 23 -10
part:ended	17 -19 -1
part:m=arrives	-1 6 -3
part:m=bargain	-2 4 0
part:m=broke up	2 0 -1
part:m=came	6 -3 -2
part:m=come	-10 12 0
part:m=consultations	0 1 -3
part:m=delegation	-7 1 5
part:m=delegations	0 -1 3
part:m=dinner	-3 4 0
part:m=ended	6 0 -4
part:m=flies	-1 2 0
part:m=go	-7 -1 8
part:m=goes	0 1 0
part:m=meet	-6 9 -2
part:m=meeting	-8 8 0
part:m=meets	6 -5 0
part:m=met	14 -10 -1
part:m=negotiations	-9 -1 11
part:m=negotiators	-4 2 0
part:m=received	4 -4 0
part:m=round	12 -2 -11
part:m=sat	6 -7 0
part:m=session	-4 0 5
part:m=settled	10 -8 0
part:m=shook hands	5 -2 -1
part:m=sit	-6 0 4
part:m=sits	-4 6 0
part:m=sitting	0 -2 4
part:m=table	-1 -3 5
part:m=talked	9 -6 -1
part:m=talks	-2 -12 13
part:m=there	-7 3 1
part:m=time	-8 5 0
part:m=to see	-5 6 0
part:m=visit	0 3 -5
part:m=went	1 0 0
part:meets	-14 6 10
part:running	0 -11 11
part:summit	7 -4 -3
part:sure	-1 5 -4
part:wished	6 0 -11
pc0=agree	-8 9 0
pc0=bear	13 -8 -5
pc0=begin	12 -10 -1
pc0=down	8 -6 0
pc0=impose	-4 0 6
pc0=propose	2 -1 0
pc0=say	-1 4 -3
pc0=stay	-5 -8 15
pc0=suspend	5 -3 0
pc0=up	3 -3 0
pc1=agree	-10 11 0
pc1=bear	5 0 -10
pc1=begin	4 -1 -2
pc1=down	0 2 -1
pc1=end	-4 4 0
pc1=impose	-3 0 6
pc1=propose	1 -1 0
pc1=say	-1 4 -3
pc1=stay	-10 -4 15
pc1=suspend	8 -6 0
pct0=agree past	-7 7 0
pct0=bear past	9 -8 0
pct0=bear perfect	2 0 0
pct0=bear present	2 0 0
pct0=begin past	7 -6 0
pct0=begin present	3 -2 0
pct0=down past	5 -4 0
pct0=impose past	0 1 0
pct0=impose perfect	-13 3 8
pct0=impose present	8 -4 -4
pct0=propose present	1 -1 0
pct0=stay future	-7 7 0
pct0=stay past	2 -5 1
pct0=stay present	0 -4 6
pct1=agree past	-4 5 0
pct1=bear gerund	-6 9 0
pct1=bear past	9 -8 0
pct1=bear perfect	2 0 0
pct1=bear present	2 0 0
pct1=begin past	7 -6 0
pct1=begin present	3 -2 0
pct1=down past	5 -4 0
pct1=impose infinitive	-5 5 0
pct1=impose participle-passive	4 -3 0
pct1=impose perfect	-13 3 8
pct1=impose present	8 -4 -4
pct1=stay future	-5 5 0
pct1=stay past	4 -7 1
pct1=stay present	-6 0 7
people=0	-8 7 0
people=1	6 0 -10
people=2	20 -11 -14
people=3	-5 0 4
phas-future	-7 9 0
phas-gerund	-15 18 -2
phas-infinitive	-3 5 0
phas-participle	4 -3 0
phas-past	-1 3 -2
phas-perfect	-10 4 5
phas-pluperfect	-2 -1 5
phas-present	10 -7 -2
prev:apart	3 7 -20
prev:calls	-14 9 5
prev:coming	-3 14 -21
prev:ended	-14 16 -2
prev:experts	2 0 -2
prev:heads=0	4 10 -26
prev:heads=1	7 -4 -2
prev:heads=2	-1 7 -9
prev:meets	-2 9 -12
prev:running	-14 14 0
prev:summit	0 1 -5
prev:sure	-4 6 -1
prev:wished	-17 20 -5
pt0=future	-10 10 0
pt0=past	4 -2 0
pt0=past-passive	-6 6 0
pt0=perfect	-4 0 6
pt0=pluperfect	-3 -1 5
pt0=present	10 -9 0
pt0=present-passive	0 2 0
pt1=future	-8 9 0
pt1=gerund	-15 18 -2
pt1=infinitive	-3 5 0
pt1=participle-passive	4 -3 0
pt1=past	7 -6 0
pt1=past-passive	-6 6 0
pt1=perfect	-4 0 6
pt1=pluperfect	-3 -1 5
pt1=present	7 -7 0
pt1=present-passive	0 2 0
pv0-none	11 -7 -7
pv0=be	-4 0 6
pv0=have	-4 5 0
pv0=hold	3 -2 0
pv0=meet	6 -3 -1
pv0=other	-6 8 0
pv0=say	0 3 0
pv0=settle	1 0 0
pv0=sit	0 0 1
pv0=take	6 -5 0
pv1-none	16 -13 -5
pv1=agree	-5 5 0
pv1=be	-7 0 8
pv1=go	-1 2 0
pv1=hold	7 -6 0
pv1=meet	0 3 -4
pv1=other	-6 8 0
pv1=say	0 3 0
pv1=settle	-2 3 0
pv1=sit	-7 3 1
pv1=take	6 -5 0
pv2-none	5 -2 -3
pvt0=be future	-7 7 0
pvt0=be past	2 0 0
pvt0=be present	-3 -2 8
pvt0=have present	-4 5 0
pvt0=meet past	1 0 0
pvt0=meet present	1 0 0
pvt0=other past	-8 9 0
pvt0=sit past	0 0 3
pvt0=take past	3 -2 0
pvt1=be future	-5 5 0
pvt1=be past	5 -4 0
pvt1=be present	-10 0 9
pvt1=meet gerund	-6 9 0
pvt1=meet past	1 0 0
pvt1=meet present	1 0 0
pvt1=other past	-8 9 0
pvt1=sit past	0 0 3
pvt1=take past	3 -2 0
q:"	0 0 -2
q:'s	2 0 -3
q:(	-2 7 -5
q:,	6 -4 -2
q:-	-12 7 2
q:.	6 0 -9
q::	0 8 -9
q:<agent>	9 -3 -6
q:<day-ahead>	-1 8 -15
q:<day-gone>	9 0 -16
q:<day-today>	6 -20 9
q:<duty>	-10 9 0
q:<gate>	-5 8 -3
q:<goods>	0 1 -3
q:<level>	-2 6 -4
q:<month-gone>	5 -3 0
q:<name>	-22 28 -12
q:<not>	-6 18 -24
q:<number>	2 -10 5
q:<office>	5 0 -9
q:<organisation>	11 -8 -1
q:<person>	0 -1 0
q:<points>	0 1 0
q:<quality>	-13 0 12
q:<seat>	-7 6 0
q:<span>	-6 9 -3
q:<v-agree>	0 0 -4
q:<v-bear>	15 -9 -5
q:<v-begin>	0 0 1
q:<v-buy>	3 -8 3
q:<v-end>	7 -5 -1
q:<v-impose>	1 1 -4
q:<v-propose>	7 -8 0
q:<v-say>	-6 1 4
q:<v-sell>	1 0 -4
q:<v-stay>	6 -9 1
q:<v-suspend>	13 -11 -1
q:<v-target>	3 -1 0
q:<v-threaten>	0 -2 4
q:<v-up>	-9 12 -1
q:?	4 0 -8
q:a	18 -14 -5
q:about	4 -4 0
q:after	-1 2 0
q:agree	8 -7 0
q:also	-5 0 2
q:an	10 -8 -1
q:and	7 0 -17
q:another	4 -3 0
q:answer	1 -1 0
q:any	2 -1 0
q:are	-4 8 -5
q:as	11 -9 0
q:at	10 -2 -11
q:back	-4 5 0
q:be	9 -10 0
q:been	0 0 -1
q:both	-3 4 0
q:but	8 -6 0
q:by	-2 5 -2
q:calendar	-3 4 0
q:calm	1 0 0
q:carry	2 -2 0
q:city	-4 4 0
q:come	0 -8 4
q:day	0 1 0
q:down	5 -3 0
q:due	-3 4 0
q:duty	-3 5 0
q:eighth	-4 5 0
q:end	10 -10 0
q:evening	1 0 0
q:fentanyl	-2 2 0
q:first	4 -12 4
q:five	5 -4 0
q:for	-4 11 -11
q:forty	-7 0 4
q:four	3 -2 0
q:fourth	1 0 0
q:framework	-9 10 0
q:from	0 5 -9
q:further	8 -6 0
q:geneva	12 -12 0
q:get	-5 6 0
q:give	5 -5 0
q:good	3 0 -1
q:great	3 -2 0
q:had	7 -6 0
q:hall	3 -2 0
q:has	12 -7 -6
q:have	-6 11 -4
q:he	10 -7 -1
q:his	-6 9 -2
q:hour	-3 4 0
q:i	1 0 -1
q:in	14 -10 -6
q:into	0 2 -2
q:is	-16 14 0
q:it	5 4 -22
q:its	-2 5 0
q:last	1 -6 4
q:leave	1 0 0
q:let	-1 3 0
q:make	-1 1 0
q:man	-2 0 5
q:matter	2 -8 4
q:me	6 -5 0
q:meet	5 -7 1
q:men	-4 4 0
q:minister	4 0 -3
q:ministry	1 0 0
q:minute	-2 3 0
q:mr	-1 0 3
q:never	-6 6 0
q:new	9 -7 0
q:next	-15 18 -1
q:no	-3 9 -9
q:not	-5 9 -3
q:now	1 -1 0
q:of	10 -8 -2
q:off	-11 11 0
q:on	2 7 -24
q:one	2 -2 0
q:our	-1 -1 4
q:out	3 -2 0
q:over	0 0 -2
q:page	5 -4 0
q:panama	-4 4 0
q:paper	6 -4 0
q:part	0 1 0
q:pay	3 -1 0
q:people	5 -11 3
q:permit	1 0 0
q:place	4 -3 0
q:port	-6 6 0
q:president	-4 5 0
q:put	-3 4 0
q:reciprocal	-1 3 0
q:room	2 -2 0
q:round	0 1 -2
q:say	4 -7 1
q:second	16 -14 -1
q:secretary	-2 3 0
q:see	0 2 0
q:sit	3 -9 4
q:step	-3 4 0
q:take	-3 5 0
q:talk	0 0 -1
q:tariff	-8 5 0
q:television	8 -8 0
q:tell	-4 5 0
q:ten	1 0 0
q:that	14 -12 0
q:the	9 -2 -10
q:their	0 -4 4
q:them	9 -8 0
q:then	5 -5 0
q:there	-1 3 0
q:they	0 4 -4
q:thi	12 -8 -3
q:third	3 -1 0
q:three	6 -3 0
q:through	-2 4 0
q:tiktok	-11 12 0
q:time	9 -6 -1
q:to	10 -15 3
q:together	5 -4 0
q:too	-3 4 0
q:trade	1 0 -3
q:two	15 -13 0
q:under	0 0 -1
q:until	-10 12 0
q:up	5 -3 0
q:want	0 -5 3
q:was	0 1 -5
q:way	-1 2 0
q:we	0 1 0
q:week	-7 8 0
q:what	12 -9 -2
q:when	-4 0 4
q:where	-3 4 0
q:whether	-1 2 0
q:which	11 -9 -1
q:who	4 -7 1
q:will	1 0 -3
q:with	2 -4 0
q:without	5 -2 -1
q:word	-2 5 0
q:year	0 -2 2
q:yes	14 -13 0
q:york	3 -2 0
q:you	0 3 -5
q:—	5 -2 0
qt=future	6 -2 -4
qt=past	-6 10 -5
qt=perfect	3 0 -7
qt=pluperfect	2 -2 0
qt=present	-17 14 0
quoted	3 -2 0
r1='s	10 -2 -8
r1=(	9 -3 -5
r1=,	-3 2 2
r1=.	-5 -5 15
r1=:	-13 16 -4
r1=;	-7 8 0
r1=<day-ahead>	-1 7 -6
r1=<day-gone>	-13 0 13
r1=<day-today>	2 -3 0
r1=<end>	-1 0 0
r1=<not>	1 0 0
r1=<person>	-2 3 0
r1=<v-end>	1 -1 0
r1=<v-say>	-1 0 2
r1=<v-up>	0 0 -1
r1=?	-2 3 0
r1=again	8 -7 0
r1=and	16 -11 -2
r1=at	-1 4 -2
r1=before	3 -2 0
r1=between	-2 -1 5
r1=by	0 -4 2
r1=call	-1 2 0
r1=each	0 1 0
r1=from	4 -1 -1
r1=had	0 -3 5
r1=in	-4 9 -9
r1=is	-4 6 0
r1=it	1 -1 0
r1=last	11 -9 -1
r1=later	-3 4 0
r1=on	0 2 -5
r1=since	0 0 1
r1=talk	7 -1 -3
r1=that	2 -2 0
r1=the	-2 5 -2
r1=thi	0 -5 4
r1=to	0 1 -1
r1=with	-4 8 -4
r2=,	14 -5 -7
r2=.	0 10 -19
r2=<day-ahead>	-7 17 -16
r2=<day-gone>	10 -11 0
r2=<day-today>	1 -5 3
r2=<end>	-10 0 12
r2=<goods>	2 0 0
r2=<month-ahead>	0 3 0
r2=<month-gone>	16 -12 -3
r2=<name>	-9 4 4
r2=<not>	0 0 2
r2=<organisation>	0 1 0
r2=<person>	6 -5 0
r2=<quality>	5 -2 -1
r2=<span>	3 -8 3
r2=<v-agree>	0 0 -1
r2=<v-end>	0 3 -3
r2=<v-impose>	-6 4 1
r2=<v-propose>	7 -6 0
r2=<v-stay>	0 1 0
r2=<v-suspend>	1 0 0
r2=a	6 -7 0
r2=and	0 -8 6
r2=at	2 0 0
r2=christma	3 -2 0
r2=end	7 -2 -3
r2=expert	-5 -3 9
r2=for	-22 12 10
r2=from	-4 5 0
r2=if	-3 3 0
r2=in	2 0 -5
r2=of	-3 5 0
r2=on	-2 7 -8
r2=telephone	7 -5 0
r2=the	-6 12 -13
r2=thi	-4 -7 10
r2=to	0 0 -2
r2=two	7 -6 0
r2=wednesday	15 -10 -5
r2=week	8 -11 2
r2=where	-2 0 0
r2=which	-4 4 0
r2=with	7 -3 -2
r3=(	1 0 -4
r3=)	3 0 -5
r3=,	0 -6 7
r3=.	0 5 -7
r3=:	2 -1 0
r3=;	4 -7 1
r3=<day-ahead>	-15 17 -2
r3=<day-gone>	9 -3 -5
r3=<day-today>	20 -9 -14
r3=<duty>	2 0 0
r3=<end>	-5 4 0
r3=<goods>	1 0 0
r3=<month-gone>	9 -7 0
r3=<name>	1 0 -3
r3=<not>	0 1 -1
r3=<number>	-10 4 5
r3=<person>	4 -2 0
r3=<v-agree>	-9 -4 12
r3=<v-begin>	-12 2 7
r3=<v-down>	-2 3 0
r3=<v-impose>	0 0 2
r3=<v-propose>	0 2 0
r3=<v-up>	-4 -7 10
r3=a	0 -7 6
r3=about	-1 3 0
r3=ago	1 0 0
r3=and	-2 0 0
r3=at	-4 1 2
r3=first	-3 4 0
r3=for	0 -1 0
r3=from	-6 7 0
r3=go	-4 -7 10
r3=he	0 -3 4
r3=in	13 -11 0
r3=it	1 0 0
r3=last	3 -1 0
r3=of	1 0 0
r3=on	17 -27 6
r3=second	-7 5 1
r3=that	-12 13 0
r3=the	-9 18 -16
r3=they	-4 0 4
r3=thi	0 3 -1
r3=to	2 0 0
r3=two	5 -1 -2
r3=week	2 -1 0
r3=will	0 -6 4
r3=with	3 -1 0
r3=—	14 -7 -8
r4=,	21 -21 0
r4=.	1 7 -19
r4=<day-ahead>	-4 -1 5
r4=<day-gone>	14 -11 -4
r4=<day-today>	8 -4 -3
r4=<end>	-9 12 -3
r4=<goods>	-3 8 -4
r4=<name>	-1 -1 4
r4=<not>	3 -1 0
r4=<number>	3 0 -5
r4=<office>	8 -4 -3
r4=<person>	7 -4 0
r4=<quality>	0 0 -3
r4=<seat>	0 3 0
r4=<span>	-12 8 3
r4=<v-bear>	3 -2 0
r4=<v-begin>	8 -7 0
r4=<v-down>	3 -3 0
r4=<v-impose>	6 -5 0
r4=<v-stay>	-3 0 2
r4=<v-up>	4 -3 0
r4=?	9 -6 -1
r4=a	2 0 -3
r4=after	0 3 0
r4=ago	3 -2 0
r4=and	2 -2 0
r4=at	4 -4 0
r4=between	1 -1 0
r4=by	3 0 0
r4=day	-3 0 1
r4=for	0 0 -1
r4=go	4 -3 0
r4=had	-1 1 0
r4=have	0 -3 4
r4=in	-7 8 0
r4=is	-10 11 0
r4=it	0 -4 4
r4=last	-20 12 8
r4=month	-2 4 0
r4=of	1 -15 10
r4=on	-14 11 2
r4=round	-3 4 0
r4=that	-4 0 5
r4=the	11 -5 -7
r4=their	6 0 -6
r4=to	-8 -9 15
r4=two	-6 9 -1
r4=was	7 -6 0
r4=week	-3 5 0
r=, <day-ahead>	4 0 -7
r=, <day-gone>	2 0 -5
r=, <day-today>	0 -7 6
r=, <name>	1 0 0
r=, <span>	7 -6 0
r=, a	1 0 0
r=, and	0 -1 2
r=, at	5 -4 0
r=, for	-10 13 -2
r=, from	-4 5 0
r=, in	0 4 -2
r=, on	-5 6 0
r=, the	10 -10 0
r=, to	-1 3 0
r=, wednesday	15 -10 -5
r=, where	0 -3 1
r=, which	-4 4 0
r=. <end>	-5 -5 15
r=<day-ahead> .	0 1 -2
r=<day-gone> ,	3 0 0
r=<day-gone> .	-6 8 -1
r=<end> <end>	-1 0 0
r=? <end>	-3 3 0
r=again .	8 -7 0
r=and in	1 -1 0
r=at the	1 0 0
r=before christma	3 -2 0
r=between <person>	6 -6 0
r=by telephone	5 -3 0
r=for a	0 0 1
r=from <day-gone>	4 -1 0
r=in <month-ahead>	-2 5 0
r=in <month-gone>	11 -8 -1
r=in <name>	-2 2 0
r=in the	-9 11 0
r=last week	6 -4 0
r=on <day-ahead>	-15 20 -7
r=on <day-gone>	7 -12 3
r=on <day-today>	1 0 -1
r=on the	-2 3 0
r=the <organisation>	0 2 0
r=with a	0 2 0
r=with the	2 -1 0
right:calls	0 4 -8
right:coming	-4 -2 7
right:ended	4 -9 2
right:experts	-16 7 9
right:m=came	1 0 0
right:m=delegations	4 -2 0
right:m=go	1 0 -3
right:m=goes	-4 -7 10
right:m=meet	-2 3 0
right:m=meeting	4 -3 0
right:m=met	-3 3 0
right:m=round	3 0 -6
right:m=sat	6 -4 0
right:m=settled	2 -1 0
right:m=talk	-8 0 6
right:m=talks	5 -10 1
right:m=there	-2 -7 9
right:m=time	-11 13 -1
right:m=visit	0 1 -1
right:m=went	5 -3 0
right:m=where	-1 0 0
right:meets	-3 -5 9
right:running	-18 -11 26
right:summit	0 3 -5
right:sure	2 4 -9
right:wished	0 2 -5
s:"	-6 8 -1
s:&	-6 -3 10
s:'	1 0 -1
s:'s	2 9 -20
s:(	12 -8 -4
s:)	4 0 -8
s:,	10 2 -20
s:-	0 -8 6
s:.	5 -4 -2
s:/	-2 0 3
s::	-18 20 -2
s:;	-2 -1 6
s:<agent>	3 0 -3
s:<day-ahead>	-67 69 -9
s:<day-gone>	34 -32 -5
s:<day-today>	6 -33 20
s:<duty>	-5 0 4
s:<goods-amount>	3 -2 0
s:<goods>	-9 7 0
s:<level-noun>	0 4 -8
s:<level>	3 -9 5
s:<month-ahead>	-4 9 -6
s:<month-gone>	20 -10 -17
s:<name>	-4 6 -1
s:<not>	14 -5 -15
s:<number>	4 -11 5
s:<office>	1 3 -6
s:<organisation>	17 -2 -29
s:<person>	17 -9 -14
s:<points>	3 -3 0
s:<quality>	8 -10 1
s:<seat>	-5 5 0
s:<sender>	1 6 -14
s:<span>	16 -9 -10
s:<taker>	-3 -3 7
s:<v-agree>	3 -3 0
s:<v-bear>	3 5 -17
s:<v-begin>	-4 0 6
s:<v-buy>	1 0 -4
s:<v-down>	0 11 -23
s:<v-end>	0 -16 13
s:<v-impose>	14 -6 -12
s:<v-propose>	1 6 -13
s:<v-return>	0 -2 4
s:<v-say>	-12 14 -3
s:<v-sell>	3 -10 6
s:<v-stay>	0 1 0
s:<v-suspend>	8 0 -17
s:<v-target>	-10 -5 15
s:<v-threaten>	5 -3 0
s:<v-up>	3 -12 7
s:?	0 3 -9
s:@	11 -8 -1
s:_	6 -3 -1
s:a	0 1 -1
s:about	0 1 -5
s:accept	-4 5 0
s:accra	-12 13 0
s:across	-10 1 6
s:add	0 1 0
s:aeroplane	2 0 0
s:after	2 4 -14
s:afternoon	-6 -7 11
s:again	10 -5 -7
s:against	6 -6 0
s:ago	0 5 -7
s:agree	0 1 -4
s:ahead	-7 9 0
s:aire	3 -3 0
s:al	6 -5 0
s:all	0 0 -2
s:almaty	-2 3 0
s:also	-3 4 0
s:an	26 -20 -7
s:and	17 -17 0
s:another	-7 8 0
s:anything	0 -5 4
s:aqaba	0 0 -1
s:are	-13 0 11
s:arrive	-5 1 2
s:as	-5 3 0
s:ask	0 2 0
s:back	3 -1 -1
s:bandung	-12 12 0
s:bargain	-2 4 0
s:be	-25 24 0
s:because	5 -4 0
s:beef	0 0 -2
s:been	0 -11 9
s:before	2 0 -3
s:begin	-18 9 9
s:behind	1 -7 3
s:being	1 0 -1
s:belong	-1 2 0
s:bergen	7 -3 -2
s:better	1 0 0
s:between	0 0 -3
s:big	-5 5 0
s:both	-11 3 5
s:broke	11 -1 -8
s:bueno	3 -3 0
s:busan	19 -15 -3
s:but	0 0 -1
s:by	9 0 -16
s:call	4 0 -11
s:can	2 -2 0
s:certificate	0 1 0
s:charge	0 -3 4
s:christma	7 -7 0
s:city	0 -2 2
s:clock	15 -8 -9
s:closed	-2 -2 5
s:coal	-7 10 -1
s:coffee	8 -6 0
s:colombo	-10 10 0
s:come	0 8 -12
s:conference	-1 1 0
s:consultation	5 0 -5
s:continue	1 -4 1
s:conversation	1 0 0
s:counterpart	4 -3 0
s:country	0 2 -2
s:course	-8 8 0
s:custom	-1 0 0
s:da	0 -3 0
s:date	-5 10 -4
s:day	-9 -10 20
s:deal	9 -7 0
s:delegation	-6 0 4
s:did	18 -15 -2
s:dinner	-12 12 0
s:dispute	1 0 0
s:djibouti	1 0 0
s:do	-3 4 0
s:doe	0 3 -2
s:doha	4 -3 0
s:done	13 -9 -3
s:door	1 -7 3
s:down	-3 -1 5
s:due	-6 8 0
s:duty	8 -5 -3
s:each	5 0 -7
s:earlier	6 -5 0
s:early	-4 4 0
s:earth	13 -10 -2
s:economic	4 -1 0
s:eighth	5 -5 0
s:eleven	2 0 0
s:else	0 -4 4
s:end	7 -24 11
s:evening	11 -10 0
s:expect	0 4 -6
s:expert	-23 5 15
s:export	3 -1 0
s:fact	2 0 0
s:fall	-3 5 0
s:first	16 -9 -8
s:five	3 0 -1
s:fly	0 2 0
s:followed	3 -1 0
s:for	-2 8 -7
s:forty	22 -19 -2
s:four	-13 18 -6
s:fourth	15 -13 -1
s:from	-3 11 -9
s:further	4 -3 0
s:geneva	33 -27 -11
s:get	8 -5 -2
s:go	0 -13 11
s:good	-14 4 9
s:government	0 1 0
s:great	18 -16 0
s:ground	2 -2 0
s:had	23 -20 -3
s:half	6 -3 0
s:halifax	5 -3 0
s:hall	10 -9 0
s:hand	0 1 -1
s:has	-13 17 -4
s:have	-10 0 8
s:having	5 -4 0
s:he	-1 1 0
s:head	8 -7 0
s:here	5 -3 0
s:him	5 -4 0
s:his	3 2 -12
s:hold	12 -3 -10
s:home	0 3 -1
s:honolulu	0 1 0
s:hotel	0 -5 2
s:hour	20 -14 -6
s:house	6 -4 0
s:hundred	8 -7 0
s:i	15 -11 -3
s:if	-11 12 0
s:in	1 2 -5
s:incheon	-15 16 0
s:into	-2 -7 9
s:is	-6 8 -1
s:it	7 -1 -9
s:item	0 2 0
s:its	-10 4 4
s:izmir	-1 1 0
s:jakarta	-1 4 0
s:joint	3 0 -1
s:josé	-8 9 0
s:keep	-3 -2 7
s:kuala	0 1 0
s:lamb	-7 0 8
s:lapse	-3 5 0
s:last	0 -5 4
s:late	7 -5 -1
s:later	-18 20 -1
s:lay	1 0 0
s:leader	-2 5 -2
s:leave	-1 6 -5
s:led	-2 4 0
s:level	-10 10 0
s:levy	1 0 0
s:licence	2 -1 0
s:lift	-1 2 0
s:lima	-10 10 0
s:line	-10 12 0
s:lisbon	-2 -7 8
s:list	-1 4 -3
s:live	-10 -11 17
s:london	19 -16 -3
s:long	0 0 -1
s:look	-13 6 3
s:lumpur	0 1 0
s:lunch	6 -6 0
s:madrid	9 -3 -6
s:make	1 0 -3
s:man	5 -2 0
s:maputo	10 -8 0
s:march	3 -1 0
s:matter	8 -5 -1
s:may	-4 0 3
s:me	4 -2 0
s:measure	-6 6 0
s:meet	6 -1 -7
s:meeting	6 -5 0
s:men	0 -6 5
s:middle	9 -8 0
s:midnight	0 -13 11
s:minister	15 -8 -8
s:ministry	-5 0 3
s:minute	10 -7 -1
s:mombasa	0 -3 2
s:month	0 4 -4
s:more	4 -3 0
s:morning	-9 11 0
s:most	-5 7 0
s:muscat	12 -10 0
s:my	2 0 0
s:nagoya	5 0 -4
s:nairobi	-3 4 0
s:name	-2 2 0
s:nang	0 -3 0
s:near	8 -6 0
s:negotiation	-10 0 10
s:negotiator	0 -2 1
s:new	4 -27 20
s:next	-23 26 -4
s:night	0 0 -3
s:nine	4 -2 0
s:no	0 1 -1
s:nobody	4 -1 0
s:nor	-3 0 4
s:not	15 -10 -8
s:note	-4 6 0
s:nothing	0 1 -1
s:now	-16 13 1
s:of	9 -19 9
s:off	6 -14 3
s:official	2 0 -3
s:oil	4 -3 0
s:on	-12 20 -11
s:once	4 -2 0
s:one	17 -23 4
s:only	9 -8 0
s:open	-6 7 0
s:order	-2 4 0
s:osaka	4 -3 0
s:other	-4 7 -3
s:our	11 -4 -8
s:out	3 0 -6
s:over	-8 4 3
s:own	-8 11 -3
s:panama	0 -2 2
s:paper	-8 9 0
s:pari	13 -11 0
s:part	0 2 0
s:parted	3 -2 0
s:party	-5 6 0
s:pause	-4 5 0
s:pay	1 0 -2
s:pencilled	-4 5 0
s:permit	-3 4 0
s:phone	1 0 -3
s:preceded	3 -3 0
s:premier	2 -1 0
s:prepare	10 -9 0
s:president	7 0 -10
s:press	2 0 0
s:produced	4 -4 0
s:protested	14 -13 0
s:put	0 -1 2
s:question	1 0 0
s:raise	1 0 0
s:rang	1 0 0
s:rare	11 -8 -1
s:reach	-4 -4 8
s:read	9 -6 -2
s:receive	-7 9 0
s:reporter	-4 5 0
s:result	9 -5 -2
s:resume	1 -4 1
s:return	-9 4 2
s:reykjavík	8 -7 0
s:rice	10 -6 -2
s:rise	1 -1 0
s:room	9 -7 0
s:round	10 1 -20
s:same	-8 5 2
s:san	-5 7 0
s:sapporo	0 1 0
s:say	-4 7 -2
s:second	4 -4 0
s:secretary	0 3 -2
s:see	-15 18 -1
s:sentence	1 0 0
s:seoul	2 -1 0
s:session	-4 0 5
s:set	5 -1 -4
s:settle	2 0 -4
s:shall	-7 9 0
s:sheet	3 0 0
s:ship	-7 -3 10
s:shook	5 -2 -1
s:side	-3 0 2
s:sign	6 -9 1
s:since	2 -24 17
s:sit	-15 13 0
s:six	3 -1 0
s:sixth	-14 15 0
s:sleep	0 2 0
s:so	0 6 -7
s:soybean	4 -3 0
s:speak	-24 25 -1
s:spent	6 -5 0
s:spoke	22 -15 -11
s:spring	3 -3 0
s:standstill	4 0 -1
s:state	0 -4 3
s:stay	5 -3 0
s:still	-9 11 0
s:stockholm	26 -19 -9
s:stop	0 -6 6
s:subject	-1 1 0
s:such	-1 -9 10
s:summer	4 -4 0
s:summit	3 -1 0
s:table	-4 0 5
s:take	8 -4 -4
s:talk	4 -14 7
s:talked	14 -10 -2
s:tangier	4 -1 0
s:tariff	-6 5 1
s:team	-6 9 -2
s:technical	-9 7 1
s:telephone	-9 7 1
s:telephoned	17 -15 0
s:tell	3 0 -6
s:ten	-8 10 0
s:term	-5 6 0
s:text	2 0 -2
s:than	7 -5 0
s:that	-3 3 0
s:the	7 5 -24
s:their	7 -7 0
s:them	7 -2 -6
s:themselve	5 0 -2
s:then	14 -11 -4
s:there	-7 2 3
s:these	6 -4 0
s:they	-18 21 -4
s:they'll	-11 12 0
s:thi	-12 -6 17
s:thing	3 -2 0
s:third	-8 7 0
s:those	0 -7 4
s:thousand	7 -5 0
s:three	13 -6 -9
s:through	2 -14 7
s:time	-2 3 0
s:to	-15 16 0
s:together	0 3 -1
s:trade	12 -13 0
s:transcript	5 -2 0
s:truce	2 -3 0
s:turn	1 0 0
s:twenty	0 2 0
s:twice	10 -7 -1
s:two	8 -1 -11
s:under	16 -14 -1
s:understanding	1 -1 0
s:until	-7 0 6
s:up	4 0 -10
s:us	9 -7 0
s:use	12 -10 0
s:vice	6 -2 -1
s:video	-9 15 -8
s:visit	3 -5 0
s:want	6 -6 0
s:was	19 -12 -13
s:we	0 -4 4
s:wednesday	15 -10 -5
s:week	-17 10 6
s:were	11 -9 -2
s:what	8 -2 -8
s:when	-7 10 -2
s:where	0 -2 0
s:wherea	7 -5 0
s:whether	2 -1 0
s:which	-4 7 -5
s:who	5 0 -11
s:whom	0 1 0
s:why	-1 2 0
s:will	-12 14 -4
s:with	8 -5 -3
s:within	-12 1 9
s:without	-1 5 -5
s:word	13 -8 -4
s:working	5 -3 0
s:would	-12 15 -3
s:wrapped	-3 4 0
s:write	-7 7 0
s:year	2 -11 6
s:york	0 -15 13
s:you	14 -11 -3
s:—	18 -16 -2
sa:" .	3 -2 0
sa:'s	15 -3 -18
sa:(	6 -7 0
sa:( <number>	0 3 -3
sa:)	8 -4 -5
sa:) ,	4 -3 0
sa:,	6 0 -10
sa:, "	1 -1 0
sa:, <day-ahead>	1 1 -8
sa:, <day-gone>	13 -7 -7
sa:, <day-today>	1 -7 4
sa:, <name>	0 2 -4
sa:, <number>	8 -4 -1
sa:, <person>	0 -8 4
sa:, <seat>	1 -1 0
sa:, <span>	7 -6 0
sa:, a	7 -5 0
sa:, after	-9 9 0
sa:, and	12 -13 0
sa:, at	11 -9 0
sa:, end	-5 -2 8
sa:, for	-6 10 -6
sa:, from	0 0 -2
sa:, if	-8 8 0
sa:, in	-1 5 -5
sa:, on	-9 8 0
sa:, one	11 -9 0
sa:, that	2 -1 0
sa:, the	35 -32 -6
sa:, then	3 -1 0
sa:, to	-3 0 2
sa:, was	2 -2 0
sa:, wednesday	15 -10 -5
sa:, where	1 -4 1
sa:, who	5 -2 0
sa:-	-6 0 5
sa:.	4 -3 -1
sa::	-3 11 -14
sa:: <number>	1 0 -2
sa:;	-4 3 0
sa:; it	0 -2 3
sa:; the	-5 6 0
sa:; they	0 -5 4
sa:<agent>	7 0 -13
sa:<day-ahead>	-44 38 3
sa:<day-ahead> ,	-9 6 1
sa:<day-ahead> .	-12 0 11
sa:<day-ahead> ;	-4 5 0
sa:<day-ahead> of	-1 2 0
sa:<day-ahead> to	2 0 -3
sa:<day-gone>	18 -27 6
sa:<day-gone> ,	37 -31 -9
sa:<day-gone> .	-10 7 2
sa:<day-gone> ;	0 1 0
sa:<day-gone> after	1 0 -1
sa:<day-gone> and	-6 0 5
sa:<day-gone> at	-4 0 2
sa:<day-gone> for	-15 0 16
sa:<day-gone> night	-1 2 0
sa:<day-gone> of	0 1 0
sa:<day-today>	4 -18 10
sa:<day-today> (	0 1 -5
sa:<day-today> )	0 3 -6
sa:<day-today> ,	-5 -4 9
sa:<day-today> .	-2 -9 11
sa:<day-today> ;	2 -8 2
sa:<day-today> to	0 -2 0
sa:<day-today> with	8 -6 0
sa:<day-today> —	14 -7 -8
sa:<duty>	1 0 0
sa:<goods>	0 0 -2
sa:<level-noun>	-6 8 -1
sa:<level>	0 -3 2
sa:<level> ,	2 -1 0
sa:<level> on	-10 12 -1
sa:<month-ahead>	-12 16 -4
sa:<month-ahead> ,	-2 4 0
sa:<month-gone>	13 -7 -9
sa:<month-gone> ,	0 2 0
sa:<month-gone> and	3 -1 0
sa:<name>	0 5 -9
sa:<name> 's	9 -3 -4
sa:<name> ,	-1 3 0
sa:<name> .	-3 6 -1
sa:<name> and	-5 1 2
sa:<not>	18 -10 -13
sa:<number>	-1 4 -1
sa:<number> ,	-7 7 0
sa:<number> :	8 -4 -1
sa:<number> on	0 -4 4
sa:<office>	1 0 0
sa:<office> ,	-1 1 0
sa:<office> .	-1 5 -3
sa:<organisation>	10 -6 -4
sa:<organisation> .	9 -9 0
sa:<person>	12 -16 3
sa:<person> ,	10 -6 -4
sa:<person> <day-gone>	3 -2 0
sa:<person> and	6 -3 -2
sa:<person> in	9 -9 0
sa:<person> of	3 -2 0
sa:<person> to	-3 4 0
sa:<points>	3 -3 0
sa:<quality>	7 -8 0
sa:<quality> and	2 -7 3
sa:<quality> good	-9 11 0
sa:<quality> negotiator	5 -2 0
sa:<seat>	-13 14 0
sa:<seat> ,	-7 8 0
sa:<seat> .	-4 6 0
sa:<seat> and	0 0 -2
sa:<seat> in	-6 7 0
sa:<sender>	2 0 -1
sa:<span>	-1 1 0
sa:<span> ,	0 -2 1
sa:<span> .	1 0 -4
sa:<span> of	-4 0 5
sa:<span> on	-1 4 -3
sa:<v-agree>	13 -20 5
sa:<v-bear>	8 -1 -8
sa:<v-begin>	-6 0 5
sa:<v-buy>	6 -1 -2
sa:<v-down>	10 -4 -8
sa:<v-end>	-1 -19 19
sa:<v-impose>	15 -12 -4
sa:<v-propose>	3 5 -15
sa:<v-return>	10 -9 0
sa:<v-say>	-8 6 1
sa:<v-sell>	1 0 0
sa:<v-stay>	8 -9 0
sa:<v-suspend>	8 -3 -3
sa:<v-target>	0 -7 7
sa:<v-up>	5 -8 1
sa:?	0 3 -9
sa:a	19 -23 -1
sa:a second	-1 0 0
sa:a tariff	3 -1 0
sa:about	-1 5 -3
sa:about the	0 2 -1
sa:after	-1 4 -3
sa:afternoon	1 0 0
sa:again	18 -16 -2
sa:again .	11 -10 0
sa:ago	0 3 -3
sa:ago .	8 -6 0
sa:agree	6 -3 -1
sa:all	2 0 0
sa:an	12 -8 -2
sa:an hour	3 -1 0
sa:and	13 -15 0
sa:and ,	-1 2 0
sa:and <name>	-3 0 2
sa:and <person>	9 -5 -3
sa:and <quality>	2 -7 3
sa:and <seat>	4 -2 0
sa:and a	2 0 0
sa:and his	1 0 0
sa:and is	0 2 0
sa:and last	9 -4 -3
sa:and no	5 -4 0
sa:and that	0 1 0
sa:and the	-4 0 3
sa:are	0 -12 7
sa:as	-17 9 6
sa:at	-3 2 0
sa:at <number>	-2 3 0
sa:at the	1 0 -2
sa:be	-1 0 0
sa:beef	2 0 -1
sa:been	11 -18 4
sa:before	0 2 -1
sa:before .	0 1 0
sa:before christma	3 -2 0
sa:begin	-16 11 4
sa:being	7 -4 -1
sa:between	0 -4 2
sa:between <person>	11 -10 0
sa:between the	0 2 0
sa:both	-6 8 0
sa:bring	0 1 0
sa:broke	1 0 0
sa:by	3 0 -3
sa:by telephone	-4 7 -2
sa:by the	4 -3 0
sa:by video	4 -3 0
sa:christma	3 -2 0
sa:coal	-3 4 0
sa:coffee	10 -10 0
sa:come	2 0 0
sa:continue	1 -5 2
sa:country	0 2 0
sa:date	0 5 -3
sa:day	-20 0 20
sa:day of	-3 4 0
sa:delegation	5 -2 0
sa:did	0 1 0
sa:did not	1 0 0
sa:discuss	-2 2 0
sa:dispute	1 0 0
sa:down	3 0 -6
sa:duty	13 -9 -3
sa:duty .	0 -2 0
sa:duty on	4 -2 0
sa:earth	8 -7 0
sa:end	0 -22 16
sa:evening	15 -14 0
sa:expect	6 -2 -2
sa:expert	-9 0 9
sa:fifth	1 0 0
sa:first	-2 4 0
sa:first day	-6 7 0
sa:for	-1 0 0
sa:for <name>	-3 5 0
sa:for <span>	-1 -1 3
sa:for a	-13 0 12
sa:for an	2 0 0
sa:for the	-1 6 -5
sa:forty	14 -12 0
sa:forty minute	14 -12 0
sa:four	-15 18 -3
sa:fourth	9 -7 0
sa:framework	0 2 0
sa:from	1 5 -15
sa:from <day-ahead>	-11 14 -1
sa:from <day-gone>	11 -5 -6
sa:from the	-4 5 0
sa:geneva	4 -3 0
sa:get	7 -5 0
sa:go	1 -8 4
sa:go on	3 0 -3
sa:go to	-4 -7 11
sa:good	-7 10 -3
sa:government	-5 7 0
sa:had	8 -10 0
sa:had been	6 -3 0
sa:has	0 5 -9
sa:have	2 -11 5
sa:he	0 -1 1
sa:he and	0 -6 4
sa:head	5 -4 0
sa:here	5 -3 0
sa:his	9 -4 -3
sa:his <quality>	3 0 0
sa:hold	5 -4 0
sa:hour	4 -1 0
sa:hour .	1 0 0
sa:hundred	5 -4 0
sa:i	2 0 0
sa:if	-8 9 0
sa:if you	-2 2 0
sa:in	-1 10 -15
sa:in <month-ahead>	-5 8 -2
sa:in <month-gone>	17 -12 -5
sa:in <name>	-11 12 0
sa:in <number>	-4 5 0
sa:in <seat>	-14 11 3
sa:in a	10 -9 0
sa:in london	2 -1 0
sa:in the	-13 17 -5
sa:is	-16 18 -2
sa:it	2 -3 0
sa:it .	3 -1 0
sa:it is	0 -1 3
sa:it was	9 -8 0
sa:its	-3 6 -1
sa:keep	0 1 0
sa:last	-6 0 8
sa:last month	3 0 0
sa:last week	1 0 -3
sa:late	10 -7 -1
sa:later	-18 20 0
sa:later in	-4 4 0
sa:leave	1 0 -1
sa:led	-2 4 0
sa:levy	1 0 0
sa:lift	-1 2 0
sa:line	-3 4 0
sa:list	8 -6 0
sa:london	5 -4 0
sa:longer	6 -4 0
sa:lunch	6 -6 0
sa:matter	3 -1 0
sa:matter of	3 -1 0
sa:may	0 -3 4
sa:me	3 -2 0
sa:measure	-6 6 0
sa:meet .	-2 3 0
sa:meet in	-9 10 0
sa:meet since	0 -5 4
sa:meet with	3 -3 0
sa:middle	3 -2 0
sa:middle of	3 -2 0
sa:midnight	-13 -3 15
sa:minister	2 0 0
sa:minute	18 -16 0
sa:minute .	15 -13 0
sa:monday	4 -2 0
sa:month	0 1 -4
sa:month .	0 1 0
sa:morning	-8 10 0
sa:most	-1 3 0
sa:most of	-1 3 0
sa:mr	0 -2 4
sa:mr <person>	-2 0 4
sa:my	0 2 0
sa:negotiator	5 -2 0
sa:new	8 -12 2
sa:next	-17 18 0
sa:night	-4 6 0
sa:no	8 -10 0
sa:not	2 0 -5
sa:nothing	0 2 0
sa:now	-5 6 0
sa:of	0 -1 3
sa:of <month-ahead>	0 2 0
sa:of <month-gone>	-9 10 0
sa:of <name>	1 0 0
sa:of the	21 -16 -7
sa:of thi	-3 5 0
sa:off	3 0 0
sa:oil	4 -3 0
sa:on	-2 4 -1
sa:on <day-ahead>	-20 30 -20
sa:on <day-gone>	10 -8 -1
sa:on <day-today>	4 -3 0
sa:on <quality>	-2 0 3
sa:on a	1 0 -2
sa:on the	9 -5 -6
sa:once	1 0 0
sa:one	0 -6 7
sa:only	5 -4 0
sa:our	2 0 0
sa:out	0 2 -1
sa:over	-2 4 -1
sa:own	-10 11 0
sa:palace	-4 5 0
sa:paper	1 0 0
sa:pause	2 -1 0
sa:phone	4 -3 0
sa:president	-5 7 0
sa:produced	4 -4 0
sa:put	-7 0 4
sa:rare	8 -7 0
sa:rare earth	8 -7 0
sa:read	8 -5 -1
sa:read it	4 -1 -1
sa:round	7 0 -7
sa:same	-11 7 3
sa:say	0 2 -4
sa:say .	2 -1 0
sa:second	-5 2 1
sa:second day	-7 -3 10
sa:see	-7 8 0
sa:sentence	1 0 0
sa:seoul	1 -1 0
sa:set	11 -8 -3
sa:settle	7 -3 -3
sa:side	-1 2 0
sa:sign	3 -7 2
sa:since	0 -15 13
sa:since <day-gone>	-3 -8 11
sa:since <month-gone>	2 -1 0
sa:since the	0 -4 4
sa:sit	-2 0 2
sa:sit with	1 0 0
sa:six	2 -1 0
sa:sleep	-1 3 0
sa:so	10 -6 -2
sa:soybean	1 0 0
sa:spent	3 -2 0
sa:spoke	-7 9 0
sa:standstill	4 0 -1
sa:state	-8 1 4
sa:still	-7 9 0
sa:still to	-8 9 0
sa:stockholm	5 -3 0
sa:stockholm in	1 0 0
sa:stop	-2 -5 8
sa:such	0 -5 4
sa:such meet	0 -4 4
sa:talk	1 -9 5
sa:talk on	1 0 0
sa:talked	3 -2 0
sa:tariff	0 7 -6
sa:tariff ,	5 0 -3
sa:tariff .	9 4 -16
sa:team	-7 8 0
sa:telephone	-11 14 -3
sa:telephone ,	-6 6 0
sa:telephone on	-9 12 -1
sa:tell	11 -8 -1
sa:ten	-1 2 0
sa:term	2 -1 0
sa:text	7 -4 -1
sa:than	2 0 0
sa:that	1 0 -1
sa:that it	-2 4 0
sa:that nothing	7 -6 0
sa:that the	3 -1 0
sa:that they	-1 2 0
sa:that was	-4 4 0
sa:the	5 9 -30
sa:the <day-ahead>	-8 8 0
sa:the <day-gone>	10 -9 0
sa:the <name>	4 -3 0
sa:the <office>	8 -7 0
sa:the <organisation>	3 -1 0
sa:the <person>	8 -7 0
sa:the <quality>	-4 10 -6
sa:the <seat>	-3 4 0
sa:the end	3 -3 0
sa:the first	-3 4 0
sa:the fourth	6 -4 0
sa:the last	-11 11 0
sa:the middle	3 -2 0
sa:the phone	1 0 0
sa:the same	-11 7 3
sa:the second	-3 4 0
sa:the third	-7 10 -2
sa:the truce	-7 1 5
sa:the two	-14 18 -5
sa:their	13 -9 -1
sa:them	3 -3 0
sa:themselve	4 0 -2
sa:then	7 -5 0
sa:there	1 -9 6
sa:there .	0 2 -1
sa:they	-4 2 1
sa:they had	-2 2 0
sa:thi	-7 -3 11
sa:thi month	-3 5 0
sa:thi week	-8 1 3
sa:third	-2 3 0
sa:third time	-9 12 -2
sa:three	7 -3 -1
sa:through	0 -9 9
sa:time	-6 9 -4
sa:time .	-11 12 -1
sa:to	0 -8 6
sa:to <day-ahead>	-1 0 2
sa:to discuss	-1 0 0
sa:to see	-7 7 0
sa:to the	2 -1 0
sa:trade	3 0 0
sa:truce	-6 2 3
sa:twice	8 -6 0
sa:twice .	6 -4 0
sa:two	1 7 -20
sa:two president	-7 9 0
sa:under	9 -8 0
sa:until	-7 0 8
sa:until <day-ahead>	-7 -2 9
sa:up	12 -11 0
sa:us	7 -6 0
sa:video	1 0 -2
sa:visit	-4 0 3
sa:want	5 -5 0
sa:was	20 -16 -5
sa:wednesday	15 -10 -5
sa:week	-10 12 -2
sa:week ago	0 3 -3
sa:week of	-13 14 0
sa:what	10 -7 0
sa:what it	1 0 0
sa:when	-4 5 0
sa:when they	-4 4 0
sa:where	0 -2 0
sa:where <person>	3 -1 0
sa:where he	0 -3 4
sa:where the	-2 4 0
sa:where they	0 1 0
sa:who	0 3 -3
sa:will	2 0 -2
sa:will be	-3 0 2
sa:with	3 -1 -1
sa:with <person>	3 -1 0
sa:with a	0 0 -2
sa:with the	0 -4 4
sa:without	10 -7 -2
sa:without a	3 0 -1
sa:word	6 -5 0
sa:word .	3 -2 0
sa:working	2 -1 0
sa:would	2 0 -1
sa:year	3 -8 2
sa:you	1 0 -1
sa:—	8 0 -12
sb:"	-5 7 0
sb:" the	-4 5 0
sb:&	-6 -3 10
sb:' meet	3 0 0
sb:'s	-11 17 -6
sb:'s minister	4 -3 0
sb:'s trade	1 0 0
sb:(	10 -4 -9
sb:)	0 4 -3
sb:) and	3 -1 0
sb:,	11 -2 -16
sb:, "	-3 3 0
sb:, <day-ahead>	-8 8 0
sb:, <day-gone>	3 -3 0
sb:, <office>	5 -4 0
sb:, <person>	5 -1 -3
sb:, a	-9 10 0
sb:, after	-2 3 0
sb:, and	0 -2 5
sb:, as	8 -6 0
sb:, he	-5 6 0
sb:, in	-3 10 -17
sb:, is	-4 4 0
sb:, it	-1 2 0
sb:, of	-1 3 0
sb:, on	8 -10 0
sb:, say	0 2 0
sb:, sit	3 -1 0
sb:, the	-10 8 1
sb:, was	-8 9 0
sb:, when	3 -2 0
sb:, which	9 -6 -1
sb:, who	8 -4 -3
sb:, with	4 -3 0
sb:-	8 -12 0
sb:.	11 -14 1
sb:/	-2 0 3
sb::	-12 10 1
sb:: <office>	-8 9 0
sb:: <person>	4 -3 0
sb:: in	2 -1 0
sb:: the	-3 -6 10
sb:;	0 -3 6
sb:; in	-4 4 0
sb:; the	0 2 -1
sb:<agent>	0 -1 0
sb:<day-ahead>	-8 19 -18
sb:<day-ahead> ,	-19 24 -6
sb:<day-ahead> :	-1 2 0
sb:<day-ahead> in	-6 11 -4
sb:<day-gone>	-1 11 -20
sb:<day-gone> ,	6 -4 -1
sb:<day-gone> <person>	-10 11 0
sb:<day-gone> in	8 -5 -1
sb:<day-today>	2 -3 0
sb:<duty>	-11 2 8
sb:<gate>	0 0 2
sb:<goods>	-11 4 8
sb:<level-noun>	11 -5 -6
sb:<level>	3 -8 2
sb:<month-ahead>	11 -10 0
sb:<month-ahead> ,	3 -3 0
sb:<month-gone>	12 -6 -7
sb:<month-gone> ,	11 -5 -4
sb:<month-gone> and	5 -5 0
sb:<name>	2 -8 5
sb:<name> 's	8 -13 1
sb:<name> ,	2 0 -4
sb:<name> :	-11 2 8
sb:<name> and	5 -11 2
sb:<name> in	1 -3 0
sb:<name> on	1 0 -3
sb:<not>	0 0 -2
sb:<number>	11 -23 8
sb:<number> )	-5 6 0
sb:<number> ,	-9 -11 17
sb:<number> in	16 -14 0
sb:<office>	0 4 -5
sb:<office> '	3 0 0
sb:<office> 's	1 -1 0
sb:<office> ,	4 -2 0
sb:<office> :	0 1 0
sb:<office> in	0 2 -2
sb:<office> meet	9 -8 0
sb:<office> of	0 -2 3
sb:<office> sit	-6 8 0
sb:<organisation>	7 4 -24
sb:<organisation> ,	0 7 -9
sb:<organisation> has	-3 4 0
sb:<organisation> in	0 0 -1
sb:<person>	6 1 -15
sb:<person> 's	2 0 -3
sb:<person> ,	16 -9 -10
sb:<person> :	0 4 -4
sb:<person> and	9 -15 4
sb:<person> are	-1 1 0
sb:<person> had	-3 4 0
sb:<person> has	-5 5 0
sb:<person> in	0 3 -4
sb:<person> is	-6 8 -1
sb:<person> of	8 -6 0
sb:<person> sit	-11 0 11
sb:<person> spoke	4 -3 0
sb:<person> tell	-3 4 0
sb:<person> to	-6 7 0
sb:<quality>	1 -8 5
sb:<quality> and	0 0 1
sb:<quality> negotiator	-4 0 4
sb:<quality> official	1 0 -1
sb:<seat>	5 0 -10
sb:<seat> 's	-6 7 0
sb:<seat> ,	5 -2 0
sb:<seat> and	1 0 -3
sb:<seat> in	1 0 0
sb:<sender>	0 7 -11
sb:<span>	25 -15 -17
sb:<span> ,	0 1 -1
sb:<span> in	8 -6 0
sb:<span> of	13 -6 -6
sb:<v-agree>	-7 11 -4
sb:<v-bear>	0 4 -10
sb:<v-begin>	0 -1 1
sb:<v-buy>	-1 3 0
sb:<v-down>	-7 15 -14
sb:<v-end>	3 1 -7
sb:<v-impose>	0 2 -4
sb:<v-propose>	-10 8 1
sb:<v-return>	-12 5 4
sb:<v-say>	-3 9 -8
sb:<v-sell>	0 -10 9
sb:<v-stay>	-6 4 1
sb:<v-suspend>	0 5 -11
sb:<v-target>	-9 0 9
sb:<v-threaten>	4 -3 0
sb:<v-up>	0 -3 5
sb:@	11 -8 -1
sb:_	6 -3 -1
sb:a	-14 16 0
sb:a hotel	0 -2 2
sb:a meet	-9 10 0
sb:a third	-6 6 0
sb:a working	1 -1 0
sb:about	3 -2 0
sb:accept	-4 5 0
sb:accept an	-4 4 0
sb:aeroplane	2 0 0
sb:after	4 0 -8
sb:after <span>	1 0 0
sb:again	-5 8 -1
sb:ago	0 1 -1
sb:agree	-4 6 0
sb:agree by	3 -3 0
sb:agree in	2 -1 0
sb:al	3 -3 0
sb:all three	-4 4 0
sb:also	-3 4 0
sb:an	15 -12 -2
sb:an hour	2 -1 0
sb:an invitation	-4 4 0
sb:and	6 -6 0
sb:and <name>	5 -11 2
sb:and <person>	13 -19 4
sb:and <quality>	1 -3 0
sb:and in	6 -4 0
sb:and it	2 0 0
sb:and that	-14 4 9
sb:and the	15 -10 -6
sb:and will	-1 2 0
sb:another	-5 6 0
sb:anything	0 -3 5
sb:are	-15 8 5
sb:are to	-5 7 0
sb:arrive	0 2 -4
sb:arrive in	0 2 -4
sb:as	12 -6 -6
sb:at	6 -6 0
sb:at a	1 -8 4
sb:at the	-9 4 5
sb:back	1 0 0
sb:bargain	-2 4 0
sb:be	-24 27 -3
sb:be in	-4 5 0
sb:be no	-4 5 0
sb:be take	2 -1 0
sb:been	-7 1 5
sb:before	7 -5 0
sb:before that	2 -1 0
sb:begin	-1 0 4
sb:between	1 2 -8
sb:both	-5 -1 7
sb:both side	-5 0 4
sb:broke	7 0 -5
sb:broke up	1 0 -1
sb:by	4 -1 -5
sb:by telephone	-3 4 0
sb:by the	2 0 0
sb:call	-6 10 -2
sb:call between	-1 3 0
sb:charge	-1 -1 5
sb:come	-3 9 -10
sb:come up	-5 5 0
sb:conference	0 -3 1
sb:consultation	4 0 -3
sb:custom	-1 0 0
sb:day	10 -11 0
sb:delegation	-10 2 6
sb:delegation of	0 -3 3
sb:did	21 -20 -1
sb:do	-5 5 0
sb:down	-5 -4 9
sb:down in	-5 0 5
sb:duty	-1 1 0
sb:duty on	0 2 0
sb:each	8 -4 -4
sb:each other	1 0 -1
sb:earlier	6 -5 0
sb:economic	3 -1 0
sb:else	0 -4 4
sb:end	6 0 -4
sb:expect	-7 9 -1
sb:expert	-15 6 6
sb:fall	-4 6 0
sb:first	20 -14 -7
sb:first meet	1 0 0
sb:five	0 0 -1
sb:fly	-1 2 0
sb:fly to	-1 2 0
sb:followed	2 0 0
sb:for	0 9 -21
sb:for <day-ahead>	-1 2 0
sb:for <span>	5 -3 0
sb:forty	8 -6 0
sb:fourth	5 -3 0
sb:from	-9 11 0
sb:from <name>	0 0 -1
sb:from the	6 -2 -1
sb:geneva	6 -5 0
sb:go	0 -5 7
sb:go to	0 -2 3
sb:government	3 -3 0
sb:great	13 -11 0
sb:ground	2 -2 0
sb:had	12 -13 0
sb:had been	-4 0 4
sb:hand	0 1 -1
sb:hand in	1 0 0
sb:hand on	2 -1 0
sb:has	-16 14 1
sb:have	-14 10 2
sb:have a	-7 7 0
sb:have been	-4 1 1
sb:have meet	2 0 0
sb:having	3 -2 0
sb:he	-3 5 -1
sb:he and	2 -1 0
sb:he sit	-7 9 0
sb:him	2 -1 0
sb:his	-1 7 -7
sb:his <person>	6 -5 0
sb:his <quality>	0 0 -1
sb:hold	6 0 -9
sb:hold in	3 -1 0
sb:hotel	0 -2 2
sb:hour	15 -10 -3
sb:i	12 -8 -2
sb:i have	4 -2 0
sb:if	-2 4 0
sb:in	2 -4 3
sb:in <month-ahead>	6 -6 0
sb:in <month-gone>	17 -14 -1
sb:in <name>	5 -4 0
sb:in <seat>	11 -8 -2
sb:in a	9 -5 -2
sb:in geneva	2 -2 0
sb:in the	-3 7 -3
sb:invitation to	-4 4 0
sb:is	5 -5 0
sb:is expect	-2 3 0
sb:is in	-3 5 0
sb:is the	10 -7 -1
sb:it	6 0 -12
sb:it ,	0 1 0
sb:it come	3 -2 0
sb:it is	-1 0 3
sb:it take	5 -4 0
sb:its	-7 0 7
sb:joint	3 0 -1
sb:keep	-2 -7 8
sb:last	13 -7 -6
sb:later	-3 4 0
sb:lay	1 0 0
sb:leader	-2 5 -2
sb:leader of	3 -1 0
sb:leave	-3 6 -1
sb:let	4 -3 0
sb:licence	2 -1 0
sb:list	-10 12 0
sb:live	-10 -11 17
sb:london	5 -3 0
sb:look	-4 0 4
sb:look at	-1 -1 4
sb:matter	3 -2 0
sb:may	-4 5 0
sb:meet	12 -7 -8
sb:meet ,	8 -4 -2
sb:meet at	4 -3 0
sb:meet in	2 0 -1
sb:meet of	-13 13 0
sb:meet on	6 -4 0
sb:meet since	0 -4 5
sb:meeting	6 -5 0
sb:meeting ,	6 -5 0
sb:men	0 -4 5
sb:minister	11 -6 -5
sb:minister of	4 -3 0
sb:ministry	-5 0 3
sb:minute	-5 5 0
sb:mr	0 1 -5
sb:mr <person>	0 1 -5
sb:my	1 0 0
sb:name	-2 3 0
sb:near	5 -3 0
sb:negotiation	-9 -1 11
sb:negotiator	-4 0 4
sb:new	-4 0 4
sb:next	-9 11 -1
sb:next meet	-2 2 0
sb:next round	-5 5 0
sb:night	9 -7 0
sb:nine	4 -2 0
sb:no	-7 9 -1
sb:nobody	3 0 0
sb:nor	-3 0 4
sb:not	15 -14 0
sb:not ,	4 -4 0
sb:now	-11 7 3
sb:of	8 -23 11
sb:of <day-gone>	4 -2 0
sb:of <name>	2 -13 6
sb:of <span>	-6 7 0
sb:of both	-4 -5 9
sb:of consultation	1 0 0
sb:of his	-1 1 0
sb:of talk	8 -1 -5
sb:of the	0 8 -14
sb:of them	7 -5 0
sb:of trade	4 -3 0
sb:off	2 -11 4
sb:off the	2 -1 0
sb:official	1 0 -2
sb:on	-11 17 -8
sb:on <day-ahead>	-12 15 -2
sb:on <day-gone>	-4 9 -9
sb:on a	-17 10 6
sb:on the	-3 0 2
sb:one	20 -17 -2
sb:one in	2 -1 0
sb:only	3 -3 0
sb:other	0 4 -2
sb:other in	1 0 0
sb:our	8 -1 -6
sb:our <office>	0 2 -2
sb:out	3 0 -2
sb:out of	2 -1 0
sb:over	-6 0 6
sb:paper	-11 11 0
sb:party	-5 6 0
sb:pencilled	-4 5 0
sb:pencilled in	-4 5 0
sb:phone	-5 6 0
sb:phone with	5 -4 0
sb:place in	2 0 0
sb:premier	1 0 0
sb:president	13 -7 -8
sb:press	1 0 0
sb:protested	3 -2 0
sb:put	7 -4 -1
sb:raise	1 0 0
sb:rang	-4 5 0
sb:receive	-4 6 0
sb:receive <person>	-4 6 0
sb:reporter	-5 6 0
sb:result	7 -3 -2
sb:resume	-5 1 1
sb:return	-9 4 2
sb:room	6 -5 0
sb:round	2 4 -13
sb:round ,	-3 4 0
sb:round in	11 -4 -7
sb:round of	4 -2 0
sb:say	-3 3 0
sb:say that	0 1 0
sb:second	12 -9 -4
sb:second ,	2 0 0
sb:second round	3 -1 0
sb:secretary	0 3 -1
sb:see	-7 9 0
sb:session	-3 -1 5
sb:set	-5 5 0
sb:set for	-4 4 0
sb:settle	-3 3 0
sb:shall	-9 11 0
sb:shall be	-4 4 0
sb:sheet	2 0 0
sb:ship	-7 -3 10
sb:shook	5 -2 -1
sb:shook hand	5 -2 -1
sb:side	0 -1 3
sb:sign	2 0 0
sb:since	2 -10 5
sb:since <month-gone>	-1 4 -1
sb:since the	1 -8 4
sb:sit	-12 9 2
sb:sit down	-13 2 9
sb:sit in	3 0 0
sb:sixth	-14 15 0
sb:so	-4 9 -6
sb:so ,	-4 4 0
sb:speak	-13 14 0
sb:speak on	-8 8 0
sb:spoke	15 -12 -3
sb:spoke by	13 -11 0
sb:state	10 -8 0
sb:stay	1 -1 0
sb:summit	2 -1 0
sb:table	-6 0 5
sb:table at	-2 2 0
sb:table in	-4 -3 8
sb:take	7 -5 -1
sb:talk	2 -6 2
sb:talk between	6 -1 -3
sb:talk in	0 -9 6
sb:talked	10 -7 -1
sb:tariff	-8 0 10
sb:tariff talk	-10 -1 11
sb:technical	-4 5 0
sb:telephone	-2 6 -4
sb:telephone on	1 0 0
sb:telephoned	6 -5 0
sb:tell	-3 6 -2
sb:that	-11 10 0
sb:that 's	-5 5 0
sb:that he	-9 10 0
sb:that the	-2 3 0
sb:that there	5 -4 0
sb:the	10 -4 -11
sb:the <name>	4 -1 0
sb:the <office>	0 0 -3
sb:the <organisation>	1 0 -5
sb:the <person>	4 0 -8
sb:the <quality>	1 4 -10
sb:the <seat>	-5 8 -2
sb:the <span>	5 -4 0
sb:the delegation	-2 0 2
sb:the evening	5 -4 0
sb:the first	15 -13 -2
sb:the fourth	3 -2 0
sb:the invitation	2 -1 0
sb:the leader	-2 4 0
sb:the list	0 1 0
sb:the matter	3 -2 0
sb:the meet	4 0 -1
sb:the next	3 -2 0
sb:the phone	-5 6 0
sb:the port	3 -1 0
sb:the president	5 -3 0
sb:the second	-3 3 0
sb:the sixth	-14 15 0
sb:the table	-6 0 5
sb:the talk	2 -1 0
sb:the tariff	-11 0 10
sb:the telephone	5 -4 0
sb:the third	1 1 -5
sb:the three	0 1 0
sb:the truce	6 -5 0
sb:the two	2 -5 2
sb:their	-2 0 2
sb:their second	2 -1 0
sb:their third	0 -4 4
sb:them	3 0 -5
sb:them to	-4 6 0
sb:then	8 -6 -1
sb:then the	2 -2 0
sb:there	-10 13 -3
sb:there is	9 -8 0
sb:they	-19 24 -9
sb:they are	0 1 0
sb:they meet	1 -1 0
sb:they will	-6 7 0
sb:they'll	-2 3 0
sb:thi	-5 -1 8
sb:third	-6 4 0
sb:third meet	1 0 0
sb:third round	-4 4 0
sb:those	0 -7 6
sb:three	7 -2 -5
sb:through	6 -3 0
sb:time	1 -4 1
sb:time ,	2 -1 0
sb:time in	-1 0 2
sb:to	-25 31 -7
sb:to <seat>	9 -8 0
sb:to be	-5 6 0
sb:to meet	0 1 0
sb:to see	-3 4 0
sb:to the	0 1 -3
sb:together	0 1 0
sb:together in	0 2 0
sb:trade	8 -11 0
sb:trade ,	2 -2 0
sb:trade minister	3 0 0
sb:truce	15 -9 -4
sb:twice	2 -1 0
sb:two	5 -6 0
sb:two <office>	-5 -5 9
sb:two government	3 -3 0
sb:two have	-1 2 0
sb:two president	9 -6 -1
sb:two side	2 -1 0
sb:under	7 -6 0
sb:until	0 0 -1
sb:up	-3 10 -7
sb:vice	4 0 -1
sb:video	-1 3 0
sb:visit	6 -4 -1
sb:visit to	1 0 0
sb:was	2 0 -5
sb:was in	1 0 0
sb:was the	-7 7 0
sb:was their	1 0 0
sb:we	0 -4 4
sb:week	-8 0 10
sb:were	14 -13 0
sb:were hold	5 -4 0
sb:were in	1 0 0
sb:were to	-2 0 2
sb:what	0 4 -4
sb:what <person>	3 -2 0
sb:when	-1 4 -1
sb:when the	3 -2 0
sb:when they	-6 7 0
sb:whether	2 -1 0
sb:which	-3 6 -3
sb:which the	1 0 0
sb:who	6 -2 -5
sb:will	-17 17 -1
sb:will be	-4 5 0
sb:with	6 -5 0
sb:with <name>	0 -5 6
sb:with <person>	5 -2 0
sb:with the	5 -2 0
sb:without	-10 12 -1
sb:working	1 0 0
sb:would	-17 18 0
sb:write	-6 6 0
sb:year	0 -4 1
sb:you	12 -11 0
sb:—	11 -19 4
seat	-2 -3 6
seat-home	-3 -3 7
seat-other	9 -14 3
seat-side	-7 10 -3
sent:calls	0 9 -20
sent:coming	-58 53 0
sent:ended	11 -25 12
sent:experts	-33 20 10
sent:m=arrives	-9 6 2
sent:m=bargain	-2 4 0
sent:m=broke up	4 0 -1
sent:m=came	11 -6 -5
sent:m=closed	-2 -2 5
sent:m=come	-12 14 -3
sent:m=conference	-1 1 0
sent:m=consultations	5 0 -5
sent:m=delegation	-4 0 4
sent:m=dinner	-12 12 0
sent:m=due	-7 8 0
sent:m=ended	9 -2 -6
sent:m=expected	0 1 -1
sent:m=flies	-1 2 0
sent:m=go	-9 3 5
sent:m=goes	-6 -1 7
sent:m=here	5 -3 0
sent:m=lunch	6 -6 0
sent:m=meet	-13 18 -5
sent:m=meeting	-9 5 4
sent:m=meetings	6 -5 0
sent:m=meets	8 -6 -1
sent:m=met	29 -24 -6
sent:m=negotiations	-9 0 10
sent:m=negotiators	5 -2 -2
sent:m=parted	3 -2 0
sent:m=received	6 -5 0
sent:m=round	2 6 -16
sent:m=rounds	9 -5 -3
sent:m=sat	3 -6 0
sent:m=session	-4 0 5
sent:m=settled	6 -3 -1
sent:m=shook hands	5 -2 -1
sent:m=signed	4 -2 0
sent:m=sit	-8 6 0
sent:m=sits	-4 6 0
sent:m=sitting	-13 7 4
sent:m=spent	6 -5 0
sent:m=summit	3 -1 0
sent:m=table	-4 0 5
sent:m=talked	14 -10 -2
sent:m=talks	4 -16 8
sent:m=there	-7 3 2
sent:m=time	-6 8 -1
sent:m=to see	-13 14 0
sent:m=visit	3 -5 0
sent:m=went	8 -6 0
sent:m=where	0 -2 0
sent:meets	-5 1 6
sent:running	-10 -22 33
sent:summit	14 -7 -10
sent:sure	8 -3 -7
sent:wished	12 0 -26
sides=0	-1 6 -7
sides=1	20 -22 2
sides=2	-5 7 -1
sides=3	-9 13 -5
sort=call	7 -3 -4
sort=land	-4 6 -1
sort=meeting	-12 16 -4
sort=venue	0 1 -1
t0=future	-8 12 -4
t0=future-passive	-4 5 0
t0=modal	-16 13 1
t0=past	38 -38 -6
t0=past-passive	11 -8 -2
t0=perfect	-14 9 3
t0=pluperfect	8 -6 0
t0=present	-15 6 9
t0=present-passive	-4 7 -3
t1=future	-8 12 -4
t1=future-passive	-4 5 0
t1=gerund	10 -5 -3
t1=infinitive	-9 11 -1
t1=modal	-16 13 1
t1=participle-passive	17 -9 -8
t1=past	35 -35 -4
t1=past-passive	11 -7 -2
t1=perfect	-15 11 3
t1=pluperfect	8 -6 0
t1=present	-14 4 10
t1=present-passive	-4 7 -3
t2=future	-8 2 3
t2=gerund	-4 -1 6
t2=infinitive	-13 2 9
t2=past	3 0 -7
t2=perfect	11 -9 0
t2=present	-12 19 -7
tail=a	-24 16 9
tail=d	20 -10 -15
tail=e	18 -8 -13
tail=g	-21 29 -15
tail=h	-3 5 0
tail=i	-15 24 -16
tail=k	9 -26 12
tail=m	0 -24 16
tail=n	26 -18 -14
tail=o	24 -4 -35
tail=r	12 0 -23
tail=s	0 -13 15
tail=t	8 -11 0
tail=u	4 0 -3
tail=x	1 -8 5
tail=y	-1 1 0
tail=z	9 -6 -1
tail=é	-10 12 0
third-side	-8 3 6
top	15 -28 10
town-l	6 0 -8
town-none	-9 11 -4
town-r	15 -19 0
town=l0	10 -3 -12
town=l1	21 -14 -8
town=l2	-11 11 0
town=l3	-16 11 3
town=l4	9 -9 0
town=l5	1 0 0
town=r0	8 -1 -5
town=r1	13 -7 -5
town=r2	6 -2 -4
town=r4	-2 -11 13
town=r5	1 0 0
towns=0	-8 8 0
towns=1	1 4 -9
towns=2	5 -9 1
towns=3	0 6 -8
towns=4	1 -5 3
tri:city day-none no-word	0 7 -20
tri:city day-none part:sure	8 -1 -7
tri:city day-none prev:sure	2 0 0
tri:city day-none sent:sure	1 0 0
tri:city day=l1 no-word	15 -14 0
tri:city day=l1 sent:sure	-7 7 0
tri:city day=l4 no-word	0 1 0
tri:city day=l4 part:sure	-1 -4 6
tri:city day=r0 no-word	2 -6 1
tri:city day=r0 part:sure	-7 1 5
tri:city day=r0 prev:sure	-7 2 4
tri:city day=r0 sent:sure	3 -2 0
tri:city day=r1 no-word	6 -2 -2
tri:city day=r1 part:sure	4 -1 -1
tri:city day=r1 sent:sure	-5 7 0
tri:city day=r2 no-word	-2 3 0
tri:city day=r3 no-word	-5 5 0
tri:city day=r3 sent:sure	2 -1 0
tri:city day=r4 no-word	-2 4 0
tri:day day-none no-word	1 -5 3
tri:day day-none part:sure	-5 7 -1
tri:day day-none prev:sure	4 -2 0
tri:l=<begin> city day-none	8 -6 0
tri:l=<begin> city day=r0	16 -12 -2
tri:l=<begin> city day=r1	5 -3 0
tri:l=<begin> city no-word	21 -14 -9
tri:l=<begin> day-none no-word	-16 17 0
tri:l=<begin> day-none prev:sure	12 -11 0
tri:l=<begin> day=r0 no-word	-5 -9 14
tri:l=<begin> day=r0 sent:sure	3 0 0
tri:l=<begin> day=r1 no-word	0 2 -6
tri:l=<begin> day=r2 no-word	9 -4 -4
tri:l=<begin> seat-home day-none	2 0 0
tri:l=<begin> seat-home day=r0	-9 -4 14
tri:l=<begin> seat-home no-word	-11 -2 14
tri:l=<begin> seat-home sent:sure	12 -10 -1
tri:l=<begin> seat-other no-word	-10 5 4
tri:l=<begin> seat-side day-none	-4 5 0
tri:l=<begin> seat-side no-word	-17 18 -1
tri:l=<begin> unknown day-none	3 0 -6
tri:l=<begin> unknown day=r0	-1 -4 5
tri:l=<begin> unknown no-word	-7 9 0
tri:l=a day=r3 no-word	-3 4 0
tri:l=a word day=r3	-3 4 0
tri:l=a word no-word	-4 5 0
tri:l=after city day-none	3 0 0
tri:l=after city no-word	3 0 0
tri:l=after day-none no-word	3 0 0
tri:l=and city day-none	3 -1 0
tri:l=and day-none no-word	-5 0 4
tri:l=at city day-none	-3 3 0
tri:l=at city day=r1	-1 1 0
tri:l=at city no-word	-2 2 0
tri:l=at city part:sure	-2 2 0
tri:l=at day-none no-word	-1 2 0
tri:l=at day-none sent:sure	1 0 0
tri:l=at day=r1 part:sure	5 -4 0
tri:l=at unknown day=r1	7 -6 0
tri:l=at unknown part:sure	5 -4 0
tri:l=at unknown sent:sure	1 -1 0
tri:l=by day-none no-word	4 -3 0
tri:l=by day=r1 no-word	-2 2 0
tri:l=by word day=r1	0 2 0
tri:l=by word no-word	7 -6 0
tri:l=for city day-none	-9 9 0
tri:l=for city no-word	-9 10 0
tri:l=for day-none no-word	-12 13 0
tri:l=from day-none no-word	-10 5 4
tri:l=from seat-side no-word	0 0 -1
tri:l=in city day-none	1 4 -15
tri:l=in city day=l1	-1 3 0
tri:l=in city day=l2	0 2 0
tri:l=in city day=l3	0 1 0
tri:l=in city day=l4	-2 0 5
tri:l=in city day=r1	12 -6 -5
tri:l=in city day=r2	2 -1 0
tri:l=in city day=r3	-6 0 4
tri:l=in city no-word	-3 14 -24
tri:l=in city part:sure	0 -8 6
tri:l=in city prev:sure	-3 0 2
tri:l=in city sent:sure	10 -6 -4
tri:l=in day-none no-word	18 -13 -7
tri:l=in day-none part:sure	-6 0 5
tri:l=in day-none prev:sure	-12 13 0
tri:l=in day-none sent:sure	6 -3 -2
tri:l=in day=l1 no-word	-5 9 -2
tri:l=in day=l1 part:sure	1 0 0
tri:l=in day=l1 prev:sure	-1 3 0
tri:l=in day=l1 sent:sure	-1 3 0
tri:l=in day=l2 no-word	-6 8 0
tri:l=in day=l2 part:sure	8 -5 -2
tri:l=in day=l4 no-word	0 2 -2
tri:l=in day=l4 part:sure	0 -4 3
tri:l=in day=r0 no-word	8 0 -7
tri:l=in day=r0 part:sure	-10 12 0
tri:l=in day=r0 prev:sure	-10 11 0
tri:l=in day=r0 sent:sure	17 -21 3
tri:l=in day=r1 no-word	-1 -3 6
tri:l=in day=r1 part:sure	2 0 -2
tri:l=in day=r1 sent:sure	1 -4 1
tri:l=in day=r2 no-word	1 0 0
tri:l=in day=r2 part:sure	-13 -2 14
tri:l=in day=r2 sent:sure	-3 5 0
tri:l=in day=r3 no-word	-6 7 0
tri:l=in day=r3 part:sure	3 -1 0
tri:l=in day=r3 prev:sure	-5 0 3
tri:l=in day=r4 no-word	0 -9 9
tri:l=in seat-home day-none	0 2 -7
tri:l=in seat-home day=l2	-4 5 0
tri:l=in seat-home day=r0	0 -2 1
tri:l=in seat-home day=r1	1 0 0
tri:l=in seat-home day=r3	-1 2 0
tri:l=in seat-home no-word	-4 0 4
tri:l=in seat-home part:sure	3 0 -3
tri:l=in seat-home sent:sure	-4 0 3
tri:l=in seat-other day-none	14 -9 -4
tri:l=in seat-other day=r0	5 -4 0
tri:l=in seat-other no-word	14 -9 -4
tri:l=in seat-other part:sure	0 3 -3
tri:l=in seat-other sent:sure	9 -8 0
tri:l=in seat-side day-none	9 -10 0
tri:l=in seat-side day=l1	0 1 0
tri:l=in seat-side day=l2	1 0 0
tri:l=in seat-side day=r1	0 -4 1
tri:l=in seat-side no-word	11 -13 0
tri:l=in seat-side part:sure	1 -9 5
tri:l=in seat-side prev:sure	-15 15 0
tri:l=in unknown day-none	-8 0 10
tri:l=in unknown day=l1	-8 14 -6
tri:l=in unknown day=l4	3 0 -4
tri:l=in unknown day=r0	-2 8 -4
tri:l=in unknown day=r1	-7 1 5
tri:l=in unknown day=r2	-4 -1 7
tri:l=in unknown no-word	0 -3 4
tri:l=in unknown part:sure	-6 0 5
tri:l=in unknown prev:sure	-11 15 -3
tri:l=in word day-none	0 1 0
tri:l=in word day=r1	0 1 0
tri:l=in word part:sure	-3 4 0
tri:l=of city day-none	1 0 0
tri:l=of city day=r3	2 -1 0
tri:l=of city no-word	10 -7 -1
tri:l=of day-none no-word	-11 1 8
tri:l=of unknown day-none	-21 7 11
tri:l=of unknown no-word	-21 7 11
tri:l=on day day-none	0 2 -7
tri:l=on day no-word	0 4 -6
tri:l=on day part:sure	2 -1 0
tri:l=on day-none no-word	-1 6 -5
tri:l=on day-none part:sure	2 -1 0
tri:l=see word part:sure	-2 2 0
tri:l=spoke day no-word	2 -1 0
tri:l=that day-none no-word	-3 5 0
tri:l=the city day-none	1 0 0
tri:l=the day-none no-word	17 -26 8
tri:l=the day-none part:sure	2 0 0
tri:l=the day=r1 no-word	-15 16 0
tri:l=the day=r2 no-word	3 0 0
tri:l=the unknown day-none	8 -6 0
tri:l=the unknown no-word	5 -3 0
tri:l=the word day-none	8 -19 9
tri:l=the word day=r1	-17 18 0
tri:l=the word day=r2	3 -2 0
tri:l=the word no-word	-9 2 7
tri:l=to day-none no-word	-12 6 3
tri:l=to day-none part:sure	-1 2 0
tri:l=to day-none sent:sure	3 -2 0
tri:l=to day=r2 part:sure	-1 1 0
tri:l=to seat-home day-none	-1 1 0
tri:l=to seat-home part:sure	1 0 0
tri:l=to seat-side day-none	0 2 0
tri:l=to seat-side day=r1	0 1 0
tri:l=to seat-side no-word	-1 3 0
tri:l=to seat-side part:sure	-3 4 0
tri:l=to unknown no-word	-5 0 4
tri:l=to word day-none	-1 2 0
tri:l=to word no-word	5 -4 0
tri:l=to word part:sure	-2 3 0
tri:seat-home day-none no-word	-1 8 -8
tri:seat-home day-none part:sure	0 2 -2
tri:seat-home day-none sent:sure	0 1 0
tri:seat-home day=r0 no-word	5 -20 8
tri:seat-home day=r0 part:sure	0 0 -2
tri:seat-home day=r0 sent:sure	2 -7 2
tri:seat-home day=r1 no-word	1 0 0
tri:seat-home day=r1 part:sure	1 0 0
tri:seat-other day-none no-word	-7 -3 12
tri:seat-other day=r0 sent:sure	9 -8 0
tri:seat-other day=r1 no-word	10 -7 -2
tri:seat-side day-none no-word	2 4 -17
tri:seat-side day-none part:sure	0 -7 7
tri:seat-side day=r0 no-word	-8 10 -1
tri:seat-side day=r1 no-word	-4 -1 6
tri:seat-side day=r1 part:sure	5 0 -5
tri:seat-side day=r2 part:sure	-2 0 3
tri:unknown day-none no-word	0 -6 8
tri:unknown day-none part:sure	-3 0 2
tri:unknown day-none prev:sure	4 -1 -1
tri:unknown day-none sent:sure	5 -3 0
tri:unknown day=l1 no-word	-12 15 -2
tri:unknown day=l1 prev:sure	-2 3 0
tri:unknown day=r0 no-word	-4 0 2
tri:unknown day=r0 part:sure	2 0 -3
tri:unknown day=r0 sent:sure	0 0 -1
tri:unknown day=r1 no-word	-12 14 0
tri:unknown day=r1 part:sure	1 -4 2
tri:unknown day=r1 sent:sure	1 -5 2
tri:unknown day=r2 no-word	13 -10 -3
tri:unknown day=r2 part:sure	-8 0 8
tri:unknown day=r2 prev:sure	3 -2 0
tri:unknown day=r3 no-word	4 -1 0
tri:word day-none no-word	23 -32 7
tri:word day-none part:sure	-5 8 -2
tri:word day=l1 part:sure	-6 6 0
tri:word day=l3 no-word	-4 4 0
tri:word day=r0 no-word	0 0 -3
tri:word day=r1 no-word	-13 16 -3
tri:word day=r1 part:sure	0 1 0
tri:word day=r2 no-word	-1 3 0
tri:word day=r3 part:sure	-2 3 0
two-words	6 -25 18
unknown	0 -3 4
v0-none	8 -2 -8
v0=be	9 -9 0
v0=come	0 4 -7
v0=expect	-5 7 -1
v0=go	-2 -5 8
v0=have	0 3 -1
v0=hold	3 0 -5
v0=leave	-5 7 -1
v0=look	-4 0 4
v0=meet	2 0 0
v0=other	-5 12 -8
v0=put	13 -11 0
v0=receive	-4 6 0
v0=resume	-5 1 1
v0=say	0 -4 1
v0=see	-6 7 0
v0=sit	0 0 1
v0=take	1 0 0
v1-none	5 -2 -4
v1=be	6 -7 0
v1=come	0 4 -7
v1=end	6 0 -4
v1=expect	-2 3 0
v1=go	-2 -5 8
v1=have	0 3 -1
v1=hold	-1 7 -5
v1=leave	-3 6 -1
v1=look	-4 0 4
v1=make	2 0 0
v1=meet	12 -8 -4
v1=other	-5 12 -8
v1=put	12 -10 0
v1=receive	-4 6 0
v1=resume	-5 1 1
v1=say	0 -1 2
v1=see	-9 10 0
v1=sit	-1 0 1
v1=take	1 0 0
v2-none	8 1 -17
v2=be	8 -2 -7
v2=bring	0 1 0
v2=go	0 4 -1
v2=have	-11 11 0
v2=meet	2 -1 0
v2=other	5 -3 0
v2=settle	4 0 -2
verbless	10 -5 -8
vt0=be future	-5 6 0
vt0=be past	18 -15 -3
vt0=be present	0 -3 3
vt0=come past	4 -1 -1
vt0=come present	0 3 -1
vt0=expect present	-8 10 -1
vt0=go present	-5 -4 9
vt0=have present	-2 5 0
vt0=hold future	-4 5 0
vt0=hold past	5 -2 -1
vt0=leave present	4 -1 0
vt0=meet future	-1 3 0
vt0=meet modal	-1 2 0
vt0=meet past	6 -5 0
vt0=meet present	4 -2 -1
vt0=other past	3 0 0
vt0=other perfect	-4 6 -1
vt0=other present	-3 5 0
vt0=put present	5 -4 0
vt0=say past	3 -1 0
vt0=say present	0 -1 2
vt0=sit past	6 -7 0
vt0=sit present	-9 1 3
vt1=be future	-5 6 0
vt1=be past	18 -15 -3
vt1=be present	-1 -1 4
vt1=come past	4 -1 -1
vt1=come present	0 3 -1
vt1=end participle	5 0 -4
vt1=expect present	-2 3 0
vt1=go present	-5 -4 9
vt1=have present	-2 5 0
vt1=hold future	-4 5 0
vt1=hold past	3 0 0
vt1=leave present	4 -1 0
vt1=meet future	-1 3 0
vt1=meet gerund	7 -4 -1
vt1=meet modal	-1 2 0
vt1=meet participle	7 -6 0
vt1=meet past	6 -5 0
vt1=meet present	4 -2 -1
vt1=other past	3 0 0
vt1=other perfect	-4 6 -1
vt1=other present	-3 5 0
vt1=put present	5 -4 0
vt1=say present	0 -1 2
vt1=sit past	6 -7 0
vt1=sit present	-9 1 3
vt2=be past	7 -6 0
vt2=be present	0 2 -4
vt2=bring past	0 1 0
vt2=other perfect	1 0 0
word=call	12 -8 -4
word=meeting	-6 6 0
word=phone	2 0 0
word=rang	6 -5 0
word=south korea	-1 2 0
word=speak	-15 16 0
word=spoke	23 -20 -2
word=telephone	0 -9 8
word=telephoned	9 -9 0
word=video	-11 13 -1
word=visit	1 -1 0
word=white house	-2 4 -1
words=0	-16 1 18
words=1	-25 21 4
words=2	8 -5 -5
words=3	6 7 -26
words=4	4 -3 -1
words=5	16 -14 -3
year	7 -6 0`;
