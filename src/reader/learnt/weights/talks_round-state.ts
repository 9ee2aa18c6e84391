// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_STATE = `held	planned	under way
<always>	8 2 -17
a:'s	5 8 -21
a:.	3 -14 13
a:/ <seat>	6 0 -11
a:<day-ahead>	0 10 -17
a:<day-ahead> .	-3 -5 11
a:<day-ahead> and	-11 2 4
a:<day-ahead> for	-14 4 4
a:<day-gone> .	-6 16 -16
a:<day-gone> <person>	9 -8 0
a:<day-gone> and	-13 2 12
a:<day-gone> for	-10 -1 13
a:<day-gone> in	-16 17 0
a:<day-gone> night	-11 7 3
a:<day-gone> on	12 -10 0
a:<day-today>	-21 -5 29
a:<day-today> .	-13 3 10
a:<day-today> and	4 -8 1
a:<day-today> for	-12 4 5
a:<day-today> to	-6 -3 11
a:<day-today> with	11 -5 -5
a:<duty>	2 -11 10
a:<gate>	10 2 -18
a:<goods-amount>	-10 11 0
a:<level>	4 -14 10
a:<level> .	9 -17 3
a:<level> from	-16 17 0
a:<level> on	6 -9 2
a:<level> tariff	13 -11 -1
a:<month-ahead>	-2 11 -19
a:<month-gone> and	11 -10 0
a:<name>	-7 10 -3
a:<name> 's	-5 11 -9
a:<name> .	-14 12 0
a:<name> and	-8 -15 17
a:<name> in	-11 0 10
a:<name> on	11 -12 0
a:<number>	5 0 -9
a:<number> .	3 1 -10
a:<office>	10 -2 -10
a:<office> .	12 -8 -2
a:<organisation> .	-11 12 0
a:<person>	11 -12 0
a:<person> .	-8 -9 18
a:<person> at	-13 4 7
a:<person> in	-10 14 -5
a:<person> is	-1 -4 8
a:<quality>	0 -6 8
a:<seat>	5 4 -16
a:<seat> within	-18 19 0
a:<span>	-32 22 13
a:<span> .	-11 2 8
a:<span> at	-11 11 0
a:<span> of	-17 1 15
a:<v-agree>	-6 -2 12
a:<v-bear>	6 5 -19
a:<v-buy>	6 -10 4
a:<v-end>	-13 7 8
a:<v-impose>	-7 3 4
a:<v-propose>	9 -1 -14
a:<v-refuse>	-13 8 3
a:<v-say>	-2 7 -12
a:<v-sign>	-1 -6 12
a:<v-stay>	-3 7 -5
a:<v-suspend>	2 6 -15
a:?	-9 19 -21
a:a	-13 9 6
a:a deal	9 0 -11
a:a last	-10 0 11
a:a state	-16 12 1
a:a tariff	9 -4 -4
a:a telephone	10 -8 0
a:a text	10 0 -7
a:a truce	6 -9 1
a:about it	12 -12 0
a:about the	-5 -5 10
a:act	7 -14 6
a:after	-24 12 13
a:after a	-2 -9 11
a:afternoon	-10 8 1
a:against	9 -12 2
a:ago	20 -14 -7
a:agree to	7 -5 0
a:all	-5 10 -7
a:an	10 -14 2
a:an extension	-3 7 -3
a:and	13 -38 27
a:and <level>	-13 0 13
a:and <name>	0 -20 15
a:and <seat>	0 8 -17
a:and by	-10 0 11
a:and the	8 -14 3
a:and will	0 -6 8
a:answer	1 -9 6
a:arranged	-9 9 0
a:as	-14 10 2
a:as well	-11 17 -8
a:ask	-12 21 -15
a:ask for	-7 15 -11
a:at a	-11 12 0
a:at least	15 -12 -3
a:back	16 -13 -1
a:beef	16 -21 2
a:been	-2 8 -5
a:before	13 -6 -9
a:before .	11 -7 -2
a:before that	-8 9 0
a:before the	-13 17 -3
a:begin	19 -25 1
a:being	-7 9 -1
a:being prepare	-10 11 0
a:between <name>	-14 -1 16
a:between <person>	8 -5 -2
a:between the	15 -10 -7
a:broke	9 -3 -7
a:busan	14 -9 -4
a:buy <goods-amount>	-9 9 0
a:by <day-ahead>	22 -22 0
a:by phone	10 -10 0
a:by telephone	9 -5 -6
a:by the	-12 6 7
a:call	3 -8 7
a:call a	-9 -1 11
a:call with	9 -8 0
a:clock	-11 11 0
a:collect	-3 10 -5
a:concern	-7 11 -5
a:confirm	-9 10 0
a:consensu	14 -10 -3
a:conversation	13 -13 0
a:country	16 -13 -2
a:day	13 -8 -5
a:deal	8 -6 -1
a:delegation	0 -9 9
a:described	17 -12 -6
a:did	13 -7 -6
a:doe not	16 -15 0
a:each	-12 8 2
a:each other	-1 -7 9
a:early	16 -13 -2
a:either	13 -12 0
a:end of	-9 10 0
a:evening .	-9 6 2
a:everything	-13 13 0
a:explain	-11 11 0
a:extension	9 -2 -9
a:fail	-17 4 9
a:failed	9 -5 -2
a:first	12 -14 0
a:first time	10 -8 0
a:first week	16 -16 0
a:fish	5 0 -9
a:for	-3 -7 13
a:for <day-ahead>	-20 25 -7
a:for <quality>	12 -11 0
a:for <span>	-9 -10 19
a:for a	-17 11 4
a:for an	9 -5 -2
a:for talk	-8 9 0
a:for two	11 -6 -4
a:four	-8 10 -1
a:fourth	0 -10 9
a:from	11 0 -16
a:from <day-ahead>	-7 19 -15
a:from <day-gone>	28 -20 -6
a:from <level>	-19 12 6
a:from <person>	9 -7 0
a:from the	13 -7 -8
a:geneva	13 -12 0
a:get	-9 14 -6
a:give	9 -7 0
a:go on	-10 7 1
a:go to	17 -13 -5
a:good	-17 18 0
a:had been	10 -5 -3
a:has	12 -9 -6
a:has not	15 -14 0
a:has say	-14 4 7
a:have	-14 12 0
a:have been	-14 12 0
a:he	16 -12 -3
a:her	-7 9 0
a:him	17 -16 0
a:his	0 6 -12
a:hope	13 -6 -6
a:hotel	-8 1 5
a:hour	19 -15 -4
a:hour .	10 -8 0
a:house	-3 -8 10
a:how	9 -17 6
a:in	-4 19 -35
a:in <month-ahead>	-6 14 -14
a:in <name>	-21 28 -12
a:in <seat>	-11 7 5
a:in <span>	-10 9 0
a:in geneva	12 -12 0
a:into	8 -12 0
a:investigation	-14 17 -3
a:is	-8 6 2
a:is plan	-10 10 0
a:it is	-9 6 2
a:it was	10 -7 -2
a:it would	-6 -5 12
a:its	13 -5 -15
a:its own	11 -9 0
a:karoline	-12 13 0
a:karoline leavitt	-12 13 0
a:last	-16 1 17
a:last month	-12 5 7
a:last until	-14 0 14
a:last week	6 0 -13
a:last year	11 -4 -6
a:late	22 -20 -2
a:later	-19 24 -9
a:later in	-7 8 0
a:law	-9 10 0
a:least	15 -12 -3
a:leave	0 7 -12
a:leavitt	-12 13 0
a:leavitt say	-10 11 0
a:licence	0 -8 10
a:licence for	-4 -6 10
a:likely	-12 13 0
a:line	10 -9 0
a:list	-5 8 -3
a:lunch	15 -12 -1
a:may	-10 8 0
a:measure	15 -14 0
a:meet in	11 -10 0
a:minute	26 -22 -4
a:minute .	13 -10 -1
a:month .	-12 9 4
a:more	19 -17 0
a:more than	8 -9 0
a:morning	-8 6 3
a:morning .	-12 9 3
a:next	6 0 -17
a:next week	0 7 -9
a:night	-9 7 1
a:night .	0 -10 5
a:no	4 -12 3
a:not mention	11 -10 0
a:nothing	-8 12 -6
a:notice	15 -10 -7
a:now	0 7 -9
a:of <day-ahead>	18 -12 -5
a:of <level>	-2 11 -9
a:of <month-ahead>	9 -8 0
a:of <span>	-13 0 12
a:of last	11 -5 -6
a:of talk	-18 5 11
a:of the	-16 16 0
a:offer	15 -12 -2
a:oil	11 -7 -3
a:on <day-ahead>	0 9 -12
a:on <day-gone>	10 -9 -2
a:on <day-today>	-14 4 11
a:on a	2 -8 3
a:on the	5 3 -19
a:once	13 -16 2
a:once more	4 -9 3
a:open	15 -11 -3
a:opened	-14 12 0
a:other	3 -10 5
a:our	-8 2 3
a:out	-7 14 -10
a:own	11 -16 3
a:place	-15 6 7
a:plant	8 -7 0
a:prepare .	-10 11 0
a:president <person>	-9 9 0
a:produced	10 -7 -1
a:prolong	-8 9 0
a:prolong it	-12 12 0
a:raise the	-12 8 1
a:representative	11 -10 0
a:round	9 -14 2
a:round with	-8 -2 11
a:run	-5 10 -6
a:sale	-12 -2 15
a:same	12 -11 -1
a:say	0 2 -7
a:say .	22 -26 5
a:say it	-5 -5 12
a:say on	-21 23 -2
a:second round	9 0 -9
a:secretary	2 5 -10
a:secretary karoline	-8 8 0
a:should	9 -11 1
a:side	0 9 -11
a:since	-10 10 0
a:since <day-gone>	-10 5 5
a:since <month-gone>	3 3 -12
a:sit	-14 5 6
a:soon	-15 17 -1
a:soon .	-15 16 0
a:speak	11 -10 0
a:spoke	17 -16 0
a:spring	-18 16 2
a:spring .	-21 15 5
a:start	-26 15 11
a:statement	-9 11 -1
a:still	-5 18 -12
a:stop	-7 -1 10
a:summit	8 -1 -11
a:talk .	0 12 -11
a:talk on	-5 -5 12
a:talk with	0 11 -8
a:tariff	4 -10 4
a:tariff .	0 7 -8
a:tariff of	14 -7 -6
a:tariff on	-9 2 6
a:tariff truce	-11 0 13
a:telephone	20 -12 -13
a:telephone call	10 -9 0
a:telephone with	14 -13 0
a:tell	16 -22 4
a:term	11 -11 0
a:text	8 0 -10
a:that	6 -10 3
a:that <name>	-9 10 0
a:the <day-ahead>	3 0 -9
a:the <level>	9 -10 0
a:the <quality>	-8 9 0
a:the autumn	-13 17 -2
a:the day	13 -4 -9
a:the end	-9 10 0
a:the extension	13 -11 0
a:the first	16 -21 2
a:the last	-17 14 1
a:the morning	-14 15 0
a:the same	16 -15 -1
a:the spring	-7 10 -2
a:the tariff	-13 0 13
a:the year	-14 15 0
a:their	4 -20 13
a:them	15 -7 -4
a:there	-13 0 13
a:thi week	-17 2 13
a:thing	10 -5 -4
a:three	14 -10 -2
a:tiktok	-10 14 -3
a:time	-2 7 -7
a:time .	-9 9 0
a:to <level>	10 -19 9
a:to <number>	-5 8 -4
a:to be	16 -13 -4
a:to meet	10 -8 0
a:to take	-7 9 -1
a:to the	-12 0 12
a:too	-3 -6 10
a:trade	-6 8 -2
a:trade minister	-7 8 0
a:trade talk	0 10 -12
a:truce	0 -18 16
a:twice	10 -5 -2
a:until	14 -34 22
a:until <day-ahead>	0 -25 25
a:up	33 -33 0
a:up .	9 -4 -4
a:very	-13 14 0
a:visit	9 -1 -9
a:wait	-14 15 0
a:want to	15 -14 0
a:was	9 -19 9
a:we	1 -20 13
a:week .	-16 19 -2
a:week ago	11 -8 -1
a:week of	17 -16 0
a:were	-4 -7 12
a:whether	-6 12 -7
a:will	12 -17 5
a:will not	-11 12 0
a:with <office>	9 -3 -3
a:with <person>	7 -15 8
a:with <quality>	11 -7 -1
a:with a	-3 15 -18
a:within	-8 12 -6
a:without	9 -13 1
a:without a	0 -11 10
a:work	9 -7 0
a:year	-1 9 -10
asks	-9 22 -27
b:"	7 -2 -10
b:" the	-12 17 -6
b:'	6 -10 2
b:'s	-10 13 -2
b:'s <person>	-11 15 -5
b:'s president	11 -8 -1
b:'s state	2 -20 14
b:'s summit	11 -10 0
b:'s talk	-11 15 -3
b:, <name>	8 0 -10
b:, <person>	-12 6 7
b:, <quality>	-17 12 4
b:, a	14 -17 1
b:, according	12 -10 -1
b:, and	-5 -3 13
b:, come	-11 12 0
b:, following	19 -18 0
b:, has	9 -17 4
b:, in	0 9 -19
b:, is	2 -14 11
b:, meet	12 -19 3
b:, on	3 -18 10
b:, one	13 -10 -3
b:, put	11 -10 0
b:, say	-15 9 6
b:, tell	-10 4 6
b:, the	-8 2 5
b:, was	-17 11 6
b:, were	15 -14 0
b:, will	5 -11 6
b:-	10 -13 0
b:- <name>	11 -6 -6
b:- the	-13 0 10
b:. m	11 -7 -5
b:: <name>	-12 5 5
b:: <number>	4 -23 10
b:: in	-9 14 -2
b:: it	9 -8 0
b:: they	9 -7 0
b:: what	16 -8 -9
b:; on	-11 2 7
b:<agent>	0 4 -7
b:<day-ahead>	-3 17 -27
b:<day-ahead> <person>	9 -6 -1
b:<day-ahead> in	-9 18 -14
b:<day-ahead> of	14 -13 0
b:<day-gone>	24 -18 -14
b:<day-gone> in	13 -16 0
b:<day-gone> the	-2 9 -10
b:<day-today>	-4 -10 17
b:<day-today> <person>	0 -12 9
b:<day-today> after	9 -8 0
b:<day-today> in	11 -12 0
b:<day-today> the	-13 0 11
b:<day-today> to	-9 11 0
b:<gate>	10 0 -12
b:<goods>	5 -12 7
b:<level>	13 -15 0
b:<month-ahead>	-14 17 -4
b:<month-gone>	9 -8 0
b:<name> 's	-12 15 -1
b:<name> agree	12 -10 0
b:<name> and	-8 0 9
b:<name> are	-7 -7 14
b:<name> end	11 1 -16
b:<name> in	-9 8 0
b:<name> is	3 -11 6
b:<name> meet	11 -10 -2
b:<name> on	-10 8 1
b:<name> open	-19 4 14
b:<name> reach	15 -10 -4
b:<name> to	-15 17 -3
b:<name> would	12 -11 0
b:<not>	17 -12 -4
b:<number>	16 -24 0
b:<number> /	11 -2 -8
b:<number> and	-7 12 -4
b:<number> in	13 -19 4
b:<office> 's	1 -8 5
b:<office> <person>	14 0 -12
b:<office> and	10 -13 1
b:<office> are	-17 -10 22
b:<office> at	9 -8 0
b:<office> come	-11 14 -5
b:<office> had	12 -9 0
b:<office> have	13 -8 -5
b:<office> of	-11 6 2
b:<office> sit	-8 9 0
b:<office> will	-11 0 10
b:<person>	11 -2 -18
b:<person> 's	13 -8 -4
b:<person> agree	13 -12 0
b:<person> at	-13 11 2
b:<person> begin	-16 0 12
b:<person> fly	-6 10 -2
b:<person> for	3 -9 4
b:<person> gave	12 -12 0
b:<person> had	11 -5 -8
b:<person> have	-9 1 6
b:<person> hold	-13 8 4
b:<person> in	13 -13 0
b:<person> land	-15 13 0
b:<person> leave	12 -9 -1
b:<person> meet	1 3 -8
b:<person> of	14 0 -17
b:<person> on	5 0 -9
b:<person> put	10 -9 0
b:<person> see	-6 11 -3
b:<person> shook	12 -10 0
b:<person> sit	-8 -3 12
b:<person> speak	9 -9 0
b:<person> talk	0 -9 7
b:<person> talked	10 -8 0
b:<person> to	-17 22 -4
b:<person> will	-25 15 7
b:<person> would	-12 14 0
b:<quality>	14 -10 -6
b:<quality> colleague	14 -8 -5
b:<quality> delegation	-14 13 0
b:<quality> good	9 -9 0
b:<quality> in	6 1 -11
b:<quality> minister	13 -1 -11
b:<quality> negotiator	-17 11 4
b:<quality> president	16 -10 -10
b:<seat>	-1 6 -8
b:<seat> /	-6 9 -4
b:<seat> and	-1 13 -23
b:<seat> for	14 -21 8
b:<span>	21 -11 -12
b:<span> in	11 -10 -1
b:<span> of	1 6 -10
b:<v-agree>	13 -6 -12
b:<v-buy>	12 -7 -7
b:<v-deny>	8 -7 0
b:<v-end>	11 0 -12
b:<v-impose>	1 5 -13
b:<v-propose>	-13 16 -4
b:<v-renew>	4 -13 4
b:a <office>	12 -10 0
b:a <organisation>	4 -8 4
b:a <quality>	14 -4 -8
b:a framework	-8 10 0
b:a joint	13 -10 -2
b:a meet	-19 17 2
b:a new	-21 9 11
b:a phone	10 -8 0
b:a round	6 -12 2
b:a state	-12 0 12
b:a summit	-14 18 -3
b:a trade	13 -12 0
b:after	33 -24 -18
b:after <span>	10 -1 -10
b:after talk	10 -5 -3
b:afternoon	-22 0 21
b:again	12 -9 -3
b:again in	13 -8 -5
b:agenda	-6 17 -12
b:air	-10 7 2
b:al	10 -9 0
b:all	33 -24 -15
b:also	-13 8 5
b:also spoke	-15 16 0
b:an <quality>	6 -11 1
b:an air	-6 10 -2
b:an extension	4 -13 5
b:and <name>	-13 5 8
b:and <office>	9 -9 0
b:and agree	-9 10 0
b:and last	-9 7 0
b:and that	-6 -2 9
b:and the	-5 7 -1
b:and trade	7 0 -10
b:another	-10 17 -12
b:answer	12 -10 0
b:are	-22 10 7
b:are back	10 -1 -7
b:are meet	0 -7 9
b:are on	-15 -3 15
b:are to	-16 22 -9
b:arrived	-15 1 11
b:arrived in	-8 3 3
b:as	13 -21 5
b:as the	-9 11 0
b:ask	6 0 -10
b:at	-3 -7 13
b:at <number>	16 -11 -5
b:at a	13 -5 -9
b:at an	-10 14 -2
b:at the	-5 -4 13
b:back	28 -18 -19
b:back from	14 -6 -7
b:back to	14 -12 -1
b:be	-12 10 1
b:be hold	-14 17 -2
b:be in	-15 19 -4
b:because	-7 10 -2
b:been	14 -19 1
b:been meet	-6 -1 8
b:before	-14 23 -11
b:before <person>	-1 9 -11
b:begin	-17 6 11
b:begin <span>	-13 1 7
b:begin in	-5 14 -2
b:behind	-13 0 14
b:being	-11 0 10
b:between <seat>	-5 11 -7
b:between the	10 -18 5
b:bring	-6 -5 11
b:but	-11 14 -3
b:by	9 0 -21
b:by telephone	-6 10 -4
b:call	9 -9 0
b:car	26 -16 -13
b:carry out	8 -3 -2
b:chip	-19 5 12
b:close	6 -11 0
b:closed	-5 -6 10
b:colleague	11 -5 -5
b:come down	6 1 -9
b:conclude <span>	-12 13 0
b:conference	-7 -5 13
b:constructive	9 -5 -2
b:continue	-12 21 -12
b:continue in	-11 18 -9
b:country	-9 3 5
b:day	-7 -11 17
b:day before	-6 10 -3
b:day in	6 -13 6
b:deal with	-9 12 0
b:did	33 -27 -8
b:did so	8 -7 0
b:discuss	13 -3 -12
b:discuss in	11 -5 -5
b:do	-9 11 0
b:document	12 -11 0
b:done	18 -13 -5
b:done at	15 -10 -4
b:door	-2 -11 12
b:down in	-10 12 0
b:down with	-10 3 2
b:due	6 5 -16
b:due in	0 16 -18
b:during	11 -9 0
b:duty	10 -2 -9
b:earth	11 -10 0
b:economic	15 -6 -11
b:end	19 -7 -15
b:end in	0 -9 9
b:eve	-23 21 0
b:eve of	-23 21 0
b:evening	20 -21 0
b:everybody	-7 -6 13
b:expect	-9 18 -13
b:expect in	-5 9 -2
b:expect to	-6 8 -1
b:extension	9 -14 2
b:fact	11 -8 0
b:fact sheet	11 -8 0
b:failed	12 -7 -5
b:fifth	7 0 -12
b:fix	-7 8 0
b:fly	0 7 -10
b:followed	16 -13 -2
b:following	23 -21 0
b:following a	11 -11 0
b:for	-21 19 1
b:for <span>	17 -13 -3
b:for the	-23 9 14
b:foreign	-7 10 -1
b:fourth	3 3 -9
b:framework	9 0 -15
b:framework in	12 -8 -3
b:from	12 -4 -10
b:from <day-ahead>	-7 11 -2
b:from a	-6 -2 9
b:from our	-3 11 -10
b:gave	14 -12 0
b:geneva	11 -9 0
b:go	10 -12 2
b:go back	10 -9 0
b:go on	-12 2 6
b:good	4 -37 18
b:government	11 -8 -2
b:ground	10 -10 0
b:had	31 -22 -14
b:had a	14 -13 0
b:had been	6 0 -16
b:had come	-6 -3 10
b:had prepare	14 -13 0
b:half	7 -17 4
b:hall	-7 -3 10
b:hand	21 -14 -9
b:hand in	11 -4 -6
b:has a	-13 14 0
b:have	-15 11 4
b:have been	-9 -6 15
b:he	-16 11 7
b:he come	-9 10 0
b:he expect	-15 15 0
b:he had	0 -7 6
b:he in	-12 4 7
b:he say	9 -9 0
b:he was	-10 12 -1
b:he will	-8 11 0
b:he would	-25 12 12
b:heard	14 -13 0
b:him	11 -4 -6
b:his	-5 12 -9
b:his <organisation>	-4 -4 8
b:his way	-11 14 -2
b:hold	-9 10 -1
b:hold talk	-13 2 9
b:hold their	-5 10 -5
b:home	16 -7 -11
b:home from	14 -7 -9
b:hotel	-24 6 18
b:hotel in	-11 0 10
b:house	12 -8 -3
b:i	-9 14 -9
b:if	-11 8 1
b:important	10 -8 -1
b:improved	-3 -8 9
b:in <month-ahead>	-7 11 -2
b:in <month-gone>	17 -12 -5
b:in <name>	-1 10 -12
b:in a	21 -24 0
b:in an	12 -11 0
b:in their	16 -7 -8
b:into	-26 8 19
b:into the	-15 13 2
b:is also	-12 2 8
b:is being	-11 0 10
b:is due	-2 15 -11
b:is expect	-5 8 0
b:is fix	-9 9 0
b:is in	-11 9 0
b:is on	5 0 -9
b:is receive	-14 -5 17
b:is still	16 -11 -7
b:is the	7 -22 8
b:is to	3 2 -13
b:is what	11 -6 -3
b:it	15 -10 -8
b:it on	-12 13 0
b:it was	31 -24 -7
b:its	-11 5 5
b:its <office>	-7 13 -7
b:jinping in	0 -10 11
b:joint	15 -8 -7
b:joint statement	14 -11 -1
b:just	10 -8 0
b:land	-12 9 1
b:land in	-12 9 1
b:largest	-15 11 3
b:last week	11 -7 -3
b:later	-10 19 -11
b:lay	13 -12 0
b:leader	-21 19 3
b:leader in	-12 12 0
b:leader xi	-13 2 11
b:leave	15 -5 -17
b:leave for	-23 24 0
b:led	12 -6 -4
b:licence	-13 16 -3
b:line	9 -12 0
b:long	10 -3 -6
b:longer	-10 5 4
b:look	-13 -6 16
b:m	11 -7 -5
b:m .	11 -7 -5
b:make	9 -10 0
b:meanwhile	-13 0 14
b:meet <name>	-10 5 4
b:meet <person>	-27 19 5
b:meet at	14 -16 0
b:meet for	-10 8 0
b:meet of	5 0 -9
b:meet the	12 -10 -1
b:minister	5 10 -17
b:more	-9 6 1
b:morning	0 -25 17
b:most	10 -8 0
b:move	-12 0 9
b:move to	-12 6 4
b:mr	11 -9 0
b:mr <person>	16 -15 0
b:negotiate in	2 -9 4
b:negotiate with	10 -4 -7
b:negotiator	-9 9 0
b:neither	17 -13 -4
b:new	-14 9 3
b:new from	9 -2 -4
b:night	9 -17 0
b:no	2 8 -20
b:nobody	6 0 -11
b:not	8 -1 -10
b:nothing	-4 -18 19
b:number	10 -8 0
b:of <person>	18 -13 -8
b:of a	0 -13 10
b:of both	-16 10 5
b:of negotiation	12 -8 -2
b:of talk	13 -6 -6
b:of their	11 0 -12
b:of trade	-6 13 -7
b:of what	-20 21 0
b:offer	-13 5 9
b:on	-11 0 15
b:on <day-ahead>	-2 13 -19
b:on <day-gone>	5 -1 -9
b:on a	-29 2 25
b:on the	1 -14 13
b:on to	-18 12 4
b:one	-8 3 7
b:one in	17 -10 -9
b:one of	-21 18 3
b:only	-20 23 0
b:open	-30 6 21
b:open in	-12 0 11
b:opened	-10 -1 12
b:or	-8 10 0
b:our	1 4 -9
b:our <office>	0 10 -18
b:out	-3 -5 9
b:out in	-18 15 2
b:out of	1 -10 6
b:outcome	10 -6 -3
b:outcome of	9 -5 -3
b:over	-17 9 10
b:own	-6 9 -3
b:past	-13 4 9
b:pay	9 2 -21
b:pay a	-16 21 -5
b:place on	-11 12 0
b:plan for	-5 7 -1
b:point	9 -7 0
b:port	-6 11 -4
b:prepare	4 1 -14
b:president <person>	5 -10 3
b:president of	-8 1 6
b:president xi	20 -16 -3
b:progress	11 -6 -3
b:propose	-8 9 0
b:put	16 -11 -8
b:put his	10 -10 0
b:put it	8 -8 0
b:raise	12 -6 -4
b:rare	11 -10 0
b:rare earth	11 -10 0
b:reach	26 -19 -11
b:reason	-10 10 0
b:reason to	-9 10 0
b:receive	-13 2 11
b:remain	0 -14 11
b:result	8 -16 6
b:result of	21 -16 -6
b:resume	-11 0 8
b:resume in	0 -9 10
b:return	6 0 -9
b:rise	-10 0 10
b:room	5 -10 2
b:round	-6 18 -12
b:round in	7 1 -13
b:round will	-8 9 0
b:rule	7 -6 0
b:same	15 -10 -6
b:say in	11 -10 0
b:second day	2 -13 6
b:see	-10 14 -5
b:senior	-10 4 5
b:senior <name>	-10 4 5
b:session	13 -7 -7
b:session in	9 -6 -3
b:settle	15 -13 -1
b:sheet	13 -11 0
b:sheet on	13 -12 0
b:shook	22 -16 -7
b:shook hand	13 -7 -5
b:side	0 -10 12
b:side are	-9 1 4
b:sign it	-10 11 0
b:sign on	12 -11 0
b:sign with	-14 14 0
b:since	39 -34 -12
b:since <month-gone>	-10 5 4
b:since the	33 -16 -22
b:sir	3 -12 8
b:sir <person>	3 -12 8
b:sit down	-18 8 8
b:sixth	-12 14 0
b:sixth round	-9 8 0
b:soybean	-3 -7 10
b:speak	-26 29 -2
b:speak by	-7 8 0
b:speak with	-16 16 0
b:spent	19 -9 -9
b:spoke	20 -13 -14
b:spoke by	11 -7 -5
b:spoke with	12 -11 0
b:spoken	9 -8 0
b:start	-14 20 -8
b:state	0 -13 11
b:state visit	-5 -2 8
b:statement	18 -16 -1
b:stay	0 -11 7
b:stay in	0 -8 7
b:still	17 -2 -19
b:summit in	14 -18 1
b:suspend	8 -7 0
b:table in	3 -20 8
b:talk between	0 -9 5
b:talk by	-18 19 0
b:talk will	3 -14 10
b:talked	20 -26 1
b:talked on	19 -15 -4
b:tariff	-8 -3 13
b:tariff talk	-13 -5 16
b:telephone	7 -1 -16
b:tell	-9 8 1
b:tell a	-20 15 5
b:tell reporter	-14 12 2
b:that <person>	12 -9 -2
b:that his	-3 -7 9
b:that the	-4 10 -10
b:the <name>	-14 0 15
b:the <office>	-6 -3 11
b:the <organisation>	-14 8 7
b:the <person>	-3 9 -11
b:the <span>	14 -11 -3
b:the agenda	-6 17 -12
b:the economic	10 -6 -2
b:the eve	-11 10 0
b:the evening	13 -12 0
b:the fourth	2 7 -14
b:the ground	10 -10 0
b:the meet	18 -10 -11
b:the result	9 -6 -2
b:the same	15 -10 -6
b:the second	-19 0 19
b:the sixth	-14 15 0
b:the subject	-11 12 0
b:the table	-6 -1 8
b:the talk	2 -11 9
b:the telephone	16 -14 0
b:the third	15 -10 -6
b:the truce	17 -10 -8
b:their	-10 11 0
b:their <office>	10 -15 5
b:their first	11 -6 -3
b:their meet	10 -6 -2
b:their president	-12 15 -4
b:their talk	1 4 -9
b:their team	-13 13 0
b:them	-4 10 -6
b:then	8 -1 -10
b:there	12 -7 -7
b:there 's	-18 19 0
b:they	15 -14 -4
b:they are	0 -11 9
b:they did	13 -12 0
b:they had	4 1 -8
b:they meet	-5 -4 10
b:they talked	13 -7 -5
b:they'll	-13 15 0
b:thi	1 -8 5
b:thi week	-10 3 3
b:third round	-10 7 1
b:third time	-11 5 4
b:those	-11 -1 12
b:three	-10 17 -12
b:tiktok	15 -8 -7
b:time	16 -23 3
b:time in	-6 -7 11
b:to	-6 16 -21
b:to <seat>	21 -21 0
b:to be	-8 13 -6
b:to have	-15 16 0
b:to meet	-22 27 -4
b:to prepare	-7 9 -1
b:to talk	-14 15 0
b:to the	12 -8 -10
b:to visit	-8 9 0
b:trade	14 -18 0
b:trade talk	4 5 -9
b:trade team	3 -12 8
b:trip	-11 13 0
b:truce	8 -7 0
b:truce of	15 -11 -2
b:try	-10 0 7
b:two country	-10 2 7
b:two will	-7 9 0
b:under	14 -15 0
b:under the	18 -17 0
b:until	-9 0 10
b:up <span>	14 -6 -8
b:up a	-14 18 -5
b:up in	-6 -7 12
b:vice	15 -12 -3
b:video on	-6 7 0
b:visit to	9 -14 3
b:visited	16 -14 0
b:wait for	14 -21 7
b:want	-9 1 5
b:was	10 4 -22
b:was on	-13 15 -1
b:was the	13 -10 0
b:was to	-22 16 7
b:way	-21 17 4
b:way to	-21 17 2
b:we	-21 20 0
b:week	17 -17 0
b:week in	13 -9 -1
b:were in	13 -6 -6
b:were to	-15 18 -3
b:when	-5 19 -25
b:when <person>	-7 15 -7
b:whether	11 -6 -4
b:which	-12 0 13
b:which end	-2 -12 15
b:which the	-11 0 9
b:while	-4 -7 10
b:who is	-5 -2 9
b:who was	-13 14 0
b:whose	4 -10 4
b:will	-17 8 11
b:will meet	-22 25 -2
b:will pay	7 -4 -1
b:will sign	12 -12 0
b:with	0 10 -17
b:with <person>	17 -11 -8
b:with a	-7 10 -3
b:would	-40 37 2
b:would come	10 -8 0
b:would speak	-14 14 0
b:wrapped	-3 10 -9
b:wrapped up	-3 10 -9
b:you	9 0 -13
b:—	17 -12 -9
b:— <name>	8 -18 6
b:— the	13 -4 -9
c0=impose	2 6 -18
c0=propose	-19 19 -2
c0=say	10 0 -21
c0=sell	17 -14 -2
c0=sign	-3 0 8
c0=suspend	8 -13 3
c0=threaten	7 -1 -3
c1=agree	9 -6 -4
c1=down	9 -11 1
c1=impose	6 1 -14
c1=lack	-8 15 -8
c1=propose	-17 19 -5
c1=renew	4 -13 4
c1=say	5 4 -19
c2=begin	0 -11 11
c2=say	-2 7 -11
c2=target	-7 10 -4
city	12 -10 -4
count=1	-22 15 10
count=2	7 -5 -6
count=3	17 -10 -14
count=4	5 -18 17
count=5	17 -5 -26
ct0=agree modal	-17 6 10
ct0=agree past	-3 9 -16
ct0=agree past-passive	10 -8 0
ct0=agree present	7 -9 0
ct0=bear future	-3 13 -23
ct0=bear modal	-6 11 -13
ct0=bear past	9 -18 6
ct0=bear perfect	-7 -8 15
ct0=begin past	4 -14 6
ct0=begin pluperfect	-5 -4 9
ct0=begin present	-18 17 -1
ct0=down modal	10 -7 -4
ct0=down perfect	-9 1 7
ct0=down pluperfect	-3 -7 10
ct0=down present	-12 15 -4
ct0=end past	7 0 -11
ct0=end present	0 -8 8
ct0=impose modal	-18 7 11
ct0=impose modal-passive	0 -10 9
ct0=impose past	12 -4 -12
ct0=impose perfect	-15 18 -5
ct0=impose perfect-passive	10 -5 -5
ct0=impose pluperfect	8 -6 -1
ct0=impose present	0 6 -13
ct0=lack present	-5 7 0
ct0=propose future-passive	-6 9 -1
ct0=propose past-passive	12 -8 -3
ct0=propose perfect	-19 14 3
ct0=propose pluperfect	18 -15 -1
ct0=propose present	-12 1 8
ct0=propose present-passive	-21 27 -10
ct0=say past	4 0 -11
ct0=say present	17 -13 -3
ct0=sign future-passive	9 -9 0
ct0=sign modal	-23 12 11
ct0=sign modal-passive	0 -13 10
ct0=sign past	0 4 -10
ct0=sign past-passive	11 -9 0
ct0=stay future	-6 12 -8
ct0=stay future-passive	-15 17 0
ct0=stay past	16 -16 -1
ct0=stay perfect	20 -25 0
ct0=stay present	-5 -4 10
ct0=suspend future	-9 3 3
ct0=suspend past	19 -13 -6
ct0=target past	-10 9 0
ct0=up past	0 -13 11
ct1=agree modal	-17 6 10
ct1=agree participle-passive	20 -15 -7
ct1=agree past	-6 12 -14
ct1=agree past-passive	12 -9 0
ct1=bear future	-3 12 -23
ct1=bear modal	-6 11 -12
ct1=bear participle-passive	17 -7 -18
ct1=bear past	12 -21 6
ct1=bear perfect	-7 -8 15
ct1=begin future	0 7 -10
ct1=begin past	1 -12 7
ct1=begin pluperfect	-1 -13 9
ct1=begin present	-13 12 0
ct1=down modal	10 -7 -4
ct1=down perfect	-9 1 7
ct1=down pluperfect	0 -15 10
ct1=end past	5 0 -10
ct1=end present	0 -8 8
ct1=impose modal	-18 6 11
ct1=impose modal-passive	0 -10 9
ct1=impose participle-passive	10 -12 0
ct1=impose past	7 0 -10
ct1=impose perfect	-14 17 -5
ct1=impose perfect-passive	10 -6 -2
ct1=impose pluperfect	9 -7 -1
ct1=impose present	1 5 -12
ct1=lack present	-5 7 0
ct1=propose future-passive	-6 9 -1
ct1=propose infinitive	-22 24 -2
ct1=propose past-passive	12 -8 -3
ct1=propose perfect	-19 14 3
ct1=propose pluperfect	18 -15 -1
ct1=propose present	-10 0 9
ct1=propose present-passive	-21 27 -10
ct1=say past	1 2 -10
ct1=say present	14 -10 -2
ct1=sign future-passive	9 -9 0
ct1=sign modal	-23 12 11
ct1=sign modal-passive	0 -13 10
ct1=sign participle-passive	17 -12 -6
ct1=sign past	-2 6 -9
ct1=sign past-passive	13 -11 0
ct1=stay future	-9 15 -7
ct1=stay future-passive	-15 17 0
ct1=stay infinitive-passive	-9 9 0
ct1=stay participle-passive	10 -5 -2
ct1=stay past	18 -18 -1
ct1=stay perfect	20 -25 0
ct1=stay present	-7 -4 12
ct1=suspend future	-9 3 3
ct1=suspend infinitive-passive	-9 9 0
ct1=suspend past	18 -13 -5
ct1=target past	-12 10 0
ct1=up future	-10 13 0
ct1=up past	0 -13 11
ct2=agree past	0 -9 7
ct2=bear gerund	10 -2 -14
ct2=bear infinitive	-6 11 -5
ct2=bear past	13 -7 -8
ct2=bear perfect	11 -7 -5
ct2=bear present	-51 26 11
ct2=begin gerund	-10 8 0
ct2=begin modal	-18 23 -5
ct2=begin past	7 -22 7
ct2=down past	22 -12 -13
ct2=end infinitive	-10 6 3
ct2=end past	-13 13 0
ct2=end present	15 -3 -15
ct2=impose future	-4 8 -7
ct2=impose modal	-3 -9 15
ct2=impose past	14 -11 -5
ct2=impose past-passive	5 -11 3
ct2=impose perfect	7 0 -13
ct2=impose perfect-passive	-9 12 -3
ct2=impose pluperfect	-17 3 14
ct2=impose present	-6 9 -5
ct2=impose present-passive	-10 12 0
ct2=lack present	9 -7 0
ct2=propose past	3 5 -18
ct2=propose past-passive	13 -13 0
ct2=propose perfect	12 -7 -4
ct2=propose present	-12 0 14
ct2=propose present-passive	-11 13 0
ct2=return present	7 -11 3
ct2=say present	10 -5 -8
ct2=sign future	16 -13 -2
ct2=sign modal	-7 9 0
ct2=sign past	-11 14 -4
ct2=sign perfect	6 -13 6
ct2=stay modal	-8 -5 12
ct2=stay past	33 -26 -13
ct2=stay present	2 6 -15
ct2=up past	-7 0 10
dateline	11 -16 0
day-l	0 6 -12
day-none	6 -1 -9
day=l1	4 4 -15
day=l2	11 -1 -21
day=r3	8 -5 -3
day=r4	3 -8 4
day=r5	15 -14 -1
days=0	10 -5 -9
days=1	4 6 -17
days=2	-3 -4 9
days=3	-7 3 2
days=4	-1 11 -12
f:!	-16 18 -1
f:"	-20 13 7
f:,	-12 5 10
f:-	4 6 -17
f:.	10 -10 -1
f::	-5 -4 12
f:;	-27 8 19
f:<day-ahead>	-19 5 15
f:<day-gone>	30 -24 -12
f:<day-today>	-25 -7 35
f:<gate>	-19 15 4
f:<goods-amount>	12 -8 -5
f:<goods>	-3 -8 14
f:<level-noun>	-27 19 8
f:<level>	-2 11 -14
f:<money>	11 -20 9
f:<month-gone>	-20 11 10
f:<name>	9 1 -17
f:<not>	8 -1 -12
f:<number>	9 -28 20
f:<office>	-17 15 2
f:<person>	-3 -12 20
f:<seat>	-27 21 7
f:<span>	8 -10 1
f:<v-agree>	9 -5 -6
f:<v-bear>	0 13 -21
f:<v-begin>	-14 -5 27
f:<v-buy>	-16 18 -3
f:<v-deny>	7 -9 0
f:<v-down>	11 -19 7
f:<v-impose>	22 -21 -6
f:<v-lack>	6 2 -21
f:<v-propose>	-11 -6 23
f:<v-refuse>	15 -11 -3
f:<v-renew>	23 -19 -6
f:<v-return>	4 -13 6
f:<v-say>	7 1 -19
f:<v-sell>	16 -10 -8
f:<v-sign>	15 -4 -18
f:<v-suspend>	13 -10 -5
f:<v-threaten>	14 -14 0
f:?	17 -10 -11
f:a	13 -17 2
f:according	32 -22 -13
f:add	-28 34 -12
f:additional	-4 10 -5
f:after	15 -4 -15
f:afternoon	9 -4 -3
f:afterward	16 -11 -5
f:again	9 -22 12
f:ago	10 -6 -2
f:agree	29 -22 -12
f:aircraft	20 -17 -2
f:all	-10 11 -1
f:along	-10 0 9
f:also	14 -20 6
f:am	-9 3 5
f:an	14 0 -21
f:announce	2 3 -10
f:apec	-4 -10 13
f:approval	-21 24 -6
f:approve	23 -19 -6
f:are	-12 8 4
f:arequipa	-10 11 0
f:arrangement	12 -10 0
f:arrive	-6 12 -9
f:as	0 -10 12
f:aside	-16 17 0
f:ask	-3 -8 15
f:at	-18 0 22
f:autumn	-12 15 -2
f:back	-3 -5 10
f:bag	16 -4 -12
f:banana	-15 -9 21
f:bargain	-5 7 0
f:be	6 6 -22
f:become	11 -6 -6
f:been	-25 24 1
f:before	-7 16 -8
f:begin	2 -34 26
f:believe	9 -7 0
f:beside	-11 8 2
f:better	-14 17 -4
f:big	-6 -10 14
f:billion	10 -9 0
f:both	17 -4 -21
f:busan	12 -5 -8
f:but	-13 9 3
f:buy	14 -9 -5
f:by	0 10 -15
f:cabinet	-8 9 0
f:call	-13 3 11
f:cancel	-16 17 0
f:changed	-11 0 10
f:charge	24 -23 -1
f:chief	10 -5 -4
f:christma	-1 10 -10
f:closed	-11 11 0
f:coffee	-11 5 4
f:come	-12 9 3
f:commerce	26 -23 -4
f:consensu	-12 15 -2
f:consent	-11 11 0
f:constructive	1 -13 7
f:control	15 -5 -10
f:correct	-16 18 -1
f:count	-10 -2 12
f:counterpart	-9 13 -4
f:country	20 -19 -1
f:course	-8 11 -1
f:cover	11 -9 0
f:cut	10 -9 0
f:date	-2 11 -13
f:day	-22 5 18
f:deadline	-4 9 -3
f:deal	27 -13 -25
f:dealt	-20 18 0
f:decide	-15 19 -5
f:deny	-12 0 8
f:did	26 -20 -9
f:discuss	-9 14 -6
f:do	-12 15 -4
f:doe	18 -14 -5
f:don't	-20 17 2
f:door	-16 0 16
f:down	-11 -7 20
f:duty	3 4 -14
f:each	-2 9 -9
f:earth	17 -13 -2
f:either	17 -12 -5
f:end	12 -5 -10
f:energy	13 -10 -2
f:envoy	-8 9 0
f:evening	-9 -5 16
f:every	-11 14 -3
f:everything	11 -10 0
f:expect	-12 12 1
f:expert	4 2 -9
f:expire	-20 -5 26
f:export	25 -27 0
f:extend	22 -20 -4
f:extension	-11 8 2
f:extra	-8 10 -1
f:face	-8 9 0
f:fall	-11 12 0
f:far	-22 15 7
f:farm	-13 17 -4
f:fentanyl	20 -16 -5
f:figure	-19 16 3
f:finance	-10 -2 11
f:finish	-14 -2 17
f:firm	-6 9 -2
f:firmly	-10 11 0
f:first	-16 28 -14
f:fly	-13 7 5
f:followed	11 -9 0
f:for	9 -2 -13
f:force	-7 13 -6
f:forced	-8 11 -2
f:forty	16 -8 -8
f:fourth	18 -6 -12
f:framework	12 0 -17
f:free	-16 7 9
f:freeze	7 -7 0
f:from	-3 16 -19
f:full	4 -18 13
f:future	-11 0 12
f:gave	10 -8 0
f:geneva	-17 25 -14
f:get	-8 12 -5
f:give	9 -6 -3
f:good	1 8 -17
f:government	17 -16 0
f:grow	-6 -6 12
f:gyeongju	-11 11 0
f:had	7 7 -27
f:halve	14 -14 0
f:hand	12 -23 10
f:has	-20 7 17
f:have	-17 4 17
f:he	-7 18 -17
f:him	14 -17 3
f:himself	11 -8 -2
f:home	23 -14 -11
f:hour	-7 11 -1
f:house	15 -14 0
f:if	-35 36 0
f:import	-10 12 -1
f:impose	9 -8 0
f:in	25 -24 -1
f:increase	16 -14 -1
f:industrial	-12 13 0
f:instead	-5 11 -7
f:introduce	-4 -6 11
f:investment	-9 -7 16
f:issue	0 6 -9
f:it	8 2 -20
f:it'll	11 -9 0
f:its	-7 10 -4
f:joint	9 -1 -11
f:land	-8 6 0
f:largest	20 -19 0
f:last	-32 24 12
f:later	8 0 -12
f:law	16 -12 -5
f:lead	-14 21 -12
f:leader	8 -10 0
f:leave	3 -12 8
f:led	20 -5 -17
f:less	-13 18 -8
f:let	-7 10 -4
f:letter	10 -7 -1
f:levy	-8 -4 11
f:licence	10 -6 -4
f:like	-13 7 6
f:list	10 3 -25
f:long	-7 -5 14
f:lower	16 -12 -4
f:lunch	-9 15 -5
f:machine	5 -7 0
f:madrid	13 -12 0
f:main	-11 13 -1
f:maize	-18 20 -2
f:make	3 4 -12
f:matter	0 6 -10
f:may	-17 23 -9
f:meant	15 -15 0
f:meet	1 10 -18
f:meeting	10 -4 -4
f:middle	-12 6 5
f:might	9 -13 3
f:minister	30 -35 3
f:ministry	12 -16 4
f:minute	28 -20 -11
f:month	-5 10 -7
f:more	8 -19 14
f:morning	13 -13 -2
f:most	13 -12 -1
f:mr	17 -8 -16
f:much	14 -18 1
f:must	-6 11 -7
f:need	7 -1 -11
f:negotiate	3 -11 8
f:negotiation	-18 7 11
f:negotiator	8 -12 0
f:neither	-5 -2 10
f:nexperia	12 -8 -2
f:next	18 -2 -25
f:night	16 -8 -8
f:nil	-9 10 0
f:no	8 4 -31
f:nobody	-4 -11 16
f:not	15 -3 -22
f:nothing	10 -9 0
f:notice	13 -9 -4
f:nut	-18 0 18
f:of	14 -5 -13
f:off	-10 8 2
f:offer	11 -19 5
f:official	-10 6 4
f:once	15 -9 -7
f:one	-8 17 -10
f:only	3 1 -9
f:open	-11 10 0
f:order	-21 24 0
f:other	-35 51 -21
f:our	15 -24 3
f:out	17 -16 -2
f:pact	0 -15 17
f:paper	17 -11 -8
f:pari	-14 -5 19
f:part	13 -13 0
f:parted	-7 9 -1
f:people	17 -10 -7
f:permanent	-6 -7 11
f:plane	-3 12 -11
f:plant	-6 11 -8
f:point	20 -7 -14
f:pork	-18 0 18
f:port	-13 13 0
f:power	10 -9 0
f:preliminary	-9 11 0
f:prepare	-15 14 0
f:present	20 -21 0
f:president	13 -4 -7
f:press	8 -14 3
f:principle	2 -10 7
f:progress	4 -13 5
f:prolong	13 -2 -11
f:promise	25 -18 -8
f:publish	22 -17 -5
f:put	-8 12 -2
f:quarrel	-7 10 -3
f:quota	13 -11 -1
f:rare	17 -13 -2
f:rate	-11 21 -17
f:reach	-20 24 -4
f:ready	-8 10 -2
f:recall	14 -14 0
f:receive	7 2 -14
f:reciprocal	0 -10 10
f:refuse	13 -11 0
f:reply	13 -9 -3
f:report	9 -7 -3
f:representative	10 -5 -4
f:result	9 -17 7
f:resume	-9 -7 14
f:return	10 -3 -8
f:rice	8 -11 0
f:right	-12 14 0
f:rise	-4 8 -3
f:round	11 -16 2
f:rule	22 -17 -9
f:run	12 0 -17
f:sale	-11 12 0
f:same	14 -14 0
f:scott	-7 10 -1
f:season	16 -15 0
f:second	0 -16 14
f:secretary	-7 15 -10
f:security	17 -16 0
f:see	-19 16 4
f:seem	-12 4 6
f:session	-3 11 -11
f:set	-10 15 -8
f:settle	25 -14 -13
f:seventh	5 -12 4
f:shall	0 -11 11
f:she	9 -7 -1
f:shenzhen	-8 -6 13
f:ship	9 0 -11
f:short	4 -12 6
f:side	32 -19 -20
f:sign	-6 -6 13
f:since	-6 10 -5
f:sir	0 7 -6
f:sit	-10 -19 26
f:sleep	-7 10 -2
f:some	11 -8 -2
f:something	10 -8 0
f:soybean	-6 12 -9
f:speak	23 -16 -8
f:spring	16 -15 0
f:state	7 -15 6
f:steel	16 -7 -12
f:such	-19 16 1
f:sugar	-12 0 10
f:summer	-12 3 8
f:surcharge	-23 16 7
f:suspend	14 -16 0
f:suspension	3 -10 2
f:table	-12 -1 17
f:talk	-29 11 20
f:talked	27 -27 -3
f:technology	3 -21 17
f:telephone	-12 3 9
f:tell	10 0 -17
f:text	14 -11 -2
f:than	-18 20 0
f:the	-3 11 -11
f:their	-22 15 9
f:them	13 1 -30
f:then	14 0 -20
f:there	2 11 -25
f:thi	-15 -11 31
f:thing	-12 2 10
f:through	15 -12 -3
f:tiktok	3 5 -15
f:time	12 -14 1
f:to	-14 24 -17
f:too	-8 -2 11
f:top	26 -11 -20
f:trade	15 4 -36
f:trader	-1 -10 11
f:transcript	21 -10 -12
f:travel	-23 25 -1
f:treasury	-15 17 -3
f:treaty	-6 10 -4
f:truce	17 -18 -4
f:two	23 -22 -4
f:under	-14 30 -28
f:until	0 -14 13
f:up	-2 7 -5
f:us	8 -2 -10
f:used	9 -7 0
f:very	-22 19 5
f:vice	-11 14 -1
f:visit	-12 0 15
f:vote	14 -11 -2
f:wait	-7 10 -2
f:war	-8 9 0
f:warn	11 -8 -3
f:was	27 -27 -5
f:way	-6 -9 15
f:we	11 -8 -2
f:week	9 -7 -4
f:were	-2 -11 16
f:what	21 -13 -13
f:wheat	-12 0 11
f:where	18 -15 -1
f:which	6 4 -18
f:who	-18 6 15
f:whose	-13 9 4
f:will	-6 19 -25
f:with	10 2 -20
f:world	13 -10 -2
f:worth	4 -27 21
f:would	-1 6 -8
f:x	13 -12 0
f:year	-16 8 7
f:yet	-18 19 0
f:york	4 -9 3
f:you	-9 3 5
has-gerund	4 5 -16
has-infinitive	1 8 -19
has-modal	-21 6 24
has-participle	39 -27 -25
has-past	30 -27 -6
has-perfect	1 -14 10
has-pluperfect	17 -9 -11
has-present	-24 14 12
headline	-17 -17 35
heads=1	3 0 -7
heads=2	0 4 -12
heads=3	22 -16 -8
how=calendar	14 0 -19
how=calendar-span	1 7 -11
how=relative	-7 0 9
how=weekday	-7 -11 20
how=weekday-span	7 -1 -5
kind=word	0 12 -27
l1=(	9 -1 -13
l1=)	9 -7 0
l1=:	-14 16 -2
l1=;	-11 16 -9
l1=<agent>	13 -10 -3
l1=<day-gone>	20 -18 0
l1=<name>	14 -11 -2
l1=<person>	-3 -4 11
l1=<v-end>	10 -11 -1
l1=<v-impose>	13 -6 -11
l1=a	5 -8 3
l1=by	8 -1 -14
l1=end	10 -11 -1
l1=for	-12 11 0
l1=from	2 -10 5
l1=if	-2 -5 10
l1=last	-10 10 0
l1=leave	24 -19 -7
l1=new	-12 12 0
l1=of	7 -8 0
l1=on	12 -6 -9
l1=president	9 -2 -5
l1=should	-5 8 -3
l1=since	8 -4 -5
l1=that	3 2 -12
l1=they	-14 15 0
l1=two	11 -11 0
l1=until	-4 -9 13
l1=visit	-16 8 4
l1=visited	10 -8 0
l1=who	8 -7 0
l1=with	-4 11 -9
l1=would	-3 6 -3
l1=—	16 -10 -7
l2="	-10 12 0
l2='	14 -7 -8
l2=-	3 -9 4
l2=<agent>	-11 21 -13
l2=<day-ahead>	-11 17 -9
l2=<day-gone>	6 -7 0
l2=<day-today>	13 -7 -6
l2=<level>	0 4 -10
l2=<name>	0 8 -10
l2=<not>	16 -18 2
l2=<number>	-6 -8 17
l2=<quality>	11 0 -13
l2=<seat>	9 6 -29
l2=<sender>	-5 9 -5
l2=<v-agree>	0 3 -14
l2=<v-bear>	13 -13 0
l2=<v-impose>	-19 20 -1
l2=<v-lack>	-2 -6 12
l2=<v-propose>	1 -14 13
l2=<v-say>	14 -5 -14
l2=<v-sign>	0 6 -16
l2=<v-suspend>	-2 -5 10
l2=<v-target>	-17 16 0
l2=about	9 -1 -7
l2=after	21 -19 0
l2=also	0 -12 8
l2=and	6 3 -28
l2=are	-16 13 0
l2=arrived	-11 2 7
l2=at	-14 4 14
l2=back	35 -25 -17
l2=be	-10 7 0
l2=been	10 -10 0
l2=before	11 -10 0
l2=begin	-5 13 -2
l2=come	-11 0 13
l2=conference	5 -12 3
l2=continue	-11 18 -9
l2=day	-13 0 10
l2=discuss	10 -3 -6
l2=done	17 -13 -5
l2=due	0 10 -10
l2=eve	-28 22 2
l2=expect	-11 15 -3
l2=expert	-8 13 -5
l2=flew	0 -9 11
l2=framework	14 -8 -5
l2=from	-12 6 6
l2=geneva	11 -7 -2
l2=go	13 -3 -18
l2=hand	16 -9 -8
l2=has	-8 9 0
l2=he	-9 4 3
l2=home	16 -7 -11
l2=hotel	-15 0 16
l2=hour	14 -9 -4
l2=in	-11 9 0
l2=is	-13 19 -9
l2=it	-11 0 14
l2=jinping	10 -9 0
l2=land	-12 9 1
l2=lay	10 -10 0
l2=leave	-15 17 0
l2=live	-7 -4 10
l2=look	-2 -4 8
l2=meet	7 -12 6
l2=minute	13 -7 -6
l2=negotiate	13 -10 -3
l2=new	13 -4 -7
l2=night	3 -11 2
l2=note	14 -3 -10
l2=of	11 -3 -11
l2=on	-5 -6 14
l2=one	23 -15 -12
l2=open	-13 0 11
l2=over	-10 11 0
l2=port	-5 10 -4
l2=promise	8 -7 0
l2=reporter	6 -9 1
l2=resume	-8 -1 9
l2=round	1 16 -32
l2=sign	-10 12 -1
l2=since	4 -15 6
l2=so	8 -6 -1
l2=speak	-9 10 0
l2=spoke	26 -22 -4
l2=stay	0 -11 11
l2=summit	8 -10 1
l2=table	3 -18 8
l2=talked	11 -6 -3
l2=team	-15 13 1
l2=telephone	-8 11 -2
l2=the	0 6 -12
l2=their	-8 9 -1
l2=them	-4 10 -6
l2=tiktok	10 -6 -3
l2=trip	-11 13 0
l2=visit	11 -12 0
l2=was	11 -3 -7
l2=week	9 -5 -2
l2=were	12 -4 -7
l2=what	-10 12 -1
l2=when	-9 9 0
l2=which	-14 1 11
l2=would	-12 13 0
l2=—	8 -17 6
l3='	-4 7 -2
l3='s	8 0 -11
l3=-	-8 8 0
l3=:	-9 22 -20
l3=<agent>	-13 3 8
l3=<begin>	2 12 -19
l3=<day-gone>	7 0 -22
l3=<day-today>	-6 -6 14
l3=<duty>	0 -12 10
l3=<goods>	11 -10 -2
l3=<level-noun>	9 -11 2
l3=<level>	11 -16 4
l3=<month-gone>	13 -10 -1
l3=<name>	-4 -13 17
l3=<not>	26 -21 -7
l3=<office>	20 -12 -10
l3=<organisation>	5 -13 5
l3=<person>	-4 13 -15
l3=<quality>	3 3 -11
l3=<v-agree>	-12 7 5
l3=<v-bear>	-3 -4 9
l3=<v-begin>	-16 12 1
l3=<v-down>	-2 -4 8
l3=<v-end>	11 -10 0
l3=<v-impose>	-10 3 9
l3=<v-propose>	-19 18 0
l3=<v-say>	10 -21 10
l3=<v-stay>	-20 8 13
l3=<v-suspend>	-11 8 1
l3=<v-up>	-15 3 10
l3=a	11 0 -21
l3=after	14 -8 -10
l3=again	-13 7 4
l3=an	-9 8 0
l3=and	-5 12 -8
l3=are	-19 0 17
l3=as	25 -25 -1
l3=be	6 -1 -10
l3=been	8 -10 1
l3=being	-11 0 10
l3=bring	-5 -8 12
l3=delegation	-20 17 3
l3=first	17 -11 -5
l3=for	3 11 -29
l3=go	-15 5 7
l3=good	-3 -17 14
l3=had	4 -21 11
l3=has	-13 15 0
l3=have	-13 9 2
l3=he	-3 11 -8
l3=his	1 2 -11
l3=hour	-11 4 6
l3=is	5 6 -15
l3=it	-2 12 -19
l3=list	-11 11 0
l3=morning	-28 0 27
l3=next	-29 23 1
l3=no	17 -7 -12
l3=not	10 -7 -3
l3=of	13 5 -20
l3=off	-11 2 7
l3=on	0 -10 14
l3=one	7 -10 1
l3=our	-4 13 -15
l3=out	-9 -1 11
l3=past	-10 9 1
l3=press	5 -14 2
l3=receive	-7 -5 14
l3=second	-4 -5 12
l3=see	-4 9 -5
l3=shook	8 -2 -4
l3=side	21 -20 0
l3=spent	11 -3 -6
l3=spoke	10 -7 0
l3=start	-8 9 0
l3=state	3 -10 5
l3=talk	7 -10 2
l3=tariff	-1 -11 11
l3=team	8 -15 7
l3=technical	-8 11 -1
l3=tell	-5 -4 10
l3=the	-9 6 2
l3=their	17 -11 -8
l3=they	11 -19 5
l3=third	-17 13 2
l3=time	15 -16 0
l3=to	-16 19 -3
l3=trade	19 -15 -10
l3=twice	15 -14 0
l3=two	8 -2 -9
l3=was	23 -15 -9
l3=we	-9 11 -1
l3=week	-14 2 12
l3=which	0 -14 12
l3=will	-34 14 14
l3=would	-14 6 7
l3=xi	10 -9 0
l4='	-11 1 9
l4='s	4 -2 -1
l4=)	-10 14 -4
l4=,	3 1 -10
l4=:	-22 18 5
l4=;	21 -13 -12
l4=<agent>	0 6 -10
l4=<day-gone>	-8 12 -8
l4=<day-today>	3 -13 8
l4=<goods>	19 -33 10
l4=<month-gone>	14 -9 -4
l4=<name>	8 2 -14
l4=<number>	0 -10 8
l4=<office>	-8 7 0
l4=<organisation>	-14 0 16
l4=<person>	-2 -7 12
l4=<quality>	-9 -1 11
l4=<seat>	13 -13 0
l4=<span>	22 -17 -4
l4=<v-begin>	-12 3 8
l4=<v-down>	-5 10 -5
l4=<v-impose>	0 3 -8
l4=<v-propose>	-6 10 -4
l4=<v-sell>	14 -17 2
l4=<v-sign>	16 -12 -5
l4=<v-stay>	12 -1 -17
l4=<v-suspend>	-11 9 1
l4=a	-6 -7 18
l4=all	14 -11 -3
l4=and	11 -8 -6
l4=be	-13 12 0
l4=been	-4 -6 10
l4=call	-9 10 0
l4=car	16 -6 -11
l4=come	-5 10 -4
l4=did	8 -6 0
l4=down	-13 -5 16
l4=first	20 -15 -6
l4=for	-10 17 -8
l4=fourth	-27 26 0
l4=framework	10 -7 0
l4=from	10 0 -18
l4=geneva	12 -10 0
l4=has	24 -15 -13
l4=have	-11 0 11
l4=he	0 -8 11
l4=i	-12 12 0
l4=in	22 -14 -10
l4=is	-10 -9 20
l4=it	-4 12 -13
l4=joint	18 -8 -11
l4=last	18 -14 -3
l4=leave	11 -6 -4
l4=meet	-11 18 -10
l4=minister	1 5 -9
l4=name	12 -11 0
l4=number	9 -8 0
l4=of	-12 6 7
l4=on	-15 4 12
l4=over	-12 0 11
l4=place	-11 11 0
l4=round	1 5 -10
l4=say	-16 13 2
l4=second	13 -8 -3
l4=shook	11 -10 0
l4=side	-16 7 6
l4=speak	-16 17 0
l4=talk	-13 10 0
l4=tariff	9 -10 0
l4=tell	11 -5 -9
l4=that	-16 0 23
l4=the	16 -5 -20
l4=their	-12 -3 15
l4=there	14 -10 -4
l4=they	-15 1 13
l4=thi	2 -9 6
l4=third	12 -10 -1
l4=three	-12 14 -1
l4=to	-23 25 -3
l4=trade	-13 0 13
l4=two	14 -17 0
l4=under	10 -12 0
l4=was	-9 16 -12
l4=week	15 -12 -3
l4=where	10 -9 0
l4=which	8 -9 0
l4=who	-21 15 5
l4=will	0 7 -13
l4=with	14 -5 -7
l4=would	10 -14 6
l4=—	8 3 -13
l=, a	20 -25 3
l=, and	-9 -1 14
l=, in	-18 22 -7
l=, on	4 -11 5
l=, the	-17 20 -5
l=, to	9 -9 0
l=, which	8 -7 0
l=: in	-9 14 -2
l=<begin> <person>	4 0 -10
l=<begin> a	2 0 -9
l=<begin> after	11 -7 -3
l=<begin> from	-17 4 14
l=<begin> he	4 -14 9
l=<begin> should	-9 12 -3
l=<begin> what	-9 0 6
l=<day-ahead> ,	-14 8 4
l=<day-ahead> in	-8 17 -14
l=<day-gone> ,	-9 14 -8
l=<day-gone> in	15 -19 1
l=<day-today> in	14 -4 -9
l=<month-gone> ,	-9 10 0
l=<name> ,	0 4 -9
l=<name> in	-6 9 0
l=<number> in	11 -14 1
l=<person> at	-8 9 0
l=<person> in	7 -10 2
l=<person> leave	15 -13 -1
l=<person> to	-10 13 0
l=<person> would	-8 9 0
l=<quality> in	6 1 -11
l=<seat> ,	18 -11 -10
l=<seat> /	-6 9 -4
l=<seat> and	-7 14 -12
l=<span> in	10 -9 0
l=a new	-10 10 0
l=after a	15 -14 0
l=and <name>	9 -7 -1
l=and <person>	-13 15 -2
l=and in	13 -9 -4
l=and the	-6 9 -2
l=arrived in	-8 3 3
l=at the	-14 4 15
l=back from	13 -5 -7
l=be in	-7 13 -4
l=begin in	-8 12 0
l=come to	-4 -4 9
l=conference ,	0 -9 6
l=continue in	-11 18 -9
l=day in	5 -13 6
l=deal with	-10 12 0
l=discuss in	12 -6 -5
l=done at	15 -10 -4
l=down in	-10 11 0
l=due in	0 16 -18
l=eve of	-28 22 2
l=expect in	-4 8 -2
l=framework in	12 -7 -3
l=go to	3 2 -14
l=hand in	11 -4 -6
l=he in	-12 4 7
l=home from	14 -6 -8
l=hotel in	-11 0 10
l=hour in	10 -6 -2
l=in the	-14 6 8
l=is in	-13 13 -2
l=jinping in	9 -8 0
l=land in	-12 9 1
l=leader in	-12 12 0
l=leave for	-20 21 0
l=meet at	7 -16 5
l=new from	9 -2 -4
l=of the	21 -18 -4
l=on <day-gone>	10 -9 0
l=on the	19 -27 4
l=on to	-12 4 4
l=one in	17 -10 -9
l=open in	-12 0 11
l=out in	-15 11 2
l=reporter in	4 -13 5
l=resume in	0 -9 10
l=round ,	-10 14 -5
l=round in	8 3 -19
l=say in	12 -6 -6
l=say on	18 -16 0
l=say that	-7 9 0
l=session in	9 -6 -3
l=since the	8 -4 -3
l=spoke by	23 -21 -1
l=stay in	0 -11 11
l=summit in	14 -18 1
l=table in	2 -19 8
l=talk by	-7 8 0
l=talk in	1 -12 10
l=talk with	6 0 -11
l=that the	10 -6 -6
l=the <person>	-12 12 0
l=the phone	-8 9 0
l=time in	-6 -7 12
l=truce of	14 -9 -2
l=visit to	12 -15 1
l=was in	10 -4 -6
l=were in	13 -6 -6
lead="	7 -2 -10
lead=1	10 -2 -6
lead=a	0 10 -17
lead=and	-5 9 -3
lead=at	2 -13 6
lead=because	-7 10 -2
lead=before	-10 14 -3
lead=beijing	6 -15 10
lead=belgrade	-11 -5 15
lead=bessent	-6 11 -5
lead=brussels	18 -14 -4
lead=but	-11 14 -3
lead=by	-9 13 -5
lead=carney	16 -13 -3
lead=china	3 4 -13
lead=commerce	11 -3 -9
lead=donald	17 -9 -9
lead=done	13 -8 -3
lead=economy	-7 -3 10
lead=finance	-2 8 -5
lead=for	-15 12 0
lead=geneva	-9 14 -3
lead=good	-13 -11 20
lead=gyeongju	14 -9 -5
lead=he	4 -25 26
lead=i	-9 11 0
lead=if	-11 8 1
lead=it	13 -7 -9
lead=its	-20 20 0
lead=japan	11 -8 0
lead=kananaskis	15 -9 -6
lead=lisbon	17 -13 -5
lead=madrid	4 -23 9
lead=manila	10 -7 -2
lead=maroš	10 -8 0
lead=mexico	0 -9 8
lead=minister	9 0 -9
lead=ministers	-8 10 -1
lead=mr	12 -12 0
lead=negotiators	2 6 -12
lead=neither	17 -13 -4
lead=new	0 10 -15
lead=no	8 -1 -9
lead=of	15 -12 -2
lead=on	-20 29 -14
lead=our	14 -9 -5
lead=over	-10 11 0
lead=paris	-2 10 -8
lead=port	13 -11 -2
lead=portugal	15 -7 -11
lead=president	-2 9 -13
lead=presidents	11 -15 2
lead=ryosei	8 -8 0
lead=should	-14 5 7
lead=talks	-14 18 0
lead=the	0 9 -17
lead=their	-15 -13 25
lead=then	14 -11 -3
lead=they'll	-10 11 0
lead=thursday	18 -15 -3
lead=today	-25 1 19
lead=treasury	-23 20 4
lead=two	4 -16 6
lead=ulaanbaatar	-2 10 -9
lead=under	9 -8 0
lead=us	-13 -13 23
lead=vice	-7 0 6
lead=washington	-8 14 -7
lead=we	-11 15 -6
lead=when	-1 15 -21
lead=whether	13 -10 -2
lead=which	-12 0 13
lead=while	-4 -7 10
lead=white	-12 15 -2
lead=whose	4 -10 4
lead=xi	-31 12 12
lead=—	15 -9 -11
left:coming	-19 33 -26
left:ended	34 -24 -23
left:experts	-5 11 -5
left:m=arrive	5 -16 11
left:m=arrived	-11 2 7
left:m=arrives	0 9 -15
left:m=came	5 1 -10
left:m=closed	-5 -7 10
left:m=comes	3 4 -11
left:m=conference	7 -20 6
left:m=dinner	5 0 -9
left:m=ended	11 0 -13
left:m=flies	-11 18 -7
left:m=goes	10 -6 -4
left:m=host	11 -5 -6
left:m=landed	-9 10 -1
left:m=meeting	-8 3 5
left:m=meetings	17 -12 -4
left:m=meets	-15 10 3
left:m=met	12 -8 -4
left:m=negotiated	9 -4 -3
left:m=negotiator	9 -3 -4
left:m=receives	-9 5 1
left:m=rose	-9 0 11
left:m=round	6 7 -21
left:m=rounds	32 -27 -7
left:m=sat	14 -34 7
left:m=saw each other	11 -9 0
left:m=see each other	-11 13 0
left:m=shook hands	11 -5 -5
left:m=sit	-13 4 6
left:m=sits	-9 14 -6
left:m=spent	19 -10 -9
left:m=summit	-12 3 10
left:m=talk	-35 33 1
left:m=talked	7 -19 8
left:m=talks	6 -16 6
left:m=there	24 -20 -9
left:m=to see	9 -7 0
left:m=travel	-12 14 0
left:m=visit	7 -8 0
left:m=visited	14 -12 0
left:m=where	20 -16 -3
left:meets	-7 -3 13
left:running	-3 -38 31
left:wished	-17 21 -7
lll='s summit in	11 -10 0
lll=, is in	0 -12 12
lll=: <person> in	0 10 -11
lll=<begin> <begin> <person>	4 0 -10
lll=<begin> <begin> a	2 0 -9
lll=<begin> <begin> after	11 -7 -3
lll=<begin> <begin> from	-17 4 14
lll=<begin> <begin> he	4 -14 9
lll=<begin> <begin> should	-9 12 -3
lll=<begin> <begin> what	-9 0 6
lll=<begin> <day-gone> ,	-13 17 -6
lll=<begin> <organisation> ,	-10 17 -12
lll=<begin> <person> leave	14 -12 -1
lll=<begin> <seat> ,	15 -10 -6
lll=<begin> <seat> /	-6 9 -4
lll=<begin> <span> in	-10 0 11
lll=<begin> done at	10 -5 -3
lll=<begin> on <day-gone>	8 -7 0
lll=<begin> talk in	-5 -2 9
lll=<day-ahead> , in	-39 41 -2
lll=<level> in the	10 -10 0
lll=<month-ahead> , in	-10 11 0
lll=<name> , in	-10 0 11
lll=<name> and <name>	9 -7 -1
lll=<office> meet in	9 -14 4
lll=<person> : in	-11 14 -2
lll=<person> and <person>	-14 16 -1
lll=<person> arrive in	-7 11 -3
lll=<person> at the	-8 1 8
lll=<person> fly to	-6 9 -1
lll=<person> in the	14 -12 -1
lll=<person> is to	10 -9 0
lll=<person> land in	-15 13 0
lll=<person> meet in	22 -17 -5
lll=<person> sign in	-9 9 0
lll=<person> spoke by	9 -8 0
lll=<person> was in	14 -8 -5
lll=a <office> in	10 -9 0
lll=a meet in	-8 3 4
lll=according to the	10 -9 0
lll=after talk in	10 -5 -3
lll=again , in	-12 5 4
lll=and <person> in	18 -7 -11
lll=be hold in	-9 11 -1
lll=for a state	15 -15 0
lll=hold talk in	-12 0 10
lll=in <seat> on	-9 10 0
lll=is due in	-2 14 -11
lll=meet <person> in	-12 0 9
lll=meet again in	9 0 -12
lll=of talk in	13 -11 -3
lll=our <office> in	-10 17 -10
lll=receive <person> in	-1 -12 12
lll=round , in	7 -7 0
lll=sign it in	-19 20 0
lll=sit down in	-9 7 2
lll=state visit to	0 -8 6
lll=talk , in	17 -13 -3
lll=tariff talk in	-8 -5 13
lll=the <name> in	-7 -1 10
lll=the <office> in	-5 -6 11
lll=the <organisation> in	-23 18 7
lll=the <quality> in	17 -6 -10
lll=the table in	-6 -11 14
lll=the truce of	14 -9 -2
lll=their meet in	10 -7 -1
lll=to come to	-10 12 0
lll=to meet in	-10 12 0
lll=to speak by	13 -13 0
lll=to talk by	-7 8 0
lll=trade talk in	9 -1 -7
lll=which end in	-4 -12 16
lll=will meet in	-12 15 0
lll=with <name> in	-9 7 0
lll=with <person> in	10 -6 -3
lll=xi jinping in	9 -8 0
loud	-25 11 15
lr=( ,	9 -3 -6
lr=, ,	-10 -1 12
lr=, -	8 -3 -2
lr=, .	-18 3 18
lr=, :	-23 25 -3
lr=, <end>	16 -13 -4
lr=, time	-18 19 0
lr=/ ,	-8 11 -3
lr=: ,	-9 15 -5
lr=: .	-24 22 0
lr=<begin> 's	7 0 -14
lr=<begin> .	7 -18 7
lr=<begin> /	6 0 -12
lr=<begin> :	10 -8 0
lr=<begin> answer	-10 0 10
lr=<begin> had	-4 10 -6
lr=<begin> has	16 -18 1
lr=<begin> is	-15 19 -6
lr=<begin> press	-8 8 0
lr=<begin> say	12 -9 -1
lr=<begin> talk	13 -12 -3
lr=<name> ,	4 -11 4
lr=<person> by	20 -18 0
lr=<person> on	-17 14 3
lr=a between	-20 20 0
lr=a fact	10 -8 0
lr=a on	19 -19 0
lr=and .	22 -19 -1
lr=at ,	-8 -10 16
lr=at .	-8 15 -7
lr=at <end>	11 0 -18
lr=at on	15 -12 -3
lr=by ,	-12 13 0
lr=by .	-14 14 0
lr=for <end>	-8 -4 11
lr=for with	-2 -6 9
lr=from <end>	-1 8 -9
lr=from with	-18 14 2
lr=if fail	-15 0 10
lr=in "	-13 7 1
lr=in ,	-12 18 -8
lr=in .	7 1 -14
lr=in ;	-1 9 -10
lr=in <day-ahead>	-12 29 -26
lr=in <day-today>	0 -14 13
lr=in <end>	-3 -12 13
lr=in a	5 -9 1
lr=in and	15 -28 12
lr=in are	-9 0 7
lr=in as	5 8 -17
lr=in broke	10 -4 -4
lr=in by	11 -13 0
lr=in end	11 -1 -8
lr=in for	-4 9 -4
lr=in from	-3 9 -7
lr=in has	-1 -12 14
lr=in in	0 11 -28
lr=in it	-5 9 -5
lr=in last	14 -5 -13
lr=in next	-2 7 -6
lr=in since	-9 12 -1
lr=in thi	0 -11 10
lr=in until	11 -17 6
lr=in were	-1 -13 13
lr=in with	-16 4 11
lr=in —	-5 -13 16
lr=leave with	13 -11 0
lr=of .	11 -23 12
lr=of talk	-10 1 6
lr=on ,	7 -22 10
lr=on .	-18 20 -1
lr=on <end>	-10 12 0
lr=on and	14 -8 -4
lr=on that	17 -16 0
lr=say had	-13 14 0
lr=since ,	10 0 -9
lr=state to	-8 3 2
lr=the ,	7 0 -15
lr=the .	13 -15 2
lr=the call	-18 7 11
lr=the has	-5 9 -4
lr=the meet	12 -10 0
lr=the on	-18 18 0
lr=the say	10 -6 -6
lr=the summit	21 -20 -1
lr=the with	12 -10 0
lr=the within	10 -9 0
lr=they on	-10 10 0
lr=to ,	-2 10 -12
lr=to .	-6 0 10
lr=to <seat>	18 -16 0
lr=to in	-9 10 0
lr=to on	-9 0 6
lr=to to	-9 13 -1
lr=video .	-13 2 8
lr=will in	17 -17 0
lr=with .	15 -7 -13
lr=with in	-14 15 0
lr=would in	17 -17 0
name=Aarhus	10 -8 0
name=Abidjan	16 -14 -1
name=Abuja	11 -16 5
name=Accra	-9 -13 23
name=Addis Ababa	-9 -9 17
name=Alexandria	-9 3 4
name=Ankara	-29 47 -27
name=Apia	15 -10 -6
name=Aqaba	11 -1 -9
name=Astana	21 -16 -8
name=Asunción	-12 18 -6
name=Auckland	-9 12 -2
name=Bandung	-12 1 7
name=Bangkok	-4 10 -5
name=Beijing	-15 21 -8
name=Beijing of CA-CN	25 -18 -13
name=Beijing of CN-EU	18 -6 -19
name=Beijing of CN-NL	-3 -10 12
name=Beijing of CN-US	-22 21 4
name=Beijing of undefined	-4 9 -4
name=Belgrade	-15 -14 24
name=Bergen	-6 16 -13
name=Bogotá	-19 12 9
name=Bridgetown	0 6 -11
name=Brno	-9 12 -2
name=Brussels	14 -19 1
name=Brussels of CN-EU	13 -8 -4
name=Brussels of EU-US	33 -26 -11
name=Busan	23 -9 -27
name=Busan of CN-KR	-12 13 0
name=Busan of CN-US	22 -10 -24
name=Cairns	0 -8 10
name=Calabar	-15 0 13
name=Cebu	0 -12 8
name=Chittagong	17 -13 -3
name=Chișinău	13 -11 -1
name=Colombo	15 -7 -18
name=Colonia	-5 -8 13
name=Copenhagen	-6 8 0
name=Cuenca	11 -13 0
name=Da Nang	23 -16 -11
name=Davao	-8 11 -3
name=Davos	19 -13 -6
name=Davos of CN-US	12 -7 -3
name=Delhi	-18 20 -1
name=Djibouti	11 -15 0
name=Doha	7 -2 -4
name=Dubai	9 -8 0
name=Dublin	-12 12 0
name=Durban	-11 9 0
name=Encarnación	-9 1 6
name=Entebbe	13 -10 -4
name=Gaborone	-21 -2 23
name=Gdańsk	-2 -9 10
name=Geneva	9 -7 -4
name=Geneva of CN-US	22 -25 -1
name=Geneva of GB-US	-18 13 4
name=Ghent	8 -14 5
name=Gothenburg	-12 -5 16
name=Guayaquil	19 -10 -10
name=Gyeongju	11 -1 -13
name=Gyeongju of KR-US	12 -7 -4
name=Gyumri	-3 -17 19
name=Halifax	-4 -5 11
name=Hanoi	-9 17 -11
name=Havana	-4 8 -5
name=Honolulu	-8 10 0
name=Incheon	-13 -3 18
name=Istanbul	-9 13 -5
name=Izmir	-11 12 0
name=Kampala	-3 15 -8
name=Kananaskis	16 -10 -7
name=Kananaskis of CA-US	9 -7 0
name=Kaunas	-12 0 10
name=Kigali	8 1 -16
name=Kingston	-9 0 11
name=Kobe	-7 10 -4
name=Kochi	-10 11 0
name=Kuala Lumpur	24 -11 -15
name=Kuala Lumpur of BR-US	11 -2 -7
name=Kuala Lumpur of CN-US	19 -20 0
name=Kuala Lumpur of MY-US	12 -3 -12
name=La Paz	12 -4 -7
name=Lagos	-15 3 11
name=Lima	-29 15 16
name=Lisbon	-2 -13 13
name=London	13 -18 0
name=London of CN-US	14 -47 15
name=Lviv	10 -1 -7
name=Madrid	11 -21 4
name=Madrid of CN-US	13 -21 2
name=Malmö	-5 -7 11
name=Malé	7 -12 2
name=Manila	25 -19 -11
name=Maputo	-24 17 8
name=Mombasa	-6 -3 10
name=Montevideo	7 1 -12
name=Nadi	17 -6 -11
name=Nairobi	-13 10 2
name=Naivasha	-6 8 0
name=New Delhi of IN-US	25 -23 -1
name=New York	-5 -6 13
name=New York of CN-US	-9 0 9
name=Nicosia	-2 -12 13
name=Osaka	21 -13 -10
name=Osaka of CN-US	14 -9 -5
name=Ottawa	-14 2 10
name=Paris	17 0 -26
name=Paris of CN-US	11 2 -20
name=Paris of EU-US	9 -2 -4
name=Plovdiv	-13 14 -1
name=Pokhara	-19 7 10
name=Porto	-14 -3 16
name=Pärnu	9 -5 -2
name=Quito	-10 0 10
name=Rabat	0 -29 24
name=Reykjavik	-5 -5 9
name=Riga	-13 8 3
name=Rome	-14 20 -5
name=Salalah	-13 16 -3
name=Seoul	-6 -11 16
name=Seoul of CN-US	-11 -10 19
name=Shanghai	16 -7 -10
name=Shanghai of CN-US	19 -10 -10
name=Shenzhen	-11 12 0
name=Shenzhen of CN-US	-11 12 0
name=Singapore	17 0 -17
name=Sousse	14 -8 -5
name=Stockholm	-5 -13 18
name=Stockholm of CN-EU	-11 9 0
name=Stockholm of CN-RU	9 0 -6
name=Stockholm of CN-US	16 -15 -3
name=Stockholm of EU-US	-29 -9 30
name=Sucre	-9 -6 15
name=Surabaya	-3 11 -6
name=Tashkent	4 1 -11
name=Tokyo	10 -10 0
name=Tokyo of JP-US	15 -11 -6
name=Trieste	-15 19 -7
name=Tromsø	-13 16 -1
name=Trujillo	-9 9 0
name=Tunis	-8 13 -6
name=Turku	-23 18 3
name=Turnberry	14 -8 -8
name=Turnberry of EU-US	23 -18 -7
name=Ulaanbaatar	8 0 -13
name=Valdivia	-11 1 9
name=Valletta	0 5 -11
name=Vienna	-3 9 -6
name=Vigo	-10 0 10
name=Vilnius	-11 -3 15
name=Walvis Bay	20 -12 -13
name=Warsaw	23 -15 -11
name=Washington	9 1 -19
name=Washington of BR-US	25 -21 -6
name=Washington of CA-US	12 -8 -4
name=Washington of CH-US	48 -44 -10
name=Washington of CN-RU	-3 10 -9
name=Washington of CN-US	-12 14 -3
name=Washington of EU-US	-36 43 -13
name=Washington of IN-US	18 -21 3
name=Washington of JP-US	37 -31 -13
name=Washington of KR-US	-25 30 -11
name=Washington of MX-US	7 -11 1
name=Washington of PH-US	24 -20 -4
name=Washington of US-VN	-12 0 12
name=Wellington	18 -13 -5
name=Yokohama	-10 0 9
nc2=agree	20 -3 -28
nc2=begin	-4 11 -7
nc2=down	13 -10 -4
nc2=end	-14 24 -10
nc2=lack	9 -6 0
nc2=propose	-1 -7 10
nc2=return	0 -10 7
nc2=say	-10 11 0
nc2=sign	8 1 -22
nc2=stay	-10 4 4
nc2=suspend	2 -14 13
nct2=agree past	0 7 -11
nct2=bear future	19 -13 -8
nct2=bear modal	-4 -6 11
nct2=bear present	-23 22 0
nct2=begin future	-21 17 4
nct2=begin modal	1 10 -14
nct2=begin past	14 -25 8
nct2=begin present	2 5 -9
nct2=end infinitive	0 11 -11
nct2=end present	-14 12 2
nct2=impose future-passive	-8 9 0
nct2=impose modal	9 -8 0
nct2=impose modal-passive	13 -13 0
nct2=impose perfect	-16 9 6
nct2=impose pluperfect	-11 13 0
nct2=propose past-passive	9 -8 0
nct2=propose present	-11 0 11
nct2=say perfect	-3 -5 9
nct2=say present-passive	-14 17 -3
nct2=sign future	12 -11 0
nct2=sign past	-3 10 -10
nct2=sign perfect	-9 9 0
nct2=stay present	-9 4 5
nct2=suspend future	10 -12 0
nct2=suspend past	-14 6 7
nct2=up modal	-8 10 -1
nct2=up past	7 -20 5
next:apart	11 -4 -11
next:calls	16 0 -28
next:coming	-24 19 8
next:ended	13 -7 -11
next:experts	19 -26 4
next:heads=0	11 -11 -1
next:heads=1	14 -2 -20
next:heads=2	41 -18 -34
next:meets	-5 -2 10
next:running	-21 -19 48
next:sure	1 -22 23
next:wished	-4 12 -12
next=-	25 -14 -14
next=and	0 6 -11
next=as	3 -13 5
next=if	6 -9 2
next=who	-8 12 -1
next=—	-9 -6 16
nhas-future	2 -8 8
nhas-gerund	15 -3 -15
nhas-infinitive	-7 12 -5
nhas-modal	4 -11 3
nhas-past	14 -4 -14
nhas-perfect	-10 1 9
nhas-pluperfect	0 8 -14
nt2=future-not	13 -12 0
nt2=gerund	2 4 -11
nt2=infinitive	-13 22 -13
nt2=modal-passive	7 -15 5
nt2=past-not	12 -11 0
nt2=past-passive	17 -1 -23
nt2=perfect	-4 -5 10
nt2=pluperfect	-1 9 -12
nt2=present	-17 14 3
nt2=present-passive	9 -4 -6
nv2-none	-6 -2 11
nv2=ask	11 -18 9
nv2=begin	0 18 -20
nv2=charge	10 -9 0
nv2=double	13 -7 -6
nv2=end	12 -21 2
nv2=expect	-3 10 -9
nv2=expire	-10 13 -1
nv2=fix	-13 13 0
nv2=go	-10 -1 13
nv2=have	14 -10 -5
nv2=hold	-15 0 15
nv2=keep	16 -15 0
nv2=leave	6 -19 9
nv2=make	-15 18 -3
nv2=offer	2 -11 5
nv2=other	4 -6 1
nv2=plan	-10 13 -2
nv2=put	-12 17 -3
nv2=receive	9 -8 0
nv2=report	7 -11 2
nv2=say	-7 10 -3
nv2=sign	13 -10 -3
nv2=sit	0 13 -14
nv2=stay	22 -24 0
nv2=take	-3 9 -9
nv2=want	-11 4 5
nvt2=ask present	2 -15 11
nvt2=be past	-2 10 -9
nvt2=begin present	-1 20 -20
nvt2=end participle	13 -11 -1
nvt2=expect present	-3 10 -9
nvt2=expire present	-10 10 0
nvt2=go present	-6 -3 9
nvt2=have present	12 -10 -3
nvt2=leave past	9 -5 -1
nvt2=meet future	13 -11 -1
nvt2=meet modal	-8 -3 12
nvt2=meet past	9 -9 0
nvt2=meet present	-19 20 0
nvt2=other future	-11 11 0
nvt2=other past	-10 3 7
nvt2=other perfect	9 -13 0
nvt2=other present	17 -16 -1
nvt2=report past	6 -11 2
nvt2=say past	-7 17 -16
nvt2=say perfect	-3 -10 13
nvt2=stay present	10 -13 1
nvt2=take future	-7 9 0
nvt2=take past	10 -7 -1
nvt2=tell present	-14 16 -3
nvt2=want past	-8 8 0
o:act=be	-14 10 2
o:act=meet	-8 6 0
o:act=no verb	9 -12 2
o:act=pay	13 -5 -9
o:act=put	8 -8 0
o:act=say	9 -13 2
o:act=tell	12 -9 -1
o:be on ahead	-9 12 -1
o:calls	6 -2 -6
o:carried=deal	12 -10 0
o:carried=duties	-5 12 -12
o:carried=meeting	-12 -4 16
o:carried=meeting far	12 -13 0
o:carried=procedure far	-12 16 -6
o:carried=truce	11 -6 -5
o:carried=truce far	-20 3 16
o:coming	-116 118 -20
o:ended	59 -60 -8
o:experts	-9 -6 17
o:experts-near	-25 -2 33
o:heads	22 -21 -1
o:l=(	0 6 -10
o:l=,	26 -12 -23
o:l=/	-10 14 -5
o:l=;	-3 10 -15
o:l=<begin>	4 -16 8
o:l=<day-gone>	26 -23 -3
o:l=<name>	5 -12 3
o:l=<office>	-35 35 0
o:l=<organisation>	15 -1 -31
o:l=a	5 -19 12
o:l=after	16 -20 1
o:l=at	0 -17 18
o:l=between	-7 14 -9
o:l=end	36 -19 -23
o:l=from	55 -77 13
o:l=if	6 -16 14
o:l=in	17 -15 -4
o:l=leave	80 -65 -39
o:l=of	8 -18 9
o:l=on	-6 -7 14
o:l=should	-17 20 -3
o:l=since	6 10 -19
o:l=that	34 -27 -12
o:l=the	20 -11 -15
o:l=to	-41 58 -35
o:l=visit	-55 46 3
o:l=visited	25 -20 -6
o:l=was	12 -6 -5
o:l=with	-20 34 -22
o:l=—	24 -15 -13
o:leads=said on	18 -16 0
o:left=duties	4 -13 5
o:left=duties right=none	3 -12 5
o:left=meeting	-6 -2 9
o:left=meeting right=meeting	12 -9 -4
o:left=meeting right=none	-14 1 12
o:left=truce	6 -11 1
o:left=truce right=none	6 -11 1
o:m=arrive	-3 -7 13
o:m=arrived	-32 2 26
o:m=arrives	-31 38 -17
o:m=assembly	9 -6 -1
o:m=bargain	-15 18 -3
o:m=came	27 -14 -16
o:m=closed	-8 -8 14
o:m=come	-20 12 11
o:m=comes	-21 35 -23
o:m=conference	-9 -21 25
o:m=consultations	29 -15 -16
o:m=delegation	-1 -13 18
o:m=delegations	4 -32 23
o:m=dialogue	-7 -16 18
o:m=due	-14 39 -42
o:m=ended	15 13 -48
o:m=expected	-30 48 -39
o:m=flew	22 -25 3
o:m=flies	-25 31 -9
o:m=fly	-21 24 -5
o:m=go	-8 -6 16
o:m=goes	15 -6 -16
o:m=handshake	16 -2 -13
o:m=here	-2 14 -16
o:m=invitation	-37 42 -7
o:m=invited	-17 21 -5
o:m=landed	-16 8 7
o:m=lands	-23 5 12
o:m=lunch	21 -17 -4
o:m=meet	-54 63 -20
o:m=meetings	-7 13 -7
o:m=meets	-52 39 11
o:m=met	72 -78 -8
o:m=negotiated	15 -8 -10
o:m=negotiating	9 -10 0
o:m=negotiations	14 -15 -2
o:m=negotiator	11 -14 2
o:m=negotiators	-18 -15 32
o:m=parted	21 -12 -11
o:m=receive	-13 14 0
o:m=receives	-20 18 0
o:m=round	17 -7 -12
o:m=rounds	19 -16 -3
o:m=sat	0 -54 33
o:m=saw each other	17 -16 0
o:m=see each other	-10 5 1
o:m=session	10 0 -12
o:m=settled	34 -26 -11
o:m=shook hands	15 -8 -6
o:m=signed	52 -34 -41
o:m=sit	-19 11 5
o:m=sits	-22 28 -11
o:m=sitting	-13 -1 14
o:m=spent	39 -31 -16
o:m=stop	-14 -2 17
o:m=summit	15 -7 -13
o:m=table	16 -26 4
o:m=talk	-21 -1 23
o:m=talked	15 -20 1
o:m=talking	-6 0 8
o:m=talks	2 -30 25
o:m=time	-25 10 16
o:m=to see	-10 15 -7
o:m=travel	-6 12 -10
o:m=travels	0 7 -9
o:m=visit	-24 39 -26
o:m=visited	26 -21 -6
o:m=went	20 -23 2
o:meet on ahead	-8 13 -4
o:near=deal	8 -10 0
o:no verb  gone	32 -19 -18
o:no verb on ahead	-43 34 5
o:no verb on gone	30 -28 -3
o:no verb telephone ahead	-8 9 0
o:r="	-2 -19 23
o:r=(	-11 8 3
o:r=)	0 -11 10
o:r=,	6 -17 10
o:r=-	44 -30 -24
o:r=.	16 -1 -25
o:r=/	20 -12 -11
o:r=;	-27 37 -14
o:r=<day-ahead>	-25 43 -40
o:r=<day-gone>	9 -15 4
o:r=<day-today>	-11 -29 36
o:r=<end>	4 -32 26
o:r=<person>	2 -11 6
o:r=?	5 1 -16
o:r=a	19 -19 0
o:r=about	13 -5 -10
o:r=again	25 -15 -19
o:r=airport	9 -5 -3
o:r=and	45 -40 -6
o:r=announce	0 7 -8
o:r=answer	-16 5 11
o:r=are	-3 9 -5
o:r=as	17 4 -26
o:r=ask	-16 20 -5
o:r=at	6 4 -25
o:r=before	-5 16 -19
o:r=bring	-9 11 -2
o:r=call	9 -13 1
o:r=charge	-9 14 -6
o:r=consensu	17 -12 -4
o:r=early	17 -16 0
o:r=end	-12 25 -20
o:r=fact	14 -10 -5
o:r=fail	-31 16 13
o:r=for	-21 22 -2
o:r=from	6 15 -49
o:r=go	-2 -8 10
o:r=in	7 21 -86
o:r=is	-17 24 -10
o:r=it	8 0 -14
o:r=keep	10 -7 -4
o:r=last	42 -26 -28
o:r=later	-32 33 0
o:r=may	8 -8 0
o:r=meet	4 1 -10
o:r=next	-25 35 -19
o:r=of	-16 19 -3
o:r=on	-10 27 -22
o:r=press	-8 8 0
o:r=put	-33 37 -9
o:r=round	20 -13 -8
o:r=say	9 -2 -15
o:r=since	-23 5 18
o:r=summit	20 -14 -8
o:r=take	-14 -7 21
o:r=talk	4 -8 2
o:r=that	15 -18 -3
o:r=thi	-22 -14 35
o:r=time	-19 16 2
o:r=to	-24 4 23
o:r=truce	20 -12 -9
o:r=until	17 -30 11
o:r=visit	13 -4 -9
o:r=want	6 0 -9
o:r=was	20 -29 7
o:r=were	11 -32 12
o:r=will	44 -36 -21
o:r=with	11 -28 16
o:r=without	14 -2 -12
o:r=would	0 -19 18
o:r=—	6 -25 18
o:right=meeting	14 -2 -16
o:right=none for	-12 15 -2
o:right=none from	0 9 -11
o:right=none on	2 4 -13
o:right=none washington,	10 -6 -1
o:running	-37 -41 71
o:say on gone	14 -21 2
o:subject=controls far carried	-6 10 -3
o:subject=deal	14 -10 -3
o:subject=deal carried	7 -6 0
o:subject=deal no verb gone	9 -8 0
o:subject=duties	-7 12 -6
o:subject=duties carried	-3 10 -10
o:subject=duties carried meet	-12 12 0
o:subject=duties carried meet on	-12 12 0
o:subject=duties far  gone	9 -6 -1
o:subject=duties far carried	12 -2 -14
o:subject=duties far carried on ahead	-10 13 0
o:subject=duties far carried on gone	24 -21 -1
o:subject=duties far no verb 	9 -6 -1
o:subject=duties far no verb ahead	-17 17 0
o:subject=duties far no verb gone	25 -22 -3
o:subject=meeting carried	-11 -1 12
o:subject=meeting carried meet	0 -11 9
o:subject=meeting carried meet ahead	0 -9 9
o:subject=meeting carried on gone	22 -19 -3
o:subject=meeting far carried on gone	10 -8 0
o:subject=meeting far no verb ahead	-16 12 2
o:subject=meeting far no verb gone	25 -17 -10
o:subject=meeting no verb ahead	-35 27 2
o:subject=meeting no verb gone	45 -43 -5
o:subject=meeting on ahead	-17 20 0
o:subject=meeting on gone	11 -15 1
o:subject=none  gone	15 -11 -3
o:subject=none carried be	0 8 -10
o:subject=none carried be ahead	-7 9 0
o:subject=none carried be on	-8 9 0
o:subject=none carried begin gone	-6 -1 9
o:subject=none carried begin on	-6 -1 9
o:subject=none carried on ahead	-17 20 -2
o:subject=none carried on gone	15 -24 4
o:subject=none carried say	11 -9 0
o:subject=none carried say gone	11 -9 0
o:subject=none carried sign	-8 10 -1
o:subject=none no verb 	12 -7 -4
o:subject=none no verb ahead	-21 22 0
o:subject=none no verb gone	15 -35 11
o:subject=none no verb on	-5 9 -3
o:subject=none on ahead	-11 11 0
o:subject=signing no verb on	0 -8 8
o:subject=truce far carried	-10 -5 15
o:subject=truce far carried on gone	4 -11 3
o:subject=truce no verb	-11 5 6
o:summit	-13 24 -17
o:summit-near	7 -1 -10
o:tell on gone	15 -12 -1
o:topic=controls far gone	11 -10 0
o:topic=controls far on	9 -8 0
o:topic=controls far on gone	11 -9 0
o:topic=deal	9 -14 2
o:topic=deal ahead	-9 10 0
o:topic=deal gone	20 -27 2
o:topic=deal on ahead	-9 9 0
o:topic=deal on gone	16 -12 -2
o:topic=duties ahead	-10 14 -3
o:topic=duties far	2 2 -12
o:topic=duties far 	10 -7 -1
o:topic=duties far  gone	10 -7 -1
o:topic=duties far ahead	-23 24 0
o:topic=duties far gone	22 -15 -10
o:topic=duties far on ahead	-9 10 0
o:topic=duties far on gone	13 -12 0
o:topic=duties gone	15 -16 0
o:topic=duties on	13 -10 -2
o:topic=duties on gone	14 -11 -2
o:topic=meeting	-12 8 2
o:topic=meeting 	-8 0 5
o:topic=meeting ahead	-59 49 0
o:topic=meeting be	-6 -1 9
o:topic=meeting far ahead	-22 12 7
o:topic=meeting far gone	26 -24 -3
o:topic=meeting far on	9 -6 -1
o:topic=meeting far on gone	14 -11 0
o:topic=meeting from	0 12 -10
o:topic=meeting from ahead	0 9 -7
o:topic=meeting gone	33 -41 3
o:topic=meeting meet	-8 6 0
o:topic=meeting on ahead	-34 42 -12
o:topic=meeting on gone	21 -32 5
o:topic=none ahead	-30 33 -5
o:topic=none be	0 8 -10
o:topic=none gone	19 -35 10
o:topic=none on	-2 9 -11
o:topic=none on ahead	-19 20 0
o:topic=none on gone	13 -6 -9
o:topic=sale ahead	-10 11 0
o:topic=sale far gone	10 -9 0
o:topic=signing	-12 4 5
o:topic=truce	5 -11 3
o:topic=truce gone	6 -13 3
o:topic=truce no verb	-11 5 6
o:topic=truce on	4 -11 3
o:topic=truce on gone	6 -13 3
o:wished	20 -8 -17
on record BR,US Kuala Lumpur	11 -2 -7
on record BR,US Kuala Lumpur 2025 II	11 -2 -7
on record BR,US Washington	25 -21 -6
on record BR,US Washington 2025 II	18 -16 -1
on record CA,CN Beijing	25 -18 -13
on record CA,CN Beijing 2026 I	26 -19 -13
on record CA,US Kananaskis	9 -7 0
on record CA,US Kananaskis 2025 I	9 -7 0
on record CA,US Washington	12 -8 -4
on record CA,US Washington 2025 II	26 -25 -1
on record CH,US Washington	48 -44 -10
on record CH,US Washington 2025 II	48 -44 -10
on record CN,EU Beijing	18 -6 -19
on record CN,EU Beijing 2025 II	17 -5 -18
on record CN,EU Brussels	13 -8 -4
on record CN,EU Stockholm	-11 9 0
on record CN,EU Stockholm 2025 II	-11 9 0
on record CN,KR Busan	-12 13 0
on record CN,KR Busan 2025 II	-12 13 0
on record CN,NL Beijing	-3 -10 12
on record CN,NL Beijing 2025 II	-3 -10 12
on record CN,RU Stockholm	9 0 -6
on record CN,RU Stockholm 2026 II	9 0 -6
on record CN,RU Washington	-3 10 -9
on record CN,RU Washington 2026 II	-3 10 -9
on record CN,US Beijing	-22 21 4
on record CN,US Beijing 2025 II	-64 69 -15
on record CN,US Beijing 2026 I	-23 13 15
on record CN,US Beijing 2026 II	56 -53 -9
on record CN,US Busan	22 -10 -24
on record CN,US Busan 2025 II	0 9 -20
on record CN,US Busan 2026 I	23 -21 0
on record CN,US Busan 2026 II	18 -16 0
on record CN,US Davos	12 -7 -3
on record CN,US Davos 2026 I	12 -7 -3
on record CN,US Geneva	22 -25 -1
on record CN,US Geneva 2025 I	-11 6 6
on record CN,US Geneva 2025 II	43 -35 -13
on record CN,US Geneva 2026 I	11 -8 0
on record CN,US Kuala Lumpur	19 -20 0
on record CN,US Kuala Lumpur 2025 II	9 -11 0
on record CN,US Kuala Lumpur 2026 I	10 -9 0
on record CN,US Kuala Lumpur 2026 II	9 -7 0
on record CN,US London	14 -47 15
on record CN,US London 2025 I	-8 -25 24
on record CN,US London 2025 II	37 -25 -15
on record CN,US Madrid	13 -21 2
on record CN,US Madrid 2026 II	16 -13 -4
on record CN,US New York	-9 0 9
on record CN,US New York 2026 II	-9 0 9
on record CN,US Osaka	14 -9 -5
on record CN,US Paris	11 2 -20
on record CN,US Paris 2026 I	8 5 -19
on record CN,US Seoul	-11 -10 19
on record CN,US Seoul 2026 I	-11 -10 19
on record CN,US Shanghai	19 -10 -10
on record CN,US Shanghai 2019 II	13 -1 -10
on record CN,US Shenzhen	-11 12 0
on record CN,US Shenzhen 2026 II	-10 11 0
on record CN,US Stockholm	16 -15 -3
on record CN,US Stockholm 2025 II	7 -8 0
on record CN,US Stockholm 2026 II	11 -5 -4
on record CN,US Washington	-12 14 -3
on record CN,US Washington 2018 II	25 -10 -27
on record CN,US Washington 2019 I	14 -34 10
on record CN,US Washington 2019 II	11 -5 -9
on record CN,US Washington 2025 I	-22 31 -20
on record CN,US Washington 2025 II	-12 7 6
on record CN,US Washington 2026 I	-66 69 -11
on record CN,US Washington 2026 II	2 -10 11
on record EU,US Brussels	33 -26 -11
on record EU,US Brussels 2025 II	30 -24 -8
on record EU,US Paris	9 -2 -4
on record EU,US Paris 2025 I	9 -2 -4
on record EU,US Stockholm	-29 -9 30
on record EU,US Stockholm 2025 II	-29 -9 30
on record EU,US Turnberry	23 -18 -7
on record EU,US Turnberry 2025 II	23 -18 -7
on record EU,US Washington	-36 43 -13
on record EU,US Washington 2025 II	-24 29 -8
on record GB,US Geneva	-18 13 4
on record GB,US Geneva 2025 I	-18 13 4
on record IN,US New Delhi	25 -23 -1
on record IN,US Washington	18 -21 3
on record IN,US Washington 2025 II	-10 -9 17
on record JP,US Tokyo	15 -11 -6
on record JP,US Washington	37 -31 -13
on record JP,US Washington 2025 II	49 -44 -8
on record KR,US Gyeongju	12 -7 -4
on record KR,US Gyeongju 2025 II	11 -6 -4
on record KR,US Washington	-25 30 -11
on record KR,US Washington 2025 II	-16 19 -6
on record KR,US Washington 2026 I	-20 23 -2
on record MX,US Washington	7 -11 1
on record MY,US Kuala Lumpur	12 -3 -12
on record MY,US Kuala Lumpur 2025 II	12 -3 -12
on record PH,US Washington	24 -20 -4
on record PH,US Washington 2025 II	24 -20 -4
on record US,VN Washington	-12 0 12
on record US,VN Washington 2025 II	-1 -16 15
pair: n=3	12 -13 0
pair: n=4	13 -7 -6
pair: n=5	23 -17 -8
pair: not-both	0 7 -12
pair:both n=0	0 3 -6
pair:both n=1	7 -9 0
pair:both n=3	-13 12 1
pair:city 	9 3 -18
pair:city coming	9 -14 7
pair:city coming+ended	8 -11 3
pair:city day-none	10 -3 -9
pair:city day=l0	-2 9 -12
pair:city day=l1	-5 19 -23
pair:city day=l2	-18 23 -10
pair:city day=l3	21 -5 -22
pair:city day=l4	1 -9 7
pair:city day=r1	1 -19 15
pair:city day=r2	13 -6 -7
pair:city day=r3	11 -12 0
pair:city day=r4	0 -12 9
pair:city n=1	15 -13 -5
pair:city n=2	-13 7 6
pair:city n=4	24 -16 -8
pair:city n=5	9 -6 -1
pair:city no-word	10 -8 -4
pair:city not-both	8 -9 0
pair:city running	-7 -4 12
pair:coming both	11 -5 -8
pair:coming n=0	-47 45 -1
pair:coming n=1	24 -18 -5
pair:coming n=2	12 -8 -5
pair:coming n=4	7 -5 0
pair:coming+ended n=1	-11 10 0
pair:coming+ended n=2	15 -12 -3
pair:coming+ended+running n=1	9 -15 5
pair:coming+ended+running not-both	16 -19 0
pair:coming+running both	-9 -4 14
pair:coming+running n=1	-14 1 8
pair:coming+running not-both	-12 14 0
pair:day 	14 -11 -4
pair:day both	2 -18 13
pair:day coming	-31 23 5
pair:day day-none	-13 8 4
pair:day day=r0	-4 -9 13
pair:day day=r3	21 -13 -9
pair:day day=r5	9 -1 -5
pair:day ended	19 -31 4
pair:day n=1	-10 13 -1
pair:day n=2	13 -21 1
pair:day no-word	12 -9 -5
pair:day part:sure	-13 7 4
pair:day prev:sure	-2 -6 9
pair:day-none 	-2 -5 11
pair:day-none coming	-11 16 -12
pair:day-none ended	10 -12 0
pair:day-none n=2	0 -8 12
pair:day-none n=3	2 4 -12
pair:day-none n=4	11 -3 -14
pair:day-none n=5	9 -5 -2
pair:day-none not-both	0 4 -9
pair:day-none running	16 6 -27
pair:day-none sent:sure	15 -11 -6
pair:day=l0 both	-9 0 10
pair:day=l0 n=0	8 -12 2
pair:day=l0 n=1	-18 19 0
pair:day=l0 n=2	-13 14 0
pair:day=l0 no-word	-15 2 11
pair:day=l0 sent:sure	-9 15 -8
pair:day=l1 	-6 17 -21
pair:day=l1 both	20 -14 -11
pair:day=l1 coming	20 -15 -8
pair:day=l1 coming+running	-4 -6 10
pair:day=l1 ended	10 -3 -7
pair:day=l1 n=2	1 6 -16
pair:day=l1 no-word	7 -6 -1
pair:day=l1 not-both	-12 18 -8
pair:day=l1 prev:sure	-3 9 -8
pair:day=l1 running	-13 9 3
pair:day=l1 sent:sure	1 6 -16
pair:day=l2 	-8 17 -19
pair:day=l2 both	-9 7 3
pair:day=l2 coming	16 -12 -8
pair:day=l2 ended	21 -15 -7
pair:day=l2 n=1	0 7 -15
pair:day=l2 n=3	9 -6 -2
pair:day=l2 no-word	10 -1 -17
pair:day=l2 not-both	22 -7 -35
pair:day=l2 prev:sure	-8 11 -2
pair:day=l2 sent:sure	-1 8 -13
pair:day=l3 	-15 8 8
pair:day=l3 both	3 -7 4
pair:day=l3 ended	3 -9 5
pair:day=l3 ended+running	7 1 -10
pair:day=l3 n=0	-5 9 -7
pair:day=l3 n=1	-18 1 19
pair:day=l3 n=3	0 7 -12
pair:day=l3 n=4	11 -9 0
pair:day=l3 no-word	1 3 -8
pair:day=l3 not-both	-12 10 2
pair:day=l3 running	0 -9 8
pair:day=l3 sent:sure	-3 -11 14
pair:day=l4 both	4 2 -11
pair:day=l4 coming	13 -17 5
pair:day=l4 ended	-9 13 -5
pair:day=l4 n=3	12 -6 -8
pair:day=l4 not-both	3 -11 7
pair:day=l4 part:sure	17 -5 -16
pair:day=l4 prev:sure	-16 4 10
pair:day=l4 running	8 0 -9
pair:day=l4 sent:sure	-14 17 0
pair:day=r0 coming	-24 17 1
pair:day=r0 n=1	13 0 -15
pair:day=r0 n=2	-17 8 8
pair:day=r0 n=3	3 -13 7
pair:day=r0 n=4	0 10 -11
pair:day=r0 not-both	12 -5 -10
pair:day=r0 running	13 -3 -9
pair:day=r1 	11 0 -19
pair:day=r1 coming	-12 8 3
pair:day=r1 ended+running	-10 3 6
pair:day=r1 n=0	0 7 -17
pair:day=r1 n=1	-15 5 13
pair:day=r1 n=2	10 -2 -10
pair:day=r1 n=4	-10 0 13
pair:day=r1 no-word	-21 4 22
pair:day=r1 not-both	-10 9 0
pair:day=r1 part:sure	-1 7 -8
pair:day=r1 prev:sure	15 -7 -12
pair:day=r1 running	-13 -3 16
pair:day=r2 both	-10 16 -7
pair:day=r2 coming	15 -16 1
pair:day=r2 ended	-8 10 0
pair:day=r2 n=0	-9 0 9
pair:day=r2 n=1	15 -15 -1
pair:day=r2 n=2	-16 18 -4
pair:day=r2 n=3	-7 14 -8
pair:day=r2 no-word	6 11 -33
pair:day=r2 not-both	5 -11 3
pair:day=r2 part:sure	-6 -4 13
pair:day=r2 sent:sure	0 -10 9
pair:day=r3 	11 -9 -2
pair:day=r3 coming	11 -10 0
pair:day=r3 ended	-11 11 0
pair:day=r3 n=0	-12 10 2
pair:day=r3 n=1	2 -10 10
pair:day=r3 n=2	13 0 -25
pair:day=r3 n=3	11 -11 0
pair:day=r3 not-both	6 -8 2
pair:day=r3 sent:sure	20 -10 -15
pair:day=r4 	2 -8 5
pair:day=r4 both	6 1 -12
pair:day=r4 n=0	7 -10 1
pair:day=r4 n=1	-12 5 6
pair:day=r4 n=2	20 -20 -1
pair:day=r4 n=3	-16 19 -2
pair:day=r4 n=4	6 -9 1
pair:day=r4 no-word	6 -10 3
pair:day=r4 not-both	-2 -14 17
pair:day=r4 part:sure	-1 9 -10
pair:day=r5 	9 -7 -1
pair:day=r5 both	19 -19 0
pair:day=r5 n=1	10 -8 0
pair:day=r5 n=2	11 -5 -6
pair:day=r5 part:sure	11 -10 0
pair:ended both	2 10 -23
pair:ended n=0	29 -21 -15
pair:ended n=3	-16 24 -11
pair:ended not-both	0 -11 14
pair:ended+running both	-22 13 10
pair:ended+running n=0	8 -10 0
pair:ended+running not-both	26 -16 -13
pair:l=( 	9 -1 -13
pair:l=( day=r0	16 -13 -3
pair:l=( no-word	10 -3 -8
pair:l=( not-both	6 0 -10
pair:l=<begin> 	6 -9 1
pair:l=<begin> coming	5 4 -19
pair:l=<begin> day-none	-13 8 6
pair:l=<begin> day=r3	8 -13 2
pair:l=<begin> day=r4	6 0 -11
pair:l=<begin> ended	-30 27 4
pair:l=<begin> n=0	12 1 -24
pair:l=<begin> n=1	2 -7 4
pair:l=<begin> n=2	-11 24 -15
pair:l=<begin> n=3	2 -18 9
pair:l=<begin> n=4	-5 9 -1
pair:l=<begin> not-both	-4 12 -9
pair:l=<begin> part:sure	7 1 -11
pair:l=<begin> seat-other	-9 18 -7
pair:l=<begin> seat-side	-2 12 -15
pair:l=<begin> unknown	11 -28 8
pair:l=<begin> word	9 -2 -8
pair:l=a both	0 5 -16
pair:l=a day-none	7 -12 6
pair:l=a day=l1	9 -7 0
pair:l=a day=l3	-10 12 0
pair:l=a day=r1	6 -15 8
pair:l=a day=r3	-10 12 0
pair:l=a ended	8 -17 3
pair:l=a n=1	-9 7 2
pair:l=a n=2	14 -15 0
pair:l=a no-word	-12 5 10
pair:l=a not-both	4 -13 12
pair:l=a part:sure	17 -13 -5
pair:l=a seat-side	6 -15 9
pair:l=a sent:sure	15 -14 0
pair:l=after both	-9 11 -1
pair:l=after city	9 -4 -2
pair:l=after day-none	10 -17 3
pair:l=after n=1	11 -8 -3
pair:l=after not-both	14 -23 4
pair:l=and city	12 -9 0
pair:l=and coming	15 -15 0
pair:l=and day-none	21 -21 0
pair:l=and day=r2	-20 21 0
pair:l=and n=2	7 0 -13
pair:l=and no-word	-14 9 5
pair:l=and not-both	15 -4 -15
pair:l=and seat-home	-11 0 14
pair:l=and sent:sure	27 -23 -4
pair:l=and unknown	23 -19 -5
pair:l=as both	21 -13 -11
pair:l=as n=1	14 -6 -10
pair:l=as no-word	-2 9 -8
pair:l=as not-both	-17 9 2
pair:l=as part:sure	10 -15 1
pair:l=at day=l4	-8 9 0
pair:l=at prev:sure	5 -9 2
pair:l=at seat-home	14 -12 -1
pair:l=before city	-10 14 -5
pair:l=before n=1	-8 12 -5
pair:l=before no-word	-8 12 -5
pair:l=before not-both	-6 11 -5
pair:l=by 	14 -9 -8
pair:l=by both	16 -12 -3
pair:l=by coming	-10 12 0
pair:l=by day-none	12 -10 -1
pair:l=by day=r2	-13 13 0
pair:l=by n=1	16 -14 -2
pair:l=by no-word	0 2 -9
pair:l=by not-both	-2 7 -9
pair:l=by part:sure	11 -10 0
pair:l=by word	7 0 -13
pair:l=conference, 	0 -9 6
pair:l=conference, day=r0	13 -6 -6
pair:l=conference, not-both	0 -9 6
pair:l=end day-none	11 -3 -6
pair:l=fifth day-none	13 -12 0
pair:l=for 	-13 11 1
pair:l=for city	10 -17 9
pair:l=for day	-13 15 -2
pair:l=for day-none	-10 13 -4
pair:l=for day=r1	-12 14 0
pair:l=for n=0	-9 10 0
pair:l=for n=1	-12 15 -4
pair:l=for n=2	5 -12 7
pair:l=for no-word	-9 12 -3
pair:l=for not-both	-9 10 -2
pair:l=for part:sure	-11 1 5
pair:l=for unknown	-15 22 -11
pair:l=for word	-1 -6 8
pair:l=friday, 	-8 11 -1
pair:l=from 	-1 -9 10
pair:l=from both	11 -12 0
pair:l=from city	12 -10 -1
pair:l=from day	-3 15 -13
pair:l=from day=r1	5 -11 4
pair:l=from n=0	-12 6 5
pair:l=from n=1	2 -10 4
pair:l=from no-word	9 -10 0
pair:l=from seat-other	5 -14 4
pair:l=from seat-side	-12 0 12
pair:l=from sent:sure	0 -13 8
pair:l=had both	9 -8 0
pair:l=had n=0	14 -13 0
pair:l=had no-word	12 -11 0
pair:l=had not-both	-9 10 0
pair:l=had part:sure	-11 12 0
pair:l=he n=0	6 -15 9
pair:l=he not-both	8 -17 8
pair:l=he part:sure	0 -9 9
pair:l=he word	9 -16 8
pair:l=if 	-6 -3 11
pair:l=if no-word	-2 -5 10
pair:l=if not-both	-8 0 9
pair:l=in 	-9 16 -7
pair:l=in both	-8 -4 13
pair:l=in coming+running	-4 -11 15
pair:l=in day-none	13 -10 -7
pair:l=in day=l1	-15 21 -6
pair:l=in day=l2	-4 8 -8
pair:l=in day=l4	-16 9 3
pair:l=in day=r1	10 -10 -2
pair:l=in day=r2	2 -11 9
pair:l=in day=r4	-7 -10 19
pair:l=in ended	27 -23 -8
pair:l=in ended+running	0 -9 5
pair:l=in n=0	-19 27 -13
pair:l=in n=1	-6 -6 16
pair:l=in n=3	30 -9 -27
pair:l=in no-word	11 -15 3
pair:l=in not-both	8 -4 -7
pair:l=in prev:sure	-19 16 3
pair:l=in seat-other	-9 -5 16
pair:l=in word	-11 22 -20
pair:l=is 	8 0 -11
pair:l=is day-none	11 -3 -8
pair:l=is n=1	9 -11 1
pair:l=jinping day=r1	-10 10 0
pair:l=jinping no-word	-10 10 0
pair:l=last ended	-10 10 0
pair:l=last part:sure	-11 11 0
pair:l=last word	-10 10 0
pair:l=leaves 	14 -12 0
pair:l=leaves both	14 -12 0
pair:l=leaves day-none	14 -12 0
pair:l=leaves n=1	11 -10 0
pair:l=leaves no-word	14 -12 0
pair:l=ministers day-none	11 -10 0
pair:l=new part:sure	-12 12 0
pair:l=new word	-12 12 0
pair:l=of 	10 -10 0
pair:l=of both	6 -10 3
pair:l=of city	2 4 -16
pair:l=of coming	0 -14 13
pair:l=of day=r1	-16 16 0
pair:l=of day=r3	2 -16 10
pair:l=of ended	-13 15 0
pair:l=of n=1	4 -13 9
pair:l=of part:sure	-5 -1 8
pair:l=of seat-other	-2 -14 16
pair:l=of seat-side	25 -22 -5
pair:l=of sent:sure	10 -3 -5
pair:l=of unknown	-16 7 9
pair:l=on 	17 -13 -5
pair:l=on coming	-27 26 0
pair:l=on day	12 -3 -14
pair:l=on day-none	-3 9 -8
pair:l=on ended	23 -17 -6
pair:l=on n=0	3 0 -10
pair:l=on n=2	10 -9 -1
pair:l=on no-word	15 -3 -18
pair:l=on not-both	5 2 -13
pair:l=on part:sure	-9 12 0
pair:l=on prev:sure	7 -10 2
pair:l=on sent:sure	6 -12 4
pair:l=on unknown	14 -10 -3
pair:l=president day=r2	-12 12 0
pair:l=round, 	-10 14 -5
pair:l=round, n=1	-10 14 -5
pair:l=round, sent:sure	-10 14 -5
pair:l=said no-word	9 -7 0
pair:l=should 	-9 12 -3
pair:l=should day-none	-6 9 -3
pair:l=should no-word	-9 12 -3
pair:l=since city	14 0 -12
pair:l=since ended+running	12 -2 -9
pair:l=since n=2	14 -3 -10
pair:l=since not-both	11 0 -13
pair:l=since sent:sure	9 0 -6
pair:l=state both	8 -12 2
pair:l=telephone day=l2	10 -10 0
pair:l=telephone day=r3	-7 8 0
pair:l=telephone ended	12 -11 0
pair:l=telephone n=0	11 -8 -2
pair:l=telephone n=1	-6 7 0
pair:l=telephone word	18 -16 -2
pair:l=that both	-2 7 -11
pair:l=that day-none	0 10 -23
pair:l=that n=0	-9 10 0
pair:l=that seat-home	3 2 -13
pair:l=that seat-side	8 -10 0
pair:l=that word	-9 12 -1
pair:l=the both	-9 3 12
pair:l=the city	0 -14 10
pair:l=the coming	13 -18 5
pair:l=the day-none	-2 -5 11
pair:l=the day=l2	19 -18 0
pair:l=the day=l3	8 -7 0
pair:l=the day=r0	3 -11 5
pair:l=the day=r1	-11 13 -3
pair:l=the day=r2	-5 11 -10
pair:l=the ended	-20 18 3
pair:l=the ended+running	16 -5 -11
pair:l=the n=1	8 1 -25
pair:l=the n=2	-10 -9 23
pair:l=the n=3	-8 12 -6
pair:l=the not-both	10 -3 -11
pair:l=the seat-home	6 0 -14
pair:l=the seat-other	-7 1 5
pair:l=the seat-side	-3 12 -25
pair:l=the unknown	16 -15 0
pair:l=the word	-9 1 11
pair:l=their n=0	13 -7 -6
pair:l=their word	8 -5 -2
pair:l=they no-word	-10 10 0
pair:l=they not-both	-13 13 0
pair:l=they word	-14 15 0
pair:l=third not-both	10 -9 0
pair:l=to 	4 -14 12
pair:l=to both	12 1 -33
pair:l=to coming	-8 13 -8
pair:l=to day=l2	-22 27 -6
pair:l=to day=l3	-17 3 16
pair:l=to day=l4	22 -20 -3
pair:l=to day=r0	-3 11 -11
pair:l=to day=r1	2 -18 16
pair:l=to day=r2	8 -3 -7
pair:l=to ended	-11 8 3
pair:l=to n=0	-4 9 -7
pair:l=to n=2	12 -14 1
pair:l=to no-word	-8 2 9
pair:l=to not-both	-16 -2 24
pair:l=to prev:sure	4 0 -11
pair:l=to seat-home	10 -6 -7
pair:l=to seat-other	3 -13 8
pair:l=to seat-side	-17 20 -2
pair:l=to sent:sure	3 2 -13
pair:l=trade, 	8 -1 -7
pair:l=trade, no-word	8 -1 -7
pair:l=trade, not-both	8 -1 -7
pair:l=trump 	7 -16 6
pair:l=trump both	4 -13 7
pair:l=trump n=0	13 -12 0
pair:l=trump no-word	19 -19 0
pair:l=trump word	10 -18 6
pair:l=two not-both	11 -11 0
pair:l=two word	11 -11 0
pair:l=until day-none	-4 -6 10
pair:l=visit 	-9 10 0
pair:l=visit both	-12 13 0
pair:l=visit day-none	-9 10 0
pair:l=visit part:sure	-16 17 0
pair:l=visit seat-home	-9 10 0
pair:l=visited both	10 -8 0
pair:l=what n=1	-12 9 2
pair:l=what n=2	12 -8 -3
pair:l=what seat-side	-7 2 3
pair:l=which both	5 -13 6
pair:l=which not-both	-4 10 -5
pair:l=who 	9 -9 0
pair:l=who n=0	8 -8 0
pair:l=who word	8 -7 0
pair:l=will day-none	-9 10 0
pair:l=will n=0	-20 23 0
pair:l=will n=1	16 -15 0
pair:l=with 	0 5 -10
pair:l=with day=r2	-11 12 0
pair:l=with ended	-14 15 0
pair:l=with ended+running	-11 1 8
pair:l=with n=1	2 5 -15
pair:l=with n=2	-13 10 3
pair:l=with no-word	-12 17 -7
pair:l=with not-both	-9 16 -12
pair:l=with part:sure	15 -15 -1
pair:l=with running	16 -10 -9
pair:l=with seat-home	-6 15 -13
pair:l=would 	-13 14 0
pair:l=would both	-10 12 -1
pair:l=would day-none	-10 12 0
pair:l=would n=0	-10 12 0
pair:l=would no-word	-9 9 0
pair:l=would word	-3 6 -3
pair:l=— 	13 -8 -5
pair:l=— city	16 -10 -5
pair:l=— day-none	7 0 -12
pair:l=— day=r0	-10 3 5
pair:l=— n=1	13 -3 -12
pair:l=— no-word	21 -8 -19
pair:l=— not-both	9 -7 -2
pair:no-word 	8 1 -14
pair:no-word both	14 -11 -4
pair:no-word coming	11 -8 -5
pair:no-word coming+ended+running	-8 -4 12
pair:no-word coming+running	-7 13 -5
pair:no-word ended	-24 8 24
pair:no-word ended+running	-12 -1 13
pair:no-word n=0	8 0 -15
pair:no-word n=4	16 -11 -5
pair:no-word not-both	-11 14 -3
pair:no-word running	17 0 -22
pair:not-both n=1	-10 9 2
pair:not-both n=3	30 -13 -28
pair:not-both n=4	29 -24 -5
pair:not-both n=5	20 -16 -5
pair:part:sure 	-10 12 -3
pair:part:sure coming	13 -9 -4
pair:part:sure coming+ended+running	16 -7 -10
pair:part:sure coming+running	-14 -4 17
pair:part:sure ended	6 9 -27
pair:part:sure n=0	-11 8 2
pair:part:sure n=1	7 -8 -1
pair:part:sure n=4	-13 7 5
pair:part:sure running	-11 -3 12
pair:prev:sure both	-10 -4 18
pair:prev:sure coming	-12 23 -14
pair:prev:sure ended	12 -9 -2
pair:prev:sure n=3	-15 18 -2
pair:prev:sure not-both	5 8 -23
pair:running both	10 -17 0
pair:running n=0	17 0 -19
pair:running n=2	-14 -4 17
pair:running n=3	16 -2 -12
pair:running not-both	0 9 -9
pair:seat-home coming	23 -18 -7
pair:seat-home day=l0	-10 10 0
pair:seat-home day=l1	2 2 -11
pair:seat-home day=l2	0 7 -11
pair:seat-home day=l5	-8 0 9
pair:seat-home day=r1	6 -10 3
pair:seat-home day=r2	-3 7 -6
pair:seat-home day=r3	-19 6 14
pair:seat-home day=r4	11 -6 -7
pair:seat-home ended	-17 22 -3
pair:seat-home ended+running	-5 18 -11
pair:seat-home n=2	3 11 -27
pair:seat-home n=4	7 0 -11
pair:seat-home no-word	-12 16 -6
pair:seat-home not-both	7 1 -15
pair:seat-home part:sure	12 -7 -7
pair:seat-home prev:sure	-3 -7 12
pair:seat-home sent:sure	5 2 -9
pair:seat-other 	1 -13 10
pair:seat-other both	-7 -11 16
pair:seat-other coming	-28 20 1
pair:seat-other day-none	3 -13 8
pair:seat-other day=l1	-5 9 -4
pair:seat-other day=l3	-19 -2 21
pair:seat-other day=r3	9 0 -12
pair:seat-other day=r4	-8 6 1
pair:seat-other n=3	-17 1 17
pair:seat-other n=4	9 -9 0
pair:seat-other prev:sure	2 -14 9
pair:seat-other sent:sure	1 -11 9
pair:seat-side both	1 9 -19
pair:seat-side coming	26 -23 0
pair:seat-side day=l1	0 -15 20
pair:seat-side day=l2	24 -21 -6
pair:seat-side day=l3	-8 16 -14
pair:seat-side day=l4	-14 21 -8
pair:seat-side day=r1	-6 9 -2
pair:seat-side day=r2	-12 12 0
pair:seat-side day=r5	10 -9 0
pair:seat-side ended	-20 26 -9
pair:seat-side ended+running	-8 10 0
pair:seat-side n=1	3 2 -9
pair:seat-side n=2	-27 13 20
pair:seat-side n=3	29 -10 -34
pair:seat-side n=4	-11 15 -5
pair:seat-side no-word	-6 8 -3
pair:seat-side part:sure	1 -9 8
pair:seat-side prev:sure	-2 16 -25
pair:seat-side running	0 7 -7
pair:seat-side sent:sure	2 5 -11
pair:sent:sure 	11 -11 -1
pair:sent:sure both	7 0 -12
pair:sent:sure coming	-9 0 12
pair:sent:sure ended	21 -17 -4
pair:sent:sure ended+running	11 9 -19
pair:sent:sure n=0	10 -9 0
pair:sent:sure n=2	8 -16 4
pair:sent:sure n=3	10 -1 -11
pair:sent:sure not-both	14 -19 4
pair:unknown 	-1 7 -8
pair:unknown both	11 -26 8
pair:unknown coming+ended+running	5 -8 2
pair:unknown coming+running	0 -11 11
pair:unknown day-none	10 -2 -11
pair:unknown day=l0	-10 6 2
pair:unknown day=r1	-14 10 3
pair:unknown day=r2	-9 -4 13
pair:unknown day=r3	19 -21 0
pair:unknown day=r4	7 -22 7
pair:unknown ended	12 -14 0
pair:unknown ended+running	4 -17 5
pair:unknown n=3	9 -3 -7
pair:unknown n=4	-7 -3 12
pair:unknown no-word	4 -21 19
pair:unknown not-both	2 0 -8
pair:unknown part:sure	5 7 -16
pair:unknown prev:sure	2 5 -15
pair:unknown running	11 -22 2
pair:word both	3 6 -24
pair:word coming	0 7 -20
pair:word coming+ended	-11 13 -1
pair:word coming+running	-11 17 -6
pair:word day-none	-19 14 5
pair:word day=l1	10 -4 -9
pair:word day=l4	12 -11 0
pair:word day=r0	0 5 -14
pair:word day=r1	2 7 -24
pair:word day=r3	-11 14 -3
pair:word day=r4	-4 10 -9
pair:word day=r5	11 -10 0
pair:word ended	11 -7 -8
pair:word ended+running	10 -3 -9
pair:word n=0	-1 7 -13
pair:word n=2	18 -11 -14
pair:word n=3	-10 14 -6
pair:word no-word	-1 9 -21
pair:word part:sure	-8 10 -5
pair:word prev:sure	0 3 -10
pair:word sent:sure	13 -9 -6
part:calls	16 -2 -34
part:m=arrive	5 -16 11
part:m=arrived	-15 1 11
part:m=arrives	0 9 -15
part:m=came	9 4 -19
part:m=closed	-3 -8 9
part:m=comes	3 4 -11
part:m=delegation	2 -8 5
part:m=delegations	0 -7 9
part:m=due	5 5 -15
part:m=ended	-4 13 -13
part:m=expected	4 0 -10
part:m=flew	3 -14 10
part:m=flies	-13 13 0
part:m=goes	14 -6 -13
part:m=handshake	12 -1 -10
part:m=here	0 11 -13
part:m=landed	-9 10 -1
part:m=meet	13 -6 -11
part:m=meetings	-6 10 -3
part:m=meets	-27 15 9
part:m=met	13 -10 -4
part:m=negotiating	8 -14 4
part:m=negotiators	-23 10 12
part:m=receives	-23 12 5
part:m=sat	15 -23 0
part:m=saw each other	13 -11 0
part:m=see each other	-6 5 0
part:m=settled	17 -15 0
part:m=shook hands	17 -11 -5
part:m=signed	3 1 -11
part:m=sits	-13 21 -10
part:m=spent	19 -9 -9
part:m=stop	-9 0 11
part:m=summit	10 -2 -14
part:m=talk	-26 20 5
part:m=talked	24 -28 0
part:m=to see	1 3 -10
part:m=travel	-9 11 0
part:m=visit	10 -9 -2
part:m=visited	16 -14 0
part:m=went	10 -4 -4
part:meets	7 -14 6
pc0=bear	21 -16 -10
pc0=down	-14 3 13
pc0=end	-1 -6 11
pc0=impose	-3 4 0
pc0=return	-13 6 7
pc0=say	-1 -6 11
pc0=sign	-4 12 -12
pc0=stay	2 -12 12
pc0=suspend	0 8 -15
pc1=bear	18 -14 -7
pc1=begin	-3 9 -7
pc1=down	-11 0 13
pc1=end	0 -7 10
pc1=renew	16 -13 -2
pc1=return	-13 6 7
pc1=say	4 -10 8
pc1=sign	-6 7 0
pc1=stay	0 -9 12
pc1=suspend	4 4 -15
pct0=bear past	16 -7 -13
pct0=begin past	6 -12 7
pct0=begin present	0 9 -15
pct0=buy future	-10 10 0
pct0=down past	-9 2 8
pct0=down present	-12 17 -6
pct0=end present	-4 -3 10
pct0=impose future	10 -6 -5
pct0=impose modal	-18 12 6
pct0=impose past	-5 9 -5
pct0=impose past-passive	13 -12 0
pct0=impose perfect	-6 0 6
pct0=impose pluperfect	-12 -4 17
pct0=impose present	4 4 -15
pct0=propose past	14 -13 0
pct0=propose perfect	-8 12 -3
pct0=propose pluperfect	0 -9 8
pct0=propose present	-11 5 7
pct0=propose present-passive	-10 11 0
pct0=say past	-1 -5 10
pct0=say present	2 -9 6
pct0=sign past	2 2 -10
pct0=stay future	-7 12 -5
pct0=stay modal	11 -12 0
pct1=agree infinitive	-12 3 8
pct1=bear past	16 -7 -13
pct1=begin infinitive	-11 13 0
pct1=begin past	6 -13 7
pct1=begin present	0 8 -15
pct1=buy future	-10 10 0
pct1=down present	-11 16 -6
pct1=end present	-4 -3 10
pct1=impose modal	-21 15 6
pct1=impose participle-passive	21 -18 -3
pct1=impose past-passive	18 -17 0
pct1=impose perfect	-7 -2 11
pct1=impose present	7 0 -13
pct1=propose past	14 -12 0
pct1=propose pluperfect	10 -9 0
pct1=propose present	-13 4 9
pct1=propose present-passive	-10 11 0
pct1=renew infinitive	11 -10 0
pct1=say past	0 -7 10
pct1=say present	4 -10 6
pct1=sign infinitive	-14 5 9
pct1=stay future	-8 13 -3
pct1=stay modal	10 -11 0
people=1	-17 6 17
people=2	21 -8 -20
people=3	8 -8 0
phas-gerund	-15 19 -5
phas-modal	-12 10 2
phas-participle	20 -15 -7
phas-pluperfect	15 -24 10
prev:calls	14 -11 -4
prev:coming	-10 29 -33
prev:ended	-12 4 12
prev:heads=1	9 0 -21
prev:heads=2	7 14 -56
prev:meets	-13 4 13
prev:running	-24 -6 42
prev:summit	-11 9 2
prev:sure	-1 -6 10
pt0=future	-8 12 -5
pt0=modal	-10 7 4
pt0=pluperfect	2 -11 11
pt0=pluperfect-passive	13 -13 0
pt0=present-passive	-11 9 1
pt1=future	-12 15 -4
pt1=future-passive	10 -10 0
pt1=gerund	-7 11 -4
pt1=modal	-12 8 4
pt1=participle-passive	11 -6 -6
pt1=past	15 -19 5
pt1=past-passive	15 -11 -5
pt1=pluperfect	8 -11 2
pt1=pluperfect-passive	13 -13 0
pt1=present-passive	-11 9 1
pv0=agree	-6 9 -4
pv0=be	-1 -9 13
pv0=begin	-9 7 0
pv0=call	-15 2 12
pv0=come	-12 7 6
pv0=go	6 0 -9
pv0=have	10 -5 -6
pv0=keep	-12 4 8
pv0=meet	11 -4 -11
pv0=pay	2 3 -11
pv0=prepare	9 -9 0
pv0=put	-4 11 -9
pv0=raise	4 1 -8
pv0=resume	-11 4 7
pv0=run	12 -10 -1
pv0=say	-13 12 0
pv0=sign	16 -15 0
pv0=sit	6 -9 1
pv0=stay	-6 12 -8
pv0=take	17 -11 -7
pv0=tell	-1 -8 12
pv0=want	-8 11 0
pv0=write	8 -8 0
pv1=accept	-12 4 9
pv1=ask	3 -9 3
pv1=be	0 -11 14
pv1=begin	-13 11 1
pv1=call	-14 2 12
pv1=come	-13 8 6
pv1=conclude	-9 10 0
pv1=go	0 8 -11
pv1=have	19 -15 -4
pv1=keep	-15 7 8
pv1=look	-8 9 0
pv1=meet	9 0 -23
pv1=other	9 -13 2
pv1=pay	1 4 -10
pv1=plan	8 -6 -1
pv1=prepare	9 -9 0
pv1=prolong	15 -13 -1
pv1=raise	5 0 -9
pv1=resume	-11 4 7
pv1=run	18 -17 -1
pv1=stay	-8 14 -8
pv1=take	15 -10 -7
pv1=tell	-1 -8 12
pv1=write	10 -7 -4
pvt0=agree past	-11 13 0
pvt0=announce past	9 -7 0
pvt0=be future	-9 11 0
pvt0=be modal	9 -11 0
pvt0=begin past	3 -11 4
pvt0=buy future	-10 10 0
pvt0=come present	-5 9 -3
pvt0=have present	13 -9 -4
pvt0=meet perfect	10 -8 0
pvt0=meet pluperfect	15 -15 0
pvt0=other pluperfect	17 -14 -3
pvt0=say past	-12 9 2
pvt0=see past	11 -10 0
pvt0=sign past	10 -10 0
pvt0=stay present	-4 9 -6
pvt0=take past	13 -12 0
pvt0=tell past	-10 0 13
pvt0=want present	-8 11 0
pvt0=write past	9 -8 0
pvt1=announce past	9 -7 0
pvt1=be modal	11 -13 0
pvt1=begin past	4 -12 4
pvt1=buy future	-10 10 0
pvt1=come present	-5 9 -3
pvt1=have present	20 -17 -3
pvt1=leave past	-18 7 8
pvt1=meet future	-9 11 0
pvt1=meet perfect	10 -8 0
pvt1=meet pluperfect	15 -15 0
pvt1=other perfect	14 -9 -4
pvt1=other pluperfect	17 -14 -3
pvt1=prolong infinitive	9 -8 0
pvt1=say past	-10 7 2
pvt1=see past	11 -10 0
pvt1=sign past	10 -10 0
pvt1=stay present	-4 9 -6
pvt1=take past	13 -12 0
pvt1=tell past	-10 0 13
pvt1=write past	9 -8 0
q:!	-9 0 7
q:"	0 11 -26
q:'	-15 15 0
q:'s	-16 2 20
q:.	10 -2 -14
q:/	-14 17 -4
q::	16 -25 10
q:;	-6 1 6
q:<day-ahead>	-8 17 -16
q:<day-gone>	12 -17 6
q:<day-today>	-18 3 16
q:<level>	-16 22 -8
q:<month-ahead>	18 -10 -19
q:<month-gone>	25 -15 -16
q:<name>	-24 17 6
q:<not>	-7 12 -10
q:<number>	8 -9 0
q:<office>	10 -3 -8
q:<person>	1 9 -24
q:<quality>	-12 -3 23
q:<seat>	-6 7 0
q:<span>	-8 1 10
q:<taker>	-8 11 -2
q:<v-agree>	15 -9 -10
q:<v-bear>	14 -6 -13
q:<v-begin>	-11 2 12
q:<v-deny>	3 4 -16
q:<v-down>	0 -11 14
q:<v-end>	10 -15 8
q:<v-impose>	10 -6 -8
q:<v-renew>	0 -9 9
q:<v-return>	-1 -6 11
q:<v-sell>	-11 13 0
q:<v-suspend>	13 -3 -21
q:<v-target>	10 -7 -3
q:<v-threaten>	18 -14 -1
q:<v-up>	1 11 -29
q:?	0 5 -9
q:about	13 -5 -12
q:above	-14 9 5
q:according	-11 11 0
q:after	-10 19 -16
q:again	-4 8 -4
q:agree	-9 8 0
q:aircraft	-9 10 0
q:all	1 2 -10
q:already	3 -15 7
q:also	13 -7 -7
q:aluminium	-9 0 9
q:aluminum	13 -12 0
q:am	0 15 -14
q:among	6 -4 0
q:amount	-8 9 0
q:and	9 -11 0
q:another	18 -21 1
q:answer	5 -15 8
q:any	-10 13 -2
q:anything	4 -10 5
q:are	-9 13 -5
q:arrived	-2 -17 19
q:as	-16 23 -16
q:ask	-26 29 -4
q:at	12 -18 6
q:back	2 2 -11
q:be	-14 10 5
q:bear	2 -13 8
q:beef	-9 3 6
q:begin	-13 6 7
q:behind	10 -8 0
q:being	-9 0 8
q:between	-7 -5 16
q:big	-8 9 0
q:by	-14 6 10
q:call	-6 15 -21
q:can	8 -22 12
q:car	9 -21 12
q:case	-8 10 0
q:certificate	-7 9 0
q:chip	-7 0 9
q:colleague	-12 16 -4
q:come	1 -11 12
q:company	10 -8 -1
q:concern	-13 14 0
q:conclude	-10 3 8
q:confirm	31 -29 0
q:control	13 -9 -4
q:could	-3 -15 22
q:counterpart	-3 10 -6
q:country	-20 1 18
q:cut	5 -11 3
q:deal	22 -24 0
q:decree	-10 10 0
q:deficit	13 -12 0
q:delegation	3 -11 7
q:depth	-11 11 0
q:deputy	-7 8 0
q:did	15 -11 -3
q:discuss	-13 14 0
q:dispute	11 -7 -4
q:do	-9 11 0
q:doe	10 -5 -5
q:don't	12 -11 0
q:doubt	3 -19 9
q:down	31 -26 -9
q:each	9 -4 -8
q:early	-16 18 -1
q:earth	10 -7 -4
q:economy	-9 4 3
q:effect	12 -10 0
q:eighth	-13 -1 13
q:either	-10 11 0
q:electric	-15 8 5
q:else	12 -3 -12
q:end	12 -24 16
q:enter	-9 9 0
q:evening	-3 10 -7
q:every	-11 13 0
q:expert	-13 14 0
q:expressed	-10 10 0
q:extend	1 -16 14
q:face	-10 11 0
q:fail	13 -11 0
q:far	14 -13 0
q:farm	-8 10 0
q:fentanyl	12 -10 -1
q:few	-16 9 7
q:fifth	12 -7 -2
q:finish	-9 12 -4
q:finished	12 -11 0
q:firm	10 -10 0
q:first	16 -32 13
q:fly	-10 11 0
q:for	20 -10 -18
q:force	-14 14 0
q:forced	11 -9 0
q:found	10 -8 0
q:four	16 -7 -9
q:free	-4 12 -9
q:further	15 -13 0
q:geneva	-9 4 5
q:get	-3 8 -8
q:given	-23 20 3
q:go	17 -9 -14
q:good	15 -5 -15
q:guest	-2 -15 18
q:had	11 -1 -18
q:hall	13 -12 0
q:hand	6 -10 1
q:harbour	-4 11 -6
q:he	-13 19 -8
q:heard	9 -3 -7
q:her	-8 14 -6
q:his	-25 25 0
q:hold	0 5 -15
q:home	10 -6 -2
q:hotel	10 -3 -5
q:i	13 0 -19
q:if	9 -1 -16
q:in	14 -9 -11
q:into	-17 12 6
q:investigation	-8 -14 20
q:invited	-9 9 0
q:is	-24 4 25
q:it	17 -13 -7
q:kuala	10 -9 0
q:lapse	9 -7 -1
q:largest	3 -13 8
q:law	-14 12 0
q:leave	-2 10 -13
q:led	-4 -3 10
q:let	-18 20 -2
q:level	10 -4 -6
q:levy	-9 0 11
q:licence	-10 13 -1
q:list	17 -13 -5
q:listed	16 -16 0
q:lithium	-8 11 -2
q:look	20 -16 -5
q:lose	-6 8 0
q:lumpur	10 -9 0
q:m	-12 5 5
q:make	0 -12 8
q:matter	-5 -6 12
q:me	10 -10 0
q:meet	18 -10 -14
q:meeting	19 -15 -3
q:men	-8 1 5
q:might	-8 -3 11
q:minister	-5 9 -6
q:ministry	3 -14 9
q:month	9 -18 7
q:morning	22 -10 -11
q:mr	0 -6 9
q:my	9 -1 -8
q:negotiate	2 -9 5
q:negotiator	12 -11 0
q:neither	-6 -6 15
q:new	-19 -2 22
q:next	-30 37 -12
q:no	-10 12 -2
q:not	0 10 -19
q:note	-11 14 -2
q:nothing	15 -5 -17
q:now	9 -5 -4
q:number	-14 6 8
q:nvidia	9 -7 0
q:off	-27 23 4
q:offer	-12 6 4
q:on	-11 9 0
q:one	4 6 -18
q:osaka	11 -11 0
q:other	-2 -6 12
q:our	-9 2 6
q:out	-14 4 12
q:over	-10 6 2
q:own	14 -10 -4
q:pact	-15 16 0
q:page	-2 -5 9
q:pari	12 -9 0
q:pause	13 -11 -1
q:pay	18 -17 -2
q:permanent	-9 10 0
q:person	11 -11 0
q:plan	9 -13 2
q:plant	-12 4 7
q:price	-8 0 7
q:prime	-11 12 0
q:product	-7 9 0
q:progress	13 -13 0
q:prolong	-10 13 -2
q:promise	17 -16 0
q:publish	-17 7 10
q:put	13 -10 -3
q:rang	11 -10 0
q:rare	10 -7 -4
q:rate	0 14 -19
q:reciprocal	-6 10 -3
q:result	-14 6 8
q:resume	-9 0 10
q:rise	-21 21 0
q:round	19 -19 0
q:run	13 -15 0
q:same	9 9 -27
q:seafood	8 -7 0
q:season	-10 1 7
q:second	4 1 -13
q:see	-3 11 -14
q:sell	-8 10 -1
q:session	-7 8 0
q:set	8 -4 -6
q:she	14 -10 -3
q:should	15 -12 -1
q:shut	-11 12 0
q:side	-2 -4 11
q:sign	32 -20 -25
q:signature	-10 4 4
q:since	9 -25 17
q:so	32 -31 0
q:soybean	-22 23 -1
q:speak	-15 19 -3
q:stand	6 -10 3
q:start	-9 0 10
q:state	-18 21 -4
q:statement	11 -10 0
q:stay	-3 7 -5
q:steel	11 -18 5
q:still	-13 9 3
q:such	-14 16 0
q:summit	-2 8 -6
q:surcharge	11 -10 0
q:suspend	10 -6 -1
q:talk	1 -20 21
q:talking	5 -11 3
q:telephone	-5 11 -9
q:television	17 -13 -4
q:ten	13 -12 0
q:than	-1 -14 15
q:thank	10 -10 0
q:that	-8 10 -2
q:the	9 -8 -5
q:their	-8 -19 30
q:them	18 -12 -11
q:then	11 -7 -6
q:there	-14 20 -9
q:they	1 8 -19
q:think	-14 7 7
q:three	13 -10 -1
q:tiktok	-19 19 0
q:time	-18 24 -12
q:to	-1 -9 16
q:town	-6 -8 13
q:trade	-12 19 -11
q:truce	-8 -8 21
q:two	-4 -5 11
q:under	11 -19 6
q:until	-16 17 0
q:up	6 -20 13
q:uranium	-11 11 0
q:very	-11 12 0
q:wait	13 -18 1
q:walked	15 -12 -2
q:want	13 -12 0
q:war	10 -7 0
q:was	0 11 -19
q:way	-8 5 1
q:we	25 -20 -8
q:we'll	-19 20 0
q:well	-9 10 0
q:what	10 -2 -13
q:when	-21 11 6
q:whether	10 -3 -10
q:which	0 -12 15
q:will	-2 8 -12
q:with	12 -17 3
q:within	10 -15 3
q:worth	-11 6 6
q:would	-4 8 -7
q:write	-5 -3 12
q:yes	20 -11 -9
q:york	-11 -4 16
q:—	-13 3 12
qt=future	11 -12 0
qt=modal	-20 6 19
qt=past	-4 23 -38
qt=pluperfect	3 2 -11
quoted	-3 11 -14
r1="	1 -10 10
r1='s	13 -4 -14
r1=-	10 -1 -13
r1=:	-9 8 0
r1=<day-ahead>	-5 23 -30
r1=<day-today>	-5 -8 12
r1=<goods>	7 0 -9
r1=<name>	-9 11 -1
r1=<not>	17 -10 -11
r1=<person>	-7 1 5
r1=<seat>	21 -19 0
r1=<v-agree>	0 -10 9
r1=<v-bear>	-1 12 -16
r1=<v-begin>	8 -19 8
r1=<v-stay>	20 -11 -16
r1=?	7 0 -13
r1=again	13 -6 -13
r1=and	27 -21 -6
r1=answer	-8 0 9
r1=ask	-9 11 -2
r1=at	1 3 -10
r1=between	-10 9 0
r1=broke	11 -5 -5
r1=call	-5 -1 11
r1=can	-8 0 9
r1=conversation	12 -11 0
r1=end	-6 13 -8
r1=fact	9 -7 0
r1=fail	-17 4 9
r1=for	14 -8 -7
r1=from	8 0 -12
r1=had	-12 7 5
r1=has	5 -7 0
r1=have	-12 8 1
r1=in	4 7 -32
r1=keep	9 -7 -2
r1=last	11 -12 0
r1=later	-7 9 -1
r1=next	1 3 -10
r1=of	-7 16 -15
r1=press	-8 8 0
r1=publish	-14 15 0
r1=put	-10 12 -2
r1=round	10 -6 -3
r1=say	9 -7 -4
r1=since	-11 8 2
r1=summit	14 -11 -4
r1=take	-5 -9 15
r1=talk	14 -8 -5
r1=that	10 -16 3
r1=time	-10 14 -2
r1=to	-19 12 5
r1=until	15 -20 5
r1=visit	11 -6 -5
r1=want	10 -6 -4
r1=was	1 -12 11
r1=we	12 -9 -1
r1=were	0 -14 13
r1=will	21 -18 -6
r1=with	-8 10 0
r1=would	-18 12 5
r1=—	-14 4 11
r2="	21 -19 -3
r2='s	-12 13 0
r2=,	14 0 -23
r2=:	-9 6 0
r2=<day-ahead>	-29 34 -13
r2=<day-gone>	27 -18 -16
r2=<day-today>	1 -20 16
r2=<duty>	-12 7 6
r2=<goods>	10 0 -17
r2=<level>	2 -12 10
r2=<month-ahead>	-26 34 -12
r2=<month-gone>	34 -22 -25
r2=<name>	14 -10 -5
r2=<number>	-9 5 4
r2=<organisation>	-8 11 -3
r2=<person>	-2 12 -20
r2=<quality>	10 4 -18
r2=<seat>	-6 11 -6
r2=<span>	1 10 -24
r2=<v-bear>	10 0 -18
r2=<v-begin>	0 -7 9
r2=<v-sign>	2 -9 5
r2=<v-suspend>	11 -14 0
r2=<v-up>	-3 -10 16
r2=after	-8 12 -3
r2=all	-11 12 0
r2=an	-9 1 7
r2=and	-1 -10 13
r2=as	-9 9 0
r2=ask	-1 8 -5
r2=at	-12 -7 18
r2=be	-12 14 0
r2=been	1 7 -15
r2=begin	0 -10 6
r2=both	14 -10 -3
r2=by	-8 0 9
r2=down	1 6 -12
r2=end	5 -9 0
r2=for	-16 19 -2
r2=friday	12 0 -12
r2=go	-3 -5 10
r2=he	2 -13 11
r2=his	1 4 -12
r2=if	-11 12 0
r2=in	-9 22 -28
r2=it	-14 17 -3
r2=its	4 -14 9
r2=last	0 -9 7
r2=late	11 -10 0
r2=live	-22 -11 28
r2=nothing	-4 10 -10
r2=of	10 -6 -3
r2=on	13 -2 -19
r2=one	11 -8 -2
r2=our	-15 9 6
r2=out	-9 10 0
r2=plan	-8 11 -1
r2=prepare	11 -8 0
r2=promise	9 -8 0
r2=secretary	-8 8 0
r2=sheet	10 -8 -1
r2=still	-9 12 -2
r2=sunday	4 3 -11
r2=talk	8 0 -9
r2=tariff	-11 1 9
r2=telephone	9 -5 -4
r2=tell	0 -14 14
r2=the	1 13 -30
r2=their	-2 -11 15
r2=there	2 -10 7
r2=thi	-13 0 14
r2=to	15 -3 -18
r2=trade	-21 16 3
r2=two	29 -17 -14
r2=up	22 -18 -6
r2=was	16 -23 1
r2=week	9 -13 3
r2=well	9 0 -8
r2=what	0 5 -9
r2=where	-11 4 6
r2=which	0 6 -10
r2=will	10 -13 0
r2=with	-2 -4 7
r2=within	-7 0 8
r2=would	11 -10 0
r2=—	-11 5 5
r3="	-9 14 -6
r3=)	11 -23 7
r3=,	7 -7 0
r3=-	-14 2 13
r3=.	9 -1 -13
r3=;	10 -20 5
r3=<agent>	6 6 -22
r3=<day-gone>	31 -20 -22
r3=<day-today>	-10 -8 18
r3=<end>	-3 12 -11
r3=<gate>	6 3 -12
r3=<goods>	4 -12 7
r3=<level>	-3 -8 13
r3=<month-ahead>	-10 13 -4
r3=<month-gone>	23 -19 -5
r3=<not>	7 -13 5
r3=<number>	-8 8 0
r3=<office>	-11 1 10
r3=<organisation>	-8 -4 16
r3=<person>	7 0 -10
r3=<seat>	20 -10 -15
r3=<v-agree>	-16 4 11
r3=<v-bear>	-4 12 -10
r3=<v-buy>	8 -5 -3
r3=<v-down>	8 0 -11
r3=<v-end>	11 -20 7
r3=<v-impose>	-13 16 -4
r3=<v-propose>	13 -2 -18
r3=<v-return>	-15 9 8
r3=<v-sell>	-10 13 -2
r3=<v-stay>	1 5 -13
r3=about	-7 8 0
r3=after	-13 2 10
r3=afternoon	-17 10 7
r3=ago	10 -7 -2
r3=an	19 -12 -9
r3=and	-5 14 -11
r3=as	-11 -3 14
r3=autumn	-3 10 -5
r3=be	11 -15 3
r3=buy	7 -5 0
r3=colleague	8 -7 0
r3=come	12 -5 -6
r3=deal	12 -7 -4
r3=end	0 -14 10
r3=fifth	-3 -8 11
r3=first	15 -11 -5
r3=for	-15 15 0
r3=fourth	2 -12 8
r3=had	20 -15 -3
r3=has	7 0 -13
r3=hour	18 -11 -7
r3=is	-11 26 -21
r3=it	2 -8 8
r3=its	-10 18 -15
r3=karoline	-8 8 0
r3=night	-6 9 -4
r3=no	-11 0 11
r3=nothing	17 -16 0
r3=of	8 0 -11
r3=on	-1 -17 23
r3=one	-15 3 13
r3=out	-6 10 -2
r3=publish	10 -9 0
r3=round	12 -8 -2
r3=second	-9 9 0
r3=side	10 -3 -6
r3=since	9 -4 -4
r3=spring	-14 8 8
r3=talk	-16 11 3
r3=that	-11 12 0
r3=third	0 -9 5
r3=three	-10 12 -1
r3=to	-13 1 14
r3=trade	-14 14 0
r3=truce	6 -13 4
r3=up	9 -7 0
r3=was	-11 19 -12
r3=we	-12 7 3
r3=where	-9 9 0
r3=will	-22 18 2
r3=with	20 -13 -8
r3=would	13 -9 -5
r3=year	-9 0 9
r3=—	2 8 -11
r4="	2 4 -14
r4=)	0 8 -11
r4=,	21 -15 -8
r4=-	12 2 -19
r4=.	11 -16 5
r4=<day-ahead>	-21 19 0
r4=<day-gone>	15 -14 0
r4=<day-today>	1 9 -14
r4=<duty>	12 -1 -16
r4=<end>	-13 18 -5
r4=<level-noun>	11 -19 5
r4=<level>	10 -8 -3
r4=<month-today>	-8 9 0
r4=<not>	-8 4 4
r4=<number>	-15 1 16
r4=<office>	10 1 -14
r4=<organisation>	5 -12 6
r4=<person>	6 8 -24
r4=<seat>	-12 11 0
r4=<v-agree>	25 -20 -5
r4=<v-bear>	15 -5 -14
r4=<v-deny>	-13 4 7
r4=<v-down>	20 -14 -7
r4=<v-propose>	-14 10 4
r4=<v-say>	-11 11 0
r4=<v-sell>	0 -10 7
r4=<v-sign>	-1 7 -9
r4=<v-stay>	-22 25 -4
r4=<v-suspend>	-10 0 7
r4=<v-target>	-7 12 -5
r4=<v-up>	14 -9 -6
r4=a	21 -22 -1
r4=after	1 8 -13
r4=ago	-3 -7 8
r4=agree	11 -8 -2
r4=are	0 -12 12
r4=as	-5 -4 10
r4=be	3 -9 3
r4=before	-7 15 -10
r4=between	5 -16 8
r4=both	-8 9 0
r4=by	15 -9 -7
r4=call	-8 11 -2
r4=day	11 -11 0
r4=delegation	-8 -4 12
r4=each	-8 2 5
r4=early	13 -13 0
r4=first	0 6 -7
r4=go	13 -11 -2
r4=had	6 0 -12
r4=has	7 -15 7
r4=his	-10 0 11
r4=hold	-9 0 8
r4=hour	10 -5 -3
r4=is	-28 10 17
r4=it	0 -16 14
r4=its	14 -17 0
r4=know	-9 10 0
r4=last	-10 8 1
r4=leavitt	-8 8 0
r4=no	-5 9 -5
r4=not	-4 8 -3
r4=off	10 -8 0
r4=over	5 -11 4
r4=promise	-12 12 0
r4=round	-8 -13 18
r4=rule	-13 4 7
r4=second	-14 18 -1
r4=senior	-7 0 9
r4=sit	0 13 -13
r4=statement	-9 10 0
r4=still	-1 9 -8
r4=talk	11 3 -16
r4=tariff	14 -8 -7
r4=the	9 -17 7
r4=then	-18 11 8
r4=they	12 -1 -10
r4=thi	11 -8 -4
r4=third	-5 10 -1
r4=time	7 -1 -8
r4=to	24 -24 0
r4=trade	12 -11 0
r4=truce	-13 2 10
r4=two	-4 19 -20
r4=we	-9 10 0
r4=well	-8 9 0
r4=when	16 -14 0
r4=which	0 -8 9
r4=who	-11 10 0
r4=will	9 -10 1
r4=with	-11 10 0
r4=without	0 -12 8
r4=word	-11 4 3
r4=would	-4 -5 10
r4=—	0 -14 7
r=( <day-gone>	12 -8 -2
r=( <day-today>	-13 5 7
r=) <end>	-6 -2 10
r=, "	14 -12 -2
r=, <day-ahead>	-4 13 -15
r=, <day-gone>	22 -8 -25
r=, <day-today>	9 -11 0
r=, <name>	17 -17 -1
r=, <number>	-14 0 15
r=, <person>	5 0 -12
r=, <quality>	0 7 -10
r=, and	-10 2 8
r=, at	15 -8 -7
r=, for	-12 14 -1
r=, has	-8 9 0
r=, he	-7 -3 13
r=, in	0 8 -10
r=, is	-13 6 5
r=, on	0 9 -16
r=, sunday	4 3 -11
r=, their	0 -13 11
r=, to	-7 15 -10
r=, was	17 -15 0
r=, which	-2 8 -10
r=, with	-11 6 4
r=/ <seat>	6 0 -11
r=: <person>	-13 15 -1
r=: the	-20 26 -10
r=; the	-19 20 0
r=<day-ahead> .	0 7 -11
r=<day-gone> ,	-7 9 -1
r=<day-gone> .	0 4 -11
r=<day-gone> for	-14 0 14
r=<day-today> .	-2 -5 7
r=<day-today> with	10 -6 -1
r=<name> 's	-11 13 0
r=<person> at	-15 3 8
r=<person> in	-20 23 -3
r=<person> on	10 -8 0
r=<seat> in	14 -14 0
r=? <end>	7 0 -12
r=and <seat>	0 5 -13
r=and will	12 -10 0
r=at the	20 -13 -11
r=before the	-9 11 0
r=fact sheet	9 -7 0
r=fail ,	-11 1 6
r=for <span>	-6 9 -1
r=for a	-12 -1 13
r=for talk	3 5 -11
r=from <day-ahead>	-17 20 -3
r=from <day-gone>	23 -15 -5
r=has not	20 -19 0
r=has say	-14 3 7
r=in <month-ahead>	-23 30 -10
r=in <month-gone>	26 -17 -16
r=in <name>	-8 14 -5
r=in <seat>	-11 4 8
r=in the	-11 15 -7
r=it was	9 -6 -1
r=last week	17 -14 -4
r=later thi	-9 11 0
r=on <day-ahead>	-38 43 -14
r=on <day-gone>	18 -15 -7
r=on <day-today>	-2 -28 23
r=press secretary	-8 8 0
r=say .	20 -26 7
r=say on	-11 13 0
r=say that	9 -8 0
r=talk <end>	-9 4 2
r=that end	-9 0 10
r=that he	14 -13 0
r=the <organisation>	-10 13 -3
r=the two	12 -6 -5
r=thi week	-7 -4 12
r=time ,	-9 10 0
r=until <day-ahead>	11 -17 6
r=— <name>	2 3 -10
r=— <person>	6 0 -11
r=— a	1 -12 5
right:calls	17 -9 -15
right:coming	-13 6 9
right:experts	0 12 -17
right:m=came	7 -15 1
right:m=delegations	-13 -3 16
right:m=dinner	-15 10 5
right:m=handshake	14 -8 -5
right:m=here	12 0 -10
right:m=host	-6 -1 9
right:m=meets	-12 16 -4
right:m=met	2 -9 4
right:m=negotiating	4 -7 3
right:m=negotiators	-3 -9 12
right:m=received	13 -12 0
right:m=round	16 -14 0
right:m=sat	21 -12 -8
right:m=sitting	-12 2 7
right:m=summit	3 4 -17
right:m=table	-4 13 -10
right:m=talked	15 -3 -11
right:m=there	5 -23 17
right:m=time	0 14 -23
right:m=visit	8 -11 0
right:m=where	-19 8 12
right:meets	3 -11 6
right:running	-15 1 14
right:summit	-4 7 -4
right:sure	11 -2 -10
s:"	13 -2 -23
s:'	-5 11 -5
s:'s	-6 9 -9
s:*	20 -14 -6
s:,	7 2 -14
s:-	-3 -7 10
s:/	0 11 -17
s::	10 -15 3
s:<day-ahead>	-65 76 -25
s:<day-gone>	48 -45 -11
s:<day-today>	-4 -21 25
s:<duty>	2 9 -14
s:<goods-amount>	15 -9 -16
s:<goods>	-28 14 21
s:<level-noun>	8 0 -13
s:<money>	24 -28 0
s:<month-ahead>	-18 34 -34
s:<month-gone>	20 -1 -32
s:<month-today>	-27 25 4
s:<not>	12 -10 -1
s:<person>	6 3 -18
s:<points>	10 -6 -3
s:<seat>	7 -6 -3
s:<span>	13 -2 -13
s:<v-agree>	10 0 -16
s:<v-bear>	-2 7 -7
s:<v-begin>	-13 6 8
s:<v-impose>	10 2 -20
s:<v-lack>	4 0 -9
s:<v-propose>	-8 10 -2
s:<v-return>	-3 -4 11
s:<v-say>	-10 10 2
s:<v-sign>	3 7 -26
s:<v-stay>	-12 13 0
s:<v-suspend>	10 -2 -10
s:<v-target>	-1 11 -13
s:<v-up>	7 -25 18
s:?	-6 20 -30
s:aarhu	12 -10 -1
s:about	-1 9 -10
s:above	-15 7 8
s:accept	-19 20 0
s:accord	-1 -14 14
s:according	17 -10 -14
s:accra	-10 13 -1
s:across	0 -11 9
s:act	6 -11 3
s:add	-10 3 7
s:additional	-3 9 -7
s:adjourned	-12 8 4
s:after	19 -9 -17
s:afternoon	-22 3 18
s:afterward	13 -11 0
s:against	-6 -12 19
s:ago	17 -15 -2
s:agree	18 -8 -17
s:agreement	10 -8 -2
s:ahead	-11 18 -9
s:air	-11 0 10
s:aircraft	0 -18 16
s:airport	20 -15 -6
s:akazawa	-11 13 -1
s:alert	7 3 -12
s:alexandria	-9 0 8
s:alive	-13 15 -1
s:all	16 -3 -21
s:almaty	9 -2 -8
s:almost	-12 0 12
s:alone	11 -9 0
s:aluminium	-11 1 9
s:am	-13 18 -6
s:amount	-11 12 0
s:announce	5 2 -15
s:another	-15 18 -4
s:answer	14 -14 0
s:anything	14 -13 0
s:apart	2 -8 4
s:apec	-19 23 -5
s:app	16 -10 -7
s:apple	-12 2 9
s:approve	-4 -6 14
s:aqaba	11 -1 -9
s:are	-23 -15 41
s:arranged	-12 13 0
s:arrived	-18 6 9
s:as	-12 -1 16
s:asia	12 -8 -4
s:asian	15 -11 -2
s:at	-9 2 8
s:attended	10 -9 0
s:attention	4 -10 4
s:auckland	-8 11 -2
s:b	6 -9 2
s:back	27 -14 -21
s:balance	18 -13 -6
s:banana	-6 14 -9
s:bandung	-12 1 7
s:banomyong	-16 17 0
s:banquet	11 -3 -7
s:bar	-3 11 -10
s:bargain	-5 9 -5
s:battery	8 -10 0
s:bay	15 -5 -13
s:be	-11 13 -2
s:bean	10 -2 -8
s:bear	16 -18 0
s:become	-7 10 -2
s:beef	6 -17 11
s:before	-16 26 -13
s:beforehand	10 -10 0
s:begin	-25 0 24
s:behind	-14 0 14
s:being	-14 6 8
s:below	-10 4 4
s:bergen	2 4 -14
s:between	-14 10 4
s:beyond	-6 -2 9
s:black	-9 0 9
s:boat	2 5 -12
s:boeing	-6 9 -2
s:border	16 -7 -11
s:boss	-13 0 13
s:both	-8 8 0
s:break	-4 -5 11
s:breakfast	-7 5 0
s:breaking	15 -12 -2
s:bridge	-7 11 -5
s:brief	-11 10 0
s:bring	-8 -2 12
s:brno	-3 10 -5
s:broke	22 -11 -14
s:brussel	23 -20 -2
s:bursa	9 0 -9
s:busan	10 1 -21
s:business	-13 23 -16
s:but	9 0 -22
s:butter	-16 24 -12
s:by	13 -3 -21
s:cabinet	-10 0 10
s:cairn	0 -8 10
s:calabar	-15 0 13
s:calendar	-7 0 8
s:can	7 -12 5
s:cancel	-8 11 -3
s:candid	11 0 -14
s:canola	21 -15 -8
s:car	21 -19 -4
s:carmaker	-2 -8 11
s:carry	9 -19 7
s:casablanca	10 -5 -4
s:case	-16 8 6
s:cement	-7 -8 14
s:ceremony	-12 13 0
s:certain	-9 12 -3
s:chair	10 -6 -4
s:changed	11 -9 0
s:charge	-7 12 -6
s:chenggang	10 0 -10
s:chiang	12 0 -13
s:chief	8 0 -12
s:chip	-15 9 5
s:chittagong	20 -16 -4
s:chișinău	13 -11 -1
s:christma	1 3 -9
s:city	-12 4 5
s:civilian	-11 1 8
s:clock	0 7 -9
s:close	2 -12 6
s:closed	-3 -3 9
s:coal	13 -11 -2
s:coffee	-10 0 11
s:collapsed	12 -4 -7
s:colleague	5 2 -13
s:collect	0 12 -13
s:colombo	-11 13 -1
s:colonia	-5 -8 13
s:commercial	-8 8 0
s:commit	10 -9 0
s:communiqué	-7 -2 10
s:company	-6 16 -11
s:complained	11 -10 0
s:complete	-15 19 -3
s:concern	-5 12 -10
s:conference	11 -11 0
s:confirm	-12 18 -12
s:consensu	33 -24 -12
s:constructive	14 -6 -10
s:consultation	16 -11 -4
s:continue	7 3 -15
s:control	12 -2 -14
s:cooperation	14 -11 -2
s:copper	-17 10 5
s:corridor	-5 10 -3
s:cost	-20 4 15
s:cotton	26 -12 -17
s:could	-19 25 -6
s:council	-17 17 0
s:counterpart	4 0 -11
s:country	8 -23 16
s:course	-15 17 0
s:cruz	-9 0 10
s:cuenca	12 -14 0
s:curb	-13 4 7
s:cut	6 3 -15
s:da	25 -16 -14
s:dairy	-10 12 0
s:date	5 9 -29
s:davo	18 -13 -6
s:day	-25 -14 38
s:deadline	-16 13 1
s:deal	9 6 -28
s:dealt	12 -9 -1
s:decide	18 -13 -10
s:declaration	15 -9 -7
s:decree	9 -9 0
s:deficit	8 -7 0
s:delegation	-8 -6 14
s:demand	13 -9 -3
s:depth	11 -1 -9
s:deputy	4 0 -10
s:described	24 -18 -8
s:dialogue	-7 -2 10
s:did	32 -36 0
s:difference	-22 0 19
s:dinner	-13 16 0
s:discuss	8 0 -8
s:do	-14 16 -3
s:document	12 -11 0
s:done	21 -11 -18
s:door	-7 -6 14
s:doubt	-14 15 0
s:down	-11 0 12
s:draw	13 -18 3
s:drone	-11 12 0
s:drug	12 -12 0
s:dubai	15 -14 0
s:due	10 0 -13
s:durban	-11 9 0
s:during	13 -8 -4
s:duty	15 -13 -3
s:earlier	13 -7 -6
s:early	12 -3 -13
s:earth	12 -11 -1
s:economic	24 -19 -10
s:economy	-13 5 8
s:edition	-7 -1 9
s:effect	26 -18 -10
s:either	24 -20 -3
s:electric	13 -8 -5
s:encarnación	-9 1 6
s:end	27 -27 -3
s:entebbe	13 -10 -4
s:enter	3 -10 6
s:eve	-22 19 0
s:evening	-1 -11 14
s:every	16 -11 -6
s:exchanged	23 -18 -8
s:expect	-18 18 1
s:expert	-25 21 0
s:expire	-14 4 9
s:exporter	14 -12 0
s:expressed	-15 17 0
s:extend	0 -18 13
s:extension	13 -1 -14
s:eye	-8 5 1
s:face	-17 14 0
s:fact	22 -16 -12
s:fail	-26 8 12
s:failed	15 -9 -8
s:fair	8 -12 3
s:fall	-3 8 -4
s:far	5 1 -13
s:fee	-4 13 -14
s:fentanyl	0 5 -9
s:ferry	-21 21 0
s:few	-9 5 4
s:fight	17 -13 -4
s:find	-10 0 7
s:finish	-17 -9 23
s:finished	18 -5 -13
s:firm	11 -8 -2
s:first	12 -14 0
s:fish	9 -16 2
s:five	-13 0 11
s:fix	-17 20 -3
s:flew	15 -23 7
s:float	-5 9 -3
s:floor	4 -9 0
s:flour	-9 10 0
s:flower	-3 8 -4
s:followed	9 -2 -9
s:following	30 -24 -7
s:force	27 -21 -9
s:foreign	-18 24 -8
s:foreseen	-8 11 -1
s:forty	9 -13 0
s:forward	-17 18 0
s:found	14 -6 -9
s:four	10 2 -23
s:framework	12 10 -48
s:free	-6 -3 11
s:friday	23 -11 -15
s:frozen	10 -10 0
s:fruit	3 -15 8
s:full	-9 0 10
s:further	22 -11 -17
s:future	-22 8 15
s:gas	-12 13 0
s:gave	12 -16 3
s:gdańsk	-2 -9 10
s:general	-9 11 -1
s:geneva	29 -20 -16
s:ghent	8 -14 5
s:go	10 -13 1
s:golf	11 -9 0
s:good	8 -13 2
s:gothenburg	-12 -5 16
s:government	24 -13 -15
s:grand	11 -7 -4
s:grant	-19 13 6
s:great	6 -38 20
s:ground	17 -14 -2
s:guard	10 -8 0
s:guayaquil	19 -10 -10
s:guest	-11 0 10
s:gyeongju	2 5 -17
s:gyumri	-3 -17 19
s:h	-10 4 3
s:had	33 -25 -17
s:half	10 -8 -3
s:halifax	-1 -9 10
s:hall	-1 -35 25
s:halve	11 -10 0
s:hammer	11 -7 -2
s:hand	21 -17 -7
s:handed	13 -6 -6
s:handshake	27 -14 -17
s:happened	2 -24 14
s:have	-17 9 7
s:having	15 -11 -3
s:he	-16 13 3
s:he'll	-11 13 0
s:head	5 -9 1
s:her	-21 24 -5
s:here	4 9 -20
s:high	-9 0 8
s:him	25 -14 -16
s:his	8 -7 0
s:hold	-9 12 -4
s:home	32 -20 -13
s:honolulu	-8 10 0
s:hope	11 -3 -13
s:hotel	-22 3 20
s:hour	17 -25 4
s:house	6 -33 14
s:how	25 -19 -5
s:i	17 -5 -21
s:i'm	-17 20 -4
s:ice	8 -6 0
s:if	-31 12 21
s:important	13 -10 -4
s:improved	-2 -9 9
s:incheon	-1 -6 10
s:initial	28 -13 -16
s:inquiry	-5 12 -9
s:instead	-11 8 4
s:intend	9 -8 0
s:international	-1 -10 10
s:into	-10 -9 19
s:invest	10 -10 0
s:investigation	-10 21 -14
s:investment	11 -10 0
s:invitation	-13 15 -2
s:is	-10 2 8
s:istanbul	-8 13 -5
s:it	-2 9 -12
s:it'll	-17 4 10
s:item	1 8 -10
s:its	-9 -9 24
s:itself	15 -19 3
s:izmir	-12 13 0
s:jeju	-9 12 -2
s:joint	21 -3 -29
s:josé	11 -7 -3
s:just	18 -22 3
s:kananaski	16 -10 -7
s:karachi	-7 0 5
s:karoline	-14 15 0
s:kauna	-12 0 10
s:keep	-9 6 3
s:kobe	-7 10 -4
s:kochi	-9 11 0
s:kuala	-7 -8 17
s:lago	-12 5 7
s:lancaster	0 -26 14
s:land	-22 14 5
s:largest	-8 0 9
s:lasted	21 -15 -8
s:lasting	-4 9 -4
s:late	8 -8 0
s:later	-11 15 -6
s:law	-22 27 -7
s:lawyer	21 -20 0
s:lay	15 -3 -15
s:least	22 -14 -15
s:leave	21 -20 -3
s:leavitt	-14 15 0
s:less	8 -1 -12
s:let	-5 14 -22
s:letter	22 -15 -8
s:li	10 -6 0
s:licence	-9 8 0
s:license	-8 -2 10
s:lie	-27 16 11
s:likely	-13 15 0
s:lisbon	-11 -3 17
s:list	28 -10 -30
s:little	0 -11 6
s:live	-15 -41 34
s:london	66 -45 -33
s:long	11 -2 -8
s:longer	-9 9 0
s:look	-23 5 15
s:lose	0 15 -16
s:lumpur	-10 -6 17
s:lviv	10 0 -9
s:m	1 -16 13
s:madrid	10 1 -14
s:magnet	-9 0 9
s:make	1 3 -10
s:maker	-5 11 -6
s:malmö	-5 -7 11
s:man	0 10 -12
s:manila	19 -15 -4
s:margin	14 -3 -12
s:market	-3 12 -15
s:maroš	10 -9 0
s:matter	5 0 -13
s:may	-11 11 0
s:me	11 -4 -10
s:mean	-15 20 -6
s:meanwhile	-13 -8 19
s:mechanism	0 -11 9
s:medicine	10 0 -15
s:meet	2 9 -20
s:men	-12 2 6
s:mention	10 -8 0
s:menu	-15 5 9
s:midnight	0 -10 8
s:might	-20 19 0
s:minute	23 -27 0
s:missing	19 -14 -7
s:mombasa	-7 -1 10
s:monday	-14 28 -17
s:month	5 5 -21
s:mood	12 -10 0
s:more	-9 -5 16
s:morning	-25 19 9
s:most	11 -6 -4
s:move	-5 -3 9
s:nadi	17 -6 -11
s:name	18 -11 -10
s:named	-8 13 -3
s:nang	23 -16 -11
s:near	-5 -7 13
s:nearly	16 -11 -4
s:need	6 0 -13
s:negotiate	13 -23 7
s:negotiator	-7 15 -8
s:neighbour	-19 5 13
s:never	-16 13 1
s:newspaper	-9 10 0
s:next	-8 22 -27
s:night	3 -17 13
s:no	-20 19 2
s:nobody	16 -14 -1
s:north	-9 10 0
s:note	-2 12 -9
s:nothing	3 -8 6
s:notice	21 -15 -11
s:now	-13 19 -5
s:number	13 -19 1
s:of	10 -8 -5
s:off	9 0 -13
s:offer	-2 -12 17
s:oil	1 -11 9
s:old	-18 0 21
s:once	22 -17 -4
s:only	0 8 -16
s:open	-30 14 18
s:opened	-33 9 21
s:or	-15 15 0
s:ordinary	-16 8 9
s:ore	20 -17 -3
s:origin	-1 -7 9
s:osaka	12 -5 -12
s:other	-12 5 8
s:our	20 -13 -9
s:out	11 -12 2
s:outcome	15 -8 -7
s:outline	0 3 -9
s:ownership	-11 14 -3
s:p	-1 -7 10
s:page	9 -4 -6
s:pair	-13 5 7
s:paper	14 -11 -5
s:pari	-6 15 -13
s:parliament	-14 17 -3
s:part	5 1 -15
s:parted	16 -2 -13
s:pass	-7 10 -2
s:past	-13 -3 18
s:pause	12 -3 -13
s:pay	17 -6 -17
s:peace	-5 10 -7
s:pen	-15 14 0
s:pencilled	-11 12 0
s:people	-19 -2 22
s:period	-4 -5 8
s:permit	5 1 -11
s:phone	30 -21 -22
s:photograph	7 0 -11
s:phuket	-13 13 0
s:plan	-8 18 -17
s:plant	16 -10 -7
s:play	-11 2 6
s:plovdiv	-12 18 -8
s:point	4 -6 0
s:pokhara	-4 -3 10
s:port	-16 3 11
s:porto	-13 -3 16
s:possible	12 -9 -2
s:postpone	-12 3 7
s:potatoe	-11 -4 14
s:powder	-10 5 5
s:present	3 -19 12
s:president	-19 14 7
s:press	18 -20 0
s:price	-12 0 12
s:pridi	-16 17 0
s:print	-10 -7 16
s:probe	-11 9 0
s:produced	17 -11 -5
s:product	-3 10 -10
s:progress	23 -19 -5
s:prolong	0 10 -15
s:propose	13 -10 -2
s:protect	-16 17 0
s:provide	8 -7 0
s:publish	13 -6 -13
s:put	-2 9 -8
s:pärnu	9 -5 -2
s:question	-8 17 -14
s:raise	11 -8 -4
s:rang	19 -16 -4
s:ratify	-13 14 0
s:reach	29 -16 -19
s:read	12 -7 -6
s:ready	8 -15 5
s:reason	-23 26 -3
s:receive	-8 0 10
s:recommend	20 -5 -16
s:refuse	1 -9 5
s:regard	-12 14 0
s:regulator	-11 11 0
s:relation	14 -10 -2
s:relationship	8 -5 -2
s:relief	11 -9 0
s:relieved	10 -9 0
s:report	13 -8 -5
s:reporter	-11 5 7
s:republic	3 3 -11
s:require	10 -8 0
s:rest	-9 12 -4
s:restriction	15 -8 -8
s:result	18 -32 7
s:resume	-20 -4 25
s:return	10 -9 -1
s:reykjavík	12 -9 -1
s:ring	-31 33 -2
s:rise	-11 -8 20
s:robert	-9 10 0
s:room	2 -27 17
s:run	-1 13 -17
s:ryosei	-11 13 -1
s:salalah	-12 15 -4
s:sale	-9 0 11
s:salmon	-16 0 16
s:salt	-6 15 -7
s:salvador	-7 10 -1
s:same	11 -16 3
s:sanction	-16 18 -2
s:santa	-9 0 10
s:save	-13 -3 17
s:say	-14 17 -3
s:schedule	-4 -14 16
s:scott	-6 4 1
s:screen	20 -18 -1
s:seal	-11 6 5
s:season	8 -7 0
s:seat	-20 0 19
s:second	-4 -1 7
s:secretary	-8 3 4
s:section	0 10 -12
s:see	-21 31 -15
s:seek	-6 11 -5
s:senior	-18 6 12
s:seoul	2 -16 10
s:seriou	-12 14 -1
s:session	1 5 -10
s:set	0 4 -11
s:shake	10 -5 -4
s:shanghai	3 4 -14
s:she	6 -18 11
s:sheet	17 -9 -13
s:shenzhen	-15 16 0
s:ship	0 -9 12
s:shook	25 -25 -1
s:short	10 -5 -5
s:should	13 -17 4
s:signature	11 7 -27
s:silent	12 -10 -1
s:sir	5 -19 14
s:sit	-12 8 4
s:six	-10 0 12
s:sixth	-16 23 -5
s:slap	10 -16 4
s:so	6 2 -17
s:some	-5 12 -5
s:soon	-10 8 1
s:sousse	14 -8 -5
s:soybean	-14 18 -2
s:speak	-59 64 -15
s:speaking	-9 11 -1
s:special	11 -11 0
s:speed	18 -12 -7
s:spent	33 -23 -13
s:spoke	56 -51 -15
s:spoken	24 -21 -3
s:stage	-3 9 -4
s:stand	0 -13 10
s:start	-17 17 0
s:state	0 -19 22
s:statement	9 -2 -13
s:stay	4 -10 3
s:steel	-2 10 -8
s:step	12 0 -21
s:stockholm	10 -4 -6
s:strike	10 -4 -8
s:successful	-10 10 0
s:such	10 -9 0
s:sucre	-10 -2 14
s:summary	-7 -1 10
s:sunday	5 2 -11
s:surabaya	-3 10 -6
s:surcharge	-11 17 -5
s:surplu	-8 0 9
s:suspend	21 -15 -6
s:suspension	11 -3 -10
s:talk	-26 16 11
s:talked	13 -22 6
s:talking	-1 -18 18
s:tangier	13 -7 -4
s:tariff	0 11 -14
s:team	-3 -4 10
s:telephone	11 -3 -20
s:telephoned	45 -41 -5
s:tell	11 -12 0
s:ten	8 0 -9
s:tender	13 -11 -1
s:text	12 -1 -16
s:th	3 2 -12
s:than	11 -16 0
s:that	4 5 -17
s:their	0 -10 10
s:themselve	15 -14 -1
s:these	16 -6 -7
s:they	1 5 -10
s:they'll	-11 14 -2
s:they're	-14 -11 21
s:thi	7 -27 20
s:think	-11 13 -1
s:third	-13 0 15
s:threaten	9 -5 -5
s:three	9 -1 -10
s:through	-1 -11 14
s:tiktok	-5 21 -27
s:timber	-10 19 -12
s:to	-8 15 -10
s:tokyo	13 -9 -3
s:tomatoe	11 -11 0
s:too	-11 7 4
s:top	-12 11 0
s:total	-13 14 0
s:town	0 -11 7
s:transcript	16 -6 -9
s:translated	12 -1 -11
s:treasury	-10 6 2
s:trip	-11 15 -3
s:tromsø	-13 17 -1
s:truce	4 -16 12
s:trujillo	-9 9 0
s:try	-17 5 8
s:tuesday	-19 3 13
s:turku	-22 18 3
s:turn	-15 17 -2
s:turnberry	14 -8 -9
s:turned	-19 3 16
s:twenty	-11 -1 13
s:twice	16 -20 1
s:two	19 -6 -20
s:under	-7 14 -10
s:understanding	13 0 -15
s:until	15 -33 21
s:up	16 -17 -1
s:use	-11 -1 13
s:valdivia	-22 14 9
s:very	-28 27 0
s:veterinarian	-10 11 0
s:vice	-11 7 3
s:video	-7 14 -12
s:view	7 -8 0
s:villa	-8 -4 12
s:visit	0 -12 14
s:visited	18 -16 0
s:vote	-6 9 -4
s:wait	-10 6 4
s:walk	1 4 -11
s:walked	9 0 -13
s:walvi	20 -12 -13
s:wang	11 -8 -2
s:want	-7 10 -2
s:war	-3 13 -17
s:was	3 5 -17
s:we	-15 9 6
s:well	4 3 -13
s:what	23 -14 -12
s:wheat	15 -11 -3
s:when	5 8 -33
s:wherea	12 -7 -5
s:whether	11 0 -14
s:while	-9 -10 17
s:who	5 -7 0
s:winter	-18 11 8
s:wire	15 -9 -7
s:with	7 4 -15
s:wool	11 0 -13
s:world	-2 -11 13
s:worth	22 -7 -22
s:would	-23 25 -1
s:wound	19 -5 -14
s:wrapped	0 14 -24
s:write	-4 0 8
s:yarn	11 -6 -5
s:yes	-13 14 0
s:york	-5 -3 8
s:your	13 -19 2
s:·	6 -12 2
s:šefčovič	10 -9 0
s:—	-17 16 3
s:•	-11 -5 15
sa:"	11 -5 -11
sa:" ,	7 -12 4
sa:" a	16 -14 -2
sa:" the	9 -8 0
sa:'s	-3 20 -23
sa:'s ,	9 -7 0
sa:'s .	12 -3 -10
sa:'s chief	9 -7 -1
sa:'s duty	-7 15 -9
sa:'s good	6 -10 1
sa:'s leader	11 -11 0
sa:'s trade	-8 10 -1
sa:'s visit	-9 10 0
sa:(	-15 10 4
sa:( <day-gone>	16 -12 -3
sa:( <organisation>	-1 -9 9
sa:) ,	9 -5 -3
sa:) -	-23 18 6
sa:) .	-19 24 -8
sa:) and	9 -4 -3
sa:, "	-9 11 -1
sa:, <day-ahead>	-16 21 -8
sa:, <day-gone>	35 -18 -30
sa:, <day-today>	11 -5 -9
sa:, <month-gone>	15 -13 0
sa:, <name>	10 4 -22
sa:, <number>	6 -15 4
sa:, <office>	-3 9 -4
sa:, <person>	2 -13 14
sa:, <seat>	-21 20 0
sa:, <span>	9 -6 -3
sa:, a	-7 -18 23
sa:, about	-10 6 4
sa:, agree	11 -6 -4
sa:, and	3 4 -13
sa:, at	25 -11 -19
sa:, before	-10 11 0
sa:, begin	-11 -6 15
sa:, both	20 -19 0
sa:, but	16 -8 -17
sa:, by	9 -6 -3
sa:, end	9 -11 0
sa:, for	-19 27 -7
sa:, had	-4 -3 8
sa:, has	-20 14 5
sa:, he	-23 -1 24
sa:, in	-11 22 -14
sa:, is	-33 19 13
sa:, last	10 -7 -1
sa:, not	3 -14 8
sa:, on	0 10 -15
sa:, one	13 -4 -7
sa:, our	-12 0 12
sa:, plan	-18 20 0
sa:, put	9 -9 0
sa:, say	-12 13 0
sa:, she	6 -12 5
sa:, so	12 -6 -5
sa:, sunday	4 3 -11
sa:, tell	0 -12 9
sa:, that	23 -21 0
sa:, the	9 -12 2
sa:, they	19 -15 -3
sa:, thi	0 -13 10
sa:, to	-20 18 0
sa:, walked	16 -3 -12
sa:, was	11 -7 -5
sa:, who	23 -13 -14
sa:, will	0 6 -9
sa:, with	-40 26 12
sa:, without	15 -12 -2
sa:-	-10 -3 14
sa:- -	11 -1 -11
sa:- <name>	10 -14 1
sa:- <person>	-9 6 1
sa:- <quality>	-11 17 -8
sa:- <span>	9 -1 -7
sa:- the	-8 1 6
sa:. "	13 -6 -7
sa:. <person>	8 -6 0
sa:. m	-4 -8 13
sa:/ <seat>	6 0 -11
sa::	13 -4 -11
sa:: <level>	9 -1 -6
sa:: <name>	-16 0 16
sa:: <number>	-4 -13 17
sa:: <person>	-14 18 -5
sa:: a	14 -10 -3
sa:: the	-9 19 -13
sa:: what	-7 12 -6
sa:;	-11 8 3
sa:; <person>	7 -12 0
sa:; a	10 -9 0
sa:; the	-21 21 0
sa:<day-ahead>	-14 23 -17
sa:<day-ahead> ,	7 1 -14
sa:<day-ahead> .	-1 -12 17
sa:<day-ahead> :	-9 10 0
sa:<day-ahead> ;	-14 19 -4
sa:<day-ahead> after	-11 0 9
sa:<day-ahead> and	12 -3 -6
sa:<day-ahead> by	-9 9 0
sa:<day-ahead> for	-25 20 0
sa:<day-ahead> in	22 -21 0
sa:<day-ahead> on	18 -16 -1
sa:<day-ahead> to	-12 5 4
sa:<day-gone>	8 -3 -8
sa:<day-gone> )	15 -7 -9
sa:<day-gone> ,	8 -2 -8
sa:<day-gone> .	-10 18 -9
sa:<day-gone> <person>	0 -11 9
sa:<day-gone> after	3 -12 7
sa:<day-gone> and	-15 7 8
sa:<day-gone> at	-12 7 3
sa:<day-gone> in	-11 13 -1
sa:<day-gone> night	-11 4 7
sa:<day-gone> on	15 -13 0
sa:<day-gone> that	-18 22 -5
sa:<day-gone> the	9 0 -6
sa:<day-gone> to	18 -11 -8
sa:<day-gone> with	0 -12 7
sa:<day-gone> without	15 -3 -10
sa:<day-gone> —	-7 0 9
sa:<day-today>	0 -17 17
sa:<day-today> (	-14 7 7
sa:<day-today> ,	1 -21 16
sa:<day-today> -	-14 0 15
sa:<day-today> .	-4 -2 8
sa:<day-today> and	15 -15 0
sa:<day-today> evening	-3 -5 11
sa:<day-today> for	-26 12 10
sa:<day-today> in	-15 12 3
sa:<day-today> to	2 -25 20
sa:<day-today> with	15 -15 -2
sa:<day-today> without	20 -2 -17
sa:<day-today> —	-1 22 -21
sa:<duty>	4 8 -18
sa:<goods-amount>	12 -8 -11
sa:<goods-amount> <span>	10 -8 0
sa:<goods-amount> by	-13 13 0
sa:<goods-amount> of	14 -11 -3
sa:<level-noun>	0 10 -18
sa:<level>	15 -9 -8
sa:<level> ,	-7 11 -5
sa:<level> .	-10 12 -1
sa:<level> and	11 -16 1
sa:<level> from	1 5 -12
sa:<level> to	0 -8 7
sa:<money>	3 -14 8
sa:<money> ,	19 -13 -7
sa:<money> of	-10 0 12
sa:<month-ahead>	-19 29 -18
sa:<month-ahead> and	16 -15 0
sa:<month-gone>	27 -17 -14
sa:<month-gone> .	11 -9 0
sa:<month-gone> and	10 -8 0
sa:<month-gone> the	9 -9 0
sa:<month-gone> they	10 -9 0
sa:<month-today>	-14 17 -3
sa:<month-today> ,	-10 12 0
sa:<name> 's	3 11 -23
sa:<name> ,	-2 -15 18
sa:<name> agree	19 -5 -13
sa:<name> and	-6 -9 15
sa:<name> are	-20 2 18
sa:<name> by	-10 2 7
sa:<name> from	-13 13 -1
sa:<name> had	10 -8 0
sa:<name> hold	6 2 -11
sa:<name> later	-15 1 12
sa:<name> on	0 9 -13
sa:<name> say	11 0 -9
sa:<name> sign	11 0 -8
sa:<name> treasury	-8 16 -10
sa:<name> want	2 5 -12
sa:<name> was	9 -6 0
sa:<name> would	14 -10 -5
sa:<not>	13 -9 -7
sa:<number> )	-16 10 7
sa:<number> :	-8 -12 18
sa:<number> for	8 -7 0
sa:<number> in	-15 8 7
sa:<number> minute	16 -13 -1
sa:<number> of	13 -6 -7
sa:<number> on	-2 -9 11
sa:<number> p	0 -8 7
sa:<number> round	-11 10 0
sa:<number> to	-13 13 0
sa:<office> <person>	9 0 -10
sa:<office> and	15 -9 -4
sa:<office> of	-26 6 21
sa:<office> say	-19 21 -1
sa:<office> will	-2 8 -4
sa:<organisation> )	3 -10 5
sa:<organisation> ,	-9 10 0
sa:<person> ,	8 6 -29
sa:<person> .	1 -23 21
sa:<person> <day-today>	3 10 -14
sa:<person> at	-14 5 8
sa:<person> begin	-20 13 6
sa:<person> had	14 -6 -11
sa:<person> has	12 -13 0
sa:<person> in	-8 15 -9
sa:<person> meet	-6 10 -2
sa:<person> of	0 -8 5
sa:<person> put	12 -6 -6
sa:<person> sign	-10 12 -1
sa:<person> spoke	-12 13 0
sa:<quality>	8 -4 -5
sa:<quality> .	11 -5 -4
sa:<quality> delegation	4 -13 6
sa:<quality> good	13 0 -22
sa:<quality> minister	8 1 -10
sa:<quality> president	-12 3 9
sa:<quality> prime	11 -15 1
sa:<quality> side	14 0 -15
sa:<quality> vice	-8 12 -3
sa:<seat>	8 -1 -10
sa:<seat> 's	-11 11 0
sa:<seat> ,	4 0 -9
sa:<seat> and	3 1 -9
sa:<seat> for	2 -22 17
sa:<seat> has	-16 8 7
sa:<seat> in	14 -12 0
sa:<seat> on	15 -20 2
sa:<seat> say	22 -15 -9
sa:<seat> within	-18 19 0
sa:<span>	18 -10 -10
sa:<span> .	13 -19 3
sa:<span> and	-8 10 0
sa:<span> at	-10 14 -5
sa:<span> more	12 -10 0
sa:<span> on	9 0 -14
sa:<span> to	-5 13 -11
sa:<span> truce	9 0 -8
sa:<v-agree>	16 -12 -3
sa:<v-bear>	-14 10 3
sa:<v-begin>	-15 -2 20
sa:<v-buy>	-9 5 3
sa:<v-down>	17 -21 1
sa:<v-impose>	1 8 -13
sa:<v-lack>	5 2 -16
sa:<v-refuse>	-12 2 8
sa:<v-renew>	3 5 -13
sa:<v-return>	14 -12 -2
sa:<v-sell>	11 -9 -1
sa:<v-sign>	11 0 -19
sa:<v-stay>	-10 12 -1
sa:<v-suspend>	11 -6 -6
sa:<v-target>	7 0 -11
sa:<v-up>	4 -25 17
sa:?	-9 22 -27
sa:a	-5 -11 16
sa:a "	-7 9 0
sa:a <organisation>	-13 0 14
sa:a <quality>	13 -22 6
sa:a <span>	-2 -12 10
sa:a deal	15 0 -18
sa:a decision	-4 -7 9
sa:a dispute	-16 10 5
sa:a fourth	-11 -3 12
sa:a framework	7 1 -18
sa:a further	13 -8 -4
sa:a good	-9 -6 15
sa:a handshake	16 -9 -9
sa:a last	-10 0 11
sa:a law	-20 20 0
sa:a list	15 -12 -2
sa:a little	-10 -12 17
sa:a matter	9 -7 -1
sa:a notice	13 -12 0
sa:a paper	11 -4 -6
sa:a place	-18 11 6
sa:a quarrel	-10 5 4
sa:a round	14 -12 0
sa:a second	4 5 -12
sa:a sixth	-3 9 -5
sa:a state	-20 6 14
sa:a summit	-14 13 0
sa:a tariff	23 -12 -15
sa:a telephone	19 -17 0
sa:a text	12 -2 -8
sa:a three	10 -7 0
sa:a truce	18 -23 4
sa:a visit	13 -8 -5
sa:a week	10 -8 -2
sa:a word	-9 -3 14
sa:about	0 12 -19
sa:about <money>	-11 13 0
sa:about <span>	-16 17 0
sa:accept	-10 11 0
sa:accept an	-10 10 0
sa:account of	-7 9 0
sa:across	11 -12 0
sa:across the	12 -11 0
sa:add	-5 -1 9
sa:add .	-11 -3 16
sa:adjourned	-12 8 4
sa:after <person>	11 -13 0
sa:after a	2 -10 7
sa:after that	-11 12 0
sa:after they	-8 0 7
sa:afterward	19 -18 0
sa:afterward .	12 -12 0
sa:again	15 -13 -3
sa:again .	22 -15 -9
sa:against	-6 -10 17
sa:ago	11 -13 0
sa:ago ,	15 -12 -3
sa:agree	22 -17 -6
sa:agree on	25 -16 -11
sa:agree to	14 -11 -2
sa:agreement	16 -17 0
sa:agreement on	19 -9 -10
sa:ahead .	-6 9 -2
sa:airport	12 -9 -3
sa:airport ,	12 -4 -7
sa:alive	-13 15 -1
sa:almost	-13 0 12
sa:alone	10 -8 0
sa:aluminium	-11 1 9
sa:an	-5 -10 16
sa:an <quality>	-12 0 13
sa:an agreement	1 -13 9
sa:an extension	-8 19 -11
sa:an hour	16 -8 -9
sa:an order	-14 9 5
sa:and	18 -17 -3
sa:and <level>	-9 0 12
sa:and <number>	17 -24 1
sa:and <person>	-12 14 0
sa:and <quality>	-24 11 12
sa:and <seat>	1 10 -24
sa:and agree	13 -10 0
sa:and are	-6 -2 10
sa:and ask	12 -8 -2
sa:and at	-16 12 4
sa:and both	-7 3 2
sa:and come	18 -13 -5
sa:and for	20 -15 -4
sa:and has	-6 11 -5
sa:and have	11 -14 0
sa:and in	9 -1 -12
sa:and is	10 -15 5
sa:and it	22 -18 -4
sa:and leave	12 -6 -6
sa:and no	-13 -1 16
sa:and not	-8 0 9
sa:and one	-11 13 -2
sa:and rare	-3 8 -4
sa:and say	-3 10 -8
sa:and the	5 -14 5
sa:and there	-10 6 1
sa:and to	-10 0 13
sa:and was	2 -11 4
sa:and will	18 -22 2
sa:and with	20 -14 -7
sa:another <span>	-5 10 -6
sa:answer with	-4 -4 10
sa:any	2 7 -15
sa:apart	2 -8 4
sa:apec	-12 15 -1
sa:apec summit	-9 10 0
sa:apple	-11 0 9
sa:approval	-12 16 -4
sa:approve	-17 14 3
sa:are	-18 -14 37
sa:are to	-7 -7 17
sa:arranged	-9 9 0
sa:as	-13 4 9
sa:as <name>	10 -4 -5
sa:as <person>	-3 -11 13
sa:as <seat>	-6 11 -5
sa:as of	-4 13 -9
sa:as plan	12 -11 0
sa:as the	-15 9 6
sa:as well	-18 24 -9
sa:asean	7 0 -10
sa:asia	10 -7 -2
sa:ask for	-14 8 5
sa:at	-16 4 14
sa:at a	-11 10 0
sa:at all	19 -18 0
sa:at an	-8 0 6
sa:at lancaster	-6 -4 10
sa:at least	12 -5 -11
sa:at present	-11 0 9
sa:back	16 -18 0
sa:back on	12 -9 -1
sa:back to	11 -3 -7
sa:banquet	11 -3 -7
sa:bar	-6 13 -8
sa:be extend	6 -13 4
sa:be prolong	9 -6 -1
sa:because of	10 -6 -3
sa:become	-6 9 -1
sa:beef .	13 -11 -1
sa:been	-5 12 -9
sa:been hold	-8 10 -1
sa:been put	-10 13 -1
sa:before	0 6 -9
sa:before <day-ahead>	15 -15 0
sa:before a	-12 0 12
sa:before christma	-5 8 -1
sa:before it	18 -12 -6
sa:before that	-10 12 -1
sa:before the	-2 9 -12
sa:before their	-11 0 10
sa:begin	-14 -2 17
sa:begin ,	-13 8 5
sa:begin .	6 -10 1
sa:begin <span>	-19 15 0
sa:begin a	-20 5 12
sa:begin on	20 -7 -12
sa:begin to	6 -11 0
sa:being	0 4 -10
sa:being carry	13 -11 0
sa:being prepare	-11 12 0
sa:below	-10 4 5
sa:between	-3 -3 8
sa:between <name>	-13 -3 16
sa:between <person>	7 -8 0
sa:between the	-7 9 -1
sa:beyond	-8 0 9
sa:border	9 -7 -1
sa:both have	-10 6 2
sa:both side	3 -16 9
sa:breakthrough	-9 -2 12
sa:broke	16 -12 -6
sa:busan	-15 15 0
sa:busan ,	-11 12 0
sa:but	16 -10 -11
sa:but no	12 -10 0
sa:butter	-9 16 -9
sa:buy <goods-amount>	-17 19 0
sa:by <day-ahead>	35 -34 -1
sa:by <person>	31 -26 -6
sa:by <span>	3 -10 4
sa:by a	-8 9 0
sa:by telephone	-17 22 -12
sa:by video	0 7 -11
sa:calendar	-11 0 11
sa:call .	-16 8 7
sa:call a	-9 0 9
sa:call it	14 -11 0
sa:call with	8 -6 -1
sa:can	12 -19 5
sa:candid	7 1 -12
sa:carry	2 -11 8
sa:carry out	18 -15 -1
sa:carry the	-9 -3 12
sa:case	-11 13 -1
sa:cement	-8 -7 14
sa:certain	-12 15 -1
sa:chair	10 -6 -4
sa:charge	1 6 -19
sa:chief	9 -7 -2
sa:chip	8 0 -9
sa:clock	-4 8 -3
sa:close	-10 -3 14
sa:coal	12 -11 0
sa:coffee .	12 -9 -4
sa:collapsed	11 -4 -6
sa:collect	-2 13 -12
sa:come down	5 -12 5
sa:come on	-9 2 5
sa:commitment	-8 10 0
sa:communiqué	-9 -1 11
sa:company	-14 21 -6
sa:company .	-16 16 0
sa:company to	-9 11 -1
sa:complete	-15 16 0
sa:concern	-2 8 -8
sa:conference	4 5 -16
sa:confirm it	8 -8 0
sa:consensu	24 -17 -8
sa:constructive	13 -8 -6
sa:consultation	11 -14 1
sa:continue	18 -10 -11
sa:control	17 -7 -13
sa:cooperation	12 -9 -2
sa:copper	-14 4 7
sa:cost	-13 4 7
sa:cotton	16 -3 -14
sa:could	-7 11 -2
sa:country	2 -18 16
sa:country ,	13 -10 0
sa:country say	-12 6 5
sa:course	-10 11 0
sa:curb	-10 2 6
sa:cut	3 7 -20
sa:dairy	-9 10 0
sa:date	20 -6 -23
sa:day	-14 -17 29
sa:day ,	16 -23 2
sa:day .	1 6 -14
sa:day before	0 8 -9
sa:day of	-25 0 25
sa:day on	-2 -6 10
sa:day two	18 -10 -12
sa:deadline	-12 8 2
sa:deal	12 0 -21
sa:deal .	-6 15 -9
sa:deal for	0 -12 8
sa:deal on	16 -10 -6
sa:dealt	14 -12 -1
sa:dealt with	14 -12 -1
sa:deficit	9 -8 0
sa:delegation	0 -21 17
sa:delegation from	-10 0 10
sa:delegation of	-11 5 4
sa:deputy	12 -10 -2
sa:described	18 -12 -6
sa:dialogue	-11 0 12
sa:did	10 -14 2
sa:did not	2 -10 8
sa:difference	-22 0 19
sa:dinner	-17 14 3
sa:do	-10 11 0
sa:do so	13 -7 -4
sa:doe not	12 -9 -3
sa:done .	-9 10 0
sa:down for	4 -9 1
sa:down in	-15 0 16
sa:down on	18 -9 -11
sa:down to	14 -8 -6
sa:down with	-8 16 -6
sa:drug	12 -12 0
sa:due course	-10 11 0
sa:due to	1 -10 5
sa:duty	8 -1 -9
sa:each other	-8 0 10
sa:early	20 -12 -11
sa:early .	11 -9 0
sa:economic	18 -15 -3
sa:economy	-26 18 9
sa:effect	17 -12 -5
sa:either	20 -18 -1
sa:end	14 -14 0
sa:end ,	-16 0 16
sa:end <day-today>	-8 -2 11
sa:end <span>	12 0 -19
sa:end a	18 -4 -14
sa:end early	8 -7 0
sa:end of	-6 13 -10
sa:end on	-6 -3 8
sa:energy	10 -3 -6
sa:evening	4 -11 6
sa:evening .	-7 10 -2
sa:every	17 -14 -2
sa:exchanged	14 -12 -2
sa:expect	-9 0 15
sa:expert	-12 3 7
sa:explain	-10 10 0
sa:extend	7 -13 2
sa:extend by	0 -9 7
sa:extend their	7 0 -12
sa:extension	0 12 -14
sa:extension of	-2 13 -10
sa:face	-16 12 1
sa:fact	8 -5 -3
sa:fact sheet	8 -5 -3
sa:fail	-22 11 7
sa:fail ,	-11 1 6
sa:failed	19 -19 -3
sa:failed .	15 -12 -1
sa:farm good	-17 16 0
sa:fifth	-7 -9 18
sa:fifth round	-10 -7 19
sa:fight	13 -9 -3
sa:find	-10 0 7
sa:finish	-12 -7 17
sa:first	-14 11 3
sa:first day	-24 7 17
sa:first round	9 -7 -2
sa:first time	10 -2 -9
sa:first visit	-9 -1 11
sa:first week	16 -16 0
sa:fish	7 -13 0
sa:five	-15 0 14
sa:fix	-10 12 0
sa:fix for	-10 11 0
sa:flag	-1 -9 9
sa:for	5 -11 3
sa:for .	-3 -11 13
sa:for <day-ahead>	-23 30 -12
sa:for <month-ahead>	-15 18 0
sa:for <quality>	7 -12 2
sa:for <span>	18 -33 10
sa:for a	-22 6 16
sa:for an	16 -5 -12
sa:for his	4 -10 4
sa:for more	-10 -3 15
sa:for talk	-23 23 0
sa:for the	-17 15 4
sa:for their	11 -1 -8
sa:for two	16 -10 -7
sa:force	10 -7 -2
sa:forced	-6 11 -6
sa:forced labour	-9 11 -2
sa:forty minute	18 -14 -4
sa:forward	-10 11 0
sa:four	6 4 -22
sa:fourth	12 -15 0
sa:framework	16 0 -29
sa:framework .	11 -5 -5
sa:framework of	9 -6 0
sa:friday	14 -1 -13
sa:from <day-ahead>	-1 26 -31
sa:from <day-gone>	25 -25 0
sa:from <day-today>	-2 10 -8
sa:from <name>	-16 -2 19
sa:fruit	0 -9 7
sa:full	-10 0 11
sa:further	22 -16 -8
sa:general	-9 10 -1
sa:geneva	6 0 -15
sa:geneva ,	-10 10 0
sa:get	-10 4 6
sa:go	-1 -12 13
sa:go into	-10 0 10
sa:go on	-14 -8 22
sa:go well	12 -12 -1
sa:good ,	-9 16 -7
sa:good from	8 -13 3
sa:good worth	17 -10 -8
sa:government	10 -1 -10
sa:grant	-19 13 6
sa:great	-4 -12 14
sa:great hall	0 -8 8
sa:guard	9 -8 0
sa:guest	-11 5 4
sa:had agree	10 -8 0
sa:had been	17 -6 -17
sa:had begin	-9 -8 16
sa:had lasted	-8 9 0
sa:had no	10 -7 -1
sa:had put	-14 3 9
sa:half of	-6 9 -3
sa:halifax	12 -2 -8
sa:hall	0 -8 8
sa:hall of	-3 -8 10
sa:halve	11 -10 0
sa:hand	16 -13 -2
sa:handshake	19 -11 -11
sa:has a	13 -17 0
sa:has announce	-11 12 0
sa:has been	-10 19 -12
sa:has say	-18 0 18
sa:has warn	11 -8 -2
sa:have been	-17 4 11
sa:he	-10 2 10
sa:he add	-14 0 14
sa:he and	-7 -8 15
sa:he did	-9 -2 12
sa:he had	20 -14 -6
sa:he has	-8 10 0
sa:he lifeng	-5 11 -5
sa:he meet	12 -9 -2
sa:he say	-17 6 9
sa:he was	-13 14 0
sa:he'll	-8 9 0
sa:head	12 -11 0
sa:head of	9 -8 0
sa:hear	11 -8 -1
sa:her	-6 11 -7
sa:here	8 1 -15
sa:here on	-6 16 -11
sa:him	14 -8 -8
sa:his	4 -18 14
sa:his country	-10 2 7
sa:his guest	-10 0 9
sa:hold a	-3 -4 10
sa:hold until	9 -5 -1
sa:home	15 -11 -2
sa:hope	11 -3 -8
sa:hour	16 -26 4
sa:hour .	15 -16 0
sa:hour after	-9 0 9
sa:hour in	-11 0 13
sa:hour of	12 0 -10
sa:house	-7 -5 12
sa:how	20 -23 1
sa:how the	10 -8 0
sa:ice	8 -6 0
sa:import	-11 8 2
sa:import from	-4 8 -4
sa:impose	10 -6 -5
sa:in <month-ahead>	-6 15 -15
sa:in <month-gone>	23 -20 -6
sa:in <name>	-5 16 -17
sa:in <seat>	-7 0 9
sa:in about	-15 16 0
sa:in an	-10 0 10
sa:in busan	-22 20 3
sa:in due	-11 12 0
sa:in geneva	12 -7 -5
sa:in good	0 -10 8
sa:in halifax	12 -2 -8
sa:in it	0 -9 9
sa:in its	-8 -9 15
sa:in new	7 0 -11
sa:in talk	15 -13 0
sa:in the	-22 18 6
sa:in which	15 -13 0
sa:initial	13 -3 -8
sa:initial a	12 -3 -8
sa:inquiry	-7 13 -8
sa:into	-1 -9 9
sa:into the	-12 0 13
sa:investigation	-7 15 -10
sa:invitation	-11 13 -1
sa:is a	0 -10 8
sa:is about	-15 5 9
sa:is on	-12 16 -5
sa:is to	12 -7 -5
sa:it	2 4 -13
sa:it has	9 -14 3
sa:it is	-19 16 0
sa:it say	-8 10 0
sa:it to	-9 10 0
sa:it was	7 0 -14
sa:its	-1 -14 19
sa:its duty	-13 3 9
sa:its own	7 -1 -8
sa:its part	10 -4 -7
sa:just	3 -14 8
sa:karoline	-16 17 0
sa:karoline leavitt	-16 17 0
sa:keep	-4 7 -4
sa:keep <level>	11 -10 0
sa:keep the	-9 12 -2
sa:labour	-9 11 -2
sa:lancaster	-3 -6 9
sa:lancaster house	-3 -6 9
sa:land	-13 5 5
sa:largest	-2 -8 11
sa:last month	-13 9 4
sa:last until	-10 -1 13
sa:last week	5 5 -23
sa:lasted	21 -15 -8
sa:lasted about	-10 10 0
sa:late	17 -13 -6
sa:late on	8 -6 0
sa:later	-16 16 1
sa:law	-21 25 -5
sa:law on	-8 9 0
sa:lay	4 5 -13
sa:leader	14 -6 -9
sa:least	12 -5 -11
sa:leave	20 -18 -3
sa:leave .	-16 11 5
sa:leave <seat>	13 -9 -2
sa:leave the	3 -11 4
sa:leavitt	-16 17 0
sa:leavitt say	-14 15 0
sa:less	4 0 -11
sa:let	-9 18 -18
sa:let him	-16 16 0
sa:letter	10 -5 -3
sa:level .	11 -6 -5
sa:levy <level>	-11 2 7
sa:licence for	-3 -6 10
sa:license	-7 -5 11
sa:lifeng	-5 11 -5
sa:likely	-11 13 0
sa:list	23 -14 -16
sa:list .	-11 13 0
sa:list of	13 -11 -1
sa:little	0 -10 7
sa:live	-26 -10 30
sa:london	15 -10 -4
sa:long	-14 6 6
sa:lose	0 14 -14
sa:lower its	-5 -2 10
sa:lunch	13 -9 -4
sa:lunch .	13 -11 -1
sa:m	-4 -8 13
sa:m .	-4 -8 13
sa:magnet	-11 -7 17
sa:make	-1 5 -7
sa:make a	-9 11 -1
sa:make progress	11 -9 0
sa:man	-5 10 -4
sa:margin	9 -2 -7
sa:margin of	9 -2 -7
sa:market	-13 17 -3
sa:market to	-11 13 0
sa:matter	19 -16 -4
sa:matter of	12 -10 -1
sa:mean	-12 15 -4
sa:meet <person>	9 0 -16
sa:meet for	-9 -6 14
sa:meet here	-12 15 -3
sa:meet in	-6 19 -20
sa:meet of	1 5 -11
sa:meet on	9 -12 0
sa:meet the	2 -9 5
sa:midnight	-2 -10 11
sa:might	-13 12 0
sa:minister	13 -2 -13
sa:minister of	-9 11 0
sa:ministry	-2 7 -7
sa:minute	26 -34 1
sa:minute .	26 -21 -6
sa:monday	3 5 -9
sa:month	0 5 -11
sa:more	-4 -7 13
sa:more than	3 -19 10
sa:morning	-15 23 -10
sa:morning ,	-14 14 0
sa:most	4 3 -16
sa:most of	9 0 -14
sa:mr .	8 -6 0
sa:mr <person>	-19 16 0
sa:name	15 -10 -5
sa:near	-11 0 12
sa:need	4 0 -9
sa:negotiate	1 -11 9
sa:negotiation	6 -11 2
sa:negotiation .	11 -10 0
sa:negotiation with	0 -11 8
sa:negotiator meet	-13 12 0
sa:never	-11 8 1
sa:new	25 -5 -29
sa:new )	11 -3 -6
sa:new tariff	16 -10 -7
sa:next	14 -5 -16
sa:next round	8 -5 0
sa:next year	-7 10 0
sa:night	-2 -9 15
sa:night .	-1 -12 11
sa:night and	-17 11 6
sa:no date	11 -9 0
sa:no longer	10 -7 0
sa:nobody	9 -3 -7
sa:noon	4 -15 7
sa:not .	-15 15 0
sa:not mention	15 -14 0
sa:note	-17 13 4
sa:nothing	7 0 -16
sa:nothing .	9 -6 -2
sa:notice	23 -16 -9
sa:now	-4 15 -13
sa:now .	-6 13 -8
sa:nut	-9 3 5
sa:of	-12 6 5
sa:of <day-ahead>	15 -9 -7
sa:of <day-gone>	-2 7 -10
sa:of <level>	1 5 -10
sa:of <money>	-10 0 9
sa:of <month-gone>	-20 26 -11
sa:of <name>	-6 0 7
sa:of <number>	-5 11 -7
sa:of <span>	3 -26 15
sa:of a	10 -5 -6
sa:of asean	9 0 -7
sa:of both	-15 0 15
sa:of coal	11 -12 0
sa:of last	10 -2 -8
sa:of negotiation	10 -7 -2
sa:of talk	-17 8 8
sa:of tariff	7 -4 -2
sa:of thi	-16 6 9
sa:of tiktok	-8 5 1
sa:of up	-19 20 0
sa:off	11 -1 -14
sa:off .	12 -9 0
sa:off to	-10 10 0
sa:offer	6 -23 14
sa:official say	10 -7 -2
sa:oil ,	-10 11 0
sa:on .	16 -5 -12
sa:on <day-ahead>	-24 28 -10
sa:on <day-gone>	7 -1 -9
sa:on <day-today>	5 -24 15
sa:on <money>	6 -24 9
sa:on <number>	-6 8 -1
sa:on <quality>	0 5 -11
sa:on <span>	9 -5 -2
sa:on an	11 -7 -3
sa:on each	10 -3 -6
sa:on good	19 -14 -5
sa:on his	8 -7 0
sa:on it	-8 0 8
sa:on its	14 -16 0
sa:on monday	-5 10 -4
sa:on one	-4 -8 12
sa:on paper	10 -7 -2
sa:on the	6 7 -19
sa:on tiktok	16 -12 -2
sa:on to	10 -10 0
sa:on top	-9 10 0
sa:on until	0 -12 12
sa:once	15 -13 0
sa:once more	6 -9 1
sa:one of	13 -18 5
sa:one on	-7 13 -7
sa:only	18 -5 -16
sa:open	-11 12 0
sa:open .	-9 12 -2
sa:opened	-25 5 17
sa:or	-10 13 -1
sa:ordinary	-16 8 9
sa:ordinary duty	-11 11 0
sa:origin	-1 -7 9
sa:other	-2 -4 9
sa:other .	13 -8 -5
sa:other again	-11 12 0
sa:outline	12 -3 -8
sa:outline of	10 -2 -7
sa:over ,	10 -3 -5
sa:over a	7 -11 3
sa:own	13 -12 0
sa:own .	10 -10 0
sa:p	0 -8 7
sa:p .	0 -8 7
sa:palace	-17 5 13
sa:palace .	-20 9 13
sa:paper	13 -12 -1
sa:part	-1 9 -12
sa:parted	8 0 -6
sa:pass	11 -9 0
sa:past	-9 -10 18
sa:past midnight	-10 -3 14
sa:pause	16 -6 -11
sa:pay	12 -8 -3
sa:peace	-8 12 -4
sa:people	-5 -6 11
sa:people on	-8 -4 12
sa:place	-18 21 -1
sa:place in	-9 10 0
sa:plan	-6 14 -9
sa:plan for	-12 18 -6
sa:plant	12 -7 -4
sa:port	-3 -4 8
sa:possible	11 -8 -2
sa:premier he	-5 11 -5
sa:prepare	-8 4 1
sa:prepare .	-11 12 0
sa:present	2 -13 8
sa:president	-19 13 7
sa:president <person>	-4 10 -6
sa:president in	-21 10 12
sa:prime	17 -18 0
sa:prime minister	17 -18 0
sa:produced	17 -11 -5
sa:product	-8 14 -6
sa:progress	18 -18 0
sa:progress .	8 -7 0
sa:prolong	-4 20 -23
sa:prolong it	-14 16 0
sa:prolong the	-4 12 -10
sa:propose	16 -14 0
sa:provide	8 -7 0
sa:publish	8 -2 -11
sa:publish a	7 -5 0
sa:put	-14 14 2
sa:put a	-10 11 0
sa:put it	6 -15 6
sa:put off	-11 14 -2
sa:put on	-9 10 0
sa:put out	-7 -1 11
sa:put the	17 -11 -7
sa:put their	20 -13 -7
sa:question	-7 9 0
sa:quota	-11 13 0
sa:raise	6 -12 5
sa:raise its	13 -10 -1
sa:raise the	-9 7 0
sa:rate .	11 -10 0
sa:reach	11 -5 -5
sa:read	10 -13 0
sa:ready	2 -11 7
sa:reciprocal	-5 9 -2
sa:reciprocal tariff	-6 9 0
sa:recommend	18 -3 -15
sa:report .	2 -10 7
sa:reporter that	13 -9 -4
sa:require	10 -9 0
sa:restriction	15 -8 -8
sa:result	8 -18 4
sa:resume	-2 -13 13
sa:rice	-10 3 7
sa:rise	-15 0 13
sa:round	6 -6 0
sa:round since	0 -13 11
sa:round with	1 -14 10
sa:rule of	-7 0 9
sa:rule on	-8 11 -2
sa:run	-3 9 -8
sa:run until	-7 11 -2
sa:sale	-11 0 12
sa:sanction	-15 17 -1
sa:save	-8 0 10
sa:save a	-8 0 9
sa:say ,	-21 21 -1
sa:say <name>	8 -7 0
sa:say <person>	8 -19 6
sa:say it	-4 -5 12
sa:say that	7 2 -23
sa:say the	-14 12 2
sa:say to	12 -6 -5
sa:scott	-11 9 0
sa:seat of	-13 0 11
sa:second	-18 20 0
sa:second day	-18 -6 23
sa:second round	22 0 -21
sa:second week	-9 10 0
sa:secretary ,	0 -13 13
sa:secretary karoline	-8 8 0
sa:secretary scott	-8 18 -12
sa:see	-6 11 -3
sa:see <person>	-6 14 -10
sa:see each	-8 4 2
sa:seoul	8 -10 0
sa:she	14 -18 3
sa:sheet	11 -6 -6
sa:shook	11 -9 0
sa:shook hand	10 -9 0
sa:should	14 -14 0
sa:side	18 -16 -4
sa:side .	11 -7 -3
sa:sign a	-33 22 12
sa:sign an	-10 11 0
sa:sign on	9 -6 -2
sa:signature	12 1 -19
sa:silent	12 -10 0
sa:silent on	16 -15 0
sa:since	-22 19 2
sa:since <day-gone>	-20 0 20
sa:since last	-8 0 9
sa:since spring	7 8 -16
sa:since the	-5 13 -10
sa:since they	-10 13 -2
sa:sir	0 -9 8
sa:sir <person>	0 -9 8
sa:sit	-15 10 4
sa:sit down	-9 10 0
sa:six	-12 0 13
sa:sixth	-7 16 -10
sa:sixth round	-2 11 -9
sa:sleep	6 0 -9
sa:some	-7 13 -4
sa:soon	-5 9 -5
sa:soon .	-6 8 -1
sa:soybean	-6 11 -7
sa:soybean ,	-9 7 0
sa:speak	22 -20 0
sa:speak of	16 -15 0
sa:speed	12 -5 -7
sa:spent	16 -14 -1
sa:spoke	-7 13 -9
sa:spoke by	-17 20 -3
sa:spring .	-17 10 6
sa:start	-5 -1 9
sa:state visit	0 -8 10
sa:stay	6 -11 3
sa:stay for	13 -12 0
sa:steel	-2 15 -14
sa:step	6 1 -12
sa:still	-8 17 -7
sa:still to	-9 11 -1
sa:stop .	-15 15 0
sa:sugar	-9 1 6
sa:summit	8 1 -16
sa:summit ,	10 -10 0
sa:summit of	14 0 -12
sa:sunday	4 3 -11
sa:surcharge	-11 16 -5
sa:surplu	-8 0 9
sa:suspend	8 -3 -4
sa:suspension	9 -2 -9
sa:table	4 1 -8
sa:take <level>	-4 -11 13
sa:take effect	8 -5 -1
sa:take place	-13 18 -4
sa:take the	-4 8 -4
sa:talk .	4 6 -13
sa:talk between	-27 19 7
sa:talk end	9 0 -7
sa:talk in	10 0 -11
sa:talk on	-10 -14 22
sa:talk since	-5 11 -6
sa:talk that	-12 -1 14
sa:talk with	0 7 -8
sa:talked	11 -17 0
sa:talking	-10 -1 13
sa:tariff	8 3 -16
sa:tariff ,	3 -11 6
sa:tariff .	12 0 -14
sa:tariff of	9 2 -21
sa:tariff truce	-17 6 12
sa:tariff war	0 11 -15
sa:telephone	0 9 -23
sa:telephone .	-9 10 0
sa:telephone on	-18 21 -4
sa:tell	6 -3 -4
sa:tell <organisation>	-15 0 14
sa:tell reporter	9 -10 0
sa:ten	9 -7 0
sa:term	17 -12 -4
sa:text	7 0 -13
sa:than	5 -8 0
sa:than <number>	12 -10 -2
sa:than <span>	1 5 -12
sa:than two	-5 -3 9
sa:that ,	-19 20 0
sa:that .	-4 8 -4
sa:that <name>	8 -11 2
sa:that are	0 -9 10
sa:that had	10 -14 0
sa:that his	-8 11 -2
sa:that is	0 -10 9
sa:that it	15 -17 0
sa:that let	-15 15 0
sa:that the	20 -11 -16
sa:that there	-16 12 4
sa:that they	19 -9 -13
sa:that was	-20 17 3
sa:that were	9 -6 -2
sa:the <day-ahead>	12 -4 -20
sa:the <day-gone>	-1 10 -15
sa:the <name>	23 -24 -3
sa:the <organisation>	-5 23 -33
sa:the <person>	-17 20 -3
sa:the <seat>	1 -12 10
sa:the apec	-10 12 0
sa:the autumn	-7 11 -3
sa:the border	13 -12 0
sa:the call	-20 20 0
sa:the country	10 -8 0
sa:the date	21 -20 0
sa:the day	14 -1 -21
sa:the deal	-14 15 0
sa:the delegation	6 -10 0
sa:the duty	10 0 -11
sa:the eighth	7 -11 0
sa:the end	-4 12 -13
sa:the export	11 -9 -2
sa:the extension	3 -12 6
sa:the first	-10 4 6
sa:the fourth	22 -14 -9
sa:the framework	10 -6 -2
sa:the great	0 -8 8
sa:the largest	-2 -7 9
sa:the last	-7 14 -8
sa:the law	-9 10 0
sa:the level	-14 17 -2
sa:the margin	9 -2 -7
sa:the matter	11 -9 0
sa:the morning	-9 16 -9
sa:the new	-10 7 1
sa:the night	-10 0 12
sa:the order	9 -9 0
sa:the ordinary	-11 11 0
sa:the outline	16 -7 -8
sa:the people	-5 -9 13
sa:the right	10 -9 0
sa:the sale	-10 5 3
sa:the second	-19 18 2
sa:the sixth	16 -9 -7
sa:the summit	14 -7 -7
sa:the talk	-4 -11 16
sa:the team	-14 0 14
sa:the telephone	10 -5 -4
sa:the third	-12 0 13
sa:the time	-10 6 3
sa:the trade	-10 9 0
sa:the truce	-8 -1 11
sa:the two	-2 8 -9
sa:the war	9 -7 0
sa:the week	-11 12 0
sa:the world	-3 -10 12
sa:the year	-11 13 0
sa:their	7 -7 -1
sa:their <office>	4 -17 9
sa:their fifth	-4 -12 15
sa:their name	14 -12 0
sa:their quarrel	10 -2 -7
sa:their truce	-5 15 -10
sa:them	12 -14 0
sa:themselve	15 -7 -8
sa:then	-18 12 7
sa:there	-11 3 7
sa:there .	-15 20 -5
sa:there is	14 -13 -1
sa:there was	1 -9 4
sa:they	9 -6 -2
sa:they are	5 -12 4
sa:they talked	12 -5 -6
sa:they would	-6 0 8
sa:thi	0 -13 13
sa:thi week	-8 -1 10
sa:third	-14 0 15
sa:third day	-10 -2 12
sa:third round	-9 9 0
sa:third since	10 -5 -3
sa:three	14 -14 -1
sa:three -	7 -9 0
sa:thursday <day-today>	-7 -7 12
sa:tiktok	-7 18 -14
sa:tiktok ,	-11 9 1
sa:tiktok .	12 -8 -2
sa:timber	-3 12 -10
sa:time	-3 9 -7
sa:time ,	-12 14 -2
sa:time .	-16 4 12
sa:time since	-10 19 -10
sa:to <goods-amount>	11 -8 0
sa:to <level>	-3 -6 13
sa:to <name>	-16 5 10
sa:to <number>	-15 16 0
sa:to <seat>	10 -1 -15
sa:to a	14 -14 0
sa:to an	10 -2 -7
sa:to be	18 -5 -27
sa:to begin	-7 18 -12
sa:to come	9 -13 2
sa:to decide	9 -6 -1
sa:to discuss	-9 -2 11
sa:to end	-8 -6 15
sa:to finish	-10 -1 12
sa:to go	-14 10 4
sa:to lower	9 -7 0
sa:to meet	23 -19 -5
sa:to prepare	-10 3 4
sa:to prolong	-1 14 -17
sa:to put	1 -11 6
sa:to save	-9 0 10
sa:to say	-9 11 0
sa:to see	-5 13 -10
sa:to settle	-14 5 8
sa:to sign	6 -12 5
sa:to stay	11 -11 0
sa:to take	-3 7 -6
sa:to the	-1 -6 9
sa:top	-9 7 1
sa:trade	3 8 -21
sa:treasury	-11 9 0
sa:treasury secretary	-12 9 0
sa:truce	-3 -12 15
sa:truce ,	-10 12 0
sa:truce .	7 -6 0
sa:truce between	-6 -13 18
sa:truce of	11 -19 7
sa:truce run	0 13 -14
sa:truce that	-11 2 8
sa:truce with	-10 19 -12
sa:trump and	-5 9 -3
sa:tuesday	-18 1 14
sa:turn	-9 10 0
sa:turned	-14 -5 18
sa:twenty	-7 0 9
sa:twenty minute	-8 0 9
sa:two	6 5 -17
sa:two ,	7 -9 0
sa:two country	5 0 -8
sa:two head	9 -8 0
sa:two hour	2 -12 5
sa:two side	-9 15 -7
sa:under	-9 13 -4
sa:understanding	9 -3 -4
sa:until	16 -31 17
sa:until <day-ahead>	9 -28 21
sa:up	11 -14 0
sa:up .	13 -6 -7
sa:up <span>	13 0 -11
sa:up again	-13 0 14
sa:up the	9 -8 0
sa:up to	-18 20 -3
sa:very	-26 14 12
sa:vice	-11 17 -8
sa:video	-4 15 -19
sa:visit	0 -10 11
sa:visit .	0 6 -13
sa:visit of	-12 0 13
sa:visit to	-14 0 15
sa:vote	-6 9 -4
sa:wait	-10 12 -1
sa:walk	13 -5 -9
sa:walked	7 0 -11
sa:want to	10 -12 1
sa:war	1 6 -13
sa:war in	13 -13 0
sa:was in	13 -12 0
sa:was no	-11 0 9
sa:was not	13 -10 0
sa:was to	-12 13 0
sa:we	-18 7 11
sa:wednesday ,	12 -3 -11
sa:week ,	-17 9 7
sa:week .	-13 24 -12
sa:week ago	10 -4 -6
sa:well	0 10 -13
sa:were to	-5 16 -12
sa:what	19 -3 -27
sa:what it	23 -20 -2
sa:wheat	12 -10 0
sa:when <person>	11 -8 0
sa:when the	16 -11 -7
sa:whether	1 14 -23
sa:which	0 7 -14
sa:which <name>	-13 17 -3
sa:which begin	10 -14 1
sa:while	16 -1 -16
sa:who had	-11 13 0
sa:will	10 -7 -6
sa:will be	-14 10 3
sa:will go	2 -8 4
sa:will have	-13 9 2
sa:will meet	8 -6 0
sa:will not	4 0 -11
sa:with <level>	-11 2 11
sa:with <name>	10 0 -12
sa:with <person>	2 -11 10
sa:with <quality>	0 8 -12
sa:with <seat>	12 -5 -8
sa:with <span>	-12 13 -2
sa:with a	-9 17 -10
sa:with an	1 -11 3
sa:with the	-18 15 5
sa:with their	-2 12 -11
sa:with two	13 -5 -6
sa:wool	10 0 -13
sa:word	-1 -9 11
sa:work	13 -9 -3
sa:working	-4 -5 9
sa:world	-1 -11 11
sa:worth	16 -2 -21
sa:worth <money>	10 -5 -4
sa:would go	13 -3 -12
sa:would have	-2 -7 9
sa:would meet	13 -11 0
sa:would not	-12 12 0
sa:wound	11 0 -9
sa:wound up	11 0 -9
sa:wrapped	8 0 -13
sa:wrapped up	8 0 -13
sa:write	-4 -5 14
sa:year	-14 2 12
sa:year .	-13 5 8
sa:your	17 -12 -5
sa:—	-15 11 6
sa:— <office>	10 -14 0
sa:— <person>	-4 13 -10
sa:— <span>	9 0 -11
sa:— a	11 -21 3
sa:— after	0 5 -9
sa:— live	-13 -12 21
sa:— the	2 -8 5
sb:"	6 4 -24
sb:" ,	-7 9 0
sb:" <person>	11 -7 -3
sb:" a	13 -11 0
sb:" the	-15 21 -7
sb:" very	-9 9 0
sb:' <office>	-10 0 10
sb:'s	-8 -3 14
sb:'s a	-15 16 0
sb:'s deputy	-8 12 -2
sb:'s foreign	-7 12 -8
sb:'s leader	-4 -7 12
sb:'s president	0 -9 8
sb:'s state	2 -20 14
sb:'s summit	11 -10 0
sb:'s vice	-10 0 11
sb:(	12 -8 -6
sb:)	-4 12 -11
sb:) and	-12 15 -3
sb:) —	-9 4 3
sb:*	20 -14 -6
sb:,	13 -9 -6
sb:, "	16 -11 -11
sb:, <day-ahead>	-26 30 -5
sb:, <day-gone>	13 -6 -6
sb:, <name>	6 4 -17
sb:, <number>	6 3 -10
sb:, <person>	-16 -1 23
sb:, <quality>	-22 6 16
sb:, <seat>	22 -26 0
sb:, <span>	-9 14 -8
sb:, according	15 -12 -3
sb:, after	6 0 -9
sb:, at	10 -1 -12
sb:, come	-12 14 0
sb:, due	12 -11 0
sb:, following	20 -18 0
sb:, for	-10 14 -6
sb:, from	-11 9 1
sb:, has	14 -20 1
sb:, he	-14 15 0
sb:, hour	-11 12 0
sb:, in	13 0 -26
sb:, is	2 -10 8
sb:, li	9 -4 -3
sb:, london	9 -7 0
sb:, meet	9 -13 3
sb:, most	2 -14 9
sb:, of	-12 15 -4
sb:, on	-7 -1 10
sb:, one	16 -13 -3
sb:, receive	-9 4 4
sb:, ryosei	-7 9 -1
sb:, say	-14 8 7
sb:, spoke	11 -10 0
sb:, the	-16 11 3
sb:, under	14 -13 0
sb:, was	-23 18 7
sb:, were	12 -10 0
sb:, when	-10 15 -6
sb:, which	-4 -11 15
sb:, who	5 -14 10
sb:, whose	11 -15 2
sb:, will	3 -16 14
sb:, with	27 -20 -7
sb:- <name>	6 0 -7
sb:.	12 -19 9
sb:/ <number>	-7 11 -2
sb:/ <seat>	12 -1 -10
sb::	4 -16 12
sb:: "	14 -13 0
sb:: <day-ahead>	-16 18 -1
sb:: <level>	12 -8 -1
sb:: <name>	-13 7 5
sb:: <number>	7 -38 19
sb:: <organisation>	0 -16 10
sb:: <person>	-11 5 4
sb:: <span>	10 -8 0
sb:: in	-13 19 -3
sb:: it	12 -10 0
sb:: on	-11 14 -2
sb:: the	14 -14 0
sb:: they	9 -7 0
sb:: third	-13 0 11
sb:: what	22 -14 -9
sb:; it	-18 0 18
sb:; on	-11 2 7
sb:<agent>	-9 2 8
sb:<day-ahead>	-9 19 -14
sb:<day-ahead> ,	15 -15 0
sb:<day-ahead> :	-24 15 4
sb:<day-ahead> ;	7 -10 4
sb:<day-ahead> and	-13 15 0
sb:<day-ahead> he	-9 11 0
sb:<day-ahead> in	-9 19 -17
sb:<day-ahead> of	13 -12 0
sb:<day-gone>	11 -4 -12
sb:<day-gone> :	8 5 -26
sb:<day-gone> ;	0 -9 12
sb:<day-gone> by	-14 14 0
sb:<day-gone> evening	-2 9 -9
sb:<day-gone> in	19 -21 0
sb:<day-gone> that	-24 22 0
sb:<day-gone> —	37 -35 -2
sb:<day-today>	-19 6 14
sb:<day-today> ,	-24 30 -6
sb:<day-today> <person>	0 -9 8
sb:<day-today> after	9 -7 0
sb:<day-today> and	9 -8 0
sb:<day-today> for	-10 12 -1
sb:<day-today> in	11 -12 0
sb:<day-today> that	11 -5 -10
sb:<day-today> the	-13 0 11
sb:<day-today> to	-14 18 -4
sb:<day-today> —	-3 9 -5
sb:<gate>	12 0 -18
sb:<goods-amount>	11 -9 -2
sb:<goods-amount> of	10 -8 0
sb:<goods>	-27 10 23
sb:<level-noun>	11 -13 1
sb:<level>	-4 -5 13
sb:<level> ,	-4 -5 10
sb:<level> in	25 -18 -11
sb:<level> on	-11 9 1
sb:<level> since	-13 3 8
sb:<money>	34 -21 -19
sb:<money> of	8 0 -8
sb:<month-ahead>	-1 11 -22
sb:<month-ahead> ,	-9 12 -5
sb:<month-gone>	-1 14 -29
sb:<month-gone> ,	-10 18 -18
sb:<month-today>	-18 11 8
sb:<month-today> ,	-9 9 0
sb:<name> ,	7 -11 0
sb:<name> agree	16 -12 -4
sb:<name> and	-4 -5 10
sb:<name> are	0 -28 26
sb:<name> at	-16 -3 19
sb:<name> begin	-14 12 1
sb:<name> end	7 5 -17
sb:<name> has	10 0 -18
sb:<name> in	-6 8 0
sb:<name> is	3 -12 8
sb:<name> meet	14 -13 -3
sb:<name> on	6 0 -9
sb:<name> open	-16 3 13
sb:<name> raise	2 5 -9
sb:<name> reach	14 -8 -5
sb:<name> to	1 6 -12
sb:<name> trade	-7 11 -1
sb:<name> want	0 -8 6
sb:<name> would	12 -10 0
sb:<number>	2 -13 11
sb:<number> ,	14 -10 -4
sb:<number> /	0 6 -10
sb:<number> :	10 -37 15
sb:<number> a	11 -7 -4
sb:<number> and	-6 14 -12
sb:<number> in	19 -24 3
sb:<number> on	-9 12 -2
sb:<number> the	-9 0 9
sb:<number> —	-17 1 14
sb:<office> 's	1 -8 4
sb:<office> ,	27 -25 -3
sb:<office> <person>	7 3 -13
sb:<office> and	10 -13 1
sb:<office> are	-19 -11 25
sb:<office> at	9 -8 0
sb:<office> come	-5 10 -6
sb:<office> discuss	15 -14 0
sb:<office> had	15 -12 0
sb:<office> have	13 -6 -8
sb:<office> of	-10 5 1
sb:<office> on	11 -9 0
sb:<office> sit	-13 16 -3
sb:<office> to	11 -10 0
sb:<office> were	-13 6 7
sb:<office> will	-15 2 10
sb:<organisation>	-5 -2 10
sb:<organisation> ,	-18 15 5
sb:<organisation> to	-7 -4 12
sb:<organisation> —	10 -3 -5
sb:<person>	0 9 -18
sb:<person> 's	10 -8 -1
sb:<person> ,	-11 13 0
sb:<person> :	0 12 -21
sb:<person> agree	16 -15 0
sb:<person> and	-4 -6 16
sb:<person> announce	10 -8 0
sb:<person> are	-11 15 -2
sb:<person> at	-15 13 1
sb:<person> begin	-21 6 10
sb:<person> fly	-7 10 -2
sb:<person> for	7 -12 4
sb:<person> gave	9 -8 0
sb:<person> had	27 -22 -9
sb:<person> have	-14 0 12
sb:<person> is	-11 8 2
sb:<person> land	-15 13 0
sb:<person> leave	3 -11 5
sb:<person> meet	0 5 -11
sb:<person> of	10 6 -21
sb:<person> on	19 -13 -11
sb:<person> receive	9 0 -9
sb:<person> see	-6 9 -4
sb:<person> shook	6 -11 1
sb:<person> sit	-8 -2 11
sb:<person> speak	9 -8 0
sb:<person> talk	0 -9 7
sb:<person> threaten	8 -6 0
sb:<person> to	-9 13 -5
sb:<person> was	2 1 -9
sb:<person> will	-23 18 4
sb:<person> would	-13 15 0
sb:<quality> -	-8 -2 11
sb:<quality> and	-7 8 0
sb:<quality> colleague	8 0 -10
sb:<quality> delegation	-20 20 0
sb:<quality> good	10 0 -14
sb:<quality> in	6 0 -11
sb:<quality> negotiator	-21 14 4
sb:<quality> oil	11 -16 6
sb:<quality> president	19 -12 -11
sb:<quality> team	4 -9 2
sb:<quality> trade	-8 -8 14
sb:<seat>	11 -2 -15
sb:<seat> ,	31 -20 -16
sb:<seat> /	0 6 -13
sb:<seat> and	6 6 -26
sb:<seat> for	11 -17 6
sb:<seat> had	-14 3 10
sb:<seat> on	0 8 -15
sb:<seat> —	9 4 -19
sb:<sender>	12 -6 -7
sb:<span> ;	-10 10 0
sb:<span> before	-20 24 -4
sb:<span> in	12 -11 -1
sb:<span> more	-7 8 0
sb:<span> of	12 0 -19
sb:<span> to	-13 1 9
sb:<taker>	-5 9 -2
sb:<v-agree>	0 8 -17
sb:<v-bear>	6 -1 -7
sb:<v-begin>	-3 10 -8
sb:<v-buy>	5 1 -17
sb:<v-end>	3 -10 7
sb:<v-impose>	7 -4 -7
sb:<v-renew>	0 -12 13
sb:<v-return>	-17 4 16
sb:<v-sign>	-2 8 -10
sb:<v-target>	-7 10 -3
sb:<v-threaten>	0 4 -10
sb:a	2 14 -29
sb:a "	-9 9 0
sb:a <office>	15 -13 0
sb:a <organisation>	6 -7 1
sb:a <quality>	14 -3 -9
sb:a deal	-13 14 0
sb:a fourth	-10 5 2
sb:a framework	-11 15 -4
sb:a joint	9 -6 -3
sb:a meet	-19 17 2
sb:a new	-20 11 9
sb:a phone	10 -8 0
sb:a state	-8 0 12
sb:a summit	-19 23 -5
sb:a telephone	15 -12 -3
sb:a television	-17 1 14
sb:a third	-11 12 -1
sb:a trade	8 -10 1
sb:a truce	9 -4 -5
sb:a very	7 1 -12
sb:accept	-10 10 0
sb:accept an	-10 10 0
sb:accord	-6 -11 15
sb:across	-7 0 9
sb:affair	-10 -1 11
sb:after	25 -12 -25
sb:after <name>	-9 3 5
sb:after <span>	-3 11 -12
sb:after his	-9 9 0
sb:after talk	14 -9 -3
sb:after the	6 -10 0
sb:afternoon	-20 0 20
sb:again ,	-19 5 10
sb:again in	13 -8 -5
sb:again on	-13 9 2
sb:agenda	-9 5 1
sb:agree	0 5 -17
sb:ahead	-9 12 0
sb:aircraft	4 -15 8
sb:akazawa	-7 9 -1
sb:akazawa ,	-7 9 -1
sb:alert	7 3 -12
sb:all	16 -3 -23
sb:all of	10 -9 0
sb:already	-6 8 -1
sb:also	-14 13 1
sb:also spoke	-15 16 0
sb:am	-7 10 -2
sb:among	-9 11 -1
sb:an	7 -1 -12
sb:an air	-6 10 -2
sb:an invitation	-10 10 0
sb:and	1 5 -10
sb:and <name>	-9 3 6
sb:and <office>	10 -9 0
sb:and a	6 6 -16
sb:and agree	-9 9 0
sb:and i	10 -9 0
sb:and in	12 -14 0
sb:and it	-9 10 0
sb:and last	-11 10 0
sb:and say	-14 15 0
sb:and that	-17 11 7
sb:and trade	9 0 -11
sb:announce	10 -4 -7
sb:announce on	12 -11 0
sb:announce that	-11 12 0
sb:announcement	-11 4 8
sb:another	-25 22 0
sb:another <span>	10 -15 6
sb:another meet	-10 11 0
sb:answer	15 -11 -3
sb:apec	-10 11 0
sb:app	11 -8 -2
sb:approval	14 -13 0
sb:approve	8 -20 11
sb:are	-4 -9 13
sb:are back	16 -9 -7
sb:are in	1 -10 7
sb:are meet	0 -7 9
sb:are on	-15 -3 15
sb:are the	-7 12 -5
sb:are to	-11 21 -14
sb:arrived	-16 0 14
sb:arrived in	-8 3 3
sb:as a	-10 11 0
sb:as it	-10 0 10
sb:as the	-17 20 -3
sb:ask	8 -13 5
sb:at <number>	7 0 -13
sb:at a	12 -3 -11
sb:at an	-10 14 -2
sb:at least	15 -13 -1
sb:at one	-9 10 0
sb:at their	12 -10 0
sb:attempt to	19 -17 -1
sb:b	11 -14 2
sb:back	16 -1 -28
sb:back from	12 -1 -10
sb:back to	9 -6 -4
sb:be	-13 9 4
sb:be hold	-14 17 -2
sb:be in	-15 19 -4
sb:be on	-9 12 -1
sb:be the	16 -14 0
sb:beef	-1 -10 11
sb:been	10 -18 7
sb:been a	10 -9 0
sb:been meet	-6 -1 8
sb:before	-21 26 -6
sb:before ,	9 -8 0
sb:before <person>	-2 10 -12
sb:before it	-7 8 0
sb:before the	-19 10 11
sb:before their	-9 0 6
sb:begin	-15 5 10
sb:begin <span>	-13 1 6
sb:begin in	-5 14 -3
sb:begin to	20 -17 -4
sb:behind	-10 -2 13
sb:being	-18 0 16
sb:believe	-4 -5 10
sb:bessent and	14 -14 0
sb:between	-13 17 -3
sb:between <seat>	-5 11 -7
sb:between the	12 -19 4
sb:boss	-13 0 14
sb:both	-18 21 -5
sb:both ministry	-9 4 2
sb:both side	-9 7 0
sb:brief	-12 6 4
sb:bring	-11 4 8
sb:busan	-11 0 10
sb:business	-10 18 -12
sb:but	-7 15 -13
sb:but the	10 -8 0
sb:butter	-7 10 -1
sb:by <person>	-1 -8 10
sb:by <span>	-12 3 7
sb:by telephone	-11 8 5
sb:call	-4 -4 14
sb:call between	-13 16 -1
sb:call on	8 -15 7
sb:call that	-12 0 13
sb:call with	9 -8 0
sb:canola	17 -12 -6
sb:capital	-11 5 3
sb:car	24 -10 -16
sb:carry	8 -9 0
sb:carry out	15 -10 -5
sb:case	-4 -4 8
sb:ceremony	-13 13 0
sb:charge	-13 8 5
sb:chenggang	10 0 -10
sb:chenggang ,	9 -4 -3
sb:chief	0 7 -9
sb:chip	-26 10 14
sb:city	-9 0 8
sb:close	16 -11 -6
sb:closed	-9 0 9
sb:coffee	-11 0 9
sb:colleague	6 0 -10
sb:come <span>	-18 11 8
sb:come back	8 -5 -4
sb:come down	6 1 -9
sb:commerce minister	11 -9 0
sb:commissioner maroš	11 -10 0
sb:company	10 -4 -5
sb:complained	9 -8 0
sb:concern	-9 10 0
sb:conclude <span>	-12 13 0
sb:conference	6 -22 8
sb:conference ,	2 -10 3
sb:confirm that	10 -9 0
sb:continue	-11 16 -4
sb:continue in	-11 18 -9
sb:cotton	11 -8 -2
sb:could	-13 16 -3
sb:country '	-10 0 10
sb:country ,	12 -9 -1
sb:date	-19 23 -6
sb:day	-15 0 15
sb:day ,	-14 9 5
sb:day in	6 -13 6
sb:day on	-6 9 -1
sb:deal with	-12 14 0
sb:decide	18 -17 0
sb:delegation	-8 9 0
sb:did	26 -27 -3
sb:dinner	5 0 -9
sb:discuss	10 -1 -14
sb:discuss in	10 -4 -5
sb:discuss on	-11 12 0
sb:do	-5 8 -3
sb:doe	-19 17 1
sb:done	20 -13 -8
sb:done at	12 -8 -4
sb:door	-9 0 12
sb:down	-19 4 14
sb:down in	-14 17 0
sb:down with	-18 13 0
sb:draw	19 -16 -3
sb:due	11 0 -14
sb:due in	0 16 -18
sb:during	10 -6 -2
sb:duty	14 -20 4
sb:duty on	-15 0 13
sb:duty that	11 -9 0
sb:each	3 5 -16
sb:earlier	10 -8 0
sb:earth ,	-10 10 0
sb:economic	11 -6 -6
sb:economy	10 -11 0
sb:economy ,	10 -9 0
sb:effect	10 -7 -3
sb:else	8 -7 0
sb:end	21 -19 -3
sb:end ,	0 -15 10
sb:end on	8 -17 8
sb:energy	-10 10 0
sb:enter	7 -10 0
sb:eve	-23 20 0
sb:eve of	-23 20 0
sb:evening	-6 -1 9
sb:evening ,	-7 18 -15
sb:everybody	-7 -6 12
sb:everything	7 -5 0
sb:expect	-14 25 -18
sb:expect in	-10 13 -2
sb:expect to	-16 18 -3
sb:expert	-15 18 -5
sb:expert ,	-9 11 0
sb:expire	-9 2 6
sb:expire on	9 -13 3
sb:extend	-7 -4 12
sb:extension	18 -19 0
sb:extra	-16 11 4
sb:fact	18 -14 -6
sb:fact sheet	16 -11 -5
sb:fall	-7 9 0
sb:fentanyl ,	-11 12 0
sb:fifth	4 8 -18
sb:figure	10 -9 0
sb:finished	11 -2 -8
sb:first	33 -29 -8
sb:first ,	12 -9 -1
sb:first meet	21 -19 0
sb:first round	22 -18 -4
sb:fix	-9 11 0
sb:flew	11 -20 10
sb:fly	0 7 -10
sb:fly to	0 6 -9
sb:followed	19 -14 -4
sb:following	24 -21 -1
sb:following a	11 -11 0
sb:for	-19 20 -2
sb:for <name>	15 -14 0
sb:for <quality>	-12 13 0
sb:for <span>	9 -9 0
sb:for an	-8 9 0
sb:for the	-29 13 20
sb:force	19 -15 -4
sb:foreign	-17 23 -10
sb:foreign trade	-13 15 0
sb:found	15 -10 -4
sb:fourth	-18 18 0
sb:fourth round	-18 6 10
sb:fourth time	-13 10 1
sb:framework	0 10 -22
sb:friday	10 -8 0
sb:from <day-gone>	11 -6 -3
sb:from <level>	-4 -4 10
sb:from <name>	4 -12 3
sb:from our	-3 11 -10
sb:from the	22 -8 -22
sb:future	-18 9 10
sb:gas	-8 10 0
sb:gas ,	-10 11 0
sb:gave	11 -9 -1
sb:geneva	26 -16 -12
sb:geneva ,	15 -6 -8
sb:get	12 -8 -5
sb:give	-9 12 -2
sb:go	13 -3 -11
sb:go on	-11 8 1
sb:good	11 -21 3
sb:good from	11 -10 0
sb:good will	8 -7 0
sb:government	16 -12 -3
sb:great	11 -15 0
sb:ground	13 -12 0
sb:had	29 -24 -8
sb:had a	14 -11 0
sb:had accept	-13 13 0
sb:had come	-9 -8 16
sb:had meet	28 -25 -1
sb:had prepare	22 -21 0
sb:half	12 -20 1
sb:hall	-2 -14 13
sb:hand	10 -6 -3
sb:handshake	9 -2 -5
sb:happen	-10 8 0
sb:happened	-4 -18 20
sb:has a	-12 13 0
sb:has been	-9 8 1
sb:has meet	-10 -2 12
sb:have been	0 -13 8
sb:have meet	2 4 -11
sb:have to	-10 0 9
sb:he come	-9 10 0
sb:he expect	-15 16 0
sb:he had	0 -7 11
sb:he in	-12 4 7
sb:he is	-5 10 -2
sb:he say	9 -8 0
sb:he sit	-9 3 5
sb:he was	-6 8 -1
sb:he will	-8 11 0
sb:he would	-34 24 9
sb:heard	14 -12 0
sb:her	-16 16 0
sb:here	-4 9 -5
sb:him	16 -8 -8
sb:his	5 5 -23
sb:his <organisation>	-9 0 8
sb:his <person>	9 -6 -3
sb:his <quality>	10 -1 -12
sb:his way	-12 14 -2
sb:hold	-2 8 -11
sb:hold their	-10 15 -5
sb:home	20 -10 -12
sb:home from	14 -7 -9
sb:hope for	13 -11 0
sb:hotel	-21 4 17
sb:hotel in	-11 0 10
sb:hour on	11 -10 0
sb:house	21 -17 -6
sb:how	7 0 -13
sb:i	10 -2 -17
sb:if	-30 6 24
sb:if the	-4 -8 14
sb:important	10 -8 -1
sb:improved	-3 -8 9
sb:in	6 -14 7
sb:in <month-ahead>	-6 11 -10
sb:in <month-gone>	11 -1 -20
sb:in <month-today>	-11 1 8
sb:in <name>	9 0 -20
sb:in <number>	15 -12 -1
sb:in <seat>	20 -16 -8
sb:in a	17 -21 0
sb:in an	11 -8 -2
sb:in busan	-13 4 9
sb:in for	-17 19 0
sb:in its	-8 -4 12
sb:in new	-5 11 -6
sb:in the	6 -13 5
sb:in their	18 -20 2
sb:incheon	19 -10 -9
sb:incheon ,	18 -10 -9
sb:initial	15 -7 -6
sb:instead of	-8 9 0
sb:international	-2 -10 11
sb:interview on	-12 6 4
sb:into	-9 -1 12
sb:into force	18 -15 -4
sb:into the	-12 10 0
sb:invitation to	-10 10 0
sb:is	-7 -2 12
sb:is a	6 0 -10
sb:is also	-12 2 8
sb:is being	-18 0 17
sb:is due	-6 18 -11
sb:is expect	-9 12 0
sb:is fix	-9 9 0
sb:is in	-13 10 0
sb:is plan	-13 14 0
sb:is receive	-14 -5 17
sb:is still	17 -13 -8
sb:is that	-12 0 13
sb:is the	8 -17 4
sb:is their	-1 -8 9
sb:is to	2 2 -9
sb:is what	9 -11 0
sb:it ,	-5 9 -6
sb:it at	-9 10 0
sb:it is	-14 10 5
sb:it on	-9 11 0
sb:it take	12 -9 -1
sb:it to	11 -10 0
sb:it was	10 -5 -7
sb:its	-13 3 12
sb:its <office>	-8 15 -8
sb:its <organisation>	-9 5 4
sb:its duty	-8 1 6
sb:itself	21 -19 -1
sb:jinping in	0 -10 11
sb:jinping spoke	9 -8 0
sb:joint	16 0 -24
sb:joint press	22 -10 -14
sb:just	15 -10 -5
sb:keep	-7 0 10
sb:land	-12 9 0
sb:land in	-12 9 1
sb:last day	-15 14 0
sb:last meet	9 -8 0
sb:last time	13 -12 0
sb:last until	0 -9 10
sb:later	3 2 -14
sb:lay	13 -11 0
sb:leader in	-12 12 0
sb:leader xi	-13 2 11
sb:least	15 -13 -1
sb:leave for	-23 25 0
sb:letter	13 -10 -2
sb:li	10 -6 0
sb:li chenggang	10 0 -10
sb:licence	-7 14 -9
sb:licence for	-10 13 -3
sb:lie	-15 9 5
sb:lift	-14 7 7
sb:list	4 5 -14
sb:live	3 -38 13
sb:live :	10 -31 3
sb:london	16 -9 -5
sb:long	30 -14 -19
sb:longer	-14 11 3
sb:look	-26 5 15
sb:market	7 0 -10
sb:maroš	10 -8 0
sb:maroš šefčovič	10 -8 0
sb:matter	-8 12 -6
sb:may	-10 11 0
sb:meanwhile	-13 0 14
sb:medicine	11 -6 -4
sb:meet	0 6 -8
sb:meet ,	6 0 -11
sb:meet :	-13 15 -1
sb:meet <name>	-15 12 4
sb:meet <person>	-13 10 2
sb:meet again	-8 17 -6
sb:meet at	18 -19 0
sb:meet for	-10 9 0
sb:meet is	-14 15 0
sb:meet of	2 2 -11
sb:meet with	-8 10 -1
sb:meeting	19 -13 -7
sb:meeting ,	16 -15 0
sb:member	0 -11 9
sb:men	-12 2 6
sb:minister for	0 -13 9
sb:minute past	-9 10 0
sb:monday	-20 25 -7
sb:month	7 0 -12
sb:month ,	-12 14 0
sb:morning	-15 0 17
sb:morning ,	-12 15 -2
sb:most	9 -14 5
sb:move	-14 0 13
sb:move to	-12 6 4
sb:mr <person>	13 -8 -6
sb:must	-10 0 10
sb:my	7 -2 -4
sb:negotiate	13 -14 0
sb:negotiate in	9 -14 3
sb:negotiate with	10 -4 -7
sb:negotiator	-8 14 -7
sb:negotiator ,	3 2 -10
sb:new	-16 21 -3
sb:new from	9 -2 -4
sb:next	-28 34 -12
sb:next :	-14 17 0
sb:next meet	-8 9 0
sb:next round	-13 16 -2
sb:night	8 -12 0
sb:no	-18 22 -5
sb:no reason	-15 15 0
sb:nobody	10 -12 1
sb:nor	-14 5 5
sb:not	9 0 -14
sb:not on	4 -10 3
sb:note	14 0 -18
sb:nothing	-5 -16 18
sb:now	-12 7 5
sb:number	12 -10 -1
sb:of	16 -8 -13
sb:of <day-gone>	23 -20 -3
sb:of <person>	2 2 -10
sb:of <quality>	14 -6 -10
sb:of a	-9 5 3
sb:of both	-15 8 6
sb:of negotiation	13 -9 -3
sb:of talk	23 -15 -11
sb:of tariff	-10 13 -1
sb:of their	3 7 -14
sb:of them	15 -12 -3
sb:of what	-19 20 0
sb:oil	12 -16 4
sb:old	-16 0 17
sb:on	-9 7 3
sb:on <day-ahead>	13 -4 -15
sb:on <day-today>	1 11 -23
sb:on <person>	13 -8 -4
sb:on <quality>	-11 -1 15
sb:on a	-34 9 25
sb:on in	-12 16 -2
sb:on television	15 -12 -2
sb:on that	11 -9 0
sb:on the	1 -12 12
sb:on to	-9 5 3
sb:on which	-13 9 2
sb:once	9 -5 -2
sb:once ,	10 -9 0
sb:one in	17 -10 -9
sb:one minute	-9 10 0
sb:one of	-19 16 2
sb:only	-13 16 -1
sb:open	-25 5 19
sb:open in	-12 0 11
sb:opened	-13 2 8
sb:ore	10 -10 0
sb:other	-18 23 -5
sb:other ,	-6 12 -7
sb:other again	-13 13 0
sb:our	18 -7 -16
sb:our <office>	0 10 -18
sb:out	8 -14 5
sb:out in	-23 21 1
sb:out of	2 -10 5
sb:out on	10 -8 0
sb:outcome	11 -4 -6
sb:outcome of	10 -3 -6
sb:over	-12 3 9
sb:over the	-10 14 -4
sb:own	0 7 -11
sb:ownership	-17 18 0
sb:palace	12 -9 -2
sb:part	11 -9 -1
sb:pass	-19 19 0
sb:pay	6 1 -13
sb:pay a	-14 19 -5
sb:pen	-5 15 -11
sb:pencilled	-9 10 0
sb:pencilled in	-9 10 0
sb:people	-12 12 0
sb:phone	19 -14 -7
sb:phone call	12 -11 0
sb:place	11 -7 -3
sb:place in	21 -18 0
sb:place on	-11 12 0
sb:plan for	-9 12 -2
sb:point	12 -8 -5
sb:port	-7 12 -6
sb:premier ,	-21 11 8
sb:prepare	15 -6 -15
sb:president	-8 0 10
sb:president ,	-21 6 8
sb:president spoke	-11 0 13
sb:president will	-10 10 0
sb:president xi	21 -17 -4
sb:press	19 -23 0
sb:press conference	10 -12 0
sb:price	-11 0 12
sb:progress	7 -2 -6
sb:promise	6 -10 5
sb:put	6 2 -20
sb:put it	8 -8 0
sb:quarrel over	9 -9 0
sb:question	-1 8 -11
sb:raise	8 2 -16
sb:rang	-8 10 0
sb:reach	21 -12 -14
sb:readout	12 -7 -3
sb:reason	-27 28 0
sb:reason to	-16 16 0
sb:regulator	-11 11 0
sb:relation	10 -8 0
sb:remain	0 -10 10
sb:report	18 -10 -9
sb:reporter	-18 12 7
sb:reporter that	-18 11 7
sb:result	11 -17 3
sb:result of	22 -17 -6
sb:resume	-21 4 15
sb:resume in	-8 -10 16
sb:rice	9 -9 -1
sb:rise	0 -15 9
sb:robert	-9 10 0
sb:room	6 -22 10
sb:round ,	16 -13 -3
sb:round between	-1 -7 11
sb:round of	-14 22 -8
sb:round on	-10 0 7
sb:round will	-8 9 0
sb:ryosei	-7 9 -1
sb:ryosei akazawa	-7 9 -1
sb:same	12 -15 2
sb:say	-14 12 1
sb:say ,	2 -20 14
sb:say <person>	-10 11 0
sb:say he	-15 17 0
sb:say on	12 -9 -3
sb:say that	-8 17 -18
sb:say to	9 -6 -2
sb:seat	-14 0 12
sb:second	10 -19 6
sb:second ,	14 -12 0
sb:second day	4 -15 5
sb:second round	4 -7 2
sb:secretary ,	-18 5 10
sb:section	3 2 -9
sb:see	-11 17 -9
sb:see <person>	9 -3 -9
sb:see each	-11 15 -4
sb:sell to	19 -18 0
sb:senior	-10 4 5
sb:senior <name>	-10 4 5
sb:seoul	3 -16 9
sb:session	4 3 -11
sb:session in	9 -6 -3
sb:share	10 0 -9
sb:sheet on	13 -12 0
sb:ship	-8 -6 14
sb:shook	15 -17 0
sb:side will	-13 14 0
sb:sign on	18 -17 0
sb:sign with	-14 14 0
sb:since	18 -11 -8
sb:since <day-gone>	-17 10 4
sb:since <month-gone>	-9 13 -2
sb:since the	33 -23 -14
sb:sir	4 -11 6
sb:sir <person>	6 -13 7
sb:sit down	-25 15 9
sb:sixth	-10 9 0
sb:sixth round	-13 9 3
sb:soybean	-11 10 1
sb:speak	-36 39 -5
sb:speak by	-14 15 0
sb:speak with	-17 18 0
sb:spent	19 -10 -9
sb:spoke	23 -24 0
sb:spoke by	22 -28 6
sb:spoke of	-10 11 0
sb:spoke to	9 -9 0
sb:spoken	10 -9 0
sb:start	-16 24 -12
sb:start in	-8 10 0
sb:state	2 -20 17
sb:state in	11 -10 0
sb:state visit	-2 -5 8
sb:statement	19 -14 -6
sb:statement ,	15 -14 0
sb:statement that	-13 13 0
sb:still	9 -6 -2
sb:summary	-7 -6 12
sb:summit	-15 8 7
sb:summit in	12 -14 0
sb:summit of	-8 14 -7
sb:suspend	14 -13 0
sb:table ,	7 -12 0
sb:table at	-8 10 0
sb:table in	3 -20 8
sb:take	16 -15 -2
sb:take it	-7 9 0
sb:take place	15 -13 0
sb:talk ,	1 -11 6
sb:talk at	7 4 -15
sb:talk between	8 -7 -1
sb:talk by	-26 28 0
sb:talk go	18 -7 -13
sb:talk in	8 -20 8
sb:talk on	-28 31 -4
sb:talk will	3 -14 10
sb:talked	3 -10 6
sb:talked on	11 -6 -5
sb:talking	7 -16 7
sb:tariff	-12 13 0
sb:tariff for	9 -5 -1
sb:tariff on	11 0 -15
sb:tariff talk	-20 4 15
sb:tariff truce	-5 8 -2
sb:technical	-11 6 2
sb:telephone	11 -10 -1
sb:telephone call	10 -8 0
sb:telephoned	13 -11 0
sb:television	-3 -7 11
sb:television interview	-11 2 7
sb:tell	6 -10 3
sb:tell <organisation>	11 -8 -3
sb:tell <person>	11 -8 -2
sb:tell a	-12 2 12
sb:tell reporter	-28 20 10
sb:tell the	0 9 -11
sb:term	-9 10 0
sb:that	0 9 -17
sb:that he	0 6 -16
sb:that his	-3 -7 9
sb:that it	-13 18 -5
sb:that the	2 3 -14
sb:that there	12 -11 0
sb:that was	18 -16 -1
sb:that would	-10 11 0
sb:the	12 -4 -14
sb:the <level>	15 -11 -3
sb:the <name>	6 -27 19
sb:the <organisation>	-11 7 5
sb:the <person>	1 7 -19
sb:the <span>	9 -4 -3
sb:the agenda	0 16 -17
sb:the announcement	-14 5 9
sb:the app	11 -8 -2
sb:the call	-9 10 0
sb:the country	12 -11 0
sb:the date	-14 15 0
sb:the deal	21 -20 0
sb:the eve	-10 10 0
sb:the extension	13 -10 0
sb:the first	15 -11 -5
sb:the fourth	7 1 -14
sb:the framework	15 -12 -3
sb:the ground	10 -10 0
sb:the invitation	9 -9 0
sb:the joint	-8 10 -1
sb:the meet	16 -4 -17
sb:the next	-18 17 0
sb:the order	19 -18 0
sb:the other	-17 17 0
sb:the outcome	10 -3 -6
sb:the result	10 -7 -2
sb:the same	12 -15 2
sb:the second	-5 -10 19
sb:the signature	-8 10 0
sb:the sixth	-14 13 1
sb:the step	11 -9 0
sb:the subject	-11 12 0
sb:the table	-12 -4 16
sb:the telephone	25 -22 -1
sb:the third	11 -7 -5
sb:the truce	13 -10 -4
sb:the understanding	12 -1 -10
sb:their	-13 1 12
sb:their <office>	9 -14 5
sb:their fifth	-1 13 -11
sb:their fourth	-8 0 10
sb:their meet	10 -6 -2
sb:their president	-18 14 0
sb:their second	-1 -11 12
sb:their talk	0 11 -14
sb:their tariff	-9 6 1
sb:their team	-14 14 0
sb:them	3 3 -15
sb:then	15 -7 -16
sb:then the	11 -8 -1
sb:there	4 6 -23
sb:there 's	-18 20 -1
sb:there have	9 -4 -3
sb:there is	8 -1 -9
sb:they	-7 8 -3
sb:they are	0 -16 13
sb:they did	9 -7 0
sb:they had	-1 11 -10
sb:they meet	-9 0 10
sb:they sit	9 -4 -5
sb:they were	18 -14 -4
sb:they'll	-13 15 0
sb:they're	-14 -11 21
sb:thi	11 -22 10
sb:thi week	-21 0 21
sb:think	-13 14 0
sb:third round	-15 7 8
sb:those	-14 3 8
sb:three	0 9 -14
sb:three <office>	-14 15 0
sb:three round	12 -10 0
sb:through	8 -18 9
sb:through the	4 -9 2
sb:thursday ,	-12 14 -1
sb:tiktok	0 6 -13
sb:time	13 -20 5
sb:time in	-12 -8 17
sb:to	-11 21 -18
sb:to <person>	10 -8 0
sb:to <seat>	19 -25 4
sb:to approve	-5 -4 10
sb:to be	-5 11 -6
sb:to end	16 -14 0
sb:to go	-12 15 -2
sb:to have	-10 11 0
sb:to keep	11 -14 3
sb:to meet	-20 26 -7
sb:to say	21 -21 0
sb:to talk	-16 17 0
sb:to the	7 -1 -13
sb:to visit	-5 7 0
sb:too	-11 14 -3
sb:too ,	-9 12 -2
sb:town	-7 -7 12
sb:trade	10 -21 10
sb:trade ,	-2 -5 10
sb:trade deal	-9 9 0
sb:trade minister	-9 2 9
sb:trade negotiator	1 5 -11
sb:trade talk	4 9 -12
sb:trade team	4 -12 8
sb:transcript	9 -2 -4
sb:truce	9 -6 -4
sb:truce between	-8 9 0
sb:truce by	-7 -4 11
sb:truce of	17 -12 -8
sb:truce run	-9 10 0
sb:truce was	9 -6 -1
sb:truce with	-5 8 -3
sb:trump and	11 -10 0
sb:try	-12 0 7
sb:try again	-10 0 7
sb:twice	17 -14 -1
sb:two	15 -11 -6
sb:two <office>	7 -10 1
sb:two country	-9 2 6
sb:two government	11 -8 0
sb:two had	12 -10 0
sb:two hour	13 -20 6
sb:two men	-11 11 0
sb:two president	-11 6 6
sb:two round	15 -13 0
sb:two will	-13 15 0
sb:until <day-ahead>	21 -15 -7
sb:until the	-16 18 0
sb:up <span>	9 -1 -9
sb:up a	-14 18 -5
sb:up in	-6 -6 12
sb:use	-11 0 9
sb:very	-4 17 -13
sb:veterinarian	-10 11 0
sb:visit to	9 -14 3
sb:visited	16 -14 0
sb:wait for	12 -19 6
sb:want	-10 6 2
sb:war	-6 9 -1
sb:was	26 -8 -33
sb:was in	-2 9 -6
sb:was not	5 -9 1
sb:was on	-11 13 -1
sb:was settle	10 -9 0
sb:was to	-13 8 5
sb:way	-13 10 3
sb:way to	-21 18 2
sb:we are	23 -22 -1
sb:we have	-8 11 -2
sb:week	0 -10 12
sb:week in	11 -7 -2
sb:weekend	-11 14 -3
sb:were in	14 -6 -6
sb:were to	-16 20 -5
sb:what	10 -12 3
sb:what <name>	6 -10 1
sb:what <person>	15 -11 -4
sb:what the	1 -10 7
sb:what to	-7 8 0
sb:what we	-10 11 0
sb:when	0 14 -28
sb:when <name>	12 -6 -5
sb:when <person>	-8 16 -7
sb:when they	-11 14 -1
sb:where the	-9 10 0
sb:whether	11 -14 3
sb:which	-4 -2 8
sb:which <name>	-5 9 -3
sb:which end	-1 -21 21
sb:which the	-14 4 8
sb:while	-23 -7 28
sb:while <person>	-17 -5 21
sb:who	7 -11 5
sb:who has	-18 13 4
sb:who was	-17 19 0
sb:whose	11 -15 1
sb:whose <person>	13 -11 -1
sb:will	-22 11 11
sb:will be	8 -13 5
sb:will discuss	-9 10 0
sb:will meet	-18 23 -6
sb:will pay	13 -10 -2
sb:will sign	19 -19 0
sb:will visit	-10 11 0
sb:with	17 -3 -22
sb:with <person>	20 -12 -15
sb:with <quality>	9 -8 0
sb:with a	-12 15 -4
sb:without	-9 11 0
sb:worth	9 -8 0
sb:would	-40 34 8
sb:would come	10 -8 0
sb:would have	8 -17 8
sb:would not	-7 9 0
sb:would speak	-15 16 0
sb:wrapped	-5 12 -10
sb:wrapped up	-5 12 -10
sb:xi	8 -14 7
sb:xi jinping	8 -14 7
sb:year	21 -19 -2
sb:yes	-12 13 0
sb:yes ,	-13 14 0
sb:you	6 -10 2
sb:šefčovič	10 -8 0
sb:—	-5 10 -4
sb:— <name>	9 -12 2
sb:— <person>	-8 16 -8
sb:— <quality>	-7 9 -1
sb:— <span>	0 11 -12
sb:•	-11 -5 15
seat-home	-4 8 -7
seat-other	-5 -9 15
seat-side	-4 10 -8
sent:calls	22 -3 -49
sent:coming	-37 31 7
sent:ended	18 -16 -2
sent:experts	-23 19 1
sent:m=adjourned	-14 7 7
sent:m=arrive	10 -18 8
sent:m=arrived	-18 6 9
sent:m=arrives	-5 11 -5
sent:m=assembly	-12 17 -9
sent:m=bargain	-7 12 -5
sent:m=broke off	11 -4 -6
sent:m=broke up	10 -6 -2
sent:m=conference	13 -12 -1
sent:m=consultation	1 -12 8
sent:m=consultations	16 0 -20
sent:m=delegation	-15 -3 20
sent:m=delegations	-1 -16 16
sent:m=dialogue	-6 -2 10
sent:m=dinner	-13 16 0
sent:m=due	14 5 -24
sent:m=edition	-7 -1 9
sent:m=ended	33 -4 -42
sent:m=flew	16 -23 6
sent:m=flies	-11 6 3
sent:m=fly	12 -7 -6
sent:m=go	-7 -4 13
sent:m=goes	16 -3 -18
sent:m=guest	-13 -3 16
sent:m=handshake	25 -13 -15
sent:m=here	-2 14 -15
sent:m=invitation	-13 15 -3
sent:m=land	-6 16 -14
sent:m=landed	-20 15 2
sent:m=meet	7 10 -37
sent:m=meeting	-15 22 -8
sent:m=meetings	9 -7 -3
sent:m=meets	-31 19 9
sent:m=met	40 -46 0
sent:m=negotiated	16 -9 -8
sent:m=negotiating	2 -17 12
sent:m=negotiator	11 -6 -4
sent:m=negotiators	-25 7 19
sent:m=parted	16 -2 -13
sent:m=receive	-13 18 -5
sent:m=received	19 -23 0
sent:m=receives	-33 24 3
sent:m=rose	-6 -7 11
sent:m=rounds	42 -31 -17
sent:m=sat	15 -33 7
sent:m=saw each other	19 -17 0
sent:m=see each other	-25 22 2
sent:m=session	1 5 -10
sent:m=shook hands	13 -14 0
sent:m=signed	2 19 -49
sent:m=sits	-10 29 -23
sent:m=sitting	-23 16 7
sent:m=spent	33 -23 -13
sent:m=stop	-13 8 4
sent:m=talk	-28 29 0
sent:m=talked	17 -27 6
sent:m=talking	0 -20 18
sent:m=there	-9 15 -8
sent:m=time	-7 12 -6
sent:m=to see	-5 16 -18
sent:m=visit	0 -15 16
sent:m=visited	18 -16 0
sent:running	-46 -4 52
sent:summit	-4 9 -9
sent:sure	9 -6 -6
sent:wished	-11 7 5
sides=0	6 -1 -11
sides=1	18 -13 -10
sides=4	-15 19 -2
sides=5	16 -11 -3
sort=call	20 -11 -20
sort=land	-19 27 -14
sort=meeting	-10 12 -4
sort=venue	-19 14 6
t0=future	-4 10 -8
t0=modal	-15 14 0
t0=modal-passive	-3 -3 9
t0=past	21 -26 4
t0=past-passive	31 -17 -25
t0=past-passive-not	9 -8 0
t0=pluperfect	22 -13 -13
t0=present	-12 0 12
t1=future	-7 15 -15
t1=infinitive	-15 25 -23
t1=modal	-15 14 0
t1=modal-passive	-3 -3 9
t1=participle-passive	39 -27 -23
t1=past	20 -28 7
t1=past-passive	46 -31 -24
t1=past-passive-not	9 -8 0
t1=perfect	-9 6 2
t1=pluperfect	24 -16 -13
t1=present	-14 0 15
t1=present-passive	-11 10 0
t2=gerund	5 3 -20
t2=modal	-14 4 11
t2=past-passive	8 -22 11
t2=perfect	5 -17 11
t2=perfect-not	19 -18 0
t2=perfect-passive	-15 21 -8
t2=present	-9 6 3
t2=present-passive	0 5 -11
tail=d	7 -14 4
tail=e	12 -6 -9
tail=g	-2 8 -10
tail=k	-18 3 17
tail=m	-5 -11 16
tail=o	-22 16 7
tail=r	-11 18 -8
tail=s	19 -12 -10
tail=t	5 -19 13
tail=u	0 8 -12
tail=v	-8 15 -9
tail=w	23 -15 -13
tail=x	-4 -12 16
tail=y	14 -8 -8
tail=z	0 14 -27
tail=á	-26 11 18
tail=ö	-5 -7 11
tail=ø	-10 14 -2
third-side	-16 8 8
top	0 -22 22
town-l	-3 13 -13
town-r	11 -10 -2
town=l0	9 -13 4
town=l1	17 -5 -19
town=l2	5 0 -9
town=l3	-10 18 -11
town=l4	-10 13 -5
town=l5	-15 2 13
town=r0	9 -4 -5
town=r1	16 -7 -15
town=r2	-11 -3 18
town=r3	2 8 -18
town=r4	-1 -13 15
town=r5	6 2 -15
towns=0	2 1 -10
towns=3	7 1 -13
towns=4	10 -6 -4
towns=5	22 -15 -9
tri:city day-none no-word	7 6 -20
tri:city day-none part:sure	0 -13 10
tri:city day-none prev:sure	7 0 -10
tri:city day=l0 no-word	-6 10 -4
tri:city day=l1 no-word	-1 8 -9
tri:city day=l1 sent:sure	-6 8 0
tri:city day=l2 no-word	-13 19 -8
tri:city day=l2 sent:sure	-12 13 0
tri:city day=l3 part:sure	7 0 -12
tri:city day=l4 part:sure	0 -6 8
tri:city day=r0 no-word	22 -28 0
tri:city day=r0 prev:sure	-18 17 0
tri:city day=r1 no-word	-9 -31 32
tri:city day=r1 part:sure	-1 11 -13
tri:city day=r1 prev:sure	11 -7 -3
tri:city day=r3 no-word	13 -6 -6
tri:city day=r3 sent:sure	9 -6 -2
tri:city day=r4 sent:sure	10 -14 4
tri:day day-none no-word	-5 12 -9
tri:day day-none part:sure	-15 6 7
tri:day day-none prev:sure	0 -10 10
tri:day day=l0 no-word	-7 -5 11
tri:day day=l3 part:sure	-6 9 -3
tri:day day=r0 no-word	-5 -9 13
tri:day day=r3 no-word	10 -4 -5
tri:day day=r4 no-word	11 -10 0
tri:l=<begin> city day=r0	15 -8 -9
tri:l=<begin> city no-word	20 -12 -13
tri:l=<begin> city prev:sure	-10 14 -3
tri:l=<begin> day no-word	12 0 -20
tri:l=<begin> day-none no-word	-8 3 7
tri:l=<begin> day-none part:sure	11 -7 -5
tri:l=<begin> day-none prev:sure	-6 12 -7
tri:l=<begin> day-none sent:sure	-11 2 9
tri:l=<begin> day=r1 no-word	0 11 -11
tri:l=<begin> day=r1 sent:sure	8 -10 0
tri:l=<begin> day=r2 no-word	19 -4 -18
tri:l=<begin> day=r2 sent:sure	-9 -1 11
tri:l=<begin> day=r3 no-word	-4 -4 10
tri:l=<begin> day=r3 sent:sure	20 -12 -8
tri:l=<begin> day=r4 no-word	6 -7 0
tri:l=<begin> day=r4 sent:sure	5 6 -15
tri:l=<begin> seat-home day-none	-9 -1 13
tri:l=<begin> seat-home day=r0	-16 13 6
tri:l=<begin> seat-home day=r1	5 0 -8
tri:l=<begin> seat-home day=r3	6 -13 3
tri:l=<begin> seat-home day=r4	2 5 -14
tri:l=<begin> seat-other day=r0	-4 11 -5
tri:l=<begin> seat-other day=r2	12 -5 -7
tri:l=<begin> seat-other day=r4	-9 4 4
tri:l=<begin> seat-other no-word	-11 18 -4
tri:l=<begin> seat-other prev:sure	4 -15 4
tri:l=<begin> seat-other sent:sure	-13 15 -1
tri:l=<begin> seat-side day-none	-8 7 0
tri:l=<begin> seat-side day=r0	8 3 -15
tri:l=<begin> seat-side day=r1	-13 17 -5
tri:l=<begin> seat-side day=r2	-3 -5 9
tri:l=<begin> seat-side day=r4	8 -4 -4
tri:l=<begin> seat-side no-word	0 8 -17
tri:l=<begin> unknown day=r0	6 -14 0
tri:l=<begin> unknown day=r1	0 -12 9
tri:l=<begin> unknown no-word	1 -19 10
tri:l=<begin> unknown sent:sure	13 -20 0
tri:l=<begin> word day-none	8 -4 -3
tri:l=a day-none no-word	-4 -2 10
tri:l=a day-none part:sure	9 -7 0
tri:l=a day=l3 no-word	-10 11 0
tri:l=a day=r1 no-word	-2 -4 8
tri:l=a day=r1 sent:sure	12 -12 0
tri:l=a day=r3 no-word	-14 15 0
tri:l=a seat-side day-none	0 -11 12
tri:l=a seat-side no-word	5 -14 9
tri:l=a word day=l1	9 -7 0
tri:l=a word day=l3	-11 12 0
tri:l=a word day=r1	16 -15 0
tri:l=a word day=r3	-10 12 0
tri:l=a word no-word	-18 16 0
tri:l=a word part:sure	16 -12 -5
tri:l=a word sent:sure	14 -13 0
tri:l=after day-none no-word	4 -15 5
tri:l=and city day-none	10 -7 0
tri:l=and day-none sent:sure	19 -17 0
tri:l=and seat-home day-none	0 -8 10
tri:l=and seat-home no-word	-17 0 14
tri:l=and seat-other no-word	-8 12 -4
tri:l=and unknown day-none	18 -15 -2
tri:l=and unknown sent:sure	10 -8 0
tri:l=as day-none part:sure	10 -15 1
tri:l=at day=r1 part:sure	9 -3 -5
tri:l=at unknown day-none	-13 11 1
tri:l=at unknown day=r1	7 -17 6
tri:l=at unknown no-word	-15 3 14
tri:l=at unknown part:sure	11 -3 -8
tri:l=before city day-none	-10 14 -5
tri:l=before city no-word	-10 14 -5
tri:l=before day-none no-word	-8 12 -5
tri:l=by word day=r2	-13 13 0
tri:l=by word part:sure	11 -10 0
tri:l=conference, day=r0 no-word	13 -6 -6
tri:l=fifth day-none part:sure	13 -12 0
tri:l=fifth word day-none	13 -12 0
tri:l=for city day-none	4 -13 9
tri:l=for city no-word	3 -11 9
tri:l=for day day-none	-9 12 -1
tri:l=for day no-word	-7 8 0
tri:l=for day-none no-word	-8 8 0
tri:l=for day=r1 sent:sure	-8 9 0
tri:l=for seat-side day-none	-9 10 0
tri:l=for unknown day=r1	-10 11 0
tri:l=for unknown sent:sure	-10 11 0
tri:l=for word part:sure	-1 -6 8
tri:l=from city no-word	15 -7 -9
tri:l=from day day-none	-5 9 -4
tri:l=from day part:sure	0 11 -9
tri:l=from day-none sent:sure	0 -9 6
tri:l=from day=r1 no-word	5 -11 4
tri:l=from seat-other day-none	2 -13 6
tri:l=from seat-other no-word	2 -11 5
tri:l=from seat-side day-none	-11 3 7
tri:l=from seat-side no-word	-10 -4 15
tri:l=from unknown day=r3	12 0 -12
tri:l=from unknown no-word	6 2 -11
tri:l=had word no-word	11 -11 0
tri:l=had word part:sure	-11 12 0
tri:l=he day-none no-word	11 -10 0
tri:l=he word part:sure	0 -9 9
tri:l=in city day=l1	-14 20 -8
tri:l=in city day=l2	-19 22 -6
tri:l=in city day=l3	18 -3 -20
tri:l=in city day=l4	0 -7 7
tri:l=in city day=r2	18 -17 0
tri:l=in city day=r4	-9 -1 10
tri:l=in city part:sure	6 -11 5
tri:l=in day-none sent:sure	-2 9 -10
tri:l=in day=l1 part:sure	-10 8 1
tri:l=in day=l1 prev:sure	-3 9 -8
tri:l=in day=l1 sent:sure	0 8 -11
tri:l=in day=l2 no-word	-10 12 -1
tri:l=in day=l3 no-word	10 0 -13
tri:l=in day=l3 part:sure	-2 9 -6
tri:l=in day=l3 sent:sure	-10 0 11
tri:l=in day=l4 sent:sure	-10 15 -6
tri:l=in day=r0 no-word	7 5 -14
tri:l=in day=r0 part:sure	-4 -5 10
tri:l=in day=r0 prev:sure	-14 15 0
tri:l=in day=r0 sent:sure	20 -20 0
tri:l=in day=r1 no-word	3 -18 17
tri:l=in day=r1 part:sure	8 3 -17
tri:l=in day=r1 prev:sure	3 3 -11
tri:l=in day=r2 no-word	10 -9 -1
tri:l=in day=r2 part:sure	-14 0 14
tri:l=in day=r4 sent:sure	-2 -7 10
tri:l=in seat-home day-none	24 -13 -18
tri:l=in seat-home day=l3	-4 8 -2
tri:l=in seat-home day=r1	3 -10 6
tri:l=in seat-home day=r4	0 -10 7
tri:l=in seat-home part:sure	9 -11 0
tri:l=in seat-home prev:sure	-11 -2 13
tri:l=in seat-home sent:sure	6 4 -13
tri:l=in seat-other day=r0	10 -9 0
tri:l=in seat-other day=r1	-14 4 9
tri:l=in seat-other no-word	12 -2 -10
tri:l=in seat-other part:sure	-13 9 5
tri:l=in seat-other prev:sure	-7 0 8
tri:l=in seat-other sent:sure	-6 -12 19
tri:l=in seat-side day-none	-5 -4 13
tri:l=in seat-side day=l1	-3 -7 11
tri:l=in seat-side day=l2	7 -5 -1
tri:l=in seat-side day=l3	-8 14 -7
tri:l=in seat-side day=l4	-18 20 0
tri:l=in seat-side day=r0	-8 3 2
tri:l=in seat-side day=r1	13 -2 -10
tri:l=in seat-side day=r4	0 8 -7
tri:l=in seat-side no-word	-8 0 12
tri:l=in seat-side prev:sure	-7 12 -5
tri:l=in unknown day=l1	-4 8 -3
tri:l=in unknown day=r0	10 -4 -6
tri:l=in unknown day=r2	-10 0 13
tri:l=in unknown day=r3	15 -14 -1
tri:l=in unknown day=r4	-2 -13 14
tri:l=in unknown no-word	2 -12 10
tri:l=in unknown part:sure	-6 13 -8
tri:l=in unknown prev:sure	-1 7 -8
tri:l=in unknown sent:sure	13 -18 4
tri:l=in word day-none	-21 27 -9
tri:l=in word day=r1	16 -14 -1
tri:l=in word part:sure	-2 12 -15
tri:l=in word sent:sure	-12 13 0
tri:l=jinping word no-word	-9 10 0
tri:l=last word part:sure	-11 11 0
tri:l=leaves day-none no-word	14 -12 0
tri:l=new word part:sure	-12 12 0
tri:l=of city day-none	-5 13 -13
tri:l=of city no-word	3 3 -14
tri:l=of day-none part:sure	-10 3 4
tri:l=of day=r1 no-word	-13 18 -7
tri:l=of seat-home no-word	-9 11 0
tri:l=of seat-other day-none	-2 -14 16
tri:l=of seat-side day-none	18 -15 -3
tri:l=of seat-side no-word	25 -22 -5
tri:l=of unknown day=r1	-21 19 0
tri:l=of unknown no-word	-17 9 8
tri:l=on day day-none	0 10 -15
tri:l=on day no-word	18 0 -34
tri:l=on day prev:sure	5 -9 2
tri:l=on day-none no-word	-5 11 -7
tri:l=on day-none part:sure	-12 15 -1
tri:l=on day-none prev:sure	8 -13 3
tri:l=on day-none sent:sure	11 -8 -1
tri:l=on day=l3 no-word	10 -9 0
tri:l=president day=r2 no-word	-12 12 0
tri:l=president word day=r2	-12 12 0
tri:l=should day-none no-word	-9 12 -3
tri:l=telephone day=r3 no-word	-10 10 0
tri:l=telephone word day-none	14 -13 0
tri:l=telephone word day=l2	10 -10 0
tri:l=telephone word day=r3	-7 8 0
tri:l=that day-none no-word	0 9 -19
tri:l=that seat-home day-none	-5 12 -10
tri:l=that seat-home no-word	2 2 -10
tri:l=that seat-side day-none	12 -7 -8
tri:l=that seat-side no-word	6 -8 1
tri:l=the city day=r1	0 -10 5
tri:l=the city no-word	13 -20 2
tri:l=the day-none prev:sure	9 -17 5
tri:l=the day=l2 part:sure	21 -21 0
tri:l=the day=l3 no-word	10 -7 -2
tri:l=the day=l3 part:sure	-11 8 1
tri:l=the day=l4 no-word	-12 8 3
tri:l=the day=r0 no-word	3 -12 6
tri:l=the day=r1 no-word	-7 8 0
tri:l=the day=r1 part:sure	-6 9 -3
tri:l=the day=r2 no-word	-5 10 -7
tri:l=the day=r3 no-word	13 -10 -1
tri:l=the seat-home prev:sure	25 -24 0
tri:l=the seat-other no-word	-14 5 8
tri:l=the seat-side day-none	4 0 -15
tri:l=the seat-side day=l1	12 -14 2
tri:l=the seat-side day=l2	11 -10 0
tri:l=the seat-side day=l4	-10 12 0
tri:l=the seat-side day=r1	-12 14 -2
tri:l=the seat-side day=r2	-14 17 -4
tri:l=the seat-side no-word	-9 16 -21
tri:l=the unknown day-none	6 -8 1
tri:l=the unknown part:sure	10 -9 0
tri:l=the word day-none	-6 -6 12
tri:l=the word day=r4	-8 10 -2
tri:l=the word no-word	18 -22 2
tri:l=the word part:sure	-17 6 11
tri:l=the word prev:sure	-10 11 0
tri:l=the word sent:sure	-9 10 0
tri:l=they word no-word	-10 10 0
tri:l=to city day-none	2 -7 4
tri:l=to city no-word	-6 0 9
tri:l=to day-none part:sure	-13 13 0
tri:l=to day-none sent:sure	12 -10 -1
tri:l=to day=l1 part:sure	-9 10 0
tri:l=to day=l2 no-word	-11 15 -4
tri:l=to day=l2 part:sure	-8 8 0
tri:l=to day=l3 no-word	-16 3 12
tri:l=to day=l4 no-word	13 -12 0
tri:l=to day=l4 part:sure	17 -15 -1
tri:l=to day=r0 no-word	-16 17 -1
tri:l=to day=r0 part:sure	-6 12 -6
tri:l=to day=r1 no-word	6 -11 5
tri:l=to day=r1 part:sure	-6 -12 16
tri:l=to day=r2 part:sure	10 -7 -3
tri:l=to day=r3 sent:sure	-14 18 -4
tri:l=to seat-home day-none	8 -9 0
tri:l=to seat-home no-word	6 -7 0
tri:l=to seat-home part:sure	10 -4 -9
tri:l=to seat-other day-none	17 -13 -5
tri:l=to seat-other sent:sure	16 -15 0
tri:l=to seat-side day-none	-7 14 -11
tri:l=to seat-side day=r1	-3 -11 14
tri:l=to seat-side no-word	-10 17 -14
tri:l=to seat-side part:sure	-11 1 11
tri:l=to unknown day=r0	-4 9 -3
tri:l=to unknown no-word	19 -25 6
tri:l=to word day-none	-20 16 4
tri:l=to word day=l1	-9 10 0
tri:l=to word day=l2	-10 10 0
tri:l=to word day=r3	10 -8 0
tri:l=to word no-word	-13 15 -1
tri:l=to word sent:sure	9 -9 0
tri:l=trump word no-word	18 -17 0
tri:l=video word day-none	1 -13 9
tri:l=visit day-none part:sure	-9 10 0
tri:l=visit seat-home part:sure	-9 10 0
tri:l=what seat-side no-word	-10 5 3
tri:l=will day-none part:sure	-8 10 0
tri:l=will word day-none	-8 10 0
tri:l=with day-none no-word	-5 10 -5
tri:l=with day-none part:sure	16 -18 0
tri:l=with seat-home day-none	-4 12 -10
tri:l=with seat-home no-word	-17 20 -3
tri:l=would word day-none	-10 12 0
tri:l=would word no-word	-9 9 0
tri:l=— day-none no-word	6 1 -12
tri:l=— unknown day=r0	-13 6 6
tri:seat-home day-none part:sure	19 -5 -17
tri:seat-home day=l1 no-word	11 -9 -1
tri:seat-home day=l1 part:sure	-16 16 0
tri:seat-home day=l2 no-word	-12 17 -4
tri:seat-home day=l3 no-word	-11 12 0
tri:seat-home day=l4 part:sure	10 -5 -5
tri:seat-home day=r0 no-word	-9 14 -5
tri:seat-home day=r0 prev:sure	-2 -10 11
tri:seat-home day=r0 sent:sure	11 -7 -4
tri:seat-home day=r1 no-word	13 -18 6
tri:seat-home day=r1 prev:sure	6 0 -5
tri:seat-home day=r1 sent:sure	-10 16 -5
tri:seat-home day=r2 no-word	5 6 -25
tri:seat-home day=r3 no-word	-16 8 7
tri:seat-home day=r3 prev:sure	-11 12 0
tri:seat-home day=r3 sent:sure	1 -10 6
tri:seat-home day=r4 no-word	11 -12 0
tri:seat-other day-none part:sure	13 -9 -6
tri:seat-other day-none sent:sure	5 -14 6
tri:seat-other day=l1 no-word	-9 12 -3
tri:seat-other day=l3 no-word	-12 0 9
tri:seat-other day=l3 part:sure	-8 0 9
tri:seat-other day=r0 no-word	8 0 -10
tri:seat-side day-none part:sure	3 -11 7
tri:seat-side day=l1 no-word	-9 -6 19
tri:seat-side day=l2 no-word	15 -12 -2
tri:seat-side day=l2 part:sure	16 -15 0
tri:seat-side day=l3 no-word	0 4 -12
tri:seat-side day=l3 part:sure	-11 14 -2
tri:seat-side day=l4 no-word	-5 7 0
tri:seat-side day=r0 no-word	-10 15 -7
tri:seat-side day=r0 part:sure	0 -10 10
tri:seat-side day=r0 prev:sure	0 8 -11
tri:seat-side day=r1 no-word	-13 15 -2
tri:seat-side day=r2 no-word	-1 5 -10
tri:unknown day-none part:sure	6 0 -9
tri:unknown day-none prev:sure	11 -5 -10
tri:unknown day-none sent:sure	13 -1 -17
tri:unknown day=l0 sent:sure	-13 14 0
tri:unknown day=l1 no-word	14 -9 -8
tri:unknown day=l1 prev:sure	-14 15 0
tri:unknown day=l3 sent:sure	-8 0 9
tri:unknown day=l4 no-word	8 -18 8
tri:unknown day=l4 part:sure	2 7 -14
tri:unknown day=r0 prev:sure	8 0 -11
tri:unknown day=r2 part:sure	-13 1 10
tri:unknown day=r3 no-word	4 -22 10
tri:unknown day=r3 sent:sure	8 0 -13
tri:unknown day=r4 sent:sure	-3 -12 14
tri:word day-none part:sure	-30 28 0
tri:word day=l1 part:sure	14 -10 -6
tri:word day=l2 no-word	17 -14 -3
tri:word day=l3 part:sure	0 -5 8
tri:word day=l4 no-word	5 -11 3
tri:word day=r0 part:sure	-8 12 -4
tri:word day=r1 no-word	-19 25 -17
tri:word day=r1 part:sure	14 -9 -6
tri:word day=r1 sent:sure	13 -11 0
tri:word day=r3 part:sure	-15 14 0
tri:word day=r5 part:sure	10 -10 0
two-words	30 -27 -6
under ahead	15 -6 -13
under ahead town	21 -12 -12
under gone	27 -25 -3
under gone town	25 -18 -12
v0-none	3 6 -14
v0=agree	13 -9 -7
v0=begin	-17 4 12
v0=bring	-6 -5 11
v0=continue	-7 16 -10
v0=discuss	19 -7 -12
v0=expect	-5 13 -12
v0=fix	-10 10 0
v0=go	9 -14 4
v0=keep	-10 11 0
v0=land	-18 10 3
v0=lay	13 -12 0
v0=leave	2 4 -14
v0=look	-13 -6 16
v0=make	9 -7 -1
v0=move	-10 5 1
v0=offer	-19 19 0
v0=other	11 -3 -9
v0=pay	12 0 -20
v0=place	-18 20 0
v0=plan	-16 18 -1
v0=prepare	20 -12 -10
v0=promise	-10 11 0
v0=put	9 -4 -7
v0=receive	-11 1 10
v0=resume	-11 0 8
v0=return	13 -7 -7
v0=rise	-9 0 10
v0=run	0 7 -10
v0=say	9 -2 -14
v0=see	-14 18 -5
v0=sign	-10 6 5
v0=sit	0 -10 10
v0=start	-6 12 -6
v0=stay	4 -8 2
v0=want	-9 1 5
v1=agree	11 -7 -8
v1=begin	-18 3 13
v1=bring	-6 -5 11
v1=continue	-8 18 -11
v1=discuss	13 -3 -12
v1=expect	-7 16 -12
v1=fix	-7 8 0
v1=issue	0 -11 9
v1=land	-12 9 1
v1=lay	13 -12 0
v1=leave	6 1 -16
v1=look	-13 -7 16
v1=make	13 -9 -3
v1=move	-10 5 1
v1=negotiate	8 -11 1
v1=offer	-13 14 0
v1=pay	12 0 -20
v1=place	-18 20 0
v1=plan	-9 12 -2
v1=prepare	6 0 -13
v1=propose	-8 9 0
v1=put	9 -5 -7
v1=raise	12 -6 -4
v1=reach	11 -7 -4
v1=resume	-11 0 8
v1=return	13 -7 -7
v1=rise	-9 0 10
v1=run	0 7 -10
v1=say	6 0 -13
v1=see	-12 16 -7
v1=start	-6 12 -6
v1=stay	4 -8 2
v1=suspend	8 -7 0
v1=take	11 -12 0
v1=wait	-6 11 -5
v1=want	-8 0 5
v2-none	7 2 -16
v2=agree	2 -13 9
v2=ask	-9 17 -13
v2=begin	14 -23 5
v2=expect	3 -11 5
v2=explain	-11 11 0
v2=get	-8 14 -6
v2=have	-7 18 -21
v2=leave	3 3 -10
v2=meet	3 1 -11
v2=other	-6 -11 20
v2=prolong	-4 10 -5
v2=publish	-8 10 -1
v2=put	-13 10 2
v2=raise	-8 3 3
v2=receive	-8 0 6
v2=say	0 2 -7
v2=start	-22 9 13
v2=take	-5 -1 9
v2=tell	5 -13 4
v2=wait	-11 12 0
verbless	4 5 -13
vt0=ask perfect	-8 10 0
vt0=be future	-3 9 -10
vt0=be modal	-4 7 -1
vt0=be past	2 3 -9
vt0=be perfect	15 -9 -8
vt0=be present	3 -16 13
vt0=begin past	-15 -7 19
vt0=begin present	-13 16 -1
vt0=bring past	-5 -7 12
vt0=call past	1 -13 8
vt0=come modal	11 -9 -1
vt0=come past	2 7 -13
vt0=come pluperfect	-6 -3 10
vt0=come present	-16 20 -5
vt0=discuss past	24 -20 -4
vt0=end past	7 0 -9
vt0=expect present	-15 20 -7
vt0=fix present	-9 9 0
vt0=get past	14 -14 0
vt0=go present	8 -12 2
vt0=have past	12 -21 4
vt0=have present	0 6 -17
vt0=hold future	-21 23 -1
vt0=hold past	22 -15 -7
vt0=hold present	-12 2 10
vt0=keep past	-11 12 0
vt0=land past	-15 12 0
vt0=leave past	-4 11 -7
vt0=look present	-9 -11 18
vt0=meet future	-8 13 -10
vt0=meet present	8 -15 10
vt0=negotiate past	9 -5 -2
vt0=other future	-8 10 0
vt0=other past	12 -8 -3
vt0=other pluperfect	16 -7 -11
vt0=pay future	7 -4 -1
vt0=pay present	6 4 -15
vt0=place present	-18 20 0
vt0=plan present	-10 12 0
vt0=prepare pluperfect	14 -13 0
vt0=prepare present	-2 10 -6
vt0=put present	13 -10 -4
vt0=receive past	10 -12 0
vt0=receive present	-23 2 16
vt0=say past	0 6 -16
vt0=say present	21 -19 0
vt0=see modal	-8 10 0
vt0=see past	8 -14 3
vt0=see present	-23 27 -5
vt0=sit past	11 -22 0
vt0=sit perfect	-7 -2 11
vt0=sit present	-13 4 3
vt0=take past	15 -16 0
vt0=want present	-11 3 5
vt0=write past	13 -12 0
vt1=be future	-6 12 -9
vt1=be modal	-6 9 -1
vt1=be perfect	15 -9 -8
vt1=be present	0 -16 14
vt1=begin past	-15 -8 20
vt1=begin present	-15 16 0
vt1=bring past	-5 -7 12
vt1=call past	1 -13 8
vt1=come modal	11 -9 -1
vt1=come past	0 10 -13
vt1=come pluperfect	-2 -11 10
vt1=come present	-9 12 -5
vt1=discuss past	24 -20 -4
vt1=end past	7 0 -9
vt1=expect present	-20 25 -7
vt1=fix present	-9 9 0
vt1=get past	14 -14 0
vt1=go future	-8 11 0
vt1=go present	8 -12 2
vt1=have past	11 -20 4
vt1=have present	-5 13 -15
vt1=hold future	-21 23 -1
vt1=hold infinitive	-9 9 0
vt1=hold past	22 -15 -7
vt1=hold present	-12 2 10
vt1=land past	-15 12 0
vt1=leave past	-4 11 -7
vt1=look present	-9 -11 18
vt1=meet future	-9 15 -10
vt1=meet participle	11 -3 -11
vt1=meet present	8 -15 10
vt1=negotiate past	9 -5 -2
vt1=other future	-8 10 0
vt1=other past	12 -8 -3
vt1=other pluperfect	14 -5 -11
vt1=pay future	7 -4 -1
vt1=pay present	6 4 -15
vt1=place present	-18 20 0
vt1=plan present	-10 11 0
vt1=prepare infinitive	-18 20 0
vt1=prepare pluperfect	14 -13 0
vt1=put present	13 -10 -4
vt1=receive past	10 -12 0
vt1=receive present	-23 2 16
vt1=say past	0 8 -15
vt1=say present	18 -17 0
vt1=see modal	-8 10 0
vt1=see past	8 -14 3
vt1=see present	-23 27 -5
vt1=sign participle	13 -10 -1
vt1=sit past	11 -22 0
vt1=sit perfect	-7 -2 11
vt1=sit present	-13 4 3
vt1=take past	15 -15 0
vt1=want present	-10 1 5
vt1=write past	13 -12 0
vt2=agree past	10 -7 0
vt2=answer past	-4 -6 9
vt2=be modal	-6 -8 13
vt2=be past	16 -13 -5
vt2=be present	-8 8 0
vt2=bring past	14 -10 -4
vt2=bring present	-13 11 0
vt2=end past	-12 14 -1
vt2=go modal	-11 15 -4
vt2=have present	-8 18 -18
vt2=meet gerund	9 -1 -13
vt2=meet past	16 -15 0
vt2=meet present	-33 19 4
vt2=other past	-11 -8 19
vt2=other perfect	-10 3 6
vt2=other present	9 -16 3
vt2=plan present	-10 11 0
vt2=publish past	-16 17 0
vt2=say perfect	-16 7 6
vt2=say present	23 -17 -12
vt2=sit past	16 -11 -4
vt2=take past	18 -17 0
vt2=take present	-17 0 16
vt2=tell past	3 -11 5
word=conversation	15 -14 0
word=each other	5 -12 7
word=great hall of the people	-5 -12 14
word=lancaster house	3 -18 6
word=malaysia	-14 17 -2
word=meet	10 -5 -10
word=meets	-11 0 7
word=met	15 -8 -11
word=on the line	-8 0 7
word=phone	10 -5 -7
word=rang	32 -30 -1
word=republic of korea	-9 9 0
word=see	-9 12 -1
word=speak	-48 50 -2
word=speaks	-14 14 0
word=spoke	73 -69 -10
word=spoken	12 -11 0
word=talks	-16 9 7
word=telephone	9 -9 0
word=telephoned	33 -31 -1
word=video	-11 10 0
word=white house	-14 20 -13
words=1	-29 34 -5
words=3	10 2 -20
words=5	14 -14 -2
year	24 -28 0`;
