// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_STATE = `held	planned	under way
<always>	10 1 -18
a:'s	6 0 -13
a:'s <person>	11 -8 -2
a:.	0 -10 14
a:<day-ahead>	-3 13 -14
a:<day-ahead> .	-9 -1 12
a:<day-ahead> and	-13 15 -1
a:<day-ahead> for	-11 0 6
a:<day-gone> .	-7 19 -20
a:<day-gone> and	-6 -11 19
a:<day-gone> for	-5 -6 10
a:<day-gone> in	-12 15 -2
a:<day-gone> night	-11 7 4
a:<day-today>	-11 -17 26
a:<day-today> .	-12 -5 16
a:<day-today> after	-10 4 5
a:<day-today> to	-6 -4 11
a:<gate>	6 1 -11
a:<level>	12 -24 12
a:<level> .	13 -19 3
a:<level> from	-12 13 0
a:<level> on	5 -11 5
a:<level> tariff	14 -13 0
a:<month-ahead>	-2 12 -19
a:<month-gone> and	9 -7 0
a:<name>	-13 16 -2
a:<name> 's	-3 8 -8
a:<name> and	-14 -7 18
a:<name> in	-10 0 8
a:<not>	8 -7 -5
a:<number>	4 0 -9
a:<number> .	11 -3 -12
a:<organisation> .	-12 12 0
a:<person>	17 -22 6
a:<person> .	0 -11 12
a:<person> and	-8 5 3
a:<person> at	-10 0 8
a:<person> is	4 -9 2
a:<quality>	7 -15 7
a:<seat>	3 7 -20
a:<span>	-41 27 16
a:<span> .	-13 1 11
a:<span> of	-18 3 14
a:<v-bear>	8 7 -23
a:<v-begin>	6 -12 5
a:<v-deny>	-9 11 -1
a:<v-end>	-12 6 6
a:<v-propose>	11 -3 -13
a:<v-sell>	16 -9 -9
a:<v-sign>	-8 1 11
a:<v-suspend>	7 0 -12
a:<v-up>	8 -11 0
a:?	-5 16 -20
a:a	-22 10 14
a:a <organisation>	-7 0 8
a:a deal	13 0 -12
a:a state	-10 8 0
a:a telephone	11 -9 0
a:about	3 5 -16
a:about <span>	-9 11 0
a:about it	10 -10 0
a:after	-15 1 14
a:after a	-5 -6 11
a:afternoon	-13 10 3
a:ago	19 -10 -9
a:agree	-1 -7 10
a:all	-8 14 -7
a:an	9 -10 0
a:an extension	-7 8 0
a:and	17 -42 24
a:and <name>	-1 -17 15
a:and <person>	-13 11 2
a:and <quality>	-7 0 8
a:and <seat>	0 8 -15
a:and by	-12 0 13
a:and the	5 -13 4
a:and will	0 -8 6
a:are	6 -10 3
a:as well	-2 13 -11
a:ask	-14 20 -10
a:ask for	-7 12 -5
a:at <number>	-11 7 4
a:at a	-9 11 0
a:back	12 -8 -3
a:beef	17 -21 2
a:been	-9 14 -4
a:before	13 -5 -10
a:before .	10 -6 -3
a:before the	-12 16 -5
a:begin	9 -19 5
a:being	-9 11 -1
a:between <name>	-14 0 15
a:between <person>	10 -8 -1
a:between the	14 -8 -7
a:broke	12 -5 -6
a:busan	13 -8 -4
a:by	15 -12 -5
a:by <day-ahead>	21 -21 0
a:by phone	10 -10 0
a:by the	-5 -3 9
a:call	7 -12 7
a:clock	-15 13 0
a:concern	-15 18 -4
a:confirm	-10 10 0
a:control	9 -4 -4
a:conversation	9 -8 0
a:country	11 -10 0
a:decide	9 -7 0
a:delegation	0 -10 9
a:did	11 -6 -6
a:doe not	15 -13 0
a:duty	9 -4 -6
a:each	-8 4 2
a:each other	-5 -2 9
a:early	13 -12 0
a:evening .	-11 11 0
a:everything	-12 12 0
a:fail	-14 1 8
a:failed	9 -5 -2
a:first	12 -10 -2
a:first week	14 -14 0
a:for	-2 -8 11
a:for <day-ahead>	-14 19 -6
a:for <month-ahead>	-8 8 0
a:for <number>	3 -11 4
a:for <quality>	14 -13 0
a:for <span>	-11 -8 19
a:for a	-11 8 2
a:for an	12 -7 -3
a:for talk	-8 9 0
a:for two	13 -7 -5
a:four	-8 9 0
a:from	17 -7 -17
a:from <day-ahead>	-4 15 -13
a:from <day-gone>	28 -20 -8
a:from <level>	-14 8 5
a:from the	12 -8 -5
a:geneva	10 -10 0
a:get	-7 13 -7
a:go	13 -7 -8
a:go to	18 -14 -7
a:good	-17 15 4
a:had been	9 -5 -2
a:has been	-11 12 0
a:have	-20 19 0
a:have been	-15 14 0
a:he	9 -5 -2
a:her	-6 8 -1
a:him	15 -14 0
a:his	1 3 -9
a:hotel	-10 3 7
a:hour	19 -14 -6
a:hour .	12 -10 0
a:house	-5 -7 10
a:how	9 -17 6
a:in	-3 21 -36
a:in <month-ahead>	-7 15 -15
a:in <name>	-23 29 -10
a:in <span>	-14 14 0
a:in a	-8 9 0
a:in geneva	9 -9 0
a:in kuala	-6 9 -2
a:in the	-7 10 -3
a:into	6 -11 1
a:investigation	-8 12 -4
a:it is	-10 8 1
a:it was	11 -6 -3
a:its	14 -6 -13
a:karoline	-14 15 0
a:karoline leavitt	-14 15 0
a:last	-18 3 15
a:last month	-11 1 8
a:last year	9 -2 -5
a:late	20 -17 -3
a:later	-17 22 -9
a:later in	-8 9 0
a:leave	6 2 -13
a:leavitt	-14 15 0
a:licence	0 -13 10
a:likely	-9 9 0
a:line	9 -8 0
a:long	2 -13 10
a:lunch	13 -11 -1
a:matter	10 -9 0
a:may	-14 13 1
a:mean	8 -2 -4
a:meet	10 -1 -12
a:meet in	8 -8 0
a:mention	12 -11 0
a:minute	28 -23 -5
a:minute .	13 -9 -2
a:more	17 -18 0
a:morning	-10 6 4
a:new	-9 14 -4
a:next	6 0 -14
a:next round	9 -8 0
a:night	-14 12 2
a:no	4 -9 1
a:not mention	10 -9 0
a:nothing	-9 13 -7
a:now	1 7 -13
a:of	-6 3 2
a:of <day-ahead>	12 -7 -5
a:of <month-ahead>	11 -11 0
a:of <month-gone>	-11 11 0
a:of <span>	-13 0 13
a:of last	12 -5 -4
a:of talk	-11 0 10
a:of the	-11 8 2
a:offer	11 -8 -1
a:on <day-ahead>	0 10 -15
a:on <day-today>	-6 0 8
a:on the	7 0 -16
a:open	15 -12 -3
a:opened	-10 11 0
a:or	-7 9 0
a:our	-13 6 5
a:out	-12 18 -8
a:pay	-4 10 -6
a:place	-16 8 7
a:plan	8 -2 -7
a:prolong it	-12 12 0
a:publish	-9 12 -1
a:representative	11 -9 0
a:round	9 -14 0
a:round with	-8 -3 11
a:rule	-8 10 -1
a:sale	-11 -1 14
a:same	10 -9 0
a:say .	10 -17 7
a:say it	-4 -7 13
a:secretary	1 5 -10
a:see <person>	-5 10 -4
a:should	7 -10 3
a:show	7 -10 0
a:side	0 7 -9
a:since	-8 8 0
a:since <day-gone>	-8 5 2
a:sit	-9 -2 11
a:soon	-15 16 0
a:soon .	-10 11 0
a:spoke	10 -9 0
a:spring	-22 18 3
a:spring .	-19 13 7
a:start	-20 8 10
a:statement	-9 10 0
a:still	-10 18 -5
a:stop	-10 0 10
a:sugar	-5 8 -1
a:summit	6 0 -11
a:talk .	0 11 -10
a:talk on	-7 -4 12
a:talk with	0 11 -10
a:tariff .	2 4 -9
a:tariff of	10 -6 -1
a:tariff truce	-12 0 13
a:telephone	16 -9 -12
a:telephone call	11 -10 0
a:telephone with	11 -11 0
a:tell	5 -10 3
a:that <name>	-9 10 0
a:the <day-gone>	15 -13 -1
a:the <level>	12 -15 1
a:the autumn	-12 15 -2
a:the day	10 -2 -7
a:the extension	13 -11 0
a:the first	16 -17 0
a:the last	-16 14 1
a:the matter	10 -9 0
a:the morning	-10 11 0
a:the same	13 -12 0
a:the spring	-11 14 -2
a:the tariff	-13 0 12
a:the year	-14 14 0
a:their	3 -15 10
a:them	16 -10 -7
a:there	-15 1 11
a:thi	-3 -6 10
a:thi week	-17 0 14
a:thing	9 -5 -2
a:three	17 -13 -4
a:tiktok	-13 15 -1
a:to	1 -6 5
a:to <level>	9 -18 7
a:to his	-10 11 0
a:to prepare	-7 10 -2
a:to the	-13 0 11
a:trade talk	7 1 -11
a:truce	-3 -16 18
a:twice	10 -5 -3
a:two hour	9 -3 -4
a:until	8 -29 19
a:until <day-ahead>	-4 -19 22
a:up	26 -27 0
a:very	-8 9 0
a:visit	9 -2 -9
a:wait	-13 15 0
a:was	15 -31 11
a:we	1 -19 13
a:week .	-11 12 0
a:week of	13 -12 0
a:were	-14 -1 16
a:will	9 -11 1
a:with <person>	16 -20 5
a:with a	-6 19 -17
a:within	-15 19 -5
a:within <span>	-7 11 -1
a:without	7 -11 1
a:without a	1 -14 7
asks	-5 18 -26
b:"	3 3 -19
b:" <person>	7 -5 0
b:" the	-12 15 -4
b:'	13 -8 -4
b:'s	-10 13 -2
b:'s <person>	-11 16 -7
b:'s president	12 -9 -2
b:'s talk	-8 12 -4
b:'s vice	10 -3 -5
b:*	11 -7 -2
b:, <name>	9 0 -10
b:, <office>	-11 12 -1
b:, <quality>	-18 13 5
b:, a	12 -15 2
b:, and	0 -8 13
b:, come	-12 12 0
b:, following	18 -18 0
b:, had	8 -7 0
b:, has	10 -17 4
b:, he	5 0 -11
b:, in	-2 10 -17
b:, is	-1 -10 12
b:, meet	8 -16 5
b:, on	3 -19 10
b:, one	14 -11 -2
b:, say	-11 4 7
b:, sit	-10 14 -2
b:, spent	10 -4 -5
b:, tell	-11 5 6
b:, the	-5 0 9
b:, was	-17 17 0
b:, will	5 -13 8
b:- <name>	11 -8 -5
b:- the	-10 0 9
b:.	18 -22 5
b:. <person>	9 -8 0
b:. m	14 -12 -1
b:: <number>	5 -15 5
b:: in	-6 10 -1
b:: it	10 -9 0
b:: what	12 -6 -6
b:;	13 -11 -6
b:<day-ahead>	-8 19 -18
b:<day-ahead> in	-9 18 -13
b:<day-gone>	19 -9 -19
b:<day-gone> <person>	-6 10 -5
b:<day-gone> in	11 -9 0
b:<day-gone> the	0 4 -10
b:<day-today>	0 -12 15
b:<day-today> after	11 -10 0
b:<day-today> in	16 -11 -3
b:<day-today> the	-7 -6 14
b:<day-today> to	-7 9 0
b:<duty>	-10 0 9
b:<gate>	5 3 -11
b:<level>	17 -10 -11
b:<month-ahead>	-5 9 -3
b:<name>	-1 -9 9
b:<name> 's	-14 14 0
b:<name> agree	10 -8 0
b:<name> and	-10 0 8
b:<name> are	-8 -8 15
b:<name> end	8 1 -12
b:<name> have	11 -7 -4
b:<name> meet	12 -7 -3
b:<name> reach	17 -10 -5
b:<name> to	-10 14 -3
b:<name> would	9 -9 0
b:<not>	17 -13 -4
b:<number>	20 -21 -3
b:<number> /	13 -4 -8
b:<number> good	-5 -2 7
b:<number> in	15 -20 3
b:<number> round	-10 8 0
b:<office>	-10 12 -4
b:<office> <person>	16 -1 -13
b:<office> and	12 -14 0
b:<office> are	-18 -6 22
b:<office> come	-7 10 -2
b:<office> from	-3 8 -2
b:<office> had	11 -9 0
b:<office> have	8 -1 -5
b:<office> of	-11 5 4
b:<office> will	-10 0 9
b:<organisation>	-6 -6 16
b:<person>	11 1 -19
b:<person> 's	15 -3 -14
b:<person> agree	13 -12 0
b:<person> and	-5 -2 10
b:<person> at	-19 13 5
b:<person> begin	-13 0 13
b:<person> for	6 -12 4
b:<person> had	10 -4 -8
b:<person> is	-11 5 2
b:<person> land	-15 14 0
b:<person> leave	9 -6 -1
b:<person> of	23 -5 -18
b:<person> on	14 -5 -9
b:<person> put	10 -9 0
b:<person> sit	-7 -6 12
b:<person> talk	0 -9 7
b:<person> talked	13 -13 0
b:<person> tell	1 2 -9
b:<person> to	-19 25 -6
b:<person> will	-19 11 7
b:<person> would	-12 15 -1
b:<person> write	10 -9 0
b:<quality>	10 -4 -7
b:<quality> colleague	11 -4 -6
b:<quality> delegation	-12 10 1
b:<quality> good	10 -10 0
b:<quality> in	4 0 -9
b:<quality> minister	13 -1 -11
b:<quality> negotiator	-15 10 2
b:<quality> president	15 -8 -9
b:<seat>	-4 9 -7
b:<seat> and	0 10 -17
b:<span>	15 -13 -5
b:<span> in	10 -7 -3
b:<v-agree>	9 -4 -9
b:<v-begin>	-10 7 0
b:<v-buy>	16 -9 -8
b:<v-end>	13 2 -21
b:<v-impose>	6 3 -27
b:<v-lack>	8 -12 3
b:<v-propose>	-14 19 -7
b:<v-renew>	11 -13 0
b:<v-say>	0 5 -10
b:a <office>	11 -9 0
b:a <organisation>	0 -8 10
b:a <quality>	8 0 -7
b:a call	-10 11 0
b:a framework	-8 9 0
b:a joint	10 -6 -2
b:a meet	-17 14 3
b:a new	-18 6 10
b:a phone	11 -10 0
b:a round	8 -16 5
b:a second	-4 10 -4
b:a state	-18 1 15
b:after	29 -17 -19
b:after <span>	8 0 -10
b:after the	1 -9 4
b:afternoon	-18 0 20
b:again	15 -6 -11
b:again in	12 -6 -7
b:agenda	-11 18 -10
b:ago	8 -4 -1
b:agree	5 0 -10
b:agreement on	-9 10 0
b:all	35 -26 -14
b:also	-11 6 6
b:and <office>	9 -9 0
b:and a	-9 11 0
b:and in	5 -9 2
b:and trade	5 3 -11
b:answer	10 -9 0
b:are	-15 3 10
b:are back	11 -3 -7
b:are meet	-3 -8 12
b:are on	-14 -3 15
b:are to	-11 17 -8
b:arrived	-14 0 14
b:as	1 -15 13
b:ask	6 0 -11
b:at	-8 -3 14
b:at <number>	18 -13 -5
b:at a	17 -13 -5
b:at it	-9 0 7
b:at the	-11 2 9
b:back	32 -21 -19
b:back from	14 -7 -7
b:back to	17 -15 -1
b:be hold	-11 14 -2
b:be in	-12 17 -4
b:been	14 -20 1
b:before	-7 20 -23
b:before <person>	0 7 -8
b:begin	-14 0 10
b:begin <span>	-11 0 8
b:begin in	-6 11 -2
b:being	-6 -2 10
b:between the	8 -12 3
b:bring	-5 -7 11
b:but	-10 12 -1
b:by	8 -1 -16
b:by telephone	-7 10 -4
b:car	23 -15 -10
b:chip	-19 7 10
b:close	6 -11 2
b:closed	-5 -6 11
b:come back	10 -7 -3
b:come down	7 0 -10
b:conclude <span>	-13 13 0
b:conference	-8 -2 12
b:confirm	-9 11 0
b:confirm it	-10 11 0
b:constructive	9 -3 -3
b:continue	-7 18 -12
b:continue in	-8 14 -7
b:day	-5 -10 13
b:day before	-9 11 -1
b:day in	3 -13 7
b:deal with	-10 11 0
b:decide	15 -15 0
b:did	29 -24 -8
b:discuss	13 -5 -8
b:do	-11 14 0
b:done	17 -12 -3
b:done at	12 -8 -2
b:door	-10 -2 13
b:down	-8 8 0
b:down in	-10 12 0
b:down with	-15 9 3
b:due	3 7 -13
b:due in	-2 19 -16
b:during	9 -8 0
b:economic	14 -3 -10
b:end	18 -1 -20
b:eve	-21 20 0
b:eve of	-21 20 0
b:evening	21 -19 0
b:everybody	-5 -8 12
b:expect	-9 18 -11
b:extension	12 -12 0
b:failed	14 -8 -5
b:fifth	0 6 -10
b:first	4 -9 6
b:fix	-10 11 0
b:followed	18 -14 -3
b:following	21 -19 0
b:for	-19 14 2
b:for <day-ahead>	-8 11 0
b:for <span>	19 -15 -3
b:for the	-21 5 15
b:foreign	-8 10 0
b:framework	7 0 -12
b:framework for	-7 8 0
b:framework in	11 -8 -1
b:from <name>	12 -10 -4
b:from our	-1 9 -9
b:from the	-4 11 -6
b:gave	14 -13 0
b:go back	12 -11 0
b:go into	-8 7 0
b:go on	-13 0 13
b:good	5 -32 17
b:good morning	-2 -9 8
b:government	10 -6 0
b:ground	11 -10 0
b:guest	-9 0 10
b:had	35 -28 -11
b:had a	12 -11 0
b:had been	11 -2 -12
b:had come	-8 -1 11
b:had prepare	9 -8 0
b:half	7 -14 4
b:hand	20 -12 -9
b:hand in	12 -6 -5
b:have	-16 13 2
b:have been	-6 -4 10
b:he	-15 13 5
b:he come	-8 9 0
b:he expect	-12 13 0
b:he say	9 -8 0
b:he was	-9 11 0
b:he will	-8 10 0
b:he would	-27 13 13
b:heard	13 -11 0
b:him	13 -6 -6
b:his	-3 10 -9
b:his way	-12 14 -2
b:hold	-9 10 0
b:hold talk	-8 -1 9
b:hold their	-6 11 -5
b:home	14 -3 -10
b:home from	10 -2 -7
b:hotel	-25 7 19
b:hotel in	-13 0 12
b:house	13 -8 -4
b:how	10 -2 -7
b:important	10 -7 -1
b:in <month-gone>	14 -9 -6
b:in <name>	-9 19 -11
b:in a	17 -23 3
b:in their	15 -8 -6
b:into	-25 11 17
b:into the	-15 11 4
b:invited to	10 -8 0
b:is a	-3 9 -5
b:is being	-6 -2 10
b:is due	0 12 -10
b:is in	-10 10 -2
b:is receive	-13 -7 17
b:is the	7 -23 9
b:is what	14 -7 -5
b:it	20 -15 -7
b:it in	-9 6 3
b:it is	-3 8 -5
b:it on	-10 12 0
b:it was	29 -24 -4
b:its <office>	-12 17 -6
b:jinping	2 -10 5
b:jinping in	-1 -8 11
b:joint	12 -7 -6
b:joint statement	11 -9 0
b:just	12 -10 0
b:land	-12 8 1
b:land in	-12 8 1
b:last	-4 11 -8
b:later	-7 14 -8
b:lay	14 -12 0
b:leader	-18 15 5
b:leader in	-13 13 0
b:leader xi	-16 4 11
b:leave	9 -3 -13
b:leave for	-22 23 0
b:level	-7 1 4
b:licence	-11 13 -2
b:line	5 -9 2
b:list	1 6 -12
b:long	9 -2 -5
b:longer	-10 5 3
b:look	-13 -2 14
b:m	14 -12 -1
b:m .	14 -12 -1
b:market	-8 12 -4
b:me	12 -10 0
b:meanwhile	-12 -1 13
b:meet <person>	-32 21 7
b:meet again	7 0 -12
b:meet at	11 -17 2
b:meet for	-14 8 5
b:meet of	7 0 -9
b:meet the	13 -11 0
b:minister	7 2 -11
b:ministerial	-8 10 -1
b:morning	0 -20 14
b:morning from	-2 -9 8
b:most	10 -9 0
b:move	-14 2 9
b:move to	-12 6 3
b:mr	18 -19 0
b:mr .	8 -8 0
b:mr <person>	14 -15 0
b:name	11 -10 0
b:name to	10 -9 0
b:negotiator	-11 7 1
b:neither	16 -12 -4
b:new	-11 7 2
b:night	12 -15 0
b:night in	1 -9 4
b:no	3 5 -17
b:nobody	11 -1 -11
b:nobody in	10 -7 -3
b:not	7 -1 -10
b:nothing	-4 -17 18
b:number	12 -10 0
b:of	11 -10 -4
b:of <person>	19 -13 -7
b:of a	2 -18 11
b:of both	-13 11 0
b:of state	10 -9 0
b:of talk	7 0 -7
b:of their	11 0 -10
b:of what	-20 21 -1
b:offer	-9 10 0
b:on	-14 2 17
b:on <day-ahead>	-5 13 -13
b:on <day-gone>	2 3 -13
b:on a	-22 -1 24
b:on it	11 -8 0
b:on the	0 -13 11
b:on to	-11 4 5
b:one	-14 5 10
b:one in	16 -7 -8
b:one of	-18 16 1
b:only	-19 22 -1
b:open	-29 14 14
b:open in	-12 -2 13
b:opened	-11 -4 14
b:our <office>	4 3 -16
b:our reporter	6 -9 0
b:out	0 -7 8
b:out in	-11 14 -2
b:outcome	11 -5 -5
b:outcome of	11 -5 -5
b:over	-22 11 12
b:party	-10 10 0
b:past	-17 3 13
b:past midnight	-10 4 5
b:pay	12 -1 -17
b:pay a	-11 12 0
b:people	2 -8 4
b:plan	-7 10 -1
b:port	-7 11 -5
b:post	-6 8 0
b:prepare	6 0 -12
b:president <person>	6 -9 2
b:president of	-11 3 6
b:president would	-8 9 0
b:president xi	21 -15 -7
b:progress	10 -7 -1
b:put	17 -12 -7
b:reach	28 -20 -9
b:receive	-12 0 11
b:remain	0 -14 11
b:result	4 -17 8
b:result of	20 -16 -4
b:resume in	-1 -8 11
b:room	4 -11 3
b:round	-4 14 -11
b:round in	6 2 -16
b:round of	-5 12 -6
b:same	16 -12 -5
b:say in	13 -15 0
b:say that	-9 11 0
b:second day	5 -13 3
b:second round	1 6 -12
b:see	-17 20 -2
b:see <person>	-4 10 -5
b:session	10 -3 -7
b:session in	11 -5 -5
b:settle	16 -13 -1
b:she	2 -12 6
b:sheet	10 -8 0
b:sheet on	11 -11 0
b:shook	21 -15 -6
b:shook hand	13 -7 -4
b:side	-3 -10 16
b:sign on	9 -9 0
b:since	35 -26 -16
b:since <month-gone>	-11 7 2
b:since the	34 -16 -23
b:sir	4 -11 7
b:sir <person>	4 -11 7
b:sit down	-20 11 6
b:speak	-24 27 -4
b:speak by	-8 9 0
b:speak with	-9 10 0
b:spent	19 -10 -9
b:spoke	23 -15 -16
b:spoke by	16 -12 -6
b:spoke with	12 -11 0
b:start	-11 18 -8
b:statement	12 -10 0
b:stay	3 -10 4
b:still	11 0 -15
b:summit in	13 -18 2
b:table in	1 -18 10
b:talk at	3 3 -10
b:talk between	1 -10 4
b:talk by	-19 21 0
b:talk on	-13 11 0
b:talk will	0 -9 10
b:talked	26 -33 2
b:talked on	20 -15 -5
b:tariff	-11 -2 15
b:tariff talk	-12 -4 16
b:team	-9 2 6
b:telephone	11 -4 -16
b:telephone on	-5 8 -2
b:tell a	-18 11 7
b:tell reporter	-18 14 5
b:that <person>	13 -9 -4
b:that he	-6 11 -8
b:the <name>	-15 0 14
b:the <office>	-11 -4 18
b:the <organisation>	-13 7 8
b:the <person>	1 4 -13
b:the <quality>	1 -12 12
b:the <span>	13 -10 -1
b:the agenda	-11 18 -10
b:the deal	9 -9 0
b:the eve	-8 11 -4
b:the evening	14 -13 0
b:the fourth	2 7 -13
b:the ground	11 -10 0
b:the list	-2 11 -9
b:the meet	19 -11 -9
b:the order	12 -12 0
b:the outcome	10 -4 -5
b:the party	-10 10 0
b:the same	16 -12 -5
b:the second	-16 0 18
b:the talk	0 -10 11
b:the telephone	22 -20 0
b:the third	15 -10 -7
b:the truce	20 -14 -6
b:the two	0 5 -11
b:their	-14 12 1
b:their <office>	6 -13 6
b:their first	9 -3 -3
b:their president	-14 17 -3
b:their team	-14 14 0
b:them	-5 12 -7
b:there	10 -7 -4
b:there 's	-15 16 0
b:they	11 -7 -7
b:they are	0 -12 9
b:they did	14 -14 0
b:they had	9 0 -10
b:they meet	-9 -2 13
b:they talked	13 -7 -5
b:they'll	-17 19 0
b:thi	2 -9 6
b:those	-8 -3 10
b:three	-12 16 -5
b:through	12 -5 -5
b:tiktok	14 -8 -7
b:time	17 -24 4
b:time in	-6 -7 11
b:to	-7 17 -20
b:to <seat>	15 -15 0
b:to have	-15 16 0
b:to it	9 -8 0
b:to meet	-20 23 -3
b:to talk	-12 13 0
b:to the	16 -12 -7
b:trade	4 -10 3
b:travel	-8 10 0
b:travel to	-8 10 0
b:trip	-10 11 0
b:truce	17 -16 -1
b:truce of	14 -11 -1
b:try	-10 0 7
b:under	11 -11 0
b:under the	14 -13 0
b:until	-11 6 4
b:up <span>	13 -3 -8
b:up a	-12 15 -2
b:up in	-13 0 14
b:visit to	7 -14 9
b:visited	15 -13 0
b:wait	4 -10 7
b:wait for	15 -23 7
b:was	11 6 -36
b:was in	12 -3 -11
b:was on	-14 15 0
b:was to	-14 17 -1
b:way	-19 14 3
b:way to	-21 17 2
b:we	-16 17 0
b:were in	13 -8 -4
b:were to	-24 25 -1
b:when	-3 17 -24
b:when <person>	-7 13 -4
b:when they	-8 10 0
b:whether	10 -6 -4
b:which	-13 4 9
b:which the	-7 -1 10
b:while	-6 -7 12
b:who was	-12 12 0
b:will	-14 5 12
b:will meet	-22 27 -4
b:will sign	10 -10 0
b:with	-1 9 -13
b:with <person>	22 -12 -14
b:with <quality>	9 -7 0
b:with a	-8 11 -2
b:word	-4 9 -4
b:would	-34 33 0
b:would be	7 -1 -9
b:would come	15 -14 0
b:would speak	-14 15 0
b:wrapped	-4 9 -5
b:wrapped up	-4 9 -5
b:xi	2 -10 5
b:xi jinping	2 -10 5
b:you	11 -1 -13
b:—	14 -6 -11
b:— <name>	7 -19 4
b:— the	9 -3 -5
c0=begin	-4 -3 9
c0=impose	-2 7 -13
c0=propose	-16 16 -1
c0=say	7 0 -19
c0=sell	18 -16 -2
c0=sign	1 -7 10
c0=suspend	6 -14 6
c1=down	12 -17 3
c1=impose	9 -1 -18
c1=lack	-5 12 -9
c1=propose	-17 19 -2
c1=renew	11 -13 0
c1=say	2 5 -16
c2=begin	1 -14 12
c2=end	-3 10 -7
c2=return	12 -13 0
city	10 -11 0
count=1	-18 12 9
count=2	13 -9 -6
count=3	18 -1 -27
count=4	-12 -4 19
ct0=agree modal	-18 7 9
ct0=agree past	0 7 -19
ct0=agree past-passive	10 -7 0
ct0=bear future	-6 16 -20
ct0=bear modal	0 8 -13
ct0=bear past	16 -20 2
ct0=bear perfect	-10 -3 13
ct0=begin modal	13 -11 -1
ct0=begin past	4 -15 7
ct0=begin pluperfect	-6 -3 10
ct0=begin present	-21 21 0
ct0=down modal	17 -15 -2
ct0=down pluperfect	-3 -6 9
ct0=down present	-12 10 0
ct0=impose modal	-18 8 9
ct0=impose modal-passive	-1 -7 10
ct0=impose past	11 -4 -11
ct0=impose perfect	-12 16 -6
ct0=impose present-passive	-14 2 10
ct0=propose past-passive	10 -4 -5
ct0=propose perfect	-23 18 4
ct0=propose pluperfect	23 -19 -3
ct0=propose present	-15 1 12
ct0=propose present-passive	-13 23 -10
ct0=say past	3 0 -8
ct0=sign modal	-22 11 10
ct0=sign past	4 0 -12
ct0=stay future	-11 17 -8
ct0=stay future-passive	-14 17 0
ct0=stay past	16 -13 -6
ct0=stay perfect	15 -19 0
ct0=stay present	-3 -6 11
ct0=suspend past	17 -10 -6
ct0=suspend perfect	12 -10 0
ct0=target past	-11 9 0
ct0=up past	8 -14 2
ct1=agree modal	-18 7 9
ct1=agree participle-passive	19 -14 -5
ct1=agree past	-2 9 -16
ct1=agree past-passive	13 -10 0
ct1=bear future	-4 13 -20
ct1=bear modal	-1 8 -13
ct1=bear participle-passive	18 -10 -14
ct1=bear past	18 -23 2
ct1=bear perfect	-10 -3 13
ct1=begin modal	13 -11 -1
ct1=begin past	3 -16 8
ct1=begin pluperfect	-2 -11 10
ct1=begin present	-18 17 0
ct1=down modal	17 -15 -2
ct1=down pluperfect	0 -15 9
ct1=impose modal	-18 8 9
ct1=impose modal-passive	-1 -7 10
ct1=impose participle-passive	17 -13 -7
ct1=impose past-passive	9 -3 -6
ct1=impose perfect	-12 17 -6
ct1=impose present-passive	-14 2 10
ct1=propose infinitive	-21 23 -2
ct1=propose past-passive	10 -4 -5
ct1=propose perfect	-23 18 4
ct1=propose pluperfect	22 -18 -3
ct1=propose present	-15 0 13
ct1=propose present-passive	-13 23 -10
ct1=say past	1 1 -7
ct1=sign modal	-22 11 10
ct1=sign participle-passive	15 -12 -3
ct1=sign past	2 1 -11
ct1=stay future	-17 22 -7
ct1=stay future-passive	-14 17 0
ct1=stay infinitive	-6 9 0
ct1=stay participle-passive	11 -5 -3
ct1=stay past	16 -13 -6
ct1=stay past-passive	10 -7 0
ct1=stay perfect	15 -19 0
ct1=stay present	-6 -5 13
ct1=suspend past	16 -9 -6
ct1=suspend perfect	12 -10 0
ct1=target past	-13 11 0
ct1=up future	-7 10 0
ct1=up past	6 -13 2
ct2=agree participle-passive	-8 0 9
ct2=agree past	1 -9 5
ct2=bear gerund	14 -5 -12
ct2=bear infinitive	-7 11 -2
ct2=bear past	13 -7 -6
ct2=bear perfect	10 -4 -6
ct2=bear present	-40 19 13
ct2=begin future	13 -9 -4
ct2=begin gerund	-9 7 0
ct2=begin modal	-18 21 -4
ct2=begin past	5 -20 9
ct2=begin present	-1 -7 10
ct2=down past	16 -9 -11
ct2=down present	-9 5 1
ct2=end past	-9 13 -7
ct2=end present	11 -1 -12
ct2=impose future-passive	9 -8 0
ct2=impose modal	-11 -3 16
ct2=impose past	14 -11 -6
ct2=impose past-passive	5 -10 3
ct2=impose perfect	8 0 -12
ct2=impose perfect-passive	-9 12 -2
ct2=impose pluperfect	-15 5 10
ct2=impose present	-9 11 -1
ct2=impose present-passive	-14 16 0
ct2=propose infinitive	-11 6 2
ct2=propose past	12 -1 -17
ct2=propose past-passive	9 -8 0
ct2=propose present	-7 -9 18
ct2=propose present-passive	-8 11 0
ct2=return present	12 -16 2
ct2=say infinitive	-10 11 0
ct2=say present	6 0 -13
ct2=sign future	9 -7 -1
ct2=sign participle-passive	-4 -4 9
ct2=sign past	-6 9 -4
ct2=stay modal	-4 -7 11
ct2=stay past	25 -21 -6
ct2=stay present	0 16 -26
ct2=up past	-14 7 7
dateline	8 -15 3
day-l	-5 9 -6
day=l1	4 5 -17
day=l2	8 0 -19
day=l5	-11 10 0
day=r4	1 -8 7
day=r5	15 -8 -9
days=1	5 3 -16
days=2	-2 -6 9
days=3	-8 6 2
f:!	-14 16 -2
f:"	-16 11 7
f:'s	10 -4 -8
f:(	-1 8 -10
f:,	-9 0 13
f:-	1 10 -16
f:.	5 -11 4
f::	1 -11 11
f:;	-32 12 24
f:<day-ahead>	-14 13 1
f:<day-gone>	17 -25 4
f:<day-today>	-25 1 24
f:<duty>	-7 13 -8
f:<gate>	-16 17 -1
f:<goods-amount>	12 -9 -4
f:<goods>	1 -10 10
f:<level-noun>	-21 13 10
f:<level>	-13 17 -10
f:<money>	14 -18 6
f:<month-ahead>	5 5 -20
f:<month-gone>	-20 9 10
f:<name>	11 -4 -13
f:<not>	12 -3 -17
f:<number>	4 -25 23
f:<office>	-20 19 3
f:<person>	-6 -14 25
f:<seat>	-22 24 -3
f:<sender>	18 -3 -18
f:<span>	7 -12 3
f:<v-agree>	14 -12 -2
f:<v-bear>	-6 16 -15
f:<v-begin>	-20 -2 28
f:<v-buy>	-8 13 -7
f:<v-down>	6 -11 4
f:<v-end>	-8 0 8
f:<v-impose>	21 -17 -7
f:<v-lack>	17 -8 -19
f:<v-propose>	-8 -9 21
f:<v-refuse>	19 -15 -4
f:<v-renew>	17 -15 -5
f:<v-return>	-6 -1 10
f:<v-say>	3 8 -27
f:<v-sell>	16 -3 -21
f:<v-sign>	19 -12 -11
f:<v-suspend>	12 -7 -8
f:<v-target>	-5 -1 8
f:<v-threaten>	8 -10 1
f:?	19 -13 -9
f:a	13 -19 6
f:about	8 -7 -1
f:accept	-9 11 0
f:according	30 -23 -10
f:across	10 -3 -5
f:add	-29 33 -9
f:after	27 -17 -11
f:afterward	19 -14 -5
f:again	8 -12 4
f:against	-11 15 -4
f:ago	9 -6 -1
f:agree	26 -20 -8
f:aim	8 -4 -2
f:aircraft	10 -8 0
f:already	10 -6 -3
f:also	9 -10 0
f:an	16 2 -37
f:announce	0 9 -17
f:apply	-8 11 -3
f:approval	-15 18 -4
f:approve	25 -23 -3
f:are	-13 12 0
f:arequipa	-8 10 0
f:arrive	-5 11 -9
f:as	0 -12 12
f:aside	-16 14 0
f:ask	0 -8 12
f:at	-23 0 27
f:autumn	-11 15 -3
f:bag	18 -4 -15
f:be	1 6 -12
f:become	11 -6 -6
f:beef	-11 7 2
f:been	-10 10 0
f:before	-12 19 -6
f:begin	3 -37 25
f:better	-15 17 -3
f:between	9 -9 0
f:bless	-8 9 0
f:both	12 -7 -6
f:busan	13 -7 -5
f:but	-8 2 5
f:buy	14 -11 -4
f:by	2 11 -25
f:call	-8 -2 12
f:can	-3 -7 9
f:cancel	-13 14 0
f:capital	-4 -3 8
f:car	-5 11 -6
f:carry	11 -6 -4
f:case	9 -6 -2
f:charge	13 -17 3
f:chip	7 -11 4
f:closed	-14 15 0
f:coffee	-11 6 4
f:come	-12 13 0
f:commerce	17 -14 -2
f:consensu	-14 17 -3
f:continue	10 -11 0
f:control	17 -12 -5
f:correct	-12 15 -2
f:count	-4 -10 12
f:counterpart	-5 9 -5
f:country	20 -15 -6
f:course	-9 12 -1
f:cover	12 -10 0
f:curb	2 -11 6
f:date	4 1 -11
f:day	-20 4 15
f:deal	32 -17 -26
f:dealt	-17 18 0
f:decide	-9 13 -4
f:decision	10 -9 0
f:did	27 -21 -8
f:discuss	-6 10 -6
f:do	-14 16 -1
f:doe	20 -14 -7
f:don't	-21 18 3
f:door	-15 0 17
f:down	-13 -7 22
f:drop	-9 0 10
f:duty	-2 11 -18
f:earth	25 -20 -6
f:effect	18 -16 0
f:eighth	0 6 -10
f:either	17 -12 -6
f:end	11 -8 -7
f:evening	-13 -2 16
f:everything	10 -9 0
f:expect	-14 18 -2
f:expert	5 2 -9
f:expire	-30 0 30
f:export	27 -19 -10
f:extend	13 -9 -5
f:extension	-9 6 4
f:extra	-10 12 0
f:face	-7 9 0
f:far	-17 12 5
f:farm	-5 9 -4
f:fentanyl	14 -8 -6
f:figure	-13 9 4
f:finance	-9 0 10
f:finish	-15 -4 18
f:first	-13 28 -18
f:fly	-15 7 5
f:follow	14 -11 -1
f:followed	9 -7 0
f:for	6 0 -8
f:force	-9 13 -4
f:forced	-8 11 -2
f:forty	16 -9 -8
f:forward	-4 8 -2
f:four	-12 12 0
f:fourth	20 -9 -13
f:framework	20 -6 -14
f:free	-21 11 10
f:from	2 10 -24
f:full	2 -16 12
f:geneva	-19 26 -13
f:give	20 -18 -1
f:go	-7 -1 11
f:good	2 5 -13
f:government	17 -8 -9
f:gyeongju	-9 10 0
f:had	12 0 -17
f:hand	3 -17 9
f:has	-23 8 19
f:have	-16 3 18
f:he	-12 22 -15
f:himself	16 -15 0
f:his	5 -12 5
f:home	23 -13 -12
f:hour	-10 9 1
f:house	11 -10 0
f:how	7 -5 0
f:if	-29 29 1
f:in	22 -17 -7
f:increase	16 -14 -1
f:instead	-2 9 -8
f:internal	-9 11 0
f:introduce	-3 -7 11
f:investment	-11 -7 17
f:is	2 -10 10
f:it	11 -5 -11
f:it'll	12 -10 0
f:its	-9 15 -9
f:know	-6 12 -7
f:land	-10 7 2
f:largest	11 -10 0
f:last	-34 25 12
f:later	1 4 -9
f:lead	-10 18 -12
f:leave	8 -16 5
f:led	20 -5 -17
f:less	-10 12 -1
f:let	-10 12 -3
f:levy	-8 -4 12
f:like	-12 7 5
f:likely	-7 9 -1
f:list	10 0 -20
f:long	-2 -10 12
f:lower	10 -7 -1
f:lunch	-8 14 -6
f:main	-9 11 -1
f:maize	-17 19 -2
f:may	-13 18 -7
f:meant	13 -16 0
f:meet	0 16 -27
f:meeting	9 -3 -4
f:memorandum	-5 9 -3
f:middle	-11 6 3
f:might	6 -10 2
f:minister	37 -44 5
f:minute	26 -18 -11
f:more	2 -15 14
f:morning	14 -11 -3
f:most	13 -10 -1
f:mr	17 -7 -14
f:much	11 -15 2
f:must	-4 9 -8
f:national	11 -9 0
f:nearly	10 -8 0
f:need	16 -10 -9
f:negotiate	0 -11 9
f:negotiation	-14 1 12
f:nexperia	10 -8 -1
f:next	19 -6 -25
f:night	13 -4 -9
f:nil	-9 9 0
f:no	10 3 -31
f:nobody	-3 -11 15
f:not	10 0 -19
f:notice	19 -15 -4
f:nut	-14 -7 19
f:of	10 -1 -13
f:off	-8 5 2
f:offer	16 -21 2
f:official	-17 11 6
f:on	8 -1 -10
f:one	-5 13 -12
f:open	-2 8 -9
f:order	-18 20 -1
f:other	-41 52 -14
f:our	16 -21 2
f:out	36 -34 -1
f:pact	-4 -13 17
f:paper	24 -15 -14
f:pari	-12 -5 17
f:parliament	12 -11 0
f:part	8 -14 3
f:parted	-8 10 -1
f:party	-9 9 0
f:permanent	-4 -10 12
f:plane	-5 12 -10
f:plant	-4 11 -7
f:point	14 -4 -13
f:pork	-12 0 12
f:port	-13 11 0
f:preliminary	-10 13 -1
f:prepare	-13 9 1
f:present	10 -14 2
f:president	17 0 -25
f:press	6 -15 5
f:progress	14 -9 -4
f:prolong	16 -7 -9
f:promise	25 -21 -3
f:publish	21 -15 -5
f:put	-4 9 -4
f:quota	11 -9 0
f:rang	9 -5 -2
f:rare	26 -21 -6
f:rate	-9 16 -11
f:reach	-8 10 0
f:reason	-11 4 4
f:receive	6 1 -11
f:reciprocal	2 -13 9
f:refuse	17 -15 0
f:reply	12 -9 -1
f:representative	13 -9 -3
f:result	13 -16 0
f:resume	-11 -8 16
f:return	11 -6 -5
f:right	-16 17 0
f:round	14 -16 0
f:rule	10 -6 -4
f:run	14 0 -23
f:same	13 -13 0
f:scott	-4 8 -2
f:season	17 -15 0
f:second	8 -18 9
f:secretary	-4 14 -12
f:see	-23 24 0
f:seem	-15 8 5
f:session	-8 18 -12
f:set	-13 15 -2
f:settle	22 -12 -11
f:seventh	10 -14 1
f:short	9 -15 5
f:side	29 -20 -13
f:sign	-6 -6 15
f:since	-4 9 -6
f:sit	-15 -16 29
f:something	11 -8 -2
f:soybean	-3 10 -9
f:speak	17 -11 -6
f:state	3 -10 7
f:stay	7 -2 -7
f:steel	17 -11 -9
f:still	-6 -2 9
f:such	-19 17 0
f:sugar	-14 0 12
f:summer	-9 0 9
f:summit	1 9 -20
f:surcharge	-19 12 5
f:suspend	13 -20 4
f:table	-14 0 16
f:talk	-24 15 8
f:talked	23 -24 -1
f:talking	0 -8 5
f:tariff	10 -6 -5
f:technology	1 -20 17
f:telephone	-19 11 10
f:text	12 -9 -2
f:than	-19 17 1
f:that	3 -9 5
f:the	-1 9 -12
f:their	-28 15 15
f:them	29 -13 -24
f:then	13 0 -19
f:there	-1 18 -24
f:they	-11 7 6
f:thi	-12 -19 33
f:thing	-14 5 8
f:third	-8 0 9
f:three	0 4 -9
f:through	12 -8 -4
f:time	6 -4 -2
f:to	-15 26 -21
f:too	0 -9 9
f:top	20 -3 -19
f:trade	8 7 -28
f:trader	0 -13 12
f:transcript	20 -10 -12
f:travel	-23 25 -2
f:treasury	-10 14 -4
f:treaty	-8 12 -3
f:truce	9 -11 0
f:two	26 -27 -3
f:under	-8 22 -25
f:until	-1 -14 16
f:up	2 11 -21
f:us	11 -3 -13
f:very	-6 9 -2
f:vice	-11 13 -1
f:visit	-11 -3 17
f:was	40 -29 -21
f:way	-6 -11 15
f:we	13 -13 0
f:week	8 -12 3
f:were	3 -29 21
f:what	15 -10 -8
f:wheat	-12 14 0
f:which	12 0 -20
f:who	-23 11 14
f:whose	-16 17 0
f:will	-7 19 -20
f:with	7 10 -25
f:without	5 -9 0
f:world	14 -11 -1
f:worth	13 -26 17
f:write	-6 9 -3
f:x	9 -8 0
f:year	-14 8 6
f:yet	-20 21 0
has-gerund	4 9 -26
has-infinitive	-8 20 -21
has-modal	-28 8 26
has-participle	38 -24 -30
has-past	35 -31 -8
has-perfect	-6 -4 11
has-pluperfect	16 -10 -9
has-present	-23 14 9
headline	-15 -13 31
heads=2	1 4 -13
heads=3	20 -16 -6
how=calendar	6 2 -18
how=calendar-span	0 6 -9
how=relative	-6 -1 9
how=weekday	-4 -13 19
kind=word	-1 15 -29
l1=(	9 0 -15
l1=)	12 -9 0
l1=:	-16 19 -2
l1=;	-6 11 -6
l1=<agent>	13 -10 -1
l1=<day-gone>	19 -18 0
l1=<name>	11 -11 0
l1=<person>	-3 -4 10
l1=<v-end>	10 -13 0
l1=<v-impose>	15 -9 -8
l1=a	6 -9 3
l1=before	-7 10 -3
l1=between	-4 7 -4
l1=by	6 -1 -14
l1=end	10 -13 0
l1=if	-6 -3 9
l1=is	8 -8 0
l1=last	-9 10 0
l1=leave	21 -17 -5
l1=new	-11 11 0
l1=on	8 -3 -6
l1=should	-10 13 -2
l1=since	11 -8 -3
l1=telephone	14 -10 -5
l1=that	0 8 -13
l1=they	-15 15 0
l1=two	13 -13 0
l1=visited	10 -8 0
l1=who	9 -9 0
l1=—	16 -9 -7
l2="	-8 9 0
l2='	14 -7 -7
l2=<agent>	-8 17 -15
l2=<day-ahead>	-12 17 -6
l2=<day-gone>	8 -4 -5
l2=<day-today>	18 -14 -3
l2=<gate>	6 -9 0
l2=<goods>	-5 -2 7
l2=<level>	4 1 -10
l2=<month-gone>	10 -8 0
l2=<name>	-5 12 -5
l2=<not>	16 -19 2
l2=<number>	-6 -9 17
l2=<person>	2 1 -6
l2=<quality>	10 -2 -14
l2=<seat>	9 7 -30
l2=<sender>	-6 9 -3
l2=<span>	2 5 -11
l2=<v-agree>	4 1 -14
l2=<v-bear>	13 -11 -1
l2=<v-down>	2 -12 8
l2=<v-end>	-6 8 0
l2=<v-impose>	-15 20 -8
l2=<v-lack>	0 -9 11
l2=<v-propose>	0 -11 9
l2=<v-return>	8 -15 6
l2=<v-say>	15 -4 -13
l2=<v-sell>	12 -10 -1
l2=<v-sign>	6 0 -14
l2=<v-stay>	-12 7 4
l2=<v-suspend>	-8 1 7
l2=<v-target>	-17 17 0
l2=<v-up>	12 0 -24
l2=a	-11 7 5
l2=after	16 -15 0
l2=also	2 -14 7
l2=and	7 2 -27
l2=are	-15 10 1
l2=arrived	-10 1 7
l2=at	-21 10 11
l2=back	38 -28 -17
l2=before	12 -11 0
l2=begin	-5 10 -2
l2=come	-5 -3 10
l2=conference	8 -14 2
l2=continue	-8 14 -7
l2=day	-13 1 10
l2=discuss	12 -7 -4
l2=done	15 -11 -2
l2=due	-4 11 -7
l2=eve	-25 22 1
l2=expect	-14 19 -4
l2=expert	-6 10 -4
l2=framework	14 -9 -4
l2=from	-12 7 5
l2=go	16 -6 -16
l2=hand	14 -7 -6
l2=has	-10 11 0
l2=home	13 -3 -10
l2=hotel	-17 0 17
l2=hour	12 -7 -4
l2=invited	9 -7 0
l2=is	-12 15 -6
l2=it	-13 0 16
l2=jinping	9 -8 0
l2=land	-12 8 1
l2=leave	-16 17 0
l2=live	-7 -3 10
l2=meet	8 -8 1
l2=minute	12 -5 -7
l2=new	12 -4 -6
l2=night	4 -9 0
l2=nobody	10 -6 -2
l2=note	14 -3 -10
l2=on	-3 -12 19
l2=one	22 -12 -12
l2=open	-12 -2 13
l2=over	-9 10 0
l2=port	-6 10 -4
l2=reporter	3 -7 3
l2=resume	-2 -6 10
l2=room	8 -8 0
l2=round	0 15 -28
l2=sign	-9 11 -1
l2=since	3 -13 5
l2=so	10 -7 -1
l2=spoke	30 -24 -6
l2=summit	5 -8 2
l2=table	0 -15 9
l2=talked	11 -7 -1
l2=telephone	-5 9 -3
l2=that	11 -6 -4
l2=them	-4 10 -7
l2=tiktok	12 -7 -4
l2=travel	-9 11 0
l2=trip	-10 11 0
l2=visit	10 -13 2
l2=was	11 -2 -12
l2=what	-8 10 0
l2=when	-9 9 0
l2=—	6 -16 6
l3='	-9 13 -3
l3='s	4 0 -9
l3=:	-9 20 -16
l3=<agent>	-10 4 5
l3=<begin>	8 7 -21
l3=<day-ahead>	-4 8 -4
l3=<day-gone>	11 0 -19
l3=<day-today>	-10 -3 14
l3=<duty>	-3 -10 11
l3=<goods>	8 -12 0
l3=<level-noun>	8 -12 4
l3=<level>	10 -15 3
l3=<month-gone>	18 -15 -1
l3=<name>	0 -16 16
l3=<not>	28 -23 -6
l3=<office>	20 -11 -14
l3=<person>	-5 13 -10
l3=<seat>	8 -9 0
l3=<span>	0 -8 7
l3=<v-agree>	-12 7 3
l3=<v-bear>	0 -9 12
l3=<v-begin>	-15 7 7
l3=<v-impose>	-20 8 14
l3=<v-propose>	-20 20 0
l3=<v-say>	10 -21 10
l3=<v-stay>	-19 6 11
l3=<v-suspend>	-10 3 3
l3=<v-up>	-15 0 14
l3=a	4 6 -24
l3=according	10 -9 0
l3=after	17 -9 -12
l3=again	-14 7 4
l3=and	0 8 -11
l3=are	-18 -4 20
l3=as	13 -13 0
l3=at	-13 4 8
l3=been	10 -16 4
l3=before	12 -10 0
l3=being	-9 0 10
l3=bring	-6 -7 12
l3=delegation	-14 20 -7
l3=first	17 -12 -6
l3=for	0 13 -26
l3=go	-16 1 10
l3=good	-5 -14 14
l3=had	7 -27 11
l3=has	-11 14 -1
l3=he	0 7 -11
l3=his	2 3 -12
l3=is	4 3 -12
l3=it	-5 15 -16
l3=list	-9 9 0
l3=morning	-26 0 26
l3=negotiator	-12 0 10
l3=next	-24 16 2
l3=no	21 -11 -11
l3=not	12 -9 -2
l3=of	7 11 -19
l3=on	0 -15 18
l3=once	9 -9 0
l3=our	-4 13 -15
l3=out	-13 0 13
l3=past	-15 10 4
l3=press	9 -14 0
l3=receive	-4 -11 14
l3=see	-7 11 -3
l3=side	18 -20 1
l3=sign	-10 2 6
l3=since	10 -6 -1
l3=spent	11 -3 -6
l3=spoke	9 -8 0
l3=start	-9 11 -1
l3=state	1 -12 8
l3=talked	12 -2 -8
l3=tariff	-2 -9 10
l3=team	0 -10 8
l3=there	-11 11 0
l3=they	4 -13 9
l3=third	-21 16 3
l3=time	12 -13 0
l3=to	-18 20 -1
l3=trade	7 3 -11
l3=twice	8 -7 0
l3=two	13 -6 -9
l3=was	20 -15 -7
l3=week	-12 0 11
l3=will	-24 2 15
l3=with	7 0 -11
l3=would	-9 0 8
l3=xi	9 -8 0
l3=—	8 0 -9
l4=(	8 -5 -1
l4=)	-8 13 -6
l4=,	7 0 -12
l4=:	-24 18 8
l4=;	15 -7 -10
l4=<agent>	0 9 -11
l4=<day-gone>	-8 12 -7
l4=<day-today>	0 -12 10
l4=<goods>	25 -32 2
l4=<level-noun>	11 -5 -7
l4=<month-gone>	15 -10 -4
l4=<name>	11 0 -15
l4=<organisation>	-14 -1 17
l4=<quality>	-9 0 11
l4=<span>	19 -21 -2
l4=<v-bear>	-9 10 0
l4=<v-begin>	-10 0 9
l4=<v-impose>	1 6 -19
l4=<v-propose>	-8 12 -4
l4=<v-return>	-8 0 6
l4=<v-sell>	14 -18 3
l4=<v-sign>	16 -13 -4
l4=<v-stay>	12 -2 -15
l4=<v-suspend>	-8 6 0
l4=a	-12 -2 18
l4=about	4 -10 3
l4=agree	11 -11 0
l4=all	14 -11 -2
l4=and	10 -5 -7
l4=are	0 -7 4
l4=at	6 0 -8
l4=be	-10 15 -5
l4=did	10 -9 0
l4=down	-10 -6 14
l4=first	25 -21 -6
l4=for	-5 10 -8
l4=fourth	-26 24 0
l4=framework	10 -7 -2
l4=from	8 1 -18
l4=geneva	10 -7 -1
l4=has	27 -17 -15
l4=have	-12 0 10
l4=he	-2 -8 11
l4=i	-10 11 0
l4=in	20 -13 -8
l4=is	-8 -10 19
l4=it	-1 7 -10
l4=joint	18 -8 -12
l4=last	16 -13 0
l4=meet	-7 14 -15
l4=minute	-13 9 4
l4=number	11 -10 0
l4=of	-13 4 8
l4=on	-13 2 12
l4=other	0 5 -10
l4=our	8 -11 0
l4=over	-10 0 10
l4=premier	-2 10 -6
l4=round	0 7 -14
l4=say	-21 17 2
l4=second	16 -12 -2
l4=secretary	2 -8 4
l4=shook	9 -7 0
l4=side	-12 7 3
l4=so	-9 11 0
l4=speak	-6 7 0
l4=talk	-15 6 6
l4=that	-16 -1 23
l4=the	20 -6 -21
l4=their	-11 -2 14
l4=there	12 -8 -3
l4=they	-16 4 10
l4=thi	1 -10 7
l4=third	12 -10 -2
l4=three	-9 12 -2
l4=to	-20 23 -4
l4=trade	-8 -6 15
l4=two	9 -15 4
l4=we	0 -8 7
l4=where	11 -11 0
l4=which	4 -10 1
l4=who	-18 12 6
l4=will	-2 10 -11
l4=would	11 -16 5
l4=—	9 3 -15
l=, a	17 -22 3
l=, and	-16 3 11
l=, in	-12 16 -6
l=, on	0 -10 5
l=, the	-8 12 -6
l=: in	-6 10 -1
l=<begin> <person>	14 -8 -6
l=<begin> after	8 -5 0
l=<begin> from	-19 7 13
l=<begin> he	2 -10 8
l=<begin> if	-12 3 5
l=<begin> should	-8 11 -2
l=<day-ahead> ,	-17 11 5
l=<day-ahead> in	-9 17 -13
l=<day-gone> ,	-8 14 -8
l=<day-gone> in	13 -13 0
l=<day-today> in	12 -4 -6
l=<name> ,	-4 9 -5
l=<number> in	14 -17 0
l=<person> leave	13 -11 -1
l=<person> to	-14 17 -2
l=<person> would	-7 8 0
l=<quality> in	4 0 -9
l=<seat> ,	21 -15 -8
l=<span> in	9 -7 -3
l=a new	-10 10 0
l=after a	12 -11 0
l=again in	11 -4 -7
l=and <name>	10 -8 0
l=and <person>	-15 17 -2
l=and in	11 -7 -2
l=and the	-10 12 -2
l=at the	-21 11 10
l=back from	13 -6 -7
l=begin in	-8 10 0
l=come to	0 -7 7
l=conference ,	1 -9 5
l=continue in	-8 14 -7
l=day in	3 -13 7
l=deal with	-11 12 0
l=done at	12 -8 -2
l=down in	-10 11 0
l=due in	-2 19 -16
l=eve of	-25 22 1
l=framework in	11 -8 -1
l=go to	3 3 -12
l=hand in	12 -6 -5
l=he would	-8 10 0
l=home from	10 -2 -7
l=hotel in	-13 0 12
l=in the	-12 2 11
l=invited to	10 -8 0
l=is in	-16 11 0
l=is to	11 -9 0
l=it in	-13 8 6
l=land in	-12 8 1
l=leader in	-13 13 0
l=leave for	-19 19 0
l=meet at	6 -17 8
l=night in	1 -9 4
l=nobody in	10 -6 -2
l=of the	13 -12 0
l=on <day-gone>	10 -9 0
l=on a	-10 0 7
l=on the	17 -24 3
l=on to	-11 4 5
l=one in	15 -7 -8
l=open in	-12 -2 13
l=out in	-7 10 -1
l=reporter in	3 -10 4
l=resume in	-1 -8 11
l=round ,	-9 13 -4
l=round in	5 3 -16
l=say in	17 -12 -6
l=say on	15 -12 0
l=say that	-10 13 -1
l=session in	11 -5 -5
l=since the	9 -3 -4
l=spoke by	25 -22 -1
l=summit in	13 -18 2
l=table in	0 -17 10
l=talk by	-13 15 0
l=that the	15 -10 -6
l=the <person>	-11 11 0
l=the phone	-9 9 0
l=time in	-6 -7 11
l=travel to	-9 11 0
l=truce of	10 -7 -1
l=visit to	11 -15 4
l=was in	12 -3 -11
l=were in	13 -8 -4
lead="	3 3 -19
lead=1	10 -2 -6
lead=;	13 -11 -6
lead=accra	0 -8 10
lead=american	-7 0 7
lead=before	0 11 -14
lead=beijing	5 -10 6
lead=belgrade	-13 -4 15
lead=brussels	12 -8 -4
lead=buenos	-6 9 -2
lead=but	-10 12 -1
lead=carney	19 -17 -2
lead=china	5 4 -17
lead=donald	21 -14 -9
lead=done	11 -8 -1
lead=economy	-6 -5 11
lead=for	-12 10 0
lead=from	-8 8 0
lead=geneva	-9 15 -7
lead=good	-11 -8 16
lead=gyeongju	14 -8 -6
lead=he	0 -21 25
lead=i	-7 10 0
lead=its	-17 14 0
lead=kananaskis	15 -9 -6
lead=lisbon	15 -11 -3
lead=madrid	0 -16 12
lead=maroš	11 -9 0
lead=mexico	0 -9 7
lead=minister	9 0 -7
lead=ministers	-10 11 0
lead=mr	12 -14 0
lead=neither	16 -12 -4
lead=new	1 9 -15
lead=no	14 -7 -7
lead=of	11 -7 -1
lead=officials	-3 -2 9
lead=on	-24 32 -13
lead=our	14 -11 -3
lead=over	-9 10 0
lead=paris	-4 12 -8
lead=port	13 -10 -3
lead=president	-10 19 -14
lead=presidents	12 -15 1
lead=should	-13 3 7
lead=stockholm	11 -10 -3
lead=talks	-13 13 0
lead=that	-1 7 -9
lead=the	-3 10 -13
lead=their	-14 -14 24
lead=then	15 -11 -4
lead=they	-7 10 -2
lead=they'll	-10 11 0
lead=thursday	18 -15 -1
lead=today	-19 8 7
lead=tokyo	15 -10 -5
lead=trade	-15 13 3
lead=treasury	-30 26 4
lead=trump	10 -17 7
lead=two	8 -18 4
lead=ulaanbaatar	-3 12 -10
lead=us	-9 -13 20
lead=washington	-12 22 -15
lead=we	-5 11 -7
lead=when	-6 19 -21
lead=whether	13 -10 -2
lead=which	-13 4 9
lead=while	-6 -7 12
lead=xi	-26 12 6
lead=—	12 -3 -12
left:coming	-27 36 -19
left:ended	43 -37 -15
left:m=arrive	5 -17 12
left:m=arrived	-10 1 7
left:m=arrives	-2 15 -15
left:m=closed	-5 -8 11
left:m=come	-1 -6 9
left:m=comes	6 3 -11
left:m=conference	7 -17 4
left:m=delegation	-16 10 4
left:m=ended	9 -2 -9
left:m=flies	-8 16 -7
left:m=go	-13 4 8
left:m=host	7 -1 -5
left:m=landed	-9 9 0
left:m=meet	2 1 -7
left:m=meeting	-12 6 7
left:m=meetings	17 -12 -3
left:m=meets	-17 11 3
left:m=met	6 -4 -1
left:m=negotiated	14 -8 -6
left:m=receives	-9 4 2
left:m=round	10 9 -30
left:m=rounds	30 -24 -7
left:m=sat	20 -37 5
left:m=saw each other	11 -10 0
left:m=see each other	-8 11 0
left:m=shook hands	12 -7 -4
left:m=signed	0 4 -10
left:m=sit	-17 6 6
left:m=sits	-14 18 -5
left:m=spent	19 -9 -9
left:m=summit	-9 0 9
left:m=talk	-39 38 1
left:m=talked	11 -27 9
left:m=talks	0 -13 11
left:m=there	26 -21 -8
left:m=time	10 -7 -3
left:m=travel	-7 8 0
left:m=visited	12 -10 0
left:m=where	21 -19 -1
left:meets	-9 0 12
left:running	-5 -38 34
left:wished	-15 17 -6
lll='s <person> in	-9 10 0
lll=, is in	0 -12 12
lll=, was in	-8 9 0
lll=: <person> in	-1 10 -7
lll=<begin> <begin> <person>	14 -8 -6
lll=<begin> <begin> after	8 -5 0
lll=<begin> <begin> from	-19 7 13
lll=<begin> <begin> he	2 -10 8
lll=<begin> <begin> if	-12 3 5
lll=<begin> <begin> should	-8 11 -2
lll=<begin> <day-gone> ,	-11 16 -7
lll=<begin> <organisation> ,	-10 17 -11
lll=<begin> <person> leave	13 -11 -1
lll=<begin> <seat> ,	18 -15 -4
lll=<begin> <span> in	-10 0 12
lll=<begin> done at	8 -5 -1
lll=<day-ahead> , in	-35 36 0
lll=<level> in the	11 -11 0
lll=<month-ahead> , in	-13 13 0
lll=<name> , in	-9 -2 12
lll=<name> and <name>	10 -8 0
lll=<office> meet in	14 -10 -5
lll=<person> , in	12 -9 -3
lll=<person> : in	-9 12 -2
lll=<person> and <person>	-16 18 -1
lll=<person> arrive in	-8 13 -4
lll=<person> at the	-12 2 9
lll=<person> is to	13 -12 0
lll=<person> land in	-15 14 0
lll=<person> meet in	20 -13 -8
lll=<person> say in	13 -11 0
lll=<person> sign in	-8 9 0
lll=<person> was in	10 -8 0
lll=a meet in	-16 11 5
lll=a round in	11 -11 0
lll=according to the	10 -9 0
lll=again , in	-12 5 4
lll=and <name> in	0 8 -10
lll=and <person> in	19 -9 -13
lll=be hold in	-8 10 -1
lll=for <span> in	10 -6 -2
lll=hold talk in	-9 -4 12
lll=is due in	0 11 -10
lll=meet , in	9 -7 -1
lll=meet <person> in	-14 0 11
lll=meet again in	7 0 -12
lll=of talk in	7 -5 -3
lll=our <office> in	-7 14 -9
lll=receive <person> in	-2 -12 12
lll=round , in	12 -13 0
lll=sign it in	-18 18 0
lll=sit down in	-10 8 1
lll=state visit to	0 -11 9
lll=talk , in	18 -15 -2
lll=tariff talk in	-8 -4 12
lll=the <name> in	-9 0 10
lll=the <office> in	-7 -7 13
lll=the <organisation> in	-23 18 6
lll=the <quality> in	14 -7 -8
lll=the table in	-8 -10 15
lll=the truce of	10 -7 -1
lll=to meet in	-12 14 -1
lll=trade talk in	9 0 -7
lll=will meet in	-13 15 0
lll=with <person> in	8 -1 -9
lll=with <person> on	10 -9 0
loud	-22 9 15
lr=, ,	-12 -1 15
lr=, -	9 -4 -2
lr=, .	-21 5 18
lr=, :	-21 23 -2
lr=, <end>	15 -13 -3
lr=, time	-13 14 0
lr=: ,	-8 14 -6
lr=: .	-22 20 1
lr=<begin> 's	5 0 -9
lr=<begin> .	0 -11 10
lr=<begin> /	3 2 -10
lr=<begin> :	17 -8 -11
lr=<begin> had	-5 11 -6
lr=<begin> is	-7 12 -5
lr=<begin> talk	8 -9 0
lr=<office> by	11 -10 0
lr=<person> by	13 -11 0
lr=<person> on	-15 15 0
lr=a between	-16 17 0
lr=a fact	10 -9 0
lr=a of	-6 9 0
lr=a official	8 -11 1
lr=a on	18 -18 0
lr=and .	16 -13 -1
lr=at ,	-16 -9 22
lr=at .	-11 18 -7
lr=at <end>	13 0 -20
lr=at on	16 -5 -15
lr=between and	-4 8 -3
lr=by .	-12 13 0
lr=for <end>	-10 -2 10
lr=from <end>	0 6 -12
lr=from with	-18 13 5
lr=if fail	-12 0 10
lr=in "	-13 5 3
lr=in ,	-11 14 -3
lr=in .	8 3 -20
lr=in <day-ahead>	-8 25 -27
lr=in <day-today>	-2 -12 14
lr=in <end>	-5 -15 19
lr=in and	6 -23 11
lr=in as	8 6 -17
lr=in by	11 -13 1
lr=in end	9 -1 -6
lr=in for	-8 11 -3
lr=in from	0 8 -8
lr=in has	-3 -6 12
lr=in in	1 11 -29
lr=in is	12 -8 -3
lr=in last	13 -3 -12
lr=in next	-5 11 -5
lr=in since	-8 11 -3
lr=in thi	-2 -12 13
lr=in until	7 -16 9
lr=in were	-10 -3 13
lr=in with	-10 1 6
lr=in would	-10 12 0
lr=in —	-6 -15 17
lr=leave with	13 -10 0
lr=of .	10 -22 12
lr=on ,	0 -10 9
lr=on .	-11 10 0
lr=on <end>	-10 14 -3
lr=on and	8 -4 -1
lr=on that	14 -12 0
lr=say had	-12 13 0
lr=since ,	10 0 -9
lr=the ,	7 -1 -11
lr=the .	11 -15 3
lr=the call	-9 -2 11
lr=the has	0 6 -5
lr=the meet	11 -10 0
lr=the on	-20 20 0
lr=the say	13 -9 -6
lr=the summit	18 -16 0
lr=the with	12 -11 0
lr=to ,	-1 12 -16
lr=to .	-7 0 11
lr=to <seat>	13 -13 0
lr=to in	-11 12 0
lr=to on	-11 6 3
lr=to thi	-7 12 -4
lr=to to	-7 10 -1
lr=video .	-11 0 9
lr=visit in	-9 10 0
lr=will in	16 -16 0
lr=with .	12 -6 -9
lr=with in	-12 13 0
lr=would in	15 -14 0
name=Aarhus	9 -6 0
name=Abidjan	17 -15 -2
name=Abuja	13 -17 5
name=Accra	-8 -13 23
name=Addis Ababa	-7 -10 16
name=Alexandria	-1 10 -11
name=Ankara	-21 41 -28
name=Apia	19 -13 -7
name=Aqaba	9 0 -7
name=Astana	21 -16 -7
name=Asunción	-14 17 -2
name=Bamako	-7 10 -3
name=Bandung	-12 3 7
name=Bangkok	-4 9 -4
name=Batumi	0 -12 5
name=Beijing	-13 21 -12
name=Beijing of CA-CN	23 -17 -10
name=Beijing of CN-EU	14 -5 -13
name=Beijing of CN-NL	-5 -8 13
name=Beijing of CN-US	-16 17 -1
name=Beijing of undefined	-3 11 -7
name=Belgrade	-17 -13 25
name=Bergen	-7 15 -11
name=Bogotá	-20 12 10
name=Bridgetown	0 6 -11
name=Brno	-8 11 -2
name=Brussels	11 -13 0
name=Brussels of CN-EU	14 -9 -5
name=Brussels of EU-US	14 -6 -9
name=Busan	18 -6 -23
name=Busan of CN-KR	-11 12 0
name=Busan of CN-US	22 -10 -22
name=Cairns	0 -11 10
name=Calabar	-17 0 13
name=Cebu	0 -12 9
name=Chittagong	17 -15 -1
name=Chișinău	12 -10 0
name=Colombo	18 -9 -20
name=Colonia	-8 -6 15
name=Da Nang	22 -16 -8
name=Davao	-6 10 -3
name=Davos	15 -11 -4
name=Delhi	-19 17 0
name=Djibouti	8 -12 0
name=Dublin	-12 13 0
name=Durban	-14 11 1
name=Encarnación	-9 0 7
name=Entebbe	17 -15 -3
name=Gaborone	-21 -3 22
name=Galway	-10 12 0
name=Gdańsk	-2 -8 9
name=Geneva of CN-US	24 -19 -8
name=Geneva of GB-US	-12 6 4
name=Ghent	11 -9 0
name=Gothenburg	-11 -5 14
name=Guayaquil	18 -8 -11
name=Gyeongju	14 -5 -11
name=Gyeongju of KR-US	11 -6 -3
name=Gyumri	-6 -15 19
name=Halifax	-5 -7 13
name=Hanoi	-6 14 -11
name=Incheon	-21 0 20
name=Istanbul	-9 13 -5
name=Izmir	-10 12 0
name=Jakarta	10 -3 -9
name=Jeju	-7 8 0
name=Kampala	0 13 -11
name=Kananaskis	16 -10 -7
name=Kananaskis of CA-US	9 -7 -1
name=Kaunas	-11 0 10
name=Kigali	7 0 -14
name=Kingston	-9 0 11
name=Kochi	-9 10 0
name=Kuala Lumpur	21 -8 -17
name=Kuala Lumpur of BR-US	8 -2 -5
name=Kuala Lumpur of CN-US	20 -17 -1
name=Kuala Lumpur of MY-US	8 0 -12
name=La Paz	11 -2 -7
name=Lagos	-15 4 10
name=Lima	-30 9 22
name=Lisbon	-6 -15 20
name=Lomé	8 -3 -5
name=London	9 -17 4
name=London of CN-US	10 -43 17
name=Lusaka	-6 10 -5
name=Lviv	10 -1 -7
name=Madrid	14 -17 1
name=Madrid of CN-US	16 -16 -2
name=Malmö	-3 -8 11
name=Malé	6 -11 4
name=Manila	26 -18 -13
name=Maputo	-24 19 6
name=Mombasa	-10 0 12
name=Nadi	13 -7 -6
name=Nairobi	-22 14 8
name=New Delhi of IN-US	5 -7 0
name=New York	-5 -8 13
name=New York of CN-US	-13 3 9
name=Nicosia	-4 -11 14
name=Osaka	20 -11 -10
name=Osaka of CN-US	10 -5 -3
name=Ottawa	-15 4 10
name=Paris	16 1 -27
name=Paris of CN-US	10 4 -22
name=Phuket	-11 11 0
name=Plovdiv	-15 15 0
name=Pokhara	-15 4 10
name=Port Louis	9 -2 -5
name=Porto	-18 0 19
name=Quito	-11 1 9
name=Rabat	1 -34 26
name=Reykjavik	-4 -3 8
name=Riga	-11 7 2
name=Rome	-9 13 -6
name=Salalah	-11 15 -5
name=Samarkand	8 -2 -4
name=Santiago	9 -4 -7
name=Seoul	-6 -9 14
name=Seoul of CN-US	-12 -6 18
name=Shanghai	11 -6 -4
name=Shenzhen	-8 11 0
name=Shenzhen of CN-US	-8 11 0
name=Singapore	16 0 -16
name=Sousse	14 -10 -3
name=Stockholm	-6 -12 16
name=Stockholm of CN-US	16 -15 -6
name=Stockholm of EU-US	-24 -8 26
name=Sucre	-8 -5 13
name=Tashkent	4 1 -11
name=Trieste	-14 20 -9
name=Tromsø	-17 21 -3
name=Trujillo	-5 11 -7
name=Tunis	-3 10 -10
name=Turku	-20 15 4
name=Turnberry	11 -3 -10
name=Turnberry of EU-US	20 -14 -8
name=Ulaanbaatar	6 1 -14
name=Valencia	-8 0 6
name=Vigo	-9 0 9
name=Vilnius	-9 -4 13
name=Walvis Bay	21 -12 -13
name=Warsaw	21 -14 -12
name=Washington	6 1 -12
name=Washington of BR-US	20 -14 -6
name=Washington of CA-US	9 -8 0
name=Washington of CH-US	45 -40 -9
name=Washington of CN-RU	-10 17 -10
name=Washington of CN-US	-16 16 0
name=Washington of EU-US	-34 40 -12
name=Washington of IN-US	6 -13 7
name=Washington of JP-US	40 -32 -10
name=Washington of KR-US	-34 40 -13
name=Washington of PH-US	25 -22 -4
name=Wellington	16 -9 -8
name=Windhoek	13 -9 -2
nc2=agree	21 -7 -24
nc2=bear	4 1 -12
nc2=down	13 -15 0
nc2=end	-11 18 -6
nc2=lack	9 -6 0
nc2=propose	-10 0 11
nc2=return	0 -10 6
nc2=say	-8 10 -1
nc2=sign	13 -2 -19
nc2=stay	-9 3 5
nc2=suspend	7 -20 13
nc2=target	-9 12 -4
nct2=agree past	10 -1 -10
nct2=agree present	12 -11 0
nct2=bear future	22 -17 -6
nct2=bear modal	-7 -4 11
nct2=bear past	17 -11 -8
nct2=bear present	-23 28 -9
nct2=begin future	-11 7 4
nct2=begin modal	2 10 -15
nct2=begin past	13 -31 11
nct2=begin present	-5 14 -9
nct2=down past	9 -12 0
nct2=down present	3 -10 4
nct2=end past	10 -3 -5
nct2=end present	-17 14 3
nct2=impose modal	8 -5 -2
nct2=impose participle-passive	-9 11 0
nct2=impose past	10 -5 -7
nct2=impose perfect	-16 9 4
nct2=impose pluperfect	-14 15 0
nct2=impose present	0 -9 9
nct2=propose past	-5 10 -5
nct2=propose present	-1 -6 9
nct2=say past	-5 11 -9
nct2=say present	0 -9 8
nct2=say present-passive	-12 15 -3
nct2=sign future	13 -12 0
nct2=sign past	8 0 -11
nct2=sign perfect	-9 10 0
nct2=sign present	10 -10 0
nct2=stay past	-12 15 -3
nct2=stay present	-10 4 3
nct2=up past	10 -21 2
next:apart	8 -2 -8
next:calls	13 -2 -17
next:coming	-22 10 16
next:ended	15 -6 -12
next:experts	8 -23 12
next:heads=0	12 -8 -6
next:heads=1	9 -3 -9
next:heads=2	44 -23 -27
next:meets	-4 -2 9
next:running	-24 -15 46
next:summit	-4 9 -6
next:sure	0 -20 22
next:wished	-1 9 -11
next=:	-1 10 -12
next=;	2 3 -11
next=and	0 10 -15
next=that	8 -10 1
next=who	-11 13 0
next=—	-13 0 16
nhas-gerund	15 -4 -13
nhas-infinitive	-10 14 -4
nhas-past	15 -6 -13
nhas-pluperfect	-2 10 -15
nt2=gerund	-1 9 -10
nt2=infinitive	-3 12 -10
nt2=past-not	9 -9 0
nt2=past-passive	23 -7 -21
nt2=perfect	2 -12 9
nt2=perfect-passive	-5 10 -2
nt2=pluperfect	-6 12 -13
nt2=present	-13 10 1
nv2-none	-5 -1 9
nv2=add	-12 2 8
nv2=ask	6 -12 6
nv2=be	-14 11 1
nv2=begin	-6 21 -16
nv2=come	14 -17 0
nv2=end	11 -22 4
nv2=expect	-3 12 -11
nv2=expire	-10 13 -3
nv2=fix	-14 15 0
nv2=go	-9 -3 13
nv2=have	14 -9 -5
nv2=hold	-11 0 12
nv2=keep	14 -15 0
nv2=leave	14 -18 1
nv2=lose	0 8 -7
nv2=make	-8 10 -3
nv2=offer	5 -10 4
nv2=other	3 -8 4
nv2=pay	12 -9 -1
nv2=plan	-12 15 -2
nv2=prolong	9 -5 -2
nv2=publish	10 -9 0
nv2=put	-8 18 -10
nv2=run	-1 -7 11
nv2=sit	0 13 -14
nv2=stay	19 -22 1
nvt2=add past	-12 2 8
nvt2=ask present	6 -15 8
nvt2=be past	-12 17 -5
nvt2=begin past	0 -8 10
nvt2=begin present	-7 24 -19
nvt2=end participle	15 -11 -3
nvt2=expect present	-3 13 -10
nvt2=expire present	-10 10 0
nvt2=have present	12 -9 -3
nvt2=leave past	11 -6 -3
nvt2=meet future	13 -12 0
nvt2=meet modal	-8 -4 12
nvt2=meet present	-18 19 0
nvt2=other future	-10 11 0
nvt2=other perfect	7 -14 2
nvt2=other present	16 -15 0
nvt2=say past	-14 22 -11
nvt2=say perfect	-2 -5 8
nvt2=say present	6 -10 2
nvt2=sit present	-3 10 -7
nvt2=take past	11 -7 -3
nvt2=tell present	-12 15 -3
nvt2=write past	10 -9 0
o:act=be	-11 7 1
o:act=meet	-13 9 1
o:act=pay	11 -3 -8
o:act=put	7 -7 0
o:act=say	10 -15 0
o:act=tell	12 -9 -1
o:calls	13 -9 -5
o:carried=deal	9 -7 0
o:carried=duties	-3 10 -10
o:carried=meeting	-16 -1 16
o:carried=meeting far	14 -16 0
o:carried=procedure far	-12 15 -4
o:carried=truce	12 -7 -4
o:carried=truce far	-12 1 9
o:coming	-128 124 -13
o:ended	56 -54 -10
o:experts	-20 4 16
o:experts-near	-35 2 35
o:heads	8 -13 6
o:l=,	25 -14 -17
o:l=/	-12 14 0
o:l=;	11 -2 -13
o:l=<begin>	7 -15 6
o:l=<day-gone>	23 -21 0
o:l=<name>	5 -11 2
o:l=<office>	-32 30 2
o:l=<organisation>	12 0 -28
o:l=a	19 -33 11
o:l=after	24 -28 0
o:l=at	4 -16 10
o:l=before	-6 9 -3
o:l=between	-3 10 -10
o:l=end	31 -19 -18
o:l=from	52 -77 16
o:l=if	-17 1 14
o:l=in	8 -8 -2
o:l=leave	72 -59 -35
o:l=of	15 -18 0
o:l=on	-4 -8 14
o:l=should	-14 17 -3
o:l=since	17 -1 -14
o:l=that	25 -17 -13
o:l=the	21 -15 -11
o:l=to	-44 57 -24
o:l=visit	-55 53 0
o:l=visited	24 -18 -6
o:l=was	11 -6 -5
o:l=what	14 -10 -4
o:l=which	-16 18 -2
o:l=with	-20 27 -12
o:l=—	23 -12 -14
o:leads=	11 0 -18
o:leads=said on	15 -12 0
o:left=duties	12 -6 -4
o:left=duties right=none	12 -6 -4
o:left=meeting right=meeting	10 -8 -2
o:left=meeting right=none	-18 7 11
o:left=sale	-9 10 0
o:left=sale right=none	-9 10 0
o:m=arrive	0 -14 15
o:m=arrived	-13 0 12
o:m=arrives	-33 41 -17
o:m=bargain	-17 20 -2
o:m=came	32 -27 -9
o:m=closed	-8 -6 13
o:m=come	-15 6 11
o:m=comes	-10 25 -21
o:m=conference	-9 -22 25
o:m=consultations	27 -14 -15
o:m=delegation	-26 0 27
o:m=delegations	2 -30 24
o:m=due	-12 39 -39
o:m=ended	22 5 -43
o:m=expected	-24 40 -34
o:m=flew	15 -23 6
o:m=flies	-21 25 -7
o:m=fly	-18 21 -6
o:m=go	0 -16 17
o:m=goes	11 0 -15
o:m=handshake	15 0 -13
o:m=here	0 10 -15
o:m=invitation	-32 37 -7
o:m=invited	-13 18 -5
o:m=landed	-18 8 9
o:m=lands	-14 0 10
o:m=lunch	19 -16 -4
o:m=meet	-46 51 -14
o:m=meetings	-6 13 -8
o:m=meets	-44 31 9
o:m=met	76 -77 -11
o:m=negotiating	3 -11 5
o:m=negotiations	4 -8 1
o:m=negotiator	19 -21 0
o:m=negotiators	-15 -15 28
o:m=parted	20 -12 -10
o:m=receive	-11 13 0
o:m=received	14 -17 2
o:m=receives	-21 18 0
o:m=round	11 -8 -7
o:m=rounds	22 -18 -4
o:m=sat	0 -53 31
o:m=saw each other	17 -15 0
o:m=see each other	-8 3 1
o:m=session	6 4 -12
o:m=settled	31 -25 -8
o:m=shook hands	15 -9 -6
o:m=signed	48 -30 -42
o:m=sit	-19 10 4
o:m=sits	-23 27 -7
o:m=sitting	-6 -9 14
o:m=spent	26 -17 -12
o:m=stop	-22 0 19
o:m=summit	18 -10 -12
o:m=table	8 -21 9
o:m=talk	-23 -1 26
o:m=talked	18 -26 2
o:m=talking	-11 0 12
o:m=talks	-4 -28 31
o:m=time	-25 11 16
o:m=to see	-23 26 -5
o:m=travel	-6 12 -12
o:m=travels	-13 14 0
o:m=visit	-18 35 -33
o:m=visited	24 -18 -6
o:m=visits	-15 7 6
o:m=went	23 -25 0
o:meet on ahead	-8 14 -6
o:near=deal	6 -8 0
o:no verb  gone	24 -15 -13
o:no verb on ahead	-31 32 0
o:no verb on gone	28 -35 3
o:r="	-3 -20 22
o:r=)	-18 0 16
o:r=,	6 -12 5
o:r=.	9 6 -27
o:r=;	-23 31 -12
o:r=<day-ahead>	-20 39 -42
o:r=<day-gone>	5 -12 4
o:r=<day-today>	-3 -33 33
o:r=<end>	7 -36 27
o:r=<person>	4 -12 4
o:r=?	7 -1 -10
o:r=a	13 -16 1
o:r=about	16 -9 -10
o:r=after	-4 11 -7
o:r=again	24 -14 -18
o:r=airport	10 -6 -3
o:r=and	45 -42 -7
o:r=answer	-23 10 14
o:r=as	21 0 -26
o:r=at	0 11 -20
o:r=before	3 4 -15
o:r=call	19 -25 1
o:r=come	18 -11 -7
o:r=did	10 -6 -3
o:r=early	12 -11 0
o:r=end	0 7 -10
o:r=fact	17 -13 -5
o:r=fail	-31 15 12
o:r=for	-30 29 0
o:r=from	10 10 -46
o:r=go	0 -12 10
o:r=has	-9 1 8
o:r=in	10 19 -79
o:r=is	-4 17 -21
o:r=it	10 0 -14
o:r=last	42 -31 -18
o:r=later	-24 26 -1
o:r=next	-20 31 -17
o:r=of	-17 20 -3
o:r=official	8 -15 5
o:r=on	-6 25 -26
o:r=publish	-6 10 -6
o:r=say	16 -8 -14
o:r=since	-27 9 15
o:r=summit	23 -15 -10
o:r=take	-23 0 22
o:r=talk	9 -16 2
o:r=that	20 -20 -1
o:r=thi	-10 -21 28
o:r=time	-14 13 0
o:r=to	-24 -4 30
o:r=truce	23 -16 -8
o:r=until	16 -31 12
o:r=visit	18 -11 -9
o:r=was	9 -31 18
o:r=were	-11 -7 16
o:r=will	44 -34 -25
o:r=within	-10 13 -2
o:r=without	9 0 -9
o:r=would	-7 -8 18
o:r=—	-3 -21 25
o:right=meeting	8 0 -12
o:right=none 	10 0 -17
o:right=none from	0 7 -8
o:right=none on	4 2 -11
o:right=none washington,	12 -9 -1
o:running	-38 -38 68
o:say on gone	14 -21 1
o:subject=deal	12 -9 -2
o:subject=duties carried	-8 14 -8
o:subject=duties far carried	12 -5 -11
o:subject=duties far carried on ahead	-7 9 0
o:subject=duties far carried on gone	22 -20 -1
o:subject=duties far no verb ahead	-15 16 0
o:subject=duties far no verb gone	24 -21 -3
o:subject=meeting	8 0 -11
o:subject=meeting carried	-15 0 12
o:subject=meeting carried meet	0 -9 9
o:subject=meeting carried meet ahead	0 -9 9
o:subject=meeting carried on ahead	-6 7 0
o:subject=meeting far carried	0 -9 8
o:subject=meeting far no verb ahead	-18 14 2
o:subject=meeting far no verb gone	24 -16 -9
o:subject=meeting no verb	7 -2 -8
o:subject=meeting no verb ahead	-32 35 -4
o:subject=meeting no verb gone	40 -39 -3
o:subject=meeting on ahead	-13 15 0
o:subject=meeting on gone	11 -13 0
o:subject=none  gone	14 -11 -1
o:subject=none carried be	7 0 -11
o:subject=none carried be gone	9 -1 -9
o:subject=none carried on ahead	-14 17 -3
o:subject=none carried on gone	10 -18 3
o:subject=none carried sign	-9 11 0
o:subject=none no verb 	11 -6 -2
o:subject=none no verb ahead	-19 20 0
o:subject=none no verb gone	17 -38 11
o:subject=none no verb on	-5 9 -4
o:subject=signing	-11 4 5
o:subject=signing no verb	-11 4 5
o:summit	-11 19 -12
o:tell on gone	13 -10 -1
o:topic=deal	9 -17 4
o:topic=deal ahead	-9 10 0
o:topic=deal gone	18 -29 5
o:topic=deal on gone	12 -8 -1
o:topic=duties	8 1 -17
o:topic=duties ahead	-15 18 -2
o:topic=duties far ahead	-17 18 0
o:topic=duties far gone	19 -14 -8
o:topic=duties far on gone	12 -10 0
o:topic=duties gone	23 -14 -12
o:topic=duties on	17 -13 -1
o:topic=duties on gone	19 -17 0
o:topic=meeting	-13 11 1
o:topic=meeting ahead	-51 52 -11
o:topic=meeting be	-7 0 5
o:topic=meeting far ahead	-22 9 8
o:topic=meeting far gone	27 -25 -3
o:topic=meeting far on	10 -7 -1
o:topic=meeting far on gone	14 -11 0
o:topic=meeting from	0 9 -7
o:topic=meeting gone	27 -39 9
o:topic=meeting meet	-12 9 1
o:topic=meeting no verb	7 -2 -8
o:topic=meeting on	-10 11 -1
o:topic=meeting on ahead	-29 36 -13
o:topic=meeting on gone	14 -22 5
o:topic=none ahead	-26 29 -3
o:topic=none be	7 0 -11
o:topic=none gone	19 -38 10
o:topic=none on	0 8 -12
o:topic=none on ahead	-14 14 0
o:topic=none on gone	10 -2 -10
o:topic=sale	-9 10 0
o:topic=sale ahead	-11 12 0
o:topic=sale far	11 -10 0
o:topic=sale far gone	11 -10 0
o:topic=signing	-12 6 5
o:topic=signing no verb	-11 4 5
o:topic=signing on gone	0 -9 8
o:topic=truce	1 -8 5
o:topic=truce far ahead	-8 0 6
o:topic=truce gone	2 -9 5
o:topic=truce on gone	3 -10 3
on record BR,US Kuala Lumpur	8 -2 -5
on record BR,US Kuala Lumpur 2025 II	8 -2 -5
on record BR,US Washington	20 -14 -6
on record CA,CN Beijing	23 -17 -10
on record CA,CN Beijing 2026 I	23 -18 -10
on record CA,US Kananaskis	9 -7 -1
on record CA,US Kananaskis 2025 I	9 -7 -1
on record CA,US Washington	9 -8 0
on record CH,US Washington	45 -40 -9
on record CH,US Washington 2025 II	44 -40 -9
on record CN,EU Beijing	14 -5 -13
on record CN,EU Beijing 2025 II	13 -3 -12
on record CN,EU Brussels	14 -9 -5
on record CN,KR Busan	-11 12 0
on record CN,KR Busan 2025 II	-11 12 0
on record CN,NL Beijing	-5 -8 13
on record CN,NL Beijing 2025 II	-5 -8 13
on record CN,RU Washington	-10 17 -10
on record CN,RU Washington 2026 II	-10 17 -10
on record CN,US Beijing	-16 17 -1
on record CN,US Beijing 2025 II	-54 59 -14
on record CN,US Beijing 2026 I	-20 13 8
on record CN,US Beijing 2026 II	48 -45 -6
on record CN,US Busan	22 -10 -22
on record CN,US Busan 2025 II	0 9 -17
on record CN,US Busan 2026 I	18 -15 -1
on record CN,US Busan 2026 II	21 -19 0
on record CN,US Geneva	24 -19 -8
on record CN,US Geneva 2025 II	41 -32 -11
on record CN,US Geneva 2026 I	11 -9 0
on record CN,US Kuala Lumpur	20 -17 -1
on record CN,US Kuala Lumpur 2025 II	9 -8 0
on record CN,US Kuala Lumpur 2026 I	10 -8 0
on record CN,US Kuala Lumpur 2026 II	12 -10 0
on record CN,US London	10 -43 17
on record CN,US London 2025 I	-10 -23 25
on record CN,US London 2025 II	34 -24 -12
on record CN,US Madrid	16 -16 -2
on record CN,US Madrid 2026 II	17 -13 -5
on record CN,US New York	-13 3 9
on record CN,US New York 2026 II	-12 1 10
on record CN,US Osaka	10 -5 -3
on record CN,US Paris	10 4 -22
on record CN,US Paris 2026 I	7 7 -21
on record CN,US Seoul	-12 -6 18
on record CN,US Seoul 2026 I	-13 -6 18
on record CN,US Shenzhen	-8 11 0
on record CN,US Stockholm	16 -15 -6
on record CN,US Stockholm 2025 II	8 -7 -3
on record CN,US Stockholm 2026 II	10 -4 -3
on record CN,US Washington	-16 16 0
on record CN,US Washington 2018 II	17 -5 -20
on record CN,US Washington 2019 I	0 -23 18
on record CN,US Washington 2019 II	8 0 -11
on record CN,US Washington 2025 I	-8 15 -11
on record CN,US Washington 2025 II	-16 7 12
on record CN,US Washington 2026 I	-54 59 -13
on record CN,US Washington 2026 II	11 -13 2
on record EU,US Brussels	14 -6 -9
on record EU,US Brussels 2025 II	10 -4 -7
on record EU,US Stockholm	-24 -8 26
on record EU,US Stockholm 2025 II	-24 -8 26
on record EU,US Turnberry	20 -14 -8
on record EU,US Turnberry 2025 II	20 -14 -8
on record EU,US Washington	-34 40 -12
on record GB,US Geneva	-12 6 4
on record GB,US Geneva 2025 I	-12 6 4
on record IN,US New Delhi	5 -7 0
on record IN,US Washington	6 -13 7
on record IN,US Washington 2025 II	3 -19 15
on record JP,US Washington	40 -32 -10
on record JP,US Washington 2025 II	36 -29 -7
on record KR,US Gyeongju	11 -6 -3
on record KR,US Gyeongju 2025 II	11 -6 -3
on record KR,US Washington	-34 40 -13
on record KR,US Washington 2025 II	-31 35 -7
on record KR,US Washington 2026 I	-10 12 -1
on record MY,US Kuala Lumpur	8 0 -12
on record MY,US Kuala Lumpur 2025 II	8 0 -12
on record PH,US Washington	25 -22 -4
on record PH,US Washington 2025 II	25 -22 -4
pair: n=0	10 -13 5
pair: n=1	-9 11 0
pair: n=4	16 -11 -8
pair: n=5	23 -17 -7
pair: not-both	1 7 -12
pair:both n=1	11 -15 1
pair:city 	3 12 -19
pair:city coming	16 -19 4
pair:city coming+ended	8 -10 0
pair:city coming+running	0 -7 7
pair:city day-none	9 -3 -8
pair:city day=l0	-3 10 -14
pair:city day=l1	-4 15 -19
pair:city day=l2	-19 24 -10
pair:city day=l3	13 0 -19
pair:city day=r1	-6 -14 19
pair:city day=r2	8 -1 -8
pair:city day=r3	13 -16 1
pair:city day=r4	4 -16 9
pair:city n=1	13 -14 -1
pair:city n=2	-15 6 11
pair:city n=4	26 -14 -13
pair:city no-word	10 -6 -4
pair:city not-both	4 -10 7
pair:city running	-9 -5 14
pair:coming both	3 0 -5
pair:coming n=0	-49 46 0
pair:coming n=1	18 -16 -1
pair:coming n=2	13 -9 -4
pair:coming+ended both	-9 12 -2
pair:coming+ended n=1	-10 11 0
pair:coming+ended n=2	12 -9 -3
pair:coming+ended+running n=1	10 -16 4
pair:coming+ended+running not-both	9 -12 0
pair:coming+running both	-11 -4 15
pair:coming+running n=1	-10 -4 12
pair:coming+running not-both	-12 11 0
pair:day 	12 -12 0
pair:day both	1 -16 14
pair:day coming	-28 18 8
pair:day day-none	-15 14 2
pair:day day=l0	-5 -7 11
pair:day day=r0	-3 -10 13
pair:day day=r3	22 -12 -11
pair:day day=r5	10 -3 -5
pair:day ended	28 -27 0
pair:day ended+running	-1 -10 9
pair:day n=1	-8 10 -2
pair:day n=2	14 -20 0
pair:day no-word	14 -10 -4
pair:day not-both	-1 6 -9
pair:day prev:sure	-5 -5 11
pair:day-none 	4 -11 9
pair:day-none coming	-18 19 -3
pair:day-none coming+ended+running	12 -13 0
pair:day-none coming+running	-8 10 -1
pair:day-none n=2	-4 -5 12
pair:day-none n=3	6 -1 -7
pair:day-none n=4	13 -6 -9
pair:day-none not-both	6 3 -15
pair:day-none prev:sure	15 -12 -5
pair:day-none running	14 5 -20
pair:day-none sent:sure	13 -8 -8
pair:day=l0 both	0 -15 11
pair:day=l0 n=2	-8 11 -1
pair:day=l0 no-word	-7 -3 13
pair:day=l0 not-both	-7 12 -8
pair:day=l0 sent:sure	-3 10 -10
pair:day=l1 	-9 19 -18
pair:day=l1 both	18 -10 -10
pair:day=l1 coming	24 -19 -8
pair:day=l1 coming+running	-3 -7 10
pair:day=l1 ended	15 -10 -3
pair:day=l1 n=2	0 10 -18
pair:day=l1 no-word	8 -7 0
pair:day=l1 not-both	-8 14 -8
pair:day=l1 prev:sure	-9 14 -6
pair:day=l1 running	-15 9 4
pair:day=l1 sent:sure	4 1 -13
pair:day=l2 	-3 12 -19
pair:day=l2 both	-8 5 4
pair:day=l2 coming	12 -8 -7
pair:day=l2 ended	13 -6 -7
pair:day=l2 ended+running	-7 0 9
pair:day=l2 n=1	-2 9 -13
pair:day=l2 no-word	12 -3 -16
pair:day=l2 not-both	16 -4 -28
pair:day=l2 prev:sure	-8 11 -3
pair:day=l2 sent:sure	0 5 -13
pair:day=l3 	-15 9 6
pair:day=l3 ended	-1 -6 9
pair:day=l3 ended+running	13 0 -12
pair:day=l3 n=0	-8 11 -3
pair:day=l3 n=1	-18 4 15
pair:day=l3 n=2	7 -10 1
pair:day=l3 n=3	0 6 -9
pair:day=l3 n=4	12 -10 0
pair:day=l3 not-both	-13 11 2
pair:day=l3 running	1 -12 8
pair:day=l3 sent:sure	-6 -9 16
pair:day=l4 both	0 3 -6
pair:day=l4 coming	13 -15 2
pair:day=l4 ended	-8 11 -2
pair:day=l4 n=3	15 -10 -6
pair:day=l4 not-both	4 -13 8
pair:day=l4 part:sure	17 -9 -12
pair:day=l4 prev:sure	-17 2 12
pair:day=l4 running	5 1 -9
pair:day=l4 sent:sure	-16 16 0
pair:day=l5 both	-12 11 0
pair:day=l5 part:sure	-5 10 -4
pair:day=r0 coming	-22 13 3
pair:day=r0 ended	0 -8 7
pair:day=r0 n=1	15 -4 -14
pair:day=r0 n=2	-17 4 13
pair:day=r0 n=3	2 -12 6
pair:day=r0 n=4	-5 13 -9
pair:day=r0 not-both	10 -1 -12
pair:day=r0 prev:sure	-5 7 -1
pair:day=r0 running	10 -1 -8
pair:day=r1 	10 1 -21
pair:day=r1 coming	-9 9 0
pair:day=r1 n=0	0 6 -13
pair:day=r1 n=1	-13 5 9
pair:day=r1 n=4	-6 -8 12
pair:day=r1 no-word	-21 4 23
pair:day=r1 not-both	-11 11 0
pair:day=r1 prev:sure	16 -11 -5
pair:day=r1 running	-15 -4 18
pair:day=r2 both	-6 12 -9
pair:day=r2 coming	15 -13 -1
pair:day=r2 n=1	8 -13 2
pair:day=r2 n=2	-11 15 -5
pair:day=r2 n=3	-13 18 -5
pair:day=r2 no-word	1 15 -31
pair:day=r2 part:sure	-4 -3 10
pair:day=r2 sent:sure	0 -12 13
pair:day=r3 coming	11 -10 0
pair:day=r3 ended	-9 9 0
pair:day=r3 n=0	-8 5 3
pair:day=r3 n=1	2 -11 12
pair:day=r3 n=2	12 2 -27
pair:day=r3 n=3	15 -15 0
pair:day=r3 not-both	8 -13 5
pair:day=r3 part:sure	-10 9 0
pair:day=r3 sent:sure	22 -13 -11
pair:day=r4 both	4 3 -10
pair:day=r4 n=0	8 -9 0
pair:day=r4 n=1	-5 -4 11
pair:day=r4 n=2	13 -9 -3
pair:day=r4 n=3	-20 21 0
pair:day=r4 n=4	6 -9 0
pair:day=r4 not-both	-2 -13 19
pair:day=r4 sent:sure	-4 -6 11
pair:day=r5 	16 -9 -9
pair:day=r5 both	16 -8 -9
pair:day=r5 no-word	11 -7 0
pair:ended both	5 6 -21
pair:ended n=0	33 -29 -9
pair:ended n=3	-10 18 -10
pair:ended not-both	0 -10 14
pair:ended+running both	-19 12 11
pair:ended+running not-both	24 -14 -13
pair:l=( 	9 0 -15
pair:l=( day=r0	15 -12 -2
pair:l=<begin> 	7 -8 0
pair:l=<begin> coming	9 0 -18
pair:l=<begin> day	11 0 -18
pair:l=<begin> day-none	-15 10 6
pair:l=<begin> day=r3	14 -19 1
pair:l=<begin> day=r4	-2 8 -8
pair:l=<begin> ended	-27 22 4
pair:l=<begin> n=0	5 2 -17
pair:l=<begin> n=1	3 -7 4
pair:l=<begin> n=2	-11 26 -16
pair:l=<begin> n=3	5 -17 5
pair:l=<begin> n=4	-9 11 0
pair:l=<begin> part:sure	5 6 -17
pair:l=<begin> running	-11 12 0
pair:l=<begin> seat-other	-8 18 -7
pair:l=<begin> seat-side	-4 14 -15
pair:l=<begin> unknown	10 -21 5
pair:l=<begin> word	12 -7 -5
pair:l=a both	4 1 -14
pair:l=a day-none	6 -12 6
pair:l=a day=l1	8 -6 0
pair:l=a day=l3	-8 9 0
pair:l=a day=r1	6 -16 8
pair:l=a day=r2	-9 11 0
pair:l=a day=r3	-9 10 0
pair:l=a ended	7 -15 6
pair:l=a n=0	7 -9 2
pair:l=a n=1	-9 8 1
pair:l=a n=2	12 -15 0
pair:l=a no-word	-12 5 10
pair:l=a not-both	3 -12 13
pair:l=a part:sure	19 -16 -3
pair:l=a seat-home	17 -12 -5
pair:l=a seat-side	4 -12 7
pair:l=a sent:sure	17 -16 0
pair:l=after both	-6 8 0
pair:l=after day-none	8 -14 2
pair:l=after n=1	18 -15 -2
pair:l=after not-both	13 -22 3
pair:l=and both	-11 4 7
pair:l=and city	13 -10 -1
pair:l=and day-none	18 -21 0
pair:l=and day=r2	-15 15 0
pair:l=and n=4	9 -7 0
pair:l=and no-word	-16 9 6
pair:l=and not-both	22 -14 -11
pair:l=and seat-home	-16 0 13
pair:l=and seat-side	-6 10 -5
pair:l=and sent:sure	21 -16 -4
pair:l=and unknown	23 -18 -5
pair:l=another n=0	-9 11 0
pair:l=as both	15 -7 -8
pair:l=as n=1	10 -6 -4
pair:l=at 	-13 11 3
pair:l=at n=2	9 -13 2
pair:l=at part:sure	10 -8 -2
pair:l=at seat-home	11 -9 0
pair:l=before 	-7 10 -3
pair:l=before city	-10 12 -2
pair:l=before day-none	-7 10 -3
pair:l=before n=1	-8 11 -2
pair:l=before no-word	-8 11 -2
pair:l=before not-both	-8 10 -2
pair:l=between 	-4 8 -3
pair:l=by both	14 -10 -4
pair:l=by day-none	11 -10 0
pair:l=by part:sure	12 -11 0
pair:l=by word	6 -1 -14
pair:l=conference, 	1 -9 5
pair:l=conference, day=r0	13 -6 -7
pair:l=conference, not-both	1 -9 5
pair:l=for 	-15 18 -4
pair:l=for both	-5 10 -8
pair:l=for city	8 -15 7
pair:l=for day=r1	-12 13 0
pair:l=for n=1	-10 20 -19
pair:l=for n=2	4 -10 6
pair:l=for no-word	-10 13 -3
pair:l=for part:sure	-10 12 -1
pair:l=for unknown	-15 21 -9
pair:l=from 	1 -13 9
pair:l=from both	11 -4 -6
pair:l=from city	17 -12 -5
pair:l=from day	-6 15 -10
pair:l=from n=0	-16 10 6
pair:l=from n=1	8 -13 1
pair:l=from no-word	13 -11 -3
pair:l=from not-both	-3 -6 9
pair:l=from prev:sure	-7 7 0
pair:l=from seat-other	2 -11 5
pair:l=from seat-side	-9 0 12
pair:l=from sent:sure	1 -14 8
pair:l=had day=r3	-9 10 0
pair:l=he not-both	2 -10 7
pair:l=he part:sure	0 -8 9
pair:l=he word	3 -10 7
pair:l=if 	-11 -1 11
pair:l=if no-word	-6 -3 9
pair:l=if not-both	-13 0 9
pair:l=in 	-10 14 -6
pair:l=in both	-6 -10 18
pair:l=in coming	9 -7 -2
pair:l=in coming+running	-8 -9 16
pair:l=in day-none	18 -14 -3
pair:l=in day=l1	-19 25 -9
pair:l=in day=l3	-11 16 -4
pair:l=in day=l4	-21 13 6
pair:l=in day=r2	4 -11 7
pair:l=in day=r4	-4 -11 16
pair:l=in ended	20 -18 -4
pair:l=in ended+running	-3 -3 8
pair:l=in n=0	-18 24 -12
pair:l=in n=1	-3 -8 14
pair:l=in n=3	22 -9 -17
pair:l=in no-word	5 -10 6
pair:l=in not-both	3 4 -11
pair:l=in prev:sure	-23 15 9
pair:l=in word	-20 29 -17
pair:l=is 	9 0 -11
pair:l=is day-none	11 -4 -9
pair:l=is n=1	11 -14 2
pair:l=last ended	-9 10 0
pair:l=last word	-9 10 0
pair:l=leaves 	13 -11 0
pair:l=leaves both	13 -11 0
pair:l=leaves day-none	13 -11 0
pair:l=leaves n=1	10 -8 0
pair:l=leaves no-word	13 -11 0
pair:l=ministers 	10 -10 0
pair:l=ministers day-none	10 -10 0
pair:l=new part:sure	-11 11 0
pair:l=new word	-11 11 0
pair:l=of city	4 2 -14
pair:l=of coming	6 -14 8
pair:l=of day-none	-5 0 6
pair:l=of day=r1	-10 14 -6
pair:l=of day=r3	2 -14 9
pair:l=of ended	-16 18 0
pair:l=of n=1	3 -13 10
pair:l=of n=3	-7 12 -5
pair:l=of seat-side	25 -21 -5
pair:l=of unknown	-13 9 3
pair:l=on 	14 -15 -1
pair:l=on both	9 -9 0
pair:l=on coming	-15 16 0
pair:l=on day	9 -1 -10
pair:l=on ended	17 -9 -5
pair:l=on n=0	0 5 -11
pair:l=on n=2	16 -14 -2
pair:l=on no-word	14 -2 -16
pair:l=on unknown	11 -9 -1
pair:l=president day=r2	-10 10 0
pair:l=round, 	-10 13 -4
pair:l=round, n=1	-10 13 -4
pair:l=round, sent:sure	-10 13 -4
pair:l=should 	-8 11 -2
pair:l=should no-word	-8 11 -2
pair:l=since city	13 0 -11
pair:l=since ended+running	13 -7 -7
pair:l=since n=2	13 -1 -10
pair:l=since not-both	14 -1 -11
pair:l=telephone n=0	15 -13 0
pair:l=telephone word	20 -17 -2
pair:l=that both	-16 20 -6
pair:l=that day-none	-2 15 -26
pair:l=that n=2	-8 10 0
pair:l=that not-both	15 -9 -7
pair:l=that seat-home	6 0 -12
pair:l=the both	-15 6 14
pair:l=the city	6 -16 6
pair:l=the day=l3	7 -10 1
pair:l=the day=r0	4 -11 5
pair:l=the day=r1	-13 16 -2
pair:l=the ended	-14 11 3
pair:l=the ended+running	16 -5 -11
pair:l=the n=1	8 0 -18
pair:l=the n=2	-5 -12 20
pair:l=the n=3	-10 15 -5
pair:l=the not-both	20 -12 -12
pair:l=the part:sure	-17 12 5
pair:l=the prev:sure	10 -6 -3
pair:l=the seat-other	-9 1 7
pair:l=the seat-side	-4 12 -21
pair:l=the unknown	14 -13 0
pair:l=the word	-4 -2 11
pair:l=their n=0	15 -9 -6
pair:l=their word	10 -6 -3
pair:l=they n=1	-10 10 0
pair:l=they word	-15 15 0
pair:l=to 	4 -14 12
pair:l=to both	14 2 -39
pair:l=to day=l2	-25 30 -7
pair:l=to day=l3	-11 -3 17
pair:l=to day=l4	24 -22 -2
pair:l=to day=r0	-1 10 -11
pair:l=to day=r1	2 -16 15
pair:l=to day=r2	12 -7 -7
pair:l=to ended	-14 10 3
pair:l=to n=0	-6 10 -4
pair:l=to n=2	10 -11 0
pair:l=to not-both	-17 -2 25
pair:l=to part:sure	4 -11 9
pair:l=to running	-5 11 -6
pair:l=to seat-other	-1 -9 11
pair:l=to seat-side	-16 18 -1
pair:l=to sent:sure	5 1 -14
pair:l=to unknown	8 -4 -5
pair:l=trump 	0 -10 8
pair:l=trump n=1	-5 -4 9
pair:l=trump no-word	13 -13 0
pair:l=trump part:sure	-11 0 9
pair:l=trump word	0 -11 8
pair:l=two not-both	13 -13 0
pair:l=two word	13 -13 0
pair:l=video n=0	-12 3 8
pair:l=visit both	-9 10 0
pair:l=visit part:sure	-11 12 0
pair:l=visited both	10 -8 0
pair:l=which both	0 -6 5
pair:l=which not-both	-5 10 -4
pair:l=who 	10 -10 0
pair:l=who n=0	9 -9 0
pair:l=who word	9 -9 0
pair:l=will day-none	-7 9 0
pair:l=will n=0	-19 21 0
pair:l=will n=1	13 -13 0
pair:l=with 	11 -5 -11
pair:l=with day=r2	-10 11 0
pair:l=with ended	-15 16 0
pair:l=with n=1	0 6 -11
pair:l=with no-word	-17 19 -2
pair:l=with not-both	-12 13 0
pair:l=with part:sure	11 -11 0
pair:l=with seat-home	-10 16 -10
pair:l=would 	-16 17 0
pair:l=would both	-7 8 0
pair:l=would coming	10 -8 0
pair:l=would day-none	-14 15 0
pair:l=would n=0	-12 14 0
pair:l=— 	13 -7 -6
pair:l=— city	17 -11 -6
pair:l=— day-none	9 0 -14
pair:l=— day=r0	-10 5 5
pair:l=— n=1	15 -4 -13
pair:l=— no-word	21 -7 -20
pair:l=— not-both	10 -6 -3
pair:l=— unknown	-9 4 4
pair:no-word 	5 3 -11
pair:no-word both	16 -13 -6
pair:no-word coming	8 -7 0
pair:no-word coming+ended+running	0 -8 10
pair:no-word coming+running	-10 15 -3
pair:no-word ended	-18 6 19
pair:no-word ended+running	-9 -7 14
pair:no-word n=0	12 -6 -9
pair:no-word n=3	6 -12 6
pair:no-word n=4	15 -12 -4
pair:no-word running	14 1 -20
pair:not-both n=3	29 -17 -19
pair:not-both n=4	20 -22 0
pair:not-both n=5	20 -16 -4
pair:part:sure coming	14 -9 -5
pair:part:sure coming+ended+running	11 -3 -7
pair:part:sure coming+running	-11 -8 19
pair:part:sure ended	6 7 -20
pair:part:sure n=0	-12 14 -3
pair:part:sure n=1	6 -5 -1
pair:part:sure n=3	7 1 -14
pair:part:sure not-both	10 -6 -6
pair:part:sure running	-13 -3 14
pair:prev:sure both	-18 -1 22
pair:prev:sure coming	-17 27 -12
pair:prev:sure n=0	-8 3 4
pair:prev:sure n=2	9 0 -13
pair:prev:sure n=3	-15 17 -1
pair:prev:sure not-both	5 5 -21
pair:running n=0	20 -5 -16
pair:running n=1	-6 12 -4
pair:running n=2	-6 -5 10
pair:running n=3	10 -3 -4
pair:seat-home coming	5 0 -10
pair:seat-home day=r1	8 -12 4
pair:seat-home day=r3	-12 0 13
pair:seat-home day=r4	11 -8 -4
pair:seat-home ended	-8 14 -8
pair:seat-home ended+running	-1 16 -13
pair:seat-home n=2	2 10 -23
pair:seat-home n=3	10 -8 -1
pair:seat-home no-word	-7 14 -10
pair:seat-home not-both	4 6 -18
pair:seat-home part:sure	13 -9 -5
pair:seat-home prev:sure	-7 -9 18
pair:seat-home sent:sure	0 4 -7
pair:seat-other 	6 -15 7
pair:seat-other both	-9 -8 15
pair:seat-other coming	-18 8 5
pair:seat-other day-none	9 -19 8
pair:seat-other day=l1	-5 9 -5
pair:seat-other day=l3	-12 -8 18
pair:seat-other day=r4	-12 9 1
pair:seat-other ended	-10 0 12
pair:seat-other n=2	9 -10 -1
pair:seat-other n=3	-20 1 19
pair:seat-other n=4	11 -6 -3
pair:seat-other not-both	4 -8 4
pair:seat-other prev:sure	10 -18 5
pair:seat-other running	11 -2 -7
pair:seat-other sent:sure	4 -12 7
pair:seat-side both	-2 14 -22
pair:seat-side coming	6 -6 1
pair:seat-side day=l1	0 -17 18
pair:seat-side day=l2	18 -15 -6
pair:seat-side day=l3	-12 19 -10
pair:seat-side day=l4	-11 17 -7
pair:seat-side day=r2	-10 10 0
pair:seat-side ended	-21 27 -10
pair:seat-side n=2	-30 12 20
pair:seat-side n=3	25 -7 -33
pair:seat-side no-word	-6 7 -1
pair:seat-side not-both	-6 0 9
pair:seat-side part:sure	-4 -3 8
pair:seat-side prev:sure	0 11 -20
pair:seat-side running	-18 16 0
pair:sent:sure 	15 -14 -3
pair:sent:sure both	6 0 -9
pair:sent:sure coming	-18 5 12
pair:sent:sure ended	22 -21 -1
pair:sent:sure ended+running	6 8 -14
pair:sent:sure n=0	13 -14 0
pair:sent:sure n=2	5 -16 9
pair:sent:sure n=3	8 0 -10
pair:sent:sure not-both	13 -19 3
pair:unknown 	-8 14 -6
pair:unknown both	12 -24 9
pair:unknown coming+running	-5 -5 10
pair:unknown day-none	17 -6 -13
pair:unknown day=l1	1 3 -9
pair:unknown day=r1	-7 10 -3
pair:unknown day=r2	-11 0 12
pair:unknown day=r3	23 -22 -1
pair:unknown day=r4	0 -15 11
pair:unknown ended	12 -15 1
pair:unknown ended+running	7 -16 2
pair:unknown n=3	7 0 -8
pair:unknown n=4	-3 -6 12
pair:unknown no-word	3 -16 13
pair:unknown part:sure	5 10 -19
pair:unknown prev:sure	0 5 -8
pair:unknown running	17 -23 0
pair:word both	3 9 -30
pair:word coming	7 0 -16
pair:word coming+ended	-20 21 0
pair:word coming+running	-6 12 -6
pair:word day-none	-15 12 4
pair:word day=l1	16 -12 -7
pair:word day=l2	10 -12 2
pair:word day=l4	8 -9 0
pair:word day=r0	0 5 -13
pair:word day=r1	3 7 -25
pair:word day=r3	-16 17 0
pair:word day=r4	-6 11 -10
pair:word ended	10 -7 -3
pair:word n=0	-1 7 -13
pair:word n=1	-4 9 -8
pair:word n=2	7 -2 -9
pair:word no-word	-1 10 -20
pair:word part:sure	-7 11 -4
pair:word prev:sure	0 5 -9
pair:word sent:sure	17 -13 -7
part:calls	18 -2 -31
part:ended	9 -5 -5
part:m=arrive	5 -17 12
part:m=arrived	-14 0 14
part:m=arrives	-2 15 -15
part:m=came	10 2 -16
part:m=closed	-5 -7 10
part:m=come	0 -6 6
part:m=comes	3 6 -12
part:m=consultations	-5 11 -5
part:m=delegation	-5 -4 11
part:m=due	1 8 -11
part:m=ended	-1 8 -10
part:m=flies	-10 10 0
part:m=goes	14 -5 -13
part:m=guest	-8 0 9
part:m=handshake	11 0 -9
part:m=here	0 9 -13
part:m=landed	-9 9 0
part:m=lunch	16 -13 -2
part:m=meet	15 -8 -12
part:m=meetings	-9 12 -3
part:m=meets	-26 14 9
part:m=met	10 -8 -2
part:m=negotiators	-15 5 7
part:m=receives	-25 12 9
part:m=sat	17 -24 0
part:m=saw each other	11 -10 0
part:m=see each other	-6 4 0
part:m=settled	19 -17 0
part:m=shook hands	17 -12 -4
part:m=signed	2 3 -12
part:m=sit	-10 2 5
part:m=sits	-17 21 -6
part:m=spent	19 -10 -9
part:m=stop	-13 0 11
part:m=summit	6 0 -10
part:m=talk	-31 25 8
part:m=talked	28 -35 0
part:m=talking	0 -9 7
part:m=visit	11 -6 -6
part:m=visited	15 -13 0
part:m=went	11 -5 -5
part:meets	2 -8 6
part:running	-4 -3 9
part:summit	4 3 -14
pc0=bear	16 -11 -8
pc0=begin	1 3 -10
pc0=down	-12 5 8
pc0=impose	-11 12 -1
pc0=say	-4 -4 12
pc0=sign	-4 11 -14
pc0=stay	3 -14 11
pc0=suspend	1 10 -17
pc1=begin	-3 10 -11
pc1=down	-12 6 8
pc1=renew	15 -12 -2
pc1=say	1 -9 10
pc1=sign	-8 8 0
pc1=stay	4 -15 11
pc1=suspend	5 6 -17
pc1=target	6 -10 2
pct0=bear past	16 -7 -11
pct0=begin present	3 3 -12
pct0=down present	-11 14 -1
pct0=impose future	10 -7 -4
pct0=impose modal	-19 14 5
pct0=impose past	-7 11 -4
pct0=impose past-passive	10 -9 0
pct0=impose pluperfect	-21 6 16
pct0=impose present	9 2 -23
pct0=propose past	15 -13 0
pct0=propose present	-12 7 6
pct0=propose present-passive	-8 9 0
pct0=say present	3 -9 6
pct0=sign pluperfect	-8 8 0
pct0=stay future	-9 12 -1
pct0=stay perfect	0 -10 7
pct0=suspend present	-6 13 -8
pct1=bear infinitive	-14 5 9
pct1=bear past	16 -7 -11
pct1=begin present	3 3 -12
pct1=down present	-10 12 -1
pct1=impose future	9 -6 -3
pct1=impose modal	-19 14 5
pct1=impose participle-passive	12 -10 0
pct1=impose past-passive	17 -16 0
pct1=impose perfect	-11 0 9
pct1=impose pluperfect	-14 6 7
pct1=impose present	11 0 -20
pct1=propose past	12 -11 0
pct1=propose present	-13 7 7
pct1=propose present-passive	-8 9 0
pct1=renew infinitive	12 -10 0
pct1=say present	3 -9 6
pct1=sign perfect	-7 10 -2
pct1=sign pluperfect	-8 8 0
pct1=stay future	-10 12 0
pct1=stay perfect	0 -10 7
pct1=suspend present	-3 10 -8
people=1	-16 10 9
people=2	15 0 -26
people=4	6 -8 0
phas-gerund	-9 13 -5
phas-modal	-9 7 0
phas-participle	13 -9 -4
phas-pluperfect	12 -20 8
prev:apart	-2 9 -9
prev:calls	8 -8 0
prev:coming	-9 28 -35
prev:ended	-17 4 16
prev:heads=0	8 -4 -8
prev:heads=1	5 6 -26
prev:heads=2	6 13 -56
prev:meets	-13 1 18
prev:running	-30 -8 45
prev:sure	-5 -2 10
prev:wished	-7 5 0
pt0=future	-3 10 -16
pt0=modal	-9 5 1
pt0=past	7 -12 7
pt0=pluperfect	1 -9 9
pt0=present-passive	-14 11 3
pt1=future	-5 12 -15
pt1=modal	-8 4 1
pt1=participle-passive	11 -7 -3
pt1=past	11 -18 8
pt1=pluperfect	8 -9 0
pt1=present-passive	-14 11 3
pv0=announce	9 -7 0
pv0=begin	-13 9 2
pv0=call	-11 0 11
pv0=have	15 -11 -3
pv0=keep	-11 3 7
pv0=meet	18 -12 -8
pv0=other	10 -9 -2
pv0=say	-17 12 4
pv0=sign	14 -13 0
pv0=stay	-7 14 -8
pv0=take	15 -10 -6
pv0=tell	3 -11 7
pv1=announce	9 -7 0
pv1=be	1 -15 14
pv1=begin	-11 8 2
pv1=call	-11 0 11
pv1=come	-9 8 0
pv1=have	20 -17 -2
pv1=hold	12 -5 -5
pv1=keep	-12 4 7
pv1=leave	-12 1 7
pv1=meet	4 3 -21
pv1=other	10 -9 -2
pv1=prolong	12 -10 -1
pv1=run	10 -9 0
pv1=sign	10 -9 0
pv1=stay	-9 15 -8
pv1=take	15 -9 -6
pv1=tell	3 -11 7
pvt0=agree past	-13 14 0
pvt0=announce past	9 -8 0
pvt0=be future	-8 9 0
pvt0=have present	14 -11 -2
pvt0=meet perfect	12 -10 0
pvt0=meet pluperfect	16 -15 0
pvt0=other perfect	11 -7 -4
pvt0=other pluperfect	15 -12 -3
pvt0=run present	8 -8 0
pvt0=say past	-21 13 6
pvt0=stay present	-4 9 -5
pvt0=take past	10 -9 0
pvt0=take present	10 -6 -3
pvt1=announce past	9 -8 0
pvt1=be past	6 -11 3
pvt1=begin past	4 -12 5
pvt1=have present	18 -16 -1
pvt1=hold past	11 -8 -1
pvt1=leave past	-14 3 8
pvt1=meet perfect	12 -10 0
pvt1=meet pluperfect	16 -15 0
pvt1=other perfect	12 -7 -4
pvt1=other pluperfect	15 -12 -3
pvt1=prolong infinitive	9 -8 0
pvt1=run present	8 -8 0
pvt1=say past	-17 9 6
pvt1=stay present	-4 9 -5
pvt1=take past	10 -9 0
pvt1=take present	10 -6 -3
q:"	2 8 -26
q:'	-10 11 0
q:'s	-11 0 16
q:-	1 3 -11
q:.	6 2 -14
q:/	-8 11 -1
q::	15 -25 10
q:<day-ahead>	-6 16 -15
q:<day-gone>	13 -12 -1
q:<day-today>	-19 -2 21
q:<level-noun>	-1 9 -11
q:<level>	-5 23 -32
q:<money>	-9 8 0
q:<month-ahead>	11 -4 -15
q:<month-gone>	22 -17 -10
q:<name>	-16 17 -2
q:<office>	9 -5 -7
q:<organisation>	-7 4 3
q:<person>	5 9 -28
q:<quality>	-11 -11 26
q:<seat>	-18 19 -2
q:<sender>	12 -7 -7
q:<taker>	-5 10 -4
q:<v-agree>	22 -15 -7
q:<v-bear>	15 -3 -23
q:<v-buy>	-7 -4 13
q:<v-deny>	-3 10 -10
q:<v-down>	0 -8 11
q:<v-end>	0 -11 13
q:<v-lack>	20 -22 0
q:<v-renew>	-4 -4 10
q:<v-return>	-1 -8 12
q:<v-suspend>	15 -7 -14
q:<v-target>	15 -14 -1
q:<v-threaten>	13 -12 0
q:<v-up>	-8 21 -26
q:?	0 6 -11
q:a	-9 9 0
q:about	11 -7 -3
q:above	-6 11 -4
q:add	11 -9 0
q:after	-13 21 -15
q:again	-8 9 0
q:ago	7 -11 1
q:aircraft	-11 11 0
q:all	1 2 -9
q:also	13 -3 -9
q:aluminium	-9 0 9
q:am	0 13 -14
q:among	10 -8 0
q:and	10 -17 10
q:announce	-9 12 -2
q:another	4 -6 1
q:answer	14 -25 11
q:any	-6 9 -2
q:anything	4 -11 5
q:arrived	0 -20 19
q:as	-7 14 -11
q:ask	-21 21 0
q:be	-11 8 2
q:bean	-10 10 0
q:begin	-16 4 10
q:behind	11 -10 0
q:being	-11 0 11
q:between	-6 -6 16
q:both	4 -9 3
q:call	-4 14 -20
q:carmaker	-9 0 7
q:case	-10 11 0
q:change	-6 8 -1
q:colleague	-12 16 -4
q:company	13 -12 0
q:conclude	-9 0 11
q:confirm	25 -25 0
q:control	10 -7 -4
q:could	-11 -11 23
q:country	-24 4 20
q:cut	4 -12 4
q:day	-7 5 0
q:decree	-9 9 0
q:delegation	8 -17 9
q:depth	-10 10 0
q:did	18 -15 -1
q:dispute	17 -13 -3
q:do	-14 14 0
q:doe	8 -4 -4
q:don't	13 -9 -2
q:down	22 -17 -7
q:duty	18 -16 0
q:each	11 -5 -7
q:early	-14 15 0
q:economy	-10 3 3
q:either	-8 9 0
q:else	17 -8 -11
q:end	8 -22 14
q:enter	-10 10 0
q:evening	-4 11 -8
q:every	-7 9 0
q:expect	-10 14 -3
q:expert	-12 12 0
q:extend	0 -13 15
q:fail	13 -12 0
q:far	17 -15 0
q:farm	-5 9 -3
q:fentanyl	15 -12 -3
q:few	-14 7 6
q:finish	-9 12 -4
q:finished	12 -11 0
q:firm	10 -10 0
q:first	19 -35 11
q:for	8 0 -19
q:force	-12 10 1
q:four	16 -7 -9
q:free	-10 15 -5
q:further	15 -13 0
q:given	-20 17 3
q:go	14 -3 -19
q:good	9 1 -15
q:guest	-6 -11 17
q:had	11 0 -22
q:hall	14 -13 0
q:harbour	-3 9 -4
q:he	-5 10 -7
q:heard	11 -5 -6
q:here	8 -4 -4
q:his	-24 20 2
q:hold	4 0 -12
q:home	15 -12 -2
q:how	16 -12 -3
q:i	17 -1 -21
q:if	6 0 -13
q:in	17 -6 -18
q:into	-14 18 -6
q:investigation	-4 -7 11
q:is	-24 9 18
q:it	18 -8 -20
q:kuala	9 -9 0
q:lapse	11 -9 0
q:largest	3 -12 8
q:last	1 6 -11
q:leader	13 -11 0
q:leave	0 8 -10
q:led	-7 0 9
q:let	-15 18 -1
q:level	10 -6 -3
q:levy	-11 0 11
q:licence	-12 13 0
q:list	15 -12 -3
q:lithium	-7 10 -2
q:london	7 0 -10
q:look	16 -11 -4
q:lose	-8 9 0
q:lower	7 -9 0
q:lumpur	9 -9 0
q:m	-13 5 6
q:matter	2 -8 4
q:me	12 -11 0
q:media	-11 12 0
q:meet	17 -11 -9
q:meeting	14 -10 -2
q:minister	-7 11 -4
q:ministry	8 -1 -10
q:missing	-8 11 -3
q:month	11 -11 0
q:more	2 -10 7
q:morning	21 -12 -8
q:mr	11 -20 10
q:my	11 -2 -8
q:name	-6 7 0
q:named	10 -8 0
q:need	10 -6 -5
q:neither	-4 -8 15
q:new	-7 -2 10
q:nexperia	-10 0 7
q:next	-38 41 -8
q:no	-13 14 0
q:not	3 5 -19
q:note	-4 8 -2
q:nothing	11 0 -13
q:number	-14 7 6
q:of	-2 9 -10
q:off	-19 13 4
q:offer	-11 11 0
q:on	-14 12 2
q:one	0 13 -15
q:only	-17 16 0
q:open	10 -5 -3
q:order	-5 2 2
q:other	11 -20 10
q:our	-9 3 6
q:over	-15 10 2
q:own	10 -7 -2
q:page	0 -13 10
q:pause	17 -15 0
q:pay	13 -2 -21
q:permanent	-11 11 0
q:plan	4 -15 8
q:prime	-10 11 0
q:prolong	-12 15 -1
q:promise	21 -20 0
q:publish	-9 7 0
q:raise	-3 7 -3
q:rang	12 -11 0
q:rate	5 12 -24
q:reciprocal	-6 10 -4
q:result	-9 0 9
q:return	5 -8 1
q:rise	-15 14 0
q:round	23 -15 -12
q:same	12 9 -23
q:season	-9 1 6
q:second	7 0 -12
q:see	-6 11 -9
q:session	-9 10 0
q:she	10 -6 -4
q:should	15 -12 -2
q:sign	15 -3 -19
q:signature	-13 16 -4
q:since	7 -28 18
q:sit	8 -11 2
q:so	30 -29 2
q:soybean	-9 11 0
q:speak	-14 19 -5
q:state	-21 24 -3
q:stay	-11 13 -1
q:step	-8 10 0
q:still	6 -17 6
q:subject	-10 0 6
q:such	-12 14 0
q:suspend	13 -9 -3
q:talk	-1 -11 14
q:telephone	13 -6 -9
q:television	23 -19 -4
q:ten	13 -12 0
q:than	0 -17 13
q:thank	12 -11 0
q:the	7 -10 3
q:their	-10 -6 19
q:them	18 -11 -12
q:then	15 -11 -5
q:there	-21 28 -10
q:they	3 4 -15
q:though	-9 10 0
q:tiktok	-20 21 0
q:time	-22 29 -14
q:to	-10 2 11
q:top	-8 11 0
q:trade	-1 12 -19
q:truce	-2 -12 18
q:two	1 -12 13
q:under	11 -23 10
q:until	-8 16 -12
q:up	7 -12 5
q:uranium	-10 11 0
q:use	-13 8 1
q:very	-12 12 0
q:wait	11 -19 2
q:walked	14 -11 -2
q:want	15 -15 0
q:war	12 -11 0
q:was	-2 11 -14
q:we	33 -25 -13
q:we'll	-18 19 0
q:what	5 0 -12
q:when	-28 16 9
q:which	7 -8 0
q:while	4 -13 6
q:who	10 -19 6
q:will	4 5 -19
q:with	12 -10 -4
q:within	4 -11 4
q:word	-6 12 -6
q:worth	-17 11 6
q:write	-18 5 12
q:yes	19 -12 -8
q:—	-13 -1 16
qt=future	10 -3 -12
qt=modal	-14 1 16
qt=past	-9 24 -26
qt=perfect	-5 1 2
qt=pluperfect	13 0 -27
quoted	0 10 -23
r1="	0 -11 12
r1='s	13 -10 -5
r1=:	-11 14 -3
r1=<agent>	10 -11 0
r1=<day-ahead>	-1 18 -30
r1=<day-gone>	-10 7 2
r1=<day-today>	-5 -9 13
r1=<name>	-11 13 0
r1=<not>	19 -13 -8
r1=<person>	7 -10 2
r1=<seat>	19 -18 0
r1=<v-agree>	0 -11 7
r1=<v-bear>	0 12 -18
r1=<v-begin>	7 -14 5
r1=<v-end>	0 7 -17
r1=<v-impose>	-9 8 1
r1=<v-stay>	17 -8 -14
r1=<v-up>	8 -10 0
r1=?	7 -1 -9
r1=about	11 -6 -7
r1=again	3 2 -13
r1=airport	9 -6 -2
r1=and	25 -22 -5
r1=answer	-11 1 9
r1=between	-11 9 1
r1=call	2 -11 11
r1=conference	9 -6 -1
r1=conversation	9 -8 0
r1=fail	-15 2 9
r1=for	12 -8 -4
r1=from	7 0 -14
r1=go	9 -7 -1
r1=had	-13 10 2
r1=have	-13 8 2
r1=in	-2 14 -28
r1=is	1 4 -12
r1=last	14 -9 -5
r1=lasted	8 -6 0
r1=later	-6 8 0
r1=of	-14 22 -13
r1=official	8 -11 1
r1=publish	-10 12 0
r1=say	7 -5 -2
r1=since	-12 9 0
r1=summit	11 -6 -5
r1=take	-5 -6 15
r1=talk	12 -12 -1
r1=that	8 -14 3
r1=thi	-5 -6 11
r1=to	-15 8 6
r1=truce	12 -7 -3
r1=until	8 -16 9
r1=visit	13 -8 -6
r1=was	1 -17 13
r1=we	11 -8 -1
r1=were	-12 -4 16
r1=will	20 -13 -13
r1=with	-4 10 -11
r1=would	-13 8 6
r1=—	-8 0 11
r2="	15 -15 0
r2='s	-14 15 0
r2=,	17 -1 -22
r2=<day-ahead>	-27 36 -15
r2=<day-gone>	30 -19 -18
r2=<day-today>	2 -19 15
r2=<goods>	16 -2 -22
r2=<level>	2 -11 10
r2=<month-ahead>	-23 30 -12
r2=<month-gone>	29 -16 -25
r2=<name>	9 -5 -5
r2=<organisation>	-2 8 -9
r2=<person>	2 8 -26
r2=<quality>	16 0 -12
r2=<seat>	-5 9 -4
r2=<span>	-4 17 -18
r2=<v-agree>	10 -3 -5
r2=<v-bear>	15 -6 -13
r2=<v-down>	9 -13 0
r2=<v-impose>	6 -9 2
r2=<v-say>	2 -11 9
r2=<v-stay>	-15 8 6
r2=<v-suspend>	12 -12 0
r2=<v-up>	0 -9 11
r2=?	-7 8 0
r2=all	-9 10 0
r2=an	-9 0 7
r2=and	-5 -5 13
r2=as	-12 13 0
r2=at	-13 -8 20
r2=be	-12 14 0
r2=been	0 9 -11
r2=both	14 -11 -3
r2=by	-11 0 11
r2=day	-1 -11 8
r2=down	0 8 -10
r2=end	3 -11 2
r2=for	-19 22 -2
r2=friday	13 0 -12
r2=he	-5 -6 13
r2=his	-3 9 -9
r2=if	-10 11 0
r2=in	-8 24 -32
r2=it	-7 10 -5
r2=its	5 -13 4
r2=late	14 -12 0
r2=live	-22 -13 29
r2=nothing	-3 10 -9
r2=of	12 -6 -5
r2=on	8 0 -12
r2=one	9 -6 -1
r2=our	-13 9 4
r2=out	-11 12 0
r2=phone	10 -9 0
r2=plan	-8 11 -1
r2=prepare	12 -9 -1
r2=still	-9 11 -1
r2=sunday	4 1 -9
r2=telephone	11 -8 -4
r2=tell	-6 -8 13
r2=that	12 -5 -12
r2=the	-3 17 -28
r2=their	-10 -6 14
r2=there	2 -12 8
r2=thi	-14 0 16
r2=three	12 -9 -1
r2=to	17 -6 -16
r2=trade	-17 9 5
r2=two	26 -19 -10
r2=up	11 -5 -5
r2=was	13 -17 1
r2=week	8 -15 7
r2=where	-7 4 3
r2=which	-3 9 -12
r2=will	10 -14 3
r2=would	10 -10 0
r2=—	-12 6 6
r3="	-8 14 -8
r3=)	19 -27 4
r3=-	-19 6 14
r3=.	10 3 -22
r3=;	18 -13 -5
r3=<agent>	3 5 -15
r3=<day-ahead>	-12 8 2
r3=<day-gone>	34 -23 -19
r3=<day-today>	-11 -12 21
r3=<end>	-3 9 -9
r3=<gate>	8 0 -11
r3=<goods>	13 -21 5
r3=<level-noun>	11 -6 -5
r3=<level>	-6 -5 12
r3=<month-ahead>	-14 18 -4
r3=<month-gone>	21 -18 -2
r3=<not>	7 -12 4
r3=<number>	-14 16 0
r3=<office>	-12 9 3
r3=<organisation>	-13 1 13
r3=<seat>	23 -14 -12
r3=<v-agree>	-18 7 11
r3=<v-bear>	0 4 -10
r3=<v-down>	7 0 -11
r3=<v-end>	9 -18 7
r3=<v-impose>	-11 15 -5
r3=<v-propose>	15 -1 -21
r3=<v-return>	-20 12 8
r3=<v-say>	3 -10 7
r3=add	-7 0 9
r3=afternoon	-14 7 7
r3=again	8 -6 0
r3=ago	10 -5 -4
r3=an	14 -6 -7
r3=and	-7 15 -10
r3=as	-11 3 5
r3=ask	12 -7 -4
r3=autumn	-4 9 -4
r3=be	5 -10 4
r3=colleague	11 -10 0
r3=deal	13 -6 -6
r3=end	4 -16 9
r3=first	14 -9 -4
r3=for	-13 10 2
r3=had	16 -13 -1
r3=has	0 4 -11
r3=his	-7 7 0
r3=hour	20 -14 -6
r3=is	-18 26 -14
r3=it	8 -14 6
r3=its	-14 22 -12
r3=minute	11 -9 0
r3=night	-7 10 -3
r3=no	-9 0 10
r3=nothing	16 -14 0
r3=of	12 -3 -12
r3=on	2 -16 17
r3=one	-15 3 12
r3=out	-7 9 -1
r3=round	15 -11 -3
r3=side	10 -5 -3
r3=spring	-19 11 9
r3=talk	-10 0 10
r3=tariff	15 -14 0
r3=three	-7 11 -3
r3=to	-12 0 14
r3=trade	-6 11 -6
r3=truce	-1 -8 8
r3=was	-6 14 -12
r3=we	-12 8 3
r3=where	-8 9 0
r3=which	-3 8 -4
r3=will	-14 10 2
r3=with	13 -10 -3
r3=would	10 -5 -6
r3=year	-7 0 8
r3=—	-2 10 -8
r4="	4 1 -12
r4=)	-7 13 -6
r4=,	22 -22 -2
r4=-	15 -3 -14
r4=.	13 -17 4
r4=<day-ahead>	-17 16 0
r4=<day-today>	15 -3 -16
r4=<duty>	9 0 -14
r4=<end>	-9 13 -4
r4=<level-noun>	1 -11 6
r4=<level>	18 -10 -11
r4=<number>	-22 5 17
r4=<office>	16 0 -18
r4=<organisation>	10 -8 -3
r4=<person>	2 10 -24
r4=<quality>	-12 7 5
r4=<seat>	-10 9 0
r4=<v-agree>	12 -6 -4
r4=<v-bear>	4 0 -11
r4=<v-deny>	-13 4 7
r4=<v-down>	15 -10 -4
r4=<v-propose>	-22 20 0
r4=<v-say>	-12 14 -1
r4=<v-stay>	-23 24 -3
r4=<v-suspend>	-8 0 9
r4=<v-target>	-13 14 -1
r4=<v-up>	11 -6 -6
r4=a	17 -18 0
r4=after	3 4 -12
r4=are	-1 -9 13
r4=as	-5 -4 10
r4=before	-9 16 -8
r4=between	1 -12 7
r4=by	17 -13 -6
r4=day	11 -12 0
r4=deal	-5 -3 9
r4=duty	9 -1 -8
r4=each	-12 4 8
r4=first	-1 10 -7
r4=go	10 -11 -1
r4=had	7 0 -12
r4=has	9 -16 6
r4=have	0 -8 8
r4=he	13 -9 -3
r4=is	-27 8 16
r4=it	-3 -13 18
r4=its	15 -16 0
r4=land	-9 11 -1
r4=led	11 -8 -1
r4=of	10 -12 0
r4=on	10 -19 4
r4=president	-6 -1 10
r4=round	-2 -10 12
r4=rule	-13 4 7
r4=run	-9 9 0
r4=second	-12 16 -3
r4=senior	-7 0 9
r4=since	0 -9 6
r4=sit	3 8 -12
r4=statement	-10 10 0
r4=still	-7 11 -3
r4=talk	14 2 -17
r4=the	10 -15 3
r4=their	11 0 -13
r4=then	-18 10 9
r4=there	-12 8 4
r4=they	11 -2 -9
r4=thi	13 -8 -4
r4=third	-10 11 0
r4=to	16 -16 0
r4=truce	-11 7 2
r4=two	-3 16 -21
r4=were	12 -5 -7
r4=where	-3 7 -2
r4=which	-3 -4 9
r4=with	-16 12 4
r4=word	-12 6 3
r4=would	3 -18 11
r4=—	10 -12 0
r=( <day-gone>	9 -6 -1
r=) <end>	-5 -2 9
r=, "	12 -11 -1
r=, <day-ahead>	-5 13 -12
r=, <day-gone>	20 -6 -25
r=, <day-today>	7 -10 0
r=, <name>	17 -20 0
r=, <number>	-15 0 16
r=, <person>	1 2 -9
r=, <quality>	0 9 -11
r=, <span>	-1 9 -10
r=, a	2 -9 3
r=, and	-12 2 11
r=, as	-9 3 5
r=, at	17 -12 -3
r=, end	8 -3 -2
r=, for	-14 15 0
r=, has	-8 9 0
r=, he	-9 -3 14
r=, in	-1 11 -14
r=, is	-9 1 4
r=, on	2 6 -16
r=, sunday	4 1 -9
r=, their	0 -12 10
r=, to	-7 15 -9
r=, was	11 -10 0
r=, which	-6 13 -11
r=: <person>	-18 20 -1
r=: the	-19 25 -11
r=; the	-17 18 0
r=<day-ahead> .	3 0 -10
r=<day-gone> .	5 0 -11
r=<day-gone> for	-13 0 13
r=<day-today> with	9 -6 -1
r=<name> 's	-14 15 0
r=<person> at	-7 -2 8
r=<person> in	-16 19 -2
r=? <end>	7 -1 -9
r=again .	11 -7 -2
r=and <seat>	0 5 -10
r=and will	12 -11 0
r=at the	18 -12 -9
r=for a	-7 0 8
r=for talk	-1 7 -5
r=from <day-ahead>	-14 17 -2
r=from <day-gone>	23 -15 -7
r=had been	8 -5 -2
r=has been	-6 8 0
r=in <month-ahead>	-19 25 -10
r=in <month-gone>	23 -14 -18
r=in <name>	-9 13 -4
r=in the	-9 13 -6
r=it was	9 -5 -3
r=last week	14 -12 -1
r=of the	-9 10 0
r=on <day-ahead>	-30 43 -21
r=on <day-gone>	16 -11 -9
r=on <day-today>	-5 -14 18
r=on the	10 -6 -5
r=say .	10 -17 7
r=say that	10 -9 0
r=that end	-9 0 10
r=the <organisation>	-7 10 -3
r=the two	12 -9 -2
r=thi week	-11 -5 14
r=to his	-10 11 0
r=until <day-ahead>	0 -12 10
r=— <person>	17 -8 -12
r=— a	1 -10 4
r=— the	-15 11 3
right:calls	16 -8 -18
right:ended	1 -7 6
right:experts	7 9 -26
right:m=came	5 -13 0
right:m=delegation	-1 -9 10
right:m=delegations	-14 0 14
right:m=dinner	-15 11 4
right:m=due	9 -2 -5
right:m=ended	4 2 -9
right:m=handshake	14 -9 -4
right:m=here	15 -2 -10
right:m=meets	-13 15 -3
right:m=met	1 -9 6
right:m=negotiators	-16 0 17
right:m=round	21 -20 -3
right:m=sat	18 -14 -2
right:m=settled	8 -4 -1
right:m=sitting	-12 0 9
right:m=stop	-13 0 11
right:m=summit	1 7 -15
right:m=table	-11 15 -3
right:m=talk	3 -10 5
right:m=talked	13 -2 -12
right:m=there	3 -23 18
right:m=time	2 13 -22
right:m=to see	-5 11 -3
right:m=visit	9 -12 0
right:m=where	-13 9 4
right:meets	6 -11 6
right:running	-20 0 21
right:summit	5 2 -14
right:wished	-4 12 -11
s:"	13 -1 -21
s:'s	-2 14 -19
s:*	18 -12 -7
s:,	10 0 -13
s:-	2 -12 9
s:/	-1 11 -17
s::	9 -18 6
s:<day-ahead>	-59 70 -24
s:<day-gone>	51 -47 -10
s:<day-today>	-3 -22 27
s:<duty>	1 4 -8
s:<gate>	11 -8 -3
s:<goods-amount>	15 -8 -14
s:<goods>	-22 9 17
s:<level>	10 -7 -4
s:<money>	25 -30 0
s:<month-ahead>	-26 39 -29
s:<month-gone>	25 -9 -27
s:<month-today>	-30 30 0
s:<not>	13 -12 0
s:<number>	-2 -6 9
s:<office>	3 2 -12
s:<organisation>	0 5 -7
s:<person>	3 6 -16
s:<seat>	7 -3 -6
s:<span>	16 -7 -14
s:<v-agree>	9 0 -15
s:<v-bear>	-4 9 -8
s:<v-begin>	-17 7 11
s:<v-buy>	0 6 -10
s:<v-impose>	11 0 -22
s:<v-return>	-4 -6 12
s:<v-say>	-9 9 0
s:<v-sign>	10 0 -21
s:<v-stay>	-16 14 0
s:<v-suspend>	10 -4 -10
s:<v-target>	-3 13 -13
s:<v-up>	12 -22 10
s:?	-3 17 -28
s:aarhu	11 -8 0
s:about	0 5 -10
s:accept	-15 16 0
s:accord	-4 -12 15
s:according	10 -3 -13
s:account	14 -12 0
s:accra	-9 11 -1
s:add	-14 5 8
s:adjourned	-11 8 2
s:after	18 -11 -13
s:afternoon	-23 5 19
s:afterward	12 -11 0
s:again	7 -2 -8
s:against	-10 -10 19
s:ago	20 -19 -2
s:agree	13 -2 -17
s:agreement	12 -6 -11
s:ahead	-8 14 -8
s:air	-12 0 12
s:aircraft	0 -16 16
s:aire	-6 9 -3
s:airport	19 -15 -6
s:akazawa	-12 13 0
s:alert	7 4 -13
s:alive	-14 16 -2
s:all	15 -1 -25
s:almaty	13 -7 -8
s:almost	-10 0 12
s:alone	10 -8 -1
s:already	-8 6 2
s:also	-13 13 0
s:aluminium	-1 -10 11
s:am	-10 15 -4
s:among	-10 13 -1
s:announce	0 4 -9
s:another	-17 17 0
s:answer	18 -18 0
s:apec	-12 15 -2
s:app	16 -10 -6
s:apple	-10 0 10
s:apply	-7 7 0
s:approve	-6 -1 10
s:aqaba	9 0 -8
s:are	-27 -8 39
s:arrived	-20 5 13
s:arusha	-11 4 6
s:as	-19 0 20
s:asia	16 -12 -4
s:autumn	0 5 -9
s:b	5 -8 2
s:back	29 -13 -23
s:balance	14 -9 -5
s:banana	-5 14 -10
s:bandung	-12 3 7
s:banomyong	-11 11 0
s:bar	-1 11 -11
s:battery	9 -11 0
s:batumi	0 -12 5
s:bay	14 -4 -13
s:be	-15 17 -3
s:bear	11 -12 0
s:beef	10 -25 12
s:before	-12 25 -21
s:begin	-31 5 25
s:behind	-10 -8 16
s:being	-16 7 10
s:below	-10 6 2
s:bergen	3 1 -12
s:beyond	-3 -5 9
s:board	9 -11 0
s:boat	2 4 -10
s:boeing	-6 9 -2
s:border	21 -14 -9
s:boss	-14 0 15
s:break	-13 0 11
s:breakfast	-9 7 0
s:bridge	-8 11 -3
s:brief	-18 12 4
s:bring	-10 -1 15
s:brno	-5 10 -4
s:broke	30 -24 -15
s:brussel	24 -21 -2
s:bueno	-6 9 -3
s:busan	6 4 -18
s:business	-12 22 -14
s:but	17 -7 -15
s:butter	-21 29 -14
s:buy	2 3 -13
s:by	10 -2 -20
s:cabinet	-11 0 10
s:cairn	0 -11 10
s:calabar	-17 0 13
s:camera	10 -7 0
s:can	8 -15 7
s:cancel	-10 12 -1
s:candid	9 0 -12
s:canola	19 -16 -5
s:car	20 -18 -5
s:carry	14 -8 -6
s:case	-12 9 2
s:cebu	-5 -3 8
s:cement	-5 -10 13
s:certain	-11 14 -2
s:chair	10 -5 -4
s:changed	10 -8 0
s:charge	-9 15 -8
s:chenggang	8 -1 -8
s:chiang	13 0 -12
s:chief	12 -2 -12
s:chip	-9 6 2
s:chittagong	20 -18 -2
s:chișinău	14 -11 -1
s:christma	-3 9 -9
s:city	-9 4 2
s:clock	-4 9 -4
s:close	0 -17 13
s:closed	-3 -5 8
s:closer	10 -5 -4
s:coal	11 -9 0
s:collapsed	12 -5 -6
s:colleague	7 1 -16
s:colombo	-13 14 0
s:colonia	-8 -6 15
s:commitment	-9 11 0
s:communiqué	-9 0 11
s:complete	-12 18 -4
s:concern	-19 23 -6
s:conference	8 -10 0
s:confirm	-14 20 -10
s:consensu	22 -15 -6
s:constructive	16 -6 -11
s:consultation	10 -5 -3
s:continue	5 2 -10
s:control	18 -11 -11
s:conversation	20 -17 -1
s:cooperation	12 -10 -1
s:copper	-15 10 3
s:corridor	-4 9 -5
s:cost	-18 2 14
s:cotton	23 -13 -13
s:could	-14 22 -12
s:country	5 -9 5
s:course	-9 11 0
s:cruz	-12 0 13
s:cut	7 1 -14
s:da	27 -18 -11
s:date	5 7 -29
s:davo	15 -11 -4
s:day	-27 -12 39
s:deal	11 1 -21
s:decide	26 -21 -10
s:decision	8 -15 5
s:declaration	14 -6 -7
s:decree	9 -9 0
s:delegation	-8 -1 11
s:deputy	9 -3 -8
s:described	20 -13 -7
s:did	31 -30 -4
s:difference	-21 0 18
s:dined	11 -8 -1
s:dinner	-15 17 0
s:discuss	8 -4 -5
s:do	-11 14 -3
s:doe	-17 17 0
s:done	17 -5 -17
s:door	-13 0 15
s:doubt	-7 10 0
s:down	-4 -4 10
s:draw	14 -12 -2
s:drone	-9 11 -1
s:drug	14 -13 0
s:dubai	17 -16 0
s:due	7 1 -12
s:durban	-14 11 1
s:during	13 -10 -3
s:each	11 -13 0
s:earlier	19 -15 -4
s:early	8 -1 -11
s:earth	6 -11 2
s:economic	21 -12 -13
s:effect	19 -9 -11
s:either	14 -11 -2
s:encarnación	-9 0 7
s:end	25 -27 -1
s:entebbe	17 -15 -3
s:enter	5 -12 6
s:equal	11 -8 -1
s:eve	-21 20 0
s:evening	-2 -7 12
s:every	19 -14 -6
s:exchanged	19 -15 -6
s:expect	-18 18 0
s:expert	-21 16 1
s:expire	-16 9 6
s:expressed	-13 15 0
s:extend	8 -14 4
s:extra	-13 11 0
s:face	-15 20 -9
s:fact	19 -12 -12
s:fail	-23 5 12
s:failed	19 -13 -9
s:fair	10 -14 2
s:far	2 5 -13
s:farm	-15 15 0
s:fee	-2 11 -13
s:ferry	-20 19 0
s:few	-9 5 3
s:fifth	-9 0 7
s:figure	12 -9 -2
s:fill	9 -4 -3
s:find	-9 0 7
s:finish	-15 -9 20
s:finished	19 -6 -12
s:first	8 -13 1
s:fish	6 -13 3
s:five	-15 0 13
s:fix	-26 28 -2
s:flew	13 -22 6
s:floor	8 -11 0
s:follow	11 -6 -6
s:followed	13 -5 -8
s:following	23 -19 -2
s:force	26 -20 -9
s:foreign	-16 22 -10
s:foreseen	-7 10 -1
s:forty	10 -15 0
s:forward	-12 13 0
s:found	15 -10 -5
s:four	12 0 -21
s:framework	8 13 -42
s:friday	23 -11 -15
s:frozen	8 -10 0
s:fruit	12 -11 0
s:further	21 -11 -14
s:galway	-6 9 -1
s:gas	-12 14 0
s:gave	12 -16 3
s:gdańsk	-2 -8 9
s:general	-9 11 -1
s:geneva	36 -23 -19
s:ghent	11 -9 0
s:go	11 -14 2
s:good	5 -8 1
s:gothenburg	-11 -5 14
s:government	19 -8 -12
s:grand	11 -5 -5
s:grant	-16 10 5
s:graz	10 0 -9
s:great	0 -37 23
s:ground	16 -14 0
s:guayaquil	18 -8 -11
s:guest	-13 0 12
s:gyeongju	16 -6 -14
s:gyumri	-5 -16 19
s:had	28 -19 -18
s:haggling	-7 0 9
s:half	11 -7 -5
s:halifax	-3 -9 13
s:hall	0 -32 21
s:halve	12 -12 0
s:hammer	10 -6 -3
s:hand	27 -24 -2
s:handed	16 -10 -6
s:handshake	27 -12 -17
s:happened	5 -24 12
s:have	-19 11 7
s:having	19 -14 -4
s:he	-12 10 4
s:he'll	-9 11 0
s:hear	9 -6 -2
s:heard	15 -12 -4
s:her	-21 23 -2
s:here	4 8 -20
s:high	-3 -2 8
s:him	28 -15 -18
s:himself	-5 10 -6
s:hold	-10 14 -4
s:home	28 -16 -13
s:hope	12 -4 -13
s:hotel	-23 6 19
s:hour	20 -26 5
s:house	6 -29 10
s:how	18 -15 -1
s:i	19 -9 -15
s:i'm	-15 18 -3
s:if	-29 11 18
s:important	11 -8 -3
s:in	6 -9 3
s:incheon	-11 0 12
s:industry	10 -5 -4
s:initial	26 -14 -14
s:inquiry	-9 14 -7
s:international	-1 -11 12
s:into	-7 -5 16
s:invest	11 -10 0
s:investigation	0 12 -16
s:is	-18 9 8
s:istanbul	-9 13 -5
s:it	-2 10 -14
s:it'll	-18 4 9
s:its	-9 -9 24
s:itself	14 -20 3
s:izmir	-12 14 0
s:jeju	-8 10 0
s:joint	25 -7 -30
s:josé	14 -9 -4
s:just	9 -14 4
s:kananaski	16 -10 -7
s:karoline	-16 18 0
s:kauna	-11 0 10
s:keep	-12 11 0
s:know	18 -14 -4
s:kochi	-9 10 0
s:kuala	-8 -6 18
s:lago	-15 9 6
s:lancaster	0 -24 13
s:land	-25 16 6
s:lasted	16 -8 -11
s:later	-18 23 -5
s:law	-10 14 -6
s:lay	17 -7 -13
s:least	17 -10 -11
s:leather	-10 8 0
s:leave	21 -22 0
s:leavitt	-16 18 0
s:led	17 -7 -13
s:less	12 -4 -10
s:let	-11 21 -21
s:letter	20 -11 -10
s:level	-6 11 -3
s:levy	9 -4 -4
s:li	9 -1 -8
s:license	-4 -6 10
s:lie	-25 14 12
s:likely	-11 13 0
s:line	-4 -4 10
s:lisbon	-15 -6 22
s:list	17 -3 -23
s:liu	10 -9 0
s:live	-11 -41 34
s:london	64 -46 -33
s:long	17 -8 -8
s:longer	-6 8 0
s:look	-14 0 14
s:lose	0 13 -16
s:lumpur	-10 -5 19
s:lunch	19 -15 -5
s:lviv	10 0 -8
s:m	4 -23 14
s:madrid	7 0 -12
s:magnet	-13 0 11
s:make	10 -2 -11
s:malmö	-3 -8 11
s:man	0 10 -12
s:manila	20 -16 -5
s:many	12 -9 -1
s:margin	17 -5 -12
s:market	-4 14 -13
s:maroš	11 -9 0
s:matter	5 0 -13
s:may	-24 25 0
s:me	12 -6 -8
s:mean	-7 13 -7
s:meantime	9 -7 -1
s:meanwhile	-14 -8 19
s:medicine	10 -1 -12
s:meet	5 4 -16
s:meeting	13 -5 -11
s:men	-13 4 7
s:mention	22 -20 0
s:menu	-14 2 10
s:midnight	-4 -6 11
s:might	-15 14 0
s:minister	11 -9 -2
s:ministry	-4 6 -2
s:minute	19 -24 1
s:mombasa	-12 0 12
s:monday	-20 29 -9
s:month	6 0 -15
s:more	2 -14 12
s:morning	-24 17 9
s:most	16 -12 -1
s:move	-9 0 10
s:mumbai	9 -8 0
s:must	-4 -4 9
s:nadi	13 -7 -6
s:name	19 -13 -9
s:nang	22 -16 -8
s:near	-4 -15 18
s:need	14 -5 -12
s:negotiate	4 -14 10
s:never	-15 9 2
s:newspaper	-10 11 0
s:next	-12 25 -27
s:night	-5 -7 14
s:no	-17 11 6
s:nobody	22 -20 0
s:noon	3 -15 9
s:not	1 5 -12
s:note	-2 11 -9
s:notice	10 -7 -5
s:now	-5 12 -7
s:number	15 -20 2
s:occasion	-6 -3 9
s:off	7 3 -15
s:old	-24 1 20
s:once	16 -12 -3
s:only	-3 14 -16
s:open	-21 11 13
s:opened	-29 3 24
s:or	-24 25 0
s:ordinary	-13 4 8
s:ore	19 -17 -1
s:osaka	23 -12 -12
s:other	-20 11 9
s:our	15 -9 -10
s:out	6 -10 3
s:outcome	9 0 -10
s:over	-12 6 5
s:ownership	-11 12 0
s:p	0 -9 11
s:pair	-9 4 5
s:paper	13 -9 -5
s:pari	0 9 -15
s:part	8 0 -13
s:parted	15 0 -13
s:past	-19 0 21
s:pause	11 -1 -13
s:pay	18 -8 -13
s:peace	-9 14 -6
s:pen	-14 14 -1
s:pencilled	-9 10 0
s:people	-17 -8 25
s:permit	6 1 -10
s:phone	26 -16 -25
s:photograph	4 2 -11
s:phuket	-14 15 0
s:plan	-17 28 -17
s:plant	14 -11 -3
s:play	-13 2 7
s:plovdiv	-12 19 -6
s:pokhara	0 -7 9
s:port	-16 5 11
s:porto	-18 0 19
s:positive	10 -9 0
s:postpone	-10 0 7
s:potatoe	-11 -2 13
s:premier	-7 12 -5
s:president	-18 12 10
s:press	15 -13 -3
s:price	-10 -1 12
s:pridi	-11 11 0
s:prime	6 -8 2
s:print	-10 -10 17
s:produced	14 -9 -4
s:progress	15 -8 -9
s:prolong	-3 9 -8
s:prolongation	12 -10 0
s:propose	9 -6 -2
s:publish	8 -1 -12
s:question	-9 19 -15
s:rang	24 -20 -4
s:rare	5 -10 2
s:rate	9 -11 0
s:reach	26 -15 -15
s:read	9 -5 -4
s:ready	9 -14 3
s:reason	-25 28 -1
s:receive	-14 0 13
s:recommend	19 -3 -15
s:record	-7 9 -1
s:refuse	4 -8 2
s:regard	-7 10 -1
s:relief	12 -10 0
s:report	18 -6 -17
s:reporter	-9 2 7
s:republic	0 5 -9
s:rest	-12 15 -5
s:restriction	16 -9 -6
s:result	20 -38 9
s:resume	-9 -16 23
s:reykjavík	13 -11 0
s:ring	-28 30 -3
s:rise	-10 -1 14
s:room	0 -27 20
s:run	-2 10 -11
s:ryosei	-12 13 0
s:salalah	-10 14 -5
s:sale	-7 -3 11
s:salmon	-12 -8 18
s:salt	-7 14 -4
s:salvador	-7 11 -3
s:samarkand	9 -3 -4
s:same	10 -16 3
s:sanction	-19 21 -3
s:santa	-12 0 13
s:save	-9 -7 16
s:say	-9 9 0
s:schedule	-3 -13 15
s:screen	18 -17 0
s:seal	-12 7 5
s:seat	-20 0 20
s:second	0 -7 7
s:section	0 10 -15
s:see	-20 27 -10
s:send	-7 10 -2
s:senior	-17 7 9
s:seoul	0 -11 7
s:seriou	-11 13 -1
s:set	0 3 -9
s:shake	12 -7 -4
s:shanghai	14 -9 -4
s:share	9 -8 -1
s:she	4 -19 11
s:sheet	11 -3 -15
s:shenzhen	-11 14 -1
s:ship	0 -9 11
s:shook	26 -25 -1
s:short	9 -6 -3
s:should	14 -18 3
s:shut	12 -5 -6
s:side	11 -9 -2
s:sideline	8 -12 1
s:signature	6 10 -27
s:silent	17 -16 0
s:sir	6 -18 12
s:sit	-9 9 0
s:six	-9 0 11
s:sixth	-18 23 -5
s:slap	10 -17 4
s:sleep	8 0 -7
s:so	4 5 -16
s:some	-13 17 -4
s:soon	-15 13 2
s:sousse	14 -10 -3
s:soybean	-6 16 -16
s:speak	-60 65 -16
s:speaking	-7 9 0
s:speed	22 -16 -6
s:spent	33 -24 -14
s:spoke	61 -55 -16
s:spoken	26 -23 -3
s:stand	2 -15 10
s:start	-24 24 0
s:state	0 -14 15
s:statement	0 6 -12
s:step	19 -6 -19
s:still	-10 18 -5
s:stockholm	7 -8 -1
s:stop	-11 9 1
s:strike	10 -2 -10
s:successful	-13 13 0
s:sucre	-13 0 13
s:summary	-10 0 8
s:sunday	5 0 -9
s:surcharge	-14 16 -1
s:suspend	25 -20 -4
s:suspension	12 -7 -5
s:talk	-24 17 8
s:talked	9 -20 9
s:talking	-4 -13 16
s:tariff	0 8 -10
s:team	-6 -2 10
s:telephone	12 -3 -17
s:telephoned	43 -39 -4
s:ten	8 0 -12
s:text	12 0 -16
s:th	2 2 -11
s:that	6 1 -14
s:the	4 3 -14
s:their	2 -11 7
s:them	12 -7 -7
s:themselve	7 -8 0
s:these	13 -7 -5
s:they'll	-16 19 -2
s:they're	-15 -10 20
s:thi	13 -28 14
s:think	-12 14 0
s:third	-15 -1 21
s:those	-10 2 5
s:threaten	11 -7 -3
s:three	9 1 -15
s:through	7 -15 7
s:tiktok	-2 17 -28
s:timber	-10 19 -12
s:to	-11 15 -5
s:tokyo	15 -11 -4
s:tomatoe	14 -13 0
s:too	-10 11 0
s:total	-12 12 0
s:trade	9 -10 0
s:transcript	15 -6 -9
s:translated	11 -1 -11
s:treasury	-16 11 2
s:trip	-8 11 -2
s:tromsø	-18 22 -3
s:truce	4 -15 10
s:trujillo	-5 11 -7
s:try	-20 9 6
s:tuesday	-20 4 14
s:turku	-20 15 4
s:turn	-16 19 -3
s:turnberry	11 -3 -10
s:turned	-15 5 9
s:twenty	-11 -1 13
s:twice	19 -22 0
s:two	21 -8 -21
s:understanding	17 -4 -13
s:unless	-12 1 7
s:until	14 -34 19
s:up	16 -19 1
s:use	-5 -8 13
s:valdivia	-13 16 -2
s:valencia	-8 0 6
s:very	-25 27 0
s:veterinarian	-8 9 0
s:vice	-15 15 1
s:video	-10 15 -12
s:view	7 -8 0
s:visit	3 -15 13
s:visited	17 -14 0
s:wait	-8 6 1
s:walk	1 2 -9
s:walked	14 -8 -7
s:walvi	21 -12 -13
s:want	-4 10 -6
s:war	0 9 -16
s:was	6 6 -19
s:we	-17 13 5
s:weigh	-15 11 2
s:well	10 -1 -10
s:were	0 -11 9
s:what	20 -15 -6
s:wheat	14 -10 -2
s:when	6 12 -42
s:wherea	12 -7 -5
s:whether	13 -2 -14
s:while	-16 -7 22
s:winter	-16 9 7
s:wire	11 -9 -2
s:with	5 5 -17
s:within	-13 13 0
s:wool	14 0 -14
s:world	10 -4 -8
s:worth	8 0 -12
s:would	-21 18 3
s:wound	16 -2 -14
s:wrapped	0 11 -14
s:write	-12 2 11
s:yarn	13 -8 -5
s:yes	-11 13 0
s:york	-10 1 8
s:you	7 -11 2
s:your	11 -18 2
s:zero	-10 7 1
s:·	7 -10 1
s:šefčovič	11 -9 0
s:—	-17 17 0
s:•	-7 -7 14
sa:"	16 -9 -11
sa:" ,	10 -16 4
sa:" a	18 -16 -1
sa:" say	13 -9 -4
sa:'s	0 16 -26
sa:'s <person>	6 0 -10
sa:'s duty	-10 18 -9
sa:'s good	15 -13 0
sa:'s on	-9 16 -6
sa:'s trade	-13 14 0
sa:'s vice	-10 12 -1
sa:'s visit	-11 10 0
sa:(	-13 14 0
sa:( <day-gone>	14 -10 -1
sa:( <number>	-13 11 0
sa:) -	-23 15 10
sa:) .	-20 22 -4
sa:, "	-3 9 -8
sa:, <day-ahead>	-14 21 -12
sa:, <day-gone>	34 -17 -31
sa:, <day-today>	13 -9 -7
sa:, <month-gone>	13 -11 0
sa:, <name>	15 -2 -18
sa:, <number>	5 -12 4
sa:, <person>	-2 -6 11
sa:, <seat>	-11 10 0
sa:, a	-7 -18 21
sa:, about	-10 5 4
sa:, after	8 0 -15
sa:, agree	10 -6 -3
sa:, and	3 6 -13
sa:, are	-5 12 -7
sa:, at	23 -12 -17
sa:, before	-10 11 0
sa:, both	19 -18 0
sa:, but	21 -13 -13
sa:, by	15 -11 -3
sa:, each	-6 -1 9
sa:, end	11 -9 0
sa:, for	-20 23 -2
sa:, has	-24 17 3
sa:, he	-20 -5 25
sa:, in	-11 17 -6
sa:, is	-30 11 14
sa:, it	-6 10 -3
sa:, less	-7 9 0
sa:, meet	1 -9 7
sa:, not	14 -12 -1
sa:, on	-1 11 -16
sa:, one	12 -5 -6
sa:, our	-10 0 11
sa:, plan	-21 22 0
sa:, say	-14 13 0
sa:, she	4 -14 7
sa:, so	16 -11 -6
sa:, sunday	4 1 -9
sa:, tell	7 -15 5
sa:, that	16 -15 0
sa:, the	11 -17 4
sa:, they	18 -14 -3
sa:, thi	-1 -10 11
sa:, to	-22 17 5
sa:, was	10 -6 -4
sa:, who	16 -8 -10
sa:, whose	-8 9 0
sa:, will	-6 10 -3
sa:, with	-38 27 7
sa:, without	16 -14 -1
sa:-	-9 -3 15
sa:- -	9 -3 -5
sa:- <name>	4 -13 3
sa:- <person>	-10 8 0
sa:- <quality>	-5 9 -2
sa:- <span>	10 -1 -7
sa:- the	-10 1 9
sa:. "	12 -4 -8
sa:. <person>	10 -7 0
sa:. m	-3 -11 13
sa::	12 -6 -8
sa:: <level>	11 -4 -7
sa:: <name>	-8 -2 11
sa:: <number>	0 -18 16
sa:: <person>	-18 20 -4
sa:: a	14 -14 0
sa:: the	-9 18 -12
sa:: what	-7 12 -6
sa:; <person>	10 -9 0
sa:; a	12 -11 0
sa:; the	-15 15 0
sa:; their	-2 7 -4
sa:<day-ahead>	-14 22 -12
sa:<day-ahead> ,	8 -5 -4
sa:<day-ahead> .	5 -17 16
sa:<day-ahead> ;	-16 20 -3
sa:<day-ahead> and	7 6 -17
sa:<day-ahead> by	-10 10 0
sa:<day-ahead> for	-22 12 3
sa:<day-ahead> in	17 -16 0
sa:<day-ahead> on	19 -17 -1
sa:<day-gone>	15 -10 -7
sa:<day-gone> 's	-11 8 0
sa:<day-gone> )	9 -3 -7
sa:<day-gone> ,	-2 10 -10
sa:<day-gone> .	-23 30 -9
sa:<day-gone> ;	12 -14 0
sa:<day-gone> <person>	-2 -7 8
sa:<day-gone> after	11 -19 4
sa:<day-gone> and	-11 -2 15
sa:<day-gone> at	-9 5 3
sa:<day-gone> between	11 -10 0
sa:<day-gone> for	-1 -5 6
sa:<day-gone> in	-5 9 -4
sa:<day-gone> night	-12 6 6
sa:<day-gone> on	11 -9 0
sa:<day-gone> that	-11 15 -2
sa:<day-gone> the	8 0 -6
sa:<day-gone> to	15 -4 -13
sa:<day-gone> with	-3 -9 10
sa:<day-gone> without	11 0 -8
sa:<day-gone> —	-8 0 10
sa:<day-today>	1 -19 17
sa:<day-today> (	-17 13 5
sa:<day-today> ,	0 -20 15
sa:<day-today> -	-9 -3 14
sa:<day-today> .	-1 -8 9
sa:<day-today> ;	2 6 -10
sa:<day-today> and	12 -15 0
sa:<day-today> evening	-4 -3 9
sa:<day-today> for	-20 15 2
sa:<day-today> in	-11 13 0
sa:<day-today> over	1 -8 3
sa:<day-today> that	-9 10 0
sa:<day-today> to	-3 -25 22
sa:<day-today> with	7 -12 2
sa:<day-today> without	23 -4 -20
sa:<day-today> —	0 14 -16
sa:<duty>	6 6 -17
sa:<goods-amount>	13 -8 -9
sa:<level-noun>	5 3 -14
sa:<level>	16 -10 -10
sa:<level> .	-12 17 -7
sa:<level> and	19 -17 -1
sa:<level> to	-1 -11 11
sa:<money>	3 -11 6
sa:<money> ,	21 -14 -8
sa:<money> of	-7 0 9
sa:<month-ahead>	-23 31 -16
sa:<month-ahead> ,	-8 4 3
sa:<month-gone>	25 -17 -12
sa:<month-gone> .	9 -7 0
sa:<month-gone> and	9 -6 -2
sa:<month-gone> they	10 -8 0
sa:<month-today>	-18 22 -5
sa:<month-today> ,	-7 10 -3
sa:<name> 's	3 11 -26
sa:<name> ,	-4 -15 20
sa:<name> -	8 -7 -1
sa:<name> agree	18 -5 -13
sa:<name> and	-13 -11 24
sa:<name> are	-15 0 16
sa:<name> begin	2 -9 2
sa:<name> by	-10 0 8
sa:<name> from	-15 16 0
sa:<name> hold	4 5 -13
sa:<name> later	-16 2 12
sa:<name> say	12 -2 -8
sa:<name> sign	10 -1 -8
sa:<name> to	-9 10 0
sa:<name> treasury	-7 17 -12
sa:<name> want	9 0 -12
sa:<name> was	10 -8 0
sa:<name> would	14 -12 -1
sa:<not>	15 -11 -5
sa:<number> )	-20 14 7
sa:<number> ,	-9 10 0
sa:<number> :	-4 -18 18
sa:<number> in	-15 8 7
sa:<number> minute	18 -13 -4
sa:<number> of	15 -7 -9
sa:<number> on	1 -14 10
sa:<number> round	-9 7 0
sa:<number> to	-16 17 0
sa:<office> ,	15 -16 0
sa:<office> .	-5 0 6
sa:<office> <person>	10 0 -10
sa:<office> and	13 -10 -1
sa:<office> of	-16 13 1
sa:<office> say	-19 17 0
sa:<office> will	-3 8 -3
sa:<organisation>	6 2 -15
sa:<organisation> )	9 -7 -1
sa:<organisation> say	9 -7 -1
sa:<person> 's	-5 -1 8
sa:<person> ,	8 3 -24
sa:<person> .	1 -14 16
sa:<person> <day-gone>	9 -9 0
sa:<person> <day-today>	0 12 -14
sa:<person> and	-10 12 -3
sa:<person> at	-13 2 9
sa:<person> begin	-19 12 5
sa:<person> had	8 -1 -8
sa:<person> has	15 -14 0
sa:<person> in	-3 12 -11
sa:<person> is	10 -9 0
sa:<person> meet	-5 11 -6
sa:<person> of	0 -13 8
sa:<person> sign	-10 13 -2
sa:<person> spoke	-7 9 0
sa:<person> talked	-4 -4 8
sa:<quality>	8 -8 -1
sa:<quality> .	10 -7 -3
sa:<quality> delegation	0 -11 10
sa:<quality> good	14 -3 -17
sa:<quality> minister	5 3 -11
sa:<quality> president	-8 2 6
sa:<quality> prime	13 -18 2
sa:<quality> side	20 -6 -15
sa:<quality> tariff	-2 9 -8
sa:<quality> vice	-8 13 -5
sa:<seat> 's	-12 13 0
sa:<seat> .	6 -14 9
sa:<seat> and	16 -2 -14
sa:<seat> for	-1 -12 13
sa:<seat> from	4 -9 4
sa:<seat> in	9 -7 0
sa:<seat> on	14 -22 2
sa:<seat> say	10 -6 -5
sa:<seat> time	-10 3 6
sa:<span>	19 -14 -8
sa:<span> .	11 -18 4
sa:<span> and	-5 9 -2
sa:<span> more	11 -10 0
sa:<span> of	8 -12 1
sa:<span> on	7 0 -14
sa:<span> to	-4 12 -10
sa:<span> truce	10 0 -9
sa:<v-agree>	16 -13 -4
sa:<v-bear>	-11 13 -2
sa:<v-begin>	-19 1 22
sa:<v-buy>	-12 11 0
sa:<v-down>	9 -17 5
sa:<v-impose>	-4 10 -9
sa:<v-lack>	7 0 -15
sa:<v-propose>	-15 11 5
sa:<v-renew>	4 4 -15
sa:<v-say>	-10 11 -2
sa:<v-sell>	22 -11 -21
sa:<v-sign>	4 4 -14
sa:<v-stay>	-8 11 -5
sa:<v-suspend>	14 -10 -6
sa:<v-target>	2 4 -13
sa:<v-up>	5 -22 16
sa:?	-5 18 -26
sa:a	-5 -6 14
sa:a "	-7 10 -2
sa:a <quality>	10 -17 3
sa:a <span>	-8 -5 12
sa:a date	-7 11 -2
sa:a deal	14 0 -19
sa:a dispute	-13 4 8
sa:a fourth	-8 0 8
sa:a framework	7 2 -18
sa:a further	12 -7 -4
sa:a good	-10 -6 16
sa:a handshake	17 -9 -8
sa:a law	-17 18 0
sa:a letter	11 -9 0
sa:a list	15 -13 -1
sa:a matter	10 -8 0
sa:a paper	11 -4 -6
sa:a place	-10 0 6
sa:a round	13 -12 0
sa:a sixth	-7 11 -5
sa:a state	-19 6 13
sa:a summit	-13 11 0
sa:a tariff	11 -5 -7
sa:a telephone	18 -16 0
sa:a truce	14 -14 0
sa:a visit	11 -7 -3
sa:a word	-6 -5 12
sa:about	4 7 -21
sa:about <span>	-9 11 0
sa:about how	10 -8 0
sa:about it	10 -10 0
sa:add	-11 0 11
sa:add .	-11 -3 15
sa:adjourned	-11 8 2
sa:after a	4 -9 4
sa:after they	-10 2 7
sa:afterward	15 -15 0
sa:afterward .	10 -10 0
sa:again	12 -6 -9
sa:again .	17 -10 -10
sa:against	-14 -9 22
sa:ago	10 -11 0
sa:ago ,	12 -9 0
sa:ago .	12 -5 -6
sa:agree	21 -19 -3
sa:agree on	22 -15 -10
sa:agree to	15 -14 0
sa:agreement	21 -14 -8
sa:agreement on	16 -10 -7
sa:ahead .	-8 10 -1
sa:air	-2 -8 9
sa:aircraft	-6 -3 9
sa:airport	12 -8 -4
sa:alive	-14 16 -1
sa:all .	-8 11 -3
sa:almost	-12 0 12
sa:alone	10 -7 -1
sa:aluminium	-1 -10 11
sa:an	0 -13 14
sa:an <quality>	-13 0 12
sa:an extension	-9 14 -4
sa:an hour	15 -5 -11
sa:an order	-12 6 5
sa:and	18 -20 0
sa:and ,	8 0 -9
sa:and <goods-amount>	9 -7 0
sa:and <level>	-9 0 8
sa:and <number>	19 -25 0
sa:and <person>	-5 9 -3
sa:and <quality>	-29 12 16
sa:and <seat>	6 6 -23
sa:and again	9 -7 0
sa:and agree	11 -6 -3
sa:and are	-10 0 11
sa:and at	-19 15 4
sa:and come	15 -9 -5
sa:and for	17 -13 -4
sa:and had	-7 8 0
sa:and has	-6 10 -4
sa:and have	10 -13 0
sa:and in	2 2 -9
sa:and it	20 -16 -3
sa:and leave	14 -8 -7
sa:and no	-11 -5 16
sa:and one	-12 15 -3
sa:and rare	-6 11 -4
sa:and say	-15 18 -3
sa:and the	8 -17 4
sa:and they	5 -9 3
sa:and to	-6 -4 11
sa:and was	3 -13 5
sa:and what	10 -6 -3
sa:and will	19 -22 2
sa:and with	21 -15 -7
sa:announce	-12 16 -4
sa:another <span>	-5 11 -9
sa:any	1 7 -14
sa:apec	-12 14 0
sa:apec summit	-9 9 0
sa:apply	-4 8 -3
sa:approval	-11 15 -5
sa:approve	-16 18 -3
sa:are	-22 -13 40
sa:are to	-11 -4 16
sa:as	-18 8 8
sa:as a	9 -14 0
sa:as of	-2 11 -8
sa:as well	-5 16 -13
sa:at	-14 5 12
sa:at <level>	-4 13 -14
sa:at <number>	-13 1 14
sa:at a	0 6 -12
sa:at all	11 -10 0
sa:at noon	2 -9 4
sa:at present	-11 0 9
sa:back	11 -10 -2
sa:back on	9 -5 -2
sa:back to	5 0 -8
sa:bar	-3 11 -9
sa:battery	7 -10 0
sa:be <level>	10 -8 0
sa:be extend	4 -12 6
sa:be the	6 -11 3
sa:be their	-6 10 -3
sa:because	6 -7 0
sa:beef	17 -19 0
sa:been	-1 11 -11
sa:been put	-10 15 -3
sa:before a	-10 0 11
sa:before it	14 -13 0
sa:before that	-9 10 0
sa:before the	-1 9 -12
sa:before their	-13 0 12
sa:begin	-20 2 17
sa:begin .	5 -10 2
sa:begin <span>	-18 16 0
sa:begin a	-21 7 10
sa:begin on	12 0 -10
sa:begin to	12 -3 -8
sa:being	-4 11 -10
sa:being carry	10 -8 0
sa:below	-11 7 2
sa:between <name>	-13 -7 18
sa:between <person>	10 -11 0
sa:between the	-8 10 -2
sa:beyond	-4 -3 9
sa:border	16 -15 0
sa:both	12 -9 -4
sa:both have	-9 6 1
sa:both side	14 -16 0
sa:bring no	5 -9 2
sa:broke	17 -17 -5
sa:broke down	9 0 -6
sa:busan	-20 20 0
sa:busan ,	-12 12 0
sa:but	22 -18 -7
sa:but no	10 -8 0
sa:butter	-11 19 -10
sa:buy <goods-amount>	-12 13 0
sa:by <day-ahead>	34 -32 -2
sa:by <person>	24 -20 -4
sa:by <span>	3 -15 9
sa:by telephone	-13 19 -12
sa:call .	-15 7 7
sa:call a	-8 -3 11
sa:call it	13 -11 0
sa:call on	9 -4 -4
sa:can	11 -20 7
sa:cancel	-8 10 0
sa:capital on	-11 3 7
sa:car	4 -10 3
sa:car and	11 -9 -2
sa:carry out	11 -9 0
sa:cement	-6 -9 14
sa:certain	-14 15 -1
sa:chair	10 -5 -4
sa:charge	6 2 -17
sa:chief	10 -8 -1
sa:chip	7 2 -15
sa:clock	-11 11 0
sa:close	-8 -9 16
sa:coffee .	14 -10 -5
sa:collapsed	11 -4 -5
sa:come back	2 -10 4
sa:come down	0 -11 8
sa:come to	8 -2 -6
sa:commitment	-10 11 0
sa:complete	-13 15 0
sa:concern	-14 17 -4
sa:conclude	7 -13 1
sa:conference	3 4 -14
sa:confirm	-11 14 -5
sa:consensu	16 -12 -2
sa:constructive	15 -9 -6
sa:consultation	10 -12 0
sa:continue	10 -7 -3
sa:control	22 -15 -11
sa:conversation	9 -7 0
sa:cooperation	10 -8 -1
sa:copper	-12 3 7
sa:cost	-11 2 7
sa:cotton	14 -3 -11
sa:could	-2 10 -7
sa:country ,	11 -9 0
sa:country say	-10 9 0
sa:cut	1 8 -18
sa:date	18 -5 -23
sa:day	-18 -16 32
sa:day ,	7 -15 4
sa:day .	5 2 -12
sa:day before	-2 9 -8
sa:day of	-22 -1 23
sa:day two	16 -9 -11
sa:deal	17 -2 -20
sa:deal .	-3 12 -9
sa:deal for	0 -13 7
sa:deal on	15 -9 -7
sa:dealt	10 -8 0
sa:dealt with	10 -8 0
sa:decision	0 -13 7
sa:delegation	-2 -17 18
sa:delegation from	-10 0 10
sa:deputy	14 -12 -2
sa:described	14 -7 -6
sa:did	11 -12 0
sa:did not	4 -8 2
sa:difference	-21 0 18
sa:dinner	-16 15 2
sa:do so	9 -5 -2
sa:down for	5 -9 1
sa:down in	-14 -1 14
sa:down on	16 -6 -11
sa:down to	14 -7 -7
sa:down with	0 12 -14
sa:drug	14 -13 0
sa:duty	9 0 -10
sa:early	15 -8 -10
sa:early .	15 -13 0
sa:earth	8 -13 3
sa:economic	16 -7 -9
sa:economy	-14 14 0
sa:either	11 -9 0
sa:else	-6 11 -5
sa:end	12 -16 1
sa:end ,	-18 0 16
sa:end <day-today>	-9 -3 12
sa:end <span>	24 -8 -18
sa:end a	16 -3 -13
sa:end early	10 -10 0
sa:end of	-8 14 -8
sa:end on	-12 0 9
sa:equal	12 -10 0
sa:evening	5 -10 2
sa:evening ,	13 -7 -4
sa:evening .	-11 17 -6
sa:every	16 -13 -2
sa:exchanged	15 -13 -2
sa:expect	-7 0 10
sa:expert	-10 1 7
sa:export	16 -10 -9
sa:export of	13 -9 -3
sa:extend	10 -11 0
sa:extend by	0 -9 8
sa:extend their	8 0 -10
sa:extension	-5 9 -3
sa:extension of	-6 13 -6
sa:face	-11 16 -8
sa:fail	-19 7 7
sa:failed	16 -15 -3
sa:farm	-17 16 0
sa:farm good	-25 22 2
sa:fee	4 0 -8
sa:fifth	-8 -10 19
sa:fifth round	-10 -7 18
sa:find	-9 0 7
sa:finish	-9 -7 15
sa:first	-17 12 4
sa:first day	-22 4 17
sa:first round	11 -9 -2
sa:first time	9 0 -13
sa:first week	16 -16 0
sa:fish	7 -11 0
sa:five	-17 0 16
sa:fix	-16 17 0
sa:fix for	-16 16 0
sa:follow	9 -7 -1
sa:for	5 -11 5
sa:for .	-1 -11 13
sa:for <day-ahead>	-16 23 -10
sa:for <day-gone>	-29 30 0
sa:for <month-ahead>	-14 16 0
sa:for <quality>	10 -15 1
sa:for <span>	26 -31 4
sa:for a	-21 6 13
sa:for an	16 -4 -14
sa:for his	5 -13 5
sa:for more	-12 -7 17
sa:for talk	-24 23 0
sa:for the	-15 15 0
sa:for their	12 0 -11
sa:for two	19 -11 -9
sa:force	9 -5 -2
sa:forced	-6 11 -5
sa:forced labour	-9 12 -2
sa:forty	5 -10 1
sa:forty minute	19 -14 -4
sa:forward	-9 10 0
sa:four	1 8 -19
sa:fourth	17 -15 -1
sa:framework	16 0 -27
sa:framework .	10 -2 -6
sa:friday	15 -1 -13
sa:from <day-ahead>	-5 20 -19
sa:from <day-gone>	18 -18 -1
sa:from <day-today>	-4 12 -8
sa:from <name>	-14 -3 20
sa:from the	7 -8 0
sa:fruit	9 -7 0
sa:full	-8 0 10
sa:further	24 -19 -7
sa:geneva	19 -11 -12
sa:geneva in	12 -11 0
sa:get	-11 4 6
sa:give	11 -9 -1
sa:go	0 -12 12
sa:go into	-13 0 11
sa:go on	-7 -10 18
sa:go to	2 -9 5
sa:good ,	-12 14 0
sa:good .	4 1 -12
sa:good from	2 -8 3
sa:good worth	19 -14 -6
sa:great	-4 -13 14
sa:great hall	0 -10 8
sa:guest	-10 4 5
sa:had been	23 -12 -17
sa:had begin	0 -8 6
sa:had come	-4 6 0
sa:had lasted	-11 12 0
sa:had put	-9 3 5
sa:half of	-10 11 0
sa:halifax	11 -1 -8
sa:hall	1 -11 5
sa:hall of	0 -10 8
sa:halve	12 -12 0
sa:hand	20 -19 0
sa:handshake	20 -10 -11
sa:has announce	-11 13 0
sa:has been	-8 24 -19
sa:has not	-7 10 -2
sa:has say	-4 -11 15
sa:have	-8 1 8
sa:have been	-17 5 10
sa:he	-9 4 5
sa:he add	-14 0 15
sa:he and	-2 -6 10
sa:he had	20 -15 -7
sa:he lifeng	-5 10 -5
sa:he meet	15 -12 -3
sa:he say	-12 0 10
sa:he was	-13 14 0
sa:he'll	-9 10 0
sa:hear	10 -7 -1
sa:her	-7 11 -5
sa:here	2 5 -13
sa:here on	-12 21 -9
sa:him	16 -8 -10
sa:himself	-8 11 0
sa:his	3 -13 10
sa:his country	-10 11 0
sa:his guest	-10 0 9
sa:hold until	11 -7 -2
sa:home	15 -11 -3
sa:home with	9 -8 0
sa:hope	11 -4 -7
sa:hour	14 -26 8
sa:hour .	19 -19 -1
sa:hour in	-13 -1 14
sa:hour of	12 0 -10
sa:how	15 -19 1
sa:if	-12 12 0
sa:import	-20 16 3
sa:import from	-7 10 0
sa:importer	9 -3 -5
sa:in <month-ahead>	-8 18 -19
sa:in <month-gone>	21 -16 -10
sa:in <name>	-18 26 -9
sa:in <span>	-8 11 0
sa:in an	-11 0 12
sa:in busan	-28 24 4
sa:in geneva	16 -12 -6
sa:in halifax	11 -1 -8
sa:in its	-7 -7 14
sa:in the	-28 21 11
sa:in which	11 -9 0
sa:initial	14 -6 -7
sa:initial a	14 -6 -7
sa:investigation	0 8 -9
sa:is a	2 -18 10
sa:is on	-17 20 -4
sa:is silent	14 -13 0
sa:it	2 4 -13
sa:it doe	-11 13 -2
sa:it has	11 -15 1
sa:it is	-11 9 1
sa:it to	-8 10 0
sa:it was	10 -1 -14
sa:it would	-7 -1 11
sa:its	-2 -12 17
sa:its duty	-15 6 10
sa:its tariff	1 -10 5
sa:just	0 -9 9
sa:karoline	-19 20 0
sa:karoline leavitt	-19 20 0
sa:keep <level>	10 -9 0
sa:keep the	-11 13 -2
sa:know	16 -12 -5
sa:labour	-9 12 -2
sa:land	-16 8 6
sa:largest	11 -8 -2
sa:last month	-10 0 8
sa:last week	0 7 -15
sa:last year	9 -1 -8
sa:lasted	16 -8 -11
sa:lasted about	-12 12 0
sa:late	15 -9 -7
sa:late on	11 -8 0
sa:later	-16 16 0
sa:law	-8 11 -4
sa:law on	-10 11 0
sa:lay	2 4 -10
sa:leader	18 -10 -9
sa:least <goods-amount>	14 -13 0
sa:least <money>	-6 10 -4
sa:leather	-10 8 0
sa:leave	28 -28 -3
sa:leave <seat>	12 -9 -1
sa:leave the	5 -11 2
sa:leavitt	-19 20 0
sa:leavitt say	-18 18 0
sa:led	10 -4 -6
sa:let	-22 31 -18
sa:let him	-13 13 0
sa:letter	12 -6 -5
sa:licence for	0 -12 10
sa:license	-3 -9 11
sa:lifeng	-5 10 -5
sa:likely	-8 9 0
sa:list	23 -18 -8
sa:list .	-9 11 0
sa:list of	18 -15 -2
sa:live	-25 -12 31
sa:london	13 -9 -4
sa:lose	0 12 -15
sa:lunch	17 -13 -4
sa:lunch .	14 -11 -2
sa:m	-3 -11 13
sa:m .	-3 -11 13
sa:magnet	-11 -7 17
sa:make	5 0 -9
sa:make a	-9 11 -2
sa:man	-3 8 -4
sa:margin	12 -6 -6
sa:margin of	12 -6 -6
sa:matter	19 -16 -3
sa:matter of	13 -10 -2
sa:may	-9 9 0
sa:meet <person>	12 0 -16
sa:meet for	-7 -8 15
sa:meet here	-10 13 -4
sa:meet in	-14 24 -16
sa:meet of	2 5 -13
sa:meet on	12 -13 0
sa:meet with	12 -8 -3
sa:mention	18 -17 0
sa:midnight	-3 -8 11
sa:might	-10 9 0
sa:minister	10 -3 -7
sa:minister of	-11 11 0
sa:ministry	0 6 -12
sa:minute	22 -28 0
sa:minute .	27 -21 -7
sa:more than	0 -17 13
sa:morning	-13 18 -6
sa:morning ,	-13 14 0
sa:most	5 1 -12
sa:most of	12 -2 -11
sa:mr .	10 -7 0
sa:mr <person>	-15 13 0
sa:near	-11 -8 17
sa:negotiation	3 -13 5
sa:negotiation with	1 -12 6
sa:negotiator ,	-3 9 -4
sa:negotiator meet	-15 11 0
sa:never	-10 5 3
sa:new	26 -4 -32
sa:new )	10 -3 -6
sa:new tariff	16 -9 -8
sa:next	15 -5 -24
sa:next .	-7 10 -2
sa:next round	9 -8 0
sa:night	-14 0 15
sa:night .	-5 -6 11
sa:night and	-17 11 6
sa:no longer	9 -7 0
sa:nobody	11 -7 -4
sa:noon	2 -14 9
sa:nor	12 -10 0
sa:not	-8 12 -3
sa:not mention	14 -13 0
sa:note	-15 11 3
sa:nothing	4 2 -12
sa:notice	10 -8 -2
sa:now	3 6 -13
sa:of <day-gone>	4 0 -12
sa:of <month-gone>	-22 27 -10
sa:of <name>	-5 -1 7
sa:of <number>	-11 17 -6
sa:of <office>	-3 10 -7
sa:of <quality>	-7 7 0
sa:of <span>	2 -27 18
sa:of an	-6 -5 12
sa:of both	-11 7 3
sa:of his	9 -8 0
sa:of it	11 -7 -3
sa:of last	12 -4 -5
sa:of negotiation	11 -8 -3
sa:of talk	-14 11 2
sa:of thi	-13 7 6
sa:of up	-19 20 0
sa:of week	10 -9 0
sa:off	10 0 -17
sa:off .	10 -9 0
sa:off to	-11 12 0
sa:offer	3 -21 14
sa:official end	9 -1 -6
sa:official say	12 -9 -2
sa:old	-10 4 4
sa:on .	14 -6 -10
sa:on <day-ahead>	-21 29 -14
sa:on <day-gone>	6 4 -16
sa:on <day-today>	2 -24 16
sa:on <money>	0 -19 14
sa:on <number>	-8 10 -2
sa:on <quality>	4 1 -12
sa:on <span>	12 -7 -4
sa:on an	14 -10 -2
sa:on each	11 -2 -11
sa:on his	9 -8 0
sa:on its	10 -11 0
sa:on one	-4 -7 11
sa:on the	2 2 -8
sa:on tiktok	10 -8 0
sa:on to	11 -11 0
sa:on until	0 -13 13
sa:one	-5 -3 11
sa:one of	7 -16 8
sa:one on	-6 10 -4
sa:one thing	-6 9 -2
sa:only	10 0 -15
sa:open	-8 7 1
sa:open .	-9 12 -3
sa:opened	-21 2 18
sa:or	-23 24 0
sa:ordinary	-13 4 8
sa:other	-4 -4 9
sa:out of	0 -9 8
sa:out on	10 -5 -2
sa:outline	13 -4 -8
sa:outline of	13 -4 -7
sa:over a	6 -10 2
sa:own	8 -6 0
sa:palace	-15 3 13
sa:paper	9 -7 -2
sa:part	0 6 -10
sa:part .	-7 10 -2
sa:parted	9 0 -8
sa:pass	12 -11 0
sa:past	-14 -3 18
sa:past midnight	-13 0 14
sa:pause	14 -3 -12
sa:peace	-10 14 -4
sa:people	-2 -9 10
sa:people on	-10 -4 13
sa:photograph	7 0 -8
sa:place in	-11 13 -2
sa:plan	-10 20 -11
sa:plan for	-13 21 -6
sa:plant	10 -8 -1
sa:premier	-6 13 -9
sa:premier he	-5 10 -5
sa:present	1 -10 7
sa:president	-15 7 10
sa:president in	-21 11 12
sa:president of	-10 0 9
sa:prime	15 -17 0
sa:prime minister	15 -17 0
sa:produced	14 -9 -4
sa:progress	13 -9 -3
sa:prolong	-4 17 -17
sa:prolong by	9 -7 -1
sa:prolong it	-14 15 0
sa:prolong the	-4 13 -10
sa:promise	-10 8 2
sa:propose	13 -11 0
sa:publish	0 3 -11
sa:put	-15 18 -1
sa:put a	-10 11 0
sa:put it	6 -15 7
sa:put off	-11 15 -4
sa:put on	-9 9 0
sa:put the	16 -10 -7
sa:put their	12 -2 -8
sa:question	-7 11 -3
sa:raise	2 -9 5
sa:rare	8 -13 3
sa:rate	8 -13 2
sa:read	9 -11 0
sa:ready	3 -10 5
sa:recommend	18 -3 -15
sa:report .	8 -6 0
sa:reporter	10 -9 0
sa:reporter that	16 -11 -6
sa:require	11 -9 0
sa:result	14 -21 2
sa:result .	9 -10 0
sa:resume	0 -15 13
sa:rice	-8 1 7
sa:rise	-21 4 15
sa:round ,	8 -12 2
sa:round .	0 5 -10
sa:round of	-1 13 -12
sa:round since	0 -14 9
sa:round with	0 -13 11
sa:run out	10 -11 2
sa:sale	-10 0 12
sa:same day	-1 -7 9
sa:sanction	-18 20 -2
sa:say	3 3 -11
sa:say ,	-25 23 0
sa:say .	11 -10 0
sa:say <person>	8 -20 8
sa:say it	-4 -6 12
sa:say that	7 3 -29
sa:say the	-13 17 -6
sa:second	-17 14 2
sa:second day	-18 -6 22
sa:second round	20 -2 -19
sa:secretary scott	-7 17 -11
sa:see <person>	-12 18 -6
sa:senior	-8 0 6
sa:senior <name>	-8 0 6
sa:she	10 -18 6
sa:shook	11 -10 0
sa:shook hand	11 -10 0
sa:should	17 -17 0
sa:side	17 -7 -12
sa:side ,	-7 11 -4
sa:side .	9 -3 -5
sa:sign a	-26 17 11
sa:sign an	-10 11 0
sa:signature	7 5 -20
sa:silent	17 -16 0
sa:silent on	14 -13 0
sa:since	-18 12 6
sa:since <day-gone>	-23 0 22
sa:since last	-9 -2 12
sa:since spring	9 5 -17
sa:since the	-3 15 -15
sa:sir	0 -8 8
sa:sir <person>	0 -8 8
sa:sit	-5 7 -2
sa:sit down	2 7 -9
sa:six	-11 0 12
sa:sixth	-9 14 -7
sa:sixth round	-6 11 -7
sa:sleep	9 0 -9
sa:some	-14 18 -3
sa:soon	-11 14 -2
sa:soon .	-8 10 0
sa:soybean	-10 13 -4
sa:soybean ,	-10 7 1
sa:speak	16 -14 0
sa:speak of	13 -13 0
sa:speed	13 -6 -6
sa:spent	16 -13 -2
sa:spoke	-8 14 -10
sa:spoke by	-18 20 -2
sa:spring .	-13 6 5
sa:start	-12 3 7
sa:statement	-12 14 -1
sa:stay for	10 -9 0
sa:steel	3 3 -12
sa:step	17 -6 -11
sa:still	-15 20 0
sa:stop	-10 6 3
sa:stop .	-14 14 0
sa:sugar	-13 5 7
sa:summit	6 5 -16
sa:summit ,	11 -9 0
sa:summit of	14 -2 -11
sa:sunday	4 0 -9
sa:surcharge	-13 15 0
sa:suspend	17 -11 -3
sa:suspension	8 -4 -5
sa:take <level>	-3 -12 14
sa:take place	-10 16 -5
sa:talk	-9 3 5
sa:talk .	6 3 -14
sa:talk between	-25 18 7
sa:talk in	10 -9 -1
sa:talk on	-6 -9 13
sa:talk since	-5 10 -5
sa:talk that	-12 -1 14
sa:talked	9 -13 1
sa:talked for	0 -9 8
sa:talking	-9 -2 12
sa:tariff	8 2 -17
sa:tariff .	9 0 -14
sa:tariff of	6 3 -18
sa:tariff truce	-12 2 10
sa:tariff war	-2 11 -12
sa:telephone	-1 10 -23
sa:telephone call	9 -6 -1
sa:telephone on	-16 19 -5
sa:tell reporter	14 -14 0
sa:ten	9 -5 -2
sa:ten minute	9 -5 -2
sa:term	10 -6 -2
sa:text	9 0 -13
sa:than <span>	0 9 -10
sa:than two	-6 -5 11
sa:that .	-8 11 -2
sa:that <name>	6 -10 4
sa:that are	-5 -6 11
sa:that his	-13 14 0
sa:that is	-4 -4 10
sa:that it	17 -16 -1
sa:that the	17 -10 -12
sa:that there	-16 12 4
sa:that was	-23 20 3
sa:the <day-ahead>	7 0 -16
sa:the <day-gone>	15 -3 -16
sa:the <level>	9 -7 0
sa:the <name>	20 -25 -1
sa:the <organisation>	-5 16 -17
sa:the <person>	-20 23 -2
sa:the <quality>	10 -17 3
sa:the <seat>	7 -18 11
sa:the <span>	16 -8 -8
sa:the apec	-9 10 0
sa:the border	12 -11 0
sa:the call	-24 24 0
sa:the date	16 -14 0
sa:the day	16 -3 -19
sa:the deal	-12 13 0
sa:the delegation	5 -9 0
sa:the duty	10 0 -11
sa:the eighth	4 -9 1
sa:the end	-6 13 -10
sa:the export	12 -9 -1
sa:the extension	3 -9 5
sa:the first	-16 9 6
sa:the fourth	24 -17 -6
sa:the great	0 -10 8
sa:the last	-11 17 -8
sa:the level	-11 14 -2
sa:the margin	12 -6 -6
sa:the matter	10 -8 0
sa:the morning	-5 11 -8
sa:the night	-11 0 12
sa:the order	10 -10 0
sa:the outline	12 -4 -7
sa:the people	-4 -10 13
sa:the president	3 -14 8
sa:the same	7 -10 1
sa:the second	-17 12 5
sa:the signature	9 -6 -2
sa:the sixth	19 -15 -3
sa:the spring	-5 10 -5
sa:the summit	13 -5 -8
sa:the talk	0 -13 13
sa:the team	-13 0 13
sa:the telephone	9 -4 -5
sa:the third	-10 -5 18
sa:the time	-9 4 5
sa:the trade	-12 13 -1
sa:the truce	-9 -4 15
sa:the two	-5 7 -1
sa:the war	10 -8 0
sa:the week	-7 8 0
sa:the world	11 -8 -3
sa:the year	-11 13 0
sa:their <office>	4 -16 8
sa:their fifth	-2 -12 15
sa:their quarrel	12 -2 -9
sa:their third	0 -9 10
sa:their truce	-3 12 -7
sa:them	14 -16 1
sa:themselve	9 -4 -5
sa:then	-17 10 8
sa:there .	-14 20 -7
sa:there is	14 -15 0
sa:there was	1 -9 3
sa:they	8 -8 0
sa:they are	5 -12 5
sa:they meet	-8 10 0
sa:they talked	10 -2 -6
sa:they would	-9 0 10
sa:thi	4 -13 7
sa:third	-20 0 20
sa:third day	-8 -2 11
sa:thursday <day-today>	-6 -7 11
sa:tiktok	-7 16 -15
sa:tiktok ,	-11 12 0
sa:tiktok .	11 -7 -1
sa:timber	-4 14 -11
sa:time	-6 9 -4
sa:time .	-14 0 16
sa:time since	-8 16 -8
sa:to <day-ahead>	0 6 -9
sa:to <level>	-7 -4 15
sa:to <name>	-14 2 11
sa:to <number>	-16 17 0
sa:to <seat>	13 -4 -15
sa:to an	13 -6 -7
sa:to be	16 -6 -23
sa:to begin	0 13 -11
sa:to come	11 -8 -2
sa:to decide	9 -6 -3
sa:to end	-8 -2 12
sa:to extend	11 -7 -3
sa:to finish	-8 -1 10
sa:to give	11 -9 -1
sa:to go	-10 9 0
sa:to his	-10 11 0
sa:to meet	23 -20 -5
sa:to prepare	-12 7 2
sa:to prolong	-1 11 -14
sa:to save	-6 -1 9
sa:to see	-10 17 -7
sa:to settle	-11 1 8
sa:to start	10 -7 -1
sa:to stay	11 -10 0
sa:to stop	-15 11 3
sa:to the	-3 -3 8
sa:trade	3 9 -20
sa:trade agreement	12 -9 -1
sa:trade minister	-8 4 3
sa:treasury	-9 11 -2
sa:treasury secretary	-10 11 -1
sa:truce	-4 -7 12
sa:truce ,	-10 11 0
sa:truce between	-8 -7 15
sa:truce of	10 -17 4
sa:truce run	3 10 -14
sa:truce with	-10 19 -13
sa:tuesday	-19 2 15
sa:turn	-9 11 0
sa:twice	8 -17 2
sa:two	8 2 -17
sa:two .	-9 10 0
sa:two country	8 -2 -9
sa:two hour	3 -14 5
sa:two side	-7 14 -7
sa:until	13 -31 16
sa:until <day-ahead>	17 -32 15
sa:up	8 -16 5
sa:up .	11 -2 -7
sa:up to	-14 16 -2
sa:use	2 -10 6
sa:very	-22 10 13
sa:vice	-17 23 -9
sa:vice premier	-7 13 -8
sa:video	-6 15 -17
sa:video with	-8 8 0
sa:view	6 -11 2
sa:visit	1 -17 13
sa:visit of	-11 0 13
sa:visit to	-19 0 18
sa:wait	-8 10 -2
sa:walk	12 -5 -8
sa:walked	11 -5 -6
sa:want	0 7 -11
sa:want to	19 -20 -1
sa:war	6 0 -11
sa:war in	13 -12 0
sa:was in	12 -11 0
sa:was not	9 -7 0
sa:we	-14 3 11
sa:wednesday ,	13 -4 -11
sa:week	3 2 -9
sa:week ,	-10 10 0
sa:week .	-11 20 -11
sa:week ago	8 -3 -5
sa:week that	-11 11 0
sa:were	-8 -3 12
sa:were to	0 10 -13
sa:what	20 -5 -22
sa:what it	17 -15 -2
sa:wheat	11 -10 0
sa:when	7 1 -18
sa:when the	11 -6 -5
sa:whether	3 12 -22
sa:which	1 6 -15
sa:which <name>	-8 10 -1
sa:which begin	9 -12 1
sa:which the	9 -7 0
sa:while	10 0 -10
sa:who had	-11 13 0
sa:whose	-7 9 -1
sa:will be	-14 5 8
sa:will have	-11 8 0
sa:will meet	14 -13 0
sa:with <level>	-13 3 10
sa:with <name>	8 0 -12
sa:with <number>	10 -9 0
sa:with <office>	11 -6 -3
sa:with <person>	7 -10 2
sa:with <quality>	9 0 -12
sa:with <span>	-11 12 0
sa:with a	-11 17 -6
sa:with an	0 -13 5
sa:with the	-22 16 6
sa:with their	-1 11 -10
sa:with two	14 -8 -6
sa:within	-9 8 0
sa:word	-3 -6 11
sa:world	13 -9 -4
sa:worth	6 0 -11
sa:worth <money>	15 -10 -5
sa:would go	12 -5 -8
sa:would have	-6 -4 10
sa:would meet	11 -10 0
sa:would not	-9 9 0
sa:write	-10 -2 17
sa:write .	4 -10 5
sa:year .	-11 7 3
sa:your	15 -10 -4
sa:—	-14 12 2
sa:— <name>	8 0 -12
sa:— <office>	8 -13 0
sa:— <person>	-7 17 -14
sa:— <span>	8 0 -12
sa:— a	12 -19 1
sa:— live	-15 -13 23
sa:— talk	8 0 -6
sb:"	2 10 -34
sb:" <person>	10 -7 -2
sb:" the	-16 20 -4
sb:'s	-13 8 7
sb:'s a	-14 15 0
sb:'s foreign	-5 10 -5
sb:'s vice	-14 3 8
sb:( <day-today>	-9 9 0
sb:)	-2 11 -12
sb:) and	-9 12 -3
sb:) —	-10 11 0
sb:*	18 -12 -7
sb:,	12 -10 -4
sb:, "	8 -3 -9
sb:, <day-ahead>	-20 25 -6
sb:, <name>	-4 12 -8
sb:, <number>	7 0 -7
sb:, <person>	-5 -12 21
sb:, <quality>	-20 6 15
sb:, <seat>	18 -20 1
sb:, <span>	-9 14 -6
sb:, according	13 -9 -4
sb:, after	4 0 -9
sb:, as	7 -9 0
sb:, at	11 -6 -5
sb:, come	-13 14 0
sb:, following	19 -18 0
sb:, for	-7 11 -6
sb:, from	-10 7 2
sb:, had	12 -8 -3
sb:, has	14 -19 1
sb:, he	-7 10 -1
sb:, hour	-10 11 0
sb:, in	9 1 -25
sb:, is	1 -11 9
sb:, li	9 -7 0
sb:, meet	11 -19 5
sb:, most	4 -14 9
sb:, of	-11 15 -3
sb:, on	-5 -4 10
sb:, one	17 -14 -2
sb:, our	-9 4 4
sb:, ryosei	-9 10 0
sb:, say	-22 12 11
sb:, sit	-9 13 -2
sb:, spent	10 -4 -5
sb:, spoke	11 -10 0
sb:, the	-9 4 7
sb:, they	-8 12 -2
sb:, under	10 -9 0
sb:, was	-25 25 0
sb:, when	-6 10 -5
sb:, which	-5 -4 11
sb:, who	8 -13 4
sb:, whose	12 -14 1
sb:, will	4 -20 17
sb:, with	28 -23 -7
sb:- <name>	9 -3 -7
sb:.	12 -20 9
sb:. m	11 -13 0
sb:/ <number>	-6 11 -3
sb:/ <seat>	9 -2 -7
sb::	3 -16 13
sb:: "	12 -11 0
sb:: <day-ahead>	-15 17 -1
sb:: <level>	14 -13 0
sb:: <name>	-15 12 3
sb:: <number>	11 -33 15
sb:: <organisation>	0 -13 10
sb:: <span>	9 -7 0
sb:: in	-10 14 -1
sb:: it	14 -12 0
sb:: no	-9 10 0
sb:: the	11 -13 0
sb:: third	-12 0 11
sb:: what	18 -12 -6
sb:; it	-18 0 18
sb:<day-ahead>	-14 18 -6
sb:<day-ahead> ,	19 -17 -2
sb:<day-ahead> :	-15 10 2
sb:<day-ahead> and	-13 14 0
sb:<day-ahead> he	-8 9 0
sb:<day-ahead> in	-11 21 -15
sb:<day-gone>	8 0 -17
sb:<day-gone> ,	-6 9 -4
sb:<day-gone> :	14 -1 -22
sb:<day-gone> ;	-2 -7 11
sb:<day-gone> evening	-5 10 -7
sb:<day-gone> in	15 -13 0
sb:<day-gone> morning	-9 14 -6
sb:<day-gone> that	-16 14 1
sb:<day-gone> they	6 -10 3
sb:<day-gone> —	39 -37 -1
sb:<day-today>	-12 0 17
sb:<day-today> (	-3 -4 8
sb:<day-today> )	-8 8 0
sb:<day-today> ,	-15 20 -2
sb:<day-today> for	-12 14 -1
sb:<day-today> in	16 -11 -3
sb:<day-today> the	-7 -7 14
sb:<day-today> to	-15 19 -3
sb:<gate>	6 4 -11
sb:<goods-amount> of	11 -9 0
sb:<goods>	-22 6 23
sb:<level-noun>	9 -10 0
sb:<level> ,	-1 -11 13
sb:<level> in	23 -16 -11
sb:<level> on	-15 11 3
sb:<level> to	3 -16 9
sb:<money>	34 -28 -10
sb:<month-ahead>	-3 11 -18
sb:<month-ahead> ,	-12 16 -5
sb:<month-gone>	6 6 -28
sb:<month-gone> ,	2 4 -15
sb:<month-gone> ;	-9 11 -1
sb:<month-today>	-16 12 5
sb:<name> 's	-18 15 3
sb:<name> agree	18 -13 -5
sb:<name> and	-5 -4 9
sb:<name> are	-1 -14 15
sb:<name> at	-11 0 12
sb:<name> begin	-12 13 0
sb:<name> end	5 5 -13
sb:<name> from	-8 11 -1
sb:<name> has	3 6 -18
sb:<name> have	10 -3 -7
sb:<name> in	-12 13 0
sb:<name> meet	14 -10 -4
sb:<name> on	2 1 -8
sb:<name> open	-13 5 8
sb:<name> reach	14 -7 -6
sb:<name> to	3 4 -12
sb:<name> treasury	-5 -6 12
sb:<name> want	1 -11 8
sb:<number>	1 -12 9
sb:<number> ,	12 -8 -5
sb:<number> /	2 3 -11
sb:<number> :	13 -34 12
sb:<number> and	-3 12 -11
sb:<number> good	-5 -2 7
sb:<number> in	21 -26 2
sb:<number> on	-11 13 -1
sb:<number> —	-16 3 12
sb:<office>	2 0 -7
sb:<office> ,	22 -24 0
sb:<office> <person>	12 0 -14
sb:<office> and	13 -14 0
sb:<office> are	-20 -7 25
sb:<office> discuss	13 -12 0
sb:<office> from	-4 9 -3
sb:<office> had	11 -9 0
sb:<office> have	14 -7 -6
sb:<office> meet	-1 7 -10
sb:<office> of	-10 4 4
sb:<office> sit	-6 14 -10
sb:<office> will	-15 3 9
sb:<organisation> ,	-14 14 1
sb:<organisation> say	11 -5 -5
sb:<organisation> to	-12 0 11
sb:<organisation> —	11 -3 -7
sb:<person>	3 6 -16
sb:<person> 's	11 -4 -6
sb:<person> ,	-14 11 2
sb:<person> :	-2 14 -21
sb:<person> agree	15 -14 0
sb:<person> and	-7 -6 18
sb:<person> at	-21 16 4
sb:<person> begin	-18 4 12
sb:<person> fly	-6 10 -2
sb:<person> for	9 -15 4
sb:<person> gave	12 -10 0
sb:<person> had	28 -22 -9
sb:<person> have	-13 0 13
sb:<person> is	-17 10 1
sb:<person> land	-15 14 0
sb:<person> leave	3 -10 5
sb:<person> meet	6 -1 -8
sb:<person> of	18 0 -22
sb:<person> on	21 -13 -10
sb:<person> sit	-8 -4 11
sb:<person> talk	0 -9 7
sb:<person> tell	4 1 -15
sb:<person> to	-10 15 -6
sb:<person> will	-19 14 4
sb:<person> would	-13 15 -2
sb:<quality>	-12 1 13
sb:<quality> colleague	10 -1 -11
sb:<quality> delegation	-17 16 0
sb:<quality> good	9 -4 -6
sb:<quality> in	4 0 -10
sb:<quality> negotiator	-15 10 2
sb:<quality> president	20 -13 -10
sb:<quality> trade	-7 -10 16
sb:<seat>	16 -4 -18
sb:<seat> 's	-2 -4 8
sb:<seat> ,	29 -19 -15
sb:<seat> /	1 3 -10
sb:<seat> and	9 1 -21
sb:<seat> had	-11 3 7
sb:<seat> on	-4 11 -10
sb:<seat> —	8 4 -18
sb:<span>	2 5 -12
sb:<span> ;	-9 10 0
sb:<span> before	-14 22 -14
sb:<span> in	11 -9 -3
sb:<span> of	13 0 -14
sb:<taker>	-11 14 -2
sb:<v-agree>	0 8 -16
sb:<v-bear>	4 -1 -6
sb:<v-begin>	-5 10 -7
sb:<v-buy>	11 -3 -15
sb:<v-impose>	5 0 -10
sb:<v-renew>	1 -14 12
sb:<v-return>	-18 1 18
sb:<v-sell>	-6 0 10
sb:<v-sign>	5 -1 -8
sb:<v-stay>	-12 8 2
sb:<v-up>	10 -8 -3
sb:a	-2 16 -31
sb:a <office>	15 -13 0
sb:a <organisation>	5 -11 7
sb:a <quality>	9 0 -8
sb:a deal	-12 13 0
sb:a first	13 -9 -2
sb:a framework	-10 12 -2
sb:a meet	-18 16 2
sb:a new	-17 7 9
sb:a phone	11 -10 0
sb:a round	3 -10 5
sb:a second	-2 9 -6
sb:a state	-15 0 15
sb:a summit	-12 16 -4
sb:a telephone	17 -14 -3
sb:a television	-11 0 10
sb:a very	6 3 -12
sb:accept	-9 9 0
sb:accept an	-11 11 0
sb:accord	-6 -11 16
sb:across	-8 0 8
sb:affair	-7 -5 11
sb:after	17 -4 -21
sb:after <span>	-5 14 -11
sb:after the	7 -11 1
sb:afternoon	-16 -3 19
sb:again ,	-19 3 11
sb:again in	12 -6 -7
sb:again on	-11 13 0
sb:agenda	-13 6 3
sb:ago	14 -9 -3
sb:agree	-2 10 -19
sb:ahead	-5 7 0
sb:aircraft	3 -12 8
sb:akazawa	-9 10 0
sb:akazawa ,	-9 10 0
sb:alert	7 4 -13
sb:all	16 -3 -23
sb:all of	9 -8 0
sb:also	-16 14 2
sb:among	-12 14 -1
sb:an	2 9 -23
sb:an invitation	-11 11 0
sb:and	-2 4 -3
sb:and <name>	-16 9 8
sb:and <office>	10 -9 0
sb:and <quality>	11 -9 -3
sb:and a	0 13 -14
sb:and agree	-12 13 0
sb:and he	-9 10 0
sb:and i	9 -8 0
sb:and in	9 -11 0
sb:and it	-8 9 0
sb:and last	-12 11 0
sb:and say	-7 8 0
sb:and that	-20 11 7
sb:and trade	7 2 -12
sb:announce	16 -12 -6
sb:another	-21 17 1
sb:another <span>	6 -14 8
sb:answer	13 -10 -2
sb:anything	9 -9 0
sb:app	10 -7 -3
sb:approval	10 -9 0
sb:approve	6 -20 13
sb:are	-8 0 7
sb:are back	17 -10 -8
sb:are meet	-3 -8 12
sb:are on	-14 -3 15
sb:are the	-7 12 -4
sb:are to	-10 18 -13
sb:arrived	-15 0 17
sb:as	-6 -6 16
sb:as it	-7 0 10
sb:as the	-15 18 -4
sb:ask	3 -8 5
sb:ask for	-5 -1 8
sb:at <number>	8 -2 -10
sb:at a	15 -10 -7
sb:at least	13 -11 -1
sb:at one	-11 7 4
sb:at their	12 -11 0
sb:b	9 -13 2
sb:back	22 -6 -27
sb:back at	9 -4 -4
sb:back from	11 -1 -10
sb:back to	11 -9 -2
sb:be	-13 11 3
sb:be hold	-11 14 -2
sb:be in	-12 17 -4
sb:be no	-6 8 0
sb:be on	-8 11 -1
sb:be the	16 -13 -2
sb:beef	-4 -6 11
sb:been	10 -14 1
sb:been a	10 -8 0
sb:before	-14 28 -25
sb:before <person>	-2 10 -9
sb:before it	-8 8 0
sb:before the	-5 11 -8
sb:before their	-9 1 5
sb:begin	-16 3 12
sb:begin <span>	-11 0 8
sb:begin in	-5 11 -2
sb:begin to	15 -12 -2
sb:behind	-9 -3 13
sb:being	-14 -1 17
sb:bessent	9 -14 5
sb:bessent and	13 -12 0
sb:between	-8 14 -8
sb:between the	9 -12 2
sb:boss	-14 0 15
sb:both	-19 22 -5
sb:briefing	-11 1 10
sb:broke	15 -5 -10
sb:busan	-8 -3 12
sb:business	-8 15 -9
sb:but	-4 11 -10
sb:but the	8 -5 -1
sb:butter	-11 14 -2
sb:by <span>	-16 5 9
sb:by telephone	-12 9 5
sb:call	-4 -4 12
sb:call ,	-5 -4 9
sb:call between	-14 16 -2
sb:call on	10 -14 3
sb:call with	8 -8 0
sb:capital	-9 4 4
sb:car	19 -8 -14
sb:charge	-17 14 2
sb:chenggang	8 -1 -8
sb:chenggang ,	9 -7 0
sb:chip	-18 3 13
sb:christma	-6 9 -2
sb:civilian	-9 0 8
sb:civilian use	-9 0 8
sb:client	-11 12 0
sb:close	10 -8 -1
sb:colleague	7 0 -11
sb:come	-6 12 -7
sb:come <span>	-7 8 0
sb:come back	11 -7 -4
sb:come down	7 0 -10
sb:come to	6 -11 3
sb:commerce minister	10 -9 0
sb:commissioner maroš	10 -9 0
sb:company	11 -4 -6
sb:concern	-10 11 0
sb:conclude <span>	-13 13 0
sb:conference	6 -20 7
sb:conference ,	3 -10 3
sb:confirm it	-10 10 0
sb:confirm that	8 -7 0
sb:continue	-3 10 -6
sb:continue in	-8 14 -7
sb:cotton	11 -9 -1
sb:could	-12 14 -2
sb:country ,	12 -9 -2
sb:cut	7 -10 0
sb:date	-12 15 -5
sb:day	-13 0 13
sb:day in	3 -13 7
sb:deal in	8 -7 0
sb:deal that	-8 10 0
sb:deal with	-11 12 0
sb:decide	24 -23 0
sb:delegation	-6 11 -4
sb:did	25 -23 -3
sb:discuss	10 -2 -11
sb:discuss on	-12 12 0
sb:discuss the	9 -9 0
sb:dispute	3 -11 4
sb:doe	-16 15 0
sb:done	17 -10 -6
sb:done at	10 -6 -2
sb:door	-15 1 12
sb:down	-17 2 14
sb:down in	-10 14 0
sb:down with	-22 17 0
sb:draw	14 -12 -2
sb:due	13 0 -13
sb:due in	-2 19 -16
sb:during	11 -8 -2
sb:duty	11 -17 5
sb:duty on	-14 0 14
sb:duty that	12 -10 0
sb:each	4 3 -18
sb:each other	0 6 -10
sb:earlier	10 -9 0
sb:economy	15 -12 -3
sb:economy ,	10 -9 0
sb:effect	10 -6 -3
sb:else	7 -8 0
sb:end	20 -17 -3
sb:end ,	-4 -9 12
sb:end <span>	9 -5 -5
sb:end in	-5 8 0
sb:end on	0 -12 10
sb:enter	8 -10 0
sb:eve	-21 20 0
sb:eve of	-21 20 0
sb:evening	-10 1 10
sb:evening ,	-12 20 -11
sb:everybody	-5 -9 12
sb:expect	-15 25 -15
sb:expect in	-4 10 -4
sb:expect to	-10 12 0
sb:expert	-13 15 -3
sb:expert ,	-8 10 -1
sb:expire	-12 3 9
sb:extension	14 -8 -4
sb:extra	-18 14 3
sb:fact	19 -15 -5
sb:fact sheet	17 -13 -4
sb:fee	-7 11 -3
sb:fentanyl ,	-12 13 0
sb:fifth	0 12 -16
sb:finished	12 -3 -8
sb:first	38 -35 -6
sb:first ,	10 -7 -1
sb:first meet	19 -18 0
sb:first round	26 -22 -4
sb:fix	-13 14 0
sb:flew	7 -18 9
sb:fly	0 7 -11
sb:followed	20 -16 -4
sb:following	22 -19 0
sb:for	-23 24 -4
sb:for <day-gone>	-21 22 0
sb:for <name>	14 -14 -1
sb:for <quality>	-12 13 0
sb:for <span>	22 -12 -10
sb:for civilian	-9 0 8
sb:for the	-30 11 21
sb:force	19 -15 -4
sb:foreign	-15 20 -7
sb:foreign trade	-11 13 0
sb:found	9 -4 -3
sb:four	9 -6 -3
sb:fourth	-14 19 -4
sb:fourth round	-18 16 2
sb:framework	-3 14 -17
sb:framework for	-6 8 0
sb:from <day-ahead>	-10 10 0
sb:from <day-gone>	9 -3 -4
sb:from <level>	-2 -7 10
sb:from <name>	16 -19 -1
sb:from <person>	8 -6 0
sb:from our	-1 9 -9
sb:from the	16 -4 -18
sb:gas	-9 11 0
sb:gas ,	-10 11 0
sb:gave	16 -14 -1
sb:geneva	23 -12 -12
sb:geneva ,	17 -8 -8
sb:get	10 -6 -5
sb:give	-8 9 0
sb:go	10 -2 -12
sb:go on	-12 3 6
sb:good	9 -22 8
sb:good morning	-2 -9 8
sb:government	11 -7 -1
sb:great	8 -13 0
sb:ground	14 -13 0
sb:had	33 -31 -5
sb:had a	14 -13 0
sb:had accept	-12 12 0
sb:had come	-13 -2 16
sb:had meet	32 -30 -1
sb:had prepare	9 -8 0
sb:had put	-10 10 0
sb:had sit	10 -6 -1
sb:half	11 -16 1
sb:hand	10 -6 -2
sb:happen	-10 7 1
sb:happened	-2 -18 19
sb:has been	-13 13 0
sb:have been	1 -10 5
sb:he	-5 0 9
sb:he come	-8 9 0
sb:he expect	-11 12 0
sb:he had	0 -7 10
sb:he has	10 -8 -1
sb:he see	-7 8 0
sb:he sit	-11 4 5
sb:he was	-7 9 0
sb:he will	-7 10 0
sb:he would	-32 20 9
sb:heard	16 -14 0
sb:her	-15 14 0
sb:him	17 -9 -8
sb:his	0 9 -20
sb:his <person>	12 -10 0
sb:his <quality>	16 -5 -14
sb:his way	-12 15 -3
sb:hold	0 8 -9
sb:hold talk	0 -7 8
sb:hold their	-7 13 -6
sb:home	15 -4 -10
sb:home from	11 -2 -8
sb:hope for	12 -10 0
sb:hotel	-23 5 18
sb:hotel in	-13 0 12
sb:hour on	11 -10 0
sb:house	19 -13 -7
sb:how	1 3 -8
sb:i	15 -5 -16
sb:if	-23 1 18
sb:if the	0 -17 16
sb:import	11 -9 0
sb:important	10 -7 -1
sb:in <month-ahead>	-10 15 -9
sb:in <month-gone>	11 0 -20
sb:in <month-today>	-13 6 7
sb:in <name>	-4 15 -18
sb:in <number>	14 -11 -2
sb:in <seat>	14 -9 -8
sb:in a	14 -22 6
sb:in busan	-6 -4 10
sb:in for	-16 18 0
sb:in his	-10 10 0
sb:in the	1 -9 9
sb:in their	19 -11 -8
sb:incheon	17 -9 -9
sb:incheon ,	17 -8 -8
sb:initial	12 -5 -5
sb:international	-1 -11 12
sb:interview on	-9 0 8
sb:into	-6 0 9
sb:into force	19 -16 -3
sb:into the	-11 8 2
sb:invitation to	-11 12 0
sb:invited to	9 -8 0
sb:is	-13 4 8
sb:is <name>	-8 9 0
sb:is a	-2 9 -10
sb:is being	-13 -3 17
sb:is due	0 13 -11
sb:is in	-13 14 -3
sb:is plan	-9 10 0
sb:is receive	-13 -7 17
sb:is still	9 -6 -2
sb:is that	-11 0 13
sb:is the	9 -18 4
sb:is their	-2 -10 11
sb:is what	8 -10 0
sb:it is	-19 14 8
sb:it on	-9 11 0
sb:it take	10 -9 0
sb:it to	10 -9 0
sb:it was	18 -13 -7
sb:its	-16 7 10
sb:its <office>	-13 19 -8
sb:its duty	-11 4 5
sb:itself	19 -18 0
sb:jinping	7 -16 5
sb:jinping in	-1 -8 11
sb:joint	21 -5 -26
sb:joint press	22 -10 -15
sb:just	11 -5 -5
sb:keep	-11 3 9
sb:land	-12 9 1
sb:land in	-12 9 1
sb:largest	-13 15 0
sb:last	12 0 -27
sb:last day	-17 16 0
sb:last time	10 -9 0
sb:last week	8 0 -12
sb:late on	-11 0 9
sb:later	-3 10 -10
sb:lay	15 -13 0
sb:leader	-15 13 3
sb:leader in	-13 13 0
sb:leader xi	-16 4 11
sb:least	13 -11 -1
sb:leave for	-22 23 0
sb:less	10 -9 0
sb:let	9 -8 0
sb:li	9 -1 -8
sb:li chenggang	8 -1 -8
sb:licence	-6 12 -9
sb:licence for	-11 13 -2
sb:lie	-14 9 4
sb:list	0 10 -15
sb:live	4 -32 14
sb:live :	13 -27 3
sb:london	14 -7 -5
sb:long	25 -9 -18
sb:longer	-16 13 2
sb:look	-22 5 13
sb:m	11 -13 0
sb:m .	11 -13 0
sb:many	10 -8 0
sb:market	0 8 -9
sb:maroš	11 -9 0
sb:maroš šefčovič	11 -9 0
sb:may	-16 17 0
sb:me	12 -10 0
sb:mean to	-11 11 0
sb:meanwhile	-12 -1 13
sb:medicine	12 -9 -3
sb:meet	-2 6 -7
sb:meet ,	5 0 -11
sb:meet :	-11 14 -2
sb:meet <name>	-14 10 6
sb:meet <person>	-21 13 5
sb:meet again	-5 21 -14
sb:meet at	12 -17 2
sb:meet for	-13 8 5
sb:meet is	-12 13 0
sb:meet of	5 0 -13
sb:meet the	13 -11 -1
sb:meeting	21 -15 -6
sb:meeting ,	16 -15 0
sb:member	0 -11 9
sb:men	-13 4 7
sb:minister ,	-1 5 -8
sb:minister for	2 -14 8
sb:monday	-22 26 -6
sb:month	7 0 -10
sb:month ,	-11 12 0
sb:more	0 -11 9
sb:morning	-15 0 14
sb:morning ,	-12 14 -1
sb:morning from	-2 -9 8
sb:most	11 -16 5
sb:move	-17 0 13
sb:move to	-12 6 3
sb:must	-9 -1 11
sb:name	13 -11 -1
sb:near	5 -8 1
sb:near seoul	6 -9 1
sb:need	9 -5 -2
sb:negotiate	11 -14 0
sb:negotiation	-3 11 -6
sb:negotiator	-10 11 -1
sb:new	-13 17 -5
sb:new york	-1 10 -8
sb:next	-35 39 -7
sb:next :	-14 16 0
sb:next round	-8 12 -3
sb:night	10 -12 0
sb:night in	1 -9 4
sb:no	-19 20 -2
sb:no .	-8 10 0
sb:no reason	-16 16 0
sb:nobody	12 -14 1
sb:nobody in	10 -7 -3
sb:nor	-14 4 8
sb:not	13 -5 -13
sb:not on	3 -10 4
sb:note	10 1 -18
sb:nothing	-6 -13 17
sb:now	-12 7 4
sb:number	15 -12 -1
sb:of	16 -10 -11
sb:of <day-gone>	23 -22 0
sb:of <person>	3 0 -9
sb:of <quality>	16 -12 -4
sb:of <span>	-10 7 2
sb:of both	-12 7 1
sb:of talk	21 -15 -10
sb:of tariff	-9 12 -2
sb:of their	2 6 -11
sb:of them	10 -7 -3
sb:of what	-20 21 -1
sb:old	-16 0 17
sb:on	-13 7 8
sb:on <day-ahead>	11 -8 -2
sb:on <day-today>	-1 11 -17
sb:on <person>	10 -6 -3
sb:on a	-26 4 23
sb:on in	-13 12 0
sb:on its	-11 3 7
sb:on television	12 -11 0
sb:on the	0 -11 12
sb:on which	-13 9 2
sb:once ,	11 -10 0
sb:one in	16 -7 -8
sb:one of	-16 15 1
sb:only	-13 16 -1
sb:open	-15 4 12
sb:open in	-12 -2 13
sb:opened	-13 0 11
sb:ore	9 -9 0
sb:other	-24 28 -5
sb:other again	-11 11 0
sb:our	17 -9 -15
sb:our <office>	5 2 -16
sb:our reporter	6 -9 0
sb:out	8 -12 4
sb:out in	-18 21 -2
sb:out of	3 -11 5
sb:out on	10 -7 -2
sb:outline	-9 10 0
sb:outline of	-12 12 0
sb:over	-13 3 10
sb:over the	-9 12 -3
sb:own with	10 -5 -4
sb:ownership	-13 14 0
sb:palace	11 -9 -2
sb:pari in	10 -9 0
sb:part	13 -10 0
sb:pay	13 -6 -10
sb:pay a	-9 10 0
sb:pen	-3 13 -12
sb:pencilled	-8 9 0
sb:pencilled in	-8 9 0
sb:phone	17 -11 -10
sb:phone call	10 -9 0
sb:place	10 -8 0
sb:place in	23 -22 0
sb:plan	-8 12 -6
sb:point	13 -8 -6
sb:port	-7 13 -7
sb:premier ,	-12 8 3
sb:prepare	11 -3 -13
sb:president	-12 2 12
sb:president ,	-20 5 11
sb:president spoke	-10 -1 13
sb:president will	-9 10 0
sb:president would	-8 9 0
sb:president xi	27 -21 -8
sb:press	12 -13 0
sb:press conference	11 -12 0
sb:price	-8 -2 10
sb:promise	4 -11 8
sb:publish	12 -11 0
sb:put	5 1 -20
sb:question	-1 10 -10
sb:rang	-9 11 0
sb:reach	23 -14 -13
sb:readout	16 -11 -2
sb:reason	-26 27 0
sb:reason to	-14 14 0
sb:remain	0 -13 11
sb:report	16 -8 -9
sb:reporter	-18 11 9
sb:reporter that	-14 6 7
sb:rest	-10 11 0
sb:result	6 -20 7
sb:result of	22 -18 -4
sb:resume	-10 -3 13
sb:resume in	-8 -8 15
sb:rice	12 -10 -3
sb:rise	12 -11 0
sb:room	4 -23 13
sb:round ,	15 -7 -14
sb:round between	0 -13 11
sb:round of	-13 21 -6
sb:round on	-9 2 6
sb:ryosei	-9 10 0
sb:ryosei akazawa	-9 10 0
sb:same	7 -10 1
sb:say	-14 5 10
sb:say ,	4 -19 12
sb:say that	-7 16 -16
sb:seat	-13 0 13
sb:second	13 -21 3
sb:second ,	12 -10 0
sb:second day	5 -13 3
sb:secretary	-6 -4 11
sb:secretary ,	-17 4 10
sb:section	6 0 -10
sb:see	-19 23 -5
sb:see <person>	-5 11 -6
sb:see each	-7 11 -3
sb:sell to	18 -17 0
sb:seoul	7 -18 8
sb:session in	11 -5 -5
sb:set	-8 11 -3
sb:settle the	-11 5 5
sb:sheet on	11 -11 0
sb:ship	-1 -11 13
sb:shook	16 -16 0
sb:side will	-13 13 0
sb:sign	2 2 -10
sb:sign on	16 -15 0
sb:sign with	-13 13 0
sb:since	20 -19 -4
sb:since <day-gone>	-16 9 4
sb:since the	33 -24 -14
sb:sir	5 -10 5
sb:sir <person>	8 -14 6
sb:sit	-10 6 3
sb:sit down	-24 14 8
sb:sixth	-11 11 0
sb:sixth round	-8 7 1
sb:so	4 1 -10
sb:so far	12 -8 -2
sb:soybean	1 4 -11
sb:speak	-33 36 -7
sb:speak by	-13 15 -1
sb:speak with	-10 10 0
sb:spent	20 -11 -9
sb:spoke	21 -21 0
sb:spoke by	20 -28 6
sb:spoken	14 -12 0
sb:start	-14 22 -11
sb:start in	-7 10 -1
sb:state	8 -19 11
sb:statement that	-9 9 0
sb:summit	-13 5 8
sb:summit in	9 -12 1
sb:table	2 -10 4
sb:table at	-9 11 0
sb:table in	1 -18 10
sb:take	14 -16 0
sb:take place	14 -13 0
sb:talk ,	3 -16 9
sb:talk at	8 0 -14
sb:talk between	7 -6 -1
sb:talk by	-26 28 0
sb:talk go	14 -8 -6
sb:talk in	0 -7 5
sb:talk on	-27 29 -5
sb:talk will	0 -9 10
sb:talked	2 -11 7
sb:talked on	13 -7 -6
sb:talking	3 -12 4
sb:tariff	-14 10 6
sb:tariff on	14 -6 -6
sb:tariff talk	-20 5 14
sb:tariff truce	-5 9 -4
sb:telephone call	11 -9 0
sb:telephone conversation	12 -12 0
sb:telephoned	10 -9 0
sb:television	0 -7 9
sb:television interview	-10 0 10
sb:tell <organisation>	11 -9 -1
sb:tell reporter	-30 21 12
sb:tell the	0 8 -8
sb:that	4 4 -16
sb:that <person>	9 -4 -7
sb:that he	-2 8 -15
sb:that it	-17 20 -4
sb:that the	12 -7 -9
sb:that there	10 -8 0
sb:that was	11 -8 0
sb:that would	-10 11 0
sb:the	11 -6 -7
sb:the <day-ahead>	12 -11 0
sb:the <level>	11 -8 -1
sb:the <name>	3 -28 21
sb:the <office>	0 -11 14
sb:the <organisation>	-17 13 6
sb:the <person>	6 2 -20
sb:the <seat>	-2 8 -10
sb:the <span>	9 -5 -2
sb:the agenda	-6 18 -13
sb:the agreement	4 0 -8
sb:the app	10 -7 -3
sb:the country	10 -9 0
sb:the date	-13 14 0
sb:the deal	20 -18 0
sb:the eve	-8 11 -4
sb:the extension	12 -9 0
sb:the fact	11 -8 -1
sb:the first	14 -12 -2
sb:the fourth	14 -6 -9
sb:the ground	11 -11 0
sb:the invitation	11 -10 0
sb:the meet	17 -6 -16
sb:the next	-13 11 0
sb:the number	10 -9 0
sb:the order	15 -14 0
sb:the other	-19 20 0
sb:the party	-9 10 0
sb:the result	11 -7 -1
sb:the same	7 -10 1
sb:the second	-5 -12 20
sb:the signature	-11 12 0
sb:the sixth	-18 17 2
sb:the step	9 -8 0
sb:the subject	-13 14 0
sb:the table	-11 -4 17
sb:the talk	1 -12 10
sb:the tariff	5 -11 3
sb:the telephone	26 -24 0
sb:the third	14 -9 -7
sb:the truce	27 -24 -1
sb:the understanding	12 -1 -9
sb:their	-14 4 9
sb:their <office>	4 -11 5
sb:their fifth	0 11 -11
sb:their fourth	-7 9 -1
sb:their president	-19 15 1
sb:their second	0 -14 10
sb:their talk	0 12 -14
sb:their team	-14 15 0
sb:them	0 7 -15
sb:then	11 -4 -14
sb:there	2 5 -18
sb:there 's	-16 17 0
sb:there is	9 -2 -10
sb:they	-8 12 -7
sb:they are	1 -20 13
sb:they did	11 -10 0
sb:they had	3 6 -11
sb:they meet	-15 2 13
sb:they were	11 -7 -3
sb:they would	8 -8 0
sb:they'll	-17 19 0
sb:they're	-15 -10 20
sb:thi	10 -22 11
sb:thi week	-20 -3 21
sb:think	-14 14 0
sb:third round	-15 4 11
sb:those	-9 0 6
sb:three	3 8 -21
sb:three <office>	-13 14 0
sb:three round	12 -11 0
sb:through	17 -23 5
sb:thursday	4 0 -9
sb:thursday ,	-9 12 -1
sb:tiktok	3 3 -13
sb:tiktok in	9 -5 -1
sb:time	21 -22 0
sb:time in	-7 -6 11
sb:to	-10 21 -19
sb:to <day-ahead>	-15 4 9
sb:to <seat>	27 -24 -2
sb:to approve	0 -9 10
sb:to be	-9 12 -1
sb:to go	-9 12 -1
sb:to have	-11 11 0
sb:to it	9 -8 0
sb:to meet	-26 30 -6
sb:to say	20 -20 0
sb:to see	-3 7 -3
sb:to sign	-7 8 0
sb:to talk	-13 14 0
sb:to the	12 -5 -13
sb:too	-12 16 -5
sb:too ,	-10 14 -3
sb:trade	7 -20 12
sb:trade minister	-13 3 11
sb:trade talk	6 6 -11
sb:trade truce	-9 0 10
sb:transcript	9 -2 -4
sb:travel	-5 7 0
sb:travel to	-7 9 0
sb:truce ,	7 -11 3
sb:truce by	-9 -3 12
sb:truce of	14 -10 -3
sb:truce run	-8 9 0
sb:trump and	12 -9 0
sb:try	-13 2 7
sb:try again	-10 0 7
sb:twice	13 -9 -2
sb:two	14 -8 -7
sb:two <office>	6 -12 4
sb:two had	9 -8 0
sb:two hour	6 -14 5
sb:two men	-14 14 0
sb:two president	-12 7 6
sb:two round	11 -10 0
sb:two will	-8 11 0
sb:unless	-11 0 7
sb:until <day-ahead>	24 -20 -3
sb:until the	-12 14 -1
sb:up <span>	11 0 -9
sb:up a	-12 15 -2
sb:up in	-13 0 14
sb:use	-9 0 8
sb:very	-6 19 -12
sb:veterinarian	-8 9 0
sb:visit to	7 -14 9
sb:visited	15 -13 0
sb:wait for	9 -15 6
sb:war	-7 11 -3
sb:was	25 -4 -44
sb:was due	9 -8 0
sb:was in	6 1 -13
sb:was not	4 -9 1
sb:was on	-12 13 0
sb:was to	-9 13 -3
sb:way to	-21 18 1
sb:we are	11 -9 0
sb:week	-13 2 10
sb:weekend	-11 14 -4
sb:well	10 -9 0
sb:were in	13 -9 -4
sb:were to	-24 25 -1
sb:what <person>	17 -12 -6
sb:what we	-9 10 0
sb:when	0 11 -26
sb:when <name>	10 -2 -8
sb:when <person>	-7 13 -5
sb:when they	-10 13 0
sb:where the	-8 8 0
sb:whether	12 -15 3
sb:which <name>	-7 10 -1
sb:which end	-4 -11 14
sb:which the	-8 0 10
sb:while	-25 -6 29
sb:while <person>	-17 -5 21
sb:who	8 -8 0
sb:who has	-11 13 -1
sb:who was	-13 14 0
sb:whose	12 -14 1
sb:will	-14 6 11
sb:will discuss	-10 11 0
sb:will meet	-19 24 -6
sb:will pay	10 -8 -1
sb:will sign	17 -17 0
sb:will visit	-8 9 0
sb:with	8 1 -20
sb:with <name>	-12 10 2
sb:with <person>	27 -17 -22
sb:with <quality>	15 -13 0
sb:with <seat>	11 -6 -5
sb:with a	-8 12 -4
sb:with his	12 -11 0
sb:without	-9 12 -2
sb:would	-38 31 4
sb:would come	15 -14 0
sb:would have	3 -13 7
sb:would speak	-15 16 0
sb:wrapped	-4 9 -5
sb:wrapped up	-4 9 -5
sb:xi	7 -16 5
sb:xi jinping	7 -16 5
sb:year	17 -18 0
sb:year ,	5 -11 2
sb:yes	-11 12 0
sb:yes ,	-12 13 0
sb:york	-1 10 -8
sb:you	8 -11 2
sb:šefčovič	11 -9 0
sb:— <name>	7 -9 0
sb:— <person>	-6 12 -7
sb:— <span>	-1 10 -9
sb:•	-7 -7 14
seat-other	-2 -13 16
seat-side	-8 14 -11
sent:calls	14 3 -39
sent:coming	-40 32 9
sent:ended	17 -17 -3
sent:experts	-22 18 4
sent:m=adjourned	-14 8 6
sent:m=arrive	1 -13 10
sent:m=arrived	-20 5 13
sent:m=arrives	-10 18 -7
sent:m=assembly	-14 18 -7
sent:m=broke off	10 -5 -6
sent:m=came	11 -5 -9
sent:m=closed	-2 -6 8
sent:m=comes	-5 8 -3
sent:m=conference	9 -12 0
sent:m=consultation	2 -11 5
sent:m=consultations	7 2 -14
sent:m=delegation	-17 0 18
sent:m=delegations	0 -16 15
sent:m=dined	11 -8 -1
sent:m=dinner	-15 17 0
sent:m=due	7 8 -20
sent:m=ended	37 -11 -38
sent:m=flew	14 -22 6
sent:m=fly	11 -5 -7
sent:m=go	-10 0 11
sent:m=goes	12 -2 -14
sent:m=guest	-12 -7 17
sent:m=haggling	-7 0 9
sent:m=handshake	24 -11 -14
sent:m=here	-3 13 -12
sent:m=invitation	-8 10 -2
sent:m=land	-11 20 -15
sent:m=landed	-19 13 4
sent:m=lunch	19 -15 -5
sent:m=meet	10 9 -40
sent:m=meeting	-11 17 -8
sent:m=meetings	14 -5 -12
sent:m=meets	-30 14 13
sent:m=met	41 -49 2
sent:m=negotiating	-2 -14 17
sent:m=negotiations	-8 -2 11
sent:m=negotiator	17 -8 -12
sent:m=negotiators	-20 6 14
sent:m=parted	16 -1 -13
sent:m=receive	-13 17 -5
sent:m=received	18 -19 0
sent:m=receives	-36 25 7
sent:m=round	-7 12 -7
sent:m=rounds	41 -30 -17
sent:m=sat	21 -25 -1
sent:m=saw each other	17 -16 0
sent:m=see each other	-15 13 0
sent:m=settled	5 -12 4
sent:m=shook hands	16 -16 0
sent:m=signed	5 15 -48
sent:m=sit	-12 8 1
sent:m=sits	-16 31 -20
sent:m=sitting	-22 9 10
sent:m=spent	33 -24 -14
sent:m=stop	-20 11 7
sent:m=talk	-37 36 0
sent:m=talked	7 -17 9
sent:m=talking	-3 -13 16
sent:m=there	-10 15 -5
sent:m=time	-7 8 -1
sent:m=to see	-9 20 -15
sent:m=visit	5 -21 16
sent:m=visited	17 -14 0
sent:running	-44 0 48
sent:sure	11 -6 -8
sent:wished	-8 6 1
sides=1	7 -5 -6
sides=4	-21 27 -4
sides=5	10 -4 -3
sort=call	20 -10 -19
sort=land	-20 26 -11
sort=meeting	-10 14 -5
sort=venue	-13 8 6
t0=future	-3 9 -9
t0=modal	-17 14 2
t0=past	23 -25 0
t0=past-passive	29 -16 -23
t0=past-passive-not	9 -8 0
t0=perfect	-9 6 1
t0=pluperfect	24 -17 -10
t0=pluperfect-passive	12 -9 -2
t0=present	-10 1 10
t1=future	-6 15 -16
t1=infinitive	-13 23 -24
t1=modal	-18 14 3
t1=participle-passive	41 -26 -34
t1=past	24 -28 2
t1=past-passive	43 -30 -23
t1=past-passive-not	9 -8 0
t1=perfect	-10 7 1
t1=pluperfect	26 -20 -9
t1=present	-15 3 13
t1=present-passive	-11 8 1
t2=future	13 -11 -2
t2=future-passive	10 -7 -3
t2=gerund	6 2 -18
t2=modal	-20 6 13
t2=past-passive	2 -16 9
t2=perfect	7 -19 9
t2=perfect-passive	-11 17 -6
t2=present	-15 10 5
t2=present-passive	1 4 -13
tail=d	14 -15 0
tail=e	9 -9 -2
tail=g	0 5 -9
tail=k	-19 0 20
tail=l	8 -2 -6
tail=m	-7 -9 14
tail=n	4 1 -11
tail=o	-20 13 10
tail=r	-11 18 -8
tail=s	12 -4 -9
tail=t	5 -19 12
tail=u	11 0 -17
tail=v	-10 16 -7
tail=w	21 -13 -13
tail=x	-6 -13 18
tail=y	13 -5 -10
tail=z	3 13 -28
tail=á	-27 11 18
tail=ö	-3 -8 11
tail=ø	-14 19 -3
third-side	-14 12 1
top	1 -23 25
town-l	0 10 -13
town-r	12 -11 -3
town=l0	7 -12 4
town=l1	20 -7 -20
town=l2	9 -3 -8
town=l3	-13 21 -9
town=l4	-16 17 0
town=l5	-7 0 8
town=r1	20 -10 -15
town=r2	-11 -4 18
town=r3	-3 12 -14
town=r4	8 -19 11
town=r5	9 1 -20
towns=0	1 3 -12
towns=3	8 0 -10
towns=4	12 -9 -3
towns=5	24 -17 -8
tri:city day-none no-word	0 13 -17
tri:city day-none part:sure	6 -19 11
tri:city day-none prev:sure	17 -1 -23
tri:city day=l0 no-word	-8 12 -5
tri:city day=l1 no-word	-1 7 -9
tri:city day=l2 no-word	-14 20 -9
tri:city day=l2 sent:sure	-11 12 0
tri:city day=r0 no-word	23 -24 0
tri:city day=r0 prev:sure	-17 17 0
tri:city day=r1 no-word	-10 -29 34
tri:city day=r1 part:sure	-1 14 -15
tri:city day=r3 no-word	18 -10 -9
tri:city day=r4 sent:sure	11 -13 3
tri:day day-none no-word	-4 14 -12
tri:day day-none part:sure	-16 13 0
tri:day day-none prev:sure	-1 -13 13
tri:day day=l0 no-word	-9 -5 13
tri:day day=l4 no-word	11 -6 -3
tri:day day=r0 no-word	-4 -9 14
tri:day day=r3 no-word	13 -5 -7
tri:day day=r4 no-word	15 -11 -3
tri:l=<begin> city day=r0	10 -8 -3
tri:l=<begin> city no-word	21 -10 -15
tri:l=<begin> city part:sure	2 -8 1
tri:l=<begin> city prev:sure	-9 13 -3
tri:l=<begin> day day-none	6 1 -16
tri:l=<begin> day no-word	7 0 -15
tri:l=<begin> day-none no-word	-12 6 7
tri:l=<begin> day-none part:sure	9 0 -10
tri:l=<begin> day-none prev:sure	-6 8 -2
tri:l=<begin> day-none sent:sure	-10 0 11
tri:l=<begin> day=r1 no-word	0 9 -9
tri:l=<begin> day=r2 no-word	12 0 -15
tri:l=<begin> day=r2 sent:sure	-9 -4 13
tri:l=<begin> day=r3 no-word	-1 -10 10
tri:l=<begin> day=r3 sent:sure	20 -14 -8
tri:l=<begin> seat-home day-none	-10 -3 16
tri:l=<begin> seat-home day=r0	-15 11 4
tri:l=<begin> seat-home day=r1	11 -2 -9
tri:l=<begin> seat-home day=r3	3 -10 4
tri:l=<begin> seat-home day=r4	0 5 -9
tri:l=<begin> seat-home no-word	-12 7 6
tri:l=<begin> seat-home prev:sure	-2 -14 14
tri:l=<begin> seat-other day=r0	-4 12 -7
tri:l=<begin> seat-other day=r4	-14 10 2
tri:l=<begin> seat-other no-word	-10 17 -3
tri:l=<begin> seat-other sent:sure	-15 14 1
tri:l=<begin> seat-side day-none	-18 17 0
tri:l=<begin> seat-side day=r0	11 0 -19
tri:l=<begin> seat-side day=r1	-13 17 -4
tri:l=<begin> seat-side no-word	-6 19 -20
tri:l=<begin> seat-side sent:sure	5 -12 4
tri:l=<begin> unknown day-none	7 -1 -6
tri:l=<begin> unknown no-word	2 -16 9
tri:l=<begin> unknown sent:sure	15 -19 0
tri:l=<begin> word day-none	8 -6 -1
tri:l=a day-none no-word	-2 -4 9
tri:l=a day=l3 no-word	-10 11 0
tri:l=a day=r1 no-word	-1 -5 9
tri:l=a day=r1 sent:sure	11 -11 0
tri:l=a day=r2 prev:sure	-10 10 0
tri:l=a day=r3 no-word	-13 13 0
tri:l=a seat-home day-none	16 -11 -5
tri:l=a seat-home no-word	14 -11 -2
tri:l=a seat-side day-none	0 -9 10
tri:l=a seat-side no-word	3 -11 7
tri:l=a word day=l1	8 -6 0
tri:l=a word day=l3	-9 10 0
tri:l=a word day=r1	17 -16 0
tri:l=a word day=r2	-14 16 0
tri:l=a word day=r3	-9 10 0
tri:l=a word no-word	-21 20 1
tri:l=a word part:sure	17 -14 -3
tri:l=a word sent:sure	16 -15 0
tri:l=after day-none no-word	4 -13 4
tri:l=and city day-none	12 -9 -1
tri:l=and seat-home no-word	-16 0 13
tri:l=and seat-side day-none	10 -6 -2
tri:l=and seat-side no-word	-7 11 -4
tri:l=and unknown day-none	18 -14 -2
tri:l=at city day-none	0 -13 7
tri:l=at unknown day-none	-13 13 0
tri:l=at unknown day=r1	11 -15 0
tri:l=at unknown no-word	-17 9 9
tri:l=at unknown part:sure	10 -4 -7
tri:l=before city day-none	-10 12 -2
tri:l=before day-none no-word	-8 11 -2
tri:l=by word day-none	12 -10 0
tri:l=by word part:sure	12 -11 0
tri:l=conference, day=r0 no-word	13 -6 -7
tri:l=for city day-none	1 -9 8
tri:l=for city no-word	0 -8 8
tri:l=for unknown day=r1	-9 10 0
tri:l=for unknown no-word	-4 10 -6
tri:l=for unknown sent:sure	-10 11 0
tri:l=from city day-none	13 -6 -6
tri:l=from city no-word	19 -8 -12
tri:l=from day day-none	-7 11 -3
tri:l=from day=r3 no-word	9 0 -8
tri:l=from seat-other day-none	0 -10 6
tri:l=from seat-other no-word	0 -8 5
tri:l=from seat-side day-none	-6 0 8
tri:l=from seat-side no-word	-6 -7 14
tri:l=from unknown day=r3	13 0 -12
tri:l=from unknown no-word	10 0 -12
tri:l=from unknown sent:sure	0 -10 7
tri:l=had word day=r3	-9 10 0
tri:l=he word part:sure	0 -8 9
tri:l=in city day-none	8 -6 -2
tri:l=in city day=l1	-12 17 -6
tri:l=in city day=l2	-17 21 -6
tri:l=in city day=l3	11 0 -17
tri:l=in city day=r1	7 -13 3
tri:l=in city day=r2	14 -13 0
tri:l=in day-none sent:sure	-1 8 -15
tri:l=in day=l1 part:sure	-9 8 0
tri:l=in day=l1 prev:sure	-11 16 -6
tri:l=in day=l2 no-word	-9 11 -1
tri:l=in day=l3 no-word	2 8 -13
tri:l=in day=l3 part:sure	0 11 -12
tri:l=in day=l3 sent:sure	-15 0 12
tri:l=in day=l4 sent:sure	-11 15 -4
tri:l=in day=r0 no-word	0 10 -14
tri:l=in day=r0 part:sure	-6 -7 13
tri:l=in day=r0 prev:sure	-10 12 -1
tri:l=in day=r0 sent:sure	23 -26 0
tri:l=in day=r1 no-word	3 -21 21
tri:l=in day=r1 prev:sure	0 5 -9
tri:l=in day=r2 no-word	14 -8 -7
tri:l=in day=r2 part:sure	-14 0 13
tri:l=in day=r4 no-word	-8 -1 12
tri:l=in seat-home day-none	22 -9 -17
tri:l=in seat-home day=l3	-11 13 -1
tri:l=in seat-home no-word	6 0 -12
tri:l=in seat-home part:sure	6 -13 4
tri:l=in seat-home prev:sure	-11 -2 14
tri:l=in seat-home sent:sure	8 0 -12
tri:l=in seat-other day=r1	-14 9 4
tri:l=in seat-other sent:sure	1 -14 13
tri:l=in seat-side day-none	-4 -4 11
tri:l=in seat-side day=l1	-11 0 11
tri:l=in seat-side day=l2	7 -6 0
tri:l=in seat-side day=l3	-12 17 -6
tri:l=in seat-side day=l4	-17 18 0
tri:l=in seat-side day=r0	-11 2 5
tri:l=in seat-side day=r1	23 -7 -18
tri:l=in seat-side day=r2	10 -10 0
tri:l=in seat-side part:sure	5 -9 2
tri:l=in seat-side prev:sure	-12 15 -3
tri:l=in unknown day=l1	-3 9 -8
tri:l=in unknown day=l3	-2 -7 9
tri:l=in unknown day=r1	-2 10 -8
tri:l=in unknown day=r2	-11 1 10
tri:l=in unknown day=r3	19 -19 0
tri:l=in unknown day=r4	-6 -7 14
tri:l=in unknown no-word	4 -16 11
tri:l=in unknown part:sure	-7 17 -9
tri:l=in unknown prev:sure	-4 8 -5
tri:l=in unknown sent:sure	12 -13 0
tri:l=in word day-none	-18 23 -6
tri:l=in word day=r1	16 -14 0
tri:l=in word part:sure	-6 14 -11
tri:l=in word sent:sure	-12 13 0
tri:l=leaves day-none no-word	13 -11 0
tri:l=new word part:sure	-11 11 0
tri:l=of city day-none	-3 10 -12
tri:l=of city no-word	2 3 -13
tri:l=of day-none part:sure	-7 1 4
tri:l=of day=r1 no-word	-10 14 -6
tri:l=of seat-side day-none	17 -13 -4
tri:l=of seat-side no-word	25 -21 -5
tri:l=of unknown day-none	-8 0 7
tri:l=of unknown day=r1	-15 19 -5
tri:l=of unknown no-word	-15 9 6
tri:l=on day no-word	20 -1 -33
tri:l=on day-none no-word	-5 11 -6
tri:l=on day-none part:sure	-12 14 -1
tri:l=on day-none sent:sure	9 -9 0
tri:l=president day=r2 no-word	-10 10 0
tri:l=president word day=r2	-10 10 0
tri:l=should day-none no-word	-8 11 -2
tri:l=telephone day=r3 no-word	-10 11 0
tri:l=telephone word day-none	9 -8 0
tri:l=telephone word day=r3	-7 8 0
tri:l=that day-none no-word	-3 15 -22
tri:l=that seat-home day-none	1 4 -12
tri:l=the city day=r1	0 -10 7
tri:l=the city no-word	11 -20 6
tri:l=the day-none prev:sure	11 -10 0
tri:l=the day=l3 no-word	15 -14 0
tri:l=the day=l3 part:sure	-11 6 3
tri:l=the day=l4 part:sure	9 -7 0
tri:l=the day=r0 no-word	4 -11 5
tri:l=the day=r1 no-word	-14 14 0
tri:l=the day=r3 no-word	14 -11 -1
tri:l=the seat-home day=r1	-6 9 -2
tri:l=the seat-home day=r2	12 -10 0
tri:l=the seat-home prev:sure	18 -17 0
tri:l=the seat-other no-word	-15 4 10
tri:l=the seat-side day-none	0 5 -12
tri:l=the seat-side day=l1	14 -17 2
tri:l=the seat-side day=r2	-14 17 -5
tri:l=the seat-side no-word	0 5 -18
tri:l=the unknown part:sure	11 -10 0
tri:l=the word day-none	-3 -9 13
tri:l=the word day=r1	-7 12 -6
tri:l=the word day=r4	-7 10 -2
tri:l=the word no-word	16 -19 0
tri:l=the word part:sure	-15 3 13
tri:l=to city day-none	2 -7 4
tri:l=to day-none part:sure	-19 15 3
tri:l=to day-none sent:sure	11 -9 0
tri:l=to day=l2 no-word	-15 18 -4
tri:l=to day=l3 no-word	-14 0 12
tri:l=to day=l4 part:sure	20 -19 0
tri:l=to day=r0 no-word	-10 11 0
tri:l=to day=r0 part:sure	-9 15 -7
tri:l=to day=r1 no-word	5 -9 4
tri:l=to day=r1 part:sure	-6 -9 15
tri:l=to day=r2 part:sure	11 -7 -3
tri:l=to day=r3 sent:sure	-10 14 -4
tri:l=to seat-home day=r1	12 -9 -2
tri:l=to seat-other day-none	11 -7 -4
tri:l=to seat-other no-word	-13 5 8
tri:l=to seat-other sent:sure	13 -12 0
tri:l=to seat-side day-none	-18 25 -9
tri:l=to seat-side day=r1	-1 -12 14
tri:l=to seat-side no-word	-12 24 -16
tri:l=to seat-side part:sure	-11 0 12
tri:l=to unknown day=r0	-7 11 -4
tri:l=to unknown no-word	19 -21 2
tri:l=to word day-none	-17 12 3
tri:l=to word day=l2	-11 11 0
tri:l=to word day=r2	11 -10 0
tri:l=to word day=r3	10 -9 0
tri:l=to word no-word	-15 17 -1
tri:l=to word part:sure	11 -13 3
tri:l=to word sent:sure	10 -9 0
tri:l=trump word no-word	13 -12 0
tri:l=trump word part:sure	-11 0 9
tri:l=video word day-none	0 -12 9
tri:l=will day-none part:sure	-7 9 0
tri:l=will word day-none	-7 9 0
tri:l=with day-none no-word	-14 16 -1
tri:l=with day-none part:sure	20 -20 0
tri:l=with seat-home day-none	-5 12 -10
tri:l=with seat-home no-word	-18 20 -3
tri:l=would day-none part:sure	-10 12 0
tri:l=would word day-none	-14 15 0
tri:l=— day-none no-word	8 0 -13
tri:l=— unknown day=r0	-13 7 6
tri:seat-home day-none part:sure	21 -7 -19
tri:seat-home day=l1 part:sure	-12 13 0
tri:seat-home day=l2 no-word	-11 15 -4
tri:seat-home day=r0 no-word	-6 13 -7
tri:seat-home day=r0 prev:sure	0 -13 11
tri:seat-home day=r1 no-word	12 -19 8
tri:seat-home day=r1 prev:sure	11 0 -11
tri:seat-home day=r1 sent:sure	-7 13 -5
tri:seat-home day=r2 no-word	8 3 -25
tri:seat-home day=r3 no-word	-11 3 8
tri:seat-home day=r3 prev:sure	-6 8 0
tri:seat-home day=r4 no-word	15 -18 2
tri:seat-home day=r4 sent:sure	-3 9 -7
tri:seat-other day-none no-word	-10 0 10
tri:seat-other day-none part:sure	17 -20 -2
tri:seat-other day-none sent:sure	13 -14 0
tri:seat-other day=l1 no-word	-8 11 -4
tri:seat-other day=l3 no-word	-11 0 11
tri:seat-side day-none part:sure	-5 -2 9
tri:seat-side day=l1 no-word	0 -15 17
tri:seat-side day=l2 no-word	19 -16 -2
tri:seat-side day=l3 no-word	-6 12 -8
tri:seat-side day=r0 part:sure	0 -11 9
tri:seat-side day=r0 prev:sure	0 6 -10
tri:seat-side day=r1 no-word	-7 15 -10
tri:seat-side day=r4 no-word	-11 6 3
tri:unknown day-none part:sure	4 2 -9
tri:unknown day-none sent:sure	12 0 -19
tri:unknown day=l0 sent:sure	-14 15 0
tri:unknown day=l1 no-word	11 -6 -7
tri:unknown day=l1 prev:sure	-12 13 0
tri:unknown day=l2 sent:sure	12 -9 -2
tri:unknown day=l3 sent:sure	-10 0 10
tri:unknown day=l4 no-word	9 -17 5
tri:unknown day=l4 part:sure	2 5 -13
tri:unknown day=r2 part:sure	-12 2 8
tri:unknown day=r3 no-word	6 -17 7
tri:unknown day=r3 part:sure	10 -8 0
tri:unknown day=r3 sent:sure	9 0 -12
tri:unknown day=r4 sent:sure	-4 -14 15
tri:word day-none part:sure	-27 27 0
tri:word day=l1 part:sure	17 -13 -4
tri:word day=l2 no-word	16 -13 -4
tri:word day=l4 part:sure	11 -9 -1
tri:word day=r1 no-word	-19 28 -17
tri:word day=r1 part:sure	20 -13 -6
tri:word day=r1 sent:sure	16 -15 0
tri:word day=r2 part:sure	8 -10 2
tri:word day=r2 prev:sure	-11 13 0
tri:word day=r3 part:sure	-23 21 2
two-words	22 -19 -7
under gone	13 -14 0
under gone town	20 -12 -12
v0-none	5 5 -16
v0=agree	11 -7 -7
v0=begin	-11 -1 11
v0=bring	-6 -6 11
v0=confirm	-10 12 0
v0=continue	-3 14 -11
v0=decide	13 -13 0
v0=discuss	18 -10 -8
v0=expect	-6 14 -10
v0=fix	-9 10 0
v0=have	9 -3 -9
v0=land	-20 11 3
v0=lay	14 -12 0
v0=leave	0 6 -11
v0=look	-13 -2 15
v0=move	-13 10 1
v0=offer	-19 19 0
v0=other	12 0 -15
v0=pay	15 -5 -16
v0=place	-16 18 0
v0=plan	-10 11 0
v0=prepare	17 -10 -10
v0=promise	-12 12 0
v0=put	10 -6 -6
v0=receive	-9 -1 11
v0=say	5 0 -11
v0=see	-17 20 -2
v0=sign	-11 8 3
v0=sit	-6 -5 11
v0=start	-2 10 -6
v0=stay	3 -10 4
v1=agree	12 -7 -8
v1=begin	-11 -2 12
v1=bring	-5 -7 11
v1=confirm	-10 12 0
v1=continue	-5 16 -11
v1=decide	15 -15 0
v1=discuss	13 -5 -8
v1=end	11 -2 -8
v1=expect	-14 22 -9
v1=fix	-10 11 0
v1=land	-12 8 1
v1=lay	14 -12 0
v1=leave	3 2 -12
v1=look	-13 -2 14
v1=make	13 -8 -4
v1=move	-13 10 1
v1=offer	-13 14 0
v1=other	11 0 -14
v1=pay	15 -5 -16
v1=place	-16 18 0
v1=plan	-8 11 0
v1=prepare	7 0 -11
v1=put	13 -8 -6
v1=reach	9 -6 -1
v1=receive	-8 -2 11
v1=say	0 3 -10
v1=see	-11 15 -3
v1=sit	-5 -4 10
v1=start	-2 10 -6
v1=stay	3 -10 4
v1=take	10 -13 3
v1=wait	-4 9 -5
v2-none	10 1 -17
v2=agree	0 -9 10
v2=answer	-7 0 7
v2=ask	-12 17 -8
v2=begin	6 -17 7
v2=decide	9 -7 0
v2=expect	4 -11 5
v2=get	-7 13 -7
v2=have	-7 21 -21
v2=leave	4 2 -11
v2=other	-5 -17 23
v2=prolong	-2 9 -8
v2=publish	-9 12 -1
v2=raise	-12 5 4
v2=receive	-9 0 8
v2=show	7 -10 0
v2=sit	9 -16 5
v2=wait	-10 11 0
verbless	6 4 -14
vt0=be future	-2 9 -10
vt0=be modal	-5 10 -2
vt0=be past	-1 10 -12
vt0=be perfect	11 -2 -8
vt0=be present	4 -14 9
vt0=begin past	-13 -10 20
vt0=begin present	-10 12 0
vt0=bring past	-6 -6 12
vt0=call past	1 -10 6
vt0=come modal	16 -14 0
vt0=come past	3 5 -11
vt0=come pluperfect	-8 -1 11
vt0=come present	-11 15 -5
vt0=discuss past	22 -16 -5
vt0=expect present	-14 21 -9
vt0=get past	14 -14 0
vt0=have past	5 -12 4
vt0=have present	4 4 -17
vt0=hold future	-18 20 -1
vt0=hold past	25 -17 -9
vt0=hold perfect	14 -12 0
vt0=hold present	-16 3 11
vt0=land past	-16 12 0
vt0=leave past	-8 12 -4
vt0=look present	-11 -7 16
vt0=meet future	-7 14 -10
vt0=meet pluperfect	12 -9 0
vt0=meet present	5 -14 7
vt0=negotiate past	11 -5 -3
vt0=other future	-10 11 0
vt0=other past	9 -6 -1
vt0=other pluperfect	15 -9 -7
vt0=pay present	12 -1 -12
vt0=place present	-16 18 0
vt0=prepare pluperfect	10 -8 0
vt0=put present	19 -16 -2
vt0=receive past	16 -16 -2
vt0=receive present	-22 0 17
vt0=say past	0 5 -13
vt0=say present	10 -11 0
vt0=see modal	-5 7 0
vt0=see past	8 -21 5
vt0=see present	-22 25 -4
vt0=sit past	14 -28 0
vt0=sit perfect	-5 -5 9
vt0=sit present	-13 3 4
vt0=take past	11 -11 0
vt0=want present	-10 1 4
vt0=write past	10 -10 0
vt1=be future	-8 15 -9
vt1=be modal	-6 11 -2
vt1=be past	-1 10 -12
vt1=be perfect	11 -2 -8
vt1=be present	0 -13 11
vt1=begin past	-13 -11 21
vt1=begin present	-10 12 0
vt1=bring past	-6 -6 12
vt1=call past	1 -10 6
vt1=come modal	16 -14 0
vt1=come past	3 6 -11
vt1=come pluperfect	-4 -9 11
vt1=come present	-6 11 -4
vt1=discuss past	22 -16 -5
vt1=expect present	-18 25 -8
vt1=get past	14 -14 0
vt1=have past	5 -11 4
vt1=have present	0 10 -16
vt1=hold future	-18 20 -1
vt1=hold infinitive	-11 11 0
vt1=hold past	23 -16 -9
vt1=hold perfect	14 -12 0
vt1=hold present	-16 3 11
vt1=land past	-16 12 0
vt1=leave past	-8 12 -4
vt1=look present	-11 -7 16
vt1=meet future	-8 15 -10
vt1=meet participle	12 -6 -8
vt1=meet pluperfect	12 -9 0
vt1=meet present	5 -14 7
vt1=negotiate past	11 -5 -3
vt1=other future	-10 11 0
vt1=other past	9 -6 -1
vt1=other pluperfect	12 -6 -7
vt1=pay present	12 -1 -12
vt1=place present	-16 18 0
vt1=prepare infinitive	-13 15 0
vt1=prepare pluperfect	10 -8 0
vt1=put present	19 -16 -2
vt1=receive past	16 -16 -2
vt1=receive present	-22 0 17
vt1=say past	-1 8 -13
vt1=see modal	-5 7 0
vt1=see past	8 -21 5
vt1=see present	-22 25 -4
vt1=sign participle	12 -9 0
vt1=sit past	14 -28 0
vt1=sit perfect	-5 -5 9
vt1=sit present	-13 3 4
vt1=take past	10 -10 0
vt1=write past	10 -10 0
vt2=agree participle	-8 0 9
vt2=be modal	-4 -9 12
vt2=be past	13 -12 -1
vt2=be pluperfect	8 -4 -2
vt2=be present	-9 18 -13
vt2=bring present	-13 10 0
vt2=end past	-7 9 0
vt2=go present	7 -9 0
vt2=have present	-7 18 -18
vt2=meet gerund	10 -2 -11
vt2=meet past	15 -17 0
vt2=meet present	-25 16 5
vt2=other past	-14 -7 19
vt2=other present	6 -18 10
vt2=publish past	-12 14 0
vt2=say perfect	-9 0 7
vt2=say present	14 -7 -13
vt2=sit past	15 -12 -1
vt2=take past	15 -14 0
vt2=take present	-17 0 15
word=conversation	10 -10 0
word=each other	4 -10 6
word=great hall of the people	-9 -10 17
word=korea	-7 10 -1
word=lancaster house	2 -18 7
word=malaysia	-14 16 0
word=meet	9 -4 -10
word=meeting	-8 12 -5
word=met	18 -13 -6
word=on the line	-8 0 8
word=phone	10 -6 -7
word=rang	36 -35 0
word=speak	-48 49 -2
word=speaks	-12 12 0
word=spoke	78 -73 -10
word=spoken	10 -10 0
word=talks	-16 12 4
word=telephone	11 -11 0
word=telephoned	30 -28 0
word=video	-8 8 0
word=visit	10 -9 -1
word=white house	-5 11 -11
words=1	-31 37 -4
words=3	8 3 -21
words=5	15 -14 -3
year	22 -28 2`;
