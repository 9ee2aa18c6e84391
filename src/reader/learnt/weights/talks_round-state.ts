// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_STATE = `held	planned	under way
<always>	12 -1 -17
a:.	6 -13 7
a:<day-ahead>	-8 13 -7
a:<day-ahead> .	0 -12 14
a:<day-gone>	6 -6 0
a:<day-gone> .	-19 28 -11
a:<day-gone> and	1 -22 16
a:<day-gone> for	-12 0 13
a:<day-gone> in	-12 13 0
a:<day-gone> with	-5 -2 9
a:<day-today>	-5 -20 22
a:<day-today> .	-25 5 16
a:<day-today> with	15 -12 -1
a:<duty>	-10 8 1
a:<level>	0 -13 16
a:<level> .	1 -10 7
a:<level> on	6 -14 8
a:<month-ahead>	0 8 -15
a:<month-gone>	7 -1 -9
a:<month-gone> and	10 -9 0
a:<name>	-10 10 0
a:<name> and	-8 -5 13
a:<not>	11 -10 0
a:<number>	10 -4 -8
a:<number> .	2 3 -11
a:<office> .	22 -13 -13
a:<organisation>	-17 9 7
a:<person>	18 -19 2
a:<person> .	-10 -3 14
a:<person> by	8 -7 0
a:<quality>	3 -15 12
a:<quality> good	6 -11 3
a:<seat>	-2 11 -18
a:<span>	-30 28 0
a:<span> .	-9 2 3
a:<span> of	-9 6 1
a:<v-bear>	12 0 -15
a:<v-begin>	7 -12 3
a:<v-deny>	-12 15 -3
a:<v-down>	-6 12 -7
a:<v-end>	-10 3 8
a:<v-propose>	9 -7 -4
a:<v-return>	-10 5 4
a:<v-say>	3 1 -10
a:<v-sell>	12 -9 -3
a:<v-stay>	8 -13 3
a:<v-suspend>	21 -14 -7
a:<v-up>	4 -11 6
a:?	-10 21 -21
a:a	-27 19 9
a:a <organisation>	-12 0 13
a:about	-5 13 -15
a:about the	13 -9 -3
a:ago	14 -8 -4
a:and	14 -35 19
a:and will	10 -11 0
a:as	-9 2 4
a:as well	-6 10 -3
a:ask	-6 11 -5
a:at a	-9 11 0
a:beef	12 -14 1
a:before	5 1 -15
a:begin	3 -16 9
a:between <person>	10 -7 -2
a:between the	25 -21 -4
a:by	19 -17 -3
a:by the	0 -10 7
a:commerce	10 -9 0
a:concern	-9 12 -2
a:day .	9 -9 0
a:doe not	9 -9 0
a:each other	0 -10 9
a:evening	8 -11 1
a:fail	-12 5 3
a:for	-5 -6 13
a:for <day-ahead>	-5 10 -6
a:for <span>	-4 -5 10
a:for a	-16 10 4
a:for two	10 -7 0
a:framework	11 -6 -3
a:from <day-ahead>	0 12 -12
a:from <day-gone>	22 -16 -3
a:from <level>	-16 10 5
a:geneva	12 -11 0
a:go	12 -7 -7
a:go to	13 -10 -3
a:good	-18 10 9
a:had been	10 -6 -2
a:him	10 -9 0
a:in	3 12 -34
a:in <month-ahead>	-5 11 -10
a:in <name>	-15 19 -4
a:in <seat>	-13 14 0
a:in the	-9 10 0
a:investigation	-7 9 -1
a:it	2 5 -19
a:it .	-10 15 -6
a:its	25 -11 -25
a:last	-10 1 9
a:last week	8 0 -14
a:late	13 -11 0
a:later	-22 25 -1
a:later in	-11 12 0
a:licence	0 -11 9
a:list	12 -7 -4
a:long	0 -15 11
a:matter	9 -9 0
a:may	-13 9 2
a:mention	10 -10 0
a:minute	18 -13 -3
a:minute .	14 -10 -2
a:morning	-3 7 -4
a:morning .	-5 8 -2
a:new	-8 11 -2
a:next week	-5 11 -5
a:night	-11 14 -3
a:no	0 -10 7
a:not	12 -13 0
a:not mention	9 -9 0
a:nothing	-9 13 -3
a:of <month-gone>	-10 11 0
a:of <name>	8 -5 0
a:of a	-6 11 -3
a:official	6 -11 3
a:on <day-ahead>	-5 10 -7
a:on <day-gone>	18 -9 -17
a:on <day-today>	0 -11 8
a:on <quality>	4 -10 6
a:opened	-9 6 0
a:other	0 -9 8
a:out	-9 13 -5
a:pay	-9 13 -4
a:place	-10 4 4
a:prolong	-13 14 0
a:put	-10 8 2
a:round	9 -8 0
a:same	18 -13 -7
a:same day	10 -8 0
a:say	5 0 -13
a:section	-6 8 0
a:section <number>	-6 8 0
a:set	10 -9 0
a:since	-13 0 11
a:since <day-gone>	-11 -3 14
a:sit	-7 -4 11
a:spring	-13 11 1
a:spring .	-10 5 3
a:still	-3 9 -3
a:tariff .	-2 11 -9
a:tariff on	-8 0 7
a:telephone on	-5 8 0
a:telephone with	11 -10 0
a:tell	9 -15 3
a:than	-10 13 -1
a:the <organisation>	-5 9 -5
a:the <quality>	-11 4 6
a:the <seat>	-6 8 0
a:the last	-16 12 4
a:the matter	9 -9 0
a:the same	22 -17 -6
a:there	-14 0 13
a:they	15 -12 -2
a:thi week	-12 0 10
a:third round	-8 -1 9
a:three	14 -10 -2
a:to	10 -16 5
a:to <level>	2 -11 7
a:to be	12 -10 -1
a:to his	-13 13 0
a:to prepare	-12 10 0
a:trade	-2 9 -11
a:truce	2 -15 11
a:two	14 -9 -6
a:until	7 -32 21
a:until <day-ahead>	-4 -22 23
a:up	25 -27 0
a:very	-8 9 0
a:video	3 1 -11
a:was	5 -16 8
a:we	2 -19 12
a:week ago	8 -6 0
a:will	18 -23 2
a:with <person>	5 -13 8
a:with a	-13 16 -3
a:within	-9 12 0
a:year	-5 10 -6
asks	-5 20 -28
b:"	13 -4 -15
b:" the	-10 14 -5
b:'	10 0 -13
b:'s	-19 20 -2
b:(	-7 -1 9
b:*	9 -7 -1
b:, at	-9 14 -6
b:, following	17 -16 0
b:, in	0 8 -14
b:, say	-13 7 5
b:, sign	-7 9 0
b:, spoke	10 -9 0
b:, the	-7 6 0
b:, will	6 -12 7
b:-	15 -9 -5
b:- <name>	10 -8 -3
b:.	8 -12 2
b:: <name>	-8 0 6
b:: <number>	4 -23 11
b:: <person>	6 -14 5
b:: on	-7 9 -1
b:;	14 -9 -6
b:<agent>	-2 9 -8
b:<day-ahead>	-4 20 -27
b:<day-ahead> in	-11 20 -11
b:<day-gone> <person>	-12 15 -3
b:<day-today> in	10 -5 -4
b:<duty>	-6 -5 12
b:<gate>	11 -4 -9
b:<goods>	3 5 -12
b:<level>	32 -23 -14
b:<level> in	13 -7 -5
b:<name> 's	-5 8 -2
b:<name> and	-12 2 10
b:<name> end	9 0 -9
b:<name> have	10 0 -11
b:<name> to	-7 10 -1
b:<number>	13 -22 3
b:<number> /	13 -3 -10
b:<number> in	0 -11 7
b:<number> round	-10 9 0
b:<number> the	9 -3 -4
b:<office>	-4 5 -2
b:<office> <person>	16 -2 -14
b:<office> and	13 -12 0
b:<office> are	-16 -13 24
b:<office> come	-9 10 0
b:<office> from	-5 9 -2
b:<office> in	0 6 -10
b:<office> meet	11 -6 -5
b:<organisation>	-10 0 12
b:<person>	7 -2 -7
b:<person> 's	1 3 -11
b:<person> at	-6 10 -4
b:<person> begin	-10 0 8
b:<person> come	10 -5 -4
b:<person> flew	-12 1 9
b:<person> is	-12 0 11
b:<person> land	-10 2 6
b:<person> of	18 -3 -15
b:<person> sign	10 -5 -2
b:<person> sit	-6 -7 12
b:<person> spoke	18 -15 0
b:<person> talked	9 -8 0
b:<person> to	-14 16 0
b:<person> will	-12 1 8
b:<person> would	-14 16 0
b:<quality> and	0 -7 9
b:<quality> negotiator	-10 5 1
b:<seat>	-3 13 -21
b:<seat> 's	9 -6 0
b:<seat> and	0 7 -12
b:<span>	15 -13 -3
b:<span> in	16 -4 -14
b:<v-agree>	8 0 -15
b:<v-end>	5 5 -19
b:<v-impose>	12 0 -20
b:<v-propose>	-15 16 -1
b:a	-10 15 -6
b:a meet	-22 21 0
b:a new	-9 8 1
b:a second	-5 11 -3
b:a state	-13 0 13
b:a summit	-7 11 -1
b:a telephone	12 -9 -2
b:after	28 -22 -10
b:agree	5 0 -11
b:agree to	-16 16 0
b:all	24 -16 -11
b:an extension	10 -8 0
b:and	1 -12 12
b:and <name>	-17 6 9
b:and <office>	10 -10 0
b:and <person>	12 -9 -6
b:and <quality>	-13 0 13
b:and <seat>	-6 9 -2
b:and the	-7 8 0
b:announce	11 -5 -2
b:answer	11 -9 0
b:are	-23 4 14
b:are on	-8 -12 18
b:are to	-14 20 -5
b:as <person>	3 -15 7
b:at	-8 -11 17
b:at <number>	13 -7 -6
b:at a	12 -10 -1
b:at it	-8 0 6
b:at the	-12 0 13
b:back	34 -21 -22
b:back from	10 -6 -1
b:back to	20 -18 -2
b:be hold	-23 24 0
b:be in	-13 16 -1
b:been	11 -12 0
b:before	-5 14 -12
b:before the	-5 8 0
b:begin	-10 6 5
b:between the	4 -12 6
b:bring	-6 -7 12
b:but	-13 13 0
b:by	9 -4 -9
b:by our	9 -4 -4
b:come back	15 -12 -3
b:come from	3 4 -13
b:conference	-7 -4 11
b:continue	-10 16 -8
b:continue in	-8 14 -7
b:day in	0 -11 10
b:day of	10 -8 -4
b:deal with	-12 13 0
b:did	25 -20 -7
b:discuss	11 -6 -4
b:do	-9 11 0
b:done	15 -11 -3
b:done at	11 -8 -2
b:due	5 4 -15
b:due in	0 10 -8
b:end	13 0 -19
b:eve	-11 15 -4
b:eve of	-11 15 -4
b:evening	14 -13 0
b:expect	-8 14 -9
b:expect a	-9 10 0
b:extension	11 -6 -4
b:fact	10 -9 0
b:fact sheet	10 -9 0
b:first	11 -11 0
b:flew to	6 -9 0
b:following	18 -16 0
b:for	-5 9 -4
b:for <span>	14 -11 -2
b:for a	-13 7 5
b:framework	12 -6 -5
b:from our	-6 13 -9
b:get	9 -3 -6
b:go	7 -11 4
b:go on	-12 -2 12
b:good	0 -20 14
b:guest	-10 0 11
b:had	23 -18 -7
b:had a	9 -7 0
b:had prepare	13 -11 0
b:half	9 -13 0
b:hand	14 -6 -11
b:have	-14 21 -4
b:he and	10 -9 0
b:he had	7 -5 -2
b:he say	11 -10 0
b:he would	-15 2 12
b:him	11 -4 -7
b:his	-5 8 -2
b:hold	-7 14 -13
b:hold in	-6 9 -1
b:home	12 -5 -7
b:home from	12 -4 -7
b:hotel	-13 0 13
b:hotel in	-15 0 15
b:hour	19 -13 -6
b:house	9 -7 0
b:i	-6 10 -6
b:if	-12 11 0
b:in <name>	-4 10 -5
b:in a	11 -16 4
b:in the	6 -9 1
b:into	-23 5 19
b:is in	-5 15 -11
b:is the	-3 -14 16
b:it	17 -11 -9
b:it again	10 -9 0
b:it in	-10 8 1
b:it is	-11 13 -1
b:it was	17 -13 -3
b:just	11 -10 0
b:land	-14 12 2
b:land in	-14 11 2
b:leader	-5 12 -9
b:leave for	-22 22 0
b:licence	-9 10 0
b:line	0 -9 6
b:long	11 -6 -4
b:look	-11 -3 13
b:make	6 -12 4
b:me	10 -9 0
b:meet <person>	-17 8 6
b:meet at	15 -9 -9
b:meet of	-5 8 -3
b:men	-3 -4 9
b:minister	-6 10 -1
b:minute	-10 4 6
b:morning	-6 -6 12
b:mr	14 -14 0
b:mr <person>	14 -16 0
b:name	13 -11 0
b:name to	12 -10 0
b:negotiator	-10 9 0
b:new	-4 10 -3
b:night	1 -9 3
b:night in	0 -8 3
b:no	-3 9 -9
b:nobody	12 -5 -6
b:nobody in	8 -7 0
b:note	11 -4 -5
b:nothing	6 -20 11
b:of	12 -11 -1
b:of <name>	9 -6 -3
b:of a	0 -13 12
b:of both	-13 8 3
b:of the	13 -6 -10
b:of what	-11 14 -3
b:offer	-8 9 0
b:on	-2 -5 9
b:on <day-ahead>	-9 15 -10
b:on a	-15 -2 18
b:on the	7 -18 8
b:one in	10 -8 0
b:open	-27 17 9
b:open in	-14 4 8
b:opened	-12 -11 18
b:our	5 0 -10
b:our <office>	12 -1 -15
b:out	-8 0 10
b:out in	-9 11 0
b:out of	-9 -2 14
b:over	-20 10 12
b:own	-11 13 0
b:party	-8 8 0
b:point	12 -11 0
b:prepare	0 6 -12
b:president <person>	0 -12 9
b:president of	-14 12 1
b:president would	-9 10 0
b:put	23 -18 -6
b:put his	10 -9 0
b:reach	20 -14 -5
b:receive	-13 2 10
b:reporter	-11 8 3
b:result	3 -12 6
b:result of	11 -8 -1
b:resume in	-2 -6 9
b:round	-5 12 -8
b:round in	2 7 -16
b:round of	-8 6 1
b:same	16 -13 -3
b:second round	2 3 -9
b:see	-9 15 -9
b:see <person>	-7 9 0
b:sheet	11 -10 0
b:shook	18 -13 -6
b:sign	-10 11 0
b:sign in	8 -5 -1
b:sign it	-15 15 0
b:sign on	12 -12 0
b:since	35 -21 -20
b:since the	18 -6 -13
b:sit	0 -10 9
b:sit down	-11 2 7
b:speak	-12 15 -2
b:speak by	-12 13 0
b:spent	13 -7 -5
b:spoke	31 -24 -12
b:spoke by	20 -14 -7
b:spoke with	10 -10 0
b:spoken	9 -8 0
b:start	-13 19 -6
b:state	3 -17 10
b:state visit	0 -10 10
b:still	12 -8 -5
b:summit in	3 -11 4
b:table in	0 -17 12
b:talk	-14 6 7
b:talk by	-15 17 -1
b:talk in	4 -9 1
b:talk on	-12 13 0
b:talk will	0 -8 9
b:talk with	-7 7 0
b:talked	28 -27 0
b:talked on	12 -12 0
b:tariff	-7 -8 14
b:tariff talk	-14 -3 16
b:team	-7 10 -2
b:telephone	13 -6 -12
b:tell	-9 13 -3
b:tell a	-14 10 3
b:that is	6 -11 3
b:the <name>	-10 2 8
b:the <organisation>	-10 5 5
b:the <person>	-5 10 -5
b:the <quality>	2 -8 4
b:the <seat>	-6 9 -3
b:the deal	10 -10 0
b:the eve	-11 14 -4
b:the first	10 -16 1
b:the fourth	11 0 -9
b:the meet	11 -5 -8
b:the party	-8 8 0
b:the same	16 -13 -3
b:the second	-11 0 10
b:the summit	10 -8 0
b:the talk	9 -24 13
b:the telephone	14 -14 0
b:the truce	12 -7 -4
b:their	-14 6 7
b:their <office>	8 -14 6
b:their president	-13 15 0
b:them	-3 9 -4
b:there	2 2 -11
b:there 's	-12 12 0
b:they	8 -9 0
b:they are	0 -8 7
b:they did	14 -14 0
b:they'll	-13 15 0
b:thi	5 -14 7
b:third	5 -12 6
b:three	-7 12 -6
b:tiktok	12 -7 -3
b:time	15 -23 3
b:time in	-10 0 10
b:to	-5 16 -22
b:to <seat>	12 -12 0
b:to it	11 -10 0
b:to meet	-14 19 -3
b:to prepare	-12 15 -1
b:to talk	-14 15 0
b:to the	24 -21 -3
b:to visit	-8 10 0
b:travel	-10 12 0
b:travel to	-10 12 0
b:truce	18 -15 -4
b:under	8 -8 0
b:under the	12 -10 0
b:until	-11 14 -3
b:up a	-14 16 -1
b:up in	-7 -2 9
b:visit	-8 4 4
b:visit to	10 -16 5
b:visited	13 -11 0
b:was	28 -12 -28
b:was in	3 2 -9
b:was to	-11 12 0
b:way	-16 2 11
b:we	-14 15 0
b:week	14 -9 -2
b:week in	8 -8 0
b:were in	11 -5 -3
b:were to	-20 19 0
b:what the	-8 1 5
b:when	-5 11 -10
b:when <person>	-6 10 -2
b:whether	16 -14 -1
b:which the	-10 0 8
b:who is	2 -9 5
b:will	-15 4 13
b:will be	4 -6 3
b:will meet	-18 21 -4
b:will sign	11 -11 0
b:with	6 2 -17
b:with <person>	14 -5 -9
b:with the	12 -9 0
b:would	-40 35 3
b:you	11 -4 -10
b:—	7 -10 0
c0=end	-2 9 -9
c0=propose	-18 15 2
c0=say	6 4 -21
c1=agree	13 -8 -7
c1=down	7 -10 3
c1=end	0 5 -11
c1=impose	7 1 -16
c1=propose	-21 21 0
c1=say	3 7 -19
c2=begin	3 -12 9
c2=impose	-14 15 0
c2=say	1 5 -14
c2=stay	13 -10 -4
c2=suspend	10 -6 -2
c2=up	-4 -7 13
city	15 -16 0
count=1	-11 8 3
count=2	2 -9 3
count=3	30 -11 -30
count=4	-24 4 20
ct0=agree past	-1 8 -13
ct0=agree past-passive	7 -5 0
ct0=agree present	8 -13 2
ct0=bear future	0 5 -14
ct0=bear modal	-5 10 -8
ct0=bear past	22 -36 5
ct0=bear perfect	-9 4 3
ct0=begin past	4 -10 5
ct0=begin perfect	10 0 -11
ct0=begin present	-23 17 3
ct0=down present	-10 7 1
ct0=impose modal	-21 10 10
ct0=impose past-passive	8 -4 -3
ct0=impose perfect	-11 14 -2
ct0=impose perfect-passive	11 -10 0
ct0=impose present	11 -4 -9
ct0=impose present-passive	-15 11 2
ct0=propose past-passive	14 -11 -3
ct0=propose perfect	-17 18 0
ct0=propose present	-9 -4 15
ct0=propose present-passive	-13 21 -8
ct0=say past	0 6 -12
ct0=say present	16 -12 -4
ct0=stay future	-9 14 -6
ct0=stay future-passive	-15 16 0
ct0=stay past	20 -25 1
ct0=stay perfect	9 -12 0
ct0=stay present	-4 -5 10
ct0=suspend perfect	8 -7 0
ct0=target past	-9 0 12
ct0=up past	12 -9 -1
ct1=agree infinitive	-8 9 0
ct1=agree participle-passive	21 -16 -4
ct1=agree past	2 3 -12
ct1=agree past-passive	8 -6 0
ct1=agree present	7 -12 2
ct1=bear future	0 5 -14
ct1=bear infinitive	-8 11 -2
ct1=bear modal	-5 10 -8
ct1=bear participle-passive	16 -8 -13
ct1=bear past	26 -42 5
ct1=bear perfect	-9 4 3
ct1=begin future	-7 13 -7
ct1=begin past	4 -12 7
ct1=begin perfect	10 0 -11
ct1=begin present	-17 11 4
ct1=impose infinitive	-5 10 -5
ct1=impose modal	-21 9 10
ct1=impose participle-passive	18 -13 -6
ct1=impose past-passive	8 -4 -3
ct1=impose perfect	-9 12 -2
ct1=impose perfect-passive	11 -10 0
ct1=impose present	11 -4 -9
ct1=impose present-passive	-15 11 2
ct1=propose infinitive	-12 17 -3
ct1=propose past-passive	14 -11 -3
ct1=propose perfect	-17 18 0
ct1=propose present	-7 -7 15
ct1=propose present-passive	-13 21 -8
ct1=say present	10 -7 -2
ct1=stay future	-11 15 -4
ct1=stay future-passive	-15 16 0
ct1=stay participle-passive	10 -8 0
ct1=stay past	19 -24 2
ct1=stay perfect	9 -12 0
ct1=stay present	-6 -5 11
ct1=suspend perfect	8 -7 0
ct1=target past	-12 0 13
ct1=up future	-7 9 0
ct1=up past	12 -9 -1
ct2=agree past	1 -9 3
ct2=bear present	-24 8 8
ct2=begin future	9 -8 0
ct2=begin modal	-10 11 0
ct2=begin past	11 -4 -6
ct2=down infinitive	-10 10 0
ct2=down past	19 -13 -8
ct2=down present	-15 11 3
ct2=end present	8 -1 -9
ct2=impose infinitive	-13 11 0
ct2=impose modal	-12 4 6
ct2=impose past	10 -9 -1
ct2=impose pluperfect	-15 5 10
ct2=impose present	-13 11 0
ct2=propose infinitive	-17 6 9
ct2=propose past	12 -2 -14
ct2=propose present	0 -13 12
ct2=stay infinitive	3 -11 5
ct2=stay present	13 0 -20
ct2=up past	-14 5 9
dateline	8 -16 1
day-l	6 -1 -10
day=l1	1 4 -10
day=l2	12 0 -24
day=l3	-9 3 7
day=l4	6 -8 0
day=r3	5 0 -9
day=r4	13 -19 7
days=1	6 7 -25
days=2	-11 -4 18
days=4	-13 9 2
f:!	-12 13 0
f:"	-16 5 14
f:;	-24 4 23
f:<agent>	13 -21 1
f:<day-ahead>	-4 -7 12
f:<day-gone>	14 -25 11
f:<day-today>	-19 15 6
f:<duty>	-9 4 6
f:<gate>	-7 2 4
f:<goods-amount>	18 -17 0
f:<goods>	-9 -5 18
f:<level-noun>	-25 21 4
f:<level>	-20 23 -4
f:<money>	13 -21 10
f:<month-ahead>	0 5 -12
f:<month-gone>	-22 7 14
f:<name>	33 -19 -20
f:<not>	24 -14 -19
f:<number>	17 -29 8
f:<office>	-23 25 0
f:<person>	3 -15 14
f:<points>	-6 10 -6
f:<seat>	-25 15 12
f:<sender>	9 0 -10
f:<span>	13 -14 1
f:<v-agree>	14 -21 9
f:<v-bear>	0 11 -23
f:<v-begin>	-1 -5 8
f:<v-buy>	12 -10 0
f:<v-deny>	-7 12 -5
f:<v-end>	-7 -3 15
f:<v-impose>	18 -15 -3
f:<v-propose>	-11 -4 19
f:<v-say>	-5 15 -18
f:<v-sell>	10 0 -21
f:<v-stay>	-4 7 -3
f:<v-suspend>	-1 10 -14
f:<v-target>	-15 7 10
f:?	15 -10 -5
f:a	1 -10 10
f:according	11 -7 -2
f:add	-24 26 -2
f:after	18 -18 0
f:afterward	10 -8 -1
f:again	10 -17 7
f:against	-12 10 0
f:agree	19 -10 -11
f:also	26 -22 -6
f:an	28 -23 -7
f:another	15 -9 -8
f:approve	23 -19 -5
f:are	-19 11 8
f:as	-6 -16 21
f:at	-21 6 18
f:autumn	-8 8 0
f:back	1 -10 8
f:be	0 7 -13
f:because	-13 2 8
f:beef	8 -11 2
f:been	-26 19 7
f:before	-17 14 3
f:begin	1 -18 13
f:book	-10 10 0
f:both	12 -12 0
f:bring	11 -10 0
f:but	-3 -8 11
f:buy	11 -9 0
f:by	1 7 -18
f:call	0 -11 9
f:capital	-19 1 17
f:carry	8 -4 -2
f:charge	4 -12 7
f:chip	10 -11 0
f:come	-3 11 -13
f:commerce	9 -10 0
f:continue	9 -10 0
f:could	-5 6 0
f:cut	9 -7 0
f:day	-22 11 12
f:deal	19 -10 -16
f:did	9 -6 -2
f:discuss	-6 13 -7
f:do	-5 10 -6
f:down	-13 0 15
f:drop	-7 0 7
f:duty	2 2 -8
f:each	-1 6 -7
f:early	-14 16 -1
f:earth	9 -3 -6
f:effect	12 -9 -1
f:end	14 -8 -9
f:energy	10 -6 -2
f:enter	0 -11 7
f:expect	-16 18 0
f:expire	-29 -4 31
f:export	14 -8 -6
f:extend	15 -8 -7
f:extra	-11 14 -2
f:face	-7 10 -2
f:fall	-8 8 0
f:farm	-10 13 -3
f:figure	-19 16 3
f:finance	-8 -1 9
f:first	-22 18 2
f:for	5 1 -10
f:forced	-7 9 0
f:forty	14 -9 -4
f:four	-3 10 -8
f:free	0 -9 9
f:from	5 6 -21
f:geneva	15 -10 -3
f:georgia	-6 -5 10
f:get	-24 20 2
f:go	-4 -3 8
f:good	-11 10 1
f:government	16 -13 -2
f:had	11 -2 -13
f:hand	0 -12 11
f:has	-13 0 18
f:he	-8 5 4
f:hold	-5 12 -8
f:home	19 -12 -10
f:hour	7 -6 0
f:house	11 -10 0
f:how	9 -9 0
f:i	-10 0 11
f:if	-26 22 2
f:increase	9 -6 -1
f:introduce	-3 -4 8
f:investment	-12 -5 16
f:is	-1 -9 13
f:it'll	11 -10 0
f:its	-4 9 -6
f:itself	9 -9 0
f:joint	12 -10 -1
f:keep	0 5 -13
f:know	-18 15 0
f:kuala	10 -9 0
f:last	-24 21 3
f:lasted	10 -9 0
f:lead	-4 11 -7
f:leave	10 -14 1
f:led	19 -10 -11
f:let	-6 9 -1
f:levy	-11 -1 12
f:licence	-8 7 0
f:like	-10 0 9
f:likely	-8 9 0
f:look	12 -5 -5
f:lumpur	10 -9 0
f:maize	-13 14 -1
f:meet	15 -1 -23
f:middle	-13 10 2
f:minister	27 -37 5
f:ministry	11 -10 0
f:minute	23 -18 -6
f:more	7 -12 4
f:morning	15 -11 -3
f:most	7 -14 4
f:mr	21 -13 -12
f:much	12 -16 2
f:negotiation	-8 -1 10
f:neither	12 -11 0
f:new	-8 3 4
f:next	12 -2 -13
f:night	12 -4 -8
f:no	13 -1 -21
f:nobody	2 -10 6
f:not	19 -15 -5
f:nothing	12 -6 -11
f:nut	-15 -8 19
f:offer	8 -12 1
f:one	-13 21 -9
f:other	-28 37 -12
f:our	24 -13 -18
f:out	16 -13 -2
f:over	-1 9 -13
f:own	9 0 -14
f:pact	-4 -10 16
f:paper	17 -14 -4
f:part	14 -22 3
f:parted	-11 12 0
f:party	-6 8 0
f:point	10 -4 -5
f:pork	-10 0 11
f:port	-15 14 0
f:prepare	-13 15 0
f:press	12 -13 0
f:prolonged	7 0 -8
f:promise	16 -14 -1
f:put	-13 18 -8
f:quarrel	-11 13 0
f:rare	9 -4 -6
f:rate	-20 24 -7
f:reciprocal	-7 -3 10
f:renewed	-10 0 9
f:reporter	-15 11 3
f:result	13 -11 -2
f:return	18 -13 -5
f:right	-15 8 7
f:round	12 -12 0
f:same	10 -15 3
f:season	10 -9 0
f:secretary	9 -2 -6
f:see	-11 8 3
f:session	-8 11 -2
f:seventh	9 -14 3
f:shake	6 -8 0
f:short	9 -7 0
f:should	19 -16 -2
f:side	19 -15 -5
f:sign	1 -19 20
f:signature	11 -6 -5
f:sit	-5 -13 19
f:sleep	-10 11 0
f:spoke	11 -6 -3
f:state	14 -9 -3
f:statement	12 -10 -1
f:step	11 -1 -10
f:still	4 3 -13
f:subject	-12 6 5
f:summer	-10 0 10
f:suspend	12 -11 0
f:suspension	0 -11 7
f:table	-16 0 17
f:take	7 4 -20
f:talk	-6 17 -12
f:talked	17 -18 0
f:talking	-3 -8 11
f:tea	7 -14 5
f:team	-11 5 4
f:telephone	-11 0 11
f:text	19 -16 -3
f:than	4 -9 2
f:that	7 -4 -5
f:the	-7 12 -8
f:their	-12 -1 16
f:them	14 -7 -10
f:there	4 9 -23
f:these	9 -7 0
f:they	8 8 -24
f:thi	-8 -31 35
f:thing	-9 4 4
f:those	3 -18 12
f:to	-7 12 -7
f:too	8 -19 7
f:trade	9 0 -12
f:transcript	21 -12 -12
f:travel	-19 19 0
f:treaty	-11 13 -1
f:truce	12 -27 9
f:two	11 -16 3
f:under	-2 11 -13
f:until	13 -18 2
f:very	-10 11 0
f:visit	-5 -5 12
f:warn	12 -11 0
f:was	32 -29 -8
f:we	24 -23 -1
f:were	5 -15 9
f:wheat	-8 11 -3
f:where	7 -12 4
f:who	-4 12 -9
f:whose	-8 10 0
f:will	-12 25 -27
f:with	-4 15 -17
f:worth	5 -21 15
f:would	-7 15 -11
f:yarn	9 -4 -3
f:year	-21 10 9
f:yet	-11 12 0
f:zero	18 -15 -4
f:—	4 -10 2
first-of-paragraph	-5 0 7
has-gerund	4 2 -11
has-infinitive	-8 8 -1
has-modal	-30 16 14
has-participle	31 -12 -41
has-past	41 -36 -14
has-present	-24 16 8
headline	-16 1 16
heads=2	7 6 -26
how=calendar	7 0 -15
how=relative	-24 10 16
how=weekday	28 -19 -13
kind=word	-1 11 -22
l1=:	-8 10 -2
l1=<person>	10 -12 1
l1=<v-end>	11 -6 -3
l1=<v-impose>	16 -9 -8
l1=after	6 -15 3
l1=by	5 0 -15
l1=end	11 -7 -2
l1=for	-7 8 0
l1=his	-11 13 0
l1=is	11 -10 0
l1=last	-11 11 0
l1=leave	20 -15 -5
l1=of	10 -17 6
l1=on	9 -2 -9
l1=should	-6 9 -2
l1=since	10 -2 -5
l1=that	0 9 -15
l1=with	-8 13 -7
l2='	14 -9 -4
l2=<day-ahead>	-19 29 -17
l2=<day-gone>	13 -10 -4
l2=<day-today>	9 -10 0
l2=<gate>	13 -19 0
l2=<goods>	-7 4 3
l2=<level>	1 5 -9
l2=<name>	-4 11 -6
l2=<not>	11 -17 6
l2=<number>	-18 -6 24
l2=<office>	13 -1 -15
l2=<organisation>	-9 5 2
l2=<person>	13 -15 1
l2=<seat>	10 3 -31
l2=<span>	12 0 -20
l2=<v-agree>	7 0 -11
l2=<v-bear>	14 -11 -1
l2=<v-impose>	-13 13 0
l2=<v-propose>	3 -23 18
l2=<v-return>	6 -12 5
l2=<v-say>	11 -5 -6
l2=<v-sell>	10 -8 0
l2=<v-stay>	-16 10 3
l2=<v-target>	-16 16 0
l2=<v-up>	26 -19 -12
l2=a	-11 9 2
l2=after	11 -9 0
l2=and	13 -2 -19
l2=at	-18 12 2
l2=back	33 -23 -16
l2=by	-8 12 -5
l2=conference	5 -14 4
l2=continue	-8 14 -7
l2=day	-13 -2 17
l2=done	14 -11 -2
l2=due	0 11 -8
l2=expect	-8 12 -4
l2=flew	0 -9 8
l2=go	24 -18 -11
l2=has	-11 12 0
l2=hold	-7 10 -2
l2=home	11 -4 -7
l2=hotel	-14 0 14
l2=hour	10 -6 -3
l2=is	0 12 -17
l2=it	-10 2 8
l2=land	-14 11 2
l2=leave	-18 18 0
l2=meet	16 -13 -2
l2=negotiate	10 -11 0
l2=new	11 -3 -7
l2=night	0 -8 3
l2=note	12 -3 -8
l2=of	7 -9 0
l2=off	-4 10 -5
l2=on	0 -10 11
l2=one	19 -16 -2
l2=open	-14 4 8
l2=return	11 -6 -3
l2=round	0 14 -24
l2=speak	-10 11 0
l2=spoke	18 -13 -4
l2=summit	4 -12 4
l2=table	0 -14 12
l2=telephone	-9 13 -3
l2=that	12 -11 0
l2=travel	-7 8 0
l2=up	-11 0 9
l2=was	10 -2 -10
l2=were	10 -5 -3
l2=what	-12 13 0
l3='	-10 15 -6
l3=:	-6 14 -11
l3=<agent>	-2 9 -7
l3=<begin>	12 1 -21
l3=<day-ahead>	-15 18 -3
l3=<day-gone>	23 -20 -3
l3=<duty>	-4 -10 12
l3=<level>	7 -11 3
l3=<month-gone>	16 -14 0
l3=<name>	2 -18 11
l3=<not>	12 -9 -1
l3=<office>	6 4 -20
l3=<quality>	11 0 -19
l3=<span>	-9 -1 13
l3=<v-down>	5 -13 8
l3=<v-impose>	-16 10 7
l3=<v-propose>	-19 22 -4
l3=<v-say>	8 -11 0
l3=a	0 9 -17
l3=according	11 -10 0
l3=after	2 2 -12
l3=another	-5 8 -2
l3=are	-17 -5 20
l3=as	14 -15 0
l3=at	-15 5 8
l3=been	7 -14 4
l3=before	9 -8 0
l3=bring	-6 -7 12
l3=come	9 -8 0
l3=delegation	-8 13 -4
l3=first	10 -7 0
l3=following	9 -9 0
l3=for	1 8 -14
l3=fourth	13 -9 -2
l3=go	-14 0 12
l3=good	-9 -11 16
l3=had	12 -21 5
l3=has	-12 13 0
l3=have	-11 5 7
l3=he	2 5 -12
l3=his	-13 16 -3
l3=in	11 -10 0
l3=is	0 6 -6
l3=it	-6 16 -16
l3=next	-25 21 0
l3=no	9 -3 -3
l3=of	14 -2 -13
l3=on	2 -9 9
l3=once	9 -8 0
l3=our	0 6 -12
l3=own	-9 10 0
l3=past	-9 3 5
l3=press	4 -12 3
l3=receive	0 -13 11
l3=second	-3 -8 11
l3=see	-9 11 -1
l3=side	15 -17 1
l3=sign	-13 3 7
l3=spoke	8 -6 0
l3=state	4 -12 6
l3=talk	-9 -3 14
l3=tariff	-3 -9 11
l3=the	-11 7 6
l3=their	8 -3 -5
l3=they	21 -14 -9
l3=time	9 -5 -6
l3=to	-6 18 -18
l3=trade	5 3 -9
l3=twice	8 -8 0
l3=was	17 -12 -5
l3=were	9 -5 -2
l3=what	-8 11 -4
l3=will	-32 11 14
l3=with	1 4 -11
l3=would	-17 3 11
l3=—	12 -6 -4
l4='	9 -5 -2
l4=,	19 -12 -11
l4=:	-16 8 8
l4=;	14 -8 -8
l4=<agent>	-11 7 1
l4=<begin>	0 8 -10
l4=<day-today>	-3 -9 11
l4=<goods>	17 -24 1
l4=<level-noun>	11 -6 -5
l4=<month-gone>	17 -13 -5
l4=<person>	-7 -1 10
l4=<seat>	-12 6 4
l4=<span>	8 -13 0
l4=<v-begin>	-15 4 10
l4=<v-impose>	3 4 -24
l4=<v-say>	-12 18 -7
l4=<v-stay>	1 2 -9
l4=a	-12 0 14
l4=agree	10 -9 0
l4=all	8 -6 -1
l4=an	-12 14 -1
l4=and	9 -2 -10
l4=are	-2 -7 9
l4=at	-13 10 2
l4=be	-10 11 0
l4=day	11 -1 -9
l4=did	8 -7 0
l4=first	17 -12 -4
l4=for	-7 13 -7
l4=fourth	-25 28 -5
l4=from	-4 13 -12
l4=has	23 -19 -5
l4=have	-10 2 5
l4=he	7 -14 7
l4=i	-13 14 0
l4=in	23 -12 -18
l4=is	0 -9 7
l4=joint	15 -8 -7
l4=last	11 -9 0
l4=meet	0 8 -12
l4=next	-7 9 0
l4=of	-11 10 2
l4=on	-11 -5 20
l4=our	12 -6 -6
l4=place	-10 10 0
l4=round	-2 11 -11
l4=say	-15 19 -4
l4=second	12 -8 -1
l4=side	-12 6 3
l4=sign	-5 7 -1
l4=since	11 -9 -3
l4=sit	-6 10 -4
l4=so	-8 12 -3
l4=summit	-10 3 6
l4=talk	-18 11 4
l4=that	-18 0 20
l4=the	12 -3 -13
l4=their	-4 -3 8
l4=there	15 -12 -2
l4=they	-15 2 11
l4=thi	11 -10 0
l4=to	-14 16 0
l4=trade	-10 2 7
l4=truce	11 -5 -5
l4=two	9 -11 2
l4=what	2 -9 6
l4=which	9 -7 0
l4=who	-19 13 5
l4=with	24 -20 -5
l4=would	6 -12 6
l4=—	12 0 -12
l=, and	-6 -3 10
l=, the	-8 9 0
l=<begin> if	-9 10 0
l=<begin> the	10 -13 2
l=<day-ahead> ,	-8 10 0
l=<day-ahead> in	-10 20 -11
l=<day-today> in	8 -2 -4
l=<office> in	4 1 -10
l=<organisation> ,	-7 14 -15
l=<person> ,	17 -15 0
l=<person> in	-10 0 11
l=<person> leave	12 -10 0
l=<person> to	-10 11 0
l=<seat> ,	21 -10 -14
l=<span> in	16 -4 -14
l=after a	8 -7 0
l=and <person>	-6 9 0
l=and the	-8 10 0
l=back from	9 -6 -1
l=come from	3 4 -13
l=continue in	-8 14 -7
l=day in	0 -10 10
l=done at	11 -8 -2
l=due in	0 10 -8
l=flew to	6 -9 0
l=hold in	-8 11 -1
l=home from	11 -4 -7
l=hotel in	-15 0 15
l=is in	-8 16 -10
l=it in	-14 8 5
l=land in	-14 11 2
l=leave for	-21 21 0
l=meet at	20 -15 -7
l=night in	0 -8 3
l=of the	18 -16 0
l=on the	15 -26 6
l=one in	10 -8 0
l=open in	-14 4 8
l=resume in	-2 -6 9
l=round in	2 7 -16
l=say in	9 -7 0
l=sign in	8 -5 -1
l=speak by	-8 8 0
l=spoke by	15 -12 -3
l=summit in	3 -11 4
l=table in	0 -15 12
l=talk by	-7 9 0
l=talk in	11 -12 -3
l=that the	10 -8 -2
l=the phone	-9 9 0
l=time in	-10 0 10
l=to visit	-8 9 0
l=travel to	-7 8 0
l=up in	-8 -1 10
l=visit to	13 -16 1
l=was in	3 2 -9
l=were in	11 -5 -3
lead="	13 -4 -15
lead=(	-7 -1 9
lead=-	-2 12 -11
lead=;	14 -9 -6
lead=a	0 13 -22
lead=after	15 -20 0
lead=and	-12 14 0
lead=at	-2 -13 12
lead=beijing	1 5 -18
lead=belgrade	-16 -4 19
lead=busan	15 -11 -2
lead=but	-13 13 0
lead=china	18 -13 -6
lead=donald	12 -10 -1
lead=done	11 -8 -1
lead=from	-17 17 0
lead=geneva	4 1 -10
lead=he	3 -17 17
lead=his	11 -5 -6
lead=if	-12 11 0
lead=it	0 9 -12
lead=kuala	33 -13 -26
lead=london	8 -5 -1
lead=madrid	8 -11 0
lead=minister	16 -5 -10
lead=ministers	-10 11 0
lead=mr	9 -12 1
lead=new	0 8 -14
lead=no	13 -10 -2
lead=of	10 -8 -1
lead=on	-18 25 -11
lead=our	11 -8 -2
lead=paris	12 0 -11
lead=port	4 -8 1
lead=presidents	1 -15 9
lead=should	-14 3 6
lead=stockholm	5 -13 1
lead=talks	-11 10 0
lead=the	14 0 -21
lead=their	-12 -9 18
lead=then	11 -7 -2
lead=they	-15 25 -14
lead=thursday	13 -9 -2
lead=trade	-16 14 0
lead=treasury	-25 23 0
lead=trump	14 -14 0
lead=two	14 -10 -3
lead=ulaanbaatar	-9 13 -4
lead=us	-4 -10 13
lead=washington	-16 27 -26
lead=we	-9 14 -6
lead=when	-5 10 -8
lead=xi	-5 -7 12
lead=—	7 -9 0
left:coming	-25 38 -27
left:ended	39 -25 -27
left:experts	-4 10 -9
left:m=arrive	7 -17 10
left:m=arrives	-9 17 -9
left:m=came	3 2 -12
left:m=conference	0 -15 11
left:m=delegation	-16 17 -1
left:m=due	5 4 -13
left:m=expected	10 -6 -4
left:m=flies	-7 13 -5
left:m=go	-13 4 8
left:m=host	10 -3 -6
left:m=landed	-12 4 8
left:m=meetings	14 -11 -2
left:m=met	26 -23 -6
left:m=negotiated	7 -2 -3
left:m=round	2 5 -11
left:m=rounds	25 -19 -6
left:m=sat	15 -29 6
left:m=sit	-8 3 2
left:m=spent	13 -8 -5
left:m=summit	-11 -5 18
left:m=talk	-33 29 4
left:m=talked	26 -24 0
left:m=talks	3 -12 7
left:m=there	14 -5 -15
left:m=visited	9 -8 0
left:m=where	17 -16 0
left:running	-1 -36 29
left:summit	7 -13 6
left:sure	7 -13 5
left:wished	-18 14 2
lll=, was in	-10 12 0
lll=<begin> <begin> if	-9 10 0
lll=<begin> <begin> the	10 -13 2
lll=<begin> <organisation> ,	-11 16 -7
lll=<begin> <person> leave	12 -10 0
lll=<begin> <seat> ,	29 -20 -11
lll=<begin> done at	8 -5 -1
lll=<day-ahead> , in	-27 28 -1
lll=<name> , in	-7 -4 11
lll=<office> meet in	12 -7 -5
lll=<person> is to	11 -11 0
lll=<person> land in	-10 2 6
lll=<person> meet in	11 -7 -5
lll=a meet in	-9 5 2
lll=according to the	11 -10 0
lll=and <person> in	12 -3 -9
lll=be hold in	-18 19 0
lll=meet , in	10 -8 -2
lll=meet <person> in	-11 0 8
lll=of <day-gone> in	10 -9 0
lll=our <office> in	0 8 -9
lll=receive <person> in	0 -12 12
lll=second day in	-8 -1 11
lll=sign it in	-15 15 0
lll=sit down in	-10 2 7
lll=state visit to	2 -11 7
lll=talk in the	-6 -5 10
lll=tariff talk in	-10 -5 14
lll=the <organisation> in	-15 7 8
lll=the table in	-12 -6 17
lll=the talk in	10 -14 0
lll=will meet in	-14 16 0
loud	-16 19 -1
lr=, :	-19 20 0
lr=, <end>	20 -19 -3
lr=, time	-10 11 0
lr=, —	6 -15 4
lr=: ,	-13 23 -18
lr=<begin> ,	5 -15 3
lr=<begin> .	4 -11 4
lr=<begin> —	-12 20 -13
lr=<person> with	11 -10 0
lr=a between	-13 14 0
lr=a with	-9 9 0
lr=and .	18 -15 -2
lr=at ,	-2 -10 11
lr=at .	-9 12 0
lr=at on	14 -7 -7
lr=for <end>	-7 -3 10
lr=from .	0 -15 10
lr=from <end>	1 6 -13
lr=from with	-9 11 -2
lr=in "	-15 6 3
lr=in ,	-9 14 -5
lr=in .	3 5 -14
lr=in ;	-9 13 -7
lr=in <day-ahead>	-6 23 -24
lr=in <day-today>	0 -14 11
lr=in <end>	-1 -15 13
lr=in and	6 -16 7
lr=in as	13 -1 -11
lr=in at	-6 9 -2
lr=in by	13 -17 3
lr=in had	10 -4 -5
lr=in has	0 -14 11
lr=in in	-2 12 -19
lr=in is	14 -9 -5
lr=in last	16 -7 -9
lr=in on	-6 9 -2
lr=in since	-7 -1 9
lr=in thi	-3 -10 14
lr=in with	10 -12 0
lr=in would	-8 10 0
lr=in —	-4 -18 19
lr=leave with	12 -9 -1
lr=of ,	-14 6 5
lr=of .	8 -19 11
lr=on ,	6 -10 1
lr=on .	-12 19 -11
lr=on that	9 -8 0
lr=say had	-14 15 0
lr=the .	8 -13 3
lr=the of	-13 13 0
lr=the on	-6 9 -2
lr=the summit	8 -7 0
lr=to in	-10 11 0
lr=to to	-8 12 -2
lr=visit in	-10 11 0
lr=will in	14 -14 0
lr=with in	-8 9 0
name=Abuja	9 -14 4
name=Accra	-22 9 13
name=Addis Ababa	-9 -9 17
name=Alexandria	-2 9 -8
name=Ankara	-22 40 -23
name=Astana	20 -17 -1
name=Asunción	-12 16 -4
name=Auckland	-6 8 -1
name=Bandung	-12 0 10
name=Bangkok	-5 10 -4
name=Batumi	-1 -9 9
name=Beijing	-17 29 -20
name=Beijing of CN-NL	-7 -6 12
name=Beijing of CN-US	-18 34 -31
name=Belgrade	-18 -15 28
name=Bogotá	-18 13 5
name=Bridgetown	18 -9 -11
name=Brussels	19 -15 -5
name=Busan	24 -13 -16
name=Busan of CN-US	40 -23 -28
name=Cairns	0 -11 11
name=Chittagong	16 -13 -2
name=Chișinău	11 -9 0
name=Colombo	23 -14 -20
name=Copenhagen	-5 9 -3
name=Da Nang	21 -17 -7
name=Davao	-7 12 -4
name=Delhi	-14 17 -3
name=Djibouti	8 -14 1
name=Entebbe	18 -16 -4
name=Gaborone	-10 -10 18
name=Galway	-10 11 0
name=Gdańsk	-5 -3 9
name=Geneva	14 -7 -10
name=Geneva of CN-US	35 -28 -11
name=Geneva of GB-US	-14 9 4
name=Gothenburg	-10 -5 13
name=Graz	4 1 -9
name=Guayaquil	13 -6 -6
name=Gyumri	2 -15 11
name=Halifax	-2 -7 9
name=Hanoi	-5 14 -12
name=Incheon	-18 -2 20
name=Istanbul	-9 11 -2
name=Izmir	-11 12 0
name=Jakarta	7 0 -10
name=Jeju	-10 11 0
name=Kampala	-3 14 -8
name=Kingston	-19 7 13
name=Kochi	-12 12 0
name=Kuala Lumpur	21 -12 -8
name=Kuala Lumpur of CN-US	20 -10 -8
name=Kuala Lumpur of MY-US	13 -9 -2
name=Lagos	-17 5 11
name=Lima	-25 9 15
name=London	10 -12 0
name=London of CN-US	21 -48 7
name=Lusaka	-10 13 -5
name=Madrid	27 -21 -7
name=Madrid of CN-US	29 -26 -3
name=Malé	7 -12 3
name=Manila	28 -22 -9
name=Maputo	-20 12 9
name=Nadi	15 -9 -7
name=Nairobi	-24 14 10
name=New Delhi	5 0 -9
name=New Delhi of IN-US	12 -10 0
name=New York	-6 -6 14
name=New York of CN-US	-12 0 12
name=Nicosia	-5 -12 16
name=Osaka	17 -13 -3
name=Ottawa	-13 4 8
name=Paris	40 -18 -30
name=Paris of CN-US	38 -18 -26
name=Perth	-9 5 1
name=Phuket	-11 9 0
name=Pokhara	-14 6 5
name=Porto	-14 -2 17
name=Quito	-6 -1 9
name=Rabat	-8 -26 29
name=Rome	-10 12 0
name=Samarkand	8 0 -10
name=Santiago	10 -4 -8
name=Seoul of CN-US	-9 1 7
name=Singapore	14 0 -13
name=Stockholm	9 -33 16
name=Stockholm of CN-US	16 -28 3
name=Stockholm of EU-US	-16 -10 21
name=Sucre	-11 -2 14
name=Tashkent	4 1 -12
name=Tokyo	-21 4 17
name=Trieste	-16 22 -8
name=Tromsø	-9 15 -7
name=Tunis	-1 9 -9
name=Turnberry	20 -13 -9
name=Turnberry of EU-US	20 -13 -9
name=Valencia	-12 4 7
name=Warsaw	21 -13 -12
name=Washington of CH-US	44 -41 -5
name=Washington of CN-RU	-16 24 -14
name=Washington of CN-US	-39 33 8
name=Washington of JP-US	37 -31 -10
name=Washington of KR-US	-35 38 -5
name=Wellington	20 -15 -6
name=Windhoek	15 -12 -1
nc2=agree	17 -9 -14
nc2=bear	15 -4 -21
nc2=begin	-10 12 -2
nc2=down	17 -19 0
nc2=end	-14 8 4
nc2=impose	11 -2 -14
nc2=say	-16 5 12
nc2=suspend	12 -8 -4
nct2=bear future	15 -14 0
nct2=bear present	-11 14 -2
nct2=begin future	-5 9 -3
nct2=begin modal	0 11 -12
nct2=begin past	5 -25 13
nct2=begin present	-4 10 -6
nct2=down present	12 -11 0
nct2=end present	-16 8 6
nct2=impose infinitive	-9 6 0
nct2=impose past-passive	14 -13 0
nct2=impose perfect	-23 19 1
nct2=impose present	15 -12 -2
nct2=propose past	-3 6 -2
nct2=propose present	-10 1 6
nct2=say past	-19 10 9
nct2=say perfect	8 -15 5
nct2=stay future	13 -13 0
nct2=stay past	2 4 -16
nct2=stay present	-17 5 12
nct2=up modal	-7 8 0
nct2=up past	15 -19 0
next:coming	-15 4 16
next:ended	18 -17 -4
next:heads=1	3 -1 -2
next:heads=2	16 -3 -23
next:running	-39 1 46
next:summit	-9 12 -2
next:sure	-3 -12 18
next:wished	-3 11 -11
next=and	3 7 -23
next=that	14 -24 6
next=which	-12 10 1
next=—	-16 5 11
nhas-infinitive	-4 9 -5
nhas-modal	11 -1 -15
nhas-participle	-11 8 2
nhas-perfect	-14 5 8
nt2=gerund	-9 11 0
nt2=infinitive	-12 12 0
nt2=modal	11 0 -19
nt2=past-passive	17 -11 -9
nt2=perfect	-6 -4 12
nt2=present	-8 4 3
nv2=add	-16 4 9
nv2=ask	13 -24 10
nv2=be	-15 11 2
nv2=begin	-8 17 -12
nv2=come	3 -9 4
nv2=end	0 -15 13
nv2=expect	-9 13 -2
nv2=expire	-8 12 -3
nv2=fix	-12 13 0
nv2=have	13 -6 -7
nv2=keep	10 -11 0
nv2=other	8 -5 -2
nv2=plan	-10 12 -1
nv2=say	-9 -2 12
nv2=take	-9 14 -6
nv2=tell	-15 9 3
nv2=want	-9 10 0
nvt2=add past	-16 4 9
nvt2=be past	0 8 -14
nvt2=be present	-10 0 11
nvt2=begin present	-7 20 -17
nvt2=end present	-7 -3 10
nvt2=expect present	-9 13 -2
nvt2=go present	-4 -5 9
nvt2=have present	12 -6 -6
nvt2=meet future	10 -9 0
nvt2=meet present	-11 12 0
nvt2=other present	13 -14 0
nvt2=put present	13 -8 -4
nvt2=say past	-11 8 2
nvt2=say perfect	0 -11 9
nvt2=tell past	-8 0 6
o:act=be	-8 8 0
o:act=meet	-10 0 6
o:calls	-4 -3 10
o:carried=deal	8 -7 0
o:carried=none	6 -14 6
o:carried=procedure far	-10 14 -5
o:coming	-109 106 -9
o:ended	52 -60 0
o:experts	-27 13 11
o:experts-near	-48 20 29
o:l=,	28 -14 -22
o:l=;	8 0 -16
o:l=<begin>	-7 -9 15
o:l=<name>	0 -9 4
o:l=<office>	-33 32 0
o:l=<organisation>	14 -2 -23
o:l=a	11 -31 18
o:l=after	22 -31 2
o:l=and	4 -13 8
o:l=at	3 -14 7
o:l=from	44 -76 20
o:l=if	-18 5 11
o:l=leave	56 -44 -25
o:l=of	25 -33 5
o:l=on	-12 -4 16
o:l=that	18 -6 -27
o:l=the	34 -25 -16
o:l=to	-42 48 -14
o:l=visit	-41 38 2
o:l=visited	15 -13 0
o:l=was	16 -9 -6
o:l=what	0 10 -19
o:l=which	-2 9 -9
o:l=with	-21 29 -12
o:l=—	20 -9 -14
o:leads=	9 -2 -12
o:left=none right=none	5 3 -14
o:m=arrive	0 -15 15
o:m=arrives	-20 28 -13
o:m=bargain	-12 14 0
o:m=broke up	-7 10 -1
o:m=came	40 -23 -31
o:m=come	-8 -8 21
o:m=comes	-11 20 -13
o:m=conference	-11 -19 25
o:m=consultations	28 -19 -12
o:m=delegation	-17 0 16
o:m=delegations	16 -23 0
o:m=due	-4 25 -29
o:m=ended	21 5 -37
o:m=expected	-14 25 -22
o:m=flew	11 -17 4
o:m=flies	-21 28 -11
o:m=fly	-10 14 -5
o:m=go	-4 -14 22
o:m=goes	14 -10 -7
o:m=handshake	15 -3 -12
o:m=here	-2 9 -9
o:m=invitation	-29 33 -6
o:m=invited	-9 13 -3
o:m=landed	-9 -1 13
o:m=lands	0 9 -7
o:m=meet	-46 49 -9
o:m=meets	-28 11 11
o:m=met	82 -63 -41
o:m=negotiated	18 -13 -6
o:m=negotiating	10 -13 0
o:m=negotiations	0 -9 5
o:m=negotiator	4 -14 8
o:m=negotiators	-27 -2 27
o:m=parted	19 -9 -10
o:m=receive	-8 9 0
o:m=received	5 -10 4
o:m=receives	-13 11 0
o:m=round	10 1 -17
o:m=rounds	19 -16 -4
o:m=sat	14 -44 15
o:m=saw each other	10 -9 0
o:m=session	2 6 -14
o:m=settled	25 -20 -5
o:m=shook hands	13 -6 -6
o:m=signed	45 -27 -37
o:m=sit	-15 1 11
o:m=sitting	-7 -12 18
o:m=spent	25 -19 -8
o:m=summit	11 -7 -3
o:m=table	15 -32 14
o:m=talk	-9 3 6
o:m=talked	17 -15 0
o:m=talks	-12 -20 32
o:m=time	-14 7 7
o:m=to see	-25 28 -2
o:m=travel	-22 25 -6
o:m=visit	-16 32 -33
o:m=visited	14 -12 0
o:m=visits	-11 2 9
o:m=went	18 -22 3
o:meet on ahead	-12 14 0
o:meets	-6 -4 11
o:no verb  gone	23 -16 -10
o:no verb on ahead	-26 27 0
o:no verb on gone	40 -38 -3
o:r="	-4 -15 21
o:r='s	-4 -5 11
o:r=,	6 -17 7
o:r=.	17 -3 -21
o:r=/	-11 5 6
o:r=:	-17 7 11
o:r=;	-20 33 -24
o:r=<day-ahead>	-30 49 -39
o:r=<day-gone>	3 -17 9
o:r=<day-today>	-9 -23 29
o:r=<end>	10 -44 29
o:r=?	6 0 -12
o:r=a	16 -12 -5
o:r=again	16 -10 -8
o:r=and	41 -43 -4
o:r=are	8 1 -13
o:r=as	19 -2 -17
o:r=at	-10 17 -11
o:r=before	0 9 -15
o:r=broke	-7 9 -1
o:r=by	22 -24 0
o:r=call	17 -22 0
o:r=come	19 -12 -8
o:r=fact	10 -8 0
o:r=fail	-28 17 7
o:r=for	-25 19 4
o:r=from	4 11 -32
o:r=go	0 -12 9
o:r=has	-4 -2 8
o:r=have	1 5 -9
o:r=in	13 12 -77
o:r=is	-2 9 -8
o:r=it	15 -8 -7
o:r=last	35 -22 -21
o:r=later	-15 15 0
o:r=next	-17 27 -17
o:r=on	1 23 -36
o:r=say	7 0 -15
o:r=since	-27 3 23
o:r=summit	13 -5 -10
o:r=talk	26 -23 -1
o:r=the	14 -13 0
o:r=thi	-4 -33 34
o:r=time	-17 14 2
o:r=to	-8 -5 15
o:r=truce	15 -10 -4
o:r=was	21 -24 0
o:r=will	48 -43 -15
o:r=with	19 -7 -15
o:r=would	-19 0 20
o:r=—	-26 0 27
o:right=none on	9 -1 -13
o:running	-40 -37 65
o:say on gone	3 -11 4
o:subject=duties	-4 8 -5
o:subject=duties far carried on gone	15 -14 0
o:subject=duties far no verb ahead	-9 10 0
o:subject=duties far no verb gone	18 -17 0
o:subject=meeting far no verb ahead	-13 14 0
o:subject=meeting far no verb gone	17 -12 -3
o:subject=meeting no verb ahead	-23 24 0
o:subject=meeting no verb gone	32 -29 -5
o:subject=meeting on ahead	-12 13 0
o:subject=meeting on gone	14 -11 -1
o:subject=none	0 -14 11
o:subject=none  gone	17 -13 -4
o:subject=none carried	0 4 -12
o:subject=none carried on ahead	-6 8 0
o:subject=none no verb	0 -14 11
o:subject=none no verb 	17 -13 -4
o:subject=none no verb gone	6 -23 11
o:summit	-9 24 -21
o:summit-near	-2 15 -21
o:topic=deal	13 -11 -1
o:topic=deal gone	22 -21 0
o:topic=duties	4 1 -13
o:topic=duties ahead	-14 18 -4
o:topic=duties far ahead	-10 10 0
o:topic=duties far gone	15 -12 -1
o:topic=duties far on gone	9 -8 0
o:topic=duties gone	18 -13 -7
o:topic=duties on gone	13 -12 0
o:topic=meeting ahead	-40 33 2
o:topic=meeting far ahead	-14 15 0
o:topic=meeting far gone	26 -21 -6
o:topic=meeting far on	14 -12 0
o:topic=meeting far on gone	15 -14 0
o:topic=meeting gone	25 -27 0
o:topic=meeting meet	-10 0 6
o:topic=meeting on	-2 11 -12
o:topic=meeting on ahead	-28 32 -5
o:topic=meeting on gone	27 -22 -4
o:topic=none	-3 -3 8
o:topic=none ahead	-14 15 0
o:topic=none gone	5 -16 8
o:topic=none no verb	0 -14 11
o:topic=none on	-10 11 0
o:topic=none on ahead	-11 12 0
o:topic=truce	-2 -14 13
o:topic=truce gone	-2 -14 13
pair: both	9 -12 0
pair: n=0	15 -11 -2
pair: n=1	-8 14 -6
pair: n=3	15 -10 -6
pair: n=5	22 -17 -5
pair: not-both	2 10 -18
pair:both n=0	5 5 -35
pair:both n=2	5 -6 0
pair:both n=3	-12 13 0
pair:city 	7 5 -16
pair:city coming	11 -12 1
pair:city day-none	15 -2 -18
pair:city day=l3	4 0 -9
pair:city day=r0	1 -8 6
pair:city day=r1	-8 -7 16
pair:city day=r3	13 -9 0
pair:city day=r4	-2 -8 11
pair:city ended	2 -16 7
pair:city n=1	14 -17 2
pair:city n=2	-14 11 4
pair:city n=4	13 -5 -6
pair:city no-word	6 -12 5
pair:city prev:sure	-13 16 -3
pair:city running	-7 -4 11
pair:coming both	6 6 -22
pair:coming n=0	-61 51 4
pair:coming n=1	17 -15 0
pair:coming n=2	23 -12 -14
pair:coming+ended+running n=1	1 -9 5
pair:coming+running both	-5 -4 10
pair:coming+running n=1	-4 -8 12
pair:day 	11 -10 -3
pair:day both	19 -21 0
pair:day coming	-24 21 0
pair:day day-none	-7 13 -13
pair:day day=r4	15 -9 -5
pair:day ended	13 -23 3
pair:day n=2	10 -17 3
pair:day part:sure	-17 5 9
pair:day prev:sure	11 -6 -5
pair:day-none 	12 -13 2
pair:day-none coming	-10 10 0
pair:day-none coming+ended+running	6 -8 0
pair:day-none n=3	20 -9 -14
pair:day-none n=4	14 -6 -12
pair:day-none not-both	3 7 -16
pair:day-none prev:sure	9 -6 -5
pair:day-none running	11 14 -27
pair:day=l0 n=1	-15 6 7
pair:day=l0 sent:sure	-10 11 0
pair:day=l1 	-12 19 -11
pair:day=l1 both	7 2 -15
pair:day=l1 coming	19 -15 -5
pair:day=l1 coming+running	-1 -4 7
pair:day=l1 n=2	1 4 -14
pair:day=l1 no-word	17 -18 1
pair:day=l1 prev:sure	-12 18 -6
pair:day=l1 sent:sure	-4 10 -6
pair:day=l2 	-6 13 -14
pair:day=l2 both	-3 8 -10
pair:day=l2 coming	17 -13 -7
pair:day=l2 n=1	6 1 -14
pair:day=l2 n=2	15 -10 -5
pair:day=l2 no-word	12 -7 -6
pair:day=l2 not-both	17 -9 -14
pair:day=l2 part:sure	11 -3 -13
pair:day=l3 	-24 18 8
pair:day=l3 both	0 -6 8
pair:day=l3 ended	1 -12 6
pair:day=l3 ended+running	11 -1 -9
pair:day=l3 n=0	-9 10 0
pair:day=l3 n=1	-26 9 19
pair:day=l3 n=2	23 -15 -13
pair:day=l3 no-word	-8 13 -5
pair:day=l3 not-both	-11 12 0
pair:day=l4 coming	7 -11 3
pair:day=l4 n=3	13 -8 -5
pair:day=l4 no-word	3 -12 8
pair:day=l4 not-both	6 -16 9
pair:day=l4 part:sure	20 -14 -7
pair:day=l4 prev:sure	-9 10 0
pair:day=l4 sent:sure	-13 12 0
pair:day=r0 coming	-18 17 -1
pair:day=r0 n=0	8 -3 -4
pair:day=r0 n=1	11 0 -14
pair:day=r0 n=2	-17 8 10
pair:day=r0 n=3	-1 -9 8
pair:day=r0 no-word	2 7 -11
pair:day=r0 not-both	3 2 -9
pair:day=r0 part:sure	-4 -6 11
pair:day=r1 	7 0 -12
pair:day=r1 coming	-10 10 -1
pair:day=r1 ended+running	-9 -8 16
pair:day=r1 n=0	-11 17 -11
pair:day=r1 n=1	-6 -4 10
pair:day=r1 n=2	12 -6 -9
pair:day=r1 n=4	-12 0 13
pair:day=r1 no-word	-18 -2 25
pair:day=r1 not-both	-13 6 8
pair:day=r1 part:sure	2 7 -15
pair:day=r1 running	-15 -3 17
pair:day=r1 sent:sure	9 -9 0
pair:day=r2 n=1	15 -15 -1
pair:day=r2 n=2	-15 10 3
pair:day=r2 n=3	-19 19 0
pair:day=r2 no-word	5 12 -33
pair:day=r2 part:sure	-11 -8 22
pair:day=r3 both	4 6 -22
pair:day=r3 ended	-9 11 -1
pair:day=r3 n=3	18 -15 -3
pair:day=r3 no-word	4 -8 4
pair:day=r3 part:sure	-11 16 -9
pair:day=r3 sent:sure	19 -6 -18
pair:day=r4 n=0	14 -13 0
pair:day=r4 n=1	8 -18 8
pair:day=r4 n=3	-8 12 -3
pair:day=r4 not-both	9 -23 13
pair:day=r4 part:sure	12 -10 -1
pair:ended both	6 12 -35
pair:ended n=0	23 -20 -3
pair:ended not-both	7 -22 14
pair:ended+running both	-8 0 7
pair:ended+running n=1	0 -13 8
pair:ended+running not-both	11 -10 -3
pair:l=<begin> coming	14 -12 -1
pair:l=<begin> day	9 -2 -12
pair:l=<begin> day-none	-7 11 -4
pair:l=<begin> day=r2	7 -12 0
pair:l=<begin> day=r3	14 -12 -1
pair:l=<begin> day=r4	-3 10 -8
pair:l=<begin> ended	-15 9 6
pair:l=<begin> n=0	16 -8 -11
pair:l=<begin> n=1	7 -7 0
pair:l=<begin> n=2	-9 23 -16
pair:l=<begin> no-word	-10 15 -4
pair:l=<begin> part:sure	8 0 -13
pair:l=<begin> prev:sure	4 -12 3
pair:l=<begin> running	-13 12 0
pair:l=<begin> seat-other	-9 7 2
pair:l=<begin> seat-side	-2 16 -21
pair:l=<begin> word	11 -8 -1
pair:l=a day=r1	1 -9 7
pair:l=a day=r3	-10 11 0
pair:l=a ended	0 -9 7
pair:l=a no-word	-7 0 10
pair:l=a not-both	0 -9 12
pair:l=a seat-side	12 -17 5
pair:l=a sent:sure	10 -9 0
pair:l=after day-none	4 -12 3
pair:l=after ended	6 -14 3
pair:l=after n=1	16 -11 -3
pair:l=after no-word	1 -12 5
pair:l=after not-both	8 -20 4
pair:l=and both	-12 11 1
pair:l=and day-none	19 -16 -2
pair:l=and no-word	-9 2 5
pair:l=and not-both	25 -24 0
pair:l=and seat-home	-17 2 12
pair:l=and sent:sure	15 -11 -2
pair:l=and unknown	20 -16 -5
pair:l=as 	6 1 -12
pair:l=as n=1	11 -5 -5
pair:l=at day=r1	11 -3 -9
pair:l=at no-word	-12 8 4
pair:l=at part:sure	17 -14 -4
pair:l=at seat-home	10 -6 -1
pair:l=by n=0	10 -6 -6
pair:l=by part:sure	13 -11 -1
pair:l=by word	5 0 -15
pair:l=conference, day=r0	10 -5 -4
pair:l=for 	-20 20 0
pair:l=for coming	11 -8 -1
pair:l=for day-none	-11 13 0
pair:l=for n=1	-20 27 -13
pair:l=for n=2	11 -18 7
pair:l=for not-both	-18 15 1
pair:l=for part:sure	-9 12 -3
pair:l=for seat-home	-8 9 0
pair:l=for unknown	-7 13 -6
pair:l=from 	3 -12 7
pair:l=from day	-8 10 0
pair:l=from day-none	-6 -2 11
pair:l=from day=r3	12 -1 -10
pair:l=from n=1	4 -16 9
pair:l=from no-word	9 -10 0
pair:l=from prev:sure	-10 9 0
pair:l=from seat-side	-11 0 11
pair:l=from sent:sure	0 -10 8
pair:l=from unknown	11 -8 -4
pair:l=if not-both	-11 3 4
pair:l=in both	-15 -2 19
pair:l=in coming+running	-4 -3 8
pair:l=in day-none	14 -14 -2
pair:l=in day=l1	-15 21 -8
pair:l=in day=l3	-5 13 -6
pair:l=in day=l4	-15 16 -1
pair:l=in day=l5	-11 5 4
pair:l=in day=r2	-15 2 12
pair:l=in day=r3	9 -13 3
pair:l=in day=r4	-5 -11 16
pair:l=in ended	17 -3 -15
pair:l=in ended+running	0 -14 7
pair:l=in n=0	-9 14 -6
pair:l=in n=1	-7 -4 13
pair:l=in n=3	9 -1 -7
pair:l=in no-word	7 -11 3
pair:l=in not-both	0 8 -12
pair:l=in prev:sure	-31 22 10
pair:l=in seat-other	16 -7 -7
pair:l=in word	-17 23 -8
pair:l=is 	12 -5 -9
pair:l=is day-none	14 -9 -7
pair:l=is n=1	11 -12 0
pair:l=last ended	-11 11 0
pair:l=last word	-11 11 0
pair:l=leaves 	11 -9 0
pair:l=leaves both	11 -9 0
pair:l=leaves day-none	11 -9 0
pair:l=leaves no-word	11 -9 0
pair:l=of day=r3	3 -13 9
pair:l=of n=1	-12 -1 15
pair:l=of n=2	8 -5 -2
pair:l=of no-word	0 -10 12
pair:l=of part:sure	-11 8 2
pair:l=of sent:sure	10 -4 -5
pair:l=of word	-11 9 0
pair:l=on both	13 -10 -2
pair:l=on coming	-12 17 -4
pair:l=on day	12 -2 -15
pair:l=on ended	12 -10 0
pair:l=on n=0	0 6 -13
pair:l=should day-none	-6 9 -2
pair:l=since ended+running	9 -2 -5
pair:l=telephone word	11 -9 0
pair:l=that both	-16 19 -3
pair:l=that day-none	-1 9 -14
pair:l=that n=1	4 0 -11
pair:l=that no-word	4 1 -14
pair:l=that not-both	13 -7 -10
pair:l=that seat-home	-5 9 -4
pair:l=the city	5 -12 4
pair:l=the day=l1	11 -13 0
pair:l=the day=l3	6 -9 1
pair:l=the day=r0	-1 -10 10
pair:l=the day=r1	-10 16 -10
pair:l=the day=r2	-3 9 -10
pair:l=the ended+running	9 0 -7
pair:l=the n=1	13 -7 -10
pair:l=the part:sure	-13 11 1
pair:l=the prev:sure	13 -10 -2
pair:l=the seat-home	6 0 -10
pair:l=the seat-side	-7 11 -8
pair:l=the sent:sure	-9 3 3
pair:l=the unknown	12 -10 0
pair:l=the word	-3 -4 12
pair:l=to 	12 -23 12
pair:l=to both	19 -2 -37
pair:l=to coming	-6 9 -3
pair:l=to day-none	-10 6 4
pair:l=to day=l2	-7 10 -3
pair:l=to day=l3	-6 -4 12
pair:l=to day=l4	22 -19 -3
pair:l=to day=r0	-13 21 -10
pair:l=to day=r1	6 -15 7
pair:l=to day=r2	14 -9 -6
pair:l=to day=r3	-9 13 -4
pair:l=to ended	-13 14 0
pair:l=to n=0	-7 10 -1
pair:l=to n=1	-11 1 11
pair:l=to n=4	9 -8 0
pair:l=to not-both	-18 0 21
pair:l=to seat-home	12 -12 0
pair:l=to seat-other	-4 -4 10
pair:l=to seat-side	-15 15 0
pair:l=to sent:sure	-1 8 -9
pair:l=to unknown	9 -5 -4
pair:l=visit both	-11 12 0
pair:l=visit n=1	-9 10 0
pair:l=visit part:sure	-12 14 0
pair:l=what day-none	7 -3 -4
pair:l=will coming	10 -8 -1
pair:l=will n=0	-8 11 0
pair:l=will n=1	11 -9 0
pair:l=with 	4 0 -12
pair:l=with n=1	-5 13 -15
pair:l=with no-word	-20 21 -1
pair:l=with not-both	-12 15 -4
pair:l=with part:sure	16 -12 -5
pair:l=with seat-home	-10 17 -8
pair:l=would 	-12 13 0
pair:l=would both	-11 14 -1
pair:l=would day-none	-12 13 0
pair:l=— day-none	4 2 -10
pair:l=— day=r0	-6 2 2
pair:l=— n=1	7 0 -10
pair:l=— no-word	16 0 -20
pair:l=— unknown	-5 3 0
pair:no-word both	14 -5 -14
pair:no-word coming	22 -14 -11
pair:no-word coming+running	-10 13 -2
pair:no-word ended	-17 8 12
pair:no-word n=0	13 -5 -14
pair:no-word running	6 3 -13
pair:not-both n=2	-1 6 -8
pair:not-both n=3	40 -28 -20
pair:not-both n=4	3 -13 7
pair:not-both n=5	18 -15 -3
pair:part:sure 	2 4 -10
pair:part:sure coming+running	-5 -9 13
pair:part:sure ended	11 0 -14
pair:part:sure n=0	-29 25 3
pair:part:sure n=1	14 -12 -4
pair:part:sure running	-3 -8 10
pair:prev:sure both	-14 2 12
pair:prev:sure coming	-12 18 -7
pair:prev:sure ended	23 -19 -3
pair:prev:sure ended+running	0 6 -10
pair:prev:sure n=2	3 0 -9
pair:prev:sure n=3	-11 13 0
pair:prev:sure not-both	3 8 -20
pair:running n=0	19 -7 -12
pair:running n=2	-8 0 7
pair:seat-home both	-12 6 6
pair:seat-home day=l1	-3 9 -8
pair:seat-home day=l2	-19 21 -2
pair:seat-home day=r1	4 -14 12
pair:seat-home day=r4	10 -15 3
pair:seat-home n=2	1 4 -10
pair:seat-home no-word	-9 18 -12
pair:seat-home not-both	-2 5 -7
pair:seat-home part:sure	8 -7 -1
pair:seat-home prev:sure	-13 -1 16
pair:seat-other both	-2 -10 10
pair:seat-other coming	0 -10 10
pair:seat-other day-none	7 -18 10
pair:seat-other day=l1	10 -9 0
pair:seat-other day=l3	-10 0 11
pair:seat-other n=2	18 -20 -2
pair:seat-other n=3	-18 -1 20
pair:seat-other n=4	10 -2 -6
pair:seat-other no-word	-9 -3 15
pair:seat-other prev:sure	8 -18 3
pair:seat-side 	7 -2 -9
pair:seat-side both	-11 23 -19
pair:seat-side coming	14 -8 -6
pair:seat-side day=l1	-5 -5 12
pair:seat-side day=l2	22 -19 -3
pair:seat-side day=l3	-21 26 -9
pair:seat-side day=l4	-5 10 -9
pair:seat-side day=r0	13 -5 -10
pair:seat-side day=r4	-1 8 -8
pair:seat-side ended	-22 24 0
pair:seat-side ended+running	-10 9 1
pair:seat-side n=2	-19 16 3
pair:seat-side n=3	7 4 -20
pair:seat-side no-word	-7 12 -7
pair:seat-side part:sure	5 -13 6
pair:seat-side prev:sure	-1 7 -9
pair:seat-side running	-13 13 0
pair:seat-side sent:sure	-3 12 -9
pair:sent:sure both	8 2 -14
pair:sent:sure coming	-18 11 3
pair:sent:sure ended	17 -10 -8
pair:sent:sure n=3	12 -10 -3
pair:unknown 	2 5 -11
pair:unknown both	20 -29 2
pair:unknown day=l2	8 -4 -3
pair:unknown day=l4	10 -15 3
pair:unknown day=r2	-14 0 14
pair:unknown day=r3	19 -18 0
pair:unknown ended	19 -17 -2
pair:unknown ended+running	0 -10 6
pair:unknown n=3	26 -9 -21
pair:unknown n=4	-5 -15 17
pair:unknown no-word	5 -13 7
pair:unknown part:sure	6 3 -12
pair:unknown running	12 -24 5
pair:word 	-5 7 0
pair:word both	5 7 -30
pair:word coming	1 4 -11
pair:word day-none	-13 8 7
pair:word day=l1	11 -9 0
pair:word day=r0	7 -1 -8
pair:word day=r1	2 9 -26
pair:word day=r3	-21 27 -12
pair:word ended	5 0 -15
pair:word ended+running	11 -9 0
pair:word n=0	-8 12 -6
pair:word n=2	9 -7 -3
pair:word no-word	3 6 -17
pair:word not-both	-7 6 0
pair:word part:sure	-7 7 0
part:calls	19 -4 -25
part:ended	16 -14 -5
part:experts	-8 7 0
part:m=arrive	7 -17 10
part:m=arrives	-9 17 -9
part:m=came	10 0 -16
part:m=comes	-3 9 -5
part:m=consultations	-2 9 -7
part:m=due	6 4 -14
part:m=ended	-2 11 -10
part:m=flies	-7 13 -5
part:m=goes	15 -11 -7
part:m=guest	-9 0 10
part:m=handshake	9 -1 -7
part:m=landed	-12 4 8
part:m=lunch	13 -12 0
part:m=meeting	-12 16 -5
part:m=meets	-19 0 12
part:m=met	16 -9 -11
part:m=negotiated	9 -5 -3
part:m=negotiators	-15 10 2
part:m=receives	-17 16 0
part:m=round	-2 10 -9
part:m=rounds	14 -11 -1
part:m=sat	9 -16 2
part:m=settled	17 -13 -2
part:m=signed	5 1 -12
part:m=sit	-9 0 7
part:m=sitting	0 -8 9
part:m=spent	13 -7 -5
part:m=talk	-25 20 4
part:m=talked	29 -27 0
part:m=travel	-10 11 0
part:m=visited	13 -11 0
part:running	-3 -11 13
part:summit	6 -8 1
pc0=bear	15 -10 -7
pc0=begin	7 2 -20
pc0=down	-13 5 9
pc0=impose	-22 19 3
pc0=propose	0 -5 8
pc0=stay	8 -15 7
pc0=suspend	-2 10 -8
pc1=begin	1 9 -22
pc1=impose	-9 4 6
pct0=bear past	14 -11 -2
pct0=bear present	11 -7 -4
pct0=begin past	10 -3 -6
pct0=down present	-9 11 -1
pct0=impose future	14 -9 -6
pct0=impose modal	-19 13 7
pct0=impose perfect	-12 2 9
pct0=impose perfect-passive	-8 10 0
pct0=impose pluperfect	-18 6 12
pct0=impose present	0 5 -13
pct0=propose past	15 -13 -1
pct0=propose present	1 -11 8
pct0=stay future	-13 13 0
pct0=stay past	10 -7 0
pct1=bear past	14 -11 -2
pct1=begin past	12 -6 -6
pct1=down present	-9 11 -1
pct1=impose future	14 -9 -6
pct1=impose modal	-19 13 7
pct1=impose past-passive	20 -19 0
pct1=impose perfect	-16 4 10
pct1=impose perfect-passive	-8 10 0
pct1=impose pluperfect	-13 6 6
pct1=impose present	4 2 -12
pct1=propose past	11 -9 0
pct1=propose present	2 -14 9
pct1=stay future	-13 13 0
pct1=stay past	12 -9 0
pct1=up past	-9 9 0
people=1	-12 15 -4
people=2	20 -9 -18
people=3	-16 11 5
phas-future	8 0 -16
phas-gerund	-9 10 0
phas-pluperfect	-1 -6 9
prev:calls	3 3 -11
prev:coming	-13 32 -32
prev:ended	-16 10 8
prev:experts	-6 8 0
prev:heads=0	12 -2 -15
prev:heads=2	24 -7 -35
prev:meets	-13 -2 21
prev:running	-13 -5 25
prev:sure	-8 0 8
pt0=future	6 0 -12
pt0=past	13 -10 -4
pt0=pluperfect	-3 -3 9
pt0=present-passive	-6 8 0
pt1=future	2 2 -11
pt1=past	16 -14 -2
pt1=present-passive	-6 8 0
pv0=add	-10 11 0
pv0=be	4 -13 9
pv0=begin	-12 14 -3
pv0=have	12 -9 -2
pv0=meet	10 -5 -5
pv0=say	-12 13 0
pv0=sign	14 -13 0
pv0=sit	17 -16 0
pv0=stay	-7 11 -4
pv1=add	-10 11 0
pv1=be	5 -15 10
pv1=begin	-10 13 -2
pv1=bring	-11 11 0
pv1=have	17 -15 -2
pv1=hold	10 -8 0
pv1=meet	3 4 -17
pv1=sign	16 -15 0
pvt0=announce past	8 -7 0
pvt0=be future	-9 9 0
pvt0=have present	13 -10 -2
pvt0=other past	-7 9 -1
pvt0=say past	-18 18 0
pvt1=announce past	8 -7 0
pvt1=have present	18 -16 -2
pvt1=other past	-7 9 -1
pvt1=say past	-13 13 0
q:"	3 3 -18
q:'	-9 10 0
q:'s	-8 -11 24
q:.	4 4 -15
q:/	-13 15 0
q::	26 -26 0
q:;	0 9 -15
q:<day-ahead>	2 4 -14
q:<day-gone>	22 -16 -9
q:<day-today>	-6 -15 24
q:<level-noun>	9 -2 -7
q:<level>	-12 22 -17
q:<money>	-15 12 3
q:<month-ahead>	8 -1 -11
q:<month-gone>	23 -21 -3
q:<name>	-18 20 -3
q:<number>	5 -14 12
q:<office>	5 -9 5
q:<person>	0 6 -12
q:<quality>	-14 -4 25
q:<seat>	-17 18 -1
q:<v-agree>	18 -15 -4
q:<v-bear>	16 -5 -20
q:<v-begin>	1 5 -15
q:<v-buy>	-6 -8 16
q:<v-end>	0 -12 14
q:<v-say>	-13 10 4
q:<v-sell>	-10 9 0
q:<v-suspend>	16 -5 -15
q:<v-up>	-2 12 -22
q:?	0 12 -30
q:a	0 4 -8
q:about	11 -8 -3
q:account	16 -15 -1
q:after	-4 9 -8
q:again	-13 19 -8
q:against	-9 9 0
q:all	-13 18 -8
q:also	10 -6 -3
q:aluminium	-9 0 10
q:an	-9 4 4
q:and	13 -14 1
q:announcement	-8 9 0
q:answer	3 -13 8
q:are	-6 15 -14
q:arrived	0 -19 18
q:as	1 2 -10
q:ask	-23 26 -4
q:at	7 -12 5
q:been	10 -3 -11
q:between	2 -23 19
q:both	6 -7 0
q:call	0 4 -10
q:car	2 -9 7
q:carry	10 -9 0
q:change	-11 13 0
q:chip	8 -13 1
q:colleague	-11 16 -7
q:come	-9 11 -2
q:company	9 -9 0
q:confirm	19 -18 0
q:could	-2 -7 13
q:country	-23 17 8
q:delegation	9 -17 8
q:dispute	14 -13 0
q:don't	10 -8 0
q:down	20 -16 -8
q:eighth	-9 4 3
q:end	21 -32 11
q:expert	-10 11 0
q:export	-15 9 5
q:extend	4 -12 7
q:extension	-10 1 6
q:fail	13 -11 -1
q:far	16 -14 0
q:finished	15 -15 0
q:first	12 -23 7
q:for	1 10 -22
q:free	-10 12 0
q:further	16 -14 0
q:given	-13 16 -4
q:go	19 -14 -9
q:good	14 -18 1
q:hall	17 -16 0
q:have	9 0 -20
q:he	-7 17 -22
q:her	-3 9 -6
q:here	12 -11 0
q:his	-20 19 0
q:how	16 -14 0
q:i	11 -1 -14
q:if	1 2 -11
q:in	16 -4 -21
q:is	-25 14 12
q:it	18 -5 -29
q:keep	9 -3 -6
q:know	-10 10 0
q:leader	9 -7 -1
q:leave	-6 12 -9
q:led	-7 0 9
q:let	-11 13 0
q:levy	-12 -2 14
q:licence	-10 13 -1
q:look	14 -13 0
q:me	11 -10 0
q:meet	7 0 -10
q:meeting	13 -9 -2
q:morning	8 -13 2
q:mr	6 -13 9
q:must	-7 8 0
q:neither	-1 -10 13
q:next	-38 43 -11
q:not	-4 10 -11
q:nothing	14 -8 -7
q:off	-26 27 -1
q:offer	-11 8 1
q:older	-12 12 0
q:on	-6 11 -12
q:over	-15 2 10
q:page	-4 -5 9
q:paper	10 -6 -2
q:pause	9 -7 0
q:pay	4 0 -12
q:permanent	-11 11 0
q:plan	4 -18 12
q:plant	-7 0 9
q:promise	11 -9 0
q:put	10 -7 -2
q:raise	-12 16 -5
q:rang	12 -11 0
q:rate	0 12 -14
q:ready	-2 -7 9
q:receive	3 -10 2
q:reciprocal	-6 8 -1
q:renewed	9 -8 0
q:rice	-15 16 0
q:round	14 -10 -4
q:same	-1 13 -12
q:second	12 -6 -7
q:see	0 5 -8
q:session	-9 9 0
q:she	8 -4 -3
q:should	15 -13 0
q:side	2 -7 3
q:sign	13 -3 -15
q:signature	-14 18 -5
q:since	10 -21 10
q:so	35 -36 4
q:soybean	-8 9 0
q:speak	-6 9 -1
q:state	-16 17 0
q:step	-8 9 0
q:stop	-16 6 9
q:subject	-12 6 4
q:such	-12 13 0
q:summit	-8 9 0
q:talk	-3 -13 17
q:talking	12 -18 0
q:telephone	9 -5 -2
q:television	15 -15 0
q:than	1 -11 8
q:thank	9 -9 0
q:the	9 -16 11
q:their	9 -20 10
q:them	25 -22 -3
q:then	12 -11 -1
q:there	-19 21 -3
q:third	-9 4 5
q:three	3 2 -11
q:through	-7 10 -2
q:to	1 -8 9
q:trade	-6 15 -13
q:truce	6 -16 11
q:two	-5 0 8
q:under	23 -20 -1
q:use	-14 3 7
q:very	-10 11 0
q:want	10 -16 6
q:warn	-11 6 3
q:we	27 -20 -11
q:what	7 0 -16
q:when	-15 4 9
q:which	11 -9 -2
q:who	14 -17 3
q:will	0 10 -24
q:with	14 -18 2
q:word	-10 13 -3
q:would	8 0 -14
q:year	-10 1 8
q:yes	8 -6 0
qt=future	0 7 -11
qt=modal	-13 4 13
qt=past	2 10 -25
qt=perfect	0 2 -7
qt=pluperfect	0 5 -15
quoted	3 8 -21
r1="	-1 -7 10
r1='s	12 -11 -2
r1=:	-14 11 1
r1=;	-9 15 -10
r1=<day-ahead>	-10 28 -26
r1=<day-gone>	-12 1 10
r1=<day-today>	-10 -5 14
r1=<name>	-10 12 0
r1=<not>	10 -8 0
r1=<seat>	18 -17 0
r1=<v-bear>	0 8 -15
r1=<v-begin>	2 -13 9
r1=<v-end>	3 3 -13
r1=<v-impose>	-9 3 6
r1=<v-propose>	8 -10 0
r1=<v-say>	-3 7 -8
r1=<v-stay>	24 -15 -12
r1=<v-up>	10 -14 2
r1=and	28 -29 -2
r1=at	-6 13 -11
r1=by	12 -10 -3
r1=call	0 -8 9
r1=fail	-12 5 3
r1=from	13 -4 -9
r1=in	-3 16 -36
r1=is	-1 7 -7
r1=last	19 -8 -13
r1=later	-12 14 0
r1=next	-5 11 -6
r1=of	-26 28 -2
r1=on	0 8 -13
r1=since	-12 0 10
r1=take	-11 -2 13
r1=talk	23 -15 -6
r1=that	10 -12 0
r1=the	-7 0 8
r1=thi	-2 -9 12
r1=to	-16 10 5
r1=until	10 -13 1
r1=was	5 -10 3
r1=we	11 -7 -2
r1=will	17 -12 -7
r1=with	5 3 -17
r1=would	-24 16 8
r1=—	-14 0 12
r2="	21 -18 -3
r2='s	-9 10 0
r2=,	10 5 -24
r2=<day-ahead>	-32 39 -17
r2=<day-gone>	25 -22 -6
r2=<day-today>	12 -22 2
r2=<goods>	12 0 -19
r2=<month-ahead>	-23 30 -10
r2=<month-gone>	26 -17 -18
r2=<name>	18 -4 -18
r2=<office>	-15 12 0
r2=<organisation>	-8 12 -4
r2=<quality>	18 -4 -12
r2=<seat>	-2 10 -17
r2=<span>	-19 26 -10
r2=<v-agree>	10 -4 -4
r2=<v-bear>	8 -3 -7
r2=<v-down>	11 -3 -8
r2=<v-impose>	18 -12 -8
r2=<v-propose>	10 -4 -6
r2=<v-say>	8 -15 6
r2=<v-stay>	-14 10 1
r2=<v-up>	0 -9 7
r2=a	-15 5 9
r2=an	-10 3 6
r2=as	-23 21 0
r2=be	-14 16 0
r2=both	12 -8 -3
r2=end	6 -11 0
r2=for	-21 25 0
r2=friday	14 0 -16
r2=from	3 1 -9
r2=his	-15 18 -3
r2=if	-12 12 0
r2=in	-5 16 -22
r2=is	0 -10 9
r2=it	-11 11 0
r2=its	16 -11 -5
r2=late	10 -10 0
r2=no	-9 0 10
r2=nothing	-4 8 -4
r2=on	13 -3 -14
r2=sunday	3 2 -9
r2=tariff	-8 5 2
r2=tell	0 -13 12
r2=that	10 -3 -9
r2=the	-12 18 -9
r2=their	-11 -6 16
r2=thi	-11 -5 16
r2=to	19 -9 -16
r2=two	13 -9 -2
r2=until	10 -15 5
r2=was	10 -16 3
r2=what	0 7 -9
r2=will	15 -19 3
r2=with	-9 1 9
r2=would	13 -12 0
r3='s	13 -7 -7
r3=)	13 -12 0
r3=-	-16 15 1
r3=.	8 3 -20
r3=;	22 -20 0
r3=<agent>	1 9 -21
r3=<day-ahead>	-17 14 1
r3=<day-gone>	30 -19 -23
r3=<day-today>	-12 -12 24
r3=<end>	-4 7 -4
r3=<goods>	10 -10 0
r3=<level>	-6 -7 12
r3=<month-gone>	13 -10 -1
r3=<name>	2 -15 11
r3=<not>	8 -3 -6
r3=<number>	-14 16 0
r3=<office>	-13 7 6
r3=<organisation>	-14 3 11
r3=<span>	14 -6 -8
r3=<v-agree>	-18 7 11
r3=<v-impose>	-11 5 6
r3=<v-propose>	12 -3 -11
r3=<v-return>	-10 6 3
r3=and	-6 15 -10
r3=at	9 -15 5
r3=be	5 -11 4
r3=by	9 -5 -3
r3=colleague	9 -9 0
r3=duty	-8 9 0
r3=for	-15 19 -1
r3=had	14 -12 0
r3=he	8 -10 0
r3=hour	10 -7 0
r3=is	-12 18 -10
r3=it	9 -5 -5
r3=its	-6 11 -6
r3=night	-10 12 -2
r3=of	9 0 -15
r3=on	11 -24 12
r3=one	-17 12 4
r3=tariff	17 -15 -1
r3=that	-19 14 3
r3=was	-14 19 -7
r3=where	-9 10 0
r3=will	-11 5 4
r3=with	9 -5 -7
r3=without	9 -6 -1
r3=would	11 -9 0
r4=,	15 -10 -6
r4=.	1 -12 13
r4=<day-today>	8 -1 -8
r4=<end>	-12 14 -2
r4=<level>	15 -8 -8
r4=<not>	-3 10 -9
r4=<number>	-12 2 10
r4=<person>	1 6 -16
r4=<quality>	-21 14 5
r4=<seat>	-10 17 -12
r4=<v-down>	10 -7 -1
r4=<v-impose>	-3 11 -10
r4=<v-propose>	-17 10 8
r4=<v-say>	-2 10 -10
r4=<v-stay>	-18 13 6
r4=<v-up>	7 -9 0
r4=a	31 -20 -17
r4=and	6 -11 5
r4=as	-12 0 14
r4=between	1 -9 5
r4=but	16 -14 -2
r4=day	3 -9 3
r4=delegation	-5 -5 10
r4=duty	12 -5 -8
r4=first	-5 13 -8
r4=go	6 -11 1
r4=in	3 3 -13
r4=is	-14 11 1
r4=its	14 -19 1
r4=last	-13 11 2
r4=of	0 -10 10
r4=on	6 -10 2
r4=prepare	-10 9 0
r4=promise	-10 10 0
r4=round	-9 -2 11
r4=second	-12 14 0
r4=talk	3 5 -12
r4=that	1 -14 9
r4=the	15 -7 -12
r4=there	-10 11 0
r4=third	-7 13 -6
r4=time	9 -5 -1
r4=to	11 -13 1
r4=two	0 7 -9
r4=with	-29 21 11
r4=—	6 -11 0
r=, <day-ahead>	-6 15 -17
r=, <day-gone>	18 -6 -18
r=, <day-today>	12 -16 -2
r=, <name>	19 -24 -1
r=, <office>	-11 3 5
r=, <person>	-10 16 -8
r=, a	8 -5 -1
r=, and	-7 11 -2
r=, as	-11 5 5
r=, at	13 -12 0
r=, for	-8 13 -5
r=, he	-3 -3 8
r=, in	-11 18 -12
r=, on	1 7 -17
r=, sunday	3 2 -9
r=, the	14 -16 2
r=, was	10 -9 0
r=, with	-10 11 0
r=: the	-14 18 -6
r=: what	-5 10 -6
r=; the	-21 22 0
r=<day-ahead> ,	-8 11 -1
r=<day-ahead> .	5 0 -12
r=<day-today> .	-16 -6 20
r=<day-today> for	0 11 -10
r=<name> 's	-9 10 0
r=about the	10 -9 0
r=again .	13 -10 -3
r=and <seat>	13 -9 -2
r=and will	11 -11 0
r=at <number>	-7 9 0
r=before the	-11 13 0
r=between the	11 -9 0
r=from <day-ahead>	-4 9 -4
r=from <day-gone>	16 -11 -2
r=had been	10 -6 -2
r=in <month-ahead>	-20 26 -7
r=in <month-gone>	16 -9 -12
r=in <name>	-17 19 -1
r=in <number>	15 -15 0
r=in <seat>	-9 10 0
r=in the	-16 18 -1
r=last week	20 -11 -9
r=on <day-ahead>	-49 45 -9
r=on <day-gone>	16 -13 -6
r=on <day-today>	1 -17 8
r=on the	9 -6 -3
r=since <day-gone>	-7 -1 9
r=the <organisation>	-7 11 -3
r=thi week	-7 -7 13
r=to his	-13 13 0
r=with <person>	9 -7 -1
right:calls	15 -10 -8
right:ended	-1 -8 11
right:experts	4 4 -12
right:m=came	6 -12 1
right:m=delegations	-9 -7 14
right:m=due	13 -7 -5
right:m=ended	11 -8 -1
right:m=go	4 -7 0
right:m=goes	8 -12 0
right:m=handshake	11 -3 -5
right:m=meeting	0 6 -12
right:m=negotiators	-4 -7 11
right:m=sat	11 -6 -2
right:m=summit	11 -3 -8
right:m=table	-10 13 -3
right:m=there	-2 -9 14
right:m=time	-9 16 -9
right:m=visit	12 -8 -3
right:m=where	-7 1 6
right:meets	8 -21 12
right:running	-26 -1 27
right:summit	1 6 -17
right:sure	24 -13 -14
right:wished	-8 13 -7
s:'	4 5 -19
s:'s	-1 15 -25
s:)	-4 8 -3
s:*	11 -7 -3
s:,	11 1 -19
s:-	10 -14 0
s::	7 -13 5
s:<day-ahead>	-69 72 -15
s:<day-gone>	49 -43 -16
s:<day-today>	-5 -25 29
s:<gate>	15 -9 -10
s:<goods>	-19 10 13
s:<level-noun>	15 -10 -6
s:<level>	8 -13 4
s:<money>	17 -11 -9
s:<month-ahead>	-28 42 -35
s:<month-gone>	16 -6 -18
s:<month-today>	-23 18 6
s:<name>	-2 6 -7
s:<not>	11 -2 -15
s:<number>	5 -10 5
s:<organisation>	2 9 -19
s:<person>	-2 8 -10
s:<quality>	-4 -5 11
s:<seat>	3 -4 0
s:<span>	16 -12 -9
s:<v-agree>	16 -5 -16
s:<v-begin>	-14 3 11
s:<v-buy>	-3 12 -23
s:<v-impose>	13 0 -20
s:<v-propose>	-8 8 0
s:<v-return>	-14 -5 24
s:<v-sell>	-4 -2 10
s:<v-stay>	-11 17 -7
s:<v-suspend>	13 -3 -13
s:<v-target>	-12 13 0
s:<v-threaten>	9 0 -14
s:<v-up>	9 -17 7
s:?	-4 18 -29
s:about	-9 13 -6
s:accept	-18 21 -3
s:accord	0 -12 12
s:accra	-8 9 0
s:add	-10 0 10
s:affair	-2 -6 8
s:after	17 0 -29
s:afternoon	-9 -5 13
s:again	0 4 -13
s:against	0 -18 16
s:ago	20 -11 -13
s:agree	21 -4 -31
s:agreement	26 -19 -9
s:ahead	-9 15 -8
s:airport	10 -11 0
s:akazawa	-12 13 0
s:alexandria	0 8 -9
s:all	18 -7 -17
s:almaty	11 -3 -9
s:already	-7 9 -1
s:am	-10 12 0
s:among	-9 10 0
s:another	-12 9 2
s:answer	16 -19 1
s:antigua	12 -12 0
s:any	0 -9 8
s:apec	-9 10 0
s:app	14 -10 -3
s:apple	-10 0 10
s:apply	-6 10 -2
s:are	-30 -4 34
s:arrangement	13 -9 -2
s:arrived	-16 0 14
s:as	-16 8 8
s:ask	2 -11 9
s:at	-6 13 -12
s:auckland	-5 7 -1
s:back	26 -13 -21
s:ban	9 -7 0
s:banana	-9 16 -8
s:bandung	-12 0 10
s:bar	-9 15 -7
s:batumi	-1 -9 9
s:be	-20 22 -3
s:beef	10 -18 8
s:been	0 8 -13
s:before	-17 13 2
s:begin	-16 -1 17
s:behind	5 -12 3
s:being	0 5 -10
s:believe	-12 0 8
s:between	-7 9 -2
s:beyond	-9 -1 11
s:board	12 -6 -4
s:boat	7 0 -10
s:border	12 -7 -4
s:boss	-14 0 14
s:both	-10 12 -3
s:bridge	-8 11 -4
s:briefing	-3 -9 10
s:bring	-18 9 10
s:broke	34 -15 -22
s:broken	9 -5 -2
s:busan	21 -10 -18
s:business	-14 15 0
s:but	9 -2 -8
s:butter	-22 28 -10
s:by	12 -4 -13
s:cairn	0 -11 11
s:car	9 0 -10
s:cement	-8 -11 18
s:charge	-7 12 -5
s:chief	15 -3 -13
s:chittagong	21 -17 -4
s:chișinău	12 -11 0
s:city	-6 8 0
s:civilian	-8 0 9
s:close	4 -13 4
s:closer	12 -7 -3
s:coffee	7 0 -14
s:collapsed	10 -3 -5
s:colleague	4 2 -13
s:colombo	-8 10 0
s:come	0 6 -8
s:commerce	16 -12 -3
s:company	14 -12 -1
s:complete	-12 13 0
s:concern	-13 16 -3
s:conclude	-2 -15 14
s:conference	4 -13 5
s:consensu	15 -10 -4
s:continue	0 10 -10
s:control	12 -8 -3
s:conversation	7 -5 -1
s:copper	-14 11 0
s:corridor	-4 8 -4
s:cost	-14 6 7
s:cotton	17 -10 -8
s:could	-15 21 -8
s:course	-11 12 0
s:da	24 -19 -8
s:date	7 0 -14
s:day	-20 -20 35
s:deal	10 2 -19
s:decided	12 -11 0
s:decision	16 -13 -1
s:delay	0 -9 7
s:delegation	-8 -8 17
s:described	11 -10 0
s:did	24 -23 -1
s:dinner	-10 14 -5
s:discuss	11 -13 0
s:dispute	9 -11 -1
s:do	-4 9 -9
s:doe	-12 14 -2
s:done	27 -21 -8
s:door	10 -10 0
s:down	-14 -7 21
s:drop	-3 8 -5
s:dubai	10 -9 0
s:due	14 -1 -18
s:duty	0 -8 7
s:earlier	11 -9 0
s:end	22 -22 -1
s:entebbe	18 -16 -4
s:enter	1 -11 10
s:eve	-10 14 -4
s:every	18 -15 -3
s:everybody	-8 0 10
s:expect	-7 9 -2
s:expert	-25 18 1
s:expire	-20 13 6
s:extend	16 -14 -3
s:extension	0 7 -13
s:fact	11 -7 -5
s:fail	-20 7 7
s:failed	8 -2 -4
s:farm	-17 12 6
s:fee	-7 14 -10
s:few	-12 5 6
s:fifth	-9 8 0
s:first	29 -17 -20
s:fish	5 -14 6
s:five	-14 0 13
s:fix	-20 22 0
s:flew	10 -18 5
s:fly	5 0 -11
s:following	21 -18 -2
s:force	20 -16 -3
s:forced	-7 11 -5
s:foreign	-12 18 -9
s:foreseen	-7 10 -2
s:forty	13 -9 -4
s:forward	-10 11 0
s:framework	13 0 -25
s:friday	20 -5 -18
s:fruit	11 -12 0
s:gas	-11 12 0
s:gdańsk	-5 -3 9
s:general	-12 13 0
s:geneva	37 -27 -17
s:go	7 -11 1
s:good	-4 -2 9
s:gothenburg	-10 -5 13
s:government	15 -6 -12
s:grant	-17 10 7
s:graz	5 0 -9
s:great	3 -22 12
s:guayaquil	13 -6 -6
s:guest	-5 -5 10
s:gyeongju	4 0 -8
s:gyumri	3 -15 11
s:had	30 -20 -17
s:haggling	-8 -1 11
s:halifax	0 -11 9
s:hall	5 -14 5
s:hammer	10 -4 -4
s:hand	18 -10 -12
s:handshake	23 -10 -16
s:happen	-10 10 0
s:have	-12 4 8
s:he	-11 10 2
s:her	-22 25 -7
s:him	7 3 -16
s:his	9 0 -18
s:hold	5 5 -21
s:home	15 -4 -13
s:hotel	-20 3 16
s:hour	15 -14 0
s:house	15 -25 2
s:how	12 -9 -1
s:i	18 -5 -23
s:if	-25 16 6
s:import	-14 16 -1
s:impose	-9 13 -4
s:in	13 -11 -5
s:incheon	-18 0 19
s:initialled	16 -10 -6
s:into	-7 -17 25
s:investigation	-6 9 -2
s:is	-12 4 8
s:istanbul	-7 10 -2
s:it	-6 14 -13
s:it'll	-16 2 9
s:item	1 6 -10
s:its	2 -9 5
s:itself	12 -20 6
s:izmir	-12 14 0
s:jeju	-10 11 0
s:joint	29 -13 -21
s:just	14 -13 0
s:kochi	-12 12 0
s:kuala	2 -22 19
s:lago	-12 3 9
s:lake	-12 0 10
s:lancaster	7 -19 4
s:land	-14 8 5
s:lasted	13 -8 -6
s:late	17 -14 -3
s:later	-26 23 4
s:law	-6 9 -3
s:leader	4 5 -17
s:least	9 -7 -1
s:leave	27 -19 -15
s:let	-11 17 -15
s:line	0 -10 12
s:lisbon	0 -10 7
s:list	16 -6 -16
s:live	-6 -45 32
s:london	49 -31 -26
s:look	-9 -7 18
s:lower	10 -1 -12
s:lumpur	0 -21 20
s:lunch	14 -13 0
s:m	2 -15 9
s:madrid	26 -11 -15
s:man	-7 11 -3
s:manila	15 -11 -4
s:market	-4 12 -8
s:matter	8 -5 -4
s:may	-33 29 4
s:me	16 -15 0
s:medicine	2 4 -11
s:meet	5 3 -15
s:meeting	19 -16 -4
s:mention	19 -18 0
s:midnight	-10 -3 14
s:might	-12 14 0
s:minute	2 -20 12
s:monday	-16 20 -2
s:month	14 -5 -14
s:more	6 -8 2
s:morning	-20 8 12
s:most	9 -10 0
s:move	10 -3 -6
s:must	1 -11 7
s:nadi	15 -9 -7
s:name	17 -13 -4
s:nang	21 -17 -7
s:near	3 -15 9
s:need	12 -9 -2
s:needed	10 -8 0
s:negotiate	10 -17 5
s:negotiation	-9 -9 16
s:negotiator	-9 8 0
s:never	-14 15 0
s:next	-16 26 -20
s:no	-2 11 -13
s:nobody	16 -8 -9
s:noon	14 -13 0
s:note	7 0 -12
s:nothing	11 -14 3
s:now	-6 17 -13
s:number	13 -11 0
s:of	6 0 -9
s:off	14 3 -25
s:olive	-6 -3 9
s:on	-9 11 -2
s:once	12 -6 -5
s:only	-8 12 -5
s:open	-18 10 9
s:opened	-28 2 24
s:or	-1 10 -10
s:ore	17 -16 0
s:original	8 -6 0
s:osaka	18 -14 -4
s:other	-18 12 4
s:our	14 -11 -6
s:out	14 -9 -5
s:over	-29 19 13
s:p	-3 -6 10
s:paper	13 -3 -15
s:pari	13 2 -22
s:parted	13 0 -11
s:party	-7 8 0
s:past	-19 0 18
s:pay	13 -12 -2
s:peace	-12 15 -2
s:pen	-18 15 0
s:pencilled	-7 8 0
s:person	-5 9 -2
s:perth	-9 5 1
s:phone	11 -4 -16
s:phuket	-16 14 0
s:plan	-16 21 -3
s:pokhara	-14 6 5
s:porto	-13 -2 17
s:possible	11 -8 -2
s:postpone	-10 0 7
s:president	-12 15 -1
s:press	10 -6 -5
s:price	-5 -4 9
s:produced	11 -8 -1
s:prolong	-2 11 -14
s:prolongation	12 -10 0
s:propose	11 -8 -1
s:protocol	10 -5 -3
s:published	21 -14 -9
s:put	-2 14 -20
s:question	4 2 -14
s:rang	22 -21 0
s:rate	15 -21 2
s:raw	10 -8 -1
s:reach	27 -26 -3
s:ready	9 -6 0
s:reason	-23 23 0
s:recommend	14 0 -12
s:report	6 0 -10
s:reporter	-13 3 12
s:rest	-15 19 -6
s:result	16 -28 4
s:resume	-16 -16 28
s:reykjavík	14 -12 0
s:round	10 -3 -10
s:run	7 0 -8
s:ryosei	-12 13 0
s:salvador	-9 13 -3
s:samarkand	9 0 -10
s:same	2 -8 5
s:save	-11 -10 18
s:secretary	-18 9 8
s:section	-7 14 -8
s:see	-18 27 -19
s:sell	-8 11 -1
s:session	-1 6 -5
s:settle	-11 0 11
s:sfax	-9 5 2
s:sheet	14 -9 -8
s:ship	0 -15 14
s:shook	19 -13 -6
s:short	15 -12 -2
s:should	7 -12 5
s:shrimp	-2 -9 11
s:side	14 -14 -2
s:sign	10 -4 -8
s:signature	16 0 -19
s:since	7 -18 7
s:sir	0 -16 15
s:sit	-18 9 8
s:sixth	-18 20 0
s:so	-7 12 -6
s:something	19 -13 -10
s:soybean	-15 16 0
s:speak	-52 55 -11
s:spent	18 -12 -7
s:spoke	39 -35 -11
s:spoken	25 -22 -1
s:stand	12 -11 0
s:start	-12 20 -10
s:state	-7 -12 21
s:steel	-3 9 -5
s:step	7 1 -13
s:still	-6 9 -2
s:stockholm	24 -23 0
s:strike	8 -4 -3
s:sucre	-15 0 14
s:sugar	-10 0 11
s:summit	-3 -11 14
s:sunday	2 3 -10
s:surcharge	-9 10 0
s:suspend	16 -13 -1
s:suspension	13 -10 -2
s:talk	-22 17 7
s:talked	15 -11 -6
s:tangier	9 -4 -3
s:tea	15 -8 -6
s:team	-9 18 -12
s:technical	-12 14 0
s:telephone	12 -5 -11
s:telephoned	30 -28 0
s:text	15 -2 -16
s:than	17 -12 -6
s:the	0 7 -10
s:their	-1 -11 8
s:them	23 -17 -10
s:themselve	15 -10 -4
s:then	6 -5 0
s:these	18 -13 -6
s:they	2 5 -16
s:they'll	-12 14 -1
s:thi	12 -29 16
s:think	-11 11 0
s:third	-15 -6 24
s:threaten	13 -9 -2
s:three	18 -3 -20
s:through	8 -20 12
s:tiktok	1 7 -15
s:time	8 -6 -3
s:to	-3 13 -12
s:together	-11 8 3
s:too	-17 10 6
s:top	-10 13 -2
s:trade	6 -10 3
s:travel	-9 10 0
s:tromsø	-9 15 -7
s:truce	5 -13 7
s:trump	11 -2 -11
s:try	-11 4 4
s:tuesday	-21 4 15
s:turnberry	20 -13 -9
s:turned	-16 6 10
s:twenty	-11 0 13
s:twice	19 -12 -9
s:two	16 -2 -20
s:under	6 0 -10
s:understanding	9 -3 -5
s:until	10 -20 9
s:up	13 -10 -4
s:use	-11 -1 14
s:valdivia	-13 16 -1
s:valencia	-12 4 7
s:very	-17 20 0
s:vice	-11 11 0
s:video	-6 13 -12
s:view	-10 0 7
s:visit	8 -15 7
s:visited	13 -12 0
s:wait	10 -18 9
s:was	12 3 -35
s:we	-11 2 10
s:well	10 -2 -10
s:wheat	16 -10 -6
s:when	-3 15 -24
s:wherea	14 -11 -2
s:whether	9 0 -15
s:which	7 0 -13
s:who	19 -11 -12
s:wine	-3 -8 10
s:winter	-9 11 0
s:wire	8 -9 0
s:with	2 2 -9
s:without	4 4 -11
s:wool	12 0 -13
s:would	-31 27 3
s:wrapped	-3 11 -8
s:write	-10 15 -9
s:yarn	13 -10 -2
s:year	14 -12 -1
s:yes	-10 11 0
s:york	-11 2 8
s:·	6 -15 3
s:—	-11 9 3
s:•	-8 -1 10
sa:" .	2 -11 8
sa:" a	15 -14 0
sa:'s	0 13 -22
sa:'s duty	-8 17 -10
sa:'s on	-7 15 -6
sa:'s vice	-12 12 0
sa:( <number>	-10 11 0
sa:) -	-10 1 9
sa:) .	-8 16 -9
sa:,	-4 9 -7
sa:, "	8 -3 -7
sa:, <day-ahead>	-3 12 -18
sa:, <day-gone>	30 -17 -21
sa:, <day-today>	11 -6 -9
sa:, <month-gone>	14 -12 0
sa:, <name>	14 -7 -11
sa:, <number>	4 -17 4
sa:, <person>	-14 8 6
sa:, a	15 -7 -11
sa:, after	3 3 -14
sa:, and	26 -14 -17
sa:, at	15 -10 -7
sa:, both	19 -18 0
sa:, but	12 -3 -13
sa:, end	10 -9 0
sa:, for	-4 18 -19
sa:, had	0 -12 8
sa:, has	-20 20 0
sa:, he	-9 -11 23
sa:, is	-17 14 1
sa:, it	-10 11 0
sa:, not	8 -7 0
sa:, on	-11 24 -23
sa:, one	6 0 -9
sa:, our	-10 0 12
sa:, plan	-15 16 0
sa:, say	-11 15 -6
sa:, sunday	3 2 -9
sa:, tell	0 -9 7
sa:, the	12 -14 2
sa:, they	12 -10 0
sa:, to	-25 16 6
sa:, were	16 -12 -4
sa:, which	16 -10 -7
sa:, who	20 -17 -2
sa:, will	-6 9 -2
sa:, with	-27 23 3
sa:, without	11 -10 0
sa:-	-3 -6 7
sa:- <name>	-8 -16 19
sa:- the	-13 16 -2
sa:. m	-1 -7 8
sa:: <level>	13 -9 -5
sa:: <name>	-9 0 9
sa:: <person>	-15 16 0
sa:: a	10 -8 0
sa:: what	-8 14 -8
sa:; a	10 -9 0
sa:; the	-11 14 -4
sa:<day-ahead>	-22 23 -4
sa:<day-ahead> ,	1 5 -11
sa:<day-ahead> .	9 -22 16
sa:<day-ahead> ;	-12 13 0
sa:<day-ahead> and	0 9 -10
sa:<day-ahead> by	-10 11 0
sa:<day-ahead> for	-15 10 0
sa:<day-ahead> in	17 -16 0
sa:<day-gone>	12 -11 -3
sa:<day-gone> )	9 -8 0
sa:<day-gone> ,	16 -12 -5
sa:<day-gone> .	-25 31 -6
sa:<day-gone> after	16 -10 -5
sa:<day-gone> and	-1 -16 20
sa:<day-gone> evening	-14 13 0
sa:<day-gone> for	-11 0 12
sa:<day-gone> in	-11 12 0
sa:<day-gone> the	11 -5 -5
sa:<day-today>	0 -21 17
sa:<day-today> )	11 -4 -6
sa:<day-today> ,	-7 -17 20
sa:<day-today> -	-11 10 1
sa:<day-today> .	-8 -2 10
sa:<day-today> after	10 0 -10
sa:<day-today> and	11 -2 -8
sa:<day-today> for	-7 11 -2
sa:<day-today> to	-1 -18 14
sa:<day-today> with	4 -9 1
sa:<day-today> without	11 0 -10
sa:<day-today> —	2 9 -15
sa:<duty>	-1 7 -9
sa:<level-noun>	7 0 -11
sa:<level>	8 -10 1
sa:<level> ,	-8 15 -11
sa:<level> .	-8 10 -2
sa:<level> for	11 -10 0
sa:<level> on	-1 -8 12
sa:<money> of	-15 10 4
sa:<month-ahead>	-25 36 -26
sa:<month-gone>	19 -15 -6
sa:<month-gone> ,	12 -7 -6
sa:<month-gone> .	9 -7 0
sa:<month-gone> and	11 -9 0
sa:<month-today>	-11 12 0
sa:<name>	-8 8 -1
sa:<name> 's	7 6 -30
sa:<name> .	5 -15 10
sa:<name> agree	15 -5 -10
sa:<name> and	0 -30 20
sa:<name> are	-19 0 19
sa:<name> from	0 8 -8
sa:<name> is	-10 0 11
sa:<name> later	-17 4 12
sa:<name> will	-13 9 4
sa:<not>	16 -8 -14
sa:<number>	8 0 -13
sa:<number> )	-13 14 0
sa:<number> ,	-8 11 -2
sa:<number> :	-4 -3 8
sa:<number> minute	13 -7 -4
sa:<number> on	0 -11 11
sa:<number> p	-2 -5 8
sa:<number> round	-7 11 -5
sa:<office>	12 -13 -2
sa:<office> .	9 -7 -2
sa:<office> on	4 -9 4
sa:<office> say	-16 8 6
sa:<organisation>	4 2 -9
sa:<organisation> ,	-13 10 3
sa:<organisation> say	8 -6 -1
sa:<person> ,	8 1 -23
sa:<person> .	3 -13 8
sa:<person> has	16 -13 -3
sa:<person> of	13 -9 -2
sa:<person> on	-7 5 2
sa:<person> sign	-11 13 -1
sa:<quality>	8 -14 4
sa:<quality> and	-20 4 13
sa:<quality> minister	7 0 -8
sa:<quality> negotiator	-13 2 8
sa:<quality> side	12 -7 -5
sa:<seat>	-15 11 5
sa:<seat> 's	-9 10 0
sa:<seat> ,	-7 11 -3
sa:<seat> and	10 -4 -5
sa:<seat> in	13 -12 0
sa:<span>	15 -8 -9
sa:<span> of	-5 -3 9
sa:<span> on	7 0 -9
sa:<v-agree>	15 -16 0
sa:<v-begin>	-11 -6 18
sa:<v-buy>	-9 17 -17
sa:<v-down>	4 -10 5
sa:<v-end>	2 -13 10
sa:<v-return>	-3 -5 12
sa:<v-say>	-13 18 -6
sa:<v-sell>	10 -3 -11
sa:<v-suspend>	24 -15 -11
sa:<v-threaten>	1 3 -9
sa:<v-up>	2 -16 12
sa:?	-5 20 -28
sa:a	-3 -4 7
sa:a "	-12 12 0
sa:a <organisation>	-10 0 11
sa:a further	9 -6 -1
sa:a handshake	14 -4 -10
sa:a law	-17 18 0
sa:a paper	9 -6 -2
sa:a state	-18 10 8
sa:a summit	-3 -4 8
sa:a tariff	16 -15 -1
sa:a truce	14 -16 0
sa:about	-9 21 -29
sa:add	-12 -1 13
sa:add .	-14 -2 16
sa:after	9 0 -18
sa:after <span>	-6 9 0
sa:again	13 -7 -8
sa:again ,	-15 10 2
sa:again .	15 -10 -5
sa:again in	10 -8 0
sa:against	-8 -12 17
sa:ago	10 -3 -9
sa:ago ,	9 -8 0
sa:ago .	9 -4 -3
sa:agree	24 -10 -18
sa:agree on	21 -7 -17
sa:agree to	19 -23 0
sa:agreement	12 -11 -1
sa:airport	6 -9 0
sa:an	9 -14 3
sa:an extension	-10 11 0
sa:and	10 -24 9
sa:and ,	10 -4 -5
sa:and <level>	-10 0 9
sa:and <name>	-4 -7 10
sa:and <number>	6 -20 6
sa:and <quality>	-31 10 18
sa:and <seat>	18 -6 -13
sa:and a	14 -11 -2
sa:and at	-10 10 0
sa:and come	11 -9 0
sa:and end	-5 -6 10
sa:and for	14 -11 -2
sa:and in	9 -5 -4
sa:and it	17 -15 0
sa:and say	-13 17 -3
sa:and the	0 -19 14
sa:and to	2 -10 6
sa:and will	18 -18 0
sa:announce	-7 5 0
sa:announce on	-10 12 -1
sa:apply	-7 10 -2
sa:approval	-10 13 -3
sa:approve	-16 18 -1
sa:are	-21 -6 28
sa:are to	-4 -6 10
sa:as	-20 13 7
sa:as well	-9 13 -4
sa:at	0 11 -20
sa:at <level>	-4 9 -7
sa:at present	-11 0 9
sa:at the	2 5 -20
sa:back	11 -12 0
sa:ban	8 -6 0
sa:be	-5 10 -7
sa:because	7 -5 0
sa:beef	14 -14 0
sa:been	-10 17 -9
sa:been put	-11 13 0
sa:before	-11 2 7
sa:before a	-11 0 11
sa:before it	14 -11 0
sa:before that	-10 12 0
sa:before their	-14 0 11
sa:begin	-9 -9 17
sa:begin .	4 -10 4
sa:begin a	-16 6 7
sa:begin in	8 -10 0
sa:begin on	9 -2 -6
sa:between <name>	-6 -7 12
sa:between <person>	11 -8 -2
sa:between the	7 0 -14
sa:beyond	-9 -1 11
sa:border	10 -9 0
sa:both side	6 -9 0
sa:broke	24 -10 -16
sa:broke off	13 -2 -11
sa:but	20 -17 -4
sa:buy	-9 13 -5
sa:buy <goods-amount>	-18 19 0
sa:by	2 7 -16
sa:by <person>	11 -7 -2
sa:by <span>	7 -14 4
sa:by telephone	-10 16 -8
sa:by video	-1 7 -10
sa:call it	9 -8 0
sa:cement	-9 -9 18
sa:charge	2 5 -15
sa:clear	9 -8 0
sa:clock	-10 4 4
sa:close	-2 -8 10
sa:closer	10 -6 -2
sa:coffee .	14 -11 -2
sa:complete	-13 14 0
sa:concern	-9 12 -2
sa:consensu	10 -6 -1
sa:control	10 -7 -2
sa:copper	-10 4 4
sa:date	6 0 -11
sa:day	-15 -25 34
sa:day ,	11 -12 0
sa:day .	9 -5 -3
sa:day of	-20 0 19
sa:day two	10 -4 -7
sa:deal	9 0 -10
sa:deal for	1 -10 4
sa:deal with	10 -3 -5
sa:delegation	-9 -17 20
sa:did not	9 -16 3
sa:dinner	-14 17 -1
sa:dispute	6 0 -8
sa:done	12 -9 -1
sa:down	-5 -5 10
sa:down to	10 -7 -1
sa:drop	-3 8 -4
sa:duty that	-1 -4 7
sa:economy	-12 13 0
sa:end	9 -17 5
sa:end <day-today>	-6 -5 11
sa:end <span>	10 0 -8
sa:end a	12 0 -9
sa:end of	-10 13 -3
sa:end on	13 -8 -3
sa:every	17 -14 -2
sa:expect to	17 -16 0
sa:export of	11 -9 0
sa:extend	17 -5 -14
sa:extension	-7 11 -5
sa:extension of	-13 14 0
sa:fail	-16 10 1
sa:failed	10 -7 -3
sa:farm	-21 15 6
sa:fifth	-4 0 4
sa:fifth round	-11 3 5
sa:first	-6 15 -11
sa:first day	-13 7 5
sa:five	-16 1 14
sa:fix	-14 15 0
sa:fix for	-10 11 0
sa:for	7 -10 1
sa:for <day-ahead>	-10 17 -9
sa:for <day-gone>	-21 22 0
sa:for <month-ahead>	-15 17 0
sa:for <quality>	9 -7 0
sa:for <span>	18 -18 1
sa:for a	-18 5 11
sa:for about	10 -8 0
sa:for the	-13 12 0
sa:for their	8 0 -8
sa:for two	12 -9 -1
sa:forced	-7 11 -5
sa:forty minute	12 -10 0
sa:four	-10 13 -1
sa:fourth	3 -10 4
sa:framework	14 -2 -16
sa:friday	15 0 -17
sa:from <day-ahead>	-2 17 -16
sa:from <day-gone>	17 -17 0
sa:from <name>	-18 -4 22
sa:geneva	21 -17 -3
sa:get	-10 10 0
sa:go	2 -9 4
sa:go into	-13 2 10
sa:good	-11 10 2
sa:government	10 -2 -9
sa:had begin	11 -7 -2
sa:half of	-12 12 0
sa:halifax	13 -5 -7
sa:handshake	18 -6 -13
sa:has	-14 7 6
sa:has been	-6 18 -14
sa:has not	-14 15 0
sa:has say	8 -17 8
sa:have	-2 -8 11
sa:have been	-11 1 8
sa:he	-20 8 13
sa:he add	-17 0 16
sa:he and	8 -10 0
sa:he lifeng	-8 11 -1
sa:he say	-8 -3 11
sa:he was	-7 8 0
sa:her	-9 12 -3
sa:his	5 0 -10
sa:hold until	13 -11 -1
sa:hope	9 -5 -3
sa:hour .	16 -19 0
sa:hour and	-5 9 -2
sa:if	-17 23 -10
sa:import	-16 17 0
sa:in	4 5 -17
sa:in <month-ahead>	-11 19 -14
sa:in <month-gone>	21 -15 -8
sa:in <name>	-11 14 0
sa:in <seat>	-12 3 10
sa:in geneva	16 -15 0
sa:in halifax	13 -5 -7
sa:in its	0 -10 6
sa:in the	-21 27 -7
sa:in two	10 -7 -1
sa:into	-6 -1 9
sa:is on	-26 29 -5
sa:it	0 9 -19
sa:it ,	8 -6 0
sa:it .	-14 14 0
sa:it to	-12 13 0
sa:it would	-9 11 0
sa:its	17 -12 -9
sa:keep <level>	10 -9 0
sa:keep the	-12 14 -2
sa:last week	5 4 -20
sa:last year	16 -13 -3
sa:lasted	12 -7 -6
sa:lasted about	-9 11 0
sa:late	18 -16 0
sa:later	-30 24 7
sa:later in	-10 11 0
sa:leader	13 -8 -4
sa:leave	26 -23 -5
sa:leave the	9 -7 0
sa:let	-23 28 -11
sa:licence	0 -12 8
sa:licence for	0 -11 9
sa:lifeng	-8 11 -1
sa:list	29 -21 -11
sa:live	-20 -19 30
sa:long	-10 0 9
sa:longer	12 -9 -2
sa:lower	9 -2 -8
sa:lunch	13 -12 0
sa:m	-1 -7 8
sa:m .	-1 -7 8
sa:matter	16 -15 0
sa:matter of	9 -8 0
sa:may	-16 16 0
sa:meet for	-8 -4 12
sa:meet in	-4 16 -17
sa:meet with	11 -9 -2
sa:mention	13 -12 0
sa:might	-10 11 0
sa:minister	10 0 -14
sa:minister ,	11 -8 0
sa:minister of	-13 13 0
sa:minute	16 -33 7
sa:minute .	29 -24 -5
sa:month	4 0 -11
sa:morning	-2 12 -12
sa:most of	10 -4 -7
sa:move	11 -7 -2
sa:mr <person>	-11 8 1
sa:negotiate	-6 -3 10
sa:negotiation	-5 -14 16
sa:new	14 0 -18
sa:next	0 6 -14
sa:night	-10 8 0
sa:no	14 -13 -1
sa:no longer	9 -7 0
sa:noon	14 -13 0
sa:not	-14 9 6
sa:not .	-16 12 4
sa:not mention	12 -11 0
sa:nothing	8 -2 -11
sa:now	3 3 -12
sa:of <level>	3 -10 5
sa:of <month-gone>	-9 10 0
sa:of <name>	4 -10 2
sa:of <number>	-13 16 -2
sa:of <person>	14 -13 0
sa:of <span>	13 -14 0
sa:of his	9 -7 0
sa:of talk	-10 8 1
sa:of trade	9 -5 -4
sa:of up	-12 14 0
sa:off	12 2 -25
sa:off to	-12 12 0
sa:official	5 -12 4
sa:olive	-6 -3 9
sa:on .	11 -7 -4
sa:on <day-ahead>	-17 18 -4
sa:on <day-gone>	9 1 -23
sa:on <day-today>	1 -14 7
sa:on <quality>	14 -12 -3
sa:on a	1 4 -10
sa:on each	11 -3 -7
sa:on for	-9 10 0
sa:on one	-6 -2 9
sa:one in	-9 9 0
sa:only	10 0 -11
sa:open	-8 6 0
sa:opened	-19 7 9
sa:other	-11 2 7
sa:out	10 1 -12
sa:over	-17 12 5
sa:over a	0 -10 8
sa:p	-2 -5 8
sa:p .	-2 -5 8
sa:paper	18 -10 -11
sa:part .	-12 13 0
sa:past	-10 0 11
sa:plan	-13 14 0
sa:plan for	-8 14 -5
sa:premier he	-8 11 -1
sa:prepare	-11 5 4
sa:president	-9 15 -7
sa:prime	12 -10 0
sa:prime minister	12 -10 0
sa:produced	11 -8 -1
sa:prolong	-1 10 -11
sa:prolong it	-15 16 0
sa:prolong their	14 -4 -9
sa:prolonged	8 0 -11
sa:promise	-6 8 -1
sa:propose	17 -15 -1
sa:published	14 -7 -7
sa:published the	10 -8 0
sa:put	-11 18 -8
sa:put a	-8 9 0
sa:put off	-10 13 -1
sa:raise	-6 -5 12
sa:rate	8 -16 4
sa:raw	11 -8 -1
sa:reach	5 -11 1
sa:read	11 -9 0
sa:receive	14 -10 -2
sa:receive <person>	9 -7 0
sa:reporter .	-8 0 7
sa:reporter that	17 -14 -3
sa:result	13 -14 0
sa:resume	-2 -12 15
sa:rise	-12 3 7
sa:round ,	15 -12 -2
sa:round of	1 6 -9
sa:round since	0 -9 6
sa:same	0 -9 9
sa:same day	0 -12 10
sa:save	-4 -7 11
sa:say	3 4 -10
sa:say ,	-12 14 -2
sa:say .	0 -8 10
sa:say <person>	17 -14 -4
sa:say that	1 3 -12
sa:second	-21 5 16
sa:second day	-16 -10 23
sa:second round	20 -11 -10
sa:secretary	-14 9 5
sa:section	-8 10 0
sa:section <number>	-8 10 0
sa:settle	-7 -2 10
sa:short	11 -8 -1
sa:side	16 -14 -4
sa:side .	12 -10 0
sa:sign a	-27 24 5
sa:signature	13 -3 -11
sa:since	-18 -2 20
sa:since <day-gone>	-15 -14 24
sa:since <month-gone>	-11 4 5
sa:sit	-12 4 7
sa:sit down	-7 0 8
sa:something	13 -9 -5
sa:soybean	-13 12 0
sa:soybean ,	-12 6 5
sa:speak	10 -9 0
sa:spoke	-12 15 -2
sa:spoke by	-12 13 0
sa:spring	-6 -1 9
sa:spring .	-11 0 12
sa:state	-14 8 6
sa:steel	-4 9 -4
sa:step	10 -5 -4
sa:still	-14 14 1
sa:stockholm	9 -7 0
sa:sugar	-13 3 9
sa:sunday	4 2 -10
sa:suspension	11 -9 -1
sa:table	0 4 -11
sa:talk on	-12 0 12
sa:talk since	-11 12 -1
sa:talked	9 -6 -1
sa:tariff .	0 8 -10
sa:tariff on	-8 0 7
sa:tariff truce	-12 6 6
sa:tea	9 -5 -2
sa:team	-8 14 -7
sa:telephone	-3 10 -15
sa:telephone on	-15 18 -3
sa:telephone with	14 -14 0
sa:text	6 0 -10
sa:than	9 -6 -1
sa:that both	5 -10 1
sa:that end	-2 -6 8
sa:that is	-13 -2 15
sa:that nothing	9 -7 0
sa:that the	16 -11 -7
sa:that they	-6 10 -4
sa:the	0 5 -8
sa:the <day-ahead>	-5 13 -13
sa:the <day-gone>	9 -4 -5
sa:the <name>	18 -25 1
sa:the <office>	7 3 -19
sa:the <organisation>	0 7 -13
sa:the <person>	0 5 -10
sa:the <quality>	-4 -7 14
sa:the <seat>	-11 3 7
sa:the border	10 -9 0
sa:the call	-15 15 0
sa:the date	10 -10 0
sa:the end	-9 13 -3
sa:the fifth	-2 6 -2
sa:the first	-1 13 -18
sa:the fourth	14 -14 0
sa:the framework	9 -4 -3
sa:the last	-9 8 0
sa:the level	-11 12 -1
sa:the matter	9 -8 0
sa:the morning	-7 10 -3
sa:the one	-10 11 0
sa:the same	2 -13 10
sa:the second	-20 8 11
sa:the telephone	14 -12 0
sa:the two	-10 15 -6
sa:the week	-21 22 0
sa:their	7 -11 0
sa:their truce	-14 15 -1
sa:them	22 -22 -1
sa:them ,	9 -8 0
sa:there on	-7 13 -5
sa:they	15 -4 -17
sa:thi	-3 -10 15
sa:thi week	-15 -1 14
sa:thi year	-5 9 -2
sa:third	-11 0 11
sa:third time	-7 10 -2
sa:three	19 -12 -8
sa:thursday <day-today>	-6 -5 10
sa:time	-6 10 -3
sa:time .	-15 7 9
sa:to <day-ahead>	7 1 -13
sa:to <goods-amount>	9 -8 0
sa:to <level>	1 -8 6
sa:to <name>	-7 12 -5
sa:to <number>	-5 9 -4
sa:to a	0 -13 13
sa:to be	12 -4 -11
sa:to begin	-2 10 -8
sa:to bring	-9 12 -1
sa:to discuss	-4 -6 11
sa:to end	10 -7 -2
sa:to extend	9 -6 -1
sa:to have	-9 6 1
sa:to his	-12 13 0
sa:to prepare	-18 10 5
sa:to save	-6 -6 12
sa:to see	-10 12 0
sa:to settle	-11 3 7
sa:to sign	12 -9 -1
sa:to the	-7 0 9
sa:too	-10 0 7
sa:trade	6 10 -28
sa:trade agreement	9 -5 -2
sa:trade deal	12 -5 -5
sa:truce end	-11 0 8
sa:truce of	6 -16 7
sa:truce run	0 9 -11
sa:truce with	-7 11 -5
sa:turn	-9 12 -2
sa:twenty	-8 0 10
sa:twenty minute	-8 0 10
sa:twice	12 -6 -5
sa:two	0 15 -21
sa:two .	-4 11 -7
sa:two side	-3 8 -5
sa:under	5 3 -16
sa:until	10 -24 12
sa:until <day-ahead>	12 -28 12
sa:up	28 -20 -11
sa:very	-19 11 8
sa:vice	-17 20 -2
sa:video	-6 16 -18
sa:video with	-8 9 0
sa:view	-8 0 8
sa:visit to	-11 6 5
sa:want	-4 12 -13
sa:want to	15 -9 -6
sa:war	-9 11 -2
sa:warn	-3 8 -7
sa:was to	-12 11 0
sa:way	13 -6 -7
sa:we	-12 -3 17
sa:week of	-12 13 0
sa:week that	-8 8 0
sa:well	2 3 -9
sa:what	6 1 -15
sa:what is	-8 12 -4
sa:what it	11 -8 -1
sa:wheat	14 -10 -3
sa:when the	11 -8 -2
sa:where the	-11 0 9
sa:whether	-3 15 -10
sa:which	11 -4 -11
sa:which <name>	-10 11 0
sa:which the	13 -12 0
sa:who	8 -3 -6
sa:will	8 -6 -2
sa:will be	-11 7 0
sa:will go	2 -10 5
sa:will meet	12 -11 0
sa:will not	-6 11 -5
sa:with <name>	1 3 -9
sa:with <person>	-3 -4 12
sa:with a	-9 12 0
sa:with an	0 -13 9
sa:with their	-6 14 -10
sa:without	15 -6 -8
sa:would	5 3 -18
sa:would not	-8 4 3
sa:—	-9 13 -2
sa:— <name>	12 8 -28
sa:— <quality>	-5 -3 10
sa:— <span>	9 -1 -6
sb:"	7 4 -24
sb:" the	-13 18 -7
sb:" we	14 -10 -2
sb:'	8 0 -15
sb:'s	-10 9 0
sb:'s a	-9 10 0
sb:'s foreign	-13 17 -4
sb:'s vice	-11 6 4
sb:)	-5 13 -11
sb:*	11 -7 -3
sb:,	22 -15 -9
sb:, <day-ahead>	-7 9 0
sb:, <office>	4 1 -11
sb:, <person>	-9 -8 19
sb:, <quality>	-4 -8 11
sb:, <seat>	16 -19 1
sb:, at	2 2 -12
sb:, following	17 -16 0
sb:, for	11 -9 -1
sb:, from	-13 9 2
sb:, had	13 -12 0
sb:, has	14 -12 -2
sb:, in	9 0 -19
sb:, meet	2 -11 6
sb:, on	-14 9 5
sb:, say	-21 15 5
sb:, spoke	12 -11 0
sb:, the	-3 9 -9
sb:, they	-7 9 0
sb:, under	9 -8 0
sb:, was	-14 16 -3
sb:, when	-8 11 -3
sb:, who	15 -13 0
sb:, will	6 -12 7
sb:, with	19 -18 0
sb:-	17 -9 -10
sb:.	9 -14 3
sb::	2 -10 7
sb:: <day-ahead>	-10 12 0
sb:: <name>	-7 0 8
sb:: <number>	2 -37 23
sb:: <person>	12 -19 3
sb:: and	-11 13 -1
sb:: on	-12 14 -2
sb:: third	-15 5 9
sb:; it	-15 -1 16
sb:<day-ahead>	-24 31 -15
sb:<day-ahead> :	-25 20 0
sb:<day-ahead> in	-10 20 -12
sb:<day-ahead> the	8 -5 -2
sb:<day-gone>	11 -3 -14
sb:<day-gone> ;	1 -13 10
sb:<day-gone> <person>	-10 14 -3
sb:<day-gone> evening	-9 11 -1
sb:<day-gone> in	12 -9 -2
sb:<day-gone> —	30 -27 -2
sb:<day-today>	-10 -8 20
sb:<day-today> (	0 -11 10
sb:<day-today> in	10 -5 -4
sb:<day-today> that	-6 8 -1
sb:<day-today> the	0 -11 10
sb:<day-today> to	-14 19 -5
sb:<duty>	-9 -7 17
sb:<gate>	16 -1 -19
sb:<goods-amount>	9 -8 0
sb:<goods>	-17 9 10
sb:<level-noun>	11 -13 0
sb:<level>	1 -10 5
sb:<level> ,	0 -9 10
sb:<level> in	18 -11 -8
sb:<level> to	0 -11 11
sb:<money>	28 -20 -12
sb:<month-ahead> ,	-8 11 -2
sb:<month-gone>	1 6 -19
sb:<month-gone> ,	-4 11 -13
sb:<month-gone> ;	-10 13 0
sb:<month-today>	-13 6 7
sb:<name> ,	9 -9 0
sb:<name> agree	14 -9 -4
sb:<name> and	-13 5 8
sb:<name> at	-9 0 10
sb:<name> begin	-15 12 1
sb:<name> end	8 0 -9
sb:<name> has	1 7 -14
sb:<name> have	13 -2 -12
sb:<name> is	8 -16 4
sb:<name> meet	5 -10 2
sb:<name> on	8 0 -12
sb:<name> want	1 -15 11
sb:<name> will	13 -12 0
sb:<number>	2 -15 12
sb:<number> ,	5 -11 4
sb:<number> /	5 4 -16
sb:<number> :	0 -30 22
sb:<number> in	5 -14 6
sb:<number> —	-8 0 10
sb:<office> ,	21 -23 0
sb:<office> <person>	12 0 -14
sb:<office> and	13 -13 0
sb:<office> are	-18 -15 27
sb:<office> from	-5 9 -2
sb:<office> have	11 -8 -1
sb:<office> in	0 6 -10
sb:<office> meet	11 -6 -6
sb:<office> will	-10 0 6
sb:<organisation>	2 2 -7
sb:<organisation> ,	-4 13 -18
sb:<person>	-1 7 -10
sb:<person> 's	5 2 -15
sb:<person> ,	-11 6 8
sb:<person> :	-3 14 -18
sb:<person> announce	12 -10 0
sb:<person> at	-5 10 -4
sb:<person> begin	-13 4 6
sb:<person> come	10 -5 -4
sb:<person> flew	-12 1 9
sb:<person> for	15 -14 0
sb:<person> had	10 -7 -1
sb:<person> is	-14 0 11
sb:<person> land	-10 2 6
sb:<person> of	8 6 -17
sb:<person> see	-17 19 -1
sb:<person> sit	-7 -5 11
sb:<person> tell	1 3 -12
sb:<person> to	-14 16 0
sb:<person> will	-16 9 6
sb:<person> would	-14 16 0
sb:<quality>	-8 0 9
sb:<quality> and	-2 -4 7
sb:<quality> colleague	9 0 -11
sb:<quality> counterpart	-5 9 -3
sb:<quality> minister	-12 7 5
sb:<quality> negotiator	-10 5 1
sb:<quality> president	12 -5 -9
sb:<quality> trade	0 -12 9
sb:<seat>	21 -11 -17
sb:<seat> ,	41 -36 -11
sb:<seat> and	12 0 -15
sb:<seat> had	-10 4 5
sb:<span>	7 -4 -3
sb:<span> ,	10 -8 -1
sb:<span> before	-12 15 -2
sb:<span> in	16 -5 -13
sb:<span> of	17 -11 -8
sb:<v-agree>	5 5 -23
sb:<v-bear>	0 5 -9
sb:<v-impose>	1 4 -8
sb:<v-propose>	-7 7 0
sb:<v-return>	-13 0 15
sb:<v-sell>	-14 0 17
sb:<v-stay>	-17 15 1
sb:<v-target>	-13 13 0
sb:a	-9 21 -20
sb:a call	-14 15 0
sb:a deal	-14 15 0
sb:a first	8 -6 -1
sb:a meet	-21 21 0
sb:a new	-9 8 1
sb:a state	-12 0 13
sb:a summit	-7 11 -1
sb:a telephone	10 -7 -4
sb:a television	-13 0 10
sb:about	0 -9 12
sb:about the	-9 10 0
sb:accept	-18 18 0
sb:accord	-1 -11 12
sb:across	-12 5 6
sb:after	14 -3 -17
sb:after <span>	-13 18 -8
sb:afternoon	-12 -1 14
sb:again	-10 13 -2
sb:again on	-10 12 0
sb:agenda	-11 8 3
sb:agree	4 2 -18
sb:agreement	17 -11 -6
sb:agreement on	10 -8 0
sb:ahead	-13 15 -1
sb:all	20 -10 -12
sb:am	-9 11 0
sb:an	1 7 -23
sb:and	-6 7 -2
sb:and ,	10 -9 0
sb:and <name>	-10 10 0
sb:and <office>	10 -10 0
sb:and <quality>	1 -11 9
sb:and a	9 0 -13
sb:and i	11 -9 0
sb:and in	11 -7 -3
sb:and that	-18 9 9
sb:and the	-4 -3 9
sb:announce	24 -17 -4
sb:another	-13 10 3
sb:answer	14 -11 -2
sb:approve	13 -23 10
sb:are	-15 -1 14
sb:are on	-8 -12 18
sb:are to	-11 18 -7
sb:as <person>	5 -17 7
sb:as the	-18 18 0
sb:ask	6 -12 5
sb:ask for	-5 -5 10
sb:at a	10 -7 -2
sb:at one	-10 4 5
sb:back	19 -3 -26
sb:back to	16 -12 -4
sb:base	-9 13 -3
sb:be	-18 16 2
sb:be hold	-23 24 0
sb:be in	-13 16 -1
sb:be no	-9 10 0
sb:be on	-6 10 -1
sb:be the	11 -8 -1
sb:beef	-3 -6 9
sb:been	9 -5 -5
sb:before	-8 14 -7
sb:begin	-9 7 1
sb:begin to	9 -8 0
sb:between the	5 -13 5
sb:boss	-14 0 14
sb:both	-20 18 0
sb:both side	-12 5 4
sb:briefing	-3 -9 10
sb:bring	-18 8 10
sb:broke	11 -3 -6
sb:but	-13 17 -3
sb:by	8 -15 10
sb:by <person>	0 -14 11
sb:by <span>	-15 2 10
sb:by our	10 -4 -5
sb:by telephone	-8 3 5
sb:call	-16 8 7
sb:call between	-9 12 -2
sb:car	9 0 -10
sb:charge	-12 8 3
sb:civilian	-9 0 9
sb:civilian use	-9 0 9
sb:close	10 -3 -5
sb:colleague	6 0 -11
sb:come	-8 13 -7
sb:come back	16 -13 -4
sb:come from	4 3 -13
sb:company	10 -9 0
sb:conference	0 -19 13
sb:conference ,	0 -10 6
sb:continue	-9 17 -10
sb:continue in	-8 14 -7
sb:cotton	10 -9 0
sb:could	-19 21 -2
sb:counterpart	-5 9 -3
sb:counterpart ,	-6 9 -1
sb:day	-9 4 5
sb:day in	0 -11 10
sb:day of	10 -8 -4
sb:deal	0 4 -9
sb:deal that	-12 12 0
sb:deal with	-13 15 0
sb:decided	14 -14 0
sb:did	25 -19 -9
sb:discuss	11 -6 -8
sb:discuss the	10 -10 0
sb:dispute	2 -14 7
sb:doe	-9 12 -2
sb:done	16 -11 -4
sb:done at	9 -5 -2
sb:down	-12 -2 15
sb:down in	-11 4 6
sb:down with	-8 10 0
sb:due	9 2 -18
sb:due in	0 10 -8
sb:duty	0 -16 15
sb:duty on	-18 0 19
sb:each	0 7 -11
sb:each other	-9 14 -6
sb:economy	14 -11 -4
sb:end	17 -8 -12
sb:end in	-7 13 -5
sb:enter	5 -9 3
sb:eve	-11 15 -4
sb:eve of	-11 15 -4
sb:evening	-12 4 8
sb:evening ,	-15 18 -2
sb:expect	-12 19 -13
sb:expect in	-4 8 -2
sb:expect to	-12 13 0
sb:expert	-17 19 -5
sb:expire	-17 7 8
sb:extend	0 -10 6
sb:extra	-13 11 0
sb:fact	14 -12 -1
sb:fact sheet	14 -12 -1
sb:fee	-12 15 -1
sb:first	41 -36 -11
sb:first meet	10 -9 0
sb:first round	24 -21 -3
sb:first time	8 -5 -3
sb:flew	8 -17 7
sb:flew to	6 -9 0
sb:followed	11 -9 0
sb:following	18 -17 0
sb:for	-13 17 -4
sb:for <name>	13 -4 -10
sb:for <quality>	-8 9 0
sb:for <span>	15 -10 -5
sb:for a	-16 13 2
sb:for civilian	-9 0 9
sb:for the	-17 11 7
sb:force	16 -15 0
sb:foreign	-13 18 -6
sb:foreign trade	-13 15 0
sb:fourth	-5 16 -13
sb:from <level>	-6 -3 10
sb:from <name>	2 -11 6
sb:from our	-6 13 -9
sb:from the	14 -7 -8
sb:geneva	15 -10 -6
sb:geneva ,	11 -7 -3
sb:get	11 -5 -7
sb:go on	-7 -1 10
sb:good	3 -13 9
sb:guest	-9 0 11
sb:had	26 -25 -3
sb:had meet	19 -17 0
sb:had prepare	13 -11 0
sb:half	11 -15 0
sb:hand	19 -11 -11
sb:have	-12 13 0
sb:he and	20 -19 0
sb:he had	11 -7 -4
sb:he would	-18 6 11
sb:her	-14 15 0
sb:him	13 -5 -8
sb:his	7 0 -10
sb:his <person>	13 -11 0
sb:his <quality>	10 0 -14
sb:hold	-2 10 -17
sb:home	13 -5 -8
sb:home from	12 -4 -8
sb:hotel	-14 0 13
sb:hotel in	-15 0 15
sb:hour	18 -11 -10
sb:house	16 -13 -2
sb:how	9 -5 -3
sb:i	12 -2 -16
sb:if	-11 -1 12
sb:if the	0 -10 12
sb:in	9 -14 3
sb:in <month-gone>	7 0 -15
sb:in <number>	9 -7 0
sb:in <seat>	27 -20 -12
sb:in a	5 -13 7
sb:in for	-15 16 0
sb:in new	-7 13 -6
sb:in the	17 -17 -1
sb:initialled	11 -6 -4
sb:interview	-7 -1 9
sb:interview on	-9 -2 11
sb:into	-2 -14 18
sb:is a	-2 9 -8
sb:is in	-3 14 -12
sb:is plan	-7 8 0
sb:is that	-8 -3 11
sb:is the	-1 -14 15
sb:is to	13 -9 -3
sb:it	-10 10 0
sb:it is	-20 10 11
sb:it take	11 -10 0
sb:it was	8 -2 -7
sb:its	-12 0 13
sb:its <person>	-10 7 1
sb:its duty	-11 0 9
sb:joint	24 -10 -18
sb:joint press	16 -8 -9
sb:just	11 -10 0
sb:land	-14 12 2
sb:land in	-14 11 2
sb:last	8 -1 -11
sb:leader	-2 11 -12
sb:leave	6 0 -12
sb:leave for	-22 22 0
sb:let	11 -9 -1
sb:licence for	-6 8 -1
sb:live	6 -31 10
sb:live :	9 -26 4
sb:long	22 -7 -16
sb:look	-11 -3 13
sb:lower its	9 -7 0
sb:may	-21 16 4
sb:me	10 -9 0
sb:mean to	-11 12 0
sb:meet	6 1 -13
sb:meet ,	7 -2 -9
sb:meet <person>	-18 9 6
sb:meet again	-20 23 -1
sb:meet at	13 -6 -9
sb:meet is	-12 13 0
sb:meet of	-3 9 -6
sb:meeting	15 -12 -2
sb:meeting ,	10 -9 0
sb:men	-11 1 8
sb:minister	-4 -2 10
sb:minister for	0 -10 7
sb:minute	-11 5 5
sb:monday	-13 17 -4
sb:more	7 -14 5
sb:more than	10 -8 -1
sb:morning	-20 -1 20
sb:most	3 -12 7
sb:mr	12 -9 -4
sb:mr <person>	11 -9 0
sb:negotiate	17 -14 -2
sb:negotiator	-10 12 -3
sb:new	-10 18 -8
sb:next	-23 27 -6
sb:next round	-5 9 -3
sb:night	4 -11 2
sb:night in	0 -8 3
sb:no	-17 24 -16
sb:no .	-9 10 0
sb:no reason	-11 11 0
sb:nobody	13 -6 -6
sb:nobody in	7 -6 0
sb:note	17 -5 -11
sb:nothing	4 -17 11
sb:now	-13 16 -1
sb:number	11 -8 -2
sb:of	21 -13 -13
sb:of <day-gone>	12 -10 0
sb:of <name>	17 -13 -7
sb:of <person>	9 -3 -5
sb:of a	-11 5 7
sb:of both	-10 4 4
sb:of commerce	10 -9 0
sb:of talk	14 -10 -7
sb:of tariff	-12 17 -4
sb:of the	1 4 -10
sb:of what	-11 13 -3
sb:on	-9 5 6
sb:on <day-today>	-3 17 -19
sb:on <quality>	-12 11 0
sb:on a	-23 0 22
sb:on in	-15 9 4
sb:once	13 -11 0
sb:once ,	11 -10 0
sb:one in	10 -8 0
sb:only	-17 15 2
sb:open	-12 4 9
sb:open in	-14 4 8
sb:opened	-14 -4 17
sb:ore	8 -8 0
sb:other	-17 23 -9
sb:our	17 -7 -17
sb:our <office>	12 -1 -15
sb:out	5 -10 6
sb:out in	-8 10 -1
sb:out of	-7 -4 14
sb:outline	-11 12 0
sb:over	-19 10 10
sb:over the	-10 13 -2
sb:palace	12 -10 -1
sb:pari	-10 10 0
sb:part	11 -9 0
sb:party	-9 9 0
sb:past	-10 1 8
sb:pay	11 -9 -1
sb:pencilled	-6 7 0
sb:pencilled in	-6 7 0
sb:place in	16 -17 1
sb:point	16 -12 -3
sb:prepare	7 0 -13
sb:president ,	-11 9 0
sb:president <person>	0 -12 9
sb:president meet	10 -8 0
sb:president spoke	-8 -2 11
sb:president would	-9 10 0
sb:press	13 -12 -2
sb:press conference	5 -11 1
sb:price	-8 -3 12
sb:prolongation	9 -8 0
sb:published	8 -6 0
sb:put	7 0 -13
sb:question	0 4 -11
sb:reach	24 -17 -7
sb:readout	9 -5 -2
sb:reason	-23 24 0
sb:reason to	-11 11 0
sb:remain	0 -11 9
sb:report	12 -6 -5
sb:reporter	-22 13 11
sb:reporter that	-12 1 9
sb:rest	-12 13 0
sb:result	5 -15 5
sb:result of	12 -8 -1
sb:resume	-14 -4 17
sb:resume in	-11 -7 17
sb:rice	11 -10 -2
sb:round between	-8 -3 11
sb:round in	9 0 -17
sb:round of	-7 10 -1
sb:run	8 -4 -4
sb:run out	8 -6 0
sb:say	-17 16 1
sb:say ,	0 -9 9
sb:say <person>	-9 11 0
sb:second	13 -11 -5
sb:second ,	12 -10 0
sb:second round	6 0 -13
sb:see	-18 24 -10
sb:see <person>	-7 9 0
sb:see each	-8 10 0
sb:sell	-10 12 0
sb:seoul	0 -11 11
sb:settle the	-14 8 6
sb:sheet	15 -12 -1
sb:ship	0 -16 15
sb:shook	18 -13 -6
sb:sign in	8 -5 -1
sb:sign on	19 -18 0
sb:sign with	-13 13 0
sb:since	29 -19 -17
sb:since the	22 -18 -5
sb:sir <person>	1 -11 9
sb:sit down	-11 4 5
sb:sixth	-19 17 3
sb:sixth round	-12 6 5
sb:so	-3 10 -9
sb:speak	-22 25 -4
sb:speak by	-16 17 0
sb:speaking	-9 10 0
sb:spent	13 -8 -6
sb:spoke	15 -17 0
sb:spoke by	16 -24 4
sb:spoken	13 -10 0
sb:start	-14 21 -9
sb:start in	-7 10 0
sb:state	4 -23 17
sb:state visit	0 -10 10
sb:statement	15 -11 -3
sb:stay	-10 4 1
sb:stop	-6 10 -1
sb:summit	-12 -3 17
sb:summit in	3 -11 4
sb:suspend	8 -8 0
sb:table in	0 -17 12
sb:take	15 -15 0
sb:talk	-18 13 4
sb:talk by	-23 25 -1
sb:talk in	10 -15 0
sb:talk on	-17 20 -3
sb:talk will	0 -8 9
sb:talk with	-13 17 -2
sb:talked	9 -7 -2
sb:tariff	-12 4 8
sb:tariff on	9 -2 -4
sb:tariff talk	-23 8 14
sb:technical	-7 12 -3
sb:telephoned	10 -8 0
sb:television	-10 0 10
sb:television interview	-11 0 11
sb:tell <person>	12 -11 0
sb:tell reporter	-17 11 7
sb:that	-6 14 -12
sb:that he	2 2 -14
sb:that is	13 -17 2
sb:that it	-10 9 0
sb:that the	0 5 -14
sb:that was	11 -9 0
sb:the	12 -8 -5
sb:the <day-ahead>	10 -9 0
sb:the <name>	8 -33 19
sb:the <organisation>	-7 8 0
sb:the <person>	0 8 -20
sb:the <seat>	-12 15 -4
sb:the agreement	11 -7 -2
sb:the deal	19 -19 0
sb:the eve	-11 14 -4
sb:the first	23 -24 0
sb:the fourth	26 -16 -12
sb:the last	9 -7 -1
sb:the meet	13 -5 -12
sb:the other	-6 13 -8
sb:the sixth	-21 17 5
sb:the table	-6 -6 13
sb:the talk	10 -31 18
sb:the telephone	16 -15 0
sb:the truce	21 -14 -11
sb:their	-13 2 11
sb:their <office>	8 -14 6
sb:their fourth	-9 10 0
sb:their president	-14 15 0
sb:their trade	0 -10 8
sb:them	3 1 -9
sb:then	15 -10 -10
sb:there	3 5 -21
sb:there 's	-10 11 0
sb:there is	14 -7 -10
sb:these	11 -7 -4
sb:they are	0 -12 12
sb:they come	-6 9 -1
sb:they did	10 -9 0
sb:they'll	-13 15 0
sb:thi	23 -28 2
sb:think	-12 11 0
sb:third	-5 -9 17
sb:third round	-6 -2 9
sb:three	3 4 -15
sb:through	13 -20 5
sb:time	18 -17 -2
sb:time in	-12 0 9
sb:time since	12 -11 0
sb:to	-19 26 -16
sb:to <day-ahead>	-16 5 8
sb:to <seat>	21 -19 -2
sb:to go	-12 14 0
sb:to it	8 -6 -1
sb:to meet	-16 20 -3
sb:to see	-8 8 0
sb:to talk	-14 16 0
sb:to the	17 -11 -10
sb:together	-14 10 4
sb:too	-9 10 0
sb:trade	1 -22 19
sb:trade ,	1 -15 11
sb:trade agreement	8 -6 -1
sb:trade minister	-11 3 8
sb:travel	-8 10 0
sb:travel to	-10 12 0
sb:truce	9 -10 0
sb:truce by	-11 0 11
sb:try	-10 1 5
sb:twice	9 -6 -1
sb:two	17 -14 -3
sb:two president	-3 -4 8
sb:two round	14 -12 0
sb:two will	-8 9 0
sb:until <day-ahead>	22 -17 -5
sb:until the	-10 10 0
sb:up a	-14 16 -1
sb:up in	-7 -2 9
sb:use	-9 0 9
sb:very	0 11 -11
sb:visit to	9 -15 4
sb:visited	13 -11 0
sb:wait	8 -16 10
sb:want	0 -12 10
sb:was	16 0 -38
sb:was in	-1 7 -9
sb:was to	-10 11 0
sb:way	-10 0 10
sb:week in	8 -8 0
sb:well	8 -8 0
sb:were in	11 -5 -3
sb:were to	-20 19 0
sb:what the	-8 -2 11
sb:when	-3 10 -14
sb:when <person>	-8 12 -3
sb:whether	14 -11 -3
sb:which <name>	-10 11 0
sb:who has	-9 11 0
sb:who is	4 -11 4
sb:will	-13 6 11
sb:will discuss	-9 10 0
sb:will meet	-5 10 -5
sb:will sign	18 -18 0
sb:will sit	-11 9 0
sb:with	9 3 -21
sb:with <name>	-23 25 -1
sb:with <person>	19 -10 -14
sb:with <seat>	12 -9 -2
sb:with his	11 -9 0
sb:without	-10 12 -2
sb:would	-44 27 17
sb:year	11 -19 3
sb:year ,	4 -11 4
sb:yes	-9 11 0
sb:yes ,	-12 13 0
sb:•	-8 -1 10
seat-other	2 -15 10
seat-side	-7 13 -8
sent:calls	7 10 -33
sent:coming	-34 33 3
sent:ended	17 -24 2
sent:experts	-34 27 5
sent:m=arrive	7 -17 10
sent:m=arrived	-16 0 14
sent:m=arrives	-14 17 -1
sent:m=assembly	-10 14 -6
sent:m=broke off	17 -1 -16
sent:m=came	17 -11 -8
sent:m=comes	-4 11 -7
sent:m=conference	5 -15 5
sent:m=consultations	0 6 -11
sent:m=delegations	-10 -6 17
sent:m=dinner	-10 14 -5
sent:m=due	11 6 -25
sent:m=ended	35 -15 -24
sent:m=flew	10 -18 5
sent:m=flies	-10 13 0
sent:m=fly	11 -7 -4
sent:m=go	-8 0 8
sent:m=goes	18 -13 -6
sent:m=guest	-6 -4 10
sent:m=haggling	-8 -1 11
sent:m=handshake	20 -8 -13
sent:m=invitation	-10 13 -1
sent:m=land	-6 12 -7
sent:m=landed	-12 4 8
sent:m=lunch	14 -13 0
sent:m=meet	10 3 -27
sent:m=meeting	-13 22 -14
sent:m=meetings	20 -17 -5
sent:m=meets	-18 -2 16
sent:m=met	33 -30 -7
sent:m=negotiated	16 -11 -5
sent:m=negotiating	5 -15 8
sent:m=negotiations	-14 -16 24
sent:m=negotiator	16 -15 0
sent:m=negotiators	-21 8 12
sent:m=parted	13 -1 -11
sent:m=received	18 -16 -2
sent:m=receives	-22 22 0
sent:m=round	-9 12 -6
sent:m=rounds	43 -36 -11
sent:m=sat	4 -10 4
sent:m=session	-1 6 -5
sent:m=settled	-1 -10 11
sent:m=shook hands	11 -5 -5
sent:m=signed	12 9 -41
sent:m=sit	-9 7 0
sent:m=sits	-10 13 -2
sent:m=sitting	-20 12 6
sent:m=spent	18 -12 -7
sent:m=stop	-18 8 9
sent:m=summit	-1 -14 13
sent:m=talk	-39 36 3
sent:m=talked	13 -10 -7
sent:m=to see	-19 21 0
sent:m=travel	-8 9 0
sent:m=visit	14 -20 4
sent:m=visited	13 -12 0
sent:meets	-2 -6 10
sent:running	-35 -4 40
sides=1	8 -9 -2
sides=4	-15 11 3
sort=call	17 -7 -17
sort=land	-24 27 -3
sort=meeting	-5 7 -1
sort=venue	-9 8 1
t0=future	-5 10 -7
t0=modal	-22 15 5
t0=modal-passive	-9 3 5
t0=past	22 -25 2
t0=past-passive	31 -22 -13
t0=perfect	-4 12 -8
t0=pluperfect	15 -11 -5
t0=present	-10 1 9
t0=present-passive	-21 23 -1
t1=future	-8 16 -14
t1=gerund	15 -8 -7
t1=infinitive	-18 25 -13
t1=modal	-23 16 5
t1=modal-passive	-9 3 5
t1=participle-passive	38 -24 -29
t1=past	24 -30 5
t1=past-passive	31 -22 -13
t1=perfect	-4 13 -8
t1=pluperfect	15 -11 -5
t1=present	-15 3 12
t1=present-passive	-20 23 -1
t2=infinitive	-13 -1 16
t2=participle-passive	-11 14 -2
t2=perfect	6 -22 12
t2=present	-18 14 3
t2=present-passive	-5 11 -6
tail=d	21 -17 -6
tail=e	4 -12 8
tail=g	-3 11 -12
tail=k	-12 1 14
tail=l	8 0 -10
tail=m	2 -21 14
tail=o	-24 17 12
tail=r	11 4 -22
tail=s	19 -10 -12
tail=t	-5 -11 19
tail=u	18 -8 -14
tail=w	20 -11 -13
tail=x	-4 -12 15
tail=z	0 15 -21
tail=á	-24 13 15
tail=ø	-6 13 -8
third-side	-22 20 3
top	16 -37 16
town-r	16 -13 -6
town=l0	7 -11 0
town=l1	26 -12 -19
town=l2	10 0 -16
town=l3	-13 12 1
town=l4	-17 16 1
town=r0	3 3 -17
town=r1	26 -16 -19
town=r3	-11 11 0
town=r4	5 -14 6
town=r5	-9 10 0
towns=0	-2 9 -16
towns=3	12 -6 -9
towns=5	22 -17 -6
tri:city day-none no-word	0 9 -12
tri:city day-none part:sure	14 -19 0
tri:city day-none prev:sure	2 3 -12
tri:city day=l2 sent:sure	-11 11 0
tri:city day=r0 no-word	8 -12 0
tri:city day=r0 part:sure	-5 -4 10
tri:city day=r0 prev:sure	-20 19 0
tri:city day=r0 sent:sure	21 -18 -4
tri:city day=r1 no-word	-14 -22 32
tri:city day=r1 part:sure	-4 16 -20
tri:city day=r4 sent:sure	-9 -1 9
tri:day day-none part:sure	-15 8 4
tri:day day-none prev:sure	12 -8 -3
tri:l=<begin> city no-word	10 -6 -5
tri:l=<begin> city prev:sure	-12 13 0
tri:l=<begin> day day-none	7 0 -11
tri:l=<begin> day-none no-word	-14 10 5
tri:l=<begin> day-none part:sure	15 -5 -11
tri:l=<begin> day=r2 no-word	19 -13 -8
tri:l=<begin> day=r3 no-word	11 -10 0
tri:l=<begin> seat-home day-none	-3 -6 13
tri:l=<begin> seat-home day=r1	5 1 -8
tri:l=<begin> seat-home prev:sure	3 -18 8
tri:l=<begin> seat-other day-none	-12 3 8
tri:l=<begin> seat-other day=r0	-11 11 1
tri:l=<begin> seat-other no-word	-14 11 3
tri:l=<begin> seat-side day-none	-19 25 -10
tri:l=<begin> seat-side day=r0	16 -9 -9
tri:l=<begin> seat-side no-word	-12 23 -27
tri:l=<begin> seat-side prev:sure	8 -6 -1
tri:l=<begin> unknown day-none	2 6 -16
tri:l=<begin> unknown day=r1	-8 -4 12
tri:l=<begin> unknown no-word	2 -9 5
tri:l=<begin> word day-none	13 -12 0
tri:l=a day=r3 no-word	-14 15 0
tri:l=a seat-side day-none	10 -16 6
tri:l=a seat-side no-word	10 -15 5
tri:l=a word day=r1	11 -9 0
tri:l=a word day=r3	-10 11 0
tri:l=a word no-word	-16 15 0
tri:l=a word sent:sure	10 -9 0
tri:l=after day-none no-word	1 -12 5
tri:l=and seat-home no-word	-17 2 12
tri:l=and unknown day-none	17 -13 -3
tri:l=at city day-none	0 -10 5
tri:l=at day-none no-word	-18 11 7
tri:l=at unknown day-none	-16 15 0
tri:l=at unknown day=r1	16 -11 -5
tri:l=at unknown no-word	-11 14 -2
tri:l=at unknown part:sure	11 -11 0
tri:l=by day=r1 no-word	-8 10 0
tri:l=by word part:sure	13 -11 -1
tri:l=conference, day=r0 no-word	10 -5 -4
tri:l=for day-none no-word	-8 7 0
tri:l=for unknown no-word	-6 11 -5
tri:l=from city no-word	11 -1 -10
tri:l=from day-none sent:sure	0 -9 10
tri:l=from seat-side day-none	-11 0 11
tri:l=from seat-side no-word	-4 -7 12
tri:l=from unknown day=r3	11 -1 -10
tri:l=from unknown sent:sure	6 -9 0
tri:l=in city day=l1	-7 13 -6
tri:l=in city day=l2	-14 15 0
tri:l=in city day=r4	-5 -11 15
tri:l=in city part:sure	0 -11 12
tri:l=in day-none no-word	7 -3 -6
tri:l=in day-none prev:sure	-2 -7 10
tri:l=in day-none sent:sure	3 2 -11
tri:l=in day=l1 prev:sure	-13 19 -6
tri:l=in day=l2 no-word	-19 18 0
tri:l=in day=l2 part:sure	3 0 -9
tri:l=in day=l3 no-word	8 1 -18
tri:l=in day=l3 sent:sure	-12 1 10
tri:l=in day=l4 sent:sure	-13 17 -5
tri:l=in day=r0 no-word	14 -1 -12
tri:l=in day=r0 part:sure	-15 0 14
tri:l=in day=r0 prev:sure	-9 9 0
tri:l=in day=r0 sent:sure	22 -19 -2
tri:l=in day=r1 no-word	0 -16 19
tri:l=in day=r1 part:sure	0 14 -15
tri:l=in day=r2 part:sure	-23 0 19
tri:l=in day=r3 no-word	7 -13 2
tri:l=in day=r4 no-word	-7 -6 13
tri:l=in day=r4 part:sure	8 -8 0
tri:l=in day=r4 sent:sure	-9 0 5
tri:l=in seat-home day-none	15 -4 -15
tri:l=in seat-home day=l2	-15 16 0
tri:l=in seat-home day=r1	-1 -15 18
tri:l=in seat-home day=r3	-8 6 0
tri:l=in seat-home no-word	3 3 -10
tri:l=in seat-home prev:sure	-18 1 14
tri:l=in seat-other day-none	9 -11 0
tri:l=in seat-other day=l1	10 -9 0
tri:l=in seat-other no-word	16 -7 -9
tri:l=in seat-side day=l1	-14 1 10
tri:l=in seat-side day=l2	12 -11 0
tri:l=in seat-side day=l3	-10 12 -2
tri:l=in seat-side day=r1	14 1 -19
tri:l=in seat-side day=r3	4 -10 4
tri:l=in seat-side prev:sure	-11 10 0
tri:l=in unknown day=l1	-9 15 -9
tri:l=in unknown day=l2	14 -12 0
tri:l=in unknown day=r1	-15 19 -4
tri:l=in unknown day=r2	-21 3 17
tri:l=in unknown day=r3	12 -10 0
tri:l=in unknown no-word	-1 -16 18
tri:l=in unknown part:sure	-4 11 -7
tri:l=in unknown prev:sure	-5 15 -18
tri:l=in word day-none	-10 13 -2
tri:l=in word part:sure	-20 24 -6
tri:l=leaves day-none no-word	11 -9 0
tri:l=of unknown no-word	-8 -2 12
tri:l=of word part:sure	-11 9 0
tri:l=on day day-none	0 8 -18
tri:l=on day no-word	12 -3 -17
tri:l=telephone day=r3 no-word	-14 14 0
tri:l=that day-none no-word	2 3 -13
tri:l=that seat-home day-none	-5 9 -4
tri:l=the city no-word	4 -17 8
tri:l=the day-none no-word	14 -10 -4
tri:l=the day-none prev:sure	10 -9 0
tri:l=the day=l1 no-word	11 -10 0
tri:l=the day=r0 no-word	-1 -10 10
tri:l=the day=r1 no-word	-12 14 -2
tri:l=the seat-home day=r1	-7 9 -1
tri:l=the seat-side day=r2	-18 19 -1
tri:l=the unknown part:sure	10 -9 0
tri:l=the word day-none	0 -10 11
tri:l=the word day=l3	4 -9 2
tri:l=the word day=r1	-9 12 -2
tri:l=the word part:sure	-18 7 9
tri:l=to city day-none	0 7 -9
tri:l=to city no-word	-11 12 0
tri:l=to day-none part:sure	-16 7 10
tri:l=to day=l3 part:sure	10 -10 0
tri:l=to day=l4 part:sure	16 -15 0
tri:l=to day=r0 no-word	-10 12 0
tri:l=to day=r0 part:sure	-1 10 -8
tri:l=to day=r1 no-word	12 -13 0
tri:l=to day=r3 sent:sure	-6 10 -4
tri:l=to seat-home day=r1	12 -11 0
tri:l=to seat-other no-word	-9 0 11
tri:l=to seat-side day-none	-12 11 0
tri:l=to seat-side day=r1	-4 -3 8
tri:l=to seat-side no-word	-7 13 -9
tri:l=to seat-side part:sure	-6 -2 9
tri:l=to seat-side sent:sure	-5 8 -3
tri:l=to unknown day-none	5 -9 3
tri:l=to unknown day=r0	-4 9 -5
tri:l=to unknown no-word	17 -20 0
tri:l=to word day-none	-17 10 4
tri:l=to word part:sure	10 -14 4
tri:l=what day-none no-word	7 -3 -4
tri:l=with day-none no-word	-17 18 0
tri:l=with seat-home day-none	-4 11 -8
tri:l=with seat-home no-word	-13 17 -4
tri:l=would word day-none	-12 13 0
tri:l=— unknown day=r0	-10 5 3
tri:seat-home day-none part:sure	21 -8 -17
tri:seat-home day-none prev:sure	-14 9 5
tri:seat-home day=l2 no-word	-10 12 -1
tri:seat-home day=r0 no-word	-4 11 -8
tri:seat-home day=r1 no-word	10 -15 3
tri:seat-home day=r1 part:sure	-13 2 10
tri:seat-home day=r1 prev:sure	14 -2 -11
tri:seat-home day=r2 no-word	6 5 -22
tri:seat-home day=r4 no-word	8 -15 4
tri:seat-other day-none part:sure	8 -11 0
tri:seat-other day-none sent:sure	15 -12 -2
tri:seat-other day=r0 no-word	-7 10 0
tri:seat-side day-none part:sure	2 -14 10
tri:seat-side day-none sent:sure	-11 8 1
tri:seat-side day=l1 no-word	-1 -9 11
tri:seat-side day=l2 no-word	17 -17 0
tri:seat-side day=l3 no-word	-12 16 -5
tri:seat-side day=l3 part:sure	-7 10 -1
tri:seat-side day=r0 no-word	1 4 -11
tri:seat-side day=r0 prev:sure	12 -6 -4
tri:seat-side day=r1 no-word	-7 11 -2
tri:seat-side day=r1 part:sure	10 -5 -5
tri:seat-side day=r3 no-word	6 -11 2
tri:seat-side day=r4 no-word	-9 11 -1
tri:unknown day-none part:sure	2 3 -9
tri:unknown day-none prev:sure	10 -6 -3
tri:unknown day-none sent:sure	18 -13 -6
tri:unknown day=l0 sent:sure	-10 11 0
tri:unknown day=l1 no-word	9 -5 -4
tri:unknown day=l1 prev:sure	-14 15 0
tri:unknown day=l3 no-word	10 0 -13
tri:unknown day=l3 sent:sure	-4 -5 10
tri:unknown day=l4 no-word	0 -14 13
tri:unknown day=l4 part:sure	16 -10 -7
tri:unknown day=r0 prev:sure	6 2 -15
tri:unknown day=r1 prev:sure	-12 4 6
tri:unknown day=r2 no-word	-4 8 -2
tri:unknown day=r2 part:sure	-12 0 9
tri:unknown day=r2 sent:sure	-3 -11 12
tri:unknown day=r3 no-word	12 -16 2
tri:word day-none part:sure	-27 22 4
tri:word day=l1 no-word	11 -10 0
tri:word day=l3 part:sure	8 -14 5
tri:word day=l4 no-word	2 -9 2
tri:word day=r0 part:sure	9 -8 0
tri:word day=r1 no-word	-14 23 -18
tri:word day=r1 part:sure	12 -9 -3
tri:word day=r1 sent:sure	9 -7 0
tri:word day=r3 part:sure	-23 27 -6
two-words	17 -27 7
under gone town	9 -3 -9
v0-none	14 -3 -16
v0=announce	11 -5 -2
v0=begin	-10 4 6
v0=bring	-7 -7 12
v0=come	-9 10 -1
v0=continue	-7 13 -6
v0=discuss	13 -8 -4
v0=end	7 0 -9
v0=expect	-4 9 -7
v0=get	9 -3 -6
v0=go	3 -10 7
v0=hold	-1 8 -10
v0=land	-13 5 7
v0=leave	-4 9 -7
v0=look	-11 -3 13
v0=negotiate	11 -10 0
v0=other	16 -6 -11
v0=pay	9 -4 -5
v0=place	-14 15 0
v0=plan	-8 12 -1
v0=prepare	11 -3 -8
v0=promise	-11 12 0
v0=put	17 -13 -5
v0=receive	-14 2 10
v0=start	-5 11 -4
v1=agree	17 -12 -9
v1=announce	10 -5 -2
v1=begin	-10 2 7
v1=bring	-6 -7 12
v1=continue	-7 13 -6
v1=discuss	11 -6 -4
v1=end	10 0 -11
v1=expect	-8 13 -8
v1=get	9 -3 -6
v1=hold	-5 12 -11
v1=land	-14 11 2
v1=look	-11 -3 13
v1=make	13 -10 -1
v1=meet	14 -9 -6
v1=negotiate	14 -11 0
v1=other	15 -6 -11
v1=pay	9 -4 -5
v1=place	-14 15 0
v1=prepare	2 4 -11
v1=put	18 -13 -5
v1=receive	-13 2 10
v1=see	-4 9 -9
v1=start	-5 11 -4
v1=take	10 -9 0
v2-none	11 0 -18
v2=ask	-6 11 -5
v2=begin	0 -14 10
v2=go	9 -7 -2
v2=have	-14 19 -6
v2=other	-5 -14 20
v2=put	-10 8 2
v2=raise	-13 4 6
v2=say	5 0 -13
v2=tell	3 -10 4
verbless	10 -2 -11
vt0=agree present	11 -7 -3
vt0=announce past	12 -10 0
vt0=be past	7 -1 -8
vt0=be present	3 -15 10
vt0=begin past	-15 -4 18
vt0=begin present	-10 12 0
vt0=bring past	-8 -4 12
vt0=call past	2 -10 5
vt0=come modal	10 -7 -3
vt0=come past	1 4 -11
vt0=come present	-17 15 0
vt0=discuss past	15 -11 -3
vt0=expect present	-17 22 -7
vt0=have past	3 -7 0
vt0=hold future	-16 18 0
vt0=hold past	16 -13 -2
vt0=hold perfect	12 -11 0
vt0=leave past	-6 9 -1
vt0=meet future	-8 15 -11
vt0=meet past	8 -5 -2
vt0=meet present	4 -9 6
vt0=other past	12 -8 -2
vt0=other pluperfect	20 -12 -7
vt0=other present	-3 12 -10
vt0=place present	-14 15 0
vt0=prepare pluperfect	13 -11 0
vt0=put present	14 -11 -2
vt0=receive past	14 -8 -4
vt0=receive present	-20 1 15
vt0=see past	9 -8 0
vt0=see present	-14 18 -5
vt0=sit past	7 -18 3
vt0=take past	10 -5 -4
vt1=agree present	9 -5 -3
vt1=announce past	12 -9 0
vt1=be past	6 -1 -7
vt1=be present	1 -14 12
vt1=begin past	-15 -7 20
vt1=begin present	-10 12 0
vt1=bring past	-8 -4 12
vt1=call past	2 -10 5
vt1=come modal	10 -7 -3
vt1=come past	1 4 -11
vt1=come present	-11 9 0
vt1=discuss past	15 -11 -3
vt1=expect present	-14 19 -6
vt1=have past	3 -7 0
vt1=have present	-6 12 -8
vt1=hold future	-16 18 0
vt1=hold past	15 -12 -1
vt1=hold perfect	12 -11 0
vt1=leave past	-6 9 -1
vt1=meet future	-8 15 -11
vt1=meet infinitive	-5 8 -1
vt1=meet participle	19 -16 -2
vt1=meet past	13 -12 -2
vt1=meet present	4 -9 6
vt1=other past	12 -8 -2
vt1=other pluperfect	19 -12 -7
vt1=other present	-3 12 -10
vt1=place present	-14 15 0
vt1=prepare infinitive	-9 12 0
vt1=prepare pluperfect	13 -11 0
vt1=put present	14 -11 -2
vt1=receive past	14 -8 -4
vt1=receive present	-20 1 15
vt1=see past	9 -8 0
vt1=see present	-14 18 -5
vt1=sign participle	10 -7 0
vt1=sit past	7 -18 3
vt1=take past	10 -5 -4
vt2=be pluperfect	10 -6 -3
vt2=be present	0 6 -10
vt2=bring past	11 -9 0
vt2=bring present	-18 14 2
vt2=call present	4 -13 5
vt2=go present	9 -6 -2
vt2=have present	-15 19 -6
vt2=meet present	-15 3 6
vt2=other past	-12 0 13
vt2=other perfect	-8 -8 16
vt2=prepare infinitive	-12 10 0
vt2=say present	8 -5 -3
vt2=take present	-11 -3 13
word=each other	6 -14 6
word=great hall of the people	-1 -8 9
word=korea	-8 9 0
word=lancaster house	2 -12 4
word=meeting	-12 15 -4
word=on the line	-8 0 9
word=rang	28 -27 0
word=south korea	-6 10 -2
word=speak	-40 41 -3
word=spoke	60 -57 -11
word=spoken	9 -9 0
word=talks	-14 8 4
word=telephone	15 -16 0
word=telephoned	17 -16 0
word=united states	4 -8 2
word=white house	-7 11 -9
words=0	13 -16 0
words=1	-34 28 8
words=3	14 9 -37
words=5	9 -14 0
year	20 -25 0`;
