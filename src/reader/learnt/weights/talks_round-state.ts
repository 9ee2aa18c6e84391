// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_STATE = `held	planned	under way
<always>	10 1 -17
a:.	0 -12 17
a:<day-ahead>	-5 13 -14
a:<day-ahead> .	-1 -7 12
a:<day-ahead> and	-3 12 -8
a:<day-gone>	8 -7 0
a:<day-gone> .	-17 25 -12
a:<day-gone> after	-8 -1 10
a:<day-gone> and	0 -24 19
a:<day-gone> for	-6 -3 9
a:<day-gone> in	-10 11 0
a:<day-gone> night	-12 6 6
a:<day-gone> with	-8 0 10
a:<day-today>	-11 -20 26
a:<day-today> .	-18 2 12
a:<day-today> to	-4 -5 9
a:<duty>	-8 6 1
a:<goods>	0 -8 10
a:<level>	3 -17 12
a:<level> .	7 -16 4
a:<level> on	5 -10 3
a:<month-ahead>	-1 9 -15
a:<month-gone>	11 -2 -14
a:<name>	-11 14 -3
a:<name> 's	-7 10 -3
a:<name> and	-4 -6 10
a:<name> in	-10 0 9
a:<not>	10 -10 0
a:<number>	9 0 -14
a:<number> .	4 0 -10
a:<office> .	19 -9 -12
a:<organisation>	-7 0 7
a:<organisation> .	-9 9 0
a:<person>	18 -25 10
a:<person> .	0 -12 12
a:<person> in	-7 11 -4
a:<person> on	10 -8 -3
a:<quality>	3 -13 10
a:<quality> good	6 -9 2
a:<seat>	-4 11 -11
a:<seat> .	5 -12 5
a:<span>	-35 22 15
a:<span> .	-12 0 11
a:<span> of	-16 1 14
a:<v-bear>	10 1 -17
a:<v-begin>	3 -12 8
a:<v-deny>	-10 12 -2
a:<v-end>	-13 6 8
a:<v-propose>	13 -7 -10
a:<v-return>	-11 7 4
a:<v-say>	2 2 -10
a:<v-sell>	11 -6 -4
a:<v-suspend>	17 -11 -7
a:<v-up>	8 -12 4
a:?	-3 13 -20
a:a	-19 8 17
a:a <organisation>	-11 -1 12
a:about	-4 14 -17
a:about <span>	-9 10 0
a:about the	14 -11 -3
a:after	-11 1 10
a:after a	-7 -5 12
a:afternoon	-10 5 5
a:ago	15 -11 -4
a:agree	6 -5 0
a:all	-19 22 -3
a:and	12 -34 23
a:and <name>	3 -10 2
a:and <person>	-11 14 -3
a:and <quality>	-6 -1 8
a:and <seat>	12 -3 -9
a:and by	-8 0 11
a:are	-5 -1 7
a:as well	-5 13 -9
a:ask	-14 20 -11
a:ask for	-3 9 -7
a:at <level>	9 -4 -6
a:at a	-9 11 -1
a:autumn	-7 9 0
a:back	13 -10 -1
a:beef	19 -21 0
a:been	3 3 -10
a:before	11 -3 -15
a:before the	-8 13 -3
a:begin	0 -14 12
a:between	6 -11 4
a:between <name>	-13 0 14
a:between <person>	8 -5 -2
a:between the	22 -18 -3
a:busan	11 -9 0
a:by	15 -11 -5
a:concern	-13 17 -3
a:conversation	9 -9 0
a:cut	-8 10 -1
a:did	11 -7 -4
a:did not	9 -6 -1
a:doe not	10 -9 0
a:each other	0 -10 9
a:early	9 -8 0
a:end	-3 -4 9
a:evening	7 -9 0
a:fail	-14 0 9
a:for	0 -10 10
a:for <day-ahead>	-6 11 -6
a:for <month-ahead>	-6 8 0
a:for <span>	-9 -6 15
a:for a	-12 8 3
a:for talk	-8 1 5
a:for two	11 -6 -3
a:from	9 0 -11
a:from <day-ahead>	-2 15 -14
a:from <day-gone>	24 -15 -8
a:from <level>	-15 9 6
a:geneva	12 -11 0
a:get	-10 15 -7
a:go	14 -7 -8
a:go to	15 -11 -4
a:good	-15 7 10
a:had been	9 -5 -2
a:has been	-7 12 -5
a:have	-12 9 1
a:her	-7 9 0
a:him	10 -9 0
a:hotel	-12 5 7
a:hour	15 -3 -14
a:house	-6 -4 10
a:in	2 17 -45
a:in <month-ahead>	-3 9 -12
a:in <month-gone>	9 -6 -3
a:in <name>	-19 23 -6
a:in <seat>	-13 14 0
a:in <span>	-9 6 0
a:is	-6 9 -4
a:it	7 0 -11
a:it .	-10 7 1
a:its	14 0 -29
a:last	-10 3 7
a:last week	6 1 -15
a:last year	9 -5 -3
a:late	13 -10 -2
a:later	-26 30 -6
a:later in	-14 15 0
a:licence	0 -12 9
a:list of	9 -8 0
a:long	2 -15 8
a:lunch	12 -10 -1
a:matter	10 -10 0
a:may	-10 7 1
a:minute	27 -22 -6
a:minute .	17 -11 -5
a:more	18 -10 -6
a:morning .	-6 10 -4
a:new	-8 12 -4
a:next	5 0 -13
a:next week	-10 17 -7
a:night	-16 13 4
a:not	8 -9 0
a:nothing	-10 14 -6
a:of	-12 4 11
a:of <day-ahead>	11 -8 -1
a:of <span>	-15 2 13
a:off	8 0 -11
a:offer	11 -8 -3
a:official	6 -8 0
a:on <day-ahead>	0 10 -14
a:on <day-gone>	13 -9 -6
a:on <day-today>	-2 -5 6
a:opened	-9 7 0
a:out	-9 13 -4
a:pay	-7 11 -4
a:phone	12 -10 0
a:place	-16 10 6
a:plan	10 -4 -8
a:produced	8 -6 0
a:prolong	-9 11 0
a:round	9 -12 0
a:same	16 -12 -5
a:second	1 8 -11
a:signature	10 -7 -3
a:since	-12 8 3
a:since <day-gone>	-13 6 5
a:sit	-9 0 9
a:spring	-18 17 0
a:spring .	-17 14 1
a:start	-18 10 8
a:still	-4 12 -5
a:stop	-12 0 10
a:telephone	10 -5 -7
a:telephone with	12 -11 0
a:tell	6 -13 3
a:than	-8 15 -7
a:that <name>	-7 8 0
a:the autumn	-11 12 0
a:the evening	17 -15 0
a:the extension	11 -10 0
a:the first	12 -14 0
a:the last	-15 10 3
a:the matter	10 -10 0
a:the same	19 -15 -5
a:the spring	-9 11 0
a:the week	9 -8 0
a:the year	-11 12 0
a:their	2 -14 8
a:then	-8 9 0
a:there	-16 0 13
a:thi week	-8 -3 12
a:three	17 -13 -3
a:time	2 4 -13
a:to	8 -10 1
a:to <level>	4 -12 7
a:to <seat>	8 -7 0
a:to be	15 -10 -5
a:to his	-12 12 0
a:to prepare	-12 10 0
a:to the	-12 0 10
a:trade	0 12 -13
a:truce	5 -15 7
a:two	11 -3 -12
a:until	6 -31 24
a:until <day-ahead>	-5 -21 27
a:up	23 -22 0
a:very	-9 10 0
a:visit	14 -10 -4
a:was	12 -24 9
a:we	3 -20 13
a:week ago	9 -7 0
a:week of	12 -11 0
a:well	4 5 -13
a:will	20 -22 1
a:with <office>	10 -4 -5
a:with <person>	10 -19 10
a:with a	-10 14 -5
a:with his	-10 8 1
a:within	-13 18 -3
a:within <span>	-9 12 -1
asks	-4 16 -26
b:"	9 -1 -17
b:" <person>	13 -11 0
b:" the	-9 12 -2
b:'	11 -3 -9
b:'s <person>	-8 12 -3
b:(	0 -11 9
b:*	9 -6 -2
b:, <quality>	-16 10 5
b:, according	10 -9 0
b:, and	0 -8 9
b:, following	17 -16 0
b:, has	11 -10 0
b:, in	-4 9 -7
b:, meet	9 -17 5
b:, say	-11 5 6
b:, sign	-9 10 0
b:, sit	-10 10 0
b:, the	-11 5 6
b:, was	-7 10 -2
b:, will	6 -14 8
b:-	5 -11 4
b:- <quality>	-8 -1 11
b:- the	-12 5 7
b:.	12 -18 6
b:: <number>	5 -18 8
b:: <person>	-1 -10 13
b:: in	-7 8 0
b:: what	13 -8 -6
b:<day-ahead>	-5 22 -34
b:<day-ahead> in	-10 17 -11
b:<day-gone>	8 0 -13
b:<day-gone> <person>	-9 11 -1
b:<day-gone> in	9 -9 -1
b:<day-today>	0 -9 10
b:<day-today> the	-5 -4 10
b:<duty>	-8 -2 11
b:<level>	24 -15 -14
b:<level> in	10 -3 -8
b:<month-ahead>	-5 10 -5
b:<month-gone> and	10 -9 0
b:<name>	-3 -7 10
b:<name> and	-13 0 13
b:<name> end	6 1 -10
b:<name> have	13 -2 -10
b:<name> president	12 -9 -2
b:<name> reach	10 -4 -4
b:<name> to	-11 14 -2
b:<not>	9 -7 -2
b:<number>	17 -20 0
b:<number> /	12 -2 -9
b:<number> in	12 -18 4
b:<office>	-10 9 1
b:<office> <person>	16 -1 -13
b:<office> and	15 -15 0
b:<office> are	-17 -15 25
b:<office> had	8 -7 0
b:<office> meet	10 -3 -9
b:<office> will	-9 0 9
b:<organisation>	-15 1 17
b:<organisation> of	-7 -1 10
b:<person>	10 -5 -7
b:<person> at	-18 20 -1
b:<person> begin	-15 0 13
b:<person> come	12 -6 -5
b:<person> had	11 -6 -3
b:<person> is	-18 6 7
b:<person> land	-14 11 1
b:<person> leave	9 -7 -1
b:<person> of	21 -3 -17
b:<person> put	9 -9 0
b:<person> sign	11 -8 0
b:<person> spoke	23 -20 -2
b:<person> talked	10 -12 0
b:<person> to	-10 14 -2
b:<person> will	-19 8 7
b:<person> would	-20 21 0
b:<quality> and	-12 7 3
b:<quality> good	9 -8 0
b:<quality> in	2 4 -10
b:<quality> negotiator	-14 11 0
b:<quality> president	10 -3 -7
b:<seat>	-6 13 -14
b:<seat> and	-1 9 -10
b:<span>	20 -12 -10
b:<span> in	19 -9 -14
b:<v-agree>	7 0 -14
b:<v-begin>	-8 5 2
b:<v-deny>	9 -8 0
b:<v-end>	11 5 -26
b:<v-impose>	13 -2 -26
b:<v-propose>	-15 18 -3
b:<v-target>	-9 12 -2
b:a	-8 9 0
b:a joint	9 -6 -2
b:a meet	-18 15 2
b:a new	-11 1 7
b:a second	-7 13 -3
b:a state	-18 2 13
b:a summit	-4 9 -5
b:about the	-7 10 -1
b:after	32 -25 -13
b:after the	5 -10 1
b:afternoon	-13 0 14
b:agenda	-6 14 -8
b:agree by	12 -12 0
b:all	29 -20 -14
b:an	0 4 -8
b:an extension	9 -7 0
b:and	0 -9 8
b:and <name>	-15 2 13
b:and <office>	11 -11 0
b:and <person>	10 -7 -3
b:and <quality>	-14 5 8
b:and a	-6 9 -3
b:and in	6 -10 1
b:and the	-11 19 -9
b:answer	10 -8 0
b:are	-15 1 10
b:are on	-15 -3 16
b:are to	-18 23 -5
b:as <person>	2 -14 9
b:as the	-6 7 0
b:at	-6 -7 17
b:at <number>	18 -13 -6
b:at a	17 -13 -5
b:at the	-7 0 10
b:back	28 -18 -20
b:back from	10 -6 -2
b:back to	15 -13 -2
b:be	-7 7 0
b:be hold	-14 15 0
b:be in	-12 17 -3
b:been	10 -17 4
b:before	-16 29 -19
b:before <person>	0 7 -8
b:begin	-11 1 8
b:begin in	-5 11 -2
b:between the	8 -16 5
b:both	-11 9 0
b:bring	-6 -3 10
b:but	-11 12 0
b:by	13 -7 -12
b:call	12 -12 0
b:car	10 0 -9
b:come back	9 -6 -4
b:come from	2 4 -13
b:come together	-3 9 -6
b:conference	-7 -3 11
b:confirm	-13 16 0
b:continue	-12 17 -6
b:continue in	-9 14 -5
b:country	-11 9 0
b:custom	7 0 -10
b:day	-7 -4 11
b:day before	-7 10 -3
b:day in	1 -13 8
b:deal with	-12 12 0
b:delegation meet	-6 9 -1
b:did	28 -23 -9
b:discuss	12 -6 -4
b:do	-12 14 -1
b:done	17 -13 -2
b:done at	12 -9 -1
b:down	-10 5 2
b:down in	-9 7 2
b:down with	-13 7 2
b:due	7 3 -17
b:due in	-1 14 -11
b:end	16 0 -26
b:eve	-20 24 -7
b:eve of	-20 24 -7
b:evening	18 -16 0
b:expect	-12 20 -10
b:expect to	-10 11 0
b:expert	-4 9 -3
b:extension	11 -6 -3
b:fact	12 -11 0
b:fact sheet	12 -11 0
b:failed	13 -9 -3
b:first	7 -19 8
b:first meet	10 -9 0
b:first time	10 -8 -1
b:flew to	7 -7 0
b:fly	1 3 -10
b:fly to	2 2 -9
b:followed	13 -11 0
b:following	18 -17 0
b:for	-14 15 0
b:for <day-ahead>	-8 11 0
b:for <span>	16 -14 -2
b:for a	-13 6 6
b:fourth	11 -8 -3
b:framework	15 -7 -9
b:from our	-2 10 -10
b:go	8 -11 2
b:go back	10 -9 0
b:go into	-14 10 2
b:go on	-7 -3 10
b:good	0 -26 17
b:guest	-9 0 9
b:had	29 -24 -8
b:had been	6 0 -9
b:had prepare	12 -10 0
b:half	7 -14 3
b:hand	14 -7 -7
b:hand in	9 -3 -6
b:have	-14 10 3
b:have been	-6 -8 12
b:he	-10 3 12
b:he and	10 -10 0
b:he come	-13 8 5
b:he expect	-11 12 0
b:he has	9 -5 -2
b:he say	11 -10 0
b:he would	-14 2 13
b:her	-10 8 1
b:him	15 -8 -6
b:his	-10 14 -4
b:hold	-9 14 -6
b:home	11 -3 -8
b:home from	11 -3 -8
b:hotel	-26 5 21
b:hotel in	-13 0 13
b:hour	9 -17 2
b:house	12 -8 -5
b:i	-3 9 -10
b:if	-11 6 2
b:in <month-gone>	10 -6 -4
b:in <name>	-12 18 -5
b:in a	11 -18 5
b:in the	7 -11 4
b:initialled	12 -7 -4
b:into	-21 1 20
b:is due	0 8 -7
b:is in	-7 10 -3
b:is the	2 -20 14
b:is what	13 -9 -3
b:it	14 -6 -11
b:it again	12 -11 0
b:it is	-12 13 0
b:it on	-12 13 0
b:it was	24 -19 -4
b:joint statement	10 -9 0
b:just	12 -11 0
b:land	-13 12 0
b:land in	-13 12 0
b:last	-5 11 -7
b:last day	-9 9 0
b:leader	-10 15 -7
b:leave	9 -2 -13
b:leave for	-21 21 0
b:level	-9 3 4
b:licence	-9 11 -1
b:line	1 -9 5
b:long	11 -6 -4
b:longer	-9 4 4
b:look	-11 -3 12
b:me	11 -11 0
b:meet <person>	-28 13 10
b:meet at	20 -13 -10
b:meet of	-5 9 -5
b:men	-4 -6 10
b:ministerial	-5 10 -3
b:more	-20 12 8
b:morning	-3 -18 17
b:move	-12 7 3
b:mr	15 -17 1
b:mr <person>	13 -14 0
b:name	13 -12 0
b:name to	12 -11 0
b:negotiator	-6 10 -3
b:new	-10 7 1
b:night	10 -14 0
b:night in	1 -9 4
b:no	0 4 -9
b:nobody	12 -4 -9
b:note	11 -7 -4
b:nothing	1 -14 10
b:of <name>	9 -10 -2
b:of <person>	14 -7 -6
b:of a	0 -10 11
b:of both	-14 10 1
b:of what	-17 19 -2
b:off	0 7 -11
b:offer	-10 11 0
b:on	-9 -1 15
b:on <day-ahead>	-4 13 -12
b:on <day-gone>	2 2 -10
b:on a	-14 -7 22
b:on his	-8 9 0
b:on it	15 -13 0
b:on the	-3 -9 14
b:on to	-9 0 7
b:one	-12 1 10
b:one in	12 -9 0
b:one of	-9 7 1
b:only	-20 18 0
b:open	-27 16 9
b:open in	-13 4 7
b:opened	-10 -2 12
b:or	-8 10 0
b:our <office>	3 5 -18
b:out in	-11 13 0
b:over	-22 12 11
b:own	-12 14 0
b:past	-18 5 12
b:pay	7 0 -12
b:point	12 -11 0
b:prepare	3 1 -10
b:prepare the	9 -7 0
b:president of	-16 8 8
b:president would	-12 13 0
b:progress	11 -8 -1
b:put	23 -20 -3
b:put his	8 -8 0
b:reach	22 -15 -7
b:reason	-8 9 0
b:reason to	-8 9 0
b:receive	-10 0 10
b:result	2 -13 7
b:result of	13 -10 -1
b:resume	-5 -4 9
b:resume in	0 -7 9
b:round	-8 14 -5
b:round in	3 4 -13
b:rule	9 -8 0
b:same	18 -14 -7
b:say in	8 -14 3
b:second day	11 -14 -2
b:see	-12 21 -13
b:see <person>	-3 9 -5
b:senior	-9 5 3
b:senior <name>	-9 5 3
b:settle	11 -9 0
b:sheet	14 -13 0
b:shook	20 -16 -4
b:shook hand	10 -6 -3
b:side	-2 -8 12
b:sign	-11 12 0
b:sign it	-16 16 0
b:sign on	9 -9 0
b:since	39 -25 -19
b:since the	24 -10 -15
b:sit down	-19 10 5
b:speak	-14 15 -1
b:speak by	-11 11 0
b:spent	19 -13 -6
b:spoke	33 -26 -13
b:spoke by	27 -24 -5
b:start	-10 16 -6
b:state	2 -15 10
b:state visit	0 -9 10
b:statement	11 -9 0
b:stay	4 -9 4
b:still	10 -6 -5
b:summit in	10 -18 6
b:table in	0 -19 14
b:talk	-7 1 5
b:talk between	9 -10 0
b:talk by	-19 20 0
b:talk on	-17 9 4
b:talk will	0 -9 10
b:talked	23 -29 1
b:talked by	8 -6 0
b:talked on	17 -14 -2
b:tariff	-8 -9 16
b:tariff talk	-13 -5 17
b:telephone	17 -12 -11
b:tell	-3 9 -8
b:tell a	-16 12 5
b:tell reporter	-12 13 0
b:that	-8 9 0
b:that 's	-10 3 6
b:that the	3 1 -11
b:that they	8 -7 0
b:the <name>	-9 0 9
b:the <office>	-9 -5 16
b:the <quality>	0 -14 14
b:the <seat>	-10 13 -2
b:the agenda	-6 14 -8
b:the eve	-16 20 -6
b:the evening	13 -12 0
b:the first	12 -19 1
b:the fourth	12 -1 -10
b:the meet	12 -6 -8
b:the order	12 -12 0
b:the same	18 -14 -7
b:the second	-11 0 14
b:the state	9 -6 -1
b:the table	-7 -3 11
b:the talk	2 -10 7
b:the telephone	21 -20 0
b:the third	14 -14 -1
b:the truce	19 -12 -8
b:the two	7 0 -13
b:their	-16 8 8
b:their <office>	8 -14 6
b:their president	-14 16 0
b:their team	-9 10 0
b:them	-11 16 -6
b:there	10 -2 -13
b:there 's	-14 15 0
b:they	15 -12 -6
b:they are	1 -12 7
b:they did	14 -13 0
b:they talked	9 -9 0
b:they'll	-18 20 0
b:thi	1 -11 8
b:third	7 -12 3
b:through	11 -6 -4
b:tiktok	13 -8 -4
b:time	13 -24 6
b:time in	-9 -4 12
b:to	-6 16 -19
b:to be	-7 10 -3
b:to it	12 -11 0
b:to meet	-16 20 -3
b:to prepare	-13 15 0
b:to talk	-12 12 0
b:to the	18 -15 -5
b:travel	-9 11 0
b:travel to	-9 11 0
b:truce	12 -11 -1
b:truce of	9 -5 -1
b:trump	13 -9 -3
b:under	12 -16 5
b:under the	13 -12 0
b:until	-12 17 -6
b:up a	-12 15 -2
b:up in	-8 -2 11
b:visit to	8 -14 6
b:visited	13 -12 0
b:was	24 -5 -34
b:was a	12 -11 0
b:was in	5 1 -12
b:was on	-10 11 0
b:was to	-10 11 0
b:way	-23 14 10
b:way to	-18 11 7
b:we	-17 15 0
b:week in	10 -11 1
b:were in	11 -7 -3
b:were to	-23 24 0
b:when	-7 19 -19
b:when <person>	-4 11 -5
b:whether	12 -10 -1
b:which the	-10 0 9
b:who is	3 -11 6
b:will	-17 4 14
b:will meet	-20 24 -3
b:will pay	9 -8 0
b:will sign	11 -11 0
b:with	3 3 -12
b:with <person>	23 -14 -11
b:with the	12 -2 -7
b:would	-30 29 0
b:you	15 -7 -12
b:— <name>	17 -15 -3
c0=begin	-9 0 10
c0=end	1 8 -13
c0=impose	4 1 -12
c0=propose	-20 20 0
c0=say	11 0 -20
c0=suspend	5 -10 4
c1=agree	6 -1 -6
c1=bear	12 -7 -7
c1=end	5 5 -15
c1=impose	11 0 -21
c1=propose	-17 19 -4
c1=say	4 5 -17
c2=begin	3 -16 13
c2=propose	6 -6 0
c2=say	2 4 -12
c2=suspend	9 -6 -2
c2=up	0 -6 9
count=1	-17 8 12
count=2	7 -12 4
count=3	24 -2 -37
count=4	-26 -1 29
ct0=agree modal	-18 8 10
ct0=agree past	0 6 -13
ct0=agree present	5 -13 4
ct0=bear future	0 7 -19
ct0=bear past	18 -18 -1
ct0=bear perfect	-8 0 7
ct0=bear present	-4 -1 8
ct0=begin past	2 -17 9
ct0=begin perfect	12 -4 -8
ct0=begin present	-25 21 1
ct0=down modal	11 -8 -3
ct0=down pluperfect	0 -9 9
ct0=down present	-11 9 0
ct0=impose modal	-20 11 9
ct0=impose modal-passive	0 -8 9
ct0=impose perfect	-9 13 -5
ct0=impose pluperfect	8 -6 0
ct0=impose present	6 0 -10
ct0=impose present-passive	-20 7 11
ct0=propose perfect	-19 19 0
ct0=propose pluperfect	13 -11 0
ct0=propose present	-15 4 10
ct0=propose present-passive	-11 19 -7
ct0=return future	0 -9 9
ct0=say past	4 2 -14
ct0=say present	9 -8 0
ct0=stay future	-10 18 -12
ct0=stay future-passive	-14 15 0
ct0=stay past	18 -21 0
ct0=stay perfect	8 -15 2
ct0=stay pluperfect	-6 9 -2
ct0=suspend past	13 -9 -2
ct0=target past	-12 6 4
ct0=up past	4 -13 5
ct1=agree modal	-18 8 10
ct1=agree participle-passive	21 -16 -4
ct1=agree past	-2 8 -12
ct1=agree present	3 -11 4
ct1=bear future	0 7 -19
ct1=bear participle-passive	19 -15 -7
ct1=bear past	21 -22 -1
ct1=bear perfect	-8 0 7
ct1=bear present	-4 -1 8
ct1=begin future	-4 15 -11
ct1=begin past	2 -18 10
ct1=begin perfect	12 -4 -8
ct1=begin present	-22 17 1
ct1=down modal	11 -8 -3
ct1=down pluperfect	0 -12 9
ct1=impose infinitive	-5 8 -4
ct1=impose modal	-20 11 9
ct1=impose modal-passive	0 -8 9
ct1=impose participle-passive	14 -9 -9
ct1=impose perfect	-9 13 -5
ct1=impose pluperfect	10 -8 0
ct1=impose present	7 -1 -10
ct1=impose present-passive	-20 7 11
ct1=propose infinitive	-17 21 -3
ct1=propose perfect	-19 19 0
ct1=propose pluperfect	11 -8 0
ct1=propose present	-6 -3 11
ct1=propose present-passive	-11 19 -7
ct1=return future	0 -9 9
ct1=say past	3 3 -13
ct1=stay future	-12 20 -12
ct1=stay future-passive	-14 15 0
ct1=stay participle-passive	15 -11 -3
ct1=stay past	18 -21 0
ct1=stay perfect	8 -15 2
ct1=stay pluperfect	-6 9 -2
ct1=stay present	-4 -6 12
ct1=suspend past	12 -8 -1
ct1=target past	-15 7 5
ct1=up future	-6 9 -1
ct1=up past	4 -13 5
ct2=agree infinitive	-11 4 4
ct2=agree past	0 -9 5
ct2=bear gerund	9 -1 -11
ct2=bear infinitive	-8 10 -1
ct2=bear past	6 0 -9
ct2=bear present	-33 4 18
ct2=begin future	10 -7 -3
ct2=begin modal	-11 12 0
ct2=begin past	5 -17 7
ct2=down past	19 -10 -12
ct2=down present	-13 11 0
ct2=end past	-3 9 -8
ct2=end present	12 -2 -13
ct2=impose future-passive	10 -8 0
ct2=impose modal	-20 2 14
ct2=impose past	10 -6 -5
ct2=impose perfect	11 0 -13
ct2=impose pluperfect	-19 9 9
ct2=impose present	-14 11 0
ct2=propose infinitive	-14 6 5
ct2=propose past	14 -3 -18
ct2=propose present	-3 -10 14
ct2=propose present-passive	-7 11 -1
ct2=say present	8 -2 -9
ct2=stay present	8 7 -27
ct2=up past	-12 4 7
dateline	7 -14 3
day-l	3 0 -6
day=l1	2 5 -15
day=l2	9 0 -18
day=l3	-9 1 9
day=r4	13 -18 5
day=r5	9 -2 -7
days=1	8 2 -19
days=2	-5 -10 14
f:!	-11 12 0
f:"	-19 10 11
f:'s	5 0 -9
f:(	-5 9 -5
f:-	10 -1 -9
f:;	-21 4 20
f:<agent>	10 -3 -11
f:<day-ahead>	-16 3 13
f:<day-gone>	16 -16 -1
f:<day-today>	-14 3 13
f:<duty>	-8 6 2
f:<gate>	-17 15 1
f:<goods-amount>	14 -11 -2
f:<goods>	-5 -4 13
f:<level-noun>	-19 22 -1
f:<level>	-10 18 -13
f:<money>	7 -14 8
f:<month-ahead>	2 5 -15
f:<month-gone>	-20 9 10
f:<name>	23 -10 -20
f:<not>	17 -7 -18
f:<number>	14 -25 8
f:<office>	-25 24 2
f:<person>	-3 -14 23
f:<points>	-5 11 -6
f:<quality>	4 -10 5
f:<seat>	-25 21 5
f:<sender>	15 -2 -20
f:<span>	16 -16 -1
f:<taker>	-7 10 -1
f:<v-agree>	18 -24 8
f:<v-bear>	-6 16 -14
f:<v-begin>	-6 -3 12
f:<v-down>	11 -11 -2
f:<v-end>	-17 6 13
f:<v-impose>	18 -13 -8
f:<v-propose>	-10 -9 23
f:<v-say>	1 5 -14
f:<v-sell>	15 -7 -12
f:<v-suspend>	9 0 -18
f:<v-target>	-7 -1 10
f:<v-threaten>	13 -11 -1
f:?	15 -8 -9
f:a	6 -15 6
f:about	14 -14 0
f:according	20 -14 -6
f:add	-15 19 -3
f:after	5 -7 0
f:afterward	11 -7 -3
f:again	14 -23 10
f:against	-10 13 -1
f:ago	13 -10 0
f:agree	26 -16 -17
f:already	8 -5 -1
f:also	23 -19 -6
f:an	22 -7 -25
f:announce	2 1 -11
f:another	13 -6 -10
f:approval	-11 14 -4
f:approve	26 -21 -6
f:are	-19 10 6
f:arrive	-15 20 -6
f:as	-1 -11 14
f:aside	-13 14 0
f:at	-27 4 26
f:back	2 -11 7
f:bag	11 -5 -4
f:be	-5 13 -12
f:because	-11 2 7
f:been	-16 12 3
f:before	-20 24 -4
f:begin	0 -27 21
f:better	-12 15 -3
f:between	-4 -4 9
f:both	18 -15 -4
f:but	-3 -8 12
f:by	-9 18 -15
f:cancel	-9 10 0
f:capital	-15 0 13
f:carry	11 -7 -1
f:charge	15 -18 1
f:chip	9 -8 0
f:coffee	-10 5 4
f:come	-2 12 -16
f:consensu	-9 12 -1
f:continue	9 -12 0
f:control	11 -8 -3
f:correct	-14 16 -1
f:count	-12 -9 18
f:counterpart	-4 8 -3
f:country	9 -7 -1
f:course	-11 12 -1
f:cover	11 -10 0
f:day	-21 9 13
f:deal	20 -11 -17
f:dealt	-9 11 0
f:decide	-8 9 0
f:did	19 -14 -6
f:do	-8 12 -5
f:doe	14 -11 -1
f:down	-13 -3 18
f:drop	-8 0 10
f:due	-4 8 -3
f:duty	1 7 -15
f:each	-2 8 -10
f:early	-7 11 -4
f:effect	10 -8 0
f:either	9 -7 -1
f:end	10 -4 -9
f:energy	12 -8 -3
f:enter	2 -11 5
f:expect	-13 20 -5
f:expire	-26 -6 29
f:export	22 -17 -8
f:extend	18 -12 -8
f:extra	-9 11 0
f:face	-7 10 -1
f:fall	-8 7 0
f:far	-11 3 6
f:farm	-13 16 -3
f:fee	-9 9 0
f:fentanyl	11 -6 -4
f:figure	-19 15 4
f:finance	-9 0 8
f:first	-32 34 0
f:fish	-8 0 10
f:fly	-16 11 4
f:follow	11 -8 -2
f:for	0 6 -11
f:force	-7 13 -6
f:forced	-8 10 0
f:forty	16 -11 -7
f:four	-11 10 1
f:fourth	10 0 -14
f:free	-7 -4 13
f:from	-2 17 -27
f:geneva	-5 10 -6
f:georgia	-6 -3 9
f:get	-19 16 0
f:give	19 -16 -2
f:go	-8 -4 15
f:government	15 -9 -6
f:had	11 -4 -9
f:hand	-3 -9 10
f:has	-20 6 16
f:have	-15 3 15
f:her	-6 10 -3
f:him	6 -12 4
f:himself	14 -13 0
f:hold	0 7 -13
f:home	19 -12 -10
f:house	10 -9 0
f:how	10 -8 0
f:if	-27 25 2
f:in	12 -11 -1
f:introduce	-2 -6 9
f:investment	-12 -4 16
f:is	0 -10 12
f:it	14 -9 -9
f:it'll	10 -7 -1
f:its	-4 14 -16
f:itself	11 -11 0
f:joint	14 -9 -3
f:keep	-4 8 -2
f:know	-20 17 0
f:land	-8 7 0
f:last	-23 21 1
f:lasted	14 -11 -2
f:lead	0 7 -10
f:leave	8 -10 0
f:led	14 -5 -10
f:levy	-10 -2 12
f:like	-18 8 10
f:list	8 0 -12
f:look	14 -5 -8
f:lower	9 -7 0
f:lunch	-9 14 -4
f:maize	-15 16 0
f:may	-17 22 -7
f:meant	10 -15 3
f:meet	3 2 -9
f:middle	-12 9 2
f:minister	28 -38 5
f:minute	27 -22 -7
f:more	4 -13 10
f:morning	15 -9 -4
f:most	4 -12 5
f:mr	18 -10 -12
f:much	11 -17 5
f:nearly	12 -11 0
f:negotiate	-2 -7 10
f:negotiation	-6 -2 9
f:new	-10 1 9
f:next	13 -3 -15
f:night	15 -5 -10
f:nil	-6 7 0
f:no	8 0 -15
f:nobody	-3 -14 16
f:not	16 -8 -15
f:nothing	14 -6 -15
f:notice	9 -7 0
f:nut	-15 -6 19
f:of	13 -7 -10
f:off	-8 9 0
f:offer	15 -17 0
f:one	-16 14 2
f:order	-20 18 1
f:other	-34 44 -17
f:our	28 -16 -19
f:out	24 -21 -3
f:own	6 0 -16
f:pact	-4 -11 16
f:paper	20 -13 -7
f:pari	-4 -4 9
f:part	8 -16 5
f:parted	-8 9 0
f:pay	7 -6 0
f:place	11 -7 -1
f:plan	2 -13 8
f:plane	-10 11 0
f:point	14 -5 -8
f:pork	-10 0 11
f:port	-14 15 0
f:prepare	-13 8 3
f:president	9 0 -14
f:press	12 -13 0
f:progress	13 -9 -3
f:promise	21 -17 -3
f:published	8 -6 0
f:put	-6 13 -10
f:quarrel	-15 17 -1
f:rate	-15 21 -9
f:receive	5 1 -12
f:reciprocal	-5 -5 10
f:renewed	-10 0 9
f:reply	11 -9 0
f:representative	14 -10 -2
f:result	14 -12 -1
f:resume	-6 -5 12
f:return	11 -7 -4
f:right	-15 12 3
f:round	14 -17 1
f:same	13 -15 0
f:season	16 -15 0
f:second	11 -22 9
f:secretary	-8 14 -6
f:see	-16 21 -8
f:session	-15 20 -6
f:set	-18 21 -2
f:settle	15 -14 0
f:seventh	8 -16 5
f:short	12 -11 0
f:should	17 -15 -3
f:side	15 -5 -13
f:sign	-3 -15 22
f:sit	-11 -13 24
f:sleep	-5 7 0
f:soybean	-8 13 -4
f:speak	15 -9 -6
f:statement	12 -9 -1
f:stay	10 -5 -8
f:still	4 3 -14
f:stop	-9 11 -2
f:subject	-9 2 6
f:such	-18 13 5
f:summer	-8 0 8
f:suspend	14 -13 0
f:suspension	1 -11 6
f:table	-19 0 20
f:take	-1 14 -20
f:talk	-7 14 -8
f:talked	12 -17 2
f:talking	0 -10 9
f:tariff	8 -8 0
f:tea	6 -13 4
f:telephone	-20 11 10
f:text	21 -17 -3
f:the	-2 7 -5
f:their	-15 -2 22
f:them	15 -5 -17
f:there	8 7 -22
f:thi	-19 -14 37
f:thing	-12 0 12
f:third	-6 4 1
f:those	2 -16 10
f:through	14 -11 -2
f:to	-8 18 -18
f:top	20 -6 -17
f:trade	14 -2 -18
f:transcript	20 -10 -12
f:travel	-18 19 0
f:treasury	-15 16 0
f:treaty	-9 12 -1
f:truce	19 -25 3
f:two	14 -16 0
f:under	-4 16 -19
f:until	3 -22 16
f:up	0 7 -12
f:us	8 -2 -9
f:very	-9 11 0
f:visit	-6 -13 24
f:vote	10 -9 0
f:warn	12 -11 0
f:was	39 -32 -11
f:we	14 -11 -3
f:week	-4 -3 11
f:were	6 -24 15
f:what	15 -10 -6
f:wheat	-9 12 0
f:when	-9 5 3
f:where	9 -11 0
f:which	12 -4 -12
f:who	-9 11 -2
f:whose	-12 13 0
f:will	-11 24 -23
f:with	0 16 -26
f:without	12 -8 -3
f:world	16 -13 -2
f:worth	10 -24 16
f:would	0 10 -18
f:yarn	8 -3 -3
f:year	-26 14 13
f:yet	-12 14 0
f:you	-10 3 5
f:zero	18 -15 -3
first-of-paragraph	-4 0 6
has-gerund	2 9 -20
has-infinitive	-10 16 -10
has-modal	-21 8 20
has-participle	38 -21 -41
has-past	36 -39 -4
has-pluperfect	14 -8 -7
has-present	-27 18 10
headline	-15 -3 22
heads=2	5 4 -17
how=relative	-15 3 15
how=weekday	23 -13 -16
kind=word	-3 16 -28
l1=(	12 -7 -5
l1=,	-6 2 6
l1=:	-18 22 -4
l1=<day-gone>	17 -15 0
l1=<person>	4 -14 11
l1=<v-end>	15 -12 -2
l1=<v-impose>	19 -13 -7
l1=<v-say>	-7 10 -1
l1=after	6 -12 2
l1=and	7 -11 0
l1=by	2 2 -13
l1=end	15 -13 -2
l1=for	-9 11 -2
l1=his	-10 12 0
l1=is	10 -10 0
l1=last	-10 10 0
l1=leave	21 -16 -5
l1=new	-9 9 0
l1=of	14 -17 1
l1=on	8 -1 -11
l1=president	8 -4 -1
l1=should	-10 13 -2
l1=since	14 -3 -9
l1=that	-4 15 -18
l1=they	-14 15 0
l1=visit	-8 3 3
l1=visited	8 -7 0
l1=with	-7 10 -4
l1=would	-6 9 -3
l1=—	13 -9 -5
l2="	-13 14 0
l2='	13 -10 -2
l2=<agent>	-5 14 -17
l2=<day-ahead>	-15 25 -20
l2=<day-gone>	16 -14 -5
l2=<day-today>	13 -13 0
l2=<gate>	12 -24 3
l2=<level>	5 3 -15
l2=<month-gone>	12 -9 -2
l2=<not>	11 -16 5
l2=<number>	-10 -8 20
l2=<quality>	7 1 -14
l2=<seat>	13 0 -29
l2=<sender>	-5 9 -4
l2=<span>	9 0 -19
l2=<v-agree>	13 -7 -11
l2=<v-bear>	11 -10 0
l2=<v-impose>	-16 17 -2
l2=<v-propose>	-4 -11 15
l2=<v-return>	1 -9 6
l2=<v-say>	15 -7 -8
l2=<v-sell>	9 -8 0
l2=<v-stay>	-16 5 10
l2=<v-suspend>	-9 0 12
l2=<v-target>	-16 17 0
l2=<v-up>	14 -1 -21
l2=a	-9 6 3
l2=after	13 -11 0
l2=also	0 -9 7
l2=and	4 2 -20
l2=are	-11 5 3
l2=at	-17 15 0
l2=back	33 -25 -16
l2=be	-8 4 0
l2=by	-5 9 -4
l2=come	-13 3 8
l2=conference	6 -14 2
l2=continue	-9 14 -5
l2=day	-17 4 12
l2=done	15 -13 -1
l2=due	-1 15 -12
l2=expect	-10 15 -4
l2=flew	1 -7 5
l2=fly	2 2 -9
l2=framework	12 -6 -3
l2=go	19 -9 -16
l2=hand	10 -3 -6
l2=has	-8 9 0
l2=home	10 -2 -7
l2=hotel	-19 0 20
l2=hour	13 -8 -5
l2=in	-11 11 0
l2=is	-6 10 -6
l2=it	-9 0 10
l2=land	-13 12 0
l2=leave	-14 15 0
l2=line	1 -10 6
l2=meet	11 -11 0
l2=minute	11 -5 -4
l2=negotiate	10 -9 0
l2=new	12 -3 -6
l2=night	2 -9 3
l2=note	12 -2 -8
l2=on	-2 -13 17
l2=one	19 -15 -4
l2=open	-13 4 7
l2=round	0 15 -21
l2=sign	-7 10 -2
l2=speak	-9 10 0
l2=spoke	22 -18 -5
l2=table	-1 -17 14
l2=talked	10 -8 0
l2=team	-7 9 -1
l2=telephone	-12 14 -1
l2=that	12 -13 0
l2=the	9 -8 -1
l2=them	-9 15 -5
l2=up	-2 -6 9
l2=visit	9 -10 0
l2=was	12 -4 -13
l2=what	-9 11 0
l2=—	6 -16 6
l3='	-11 15 -4
l3='s	8 -3 -5
l3=:	-9 18 -14
l3=<begin>	11 3 -22
l3=<day-ahead>	-17 20 -3
l3=<day-gone>	19 -15 -6
l3=<day-today>	-11 0 12
l3=<duty>	-3 -8 11
l3=<level>	5 -10 4
l3=<month-gone>	15 -13 0
l3=<name>	-9 -16 24
l3=<not>	22 -16 -5
l3=<office>	9 -1 -11
l3=<organisation>	9 -7 0
l3=<person>	-1 11 -15
l3=<quality>	5 3 -15
l3=<seat>	9 -2 -7
l3=<span>	-7 -4 12
l3=<v-agree>	-18 12 5
l3=<v-bear>	-3 -4 10
l3=<v-down>	9 -15 6
l3=<v-impose>	-8 5 5
l3=<v-propose>	-17 18 0
l3=<v-say>	9 -14 3
l3=<v-suspend>	-1 9 -9
l3=<v-up>	-9 -3 12
l3=a	-1 13 -20
l3=according	11 -10 0
l3=after	9 -1 -12
l3=again	-11 1 5
l3=are	-21 -3 21
l3=as	14 -15 0
l3=at	-14 4 10
l3=been	0 -14 12
l3=before	14 -13 0
l3=bring	-3 -9 10
l3=come	13 -9 -3
l3=delegation	-5 12 -5
l3=first	10 -6 -2
l3=for	-3 15 -18
l3=go	-12 0 8
l3=good	-3 -13 12
l3=had	17 -28 5
l3=has	-13 14 0
l3=have	-13 3 10
l3=in	16 -12 -4
l3=is	0 6 -10
l3=it	-3 13 -17
l3=meet	-11 0 12
l3=morning	-26 0 25
l3=next	-22 14 3
l3=no	12 -5 -5
l3=of	19 0 -22
l3=once	8 -8 0
l3=our	-1 10 -14
l3=own	-8 9 0
l3=past	-16 11 4
l3=pay	9 -2 -9
l3=president	10 -5 -5
l3=press	4 -14 3
l3=receive	-3 -7 11
l3=second	-2 -6 11
l3=see	-9 11 -1
l3=side	16 -17 1
l3=sign	-10 1 6
l3=since	9 -6 -2
l3=state	3 -13 7
l3=talk	0 -7 8
l3=tariff	-4 -8 11
l3=that	11 -12 0
l3=the	-15 10 6
l3=there	-12 12 0
l3=they	28 -19 -11
l3=third	-14 9 4
l3=time	7 -9 1
l3=to	-1 11 -20
l3=trade	7 4 -11
l3=twice	9 -8 0
l3=was	14 -7 -6
l3=we	-8 10 -1
l3=what	-7 10 -3
l3=will	-26 6 13
l3=would	-18 5 8
l3=—	8 0 -8
l4=)	-4 10 -6
l4=,	18 -8 -17
l4=:	-28 22 8
l4=;	16 -10 -9
l4=<agent>	-9 6 0
l4=<day-gone>	-8 11 -4
l4=<goods>	16 -23 4
l4=<level-noun>	10 -5 -6
l4=<month-gone>	18 -13 -5
l4=<name>	12 -5 -10
l4=<number>	2 -9 5
l4=<organisation>	-17 8 7
l4=<quality>	-9 -4 12
l4=<seat>	-13 6 5
l4=<span>	20 -22 0
l4=<v-bear>	-11 13 -1
l4=<v-begin>	-12 0 12
l4=<v-impose>	2 3 -15
l4=<v-stay>	5 0 -11
l4=<v-suspend>	-14 10 1
l4=a	-13 -4 22
l4=agree	11 -10 0
l4=and	12 -9 -4
l4=be	-16 19 -3
l4=been	-3 -3 8
l4=day	9 1 -13
l4=did	11 -10 0
l4=down	-6 -9 15
l4=first	22 -17 -6
l4=for	-2 8 -9
l4=fourth	-29 25 1
l4=from	3 6 -17
l4=geneva	12 -8 -2
l4=has	22 -18 -7
l4=have	-10 -1 12
l4=he	7 -13 6
l4=i	-12 13 0
l4=in	17 -6 -20
l4=is	-7 -12 17
l4=joint	17 -7 -10
l4=last	17 -15 0
l4=meet	-6 13 -12
l4=minute	-12 8 3
l4=negotiator	-9 12 -2
l4=next	-7 8 0
l4=number	10 -9 0
l4=of	-17 9 8
l4=on	-16 1 18
l4=our	10 -10 0
l4=place	-10 11 0
l4=say	-11 15 -3
l4=second	13 -9 -2
l4=since	10 -9 0
l4=so	-10 12 -2
l4=summit	-10 5 3
l4=talk	-11 9 0
l4=that	-18 1 19
l4=the	18 -10 -13
l4=their	-4 -5 10
l4=there	15 -12 -2
l4=they	-19 4 13
l4=thi	9 -8 0
l4=third	3 -8 3
l4=to	-22 22 0
l4=truce	7 -2 -4
l4=two	4 -13 8
l4=we	0 -10 7
l4=which	12 -9 -1
l4=who	-21 15 6
l4=will	-1 8 -10
l4=with	13 -3 -10
l4=would	15 -20 7
l4=—	13 1 -16
l=, a	8 -14 3
l=, and	-11 0 10
l=, in	-9 12 -4
l=, the	-13 16 -3
l=: in	-7 8 0
l=<begin> <person>	11 -6 -4
l=<begin> from	-18 10 8
l=<begin> if	-11 2 5
l=<begin> the	8 -10 1
l=<day-ahead> ,	-11 14 -1
l=<day-ahead> in	-9 17 -11
l=<day-gone> ,	13 -10 -1
l=<day-gone> in	7 -7 0
l=<day-today> in	12 -5 -5
l=<number> in	12 -15 1
l=<organisation> ,	-13 12 0
l=<person> in	-12 5 6
l=<person> leave	12 -10 0
l=<person> to	-7 9 -1
l=<quality> in	2 4 -10
l=<seat> ,	17 -7 -16
l=<span> in	17 -7 -14
l=and <person>	-10 11 0
l=and in	11 -8 -1
l=and the	-12 15 -1
l=at the	-12 12 0
l=back from	10 -6 -2
l=be in	-3 9 -3
l=come from	2 4 -13
l=come to	-14 0 11
l=conference ,	0 -10 5
l=continue in	-9 14 -5
l=day in	1 -13 8
l=deal with	-12 13 0
l=done at	12 -9 -1
l=down in	-9 7 2
l=due in	-1 14 -11
l=flew to	7 -7 0
l=fly to	2 2 -9
l=go to	5 1 -12
l=hand in	9 -3 -6
l=he would	-9 10 0
l=home from	10 -2 -7
l=hotel in	-13 0 13
l=is in	-10 9 -1
l=is to	8 -7 0
l=it in	-8 1 6
l=land in	-13 12 0
l=leave for	-19 20 0
l=meet at	17 -13 -5
l=night in	1 -9 4
l=of the	22 -19 -3
l=on the	18 -27 4
l=on to	-8 0 7
l=one in	11 -9 0
l=open in	-13 4 7
l=out in	-7 9 0
l=resume in	0 -7 9
l=round ,	-8 11 -2
l=round in	3 4 -12
l=say in	15 -11 -2
l=say on	10 -9 0
l=say that	-8 9 0
l=speak by	-7 8 0
l=spoke by	19 -16 -2
l=summit in	10 -18 6
l=table in	-1 -17 14
l=talk by	-14 15 0
l=that the	10 -9 0
l=the phone	-9 10 0
l=time in	-9 -4 12
l=up in	-9 -1 11
l=visit to	13 -17 3
l=was in	5 1 -12
l=were in	11 -7 -3
lead="	9 -1 -17
lead=(	0 -11 9
lead=a	-6 13 -9
lead=accra	-2 -7 10
lead=after	8 -9 0
lead=before	-4 14 -11
lead=belgrade	-16 -4 18
lead=busan	9 -16 3
lead=but	-11 12 0
lead=by	-5 9 -4
lead=china	15 -8 -8
lead=donald	10 -3 -6
lead=done	12 -10 0
lead=from	-12 16 -2
lead=geneva	-6 11 -3
lead=good	-13 -8 18
lead=he	8 -22 18
lead=if	-11 6 2
lead=it	5 0 -10
lead=kuala	20 -7 -17
lead=madrid	3 -18 5
lead=manila	9 -5 -1
lead=minister	12 -2 -8
lead=ministers	-7 9 0
lead=mr	11 -13 0
lead=no	14 -11 -2
lead=of	10 -6 -1
lead=officials	-9 0 10
lead=on	-18 28 -18
lead=our	14 -11 -3
lead=over	-9 10 0
lead=paris	6 7 -21
lead=port	10 -11 0
lead=presidents	7 -15 7
lead=should	-15 7 5
lead=stockholm	16 -23 -1
lead=talks	-9 10 0
lead=the	4 4 -12
lead=their	-15 -8 21
lead=then	11 -7 -4
lead=they	-6 17 -17
lead=they'll	-10 11 0
lead=thursday	15 -12 -2
lead=today	-17 8 6
lead=trade	-15 14 1
lead=treasury	-23 22 0
lead=trump	19 -20 2
lead=two	21 -16 -5
lead=u.s.	3 -9 2
lead=ulaanbaatar	-8 14 -6
lead=us	-2 -9 11
lead=washington	-7 22 -30
lead=when	-4 14 -17
lead=whether	15 -14 0
lead=white	-12 13 0
lead=xi	-21 14 -1
lead=—	13 -10 -5
left:coming	-31 43 -26
left:ended	41 -26 -26
left:experts	-1 9 -10
left:m=arrive	6 -16 10
left:m=arrives	-2 15 -14
left:m=conference	2 -16 7
left:m=delegation	-9 10 0
left:m=due	6 5 -16
left:m=ended	5 1 -9
left:m=expected	10 -5 -4
left:m=flies	-11 16 -5
left:m=go	-14 5 6
left:m=goes	11 -8 -1
left:m=host	9 -2 -7
left:m=landed	-11 6 4
left:m=meetings	18 -15 -1
left:m=met	23 -18 -8
left:m=negotiated	10 -4 -4
left:m=negotiator	10 -10 0
left:m=receives	-10 7 1
left:m=round	1 12 -19
left:m=rounds	28 -23 -7
left:m=sat	19 -35 6
left:m=see each other	-7 9 0
left:m=settled	9 -7 0
left:m=shook hands	10 -6 -3
left:m=sit	-16 5 7
left:m=sits	-11 16 -6
left:m=spent	17 -12 -6
left:m=summit	-11 -3 17
left:m=talk	-33 30 3
left:m=talked	22 -27 0
left:m=talks	12 -15 0
left:m=there	25 -15 -16
left:m=time	7 -5 0
left:m=visited	9 -8 0
left:m=where	19 -17 0
left:running	-4 -39 34
left:wished	-13 11 0
lll='s <person> in	-8 9 0
lll=, meet in	0 -8 8
lll=, was in	-10 12 0
lll=: <person> in	0 6 -10
lll=<begin> <begin> <person>	11 -6 -4
lll=<begin> <begin> from	-18 10 8
lll=<begin> <begin> if	-11 2 5
lll=<begin> <begin> the	8 -10 1
lll=<begin> <organisation> ,	-14 19 -8
lll=<begin> <person> leave	11 -10 0
lll=<begin> <seat> ,	15 -7 -11
lll=<day-ahead> , in	-24 26 0
lll=<month-ahead> , in	-13 13 0
lll=<name> , in	-6 -5 10
lll=<office> meet in	15 -9 -7
lll=<person> : in	-6 9 -2
lll=<person> and <person>	-11 12 0
lll=<person> arrive in	-6 11 -3
lll=<person> at the	-13 14 0
lll=<person> is to	10 -9 0
lll=<person> land in	-14 11 1
lll=<person> meet in	19 -15 -7
lll=a meet in	-9 5 2
lll=according to the	11 -10 0
lll=again , in	-8 0 5
lll=and <name> in	3 5 -10
lll=and <person> in	17 -5 -13
lll=be hold in	-10 12 0
lll=come together in	-5 9 -3
lll=for <span> in	9 -6 -1
lll=is due in	0 8 -7
lll=meet , in	7 -5 -2
lll=meet <person> in	-15 0 11
lll=of talk in	14 -2 -13
lll=our <office> in	-7 16 -12
lll=receive <person> in	0 -14 12
lll=round , in	8 -12 1
lll=second day in	-6 -2 10
lll=sign it in	-16 16 0
lll=sit down in	-9 6 2
lll=state visit to	2 -12 8
lll=talk , in	15 -11 -4
lll=tariff talk in	-10 -4 14
lll=the <name> in	-10 0 11
lll=the <office> in	-3 -7 10
lll=the <organisation> in	-14 12 3
lll=the <quality> in	12 -2 -9
lll=the table in	-12 -8 19
lll=to meet in	-10 13 -1
lll=will meet in	-13 15 0
loud	-22 11 13
lr=, ,	-9 -5 15
lr=, :	-17 20 -1
lr=, <end>	13 -12 -1
lr=, time	-10 11 0
lr=: ,	-6 17 -17
lr=: .	-30 26 4
lr=<begin> ,	0 -8 6
lr=<begin> .	5 -19 10
lr=<begin> :	14 -5 -10
lr=<begin> is	-4 10 -7
lr=<begin> —	-5 11 -6
lr=<name> ,	4 -10 3
lr=<person> with	9 -9 0
lr=a between	-17 17 0
lr=a in	9 -9 0
lr=a of	-6 8 -1
lr=a on	13 -12 0
lr=a with	-12 12 0
lr=and .	16 -13 -1
lr=at ,	-5 -8 14
lr=at .	-9 12 0
lr=at <end>	9 1 -17
lr=at on	14 -6 -11
lr=by .	-13 14 0
lr=for <end>	-9 -3 11
lr=from .	2 -15 9
lr=from <end>	1 4 -12
lr=from with	-9 12 -3
lr=if fail	-11 -2 11
lr=in "	-12 4 4
lr=in ,	-12 15 -3
lr=in .	12 1 -24
lr=in <day-ahead>	0 21 -27
lr=in <day-today>	-1 -12 12
lr=in <end>	-5 -13 17
lr=in and	6 -18 11
lr=in as	9 2 -14
lr=in by	11 -15 3
lr=in end	8 0 -6
lr=in for	-6 8 0
lr=in from	1 3 -10
lr=in has	0 -9 13
lr=in in	-4 15 -23
lr=in is	14 -10 -4
lr=in it	-7 10 -2
lr=in last	13 -6 -8
lr=in since	-12 8 2
lr=in thi	-7 -11 17
lr=in until	7 -15 7
lr=in would	-10 12 -1
lr=in —	-3 -17 18
lr=leave with	11 -9 0
lr=of .	9 -23 13
lr=of in	-11 12 0
lr=on ,	8 -12 0
lr=on .	-14 20 -9
lr=on <end>	-9 11 0
lr=on that	12 -11 0
lr=say had	-13 15 0
lr=that would	-13 14 0
lr=the .	14 -19 4
lr=the call	-8 -1 10
lr=the has	-7 9 -1
lr=the later	-6 8 -1
lr=the meet	9 -8 0
lr=the on	-20 17 4
lr=the summit	15 -14 0
lr=the that	-8 9 0
lr=to ,	-7 13 -8
lr=to .	-16 3 13
lr=to <end>	6 -9 0
lr=to in	-17 18 0
lr=visit in	-11 11 0
lr=will in	16 -15 0
lr=with in	-9 10 0
name=Abidjan	13 -11 0
name=Abuja	10 -17 7
name=Accra	-28 0 26
name=Addis Ababa	-8 -10 17
name=Alexandria	-3 11 -10
name=Almaty	10 -1 -10
name=Ankara	-23 39 -23
name=Aqaba	11 -2 -8
name=Astana	19 -15 -3
name=Asunción	-11 15 -4
name=Bandung	-9 0 8
name=Batumi	-2 -9 9
name=Beijing	-19 25 -8
name=Beijing of CA-CN	18 -12 -7
name=Beijing of CN-EU	-4 10 -6
name=Beijing of CN-NL	-4 -7 11
name=Beijing of CN-US	-11 15 -6
name=Beijing of undefined	-3 10 -6
name=Belgrade	-20 -15 28
name=Bergen	0 7 -13
name=Bogotá	-18 9 10
name=Bridgetown	3 4 -12
name=Brno	-7 10 -1
name=Brussels	19 -16 -3
name=Busan	12 -2 -15
name=Busan of CN-KR	-9 11 0
name=Busan of CN-US	26 -16 -15
name=Cairns	1 -10 9
name=Calabar	-15 0 12
name=Cebu	0 -13 8
name=Chittagong	17 -14 -2
name=Chișinău	12 -10 0
name=Colombo	21 -10 -21
name=Colonia	-8 -7 14
name=Copenhagen	-9 12 0
name=Da Nang	23 -17 -10
name=Davao	-8 11 -2
name=Delhi	-16 16 0
name=Djibouti	10 -15 0
name=Dublin	-8 9 0
name=Durban	-13 11 0
name=Entebbe	18 -16 -4
name=Gaborone	-13 -9 19
name=Galway	-10 11 0
name=Gdańsk	-2 -8 9
name=Geneva	12 -9 -4
name=Geneva of CN-US	21 -21 -1
name=Geneva of GB-US	-11 6 3
name=Ghent	12 -10 0
name=Gothenburg	-10 -6 15
name=Guayaquil	13 -5 -7
name=Gyeongju	9 -2 -8
name=Gyeongju of KR-US	11 -7 -2
name=Gyumri	1 -14 11
name=Halifax	-4 -5 11
name=Hanoi	-1 11 -13
name=Incheon	-18 0 17
name=Istanbul	-8 12 -4
name=Izmir	-9 10 0
name=Jakarta	10 -4 -8
name=Jeju	-10 11 0
name=Kampala	-2 14 -9
name=Kananaskis	17 -13 -5
name=Kaunas	-12 0 11
name=Kigali	5 0 -10
name=Kingston	-12 1 12
name=Kochi	-12 13 0
name=Kuala Lumpur	19 -8 -13
name=Kuala Lumpur of CN-US	15 -10 -4
name=Kuala Lumpur of MY-US	8 -3 -4
name=La Paz	12 -5 -7
name=Lagos	-16 4 10
name=Lima	-21 3 17
name=Lisbon	-6 -11 16
name=London	16 -18 -1
name=London of CN-US	17 -42 10
name=Luanda	10 -4 -5
name=Lusaka	-11 14 -4
name=Madrid	18 -14 -5
name=Madrid of CN-US	13 -13 -1
name=Malmö	-5 -7 11
name=Malé	6 -12 4
name=Manila	26 -20 -11
name=Maputo	-22 12 10
name=Montevideo	9 0 -11
name=Nadi	12 -6 -5
name=Nairobi	-23 13 10
name=New Delhi	2 2 -10
name=New York	-7 -10 17
name=Nicosia	-5 -14 17
name=Osaka	22 -16 -7
name=Osaka of CN-US	10 -7 0
name=Ottawa	-14 3 10
name=Paris	25 0 -36
name=Paris of CN-US	18 1 -30
name=Phuket	-11 9 0
name=Pokhara	-15 7 7
name=Porto	-19 0 20
name=Quito	-7 0 9
name=Rabat	-4 -28 29
name=Rome	-5 11 -5
name=Rosario	-5 9 -4
name=Salalah	-12 15 -3
name=Samarkand	10 -4 -3
name=Santiago	10 -4 -7
name=Seoul	-1 -9 12
name=Seoul of CN-US	-9 -6 14
name=Singapore	17 0 -16
name=Stockholm	-4 -17 17
name=Stockholm of CN-US	17 -17 -2
name=Stockholm of EU-US	-13 -4 15
name=Sucre	-11 -2 14
name=Surabaya	-2 8 -5
name=Tashkent	2 3 -12
name=Tbilisi	3 -9 5
name=Tokyo	-15 5 9
name=Trieste	-10 16 -10
name=Tromsø	-15 21 -8
name=Tunis	0 7 -11
name=Turku	-9 10 0
name=Turnberry	17 -11 -8
name=Turnberry of EU-US	17 -11 -7
name=Vigo	-10 0 10
name=Vilnius	-10 -2 14
name=Warsaw	25 -17 -13
name=Washington	6 3 -16
name=Washington of BR-US	11 -8 -1
name=Washington of CA-US	8 -7 0
name=Washington of CH-US	37 -33 -7
name=Washington of CN-RU	-14 20 -10
name=Washington of CN-US	-23 21 2
name=Washington of EU-US	-9 14 -4
name=Washington of IN-US	11 -1 -8
name=Washington of JP-US	30 -25 -8
name=Washington of KR-US	-31 34 -5
name=Washington of PH-US	22 -18 -3
name=Wellington	15 -9 -5
name=Windhoek	13 -10 -1
nc2=agree	21 -10 -22
nc2=bear	11 0 -29
nc2=begin	-10 12 -2
nc2=down	12 -12 0
nc2=end	-15 22 -6
nc2=propose	-15 0 15
nc2=say	-9 6 4
nc2=stay	-14 7 6
nc2=suspend	0 -9 10
nct2=agree present	12 -11 0
nct2=bear future	20 -17 -2
nct2=bear past	13 -7 -9
nct2=bear present	-16 19 -6
nct2=begin future	-8 8 0
nct2=begin modal	2 9 -14
nct2=begin past	3 -27 16
nct2=begin present	-3 9 -5
nct2=down present	11 -10 0
nct2=end past	9 -3 -3
nct2=end present	-14 9 4
nct2=impose infinitive	-7 5 0
nct2=impose participle-passive	-9 5 4
nct2=impose past-passive	14 -12 0
nct2=impose perfect	-16 9 5
nct2=impose present	17 -15 -1
nct2=say past	-10 10 0
nct2=say perfect	7 -11 3
nct2=say present	3 -9 6
nct2=say present-passive	-13 16 -4
nct2=stay future	3 -10 6
nct2=stay past	-9 14 -5
nct2=stay present	-22 8 11
nct2=suspend past	-9 3 5
nct2=up past	10 -21 6
next:apart	2 3 -10
next:coming	-19 12 11
next:ended	21 -16 -9
next:experts	9 -15 4
next:heads=0	7 -2 -9
next:heads=1	9 -5 -5
next:heads=2	37 -23 -26
next:running	-36 -4 49
next:sure	-4 -13 23
next:wished	-1 11 -15
next=)	-1 -7 9
next=;	4 1 -9
next=and	3 7 -16
next=as	-6 -2 9
next=that	13 -16 2
next=who	-6 8 0
next=—	-10 -2 15
nhas-future	-5 -3 11
nhas-gerund	10 -3 -10
nhas-infinitive	-7 17 -12
nhas-participle	-17 13 4
nhas-past	11 -4 -12
nhas-perfect	-10 4 5
nhas-pluperfect	5 0 -12
nt2=infinitive	-11 19 -9
nt2=past-passive	18 -8 -15
nt2=perfect	-1 -9 11
nt2=pluperfect	0 4 -10
nv2=add	-12 3 8
nv2=ask	19 -24 5
nv2=be	-18 16 1
nv2=begin	-6 20 -15
nv2=come	2 -9 5
nv2=end	4 -17 5
nv2=expect	-10 17 -8
nv2=expire	-9 13 -3
nv2=fix	-12 13 0
nv2=go	-3 -11 11
nv2=have	15 -8 -10
nv2=hold	-8 0 9
nv2=keep	11 -11 0
nv2=leave	9 -13 4
nv2=other	8 -7 0
nv2=plan	-10 13 -3
nv2=put	1 4 -9
nv2=run	0 -10 8
nv2=say	-12 6 6
nv2=sit	-8 18 -11
nv2=stay	9 -12 1
nv2=take	-8 15 -10
nv2=want	-9 10 0
nvt2=add past	-12 3 8
nvt2=ask present	1 -12 8
nvt2=be past	-4 13 -15
nvt2=be present	-13 2 10
nvt2=begin present	-7 20 -14
nvt2=expect present	-10 17 -7
nvt2=expire present	-9 9 0
nvt2=go present	-6 -3 9
nvt2=have present	16 -9 -8
nvt2=meet future	9 -9 0
nvt2=meet present	-10 11 0
nvt2=other future	-11 11 0
nvt2=other present	16 -17 0
nvt2=put present	14 -8 -6
nvt2=say past	-18 20 -3
nvt2=say present	2 -10 7
nvt2=sit present	-5 11 -6
nvt2=tell present	-11 14 -4
nvt2=write past	8 -7 0
o:act=be	-14 14 0
o:act=meet	-11 2 5
o:act=say	5 -14 4
o:carried=meeting far	13 -9 -4
o:carried=none	6 -11 4
o:carried=procedure far	-11 14 -4
o:coming	-119 113 -5
o:ended	50 -56 -2
o:experts	-20 7 12
o:experts-near	-43 15 32
o:l=,	23 -15 -13
o:l=:	-8 11 -4
o:l=;	16 -6 -16
o:l=<begin>	-8 -8 16
o:l=<name>	4 -10 3
o:l=<office>	-36 33 1
o:l=<organisation>	13 0 -25
o:l=a	16 -38 17
o:l=after	26 -32 0
o:l=and	4 -16 11
o:l=at	7 -15 7
o:l=end	17 -11 -5
o:l=from	53 -75 16
o:l=if	-22 4 16
o:l=is	9 -9 0
o:l=leave	63 -50 -29
o:l=of	20 -26 4
o:l=on	-7 -9 18
o:l=since	13 -3 -9
o:l=that	19 -4 -29
o:l=the	28 -17 -19
o:l=to	-52 62 -16
o:l=visit	-42 36 3
o:l=visited	16 -14 0
o:l=was	15 -9 -5
o:l=with	-16 20 -4
o:l=—	23 -14 -13
o:leads=	6 0 -11
o:leads=said on	10 -9 0
o:left=none	1 5 -13
o:left=none right=none	6 0 -12
o:left=none right=truce	-12 4 9
o:left=truce	1 -9 4
o:left=truce right=none	1 -9 4
o:m=arrive	1 -17 14
o:m=arrives	-30 40 -17
o:m=bargain	-12 13 0
o:m=came	44 -27 -26
o:m=come	-16 5 13
o:m=comes	-8 17 -10
o:m=conference	-9 -21 23
o:m=consultations	27 -18 -12
o:m=delegation	-26 -9 30
o:m=delegations	14 -29 10
o:m=due	-7 30 -34
o:m=ended	26 0 -35
o:m=expected	-18 31 -25
o:m=flew	12 -16 1
o:m=flies	-23 29 -12
o:m=fly	-9 13 -7
o:m=go	-6 -14 24
o:m=goes	10 -1 -13
o:m=handshake	12 0 -10
o:m=here	-1 9 -12
o:m=invitation	-34 37 -4
o:m=invited	-10 14 -3
o:m=lands	-3 10 -5
o:m=lunch	18 -15 -4
o:m=meet	-48 50 -9
o:m=meets	-22 2 16
o:m=met	81 -62 -40
o:m=negotiated	20 -13 -7
o:m=negotiating	6 -11 3
o:m=negotiations	8 -14 1
o:m=negotiator	11 -20 8
o:m=negotiators	-20 -7 25
o:m=parted	17 -9 -9
o:m=receive	-10 11 0
o:m=received	9 -11 0
o:m=receives	-19 18 0
o:m=round	9 -1 -10
o:m=rounds	22 -18 -5
o:m=sat	14 -49 19
o:m=saw each other	12 -11 0
o:m=session	4 5 -12
o:m=settled	29 -23 -7
o:m=shook hands	15 -9 -5
o:m=signed	49 -30 -40
o:m=sit	-18 9 7
o:m=sits	-19 23 -7
o:m=sitting	-12 -9 18
o:m=spent	28 -23 -8
o:m=stop	-22 1 17
o:m=summit	16 -14 -2
o:m=table	7 -29 16
o:m=talked	9 -15 3
o:m=talking	-11 0 14
o:m=talks	-4 -29 32
o:m=there	2 -9 6
o:m=time	-17 13 4
o:m=to see	-24 27 -4
o:m=travel	-19 23 -5
o:m=travels	-12 13 0
o:m=visit	-12 31 -37
o:m=visited	15 -13 -1
o:m=visits	-12 1 10
o:m=went	19 -23 2
o:meet on ahead	-13 15 0
o:meets	-6 -4 15
o:near=deal	8 -7 0
o:near=none	4 1 -12
o:no verb  gone	25 -19 -9
o:no verb on ahead	-30 31 0
o:no verb on gone	45 -39 -7
o:r="	0 -20 20
o:r=,	6 -16 9
o:r=.	13 2 -25
o:r=/	-15 11 2
o:r=:	-15 10 4
o:r=;	-24 38 -25
o:r=<day-ahead>	-19 43 -40
o:r=<day-gone>	9 -20 8
o:r=<day-today>	-10 -31 37
o:r=<end>	9 -37 24
o:r=?	8 -1 -12
o:r=a	18 -18 0
o:r=about	17 -14 -3
o:r=after	-8 14 -6
o:r=again	23 -15 -14
o:r=and	40 -49 5
o:r=answer	-24 11 14
o:r=as	22 -1 -24
o:r=at	-12 24 -17
o:r=before	2 5 -14
o:r=by	21 -22 0
o:r=call	10 -15 1
o:r=come	22 -13 -11
o:r=did	10 -7 -1
o:r=end	8 0 -10
o:r=fact	15 -12 -2
o:r=fail	-33 14 14
o:r=for	-17 16 0
o:r=from	8 10 -40
o:r=go	-1 -11 13
o:r=have	0 7 -10
o:r=in	8 18 -86
o:r=is	0 11 -17
o:r=it	9 0 -12
o:r=last	40 -27 -22
o:r=later	-22 24 -2
o:r=meet	-4 10 -6
o:r=next	-18 28 -16
o:r=on	-11 34 -34
o:r=since	-31 9 19
o:r=summit	21 -14 -11
o:r=take	-22 0 21
o:r=talk	14 -7 -5
o:r=that	14 -15 0
o:r=the	11 -13 0
o:r=thi	-16 -23 35
o:r=time	-16 13 1
o:r=to	-13 -8 23
o:r=truce	17 -12 -4
o:r=until	18 -30 9
o:r=was	15 -25 2
o:r=will	45 -37 -20
o:r=with	10 2 -19
o:r=would	-24 1 22
o:r=—	-14 -8 25
o:right=none 	7 0 -10
o:right=none on	5 0 -12
o:right=none washington,	11 -9 0
o:right=truce	-12 4 9
o:running	-35 -38 64
o:say on gone	7 -18 5
o:subject=deal	9 -7 0
o:subject=duties far carried on gone	16 -15 0
o:subject=duties far no verb ahead	-13 14 0
o:subject=duties far no verb gone	21 -19 0
o:subject=meeting far no verb ahead	-15 16 0
o:subject=meeting far no verb gone	19 -14 -4
o:subject=meeting no verb ahead	-25 26 0
o:subject=meeting no verb gone	37 -32 -5
o:subject=meeting on ahead	-14 15 0
o:subject=meeting on gone	12 -10 0
o:subject=none	0 -12 11
o:subject=none  gone	12 -10 -2
o:subject=none carried	0 5 -14
o:subject=none carried on ahead	-15 16 0
o:subject=none carried on gone	14 -10 -3
o:subject=none no verb	0 -12 11
o:subject=none no verb 	12 -10 -2
o:subject=none no verb ahead	-21 22 0
o:subject=none no verb gone	13 -34 12
o:subject=truce	-12 4 8
o:subject=truce no verb	-12 4 8
o:subject=truce no verb gone	-12 4 8
o:summit	-3 13 -17
o:summit-near	0 6 -10
o:topic=deal	13 -9 -3
o:topic=deal gone	25 -21 -2
o:topic=duties	6 0 -13
o:topic=duties ahead	-13 16 -2
o:topic=duties far ahead	-14 14 0
o:topic=duties far gone	16 -14 -2
o:topic=duties far on gone	9 -8 0
o:topic=duties gone	18 -12 -9
o:topic=duties on	12 -10 -1
o:topic=duties on gone	13 -12 -1
o:topic=meeting ahead	-45 39 1
o:topic=meeting far ahead	-17 18 0
o:topic=meeting far gone	27 -22 -5
o:topic=meeting far on	12 -11 0
o:topic=meeting far on gone	14 -14 0
o:topic=meeting gone	36 -39 0
o:topic=meeting meet	-10 1 5
o:topic=meeting on	-3 11 -12
o:topic=meeting on ahead	-32 36 -5
o:topic=meeting on gone	32 -28 -4
o:topic=none ahead	-25 26 0
o:topic=none gone	14 -27 9
o:topic=none no verb	0 -12 11
o:topic=none on	-4 7 -1
o:topic=none on ahead	-14 15 0
o:topic=sale far	13 -13 0
o:topic=sale far gone	13 -13 0
o:topic=truce	-6 -3 12
o:topic=truce gone	-6 -4 12
o:topic=truce no verb	-12 4 8
o:topic=truce on	1 -10 4
o:topic=truce on gone	1 -10 4
o:wished	13 -9 -5
on record BR,US Washington	11 -8 -1
on record CA,CN Beijing	18 -12 -7
on record CA,CN Beijing 2026 I	19 -13 -7
on record CA,US Washington	8 -7 0
on record CH,US Washington	37 -33 -7
on record CH,US Washington 2025 II	37 -33 -7
on record CN,EU Beijing	-4 10 -6
on record CN,KR Busan	-9 11 0
on record CN,KR Busan 2025 II	-9 11 0
on record CN,NL Beijing	-4 -7 11
on record CN,NL Beijing 2025 II	-4 -7 11
on record CN,RU Washington	-14 20 -10
on record CN,RU Washington 2026 II	-14 20 -10
on record CN,US Beijing	-11 15 -6
on record CN,US Beijing 2025 II	-41 44 -7
on record CN,US Beijing 2026 I	-10 13 -3
on record CN,US Beijing 2026 II	37 -36 0
on record CN,US Busan	26 -16 -15
on record CN,US Busan 2025 II	10 0 -13
on record CN,US Busan 2026 II	20 -19 0
on record CN,US Geneva	21 -21 -1
on record CN,US Geneva 2025 II	28 -20 -9
on record CN,US Geneva 2026 I	13 -10 -1
on record CN,US Kuala Lumpur	15 -10 -4
on record CN,US Kuala Lumpur 2025 II	7 -3 -3
on record CN,US Kuala Lumpur 2026 II	13 -11 0
on record CN,US London	17 -42 10
on record CN,US London 2025 I	1 -29 15
on record CN,US London 2025 II	20 -14 -7
on record CN,US Madrid	13 -13 -1
on record CN,US Madrid 2026 II	18 -15 -3
on record CN,US Osaka	10 -7 0
on record CN,US Paris	18 1 -30
on record CN,US Paris 2026 I	16 2 -29
on record CN,US Seoul	-9 -6 14
on record CN,US Seoul 2026 I	-10 -6 14
on record CN,US Stockholm	17 -17 -2
on record CN,US Stockholm 2025 II	12 -14 0
on record CN,US Washington	-23 21 2
on record CN,US Washington 2019 I	-1 -14 15
on record CN,US Washington 2019 II	2 5 -11
on record CN,US Washington 2025 I	0 3 -9
on record CN,US Washington 2025 II	-20 17 2
on record CN,US Washington 2026 I	-46 48 -5
on record CN,US Washington 2026 II	5 -10 7
on record EU,US Stockholm	-13 -4 15
on record EU,US Stockholm 2025 II	-13 -4 15
on record EU,US Turnberry	17 -11 -7
on record EU,US Turnberry 2025 II	17 -11 -7
on record EU,US Washington	-9 14 -4
on record GB,US Geneva	-11 6 3
on record GB,US Geneva 2025 I	-11 6 3
on record IN,US Washington	11 -1 -8
on record JP,US Washington	30 -25 -8
on record JP,US Washington 2025 II	32 -27 -6
on record KR,US Gyeongju	11 -7 -2
on record KR,US Gyeongju 2025 II	11 -7 -2
on record KR,US Washington	-31 34 -5
on record KR,US Washington 2025 II	-23 25 -2
on record KR,US Washington 2026 I	-11 12 0
on record MY,US Kuala Lumpur	8 -3 -4
on record MY,US Kuala Lumpur 2025 II	8 -3 -4
on record PH,US Washington	22 -18 -3
on record PH,US Washington 2025 II	22 -18 -3
pair: both	8 -11 3
pair: n=0	13 -10 -4
pair: n=1	-8 10 -1
pair: n=4	8 -10 1
pair: n=5	26 -20 -7
pair: not-both	4 8 -19
pair:both n=0	4 4 -24
pair:both n=2	6 -6 -1
pair:both n=3	-11 13 -1
pair:both n=5	10 -6 -2
pair:city 	6 6 -16
pair:city coming	15 -14 0
pair:city coming+running	0 -9 11
pair:city day-none	16 -6 -17
pair:city day=l1	-4 14 -17
pair:city day=l2	-22 26 -6
pair:city day=l3	8 0 -12
pair:city day=r0	3 -12 6
pair:city day=r1	-6 -16 22
pair:city day=r4	5 -12 5
pair:city n=1	9 -14 3
pair:city n=2	-9 5 5
pair:city n=4	22 -16 -5
pair:city not-both	9 -12 3
pair:city prev:sure	-9 13 -6
pair:city running	-11 -7 18
pair:coming both	4 4 -14
pair:coming n=0	-62 54 0
pair:coming n=1	26 -24 0
pair:coming n=2	17 -7 -14
pair:coming n=4	10 -8 0
pair:coming+ended+running n=1	3 -14 8
pair:coming+ended+running not-both	6 -11 3
pair:coming+running both	-9 -5 13
pair:coming+running n=1	-10 -4 12
pair:day 	12 -12 -2
pair:day both	12 -9 -5
pair:day coming	-21 20 0
pair:day day-none	-7 12 -7
pair:day day=r3	13 -6 -7
pair:day day=r5	11 -4 -5
pair:day ended	15 -21 2
pair:day ended+running	10 -4 -4
pair:day n=1	-11 9 1
pair:day n=2	13 -17 0
pair:day part:sure	-12 5 6
pair:day prev:sure	9 -5 -2
pair:day-none 	13 -12 -1
pair:day-none coming	-11 15 -6
pair:day-none coming+ended+running	8 -13 2
pair:day-none coming+running	-5 9 -2
pair:day-none n=3	13 -2 -16
pair:day-none n=4	14 -5 -12
pair:day-none not-both	6 4 -16
pair:day-none prev:sure	16 -9 -12
pair:day-none running	3 13 -18
pair:day=l0 n=1	-11 3 6
pair:day=l0 no-word	-1 -10 11
pair:day=l0 sent:sure	-5 9 -2
pair:day=l1 	-8 17 -21
pair:day=l1 both	22 -11 -17
pair:day=l1 coming	16 -11 -7
pair:day=l1 coming+running	-4 -4 9
pair:day=l1 n=0	-11 12 0
pair:day=l1 n=2	5 2 -18
pair:day=l1 no-word	12 -12 -1
pair:day=l1 not-both	-11 14 -3
pair:day=l1 prev:sure	-11 16 -6
pair:day=l1 sent:sure	0 6 -9
pair:day=l2 	-9 15 -13
pair:day=l2 coming	13 -9 -6
pair:day=l2 n=1	0 4 -10
pair:day=l2 n=2	12 -9 -3
pair:day=l2 no-word	8 0 -15
pair:day=l2 not-both	18 -8 -20
pair:day=l2 prev:sure	-10 12 0
pair:day=l2 sent:sure	0 4 -10
pair:day=l3 	-22 10 15
pair:day=l3 coming	1 5 -14
pair:day=l3 ended+running	10 0 -9
pair:day=l3 n=0	-12 14 -1
pair:day=l3 n=1	-24 6 21
pair:day=l3 n=2	17 -13 -6
pair:day=l3 no-word	-6 9 -2
pair:day=l3 not-both	-17 10 7
pair:day=l3 sent:sure	-3 -7 12
pair:day=l4 n=3	12 -5 -8
pair:day=l4 no-word	8 -17 7
pair:day=l4 not-both	5 -17 12
pair:day=l4 part:sure	21 -11 -12
pair:day=l4 prev:sure	-14 3 9
pair:day=l4 running	6 1 -10
pair:day=l4 sent:sure	-17 16 0
pair:day=l5 no-word	9 -6 -1
pair:day=l5 part:sure	-6 11 -6
pair:day=r0 	10 -4 -8
pair:day=r0 coming	-25 17 1
pair:day=r0 n=1	10 0 -14
pair:day=r0 n=2	-14 3 13
pair:day=r0 n=3	6 -19 6
pair:day=r0 n=4	-7 9 0
pair:day=r0 no-word	11 0 -14
pair:day=r0 not-both	4 4 -13
pair:day=r0 part:sure	-13 0 11
pair:day=r0 prev:sure	-8 11 -1
pair:day=r0 running	8 -2 -4
pair:day=r0 sent:sure	10 -10 0
pair:day=r1 	2 4 -8
pair:day=r1 ended	13 -17 1
pair:day=r1 ended+running	-12 3 7
pair:day=r1 n=0	-4 10 -11
pair:day=r1 n=1	-10 3 6
pair:day=r1 n=2	8 -2 -6
pair:day=r1 n=3	8 -13 1
pair:day=r1 n=4	-14 -1 16
pair:day=r1 no-word	-13 -3 25
pair:day=r1 part:sure	0 9 -12
pair:day=r1 running	-14 -2 16
pair:day=r2 both	-2 10 -12
pair:day=r2 coming	9 -10 0
pair:day=r2 n=1	15 -17 0
pair:day=r2 n=2	-9 10 -3
pair:day=r2 n=3	-22 22 0
pair:day=r2 no-word	2 15 -33
pair:day=r2 part:sure	-4 -5 11
pair:day=r2 running	7 -10 0
pair:day=r2 sent:sure	-5 -6 13
pair:day=r3 coming	16 -17 0
pair:day=r3 ended	-7 10 -4
pair:day=r3 n=1	0 -7 11
pair:day=r3 n=3	17 -14 -3
pair:day=r3 part:sure	-6 12 -7
pair:day=r3 sent:sure	16 -10 -5
pair:day=r4 coming	10 -14 4
pair:day=r4 n=0	16 -15 0
pair:day=r4 n=1	9 -20 11
pair:day=r4 n=3	-17 20 -4
pair:day=r4 not-both	17 -26 9
pair:day=r5 	8 -1 -7
pair:day=r5 both	9 -2 -7
pair:ended both	8 7 -28
pair:ended n=0	23 -20 -4
pair:ended not-both	2 -17 15
pair:ended+running both	-13 9 5
pair:ended+running n=0	18 -13 -4
pair:ended+running not-both	23 -8 -17
pair:l=( 	12 -7 -5
pair:l=( day=r0	11 -8 0
pair:l=( no-word	14 -10 -2
pair:l=( not-both	11 -6 -4
pair:l=<begin> 	8 -6 -4
pair:l=<begin> coming	15 -4 -15
pair:l=<begin> day	6 0 -11
pair:l=<begin> day-none	-10 10 0
pair:l=<begin> day=r3	4 -12 6
pair:l=<begin> day=r4	11 -3 -7
pair:l=<begin> ended	-26 21 5
pair:l=<begin> n=0	10 -3 -10
pair:l=<begin> n=1	6 -7 0
pair:l=<begin> n=2	-14 27 -11
pair:l=<begin> n=3	3 -14 5
pair:l=<begin> n=4	-16 10 5
pair:l=<begin> no-word	-6 14 -9
pair:l=<begin> running	-12 11 0
pair:l=<begin> seat-home	-9 -2 12
pair:l=<begin> seat-other	-9 10 0
pair:l=<begin> seat-side	-4 19 -23
pair:l=<begin> unknown	8 -20 8
pair:l=<begin> word	11 -7 -2
pair:l=a both	2 2 -11
pair:l=a day-none	7 -14 7
pair:l=a day=r1	4 -14 8
pair:l=a day=r3	-10 10 0
pair:l=a ended	3 -13 8
pair:l=a n=2	1 -8 4
pair:l=a no-word	-8 0 13
pair:l=a not-both	2 -14 15
pair:l=a part:sure	13 -10 -2
pair:l=a seat-home	16 -9 -7
pair:l=a seat-side	8 -19 9
pair:l=a sent:sure	11 -11 0
pair:l=after day-none	4 -10 3
pair:l=after ended	5 -11 2
pair:l=after n=1	14 -10 -4
pair:l=after no-word	0 -9 5
pair:l=after not-both	9 -17 3
pair:l=and day-none	16 -14 -1
pair:l=and n=4	8 -6 0
pair:l=and not-both	19 -20 0
pair:l=and seat-home	-18 2 12
pair:l=and sent:sure	14 -10 -2
pair:l=and unknown	14 -10 -3
pair:l=as 	9 0 -14
pair:l=as n=1	13 -7 -7
pair:l=at day=r1	12 -3 -12
pair:l=at no-word	-13 6 8
pair:l=at part:sure	16 -14 -2
pair:l=at seat-home	11 -8 -1
pair:l=by coming	-9 10 0
pair:l=by day-none	13 -12 0
pair:l=by part:sure	11 -10 0
pair:l=by word	2 2 -12
pair:l=conference, 	0 -10 5
pair:l=conference, day=r0	11 -5 -5
pair:l=conference, not-both	0 -10 5
pair:l=for 	-21 21 0
pair:l=for city	2 -9 7
pair:l=for coming	9 -6 -2
pair:l=for day-none	-13 13 0
pair:l=for n=1	-20 30 -17
pair:l=for n=2	6 -13 6
pair:l=for not-both	-21 18 0
pair:l=for part:sure	-9 13 -3
pair:l=for seat-home	-7 9 0
pair:l=for unknown	-8 14 -6
pair:l=from 	6 -14 8
pair:l=from both	2 -9 5
pair:l=from day	-7 8 0
pair:l=from day=r3	14 -2 -11
pair:l=from n=1	8 -19 7
pair:l=from prev:sure	-12 11 0
pair:l=from sent:sure	5 -14 5
pair:l=from unknown	9 -4 -5
pair:l=if 	-8 -3 11
pair:l=if not-both	-13 0 9
pair:l=in 	-11 12 -2
pair:l=in both	-4 -10 16
pair:l=in coming+running	-9 -6 14
pair:l=in day-none	13 -12 -3
pair:l=in day=l1	-16 20 -4
pair:l=in day=l2	0 6 -12
pair:l=in day=l3	-12 12 0
pair:l=in day=l4	-20 16 2
pair:l=in day=r2	-2 -5 9
pair:l=in day=r3	13 -18 3
pair:l=in day=r4	-11 -4 16
pair:l=in ended	20 -14 -10
pair:l=in n=0	-20 28 -11
pair:l=in n=3	7 -4 -4
pair:l=in no-word	6 -9 2
pair:l=in not-both	-1 7 -8
pair:l=in prev:sure	-24 10 15
pair:l=in seat-other	7 -12 2
pair:l=in sent:sure	3 2 -7
pair:l=in word	-19 28 -15
pair:l=is 	10 -4 -9
pair:l=is day-none	15 -10 -6
pair:l=is n=1	13 -15 1
pair:l=jinping 	-9 10 0
pair:l=jinping n=1	-11 11 0
pair:l=jinping no-word	-9 9 0
pair:l=jinping word	-10 10 0
pair:l=last ended	-10 10 0
pair:l=last word	-10 10 0
pair:l=leaves 	11 -10 0
pair:l=leaves both	11 -10 0
pair:l=leaves day-none	11 -10 0
pair:l=leaves n=1	10 -8 0
pair:l=leaves no-word	11 -10 0
pair:l=ministers 	11 -11 0
pair:l=ministers day-none	12 -11 0
pair:l=ministers not-both	10 -9 0
pair:l=ministers word	11 -9 0
pair:l=new part:sure	-9 9 0
pair:l=new word	-9 9 0
pair:l=of city	0 3 -9
pair:l=of day=r3	4 -14 7
pair:l=of no-word	4 -13 9
pair:l=of seat-side	19 -16 -3
pair:l=of sent:sure	10 -4 -5
pair:l=of unknown	-9 0 11
pair:l=on 	17 -16 0
pair:l=on both	13 -7 -6
pair:l=on coming	-20 24 -6
pair:l=on day	8 0 -17
pair:l=on day-none	-5 10 -7
pair:l=on n=0	0 5 -13
pair:l=on n=2	12 -3 -7
pair:l=on part:sure	-2 9 -9
pair:l=on unknown	10 -8 0
pair:l=round, 	-8 11 -2
pair:l=round, n=1	-8 11 -2
pair:l=round, sent:sure	-8 11 -2
pair:l=should day-none	-8 10 -2
pair:l=since ended+running	13 -2 -9
pair:l=since not-both	9 -2 -6
pair:l=telephone word	14 -11 -1
pair:l=that both	-14 20 -7
pair:l=that coming	-8 11 -3
pair:l=that day-none	-3 14 -17
pair:l=that ended	-9 10 0
pair:l=that n=1	5 0 -13
pair:l=that n=2	-10 12 0
pair:l=that no-word	-1 10 -14
pair:l=that not-both	7 0 -10
pair:l=that seat-home	-3 9 -8
pair:l=the both	-12 9 3
pair:l=the city	0 -10 7
pair:l=the day=l1	12 -14 0
pair:l=the day=r0	3 -11 5
pair:l=the day=r1	-16 18 0
pair:l=the day=r2	-4 12 -12
pair:l=the ended+running	11 0 -10
pair:l=the n=1	9 -1 -15
pair:l=the n=2	-9 0 11
pair:l=the no-word	15 -8 -10
pair:l=the part:sure	-18 19 0
pair:l=the prev:sure	13 -11 0
pair:l=the seat-home	13 -6 -13
pair:l=the seat-side	-13 21 -17
pair:l=the sent:sure	-19 7 12
pair:l=the unknown	12 -10 -1
pair:l=the word	-12 1 13
pair:l=their 	11 -10 0
pair:l=their both	11 -10 0
pair:l=their word	12 -10 0
pair:l=they not-both	-12 13 0
pair:l=they word	-14 15 0
pair:l=third not-both	12 -12 0
pair:l=to 	4 -15 15
pair:l=to both	11 2 -33
pair:l=to day=l2	-15 21 -8
pair:l=to day=l3	-7 -2 12
pair:l=to day=l4	22 -19 -2
pair:l=to day=r0	-10 18 -10
pair:l=to day=r1	0 -11 15
pair:l=to day=r2	12 -6 -5
pair:l=to ended	-12 13 0
pair:l=to n=0	-12 16 -3
pair:l=to n=1	-7 -1 11
pair:l=to no-word	-6 -1 10
pair:l=to not-both	-20 0 22
pair:l=to running	-3 11 -6
pair:l=to seat-other	-6 -1 10
pair:l=to seat-side	-16 14 3
pair:l=to sent:sure	-1 13 -12
pair:l=to unknown	9 -4 -4
pair:l=trade, 	9 -4 -5
pair:l=trade, no-word	9 -4 -5
pair:l=trade, not-both	9 -4 -5
pair:l=trump n=1	-6 -4 10
pair:l=video day-none	0 -8 8
pair:l=visit both	-11 12 0
pair:l=visit n=1	-10 11 0
pair:l=visit part:sure	-13 14 0
pair:l=visit seat-side	-8 8 0
pair:l=visited both	8 -7 0
pair:l=what day-none	7 -12 2
pair:l=what not-both	7 -12 3
pair:l=who n=0	10 -9 0
pair:l=will day-none	-6 7 0
pair:l=will n=0	-15 18 0
pair:l=with 	8 -4 -5
pair:l=with n=1	-9 15 -8
pair:l=with no-word	-17 19 -1
pair:l=with not-both	-5 11 -8
pair:l=with part:sure	13 -13 0
pair:l=with seat-home	-12 17 -8
pair:l=would 	-15 16 0
pair:l=would day-none	-15 17 0
pair:l=would n=0	-8 9 0
pair:l=would word	-6 9 -3
pair:l=— 	12 -9 -4
pair:l=— city	19 -12 -7
pair:l=— day-none	11 0 -13
pair:l=— day=r0	-10 3 6
pair:l=— n=1	16 -5 -13
pair:l=— no-word	21 -7 -18
pair:no-word 	4 6 -14
pair:no-word both	13 -10 -5
pair:no-word coming	21 -14 -9
pair:no-word coming+running	-9 14 -4
pair:no-word ended	-18 7 15
pair:no-word ended+running	-6 -2 10
pair:no-word n=0	13 -6 -9
pair:no-word n=1	-12 9 4
pair:no-word n=3	15 -14 -1
pair:no-word n=4	11 -10 0
pair:no-word n=5	9 -7 -1
pair:no-word running	7 1 -12
pair:not-both n=2	-4 8 -6
pair:not-both n=3	41 -25 -29
pair:not-both n=4	11 -19 6
pair:not-both n=5	18 -14 -3
pair:part:sure 	4 3 -11
pair:part:sure coming+ended+running	9 -5 -3
pair:part:sure coming+running	-8 -8 15
pair:part:sure ended	5 3 -13
pair:part:sure ended+running	9 -10 0
pair:part:sure n=0	-14 15 -2
pair:part:sure n=1	10 -13 2
pair:part:sure n=2	8 -8 -1
pair:part:sure n=3	2 4 -9
pair:part:sure running	-8 -7 13
pair:prev:sure both	-18 2 17
pair:prev:sure coming	-14 19 -6
pair:prev:sure ended	23 -18 -5
pair:prev:sure n=2	-1 9 -9
pair:prev:sure n=3	-11 13 -1
pair:prev:sure not-both	4 5 -17
pair:running both	8 -13 0
pair:running n=0	14 -7 -6
pair:running n=2	-7 -2 10
pair:seat-home 	2 -10 11
pair:seat-home coming	12 -5 -8
pair:seat-home day=l1	0 6 -9
pair:seat-home day=l2	-8 11 -3
pair:seat-home day=r3	-19 3 14
pair:seat-home day=r4	15 -18 1
pair:seat-home ended	-7 11 -3
pair:seat-home ended+running	-2 15 -11
pair:seat-home n=2	-2 12 -14
pair:seat-home n=3	8 -9 0
pair:seat-home no-word	-7 14 -11
pair:seat-home not-both	0 10 -16
pair:seat-home part:sure	21 -15 -8
pair:seat-home prev:sure	-8 -8 17
pair:seat-home running	-4 12 -5
pair:seat-other 	0 -11 10
pair:seat-other both	-2 -13 13
pair:seat-other coming	-15 2 7
pair:seat-other day-none	6 -15 6
pair:seat-other day=l3	-7 -8 14
pair:seat-other n=2	21 -9 -17
pair:seat-other n=3	-22 -1 24
pair:seat-other prev:sure	2 -10 6
pair:seat-other running	11 -3 -7
pair:seat-side both	-14 24 -13
pair:seat-side coming	14 -16 3
pair:seat-side day=l1	0 -16 14
pair:seat-side day=l2	22 -17 -9
pair:seat-side day=l3	-14 20 -8
pair:seat-side day=l4	-5 9 -5
pair:seat-side day=r0	14 -7 -7
pair:seat-side day=r1	-5 11 -6
pair:seat-side day=r4	-1 9 -9
pair:seat-side ended	-16 18 -1
pair:seat-side ended+running	-12 14 0
pair:seat-side n=2	-21 11 12
pair:seat-side n=3	18 -3 -23
pair:seat-side no-word	-7 12 -9
pair:seat-side part:sure	6 -13 6
pair:seat-side prev:sure	2 3 -9
pair:seat-side running	-11 14 -3
pair:seat-side sent:sure	-3 10 -7
pair:sent:sure 	12 -16 1
pair:sent:sure both	5 2 -9
pair:sent:sure coming	-19 10 7
pair:sent:sure ended	23 -17 -8
pair:sent:sure ended+running	4 7 -12
pair:sent:sure not-both	12 -18 6
pair:unknown 	-3 7 -5
pair:unknown both	12 -20 4
pair:unknown day-none	9 -3 -8
pair:unknown day=l0	-10 4 3
pair:unknown day=l1	-4 10 -8
pair:unknown day=l3	0 -9 7
pair:unknown day=l4	14 -13 0
pair:unknown day=r2	-13 0 12
pair:unknown day=r3	20 -22 0
pair:unknown day=r4	0 -9 9
pair:unknown ended	17 -25 4
pair:unknown ended+running	0 -11 6
pair:unknown n=3	16 -2 -21
pair:unknown n=4	-4 -13 17
pair:unknown no-word	1 -15 15
pair:unknown part:sure	0 7 -12
pair:unknown prev:sure	-3 8 -5
pair:unknown running	11 -27 4
pair:word both	5 6 -32
pair:word coming	3 3 -15
pair:word day-none	-15 7 11
pair:word day=l1	10 -7 -4
pair:word day=l2	8 -10 3
pair:word day=r0	0 7 -13
pair:word day=r1	2 9 -29
pair:word day=r3	-14 20 -16
pair:word ended+running	17 -11 -3
pair:word n=0	-6 13 -10
pair:word no-word	0 9 -18
pair:word part:sure	-8 12 -4
part:calls	20 -7 -26
part:ended	17 -14 -7
part:experts	-3 7 -4
part:m=arrive	6 -16 10
part:m=arrives	-2 15 -14
part:m=came	10 2 -17
part:m=delegation	-2 -15 15
part:m=delegations	-9 0 7
part:m=dinner	-10 11 0
part:m=due	5 6 -16
part:m=ended	1 6 -10
part:m=flies	-11 16 -5
part:m=goes	17 -10 -10
part:m=guest	-9 0 9
part:m=landed	-11 6 4
part:m=lunch	14 -11 -3
part:m=meets	-17 1 13
part:m=met	19 -10 -14
part:m=negotiated	10 -5 -3
part:m=negotiators	-18 11 5
part:m=receives	-25 12 10
part:m=round	-3 9 -6
part:m=rounds	15 -13 -1
part:m=sat	14 -23 0
part:m=settled	14 -12 0
part:m=shook hands	16 -11 -4
part:m=signed	6 0 -13
part:m=sit	-11 3 7
part:m=sits	-11 16 -6
part:m=sitting	-4 -5 10
part:m=spent	19 -13 -6
part:m=stop	-13 1 10
part:m=talk	-25 20 5
part:m=talked	24 -30 0
part:m=to see	-7 16 -8
part:m=travel	-8 10 0
part:m=visit	15 -13 -3
part:m=visited	13 -12 0
part:running	-5 -9 11
part:summit	8 -5 -4
pc0=bear	18 -12 -9
pc0=begin	4 2 -13
pc0=down	-12 2 11
pc0=impose	-16 12 3
pc0=stay	6 -14 8
pc0=suspend	-2 11 -11
pc1=agree	1 -9 7
pc1=begin	0 8 -14
pc1=buy	12 -11 0
pc1=down	-12 4 10
pc1=impose	-7 0 7
pc1=stay	6 -15 9
pc1=suspend	1 6 -12
pct0=bear past	20 -14 -7
pct0=down present	-9 10 0
pct0=impose future	12 -8 -5
pct0=impose modal	-16 12 4
pct0=impose past	-8 11 -2
pct0=impose pluperfect	-19 5 13
pct0=impose present	7 1 -16
pct0=propose past	19 -18 0
pct0=stay future	-10 12 0
pct0=suspend present	-3 8 -6
pct1=bear gerund	1 2 -8
pct1=bear infinitive	-9 1 7
pct1=bear past	20 -14 -7
pct1=down present	-9 10 0
pct1=impose future	11 -7 -5
pct1=impose modal	-16 12 4
pct1=impose past	-10 12 -1
pct1=impose past-passive	21 -20 0
pct1=impose perfect	-11 0 10
pct1=impose pluperfect	-12 5 5
pct1=impose present	10 0 -15
pct1=propose past	14 -13 0
pct1=stay future	-12 13 0
pct1=stay past	10 -5 -5
people=1	-9 13 -3
people=2	19 -10 -15
phas-infinitive	-9 6 2
phas-modal	-9 6 1
phas-participle	15 -11 -4
phas-pluperfect	4 -14 8
prev:calls	10 -4 -10
prev:coming	-12 27 -31
prev:ended	-11 0 15
prev:heads=0	8 0 -13
prev:heads=1	4 1 -15
prev:heads=2	9 6 -39
prev:meets	-12 0 17
prev:running	-26 -4 41
prev:wished	-5 7 -3
pt0=future	1 3 -14
pt0=modal	-12 9 2
pt0=past	11 -10 -1
pt0=pluperfect	2 -11 8
pt0=present-passive	-6 8 0
pt1=future	0 7 -13
pt1=modal	-9 6 2
pt1=past	14 -14 0
pt1=pluperfect	10 -11 0
pt1=present-passive	-6 8 0
pv0-none	3 3 -11
pv0=add	-12 13 0
pv0=begin	-8 11 -3
pv0=call	-12 0 12
pv0=charge	-9 2 5
pv0=have	11 -9 -2
pv0=meet	14 -7 -8
pv0=other	7 -1 -10
pv0=put	-5 9 -5
pv0=run	11 -11 0
pv0=say	-13 11 2
pv0=sign	14 -13 0
pv0=sit	7 -12 4
pv0=stay	-7 14 -8
pv1=add	-12 13 0
pv1=begin	-6 9 -2
pv1=call	-12 0 12
pv1=charge	-9 2 5
pv1=go	-2 11 -9
pv1=have	16 -14 -2
pv1=hold	12 -11 0
pv1=meet	1 6 -20
pv1=other	7 -1 -10
pv1=run	14 -13 0
pv1=say	-8 5 2
pv1=sign	15 -14 0
pv1=stay	-9 15 -8
pvt0=be past	10 -4 -8
pvt0=have present	12 -9 -2
pvt0=leave past	-10 0 9
pvt0=meet perfect	11 -9 0
pvt0=other past	-7 10 -2
pvt0=other pluperfect	11 -8 -2
pvt0=pay present	11 -10 0
pvt0=run present	12 -12 0
pvt0=say past	-23 19 4
pvt0=sit present	7 -12 3
pvt1=be past	10 -5 -7
pvt1=have present	17 -16 -1
pvt1=leave past	-10 0 9
pvt1=meet perfect	11 -9 0
pvt1=other past	-7 10 -2
pvt1=other pluperfect	11 -8 -2
pvt1=run present	12 -12 0
pvt1=say past	-17 13 4
pvt1=sit present	7 -12 3
q:"	4 5 -25
q:'	-9 10 0
q:'s	-15 0 19
q:-	7 0 -10
q:.	2 6 -15
q::	22 -22 -2
q:;	0 4 -13
q:<agent>	-9 4 4
q:<day-ahead>	-6 13 -11
q:<day-gone>	22 -22 0
q:<day-today>	-18 -2 23
q:<level>	-9 23 -26
q:<month-ahead>	10 -4 -11
q:<month-gone>	22 -17 -9
q:<name>	-22 25 -5
q:<number>	4 -11 8
q:<office>	7 -12 5
q:<person>	5 3 -16
q:<points>	-5 9 -3
q:<quality>	-14 -8 28
q:<seat>	-31 32 -4
q:<sender>	6 -10 2
q:<v-agree>	17 -10 -9
q:<v-bear>	14 -1 -22
q:<v-begin>	0 3 -7
q:<v-buy>	-13 -2 17
q:<v-down>	1 -12 10
q:<v-end>	-1 -9 15
q:<v-impose>	3 -8 5
q:<v-sell>	-14 13 0
q:<v-suspend>	18 -11 -10
q:<v-target>	12 -8 -8
q:<v-up>	-13 20 -17
q:?	-4 10 -7
q:a	-2 9 -11
q:about	13 -11 0
q:account	13 -11 -1
q:after	-14 18 -4
q:again	-10 17 -10
q:agree	11 -9 0
q:all	-6 11 -9
q:aluminium	-7 0 8
q:am	0 15 -14
q:and	8 -13 6
q:announce	8 -7 0
q:announcement	-8 9 0
q:answer	12 -23 11
q:anything	7 -14 7
q:are	-1 8 -14
q:arrived	0 -20 19
q:ask	-26 27 0
q:at	3 -13 9
q:back	9 -5 -4
q:been	11 0 -17
q:between	7 -27 16
q:both	5 -8 2
q:busan	9 -11 0
q:but	13 -5 -11
q:call	0 6 -12
q:calm	8 -6 -1
q:car	4 -14 9
q:carry	8 -6 0
q:change	-6 8 0
q:charge	-3 7 -5
q:chip	7 -11 1
q:colleague	-9 13 -4
q:company	12 -11 0
q:conclude	-6 -1 10
q:confirm	19 -18 0
q:could	-4 -7 13
q:country	-15 11 6
q:cut	0 -7 7
q:date	-12 11 0
q:decree	-8 9 0
q:delegation	9 -17 9
q:did	11 -8 0
q:dispute	13 -11 0
q:don't	11 -10 0
q:down	21 -16 -9
q:duty	6 -8 1
q:each	11 -7 -4
q:economy	-8 2 3
q:else	18 -13 -6
q:end	8 -27 18
q:even	-7 8 0
q:evening	-4 8 -4
q:expert	-9 10 0
q:export	-17 10 7
q:extend	0 -16 14
q:extension	-15 9 5
q:fail	12 -10 -2
q:far	15 -14 0
q:fentanyl	9 -7 -1
q:finished	15 -15 0
q:firm	9 -9 0
q:first	14 -26 8
q:for	9 2 -25
q:four	11 -3 -7
q:fourth	9 -5 -2
q:free	-10 12 0
q:further	17 -14 0
q:given	-14 17 -3
q:go	9 -5 -7
q:good	22 -12 -12
q:guest	-5 -11 17
q:had	11 -3 -14
q:half	-6 -1 9
q:hall	12 -12 0
q:has	5 1 -12
q:here	15 -10 -3
q:his	-25 20 4
q:hold	17 -10 -8
q:home	10 -8 0
q:how	18 -14 -3
q:i	19 -4 -18
q:if	2 2 -12
q:import	-5 -4 9
q:in	14 -3 -20
q:is	-21 8 16
q:it	13 -3 -17
q:let	-9 11 0
q:level	12 -7 -4
q:levy	-9 0 10
q:licence	-12 16 -4
q:line	9 -8 0
q:list	16 -14 0
q:look	13 -12 -1
q:m	-9 1 6
q:make	-5 -6 10
q:me	10 -9 0
q:meet	6 1 -12
q:meeting	13 -11 0
q:missing	-7 11 -2
q:month	11 -10 0
q:more	-9 13 -4
q:morning	12 0 -9
q:mr	7 -15 10
q:neither	-8 -10 17
q:next	-41 46 -7
q:no	-9 16 -11
q:not	0 8 -20
q:nothing	16 -7 -12
q:number	-9 3 5
q:of	-4 12 -13
q:off	-25 25 0
q:offer	-13 12 0
q:older	-10 10 0
q:on	-9 13 -5
q:only	-14 16 0
q:other	13 -8 -5
q:out	5 -13 7
q:over	-8 -1 11
q:page	-5 -4 9
q:pause	13 -11 -1
q:pay	8 0 -16
q:permanent	-10 11 0
q:plan	9 -18 9
q:prime	-8 10 0
q:promise	18 -17 0
q:put	11 -4 -8
q:raise	-14 17 -4
q:rang	13 -12 0
q:rate	0 15 -19
q:result	-12 14 0
q:round	17 -8 -11
q:same	1 12 -15
q:see	0 5 -9
q:should	14 -12 -1
q:sign	13 -1 -18
q:signature	-9 13 -3
q:since	3 -23 16
q:so	41 -41 3
q:speak	-8 11 -2
q:state	-13 16 -3
q:stay	-12 14 -1
q:step	-7 9 0
q:still	11 -15 1
q:subject	-13 5 4
q:such	-11 13 -1
q:talk	-5 -7 15
q:telephone	11 -5 -6
q:television	19 -17 0
q:than	2 -12 7
q:the	3 -15 16
q:their	4 -15 13
q:them	22 -17 -7
q:then	10 -7 -3
q:there	-14 19 -8
q:through	-7 10 -3
q:tiktok	-21 21 0
q:time	-10 18 -13
q:too	-15 7 7
q:trade	-3 12 -14
q:truce	0 -18 21
q:under	18 -25 2
q:until	-4 11 -9
q:uranium	-8 8 0
q:use	-14 6 3
q:very	-9 11 0
q:wait	15 -13 0
q:want	16 -22 6
q:war	9 -9 0
q:way	-9 7 0
q:we	34 -28 -8
q:what	11 -1 -21
q:when	-23 13 7
q:which	12 -9 -1
q:who	11 -18 5
q:will	5 1 -14
q:with	18 -19 0
q:word	-6 11 -4
q:would	4 1 -12
q:write	-12 0 11
q:yes	15 -10 -5
qt=future	-6 13 -9
qt=modal	-12 3 11
qt=past	-3 16 -23
qt=pluperfect	10 0 -25
quoted	4 5 -20
r1="	0 -12 12
r1='s	13 -12 -2
r1=(	8 0 -11
r1=;	-4 10 -10
r1=<agent>	9 -10 0
r1=<day-ahead>	-1 22 -28
r1=<day-today>	-9 -8 15
r1=<name>	-14 15 0
r1=<not>	11 -8 -3
r1=<seat>	14 -13 0
r1=<v-agree>	0 -10 7
r1=<v-bear>	0 11 -14
r1=<v-begin>	3 -12 6
r1=<v-end>	8 0 -16
r1=<v-stay>	23 -16 -11
r1=?	9 -3 -9
r1=about	14 -12 -2
r1=again	7 0 -12
r1=and	26 -28 1
r1=answer	-12 3 7
r1=at	-9 12 -2
r1=between	-6 7 0
r1=by	12 -9 -2
r1=can	-6 -2 9
r1=conference	11 -8 -1
r1=conversation	9 -9 0
r1=did	9 -7 0
r1=end	5 0 -7
r1=fail	-15 1 9
r1=from	14 -2 -14
r1=in	-4 21 -47
r1=is	1 4 -12
r1=it	-5 10 -5
r1=last	15 -6 -11
r1=later	-11 14 -2
r1=next	-7 15 -8
r1=of	-24 30 -9
r1=say	10 -9 0
r1=since	-16 8 5
r1=take	-4 -6 12
r1=talk	10 -6 -4
r1=thi	-3 -10 15
r1=to	-14 7 6
r1=until	8 -16 7
r1=was	4 -12 7
r1=we	11 -8 -3
r1=will	20 -14 -10
r1=with	5 6 -20
r1=would	-25 16 8
r1=—	-7 0 8
r2="	22 -21 -3
r2='s	-13 14 0
r2=,	18 -6 -14
r2=:	-8 4 1
r2=<day-ahead>	-31 42 -21
r2=<day-gone>	25 -16 -14
r2=<day-today>	3 -18 12
r2=<goods>	18 -4 -21
r2=<level>	2 -12 10
r2=<month-ahead>	-20 26 -11
r2=<month-gone>	28 -19 -17
r2=<name>	16 -3 -16
r2=<number>	-5 -1 9
r2=<office>	-11 10 0
r2=<organisation>	-2 9 -7
r2=<quality>	16 -2 -14
r2=<seat>	-5 16 -20
r2=<span>	-7 15 -11
r2=<v-agree>	9 -5 -4
r2=<v-bear>	13 -6 -9
r2=<v-down>	5 -11 3
r2=<v-propose>	10 -4 -8
r2=<v-stay>	-18 10 5
r2=<v-suspend>	9 -9 0
r2=<v-up>	4 -9 5
r2=?	-6 7 0
r2=all	-13 14 0
r2=as	-18 15 2
r2=be	-10 12 0
r2=been	4 1 -10
r2=both	14 -10 -2
r2=bring	-4 -6 9
r2=by	-9 0 9
r2=day	-1 -8 7
r2=down	0 6 -9
r2=each	-3 -6 9
r2=end	5 -11 1
r2=for	-20 17 0
r2=friday	14 0 -15
r2=from	5 3 -14
r2=he	1 -9 7
r2=his	-7 10 -3
r2=if	-8 9 0
r2=in	-8 24 -33
r2=it	-4 9 -6
r2=its	16 -12 -6
r2=live	-20 -15 29
r2=nothing	-2 8 -10
r2=of	8 -7 0
r2=on	18 -5 -18
r2=sunday	4 2 -10
r2=tell	-4 -10 12
r2=that	21 -14 -10
r2=the	-14 22 -14
r2=their	-7 -6 13
r2=there	0 -10 7
r2=thi	-10 -5 15
r2=three	9 -6 0
r2=trade	-9 13 -5
r2=two	21 -15 -7
r2=until	11 -15 3
r2=was	13 -17 1
r2=week	2 -10 6
r2=what	0 8 -9
r2=will	14 -17 2
r2=within	-9 0 8
r2=would	9 -9 0
r2=—	-11 3 7
r3="	-9 14 -7
r3='s	13 -6 -8
r3=)	23 -20 -1
r3=-	-11 13 0
r3=.	9 2 -19
r3=:	-6 -5 11
r3=;	23 -19 -1
r3=<agent>	0 8 -13
r3=<day-gone>	41 -28 -28
r3=<day-today>	-11 -9 18
r3=<end>	-2 6 -6
r3=<gate>	4 2 -11
r3=<goods>	14 -11 -4
r3=<level>	-1 -7 8
r3=<month-ahead>	-13 14 0
r3=<month-gone>	19 -16 -1
r3=<name>	0 -8 9
r3=<not>	9 -5 -4
r3=<number>	-11 17 -5
r3=<office>	-9 4 4
r3=<organisation>	-10 0 9
r3=<quality>	-10 8 1
r3=<sender>	5 -14 7
r3=<v-agree>	-18 8 10
r3=<v-end>	-1 -8 10
r3=<v-impose>	-9 7 0
r3=<v-propose>	13 -1 -19
r3=<v-return>	-15 10 4
r3=<v-say>	6 -15 10
r3=about	-6 11 -4
r3=add	-4 -2 9
r3=ago	9 -4 -3
r3=and	-3 19 -20
r3=at	9 -14 5
r3=by	10 -6 -3
r3=colleague	9 -9 0
r3=day	-4 10 -3
r3=end	-6 -6 12
r3=for	-15 8 5
r3=had	17 -14 -1
r3=he	11 -13 2
r3=hour	18 -12 -7
r3=is	-14 23 -13
r3=it	8 -4 -9
r3=its	-15 21 -8
r3=minute	10 -8 0
r3=night	-8 10 0
r3=nothing	13 -12 0
r3=on	7 -17 12
r3=one	-20 10 10
r3=say	2 -12 7
r3=spring	-14 9 5
r3=talk	-9 0 8
r3=tariff	13 -13 0
r3=that	-14 13 0
r3=trade	-12 14 0
r3=was	-12 18 -8
r3=we	-9 4 3
r3=where	-8 9 0
r3=will	-12 6 3
r3=with	11 -11 0
r3=would	15 -12 -1
r4=,	20 -19 -3
r4=.	9 -22 13
r4=<day-ahead>	-11 13 0
r4=<day-gone>	10 -1 -17
r4=<day-today>	10 0 -11
r4=<duty>	7 0 -10
r4=<end>	-9 12 -2
r4=<level>	11 -3 -8
r4=<number>	-18 0 21
r4=<office>	8 1 -12
r4=<person>	-4 10 -8
r4=<quality>	-21 17 4
r4=<seat>	-9 7 0
r4=<v-begin>	-3 -6 11
r4=<v-down>	9 -6 -3
r4=<v-propose>	-18 13 5
r4=<v-say>	-11 12 0
r4=<v-stay>	-17 14 0
r4=<v-target>	-13 14 0
r4=a	11 -14 1
r4=after	4 2 -9
r4=and	-8 -1 13
r4=as	-7 -4 13
r4=before	-7 14 -8
r4=between	4 -11 4
r4=but	16 -14 -2
r4=day	11 -10 0
r4=deal	-2 -7 9
r4=delegation	-5 -3 9
r4=duty	13 -5 -8
r4=end	4 -7 0
r4=first	-1 13 -12
r4=for	-10 8 1
r4=go	7 -10 0
r4=had	4 0 -10
r4=has	4 -11 6
r4=is	-18 2 11
r4=it	-3 -5 10
r4=its	16 -20 0
r4=last	-12 10 1
r4=of	8 -14 4
r4=on	23 -17 -9
r4=prepare	-10 9 0
r4=round	-9 -8 15
r4=run	-10 11 0
r4=second	-12 14 0
r4=sit	0 7 -10
r4=talk	11 0 -9
r4=that	2 -12 8
r4=the	15 -7 -13
r4=their	3 3 -8
r4=there	-6 9 -3
r4=thi	9 -4 -6
r4=third	-13 14 0
r4=to	12 -17 2
r4=truce	-13 7 4
r4=two	0 13 -18
r4=was	5 -14 6
r4=we	-9 10 0
r4=week	-9 11 0
r4=when	9 -8 0
r4=with	-22 16 7
r4=word	-11 5 3
r4=—	4 -13 4
r=, "	14 -12 -3
r=, <day-ahead>	-7 18 -23
r=, <day-gone>	22 -11 -20
r=, <day-today>	9 -8 -2
r=, <name>	7 -8 0
r=, <number>	-12 -12 21
r=, <office>	-10 3 5
r=, <quality>	0 9 -9
r=, a	12 -7 -3
r=, and	-12 6 6
r=, as	-11 3 7
r=, at	15 -10 -3
r=, day	-4 -6 8
r=, end	8 -4 -3
r=, for	-15 11 1
r=, from	1 3 -10
r=, he	0 -7 8
r=, in	-6 16 -18
r=, is	-11 2 6
r=, on	6 5 -23
r=, sunday	4 2 -10
r=, the	22 -17 -2
r=, their	0 -12 9
r=, to	-8 11 -1
r=, was	9 -9 0
r=, with	-9 11 -1
r=: <person>	-8 9 0
r=: the	-20 26 -11
r=; the	-19 20 0
r=<day-ahead> .	7 0 -10
r=<day-today> .	-9 -4 11
r=<name> 's	-13 13 0
r=<person> and	8 -7 0
r=<person> in	-14 17 -3
r=<person> on	10 -10 0
r=<seat> in	11 -10 0
r=? <end>	9 -3 -9
r=about the	9 -8 0
r=again .	13 -9 -4
r=and <seat>	13 -7 -5
r=and will	16 -15 0
r=at <number>	-8 10 -1
r=before the	-9 11 0
r=from <day-ahead>	-9 12 -2
r=from <day-gone>	20 -12 -8
r=had been	9 -5 -2
r=in <month-ahead>	-17 22 -8
r=in <month-gone>	20 -12 -13
r=in <seat>	-8 10 0
r=in the	-18 21 -3
r=last week	16 -9 -7
r=on <day-ahead>	-39 44 -14
r=on <day-gone>	13 -9 -7
r=on <day-today>	0 -23 15
r=on the	7 -4 -4
r=say that	19 -18 0
r=since <day-gone>	-11 8 1
r=that end	-8 0 9
r=thi week	-8 -8 16
r=to his	-12 12 0
r=with <person>	11 -5 -7
r=— <name>	18 -5 -11
r=— the	-18 10 8
right:calls	14 -7 -13
right:ended	1 -14 13
right:experts	0 10 -11
right:m=broke up	8 -4 -1
right:m=came	9 -13 0
right:m=delegation	-2 -10 11
right:m=delegations	-8 -6 15
right:m=dinner	-10 13 -1
right:m=due	12 -6 -6
right:m=ended	11 -11 0
right:m=handshake	12 -8 -3
right:m=meets	-12 12 0
right:m=negotiators	-7 3 2
right:m=round	12 -10 -4
right:m=sat	15 -12 -1
right:m=sitting	-15 1 10
right:m=stop	-13 0 10
right:m=summit	1 5 -11
right:m=table	-14 16 -1
right:m=there	0 -20 19
right:m=time	0 14 -24
right:m=to see	-5 9 -4
right:m=visit	20 -16 -4
right:m=where	-13 5 9
right:meets	14 -14 -1
right:running	-23 -3 25
right:summit	2 5 -15
right:sure	13 -2 -15
right:wished	-9 13 -5
s:"	5 1 -12
s:'	5 5 -20
s:'s	0 14 -27
s:)	-8 11 -5
s:*	18 -13 -6
s:,	4 6 -18
s:/	-9 13 -4
s::	10 -13 1
s:<day-ahead>	-66 71 -16
s:<day-gone>	53 -44 -20
s:<day-today>	-7 -21 29
s:<gate>	23 -13 -14
s:<goods-amount>	14 -9 -10
s:<goods>	-20 8 16
s:<level-noun>	11 -6 -9
s:<level>	6 -11 1
s:<money>	23 -18 -8
s:<month-ahead>	-26 38 -26
s:<month-gone>	22 -8 -26
s:<month-today>	-32 29 4
s:<name>	0 7 -9
s:<not>	15 -9 -10
s:<number>	3 -11 6
s:<organisation>	-6 17 -21
s:<person>	-2 10 -12
s:<quality>	-6 -1 8
s:<seat>	8 -5 -4
s:<span>	18 -6 -17
s:<v-agree>	19 -8 -20
s:<v-bear>	-5 11 -12
s:<v-begin>	-15 3 13
s:<v-buy>	5 5 -28
s:<v-down>	3 -8 4
s:<v-impose>	8 2 -20
s:<v-propose>	-12 12 0
s:<v-return>	-12 0 15
s:<v-say>	-5 9 -6
s:<v-stay>	-10 14 -4
s:<v-target>	-11 17 -7
s:<v-up>	11 -17 6
s:?	-1 15 -28
s:aarhu	11 -8 -1
s:about	-2 8 -12
s:accept	-17 18 0
s:accord	0 -13 13
s:account	8 -6 0
s:accra	-7 7 0
s:add	-11 3 8
s:adjourned	-8 9 0
s:after	13 -9 -10
s:afternoon	-16 0 16
s:against	-3 -6 10
s:ago	26 -16 -16
s:agree	20 -6 -28
s:agreement	22 -20 -3
s:ahead	-4 9 -7
s:aim	2 -9 3
s:aircraft	0 -15 14
s:airport	12 -15 0
s:akazawa	-13 13 0
s:alexandria	-6 9 -1
s:alive	-12 13 0
s:all	20 -5 -24
s:almaty	14 -5 -10
s:already	-9 7 0
s:am	-12 17 -6
s:an	5 0 -8
s:and	7 -9 2
s:another	-16 11 3
s:answer	16 -18 0
s:antigua	11 -10 0
s:app	16 -11 -4
s:apple	-9 0 8
s:approve	-1 -4 9
s:aqaba	11 -2 -8
s:are	-36 -6 41
s:arrangement	12 -8 -1
s:arrived	-16 2 12
s:as	-10 0 11
s:away	-9 5 2
s:back	23 -15 -15
s:banana	-6 15 -10
s:bandung	-9 0 8
s:banomyong	-11 12 0
s:bar	-10 16 -8
s:batumi	-1 -9 9
s:be	-13 17 -6
s:beef	11 -20 8
s:before	-15 24 -16
s:begin	-27 4 24
s:behind	-2 -10 11
s:below	-5 9 -4
s:bergen	5 1 -14
s:between	-7 10 -4
s:beyond	-7 -5 12
s:board	11 -6 -4
s:boat	1 4 -10
s:border	13 -7 -4
s:boss	-15 0 16
s:break	-15 1 12
s:breakfast	-12 9 1
s:bridge	-8 11 -4
s:brief	-18 13 4
s:briefing	-9 0 8
s:bring	-15 5 13
s:brno	-7 10 -1
s:broke	25 -21 -10
s:busan	5 5 -18
s:business	-7 10 -2
s:but	4 0 -9
s:butter	-19 28 -14
s:by	11 -5 -11
s:cairn	1 -10 9
s:calabar	-15 0 12
s:can	11 -21 7
s:cancel	-16 17 -1
s:car	17 -4 -16
s:carry	8 -3 -5
s:cement	-4 -12 14
s:certain	-11 13 -3
s:charge	-8 13 -6
s:chiang	5 1 -9
s:chief	15 -3 -14
s:chittagong	20 -16 -3
s:chișinău	13 -12 0
s:close	5 -13 4
s:closer	10 -5 -3
s:collapsed	11 -3 -6
s:colleague	6 0 -14
s:colombo	-11 12 0
s:colonia	-8 -7 14
s:commerce	5 0 -8
s:company	5 1 -10
s:complete	-14 16 0
s:concern	-18 21 -4
s:conclude	-10 0 11
s:conference	4 -10 2
s:confirm	-9 15 -9
s:consensu	16 -12 -3
s:constructive	11 -6 -5
s:consultation	11 -4 -6
s:continue	1 6 -12
s:conversation	15 -13 0
s:copper	-16 10 2
s:cost	-14 9 3
s:cotton	24 -14 -15
s:could	-12 18 -9
s:course	-13 14 0
s:custom	4 3 -12
s:da	25 -18 -11
s:date	1 5 -16
s:day	-31 -13 41
s:deal	12 0 -24
s:decided	16 -15 0
s:decision	18 -13 -5
s:declaration	11 -4 -6
s:delegation	-7 -4 13
s:described	16 -14 -1
s:did	29 -29 0
s:dinner	-11 19 -11
s:discuss	11 -8 -3
s:document	10 -9 0
s:doe	-14 16 -2
s:done	13 -6 -12
s:door	-2 -11 11
s:down	-9 2 4
s:draw	11 -11 0
s:dubai	12 -11 0
s:due	12 -4 -11
s:durban	-13 11 0
s:during	13 -11 0
s:earlier	17 -11 -5
s:early	9 0 -13
s:effect	11 -8 -1
s:end	22 -27 0
s:entebbe	18 -16 -4
s:enter	2 -11 10
s:eve	-20 24 -7
s:evening	-6 -5 14
s:every	18 -15 -4
s:exchanged	12 -8 -3
s:expect	-13 18 -4
s:expert	-26 21 3
s:expire	-20 12 8
s:expressed	-12 13 0
s:extend	16 -14 -3
s:extension	0 8 -14
s:extra	-10 10 0
s:face	-9 15 -7
s:fact	20 -15 -7
s:fail	-22 7 11
s:failed	12 -7 -8
s:farm	-14 13 1
s:fee	-6 13 -11
s:fentanyl	10 -3 -8
s:few	-10 1 7
s:finish	-11 -5 15
s:finished	9 -1 -5
s:first	12 -13 -2
s:five	-8 0 9
s:fix	-19 21 -1
s:flag	-7 -4 11
s:flew	13 -18 2
s:fly	6 0 -14
s:following	21 -19 -1
s:force	20 -15 -5
s:forced	-2 9 -8
s:foreign	-10 15 -6
s:foreseen	-6 10 -2
s:forty	9 -10 0
s:forward	-10 11 0
s:found	9 -8 0
s:framework	4 12 -34
s:friday	23 -8 -17
s:from	6 -11 4
s:fruit	9 -11 0
s:full	-6 -4 11
s:further	13 -6 -10
s:g	12 -6 -5
s:gas	-11 12 0
s:gave	19 -16 -2
s:gdańsk	-2 -8 9
s:general	-10 11 0
s:geneva	32 -24 -15
s:ghent	12 -11 0
s:given	8 -3 -2
s:go	10 -11 0
s:gothenburg	-10 -6 15
s:government	18 -8 -13
s:grant	-18 11 8
s:great	-8 -30 28
s:guayaquil	13 -5 -7
s:guest	-5 -2 9
s:gyeongju	15 -8 -10
s:gyumri	2 -15 11
s:had	30 -21 -14
s:haggling	-8 -3 11
s:half	8 -10 0
s:halifax	-1 -9 11
s:hall	-7 -25 24
s:halve	13 -12 0
s:hammer	10 -5 -3
s:hand	25 -17 -6
s:handed	12 -8 -3
s:handshake	23 -11 -14
s:happen	-12 9 0
s:happened	1 -20 14
s:have	-17 12 5
s:having	15 -13 0
s:he	-18 15 6
s:heard	13 -10 -2
s:her	-22 23 0
s:here	0 10 -17
s:him	14 0 -18
s:his	7 0 -16
s:hold	-10 16 -7
s:home	25 -14 -14
s:hotel	-32 9 24
s:hour	6 -29 17
s:house	12 -29 6
s:how	23 -14 -9
s:i	20 -8 -18
s:ice	8 -6 -1
s:if	-31 17 12
s:import	-10 14 -4
s:impose	-7 11 -3
s:in	8 -9 0
s:incheon	-13 0 12
s:initialled	22 -14 -8
s:inquiry	-9 14 -5
s:international	0 -14 12
s:interview	2 -13 6
s:into	-13 -10 24
s:investigation	-11 17 -8
s:is	-16 7 10
s:issued	14 -13 0
s:istanbul	-7 12 -5
s:it	-2 12 -19
s:it'll	-15 2 8
s:item	0 9 -9
s:its	0 -8 8
s:itself	13 -22 5
s:izmir	-11 12 0
s:jeju	-10 11 0
s:joint	35 -16 -26
s:josé	12 -8 -3
s:just	18 -15 -1
s:kananaski	17 -13 -5
s:karoline	-12 13 0
s:kauna	-12 0 11
s:keep	-10 4 5
s:know	11 -7 -3
s:kochi	-12 13 0
s:kuala	0 -11 12
s:lago	-17 11 7
s:lancaster	3 -22 10
s:land	-18 15 2
s:lasted	11 -5 -9
s:late	26 -20 -9
s:later	-28 26 2
s:law	-12 15 -3
s:leader	1 6 -14
s:least	14 -10 -5
s:leather	-13 10 1
s:leave	13 -22 8
s:leavitt	-12 13 0
s:led	10 -4 -8
s:less	19 -12 -6
s:let	-10 19 -17
s:letter	12 -9 -2
s:level	-9 11 0
s:lie	-15 18 -3
s:lifeng	-4 10 -6
s:lighthizer	-7 9 0
s:like	-5 -5 10
s:line	-5 -3 10
s:lisbon	-3 -16 18
s:list	22 -6 -27
s:little	-7 -2 10
s:liu	11 -9 -1
s:live	-7 -48 32
s:london	57 -35 -33
s:long	14 -6 -8
s:look	-17 1 15
s:lose	0 11 -13
s:lumpur	-1 -10 14
s:lunch	17 -13 -5
s:m	5 -15 9
s:malmö	-5 -7 11
s:man	-10 14 -3
s:manila	16 -12 -4
s:many	13 -9 -2
s:margin	14 -7 -6
s:market	-4 11 -9
s:matter	10 -7 -5
s:may	-26 24 1
s:me	19 -16 -2
s:mean	-8 11 -3
s:meanwhile	-9 -4 13
s:meet	0 6 -13
s:meeting	16 -12 -4
s:men	-10 0 10
s:mention	15 -14 0
s:midnight	-9 -4 14
s:might	-12 13 0
s:minute	20 -29 5
s:monday	-18 24 -6
s:month	12 -1 -18
s:more	-4 -6 13
s:morning	-23 15 10
s:most	20 -20 0
s:nadi	12 -6 -5
s:name	17 -14 -3
s:nang	23 -17 -10
s:near	2 -19 12
s:needed	13 -10 -1
s:negotiate	8 -14 6
s:negotiation	3 -16 6
s:negotiator	-4 9 -5
s:never	-12 7 2
s:next	-17 27 -21
s:nicosia	0 -10 8
s:night	-5 -6 12
s:no	-6 17 -21
s:nobody	21 -19 0
s:noon	11 -10 0
s:nothing	9 -8 -2
s:now	-8 17 -12
s:number	13 -10 -2
s:of	9 -5 -5
s:off	4 10 -19
s:official	2 -7 3
s:old	-15 1 12
s:once	13 -6 -8
s:one	-13 4 10
s:only	-6 13 -10
s:open	-27 22 3
s:opened	-34 7 21
s:or	-10 19 -12
s:ore	18 -15 -2
s:osaka	25 -17 -9
s:other	-18 8 11
s:our	16 -12 -6
s:out	12 -9 -2
s:over	-23 17 7
s:p	-1 -7 11
s:paper	19 -7 -22
s:pari	3 10 -25
s:part	7 -1 -9
s:parted	13 0 -11
s:party	-6 7 0
s:past	-20 0 23
s:pause	12 -2 -11
s:pay	19 -14 -8
s:peace	-8 12 -4
s:pen	-15 14 0
s:pencilled	-9 10 0
s:people	-16 -13 26
s:person	-5 10 -4
s:phone	26 -16 -25
s:phuket	-15 14 0
s:plan	-17 27 -13
s:plant	9 -7 0
s:plovdiv	-6 9 -1
s:point	5 -11 3
s:port	-9 -3 14
s:porto	-19 0 19
s:postpone	-12 2 7
s:preliminary	9 -6 0
s:premier	2 3 -9
s:president	-15 17 0
s:pridi	-11 12 0
s:produced	12 -9 -2
s:progress	15 -8 -9
s:prolong	-1 11 -18
s:prolongation	11 -10 0
s:prolonged	6 -9 1
s:published	7 0 -11
s:put	0 13 -24
s:quarrel	3 1 -9
s:question	-5 13 -14
s:raise	4 -10 5
s:rang	21 -19 -2
s:rate	15 -19 0
s:reach	21 -16 -7
s:read	13 -3 -11
s:ready	8 -5 -1
s:reason	-21 24 -4
s:receive	-10 0 11
s:reciprocal	9 -7 0
s:recommend	17 -2 -13
s:refer	11 -11 0
s:report	16 -6 -14
s:reporter	-10 5 4
s:rest	-16 19 -6
s:result	20 -28 2
s:resume	-13 -17 27
s:reykjavík	12 -10 0
s:ring	-29 31 -2
s:rise	-9 -2 14
s:robert	-14 15 0
s:room	6 -19 7
s:rosario	-5 9 -4
s:round	7 0 -10
s:rule	7 -8 0
s:ryosei	-13 13 0
s:salalah	-11 14 -4
s:salvador	-8 10 0
s:samarkand	11 -5 -3
s:same	8 -15 7
s:sanction	-17 18 0
s:save	-6 -14 17
s:say	-8 10 0
s:screen	15 -14 0
s:seal	-9 10 0
s:secretary	-14 8 4
s:section	-6 14 -8
s:see	-14 27 -28
s:senior	-15 4 10
s:session	-2 9 -5
s:settle	0 -11 10
s:sfax	-8 5 1
s:she	0 -13 13
s:sheet	22 -16 -9
s:shenzhen	-9 11 0
s:ship	0 -11 12
s:shook	27 -21 -7
s:short	12 -8 -2
s:should	6 -15 9
s:shrimp	-3 -7 10
s:side	15 -14 -2
s:sign	9 -4 -12
s:signature	4 12 -25
s:silent	14 -13 0
s:sir	0 -13 13
s:sit	-14 11 1
s:six	-6 -1 9
s:sixth	-23 25 0
s:software	8 -4 -2
s:some	-16 16 0
s:something	12 -8 -5
s:soybean	-8 15 -8
s:speak	-53 57 -12
s:speaking	-10 12 0
s:spent	26 -19 -9
s:spoke	49 -46 -10
s:spoken	22 -18 -3
s:spring	-6 8 -1
s:stand	11 -9 -1
s:start	-17 20 0
s:state	-2 -15 21
s:statement	13 -8 -7
s:stay	3 -9 5
s:step	16 -5 -15
s:stop	-12 8 3
s:strike	10 -4 -5
s:successful	-10 10 0
s:sucre	-14 0 12
s:summary	-11 0 9
s:sunday	3 2 -10
s:surabaya	-1 8 -5
s:surcharge	-13 15 -2
s:suspend	20 -16 -5
s:suspension	14 -10 -4
s:take	5 -11 5
s:talk	-23 15 9
s:talked	4 -15 10
s:talking	-7 -10 18
s:tea	11 -4 -6
s:team	-9 5 3
s:technical	0 4 -8
s:telephone	12 -6 -8
s:telephoned	35 -34 -2
s:text	10 -2 -8
s:their	0 -12 11
s:them	19 -14 -7
s:themselve	16 -12 -3
s:these	17 -11 -5
s:they	2 2 -9
s:they'll	-18 20 -2
s:thi	10 -25 14
s:think	-9 11 0
s:third	-16 -4 24
s:threaten	18 -15 -3
s:three	16 -5 -14
s:through	10 -18 7
s:thursday	0 -11 5
s:tiktok	0 9 -20
s:timber	-5 9 -4
s:to	-7 16 -13
s:tomatoe	9 -10 0
s:too	-21 18 2
s:top	-6 9 -1
s:total	-11 11 0
s:trade	8 -11 2
s:transcript	13 -6 -5
s:transport	7 -10 2
s:travel	-7 9 -1
s:tromsø	-17 23 -8
s:truce	1 -9 7
s:try	-11 3 5
s:tuesday	-20 2 15
s:turku	-8 10 0
s:turn	-12 15 -4
s:turnberry	17 -11 -8
s:turned	-14 4 10
s:twenty	-11 0 14
s:twice	30 -21 -10
s:two	20 -5 -23
s:under	12 -6 -9
s:understanding	10 -4 -5
s:until	19 -26 6
s:up	15 -16 0
s:use	-7 -8 16
s:valdivia	-6 9 -2
s:very	-15 22 -4
s:vice	-7 9 -2
s:video	-13 18 -9
s:vigo	-10 0 10
s:visit	15 -21 7
s:visited	14 -12 0
s:wait	7 -17 11
s:waiting	-9 11 0
s:want	-4 10 -6
s:war	-7 15 -11
s:was	11 6 -34
s:we	-16 5 11
s:week	-6 9 -5
s:well	13 0 -17
s:wheat	14 -10 -4
s:when	0 16 -33
s:wherea	12 -9 -3
s:whether	13 -3 -11
s:which	0 6 -11
s:winter	-9 10 0
s:with	9 1 -18
s:within	-9 10 0
s:wool	11 0 -13
s:worth	11 -8 -2
s:would	-19 17 5
s:wound	15 -5 -9
s:wrapped	0 10 -12
s:yarn	12 -9 -3
s:year	7 -8 0
s:yes	-10 12 0
s:york	-12 -1 14
s:you	10 -12 1
s:your	11 -18 3
s:zero	-11 9 0
s:—	-18 19 1
s:•	-9 -4 12
sa:" <person>	-9 12 -1
sa:" a	17 -15 -2
sa:'s	0 14 -26
sa:'s <person>	10 -5 -6
sa:'s duty	-10 18 -9
sa:'s on	-9 15 -5
sa:'s trade	0 5 -9
sa:'s vice	-8 9 0
sa:( <day-gone>	11 -10 0
sa:( <number>	-14 13 0
sa:( <organisation>	9 -9 0
sa:) -	-21 9 13
sa:) .	-20 27 -11
sa:, <day-ahead>	-6 17 -23
sa:, <day-gone>	33 -20 -24
sa:, <day-today>	10 -4 -9
sa:, <month-gone>	14 -13 0
sa:, <name>	4 4 -13
sa:, <number>	6 -26 10
sa:, a	6 1 -10
sa:, about	-17 12 4
sa:, after	12 -1 -15
sa:, agree	9 -4 -3
sa:, and	6 5 -18
sa:, at	13 -7 -7
sa:, before	-11 12 0
sa:, both	19 -18 0
sa:, but	15 -4 -15
sa:, by	15 -12 -3
sa:, day	-6 0 8
sa:, end	7 -8 0
sa:, for	-17 18 -1
sa:, had	0 -10 7
sa:, has	-23 17 3
sa:, he	-15 -3 20
sa:, is	-27 8 13
sa:, it	-11 14 -2
sa:, not	11 -9 -1
sa:, on	-5 18 -27
sa:, our	-10 0 11
sa:, plan	-14 16 0
sa:, say	-20 17 2
sa:, sunday	4 2 -10
sa:, tell	1 -12 7
sa:, the	11 -18 5
sa:, they	16 -11 -3
sa:, thi	-12 -3 14
sa:, to	-17 12 3
sa:, were	7 0 -11
sa:, which	4 2 -14
sa:, who	27 -22 -6
sa:, whose	-9 10 0
sa:, will	-7 13 -5
sa:, with	-25 22 1
sa:, without	14 -12 0
sa:-	-8 1 5
sa:- <name>	-2 -20 17
sa:- the	-11 10 0
sa:. "	11 -4 -7
sa:. m	-1 -6 9
sa:/	-14 9 3
sa::	16 -8 -10
sa:: <level>	13 -7 -5
sa:: <number>	-5 -9 14
sa:: <person>	-13 15 0
sa:: a	13 -9 -3
sa:: the	-14 19 -8
sa:: what	-7 12 -7
sa:; a	13 -11 0
sa:; the	-11 17 -10
sa:<day-ahead>	-18 23 -7
sa:<day-ahead> .	2 -15 19
sa:<day-ahead> ;	-15 18 0
sa:<day-ahead> and	0 11 -12
sa:<day-ahead> by	-11 11 0
sa:<day-ahead> for	-18 7 4
sa:<day-ahead> in	14 -13 0
sa:<day-gone>	12 -7 -8
sa:<day-gone> )	16 -15 0
sa:<day-gone> ,	-2 10 -16
sa:<day-gone> .	-27 30 -3
sa:<day-gone> :	10 -6 -1
sa:<day-gone> after	0 -12 6
sa:<day-gone> and	-5 -4 12
sa:<day-gone> between	8 -7 0
sa:<day-gone> night	-11 6 5
sa:<day-gone> that	-9 11 -1
sa:<day-gone> the	11 -4 -7
sa:<day-today>	3 -23 17
sa:<day-today> (	-18 13 5
sa:<day-today> )	9 -1 -10
sa:<day-today> ,	-3 -17 16
sa:<day-today> about	10 -7 0
sa:<day-today> and	16 -9 -6
sa:<day-today> for	-18 7 10
sa:<day-today> that	2 3 -11
sa:<day-today> to	-2 -21 18
sa:<day-today> with	3 -10 4
sa:<day-today> without	20 -2 -18
sa:<day-today> —	-3 12 -9
sa:<duty>	0 14 -18
sa:<gate>	11 -9 -1
sa:<level-noun>	2 4 -12
sa:<level>	12 -13 -1
sa:<level> and	11 -7 -1
sa:<level> on	-2 -7 12
sa:<money> of	-17 11 6
sa:<month-ahead>	-23 30 -13
sa:<month-ahead> ,	-7 2 4
sa:<month-ahead> and	10 -9 0
sa:<month-gone>	23 -16 -14
sa:<month-gone> ,	11 -6 -7
sa:<month-gone> .	11 -9 0
sa:<month-gone> had	11 -10 0
sa:<month-today>	-18 20 -2
sa:<month-today> ,	-9 11 0
sa:<name>	-15 16 0
sa:<name> 's	12 2 -30
sa:<name> ,	0 -13 10
sa:<name> agree	17 -5 -12
sa:<name> and	-10 -12 21
sa:<name> are	-16 -3 18
sa:<name> by	-9 0 9
sa:<name> from	-14 15 -1
sa:<name> later	-15 1 12
sa:<name> on	13 -3 -12
sa:<name> sign	10 0 -8
sa:<name> treasury	-5 11 -5
sa:<name> would	12 -15 1
sa:<not>	15 -8 -11
sa:<number> )	-22 16 8
sa:<number> :	-7 -9 15
sa:<number> minute	18 -13 -4
sa:<number> of	13 -8 -5
sa:<number> on	0 -10 10
sa:<number> round	-7 10 -4
sa:<office> ,	15 -13 -1
sa:<office> agree	9 -6 -1
sa:<office> say	-18 21 -1
sa:<organisation>	6 4 -19
sa:<organisation> )	11 -9 -2
sa:<organisation> say	21 -14 -10
sa:<person> ,	2 4 -12
sa:<person> .	10 -16 7
sa:<person> <day-gone>	10 -9 0
sa:<person> <day-today>	0 14 -15
sa:<person> has	14 -9 -5
sa:<person> he	-10 0 8
sa:<person> of	11 -7 -2
sa:<person> on	-9 13 -6
sa:<person> sign	-10 13 -2
sa:<person> sit	9 -6 -1
sa:<quality>	14 -12 -3
sa:<quality> .	11 -6 -6
sa:<quality> and	-11 0 9
sa:<quality> counterpart	10 -6 -3
sa:<quality> good	23 -18 -8
sa:<quality> minister	7 1 -9
sa:<quality> negotiator	-9 0 10
sa:<quality> side	13 -3 -9
sa:<quality> vice	-6 14 -8
sa:<seat> 's	-9 11 0
sa:<seat> ,	-9 13 -4
sa:<seat> .	0 -9 10
sa:<seat> <day-gone>	-8 10 0
sa:<seat> and	11 -2 -9
sa:<seat> in	8 -6 0
sa:<seat> on	10 -14 0
sa:<span>	21 -15 -8
sa:<span> after	8 -13 1
sa:<span> and	-8 11 -1
sa:<span> before	15 -10 -6
sa:<span> more	11 -10 0
sa:<span> of	0 -12 11
sa:<span> on	5 0 -9
sa:<span> to	-8 14 -5
sa:<v-agree>	17 -15 -5
sa:<v-bear>	-12 12 0
sa:<v-begin>	-15 -2 23
sa:<v-buy>	-5 15 -20
sa:<v-down>	3 -9 6
sa:<v-say>	-8 12 -4
sa:<v-sell>	16 -8 -13
sa:<v-suspend>	14 -12 -1
sa:<v-up>	7 -22 16
sa:?	-4 16 -26
sa:a	7 -12 5
sa:a "	-10 12 0
sa:a <office>	-8 9 0
sa:a <span>	-6 -4 9
sa:a deal	11 0 -17
sa:a fourth	-9 0 11
sa:a framework	0 6 -13
sa:a further	11 -6 -4
sa:a good	-8 -5 13
sa:a handshake	16 -8 -8
sa:a last	-8 0 10
sa:a law	-15 16 0
sa:a letter	9 -8 0
sa:a list	16 -14 -1
sa:a paper	10 -5 -4
sa:a place	-9 2 5
sa:a state	-23 14 10
sa:a summit	-14 9 3
sa:a tariff	16 -12 -5
sa:a third	-10 8 0
sa:a truce	12 -11 -1
sa:a video	-8 9 0
sa:a week	7 -6 0
sa:a word	-11 0 13
sa:about	-4 15 -20
sa:about the	13 -9 -4
sa:add	-9 0 10
sa:add .	-8 -3 14
sa:afterward	13 -12 0
sa:again	13 -6 -9
sa:again .	17 -9 -9
sa:against	-4 -7 11
sa:ago	19 -12 -9
sa:ago ,	12 -11 0
sa:ago .	9 -4 -3
sa:agree	25 -15 -14
sa:agree on	21 -12 -11
sa:agree to	13 -13 0
sa:agreement	13 -11 -3
sa:agreement on	13 -6 -7
sa:alive	-12 13 0
sa:an	4 -10 4
sa:an extension	-9 12 -1
sa:and	17 -17 0
sa:and ,	13 -6 -7
sa:and <level>	-10 1 7
sa:and <name>	-11 1 10
sa:and <number>	11 -21 2
sa:and <quality>	-29 14 14
sa:and <seat>	19 -7 -14
sa:and a	10 -7 -1
sa:and at	-14 15 0
sa:and come	10 -8 0
sa:and end	-6 -6 12
sa:and for	17 -13 -3
sa:and it	18 -16 -1
sa:and one	-12 15 -4
sa:and rare	-4 8 -3
sa:and say	-15 17 -1
sa:and that	-2 8 -10
sa:and the	10 -14 1
sa:and will	14 -18 2
sa:announce	-16 17 0
sa:announce on	-6 10 -2
sa:any	8 3 -12
sa:approval	-13 17 -3
sa:approve	-16 18 -1
sa:are	-27 -14 41
sa:arrive	-9 4 4
sa:as	-18 9 8
sa:as a	9 -14 0
sa:as of	-2 9 -5
sa:as well	-8 17 -9
sa:at <level>	-1 10 -13
sa:at all	10 -9 0
sa:at the	6 -4 -3
sa:back	7 -12 2
sa:be	-1 8 -11
sa:be extend	11 -7 -4
sa:be in	5 -9 3
sa:because	7 -3 -2
sa:beef	18 -17 0
sa:been	-7 16 -8
sa:been put	-11 13 0
sa:before .	12 -9 -3
sa:before a	-12 0 12
sa:before it	10 -8 0
sa:before that	-10 11 0
sa:before their	-12 0 11
sa:begin	-24 3 23
sa:begin <span>	-12 13 -1
sa:begin a	-18 6 7
sa:begin in	11 -12 0
sa:begin on	14 -7 -5
sa:between <person>	9 -6 -3
sa:between the	-5 11 -6
sa:beyond	-9 -2 12
sa:border	11 -10 0
sa:both	7 -8 0
sa:both side	7 -11 1
sa:broke	14 -15 -2
sa:broke up	8 -4 -1
sa:busan	-16 12 5
sa:busan ,	-12 12 0
sa:but	18 -16 -4
sa:but the	-12 12 0
sa:butter	-8 16 -10
sa:buy <goods-amount>	-13 15 0
sa:by <day-ahead>	25 -24 0
sa:by <person>	15 -12 -2
sa:by <span>	9 -14 2
sa:by both	-7 9 -2
sa:by telephone	-17 21 -9
sa:call a	-7 -2 10
sa:call it	13 -12 0
sa:can	11 -18 5
sa:car	10 -6 -4
sa:cement	-5 -12 15
sa:certain	-12 14 -2
sa:charge	3 4 -16
sa:chief	13 -10 -3
sa:chip	7 0 -8
sa:close	-2 -10 12
sa:closer	8 -5 -2
sa:coffee .	10 -7 -3
sa:collapsed	10 -3 -6
sa:come	12 -6 -6
sa:complete	-12 13 0
sa:concern	-13 17 -3
sa:conference	4 1 -12
sa:consensu	12 -9 0
sa:constructive	10 -5 -3
sa:continue	9 -5 -3
sa:copper	-12 3 5
sa:cotton	14 -3 -12
sa:counterpart	10 -6 -3
sa:course	-7 9 0
sa:cut	0 8 -13
sa:date	6 0 -12
sa:day	-18 -21 36
sa:day ,	13 -15 0
sa:day .	9 -2 -7
sa:day before	-4 10 -7
sa:day of	-28 0 29
sa:day on	-11 0 11
sa:day two	17 -8 -12
sa:deal	16 -5 -16
sa:deal .	0 9 -11
sa:deal for	0 -13 7
sa:deal on	13 -9 -3
sa:deal with	12 -9 -2
sa:decision	10 -7 -1
sa:delegation	-6 -17 20
sa:did	7 -11 1
sa:did not	13 -19 3
sa:dinner	-10 15 -4
sa:do so	10 -6 -1
sa:down	11 0 -10
sa:down for	2 -8 2
sa:down on	15 -5 -10
sa:due course	-7 9 0
sa:due to	-4 -4 9
sa:duty	8 -1 -9
sa:each side	11 -7 -4
sa:earlier	9 -4 -4
sa:early	15 -5 -12
sa:economy	-15 15 0
sa:end	6 -23 11
sa:end ,	-19 0 17
sa:end .	-11 0 11
sa:end <day-today>	-7 -4 11
sa:end <span>	21 -3 -18
sa:end a	17 -3 -14
sa:end of	-16 20 -5
sa:end on	-9 -8 15
sa:evening ,	10 -6 -1
sa:every	17 -14 -3
sa:expect to	18 -17 0
sa:expert	-11 1 6
sa:export	14 -9 -6
sa:export of	16 -13 -3
sa:extend	17 -5 -15
sa:extension	-8 14 -6
sa:extension of	-14 16 0
sa:face	-7 12 -7
sa:fail	-18 8 7
sa:failed	14 -12 -3
sa:farm	-14 11 1
sa:fentanyl	11 -6 -4
sa:fifth	-8 -1 10
sa:fifth round	-14 0 12
sa:finish	-8 -4 12
sa:first	-18 19 0
sa:first day	-22 5 16
sa:first week	11 -10 0
sa:five	-10 0 10
sa:fix	-12 14 0
sa:fix for	-11 12 0
sa:follow	10 -8 -1
sa:for	3 -12 10
sa:for .	-2 -11 13
sa:for <day-ahead>	-10 16 -11
sa:for <day-gone>	-22 23 0
sa:for <month-ahead>	-17 19 -1
sa:for <quality>	11 -9 -1
sa:for <span>	19 -27 7
sa:for a	-26 15 11
sa:for an	8 0 -11
sa:for more	-17 0 18
sa:for talk	-12 2 7
sa:for the	-14 14 0
sa:for their	9 0 -8
sa:for two	13 -7 -4
sa:forced	-2 9 -8
sa:forty minute	15 -10 -4
sa:four	-4 11 -10
sa:framework	4 5 -21
sa:framework .	8 -4 -2
sa:friday	17 -1 -16
sa:from <day-ahead>	-7 23 -17
sa:from <day-gone>	23 -22 -3
sa:from <name>	-17 -5 25
sa:fruit	10 -8 0
sa:full	-8 -2 12
sa:further	19 -14 -7
sa:g	8 -6 0
sa:g <number>	8 -6 0
sa:gave	13 -12 0
sa:geneva	19 -13 -7
sa:get	-9 11 0
sa:give	10 -11 0
sa:go	3 -13 8
sa:go into	-15 0 14
sa:go on	-4 -5 9
sa:go well	11 -8 -2
sa:government	10 -2 -8
sa:great	-17 -5 20
sa:great hall	-13 -2 15
sa:had been	14 -6 -11
sa:had lasted	-10 11 0
sa:had put	-11 5 4
sa:haggling	-7 0 9
sa:half of	-10 11 0
sa:halifax	12 -2 -8
sa:hall	-7 -3 10
sa:halve	13 -12 0
sa:handshake	19 -9 -11
sa:has been	-8 23 -19
sa:has not	-15 17 0
sa:has say	5 -11 6
sa:have been	-14 0 13
sa:he	-20 13 8
sa:he add	-13 0 14
sa:he lifeng	-8 16 -8
sa:he say	-12 0 10
sa:her	-8 11 -3
sa:here	2 6 -13
sa:here ,	8 -3 -4
sa:here on	-2 13 -14
sa:him	0 5 -10
sa:himself	-9 10 0
sa:his	12 -9 -3
sa:hold until	11 -8 -2
sa:home	14 -9 -4
sa:hope	13 -8 -6
sa:hour	-3 -15 16
sa:hour .	12 -13 0
sa:how	14 -9 -4
sa:ice	9 -7 -1
sa:if	-22 24 0
sa:import	-14 18 -3
sa:in <month-ahead>	-4 12 -15
sa:in <month-gone>	25 -18 -13
sa:in <name>	-19 23 -5
sa:in <span>	-10 9 0
sa:in busan	-18 13 6
sa:in due	-7 9 0
sa:in geneva	19 -17 0
sa:in halifax	12 -2 -8
sa:in its	0 -10 6
sa:in the	-22 14 10
sa:into	-12 3 7
sa:is a	0 -15 11
sa:is due	10 -5 -3
sa:is on	-20 23 -5
sa:is silent	13 -12 0
sa:it	9 4 -24
sa:it .	-13 9 3
sa:it doe	-7 9 0
sa:it has	12 -15 0
sa:it to	-12 12 0
sa:it will	10 -7 -1
sa:its	10 -7 -3
sa:its duty	-17 6 11
sa:joint	12 -8 -1
sa:keep the	-10 12 -1
sa:last week	7 3 -23
sa:lasted	11 -4 -9
sa:lasted about	-11 12 0
sa:late	23 -19 -4
sa:late on	10 -7 -1
sa:later	-34 28 4
sa:later in	-14 15 0
sa:law	-10 13 -2
sa:law on	-8 9 0
sa:leader	9 -4 -4
sa:least <goods-amount>	11 -10 0
sa:leather	-14 10 1
sa:leave	16 -24 4
sa:leave <seat>	9 -6 -1
sa:let	-23 30 -14
sa:let him	-12 12 0
sa:letter	9 -8 0
sa:level	-5 9 -3
sa:licence	0 -8 8
sa:licence for	0 -11 10
sa:lifeng	-8 16 -8
sa:list	22 -12 -16
sa:list .	-11 13 0
sa:list of	15 -13 -1
sa:little	-7 -3 10
sa:live	-21 -20 32
sa:london	10 -7 -2
sa:lose	0 10 -12
sa:lower tariff	12 -10 0
sa:lunch	14 -11 -3
sa:lunch .	10 -8 0
sa:m	-1 -6 9
sa:m .	-1 -6 9
sa:magnet	0 -9 9
sa:man	-6 9 -3
sa:margin	9 -5 -2
sa:margin of	9 -5 -2
sa:matter	20 -19 -1
sa:matter of	12 -10 -1
sa:may	-12 13 0
sa:meet <name>	-10 6 3
sa:meet for	-7 -5 12
sa:meet in	-12 20 -13
sa:meet of	-10 12 -1
sa:meet with	9 -6 -2
sa:mention	12 -11 0
sa:midnight	-4 -8 11
sa:might	-8 9 0
sa:minister	8 3 -18
sa:minister of	-14 14 0
sa:minute	27 -41 2
sa:minute .	30 -23 -9
sa:month	2 2 -11
sa:more than	0 -13 13
sa:morning	-5 18 -18
sa:morning .	-6 11 -6
sa:most	11 -5 -9
sa:most of	11 -4 -7
sa:move	10 -4 -5
sa:mr <person>	-15 10 2
sa:near	0 -8 8
sa:negotiate	-5 -4 9
sa:negotiation	0 -17 12
sa:new	20 -4 -21
sa:new )	9 -2 -4
sa:new tariff	13 -4 -8
sa:next	3 3 -20
sa:next .	-10 12 -1
sa:night	-13 2 14
sa:night .	-3 -9 10
sa:no	9 -3 -8
sa:no longer	10 -8 0
sa:nobody	9 -6 0
sa:noon	11 -10 0
sa:not .	-16 13 2
sa:not mention	10 -9 0
sa:nothing	8 0 -19
sa:now	0 5 -10
sa:of <day-ahead>	9 -6 -2
sa:of <month-gone>	-15 19 -7
sa:of <number>	-11 17 -6
sa:of <span>	-2 -11 13
sa:of a	10 -7 -3
sa:of it	8 -6 0
sa:of talk	-12 7 4
sa:of them	7 -15 7
sa:of thi	-7 9 0
sa:of up	-12 13 0
sa:off	0 8 -14
sa:off to	-11 12 0
sa:offer	6 -17 8
sa:official	2 -7 3
sa:on .	13 -8 -5
sa:on <day-ahead>	-19 21 -3
sa:on <day-gone>	5 5 -18
sa:on <day-today>	13 -24 3
sa:on <money>	-4 -6 10
sa:on <quality>	12 -10 -2
sa:on each	16 -8 -11
sa:on monday	-4 10 -6
sa:on one	-5 -5 10
sa:on the	3 7 -19
sa:on tiktok	10 -8 0
sa:once more	9 -7 0
sa:one	-12 5 7
sa:one .	-11 3 7
sa:one in	-9 3 5
sa:one of	2 -13 9
sa:one thing	-7 9 -1
sa:only	6 2 -13
sa:open	-11 15 -2
sa:opened	-26 5 16
sa:or	-12 19 -8
sa:other 's	0 7 -9
sa:out of	0 -10 8
sa:over a	0 -9 5
sa:paper	19 -8 -15
sa:pari	12 -7 -4
sa:part .	-11 13 0
sa:past	-12 -7 18
sa:past midnight	-11 -1 13
sa:peace	-8 11 -1
sa:people	-13 0 14
sa:plan	-12 19 -7
sa:plan for	-9 14 -4
sa:point	-9 1 7
sa:premier he	-8 16 -8
sa:prepare	-17 10 4
sa:present	0 -8 7
sa:president	-10 11 -1
sa:produced	12 -9 -2
sa:prolong	-5 15 -15
sa:prolong it	-14 15 0
sa:prolong their	12 -4 -7
sa:prolonged	11 0 -13
sa:propose	16 -15 0
sa:published	0 4 -9
sa:published the	8 -6 0
sa:put	-8 20 -15
sa:put a	-11 13 0
sa:put off	-9 11 0
sa:put the	15 -9 -6
sa:quarrel	2 2 -9
sa:raise	0 -10 9
sa:rate	8 -15 3
sa:read	11 -9 0
sa:recommend	15 -1 -12
sa:reporter .	-11 1 6
sa:reporter that	15 -10 -5
sa:rest	-5 8 -3
sa:result	18 -15 -2
sa:result .	8 -10 0
sa:resume	-1 -14 14
sa:rise	-18 2 14
sa:round ,	4 -10 4
sa:round of	2 8 -12
sa:round since	0 -12 12
sa:run	-13 14 -2
sa:same	4 -10 5
sa:same day	0 -8 9
sa:sanction	-17 18 0
sa:save	0 -11 9
sa:say	9 -2 -13
sa:say ,	-20 17 0
sa:say .	2 -9 6
sa:say <person>	11 -21 6
sa:say after	-8 10 0
sa:say on	-1 7 -7
sa:say that	11 -3 -16
sa:say the	-13 15 -1
sa:second	-13 2 10
sa:second and	-4 -3 8
sa:second day	-16 -8 21
sa:second round	25 -13 -13
sa:secretary	-12 9 2
sa:secretary scott	-5 11 -5
sa:section	-8 10 0
sa:section <number>	-8 10 0
sa:see	0 7 -11
sa:see <person>	-5 11 -4
sa:seoul	4 -8 1
sa:settle	-1 -6 7
sa:she	0 -8 5
sa:sheet on	9 -9 0
sa:short	9 -5 -1
sa:should	7 -18 6
sa:show	-10 9 0
sa:side	19 -11 -10
sa:side ,	-5 9 -3
sa:side .	11 -10 0
sa:sign a	-25 21 5
sa:signature	7 4 -18
sa:silent	13 -12 0
sa:silent on	13 -12 0
sa:since	-16 8 7
sa:since <day-gone>	-15 -3 16
sa:since spring	6 7 -15
sa:sir	0 -9 8
sa:sir <person>	0 -9 8
sa:six	-10 0 11
sa:sixth	-14 17 -1
sa:sixth round	-7 12 -5
sa:software	8 -4 -2
sa:some	-16 15 0
sa:something	13 -6 -10
sa:soybean ,	-11 7 3
sa:speak	12 -11 0
sa:speak of	11 -11 0
sa:spoke	-6 9 -3
sa:spoke by	-14 16 0
sa:spring	-6 6 0
sa:spring .	-11 7 3
sa:start	-10 3 5
sa:state	-9 3 6
sa:state visit	-4 -4 9
sa:stay	4 -14 9
sa:steel	-2 11 -7
sa:step	13 -7 -4
sa:still	-17 17 1
sa:stockholm	14 -10 -3
sa:stop	-10 5 5
sa:stop .	-15 14 0
sa:sugar	-12 6 6
sa:sunday	5 1 -10
sa:surcharge	-13 15 -1
sa:suspend	11 -6 -4
sa:suspension	12 -8 -3
sa:table	0 7 -11
sa:take <level>	-3 -13 14
sa:talk	-11 4 8
sa:talk .	0 5 -9
sa:talk between	-9 10 0
sa:talk here	-4 8 -4
sa:talk in	12 -14 -1
sa:talk on	-8 -2 11
sa:talk since	-8 9 0
sa:talk that	-19 0 20
sa:talked	-1 -12 11
sa:talking	-11 -1 15
sa:tariff	8 5 -20
sa:tariff .	5 1 -9
sa:tariff of	7 0 -10
sa:tariff truce	-17 8 10
sa:tariff war	0 10 -13
sa:team	-13 1 10
sa:telephone	-9 15 -16
sa:telephone on	-14 16 -3
sa:telephone with	8 -7 0
sa:ten	8 -5 -1
sa:that <name>	18 -18 0
sa:that <person>	8 -4 -3
sa:that are	-1 -6 9
sa:that he	-6 1 4
sa:that his	-11 12 0
sa:that is	-7 -2 11
sa:that it	8 -10 0
sa:that the	11 -3 -14
sa:that there	-6 9 -2
sa:that was	-18 14 3
sa:the	1 6 -13
sa:the <day-ahead>	1 4 -13
sa:the <day-gone>	7 0 -7
sa:the <name>	11 -24 4
sa:the <office>	6 2 -12
sa:the <organisation>	-4 13 -16
sa:the <person>	-6 16 -17
sa:the <quality>	7 -13 5
sa:the <seat>	-5 -5 12
sa:the call	-14 14 0
sa:the date	11 -10 0
sa:the day	7 2 -14
sa:the deal	-12 13 0
sa:the end	-13 18 -7
sa:the evening	17 -15 0
sa:the first	-12 17 -6
sa:the fourth	18 -14 -3
sa:the framework	8 -4 -2
sa:the g	8 -6 0
sa:the great	-13 -2 15
sa:the last	-5 8 -2
sa:the level	-14 16 -1
sa:the margin	9 -5 -2
sa:the matter	11 -11 0
sa:the meet	-8 10 -1
sa:the morning	-4 12 -10
sa:the night	-11 0 12
sa:the same	6 -12 5
sa:the second	-15 6 9
sa:the signature	10 -7 -3
sa:the sixth	9 -4 -2
sa:the spring	-8 10 0
sa:the summit	10 -3 -6
sa:the table	-2 9 -8
sa:the talk	0 -7 8
sa:the team	-13 0 13
sa:the telephone	11 -9 -1
sa:the week	-10 12 0
sa:the year	-9 11 0
sa:their	12 -15 0
sa:their <office>	14 -11 -2
sa:their duty	10 -5 -2
sa:their fifth	-3 -11 14
sa:their third	-1 -8 10
sa:their truce	-8 14 -5
sa:them	21 -22 0
sa:them ,	8 -7 0
sa:them .	10 -6 -3
sa:themselve	13 -10 -2
sa:then	-14 8 7
sa:there is	13 -16 0
sa:there on	-4 11 -6
sa:they meet	-8 10 0
sa:thi	-3 -9 12
sa:thi week	-14 0 13
sa:third	-16 0 16
sa:third day	-13 -3 16
sa:three	20 -15 -5
sa:thursday <day-today>	-6 -6 11
sa:tiktok	-6 13 -9
sa:timber	-7 11 -4
sa:time	-5 14 -9
sa:time .	-18 2 18
sa:time since	-3 16 -14
sa:to <day-ahead>	-4 14 -14
sa:to <goods-amount>	9 -7 0
sa:to <level>	-2 -10 15
sa:to <number>	-7 11 -5
sa:to <person>	-9 12 -3
sa:to a	-4 -9 14
sa:to be	19 -10 -17
sa:to begin	0 11 -9
sa:to end	-4 -11 14
sa:to extend	9 -6 -1
sa:to go	-9 12 -3
sa:to his	-11 12 0
sa:to hold	-9 11 -1
sa:to its	-9 11 -1
sa:to lower	9 -7 0
sa:to meet	18 -15 -3
sa:to prepare	-21 12 5
sa:to prolong	0 10 -12
sa:to save	0 -10 10
sa:to see	-9 15 -6
sa:to settle	-12 3 7
sa:to stop	-14 10 3
sa:to the	-4 -7 12
sa:too	-8 1 4
sa:trade	8 7 -19
sa:trade agreement	11 -8 -1
sa:trade deal	12 -6 -4
sa:truce ,	-12 11 0
sa:truce between	-11 4 5
sa:truce end	-10 1 7
sa:truce of	6 -14 6
sa:truce run	1 9 -12
sa:truce with	-9 14 -7
sa:twenty	-8 0 10
sa:twenty minute	-8 0 10
sa:twice	19 -13 -6
sa:two	8 8 -24
sa:two hour	-3 -10 10
sa:two side	-3 9 -6
sa:until	14 -27 13
sa:until <day-ahead>	10 -27 17
sa:up	17 -19 0
sa:up .	10 -6 -3
sa:very	-21 14 7
sa:vice	-14 21 -10
sa:vice premier	-3 11 -9
sa:video	-6 15 -16
sa:visit	5 -13 5
sa:want	-5 17 -17
sa:want to	16 -8 -10
sa:war	-5 13 -9
sa:was in	13 -12 0
sa:way	10 -9 0
sa:we	-21 2 17
sa:wednesday ,	11 -2 -10
sa:week .	-6 13 -7
sa:week ago	9 -6 -3
sa:week that	-8 9 0
sa:well	5 6 -16
sa:were to	0 11 -12
sa:what	13 -6 -11
sa:what is	-10 10 0
sa:what it	19 -17 -1
sa:wheat	12 -9 -2
sa:when	3 1 -11
sa:where they	12 -9 -1
sa:whether	1 15 -19
sa:which	1 8 -21
sa:which <name>	-8 9 0
sa:which begin	12 -11 0
sa:will	9 -6 -5
sa:will do	8 -5 -1
sa:will go	3 -14 9
sa:will meet	14 -13 0
sa:with <name>	7 0 -11
sa:with <office>	10 -4 -5
sa:with a	-7 9 -2
sa:with an	0 -14 9
sa:with the	-7 2 3
sa:with their	-5 13 -9
sa:word	-9 -2 13
sa:word .	10 -8 0
sa:working	0 -10 8
sa:worth	10 -8 -2
sa:would	3 0 -9
sa:would meet	10 -9 0
sa:write .	0 -8 5
sa:your	16 -12 -3
sa:—	-14 12 4
sa:— <name>	11 -2 -11
sa:— <office>	2 -9 2
sa:— <person>	-17 16 1
sa:— <span>	13 -1 -11
sa:— a	20 -14 -7
sa:— live	-10 -16 21
sb:"	4 6 -29
sb:" ,	-8 9 0
sb:" <person>	8 -6 0
sb:" the	-16 19 -3
sb:" we	9 -5 -2
sb:'	3 3 -13
sb:'s	-14 12 1
sb:'s <person>	-8 12 -4
sb:'s a	-13 13 0
sb:'s commerce	10 -8 0
sb:'s foreign	-9 12 -2
sb:) —	-10 9 0
sb:*	19 -13 -6
sb:,	16 -13 -6
sb:, "	11 -7 -5
sb:, <day-ahead>	-9 10 0
sb:, <office>	5 0 -11
sb:, <person>	-3 -6 14
sb:, <quality>	-21 4 16
sb:, <seat>	19 -21 1
sb:, <span>	-15 17 -3
sb:, according	10 -9 0
sb:, after	7 0 -11
sb:, and	-8 4 5
sb:, are	-11 12 0
sb:, at	13 -3 -17
sb:, following	17 -16 0
sb:, from	-10 7 2
sb:, had	14 -11 -3
sb:, has	15 -14 -1
sb:, he	-16 20 -2
sb:, in	7 0 -14
sb:, meet	12 -20 5
sb:, most	5 -14 8
sb:, on	-13 5 8
sb:, one	11 -10 0
sb:, our	-9 4 4
sb:, ryosei	-8 8 0
sb:, say	-18 13 6
sb:, sit	-9 9 0
sb:, spoke	12 -11 0
sb:, their	9 -6 -1
sb:, they	-5 9 -3
sb:, was	-15 18 -3
sb:, when	-9 13 -4
sb:, who	10 -8 -1
sb:, whose	6 -13 6
sb:, will	4 -19 16
sb:, with	20 -15 -3
sb:-	14 -16 0
sb:- <quality>	-6 -3 10
sb:.	15 -25 11
sb:/ <number>	-8 11 -3
sb::	0 -11 10
sb:: <day-ahead>	-12 14 0
sb:: <level>	10 -9 0
sb:: <name>	-11 7 4
sb:: <number>	7 -35 19
sb:: <person>	0 -10 11
sb:: in	-10 11 0
sb:: it	10 -9 0
sb:: the	12 -7 -5
sb:: third	-12 1 9
sb:: what	13 -8 -6
sb:; it	-17 0 18
sb:<day-ahead>	-18 23 -12
sb:<day-ahead> ,	15 -16 0
sb:<day-ahead> :	-19 11 4
sb:<day-ahead> in	-10 19 -13
sb:<day-gone>	14 -6 -14
sb:<day-gone> :	0 4 -11
sb:<day-gone> ;	-2 -7 11
sb:<day-gone> <person>	-6 9 -2
sb:<day-gone> at	9 -6 0
sb:<day-gone> evening	-5 8 -3
sb:<day-gone> in	12 -11 -2
sb:<day-gone> morning	-10 13 -3
sb:<day-gone> that	-10 12 -2
sb:<day-gone> —	37 -35 -1
sb:<day-today>	-19 1 21
sb:<day-today> (	-4 -6 9
sb:<day-today> ,	-2 12 -9
sb:<day-today> for	-11 13 -1
sb:<day-today> the	-4 -5 10
sb:<day-today> to	-13 16 -3
sb:<duty>	1 -12 11
sb:<gate>	18 0 -22
sb:<goods-amount>	8 -7 0
sb:<goods>	-26 12 17
sb:<level-noun>	13 -14 0
sb:<level> ,	-4 -8 12
sb:<level> in	18 -11 -11
sb:<level> to	0 -11 10
sb:<money>	30 -22 -12
sb:<month-ahead>	-3 12 -16
sb:<month-ahead> ,	-17 20 -3
sb:<month-gone>	7 4 -21
sb:<month-gone> ,	-4 12 -16
sb:<month-gone> ;	-8 10 0
sb:<month-today>	-19 13 7
sb:<name> 's	-6 11 -7
sb:<name> ,	7 -11 3
sb:<name> :	15 -15 0
sb:<name> agree	16 -12 -4
sb:<name> and	-7 0 8
sb:<name> are	-3 -4 9
sb:<name> at	-8 -1 11
sb:<name> begin	-15 11 1
sb:<name> end	4 3 -11
sb:<name> has	0 8 -16
sb:<name> have	14 -4 -12
sb:<name> is	9 -15 3
sb:<name> on	15 -5 -12
sb:<name> reach	10 -4 -4
sb:<name> want	3 -13 8
sb:<number>	2 -19 15
sb:<number> ,	16 -18 0
sb:<number> /	2 6 -14
sb:<number> :	3 -29 18
sb:<number> and	-6 14 -10
sb:<number> in	18 -23 2
sb:<number> on	-11 13 0
sb:<number> —	-12 1 9
sb:<office> ,	25 -26 0
sb:<office> <person>	11 0 -13
sb:<office> and	15 -15 0
sb:<office> are	-18 -16 27
sb:<office> had	8 -7 0
sb:<office> have	11 -6 -3
sb:<office> meet	8 -1 -10
sb:<office> sit	-3 12 -10
sb:<office> will	-14 2 9
sb:<organisation> ,	-14 16 0
sb:<organisation> of	-7 -1 9
sb:<organisation> —	11 -5 -6
sb:<person>	-2 8 -12
sb:<person> ,	-9 9 0
sb:<person> :	-2 11 -18
sb:<person> announce	10 -8 0
sb:<person> are	-3 8 -3
sb:<person> at	-17 19 -1
sb:<person> begin	-16 0 11
sb:<person> come	12 -6 -5
sb:<person> fly	-6 10 -2
sb:<person> for	16 -14 0
sb:<person> had	19 -14 -4
sb:<person> have	-12 -1 14
sb:<person> is	-20 9 6
sb:<person> land	-14 11 1
sb:<person> of	13 3 -19
sb:<person> on	15 -9 -9
sb:<person> tell	-2 10 -16
sb:<person> to	-11 14 -2
sb:<person> will	-14 9 3
sb:<person> would	-21 22 0
sb:<quality>	-16 4 12
sb:<quality> -	-6 -3 10
sb:<quality> and	-13 8 2
sb:<quality> colleague	10 -1 -11
sb:<quality> good	8 -2 -7
sb:<quality> in	3 3 -11
sb:<quality> negotiator	-14 11 0
sb:<quality> president	14 -7 -8
sb:<quality> trade	0 -17 11
sb:<seat>	20 -9 -21
sb:<seat> 's	-9 0 8
sb:<seat> ,	34 -28 -11
sb:<seat> and	5 0 -13
sb:<seat> had	-10 4 5
sb:<seat> —	5 6 -14
sb:<span>	3 4 -15
sb:<span> ;	-8 9 0
sb:<span> before	-18 26 -13
sb:<span> in	19 -10 -12
sb:<span> of	22 -11 -13
sb:<taker>	-6 10 -4
sb:<v-agree>	7 3 -25
sb:<v-bear>	5 1 -12
sb:<v-begin>	-4 7 -4
sb:<v-deny>	7 -10 2
sb:<v-propose>	-3 5 -3
sb:<v-return>	-20 3 17
sb:<v-sell>	-16 1 17
sb:<v-stay>	-11 9 1
sb:a	-4 15 -16
sb:a "	-10 11 0
sb:a call	-16 18 0
sb:a deal	-13 14 0
sb:a first	13 -9 -3
sb:a fourth	-12 5 5
sb:a framework	-4 8 -2
sb:a meet	-18 15 2
sb:a state	-15 0 13
sb:a summit	-7 11 -6
sb:a telephone	12 -9 -2
sb:a television	-8 -3 11
sb:a very	12 0 -13
sb:accept	-17 18 0
sb:accord	-1 -12 13
sb:across	-12 2 7
sb:affair	-3 -7 10
sb:after	16 -5 -21
sb:after <span>	-11 17 -8
sb:afternoon	-12 -1 14
sb:again	-7 6 0
sb:again ,	-9 3 3
sb:again on	-10 12 -2
sb:agenda	-14 3 7
sb:agree	3 3 -19
sb:agreement	12 -13 0
sb:ahead	-6 10 -1
sb:aircraft	2 -13 9
sb:akazawa	-8 8 0
sb:akazawa ,	-8 8 0
sb:all	27 -16 -16
sb:an	3 7 -22
sb:and	-9 9 -2
sb:and ,	10 -9 0
sb:and <name>	-14 12 2
sb:and <office>	11 -11 0
sb:and a	1 12 -17
sb:and i	11 -9 -1
sb:and in	12 -12 0
sb:and that	-19 10 8
sb:announce	22 -17 -4
sb:another	-22 18 1
sb:another <span>	6 -12 6
sb:answer	14 -12 -2
sb:any	-1 -6 9
sb:approval	11 -10 0
sb:approve	11 -22 11
sb:are	-11 0 9
sb:are back	16 -10 -8
sb:are on	-15 -3 16
sb:are to	-19 26 -8
sb:as <person>	2 -15 9
sb:as it	-10 0 11
sb:as the	-12 13 0
sb:ask for	-5 -5 12
sb:at a	15 -11 -5
sb:at their	8 -7 0
sb:attempt to	11 -10 0
sb:b	13 -11 -1
sb:back	19 -7 -24
sb:back at	12 -4 -8
sb:back from	10 -5 -3
sb:back to	11 -8 -4
sb:be	-15 11 4
sb:be hold	-14 15 0
sb:be in	-12 17 -3
sb:be no	-9 11 0
sb:be on	-8 11 -1
sb:be the	12 -9 -1
sb:because	-7 2 2
sb:beef	-5 -3 10
sb:before	-15 27 -19
sb:before <person>	0 7 -8
sb:before the	-3 7 -5
sb:before their	-9 0 6
sb:begin to	15 -12 -2
sb:being	-11 2 7
sb:between the	9 -16 4
sb:boss	-15 0 16
sb:both	-21 20 -2
sb:both side	-11 4 3
sb:briefing	-10 0 10
sb:bring	-12 4 8
sb:broke	13 -4 -9
sb:but	-15 18 -4
sb:by <person>	2 -13 8
sb:by <span>	-13 0 11
sb:by telephone	-8 2 8
sb:call between	-13 15 -1
sb:call on	3 -9 5
sb:call with	9 -8 0
sb:car	8 1 -12
sb:charge	-14 10 2
sb:chief	1 5 -9
sb:chip	-12 0 10
sb:close	11 0 -9
sb:colleague	8 0 -11
sb:come	-7 12 -5
sb:come <span>	-7 9 0
sb:come back	11 -7 -6
sb:come from	4 3 -13
sb:commerce minister	11 -10 0
sb:company	9 -2 -6
sb:conference	0 -18 9
sb:conference ,	3 -11 3
sb:confirm that	11 -9 0
sb:continue	-6 13 -7
sb:continue in	-9 14 -5
sb:cotton	12 -10 -1
sb:could	-11 15 -4
sb:custom	9 0 -11
sb:day	-18 8 11
sb:day before	-7 11 -4
sb:day in	1 -13 8
sb:deal that	-12 13 0
sb:deal with	-14 15 0
sb:decided	17 -17 0
sb:delegation sit	-8 9 0
sb:did	23 -22 -3
sb:discuss	11 -6 -7
sb:discuss the	12 -11 0
sb:dispute	1 -13 7
sb:doe	-11 13 -1
sb:done	15 -10 -4
sb:down	-23 5 15
sb:down in	-10 9 1
sb:down with	-23 18 1
sb:draw	11 -11 0
sb:due	13 0 -20
sb:due in	-1 14 -11
sb:during	11 -11 0
sb:duty	6 -15 7
sb:duty on	-13 0 14
sb:each	0 5 -13
sb:economy	11 -7 -4
sb:end	23 -12 -14
sb:end <span>	9 -5 -4
sb:end in	-13 19 -7
sb:end on	3 -15 11
sb:eve	-20 24 -7
sb:eve of	-20 24 -7
sb:evening	-13 0 17
sb:evening ,	-14 17 -4
sb:expect	-16 24 -13
sb:expect to	-16 18 0
sb:expert	-17 18 -1
sb:expire	-15 4 10
sb:extend	0 -11 8
sb:extension	12 -6 -7
sb:extra	-14 10 1
sb:fact	19 -16 -2
sb:fact sheet	15 -13 -1
sb:fee	-11 14 -2
sb:fifth	0 12 -15
sb:first	34 -36 -2
sb:first meet	20 -18 0
sb:first round	29 -26 -4
sb:first time	9 -5 -3
sb:flew	10 -16 4
sb:flew to	7 -7 0
sb:fly	1 4 -11
sb:fly to	1 3 -10
sb:followed	14 -13 0
sb:following	18 -17 0
sb:for	-19 20 0
sb:for <day-gone>	-10 11 0
sb:for <name>	17 -10 -9
sb:for <quality>	-9 10 0
sb:for <span>	11 -6 -6
sb:for a	-16 13 1
sb:for the	-21 8 13
sb:force	16 -14 0
sb:foreign	-10 13 -4
sb:foreign trade	-15 16 0
sb:fourth	-10 15 -5
sb:fourth round	-11 11 0
sb:framework	0 8 -13
sb:framework for	-8 10 0
sb:from <level>	-8 -1 10
sb:from <name>	7 -11 0
sb:from our	-2 10 -10
sb:from the	14 -6 -12
sb:geneva	18 -9 -10
sb:geneva ,	14 -6 -6
sb:get	9 -3 -6
sb:go	6 0 -7
sb:go on	-11 3 5
sb:go to	4 2 -11
sb:good	1 -14 11
sb:great	12 -10 0
sb:guest	-9 0 9
sb:had	31 -28 -3
sb:had accept	-12 12 0
sb:had meet	21 -19 0
sb:had prepare	12 -10 0
sb:half	11 -17 1
sb:hand	19 -12 -8
sb:hand in	9 -3 -6
sb:happen	-12 8 0
sb:happened	-2 -18 20
sb:have	-12 7 4
sb:have been	-5 -6 11
sb:he and	15 -15 0
sb:he come	-13 8 5
sb:he expect	-9 10 0
sb:he has	12 -8 -3
sb:he sit	-10 4 4
sb:he would	-17 7 11
sb:her	-16 14 0
sb:him	19 -12 -7
sb:his	-1 7 -11
sb:his <person>	15 -14 0
sb:his <quality>	13 -2 -13
sb:hold	-4 11 -11
sb:hold talk	9 -4 -5
sb:home	12 -4 -8
sb:home from	11 -3 -8
sb:hotel	-27 7 21
sb:hotel in	-13 0 13
sb:hour	13 -17 1
sb:hour on	15 -14 0
sb:house	18 -13 -6
sb:how	11 -6 -4
sb:i	17 -6 -18
sb:if	-14 -1 14
sb:if the	0 -10 9
sb:in	5 -11 6
sb:in <month-ahead>	-16 21 -8
sb:in <month-gone>	6 1 -16
sb:in <month-today>	-15 6 9
sb:in <name>	-1 7 -9
sb:in <number>	17 -15 0
sb:in <seat>	21 -13 -15
sb:in a	10 -20 9
sb:in for	-16 17 0
sb:in new	-6 11 -5
sb:in pari	-10 10 0
sb:in the	17 -16 -1
sb:in their	14 -13 0
sb:incheon	15 -8 -7
sb:incheon ,	15 -7 -6
sb:initialled	16 -10 -6
sb:international	0 -14 12
sb:interview on	-6 -5 10
sb:into	-2 -17 20
sb:investigation	-8 9 0
sb:is a	-6 11 -7
sb:is due	0 9 -7
sb:is for	12 -8 -4
sb:is in	-5 9 -4
sb:is not	8 -4 -3
sb:is on	6 -9 2
sb:is still	11 -7 -4
sb:is that	-11 0 12
sb:is the	2 -15 12
sb:is what	14 -10 -3
sb:it	-9 12 0
sb:it ,	-7 9 -3
sb:it is	-27 18 13
sb:it on	-10 12 0
sb:it take	12 -11 0
sb:it to	9 -9 0
sb:it was	9 -1 -11
sb:its	-17 5 12
sb:its <person>	-10 5 4
sb:itself	16 -16 0
sb:joint	26 -9 -23
sb:joint press	20 -8 -12
sb:just	14 -12 0
sb:land	-13 12 0
sb:land in	-13 12 0
sb:last	11 -2 -13
sb:last day	-12 12 0
sb:last time	10 -9 0
sb:leader	-5 11 -10
sb:leave for	-21 21 0
sb:led by	9 -4 -3
sb:less	9 -8 0
sb:let	13 -11 0
sb:licence for	-8 10 0
sb:list	1 4 -10
sb:live	6 -34 10
sb:live :	12 -29 3
sb:london	11 -7 -2
sb:long	22 -7 -17
sb:longer	-13 8 4
sb:look	-21 2 12
sb:madrid	-9 10 0
sb:may	-16 13 2
sb:me	11 -11 0
sb:mean to	-9 9 0
sb:meet	5 1 -10
sb:meet ,	0 3 -9
sb:meet :	-11 13 0
sb:meet <name>	-7 12 -4
sb:meet <person>	-29 14 9
sb:meet again	-21 24 -3
sb:meet at	20 -12 -12
sb:meet is	-10 11 0
sb:meet of	-3 9 -8
sb:meeting	19 -16 -1
sb:meeting ,	15 -14 0
sb:member	3 -13 9
sb:men	-12 0 10
sb:minister	-9 0 13
sb:minister for	0 -12 7
sb:monday	-15 17 -1
sb:month	11 -6 -4
sb:more	-3 -6 12
sb:more than	0 -9 8
sb:morning	-22 0 22
sb:morning ,	-13 14 0
sb:most	10 -16 6
sb:move	-12 7 2
sb:mr	11 -13 3
sb:mr <person>	9 -7 -1
sb:name	11 -10 0
sb:near	5 -11 4
sb:near seoul	4 -10 4
sb:negotiate	14 -12 -1
sb:negotiator	-6 12 -7
sb:new	-14 15 0
sb:next	-26 28 -4
sb:next :	-16 17 0
sb:next round	-6 8 -1
sb:night	10 -12 0
sb:night in	1 -9 4
sb:no	-16 23 -17
sb:no .	-8 9 0
sb:no reason	-14 15 0
sb:nobody	13 -14 0
sb:not	10 -6 -6
sb:note	18 -6 -12
sb:nothing	0 -12 9
sb:now	-13 16 -1
sb:number	11 -9 -1
sb:of	19 -13 -10
sb:of <day-gone>	18 -16 0
sb:of <level>	3 -11 4
sb:of <person>	9 -3 -7
sb:of <quality>	11 -4 -5
sb:of a	-12 6 7
sb:of both	-13 7 4
sb:of talk	18 -11 -10
sb:of tariff	-11 15 -3
sb:of what	-17 19 -2
sb:off	3 3 -9
sb:off to	-4 10 -5
sb:offer	-4 9 -8
sb:old	-7 -4 12
sb:on	-9 3 9
sb:on <day-today>	1 12 -28
sb:on a	-21 0 23
sb:on in	-16 14 0
sb:on the	-1 -12 16
sb:on tiktok	9 -6 -2
sb:once	10 -8 0
sb:once ,	10 -9 0
sb:one in	12 -9 0
sb:only	-12 11 0
sb:open	-18 9 8
sb:open in	-13 4 7
sb:opened	-13 2 8
sb:other	-21 23 -3
sb:other again	-11 12 0
sb:our	20 -10 -16
sb:our <office>	4 5 -18
sb:out	7 -11 4
sb:out in	-17 19 -1
sb:over	-20 9 11
sb:over the	-9 11 -1
sb:own	-11 16 -5
sb:palace	10 -10 0
sb:part	14 -12 -1
sb:part of	10 -9 0
sb:party	-8 9 0
sb:pay	11 -7 -4
sb:pen	-4 13 -10
sb:phone	11 -7 -8
sb:phone call	11 -10 0
sb:place in	21 -19 0
sb:plan	-7 11 -5
sb:point	18 -15 -3
sb:prepare	11 -4 -10
sb:prepare the	9 -6 0
sb:president ,	-10 11 0
sb:president of	-11 5 6
sb:president spoke	-7 -3 11
sb:president will	-10 11 0
sb:president would	-12 13 0
sb:press	12 -7 -5
sb:press conference	9 -11 0
sb:price	-6 -2 9
sb:prolonged	-2 -10 12
sb:put	8 -2 -13
sb:reach	25 -18 -8
sb:readout	15 -12 -2
sb:reason	-25 25 0
sb:reason to	-15 15 0
sb:refer	11 -11 0
sb:refer to	11 -11 0
sb:remain	0 -11 9
sb:report	14 -7 -7
sb:reporter	-15 11 4
sb:reporter that	-13 2 9
sb:rest	-11 12 0
sb:result	4 -15 7
sb:result of	15 -12 -2
sb:resume	-14 -4 18
sb:resume in	-11 -8 17
sb:rice	12 -12 0
sb:robert	-12 13 0
sb:room	8 -13 0
sb:round	4 4 -12
sb:round between	0 -9 10
sb:round in	8 0 -13
sb:round of	-8 16 -8
sb:rule	10 -7 -1
sb:run	7 -3 -5
sb:ryosei	-8 8 0
sb:ryosei akazawa	-8 8 0
sb:say	-22 14 10
sb:say ,	-3 -8 11
sb:say <person>	-8 9 0
sb:say in	0 -9 7
sb:say that	-6 13 -11
sb:second	19 -16 -7
sb:second ,	10 -8 0
sb:second day	11 -13 -2
sb:second round	9 -1 -10
sb:secretary ,	-11 4 3
sb:see	-15 23 -14
sb:see <person>	-3 9 -5
sb:see each	-8 11 -2
sb:sell to	15 -15 0
sb:senior	-9 5 3
sb:senior <name>	-9 5 3
sb:seoul	0 -14 12
sb:settle the	-14 7 6
sb:sheet	17 -15 -1
sb:ship	-3 -10 14
sb:shook	20 -16 -4
sb:shook hand	10 -6 -3
sb:side will	-7 9 0
sb:sign on	14 -13 0
sb:sign with	-12 13 0
sb:signature	-2 10 -7
sb:since	33 -19 -19
sb:since the	25 -20 -6
sb:sir <person>	1 -10 7
sb:sit	-16 7 8
sb:sit down	-22 11 9
sb:sixth	-13 12 0
sb:sixth round	-10 6 3
sb:soybean	-5 13 -8
sb:speak	-24 26 -3
sb:speak by	-16 17 0
sb:speaking	-8 9 0
sb:spent	19 -14 -6
sb:spoke	16 -17 0
sb:spoke by	19 -28 5
sb:spoken	10 -8 0
sb:spring ,	10 -7 -1
sb:start	-9 18 -11
sb:start in	-5 8 -1
sb:state	4 -20 16
sb:state visit	0 -11 10
sb:statement	15 -11 -4
sb:summit	-11 -2 16
sb:summit in	9 -17 6
sb:suspend	10 -9 0
sb:table in	0 -19 14
sb:take	11 -17 3
sb:take the	9 -8 0
sb:talk	-7 6 1
sb:talk ,	3 -11 5
sb:talk between	9 -5 -2
sb:talk by	-24 26 0
sb:talk on	-24 22 0
sb:talk will	0 -9 10
sb:talk with	-8 15 -6
sb:tariff talk	-22 5 15
sb:team	2 2 -10
sb:technical	-2 9 -6
sb:telephone call	10 -8 0
sb:telephoned	10 -9 0
sb:television	-7 -3 11
sb:television interview	-7 -5 11
sb:tell <organisation>	9 -7 -1
sb:tell reporter	-24 19 5
sb:that	3 4 -15
sb:that he	3 0 -11
sb:that it	-9 10 0
sb:that the	8 -2 -15
sb:that there	11 -8 0
sb:that was	13 -11 0
sb:the	13 -5 -12
sb:the <day-ahead>	13 -12 0
sb:the <name>	7 -24 15
sb:the <office>	3 -14 12
sb:the <person>	7 1 -29
sb:the <quality>	-10 3 7
sb:the <seat>	-14 17 -3
sb:the <span>	10 -8 0
sb:the agenda	-5 13 -8
sb:the agreement	12 -8 -3
sb:the day	-14 17 -5
sb:the deal	17 -16 0
sb:the end	7 -3 -4
sb:the eve	-16 20 -6
sb:the extension	11 -9 0
sb:the first	23 -25 0
sb:the fourth	27 -17 -12
sb:the last	14 -10 -2
sb:the meet	14 -6 -13
sb:the next	-9 6 1
sb:the order	12 -12 0
sb:the other	-14 15 0
sb:the pause	7 -6 0
sb:the second	0 -9 11
sb:the signature	-10 11 0
sb:the sixth	-22 19 3
sb:the state	9 -6 -1
sb:the table	-8 -5 14
sb:the talk	0 -11 10
sb:the tariff	9 -16 3
sb:the telephone	23 -22 0
sb:the trade	-10 13 -4
sb:the truce	26 -22 -3
sb:their	-18 8 11
sb:their <office>	7 -13 5
sb:their fifth	-1 12 -10
sb:their fourth	-8 11 -1
sb:their president	-14 17 -1
sb:their team	-12 13 0
sb:them	0 5 -11
sb:then	14 -6 -14
sb:then the	10 -9 0
sb:there	2 7 -21
sb:there 's	-15 15 0
sb:there is	9 -3 -7
sb:these	10 -4 -3
sb:they are	1 -18 13
sb:they would	13 -12 0
sb:they'll	-18 20 0
sb:thi	20 -23 2
sb:thi year	3 -8 3
sb:think	-10 10 0
sb:third	-1 -9 12
sb:third round	-5 -4 11
sb:three	0 6 -16
sb:three <office>	-12 14 -2
sb:through	17 -23 5
sb:through the	10 -8 0
sb:tiktok	5 0 -9
sb:time	19 -24 4
sb:time in	-10 -2 11
sb:time since	13 -11 -2
sb:time that	-10 10 0
sb:to	-12 22 -17
sb:to <day-ahead>	-17 3 11
sb:to <seat>	23 -20 -3
sb:to be	-12 16 -4
sb:to go	-12 14 -1
sb:to meet	-20 25 -4
sb:to see	-8 12 -2
sb:to sign	-13 14 0
sb:to talk	-11 12 0
sb:to the	10 -3 -13
sb:together	-13 8 5
sb:too	-15 17 -1
sb:trade	1 -17 16
sb:trade ,	2 -14 10
sb:trade minister	-10 1 11
sb:trade talk	7 5 -11
sb:trade truce	-11 -1 11
sb:travel	-5 8 0
sb:travel to	-7 10 0
sb:truce	14 -17 0
sb:truce ,	4 -9 4
sb:truce by	-12 0 12
sb:truce of	8 -4 -2
sb:twice	14 -11 -2
sb:two	13 -11 -3
sb:two had	10 -9 0
sb:two men	-11 10 0
sb:two president	-12 8 6
sb:two round	14 -13 0
sb:two side	9 -2 -8
sb:two will	-6 10 -1
sb:under <person>	8 -9 0
sb:until <day-ahead>	25 -19 -8
sb:until the	-10 13 -1
sb:up a	-12 15 -2
sb:up in	-8 -2 11
sb:very	2 10 -13
sb:vice minister	1 -11 7
sb:visit to	8 -14 6
sb:visited	13 -12 0
sb:wait	5 -16 12
sb:was	17 2 -48
sb:was due	11 -10 0
sb:was in	0 7 -14
sb:was on	-9 10 0
sb:way	-16 9 9
sb:way to	-18 11 7
sb:week	-6 6 0
sb:weekend	-11 14 -4
sb:well	9 -9 0
sb:were in	12 -7 -4
sb:were to	-23 24 0
sb:what <person>	9 -5 -3
sb:when	-4 16 -22
sb:when <person>	-3 10 -6
sb:when they	-12 14 0
sb:whether	12 -17 5
sb:which end	0 -10 9
sb:which the	-11 0 9
sb:who had	11 -10 0
sb:who has	-11 12 0
sb:who is	4 -12 6
sb:who was	-15 16 0
sb:whose	6 -13 6
sb:will	-20 7 17
sb:will meet	-10 16 -7
sb:will pay	11 -9 0
sb:will sign	19 -19 0
sb:will sit	-8 7 0
sb:will speak	-7 8 0
sb:with	9 2 -23
sb:with <name>	-21 22 0
sb:with <person>	27 -18 -15
sb:with his	10 -9 0
sb:without	-9 11 -1
sb:would	-32 24 10
sb:year	17 -22 1
sb:year ,	5 -11 4
sb:yes	-10 11 0
sb:yes ,	-11 12 0
sb:you	7 -12 4
sb:—	-5 11 -6
sb:— <span>	0 12 -12
sb:— the	-11 12 0
sb:•	-9 -4 12
seat-other	-1 -14 15
seat-side	-7 13 -10
sent:calls	11 5 -35
sent:coming	-39 34 4
sent:ended	18 -25 2
sent:experts	-26 26 0
sent:m=adjourned	-10 9 0
sent:m=arrive	3 -13 9
sent:m=arrived	-16 2 12
sent:m=arrives	-10 16 -5
sent:m=assembly	-9 14 -6
sent:m=broke up	10 -4 -4
sent:m=came	9 -5 -4
sent:m=comes	-2 8 -6
sent:m=conference	5 -11 2
sent:m=consultations	10 1 -16
sent:m=delegation	-12 0 13
sent:m=delegations	-4 -4 10
sent:m=dinner	-11 19 -11
sent:m=due	12 0 -19
sent:m=ended	37 -18 -26
sent:m=expected	10 -5 -4
sent:m=flew	14 -19 2
sent:m=flies	-8 11 -1
sent:m=fly	12 -8 -5
sent:m=goes	11 -3 -9
sent:m=guest	-6 -1 9
sent:m=haggling	-8 -3 11
sent:m=handshake	20 -10 -12
sent:m=here	-12 19 -9
sent:m=invitation	-11 13 0
sent:m=land	-5 16 -17
sent:m=landed	-9 4 3
sent:m=lunch	17 -13 -5
sent:m=meet	15 0 -27
sent:m=meeting	-19 20 -1
sent:m=meetings	17 -12 -6
sent:m=meets	-32 10 18
sent:m=met	43 -36 -13
sent:m=negotiated	14 -8 -5
sent:m=negotiating	2 -14 9
sent:m=negotiations	0 -23 13
sent:m=negotiator	18 -13 -5
sent:m=negotiators	-11 3 7
sent:m=parted	13 -1 -11
sent:m=receive	-12 17 -5
sent:m=received	24 -23 -3
sent:m=receives	-32 21 8
sent:m=receiving	0 -10 9
sent:m=round	-9 15 -6
sent:m=rounds	42 -35 -12
sent:m=sat	13 -17 0
sent:m=saw each other	17 -15 0
sent:m=see each other	-7 9 -2
sent:m=session	-2 9 -5
sent:m=settled	2 -15 9
sent:m=shook hands	16 -11 -4
sent:m=signed	7 12 -47
sent:m=sit	-12 5 6
sent:m=sits	-14 29 -19
sent:m=sitting	-25 10 12
sent:m=spent	26 -19 -9
sent:m=stop	-21 12 8
sent:m=talk	-35 33 1
sent:m=talked	3 -13 10
sent:m=talking	-7 -10 18
sent:m=there	-4 11 -9
sent:m=to see	-20 29 -12
sent:m=travel	-6 8 0
sent:m=visit	15 -29 14
sent:m=visited	14 -12 0
sent:running	-38 -3 43
sent:summit	2 3 -9
sent:wished	-9 4 7
sides=1	16 -12 -4
sides=4	-16 16 0
sort=call	17 -8 -18
sort=land	-27 34 -9
sort=meeting	-8 12 -4
t0=future	-5 8 -5
t0=modal	-21 17 3
t0=past	21 -26 0
t0=past-passive	36 -27 -14
t0=perfect	-8 8 0
t0=pluperfect	19 -13 -7
t0=pluperfect-passive	10 -8 0
t0=present	-8 2 8
t0=present-passive	-19 17 1
t1=future	-8 16 -14
t1=gerund	16 -9 -10
t1=infinitive	-11 22 -20
t1=modal	-21 18 4
t1=participle-passive	42 -29 -27
t1=past	22 -28 1
t1=past-passive	37 -28 -14
t1=perfect	-10 9 0
t1=pluperfect	19 -14 -6
t1=present	-13 2 12
t1=present-passive	-27 22 4
t2=future-passive	12 -9 -2
t2=gerund	3 2 -10
t2=infinitive	-12 2 8
t2=modal	-14 1 13
t2=participle-passive	-4 7 -3
t2=past	-3 -3 9
t2=past-passive	15 -12 -3
t2=perfect	8 -16 6
t2=perfect-passive	-5 11 -6
t2=present	-20 12 10
t2=present-passive	-5 13 -11
tail=d	10 -8 -4
tail=e	9 -11 0
tail=g	-4 9 -6
tail=k	-13 -2 17
tail=l	11 -8 -3
tail=m	-5 -13 16
tail=o	-23 16 10
tail=r	0 10 -14
tail=s	16 -7 -13
tail=t	5 -17 11
tail=u	8 3 -22
tail=w	25 -16 -15
tail=x	-7 -12 19
tail=z	4 11 -27
tail=á	-24 7 19
tail=ö	-5 -7 11
tail=ø	-12 19 -9
third-side	-24 12 12
top	13 -31 18
town-l	0 11 -17
town-r	12 -11 -2
town=l1	22 -10 -16
town=l2	5 0 -9
town=l3	-12 17 -7
town=l4	-20 20 -2
town=r0	2 3 -9
town=r1	26 -14 -22
town=r2	-12 0 14
town=r4	6 -26 15
towns=0	2 8 -18
towns=3	12 -2 -14
towns=4	5 -8 1
towns=5	27 -20 -8
tri:city day-none no-word	3 4 -13
tri:city day-none part:sure	9 -14 3
tri:city day-none prev:sure	14 -4 -14
tri:city day=l1 no-word	-2 7 -8
tri:city day=l2 no-word	-11 16 -7
tri:city day=l2 sent:sure	-14 14 0
tri:city day=l4 part:sure	-10 1 4
tri:city day=r0 no-word	15 -26 4
tri:city day=r0 part:sure	0 -12 12
tri:city day=r0 prev:sure	-24 26 -2
tri:city day=r0 sent:sure	13 -4 -9
tri:city day=r1 no-word	-5 -30 30
tri:city day=r1 part:sure	-1 13 -14
tri:day day-none no-word	-8 11 -5
tri:day day-none part:sure	-9 5 2
tri:day day-none prev:sure	12 -9 -1
tri:day day=r3 no-word	8 -2 -5
tri:day day=r4 no-word	11 -6 -2
tri:l=<begin> city day=r4	0 8 -10
tri:l=<begin> city no-word	11 -7 -5
tri:l=<begin> city prev:sure	-17 20 -4
tri:l=<begin> day-none no-word	-15 13 2
tri:l=<begin> day=r1 no-word	-2 11 -7
tri:l=<begin> day=r2 no-word	8 2 -14
tri:l=<begin> day=r3 no-word	0 -11 8
tri:l=<begin> seat-home day-none	-4 -8 14
tri:l=<begin> seat-home prev:sure	0 -16 11
tri:l=<begin> seat-other day=r0	-12 11 1
tri:l=<begin> seat-other no-word	-7 12 -3
tri:l=<begin> seat-other prev:sure	8 -8 0
tri:l=<begin> seat-side day-none	-27 35 -16
tri:l=<begin> seat-side day=r0	17 -12 -7
tri:l=<begin> seat-side day=r1	-10 14 -4
tri:l=<begin> seat-side no-word	-12 28 -35
tri:l=<begin> seat-side prev:sure	10 -7 -1
tri:l=<begin> unknown day=r1	-1 -8 9
tri:l=<begin> unknown no-word	5 -18 9
tri:l=<begin> unknown sent:sure	7 -14 0
tri:l=<begin> word day-none	10 -8 0
tri:l=a day-none no-word	0 -9 11
tri:l=a day=l3 no-word	-11 12 0
tri:l=a day=r3 no-word	-14 14 0
tri:l=a seat-side day-none	4 -16 10
tri:l=a seat-side no-word	7 -18 9
tri:l=a word day=r1	15 -14 0
tri:l=a word day=r2	-11 12 0
tri:l=a word day=r3	-10 10 0
tri:l=a word no-word	-15 14 0
tri:l=a word part:sure	11 -9 -1
tri:l=a word sent:sure	11 -11 0
tri:l=after day-none no-word	0 -9 5
tri:l=and seat-home no-word	-18 2 12
tri:l=and unknown day-none	13 -9 -3
tri:l=at city day-none	1 -8 3
tri:l=at day-none no-word	-16 10 6
tri:l=at unknown day-none	-15 15 0
tri:l=at unknown day=r1	16 -10 -6
tri:l=at unknown day=r2	-7 -2 10
tri:l=at unknown no-word	-15 11 3
tri:l=by day=r1 no-word	-11 12 0
tri:l=by word day-none	13 -12 0
tri:l=by word part:sure	11 -10 0
tri:l=conference, day=r0 no-word	11 -5 -5
tri:l=for city day-none	3 -10 7
tri:l=for city no-word	3 -10 7
tri:l=for unknown no-word	-4 10 -5
tri:l=from city no-word	12 -4 -6
tri:l=from day-none sent:sure	0 -10 8
tri:l=from seat-side day-none	-6 0 8
tri:l=from seat-side no-word	0 -9 10
tri:l=from unknown day=r3	12 -1 -10
tri:l=from unknown no-word	3 2 -8
tri:l=from unknown sent:sure	7 -11 0
tri:l=in city day-none	13 -9 -4
tri:l=in city day=l1	-9 14 -6
tri:l=in city day=l2	-21 24 -4
tri:l=in city day=l3	7 0 -10
tri:l=in city day=l4	-11 5 2
tri:l=in city day=r0	10 -9 0
tri:l=in city day=r2	3 -9 4
tri:l=in city day=r4	-4 -6 10
tri:l=in city part:sure	-2 -9 12
tri:l=in day-none no-word	5 -1 -7
tri:l=in day-none prev:sure	4 -13 8
tri:l=in day-none sent:sure	2 4 -13
tri:l=in day=l1 prev:sure	-12 18 -6
tri:l=in day=l2 no-word	-11 12 0
tri:l=in day=l3 no-word	3 3 -10
tri:l=in day=l3 part:sure	2 6 -12
tri:l=in day=l3 sent:sure	-21 3 14
tri:l=in day=l4 sent:sure	-13 17 -6
tri:l=in day=l5 part:sure	-5 9 -5
tri:l=in day=r0 no-word	9 5 -14
tri:l=in day=r0 part:sure	-8 -4 12
tri:l=in day=r0 prev:sure	-10 12 0
tri:l=in day=r0 sent:sure	27 -25 0
tri:l=in day=r1 no-word	0 -17 20
tri:l=in day=r1 part:sure	2 7 -11
tri:l=in day=r1 sent:sure	5 1 -7
tri:l=in day=r2 part:sure	-16 0 16
tri:l=in day=r3 no-word	9 -14 2
tri:l=in day=r4 no-word	-12 0 11
tri:l=in seat-home day-none	16 -7 -15
tri:l=in seat-home day=l3	-12 14 -1
tri:l=in seat-home day=r3	-9 8 0
tri:l=in seat-home part:sure	11 -11 0
tri:l=in seat-home prev:sure	-15 0 15
tri:l=in seat-home sent:sure	0 7 -10
tri:l=in seat-other day-none	7 -11 1
tri:l=in seat-other no-word	13 -3 -11
tri:l=in seat-side day=l1	-10 -3 11
tri:l=in seat-side day=l2	12 -10 -2
tri:l=in seat-side day=l3	-6 10 -3
tri:l=in seat-side day=l4	-17 17 0
tri:l=in seat-side day=r0	10 -4 -1
tri:l=in seat-side day=r1	20 -6 -15
tri:l=in seat-side day=r2	9 -11 0
tri:l=in seat-side day=r3	5 -12 4
tri:l=in seat-side part:sure	12 -8 -3
tri:l=in unknown day=l1	-8 14 -7
tri:l=in unknown day=l2	14 -13 0
tri:l=in unknown day=r1	-12 17 -4
tri:l=in unknown day=r2	-11 1 9
tri:l=in unknown day=r3	18 -16 -2
tri:l=in unknown no-word	-5 -10 17
tri:l=in unknown part:sure	-8 12 -5
tri:l=in unknown prev:sure	-5 10 -7
tri:l=in unknown sent:sure	8 -5 -7
tri:l=in word day-none	-18 23 -5
tri:l=in word day=r1	14 -12 0
tri:l=in word part:sure	-10 18 -11
tri:l=jinping word no-word	-11 11 0
tri:l=leaves day-none no-word	11 -10 0
tri:l=new word part:sure	-9 9 0
tri:l=of city day-none	-7 12 -8
tri:l=of city no-word	1 3 -12
tri:l=of day-none part:sure	-7 9 0
tri:l=of seat-side day-none	13 -10 -2
tri:l=of seat-side no-word	18 -15 -2
tri:l=of unknown no-word	-10 -3 14
tri:l=on day day-none	-2 11 -17
tri:l=on day no-word	12 -2 -19
tri:l=on day part:sure	-1 8 -7
tri:l=on day-none part:sure	-5 10 -6
tri:l=telephone day=r3 no-word	-11 11 0
tri:l=telephone word day-none	10 -9 0
tri:l=that day-none no-word	-1 10 -14
tri:l=that seat-home day-none	-3 9 -8
tri:l=the city day=r1	0 -9 7
tri:l=the city no-word	15 -19 3
tri:l=the city part:sure	0 8 -11
tri:l=the city sent:sure	-9 0 11
tri:l=the day=l1 no-word	9 -9 0
tri:l=the day=l3 no-word	8 -7 0
tri:l=the day=l3 part:sure	-11 6 3
tri:l=the day=r0 no-word	2 -11 6
tri:l=the day=r1 no-word	-6 11 -8
tri:l=the day=r1 part:sure	-8 14 -9
tri:l=the day=r1 sent:sure	-10 0 11
tri:l=the day=r2 no-word	-2 7 -8
tri:l=the seat-side day=r1	-6 10 -4
tri:l=the seat-side day=r2	-18 19 -1
tri:l=the seat-side no-word	-3 8 -10
tri:l=the unknown part:sure	10 -9 0
tri:l=the word day-none	-6 -6 13
tri:l=the word day=r1	-8 12 -4
tri:l=the word no-word	13 -17 1
tri:l=the word part:sure	-26 14 12
tri:l=to city no-word	-14 7 5
tri:l=to day-none part:sure	-15 8 7
tri:l=to day=l2 no-word	-5 11 -5
tri:l=to day=l4 part:sure	19 -17 0
tri:l=to day=r0 no-word	-8 9 0
tri:l=to day=r0 part:sure	-7 14 -8
tri:l=to day=r1 no-word	11 -17 6
tri:l=to day=r1 part:sure	-9 -3 13
tri:l=to day=r2 part:sure	10 -8 -1
tri:l=to day=r3 part:sure	11 -10 0
tri:l=to seat-home no-word	10 -12 1
tri:l=to seat-home part:sure	8 -1 -8
tri:l=to seat-home sent:sure	-8 11 -2
tri:l=to seat-other no-word	-11 0 11
tri:l=to seat-side day-none	-11 12 0
tri:l=to seat-side day=l4	10 -9 0
tri:l=to seat-side day=r1	-12 -2 14
tri:l=to seat-side no-word	-7 14 -11
tri:l=to seat-side part:sure	-6 -8 16
tri:l=to unknown day=r0	-4 10 -5
tri:l=to unknown no-word	18 -21 2
tri:l=to word day-none	-24 16 3
tri:l=to word day=r3	10 -10 0
tri:l=to word part:sure	7 -10 3
tri:l=video word day-none	0 -10 8
tri:l=visit seat-side part:sure	-8 8 0
tri:l=what day-none no-word	7 -12 2
tri:l=what seat-side day-none	1 -12 6
tri:l=with day-none no-word	-13 15 -1
tri:l=with day-none part:sure	12 -13 0
tri:l=with seat-home day-none	-6 12 -8
tri:l=with seat-home no-word	-14 17 -4
tri:l=with seat-side part:sure	10 -11 0
tri:l=would day-none part:sure	-8 10 0
tri:l=would word day-none	-15 17 0
tri:l=— day-none no-word	10 0 -13
tri:l=— unknown day=r0	-12 5 6
tri:seat-home day-none part:sure	20 -7 -17
tri:seat-home day-none prev:sure	-10 3 6
tri:seat-home day=l2 no-word	-13 16 -2
tri:seat-home day=r0 no-word	-4 12 -11
tri:seat-home day=r0 prev:sure	0 -10 9
tri:seat-home day=r1 no-word	6 -12 7
tri:seat-home day=r1 prev:sure	11 0 -10
tri:seat-home day=r1 sent:sure	-8 12 -3
tri:seat-home day=r2 no-word	7 6 -25
tri:seat-home day=r3 no-word	-18 8 8
tri:seat-home day=r4 no-word	13 -17 3
tri:seat-other day-none sent:sure	13 -9 -1
tri:seat-side day-none part:sure	3 -13 10
tri:seat-side day-none sent:sure	-11 9 0
tri:seat-side day=l1 no-word	0 -14 12
tri:seat-side day=l2 no-word	17 -14 -2
tri:seat-side day=l3 no-word	-11 15 -5
tri:seat-side day=r0 prev:sure	10 -4 -5
tri:seat-side day=r4 no-word	-13 14 0
tri:unknown day-none part:sure	6 0 -11
tri:unknown day-none sent:sure	14 -5 -15
tri:unknown day=l0 sent:sure	-13 14 0
tri:unknown day=l1 no-word	11 -8 -5
tri:unknown day=l1 prev:sure	-12 14 0
tri:unknown day=l3 sent:sure	-6 -1 8
tri:unknown day=l4 no-word	3 -14 9
tri:unknown day=l4 part:sure	19 -12 -9
tri:unknown day=r0 part:sure	-9 4 3
tri:unknown day=r0 prev:sure	5 2 -13
tri:unknown day=r1 sent:sure	9 -5 -5
tri:unknown day=r3 no-word	7 -17 6
tri:word day-none no-word	3 -9 8
tri:word day-none part:sure	-26 20 8
tri:word day=l1 part:sure	12 -9 -2
tri:word day=l2 no-word	13 -9 -3
tri:word day=r1 no-word	-17 24 -18
tri:word day=r1 part:sure	17 -8 -10
tri:word day=r1 prev:sure	8 -7 0
tri:word day=r1 sent:sure	11 -10 0
tri:word day=r3 part:sure	-14 19 -9
two-words	15 -16 0
under gone	7 -9 2
under gone town	13 -8 -6
unknown	5 -7 2
v0-none	3 3 -10
v0=agree	13 -9 -6
v0=begin	-11 0 8
v0=bring	-6 -3 10
v0=confirm	-14 16 0
v0=continue	-8 13 -5
v0=discuss	14 -9 -4
v0=end	10 0 -15
v0=expect	-9 17 -9
v0=have	8 -4 -5
v0=land	-17 13 2
v0=leave	0 5 -10
v0=look	-11 -3 12
v0=move	-12 7 3
v0=offer	-18 19 0
v0=other	19 -7 -18
v0=pay	10 -3 -10
v0=place	-17 18 0
v0=plan	-8 10 0
v0=prepare	14 -8 -6
v0=promise	-9 10 0
v0=put	18 -15 -3
v0=resume	-5 -4 9
v0=see	-5 13 -12
v0=sit	-5 -6 12
v0=start	-2 8 -5
v0=stay	3 -9 4
v1=agree	13 -9 -7
v1=begin	-11 0 9
v1=bring	-6 -3 10
v1=confirm	-14 16 0
v1=continue	-9 14 -6
v1=discuss	12 -6 -4
v1=end	13 0 -17
v1=expect	-9 17 -9
v1=land	-13 12 0
v1=leave	1 4 -12
v1=look	-11 -3 12
v1=make	15 -11 -3
v1=meet	16 -11 -5
v1=move	-12 7 3
v1=offer	-15 15 0
v1=other	19 -7 -18
v1=pay	10 -3 -10
v1=place	-17 18 0
v1=plan	-7 10 -2
v1=prepare	3 0 -10
v1=put	19 -15 -3
v1=resume	-5 -4 9
v1=see	-5 13 -13
v1=sit	-5 -6 12
v1=start	-2 8 -5
v1=stay	3 -9 4
v2-none	13 0 -23
v2=answer	-11 4 6
v2=ask	-11 16 -7
v2=begin	0 -16 13
v2=get	-9 14 -6
v2=have	-8 18 -17
v2=offer	8 -5 -2
v2=other	-7 -15 23
v2=raise	-14 7 4
v2=receive	-9 0 9
v2=sit	10 -15 3
v2=tell	2 -10 3
verbless	6 2 -13
vt0=agree present	10 -7 0
vt0=be future	0 8 -11
vt0=be modal	-6 9 0
vt0=be past	3 4 -15
vt0=be present	1 -14 13
vt0=begin past	-15 -9 20
vt0=begin present	-9 11 -2
vt0=bring past	-4 -7 11
vt0=call past	2 -12 8
vt0=come modal	9 -7 0
vt0=come past	0 7 -11
vt0=come present	-14 14 0
vt0=discuss past	17 -13 -2
vt0=expect present	-21 28 -9
vt0=get past	10 -10 0
vt0=hold future	-17 19 0
vt0=hold past	19 -14 -3
vt0=hold perfect	11 -10 0
vt0=leave past	-7 11 -5
vt0=meet future	-6 12 -10
vt0=meet present	3 -10 8
vt0=other past	11 -7 -4
vt0=other pluperfect	20 -12 -9
vt0=other present	0 6 -11
vt0=pay future	9 -8 0
vt0=place present	-17 18 0
vt0=prepare pluperfect	13 -11 0
vt0=put present	14 -12 -1
vt0=receive past	19 -13 -6
vt0=receive present	-22 0 17
vt0=say past	-1 8 -11
vt0=see past	15 -13 0
vt0=see present	-16 19 -2
vt0=sit past	11 -23 3
vt0=sit present	-10 0 4
vt0=take past	14 -12 -1
vt0=want present	-10 0 6
vt1=announce past	13 -11 0
vt1=be future	-2 10 -10
vt1=be modal	-6 9 0
vt1=be past	3 4 -15
vt1=be present	-1 -13 16
vt1=begin past	-15 -11 21
vt1=begin present	-9 11 -2
vt1=bring past	-4 -7 11
vt1=call past	2 -12 8
vt1=come modal	9 -7 0
vt1=come past	0 7 -11
vt1=come present	-10 10 0
vt1=discuss past	17 -13 -2
vt1=expect present	-14 22 -8
vt1=get past	10 -10 0
vt1=go future	-5 8 -1
vt1=hold future	-17 18 0
vt1=hold infinitive	-10 10 0
vt1=hold past	18 -14 -2
vt1=hold perfect	11 -10 0
vt1=leave past	-7 11 -5
vt1=meet future	-6 12 -10
vt1=meet gerund	9 -6 -2
vt1=meet participle	19 -16 -1
vt1=meet present	3 -10 8
vt1=other past	11 -7 -4
vt1=other pluperfect	19 -10 -9
vt1=other present	0 6 -11
vt1=pay future	9 -8 0
vt1=place present	-17 18 0
vt1=prepare infinitive	-12 14 0
vt1=prepare pluperfect	13 -11 0
vt1=put present	14 -12 -1
vt1=receive past	19 -13 -6
vt1=receive present	-22 0 17
vt1=say past	-4 10 -10
vt1=see past	15 -13 0
vt1=see present	-16 19 -2
vt1=sign participle	9 -7 0
vt1=sit past	11 -23 3
vt1=sit present	-10 0 4
vt1=take past	14 -12 -1
vt2=be pluperfect	10 -6 -2
vt2=be present	-1 12 -17
vt2=bring past	9 -6 -2
vt2=bring present	-13 11 0
vt2=have present	-7 16 -14
vt2=meet gerund	6 0 -10
vt2=meet present	-20 7 6
vt2=other past	-4 -8 11
vt2=other perfect	-15 3 11
vt2=other present	0 -12 10
vt2=prepare infinitive	-11 10 0
vt2=say present	16 -10 -9
vt2=sit past	12 -10 0
vt2=take past	12 -10 -1
vt2=take present	-15 0 14
word=conversation	11 -10 0
word=each other	6 -14 7
word=great hall of the people	-6 -11 15
word=korea	-8 10 0
word=lancaster house	5 -15 3
word=malaysia	-11 13 0
word=meet	10 -6 -9
word=on the line	-8 0 9
word=phone	11 -5 -10
word=rang	30 -29 0
word=round	3 0 -12
word=speak	-43 45 -2
word=speaks	-14 15 0
word=spoke	66 -61 -10
word=spoken	9 -8 0
word=talks	-15 11 4
word=telephone	12 -12 0
word=telephoned	23 -22 0
word=white house	-6 15 -19
words=0	4 -7 3
words=1	-36 31 8
words=3	7 5 -21
words=5	8 -9 -1
year	16 -22 3`;
