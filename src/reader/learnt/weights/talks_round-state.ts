// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_STATE = `held	planned	under way
<always>	11 -2 -14
a:'s	11 -6 -9
a:-	-5 0 7
a:.	3 -11 11
a:<agent>	-7 -2 13
a:<day-ahead>	-15 17 -1
a:<day-ahead> .	-2 -9 14
a:<day-ahead> and	-4 11 -6
a:<day-ahead> for	-9 0 4
a:<day-gone>	13 -10 -4
a:<day-gone> .	-19 27 -11
a:<day-gone> and	8 -16 8
a:<day-gone> evening	-9 6 3
a:<day-gone> for	-13 -1 15
a:<day-gone> in	-12 14 0
a:<day-gone> night	-9 11 -3
a:<day-today>	1 -25 19
a:<day-today> .	-23 0 23
a:<day-today> for	-5 10 -5
a:<day-today> to	-4 -2 7
a:<day-today> with	17 -14 -2
a:<duty>	-10 8 1
a:<goods-amount>	-7 11 -2
a:<goods>	6 -18 13
a:<level>	-4 -12 20
a:<level> .	-2 -6 8
a:<level> on	9 -25 13
a:<month-ahead>	-4 12 -12
a:<month-gone>	21 -10 -16
a:<name>	-11 24 -19
a:<name> and	0 -4 6
a:<name> at	7 -3 -2
a:<not>	16 -15 -1
a:<number> .	1 2 -8
a:<office>	2 -6 2
a:<office> .	26 -20 -8
a:<organisation>	-10 8 0
a:<person>	11 -7 -7
a:<person> and	-7 9 -1
a:<person> in	-3 6 -1
a:<quality>	1 -15 16
a:<seat>	-2 12 -18
a:<seat> .	-7 12 -5
a:<seat> in	10 -9 0
a:<sender>	11 -7 -5
a:<span>	-29 30 -2
a:<span> .	-11 11 0
a:<span> of	-11 6 4
a:<v-bear>	15 -8 -9
a:<v-begin>	9 -8 -2
a:<v-buy>	-4 7 -3
a:<v-down>	-1 11 -15
a:<v-end>	-14 8 7
a:<v-impose>	-5 -1 10
a:<v-propose>	12 -6 -10
a:<v-return>	-9 11 -1
a:<v-sell>	9 -7 0
a:<v-stay>	8 -12 0
a:<v-suspend>	18 -11 -8
a:<v-target>	1 -18 11
a:<v-up>	-1 -8 11
a:?	-6 17 -18
a:a	-23 13 12
a:a deal	6 -2 -1
a:a state	-3 6 -1
a:a truce	-8 3 4
a:about	-5 10 -7
a:again .	11 -7 -4
a:ago	10 -5 -3
a:ago .	6 -3 0
a:agree	7 -8 0
a:an	8 -3 -5
a:an extension	-9 9 0
a:and	19 -34 13
a:and <name>	0 -8 5
a:and <person>	-11 13 -1
a:and <seat>	11 0 -10
a:and by	-9 0 10
a:and will	6 -8 0
a:announce	4 -8 1
a:answer	-11 1 9
a:are	-8 1 4
a:as	-2 9 -6
a:as well	-10 13 -1
a:at	-1 7 -7
a:at <level>	6 0 -6
a:begin	0 -15 11
a:between <person>	7 -5 0
a:between the	19 -17 -1
a:both	6 -4 -1
a:bring	-4 6 -2
a:broke	7 0 -3
a:by	15 -17 1
a:by telephone	-4 7 -4
a:by the	-4 -2 8
a:by video	8 -6 0
a:call	-3 7 -5
a:commerce	10 -10 0
a:complete	-5 6 0
a:day	5 -9 1
a:day .	15 -16 0
a:deal	10 -4 -5
a:did	7 -5 0
a:did not	7 -5 0
a:discuss	-1 -2 6
a:doe	6 -12 2
a:doe not	9 -8 0
a:down	3 1 -10
a:duty	0 5 -7
a:each	-12 14 0
a:evening	7 -12 2
a:evening .	-12 9 3
a:for	-10 2 9
a:for <day-ahead>	-4 6 -3
a:for <span>	-12 2 7
a:for a	-24 11 11
a:for talk	-8 6 1
a:for the	-3 6 0
a:for two	8 -6 0
a:for what	8 -6 0
a:four	-10 10 0
a:framework	9 -5 -2
a:from	4 2 -10
a:from <day-ahead>	0 7 -12
a:from <day-gone>	16 -10 -4
a:from <level>	-17 13 3
a:go	10 -6 -5
a:good .	11 -8 -1
a:had	-11 6 5
a:had been	12 -8 -3
a:have	-3 -2 6
a:him	11 -10 0
a:his	-7 6 0
a:his <quality>	-8 4 4
a:in	3 13 -36
a:in <month-ahead>	0 5 -8
a:in <month-gone>	28 -22 -9
a:in <name>	-12 15 -2
a:in <seat>	-11 13 0
a:in <span>	-6 7 0
a:in the	-21 22 0
a:it	6 0 -18
a:it .	0 8 -9
a:it was	6 -4 0
a:its	16 -6 -18
a:last	-19 11 9
a:last week	6 0 -11
a:lasted	-6 8 0
a:late	16 -12 -2
a:later	-22 24 -1
a:later in	-10 10 0
a:let	-6 7 0
a:look	-1 -3 6
a:mention	8 -8 0
a:minute	14 -11 -2
a:minute .	11 -9 0
a:more	7 -5 0
a:morning .	-8 8 0
a:negotiation	-6 -3 10
a:new	-5 9 -2
a:next	7 -4 -3
a:next week	-13 15 0
a:night	-13 16 -4
a:no	0 -8 6
a:not mention	8 -8 0
a:of	-11 2 10
a:of <month-gone>	-9 10 0
a:of <person>	6 -10 1
a:of <span>	-3 6 0
a:of the	-11 3 7
a:of their	0 -6 7
a:off	1 1 -6
a:on <day-ahead>	-14 16 -5
a:on <day-gone>	19 -9 -17
a:on <day-today>	9 -20 2
a:on the	-2 8 -13
a:one	-9 10 0
a:our	-8 3 4
a:out	-12 15 -3
a:pause	9 -4 -4
a:place	-5 -3 9
a:plan	6 -1 -5
a:prepare	4 -6 0
a:produced	8 -6 0
a:prolong	-8 8 0
a:published	7 -7 0
a:put	-8 3 3
a:result	7 -3 -1
a:round	11 -10 0
a:round .	8 -6 0
a:round of	7 -6 0
a:run	9 -7 0
a:same day	11 -9 0
a:say	5 0 -13
a:second	-4 9 -3
a:secretary	-9 9 0
a:see	11 -10 0
a:set	10 -9 0
a:sign	-13 7 5
a:since	-10 5 5
a:since <day-gone>	-8 -2 12
a:spring	-8 9 0
a:state visit	-3 6 -1
a:statement	-6 7 0
a:still	-10 17 -8
a:summit	7 -2 -3
a:take	5 0 -11
a:tariff .	-3 15 -12
a:tariff on	-9 1 6
a:telephone	1 0 -6
a:telephone <day-today>	6 -5 0
a:telephone call	7 -7 0
a:telephone on	-17 19 0
a:telephone with	10 -10 0
a:that	-5 10 -4
a:the <day-ahead>	-5 9 -4
a:the <office>	-5 8 -2
a:the <organisation>	-3 8 -4
a:the <quality>	-4 -5 10
a:the <seat>	-9 10 0
a:the last	-22 23 0
a:the next	6 -5 0
a:the same	10 -8 -1
a:the second	-9 8 0
a:the truce	9 -8 0
a:the two	6 -2 -4
a:their	12 -20 5
a:they	14 -12 0
a:thi week	-11 0 9
a:three	11 -8 0
a:time	-5 9 -4
a:time .	-7 8 0
a:to	11 -19 7
a:to <day-ahead>	12 -8 -2
a:to <level>	0 -6 7
a:to complete	-5 6 0
a:to discuss	-1 -3 6
a:trade	-4 9 -7
a:trade minister	-9 10 0
a:truce	0 -13 12
a:two	9 -3 -7
a:two president	16 -15 0
a:until	13 -29 13
a:until <day-ahead>	1 -21 16
a:up	24 -31 0
a:very	-15 15 0
a:visit	6 -3 -1
a:was	4 -11 6
a:we	12 -9 -2
a:week	-15 14 0
a:week .	0 6 -6
a:week of	-9 11 0
a:what	5 -8 0
a:will	13 -21 6
a:will be	-11 4 3
a:with	8 -5 -3
a:with <person>	19 -16 -3
a:with <quality>	6 -5 0
a:with a	-11 17 -9
a:with an	6 -4 0
a:with his	-14 10 4
a:with the	7 -16 6
a:within	-9 11 0
a:within <span>	-5 7 0
a:without	15 -13 -2
a:without a	9 -8 0
a:year	-9 12 -1
asks	-4 18 -27
b:"	8 -1 -14
b:" <person>	9 -8 0
b:'	0 6 -9
b:'s	-19 19 0
b:'s visit	7 -4 -1
b:(	-10 -5 14
b:,	5 -7 2
b:, a	-5 -3 9
b:, according	8 -4 -3
b:, and	4 -11 8
b:, as	10 -6 -3
b:, has	8 -6 0
b:, he	-4 6 0
b:, in	-3 10 -12
b:, meet	1 -9 5
b:, on	0 -8 8
b:, say	-8 10 0
b:, spoke	9 -8 0
b:, tell	-12 13 0
b:, the	-23 15 8
b:, was	7 -3 -1
b:, will	8 -15 6
b:-	8 -8 -2
b:- <name>	2 -7 2
b:.	10 -15 4
b:/	4 1 -11
b::	-11 4 7
b:: <name>	-11 -4 15
b:: <number>	13 -17 0
b:: <person>	3 -19 14
b:: in	-10 8 1
b:: the	0 -7 8
b:: they	6 -5 0
b:<day-ahead>	0 14 -23
b:<day-ahead> in	-10 20 -14
b:<day-gone>	10 -5 -7
b:<day-gone> <person>	-6 10 -6
b:<day-gone> and	1 -10 6
b:<day-gone> in	10 -9 0
b:<day-today> in	9 -8 0
b:<duty>	-15 -3 19
b:<gate>	7 -6 -1
b:<level-noun>	3 -10 7
b:<level>	35 -27 -13
b:<level> in	9 -3 -5
b:<name> 's	0 11 -14
b:<name> -	3 -12 3
b:<name> and	-11 0 11
b:<name> have	10 0 -9
b:<name> in	-4 -6 9
b:<name> meet	3 -8 2
b:<name> on	-7 10 -2
b:<name> reach	9 -4 -4
b:<name> to	-10 13 -3
b:<not>	13 -3 -15
b:<number>	32 -32 -6
b:<number> /	9 -2 -6
b:<number> good	-10 0 11
b:<number> the	9 -6 0
b:<office>	-10 11 -2
b:<office> <person>	16 -1 -14
b:<office> are	-16 -16 26
b:<office> from	3 0 -6
b:<office> have	10 -7 -2
b:<office> in	-5 10 -6
b:<office> meet	10 -1 -7
b:<office> of	-10 3 4
b:<office> will	-5 8 0
b:<organisation>	0 -6 6
b:<organisation> in	-2 -4 9
b:<person> 's	3 1 -12
b:<person> and	3 -6 1
b:<person> announce	6 -5 0
b:<person> at	-6 12 -6
b:<person> by	8 -6 0
b:<person> come	6 -2 -2
b:<person> flew	-7 0 8
b:<person> fly	-7 9 0
b:<person> go	-9 11 0
b:<person> has	-3 -2 8
b:<person> in	-12 0 10
b:<person> is	-6 3 0
b:<person> land	-11 0 8
b:<person> leave	11 -10 0
b:<person> of	17 -1 -15
b:<person> settle	7 -6 0
b:<person> shook	12 -11 0
b:<person> sit	-6 -4 10
b:<person> spoke	22 -19 0
b:<person> talked	7 -6 0
b:<person> tell	0 4 -8
b:<person> to	-19 21 -1
b:<person> will	-9 -1 9
b:<person> would	-14 15 0
b:<quality>	9 -8 -3
b:<quality> and	-3 -7 11
b:<quality> delegation	0 6 -6
b:<quality> negotiator	-13 9 1
b:<seat>	-2 15 -29
b:<seat> and	0 6 -9
b:<sender>	7 -13 2
b:<span>	12 -4 -11
b:<span> in	17 -11 -6
b:<span> of	-5 8 -2
b:<v-agree>	11 -3 -20
b:<v-bear>	-6 10 -5
b:<v-begin>	-6 7 -1
b:<v-buy>	11 -10 0
b:<v-end>	6 0 -13
b:<v-impose>	13 -2 -23
b:<v-propose>	-15 17 -1
b:<v-return>	-9 4 3
b:<v-say>	7 -2 -11
b:<v-target>	-8 9 0
b:<v-up>	11 -14 1
b:a	-9 17 -11
b:a <quality>	0 6 -7
b:a hotel	-6 2 2
b:a meet	-12 15 -3
b:a new	-11 7 2
b:a state	-11 0 10
b:a summit	-11 12 0
b:a telephone	11 -10 0
b:a third	1 -8 6
b:a visit	-9 9 0
b:a weekend	-6 8 0
b:according	8 -5 -4
b:according to	8 -5 -4
b:after	17 -14 -5
b:after <span>	0 3 -6
b:after a	-5 8 -4
b:agenda	-6 8 0
b:agree	0 1 -6
b:agree by	6 -5 0
b:agree to	-8 9 0
b:ahead	-4 6 0
b:all	30 -20 -13
b:also	-9 0 10
b:an	0 2 -7
b:an extension	8 -5 -1
b:and	-11 -1 17
b:and <name>	-12 6 6
b:and <number>	-8 8 0
b:and <person>	17 -10 -8
b:and <quality>	-20 2 18
b:and <seat>	-5 7 0
b:and he	-9 7 1
b:and i	8 -5 -1
b:and in	6 -2 -1
b:and the	-12 9 5
b:announce	7 -5 0
b:answer	14 -13 0
b:are	-17 4 11
b:are due	0 7 -4
b:are expect	-1 7 -4
b:are meet	-1 -10 12
b:are to	-7 10 -1
b:arrive	-6 0 5
b:arrive in	-6 0 5
b:as	18 -14 -4
b:as <person>	6 -13 3
b:at	1 -15 13
b:at <number>	13 -6 -7
b:at a	22 -21 0
b:at the	-19 6 14
b:back	44 -34 -20
b:back from	11 -9 0
b:back to	19 -18 -1
b:bargain	-6 7 0
b:be	-6 2 4
b:be a	7 -7 0
b:be hold	-20 21 0
b:be in	-16 17 0
b:been	6 -11 2
b:before	-12 22 -13
b:before <person>	0 6 -7
b:before the	-9 11 0
b:begin	-14 4 8
b:begin in	-8 9 0
b:between	9 -7 0
b:between the	9 -18 7
b:both	-7 0 7
b:both side	0 -6 8
b:bring	-6 -7 12
b:but	-8 8 0
b:by	12 -5 -12
b:by the	0 -6 6
b:call	8 -13 1
b:come	0 7 -12
b:come back	17 -15 0
b:come from	-1 8 -7
b:commerce	-10 11 0
b:conclude	3 -9 4
b:conference	-8 -6 14
b:consultation in	6 -2 -2
b:continue	-3 12 -7
b:country	-7 0 7
b:day	14 -16 -2
b:day in	-7 -8 15
b:day of	14 -6 -8
b:deal	17 -14 -2
b:delegation	1 -7 3
b:did	20 -16 -7
b:did the	-9 9 0
b:discuss	13 -9 -3
b:do	-10 12 0
b:done	15 -13 -1
b:done at	12 -9 -1
b:down	2 -7 1
b:due	9 0 -15
b:due in	0 12 -10
b:economic	8 -6 0
b:end	7 0 -11
b:end <span>	-6 8 0
b:envoy	9 -13 0
b:eve	-11 16 -7
b:eve of	-11 16 -7
b:evening	14 -13 0
b:expect	-10 16 -9
b:expect in	-2 8 -4
b:expect to	-10 11 0
b:expert	-8 11 0
b:extend	9 -7 -1
b:extension	8 -3 -4
b:fact	11 -9 0
b:fact sheet	11 -9 0
b:first	7 -10 0
b:flew	0 -6 6
b:flew to	16 -13 -2
b:fly	-12 14 0
b:fly to	-12 14 0
b:followed	10 -9 0
b:following	8 -6 0
b:for	-16 9 10
b:for <day-ahead>	-4 7 -1
b:for <span>	11 -9 0
b:for a	-14 5 8
b:for the	-15 10 5
b:framework	6 -2 -3
b:framework to	7 -7 0
b:from <name>	4 -9 1
b:from our	-8 15 -10
b:from the	11 -5 -6
b:go	6 -10 3
b:good	-2 -19 15
b:guest	-9 -4 11
b:had	25 -14 -22
b:had prepare	9 -9 0
b:half	11 -16 2
b:hand	19 -10 -10
b:hand in	15 -5 -9
b:has been	4 -10 2
b:have	-13 17 -3
b:having	7 -6 0
b:he	-6 0 8
b:he expect	-12 13 0
b:he lifeng	-6 3 1
b:he say	12 -11 0
b:he will	-8 9 0
b:he would	-13 3 9
b:him	15 -9 -5
b:his	-8 16 -14
b:his <quality>	1 3 -7
b:hold	-9 16 -11
b:hold in	-6 8 0
b:hold talk	-5 7 0
b:hotel	-15 0 16
b:hotel in	-20 0 18
b:hour	15 -11 -5
b:house	7 -6 0
b:i	-6 11 -6
b:if	-11 13 0
b:in	-6 1 4
b:in <month-gone>	-4 7 -2
b:in <name>	-3 9 -8
b:in a	11 -20 3
b:in the	5 -11 4
b:initialled	11 -5 -4
b:initialled in	7 -4 0
b:into	-13 9 5
b:is due	0 7 -5
b:is in	-2 7 -6
b:is the	-2 -16 15
b:is to	9 -6 -2
b:it	15 -3 -20
b:it again	10 -9 0
b:it in	-7 13 -7
b:it is	-9 17 -11
b:it was	11 -9 -1
b:its	-3 7 -4
b:its own	-8 9 0
b:land	-13 9 2
b:land in	-12 9 2
b:last	10 -5 -3
b:leave	9 -4 -9
b:leave for	-21 21 0
b:level	-7 0 7
b:lifeng	-6 3 1
b:long	8 -6 0
b:look	-8 -3 12
b:make	7 -4 -1
b:meet <name>	0 9 -7
b:meet <person>	-14 4 7
b:meet at	6 -2 -3
b:meet for	-6 0 6
b:meet of	-5 8 -3
b:men	-2 -7 10
b:midnight	5 -7 0
b:minister	-9 13 -2
b:minute	-13 7 5
b:mr	12 -9 -1
b:mr <person>	9 -8 0
b:name	13 -13 0
b:name to	10 -10 0
b:negotiate in	4 -8 3
b:negotiator	-15 14 0
b:new conference	0 -5 6
b:night	6 0 -3
b:no	2 1 -8
b:nobody	10 -6 -2
b:nothing	14 -12 -2
b:number	7 -4 -1
b:of	22 -25 -1
b:of <name>	15 -5 -11
b:of <person>	7 -2 -3
b:of a	8 -10 0
b:of both	-15 7 4
b:of the	20 -8 -21
b:off	-11 14 -3
b:official	-6 1 4
b:on	3 2 -9
b:on <day-gone>	2 3 -11
b:on a	-15 16 0
b:on it	7 -5 0
b:on the	10 -8 0
b:one	-6 5 0
b:one in	7 -6 0
b:one of	-7 7 0
b:open	-25 10 13
b:open in	-17 7 8
b:opened	-9 -5 13
b:order	11 -10 0
b:other	7 -5 0
b:our	7 3 -24
b:our <office>	15 -6 -14
b:out in	-10 11 0
b:over	-19 0 18
b:own	-11 12 0
b:pair	-7 8 0
b:pause	8 -7 0
b:pay	1 2 -7
b:place in	9 -11 1
b:premier	-6 3 1
b:premier he	-6 3 1
b:prepare	0 3 -8
b:prepare the	7 -5 0
b:president <person>	-4 -6 10
b:president would	-8 9 0
b:promise	6 -5 0
b:protocol	12 -10 0
b:put	19 -16 -1
b:put his	12 -12 0
b:reach	18 -13 -5
b:reporter	-8 13 -6
b:reporter in	-2 7 -4
b:result	1 -10 6
b:result of	12 -10 0
b:resume	-7 0 7
b:resume in	-2 -5 8
b:return	-2 8 -4
b:round	-4 8 -1
b:round in	0 8 -11
b:round is	-2 -1 6
b:same	10 -5 -4
b:say	6 -1 -9
b:say on	7 -4 -3
b:say the	-3 7 -5
b:see	-14 18 -4
b:see <person>	-10 12 -2
b:settle	8 -6 0
b:sheet	11 -10 0
b:sheet on	7 -7 0
b:shook	18 -14 -4
b:shook hand	9 -4 -4
b:side	7 -14 8
b:sign	-7 13 -12
b:sign it	-15 15 0
b:sign on	12 -11 0
b:since	29 -22 -9
b:since the	12 -6 -4
b:sit	0 -7 5
b:sit down	-7 3 3
b:sit in	5 -12 5
b:sixth	-6 6 0
b:social	6 -5 0
b:speak	-15 17 -1
b:speak by	-19 20 0
b:spent	10 -7 -2
b:spoke	30 -25 -9
b:spoke by	21 -18 -3
b:spoke with	13 -13 0
b:spoken	9 -7 0
b:start	-5 11 -6
b:state	6 -17 7
b:still	11 -7 -5
b:subject	-7 8 0
b:summit	-2 8 -7
b:summit in	9 -4 -5
b:table in	-4 -14 16
b:take up	6 -6 0
b:talk	-13 3 9
b:talk by	-15 16 0
b:talk in	5 -9 0
b:talk on	-12 12 0
b:talk take	0 -6 6
b:talk will	0 -7 8
b:talk with	-9 0 6
b:talked	16 -14 0
b:talked by	6 -5 0
b:tariff	-17 -5 20
b:tariff talk	-15 -5 18
b:technical	-3 8 -4
b:telephone	6 0 -13
b:telephone call	6 -5 0
b:tell	-12 13 0
b:tell a	-17 13 5
b:tell reporter	-7 9 -1
b:that a	10 -9 0
b:that is	0 -7 7
b:that the	1 2 -8
b:that was	7 -5 0
b:the	7 -5 -2
b:the <day-ahead>	8 -7 0
b:the <name>	-12 0 12
b:the <organisation>	-7 1 7
b:the <person>	-2 7 -7
b:the <seat>	-6 10 -4
b:the <span>	6 -3 0
b:the agenda	-6 8 0
b:the agreement	7 -6 0
b:the deal	12 -12 0
b:the delegation	9 -10 0
b:the economic	7 -6 0
b:the first	2 -11 5
b:the level	-7 0 7
b:the meet	13 -8 -6
b:the next	-1 -3 6
b:the pair	-7 8 0
b:the same	10 -5 -4
b:the second	2 -6 0
b:the sixth	-8 8 0
b:the state	10 -7 0
b:the summit	6 -5 0
b:the table	-6 0 7
b:the talk	10 -16 4
b:the tariff	-8 -2 10
b:the telephone	7 -6 0
b:the third	12 -15 0
b:the truce	8 -1 -5
b:their	-2 -2 6
b:their <office>	11 -9 0
b:their first	11 -5 -4
b:their president	-9 10 0
b:them	-6 8 0
b:then come	6 -4 0
b:there	3 2 -12
b:there is	11 -5 -6
b:they will	-5 6 0
b:thi	0 -13 12
b:third	7 -16 10
b:third meet	8 -7 0
b:third round	-6 0 7
b:those	-8 0 8
b:three	-11 15 -3
b:tiktok	7 -4 -1
b:time	10 -23 9
b:time in	-7 -5 11
b:to	-6 21 -30
b:to his	-5 6 0
b:to meet	-14 19 -5
b:to prepare	-15 17 -1
b:to take	7 -7 0
b:to talk	-17 18 0
b:to the	17 -15 -3
b:to visit	-8 9 0
b:trade	8 -7 -1
b:travel	-12 14 0
b:travel to	-12 14 0
b:truce	9 -5 -5
b:truce in	-10 1 8
b:truce of	7 -3 -1
b:two	9 -1 -10
b:two <office>	-11 4 7
b:two meet	10 -9 0
b:two side	8 -4 -4
b:under	8 -13 5
b:under the	12 -11 0
b:visit	-5 7 0
b:visit by	-7 7 0
b:visit to	4 -6 1
b:was	36 -24 -21
b:was in	14 -9 -3
b:was to	-5 6 0
b:way	-12 4 6
b:we	-17 16 0
b:week	13 -13 0
b:week in	7 -9 0
b:weekend	-6 7 0
b:weekend in	-7 8 0
b:were	-1 6 -7
b:were in	6 -3 0
b:were to	-23 23 0
b:what come	-7 0 5
b:what did	-8 9 0
b:when	4 0 -11
b:when <person>	-8 13 -4
b:when the	16 -15 0
b:whether	23 -19 -5
b:which	0 6 -11
b:who	-8 2 7
b:who is	-8 -5 12
b:will	-22 13 7
b:will be	6 -9 1
b:will meet	-15 18 -2
b:with	4 1 -12
b:with <name>	-2 -6 8
b:with <person>	11 0 -10
b:with <quality>	8 -7 0
b:with the	6 -3 0
b:would	-41 39 1
b:you	7 -2 -6
b:—	14 -7 -8
b:— <person>	-7 4 2
b:— the	15 -12 0
c0=bear	-8 0 10
c0=begin	-13 11 1
c0=end	0 4 -9
c0=impose	0 7 -12
c0=propose	-16 15 0
c0=say	1 3 -11
c0=suspend	2 -7 4
c0=up	0 -6 5
c1=agree	15 -8 -12
c1=end	3 1 -9
c1=impose	8 1 -19
c1=propose	-19 21 -3
c1=say	0 6 -10
c1=up	9 -13 2
c2=bear	7 -2 -6
c2=begin	6 -9 0
c2=down	1 5 -10
c2=end	-6 2 3
c2=impose	-12 8 4
c2=propose	14 -13 0
c2=stay	14 -16 -1
c2=suspend	10 -5 -3
c2=target	-3 -1 6
c2=up	-11 -5 18
city	10 -11 0
count=1	-11 15 -3
count=2	7 -10 3
count=3	13 -2 -20
count=4	-9 -20 28
ct0=agree past	4 0 -8
ct0=agree past-passive	7 -5 0
ct0=agree present	2 -9 5
ct0=bear future	-3 9 -11
ct0=bear modal	-7 11 -2
ct0=bear past	15 -32 10
ct0=bear perfect	-6 0 5
ct0=bear present	-11 1 8
ct0=begin modal	8 -6 -1
ct0=begin past	-7 -1 10
ct0=begin perfect	4 5 -11
ct0=begin present	-19 11 6
ct0=down modal	7 -4 -2
ct0=down past	0 -7 5
ct0=down present	-16 13 0
ct0=impose future-passive	-5 6 0
ct0=impose modal	-19 20 0
ct0=impose modal-passive	0 -11 8
ct0=impose past	7 -4 -3
ct0=impose past-passive	13 -9 -2
ct0=impose perfect	-20 21 0
ct0=impose pluperfect	7 -6 0
ct0=impose present	5 0 -12
ct0=impose present-passive	-15 11 3
ct0=propose future	-7 9 0
ct0=propose past	4 -6 0
ct0=propose past-passive	13 -10 -1
ct0=propose perfect	-17 17 0
ct0=propose pluperfect	15 -15 0
ct0=propose present	-18 8 8
ct0=propose present-passive	-9 16 -5
ct0=return present	0 6 -8
ct0=say past	1 2 -8
ct0=say present	12 -11 0
ct0=stay future	-5 10 -5
ct0=stay future-passive	-13 14 0
ct0=stay modal	-3 -2 6
ct0=stay past	32 -25 -11
ct0=stay past-passive	7 -6 0
ct0=stay present	-10 0 8
ct0=suspend past	14 -10 -1
ct0=suspend past-passive	6 -5 0
ct0=target past	-5 -9 14
ct0=target present	-1 9 -7
ct0=up past	6 -3 0
ct0=up present	0 -6 8
ct1=agree participle-passive	12 -8 -4
ct1=agree past	10 -5 -6
ct1=agree past-passive	7 -5 0
ct1=agree present	1 -8 5
ct1=bear future	-3 9 -11
ct1=bear gerund	0 4 -10
ct1=bear infinitive	-4 9 -4
ct1=bear modal	-7 11 -2
ct1=bear participle-passive	17 -6 -16
ct1=bear past	19 -39 10
ct1=bear perfect	-6 0 5
ct1=bear present	-11 1 8
ct1=begin modal	8 -6 -1
ct1=begin past	-6 -4 12
ct1=begin perfect	4 5 -11
ct1=begin present	-15 7 6
ct1=down modal	7 -4 -2
ct1=down past	0 -7 5
ct1=down present	-11 9 0
ct1=end participle-passive	6 -4 0
ct1=impose future-passive	-5 6 0
ct1=impose modal	-19 20 0
ct1=impose modal-passive	0 -11 8
ct1=impose participle-passive	17 -13 -6
ct1=impose past	7 -7 0
ct1=impose past-passive	12 -9 -2
ct1=impose perfect	-18 20 0
ct1=impose pluperfect	8 -7 0
ct1=impose present	4 0 -11
ct1=impose present-passive	-15 11 3
ct1=propose future	-7 9 0
ct1=propose infinitive	-16 19 -4
ct1=propose participle-passive	7 -6 0
ct1=propose past-passive	13 -10 -1
ct1=propose perfect	-17 17 0
ct1=propose pluperfect	14 -13 0
ct1=propose present	-11 1 8
ct1=propose present-passive	-9 15 -5
ct1=return present	0 6 -8
ct1=say past	0 3 -7
ct1=stay future	-11 14 -4
ct1=stay future-passive	-13 14 0
ct1=stay infinitive	-6 7 0
ct1=stay modal	-3 -2 6
ct1=stay participle-passive	10 -8 0
ct1=stay past	31 -24 -10
ct1=stay past-passive	7 -6 0
ct1=stay present	-10 0 9
ct1=suspend past	12 -8 -1
ct1=suspend past-passive	6 -5 0
ct1=target participle-passive	2 2 -11
ct1=target past	-11 -4 16
ct1=target present	-1 9 -7
ct1=up past	6 -3 0
ct1=up present	0 -6 8
ct2=agree past	12 -5 -6
ct2=bear gerund	-5 11 -7
ct2=bear past	9 -7 0
ct2=bear present	-16 7 6
ct2=begin future	7 -5 -2
ct2=begin past	16 -12 -5
ct2=down infinitive	-7 7 0
ct2=down past	7 -1 -7
ct2=down present	-5 8 -3
ct2=impose future	0 5 -8
ct2=impose infinitive	-6 0 4
ct2=impose modal	-13 3 7
ct2=impose past	5 -10 3
ct2=impose perfect	8 0 -9
ct2=impose pluperfect	-18 8 12
ct2=impose present	-7 11 -6
ct2=propose infinitive	-14 3 8
ct2=propose past	15 -9 -8
ct2=propose present	5 -8 1
ct2=propose present-passive	-5 7 0
ct2=say present	-6 7 0
ct2=stay infinitive	1 -10 5
ct2=stay present	19 -12 -11
ct2=suspend infinitive	6 -4 0
ct2=up past	-12 5 5
ct2=up present	1 -7 6
dateline	11 -17 1
day-l	4 2 -12
day-none	5 1 -10
day=l0	12 -10 0
day=l1	-6 11 -5
day=l2	12 -1 -27
day=l3	-6 1 7
day=l4	5 -1 -6
day=r2	-5 -1 8
day=r3	8 -1 -13
day=r4	8 -15 8
days=0	9 -3 -7
days=1	6 8 -24
days=2	-11 -13 29
days=3	8 -3 -6
days=4	-13 15 -2
f:!	-7 8 0
f:"	6 -8 1
f:'s	9 -2 -12
f:,	18 -12 -11
f:.	9 -8 -4
f::	-13 0 14
f:;	-8 16 -12
f:<agent>	7 -12 6
f:<day-ahead>	-15 3 16
f:<day-gone>	14 -25 10
f:<day-today>	-10 3 7
f:<duty>	-21 11 13
f:<gate>	-7 7 -2
f:<goods-amount>	26 -24 -3
f:<goods>	-3 -14 19
f:<level-noun>	-18 18 0
f:<level>	-17 24 -11
f:<money>	11 -18 10
f:<month-ahead>	10 -3 -11
f:<month-gone>	-17 6 11
f:<name>	23 -9 -22
f:<not>	23 -8 -33
f:<number>	22 -23 -1
f:<office>	-29 30 0
f:<organisation>	1 10 -27
f:<points>	-9 11 -1
f:<quality>	-3 -11 17
f:<seat>	-10 8 2
f:<sender>	7 0 -7
f:<span>	-3 8 -6
f:<v-agree>	20 -22 3
f:<v-bear>	9 5 -23
f:<v-begin>	-8 -5 19
f:<v-buy>	19 -12 -5
f:<v-deny>	-16 19 -1
f:<v-down>	17 -14 -5
f:<v-end>	-27 8 24
f:<v-impose>	28 -17 -17
f:<v-propose>	-14 -2 18
f:<v-return>	10 -14 1
f:<v-say>	-4 12 -16
f:<v-sell>	17 -6 -11
f:<v-stay>	-10 6 6
f:<v-suspend>	3 2 -10
f:<v-target>	-4 7 -4
f:?	13 -8 -5
f:a	-10 -2 15
f:about	11 -9 0
f:add	-22 24 -5
f:after	13 -10 -2
f:afterward	12 -10 -1
f:again	13 -24 13
f:against	-14 13 0
f:ago	7 -6 0
f:agree	28 -24 -7
f:all	-17 21 -4
f:also	32 -26 -10
f:an	19 -15 -5
f:announce	-13 17 -6
f:another	10 -6 -5
f:answer	13 -8 -3
f:approval	6 -4 -1
f:approve	19 -15 -5
f:are	-32 19 16
f:as	0 -10 9
f:aside	-5 6 0
f:ask	-8 7 0
f:at	-29 9 24
f:autumn	-12 12 0
f:away	-8 10 0
f:back	-14 0 16
f:be	0 4 -10
f:because	-12 0 9
f:been	-24 12 11
f:before	-6 -6 13
f:begin	1 -19 17
f:both	11 -13 0
f:bring	6 0 -7
f:but	-7 -1 10
f:buy	13 -8 -4
f:by	-7 12 -7
f:cabinet	7 -5 0
f:call	1 -14 11
f:cancel	-7 7 0
f:capital	-28 6 22
f:carry	6 0 -5
f:charge	7 -6 0
f:chip	4 -7 0
f:christma	-8 11 -3
f:coffee	-12 14 -1
f:come	4 0 -11
f:comment	-9 9 0
f:commerce	19 -19 0
f:conference	1 -6 2
f:continue	7 -12 1
f:conversation	-5 8 -1
f:cotton	-5 11 -5
f:counted	9 -8 0
f:country	14 0 -18
f:cut	13 -12 0
f:date	-7 9 -2
f:day	-33 20 17
f:deal	24 -16 -17
f:delegation	0 -6 6
f:did	19 -16 -1
f:dinner	11 -6 -3
f:discuss	-8 13 -4
f:door	-7 0 5
f:down	-24 6 18
f:drop	-18 2 15
f:duty	-9 13 -5
f:each	-8 14 -10
f:early	-24 25 -1
f:earth	6 0 -6
f:eighth	0 6 -5
f:either	9 -7 -1
f:energy	7 -3 -2
f:enter	-8 -4 12
f:expect	-18 18 0
f:expire	-32 -3 33
f:extend	11 -3 -7
f:extra	-12 13 0
f:face	-5 10 -2
f:fact	7 -2 -2
f:far	-13 0 11
f:farm	-13 15 -1
f:fee	-14 10 0
f:fentanyl	15 -11 -3
f:figure	-25 23 3
f:first	-14 20 -6
f:fish	0 -6 4
f:fix	-11 12 0
f:followed	8 -7 0
f:for	14 -2 -18
f:forty	13 -10 -2
f:four	12 0 -12
f:free	-3 -9 12
f:from	-2 14 -21
f:gave	11 -10 0
f:geneva	12 -10 0
f:georgia	-12 -5 16
f:get	-13 15 -2
f:given	-6 8 0
f:go	-9 -3 15
f:good	-15 14 0
f:government	12 -9 -2
f:had	14 -16 0
f:half	10 -8 0
f:hand	10 -6 -1
f:has	-36 14 24
f:head	-6 -4 10
f:here	14 0 -17
f:him	8 -7 0
f:his	-9 10 0
f:hold	-13 15 -1
f:home	22 -12 -13
f:hour	13 -20 2
f:how	6 -5 0
f:i	0 -6 6
f:if	-23 20 1
f:in	7 -3 -7
f:investment	-16 0 14
f:is	-7 -8 19
f:its	-22 23 -2
f:joint	11 -8 -1
f:keep	-6 15 -12
f:know	-21 13 6
f:kuala	11 -10 0
f:last	-33 34 0
f:lasted	10 -8 0
f:law	-4 7 -1
f:lead	4 0 -6
f:leader	-1 -5 8
f:leave	5 -8 1
f:led	19 -13 -7
f:let	-11 13 -2
f:licence	10 -2 -8
f:like	-10 4 5
f:likely	-11 14 -1
f:list	9 -7 0
f:london	9 -7 0
f:look	14 -3 -9
f:lorry	-9 10 0
f:lumpur	11 -10 0
f:may	-9 13 -4
f:me	-10 10 0
f:meant	-9 0 11
f:medicine	10 -8 -1
f:meet	14 -1 -17
f:meeting	6 -4 0
f:middle	-18 16 2
f:minister	18 -27 7
f:minute	16 -13 -3
f:more	2 -11 9
f:morning	16 -11 -5
f:most	1 -10 5
f:mr	15 -7 -11
f:much	14 -11 -1
f:must	12 -9 -2
f:my	-4 -3 8
f:negotiation	-9 0 11
f:negotiator	-12 0 11
f:new	-8 0 10
f:next	15 -9 -8
f:night	21 -14 -9
f:no	9 0 -19
f:nobody	0 -11 10
f:not	12 -4 -15
f:nothing	13 -9 -5
f:now	2 -7 1
f:nut	-19 -10 25
f:of	12 -8 -5
f:official	-4 6 -1
f:oil	-7 2 3
f:on	-9 -4 17
f:one	-10 25 -27
f:only	0 2 -6
f:order	3 0 -6
f:other	-43 48 -6
f:our	21 -8 -24
f:out	13 -11 -3
f:over	-7 18 -15
f:own	5 0 -10
f:paper	17 -16 0
f:part	1 -9 5
f:parted	-14 15 0
f:pay	8 1 -20
f:permanent	8 -7 0
f:person	0 -6 6
f:plan	0 -13 10
f:point	11 -2 -7
f:port	-16 12 0
f:present	-2 -3 7
f:president	9 0 -16
f:press	12 -14 0
f:prolonged	7 -2 -3
f:promise	18 -14 -4
f:purchase	2 -6 3
f:put	-5 12 -10
f:rare	6 0 -6
f:rate	-13 17 -6
f:reach	-5 8 -2
f:read	-18 18 0
f:receive	7 -6 0
f:reciprocal	-6 -8 13
f:reply	10 -9 0
f:reporter	-13 15 0
f:request	-7 9 0
f:result	10 -5 -6
f:return	12 -9 -1
f:right	-10 12 0
f:rise	-9 12 -3
f:run	-8 12 -4
f:sale	-4 6 0
f:samarkand	-9 10 0
f:same	15 -10 -6
f:say	6 -2 -8
f:season	12 -10 0
f:second	14 -10 -2
f:secretary	9 -3 -5
f:see	-13 6 8
f:session	-13 17 -3
f:settle	9 -8 0
f:seventh	6 -11 3
f:shall	7 -15 6
f:ship	7 -3 -2
f:side	14 -14 0
f:sign	5 -18 13
f:signature	6 -1 -5
f:sit	-10 -7 19
f:sixth	7 -6 0
f:so	7 -16 6
f:solution	7 -6 0
f:soybean	-4 6 0
f:speak	6 -4 0
f:spoke	9 -7 0
f:state	18 -13 -5
f:statement	11 -8 -1
f:step	4 0 -7
f:still	-8 10 0
f:stop	-7 8 0
f:summer	-13 0 13
f:suspend	14 -14 0
f:suspension	2 -13 8
f:table	-24 12 13
f:take	0 7 -17
f:talk	-20 26 -7
f:talked	15 -14 0
f:talking	-3 -11 15
f:tea	0 -15 11
f:team	-6 -2 9
f:telephone	-22 9 14
f:tell	-9 4 4
f:term	-13 15 0
f:text	15 -11 -5
f:than	3 -9 3
f:that	3 1 -9
f:the	-14 12 2
f:their	-13 -5 20
f:them	15 -8 -10
f:there	-2 14 -17
f:these	14 -11 -1
f:they	6 5 -17
f:thi	-9 -35 41
f:thing	-11 7 3
f:those	0 -8 5
f:time	-8 7 0
f:to	-14 11 4
f:together	-10 11 0
f:too	-2 -8 11
f:trade	8 -5 -4
f:transcript	17 -12 -5
f:truce	1 -20 15
f:two	4 -9 4
f:under	5 0 -8
f:until	4 -12 6
f:us	1 3 -10
f:used	8 -6 0
f:very	-5 6 0
f:visit	8 -17 9
f:warn	9 -8 0
f:was	25 -23 -3
f:we	32 -25 -9
f:well	18 -14 -4
f:were	13 -21 6
f:wheat	-11 14 -3
f:where	-4 -3 9
f:whether	-8 9 0
f:will	-17 30 -25
f:with	3 5 -14
f:without	4 0 -6
f:word	-7 8 -1
f:worth	2 -17 15
f:would	-8 19 -21
f:write	0 -5 7
f:year	-21 12 9
f:yet	-16 17 0
f:you	-7 12 -5
f:your	8 -7 0
f:zero	15 -12 -1
f:—	1 -14 7
first-of-paragraph	-12 9 4
has-gerund	-2 12 -14
has-modal	-24 15 11
has-participle	47 -32 -39
has-past	38 -39 0
has-perfect	3 -7 2
has-present	-27 22 3
headline	-28 10 21
heads=0	4 1 -7
heads=1	-9 -3 16
heads=2	19 -3 -32
how=calendar	0 8 -11
how=calendar-span	6 -3 0
how=relative	-7 -1 12
how=weekday	11 -8 -4
kind=town	8 -7 -1
kind=word	-3 13 -20
l1=,	0 -8 10
l1=:	-9 14 -1
l1=;	1 2 -8
l1=<number>	11 -9 0
l1=<v-bear>	7 -7 0
l1=<v-end>	9 -7 -1
l1=<v-impose>	12 -8 -4
l1=after	5 -13 5
l1=and	5 -7 0
l1=as	11 -8 -1
l1=by	2 1 -9
l1=end	10 -7 0
l1=for	-15 8 9
l1=had	7 -6 0
l1=his	-15 15 0
l1=is	8 -9 0
l1=leave	18 -14 -3
l1=of	3 -15 12
l1=phone	-6 7 0
l1=since	12 -4 -6
l1=that	0 6 -13
l1=the	7 -8 0
l1=to	-5 7 -2
l1=two	9 -9 0
l1=visit	-3 6 -1
l1=what	16 -13 -2
l1=who	10 -9 0
l1=with	-5 10 -8
l1=would	-10 14 -3
l1=—	7 0 -8
l2="	-4 6 0
l2='s	-9 11 0
l2=)	-9 10 0
l2=,	-19 19 0
l2=<agent>	17 -11 -8
l2=<begin>	-6 13 -7
l2=<day-ahead>	-1 13 -18
l2=<day-gone>	7 -6 0
l2=<gate>	10 -23 4
l2=<goods>	7 -2 -6
l2=<level>	1 4 -9
l2=<name>	3 -6 0
l2=<not>	21 -18 -3
l2=<number>	-20 -1 24
l2=<office>	6 0 -15
l2=<organisation>	-16 14 1
l2=<person>	12 -13 1
l2=<seat>	14 -2 -25
l2=<span>	13 -5 -9
l2=<v-agree>	13 -8 -7
l2=<v-bear>	11 -11 0
l2=<v-begin>	11 0 -15
l2=<v-impose>	-19 23 -5
l2=<v-propose>	-2 -16 19
l2=<v-return>	7 -13 6
l2=<v-say>	6 -8 0
l2=<v-sell>	13 -12 0
l2=<v-stay>	-11 2 9
l2=<v-suspend>	-10 0 9
l2=<v-target>	-15 13 1
l2=<v-up>	25 -19 -12
l2=a	-7 7 0
l2=again	-6 3 3
l2=and	4 5 -22
l2=arrive	-6 0 5
l2=at	-14 8 3
l2=back	35 -28 -12
l2=be	-7 9 0
l2=been	7 -8 0
l2=begin	-8 7 0
l2=call	3 -9 3
l2=come	-1 7 -7
l2=conference	19 -13 -6
l2=consultation	6 -2 -2
l2=day	-17 -10 25
l2=discuss	6 -4 0
l2=done	15 -13 -1
l2=due	0 12 -10
l2=expect	-4 10 -4
l2=flew	3 -13 6
l2=fly	-12 14 0
l2=go	25 -19 -11
l2=hand	15 -5 -9
l2=he	-7 0 11
l2=him	7 -1 -3
l2=hold	-9 12 -1
l2=hotel	-17 0 18
l2=hour	9 -6 -1
l2=in	-7 6 0
l2=initialled	7 -4 0
l2=is	0 7 -11
l2=it	-14 11 2
l2=land	-12 9 2
l2=leave	-19 19 0
l2=meet	13 -10 -3
l2=morning	0 6 -6
l2=of	18 -15 -4
l2=off	-3 7 -2
l2=on	2 -13 11
l2=one	7 -6 0
l2=open	-17 7 8
l2=out	-10 4 5
l2=place	9 -12 1
l2=plan	-7 8 0
l2=resume	-2 -5 8
l2=return	11 -10 -1
l2=round	-11 22 -16
l2=say	11 -18 5
l2=since	2 -7 1
l2=speak	-18 19 0
l2=spoke	12 -9 0
l2=summit	10 -4 -5
l2=table	-4 -14 15
l2=talk	6 -7 0
l2=telephone	-7 13 -7
l2=that	12 -12 0
l2=the	4 -6 1
l2=them	-6 8 0
l2=they	6 -5 0
l2=those	-8 0 9
l2=time	5 -9 0
l2=travel	-8 9 0
l2=truce	-11 7 4
l2=two	0 7 -10
l2=up	-10 4 4
l2=visit	10 -5 -8
l2=was	21 -17 -4
l2=week	9 -10 0
l2=weekend	-7 8 0
l2=were	7 -3 -1
l2=with	-6 -2 9
l2=would	-5 6 0
l3='	-2 7 -3
l3='s	6 -4 -1
l3=<agent>	-4 6 -1
l3=<begin>	15 -3 -19
l3=<day-ahead>	-24 28 -5
l3=<day-gone>	21 -17 -5
l3=<duty>	-5 -7 12
l3=<gate>	-6 3 0
l3=<level-noun>	1 -7 5
l3=<month-gone>	9 -7 0
l3=<name>	15 -4 -12
l3=<not>	23 -15 -11
l3=<number>	12 0 -25
l3=<office>	8 -1 -10
l3=<organisation>	11 -6 -2
l3=<person>	2 2 -9
l3=<quality>	22 -10 -15
l3=<seat>	10 -3 -5
l3=<v-agree>	-11 13 -2
l3=<v-bear>	-10 7 1
l3=<v-begin>	-5 -7 16
l3=<v-down>	0 -12 12
l3=<v-impose>	-13 10 3
l3=<v-propose>	-13 14 -1
l3=<v-up>	-10 -3 13
l3=a	0 5 -12
l3=according	8 -7 -1
l3=after	0 4 -7
l3=and	11 -13 0
l3=are	-21 -8 25
l3=as	13 -8 -7
l3=be	6 -3 -5
l3=been	5 -12 2
l3=before	6 -5 0
l3=both	-3 6 -1
l3=bring	-6 -7 12
l3=by	-2 7 -5
l3=come	4 -6 1
l3=first	11 -7 -2
l3=for	0 5 -11
l3=fourth	11 -9 0
l3=go	-9 -7 14
l3=good	-10 -10 16
l3=had	21 -18 -3
l3=has	-17 17 0
l3=have	-9 2 8
l3=he	6 0 -7
l3=his	-24 26 -2
l3=i	9 -8 0
l3=in	3 -7 3
l3=is	-18 16 2
l3=it	-8 18 -14
l3=mr	13 -12 0
l3=new	7 0 -6
l3=next	-25 15 6
l3=no	9 -4 -4
l3=of	13 -9 -5
l3=on	5 0 -9
l3=once	9 -9 0
l3=one	8 -6 0
l3=our	-4 12 -11
l3=press	18 -12 -5
l3=receive	3 -11 5
l3=round	5 -14 7
l3=say	-12 7 4
l3=second	-4 -19 24
l3=see	-15 16 -2
l3=side	16 -18 1
l3=sign	-10 12 0
l3=since	9 -7 0
l3=sit	-5 0 6
l3=speak	6 -5 0
l3=spoke	7 -5 0
l3=state	6 -5 0
l3=talk	-7 -4 12
l3=tariff	-5 -6 10
l3=technical	-6 11 -3
l3=the	-17 13 6
l3=their	14 -7 -8
l3=they	14 -11 -3
l3=thi	-2 -4 7
l3=third	-18 18 0
l3=to	-12 20 -15
l3=two	18 -20 0
l3=video	10 -8 0
l3=was	11 -6 -5
l3=were	10 -8 0
l3=what	-20 23 -3
l3=will	-29 4 17
l3=with	0 6 -12
l3=would	-18 5 10
l3=—	7 -2 -2
l4='s	7 -15 6
l4=)	-9 11 -1
l4=,	7 -2 -7
l4=:	-16 15 3
l4=;	2 0 -6
l4=<begin>	3 5 -11
l4=<day-today>	-5 -13 15
l4=<gate>	9 -6 -2
l4=<goods>	33 -33 0
l4=<level-noun>	16 -12 -3
l4=<level>	7 0 -5
l4=<month-gone>	22 -20 -3
l4=<name>	4 -12 3
l4=<number>	3 -10 4
l4=<office>	-22 5 15
l4=<person>	-8 -7 17
l4=<seat>	-15 17 -1
l4=<span>	4 -11 2
l4=<v-agree>	14 -9 -5
l4=<v-begin>	-6 0 5
l4=<v-impose>	9 -1 -19
l4=<v-propose>	2 2 -10
l4=<v-say>	-12 14 -1
l4=<v-stay>	6 0 -10
l4=<v-target>	-6 7 0
l4=a	-4 0 8
l4=after	-6 8 0
l4=agree	13 -12 0
l4=and	10 -7 -2
l4=are	-1 6 -6
l4=at	-11 10 0
l4=be	-10 11 0
l4=before	-4 7 -1
l4=begin	-6 0 7
l4=both	1 -7 4
l4=day	9 -2 -6
l4=did	10 -8 -1
l4=fifth	-5 6 0
l4=first	13 -11 0
l4=fourth	-12 15 -2
l4=framework	9 -8 0
l4=from	-6 15 -14
l4=has	19 -16 -5
l4=have	-9 3 5
l4=he	13 -29 15
l4=his	11 -9 0
l4=i	-13 14 0
l4=in	14 -5 -14
l4=is	7 -8 0
l4=it	-2 6 -4
l4=joint	15 -11 -3
l4=leader	-5 6 0
l4=meet	1 1 -6
l4=minister	-3 9 -6
l4=ministry	3 -7 1
l4=next	-9 10 0
l4=of	-11 18 -10
l4=on	-10 7 3
l4=other	10 -9 0
l4=our	17 -13 -6
l4=prepare	9 -8 0
l4=say	-18 21 -3
l4=second	9 -7 0
l4=shall	-6 8 -1
l4=sit	-6 10 -4
l4=so	-14 17 -5
l4=speak	-5 6 0
l4=talk	-10 0 8
l4=that	-9 -15 23
l4=the	6 -3 -4
l4=their	-5 0 6
l4=there	9 -5 -3
l4=they	-14 2 11
l4=thi	10 -9 0
l4=third	1 -13 9
l4=time	0 -6 8
l4=to	-23 23 0
l4=trade	-13 0 11
l4=truce	16 -7 -10
l4=two	9 -2 -10
l4=we	0 -5 7
l4=were	-9 10 0
l4=what	7 -11 4
l4=when	7 -5 -1
l4=which	9 -8 0
l4=who	-25 15 11
l4=will	4 0 -6
l4=with	19 -16 -1
l4=would	7 -5 0
l4=you	11 -10 0
l4=—	28 -3 -25
l=, and	-8 0 8
l=, at	-5 7 -1
l=, in	-9 14 -9
l=, the	-13 16 -3
l=, who	10 -9 0
l=: in	-10 8 1
l=: the	6 -3 -2
l=<begin> <person>	6 -4 0
l=<begin> after	7 -5 0
l=<begin> in	-9 6 1
l=<day-ahead> in	-10 20 -14
l=<day-today> in	7 -6 0
l=<name> in	-2 -5 7
l=<office> ,	6 -1 -2
l=<office> in	0 3 -6
l=<organisation> ,	-17 24 -15
l=<organisation> in	-4 -2 10
l=<person> ,	17 -15 0
l=<person> by	7 -5 0
l=<person> in	-11 0 11
l=<person> leave	11 -10 0
l=<person> to	-10 11 0
l=<seat> ,	29 -22 -8
l=<seat> and	2 0 -7
l=<span> in	16 -10 -5
l=and <person>	-5 7 0
l=arrive in	-6 0 5
l=at the	-13 14 0
l=back from	10 -8 0
l=begin in	-9 7 1
l=call on	3 -9 4
l=come from	-1 8 -7
l=conference ,	12 -8 -3
l=consultation in	6 -2 -2
l=done at	12 -9 -1
l=down in	-5 0 6
l=due in	0 12 -10
l=expect in	0 6 -4
l=flew to	16 -13 -2
l=fly to	-12 14 0
l=go to	8 -3 -5
l=hand in	15 -5 -9
l=he would	-7 7 0
l=hold in	-6 8 0
l=hotel in	-20 0 18
l=in the	0 -6 5
l=initialled in	7 -4 0
l=is in	-2 7 -6
l=is to	10 -9 0
l=it in	-12 15 -1
l=land in	-12 9 2
l=meet at	12 -11 0
l=negotiate in	4 -8 3
l=of the	25 -23 0
l=on the	11 -21 8
l=one in	7 -6 0
l=open in	-17 7 8
l=out of	-3 -1 6
l=place in	8 -11 2
l=reporter in	-2 7 -4
l=resume in	-2 -5 8
l=round in	0 8 -11
l=say in	13 -10 -1
l=say on	9 -8 0
l=sit in	5 -13 6
l=speak by	-15 16 0
l=spoke by	10 -8 0
l=summit in	9 -4 -5
l=table in	-4 -14 16
l=talk at	-3 -4 8
l=talk by	-8 10 0
l=talk in	12 -13 -3
l=that the	11 -9 0
l=time in	-7 -5 11
l=to visit	-7 8 0
l=travel to	-8 9 0
l=truce in	-11 1 8
l=up in	-6 0 5
l=visit to	9 -5 -3
l=was in	14 -9 -3
l=week in	7 -9 0
l=weekend in	-7 8 0
l=were in	6 -3 0
lead="	8 -1 -14
lead=(	-10 -5 14
lead=-	0 8 -10
lead=:	-11 3 7
lead=a	-2 16 -17
lead=after	9 -20 4
lead=and	-18 26 -10
lead=at	-4 -15 15
lead=before	0 3 -7
lead=beijing	-8 15 -17
lead=bessent	-2 7 -4
lead=brussels	14 -19 0
lead=busan	16 -13 -1
lead=but	-8 8 0
lead=by	-6 9 -3
lead=china	6 -4 0
lead=donald	10 -7 0
lead=done	12 -10 0
lead=from	-18 27 -18
lead=geneva	3 0 -8
lead=he	2 -15 14
lead=i	-7 8 0
lead=if	-11 13 0
lead=in	-15 13 0
lead=it	-2 12 -18
lead=kuala	34 -14 -30
lead=london	21 -19 -1
lead=madrid	4 -13 3
lead=minister	17 -6 -10
lead=ministers	-12 14 -2
lead=mr	12 -15 0
lead=new	-4 14 -15
lead=no	10 -7 -3
lead=of	7 -5 0
lead=officials	-5 -1 8
lead=on	-20 24 -7
lead=our	14 -11 -4
lead=paris	15 -6 -9
lead=president	-9 7 0
lead=presidents	-1 -9 10
lead=stockholm	7 -13 1
lead=the	10 -1 -15
lead=their	-13 -4 17
lead=then	15 -11 -3
lead=there	7 -1 -6
lead=they	-11 15 -2
lead=this	-12 9 0
lead=trade	-16 10 7
lead=treasury	-16 21 -1
lead=trump	24 -27 6
lead=two	16 -12 -2
lead=u.s.	3 -8 2
lead=under	6 -5 0
lead=us	-13 -4 18
lead=washington	-6 19 -28
lead=we	-12 18 -7
lead=what	9 -6 -4
lead=when	6 0 -7
lead=which	0 6 -11
lead=who	-8 2 7
lead=xi	-9 -8 18
lead=—	12 -5 -9
left:calls	-4 7 -4
left:coming	-30 42 -23
left:ended	34 -31 -9
left:experts	-9 13 -3
left:m=arrive	4 -19 15
left:m=arrives	-12 21 -11
left:m=came	4 0 -9
left:m=conference	5 -16 5
left:m=consultations	8 -4 -2
left:m=delegation	-16 18 -1
left:m=delegations	8 -4 -3
left:m=dinner	7 -5 0
left:m=due	5 4 -14
left:m=expected	10 -5 -5
left:m=flew	0 -5 6
left:m=flies	-8 10 0
left:m=go	-11 2 8
left:m=landed	-10 1 9
left:m=lands	-1 9 -7
left:m=meet	-3 8 -5
left:m=meeting	-7 3 2
left:m=meetings	8 -5 0
left:m=met	26 -20 -9
left:m=negotiated	6 -3 0
left:m=negotiator	3 -11 5
left:m=negotiators	1 2 -6
left:m=received	10 -5 -3
left:m=receives	-3 -4 8
left:m=round	-8 10 -1
left:m=rounds	25 -18 -8
left:m=sat	12 -22 1
left:m=shook hands	9 -4 -4
left:m=signed	8 -2 -5
left:m=sit	0 -5 6
left:m=sits	-10 14 -4
left:m=sitting	-6 5 0
left:m=spent	11 -8 -2
left:m=summit	-8 7 0
left:m=table	0 -5 7
left:m=talk	-31 27 6
left:m=talked	16 -14 0
left:m=talks	11 -28 8
left:m=there	17 -8 -14
left:m=time	-1 6 -6
left:m=where	14 -13 0
left:meets	-5 -8 17
left:running	0 -40 31
left:summit	8 -8 0
left:sure	6 -11 4
left:wished	-15 16 0
lll=' meet in	-8 9 -1
lll='s visit to	7 -4 -1
lll=, agree in	-9 9 0
lll=, meet in	2 -11 5
lll=<begin> <begin> <person>	6 -4 0
lll=<begin> <begin> after	7 -5 0
lll=<begin> <begin> in	-9 6 1
lll=<begin> <organisation> ,	-18 22 -7
lll=<begin> <person> leave	11 -10 0
lll=<begin> <seat> ,	21 -15 -5
lll=<begin> done at	9 -6 0
lll=<day-ahead> , in	-28 30 -2
lll=<day-gone> , in	8 -6 0
lll=<name> meet in	1 -7 3
lll=<name> talk in	11 0 -10
lll=<office> meet in	9 -2 -6
lll=<person> fly to	-7 9 0
lll=<person> go to	-6 6 0
lll=<person> is to	11 -11 0
lll=<person> land in	-11 0 8
lll=<person> meet in	16 -10 -8
lll=<person> say in	7 -6 0
lll=according to the	8 -7 -1
lll=and <person> in	19 -8 -13
lll=are meet in	-1 -10 12
lll=be hold in	-15 15 0
lll=come out of	-3 -1 6
lll=for <day-ahead> in	-4 7 -1
lll=meet <person> in	-7 -1 8
lll=of talk in	6 -5 -2
lll=our <office> in	-2 9 -9
lll=press conference ,	9 -5 -2
lll=receive <person> in	3 -11 5
lll=round , in	4 -14 8
lll=second round in	6 -5 0
lll=see <person> in	-10 12 -1
lll=sign it in	-14 14 0
lll=sit down in	-5 0 6
lll=take place in	8 -11 2
lll=talk , in	7 -7 0
lll=talk in the	-7 -4 11
lll=tariff talk in	-11 -4 15
lll=the <organisation> in	-12 3 9
lll=the table in	-8 -12 18
lll=the talk in	16 -6 -13
lll=third round in	-4 6 -1
lll=time , in	-9 12 -2
lll=to meet in	-6 10 -2
lll=will meet in	-11 13 0
lll=with <person> in	-3 11 -8
loud	-18 27 -11
lr=, ,	-9 6 3
lr=, .	-4 -10 14
lr=, <end>	7 -13 3
lr=, —	10 -9 0
lr=/ ,	-3 6 -2
lr=: ,	-22 30 -12
lr=<begin> ,	11 -19 4
lr=<begin> .	0 -19 10
lr=<begin> <end>	0 11 -17
lr=<begin> —	-17 24 -13
lr=<name> ,	-2 -5 7
lr=<person> on	6 -5 0
lr=<person> with	9 -9 0
lr=a between	-11 11 0
lr=and ,	7 -5 0
lr=and .	16 -13 -1
lr=at ,	3 -11 5
lr=at on	9 -6 -2
lr=by .	-9 9 0
lr=by <day-today>	-6 8 0
lr=by with	7 -7 0
lr=for .	-10 10 0
lr=from ,	7 -6 -2
lr=from .	1 -22 12
lr=in ,	-8 12 -4
lr=in .	18 -1 -27
lr=in :	-14 4 10
lr=in ;	-6 9 -2
lr=in <day-ahead>	-15 29 -21
lr=in <day-today>	1 -9 7
lr=in <end>	8 -20 5
lr=in ?	-7 12 -5
lr=in and	2 -9 6
lr=in as	18 -3 -14
lr=in at	-5 7 -1
lr=in by	15 -18 1
lr=in for	-8 7 0
lr=in from	10 -2 -9
lr=in has	13 -16 1
lr=in in	0 7 -14
lr=in last	16 -7 -11
lr=in next	-12 13 0
lr=in on	-7 11 -5
lr=in say	-9 11 0
lr=in since	-10 0 13
lr=in the	9 -7 -1
lr=in thi	0 -10 10
lr=leave with	15 -13 0
lr=of ,	-11 15 -4
lr=of .	4 -18 13
lr=of <end>	-5 -7 11
lr=on ,	1 -7 3
lr=on .	-16 24 -11
lr=on that	13 -12 0
lr=telephone .	-9 9 0
lr=the ,	10 -6 -5
lr=the .	11 -11 0
lr=the between	-5 6 0
lr=the later	-7 7 0
lr=the on	-6 9 -3
lr=the summit	10 -9 0
lr=to ,	7 -4 -2
lr=to .	-17 8 9
lr=to <end>	9 -17 8
lr=to <person>	10 -10 0
lr=to in	-26 26 0
lr=to is	-5 6 0
lr=to to	-8 9 0
lr=visit in	-12 12 0
lr=— ,	0 7 -7
name=Abuja	8 -5 -1
name=Accra	-3 11 -10
name=Addis Ababa	-10 -16 22
name=Alexandria	0 8 -11
name=Almaty	3 0 -7
name=Ankara	-13 28 -21
name=Apia	19 -17 0
name=Aqaba	9 0 -11
name=Astana	13 -13 0
name=Asunción	-11 14 -3
name=Auckland	-12 14 0
name=Baku	-3 6 -3
name=Bandung	-10 11 0
name=Bangkok	-5 8 -2
name=Batumi	8 -8 0
name=Beijing	-21 32 -19
name=Beijing of CN-US	-21 34 -28
name=Belgrade	-6 -18 21
name=Bergen	-3 15 -13
name=Bridgetown	20 -7 -14
name=Brussels	16 -17 0
name=Buenos Aires	7 -3 -2
name=Buenos Aires of CN-US	9 -5 -1
name=Busan	33 -17 -27
name=Busan of CN-US	34 -17 -25
name=Cairns	3 -19 13
name=Cairo	12 -19 3
name=Chittagong	17 -15 0
name=Chișinău	15 -14 0
name=Colombo	18 -9 -22
name=Copenhagen	0 11 -12
name=Da Nang	17 -16 -4
name=Dakar	-3 10 -9
name=Delhi	-19 22 -4
name=Djibouti	9 -16 1
name=Durban	-4 -6 10
name=Entebbe	22 -20 -4
name=Geneva	16 -7 -16
name=Geneva of CN-US	35 -37 -4
name=Geneva of GB-US	-4 11 -7
name=Gothenburg	-22 -5 24
name=Graz	2 3 -9
name=Guayaquil	12 -6 -6
name=Halifax	-5 -7 13
name=Hanoi	12 -7 -4
name=Havana	-4 7 -2
name=Incheon	-18 -7 25
name=Incheon of CN-US	1 -6 2
name=Istanbul	-7 7 0
name=Izmir	-14 13 0
name=Jakarta	-4 11 -9
name=Kampala	-9 24 -11
name=Karachi	0 4 -9
name=Kuala Lumpur	24 -10 -13
name=Kuala Lumpur of CN-US	30 -16 -12
name=Kuala Lumpur of MY-US	11 -7 -1
name=Lima	-11 4 8
name=Lisbon	-11 1 8
name=Lomé	0 6 -7
name=London	1 -17 13
name=London of CN-US	9 -51 18
name=Madrid	41 -25 -24
name=Madrid of CN-US	43 -28 -21
name=Manila	28 -23 -9
name=Maputo	-18 7 11
name=Mombasa	-7 0 8
name=Muscat	11 -5 -3
name=Nadi	14 -7 -7
name=Nagoya	-6 0 5
name=Nairobi	-12 -2 15
name=New Delhi of IN-US	13 -11 0
name=New York	-3 -10 15
name=New York of CN-RU	4 -8 0
name=New York of CN-US	-8 -4 14
name=Nicosia	0 -10 11
name=Niš	-5 7 0
name=Odesa	-6 0 6
name=Osaka	9 -6 0
name=Oslo	9 -1 -6
name=Ottawa	-7 8 0
name=Panama City	-7 0 6
name=Paris	42 -24 -24
name=Paris of CN-US	38 -20 -22
name=Perth	-5 6 0
name=Phuket	-17 15 0
name=Quito	-23 17 6
name=Rabat	-11 -25 30
name=Rome	-15 17 -1
name=Samarkand	0 6 -8
name=Santiago	-1 7 -9
name=Sapporo	-6 7 0
name=Seoul	0 -4 6
name=Seoul of CN-US	-11 2 7
name=Singapore	8 1 -10
name=Stockholm	11 -33 14
name=Stockholm of CN-US	17 -34 6
name=Stockholm of EU-US	-12 -7 17
name=Stockholm of JP-US	0 8 -4
name=Surabaya	2 1 -6
name=Tangier	12 -7 -3
name=Tashkent	-8 12 -6
name=Tbilisi	2 -22 14
name=Tokyo	-5 10 -7
name=Trieste	-23 29 -13
name=Turnberry	14 -10 -3
name=Turnberry of EU-US	14 -10 -3
name=Ulaanbaatar	-11 15 -5
name=Vienna	-11 14 -4
name=Washington of CH-US	38 -36 -1
name=Washington of CN-RU	-12 22 -17
name=Washington of CN-US	-45 31 17
name=Washington of JP-US	40 -35 -6
name=Washington of KR-US	-29 31 -3
name=Wellington	21 -17 -5
name=Windhoek	15 -11 -2
nc2=agree	11 -5 -10
nc2=bear	1 3 -13
nc2=begin	-25 19 2
nc2=down	14 -9 -5
nc2=end	-12 17 -7
nc2=impose	4 6 -26
nc2=say	-10 6 6
nc2=stay	-5 -2 9
nc2=up	6 -11 1
nct2=bear participle-passive	8 -8 0
nct2=bear present	-11 13 0
nct2=begin modal	-9 13 -4
nct2=begin past	11 -23 10
nct2=begin present	-13 11 0
nct2=down participle-passive	12 -12 0
nct2=down past	7 -4 0
nct2=end present	-12 15 -1
nct2=impose future	11 -8 -2
nct2=impose infinitive	-12 11 0
nct2=impose past	0 4 -13
nct2=impose past-passive	14 -14 0
nct2=impose perfect	-26 22 4
nct2=impose present	22 -11 -16
nct2=propose present	6 -3 -2
nct2=say past	-24 15 12
nct2=say perfect	14 -13 -1
nct2=say present	9 -6 -4
nct2=stay past	17 -9 -9
nct2=stay present	-14 0 17
nct2=up past	17 -11 -7
nct2=up present	0 -12 9
next:apart	-2 9 -9
next:calls	0 4 -6
next:coming	-18 2 22
next:ended	17 -18 -1
next:experts	21 -19 -5
next:heads=0	16 -10 -9
next:heads=1	4 0 -6
next:heads=2	16 -1 -23
next:meets	-11 -5 21
next:running	-28 -7 44
next:summit	6 0 -10
next:sure	-8 -6 20
next:wished	10 6 -33
next=)	-10 -3 11
next=:	-15 4 12
next=;	9 -6 -2
next=and	5 2 -16
next=before	0 -7 4
next=but	8 -7 0
next=that	6 -8 1
next=which	-8 8 0
next=—	-10 8 0
nhas-future	-6 9 -3
nhas-infinitive	0 6 -7
nhas-modal	2 3 -13
nhas-participle	-7 10 -3
nhas-past	15 -16 0
nhas-perfect	-9 4 7
nhas-present	0 -5 6
nt2=future	-4 6 -2
nt2=gerund	-5 6 0
nt2=infinitive	-11 14 -2
nt2=modal	11 -4 -12
nt2=past-passive	25 -21 -4
nt2=perfect	0 -7 9
nv2-none	-6 0 10
nv2=add	-13 13 0
nv2=ask	17 -16 0
nv2=be	-8 -1 11
nv2=begin	-23 20 0
nv2=confirm	-7 10 -2
nv2=end	10 -8 0
nv2=expire	-10 12 -2
nv2=go	4 -16 8
nv2=keep	7 -7 0
nv2=leave	10 -9 0
nv2=other	4 -10 4
nv2=plan	-5 6 0
nv2=put	2 1 -6
nv2=run	0 -7 4
nv2=see	-11 11 0
nv2=settle	8 -7 0
nv2=sign	9 -7 -1
nv2=take	-15 18 -4
nv2=tell	-13 0 12
nvt2=add past	-13 13 0
nvt2=be past	12 -5 -7
nvt2=be present	-6 -6 14
nvt2=begin past	0 -15 14
nvt2=begin present	-9 20 -13
nvt2=expire present	-9 10 0
nvt2=go past	6 -2 -2
nvt2=go present	-3 -10 12
nvt2=meet present	-6 6 0
nvt2=other perfect	0 -7 5
nvt2=other present	9 -15 2
nvt2=put present	12 -7 -4
nvt2=say past	-10 4 6
nvt2=sign past	-6 8 0
nvt2=tell past	-16 1 12
nvt2=write past	6 -6 0
o:act=be	-10 8 0
o:act=have	9 -8 0
o:act=meet	-7 1 4
o:act=no verb	14 -16 1
o:act=say	0 -7 5
o:begin on ahead	-4 6 0
o:calls	-16 4 12
o:carried=deal far	8 -4 -3
o:carried=duties	0 3 -7
o:carried=meeting far	6 -1 -3
o:carried=none	-1 -4 7
o:carried=sale far	10 -9 0
o:coming	-106 98 3
o:ended	68 -63 -16
o:experts	-28 11 16
o:experts-near	-49 26 25
o:heads	7 5 -22
o:l=,	19 -11 -15
o:l=/	0 2 -7
o:l=:	19 -11 -12
o:l=;	16 -6 -18
o:l=<begin>	-6 -20 29
o:l=<name>	0 -10 6
o:l=<office>	-26 31 -11
o:l=<organisation>	9 2 -25
o:l=a	10 -18 7
o:l=after	23 -31 3
o:l=and	5 -16 10
o:l=as	17 -10 -8
o:l=at	18 -8 -13
o:l=for	-13 12 1
o:l=from	21 -56 25
o:l=if	-19 12 9
o:l=in	-3 -5 9
o:l=leave	61 -51 -23
o:l=near	-8 0 8
o:l=of	21 -34 10
o:l=on	-13 -3 16
o:l=say	7 -1 -9
o:l=since	7 -2 -3
o:l=that	18 -6 -26
o:l=the	37 -30 -10
o:l=to	-42 55 -26
o:l=visit	-36 45 -18
o:l=was	15 -7 -7
o:l=what	22 -19 -4
o:l=with	-6 16 -22
o:l=—	26 -14 -17
o:leads=	10 -3 -11
o:leads=korea on	-3 6 -1
o:leads=said on	9 -8 0
o:leads=telephone on	-3 6 -1
o:left=meeting	0 -5 6
o:left=meeting right=none	-1 -3 7
o:left=none	3 3 -11
o:m=arrive	-2 -16 20
o:m=arrives	-27 37 -16
o:m=bargain	-23 24 0
o:m=broke up	-7 9 -1
o:m=came	44 -31 -22
o:m=come	6 0 -17
o:m=comes	-19 24 -10
o:m=conference	-13 -25 32
o:m=consultations	38 -32 -13
o:m=delegation	-9 18 -9
o:m=delegations	8 -28 18
o:m=due	-4 21 -26
o:m=ended	14 6 -30
o:m=expected	-19 30 -23
o:m=flew	13 -19 5
o:m=flies	-29 31 -3
o:m=go	-3 -20 27
o:m=goes	16 -13 -5
o:m=here	-13 19 -8
o:m=invitation	-30 33 -6
o:m=landed	-5 -5 13
o:m=lands	-1 10 -8
o:m=meet	-54 51 0
o:m=meeting	7 1 -14
o:m=meetings	7 -2 -2
o:m=meets	-32 17 11
o:m=met	86 -71 -36
o:m=negotiated	17 -15 0
o:m=negotiations	-3 -9 11
o:m=negotiator	-7 -8 15
o:m=negotiators	-36 0 35
o:m=parted	9 -8 0
o:m=receive	-14 15 0
o:m=received	34 -30 -6
o:m=receives	-19 13 2
o:m=round	0 14 -20
o:m=rounds	13 -9 -2
o:m=sat	1 -40 20
o:m=saw each other	10 -9 0
o:m=session	11 -2 -8
o:m=settled	22 -18 -4
o:m=shook hands	13 -6 -5
o:m=signed	54 -39 -33
o:m=sit	-5 -12 18
o:m=sits	-10 14 -4
o:m=sitting	-7 -16 21
o:m=spent	11 -8 -3
o:m=summit	3 13 -31
o:m=table	6 -18 11
o:m=talk	-16 9 8
o:m=talked	16 -14 -1
o:m=talks	-20 -15 35
o:m=time	-18 13 5
o:m=to see	-21 23 -1
o:m=travel	-22 25 -3
o:m=travels	-8 8 0
o:m=visit	-16 38 -47
o:m=went	22 -18 -7
o:meet on ahead	-8 10 0
o:meets	-11 2 12
o:near=meeting	2 -10 7
o:near=none	3 1 -6
o:no verb  gone	33 -28 -9
o:no verb on ahead	-24 25 0
o:no verb on gone	35 -34 0
o:r="	8 -12 2
o:r='s	16 -18 -1
o:r=,	12 -22 9
o:r=.	18 -9 -14
o:r=/	-5 8 -1
o:r=:	-25 13 14
o:r=;	-20 30 -21
o:r=<day-ahead>	-22 37 -25
o:r=<day-gone>	3 -23 11
o:r=<day-today>	-2 -23 25
o:r=<end>	5 -39 30
o:r=?	6 0 -10
o:r=again	13 -7 -9
o:r=and	39 -43 -5
o:r=are	3 4 -12
o:r=as	25 -7 -21
o:r=at	-16 22 -9
o:r=bring	-7 9 -3
o:r=broke	-6 9 -1
o:r=by	22 -22 0
o:r=end	7 0 -5
o:r=fact	17 -16 0
o:r=for	-28 23 6
o:r=from	0 14 -30
o:r=go	-3 -17 18
o:r=had	-15 10 5
o:r=has	-14 1 13
o:r=in	4 18 -64
o:r=is	-11 9 2
o:r=it	8 -6 0
o:r=last	26 -13 -19
o:r=next	-23 30 -14
o:r=on	-5 24 -31
o:r=say	1 5 -19
o:r=since	-11 7 4
o:r=summit	7 -1 -7
o:r=talk	16 -18 -2
o:r=the	30 -22 -13
o:r=thi	0 -37 34
o:r=to	-13 -11 24
o:r=truce	14 -9 -3
o:r=two	-2 -9 11
o:r=was	15 -25 6
o:r=were	-6 -9 12
o:r=will	44 -41 -11
o:r=with	9 4 -33
o:r=within	-6 8 0
o:r=would	-7 -1 12
o:r=—	-29 9 19
o:right=none 	9 -2 -10
o:right=none of	6 -1 -2
o:right=none on	12 -7 -7
o:right=none telephone	-6 7 0
o:right=truce	7 -7 0
o:running	-21 -34 52
o:say on gone	3 -13 5
o:subject=duties	-8 10 -2
o:subject=duties carried	0 6 -6
o:subject=duties far carried on ahead	-5 6 0
o:subject=duties far carried on gone	6 -5 0
o:subject=duties far no verb ahead	-8 8 0
o:subject=duties far no verb gone	14 -13 0
o:subject=duties no verb gone	8 -8 0
o:subject=duties on gone	6 -5 0
o:subject=meeting carried	-6 1 3
o:subject=meeting carried on gone	8 -7 0
o:subject=meeting far carried on gone	9 -8 0
o:subject=meeting far no verb ahead	-19 20 0
o:subject=meeting far no verb gone	20 -17 -1
o:subject=meeting no verb ahead	-22 23 0
o:subject=meeting no verb gone	32 -28 -3
o:subject=meeting no verb on	-4 6 0
o:subject=meeting on ahead	-16 18 0
o:subject=meeting on gone	16 -14 0
o:subject=none	-4 -12 15
o:subject=none  gone	17 -12 -5
o:subject=none carried	-2 8 -8
o:subject=none carried on ahead	-10 10 0
o:subject=none carried on gone	8 -7 0
o:subject=none no verb	-4 -12 15
o:subject=none no verb 	17 -12 -5
o:subject=none no verb gone	-1 -17 15
o:subject=truce far carried on gone	-1 -4 6
o:subject=truce far no verb gone	6 -5 0
o:summit	-6 29 -36
o:summit-near	-1 16 -24
o:sure	-14 14 0
o:topic=deal	11 -9 0
o:topic=deal gone	19 -17 0
o:topic=duties	-3 10 -12
o:topic=duties ahead	-17 19 -2
o:topic=duties far ahead	-10 11 0
o:topic=duties far gone	8 -6 0
o:topic=duties gone	11 -5 -7
o:topic=duties on gone	8 -8 0
o:topic=meeting	-7 4 2
o:topic=meeting ahead	-37 32 1
o:topic=meeting be	-8 0 6
o:topic=meeting far	8 -2 -6
o:topic=meeting far ahead	-19 20 0
o:topic=meeting far gone	29 -26 -4
o:topic=meeting far on	13 -11 0
o:topic=meeting far on gone	14 -13 0
o:topic=meeting gone	27 -29 0
o:topic=meeting meet	-7 1 4
o:topic=meeting on	-2 8 -10
o:topic=meeting on ahead	-29 32 -4
o:topic=meeting on gone	27 -24 -3
o:topic=none	-7 -3 12
o:topic=none 	0 2 -7
o:topic=none  gone	0 2 -7
o:topic=none ahead	-7 7 0
o:topic=none gone	-2 -9 12
o:topic=none no verb	-4 -12 15
o:topic=none on ahead	-6 7 0
o:topic=none on gone	8 -7 0
o:topic=truce	3 -10 5
o:topic=truce far gone	9 -8 0
o:topic=truce gone	3 -10 5
o:wished	11 6 -32
pair: n=0	7 -9 2
pair: n=1	-10 17 -7
pair: n=2	2 1 -7
pair: n=4	5 -11 4
pair: n=5	19 -15 -3
pair: not-both	5 7 -19
pair:both n=0	6 5 -29
pair:both n=1	0 -7 7
pair:both n=2	14 -12 -3
pair:both n=3	-22 20 3
pair:city 	10 0 -14
pair:city both	8 -7 -2
pair:city coming	8 -4 -2
pair:city coming+ended	-3 0 6
pair:city day-none	8 1 -13
pair:city day=l1	4 0 -8
pair:city day=l2	-6 10 -5
pair:city day=l3	3 2 -11
pair:city day=r0	-4 -7 11
pair:city day=r2	3 -7 2
pair:city day=r3	15 -12 0
pair:city ended	5 -7 0
pair:city n=1	22 -17 -6
pair:city n=2	-25 11 16
pair:city n=3	-4 7 -2
pair:city n=4	15 -12 -3
pair:city part:sure	5 -11 3
pair:city prev:sure	-7 9 -1
pair:city running	-6 -3 11
pair:city sent:sure	8 -1 -8
pair:coming both	9 1 -19
pair:coming n=0	-50 42 0
pair:coming n=1	13 -16 4
pair:coming n=2	14 0 -24
pair:coming n=4	7 -6 0
pair:coming not-both	-6 3 2
pair:coming+ended n=1	-8 1 5
pair:coming+ended n=2	10 -9 0
pair:coming+running both	-12 -2 14
pair:coming+running n=0	-7 15 -9
pair:coming+running n=1	-6 -4 10
pair:coming+running not-both	-9 16 -9
pair:day 	5 -6 1
pair:day both	21 -14 -10
pair:day coming	-21 18 0
pair:day day-none	-6 9 -5
pair:day day=l3	-1 -4 6
pair:day day=r4	11 -8 -1
pair:day ended	17 -23 3
pair:day ended+running	10 -6 -2
pair:day n=0	0 3 -6
pair:day n=1	-5 0 8
pair:day n=2	13 -9 -3
pair:day no-word	7 -2 -7
pair:day not-both	-14 9 6
pair:day part:sure	-17 8 7
pair:day prev:sure	9 -4 -4
pair:day sent:sure	4 -6 0
pair:day-none 	9 -18 11
pair:day-none coming	-14 19 -7
pair:day-none coming+ended+running	2 -7 2
pair:day-none n=3	9 0 -12
pair:day-none n=4	7 0 -11
pair:day-none not-both	6 3 -14
pair:day-none part:sure	4 2 -10
pair:day-none prev:sure	7 -4 -3
pair:day-none running	9 17 -31
pair:day=l0 	12 -10 0
pair:day=l0 not-both	11 -10 0
pair:day=l1 	-21 23 -3
pair:day=l1 both	9 0 -14
pair:day=l1 coming	18 -13 -7
pair:day=l1 ended	8 -5 0
pair:day=l1 n=2	0 3 -7
pair:day=l1 no-word	13 -19 7
pair:day=l1 not-both	-14 11 4
pair:day=l1 part:sure	-10 16 -8
pair:day=l1 prev:sure	-10 13 -2
pair:day=l1 sent:sure	-7 11 -5
pair:day=l2 	0 8 -25
pair:day=l2 coming	18 -16 -1
pair:day=l2 n=0	-5 6 0
pair:day=l2 n=1	8 1 -25
pair:day=l2 n=2	10 -10 0
pair:day=l2 no-word	10 -5 -10
pair:day=l2 not-both	11 -1 -22
pair:day=l2 part:sure	12 -8 -5
pair:day=l2 prev:sure	-7 10 -3
pair:day=l3 	-9 9 0
pair:day=l3 both	5 -6 0
pair:day=l3 ended	1 -11 6
pair:day=l3 n=1	-23 9 14
pair:day=l3 n=2	15 -10 -6
pair:day=l3 no-word	-6 2 4
pair:day=l3 not-both	-15 8 7
pair:day=l3 part:sure	-10 3 7
pair:day=l4 	-2 7 -6
pair:day=l4 coming	12 -13 0
pair:day=l4 n=2	0 6 -7
pair:day=l4 n=3	7 -4 -1
pair:day=l4 no-word	10 -3 -11
pair:day=l4 not-both	15 -10 -4
pair:day=l4 part:sure	18 -16 0
pair:day=l4 sent:sure	-12 11 0
pair:day=l5 coming	-6 7 0
pair:day=l5 ended	6 -5 0
pair:day=l5 n=1	-5 9 -3
pair:day=l5 n=2	0 -6 5
pair:day=l5 part:sure	-5 9 -4
pair:day=r0 	8 -1 -8
pair:day=r0 both	-2 -8 10
pair:day=r0 coming	-25 22 -2
pair:day=r0 ended	-4 -8 10
pair:day=r0 n=1	7 0 -9
pair:day=r0 n=2	-16 8 10
pair:day=r0 n=3	0 -11 10
pair:day=r0 no-word	2 8 -14
pair:day=r0 not-both	1 6 -11
pair:day=r0 part:sure	-12 -7 17
pair:day=r0 prev:sure	-8 8 0
pair:day=r0 running	4 -6 0
pair:day=r0 sent:sure	12 -14 -2
pair:day=r1 	0 11 -21
pair:day=r1 coming	-7 5 0
pair:day=r1 coming+running	-6 8 -1
pair:day=r1 ended	18 -9 -12
pair:day=r1 ended+running	-1 -11 12
pair:day=r1 n=0	-12 18 -11
pair:day=r1 n=2	22 -15 -13
pair:day=r1 n=3	3 -7 2
pair:day=r1 n=4	-13 0 14
pair:day=r1 no-word	-17 4 17
pair:day=r1 part:sure	6 7 -20
pair:day=r1 prev:sure	18 -9 -13
pair:day=r1 running	-7 -13 18
pair:day=r1 sent:sure	8 -10 0
pair:day=r2 ended	-12 9 2
pair:day=r2 ended+running	7 0 -5
pair:day=r2 n=1	10 -17 6
pair:day=r2 n=2	-12 11 0
pair:day=r2 n=3	-11 10 0
pair:day=r2 no-word	8 6 -28
pair:day=r2 not-both	-2 -4 8
pair:day=r2 part:sure	-7 -16 25
pair:day=r2 prev:sure	-3 -6 10
pair:day=r2 running	1 -7 3
pair:day=r2 sent:sure	-12 12 0
pair:day=r3 	7 0 -13
pair:day=r3 both	9 0 -21
pair:day=r3 coming	9 -10 0
pair:day=r3 ended	-8 10 -1
pair:day=r3 n=3	20 -15 -6
pair:day=r3 no-word	8 -9 0
pair:day=r3 part:sure	-10 16 -10
pair:day=r3 sent:sure	15 -6 -13
pair:day=r4 coming	5 -11 5
pair:day=r4 ended	7 -4 0
pair:day=r4 n=0	15 -14 0
pair:day=r4 n=1	5 -11 6
pair:day=r4 n=2	3 -7 3
pair:day=r4 n=3	-14 18 -4
pair:day=r4 no-word	-2 -4 8
pair:day=r4 not-both	6 -19 12
pair:day=r4 part:sure	21 -16 -7
pair:day=r4 sent:sure	-4 0 6
pair:ended both	6 9 -28
pair:ended n=0	23 -20 -3
pair:ended n=1	10 0 -18
pair:ended n=2	-7 -5 16
pair:ended n=4	-7 8 0
pair:ended not-both	10 -24 12
pair:ended+running both	-8 -3 12
pair:ended+running n=0	11 -7 -2
pair:ended+running n=1	2 -13 8
pair:ended+running n=2	-12 12 0
pair:ended+running not-both	12 -4 -10
pair:l=<begin> city	16 -7 -11
pair:l=<begin> coming	18 -15 -4
pair:l=<begin> day	10 -3 -11
pair:l=<begin> day-none	-13 13 0
pair:l=<begin> day=r0	3 -7 4
pair:l=<begin> day=r1	3 5 -15
pair:l=<begin> day=r2	10 -22 4
pair:l=<begin> day=r3	14 -12 -1
pair:l=<begin> day=r4	-7 14 -10
pair:l=<begin> n=0	19 -12 -9
pair:l=<begin> n=1	10 -8 -2
pair:l=<begin> n=2	-16 26 -13
pair:l=<begin> n=3	-5 -4 9
pair:l=<begin> no-word	-9 12 -1
pair:l=<begin> part:sure	3 1 -8
pair:l=<begin> prev:sure	11 -30 10
pair:l=<begin> seat-home	-11 6 5
pair:l=<begin> seat-other	-8 5 3
pair:l=<begin> seat-side	-2 16 -25
pair:l=<begin> sent:sure	4 0 -6
pair:l=<begin> unknown	0 -17 12
pair:l=<begin> word	8 -6 0
pair:l=a 	-1 -2 7
pair:l=a day-none	-1 -5 8
pair:l=a day=l1	8 -7 0
pair:l=a day=r1	17 -16 0
pair:l=a day=r2	-7 8 0
pair:l=a day=r3	-13 13 0
pair:l=a n=0	-7 8 0
pair:l=a n=1	6 -3 -2
pair:l=a n=2	0 -9 10
pair:l=a no-word	-10 4 6
pair:l=a not-both	3 -9 7
pair:l=a part:sure	10 -10 0
pair:l=after day-none	1 -10 6
pair:l=after ended	3 -12 6
pair:l=after n=1	13 -9 -2
pair:l=after n=2	-1 -8 9
pair:l=after no-word	1 -14 7
pair:l=after not-both	9 -21 6
pair:l=and both	-9 9 0
pair:l=and day-none	13 -12 0
pair:l=and n=4	7 -4 -1
pair:l=and no-word	-6 1 4
pair:l=and not-both	18 -22 0
pair:l=and part:sure	9 -7 0
pair:l=and seat-home	-18 7 11
pair:l=and seat-side	4 0 -8
pair:l=and sent:sure	11 -8 -1
pair:l=and unknown	16 -13 -1
pair:l=as 	11 -8 -1
pair:l=at 	-4 9 -5
pair:l=at day-none	-11 12 0
pair:l=at day=r1	7 -3 -4
pair:l=at day=r2	7 -5 0
pair:l=at n=1	-14 18 -3
pair:l=at n=2	13 -15 0
pair:l=at no-word	-10 12 0
pair:l=at not-both	-4 7 -1
pair:l=at part:sure	4 -6 0
pair:l=at prev:sure	7 -6 0
pair:l=at seat-home	13 -11 0
pair:l=at unknown	-11 15 -6
pair:l=by day-none	9 -8 0
pair:l=by day=r1	-3 6 -2
pair:l=by part:sure	9 -8 0
pair:l=by word	2 1 -9
pair:l=conference, 	12 -8 -3
pair:l=conference, day=r0	9 -5 -2
pair:l=conference, no-word	9 -5 -2
pair:l=conference, not-both	12 -8 -3
pair:l=for 	-33 25 6
pair:l=for city	-12 -1 16
pair:l=for coming	10 -8 -1
pair:l=for day-none	-29 22 4
pair:l=for n=1	-23 30 -13
pair:l=for no-word	-14 8 5
pair:l=for not-both	-27 17 6
pair:l=for part:sure	-9 10 0
pair:l=for seat-home	-9 10 0
pair:l=for seat-side	11 -11 0
pair:l=for unknown	-8 12 -4
pair:l=from day	-10 11 0
pair:l=from day-none	-11 6 5
pair:l=from day=r0	7 -3 -2
pair:l=from day=r1	-2 -6 9
pair:l=from day=r3	9 0 -8
pair:l=from n=1	-3 -8 11
pair:l=from n=2	13 -4 -11
pair:l=from seat-side	4 0 -7
pair:l=from sent:sure	-7 0 9
pair:l=from unknown	20 -7 -15
pair:l=had 	7 -6 0
pair:l=had word	7 -6 0
pair:l=he n=0	8 -15 8
pair:l=he not-both	8 -15 8
pair:l=he word	8 -15 8
pair:l=if 	-8 3 4
pair:l=if day-none	1 -6 3
pair:l=in 	-7 5 0
pair:l=in both	-12 -7 21
pair:l=in coming	4 2 -9
pair:l=in coming+ended	-9 3 4
pair:l=in coming+running	-7 0 7
pair:l=in day-none	14 -15 -3
pair:l=in day=l1	-19 20 0
pair:l=in day=l2	0 5 -14
pair:l=in day=l3	-7 19 -21
pair:l=in day=l4	-13 16 -5
pair:l=in day=l5	-8 4 1
pair:l=in day=r0	9 -5 -4
pair:l=in day=r1	-4 -1 6
pair:l=in day=r2	-5 -10 16
pair:l=in day=r3	8 -13 5
pair:l=in day=r4	0 -8 9
pair:l=in ended	14 -8 -9
pair:l=in ended+running	-6 -9 15
pair:l=in n=0	-9 15 -7
pair:l=in n=1	-3 -5 10
pair:l=in n=2	-7 7 -2
pair:l=in n=3	19 -10 -11
pair:l=in n=4	-7 3 3
pair:l=in no-word	13 -18 4
pair:l=in not-both	6 4 -18
pair:l=in prev:sure	-38 36 3
pair:l=in running	5 -6 0
pair:l=in seat-home	-2 -9 13
pair:l=in seat-other	18 -2 -20
pair:l=in seat-side	-8 0 9
pair:l=in sent:sure	9 -3 -7
pair:l=in word	-17 24 -9
pair:l=is 	8 0 -11
pair:l=is day-none	11 -4 -8
pair:l=is n=1	8 -11 2
pair:l=is not-both	2 -8 5
pair:l=leaves 	11 -10 0
pair:l=leaves both	11 -10 0
pair:l=leaves day-none	11 -10 0
pair:l=leaves no-word	11 -10 0
pair:l=of 	6 -6 0
pair:l=of city	8 0 -12
pair:l=of day	6 -1 -2
pair:l=of day-none	-6 -3 12
pair:l=of day=r3	10 -9 0
pair:l=of ended	-5 7 0
pair:l=of n=1	-10 1 9
pair:l=of n=2	4 -7 1
pair:l=of no-word	0 -6 5
pair:l=of not-both	0 -6 7
pair:l=of part:sure	-13 5 6
pair:l=of sent:sure	8 -6 0
pair:l=of unknown	-15 7 9
pair:l=of word	-9 6 0
pair:l=on 	4 -9 2
pair:l=on both	7 -7 0
pair:l=on coming	-14 19 -6
pair:l=on day	8 -2 -9
pair:l=on day-none	0 5 -7
pair:l=on ended	12 -11 0
pair:l=on n=0	0 7 -12
pair:l=on n=2	8 -5 -3
pair:l=on no-word	7 -4 -2
pair:l=on part:sure	1 2 -8
pair:l=phone n=0	-6 7 0
pair:l=phone no-word	-7 8 0
pair:l=phone not-both	-7 7 0
pair:l=phone word	-8 8 0
pair:l=since day-none	10 -1 -6
pair:l=since ended+running	12 -4 -6
pair:l=since not-both	6 0 -3
pair:l=state 	7 -5 0
pair:l=state n=0	6 -4 0
pair:l=telephone day	-5 7 0
pair:l=telephone day=l2	6 -5 0
pair:l=telephone word	7 -6 0
pair:l=that 	0 3 -7
pair:l=that both	-9 11 0
pair:l=that coming	-2 6 -2
pair:l=that day-none	2 2 -12
pair:l=that n=1	-2 10 -10
pair:l=that no-word	6 0 -10
pair:l=that not-both	9 -1 -10
pair:l=the city	5 -10 4
pair:l=the coming	-11 4 4
pair:l=the day-none	3 -9 7
pair:l=the day=l1	14 -14 0
pair:l=the day=l2	-6 8 -1
pair:l=the day=l3	12 -18 4
pair:l=the day=l4	8 -6 0
pair:l=the day=r0	-2 -9 10
pair:l=the day=r1	-11 16 -7
pair:l=the day=r2	-3 9 -9
pair:l=the ended+running	9 0 -7
pair:l=the n=0	-15 0 16
pair:l=the n=1	10 -4 -11
pair:l=the no-word	5 -8 3
pair:l=the not-both	8 -14 5
pair:l=the prev:sure	17 -12 -7
pair:l=the seat-home	16 -9 -14
pair:l=the seat-side	-6 11 -11
pair:l=the sent:sure	-19 13 3
pair:l=the unknown	14 -18 0
pair:l=the word	-14 0 17
pair:l=they day=r2	-6 6 0
pair:l=to 	3 -9 6
pair:l=to both	5 4 -23
pair:l=to city	-5 13 -10
pair:l=to day-none	-4 6 -1
pair:l=to day=l2	-6 7 0
pair:l=to day=l3	-11 0 12
pair:l=to day=l4	17 -16 0
pair:l=to day=r0	-1 6 -3
pair:l=to day=r2	7 -4 -1
pair:l=to day=r3	-9 12 -2
pair:l=to ended	-15 16 0
pair:l=to n=0	-4 6 0
pair:l=to n=1	-5 11 -6
pair:l=to n=2	-7 0 8
pair:l=to n=4	9 -8 0
pair:l=to no-word	-13 5 9
pair:l=to not-both	-13 4 10
pair:l=to part:sure	6 0 -13
pair:l=to seat-home	7 -2 -7
pair:l=to seat-other	-3 -7 10
pair:l=to seat-side	-15 22 -14
pair:l=to sent:sure	-1 6 -5
pair:l=to unknown	0 -7 8
pair:l=to word	7 -5 -1
pair:l=two 	8 -8 0
pair:l=two not-both	8 -8 0
pair:l=two word	9 -9 0
pair:l=video n=0	-6 8 0
pair:l=visit 	-6 6 0
pair:l=visit both	-13 14 0
pair:l=visit n=1	-10 11 0
pair:l=visit part:sure	-13 14 0
pair:l=visit seat-side	-8 8 0
pair:l=what 	16 -13 -2
pair:l=what day-none	14 -11 -1
pair:l=what n=1	16 -13 -2
pair:l=what no-word	16 -13 -2
pair:l=what not-both	13 -11 -1
pair:l=who n=0	10 -9 0
pair:l=who word	10 -9 0
pair:l=will both	10 -9 0
pair:l=will day=r1	-5 8 -2
pair:l=will day=r2	-5 6 0
pair:l=will n=0	-5 9 -4
pair:l=will n=1	7 -7 0
pair:l=will no-word	-3 7 -3
pair:l=will not-both	-14 18 -4
pair:l=with 	8 -4 -5
pair:l=with day-none	-6 10 -8
pair:l=with n=1	0 1 -6
pair:l=with no-word	-19 21 -1
pair:l=with not-both	-5 10 -8
pair:l=would 	-10 11 0
pair:l=would both	-7 10 -2
pair:l=would day-none	-11 12 0
pair:l=would n=1	-3 6 -1
pair:l=would no-word	-9 9 0
pair:l=would word	-10 14 -3
pair:l=— 	6 0 -8
pair:l=— no-word	4 0 -7
pair:l=— not-both	6 0 -8
pair:no-word 	-1 5 -7
pair:no-word both	18 -8 -17
pair:no-word coming	17 -14 -2
pair:no-word ended	-7 1 7
pair:no-word n=0	12 -5 -12
pair:no-word n=1	-8 7 1
pair:no-word n=2	5 -1 -7
pair:no-word n=4	8 -12 1
pair:no-word running	5 0 -7
pair:not-both n=0	-9 6 3
pair:not-both n=1	0 6 -9
pair:not-both n=2	-11 10 1
pair:not-both n=3	41 -28 -19
pair:not-both n=4	2 -8 4
pair:not-both n=5	17 -14 -2
pair:part:sure 	5 1 -12
pair:part:sure coming	-3 11 -11
pair:part:sure coming+running	-11 -2 13
pair:part:sure ended	8 -2 -8
pair:part:sure ended+running	0 -8 8
pair:part:sure n=0	-27 21 4
pair:part:sure n=1	15 -12 -5
pair:part:sure not-both	3 3 -10
pair:part:sure running	0 -7 7
pair:prev:sure 	-2 -4 9
pair:prev:sure both	-20 4 18
pair:prev:sure coming	-13 21 -9
pair:prev:sure ended	9 -6 0
pair:prev:sure n=0	0 4 -7
pair:prev:sure n=2	-7 6 0
pair:prev:sure n=3	-7 10 -2
pair:prev:sure not-both	11 1 -25
pair:running n=0	5 0 -7
pair:running n=1	7 -2 -6
pair:running n=2	-8 -2 11
pair:seat-home 	-3 -1 6
pair:seat-home both	-7 -2 12
pair:seat-home day-none	5 -1 -7
pair:seat-home day=l1	-9 13 -3
pair:seat-home day=l2	-21 21 0
pair:seat-home day=r1	8 -17 9
pair:seat-home day=r4	7 -14 4
pair:seat-home ended	13 -6 -9
pair:seat-home ended+running	-13 6 6
pair:seat-home n=1	-11 13 -1
pair:seat-home n=2	12 -13 -1
pair:seat-home n=3	2 -9 4
pair:seat-home n=4	8 -4 -2
pair:seat-home no-word	1 6 -13
pair:seat-home not-both	5 2 -13
pair:seat-home part:sure	18 -12 -6
pair:seat-home prev:sure	-16 0 18
pair:seat-home running	-1 7 -4
pair:seat-other 	-7 -9 16
pair:seat-other day-none	0 -11 9
pair:seat-other day=l3	-10 -1 11
pair:seat-other day=r1	-4 -10 11
pair:seat-other day=r2	3 2 -8
pair:seat-other day=r3	6 -3 0
pair:seat-other n=1	-8 4 3
pair:seat-other n=2	21 -20 -3
pair:seat-other n=3	-16 -6 22
pair:seat-other n=4	10 0 -8
pair:seat-other no-word	-12 -1 16
pair:seat-other not-both	3 -11 6
pair:seat-other prev:sure	7 -18 3
pair:seat-other sent:sure	9 -6 -5
pair:seat-side 	11 -7 -7
pair:seat-side both	-22 31 -14
pair:seat-side coming	12 -4 -12
pair:seat-side day=l1	-4 -12 16
pair:seat-side day=l2	21 -17 -6
pair:seat-side day=l3	-14 17 -4
pair:seat-side day=l4	-16 19 -2
pair:seat-side day=r1	-1 17 -19
pair:seat-side day=r2	-4 8 -5
pair:seat-side day=r3	5 -8 2
pair:seat-side day=r4	-2 8 -7
pair:seat-side ended	-29 28 1
pair:seat-side ended+running	0 5 -7
pair:seat-side n=1	6 -3 -5
pair:seat-side n=2	-20 17 4
pair:seat-side n=3	6 2 -15
pair:seat-side n=4	-4 7 -3
pair:seat-side not-both	15 -15 0
pair:seat-side part:sure	7 -8 0
pair:seat-side prev:sure	0 10 -19
pair:seat-side running	-19 15 2
pair:seat-side sent:sure	-6 12 -6
pair:sent:sure 	6 0 -9
pair:sent:sure both	-1 10 -9
pair:sent:sure coming	-11 1 8
pair:sent:sure ended	16 -10 -6
pair:sent:sure n=3	7 -10 0
pair:sent:sure not-both	11 -14 4
pair:unknown 	-1 13 -15
pair:unknown both	10 -26 7
pair:unknown coming+ended	7 -5 0
pair:unknown day-none	8 -8 -2
pair:unknown day=l1	-13 21 -12
pair:unknown day=l2	10 -3 -10
pair:unknown day=l3	12 -8 -3
pair:unknown day=l4	20 -10 -10
pair:unknown day=r0	-4 7 -1
pair:unknown day=r2	-13 -4 17
pair:unknown day=r3	21 -13 -11
pair:unknown day=r4	-3 -6 9
pair:unknown ended	11 -16 2
pair:unknown ended+running	-3 -3 7
pair:unknown n=1	-4 0 6
pair:unknown n=2	4 5 -14
pair:unknown n=3	29 -9 -24
pair:unknown n=4	-11 -12 20
pair:unknown no-word	7 -11 1
pair:unknown not-both	3 5 -13
pair:unknown part:sure	0 5 -6
pair:unknown prev:sure	0 3 -7
pair:unknown running	18 -22 1
pair:unknown sent:sure	5 -8 1
pair:word 	-10 15 -9
pair:word both	6 2 -20
pair:word coming	-1 5 -6
pair:word coming+running	-3 8 -5
pair:word day-none	-9 10 0
pair:word day=l1	9 -8 0
pair:word day=l2	10 -8 0
pair:word day=l3	1 -9 8
pair:word day=l4	9 -6 -3
pair:word day=r0	0 2 -6
pair:word day=r1	0 8 -17
pair:word day=r2	7 -9 2
pair:word day=r3	-17 21 -9
pair:word ended	5 -1 -6
pair:word ended+running	12 -11 0
pair:word n=0	-4 7 -5
pair:word n=1	1 2 -8
pair:word n=2	9 -6 -4
pair:word n=3	-6 8 -1
pair:word n=4	-6 6 0
pair:word no-word	4 0 -14
pair:word not-both	-10 12 -3
pair:word part:sure	-13 15 0
pair:word prev:sure	7 -3 -5
pair:word running	1 -7 4
part:calls	23 -8 -33
part:coming	-8 8 0
part:ended	18 -19 -2
part:experts	-16 13 0
part:m=arrive	4 -19 15
part:m=arrives	-12 21 -11
part:m=bargain	-6 7 0
part:m=came	9 0 -11
part:m=comes	-5 6 -1
part:m=conference	-10 0 12
part:m=consultations	0 6 -7
part:m=delegations	0 -12 9
part:m=due	4 4 -14
part:m=ended	-1 6 -5
part:m=expected	9 -4 -6
part:m=flew	1 -8 5
part:m=flies	-8 10 0
part:m=go	-6 0 8
part:m=goes	17 -13 -6
part:m=landed	-10 1 9
part:m=lands	-1 9 -7
part:m=meet	6 0 -6
part:m=meeting	-21 22 -3
part:m=meets	-9 -3 12
part:m=met	18 -9 -13
part:m=negotiated	10 -9 0
part:m=negotiations	-11 -4 14
part:m=negotiators	-13 6 5
part:m=received	10 -5 -3
part:m=receives	-20 12 4
part:m=rounds	16 -13 -1
part:m=sat	12 -19 0
part:m=session	-6 2 2
part:m=settled	19 -16 -1
part:m=shook hands	9 -4 -4
part:m=signed	15 -6 -9
part:m=sit	2 -9 6
part:m=sits	-10 14 -4
part:m=sitting	-1 -6 7
part:m=spent	10 -7 -2
part:m=summit	2 4 -13
part:m=talk	-24 19 6
part:m=talked	17 -15 0
part:m=talks	-1 -5 6
part:m=time	-9 7 0
part:m=travel	-11 11 0
part:m=went	6 -3 0
part:meets	-3 -5 12
part:running	-4 -7 12
part:wished	6 4 -22
pc0=bear	12 -9 -5
pc0=begin	15 -6 -14
pc0=impose	-14 13 0
pc0=propose	-6 -1 12
pc0=say	-6 4 1
pc0=suspend	0 6 -7
pc0=target	-8 3 4
pc0=up	-8 4 2
pc1=agree	-6 1 5
pc1=begin	10 0 -16
pc1=impose	-8 7 0
pc1=stay	-3 -3 6
pc1=suspend	4 1 -8
pc1=target	-8 3 4
pc1=up	-13 10 1
pct0=bear future	-4 6 0
pct0=bear past	18 -15 -3
pct0=bear pluperfect	-6 7 0
pct0=bear present	13 -9 -5
pct0=begin present	12 -8 -6
pct0=down past	7 -5 0
pct0=impose future	17 -14 -3
pct0=impose past-passive	14 -13 0
pct0=impose perfect	-9 1 6
pct0=impose pluperfect	-22 10 13
pct0=impose present	0 8 -15
pct0=propose past	9 -8 0
pct0=propose pluperfect	-7 0 7
pct0=propose present	3 -15 9
pct0=stay future	-8 9 0
pct0=stay past	7 -5 -1
pct0=stay perfect	0 -6 5
pct0=suspend past	-4 6 -1
pct0=up past	-12 10 0
pct1=agree perfect	-8 2 4
pct1=bear future	-4 6 0
pct1=bear infinitive	-13 6 7
pct1=bear past	18 -15 -3
pct1=bear pluperfect	-6 7 0
pct1=bear present	13 -9 -5
pct1=begin present	12 -8 -6
pct1=down past	7 -5 0
pct1=impose future	17 -14 -2
pct1=impose infinitive	-4 0 6
pct1=impose participle-passive	9 -7 0
pct1=impose past-passive	14 -13 0
pct1=impose perfect	-13 5 7
pct1=impose present	2 4 -14
pct1=propose present	5 -18 10
pct1=say past	7 -7 0
pct1=stay future	-9 10 0
pct1=stay past	14 -12 0
pct1=stay perfect	0 -6 5
pct1=stay present	-3 -1 6
people=1	-8 6 2
people=2	26 -7 -31
people=3	-25 16 8
people=4	8 -5 -1
phas-future	0 3 -10
phas-gerund	-13 18 -7
phas-infinitive	-8 6 1
phas-modal	-3 6 -1
phas-participle	11 -8 -2
phas-perfect	-12 10 0
phas-pluperfect	-11 2 10
phas-present	6 -15 8
prev:apart	3 4 -10
prev:calls	-11 19 -12
prev:coming	-8 17 -15
prev:ended	-27 22 6
prev:experts	-11 13 0
prev:heads=0	13 -3 -15
prev:heads=1	9 -1 -15
prev:heads=2	23 -7 -35
prev:meets	-24 0 34
prev:running	-14 -4 24
prev:summit	7 -6 -1
prev:sure	-10 0 12
pt0=future	3 0 -8
pt0=future-passive	-5 6 0
pt0=modal	-3 6 -1
pt0=past	9 -8 -2
pt0=pluperfect	-11 2 10
pt0=present	7 -13 4
pt1=future	2 0 -7
pt1=gerund	-8 13 -7
pt1=infinitive	-8 6 1
pt1=participle-passive	7 -4 -1
pt1=past	16 -16 0
pt1=perfect	-8 3 3
pt1=present	12 -20 5
pv0-none	5 3 -16
pv0=add	-15 16 0
pv0=agree	7 -2 -7
pv0=discuss	-11 12 0
pv0=have	-7 9 0
pv0=pay	9 -7 0
pv0=put	-10 13 -3
pv0=say	-15 13 1
pv0=sign	14 -13 0
pv0=sit	15 -15 0
pv0=take	8 -5 0
pv0=tell	9 -7 -1
pv1-none	3 3 -13
pv1=add	-15 16 0
pv1=agree	6 -2 -6
pv1=approve	7 -4 0
pv1=be	0 -5 6
pv1=discuss	-11 12 0
pv1=go	-3 8 -4
pv1=hold	8 -6 0
pv1=lower	7 -6 0
pv1=meet	-1 8 -14
pv1=pay	11 -10 0
pv1=say	-11 9 1
pv1=settle	-10 5 4
pv1=sign	14 -13 0
pv1=take	8 -5 0
pv1=tell	9 -7 -1
pv2-none	3 1 -9
pvt0=announce past	8 -7 0
pvt0=be future	-6 6 0
pvt0=be present	-6 -2 10
pvt0=have present	-5 7 0
pvt0=meet future	-7 8 0
pvt0=other past	-12 13 0
pvt0=say past	-19 14 3
pvt0=sit past	3 -6 0
pvt0=tell past	9 -7 -1
pvt1=announce past	8 -7 0
pvt1=be past	6 -2 -2
pvt1=be present	-7 -2 10
pvt1=meet future	-7 8 0
pvt1=other past	-12 13 0
pvt1=say past	-12 8 4
pvt1=sit past	3 -6 0
pvt1=tell past	9 -7 -1
q:"	7 0 -12
q:'s	-8 -14 27
q:,	4 -7 5
q:.	15 -10 -8
q::	25 -25 0
q:;	12 -9 -3
q:<agent>	9 -9 -1
q:<day-ahead>	0 7 -11
q:<day-gone>	21 -15 -7
q:<day-today>	5 -26 21
q:<duty>	10 -12 2
q:<goods-amount>	-6 7 0
q:<goods>	-9 6 5
q:<level-noun>	9 -1 -10
q:<level>	-12 17 -6
q:<month-gone>	25 -24 0
q:<name>	-27 26 0
q:<number>	26 -39 19
q:<office>	0 -7 6
q:<organisation>	19 -17 -2
q:<person>	0 7 -13
q:<points>	-10 12 0
q:<quality>	-14 -4 26
q:<seat>	-20 15 6
q:<v-agree>	12 -5 -11
q:<v-bear>	18 -4 -23
q:<v-begin>	-1 13 -23
q:<v-buy>	-18 8 11
q:<v-down>	-12 6 6
q:<v-end>	7 -21 15
q:<v-propose>	3 -6 3
q:<v-return>	-10 11 0
q:<v-say>	-7 0 8
q:<v-sell>	-6 6 0
q:<v-suspend>	22 -17 -9
q:<v-target>	24 -17 -8
q:<v-threaten>	10 -8 -1
q:<v-up>	-1 11 -20
q:?	0 7 -20
q:a	3 1 -8
q:about	9 -5 -3
q:account	19 -18 0
q:after	1 2 -9
q:again	-7 11 -6
q:agree	11 -5 -4
q:agreement	-6 9 -4
q:all	0 3 -8
q:aluminium	-13 0 13
q:among	6 -5 0
q:an	-6 8 -1
q:and	6 -10 5
q:announcement	-12 13 0
q:answer	3 -14 7
q:any	7 -5 -1
q:are	-12 19 -11
q:arrived	-4 -17 20
q:as	-8 16 -14
q:ask	-18 19 0
q:at	5 -14 10
q:back	-1 6 -5
q:be	-6 5 0
q:because	-8 7 0
q:been	7 0 -11
q:begin	0 2 -6
q:being	0 -7 6
q:between	0 -19 17
q:both	6 -12 5
q:but	9 -4 -3
q:buy	-5 7 0
q:by	8 -10 2
q:calendar	-4 8 -6
q:call	0 3 -9
q:calm	9 -6 -2
q:car	0 -3 6
q:carry	9 -7 0
q:change	-15 16 0
q:collect	-5 7 0
q:come	-3 6 -3
q:commerce	10 -8 -1
q:conclude	-4 -2 9
q:confirm	13 -12 0
q:could	-1 -11 16
q:cut	-1 -4 7
q:date	-6 1 3
q:deal	-2 -2 6
q:delegation	6 -13 8
q:discuss	-5 6 0
q:dispute	8 -7 0
q:door	-6 -3 9
q:down	7 -1 -13
q:drop	-7 2 3
q:due	5 -6 0
q:duty	26 -24 0
q:each	6 0 -6
q:economy	-15 7 5
q:eighth	-8 12 -4
q:end	24 -34 10
q:enter	-10 11 0
q:expect	10 -10 0
q:expire	9 -8 0
q:export	-14 6 8
q:far	15 -14 0
q:fee	-8 10 -1
q:finished	20 -19 0
q:firm	10 -9 0
q:first	24 -29 0
q:for	8 3 -23
q:foreign	-12 4 5
q:free	-10 11 0
q:from	-5 10 -4
q:further	12 -10 0
q:get	8 -6 0
q:give	8 -6 0
q:go	18 -10 -9
q:good	21 -18 -5
q:half	19 -18 0
q:hall	19 -19 0
q:have	9 0 -15
q:he	0 13 -23
q:heard	9 -1 -6
q:here	11 -10 0
q:his	-19 13 5
q:hope	12 -9 -1
q:how	15 -14 0
q:i	4 5 -17
q:if	0 1 -6
q:in	14 -2 -23
q:into	-3 9 -4
q:is	-35 19 17
q:it	6 3 -22
q:jinping	9 -6 -2
q:keep	-3 6 0
q:last	-6 9 -4
q:lasted	-8 9 0
q:leader	9 -5 -2
q:leave	-3 10 -9
q:led	-8 -1 10
q:levy	-13 -4 17
q:list	12 -10 0
q:look	12 -11 0
q:lower	6 -8 0
q:m	-9 0 7
q:man	2 -7 1
q:matter	0 -7 7
q:me	11 -10 0
q:meet	3 6 -19
q:meeting	6 -4 0
q:men	0 -16 10
q:minister	-5 9 -3
q:month	12 -11 0
q:mr	3 -9 9
q:negotiate	-6 0 4
q:neither	0 -7 7
q:never	-8 9 0
q:new	18 -9 -12
q:next	-23 28 -8
q:no	-7 2 3
q:nobody	0 -6 4
q:nothing	10 -7 -3
q:nvidia	6 -6 0
q:of	7 1 -14
q:off	-18 21 -4
q:offer	-12 7 4
q:oil	14 -15 0
q:old	8 -6 0
q:on	-1 6 -7
q:one	-8 11 -1
q:only	-10 10 0
q:order	-10 0 10
q:our	-11 4 6
q:over	-16 4 10
q:p	-4 6 0
q:page	-3 -4 8
q:paper	11 -8 -1
q:pause	8 -6 -1
q:pay	8 -2 -9
q:permanent	-6 7 0
q:plan	-5 -11 15
q:plant	-10 0 10
q:product	-11 12 0
q:promise	9 -8 0
q:raise	-10 14 -4
q:rate	-6 17 -15
q:read	-9 9 0
q:ready	0 -9 7
q:receive	0 -7 3
q:reciprocal	-12 14 -2
q:remain	-7 9 0
q:reply	-9 5 2
q:reporter	1 -11 9
q:round	16 -6 -18
q:same	0 9 -13
q:say	-11 9 0
q:season	-5 -5 11
q:section	7 -7 0
q:see	-6 11 -6
q:ship	8 -4 -3
q:should	15 -15 0
q:side	1 -8 6
q:sign	2 4 -16
q:signature	-13 14 0
q:so	20 -22 4
q:spoke	-5 6 0
q:spring	-12 13 0
q:stand	16 -15 0
q:step	-4 6 0
q:stop	-21 9 12
q:strike	16 -14 0
q:such	-12 13 0
q:summit	-8 9 0
q:table	0 4 -6
q:take	-6 9 -3
q:talk	-13 -5 19
q:talking	8 -14 2
q:tariff	-10 8 1
q:tea	6 -4 0
q:telephone	8 -4 -3
q:tell	13 -20 5
q:than	-1 -8 10
q:the	15 -14 -2
q:their	12 -25 11
q:them	20 -18 -2
q:then	24 -23 0
q:there	-12 17 -6
q:they	5 0 -13
q:three	-5 10 -6
q:through	-14 17 -4
q:time	-8 14 -8
q:to	0 -13 18
q:too	-5 7 0
q:trade	0 11 -16
q:treaty	-5 8 0
q:trip	-4 7 -2
q:truce	2 -14 13
q:under	12 -10 0
q:unless	0 -5 7
q:until	-5 11 -7
q:up	16 -11 -5
q:use	-12 0 11
q:view	-6 7 0
q:visit	11 -6 -4
q:want	15 -14 0
q:we	19 -13 -8
q:were	-4 7 -2
q:what	11 -5 -12
q:when	-6 -1 8
q:whether	6 -3 -1
q:which	13 -4 -15
q:who	2 -11 9
q:will	0 5 -15
q:word	-3 7 -3
q:work	-2 -3 6
q:would	14 -7 -17
q:write	-15 9 4
q:xi	9 -6 -2
q:yes	7 -6 0
q:york	10 -4 -6
q:you	-6 10 -3
q:—	19 -18 1
qt=future	-7 11 -5
qt=modal	-15 11 4
qt=past	4 9 -27
qt=perfect	7 -3 -5
qt=pluperfect	7 -3 -7
quoted	1 8 -20
r1="	5 -13 7
r1='s	22 -16 -10
r1=.	-2 -2 6
r1=:	-25 10 15
r1=;	-5 9 -5
r1=<day-ahead>	-15 30 -21
r1=<day-gone>	-10 0 10
r1=<day-today>	-1 -11 12
r1=<end>	-11 5 8
r1=<name>	-12 13 0
r1=<not>	6 -4 0
r1=<person>	0 5 -8
r1=<v-bear>	-5 11 -6
r1=<v-begin>	9 -6 -3
r1=<v-down>	0 4 -8
r1=<v-end>	8 -1 -8
r1=<v-impose>	2 -6 3
r1=<v-propose>	7 -1 -9
r1=<v-say>	-1 6 -6
r1=<v-stay>	21 -14 -11
r1=<v-up>	14 -25 9
r1=?	4 0 -8
r1=again	15 -10 -9
r1=and	28 -29 -2
r1=as	4 -7 0
r1=at	-5 11 -10
r1=between	-6 3 3
r1=bring	-4 6 0
r1=by	11 -8 -1
r1=each	-7 7 0
r1=from	15 -5 -11
r1=go	12 -14 0
r1=had	-11 3 9
r1=his	7 -6 0
r1=in	-13 27 -28
r1=it	7 -5 0
r1=last	14 -5 -12
r1=later	-12 13 0
r1=next	-13 15 0
r1=of	-13 13 0
r1=on	1 8 -15
r1=say	7 -2 -10
r1=since	-15 4 11
r1=talk	16 -13 -3
r1=that	21 -16 -8
r1=the	7 -2 -5
r1=thi	0 -12 11
r1=to	-16 11 3
r1=truce	6 -4 0
r1=until	8 -11 1
r1=was	0 -8 8
r1=will	13 -11 -3
r1=with	0 7 -20
r1=would	-14 7 6
r1=—	-18 10 7
r2="	25 -21 -8
r2='s	-9 10 0
r2=,	-2 18 -20
r2=.	-1 8 -8
r2=;	5 -7 0
r2=<day-ahead>	-36 38 -8
r2=<day-gone>	26 -21 -9
r2=<day-today>	7 -15 4
r2=<duty>	-6 4 1
r2=<end>	-14 4 12
r2=<goods>	18 -10 -10
r2=<level>	13 -17 1
r2=<month-ahead>	-27 32 -6
r2=<month-gone>	30 -23 -10
r2=<name>	17 -8 -11
r2=<office>	-7 11 -3
r2=<organisation>	-5 10 -5
r2=<quality>	4 0 -8
r2=<seat>	-1 9 -14
r2=<span>	0 10 -12
r2=<v-agree>	8 -1 -6
r2=<v-bear>	14 -9 -6
r2=<v-begin>	-1 -7 8
r2=<v-down>	8 -1 -6
r2=<v-impose>	5 -9 1
r2=<v-propose>	13 -14 0
r2=<v-say>	4 -22 18
r2=<v-stay>	-20 16 2
r2=<v-suspend>	10 -6 -3
r2=<v-up>	-10 0 10
r2=a	3 -9 5
r2=and	-5 7 -1
r2=as	-18 14 4
r2=at	-2 6 -2
r2=been	8 0 -9
r2=both	11 -8 -2
r2=by	-6 -1 8
r2=day	-1 -9 8
r2=down	-2 10 -10
r2=end	6 -2 -2
r2=for	-30 31 0
r2=had	6 -6 0
r2=his	-13 14 0
r2=if	-14 15 0
r2=in	0 8 -19
r2=is	-1 -15 16
r2=it	-9 6 2
r2=keep	-7 9 0
r2=late	14 -12 0
r2=monday	-11 -8 16
r2=of	0 9 -11
r2=prepare	10 -9 0
r2=president	-10 10 0
r2=put	-7 2 4
r2=talk	-3 9 -7
r2=tariff	-6 3 2
r2=telephone	-5 8 -3
r2=that	9 -3 -8
r2=the	-3 13 -19
r2=their	-10 0 8
r2=there	0 -11 9
r2=they	-10 11 0
r2=thi	-12 -2 14
r2=thursday	10 0 -13
r2=to	19 -11 -12
r2=two	17 -14 -2
r2=until	10 -19 7
r2=was	14 -12 0
r2=what	-3 11 -11
r2=where	-8 9 0
r2=which	-4 7 -3
r2=will	16 -20 1
r2=within	-5 0 6
r3="	-1 7 -7
r3='s	14 -11 -2
r3=(	13 -20 0
r3=)	10 -11 0
r3=,	6 -3 -4
r3=-	-14 20 -2
r3=.	2 1 -6
r3=;	10 -10 0
r3=<agent>	6 1 -15
r3=<day-ahead>	-16 12 2
r3=<day-gone>	18 -8 -17
r3=<day-today>	-5 -2 8
r3=<gate>	-3 9 -6
r3=<goods>	7 -3 -4
r3=<level>	-11 -3 15
r3=<not>	8 -5 -4
r3=<organisation>	-20 15 4
r3=<person>	-4 -1 10
r3=<quality>	-4 7 -2
r3=<span>	9 -3 -6
r3=<v-agree>	-15 4 12
r3=<v-begin>	-12 5 7
r3=<v-buy>	8 -7 0
r3=<v-down>	-7 10 -1
r3=<v-impose>	-9 10 0
r3=<v-propose>	17 -10 -9
r3=<v-return>	-12 12 0
r3=<v-say>	11 -3 -13
r3=<v-up>	-5 0 6
r3=a	-5 0 7
r3=ago	7 -2 -3
r3=agree	-6 7 0
r3=an	7 -5 0
r3=and	-6 11 -5
r3=as	-7 13 -7
r3=at	0 -12 9
r3=before	-11 8 0
r3=by	7 -3 -4
r3=call	8 -8 0
r3=day	-14 1 11
r3=did	6 -3 0
r3=for	-10 18 -7
r3=from	-13 14 0
r3=go	-6 0 6
r3=had	9 -7 0
r3=has	-3 7 -2
r3=he	6 -10 2
r3=in	8 -14 7
r3=is	-9 17 -11
r3=its	-11 14 -4
r3=last	-3 0 6
r3=night	-14 16 -1
r3=of	11 -6 -8
r3=on	18 -32 10
r3=same	-6 9 -3
r3=say	18 -13 -7
r3=second	-7 5 0
r3=sign	-7 1 7
r3=talk	-2 -4 6
r3=tariff	9 -10 0
r3=telephone	6 -5 0
r3=that	-17 22 -7
r3=the	-10 2 9
r3=third	12 -9 -1
r3=to	12 -11 0
r3=trade	-8 9 0
r3=treasury	0 3 -6
r3=truce	11 -9 0
r3=was	-7 11 -4
r3=will	-8 2 3
r3=with	6 -9 2
r3=without	10 -9 0
r3=would	14 -12 -1
r4="	-12 13 0
r4=)	12 -7 -3
r4=,	26 -19 -12
r4=.	5 -9 1
r4=<day-ahead>	-9 3 5
r4=<day-today>	10 -6 -7
r4=<duty>	16 -10 -6
r4=<end>	-7 7 1
r4=<gate>	6 -5 0
r4=<level-noun>	-1 -3 6
r4=<level>	7 0 -8
r4=<name>	16 -9 -9
r4=<number>	-9 2 7
r4=<organisation>	6 -9 0
r4=<person>	0 6 -10
r4=<quality>	-12 9 2
r4=<seat>	4 3 -14
r4=<v-agree>	7 -4 0
r4=<v-bear>	8 -9 0
r4=<v-begin>	15 -21 0
r4=<v-end>	-2 6 -2
r4=<v-impose>	-3 13 -15
r4=<v-say>	-3 9 -8
r4=<v-up>	17 -11 -8
r4=a	19 -12 -10
r4=about	-6 7 0
r4=after	-5 9 -2
r4=and	7 -10 1
r4=as	-11 0 9
r4=at	14 -8 -5
r4=both	-8 9 0
r4=but	12 -11 0
r4=call	7 -5 0
r4=commerce	2 -7 3
r4=day	1 -7 5
r4=discuss	-2 -3 6
r4=duty	16 -12 -5
r4=from	0 6 -7
r4=go	17 -14 -4
r4=his	-8 3 4
r4=hour	6 -5 0
r4=in	9 -3 -8
r4=is	-19 20 0
r4=its	4 -15 8
r4=last	-21 14 7
r4=of	6 -31 16
r4=off	6 -6 0
r4=our	0 -7 6
r4=president	9 -8 0
r4=round	-12 0 10
r4=secretary	0 3 -6
r4=since	9 -6 0
r4=talk	0 6 -9
r4=telephone	8 -7 0
r4=that	-12 0 14
r4=the	2 4 -11
r4=their	13 -2 -11
r4=third	-15 17 0
r4=to	8 -20 12
r4=truce	-5 -2 9
r4=two	-9 13 -7
r4=week	-7 9 0
r4=with	-25 28 -5
r4=—	3 -7 0
r=( <day-gone>	8 -7 0
r=, <day-ahead>	-7 16 -18
r=, <day-gone>	10 -2 -14
r=, <day-today>	6 -10 2
r=, <name>	14 -19 0
r=, <person>	0 3 -7
r=, <quality>	-2 7 -4
r=, <seat>	7 -4 0
r=, <span>	19 -16 -3
r=, a	9 -6 -1
r=, and	-5 8 -2
r=, at	8 -6 0
r=, day	-1 -9 8
r=, for	-6 11 -5
r=, from	-5 9 -2
r=, in	0 5 -8
r=, on	-6 12 -7
r=, the	19 -13 -8
r=, their	0 -8 7
r=, thursday	10 0 -13
r=, to	-4 6 0
r=, which	-6 9 -2
r=. <end>	-4 -2 8
r=; the	-10 11 0
r=<day-ahead> ,	-6 9 0
r=<day-ahead> .	-1 9 -8
r=<day-today> ,	-1 9 -5
r=<day-today> .	-8 -9 16
r=<day-today> with	11 -8 -1
r=<end> <end>	-11 5 8
r=<person> in	-5 8 -1
r=? <end>	4 0 -8
r=again .	11 -7 -4
r=and <seat>	12 -9 -1
r=by telephone	-8 11 -2
r=by video	7 -6 0
r=for <span>	-2 7 -4
r=for a	-7 -3 10
r=for talk	-2 6 -3
r=from <day-gone>	15 -9 -4
r=had been	11 -7 -2
r=his <quality>	7 -6 0
r=in <month-ahead>	-21 25 -5
r=in <month-gone>	26 -20 -8
r=in <name>	-7 10 -1
r=in <seat>	-12 14 0
r=in the	-20 22 0
r=last week	17 -10 -8
r=later in	-8 8 0
r=next week	-13 14 0
r=on <day-ahead>	-47 42 -6
r=on <day-gone>	18 -13 -8
r=on <day-today>	6 -6 -1
r=on the	8 -5 -3
r=since <day-gone>	-10 -1 13
r=the <organisation>	-3 7 -3
r=the two	7 -4 0
r=thi week	-3 -8 11
r=with <person>	13 -11 0
r=with his	-5 6 0
r=with the	13 -12 0
r=— <name>	2 0 -6
right:calls	14 -5 -21
right:coming	4 -10 6
right:ended	0 -6 6
right:experts	5 3 -10
right:m=came	10 -5 -5
right:m=delegations	-16 -5 19
right:m=due	10 -3 -5
right:m=ended	12 -8 -1
right:m=go	6 -8 0
right:m=goes	7 -16 7
right:m=handshake	6 -3 0
right:m=meeting	0 7 -11
right:m=negotiators	-8 -11 17
right:m=round	7 -6 0
right:m=sat	12 -9 -1
right:m=settled	10 -8 0
right:m=signed	-6 7 0
right:m=summit	10 -4 -4
right:m=table	-9 12 -2
right:m=talks	17 -9 -10
right:m=there	0 -17 18
right:m=time	-9 16 -10
right:m=visit	8 -5 -1
right:m=went	7 -2 -3
right:m=where	-6 0 6
right:meets	9 -17 8
right:running	-27 -4 32
right:summit	-3 8 -11
right:sure	21 -2 -24
right:wished	5 0 -8
s:"	2 3 -12
s:&	-2 -5 9
s:'	0 8 -12
s:'s	-6 17 -17
s:(	-2 -5 9
s:)	-8 4 4
s:,	10 3 -21
s:-	3 -9 3
s:/	-2 7 -6
s::	5 -8 1
s:<day-ahead>	-74 78 -13
s:<day-gone>	48 -40 -15
s:<day-today>	1 -32 31
s:<duty>	-9 4 5
s:<gate>	10 -12 0
s:<goods-amount>	14 -9 -8
s:<goods>	-11 4 10
s:<level-noun>	20 -15 -7
s:<level>	8 -11 2
s:<money>	13 -13 -2
s:<month-ahead>	-14 26 -27
s:<month-gone>	29 -18 -14
s:<month-today>	-22 16 8
s:<name>	1 4 -9
s:<not>	18 -4 -27
s:<number>	10 -16 5
s:<office>	7 0 -12
s:<organisation>	10 1 -24
s:<person>	6 0 -11
s:<quality>	2 -8 6
s:<seat>	5 -1 -7
s:<sender>	10 -14 2
s:<span>	26 -28 -3
s:<v-agree>	12 -4 -15
s:<v-bear>	-6 11 -8
s:<v-begin>	-15 11 5
s:<v-buy>	2 6 -19
s:<v-deny>	5 -9 3
s:<v-end>	11 -3 -14
s:<v-impose>	15 -6 -15
s:<v-propose>	-8 12 -6
s:<v-return>	4 -11 7
s:<v-say>	-1 6 -9
s:<v-sell>	-11 6 5
s:<v-stay>	-10 14 -4
s:<v-suspend>	4 1 -10
s:<v-target>	-15 12 2
s:<v-threaten>	12 -6 -7
s:<v-up>	5 -14 9
s:?	0 15 -28
s:a	-8 12 -4
s:about	-2 13 -24
s:accept	-23 25 -1
s:accord	2 -11 7
s:according	1 1 -9
s:accra	-14 15 0
s:across	-3 -1 7
s:add	-7 0 6
s:after	25 -15 -17
s:afternoon	-14 -8 20
s:again	2 3 -10
s:against	0 -10 9
s:ago	10 -1 -15
s:agree	16 -3 -26
s:agreement	23 -14 -10
s:ahead	-16 20 -5
s:airport	5 -10 1
s:al	15 -13 -1
s:alexandria	0 6 -12
s:all	29 -13 -22
s:almaty	9 -2 -8
s:already	-8 10 0
s:also	-10 2 9
s:am	-8 11 -1
s:among	-8 9 0
s:an	14 -4 -20
s:and	7 -12 3
s:another	-10 0 10
s:answer	15 -24 6
s:any	0 -8 7
s:anything	2 -7 3
s:apec	-11 11 0
s:app	17 -14 -3
s:approve	0 -12 14
s:aqaba	9 0 -11
s:are	-29 -5 34
s:arrangement	8 -5 0
s:arrive	-12 1 9
s:arrived	-15 1 13
s:as	-21 13 10
s:ask	0 7 -14
s:at	-4 8 -5
s:auckland	-12 13 0
s:back	41 -25 -30
s:ban	10 -8 0
s:bandung	-10 11 0
s:bargain	-6 7 0
s:base	0 8 -8
s:batumi	8 -8 0
s:be	-23 29 -9
s:beef	0 -14 15
s:before	-14 13 0
s:begin	-21 -2 25
s:behind	5 -13 3
s:being	16 -11 -5
s:believe	-13 3 6
s:bergen	0 9 -13
s:bessent	-7 0 6
s:between	-1 8 -11
s:big	-9 11 0
s:board	9 -6 0
s:border	13 -11 0
s:both	-10 5 7
s:bridge	-11 14 -4
s:briefing	-15 -10 20
s:bring	-10 0 14
s:broke	35 -14 -25
s:busan	30 -12 -29
s:business	-15 15 0
s:but	2 1 -9
s:buy	7 -2 -7
s:by	9 -8 0
s:cairn	3 -19 13
s:call	-8 6 1
s:cancel	-10 11 0
s:car	12 -4 -9
s:carry	15 -14 0
s:cement	-15 -13 25
s:certificate	-5 6 0
s:charge	-16 20 -3
s:chennai	-8 9 0
s:chief	16 -13 -4
s:chip	0 -12 10
s:chittagong	20 -18 -2
s:chișinău	16 -14 0
s:christma	6 -4 0
s:city	-12 12 0
s:civilian	-10 0 10
s:close	8 -8 0
s:closed	7 -5 0
s:coffee	9 -4 -7
s:colleague	4 1 -12
s:colombo	-13 14 0
s:come	0 9 -16
s:commissioner	14 -12 0
s:company	15 -13 -2
s:complete	-6 7 0
s:conclude	10 -11 0
s:conference	2 -10 5
s:confirm	-5 11 -5
s:consensu	13 -8 -3
s:constructive	10 -7 -1
s:continue	3 4 -10
s:control	9 -5 -1
s:cotton	15 -8 -8
s:could	-9 16 -10
s:counterpart	-9 12 -3
s:course	-16 17 0
s:custom	-8 7 0
s:cut	12 -4 -9
s:da	22 -20 -5
s:date	-5 11 -9
s:day	-20 -15 34
s:deal	18 -3 -27
s:decide	11 -6 -5
s:decided	20 -20 0
s:delegation	-6 -8 16
s:deputy	-15 16 0
s:described	16 -15 0
s:did	21 -24 1
s:dinner	-16 19 -2
s:dispute	9 -6 -3
s:do	-15 20 -7
s:doe	-13 14 0
s:done	27 -20 -9
s:door	10 -11 0
s:down	-10 -1 15
s:draft	6 -2 -1
s:draw	3 -7 1
s:dubai	7 -5 0
s:due	15 0 -25
s:durban	-4 -6 10
s:during	12 -10 0
s:duty	3 -7 1
s:each	8 1 -21
s:earlier	6 -5 0
s:early	0 2 -6
s:economic	10 -11 0
s:economy	13 -10 0
s:eighth	8 -7 0
s:end	30 -20 -14
s:energy	-4 7 -2
s:entebbe	22 -20 -4
s:enter	4 -9 6
s:envoy	9 -13 0
s:eve	-10 15 -7
s:evening	-9 0 11
s:every	17 -16 0
s:everybody	-13 3 10
s:exemption	-12 2 9
s:expect	-5 7 -3
s:expert	-29 19 8
s:expire	-11 5 2
s:extend	9 -13 0
s:extension	-1 9 -17
s:extra	-8 6 0
s:fact	22 -19 -2
s:fail	-22 15 5
s:failed	8 -14 1
s:far	-4 6 0
s:farm	-17 12 5
s:fee	-10 14 -5
s:fentanyl	-5 7 0
s:few	-12 4 7
s:first	31 -23 -13
s:fish	-4 -9 10
s:five	-16 8 8
s:fix	-9 11 0
s:flew	14 -20 4
s:flour	-12 14 -1
s:fly	-7 12 -4
s:following	12 -8 -3
s:for	2 3 -11
s:force	22 -20 -2
s:foreign	-5 8 -3
s:forty	21 -19 -1
s:forward	-16 16 0
s:four	-6 10 -3
s:framework	9 0 -21
s:friday	22 -10 -15
s:from	1 -10 3
s:general	-18 18 0
s:geneva	30 -17 -23
s:georgia	0 -5 6
s:get	6 0 -12
s:go	9 -13 2
s:good	-3 -6 11
s:gothenburg	-22 -5 24
s:government	12 -1 -15
s:graz	2 3 -9
s:great	6 -28 14
s:guayaquil	12 -6 -6
s:guest	-5 -6 11
s:gyeongju	-8 10 0
s:had	23 -9 -31
s:half	14 -17 0
s:halifax	-3 -10 13
s:hall	11 -19 3
s:hammer	16 -9 -7
s:hand	22 -13 -12
s:handshake	17 -9 -9
s:happen	-10 11 0
s:has	-15 17 -3
s:have	-19 8 15
s:he	-15 10 8
s:head	6 -6 0
s:heard	7 -6 0
s:help	6 -4 0
s:here	7 -2 -3
s:high	6 -5 0
s:higher	7 -7 0
s:him	12 -1 -14
s:his	0 9 -20
s:hold	-2 11 -15
s:home	5 0 -9
s:hope	7 -5 -1
s:hotel	-9 -3 13
s:hour	17 -8 -11
s:house	7 -25 11
s:how	13 -11 0
s:i	13 -4 -19
s:if	-28 17 12
s:implement	11 -10 0
s:import	-23 23 0
s:importer	0 3 -6
s:impose	-13 18 -7
s:in	10 -8 -3
s:incheon	-22 -2 24
s:industry	-6 7 0
s:initialled	17 -9 -7
s:interview	-3 -8 10
s:into	7 -10 2
s:investigation	-5 8 -2
s:is	-12 8 3
s:issued	6 -4 0
s:it	-11 13 -3
s:item	-5 6 0
s:its	-6 1 5
s:izmir	-14 13 0
s:joint	15 -6 -12
s:keep	-6 2 3
s:kuala	0 -23 24
s:lago	7 -5 0
s:lamb	-7 0 9
s:lancaster	3 -21 9
s:land	-14 5 8
s:lapse	-7 8 0
s:late	14 -9 -5
s:later	-31 26 7
s:law	-5 10 -5
s:lay	13 -10 -3
s:leader	13 -6 -10
s:least	17 -15 -1
s:leave	24 -19 -13
s:let	-4 10 -8
s:levy	3 0 -7
s:likely	-9 10 0
s:lima	-8 9 0
s:line	-9 11 0
s:link	7 -6 0
s:lisbon	0 -12 10
s:list	14 -7 -13
s:live	-3 -45 27
s:london	50 -33 -28
s:long	13 -3 -9
s:look	-6 -6 17
s:lower	16 -10 -9
s:lumpur	0 -23 24
s:lunch	13 -12 0
s:m	14 -11 -2
s:madrid	33 -9 -31
s:man	-3 10 -7
s:many	10 -8 -1
s:market	0 3 -7
s:may	-24 25 0
s:me	10 -8 0
s:mean	-7 6 0
s:measure	-3 6 0
s:medicine	8 0 -8
s:meet	0 8 -12
s:meeting	17 -13 -2
s:men	0 -7 9
s:mention	16 -15 0
s:middle	6 -5 0
s:midnight	-14 -7 20
s:minute	0 -8 9
s:mombasa	-8 0 8
s:monday	-29 19 11
s:month	9 -1 -12
s:more	5 -1 -7
s:morning	-24 7 16
s:most	13 -13 0
s:move	8 -3 -3
s:mr	-2 6 -5
s:must	0 -8 8
s:nadi	14 -7 -7
s:nagoya	-6 0 5
s:name	16 -14 -2
s:named	-10 10 0
s:nang	17 -16 -4
s:near	-1 -10 12
s:need	14 -10 -2
s:needed	7 -6 0
s:negotiate	1 -9 7
s:negotiation	-9 -10 17
s:negotiator	-4 10 -7
s:neither	-10 13 -1
s:next	-34 37 -6
s:nicosia	0 -10 11
s:niš	-5 7 0
s:no	6 0 -12
s:nobody	8 -4 -5
s:noon	9 -8 0
s:not	-8 8 0
s:note	0 4 -7
s:nothing	10 -5 -7
s:now	-13 18 -7
s:number	10 -5 -4
s:odesa	-6 0 6
s:of	10 -13 0
s:off	10 0 -16
s:official	-6 -10 16
s:oil	6 -1 -5
s:on	-5 12 -11
s:once	14 -9 -6
s:open	-20 7 14
s:opened	-23 12 11
s:or	-7 9 0
s:order	8 -5 -3
s:ore	18 -17 0
s:osaka	10 -7 0
s:our	16 -1 -26
s:out	10 -5 -6
s:outline	-1 7 -6
s:over	-38 20 23
s:own	-12 10 0
s:ownership	-9 11 -1
s:pair	-7 8 0
s:paper	8 0 -15
s:pari	14 -1 -15
s:part	0 2 -6
s:past	-28 0 27
s:pay	9 -1 -11
s:pencilled	-6 7 0
s:people	-6 0 7
s:permanent	-5 6 0
s:person	-10 13 -2
s:perth	-5 6 0
s:phone	3 0 -6
s:phuket	-22 20 0
s:place	-12 4 7
s:plan	-11 13 0
s:plant	8 -7 0
s:point	0 -8 6
s:port	-13 0 14
s:possible	12 -9 -2
s:post	8 -7 0
s:premier	-8 10 -2
s:prepare	8 -6 -1
s:president	-10 3 9
s:press	23 -10 -18
s:price	-7 0 8
s:prime	8 -6 -1
s:produced	11 -9 0
s:progress	7 0 -7
s:prolong	3 2 -12
s:prolongation	14 -13 0
s:prolonged	0 4 -6
s:promise	11 -8 -4
s:propose	9 -7 0
s:protested	-4 6 -1
s:protocol	16 -10 -5
s:published	21 -19 -6
s:put	-6 11 -7
s:quarrel	-6 9 -3
s:question	5 0 -11
s:rang	17 -14 -1
s:rate	4 -14 7
s:raw	6 -4 0
s:reach	17 -19 0
s:read	-1 6 -5
s:readout	-2 8 -8
s:reason	-14 14 0
s:receive	6 -2 -2
s:recommend	18 -2 -16
s:remark	-3 -2 7
s:report	8 -1 -8
s:reporter	-18 14 2
s:result	14 -22 2
s:resume	-9 -10 18
s:return	0 5 -9
s:review	-3 6 0
s:reykjavík	15 -14 0
s:rice	16 -6 -13
s:rise	-10 1 8
s:robert	-7 7 0
s:room	2 -10 4
s:round	7 0 -11
s:rule	7 -12 5
s:samarkand	0 5 -8
s:same	-11 3 8
s:sapporo	-6 7 0
s:save	-9 -9 16
s:say	-5 13 -12
s:scott	-7 0 6
s:second	4 -19 11
s:secretary	-16 9 7
s:section	-2 10 -8
s:see	-15 22 -12
s:send	-9 12 -2
s:seoul	2 -6 3
s:settle	-13 0 13
s:shake	10 -4 -6
s:shall	-2 6 -6
s:she	0 -5 6
s:sheet	26 -21 -5
s:ship	-5 0 8
s:shook	20 -15 -4
s:short	18 -14 -2
s:should	8 -9 0
s:side	9 -7 0
s:sign	12 -7 -4
s:signature	22 -11 -14
s:since	0 -18 16
s:sir	0 -14 14
s:sit	-14 8 7
s:sixth	-16 22 -8
s:so	-15 19 -6
s:social	11 -10 0
s:some	-12 5 6
s:something	13 -10 -3
s:speak	-44 48 -10
s:spent	15 -13 -3
s:spoke	33 -32 -2
s:spoken	20 -18 -1
s:stand	17 -15 0
s:standstill	7 -7 0
s:start	-6 9 -1
s:state	-11 -3 18
s:stay	-2 -5 8
s:steel	-10 13 -2
s:step	5 0 -8
s:still	0 14 -21
s:stockholm	21 -20 -1
s:strike	9 -6 -3
s:subject	-5 6 0
s:substantial	-4 7 -2
s:sunday	0 6 -12
s:surabaya	3 0 -6
s:suspend	18 -13 -5
s:suspension	15 -13 0
s:take	2 4 -12
s:talk	-22 14 9
s:talked	11 -6 -5
s:talking	-4 0 6
s:tangier	12 -7 -3
s:tea	15 -5 -9
s:team	-3 12 -10
s:technical	-14 18 0
s:telephone	9 -7 -2
s:telephoned	18 -17 0
s:television	-14 3 10
s:tell	7 -14 10
s:text	24 -10 -19
s:than	16 -12 -6
s:that	-8 10 -2
s:the	-9 17 -13
s:them	14 -12 -4
s:themselve	14 -8 -5
s:then	18 -11 -15
s:these	13 -8 -3
s:they'll	-8 9 0
s:thi	19 -35 15
s:thing	-1 6 -5
s:think	-10 9 0
s:third	-9 -3 16
s:those	-7 1 4
s:threaten	9 -6 0
s:three	20 -4 -23
s:through	17 -30 12
s:thursday	15 -2 -20
s:tiktok	0 6 -12
s:time	7 -3 -5
s:to	-6 15 -14
s:together	-4 8 -4
s:too	-9 12 -1
s:town	8 0 -10
s:trade	6 -14 7
s:transcript	8 -4 0
s:travel	-10 11 0
s:treasury	-7 0 6
s:trieste	-9 12 -3
s:truce	11 -14 1
s:trump	2 0 -6
s:try	-9 0 8
s:tuna	-2 -3 7
s:turn	-6 11 -4
s:turnberry	14 -10 -3
s:twice	7 0 -8
s:two	8 1 -15
s:understanding	8 -5 -1
s:until	10 -20 8
s:up	12 -11 -1
s:us	0 -7 6
s:use	-11 -1 14
s:very	-16 25 -11
s:vice	-5 11 -8
s:video	0 10 -22
s:vienna	-7 10 -1
s:visit	13 -16 0
s:wait	11 -25 16
s:walk	0 7 -10
s:want	0 4 -8
s:war	-6 10 -2
s:was	19 -4 -30
s:way	2 -6 5
s:we	-7 6 0
s:week	-20 16 2
s:weekend	-4 7 -3
s:well	0 2 -6
s:were	10 0 -19
s:when	-2 14 -22
s:where	6 -12 4
s:whether	16 -6 -18
s:which	12 -1 -25
s:whose	7 -5 0
s:wire	10 -10 -2
s:with	-1 9 -14
s:within	-17 13 4
s:without	12 -5 -7
s:work	5 0 -6
s:worked	7 -6 0
s:working	9 -8 0
s:would	-32 27 5
s:write	-14 18 -8
s:xi	-3 7 -5
s:yarn	12 -9 -1
s:year	13 -16 0
s:yes	-9 10 0
s:yet	-7 3 1
s:york	-8 0 10
s:your	7 -6 0
s:—	-11 11 0
s:•	-11 -1 12
sa:"	9 -4 -6
sa:" .	6 -2 -6
sa:" a	14 -13 0
sa:'	-11 13 0
sa:'s	6 6 -22
sa:'s duty	-5 10 -3
sa:'s on	-5 9 -2
sa:'s trade	-8 11 -3
sa:'s visit	-12 10 0
sa:(	0 -7 5
sa:( <day-gone>	12 -10 0
sa:( <number>	-7 9 0
sa:( <organisation>	4 -9 1
sa:)	0 -8 8
sa:) -	-13 0 13
sa:) .	-2 9 -7
sa:) —	4 -6 0
sa:,	-5 15 -12
sa:, <day-ahead>	-3 12 -20
sa:, <day-gone>	25 -16 -17
sa:, <day-today>	6 0 -7
sa:, <name>	17 -18 0
sa:, <number>	12 -20 1
sa:, <quality>	-3 6 -1
sa:, <seat>	13 -8 -4
sa:, <span>	20 -28 0
sa:, a	18 -7 -14
sa:, after	-1 7 -9
sa:, and	20 -9 -17
sa:, as	-6 1 4
sa:, at	23 -19 -2
sa:, both	10 -9 0
sa:, but	3 1 -11
sa:, by	10 -7 -2
sa:, day	-2 -9 8
sa:, for	-5 13 -11
sa:, from	-7 0 9
sa:, had	10 -9 0
sa:, has	-6 7 0
sa:, he	-15 0 17
sa:, if	-5 8 -2
sa:, is	-13 0 10
sa:, last	7 -5 0
sa:, of	-3 6 -2
sa:, on	-24 29 -8
sa:, one	11 -6 -5
sa:, plan	-14 15 0
sa:, say	-6 9 -2
sa:, tell	-8 -5 12
sa:, that	10 -8 0
sa:, the	28 -25 -4
sa:, their	1 -6 3
sa:, thursday	10 0 -13
sa:, to	-22 18 2
sa:, until	-2 6 -3
sa:, were	9 -7 0
sa:, when	-7 8 0
sa:, who	14 -12 0
sa:, will	-9 13 -4
sa:, with	-22 16 3
sa:, without	7 -7 0
sa:-	-3 -4 10
sa:- <name>	-10 -11 20
sa:- the	-14 18 -4
sa:. "	8 0 -9
sa::	-10 4 7
sa:: the	-9 11 -1
sa:: what	-11 17 -8
sa:;	5 0 -6
sa:; a	8 -7 0
sa:; the	-9 11 -1
sa:<day-ahead>	-33 35 -4
sa:<day-ahead> ,	0 8 -12
sa:<day-ahead> .	9 -22 18
sa:<day-ahead> ;	-11 12 0
sa:<day-ahead> and	0 9 -8
sa:<day-ahead> for	-23 16 1
sa:<day-ahead> in	7 -6 0
sa:<day-ahead> of	-9 11 0
sa:<day-ahead> to	6 -4 0
sa:<day-gone>	20 -15 -8
sa:<day-gone> )	13 -12 0
sa:<day-gone> ,	28 -25 -3
sa:<day-gone> .	-22 27 -7
sa:<day-gone> :	7 -5 0
sa:<day-gone> after	12 -8 -3
sa:<day-gone> and	6 -14 10
sa:<day-gone> at	-7 4 1
sa:<day-gone> evening	-13 11 0
sa:<day-gone> for	-13 0 14
sa:<day-gone> in	-13 14 0
sa:<day-gone> night	-8 11 -3
sa:<day-gone> that	7 -5 0
sa:<day-gone> the	10 -6 -3
sa:<day-today>	3 -21 16
sa:<day-today> (	-7 0 8
sa:<day-today> )	13 -7 -7
sa:<day-today> ,	-5 -15 17
sa:<day-today> -	-6 11 -3
sa:<day-today> .	-11 -8 19
sa:<day-today> after	20 -12 -8
sa:<day-today> for	-9 5 4
sa:<day-today> to	-5 -16 17
sa:<day-today> with	11 -15 0
sa:<day-today> without	13 -1 -11
sa:<day-today> —	-3 6 -3
sa:<gate>	12 -8 -4
sa:<goods-amount>	8 -3 -5
sa:<goods-amount> in	-4 6 0
sa:<goods-amount> of	8 -6 0
sa:<goods>	-7 -2 12
sa:<level-noun>	10 -1 -14
sa:<level>	0 -6 8
sa:<level> ,	-12 15 -6
sa:<level> .	0 -6 5
sa:<level> for	8 -7 0
sa:<level> on	-4 -3 9
sa:<money>	-8 4 3
sa:<month-ahead>	-21 32 -21
sa:<month-ahead> ,	-7 8 0
sa:<month-ahead> and	9 -8 0
sa:<month-gone>	27 -22 -3
sa:<month-gone> ,	10 0 -17
sa:<month-gone> and	6 -4 0
sa:<name>	-4 9 -3
sa:<name> 's	12 0 -23
sa:<name> ,	-2 -6 9
sa:<name> .	-12 3 9
sa:<name> agree	20 -6 -14
sa:<name> and	0 -29 19
sa:<name> are	-11 0 8
sa:<name> at	10 -7 -2
sa:<name> by	-7 0 6
sa:<name> later	-15 0 13
sa:<name> on	-2 8 -6
sa:<name> tariff	12 -11 0
sa:<name> treasury	-4 7 -1
sa:<name> will	0 -11 11
sa:<name> would	14 -11 0
sa:<not>	18 -9 -19
sa:<number>	8 0 -19
sa:<number> )	-7 9 0
sa:<number> minute	9 -6 -1
sa:<number> on	6 -8 0
sa:<office>	13 -12 -3
sa:<office> .	20 -6 -17
sa:<office> from	5 -6 0
sa:<office> of	-13 8 4
sa:<office> on	2 -11 7
sa:<organisation>	14 -9 -7
sa:<organisation> )	7 -10 0
sa:<organisation> ,	-13 7 4
sa:<organisation> and	-2 -9 10
sa:<organisation> say	13 -11 -2
sa:<person> ,	21 -12 -16
sa:<person> .	10 -13 1
sa:<person> <day-gone>	7 -7 0
sa:<person> and	2 2 -11
sa:<person> at	7 -1 -6
sa:<person> has	20 -18 0
sa:<person> is	8 -5 -3
sa:<person> of	8 -6 0
sa:<person> on	-5 7 -2
sa:<person> sign	-15 18 -3
sa:<person> tell	-8 8 0
sa:<person> would	-6 7 0
sa:<points>	6 -5 0
sa:<quality>	4 -9 4
sa:<quality> and	-10 13 -3
sa:<quality> delegation	7 -10 0
sa:<quality> minister	-2 6 -4
sa:<quality> negotiator	-8 11 -2
sa:<quality> official	1 -8 3
sa:<quality> side	6 -1 -3
sa:<quality> vice	-4 7 0
sa:<seat>	-9 7 2
sa:<seat> .	-19 17 0
sa:<seat> and	12 -2 -9
sa:<seat> has	-6 0 6
sa:<seat> in	11 -9 0
sa:<sender>	7 -3 -4
sa:<span>	17 -15 -3
sa:<span> .	0 7 -12
sa:<span> after	1 -7 2
sa:<span> from	8 -3 -3
sa:<span> in	-6 0 5
sa:<span> of	-10 1 8
sa:<span> on	9 0 -15
sa:<span> to	9 -5 -1
sa:<taker>	1 -6 1
sa:<v-agree>	13 -13 -1
sa:<v-begin>	-16 6 11
sa:<v-buy>	-7 14 -16
sa:<v-deny>	7 -12 4
sa:<v-down>	4 -10 4
sa:<v-end>	9 -3 -10
sa:<v-return>	8 -8 0
sa:<v-say>	-14 15 0
sa:<v-sell>	-2 9 -9
sa:<v-suspend>	17 -14 -7
sa:<v-threaten>	6 -3 -2
sa:<v-up>	4 -17 13
sa:?	-4 18 -27
sa:a	-2 -7 11
sa:a <organisation>	-6 3 2
sa:a <quality>	4 -6 0
sa:a <span>	-2 -4 7
sa:a call	7 -7 0
sa:a deal	-10 14 -5
sa:a first	-5 0 7
sa:a fourth	-6 1 2
sa:a framework	8 0 -7
sa:a further	8 -6 0
sa:a new	8 0 -7
sa:a plan	-2 -1 6
sa:a second	5 -8 0
sa:a state	-16 11 5
sa:a summit	0 -6 8
sa:a tariff	20 -14 -10
sa:a telephone	7 -7 0
sa:a trade	2 2 -8
sa:a truce	14 -8 -5
sa:about	0 10 -18
sa:about trade	-9 10 0
sa:accept	-11 13 0
sa:add	-8 0 9
sa:add .	-13 1 11
sa:after	12 -7 -5
sa:after <person>	7 -8 0
sa:after <span>	-9 5 3
sa:after a	14 -8 -10
sa:after the	-7 8 0
sa:again	14 -8 -11
sa:again ,	-19 15 1
sa:again .	15 -11 -5
sa:again in	11 -9 0
sa:against	-2 -6 10
sa:ago	8 -1 -9
sa:ago .	14 -9 -2
sa:agree	22 -14 -11
sa:agree on	24 -9 -19
sa:agree to	13 -19 2
sa:agreement	21 -13 -11
sa:agreement on	7 -3 -4
sa:agreement with	11 -9 0
sa:ahead	-4 7 -1
sa:airport	5 -14 3
sa:all	8 0 -7
sa:already	-9 11 0
sa:an	12 -8 -8
sa:an extension	-11 16 -6
sa:and	24 -24 -4
sa:and ,	8 -3 -3
sa:and <level>	-18 4 13
sa:and <name>	-10 -6 17
sa:and <number>	16 -10 -5
sa:and <quality>	-22 18 3
sa:and <seat>	20 -5 -15
sa:and a	12 -11 0
sa:and agree	6 -3 -1
sa:and by	-9 0 8
sa:and end	-6 -7 13
sa:and for	16 -13 -2
sa:and he	-1 6 -4
sa:and i	6 -4 0
sa:and in	8 -3 -3
sa:and it	14 -12 0
sa:and no	10 -7 0
sa:and one	-3 7 -4
sa:and say	-8 9 0
sa:and the	12 -23 5
sa:and to	0 -5 6
sa:and will	18 -19 0
sa:announce	-12 6 7
sa:announce on	-15 15 0
sa:another	3 -12 7
sa:answer	0 -11 8
sa:approve	-17 19 0
sa:are	-14 -6 23
sa:as	-25 17 8
sa:as a	-1 -10 9
sa:as well	-14 17 -2
sa:ask	0 3 -6
sa:ask for	-2 6 -3
sa:at	6 0 -13
sa:at <level>	6 -1 -7
sa:at a	7 -5 0
sa:at least	8 -6 0
sa:at the	6 2 -19
sa:autumn	6 0 -5
sa:autumn .	13 -8 -4
sa:back	12 -5 -6
sa:be	-10 18 -11
sa:be in	2 -7 3
sa:be the	6 -5 0
sa:beef	8 -11 2
sa:been	-7 6 0
sa:before	-8 0 10
sa:before a	-13 0 12
sa:before it	6 -9 1
sa:before the	8 -5 -2
sa:begin	-21 0 23
sa:begin .	-5 -3 8
sa:begin a	-17 7 9
sa:begin in	11 -9 0
sa:behind	4 -9 1
sa:being	22 -17 -4
sa:bessent	-5 0 6
sa:bessent and	-5 6 0
sa:between <person>	8 -7 0
sa:border	17 -16 0
sa:both side	2 -6 3
sa:broke	25 -9 -18
sa:but	9 -5 -4
sa:but no	9 -9 0
sa:buy	5 0 -6
sa:by	1 4 -9
sa:by <name>	6 -3 0
sa:by <person>	17 -14 -1
sa:by <quality>	-6 3 0
sa:by <span>	5 -8 0
sa:by phone	-8 8 0
sa:by telephone	-11 16 -9
sa:by the	6 -14 5
sa:by video	6 -3 -2
sa:call	0 2 -8
sa:car	5 -6 0
sa:carry	11 -10 0
sa:carry out	6 -5 0
sa:cement	-16 -12 26
sa:charge	-2 11 -13
sa:clock	-12 7 4
sa:coal	-8 6 0
sa:coffee	15 -12 -3
sa:come	12 -6 -8
sa:complete	-6 7 0
sa:conclude	6 0 -4
sa:consensu	6 -5 0
sa:control	9 -6 0
sa:could	6 -1 -4
sa:course	-11 12 0
sa:date	0 5 -7
sa:date .	-6 7 0
sa:day	-19 -20 38
sa:day ,	9 -14 2
sa:day .	10 -9 0
sa:day of	-19 2 17
sa:day two	3 -7 0
sa:deal	7 2 -17
sa:decide	11 -7 -3
sa:delegation	-7 -17 18
sa:did	0 -10 8
sa:did not	7 -22 9
sa:dispute	8 -3 -4
sa:dispute over	6 -3 -3
sa:do	-18 22 -4
sa:doe	-8 6 1
sa:donald	-4 6 0
sa:donald trump	-4 6 0
sa:done	15 -10 -3
sa:due	7 0 -8
sa:duty	10 -12 0
sa:duty that	-3 -5 9
sa:duty they	8 -3 -3
sa:each	-3 12 -15
sa:each of	-7 7 0
sa:each other	3 0 -7
sa:end	20 -23 0
sa:end a	13 -4 -10
sa:end on	13 -2 -10
sa:evening	6 -7 0
sa:evening .	-7 7 0
sa:every	15 -14 0
sa:expect	2 -8 5
sa:expect to	12 -11 0
sa:expire	-9 12 -3
sa:export of	7 -6 0
sa:extend	13 -5 -9
sa:extend their	4 1 -10
sa:extension	-6 12 -9
sa:fact	7 -5 0
sa:fact sheet	7 -5 0
sa:fail	-20 21 0
sa:fall	11 -6 -3
sa:farm	-18 12 5
sa:few	-9 0 8
sa:fifth round	-8 0 6
sa:first	-4 9 -5
sa:first day	-15 8 7
sa:fish	0 -12 6
sa:followed	-6 8 0
sa:for	13 -8 -6
sa:for <day-ahead>	-11 15 -5
sa:for <month-ahead>	-15 16 0
sa:for <span>	11 -9 -1
sa:for a	-23 8 13
sa:for about	7 -5 0
sa:for talk	-8 6 1
sa:for the	-12 11 1
sa:for their	12 0 -12
sa:for two	8 -6 0
sa:for what	7 -8 0
sa:force	9 -5 -2
sa:forty	15 -14 0
sa:forty minute	15 -14 0
sa:four	-19 20 0
sa:fourth	9 -7 -1
sa:framework	14 -4 -13
sa:from	-12 10 1
sa:from <day-ahead>	-4 16 -14
sa:from <day-gone>	11 -10 0
sa:from <name>	-25 11 16
sa:geneva	14 -9 -3
sa:go	5 -12 4
sa:go on	-3 -7 10
sa:go to	0 -7 7
sa:good	-6 8 0
sa:government	7 0 -12
sa:great	-6 -4 9
sa:had	2 0 -6
sa:had a	-6 6 0
sa:had been	12 -5 -10
sa:had put	-10 5 4
sa:halifax	15 -2 -12
sa:handshake	10 -6 -3
sa:has	-8 8 0
sa:has been	6 0 -7
sa:has not	-21 22 0
sa:has say	12 -11 0
sa:have	-5 -10 16
sa:have been	-17 2 14
sa:he	-21 9 16
sa:he add	-16 3 11
sa:he and	10 -13 1
sa:he lifeng	-8 10 -1
sa:he say	-8 0 9
sa:higher	6 -6 0
sa:him	-3 8 -7
sa:his	7 -5 -2
sa:his <person>	-6 7 0
sa:hold	8 -7 -2
sa:hold a	-4 0 6
sa:hold until	10 -8 -2
sa:hope	11 -9 0
sa:hour .	9 -7 0
sa:hour and	-4 7 0
sa:how	6 -7 0
sa:i	7 -4 -3
sa:if	-18 22 -5
sa:impose	-3 8 -6
sa:impose on	-5 6 0
sa:in	3 8 -22
sa:in <month-ahead>	0 7 -11
sa:in <month-gone>	41 -32 -15
sa:in <name>	-29 26 5
sa:in <seat>	-18 9 10
sa:in <span>	-4 6 0
sa:in a	-3 10 -10
sa:in busan	-7 7 0
sa:in each	-5 6 0
sa:in force	6 -3 -1
sa:in the	-26 26 0
sa:in their	7 -4 -4
sa:is	-8 7 1
sa:is a	-1 -5 7
sa:is in	0 -10 9
sa:it	-9 13 -7
sa:it .	-5 7 0
sa:it doe	-4 6 0
sa:it would	-8 10 0
sa:its	7 -3 -5
sa:keep the	-15 17 -1
sa:lapse	-5 6 0
sa:last <month-gone>	6 0 -4
sa:last week	5 0 -14
sa:last year	10 -8 -1
sa:lasted about	-9 10 0
sa:late	17 -14 -2
sa:late on	6 -2 -1
sa:later	-28 21 10
sa:later in	-7 7 0
sa:law	-2 6 -4
sa:leader	8 -6 -1
sa:least	8 -6 0
sa:leave	21 -20 -2
sa:leave the	8 -6 0
sa:led to	8 -8 0
sa:let	-18 23 -6
sa:level	-5 8 -1
sa:lifeng	-8 10 -1
sa:likely	-4 6 0
sa:list	26 -20 -10
sa:list of	7 -5 0
sa:longer	13 -12 0
sa:look at	0 -6 5
sa:lower	8 -3 -7
sa:lunch	13 -12 0
sa:market	-7 8 0
sa:matter	22 -21 0
sa:matter of	11 -10 0
sa:may	-14 14 0
sa:measure	-4 6 0
sa:meet	-6 8 -2
sa:meet in	-1 12 -15
sa:meet with	10 -7 -2
sa:mention	8 -8 0
sa:midnight	-8 -13 17
sa:minister	7 -1 -7
sa:ministry	5 0 -6
sa:minute	19 -31 4
sa:minute .	25 -23 -1
sa:monday	-11 -7 16
sa:month	5 0 -9
sa:more than	6 -4 0
sa:morning	-8 10 0
sa:morning .	-6 8 0
sa:most	9 -3 -7
sa:most of	13 -8 -7
sa:mr <person>	-14 10 2
sa:name	6 -5 0
sa:near	-3 -9 11
sa:negotiate	-5 -1 8
sa:negotiation	-7 -9 15
sa:negotiation .	7 -6 0
sa:negotiator	6 0 -10
sa:new	15 -4 -13
sa:next	-9 14 -9
sa:next week	-9 11 0
sa:night	-11 7 1
sa:night .	5 -11 5
sa:no	18 -18 -1
sa:not	-10 13 -5
sa:not .	-5 7 -2
sa:not been	-13 13 0
sa:not mention	8 -8 0
sa:now	-2 9 -12
sa:of	-4 -3 9
sa:of <day-ahead>	0 6 -4
sa:of <day-gone>	-3 6 -4
sa:of <level>	4 -8 1
sa:of <month-ahead>	-6 7 0
sa:of <month-gone>	-8 10 0
sa:of <name>	-7 -10 14
sa:of <person>	15 -15 0
sa:of <span>	6 -5 0
sa:of a	8 -9 0
sa:of both	-11 4 6
sa:of his	12 -11 0
sa:of negotiation	-4 0 6
sa:of talk	-17 14 5
sa:of the	14 -8 -7
sa:of their	4 -9 3
sa:of them	7 -6 0
sa:of trade	11 -4 -6
sa:of two	-6 6 0
sa:off	15 0 -23
sa:off .	9 -8 0
sa:offer to	-5 0 6
sa:official	0 -17 13
sa:on	3 0 -6
sa:on <day-ahead>	-19 22 -7
sa:on <day-gone>	11 4 -32
sa:on <day-today>	0 -10 7
sa:on <quality>	11 -7 -5
sa:on a	-5 13 -7
sa:on each	1 2 -7
sa:on tariff	-2 7 -5
sa:on the	4 10 -36
sa:on until	-2 -3 6
sa:only	15 -12 -3
sa:open	-16 16 0
sa:opened	-13 13 0
sa:or	-4 6 0
sa:other	0 7 -9
sa:other 's	8 -3 -3
sa:out .	8 -5 0
sa:out on	-2 -3 6
sa:out the	10 -3 -6
sa:outline	12 -6 -5
sa:outline of	12 -6 -5
sa:over	-15 2 13
sa:over the	0 -4 7
sa:palace	-6 7 0
sa:paper	15 -8 -11
sa:pari	7 -5 0
sa:part	-4 8 -4
sa:pause	9 -8 -2
sa:pause in	6 0 -4
sa:pay	-5 7 -1
sa:pay <level>	-12 18 -8
sa:person	-7 9 0
sa:phone	-7 7 0
sa:place	-12 4 7
sa:place .	-9 11 0
sa:plan for	-13 16 -2
sa:plant	6 -5 0
sa:possible	10 -7 -2
sa:possible .	6 -4 0
sa:premier	-5 7 -1
sa:premier he	-8 10 -1
sa:present	-5 -2 8
sa:president <person>	-9 10 0
sa:president donald	-4 6 0
sa:press	-5 6 0
sa:produced	11 -9 0
sa:prolong	0 6 -7
sa:prolong their	6 0 -4
sa:prolonged	4 0 -7
sa:propose	16 -15 0
sa:published	19 -15 -3
sa:published the	9 -7 0
sa:purchase of	-3 7 -2
sa:put	-19 22 0
sa:quarrel	-9 10 0
sa:raise	1 -10 6
sa:rate	4 -15 8
sa:reach	1 -7 2
sa:read	7 -5 0
sa:receive	16 -12 -4
sa:reporter	0 -7 8
sa:reporter .	-6 -5 10
sa:result	14 -8 -4
sa:return	-7 9 0
sa:rise	-18 8 8
sa:round ,	7 -7 0
sa:round .	16 -15 0
sa:round on	-1 9 -6
sa:round since	6 -13 5
sa:rule	6 -14 6
sa:run until	-4 6 0
sa:same	-11 0 12
sa:same day	0 -13 10
sa:say	10 0 -17
sa:say ,	-13 16 -2
sa:say .	-7 -1 13
sa:say he	-8 9 0
sa:say in	-11 14 -1
sa:say it	6 -5 0
sa:say that	4 0 -7
sa:say the	-4 6 0
sa:scott	-5 0 6
sa:scott bessent	-5 0 6
sa:second	-14 -6 20
sa:second day	-24 -5 28
sa:second round	7 -8 0
sa:secretary	-15 4 9
sa:secretary scott	-4 7 -1
sa:seoul	3 -6 0
sa:settle	-3 -9 10
sa:sheet	10 -7 -1
sa:should	2 -6 2
sa:side	9 -2 -10
sa:side say	-6 0 4
sa:sign a	-34 32 3
sa:signature	20 -13 -8
sa:since	-18 -3 21
sa:since <day-gone>	-15 -13 23
sa:since <month-gone>	-15 3 9
sa:since <number>	-4 8 -2
sa:since the	11 -15 2
sa:sit	-10 0 9
sa:sit down	-3 -1 6
sa:so	-12 12 0
sa:some	-11 3 6
sa:something	9 -7 0
sa:soybean	-7 4 1
sa:speak	12 -11 0
sa:spoke	-11 13 -2
sa:spoke with	-7 8 0
sa:spring .	-9 9 0
sa:standstill	7 -7 0
sa:state	-20 16 4
sa:state visit	-6 0 6
sa:statement	-6 7 0
sa:steel	-11 12 0
sa:step	10 -7 0
sa:still	-9 19 -13
sa:stockholm	8 -5 -1
sa:summit	5 -9 2
sa:suspend	10 -4 -4
sa:suspension	14 -12 0
sa:table	3 1 -9
sa:take	-3 14 -21
sa:talk ,	7 -4 -1
sa:talk in	4 -6 0
sa:talk on	-13 -2 15
sa:talk since	-12 16 -4
sa:talk that	-6 0 6
sa:talk with	8 0 -9
sa:talked	6 -3 -2
sa:talking	-3 -1 6
sa:tariff	1 3 -7
sa:tariff .	0 11 -14
sa:tariff dispute	6 0 -6
sa:tariff for	10 -5 -5
sa:tariff of	6 0 -11
sa:tariff on	-19 10 11
sa:tariff talk	0 -8 8
sa:tariff truce	-15 8 9
sa:tea	16 -7 -8
sa:team	-11 16 -6
sa:telephone	1 2 -12
sa:telephone <day-today>	6 -5 0
sa:telephone call	10 -9 0
sa:telephone on	-22 25 -5
sa:telephone with	10 -10 0
sa:tell	0 -17 15
sa:tell reporter	-6 -2 9
sa:text	20 -9 -12
sa:than	18 -14 -5
sa:that	-4 6 -3
sa:that <name>	13 -10 -2
sa:that both	4 -11 4
sa:that he	-5 -3 10
sa:that is	-22 0 22
sa:that it	-11 9 2
sa:that its	9 -3 -3
sa:that nothing	12 -11 0
sa:that the	6 -1 -6
sa:that they	-2 6 -2
sa:the	2 3 -10
sa:the <day-ahead>	-4 10 -8
sa:the <name>	15 -7 -10
sa:the <office>	8 0 -14
sa:the <person>	11 -5 -7
sa:the <quality>	-6 -4 13
sa:the <seat>	-10 6 2
sa:the border	17 -16 0
sa:the call	-15 16 0
sa:the first	-2 10 -10
sa:the fourth	22 -18 -4
sa:the last	-18 19 -1
sa:the level	-15 17 -2
sa:the matter	12 -12 0
sa:the meet	-8 9 0
sa:the month	6 -5 0
sa:the president	0 -8 8
sa:the same	-7 -3 13
sa:the second	-13 4 9
sa:the sixth	10 -4 -4
sa:the suspension	6 -5 0
sa:the table	3 1 -9
sa:the telephone	9 -8 0
sa:the truce	-7 9 -1
sa:the two	-7 10 -3
sa:the week	-8 9 0
sa:the year	-8 8 0
sa:their	9 -7 -3
sa:their <office>	6 -4 0
sa:their dispute	6 -2 -3
sa:their truce	-17 25 -12
sa:them	19 -22 0
sa:them ,	10 -10 0
sa:them .	6 -4 0
sa:themselve	11 -5 -4
sa:there	0 -7 7
sa:there .	0 8 -7
sa:there is	0 -5 7
sa:they	13 -7 -6
sa:thi	3 -19 13
sa:thi week	-16 -1 14
sa:third time	-8 11 -1
sa:three	25 -16 -10
sa:through	6 -17 7
sa:thursday	10 0 -13
sa:tiktok	6 0 -5
sa:time	0 9 -12
sa:time .	-4 7 -3
sa:to	8 -10 0
sa:to <day-ahead>	-3 10 -12
sa:to <goods-amount>	13 -10 -1
sa:to <person>	7 -4 -2
sa:to <seat>	2 0 -6
sa:to a	-1 -11 13
sa:to be	10 -4 -8
sa:to bring	-12 14 -1
sa:to complete	-6 7 0
sa:to discuss	-5 -3 10
sa:to go	-14 18 -4
sa:to meet	11 -9 0
sa:to prepare	-9 2 4
sa:to prolong	-4 7 -3
sa:to see	-10 12 0
sa:to settle	-13 0 11
sa:to the	-10 0 12
sa:trade	0 16 -23
sa:trade .	-7 8 0
sa:trade agreement	17 -14 0
sa:trade deal	14 -8 -7
sa:trade minister	-9 9 0
sa:trade talk	5 0 -8
sa:treasury	-5 0 6
sa:treasury secretary	-5 0 6
sa:truce ,	-8 0 8
sa:truce .	2 -6 3
sa:truce by	0 5 -6
sa:truce of	4 -17 11
sa:truce on	-4 7 -3
sa:trump	-4 6 0
sa:turn	-8 12 -3
sa:twice	13 -7 -5
sa:two	-1 12 -13
sa:two .	-8 14 -8
sa:two delegation	-8 -1 10
sa:two side	-9 13 -4
sa:under	2 5 -15
sa:under which	8 -5 0
sa:until	8 -18 9
sa:until <day-ahead>	15 -24 6
sa:until <day-gone>	6 -5 0
sa:until the	0 -11 8
sa:up	22 -18 -5
sa:up to	-3 7 -5
sa:very	-14 15 0
sa:vice	-4 7 -1
sa:vice premier	-8 10 -1
sa:video	-1 7 -9
sa:visit	2 -8 4
sa:visit to	-11 6 4
sa:want	-4 8 -6
sa:want to	12 -10 0
sa:war	-10 12 0
sa:was the	10 -7 -1
sa:we	-7 2 4
sa:wednesday <day-today>	-12 0 14
sa:week	-19 14 3
sa:week .	2 1 -8
sa:week of	-19 20 0
sa:well	0 3 -6
sa:were	13 -6 -8
sa:what	7 -2 -5
sa:what both	12 -9 -1
sa:what is	-5 10 -5
sa:what it	16 -13 -1
sa:when	-6 13 -7
sa:when the	10 -7 0
sa:where	0 -6 5
sa:where <person>	8 -3 -5
sa:where he	0 -6 2
sa:where the	-11 8 2
sa:whether	-1 11 -10
sa:which	7 -1 -12
sa:which <name>	-7 9 0
sa:which he	11 -10 0
sa:which they	10 -7 0
sa:who	9 -3 -6
sa:will	22 -25 0
sa:will be	-11 10 0
sa:will go	-1 -9 10
sa:wire	5 -6 0
sa:wire )	5 -6 0
sa:with	0 5 -8
sa:with <level>	-2 -5 8
sa:with <name>	8 0 -10
sa:with <person>	16 -11 -7
sa:with a	-8 16 -14
sa:with an	11 -9 0
sa:with his	-13 9 4
sa:with the	-1 -7 10
sa:within	-12 6 5
sa:within <span>	-5 7 0
sa:without	25 -25 -4
sa:without a	12 -10 0
sa:word .	8 -7 0
sa:working	9 -8 0
sa:would	8 -2 -11
sa:write	-7 11 -6
sa:yet	-12 5 6
sa:you	-6 9 -3
sa:—	-11 13 0
sa:— <name>	13 -2 -15
sa:— <office>	-2 -4 6
sa:— <person>	-6 10 -3
sa:— <quality>	8 -2 -6
sb:"	2 5 -22
sb:" <person>	10 -9 0
sb:" in	10 -8 0
sb:" the	-23 25 -3
sb:" we	14 -11 -2
sb:&	-2 -5 9
sb:'	10 -1 -9
sb:' meet	7 -3 -2
sb:'s	-14 15 0
sb:'s trade	7 -1 -7
sb:'s vice	-9 17 -9
sb:'s visit	7 -4 -1
sb:)	-10 16 -8
sb:) and	-5 6 0
sb:) —	-10 11 0
sb:,	17 -18 1
sb:, <day-ahead>	-7 8 0
sb:, <day-gone>	10 -8 0
sb:, <day-today>	0 -5 7
sb:, <number>	-12 1 9
sb:, <person>	-11 -10 24
sb:, <quality>	-14 -4 17
sb:, <seat>	24 -19 -6
sb:, a	-8 4 3
sb:, according	7 -4 -3
sb:, after	10 -4 -7
sb:, as	6 -15 6
sb:, at	11 -5 -10
sb:, by	6 -5 0
sb:, following	6 -5 0
sb:, has	9 -8 0
sb:, he	-11 8 2
sb:, hour	0 6 -4
sb:, in	1 6 -17
sb:, meet	3 -12 5
sb:, most	0 -8 7
sb:, on	-8 1 7
sb:, say	-17 18 -1
sb:, spoke	9 -8 0
sb:, the	-20 18 0
sb:, was	-7 10 -2
sb:, where	6 -5 0
sb:, which	-6 11 -8
sb:, who	5 -9 4
sb:, will	8 -15 6
sb:, with	22 -21 0
sb:-	7 -4 -5
sb:- premier	-6 7 0
sb:/	-4 8 -4
sb::	9 -13 1
sb:: <day-ahead>	-7 8 0
sb:: <name>	-4 -6 10
sb:: <number>	12 -24 6
sb:: <office>	-12 15 -3
sb:: <person>	11 -24 11
sb:: and	-17 18 0
sb:: i	-5 7 0
sb:: in	-9 7 1
sb:: on	-8 12 -3
sb:: the	0 -4 6
sb:: they	6 -5 0
sb:;	-8 0 11
sb:<agent>	2 2 -8
sb:<day-ahead>	-20 27 -11
sb:<day-ahead> ,	7 -6 0
sb:<day-ahead> :	-24 18 1
sb:<day-ahead> ;	5 -11 4
sb:<day-ahead> in	-12 22 -15
sb:<day-gone>	8 -2 -7
sb:<day-gone> :	8 -4 -3
sb:<day-gone> ;	-14 1 11
sb:<day-gone> <person>	-4 9 -7
sb:<day-gone> evening	-8 13 -7
sb:<day-gone> in	10 -9 0
sb:<day-gone> —	24 -23 0
sb:<day-today>	0 -19 21
sb:<day-today> (	-4 -12 14
sb:<day-today> ,	-7 0 8
sb:<day-today> -	10 -2 -8
sb:<day-today> in	9 -8 0
sb:<day-today> that	-8 11 -3
sb:<day-today> to	-6 9 -1
sb:<day-today> —	-11 -1 16
sb:<duty>	-7 0 10
sb:<goods-amount>	7 -6 0
sb:<goods>	-10 8 3
sb:<level-noun>	15 -19 3
sb:<level>	7 -7 -2
sb:<level> from	-9 5 3
sb:<level> in	16 -9 -9
sb:<level> on	-8 3 4
sb:<money>	27 -20 -10
sb:<month-ahead>	11 -7 -4
sb:<month-ahead> and	6 -5 0
sb:<month-gone>	13 -2 -16
sb:<month-gone> ,	20 -10 -11
sb:<month-gone> and	-2 7 -4
sb:<month-today>	-18 10 8
sb:<name>	15 -20 0
sb:<name> 's	8 -1 -13
sb:<name> ,	17 -10 -9
sb:<name> -	3 -12 2
sb:<name> :	-16 11 4
sb:<name> agree	7 -1 -4
sb:<name> and	-3 -5 8
sb:<name> at	-11 0 13
sb:<name> have	7 0 -10
sb:<name> in	-2 -8 8
sb:<name> is	0 -9 7
sb:<name> meet	6 -11 1
sb:<name> on	-1 8 -10
sb:<name> reach	9 -4 -4
sb:<name> talk	6 0 -4
sb:<name> to	-1 7 -3
sb:<name> trade	2 -10 3
sb:<name> will	7 -8 0
sb:<name> —	3 1 -6
sb:<not>	-4 11 -11
sb:<number>	10 -29 15
sb:<number> )	-8 9 0
sb:<number> ,	-7 0 7
sb:<number> /	-3 11 -11
sb:<number> :	8 -23 9
sb:<number> good	-10 0 11
sb:<number> in	14 -19 1
sb:<number> the	-1 -9 10
sb:<number> —	4 -8 0
sb:<office>	0 5 -8
sb:<office> 's	0 -7 6
sb:<office> ,	23 -26 0
sb:<office> :	0 7 -8
sb:<office> <person>	6 6 -14
sb:<office> are	-19 -18 29
sb:<office> from	3 0 -6
sb:<office> have	13 -10 -3
sb:<office> in	-5 10 -6
sb:<office> meet	11 -2 -7
sb:<office> of	-9 3 3
sb:<office> say	-9 11 0
sb:<office> sit	-5 10 -4
sb:<office> spoke	-6 7 0
sb:<office> will	-9 11 0
sb:<organisation>	4 1 -12
sb:<organisation> ,	-12 20 -18
sb:<organisation> in	-2 -4 9
sb:<organisation> on	8 -6 0
sb:<person> 's	6 0 -14
sb:<person> ,	-7 7 0
sb:<person> :	7 0 -15
sb:<person> and	3 -6 2
sb:<person> announce	8 -6 0
sb:<person> are	-8 10 0
sb:<person> at	-6 12 -6
sb:<person> come	6 -2 -2
sb:<person> flew	-7 0 8
sb:<person> fly	-7 9 0
sb:<person> for	7 -7 0
sb:<person> go	-9 11 0
sb:<person> had	6 -4 0
sb:<person> has	-6 0 7
sb:<person> in	-12 0 10
sb:<person> is	-13 10 0
sb:<person> land	-11 0 8
sb:<person> leave	10 -9 0
sb:<person> meet	5 0 -6
sb:<person> of	1 13 -16
sb:<person> say	-8 1 9
sb:<person> settle	7 -6 0
sb:<person> shook	12 -11 0
sb:<person> sit	-8 -2 10
sb:<person> spoke	10 -7 -1
sb:<person> tell	8 -2 -10
sb:<person> to	-18 21 -1
sb:<person> will	-14 7 5
sb:<person> would	-14 15 0
sb:<quality> and	-6 -3 9
sb:<quality> colleague	9 0 -9
sb:<quality> counterpart	-13 15 0
sb:<quality> delegation	0 6 -6
sb:<quality> good	6 -4 0
sb:<quality> minister	-18 10 8
sb:<quality> negotiator	-13 9 1
sb:<quality> vice	5 -6 0
sb:<seat>	14 0 -30
sb:<seat> 's	-10 11 0
sb:<seat> ,	47 -43 -9
sb:<seat> and	7 0 -12
sb:<seat> on	-1 6 -4
sb:<seat> say	7 -5 0
sb:<sender>	4 -12 7
sb:<span>	16 -16 -1
sb:<span> after	-4 6 0
sb:<span> in	17 -14 -3
sb:<span> of	7 -2 -5
sb:<v-agree>	2 5 -20
sb:<v-bear>	4 0 -8
sb:<v-buy>	11 -8 -3
sb:<v-impose>	9 -1 -15
sb:<v-propose>	-12 13 0
sb:<v-return>	0 -5 7
sb:<v-say>	10 -7 -7
sb:<v-sell>	-9 0 13
sb:<v-stay>	-19 22 -4
sb:<v-suspend>	-11 13 -2
sb:<v-target>	-17 15 1
sb:<v-threaten>	6 -2 -2
sb:a	-4 17 -21
sb:a <quality>	0 6 -7
sb:a call	-13 13 0
sb:a deal	-13 14 0
sb:a fact	7 -7 0
sb:a fourth	-7 9 0
sb:a hotel	-6 2 2
sb:a meet	-11 15 -4
sb:a new	-11 8 2
sb:a state	-6 -3 10
sb:a summit	-11 13 0
sb:a tariff	0 -7 5
sb:a telephone	10 -8 0
sb:a television	-11 0 12
sb:a trade	3 -9 7
sb:a truce	-6 7 0
sb:a visit	-9 9 0
sb:a weekend	-6 8 0
sb:about the	-10 11 0
sb:accept	-15 15 0
sb:accept an	-7 7 0
sb:accord	0 -10 7
sb:across	-12 3 7
sb:after	15 -8 -12
sb:after <span>	3 0 -7
sb:after a	-5 8 -4
sb:afternoon	-18 -3 21
sb:again	-10 11 0
sb:agenda	-11 7 3
sb:agree	0 5 -18
sb:agree on	-6 7 0
sb:agreement	7 -5 0
sb:agreement was	7 -6 0
sb:ahead	-13 15 -1
sb:al	14 -12 -1
sb:all	23 -13 -15
sb:also	-5 -1 9
sb:among	-11 12 0
sb:an	5 0 -15
sb:an invitation	-7 7 0
sb:and	-10 8 2
sb:and ,	11 -10 0
sb:and <name>	-7 4 3
sb:and <number>	10 -6 -4
sb:and <quality>	-9 -2 13
sb:and a	5 1 -10
sb:and he	-9 7 1
sb:and i	9 -6 -2
sb:and in	7 -4 -2
sb:and mr	6 -3 0
sb:and that	-23 13 8
sb:announce	15 -12 -2
sb:announce by	9 -8 0
sb:another	-14 9 3
sb:another <span>	4 -12 6
sb:answer	18 -16 0
sb:any	-4 -5 9
sb:approve	17 -35 16
sb:are	-17 -2 19
sb:are due	0 5 -6
sb:are expect	-2 8 -4
sb:are meet	-1 -10 12
sb:are the	-2 6 -2
sb:are to	-12 15 -2
sb:arrive	-6 0 5
sb:arrive in	-6 0 5
sb:as <person>	6 -14 3
sb:as the	-15 15 0
sb:at <level>	-3 9 -6
sb:at <number>	-5 9 -6
sb:at a	22 -21 0
sb:at the	-14 6 9
sb:back	34 -21 -23
sb:back from	6 -3 -1
sb:back to	15 -13 -2
sb:bargain	-6 7 0
sb:base	-1 9 -7
sb:be	-18 17 0
sb:be a	6 -6 0
sb:be discuss	-7 8 0
sb:be hold	-20 21 0
sb:be in	-16 17 0
sb:be no	-13 14 0
sb:be on	-3 6 0
sb:be take	8 -8 0
sb:beef	-9 -3 13
sb:before	-8 19 -16
sb:before <person>	0 6 -7
sb:before the	-8 11 -2
sb:begin in	-7 7 0
sb:begin to	12 -11 0
sb:between	-3 8 -6
sb:between <name>	-1 7 -6
sb:between <person>	-4 7 -4
sb:between the	12 -20 5
sb:both	-19 12 4
sb:both ministry	-11 7 2
sb:both side	-8 0 7
sb:bring	-7 -6 12
sb:broke	12 -5 -7
sb:but	-7 11 -4
sb:by	8 -18 16
sb:by <person>	4 -14 7
sb:by <span>	-20 8 11
sb:by telephone	-7 2 5
sb:by the	15 -20 1
sb:call	-20 10 11
sb:call between	-8 11 -1
sb:car	8 0 -11
sb:charge	-15 12 3
sb:close	9 -4 -4
sb:colleague	6 0 -9
sb:colleague ,	13 -12 0
sb:come	-6 13 -9
sb:come <span>	-5 6 0
sb:come back	17 -15 0
sb:come from	-1 8 -7
sb:come out	-8 2 5
sb:come up	-7 8 0
sb:commissioner	14 -12 0
sb:company	15 -14 0
sb:conclude	3 -9 4
sb:conference	4 -20 7
sb:conference ,	14 -9 -4
sb:consultation in	6 -2 -2
sb:continue	-1 12 -9
sb:could	-18 20 -5
sb:counterpart	-13 15 0
sb:counterpart ,	-15 16 0
sb:cut	12 -8 -5
sb:date	-4 6 0
sb:day in	-7 -8 15
sb:day of	14 -6 -8
sb:deal	11 -5 -10
sb:deal that	-12 13 0
sb:deputy	-15 16 0
sb:did	23 -18 -7
sb:did the	-8 9 0
sb:dinner	7 -5 0
sb:discuss	3 0 -7
sb:doe	-8 11 -2
sb:donald	6 -3 -1
sb:donald trump	6 -3 -1
sb:done	14 -10 -3
sb:done at	8 -5 -1
sb:down	-13 0 15
sb:down in	-7 0 5
sb:draw	3 -7 1
sb:due	9 1 -18
sb:due in	0 12 -10
sb:during	8 -7 0
sb:duty ,	-3 6 0
sb:duty on	-11 1 10
sb:each	12 -8 -4
sb:economic	5 -7 0
sb:economy	10 -8 0
sb:else	4 -9 2
sb:end	15 -1 -19
sb:end in	-13 16 -4
sb:end of	8 -6 0
sb:enter	2 -8 6
sb:envoy	9 -13 0
sb:eve	-11 16 -7
sb:eve of	-11 16 -7
sb:evening	-19 8 12
sb:evening ,	-13 17 -7
sb:expect	-9 17 -12
sb:expect in	-7 12 -4
sb:expect to	-11 12 0
sb:expert	-20 20 0
sb:export	-8 0 7
sb:extend	0 -8 8
sb:extension	7 -1 -6
sb:fact	17 -14 0
sb:fact sheet	16 -14 0
sb:farm	-8 9 0
sb:fee	-9 11 0
sb:fentanyl	-8 10 0
sb:fifth	-5 7 0
sb:first	42 -39 -7
sb:first round	24 -22 -2
sb:flew	9 -16 6
sb:flew to	16 -13 -2
sb:fly	-12 14 0
sb:fly to	-12 14 0
sb:followed	11 -9 0
sb:following	9 -7 0
sb:for	-13 16 -2
sb:for <name>	15 -8 -8
sb:for <span>	12 -7 -6
sb:for a	-21 13 7
sb:for the	-12 11 0
sb:foreign	-6 8 -1
sb:four	12 -7 -5
sb:four round	8 -6 0
sb:fourth	-3 6 -2
sb:fourth round	-6 2 2
sb:fourth time	-9 11 -2
sb:framework	0 5 -6
sb:framework for	-9 9 0
sb:framework to	8 -7 0
sb:from	7 -9 -3
sb:from <level>	-10 0 10
sb:from <name>	7 -13 2
sb:from both	-8 8 0
sb:from our	-8 15 -10
sb:from the	26 -16 -13
sb:further	-6 9 -1
sb:geneva	12 -7 -5
sb:geneva ,	9 -5 -3
sb:georgia	-1 -5 6
sb:get	8 -1 -7
sb:go on	-6 2 1
sb:good	0 -17 13
sb:guest	-9 -4 11
sb:had	29 -19 -19
sb:had accept	-10 10 0
sb:had meet	19 -17 -1
sb:had prepare	9 -9 0
sb:half	11 -16 2
sb:hand	24 -15 -11
sb:hand in	15 -5 -9
sb:has	-8 13 -5
sb:have	-17 16 0
sb:have agree	-8 8 0
sb:have meet	-8 10 -1
sb:having	7 -6 0
sb:he expect	-9 10 0
sb:he had	8 -5 -1
sb:he say	3 -9 4
sb:he will	-9 11 0
sb:he would	-14 5 9
sb:him	19 -13 -6
sb:him on	8 -8 0
sb:himself	12 -11 0
sb:his	-5 14 -21
sb:his <office>	-7 8 0
sb:his <person>	10 -9 0
sb:his <quality>	0 7 -12
sb:hold	-11 19 -14
sb:hold a	-6 7 0
sb:hold talk	-4 7 -1
sb:hotel	-15 0 16
sb:hotel in	-20 0 18
sb:hour	19 -11 -11
sb:hour before	0 6 -4
sb:house	14 -12 0
sb:how	6 -3 -2
sb:i	9 -2 -13
sb:if	-14 0 16
sb:if the	-2 -10 15
sb:implement	11 -10 0
sb:impose	-10 11 0
sb:in	6 -10 5
sb:in <month-gone>	13 -6 -10
sb:in <name>	-1 9 -14
sb:in <seat>	20 -14 -10
sb:in a	6 -20 9
sb:in new	-8 14 -7
sb:in pari	-8 8 0
sb:in the	22 -23 0
sb:industry	-7 8 0
sb:initialled	12 -5 -5
sb:initialled in	7 -4 0
sb:interview	-5 -6 11
sb:interview on	-8 -5 13
sb:into	5 -10 5
sb:invitation to	-6 6 0
sb:is	-10 5 3
sb:is a	17 -12 -7
sb:is due	0 7 -5
sb:is expect	-7 8 0
sb:is in	0 5 -7
sb:is on	-6 8 0
sb:is plan	-10 11 0
sb:is the	0 -18 13
sb:it ,	-5 8 -3
sb:it again	8 -7 0
sb:it in	-4 9 -7
sb:it is	-17 13 4
sb:it take	10 -9 0
sb:it was	5 -1 -6
sb:its	-14 6 10
sb:its <person>	-7 10 -3
sb:its duty	-8 2 5
sb:its own	-8 9 0
sb:its tariff	7 -6 0
sb:joint	15 -7 -12
sb:joint press	13 -7 -5
sb:land	-13 9 2
sb:land in	-12 9 2
sb:last	13 -8 -5
sb:last time	6 -5 0
sb:last week	0 3 -6
sb:later	-6 8 -1
sb:lead	6 -5 0
sb:leader	5 0 -6
sb:leave	8 -3 -11
sb:leave for	-21 21 0
sb:let	16 -15 0
sb:licence	-8 11 -2
sb:licence for	-9 10 0
sb:list	-7 9 0
sb:live	11 -30 4
sb:live :	9 -26 5
sb:long	18 -8 -11
sb:look	-7 -3 12
sb:lower	10 -9 0
sb:lower its	7 -7 0
sb:many	9 -7 -1
sb:market	10 -3 -6
sb:matter	-16 18 0
sb:may	-12 14 -1
sb:mean	-5 7 -1
sb:meet	12 -4 -12
sb:meet ,	7 -2 -8
sb:meet <name>	0 10 -7
sb:meet <person>	-16 6 6
sb:meet again	-18 21 -3
sb:meet for	-6 0 6
sb:meet is	-8 8 0
sb:meet of	-2 7 -6
sb:meet on	8 -6 0
sb:meeting	10 -7 -1
sb:men	-2 -6 9
sb:minister of	-3 -3 8
sb:minute	-19 15 4
sb:month ,	-6 6 0
sb:morning	-18 0 17
sb:most	4 -11 5
sb:mr	0 3 -6
sb:name	10 -9 0
sb:negotiate	9 -8 0
sb:negotiate in	4 -8 3
sb:negotiate the	8 -7 0
sb:negotiator	-12 12 0
sb:neither	-6 8 0
sb:new	-15 22 -8
sb:new conference	0 -5 6
sb:new york	-4 10 -5
sb:next	-31 29 0
sb:next :	-4 7 0
sb:next meet	-6 7 0
sb:next round	-23 25 0
sb:night	10 -5 -3
sb:no	-9 17 -12
sb:no reason	-15 15 0
sb:nobody	8 -5 -2
sb:note	9 -1 -6
sb:nothing	12 -8 -3
sb:now	-12 10 0
sb:number	10 -5 -4
sb:of	17 -14 -9
sb:of <day-gone>	9 -8 0
sb:of <level>	2 -9 4
sb:of <name>	21 -13 -13
sb:of <person>	12 -7 -5
sb:of <quality>	4 -13 5
sb:of a	-13 12 0
sb:of both	-13 5 3
sb:of commerce	12 -11 0
sb:of its	-8 10 0
sb:of talk	11 -5 -8
sb:of tariff	-8 10 -1
sb:of the	0 9 -17
sb:of them	11 -8 -2
sb:of trade	1 -8 5
sb:offer	4 0 -6
sb:official	-7 3 3
sb:on	-7 10 -4
sb:on <day-ahead>	7 -3 -5
sb:on <day-gone>	7 0 -14
sb:on <day-today>	5 0 -8
sb:on a	-22 17 6
sb:on in	-13 8 5
sb:on its	-6 0 6
sb:on the	-6 1 5
sb:on thi	-6 0 5
sb:on which	-5 6 0
sb:once	19 -16 -1
sb:one in	7 -6 0
sb:one of	-6 7 0
sb:only	-17 13 2
sb:open	-7 -4 13
sb:open in	-17 7 8
sb:opened	-12 0 12
sb:order	9 -7 -1
sb:our	18 -2 -31
sb:our <office>	16 -7 -14
sb:out	8 -7 0
sb:out in	-9 10 0
sb:outline	-11 12 0
sb:over	-35 23 14
sb:own	-10 12 -1
sb:pair	-7 8 0
sb:paper	-3 6 -2
sb:pari	-8 8 0
sb:part	8 -6 0
sb:past	-14 3 9
sb:pay	16 -7 -11
sb:pay <level>	16 -10 -8
sb:pencilled	-8 9 0
sb:pencilled in	-8 9 0
sb:people	-5 6 0
sb:permanent	-5 6 0
sb:phone	6 -4 0
sb:place in	9 -12 1
sb:plan	-7 10 -2
sb:point	8 -6 0
sb:premier ,	-8 9 0
sb:prepare	8 -1 -9
sb:prepare the	6 -4 0
sb:president	-4 0 6
sb:president <person>	-5 -3 9
sb:president had	7 -7 0
sb:president spoke	-4 -7 12
sb:president would	-8 9 0
sb:press	33 -21 -17
sb:press conference	21 -10 -12
sb:price	-8 -2 10
sb:prolong	7 -3 -2
sb:promise	12 -10 0
sb:protested	-10 10 0
sb:protocol	12 -10 0
sb:put	10 -5 -8
sb:question	1 3 -10
sb:question :	0 3 -7
sb:reach	17 -11 -6
sb:read	-7 12 -3
sb:readout	11 -5 -4
sb:reason	-15 15 0
sb:reason to	-15 15 0
sb:remain	9 -8 0
sb:remark	-3 -2 7
sb:report	15 -10 -3
sb:reporter	-19 24 -8
sb:reporter in	-2 7 -4
sb:reporter that	-6 6 0
sb:result	4 -14 6
sb:result of	13 -11 0
sb:resume	-17 -1 16
sb:resume in	-13 -5 17
sb:return	6 0 -8
sb:return to	0 4 -6
sb:rice	13 -5 -8
sb:rise	7 -7 0
sb:round	1 6 -13
sb:round in	7 0 -13
sb:round is	-2 -1 6
sb:round of	-1 6 -5
sb:run	9 -4 -4
sb:say	-16 15 1
sb:say ,	-12 0 14
sb:say <person>	-10 11 0
sb:say in	-4 -4 11
sb:say the	-3 7 -6
sb:second	20 -16 -7
sb:second ,	12 -11 0
sb:second round	3 0 -7
sb:see	-14 18 -5
sb:see <person>	-10 12 -2
sb:seoul	0 -10 9
sb:settle	-11 7 3
sb:settle the	-13 8 5
sb:shall	-3 6 -3
sb:shall meet	-6 7 0
sb:sheet	17 -15 0
sb:sheet on	7 -7 0
sb:ship	0 -9 9
sb:shook	18 -14 -4
sb:shook hand	9 -4 -4
sb:side	0 -5 6
sb:side will	-8 9 0
sb:sign	9 -1 -16
sb:sign on	12 -11 0
sb:since	20 -17 -6
sb:since <month-gone>	-6 6 0
sb:since the	15 -16 0
sb:sir	0 -6 6
sb:sir <person>	0 -9 7
sb:sit	-13 10 3
sb:sit down	-16 12 2
sb:sit in	5 -12 5
sb:sixth	-18 20 0
sb:sixth round	-7 8 0
sb:so	-4 10 -8
sb:social	6 -5 0
sb:speak	-26 29 -4
sb:speak by	-24 25 0
sb:spent	11 -9 -2
sb:spoke	12 -15 2
sb:spoke by	15 -25 6
sb:spoken	10 -8 0
sb:spring	6 -3 -2
sb:start	0 9 -8
sb:state	6 -22 16
sb:state visit	0 -7 5
sb:statement	12 -9 -3
sb:stay	-4 -5 10
sb:step	-2 7 -5
sb:still	6 -1 -7
sb:stop	-6 8 0
sb:subject	-5 7 0
sb:summit	-8 9 0
sb:summit in	8 -3 -5
sb:summit of	-6 8 0
sb:table	-3 -2 6
sb:table in	-4 -14 16
sb:take	6 -9 2
sb:talk	-16 9 6
sb:talk at	0 -6 4
sb:talk by	-17 18 0
sb:talk in	11 -14 -1
sb:talk on	-15 18 -2
sb:talk take	0 -6 6
sb:talk will	0 -7 8
sb:talk with	-15 12 2
sb:tariff	-9 0 12
sb:tariff of	-5 0 7
sb:tariff on	6 0 -5
sb:tariff talk	-21 3 16
sb:tariff truce	5 0 -6
sb:technical	-12 17 -5
sb:technical meet	-6 6 0
sb:telephone on	-3 8 -7
sb:telephoned	6 -4 0
sb:television	-8 -4 11
sb:television interview	-10 -2 12
sb:tell	6 -3 -4
sb:tell <organisation>	12 -11 0
sb:tell <person>	8 -7 0
sb:tell a	-8 4 4
sb:tell reporter	-13 15 -1
sb:text	7 -2 -5
sb:that	-5 6 -2
sb:that 's	-9 0 9
sb:that a	9 -8 0
sb:that he	0 3 -7
sb:that is	0 -8 6
sb:that of	-2 -2 6
sb:that the	-2 7 -10
sb:that there	11 -9 0
sb:that was	8 -7 0
sb:the	1 2 -6
sb:the <day-ahead>	12 -10 -1
sb:the <name>	10 -28 16
sb:the <office>	10 -10 0
sb:the <organisation>	-12 12 0
sb:the <person>	17 -8 -23
sb:the <quality>	-6 11 -6
sb:the <seat>	-6 10 -4
sb:the <span>	7 -4 0
sb:the agenda	-5 8 0
sb:the call	-6 7 0
sb:the deal	20 -20 0
sb:the economic	4 -7 0
sb:the end	8 -6 0
sb:the first	15 -17 0
sb:the fourth	13 -9 -3
sb:the last	12 -8 -2
sb:the level	-4 0 6
sb:the matter	-9 10 0
sb:the meet	17 -9 -11
sb:the new	-11 10 0
sb:the next	-20 13 5
sb:the outcome	-4 6 0
sb:the outline	-10 11 0
sb:the pair	-7 8 0
sb:the paper	-4 6 0
sb:the president	7 -3 -5
sb:the sixth	-19 20 0
sb:the state	10 -7 0
sb:the summit	0 -6 5
sb:the table	-11 -3 16
sb:the talk	3 -22 16
sb:the tariff	-1 -6 8
sb:the text	6 0 -3
sb:the third	0 -6 6
sb:the trade	-3 7 -3
sb:the truce	26 -19 -9
sb:the two	0 -5 8
sb:the visit	9 -8 0
sb:the week	6 -2 -3
sb:their	-20 9 13
sb:their <office>	11 -9 0
sb:their first	12 -5 -5
sb:their president	-9 10 0
sb:their second	7 -5 0
sb:their third	1 -8 3
sb:their trade	-9 0 8
sb:then	22 -17 -10
sb:then come	6 -4 0
sb:there	7 2 -20
sb:there is	23 -17 -9
sb:these	8 -3 -3
sb:they	-9 8 0
sb:they agree	-7 8 0
sb:they sit	14 -12 -1
sb:they were	7 -6 0
sb:they will	-8 10 0
sb:thi	17 -22 4
sb:thi week	-4 -5 9
sb:thi year	0 -7 4
sb:think	-10 9 0
sb:third	-5 -7 18
sb:third ,	-4 6 0
sb:third meet	8 -6 0
sb:third round	-15 5 10
sb:third time	-10 6 3
sb:those	-8 2 4
sb:three	2 4 -13
sb:three round	11 -8 -2
sb:through	12 -17 5
sb:thursday	6 -1 -5
sb:tiktok	-4 9 -4
sb:time	10 -12 1
sb:time ,	-7 10 -3
sb:time in	-10 0 10
sb:time since	8 -6 -1
sb:time thi	1 -9 4
sb:to	-18 32 -24
sb:to <day-ahead>	-19 5 12
sb:to <level>	-6 0 5
sb:to <seat>	14 -14 0
sb:to be	-5 8 -2
sb:to go	-5 7 0
sb:to his	-5 6 0
sb:to it	11 -9 0
sb:to meet	-20 26 -5
sb:to prepare	-8 10 -1
sb:to prolong	7 -3 -2
sb:to take	7 -7 0
sb:to talk	-20 21 0
sb:to the	15 -8 -10
sb:together	-9 12 -2
sb:trade	8 -30 20
sb:trade ,	-10 -5 19
sb:trade agreement	10 -6 -2
sb:trade commissioner	14 -12 0
sb:trade minister	9 -14 3
sb:trade ministry	6 -4 0
sb:trade talk	-6 7 1
sb:travel	-9 10 0
sb:travel to	-12 14 0
sb:truce	15 -23 6
sb:truce ,	10 -9 0
sb:truce by	-16 0 14
sb:truce in	-10 1 8
sb:truce of	7 -4 -2
sb:trump	8 -4 -2
sb:trump and	6 -4 0
sb:two	10 -6 -5
sb:two <office>	-7 1 6
sb:two government	9 -8 0
sb:two meet	10 -9 0
sb:two president	-1 -7 9
sb:two round	15 -13 0
sb:two side	11 -6 -6
sb:two will	-7 7 0
sb:under	0 -4 7
sb:until <day-ahead>	12 -9 -3
sb:up	-6 3 2
sb:up in	-6 0 5
sb:us	0 -7 9
sb:use	-10 0 10
sb:very	-3 12 -9
sb:vice	0 5 -6
sb:vice -	-5 7 0
sb:video	7 -3 -4
sb:visit	9 -6 -3
sb:visit by	-7 7 0
sb:visit to	4 -6 1
sb:wait	8 -22 17
sb:was	21 -6 -29
sb:was announce	7 -7 0
sb:was to	-5 6 0
sb:way	-7 1 6
sb:week ,	-4 7 -1
sb:week in	7 -9 0
sb:weekend	-6 7 0
sb:weekend in	-7 8 0
sb:were	0 7 -12
sb:were in	8 -5 -1
sb:were to	-23 23 0
sb:what come	-7 0 5
sb:what did	-8 9 0
sb:when	1 4 -13
sb:when <person>	-9 15 -4
sb:when the	10 -9 0
sb:where	8 -7 0
sb:whether	22 -17 -7
sb:which	0 6 -15
sb:which <name>	-16 17 0
sb:who is	-6 -5 10
sb:will	-24 19 3
sb:will discuss	-8 10 0
sb:will meet	-8 12 -4
sb:will sign	20 -19 0
sb:will sit	-19 18 0
sb:will speak	-8 9 0
sb:with	0 4 -8
sb:with <name>	-23 15 9
sb:with <person>	17 -5 -14
sb:with a	-8 9 0
sb:without	-12 15 -2
sb:would	-52 38 16
sb:write	-10 11 0
sb:write that	-6 6 0
sb:year	10 -19 5
sb:year ,	8 -13 3
sb:yes	-9 10 0
sb:yes ,	-14 15 0
sb:york	-4 10 -5
sb:— <person>	-10 3 7
sb:— the	-13 12 0
sb:•	-11 -1 12
seat	-7 5 1
seat-other	0 -12 10
seat-side	-6 14 -11
sent:calls	0 14 -34
sent:coming	-37 35 2
sent:ended	17 -30 14
sent:experts	-33 27 5
sent:m=arrive	4 -19 15
sent:m=arrived	-15 1 13
sent:m=arrives	-17 23 -5
sent:m=bargain	-6 7 0
sent:m=broke off	19 -4 -15
sent:m=came	14 -7 -9
sent:m=closed	7 -5 0
sent:m=come	-2 7 -11
sent:m=comes	-5 6 -1
sent:m=conference	2 -10 5
sent:m=consultations	0 3 -8
sent:m=delegation	-8 12 -2
sent:m=delegations	-8 -5 17
sent:m=dinner	-16 19 -2
sent:m=due	5 14 -30
sent:m=ended	32 -14 -28
sent:m=expected	8 -1 -10
sent:m=flew	14 -20 4
sent:m=flies	-11 10 1
sent:m=go	-13 1 13
sent:m=goes	16 -18 0
sent:m=guest	-6 -6 11
sent:m=handshake	14 -6 -7
sent:m=here	7 -2 -3
sent:m=invitation	-10 12 0
sent:m=landed	-10 1 9
sent:m=lunch	13 -12 0
sent:m=meet	0 13 -20
sent:m=meeting	-13 23 -15
sent:m=meetings	18 -13 -4
sent:m=meets	-8 -10 18
sent:m=met	36 -34 -5
sent:m=negotiated	15 -12 -1
sent:m=negotiating	-5 -2 8
sent:m=negotiations	-16 -11 23
sent:m=negotiator	28 -24 -5
sent:m=negotiators	-18 5 11
sent:m=receive	0 6 -9
sent:m=received	30 -23 -11
sent:m=receives	-28 22 3
sent:m=round	-12 17 -6
sent:m=rounds	43 -35 -12
sent:m=sat	7 -18 5
sent:m=saw each other	6 -5 0
sent:m=settled	3 -14 7
sent:m=shook hands	12 -6 -4
sent:m=signed	13 2 -29
sent:m=sits	-10 14 -4
sent:m=sitting	-18 11 5
sent:m=spent	15 -13 -3
sent:m=stop	-20 13 8
sent:m=talk	-29 25 3
sent:m=talked	8 -4 -5
sent:m=talking	-4 0 6
sent:m=talks	-6 0 7
sent:m=time	-8 16 -10
sent:m=to see	-13 16 0
sent:m=travel	-8 9 0
sent:m=visit	9 -12 1
sent:m=went	12 -5 -7
sent:m=where	8 -13 3
sent:meets	-5 -4 14
sent:running	-40 0 44
sent:summit	17 -11 -11
sent:sure	8 -3 -6
sent:wished	0 5 -10
sides=1	8 -5 -5
sides=2	6 -3 -7
sides=3	-8 9 0
sides=4	-16 12 3
sort=call	23 -13 -19
sort=land	-24 25 -1
sort=meeting	-13 14 0
sort=venue	-21 15 7
t0=future	-4 12 -13
t0=modal	-23 20 0
t0=modal-passive	-6 0 8
t0=past	23 -26 1
t0=past-passive	30 -24 -9
t0=perfect	-13 19 -5
t0=perfect-passive	6 -13 2
t0=pluperfect	21 -13 -14
t0=present	-17 5 11
t0=present-passive	-15 20 -4
t1=future	-8 16 -12
t1=gerund	15 -5 -17
t1=infinitive	-8 17 -15
t1=modal	-23 20 0
t1=modal-passive	-6 0 8
t1=participle-passive	35 -21 -29
t1=past	24 -29 5
t1=past-passive	30 -24 -9
t1=perfect	-14 21 -5
t1=perfect-passive	6 -13 2
t1=pluperfect	21 -13 -14
t1=present	-22 7 14
t1=present-passive	-14 20 -4
t2=future	7 -7 0
t2=gerund	-5 8 -2
t2=infinitive	-8 -12 21
t2=modal	-8 1 5
t2=past	6 -12 7
t2=perfect	10 -19 8
t2=pluperfect	-6 0 6
t2=present	-23 22 1
t2=present-passive	-5 11 -6
tail=a	8 -1 -10
tail=d	20 -12 -10
tail=e	-19 4 16
tail=g	-16 18 -3
tail=i	16 -10 -10
tail=k	-12 1 12
tail=m	8 -28 12
tail=n	7 -11 4
tail=o	-3 21 -28
tail=r	8 11 -29
tail=s	15 -21 3
tail=t	-10 -3 16
tail=u	21 -9 -19
tail=v	4 0 -8
tail=w	19 -12 -9
tail=x	-8 -14 21
tail=y	-4 -11 15
tail=z	-14 27 -21
tail=á	-25 0 24
tail=é	4 3 -16
tail=š	-5 7 0
third-side	-14 11 2
top	22 -41 17
town-r	14 -8 -11
town=l0	18 -21 1
town=l1	35 -25 -16
town=l2	-2 13 -18
town=l3	-24 14 10
town=l4	-17 13 5
town=l5	-5 -6 14
town=r0	19 -10 -15
town=r1	17 -10 -11
town=r2	7 -7 0
town=r3	-10 13 -5
town=r4	6 -19 9
town=r5	-12 14 0
towns=0	-3 9 -12
towns=3	5 0 -6
towns=4	5 -9 3
towns=5	19 -15 -4
tri:city day-none no-word	-5 9 -3
tri:city day-none part:sure	15 -16 0
tri:city day-none prev:sure	5 0 -11
tri:city day=l1 no-word	13 -11 0
tri:city day=l1 sent:sure	-9 10 0
tri:city day=l2 no-word	-9 12 -3
tri:city day=l4 no-word	-4 6 -2
tri:city day=l4 part:sure	1 -12 8
tri:city day=r0 no-word	7 -11 1
tri:city day=r0 part:sure	-15 0 12
tri:city day=r0 prev:sure	-21 18 2
tri:city day=r0 sent:sure	17 -16 -2
tri:city day=r1 no-word	5 -24 18
tri:city day=r1 part:sure	-4 17 -17
tri:city day=r2 part:sure	-1 -5 6
tri:city day=r3 no-word	8 -1 -5
tri:day day-none part:sure	-18 12 2
tri:day day-none prev:sure	12 -7 -3
tri:day day=l4 sent:sure	-4 0 6
tri:l=<begin> city day=r0	25 -25 -2
tri:l=<begin> city no-word	13 -6 -8
tri:l=<begin> city sent:sure	8 -1 -6
tri:l=<begin> day day-none	8 -1 -10
tri:l=<begin> day no-word	7 -1 -9
tri:l=<begin> day-none no-word	-21 14 9
tri:l=<begin> day-none part:sure	13 -5 -7
tri:l=<begin> day-none prev:sure	6 0 -9
tri:l=<begin> day-none sent:sure	-5 6 0
tri:l=<begin> day=r0 prev:sure	5 -17 5
tri:l=<begin> day=r0 sent:sure	4 -8 0
tri:l=<begin> day=r1 no-word	-1 10 -10
tri:l=<begin> day=r2 no-word	24 -27 -5
tri:l=<begin> day=r2 sent:sure	-3 7 -2
tri:l=<begin> seat-home day-none	-14 10 5
tri:l=<begin> seat-home day=r0	-10 6 5
tri:l=<begin> seat-home day=r2	2 -7 2
tri:l=<begin> seat-home no-word	-10 11 0
tri:l=<begin> seat-home prev:sure	-3 -13 14
tri:l=<begin> seat-other day-none	-19 5 14
tri:l=<begin> seat-other day=r0	-7 7 0
tri:l=<begin> seat-other no-word	-9 5 3
tri:l=<begin> seat-other prev:sure	5 -8 0
tri:l=<begin> seat-other sent:sure	-7 8 0
tri:l=<begin> seat-side day-none	-7 13 -8
tri:l=<begin> seat-side day=r0	7 0 -14
tri:l=<begin> seat-side day=r1	-10 12 0
tri:l=<begin> seat-side no-word	-9 21 -27
tri:l=<begin> unknown day-none	10 0 -15
tri:l=<begin> unknown day=r0	0 -13 9
tri:l=<begin> unknown day=r2	-1 -13 9
tri:l=<begin> unknown no-word	0 -20 16
tri:l=<begin> unknown prev:sure	6 -1 -4
tri:l=<begin> unknown sent:sure	0 -7 2
tri:l=a day-none no-word	-5 -2 9
tri:l=a day=r1 no-word	8 -7 0
tri:l=a day=r3 no-word	-16 16 0
tri:l=a word day=l1	8 -7 0
tri:l=a word day=r1	17 -16 0
tri:l=a word day=r2	-10 12 0
tri:l=a word day=r3	-13 13 0
tri:l=a word no-word	-10 13 -1
tri:l=a word part:sure	8 -8 0
tri:l=after day-none no-word	1 -14 7
tri:l=and day-none part:sure	7 -6 0
tri:l=and seat-home no-word	-18 7 11
tri:l=and seat-side no-word	4 0 -6
tri:l=and unknown day-none	12 -10 0
tri:l=and unknown part:sure	6 -5 0
tri:l=at city day-none	7 -11 0
tri:l=at city day=r1	-6 6 0
tri:l=at city no-word	-3 -2 6
tri:l=at day-none no-word	-9 13 -2
tri:l=at day-none part:sure	-13 5 6
tri:l=at day=r1 part:sure	10 -9 0
tri:l=at unknown day-none	-28 27 0
tri:l=at unknown day=r1	16 -13 -2
tri:l=at unknown no-word	-10 18 -13
tri:l=by day-none no-word	10 -9 0
tri:l=by day=r1 no-word	-11 12 0
tri:l=by word day-none	9 -8 0
tri:l=by word day=r1	-3 6 -2
tri:l=by word part:sure	9 -8 0
tri:l=conference, day=r0 no-word	9 -5 -2
tri:l=for city day-none	-12 -1 16
tri:l=for city no-word	-12 -1 16
tri:l=for day-none no-word	-27 19 6
tri:l=from day=r0 no-word	11 -2 -8
tri:l=from seat-home day-none	-11 3 9
tri:l=from seat-side day-none	5 0 -6
tri:l=from seat-side no-word	6 -2 -6
tri:l=from unknown day-none	17 0 -23
tri:l=from unknown no-word	21 -7 -16
tri:l=if day-none no-word	1 -6 3
tri:l=in city day-none	3 5 -12
tri:l=in city day=l1	-2 7 -3
tri:l=in city day=l2	-8 12 -4
tri:l=in city day=l3	7 0 -7
tri:l=in city day=r1	0 -5 7
tri:l=in city day=r3	3 -7 1
tri:l=in city part:sure	0 -11 10
tri:l=in city prev:sure	-3 7 -3
tri:l=in city sent:sure	4 1 -10
tri:l=in day-none no-word	8 -5 -5
tri:l=in day-none part:sure	11 -12 -2
tri:l=in day-none prev:sure	-10 1 10
tri:l=in day-none sent:sure	6 -3 -5
tri:l=in day=l1 no-word	0 -8 11
tri:l=in day=l1 part:sure	-9 16 -7
tri:l=in day=l1 prev:sure	-12 15 -2
tri:l=in day=l1 sent:sure	-5 8 -3
tri:l=in day=l2 no-word	-20 23 -5
tri:l=in day=l2 part:sure	9 -5 -4
tri:l=in day=l2 sent:sure	10 -8 0
tri:l=in day=l3 no-word	8 0 -8
tri:l=in day=l3 part:sure	-7 14 -9
tri:l=in day=l3 sent:sure	-7 8 0
tri:l=in day=l4 no-word	-5 10 -7
tri:l=in day=l4 part:sure	10 -13 2
tri:l=in day=l4 sent:sure	-13 16 -5
tri:l=in day=r0 no-word	19 0 -23
tri:l=in day=r0 part:sure	-18 0 15
tri:l=in day=r0 prev:sure	-10 18 -9
tri:l=in day=r0 sent:sure	27 -27 0
tri:l=in day=r1 no-word	-1 -16 22
tri:l=in day=r1 part:sure	-2 14 -15
tri:l=in day=r2 no-word	17 -12 -8
tri:l=in day=r2 part:sure	-23 0 20
tri:l=in day=r2 sent:sure	-8 2 3
tri:l=in day=r3 no-word	4 -11 6
tri:l=in day=r3 part:sure	8 -6 0
tri:l=in day=r4 no-word	-8 -7 15
tri:l=in day=r4 part:sure	12 -9 -3
tri:l=in seat-home day-none	19 -12 -8
tri:l=in seat-home day=l2	-16 15 0
tri:l=in seat-home day=l3	-11 13 0
tri:l=in seat-home day=l4	-4 8 -3
tri:l=in seat-home day=r0	1 -6 3
tri:l=in seat-home day=r1	-3 -12 19
tri:l=in seat-home day=r2	8 -7 0
tri:l=in seat-home day=r3	-9 10 0
tri:l=in seat-home no-word	5 -8 3
tri:l=in seat-home part:sure	7 -9 1
tri:l=in seat-home prev:sure	-19 5 13
tri:l=in seat-other day-none	14 -6 -9
tri:l=in seat-other day=r0	10 -8 -2
tri:l=in seat-other day=r2	-4 8 -4
tri:l=in seat-other no-word	16 0 -22
tri:l=in seat-other part:sure	4 2 -8
tri:l=in seat-side day-none	-7 -2 12
tri:l=in seat-side day=l1	-13 -4 15
tri:l=in seat-side day=l2	12 -11 0
tri:l=in seat-side day=l3	-9 12 -3
tri:l=in seat-side day=r0	6 -7 0
tri:l=in seat-side day=r1	7 3 -14
tri:l=in seat-side day=r4	-2 8 -5
tri:l=in seat-side no-word	-3 -8 14
tri:l=in seat-side prev:sure	-20 23 -3
tri:l=in seat-side sent:sure	4 -7 1
tri:l=in unknown day-none	5 -15 7
tri:l=in unknown day=l1	-13 21 -11
tri:l=in unknown day=l2	14 -8 -7
tri:l=in unknown day=l4	12 -3 -8
tri:l=in unknown day=r0	0 7 -7
tri:l=in unknown day=r1	-8 13 -5
tri:l=in unknown day=r2	-19 0 19
tri:l=in unknown day=r3	9 -8 0
tri:l=in unknown no-word	4 -14 8
tri:l=in unknown part:sure	-6 8 -1
tri:l=in unknown prev:sure	-7 15 -12
tri:l=in unknown sent:sure	7 -4 -2
tri:l=in word day-none	-12 16 -1
tri:l=in word day=r1	6 -3 0
tri:l=in word no-word	7 -6 0
tri:l=in word part:sure	-22 27 -6
tri:l=leaves day-none no-word	11 -10 0
tri:l=of city day-none	1 0 -6
tri:l=of city no-word	5 0 -10
tri:l=of day day-none	6 -1 -2
tri:l=of day no-word	6 -1 -2
tri:l=of day-none no-word	-4 -2 9
tri:l=of day-none part:sure	-6 0 4
tri:l=of unknown day-none	-13 2 11
tri:l=of unknown no-word	-17 9 9
tri:l=of word part:sure	-9 6 0
tri:l=on day day-none	5 1 -16
tri:l=on day no-word	15 -8 -12
tri:l=on day part:sure	0 5 -6
tri:l=on day-none part:sure	-3 8 -5
tri:l=on day=l4 sent:sure	-5 0 6
tri:l=phone word no-word	-9 9 0
tri:l=telephone day day-none	-6 7 0
tri:l=telephone day no-word	-6 7 0
tri:l=telephone day=l2 no-word	6 -5 0
tri:l=telephone day=r3 no-word	-9 9 0
tri:l=telephone word day=l2	6 -5 0
tri:l=that day-none no-word	8 -1 -10
tri:l=the city no-word	0 -14 9
tri:l=the day-none no-word	10 -13 2
tri:l=the day-none part:sure	-8 6 1
tri:l=the day-none prev:sure	9 -8 0
tri:l=the day=l1 no-word	12 -12 0
tri:l=the day=l4 part:sure	7 -4 0
tri:l=the day=r0 no-word	-2 -9 10
tri:l=the day=r1 no-word	-23 23 0
tri:l=the day=r1 part:sure	6 0 -4
tri:l=the day=r2 no-word	0 4 -6
tri:l=the day=r4 part:sure	6 -6 0
tri:l=the seat-home part:sure	8 -5 -2
tri:l=the seat-side day-none	9 -6 -3
tri:l=the seat-side day=r2	-15 17 -1
tri:l=the unknown day-none	9 -16 3
tri:l=the unknown no-word	13 -5 -7
tri:l=the word day-none	-10 -5 16
tri:l=the word day=l3	0 -9 6
tri:l=the word day=r1	-12 14 0
tri:l=the word no-word	1 -8 8
tri:l=the word part:sure	-20 9 11
tri:l=they word day=r2	-6 6 0
tri:l=to city day-none	-5 12 -8
tri:l=to city no-word	-15 19 -6
tri:l=to day-none no-word	-7 5 1
tri:l=to day-none part:sure	-3 6 -1
tri:l=to day-none prev:sure	6 -2 -1
tri:l=to day=l4 part:sure	7 -7 0
tri:l=to day=r0 part:sure	-3 7 -2
tri:l=to day=r2 part:sure	7 -4 -1
tri:l=to day=r3 sent:sure	-7 10 -1
tri:l=to seat-home day-none	8 -5 -2
tri:l=to seat-side day-none	-10 15 -7
tri:l=to seat-side day=r3	-3 6 -1
tri:l=to seat-side no-word	-6 10 -6
tri:l=to seat-side part:sure	-7 10 0
tri:l=to unknown day-none	4 -19 13
tri:l=to unknown no-word	11 -23 12
tri:l=to unknown part:sure	-6 9 -2
tri:l=to word day-none	-11 12 0
tri:l=to word day=r2	10 -9 0
tri:l=to word part:sure	14 -13 0
tri:l=visit seat-side part:sure	-8 8 0
tri:l=what day-none no-word	14 -11 -1
tri:l=will word day=r1	-5 8 -2
tri:l=will word day=r2	-5 6 0
tri:l=will word no-word	-3 7 -3
tri:l=with day-none no-word	-20 21 -1
tri:l=with seat-side no-word	-13 14 0
tri:l=would day-none part:sure	-5 6 0
tri:l=would word day-none	-11 12 0
tri:l=would word no-word	-9 9 0
tri:seat-home day-none no-word	2 0 -7
tri:seat-home day-none part:sure	19 -7 -15
tri:seat-home day-none prev:sure	-17 13 3
tri:seat-home day-none sent:sure	0 -8 6
tri:seat-home day=l1 no-word	-4 7 -1
tri:seat-home day=l2 no-word	-12 14 0
tri:seat-home day=l3 part:sure	-5 6 0
tri:seat-home day=l4 part:sure	9 -6 0
tri:seat-home day=r0 no-word	1 2 -6
tri:seat-home day=r0 part:sure	1 -8 5
tri:seat-home day=r1 no-word	7 -10 1
tri:seat-home day=r1 part:sure	-1 -4 6
tri:seat-home day=r1 prev:sure	11 -7 -3
tri:seat-home day=r2 no-word	12 0 -21
tri:seat-home day=r2 prev:sure	-11 -2 14
tri:seat-home day=r3 no-word	-16 10 5
tri:seat-home day=r4 no-word	7 -16 6
tri:seat-other day-none no-word	-9 1 8
tri:seat-other day-none part:sure	4 -7 0
tri:seat-other day-none sent:sure	13 -9 -3
tri:seat-other day=r1 no-word	-6 -9 12
tri:seat-side day-none no-word	-7 7 0
tri:seat-side day-none part:sure	17 -21 1
tri:seat-side day-none prev:sure	4 0 -6
tri:seat-side day-none sent:sure	-12 5 6
tri:seat-side day=l1 no-word	-4 -13 16
tri:seat-side day=l2 no-word	18 -17 0
tri:seat-side day=l3 part:sure	-11 14 -2
tri:seat-side day=l4 part:sure	-6 7 0
tri:seat-side day=r0 no-word	-2 8 -10
tri:seat-side day=r0 part:sure	-6 -3 10
tri:seat-side day=r1 no-word	-11 16 -6
tri:seat-side day=r1 part:sure	15 -3 -13
tri:seat-side day=r4 no-word	-9 12 -1
tri:unknown day-none part:sure	-3 6 -5
tri:unknown day-none sent:sure	12 -12 0
tri:unknown day=l1 part:sure	-10 15 -4
tri:unknown day=l1 prev:sure	-12 14 0
tri:unknown day=l2 no-word	8 -6 0
tri:unknown day=l2 part:sure	7 -1 -5
tri:unknown day=l4 no-word	8 -7 0
tri:unknown day=l4 part:sure	16 -10 -5
tri:unknown day=r0 prev:sure	0 6 -4
tri:unknown day=r1 no-word	-8 2 5
tri:unknown day=r2 part:sure	-21 1 16
tri:unknown day=r3 no-word	17 -16 -1
tri:unknown day=r3 sent:sure	3 1 -7
tri:word day-none no-word	17 -21 4
tri:word day-none part:sure	-28 30 -3
tri:word day-none prev:sure	6 -5 0
tri:word day=l1 no-word	12 -11 0
tri:word day=l2 no-word	12 -11 0
tri:word day=l2 part:sure	9 -8 0
tri:word day=l3 part:sure	5 -17 10
tri:word day=l4 no-word	12 -12 0
tri:word day=r1 no-word	-17 21 -10
tri:word day=r1 prev:sure	10 -9 0
tri:word day=r1 sent:sure	12 -12 0
tri:word day=r2 no-word	-3 7 -3
tri:word day=r2 part:sure	13 -19 8
tri:word day=r3 part:sure	-22 25 -4
tri:word day=r4 part:sure	6 -4 0
two-words	1 -16 16
under ahead	-11 17 -7
under ahead town	-4 9 -5
under gone	-3 -3 7
under gone day	0 -19 11
under gone town	0 8 -10
under gone word	-4 -5 10
unknown	8 -7 -4
v0-none	9 -2 -9
v0=announce	7 -5 0
v0=begin	-14 4 8
v0=bring	-6 -7 12
v0=call	0 -7 5
v0=come	-3 11 -11
v0=conclude	0 -6 5
v0=continue	0 9 -5
v0=discuss	17 -13 -3
v0=end	3 0 -7
v0=expect	-8 13 -7
v0=go	0 -5 6
v0=have	6 0 -12
v0=hold	0 4 -8
v0=land	-16 3 10
v0=leave	-4 7 -4
v0=look	-8 -3 12
v0=meet	2 -6 3
v0=other	15 -11 -5
v0=pay	7 -1 -5
v0=place	-13 13 0
v0=plan	-10 13 0
v0=prepare	12 -7 -5
v0=put	17 -14 -1
v0=receive	-6 3 0
v0=resume	-7 0 7
v0=see	-8 12 -4
v0=sit	0 -9 7
v0=start	-3 8 -3
v1=announce	6 -4 0
v1=begin	-14 2 10
v1=bring	-6 -7 12
v1=call	0 -7 5
v1=come	1 5 -11
v1=conclude	3 -9 4
v1=continue	-3 12 -7
v1=discuss	13 -9 -3
v1=end	4 0 -8
v1=expect	-8 14 -7
v1=go	7 -11 3
v1=have	-3 7 -8
v1=hold	-7 13 -10
v1=land	-12 9 2
v1=leave	0 3 -7
v1=look	-8 -3 13
v1=make	6 -4 0
v1=meet	14 -11 -4
v1=other	15 -11 -5
v1=pay	7 -1 -5
v1=place	-13 13 0
v1=prepare	0 3 -8
v1=put	17 -14 -1
v1=resume	-7 0 7
v1=say	-5 8 -3
v1=see	-11 16 -4
v1=settle	6 -4 0
v1=sign	0 5 -12
v1=sit	0 -9 7
v1=start	-3 8 -3
v1=take	6 -6 0
v2-none	15 1 -23
v2=agree	6 -8 0
v2=announce	10 -7 -1
v2=be	9 -7 -2
v2=bring	-4 6 -2
v2=call	13 -12 0
v2=discuss	-1 -2 6
v2=go	8 -9 0
v2=have	-13 17 -6
v2=let	-7 7 0
v2=look	0 -4 6
v2=meet	-6 5 0
v2=other	0 -19 20
v2=put	-8 3 3
v2=say	5 0 -13
v2=see	11 -9 0
v2=sign	-10 12 0
v2=take	0 7 -9
verbless	11 -4 -11
vt0=agree present	6 -5 0
vt0=announce past	12 -10 0
vt0=be future	-5 9 -5
vt0=be modal	-6 7 0
vt0=be past	18 -8 -14
vt0=be perfect	7 -1 -3
vt0=be present	-3 -3 6
vt0=begin past	-21 -2 21
vt0=begin present	-8 9 0
vt0=come past	1 1 -8
vt0=come present	-14 15 -2
vt0=discuss past	20 -17 -1
vt0=expect present	-22 28 -7
vt0=go present	0 -6 8
vt0=have present	4 0 -7
vt0=hold future	-15 16 0
vt0=hold past	21 -17 -2
vt0=land present	-1 9 -7
vt0=leave past	-13 14 0
vt0=leave present	7 -4 -1
vt0=meet future	-3 9 -8
vt0=meet modal	-7 9 0
vt0=meet past	14 -10 -4
vt0=meet present	1 -12 10
vt0=negotiate past	7 -7 0
vt0=other past	11 -8 -2
vt0=other perfect	-5 0 6
vt0=other pluperfect	10 -4 -6
vt0=other present	0 5 -6
vt0=place present	-13 13 0
vt0=plan past	-5 7 0
vt0=prepare pluperfect	11 -10 0
vt0=put present	10 -9 0
vt0=receive past	10 -5 -3
vt0=receive present	-16 7 4
vt0=resume present	0 6 -4
vt0=see present	-11 13 -2
vt0=sign past	11 -7 -3
vt0=sit past	7 -14 0
vt0=sit present	-15 3 7
vt0=start future	-2 6 -2
vt1=announce past	11 -10 0
vt1=be future	-11 15 -4
vt1=be modal	-6 7 0
vt1=be past	18 -9 -14
vt1=be perfect	7 -1 -3
vt1=be present	-3 -4 7
vt1=begin past	-21 -5 23
vt1=begin present	-8 9 0
vt1=come past	1 1 -8
vt1=come present	-9 10 -2
vt1=discuss past	20 -17 -1
vt1=expect present	-16 21 -6
vt1=go present	0 -6 8
vt1=have present	-5 7 -3
vt1=hold future	-15 16 0
vt1=hold infinitive	-12 12 0
vt1=hold past	19 -15 -1
vt1=land present	-1 9 -7
vt1=leave past	-13 14 0
vt1=leave present	7 -4 -1
vt1=meet future	-3 9 -8
vt1=meet gerund	12 -3 -10
vt1=meet infinitive	-9 13 -3
vt1=meet modal	-7 9 0
vt1=meet participle	16 -12 -2
vt1=meet past	19 -17 -3
vt1=meet present	1 -12 10
vt1=negotiate past	7 -7 0
vt1=other past	11 -8 -2
vt1=other perfect	-5 0 6
vt1=other pluperfect	10 -4 -6
vt1=other present	0 5 -6
vt1=place present	-13 13 0
vt1=plan past	-5 7 0
vt1=prepare infinitive	-11 13 0
vt1=prepare pluperfect	11 -10 0
vt1=put present	10 -9 0
vt1=receive past	10 -5 -3
vt1=receive present	-16 7 4
vt1=resume present	0 6 -4
vt1=see present	-11 13 -2
vt1=sign past	11 -7 -3
vt1=sit past	7 -14 0
vt1=sit present	-15 3 7
vt1=start future	-2 6 -2
vt2=be pluperfect	8 -4 -3
vt2=call present	12 -11 0
vt2=discuss infinitive	-4 0 6
vt2=go present	7 -7 0
vt2=have present	-16 19 -5
vt2=meet gerund	-5 11 -7
vt2=meet past	6 -5 0
vt2=meet present	-12 2 7
vt2=other perfect	-2 -7 10
vt2=say present	8 -3 -5
word=call	6 -3 -6
word=great hall of the people	-3 -6 9
word=korea	-11 12 0
word=lancaster house	0 -13 10
word=meeting	-23 25 -3
word=met	6 -5 0
word=rang	20 -19 0
word=south korea	-6 10 -3
word=speak	-36 37 0
word=spoke	57 -53 -6
word=spoken	11 -10 0
word=talks	-14 8 5
word=telephone	14 -16 2
word=telephoned	12 -11 0
word=united states	0 -7 5
word=video	-6 10 -5
word=visit	6 -7 0
word=white house	-13 16 -5
words=0	10 -19 6
words=1	-22 23 -1
words=2	-2 -12 18
words=3	16 11 -46
words=5	6 -14 9
year	14 -17 0`;
