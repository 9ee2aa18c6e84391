// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_STATE = `held	planned	under way
<always>	9 1 -15
a:-	0 -10 7
a:<agent>	14 -21 3
a:<day-ahead>	-23 30 -11
a:<day-ahead> and	-3 6 -1
a:<day-ahead> for	-3 8 -2
a:<day-gone>	14 -19 1
a:<day-gone> .	-15 18 -1
a:<day-gone> and	-3 -7 11
a:<day-gone> for	-14 -5 17
a:<day-gone> night	-5 8 -4
a:<day-today>	2 -22 16
a:<day-today> .	-19 -8 23
a:<day-today> to	-8 0 10
a:<day-today> with	19 -14 -4
a:<duty>	-7 2 5
a:<goods>	0 -11 10
a:<level-noun>	-4 6 0
a:<level>	-5 -8 16
a:<month-ahead>	1 1 -6
a:<month-gone>	13 -6 -10
a:<name>	-11 12 0
a:<name> and	-1 -6 7
a:<number>	13 -12 -1
a:<number> .	6 -1 -5
a:<office>	14 -16 0
a:<office> .	20 -15 -4
a:<organisation>	-11 8 2
a:<person> .	2 -6 1
a:<person> and	-9 11 -2
a:<quality>	-8 -6 16
a:<quality> good	-13 7 5
a:<seat>	0 6 -8
a:<seat> in	7 -6 0
a:<span>	-24 21 1
a:<span> .	-19 20 0
a:<v-agree>	6 -8 0
a:<v-bear>	16 -8 -8
a:<v-buy>	9 -5 -3
a:<v-down>	-2 7 -6
a:<v-end>	-11 3 9
a:<v-impose>	6 -8 3
a:<v-propose>	13 -11 -4
a:<v-return>	-3 6 0
a:<v-sell>	10 -7 -1
a:<v-suspend>	12 -10 -1
a:<v-target>	-1 -14 15
a:<v-up>	-2 -4 8
a:?	-5 12 -13
a:a	-12 8 4
a:a telephone	6 -5 0
a:again	9 -3 -6
a:again .	14 -12 0
a:ago	11 -8 -1
a:ago .	7 -6 0
a:agree	8 -5 -3
a:an extension	-7 8 0
a:and	8 -12 3
a:and <name>	0 -9 7
a:and <person>	-13 15 -2
a:and <seat>	5 0 -8
a:are	-8 -1 10
a:at <number>	8 -7 0
a:at the	-12 16 -1
a:be	9 -13 1
a:been	-2 7 -4
a:before	7 -3 -4
a:between <person>	7 -6 0
a:between the	10 -8 0
a:broke	6 0 -3
a:by	8 -15 4
a:by telephone	7 -3 -2
a:by the	-5 -1 8
a:by video	12 -9 0
a:each	-7 7 0
a:evening	14 -12 0
a:for	-12 3 9
a:for <day-ahead>	-6 8 0
a:for <span>	-13 5 7
a:for a	-20 12 9
a:for talk	-11 5 5
a:from <day-ahead>	-1 8 -4
a:from <day-gone>	14 -5 -6
a:go	9 -7 -1
a:good	-18 12 5
a:has	0 6 -13
a:have	-9 4 2
a:his	7 -9 0
a:hour	6 -5 0
a:in	7 6 -30
a:in <month-gone>	18 -13 -5
a:in <name>	-12 14 0
a:in <number>	-8 9 0
a:in <seat>	-11 13 0
a:in a	14 -13 0
a:in the	-13 15 -1
a:it	4 0 -7
a:its	16 -13 -4
a:last	-12 2 10
a:last week	7 -2 -5
a:later	-21 22 0
a:later in	-7 7 0
a:minute	8 -6 0
a:minute .	7 -5 0
a:month	-6 10 -3
a:month .	-6 8 0
a:mr	-5 6 0
a:next	-7 9 0
a:next week	-9 10 0
a:night	-7 10 -5
a:no	-1 -4 7
a:of	-9 4 6
a:of <month-gone>	-10 11 0
a:on <day-ahead>	-14 23 -19
a:on <day-gone>	14 -9 -9
a:on <day-today>	4 -21 9
a:on <quality>	-10 7 1
a:on the	7 -3 -6
a:one	-5 7 0
a:out	-4 9 -4
a:pause	6 -3 0
a:plan	10 -7 -2
a:put	-15 9 4
a:round	7 -3 -3
a:round of	6 -6 0
a:run	11 -10 0
a:same	6 -4 0
a:say	3 0 -8
a:second	-4 11 -4
a:set	9 -8 0
a:sign	0 -8 6
a:since <day-gone>	-7 0 8
a:speak	-16 16 0
a:still	-10 14 -4
a:take	-12 15 -3
a:talk with	-5 7 0
a:tariff .	0 14 -15
a:tariff truce	-6 0 7
a:telephone	8 -4 -4
a:telephone call	6 -6 0
a:telephone on	-4 6 0
a:the <day-ahead>	-3 7 -3
a:the <office>	9 -7 0
a:the <quality>	-14 1 10
a:the same	6 -4 0
a:the second	-12 9 1
a:the two	12 -9 0
a:their	10 -13 -2
a:thi week	-15 6 6
a:three	6 -5 0
a:time	-9 13 -3
a:to	15 -26 11
a:to <day-ahead>	6 -4 0
a:to <level>	2 -7 3
a:trade	-1 7 -5
a:truce	4 -12 5
a:two	14 -6 -11
a:until	15 -28 10
a:until <day-ahead>	4 -20 12
a:up	18 -28 4
a:was	6 -4 0
a:week	-15 15 0
a:week .	-4 10 -7
a:week ago	8 -5 0
a:week of	-9 9 0
a:will	10 -22 12
a:with	10 -2 -11
a:with <name>	-5 8 -1
a:with <person>	12 -9 -1
a:with <quality>	6 -5 0
a:with a	-11 15 -5
a:within	-9 10 0
a:within <span>	-6 6 0
a:without	13 -9 -3
a:would	4 0 -7
asks	-5 12 -15
b:"	8 -4 -5
b:'s	-13 17 -5
b:,	6 -2 -6
b:, <name>	-6 7 0
b:, <person>	0 -6 4
b:, and	5 -17 14
b:, at	-7 9 -1
b:, in	3 6 -27
b:, meet	-4 0 6
b:, on	-5 -2 8
b:, say	-8 10 -2
b:, the	-10 5 5
b:, was	6 -2 -1
b:, will	11 -10 0
b:-	17 -8 -11
b:- <name>	11 -1 -10
b::	-10 -6 18
b:: <name>	-10 -8 16
b:: <number>	6 -17 8
b:: <person>	-1 -7 8
b:: the	-3 -10 11
b:: they	6 -4 0
b:<agent>	-4 6 -1
b:<day-ahead>	-4 14 -15
b:<day-ahead> in	-6 15 -12
b:<day-gone>	7 -2 -8
b:<day-gone> <person>	-12 14 -3
b:<day-gone> and	6 -6 0
b:<day-gone> in	12 -15 0
b:<duty>	-22 -1 24
b:<gate>	2 -7 2
b:<goods>	0 8 -12
b:<level-noun>	5 -9 3
b:<level>	27 -20 -7
b:<month-gone>	11 -8 -1
b:<name>	4 -11 3
b:<name> 's	5 0 -8
b:<name> and	-13 -3 17
b:<name> in	-4 -5 9
b:<not>	6 -2 -5
b:<number>	14 -22 5
b:<number> the	10 -8 0
b:<office>	-8 13 -4
b:<office> are	-10 -5 13
b:<office> have	7 -4 -1
b:<office> in	-6 14 -13
b:<office> of	-11 6 0
b:<organisation> in	0 -5 6
b:<person>	6 -8 1
b:<person> and	3 -17 12
b:<person> fly	-5 6 0
b:<person> has	-4 0 6
b:<person> in	0 8 -14
b:<person> of	10 -8 0
b:<person> receive	-3 6 -2
b:<person> sit	-9 -1 11
b:<person> spoke	19 -17 0
b:<person> tell	13 -11 -1
b:<person> to	-17 17 0
b:<person> will	-5 7 0
b:<person> would	-10 11 0
b:<quality>	-2 -2 6
b:<quality> negotiator	-14 11 2
b:<quality> official	-7 2 3
b:<quality> president	-2 6 -2
b:<seat>	4 2 -16
b:<seat> and	-3 8 -6
b:<span>	18 -8 -10
b:<span> in	12 -7 -4
b:<v-agree>	18 -9 -19
b:<v-bear>	-7 7 0
b:<v-begin>	-9 1 9
b:<v-buy>	7 -6 0
b:<v-down>	13 -7 -9
b:<v-end>	6 0 -12
b:<v-impose>	17 -8 -19
b:<v-propose>	-15 13 2
b:<v-return>	-10 14 -1
b:<v-say>	7 -6 0
b:<v-stay>	4 -7 0
b:<v-suspend>	1 2 -8
b:<v-target>	-9 8 0
b:<v-up>	15 -17 0
b:a	-10 15 -5
b:a meet	-16 17 0
b:a third	-6 5 0
b:after	22 -17 -8
b:after a	9 -6 -3
b:agree	-4 7 -4
b:agree on	-7 8 0
b:agree to	-8 8 0
b:all	22 -18 -6
b:also	-15 6 9
b:an extension	8 -7 0
b:and	-12 -8 24
b:and <name>	0 -7 6
b:and <person>	10 -12 0
b:and <quality>	-17 9 10
b:and he	-2 -10 13
b:and the	0 -8 5
b:are	-22 8 14
b:are to	-9 12 0
b:arrive	0 6 -7
b:arrive in	0 6 -7
b:as	20 -25 0
b:at	0 -16 17
b:at a	11 -12 0
b:at the	-8 -9 18
b:back	28 -25 -6
b:back to	17 -16 0
b:bargain	-5 6 0
b:be	-20 19 0
b:be hold	-15 16 0
b:be in	-14 15 0
b:before	-6 9 -3
b:before the	-7 7 0
b:begin	-19 2 14
b:between	7 0 -9
b:both	-2 -2 7
b:both side	0 -8 8
b:by	14 -10 -5
b:by the	0 -10 6
b:come	0 6 -14
b:come back	13 -13 0
b:conference	-8 -2 11
b:continue	-6 7 0
b:day	9 -18 2
b:deal	11 -9 0
b:delegation	5 -7 0
b:did	36 -33 -4
b:down	2 -8 2
b:down in	-4 -1 6
b:due	3 0 -6
b:economic	6 -3 -1
b:end	6 0 -8
b:end <span>	-7 9 0
b:evening	12 -11 0
b:expect	-9 14 -8
b:expect in	-3 9 -4
b:expect to	-9 9 0
b:expert	-6 5 0
b:extension	9 -7 0
b:first	9 -14 1
b:flew	-10 0 9
b:fly	-10 12 0
b:fly to	-10 12 0
b:follow	9 -8 0
b:followed	12 -11 0
b:for	-20 25 -7
b:for <day-ahead>	-3 6 0
b:for a	-12 8 4
b:for the	-6 7 0
b:fourth round	-8 0 7
b:from <name>	7 -3 -4
b:from our	-4 10 -8
b:from the	6 -3 0
b:go	9 -12 2
b:good	-9 -12 18
b:good morning	7 -5 -3
b:had	20 -12 -14
b:had prepare	7 -6 0
b:half	2 -11 6
b:hand	10 -5 -3
b:hand on	6 -4 0
b:he expect	-10 10 0
b:he had	7 -5 -1
b:he lifeng	-3 6 -1
b:he say	9 -9 0
b:him	6 -6 0
b:his	-9 13 -5
b:hold	-3 8 -5
b:hold in	-4 6 0
b:hotel	-13 -4 16
b:hour	13 -10 -1
b:house	7 -6 0
b:i	0 3 -6
b:if	-7 9 -2
b:in <month-gone>	7 -5 0
b:in a	13 -17 0
b:into	-12 2 9
b:is	5 0 -7
b:is in	5 -6 0
b:is the	0 -9 5
b:it	14 -6 -10
b:it in	-6 13 -5
b:it is	-7 13 -8
b:it was	12 -9 0
b:its	-8 4 0
b:joint	6 -1 -3
b:land	-11 7 3
b:land in	-11 6 3
b:last	9 -5 -2
b:lifeng	-3 6 -1
b:meet	1 2 -6
b:meet <person>	-12 14 0
b:meet at	6 -5 0
b:meet in	5 -6 0
b:meet of	-8 10 0
b:men	2 -6 2
b:minute	-13 6 6
b:morning	1 -8 2
b:morning from	7 -5 -3
b:mr	10 -5 -5
b:mr <person>	9 -4 -5
b:name	9 -8 0
b:negotiate	6 -11 4
b:negotiate in	0 -6 4
b:negotiation	-6 -2 9
b:negotiator	-14 12 0
b:next	7 -3 -2
b:no	6 -1 -5
b:nobody	6 -3 -1
b:number	9 -6 -1
b:of	8 -15 5
b:of <name>	9 -14 -1
b:of a	5 -14 4
b:of both	-13 9 0
b:of the	20 -10 -17
b:of trade	-6 0 6
b:official	-7 2 3
b:on <day-gone>	-5 8 -4
b:on <day-today>	-6 10 -3
b:on a	-12 12 0
b:on the	9 -14 4
b:one	-8 4 3
b:open	-23 5 17
b:open in	-10 2 6
b:opened	-1 -6 8
b:order	7 -6 0
b:other	6 -4 0
b:our	10 0 -16
b:our <office>	11 -4 -10
b:out in	-8 9 0
b:over	-8 0 8
b:own	-13 13 0
b:pair	-7 8 0
b:place	-7 1 4
b:place in	2 -9 5
b:premier	-3 6 -1
b:premier he	-3 6 -1
b:prepare the	6 -6 0
b:president	-1 6 -7
b:president had	9 -9 0
b:president would	-6 7 0
b:put	19 -18 0
b:reach	12 -8 -2
b:receive	-3 6 -2
b:reporter	-3 6 -1
b:reporter in	-5 7 0
b:result	4 -14 6
b:result of	13 -12 0
b:return	-6 12 -4
b:room	-3 -2 7
b:round	-1 6 -5
b:round in	5 0 -11
b:round of	-7 1 5
b:say the	-17 18 0
b:second	3 -7 0
b:second round	11 -6 -4
b:see	-10 12 0
b:session	-7 0 6
b:settle	11 -10 0
b:shall be	6 -4 0
b:shook	11 -6 -3
b:shook hand	10 -5 -3
b:side	8 -12 5
b:sign	9 -6 -2
b:sign it	-10 11 0
b:since	23 -16 -9
b:since the	6 -5 0
b:sit	0 -10 8
b:sit in	4 -15 9
b:so	-6 9 -2
b:speak	-7 9 0
b:speak by	-14 14 0
b:spoke	23 -18 -5
b:spoke by	21 -18 -2
b:spoken	8 -7 0
b:state	2 -14 7
b:subject	-7 8 0
b:table	-7 -2 10
b:table in	-5 -11 14
b:take place	-7 1 4
b:talk	2 -9 4
b:talk at	7 -6 0
b:talk in	11 -17 0
b:talk with	-9 1 5
b:talked	15 -13 0
b:talked by	6 -6 0
b:tariff	-21 -3 24
b:tariff talk	-18 -3 21
b:tell a	-10 6 4
b:the <name>	-6 0 7
b:the <office>	5 0 -7
b:the <organisation>	-11 6 5
b:the <quality>	7 -1 -4
b:the <span>	9 -7 0
b:the deal	6 -5 0
b:the delegation	8 -11 0
b:the first	0 -7 4
b:the fourth	6 -4 0
b:the meet	15 -12 -3
b:the next	8 -6 -1
b:the pair	-7 8 0
b:the president	-8 9 0
b:the second	6 -2 -1
b:the table	-9 -3 13
b:the talk	6 -10 1
b:the tariff	-8 -2 10
b:the third	9 -4 -4
b:the two	4 -8 4
b:their	-5 -5 12
b:their <office>	7 -6 0
b:their first	8 -4 -1
b:their president	-7 7 0
b:them	-5 7 0
b:there	0 8 -8
b:they	-1 8 -9
b:thi	3 -11 8
b:those	-8 -2 10
b:three	-7 10 -3
b:time	12 -18 4
b:to	-5 15 -23
b:to meet	-15 19 -4
b:to prepare	-10 12 0
b:trade	14 -2 -11
b:trade talk	10 0 -10
b:travel	-6 7 0
b:travel to	-6 7 0
b:truce	18 -11 -8
b:two <office>	-8 -2 11
b:two president	12 -11 0
b:two side	7 -5 -1
b:vice	0 5 -7
b:visit	-9 8 0
b:visit to	5 -8 1
b:was	32 -19 -18
b:was in	13 -8 -3
b:was to	-4 6 0
b:we	-9 6 3
b:weekend	-8 10 -1
b:were	15 -12 -2
b:which	0 4 -6
b:who	-3 0 6
b:will	-9 13 -6
b:will be	-9 11 -2
b:will meet	-6 7 0
b:with <name>	-7 0 6
b:with <person>	13 -10 -3
b:with the	10 -7 0
b:would	-28 32 -6
b:you	-4 7 -1
b:—	7 -3 -4
c0=agree	4 0 -10
c0=bear	-5 -2 10
c0=begin	-15 5 11
c0=end	0 5 -7
c0=impose	13 -5 -15
c0=propose	-10 12 -2
c0=say	-5 7 -2
c0=stay	9 -11 0
c0=target	-4 -2 7
c1=agree	16 -9 -14
c1=begin	-3 -4 11
c1=down	10 -5 -6
c1=end	6 0 -9
c1=impose	22 -11 -20
c1=propose	-8 11 -3
c1=say	-8 10 -2
c1=sell	-8 9 0
c1=suspend	-3 8 -6
c1=up	12 -15 1
c2=bear	3 2 -8
c2=impose	-4 7 0
c2=propose	6 -7 0
c2=up	-7 0 10
city	14 -7 -9
count=1	-18 18 3
count=2	4 -10 5
count=3	20 -5 -26
count=4	0 -13 13
ct0=agree past	-3 7 -5
ct0=bear modal	-6 9 -2
ct0=bear past	8 -27 12
ct0=bear perfect	-8 0 6
ct0=bear present	-10 5 3
ct0=begin modal	6 -4 0
ct0=begin past	0 -6 5
ct0=begin present	-15 6 9
ct0=down past	6 -2 -4
ct0=down present	-7 5 0
ct0=end past	-2 6 -4
ct0=impose future-passive	-7 8 0
ct0=impose modal	-9 9 0
ct0=impose modal-passive	1 -12 7
ct0=impose past	9 0 -15
ct0=impose past-passive	11 -8 -1
ct0=impose perfect	-7 7 0
ct0=impose present	12 -9 -1
ct0=impose present-passive	-11 12 0
ct0=propose past	7 -6 0
ct0=propose past-passive	8 -6 0
ct0=propose pluperfect	11 -11 0
ct0=propose present	-17 9 5
ct0=propose present-passive	-11 16 -4
ct0=say present	5 -7 0
ct0=stay future	-2 6 -7
ct0=stay future-passive	-7 7 0
ct0=stay past	29 -31 -8
ct0=stay past-passive	7 -5 0
ct0=stay perfect	6 -2 -2
ct0=stay pluperfect	-6 6 0
ct0=stay present	-1 -12 16
ct0=suspend future-passive	-6 7 0
ct0=target past	-7 -4 13
ct0=up present	-1 -3 7
ct1=agree participle-passive	11 -8 -2
ct1=bear infinitive	-5 8 -2
ct1=bear modal	-6 9 -2
ct1=bear participle-passive	12 -4 -12
ct1=bear past	13 -35 12
ct1=bear perfect	-8 0 6
ct1=bear present	-10 5 3
ct1=begin modal	6 -4 0
ct1=begin past	0 -7 6
ct1=begin present	-15 6 9
ct1=down past	6 -2 -4
ct1=down present	-7 5 0
ct1=end participle-passive	10 -9 0
ct1=end past	-3 7 -4
ct1=impose future-passive	-7 8 0
ct1=impose infinitive	-5 9 -3
ct1=impose modal	-9 9 0
ct1=impose modal-passive	1 -12 7
ct1=impose participle-passive	16 -13 -3
ct1=impose past	11 -4 -11
ct1=impose past-passive	11 -8 -1
ct1=impose perfect	-6 6 0
ct1=impose present	11 -9 -1
ct1=impose present-passive	-11 12 0
ct1=propose infinitive	-10 12 0
ct1=propose past-passive	8 -6 0
ct1=propose pluperfect	11 -11 0
ct1=propose present	-9 2 5
ct1=propose present-passive	-11 16 -4
ct1=stay future	-2 6 -7
ct1=stay future-passive	-7 7 0
ct1=stay past	29 -32 -8
ct1=stay past-passive	7 -5 0
ct1=stay perfect	6 -2 -2
ct1=stay pluperfect	-6 6 0
ct1=stay present	-4 -10 17
ct1=suspend future-passive	-6 7 0
ct1=target participle-passive	5 0 -9
ct1=target past	-13 0 15
ct1=up present	-1 -3 7
ct2=agree past	8 -4 -3
ct2=bear present	-14 15 0
ct2=begin past	17 -13 -3
ct2=begin present	-4 6 -2
ct2=down past	6 -2 -4
ct2=impose future	-15 18 -3
ct2=impose infinitive	-8 2 6
ct2=impose past	4 0 -10
ct2=propose infinitive	-10 2 7
ct2=stay past	-8 7 1
ct2=stay pluperfect	-6 6 0
ct2=stay present	6 -5 -1
ct2=up past	-10 3 5
dateline	6 -14 6
day-l	4 7 -26
day-none	9 0 -12
day-r	0 -4 6
day=l0	13 -12 0
day=l1	-4 13 -15
day=l2	6 0 -16
day=l4	0 2 -7
day=l5	0 -6 4
day=r1	-2 8 -7
day=r2	-1 -7 9
day=r3	7 -7 0
day=r4	6 -16 9
days=0	11 -3 -9
days=1	4 7 -19
days=2	-9 0 11
days=3	4 -7 1
f:'s	10 -4 -10
f:,	20 -23 1
f:.	20 -13 -13
f::	-10 0 11
f:;	-12 14 -2
f:<agent>	7 -10 1
f:<day-ahead>	-12 12 0
f:<day-gone>	7 -27 22
f:<day-today>	-17 0 19
f:<duty>	-17 7 11
f:<goods-amount>	25 -24 0
f:<goods>	-3 -19 25
f:<level-noun>	-12 8 3
f:<level>	-13 17 -6
f:<money>	7 0 -9
f:<month-ahead>	-2 7 -9
f:<month-gone>	-6 1 5
f:<name>	9 -6 -6
f:<not>	19 -5 -24
f:<number>	27 -31 1
f:<office>	-29 26 4
f:<organisation>	15 -4 -27
f:<person>	13 -13 -2
f:<quality>	0 -9 9
f:<sender>	8 -3 -4
f:<span>	22 -18 -8
f:<v-agree>	11 -7 -4
f:<v-bear>	9 0 -18
f:<v-begin>	-3 -1 6
f:<v-buy>	9 -8 0
f:<v-down>	22 -15 -13
f:<v-end>	-17 9 11
f:<v-impose>	24 -16 -14
f:<v-propose>	-15 3 15
f:<v-return>	12 -7 -3
f:<v-say>	-5 13 -12
f:<v-sell>	15 -7 -12
f:<v-stay>	-13 10 5
f:<v-target>	-8 6 1
f:<v-up>	-5 -2 8
f:a	-16 5 11
f:about	-11 8 1
f:account	4 -6 0
f:add	-10 13 -2
f:after	17 -16 -4
f:afterward	8 -7 0
f:again	1 -6 5
f:against	-15 14 0
f:agenda	-9 3 2
f:agree	21 -28 0
f:agreement	-3 -2 6
f:all	-8 13 -3
f:also	15 -13 0
f:am	-2 -3 6
f:and	-16 6 11
f:announce	-4 7 -2
f:another	15 -13 0
f:apply	6 0 -5
f:approval	7 -5 0
f:approve	12 -11 0
f:are	-34 15 21
f:as	0 -20 18
f:at	-25 6 23
f:back	-7 -5 11
f:be	8 3 -21
f:because	-10 0 10
f:been	-19 5 14
f:before	-8 0 6
f:begin	-7 -2 10
f:between	12 -7 -4
f:both	28 -20 -15
f:busan	-4 7 -2
f:by	-5 10 -7
f:cabinet	8 -7 0
f:call	8 -8 0
f:cancel	-10 10 0
f:carry	7 -10 0
f:christma	-8 10 0
f:coffee	-10 11 0
f:come	0 5 -11
f:commerce	11 -15 0
f:confirm	-8 8 0
f:conversation	-7 8 0
f:country	12 0 -15
f:cut	10 -9 0
f:date	-4 6 -2
f:day	-25 21 7
f:deal	24 -16 -13
f:delegation	-7 -2 11
f:did	18 -15 -1
f:dinner	11 -6 -4
f:discuss	-16 18 0
f:doe	6 0 -6
f:down	-14 0 17
f:draft	1 -8 4
f:duty	-8 7 0
f:each	-14 16 -3
f:earth	0 3 -6
f:either	6 -5 0
f:end	0 7 -13
f:enter	7 -7 0
f:expect	-14 11 2
f:expire	-22 -6 25
f:extend	6 -2 -1
f:face	-7 9 0
f:far	-15 5 10
f:farm	-11 13 0
f:fee	-11 12 0
f:fentanyl	8 -3 -6
f:fifth	-7 7 0
f:figure	-7 2 3
f:first	-10 20 -15
f:for	15 -10 -10
f:forty	16 -11 -4
f:four	8 2 -14
f:from	3 3 -12
f:gave	14 -13 0
f:get	-5 6 0
f:given	6 -3 0
f:go	-11 -7 19
f:good	-7 13 -5
f:government	12 -9 -1
f:had	30 -27 -7
f:half	12 -11 0
f:has	-33 19 17
f:he	-13 8 7
f:here	20 -11 -11
f:him	7 -6 0
f:hold	-16 13 3
f:hour	6 -17 6
f:i	0 -6 5
f:if	-19 21 -2
f:in	-1 6 -6
f:is	-4 -11 17
f:it	11 -14 1
f:its	-10 13 0
f:joint	7 -5 0
f:keep	-1 10 -11
f:last	-16 13 6
f:later	13 -10 -2
f:law	-6 9 -1
f:led	15 -11 -2
f:licence	1 2 -8
f:long	-10 6 2
f:make	-5 11 -8
f:meet	16 -10 -8
f:minister	26 -32 0
f:minute	7 -4 -2
f:morning	13 -8 -4
f:much	8 -3 -3
f:must	8 -7 0
f:negotiation	-8 -5 12
f:new	-17 6 11
f:next	20 -14 -5
f:no	13 -5 -10
f:nobody	0 -9 7
f:not	14 -6 -11
f:now	2 -6 2
f:of	7 -13 6
f:oil	-4 -1 6
f:on	-10 1 10
f:one	-13 25 -23
f:open	-8 9 0
f:other	-36 39 -3
f:our	22 -11 -18
f:out	19 -12 -9
f:over	-12 17 -6
f:own	7 -2 -3
f:page	6 -4 0
f:paper	0 -6 4
f:part	0 -8 5
f:pause	8 -9 0
f:pay	0 6 -9
f:people	7 -5 0
f:plan	12 -5 -5
f:point	10 -2 -6
f:port	-15 16 0
f:present	-1 -5 7
f:president	-6 11 -6
f:press	7 -4 -1
f:promise	16 -14 0
f:put	-9 13 -4
f:rare	0 3 -6
f:rate	-6 8 -1
f:reach	-8 9 0
f:read	-20 21 0
f:receive	8 -7 0
f:reciprocal	-7 -7 12
f:reply	7 -5 0
f:reporter	-13 15 0
f:return	10 -6 -2
f:rise	-7 10 -1
f:round	-10 -1 12
f:run	-4 7 -3
f:samarkand	-9 9 0
f:same	5 0 -6
f:season	18 -16 0
f:second	13 -2 -15
f:see	-23 17 7
f:set	-8 9 0
f:she	0 -7 6
f:sheet	0 -6 7
f:ship	13 -10 -2
f:side	24 -17 -7
f:signature	14 -10 -2
f:since	4 -17 12
f:sit	-7 -8 17
f:sixth	6 -5 0
f:so	2 -11 6
f:spoke	13 -10 -1
f:state	23 -17 -6
f:statement	7 -5 0
f:stay	7 -6 0
f:still	-8 9 0
f:suspend	11 -10 0
f:suspension	0 -11 9
f:table	-31 18 13
f:take	0 9 -14
f:talk	-9 11 0
f:tea	0 -14 13
f:telephone	-22 6 15
f:tell	-18 12 6
f:term	-8 10 0
f:text	10 -8 -1
f:that	-7 11 -5
f:the	-13 14 1
f:their	-9 -5 15
f:them	23 -20 -3
f:they	1 4 -11
f:thi	-16 -30 41
f:thing	-10 5 4
f:third	0 -8 4
f:time	-7 11 -4
f:to	-24 21 5
f:together	-7 9 0
f:too	6 -14 5
f:trade	17 -16 -3
f:truce	0 -15 13
f:two	-13 6 7
f:under	11 -4 -7
f:until	5 -8 0
f:up	-10 3 4
f:visit	33 -32 0
f:want	-8 0 10
f:was	25 -17 -13
f:way	9 -7 0
f:we	15 -5 -18
f:week	9 -7 -1
f:well	14 -11 -2
f:were	12 -21 5
f:what	12 -14 0
f:when	11 -5 -8
f:where	-10 0 8
f:who	11 -1 -16
f:will	-13 26 -25
f:without	0 3 -8
f:word	-15 16 0
f:would	-3 8 -7
f:year	-16 11 5
f:you	-8 11 -3
f:your	7 -4 0
f:—	-2 -7 9
has-future	-11 14 -6
has-infinitive	-3 -2 8
has-modal	-9 11 0
has-participle	44 -30 -28
has-past	45 -44 -10
has-present	-24 19 7
headline	-23 3 23
heads=1	-5 6 0
heads=2	12 3 -44
how=calendar	5 5 -24
how=relative	-4 -3 9
kind=town	7 -6 -1
kind=word	-3 13 -21
l1=:	-12 14 0
l1=<person>	17 -13 -4
l1=<v-end>	8 -5 -1
l1=<v-impose>	11 -7 -1
l1=and	-2 -4 7
l1=as	9 -7 -1
l1=at	0 6 -12
l1=by	2 0 -6
l1=for	-21 24 -4
l1=from	-5 -2 9
l1=in	-5 0 7
l1=leave	13 -10 -1
l1=of	-3 -3 9
l1=on	7 -2 -7
l1=phone	-11 11 0
l1=since	7 -1 -3
l1=the	7 -10 2
l1=they	-8 9 0
l1=to	0 5 -7
l1=what	13 -11 -1
l1=would	-5 6 0
l2='s	-12 12 0
l2=)	-10 10 0
l2=,	-7 11 -5
l2=<begin>	-12 18 -6
l2=<day-ahead>	6 1 -14
l2=<day-gone>	4 -6 0
l2=<gate>	0 -12 8
l2=<goods>	15 -7 -11
l2=<name>	7 -10 0
l2=<number>	-23 -2 27
l2=<office>	-7 16 -16
l2=<organisation>	-9 6 2
l2=<person>	10 0 -23
l2=<seat>	3 2 -13
l2=<span>	12 -6 -6
l2=<v-agree>	12 -7 -5
l2=<v-bear>	10 -19 6
l2=<v-begin>	10 0 -19
l2=<v-down>	-10 9 0
l2=<v-impose>	-18 20 -3
l2=<v-propose>	-9 0 11
l2=<v-return>	4 -8 0
l2=<v-say>	24 -19 -7
l2=<v-stay>	-7 2 3
l2=<v-suspend>	-7 10 -2
l2=<v-target>	-14 10 2
l2=<v-up>	21 -17 -7
l2=a	-6 4 0
l2=and	8 -1 -8
l2=arrive	0 6 -7
l2=at	2 -7 3
l2=back	23 -21 -2
l2=by	10 -8 0
l2=come	-5 9 -4
l2=conference	18 -14 -4
l2=expect	0 6 -3
l2=fly	-10 12 0
l2=go	20 -16 -7
l2=he	-11 0 13
l2=hold	-8 10 -1
l2=hotel	-16 -4 19
l2=in	-7 13 -7
l2=is	6 -4 -2
l2=it	-17 10 5
l2=land	-11 6 3
l2=meet	15 -17 0
l2=morning	7 -5 -3
l2=negotiate	0 -6 4
l2=of	17 -14 -4
l2=on	3 -10 8
l2=open	-10 2 6
l2=out	-8 8 0
l2=place	1 -8 5
l2=plan	-6 7 0
l2=reporter	-5 7 0
l2=return	10 -10 0
l2=round	-5 13 -13
l2=say	19 -17 -2
l2=sit	-2 -4 8
l2=speak	-9 10 0
l2=spoke	16 -14 0
l2=table	-6 -9 14
l2=talk	13 -19 0
l2=that	13 -17 2
l2=them	-5 6 0
l2=those	-9 -1 11
l2=time	9 -5 -3
l2=travel	-6 7 0
l2=truce	6 0 -4
l2=two	0 7 -7
l2=up	-9 6 3
l2=visit	8 -6 0
l2=was	14 -9 -4
l2=with	-3 -2 7
l2=would	-6 6 0
l3='s	3 -7 4
l3=:	2 -6 2
l3=<begin>	10 -4 -11
l3=<day-ahead>	-23 24 0
l3=<day-gone>	12 -10 0
l3=<duty>	-13 -5 16
l3=<goods>	9 0 -12
l3=<level-noun>	0 -7 7
l3=<level>	0 -10 7
l3=<name>	14 -11 -4
l3=<not>	10 -4 -6
l3=<number>	27 -17 -12
l3=<office>	8 0 -11
l3=<person>	-6 3 2
l3=<quality>	11 -8 -3
l3=<v-agree>	-13 14 0
l3=<v-bear>	-4 12 -14
l3=<v-begin>	-2 -4 10
l3=<v-down>	6 -2 -4
l3=<v-propose>	1 1 -6
l3=<v-say>	7 -4 -3
l3=<v-stay>	3 -13 4
l3=<v-up>	-7 0 7
l3=a	6 -2 -4
l3=and	-15 13 2
l3=are	-23 -4 26
l3=as	18 -15 -3
l3=both	-7 9 -1
l3=by	-5 8 -2
l3=first	8 -7 0
l3=for	-1 6 -4
l3=fourth	7 -5 0
l3=go	-7 0 8
l3=good	-14 -8 19
l3=had	10 -8 0
l3=have	-4 6 0
l3=his	-17 18 0
l3=i	7 -5 0
l3=is	-7 4 2
l3=it	-10 18 -12
l3=leader	-6 7 0
l3=meet	0 2 -7
l3=new	7 -1 -3
l3=next	-21 23 -1
l3=one	6 -4 0
l3=our	-1 9 -9
l3=press	14 -11 -3
l3=receive	7 -6 0
l3=round	13 -11 0
l3=second	-12 -6 19
l3=side	11 -14 3
l3=take	2 -9 4
l3=talk	2 -14 9
l3=tariff	-10 -3 13
l3=the	-20 9 16
l3=their	11 -7 -3
l3=they	13 -10 -2
l3=thi	-9 0 9
l3=third	-7 10 -1
l3=time	13 -13 0
l3=to	-4 12 -11
l3=trade	18 -7 -12
l3=two	8 -6 0
l3=was	13 -7 -4
l3=what	-20 21 0
l3=will	-11 12 0
l3=would	-13 14 0
l4=,	0 3 -10
l4=:	-17 14 3
l4=<agent>	-14 9 5
l4=<begin>	5 -1 -8
l4=<duty>	-7 0 5
l4=<goods>	14 -19 4
l4=<level-noun>	13 -10 -2
l4=<month-gone>	10 -9 0
l4=<name>	18 -4 -13
l4=<number>	-2 -6 9
l4=<office>	-9 3 5
l4=<person>	-4 -2 8
l4=<seat>	-9 10 0
l4=<span>	6 -9 0
l4=<v-agree>	25 -24 0
l4=<v-begin>	-7 4 1
l4=<v-impose>	19 -14 -10
l4=<v-say>	-16 17 0
l4=<v-stay>	13 -9 -4
l4=a	-9 6 2
l4=agree	8 -7 0
l4=are	-5 9 -1
l4=at	-1 -5 7
l4=be	-10 11 0
l4=by	-6 1 5
l4=first	20 -19 0
l4=framework	10 -9 0
l4=from	-2 9 -9
l4=had	-4 6 0
l4=has	20 -18 -4
l4=have	-9 2 5
l4=he	19 -16 -4
l4=his	7 -6 0
l4=in	18 -12 -8
l4=is	14 -3 -12
l4=joint	16 -12 -3
l4=meet	-4 6 0
l4=minister	-7 11 -3
l4=next	-7 8 0
l4=of	-16 15 1
l4=on	-12 4 7
l4=our	12 -10 -1
l4=president	-3 6 0
l4=round	-6 11 -3
l4=say	-18 19 0
l4=shall	-5 8 -1
l4=sign	14 -14 0
l4=so	-17 20 -2
l4=speak	-6 7 0
l4=spoke	-6 7 0
l4=that	4 -17 13
l4=the	1 3 -9
l4=their	-10 0 11
l4=they	-7 4 2
l4=thi	16 -16 0
l4=third	11 -10 0
l4=time	-9 0 11
l4=to	-12 7 7
l4=trade	-16 4 11
l4=two	11 -7 -4
l4=we	-2 -5 8
l4=which	8 -6 0
l4=who	-18 9 10
l4=will	-9 11 -1
l4=would	6 -3 -1
l4=—	18 -1 -16
l=, and	-9 -3 12
l=, at	-11 12 0
l=, in	0 9 -24
l=<begin> <person>	9 -8 0
l=<begin> in	-10 7 3
l=<begin> the	-10 13 -3
l=<day-ahead> in	-6 15 -12
l=<day-gone> in	5 -8 0
l=<office> in	-6 14 -13
l=<organisation> ,	-10 13 -5
l=<organisation> in	0 -4 6
l=<person> ,	11 -10 0
l=<person> in	-4 12 -14
l=<person> to	-11 12 0
l=<seat> ,	16 -11 -3
l=<span> in	11 -6 -3
l=arrive in	0 6 -7
l=down in	-4 -1 6
l=fly to	-10 12 0
l=he would	-9 9 0
l=hold in	-4 6 0
l=is in	5 -6 0
l=is to	10 -10 0
l=it in	-12 13 0
l=land in	-11 6 3
l=meet at	7 -6 0
l=meet in	7 -9 0
l=morning from	7 -5 -3
l=negotiate in	0 -6 4
l=of the	15 -14 0
l=on the	6 -18 11
l=open in	-10 2 6
l=place in	1 -8 5
l=reporter in	-5 7 0
l=round in	5 0 -10
l=say in	13 -12 0
l=say on	9 -7 0
l=sit in	4 -15 9
l=speak by	-8 8 0
l=spoke by	12 -10 0
l=table in	-5 -11 14
l=talk in	17 -26 0
l=telephone on	-4 6 0
l=to the	-7 2 3
l=travel to	-6 7 0
l=visit to	10 -8 0
l=was in	13 -8 -3
lead="	8 -4 -5
lead=,	6 -2 -6
lead=-	0 6 -4
lead=:	-10 -6 18
lead=a	0 10 -16
lead=after	11 -7 -1
lead=and	-19 21 -1
lead=as	2 -9 3
lead=at	-13 -10 20
lead=beijing	-14 18 -10
lead=bessent	-7 3 3
lead=both	0 -6 4
lead=brussels	17 -12 -5
lead=busan	12 -11 0
lead=from	-17 25 -15
lead=geneva	-4 9 -4
lead=i	-7 8 0
lead=if	-7 9 -2
lead=in	-9 7 1
lead=it	-1 8 -13
lead=kuala	30 -20 -13
lead=london	0 -10 5
lead=madrid	7 -4 0
lead=minister	21 -11 -11
lead=ministers	-4 6 0
lead=mr	7 -5 -1
lead=officials	0 -4 7
lead=on	-14 15 0
lead=paris	7 -1 -3
lead=president	-5 13 -9
lead=so	-8 10 0
lead=stockholm	0 -8 6
lead=talks	-10 13 -3
lead=that	7 -2 -7
lead=the	13 -8 -6
lead=their	-13 -6 17
lead=then	9 -7 0
lead=they	-6 13 -10
lead=trade	-4 0 6
lead=treasury	-12 8 4
lead=trump	14 -11 -4
lead=two	6 -3 0
lead=washington	-7 15 -18
lead=we	-13 17 -3
lead=what	14 -11 -3
lead=which	0 4 -6
lead=who	-3 0 6
lead=xi	-4 6 -1
lead=—	7 -2 -5
left:calls	0 7 -21
left:coming	-26 41 -34
left:ended	29 -29 -2
left:experts	-5 10 -4
left:m=arrives	-7 13 -6
left:m=conference	7 -14 2
left:m=delegation	-8 8 0
left:m=delegations	9 -7 -1
left:m=expected	8 -3 -4
left:m=flew	-10 0 9
left:m=go	-12 2 8
left:m=landed	-8 0 8
left:m=meet	-10 10 0
left:m=meetings	8 -6 0
left:m=met	28 -28 -2
left:m=negotiations	0 -6 3
left:m=negotiators	-3 10 -10
left:m=received	9 -8 0
left:m=round	-4 13 -14
left:m=rounds	24 -19 -7
left:m=sat	5 -18 3
left:m=session	-6 0 6
left:m=shook hands	10 -5 -3
left:m=sit	3 -11 8
left:m=sits	-7 9 -1
left:m=talk	-10 13 -3
left:m=talked	15 -14 0
left:m=talks	8 -21 5
left:m=there	6 0 -9
left:m=time	3 -6 2
left:m=where	12 -11 0
left:meets	4 -7 1
left:running	-4 -34 29
left:summit	12 -8 -7
left:sure	10 -9 -4
left:wished	-7 13 -14
lll=, meet in	-3 -2 6
lll=<begin> <begin> <person>	9 -8 0
lll=<begin> <begin> in	-10 7 3
lll=<begin> <begin> the	-10 13 -3
lll=<begin> <seat> ,	14 -9 -3
lll=<day-ahead> , in	-17 18 0
lll=<person> fly to	-5 6 0
lll=<person> is to	10 -10 0
lll=<person> meet in	15 -13 -3
lll=<person> say in	9 -8 0
lll=and <person> in	12 -9 -2
lll=be hold in	-9 10 0
lll=good morning from	7 -5 -3
lll=meet , in	11 -10 0
lll=meet <person> in	-5 7 0
lll=of talk in	4 -9 2
lll=our <office> in	1 1 -6
lll=receive <person> in	7 -6 0
lll=round , in	11 -10 0
lll=sit down in	-4 -1 6
lll=take place in	1 -8 5
lll=tariff talk in	-12 -2 15
lll=the <organisation> in	-12 6 6
lll=the meet in	6 -3 0
lll=the table in	-9 -9 17
lll=the talk in	9 -5 -3
lll=third round in	7 -4 0
lll=to meet in	-10 13 -2
lll=trade talk in	10 0 -9
lll=will meet in	-5 6 0
loud	-13 21 -8
lr=, ,	0 7 -12
lr=, .	0 -15 16
lr=, <end>	1 1 -6
lr=: ,	-22 28 -10
lr=<begin> ,	-1 -4 7
lr=<begin> .	11 -5 -5
lr=<person> by	8 -7 0
lr=and .	6 -4 0
lr=at ,	8 -6 0
lr=at on	6 -4 0
lr=by ,	-14 15 0
lr=for .	-7 7 0
lr=from .	0 -22 15
lr=in ,	-8 8 0
lr=in .	1 6 -16
lr=in :	3 0 -7
lr=in <day-ahead>	-14 24 -15
lr=in <day-gone>	0 -7 8
lr=in <end>	3 -22 11
lr=in again	6 -3 -1
lr=in and	6 -13 5
lr=in at	-4 7 -1
lr=in for	-12 11 0
lr=in from	0 2 -7
lr=in has	16 -14 -3
lr=in in	3 0 -9
lr=in last	10 -3 -7
lr=in next	-10 11 0
lr=in on	0 5 -6
lr=in since	-12 0 13
lr=in the	8 -9 0
lr=in thi	6 -11 5
lr=leave with	9 -7 0
lr=of ,	-2 7 -4
lr=of .	0 -11 10
lr=of <end>	-19 9 9
lr=on ,	4 -10 3
lr=on .	-15 19 -5
lr=on night	6 -5 0
lr=on that	8 -7 0
lr=the ,	22 -20 -1
lr=the on	-5 6 0
lr=the summit	7 -7 0
lr=to .	2 -8 5
lr=to <person>	8 -8 0
lr=to for	7 -6 0
lr=to in	-19 20 0
lr=to to	-7 7 0
lr=visit in	-9 10 0
name=Accra	-4 10 -8
name=Addis Ababa	-16 -8 21
name=Alexandria	-6 15 -11
name=Ankara	-17 20 -2
name=Aqaba	11 0 -14
name=Auckland	-6 8 0
name=Beijing	-24 38 -42
name=Beijing of CN-US	-24 36 -35
name=Bergen	-1 12 -12
name=Brussels	12 -5 -8
name=Buenos Aires	8 -4 -4
name=Buenos Aires of CN-US	8 -4 -3
name=Busan	33 -27 -10
name=Busan of CN-US	39 -34 -9
name=Cairo	5 -16 8
name=Colombo	10 -2 -16
name=Copenhagen	-3 11 -10
name=Da Nang	19 -17 -4
name=Dakar	-1 6 -7
name=Delhi	-18 21 -3
name=Djibouti	6 -17 7
name=Geneva	25 -6 -34
name=Geneva of CN-US	43 -30 -27
name=Guayaquil	15 -8 -7
name=Gyeongju	-9 10 0
name=Halifax	-8 -11 17
name=Hanoi	6 -3 0
name=Incheon	-18 5 13
name=Istanbul	-6 8 0
name=Jakarta	4 0 -8
name=Karachi	0 3 -6
name=Kuala Lumpur	22 -6 -26
name=Kuala Lumpur of CN-US	29 -15 -24
name=Lima	-28 11 17
name=Lisbon	-7 -6 12
name=London of CN-US	16 -23 0
name=Madrid	34 -22 -19
name=Madrid of CN-US	36 -27 -17
name=Maputo	11 -7 -1
name=Mombasa	-5 -8 13
name=Montevideo	0 9 -8
name=Muscat	8 -5 0
name=Nagoya	-6 2 3
name=New York	-5 -21 24
name=New York of CN-US	-5 -19 22
name=Ottawa	-4 6 0
name=Panama City	-5 -2 8
name=Paris	27 -16 -16
name=Paris of CN-US	25 -14 -15
name=Rabat	-17 -12 23
name=Reykjavík	-5 6 0
name=Rome	-16 18 0
name=Samarkand	1 1 -6
name=Santiago	-4 7 -4
name=Seoul	-12 0 15
name=Seoul of CN-US	-19 4 15
name=Stockholm	2 -23 14
name=Stockholm of CN-US	6 -33 13
name=Stockholm of EU-US	-13 5 4
name=Tangier	9 -4 -3
name=Tashkent	-6 9 -3
name=Tbilisi	27 -22 -8
name=Trieste	-7 8 0
name=Turnberry	11 -8 -1
name=Turnberry of EU-US	11 -8 -1
name=Ulaanbaatar	-11 13 -2
name=Valletta	-7 0 10
name=Vienna	-12 15 -1
name=Washington	-4 18 -30
name=Washington of CH-US	7 -7 0
name=Washington of CN-RU	-4 10 -9
name=Washington of CN-US	-9 21 -20
name=Washington of KR-US	-16 17 0
nc2=agree	19 -15 -5
nc2=bear	9 -3 -6
nc2=begin	-14 12 1
nc2=down	13 -9 -2
nc2=end	-10 15 -7
nc2=impose	0 11 -24
nc2=propose	1 1 -8
nc2=say	-6 1 7
nc2=stay	-4 -4 10
nc2=suspend	7 -4 -1
nct2=bear past	6 -3 0
nct2=begin past	7 -11 0
nct2=begin present	-15 8 5
nct2=end present	-11 13 0
nct2=impose modal	6 -5 0
nct2=impose past	-8 13 -5
nct2=impose perfect	-16 17 0
nct2=impose present	10 -5 -4
nct2=propose past	-7 8 0
nct2=say past	-20 13 9
nct2=say present	6 -5 0
nct2=stay past	7 -4 -3
nct2=stay pluperfect	7 -5 0
nct2=stay present	-6 -4 12
nct2=up past	19 -12 -7
next:apart	-3 9 -8
next:calls	-9 11 0
next:coming	-9 0 12
next:ended	20 -29 8
next:experts	13 -7 -12
next:heads=0	9 -4 -8
next:heads=1	10 0 -19
next:heads=2	11 -3 -13
next:meets	-8 -1 13
next:running	-20 -16 41
next:summit	22 -9 -23
next:sure	-4 -3 11
next:wished	1 5 -11
next="	13 -10 -2
next=(	0 3 -6
next=:	-8 16 -18
next=;	12 -15 3
next=and	7 0 -14
next=that	-7 7 -1
next=—	8 -4 -4
nhas-future	-6 8 -1
nhas-infinitive	14 -7 -9
nhas-modal	0 5 -8
nhas-participle	-7 11 -3
nhas-past	10 -11 0
nhas-perfect	-11 3 8
nhas-pluperfect	6 -3 -1
nhas-present	-5 -7 14
nt2=future	-7 8 0
nt2=gerund	-5 6 0
nt2=modal	8 -2 -8
nt2=participle-passive	10 -7 0
nt2=past-passive	17 -16 0
nt2=perfect	-6 -3 12
nt2=present	-1 -4 7
nt2=present-passive	9 -7 0
nv2-none	-2 6 -5
nv2=agree	10 -8 0
nv2=be	-4 -1 8
nv2=begin	-17 18 -1
nv2=end	8 -7 0
nv2=expire	-7 10 -1
nv2=go	5 -16 6
nv2=leave	10 -9 0
nv2=take	-7 9 0
nv2=tell	-13 3 8
nvt2=agree past	8 -6 0
nvt2=be present	-9 1 6
nvt2=expire present	-7 7 0
nvt2=go past	10 -7 -3
nvt2=sign past	-4 6 0
nvt2=tell past	-14 4 9
o:act=be	-8 13 -5
o:act=no verb	13 -19 4
o:act=say	2 -9 4
o:calls	-14 19 -8
o:carried=deal	7 -6 0
o:carried=deal far	6 -1 -3
o:carried=duties	-3 7 -3
o:carried=meeting	-9 10 0
o:carried=meeting far	6 -1 -5
o:carried=none	4 -12 6
o:coming	-97 99 -13
o:ended	56 -42 -32
o:experts	-32 27 5
o:experts-near	-49 34 18
o:heads	3 9 -36
o:l=,	28 -10 -48
o:l=:	10 -4 -8
o:l=;	5 -1 -7
o:l=<begin>	-1 -20 24
o:l=<name>	0 -6 5
o:l=<organisation>	18 -9 -18
o:l=after	22 -18 -5
o:l=and	-5 -15 18
o:l=as	15 -10 -5
o:l=at	10 2 -28
o:l=for	-20 30 -17
o:l=from	2 -47 35
o:l=in	-8 5 3
o:l=leave	51 -46 -14
o:l=of	11 -21 8
o:l=say	6 -2 -4
o:l=that	30 -23 -13
o:l=the	55 -49 -3
o:l=to	-31 45 -29
o:l=visit	-25 29 -7
o:l=was	11 -7 -2
o:l=what	20 -17 -2
o:l=with	-3 7 -7
o:l=—	23 -15 -12
o:leads=	15 -11 -3
o:leads=said on	9 -7 0
o:leads=telephone on	-4 6 0
o:left=meeting	2 1 -7
o:left=meeting right=none	0 3 -6
o:left=none	7 -5 -1
o:m=arrives	-23 28 -9
o:m=bargain	-20 21 0
o:m=broke up	-6 8 0
o:m=came	27 -19 -13
o:m=come	0 6 -13
o:m=comes	7 -2 -4
o:m=conference	-11 -6 17
o:m=consultations	21 -15 -7
o:m=delegation	-14 19 -7
o:m=delegations	14 -11 -6
o:m=due	-1 10 -15
o:m=ended	3 10 -22
o:m=expected	-27 37 -24
o:m=flew	-8 0 8
o:m=flies	-4 6 0
o:m=go	21 -27 4
o:m=goes	14 -12 0
o:m=here	-17 20 -2
o:m=invitation	-38 39 0
o:m=landed	-5 -7 14
o:m=meet	-45 35 9
o:m=meeting	-1 9 -10
o:m=meets	-22 26 -4
o:m=met	71 -71 -16
o:m=negotiated	13 -13 0
o:m=negotiations	0 -8 7
o:m=negotiators	-22 17 4
o:m=parted	8 -7 0
o:m=received	28 -27 0
o:m=round	0 5 -7
o:m=rounds	10 -6 -1
o:m=sat	2 -31 13
o:m=saw each other	8 -8 0
o:m=settled	20 -17 -2
o:m=shook hands	10 -6 -3
o:m=signed	43 -33 -19
o:m=sit	7 -12 5
o:m=sits	-7 9 -1
o:m=sitting	-9 -4 12
o:m=summit	16 -9 -9
o:m=table	-4 -19 21
o:m=talked	10 -7 -1
o:m=talks	-1 -21 21
o:m=there	-10 0 9
o:m=time	-14 16 0
o:m=to see	-22 23 0
o:m=travel	-9 12 0
o:m=travels	-12 12 0
o:m=visit	-31 42 -21
o:m=went	16 -12 -4
o:meets	-9 5 2
o:near=meeting	8 -3 -5
o:no verb  gone	15 -11 -3
o:no verb on ahead	-16 16 0
o:no verb on gone	28 -27 0
o:r='s	1 -12 9
o:r=(	-1 7 -6
o:r=,	9 -14 2
o:r=.	-5 12 -10
o:r=:	-26 32 -14
o:r=;	6 -2 -3
o:r=<day-ahead>	-21 31 -18
o:r=<day-gone>	0 -27 17
o:r=<day-today>	-13 -6 19
o:r=<end>	12 -50 29
o:r=?	6 -1 -4
o:r=again	9 -3 -5
o:r=and	28 -46 7
o:r=are	10 -2 -6
o:r=at	-22 26 -4
o:r=broke	-5 8 0
o:r=by	5 -7 0
o:r=for	-27 13 14
o:r=from	4 6 -22
o:r=had	-11 7 1
o:r=has	11 -2 -16
o:r=in	-3 17 -42
o:r=is	-5 13 -11
o:r=last	15 -9 -9
o:r=next	-16 18 -2
o:r=on	-1 25 -39
o:r=say	0 3 -10
o:r=since	-11 0 12
o:r=summit	14 -9 -5
o:r=talk	12 -15 0
o:r=that	8 0 -15
o:r=the	27 -23 -7
o:r=thi	0 -8 9
o:r=to	-10 1 10
o:r=was	13 -11 0
o:r=were	-6 -8 13
o:r=will	30 -29 -2
o:r=with	19 -10 -14
o:right=none 	15 -10 -3
o:running	-15 -13 26
o:say on gone	4 -13 4
o:subject=duties	-9 12 -2
o:subject=duties far carried	9 -8 0
o:subject=duties far carried on gone	7 -6 0
o:subject=duties far no verb gone	7 -6 0
o:subject=meeting	8 -4 -5
o:subject=meeting carried	-11 12 0
o:subject=meeting far carried on gone	9 -8 0
o:subject=meeting far no verb gone	17 -15 0
o:subject=meeting no verb	6 -3 -1
o:subject=meeting no verb ahead	-16 17 0
o:subject=meeting no verb gone	28 -26 0
o:subject=meeting on ahead	-15 16 0
o:subject=meeting on gone	19 -16 -1
o:subject=none	0 -20 13
o:subject=none carried	-1 6 -5
o:subject=none carried on ahead	-12 12 0
o:subject=none no verb	0 -20 13
o:subject=none no verb gone	0 -20 13
o:subject=truce far	6 -5 0
o:subject=truce far carried	-7 0 6
o:subject=truce far no verb	6 -5 0
o:subject=truce far no verb gone	6 -5 0
o:summit	-8 15 -10
o:summit-near	2 7 -13
o:topic=deal gone	12 -11 0
o:topic=duties	-8 14 -9
o:topic=duties ahead	-16 18 -1
o:topic=duties far gone	11 -10 0
o:topic=meeting	0 6 -9
o:topic=meeting ahead	-25 26 0
o:topic=meeting far ahead	-15 16 0
o:topic=meeting far gone	24 -22 -1
o:topic=meeting far on	7 -6 0
o:topic=meeting far on gone	9 -8 0
o:topic=meeting gone	25 -19 -7
o:topic=meeting no verb	6 -3 -1
o:topic=meeting on ahead	-21 22 0
o:topic=meeting on gone	25 -22 -2
o:topic=none	2 -18 10
o:topic=none gone	5 -25 10
o:topic=none no verb	0 -20 13
o:topic=none on gone	6 -5 0
o:topic=truce	0 -6 4
o:topic=truce far gone	6 -6 0
o:topic=truce far no verb	6 -5 0
o:topic=truce gone	0 -6 4
o:wished	8 10 -43
pair: n=1	-2 10 -11
pair: n=3	9 -10 0
pair: n=5	24 -22 -2
pair: not-both	7 1 -11
pair:both n=0	2 8 -29
pair:both n=1	5 -13 4
pair:both n=2	11 -5 -7
pair:both n=3	-14 5 10
pair:both n=4	-8 14 -8
pair:city 	14 -1 -19
pair:city both	15 -6 -12
pair:city coming	7 0 -8
pair:city day-none	11 -3 -12
pair:city day=l2	-9 12 -4
pair:city day=r0	-3 -4 9
pair:city day=r2	5 0 -6
pair:city day=r3	10 -9 0
pair:city ended	-2 -5 7
pair:city n=1	21 -18 -6
pair:city n=2	-16 14 2
pair:city n=4	8 -5 0
pair:city no-word	10 -3 -9
pair:city part:sure	10 -13 3
pair:city prev:sure	-9 6 3
pair:city sent:sure	2 4 -11
pair:coming both	2 1 -8
pair:coming n=0	-29 35 -11
pair:coming n=1	16 -17 0
pair:coming n=2	-7 13 -9
pair:coming not-both	-10 14 -9
pair:coming+running both	-9 0 9
pair:day 	5 -7 2
pair:day both	11 -5 -9
pair:day coming	-21 24 -1
pair:day day-none	-4 8 -4
pair:day day=r4	6 -4 0
pair:day ended	13 -12 0
pair:day n=0	-11 12 0
pair:day n=1	13 -12 0
pair:day n=2	8 -2 -4
pair:day part:sure	-7 11 -4
pair:day running	6 -1 -3
pair:day sent:sure	4 -8 3
pair:day-none 	11 -7 -2
pair:day-none coming	-7 11 -8
pair:day-none ended	4 4 -16
pair:day-none n=2	13 -5 -15
pair:day-none n=3	6 0 -12
pair:day-none not-both	13 0 -18
pair:day-none part:sure	6 0 -12
pair:day-none running	4 1 -6
pair:day=l0 	13 -12 0
pair:day=l1 	-17 27 -19
pair:day=l1 both	5 0 -12
pair:day=l1 coming	17 -13 -3
pair:day=l1 n=1	0 5 -11
pair:day=l1 no-word	9 -6 -4
pair:day=l1 not-both	-8 12 -4
pair:day=l1 part:sure	-4 9 -5
pair:day=l1 prev:sure	-3 6 -1
pair:day=l1 sent:sure	-9 11 0
pair:day=l2 	6 0 -11
pair:day=l2 n=1	18 -14 -9
pair:day=l2 n=2	-7 10 -1
pair:day=l2 no-word	-8 12 -8
pair:day=l2 not-both	6 -1 -9
pair:day=l2 part:sure	8 -5 -2
pair:day=l3 	-8 14 -10
pair:day=l3 coming	10 -9 0
pair:day=l3 n=0	-11 12 0
pair:day=l3 no-word	-2 7 -6
pair:day=l3 not-both	-6 10 -4
pair:day=l4 	-6 8 -2
pair:day=l4 both	-6 9 -2
pair:day=l4 coming	7 -6 0
pair:day=l4 n=0	10 -10 0
pair:day=l4 n=1	-6 8 -1
pair:day=l4 no-word	14 -9 -7
pair:day=l4 not-both	11 -7 -4
pair:day=l4 part:sure	7 -2 -6
pair:day=l4 sent:sure	-13 9 3
pair:day=l5 ended	6 -5 0
pair:day=r0 	4 0 -8
pair:day=r0 coming	-26 14 4
pair:day=r0 ended	-7 -3 11
pair:day=r0 n=1	6 2 -14
pair:day=r0 n=2	-16 4 11
pair:day=r0 n=3	-2 -9 12
pair:day=r0 no-word	7 3 -15
pair:day=r0 not-both	-4 7 -4
pair:day=r0 part:sure	-16 1 13
pair:day=r0 prev:sure	-14 10 3
pair:day=r0 sent:sure	13 -12 -2
pair:day=r1 	5 0 -9
pair:day=r1 coming	-13 21 -13
pair:day=r1 ended	14 -2 -12
pair:day=r1 ended+running	-14 0 16
pair:day=r1 n=0	-5 9 -8
pair:day=r1 n=1	-8 9 0
pair:day=r1 n=2	22 -8 -23
pair:day=r1 no-word	-13 6 10
pair:day=r1 not-both	0 6 -7
pair:day=r1 part:sure	6 3 -13
pair:day=r1 prev:sure	10 -2 -12
pair:day=r1 running	0 -9 8
pair:day=r2 	-5 0 9
pair:day=r2 ended	3 -8 0
pair:day=r2 ended+running	8 0 -7
pair:day=r2 n=1	1 -14 10
pair:day=r2 n=2	-8 6 0
pair:day=r2 no-word	4 7 -16
pair:day=r2 not-both	0 -10 11
pair:day=r2 part:sure	-6 -11 17
pair:day=r2 prev:sure	4 -18 9
pair:day=r2 running	2 -7 2
pair:day=r2 sent:sure	-7 6 0
pair:day=r3 both	11 -1 -14
pair:day=r3 coming	11 -13 1
pair:day=r3 n=0	7 -4 -3
pair:day=r3 n=3	15 -11 -3
pair:day=r3 no-word	0 -4 7
pair:day=r3 not-both	0 -8 8
pair:day=r3 part:sure	-7 13 -7
pair:day=r3 sent:sure	21 -13 -9
pair:day=r4 	0 -11 11
pair:day=r4 both	5 -13 6
pair:day=r4 n=0	13 -13 0
pair:day=r4 n=1	-1 -6 9
pair:day=r4 n=3	-5 10 -5
pair:day=r4 no-word	-4 -3 9
pair:day=r4 part:sure	8 -2 -5
pair:day=r4 sent:sure	1 -8 6
pair:ended both	15 0 -21
pair:ended n=0	22 -20 -1
pair:ended n=1	17 -8 -13
pair:ended n=4	-9 9 0
pair:ended not-both	10 -14 0
pair:ended+running both	-13 -5 20
pair:ended+running n=0	7 -4 -1
pair:ended+running n=1	-13 -4 17
pair:ended+running not-both	19 -4 -13
pair:l=<begin> 	6 -6 -2
pair:l=<begin> both	-15 15 1
pair:l=<begin> city	28 -22 -8
pair:l=<begin> day	15 -11 -3
pair:l=<begin> day=r1	12 0 -21
pair:l=<begin> day=r2	5 -17 6
pair:l=<begin> day=r3	11 -9 0
pair:l=<begin> n=0	6 0 -4
pair:l=<begin> n=1	7 -6 -1
pair:l=<begin> n=2	-3 6 -3
pair:l=<begin> n=3	-8 0 10
pair:l=<begin> no-word	-6 12 -6
pair:l=<begin> not-both	16 -16 -2
pair:l=<begin> prev:sure	6 -24 12
pair:l=<begin> seat-other	-18 5 13
pair:l=<begin> seat-side	-5 12 -8
pair:l=<begin> sent:sure	6 -4 -3
pair:l=<begin> unknown	9 -13 0
pair:l=a both	10 -8 0
pair:l=a day=l1	7 -7 0
pair:l=a day=r3	-10 10 0
pair:l=a n=1	6 -4 0
pair:l=a no-word	-5 8 -1
pair:l=a not-both	-7 8 0
pair:l=a part:sure	7 -7 0
pair:l=a word	-5 6 0
pair:l=after n=1	6 -5 0
pair:l=after not-both	8 -7 0
pair:l=and 	-5 -1 7
pair:l=and both	-9 5 2
pair:l=and day-none	9 -12 0
pair:l=and n=2	-6 0 5
pair:l=and no-word	-8 0 9
pair:l=and not-both	6 -14 4
pair:l=and seat-side	6 -3 -1
pair:l=and sent:sure	7 -4 0
pair:l=and unknown	8 -5 0
pair:l=as 	9 -7 -1
pair:l=at 	-5 10 -9
pair:l=at both	12 -7 -3
pair:l=at day-none	-13 16 -2
pair:l=at n=1	-9 14 -6
pair:l=at n=2	6 -3 -2
pair:l=at no-word	-7 11 -4
pair:l=at not-both	-8 12 -5
pair:l=at part:sure	8 -5 -1
pair:l=at seat-home	18 -17 0
pair:l=at unknown	-7 10 -5
pair:l=by n=0	8 -5 -3
pair:l=by word	2 0 -6
pair:l=for 	-13 16 -2
pair:l=for both	-11 13 -1
pair:l=for city	-10 11 0
pair:l=for day-none	-14 18 -3
pair:l=for n=1	-13 15 -1
pair:l=for no-word	-11 14 -1
pair:l=for not-both	-11 13 0
pair:l=for part:sure	-9 10 0
pair:l=for seat-home	-11 12 0
pair:l=from 	-7 0 10
pair:l=from day-none	-9 6 4
pair:l=from n=1	-10 -2 14
pair:l=from n=2	15 -11 -3
pair:l=from not-both	-3 -3 8
pair:l=from unknown	12 -11 0
pair:l=in both	-12 -1 14
pair:l=in coming	-9 13 -8
pair:l=in day-none	9 -7 -3
pair:l=in day=l1	-8 18 -12
pair:l=in day=l2	4 0 -8
pair:l=in day=l3	-3 11 -10
pair:l=in day=l4	-15 23 -12
pair:l=in day=l5	-6 0 5
pair:l=in day=r0	7 -6 0
pair:l=in day=r1	-7 4 4
pair:l=in day=r2	-5 -11 16
pair:l=in day=r3	0 -6 8
pair:l=in day=r4	-1 -7 10
pair:l=in ended	17 -9 -11
pair:l=in ended+running	-13 -4 17
pair:l=in n=0	-1 6 -2
pair:l=in n=1	-3 -8 14
pair:l=in n=2	-7 13 -9
pair:l=in n=3	6 0 -10
pair:l=in no-word	6 -13 8
pair:l=in not-both	0 4 -8
pair:l=in part:sure	-6 4 0
pair:l=in prev:sure	-32 29 4
pair:l=in seat-home	-7 -6 18
pair:l=in seat-other	20 -15 -9
pair:l=in seat-side	-7 5 2
pair:l=in sent:sure	8 -3 -7
pair:l=in word	-7 11 -3
pair:l=of 	8 -16 6
pair:l=of city	20 -10 -10
pair:l=of day-none	-13 2 12
pair:l=of day=r3	9 -8 0
pair:l=of n=1	-10 6 3
pair:l=of n=2	8 -16 6
pair:l=of no-word	4 -11 6
pair:l=of not-both	-1 -6 10
pair:l=of part:sure	-13 8 4
pair:l=of sent:sure	9 -8 0
pair:l=of unknown	-11 0 14
pair:l=on 	7 -5 0
pair:l=on coming	-5 7 0
pair:l=on day	6 -2 -3
pair:l=on day-none	0 5 -11
pair:l=on ended	9 -9 0
pair:l=on n=0	8 -3 -6
pair:l=on n=1	-11 10 0
pair:l=on n=2	9 -7 -1
pair:l=on no-word	2 2 -12
pair:l=on not-both	2 2 -10
pair:l=on part:sure	11 -8 -2
pair:l=on sent:sure	-4 0 6
pair:l=phone n=0	-11 11 0
pair:l=phone no-word	-12 12 0
pair:l=phone not-both	-11 11 0
pair:l=since ended+running	7 -1 -3
pair:l=telephone n=0	7 -6 0
pair:l=telephone word	7 -6 0
pair:l=that both	-6 7 0
pair:l=that not-both	10 -7 -3
pair:l=the city	6 -5 0
pair:l=the coming	11 -18 6
pair:l=the day-none	15 -27 12
pair:l=the day=r1	-9 11 -1
pair:l=the day=r2	10 -3 -5
pair:l=the day=r4	7 -7 0
pair:l=the n=0	-8 3 6
pair:l=the n=1	9 -14 3
pair:l=the n=2	11 -5 -3
pair:l=the no-word	10 -9 0
pair:l=the not-both	1 -10 9
pair:l=the seat-home	14 -12 -1
pair:l=the sent:sure	-3 -5 8
pair:l=the unknown	6 -11 2
pair:l=the word	-8 3 7
pair:l=they word	-8 9 0
pair:l=to both	5 0 -13
pair:l=to city	6 -4 0
pair:l=to coming	6 -4 -1
pair:l=to day-none	-7 6 0
pair:l=to day=r1	-4 6 0
pair:l=to day=r2	6 -4 0
pair:l=to day=r3	-6 7 0
pair:l=to ended	-11 11 0
pair:l=to n=0	-7 9 0
pair:l=to n=1	0 9 -15
pair:l=to n=2	-3 0 7
pair:l=to n=3	13 -11 0
pair:l=to no-word	-12 10 1
pair:l=to not-both	-7 5 1
pair:l=to part:sure	6 -2 -7
pair:l=to seat-home	8 -6 -3
pair:l=to seat-side	-10 14 -4
pair:l=to unknown	-14 7 5
pair:l=visit both	-10 10 0
pair:l=visit n=1	-6 6 0
pair:l=visit part:sure	-10 10 0
pair:l=visit seat-side	-7 7 0
pair:l=what 	13 -11 -1
pair:l=what n=1	12 -10 0
pair:l=what no-word	12 -10 -1
pair:l=will both	6 -6 0
pair:l=would 	-6 7 0
pair:l=would day-none	-9 9 0
pair:l=would n=0	-6 7 0
pair:l=would no-word	-10 10 0
pair:l=would word	-5 6 0
pair:no-word 	1 7 -11
pair:no-word both	16 -4 -20
pair:no-word coming	13 -3 -18
pair:no-word n=0	7 -6 0
pair:no-word n=2	10 2 -24
pair:no-word n=3	-6 7 0
pair:no-word n=4	14 -8 -4
pair:no-word running	0 -8 7
pair:not-both n=0	-9 7 3
pair:not-both n=1	-2 6 -7
pair:not-both n=2	-5 8 -5
pair:not-both n=3	32 -16 -28
pair:not-both n=4	4 -14 7
pair:part:sure 	3 4 -12
pair:part:sure coming	-3 6 -4
pair:part:sure coming+running	-8 0 9
pair:part:sure ended	7 -1 -6
pair:part:sure ended+running	-9 -3 13
pair:part:sure n=0	-27 35 -17
pair:part:sure n=1	7 -6 -2
pair:part:sure n=2	6 -11 4
pair:part:sure n=3	6 -4 -2
pair:part:sure not-both	3 5 -14
pair:prev:sure 	0 -10 13
pair:prev:sure both	-25 5 21
pair:prev:sure coming	-13 16 -3
pair:prev:sure ended	7 -5 0
pair:prev:sure n=2	-18 11 9
pair:prev:sure not-both	15 -6 -13
pair:running n=0	13 -8 -3
pair:running n=1	-8 0 9
pair:running n=2	11 -9 -2
pair:running not-both	0 -9 7
pair:seat-home 	-6 1 6
pair:seat-home both	-6 -1 9
pair:seat-home day=l1	-10 11 0
pair:seat-home day=l3	9 -7 -1
pair:seat-home day=r1	7 -12 0
pair:seat-home day=r2	-19 17 2
pair:seat-home day=r3	-8 2 6
pair:seat-home day=r4	4 -13 6
pair:seat-home ended	24 -16 -9
pair:seat-home n=1	-14 13 1
pair:seat-home n=2	26 -24 -2
pair:seat-home no-word	-7 9 -2
pair:seat-home part:sure	17 -13 -7
pair:seat-home prev:sure	-16 0 19
pair:seat-home running	-8 8 0
pair:seat-home sent:sure	8 -4 -3
pair:seat-other 	0 -16 14
pair:seat-other both	-6 -8 12
pair:seat-other day-none	-1 -20 16
pair:seat-other day=r0	-5 0 6
pair:seat-other day=r2	11 -3 -8
pair:seat-other ended	12 -7 -3
pair:seat-other n=1	11 -8 -4
pair:seat-other n=2	1 -9 3
pair:seat-other n=3	-19 -3 22
pair:seat-other no-word	-3 -6 9
pair:seat-other not-both	10 -12 0
pair:seat-other prev:sure	2 -15 6
pair:seat-other sent:sure	4 -8 2
pair:seat-side 	7 -3 -8
pair:seat-side both	-28 33 -3
pair:seat-side coming	1 5 -13
pair:seat-side day-none	0 7 -19
pair:seat-side day=l2	14 -13 0
pair:seat-side day=l3	-14 15 0
pair:seat-side day=l4	-8 9 0
pair:seat-side day=r3	0 -6 8
pair:seat-side ended	-23 26 -4
pair:seat-side n=1	3 1 -7
pair:seat-side n=2	-20 21 0
pair:seat-side n=3	8 -2 -8
pair:seat-side no-word	-1 8 -12
pair:seat-side not-both	20 -13 -14
pair:seat-side part:sure	-8 4 4
pair:seat-side prev:sure	0 5 -10
pair:seat-side running	-12 3 8
pair:sent:sure 	9 -5 -6
pair:sent:sure both	8 -1 -7
pair:sent:sure coming	-12 4 6
pair:sent:sure ended	9 -5 -2
pair:sent:sure ended+running	7 -4 -1
pair:sent:sure n=1	6 0 -11
pair:sent:sure n=3	18 -31 3
pair:sent:sure n=4	-11 3 6
pair:sent:sure not-both	6 -6 0
pair:unknown 	4 2 -8
pair:unknown both	13 -21 2
pair:unknown coming	-10 -3 14
pair:unknown day-none	8 -11 0
pair:unknown day=l1	-8 14 -6
pair:unknown day=l4	0 4 -8
pair:unknown day=r0	0 7 -9
pair:unknown day=r1	-6 10 -3
pair:unknown day=r2	-2 -27 22
pair:unknown day=r3	17 -8 -11
pair:unknown day=r4	0 -7 8
pair:unknown ended	15 -10 -6
pair:unknown n=1	-15 6 11
pair:unknown n=2	7 -1 -10
pair:unknown n=3	26 -5 -26
pair:unknown n=4	0 -9 7
pair:unknown no-word	6 -10 3
pair:unknown prev:sure	8 0 -20
pair:unknown running	8 -9 0
pair:word 	-18 24 -11
pair:word both	13 -5 -16
pair:word coming	9 -3 -12
pair:word day-none	-11 10 0
pair:word day=l1	9 -8 0
pair:word day=l3	0 -6 5
pair:word day=l4	12 -11 0
pair:word day=r1	-9 16 -12
pair:word day=r2	9 -4 -7
pair:word day=r3	-7 10 -5
pair:word ended+running	6 -4 0
pair:word n=0	1 6 -15
pair:word no-word	1 2 -9
pair:word not-both	-19 23 -5
pair:word part:sure	-16 21 -8
pair:word prev:sure	16 -15 0
pair:word running	6 -12 2
part:calls	14 -2 -24
part:coming	-11 15 -10
part:ended	22 -20 -6
part:m=arrives	-7 13 -6
part:m=bargain	-5 6 0
part:m=came	7 -1 -7
part:m=conference	-10 2 8
part:m=consultations	-6 10 -3
part:m=delegations	8 -10 0
part:m=ended	-1 6 -5
part:m=flew	-10 0 8
part:m=go	-3 -1 6
part:m=goes	11 -9 -1
part:m=landed	-8 0 8
part:m=meeting	-13 17 -2
part:m=met	22 -17 -6
part:m=negotiations	-6 -2 9
part:m=negotiators	-18 9 9
part:m=received	9 -8 0
part:m=round	1 3 -8
part:m=rounds	8 -4 -1
part:m=sat	5 -11 0
part:m=session	-10 3 6
part:m=settled	14 -11 -2
part:m=shook hands	10 -5 -3
part:m=signed	8 -3 -4
part:m=sit	5 -14 9
part:m=sits	-7 9 -1
part:m=sitting	-4 -2 7
part:m=table	-7 -2 10
part:m=talked	15 -14 0
part:m=talks	-4 -1 6
part:m=there	-9 4 5
part:m=time	-7 7 0
part:running	0 -21 17
part:summit	7 -1 -9
part:sure	-2 5 -6
part:wished	0 7 -23
pc0=bear	16 -10 -8
pc0=begin	8 -3 -6
pc0=down	8 -4 -4
pc0=end	-4 -2 7
pc0=impose	-10 8 0
pc0=say	-2 7 -10
pc0=stay	1 -9 9
pc0=up	-4 0 6
pc1=agree	-9 6 3
pc1=begin	5 0 -7
pc1=propose	6 -2 -4
pc1=say	3 1 -10
pc1=stay	0 -6 9
pc1=suspend	9 -4 -2
pc1=up	-8 1 5
pct0=bear future	-7 8 0
pct0=bear past	15 -14 0
pct0=bear present	7 -4 -1
pct0=down past	8 -6 0
pct0=end present	-3 -3 7
pct0=impose past-passive	11 -10 0
pct0=impose perfect	-11 10 0
pct0=impose present	1 3 -9
pct0=propose present	8 -5 -1
pct0=say past	0 2 -6
pct0=up present	-6 0 6
pct1=bear future	-7 8 0
pct1=bear infinitive	-7 0 6
pct1=bear past	15 -14 0
pct1=bear present	7 -4 -1
pct1=begin past	7 -3 -3
pct1=down past	8 -6 0
pct1=end present	-3 -3 7
pct1=impose infinitive	-12 6 5
pct1=impose participle-passive	7 -6 0
pct1=impose past	8 -6 0
pct1=impose past-passive	11 -10 0
pct1=impose perfect	-9 7 0
pct1=impose present	0 4 -9
pct1=propose present	6 -3 -1
pct1=say past	8 -3 -6
pct1=stay past	8 -11 1
pct1=up present	-6 0 6
people=1	-8 13 -6
people=2	25 -18 -10
people=3	-22 20 3
people=4	7 -5 -1
phas-future	-3 8 -5
phas-gerund	-12 15 -3
phas-infinitive	-12 8 4
phas-participle	14 -11 -1
phas-past	9 -1 -16
phas-perfect	-6 7 0
phas-pluperfect	-6 -3 11
phas-present	10 -13 3
prev:apart	8 2 -15
prev:calls	-22 25 -4
prev:coming	-17 26 -11
prev:ended	-40 30 11
prev:experts	-15 14 2
prev:heads=0	12 -1 -18
prev:heads=1	8 3 -26
prev:heads=2	10 0 -21
prev:meets	-24 6 24
prev:running	-9 -9 23
prev:summit	18 -9 -12
prev:wished	12 -9 -6
pt0=future	-2 6 -4
pt0=past	10 -4 -11
pt0=pluperfect	-6 -3 11
pt0=present	8 -12 5
pt1=future	-4 7 -4
pt1=gerund	-12 15 -2
pt1=infinitive	-12 8 4
pt1=participle-passive	8 -5 0
pt1=past	28 -22 -9
pt1=present	6 -11 5
pv0=add	-12 12 0
pv0=announce	7 -7 0
pv0=other	-3 6 -2
pv0=pay	11 -10 0
pv0=put	-6 7 0
pv0=say	-11 15 -5
pv0=sit	13 -16 1
pv0=take	7 -6 0
pv1=add	-12 12 0
pv1=announce	7 -7 0
pv1=hold	6 -3 0
pv1=meet	-3 7 -7
pv1=other	-3 6 -2
pv1=pay	13 -12 0
pv1=put	-5 6 0
pv1=say	-1 6 -5
pv1=take	7 -6 0
pv2-none	7 -5 -3
pvt0=announce past	7 -7 0
pvt0=be present	-6 0 8
pvt0=other past	-8 10 0
pvt0=say past	-14 17 -2
pvt0=sit past	0 -7 3
pvt1=announce past	7 -7 0
pvt1=be present	-11 3 8
pvt1=other past	-8 10 0
pvt1=say past	-5 8 -2
pvt1=sit past	0 -7 3
q:'	-6 6 0
q:'s	13 -19 7
q:(	-8 18 -13
q:)	-8 12 -4
q:.	10 -3 -14
q::	6 -5 0
q:;	6 -3 -1
q:<agent>	26 -16 -19
q:<day-gone>	17 -11 -10
q:<day-today>	-8 -7 18
q:<gate>	9 -3 -7
q:<goods-amount>	-8 8 0
q:<goods>	-8 11 -4
q:<level-noun>	7 0 -12
q:<level>	-7 12 -6
q:<month-ahead>	-8 8 0
q:<month-gone>	19 -21 1
q:<name>	-23 23 0
q:<not>	-8 10 -3
q:<number>	7 -20 18
q:<office>	7 -2 -6
q:<organisation>	10 -3 -12
q:<person>	8 1 -19
q:<points>	-4 7 0
q:<seat>	-20 22 -3
q:<sender>	4 -8 2
q:<span>	11 -8 -3
q:<v-bear>	12 -1 -17
q:<v-begin>	-5 9 -8
q:<v-deny>	-10 11 0
q:<v-down>	-3 -1 7
q:<v-end>	11 -16 5
q:<v-impose>	-1 9 -17
q:<v-propose>	8 -7 0
q:<v-return>	-11 12 0
q:<v-say>	-2 -4 11
q:<v-sell>	-6 5 0
q:<v-stay>	-11 7 2
q:<v-suspend>	21 -17 -4
q:<v-target>	1 1 -8
q:<v-up>	1 5 -12
q:?	4 0 -12
q:a	24 -20 -4
q:after	6 -3 -2
q:again	1 0 -6
q:agree	9 -7 0
q:agreement	11 -10 0
q:all	-5 7 -2
q:also	-6 4 0
q:and	9 -3 -9
q:answer	8 -7 0
q:are	-6 15 -16
q:as	-7 11 -5
q:ask	-10 11 0
q:back	9 -8 0
q:been	-2 6 -6
q:being	0 -9 8
q:between	0 -10 10
q:both	11 -8 -1
q:but	7 -4 -1
q:by	3 -6 3
q:calendar	-4 6 0
q:call	-7 12 -6
q:carry	10 -9 0
q:charge	-6 7 0
q:commerce	8 -7 0
q:could	2 -13 10
q:cut	10 -7 -1
q:date	-11 8 2
q:day	-9 11 0
q:deal	-5 -3 8
q:delegation	8 -7 0
q:dispute	8 -7 0
q:do	7 -6 0
q:drop	-8 8 0
q:duty	9 -4 -8
q:end	23 -30 7
q:evening	7 -6 0
q:fee	-5 6 0
q:fentanyl	-11 12 0
q:first	12 -16 1
q:for	1 4 -9
q:fourth	9 -7 0
q:from	1 6 -17
q:further	14 -11 0
q:geneva	9 -9 0
q:give	6 -5 0
q:go	15 -9 -4
q:good	31 -27 -4
q:has	13 -6 -13
q:he	-13 19 -10
q:him	9 -9 0
q:his	-19 22 -3
q:hour	-8 3 2
q:i	6 -1 -4
q:if	7 -4 -3
q:in	0 9 -17
q:into	-6 9 -3
q:is	-23 15 8
q:it	0 10 -20
q:its	-10 15 -7
q:look	14 -13 0
q:man	2 -8 3
q:matter	0 -11 8
q:meet	2 2 -7
q:meeting	8 -6 0
q:men	6 -5 0
q:minister	12 -5 -10
q:ministry	7 -5 0
q:more	-5 6 0
q:mr	18 -15 0
q:negotiate	2 -11 7
q:neither	0 -8 10
q:never	-10 10 0
q:new	13 -9 -4
q:next	-6 14 -9
q:night	-3 -4 7
q:no	-17 20 -4
q:nobody	-1 -4 6
q:not	10 -4 -13
q:now	11 -10 0
q:of	7 4 -22
q:off	-18 19 0
q:on	3 6 -21
q:one	-7 6 0
q:our	-9 0 9
q:out	-4 0 6
q:over	-12 0 9
q:page	-2 -6 8
q:paper	12 -10 0
q:pause	6 -6 0
q:president	-10 10 0
q:raise	-8 12 -3
q:rate	0 6 -10
q:read	-8 8 0
q:remain	-9 10 0
q:reply	-11 6 3
q:round	24 -18 -9
q:run	-10 3 4
q:same	-1 8 -7
q:see	-6 9 -1
q:sell	-3 6 -4
q:since	5 0 -9
q:so	18 -16 -2
q:spring	-9 9 0
q:still	-3 -3 7
q:stop	-10 6 2
q:such	-9 9 0
q:take	-16 17 0
q:tariff	-11 2 7
q:television	16 -15 0
q:tell	9 -7 0
q:the	17 -20 2
q:their	7 -11 4
q:them	8 -6 0
q:then	7 -6 0
q:they	3 0 -9
q:through	-10 12 -1
q:to	12 -25 15
q:too	-8 9 0
q:trade	-5 13 -10
q:truce	0 -13 12
q:two	23 -18 -6
q:until	-9 14 -6
q:want	6 -9 1
q:way	-7 0 7
q:what	33 -30 -7
q:when	-8 4 1
q:where	-7 11 -3
q:which	11 -6 -9
q:will	5 0 -11
q:with	8 -14 5
q:word	-5 7 0
q:would	12 -7 -8
q:write	-19 12 6
q:year	0 -10 9
q:yes	6 -7 0
q:york	8 -6 0
q:you	-8 12 -3
q:—	15 -8 -8
qt=future	6 -1 -5
qt=modal	-15 4 12
qt=past	0 9 -20
qt=perfect	10 -1 -20
qt=pluperfect	8 -6 0
qt=present	-7 6 0
r1=,	-5 8 -2
r1=.	-5 -1 12
r1=:	-17 23 -12
r1=<day-ahead>	-12 22 -15
r1=<day-gone>	-12 0 14
r1=<end>	-6 0 5
r1=<not>	7 -6 0
r1=<v-down>	9 -6 -2
r1=<v-propose>	-9 12 -2
r1=<v-say>	-8 9 0
r1=<v-stay>	12 -6 -6
r1=<v-up>	8 -13 3
r1=again	12 -7 -4
r1=and	27 -33 0
r1=at	-6 9 -2
r1=by	10 -10 0
r1=each	-7 7 0
r1=for	-8 0 7
r1=from	4 0 -9
r1=had	-6 3 2
r1=has	2 1 -8
r1=in	-15 24 -18
r1=is	0 5 -6
r1=last	7 -2 -7
r1=later	-9 10 0
r1=next	-10 11 0
r1=night	6 -5 0
r1=of	-7 8 0
r1=on	-1 12 -13
r1=since	-12 0 13
r1=talk	8 -7 0
r1=that	22 -13 -13
r1=thi	0 -6 6
r1=to	-7 6 0
r1=will	9 -10 0
r1=with	0 3 -7
r1=would	-6 7 0
r1=—	7 -5 0
r2="	11 -8 -2
r2=,	0 10 -17
r2=<agent>	6 -4 0
r2=<day-ahead>	-36 41 -14
r2=<day-gone>	15 -10 -7
r2=<day-today>	3 -17 10
r2=<duty>	0 -7 3
r2=<end>	-7 -3 14
r2=<goods>	16 -11 -7
r2=<level-noun>	-12 13 0
r2=<level>	-6 0 7
r2=<month-ahead>	-22 26 -4
r2=<month-gone>	21 -15 -7
r2=<not>	3 -7 3
r2=<number>	8 -6 0
r2=<office>	-9 12 -4
r2=<organisation>	-5 8 -3
r2=<person>	2 0 -6
r2=<quality>	3 1 -7
r2=<seat>	1 2 -8
r2=<v-propose>	22 -18 -3
r2=<v-say>	6 -18 8
r2=<v-stay>	-17 18 0
r2=<v-suspend>	8 -5 -1
r2=a	-8 4 3
r2=at	10 -7 0
r2=both	15 -11 -4
r2=by	-7 0 8
r2=day	-6 -3 8
r2=for	-31 25 8
r2=in	4 0 -8
r2=is	-2 -4 7
r2=it	-11 13 -1
r2=of	-4 6 -1
r2=talk	-6 9 -1
r2=tariff	0 -7 3
r2=the	-11 12 0
r2=they	-9 10 0
r2=thi	-12 -8 17
r2=to	14 -8 -9
r2=two	10 -8 0
r2=until	14 -12 -2
r2=was	12 -11 0
r2=wednesday	-8 0 8
r2=will	16 -23 6
r2=with	13 -6 -9
r3=(	13 -15 0
r3=)	8 -5 -1
r3=,	-13 4 11
r3=-	-12 6 6
r3=.	-3 8 -7
r3=;	14 -13 0
r3=<agent>	19 -12 -8
r3=<day-ahead>	0 8 -12
r3=<day-gone>	16 -12 -4
r3=<end>	3 5 -12
r3=<level>	14 -12 0
r3=<month-gone>	6 -4 0
r3=<name>	-10 2 7
r3=<number>	-7 4 1
r3=<person>	-7 0 9
r3=<quality>	-6 7 0
r3=<span>	6 -3 -3
r3=<v-agree>	-8 0 12
r3=<v-begin>	-13 8 3
r3=<v-end>	0 -6 5
r3=<v-propose>	11 -5 -6
r3=<v-say>	-3 8 -5
r3=<v-up>	-8 0 8
r3=a	-8 0 9
r3=about	-5 6 0
r3=ago	6 -2 -1
r3=an	6 -3 0
r3=and	-1 10 -12
r3=by	10 -7 0
r3=for	2 5 -9
r3=go	-10 0 9
r3=he	4 -7 2
r3=in	9 -7 -1
r3=is	-5 10 -5
r3=its	-10 12 -1
r3=night	-9 11 -1
r3=of	6 -4 -2
r3=on	19 -42 17
r3=second	-11 9 1
r3=sign	-8 2 6
r3=that	-6 10 -4
r3=the	-12 18 -8
r3=they	-9 5 1
r3=to	1 -6 4
r3=truce	9 -7 0
r3=was	-6 7 0
r3=will	-8 2 2
r4=,	35 -34 -4
r4=.	2 11 -25
r4=<agent>	-6 -10 14
r4=<day-ahead>	-8 3 3
r4=<day-gone>	15 -6 -11
r4=<end>	-3 7 -5
r4=<level>	6 -7 0
r4=<name>	6 -9 0
r4=<number>	-13 8 5
r4=<organisation>	17 -15 -1
r4=<person>	-6 7 0
r4=<quality>	-19 23 -4
r4=<seat>	-2 6 -3
r4=<span>	-8 5 0
r4=<v-begin>	10 -16 2
r4=<v-impose>	6 -6 0
r4=<v-stay>	-13 8 6
r4=<v-up>	16 -10 -6
r4=?	7 -5 -1
r4=a	19 -12 -9
r4=about	-7 8 0
r4=an	-12 13 0
r4=and	3 -12 8
r4=at	6 -2 -3
r4=but	11 -10 0
r4=by	8 -6 0
r4=call	6 -4 0
r4=day	6 -9 2
r4=go	11 -8 -2
r4=had	-5 7 -1
r4=his	-6 2 3
r4=is	-12 13 0
r4=last	-20 13 9
r4=of	4 -17 9
r4=on	9 -6 -3
r4=round	-8 5 2
r4=talk	0 2 -6
r4=that	-23 9 15
r4=the	14 -2 -26
r4=their	2 8 -13
r4=third	-13 15 -1
r4=to	6 -33 18
r4=two	-15 18 -2
r4=visit	-2 8 -3
r4=was	11 -11 0
r4=week	-6 7 0
r4=with	-15 18 -5
r=, <day-ahead>	2 3 -15
r=, <day-gone>	0 3 -11
r=, <day-today>	1 -8 5
r=, <name>	16 -8 -7
r=, <person>	8 -5 -1
r=, <seat>	6 -5 0
r=, <span>	13 -9 -3
r=, a	9 -8 0
r=, at	13 -11 0
r=, day	-6 -3 8
r=, for	-14 16 -2
r=, he	-5 6 0
r=, on	-7 11 -4
r=, the	11 -7 -2
r=, to	-6 8 0
r=, wednesday	-8 0 8
r=, with	-4 7 -2
r=. <end>	-7 -1 13
r=<day-ahead> .	-1 6 -4
r=<day-gone> .	-6 8 0
r=<day-today> .	0 -8 9
r=<day-today> with	13 -10 -1
r=<end> <end>	-6 0 5
r=again .	14 -12 0
r=by video	9 -6 0
r=for a	-7 3 2
r=for talk	-6 7 0
r=from <day-ahead>	-6 8 0
r=from <day-gone>	13 -5 -6
r=in <month-ahead>	-22 25 -2
r=in <month-gone>	17 -12 -4
r=in <name>	-7 9 0
r=in the	-16 17 0
r=last week	10 -6 -3
r=next week	-9 10 0
r=on <day-ahead>	-41 48 -14
r=on <day-gone>	12 -7 -6
r=on <day-today>	4 -13 1
r=on the	7 -6 0
r=the <organisation>	-2 6 -3
r=thi week	0 -4 6
right:calls	10 -1 -14
right:coming	6 -14 8
right:ended	8 -12 2
right:m=came	15 -10 -4
right:m=delegations	-11 -3 14
right:m=ended	12 -7 -3
right:m=meeting	8 -6 0
right:m=negotiators	-3 -12 13
right:m=round	9 -2 -7
right:m=sat	12 -9 0
right:m=signed	-6 7 0
right:m=there	-1 -12 14
right:m=time	-20 24 -5
right:m=went	10 -6 -4
right:m=where	-5 0 7
right:meets	9 -17 7
right:running	-20 -12 28
right:summit	1 3 -8
right:sure	14 -2 -17
s:"	7 -1 -15
s:&	-2 -5 9
s:'	6 -1 -3
s:'s	-4 13 -14
s:(	6 0 -7
s:)	0 9 -13
s:,	5 7 -17
s:-	12 -13 0
s:/	-9 8 0
s:<day-ahead>	-75 80 -14
s:<day-gone>	38 -35 -8
s:<day-today>	8 -27 17
s:<duty>	-12 4 10
s:<gate>	6 -1 -6
s:<goods-amount>	13 -9 -6
s:<goods>	-11 5 7
s:<level-noun>	11 0 -18
s:<level>	7 -8 0
s:<money>	8 -14 2
s:<month-ahead>	-17 24 -15
s:<month-gone>	38 -27 -18
s:<not>	11 -2 -17
s:<number>	15 -25 7
s:<organisation>	15 -4 -21
s:<person>	-1 7 -10
s:<points>	13 -13 0
s:<quality>	-4 -7 12
s:<seat>	-5 6 -5
s:<sender>	-6 11 -6
s:<span>	14 -26 7
s:<v-agree>	7 -3 -6
s:<v-bear>	-1 7 -9
s:<v-begin>	-21 11 12
s:<v-buy>	12 -5 -11
s:<v-deny>	4 -13 7
s:<v-down>	6 -8 0
s:<v-end>	9 -15 2
s:<v-impose>	14 -5 -15
s:<v-return>	12 -5 -9
s:<v-say>	-1 6 -10
s:<v-stay>	-15 12 1
s:<v-suspend>	6 3 -18
s:<v-target>	-17 9 7
s:<v-threaten>	16 -13 -3
s:<v-up>	4 -12 10
s:?	-5 12 -15
s:a	-7 8 -1
s:about	0 4 -12
s:accept	-16 17 0
s:accord	2 -8 3
s:accra	-14 14 0
s:across	-1 -4 8
s:add	-6 8 -2
s:after	25 -17 -14
s:afternoon	-20 -6 24
s:against	0 -5 6
s:agenda	-4 8 -1
s:ago	7 -1 -9
s:agree	5 1 -15
s:agreement	18 -8 -12
s:air	9 -9 0
s:al	12 -11 0
s:alexandria	-4 14 -11
s:all	18 -9 -13
s:also	-19 11 9
s:an	7 -2 -5
s:and	12 -15 3
s:announce	-8 0 12
s:another	-12 6 4
s:answer	22 -20 0
s:any	-4 -1 7
s:anything	2 -6 3
s:approve	2 -14 12
s:aqaba	11 0 -14
s:are	-22 -1 26
s:arrive	-4 6 0
s:as	-16 4 15
s:ask	0 4 -7
s:at	4 -10 6
s:auckland	-6 8 0
s:autumn	-4 8 -2
s:back	23 -18 -11
s:ban	13 -11 0
s:bargain	-5 6 0
s:be	-23 27 -6
s:because	11 -9 0
s:been	0 -8 9
s:before	-12 4 9
s:begin	-39 17 23
s:behind	11 -14 0
s:being	8 -5 -1
s:bergen	2 4 -13
s:between	0 8 -13
s:big	-11 12 0
s:border	11 -9 0
s:both	-4 -3 11
s:broke	26 -11 -19
s:busan	25 -18 -11
s:business	-14 15 0
s:but	11 -11 0
s:buy	14 -10 -4
s:call	1 4 -15
s:carry	9 -7 0
s:certificate	-5 6 0
s:charge	-12 12 0
s:chief	9 -7 0
s:christma	7 -5 0
s:city	-11 9 0
s:clock	8 -15 2
s:close	12 -4 -8
s:closed	7 -7 0
s:coffee	8 -4 -4
s:colleague	9 -4 -6
s:collect	2 0 -6
s:colombo	-12 13 0
s:come	0 8 -16
s:confirm	-6 10 -3
s:consensu	8 -6 0
s:consultation	0 6 -8
s:copper	6 -2 -1
s:cotton	13 -7 -6
s:could	-11 14 -2
s:country	0 4 -11
s:course	-8 8 0
s:custom	-8 7 0
s:cut	8 -4 -4
s:da	19 -17 -4
s:day	-10 -17 26
s:deal	8 0 -17
s:decide	11 -6 -6
s:delegation	-2 -5 7
s:did	26 -31 3
s:dinner	-10 12 -1
s:discuss	-10 9 0
s:dispute	7 -2 -4
s:do	-19 21 -2
s:doe	-9 12 -1
s:done	22 -19 -3
s:door	6 -9 0
s:down	-6 -3 11
s:drop	6 -5 0
s:due	3 4 -17
s:duty	16 -10 -8
s:each	8 0 -12
s:earlier	7 -5 0
s:economic	15 -10 -4
s:economy	7 -6 0
s:either	6 -5 0
s:else	2 -6 2
s:end	21 -20 -2
s:evening	9 -5 -5
s:every	18 -17 0
s:expert	-28 12 14
s:expire	-9 1 6
s:extend	9 -13 2
s:extension	-1 6 -9
s:extra	-9 3 4
s:face	-4 6 0
s:fact	11 -10 0
s:far	-6 8 0
s:fee	-8 11 -2
s:fifth	6 -2 -2
s:first	16 -16 -1
s:fish	-6 -7 12
s:five	-12 6 6
s:flew	0 -9 7
s:fly	-9 11 0
s:followed	19 -18 0
s:for	1 5 -10
s:foreign	-5 7 -3
s:forty	21 -19 0
s:forward	-14 14 0
s:four	0 7 -9
s:fourth	5 -13 6
s:framework	2 4 -14
s:geneva	33 -13 -38
s:get	14 -11 -1
s:go	7 -15 7
s:good	-10 -3 17
s:government	4 2 -12
s:great	21 -20 0
s:guayaquil	15 -8 -7
s:guest	-3 -2 7
s:gyeongju	-12 13 0
s:had	28 -15 -27
s:half	7 -14 4
s:halifax	-5 -14 17
s:hall	18 -12 -5
s:hand	7 -1 -5
s:handshake	15 -11 -5
s:has	-6 10 -4
s:have	-23 9 16
s:he	-16 14 3
s:head	12 -11 0
s:higher	4 -11 3
s:him	-4 8 -6
s:his	0 8 -14
s:hope	6 -5 0
s:hotel	-6 -9 13
s:hour	22 -14 -11
s:house	19 -16 0
s:how	10 -6 -1
s:i	19 -10 -15
s:if	-13 5 10
s:importer	2 1 -7
s:impose	-3 6 -2
s:in	9 -9 -2
s:incheon	-22 11 12
s:industry	-23 29 -10
s:interview	-14 0 12
s:investigation	-8 10 0
s:is	-5 8 -5
s:istanbul	-4 6 0
s:it	-9 5 5
s:item	-7 7 0
s:joint	17 -8 -12
s:keep	-20 13 6
s:know	12 -11 0
s:lamb	-6 -1 8
s:land	-11 7 3
s:lasted	6 -5 0
s:late	12 -10 -1
s:later	-32 26 7
s:law	-13 15 -2
s:leader	7 -3 -5
s:led	-3 7 -4
s:level	-16 18 -2
s:li	-4 8 -4
s:lima	-6 8 0
s:line	-11 13 0
s:link	6 -5 0
s:lisbon	2 -17 13
s:list	7 -1 -7
s:live	0 -18 11
s:london	37 -27 -13
s:long	8 0 -12
s:lower	10 -5 -5
s:madrid	18 -8 -13
s:make	2 1 -10
s:many	11 -9 0
s:market	-6 8 0
s:may	-20 18 2
s:meet	7 3 -17
s:meeting	9 -7 0
s:men	4 -7 2
s:middle	8 -7 0
s:midnight	-14 -9 22
s:minister	13 -12 -2
s:ministry	-7 3 3
s:minute	-2 -7 10
s:mombasa	-6 -7 13
s:month	0 3 -8
s:morning	-6 6 0
s:most	8 -5 -2
s:move	7 -3 -2
s:mr	-4 8 -6
s:nagoya	-6 2 3
s:nang	19 -17 -4
s:near	0 -13 12
s:negotiate	2 -15 11
s:negotiation	-10 -5 15
s:neither	-6 7 0
s:new	3 -30 23
s:next	-27 35 -16
s:no	14 -8 -8
s:nobody	15 -11 -5
s:noon	8 -7 0
s:not	-7 9 -2
s:now	-11 9 1
s:number	12 -7 -3
s:of	2 -8 6
s:off	20 -15 -7
s:offer	-1 -4 8
s:oil	6 -2 -4
s:on	-11 12 0
s:once	9 -5 -2
s:one	-3 0 7
s:open	-26 8 19
s:opened	-21 7 12
s:or	-5 8 -1
s:order	13 -11 0
s:osaka	7 -5 0
s:other	9 -1 -9
s:our	12 -6 -8
s:out	9 1 -19
s:outline	-9 11 0
s:over	-23 5 17
s:own	-20 22 -2
s:ownership	-9 11 0
s:pair	-7 8 0
s:pari	12 -5 -10
s:part	-3 6 0
s:past	-25 -3 27
s:pause	3 1 -9
s:pay	17 -7 -12
s:person	-6 7 0
s:phone	7 -3 -6
s:place	-11 6 2
s:port	2 1 -7
s:post	7 -6 0
s:premier	-7 8 0
s:present	10 -8 -1
s:president	-4 11 -7
s:press	23 -15 -8
s:price	-13 0 12
s:prime	6 -6 0
s:prolong	11 -4 -7
s:prolonged	-4 6 0
s:promise	-5 6 0
s:propose	11 -9 0
s:published	11 -9 -1
s:purchase	7 -3 -2
s:put	-6 6 0
s:question	4 0 -9
s:raise	8 -5 -2
s:reach	8 -13 0
s:read	6 -1 -4
s:reason	-5 6 0
s:receive	5 0 -7
s:remark	-3 -1 6
s:reporter	-16 20 -6
s:result	17 -24 4
s:resume	4 -7 1
s:return	0 4 -7
s:reykjavík	10 -9 0
s:rice	12 -4 -10
s:rise	-15 9 5
s:room	0 -9 6
s:round	4 0 -6
s:rule	2 -13 8
s:samarkand	3 0 -6
s:same	-9 1 8
s:say	-9 16 -12
s:second	5 -13 3
s:secretary	-9 6 2
s:section	-7 12 -3
s:see	-21 24 -4
s:send	-9 10 0
s:seoul	6 -3 -1
s:session	-10 4 5
s:set	6 -2 -4
s:settle	-15 3 13
s:sheet	13 -11 0
s:ship	0 -8 8
s:shook	11 -6 -4
s:should	14 -13 0
s:side	5 -7 2
s:sign	17 -18 1
s:signature	11 -8 -3
s:since	-4 -12 17
s:sit	-14 6 8
s:sixth	-19 21 -3
s:so	-15 23 -9
s:something	8 -7 0
s:speak	-43 46 -6
s:spent	8 -6 0
s:spoke	28 -19 -17
s:spoken	21 -19 -1
s:spring	6 -4 -2
s:stand	6 -5 0
s:standstill	10 -2 -6
s:start	-10 8 1
s:state	-16 0 18
s:statement	9 -4 -4
s:steel	-4 6 0
s:still	0 5 -9
s:stockholm	17 -18 0
s:stop	-6 3 3
s:strike	7 -2 -4
s:subject	-6 8 0
s:such	-3 -6 9
s:summit	6 -1 -4
s:surabaya	6 -2 -1
s:suspend	9 -4 -1
s:suspension	10 -8 0
s:take	-6 9 -3
s:talk	-11 2 9
s:talked	12 -10 -1
s:tangier	10 -4 -3
s:tariff	-9 0 11
s:tea	9 -3 -4
s:team	-3 8 -5
s:technical	-9 9 0
s:telephone	9 -6 -2
s:telephoned	20 -19 0
s:television	-23 12 10
s:term	-6 7 0
s:text	12 -5 -8
s:that	-8 14 -6
s:the	0 10 -16
s:them	12 -7 -9
s:themselve	8 -4 -1
s:then	27 -22 -8
s:these	11 -8 -2
s:they	-5 15 -14
s:thi	8 -21 15
s:think	-10 11 0
s:third	-7 0 4
s:those	-8 0 7
s:threaten	9 -6 -1
s:three	16 -4 -17
s:through	12 -21 6
s:thursday	0 6 -7
s:tiktok	-11 16 -6
s:time	6 -2 -3
s:to	-9 13 -3
s:town	5 0 -8
s:travel	-6 8 0
s:trieste	-5 6 0
s:truce	9 -18 6
s:turnberry	11 -8 -1
s:twice	10 -4 -6
s:two	10 0 -17
s:under	4 1 -14
s:until	15 -23 5
s:us	-7 0 5
s:very	-6 13 -7
s:vice	-4 8 -4
s:video	0 8 -17
s:vienna	-7 9 0
s:visit	16 -26 9
s:war	-11 14 -2
s:warn	8 -7 0
s:was	15 1 -34
s:we	6 -3 -3
s:wednesday	-8 0 8
s:week	-25 18 5
s:weekend	-6 9 -2
s:were	26 -18 -10
s:when	-6 14 -13
s:where	2 -9 6
s:whether	-3 14 -12
s:which	-3 13 -23
s:who	7 -6 0
s:whose	12 -11 0
s:will	-4 0 7
s:wine	-3 -2 6
s:wire	12 -5 -7
s:within	-22 17 4
s:without	11 -10 -1
s:word	8 -14 0
s:working	6 -4 0
s:would	-29 34 -7
s:year	11 -16 3
s:yes	-9 10 0
s:yet	-10 6 3
s:york	-7 -14 21
s:you	-7 12 -6
s:—	7 0 -13
sa:"	15 -11 -7
sa:" .	20 -18 0
sa:" a	9 -9 0
sa:'s	5 2 -14
sa:'s <person>	7 -5 0
sa:)	3 0 -8
sa:) ,	-6 6 0
sa:) —	6 0 -5
sa:,	-7 14 -10
sa:, <day-ahead>	-1 9 -16
sa:, <day-gone>	16 -8 -16
sa:, <day-today>	5 -6 0
sa:, <name>	22 -11 -13
sa:, <number>	12 -16 0
sa:, <person>	7 -8 0
sa:, <seat>	12 -10 0
sa:, <span>	9 -23 8
sa:, a	19 -12 -10
sa:, after	-2 6 -5
sa:, and	19 -15 -4
sa:, as	-4 0 6
sa:, at	21 -18 -2
sa:, both	13 -11 0
sa:, but	17 -8 -9
sa:, by	6 -2 -2
sa:, day	-6 -3 8
sa:, for	-11 13 -2
sa:, had	6 -5 0
sa:, he	-7 9 0
sa:, in	-9 9 0
sa:, on	-13 14 -2
sa:, one	9 -5 -2
sa:, say	-14 15 0
sa:, tell	-7 -2 10
sa:, the	13 -11 0
sa:, to	-24 24 0
sa:, was	-5 6 0
sa:, wednesday	-8 0 8
sa:, when	-4 6 0
sa:, where	7 -8 0
sa:, which	-4 8 -6
sa:, who	10 -8 0
sa:, will	-9 13 -4
sa:, with	-12 6 4
sa:-	3 -15 9
sa:- <name>	-1 -9 10
sa:- the	-12 16 -4
sa:. "	11 -9 0
sa::	-5 15 -17
sa:;	9 -4 -6
sa:; the	-9 10 0
sa:<agent>	10 -7 -3
sa:<day-ahead>	-37 41 -8
sa:<day-ahead> ,	-9 4 5
sa:<day-ahead> .	0 -6 5
sa:<day-ahead> for	-3 8 -2
sa:<day-ahead> of	-12 13 0
sa:<day-gone>	21 -25 0
sa:<day-gone> ,	22 -18 -6
sa:<day-gone> .	-13 15 -3
sa:<day-gone> after	9 -4 -2
sa:<day-gone> and	-2 -2 6
sa:<day-gone> for	-14 -4 17
sa:<day-gone> night	-5 8 -4
sa:<day-today>	0 -16 15
sa:<day-today> )	9 0 -11
sa:<day-today> ,	-10 -13 20
sa:<day-today> -	-7 1 6
sa:<day-today> .	-11 -7 18
sa:<day-today> that	-2 9 -8
sa:<day-today> to	-11 -14 20
sa:<day-today> with	8 -9 0
sa:<day-today> without	10 -1 -8
sa:<day-today> —	-3 7 -5
sa:<duty>	-3 8 -4
sa:<goods-amount>	16 -12 -5
sa:<goods>	-7 -5 15
sa:<level-noun>	0 10 -20
sa:<level>	-6 7 0
sa:<level> ,	-4 6 -1
sa:<level> .	1 -6 3
sa:<level> on	-3 8 -6
sa:<level> to	-3 -2 6
sa:<month-ahead>	-21 27 -11
sa:<month-ahead> ,	-12 14 0
sa:<month-gone>	25 -18 -8
sa:<month-gone> ,	15 -8 -7
sa:<month-gone> and	6 -5 0
sa:<name>	-8 7 2
sa:<name> 's	7 1 -14
sa:<name> ,	1 0 -6
sa:<name> .	-14 2 11
sa:<name> agree	19 -8 -11
sa:<name> and	1 -19 13
sa:<name> president	-5 8 -1
sa:<name> trade	-6 6 0
sa:<name> will	-7 0 12
sa:<not>	13 -8 -8
sa:<number>	12 -4 -16
sa:<number> ,	-6 8 -3
sa:<number> .	10 -4 -9
sa:<number> and	-3 7 -2
sa:<number> on	5 -9 1
sa:<office>	10 -16 2
sa:<office> .	9 0 -12
sa:<office> from	-4 -2 7
sa:<organisation>	11 -6 -7
sa:<organisation> ,	0 -6 6
sa:<organisation> say	7 -5 0
sa:<person>	0 -4 6
sa:<person> ,	9 -3 -8
sa:<person> .	10 -21 5
sa:<person> <day-gone>	8 -7 0
sa:<person> has	20 -19 0
sa:<person> on	-5 6 0
sa:<person> say	0 2 -6
sa:<person> sign	-16 18 -2
sa:<person> tell	-7 9 0
sa:<person> to	-9 10 0
sa:<points>	12 -11 0
sa:<quality>	-4 -5 9
sa:<quality> colleague	10 -8 0
sa:<quality> minister	-2 7 -5
sa:<quality> official	7 -8 0
sa:<quality> vice	-7 4 2
sa:<seat>	-14 11 3
sa:<seat> 's	-9 5 3
sa:<seat> ,	-6 6 0
sa:<seat> .	-9 15 -8
sa:<seat> and	7 0 -9
sa:<seat> in	8 -7 0
sa:<seat> on	1 -7 4
sa:<sender>	4 0 -6
sa:<span>	0 -10 9
sa:<span> .	-9 15 -8
sa:<span> after	0 -8 6
sa:<span> of	-6 -11 14
sa:<span> on	10 -4 -7
sa:<span> to	6 -2 -1
sa:<taker>	3 -6 0
sa:<v-agree>	9 -17 4
sa:<v-begin>	-19 10 10
sa:<v-buy>	4 1 -9
sa:<v-deny>	4 -13 7
sa:<v-down>	6 -20 11
sa:<v-end>	5 -8 0
sa:<v-impose>	12 -7 -7
sa:<v-propose>	14 -19 4
sa:<v-return>	15 -11 -3
sa:<v-say>	-9 13 -1
sa:<v-stay>	-9 5 4
sa:<v-suspend>	17 -14 -5
sa:<v-threaten>	12 -11 0
sa:<v-up>	1 -8 8
sa:?	-5 12 -15
sa:a	2 -17 10
sa:a <quality>	0 -6 4
sa:a deal	-6 10 -3
sa:a pause	9 -3 -5
sa:a state	-5 0 6
sa:a tariff	24 -18 -8
sa:a telephone	10 -9 0
sa:a third	-6 8 0
sa:a trade	-1 6 -5
sa:a truce	17 -6 -11
sa:about	-2 8 -8
sa:about the	-9 10 0
sa:add	-11 12 0
sa:add .	-9 10 0
sa:after	15 -15 0
sa:after <person>	1 -6 2
sa:after <span>	-10 2 6
sa:after a	27 -19 -11
sa:again	13 -6 -11
sa:again .	18 -15 -3
sa:against	-4 -1 6
sa:ago .	12 -11 0
sa:agree	20 -15 -7
sa:agree on	25 -15 -12
sa:agree to	3 -13 5
sa:agreement	14 -6 -9
sa:an extension	-8 11 -3
sa:an hour	7 -6 0
sa:and	23 -21 -5
sa:and ,	6 -3 -1
sa:and <name>	-5 -3 10
sa:and <number>	10 -4 -3
sa:and <quality>	-10 9 0
sa:and <seat>	10 0 -10
sa:and again	6 -6 0
sa:and agree	6 -3 0
sa:and by	-5 -1 7
sa:and end	-6 -2 8
sa:and it	12 -9 -1
sa:and no	10 -7 0
sa:and the	5 -15 4
sa:and will	15 -20 3
sa:announce	-19 8 14
sa:another	4 -12 6
sa:approve	-8 10 0
sa:are	-2 -15 18
sa:as	-22 14 8
sa:at	7 -2 -6
sa:at the	1 4 -10
sa:be	-3 6 -4
sa:because	10 -9 0
sa:before	-12 0 12
sa:begin	-24 9 14
sa:being	13 -9 -1
sa:between <person>	9 -7 0
sa:between the	0 3 -7
sa:both	2 -7 4
sa:both side	3 -9 3
sa:broke	18 -6 -12
sa:busan	-6 7 0
sa:but	16 -18 0
sa:buy	9 -5 -3
sa:by	-5 15 -12
sa:by <person>	9 -8 0
sa:by telephone	-7 10 -4
sa:by the	-3 -3 7
sa:by video	10 -7 -1
sa:charge	-7 13 -8
sa:coffee	14 -12 0
sa:colleague	10 -8 0
sa:colleague ,	9 -7 0
sa:collect	5 0 -6
sa:come	9 -2 -6
sa:commerce	1 -7 2
sa:country	-2 6 -6
sa:day	-6 -17 23
sa:day ,	5 -12 5
sa:day .	2 -6 1
sa:day of	-9 4 4
sa:deal	4 1 -11
sa:decide	11 -7 -5
sa:delegation	-4 -11 13
sa:did	-2 -4 8
sa:did not	0 -10 9
sa:discuss	-6 1 3
sa:dispute	8 -3 -4
sa:do	-11 12 0
sa:doe	-7 8 0
sa:donald	-5 8 0
sa:donald trump	-5 8 0
sa:done	8 -6 0
sa:down	-2 -4 7
sa:due	0 3 -7
sa:due to	9 -2 -6
sa:duty	22 -11 -11
sa:duty on	10 -4 -7
sa:each	0 6 -8
sa:end	6 -10 2
sa:end <span>	6 0 -5
sa:end of	-9 10 0
sa:end on	10 -3 -7
sa:evening	18 -15 -3
sa:every	17 -16 0
sa:expect	0 -6 5
sa:expire	-7 8 0
sa:extend	11 -6 -6
sa:extension	-5 9 -5
sa:fall	13 -9 -2
sa:fifth	11 -8 -1
sa:first	-17 16 0
sa:first day	-16 6 10
sa:for	10 -14 1
sa:for <day-ahead>	-5 7 -1
sa:for <span>	8 -8 0
sa:for a	-22 11 14
sa:for talk	-11 5 5
sa:for the	-7 14 -5
sa:for their	12 0 -11
sa:for what	6 -9 2
sa:forty	15 -14 0
sa:forty minute	15 -14 0
sa:four	-14 20 -5
sa:fourth	4 -11 3
sa:fourth round	0 -6 7
sa:framework	8 0 -8
sa:from	-10 9 0
sa:from <day-ahead>	-5 11 -5
sa:from <day-gone>	6 -5 0
sa:from <name>	-23 8 14
sa:from the	3 0 -7
sa:geneva	6 -5 0
sa:get	9 -7 0
sa:go	5 -12 7
sa:go on	-4 -3 8
sa:go to	4 -17 10
sa:good	-9 7 3
sa:good .	-6 8 0
sa:government	3 1 -10
sa:had	7 -1 -10
sa:had been	14 -9 -5
sa:had put	-10 4 4
sa:handshake	10 -7 -2
sa:has	-1 6 -6
sa:have	-11 -7 17
sa:he	-19 13 7
sa:he add	-14 14 0
sa:he and	5 -8 2
sa:he lifeng	-9 5 2
sa:higher	2 -10 4
sa:him	-11 14 -5
sa:his	13 -11 -1
sa:his <quality>	4 -9 1
sa:hold	3 -10 5
sa:hold a	-11 1 9
sa:hour	6 -1 -5
sa:hour .	7 -3 -1
sa:i	8 -5 -1
sa:if	-14 16 0
sa:impose	-3 6 -2
sa:in	5 5 -18
sa:in <month-ahead>	-9 13 -5
sa:in <month-gone>	26 -19 -10
sa:in <name>	-14 10 5
sa:in <number>	-8 10 0
sa:in <seat>	-25 19 6
sa:in a	12 -6 -7
sa:in busan	-7 7 0
sa:in the	-15 17 -1
sa:in their	6 4 -13
sa:into	11 -6 -4
sa:is	-14 17 -2
sa:is a	0 -6 6
sa:it	-6 5 0
sa:it .	-7 2 4
sa:it would	-6 7 0
sa:its	4 1 -14
sa:keep	-15 12 1
sa:keep the	-12 14 -1
sa:last	-8 4 4
sa:last week	1 2 -8
sa:last year	6 -5 0
sa:late	15 -13 0
sa:later	-27 20 8
sa:later in	-7 8 0
sa:law	-11 13 -2
sa:lead	-5 6 0
sa:leave	6 -15 5
sa:leave the	6 -5 0
sa:let	-8 11 -3
sa:level	-17 17 0
sa:lifeng	-9 5 2
sa:list	18 -15 -3
sa:long	-4 8 -3
sa:longer	9 -6 0
sa:make	1 1 -6
sa:matter	20 -19 0
sa:may	-10 3 5
sa:meet	14 -5 -10
sa:meet in	4 0 -8
sa:meet with	9 -7 0
sa:midnight	-4 -15 16
sa:minister	11 -3 -6
sa:minute	13 -24 4
sa:minute .	20 -18 0
sa:month	0 3 -7
sa:morning	-7 9 0
sa:mr	-12 8 1
sa:mr <person>	-13 8 2
sa:near	-5 -5 10
sa:negotiate	-5 -4 9
sa:negotiation	-7 0 8
sa:negotiator	11 -9 0
sa:neither	-8 9 0
sa:new	19 -12 -3
sa:next	-6 10 -6
sa:night	-8 5 2
sa:no	19 -19 -1
sa:nobody	8 -7 0
sa:not	-13 13 0
sa:now	-3 6 -3
sa:of	-4 -1 7
sa:of <level>	18 -10 -11
sa:of <month-gone>	-9 10 0
sa:of <person>	8 -14 2
sa:of a	19 -13 -6
sa:of both	-8 2 4
sa:of negotiation	-7 0 8
sa:of talk	-5 0 7
sa:of the	14 -8 -11
sa:off	25 -18 -10
sa:official	7 -8 0
sa:on <day-ahead>	-18 25 -14
sa:on <day-gone>	11 0 -19
sa:on <day-today>	-9 -1 11
sa:on <quality>	13 -9 -6
sa:on a	-6 15 -13
sa:on each	6 -3 0
sa:on the	15 -7 -16
sa:one	-1 -2 6
sa:only	12 -10 0
sa:or	-6 8 -1
sa:order	11 -10 0
sa:our	0 -8 6
sa:out	4 3 -12
sa:over	-7 -1 10
sa:own	-10 12 0
sa:palace	-7 7 0
sa:pari	9 -7 0
sa:part	-5 6 0
sa:pause	14 -8 -7
sa:pay	-1 9 -9
sa:person	-7 7 0
sa:phone	-7 7 0
sa:plan	7 -3 -3
sa:plan for	-7 10 -1
sa:premier	-7 4 2
sa:premier he	-9 5 2
sa:president	-6 7 0
sa:president donald	-5 8 0
sa:prolonged	0 1 -6
sa:propose	10 -8 0
sa:published	7 -5 0
sa:purchase	6 -3 -2
sa:put	-17 15 0
sa:reach	0 -7 4
sa:read	12 -10 0
sa:receive	10 -8 0
sa:result	10 -8 0
sa:rise	-16 10 5
sa:round	0 -9 7
sa:round .	15 -18 2
sa:round of	-6 0 8
sa:rule	2 -14 8
sa:same	-8 0 9
sa:say	3 5 -16
sa:say ,	-10 11 0
sa:say he	-12 13 0
sa:say in	-8 11 -1
sa:second day	-5 -5 10
sa:secretary	-9 0 8
sa:see	-8 9 0
sa:set	12 -9 -2
sa:settle	-13 0 14
sa:side	8 -7 0
sa:side .	6 -5 0
sa:sign	6 -10 5
sa:sign a	-22 18 4
sa:signature	11 -10 0
sa:since	-13 -4 18
sa:since <day-gone>	-18 -6 23
sa:sit	-6 0 5
sa:so	-2 6 -3
sa:speak	-6 7 0
sa:spoke	-18 19 0
sa:spring	6 -3 0
sa:standstill	10 -2 -6
sa:start	-9 5 3
sa:state	-11 4 6
sa:state visit	-5 0 6
sa:still	-5 12 -6
sa:stockholm	6 -4 0
sa:summit	7 -4 -2
sa:suspend	6 -2 -1
sa:suspension	9 -7 0
sa:table	6 -3 0
sa:take	-11 17 -10
sa:talk	-8 -2 11
sa:talk ,	7 -6 0
sa:talk on	-19 1 14
sa:talk that	-8 0 8
sa:talk with	-2 6 -3
sa:tariff	-2 6 -4
sa:tariff .	3 9 -16
sa:tariff for	9 -4 -3
sa:tariff of	6 0 -10
sa:tariff on	-17 7 10
sa:tariff truce	-17 10 8
sa:tea	9 -3 -3
sa:telephone	-1 6 -8
sa:telephone call	10 -9 0
sa:telephone on	-17 20 -2
sa:tell reporter	-6 8 0
sa:tell the	6 -5 0
sa:text	12 -9 -1
sa:than	6 -2 -3
sa:that	-7 14 -7
sa:that <name>	9 -7 -1
sa:that <person>	-5 7 0
sa:that both	0 -6 5
sa:that he	-5 -1 9
sa:that is	-10 0 8
sa:that it	-9 10 0
sa:that nothing	10 -10 0
sa:that the	11 -6 -7
sa:that they	-7 9 0
sa:the	7 1 -16
sa:the <day-ahead>	-10 14 -5
sa:the <day-gone>	17 -14 -1
sa:the <office>	20 -12 -9
sa:the <organisation>	1 2 -8
sa:the <person>	11 -8 -1
sa:the <quality>	-23 12 11
sa:the <seat>	7 -5 0
sa:the day	7 -7 0
sa:the duty	16 -12 -3
sa:the end	-5 7 0
sa:the fifth	10 -8 0
sa:the first	-7 14 -8
sa:the fourth	10 -12 0
sa:the last	-7 8 0
sa:the next	7 -6 0
sa:the same	-8 0 9
sa:the truce	-12 15 0
sa:the two	-6 4 2
sa:the week	-9 11 0
sa:their	12 0 -13
sa:their truce	-9 12 -3
sa:them	17 -13 -4
sa:them .	6 -5 0
sa:themselve	8 -4 -1
sa:then	8 -5 0
sa:there	2 -13 9
sa:they	4 1 -10
sa:they agree	7 -6 0
sa:thi	-4 -8 14
sa:thi week	-19 4 11
sa:third	-7 4 1
sa:third round	-8 2 3
sa:third time	-10 14 -2
sa:three	14 -11 -2
sa:through	1 -13 10
sa:time	-8 16 -10
sa:time .	-12 14 0
sa:to	13 -19 4
sa:to <goods-amount>	11 -8 -1
sa:to be	4 0 -6
sa:to discuss	-6 0 8
sa:to go	-6 7 0
sa:to keep	-4 0 6
sa:to see	-8 9 0
sa:to the	0 -11 9
sa:trade	2 7 -14
sa:trade deal	11 -6 -4
sa:truce ,	-11 3 7
sa:truce .	0 -6 7
sa:truce between	6 -1 -2
sa:truce by	-2 7 -5
sa:truce on	8 0 -7
sa:trump	-5 8 0
sa:twice	11 -5 -5
sa:two	-3 11 -9
sa:two side	-4 6 -1
sa:under	2 1 -7
sa:until	8 -15 6
sa:until <day-ahead>	8 -21 9
sa:up	15 -15 0
sa:up to	-9 11 -2
sa:very	-13 13 0
sa:vice	-6 3 1
sa:vice premier	-9 5 2
sa:video	0 4 -6
sa:visit	0 -5 7
sa:visit to	-7 0 6
sa:war	-11 14 -2
sa:was	8 0 -15
sa:wednesday	-8 0 8
sa:wednesday <day-today>	-8 -4 12
sa:week	-23 21 0
sa:week ,	-6 -6 12
sa:week .	-7 13 -8
sa:week of	-17 18 0
sa:were	10 -5 -4
sa:what	3 -10 5
sa:what it	14 -11 -1
sa:when	0 4 -6
sa:when the	11 -9 0
sa:where	0 -6 6
sa:where <person>	12 -5 -6
sa:where he	4 -7 2
sa:where the	-14 10 4
sa:whether	-6 13 -7
sa:which	3 0 -12
sa:which they	6 -4 0
sa:will	10 -20 10
sa:will be	-9 4 1
sa:will go	-1 -10 12
sa:wine	-3 -2 6
sa:wire	8 -2 -5
sa:with	4 0 -6
sa:with <name>	2 3 -11
sa:with <person>	13 -9 -3
sa:with a	-9 14 -7
sa:with an	7 -3 -1
sa:with the	-7 2 3
sa:within	-13 8 4
sa:within <span>	-6 6 0
sa:without	20 -25 0
sa:word	11 -10 0
sa:working	6 -4 0
sa:would	2 6 -17
sa:year	11 -10 0
sa:yet	-15 7 7
sa:you	-9 12 -2
sa:—	3 4 -12
sa:— <name>	4 0 -6
sa:— <quality>	8 -4 -4
sa:— the	0 4 -10
sb:"	-2 7 -9
sb:" the	-13 13 0
sb:" we	20 -18 -1
sb:&	-2 -5 9
sb:' meet	10 -8 0
sb:'s	-8 11 -5
sb:'s trade	0 4 -6
sb:'s vice	-12 16 -4
sb:(	8 0 -9
sb:)	-7 13 -5
sb:) —	-5 9 -1
sb:,	17 -14 -3
sb:, <day-gone>	9 -8 0
sb:, <day-today>	0 -7 5
sb:, <name>	-5 8 -1
sb:, <office>	7 -4 -1
sb:, <person>	-13 -3 19
sb:, <quality>	-13 0 14
sb:, <seat>	24 -20 -5
sb:, a	-10 11 0
sb:, and	-3 -1 6
sb:, as	1 -12 6
sb:, has	10 -8 0
sb:, he	-13 15 0
sb:, in	1 9 -31
sb:, it	-6 7 0
sb:, meet	-2 -2 6
sb:, of	-5 6 0
sb:, on	-3 -2 7
sb:, say	-8 11 -2
sb:, was	-5 7 -1
sb:, which	-4 9 -6
sb:, will	11 -10 0
sb:-	8 0 -11
sb:- <name>	12 0 -11
sb:- premier	-7 7 0
sb:/	-10 8 0
sb::	6 -14 6
sb:: <name>	-4 -9 11
sb:: <number>	5 -10 3
sb:: <office>	-14 17 -3
sb:: <person>	3 -14 7
sb:: on	-12 15 -3
sb:: the	-7 0 10
sb:: they	6 -4 0
sb:;	-6 0 10
sb:<day-ahead>	-18 19 -1
sb:<day-ahead> ,	-9 4 5
sb:<day-ahead> in	-9 18 -12
sb:<day-gone>	6 1 -14
sb:<day-gone> ,	6 -6 0
sb:<day-gone> <person>	-10 14 -4
sb:<day-gone> and	9 -8 0
sb:<day-gone> evening	-8 9 0
sb:<day-gone> in	12 -15 0
sb:<day-today>	9 -13 0
sb:<day-today> —	-6 -5 12
sb:<duty>	-6 -11 21
sb:<goods>	-4 7 -4
sb:<level-noun>	18 -16 0
sb:<level>	13 -17 2
sb:<level> in	10 -6 -2
sb:<money>	16 -13 -3
sb:<month-ahead>	9 -6 0
sb:<month-ahead> ,	7 -5 0
sb:<month-gone>	24 -15 -13
sb:<month-gone> ,	10 -5 -3
sb:<name>	10 -17 2
sb:<name> 's	11 -4 -9
sb:<name> -	13 -4 -9
sb:<name> :	-10 2 6
sb:<name> agree	6 -3 0
sb:<name> and	-14 0 14
sb:<name> in	-4 -5 8
sb:<name> meet	3 -7 0
sb:<name> on	6 -1 -5
sb:<name> to	-4 10 -6
sb:<name> trade	18 0 -16
sb:<name> will	12 -19 4
sb:<name> —	0 5 -9
sb:<not>	2 3 -12
sb:<number>	10 -27 17
sb:<number> ,	4 -23 13
sb:<number> /	-8 13 -6
sb:<number> :	-2 -11 14
sb:<number> in	14 -20 4
sb:<number> the	10 -8 0
sb:<office>	-2 9 -9
sb:<office> ,	16 -23 3
sb:<office> are	-10 -5 13
sb:<office> have	8 -4 -1
sb:<office> in	-7 16 -13
sb:<office> of	-8 4 0
sb:<office> say	-10 10 0
sb:<office> sit	-8 12 -3
sb:<organisation>	8 -1 -12
sb:<organisation> ,	-16 24 -17
sb:<organisation> in	0 -5 6
sb:<organisation> say	9 -8 0
sb:<person>	-3 7 -5
sb:<person> 's	0 4 -6
sb:<person> :	1 6 -17
sb:<person> and	4 -13 10
sb:<person> are	-6 9 0
sb:<person> fly	-5 6 0
sb:<person> in	0 8 -14
sb:<person> of	-5 9 -3
sb:<person> on	11 -10 0
sb:<person> receive	-3 6 -2
sb:<person> say	-9 4 6
sb:<person> settle	8 -7 0
sb:<person> sit	-9 0 11
sb:<person> spoke	18 -16 0
sb:<person> tell	20 -17 -3
sb:<person> to	-14 15 0
sb:<person> will	-23 25 -2
sb:<person> would	-10 11 0
sb:<quality>	0 -6 7
sb:<quality> and	-7 2 3
sb:<quality> counterpart	-3 6 -1
sb:<quality> minister	-5 -2 8
sb:<quality> negotiator	-14 11 2
sb:<quality> official	-8 4 2
sb:<quality> president	-3 7 -3
sb:<quality> vice	8 -5 -2
sb:<seat>	14 -9 -9
sb:<seat> 's	-12 12 0
sb:<seat> ,	31 -36 0
sb:<seat> and	9 -2 -9
sb:<seat> on	-4 8 -2
sb:<sender>	-10 10 0
sb:<span>	25 -22 -3
sb:<span> ,	11 -7 -4
sb:<span> in	12 -7 -4
sb:<span> of	10 -4 -5
sb:<v-agree>	0 8 -27
sb:<v-begin>	-8 7 2
sb:<v-buy>	8 -7 0
sb:<v-down>	4 2 -13
sb:<v-end>	5 -8 3
sb:<v-impose>	5 0 -11
sb:<v-propose>	-11 17 -7
sb:<v-sell>	-3 -2 6
sb:<v-stay>	-10 8 0
sb:<v-suspend>	-8 16 -14
sb:<v-target>	-13 8 3
sb:<v-up>	2 -6 4
sb:a	-13 22 -12
sb:a call	-12 12 0
sb:a deal	-5 6 0
sb:a meet	-16 17 0
sb:a state	-2 -5 7
sb:a tariff	1 -10 5
sb:a television	-17 3 12
sb:a third	-8 9 0
sb:a trade	-7 0 5
sb:about the	-8 9 0
sb:accept	-7 7 0
sb:accord	1 -8 3
sb:after	13 -3 -14
sb:after a	10 -6 -3
sb:again	-7 4 1
sb:agenda	-4 8 -1
sb:agree	-9 13 -9
sb:agree on	-11 12 0
sb:agree to	-3 6 0
sb:al	12 -10 0
sb:all	14 -9 -7
sb:also	-19 11 9
sb:an	9 -5 -5
sb:and	-6 2 6
sb:and ,	15 -15 0
sb:and <name>	3 -7 2
sb:and <number>	14 -9 -5
sb:and <quality>	-7 0 6
sb:and <seat>	-2 6 -2
sb:and he	-2 -10 13
sb:and i	11 -8 -3
sb:and that	-13 8 5
sb:and the	12 -17 0
sb:and trade	-9 13 -2
sb:announce	15 -13 0
sb:another	-17 18 -1
sb:answer	18 -17 0
sb:any	-5 -1 7
sb:approve	10 -27 14
sb:are	-21 8 13
sb:are to	-14 16 0
sb:arrive	0 6 -7
sb:arrive in	0 6 -7
sb:as	0 -8 8
sb:at	1 -12 11
sb:at <level>	-6 7 0
sb:at <number>	11 -11 0
sb:at a	11 -12 0
sb:at the	-6 -6 14
sb:at their	6 -5 0
sb:back	21 -17 -7
sb:back to	13 -11 0
sb:bargain	-5 6 0
sb:be	-24 25 0
sb:be discuss	-6 7 0
sb:be hold	-15 16 0
sb:be in	-14 15 0
sb:be no	-7 7 0
sb:been	0 -6 5
sb:before	-2 7 -5
sb:before the	-7 8 0
sb:begin	-20 8 11
sb:between	0 8 -12
sb:both	-9 1 7
sb:both side	-9 0 7
sb:broke	11 -4 -5
sb:by	6 -20 16
sb:by <person>	-1 -4 7
sb:by <span>	-13 0 12
sb:by phone	7 -7 0
sb:by the	4 -13 3
sb:call	-9 12 -3
sb:call on	-8 9 0
sb:close	8 0 -6
sb:colleague ,	11 -8 -1
sb:come	-4 11 -10
sb:come back	13 -13 0
sb:come out	-7 8 0
sb:conference	2 -15 7
sb:conference ,	14 -11 -2
sb:counterpart	-3 6 -1
sb:counterpart ,	-6 8 0
sb:day	-5 -2 6
sb:deal that	-7 8 0
sb:did	36 -32 -5
sb:discuss	-4 7 -2
sb:do	-10 11 0
sb:donald	7 -4 0
sb:donald trump	7 -4 0
sb:done	13 -11 0
sb:due	2 0 -8
sb:duty	4 -7 1
sb:duty on	-6 1 4
sb:each	9 -7 -1
sb:economic	15 -10 -4
sb:economy	6 -5 0
sb:end	19 -11 -11
sb:end of	11 -9 0
sb:expect	-4 10 -8
sb:expect in	-3 9 -4
sb:expect to	-9 10 0
sb:expert	-20 13 5
sb:extend	0 -8 7
sb:fact	11 -10 0
sb:fact sheet	11 -10 0
sb:fall	-9 9 0
sb:fee	-11 12 0
sb:first	38 -41 -1
sb:first meet	15 -13 0
sb:first round	8 -6 0
sb:flew	0 -8 8
sb:fly	-10 12 0
sb:fly to	-10 12 0
sb:followed	13 -12 0
sb:for	-12 25 -26
sb:for <day-ahead>	-7 10 0
sb:for <name>	8 -3 -4
sb:for <span>	9 -6 -1
sb:for a	-16 12 3
sb:for the	-6 8 0
sb:foreign	-5 8 -3
sb:four	15 -12 -1
sb:framework for	-7 7 0
sb:from	5 -7 0
sb:from <name>	10 -5 -5
sb:from both	-9 4 3
sb:from our	-4 10 -8
sb:from the	19 -14 -5
sb:geneva	9 -6 -1
sb:go on	-4 7 -1
sb:good	0 -19 15
sb:good morning	7 -5 -3
sb:had	27 -22 -9
sb:had meet	11 -10 0
sb:had prepare	7 -6 0
sb:had spoken	9 -9 0
sb:half	4 -12 5
sb:hand	7 -2 -3
sb:hand on	6 -4 0
sb:has	-6 6 0
sb:have	-15 15 0
sb:have agree	-14 14 0
sb:he expect	-10 10 0
sb:he tell	-7 7 0
sb:he would	-5 6 0
sb:head	7 -7 0
sb:head of	7 -7 0
sb:him	8 -7 0
sb:his	-10 17 -15
sb:his <office>	-8 8 0
sb:his <person>	8 -6 0
sb:his <quality>	4 0 -7
sb:hold	-4 10 -8
sb:hotel	-13 -4 16
sb:hour	16 -12 -3
sb:house	11 -9 0
sb:i	14 -7 -11
sb:i have	6 -4 0
sb:if	-3 -5 12
sb:in	1 -6 5
sb:in <month-gone>	24 -21 -3
sb:in <seat>	18 -15 -3
sb:in a	2 -12 7
sb:in new	-2 6 -3
sb:industry	-23 30 -10
sb:interview	-16 1 13
sb:into	-11 1 8
sb:invitation to	-5 6 0
sb:is	7 -5 -4
sb:is the	8 -16 4
sb:it ,	-4 6 -1
sb:it in	-1 7 -6
sb:it take	6 -5 0
sb:it would	-6 2 2
sb:its	-6 -2 10
sb:joint	17 -7 -12
sb:joint press	15 -10 -4
sb:land	-11 7 3
sb:land in	-11 6 3
sb:last	11 -9 -2
sb:later	-7 8 0
sb:lead	6 -5 0
sb:let	8 -8 0
sb:li	-4 8 -4
sb:licence	-5 6 0
sb:licence for	-5 6 0
sb:list	-7 10 -1
sb:live	0 -18 11
sb:live :	0 -15 7
sb:lower	6 -5 0
sb:many	9 -7 0
sb:matter	-19 20 0
sb:may	-12 15 -2
sb:meet	6 -1 -7
sb:meet ,	11 -9 -1
sb:meet <person>	-11 13 0
sb:meet again	-8 9 0
sb:meet in	7 -7 0
sb:meet of	-7 9 0
sb:meet on	8 -7 0
sb:meet since	-8 1 6
sb:meet with	-6 6 0
sb:meeting	9 -7 0
sb:men	2 -6 2
sb:midnight	-11 2 8
sb:minister	6 -10 1
sb:minister ,	8 -5 -2
sb:minister of	-7 0 6
sb:ministry	-11 5 5
sb:ministry say	-5 7 0
sb:minute	-18 12 5
sb:morning from	7 -5 -3
sb:mr	4 2 -13
sb:mr <person>	3 2 -11
sb:near	2 -7 2
sb:negotiate	9 -11 2
sb:negotiation	-2 -4 7
sb:negotiator	-11 10 0
sb:new york	-2 6 -3
sb:next	-27 32 -8
sb:next meet	-8 9 0
sb:next round	-18 19 0
sb:night	9 -6 0
sb:no	0 4 -8
sb:nobody	7 -4 -1
sb:now	-8 3 5
sb:number	11 -8 -3
sb:of	3 -6 1
sb:of <day-gone>	8 -6 0
sb:of <level>	5 -11 3
sb:of <name>	15 -18 -5
sb:of a	-13 11 2
sb:of both	-13 6 3
sb:of talk	8 -4 -3
sb:of the	3 9 -27
sb:of them	10 -8 0
sb:of trade	-3 -8 11
sb:official	-8 4 2
sb:on	-11 10 2
sb:on <day-today>	6 0 -11
sb:on a	-19 15 5
sb:on in	-7 8 0
sb:on the	-6 0 7
sb:once	7 -5 0
sb:only	-11 4 7
sb:open	-23 5 17
sb:open in	-10 2 6
sb:opened	-7 0 8
sb:our	15 -2 -18
sb:our <office>	11 -4 -10
sb:out	3 0 -7
sb:out in	-7 8 0
sb:outline	-12 13 0
sb:over	-21 9 10
sb:own	-11 13 0
sb:pair	-7 8 0
sb:pari	-6 6 0
sb:past	-14 0 13
sb:pause	-7 8 0
sb:pay	17 -12 -4
sb:pay <level>	8 -4 -2
sb:phone	7 -5 -1
sb:place	-6 0 4
sb:place in	3 -10 5
sb:premier ,	-8 9 0
sb:prepare the	6 -5 0
sb:president	0 4 -11
sb:president had	9 -9 0
sb:president would	-6 7 0
sb:press	20 -13 -8
sb:press conference	15 -9 -5
sb:price	-13 0 12
sb:protested	-7 8 0
sb:put	7 -5 -3
sb:question	2 1 -8
sb:reach	9 -5 -2
sb:remark	-3 -1 6
sb:report	10 -8 0
sb:reporter	-16 18 -2
sb:reporter in	-5 7 0
sb:result	7 -17 6
sb:result of	14 -12 0
sb:return	0 3 -6
sb:return to	-4 8 -4
sb:room	-2 -4 6
sb:round	2 8 -19
sb:round in	6 0 -12
sb:say	-15 14 0
sb:say in	-5 -4 12
sb:say that	-4 6 0
sb:say the	-18 19 0
sb:second	11 -14 0
sb:second round	15 -9 -5
sb:secretary	0 5 -7
sb:see	-12 15 -2
sb:session	-6 0 5
sb:shall be	6 -4 0
sb:sheet	12 -10 0
sb:ship	0 -8 8
sb:shook	11 -6 -3
sb:shook hand	10 -5 -3
sb:should	11 -11 0
sb:sign	14 -10 -4
sb:sign it	-10 11 0
sb:since	6 -9 0
sb:since <month-gone>	-5 9 -4
sb:since the	5 -12 4
sb:sit	-13 5 8
sb:sit down	-11 6 5
sb:sit in	4 -15 9
sb:sixth	-15 17 0
sb:so	-11 17 -7
sb:speak	-18 20 -2
sb:speak by	-19 20 0
sb:spoke	20 -15 -7
sb:spoke by	27 -23 -3
sb:spoken	14 -12 0
sb:spoken by	7 -7 0
sb:state	-7 -6 13
sb:statement	8 -3 -3
sb:still	8 -5 -1
sb:subject	-6 8 0
sb:table in	-5 -11 14
sb:take	5 -8 2
sb:take place	-6 0 4
sb:talk at	7 -6 0
sb:talk between	0 4 -6
sb:talk in	16 -21 -1
sb:talk on	-10 11 0
sb:talk with	-9 3 5
sb:talked	10 -8 0
sb:tariff	-11 -11 22
sb:tariff talk	-19 -1 20
sb:tariff truce	7 -1 -4
sb:technical	-5 7 0
sb:telephone	2 0 -6
sb:television	-16 2 12
sb:tell	7 -6 0
sb:tell <organisation>	7 -7 0
sb:tell <person>	8 -7 0
sb:that 's	-8 -1 9
sb:the	4 0 -6
sb:the <name>	-5 -8 15
sb:the <person>	10 -3 -15
sb:the <quality>	15 -6 -14
sb:the <span>	9 -6 0
sb:the agenda	-4 8 -1
sb:the agreement	6 -5 0
sb:the deal	7 -6 0
sb:the economic	7 -3 -1
sb:the end	11 -9 0
sb:the extension	7 -6 0
sb:the first	23 -29 0
sb:the fourth	16 -12 -2
sb:the last	7 -4 0
sb:the matter	-7 8 0
sb:the meet	19 -14 -4
sb:the new	0 -7 6
sb:the next	-7 10 -2
sb:the outline	-11 11 0
sb:the pair	-7 8 0
sb:the port	7 0 -4
sb:the sixth	-14 15 0
sb:the table	-13 0 13
sb:the talk	5 -17 8
sb:the tariff	-6 0 9
sb:the text	7 -1 -4
sb:the third	11 -3 -8
sb:the truce	17 -13 -4
sb:the two	4 -6 1
sb:the visit	11 -10 0
sb:their	-14 -2 20
sb:their <office>	7 -6 0
sb:their first	8 -4 -2
sb:their president	-7 7 0
sb:their second	7 -5 0
sb:their third	0 -7 4
sb:then	21 -18 -5
sb:then come	6 -5 0
sb:there	-4 13 -12
sb:there is	20 -14 -8
sb:these	7 -3 -2
sb:they	-12 17 -4
sb:they agree	-8 8 0
sb:they have	6 0 -3
sb:they sit	15 -13 0
sb:they will	-12 13 0
sb:thi	16 -18 1
sb:thi week	-6 -2 9
sb:third meet	12 -12 0
sb:those	-10 0 7
sb:three	5 1 -13
sb:three round	12 -9 0
sb:through	12 -9 -1
sb:tiktok	-9 12 -1
sb:time	15 -18 2
sb:to	-28 33 -9
sb:to <level>	0 -6 3
sb:to <seat>	13 -13 0
sb:to be	-10 11 0
sb:to meet	-23 26 -4
sb:to the	8 -5 -3
sb:trade	-9 0 10
sb:trade ,	-23 7 18
sb:trade talk	8 4 -11
sb:travel	-5 6 0
sb:travel to	-7 8 0
sb:truce	19 -29 8
sb:truce ,	10 -9 0
sb:truce of	6 -2 -1
sb:trump	7 -4 0
sb:two	11 -4 -9
sb:two <office>	-6 -5 10
sb:two president	15 -14 0
sb:two side	7 -4 -3
sb:until	9 -11 0
sb:until <day-ahead>	14 -12 0
sb:up	-14 8 5
sb:us	-2 -3 6
sb:very	5 0 -6
sb:vice	0 5 -9
sb:vice -	-6 7 0
sb:visit	8 -9 0
sb:visit to	5 -8 1
sb:was	13 0 -21
sb:was the	-3 6 0
sb:was to	-4 6 0
sb:we have	7 -3 -1
sb:week ,	-5 7 0
sb:weekend	-8 10 -1
sb:were	20 -14 -6
sb:when	-7 11 -5
sb:which	-12 19 -10
sb:which <name>	-14 14 0
sb:who is	-5 -2 8
sb:will	-19 19 -1
sb:will be	-11 15 -4
sb:will meet	-7 8 0
sb:with <name>	-22 12 11
sb:with <person>	16 -11 -4
sb:with the	9 -15 4
sb:without	-9 11 0
sb:would	-40 36 4
sb:write	-11 12 0
sb:year	2 -7 2
sb:yes	-9 10 0
sb:yes ,	-14 14 0
sb:york	-2 6 -3
sb:—	7 -4 -3
seat	-7 2 3
seat-other	3 -19 12
seat-side	-6 15 -13
sent:calls	0 16 -37
sent:coming	-39 41 -4
sent:ended	19 -42 15
sent:experts	-23 15 9
sent:m=arrives	-10 13 0
sent:m=bargain	-5 6 0
sent:m=broke off	14 -2 -10
sent:m=broke up	6 -2 -1
sent:m=came	12 -7 -6
sent:m=closed	7 -7 0
sent:m=come	-5 9 -7
sent:m=consultations	-2 7 -4
sent:m=delegations	-4 -2 8
sent:m=dinner	-10 12 -1
sent:m=due	0 10 -19
sent:m=ended	29 -10 -27
sent:m=expected	11 -4 -7
sent:m=flew	0 -9 7
sent:m=go	-16 7 10
sent:m=goes	2 -9 6
sent:m=guest	-5 -1 7
sent:m=handshake	11 -8 -1
sent:m=invitation	-13 14 0
sent:m=landed	-8 0 8
sent:m=meet	-2 10 -13
sent:m=meeting	-5 7 -3
sent:m=meetings	10 -7 0
sent:m=met	36 -34 -6
sent:m=negotiated	12 -10 0
sent:m=negotiations	-10 -6 15
sent:m=negotiators	-14 1 12
sent:m=received	29 -27 -1
sent:m=receives	-28 30 -3
sent:m=round	-6 9 -2
sent:m=rounds	27 -23 -7
sent:m=sat	5 -15 4
sent:m=session	-10 4 5
sent:m=settled	1 -6 3
sent:m=shook hands	10 -5 -3
sent:m=signed	3 5 -19
sent:m=sits	-7 9 -1
sent:m=sitting	-22 15 6
sent:m=spent	8 -6 0
sent:m=stop	-18 11 8
sent:m=summit	8 -4 -4
sent:m=talk	-8 11 -4
sent:m=talked	11 -9 -1
sent:m=talks	-6 -2 9
sent:m=time	-5 9 -5
sent:m=to see	-13 14 0
sent:m=visit	6 -17 13
sent:m=went	16 -9 -8
sent:m=where	3 -9 5
sent:running	-26 -16 43
sent:summit	19 -9 -14
sent:sure	5 0 -8
sent:wished	2 5 -12
sides=0	-7 13 -7
sides=1	20 -18 -5
sides=2	1 6 -11
sides=3	-6 3 4
sides=4	-16 10 5
sort=call	20 -15 -9
sort=land	-13 14 0
sort=meeting	-12 17 -8
sort=venue	-8 12 -7
t0=future	0 7 -20
t0=future-passive	-14 15 0
t0=modal	-13 18 -7
t0=modal-passive	1 -12 7
t0=past	26 -30 -1
t0=past-passive	25 -18 -6
t0=perfect	-11 12 0
t0=pluperfect	10 -6 -6
t0=present	-12 2 12
t0=present-passive	-6 13 -9
t1=future	0 7 -19
t1=future-passive	-14 15 0
t1=gerund	11 -5 -8
t1=infinitive	-8 14 -9
t1=modal	-13 18 -7
t1=modal-passive	1 -12 7
t1=participle-passive	31 -19 -22
t1=past	26 -33 0
t1=past-passive	24 -18 -6
t1=perfect	-12 13 0
t1=pluperfect	11 -6 -6
t1=present	-17 6 14
t1=present-passive	-6 13 -9
t2=infinitive	-5 -9 17
t2=present	-17 17 1
t2=present-passive	-7 11 -2
tail=a	-8 2 6
tail=d	32 -16 -23
tail=e	-17 19 0
tail=g	-21 24 -6
tail=i	15 0 -23
tail=k	-8 -7 19
tail=l	-6 0 7
tail=m	4 -25 13
tail=n	1 3 -7
tail=o	4 8 -20
tail=r	14 9 -53
tail=s	14 -22 2
tail=t	-5 -15 21
tail=u	15 -9 -8
tail=v	7 0 -10
tail=w	17 -13 -5
tail=x	-6 -17 20
tail=y	0 -9 7
tail=z	0 12 -16
tail=é	6 0 -17
third-side	-16 16 3
top	25 -43 10
town-l	3 1 -7
town-none	-1 6 -6
town-r	16 -14 -3
town=l0	13 -1 -21
town=l1	35 -20 -23
town=l3	-13 14 -1
town=l4	-12 2 11
town=l5	-7 0 8
town=r0	14 -8 -9
town=r1	28 -17 -17
town=r2	1 -7 4
town=r3	-7 6 0
town=r4	-4 -5 13
town=r5	-2 9 -7
towns=0	-5 13 -12
towns=2	3 3 -9
towns=3	7 -6 -1
towns=5	25 -22 -2
tri:city day-none part:sure	15 -13 -2
tri:city day-none prev:sure	8 -2 -6
tri:city day-none sent:sure	-3 7 -4
tri:city day=l1 no-word	15 -15 0
tri:city day=l1 sent:sure	-10 10 0
tri:city day=l2 no-word	-9 12 -3
tri:city day=r0 no-word	18 -13 -4
tri:city day=r0 part:sure	-14 0 12
tri:city day=r0 prev:sure	-23 18 6
tri:city day=r0 sent:sure	14 -12 -1
tri:city day=r1 no-word	16 -19 3
tri:city day=r1 part:sure	-5 7 0
tri:city day=r4 no-word	-8 1 4
tri:day day-none part:sure	-10 13 -1
tri:day day=l4 sent:sure	-4 -1 6
tri:l=<begin> city day-none	23 -17 -5
tri:l=<begin> city day=r0	15 -19 0
tri:l=<begin> city no-word	35 -22 -18
tri:l=<begin> city prev:sure	-10 4 5
tri:l=<begin> city sent:sure	8 -7 0
tri:l=<begin> day day-none	14 -9 -2
tri:l=<begin> day no-word	13 -9 -2
tri:l=<begin> day-none no-word	-14 10 3
tri:l=<begin> day-none part:sure	10 -8 0
tri:l=<begin> day=r0 no-word	-8 9 0
tri:l=<begin> day=r0 prev:sure	2 -13 7
tri:l=<begin> day=r1 no-word	4 4 -14
tri:l=<begin> day=r2 no-word	21 -29 -2
tri:l=<begin> seat-home day-none	-5 9 -5
tri:l=<begin> seat-home day=r0	-11 10 2
tri:l=<begin> seat-home day=r2	-2 -5 7
tri:l=<begin> seat-home no-word	-11 13 0
tri:l=<begin> seat-home prev:sure	0 -12 10
tri:l=<begin> seat-home sent:sure	6 0 -13
tri:l=<begin> seat-other day-none	-23 7 15
tri:l=<begin> seat-other day=r0	-13 2 10
tri:l=<begin> seat-other no-word	-14 9 5
tri:l=<begin> seat-side day-none	-11 12 0
tri:l=<begin> seat-side no-word	-12 20 -12
tri:l=<begin> unknown day-none	8 -2 -6
tri:l=<begin> unknown day=r0	9 -6 -4
tri:l=<begin> unknown day=r2	0 -16 9
tri:l=<begin> unknown prev:sure	7 -3 -3
tri:l=<begin> unknown sent:sure	6 -5 -1
tri:l=a day=r3 no-word	-13 13 0
tri:l=a word day=l1	7 -7 0
tri:l=a word day=r3	-10 10 0
tri:l=a word no-word	-15 16 0
tri:l=a word part:sure	7 -7 0
tri:l=and day-none no-word	2 -8 2
tri:l=and seat-side day-none	6 -3 0
tri:l=at day-none no-word	-12 13 0
tri:l=at day=r1 part:sure	8 -7 0
tri:l=at unknown day-none	-17 19 0
tri:l=at unknown day=r1	11 -9 0
tri:l=at unknown no-word	-10 12 -1
tri:l=at unknown part:sure	6 -5 0
tri:l=by day=r0 no-word	6 -5 0
tri:l=by day=r1 no-word	-6 7 0
tri:l=for city day-none	-9 10 0
tri:l=for city no-word	-8 9 0
tri:l=for day-none no-word	-9 12 -1
tri:l=from day-none no-word	-5 7 0
tri:l=from seat-home day-none	-8 6 2
tri:l=from unknown no-word	13 -11 0
tri:l=in city day-none	0 5 -6
tri:l=in city day=l2	-11 14 -2
tri:l=in city day=r1	3 -7 3
tri:l=in city no-word	-6 9 -3
tri:l=in city part:sure	4 -10 7
tri:l=in city prev:sure	-5 6 -1
tri:l=in city sent:sure	0 3 -6
tri:l=in day-none no-word	10 -11 0
tri:l=in day-none prev:sure	-13 5 8
tri:l=in day-none sent:sure	5 1 -15
tri:l=in day=l1 part:sure	-5 10 -3
tri:l=in day=l1 prev:sure	-6 8 -1
tri:l=in day=l1 sent:sure	-7 9 0
tri:l=in day=l2 no-word	-12 15 -3
tri:l=in day=l2 part:sure	6 -4 0
tri:l=in day=l2 sent:sure	11 -10 0
tri:l=in day=l3 part:sure	-2 6 -3
tri:l=in day=r0 no-word	25 -10 -16
tri:l=in day=r0 part:sure	-19 5 11
tri:l=in day=r0 prev:sure	-12 18 -7
tri:l=in day=r0 sent:sure	21 -24 0
tri:l=in day=r1 no-word	-10 -4 19
tri:l=in day=r1 part:sure	0 11 -9
tri:l=in day=r1 sent:sure	7 -7 0
tri:l=in day=r2 no-word	9 -5 -3
tri:l=in day=r2 part:sure	-11 -7 16
tri:l=in day=r2 sent:sure	-8 3 3
tri:l=in day=r3 no-word	-2 -3 7
tri:l=in day=r4 no-word	-9 -7 15
tri:l=in day=r4 part:sure	8 -4 -2
tri:l=in seat-home day-none	4 -9 4
tri:l=in seat-home day=r1	-6 -3 11
tri:l=in seat-home day=r3	-11 12 0
tri:l=in seat-home no-word	-2 -6 13
tri:l=in seat-home prev:sure	-12 0 13
tri:l=in seat-other day-none	15 -16 -4
tri:l=in seat-other day=r0	6 -4 -1
tri:l=in seat-other no-word	19 -15 -4
tri:l=in seat-other part:sure	6 4 -10
tri:l=in seat-other prev:sure	0 -6 5
tri:l=in seat-side day=l2	14 -13 0
tri:l=in seat-side day=l3	-8 10 0
tri:l=in seat-side day=r0	6 0 -4
tri:l=in seat-side no-word	2 -8 7
tri:l=in seat-side part:sure	-9 9 0
tri:l=in seat-side prev:sure	-19 21 -1
tri:l=in seat-side sent:sure	9 -5 -4
tri:l=in unknown day-none	8 -10 0
tri:l=in unknown day=l1	-8 14 -6
tri:l=in unknown day=l4	0 5 -6
tri:l=in unknown day=r1	-5 13 -7
tri:l=in unknown day=r2	-13 -8 20
tri:l=in unknown no-word	6 -9 0
tri:l=in unknown prev:sure	-9 17 -12
tri:l=in word day-none	-5 7 0
tri:l=in word part:sure	-13 16 -1
tri:l=of city day-none	8 0 -6
tri:l=of city no-word	17 -9 -8
tri:l=of day-none no-word	-8 0 8
tri:l=of unknown day-none	-19 3 15
tri:l=of unknown no-word	-12 0 14
tri:l=on day day-none	0 2 -7
tri:l=on day no-word	8 -3 -8
tri:l=on day sent:sure	-4 0 6
tri:l=on day-none no-word	-3 8 -8
tri:l=on day=l4 sent:sure	-4 0 6
tri:l=the day-none no-word	23 -30 6
tri:l=the day=r1 no-word	-18 19 0
tri:l=the day=r2 no-word	8 0 -5
tri:l=the day=r4 part:sure	6 -5 0
tri:l=the unknown day-none	0 -10 7
tri:l=the unknown no-word	9 -2 -5
tri:l=the word day-none	2 -10 9
tri:l=the word day=r1	-12 14 -1
tri:l=the word day=r4	6 -5 0
tri:l=the word no-word	0 -3 6
tri:l=the word part:sure	-16 14 0
tri:l=to day-none no-word	-14 10 3
tri:l=to day=r2 part:sure	6 -4 0
tri:l=to seat-home part:sure	12 -11 0
tri:l=to seat-side part:sure	-15 16 0
tri:l=to unknown day-none	-6 0 8
tri:l=to unknown no-word	-8 0 8
tri:l=to unknown part:sure	-4 6 -1
tri:l=to word day-none	-13 14 0
tri:l=to word day=r2	9 -9 0
tri:l=to word part:sure	11 -11 0
tri:l=visit seat-side part:sure	-7 7 0
tri:l=would word day-none	-9 9 0
tri:l=would word no-word	-10 10 0
tri:seat-home day-none no-word	3 3 -13
tri:seat-home day-none part:sure	17 -16 -1
tri:seat-home day-none prev:sure	-19 12 6
tri:seat-home day=r2 no-word	-4 13 -14
tri:seat-other day-none no-word	-8 -12 19
tri:seat-other day-none sent:sure	9 -6 0
tri:seat-other day=r0 sent:sure	2 -12 7
tri:seat-side day-none no-word	1 5 -16
tri:seat-side day-none part:sure	3 -6 2
tri:seat-side day-none prev:sure	-2 6 -3
tri:seat-side day=l3 part:sure	-12 13 0
tri:seat-side day=r0 no-word	-7 15 -13
tri:seat-side day=r0 part:sure	-3 -4 8
tri:seat-side day=r1 part:sure	13 -8 -5
tri:unknown day-none prev:sure	6 -1 -6
tri:unknown day-none sent:sure	8 -11 2
tri:unknown day=l1 part:sure	-5 8 0
tri:unknown day=l1 prev:sure	-8 10 0
tri:unknown day=l4 part:sure	6 0 -5
tri:unknown day=r0 no-word	0 4 -6
tri:unknown day=r1 no-word	-11 4 6
tri:unknown day=r1 part:sure	5 3 -13
tri:unknown day=r1 prev:sure	-6 9 -2
tri:unknown day=r1 sent:sure	3 -8 2
tri:unknown day=r2 no-word	6 -17 5
tri:unknown day=r2 part:sure	-13 -5 16
tri:unknown day=r3 no-word	12 -8 -3
tri:unknown day=r3 sent:sure	8 0 -6
tri:word day-none no-word	13 -17 6
tri:word day-none part:sure	-26 30 -5
tri:word day=l1 no-word	6 -5 0
tri:word day=l3 part:sure	5 -15 7
tri:word day=l4 no-word	9 -8 0
tri:word day=r1 no-word	-16 19 -5
tri:word day=r2 no-word	-6 8 -1
tri:word day=r2 part:sure	9 -7 0
tri:word day=r2 prev:sure	7 -6 0
tri:word day=r3 part:sure	-12 14 -1
two-words	8 -30 20
unknown	5 -6 0
v0-none	13 -6 -10
v0=agree	-4 7 -3
v0=begin	-19 2 14
v0=come	-3 11 -14
v0=expect	-7 13 -7
v0=have	7 -2 -8
v0=land	-16 2 10
v0=meet	8 -7 0
v0=negotiate	5 -10 4
v0=other	13 -7 -7
v0=plan	-10 11 0
v0=put	18 -17 0
v0=receive	-3 6 -2
v0=say	-6 6 0
v0=see	-8 10 0
v0=sign	6 -4 0
v0=sit	2 -14 8
v0=take	6 -11 4
v1-none	6 -3 -3
v1=begin	-19 1 15
v1=come	0 6 -13
v1=continue	-6 7 0
v1=end	6 0 -6
v1=expect	-6 12 -7
v1=go	9 -13 2
v1=have	-2 6 -5
v1=hold	-4 8 -5
v1=land	-11 6 3
v1=meet	18 -12 -8
v1=negotiate	6 -11 4
v1=other	13 -7 -7
v1=put	18 -17 0
v1=receive	-3 6 -2
v1=say	-11 10 0
v1=see	-10 12 -1
v1=sign	8 -6 -2
v1=sit	2 -14 8
v1=take	6 -11 4
v2-none	9 3 -20
v2=agree	7 -4 -2
v2=come	8 -6 0
v2=have	-3 6 -2
v2=other	2 -12 8
v2=put	-15 9 4
v2=say	3 0 -8
v2=take	-12 15 -3
verbless	10 -3 -10
vt0=agree past	-5 7 0
vt0=agree present	6 -4 0
vt0=be future	-5 8 -3
vt0=be past	27 -17 -13
vt0=be perfect	6 -1 -2
vt0=be present	0 -5 8
vt0=begin past	-10 -2 12
vt0=come present	-8 12 -4
vt0=discuss past	6 -6 0
vt0=expect present	-17 21 -6
vt0=go present	-1 -3 7
vt0=have past	8 -5 -1
vt0=hold future	-8 9 0
vt0=hold past	10 -7 -1
vt0=leave past	-10 11 0
vt0=leave present	9 -7 0
vt0=meet present	8 -8 0
vt0=other past	9 -5 -1
vt0=plan present	-6 7 0
vt0=prepare pluperfect	7 -7 0
vt0=put present	14 -13 0
vt0=receive past	9 -8 0
vt0=sit future	6 -4 0
vt0=sit past	5 -10 0
vt0=sit present	-12 0 12
vt0=take past	10 -6 -1
vt1=be future	-5 8 -3
vt1=be past	28 -18 -13
vt1=be perfect	6 -1 -2
vt1=be present	-4 -2 8
vt1=begin past	-10 -4 13
vt1=come present	-8 12 -4
vt1=discuss past	6 -6 0
vt1=expect present	-9 14 -6
vt1=go present	-1 -3 7
vt1=have past	8 -5 -1
vt1=have present	-9 12 -1
vt1=hold future	-8 9 0
vt1=hold infinitive	-14 14 0
vt1=hold past	9 -6 0
vt1=leave past	-10 11 0
vt1=leave present	9 -7 0
vt1=meet gerund	10 -5 -4
vt1=meet infinitive	-9 11 -1
vt1=meet participle	11 -8 -1
vt1=meet past	11 -11 0
vt1=meet present	8 -8 0
vt1=other past	9 -5 -1
vt1=plan present	-6 7 0
vt1=prepare infinitive	-10 12 0
vt1=prepare pluperfect	7 -7 0
vt1=put present	14 -13 0
vt1=receive past	9 -8 0
vt1=say present	-10 5 2
vt1=sit future	6 -4 0
vt1=sit past	5 -10 0
vt1=sit present	-12 0 12
vt1=take past	10 -6 -1
vt2=come past	8 -6 0
vt2=meet present	-8 9 0
vt2=say present	1 1 -6
word=call	6 -4 -1
word=meeting	-14 15 0
word=south korea	-4 8 0
word=speak	-31 31 0
word=spoke	45 -42 -6
word=spoken	8 -8 0
word=talks	-12 15 -3
word=telephone	9 -17 9
word=telephoned	16 -15 0
word=visit	16 -20 2
word=white house	-13 17 -6
words=0	-3 -10 16
words=1	-10 22 -19
words=2	0 -12 13
words=3	6 19 -46
words=5	12 -17 2
year	24 -16 -9`;
