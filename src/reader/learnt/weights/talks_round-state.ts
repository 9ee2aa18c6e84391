// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_STATE = `held	planned	under way
<always>	8 2 -16
a:-	-1 -5 7
a:.	-1 -4 7
a:<agent>	9 -13 3
a:<day-ahead>	-26 31 -7
a:<day-ahead> and	-3 7 -2
a:<day-gone>	9 -12 0
a:<day-gone> .	-19 24 -6
a:<day-gone> and	-1 -9 11
a:<day-gone> for	-12 0 13
a:<day-gone> night	-5 8 -3
a:<day-today>	0 -23 18
a:<day-today> .	-20 -5 23
a:<day-today> to	-8 -2 11
a:<day-today> with	16 -13 -2
a:<duty>	-11 6 5
a:<goods>	0 -14 13
a:<level>	-4 -8 16
a:<level> on	5 -12 5
a:<month-gone>	12 -4 -11
a:<name>	-15 17 -1
a:<name> .	3 -6 0
a:<name> and	-1 -5 6
a:<number>	10 -9 0
a:<office>	15 -18 0
a:<office> .	18 -14 -4
a:<organisation>	-12 9 1
a:<person>	7 -3 -8
a:<quality>	-4 -7 15
a:<quality> colleague	6 -5 0
a:<quality> good	-13 6 6
a:<seat>	-2 8 -7
a:<seat> in	11 -10 0
a:<span>	-26 21 3
a:<span> .	-17 13 0
a:<span> of	-11 8 3
a:<v-agree>	9 -12 0
a:<v-bear>	19 -13 -7
a:<v-down>	-5 9 -7
a:<v-end>	-8 1 8
a:<v-propose>	12 -11 -2
a:<v-say>	-4 7 -2
a:<v-sell>	8 -6 -1
a:<v-suspend>	14 -12 -3
a:<v-target>	-1 -16 15
a:<v-up>	-1 -4 7
a:?	-6 13 -13
a:a	-17 14 5
a:about	-7 11 -4
a:about an	-5 6 0
a:again	9 -5 -5
a:again .	12 -11 0
a:ago	10 -8 0
a:ago .	8 -7 0
a:agree	8 -4 -2
a:an extension	-7 7 0
a:and	15 -22 5
a:and <name>	0 -8 6
a:and <person>	-6 9 -2
a:and <seat>	1 3 -8
a:are	-10 1 7
a:at	6 -2 -4
a:at <number>	9 -8 0
a:at the	-9 11 -1
a:be	4 -7 1
a:been	-1 6 -5
a:between the	10 -9 0
a:broke	6 -1 -2
a:by	8 -12 3
a:by the	-3 -3 7
a:by video	11 -9 -1
a:call	-7 10 -2
a:coal	-5 7 0
a:colleague	6 -5 0
a:commerce	8 -8 0
a:day	2 -6 2
a:day .	4 -7 1
a:doe	9 -8 0
a:doe not	7 -7 0
a:each	-6 8 0
a:evening	16 -14 0
a:extension	7 -5 0
a:extension .	7 -6 0
a:for	-10 0 10
a:for <day-ahead>	-7 10 -1
a:for <span>	-11 1 8
a:for a	-21 12 10
a:for talk	-14 8 5
a:framework	7 -5 0
a:from <day-ahead>	-3 9 -3
a:from <day-gone>	14 -6 -6
a:go	8 -5 -2
a:good	-20 15 4
a:had	-6 5 0
a:has	-4 11 -12
a:have	-8 5 1
a:his	7 -9 0
a:in	1 11 -33
a:in <month-gone>	22 -16 -6
a:in <name>	-9 11 0
a:in <number>	-7 8 0
a:in <seat>	-9 10 0
a:in the	-14 16 -1
a:it	3 0 -7
a:its	17 -14 -4
a:keep	-6 7 0
a:last	-17 8 10
a:last week	6 -1 -6
a:lasted	-7 7 0
a:late	15 -13 0
a:later	-19 20 0
a:later in	-6 6 0
a:mention	7 -7 0
a:minute	9 -6 -1
a:minute .	9 -6 -1
a:month	-7 11 -3
a:month .	-8 10 0
a:next	-7 9 -1
a:next week	-10 12 0
a:night	-7 10 -4
a:no	-1 -4 6
a:not mention	7 -7 0
a:of	-6 4 2
a:of <month-gone>	-10 11 0
a:of <person>	2 -8 3
a:of the	-6 7 0
a:on	11 -10 -2
a:on <day-ahead>	-17 21 -8
a:on <day-gone>	16 -7 -15
a:on <day-today>	5 -23 11
a:on <quality>	-10 7 2
a:on the	13 -10 -5
a:out	-13 17 -3
a:pause	6 -1 -3
a:plan	10 -7 -2
a:president	-6 1 4
a:published	7 -7 0
a:put	-16 10 5
a:round	8 -5 -2
a:round .	6 -4 0
a:round of	9 -8 0
a:run	11 -11 0
a:same	7 -5 0
a:say	3 0 -8
a:second	-5 11 -3
a:set	9 -8 0
a:sign	0 -8 5
a:since <day-gone>	-5 -2 8
a:still	-7 11 -4
a:summit	6 -4 0
a:take	-11 13 -1
a:talk with	-8 10 0
a:tariff	-6 5 0
a:tariff .	0 16 -15
a:tariff truce	-6 0 7
a:telephone on	-6 8 0
a:the	1 2 -7
a:the <day-ahead>	-2 6 -3
a:the <office>	9 -7 0
a:the <organisation>	-4 7 -3
a:the <quality>	-13 1 10
a:the same	7 -5 0
a:the second	-11 9 0
a:the tariff	-3 -3 6
a:the two	10 -8 0
a:their	10 -13 0
a:thi week	-9 0 6
a:three	7 -7 0
a:time	-9 12 -3
a:to	16 -28 10
a:to <level>	2 -7 3
a:trade	0 4 -6
a:truce	4 -14 6
a:two	13 -6 -11
a:until	17 -31 9
a:until <day-ahead>	6 -21 11
a:up	21 -29 5
a:week	-12 11 0
a:week .	0 2 -6
a:week ago	6 -4 0
a:week of	-9 10 0
a:will	11 -23 13
a:with	14 -6 -14
a:with <person>	13 -10 -1
a:with a	-12 15 -5
a:within	-9 9 0
a:without	13 -8 -4
a:would	4 0 -7
a:year	-6 8 0
asks	-5 14 -17
b:"	11 -7 -5
b:'s	-14 18 -4
b:,	6 -4 -2
b:, <name>	-9 7 2
b:, <person>	0 -6 3
b:, according	7 -6 0
b:, and	3 -15 14
b:, as	6 -5 0
b:, at	-5 8 -2
b:, in	2 6 -29
b:, on	-2 -6 8
b:, say	-9 11 -1
b:, the	-20 16 4
b:, will	12 -12 0
b:-	20 -11 -10
b:- <name>	14 -5 -9
b::	-11 -5 21
b:: <name>	-10 -8 16
b:: <number>	0 -15 12
b:: <person>	-5 0 8
b:: the	0 -13 11
b:: they	7 -6 0
b:;	-4 0 6
b:<day-ahead>	-6 16 -14
b:<day-ahead> in	-7 15 -10
b:<day-gone>	9 -3 -9
b:<day-gone> <person>	-4 7 -3
b:<day-gone> in	12 -14 0
b:<duty>	-22 0 23
b:<goods>	-1 10 -13
b:<level-noun>	2 -7 3
b:<level>	27 -22 -7
b:<month-gone>	10 -8 -1
b:<name>	7 -14 4
b:<name> 's	8 -2 -6
b:<name> and	-13 -2 17
b:<name> in	-5 -4 9
b:<number>	14 -27 8
b:<number> the	11 -8 -1
b:<office>	-9 15 -7
b:<office> are	-9 -5 13
b:<office> have	7 -3 -3
b:<office> in	-4 13 -13
b:<office> of	-11 7 1
b:<organisation> in	0 -6 7
b:<person>	5 -7 2
b:<person> and	1 -12 12
b:<person> are	-3 6 -1
b:<person> fly	-5 6 0
b:<person> in	0 9 -13
b:<person> is	-8 6 1
b:<person> leave	7 -6 0
b:<person> of	11 -8 -1
b:<person> sit	-9 -3 11
b:<person> spoke	18 -16 0
b:<person> tell	13 -9 -3
b:<person> to	-16 17 0
b:<person> would	-10 11 0
b:<quality>	-9 2 7
b:<quality> and	-6 0 3
b:<quality> negotiator	-15 11 2
b:<quality> official	-6 2 3
b:<seat>	0 7 -15
b:<seat> and	0 6 -6
b:<sender>	9 -17 7
b:<span>	14 -5 -9
b:<span> in	13 -6 -5
b:<v-agree>	18 -9 -20
b:<v-bear>	-7 7 0
b:<v-begin>	-7 0 7
b:<v-buy>	7 -6 0
b:<v-down>	12 -5 -11
b:<v-end>	3 3 -13
b:<v-impose>	17 -8 -17
b:<v-propose>	-17 14 3
b:<v-return>	-10 14 -1
b:<v-stay>	7 -8 0
b:<v-suspend>	1 3 -10
b:<v-target>	-7 7 0
b:<v-up>	13 -15 0
b:a	-15 20 -7
b:a meet	-16 18 0
b:a new	-7 3 3
b:a third	-7 7 0
b:according	8 -6 -1
b:according to	8 -6 -1
b:after	24 -20 -7
b:after a	11 -7 -2
b:agree	-5 9 -6
b:agree on	-7 8 0
b:agree to	-10 11 0
b:all	21 -16 -7
b:also	-13 4 8
b:an extension	8 -7 0
b:and	-14 -5 24
b:and <name>	0 -7 5
b:and <quality>	-19 12 8
b:and he	-2 -9 12
b:are	-19 7 11
b:are to	-9 11 0
b:arrive	0 5 -6
b:arrive in	0 5 -6
b:as	18 -21 0
b:at	-2 -12 18
b:at a	10 -9 0
b:at the	-15 -2 20
b:back	31 -25 -11
b:back to	15 -14 0
b:be	-18 17 1
b:be hold	-16 16 0
b:be in	-15 15 0
b:been	3 -6 1
b:before	-2 7 -5
b:begin	-18 0 14
b:between	7 0 -8
b:both	-6 0 6
b:both side	0 -6 7
b:by	11 -7 -4
b:by the	0 -9 6
b:come	0 5 -16
b:come back	12 -11 0
b:conference	-7 -3 11
b:continue	-5 6 0
b:deal	12 -10 0
b:delegation	6 -8 0
b:did	23 -20 -5
b:down	1 -6 3
b:down in	-3 -2 6
b:due	7 0 -7
b:economic	6 -4 0
b:end	6 0 -10
b:end <span>	-8 8 0
b:evening	10 -9 0
b:expect	-11 16 -7
b:expect in	-4 9 -3
b:expect to	-9 10 0
b:expert	-6 3 0
b:extension	8 -7 0
b:fact	11 -9 0
b:fact sheet	11 -9 0
b:first	7 -14 2
b:flew	-11 1 9
b:fly	-8 10 0
b:fly to	-8 10 0
b:follow	9 -8 0
b:followed	11 -10 0
b:for	-21 26 -6
b:for a	-12 8 4
b:for the	-8 8 0
b:fourth round	-8 0 6
b:from <name>	9 -5 -2
b:from our	-4 11 -8
b:from the	7 -4 0
b:go	7 -12 2
b:good	-8 -14 18
b:good morning	8 -6 -3
b:had	17 -10 -13
b:had prepare	8 -7 0
b:half	0 -9 6
b:hand	10 -6 -3
b:have	-9 4 4
b:he expect	-9 9 0
b:he say	8 -7 0
b:him	8 -8 0
b:his	-10 13 -6
b:hold	-3 9 -7
b:hold in	-4 6 0
b:hotel	-12 -4 15
b:hour	15 -12 -3
b:house	6 -5 0
b:i	0 4 -6
b:if	-6 8 -2
b:in	-1 -4 6
b:in <month-gone>	6 -4 0
b:in a	16 -19 0
b:into	-11 1 8
b:is the	1 -10 5
b:it	13 -6 -11
b:it in	-4 12 -5
b:it is	-10 15 -7
b:it was	12 -9 0
b:its	-8 5 1
b:joint	7 -4 -2
b:land	-10 6 4
b:land in	-10 5 4
b:last	11 -8 0
b:look	-6 0 3
b:make	6 -5 0
b:matter	-6 7 0
b:meet <person>	-11 13 0
b:meet of	-11 11 0
b:men	0 -6 4
b:minute	-12 3 6
b:morning	2 -9 2
b:morning from	8 -6 -3
b:mr	11 -3 -9
b:mr <person>	10 -3 -7
b:name	8 -8 0
b:negotiate	6 -10 3
b:negotiation	-7 0 9
b:negotiator	-13 11 0
b:next	-6 8 0
b:no	9 -3 -5
b:nobody	7 -4 0
b:number	8 -6 0
b:of	12 -25 11
b:of <name>	9 -14 0
b:of a	5 -14 5
b:of both	-14 11 0
b:of the	21 -11 -19
b:of trade	-5 0 6
b:official	-6 2 2
b:on <day-gone>	-4 8 -4
b:on <day-today>	-6 10 -2
b:on a	-14 14 0
b:on the	10 -13 2
b:one	-7 3 4
b:open	-23 7 16
b:open in	-11 4 5
b:opened	0 -7 7
b:order	7 -6 0
b:other	6 -4 -1
b:our	10 0 -16
b:our <office>	13 -5 -10
b:out in	-6 8 0
b:over	-6 0 7
b:own	-12 12 0
b:pair	-6 7 0
b:place in	3 -10 4
b:prepare	-3 6 0
b:prepare the	8 -7 0
b:president	-4 9 -7
b:president had	10 -10 0
b:president would	-7 7 0
b:put	20 -18 0
b:reach	12 -9 -1
b:reporter in	-6 8 0
b:result	4 -12 6
b:result of	12 -11 0
b:return	-5 11 -4
b:return from	5 -6 0
b:room	-3 -2 6
b:round	-2 7 -5
b:round in	6 0 -9
b:round of	-10 1 6
b:say the	-15 17 0
b:second	2 -8 2
b:second round	7 -4 -1
b:see	-10 12 -1
b:session	-7 0 6
b:settle	11 -10 0
b:shall be	7 -5 -1
b:sheet	11 -10 0
b:shook	12 -7 -3
b:shook hand	10 -6 -3
b:side	6 -11 4
b:side meet	6 -5 0
b:sign	10 -7 -2
b:sign it	-9 10 0
b:since	24 -18 -8
b:since the	7 -5 0
b:sit	0 -9 8
b:sit in	5 -14 9
b:so	-3 7 -2
b:speak	-11 12 0
b:speak by	-16 16 0
b:spoke	21 -16 -6
b:spoke by	22 -18 -2
b:spoke with	6 -6 0
b:spoken	10 -8 0
b:state	1 -13 7
b:subject	-7 8 0
b:table	-9 0 10
b:table in	-4 -13 16
b:talk	2 -7 3
b:talk at	6 -5 0
b:talk in	11 -16 0
b:talk with	-9 1 6
b:talked	16 -14 0
b:talked by	7 -6 0
b:tariff	-21 -2 24
b:tariff talk	-18 -3 21
b:tell a	-11 6 5
b:tell reporter	7 -5 0
b:that the	0 2 -6
b:the <name>	-6 0 7
b:the <office>	3 0 -7
b:the <organisation>	-14 10 4
b:the <seat>	-7 8 0
b:the <span>	9 -7 0
b:the deal	6 -5 0
b:the delegation	9 -11 0
b:the first	0 -8 5
b:the fourth	6 -4 0
b:the matter	-6 7 0
b:the meet	18 -15 -2
b:the next	-5 7 0
b:the pair	-6 7 0
b:the president	-7 8 0
b:the second	6 -3 0
b:the table	-12 0 12
b:the talk	1 -8 3
b:the tariff	-6 -2 9
b:the third	10 -5 -5
b:the truce	7 -3 -1
b:the two	4 -7 3
b:their	-5 -3 10
b:their <office>	7 -7 0
b:their first	8 -4 -1
b:their president	-8 9 0
b:them	-6 9 0
b:then	7 -5 0
b:there	0 6 -8
b:thi	2 -12 9
b:third	5 0 -7
b:those	-9 -1 11
b:three	-9 12 -3
b:time	9 -16 4
b:to	-2 14 -22
b:to meet	-14 18 -3
b:to prepare	-10 11 0
b:to the	7 -5 -2
b:to visit	-7 8 0
b:trade	15 -2 -12
b:trade talk	10 0 -11
b:travel	-6 7 0
b:travel to	-6 7 0
b:truce	19 -12 -7
b:two	7 -5 -2
b:two <office>	-7 -3 11
b:two president	10 -8 0
b:two side	7 -4 -2
b:vice	0 4 -8
b:visit	-8 7 0
b:visit to	3 -7 1
b:was	34 -22 -19
b:was in	14 -10 -3
b:was to	-6 7 0
b:we	-9 6 2
b:week	2 -6 2
b:weekend	-6 9 -1
b:were	11 -9 0
b:what	-6 9 -2
b:which	-3 7 -6
b:who	-3 0 6
b:will	-9 12 -4
b:will meet	-5 7 0
b:with <name>	-8 0 7
b:with <person>	15 -8 -3
b:with the	9 -7 0
b:would	-32 35 -5
b:—	10 -4 -5
c0=agree	4 0 -12
c0=bear	-5 -3 12
c0=begin	-14 4 10
c0=down	0 2 -6
c0=end	-1 7 -8
c0=impose	8 -1 -12
c0=propose	-8 9 0
c0=say	-3 6 -3
c0=stay	12 -13 0
c0=target	-3 -3 8
c1=agree	15 -7 -15
c1=begin	-2 -5 10
c1=down	7 -2 -7
c1=end	3 2 -10
c1=impose	14 -4 -18
c1=propose	-8 10 -1
c1=say	-6 9 -3
c1=sell	-6 8 -1
c1=suspend	-2 9 -7
c1=up	10 -14 0
c2=agree	6 -1 -2
c2=bear	4 0 -7
c2=impose	-13 14 0
c2=propose	11 -14 0
c2=suspend	8 -7 0
c2=up	-4 -3 9
city	14 -9 -9
count=1	-20 18 3
count=3	26 -14 -26
count=4	0 -14 13
ct0=agree past	-1 5 -6
ct0=bear modal	-5 7 0
ct0=bear past	8 -25 12
ct0=bear perfect	-7 0 7
ct0=bear present	-10 7 2
ct0=begin modal	6 -3 -1
ct0=begin past	0 -5 6
ct0=begin present	-13 4 8
ct0=down future	6 -6 0
ct0=down present	-8 8 0
ct0=end past	-1 6 -4
ct0=impose future-passive	-6 7 0
ct0=impose modal	-12 10 0
ct0=impose modal-passive	1 -11 7
ct0=impose past	12 -1 -17
ct0=impose past-passive	10 -7 0
ct0=impose perfect	-6 6 0
ct0=impose present	9 -7 -2
ct0=impose present-passive	-12 14 0
ct0=propose past	7 -6 0
ct0=propose past-passive	6 -4 0
ct0=propose pluperfect	13 -12 0
ct0=propose present	-17 10 5
ct0=propose present-passive	-11 15 -4
ct0=say present	6 -8 0
ct0=stay future	-5 9 -5
ct0=stay future-passive	-6 7 0
ct0=stay past	32 -31 -9
ct0=stay perfect	7 -3 -3
ct0=stay present	-3 -9 13
ct0=suspend future-passive	-5 6 0
ct0=target past	-7 -3 13
ct0=up present	-1 -4 6
ct1=agree participle-passive	12 -9 -1
ct1=bear gerund	-1 6 -6
ct1=bear infinitive	-4 8 -2
ct1=bear modal	-5 7 0
ct1=bear participle-passive	13 -5 -14
ct1=bear past	14 -34 12
ct1=bear perfect	-7 0 7
ct1=bear present	-10 7 2
ct1=begin modal	6 -3 -1
ct1=begin past	-1 -6 8
ct1=begin present	-13 4 8
ct1=down future	6 -6 0
ct1=down present	-8 8 0
ct1=end participle-passive	11 -8 -1
ct1=end past	-2 6 -3
ct1=impose future-passive	-6 7 0
ct1=impose infinitive	-6 9 -3
ct1=impose modal	-12 10 0
ct1=impose modal-passive	1 -11 7
ct1=impose participle-passive	18 -14 -3
ct1=impose past	13 -4 -14
ct1=impose past-passive	10 -7 0
ct1=impose perfect	-5 6 0
ct1=impose present	9 -7 -2
ct1=impose present-passive	-12 14 0
ct1=propose infinitive	-9 11 0
ct1=propose past-passive	6 -4 0
ct1=propose pluperfect	13 -12 0
ct1=propose present	-11 3 6
ct1=propose present-passive	-11 15 -4
ct1=stay future	-5 9 -5
ct1=stay future-passive	-6 7 0
ct1=stay participle-passive	6 -4 0
ct1=stay past	33 -32 -9
ct1=stay perfect	7 -3 -3
ct1=stay present	-7 -5 14
ct1=suspend future-passive	-5 6 0
ct1=target participle-passive	6 0 -10
ct1=target past	-12 0 15
ct1=up present	-1 -4 6
ct2=agree past	9 -4 -3
ct2=bear present	-13 15 0
ct2=begin past	17 -14 -3
ct2=begin present	-5 9 -4
ct2=down past	12 -9 -4
ct2=down present	-6 8 0
ct2=end present	0 1 -6
ct2=impose future	-16 18 -2
ct2=impose infinitive	-8 3 5
ct2=impose past	7 -2 -9
ct2=impose pluperfect	-7 2 4
ct2=impose present	-8 6 1
ct2=propose infinitive	-12 2 9
ct2=propose present	19 -16 -1
ct2=say past	-5 8 -2
ct2=stay past	-7 5 1
ct2=stay pluperfect	-5 6 0
ct2=stay present	8 -5 -3
ct2=up past	-8 0 6
dateline	6 -14 6
day-l	9 3 -24
day-none	8 0 -14
day=l0	12 -11 0
day=l1	-3 14 -18
day=l2	11 -3 -17
day=l4	-1 6 -8
day=l5	0 -7 4
day=r1	-1 6 -6
day=r2	-4 -3 10
day=r4	5 -14 7
days=0	9 -3 -11
days=1	5 7 -20
days=2	-7 -2 13
f:'s	12 -6 -9
f:,	14 -16 0
f:.	21 -12 -15
f::	-10 1 10
f:;	-12 14 -3
f:<agent>	6 -7 0
f:<day-ahead>	-15 12 3
f:<day-gone>	4 -24 23
f:<day-today>	-12 0 15
f:<duty>	-13 3 10
f:<goods-amount>	25 -24 -1
f:<goods>	0 -21 22
f:<level-noun>	-17 14 2
f:<level>	-12 15 -5
f:<money>	9 0 -9
f:<month-ahead>	0 5 -8
f:<name>	17 -11 -8
f:<not>	13 -1 -27
f:<number>	24 -28 0
f:<office>	-31 29 3
f:<organisation>	6 2 -26
f:<person>	12 -7 -9
f:<quality>	7 -16 8
f:<sender>	6 0 -6
f:<span>	25 -22 -6
f:<v-agree>	10 -9 -2
f:<v-bear>	9 0 -16
f:<v-begin>	-6 -2 11
f:<v-buy>	11 -9 0
f:<v-down>	21 -12 -16
f:<v-end>	-21 14 9
f:<v-impose>	21 -12 -14
f:<v-propose>	-14 2 16
f:<v-return>	11 -7 -2
f:<v-say>	-9 17 -13
f:<v-sell>	16 -6 -12
f:<v-stay>	-13 7 7
f:<v-suspend>	3 -6 1
f:<v-target>	-10 6 2
f:<v-threaten>	6 -5 0
f:<v-up>	-11 0 14
f:?	6 -4 -1
f:a	-10 2 10
f:add	-15 17 -2
f:after	17 -17 -1
f:again	3 -10 6
f:against	-16 13 1
f:agenda	-8 3 2
f:agree	23 -31 0
f:agreement	-5 0 7
f:all	-12 15 -2
f:also	19 -17 -1
f:am	-2 -3 6
f:an	12 -15 0
f:and	-12 6 7
f:announce	-4 8 -3
f:another	14 -12 0
f:approve	14 -13 0
f:are	-33 16 20
f:as	0 -15 14
f:at	-32 7 30
f:autumn	-9 9 0
f:back	-3 -6 9
f:be	4 9 -24
f:because	-10 0 10
f:been	-16 5 11
f:begin	-4 -4 10
f:between	11 -5 -7
f:both	33 -24 -14
f:bring	6 -3 -1
f:buy	6 -2 -3
f:by	-11 16 -7
f:cabinet	8 -7 0
f:cancel	-8 9 0
f:carry	6 -8 1
f:christma	-6 9 -1
f:coffee	-11 12 0
f:come	0 9 -13
f:commerce	16 -17 0
f:confirm	-11 12 0
f:conversation	-6 7 0
f:counted	6 -5 0
f:country	17 0 -16
f:cut	11 -10 0
f:day	-32 21 15
f:deal	25 -18 -13
f:delegation	-10 0 11
f:did	17 -16 0
f:dinner	12 -8 -4
f:discuss	-13 16 -1
f:down	-15 0 17
f:draft	1 -7 4
f:duty	-6 6 0
f:each	-12 15 -3
f:earth	9 -2 -7
f:either	7 -6 0
f:end	-4 13 -13
f:energy	11 -8 -2
f:expect	-13 12 0
f:expire	-20 -6 24
f:extend	11 -8 -2
f:face	-7 9 0
f:far	-14 3 9
f:farm	-11 13 0
f:fee	-14 15 0
f:fentanyl	9 -5 -4
f:fifth	-8 7 0
f:figure	-15 10 5
f:first	-19 24 -4
f:for	11 -8 -7
f:forty	15 -11 -4
f:four	7 2 -13
f:from	0 6 -13
f:gave	11 -10 0
f:get	-5 6 0
f:go	-13 -10 24
f:good	-4 10 -5
f:government	11 -8 -1
f:had	29 -24 -7
f:half	13 -12 0
f:has	-26 13 16
f:have	-8 7 0
f:he	-8 3 7
f:here	21 -11 -12
f:him	9 -8 0
f:his	-9 11 0
f:hold	-20 14 4
f:hour	5 -17 5
f:how	7 -6 0
f:if	-26 26 -2
f:in	3 3 -9
f:instead	8 -5 0
f:is	2 -17 16
f:it	9 -14 4
f:its	-13 14 0
f:joint	7 -5 0
f:keep	-1 11 -11
f:kuala	7 -7 0
f:last	-19 15 5
f:law	-6 9 0
f:leave	2 -6 1
f:led	13 -10 -1
f:licence	3 2 -9
f:long	-10 6 3
f:lumpur	7 -7 0
f:make	0 2 -6
f:meet	18 -11 -9
f:middle	-9 5 3
f:minister	29 -34 2
f:month	-6 6 0
f:more	-6 3 2
f:morning	15 -8 -6
f:most	0 -6 5
f:mr	8 -5 -3
f:much	16 -12 -5
f:must	6 -5 0
f:negotiation	-11 0 11
f:new	-9 0 11
f:next	21 -16 -6
f:night	7 -3 -1
f:no	3 0 -11
f:nobody	4 -13 7
f:not	20 -15 -9
f:now	2 -7 2
f:of	3 -14 9
f:oil	-8 0 5
f:on	-11 2 10
f:one	-17 30 -24
f:other	-34 37 -3
f:our	28 -16 -19
f:out	20 -11 -12
f:over	-8 14 -6
f:paper	1 -7 4
f:part	3 -13 6
f:pause	8 -10 0
f:pay	3 1 -10
f:people	6 -4 0
f:plan	12 -7 -4
f:point	9 -1 -7
f:port	-16 18 0
f:present	-3 -5 9
f:press	9 -6 0
f:promise	14 -13 0
f:put	-10 13 -4
f:rare	9 -2 -7
f:rate	-5 7 -1
f:reach	-7 8 0
f:read	-20 21 0
f:receive	8 -8 0
f:reciprocal	-6 -7 13
f:reply	7 -5 0
f:reporter	-10 12 0
f:result	9 -4 -6
f:return	8 -5 -1
f:rise	-8 11 -2
f:round	-9 0 10
f:run	-2 6 -4
f:samarkand	-8 9 0
f:same	5 0 -6
f:season	15 -14 0
f:second	13 -2 -15
f:see	-24 18 7
f:she	-3 -1 6
f:sheet	0 -6 7
f:ship	14 -10 -2
f:side	30 -22 -9
f:signature	15 -11 -1
f:since	3 -15 11
f:sit	-11 -3 16
f:sixth	6 -6 0
f:so	1 -11 5
f:spoke	14 -11 -1
f:stand	10 -8 0
f:state	15 -11 -4
f:statement	7 -5 0
f:stay	6 -5 0
f:still	-7 8 0
f:suspend	15 -13 0
f:suspension	0 -10 8
f:table	-21 9 13
f:take	0 10 -15
f:talk	-8 11 0
f:tea	0 -15 13
f:telephone	-18 5 14
f:tell	-16 10 6
f:term	-6 8 0
f:text	17 -14 -1
f:that	-1 5 -9
f:the	-18 14 3
f:their	-14 2 14
f:them	25 -21 -5
f:they	2 4 -12
f:thi	-10 -33 39
f:thing	-10 4 4
f:third	0 -7 5
f:time	-12 15 -4
f:to	-19 18 3
f:together	-6 8 0
f:too	-2 -1 6
f:trade	7 -5 -1
f:truce	9 -28 12
f:two	-13 8 6
f:under	13 -6 -8
f:up	-8 3 3
f:visit	26 -24 -1
f:want	-6 -1 10
f:was	16 -7 -14
f:way	9 -6 -1
f:we	18 -6 -17
f:week	12 -9 -2
f:well	12 -9 -2
f:were	20 -29 4
f:what	6 -8 0
f:when	15 -9 -8
f:where	-11 0 9
f:who	7 0 -15
f:will	-6 19 -27
f:without	0 3 -9
f:word	-7 9 0
f:would	-6 10 -5
f:year	-17 14 3
f:you	-8 12 -3
f:your	6 -5 0
f:—	0 -7 8
first-of-paragraph	-6 4 2
has-future	-8 11 -5
has-infinitive	-3 -2 8
has-modal	-11 10 0
has-participle	43 -28 -31
has-past	39 -35 -11
has-perfect	-6 2 4
has-present	-26 18 6
headline	-22 1 26
heads=0	7 -4 -3
heads=1	-14 11 3
heads=2	15 0 -47
how=calendar	1 8 -25
how=relative	-1 -4 7
how=weekday	6 -5 0
kind=day	4 0 -6
kind=town	8 -5 -2
kind=word	-2 12 -20
l1=,	-3 6 -3
l1=:	-10 11 0
l1=<name>	-3 -2 6
l1=<person>	15 -10 -3
l1=<v-end>	9 -6 -1
l1=<v-impose>	13 -9 -2
l1=and	0 -8 6
l1=as	8 -5 -1
l1=by	1 1 -7
l1=for	-21 24 -3
l1=from	-6 -1 8
l1=in	-5 -1 8
l1=leave	15 -12 -1
l1=of	0 -14 12
l1=on	6 -1 -6
l1=phone	-10 10 0
l1=since	9 -4 -3
l1=the	9 -8 0
l1=they	-7 8 0
l1=to	0 5 -8
l1=visit	-5 6 0
l1=what	17 -15 0
l1=would	-8 9 0
l2='s	-11 12 0
l2=)	-9 10 0
l2=,	-13 17 -6
l2=<begin>	-8 14 -7
l2=<day-ahead>	4 3 -12
l2=<day-gone>	6 -6 0
l2=<gate>	3 -16 8
l2=<goods>	14 -7 -9
l2=<name>	5 -9 1
l2=<not>	21 -20 0
l2=<number>	-23 0 24
l2=<office>	-4 13 -16
l2=<organisation>	-20 17 2
l2=<person>	10 0 -21
l2=<seat>	5 0 -12
l2=<span>	10 -4 -6
l2=<v-agree>	14 -8 -7
l2=<v-bear>	14 -20 5
l2=<v-begin>	10 0 -21
l2=<v-down>	-7 7 0
l2=<v-impose>	-19 21 -2
l2=<v-propose>	-5 -4 10
l2=<v-return>	5 -11 1
l2=<v-say>	25 -20 -7
l2=<v-stay>	-6 3 3
l2=<v-suspend>	-6 10 -2
l2=<v-target>	-12 9 3
l2=<v-up>	20 -15 -7
l2=a	-7 6 0
l2=and	3 0 -7
l2=arrive	0 5 -6
l2=back	27 -22 -8
l2=by	10 -9 0
l2=come	-3 7 -5
l2=conference	19 -14 -4
l2=evening	-6 7 0
l2=expect	-3 8 -3
l2=fly	-8 10 0
l2=go	19 -15 -7
l2=he	-9 0 12
l2=hold	-8 10 -1
l2=hotel	-15 -4 18
l2=in	-5 12 -9
l2=is	6 -3 -2
l2=it	-16 9 6
l2=land	-10 5 4
l2=meet	17 -17 0
l2=morning	8 -6 -3
l2=of	15 -12 -2
l2=on	3 -11 8
l2=open	-11 4 5
l2=out	-8 8 0
l2=place	2 -9 4
l2=reporter	-5 7 0
l2=return	12 -12 0
l2=round	-3 11 -11
l2=say	19 -17 -1
l2=sit	-1 -4 8
l2=speak	-13 13 0
l2=spoke	14 -12 0
l2=table	-5 -12 15
l2=talk	12 -18 0
l2=that	16 -18 2
l2=the	9 -7 0
l2=them	-7 8 0
l2=those	-10 -1 11
l2=time	6 -3 -3
l2=to	5 -7 1
l2=travel	-6 7 0
l2=truce	6 -1 -4
l2=two	0 6 -6
l2=up	-9 6 2
l2=visit	7 -5 0
l2=was	19 -15 -4
l2=with	-7 -1 9
l2=would	-7 7 0
l3='s	4 -7 2
l3=<begin>	8 0 -14
l3=<day-ahead>	-24 26 0
l3=<day-gone>	13 -11 0
l3=<duty>	-12 -4 16
l3=<gate>	-1 7 -6
l3=<goods>	9 0 -13
l3=<level-noun>	0 -5 6
l3=<level>	-5 0 6
l3=<month-gone>	6 -4 0
l3=<name>	15 -11 -4
l3=<not>	12 -7 -6
l3=<number>	29 -19 -15
l3=<office>	7 0 -12
l3=<quality>	12 -9 -2
l3=<v-agree>	-11 11 0
l3=<v-bear>	-5 13 -15
l3=<v-begin>	-1 -6 10
l3=<v-propose>	-9 15 -8
l3=<v-say>	4 0 -6
l3=<v-stay>	2 -11 4
l3=<v-up>	-7 0 7
l3=a	9 -4 -5
l3=according	11 -9 0
l3=and	-2 -5 9
l3=are	-18 -10 24
l3=as	15 -13 -2
l3=been	2 -9 4
l3=both	-5 8 0
l3=by	-4 7 -2
l3=first	7 -5 0
l3=for	-2 6 -4
l3=fourth	7 -5 0
l3=go	-5 -2 8
l3=good	-12 -9 18
l3=had	10 -8 0
l3=have	-10 3 6
l3=his	-17 19 0
l3=i	6 -6 0
l3=is	-17 13 3
l3=it	-6 16 -13
l3=meet	0 3 -8
l3=next	-21 23 -1
l3=of	3 -7 1
l3=one	6 -5 0
l3=our	-1 8 -10
l3=press	14 -10 -2
l3=receive	8 -6 0
l3=round	15 -14 0
l3=second	-13 -6 19
l3=side	9 -11 1
l3=sign	-9 10 0
l3=take	3 -9 3
l3=talk	3 -17 10
l3=tariff	-10 -3 13
l3=telephone	-6 7 0
l3=that	0 2 -6
l3=the	-22 13 13
l3=their	13 -9 -2
l3=they	14 -10 -4
l3=thi	-10 0 10
l3=third	-8 10 0
l3=time	14 -13 0
l3=to	-14 21 -8
l3=trade	19 -5 -14
l3=two	9 -8 0
l3=was	11 -7 -3
l3=what	-23 25 -1
l3=will	-12 14 -1
l3=would	-12 13 0
l4=,	8 -2 -8
l4=:	-15 14 2
l4=<agent>	-13 8 4
l4=<begin>	4 3 -11
l4=<goods>	16 -20 0
l4=<level-noun>	12 -10 -1
l4=<month-gone>	10 -9 0
l4=<name>	19 -6 -13
l4=<number>	-1 -6 8
l4=<office>	-9 3 3
l4=<person>	-8 0 9
l4=<seat>	-13 14 0
l4=<span>	6 -12 2
l4=<v-agree>	25 -24 0
l4=<v-impose>	17 -10 -12
l4=<v-say>	-16 17 0
l4=<v-stay>	15 -10 -5
l4=a	-12 7 4
l4=agree	8 -7 0
l4=and	7 -4 -1
l4=are	-8 10 -1
l4=be	-8 9 0
l4=by	-9 2 5
l4=first	23 -22 0
l4=framework	10 -8 0
l4=from	0 8 -11
l4=had	-4 6 0
l4=has	21 -18 -5
l4=have	-10 1 6
l4=he	17 -13 -4
l4=in	18 -10 -10
l4=is	11 -2 -12
l4=joint	15 -12 -3
l4=meet	-4 6 0
l4=minister	-7 12 -4
l4=next	-5 6 0
l4=of	-19 18 1
l4=on	-13 8 6
l4=our	12 -10 -2
l4=president	-7 8 0
l4=round	-6 9 -1
l4=say	-18 20 0
l4=sign	13 -13 0
l4=so	-16 18 -3
l4=speak	-8 8 0
l4=spoke	-8 8 0
l4=talk	-7 0 3
l4=that	4 -19 14
l4=the	-2 7 -8
l4=their	-7 0 9
l4=they	-10 0 10
l4=thi	16 -16 0
l4=third	11 -10 0
l4=time	-10 0 11
l4=to	-19 13 7
l4=trade	-13 0 11
l4=two	12 -8 -5
l4=we	-2 -5 8
l4=what	6 -4 -2
l4=which	7 -7 0
l4=who	-20 11 10
l4=will	-6 9 0
l4=—	17 0 -16
l=, and	-8 -4 12
l=, at	-10 12 0
l=, in	0 9 -25
l=, the	-21 22 0
l=: the	9 -7 0
l=<begin> <person>	7 -5 0
l=<begin> in	-10 6 3
l=<day-ahead> in	-6 14 -10
l=<day-gone> in	6 -7 0
l=<office> in	-4 13 -13
l=<organisation> ,	-22 26 -8
l=<organisation> in	0 -5 7
l=<person> ,	13 -12 0
l=<person> in	-4 13 -13
l=<person> leave	7 -6 0
l=<person> to	-11 11 0
l=<seat> ,	16 -13 -3
l=<span> in	11 -6 -4
l=again in	-1 -2 6
l=arrive in	0 5 -6
l=at the	-7 1 4
l=down in	-3 -2 6
l=expect in	-1 6 -3
l=fly to	-8 10 0
l=he would	-8 9 0
l=hold in	-4 6 0
l=in the	4 0 -6
l=is to	10 -10 0
l=it in	-12 13 0
l=land in	-10 5 4
l=meet at	8 -7 0
l=meet in	6 -7 0
l=morning from	8 -6 -3
l=of the	14 -13 0
l=on the	9 -19 10
l=open in	-11 4 5
l=place in	2 -9 4
l=reporter in	-6 8 0
l=return from	5 -6 0
l=round in	5 0 -9
l=say in	13 -12 0
l=say on	7 -6 0
l=sit in	5 -15 9
l=speak by	-8 8 0
l=spoke by	12 -9 0
l=table in	-4 -13 16
l=talk in	16 -27 1
l=that the	13 -12 0
l=to the	6 -9 2
l=to visit	-7 7 0
l=travel to	-6 7 0
l=visit to	8 -6 0
l=was in	14 -10 -3
lead="	11 -7 -5
lead=:	-10 -5 21
lead=;	-4 0 6
lead=a	2 7 -17
lead=after	9 -5 -1
lead=american	-6 2 2
lead=and	-18 20 -1
lead=as	1 -7 3
lead=at	-15 -10 21
lead=beijing	-15 19 -9
lead=bessent	-8 4 4
lead=brussels	18 -13 -4
lead=busan	11 -10 0
lead=from	-18 27 -15
lead=geneva	-4 8 -4
lead=i	-7 8 0
lead=if	-6 8 -2
lead=in	-11 8 2
lead=it	-6 13 -11
lead=kuala	27 -18 -12
lead=london	3 -12 4
lead=madrid	8 -4 -1
lead=minister	21 -10 -12
lead=ministers	-3 6 -1
lead=mr	7 -3 -2
lead=officials	-3 -2 7
lead=on	-16 17 0
lead=paris	8 -2 -3
lead=president	-3 9 -8
lead=so	-7 9 0
lead=stockholm	0 -9 5
lead=talks	-8 12 -2
lead=that	8 -4 -6
lead=the	15 -10 -7
lead=their	-13 -5 17
lead=then	11 -10 0
lead=they	-6 14 -11
lead=trade	-3 -2 7
lead=treasury	-10 5 4
lead=trump	10 -5 -7
lead=two	7 -3 -1
lead=washington	-2 10 -17
lead=we	-12 16 -4
lead=what	11 -8 -3
lead=which	-3 7 -6
lead=who	-3 0 6
lead=—	9 -2 -7
left:calls	-4 12 -24
left:coming	-26 42 -32
left:ended	30 -26 -9
left:experts	-2 7 -5
left:m=arrives	-6 12 -6
left:m=conference	8 -15 1
left:m=delegation	-7 7 0
left:m=delegations	8 -5 -1
left:m=due	3 0 -6
left:m=flew	-11 1 9
left:m=go	-11 3 7
left:m=landed	-9 0 8
left:m=meet	-10 11 0
left:m=meetings	8 -6 0
left:m=met	28 -28 -2
left:m=negotiators	-5 11 -9
left:m=received	10 -10 0
left:m=round	-3 12 -16
left:m=rounds	24 -19 -4
left:m=sat	9 -20 3
left:m=saw each other	6 -6 0
left:m=session	-6 0 5
left:m=shook hands	10 -6 -3
left:m=sit	1 -10 8
left:m=sits	-6 10 -3
left:m=talk	-11 15 -3
left:m=talked	17 -15 0
left:m=talks	14 -27 5
left:m=there	7 0 -8
left:m=where	12 -11 0
left:running	-8 -21 27
left:summit	11 -6 -6
left:sure	12 -10 -3
left:wished	-1 7 -14
lll=<begin> <begin> <person>	7 -5 0
lll=<begin> <begin> in	-10 6 3
lll=<begin> <organisation> ,	-20 22 -2
lll=<begin> <person> leave	7 -6 0
lll=<begin> <seat> ,	15 -11 -2
lll=<day-ahead> , in	-17 19 0
lll=<day-gone> , in	7 -6 0
lll=<person> fly to	-5 6 0
lll=<person> is to	10 -10 0
lll=<person> meet in	19 -15 -4
lll=<person> say in	10 -10 0
lll=according to the	11 -9 0
lll=and <person> in	12 -8 -2
lll=be hold in	-10 10 0
lll=good morning from	8 -6 -3
lll=meet , in	9 -8 0
lll=of talk in	2 -12 3
lll=our <office> in	2 0 -7
lll=receive <person> in	6 -5 0
lll=round , in	13 -12 0
lll=sit down in	-3 -2 6
lll=take place in	2 -9 4
lll=tariff talk in	-13 -2 15
lll=the <organisation> in	-14 8 6
lll=the meet in	6 -4 0
lll=the table in	-9 -10 17
lll=the talk in	8 -3 -3
lll=they meet in	6 -5 0
lll=third round in	7 -5 0
lll=to meet in	-11 14 -2
lll=trade talk in	9 0 -10
loud	-13 22 -10
lr=, ,	0 6 -12
lr=, .	-1 -14 14
lr=, <end>	0 1 -7
lr=: ,	-20 26 -9
lr=<begin> ,	0 -6 8
lr=<begin> .	11 -4 -6
lr=<name> ,	-2 -5 7
lr=<person> by	10 -8 0
lr=and ,	6 -4 0
lr=at ,	7 -4 -1
lr=at .	-9 5 3
lr=by ,	-14 14 0
lr=for .	-9 9 0
lr=from .	1 -23 13
lr=in ,	-10 8 1
lr=in .	3 6 -15
lr=in :	2 0 -7
lr=in <day-ahead>	-13 24 -14
lr=in <day-gone>	0 -8 8
lr=in <end>	3 -21 11
lr=in and	4 -13 6
lr=in for	-9 7 1
lr=in from	2 0 -6
lr=in has	17 -15 -1
lr=in in	6 0 -9
lr=in last	10 -4 -7
lr=in next	-10 11 0
lr=in on	-3 11 -8
lr=in since	-12 -1 13
lr=in the	5 -7 0
lr=in thi	1 -7 4
lr=leave with	9 -8 0
lr=of ,	-2 7 -4
lr=of .	0 -10 11
lr=on ,	3 -11 3
lr=on .	-19 23 -6
lr=on night	6 -6 0
lr=on that	8 -7 0
lr=the ,	10 -7 -2
lr=the summit	7 -6 0
lr=to .	2 -6 4
lr=to <person>	10 -10 0
lr=to in	-22 23 0
lr=to to	-6 6 0
lr=visit in	-11 11 0
name=Accra	-7 13 -8
name=Addis Ababa	-17 -7 21
name=Alexandria	-6 14 -9
name=Ankara	-13 16 -2
name=Aqaba	7 1 -13
name=Astana	4 -6 0
name=Auckland	-8 9 0
name=Beijing	-20 35 -41
name=Beijing of CN-US	-20 33 -34
name=Bergen	-1 11 -11
name=Brussels	11 -5 -7
name=Buenos Aires	9 -3 -5
name=Buenos Aires of CN-US	9 -4 -4
name=Busan	33 -26 -11
name=Busan of CN-US	41 -36 -9
name=Cairo	6 -16 7
name=Colombo	9 -2 -16
name=Copenhagen	-6 14 -10
name=Da Nang	22 -20 -3
name=Dakar	-4 10 -6
name=Delhi	-16 19 -2
name=Djibouti	5 -17 7
name=Geneva	26 -8 -34
name=Geneva of CN-US	45 -30 -27
name=Guayaquil	16 -10 -6
name=Gyeongju	-9 10 0
name=Halifax	-7 -9 15
name=Hanoi	6 -3 0
name=Incheon	-16 5 11
name=Istanbul	-6 8 0
name=Jakarta	2 2 -9
name=Karachi	1 1 -6
name=Kuala Lumpur	21 -5 -26
name=Kuala Lumpur of CN-US	29 -15 -24
name=Lima	-27 13 16
name=Lisbon	-6 -3 10
name=London of CN-US	21 -37 1
name=Madrid	35 -20 -23
name=Madrid of CN-US	40 -26 -20
name=Maputo	9 -6 -1
name=Mombasa	-4 -10 14
name=Montevideo	-1 7 -7
name=Muscat	6 -4 0
name=Nadi	6 0 -4
name=New York	-1 -24 23
name=New York of CN-US	-4 -21 21
name=Ottawa	-6 8 0
name=Panama City	-5 -3 8
name=Paris	22 -12 -16
name=Paris of CN-US	21 -11 -15
name=Rabat	-12 -12 23
name=Reykjavík	-5 6 0
name=Rome	-16 17 0
name=Santiago	-1 6 -6
name=Seoul	-9 -1 14
name=Seoul of CN-US	-19 5 14
name=Stockholm	3 -24 14
name=Stockholm of CN-US	8 -37 13
name=Stockholm of EU-US	-13 5 4
name=Tangier	10 -3 -4
name=Tashkent	-8 11 -4
name=Tbilisi	26 -21 -8
name=Trieste	-7 8 0
name=Turnberry	10 -8 0
name=Turnberry of EU-US	10 -8 0
name=Ulaanbaatar	-12 14 -1
name=Valletta	-9 0 10
name=Vienna	-13 15 -2
name=Washington	-6 18 -37
name=Washington of CH-US	18 -17 0
name=Washington of CN-RU	-9 14 -8
name=Washington of CN-US	-24 34 -25
name=Washington of KR-US	-17 18 0
nc2=agree	17 -14 -4
nc2=begin	-18 16 1
nc2=down	13 -9 -2
nc2=end	-9 13 -5
nc2=impose	6 3 -26
nc2=propose	4 0 -8
nc2=say	-9 2 8
nc2=stay	-5 -1 7
nc2=suspend	7 -3 -3
nc2=up	1 -6 4
nct2=begin past	9 -13 0
nct2=begin present	-15 6 5
nct2=end present	-9 10 0
nct2=impose future	10 -8 -1
nct2=impose past	-9 13 -5
nct2=impose perfect	-17 18 0
nct2=impose present	10 -6 -5
nct2=propose past	-6 7 0
nct2=say past	-23 14 11
nct2=say present	6 -4 -1
nct2=stay past	13 -9 -4
nct2=stay present	-9 -2 13
nct2=up past	22 -16 -7
next:apart	-3 11 -10
next:calls	-8 10 -1
next:coming	-2 -4 10
next:ended	20 -33 10
next:experts	15 -7 -14
next:heads=0	11 -5 -9
next:heads=1	13 -3 -20
next:heads=2	0 6 -14
next:meets	-11 0 16
next:running	-23 -15 44
next:summit	26 -12 -30
next:sure	-6 0 9
next:wished	1 7 -13
next="	12 -9 -2
next=(	0 4 -6
next=,	0 5 -7
next=:	-2 12 -18
next=;	11 -15 2
next=and	0 5 -13
next=—	0 5 -6
nhas-future	-4 6 -3
nhas-infinitive	12 -2 -10
nhas-modal	0 5 -9
nhas-participle	-7 11 -4
nhas-perfect	-9 0 9
nhas-present	0 -10 12
nt2=future	-4 6 -1
nt2=gerund	-9 9 0
nt2=modal	11 -4 -8
nt2=participle-passive	11 -9 -1
nt2=past-passive	17 -15 0
nt2=perfect	-3 -6 11
nt2=present	-1 -4 6
nt2=present-passive	10 -8 0
nv0-none	0 5 -6
nv1-none	0 5 -6
nv2-none	-2 7 -5
nv2=agree	10 -8 0
nv2=be	-13 4 7
nv2=begin	-22 23 -1
nv2=end	10 -8 0
nv2=expire	-6 8 0
nv2=go	5 -14 7
nv2=keep	7 -6 0
nv2=leave	8 -7 0
nv2=other	0 -4 6
nv2=put	-4 6 0
nv2=see	-9 10 0
nv2=take	-7 9 -1
nv2=tell	-11 1 9
nvt2=agree past	6 -5 0
nvt2=be past	7 -3 -3
nvt2=be present	-11 3 7
nvt2=go past	11 -7 -3
nvt2=other present	10 -9 0
nvt2=say past	-8 3 4
nvt2=sign past	-5 7 0
nvt2=tell past	-11 1 9
o:act=be	-5 10 -5
o:act=no verb	13 -18 3
o:act=say	0 -6 4
o:calls	-16 21 -9
o:carried=deal	6 -5 0
o:carried=duties	-4 8 -4
o:carried=duties far	3 0 -6
o:carried=meeting	-11 13 0
o:carried=meeting far	6 -1 -6
o:carried=none	7 -15 6
o:carried=truce far	0 -7 5
o:coming	-102 104 -10
o:ended	53 -39 -31
o:experts	-33 26 5
o:experts-near	-46 32 18
o:heads	7 5 -36
o:l=(	6 -2 -1
o:l=,	27 -10 -47
o:l=:	11 -6 -7
o:l=;	4 0 -7
o:l=<begin>	-5 -16 27
o:l=<name>	-2 -5 7
o:l=<organisation>	8 1 -21
o:l=a	18 -17 0
o:l=after	23 -19 -6
o:l=and	0 -18 18
o:l=as	14 -9 -5
o:l=at	9 0 -16
o:l=for	-22 31 -16
o:l=from	7 -50 35
o:l=in	-6 3 3
o:l=leave	52 -47 -14
o:l=of	12 -28 12
o:l=that	26 -20 -14
o:l=the	30 -22 -14
o:l=to	-27 40 -27
o:l=visit	-26 30 -7
o:l=was	12 -8 -2
o:l=what	24 -22 -1
o:l=with	-5 8 -6
o:l=—	23 -15 -12
o:leads=	16 -11 -4
o:leads=said on	7 -6 0
o:left=meeting	1 1 -7
o:left=meeting right=none	0 2 -6
o:left=none	6 -3 -4
o:m=arrives	-22 28 -9
o:m=bargain	-19 20 0
o:m=broke up	-6 8 0
o:m=came	29 -20 -13
o:m=come	0 5 -13
o:m=comes	7 -2 -5
o:m=conference	-12 -6 17
o:m=consultations	21 -16 -6
o:m=delegation	-12 18 -5
o:m=delegations	13 -8 -6
o:m=due	-2 13 -15
o:m=ended	4 10 -21
o:m=expected	-28 36 -21
o:m=flew	-10 0 9
o:m=flies	-4 6 0
o:m=go	20 -26 3
o:m=goes	9 -6 -1
o:m=here	-18 21 -3
o:m=invitation	-34 35 0
o:m=landed	-4 -8 13
o:m=meet	-46 38 9
o:m=meeting	4 1 -8
o:m=meets	-24 29 -6
o:m=met	68 -64 -15
o:m=negotiated	12 -12 0
o:m=negotiations	0 -7 6
o:m=negotiators	-22 16 5
o:m=parted	10 -8 0
o:m=received	37 -36 0
o:m=receives	-17 20 -4
o:m=round	0 5 -8
o:m=rounds	11 -7 -1
o:m=sat	3 -32 13
o:m=saw each other	12 -11 0
o:m=settled	17 -15 -1
o:m=shook hands	12 -8 -3
o:m=signed	41 -32 -18
o:m=sit	3 -11 7
o:m=sits	-6 10 -3
o:m=sitting	-9 -5 13
o:m=summit	18 -10 -9
o:m=table	-6 -14 22
o:m=talked	14 -11 -1
o:m=talks	0 -25 23
o:m=there	-11 2 10
o:m=time	-15 16 0
o:m=to see	-22 23 0
o:m=travel	-11 14 -2
o:m=travels	-11 11 0
o:m=visit	-31 41 -21
o:m=went	17 -13 -4
o:meets	-7 4 3
o:near=meeting	6 -2 -5
o:no verb  gone	16 -11 -4
o:no verb on ahead	-17 17 0
o:no verb on gone	29 -28 0
o:r='s	5 -16 7
o:r=(	-1 7 -7
o:r=,	10 -11 2
o:r=.	-4 10 -10
o:r=:	-27 34 -15
o:r=;	7 -3 -3
o:r=<day-ahead>	-20 32 -18
o:r=<day-gone>	1 -30 17
o:r=<day-today>	-15 -5 19
o:r=<end>	13 -49 29
o:r=?	6 -3 -4
o:r=again	11 -9 -3
o:r=and	24 -41 9
o:r=are	2 3 -9
o:r=at	-21 24 -3
o:r=bring	-5 8 -2
o:r=broke	-6 8 0
o:r=for	-28 17 13
o:r=from	5 6 -21
o:r=had	-9 6 2
o:r=has	16 -5 -14
o:r=in	-1 15 -44
o:r=is	-4 11 -10
o:r=last	11 -4 -10
o:r=next	-13 15 -1
o:r=on	-3 26 -37
o:r=say	1 4 -12
o:r=since	-11 -2 12
o:r=summit	14 -9 -5
o:r=talk	15 -19 0
o:r=that	7 0 -14
o:r=the	24 -20 -7
o:r=thi	-1 -7 9
o:r=to	-10 0 10
o:r=was	13 -10 -1
o:r=were	-7 -8 14
o:r=will	30 -29 -2
o:r=with	20 -11 -15
o:right=none 	15 -10 -4
o:running	-10 -17 27
o:say on gone	4 -13 4
o:subject=duties	-9 12 -2
o:subject=duties far carried	13 -12 0
o:subject=duties far carried on gone	7 -6 0
o:subject=duties far no verb gone	9 -7 0
o:subject=meeting	11 -7 -5
o:subject=meeting carried	-13 14 0
o:subject=meeting far carried on gone	7 -6 0
o:subject=meeting far no verb gone	18 -15 0
o:subject=meeting no verb	6 -3 -1
o:subject=meeting no verb ahead	-18 18 0
o:subject=meeting no verb gone	30 -28 0
o:subject=meeting on ahead	-16 16 0
o:subject=meeting on gone	19 -17 -1
o:subject=none	0 -19 12
o:subject=none carried	-2 6 -4
o:subject=none carried on ahead	-12 13 0
o:subject=none no verb	0 -19 12
o:subject=none no verb gone	0 -19 12
o:summit	-5 11 -11
o:summit-near	-2 9 -12
o:topic=deal	7 -5 0
o:topic=deal ahead	-5 6 0
o:topic=deal gone	15 -14 0
o:topic=deal on ahead	-5 6 0
o:topic=duties	-9 15 -9
o:topic=duties ahead	-17 19 -2
o:topic=duties far gone	11 -10 0
o:topic=meeting	-2 8 -9
o:topic=meeting ahead	-27 28 0
o:topic=meeting far ahead	-13 14 0
o:topic=meeting far gone	24 -22 -2
o:topic=meeting far on	9 -8 0
o:topic=meeting far on gone	10 -9 0
o:topic=meeting gone	24 -18 -7
o:topic=meeting no verb	6 -3 -1
o:topic=meeting on	-2 6 -5
o:topic=meeting on ahead	-23 24 0
o:topic=meeting on gone	24 -21 -2
o:topic=none	1 -18 10
o:topic=none gone	5 -26 10
o:topic=none no verb	0 -19 12
o:topic=truce	0 -6 4
o:topic=truce far gone	7 -6 0
o:topic=truce gone	0 -6 4
o:wished	13 4 -45
pair: n=1	-2 9 -11
pair: n=4	10 -14 2
pair: n=5	25 -22 -3
pair: not-both	5 0 -8
pair:both n=0	9 0 -24
pair:both n=1	2 -7 6
pair:both n=3	-22 16 10
pair:both n=4	3 0 -9
pair:city 	17 -7 -17
pair:city both	19 -8 -13
pair:city coming	4 3 -11
pair:city day-none	10 -2 -12
pair:city day=l2	-9 13 -5
pair:city day=r0	-3 -4 7
pair:city day=r1	8 -6 -1
pair:city day=r2	6 -1 -5
pair:city day=r3	10 -9 0
pair:city ended	0 -7 7
pair:city n=1	19 -15 -6
pair:city n=2	-15 14 1
pair:city n=3	0 6 -5
pair:city n=4	10 -8 0
pair:city no-word	10 -5 -8
pair:city part:sure	9 -12 1
pair:city prev:sure	-9 7 2
pair:city running	-3 -1 6
pair:city sent:sure	5 2 -12
pair:coming both	1 4 -9
pair:coming n=0	-41 47 -11
pair:coming n=1	14 -15 1
pair:coming n=2	-4 12 -13
pair:coming not-both	-10 15 -7
pair:coming+running both	-8 -2 10
pair:day both	11 -5 -8
pair:day coming	-17 20 -2
pair:day day-none	-1 6 -6
pair:day day=r3	6 -3 0
pair:day day=r4	8 -5 0
pair:day ended	15 -13 0
pair:day n=0	-8 10 0
pair:day n=1	9 -8 0
pair:day n=2	7 -2 -4
pair:day part:sure	-9 13 -4
pair:day running	9 -4 -3
pair:day sent:sure	3 -9 2
pair:day-none 	11 -10 0
pair:day-none both	-6 5 0
pair:day-none coming	-14 18 -4
pair:day-none ended	6 2 -17
pair:day-none n=0	-8 3 5
pair:day-none n=2	15 -6 -14
pair:day-none n=3	3 3 -11
pair:day-none not-both	14 -6 -14
pair:day-none part:sure	7 0 -12
pair:day-none running	7 0 -7
pair:day=l0 	12 -11 0
pair:day=l1 	-9 21 -22
pair:day=l1 both	4 1 -12
pair:day=l1 coming	14 -11 -1
pair:day=l1 n=1	0 8 -12
pair:day=l1 no-word	12 -8 -4
pair:day=l1 not-both	-9 14 -6
pair:day=l1 part:sure	-5 11 -5
pair:day=l1 prev:sure	-6 9 -1
pair:day=l1 sent:sure	-7 9 0
pair:day=l2 	8 -2 -12
pair:day=l2 n=1	15 -8 -13
pair:day=l2 n=2	-10 12 0
pair:day=l2 no-word	0 2 -7
pair:day=l2 not-both	8 -1 -10
pair:day=l2 part:sure	6 -3 -1
pair:day=l3 	0 6 -9
pair:day=l3 both	8 -10 0
pair:day=l3 coming	8 -6 0
pair:day=l3 n=0	-6 7 0
pair:day=l3 n=1	2 -6 4
pair:day=l3 n=2	0 1 -6
pair:day=l3 not-both	-8 12 -3
pair:day=l4 	-8 11 -3
pair:day=l4 both	-9 11 -3
pair:day=l4 coming	6 -4 0
pair:day=l4 n=0	10 -9 0
pair:day=l4 n=1	-7 9 -2
pair:day=l4 no-word	12 -6 -9
pair:day=l4 not-both	10 -5 -6
pair:day=l4 sent:sure	-15 12 2
pair:day=l5 both	0 -6 4
pair:day=l5 ended	6 -6 0
pair:day=r0 	6 -1 -8
pair:day=r0 coming	-26 16 3
pair:day=r0 ended	-8 -5 12
pair:day=r0 n=1	7 0 -11
pair:day=r0 n=2	-18 8 11
pair:day=r0 n=3	-5 -6 11
pair:day=r0 n=4	9 -5 -2
pair:day=r0 no-word	3 6 -15
pair:day=r0 part:sure	-16 0 14
pair:day=r0 prev:sure	-14 10 4
pair:day=r0 sent:sure	14 -14 -1
pair:day=r1 	2 3 -8
pair:day=r1 both	6 -4 -1
pair:day=r1 coming	-13 22 -14
pair:day=r1 ended	17 -6 -13
pair:day=r1 ended+running	-12 -2 14
pair:day=r1 n=0	-6 10 -7
pair:day=r1 n=1	-13 11 1
pair:day=r1 n=2	24 -12 -23
pair:day=r1 no-word	-14 6 10
pair:day=r1 not-both	-8 13 -7
pair:day=r1 part:sure	7 3 -14
pair:day=r1 prev:sure	12 -5 -11
pair:day=r1 running	0 -9 8
pair:day=r2 	-5 0 8
pair:day=r2 both	-6 5 0
pair:day=r2 ended+running	8 0 -6
pair:day=r2 n=1	2 -12 10
pair:day=r2 n=2	-15 11 2
pair:day=r2 no-word	3 7 -17
pair:day=r2 not-both	0 -10 9
pair:day=r2 part:sure	-5 -12 18
pair:day=r2 prev:sure	4 -19 11
pair:day=r2 sent:sure	-13 11 1
pair:day=r3 both	6 1 -17
pair:day=r3 coming	10 -13 1
pair:day=r3 n=3	14 -11 -2
pair:day=r3 no-word	1 -6 6
pair:day=r3 not-both	0 -6 7
pair:day=r3 part:sure	-7 13 -8
pair:day=r3 sent:sure	17 -11 -9
pair:day=r4 	-3 -6 9
pair:day=r4 both	8 -12 3
pair:day=r4 n=0	9 -9 0
pair:day=r4 n=1	0 -7 7
pair:day=r4 n=2	5 -6 0
pair:day=r4 n=3	-5 10 -6
pair:day=r4 no-word	-4 -2 8
pair:day=r4 part:sure	6 0 -5
pair:day=r4 sent:sure	2 -8 3
pair:ended both	10 3 -24
pair:ended n=0	24 -22 -1
pair:ended n=1	9 0 -15
pair:ended n=3	7 -1 -5
pair:ended n=4	-8 9 0
pair:ended not-both	12 -17 1
pair:ended+running both	-12 -7 18
pair:ended+running n=0	9 -6 0
pair:ended+running n=1	-11 -8 17
pair:ended+running not-both	18 -6 -12
pair:l=<begin> 	6 -5 -1
pair:l=<begin> both	-10 8 3
pair:l=<begin> city	28 -24 -9
pair:l=<begin> day	16 -11 -4
pair:l=<begin> day-none	-7 8 0
pair:l=<begin> day=r1	14 0 -21
pair:l=<begin> day=r2	5 -19 8
pair:l=<begin> day=r3	10 -9 0
pair:l=<begin> n=1	9 -9 0
pair:l=<begin> n=2	-5 8 -3
pair:l=<begin> n=3	-10 0 10
pair:l=<begin> n=4	9 -4 -3
pair:l=<begin> no-word	-6 12 -7
pair:l=<begin> not-both	14 -13 -3
pair:l=<begin> prev:sure	4 -21 12
pair:l=<begin> seat-home	-8 7 1
pair:l=<begin> seat-other	-16 1 13
pair:l=<begin> seat-side	-8 11 -5
pair:l=<begin> sent:sure	8 -8 -2
pair:l=<begin> unknown	12 -14 0
pair:l=a day=l1	6 -5 0
pair:l=a day=r3	-9 10 0
pair:l=a n=0	-7 8 0
pair:l=a n=1	6 -5 0
pair:l=a no-word	-6 8 0
pair:l=a part:sure	10 -9 0
pair:l=a word	-6 8 0
pair:l=after not-both	7 -6 0
pair:l=and 	0 -6 7
pair:l=and day-none	8 -11 0
pair:l=and n=3	0 -7 3
pair:l=and no-word	-4 -4 9
pair:l=and not-both	6 -13 3
pair:l=and seat-side	6 -2 -1
pair:l=and sent:sure	7 -4 0
pair:l=and unknown	8 -5 0
pair:l=as 	8 -5 -1
pair:l=at 	-5 8 -1
pair:l=at both	9 -4 -4
pair:l=at day-none	-11 10 0
pair:l=at n=1	-11 11 0
pair:l=at n=2	9 -4 -4
pair:l=at no-word	-6 6 0
pair:l=at not-both	-7 7 0
pair:l=at part:sure	8 -4 -3
pair:l=at seat-home	17 -15 0
pair:l=at unknown	-5 10 -7
pair:l=by day=r1	-4 6 -1
pair:l=by word	1 1 -7
pair:l=for 	-15 17 0
pair:l=for both	-13 14 0
pair:l=for city	-9 9 0
pair:l=for day-none	-14 17 -2
pair:l=for n=1	-13 15 -1
pair:l=for no-word	-13 15 -1
pair:l=for not-both	-10 12 -1
pair:l=for part:sure	-9 10 0
pair:l=for seat-home	-12 13 0
pair:l=from 	-8 0 9
pair:l=from day-none	-10 7 3
pair:l=from n=1	-11 -1 15
pair:l=from n=2	17 -13 -4
pair:l=from not-both	-4 -3 8
pair:l=from unknown	13 -12 -2
pair:l=in both	-11 -3 16
pair:l=in coming	-6 11 -7
pair:l=in day-none	14 -12 -3
pair:l=in day=l1	-10 18 -13
pair:l=in day=l2	3 0 -10
pair:l=in day=l3	-5 12 -9
pair:l=in day=l4	-17 25 -11
pair:l=in day=r0	8 -6 -1
pair:l=in day=r1	-7 1 6
pair:l=in day=r2	-4 -12 17
pair:l=in day=r3	0 -7 7
pair:l=in day=r4	-4 -4 9
pair:l=in ended	20 -12 -11
pair:l=in ended+running	-10 -7 16
pair:l=in n=0	-2 7 -4
pair:l=in n=1	-3 -8 15
pair:l=in n=2	-8 12 -6
pair:l=in n=3	5 2 -10
pair:l=in no-word	9 -16 7
pair:l=in not-both	1 3 -8
pair:l=in part:sure	-8 8 1
pair:l=in prev:sure	-34 29 6
pair:l=in running	-2 -3 6
pair:l=in seat-home	-11 -4 21
pair:l=in seat-other	20 -13 -10
pair:l=in sent:sure	11 -5 -10
pair:l=in word	-6 11 -5
pair:l=leaves 	7 -6 0
pair:l=leaves both	7 -6 0
pair:l=leaves day-none	7 -6 0
pair:l=leaves no-word	7 -6 0
pair:l=of 	8 -18 7
pair:l=of city	20 -10 -10
pair:l=of day-none	-15 3 13
pair:l=of day=r3	8 -7 0
pair:l=of n=1	-10 6 4
pair:l=of n=2	6 -13 6
pair:l=of no-word	2 -10 7
pair:l=of not-both	-3 -6 12
pair:l=of part:sure	-11 7 3
pair:l=of sent:sure	8 -7 0
pair:l=of unknown	-17 2 16
pair:l=on day-none	0 4 -13
pair:l=on ended	9 -8 0
pair:l=on n=0	2 0 -6
pair:l=on n=2	12 -10 -1
pair:l=on no-word	2 3 -14
pair:l=on not-both	1 2 -10
pair:l=on part:sure	12 -9 -1
pair:l=phone n=0	-10 10 0
pair:l=phone no-word	-11 11 0
pair:l=phone not-both	-10 10 0
pair:l=since ended+running	9 -4 -3
pair:l=telephone word	6 -5 0
pair:l=that both	-5 6 0
pair:l=that not-both	9 -6 -3
pair:l=the 	8 -7 0
pair:l=the both	7 -4 -3
pair:l=the city	7 -4 -2
pair:l=the coming	-6 -1 8
pair:l=the day-none	6 -15 11
pair:l=the day=l1	9 -8 0
pair:l=the day=l3	6 -12 2
pair:l=the day=r1	-8 10 -2
pair:l=the day=r2	-3 9 -7
pair:l=the ended	-4 6 0
pair:l=the n=0	-7 0 11
pair:l=the n=3	8 -7 0
pair:l=the not-both	0 -4 6
pair:l=the prev:sure	18 -14 -3
pair:l=the seat-home	16 -11 -7
pair:l=the seat-side	-8 11 -6
pair:l=the sent:sure	-15 5 7
pair:l=the unknown	9 -14 3
pair:l=the word	-5 -3 12
pair:l=they word	-7 8 0
pair:l=to both	7 0 -13
pair:l=to coming	7 -4 -2
pair:l=to day=r0	-2 6 -2
pair:l=to day=r2	6 -3 -2
pair:l=to day=r3	-7 8 0
pair:l=to ended	-9 9 0
pair:l=to n=0	-4 7 -1
pair:l=to n=1	0 10 -17
pair:l=to n=2	-5 0 6
pair:l=to no-word	-12 11 0
pair:l=to not-both	-10 9 0
pair:l=to part:sure	5 0 -7
pair:l=to seat-home	8 -4 -3
pair:l=to seat-side	-9 12 -5
pair:l=to unknown	-16 10 3
pair:l=visit both	-11 12 0
pair:l=visit n=1	-7 7 0
pair:l=visit part:sure	-11 12 0
pair:l=visit seat-side	-8 9 0
pair:l=what 	17 -15 0
pair:l=what n=1	16 -15 0
pair:l=what no-word	16 -15 0
pair:l=will both	6 -5 0
pair:l=would 	-9 10 0
pair:l=would both	-6 6 0
pair:l=would day-none	-11 11 0
pair:l=would no-word	-11 11 0
pair:l=would word	-8 9 0
pair:no-word 	-2 7 -7
pair:no-word both	13 -2 -24
pair:no-word coming	8 1 -22
pair:no-word n=0	10 -11 0
pair:no-word n=1	-6 4 3
pair:no-word n=2	4 7 -22
pair:no-word n=3	-6 7 0
pair:no-word n=4	19 -14 -5
pair:no-word running	1 -10 6
pair:not-both n=0	-12 10 3
pair:not-both n=1	-2 7 -6
pair:not-both n=2	-4 8 -4
pair:not-both n=3	42 -25 -27
pair:not-both n=4	0 -12 8
pair:part:sure 	5 4 -15
pair:part:sure coming	-3 8 -6
pair:part:sure coming+running	-9 0 10
pair:part:sure ended	8 -2 -7
pair:part:sure ended+running	-5 -6 11
pair:part:sure n=0	-24 31 -15
pair:part:sure n=2	3 -8 4
pair:part:sure not-both	0 8 -14
pair:prev:sure 	0 -10 12
pair:prev:sure both	-22 5 20
pair:prev:sure coming	-11 12 0
pair:prev:sure n=2	-12 5 7
pair:prev:sure not-both	14 -7 -10
pair:running n=0	13 -8 -3
pair:running n=1	-8 0 9
pair:running n=2	7 -8 0
pair:running not-both	0 -10 8
pair:seat-home 	0 -3 7
pair:seat-home both	-3 -4 9
pair:seat-home day=l1	-12 13 0
pair:seat-home day=l3	13 -10 -1
pair:seat-home day=r1	10 -12 1
pair:seat-home day=r2	-15 11 5
pair:seat-home day=r4	5 -13 5
pair:seat-home ended	24 -16 -10
pair:seat-home n=1	-14 14 2
pair:seat-home n=2	28 -30 0
pair:seat-home n=3	-8 3 5
pair:seat-home no-word	-10 11 -1
pair:seat-home part:sure	17 -13 -5
pair:seat-home prev:sure	-10 -4 18
pair:seat-home running	-8 7 0
pair:seat-home sent:sure	10 -7 -4
pair:seat-other 	1 -19 14
pair:seat-other both	-7 -9 14
pair:seat-other day-none	0 -17 15
pair:seat-other day=r0	-4 -2 8
pair:seat-other day=r2	10 -3 -6
pair:seat-other ended	11 -7 -2
pair:seat-other n=1	12 -9 -4
pair:seat-other n=2	0 -6 2
pair:seat-other n=3	-18 -5 22
pair:seat-other no-word	-5 -3 9
pair:seat-other not-both	9 -11 0
pair:seat-other prev:sure	3 -16 6
pair:seat-other sent:sure	6 -10 2
pair:seat-side 	2 1 -12
pair:seat-side both	-28 30 -3
pair:seat-side coming	1 3 -11
pair:seat-side day-none	1 4 -16
pair:seat-side day=l2	12 -10 -2
pair:seat-side day=l3	-11 13 0
pair:seat-side day=l4	-9 10 0
pair:seat-side day=r1	-4 6 -1
pair:seat-side day=r2	-9 10 0
pair:seat-side day=r3	-1 -4 8
pair:seat-side day=r4	-5 6 0
pair:seat-side ended	-24 29 -5
pair:seat-side n=1	4 -2 -6
pair:seat-side n=2	-26 28 -1
pair:seat-side n=3	0 3 -8
pair:seat-side no-word	0 7 -14
pair:seat-side not-both	15 -9 -15
pair:seat-side part:sure	-7 3 4
pair:seat-side prev:sure	-3 10 -10
pair:seat-side running	-13 4 8
pair:sent:sure coming	-12 2 7
pair:sent:sure ended	12 -7 -4
pair:sent:sure ended+running	8 -5 0
pair:sent:sure n=0	6 -5 0
pair:sent:sure n=1	6 0 -10
pair:sent:sure n=3	11 -22 3
pair:sent:sure n=4	-10 2 6
pair:sent:sure not-both	8 -7 0
pair:unknown 	0 7 -9
pair:unknown both	10 -16 2
pair:unknown coming	-5 -7 16
pair:unknown day-none	8 -10 1
pair:unknown day=l1	-12 17 -6
pair:unknown day=l4	0 7 -8
pair:unknown day=r0	0 9 -10
pair:unknown day=r2	0 -27 21
pair:unknown day=r3	18 -8 -12
pair:unknown day=r4	0 -6 7
pair:unknown ended	15 -11 -4
pair:unknown n=1	-16 5 12
pair:unknown n=2	8 -1 -9
pair:unknown n=3	32 -9 -28
pair:unknown n=4	0 -9 8
pair:unknown no-word	4 -7 1
pair:unknown prev:sure	6 0 -18
pair:unknown running	7 -6 0
pair:word 	-16 21 -9
pair:word both	11 -3 -16
pair:word coming	5 0 -12
pair:word day-none	-16 15 1
pair:word day=l1	9 -8 0
pair:word day=l2	10 -9 0
pair:word day=l3	0 -6 5
pair:word day=l4	14 -13 0
pair:word day=r0	3 0 -6
pair:word day=r1	-9 15 -12
pair:word day=r2	11 -6 -6
pair:word day=r3	-9 13 -5
pair:word ended+running	7 -6 0
pair:word n=0	1 4 -11
pair:word n=1	-4 6 -1
pair:word no-word	6 -1 -7
pair:word not-both	-16 19 -4
pair:word part:sure	-13 18 -9
pair:word prev:sure	13 -11 0
pair:word running	7 -12 1
pair:word sent:sure	-4 6 0
part:calls	17 -5 -26
part:coming	-13 18 -8
part:ended	19 -18 -3
part:m=arrives	-6 12 -6
part:m=came	8 -2 -6
part:m=conference	-9 0 8
part:m=consultations	-3 7 -2
part:m=delegations	9 -10 0
part:m=due	2 0 -6
part:m=ended	-2 8 -6
part:m=flew	-11 0 9
part:m=goes	10 -7 -2
part:m=landed	-9 0 8
part:m=meeting	-15 15 0
part:m=met	22 -17 -6
part:m=negotiations	-7 0 9
part:m=negotiators	-18 9 8
part:m=received	11 -10 0
part:m=receives	-18 20 -1
part:m=round	0 5 -9
part:m=rounds	8 -5 -1
part:m=sat	5 -10 0
part:m=saw each other	6 -6 0
part:m=session	-11 4 6
part:m=settled	13 -11 -2
part:m=shook hands	10 -6 -3
part:m=signed	9 -4 -3
part:m=sit	5 -14 10
part:m=sits	-6 10 -3
part:m=sitting	-4 -2 7
part:m=summit	7 -3 -2
part:m=table	-9 0 10
part:m=talked	16 -14 0
part:m=talks	-6 0 5
part:m=there	-8 2 6
part:m=time	-8 7 0
part:m=travel	-5 6 0
part:meets	-5 0 7
part:running	0 -22 20
part:summit	10 -4 -9
part:sure	-1 6 -6
part:wished	4 4 -24
pc0=bear	16 -10 -9
pc0=begin	10 -3 -6
pc0=down	12 -7 -3
pc0=end	0 -6 7
pc0=impose	-12 11 1
pc0=say	0 5 -11
pc0=stay	0 -5 8
pc0=suspend	-3 6 -2
pc0=target	-9 3 5
pc1=agree	-12 10 2
pc1=begin	4 0 -7
pc1=end	-1 -3 6
pc1=impose	-6 5 0
pc1=say	3 0 -11
pc1=stay	-3 -2 9
pc1=target	-9 3 5
pc1=up	-6 0 5
pct0=bear future	-6 7 0
pct0=bear past	15 -14 0
pct0=bear present	7 -5 0
pct0=begin past	6 -2 -3
pct0=down past	10 -8 0
pct0=end present	0 -5 7
pct0=impose past-passive	11 -10 0
pct0=impose perfect	-8 6 0
pct0=impose present	3 0 -10
pct0=propose present	14 -12 -1
pct0=say past	1 1 -6
pct0=up present	-3 -1 6
pct1=bear future	-6 7 0
pct1=bear infinitive	-6 0 6
pct1=bear past	15 -14 0
pct1=bear present	7 -5 0
pct1=begin past	10 -5 -3
pct1=down past	10 -8 0
pct1=end present	0 -5 7
pct1=impose infinitive	-8 3 5
pct1=impose participle-passive	6 -5 0
pct1=impose past-passive	11 -10 0
pct1=impose perfect	-9 7 1
pct1=impose present	3 0 -9
pct1=propose present	11 -10 0
pct1=say past	8 -4 -6
pct1=stay future	-7 7 0
pct1=stay past	14 -16 0
pct1=stay present	-8 4 4
pct1=up present	-3 -1 6
people=0	6 -2 -4
people=1	-11 15 -5
people=2	25 -19 -12
people=3	-21 20 1
people=4	9 -7 0
phas-future	-3 7 -5
phas-gerund	-13 16 -2
phas-participle	9 -6 -2
phas-past	9 0 -19
phas-perfect	-9 11 0
phas-pluperfect	-6 -3 11
phas-present	8 -12 2
prev:apart	4 4 -15
prev:calls	-18 22 -4
prev:coming	-15 24 -15
prev:ended	-41 34 8
prev:experts	-17 15 3
prev:heads=0	9 1 -18
prev:heads=1	8 2 -26
prev:heads=2	9 0 -20
prev:meets	-21 6 24
prev:running	-6 -12 23
prev:summit	10 -7 -2
prev:wished	9 -3 -11
pt0=past	13 -5 -14
pt0=pluperfect	-6 -3 11
pt0=present	7 -11 4
pt1=future	-4 6 -3
pt1=gerund	-13 16 -2
pt1=participle-passive	6 -3 -1
pt1=past	27 -19 -12
pt1=present	7 -11 5
pv0=add	-10 11 0
pv0=announce	7 -7 0
pv0=have	-5 7 0
pv0=pay	10 -9 0
pv0=put	-6 8 0
pv0=say	-10 15 -5
pv0=sit	14 -16 1
pv0=take	7 -5 0
pv1=add	-10 11 0
pv1=announce	7 -7 0
pv1=be	0 -4 6
pv1=hold	8 -6 0
pv1=meet	-3 8 -7
pv1=pay	13 -12 0
pv1=say	0 6 -5
pv1=settle	-6 7 0
pv1=sit	5 -6 0
pv1=take	7 -5 0
pv2-none	7 -4 -5
pvt0=agree past	-4 6 0
pvt0=announce past	7 -7 0
pvt0=be present	-5 0 7
pvt0=come past	7 -4 0
pvt0=other past	-9 11 0
pvt0=say past	-15 18 -2
pvt0=sit past	2 -7 3
pvt1=announce past	7 -7 0
pvt1=be present	-9 2 8
pvt1=come past	7 -4 0
pvt1=other past	-9 11 0
pvt1=say past	-5 9 -2
pvt1=sit past	2 -7 3
q:'	-8 8 0
q:'s	7 -12 5
q:(	-9 18 -13
q:)	-8 11 -3
q:.	13 -4 -15
q::	6 -6 0
q:;	8 -5 -2
q:<agent>	29 -16 -19
q:<day-gone>	18 -10 -14
q:<day-today>	0 -16 17
q:<gate>	3 0 -7
q:<goods-amount>	-9 9 0
q:<goods>	-11 15 -6
q:<level-noun>	9 0 -12
q:<level>	-9 13 -7
q:<money>	7 -6 0
q:<month-ahead>	-7 8 0
q:<month-gone>	19 -20 1
q:<name>	-20 18 0
q:<not>	-3 7 -5
q:<number>	5 -22 19
q:<office>	9 -6 -3
q:<organisation>	13 -7 -11
q:<person>	4 4 -17
q:<points>	-4 7 0
q:<seat>	-15 19 -5
q:<v-bear>	17 -8 -16
q:<v-begin>	-6 11 -8
q:<v-buy>	-14 9 3
q:<v-deny>	-9 9 0
q:<v-down>	-6 1 6
q:<v-end>	4 -8 5
q:<v-impose>	-1 11 -18
q:<v-propose>	7 -6 0
q:<v-return>	-11 11 0
q:<v-say>	-3 -4 11
q:<v-stay>	-17 14 1
q:<v-suspend>	19 -15 -5
q:<v-target>	4 0 -6
q:<v-up>	-3 10 -12
q:?	2 2 -12
q:a	17 -14 -4
q:about	7 -5 0
q:again	-8 12 -4
q:agree	9 -7 0
q:agreement	8 -7 0
q:all	-7 9 -1
q:and	9 -3 -8
q:announcement	-12 12 0
q:answer	7 -6 0
q:any	8 -5 -1
q:are	-5 14 -16
q:as	-5 9 -6
q:ask	-13 14 0
q:back	7 -6 0
q:being	0 -9 7
q:between	-1 -12 12
q:busan	10 -7 -1
q:but	9 -6 0
q:buy	-6 6 0
q:calendar	-6 8 -1
q:carry	8 -8 0
q:charge	-5 6 0
q:confirm	11 -10 0
q:could	5 -16 10
q:cut	9 -7 -1
q:date	-8 3 3
q:day	-6 9 -2
q:deal	-5 -2 8
q:delegation	7 -7 0
q:dispute	9 -8 0
q:do	6 -5 0
q:drop	-7 7 0
q:duty	9 -3 -7
q:eighth	-10 11 0
q:end	24 -33 8
q:evening	7 -7 0
q:export	-6 0 5
q:fentanyl	-6 6 0
q:first	14 -20 1
q:for	2 2 -7
q:fourth	9 -7 0
q:from	0 8 -16
q:further	11 -10 0
q:geneva	9 -8 0
q:give	6 -5 0
q:go	11 -7 -4
q:good	24 -20 -4
q:has	16 -8 -13
q:he	-6 11 -8
q:him	8 -8 0
q:his	-22 26 -4
q:i	8 -3 -4
q:if	10 -7 -2
q:in	-1 8 -15
q:into	-5 9 -3
q:is	-19 13 6
q:it	-2 11 -22
q:its	-4 9 -5
q:leave	-5 8 -1
q:line	6 -4 0
q:look	16 -15 0
q:man	1 -6 2
q:matter	0 -11 9
q:meet	9 -3 -7
q:meeting	10 -8 0
q:minister	12 -3 -10
q:ministry	9 -7 -1
q:mr	21 -19 0
q:negotiate	0 -7 5
q:neither	0 -9 10
q:never	-9 9 0
q:new	17 -11 -6
q:next	-10 16 -8
q:night	-3 -3 7
q:no	-19 23 -6
q:nobody	-1 -4 6
q:not	11 -4 -12
q:nothing	7 -4 -1
q:now	10 -9 0
q:of	9 3 -22
q:off	-17 19 0
q:on	3 8 -23
q:one	-8 10 0
q:our	-9 0 8
q:out	-9 3 6
q:over	-12 0 12
q:page	-2 -6 8
q:paper	10 -7 -2
q:pause	8 -7 0
q:president	-6 7 0
q:raise	-10 13 -3
q:rate	0 5 -10
q:read	-7 7 0
q:receive	15 -9 -6
q:reciprocal	-10 12 -1
q:remain	-8 9 0
q:reply	-7 3 3
q:reporter	6 -5 0
q:round	21 -15 -9
q:run	-8 0 5
q:same	0 7 -8
q:second	7 -3 -2
q:see	-9 12 -2
q:sell	-3 7 -4
q:side	6 -2 -2
q:since	10 -3 -9
q:so	19 -17 -2
q:spring	-9 9 0
q:still	-4 0 6
q:stop	-12 8 2
q:such	-9 10 0
q:take	-14 15 0
q:tariff	-13 6 6
q:tell	12 -10 0
q:that	-8 13 -7
q:the	20 -21 0
q:their	5 -12 5
q:them	7 -6 0
q:then	9 -8 0
q:there	-5 8 -3
q:they	9 -4 -6
q:three	-1 6 -4
q:through	-10 12 -1
q:tiktok	-6 6 0
q:to	9 -20 13
q:too	-8 8 0
q:trade	-3 11 -9
q:truce	3 -17 12
q:two	28 -22 -6
q:until	-3 9 -6
q:want	7 -10 2
q:was	-5 6 0
q:way	-8 0 7
q:were	-8 3 4
q:what	24 -21 -6
q:when	-7 3 1
q:which	5 0 -7
q:will	1 3 -9
q:with	12 -16 3
q:word	-5 8 -1
q:would	17 -12 -7
q:write	-18 12 6
q:year	0 -9 9
q:yes	9 -11 0
q:york	9 -6 -2
q:you	-9 14 -5
q:—	14 -7 -6
qt=future	-4 8 -5
qt=modal	-13 3 12
qt=past	0 10 -21
qt=perfect	12 -2 -19
qt=pluperfect	11 -9 0
qt=present	-7 4 2
r1='s	9 -9 0
r1=,	-5 7 -1
r1=.	-10 3 10
r1=:	-18 25 -13
r1=<day-ahead>	-10 22 -15
r1=<day-gone>	-11 -2 14
r1=<end>	-5 0 7
r1=<v-begin>	4 0 -6
r1=<v-say>	-7 8 0
r1=<v-stay>	8 -2 -6
r1=<v-up>	13 -17 3
r1=?	7 -4 -3
r1=again	13 -11 -2
r1=and	24 -30 2
r1=at	-4 7 -3
r1=between	-6 2 4
r1=for	-7 0 6
r1=from	8 0 -9
r1=had	-6 2 2
r1=has	5 0 -6
r1=in	-16 25 -20
r1=last	9 -3 -8
r1=later	-5 6 0
r1=next	-11 12 0
r1=night	6 -6 0
r1=of	-8 8 0
r1=on	-1 14 -18
r1=since	-12 -2 13
r1=summit	6 -5 0
r1=talk	8 -8 0
r1=that	18 -10 -12
r1=thi	-1 -4 6
r1=to	-5 7 0
r1=will	9 -10 0
r1=with	2 0 -8
r1=would	-5 6 0
r2="	12 -8 -2
r2=,	0 10 -17
r2=<day-ahead>	-36 44 -18
r2=<day-gone>	15 -13 -4
r2=<day-today>	6 -18 11
r2=<end>	-6 -1 11
r2=<goods>	13 -8 -6
r2=<level-noun>	-10 10 0
r2=<level>	-5 0 6
r2=<month-ahead>	-25 27 -3
r2=<month-gone>	24 -18 -7
r2=<name>	10 -6 -4
r2=<not>	2 -6 3
r2=<office>	-6 10 -3
r2=<organisation>	-6 9 -3
r2=<person>	4 0 -7
r2=<quality>	4 0 -8
r2=<seat>	1 1 -8
r2=<v-down>	2 0 -6
r2=<v-impose>	-1 5 -7
r2=<v-propose>	20 -17 -2
r2=<v-say>	0 -10 9
r2=<v-stay>	-13 15 0
r2=<v-suspend>	11 -8 -2
r2=a	-9 3 5
r2=and	-7 5 1
r2=both	14 -10 -4
r2=by	-6 0 8
r2=day	-5 -4 9
r2=end	7 -4 -1
r2=for	-36 30 8
r2=in	1 1 -7
r2=is	0 -9 7
r2=it	-14 17 -2
r2=talk	-10 13 -2
r2=that	13 -9 -4
r2=the	-8 11 -3
r2=they	-9 10 0
r2=thi	-13 -6 17
r2=to	15 -10 -8
r2=two	7 -6 0
r2=until	16 -13 -2
r2=video	7 -4 -1
r2=was	11 -11 0
r2=wednesday	-8 0 9
r2=where	-6 4 0
r2=which	-4 6 0
r2=will	18 -25 6
r2=with	10 -4 -7
r3='s	7 -5 0
r3=(	13 -16 0
r3=)	7 -4 0
r3=,	-4 -1 9
r3=-	-11 6 5
r3=.	0 4 -7
r3=;	11 -13 0
r3=<agent>	22 -16 -8
r3=<day-gone>	13 -4 -17
r3=<day-today>	4 -8 2
r3=<end>	2 4 -11
r3=<level>	13 -11 0
r3=<month-gone>	6 -4 0
r3=<name>	0 -5 6
r3=<organisation>	-4 0 6
r3=<person>	-6 -1 9
r3=<quality>	-9 10 0
r3=<span>	8 -4 -4
r3=<v-agree>	-6 -2 11
r3=<v-begin>	-22 17 2
r3=<v-buy>	8 -5 -1
r3=<v-down>	-7 9 -1
r3=<v-end>	0 -5 6
r3=<v-propose>	11 -7 -4
r3=<v-up>	-11 0 8
r3=a	-7 0 10
r3=an	9 -7 0
r3=and	-2 8 -7
r3=at	4 -7 1
r3=by	6 -3 0
r3=end	-4 -2 7
r3=for	0 6 -8
r3=go	-12 1 8
r3=he	3 -8 3
r3=in	11 -9 -1
r3=is	-6 11 -3
r3=its	-5 8 -2
r3=last	0 -8 4
r3=night	-10 12 -2
r3=of	8 -5 -2
r3=on	17 -38 18
r3=second	-11 8 2
r3=that	-11 14 -3
r3=the	-10 17 -9
r3=they	-7 4 1
r3=to	1 -6 4
r3=truce	11 -8 -1
r3=will	-8 3 2
r3=without	6 -2 -2
r4=,	33 -29 -6
r4=.	0 15 -27
r4=<agent>	-5 -10 13
r4=<day-ahead>	-12 8 3
r4=<day-gone>	15 -6 -12
r4=<end>	-4 6 -3
r4=<goods>	-5 6 0
r4=<level>	6 -8 0
r4=<not>	-3 6 -2
r4=<number>	-17 10 7
r4=<office>	0 -6 2
r4=<organisation>	6 -4 -1
r4=<quality>	-19 22 -2
r4=<seat>	-4 8 -4
r4=<span>	-6 5 0
r4=<v-begin>	9 -15 1
r4=<v-impose>	7 -5 0
r4=<v-say>	-6 11 -3
r4=<v-stay>	-9 2 6
r4=<v-up>	15 -10 -6
r4=a	20 -11 -12
r4=about	-6 6 0
r4=after	-3 6 -2
r4=an	-12 13 0
r4=and	3 -12 9
r4=at	7 -3 -3
r4=but	10 -9 0
r4=by	9 -8 0
r4=day	2 -6 3
r4=for	4 -10 6
r4=go	10 -7 -3
r4=had	-5 7 -1
r4=hour	7 -6 0
r4=is	-11 12 0
r4=it	2 -7 2
r4=last	-20 13 8
r4=of	5 -18 8
r4=on	11 -6 -6
r4=round	-8 4 2
r4=talk	0 4 -6
r4=that	-15 0 14
r4=the	17 -5 -26
r4=their	0 8 -11
r4=third	-13 14 0
r4=to	8 -30 17
r4=two	-16 18 -3
r4=was	9 -8 0
r4=week	-6 8 0
r4=will	7 -5 -1
r4=with	-22 25 -4
r=, <day-ahead>	0 6 -16
r=, <day-gone>	1 2 -10
r=, <day-today>	3 -9 5
r=, <name>	17 -12 -5
r=, <person>	6 -4 0
r=, <quality>	-2 8 -6
r=, <span>	12 -9 -1
r=, a	10 -8 0
r=, and	-12 10 0
r=, at	8 -6 0
r=, day	-5 -4 9
r=, for	-11 13 -1
r=, he	-5 6 0
r=, on	-1 6 -6
r=, the	10 -8 -2
r=, to	-7 8 0
r=, wednesday	-8 0 9
r=, which	-4 6 0
r=, with	-5 8 0
r=. <end>	-11 2 11
r=<day-gone> .	-4 7 0
r=<day-today> .	-3 -7 10
r=<day-today> with	11 -8 -1
r=<end> <end>	-5 0 7
r=? <end>	7 -4 -3
r=again .	12 -11 0
r=by video	9 -7 0
r=for a	-8 2 4
r=for talk	-9 10 0
r=from <day-ahead>	-7 8 0
r=from <day-gone>	14 -6 -6
r=in <month-ahead>	-23 25 -2
r=in <month-gone>	20 -15 -5
r=in <name>	-4 6 0
r=in the	-17 18 0
r=last week	10 -6 -4
r=next week	-9 11 0
r=on <day-ahead>	-41 50 -19
r=on <day-gone>	13 -7 -6
r=on <day-today>	5 -11 1
r=on the	6 -4 0
r=the <organisation>	-5 8 -2
r=thi week	-3 -2 6
r=with <person>	9 -7 0
right:calls	9 -2 -16
right:coming	9 -15 8
right:ended	10 -16 1
right:m=came	14 -9 -4
right:m=delegations	-11 -2 14
right:m=ended	11 -7 -2
right:m=meeting	10 -8 0
right:m=met	-5 7 0
right:m=negotiators	-3 -12 12
right:m=round	9 -3 -6
right:m=sat	11 -9 0
right:m=signed	-5 7 0
right:m=summit	6 -4 0
right:m=there	-1 -10 14
right:m=time	-17 21 -5
right:m=visit	7 -6 0
right:m=went	13 -8 -4
right:m=where	-10 2 8
right:meets	9 -17 8
right:running	-20 -14 31
right:summit	0 4 -9
right:sure	18 -7 -19
s:"	6 0 -16
s:&	-3 -8 10
s:'s	-10 16 -14
s:(	7 -2 -7
s:)	0 6 -12
s:,	3 7 -18
s:-	12 -14 0
s:/	-6 6 0
s:<agent>	2 0 -8
s:<day-ahead>	-74 75 -7
s:<day-gone>	42 -41 -7
s:<day-today>	11 -28 17
s:<duty>	-8 0 12
s:<gate>	5 0 -7
s:<goods-amount>	15 -11 -4
s:<goods>	-9 3 7
s:<level-noun>	7 0 -14
s:<level>	8 -10 0
s:<money>	10 -12 0
s:<month-ahead>	-17 23 -14
s:<month-gone>	34 -22 -19
s:<not>	10 -1 -18
s:<number>	14 -24 9
s:<organisation>	17 -8 -16
s:<person>	1 5 -12
s:<points>	13 -12 0
s:<quality>	0 -9 12
s:<sender>	12 -12 0
s:<span>	16 -21 3
s:<v-agree>	9 -5 -6
s:<v-bear>	-3 11 -12
s:<v-begin>	-19 11 11
s:<v-buy>	5 1 -15
s:<v-deny>	5 -13 7
s:<v-end>	10 -13 1
s:<v-impose>	18 -10 -15
s:<v-return>	10 -6 -5
s:<v-say>	-4 10 -8
s:<v-stay>	-16 14 0
s:<v-suspend>	5 1 -12
s:<v-target>	-19 14 7
s:<v-threaten>	18 -14 -4
s:<v-up>	6 -17 11
s:?	-5 14 -17
s:a	-5 8 -3
s:about	-7 14 -15
s:accept	-13 14 0
s:accord	6 -11 5
s:according	7 -5 -1
s:accra	-13 14 0
s:across	-1 -4 7
s:add	-7 9 -3
s:after	25 -19 -10
s:afternoon	-20 -5 23
s:against	0 -7 6
s:agenda	-6 8 0
s:ago	6 0 -8
s:agree	6 4 -18
s:agreement	21 -11 -11
s:air	9 -9 0
s:al	12 -10 0
s:alexandria	-5 13 -10
s:all	15 -4 -13
s:also	-8 0 8
s:an	8 -3 -5
s:and	12 -18 7
s:announce	-9 0 11
s:another	-11 6 4
s:answer	22 -20 0
s:any	0 -6 7
s:approve	5 -16 13
s:aqaba	7 1 -13
s:are	-18 0 21
s:as	-16 3 16
s:ask	0 5 -6
s:at	0 -7 8
s:auckland	-8 9 0
s:autumn	-2 6 -3
s:back	27 -19 -16
s:ban	9 -8 0
s:be	-23 30 -11
s:because	12 -10 0
s:been	-6 0 9
s:before	-13 6 7
s:begin	-42 21 23
s:behind	13 -14 0
s:being	7 -4 -2
s:bergen	2 4 -12
s:between	-3 11 -16
s:big	-9 10 0
s:border	6 -4 0
s:both	-2 -6 11
s:broke	29 -13 -18
s:busan	26 -19 -12
s:business	-15 15 0
s:but	12 -12 0
s:by	8 -7 0
s:call	-7 15 -17
s:can	-6 3 2
s:car	10 -3 -8
s:carry	11 -9 0
s:charge	-20 21 0
s:chief	10 -8 0
s:christma	7 -6 0
s:city	-10 8 0
s:clock	10 -18 1
s:close	11 -4 -8
s:closed	7 -6 0
s:coffee	6 -3 -4
s:colleague	9 -5 -5
s:colombo	-11 12 0
s:come	2 5 -16
s:conclude	6 -4 0
s:conference	0 -6 4
s:confirm	-5 9 -3
s:consensu	8 -6 0
s:consultation	0 2 -7
s:contact	-5 6 0
s:cotton	11 -6 -6
s:could	-9 12 -2
s:counterpart	-3 7 -3
s:country	2 1 -11
s:course	-7 7 0
s:custom	-8 6 0
s:da	22 -20 -3
s:date	1 1 -7
s:day	-17 -9 27
s:deal	12 -2 -17
s:decide	12 -7 -6
s:delegation	-2 -4 8
s:did	15 -19 2
s:dinner	-9 12 -2
s:discuss	-14 11 2
s:dispute	9 -3 -5
s:do	-19 22 -2
s:done	24 -20 -4
s:door	8 -11 0
s:down	-7 -3 11
s:drop	6 -6 0
s:due	5 4 -17
s:duty	16 -12 -4
s:each	0 8 -16
s:earlier	6 -4 0
s:economic	15 -11 -4
s:economy	6 -5 0
s:either	9 -8 0
s:else	2 -7 3
s:end	24 -20 -4
s:evening	13 -8 -6
s:every	14 -13 0
s:expert	-27 11 13
s:expire	-8 1 6
s:extend	9 -12 0
s:extension	2 0 -10
s:extra	-10 4 5
s:face	-4 7 0
s:fact	16 -14 0
s:far	-5 6 0
s:farm	-14 9 6
s:fee	-7 10 -2
s:first	19 -20 0
s:fish	-6 -8 13
s:five	-10 3 6
s:fix	-5 6 0
s:flew	0 -10 8
s:fly	-7 9 0
s:followed	15 -14 0
s:for	0 6 -9
s:forty	20 -19 0
s:forward	-15 16 0
s:four	-2 6 -7
s:fourth	5 -14 8
s:framework	4 1 -14
s:from	0 -7 5
s:geneva	35 -15 -39
s:get	11 -9 0
s:go	7 -13 6
s:good	-15 2 17
s:government	3 2 -11
s:great	17 -16 -1
s:guayaquil	16 -10 -6
s:guest	-3 -2 7
s:gyeongju	-10 11 0
s:had	26 -12 -31
s:half	6 -14 4
s:halifax	-4 -12 15
s:hall	17 -10 -7
s:handshake	15 -11 -3
s:has	-9 13 -5
s:have	-19 0 20
s:he	-16 15 2
s:head	12 -11 0
s:higher	3 -8 2
s:him	-2 7 -6
s:his	0 6 -16
s:home	0 3 -6
s:hope	10 -8 0
s:hotel	-5 -10 12
s:hour	11 -3 -13
s:house	14 -22 1
s:how	12 -9 -1
s:i	18 -10 -15
s:if	-14 4 11
s:import	-20 20 0
s:importer	0 4 -8
s:impose	-10 13 -2
s:in	6 -5 -2
s:incheon	-19 9 10
s:industry	-7 9 0
s:interview	-10 0 10
s:investigation	-9 11 0
s:istanbul	-4 6 0
s:it	-10 6 4
s:item	-8 8 0
s:joint	20 -12 -10
s:keep	-17 11 6
s:know	7 -5 0
s:lamb	-8 0 9
s:lancaster	7 -17 3
s:land	-9 5 4
s:late	9 -7 0
s:later	-30 24 8
s:law	-9 11 -3
s:leader	7 -2 -6
s:least	14 -14 0
s:leave	10 -8 -2
s:led	-6 9 -2
s:level	-13 14 -1
s:li	-5 9 -3
s:lima	-5 7 0
s:line	-14 15 0
s:link	8 -6 0
s:lisbon	0 -13 11
s:list	8 -4 -6
s:live	0 -17 11
s:london	40 -30 -15
s:long	6 0 -11
s:lower	10 -5 -7
s:madrid	22 -9 -16
s:make	2 1 -9
s:many	10 -8 0
s:market	-7 8 0
s:may	-21 18 2
s:meet	9 0 -16
s:meeting	9 -7 0
s:men	3 -8 3
s:mention	7 -7 0
s:middle	7 -6 0
s:midnight	-17 -6 23
s:minister	15 -13 -1
s:minute	0 -8 11
s:mombasa	-5 -8 14
s:month	0 3 -8
s:morning	-6 4 1
s:move	10 -6 -2
s:mr	-3 8 -7
s:my	-5 8 -3
s:nadi	6 0 -4
s:nang	22 -20 -3
s:near	0 -12 11
s:negotiate	1 -15 11
s:negotiation	-12 -2 15
s:neither	-9 11 -1
s:new	6 -32 22
s:next	-37 43 -16
s:no	20 -15 -9
s:nobody	12 -8 -5
s:noon	9 -8 0
s:not	-4 6 -2
s:now	-13 11 1
s:number	8 -4 -3
s:of	6 -10 3
s:off	19 -14 -6
s:offer	-1 -4 8
s:on	-9 11 -1
s:one	-2 -1 8
s:only	1 -7 4
s:open	-26 9 17
s:opened	-21 9 12
s:or	-5 7 0
s:order	15 -13 -1
s:other	6 0 -10
s:our	9 -4 -6
s:out	2 8 -18
s:outline	-10 11 0
s:over	-27 11 16
s:own	-16 19 -4
s:ownership	-10 11 0
s:pair	-6 7 0
s:pari	6 0 -10
s:part	-7 10 -1
s:past	-25 -3 28
s:pay	14 -6 -11
s:person	-7 9 0
s:phone	7 -4 -4
s:place	-11 7 1
s:plan	8 -3 -6
s:port	1 1 -6
s:post	6 -6 0
s:premier	-6 7 0
s:present	11 -9 -1
s:president	-6 12 -10
s:press	13 -7 -8
s:price	-12 -1 13
s:prime	12 -12 0
s:prolong	9 -3 -6
s:propose	11 -10 0
s:published	19 -17 -2
s:question	2 1 -8
s:raise	7 -4 -1
s:rang	7 -5 0
s:reach	9 -16 1
s:receive	2 0 -8
s:remark	-3 -2 7
s:reporter	-16 20 -6
s:result	14 -22 5
s:resume	3 -7 1
s:return	1 3 -7
s:reykjavík	11 -10 0
s:rice	14 -5 -10
s:rise	-11 3 6
s:room	0 -9 6
s:round	2 0 -8
s:rule	5 -15 7
s:same	-11 2 7
s:say	-7 15 -14
s:second	7 -18 5
s:secretary	-11 11 0
s:section	-9 12 -3
s:see	-26 29 -5
s:send	-7 9 0
s:seoul	6 -4 -1
s:session	-10 6 4
s:set	8 -3 -4
s:settle	-17 5 14
s:sheet	18 -16 -1
s:ship	-1 -8 9
s:shook	12 -7 -3
s:should	14 -13 0
s:sign	15 -18 2
s:signature	13 -8 -3
s:since	0 -18 17
s:sit	-12 4 7
s:sixth	-18 20 -2
s:so	-12 19 -10
s:something	9 -7 0
s:soybean	-6 2 2
s:speak	-39 42 -5
s:spent	7 -6 0
s:spoke	26 -18 -18
s:spoken	24 -22 -1
s:standstill	10 -1 -6
s:start	-11 9 2
s:state	-9 -7 18
s:still	2 1 -9
s:stockholm	20 -19 0
s:stop	-6 2 3
s:strike	6 -2 -4
s:subject	-6 8 0
s:substantial	-6 8 0
s:such	-6 -5 10
s:summit	7 -3 -3
s:surabaya	6 -2 -2
s:suspend	9 -5 -2
s:suspension	10 -8 0
s:take	-2 7 -6
s:talk	-11 2 10
s:talked	12 -9 -2
s:talking	-8 0 9
s:tangier	10 -4 -4
s:tariff	-9 0 11
s:tea	12 -7 -4
s:team	-1 6 -5
s:technical	-10 7 0
s:telephoned	21 -20 0
s:television	-18 8 10
s:term	-5 6 0
s:text	12 -5 -7
s:than	7 -3 -3
s:that	-5 8 -5
s:the	-1 10 -17
s:their	3 -8 4
s:them	13 -7 -8
s:themselve	8 -5 -1
s:then	22 -17 -8
s:these	10 -6 -1
s:they	-10 13 -3
s:thi	11 -26 16
s:think	-10 10 0
s:third	-6 2 3
s:those	-9 0 8
s:threaten	10 -7 -2
s:three	14 -3 -15
s:through	12 -20 6
s:thursday	-3 8 -5
s:tiktok	-7 12 -6
s:to	-4 8 -5
s:together	-3 6 -3
s:town	6 0 -8
s:travel	-4 6 0
s:trieste	-4 6 0
s:trip	7 -6 0
s:truce	8 -17 7
s:turnberry	10 -8 0
s:twice	13 -8 -6
s:two	7 1 -18
s:under	4 1 -14
s:until	16 -24 5
s:up	2 -7 4
s:very	-13 20 -7
s:vice	-2 6 -4
s:video	-1 9 -17
s:vienna	-8 10 -1
s:visit	7 -15 8
s:war	-11 13 0
s:warn	8 -7 0
s:was	15 0 -38
s:wednesday	-8 0 9
s:week	-22 15 7
s:weekend	-2 6 -3
s:were	22 -15 -8
s:when	-8 16 -13
s:where	0 -7 6
s:whether	-4 14 -12
s:which	-4 14 -22
s:who	10 -9 0
s:whose	10 -9 0
s:wine	-3 -2 6
s:wire	14 -5 -8
s:with	-6 8 -2
s:within	-18 13 5
s:without	9 -7 -1
s:word	8 -13 0
s:working	6 -5 0
s:would	-28 31 -4
s:year	9 -13 2
s:yes	-9 10 0
s:yet	-12 8 3
s:york	-5 -17 20
s:you	-6 10 -5
s:your	7 -6 0
s:—	3 6 -13
sa:"	16 -11 -8
sa:" .	19 -17 0
sa:" a	9 -9 0
sa:'s	6 0 -15
sa:'s <person>	7 -4 0
sa:) ,	-6 7 0
sa:) —	7 0 -7
sa:,	-9 17 -11
sa:, <day-ahead>	-1 10 -17
sa:, <day-gone>	19 -11 -14
sa:, <name>	23 -14 -12
sa:, <number>	8 -15 0
sa:, <person>	9 -10 0
sa:, <seat>	9 -8 0
sa:, <span>	11 -22 6
sa:, a	18 -12 -10
sa:, after	-4 9 -7
sa:, and	12 -9 -4
sa:, at	17 -14 -2
sa:, both	11 -9 0
sa:, but	15 -7 -9
sa:, by	6 -3 -1
sa:, day	-5 -4 9
sa:, for	-10 12 0
sa:, had	7 -6 0
sa:, he	-5 7 0
sa:, in	-7 8 0
sa:, on	-8 11 -3
sa:, one	10 -7 -1
sa:, say	-15 15 0
sa:, tell	-7 -2 10
sa:, that	8 -7 0
sa:, the	15 -15 0
sa:, to	-24 23 0
sa:, wednesday	-8 0 9
sa:, which	-4 9 -5
sa:, who	13 -10 0
sa:, will	-8 14 -5
sa:, with	-11 5 4
sa:-	3 -15 10
sa:- <name>	0 -10 10
sa:- the	-11 14 -3
sa:. "	10 -7 0
sa::	-2 12 -15
sa:;	10 -5 -7
sa:; the	-7 8 0
sa:<agent>	8 -8 0
sa:<day-ahead>	-38 39 -3
sa:<day-ahead> ,	-6 2 3
sa:<day-ahead> and	0 6 -3
sa:<day-ahead> of	-10 13 -2
sa:<day-ahead> to	7 -2 -4
sa:<day-gone>	19 -21 0
sa:<day-gone> ,	27 -24 -6
sa:<day-gone> .	-13 18 -4
sa:<day-gone> after	9 -5 -2
sa:<day-gone> and	0 -5 7
sa:<day-gone> for	-12 0 12
sa:<day-gone> night	-5 8 -3
sa:<day-today>	0 -16 17
sa:<day-today> )	9 0 -10
sa:<day-today> ,	-6 -14 19
sa:<day-today> .	-13 -6 19
sa:<day-today> after	21 -14 -8
sa:<day-today> that	-3 10 -8
sa:<day-today> to	-9 -17 19
sa:<day-today> without	12 -2 -9
sa:<duty>	-4 7 -1
sa:<gate>	3 0 -7
sa:<goods-amount>	9 -6 -3
sa:<goods>	-8 -5 16
sa:<level-noun>	-3 11 -14
sa:<level> ,	-5 7 -1
sa:<level> to	-3 -2 7
sa:<month-ahead>	-21 26 -10
sa:<month-ahead> ,	-9 11 0
sa:<month-gone>	23 -18 -7
sa:<month-gone> ,	11 -5 -6
sa:<name>	-9 5 4
sa:<name> 's	8 0 -13
sa:<name> .	-11 1 10
sa:<name> agree	16 -6 -10
sa:<name> and	3 -19 12
sa:<name> at	7 -6 0
sa:<name> president	-5 6 0
sa:<name> trade	-5 6 0
sa:<name> will	0 -10 12
sa:<not>	16 -10 -8
sa:<number>	12 -3 -17
sa:<number> ,	-6 9 -2
sa:<number> .	11 -5 -9
sa:<number> on	6 -11 2
sa:<office>	11 -19 3
sa:<office> .	10 0 -12
sa:<office> from	-1 -4 6
sa:<organisation>	14 -9 -7
sa:<organisation> ,	0 -7 5
sa:<organisation> say	8 -7 0
sa:<person> 's	-6 7 0
sa:<person> ,	12 -7 -8
sa:<person> .	11 -17 4
sa:<person> <day-gone>	7 -7 0
sa:<person> and	7 -2 -7
sa:<person> has	19 -18 0
sa:<person> in	6 -6 0
sa:<person> on	-5 6 0
sa:<person> say	5 0 -6
sa:<person> sign	-15 17 -2
sa:<person> tell	-6 8 0
sa:<person> would	-9 10 0
sa:<points>	11 -10 0
sa:<quality>	0 -8 10
sa:<quality> colleague	9 -7 0
sa:<quality> minister	-2 8 -5
sa:<quality> official	5 -8 0
sa:<quality> vice	-6 3 2
sa:<seat>	-14 12 3
sa:<seat> 's	-9 5 3
sa:<seat> ,	-8 7 0
sa:<seat> .	-11 17 -9
sa:<seat> and	6 0 -9
sa:<seat> in	11 -9 0
sa:<seat> on	1 -8 4
sa:<span>	3 -9 6
sa:<span> ,	2 2 -6
sa:<span> .	-10 12 -2
sa:<span> after	0 -8 5
sa:<span> of	-13 0 13
sa:<span> on	10 -5 -6
sa:<span> to	6 -3 -1
sa:<v-agree>	10 -19 6
sa:<v-begin>	-18 11 9
sa:<v-buy>	0 5 -11
sa:<v-deny>	5 -13 7
sa:<v-down>	4 -12 9
sa:<v-end>	7 -7 0
sa:<v-impose>	15 -8 -11
sa:<v-propose>	10 -16 4
sa:<v-return>	19 -16 -3
sa:<v-say>	-12 13 0
sa:<v-stay>	-6 1 3
sa:<v-suspend>	16 -16 -1
sa:<v-threaten>	13 -11 0
sa:<v-up>	0 -9 9
sa:?	-5 14 -17
sa:a	5 -13 8
sa:a <quality>	0 -6 5
sa:a deal	-7 11 -3
sa:a pause	5 -7 0
sa:a second	-3 -1 6
sa:a state	-3 -2 6
sa:a tariff	24 -18 -8
sa:a telephone	7 -6 0
sa:a third	-7 8 0
sa:a truce	16 -3 -12
sa:about	-10 16 -10
sa:about the	-7 9 0
sa:add	-12 13 0
sa:add .	-11 11 0
sa:after	12 -12 -1
sa:after <person>	2 -7 2
sa:after <span>	-9 2 5
sa:after a	24 -17 -8
sa:again	12 -6 -11
sa:again .	16 -13 -3
sa:against	-2 -3 6
sa:ago .	13 -12 0
sa:agree	20 -14 -6
sa:agree on	25 -15 -12
sa:agree to	2 -12 5
sa:agreement	16 -8 -8
sa:an agreement	6 -3 -1
sa:an extension	-8 10 -1
sa:and	23 -22 -3
sa:and ,	8 -5 -2
sa:and <name>	-7 0 8
sa:and <number>	10 -5 -3
sa:and <quality>	-12 8 2
sa:and <seat>	5 0 -9
sa:and a	2 -9 3
sa:and again	6 -5 0
sa:and by	-5 -1 7
sa:and end	-7 -2 10
sa:and it	11 -8 -1
sa:and no	7 -5 0
sa:and say	-5 6 0
sa:and the	7 -17 4
sa:and will	19 -23 2
sa:announce	-21 9 14
sa:another	5 -12 6
sa:approve	-9 11 0
sa:are	-3 -9 15
sa:as	-22 12 8
sa:at the	2 3 -12
sa:be	-4 9 -8
sa:because	11 -9 0
sa:been	-6 2 4
sa:before	-14 3 12
sa:begin	-29 15 15
sa:begin on	7 -2 -2
sa:being	11 -8 -2
sa:between the	3 0 -6
sa:both	5 -10 3
sa:both side	3 -9 4
sa:broke	19 -7 -11
sa:busan	-5 6 0
sa:but	15 -18 0
sa:by	-5 12 -13
sa:by <person>	7 -6 0
sa:by telephone	-7 11 -5
sa:by the	-3 -2 6
sa:by video	11 -8 -2
sa:call	-5 8 -5
sa:charge	-7 12 -7
sa:coal	-3 6 -3
sa:coffee	14 -12 0
sa:colleague	9 -7 0
sa:colleague ,	8 -6 0
sa:come	13 -8 -6
sa:commerce	6 -10 1
sa:continue	1 -6 1
sa:country	-1 5 -6
sa:day	-6 -18 24
sa:day ,	2 -9 5
sa:day .	5 -8 0
sa:day of	-7 1 5
sa:deal	3 2 -11
sa:decide	12 -8 -4
sa:delegation	-4 -11 13
sa:did	-4 -1 7
sa:did not	0 -7 8
sa:discuss	-7 0 5
sa:dispute	9 -3 -5
sa:do	-10 12 0
sa:donald	-6 7 0
sa:donald trump	-6 7 0
sa:done	11 -9 -1
sa:down	-2 -3 7
sa:due	0 4 -6
sa:due to	6 0 -5
sa:duty	18 -10 -8
sa:duty on	5 0 -7
sa:duty they	6 -2 -1
sa:each	-7 13 -11
sa:end	7 -11 2
sa:end <span>	6 0 -4
sa:end of	-6 8 0
sa:end on	9 -1 -7
sa:evening	19 -16 -2
sa:every	15 -13 0
sa:expect	10 -20 4
sa:expire	-7 8 0
sa:extend	11 -4 -7
sa:extension .	7 -6 0
sa:extension of	-5 6 0
sa:fall	11 -8 -1
sa:fifth	11 -8 -1
sa:first	-12 10 1
sa:first day	-15 6 9
sa:for	7 -11 2
sa:for <span>	6 -7 0
sa:for a	-23 9 14
sa:for about	6 -5 0
sa:for talk	-14 8 5
sa:for the	-5 10 -6
sa:for their	11 0 -9
sa:for what	6 -8 1
sa:forty	15 -14 0
sa:forty minute	15 -14 0
sa:four	-15 17 -3
sa:fourth	5 -13 5
sa:fourth round	-1 -5 7
sa:framework	11 -3 -9
sa:from	-13 10 1
sa:from <day-ahead>	-10 14 -4
sa:from <day-gone>	6 -5 0
sa:from <name>	-21 9 12
sa:from the	5 0 -8
sa:geneva	8 -7 0
sa:get	8 -6 0
sa:go	4 -10 6
sa:go on	-4 -3 7
sa:go to	5 -17 10
sa:good	-19 17 2
sa:good .	-9 11 0
sa:government	3 1 -10
sa:had	5 2 -15
sa:had been	4 0 -8
sa:had put	-11 5 5
sa:handshake	11 -8 -1
sa:has	-1 6 -6
sa:have	-11 -5 17
sa:he	-18 14 5
sa:he add	-15 15 0
sa:he and	4 -8 2
sa:he lifeng	-7 4 1
sa:higher	2 -7 2
sa:him	-10 14 -4
sa:his	13 -11 -1
sa:his <quality>	5 -8 0
sa:hold	5 -9 4
sa:hold a	-11 1 9
sa:hour	0 3 -6
sa:hour .	8 -4 -1
sa:hour and	-7 8 0
sa:i	11 -8 -1
sa:if	-14 16 -1
sa:in	3 7 -18
sa:in <month-ahead>	-9 13 -5
sa:in <month-gone>	33 -26 -11
sa:in <name>	-15 7 7
sa:in <number>	-6 8 0
sa:in <seat>	-23 18 6
sa:in a	8 -3 -7
sa:in busan	-7 8 0
sa:in the	-15 18 -2
sa:in their	9 2 -15
sa:into	10 -6 -3
sa:is	-10 11 -1
sa:is a	-2 -5 7
sa:it	-7 4 0
sa:it .	-6 2 5
sa:its	3 1 -14
sa:keep	-12 9 2
sa:keep the	-14 16 -2
sa:know	6 -4 0
sa:last	-12 8 4
sa:last week	1 2 -10
sa:last year	8 -6 0
sa:late	15 -14 0
sa:later	-24 16 9
sa:law	-6 9 -2
sa:lead	-5 7 0
sa:leave	12 -14 0
sa:leave the	6 -5 0
sa:let	-10 13 -3
sa:level	-16 15 0
sa:lifeng	-7 4 1
sa:like	6 -1 -3
sa:list	21 -18 -3
sa:long	-5 8 -2
sa:longer	7 -5 0
sa:lower	6 -2 -5
sa:matter	20 -19 0
sa:may	-11 4 5
sa:meet	14 -5 -12
sa:meet .	-6 7 0
sa:meet in	5 0 -9
sa:meet with	9 -8 0
sa:mention	7 -7 0
sa:midnight	-5 -13 15
sa:minister	16 -10 -4
sa:minute	16 -24 4
sa:minute .	21 -19 -2
sa:month	0 3 -8
sa:morning	-8 9 0
sa:mr	-6 2 2
sa:mr <person>	-11 5 3
sa:my	-6 8 0
sa:near	-2 -7 10
sa:negotiate	-8 0 8
sa:negotiation	-7 0 7
sa:negotiator	11 -10 0
sa:neither	-6 8 0
sa:new	16 -12 -3
sa:next	-13 17 -7
sa:night	-8 5 2
sa:no	22 -22 -1
sa:not	-10 10 0
sa:not mention	7 -7 0
sa:now	-4 7 -2
sa:of	-3 -1 6
sa:of <level>	16 -8 -9
sa:of <month-gone>	-9 10 0
sa:of <person>	10 -15 2
sa:of <quality>	3 -6 1
sa:of a	15 -10 -5
sa:of both	-7 1 4
sa:of negotiation	-6 0 8
sa:of talk	-7 0 8
sa:of the	8 -2 -12
sa:off	21 -14 -10
sa:official	5 -8 0
sa:on <day-ahead>	-20 25 -8
sa:on <day-gone>	11 2 -24
sa:on <day-today>	-5 -7 13
sa:on <quality>	9 -5 -5
sa:on a	-5 14 -13
sa:on tariff	-2 8 -6
sa:on the	15 -9 -16
sa:once	-5 7 0
sa:one	0 -6 6
sa:only	13 -12 0
sa:or	-6 8 0
sa:order	12 -12 0
sa:our	0 -6 4
sa:out	-3 13 -11
sa:out the	6 -1 -2
sa:over	-7 -1 9
sa:own	-5 9 -2
sa:palace	-6 7 0
sa:pari	8 -7 0
sa:part	-9 11 0
sa:pause	11 -11 -2
sa:pause in	6 -2 -3
sa:pay	-1 9 -9
sa:person	-8 8 0
sa:place	-5 7 0
sa:plan	7 -3 -4
sa:premier he	-7 4 1
sa:president	-8 9 0
sa:president donald	-6 7 0
sa:prolonged	2 0 -7
sa:propose	10 -9 0
sa:published	16 -14 0
sa:put	-16 13 2
sa:reach	0 -7 3
sa:read	9 -7 0
sa:receive	11 -9 0
sa:result	7 -5 0
sa:rise	-15 6 6
sa:round	1 -12 9
sa:round .	12 -14 1
sa:round of	-6 0 8
sa:round since	0 -6 2
sa:rule	5 -15 7
sa:same	-8 0 8
sa:say	5 2 -16
sa:say ,	-13 15 0
sa:say .	3 -9 5
sa:say he	-10 11 0
sa:say in	-11 14 -1
sa:say on	12 -10 0
sa:say the	-13 14 0
sa:second day	-6 -4 11
sa:secretary	-11 5 6
sa:see	-14 15 0
sa:set	14 -10 -3
sa:settle	-14 0 15
sa:sheet on	7 -7 0
sa:side .	8 -7 0
sa:sign	4 -10 7
sa:sign a	-21 15 6
sa:signature	10 -9 0
sa:since	-13 -7 19
sa:since <day-gone>	-16 -10 22
sa:since the	8 -6 0
sa:soybean	-8 4 3
sa:speak	8 -8 0
sa:spoke	-14 15 0
sa:spring	7 -6 0
sa:standstill	10 -1 -6
sa:start	-10 5 3
sa:state	-6 0 5
sa:statement	-5 6 0
sa:still	-3 7 -5
sa:stockholm	6 -4 0
sa:summit	7 -5 0
sa:suspend	7 -2 -2
sa:suspension	8 -6 0
sa:table	8 -5 -2
sa:take	-7 15 -12
sa:talk	-8 -2 11
sa:talk ,	9 -8 0
sa:talk on	-19 1 14
sa:talk that	-8 0 8
sa:talk with	-5 9 -1
sa:tariff	-4 7 -3
sa:tariff .	2 12 -18
sa:tariff for	8 -3 -3
sa:tariff of	6 0 -8
sa:tariff on	-15 5 10
sa:tariff truce	-13 6 7
sa:tea	12 -7 -4
sa:telephone	-3 7 -8
sa:telephone call	8 -7 0
sa:telephone on	-17 19 -2
sa:tell reporter	-6 8 0
sa:tell the	8 -6 0
sa:text	10 -7 -1
sa:than	7 -3 -2
sa:that	-3 9 -9
sa:that <name>	17 -16 0
sa:that he	-6 0 8
sa:that is	-10 0 9
sa:that it	-8 9 0
sa:that nothing	12 -11 0
sa:that the	3 0 -8
sa:that they	-4 6 0
sa:the	7 1 -17
sa:the <day-ahead>	-8 12 -6
sa:the <day-gone>	15 -13 0
sa:the <office>	24 -16 -11
sa:the <organisation>	0 2 -9
sa:the <person>	-5 8 -2
sa:the <quality>	-20 10 11
sa:the call	-14 14 0
sa:the day	7 -7 0
sa:the duty	15 -10 -3
sa:the fifth	11 -8 -1
sa:the first	-6 12 -8
sa:the fourth	10 -12 1
sa:the last	-14 15 0
sa:the matter	13 -12 0
sa:the same	-8 0 8
sa:the table	7 -4 -1
sa:the truce	-12 14 -2
sa:the visit	1 -7 3
sa:the week	-8 9 0
sa:the year	-7 7 0
sa:their	12 -2 -11
sa:their <office>	7 -6 0
sa:their trade	6 -4 0
sa:their truce	-10 14 -2
sa:them	17 -15 -2
sa:themselve	8 -5 -1
sa:there	2 -12 9
sa:they	0 3 -8
sa:they had	-4 6 0
sa:thi	-4 -10 14
sa:thi month	-1 6 -3
sa:thi week	-13 0 12
sa:third	-9 4 3
sa:third round	-6 1 4
sa:third time	-8 11 -2
sa:three	16 -12 -1
sa:through	0 -13 9
sa:time	-7 13 -10
sa:time .	-9 10 0
sa:to	14 -19 3
sa:to <goods-amount>	9 -7 0
sa:to discuss	-8 0 9
sa:to go	-5 6 0
sa:to keep	-6 0 5
sa:to see	-9 10 0
sa:to the	0 -11 8
sa:trade	-3 10 -10
sa:trade deal	9 -5 -2
sa:truce ,	-11 3 8
sa:truce .	0 -6 8
sa:truce on	8 0 -7
sa:trump	-6 7 0
sa:twice	10 -5 -5
sa:two	-4 11 -11
sa:two side	-8 10 -1
sa:under	0 3 -8
sa:until	11 -17 5
sa:until <day-ahead>	11 -21 9
sa:up	16 -16 0
sa:up to	-6 8 -2
sa:very	-11 12 0
sa:vice premier	-6 3 1
sa:video	0 2 -7
sa:visit	-1 -3 6
sa:visit to	-14 9 5
sa:war	-12 13 0
sa:was	9 -2 -15
sa:wednesday	-8 0 9
sa:wednesday <day-today>	-7 -5 13
sa:week	-20 18 0
sa:week ,	-6 -4 11
sa:week .	0 4 -7
sa:week of	-17 18 0
sa:were	12 -7 -4
sa:what	6 -10 2
sa:what it	15 -12 -3
sa:when	-5 10 -6
sa:when the	10 -9 0
sa:where	-2 -2 6
sa:where <person>	12 -7 -5
sa:where he	2 -7 3
sa:where the	-11 8 3
sa:whether	-5 12 -7
sa:which	4 0 -11
sa:which they	6 -5 0
sa:who	7 -4 -2
sa:will	15 -20 7
sa:will go	0 -12 12
sa:wine	-3 -2 6
sa:wire	9 -3 -5
sa:with <name>	0 2 -8
sa:with <person>	14 -11 -4
sa:with a	-8 13 -7
sa:with the	-6 3 2
sa:within	-13 7 5
sa:without	21 -25 0
sa:word	10 -9 0
sa:would	1 5 -18
sa:write	6 -5 0
sa:yet	-17 9 8
sa:you	-8 10 -1
sa:—	0 8 -11
sa:— <person>	-5 6 0
sa:— <quality>	8 -5 -3
sa:— the	4 1 -9
sb:"	-4 9 -10
sb:" the	-11 12 0
sb:" we	18 -15 -1
sb:&	-3 -8 10
sb:' meet	9 -6 -1
sb:'s	-17 19 -4
sb:'s vice	-10 16 -5
sb:(	9 0 -9
sb:)	-6 12 -5
sb:) —	-4 7 0
sb:,	15 -13 -4
sb:, <day-gone>	9 -8 0
sb:, <day-today>	1 -8 5
sb:, <name>	-11 11 0
sb:, <person>	-11 -6 20
sb:, <quality>	-12 -1 14
sb:, <seat>	21 -17 -4
sb:, according	7 -5 -1
sb:, and	-3 -2 7
sb:, as	3 -12 6
sb:, has	9 -8 0
sb:, he	-11 12 0
sb:, in	1 8 -33
sb:, it	-6 7 0
sb:, of	-4 6 0
sb:, on	-1 -5 7
sb:, say	-10 12 -1
sb:, the	-11 12 0
sb:, was	-5 8 -1
sb:, which	-5 9 -4
sb:, who	3 -6 2
sb:, will	12 -12 0
sb:-	14 -6 -12
sb:- <name>	13 -2 -10
sb:- premier	-6 7 0
sb:/	-8 7 0
sb::	5 -13 8
sb:: <name>	-4 -9 12
sb:: <number>	1 -10 6
sb:: <office>	-14 16 -4
sb:: <person>	1 -9 6
sb:: a	-5 6 0
sb:: it	6 -4 0
sb:: on	-14 17 -4
sb:: the	-4 -4 10
sb:: they	7 -6 0
sb:;	-9 0 11
sb:<agent>	0 5 -10
sb:<day-ahead>	-18 18 -2
sb:<day-ahead> in	-11 19 -11
sb:<day-gone>	9 0 -15
sb:<day-gone> <person>	-2 6 -3
sb:<day-gone> and	7 -7 0
sb:<day-gone> evening	-6 8 0
sb:<day-gone> in	12 -13 0
sb:<day-today>	12 -15 1
sb:<day-today> —	-5 -4 12
sb:<duty>	-2 -17 19
sb:<goods>	-3 7 -6
sb:<level-noun>	15 -14 0
sb:<level>	10 -14 3
sb:<level> in	9 -8 0
sb:<money>	24 -20 -5
sb:<month-ahead>	8 -6 0
sb:<month-ahead> ,	7 -5 0
sb:<month-gone>	19 -10 -13
sb:<month-gone> ,	12 -6 -5
sb:<month-gone> and	-4 7 -2
sb:<name>	15 -20 2
sb:<name> 's	9 -4 -8
sb:<name> -	14 -5 -9
sb:<name> :	-10 4 5
sb:<name> agree	6 -3 0
sb:<name> and	-11 -1 14
sb:<name> has	7 -5 -2
sb:<name> in	-5 -3 9
sb:<name> meet	2 -6 1
sb:<name> on	6 0 -6
sb:<name> president	6 -4 0
sb:<name> to	-6 12 -4
sb:<name> trade	16 0 -15
sb:<name> will	8 -14 3
sb:<name> —	0 5 -7
sb:<not>	0 5 -14
sb:<number>	10 -32 18
sb:<number> ,	7 -23 11
sb:<number> /	-4 9 -6
sb:<number> :	-4 -12 16
sb:<number> in	13 -21 3
sb:<number> the	11 -8 -1
sb:<office>	-2 10 -11
sb:<office> ,	16 -24 3
sb:<office> are	-9 -5 13
sb:<office> have	8 -4 -3
sb:<office> in	-6 15 -14
sb:<office> of	-6 4 0
sb:<office> say	-9 10 0
sb:<office> sit	-9 12 -3
sb:<organisation>	6 -1 -7
sb:<organisation> ,	-11 16 -11
sb:<organisation> in	0 -6 7
sb:<person> 's	0 3 -7
sb:<person> ,	-7 6 2
sb:<person> :	0 8 -19
sb:<person> and	5 -13 9
sb:<person> announce	7 -6 0
sb:<person> are	-8 11 -1
sb:<person> fly	-5 6 0
sb:<person> had	8 -5 -1
sb:<person> in	-1 11 -14
sb:<person> is	-10 8 1
sb:<person> leave	6 -5 0
sb:<person> of	-4 7 -4
sb:<person> on	9 -8 0
sb:<person> receive	-5 7 -1
sb:<person> say	-8 2 6
sb:<person> settle	8 -7 0
sb:<person> sit	-9 -1 11
sb:<person> spoke	15 -13 0
sb:<person> tell	20 -16 -5
sb:<person> to	-14 15 0
sb:<person> will	-21 24 -1
sb:<person> would	-10 11 0
sb:<quality>	0 -6 6
sb:<quality> and	-7 3 2
sb:<quality> counterpart	-6 9 -2
sb:<quality> minister	-6 -1 8
sb:<quality> negotiator	-15 11 2
sb:<quality> official	-7 3 2
sb:<quality> vice	8 -4 -2
sb:<seat>	16 -10 -11
sb:<seat> 's	-14 15 0
sb:<seat> ,	33 -34 0
sb:<seat> and	8 -1 -8
sb:<seat> on	-4 7 -2
sb:<sender>	11 -15 3
sb:<span>	17 -15 -2
sb:<span> in	13 -6 -5
sb:<span> of	10 -5 -5
sb:<v-agree>	1 7 -29
sb:<v-bear>	0 3 -6
sb:<v-begin>	-7 5 1
sb:<v-buy>	7 -5 -1
sb:<v-down>	4 2 -14
sb:<v-end>	5 -7 1
sb:<v-impose>	7 -2 -9
sb:<v-propose>	-10 15 -7
sb:<v-say>	7 -2 -6
sb:<v-sell>	-4 0 6
sb:<v-stay>	-15 15 0
sb:<v-suspend>	-9 18 -15
sb:<v-target>	-18 16 3
sb:<v-up>	7 -12 3
sb:a	-12 21 -14
sb:a call	-11 12 0
sb:a meet	-16 18 0
sb:a new	-8 3 3
sb:a state	-2 -4 7
sb:a tariff	2 -10 5
sb:a television	-13 0 11
sb:a trade	-7 1 4
sb:about the	-9 9 0
sb:accept	-6 6 0
sb:accept an	-6 6 0
sb:accord	5 -11 5
sb:according	7 -5 -1
sb:according to	7 -5 -1
sb:after	15 -7 -12
sb:after a	11 -7 -3
sb:again	-8 6 2
sb:agenda	-6 8 0
sb:agree	-8 14 -12
sb:agree on	-12 13 0
sb:al	10 -9 0
sb:all	14 -7 -8
sb:also	-9 2 8
sb:an	8 -3 -8
sb:an invitation	-6 6 0
sb:and	-4 -1 7
sb:and ,	13 -12 0
sb:and <name>	6 -11 1
sb:and <number>	14 -10 -4
sb:and <quality>	-8 3 5
sb:and <seat>	-4 6 0
sb:and he	-2 -9 12
sb:and i	10 -6 -3
sb:and that	-13 7 4
sb:and the	11 -12 0
sb:announce	15 -12 0
sb:another	-17 18 0
sb:answer	18 -17 0
sb:any	0 -6 8
sb:approve	15 -31 14
sb:are	-18 6 10
sb:are to	-15 18 -1
sb:arrive	0 5 -6
sb:arrive in	0 5 -6
sb:as	0 -9 9
sb:at	1 -10 11
sb:at <number>	8 -8 0
sb:at a	10 -9 0
sb:at the	-13 -1 16
sb:back	25 -18 -13
sb:back to	11 -10 0
sb:be	-24 26 0
sb:be hold	-16 16 0
sb:be in	-15 15 0
sb:be no	-5 6 0
sb:be on	-6 7 0
sb:before	0 4 -7
sb:before the	-5 6 0
sb:begin	-20 6 12
sb:between	-2 10 -11
sb:both	-10 1 7
sb:both side	-8 0 7
sb:broke	12 -5 -6
sb:by	11 -26 17
sb:by <person>	0 -7 8
sb:by <span>	-14 0 11
sb:by phone	7 -6 0
sb:by the	14 -21 3
sb:call	-11 13 -3
sb:call on	-7 8 0
sb:car	0 2 -6
sb:charge	-16 11 5
sb:close	8 -1 -5
sb:colleague ,	14 -12 0
sb:come	-4 10 -10
sb:come back	12 -11 0
sb:come out	-7 8 0
sb:conference	2 -16 7
sb:conference ,	14 -11 -2
sb:counterpart	-6 9 -2
sb:counterpart ,	-9 11 0
sb:day	-14 9 6
sb:deal	8 -4 -4
sb:deal that	-8 9 0
sb:did	23 -19 -6
sb:did the	-8 8 0
sb:discuss	-8 11 -2
sb:do	-10 11 0
sb:donald	7 -5 0
sb:donald trump	7 -5 0
sb:done	13 -11 0
sb:down	-6 0 6
sb:down in	-4 0 6
sb:down the	8 -8 0
sb:due	6 0 -10
sb:duty	5 -8 1
sb:duty on	-8 3 4
sb:each	9 -6 -3
sb:economic	15 -11 -4
sb:end	19 -10 -12
sb:end of	10 -8 0
sb:evening ,	-8 9 0
sb:expect	-6 12 -8
sb:expect in	-4 9 -3
sb:expect to	-9 10 0
sb:expert	-20 12 5
sb:extend	0 -7 7
sb:extension	6 -2 -3
sb:fact	15 -13 0
sb:fact sheet	15 -13 0
sb:fall	-6 7 0
sb:fee	-11 13 0
sb:first	41 -43 0
sb:first meet	17 -15 0
sb:first round	9 -7 0
sb:flew	0 -8 9
sb:fly	-8 10 0
sb:fly to	-8 10 0
sb:followed	12 -11 0
sb:for	-12 25 -27
sb:for <day-ahead>	-7 9 0
sb:for <name>	6 -2 -3
sb:for a	-15 12 3
sb:for the	-9 9 0
sb:four	15 -12 -1
sb:framework	-3 6 -2
sb:framework for	-8 8 0
sb:from	4 -8 0
sb:from <name>	12 -8 -3
sb:from both	-9 4 3
sb:from our	-4 11 -8
sb:from the	19 -12 -6
sb:geneva	7 -3 -1
sb:go on	-5 8 -1
sb:good	-2 -13 15
sb:good morning	8 -6 -3
sb:had	27 -22 -9
sb:had meet	10 -8 0
sb:had prepare	8 -7 0
sb:had spoken	11 -10 0
sb:half	1 -11 6
sb:hand	6 -1 -3
sb:has	-9 9 0
sb:has been	-10 7 2
sb:have	-12 5 5
sb:have agree	-11 11 0
sb:he expect	-8 9 0
sb:he tell	-6 7 0
sb:he would	-5 6 0
sb:head	6 -6 0
sb:head of	6 -6 0
sb:him	10 -9 0
sb:his	-8 15 -16
sb:his <office>	-8 8 0
sb:his <person>	8 -6 0
sb:his <quality>	2 0 -7
sb:hold	-3 9 -9
sb:hotel	-12 -4 15
sb:hour	12 -8 -5
sb:house	11 -9 0
sb:i	11 -4 -12
sb:i have	6 -4 0
sb:if	-2 -6 13
sb:in	2 -7 5
sb:in <month-gone>	11 -7 -3
sb:in <seat>	10 -7 -3
sb:in a	6 -13 4
sb:in new	-3 7 -2
sb:in the	14 -9 -5
sb:interview	-12 0 11
sb:interview on	-10 -1 11
sb:into	-10 0 8
sb:invitation to	-6 6 0
sb:is	6 -3 -4
sb:is the	11 -19 4
sb:it in	-1 9 -6
sb:it is	-8 9 0
sb:its	-4 -3 11
sb:joint	19 -12 -10
sb:joint press	13 -9 -3
sb:keep	-6 0 3
sb:land	-10 6 4
sb:land in	-10 5 4
sb:last	14 -12 0
sb:later	-10 11 0
sb:lead	6 -5 0
sb:let	8 -7 0
sb:li	-5 9 -3
sb:licence for	-5 6 0
sb:list	-7 8 0
sb:live	0 -17 11
sb:live :	0 -13 8
sb:look	-6 0 3
sb:many	9 -7 0
sb:matter	-22 23 0
sb:may	-11 14 -2
sb:meet	8 -3 -7
sb:meet ,	12 -9 -2
sb:meet <person>	-11 12 0
sb:meet again	-7 8 0
sb:meet in	6 -5 0
sb:meet of	-10 12 0
sb:meet since	-10 1 7
sb:meeting	9 -7 0
sb:midnight	-12 1 9
sb:minister ,	10 -7 -2
sb:minister of	-12 5 7
sb:ministry	-10 4 5
sb:ministry say	-6 8 0
sb:minute	-17 10 6
sb:more	6 -6 0
sb:morning from	8 -6 -3
sb:mr	0 6 -15
sb:mr <person>	0 7 -13
sb:negotiate	14 -16 2
sb:negotiate in	1 -6 3
sb:negotiation	-5 -1 8
sb:negotiator	-11 10 0
sb:new york	-3 7 -2
sb:next	-30 34 -7
sb:next meet	-6 7 0
sb:next round	-16 17 0
sb:night	8 -5 0
sb:no	1 1 -8
sb:nobody	7 -4 -1
sb:not	6 -3 -5
sb:now	-9 5 4
sb:number	8 -5 -2
sb:of	4 -9 5
sb:of <day-gone>	6 -4 0
sb:of <level>	7 -13 3
sb:of <name>	15 -18 -1
sb:of <person>	8 -6 0
sb:of <quality>	1 -10 5
sb:of <span>	-4 6 0
sb:of a	-14 11 3
sb:of both	-14 7 3
sb:of the	1 9 -28
sb:of them	10 -9 0
sb:of trade	-3 -6 10
sb:of what	-6 6 0
sb:official	-7 3 2
sb:on	-12 13 0
sb:on <day-today>	3 2 -11
sb:on a	-21 17 4
sb:on his	8 -7 0
sb:on in	-8 9 0
sb:on the	-5 0 6
sb:once	10 -8 0
sb:one of	-8 9 0
sb:only	-9 2 7
sb:open	-23 7 16
sb:open in	-11 4 5
sb:opened	-6 0 7
sb:our	11 0 -19
sb:our <office>	13 -5 -10
sb:out	8 -2 -9
sb:out in	-5 7 0
sb:outline	-12 12 0
sb:over	-25 16 9
sb:own	-11 12 0
sb:pair	-6 7 0
sb:pari	-7 7 0
sb:past	-14 0 13
sb:pause	-7 9 0
sb:pay	14 -12 -1
sb:pay <level>	9 -8 0
sb:phone	7 -6 0
sb:place in	4 -10 4
sb:premier ,	-8 9 0
sb:prepare the	6 -5 0
sb:president	1 5 -12
sb:president had	10 -10 0
sb:president would	-7 7 0
sb:press	21 -15 -7
sb:press conference	14 -9 -4
sb:price	-12 -1 13
sb:protested	-9 9 0
sb:put	10 -7 -4
sb:question	0 2 -8
sb:reach	11 -7 -1
sb:receive <person>	-4 6 -1
sb:remark	-3 -2 7
sb:report	10 -8 0
sb:reporter	-15 18 -3
sb:reporter in	-6 8 0
sb:result	8 -17 5
sb:result of	14 -12 0
sb:return from	5 -6 0
sb:return to	-6 11 -4
sb:rice	10 -5 -4
sb:room	-1 -5 6
sb:round	0 10 -22
sb:round in	7 0 -10
sb:round of	-7 8 0
sb:say	-15 16 0
sb:say in	-7 -3 11
sb:say the	-16 18 0
sb:second	12 -18 0
sb:second round	13 -9 -2
sb:secretary	0 6 -7
sb:see	-11 13 -3
sb:session	-7 1 4
sb:settle	-5 7 0
sb:shall be	7 -5 -1
sb:sheet	16 -14 0
sb:ship	-1 -8 9
sb:shook	12 -7 -3
sb:shook hand	10 -6 -3
sb:should	12 -11 0
sb:sign	15 -11 -5
sb:sign it	-9 10 0
sb:since	14 -13 0
sb:since <month-gone>	-1 8 -5
sb:since the	4 -13 5
sb:sit	-12 4 7
sb:sit down	-13 7 5
sb:sit in	5 -14 9
sb:sixth	-15 17 -1
sb:so	-9 15 -6
sb:speak	-21 23 -2
sb:speak by	-20 21 0
sb:spoke	17 -12 -8
sb:spoke by	26 -23 -3
sb:spoken	16 -15 0
sb:spoken by	7 -7 0
sb:state	-3 -10 14
sb:statement	10 -6 -3
sb:still	8 -5 -1
sb:subject	-7 8 0
sb:table in	-4 -13 16
sb:take	5 -7 1
sb:talk at	6 -5 0
sb:talk between	0 7 -6
sb:talk in	17 -21 0
sb:talk on	-7 8 0
sb:talk with	-11 5 5
sb:talked	12 -10 0
sb:tariff	-7 -14 21
sb:tariff of	-4 0 6
sb:tariff talk	-20 0 20
sb:tariff truce	7 -2 -3
sb:team	8 -5 0
sb:technical	-6 8 0
sb:television	-12 0 11
sb:television interview	-12 0 11
sb:tell	6 -4 -1
sb:tell <organisation>	6 -5 0
sb:tell <person>	6 -6 0
sb:that 's	-9 0 8
sb:that the	0 3 -6
sb:the	3 1 -9
sb:the <day-ahead>	11 -10 0
sb:the <name>	2 -17 13
sb:the <organisation>	-7 6 0
sb:the <person>	13 -6 -16
sb:the <quality>	8 0 -15
sb:the <seat>	-6 8 0
sb:the <span>	9 -7 0
sb:the agenda	-6 8 0
sb:the agreement	6 -6 0
sb:the deal	9 -9 0
sb:the economic	7 -4 -2
sb:the end	11 -9 0
sb:the extension	8 -7 0
sb:the first	23 -28 2
sb:the fourth	16 -12 -2
sb:the last	7 -4 0
sb:the matter	-10 11 0
sb:the meet	23 -19 -5
sb:the new	1 -9 6
sb:the next	-20 22 0
sb:the outline	-11 11 0
sb:the pair	-6 7 0
sb:the sixth	-13 14 0
sb:the table	-13 1 11
sb:the talk	1 -16 11
sb:the tariff	-6 -1 9
sb:the third	9 0 -8
sb:the truce	19 -15 -3
sb:the visit	12 -11 0
sb:their	-14 0 18
sb:their <office>	7 -6 0
sb:their first	8 -3 -2
sb:their president	-8 9 0
sb:their second	7 -5 0
sb:their third	0 -7 5
sb:then	27 -24 -5
sb:then come	8 -7 0
sb:there	0 7 -11
sb:there is	19 -14 -7
sb:they	-12 11 0
sb:they agree	-9 10 0
sb:they are	-4 0 6
sb:they sit	16 -13 -2
sb:they will	-11 12 0
sb:thi	18 -21 3
sb:thi week	-5 -6 11
sb:third meet	12 -11 0
sb:those	-10 0 8
sb:three	3 2 -11
sb:three round	11 -8 0
sb:through	11 -8 -1
sb:tiktok	-9 12 0
sb:time	14 -20 2
sb:to	-27 32 -9
sb:to <day-ahead>	-17 2 12
sb:to <level>	-6 1 3
sb:to <seat>	17 -16 0
sb:to be	-11 12 0
sb:to meet	-22 26 -3
sb:to speak	-5 6 0
sb:to the	11 -8 -4
sb:together	-7 10 -2
sb:trade	0 -13 11
sb:trade ,	-11 -5 18
sb:trade talk	6 5 -13
sb:travel to	-6 7 0
sb:trip	6 -6 0
sb:trip to	6 -6 0
sb:truce	17 -26 7
sb:truce ,	9 -8 0
sb:truce by	-11 0 12
sb:truce of	6 -3 -1
sb:trump	7 -5 0
sb:two	10 -5 -9
sb:two <office>	-4 -5 11
sb:two president	13 -12 0
sb:two side	7 -3 -4
sb:until	7 -9 0
sb:until <day-ahead>	12 -9 -1
sb:up	-15 9 5
sb:us	0 -6 7
sb:very	-1 9 -6
sb:vice	0 4 -10
sb:vice -	-5 7 0
sb:visit to	3 -7 1
sb:was	13 0 -24
sb:was to	-6 7 0
sb:we have	7 -4 -2
sb:week	-4 -2 7
sb:weekend	-6 9 -1
sb:were	15 -11 -3
sb:what	-5 8 -3
sb:when	-2 7 -5
sb:which	-13 18 -10
sb:which <name>	-14 14 0
sb:who	5 -6 0
sb:who is	-5 -2 8
sb:will	-19 20 -1
sb:will be	-8 11 -1
sb:will discuss	-6 7 0
sb:will meet	-5 7 0
sb:will pay	6 -6 0
sb:with	-11 9 1
sb:with <name>	-22 13 10
sb:with <person>	19 -11 -5
sb:without	-9 11 0
sb:would	-41 34 6
sb:write	-11 12 0
sb:year	11 -15 2
sb:year ,	6 -14 5
sb:yes	-9 10 0
sb:yes ,	-14 15 0
sb:york	-3 7 -2
seat	-7 6 2
seat-other	2 -18 12
seat-side	-10 17 -17
sent:calls	-3 16 -37
sent:coming	-43 44 -2
sent:ended	17 -34 15
sent:experts	-24 16 8
sent:m=arrives	-10 11 0
sent:m=broke off	14 -2 -10
sent:m=broke up	6 -2 0
sent:m=came	14 -11 -4
sent:m=closed	7 -6 0
sent:m=come	-5 9 -8
sent:m=conference	0 -6 4
sent:m=delegations	-6 0 8
sent:m=dinner	-9 12 -2
sent:m=due	2 9 -20
sent:m=ended	28 -10 -26
sent:m=expected	10 -4 -7
sent:m=flew	0 -10 8
sent:m=go	-15 7 10
sent:m=goes	2 -8 4
sent:m=guest	-4 -1 7
sent:m=handshake	11 -8 -1
sent:m=invitation	-11 13 0
sent:m=landed	-9 0 8
sent:m=meet	0 8 -13
sent:m=meeting	-5 7 -3
sent:m=meetings	10 -7 0
sent:m=met	39 -35 -9
sent:m=negotiated	12 -10 0
sent:m=negotiations	-11 -4 15
sent:m=negotiators	-16 4 11
sent:m=received	26 -24 -2
sent:m=receives	-28 30 -3
sent:m=round	-8 10 -4
sent:m=rounds	28 -22 -6
sent:m=sat	7 -18 4
sent:m=saw each other	7 -6 0
sent:m=session	-10 6 4
sent:m=shook hands	11 -6 -3
sent:m=signed	4 3 -19
sent:m=sits	-6 10 -3
sent:m=sitting	-23 15 6
sent:m=spent	7 -6 0
sent:m=stop	-17 9 8
sent:m=summit	9 -5 -3
sent:m=talk	-9 13 -5
sent:m=talked	9 -6 -2
sent:m=talking	-8 0 9
sent:m=talks	-5 -3 9
sent:m=time	-5 7 -2
sent:m=to see	-13 14 0
sent:m=visit	1 -12 12
sent:m=went	18 -11 -7
sent:m=where	2 -8 5
sent:meets	-2 -3 9
sent:running	-29 -11 44
sent:summit	14 -6 -15
sent:sure	6 0 -10
sent:wished	-1 7 -9
sides=0	-7 12 -6
sides=1	23 -19 -7
sides=2	5 1 -9
sides=3	-12 8 3
sides=4	-15 10 5
sort=call	20 -14 -9
sort=land	-13 15 0
sort=meeting	-17 22 -10
sort=venue	-6 10 -5
t0=future	0 8 -20
t0=future-passive	-10 11 0
t0=modal	-15 18 -3
t0=modal-passive	1 -11 7
t0=past	29 -31 -1
t0=past-passive	25 -20 -6
t0=perfect	-11 7 3
t0=pluperfect	13 -8 -7
t0=present	-12 2 10
t0=present-passive	-7 14 -9
t1=future	1 7 -19
t1=future-passive	-10 11 0
t1=gerund	9 -2 -10
t1=infinitive	-7 14 -9
t1=modal	-15 18 -3
t1=modal-passive	1 -11 7
t1=participle-passive	31 -19 -24
t1=past	29 -33 0
t1=past-passive	25 -20 -6
t1=perfect	-13 9 4
t1=pluperfect	13 -8 -7
t1=present	-19 8 12
t1=present-passive	-7 14 -9
t2=infinitive	-6 -10 17
t2=past	2 0 -6
t2=present	-19 17 0
t2=present-passive	-6 9 -2
tail=a	-7 3 6
tail=d	30 -13 -24
tail=e	-17 16 0
tail=g	-19 20 -3
tail=i	16 -1 -24
tail=k	-5 -8 16
tail=l	-6 0 6
tail=m	5 -26 13
tail=n	-2 6 -5
tail=o	1 10 -23
tail=r	19 7 -51
tail=s	14 -18 2
tail=t	-5 -11 20
tail=u	14 -9 -8
tail=v	7 0 -10
tail=w	16 -12 -4
tail=x	-8 -14 20
tail=y	0 -12 7
tail=z	0 10 -15
tail=é	8 0 -14
third-side	-24 15 8
top	24 -37 12
town-l	4 3 -11
town-r	11 -11 -2
town=l0	11 -1 -21
town=l1	30 -14 -25
town=l3	-14 14 0
town=l4	-10 3 10
town=l5	-10 3 7
town=r0	19 -14 -8
town=r1	30 -18 -17
town=r2	0 -7 5
town=r3	-8 8 0
town=r4	1 -13 9
town=r5	-12 17 -8
towns=0	-3 9 -10
towns=2	0 5 -7
towns=4	5 -7 1
towns=5	25 -22 -3
tri:city day-none part:sure	13 -12 -1
tri:city day-none prev:sure	6 0 -7
tri:city day=l1 no-word	15 -14 0
tri:city day=l1 sent:sure	-8 9 0
tri:city day=l2 no-word	-9 13 -4
tri:city day=r0 no-word	15 -11 -4
tri:city day=r0 part:sure	-14 0 10
tri:city day=r0 prev:sure	-22 18 6
tri:city day=r0 sent:sure	13 -12 -1
tri:city day=r1 no-word	16 -19 3
tri:city day=r1 part:sure	-6 9 -1
tri:city day=r4 no-word	-7 1 3
tri:day day-none part:sure	-12 14 -1
tri:day day-none prev:sure	6 -4 0
tri:l=<begin> city day-none	27 -21 -7
tri:l=<begin> city day=r0	13 -18 0
tri:l=<begin> city no-word	36 -20 -21
tri:l=<begin> city prev:sure	-8 4 4
tri:l=<begin> city sent:sure	7 -7 0
tri:l=<begin> day day-none	14 -9 -3
tri:l=<begin> day no-word	13 -9 -3
tri:l=<begin> day-none no-word	-16 13 3
tri:l=<begin> day-none part:sure	9 -8 0
tri:l=<begin> day=r0 no-word	-10 12 0
tri:l=<begin> day=r0 prev:sure	1 -12 6
tri:l=<begin> day=r0 sent:sure	8 -9 0
tri:l=<begin> day=r1 no-word	8 0 -15
tri:l=<begin> day=r2 no-word	23 -30 -2
tri:l=<begin> seat-home day-none	-8 12 -5
tri:l=<begin> seat-home day=r0	-13 11 2
tri:l=<begin> seat-home day=r2	-1 -6 8
tri:l=<begin> seat-home no-word	-12 13 0
tri:l=<begin> seat-home prev:sure	-5 -7 11
tri:l=<begin> seat-home sent:sure	8 0 -13
tri:l=<begin> seat-other day-none	-21 5 15
tri:l=<begin> seat-other day=r0	-13 2 11
tri:l=<begin> seat-other no-word	-13 8 5
tri:l=<begin> seat-side day-none	-17 18 0
tri:l=<begin> seat-side no-word	-12 18 -11
tri:l=<begin> unknown day-none	8 -3 -6
tri:l=<begin> unknown day=r0	10 -6 -5
tri:l=<begin> unknown day=r2	0 -17 9
tri:l=<begin> unknown no-word	4 -8 2
tri:l=a day=r3 no-word	-13 13 0
tri:l=a word day=l1	6 -5 0
tri:l=a word day=r3	-9 10 0
tri:l=a word no-word	-13 14 0
tri:l=a word part:sure	6 -6 0
tri:l=and day-none no-word	2 -8 2
tri:l=and seat-side no-word	6 -3 0
tri:l=at city day-none	0 -6 3
tri:l=at day-none no-word	-12 8 2
tri:l=at day=r1 part:sure	9 -7 0
tri:l=at unknown day-none	-17 19 -1
tri:l=at unknown day=r1	13 -10 -1
tri:l=at unknown no-word	-7 10 -2
tri:l=at unknown part:sure	6 -4 0
tri:l=at unknown sent:sure	-4 6 0
tri:l=by day=r0 no-word	8 -7 0
tri:l=by day=r1 no-word	-7 8 0
tri:l=by word day=r1	-4 6 -1
tri:l=for city day-none	-8 9 0
tri:l=for city no-word	-8 9 0
tri:l=for day-none no-word	-11 13 -1
tri:l=from city no-word	4 0 -6
tri:l=from day-none no-word	-6 8 0
tri:l=from seat-home day-none	-7 5 2
tri:l=from unknown no-word	12 -12 0
tri:l=in city day-none	0 7 -7
tri:l=in city day=l2	-12 15 -4
tri:l=in city day=r1	5 -9 3
tri:l=in city day=r3	2 -6 2
tri:l=in city no-word	-6 10 -5
tri:l=in city part:sure	3 -11 6
tri:l=in city prev:sure	-3 6 -1
tri:l=in city sent:sure	0 2 -7
tri:l=in day-none no-word	11 -10 -2
tri:l=in day-none prev:sure	-12 4 9
tri:l=in day-none sent:sure	7 0 -14
tri:l=in day=l1 part:sure	-3 7 -3
tri:l=in day=l1 prev:sure	-9 12 -1
tri:l=in day=l1 sent:sure	-4 6 0
tri:l=in day=l2 no-word	-12 15 -4
tri:l=in day=l2 sent:sure	11 -10 0
tri:l=in day=l3 part:sure	-2 7 -3
tri:l=in day=l4 no-word	-4 8 -4
tri:l=in day=r0 no-word	27 -9 -17
tri:l=in day=r0 part:sure	-18 4 10
tri:l=in day=r0 prev:sure	-11 16 -6
tri:l=in day=r0 sent:sure	20 -21 0
tri:l=in day=r1 no-word	-7 -8 20
tri:l=in day=r1 part:sure	-4 14 -9
tri:l=in day=r1 sent:sure	8 -11 0
tri:l=in day=r2 no-word	12 -7 -4
tri:l=in day=r2 part:sure	-14 -6 18
tri:l=in day=r2 sent:sure	-8 2 4
tri:l=in day=r3 no-word	0 -5 6
tri:l=in day=r4 no-word	-8 -4 14
tri:l=in day=r4 part:sure	6 -2 -2
tri:l=in seat-home day-none	5 -11 6
tri:l=in seat-home day=r1	-4 -4 12
tri:l=in seat-home day=r3	-11 13 0
tri:l=in seat-home no-word	-1 -7 14
tri:l=in seat-home prev:sure	-15 0 12
tri:l=in seat-other day-none	18 -18 -4
tri:l=in seat-other day=r0	8 -6 -1
tri:l=in seat-other no-word	19 -16 -5
tri:l=in seat-other part:sure	5 5 -11
tri:l=in seat-other prev:sure	0 -6 5
tri:l=in seat-side day=l2	12 -11 0
tri:l=in seat-side day=l3	-9 11 0
tri:l=in seat-side day=r2	5 -7 0
tri:l=in seat-side no-word	1 -8 10
tri:l=in seat-side part:sure	-6 7 0
tri:l=in seat-side prev:sure	-18 20 0
tri:l=in seat-side sent:sure	11 -9 -1
tri:l=in unknown day-none	11 -11 0
tri:l=in unknown day=l1	-11 17 -6
tri:l=in unknown day=l4	0 7 -7
tri:l=in unknown day=r1	-5 10 -5
tri:l=in unknown day=r2	-13 -9 19
tri:l=in unknown no-word	9 -9 0
tri:l=in unknown part:sure	-6 1 3
tri:l=in unknown prev:sure	-10 18 -11
tri:l=in word day-none	-5 7 0
tri:l=in word part:sure	-11 14 -2
tri:l=leaves day-none no-word	7 -6 0
tri:l=of city day-none	9 -1 -6
tri:l=of city no-word	18 -9 -8
tri:l=of day-none no-word	-10 2 10
tri:l=of unknown day-none	-24 8 16
tri:l=of unknown no-word	-17 2 16
tri:l=on day day-none	1 1 -8
tri:l=on day no-word	8 -2 -9
tri:l=on day-none no-word	-2 7 -10
tri:l=on day=l4 sent:sure	-3 -1 6
tri:l=the day-none no-word	7 -15 7
tri:l=the day=r1 no-word	-23 24 0
tri:l=the day=r1 part:sure	7 -5 0
tri:l=the day=r2 no-word	0 2 -6
tri:l=the seat-home day=r1	8 -7 0
tri:l=the seat-home no-word	-7 9 -1
tri:l=the seat-home part:sure	11 -10 0
tri:l=the seat-side day-none	9 -8 0
tri:l=the seat-side day=r2	-14 14 0
tri:l=the unknown day-none	3 -14 8
tri:l=the unknown no-word	10 -4 -5
tri:l=the word day-none	-2 -6 10
tri:l=the word day=r1	-10 11 0
tri:l=the word no-word	1 -10 9
tri:l=the word part:sure	-13 10 2
tri:l=to day-none no-word	-14 10 3
tri:l=to day=r0 part:sure	-4 7 -1
tri:l=to day=r1 no-word	-4 6 0
tri:l=to seat-home part:sure	11 -8 0
tri:l=to seat-side part:sure	-12 13 0
tri:l=to unknown day-none	-7 0 7
tri:l=to unknown no-word	-8 0 7
tri:l=to unknown part:sure	-5 8 -2
tri:l=to word day-none	-16 17 0
tri:l=to word day=r2	9 -8 0
tri:l=to word part:sure	12 -11 0
tri:l=visit seat-side part:sure	-8 9 0
tri:l=would word day-none	-11 11 0
tri:l=would word no-word	-11 11 0
tri:seat-home day-none no-word	-1 8 -13
tri:seat-home day-none part:sure	19 -20 0
tri:seat-home day-none prev:sure	-14 9 5
tri:seat-home day=l1 no-word	-5 6 0
tri:seat-home day=r1 prev:sure	14 -10 -3
tri:seat-home day=r2 no-word	1 5 -15
tri:seat-other day-none no-word	-11 -5 18
tri:seat-other day-none part:sure	7 0 -5
tri:seat-other day-none sent:sure	10 -7 -1
tri:seat-other day=r0 no-word	-6 6 0
tri:seat-other day=r0 sent:sure	5 -14 7
tri:seat-side day-none no-word	3 2 -14
tri:seat-side day-none part:sure	6 -10 3
tri:seat-side day-none sent:sure	-5 7 -1
tri:seat-side day=l3 part:sure	-11 12 0
tri:seat-side day=r0 no-word	-7 14 -12
tri:seat-side day=r0 part:sure	-3 -4 9
tri:seat-side day=r1 no-word	-10 7 3
tri:seat-side day=r1 part:sure	10 -6 -5
tri:unknown day-none sent:sure	10 -13 3
tri:unknown day=l1 part:sure	-6 8 0
tri:unknown day=l1 prev:sure	-8 9 0
tri:unknown day=l4 part:sure	6 0 -6
tri:unknown day=r0 no-word	2 3 -7
tri:unknown day=r1 no-word	-10 5 4
tri:unknown day=r1 part:sure	6 0 -9
tri:unknown day=r1 prev:sure	-4 7 0
tri:unknown day=r1 sent:sure	3 -8 2
tri:unknown day=r2 no-word	8 -20 3
tri:unknown day=r2 part:sure	-14 -3 16
tri:unknown day=r3 no-word	14 -10 -3
tri:unknown day=r3 sent:sure	6 0 -6
tri:word day-none no-word	9 -15 7
tri:word day-none part:sure	-23 27 -6
tri:word day=l1 no-word	6 -5 0
tri:word day=l3 part:sure	5 -15 7
tri:word day=l4 no-word	11 -10 0
tri:word day=r0 no-word	6 -2 -3
tri:word day=r1 no-word	-15 19 -5
tri:word day=r2 no-word	-7 10 -2
tri:word day=r2 part:sure	14 -13 0
tri:word day=r2 prev:sure	7 -6 0
tri:word day=r3 part:sure	-14 16 -1
two-words	8 -35 20
under ahead	-10 14 -5
under ahead town	-4 6 -3
under gone	-17 2 17
under gone day	-6 -11 13
under gone town	-6 9 -2
under gone word	-13 -1 12
unknown	6 -7 0
v0-none	12 -3 -14
v0=agree	-4 8 -5
v0=begin	-18 0 14
v0=come	-3 11 -14
v0=expect	-9 13 -6
v0=have	5 0 -7
v0=land	-15 1 11
v0=look	-6 0 3
v0=meet	8 -8 0
v0=negotiate	4 -9 3
v0=other	11 -10 -1
v0=plan	-8 9 0
v0=put	19 -17 0
v0=reach	6 -5 0
v0=see	-8 10 -1
v0=sign	6 -4 0
v0=sit	2 -13 8
v0=take	6 -10 3
v1-none	6 -3 -4
v1=begin	-19 0 16
v1=come	0 6 -14
v1=continue	-5 6 0
v1=end	8 0 -8
v1=expect	-7 12 -6
v1=go	7 -12 2
v1=have	-4 8 -4
v1=hold	-3 9 -7
v1=land	-10 5 4
v1=look	-6 0 3
v1=make	6 -5 0
v1=meet	19 -13 -7
v1=negotiate	6 -10 3
v1=other	11 -10 -1
v1=prepare	-3 6 0
v1=put	18 -17 0
v1=say	-9 7 0
v1=see	-10 12 -1
v1=sign	10 -7 -2
v1=sit	2 -12 8
v1=take	6 -10 3
v2-none	11 0 -21
v2=agree	7 -4 -1
v2=come	7 -5 0
v2=have	-9 12 -3
v2=keep	-6 7 0
v2=other	1 -10 8
v2=put	-16 10 5
v2=say	4 0 -8
v2=take	-11 13 -1
verbless	12 -3 -13
vt0=be future	-6 9 -2
vt0=be modal	-4 6 0
vt0=be past	28 -18 -13
vt0=be perfect	7 -2 -3
vt0=be present	-4 -2 7
vt0=begin past	-11 -1 13
vt0=come future	6 -6 0
vt0=come present	-7 12 -5
vt0=expect present	-19 23 -5
vt0=go present	-1 -4 6
vt0=have past	6 -4 0
vt0=hold future	-9 10 0
vt0=hold past	8 -6 0
vt0=leave past	-9 11 0
vt0=leave present	9 -8 0
vt0=meet present	8 -6 0
vt0=other past	11 -7 -2
vt0=other perfect	1 -6 3
vt0=plan present	-4 6 0
vt0=prepare pluperfect	8 -8 0
vt0=put present	13 -12 0
vt0=receive past	10 -10 0
vt0=receive present	-13 14 0
vt0=see past	6 -6 0
vt0=sit past	5 -9 0
vt0=sit present	-13 0 10
vt0=take past	10 -6 -1
vt1=be future	-6 9 -2
vt1=be modal	-4 6 0
vt1=be past	29 -19 -13
vt1=be perfect	7 -2 -3
vt1=be present	-8 0 8
vt1=begin past	-12 -3 15
vt1=come future	6 -6 0
vt1=come present	-7 12 -5
vt1=expect present	-11 16 -5
vt1=go present	-1 -4 6
vt1=have past	6 -4 0
vt1=have present	-10 12 -1
vt1=hold future	-9 10 0
vt1=hold infinitive	-14 14 0
vt1=hold past	8 -6 0
vt1=leave past	-9 11 0
vt1=leave present	9 -8 0
vt1=meet gerund	8 -1 -6
vt1=meet infinitive	-9 12 -1
vt1=meet participle	11 -8 -2
vt1=meet past	11 -12 0
vt1=meet present	8 -6 0
vt1=other past	11 -7 -2
vt1=other perfect	1 -6 3
vt1=plan present	-4 6 0
vt1=prepare infinitive	-10 11 0
vt1=prepare pluperfect	8 -8 0
vt1=put present	13 -12 0
vt1=receive past	10 -10 0
vt1=receive present	-13 14 0
vt1=say present	-9 4 3
vt1=see past	6 -6 0
vt1=sit past	5 -9 0
vt1=sit present	-13 0 10
vt1=take past	10 -6 -1
vt2=bring past	7 -6 0
vt2=come past	7 -5 0
vt2=discuss infinitive	-6 0 5
vt2=have present	-10 13 -3
vt2=meet present	-6 7 0
vt2=prepare infinitive	-6 1 3
vt2=say present	8 -4 -3
word=call	6 -3 -3
word=lancaster house	1 -9 3
word=meet	6 -5 0
word=meeting	-18 19 0
word=south korea	-3 6 -2
word=speak	-33 34 0
word=spoke	45 -41 -5
word=spoken	9 -8 0
word=talks	-11 14 -2
word=telephone	13 -20 8
word=telephoned	16 -16 0
word=video	-3 7 -3
word=visit	14 -17 1
word=white house	-10 15 -12
words=0	-1 -11 13
words=1	-8 22 -22
words=2	0 -11 14
words=3	7 16 -49
words=5	9 -11 0
year	25 -18 -9`;
