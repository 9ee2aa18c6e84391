// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_STATE = `held	planned	under way
<always>	9 0 -14
a:'s	6 7 -21
a:.	3 -14 13
a:<day-ahead>	-1 9 -12
a:<day-ahead> .	-4 -8 17
a:<day-ahead> and	-10 13 -3
a:<day-ahead> for	-13 1 5
a:<day-gone> .	-8 21 -21
a:<day-gone> <person>	10 -9 0
a:<day-gone> after	-11 1 9
a:<day-gone> and	-13 -3 18
a:<day-gone> for	-11 0 11
a:<day-gone> in	-14 17 -1
a:<day-gone> night	-10 7 3
a:<day-gone> on	10 -10 0
a:<day-today>	-18 -11 28
a:<day-today> .	-11 0 11
a:<day-today> for	-11 8 1
a:<day-today> to	-5 -4 11
a:<duty>	3 -14 11
a:<gate>	8 4 -18
a:<goods-amount>	-8 11 0
a:<level>	1 -12 11
a:<level> .	12 -20 3
a:<level> from	-17 18 0
a:<level> on	6 -10 2
a:<level> tariff	12 -10 0
a:<month-ahead>	-1 8 -16
a:<name>	-12 17 -5
a:<name> 's	-8 13 -9
a:<name> and	-8 -15 18
a:<name> in	-11 0 9
a:<name> on	11 -9 0
a:<name> trade	11 -9 0
a:<number>	9 -6 -8
a:<number> .	9 -2 -12
a:<office>	11 -5 -8
a:<office> .	12 -9 -3
a:<organisation> .	-12 13 0
a:<person>	12 -14 0
a:<person> .	-7 -11 19
a:<person> at	-13 3 7
a:<person> in	-11 15 -5
a:<person> is	0 -9 8
a:<quality>	3 -11 8
a:<quality> and	-1 -6 9
a:<seat>	3 5 -20
a:<seat> within	-15 16 0
a:<span>	-36 25 14
a:<span> .	-15 4 10
a:<span> at	-10 11 0
a:<span> of	-17 0 15
a:<v-agree>	-3 -4 10
a:<v-bear>	6 6 -20
a:<v-buy>	7 -12 5
a:<v-deny>	-6 9 -3
a:<v-end>	-9 2 7
a:<v-propose>	12 -3 -16
a:<v-refuse>	-13 8 2
a:<v-say>	0 6 -13
a:<v-sign>	0 -7 10
a:<v-suspend>	2 7 -12
a:?	-6 18 -21
a:a	-15 9 6
a:a <organisation>	-10 0 8
a:a deal	9 0 -10
a:a last	-10 -1 12
a:a state	-14 10 1
a:a telephone	10 -8 0
a:about	1 3 -9
a:about <span>	-8 9 0
a:about it	11 -11 0
a:about the	-4 -7 11
a:act	8 -15 6
a:after	-21 13 12
a:after a	-7 -5 11
a:afternoon	-11 9 2
a:against	8 -12 3
a:ago	19 -12 -8
a:agree to	8 -6 0
a:all	-5 11 -8
a:an	9 -11 0
a:an extension	-4 8 -3
a:and	11 -39 27
a:and <level>	-13 0 13
a:and <name>	-1 -16 16
a:and <quality>	-4 -4 9
a:and <seat>	2 6 -16
a:and by	-10 0 11
a:and the	10 -14 1
a:and will	-1 -6 8
a:arranged	-11 11 0
a:as	-10 6 2
a:as well	-8 15 -9
a:ask	-13 22 -15
a:ask for	-7 16 -11
a:at	-7 5 4
a:at <number>	-10 7 2
a:at a	-11 12 0
a:at least	16 -12 -4
a:autumn	-3 9 -5
a:away	4 -8 2
a:back	14 -11 0
a:beef	15 -20 3
a:been	-3 10 -6
a:before	14 -5 -11
a:before .	12 -9 -2
a:before the	-12 16 -3
a:begin	20 -24 1
a:being	-8 11 -1
a:being prepare	-10 11 0
a:between <name>	-14 0 16
a:between <person>	10 -7 -3
a:between the	17 -11 -7
a:busan	16 -12 -4
a:by <day-ahead>	22 -21 0
a:by phone	13 -12 0
a:by the	-10 2 8
a:call	2 -9 8
a:call a	-8 -4 12
a:call between	9 -6 0
a:call with	10 -9 0
a:clock	-11 11 0
a:close	-3 -7 9
a:collect	-4 10 -5
a:concern	-9 13 -5
a:confirm	-8 9 0
a:consensu	14 -10 -3
a:consultation	0 -10 8
a:conversation	12 -12 0
a:country	16 -13 -2
a:day	16 -10 -6
a:deal	9 -9 0
a:delegation	0 -10 8
a:described	15 -10 -5
a:did	12 -7 -6
a:dispute	0 7 -8
a:doe not	18 -17 0
a:duty	9 -5 -4
a:each	-14 9 3
a:each other	-4 -5 10
a:early	15 -13 0
a:either	12 -10 0
a:end of	-8 9 0
a:evening .	-12 11 0
a:everything	-12 12 0
a:expect	-10 6 4
a:explain	-10 11 0
a:fail	-16 4 9
a:first	15 -13 -1
a:first time	10 -7 -1
a:first week	14 -14 0
a:fish	6 0 -8
a:for	-5 -5 10
a:for <day-ahead>	-8 13 -7
a:for <day-gone>	-24 25 0
a:for <quality>	12 -11 0
a:for <span>	-12 -6 18
a:for a	-17 10 5
a:for an	11 -8 -2
a:for his	10 -5 -5
a:for two	12 -7 -4
a:forced	-5 8 -2
a:four	-8 10 -1
a:fourth	0 -7 9
a:fourth round	-1 -6 9
a:from	13 0 -17
a:from <day-ahead>	-8 22 -13
a:from <day-gone>	27 -19 -7
a:from <level>	-19 13 6
a:from the	12 -7 -6
a:geneva	13 -13 0
a:get	-9 14 -6
a:give	9 -7 0
a:go on	-9 4 2
a:go to	18 -15 -5
a:good	-19 17 2
a:had been	9 -4 -2
a:has	10 -9 -5
a:has not	12 -11 0
a:has say	-15 4 8
a:has to	9 -8 0
a:have	-11 11 0
a:have been	-15 14 0
a:he	16 -12 -3
a:her	-7 9 0
a:him	17 -16 0
a:his	1 5 -12
a:hope	15 -8 -6
a:hotel	-10 2 6
a:hour	20 -14 -6
a:hour .	10 -7 0
a:house	-4 -7 9
a:how	9 -19 6
a:in	0 16 -33
a:in <month-ahead>	-4 10 -12
a:in <name>	-19 27 -13
a:in <seat>	-12 8 6
a:in <span>	-8 9 0
a:in geneva	11 -11 0
a:into	5 -12 4
a:investigation	-15 18 -5
a:is	-11 11 0
a:is plan	-11 12 0
a:it is	-11 8 2
a:it was	11 -6 -3
a:it would	-7 -4 12
a:its	13 -5 -12
a:its own	7 -5 0
a:karoline	-12 13 0
a:karoline leavitt	-12 13 0
a:last	-19 5 15
a:last month	-10 3 6
a:last until	-13 0 13
a:last week	3 3 -11
a:last year	10 -1 -6
a:late	23 -21 -2
a:late on	8 -7 0
a:later	-22 28 -10
a:later in	-7 8 0
a:law	-7 8 0
a:least	16 -12 -4
a:leave	-1 10 -11
a:leavitt	-12 13 0
a:leavitt say	-10 11 0
a:licence for	-3 -6 10
a:likely	-12 14 0
a:line	12 -11 0
a:lower	-7 11 -3
a:lunch	15 -13 0
a:madrid .	-9 9 0
a:measure	15 -14 0
a:meet	8 -3 -5
a:meet in	12 -11 0
a:minister	-7 10 -4
a:minute	25 -21 -4
a:minute .	14 -11 -2
a:month .	-13 10 3
a:more	17 -15 -1
a:morning	-9 6 2
a:morning .	-12 9 3
a:next	7 1 -17
a:next week	0 5 -10
a:night	-10 8 2
a:not mention	12 -11 0
a:nothing	-9 14 -6
a:notice	15 -10 -7
a:now	0 7 -9
a:of <day-ahead>	13 -7 -6
a:of <level>	-4 10 -9
a:of <month-ahead>	10 -9 0
a:of <span>	-11 0 12
a:of last	11 -1 -6
a:of talk	-16 4 8
a:of the	-15 15 0
a:offer	17 -13 -3
a:oil	8 -4 -3
a:on	-8 2 7
a:on <day-ahead>	1 6 -11
a:on <day-gone>	13 -9 -7
a:on <day-today>	-11 2 8
a:on the	4 5 -20
a:once	13 -16 0
a:open	12 -9 -3
a:opened	-15 15 0
a:our	-9 4 2
a:out	-8 14 -10
a:own	10 -14 3
a:pay	-6 11 -4
a:place	-14 5 7
a:plant	8 -8 0
a:prepare .	-10 11 0
a:president <person>	-10 10 0
a:produced	11 -9 0
a:prolong	-9 8 0
a:prolong it	-12 13 0
a:raise the	-11 8 1
a:rate	0 -8 6
a:representative	11 -9 0
a:round	8 -13 2
a:round on	0 8 -8
a:round with	-9 -2 11
a:run	-6 9 -3
a:sale	-14 0 15
a:same	11 -8 -2
a:say .	17 -22 6
a:say in	-6 8 0
a:say it	-6 -5 13
a:say on	-19 21 -1
a:second round	9 0 -9
a:secretary	2 5 -11
a:should	10 -13 2
a:side	-2 11 -11
a:since	-12 10 2
a:since <month-gone>	0 6 -13
a:sit	-14 2 8
a:soon	-15 17 -1
a:soon .	-16 16 0
a:spoke	14 -12 0
a:spring	-20 18 0
a:spring .	-20 15 5
a:start	-25 15 9
a:statement	-7 9 -1
a:still	-3 16 -12
a:stop	-8 0 10
a:summit	10 -2 -13
a:talk .	0 10 -9
a:talk on	-9 -4 12
a:talk with	0 10 -12
a:tariff	3 -13 7
a:tariff .	0 7 -8
a:tariff of	14 -9 -6
a:tariff truce	-12 0 13
a:telephone	22 -12 -14
a:telephone call	11 -9 0
a:telephone with	12 -12 0
a:tell	17 -23 4
a:term	12 -12 0
a:that	6 -12 3
a:that <name>	-10 10 0
a:that the	4 -9 2
a:the <level>	9 -11 0
a:the <office>	7 0 -7
a:the <quality>	-6 7 0
a:the autumn	-13 17 -2
a:the day	16 -7 -10
a:the end	-8 9 0
a:the extension	12 -11 0
a:the first	18 -19 0
a:the last	-18 14 1
a:the morning	-15 15 0
a:the same	16 -13 -2
a:the spring	-8 12 -3
a:the tariff	-14 0 14
a:the year	-14 14 0
a:their	6 -21 12
a:them	17 -10 -5
a:there	-17 2 12
a:they	5 -10 3
a:thi month	8 0 -10
a:thi week	-16 2 12
a:thing	9 -6 -2
a:three	14 -10 -1
a:tiktok	-11 15 -4
a:to <level>	10 -19 9
a:to <number>	-3 8 -5
a:to be	11 -8 -3
a:to his	-10 11 0
a:to meet	10 -9 0
a:to take	-7 9 -1
a:to the	-12 0 11
a:trade representative	11 -9 0
a:trade talk	0 8 -11
a:truce	0 -21 19
a:twice	9 -5 -2
a:under the	-8 9 0
a:until	12 -32 22
a:until <day-ahead>	-2 -21 26
a:up	33 -32 -2
a:up .	8 -4 -3
a:very	-13 13 0
a:wait	-13 15 0
a:want to	17 -15 0
a:was	12 -23 9
a:we	3 -20 13
a:week .	-19 20 -1
a:week ago	11 -8 -2
a:week of	16 -14 -1
a:were	-7 -5 13
a:what	12 -7 -4
a:what they	9 -8 0
a:whether	-2 11 -7
a:will	12 -15 1
a:will not	-9 10 0
a:with <office>	10 -3 -5
a:with <person>	15 -20 5
a:with <quality>	10 -5 -2
a:with a	-2 15 -19
a:with his	-9 8 0
a:within	-8 12 -6
a:without a	0 -12 8
a:year	0 7 -8
asks	-8 22 -27
b:" the	-12 17 -7
b:'s	-8 10 0
b:'s <person>	-11 18 -9
b:'s president	14 -11 -2
b:'s state	7 -20 12
b:'s summit	10 -10 0
b:'s talk	-5 10 -4
b:'s vice	9 -2 -6
b:*	11 -7 -2
b:, <name>	9 0 -11
b:, <person>	-11 5 7
b:, <quality>	-16 13 3
b:, a	15 -18 2
b:, according	12 -10 -2
b:, and	-3 -5 13
b:, come	-11 11 0
b:, following	18 -17 0
b:, has	11 -19 3
b:, he	7 0 -10
b:, in	1 8 -19
b:, is	2 -15 13
b:, meet	12 -20 5
b:, on	4 -18 7
b:, one	14 -11 -3
b:, put	12 -11 0
b:, say	-9 4 5
b:, sit	-8 15 -8
b:, tell	-11 6 5
b:, to	10 -9 0
b:, was	-20 14 7
b:, were	12 -11 0
b:, will	6 -10 6
b:- <person>	7 -12 1
b:- the	-11 0 10
b:.	8 -14 6
b:: <number>	5 -22 10
b:: in	-9 13 -2
b:: it	9 -8 0
b:: on	-7 9 0
b:: the	10 -6 -4
b:: what	15 -9 -8
b:; on	-10 0 7
b:<agent>	0 4 -6
b:<day-ahead>	-9 20 -18
b:<day-ahead> in	-13 21 -12
b:<day-ahead> of	16 -15 0
b:<day-gone>	17 -5 -23
b:<day-gone> <person>	-7 11 -4
b:<day-gone> the	3 2 -10
b:<day-today>	-5 -10 19
b:<day-today> <person>	0 -14 9
b:<day-today> after	10 -8 0
b:<day-today> in	13 -12 0
b:<day-today> the	-14 0 12
b:<gate>	11 0 -13
b:<goods>	3 -13 9
b:<level-noun>	6 -9 2
b:<level>	17 -18 0
b:<month-ahead>	-11 15 -4
b:<month-gone>	7 -6 -1
b:<name> 's	-10 14 -2
b:<name> agree	11 -8 -1
b:<name> and	-9 -2 12
b:<name> are	-8 -7 14
b:<name> end	13 0 -17
b:<name> in	-11 9 0
b:<name> is	4 -12 7
b:<name> meet	13 -13 -3
b:<name> on	-11 8 2
b:<name> open	-21 3 17
b:<name> reach	16 -10 -5
b:<name> to	-14 16 -2
b:<name> would	13 -13 0
b:<not>	16 -12 -5
b:<number>	14 -17 0
b:<number> /	12 -4 -6
b:<number> and	-7 12 -5
b:<number> in	12 -19 4
b:<number> round	-10 8 0
b:<office> 's	0 -8 6
b:<office> <person>	14 0 -12
b:<office> and	10 -11 0
b:<office> are	-18 -9 22
b:<office> come	-8 12 -4
b:<office> from	-6 9 -2
b:<office> had	12 -9 0
b:<office> have	11 -5 -5
b:<office> of	-12 7 4
b:<office> say	9 -8 0
b:<office> will	-11 0 9
b:<organisation>	-2 -6 11
b:<organisation> in	-10 5 5
b:<person>	10 -1 -15
b:<person> 's	16 -10 -3
b:<person> agree	11 -11 0
b:<person> are	-7 12 -3
b:<person> at	-11 9 1
b:<person> begin	-15 0 13
b:<person> fly	-6 9 -1
b:<person> for	6 -13 4
b:<person> gave	14 -12 0
b:<person> is	-11 3 4
b:<person> land	-16 14 0
b:<person> leave	12 -9 -1
b:<person> meet	0 4 -9
b:<person> of	17 0 -18
b:<person> on	7 0 -10
b:<person> put	11 -10 0
b:<person> see	-9 13 -3
b:<person> shook	10 -8 0
b:<person> sit	-8 -3 11
b:<person> speak	10 -9 0
b:<person> talked	8 -9 0
b:<person> to	-21 25 -5
b:<person> will	-25 14 6
b:<person> would	-12 14 0
b:<person> write	11 -11 0
b:<quality>	13 -9 -8
b:<quality> colleague	12 -7 -5
b:<quality> delegation	-11 10 0
b:<quality> good	8 -8 0
b:<quality> in	8 0 -11
b:<quality> minister	11 0 -9
b:<quality> negotiator	-15 9 4
b:<quality> president	15 -9 -10
b:<seat> and	0 10 -22
b:<seat> for	13 -22 9
b:<span>	20 -13 -11
b:<span> in	12 -12 -2
b:<span> of	0 6 -10
b:<v-agree>	12 -5 -11
b:<v-begin>	-8 8 0
b:<v-buy>	12 -6 -8
b:<v-end>	12 0 -14
b:<v-impose>	2 4 -17
b:<v-propose>	-13 17 -6
b:<v-renew>	4 -14 6
b:<v-suspend>	1 -7 5
b:a <office>	12 -10 0
b:a <organisation>	6 -12 5
b:a <quality>	14 -3 -12
b:a framework	-7 9 0
b:a joint	15 -12 -2
b:a meet	-19 17 3
b:a new	-19 8 9
b:a phone	11 -10 0
b:a round	9 -16 2
b:a state	-13 1 12
b:a summit	-13 16 -2
b:a trade	10 -9 0
b:after	30 -21 -19
b:after <span>	11 0 -13
b:after talk	9 -5 -2
b:after the	3 -9 1
b:afternoon	-20 -3 22
b:again	16 -12 -4
b:again in	13 -7 -6
b:agenda	-6 16 -11
b:agree	4 0 -10
b:agree to	-11 11 0
b:al	12 -11 0
b:all	35 -26 -13
b:also	-12 6 5
b:also spoke	-17 17 0
b:an	4 -7 2
b:an <quality>	5 -8 1
b:an air	-6 9 0
b:an extension	7 -15 6
b:and <name>	-15 3 12
b:and <office>	9 -7 0
b:and in	8 -10 0
b:and last	-8 7 0
b:and that	-8 -2 10
b:and the	-7 8 0
b:and trade	5 2 -9
b:another	-12 19 -12
b:answer	11 -9 0
b:are	-20 10 9
b:are back	9 -2 -6
b:are meet	-2 -6 9
b:are on	-15 -2 16
b:are to	-13 20 -10
b:arrived	-17 0 14
b:as	12 -23 7
b:as the	-7 9 0
b:at	-5 -7 16
b:at <number>	20 -14 -5
b:at a	11 -4 -9
b:at an	-9 12 0
b:at it	-9 0 8
b:at the	-5 -4 14
b:back	31 -21 -17
b:back from	16 -7 -8
b:back to	17 -15 -2
b:be	-13 10 2
b:be hold	-14 16 -2
b:be in	-16 21 -4
b:be on	-5 7 0
b:because	-7 10 -2
b:been	13 -18 0
b:been agree	9 -8 0
b:before	-14 23 -11
b:before <person>	0 7 -11
b:begin	-18 3 11
b:begin <span>	-13 0 10
b:begin in	-7 12 -1
b:behind	-14 0 15
b:being	-10 0 10
b:between <seat>	-7 13 -7
b:between the	9 -17 6
b:bring	-8 -4 12
b:but	-10 13 -2
b:by	8 1 -19
b:by telephone	-7 10 -3
b:call	8 -8 0
b:call with	12 -10 0
b:car	28 -19 -12
b:carry out	10 -5 -3
b:chip	-20 6 13
b:close	8 -12 1
b:closed	-6 -6 11
b:colleague	11 -5 -5
b:come	0 3 -9
b:come back	8 -5 -2
b:come down	7 0 -9
b:come together	-7 10 -2
b:conclude <span>	-13 13 0
b:conference	-7 -4 12
b:constructive	9 -5 -1
b:continue	-11 20 -12
b:continue in	-11 17 -9
b:country	-13 5 7
b:day	-9 -9 16
b:day before	-8 10 -2
b:day in	5 -14 6
b:deal with	-9 11 -1
b:delegation	-9 7 0
b:did	29 -24 -8
b:discuss	11 -2 -10
b:discuss in	9 -3 -6
b:do	-10 11 0
b:document	11 -10 0
b:done	19 -13 -6
b:done at	14 -10 -4
b:door	-3 -11 13
b:down in	-10 12 0
b:down with	-13 6 4
b:due	3 8 -17
b:due in	0 13 -18
b:during	11 -8 -1
b:earth	9 -8 0
b:economic	12 -4 -9
b:end	18 -6 -13
b:end in	0 -9 8
b:eve	-23 21 0
b:eve of	-23 21 0
b:evening	18 -19 0
b:everybody	-7 -6 13
b:expect	-10 19 -13
b:expect a	-7 8 0
b:expect to	-6 9 -2
b:extension	13 -17 3
b:fact	13 -11 0
b:fact sheet	13 -11 0
b:failed	12 -8 -4
b:fall	-8 10 0
b:fifth	5 1 -11
b:fifth round	9 -2 -6
b:fix	-12 12 0
b:fly	0 6 -9
b:followed	16 -12 -2
b:following	21 -20 0
b:following a	12 -12 0
b:for	-22 18 6
b:for <day-ahead>	-8 10 0
b:for <span>	17 -13 -3
b:for an	-8 9 0
b:for the	-24 8 16
b:foreign	-8 10 0
b:fourth	4 1 -9
b:framework	7 0 -14
b:framework in	12 -8 -2
b:from	9 -4 -7
b:from <day-ahead>	-7 11 -2
b:from our	-5 12 -9
b:gave	15 -12 0
b:geneva	11 -9 0
b:go back	14 -13 0
b:go on	-9 0 6
b:good	1 -34 21
b:government	12 -9 -2
b:ground	10 -9 0
b:guest	-8 0 9
b:had	33 -26 -14
b:had a	13 -12 0
b:had been	8 0 -15
b:had come	-6 -3 11
b:had prepare	14 -13 0
b:half	10 -18 4
b:hall	-6 -3 9
b:hand	19 -10 -11
b:hand in	13 -4 -7
b:has a	-13 14 0
b:have	-12 8 4
b:have been	-8 -7 13
b:have meet	-2 9 -7
b:he	-14 10 6
b:he come	-9 10 0
b:he expect	-13 14 0
b:he in	-12 5 6
b:he say	10 -9 0
b:he was	-8 11 0
b:he will	-8 11 0
b:he would	-26 14 12
b:heard	13 -11 0
b:him	10 -4 -5
b:his	-2 10 -11
b:his way	-10 14 -3
b:hold talk	-13 2 9
b:hold their	-7 13 -6
b:home	18 -9 -10
b:home from	15 -7 -8
b:hotel	-25 6 20
b:hotel in	-10 0 10
b:hour on	9 -7 0
b:house	12 -7 -4
b:i	-8 14 -9
b:if	-12 7 1
b:important	9 -7 -1
b:improved	-4 -6 9
b:in <month-ahead>	-5 9 -3
b:in <month-gone>	15 -11 -5
b:in <name>	-7 16 -13
b:in a	25 -28 2
b:in an	11 -11 0
b:in their	13 -7 -5
b:into	-27 12 19
b:into the	-15 12 2
b:invited to	9 -7 0
b:is also	-9 0 7
b:is being	-10 0 10
b:is due	-1 14 -11
b:is in	-10 7 0
b:is on	8 0 -9
b:is receive	-14 -5 16
b:is still	17 -13 -6
b:is the	9 -22 9
b:is to	7 -1 -12
b:is what	12 -7 -5
b:it	16 -11 -8
b:it on	-11 13 -1
b:it was	30 -24 -6
b:its	-12 4 7
b:its <office>	-6 11 -6
b:jinping	4 -10 6
b:jinping in	0 -11 10
b:joint	15 -10 -7
b:joint statement	14 -11 -2
b:just	10 -8 0
b:land	-12 10 0
b:land in	-12 10 0
b:largest	-14 11 3
b:last week	12 -8 -3
b:later	-12 20 -11
b:lay	13 -12 0
b:leader	-18 16 2
b:leader in	-12 12 0
b:leader xi	-15 3 12
b:leave	13 -4 -16
b:leave for	-22 24 0
b:led	11 -5 -5
b:licence	-13 15 -2
b:line	9 -12 0
b:long	9 -3 -4
b:longer	-10 5 3
b:look	-14 -4 16
b:make	6 -9 0
b:market	-7 11 -3
b:me	11 -9 0
b:meanwhile	-12 0 12
b:meet <person>	-27 18 6
b:meet at	16 -17 0
b:meet for	-9 6 2
b:meet the	11 -9 0
b:minister	7 5 -15
b:morning	0 -28 20
b:most	11 -10 0
b:move	-13 0 9
b:move to	-11 3 5
b:mr	14 -14 0
b:mr <person>	14 -14 0
b:negotiate with	11 -6 -7
b:neither	17 -13 -5
b:new	-10 6 2
b:night	12 -15 0
b:no	2 8 -20
b:nobody	9 0 -9
b:not	8 -1 -10
b:nothing	-4 -17 19
b:number	11 -9 0
b:of <person>	21 -14 -10
b:of a	0 -12 11
b:of both	-18 12 6
b:of negotiation	12 -9 -1
b:of talk	10 0 -9
b:of their	10 -2 -7
b:of trade	-5 12 -6
b:of what	-21 22 0
b:off	-7 8 0
b:offer	-13 5 9
b:on	-9 -1 15
b:on <day-ahead>	-4 13 -14
b:on <day-gone>	4 3 -18
b:on a	-20 -4 26
b:on it	11 -7 -2
b:on the	1 -16 16
b:on to	-20 15 4
b:one	-12 4 8
b:one in	19 -11 -9
b:one of	-21 18 3
b:only	-19 21 0
b:open	-36 14 22
b:open in	-11 0 10
b:opened	-8 -4 12
b:or	-9 12 0
b:our	3 1 -8
b:our <office>	0 9 -17
b:out	-1 -8 9
b:out in	-16 11 2
b:out of	1 -9 6
b:outcome	11 -6 -4
b:outcome of	10 -5 -4
b:over	-18 10 10
b:parted	10 -3 -5
b:party	-10 10 0
b:past	-13 0 11
b:pay	8 2 -22
b:pay <level>	8 -3 -5
b:pay a	-15 18 -2
b:place on	-11 11 0
b:point	9 -7 0
b:port	-6 11 -4
b:post	-5 7 0
b:prepare	4 1 -14
b:president of	-11 4 7
b:president xi	18 -14 -5
b:progress	11 -6 -3
b:propose	-12 12 0
b:put	17 -12 -7
b:put his	12 -11 0
b:put it	9 -9 0
b:raise	10 -4 -5
b:rare	9 -8 0
b:rare earth	8 -8 0
b:reach	26 -20 -10
b:reason	-9 9 0
b:reason to	-9 9 0
b:receive	-10 0 10
b:remain	0 -14 11
b:result	5 -16 6
b:result of	21 -15 -6
b:resume	-12 1 7
b:resume in	0 -8 9
b:rise	-10 0 11
b:room	4 -9 1
b:round	-8 19 -14
b:round in	5 2 -12
b:round will	-9 10 0
b:same	16 -12 -5
b:say he	-8 10 0
b:second day	2 -13 4
b:secretary	11 -10 0
b:see	-13 18 -5
b:see <name>	-6 8 0
b:send	-9 12 -1
b:senior	-11 6 5
b:senior <name>	-11 6 5
b:session	14 -6 -8
b:settle	19 -17 0
b:sheet	15 -13 -1
b:sheet on	12 -11 0
b:shook	21 -14 -8
b:shook hand	13 -6 -6
b:side	-4 -7 15
b:side are	-9 0 5
b:sign it	-13 13 0
b:sign on	12 -11 0
b:sign with	-13 14 0
b:since	41 -31 -16
b:since <month-gone>	-12 8 3
b:since the	35 -17 -24
b:sir	5 -13 7
b:sir <person>	5 -13 7
b:sit down	-21 10 8
b:sixth	-11 11 0
b:soybean	-4 -6 9
b:speak	-21 24 -3
b:speak with	-15 16 0
b:spent	19 -11 -9
b:spent <span>	9 -2 -5
b:spoke	21 -14 -14
b:spoke by	13 -9 -6
b:spoke with	12 -11 0
b:spoken	10 -9 0
b:start	-12 18 -7
b:state	1 -11 9
b:state visit	-2 -7 9
b:statement	17 -14 -2
b:stay	0 -12 9
b:stay in	-1 -9 10
b:still	18 -5 -17
b:summit in	13 -17 1
b:suspend	7 -6 0
b:table in	4 -21 8
b:talk at	4 4 -11
b:talk between	1 -11 6
b:talk by	-21 23 0
b:talk on	-11 9 0
b:talk will	4 -14 10
b:talked	21 -31 2
b:talked about	10 0 -8
b:talked on	22 -16 -5
b:tariff	-6 -5 14
b:tariff talk	-12 -5 17
b:team	-9 2 7
b:team had	-9 9 0
b:team to	-8 8 0
b:telephone	11 -4 -16
b:telephone call	4 -2 0
b:tell <person>	10 -8 0
b:tell a	-18 14 4
b:tell reporter	-15 14 1
b:that <person>	8 -6 -2
b:that he	-5 11 -9
b:that his	-3 -6 9
b:the <name>	-15 0 15
b:the <office>	-13 -1 16
b:the <organisation>	-13 7 7
b:the <person>	-2 8 -13
b:the <quality>	1 -12 11
b:the <span>	12 -9 -1
b:the agenda	-6 16 -11
b:the eve	-12 12 0
b:the evening	13 -11 0
b:the fourth	2 7 -14
b:the ground	10 -9 0
b:the list	-3 11 -7
b:the meet	20 -13 -11
b:the order	11 -11 0
b:the outcome	10 -5 -3
b:the party	-10 10 0
b:the same	16 -12 -5
b:the second	-19 0 20
b:the sixth	-13 14 0
b:the subject	-12 12 0
b:the summit	12 -7 -2
b:the table	-5 -4 9
b:the talk	3 -16 10
b:the team	-8 8 0
b:the telephone	22 -20 0
b:the third	14 -10 -6
b:the truce	16 -10 -7
b:their <office>	9 -14 5
b:their first	12 -6 -4
b:their meet	10 -8 -1
b:their president	-9 12 -1
b:their team	-13 13 0
b:them	-6 13 -7
b:there	11 -6 -7
b:there 's	-16 17 0
b:they	19 -15 -6
b:they are	0 -10 9
b:they did	12 -12 0
b:they meet	-4 -3 10
b:they talked	14 -9 -4
b:they'll	-19 21 0
b:thi	0 -9 7
b:third time	-12 6 5
b:those	-11 -1 13
b:three	-11 17 -10
b:tiktok	10 -3 -7
b:time	15 -25 6
b:time in	-6 -7 11
b:to	-6 16 -18
b:to <seat>	19 -18 0
b:to be	-5 10 -5
b:to have	-15 16 0
b:to meet	-23 28 -5
b:to talk	-14 14 0
b:to the	12 -7 -9
b:trade	12 -17 0
b:trade team	1 -11 8
b:trip	-12 13 0
b:truce	9 -6 -3
b:truce of	15 -12 -1
b:trump and	11 -9 0
b:try	-11 2 6
b:try again	-8 0 7
b:two country	-11 3 7
b:two hour	0 -10 7
b:two will	-8 10 0
b:under	15 -14 0
b:under the	16 -15 0
b:until	-14 1 9
b:up <span>	15 -4 -10
b:up a	-14 17 -3
b:up in	-3 -8 11
b:vice	11 -11 0
b:visit to	8 -15 4
b:visited	15 -13 0
b:wait	2 -9 7
b:wait for	13 -21 8
b:want	-9 2 4
b:was	9 4 -23
b:was a	8 -6 0
b:was on	-13 15 0
b:was the	14 -11 0
b:was to	-23 17 6
b:way	-21 17 4
b:way to	-21 18 2
b:we	-19 19 0
b:week	20 -21 0
b:week in	11 -8 -1
b:were	10 -2 -8
b:were in	13 -6 -5
b:were to	-15 18 -4
b:what	10 -7 -5
b:when	-7 22 -27
b:when <person>	-8 15 -6
b:whether	11 -7 -4
b:which	-12 -1 15
b:which end	-3 -12 15
b:while	-5 -8 12
b:who was	-12 13 0
b:whose	5 -8 2
b:will	-14 7 10
b:will meet	-18 21 -2
b:will sign	12 -12 0
b:with	-3 13 -16
b:with <person>	19 -12 -8
b:with a	-7 10 -2
b:word	-5 9 -4
b:would	-42 38 2
b:would be	8 -2 -8
b:would come	13 -12 0
b:would speak	-14 15 0
b:wrapped	-3 10 -9
b:wrapped up	-3 10 -9
b:xi	4 -10 6
b:xi jinping	4 -10 6
b:you	9 -1 -12
b:—	19 -14 -7
b:— <name>	13 -20 3
b:— the	10 -3 -6
c0=bear	-7 0 11
c0=impose	-1 10 -18
c0=propose	-15 17 -3
c0=say	8 2 -20
c0=sell	16 -14 -2
c0=sign	-1 -2 9
c0=suspend	6 -11 4
c0=threaten	9 -2 -5
c1=agree	9 -6 -3
c1=down	16 -20 3
c1=impose	10 -2 -14
c1=lack	-7 14 -7
c1=propose	-14 19 -6
c1=renew	4 -14 6
c1=say	5 4 -18
c2=agree	-10 3 7
c2=begin	2 -13 12
c2=say	-1 7 -11
c2=stay	8 -7 -3
c2=target	-8 10 -3
city	11 -11 0
count=1	-23 16 10
count=2	8 -5 -6
count=3	16 -6 -15
count=4	5 -22 18
count=5	20 -7 -27
ct0=agree modal	-17 6 10
ct0=agree past	-2 9 -17
ct0=agree present	8 -10 0
ct0=bear future	-1 11 -23
ct0=bear modal	-1 7 -13
ct0=bear past	11 -20 7
ct0=bear perfect	-8 -9 15
ct0=bear pluperfect	-5 9 -7
ct0=bear present-passive	-8 0 5
ct0=begin modal	9 -5 -4
ct0=begin past	4 -17 9
ct0=begin pluperfect	-4 -4 10
ct0=begin present	-18 18 -1
ct0=down modal	14 -11 -3
ct0=down pluperfect	-3 -6 10
ct0=down present	-10 10 0
ct0=end past	5 1 -9
ct0=end present	2 -10 6
ct0=impose modal	-18 8 9
ct0=impose modal-passive	0 -9 9
ct0=impose past	9 -3 -12
ct0=impose perfect	-15 20 -5
ct0=impose perfect-passive	9 -4 -4
ct0=propose modal	-8 10 -1
ct0=propose past-passive	10 -6 -3
ct0=propose perfect	-17 12 4
ct0=propose pluperfect	17 -14 -2
ct0=propose present	-13 2 9
ct0=propose present-passive	-19 26 -8
ct0=say present	15 -11 -4
ct0=sign future-passive	9 -9 0
ct0=sign modal	-22 11 11
ct0=sign modal-passive	0 -13 10
ct0=sign past	0 4 -11
ct0=stay future	-14 20 -8
ct0=stay future-passive	-17 19 -1
ct0=stay past	13 -14 -2
ct0=stay perfect	20 -24 0
ct0=stay present	-5 -5 11
ct0=suspend past	21 -13 -8
ct0=suspend present-passive	1 -9 5
ct0=target past	-10 8 0
ct0=up past	-1 -13 10
ct1=agree modal	-17 6 10
ct1=agree participle-passive	22 -17 -5
ct1=agree past	-9 15 -14
ct1=agree past-passive	11 -8 0
ct1=bear future	-2 12 -23
ct1=bear modal	-1 7 -13
ct1=bear participle-passive	17 -8 -18
ct1=bear past	13 -22 7
ct1=bear perfect	-8 -9 15
ct1=bear pluperfect	-4 8 -7
ct1=bear present-passive	-8 0 5
ct1=begin future	0 7 -10
ct1=begin modal	9 -5 -4
ct1=begin past	2 -15 9
ct1=begin pluperfect	0 -14 10
ct1=begin present	-15 14 0
ct1=down modal	14 -11 -3
ct1=down pluperfect	0 -15 10
ct1=end present	2 -10 6
ct1=impose modal	-18 8 9
ct1=impose modal-passive	0 -9 9
ct1=impose participle-passive	11 -13 2
ct1=impose past	7 -1 -9
ct1=impose past-passive	9 -4 -5
ct1=impose perfect	-14 18 -5
ct1=impose perfect-passive	9 -6 -2
ct1=impose pluperfect	15 -12 -2
ct1=propose infinitive	-23 26 -1
ct1=propose modal	-8 10 -1
ct1=propose participle-passive	6 -3 -3
ct1=propose past-passive	10 -6 -3
ct1=propose perfect	-17 12 4
ct1=propose pluperfect	16 -13 -2
ct1=propose present	-9 0 10
ct1=propose present-passive	-19 26 -8
ct1=say present	12 -8 -4
ct1=sign future-passive	9 -9 0
ct1=sign modal	-22 11 11
ct1=sign modal-passive	0 -13 10
ct1=sign participle-passive	16 -11 -4
ct1=sign past-passive	11 -9 0
ct1=stay future	-18 24 -7
ct1=stay future-passive	-17 19 -1
ct1=stay participle-passive	11 -6 -2
ct1=stay past	14 -16 -1
ct1=stay perfect	20 -24 0
ct1=stay present	-11 -2 13
ct1=suspend past	20 -12 -7
ct1=suspend present-passive	1 -9 5
ct1=target past	-12 10 0
ct1=up future	-9 12 0
ct1=up past	-1 -13 10
ct2=bear gerund	14 -5 -13
ct2=bear past	14 -9 -6
ct2=bear present	-53 30 9
ct2=begin gerund	-12 9 1
ct2=begin modal	-16 20 -4
ct2=begin past	12 -24 7
ct2=down past	20 -12 -12
ct2=end past	-10 10 0
ct2=end present	16 -5 -15
ct2=impose future	-4 10 -9
ct2=impose future-passive	9 -9 0
ct2=impose modal	-4 -9 15
ct2=impose past	11 -10 -2
ct2=impose past-passive	8 -13 3
ct2=impose perfect	7 0 -13
ct2=impose perfect-passive	-10 12 -1
ct2=impose pluperfect	-16 3 13
ct2=impose present-passive	-12 14 0
ct2=propose past	4 4 -20
ct2=propose past-passive	13 -12 0
ct2=propose perfect	12 -9 -3
ct2=propose present	-8 -3 14
ct2=propose present-passive	-9 11 0
ct2=return present	7 -12 3
ct2=say present	12 -6 -9
ct2=sign future	16 -13 -2
ct2=sign past	-7 12 -6
ct2=sign perfect	5 -12 6
ct2=stay modal	-10 -5 13
ct2=stay past	32 -27 -11
ct2=stay present	0 8 -16
ct2=up past	-10 0 11
dateline	10 -13 0
day-l	-1 7 -13
day-none	7 -2 -7
day=l1	3 5 -17
day=l2	8 0 -18
day=r3	8 -6 -4
day=r5	15 -14 -1
days=0	10 -6 -5
days=1	3 6 -17
days=2	-3 -4 9
days=4	1 9 -14
f:!	-17 18 0
f:"	-19 16 5
f:(	0 6 -9
f:)	9 0 -9
f:,	-12 3 11
f:-	3 7 -16
f:.	8 -11 3
f::	-2 -4 10
f:;	-28 9 21
f:<day-ahead>	-17 13 3
f:<day-gone>	19 -25 3
f:<day-today>	-26 -4 33
f:<duty>	0 4 -9
f:<gate>	-23 18 5
f:<goods-amount>	11 -7 -4
f:<goods>	-3 -7 12
f:<level-noun>	-25 19 8
f:<level>	-7 14 -12
f:<money>	15 -25 12
f:<month-gone>	-21 12 9
f:<name>	9 4 -19
f:<not>	9 -1 -14
f:<number>	10 -29 19
f:<office>	-14 14 1
f:<person>	-3 -12 20
f:<seat>	-28 22 6
f:<v-agree>	10 -6 -6
f:<v-bear>	-4 12 -14
f:<v-begin>	-18 -3 26
f:<v-buy>	-16 17 -1
f:<v-deny>	8 -8 0
f:<v-down>	13 -20 5
f:<v-impose>	24 -19 -9
f:<v-lack>	8 0 -22
f:<v-propose>	-11 -7 24
f:<v-refuse>	18 -14 -4
f:<v-renew>	23 -22 -6
f:<v-return>	7 -13 5
f:<v-say>	8 4 -21
f:<v-sell>	21 -17 -5
f:<v-sign>	13 -4 -16
f:<v-suspend>	12 -8 -5
f:<v-target>	-3 -4 8
f:<v-threaten>	14 -15 0
f:?	14 -7 -10
f:a	14 -16 2
f:according	34 -25 -13
f:across	11 -4 -5
f:add	-31 37 -12
f:additional	-7 11 -4
f:after	16 -7 -11
f:afternoon	8 -4 -2
f:afterward	20 -15 -5
f:again	10 -20 9
f:against	-4 10 -5
f:ago	10 -7 -2
f:agree	28 -21 -13
f:aircraft	20 -18 -1
f:all	-8 12 -3
f:along	-10 0 9
f:already	13 -9 -4
f:also	16 -21 5
f:am	-9 2 5
f:an	14 -1 -19
f:and	3 -12 3
f:announce	0 5 -8
f:apec	-2 -10 12
f:approval	-25 28 -6
f:approve	22 -17 -6
f:are	-14 6 8
f:arequipa	-9 10 0
f:arrangement	10 -8 0
f:arrive	-4 9 -7
f:as	-4 -8 14
f:aside	-14 14 0
f:ask	-6 -5 14
f:at	-18 -3 26
f:autumn	-11 14 -3
f:back	-6 -2 10
f:bag	18 -5 -14
f:banana	-15 -9 21
f:bargain	-5 8 -1
f:be	2 11 -22
f:been	-23 20 2
f:before	-5 12 -9
f:begin	4 -33 23
f:believe	10 -8 0
f:bessent	-5 8 0
f:better	-15 18 -4
f:big	-7 -10 15
f:both	12 0 -16
f:bring	-10 2 6
f:busan	16 -10 -8
f:but	-13 8 4
f:buy	15 -11 -5
f:by	1 10 -21
f:cabinet	-11 13 0
f:call	-10 0 12
f:can	-5 -4 9
f:cancel	-14 14 0
f:changed	-11 0 10
f:charge	25 -23 -3
f:christma	0 8 -11
f:closed	-12 12 0
f:coffee	-12 8 3
f:come	-13 9 4
f:commerce	23 -21 -2
f:consensu	-13 16 -2
f:consent	-11 12 0
f:control	11 -2 -9
f:correct	-13 15 -1
f:count	-6 -4 10
f:counterpart	-8 13 -5
f:counting	10 -9 0
f:country	16 -16 0
f:course	-10 12 -1
f:cover	10 -8 0
f:date	0 9 -16
f:day	-23 5 18
f:deadline	-4 9 -4
f:deal	26 -12 -27
f:dealt	-20 18 0
f:decide	-16 19 -5
f:decision	10 -9 0
f:deny	-12 0 8
f:did	30 -23 -11
f:discuss	-8 14 -7
f:do	-13 17 -5
f:doe	12 -7 -6
f:don't	-19 16 4
f:door	-12 0 13
f:down	-13 -5 21
f:drop	-9 0 10
f:duty	4 2 -12
f:each	-5 10 -6
f:earth	18 -14 -5
f:eighth	0 9 -10
f:either	15 -10 -5
f:energy	13 -11 -1
f:envoy	-9 9 0
f:evening	-8 -6 16
f:every	-11 14 -4
f:everything	12 -11 0
f:expect	-18 17 0
f:expert	4 3 -10
f:expire	-22 -5 29
f:export	29 -30 0
f:extend	22 -21 -4
f:extension	-10 7 2
f:extra	-12 15 -1
f:fact	10 -7 -2
f:fall	-9 9 0
f:far	-24 15 8
f:farm	-11 15 -4
f:fentanyl	19 -14 -6
f:figure	-14 12 2
f:finance	-10 -1 11
f:finish	-14 -3 17
f:firmly	-9 10 0
f:first	-21 32 -14
f:fly	-12 7 5
f:followed	11 -9 0
f:for	12 -3 -14
f:force	-9 14 -6
f:forced	-9 12 -2
f:forty	17 -9 -9
f:four	-10 11 0
f:fourth	23 -9 -16
f:framework	13 0 -16
f:free	-16 9 7
f:from	-3 16 -21
f:full	1 -17 13
f:future	-11 0 12
f:gave	9 -6 -1
f:geneva	-14 22 -14
f:give	11 -7 -4
f:go	-6 -3 11
f:good	1 9 -20
f:government	19 -17 0
f:grow	-5 -8 12
f:gyeongju	-12 12 0
f:had	8 6 -26
f:halve	15 -15 0
f:hand	9 -22 11
f:happen	-8 8 0
f:has	-22 7 19
f:have	-19 6 18
f:he	-11 22 -16
f:him	11 -13 1
f:himself	10 -8 0
f:home	24 -15 -12
f:hour	-7 9 0
f:house	11 -10 0
f:if	-34 36 0
f:import	-12 14 0
f:in	22 -22 -2
f:increase	16 -14 0
f:industrial	-14 16 0
f:instead	-5 11 -7
f:internal	-10 11 0
f:introduce	-5 -7 11
f:investment	-12 -6 17
f:it	12 0 -23
f:it'll	12 -11 0
f:its	-8 12 -5
f:joint	7 0 -12
f:know	-11 18 -7
f:land	-9 7 1
f:largest	18 -17 0
f:last	-37 28 10
f:later	8 1 -13
f:law	11 -6 -6
f:lead	-10 19 -13
f:leader	8 -10 1
f:leave	4 -12 7
f:led	25 -10 -17
f:less	-12 17 -6
f:let	-12 15 -3
f:letter	9 -7 0
f:levy	-10 -2 12
f:like	-16 9 7
f:list	10 1 -24
f:long	-7 -4 13
f:lorry	-7 9 0
f:lower	17 -13 -3
f:lunch	-8 13 -4
f:madrid	14 -13 0
f:main	-9 11 -1
f:maize	-19 21 -2
f:make	4 1 -9
f:matter	0 7 -10
f:may	-16 22 -10
f:meant	15 -15 0
f:meet	3 10 -20
f:middle	-12 6 4
f:might	12 -16 2
f:minister	31 -37 5
f:ministry	8 -13 4
f:minute	27 -18 -12
f:month	-3 8 -5
f:more	5 -20 15
f:morning	14 -10 -3
f:most	11 -11 0
f:mr	15 -5 -15
f:much	13 -17 2
f:must	-6 11 -7
f:need	10 -3 -11
f:negotiate	4 -14 8
f:negotiation	-20 9 12
f:negotiator	9 -15 2
f:nexperia	13 -10 -2
f:next	21 -5 -27
f:night	17 -9 -9
f:nil	-9 10 0
f:no	7 7 -29
f:nobody	-3 -9 13
f:not	18 -5 -24
f:nothing	6 -7 0
f:notice	15 -12 -3
f:nut	-18 0 19
f:of	12 -5 -12
f:offer	11 -18 6
f:official	-12 8 4
f:oil	-9 0 7
f:old	-9 3 5
f:on	10 -6 -7
f:once	13 -7 -7
f:one	-4 13 -11
f:only	3 1 -10
f:open	-10 9 0
f:order	-22 24 -1
f:other	-34 49 -20
f:our	12 -19 3
f:out	20 -16 -4
f:outline	-8 8 0
f:pact	0 -14 17
f:paper	19 -11 -11
f:pari	-13 -6 18
f:part	16 -18 0
f:people	14 -6 -8
f:permanent	-4 -8 12
f:plan	9 -9 0
f:plane	-4 15 -12
f:plant	-5 11 -7
f:point	19 -7 -12
f:pork	-18 0 18
f:port	-15 15 0
f:power	10 -9 0
f:preliminary	-11 12 0
f:prepare	-16 15 0
f:present	20 -21 0
f:president	14 -4 -9
f:press	9 -16 4
f:principle	1 -9 9
f:produced	10 -8 0
f:progress	5 -14 5
f:prolong	17 -6 -12
f:promise	27 -20 -8
f:publish	24 -19 -6
f:quota	13 -12 0
f:rang	9 -4 -4
f:rare	19 -14 -5
f:rate	-14 23 -17
f:reach	-21 24 -2
f:ready	-8 11 -2
f:recall	15 -15 0
f:receive	7 1 -14
f:reciprocal	0 -9 10
f:refuse	12 -11 0
f:reply	13 -9 -2
f:report	9 -6 -3
f:reporter	7 -3 -4
f:result	13 -21 5
f:resume	-10 -5 14
f:rice	12 -14 0
f:right	-17 17 0
f:round	12 -16 1
f:rule	21 -13 -11
f:run	13 0 -18
f:sale	-11 13 0
f:same	18 -16 -2
f:scott	-7 9 -1
f:season	14 -12 0
f:second	4 -21 15
f:secretary	-9 16 -10
f:security	16 -16 0
f:see	-21 17 4
f:seem	-13 5 7
f:session	-3 12 -12
f:set	-10 12 -3
f:settle	25 -15 -13
f:seventh	9 -15 3
f:shall	-1 -6 9
f:shenzhen	-7 -7 12
f:ship	10 -1 -10
f:side	33 -22 -17
f:sign	-9 -1 12
f:signature	1 2 -8
f:sir	-3 9 -5
f:sit	-13 -15 27
f:some	11 -8 -2
f:something	10 -8 0
f:soybean	-10 16 -10
f:speak	22 -15 -8
f:spring	16 -15 0
f:state	2 -11 8
f:stay	5 1 -11
f:steel	15 -7 -11
f:substantially	-10 10 0
f:such	-20 16 1
f:sugar	-12 0 11
f:summer	-11 2 8
f:surcharge	-22 14 8
f:suspend	20 -23 0
f:suspension	3 -10 3
f:table	-11 -1 15
f:talk	-34 13 20
f:talked	26 -26 -4
f:tariff	10 -6 -6
f:technology	4 -22 17
f:telephone	-12 6 7
f:tell	11 -2 -14
f:text	13 -10 -3
f:than	-16 15 0
f:the	-3 9 -8
f:their	-25 16 10
f:them	15 0 -28
f:then	17 -1 -22
f:there	3 11 -26
f:thi	-16 -10 31
f:thing	-15 5 10
f:third	-8 0 11
f:through	15 -11 -5
f:tiktok	0 7 -14
f:time	12 -16 3
f:to	-14 26 -16
f:too	-4 -6 11
f:top	25 -12 -18
f:trade	14 5 -33
f:trader	0 -12 10
f:transcript	21 -11 -12
f:travel	-23 25 0
f:treasury	-14 16 -3
f:treaty	-9 13 -3
f:truce	16 -17 -2
f:two	19 -17 -3
f:under	-11 25 -29
f:understanding	9 -4 -4
f:undertook	9 -9 0
f:until	0 -15 14
f:us	6 0 -12
f:very	-21 17 5
f:vice	-12 14 -3
f:visit	-9 -4 18
f:vote	13 -11 0
f:wait	-6 10 -3
f:war	-5 7 0
f:warn	11 -8 -3
f:was	34 -29 -7
f:way	-7 -9 15
f:we	12 -8 -3
f:were	0 -14 15
f:what	18 -13 -13
f:wheat	-12 0 10
f:when	-8 6 2
f:where	10 -10 0
f:whether	1 -9 4
f:which	1 5 -12
f:who	-20 8 14
f:whose	-19 14 6
f:will	-3 12 -18
f:with	10 4 -20
f:world	16 -12 -2
f:worth	6 -30 22
f:x	11 -10 0
f:year	-15 4 12
f:yet	-17 19 0
has-gerund	8 1 -17
has-infinitive	3 6 -21
has-modal	-28 9 26
has-participle	39 -28 -21
has-past	30 -25 -9
has-perfect	-2 -12 11
has-pluperfect	20 -13 -12
has-present	-23 14 10
headline	-14 -13 31
heads=1	1 3 -10
heads=2	2 3 -10
heads=3	24 -16 -9
how=calendar	12 1 -22
how=calendar-span	1 8 -12
how=relative	-7 0 9
how=weekday	-3 -18 22
kind=word	-2 16 -30
l1=(	9 0 -13
l1=)	8 -7 0
l1=:	-14 16 -2
l1=;	-11 17 -9
l1=<agent>	16 -13 -2
l1=<day-gone>	20 -19 0
l1=<name>	9 -8 -1
l1=<person>	-4 -1 11
l1=<v-end>	10 -10 0
l1=<v-impose>	12 -6 -10
l1=by	7 -1 -15
l1=end	10 -11 0
l1=if	-5 -2 9
l1=last	-10 10 0
l1=leave	22 -17 -5
l1=new	-13 13 0
l1=on	13 -6 -9
l1=president	11 -7 -3
l1=should	-5 8 -3
l1=since	9 -2 -4
l1=that	5 0 -12
l1=two	12 -11 0
l1=until	-7 -6 12
l1=visit	-16 8 5
l1=visited	10 -8 0
l1=with	-1 9 -11
l1=would	-5 8 -3
l1=—	16 -9 -9
l2="	-8 9 0
l2='	16 -8 -8
l2=<agent>	-10 20 -16
l2=<day-ahead>	-10 14 -4
l2=<day-gone>	6 -5 0
l2=<day-today>	11 -4 -6
l2=<level>	0 7 -11
l2=<not>	21 -22 2
l2=<number>	-6 -9 17
l2=<person>	5 1 -11
l2=<quality>	13 -1 -13
l2=<seat>	3 11 -28
l2=<sender>	-3 9 -6
l2=<v-agree>	7 0 -14
l2=<v-bear>	12 -11 -1
l2=<v-impose>	-15 16 0
l2=<v-lack>	0 -9 12
l2=<v-propose>	0 -14 13
l2=<v-say>	16 -4 -16
l2=<v-sign>	2 2 -14
l2=<v-target>	-17 17 0
l2=about	11 -2 -7
l2=after	22 -20 0
l2=also	0 -11 7
l2=and	9 0 -27
l2=are	-17 14 0
l2=arrived	-13 2 8
l2=at	-16 7 12
l2=back	38 -29 -15
l2=be	-13 9 0
l2=been	10 -10 0
l2=before	10 -10 0
l2=begin	-6 12 -1
l2=come	-11 0 14
l2=conference	6 -13 3
l2=continue	-11 18 -9
l2=day	-14 1 12
l2=discuss	13 -6 -6
l2=done	18 -13 -4
l2=due	0 8 -10
l2=eve	-26 22 4
l2=expect	-13 18 -4
l2=expert	-10 14 -5
l2=framework	14 -9 -4
l2=from	-10 4 6
l2=geneva	11 -7 -1
l2=go	19 -8 -17
l2=hand	15 -6 -8
l2=home	16 -8 -10
l2=hotel	-15 0 16
l2=hour	14 -10 -5
l2=is	-15 19 -8
l2=it	-12 0 14
l2=land	-12 10 0
l2=lay	9 -9 0
l2=leave	-14 15 0
l2=live	-6 -3 9
l2=look	-4 -4 8
l2=meet	5 -10 6
l2=minute	14 -6 -8
l2=negotiate	11 -9 -1
l2=new	13 -5 -7
l2=night	3 -9 3
l2=note	14 -2 -11
l2=of	13 -6 -11
l2=on	-3 -9 14
l2=one	27 -17 -12
l2=open	-11 0 10
l2=over	-10 10 0
l2=port	-6 9 -4
l2=promise	9 -8 0
l2=reporter	6 -9 0
l2=resume	-9 0 8
l2=round	0 16 -25
l2=sign	-14 16 -1
l2=since	4 -14 5
l2=spoke	27 -23 -5
l2=stay	-1 -11 11
l2=summit	6 -9 0
l2=table	2 -17 8
l2=talked	13 -8 -3
l2=team	-15 13 1
l2=them	-5 11 -6
l2=tiktok	10 -5 -3
l2=trip	-12 14 0
l2=up	4 -11 4
l2=visit	13 -13 0
l2=was	12 -5 -8
l2=were	10 -3 -7
l2=what	-9 12 -1
l2=which	-14 0 12
l2=would	-12 13 0
l2=—	7 -14 6
l3='	-8 10 -1
l3='s	4 1 -12
l3=:	-13 26 -22
l3=<agent>	-15 5 11
l3=<begin>	2 10 -17
l3=<day-gone>	8 0 -22
l3=<day-today>	-6 -7 14
l3=<duty>	-1 -10 9
l3=<goods>	11 -11 0
l3=<level-noun>	11 -13 1
l3=<level>	8 -12 3
l3=<month-gone>	16 -13 -2
l3=<name>	-2 -14 16
l3=<not>	25 -21 -6
l3=<office>	17 -9 -11
l3=<organisation>	7 -15 5
l3=<person>	-2 13 -17
l3=<quality>	1 5 -9
l3=<span>	4 -9 4
l3=<v-agree>	-14 10 4
l3=<v-begin>	-14 12 0
l3=<v-impose>	-11 4 11
l3=<v-propose>	-16 15 0
l3=<v-say>	12 -24 9
l3=<v-stay>	-20 8 10
l3=<v-up>	-13 0 10
l3=a	9 1 -25
l3=after	14 -8 -9
l3=again	-13 5 4
l3=agreement	9 -8 0
l3=an	-11 8 1
l3=and	-3 9 -7
l3=are	-21 0 19
l3=as	24 -24 0
l3=at	-11 2 8
l3=be	4 0 -9
l3=been	8 -12 1
l3=before	10 -8 0
l3=being	-11 0 10
l3=bring	-7 -7 13
l3=delegation	-21 19 1
l3=first	19 -14 -6
l3=for	0 13 -30
l3=fourth	9 -2 -6
l3=go	-13 3 7
l3=good	-6 -17 17
l3=had	6 -27 11
l3=has	-12 14 0
l3=he	-2 9 -9
l3=his	1 3 -10
l3=is	5 5 -14
l3=it	-4 15 -18
l3=list	-10 11 0
l3=morning	-27 0 27
l3=next	-29 21 3
l3=no	17 -7 -11
l3=not	13 -10 -3
l3=of	8 7 -18
l3=off	-9 0 7
l3=on	3 -15 14
l3=once	10 -9 0
l3=one	10 -11 0
l3=our	-4 13 -15
l3=out	-10 -2 12
l3=past	-10 6 3
l3=press	8 -14 1
l3=receive	-6 -6 14
l3=second	-4 -7 13
l3=see	-5 10 -5
l3=shook	9 -2 -5
l3=side	18 -17 0
l3=sign	-11 4 6
l3=spent	12 -4 -6
l3=spoke	10 -8 0
l3=start	-8 10 0
l3=state	6 -13 5
l3=talked	12 -1 -8
l3=tariff	-1 -10 10
l3=team	7 -13 7
l3=technical	-8 11 -2
l3=that	9 -6 -4
l3=their	20 -15 -7
l3=there	-11 11 0
l3=they	11 -19 7
l3=third	-20 17 1
l3=time	15 -15 0
l3=to	-16 19 -2
l3=trade	21 -14 -11
l3=try	-8 0 7
l3=twice	15 -14 0
l3=two	9 -4 -9
l3=was	22 -14 -8
l3=we	-7 11 -2
l3=week	-13 1 10
l3=which	0 -16 13
l3=will	-31 10 14
l3=would	-12 3 7
l3=—	9 0 -9
l4='	-9 0 8
l4=(	9 -5 -1
l4=)	-7 12 -6
l4=,	3 3 -10
l4=:	-24 16 8
l4=;	18 -10 -11
l4=<agent>	0 9 -12
l4=<day-gone>	-10 14 -8
l4=<day-today>	2 -11 7
l4=<goods>	19 -29 7
l4=<month-gone>	14 -10 -3
l4=<name>	13 0 -16
l4=<organisation>	-18 0 17
l4=<person>	0 -9 11
l4=<quality>	-5 -2 10
l4=<seat>	13 -13 0
l4=<span>	21 -20 -2
l4=<v-begin>	-13 5 6
l4=<v-down>	-5 9 -3
l4=<v-sell>	15 -19 2
l4=<v-sign>	14 -11 -4
l4=<v-stay>	15 -3 -20
l4=<v-suspend>	-10 7 0
l4=a	-4 -8 16
l4=after	-6 10 -5
l4=agree	11 -10 0
l4=all	14 -10 -4
l4=and	7 -5 -4
l4=another	-8 8 0
l4=at	9 -1 -8
l4=be	-10 8 0
l4=call	-9 10 0
l4=car	16 -7 -9
l4=come	-4 8 -2
l4=did	10 -8 0
l4=down	-11 -7 16
l4=first	21 -15 -7
l4=for	-8 12 -4
l4=fourth	-25 26 -2
l4=from	10 0 -17
l4=geneva	14 -11 -2
l4=has	24 -16 -12
l4=have	-9 0 9
l4=he	0 -9 12
l4=i	-13 13 0
l4=in	19 -14 -8
l4=is	-6 -13 20
l4=it	-3 12 -13
l4=joint	17 -8 -12
l4=last	18 -14 -1
l4=meet	-11 17 -11
l4=minister	2 4 -9
l4=name	15 -13 0
l4=number	10 -9 0
l4=of	-13 7 7
l4=on	-14 4 12
l4=our	9 -9 0
l4=over	-14 2 10
l4=president	11 -6 -8
l4=reach	8 -7 0
l4=round	0 8 -13
l4=say	-18 13 3
l4=second	10 -6 -3
l4=side	-15 7 7
l4=so	-10 12 0
l4=speak	-12 13 0
l4=talk	-9 12 -3
l4=tariff	9 -12 0
l4=tell	11 -5 -10
l4=than	10 -10 0
l4=that	-14 -2 24
l4=the	21 -6 -22
l4=their	-14 0 16
l4=there	14 -10 -3
l4=they	-15 2 11
l4=thi	4 -11 6
l4=third	13 -12 -2
l4=three	-14 16 -2
l4=to	-20 23 -5
l4=trade	-14 0 12
l4=two	11 -14 1
l4=under	7 -9 0
l4=was	-9 17 -12
l4=week	14 -11 -3
l4=where	10 -9 0
l4=which	4 -7 0
l4=who	-19 15 4
l4=will	-1 9 -13
l4=with	10 -1 -9
l4=would	10 -15 7
l4=—	9 2 -13
l=, a	21 -26 4
l=, and	-8 -2 13
l=, in	-15 21 -9
l=, the	-17 20 -5
l=, to	10 -10 0
l=: in	-9 14 -2
l=<begin> <person>	3 0 -10
l=<begin> a	4 0 -9
l=<begin> after	11 -6 -3
l=<begin> from	-16 4 12
l=<begin> he	1 -10 9
l=<begin> should	-9 13 -2
l=<begin> they	-12 12 0
l=<day-ahead> ,	-16 10 4
l=<day-ahead> in	-12 20 -12
l=<day-gone> in	12 -13 1
l=<day-today> in	13 -3 -8
l=<name> ,	4 0 -10
l=<number> in	12 -16 1
l=<person> leave	13 -11 -1
l=<person> to	-15 18 -1
l=<person> would	-10 10 0
l=<quality> in	8 0 -11
l=<seat> ,	20 -13 -9
l=<seat> and	-6 12 -10
l=<span> in	11 -11 -1
l=<span> of	-9 11 0
l=a new	-10 10 0
l=a video	-10 0 8
l=after a	15 -14 0
l=again in	11 -6 -6
l=and <name>	10 -7 -1
l=and <person>	-12 14 -1
l=and in	13 -9 -4
l=and the	-7 10 -1
l=are to	-8 10 0
l=arrive in	-12 6 1
l=at the	-15 5 13
l=back from	15 -7 -8
l=be in	-9 13 -3
l=begin in	-9 11 0
l=come to	-3 -5 11
l=conference ,	0 -10 6
l=continue in	-11 17 -9
l=day in	5 -14 6
l=deal with	-9 11 -1
l=discuss in	11 -4 -6
l=done at	14 -10 -4
l=down in	-10 12 0
l=due in	0 13 -18
l=eve of	-26 22 4
l=framework in	11 -8 -2
l=go to	6 0 -13
l=hand in	13 -4 -7
l=he in	-12 5 6
l=home from	15 -7 -8
l=hotel in	-10 0 10
l=in <name>	-4 10 -4
l=invited to	9 -7 0
l=is in	-12 11 -2
l=it in	-10 3 6
l=jinping in	10 -8 0
l=land in	-12 10 0
l=leader in	-12 12 0
l=leave for	-19 21 0
l=meet at	9 -15 5
l=of the	18 -15 -2
l=on <day-gone>	11 -10 0
l=on the	22 -28 3
l=on to	-14 8 4
l=one in	19 -11 -9
l=open in	-11 0 10
l=out in	-14 8 3
l=reporter in	3 -10 4
l=resume in	0 -8 9
l=round ,	-8 13 -5
l=round in	5 4 -14
l=say in	12 -5 -7
l=say on	15 -13 0
l=say that	-7 9 0
l=since the	9 -4 -4
l=spoke by	23 -21 -2
l=stay in	-1 -11 11
l=summit in	13 -17 1
l=table in	3 -19 8
l=talk by	-15 16 0
l=talk with	8 0 -11
l=that the	9 -4 -6
l=the <person>	-11 11 0
l=the phone	-9 10 0
l=time in	-7 -7 12
l=truce of	13 -9 -1
l=visit to	15 -16 0
l=was in	11 -4 -7
l=were in	13 -6 -5
lead=a	-4 13 -14
lead=accra	-2 -6 9
lead=an	6 -3 -2
lead=and	-7 10 -2
lead=at	3 -12 5
lead=because	-7 10 -2
lead=before	-9 14 -5
lead=beijing	10 -18 10
lead=belgrade	-11 -5 15
lead=bessent	-4 11 -7
lead=brussels	21 -19 -3
lead=buenos	-7 9 -2
lead=but	-10 13 -2
lead=by	-6 11 -5
lead=carney	17 -13 -3
lead=china	1 8 -14
lead=commerce	11 -3 -8
lead=davos	10 -7 0
lead=donald	17 -10 -8
lead=done	12 -8 -2
lead=economy	-6 -4 10
lead=for	-17 13 2
lead=geneva	-10 13 -1
lead=good	-16 -9 21
lead=gyeongju	15 -9 -6
lead=he	4 -26 25
lead=i	-9 11 0
lead=if	-12 7 1
lead=it	10 -4 -7
lead=its	-20 18 0
lead=japan	13 -11 -1
lead=kananaskis	14 -8 -5
lead=lima	-12 0 11
lead=lisbon	17 -13 -4
lead=madrid	4 -23 7
lead=manila	10 -8 0
lead=maroš	11 -10 0
lead=minister	10 0 -8
lead=ministers	-9 11 0
lead=mr	14 -14 0
lead=neither	17 -13 -5
lead=new	0 10 -13
lead=no	12 -3 -9
lead=of	16 -13 -2
lead=on	-22 32 -16
lead=our	13 -9 -4
lead=over	-11 11 0
lead=paris	-2 12 -10
lead=port	13 -10 -3
lead=portugal	14 -7 -9
lead=president	0 10 -16
lead=ryosei	11 -10 0
lead=should	-14 5 8
lead=talks	-14 17 -1
lead=that	-2 9 -11
lead=the	0 6 -11
lead=their	-16 -12 24
lead=then	13 -11 -1
lead=they	-7 12 -3
lead=they'll	-11 12 0
lead=thursday	19 -16 -2
lead=today	-24 1 19
lead=treasury	-31 26 4
lead=two	5 -16 6
lead=ulaanbaatar	-4 12 -9
lead=us	-12 -11 21
lead=washington	-9 16 -9
lead=we	-9 15 -7
lead=when	-3 16 -22
lead=whether	13 -10 -2
lead=which	-12 -1 15
lead=while	-5 -8 12
lead=white	-10 13 -3
lead=whose	5 -8 2
lead=xi	-34 14 12
lead=—	17 -11 -8
left:coming	-22 34 -23
left:ended	35 -25 -18
left:m=arrive	4 -14 10
left:m=arrived	-13 2 8
left:m=arrives	-1 13 -15
left:m=closed	-4 -8 11
left:m=come	-6 -1 10
left:m=comes	4 3 -9
left:m=conference	8 -20 6
left:m=delegation	-8 2 5
left:m=ended	11 0 -11
left:m=flies	-8 16 -7
left:m=go	-14 9 3
left:m=goes	14 -11 -4
left:m=landed	-9 10 0
left:m=meet	-2 6 -6
left:m=meeting	-10 4 6
left:m=meetings	17 -14 -3
left:m=meets	-14 12 1
left:m=met	11 -6 -6
left:m=negotiated	8 -3 -3
left:m=parted	10 -3 -5
left:m=rose	-10 0 11
left:m=round	4 7 -20
left:m=rounds	31 -26 -7
left:m=sat	17 -37 8
left:m=saw each other	10 -9 0
left:m=see each other	-10 14 -2
left:m=shook hands	12 -6 -6
left:m=sit	-21 8 6
left:m=sits	-13 18 -6
left:m=spent	19 -11 -9
left:m=summit	-13 5 8
left:m=talk	-41 39 2
left:m=talked	9 -25 9
left:m=talks	8 -13 1
left:m=there	25 -18 -10
left:m=travel	-13 15 0
left:m=visited	13 -11 0
left:m=where	22 -18 -4
left:meets	-4 -6 13
left:running	0 -37 28
left:wished	-13 17 -6
lll='s summit in	10 -10 0
lll=, agree in	-9 9 0
lll=, is in	0 -13 14
lll=, meet in	-2 -7 9
lll=: <person> in	0 9 -10
lll=<begin> <begin> <person>	3 0 -10
lll=<begin> <begin> a	4 0 -9
lll=<begin> <begin> after	11 -6 -3
lll=<begin> <begin> from	-16 4 12
lll=<begin> <begin> he	1 -10 9
lll=<begin> <begin> should	-9 13 -2
lll=<begin> <begin> they	-12 12 0
lll=<begin> <day-gone> ,	-13 16 -5
lll=<begin> <organisation> ,	-10 16 -11
lll=<begin> <person> leave	13 -11 0
lll=<begin> <seat> ,	17 -13 -5
lll=<begin> <span> in	-9 0 11
lll=<begin> done at	9 -6 -2
lll=<begin> on <day-gone>	9 -8 0
lll=<begin> talk in	-3 -5 9
lll=<day-ahead> , in	-37 38 -2
lll=<level> in the	11 -11 0
lll=<month-ahead> , in	-12 13 0
lll=<name> , in	-9 0 11
lll=<name> and <name>	10 -7 -1
lll=<office> meet in	8 -13 3
lll=<person> : in	-10 13 -2
lll=<person> and <person>	-16 17 -1
lll=<person> arrive in	-7 12 -5
lll=<person> in the	12 -11 0
lll=<person> is to	12 -11 0
lll=<person> land in	-16 14 0
lll=<person> meet in	19 -13 -8
lll=<person> sign in	-11 11 0
lll=<person> was in	14 -8 -5
lll=a <office> in	10 -9 0
lll=a meet in	-12 7 4
lll=a round in	9 -8 0
lll=after talk in	9 -4 -2
lll=again , in	-11 3 4
lll=and <person> in	17 -6 -12
lll=are meet in	-2 -6 8
lll=be hold in	-9 12 -1
lll=come together in	-8 10 -1
lll=first , in	10 -7 0
lll=for a state	14 -14 0
lll=have meet in	-3 10 -6
lll=hold talk in	-11 0 11
lll=in <seat> on	-10 11 0
lll=is due in	0 13 -11
lll=meet , in	10 -7 -1
lll=meet <person> in	-9 -3 11
lll=meet again in	9 0 -11
lll=of <day-gone> in	9 -8 0
lll=our <office> in	-10 17 -10
lll=receive <person> in	0 -15 12
lll=round , in	12 -11 0
lll=shook hand in	9 -2 -5
lll=sign it in	-21 21 0
lll=sit down in	-10 9 0
lll=spent <span> in	8 -1 -5
lll=state visit to	4 -12 6
lll=talk , in	21 -17 -4
lll=tariff talk in	-9 -4 13
lll=the <name> in	-11 0 12
lll=the <office> ,	8 -3 -3
lll=the <office> in	-5 -6 12
lll=the <organisation> in	-21 16 6
lll=the <quality> in	17 -6 -11
lll=the <seat> on	10 -8 0
lll=the table in	-7 -10 15
lll=the truce of	13 -9 -1
lll=their meet in	10 -8 0
lll=to come to	-11 13 0
lll=to meet in	-10 13 0
lll=to speak by	13 -13 0
lll=trade talk in	9 -4 -6
lll=which end in	-5 -12 17
lll=will meet in	-12 13 0
lll=with <name> in	-8 6 0
lll=with <person> in	10 -5 -3
lll=would come to	8 -8 0
lll=xi jinping in	10 -8 0
loud	-25 14 14
lr=( ,	9 -3 -6
lr=, ,	-7 -3 12
lr=, -	9 -4 -2
lr=, .	-20 4 18
lr=, :	-21 24 -2
lr=, <end>	16 -13 -6
lr=, in	9 -8 0
lr=, time	-18 20 0
lr=/ ,	-10 13 -3
lr=: ,	-12 18 -6
lr=: .	-22 20 1
lr=<begin> 's	6 0 -13
lr=<begin> .	3 -15 8
lr=<begin> :	11 -12 0
lr=<begin> answer	-10 0 10
lr=<begin> had	-3 8 -6
lr=<begin> has	18 -20 1
lr=<begin> is	-12 17 -7
lr=<begin> say	12 -9 -2
lr=<begin> talk	14 -13 -5
lr=<name> ,	4 -10 2
lr=<person> by	16 -15 0
lr=<person> on	-13 10 3
lr=a between	-18 19 0
lr=a fact	13 -12 0
lr=a of	-3 7 -2
lr=a on	20 -20 0
lr=a with	-10 11 0
lr=and .	18 -15 0
lr=at ,	-11 -11 18
lr=at .	-6 12 -6
lr=at <end>	10 0 -18
lr=at on	11 -9 -1
lr=by .	-15 16 0
lr=for <end>	-10 -2 10
lr=for with	-3 -5 9
lr=from .	1 -7 3
lr=from <end>	0 7 -10
lr=from with	-18 16 3
lr=if fail	-15 1 10
lr=in "	-11 6 1
lr=in ,	-9 17 -9
lr=in .	5 2 -12
lr=in ;	-1 8 -10
lr=in <day-ahead>	-12 29 -26
lr=in <day-today>	0 -15 15
lr=in <end>	-2 -14 12
lr=in ?	-1 7 -8
lr=in and	11 -21 8
lr=in are	-8 0 7
lr=in as	4 9 -18
lr=in by	11 -13 1
lr=in end	11 -1 -7
lr=in from	-2 11 -8
lr=in has	-1 -12 15
lr=in in	-5 16 -29
lr=in is	11 -7 -3
lr=in it	-4 9 -5
lr=in last	13 -2 -13
lr=in next	-1 9 -7
lr=in since	-8 9 0
lr=in thi	-3 -8 10
lr=in until	8 -16 7
lr=in were	-2 -12 13
lr=in with	-13 5 8
lr=in —	-6 -15 17
lr=leave with	11 -9 0
lr=of .	8 -19 13
lr=of talk	-9 0 7
lr=on ,	3 -15 8
lr=on .	-16 17 0
lr=on <end>	-8 10 0
lr=on and	13 -8 -3
lr=on that	15 -14 0
lr=say had	-14 15 0
lr=since ,	11 0 -9
lr=the ,	6 0 -15
lr=the .	16 -19 3
lr=the call	-17 4 12
lr=the has	-6 11 -5
lr=the in	-10 6 4
lr=the meet	14 -12 0
lr=the on	-19 18 0
lr=the say	12 -8 -6
lr=the summit	22 -20 0
lr=the with	11 -9 0
lr=the within	10 -9 0
lr=to ,	-2 10 -13
lr=to <seat>	18 -17 0
lr=to in	-10 11 0
lr=to on	-11 6 4
lr=to to	-10 13 -1
lr=video .	-11 0 8
lr=will in	18 -18 0
lr=with .	11 -5 -12
lr=with in	-14 14 0
lr=would in	16 -16 0
name=Aarhus	11 -8 -1
name=Abidjan	16 -14 0
name=Abuja	11 -16 4
name=Accra	-8 -12 22
name=Addis Ababa	-10 -10 18
name=Ankara	-27 46 -28
name=Apia	17 -11 -7
name=Aqaba	11 -1 -8
name=Astana	21 -15 -6
name=Asunción	-14 18 -5
name=Auckland	-8 11 -2
name=Bandung	-11 1 7
name=Bangkok	-5 10 -4
name=Beijing	-14 19 -10
name=Beijing of CA-CN	26 -17 -13
name=Beijing of CN-EU	15 -4 -19
name=Beijing of CN-NL	-3 -11 12
name=Beijing of CN-US	-23 21 1
name=Belgrade	-15 -13 24
name=Bergen	-7 16 -12
name=Bogotá	-19 13 8
name=Brno	-8 10 -1
name=Brussels	16 -22 3
name=Brussels of CN-EU	15 -10 -4
name=Brussels of EU-US	33 -27 -10
name=Busan	17 -5 -23
name=Busan of CN-KR	-12 13 0
name=Busan of CN-US	25 -14 -20
name=Cairns	1 -13 11
name=Calabar	-15 0 13
name=Cebu	0 -12 9
name=Chittagong	17 -14 -2
name=Chișinău	14 -11 -1
name=Colombo	14 -6 -17
name=Colonia	-5 -6 12
name=Copenhagen	-9 10 0
name=Cuenca	12 -14 0
name=Da Nang	25 -16 -12
name=Davao	-7 12 -4
name=Davos	20 -14 -7
name=Davos of CN-US	14 -8 -4
name=Delhi	-17 19 -1
name=Djibouti	10 -14 0
name=Dubai	9 -9 0
name=Dublin	-11 11 0
name=Durban	-12 10 0
name=Entebbe	14 -12 -3
name=Gaborone	-22 -2 23
name=Galway	-6 10 -3
name=Gdańsk	-2 -8 9
name=Geneva	9 -6 -2
name=Geneva of CN-US	25 -24 -2
name=Geneva of GB-US	-18 13 3
name=Ghent	9 -14 4
name=Gothenburg	-11 -6 16
name=Guayaquil	18 -8 -10
name=Gyeongju	10 -1 -15
name=Gyeongju of KR-US	13 -8 -5
name=Gyumri	-6 -15 20
name=Halifax	-6 -4 10
name=Hanoi	-11 17 -9
name=Incheon	-16 -2 20
name=Istanbul	-7 12 -6
name=Izmir	-10 11 0
name=Kampala	-3 16 -8
name=Kananaskis	16 -9 -6
name=Kananaskis of CA-US	9 -7 -1
name=Kaunas	-11 0 9
name=Kigali	10 0 -17
name=Kingston	-9 0 12
name=Kochi	-10 11 0
name=Kuala Lumpur	21 -8 -15
name=Kuala Lumpur of BR-US	11 -3 -7
name=Kuala Lumpur of CN-US	18 -20 0
name=Kuala Lumpur of MY-US	12 -4 -11
name=La Paz	11 -3 -8
name=Lagos	-16 4 11
name=Lima	-31 15 18
name=Lisbon	-4 -14 16
name=Lomé	8 -2 -6
name=London	13 -19 0
name=London of CN-US	14 -43 14
name=Lusaka	-4 9 -5
name=Lviv	10 -3 -6
name=Madrid	12 -20 3
name=Madrid of CN-US	12 -18 0
name=Malmö	-4 -7 11
name=Malé	7 -12 3
name=Manila	27 -21 -10
name=Maputo	-25 18 8
name=Mombasa	-8 0 9
name=Nadi	16 -7 -10
name=New Delhi of IN-US	22 -22 0
name=New York	-5 -6 13
name=New York of CN-US	-9 0 9
name=Nicosia	-4 -10 13
name=Osaka	25 -15 -12
name=Osaka of CN-US	17 -9 -7
name=Oslo	-13 8 3
name=Ottawa	-14 0 12
name=Oulu	-6 9 -3
name=Paris	18 0 -28
name=Paris of CN-US	13 2 -22
name=Paris of EU-US	9 -3 -5
name=Phuket	-10 9 0
name=Plovdiv	-13 13 0
name=Pokhara	-17 6 10
name=Port Louis	8 -3 -3
name=Porto	-14 -3 16
name=Quito	-7 0 9
name=Rabat	0 -28 23
name=Reykjavik	-4 -5 9
name=Riga	-11 7 2
name=Rome	-12 18 -5
name=Rosario	-4 9 -6
name=Salalah	-13 16 -4
name=Samarkand	6 0 -6
name=Seoul	-3 -11 15
name=Seoul of CN-US	-11 -9 19
name=Shanghai	18 -8 -10
name=Shanghai of CN-US	21 -11 -10
name=Shenzhen	-11 13 0
name=Shenzhen of CN-US	-11 13 0
name=Singapore	15 0 -16
name=Sousse	14 -8 -5
name=Stockholm	-4 -13 18
name=Stockholm of CN-EU	-8 9 0
name=Stockholm of CN-US	16 -15 -4
name=Stockholm of EU-US	-25 -11 30
name=Stockholm of KR-US	9 0 -7
name=Sucre	-9 -4 13
name=Surabaya	-4 10 -5
name=Tashkent	0 4 -11
name=Tokyo	12 -10 0
name=Tokyo of JP-US	17 -12 -7
name=Trieste	-13 18 -8
name=Tromsø	-14 16 -1
name=Trujillo	-7 8 0
name=Tunis	-6 12 -7
name=Turku	-20 14 5
name=Turnberry	10 -4 -8
name=Turnberry of EU-US	21 -16 -6
name=Ulaanbaatar	8 0 -14
name=Valdivia	-10 0 9
name=Valletta	0 8 -11
name=Vigo	-11 0 10
name=Vilnius	-12 -4 15
name=Walvis Bay	19 -12 -11
name=Warsaw	21 -14 -11
name=Washington	7 2 -17
name=Washington of BR-US	25 -20 -5
name=Washington of CA-US	10 -6 -4
name=Washington of CH-US	48 -44 -10
name=Washington of CN-RU	-7 14 -9
name=Washington of CN-US	-14 17 -2
name=Washington of EU-US	-35 42 -14
name=Washington of IN-US	17 -22 4
name=Washington of JP-US	34 -29 -13
name=Washington of KR-US	-25 30 -11
name=Washington of MX-US	6 -9 0
name=Washington of PH-US	25 -21 -5
name=Washington of US-VN	-10 0 13
name=Wellington	15 -8 -6
nc2=agree	17 -4 -29
nc2=begin	-3 11 -9
nc2=down	12 -11 -1
nc2=end	-13 21 -9
nc2=propose	-4 -2 8
nc2=return	3 -11 5
nc2=sign	5 4 -23
nc2=stay	-10 6 3
nc2=suspend	5 -17 12
nct2=agree past	0 5 -13
nct2=bear future	17 -11 -8
nct2=bear modal	-4 -7 11
nct2=bear present	-27 25 1
nct2=begin future	-18 14 4
nct2=begin modal	3 8 -14
nct2=begin past	9 -23 10
nct2=begin present	6 5 -13
nct2=end infinitive	0 8 -11
nct2=end present	-13 9 3
nct2=impose future	6 -6 0
nct2=impose modal	10 -7 -3
nct2=impose modal-passive	13 -13 0
nct2=impose past	2 2 -10
nct2=impose perfect	-17 9 7
nct2=impose pluperfect	-12 13 0
nct2=impose present	0 -7 10
nct2=propose present	-11 1 10
nct2=say present	4 -8 1
nct2=say present-passive	-13 16 -4
nct2=sign future	11 -10 0
nct2=sign past	-2 8 -10
nct2=sign perfect	-9 10 0
nct2=stay future	-2 -5 11
nct2=suspend future	10 -12 0
nct2=suspend past	-14 5 8
nct2=up modal	-7 9 0
nct2=up past	9 -20 4
next:apart	13 -9 -7
next:calls	14 0 -24
next:coming	-26 16 12
next:ended	13 -4 -13
next:experts	21 -27 3
next:heads=0	9 -11 2
next:heads=1	13 -3 -16
next:heads=2	39 -19 -31
next:running	-21 -16 46
next:summit	-4 6 -2
next:sure	-1 -23 26
next:wished	-6 11 -9
next=-	25 -14 -15
next=after	-9 7 0
next=and	1 5 -11
next=as	5 -13 4
next=who	-10 12 0
next=—	-8 -5 16
nhas-future	2 -8 6
nhas-gerund	15 -2 -17
nhas-infinitive	-6 14 -9
nhas-past	9 -4 -12
nhas-pluperfect	0 9 -17
nt2=future-not	14 -14 0
nt2=gerund	0 7 -10
nt2=infinitive	-12 23 -14
nt2=modal-passive	5 -14 6
nt2=past-not	14 -12 0
nt2=past-passive	15 0 -23
nt2=perfect	-4 -7 12
nt2=pluperfect	-1 9 -14
nt2=present	-18 13 4
nv2-none	-6 -1 10
nv2=ask	10 -19 9
nv2=be	-13 7 2
nv2=begin	0 17 -19
nv2=charge	10 -8 0
nv2=double	14 -8 -5
nv2=end	16 -22 2
nv2=expire	-11 13 -1
nv2=fix	-12 12 0
nv2=go	-4 -9 14
nv2=have	12 -10 -3
nv2=hold	-12 0 14
nv2=keep	17 -16 0
nv2=leave	7 -19 9
nv2=lose	0 10 -8
nv2=make	-15 17 -2
nv2=offer	3 -11 6
nv2=pay	10 -6 -2
nv2=plan	-11 15 -2
nv2=prolong	8 0 -7
nv2=put	-9 16 -4
nv2=receive	10 -8 0
nv2=rise	-9 2 5
nv2=say	-7 11 -4
nv2=sign	12 -9 -3
nv2=sit	0 16 -14
nv2=stay	22 -24 0
nv2=take	-5 11 -11
nv2=tell	-14 13 0
nv2=want	-11 6 5
nvt2=ask present	2 -15 11
nvt2=be past	0 7 -10
nvt2=begin past	0 -9 9
nvt2=begin present	0 20 -22
nvt2=end participle	15 -12 -1
nvt2=expire present	-11 11 0
nvt2=have present	9 -8 -1
nvt2=meet future	11 -8 -1
nvt2=meet modal	-8 -4 12
nvt2=meet past	11 -10 0
nvt2=meet present	-19 20 0
nvt2=other future	-13 14 0
nvt2=other perfect	12 -13 0
nvt2=other present	15 -14 0
nvt2=say past	-10 19 -14
nvt2=say perfect	-4 -8 12
nvt2=say present	11 -10 0
nvt2=sit present	-2 11 -7
nvt2=stay present	11 -15 1
nvt2=tell present	-13 16 -3
nvt2=want past	-9 9 0
nvt2=write past	9 -8 0
o:act=pay	15 -6 -10
o:act=put	8 -7 0
o:act=say	9 -12 0
o:act=tell	13 -10 -1
o:carried=deal	14 -11 0
o:carried=duties	-7 14 -12
o:carried=meeting	-11 -5 16
o:carried=meeting far	16 -18 0
o:carried=procedure far	-10 14 -6
o:carried=truce	15 -10 -5
o:carried=truce far	-20 3 16
o:coming	-114 119 -24
o:ended	58 -60 -13
o:experts	-11 -2 14
o:experts-near	-26 -2 33
o:heads	18 -19 1
o:l=(	-3 9 -10
o:l=,	25 -10 -28
o:l=/	-10 15 -7
o:l=;	-1 10 -16
o:l=<begin>	2 -17 12
o:l=<day-gone>	26 -23 -2
o:l=<name>	6 -13 3
o:l=<office>	-34 30 0
o:l=<organisation>	15 0 -31
o:l=a	9 -25 13
o:l=after	17 -21 0
o:l=at	-1 -17 19
o:l=between	-4 12 -8
o:l=end	34 -18 -23
o:l=from	53 -77 14
o:l=if	0 -10 13
o:l=in	13 -14 -1
o:l=is	13 -13 0
o:l=leave	79 -64 -40
o:l=of	10 -18 9
o:l=on	-8 -5 14
o:l=should	-15 18 -3
o:l=since	5 11 -18
o:l=that	34 -25 -13
o:l=the	22 -14 -14
o:l=to	-44 59 -30
o:l=visit	-58 50 4
o:l=visited	26 -21 -5
o:l=was	11 -5 -6
o:l=which	-13 15 -1
o:l=with	-20 34 -24
o:l=—	23 -13 -15
o:leads=said on	15 -13 0
o:left=duties	2 -11 5
o:left=duties right=none	2 -11 5
o:left=meeting right=meeting	12 -9 -4
o:left=meeting right=none	-18 4 12
o:left=none right=meeting	0 5 -9
o:m=arrive	-1 -10 12
o:m=arrived	-34 4 27
o:m=arrives	-34 42 -16
o:m=bargain	-13 16 -3
o:m=came	23 -14 -14
o:m=closed	-11 -8 16
o:m=come	-18 10 12
o:m=comes	-24 36 -22
o:m=conference	-8 -22 26
o:m=consultations	31 -18 -16
o:m=delegation	2 -21 18
o:m=delegations	0 -28 24
o:m=dialogue	-6 -18 19
o:m=due	-11 38 -44
o:m=ended	22 10 -44
o:m=expected	-36 52 -39
o:m=flew	21 -29 5
o:m=flies	-22 29 -10
o:m=fly	-23 26 -6
o:m=go	-7 -4 14
o:m=goes	14 -5 -16
o:m=handshake	16 -3 -13
o:m=here	-2 12 -15
o:m=invitation	-39 44 -7
o:m=invited	-16 20 -5
o:m=landed	-16 6 7
o:m=lands	-26 6 10
o:m=lunch	21 -17 -3
o:m=meet	-49 58 -21
o:m=meetings	-5 10 -6
o:m=meets	-51 40 9
o:m=met	71 -74 -10
o:m=negotiated	9 -1 -11
o:m=negotiating	11 -12 0
o:m=negotiations	15 -15 0
o:m=negotiator	12 -16 2
o:m=negotiators	-16 -17 33
o:m=parted	23 -12 -12
o:m=receive	-14 14 0
o:m=receives	-20 19 0
o:m=round	17 -7 -13
o:m=rounds	22 -18 -4
o:m=sat	1 -56 32
o:m=saw each other	17 -15 0
o:m=see each other	-10 7 0
o:m=session	8 3 -15
o:m=settled	36 -30 -10
o:m=shook hands	14 -7 -7
o:m=signed	48 -31 -41
o:m=sit	-29 14 7
o:m=sits	-25 31 -11
o:m=sitting	-10 -1 11
o:m=spent	39 -31 -15
o:m=stop	-13 -2 16
o:m=summit	12 -3 -13
o:m=table	17 -28 5
o:m=talk	-23 0 25
o:m=talked	14 -23 2
o:m=talking	-7 -2 11
o:m=talks	2 -32 26
o:m=time	-23 10 17
o:m=to see	-11 17 -9
o:m=travel	-5 10 -11
o:m=travels	0 8 -10
o:m=visit	-25 37 -24
o:m=visited	26 -21 -5
o:m=went	21 -24 1
o:meet on ahead	-9 15 -5
o:near=deal	5 -8 0
o:no verb  gone	31 -18 -20
o:no verb on ahead	-35 36 0
o:no verb on gone	25 -29 2
o:r="	-4 -17 22
o:r=)	0 -8 10
o:r=,	6 -17 10
o:r=-	46 -33 -23
o:r=.	19 -5 -23
o:r=/	15 -8 -9
o:r=;	-25 36 -17
o:r=<day-ahead>	-24 42 -40
o:r=<day-gone>	5 -11 4
o:r=<day-today>	-10 -30 37
o:r=<end>	6 -36 24
o:r=<person>	2 -13 8
o:r=?	5 1 -15
o:r=a	19 -20 0
o:r=about	13 -6 -9
o:r=again	23 -13 -19
o:r=airport	9 -5 -4
o:r=and	45 -38 -10
o:r=announce	-1 9 -9
o:r=answer	-18 6 12
o:r=are	-1 7 -6
o:r=as	17 1 -26
o:r=ask	-18 21 -6
o:r=at	5 2 -22
o:r=before	-5 17 -20
o:r=call	11 -16 3
o:r=charge	-9 13 -4
o:r=come	3 1 -9
o:r=consensu	17 -13 -4
o:r=did	12 -8 -4
o:r=early	16 -15 0
o:r=end	-10 23 -17
o:r=fact	14 -9 -5
o:r=fail	-34 19 13
o:r=for	-16 19 -4
o:r=from	10 12 -47
o:r=go	-2 -9 11
o:r=have	0 6 -9
o:r=in	8 19 -88
o:r=is	-14 20 -9
o:r=it	8 0 -15
o:r=keep	10 -7 -4
o:r=last	42 -26 -22
o:r=later	-31 32 0
o:r=may	9 -8 0
o:r=meet	5 1 -11
o:r=next	-22 35 -21
o:r=of	-19 20 -1
o:r=official	4 -12 7
o:r=on	-9 24 -22
o:r=put	-31 36 -11
o:r=round	20 -14 -7
o:r=say	9 -3 -13
o:r=since	-27 6 19
o:r=summit	21 -15 -9
o:r=take	-15 -6 22
o:r=talk	6 -12 1
o:r=that	15 -12 -5
o:r=thi	-24 -12 34
o:r=time	-19 16 2
o:r=to	-24 2 24
o:r=truce	21 -13 -8
o:r=until	17 -31 11
o:r=visit	13 -6 -8
o:r=want	5 0 -9
o:r=was	15 -26 9
o:r=were	12 -32 13
o:r=will	41 -31 -27
o:r=with	13 -26 14
o:r=without	14 -3 -10
o:r=would	0 -15 19
o:r=—	6 -28 18
o:right=meeting	12 -2 -16
o:right=none from	0 10 -11
o:right=none on	4 2 -12
o:right=none washington,	12 -8 -2
o:running	-35 -46 69
o:say on gone	10 -14 1
o:subject=deal	14 -9 -3
o:subject=deal carried	8 -7 0
o:subject=deal no verb gone	10 -9 0
o:subject=duties	-5 10 -6
o:subject=duties carried	-6 12 -10
o:subject=duties carried meet	-11 12 0
o:subject=duties carried meet on	-11 12 0
o:subject=duties far carried	10 -1 -15
o:subject=duties far carried on ahead	-9 11 0
o:subject=duties far carried on gone	19 -16 -2
o:subject=duties far no verb ahead	-15 15 0
o:subject=duties far no verb gone	25 -21 -4
o:subject=meeting carried	-8 -4 13
o:subject=meeting carried meet	0 -10 9
o:subject=meeting carried meet ahead	0 -9 9
o:subject=meeting carried on gone	20 -17 -1
o:subject=meeting far  gone	9 -6 0
o:subject=meeting far carried	0 -8 7
o:subject=meeting far carried on gone	10 -7 0
o:subject=meeting far no verb 	9 -6 0
o:subject=meeting far no verb ahead	-18 12 2
o:subject=meeting far no verb gone	22 -15 -9
o:subject=meeting no verb ahead	-33 25 2
o:subject=meeting no verb gone	46 -43 -6
o:subject=meeting on ahead	-16 18 0
o:subject=meeting on gone	13 -15 0
o:subject=none	1 -10 8
o:subject=none  gone	15 -10 -4
o:subject=none carried be	5 1 -10
o:subject=none carried be gone	8 0 -9
o:subject=none carried on ahead	-10 13 -2
o:subject=none carried on gone	11 -21 5
o:subject=none carried say	11 -9 0
o:subject=none carried say gone	11 -9 0
o:subject=none carried say on	9 -8 0
o:subject=none carried sign	-9 11 -1
o:subject=none no verb	1 -10 8
o:subject=none no verb ahead	-22 23 0
o:subject=none no verb gone	17 -33 9
o:subject=none no verb on	-5 9 -3
o:subject=signing	-9 4 4
o:subject=signing no verb	-9 4 4
o:subject=truce far carried	-12 -2 15
o:summit	-10 20 -16
o:summit-near	4 2 -11
o:tell on gone	14 -11 -1
o:topic=controls far gone	10 -9 0
o:topic=controls far on gone	10 -9 0
o:topic=deal	7 -13 2
o:topic=deal ahead	-10 11 0
o:topic=deal gone	18 -28 3
o:topic=deal on ahead	-9 10 0
o:topic=deal on gone	15 -11 -2
o:topic=duties ahead	-14 17 -2
o:topic=duties far	6 0 -13
o:topic=duties far 	10 -6 -2
o:topic=duties far  gone	10 -6 -2
o:topic=duties far ahead	-17 18 0
o:topic=duties far gone	24 -15 -11
o:topic=duties far on gone	11 -9 0
o:topic=duties far telephone	-8 9 0
o:topic=duties gone	13 -14 0
o:topic=duties on	12 -9 -3
o:topic=duties on gone	13 -10 -2
o:topic=longer gone	10 -6 -3
o:topic=meeting	-11 7 3
o:topic=meeting 	-6 0 5
o:topic=meeting ahead	-55 48 -3
o:topic=meeting be	-9 -1 10
o:topic=meeting far 	9 -6 0
o:topic=meeting far  gone	9 -6 0
o:topic=meeting far ahead	-22 9 7
o:topic=meeting far gone	24 -22 -3
o:topic=meeting far on	10 -7 0
o:topic=meeting far on gone	13 -11 0
o:topic=meeting from	0 11 -10
o:topic=meeting from ahead	0 9 -7
o:topic=meeting gone	25 -38 7
o:topic=meeting on ahead	-35 43 -12
o:topic=meeting on gone	17 -26 4
o:topic=none ahead	-29 32 -4
o:topic=none be	5 0 -10
o:topic=none gone	19 -33 7
o:topic=none no verb	1 -10 8
o:topic=none on	-1 8 -10
o:topic=none on ahead	-14 14 0
o:topic=none on gone	11 -3 -9
o:topic=sale	-11 12 0
o:topic=sale ahead	-13 13 0
o:topic=signing	-10 5 4
o:topic=signing no verb	-9 4 4
o:topic=truce	6 -13 2
o:topic=truce far ahead	-9 2 3
o:topic=truce gone	7 -14 2
o:topic=truce on	3 -10 3
o:topic=truce on gone	4 -11 3
o:wished	21 -9 -18
on record BR,US Kuala Lumpur	11 -3 -7
on record BR,US Kuala Lumpur 2025 II	11 -3 -7
on record BR,US Washington	25 -20 -5
on record BR,US Washington 2025 II	19 -17 -1
on record CA,CN Beijing	26 -17 -13
on record CA,CN Beijing 2026 I	27 -19 -13
on record CA,US Kananaskis	9 -7 -1
on record CA,US Kananaskis 2025 I	9 -7 -1
on record CA,US Washington	10 -6 -4
on record CA,US Washington 2025 II	25 -23 -1
on record CH,US Washington	48 -44 -10
on record CH,US Washington 2025 II	47 -43 -10
on record CN,EU Beijing	15 -4 -19
on record CN,EU Beijing 2025 II	15 -3 -19
on record CN,EU Brussels	15 -10 -4
on record CN,EU Stockholm	-8 9 0
on record CN,EU Stockholm 2025 II	-8 9 0
on record CN,KR Busan	-12 13 0
on record CN,KR Busan 2025 II	-12 13 0
on record CN,NL Beijing	-3 -11 12
on record CN,NL Beijing 2025 II	-3 -11 12
on record CN,RU Washington	-7 14 -9
on record CN,RU Washington 2026 II	-7 14 -9
on record CN,US Beijing	-23 21 1
on record CN,US Beijing 2025 II	-64 68 -13
on record CN,US Beijing 2026 I	-23 10 16
on record CN,US Beijing 2026 II	55 -51 -7
on record CN,US Busan	25 -14 -20
on record CN,US Busan 2025 II	1 8 -16
on record CN,US Busan 2026 I	26 -24 0
on record CN,US Busan 2026 II	18 -16 0
on record CN,US Davos	14 -8 -4
on record CN,US Davos 2026 I	14 -8 -4
on record CN,US Geneva	25 -24 -2
on record CN,US Geneva 2025 I	-11 6 6
on record CN,US Geneva 2025 II	44 -35 -13
on record CN,US Geneva 2026 I	12 -9 -1
on record CN,US Kuala Lumpur	18 -20 0
on record CN,US Kuala Lumpur 2025 II	8 -10 1
on record CN,US Kuala Lumpur 2026 II	11 -10 0
on record CN,US London	14 -43 14
on record CN,US London 2025 I	-11 -20 25
on record CN,US London 2025 II	35 -25 -16
on record CN,US Madrid	12 -18 0
on record CN,US Madrid 2026 II	16 -12 -3
on record CN,US New York	-9 0 9
on record CN,US New York 2026 II	-9 0 9
on record CN,US Osaka	17 -9 -7
on record CN,US Paris	13 2 -22
on record CN,US Paris 2026 I	8 6 -21
on record CN,US Seoul	-11 -9 19
on record CN,US Seoul 2026 I	-11 -8 19
on record CN,US Shanghai	21 -11 -10
on record CN,US Shanghai 2019 II	14 -4 -10
on record CN,US Shenzhen	-11 13 0
on record CN,US Shenzhen 2026 II	-9 11 0
on record CN,US Stockholm	16 -15 -4
on record CN,US Stockholm 2025 II	9 -9 -2
on record CN,US Stockholm 2026 II	11 -6 -3
on record CN,US Washington	-14 17 -2
on record CN,US Washington 2018 II	25 -12 -25
on record CN,US Washington 2019 I	15 -35 10
on record CN,US Washington 2019 II	13 -6 -10
on record CN,US Washington 2025 I	-24 32 -17
on record CN,US Washington 2025 II	-14 6 8
on record CN,US Washington 2026 I	-69 72 -12
on record CN,US Washington 2026 II	4 -12 10
on record EU,US Brussels	33 -27 -10
on record EU,US Brussels 2025 II	29 -25 -7
on record EU,US Paris	9 -3 -5
on record EU,US Paris 2025 I	9 -3 -5
on record EU,US Stockholm	-25 -11 30
on record EU,US Stockholm 2025 II	-25 -11 30
on record EU,US Turnberry	21 -16 -6
on record EU,US Turnberry 2025 II	21 -16 -6
on record EU,US Washington	-35 42 -14
on record EU,US Washington 2025 II	-23 29 -8
on record GB,US Geneva	-18 13 3
on record GB,US Geneva 2025 I	-18 13 3
on record IN,US New Delhi	22 -22 0
on record IN,US Washington	17 -22 4
on record IN,US Washington 2025 II	-11 -7 17
on record JP,US Tokyo	17 -12 -7
on record JP,US Washington	34 -29 -13
on record JP,US Washington 2025 II	46 -42 -9
on record KR,US Gyeongju	13 -8 -5
on record KR,US Gyeongju 2025 II	13 -8 -5
on record KR,US Stockholm	9 0 -7
on record KR,US Stockholm 2025 II	9 0 -7
on record KR,US Washington	-25 30 -11
on record KR,US Washington 2025 II	-18 21 -5
on record KR,US Washington 2026 I	-20 23 -2
on record MX,US Washington	6 -9 0
on record MY,US Kuala Lumpur	12 -4 -11
on record MY,US Kuala Lumpur 2025 II	12 -4 -11
on record PH,US Washington	25 -21 -5
on record PH,US Washington 2025 II	25 -21 -5
on record US,VN Washington	-10 0 13
on record US,VN Washington 2025 II	-1 -16 17
pair: n=0	10 -14 7
pair: n=2	0 6 -8
pair: n=3	11 -12 -1
pair: n=4	15 -11 -5
pair: n=5	21 -15 -8
pair: not-both	-5 11 -11
pair:both n=0	1 2 -7
pair:both n=1	9 -13 2
pair:both n=3	-14 13 0
pair:city 	5 9 -23
pair:city coming	12 -18 8
pair:city coming+ended	6 -11 4
pair:city day-none	10 -4 -9
pair:city day=l0	-2 9 -13
pair:city day=l1	-4 16 -21
pair:city day=l2	-15 21 -12
pair:city day=l3	19 -4 -22
pair:city day=l4	0 -5 7
pair:city day=r1	0 -16 17
pair:city day=r2	10 -4 -7
pair:city day=r3	13 -14 0
pair:city day=r4	2 -13 10
pair:city n=1	12 -10 -4
pair:city n=2	-8 0 9
pair:city n=4	24 -15 -8
pair:city n=5	11 -7 -1
pair:city no-word	10 -7 -4
pair:city not-both	5 -8 2
pair:city running	-7 -5 13
pair:coming both	12 -8 -4
pair:coming n=0	-46 44 0
pair:coming n=1	22 -17 -3
pair:coming n=2	13 -9 -4
pair:coming+ended n=1	-15 14 0
pair:coming+ended n=2	18 -16 -2
pair:coming+ended+running n=1	8 -14 5
pair:coming+ended+running not-both	16 -18 0
pair:coming+running both	-10 -6 14
pair:coming+running n=1	-13 0 10
pair:coming+running not-both	-12 13 0
pair:day 	15 -13 -4
pair:day both	3 -19 13
pair:day coming	-30 23 5
pair:day day-none	-10 9 0
pair:day day=l0	-4 -7 10
pair:day day=r0	-4 -8 12
pair:day day=r3	18 -11 -11
pair:day ended	18 -31 4
pair:day ended+running	-2 -10 9
pair:day n=1	-11 12 0
pair:day n=2	19 -22 0
pair:day no-word	15 -12 -5
pair:day part:sure	-14 8 4
pair:day-none coming	-13 18 -9
pair:day-none coming+ended+running	6 -8 0
pair:day-none coming+running	-6 10 -2
pair:day-none n=2	0 -9 12
pair:day-none n=3	4 1 -10
pair:day-none n=4	13 -4 -15
pair:day-none not-both	-1 6 -7
pair:day-none running	14 6 -23
pair:day-none sent:sure	16 -14 -4
pair:day=l0 both	-6 -2 10
pair:day=l0 n=0	10 -14 1
pair:day=l0 n=1	-15 16 0
pair:day=l0 n=2	-14 15 0
pair:day=l0 no-word	-13 2 11
pair:day=l0 sent:sure	-8 14 -9
pair:day=l1 	-6 16 -19
pair:day=l1 both	20 -12 -12
pair:day=l1 coming	20 -16 -8
pair:day=l1 coming+running	-2 -8 11
pair:day=l1 ended	11 -6 -4
pair:day=l1 n=2	1 6 -16
pair:day=l1 no-word	9 -7 -1
pair:day=l1 not-both	-12 16 -6
pair:day=l1 prev:sure	-7 13 -8
pair:day=l1 running	-17 13 3
pair:day=l1 sent:sure	4 2 -16
pair:day=l2 	-10 20 -20
pair:day=l2 both	-8 5 4
pair:day=l2 coming	18 -14 -6
pair:day=l2 ended	18 -12 -7
pair:day=l2 n=1	0 8 -18
pair:day=l2 no-word	8 0 -15
pair:day=l2 not-both	19 -5 -32
pair:day=l2 part:sure	11 -14 3
pair:day=l2 prev:sure	-12 15 -3
pair:day=l2 sent:sure	0 6 -14
pair:day=l3 	-17 8 9
pair:day=l3 both	1 -8 8
pair:day=l3 ended+running	8 0 -11
pair:day=l3 n=0	-5 8 -4
pair:day=l3 n=1	-18 0 20
pair:day=l3 n=2	11 -12 0
pair:day=l3 n=3	0 9 -12
pair:day=l3 n=4	11 -9 0
pair:day=l3 no-word	0 4 -10
pair:day=l3 not-both	-12 8 3
pair:day=l3 sent:sure	-5 -9 15
pair:day=l4 both	0 5 -9
pair:day=l4 coming	11 -13 2
pair:day=l4 ended	-8 12 -5
pair:day=l4 n=3	10 -6 -4
pair:day=l4 not-both	7 -16 8
pair:day=l4 part:sure	18 -8 -14
pair:day=l4 prev:sure	-17 3 12
pair:day=l4 sent:sure	-14 15 0
pair:day=r0 both	-9 6 3
pair:day=r0 coming	-25 9 9
pair:day=r0 n=1	12 -1 -13
pair:day=r0 n=2	-15 5 12
pair:day=r0 n=3	0 -8 6
pair:day=r0 not-both	15 -7 -12
pair:day=r0 running	17 -3 -14
pair:day=r1 	11 0 -16
pair:day=r1 coming	-13 11 0
pair:day=r1 ended+running	-10 0 9
pair:day=r1 n=0	0 6 -16
pair:day=r1 n=1	-17 8 10
pair:day=r1 n=2	14 -4 -12
pair:day=r1 n=4	-15 0 13
pair:day=r1 no-word	-21 8 19
pair:day=r1 part:sure	0 8 -9
pair:day=r1 prev:sure	14 -7 -10
pair:day=r1 running	-12 -5 17
pair:day=r2 both	-9 12 -5
pair:day=r2 coming	20 -17 0
pair:day=r2 n=1	9 -11 0
pair:day=r2 n=2	-14 17 -4
pair:day=r2 n=3	-7 14 -8
pair:day=r2 no-word	3 12 -31
pair:day=r2 not-both	3 -5 1
pair:day=r2 part:sure	-6 -2 11
pair:day=r2 sent:sure	0 -11 10
pair:day=r3 	11 -10 -1
pair:day=r3 both	5 0 -8
pair:day=r3 coming	10 -8 -1
pair:day=r3 ended	-14 15 0
pair:day=r3 n=0	-8 6 2
pair:day=r3 n=1	0 -9 11
pair:day=r3 n=2	9 3 -24
pair:day=r3 n=3	15 -15 0
pair:day=r3 sent:sure	16 -7 -12
pair:day=r4 	3 -10 6
pair:day=r4 both	6 0 -10
pair:day=r4 n=0	9 -11 1
pair:day=r4 n=2	17 -19 0
pair:day=r4 n=3	-12 17 -5
pair:day=r4 n=4	4 -9 3
pair:day=r4 no-word	6 -11 3
pair:day=r4 not-both	-5 -12 20
pair:day=r4 part:sure	-5 11 -6
pair:day=r5 	9 -8 0
pair:day=r5 both	18 -19 0
pair:day=r5 n=1	10 -9 0
pair:day=r5 part:sure	9 -8 0
pair:ended both	4 10 -22
pair:ended n=0	34 -25 -16
pair:ended n=3	-10 21 -14
pair:ended n=4	-9 11 0
pair:ended not-both	2 -11 11
pair:ended+running both	-23 17 10
pair:ended+running not-both	21 -16 -10
pair:l=( 	9 0 -13
pair:l=( day=r0	16 -13 -4
pair:l=( not-both	5 0 -10
pair:l=<begin> 	6 -8 1
pair:l=<begin> coming	2 7 -20
pair:l=<begin> day-none	-16 9 8
pair:l=<begin> day=r3	6 -10 1
pair:l=<begin> ended	-27 24 3
pair:l=<begin> n=0	12 2 -26
pair:l=<begin> n=2	-8 20 -13
pair:l=<begin> n=3	0 -13 10
pair:l=<begin> not-both	-4 13 -11
pair:l=<begin> part:sure	10 1 -14
pair:l=<begin> seat-home	-5 -1 10
pair:l=<begin> seat-other	-12 20 -4
pair:l=<begin> seat-side	-3 12 -13
pair:l=<begin> unknown	8 -21 6
pair:l=<begin> word	9 -2 -7
pair:l=a both	0 5 -13
pair:l=a day-none	7 -15 6
pair:l=a day=l1	13 -9 -2
pair:l=a day=l3	-8 10 0
pair:l=a day=r1	6 -15 8
pair:l=a day=r3	-9 10 0
pair:l=a ended	11 -17 2
pair:l=a n=2	16 -16 0
pair:l=a no-word	-14 5 12
pair:l=a not-both	5 -14 12
pair:l=a part:sure	18 -12 -6
pair:l=a seat-side	7 -18 8
pair:l=a sent:sure	16 -15 0
pair:l=after both	-8 10 0
pair:l=after day-none	8 -13 2
pair:l=after n=1	12 -8 -3
pair:l=after not-both	14 -21 3
pair:l=and city	13 -10 0
pair:l=and coming	14 -14 0
pair:l=and day-none	18 -19 0
pair:l=and day=r2	-18 18 0
pair:l=and n=2	9 -2 -10
pair:l=and no-word	-13 7 5
pair:l=and not-both	17 -6 -12
pair:l=and seat-home	-12 0 13
pair:l=and sent:sure	22 -18 -4
pair:l=and unknown	23 -19 -4
pair:l=as both	21 -13 -10
pair:l=as n=1	14 -8 -7
pair:l=as not-both	-17 10 4
pair:l=as part:sure	9 -15 3
pair:l=at day=l4	-9 10 0
pair:l=at n=2	4 -13 6
pair:l=at prev:sure	6 -10 2
pair:l=at seat-home	12 -10 -1
pair:l=before city	-10 13 -4
pair:l=before n=1	-9 12 -4
pair:l=before no-word	-9 12 -4
pair:l=by 	8 -5 -8
pair:l=by both	16 -13 -4
pair:l=by coming	-10 11 0
pair:l=by day-none	12 -10 -2
pair:l=by day=r2	-13 14 0
pair:l=by n=1	10 -7 -4
pair:l=by no-word	2 0 -10
pair:l=by not-both	-4 8 -8
pair:l=by part:sure	15 -14 0
pair:l=by word	6 0 -13
pair:l=conference, 	0 -10 6
pair:l=conference, day=r0	13 -6 -6
pair:l=conference, not-both	0 -10 6
pair:l=end day-none	10 -3 -6
pair:l=fifth day-none	12 -10 0
pair:l=for 	-13 11 1
pair:l=for city	7 -13 9
pair:l=for day-none	-10 13 -3
pair:l=for day=r1	-13 15 0
pair:l=for n=1	-16 20 -4
pair:l=for n=2	7 -13 7
pair:l=for no-word	-9 12 -3
pair:l=for part:sure	-14 4 6
pair:l=for unknown	-14 21 -10
pair:l=friday, 	-10 12 -1
pair:l=from 	-2 -9 11
pair:l=from both	14 -10 -5
pair:l=from city	12 -12 0
pair:l=from day	-4 16 -13
pair:l=from day=r1	6 -10 3
pair:l=from day=r2	10 0 -7
pair:l=from n=0	-15 9 6
pair:l=from n=1	3 -13 5
pair:l=from no-word	12 -13 -1
pair:l=from not-both	-8 -1 11
pair:l=from part:sure	-10 9 0
pair:l=from seat-other	3 -14 4
pair:l=from seat-side	-11 1 10
pair:l=from sent:sure	0 -12 10
pair:l=had both	9 -8 0
pair:l=had n=0	13 -12 0
pair:l=had no-word	10 -9 0
pair:l=had not-both	-8 9 0
pair:l=had part:sure	-10 11 0
pair:l=he n=0	2 -11 9
pair:l=he not-both	5 -13 8
pair:l=he part:sure	0 -10 9
pair:l=he word	6 -13 7
pair:l=if 	-9 -1 11
pair:l=if no-word	-5 -3 9
pair:l=if not-both	-12 1 9
pair:l=in 	-6 11 -6
pair:l=in both	-6 -6 14
pair:l=in coming+running	-8 -8 15
pair:l=in day-none	9 -8 -3
pair:l=in day=l1	-18 23 -9
pair:l=in day=l3	-10 10 0
pair:l=in day=l4	-12 9 2
pair:l=in day=r1	9 -7 -3
pair:l=in day=r2	1 -9 8
pair:l=in day=r4	-8 -11 19
pair:l=in ended	25 -19 -10
pair:l=in n=0	-20 27 -13
pair:l=in n=1	-7 -4 14
pair:l=in n=3	31 -13 -25
pair:l=in no-word	5 -10 5
pair:l=in not-both	1 4 -9
pair:l=in prev:sure	-22 17 4
pair:l=in running	-5 -1 8
pair:l=in seat-home	9 -7 -3
pair:l=in seat-other	-5 -8 12
pair:l=in word	-14 23 -20
pair:l=is 	8 0 -11
pair:l=is day-none	12 -4 -9
pair:l=is n=1	11 -14 2
pair:l=last ended	-10 10 0
pair:l=last part:sure	-11 12 0
pair:l=last word	-10 10 0
pair:l=leaves 	13 -11 0
pair:l=leaves both	12 -10 0
pair:l=leaves day-none	13 -11 0
pair:l=leaves n=1	10 -9 0
pair:l=leaves no-word	13 -11 0
pair:l=new part:sure	-13 13 0
pair:l=new word	-13 13 0
pair:l=of 	8 -11 0
pair:l=of both	4 -10 4
pair:l=of city	2 3 -15
pair:l=of coming	0 -13 12
pair:l=of day=r1	-14 14 0
pair:l=of day=r3	1 -15 10
pair:l=of ended	-14 16 0
pair:l=of n=1	2 -15 12
pair:l=of n=3	-9 9 0
pair:l=of part:sure	-8 0 10
pair:l=of seat-other	-3 -13 15
pair:l=of seat-side	25 -22 -6
pair:l=of unknown	-13 5 7
pair:l=on 	17 -13 -4
pair:l=on coming	-24 23 0
pair:l=on day	13 -4 -13
pair:l=on day-none	-1 8 -8
pair:l=on ended	22 -15 -6
pair:l=on n=0	-1 9 -10
pair:l=on n=2	15 -14 0
pair:l=on no-word	14 -2 -18
pair:l=on not-both	4 2 -13
pair:l=on part:sure	-8 10 0
pair:l=on unknown	14 -10 -3
pair:l=president day=r2	-10 11 0
pair:l=round, 	-8 13 -5
pair:l=round, n=1	-8 13 -5
pair:l=round, sent:sure	-8 13 -5
pair:l=should 	-9 13 -2
pair:l=should day-none	-6 10 -2
pair:l=should no-word	-9 13 -2
pair:l=since city	13 0 -11
pair:l=since ended+running	11 0 -10
pair:l=since n=2	12 -2 -9
pair:l=since not-both	10 0 -13
pair:l=since sent:sure	9 0 -7
pair:l=telephone ended	15 -13 0
pair:l=telephone n=0	12 -9 -1
pair:l=telephone word	15 -13 -1
pair:l=that day-none	0 12 -25
pair:l=that seat-home	3 2 -13
pair:l=the both	-11 3 13
pair:l=the city	4 -18 11
pair:l=the coming	15 -19 3
pair:l=the day-none	-5 -1 12
pair:l=the day=l2	17 -16 0
pair:l=the day=r0	2 -13 6
pair:l=the day=r1	-12 15 -3
pair:l=the day=r2	-3 10 -11
pair:l=the ended	-17 16 1
pair:l=the ended+running	16 -4 -11
pair:l=the n=1	9 0 -21
pair:l=the n=2	-12 -4 23
pair:l=the n=3	-6 11 -6
pair:l=the not-both	11 -3 -13
pair:l=the seat-other	-7 0 6
pair:l=the seat-side	-4 13 -25
pair:l=the unknown	15 -15 0
pair:l=the word	-8 1 10
pair:l=their n=0	14 -7 -6
pair:l=their word	7 -4 -2
pair:l=they not-both	-16 16 0
pair:l=to 	5 -15 14
pair:l=to both	11 2 -37
pair:l=to coming	-6 12 -8
pair:l=to day=l2	-21 26 -7
pair:l=to day=l3	-17 2 16
pair:l=to day=l4	21 -17 -4
pair:l=to day=r0	-3 10 -10
pair:l=to day=r1	0 -12 14
pair:l=to day=r2	9 -4 -6
pair:l=to ended	-12 9 1
pair:l=to n=0	-9 13 -5
pair:l=to n=2	12 -15 3
pair:l=to no-word	-10 4 8
pair:l=to not-both	-16 -3 24
pair:l=to prev:sure	1 2 -9
pair:l=to seat-home	13 -9 -6
pair:l=to seat-other	3 -14 9
pair:l=to seat-side	-19 20 0
pair:l=to sent:sure	6 0 -12
pair:l=trade, 	7 -2 -7
pair:l=trade, no-word	7 -2 -7
pair:l=trade, not-both	7 -2 -7
pair:l=trump 	7 -16 7
pair:l=trump both	5 -15 8
pair:l=trump n=0	13 -12 0
pair:l=trump no-word	19 -18 0
pair:l=trump word	11 -19 7
pair:l=two not-both	12 -11 0
pair:l=two word	12 -11 0
pair:l=until day-none	-7 -2 9
pair:l=until not-both	-7 -2 9
pair:l=video day-none	0 -9 8
pair:l=video n=0	-13 3 8
pair:l=video not-both	-9 0 7
pair:l=visit 	-10 10 0
pair:l=visit both	-12 13 0
pair:l=visit part:sure	-15 17 0
pair:l=visited both	10 -8 0
pair:l=what n=1	-14 9 4
pair:l=what n=2	11 -8 -3
pair:l=what seat-side	-6 1 3
pair:l=which both	4 -12 6
pair:l=which not-both	-5 10 -5
pair:l=who 	11 -11 0
pair:l=will day-none	-9 10 0
pair:l=will n=0	-16 18 0
pair:l=will n=1	18 -17 0
pair:l=with 	2 3 -11
pair:l=with both	13 -7 -10
pair:l=with day=r2	-9 10 0
pair:l=with ended	-12 13 0
pair:l=with ended+running	-13 5 7
pair:l=with n=1	4 3 -17
pair:l=with n=2	-10 8 2
pair:l=with no-word	-12 18 -6
pair:l=with not-both	-11 14 -2
pair:l=with part:sure	19 -17 -2
pair:l=with running	15 -9 -10
pair:l=with seat-home	-7 16 -14
pair:l=would 	-15 16 0
pair:l=would both	-9 11 -1
pair:l=would day-none	-11 13 0
pair:l=would n=0	-11 13 0
pair:l=would no-word	-8 8 0
pair:l=would word	-5 8 -3
pair:l=— 	12 -7 -7
pair:l=— city	17 -10 -6
pair:l=— day-none	8 0 -13
pair:l=— day=r0	-9 4 5
pair:l=— n=1	13 -2 -13
pair:l=— no-word	21 -7 -20
pair:l=— unknown	-8 5 3
pair:no-word 	3 4 -13
pair:no-word both	17 -14 -5
pair:no-word coming	6 -4 -3
pair:no-word coming+ended+running	-5 -7 12
pair:no-word coming+running	-9 15 -5
pair:no-word ended	-24 9 22
pair:no-word ended+running	-9 -1 12
pair:no-word n=0	15 -5 -17
pair:no-word n=4	16 -10 -8
pair:no-word running	17 2 -26
pair:not-both n=2	-7 6 0
pair:not-both n=3	35 -18 -28
pair:not-both n=4	26 -21 -7
pair:not-both n=5	22 -19 -3
pair:part:sure coming	16 -8 -8
pair:part:sure coming+ended+running	14 -4 -9
pair:part:sure coming+running	-13 -7 17
pair:part:sure ended	12 7 -30
pair:part:sure n=0	-10 8 1
pair:part:sure n=1	7 -4 -3
pair:part:sure n=3	2 4 -9
pair:part:sure n=4	-10 3 8
pair:part:sure running	-10 -2 12
pair:prev:sure both	-14 0 18
pair:prev:sure coming	-13 25 -15
pair:prev:sure n=3	-17 19 -2
pair:prev:sure not-both	7 6 -22
pair:running both	11 -15 0
pair:running n=0	17 -2 -17
pair:running n=1	4 8 -13
pair:running n=2	-11 -1 12
pair:running n=3	16 -2 -11
pair:running not-both	0 11 -13
pair:seat-home coming	15 -10 -7
pair:seat-home day=l1	1 2 -8
pair:seat-home day=l4	8 -3 -7
pair:seat-home day=l5	-9 0 10
pair:seat-home day=r1	11 -10 0
pair:seat-home day=r3	-20 7 15
pair:seat-home day=r4	12 -6 -6
pair:seat-home ended	-14 21 -5
pair:seat-home ended+running	-4 18 -12
pair:seat-home n=2	1 10 -21
pair:seat-home n=4	11 -4 -10
pair:seat-home no-word	-13 19 -11
pair:seat-home not-both	1 6 -13
pair:seat-home part:sure	15 -9 -10
pair:seat-home prev:sure	-2 -9 14
pair:seat-home sent:sure	2 3 -8
pair:seat-other 	3 -17 9
pair:seat-other both	-11 -4 16
pair:seat-other coming	-29 20 0
pair:seat-other day-none	7 -17 6
pair:seat-other day=l1	-5 9 -4
pair:seat-other day=l3	-19 -4 21
pair:seat-other day=r3	8 0 -13
pair:seat-other day=r4	-10 6 3
pair:seat-other n=3	-12 0 15
pair:seat-other no-word	-11 8 3
pair:seat-other prev:sure	1 -10 8
pair:seat-other sent:sure	2 -12 8
pair:seat-side both	2 11 -22
pair:seat-side coming	23 -18 -3
pair:seat-side day=l1	-1 -15 18
pair:seat-side day=l2	23 -19 -7
pair:seat-side day=l3	-7 16 -16
pair:seat-side day=l4	-15 22 -8
pair:seat-side day=r2	-9 10 0
pair:seat-side day=r5	11 -9 0
pair:seat-side ended	-19 26 -10
pair:seat-side ended+running	-10 16 -2
pair:seat-side n=1	2 3 -9
pair:seat-side n=2	-25 11 20
pair:seat-side n=3	25 -6 -32
pair:seat-side n=4	-11 15 -6
pair:seat-side no-word	-9 9 0
pair:seat-side not-both	-9 1 10
pair:seat-side part:sure	0 -8 10
pair:seat-side prev:sure	0 13 -25
pair:seat-side running	1 5 -10
pair:seat-side sent:sure	3 4 -12
pair:sent:sure 	13 -13 0
pair:sent:sure both	6 1 -9
pair:sent:sure coming	-13 1 13
pair:sent:sure ended	20 -17 -3
pair:sent:sure ended+running	8 9 -16
pair:sent:sure n=2	7 -11 3
pair:sent:sure n=3	7 -1 -9
pair:sent:sure not-both	14 -19 6
pair:unknown 	-2 7 -7
pair:unknown both	12 -27 9
pair:unknown coming+running	-3 -8 11
pair:unknown day-none	10 -3 -13
pair:unknown day=l0	-10 6 2
pair:unknown day=r1	-13 12 0
pair:unknown day=r2	-5 -4 10
pair:unknown day=r3	20 -22 0
pair:unknown day=r4	3 -21 10
pair:unknown ended	9 -15 4
pair:unknown ended+running	4 -18 6
pair:unknown n=2	13 -9 -5
pair:unknown n=4	-6 -3 11
pair:unknown no-word	3 -20 16
pair:unknown not-both	1 4 -8
pair:unknown part:sure	4 6 -14
pair:unknown prev:sure	3 4 -14
pair:unknown running	9 -13 0
pair:word both	8 3 -25
pair:word coming	0 7 -17
pair:word coming+ended	-10 12 0
pair:word coming+running	-8 14 -6
pair:word day-none	-17 14 3
pair:word day=l1	8 -3 -8
pair:word day=l2	8 -9 1
pair:word day=l4	11 -11 0
pair:word day=r0	1 5 -15
pair:word day=r1	2 8 -25
pair:word day=r3	-11 13 0
pair:word day=r4	-6 11 -8
pair:word day=r5	9 -8 0
pair:word ended+running	10 -1 -11
pair:word n=0	0 8 -17
pair:word n=2	16 -10 -12
pair:word n=3	-10 15 -6
pair:word no-word	1 8 -23
pair:word part:sure	-6 10 -5
pair:word prev:sure	-1 6 -9
pair:word sent:sure	11 -8 -6
part:calls	15 0 -33
part:ended	4 -8 0
part:m=arrive	4 -14 10
part:m=arrived	-17 0 14
part:m=arrives	-1 13 -15
part:m=came	12 0 -17
part:m=closed	-4 -8 10
part:m=comes	2 4 -9
part:m=delegation	4 -10 4
part:m=delegations	-1 -10 10
part:m=due	2 9 -16
part:m=ended	-3 13 -11
part:m=expected	5 0 -11
part:m=flies	-10 12 0
part:m=goes	17 -9 -13
part:m=handshake	12 -1 -9
part:m=here	0 9 -13
part:m=landed	-9 10 0
part:m=meet	15 -7 -13
part:m=meeting	-7 6 0
part:m=meetings	-7 10 -2
part:m=meets	-29 17 9
part:m=met	12 -9 -3
part:m=negotiating	9 -16 5
part:m=negotiators	-20 5 14
part:m=parted	11 -3 -7
part:m=receives	-26 15 5
part:m=sat	18 -28 1
part:m=saw each other	12 -11 0
part:m=settled	18 -17 0
part:m=shook hands	17 -11 -6
part:m=signed	0 6 -11
part:m=sit	-9 0 6
part:m=sits	-18 25 -10
part:m=spent	19 -11 -9
part:m=stop	-8 0 11
part:m=summit	9 0 -13
part:m=talk	-31 24 8
part:m=talked	25 -32 0
part:m=talking	1 -10 5
part:m=to see	0 5 -10
part:m=travel	-13 15 0
part:m=visited	15 -13 0
part:m=went	12 -5 -5
part:meets	5 -10 5
part:running	0 -7 5
pc0=bear	22 -14 -12
pc0=buy	-7 7 0
pc0=down	-12 0 14
pc0=end	-2 -7 12
pc0=return	-13 8 5
pc0=say	-2 -8 14
pc0=sign	-7 14 -12
pc0=stay	5 -16 9
pc0=suspend	0 11 -15
pc1=agree	-10 6 5
pc1=bear	13 -8 -8
pc1=begin	-7 11 -4
pc1=down	-12 1 14
pc1=end	-4 -4 11
pc1=propose	9 -10 3
pc1=renew	15 -12 -1
pc1=return	-13 8 5
pc1=say	3 -12 12
pc1=sign	-7 7 0
pc1=suspend	2 6 -15
pct0=bear past	18 -8 -13
pct0=begin past	4 -13 8
pct0=begin present	0 9 -14
pct0=buy future	-7 7 0
pct0=down past	-9 1 8
pct0=down present	-10 16 -7
pct0=end present	-6 -1 10
pct0=impose future	11 -7 -5
pct0=impose modal	-18 12 6
pct0=impose past	-4 7 -3
pct0=impose past-passive	11 -10 0
pct0=impose perfect	-13 6 7
pct0=impose pluperfect	-13 0 16
pct0=impose present	7 2 -17
pct0=propose past	15 -13 0
pct0=propose perfect	-12 15 -2
pct0=propose present-passive	-10 11 0
pct0=say past	-2 -6 11
pct0=say present	1 -8 6
pct0=sign past	2 1 -9
pct0=stay future	-6 10 -5
pct0=stay modal	10 -12 0
pct0=suspend present	0 7 -9
pct1=agree infinitive	-14 6 7
pct1=bear past	18 -8 -13
pct1=begin infinitive	-11 12 0
pct1=begin past	5 -13 8
pct1=begin present	0 8 -14
pct1=buy future	-7 7 0
pct1=down present	-9 15 -7
pct1=end present	-6 -1 10
pct1=impose future	10 -7 -4
pct1=impose gerund	-9 0 6
pct1=impose modal	-21 16 6
pct1=impose participle-passive	25 -23 -2
pct1=impose past-passive	18 -17 0
pct1=impose perfect	-8 -1 12
pct1=impose present	11 0 -15
pct1=propose participle-passive	9 -7 0
pct1=propose past	13 -12 0
pct1=propose present	-13 5 9
pct1=propose present-passive	-10 11 0
pct1=renew infinitive	12 -11 0
pct1=say past	0 -8 11
pct1=say present	3 -10 6
pct1=sign infinitive	-12 4 7
pct1=stay future	-7 10 -3
pct1=suspend present	0 4 -9
people=1	-18 9 15
people=2	18 -4 -24
phas-gerund	-15 19 -4
phas-modal	-15 11 3
phas-participle	21 -17 -6
phas-pluperfect	12 -24 10
prev:calls	13 -13 0
prev:coming	-10 29 -35
prev:ended	-12 2 13
prev:heads=0	3 0 -6
prev:heads=1	8 5 -25
prev:heads=2	7 12 -56
prev:meets	-14 5 14
prev:running	-30 -5 43
prev:summit	-12 11 1
prev:sure	-3 -6 12
pt0=future	-7 10 -5
pt0=modal	-13 8 5
pt0=past-passive	11 -7 -4
pt0=pluperfect	0 -10 10
pt0=pluperfect-passive	12 -12 0
pt0=present-passive	-13 11 1
pt1=future	-9 12 -3
pt1=gerund	-5 9 -3
pt1=modal	-15 10 5
pt1=past	13 -21 9
pt1=past-passive	15 -11 -4
pt1=perfect	12 -12 0
pt1=pluperfect	7 -10 3
pt1=pluperfect-passive	12 -12 0
pt1=present-passive	-13 11 1
pv0=be	0 -14 11
pv0=begin	-9 8 0
pv0=buy	-7 7 0
pv0=call	-14 2 12
pv0=come	-10 5 5
pv0=have	12 -8 -5
pv0=keep	-13 4 9
pv0=meet	11 -4 -10
pv0=other	6 -10 2
pv0=pay	2 2 -9
pv0=put	-3 9 -10
pv0=resume	-11 5 6
pv0=run	13 -12 0
pv0=say	-13 11 0
pv0=sign	19 -18 0
pv0=sit	10 -11 1
pv0=stay	-6 12 -7
pv0=take	14 -8 -6
pv0=tell	0 -9 13
pv0=write	10 -10 0
pv1=accept	-16 9 8
pv1=ask	3 -8 3
pv1=be	2 -16 12
pv1=begin	-15 12 1
pv1=call	-14 2 12
pv1=come	-11 6 5
pv1=conclude	-9 10 0
pv1=go	-3 11 -11
pv1=have	20 -17 -4
pv1=keep	-17 7 9
pv1=leave	-12 1 8
pv1=look	-9 10 0
pv1=meet	8 0 -21
pv1=other	9 -13 2
pv1=plan	9 -7 -1
pv1=prolong	14 -12 0
pv1=resume	-11 5 6
pv1=run	20 -18 0
pv1=stay	-7 13 -7
pv1=take	14 -8 -7
pv1=tell	0 -9 13
pv1=write	12 -8 -3
pvt0=agree past	-12 13 0
pvt0=announce past	10 -8 0
pvt0=be future	-8 10 0
pvt0=be modal	8 -11 1
pvt0=be present	-9 0 11
pvt0=begin past	3 -10 5
pvt0=buy future	-7 7 0
pvt0=call past	-8 8 0
pvt0=have present	13 -9 -4
pvt0=meet pluperfect	15 -14 0
pvt0=other pluperfect	18 -15 -2
pvt0=say past	-12 8 2
pvt0=see past	12 -11 0
pvt0=sit present	5 -9 3
pvt0=take past	11 -10 0
pvt0=take present	8 -4 -4
pvt0=tell past	-10 0 14
pvt0=write past	11 -10 0
pvt1=announce past	10 -8 0
pvt1=be modal	10 -13 1
pvt1=be present	-10 0 12
pvt1=begin past	4 -11 5
pvt1=buy future	-7 7 0
pvt1=call past	-8 8 0
pvt1=have present	18 -16 -3
pvt1=leave past	-16 4 9
pvt1=meet future	-10 13 0
pvt1=meet pluperfect	14 -14 0
pvt1=other perfect	13 -9 -4
pvt1=other pluperfect	18 -15 -2
pvt1=prolong infinitive	10 -9 0
pvt1=say past	-9 5 3
pvt1=see past	12 -11 0
pvt1=sit present	5 -9 3
pvt1=take past	11 -10 0
pvt1=take present	8 -4 -4
pvt1=tell past	-10 0 14
pvt1=write past	11 -10 0
q:!	-8 0 7
q:"	0 9 -25
q:'	-13 13 0
q:'s	-17 1 20
q:.	9 -2 -14
q:/	-16 19 -3
q::	14 -25 11
q:;	-9 4 5
q:<agent>	-10 4 7
q:<day-ahead>	-10 21 -20
q:<day-gone>	11 -14 4
q:<day-today>	-22 7 15
q:<goods>	-8 4 5
q:<level-noun>	1 3 -9
q:<level>	-16 20 -8
q:<month-ahead>	15 -7 -17
q:<month-gone>	24 -17 -14
q:<name>	-23 18 5
q:<number>	11 -11 0
q:<office>	9 -2 -10
q:<person>	3 10 -25
q:<quality>	-15 -4 25
q:<seat>	-10 11 -1
q:<span>	-8 1 9
q:<taker>	-6 10 -4
q:<v-agree>	9 -7 -7
q:<v-bear>	14 -7 -12
q:<v-begin>	-12 6 7
q:<v-deny>	2 5 -16
q:<v-down>	0 -12 16
q:<v-end>	5 -14 10
q:<v-impose>	11 -6 -9
q:<v-renew>	-1 -5 8
q:<v-return>	-2 -6 11
q:<v-sign>	9 -6 -3
q:<v-suspend>	12 0 -21
q:<v-target>	11 -10 -3
q:<v-threaten>	18 -16 0
q:<v-up>	-1 17 -34
q:?	2 2 -11
q:about	17 -10 -10
q:above	-14 12 1
q:according	-11 13 0
q:advanced	-7 9 0
q:after	-9 17 -14
q:agree	-11 13 -1
q:agreement	4 1 -11
q:aircraft	-10 11 0
q:airport	-1 8 -5
q:already	1 -13 7
q:also	15 -8 -8
q:aluminum	12 -11 0
q:am	0 15 -14
q:among	8 -7 0
q:and	10 -14 3
q:another	13 -19 2
q:answer	5 -15 9
q:any	-8 10 -2
q:anything	6 -12 6
q:are	-6 9 -6
q:arrived	0 -19 19
q:as	-11 18 -12
q:ask	-24 29 -8
q:at	10 -16 6
q:away	-5 10 -5
q:back	3 1 -12
q:be	-11 8 3
q:bean	-8 9 0
q:bear	3 -14 7
q:beef	-8 2 5
q:before	6 -1 -8
q:begin	-18 13 5
q:behind	10 -9 0
q:being	-9 0 9
q:between	-12 -2 16
q:big	-9 10 0
q:by	-11 2 13
q:call	-12 23 -21
q:can	5 -19 11
q:car	5 -16 10
q:case	-7 8 0
q:colleague	-10 13 -4
q:come	-2 -4 11
q:company	10 -9 0
q:concern	-10 11 0
q:conclude	-13 6 7
q:confirm	28 -27 0
q:control	10 -7 -3
q:could	-3 -15 20
q:country	-20 2 17
q:cut	8 -14 2
q:deal	16 -19 0
q:decree	-8 8 0
q:deficit	12 -11 0
q:delegation	2 -13 9
q:depth	-11 11 0
q:did	13 -9 -5
q:discuss	-11 12 0
q:dispute	13 -8 -5
q:do	-12 12 0
q:doe	10 -4 -6
q:don't	14 -11 0
q:doubt	4 -19 9
q:down	31 -30 -5
q:each	12 -6 -10
q:early	-15 16 0
q:earth	13 -9 -6
q:economy	-9 3 3
q:effect	14 -12 -2
q:eighth	-11 -2 12
q:either	-8 11 0
q:electric	-16 9 4
q:else	15 -5 -13
q:end	15 -26 13
q:enter	-9 9 0
q:evening	-7 14 -9
q:every	-11 13 -1
q:expect	-5 10 -7
q:expert	-10 11 0
q:export	-11 9 1
q:expressed	-10 10 0
q:extend	2 -15 13
q:face	-8 10 -1
q:fail	12 -10 0
q:failed	10 -8 0
q:far	15 -12 -1
q:farm	-7 10 -1
q:fee	-9 12 -2
q:fentanyl	12 -10 -1
q:few	-14 8 6
q:fifth	12 -8 -2
q:finish	-9 12 -3
q:finished	12 -11 0
q:firm	10 -10 0
q:first	18 -33 12
q:fly	-12 13 0
q:for	19 -8 -18
q:force	-12 14 0
q:forced	14 -12 0
q:found	9 -8 0
q:four	16 -8 -8
q:framework	-4 10 -7
q:free	-5 13 -9
q:further	16 -14 -1
q:given	-23 20 3
q:go	17 -7 -17
q:good	21 -11 -15
q:guest	-5 -12 18
q:had	5 2 -16
q:hall	13 -12 0
q:harbour	-6 12 -5
q:he	-17 23 -11
q:heard	10 -3 -7
q:her	-8 13 -6
q:here	7 -2 -3
q:his	-23 23 0
q:hold	0 6 -17
q:home	11 -8 -1
q:hotel	9 -3 -4
q:how	4 -10 3
q:i	14 0 -19
q:if	10 -2 -16
q:in	16 -11 -9
q:into	-12 8 3
q:investigation	-7 -13 20
q:invited	-9 10 0
q:is	-22 5 25
q:it	18 -14 -7
q:kuala	10 -10 0
q:lapse	9 -7 0
q:largest	3 -12 8
q:last	-3 8 -8
q:law	-15 14 0
q:leave	-1 9 -13
q:led	-5 -2 10
q:let	-15 18 -2
q:level	9 -4 -5
q:levy	-8 -3 12
q:line	10 -7 -1
q:list	18 -15 -4
q:listed	13 -12 0
q:lithium	-8 11 -2
q:little	7 -4 -2
q:look	19 -15 -4
q:lose	-7 9 0
q:lumpur	10 -10 0
q:m	-14 6 5
q:maker	0 -9 7
q:matter	-2 -9 12
q:me	10 -9 0
q:media	-8 9 0
q:meet	18 -10 -12
q:meeting	19 -14 -4
q:might	-10 -2 13
q:minister	-10 16 -8
q:ministry	1 -11 9
q:missing	-6 9 -3
q:month	8 -18 7
q:morning	20 -11 -8
q:mr	2 -12 11
q:my	11 -1 -8
q:named	9 -7 0
q:negotiate	0 -9 6
q:negotiator	13 -10 -1
q:neither	-7 -5 14
q:new	-14 -5 21
q:next	-34 39 -11
q:no	-13 15 -3
q:not	-3 14 -19
q:note	-12 15 -2
q:nothing	13 -3 -16
q:now	6 -1 -10
q:number	-13 4 8
q:nvidia	10 -9 0
q:of	-1 6 -7
q:off	-23 19 4
q:offer	-12 5 5
q:oil	8 -10 1
q:on	-8 9 -2
q:one	3 6 -17
q:only	-15 15 0
q:osaka	11 -10 0
q:other	0 -9 11
q:our	-11 3 8
q:out	-13 3 11
q:own	15 -10 -5
q:pact	-15 16 0
q:page	-6 -3 11
q:paper	8 -11 0
q:pari	13 -12 0
q:part	-4 9 -7
q:pause	15 -12 -2
q:pay	16 -14 0
q:peace	11 -7 -2
q:person	8 -8 0
q:plan	7 -12 4
q:plant	-10 1 7
q:prime	-14 15 0
q:product	-7 9 -1
q:progress	13 -12 0
q:prolong	-14 16 -2
q:promise	21 -20 0
q:publish	-18 6 10
q:put	11 -8 -4
q:rang	13 -12 0
q:rare	13 -9 -6
q:rate	2 11 -18
q:relation	9 -9 0
q:representative	-8 9 0
q:result	-19 10 9
q:resume	-10 0 10
q:rise	-17 18 0
q:round	18 -20 0
q:run	11 -12 0
q:same	12 8 -24
q:season	-10 0 7
q:second	5 2 -16
q:see	-4 11 -12
q:sell	-8 11 -2
q:session	-9 10 0
q:she	13 -8 -3
q:should	15 -12 -2
q:shut	-10 11 0
q:side	-6 0 10
q:sign	31 -16 -26
q:signature	-13 7 4
q:since	7 -23 14
q:so	32 -30 0
q:soybean	-22 24 -1
q:speak	-15 18 -1
q:stand	7 -12 5
q:start	-9 0 9
q:state	-23 27 -5
q:statement	12 -11 0
q:stay	-6 9 -4
q:steel	11 -18 4
q:step	-8 10 0
q:still	-9 5 4
q:subject	-12 3 6
q:such	-11 14 -1
q:surcharge	11 -10 0
q:suspend	13 -9 -3
q:talk	3 -22 22
q:talking	1 -10 5
q:telephone	0 7 -11
q:television	20 -16 -4
q:ten	12 -12 0
q:than	-2 -12 14
q:thank	12 -12 0
q:the	10 -10 -2
q:their	-3 -19 25
q:them	17 -11 -11
q:then	13 -9 -5
q:there	-16 22 -8
q:they	2 4 -16
q:think	-15 7 8
q:three	12 -11 0
q:tiktok	-19 20 0
q:time	-15 21 -10
q:to	-2 -9 16
q:town	-6 -8 12
q:trade	-11 20 -12
q:truce	-8 -7 18
q:two	0 -9 12
q:under	15 -20 4
q:until	-17 19 -2
q:up	9 -22 12
q:uranium	-10 10 0
q:very	-13 13 0
q:wait	13 -20 2
q:walked	15 -12 -2
q:want	16 -17 0
q:war	8 -5 0
q:was	-1 12 -20
q:we	25 -18 -11
q:we'll	-17 18 0
q:what	10 -4 -11
q:when	-17 10 5
q:where	-3 8 -5
q:whether	8 -2 -10
q:which	-1 -11 14
q:while	3 -13 7
q:will	-2 9 -16
q:with	14 -18 3
q:within	8 -15 4
q:worth	-10 6 5
q:would	-5 10 -6
q:write	-5 -4 12
q:yes	21 -15 -8
q:york	-10 -6 16
q:—	-10 0 14
qt=future	9 -8 -2
qt=modal	-19 7 17
qt=past	-3 23 -41
qt=pluperfect	1 3 -12
quoted	-1 9 -13
r1="	0 -10 10
r1='s	16 -10 -10
r1=-	12 -3 -13
r1=:	-9 7 2
r1=<day-ahead>	-4 20 -29
r1=<day-today>	-4 -10 15
r1=<goods>	5 0 -10
r1=<name>	-11 11 0
r1=<not>	16 -9 -10
r1=<person>	-3 -1 6
r1=<seat>	21 -20 0
r1=<v-agree>	-1 -9 9
r1=<v-bear>	0 12 -17
r1=<v-begin>	13 -22 8
r1=<v-sign>	-10 12 -1
r1=<v-stay>	19 -10 -15
r1=<v-up>	8 -12 4
r1=?	8 -1 -11
r1=again	10 -3 -14
r1=airport	8 -5 -2
r1=and	24 -17 -7
r1=ask	-8 11 -4
r1=at	5 0 -11
r1=between	-10 9 1
r1=broke	10 -5 -4
r1=call	-5 -5 13
r1=can	-7 -2 9
r1=conference	10 -9 0
r1=conversation	12 -11 0
r1=end	-4 11 -8
r1=fact	10 -8 -1
r1=fail	-17 5 9
r1=for	13 -4 -9
r1=from	7 1 -11
r1=had	-11 6 4
r1=has	4 -7 1
r1=have	-11 6 1
r1=in	1 10 -33
r1=keep	9 -6 -2
r1=last	12 -10 0
r1=next	2 3 -11
r1=of	-4 13 -14
r1=publish	-14 14 0
r1=put	-9 12 -3
r1=round	11 -7 -3
r1=say	10 -7 -3
r1=shortly	-9 11 0
r1=since	-9 5 3
r1=summit	15 -11 -3
r1=take	-7 -6 15
r1=talk	13 -8 -6
r1=that	9 -12 0
r1=thi	-3 -4 8
r1=time	-10 14 -3
r1=to	-18 12 7
r1=truce	11 -6 -4
r1=until	14 -19 6
r1=visit	11 -6 -4
r1=want	8 -4 -5
r1=was	2 -12 10
r1=we	11 -9 -1
r1=were	-1 -13 13
r1=will	23 -18 -11
r1=with	-8 11 -3
r1=would	-17 12 6
r1=—	-14 3 13
r2="	21 -19 -2
r2='s	-13 14 0
r2=,	16 -2 -19
r2=<day-ahead>	-32 38 -15
r2=<day-gone>	26 -17 -18
r2=<day-today>	1 -20 16
r2=<duty>	-13 6 6
r2=<goods>	15 -4 -16
r2=<level>	3 -13 11
r2=<month-ahead>	-23 29 -10
r2=<month-gone>	32 -20 -28
r2=<name>	18 -14 -6
r2=<number>	-11 6 4
r2=<organisation>	-10 13 -3
r2=<person>	0 10 -21
r2=<quality>	10 3 -18
r2=<seat>	-5 11 -8
r2=<span>	0 12 -23
r2=<v-bear>	11 -1 -17
r2=<v-stay>	-11 4 6
r2=<v-suspend>	12 -14 0
r2=<v-up>	0 -9 12
r2=after	-9 12 -1
r2=again	-8 10 0
r2=all	-11 12 0
r2=and	-6 -7 16
r2=as	-8 10 0
r2=ask	-2 8 -5
r2=at	-14 -5 20
r2=be	-13 15 0
r2=been	0 11 -13
r2=begin	0 -10 7
r2=both	11 -7 -3
r2=busan	12 -9 -1
r2=by	-11 1 9
r2=day	0 -7 6
r2=down	0 6 -10
r2=end	6 -10 1
r2=for	-14 19 -4
r2=friday	12 0 -12
r2=he	-1 -8 12
r2=his	0 7 -11
r2=if	-13 15 0
r2=in	-10 24 -27
r2=it	-15 17 -3
r2=its	6 -18 9
r2=late	12 -11 0
r2=live	-23 -12 29
r2=nothing	-4 10 -10
r2=of	6 -4 -1
r2=on	10 0 -17
r2=one	11 -8 -2
r2=our	-15 10 5
r2=out	-8 9 0
r2=plan	-7 10 0
r2=prepare	12 -10 0
r2=promise	9 -8 0
r2=say	-7 4 2
r2=sheet	12 -9 -2
r2=still	-8 12 -2
r2=sunday	5 0 -10
r2=talk	9 0 -11
r2=tariff	-10 0 9
r2=telephone	15 -10 -5
r2=tell	0 -14 12
r2=that	10 -8 0
r2=the	2 13 -30
r2=their	0 -11 13
r2=there	2 -12 8
r2=thi	-18 2 14
r2=to	16 -6 -15
r2=trade	-23 18 4
r2=two	27 -17 -13
r2=up	20 -15 -7
r2=was	16 -20 0
r2=week	9 -14 2
r2=when	-12 14 0
r2=which	0 4 -11
r2=will	7 -9 0
r2=within	-10 0 9
r2=would	11 -10 0
r2=—	-10 5 4
r3="	-10 15 -6
r3=)	7 -20 7
r3=,	7 -5 -4
r3=-	-14 1 13
r3=.	9 0 -15
r3=;	11 -20 5
r3=<agent>	7 3 -21
r3=<day-ahead>	-11 5 6
r3=<day-gone>	34 -24 -23
r3=<day-today>	-11 -9 19
r3=<end>	-5 13 -11
r3=<gate>	6 3 -12
r3=<goods>	6 -13 6
r3=<level>	-2 -10 12
r3=<month-ahead>	-9 12 -3
r3=<month-gone>	24 -20 -5
r3=<not>	8 -12 3
r3=<office>	-17 7 11
r3=<organisation>	-8 -5 16
r3=<seat>	18 -7 -15
r3=<v-agree>	-18 6 12
r3=<v-bear>	0 6 -10
r3=<v-buy>	8 -5 -3
r3=<v-down>	9 -2 -11
r3=<v-end>	12 -19 4
r3=<v-impose>	-13 15 -3
r3=<v-propose>	11 0 -21
r3=<v-return>	-16 9 8
r3=<v-sell>	-7 11 -3
r3=<v-stay>	0 5 -10
r3=after	-9 0 9
r3=afternoon	-17 9 8
r3=ago	10 -7 -2
r3=agree	-8 8 0
r3=an	16 -9 -8
r3=and	-4 13 -11
r3=as	-12 -2 13
r3=at	-2 -2 7
r3=autumn	-5 10 -3
r3=be	11 -15 4
r3=buy	9 -7 0
r3=colleague	11 -10 0
r3=come	10 -4 -6
r3=deal	11 -6 -4
r3=end	2 -14 9
r3=evening	-10 4 4
r3=fifth	-1 -8 11
r3=first	17 -12 -6
r3=for	-18 16 2
r3=fourth	1 -12 9
r3=had	22 -18 -4
r3=has	7 0 -12
r3=hour	19 -12 -7
r3=in	4 0 -10
r3=is	-16 30 -21
r3=its	-11 21 -15
r3=night	-5 8 -4
r3=no	-11 0 11
r3=nothing	18 -16 0
r3=of	3 4 -12
r3=on	0 -18 22
r3=one	-15 4 12
r3=out	-7 12 -3
r3=publish	10 -9 0
r3=round	14 -10 -3
r3=second	-10 10 0
r3=since	10 -5 -4
r3=spring	-16 9 8
r3=talk	-18 11 6
r3=telephone	8 -6 0
r3=that	-9 9 0
r3=three	-12 12 0
r3=to	-16 3 14
r3=trade	-12 13 0
r3=truce	7 -14 3
r3=up	9 -8 0
r3=was	-8 17 -13
r3=we	-12 10 0
r3=where	-7 8 0
r3=will	-22 16 4
r3=with	18 -16 -4
r3=would	17 -13 -6
r3=year	-9 0 9
r3=—	5 5 -14
r4="	1 4 -12
r4=)	0 8 -11
r4=,	22 -17 -9
r4=-	10 3 -17
r4=.	13 -17 3
r4=<agent>	-11 7 4
r4=<day-ahead>	-18 17 0
r4=<day-today>	3 8 -18
r4=<duty>	10 0 -14
r4=<end>	-11 18 -10
r4=<level-noun>	15 -22 3
r4=<level>	11 -6 -5
r4=<not>	-11 6 3
r4=<number>	-14 -1 17
r4=<office>	11 1 -18
r4=<organisation>	3 -11 5
r4=<person>	3 10 -24
r4=<quality>	-11 9 1
r4=<seat>	-14 13 0
r4=<v-agree>	27 -22 -4
r4=<v-bear>	14 -6 -11
r4=<v-begin>	4 -8 1
r4=<v-buy>	-8 8 0
r4=<v-deny>	-12 3 7
r4=<v-down>	20 -16 -5
r4=<v-propose>	-16 13 3
r4=<v-say>	-7 9 -1
r4=<v-sign>	0 5 -9
r4=<v-stay>	-20 23 -4
r4=<v-suspend>	-12 0 9
r4=<v-target>	-12 15 -5
r4=<v-up>	16 -11 -6
r4=a	23 -24 0
r4=after	2 8 -14
r4=agree	12 -8 -2
r4=are	-4 -7 13
r4=as	-3 -6 10
r4=before	-10 17 -10
r4=between	4 -15 7
r4=by	13 -7 -7
r4=call	-8 10 -2
r4=day	10 -10 0
r4=deal	-5 -4 10
r4=delegation	-9 -4 13
r4=each	-10 2 7
r4=early	13 -12 0
r4=end	10 -10 0
r4=fact	9 -8 0
r4=go	16 -15 -1
r4=had	8 0 -12
r4=has	7 -13 6
r4=his	-11 0 11
r4=hold	-8 0 9
r4=hour	10 -5 -3
r4=is	-24 7 16
r4=it	2 -15 14
r4=its	12 -17 1
r4=know	-10 11 0
r4=land	-9 12 -4
r4=last	-8 7 0
r4=meet	11 -9 0
r4=no	-5 10 -5
r4=not	-4 8 -5
r4=over	4 -10 4
r4=promise	-8 9 0
r4=round	-11 -13 21
r4=rule	-12 3 7
r4=run	-9 10 0
r4=second	-12 15 -1
r4=senior	-7 0 8
r4=sit	0 11 -13
r4=so	-7 8 0
r4=start	-10 2 7
r4=statement	-9 10 0
r4=talk	13 2 -14
r4=tariff	12 -7 -5
r4=the	6 -16 10
r4=their	8 0 -12
r4=then	-17 10 8
r4=there	-10 7 3
r4=they	18 -7 -10
r4=thi	11 -7 -4
r4=third	-7 10 -1
r4=to	24 -26 0
r4=trade	11 -10 0
r4=truce	-14 3 9
r4=two	-2 16 -19
r4=until	9 -6 -2
r4=was	8 -11 1
r4=we	-9 10 0
r4=well	-6 8 0
r4=when	17 -15 0
r4=where	-14 8 5
r4=which	-3 -5 9
r4=who	-11 8 1
r4=will	3 -7 2
r4=with	-13 13 0
r4=word	-12 6 4
r4=would	-5 -3 9
r4=—	0 -14 9
r=( <day-gone>	12 -8 -2
r=( <day-today>	-14 7 7
r=) <end>	-7 0 9
r=, "	14 -12 -3
r=, <day-ahead>	-2 12 -16
r=, <day-gone>	27 -11 -28
r=, <day-today>	8 -8 -1
r=, <name>	14 -15 0
r=, <number>	-14 0 15
r=, <person>	2 2 -12
r=, <quality>	1 7 -10
r=, and	-11 3 8
r=, at	14 -9 -5
r=, for	-12 14 -1
r=, has	-9 9 0
r=, he	-13 0 14
r=, on	2 8 -19
r=, sunday	5 0 -10
r=, their	0 -12 11
r=, to	-9 16 -10
r=, was	15 -13 0
r=, when	-12 14 0
r=, which	0 6 -10
r=, with	-13 8 4
r=: <person>	-14 16 -2
r=: the	-19 26 -11
r=; the	-20 22 -1
r=<day-ahead> .	0 6 -10
r=<day-gone> .	0 4 -11
r=<day-gone> for	-13 0 14
r=<day-today> .	-2 -7 9
r=<day-today> with	10 -5 -2
r=<name> 's	-12 13 0
r=<person> at	-15 2 8
r=<person> in	-21 24 -3
r=<person> on	10 -9 0
r=<seat> in	14 -14 0
r=? <end>	8 -1 -11
r=and <seat>	2 4 -12
r=and will	13 -12 0
r=at the	20 -14 -9
r=before the	-7 9 0
r=fact sheet	10 -8 -1
r=fail ,	-10 1 6
r=for <day-ahead>	-4 10 -5
r=for <span>	-8 11 -2
r=for a	-12 0 13
r=for his	10 -5 -5
r=for talk	2 8 -12
r=from <day-ahead>	-19 22 -1
r=from <day-gone>	22 -14 -6
r=has not	18 -18 0
r=has say	-14 3 8
r=in <month-ahead>	-20 25 -8
r=in <month-gone>	27 -18 -19
r=in <name>	-7 13 -6
r=in the	-13 17 -7
r=it was	9 -5 -2
r=last week	15 -11 -3
r=later thi	-10 12 0
r=of <day-gone>	10 -10 0
r=on <day-ahead>	-32 39 -16
r=on <day-gone>	16 -11 -10
r=on <day-today>	-2 -27 21
r=on the	10 -5 -5
r=say .	15 -21 7
r=say on	-10 12 0
r=say that	6 -5 0
r=talk <end>	-9 4 3
r=that end	-7 -1 9
r=that he	13 -12 0
r=the <organisation>	-12 15 -4
r=the two	11 -6 -4
r=thi week	-7 -4 12
r=time ,	-9 10 0
r=to his	-10 11 0
r=until <day-ahead>	2 -12 8
r=with the	-6 9 -1
r=— <name>	7 0 -11
r=— <person>	6 0 -9
r=— a	1 -12 4
right:calls	20 -10 -17
right:coming	-10 3 9
right:experts	0 12 -15
right:m=came	11 -18 1
right:m=conference	9 -5 -3
right:m=delegation	0 -9 9
right:m=delegations	-14 -1 16
right:m=dinner	-14 10 4
right:m=ended	4 1 -8
right:m=handshake	14 -9 -4
right:m=here	14 -1 -10
right:m=host	-7 0 9
right:m=lunch	10 -10 0
right:m=meets	-14 15 -3
right:m=met	3 -12 6
right:m=negotiators	-7 -6 14
right:m=received	14 -13 0
right:m=round	19 -22 2
right:m=sat	19 -14 -4
right:m=sitting	-15 5 8
right:m=summit	5 3 -18
right:m=table	-3 11 -9
right:m=talked	9 0 -11
right:m=there	2 -21 18
right:m=time	1 12 -20
right:m=to see	-5 11 -6
right:m=visit	6 -10 2
right:m=where	-19 5 15
right:running	-16 0 16
right:sure	11 -7 -5
s:"	13 -1 -22
s:'s	-3 9 -10
s:*	21 -16 -7
s:,	5 3 -12
s:-	0 -10 10
s:/	0 9 -17
s::	10 -17 4
s:<day-ahead>	-63 73 -26
s:<day-gone>	43 -44 -11
s:<day-today>	-6 -15 25
s:<duty>	1 8 -13
s:<goods-amount>	17 -10 -16
s:<goods>	-27 15 20
s:<level-noun>	4 2 -12
s:<money>	27 -30 0
s:<month-ahead>	-22 36 -35
s:<month-gone>	17 -1 -27
s:<month-today>	-29 28 2
s:<person>	6 2 -16
s:<points>	7 0 -6
s:<seat>	5 -3 -3
s:<span>	13 -2 -14
s:<v-agree>	11 -1 -17
s:<v-bear>	-3 8 -6
s:<v-begin>	-11 5 8
s:<v-impose>	10 1 -23
s:<v-lack>	3 2 -11
s:<v-propose>	-7 10 -4
s:<v-return>	-1 -6 10
s:<v-say>	-10 10 1
s:<v-sign>	8 4 -23
s:<v-stay>	-17 14 2
s:<v-suspend>	10 -3 -11
s:<v-target>	-1 11 -14
s:<v-up>	7 -23 19
s:?	-5 20 -29
s:aarhu	14 -11 -1
s:about	0 5 -9
s:above	-16 8 9
s:accept	-22 23 0
s:accord	0 -15 14
s:according	15 -9 -14
s:accra	-10 12 0
s:across	0 -8 9
s:act	7 -12 3
s:adjourned	-13 8 4
s:affair	-7 -1 9
s:after	19 -9 -18
s:afternoon	-18 0 19
s:afterward	16 -14 0
s:against	-4 -12 17
s:ago	16 -16 -1
s:agree	16 -5 -18
s:agreement	16 -14 -3
s:ahead	-10 15 -7
s:aim	3 -10 3
s:air	-11 0 11
s:aircraft	0 -17 16
s:airport	20 -14 -7
s:akazawa	-13 14 0
s:alert	5 4 -11
s:alive	-13 15 -2
s:all	20 -3 -23
s:almaty	10 -3 -7
s:almost	-11 0 12
s:alone	11 -9 0
s:also	-6 8 -1
s:aluminium	-12 0 12
s:am	-11 17 -6
s:among	-9 12 -1
s:and	9 -5 -3
s:announce	2 4 -15
s:another	-14 14 -2
s:answer	12 -12 0
s:anything	13 -12 0
s:apart	4 -9 3
s:apec	-18 21 -3
s:app	15 -9 -6
s:apple	-13 2 9
s:approve	-6 -5 13
s:aqaba	11 -1 -8
s:are	-20 -16 42
s:arranged	-16 17 0
s:arrived	-22 8 13
s:arusha	-7 2 4
s:as	-14 -2 18
s:asia	15 -11 -4
s:asian	13 -10 -1
s:ask	6 -10 4
s:at	-9 2 8
s:attended	12 -10 0
s:attention	4 -9 3
s:auckland	-7 11 -2
s:back	27 -13 -23
s:balance	17 -14 -5
s:banana	-6 13 -9
s:bandung	-11 1 7
s:banomyong	-13 14 0
s:banquet	12 -3 -7
s:bar	-6 14 -11
s:battery	11 -11 0
s:bay	13 -4 -12
s:be	-10 14 -4
s:bean	11 -3 -7
s:bear	17 -19 0
s:beef	2 -13 12
s:before	-19 28 -13
s:begin	-25 0 26
s:behind	-14 -1 16
s:being	-19 11 8
s:bergen	3 3 -13
s:between	-11 10 2
s:beyond	-5 -3 9
s:board	3 -10 2
s:boat	1 5 -12
s:body	9 -12 0
s:border	15 -5 -10
s:boss	-13 0 14
s:break	-2 -7 10
s:breaking	16 -13 -2
s:bridge	-8 12 -4
s:brief	-12 11 0
s:bring	-6 -2 12
s:brno	-5 9 -3
s:broke	26 -12 -17
s:brussel	26 -23 -2
s:busan	7 2 -19
s:business	-12 24 -17
s:but	11 0 -19
s:butter	-19 25 -11
s:by	12 -2 -20
s:cabinet	-10 0 9
s:cairn	1 -13 11
s:calabar	-15 0 13
s:can	6 -13 6
s:cancel	-7 10 -2
s:candid	12 0 -14
s:canola	22 -15 -8
s:car	17 -15 -3
s:carmaker	-3 -8 12
s:carry	8 -18 7
s:case	-13 7 6
s:cebu	-4 -3 8
s:cement	-7 -8 14
s:ceremony	-14 15 0
s:certain	-13 16 -2
s:chair	11 -5 -5
s:changed	9 -7 0
s:charge	-8 13 -6
s:chenggang	10 0 -10
s:chiang	10 0 -11
s:chief	12 0 -14
s:chip	-14 7 6
s:chittagong	20 -17 -3
s:chișinău	14 -12 -1
s:christma	-4 10 -10
s:city	-9 3 5
s:civilian	-9 1 7
s:clock	-3 8 -5
s:close	4 -18 9
s:closed	-2 -6 8
s:closer	10 -5 -3
s:coal	10 -7 -2
s:coffee	-6 -3 11
s:collapsed	12 -4 -6
s:colleague	11 -1 -14
s:collect	0 8 -12
s:colombo	-12 14 0
s:colonia	-5 -6 12
s:commercial	-9 9 0
s:commissioner	10 -3 -7
s:commit	10 -9 0
s:commitment	-7 9 0
s:communiqué	-8 -2 10
s:company	-2 10 -9
s:complained	12 -10 0
s:complete	-14 18 -3
s:concern	-6 14 -10
s:conference	8 -10 0
s:confirm	-7 13 -12
s:consensu	26 -18 -12
s:constructive	18 -7 -13
s:consultation	15 -10 -4
s:continue	6 4 -13
s:control	14 -5 -13
s:conversation	11 -8 -3
s:cooperation	14 -12 -1
s:copper	-16 10 5
s:corridor	-6 10 -4
s:cost	-18 2 14
s:cotton	24 -10 -18
s:could	-21 25 -7
s:council	-17 18 0
s:counterpart	1 3 -11
s:country	5 -18 16
s:course	-14 16 -1
s:cruz	-8 0 9
s:cuenca	12 -14 0
s:curb	-12 4 7
s:cut	10 0 -13
s:da	28 -17 -14
s:dairy	-11 13 0
s:darwin	8 -1 -8
s:date	5 8 -30
s:davo	20 -13 -7
s:day	-25 -12 37
s:deadline	-17 14 1
s:deal	11 2 -23
s:dealt	11 -8 -1
s:decide	21 -16 -11
s:declaration	13 -6 -7
s:decree	9 -9 0
s:deficit	9 -7 0
s:delegation	-12 -3 15
s:demand	15 -11 -4
s:deputy	8 -1 -10
s:described	23 -17 -8
s:desk	12 -11 0
s:dialogue	-8 -2 11
s:did	29 -35 0
s:difference	-24 1 20
s:dined	10 -7 0
s:dinner	-12 16 -1
s:discuss	8 -1 -8
s:do	-16 20 -4
s:document	13 -12 0
s:doe	-7 7 0
s:done	18 -7 -19
s:door	-7 -7 15
s:doubt	-15 16 0
s:down	-11 -2 13
s:draw	14 -20 2
s:drone	-10 11 0
s:drug	14 -14 0
s:dubai	15 -15 0
s:due	11 1 -16
s:durban	-12 10 0
s:during	14 -9 -5
s:duty	15 -14 -4
s:earlier	16 -10 -6
s:early	14 -5 -13
s:economic	28 -16 -16
s:economy	-14 4 10
s:edition	-6 -1 8
s:effect	27 -19 -10
s:eighth	9 -7 -1
s:either	20 -17 -3
s:electric	11 -7 -4
s:end	24 -26 0
s:entebbe	14 -12 -3
s:enter	4 -10 4
s:envoy	9 -7 0
s:equal	10 -7 -1
s:eve	-22 20 0
s:evening	-1 -9 12
s:every	20 -15 -7
s:exchanged	22 -17 -5
s:expect	-20 16 3
s:expert	-27 21 2
s:expire	-10 2 8
s:exporter	13 -12 0
s:expressed	-16 19 -1
s:extend	3 -13 10
s:extension	14 -5 -10
s:face	-16 12 2
s:fact	24 -18 -12
s:fail	-25 9 12
s:failed	15 -7 -10
s:fair	9 -13 3
s:far	2 4 -13
s:fee	-5 14 -15
s:fentanyl	-1 8 -10
s:ferry	-21 20 0
s:fight	15 -13 -2
s:find	-9 0 7
s:finish	-17 -10 23
s:finished	22 -8 -15
s:firm	11 -8 -3
s:first	11 -12 0
s:fish	8 -14 3
s:five	-15 2 11
s:fix	-21 24 -2
s:flew	11 -22 9
s:floor	4 -10 1
s:flour	-12 12 0
s:followed	8 -1 -10
s:following	28 -23 -6
s:force	29 -23 -9
s:foreign	-19 25 -5
s:foreseen	-8 11 -2
s:forty	12 -16 0
s:forward	-17 17 0
s:found	16 -8 -9
s:four	12 2 -25
s:framework	14 8 -47
s:friday	22 -10 -15
s:frozen	8 -10 0
s:fruit	1 -14 8
s:full	-12 0 10
s:further	19 -6 -17
s:future	-19 4 16
s:g	9 0 -8
s:gas	-14 16 0
s:gave	13 -18 2
s:gdańsk	-2 -8 9
s:general	-7 9 -2
s:geneva	30 -19 -17
s:ghent	9 -14 4
s:go	10 -12 0
s:golf	10 -8 0
s:good	6 -13 3
s:gothenburg	-11 -6 16
s:government	24 -14 -14
s:grand	12 -8 -4
s:grant	-18 12 5
s:grape	0 -10 5
s:graz	8 0 -9
s:great	5 -39 22
s:ground	15 -12 -1
s:grower	-8 0 5
s:guayaquil	18 -8 -10
s:guest	-13 0 12
s:gyeongju	0 9 -19
s:gyumri	-6 -15 20
s:h	-11 7 3
s:had	31 -25 -14
s:half	14 -11 -5
s:halifax	-3 -7 10
s:hall	0 -35 25
s:halve	11 -11 0
s:hammer	11 -7 -2
s:hand	23 -16 -8
s:handed	13 -6 -6
s:handshake	28 -16 -17
s:happened	3 -24 14
s:have	-15 8 6
s:having	17 -12 -3
s:he	-17 13 7
s:he'll	-11 13 -1
s:head	6 -9 1
s:heard	11 -5 -6
s:her	-20 23 -5
s:here	5 8 -19
s:him	21 -10 -17
s:hold	-10 14 -5
s:home	33 -22 -14
s:hope	8 0 -14
s:hotel	-23 3 22
s:hour	16 -23 4
s:house	5 -32 14
s:how	25 -20 -7
s:i	17 -6 -17
s:i'm	-17 20 -4
s:ice	9 -7 0
s:if	-34 13 20
s:important	11 -7 -3
s:impose	10 -7 -6
s:improved	-3 -8 9
s:in	7 -11 4
s:incheon	-7 -3 12
s:initial	29 -15 -15
s:inquiry	-6 12 -8
s:intend	9 -8 0
s:international	-2 -10 11
s:into	-9 -10 23
s:invest	12 -12 0
s:investigation	-10 22 -15
s:investment	11 -11 0
s:invitation	-13 15 -2
s:is	-15 5 11
s:istanbul	-7 12 -6
s:it	-2 10 -13
s:it'll	-16 1 10
s:item	0 8 -9
s:its	-9 -9 24
s:itself	12 -17 3
s:izmir	-12 13 0
s:jeju	-7 10 -1
s:joint	24 -7 -31
s:josé	11 -7 -3
s:just	16 -21 3
s:kananaski	16 -10 -6
s:karachi	-9 0 7
s:karoline	-14 16 0
s:kauna	-11 0 9
s:keep	-11 6 3
s:kind	-8 10 0
s:know	1 2 -10
s:kochi	-9 10 0
s:kuala	-9 -5 17
s:lago	-14 7 7
s:lancaster	0 -27 14
s:land	-25 16 5
s:largest	-8 0 10
s:lasted	20 -12 -11
s:late	9 -9 0
s:later	-10 16 -10
s:law	-21 25 -8
s:lawyer	18 -17 0
s:lay	16 -4 -14
s:least	25 -17 -14
s:leave	20 -19 -3
s:leavitt	-14 16 0
s:led	12 -10 -1
s:less	13 -5 -12
s:let	-4 14 -21
s:letter	21 -13 -8
s:li	10 -7 0
s:licence	-10 8 1
s:license	-5 -4 9
s:lie	-26 15 12
s:likely	-14 16 -1
s:lisbon	-14 -4 19
s:list	23 -7 -28
s:live	-12 -42 33
s:london	60 -39 -32
s:long	10 -1 -12
s:look	-21 5 15
s:lose	-1 15 -14
s:lumpur	-11 -4 18
s:lviv	10 -1 -7
s:m	1 -17 14
s:madrid	13 0 -20
s:magnet	-9 0 10
s:make	2 2 -9
s:maker	-3 9 -8
s:malmö	-4 -7 11
s:man	0 10 -13
s:manila	20 -16 -3
s:margin	13 -1 -11
s:market	-4 13 -17
s:maroš	12 -9 -1
s:matter	5 0 -12
s:may	-11 11 0
s:me	13 -6 -9
s:mean	-14 18 -7
s:meanwhile	-12 -7 17
s:mechanism	0 -11 9
s:medicine	11 0 -14
s:meet	2 7 -16
s:men	-12 3 6
s:mention	11 -9 -2
s:menu	-15 4 10
s:midnight	0 -12 10
s:might	-18 17 0
s:minister	9 -10 0
s:minute	22 -26 0
s:missing	20 -15 -7
s:mombasa	-11 1 8
s:monday	-16 29 -16
s:month	5 5 -17
s:mood	12 -10 0
s:more	-10 -6 17
s:morning	-25 20 7
s:most	12 -8 -3
s:move	-6 -2 10
s:mumbai	9 -8 0
s:nadi	16 -7 -10
s:name	18 -11 -10
s:named	-8 12 -2
s:nang	25 -16 -12
s:near	-5 -12 17
s:nearly	14 -10 -3
s:need	5 0 -12
s:negotiate	9 -16 7
s:negotiator	-11 18 -6
s:neighbour	-20 6 13
s:never	-17 12 3
s:newspaper	-8 9 0
s:next	-10 23 -25
s:night	3 -20 15
s:no	-14 14 0
s:nobody	19 -15 -1
s:north	-6 8 0
s:note	-2 11 -8
s:notice	21 -14 -11
s:now	-15 21 -8
s:number	14 -22 3
s:of	5 -2 -4
s:off	8 2 -21
s:offer	0 -16 18
s:oil	4 -15 9
s:old	-18 -2 21
s:once	24 -19 -5
s:only	2 7 -17
s:open	-36 20 20
s:opened	-33 5 23
s:or	-14 13 0
s:ordinary	-15 6 9
s:ore	23 -20 -3
s:origin	0 -8 9
s:osaka	14 -3 -14
s:other	-15 7 9
s:our	14 -8 -9
s:out	8 -12 2
s:outcome	11 -1 -9
s:outline	5 0 -10
s:own	10 -3 -10
s:ownership	-10 14 -3
s:p	0 -8 10
s:pair	-13 7 6
s:palace	-12 5 8
s:paper	20 -15 -6
s:pari	-3 14 -14
s:parliament	-15 17 -3
s:part	0 7 -12
s:parted	18 -2 -15
s:party	-6 8 0
s:pass	-9 10 0
s:past	-15 -2 20
s:pause	14 -2 -13
s:pay	19 -9 -15
s:peace	-6 11 -7
s:pen	-13 13 -1
s:pencilled	-10 11 0
s:people	-16 -8 24
s:permanent	-8 6 0
s:permit	6 1 -12
s:phone	30 -20 -23
s:photograph	5 0 -10
s:phuket	-15 15 0
s:plan	-10 20 -16
s:plant	17 -11 -7
s:play	-13 4 6
s:plovdiv	-11 17 -7
s:pokhara	-1 -5 10
s:port	-14 1 11
s:porto	-13 -4 16
s:possible	13 -9 -2
s:postpone	-12 3 7
s:potatoe	-11 -4 14
s:powder	-11 5 5
s:present	0 -17 14
s:president	-18 17 2
s:press	15 -17 0
s:price	-16 0 12
s:pridi	-13 14 0
s:prime	4 -8 2
s:principle	12 -10 -1
s:print	-13 -6 17
s:probe	-10 8 0
s:problem	0 6 -9
s:produced	18 -15 -3
s:product	-7 14 -10
s:progress	23 -18 -7
s:prolong	0 6 -11
s:prolongation	10 -9 0
s:propose	9 -6 -2
s:protect	-17 18 0
s:publish	15 -7 -14
s:put	-5 11 -8
s:question	-8 17 -14
s:raise	11 -6 -6
s:rang	21 -18 -4
s:rate	9 -7 -1
s:ratify	-14 15 0
s:reach	29 -19 -17
s:read	11 -8 -4
s:ready	7 -12 4
s:reason	-24 25 -2
s:recall	9 -6 0
s:receive	-5 -2 10
s:recommend	21 -4 -17
s:refuse	2 -9 4
s:regard	-12 13 -1
s:regulator	-10 10 0
s:relation	17 -13 -2
s:relationship	9 -7 -1
s:relief	12 -10 0
s:relieved	9 -9 0
s:report	18 -11 -8
s:require	12 -8 -3
s:rest	-11 15 -5
s:restriction	14 -8 -6
s:result	19 -34 5
s:resume	-18 -3 23
s:return	9 -8 -1
s:reykjavík	13 -11 0
s:ring	-29 31 -1
s:rise	-10 -8 20
s:robert	-14 15 0
s:room	2 -26 17
s:rosario	-4 9 -6
s:run	1 8 -15
s:ryosei	-13 14 0
s:salalah	-12 15 -4
s:sale	-10 0 11
s:salmon	-14 0 15
s:salt	-11 18 -4
s:salvador	-9 12 -2
s:samarkand	6 0 -6
s:same	8 -13 5
s:sanction	-14 16 -2
s:santa	-8 0 9
s:save	-14 -5 18
s:say	-11 16 -7
s:schedule	-4 -14 16
s:screen	19 -17 -1
s:seal	-11 7 4
s:season	7 -6 0
s:seat	-19 0 19
s:secretary	-10 3 6
s:section	-1 13 -13
s:see	-18 29 -16
s:send	-8 11 -4
s:senior	-19 8 10
s:seoul	0 -11 11
s:seriou	-12 14 -1
s:set	0 5 -10
s:shanghai	4 3 -13
s:she	6 -18 10
s:sheet	15 -8 -13
s:shenzhen	-18 20 0
s:ship	0 -11 11
s:shook	27 -24 -4
s:short	9 -4 -5
s:should	14 -16 2
s:shut	11 -4 -5
s:side	7 -6 -1
s:signature	7 10 -28
s:silent	14 -11 0
s:sir	5 -19 14
s:sit	-17 12 3
s:six	-11 0 12
s:sixth	-19 23 -6
s:slap	10 -15 4
s:sleep	8 -2 -3
s:so	6 3 -17
s:some	-13 17 -3
s:soon	-11 8 3
s:sousse	14 -8 -5
s:soybean	-13 15 -1
s:speak	-61 66 -17
s:speaking	-6 9 -2
s:special	10 -9 0
s:speed	19 -13 -5
s:spent	33 -24 -14
s:spoke	63 -56 -17
s:spoken	27 -23 -3
s:stage	-4 9 -5
s:stand	2 -15 10
s:start	-17 17 0
s:state	1 -18 19
s:statement	11 -2 -15
s:step	13 -1 -19
s:still	-1 9 -7
s:stockholm	9 -6 -3
s:strike	9 -1 -9
s:successful	-12 12 0
s:such	9 -8 -1
s:sucre	-11 0 13
s:summary	-9 0 10
s:sunday	6 0 -10
s:surabaya	-3 9 -5
s:surcharge	-10 15 -5
s:surplu	-9 0 9
s:suspend	21 -15 -7
s:suspension	12 -4 -9
s:talk	-21 15 6
s:talked	8 -21 8
s:talking	-4 -18 21
s:tariff	0 11 -15
s:tea	-2 9 -8
s:team	-2 -5 11
s:telephone	15 -4 -23
s:telephoned	43 -40 -5
s:tell	7 -10 0
s:ten	6 0 -10
s:tender	14 -12 0
s:text	14 0 -21
s:th	3 2 -12
s:than	9 -12 0
s:that	4 3 -15
s:the	6 0 -11
s:their	2 -12 9
s:them	11 -5 -8
s:themselve	16 -16 0
s:these	14 -6 -7
s:they	1 4 -10
s:they'll	-16 18 -1
s:they're	-14 -12 21
s:thi	6 -28 18
s:think	-10 13 -2
s:third	-14 2 14
s:those	-13 8 3
s:threaten	13 -8 -4
s:three	11 0 -15
s:through	-1 -11 14
s:tiktok	-4 20 -23
s:timber	-11 19 -12
s:to	-12 17 -8
s:tokyo	15 -10 -5
s:tomatoe	14 -14 0
s:top	-13 10 2
s:total	-13 14 0
s:touch	-5 8 0
s:town	1 -11 4
s:trade	7 -8 0
s:transcript	18 -7 -11
s:translated	8 -1 -9
s:transport	10 -12 1
s:treasury	-13 8 2
s:trip	-11 14 -3
s:tromsø	-14 16 -1
s:truce	2 -15 12
s:trujillo	-7 8 0
s:try	-19 9 6
s:tuesday	-18 3 13
s:turku	-20 14 5
s:turn	-17 20 -3
s:turnberry	10 -4 -8
s:turned	-16 0 16
s:twenty	-9 -2 13
s:twice	21 -24 1
s:two	20 -7 -21
s:understanding	17 -3 -15
s:until	12 -31 21
s:up	16 -14 -3
s:use	-11 -1 13
s:valdivia	-20 11 9
s:very	-25 26 0
s:veterinarian	-9 10 0
s:vice	-11 8 2
s:video	-8 15 -11
s:view	8 -9 0
s:villa	-6 -6 12
s:visit	1 -15 16
s:visited	17 -15 0
s:vote	-11 14 -3
s:wait	-10 7 3
s:walk	1 3 -10
s:walvi	19 -12 -11
s:wang	12 -9 -2
s:war	-4 16 -16
s:was	7 5 -18
s:we	-14 11 4
s:wednesday	10 -9 -3
s:welcomed	-8 0 8
s:well	5 1 -13
s:what	22 -15 -11
s:wheat	11 -8 -3
s:when	3 12 -34
s:wherea	12 -7 -5
s:whether	14 -3 -12
s:while	-12 -7 19
s:winter	-18 11 7
s:wire	8 -8 -2
s:with	4 3 -15
s:wool	5 7 -14
s:work	12 -8 -3
s:world	0 -11 12
s:worth	22 -8 -23
s:would	-21 21 2
s:wound	18 -2 -15
s:wrapped	0 15 -22
s:write	-5 -1 9
s:yarn	12 -7 -5
s:yes	-12 13 0
s:york	-7 0 8
s:you	4 -8 2
s:your	13 -19 2
s:·	6 -12 3
s:šefčovič	12 -9 -1
s:—	-18 18 2
s:•	-9 -6 14
sa:"	8 -3 -7
sa:" ,	11 -15 4
sa:" a	16 -14 -1
sa:" the	8 -7 0
sa:'s	-3 19 -22
sa:'s ,	9 -8 0
sa:'s .	12 -4 -9
sa:'s chief	9 -7 -1
sa:'s duty	-8 15 -9
sa:'s good	8 -11 0
sa:'s leader	12 -11 0
sa:'s on	-8 14 -5
sa:'s trade	-7 9 -1
sa:(	-18 14 4
sa:( <day-gone>	16 -12 -3
sa:( <number>	-12 10 0
sa:( <organisation>	-2 -7 9
sa:) ,	9 -3 -4
sa:) -	-26 21 6
sa:) .	-22 25 -6
sa:) and	10 -4 -3
sa:, "	-8 9 0
sa:, <day-ahead>	-15 19 -8
sa:, <day-gone>	39 -21 -34
sa:, <day-today>	14 -7 -9
sa:, <month-gone>	14 -12 0
sa:, <name>	10 6 -28
sa:, <number>	7 -17 4
sa:, <office>	-10 12 -1
sa:, <person>	3 -16 15
sa:, <seat>	-16 17 0
sa:, <span>	7 -4 -3
sa:, a	-9 -15 21
sa:, about	-11 6 4
sa:, agree	10 -5 -3
sa:, and	0 8 -12
sa:, are	-5 10 -7
sa:, at	26 -12 -22
sa:, before	-11 12 0
sa:, begin	-11 -5 15
sa:, both	18 -17 0
sa:, but	22 -11 -17
sa:, by	11 -8 -3
sa:, end	11 -12 0
sa:, for	-19 28 -10
sa:, from	5 -12 2
sa:, has	-21 14 5
sa:, he	-23 0 24
sa:, in	-9 21 -13
sa:, is	-31 16 13
sa:, it	-5 10 -5
sa:, meet	1 -9 6
sa:, not	3 -14 9
sa:, on	-1 13 -20
sa:, one	14 -6 -7
sa:, our	-10 0 12
sa:, plan	-19 20 0
sa:, say	-10 10 0
sa:, she	6 -12 4
sa:, so	14 -8 -5
sa:, stockholm	9 -6 0
sa:, sunday	5 0 -10
sa:, tell	1 -13 9
sa:, that	21 -19 0
sa:, the	8 -14 6
sa:, their	-5 0 4
sa:, there	3 -10 2
sa:, they	20 -16 -2
sa:, thi	0 -12 10
sa:, to	-22 16 4
sa:, walked	16 -2 -12
sa:, was	10 -5 -5
sa:, who	23 -15 -12
sa:, with	-41 25 12
sa:, without	13 -10 -1
sa:-	-10 -3 15
sa:- -	11 -2 -9
sa:- <name>	12 -18 1
sa:- <person>	-10 6 2
sa:- <quality>	-10 17 -8
sa:- <span>	10 -1 -7
sa:- the	-10 3 7
sa:. "	12 -5 -7
sa:. m	-4 -8 13
sa::	11 -5 -9
sa:: <name>	-14 0 14
sa:: <number>	-1 -13 14
sa:: <person>	-15 18 -4
sa:: a	11 -9 0
sa:: the	-9 18 -12
sa:: what	-5 11 -6
sa:; <person>	9 -12 0
sa:; a	9 -8 0
sa:; the	-20 20 0
sa:<day-ahead>	-13 23 -17
sa:<day-ahead> ,	11 -4 -10
sa:<day-ahead> .	-3 -14 20
sa:<day-ahead> ;	-18 22 -2
sa:<day-ahead> after	-10 0 9
sa:<day-ahead> and	10 4 -18
sa:<day-ahead> by	-12 12 0
sa:<day-ahead> for	-25 16 0
sa:<day-ahead> in	20 -17 -2
sa:<day-ahead> on	20 -18 -1
sa:<day-ahead> to	-12 5 4
sa:<day-gone>	4 -2 -8
sa:<day-gone> 's	-11 8 0
sa:<day-gone> )	12 -5 -9
sa:<day-gone> ,	0 5 -12
sa:<day-gone> .	-17 26 -12
sa:<day-gone> ;	7 -14 2
sa:<day-gone> <person>	0 -12 9
sa:<day-gone> after	5 -13 6
sa:<day-gone> and	-14 0 13
sa:<day-gone> between	10 -8 0
sa:<day-gone> in	-9 12 -2
sa:<day-gone> night	-11 4 7
sa:<day-gone> on	14 -13 0
sa:<day-gone> that	-13 17 -7
sa:<day-gone> the	12 -2 -9
sa:<day-gone> to	8 -3 -6
sa:<day-gone> with	0 -12 7
sa:<day-gone> without	15 -4 -10
sa:<day-gone> —	-7 0 10
sa:<day-today>	0 -19 19
sa:<day-today> (	-16 9 7
sa:<day-today> ,	3 -23 16
sa:<day-today> -	-12 0 14
sa:<day-today> .	-6 -3 9
sa:<day-today> and	14 -18 0
sa:<day-today> evening	-3 -6 11
sa:<day-today> for	-26 15 7
sa:<day-today> in	-16 11 4
sa:<day-today> to	4 -30 20
sa:<day-today> with	13 -14 0
sa:<day-today> without	22 -3 -19
sa:<day-today> —	0 20 -24
sa:<duty>	2 9 -19
sa:<goods-amount>	12 -6 -11
sa:<goods-amount> <span>	10 -8 0
sa:<goods-amount> by	-13 13 0
sa:<goods-amount> of	16 -12 -4
sa:<level-noun>	-2 13 -19
sa:<level>	13 -9 -6
sa:<level> .	-8 10 -1
sa:<level> and	14 -18 1
sa:<level> by	9 -8 0
sa:<level> from	2 4 -12
sa:<level> to	-1 -9 10
sa:<money>	3 -13 9
sa:<money> ,	20 -14 -7
sa:<money> of	-10 0 13
sa:<month-ahead>	-20 28 -18
sa:<month-ahead> ,	-14 10 3
sa:<month-ahead> and	19 -18 0
sa:<month-gone>	24 -17 -12
sa:<month-gone> )	6 -4 0
sa:<month-gone> ,	9 -7 -1
sa:<month-gone> .	10 -8 0
sa:<month-gone> and	11 -8 -1
sa:<month-gone> the	8 -8 0
sa:<month-gone> they	11 -9 0
sa:<month-today>	-17 20 -3
sa:<month-today> ,	-11 12 0
sa:<name> 's	4 11 -25
sa:<name> ,	-6 -13 20
sa:<name> agree	19 -4 -14
sa:<name> and	-9 -13 19
sa:<name> are	-23 6 17
sa:<name> by	-9 0 7
sa:<name> from	-13 13 -2
sa:<name> had	13 -11 0
sa:<name> hold	4 4 -11
sa:<name> later	-18 4 12
sa:<name> on	3 8 -15
sa:<name> say	13 -1 -10
sa:<name> sign	10 0 -7
sa:<name> treasury	-8 18 -12
sa:<name> want	7 0 -14
sa:<name> was	7 -4 0
sa:<name> would	12 -7 -6
sa:<not>	15 -15 -5
sa:<number> )	-20 12 8
sa:<number> :	-4 -14 15
sa:<number> in	-19 12 7
sa:<number> minute	16 -12 -2
sa:<number> of	13 -6 -7
sa:<number> on	0 -12 12
sa:<number> p	0 -8 6
sa:<number> round	-9 7 0
sa:<number> to	-15 16 0
sa:<office> ,	12 -13 0
sa:<office> <person>	10 0 -10
sa:<office> and	13 -9 -2
sa:<office> from	12 -4 -7
sa:<office> of	-30 9 22
sa:<office> say	-18 19 0
sa:<organisation> )	2 -11 5
sa:<organisation> say	8 -6 -1
sa:<person> ,	8 3 -22
sa:<person> .	1 -22 19
sa:<person> <day-today>	1 11 -14
sa:<person> at	-16 5 9
sa:<person> begin	-21 15 6
sa:<person> had	14 -6 -11
sa:<person> has	10 -11 0
sa:<person> in	-7 15 -10
sa:<person> is	4 -7 2
sa:<person> meet	-2 7 -4
sa:<person> put	12 -6 -6
sa:<person> sign	-10 12 -1
sa:<person> spoke	-10 13 0
sa:<quality>	6 -4 -5
sa:<quality> .	10 -5 -3
sa:<quality> counterpart	9 -5 -4
sa:<quality> delegation	3 -12 5
sa:<quality> good	13 -1 -19
sa:<quality> minister	7 2 -11
sa:<quality> president	-12 4 7
sa:<quality> prime	9 -17 4
sa:<quality> side	16 0 -17
sa:<quality> vice	-10 13 -3
sa:<seat>	6 0 -9
sa:<seat> 's	-10 12 0
sa:<seat> .	0 -8 9
sa:<seat> and	6 0 -10
sa:<seat> for	1 -22 17
sa:<seat> has	-17 10 7
sa:<seat> in	14 -13 0
sa:<seat> on	15 -21 3
sa:<seat> say	23 -16 -9
sa:<seat> within	-15 16 0
sa:<span>	20 -11 -11
sa:<span> ,	-2 -4 8
sa:<span> .	11 -16 4
sa:<span> and	-6 8 -1
sa:<span> at	-9 13 -5
sa:<span> from	9 -4 -4
sa:<span> more	12 -11 0
sa:<span> on	9 0 -13
sa:<span> to	-5 13 -10
sa:<span> truce	9 0 -8
sa:<v-agree>	14 -14 -3
sa:<v-bear>	-12 8 5
sa:<v-begin>	-15 -2 22
sa:<v-buy>	-11 7 6
sa:<v-down>	12 -16 1
sa:<v-impose>	-1 8 -11
sa:<v-lack>	6 0 -16
sa:<v-propose>	-10 7 3
sa:<v-renew>	4 4 -14
sa:<v-return>	12 -10 -4
sa:<v-say>	-9 10 2
sa:<v-sign>	11 0 -19
sa:<v-stay>	-11 11 -1
sa:<v-suspend>	13 -6 -9
sa:<v-target>	3 3 -10
sa:<v-up>	5 -22 18
sa:?	-8 22 -27
sa:a	-1 -13 15
sa:a "	-8 10 0
sa:a <organisation>	-14 0 15
sa:a <quality>	9 -20 7
sa:a <span>	-2 -13 11
sa:a date	-6 10 -4
sa:a deal	16 -1 -19
sa:a decision	-4 -5 9
sa:a dispute	-16 10 6
sa:a fourth	-11 -1 12
sa:a framework	8 0 -18
sa:a further	11 -6 -3
sa:a good	-9 -7 14
sa:a handshake	17 -9 -8
sa:a last	-10 -1 11
sa:a law	-20 21 0
sa:a list	14 -11 -2
sa:a little	-9 -11 17
sa:a matter	9 -7 -1
sa:a notice	14 -12 0
sa:a paper	13 -5 -8
sa:a place	-17 10 6
sa:a quarrel	-9 4 4
sa:a round	15 -13 0
sa:a second	4 3 -11
sa:a sixth	-6 10 -4
sa:a state	-20 6 14
sa:a statement	-8 9 0
sa:a summit	-15 14 0
sa:a tariff	26 -16 -15
sa:a telephone	20 -19 0
sa:a text	10 -1 -7
sa:a three	12 -9 0
sa:a truce	18 -22 4
sa:a visit	12 -7 -4
sa:a week	11 -7 -2
sa:a word	-9 -3 14
sa:about	-2 14 -20
sa:about <money>	-12 13 -1
sa:about <span>	-17 18 0
sa:about the	3 -10 7
sa:accept	-12 13 0
sa:accept an	-11 11 0
sa:across	9 -11 0
sa:across the	11 -10 0
sa:act	3 -9 5
sa:add	-6 -1 11
sa:add .	-10 -4 16
sa:adjourned	-13 8 4
sa:after <person>	8 -12 0
sa:after <span>	-4 10 -7
sa:after a	3 -11 8
sa:after that	-11 12 0
sa:after they	-8 0 7
sa:afterward	20 -19 0
sa:afterward .	12 -12 0
sa:again	14 -11 -6
sa:again .	22 -14 -11
sa:again on	-9 8 0
sa:against	-7 -8 16
sa:ago	11 -14 0
sa:ago ,	14 -10 -4
sa:ago .	9 -4 -5
sa:agree	22 -19 -6
sa:agree on	28 -17 -14
sa:agree to	14 -14 0
sa:agreement	12 -14 0
sa:agreement on	22 -12 -11
sa:ahead .	-6 8 -1
sa:aim	2 -10 3
sa:air	-2 -7 9
sa:airport	12 -7 -4
sa:airport ,	12 -4 -7
sa:alive	-13 15 -2
sa:almost	-13 0 12
sa:alone	9 -7 0
sa:aluminium	-12 0 12
sa:an	-3 -9 13
sa:an <quality>	-12 -1 14
sa:an agreement	2 -14 8
sa:an extension	-6 16 -11
sa:an hour	17 -7 -12
sa:an order	-16 10 5
sa:and	13 -13 -1
sa:and <level>	-11 0 12
sa:and <name>	1 -7 6
sa:and <number>	17 -26 3
sa:and <person>	-9 15 -5
sa:and <quality>	-24 10 13
sa:and <seat>	6 7 -23
sa:and again	12 -9 -1
sa:and agree	15 -11 -2
sa:and are	-11 0 12
sa:and ask	10 -7 -1
sa:and at	-17 15 2
sa:and come	17 -12 -5
sa:and for	21 -16 -5
sa:and has	-7 11 -4
sa:and have	12 -14 0
sa:and in	9 0 -13
sa:and is	12 -16 3
sa:and it	22 -18 -5
sa:and leave	14 -7 -6
sa:and no	-13 0 15
sa:and not	-8 0 9
sa:and one	-17 19 -2
sa:and rare	-2 7 -4
sa:and say	-3 9 -8
sa:and stockholm	-6 8 0
sa:and the	5 -15 6
sa:and then	-9 7 0
sa:and they	6 -11 1
sa:and to	-11 0 12
sa:and was	2 -11 5
sa:and will	14 -20 3
sa:and with	20 -14 -7
sa:another <span>	-7 12 -7
sa:answer with	-5 -3 10
sa:any	3 6 -15
sa:apart	3 -9 3
sa:apec	-10 12 0
sa:apec summit	-9 9 0
sa:apple	-12 0 10
sa:approval	-11 16 -5
sa:approve	-17 15 2
sa:are	-21 -13 38
sa:are to	-9 -8 17
sa:arranged	-11 11 0
sa:as	-12 2 9
sa:as <person>	-2 -12 13
sa:as <seat>	-4 11 -6
sa:as of	-2 13 -10
sa:as plan	12 -12 0
sa:as the	-14 7 6
sa:as well	-14 22 -11
sa:asean	5 1 -9
sa:asia	11 -8 -2
sa:ask for	-16 8 6
sa:at	-13 3 12
sa:at <number>	-9 0 10
sa:at a	-12 9 2
sa:at all	17 -16 0
sa:at lancaster	-5 -4 9
sa:at least	12 -4 -11
sa:at present	-10 0 9
sa:back	18 -18 -2
sa:back to	12 -4 -9
sa:banquet	12 -3 -7
sa:bar	-8 15 -9
sa:battery	8 -10 0
sa:be	1 5 -11
sa:be <level>	9 -7 0
sa:be extend	4 -12 4
sa:be prolong	9 -7 -1
sa:be the	5 -10 3
sa:because	7 -8 0
sa:beef ,	-8 10 0
sa:beef .	14 -12 -1
sa:been	-5 12 -10
sa:been hold	-9 11 0
sa:been put	-10 13 -2
sa:before	-4 9 -7
sa:before <day-ahead>	15 -14 0
sa:before a	-9 0 11
sa:before it	16 -11 -4
sa:before that	-10 14 -2
sa:before the	0 8 -12
sa:before their	-12 0 12
sa:begin	-12 -4 19
sa:begin ,	-14 8 6
sa:begin <span>	-20 14 2
sa:begin a	-20 6 12
sa:begin on	20 -7 -13
sa:begin to	9 -13 0
sa:being	-5 12 -9
sa:being carry	11 -8 0
sa:being prepare	-11 12 0
sa:between <name>	-12 -4 16
sa:between <person>	11 -11 0
sa:between the	-8 9 0
sa:beyond	-8 0 9
sa:border	9 -7 0
sa:both	3 -10 6
sa:both side	2 -16 11
sa:breakthrough	-8 -2 11
sa:broke	18 -13 -6
sa:busan	-14 14 0
sa:busan ,	-9 10 0
sa:but	20 -13 -10
sa:but no	13 -11 0
sa:butter	-11 16 -7
sa:buy <goods-amount>	-17 18 0
sa:by <day-ahead>	35 -34 -1
sa:by <person>	28 -24 -6
sa:by <span>	2 -12 7
sa:by a	-9 10 0
sa:by telephone	-16 21 -12
sa:by video	5 0 -12
sa:calendar	-11 0 11
sa:call .	-16 7 8
sa:call a	-8 0 10
sa:call it	15 -13 0
sa:call with	9 -6 -1
sa:can	11 -20 6
sa:candid	9 0 -12
sa:car	0 -9 7
sa:car and	10 -8 0
sa:carry out	15 -12 -1
sa:carry the	-9 -4 13
sa:case	-10 12 -1
sa:cement	-9 -6 14
sa:certain	-16 18 -1
sa:chair	11 -5 -5
sa:charge	0 7 -18
sa:chief	10 -9 -1
sa:chip	6 0 -8
sa:clock	-7 10 -2
sa:close	-12 -5 16
sa:coffee .	14 -11 -4
sa:collapsed	11 -4 -6
sa:collect	-1 10 -11
sa:come back	4 -12 5
sa:come down	2 -11 7
sa:come out	9 -3 -4
sa:commitment	-9 10 0
sa:communiqué	-9 0 11
sa:company	-9 15 -4
sa:company .	-14 14 0
sa:company to	-7 9 0
sa:complete	-14 15 0
sa:concern	-2 10 -9
sa:conference	3 5 -15
sa:confirm it	9 -9 0
sa:consensu	23 -17 -8
sa:constructive	17 -9 -10
sa:consultation	11 -15 1
sa:continue	15 -11 -6
sa:control	21 -13 -12
sa:cooperation	12 -10 -1
sa:copper	-13 4 7
sa:cost	-13 4 7
sa:cotton	16 -2 -14
sa:counterpart	9 -5 -4
sa:country	4 -16 15
sa:country ,	14 -13 0
sa:country say	-13 8 4
sa:course	-10 12 0
sa:curb	-10 3 5
sa:cut	7 3 -20
sa:dairy	-10 11 0
sa:date	18 -6 -22
sa:date to	-9 9 0
sa:day	-12 -17 29
sa:day ,	17 -22 2
sa:day .	3 3 -11
sa:day before	0 8 -9
sa:day of	-27 0 29
sa:day on	0 -5 10
sa:day two	19 -9 -14
sa:deadline	-12 9 2
sa:deal	13 0 -19
sa:deal .	-7 14 -8
sa:deal for	0 -13 9
sa:deal on	14 -8 -6
sa:dealt	12 -10 0
sa:dealt with	12 -10 0
sa:deficit	10 -9 0
sa:delegation	0 -21 18
sa:delegation from	-8 0 8
sa:delegation of	-13 6 5
sa:deputy	14 -11 -1
sa:described	17 -11 -6
sa:desk	11 -10 0
sa:dialogue	-12 0 13
sa:did	8 -15 3
sa:difference	-24 1 20
sa:dinner	-18 16 2
sa:dispute	0 9 -9
sa:do	-10 11 0
sa:do so	12 -6 -5
sa:doe not	13 -10 -3
sa:done .	-9 10 0
sa:down for	5 -9 1
sa:down in	-17 0 17
sa:down on	19 -10 -11
sa:down to	18 -10 -8
sa:down with	-7 15 -7
sa:drug	14 -14 0
sa:due course	-10 11 0
sa:duty	8 -1 -11
sa:each other	-10 1 10
sa:early	21 -12 -11
sa:early .	12 -10 0
sa:economic	21 -13 -10
sa:economy	-26 17 11
sa:effect	18 -13 -5
sa:either	19 -17 0
sa:end	11 -15 1
sa:end ,	-16 0 15
sa:end <day-today>	-7 -3 10
sa:end <span>	13 1 -20
sa:end a	16 -5 -12
sa:end of	-11 17 -7
sa:equal	10 -8 0
sa:evening	6 -11 4
sa:evening .	-10 16 -4
sa:every	18 -15 -3
sa:exchanged	13 -11 -1
sa:expect	-9 -1 14
sa:expert	-12 1 7
sa:explain	-9 9 0
sa:extend	8 -9 1
sa:extend by	0 -9 9
sa:extend their	6 0 -11
sa:extension	0 11 -13
sa:extension of	-5 13 -8
sa:face	-16 11 3
sa:fact	9 -5 -4
sa:fact sheet	9 -5 -4
sa:fail	-21 11 7
sa:fail ,	-10 1 6
sa:failed	16 -12 -4
sa:farm good	-18 17 0
sa:fee	2 2 -9
sa:fifth	-6 -11 19
sa:fifth round	-11 -6 19
sa:fight	11 -9 -2
sa:find	-9 0 7
sa:finish	-12 -8 18
sa:first	-14 11 4
sa:first day	-25 5 19
sa:first round	12 -7 -4
sa:first time	10 -1 -12
sa:first visit	-9 -2 12
sa:first week	15 -14 0
sa:fish	7 -14 1
sa:five	-16 0 14
sa:fix	-11 13 -1
sa:fix for	-13 14 0
sa:fog	-9 9 0
sa:for	2 -10 7
sa:for .	-6 -10 14
sa:for <day-ahead>	-15 21 -10
sa:for <day-gone>	-29 30 0
sa:for <month-ahead>	-15 17 0
sa:for <quality>	9 -12 1
sa:for <span>	16 -32 11
sa:for a	-18 5 12
sa:for an	18 -7 -13
sa:for another	-4 8 -4
sa:for his	7 -14 4
sa:for more	-14 -4 17
sa:for rare	10 0 -10
sa:for talk	-24 25 -2
sa:for the	-20 16 5
sa:for their	11 -2 -7
sa:for two	17 -10 -7
sa:force	12 -9 -2
sa:forced labour	-9 11 0
sa:forty	6 -11 0
sa:forty minute	19 -15 -3
sa:forward	-10 11 0
sa:four	8 4 -21
sa:fourth	12 -15 1
sa:framework	17 0 -30
sa:framework .	11 -6 -4
sa:friday	14 0 -13
sa:from	9 -2 -9
sa:from <day-ahead>	-8 26 -21
sa:from <day-gone>	18 -16 -4
sa:from <day-today>	-3 10 -7
sa:from <name>	-11 -3 18
sa:fruit	0 -9 7
sa:full	-13 1 11
sa:further	20 -14 -7
sa:general	-7 9 -1
sa:geneva	7 1 -15
sa:geneva ,	-8 9 0
sa:get	-7 3 3
sa:go	0 -11 13
sa:go into	-12 0 11
sa:go on	-12 -8 20
sa:go well	10 -11 0
sa:good ,	-12 18 -7
sa:good from	5 -13 4
sa:good worth	16 -9 -9
sa:grant	-18 12 5
sa:great	-6 -11 15
sa:great hall	-2 -7 9
sa:guest	-12 6 5
sa:had been	20 -9 -17
sa:had begin	-10 -6 16
sa:had lasted	-7 9 0
sa:had no	10 -7 -1
sa:had put	-13 3 8
sa:half of	-8 11 -2
sa:halifax	12 -2 -8
sa:hall	0 -8 8
sa:hall of	-4 -7 11
sa:halve	11 -11 0
sa:hand	17 -14 0
sa:handshake	20 -11 -11
sa:has a	15 -16 0
sa:has announce	-12 14 0
sa:has been	-10 19 -11
sa:has say	-20 1 18
sa:has warn	11 -9 -1
sa:have been	-16 5 9
sa:he add	-15 0 15
sa:he and	-8 -4 14
sa:he did	-9 -2 11
sa:he had	17 -11 -6
sa:he has	-7 8 0
sa:he lifeng	-6 12 -5
sa:he meet	13 -8 -5
sa:he say	-19 6 10
sa:he was	-11 13 0
sa:he'll	-8 9 0
sa:head	12 -10 0
sa:hear	12 -9 -1
sa:her	-7 11 -7
sa:here	6 4 -15
sa:here on	-10 19 -9
sa:him	11 -5 -10
sa:his	3 -18 14
sa:his country	-12 4 7
sa:his guest	-10 0 9
sa:hold	-8 4 4
sa:hold until	9 -6 0
sa:home	16 -13 -3
sa:hope	14 -5 -9
sa:hour	14 -24 5
sa:hour .	17 -17 0
sa:hour after	-10 0 10
sa:hour in	-13 -1 14
sa:hour of	13 0 -11
sa:house	-8 -3 11
sa:how	18 -22 0
sa:i	9 -3 -4
sa:ice	9 -8 0
sa:import	-10 7 2
sa:impose	13 -10 -5
sa:in	-6 10 -7
sa:in <month-ahead>	-5 13 -16
sa:in <month-gone>	24 -20 -7
sa:in <name>	-7 18 -17
sa:in about	-17 17 0
sa:in an	-11 0 12
sa:in busan	-23 20 4
sa:in due	-10 12 0
sa:in geneva	10 -6 -5
sa:in good	0 -9 8
sa:in halifax	12 -1 -8
sa:in it	0 -10 8
sa:in its	-8 -8 14
sa:in order	-4 8 -3
sa:in talk	16 -13 -1
sa:in the	-24 14 11
sa:in which	10 -8 0
sa:initial	14 -5 -9
sa:initial a	13 -4 -8
sa:inquiry	-7 12 -7
sa:into	-2 -12 15
sa:into the	-14 0 15
sa:investigation	-7 17 -11
sa:investment	10 -9 0
sa:invitation	-10 12 0
sa:is a	0 -11 8
sa:is about	-15 4 9
sa:is on	-16 21 -6
sa:is silent	8 -7 0
sa:is still	4 1 -10
sa:is to	13 -10 -2
sa:it	2 4 -14
sa:it has	12 -18 2
sa:it is	-18 17 0
sa:it say	-9 10 0
sa:it was	4 2 -14
sa:it would	-9 0 10
sa:its	0 -16 19
sa:its duty	-15 6 9
sa:its part	8 -2 -6
sa:joint	9 -5 -3
sa:just	0 -12 8
sa:karoline	-16 18 0
sa:karoline leavitt	-16 18 0
sa:keep	-4 9 -5
sa:keep <level>	11 -10 0
sa:keep the	-11 13 -3
sa:labour	-9 11 0
sa:lake	9 -9 0
sa:land	-17 7 5
sa:largest	-3 -7 11
sa:last month	-13 8 4
sa:last until	-9 -1 11
sa:last week	5 6 -21
sa:lasted	19 -12 -11
sa:lasted about	-10 11 0
sa:late	18 -14 -7
sa:late on	9 -7 0
sa:later	-16 17 0
sa:law	-20 24 -7
sa:lay	5 3 -12
sa:leader	15 -7 -10
sa:least	12 -4 -11
sa:least <goods-amount>	9 -7 0
sa:leave	18 -16 -4
sa:leave .	-15 10 4
sa:leave <seat>	12 -8 -2
sa:leave the	6 -12 3
sa:leavitt	-16 18 0
sa:leavitt say	-14 15 0
sa:less	7 0 -11
sa:let	-9 17 -17
sa:let him	-16 16 0
sa:letter	10 -5 -3
sa:level .	12 -4 -7
sa:levy <level>	-12 3 7
sa:licence for	-2 -7 10
sa:license	-4 -7 11
sa:lifeng	-6 12 -5
sa:likely	-11 14 0
sa:list	20 -11 -13
sa:list .	-12 13 0
sa:list of	13 -10 -2
sa:little	0 -10 6
sa:live	-25 -10 30
sa:london	11 -7 -3
sa:long	-15 9 6
sa:longer truce	9 -6 -2
sa:lose	0 14 -14
sa:lunch	13 -9 -3
sa:lunch .	14 -11 -1
sa:m	-4 -8 13
sa:m .	-4 -8 13
sa:magnet	-13 -5 17
sa:make	-1 6 -8
sa:make a	-10 11 -1
sa:man	-5 10 -4
sa:margin	9 -1 -7
sa:margin of	9 -1 -7
sa:market	-15 18 -2
sa:market to	-12 13 0
sa:matter	19 -16 -3
sa:matter of	11 -9 -1
sa:mean	-10 14 -5
sa:meet	1 2 -8
sa:meet <person>	11 1 -19
sa:meet for	-4 -8 12
sa:meet here	-11 15 -4
sa:meet in	-8 19 -16
sa:meet of	2 6 -12
sa:meet on	9 -13 1
sa:meet the	3 -12 8
sa:meet with	12 -8 -4
sa:midnight	-1 -11 11
sa:might	-10 10 0
sa:minister of	-9 11 0
sa:ministry	-4 8 -3
sa:minute	28 -35 1
sa:minute .	27 -23 -7
sa:more	-5 -8 13
sa:more than	5 -19 9
sa:morning	-15 25 -13
sa:morning ,	-11 12 0
sa:most	3 3 -16
sa:most of	10 0 -14
sa:mr <person>	-14 14 0
sa:name	14 -8 -6
sa:name to	9 -6 0
sa:named	-7 10 -1
sa:near	-11 -3 15
sa:negotiation	5 -14 4
sa:negotiation .	10 -9 0
sa:negotiation on	9 -2 -4
sa:negotiation with	0 -10 8
sa:negotiator meet	-15 13 0
sa:never	-12 7 3
sa:new	28 -6 -40
sa:new )	9 -2 -5
sa:new tariff	15 -7 -8
sa:next	14 -6 -15
sa:next .	-7 10 -2
sa:next round	9 -6 0
sa:night	-2 -11 17
sa:night .	-2 -11 12
sa:night and	-17 11 5
sa:no longer	9 -8 0
sa:nobody	7 -1 -9
sa:noon	2 -14 8
sa:nor	9 -8 0
sa:not .	-13 13 0
sa:not come	10 -6 -1
sa:not mention	16 -15 0
sa:note	-16 12 3
sa:nothing	7 0 -16
sa:notice	22 -15 -10
sa:now	-2 13 -15
sa:now .	-6 12 -7
sa:number	0 -11 5
sa:nut	-9 4 4
sa:of <day-ahead>	9 -3 -7
sa:of <day-gone>	3 0 -10
sa:of <level>	1 5 -11
sa:of <money>	-11 0 8
sa:of <month-gone>	-20 26 -11
sa:of <number>	-7 13 -6
sa:of <span>	4 -25 16
sa:of asean	9 0 -6
sa:of both	-16 0 15
sa:of his	9 -7 0
sa:of last	9 0 -7
sa:of negotiation	10 -8 -1
sa:of talk	-14 8 5
sa:of their	0 9 -12
sa:of thi	-14 4 9
sa:of tiktok	-9 6 2
sa:of up	-19 21 0
sa:off	12 -1 -20
sa:off .	12 -11 0
sa:off to	-9 10 0
sa:offer	9 -26 14
sa:official say	11 -8 -3
sa:oil ,	-9 11 0
sa:on .	14 -4 -12
sa:on <day-ahead>	-16 22 -9
sa:on <day-gone>	6 2 -16
sa:on <day-today>	4 -25 16
sa:on <money>	8 -25 10
sa:on <quality>	4 3 -13
sa:on <span>	11 -7 -3
sa:on an	10 -7 -2
sa:on good	21 -16 -5
sa:on its	12 -15 0
sa:on one	-4 -9 12
sa:on paper	10 -6 -2
sa:on the	2 10 -20
sa:on tiktok	16 -10 -4
sa:on to	10 -9 0
sa:on until	0 -12 12
sa:once	15 -13 -1
sa:once more	6 -9 1
sa:one of	11 -18 5
sa:one on	-5 12 -7
sa:one thing	-6 9 -3
sa:only	18 -6 -15
sa:open	-16 14 2
sa:open .	-10 12 -1
sa:opened	-26 5 17
sa:or	-10 12 -1
sa:ordinary	-15 6 9
sa:origin	0 -8 9
sa:other	-4 -3 9
sa:other .	10 -5 -4
sa:other again	-11 12 0
sa:out of	-1 -7 9
sa:outline	13 -3 -9
sa:outline of	11 -3 -8
sa:over ,	9 -4 -4
sa:over a	7 -12 4
sa:own	14 -14 0
sa:own .	10 -9 0
sa:p	0 -8 6
sa:p .	0 -8 6
sa:palace	-17 5 13
sa:palace .	-21 9 13
sa:paper	12 -12 -1
sa:part	-9 16 -10
sa:parted	9 0 -7
sa:pass	9 -8 0
sa:past	-8 -11 17
sa:past midnight	-9 -3 14
sa:pause	16 -6 -11
sa:pay	13 -8 -4
sa:peace	-8 13 -5
sa:people	-3 -9 11
sa:people on	-9 -3 12
sa:place	-15 15 0
sa:place in	-9 11 0
sa:plan	-7 15 -8
sa:plan for	-16 20 -4
sa:plant	12 -6 -5
sa:port	-1 -5 9
sa:possible	11 -7 -2
sa:premier he	-6 12 -5
sa:prepare	-12 7 2
sa:prepare .	-11 12 0
sa:present	1 -14 9
sa:president	-16 12 5
sa:president .	8 -7 0
sa:president <person>	-3 10 -6
sa:president in	-22 11 12
sa:president of	-8 0 9
sa:prime	11 -18 2
sa:prime minister	11 -18 2
sa:problem	0 6 -9
sa:produced	18 -15 -3
sa:product	-9 15 -7
sa:progress	19 -17 0
sa:progress .	10 -9 0
sa:prolong	-3 16 -18
sa:prolong it	-15 17 0
sa:prolong the	-2 10 -9
sa:propose	15 -13 0
sa:publish	8 -1 -12
sa:publish a	8 -6 -1
sa:publish the	9 -7 -1
sa:put	-15 14 1
sa:put a	-9 10 0
sa:put it	5 -14 7
sa:put off	-10 13 -3
sa:put on	-10 11 0
sa:put out	-10 0 12
sa:put the	13 -8 -6
sa:put their	21 -14 -8
sa:question	-9 11 0
sa:quota	-10 13 -1
sa:raise	6 -12 5
sa:raise its	12 -9 -2
sa:rate	8 -10 0
sa:rate .	10 -8 0
sa:raw	9 -5 -3
sa:reach	12 -7 -5
sa:read	9 -14 0
sa:ready	1 -11 6
sa:reciprocal tariff	-7 10 0
sa:recommend	19 -2 -16
sa:report .	4 -12 7
sa:reporter	7 -7 0
sa:reporter that	16 -12 -5
sa:require	13 -11 -2
sa:restriction	13 -8 -6
sa:result	12 -18 1
sa:result .	10 -8 0
sa:resume	0 -14 13
sa:rice	-10 3 7
sa:rise	-15 0 12
sa:room	-1 -6 8
sa:round of	-3 9 -4
sa:round since	0 -13 11
sa:round with	0 -13 10
sa:rule of	-6 -2 9
sa:rule on	-7 10 -2
sa:run	-3 9 -8
sa:run out	9 -7 0
sa:sale	-12 0 12
sa:same day	-4 -4 9
sa:sanction	-14 16 -1
sa:save	-8 0 10
sa:save a	-8 -1 9
sa:say ,	-26 27 -1
sa:say <person>	9 -20 6
sa:say it	-4 -6 12
sa:say that	7 3 -26
sa:say the	-15 12 3
sa:say to	11 -6 -4
sa:scott	-10 9 0
sa:seat of	-14 0 11
sa:second	-21 16 4
sa:second day	-21 -8 26
sa:second round	21 -2 -20
sa:second week	-9 9 0
sa:secretary ,	0 -15 15
sa:secretary scott	-8 19 -13
sa:see	-5 9 -4
sa:see <person>	-5 12 -10
sa:senior	-8 1 5
sa:senior <name>	-8 1 5
sa:seoul	6 -11 2
sa:she	17 -21 2
sa:sheet	11 -7 -6
sa:shook	12 -10 0
sa:shook hand	11 -10 0
sa:should	17 -17 0
sa:shut	9 -2 -5
sa:side	13 -10 -3
sa:side ,	-4 9 -5
sa:side .	10 -6 -4
sa:sign a	-35 27 10
sa:sign an	-9 11 0
sa:sign on	10 -6 -1
sa:signature	9 3 -19
sa:silent	13 -11 0
sa:silent on	17 -17 0
sa:since	-22 18 5
sa:since <day-gone>	-18 -3 20
sa:since last	-9 0 9
sa:since spring	7 7 -16
sa:since the	-2 12 -10
sa:since they	-9 12 -2
sa:sir	0 -8 9
sa:sir <person>	0 -8 9
sa:sit	-16 10 5
sa:six	-13 0 13
sa:sixth	-10 18 -10
sa:sixth round	-5 12 -9
sa:some	-15 18 -2
sa:soon	-5 9 -3
sa:soybean	-4 9 -6
sa:soybean ,	-9 6 0
sa:speak	12 -9 -2
sa:speak of	14 -13 0
sa:speed	12 -6 -5
sa:spent	15 -13 -1
sa:spoke	-10 16 -10
sa:spoke by	-15 18 -3
sa:spring .	-15 9 6
sa:stand	2 -10 6
sa:start	-6 0 9
sa:state visit	0 -8 10
sa:stay for	12 -11 0
sa:steel	-3 13 -14
sa:step	5 0 -11
sa:still	-9 18 -7
sa:still to	-8 10 -1
sa:stockholm ,	-10 10 0
sa:stop .	-14 14 0
sa:summit	9 0 -13
sa:summit ,	11 -10 0
sa:summit of	12 -1 -10
sa:sunday	5 0 -10
sa:surcharge	-10 14 -4
sa:surplu	-9 0 9
sa:suspend	8 -2 -4
sa:suspension	10 -3 -8
sa:take <level>	-2 -11 12
sa:take effect	10 -7 -1
sa:take place	-9 12 -2
sa:take the	-7 10 -2
sa:talk	-7 3 4
sa:talk .	4 3 -12
sa:talk between	-24 18 6
sa:talk end	10 0 -7
sa:talk on	-14 -11 22
sa:talk since	-3 10 -7
sa:talk that	-14 0 15
sa:talked	12 -15 0
sa:talking	-11 -1 14
sa:tariff	10 1 -15
sa:tariff ,	2 -10 6
sa:tariff .	9 0 -13
sa:tariff of	10 2 -22
sa:tariff truce	-18 8 11
sa:tariff war	0 11 -15
sa:technical	8 -3 -4
sa:telephone	1 8 -24
sa:telephone .	-7 9 0
sa:telephone call	8 -5 -2
sa:telephone on	-14 17 -4
sa:tell <organisation>	-15 0 13
sa:tell reporter	13 -13 0
sa:ten	9 -5 -1
sa:term	18 -14 -4
sa:text	9 1 -18
sa:than	8 -8 0
sa:than <number>	12 -9 -2
sa:than <span>	2 5 -12
sa:than two	-7 -3 10
sa:that ,	-17 18 0
sa:that .	-3 7 -4
sa:that <name>	9 -13 3
sa:that are	0 -7 8
sa:that had	13 -15 0
sa:that his	-9 12 -2
sa:that is	0 -9 8
sa:that it	15 -15 0
sa:that let	-15 16 0
sa:that nothing	9 -4 -3
sa:that the	17 -9 -15
sa:that there	-12 9 3
sa:that they	21 -10 -15
sa:that was	-23 19 4
sa:the <day-ahead>	10 -3 -17
sa:the <day-gone>	0 6 -12
sa:the <name>	19 -21 0
sa:the <organisation>	-8 22 -24
sa:the <person>	-17 18 0
sa:the <seat>	0 -12 12
sa:the apec	-10 10 0
sa:the autumn	-4 9 -3
sa:the border	12 -11 0
sa:the call	-22 23 0
sa:the country	11 -9 0
sa:the date	20 -19 0
sa:the day	17 -3 -21
sa:the deal	-15 15 0
sa:the delegation	6 -8 0
sa:the eighth	6 -12 1
sa:the end	-8 15 -10
sa:the export	14 -12 -1
sa:the extra	10 -4 -4
sa:the first	-10 7 4
sa:the fourth	24 -18 -6
sa:the great	-2 -7 9
sa:the largest	-3 -7 9
sa:the last	-5 10 -7
sa:the law	-10 11 0
sa:the level	-12 15 -2
sa:the margin	9 -1 -7
sa:the matter	12 -10 0
sa:the morning	-10 17 -9
sa:the new	-10 7 0
sa:the next	9 -6 -2
sa:the night	-12 -1 13
sa:the order	10 -9 0
sa:the outline	16 -8 -8
sa:the people	-7 -8 14
sa:the right	10 -9 0
sa:the sale	-11 6 3
sa:the same	2 -6 2
sa:the second	-19 15 4
sa:the sixth	17 -11 -6
sa:the summit	16 -10 -7
sa:the talk	0 -15 14
sa:the team	-14 0 13
sa:the telephone	10 -3 -6
sa:the term	9 -6 0
sa:the third	-10 -1 15
sa:the time	-10 7 1
sa:the trade	-13 12 0
sa:the truce	-10 -1 12
sa:the two	0 7 -11
sa:the week	-8 10 0
sa:the world	-2 -11 13
sa:the year	-12 13 0
sa:their <office>	5 -19 9
sa:their dispute	6 0 -8
sa:their duty	10 -5 -3
sa:their fifth	-4 -12 15
sa:their first	-10 10 0
sa:their name	13 -11 0
sa:their quarrel	14 -4 -9
sa:their tariff	2 7 -12
sa:their third	0 -9 9
sa:their truce	-5 14 -8
sa:them	8 -9 0
sa:themselve	14 -8 -7
sa:then	-20 13 8
sa:there	-9 0 11
sa:there .	-14 18 -5
sa:there is	17 -15 -2
sa:there on	-9 12 -2
sa:there was	3 -12 3
sa:they are	2 -11 5
sa:they talked	10 -2 -5
sa:they would	-6 0 9
sa:thi	0 -13 11
sa:thi month	5 0 -11
sa:thi week	-7 -1 9
sa:third	-10 -4 17
sa:third day	-7 -4 11
sa:third since	9 -5 -2
sa:three	13 -11 -2
sa:three -	10 -11 0
sa:through	-12 4 6
sa:thursday <day-today>	-7 -7 12
sa:tiktok	-6 17 -13
sa:tiktok ,	-12 9 2
sa:tiktok .	13 -8 -3
sa:timber	-3 13 -11
sa:time ,	-12 14 -1
sa:time .	-13 1 13
sa:time since	-11 19 -7
sa:to <goods-amount>	10 -8 0
sa:to <level>	-2 -7 13
sa:to <name>	-17 7 10
sa:to <number>	-14 16 0
sa:to <seat>	12 -4 -13
sa:to a	14 -16 0
sa:to an	10 -2 -7
sa:to be	19 -7 -25
sa:to begin	-5 16 -12
sa:to bring	-3 8 -3
sa:to come	9 -13 2
sa:to decide	10 -7 -1
sa:to discuss	-8 -1 10
sa:to end	-9 -5 16
sa:to extend	11 -7 -2
sa:to finish	-11 -1 13
sa:to go	-15 11 4
sa:to lower	9 -6 0
sa:to meet	23 -18 -5
sa:to prepare	-14 8 4
sa:to prolong	-3 13 -13
sa:to put	1 -12 6
sa:to save	-9 0 11
sa:to say	-11 12 0
sa:to see	-4 12 -11
sa:to settle	-13 3 9
sa:to sign	2 -8 5
sa:to stay	11 -10 0
sa:top	-9 5 3
sa:trade	2 8 -15
sa:trade talk	1 6 -10
sa:trade truce	-10 4 6
sa:treasury	-10 9 0
sa:treasury secretary	-10 10 0
sa:truce	-5 -12 18
sa:truce ,	-10 10 0
sa:truce between	-9 -10 18
sa:truce of	13 -20 7
sa:truce run	2 10 -14
sa:truce that	-9 0 8
sa:truce with	-8 17 -12
sa:tuesday	-17 2 14
sa:turn	-13 15 0
sa:turned	-14 -5 18
sa:twenty	-6 0 8
sa:twenty minute	-7 0 9
sa:two	9 3 -18
sa:two .	-9 9 0
sa:two country	7 0 -8
sa:two hour	2 -10 5
sa:two side	-10 16 -7
sa:under	-11 17 -5
sa:under the	-8 9 0
sa:understanding	10 -3 -5
sa:until	17 -29 15
sa:until <day-ahead>	17 -31 15
sa:up	12 -14 0
sa:up .	11 -5 -6
sa:up <span>	13 0 -10
sa:up again	-12 0 12
sa:up to	-15 18 -3
sa:very	-25 12 13
sa:vice	-11 17 -9
sa:video	-1 11 -18
sa:view	3 -10 4
sa:visit	0 -13 14
sa:visit .	0 6 -13
sa:visit of	-14 0 14
sa:visit to	-13 -1 16
sa:vote	-11 14 -3
sa:wait	-9 11 0
sa:walk	12 -4 -9
sa:want to	7 -9 0
sa:war	1 7 -13
sa:war in	12 -12 0
sa:was in	15 -14 0
sa:was no	-9 0 8
sa:was not	12 -9 -1
sa:was to	-13 14 0
sa:we	-18 7 10
sa:wednesday	10 -9 -3
sa:wednesday ,	11 -4 -9
sa:week ,	-15 8 6
sa:week .	-14 23 -11
sa:week ago	12 -7 -7
sa:well	0 9 -12
sa:were	-7 -2 11
sa:were the	9 0 -6
sa:were to	-3 15 -12
sa:what	23 -7 -27
sa:what it	21 -18 -2
sa:wheat	9 -7 0
sa:when	7 -1 -8
sa:when the	17 -12 -7
sa:where the	5 -10 2
sa:whether	4 11 -20
sa:which	-1 10 -13
sa:which <name>	-13 16 -2
sa:which begin	10 -13 2
sa:which the	9 -6 -3
sa:while	14 0 -15
sa:who had	-12 14 0
sa:whose	-9 9 0
sa:will	8 -5 -2
sa:will be	-13 7 6
sa:will have	-13 8 3
sa:will not	8 -1 -12
sa:with <level>	-10 1 9
sa:with <name>	7 0 -10
sa:with <person>	4 -11 7
sa:with <quality>	0 8 -12
sa:with <span>	-11 13 -1
sa:with a	-9 15 -6
sa:with an	4 -11 1
sa:with the	-20 14 8
sa:with their	-1 12 -11
sa:with two	11 -6 -3
sa:wool	4 7 -14
sa:word	-4 -6 12
sa:work	12 -8 -2
sa:working	-4 -4 8
sa:world	0 -12 11
sa:worth	15 -2 -21
sa:worth <money>	11 -5 -6
sa:would go	12 -4 -11
sa:would have	-4 -4 10
sa:would meet	14 -13 0
sa:would not	-11 12 0
sa:wound	11 0 -9
sa:wound up	11 0 -9
sa:wrapped	7 1 -11
sa:wrapped up	7 1 -11
sa:write	-5 -6 15
sa:year	-14 2 11
sa:year .	-13 5 6
sa:your	17 -12 -5
sa:—	-14 11 6
sa:— <office>	6 -15 1
sa:— <person>	-8 16 -13
sa:— <span>	7 1 -13
sa:— a	11 -20 2
sa:— after	0 5 -9
sa:— live	-14 -13 21
sa:— the	1 -9 8
sb:"	8 3 -25
sb:" ,	-8 9 0
sb:" a	12 -9 -2
sb:" the	-16 21 -7
sb:" very	-9 10 0
sb:' <office>	-10 0 10
sb:'s	-11 2 13
sb:'s <person>	-11 13 -2
sb:'s a	-14 15 0
sb:'s foreign	-9 14 -6
sb:'s leader	-4 -8 12
sb:'s president	3 -13 7
sb:'s state	7 -20 12
sb:'s summit	10 -10 0
sb:'s vice	-11 0 10
sb:(	8 -3 -5
sb:( <day-today>	-8 7 0
sb:) and	-11 14 -3
sb:*	21 -16 -7
sb:,	12 -11 -3
sb:, "	14 -7 -13
sb:, <day-ahead>	-25 29 -6
sb:, <day-gone>	12 -7 -6
sb:, <name>	8 1 -14
sb:, <number>	7 0 -9
sb:, <person>	-15 -1 23
sb:, <quality>	-22 7 15
sb:, <seat>	22 -24 1
sb:, <span>	-10 16 -8
sb:, according	16 -13 -3
sb:, after	9 -4 -10
sb:, and	-10 7 3
sb:, at	12 -2 -14
sb:, but	-4 8 -6
sb:, come	-12 13 0
sb:, due	13 -13 0
sb:, following	19 -18 0
sb:, for	-9 15 -7
sb:, from	-10 6 1
sb:, has	17 -21 0
sb:, he	-12 13 0
sb:, in	9 2 -27
sb:, is	2 -13 10
sb:, li	9 -4 -3
sb:, london	10 -7 0
sb:, meet	6 -13 5
sb:, most	4 -14 9
sb:, of	-10 14 -4
sb:, on	-4 -3 7
sb:, one	18 -14 -3
sb:, our	-11 5 6
sb:, say	-12 7 6
sb:, sit	-8 15 -8
sb:, spoke	10 -9 0
sb:, the	-12 5 3
sb:, they	-8 11 -1
sb:, to	5 0 -10
sb:, under	15 -14 0
sb:, was	-26 20 7
sb:, were	10 -9 0
sb:, when	-9 14 -6
sb:, which	-9 -5 16
sb:, who	6 -14 9
sb:, whose	14 -15 0
sb:, will	5 -16 14
sb:, with	24 -18 -8
sb:- <name>	8 0 -8
sb:- <person>	7 -10 0
sb:.	15 -24 11
sb:/ <number>	-7 11 -3
sb:/ <seat>	15 -5 -10
sb::	5 -16 11
sb:: "	14 -13 0
sb:: <day-ahead>	-14 17 -1
sb:: <level>	15 -13 -1
sb:: <name>	-17 13 4
sb:: <number>	9 -37 19
sb:: <organisation>	0 -15 10
sb:: <span>	10 -8 0
sb:: in	-11 16 -2
sb:: it	12 -11 0
sb:: no	-6 8 0
sb:: on	-12 15 -3
sb:: the	14 -11 -2
sb:: third	-12 0 10
sb:: what	20 -15 -8
sb:; a	9 -7 0
sb:; it	-18 0 18
sb:; on	-10 0 7
sb:<day-ahead>	-13 17 -6
sb:<day-ahead> ,	15 -18 2
sb:<day-ahead> :	-19 13 3
sb:<day-ahead> and	-13 15 -1
sb:<day-ahead> he	-9 11 0
sb:<day-ahead> in	-16 25 -15
sb:<day-ahead> of	12 -11 0
sb:<day-gone>	10 2 -23
sb:<day-gone> (	-11 12 0
sb:<day-gone> ,	-2 8 -9
sb:<day-gone> :	9 4 -25
sb:<day-gone> ;	1 -12 12
sb:<day-gone> <person>	-6 10 -4
sb:<day-gone> by	-13 13 0
sb:<day-gone> evening	-5 11 -9
sb:<day-gone> in	16 -16 0
sb:<day-gone> morning	-8 15 -8
sb:<day-gone> that	-22 20 0
sb:<day-gone> —	39 -37 -1
sb:<day-today>	-15 3 13
sb:<day-today> )	-8 7 0
sb:<day-today> ,	-23 29 -6
sb:<day-today> <person>	0 -12 9
sb:<day-today> after	8 -6 0
sb:<day-today> for	-11 13 -2
sb:<day-today> in	13 -12 0
sb:<day-today> that	12 -5 -10
sb:<day-today> the	-13 0 12
sb:<day-today> to	-12 16 -4
sb:<gate>	11 0 -15
sb:<goods-amount>	12 -10 -2
sb:<goods-amount> of	11 -9 0
sb:<goods>	-22 6 21
sb:<level-noun>	11 -16 2
sb:<level>	-4 -8 13
sb:<level> ;	11 -8 -2
sb:<level> for	-1 -7 9
sb:<level> in	26 -19 -12
sb:<level> on	-11 11 0
sb:<level> since	-11 1 7
sb:<level> that	-9 11 0
sb:<level> to	2 -11 7
sb:<money>	36 -23 -19
sb:<month-ahead>	-1 11 -21
sb:<month-ahead> ,	-9 13 -6
sb:<month-gone>	0 13 -27
sb:<month-gone> ,	-6 16 -19
sb:<month-gone> ;	-7 10 -1
sb:<month-today>	-16 12 5
sb:<month-today> ,	-11 11 0
sb:<name> 's	-10 4 7
sb:<name> agree	18 -13 -4
sb:<name> and	-4 -6 11
sb:<name> are	0 -28 26
sb:<name> at	-16 -2 18
sb:<name> begin	-12 11 0
sb:<name> end	11 3 -19
sb:<name> has	9 0 -17
sb:<name> have	11 -3 -7
sb:<name> is	4 -14 10
sb:<name> meet	16 -16 -3
sb:<name> open	-16 1 15
sb:<name> raise	1 6 -10
sb:<name> reach	13 -8 -5
sb:<name> to	0 7 -11
sb:<name> trade	-6 9 0
sb:<name> want	0 -8 7
sb:<name> would	12 -10 -1
sb:<number>	0 -10 11
sb:<number> ,	14 -11 -3
sb:<number> /	0 5 -10
sb:<number> :	11 -37 16
sb:<number> and	-4 13 -12
sb:<number> in	19 -25 3
sb:<number> on	-11 13 -1
sb:<number> the	-8 0 11
sb:<number> —	-14 0 12
sb:<office>	7 -1 -9
sb:<office> 's	0 -8 6
sb:<office> ,	23 -19 -7
sb:<office> <person>	9 1 -13
sb:<office> and	11 -11 0
sb:<office> are	-21 -10 25
sb:<office> discuss	15 -14 0
sb:<office> from	-6 10 -2
sb:<office> had	16 -13 0
sb:<office> have	9 -2 -7
sb:<office> of	-12 7 3
sb:<office> on	9 -7 0
sb:<office> sit	-12 12 -2
sb:<office> were	-12 6 6
sb:<office> will	-18 3 8
sb:<organisation> ,	-23 17 8
sb:<organisation> in	-11 6 5
sb:<organisation> to	-7 -3 11
sb:<organisation> —	10 -3 -6
sb:<person>	1 8 -14
sb:<person> ,	-9 8 0
sb:<person> :	0 11 -20
sb:<person> agree	14 -13 0
sb:<person> and	-4 -8 18
sb:<person> are	-11 17 -4
sb:<person> at	-12 11 0
sb:<person> begin	-21 9 11
sb:<person> fly	-7 11 -2
sb:<person> for	9 -16 4
sb:<person> gave	12 -10 0
sb:<person> had	26 -21 -9
sb:<person> have	-14 0 14
sb:<person> is	-12 6 3
sb:<person> land	-16 14 0
sb:<person> leave	5 -13 6
sb:<person> meet	0 5 -12
sb:<person> of	13 6 -22
sb:<person> on	23 -15 -12
sb:<person> see	-8 12 -4
sb:<person> sit	-8 -2 10
sb:<person> speak	10 -9 0
sb:<person> to	-14 18 -6
sb:<person> was	7 0 -10
sb:<person> will	-27 21 4
sb:<person> would	-14 16 0
sb:<quality>	-13 3 10
sb:<quality> and	-11 10 0
sb:<quality> colleague	10 -2 -10
sb:<quality> delegation	-17 17 -1
sb:<quality> good	10 0 -13
sb:<quality> in	8 0 -11
sb:<quality> negotiator	-20 14 4
sb:<quality> oil	11 -15 5
sb:<quality> president	18 -12 -12
sb:<quality> trade	-6 -9 14
sb:<seat>	10 1 -17
sb:<seat> ,	29 -15 -18
sb:<seat> /	1 4 -14
sb:<seat> :	9 -4 -4
sb:<seat> and	6 5 -26
sb:<seat> for	14 -22 7
sb:<seat> had	-13 2 9
sb:<seat> on	0 8 -13
sb:<seat> —	1 10 -19
sb:<span> ;	-9 9 0
sb:<span> before	-22 26 -3
sb:<span> in	13 -13 -1
sb:<span> more	-6 7 0
sb:<span> of	15 -2 -18
sb:<span> to	-12 2 9
sb:<taker>	-13 16 -2
sb:<v-agree>	0 8 -20
sb:<v-bear>	8 -2 -9
sb:<v-begin>	-1 7 -8
sb:<v-buy>	6 0 -17
sb:<v-end>	4 -10 6
sb:<v-impose>	8 -4 -9
sb:<v-propose>	-4 7 -2
sb:<v-renew>	0 -14 15
sb:<v-return>	-16 1 16
sb:<v-sign>	0 3 -7
sb:<v-target>	-4 8 -5
sb:<v-threaten>	2 2 -12
sb:<v-up>	5 -12 5
sb:a	0 18 -32
sb:a "	-10 10 0
sb:a <office>	18 -15 -2
sb:a <organisation>	8 -10 1
sb:a <quality>	15 -2 -15
sb:a deal	-11 12 0
sb:a first	8 -6 -1
sb:a fourth	-9 4 3
sb:a framework	-9 13 -5
sb:a good	8 -5 0
sb:a joint	10 -7 -3
sb:a meet	-19 17 3
sb:a new	-17 8 7
sb:a phone	11 -10 0
sb:a state	-7 -1 12
sb:a summit	-18 21 -4
sb:a telephone	14 -11 -3
sb:a television	-17 1 13
sb:a third	-10 14 -4
sb:a trade	5 -8 2
sb:a truce	8 -4 -5
sb:a very	8 1 -12
sb:accept	-11 12 0
sb:accept an	-11 12 0
sb:accord	-5 -11 15
sb:across	-8 0 9
sb:affair	-9 -1 11
sb:after	24 -11 -22
sb:after <name>	-8 0 6
sb:after <span>	0 9 -15
sb:after a	14 -8 -8
sb:after his	-10 10 0
sb:after talk	13 -8 -3
sb:after the	9 -12 0
sb:afternoon	-17 -4 20
sb:again ,	-17 4 10
sb:again in	13 -7 -6
sb:again on	-14 9 2
sb:agenda	-10 3 4
sb:agree	0 7 -19
sb:agree to	-11 12 0
sb:ahead	-9 12 0
sb:aircraft	3 -13 9
sb:airport	10 -6 -1
sb:alert	5 4 -11
sb:all	17 -3 -21
sb:all of	11 -9 0
sb:already	-6 9 -2
sb:also	-12 10 1
sb:also spoke	-17 17 0
sb:am	-6 10 -2
sb:among	-12 15 -2
sb:an	9 -1 -10
sb:an air	-6 9 0
sb:an invitation	-11 12 0
sb:and	0 7 -11
sb:and <name>	-11 3 8
sb:and <office>	9 -7 0
sb:and <person>	6 -10 2
sb:and a	2 8 -17
sb:and agree	-9 10 0
sb:and i	9 -8 0
sb:and in	10 -11 0
sb:and it	-8 10 0
sb:and last	-12 11 0
sb:and say	-15 16 0
sb:and that	-20 13 9
sb:and trade	7 1 -11
sb:and we	-7 -1 9
sb:announce on	11 -11 0
sb:announce that	-7 8 0
sb:announcement	-12 3 8
sb:another	-26 20 0
sb:another <span>	10 -14 5
sb:another meet	-9 9 0
sb:answer	14 -11 -4
sb:apec	-10 12 0
sb:app	10 -6 -2
sb:approval	12 -11 0
sb:approve	9 -23 11
sb:are	-1 -8 13
sb:are back	15 -9 -6
sb:are in	4 -11 5
sb:are meet	-2 -6 9
sb:are on	-15 -2 16
sb:are the	-4 9 -4
sb:are to	-10 20 -16
sb:are what	11 -7 -2
sb:arrived	-18 0 17
sb:as a	-11 13 -1
sb:as it	-11 0 10
sb:as the	-16 19 -3
sb:ask	9 -15 7
sb:ask for	-6 -2 9
sb:at <number>	9 -2 -12
sb:at a	11 -3 -10
sb:at an	-9 12 0
sb:at least	17 -15 0
sb:at one	-11 9 2
sb:at the	-3 -2 7
sb:at their	11 -10 0
sb:attempt to	15 -13 0
sb:b	9 -12 2
sb:back	16 0 -26
sb:back from	16 -3 -12
sb:back to	11 -8 -4
sb:ban	-8 0 8
sb:base	-5 10 -3
sb:be	-13 9 4
sb:be hold	-14 16 -2
sb:be in	-16 21 -4
sb:be on	-9 12 0
sb:be the	17 -15 0
sb:beef	0 -12 11
sb:been	9 -16 5
sb:been a	9 -8 0
sb:been agree	9 -9 0
sb:been sign	-2 8 -7
sb:before	-20 27 -8
sb:before ,	11 -10 0
sb:before <person>	0 9 -11
sb:before it	-9 10 0
sb:before the	-20 12 9
sb:begin	-17 5 11
sb:begin <span>	-13 0 9
sb:begin in	-5 12 -2
sb:begin to	22 -18 -3
sb:behind	-11 -3 14
sb:being	-16 0 15
sb:believe	-4 -4 9
sb:bessent	13 -16 1
sb:bessent and	15 -15 0
sb:between	-12 17 -4
sb:between <seat>	-7 13 -7
sb:between the	10 -17 5
sb:boss	-13 0 14
sb:both	-19 19 -2
sb:both ministry	-9 4 3
sb:both side	-12 9 1
sb:brief	-13 6 4
sb:briefing	-8 0 9
sb:bring	-13 4 10
sb:busan	-10 0 12
sb:business	-10 19 -13
sb:but	-8 15 -12
sb:but the	10 -8 0
sb:butter	-9 11 -1
sb:by <person>	0 -10 11
sb:by <span>	-11 2 7
sb:by telephone	-13 11 5
sb:call	-4 -5 14
sb:call between	-16 18 0
sb:call on	9 -15 6
sb:call that	-13 0 14
sb:call with	12 -11 0
sb:canola	18 -12 -6
sb:capital	-11 5 4
sb:car	21 -8 -17
sb:carry	10 -11 0
sb:carry out	16 -11 -4
sb:case	-4 -4 8
sb:ceremony	-15 15 0
sb:charge	-11 8 3
sb:chenggang	9 0 -10
sb:chenggang ,	9 -4 -3
sb:chief	0 6 -11
sb:chip	-23 7 15
sb:christma	-5 9 -3
sb:close	18 -13 -5
sb:closed	-8 0 9
sb:coffee	-12 1 9
sb:colleague	9 -1 -10
sb:come	-6 9 -1
sb:come <span>	-17 10 8
sb:come back	9 -6 -3
sb:come down	7 0 -9
sb:commerce minister	11 -10 0
sb:commissioner maroš	11 -9 0
sb:complained	10 -9 0
sb:concern	-11 12 0
sb:conclude <span>	-13 13 0
sb:conference	5 -21 8
sb:conference ,	2 -11 4
sb:confirm that	10 -9 0
sb:continue	-7 15 -8
sb:continue in	-11 17 -9
sb:cotton	10 -7 -3
sb:could	-18 20 -2
sb:country '	-9 0 10
sb:country ,	13 -10 -1
sb:custom	7 0 -9
sb:date	-15 19 -7
sb:day	-17 1 15
sb:day ,	-13 7 5
sb:day in	5 -14 6
sb:deal with	-10 13 -1
sb:decide	17 -17 0
sb:delegation	-10 11 -1
sb:did	26 -24 -4
sb:discuss	9 -1 -13
sb:discuss on	-12 12 0
sb:do	-7 10 -4
sb:do it	-9 10 0
sb:doe	-19 17 1
sb:done	22 -14 -9
sb:done at	12 -8 -4
sb:door	-9 -1 13
sb:down	-22 6 13
sb:down again	4 -9 4
sb:down in	-16 18 0
sb:down with	-20 15 0
sb:draw	20 -17 -4
sb:due	11 0 -14
sb:due in	0 13 -18
sb:during	10 -7 -3
sb:duty	15 -22 4
sb:duty ,	8 0 -9
sb:duty on	-13 -1 14
sb:duty that	11 -10 0
sb:each	7 1 -17
sb:earlier	12 -10 0
sb:earth ,	-7 8 0
sb:economic	11 -5 -6
sb:economy	10 -12 0
sb:economy ,	12 -10 0
sb:effect	11 -7 -3
sb:end	18 -16 -3
sb:end ,	-4 -8 11
sb:end <span>	9 -4 -5
sb:end on	7 -15 8
sb:energy	-9 10 0
sb:enter	8 -9 0
sb:envoy	9 -7 0
sb:eve	-23 21 0
sb:eve of	-23 21 0
sb:evening	-9 0 10
sb:evening ,	-9 19 -15
sb:everybody	-7 -6 13
sb:expect	-16 26 -17
sb:expect in	-9 13 -3
sb:expect to	-16 19 -4
sb:expert	-19 20 -3
sb:expert ,	-10 12 0
sb:expire on	9 -14 3
sb:extend	-6 -3 11
sb:extension	20 -21 0
sb:extra	-13 8 4
sb:fact	19 -14 -5
sb:fact sheet	16 -12 -5
sb:fall	-7 9 0
sb:fee	-9 13 -4
sb:fentanyl ,	-9 9 0
sb:fifth	1 10 -17
sb:fifth round	6 0 -10
sb:figure	9 -9 0
sb:finished	14 -6 -8
sb:first	30 -27 -7
sb:first ,	12 -9 -2
sb:first meet	19 -17 0
sb:first round	25 -21 -4
sb:first time	12 -8 -5
sb:fix	-13 14 0
sb:flew	8 -20 11
sb:fly	0 7 -10
sb:fly to	0 5 -9
sb:followed	19 -14 -3
sb:following	22 -20 0
sb:following a	12 -12 0
sb:for	-22 25 -2
sb:for <day-gone>	-23 24 0
sb:for <name>	14 -15 0
sb:for <quality>	-11 13 0
sb:for the	-34 17 21
sb:force	20 -15 -5
sb:foreign	-19 25 -9
sb:foreign trade	-13 14 0
sb:found	16 -12 -4
sb:fourth	-16 15 0
sb:fourth round	-19 7 11
sb:fourth time	-12 9 0
sb:framework	0 11 -21
sb:friday	9 -8 0
sb:from <day-ahead>	-12 11 0
sb:from <level>	-2 -6 9
sb:from <name>	4 -15 6
sb:from our	-5 12 -9
sb:from the	26 -13 -22
sb:future	-19 11 10
sb:gas	-10 12 0
sb:gas ,	-11 12 0
sb:gave	15 -12 -1
sb:geneva	27 -17 -12
sb:geneva ,	14 -5 -7
sb:get	10 -6 -5
sb:give	-7 11 -3
sb:go	13 -4 -14
sb:go back	6 -3 -2
sb:go to	5 1 -9
sb:good	12 -21 5
sb:good from	12 -11 0
sb:good will	8 -8 0
sb:government	15 -11 -3
sb:great	9 -13 0
sb:ground	10 -9 0
sb:gyeongju	-10 10 0
sb:had	32 -30 -5
sb:had a	16 -14 0
sb:had accept	-12 12 0
sb:had come	-11 -4 16
sb:had meet	27 -24 -1
sb:had prepare	22 -21 0
sb:had spoken	9 -8 0
sb:half	17 -21 1
sb:hall	-1 -13 13
sb:hand	9 -3 -6
sb:handshake	9 -2 -5
sb:happen	-10 8 0
sb:happened	-3 -19 21
sb:has a	-12 13 0
sb:has been	-11 9 2
sb:has meet	-10 -2 13
sb:have	-10 11 -1
sb:have been	3 -14 7
sb:have meet	0 4 -10
sb:have to	-8 0 9
sb:he come	-9 10 0
sb:he expect	-10 11 0
sb:he had	-2 -6 11
sb:he in	-12 5 6
sb:he is	-8 11 -1
sb:he see	-6 8 0
sb:he tell	8 -3 -8
sb:he will	-8 11 0
sb:he would	-34 23 9
sb:heard	14 -13 0
sb:her	-16 15 0
sb:him	15 -8 -7
sb:his	4 8 -26
sb:his <person>	10 -6 -4
sb:his <quality>	11 -2 -13
sb:his way	-10 14 -4
sb:hold	-4 12 -10
sb:hold their	-12 17 -6
sb:home	20 -10 -11
sb:home from	15 -8 -8
sb:hope for	12 -11 0
sb:hotel	-21 3 19
sb:hotel in	-10 0 10
sb:hour on	12 -10 0
sb:house	20 -15 -6
sb:how	10 0 -13
sb:i	11 -3 -16
sb:if	-30 6 22
sb:if it	4 -8 3
sb:if the	-4 -8 14
sb:important	9 -7 -1
sb:improved	-4 -6 9
sb:in	4 -11 8
sb:in <month-ahead>	-5 11 -11
sb:in <month-gone>	10 0 -19
sb:in <month-today>	-12 4 8
sb:in <name>	4 3 -21
sb:in <number>	16 -13 -1
sb:in <seat>	22 -18 -7
sb:in a	20 -22 0
sb:in an	14 -10 -3
sb:in busan	-10 0 10
sb:in for	-17 18 0
sb:in its	-9 -4 13
sb:in new	-5 11 -5
sb:in the	5 -12 8
sb:in their	19 -22 4
sb:incheon	17 -8 -9
sb:incheon ,	16 -7 -8
sb:initial	16 -8 -6
sb:international	-3 -10 12
sb:interview on	-9 5 3
sb:into force	18 -14 -3
sb:into the	-11 10 0
sb:invitation to	-11 11 0
sb:invited to	9 -6 0
sb:is	-10 0 12
sb:is <name>	-11 9 0
sb:is a	1 4 -12
sb:is also	-9 0 7
sb:is being	-16 0 16
sb:is due	-4 17 -12
sb:is expect	-8 11 0
sb:is in	-12 7 0
sb:is plan	-13 14 0
sb:is receive	-14 -5 16
sb:is still	18 -14 -8
sb:is that	-12 0 13
sb:is the	12 -19 5
sb:is what	8 -10 0
sb:it ,	-6 10 -7
sb:it at	-12 13 0
sb:it is	-15 11 6
sb:it take	9 -8 0
sb:it to	11 -11 0
sb:it was	13 -7 -6
sb:its	-18 7 12
sb:its <office>	-7 12 -7
sb:its <person>	-11 14 -1
sb:itself	18 -16 0
sb:jinping	5 -10 5
sb:jinping in	0 -11 10
sb:jinping spoke	10 -9 0
sb:joint	17 -1 -26
sb:joint press	23 -10 -15
sb:just	15 -10 -4
sb:keep	-7 0 11
sb:land	-12 10 0
sb:land in	-12 10 0
sb:last <month-gone>	-8 8 0
sb:last day	-16 15 0
sb:last time	11 -11 0
sb:last until	0 -11 10
sb:last year	9 0 -8
sb:late on	-9 0 7
sb:later	3 2 -13
sb:lay	12 -11 0
sb:leader	-11 10 0
sb:leader in	-12 12 0
sb:leader xi	-15 3 12
sb:least	17 -15 0
sb:leave for	-23 24 0
sb:letter	11 -8 -2
sb:li	10 -7 0
sb:li chenggang	9 0 -10
sb:licence	-8 13 -9
sb:licence for	-11 14 -2
sb:lie	-15 9 4
sb:lift	-13 5 8
sb:list	6 2 -15
sb:live	4 -35 13
sb:live :	11 -30 4
sb:london	17 -9 -6
sb:long	31 -16 -21
sb:longer	-14 11 1
sb:look	-28 8 14
sb:market	8 -1 -12
sb:maroš	11 -9 -1
sb:maroš šefčovič	11 -9 -1
sb:matter	-7 12 -7
sb:may	-11 12 0
sb:me	11 -9 0
sb:mean to	-11 12 0
sb:meanwhile	-12 0 12
sb:medicine	10 -6 -3
sb:meet	0 5 -7
sb:meet ,	6 0 -12
sb:meet :	-13 15 -2
sb:meet <name>	-15 11 5
sb:meet <person>	-12 8 3
sb:meet again	-8 15 -6
sb:meet at	23 -22 -1
sb:meet for	-8 5 2
sb:meet is	-15 16 0
sb:meet of	2 2 -11
sb:meet was	8 -7 0
sb:meet with	-6 8 0
sb:meeting	22 -15 -7
sb:meeting ,	16 -16 0
sb:member	0 -9 8
sb:men	-12 2 7
sb:midnight on	9 -8 0
sb:minister for	0 -12 9
sb:minute past	-11 8 2
sb:monday	-22 26 -7
sb:month	8 0 -11
sb:month ,	-11 13 0
sb:morning	-15 -2 18
sb:morning ,	-11 13 0
sb:most	11 -15 5
sb:move	-16 0 14
sb:move to	-11 3 5
sb:mr <person>	9 -6 -4
sb:must	-11 0 10
sb:negotiate	16 -18 0
sb:negotiate in	5 -13 4
sb:negotiate with	11 -6 -7
sb:negotiator	-10 15 -5
sb:negotiator ,	4 1 -10
sb:new	-11 17 -5
sb:new york	0 10 -8
sb:next	-26 34 -13
sb:next :	-16 19 -1
sb:next meet	-10 12 0
sb:next round	-14 18 -3
sb:night	10 -12 0
sb:no	-17 22 -6
sb:no .	-7 9 0
sb:no reason	-16 16 0
sb:nobody	14 -15 2
sb:nor	-15 6 7
sb:not	11 -3 -13
sb:not on	4 -10 3
sb:note	12 0 -18
sb:nothing	-3 -17 18
sb:now	-15 11 3
sb:number	14 -12 -1
sb:of	23 -14 -16
sb:of <day-gone>	26 -23 -3
sb:of <person>	2 1 -12
sb:of <quality>	15 -8 -9
sb:of a	-8 3 5
sb:of both	-18 9 8
sb:of it	10 -9 0
sb:of negotiation	13 -10 -1
sb:of talk	25 -17 -13
sb:of tariff	-11 13 0
sb:of the	-4 -2 10
sb:of them	13 -9 -4
sb:of what	-20 21 0
sb:oil	11 -16 4
sb:old	-16 0 17
sb:on	-10 6 4
sb:on <day-ahead>	12 -6 -8
sb:on <day-today>	0 10 -21
sb:on <number>	1 6 -9
sb:on <person>	11 -7 -4
sb:on <quality>	-11 -1 13
sb:on a	-23 0 26
sb:on in	-9 13 -3
sb:on television	15 -12 -2
sb:on that	11 -9 0
sb:on the	2 -15 15
sb:on to	-12 8 3
sb:on which	-14 10 3
sb:once	11 -7 -3
sb:once ,	12 -10 0
sb:one in	19 -11 -9
sb:one minute	-11 8 2
sb:one of	-18 15 2
sb:only	-11 14 -1
sb:open	-27 8 19
sb:open in	-11 0 10
sb:opened	-12 0 8
sb:ore	11 -10 0
sb:other	-17 22 -4
sb:other ,	-7 12 -6
sb:other again	-13 13 0
sb:our	16 -6 -16
sb:our <office>	0 8 -17
sb:out	8 -15 7
sb:out in	-23 18 2
sb:out of	2 -9 5
sb:out on	10 -8 0
sb:over	-9 3 7
sb:over the	-12 16 -4
sb:own	0 6 -12
sb:ownership	-14 17 -1
sb:palace	11 -8 -2
sb:paper	10 -6 -5
sb:part	14 -12 0
sb:party	-9 10 0
sb:pass	-17 17 0
sb:past	-8 4 4
sb:pay	9 0 -13
sb:pay a	-13 16 -2
sb:pen	-3 14 -12
sb:pencilled	-8 9 0
sb:pencilled in	-8 9 0
sb:people	-12 10 1
sb:phone	19 -14 -8
sb:phone call	11 -11 0
sb:place	11 -8 -3
sb:place in	18 -16 0
sb:place on	-11 11 0
sb:point	12 -8 -5
sb:port	-7 12 -6
sb:port of	-5 9 -4
sb:premier ,	-19 11 6
sb:prepare	15 -7 -16
sb:president	-9 2 10
sb:president ,	-22 8 9
sb:president of	-7 1 5
sb:president spoke	-10 -3 14
sb:president will	-11 12 0
sb:president xi	20 -16 -6
sb:press	15 -19 0
sb:press conference	10 -12 0
sb:price	-13 0 11
sb:progress	7 -2 -6
sb:prolong	5 -10 4
sb:prolong their	-10 6 2
sb:public	11 -10 0
sb:put	4 3 -21
sb:put it	9 -9 0
sb:quarrel over	9 -8 0
sb:question	0 8 -10
sb:raise	6 4 -16
sb:rang	-8 9 0
sb:reach	22 -13 -12
sb:readout	13 -9 -2
sb:reason	-27 27 0
sb:reason to	-16 16 0
sb:recall	8 -6 0
sb:regulator	-10 10 0
sb:relation	13 -11 0
sb:remain	0 -14 10
sb:report	20 -11 -11
sb:reporter	-21 15 7
sb:reporter that	-18 11 7
sb:rest	-8 9 0
sb:result	11 -19 3
sb:result of	22 -16 -6
sb:resume	-22 6 13
sb:resume in	-6 -9 15
sb:rice	11 -10 -1
sb:rise	1 -15 9
sb:robert	-14 15 0
sb:room	5 -20 10
sb:round ,	16 -14 -2
sb:round between	0 -8 11
sb:round of	-14 24 -9
sb:round on	-10 2 6
sb:round will	-9 10 0
sb:same	11 -14 2
sb:say	-12 12 0
sb:say ,	0 -17 14
sb:say <person>	-10 11 0
sb:say he	-17 19 -1
sb:say on	12 -9 -3
sb:say that	-7 16 -17
sb:say to	9 -6 -2
sb:seat	-13 0 11
sb:second	11 -22 5
sb:second ,	12 -11 0
sb:second day	4 -15 4
sb:secretary ,	-16 5 10
sb:section	4 2 -10
sb:see	-15 21 -9
sb:see <person>	6 0 -10
sb:see each	-10 15 -5
sb:sell to	18 -17 0
sb:senior	-11 6 5
sb:senior <name>	-11 6 5
sb:seoul	5 -17 9
sb:session	7 4 -13
sb:settle the	-11 4 6
sb:sheet on	12 -11 0
sb:ship	-3 -10 14
sb:shook	17 -15 -1
sb:side will	-11 12 0
sb:sign an	-6 8 0
sb:sign on	18 -17 0
sb:sign with	-14 14 0
sb:signature	0 8 -10
sb:since	20 -14 -8
sb:since <day-gone>	-14 9 4
sb:since <month-gone>	-12 15 -3
sb:since the	34 -24 -14
sb:sir	6 -12 6
sb:sir <person>	9 -16 7
sb:sit	-13 12 0
sb:sit down	-25 12 8
sb:sixth	-10 8 0
sb:sixth round	-12 6 3
sb:so	4 2 -11
sb:soybean	-11 9 2
sb:speak	-31 34 -6
sb:speak by	-13 15 -1
sb:speak with	-16 16 0
sb:spent	20 -11 -10
sb:spent <span>	9 -2 -5
sb:spoke	29 -29 0
sb:spoke by	27 -32 5
sb:spoke of	-10 11 0
sb:spoke to	11 -11 0
sb:spoken	13 -11 0
sb:spring ,	3 -8 3
sb:start	-14 22 -11
sb:start in	-7 10 -2
sb:state	4 -19 14
sb:state in	10 -9 0
sb:state visit	0 -11 8
sb:statement	16 -10 -9
sb:statement ,	13 -11 -1
sb:statement that	-12 12 0
sb:still	7 -7 -1
sb:summary	-7 -6 12
sb:summit	-13 8 5
sb:summit in	12 -13 0
sb:summit of	-7 14 -8
sb:suspend	12 -10 0
sb:table ,	9 -12 0
sb:table at	-8 9 0
sb:table in	4 -21 8
sb:take	14 -15 0
sb:take it	-7 9 0
sb:take place	14 -12 0
sb:talk	-9 9 -1
sb:talk ,	9 -18 6
sb:talk at	10 1 -15
sb:talk between	8 -7 -1
sb:talk by	-29 31 0
sb:talk go	16 -6 -13
sb:talk in	5 -17 8
sb:talk on	-26 30 -7
sb:talk will	4 -14 10
sb:talked on	13 -8 -5
sb:talking	5 -17 9
sb:tariff	-10 13 -1
sb:tariff ,	-8 9 0
sb:tariff for	11 -7 -1
sb:tariff on	13 0 -15
sb:tariff talk	-20 5 14
sb:team had	-9 9 0
sb:team to	-8 8 0
sb:technical	-11 7 1
sb:telephone	10 -8 -2
sb:telephone call	10 -7 -1
sb:telephoned	12 -11 0
sb:television	-2 -6 10
sb:television interview	-11 4 6
sb:tell	5 -9 2
sb:tell <organisation>	11 -8 -3
sb:tell <person>	11 -7 -2
sb:tell a	-10 0 11
sb:tell reporter	-29 23 9
sb:tell the	0 9 -10
sb:tell us	-8 10 0
sb:term	-10 11 0
sb:that	3 9 -24
sb:that <seat>	-9 11 -1
sb:that a	-7 10 -2
sb:that he	0 5 -14
sb:that his	-3 -6 9
sb:that it	-11 15 -4
sb:that the	0 4 -13
sb:that there	11 -9 0
sb:that was	20 -18 0
sb:the	8 -1 -10
sb:the <level>	10 -7 -3
sb:the <name>	6 -29 21
sb:the <number>	-5 8 -2
sb:the <organisation>	-13 9 5
sb:the <person>	0 8 -21
sb:the <span>	10 -6 -2
sb:the agenda	-3 16 -15
sb:the announcement	-12 4 8
sb:the apec	-10 12 0
sb:the app	9 -6 -2
sb:the country	12 -11 0
sb:the date	-15 16 0
sb:the deal	26 -24 -1
sb:the delegation	11 -5 -5
sb:the eve	-12 12 0
sb:the extension	13 -10 0
sb:the first	18 -16 -5
sb:the fourth	6 0 -11
sb:the framework	13 -10 -2
sb:the ground	9 -9 0
sb:the invitation	10 -10 0
sb:the last	8 -5 -2
sb:the meet	17 -6 -18
sb:the next	-16 14 1
sb:the order	18 -18 0
sb:the other	-19 19 0
sb:the party	-9 9 0
sb:the result	9 -5 -1
sb:the same	11 -14 2
sb:the second	-5 -17 22
sb:the signature	-10 12 -1
sb:the sixth	-15 12 1
sb:the step	11 -10 0
sb:the subject	-11 12 0
sb:the table	-9 -10 17
sb:the telephone	27 -25 0
sb:the trade	-7 9 -1
sb:the truce	16 -11 -4
sb:the understanding	12 -3 -8
sb:their	-15 4 12
sb:their <office>	8 -13 5
sb:their fifth	-1 13 -11
sb:their fourth	-9 0 10
sb:their meet	10 -8 -1
sb:their president	-15 10 3
sb:their second	-1 -11 11
sb:their talk	0 9 -13
sb:their tariff	-10 6 1
sb:their team	-15 15 0
sb:them	4 3 -16
sb:then	15 -8 -15
sb:then the	10 -9 0
sb:there	1 9 -23
sb:there 's	-17 18 0
sb:there are	-7 9 -1
sb:there is	5 0 -10
sb:these	10 -4 -3
sb:they	-7 10 -3
sb:they are	0 -17 13
sb:they come	-8 5 1
sb:they had	2 4 -10
sb:they were	17 -14 -2
sb:they'll	-19 21 0
sb:they're	-14 -12 21
sb:thi	11 -23 10
sb:thi week	-20 0 20
sb:think	-13 13 0
sb:third day	6 -10 0
sb:third round	-15 8 6
sb:those	-14 5 7
sb:three	0 10 -14
sb:three <office>	-13 14 0
sb:three round	12 -10 0
sb:through	12 -23 8
sb:through the	5 -10 1
sb:thursday	5 0 -10
sb:thursday ,	-9 13 -3
sb:tiktok	0 5 -12
sb:time	12 -20 7
sb:time in	-14 -4 17
sb:to	-10 19 -16
sb:to <day-ahead>	-10 0 8
sb:to <person>	11 -10 0
sb:to <seat>	24 -29 3
sb:to approve	-4 -4 9
sb:to be	-5 10 -6
sb:to end	11 -8 -1
sb:to go	-10 12 -1
sb:to have	-10 11 0
sb:to keep	12 -16 3
sb:to meet	-22 27 -8
sb:to say	20 -20 0
sb:to sign	-11 12 0
sb:to talk	-16 17 0
sb:to the	10 -4 -11
sb:too	-13 15 -3
sb:too ,	-9 12 -1
sb:town	-3 -8 10
sb:trade	4 -17 11
sb:trade ,	-2 -6 10
sb:trade deal	-11 12 0
sb:trade minister	-10 3 9
sb:trade negotiator	1 6 -10
sb:trade talk	3 10 -11
sb:trade team	2 -12 8
sb:transcript	11 -3 -6
sb:truce	12 -7 -9
sb:truce between	-7 9 0
sb:truce by	-7 -3 11
sb:truce of	13 -9 -5
sb:truce with	-7 11 -5
sb:trump and	13 -10 0
sb:try	-13 4 6
sb:try again	-10 0 7
sb:twice	19 -17 -1
sb:two	13 -9 -8
sb:two government	8 -5 -1
sb:two had	11 -10 0
sb:two hour	7 -19 6
sb:two men	-11 11 0
sb:two round	14 -12 -1
sb:two side	9 -3 -7
sb:two will	-13 15 0
sb:under a	9 -5 -3
sb:until <day-ahead>	25 -19 -6
sb:until the	-16 18 -1
sb:up <span>	8 0 -12
sb:up a	-14 17 -3
sb:up in	-4 -7 11
sb:very	-3 17 -13
sb:veterinarian	-9 10 0
sb:visit to	7 -14 4
sb:visited	15 -13 0
sb:wait for	9 -14 6
sb:want	-11 6 2
sb:war	-9 12 -2
sb:was	25 -6 -33
sb:was on	-11 13 -1
sb:was to	-12 8 4
sb:way	-13 9 2
sb:way to	-21 18 1
sb:we are	20 -18 -1
sb:week	0 -10 11
sb:week in	10 -7 -1
sb:weekend	-11 14 -3
sb:were	12 -8 -5
sb:were in	14 -7 -5
sb:were to	-16 19 -5
sb:what <name>	6 -10 1
sb:what <person>	16 -12 -3
sb:what the	4 -12 6
sb:what to	-7 8 0
sb:what we	-8 9 0
sb:when	-1 16 -31
sb:when <name>	9 -1 -9
sb:when <person>	-9 16 -6
sb:when they	-10 12 0
sb:where	5 0 -10
sb:where the	-8 8 0
sb:whether	13 -16 4
sb:which <name>	-8 11 -3
sb:which end	-3 -21 23
sb:while	-25 -6 29
sb:while <person>	-14 -10 22
sb:who	9 -12 3
sb:who has	-17 12 3
sb:who was	-16 17 0
sb:whose	15 -15 0
sb:whose <person>	14 -12 -1
sb:will	-22 17 8
sb:will be	7 -9 5
sb:will discuss	-10 11 0
sb:will meet	-20 24 -5
sb:will pay	14 -12 -1
sb:will sign	19 -19 0
sb:will telephone	-8 9 0
sb:will visit	-9 11 0
sb:with	12 0 -22
sb:with <name>	4 -10 4
sb:with <person>	22 -13 -14
sb:with <quality>	11 -10 0
sb:with a	-12 15 -3
sb:with his	10 -9 0
sb:with mr	-9 3 5
sb:with the	7 0 -7
sb:without	-8 10 0
sb:word	-3 9 -4
sb:would	-42 35 9
sb:would come	13 -12 0
sb:would have	4 -13 7
sb:would not	-9 12 -1
sb:would speak	-15 15 0
sb:wrapped	-6 13 -11
sb:wrapped up	-6 13 -11
sb:xi	7 -12 6
sb:xi jinping	7 -12 6
sb:year	18 -19 -1
sb:yes	-13 14 0
sb:yes ,	-13 14 0
sb:york	0 10 -8
sb:you	7 -10 2
sb:šefčovič	11 -9 -1
sb:—	-5 11 -6
sb:— <name>	9 -11 0
sb:— <person>	-4 12 -8
sb:— <quality>	-10 13 -1
sb:— <span>	0 10 -11
sb:•	-9 -6 14
seat-home	-4 9 -8
seat-other	-5 -11 15
seat-side	-5 12 -8
sent:calls	17 1 -45
sent:coming	-35 31 4
sent:ended	20 -22 -2
sent:experts	-20 22 -1
sent:m=adjourned	-14 8 6
sent:m=arrive	6 -14 7
sent:m=arrived	-22 8 13
sent:m=arrives	-10 16 -6
sent:m=assembly	-14 19 -9
sent:m=bargain	-5 10 -5
sent:m=broke up	10 -5 -3
sent:m=closed	-2 -6 8
sent:m=conference	9 -11 0
sent:m=consultation	0 -12 8
sent:m=consultations	15 0 -20
sent:m=delegation	-13 -4 20
sent:m=delegations	-1 -19 17
sent:m=dialogue	-8 -2 11
sent:m=dined	10 -7 0
sent:m=dinner	-12 16 -1
sent:m=due	13 7 -24
sent:m=edition	-6 -1 8
sent:m=ended	39 -4 -45
sent:m=flew	12 -23 8
sent:m=flies	-8 4 3
sent:m=fly	10 -5 -6
sent:m=go	-11 0 12
sent:m=goes	15 -3 -19
sent:m=guest	-13 -4 17
sent:m=handshake	25 -13 -15
sent:m=here	-1 13 -13
sent:m=invitation	-12 14 -3
sent:m=land	-10 18 -12
sent:m=landed	-20 14 3
sent:m=meet	6 12 -41
sent:m=meeting	-16 19 -5
sent:m=meetings	7 -7 0
sent:m=meets	-33 19 10
sent:m=met	41 -48 1
sent:m=negotiated	12 -5 -8
sent:m=negotiating	2 -15 12
sent:m=negotiator	11 -5 -8
sent:m=negotiators	-23 2 23
sent:m=parted	18 -2 -15
sent:m=receive	-13 18 -6
sent:m=received	20 -25 1
sent:m=receives	-36 28 3
sent:m=rose	-7 -5 12
sent:m=rounds	39 -28 -16
sent:m=sat	14 -27 6
sent:m=saw each other	19 -17 0
sent:m=see each other	-26 24 1
sent:m=shook hands	15 -14 -1
sent:m=signed	0 20 -51
sent:m=sit	-9 7 0
sent:m=sits	-17 33 -23
sent:m=sitting	-20 13 6
sent:m=spent	33 -24 -14
sent:m=stop	-11 5 6
sent:m=talk	-38 37 0
sent:m=talked	13 -26 7
sent:m=talking	-2 -20 20
sent:m=talks	-6 -3 8
sent:m=there	-11 16 -6
sent:m=time	-5 8 -4
sent:m=to see	-5 15 -20
sent:m=visit	4 -19 17
sent:m=visited	17 -15 0
sent:running	-41 -3 48
sent:sure	12 -8 -6
sent:wished	-8 3 6
sides=0	6 -1 -9
sides=1	11 -6 -8
sides=2	-6 8 -3
sides=4	-21 23 -1
sides=5	17 -10 -6
sort=call	23 -13 -21
sort=land	-24 30 -13
sort=meeting	-10 14 -5
sort=venue	-16 12 7
t0=future	-3 8 -7
t0=modal	-14 14 0
t0=past	24 -30 5
t0=past-passive	32 -19 -23
t0=past-passive-not	10 -9 0
t0=perfect	-8 5 1
t0=perfect-passive	-10 2 7
t0=pluperfect	21 -12 -13
t0=present	-11 1 11
t1=future	-10 17 -14
t1=infinitive	-12 22 -22
t1=modal	-15 16 0
t1=participle-passive	42 -31 -23
t1=past	21 -30 8
t1=past-passive	44 -31 -22
t1=past-passive-not	10 -9 0
t1=perfect	-8 5 1
t1=perfect-passive	-9 1 8
t1=pluperfect	28 -20 -12
t1=present	-14 1 14
t2=future-passive	9 -7 0
t2=gerund	7 3 -16
t2=modal	-17 3 14
t2=past-passive	7 -19 11
t2=perfect	4 -18 10
t2=perfect-not	18 -17 0
t2=perfect-passive	-16 21 -7
t2=present	-12 9 3
t2=present-passive	0 7 -12
tail=d	10 -18 3
tail=e	15 -8 -12
tail=g	-2 7 -12
tail=k	-19 3 17
tail=l	8 -5 -3
tail=m	-6 -9 16
tail=n	7 -3 -9
tail=o	-19 16 5
tail=r	-10 17 -7
tail=s	14 -8 -9
tail=t	6 -19 12
tail=u	3 5 -15
tail=v	-6 12 -6
tail=w	20 -11 -13
tail=x	-7 -12 18
tail=y	15 -6 -11
tail=z	0 19 -27
tail=á	-27 12 18
tail=ö	-4 -7 11
tail=ø	-11 14 -2
third-side	-15 9 6
top	0 -19 21
town-l	1 9 -15
town-r	11 -13 0
town=l0	11 -16 4
town=l1	19 -7 -19
town=l3	-11 20 -13
town=l4	-14 13 0
town=l5	-21 8 15
town=r0	12 -9 -5
town=r1	15 -8 -14
town=r2	-9 -6 19
town=r3	4 8 -22
town=r4	0 -18 16
town=r5	3 5 -15
towns=3	10 -1 -13
towns=5	22 -14 -10
tri:city day-none no-word	4 9 -19
tri:city day-none part:sure	3 -12 8
tri:city day-none prev:sure	10 -2 -9
tri:city day=l0 no-word	-7 11 -5
tri:city day=l1 no-word	0 7 -9
tri:city day=l1 sent:sure	-5 7 -1
tri:city day=l2 no-word	-14 19 -8
tri:city day=l2 sent:sure	-10 12 0
tri:city day=l3 part:sure	7 0 -11
tri:city day=l4 part:sure	-3 -3 8
tri:city day=r0 no-word	22 -29 1
tri:city day=r0 prev:sure	-18 18 0
tri:city day=r0 sent:sure	1 5 -8
tri:city day=r1 no-word	-8 -29 31
tri:city day=r1 part:sure	-4 16 -13
tri:city day=r1 prev:sure	10 -8 0
tri:city day=r2 no-word	7 0 -10
tri:city day=r3 no-word	14 -9 -6
tri:city day=r3 sent:sure	10 -9 0
tri:city day=r4 sent:sure	12 -16 4
tri:day day-none no-word	-2 12 -14
tri:day day-none part:sure	-17 9 6
tri:day day-none prev:sure	0 -16 10
tri:day day=l0 no-word	-7 -5 11
tri:day day=r0 no-word	-5 -8 13
tri:day day=r3 no-word	11 -5 -6
tri:day day=r4 no-word	11 -9 0
tri:l=<begin> city day=r0	12 -8 -7
tri:l=<begin> city day=r2	-2 10 -7
tri:l=<begin> city no-word	17 -8 -13
tri:l=<begin> city prev:sure	-12 16 -3
tri:l=<begin> day no-word	10 1 -23
tri:l=<begin> day-none prev:sure	-6 12 -7
tri:l=<begin> day-none sent:sure	-11 0 12
tri:l=<begin> day=r1 no-word	0 10 -9
tri:l=<begin> day=r1 prev:sure	1 -8 3
tri:l=<begin> day=r1 sent:sure	9 -11 0
tri:l=<begin> day=r2 no-word	15 -2 -16
tri:l=<begin> day=r2 sent:sure	-8 -2 11
tri:l=<begin> day=r3 no-word	-6 -1 10
tri:l=<begin> day=r3 sent:sure	20 -13 -8
tri:l=<begin> day=r4 sent:sure	5 4 -12
tri:l=<begin> seat-home day-none	-6 -4 15
tri:l=<begin> seat-home day=r0	-12 9 4
tri:l=<begin> seat-home day=r1	7 0 -9
tri:l=<begin> seat-home day=r3	7 -14 4
tri:l=<begin> seat-home day=r4	2 4 -13
tri:l=<begin> seat-home no-word	-10 5 4
tri:l=<begin> seat-other day-none	-12 11 2
tri:l=<begin> seat-other day=r0	-4 11 -5
tri:l=<begin> seat-other day=r2	12 -5 -6
tri:l=<begin> seat-other day=r4	-11 4 6
tri:l=<begin> seat-other no-word	-13 20 -4
tri:l=<begin> seat-other prev:sure	7 -16 3
tri:l=<begin> seat-other sent:sure	-13 14 0
tri:l=<begin> seat-side day-none	-9 8 0
tri:l=<begin> seat-side day=r0	7 4 -19
tri:l=<begin> seat-side day=r1	-14 17 -5
tri:l=<begin> seat-side day=r4	12 -7 -6
tri:l=<begin> seat-side no-word	-2 13 -17
tri:l=<begin> unknown day=r0	6 -11 0
tri:l=<begin> unknown day=r1	0 -12 10
tri:l=<begin> unknown no-word	0 -16 11
tri:l=<begin> unknown sent:sure	15 -19 -1
tri:l=<begin> word day-none	9 -6 -3
tri:l=a day-none no-word	-5 -2 10
tri:l=a day=l1 part:sure	9 -6 -1
tri:l=a day=l3 no-word	-8 9 0
tri:l=a day=r1 no-word	-3 -4 9
tri:l=a day=r1 sent:sure	12 -12 0
tri:l=a day=r3 no-word	-15 16 0
tri:l=a seat-side day-none	1 -13 11
tri:l=a seat-side no-word	3 -14 10
tri:l=a word day=l1	13 -9 -2
tri:l=a word day=l3	-10 10 0
tri:l=a word day=r1	16 -15 0
tri:l=a word day=r2	-14 15 0
tri:l=a word day=r3	-9 10 0
tri:l=a word no-word	-18 16 1
tri:l=a word part:sure	17 -11 -6
tri:l=a word sent:sure	16 -15 0
tri:l=after day-none no-word	3 -13 3
tri:l=and city day-none	12 -9 0
tri:l=and day-none sent:sure	17 -15 0
tri:l=and seat-home no-word	-15 0 13
tri:l=and seat-other no-word	-9 11 -2
tri:l=and unknown day-none	16 -14 0
tri:l=and unknown sent:sure	8 -5 0
tri:l=as day-none part:sure	9 -15 3
tri:l=at city no-word	6 -10 0
tri:l=at unknown day-none	-15 12 2
tri:l=at unknown day=r1	3 -15 6
tri:l=at unknown no-word	-20 7 14
tri:l=before city day-none	-10 13 -4
tri:l=before city no-word	-10 14 -4
tri:l=before day-none no-word	-9 12 -4
tri:l=by day=r1 no-word	-7 8 0
tri:l=by word day=r2	-13 14 0
tri:l=by word part:sure	15 -14 0
tri:l=conference, day=r0 no-word	13 -6 -6
tri:l=fifth day-none part:sure	12 -10 0
tri:l=fifth word day-none	12 -10 0
tri:l=for city day-none	1 -9 9
tri:l=for city no-word	0 -7 9
tri:l=for day-none no-word	-11 11 0
tri:l=for day=r1 sent:sure	-9 9 0
tri:l=for seat-side day-none	-10 11 0
tri:l=for unknown day=r1	-10 11 0
tri:l=for unknown sent:sure	-12 13 0
tri:l=from city day-none	9 -8 -1
tri:l=from city no-word	18 -9 -11
tri:l=from day day-none	-5 10 -4
tri:l=from day part:sure	0 11 -10
tri:l=from day=r1 no-word	5 -10 3
tri:l=from seat-other day-none	0 -13 7
tri:l=from seat-other no-word	1 -11 5
tri:l=from seat-side day-none	-9 3 5
tri:l=from seat-side no-word	-8 -5 14
tri:l=from unknown day=r3	11 0 -10
tri:l=from unknown no-word	8 1 -12
tri:l=had word no-word	10 -9 0
tri:l=had word part:sure	-10 11 0
tri:l=he day-none no-word	12 -11 0
tri:l=he word part:sure	0 -10 9
tri:l=in city day-none	11 -8 -5
tri:l=in city day=l1	-13 18 -6
tri:l=in city day=l2	-14 18 -7
tri:l=in city day=l3	17 -3 -21
tri:l=in city day=l4	-2 -3 8
tri:l=in city day=r2	13 -14 0
tri:l=in city day=r4	-8 -2 9
tri:l=in day-none sent:sure	0 7 -12
tri:l=in day=l1 part:sure	-7 5 1
tri:l=in day=l1 prev:sure	-8 13 -7
tri:l=in day=l1 sent:sure	1 3 -11
tri:l=in day=l2 no-word	-10 11 0
tri:l=in day=l3 no-word	8 1 -15
tri:l=in day=l3 sent:sure	-14 1 11
tri:l=in day=l4 sent:sure	-11 15 -5
tri:l=in day=l5 part:sure	-7 10 -3
tri:l=in day=r0 no-word	1 8 -12
tri:l=in day=r0 prev:sure	-13 14 -1
tri:l=in day=r0 sent:sure	19 -20 0
tri:l=in day=r1 no-word	1 -14 14
tri:l=in day=r1 part:sure	8 5 -16
tri:l=in day=r1 prev:sure	1 5 -9
tri:l=in day=r2 no-word	9 -8 -1
tri:l=in day=r2 part:sure	-15 0 13
tri:l=in day=r3 no-word	9 -10 0
tri:l=in day=r4 sent:sure	-4 -6 9
tri:l=in seat-home day-none	19 -11 -14
tri:l=in seat-home day=l1	10 -5 -4
tri:l=in seat-home day=l3	-9 12 -2
tri:l=in seat-home day=r4	0 -9 6
tri:l=in seat-home no-word	7 -3 -9
tri:l=in seat-home part:sure	10 -11 0
tri:l=in seat-home prev:sure	-13 0 14
tri:l=in seat-home sent:sure	6 5 -13
tri:l=in seat-other day=r0	10 -10 0
tri:l=in seat-other day=r1	-16 10 5
tri:l=in seat-other day=r3	11 -1 -10
tri:l=in seat-other no-word	12 -6 -8
tri:l=in seat-other part:sure	-10 7 3
tri:l=in seat-other prev:sure	-9 0 8
tri:l=in seat-other sent:sure	-4 -10 16
tri:l=in seat-side day-none	-6 -3 11
tri:l=in seat-side day=l1	-4 -6 10
tri:l=in seat-side day=l2	10 -8 0
tri:l=in seat-side day=l3	-5 13 -10
tri:l=in seat-side day=l4	-17 18 0
tri:l=in seat-side day=r1	8 0 -10
tri:l=in seat-side day=r2	10 -6 -2
tri:l=in seat-side day=r4	0 8 -8
tri:l=in seat-side prev:sure	-5 9 -5
tri:l=in unknown day=l1	-7 12 -6
tri:l=in unknown day=l2	8 -4 -3
tri:l=in unknown day=l3	-4 -4 10
tri:l=in unknown day=r1	-5 12 -8
tri:l=in unknown day=r2	-8 0 11
tri:l=in unknown day=r3	19 -16 -2
tri:l=in unknown day=r4	-3 -12 15
tri:l=in unknown no-word	5 -14 8
tri:l=in unknown part:sure	-4 14 -10
tri:l=in unknown prev:sure	0 8 -9
tri:l=in unknown sent:sure	7 -12 3
tri:l=in word day-none	-18 26 -9
tri:l=in word day=l1	-10 10 0
tri:l=in word day=r1	18 -15 -2
tri:l=in word part:sure	-1 9 -15
tri:l=in word sent:sure	-10 11 0
tri:l=last word part:sure	-11 12 0
tri:l=leaves day-none no-word	13 -11 0
tri:l=new word part:sure	-13 13 0
tri:l=of city day-none	-5 11 -11
tri:l=of city no-word	1 3 -13
tri:l=of day=r1 no-word	-12 17 -8
tri:l=of seat-home no-word	-7 9 0
tri:l=of seat-other day-none	-3 -13 15
tri:l=of seat-side day-none	16 -13 -4
tri:l=of seat-side no-word	25 -22 -6
tri:l=of unknown day=r1	-19 17 0
tri:l=of unknown no-word	-16 10 7
tri:l=on day day-none	0 9 -14
tri:l=on day no-word	17 0 -33
tri:l=on day-none part:sure	-11 15 -2
tri:l=on day-none prev:sure	7 -15 3
tri:l=on day-none sent:sure	12 -9 -2
tri:l=president day=r2 no-word	-10 11 0
tri:l=president word day=r2	-10 11 0
tri:l=should day-none no-word	-9 13 -2
tri:l=telephone day=r3 no-word	-10 11 0
tri:l=telephone word day-none	12 -11 0
tri:l=that day-none no-word	0 10 -20
tri:l=that seat-home day-none	-6 14 -10
tri:l=that seat-home no-word	2 2 -11
tri:l=that seat-side day-none	16 -10 -9
tri:l=the city day=r1	0 -11 6
tri:l=the city no-word	15 -22 4
tri:l=the day-none part:sure	-9 2 8
tri:l=the day-none prev:sure	6 -13 5
tri:l=the day=l2 part:sure	20 -20 0
tri:l=the day=l3 no-word	8 -5 -1
tri:l=the day=l3 part:sure	-13 8 3
tri:l=the day=l4 no-word	-11 7 3
tri:l=the day=r0 no-word	1 -12 6
tri:l=the day=r1 no-word	-13 13 0
tri:l=the day=r1 part:sure	-5 11 -7
tri:l=the day=r2 no-word	-6 12 -8
tri:l=the day=r3 no-word	14 -12 -1
tri:l=the seat-home prev:sure	28 -26 -1
tri:l=the seat-other no-word	-13 2 9
tri:l=the seat-side day-none	2 1 -14
tri:l=the seat-side day=l1	12 -15 1
tri:l=the seat-side day=l2	9 -8 0
tri:l=the seat-side day=l4	-9 11 -1
tri:l=the seat-side day=r1	-9 12 -3
tri:l=the seat-side day=r2	-17 20 -3
tri:l=the seat-side no-word	-7 15 -21
tri:l=the unknown part:sure	12 -10 0
tri:l=the word day-none	-4 -6 12
tri:l=the word day=r1	-6 10 -4
tri:l=the word day=r4	-9 11 -1
tri:l=the word no-word	16 -18 1
tri:l=the word part:sure	-15 6 11
tri:l=the word prev:sure	-10 11 0
tri:l=the word sent:sure	-10 11 0
tri:l=to city day-none	3 -8 4
tri:l=to city no-word	-12 3 7
tri:l=to day-none part:sure	-14 11 2
tri:l=to day-none sent:sure	12 -10 -1
tri:l=to day=l2 no-word	-11 15 -4
tri:l=to day=l2 part:sure	-9 9 0
tri:l=to day=l3 no-word	-13 0 12
tri:l=to day=l4 no-word	11 -9 0
tri:l=to day=l4 part:sure	19 -17 -1
tri:l=to day=r0 no-word	-13 15 0
tri:l=to day=r0 part:sure	-8 14 -7
tri:l=to day=r1 part:sure	-4 -12 14
tri:l=to day=r2 part:sure	10 -7 -4
tri:l=to day=r3 sent:sure	-9 12 -3
tri:l=to seat-home day-none	7 -8 0
tri:l=to seat-home no-word	9 -10 1
tri:l=to seat-home part:sure	10 -5 -9
tri:l=to seat-other day-none	17 -12 -6
tri:l=to seat-other sent:sure	15 -14 0
tri:l=to seat-side day-none	-8 14 -8
tri:l=to seat-side day=r1	-2 -10 14
tri:l=to seat-side no-word	-7 15 -16
tri:l=to seat-side part:sure	-16 4 11
tri:l=to unknown day=r0	-6 10 -3
tri:l=to unknown no-word	19 -24 6
tri:l=to word day-none	-18 13 4
tri:l=to word day=l2	-9 9 0
tri:l=to word day=r2	9 -9 0
tri:l=to word day=r3	11 -10 0
tri:l=to word no-word	-13 15 0
tri:l=to word sent:sure	9 -9 0
tri:l=trump word no-word	18 -17 0
tri:l=video word day-none	0 -10 9
tri:l=what seat-side no-word	-9 3 3
tri:l=will day-none part:sure	-8 9 0
tri:l=will word day-none	-8 9 0
tri:l=with day-none no-word	-8 12 -4
tri:l=with day-none part:sure	19 -19 0
tri:l=with seat-home day-none	-7 14 -10
tri:l=with seat-home no-word	-18 21 -4
tri:l=would word day-none	-11 13 0
tri:l=would word no-word	-8 8 0
tri:l=— day-none no-word	7 0 -13
tri:l=— unknown day=r0	-13 7 5
tri:seat-home day-none part:sure	19 -7 -17
tri:seat-home day=l1 no-word	11 -10 0
tri:seat-home day=l1 part:sure	-15 15 0
tri:seat-home day=l2 no-word	-12 15 -4
tri:seat-home day=l3 no-word	-9 10 0
tri:seat-home day=l4 part:sure	14 -9 -5
tri:seat-home day=r0 no-word	-7 11 -5
tri:seat-home day=r0 prev:sure	0 -13 11
tri:seat-home day=r0 sent:sure	11 -8 -4
tri:seat-home day=r1 no-word	13 -18 7
tri:seat-home day=r1 sent:sure	-9 15 -6
tri:seat-home day=r2 no-word	10 2 -26
tri:seat-home day=r3 no-word	-15 8 7
tri:seat-home day=r3 prev:sure	-12 13 0
tri:seat-home day=r3 sent:sure	1 -9 7
tri:seat-home day=r4 no-word	12 -13 0
tri:seat-other day-none part:sure	15 -8 -8
tri:seat-other day-none sent:sure	2 -10 5
tri:seat-other day=l1 no-word	-10 13 -3
tri:seat-other day=l3 no-word	-11 0 9
tri:seat-other day=r0 no-word	8 0 -11
tri:seat-other day=r1 part:sure	-10 10 0
tri:seat-side day-none part:sure	4 -12 8
tri:seat-side day=l1 no-word	-10 -5 17
tri:seat-side day=l2 no-word	16 -13 -2
tri:seat-side day=l2 part:sure	16 -15 0
tri:seat-side day=l3 no-word	0 4 -11
tri:seat-side day=l3 part:sure	-10 15 -4
tri:seat-side day=r0 part:sure	0 -12 11
tri:seat-side day=r0 prev:sure	0 7 -11
tri:seat-side day=r1 no-word	-15 18 -1
tri:seat-side day=r2 no-word	0 4 -11
tri:seat-side day=r4 sent:sure	3 2 -9
tri:seat-side day=r5 no-word	9 -8 0
tri:unknown day-none part:sure	5 1 -10
tri:unknown day-none sent:sure	12 0 -19
tri:unknown day=l0 sent:sure	-13 15 0
tri:unknown day=l1 no-word	10 -5 -8
tri:unknown day=l1 prev:sure	-14 15 0
tri:unknown day=l2 sent:sure	12 -8 -3
tri:unknown day=l3 sent:sure	-9 0 8
tri:unknown day=l4 no-word	8 -18 7
tri:unknown day=l4 part:sure	3 8 -15
tri:unknown day=r0 prev:sure	8 0 -13
tri:unknown day=r1 no-word	-10 10 0
tri:unknown day=r2 part:sure	-13 1 10
tri:unknown day=r3 no-word	6 -22 10
tri:unknown day=r3 sent:sure	5 3 -13
tri:unknown day=r4 no-word	9 -9 0
tri:unknown day=r4 sent:sure	-4 -12 15
tri:word day-none part:sure	-29 28 0
tri:word day=l1 part:sure	14 -9 -5
tri:word day=l2 no-word	17 -15 -3
tri:word day=l3 part:sure	0 -5 9
tri:word day=l4 no-word	3 -9 3
tri:word day=l4 part:sure	10 -8 -2
tri:word day=r0 part:sure	-7 11 -4
tri:word day=r1 no-word	-18 25 -16
tri:word day=r1 part:sure	16 -10 -9
tri:word day=r1 sent:sure	13 -12 0
tri:word day=r2 no-word	-6 10 -8
tri:word day=r2 part:sure	5 -8 2
tri:word day=r3 part:sure	-21 19 1
tri:word day=r5 part:sure	9 -8 0
two-words	27 -22 -9
under ahead	12 -4 -13
under ahead town	18 -10 -12
under gone	24 -23 -2
under gone town	25 -19 -10
v0-none	3 5 -12
v0=agree	12 -7 -8
v0=begin	-17 0 13
v0=bring	-8 -4 12
v0=continue	-5 16 -11
v0=discuss	16 -6 -10
v0=expect	-6 15 -12
v0=fix	-10 11 0
v0=have	8 -3 -7
v0=keep	-9 10 0
v0=land	-18 11 3
v0=lay	13 -12 0
v0=leave	2 3 -13
v0=look	-14 -5 16
v0=move	-11 7 2
v0=negotiate	4 -9 2
v0=offer	-16 17 0
v0=other	9 -2 -10
v0=pay	12 0 -20
v0=place	-18 19 0
v0=plan	-17 18 0
v0=prepare	17 -10 -11
v0=promise	-8 9 0
v0=put	10 -6 -6
v0=raise	9 -2 -5
v0=receive	-10 0 9
v0=resume	-12 1 7
v0=return	14 -8 -7
v0=rise	-10 0 11
v0=run	0 7 -10
v0=say	7 0 -16
v0=see	-13 17 -5
v0=settle	13 -11 0
v0=sit	-4 -6 12
v0=start	-4 10 -5
v0=want	-9 2 4
v1=agree	12 -7 -9
v1=begin	-19 0 15
v1=bring	-8 -4 12
v1=continue	-7 17 -11
v1=discuss	11 -2 -10
v1=expect	-8 17 -12
v1=fix	-12 12 0
v1=issue	0 -9 8
v1=land	-12 10 0
v1=lay	13 -12 0
v1=leave	6 0 -16
v1=look	-14 -4 16
v1=make	13 -9 -4
v1=move	-11 7 2
v1=negotiate	7 -11 1
v1=offer	-11 12 0
v1=other	5 0 -10
v1=pay	12 0 -20
v1=place	-18 19 0
v1=prepare	5 0 -13
v1=propose	-12 12 0
v1=put	12 -8 -6
v1=raise	10 -4 -5
v1=reach	9 -6 -1
v1=receive	-8 0 9
v1=resume	-12 1 7
v1=return	14 -8 -7
v1=rise	-10 0 11
v1=run	0 7 -10
v1=say	5 1 -15
v1=see	-9 14 -6
v1=settle	15 -13 0
v1=sit	-4 -4 10
v1=start	-4 10 -5
v1=suspend	7 -6 0
v1=take	12 -12 0
v1=wait	-5 10 -5
v1=want	-9 1 5
v2-none	11 -1 -14
v2=agree	2 -14 8
v2=ask	-9 17 -13
v2=begin	17 -24 4
v2=come	12 -6 -6
v2=expect	4 -11 5
v2=explain	-10 11 0
v2=get	-8 13 -6
v2=have	-8 20 -23
v2=leave	0 5 -9
v2=other	-7 -9 19
v2=prolong	-4 8 -4
v2=put	-9 7 2
v2=receive	-9 0 7
v2=sign	-8 10 -2
v2=sit	6 -11 2
v2=start	-21 8 13
v2=stop	-11 4 5
v2=take	-7 0 10
v2=tell	6 -13 4
v2=wait	-10 11 0
verbless	7 3 -15
vt0=ask past	9 -9 0
vt0=ask perfect	-7 9 0
vt0=be future	-2 8 -8
vt0=be modal	-7 10 -1
vt0=be perfect	16 -8 -9
vt0=be present	2 -15 12
vt0=begin past	-16 -9 21
vt0=begin present	-11 12 -1
vt0=bring past	-7 -6 13
vt0=call past	0 -12 8
vt0=come modal	14 -12 0
vt0=come past	3 4 -11
vt0=come pluperfect	-6 -3 11
vt0=come present	-15 17 -3
vt0=discuss past	23 -19 -4
vt0=expect present	-16 22 -7
vt0=get past	15 -15 0
vt0=have past	9 -18 4
vt0=have present	1 5 -17
vt0=hold future	-22 25 -2
vt0=hold past	26 -17 -8
vt0=hold perfect	11 -9 0
vt0=hold present	-14 3 9
vt0=keep past	-10 11 0
vt0=land past	-15 11 0
vt0=leave past	-8 13 -6
vt0=look present	-11 -11 18
vt0=meet future	-9 15 -10
vt0=meet perfect	-4 -8 10
vt0=meet present	7 -17 11
vt0=other future	-9 10 0
vt0=other past	14 -7 -6
vt0=other pluperfect	16 -8 -9
vt0=pay present	5 4 -16
vt0=place present	-18 19 0
vt0=plan present	-10 11 0
vt0=prepare pluperfect	14 -13 0
vt0=prepare present	-7 13 -6
vt0=put present	15 -12 -3
vt0=raise past	9 -5 -2
vt0=receive past	13 -14 0
vt0=receive present	-24 4 14
vt0=say past	0 9 -17
vt0=say present	18 -18 0
vt0=see modal	-7 9 0
vt0=see past	12 -21 4
vt0=see present	-25 30 -7
vt0=sit future	-8 6 0
vt0=sit past	13 -25 0
vt0=sit perfect	-7 -2 10
vt0=sit present	-15 2 5
vt0=take past	14 -14 0
vt0=want present	-13 4 5
vt0=write past	13 -12 0
vt1=be future	-5 11 -7
vt1=be modal	-10 13 -1
vt1=be perfect	16 -8 -9
vt1=be present	-2 -12 14
vt1=begin past	-16 -10 23
vt1=begin present	-14 13 0
vt1=bring past	-7 -6 13
vt1=call past	0 -12 8
vt1=come modal	14 -12 0
vt1=come past	2 6 -11
vt1=come pluperfect	-2 -12 11
vt1=come present	-10 12 -2
vt1=discuss past	23 -19 -4
vt1=expect present	-19 24 -6
vt1=get past	15 -15 0
vt1=go future	-6 9 0
vt1=have past	8 -17 4
vt1=have present	-3 11 -15
vt1=hold future	-22 25 -2
vt1=hold past	24 -16 -7
vt1=hold perfect	11 -9 0
vt1=hold present	-14 3 9
vt1=land past	-15 11 0
vt1=leave past	-8 13 -6
vt1=look present	-11 -11 18
vt1=meet future	-13 20 -10
vt1=meet participle	10 -3 -11
vt1=meet perfect	-4 -8 10
vt1=meet present	7 -17 11
vt1=other future	-9 10 0
vt1=other past	14 -7 -6
vt1=other pluperfect	15 -7 -9
vt1=pay present	5 4 -16
vt1=place present	-18 19 0
vt1=plan present	-9 10 0
vt1=prepare infinitive	-17 19 0
vt1=prepare pluperfect	14 -13 0
vt1=prepare present	-5 11 -5
vt1=put present	15 -12 -3
vt1=raise past	9 -5 -2
vt1=reach participle	10 -8 0
vt1=receive past	13 -14 0
vt1=receive present	-24 4 14
vt1=say past	-1 10 -17
vt1=say present	15 -15 0
vt1=see modal	-7 9 0
vt1=see past	12 -22 4
vt1=see present	-25 30 -7
vt1=sign participle	10 -7 0
vt1=sit future	-8 6 0
vt1=sit past	13 -25 0
vt1=sit perfect	-7 -2 10
vt1=sit present	-15 2 5
vt1=take past	14 -14 0
vt1=want present	-12 3 5
vt1=write past	13 -12 0
vt2=agree past	10 -7 -1
vt2=answer past	-5 -5 10
vt2=be modal	-7 -8 13
vt2=be past	16 -14 -5
vt2=be present	-8 10 -3
vt2=bring past	15 -11 -3
vt2=bring present	-14 12 0
vt2=end past	-10 12 -1
vt2=go modal	-10 13 -3
vt2=have present	-7 17 -19
vt2=meet gerund	11 -3 -13
vt2=meet past	16 -16 0
vt2=meet present	-32 21 3
vt2=other past	-12 -6 21
vt2=other present	7 -12 3
vt2=plan present	-12 13 0
vt2=publish past	-12 15 -1
vt2=say past	-8 10 -1
vt2=say perfect	-17 7 7
vt2=say present	24 -17 -13
vt2=settle infinitive	-10 8 0
vt2=sit past	15 -12 -2
vt2=take past	17 -16 0
vt2=take present	-19 2 16
word=conversation	14 -13 0
word=each other	3 -11 7
word=great hall of the people	-5 -15 15
word=lancaster house	3 -21 8
word=malaysia	-11 14 -1
word=meet	10 -5 -10
word=meeting	-10 13 -3
word=meets	-13 2 6
word=met	16 -10 -11
word=phone	11 -6 -7
word=rang	35 -34 -1
word=see	-7 9 -1
word=speak	-46 48 -2
word=speaks	-18 19 0
word=spoke	76 -71 -10
word=spoken	11 -10 0
word=talks	-17 10 7
word=telephone	14 -13 0
word=telephoned	34 -32 -2
word=white house	-14 21 -13
words=1	-24 32 -8
words=3	11 2 -25
words=5	13 -11 -2
year	22 -23 -1`;
