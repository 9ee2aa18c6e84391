// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_DAY = `from	none	only	until
<always>	-14 17 -2 -11
a:'s	15 1 -24 9
a:'s commerce	3 -11 -3 10
a:-	-8 0 1 1
a:.	-6 13 -6 -7
a:<agent>	-3 0 -12 12
a:<day-ahead>	23 0 -29 0
a:<day-ahead> .	23 -5 -19 -5
a:<day-gone>	2 -8 0 5
a:<day-gone> .	0 -5 8 0
a:<day-today>	10 -9 5 -7
a:<day-today> .	-2 -1 8 -1
a:<duty>	-19 3 7 -2
a:<gate>	-4 -4 11 -2
a:<goods>	-4 8 -3 -1
a:<level-noun>	-3 0 7 -8
a:<level>	1 10 -5 -12
a:<level> .	0 7 -2 0
a:<level> on	7 0 -8 -1
a:<month-gone>	0 -9 14 -1
a:<name>	6 -7 -5 11
a:<name> 's	8 -5 -12 9
a:<name> .	0 -11 13 0
a:<name> and	0 5 -6 1
a:<not>	-17 -1 -3 15
a:<number>	9 0 -7 -2
a:<number> .	-2 -4 10 -2
a:<number> th	0 0 -7 4
a:<office>	0 -6 11 -5
a:<organisation>	0 26 -20 -4
a:<person>	2 -3 8 -11
a:<person> .	-3 -1 11 -8
a:<person> and	0 -11 9 0
a:<points>	-1 6 0 0
a:<quality>	0 12 -2 -12
a:<span>	0 -6 -8 15
a:<span> .	-3 -12 9 4
a:<span> of	8 -11 -6 7
a:<v-agree>	-3 3 9 -15
a:<v-bear>	-7 0 13 -18
a:<v-begin>	-13 11 3 -13
a:<v-buy>	0 10 -8 0
a:<v-down>	-8 5 7 -14
a:<v-end>	0 15 -5 -8
a:<v-impose>	-19 2 10 -9
a:<v-propose>	-11 -8 13 0
a:<v-return>	0 -11 -6 16
a:<v-stay>	9 1 -7 -4
a:<v-suspend>	5 2 -14 6
a:<v-target>	-1 6 0 -4
a:<v-threaten>	0 -4 6 0
a:<v-up>	-2 9 0 -3
a:?	6 -10 0 3
a:a	-17 5 -1 5
a:a further	0 -9 12 -1
a:a result	-5 9 0 -3
a:about	0 -17 20 -1
a:after	-6 4 -4 2
a:after <span>	0 -13 0 13
a:after a	0 6 0 -7
a:all	0 -12 -1 15
a:and	18 -4 0 -10
a:and <person>	0 1 1 -11
a:and last	-7 9 -3 0
a:are	7 -12 -3 8
a:as	0 10 -5 0
a:at <number>	0 -9 13 -3
a:at a	12 -6 -3 0
a:at midnight	0 -6 0 7
a:at the	-5 19 -13 0
a:back	8 -12 5 0
a:between	-1 -12 22 -10
a:between the	0 -8 10 0
a:both	0 12 0 -10
a:bring	0 6 -2 -1
a:by	-1 15 -11 -3
a:by <span>	0 7 -7 0
a:by the	0 0 6 -6
a:capital	-5 6 -5 1
a:carry	0 9 0 -6
a:come	-6 18 -7 -6
a:commerce	2 -9 -5 10
a:custom	-1 -6 5 1
a:date	0 -6 7 0
a:day	-5 17 -11 -2
a:down	0 14 -12 -2
a:duty	-5 -5 10 0
a:duty .	0 6 -2 0
a:duty on	0 -4 11 -3
a:economy	0 -3 10 -5
a:end	1 7 -8 -1
a:evening	-7 0 -18 17
a:evening .	0 -7 -5 13
a:extend	0 2 -9 6
a:for	7 15 -6 -26
a:for <span>	8 13 -22 0
a:for a	-3 8 -2 0
a:for the	6 0 -2 0
a:from	-8 21 -22 7
a:from <day-ahead>	0 0 -7 7
a:from the	0 7 -1 -2
a:further	0 -8 11 -1
a:geneva	0 6 0 -9
a:get	0 6 -3 0
a:had	0 6 -2 0
a:half	0 6 -3 0
a:hand	0 19 -14 -3
a:has	0 6 -3 0
a:have	0 7 -3 0
a:he	0 7 -4 0
a:his	-4 1 7 -12
a:hold	0 6 -4 0
a:home	-4 14 -5 -3
a:hotel	0 1 -7 5
a:in	-5 -13 18 -2
a:in <seat>	4 -14 11 0
a:in a	0 -9 13 -2
a:in the	-13 15 -3 -7
a:is	0 7 2 -17
a:it	-8 11 0 -7
a:its	0 11 -6 0
a:last	4 -14 0 8
a:level	0 -3 6 0
a:meet	-2 -2 8 -4
a:midnight	0 -7 -4 13
a:ministry	0 -6 0 9
a:minute .	0 -6 7 0
a:month	0 18 -10 -8
a:month .	0 11 -9 0
a:neither	0 -8 11 -3
a:new	12 -7 -13 5
a:next	7 -8 2 -3
a:night	-6 -8 0 11
a:night .	0 -3 -2 7
a:no	0 -8 -2 11
a:not	-1 12 -4 -2
a:nothing	-1 9 -2 -2
a:of	-7 11 -12 4
a:of <level>	0 7 -3 0
a:of a	0 6 -3 0
a:of talk	7 -4 -2 0
a:of the	-1 -5 0 11
a:off .	0 10 -2 -4
a:old	0 -4 9 -3
a:on	0 9 -2 -8
a:on <day-ahead>	7 0 -5 -3
a:on <quality>	7 0 -3 -1
a:on the	-5 0 6 -1
a:one	0 -16 5 12
a:order	0 6 -5 0
a:out	0 17 -8 -6
a:paper	0 -4 -1 8
a:pay	0 6 -2 0
a:reach	0 8 0 -7
a:round of	-3 10 -2 -3
a:say	0 5 -6 0
a:second	-4 -6 6 3
a:sell	0 -8 9 0
a:set	0 7 -5 0
a:ship	0 7 -6 0
a:side	0 0 8 -12
a:since	0 -21 25 -2
a:sit	5 7 -13 0
a:stay	10 -3 -7 0
a:suspend	0 8 -6 0
a:talk .	5 0 2 -10
a:talk in	-6 2 -10 10
a:tariff	-11 6 0 -3
a:tariff .	-1 -12 16 -1
a:tariff of	0 -2 7 -1
a:telephone	0 -11 15 -3
a:th	0 0 -7 4
a:that	5 10 -10 -7
a:the	-20 25 0 -23
a:the <name>	0 10 -5 -1
a:the <number>	0 0 -8 4
a:the <organisation>	0 19 -16 0
a:the <person>	0 0 10 -10
a:the <quality>	-5 14 -11 -1
a:the <seat>	-1 7 0 0
a:the duty	0 0 6 -3
a:the last	0 -4 -2 8
a:the new	0 6 -3 0
a:the next	10 -6 -4 0
a:the old	0 -4 9 -3
a:the tariff	0 8 0 -10
a:the truce	0 -2 10 -7
a:the two	0 -1 7 -4
a:their	-11 -6 -2 18
a:their tariff	0 -10 -2 14
a:there	0 -7 -3 11
a:they	0 -5 -4 10
a:thi month	0 10 -7 0
a:thi year	0 -18 19 0
a:third	-1 15 -4 -9
a:third round	0 7 0 -7
a:three	0 10 -7 0
a:time	0 -10 -4 15
a:to	2 5 1 -16
a:to <day-ahead>	7 0 -8 0
a:to <day-gone>	7 0 -6 0
a:to <name>	0 -15 15 0
a:to be	0 10 -6 -3
a:to extend	0 2 -9 6
a:to the	0 10 -6 -1
a:trade	-3 -16 13 4
a:until	8 0 -9 0
a:until <day-ahead>	11 -3 -7 0
a:we	6 -7 1 0
a:week	0 -4 10 -4
a:what	-2 -7 11 0
a:will be	0 -7 1 3
a:with	-6 -3 0 8
a:with <name>	9 -12 -6 11
a:with <person>	-1 -14 17 -1
a:with a	-3 -4 -6 13
a:with the	-4 7 2 -10
a:without	-9 -4 -3 14
a:without a	-6 0 0 4
a:would	0 13 -11 0
a:year	1 -16 17 -4
a:year .	0 -5 7 0
a:·	-4 -5 -6 14
asks	5 -7 0 2
b:"	-3 15 -9 -4
b:" <person>	0 0 -7 5
b:" he	0 6 -3 0
b:" the	0 -10 12 0
b:&	11 -10 0 0
b:& p	11 -10 0 0
b:'	0 16 -10 -5
b:' <organisation>	0 10 -8 0
b:'s	9 -6 0 -2
b:'s <organisation>	0 -9 10 0
b:'s <person>	-1 -16 15 0
b:'s commerce	0 6 0 -4
b:'s trade	0 -11 14 -2
b:(	-1 0 8 -11
b:)	0 -8 0 8
b:,	-6 0 0 2
b:, <office>	0 4 -9 2
b:, <person>	3 -17 8 5
b:, a	13 -5 -7 -2
b:, agree	0 2 -10 5
b:, and	0 28 -26 -5
b:, as	0 6 -4 0
b:, begin	-3 6 0 0
b:, by	0 10 -9 0
b:, end	0 -12 -1 16
b:, friday	0 -6 -5 11
b:, from	-5 -1 10 -5
b:, had	0 -6 8 0
b:, in	0 10 -1 -10
b:, it	0 7 -2 -2
b:, meet	-1 -4 10 0
b:, on	0 -18 27 -16
b:, say	0 5 0 -6
b:, sign	0 15 -8 -6
b:, since	-1 14 -9 -1
b:, start	14 -9 -1 -1
b:, the	-2 21 -8 -10
b:, thursday	-1 19 -5 -12
b:, to	-1 -7 -2 12
b:, tuesday	0 -6 10 -2
b:, until	0 -7 -2 10
b:, was	0 -6 12 -4
b:, wednesday	9 -19 15 -9
b:, will	0 -15 17 -2
b:, would	0 11 -10 0
b:, you	0 6 -3 0
b:-	-4 -2 -4 11
b:/	-3 7 0 0
b:: <name>	0 7 -1 -1
b:: <number>	-11 3 6 -4
b:: and	15 -6 -7 -5
b:: from	6 -11 -3 8
b:: it	0 17 -13 -4
b:: on	0 -4 8 -1
b:: the	7 0 -19 9
b:: what	0 -8 -7 15
b:;	6 -1 1 -6
b:; it	10 -3 -8 0
b:; the	0 8 -4 -1
b:; they	0 -7 8 -1
b:<agent>	0 1 2 -6
b:<day-ahead>	-15 -5 -17 25
b:<day-ahead> and	-11 -9 -10 23
b:<day-ahead> to	0 -3 0 6
b:<day-gone>	-6 -4 -11 18
b:<day-gone> and	-13 -7 -5 21
b:<day-today>	-3 14 0 -14
b:<gate>	-11 -14 19 0
b:<goods-amount>	0 9 -8 0
b:<goods-amount> by	0 7 -6 0
b:<goods>	-3 8 5 -17
b:<level-noun>	-5 -3 13 -14
b:<level>	-8 34 -22 -10
b:<level> from	0 8 -6 0
b:<level> on	0 15 -12 0
b:<name>	-5 7 1 -8
b:<name> 's	0 0 10 -15
b:<name> agree	0 -10 13 0
b:<name> and	7 -21 10 5
b:<name> at	0 13 -9 0
b:<name> begin	12 -5 -1 -5
b:<name> had	-1 7 -2 0
b:<name> on	-3 -1 -2 7
b:<name> sign	0 -5 -4 8
b:<name> to	0 -6 7 0
b:<not>	1 -6 2 3
b:<number>	7 5 -5 -9
b:<number> on	-1 14 -6 -1
b:<office>	-1 -27 22 7
b:<office> 's	9 -22 3 9
b:<office> in	-3 2 -15 12
b:<office> meet	-1 -6 9 0
b:<office> of	0 -12 9 2
b:<office> say	0 7 0 -5
b:<organisation>	20 14 -11 -36
b:<organisation> and	0 15 -14 0
b:<organisation> hold	0 14 -14 0
b:<organisation> meet	0 7 -5 0
b:<organisation> of	0 -11 13 0
b:<organisation> on	0 14 -9 -4
b:<person>	-12 -20 19 9
b:<person> and	8 -23 14 -2
b:<person> come	4 -7 7 -4
b:<person> in	-4 -5 13 -3
b:<person> meet	-1 -15 19 0
b:<person> of	0 2 0 -6
b:<person> on	0 -6 11 -5
b:<person> say	-3 -21 12 12
b:<person> sign	0 6 -7 0
b:<person> spoke	0 10 -6 -2
b:<person> tell	0 -5 0 6
b:<person> was	-9 27 -21 -2
b:<person> will	0 6 -4 0
b:<quality>	1 -15 13 1
b:<quality> and	2 -8 0 4
b:<quality> good	6 0 -7 0
b:<quality> negotiator	5 1 -8 0
b:<quality> official	0 -14 10 6
b:<quality> trade	0 -3 8 0
b:<seat>	13 14 -4 -35
b:<seat> and	0 8 0 -6
b:<seat> on	16 6 -8 -14
b:<seat> say	0 9 -9 0
b:<span>	12 -1 -14 2
b:<span> from	0 6 -1 0
b:<span> of	17 -22 -2 4
b:<v-agree>	-4 -6 4 5
b:<v-bear>	-3 19 -2 -33
b:<v-begin>	12 -5 -6 1
b:<v-buy>	0 13 -4 -6
b:<v-down>	0 6 -8 0
b:<v-end>	0 0 -20 15
b:<v-impose>	-8 9 -8 0
b:<v-propose>	-9 -12 22 -9
b:<v-return>	-6 0 6 -7
b:<v-say>	-22 -1 5 2
b:<v-sell>	0 7 -1 -3
b:<v-stay>	-8 2 3 0
b:<v-suspend>	-9 -1 9 -5
b:<v-target>	0 1 3 -14
b:<v-threaten>	0 11 -9 0
b:<v-up>	-19 -5 14 1
b:a	0 17 -3 -27
b:a <organisation>	0 -14 15 0
b:a <quality>	0 8 -4 -5
b:a new	-1 0 10 -7
b:a technical	7 5 -12 0
b:a television	0 -12 2 9
b:a third	5 6 -9 -5
b:a truce	0 7 -4 0
b:after	-1 -8 18 -9
b:after a	6 -20 16 0
b:again	-5 7 -1 -5
b:again on	0 15 -12 0
b:ago	0 8 -5 0
b:agree	-6 -7 10 0
b:agree in	0 -1 7 -3
b:agree on	0 -1 6 -3
b:agree to	0 0 -3 6
b:agreement	-3 9 -9 0
b:agreement on	0 9 -5 -1
b:agreement with	0 -6 -8 12
b:also	0 -7 0 10
b:an	-8 5 1 -2
b:an agreement	0 7 -4 -1
b:an extension	0 -2 -5 8
b:an hour	0 -17 19 0
b:and	9 -4 -7 7
b:and <name>	6 -31 17 11
b:and <number>	15 -9 -5 0
b:and <person>	8 -2 1 -11
b:and <quality>	4 -14 0 5
b:and <seat>	0 8 0 -6
b:and end	-4 0 -4 8
b:and from	9 -6 -1 0
b:and on	0 8 -1 0
b:and the	-8 22 -11 -7
b:and will	-1 10 -12 2
b:announce	0 -7 0 8
b:announcement	0 3 -6 1
b:another	-1 -4 8 0
b:answer	0 9 -7 0
b:approve	10 -6 0 -1
b:approve the	10 -7 0 0
b:are	2 -11 12 -1
b:are due	0 -6 9 0
b:are to	-2 -26 30 -1
b:arrangement	0 -5 9 -4
b:arrive	0 14 -12 -4
b:as	8 12 -16 -7
b:as of	-1 8 -2 -2
b:ask	0 7 -5 0
b:at	-2 -23 21 6
b:at <number>	-4 -9 4 9
b:at <seat>	9 -9 0 0
b:at a	0 -9 11 0
b:at it	0 -25 18 6
b:at noon	0 -2 -6 7
b:at the	-8 5 3 -9
b:back on	0 -7 -1 10
b:been at	0 -9 10 -2
b:been in	9 0 -6 -2
b:been on	0 -9 0 11
b:before	10 1 -8 -8
b:before the	13 -5 -8 0
b:begin	17 -1 -18 -1
b:between	-2 -10 19 -6
b:between the	0 0 9 -10
b:both	-4 -6 6 2
b:both country	0 -14 3 10
b:both side	0 19 -18 0
b:broke	-5 4 -13 9
b:busan	0 -14 19 -4
b:busan on	0 -22 23 0
b:but	-1 -2 -10 13
b:by <span>	0 7 -2 0
b:by a	0 7 -6 0
b:by telephone	0 -16 20 -3
b:by the	-2 0 -21 18
b:by video	0 -10 11 0
b:cabinet	0 6 -3 0
b:call	0 -11 14 -1
b:car	0 -7 8 0
b:chip	-1 8 -4 0
b:city	0 14 -9 -2
b:close	-3 -4 -8 13
b:closed	-3 18 -12 0
b:come back	0 14 -5 -6
b:come on	0 9 -4 0
b:come to	4 -13 10 0
b:commerce	6 0 0 -9
b:commerce ministry	0 7 0 -4
b:company	0 11 -9 0
b:conclude	-2 -2 -10 13
b:consultation	0 -17 16 0
b:continue	0 12 -7 -1
b:copper	0 -11 3 7
b:council	0 11 -10 0
b:country	0 0 -4 8
b:dated	0 11 -9 0
b:deadline	0 7 -4 0
b:deal	0 -5 -2 10
b:decide	0 16 -16 0
b:delegation	0 2 -10 4
b:delegation of	4 3 -10 0
b:did the	0 -6 0 7
b:dispute	4 -10 8 -1
b:do	-2 13 -5 -2
b:doe	9 -7 0 0
b:doe not	10 -9 0 0
b:down	4 -8 2 0
b:down in	1 6 -11 0
b:down on	0 -4 -3 9
b:due	2 15 -14 -6
b:due to	-1 15 -4 -9
b:effect on	0 9 -7 0
b:end	4 -18 -16 25
b:end <span>	0 -3 -2 7
b:end in	-1 -9 -5 15
b:end on	3 -1 -16 6
b:exchanged	0 7 -3 0
b:expect	-4 6 0 -6
b:expect to	0 17 -16 0
b:expire	0 14 -4 -6
b:expire on	0 12 -3 -5
b:extend	0 8 -3 -3
b:extension	0 4 -7 1
b:extension of	0 -6 -3 9
b:fact	-1 17 -10 0
b:fact sheet	-1 17 -10 0
b:fall	0 6 -1 -1
b:fee	0 8 -4 0
b:final	0 10 -10 0
b:first	-1 -8 13 -2
b:flew	-4 17 -10 -5
b:fly	-3 10 -3 -1
b:fly to	-3 10 -3 -1
b:follow	0 6 0 -3
b:for	14 2 -6 -13
b:for <name>	0 -12 7 7
b:for <span>	6 0 -5 -4
b:for a	-1 13 -7 -1
b:for the	19 -11 -3 -2
b:force	-1 10 -4 0
b:force since	0 6 -1 0
b:fourth	0 -9 7 3
b:freeze	0 7 -4 0
b:friday	0 -1 -6 7
b:from	12 -7 2 -3
b:from <day-ahead>	0 -2 0 6
b:from <name>	-1 -8 6 2
b:from <seat>	4 4 -3 -10
b:from the	0 -7 5 2
b:gave	0 7 -2 -1
b:give	0 -5 7 0
b:given	11 -5 -3 0
b:go	-11 -5 10 1
b:go into	0 10 -5 0
b:go on	0 0 -11 9
b:good	4 15 -20 -3
b:great	0 -10 15 -2
b:great hall	0 -2 6 -2
b:had	11 11 -11 -18
b:had been	3 15 -18 -2
b:had threaten	0 6 -5 0
b:halifax	10 -11 4 -4
b:hand in	0 -6 2 3
b:happen	0 6 -2 0
b:has	-12 0 5 1
b:has been	-8 -8 7 6
b:have	-8 2 6 -6
b:have been	-4 0 10 -8
b:have end	0 10 0 -8
b:have until	0 -9 0 10
b:he	-12 2 1 0
b:here	0 -10 10 -1
b:his	-6 1 10 -16
b:his <quality>	0 -23 27 -3
b:hold	-4 1 9 -16
b:hold a	0 12 -9 0
b:home	-1 19 -11 -7
b:hour	5 -10 8 -7
b:i	-3 1 4 -7
b:if	8 0 -8 -5
b:if the	10 -9 0 0
b:in	-3 -22 13 14
b:in <name>	-14 21 -9 -10
b:in <organisation>	0 10 -6 0
b:in <seat>	1 12 -7 -11
b:in a	0 -3 -1 8
b:in an	0 8 -5 0
b:in force	0 8 -2 0
b:in halifax	0 -10 14 -2
b:in kuala	0 -8 -7 15
b:in stockholm	12 -7 -1 -3
b:in the	7 11 -22 1
b:in write	0 6 -4 0
b:interview	0 -10 2 8
b:interview on	0 -15 5 9
b:into	0 17 -10 -2
b:is	-9 6 5 -12
b:is <level>	0 -7 8 0
b:is due	0 7 -4 0
b:is expect	0 -5 7 0
b:is in	9 -17 11 -3
b:is on	0 12 -10 0
b:is set	0 -14 16 0
b:is to	-1 -8 0 11
b:is up	0 6 -5 0
b:issued	0 19 -17 0
b:it	1 -16 3 14
b:it 's	0 -7 0 9
b:it begin	-1 6 -1 0
b:it had	8 -7 0 0
b:it in	0 -11 -6 17
b:it on	0 10 0 -9
b:it to	0 -12 12 0
b:it was	-2 -5 8 0
b:its	-4 29 -16 -10
b:its own	0 8 -3 -1
b:joint	0 -3 7 -2
b:joint statement	0 8 -7 0
b:keep	0 0 -8 7
b:kuala	0 -7 -8 14
b:kuala lumpur	0 -12 -3 14
b:land	4 6 -11 -2
b:lapse	0 6 -4 0
b:last	-7 5 0 0
b:last until	-3 -6 0 11
b:later	0 -11 12 0
b:leader	0 -13 15 -1
b:leave	-3 5 -9 2
b:link	0 -8 10 0
b:link on	0 -8 10 0
b:look	0 -3 6 0
b:look at	0 -5 6 0
b:lumpur	0 -12 -3 14
b:may	0 8 -4 0
b:meet	-6 1 8 -14
b:meet again	0 9 -8 0
b:meet for	0 12 -11 0
b:meet in	0 -6 9 -3
b:meet on	0 -2 6 0
b:midnight	0 -1 -6 7
b:midnight on	0 -2 -5 8
b:minister	-1 -8 12 0
b:ministry	0 7 0 -7
b:minute	0 11 -9 0
b:mombasa	6 -11 6 -3
b:monday	9 -9 -12 6
b:more	6 3 -9 0
b:more than	7 0 -7 0
b:mr	-1 16 -19 4
b:mr <person>	-1 16 -19 5
b:my	0 11 -6 -2
b:name to	5 0 -6 -1
b:new	0 0 4 -6
b:next meet	0 8 -7 0
b:next round	5 7 -10 0
b:no	-2 -4 -4 11
b:noon	0 -1 -7 7
b:not	7 -1 -1 -4
b:now	0 -3 7 -1
b:of	0 17 -5 -19
b:of <name>	10 0 -1 -4
b:of <span>	0 -2 -8 9
b:of a	0 -7 12 -1
b:of both	0 8 -9 1
b:of talk	13 -6 0 -4
b:of the	-13 9 2 -16
b:of them	0 -7 15 -4
b:of trade	5 -6 -6 4
b:off	-3 16 -8 -3
b:offer	6 -3 -6 0
b:official	-1 -15 12 5
b:oil	0 -7 8 0
b:old	13 -14 3 -3
b:on	-7 -4 8 2
b:on <day-ahead>	-6 -9 -6 17
b:on <day-gone>	0 -1 -10 9
b:on <quality>	6 6 -15 0
b:on a	0 7 1 -7
b:on it	0 -11 0 10
b:on the	0 -13 21 -17
b:on to	-1 12 -3 -3
b:on until	0 -7 0 9
b:one	-7 -6 0 10
b:open	7 -7 2 -4
b:opened	12 -15 11 -12
b:opened on	6 0 -1 0
b:or	0 4 -12 6
b:order	0 12 -4 -6
b:other 's	0 9 -7 0
b:our	-5 7 4 -10
b:out	7 -1 -3 0
b:out on	0 16 -11 -3
b:over	2 -2 6 -7
b:own	0 8 -3 -1
b:p	11 -10 0 0
b:p <number>	13 -12 0 0
b:palm	0 -10 10 0
b:paper	0 8 -4 -2
b:pari	14 -20 1 0
b:pause	0 -5 0 7
b:pay	-3 16 -8 0
b:peace	-2 15 -11 0
b:people	0 -2 6 -2
b:phone	-2 -2 8 -2
b:place	0 -10 18 -10
b:place in	0 -8 12 -5
b:play	0 9 -5 -1
b:post	0 -15 18 -1
b:post on	0 9 -6 0
b:present	0 6 -5 0
b:president	0 -5 8 -1
b:price	0 6 0 -2
b:prolonged	0 -15 9 7
b:propose	0 11 -9 0
b:published	-1 7 0 -11
b:published on	0 7 -2 -1
b:put	10 -6 3 -10
b:put his	0 11 -6 -2
b:put its	0 9 -7 0
b:put on	7 -10 2 0
b:rate	0 7 -5 0
b:reach	0 -2 9 -6
b:read	10 -16 -9 13
b:receive	-3 0 6 -3
b:receive <person>	-2 -5 9 0
b:report	0 8 -5 0
b:reporter	0 -7 -5 11
b:reporter on	0 -10 -2 12
b:return to	0 -7 7 0
b:review	0 -6 9 0
b:rise	-1 6 -5 1
b:room	0 6 -2 -1
b:round	0 11 -9 -3
b:round of	6 3 0 -13
b:rule	0 -1 6 -4
b:run	0 19 -11 -4
b:s	11 -10 0 0
b:s &	11 -10 0 0
b:say	-8 2 -2 4
b:say on	-2 -3 0 8
b:second	-8 0 5 0
b:second round	-4 9 -2 -1
b:secretary	6 -7 4 -4
b:see	-4 12 -6 -4
b:set	0 -3 6 0
b:set for	0 -6 8 0
b:settle	6 0 -1 -4
b:shall	-1 1 5 -7
b:sheet	-2 19 -13 -1
b:shook	0 -11 10 1
b:shook hand	0 -11 10 1
b:side	0 10 -16 6
b:sign	-3 8 -16 7
b:sign an	0 13 -2 -9
b:sign for	0 -8 0 9
b:sign on	0 -9 -4 14
b:sign the	0 18 -8 -9
b:since	3 9 -6 -13
b:sit	0 -11 8 2
b:sit in	0 -10 4 4
b:social	0 7 -4 0
b:soybean	0 -7 9 0
b:speak on	0 7 -5 0
b:spent	0 -2 7 -4
b:spoke	-4 -6 13 -5
b:spoke by	0 -16 19 0
b:stand	0 6 0 0
b:standstill	0 -1 -4 7
b:start	11 3 -14 -6
b:start on	0 6 -4 0
b:statement	0 10 -8 0
b:stay	0 -10 2 9
b:still	0 9 -6 0
b:stockholm	12 -7 -1 -3
b:stockholm on	5 -6 0 -1
b:strike	0 -1 7 -5
b:strike on	0 -5 6 0
b:suspension	0 0 5 -7
b:table	0 -12 12 0
b:take	-3 -12 8 8
b:take effect	0 8 -5 0
b:take place	0 -12 19 -10
b:talk	1 0 -10 9
b:talk in	7 2 -20 8
b:talk on	-9 9 1 -9
b:talk with	2 7 0 -12
b:tariff	2 0 -10 5
b:tariff truce	0 6 -5 -1
b:team	4 -6 3 -1
b:technical	6 -1 -1 0
b:technical meet	0 9 -9 0
b:telephone	-5 -5 11 -5
b:telephone call	0 6 -5 0
b:telephone on	-1 -3 7 -2
b:television	0 -10 0 12
b:tell	0 7 -10 0
b:tell reporter	0 -7 -5 11
b:term	13 -11 0 0
b:text	16 -10 -5 0
b:than	5 4 -8 0
b:that	8 0 -16 14
b:that 's	11 -5 -5 0
b:that <name>	0 -2 -8 9
b:that <seat>	0 -6 7 0
b:that a	-1 -11 13 0
b:that had	2 8 -9 -4
b:that is	0 8 -3 -1
b:that the	-2 2 -7 7
b:that was	5 -9 5 0
b:the	-1 14 -8 -6
b:the <name>	-5 -11 9 5
b:the <office>	0 -20 7 15
b:the <organisation>	6 19 -19 -12
b:the <person>	-1 -12 11 4
b:the <quality>	0 -25 14 12
b:the arrangement	0 -7 11 -2
b:the company	0 8 -6 0
b:the extension	0 10 -1 -7
b:the first	0 -9 13 -1
b:the great	0 -2 6 -2
b:the joint	0 -6 8 0
b:the last	0 10 0 -7
b:the leader	0 -5 6 0
b:the next	5 6 -9 0
b:the old	13 -12 0 0
b:the one	0 -15 16 0
b:the pause	0 -6 0 8
b:the s	13 -12 0 0
b:the second	-2 10 -4 0
b:the suspension	0 0 6 -7
b:the table	0 -16 18 0
b:the talk	-1 -12 -3 18
b:the tariff	0 10 -7 -2
b:the text	16 -10 -5 0
b:the third	8 -19 6 6
b:the truce	0 9 -11 0
b:the two	-6 -18 21 0
b:the week	0 11 -10 0
b:their tariff	0 -7 0 9
b:their truce	0 -5 9 -1
b:them	0 -16 23 -5
b:there	8 -23 18 -2
b:there on	13 -21 12 -3
b:they	14 -14 6 -3
b:they are	11 -15 5 0
b:they had	8 -5 0 -2
b:they have	0 -16 2 11
b:they meet	0 -4 7 0
b:they will	6 -24 15 -1
b:thi	0 21 -12 -12
b:thing	0 7 -1 -2
b:third	12 -6 -3 0
b:threaten	0 10 -9 0
b:three	0 -6 0 5
b:through	0 -2 -9 10
b:thursday	-4 7 -8 1
b:till	0 0 -9 10
b:time	8 -1 -11 4
b:to	1 17 -16 -3
b:to <seat>	20 -10 0 -8
b:to be	6 -2 0 0
b:to begin	0 6 0 -1
b:to go	0 -6 0 7
b:to hold	0 -6 7 0
b:to keep	0 0 -5 7
b:to last	0 -7 0 7
b:to meet	0 -12 15 0
b:to see	0 12 -11 0
b:to sit	-3 14 -5 -6
b:to start	0 6 -4 0
b:to the	0 -10 16 -11
b:together	0 -6 9 0
b:trade	0 -6 7 -1
b:trade agreement	0 6 -6 0
b:trade minister	0 -14 20 -3
b:trade talk	5 -6 -6 5
b:travel	11 -9 1 -4
b:truce	-5 11 0 -9
b:truce between	0 7 0 -5
b:truce of	0 8 -5 0
b:truce on	0 -9 10 0
b:tuesday	-6 7 4 -14
b:two	-9 -12 21 -6
b:two <office>	0 -13 14 0
b:two country	0 11 -9 0
b:two delegation	0 -6 -3 10
b:two president	0 -14 15 0
b:until	-18 19 -36 15
b:until the	0 11 -7 -2
b:up	-9 5 0 0
b:up by	0 9 -7 0
b:up in	0 -10 5 5
b:up on	0 19 -9 -10
b:up to	0 6 -4 0
b:us	0 12 -7 -1
b:video	0 -21 23 0
b:video link	0 -6 7 0
b:visit	8 -21 15 0
b:was	3 -10 3 6
b:was agree	0 0 12 -11
b:was put	0 -6 7 0
b:was sign	0 -2 -10 9
b:was to	2 12 -19 0
b:we	-3 -11 12 3
b:we are	0 11 -5 -2
b:wednesday	16 -11 4 -15
b:week	0 14 -10 0
b:week of	0 12 -11 0
b:were	-7 14 -4 -11
b:were to	0 7 -3 0
b:what	-13 0 -3 7
b:what <person>	0 -10 13 0
b:what was	0 -24 0 23
b:when	-1 -8 11 -1
b:where	0 -8 12 -4
b:where the	3 -20 12 0
b:which	-6 -7 13 -2
b:which is	0 -5 7 0
b:which the	0 0 -5 7
b:who	0 -1 7 -5
b:will	-5 5 0 -7
b:will be	-5 24 -22 1
b:will discuss	0 -5 8 0
b:will go	0 -5 0 7
b:will now	0 -6 8 0
b:will take	0 -8 9 0
b:window	0 9 -7 0
b:with	-6 4 9 -15
b:with <name>	0 -5 13 -7
b:with <person>	0 -21 23 0
b:with <seat>	-2 21 -11 -5
b:work	0 6 0 -9
b:working	0 -17 18 0
b:would	-9 12 1 -15
b:would be	0 -2 7 -2
b:would have	0 8 -2 -2
b:you	-8 23 -8 -12
b:your	-1 12 -6 -1
b:·	10 10 -13 -23
b:—	18 5 -6 -16
b:— <name>	3 1 0 -8
b:— <person>	0 -13 3 11
b:— <quality>	0 -5 0 7
b:— the	0 10 -9 0
c0=agree	-16 -14 7 13
c0=bear	0 7 3 -23
c0=down	-2 10 -1 -7
c0=end	0 15 -14 -4
c0=impose	-17 -1 3 3
c0=propose	-14 1 10 -20
c0=return	-4 -5 12 -5
c0=say	-13 7 -9 5
c0=stay	2 8 -6 -8
c0=suspend	-5 16 -3 -17
c0=target	1 1 0 -10
c0=threaten	0 11 -9 0
c0=up	-14 0 4 1
c1=agree	-1 -8 6 5
c1=bear	-6 15 0 -23
c1=begin	16 -5 -6 0
c1=down	1 7 -5 -5
c1=impose	-11 3 1 -1
c1=propose	-16 7 3 -13
c1=return	-5 0 6 -5
c1=say	-14 10 -11 5
c1=suspend	-5 4 7 -20
c1=target	-6 0 8 -9
c1=threaten	0 9 -8 0
c1=up	-14 4 3 0
c2=agree	-1 0 8 -7
c2=bear	-6 5 7 -16
c2=begin	-11 13 1 -12
c2=down	-6 -1 17 -13
c2=end	-1 9 -1 -1
c2=impose	-14 8 1 -5
c2=propose	-4 -7 8 3
c2=stay	7 2 -4 -7
c2=suspend	0 9 -12 5
c2=target	0 7 -2 0
c2=threaten	0 -4 6 0
ct0=agree past	-6 -11 8 7
ct0=agree present	-2 0 -10 11
ct0=agree present-passive	0 -9 0 9
ct0=bear future	-3 9 -4 -2
ct0=bear modal	-1 17 -13 0
ct0=bear past	0 -3 11 -13
ct0=bear perfect	-2 -6 11 0
ct0=bear pluperfect	3 -9 2 0
ct0=bear present-passive	0 9 -9 0
ct0=begin future	-6 -9 6 9
ct0=begin modal	-2 14 -7 -1
ct0=begin past	0 -7 0 7
ct0=begin present	5 7 -1 -19
ct0=down past	-5 9 -2 -2
ct0=down present	2 6 -6 -6
ct0=end modal	0 10 -1 -3
ct0=end past	-6 0 0 1
ct0=end present	6 3 -14 0
ct0=impose future	0 -11 15 -3
ct0=impose future-passive	0 6 -4 0
ct0=impose modal	6 5 -13 0
ct0=impose past	-17 3 -5 8
ct0=impose past-passive	-5 -20 20 4
ct0=impose perfect-passive	0 -6 7 0
ct0=impose pluperfect	0 18 -11 -2
ct0=impose present-passive	0 -3 0 8
ct0=propose future-passive	0 -9 10 0
ct0=propose past	0 18 -15 0
ct0=propose past-passive	-1 -15 17 0
ct0=propose present	0 17 -13 0
ct0=propose present-passive	0 -9 12 0
ct0=return present	0 8 -4 -1
ct0=say past	-10 4 -11 9
ct0=say perfect-passive	0 -6 7 0
ct0=say pluperfect	0 6 -4 0
ct0=stay past	0 16 -8 -13
ct0=stay perfect	7 -8 -1 3
ct0=stay pluperfect	0 6 -5 0
ct0=stay present	-6 2 0 2
ct0=suspend past	-2 15 -4 -8
ct0=target past	3 -2 3 -6
ct0=target pluperfect	0 6 -5 0
ct0=threaten pluperfect	0 6 -5 0
ct0=up future	0 -6 -6 14
ct0=up past	-4 -4 8 0
ct0=up present	-3 6 0 -8
ct1=agree participle-passive	0 12 -3 -10
ct1=agree past	-4 -12 11 4
ct1=agree present	-2 0 -10 11
ct1=agree present-passive	0 -9 0 9
ct1=bear future	-3 11 -6 -2
ct1=bear infinitive	6 -5 1 -3
ct1=bear modal	-1 17 -13 0
ct1=bear participle-passive	-1 13 -9 0
ct1=bear past	-11 0 12 -12
ct1=bear perfect	-2 -6 11 0
ct1=bear pluperfect	3 -9 2 0
ct1=bear present-passive	0 9 -9 0
ct1=begin future	-5 -9 8 6
ct1=begin gerund	16 -8 -8 -3
ct1=begin modal	-2 14 -7 -1
ct1=begin past	1 -8 0 7
ct1=begin present	5 8 -2 -19
ct1=down past	-5 9 -2 -2
ct1=down present	2 6 -6 -6
ct1=end infinitive	0 6 0 -3
ct1=end modal	0 10 -1 -3
ct1=end participle-passive	9 -21 0 15
ct1=end past	-6 0 1 2
ct1=end present	6 2 -14 0
ct1=impose future	0 -11 15 -3
ct1=impose future-passive	0 6 -4 0
ct1=impose modal	6 5 -13 0
ct1=impose participle-passive	-1 20 -9 -12
ct1=impose past	-15 1 -1 6
ct1=impose past-passive	-5 -18 18 4
ct1=impose perfect-passive	0 -6 7 0
ct1=impose pluperfect	0 16 -9 -1
ct1=impose present-passive	0 -3 0 8
ct1=propose future-passive	0 -9 10 0
ct1=propose participle-passive	0 15 -11 -2
ct1=propose past	0 18 -15 0
ct1=propose past-passive	-1 -15 17 0
ct1=propose present	0 16 -13 0
ct1=propose present-passive	0 -9 12 0
ct1=return present	0 8 -4 -1
ct1=say past	-10 4 -11 9
ct1=say perfect-passive	0 -6 7 0
ct1=say pluperfect	0 6 -4 0
ct1=stay future	1 -5 -1 6
ct1=stay infinitive	-3 4 -8 6
ct1=stay participle-passive	0 -7 9 0
ct1=stay past	2 5 0 -12
ct1=stay perfect	7 -8 -1 3
ct1=stay pluperfect	0 6 -5 0
ct1=stay present	-6 1 0 2
ct1=suspend participle-passive	0 -7 9 0
ct1=suspend past	-1 11 0 -8
ct1=target participle-passive	0 -8 9 0
ct1=up future	0 -3 -5 9
ct1=up past	-4 -4 8 0
ct1=up present	-3 7 0 -8
ct2=agree infinitive	0 0 6 -4
ct2=agree past	0 -3 6 0
ct2=bear gerund	0 5 1 -9
ct2=bear infinitive	0 -5 6 0
ct2=bear past	0 -6 7 0
ct2=bear present	0 11 -8 0
ct2=begin past	-5 9 0 -6
ct2=down infinitive	0 -1 7 -5
ct2=down past	-4 -1 11 -6
ct2=impose past	0 -8 12 -3
ct2=impose present	-1 14 -7 -2
ct2=say past	0 14 -8 -7
ct2=say present	0 -11 12 0
ct2=stay past	-1 12 -4 -3
ct2=stay present	9 -1 -4 0
ct2=suspend infinitive	0 0 -6 6
ct2=threaten past	0 -5 6 0
day-l	-24 13 0 0
day-none	-10 3 3 0
day-r	16 9 -10 -17
day=l0	-5 23 -7 -15
day=l1	0 -3 -23 17
day=l2	-18 -2 0 14
day=l3	-12 3 0 1
day=l4	0 8 6 -20
day=l5	-2 -3 13 -6
day=r0	-6 10 -13 6
day=r1	15 1 -9 -19
day=r2	9 6 -5 -17
day=r3	2 -11 7 1
day=r4	0 9 -5 -9
days=1	-10 3 3 0
days=2	-7 26 1 -29
days=3	5 -8 -16 21
f:"	3 1 -6 0
f:'	-4 18 -8 -5
f:'s	-16 -11 3 21
f:(	-3 8 0 -8
f:)	-3 8 0 -8
f:,	8 -12 4 4
f:-	-7 0 3 0
f:.	11 -12 12 -7
f::	13 -5 -7 1
f:;	15 14 -17 -26
f:<agent>	1 -16 -2 23
f:<day-ahead>	-3 1 -5 6
f:<day-gone>	-23 26 -6 -11
f:<day-today>	6 2 -7 0
f:<duty>	13 -1 -20 10
f:<gate>	9 -7 14 -22
f:<goods>	9 -6 -4 5
f:<level-noun>	16 -1 -8 -5
f:<level>	-15 41 -24 -17
f:<money>	-6 -4 2 6
f:<month-ahead>	-5 22 -13 -7
f:<month-gone>	0 -10 24 -31
f:<month-today>	0 8 -6 0
f:<name>	-1 -1 -16 21
f:<not>	-13 29 -12 -18
f:<number>	-18 28 -21 1
f:<office>	1 -11 20 -15
f:<organisation>	-10 10 -10 5
f:<person>	1 -13 9 1
f:<points>	-3 -4 10 -5
f:<quality>	20 -3 -17 0
f:<seat>	13 -23 4 13
f:<sender>	-6 -6 8 2
f:<span>	10 7 -11 -9
f:<taker>	-3 27 -21 -4
f:<v-agree>	-11 9 6 -20
f:<v-bear>	11 13 -9 -23
f:<v-begin>	10 -12 1 0
f:<v-buy>	-11 7 8 -17
f:<v-deny>	0 15 -9 -2
f:<v-down>	-13 3 -3 9
f:<v-end>	1 7 0 -15
f:<v-impose>	-30 25 -8 -5
f:<v-return>	-3 -7 11 0
f:<v-say>	-26 24 -20 9
f:<v-sell>	-15 6 5 -7
f:<v-stay>	-39 21 -4 -6
f:<v-suspend>	-10 10 10 -38
f:<v-target>	0 -20 18 3
f:<v-up>	-7 20 -4 -15
f:?	3 23 -22 -14
f:a	3 16 -3 -36
f:about	-3 -1 9 -6
f:account	0 -12 11 0
f:add	0 -6 1 4
f:after	0 3 9 -26
f:afterward	6 -14 9 0
f:again	-5 -3 9 -1
f:ago	0 7 -6 0
f:agree	2 -13 12 0
f:agreement	-5 -5 16 -11
f:all	-17 -24 0 31
f:already	0 11 -7 -2
f:also	0 -6 1 4
f:am	0 -10 14 -1
f:among	0 7 -1 0
f:an	-3 26 -3 -32
f:and	12 -11 -1 7
f:announce	0 -10 14 -2
f:another	-5 7 0 0
f:answer	0 19 -14 -4
f:any	0 7 -1 -3
f:anything	10 -4 -5 0
f:approve	-2 -11 -10 22
f:are	1 -16 11 8
f:as	-21 2 9 -7
f:ask	-6 2 1 0
f:at	-11 9 -12 9
f:autumn	0 6 -2 0
f:back	-4 20 -8 -2
f:be	6 -17 6 7
f:bean	0 -11 12 0
f:because	-1 9 -5 0
f:beef	-3 15 -6 -1
f:before	18 -25 16 -10
f:begin	25 -15 -11 0
f:below	17 -23 -3 10
f:between	-4 12 0 -9
f:beyond	8 -8 0 0
f:both	-15 -14 22 -2
f:bring	-8 -8 12 0
f:busan	-2 -21 21 3
f:but	0 6 -4 -3
f:buy	0 -7 12 -3
f:by	-18 5 1 1
f:cabinet	-3 -27 0 29
f:call	-7 12 0 -17
f:can	-7 -3 12 -4
f:carry	1 3 0 -8
f:cent	0 15 -12 0
f:charge	0 0 11 -19
f:chip	0 14 -10 0
f:coal	0 -1 6 -1
f:coffee	0 6 0 -4
f:complete	0 -9 0 10
f:confirm	0 -11 13 0
f:consent	0 -7 0 9
f:continue	0 9 -6 0
f:control	-8 15 0 -7
f:conversation	0 -9 5 2
f:could	-4 7 2 -12
f:count	0 6 -1 -1
f:counted	11 -15 6 -1
f:country	-7 -14 12 7
f:cover	0 -7 9 0
f:crude	-1 8 -3 -2
f:custom	0 13 -6 -2
f:cut	0 -2 -4 9
f:date	0 17 -10 -2
f:day	-10 17 -1 -15
f:deadline	0 11 -10 0
f:decree	0 -2 -3 7
f:delegation	14 0 -17 0
f:did	-2 0 7 -2
f:dinner	-5 6 0 -4
f:do	-2 15 -10 -1
f:doe	6 -12 10 -2
f:don't	0 7 -3 0
f:down	-9 0 14 -13
f:draw	0 10 -7 0
f:due	0 0 -8 5
f:duty	-15 6 0 0
f:each	0 -19 14 5
f:earth	-1 1 5 -8
f:effect	-2 6 -15 6
f:either	10 0 -11 0
f:end	-5 -7 16 -3
f:evening	-2 -13 18 -3
f:ever	0 11 -3 -4
f:every	0 -8 0 10
f:everything	0 9 -7 0
f:expect	0 13 -22 7
f:expire	15 -5 -9 -6
f:export	0 -5 10 -4
f:extend	-5 15 -2 -7
f:extension	-1 11 -3 -4
f:face	0 -5 6 0
f:fact	-2 8 1 -10
f:fall	1 1 -7 0
f:farm	0 -8 10 0
f:fee	-7 17 -3 -9
f:fentanyl	-1 15 -9 -2
f:fifth	0 -19 23 -4
f:find	0 17 -14 -1
f:first	0 -17 20 -5
f:fish	-2 13 -9 0
f:five	-6 11 -4 0
f:follow	0 6 -2 -2
f:following	0 -10 -5 15
f:for	-7 9 -7 0
f:four	-6 -22 22 0
f:fourth	6 -18 7 2
f:free	0 15 -13 0
f:from	13 -6 2 -7
f:fruit	0 -9 9 0
f:further	0 9 -4 -2
f:gas	0 13 -7 -4
f:gave	0 8 -4 0
f:general	0 6 -4 0
f:geneva	8 -8 -2 2
f:given	0 -20 12 10
f:go	-1 -2 8 -6
f:good	-9 -17 12 12
f:government	7 -12 9 -4
f:grower	0 0 -10 8
f:had	0 6 8 -28
f:half	0 14 -2 -5
f:hand	0 11 -5 -3
f:has	-33 -4 20 -4
f:hasn't	0 7 -6 0
f:have	-7 -8 16 -4
f:he	-2 -4 6 0
f:here	1 22 -19 -11
f:higher	0 -14 14 0
f:him	0 10 -5 0
f:his	-5 -1 7 0
f:hold	-2 7 0 -6
f:home	7 -9 1 0
f:hour	-15 17 0 -8
f:house	8 -1 -7 0
f:hurry	0 20 -17 0
f:i	0 -15 22 -20
f:ice	0 -10 10 0
f:if	-9 32 -19 -9
f:import	0 9 -6 0
f:importer	0 8 -5 0
f:impose	0 16 -12 0
f:in	-27 -9 33 -19
f:instead	0 -12 17 -4
f:is	17 0 -16 5
f:it	15 -6 3 -11
f:its	-2 6 4 -12
f:keep	-3 -2 0 7
f:know	1 9 -8 -4
f:kuala	0 -3 9 -3
f:land	0 7 -1 -3
f:last	-13 2 4 -3
f:later	0 -3 9 -5
f:law	0 7 -2 0
f:lay	-1 9 -5 0
f:least	0 -3 -2 9
f:leave	15 -13 -12 12
f:led	0 -32 14 12
f:less	0 9 -7 0
f:letter	0 0 7 -8
f:levy	11 1 -13 -3
f:licence	0 -6 10 -2
f:lift	0 9 -7 0
f:like	-1 -4 9 -3
f:line	0 -2 -3 7
f:list	11 -24 19 -8
f:live	18 -11 0 -8
f:london	0 -6 8 0
f:long	0 6 -1 -2
f:look	0 8 -3 0
f:lower	0 9 -8 0
f:lumpur	0 -3 9 -3
f:m	0 -11 -1 14
f:machine	0 12 -10 0
f:magnet	0 13 -10 -1
f:make	-2 11 -8 0
f:market	0 -4 7 0
f:matter	0 -15 9 5
f:may	2 9 -5 -10
f:me	-1 12 -5 0
f:meet	19 -5 8 -30
f:member	0 9 -4 0
f:midnight	-4 0 6 -4
f:minister	0 0 7 -8
f:minute	-8 27 -16 -5
f:month	8 -17 12 -4
f:more	-13 20 0 -14
f:most	0 7 -5 0
f:mr	-1 0 8 -7
f:much	9 -13 0 1
f:must	-3 -9 0 12
f:my	0 8 -1 -2
f:name	0 -4 7 0
f:need	4 11 -11 -6
f:negotiate	0 -11 0 13
f:negotiation	17 -4 -9 -9
f:neither	6 -1 -1 0
f:new	13 0 -6 -13
f:next	-5 -5 14 -8
f:night	0 10 -5 -2
f:no	3 33 -35 -4
f:nobody	-7 -3 11 -5
f:none	0 23 -19 -2
f:noon	0 12 -5 -1
f:not	-18 6 -1 0
f:nothing	-2 0 9 -10
f:notice	-4 27 -16 -9
f:now	1 -3 -8 9
f:number	0 22 -18 -2
f:of	10 20 -13 -30
f:off	-5 8 0 -10
f:offer	-3 6 -1 0
f:oil	-1 19 -14 -2
f:old	-1 16 -1 -10
f:on	-6 16 -21 7
f:once	-2 8 0 -3
f:one	0 9 -7 -5
f:only	-6 3 0 0
f:open	16 -10 -5 0
f:or	-8 -1 0 8
f:order	-5 5 3 -8
f:ordinary	0 -11 0 12
f:other	6 6 -1 -12
f:otherwise	0 8 -2 -2
f:our	-9 3 9 -16
f:out	-10 1 6 -4
f:outside	20 -10 -6 -3
f:over	-8 23 -10 -8
f:own	-9 0 12 -11
f:p	0 -9 -1 12
f:page	11 -7 -7 1
f:paper	0 -12 12 0
f:part	8 0 -8 0
f:party	0 6 -5 0
f:pause	0 0 7 -13
f:pay	-7 7 -4 1
f:people	0 9 -2 -4
f:per	0 15 -12 0
f:permanent	0 -17 13 5
f:permit	0 7 -5 0
f:place	-1 10 -2 -3
f:plan	-4 7 -15 8
f:present	0 -4 -1 8
f:president	0 -3 9 -4
f:price	0 -10 3 6
f:prisoner	-4 28 -23 0
f:prolong	6 0 -3 -4
f:prolonged	0 -9 -9 18
f:propose	12 -11 0 0
f:put	-8 -3 8 0
f:raise	0 6 -9 1
f:rare	-1 1 5 -8
f:reach	0 9 -6 0
f:read	-4 9 0 -1
f:ready	0 4 -9 5
f:reciprocal	16 -4 -11 -5
f:reporter	6 -4 0 -3
f:require	0 -13 1 10
f:rest	0 6 -3 0
f:result	-9 -30 27 9
f:return	0 -5 6 0
f:rise	-3 31 -23 -8
f:round	24 -17 -9 5
f:rule	0 12 -7 -1
f:run	-6 -1 -20 20
f:same	-1 -13 10 4
f:say	-17 15 -17 13
f:second	23 -9 -3 -8
f:secretary	-1 -8 8 0
f:see	5 6 -19 0
f:send	-1 10 -5 0
f:set	0 -3 10 -5
f:settle	0 17 -14 0
f:shelve	0 6 -4 0
f:ship	-5 -6 10 0
f:should	9 -4 0 -3
f:side	10 0 -1 -3
f:sign	-13 10 9 -27
f:signature	0 11 -5 -3
f:since	-12 -5 24 -23
f:sit	-7 2 14 -14
f:so	-6 12 -6 -2
f:some	0 10 0 -7
f:speak	0 7 -17 5
f:spoke	6 -3 -2 0
f:stand	0 -5 8 -1
f:standstill	0 -13 -3 18
f:start	0 6 -2 -2
f:still	0 -2 -17 17
f:stop	-2 -8 13 0
f:strike	-1 0 -8 6
f:subject	9 -9 0 0
f:summer	0 -8 9 0
f:surcharge	16 -6 -9 -5
f:suspend	-3 0 8 -9
f:suspension	13 -2 -8 -2
f:table	1 -4 10 -11
f:take	-15 -2 3 4
f:talk	-24 10 4 -9
f:talking	0 -8 10 0
f:tariff	0 0 -20 18
f:tea	6 -8 0 4
f:team	0 -4 7 0
f:telephone	5 -30 22 3
f:television	0 -13 16 0
f:tell	-13 3 0 1
f:text	0 -18 12 8
f:than	-9 13 -4 -1
f:that	-19 0 10 -1
f:the	6 8 -8 -7
f:their	30 -43 3 15
f:them	6 -12 0 8
f:then	-13 37 -13 -19
f:there	-11 5 9 -14
f:they	8 -1 1 -8
f:thi	21 -27 17 -11
f:thing	5 -9 7 -3
f:think	0 8 -3 0
f:third	3 -27 17 6
f:those	12 -7 -5 0
f:through	0 3 -7 3
f:time	0 -40 8 38
f:to	12 -1 -25 22
f:together	0 -9 10 0
f:top	0 8 -2 -1
f:trade	-2 1 5 -11
f:transcript	-2 31 -24 -10
f:truce	-4 41 -26 -11
f:two	-30 -15 33 -4
f:under	-2 6 0 -5
f:until	13 -19 4 8
f:up	-18 -1 -2 15
f:us	-3 -5 15 -10
f:use	0 6 0 -2
f:visit	0 -2 6 0
f:vote	-5 7 -7 1
f:wait	0 -6 7 0
f:want	6 -12 0 3
f:war	-2 7 -3 0
f:warn	0 13 -12 0
f:was	0 -4 16 -20
f:way	-3 0 -7 8
f:we	6 -18 6 6
f:week	-2 17 -1 -14
f:well	-2 12 -7 -2
f:were	6 1 0 -12
f:what	-4 -1 8 -4
f:whatever	0 -11 13 0
f:wheat	0 9 -7 0
f:when	-5 3 4 -8
f:where	-7 18 -2 -17
f:which	0 -20 15 4
f:while	12 -3 -7 -3
f:who	0 2 -8 5
f:whole	-2 15 -10 -2
f:will	-8 -3 20 -20
f:wine	14 -8 -6 0
f:with	0 2 -15 9
f:within	0 10 -7 0
f:without	5 -13 10 -6
f:word	12 -16 5 0
f:would	-16 22 -20 3
f:write	0 7 -9 0
f:year	0 14 -9 -6
f:yet	0 -6 -3 11
f:you	0 8 -4 -2
f:your	0 0 -8 5
f:—	15 -20 16 -18
first-of-paragraph	1 12 -8 -3
has-future	-10 4 -1 0
has-gerund	4 2 0 -11
has-infinitive	-6 13 -3 -8
has-modal	-2 20 -10 -11
has-participle	1 19 -16 -5
has-past	-34 7 3 3
has-perfect	0 -5 12 -7
has-pluperfect	13 4 -12 -9
headline	-14 31 -8 -27
heads=0	2 9 -12 5
heads=1	-20 37 -14 -25
heads=2	-30 -14 36 -29
how=calendar	-25 43 -16 -26
how=calendar-span	-57 -84 113 -50
how=relative	6 5 -13 3
how=relative-span	-7 -28 22 9
how=weekday	28 32 -84 36
how=weekday-span	-21 -36 59 -34
kind=day	-10 14 -2 -8
l1=(	0 -2 9 -9
l1=,	-4 -15 7 11
l1=:	-10 -3 18 -18
l1=;	0 -2 -7 10
l1=<agent>	0 -6 10 -6
l1=<begin>	-4 0 6 -5
l1=<duty>	0 -12 14 0
l1=<goods>	6 -1 -4 0
l1=<name>	-13 10 3 -10
l1=<number>	-9 7 1 -6
l1=<organisation>	0 -9 11 0
l1=<person>	-1 12 -8 0
l1=<seat>	7 12 -5 -22
l1=<span>	0 15 -9 -4
l1=<v-agree>	-4 -9 -3 15
l1=<v-bear>	-6 0 5 -4
l1=<v-begin>	15 -12 -3 0
l1=<v-end>	6 -3 -8 2
l1=<v-propose>	-1 -4 10 -4
l1=<v-say>	0 18 -11 -5
l1=<v-stay>	-4 24 -15 -4
l1=<v-target>	0 -4 6 0
l1=a	10 0 -8 -4
l1=after	0 7 -1 -2
l1=again	0 -3 6 0
l1=ago	0 8 -5 0
l1=agree	0 -10 1 9
l1=and	-10 1 -7 9
l1=back	0 7 -2 -1
l1=before	-1 17 -10 -1
l1=by	5 14 -20 -8
l1=charge	0 -5 7 0
l1=due	0 15 -7 -8
l1=end	7 -6 -7 4
l1=for	3 -7 9 -10
l1=friday	0 -1 -6 7
l1=from	5 2 1 -22
l1=good	7 -5 0 0
l1=has	0 -5 6 0
l1=it	0 -6 0 8
l1=monday	9 -9 -12 6
l1=of	-15 4 6 -9
l1=on	-12 1 7 -4
l1=out	0 7 -3 0
l1=published	0 -5 10 -5
l1=say	0 10 -4 -3
l1=sign	0 9 -1 -5
l1=since	4 7 -6 -9
l1=spent	0 -2 7 -4
l1=spoke	0 -5 7 0
l1=start	13 -7 -1 -3
l1=tariff	0 -14 15 0
l1=telephone	0 -5 7 0
l1=the	6 26 -21 -20
l1=thi	0 11 -9 0
l1=through	0 -6 -8 12
l1=thursday	-4 7 -8 1
l1=till	0 -1 -9 11
l1=to	-10 9 -29 15
l1=tuesday	-6 7 4 -14
l1=until	-16 7 -27 18
l1=wednesday	16 -11 4 -15
l1=·	13 0 -9 -12
l1=—	0 8 -2 -1
l2='s	-3 -12 17 0
l2=)	0 7 -3 0
l2=,	10 -18 -2 15
l2=:	5 3 0 -13
l2=;	0 8 -2 -4
l2=<agent>	0 6 0 -2
l2=<day-ahead>	-8 -3 -8 16
l2=<day-gone>	-3 -6 2 5
l2=<day-today>	0 9 -6 0
l2=<gate>	-1 -10 15 -3
l2=<goods>	0 0 6 -12
l2=<level>	0 21 -16 0
l2=<name>	-8 -12 3 15
l2=<not>	0 -10 0 13
l2=<number>	7 -24 2 13
l2=<office>	-12 0 12 -5
l2=<organisation>	-2 10 -25 11
l2=<person>	-10 -9 11 2
l2=<quality>	13 -9 0 -6
l2=<seat>	-7 6 7 -14
l2=<span>	-8 3 5 -6
l2=<v-agree>	0 -15 0 19
l2=<v-bear>	0 20 -19 0
l2=<v-begin>	-1 6 5 -22
l2=<v-buy>	0 7 -4 -1
l2=<v-end>	1 5 -17 2
l2=<v-impose>	-21 7 -8 10
l2=<v-propose>	-7 18 -13 0
l2=<v-return>	0 6 -4 0
l2=<v-say>	-7 -2 10 -4
l2=<v-stay>	-6 1 -6 8
l2=<v-suspend>	0 0 -5 7
l2=<v-target>	0 -18 21 -2
l2=<v-up>	-5 -15 17 1
l2=a	0 16 -11 -2
l2=again	-1 16 -12 -1
l2=agreement	0 9 -4 -1
l2=and	5 15 -20 -5
l2=are	-1 14 -9 -1
l2=arrive	0 6 -4 0
l2=as	-1 9 -3 -2
l2=at	-9 14 -5 -4
l2=back	0 -6 -1 9
l2=be	0 9 -7 0
l2=begin	3 1 0 -10
l2=both	0 -9 11 0
l2=busan	0 -5 10 -2
l2=by	0 14 -5 -6
l2=call	0 14 -12 0
l2=close	0 0 -6 4
l2=come	-1 10 -2 -2
l2=commerce	0 7 -2 0
l2=continue	0 13 -11 0
l2=date	0 14 -8 -3
l2=day	0 10 -3 -4
l2=desk	0 8 0 -1
l2=down	-7 11 -4 0
l2=due	0 8 -6 0
l2=early	0 8 0 -6
l2=effect	0 13 -9 0
l2=end	3 0 -16 6
l2=expire	0 10 -3 -3
l2=for	4 2 0 -12
l2=force	0 8 -3 0
l2=friday	0 15 -6 -6
l2=go	-3 -1 8 -3
l2=halifax	11 -19 10 -3
l2=have	0 -12 8 7
l2=here	13 -15 1 -3
l2=hour	6 -12 4 0
l2=interview	0 -13 4 9
l2=is	-5 18 -11 -5
l2=last	-4 -2 -4 11
l2=link	0 -8 10 0
l2=lisbon	0 -27 2 24
l2=london	-2 13 -3 -6
l2=lumpur	0 1 -17 12
l2=meet	2 5 -6 0
l2=midnight	0 -2 -5 8
l2=mombasa	0 -12 13 0
l2=monday	10 0 -13 -2
l2=new	9 0 -7 -1
l2=next	0 -5 7 0
l2=of	3 27 -25 -7
l2=on	8 -19 5 10
l2=one	-1 -8 14 -3
l2=order	0 7 -4 -1
l2=out	0 9 -12 1
l2=pari	18 -14 0 -6
l2=plan	0 8 -6 0
l2=post	0 -17 20 -3
l2=published	0 8 -2 -2
l2=reporter	0 -10 -2 12
l2=run	0 11 -6 -2
l2=saturday	0 14 -10 -3
l2=see	-1 15 -12 0
l2=set	0 -6 7 0
l2=sheet	0 8 -3 0
l2=sign	0 -15 -4 21
l2=sit	0 -7 2 4
l2=standstill	0 -3 -3 8
l2=statement	0 7 -6 0
l2=stay	0 -7 0 10
l2=stockholm	4 5 -12 0
l2=strike	0 -5 6 0
l2=sunday	0 -3 -10 9
l2=take	0 -6 7 0
l2=talk	0 -14 4 9
l2=telephone	-1 -3 7 -2
l2=text	10 -8 0 0
l2=that	-1 22 -15 -3
l2=the	-5 3 3 -9
l2=there	16 -31 15 0
l2=thursday	-1 6 1 -8
l2=time	12 -11 0 0
l2=to	3 -6 9 -10
l2=truce	0 11 -4 -5
l2=tuesday	6 -7 0 2
l2=two	0 9 -5 0
l2=until	0 7 -4 0
l2=up	0 20 -10 -10
l2=valparaíso	0 -22 2 20
l2=vienna	0 -11 15 -2
l2=we	-7 -10 1 13
l2=wednesday	-2 0 8 -6
l2=week	-2 8 -2 -3
l2=what	-1 9 -1 -1
l2=york	-2 0 8 -8
l2=you	0 10 -3 -3
l2=·	-4 16 -1 -9
l2=—	17 -2 -7 -15
l3=&	0 8 -3 -2
l3='s	0 24 -15 -7
l3=)	0 8 -3 -2
l3=,	-25 0 13 -4
l3=.	0 -4 6 0
l3=/	0 15 -11 -5
l3=:	-13 -15 23 0
l3=;	0 8 -3 -5
l3=<agent>	-6 6 -13 10
l3=<begin>	2 1 -8 5
l3=<day-gone>	10 0 -7 -3
l3=<duty>	0 -4 -13 14
l3=<gate>	0 13 -12 0
l3=<goods>	-5 7 0 -3
l3=<name>	-9 -16 -3 27
l3=<number>	-9 16 -4 -8
l3=<office>	-3 10 0 -12
l3=<organisation>	10 11 -12 -16
l3=<person>	-11 -8 10 2
l3=<quality>	-4 7 0 -4
l3=<seat>	15 0 -20 4
l3=<sender>	0 -8 9 0
l3=<span>	2 24 -19 -6
l3=<v-bear>	9 12 -14 -10
l3=<v-begin>	-11 4 0 1
l3=<v-end>	0 10 -2 -4
l3=<v-impose>	-11 36 -23 -6
l3=<v-propose>	-3 9 -1 -2
l3=<v-say>	9 14 -38 5
l3=<v-stay>	-6 7 -1 0
l3=a	-3 24 -10 -17
l3=agreement	0 9 -1 -6
l3=an	0 0 8 -8
l3=and	-22 -19 -3 32
l3=at	0 -6 -7 18
l3=be	-1 17 -5 -7
l3=been	5 -19 0 16
l3=busan	0 -17 18 0
l3=by	-1 -10 15 -5
l3=come	-1 -6 5 2
l3=country	0 -2 -6 10
l3=did	0 16 -13 -1
l3=down	-4 7 -2 0
l3=due	0 -6 8 0
l3=duty	0 7 -5 0
l3=fact	0 8 -3 0
l3=fall	0 6 0 -4
l3=for	-7 -25 29 3
l3=from	8 -6 -5 6
l3=go	-2 -7 6 3
l3=had	11 3 -13 -5
l3=he	0 13 -11 0
l3=i	0 -4 6 0
l3=in	13 -52 49 -8
l3=is	-6 7 1 -14
l3=it	-13 26 -5 -16
l3=kuala	0 4 -20 12
l3=last	0 0 6 -2
l3=meet	11 6 -10 -7
l3=new	-2 0 7 -9
l3=of	-5 -2 -2 10
l3=on	1 4 -6 0
l3=one	0 -5 0 7
l3=over	6 0 -1 -2
l3=round	-7 13 -9 3
l3=say	0 2 -6 0
l3=take	0 15 -8 -4
l3=talk	18 -10 -9 6
l3=tariff	0 -10 -5 16
l3=television	0 -14 5 10
l3=tell	0 0 -11 8
l3=that	0 -7 -3 11
l3=the	6 -7 1 0
l3=they	-3 -13 11 6
l3=third	12 -10 0 0
l3=to	-19 13 -7 2
l3=trade	0 12 -2 -8
l3=truce	0 8 0 -4
l3=two	0 -2 8 -2
l3=up	0 -2 -4 8
l3=was	10 -9 -9 10
l3=what	-1 21 -11 -8
l3=which	0 -1 6 -3
l3=will	0 13 -6 -6
l3=with	0 -3 15 -18
l3=would	-1 -3 9 -2
l3=your	0 7 -3 0
l3=·	-1 13 -3 -3
l3=—	-5 28 -12 -10
l4="	0 15 -6 -7
l4='s	-3 -7 9 2
l4=(	0 10 -4 -3
l4=,	-8 -7 10 0
l4=-	0 -3 -3 7
l4=:	-10 0 8 0
l4=;	0 -6 8 0
l4=<agent>	0 19 -13 -8
l4=<begin>	-1 5 -14 8
l4=<day-ahead>	-6 -4 -10 16
l4=<day-gone>	-10 -9 7 8
l4=<day-today>	9 -6 0 -1
l4=<duty>	0 6 0 -6
l4=<gate>	0 -2 10 -6
l4=<goods>	-8 6 9 -18
l4=<level>	0 13 -10 0
l4=<name>	-9 -9 -15 27
l4=<not>	-2 9 0 -2
l4=<number>	8 7 -10 -15
l4=<office>	-7 -26 3 26
l4=<organisation>	19 -16 10 -16
l4=<person>	-5 -19 16 7
l4=<quality>	-9 -3 0 12
l4=<seat>	0 17 -20 0
l4=<span>	4 -14 7 3
l4=<v-agree>	-1 8 0 -6
l4=<v-bear>	-15 6 7 -16
l4=<v-begin>	-4 -1 -8 15
l4=<v-end>	-2 2 -10 7
l4=<v-impose>	9 -7 7 -8
l4=<v-propose>	-4 0 8 -10
l4=<v-say>	-3 17 -2 -16
l4=<v-stay>	-11 -7 13 0
l4=<v-suspend>	0 -2 7 -6
l4=<v-target>	-3 21 -15 -2
l4=a	-6 8 -7 2
l4=again	0 -20 21 0
l4=agree	0 0 8 -10
l4=agreement	0 21 -8 -13
l4=an	0 11 -6 0
l4=and	-17 -3 10 0
l4=are	0 -10 14 -1
l4=arrangement	0 -17 18 0
l4=at	2 -22 25 -15
l4=back	0 11 -8 0
l4=be	-5 0 -10 13
l4=been	6 14 -18 -8
l4=begin	2 6 -7 -2
l4=both	0 -4 -4 10
l4=by	0 8 -2 -3
l4=call	0 -6 8 0
l4=come	-4 -8 5 6
l4=conclude	0 0 -8 4
l4=day	0 -6 7 0
l4=down	8 -6 0 -2
l4=due	8 -5 0 -1
l4=end	-1 -3 -3 10
l4=for	-4 0 8 -9
l4=from	0 18 -12 -7
l4=had	11 0 -10 -3
l4=hand	0 -9 13 -3
l4=has	0 -12 4 10
l4=his	0 8 -4 -1
l4=hold	0 -5 8 -4
l4=hour	0 0 8 -7
l4=in	-28 0 5 2
l4=is	-5 1 -8 9
l4=it	5 4 0 -16
l4=joint	0 -16 -2 19
l4=last	0 12 -6 -5
l4=meet	-7 -15 26 -9
l4=morning	-1 13 -8 0
l4=now	0 -6 7 0
l4=of	6 0 -17 13
l4=old	14 -12 0 0
l4=on	11 1 -1 -21
l4=open	10 -8 1 -5
l4=our	-5 24 -8 -14
l4=out	0 16 -14 0
l4=place	0 -3 7 -3
l4=plan	0 -13 14 0
l4=published	0 11 -5 -4
l4=put	7 -4 -2 0
l4=say	0 10 -3 -6
l4=see	0 11 -9 0
l4=sit	-8 -2 5 2
l4=suspension	0 9 -4 -3
l4=take	-1 -4 -1 9
l4=talk	6 2 -1 -8
l4=tariff	0 10 -3 -3
l4=tell	0 0 3 -6
l4=the	10 23 -40 6
l4=their	0 1 -9 4
l4=them	0 -9 10 0
l4=they	2 21 -22 -3
l4=to	-2 -10 3 10
l4=truce	0 1 -6 1
l4=two	0 6 -12 6
l4=up	-1 0 7 -6
l4=was	1 -24 27 -5
l4=we	11 -15 1 0
l4=what	0 -9 -5 15
l4=where	-1 -1 7 -2
l4=which	0 7 -2 -1
l4=with	6 -12 6 -1
l4=would	0 17 -10 -4
l4=—	0 -2 -5 8
l=, a	13 -8 -4 -1
l=, and	0 8 0 -3
l=, friday	0 -6 -5 11
l=, from	-5 -4 11 -2
l=, on	2 -11 17 -12
l=, since	-1 7 -1 0
l=, thursday	-1 19 -5 -12
l=, to	-1 -8 -3 13
l=, tuesday	0 -6 10 -2
l=, until	0 -7 -2 11
l=, wednesday	9 -19 15 -9
l=: from	8 -4 -3 0
l=: on	0 -4 8 -1
l=<begin> <begin>	-4 0 6 -5
l=<begin> from	6 -2 -1 0
l=<begin> on	0 -14 0 16
l=<begin> since	-2 7 0 0
l=<begin> thursday	0 -6 0 9
l=<begin> tuesday	-2 10 0 -3
l=<begin> wednesday	10 0 -11 -3
l=<day-ahead> to	0 -3 0 6
l=<level> from	0 6 -4 0
l=<level> on	0 8 -7 0
l=<name> on	-1 0 -10 15
l=<number> ,	0 -20 11 6
l=<organisation> ,	0 -9 -7 16
l=<organisation> on	0 14 -9 -4
l=<person> ,	-2 0 -17 15
l=<person> :	0 -12 17 -2
l=<person> on	0 -6 11 -5
l=<seat> on	0 20 -4 -22
l=again on	0 15 -12 0
l=agreement on	0 6 -3 0
l=and on	0 7 0 0
l=as of	0 8 -2 -2
l=at <number>	-3 -5 9 0
l=at the	-1 30 -27 -1
l=back on	0 -7 -1 10
l=begin on	5 0 0 -10
l=busan on	0 -11 13 0
l=by the	0 8 -5 0
l=call ,	0 6 -4 0
l=date :	0 7 -3 0
l=down on	0 -4 -3 9
l=duty on	0 -6 7 0
l=effect on	0 9 -7 0
l=end on	3 -2 -15 7
l=expire on	0 10 -3 -3
l=for the	10 -6 -2 0
l=friday ,	0 15 -6 -6
l=from the	0 -7 8 0
l=in <name>	-9 8 0 -2
l=in <seat>	2 4 -3 -6
l=interview on	0 -15 5 9
l=is on	0 11 -10 0
l=it on	0 8 0 -7
l=last until	-3 -7 0 11
l=link on	0 -8 10 0
l=meet on	0 6 -3 0
l=midnight on	0 -2 -5 8
l=monday ,	10 0 -12 -2
l=on the	4 -6 6 -6
l=on until	0 -7 0 9
l=opened on	6 0 -1 0
l=out on	0 13 -9 -1
l=plan for	0 8 -6 0
l=published on	0 7 -2 -1
l=reporter on	0 -10 -2 12
l=saturday ,	0 14 -10 -3
l=set for	0 -6 7 0
l=sign on	0 -9 -4 14
l=stockholm on	5 -6 0 -1
l=sunday ,	0 -3 -10 9
l=telephone on	-1 -3 7 -2
l=there on	13 -22 12 -3
l=thursday ,	-1 6 1 -8
l=tuesday ,	6 -7 0 2
l=until the	0 7 -4 0
l=up on	0 19 -9 -10
l=wednesday ,	-2 0 8 -6
l=week ,	0 -11 13 0
l=week of	0 12 -11 0
l=york ,	0 0 4 -7
lead="	-3 15 -9 -4
lead=(	-1 0 8 -11
lead=)	0 -8 0 8
lead=,	-6 0 0 2
lead=-	0 -4 -3 9
lead=1	-3 21 -13 -3
lead=10	-1 1 4 -7
lead=11	-2 -8 12 -2
lead=12	-4 29 -17 -9
lead=13	0 30 -23 -5
lead=14	-7 -53 25 37
lead=15	-1 -15 -7 21
lead=19	0 24 -14 -9
lead=2	-1 24 -14 -7
lead=20	-1 19 -10 -5
lead=24	-1 14 -6 -1
lead=28	-1 18 -9 -3
lead=29	0 12 -4 -2
lead=30	-6 10 11 -27
lead=5	0 12 -6 0
lead=6	0 17 -7 -6
lead=7	-2 14 -4 -3
lead=8	-1 -6 11 -1
lead=9	0 11 -5 -2
lead=;	6 -1 1 -6
lead=a	-10 0 12 -13
lead=after	-6 -8 13 0
lead=american	11 -3 -3 -3
lead=and	-5 34 -10 -22
lead=april	-2 17 -10 0
lead=as	11 -7 -1 0
lead=august	0 8 -4 0
lead=before	12 -4 -6 -1
lead=beijing	0 7 -5 0
lead=bessent	1 -13 -7 15
lead=both	0 9 -5 0
lead=but	-1 -2 -10 13
lead=by	-2 6 -8 3
lead=canada	0 -6 0 7
lead=china	-2 16 -7 -5
lead=chinese	-7 8 -5 1
lead=commerce	0 3 -6 0
lead=december	-1 -14 17 0
lead=february	-1 21 -16 -1
lead=friday	-2 18 -8 -6
lead=from	5 -3 -6 4
lead=he	-5 5 0 -6
lead=i	-1 -7 10 0
lead=if	8 0 -8 -5
lead=india	0 9 -2 -4
lead=indonesia	0 8 0 -6
lead=it	-14 -5 8 4
lead=its	0 8 -5 0
lead=january	0 21 -18 0
lead=july	-3 14 -5 -6
lead=june	-2 -17 20 0
lead=last	-4 17 -7 -5
lead=march	-6 -4 12 -5
lead=may	-1 -2 8 -4
lead=minister	0 -10 18 -8
lead=monday	12 -11 0 -1
lead=mr	0 9 -15 7
lead=november	-8 31 -21 -5
lead=october	-4 -12 18 -4
lead=on	0 -19 7 15
lead=president	-11 19 -5 -16
lead=saturday	0 8 -1 -1
lead=scott	0 7 -1 -2
lead=september	22 -22 0 -3
lead=since	-2 8 0 0
lead=sunday	-2 -21 0 22
lead=talks	-11 9 -18 14
lead=that	5 -6 -3 9
lead=the	-11 -6 17 -6
lead=their	0 -4 -6 11
lead=they	6 -7 -1 4
lead=thursday	-10 0 -3 7
lead=today	15 5 -20 -13
lead=tomorrow	-6 1 -17 16
lead=treasury	5 -26 9 10
lead=trump	-3 14 -22 9
lead=tuesday	21 -11 -12 -5
lead=two	0 10 -3 -4
lead=we	-1 -12 7 8
lead=wednesday	10 1 -13 -4
lead=what	-6 5 0 0
lead=when	-1 -15 15 0
lead=where	0 -8 12 -4
lead=which	-6 -7 13 -2
lead=who	0 -1 7 -5
lead=yesterday	0 14 -10 -1
lead=—	18 5 -6 -16
left:calls	-6 -44 55 -30
left:coming	-2 -8 20 -22
left:ended	-10 0 -5 12
left:experts	0 -14 16 -1
left:m=arrive	0 10 -9 0
left:m=arrives	8 2 -10 -6
left:m=came	-5 -6 1 8
left:m=closed	-3 9 -16 6
left:m=come	-7 1 9 -10
left:m=comes	4 6 -10 -4
left:m=conference	-2 -1 6 -1
left:m=delegation	-11 14 0 -3
left:m=delegations	0 -23 8 11
left:m=due	2 14 -13 -6
left:m=ended	4 -5 -10 7
left:m=flew	-4 17 -10 -5
left:m=flies	-3 13 -7 -2
left:m=go	-6 0 0 7
left:m=goes	0 -6 11 -3
left:m=here	9 -25 17 0
left:m=meet	2 -21 18 0
left:m=meeting	-7 -6 7 3
left:m=meets	-2 11 -6 0
left:m=met	0 -10 15 -9
left:m=negotiators	6 13 -15 -6
left:m=round	4 2 -12 6
left:m=sat	14 -9 4 -18
left:m=session	-1 -14 3 9
left:m=signed	-4 1 -11 10
left:m=sit	3 -8 0 3
left:m=spent	0 -2 7 -4
left:m=talks	21 -14 -14 11
left:m=there	10 -29 19 0
left:m=time	9 4 -15 -1
left:m=to see	0 12 -11 0
left:m=visit	-8 17 -11 -1
left:m=where	-5 -6 10 0
left:meets	16 -21 7 8
left:running	8 -1 -8 2
left:summit	6 -17 28 -41
left:sure	15 -12 -1 3
left:wished	23 9 -32 -16
lll=, <seat> ,	-2 -2 14 -19
lll=, as of	0 -8 8 0
lll=, end on	0 -10 0 11
lll=, on the	0 -11 14 0
lll=, say on	0 9 -4 -3
lll=, sign on	0 8 0 -7
lll=, tuesday ,	-1 19 -13 -2
lll=/ <seat> ,	0 15 -10 -4
lll=<begin> <begin> <begin>	-4 0 6 -5
lll=<begin> <begin> from	6 -2 -1 0
lll=<begin> <begin> on	0 -14 0 16
lll=<begin> <begin> since	-2 7 0 0
lll=<begin> <begin> thursday	0 -6 0 9
lll=<begin> <begin> tuesday	-2 10 0 -3
lll=<begin> <begin> wednesday	10 0 -11 -3
lll=<begin> <seat> ,	6 -6 -4 4
lll=<begin> monday ,	9 -13 -1 6
lll=<begin> sunday ,	0 -7 0 9
lll=<begin> thursday ,	0 10 0 -4
lll=<begin> tuesday ,	10 -30 14 10
lll=<begin> wednesday ,	0 12 -4 -2
lll=<name> at the	0 9 -7 0
lll=<person> , on	0 -9 11 0
lll=<person> say on	0 -22 16 8
lll=by telephone on	0 -16 19 -1
lll=from <day-ahead> to	0 -4 0 7
lll=go on until	0 -7 0 9
lll=in <name> on	0 6 -3 -3
lll=in <seat> ,	-4 -1 11 -3
lll=in <seat> from	-2 6 -2 0
lll=in <seat> on	2 10 -3 -13
lll=in busan on	0 -8 9 0
lll=in stockholm on	5 -6 0 -1
lll=is plan for	0 7 -6 0
lll=is set for	0 -10 12 0
lll=new york ,	0 0 4 -7
lll=take effect on	0 7 -4 0
lll=tell reporter on	0 -10 -2 12
lll=the <organisation> on	0 8 -4 -1
lll=to <seat> on	-3 22 -18 -1
lll=video link on	0 -6 7 0
lll=was sign on	0 -7 0 9
lll=with <name> on	0 17 -6 -9
lll=with <person> on	0 -11 12 0
lll=with <seat> on	0 14 -9 -4
loud	34 -17 -3 -17
lr=( )	0 -2 8 -6
lr=, (	-8 -6 0 10
lr=, )	0 -11 21 -13
lr=, ,	11 -12 20 -28
lr=, .	-15 -10 13 5
lr=, ;	0 -11 5 5
lr=, <end>	-11 -6 -2 17
lr=, —	1 12 -27 3
lr=: ,	-2 -12 18 -4
lr=: .	0 14 -10 0
lr=: <end>	0 14 -8 -2
lr=<begin> 's	20 -22 5 -3
lr=<begin> ,	-15 -5 2 7
lr=<begin> .	7 -21 15 1
lr=<begin> :	-2 24 -17 -4
lr=<begin> <end>	-11 4 7 -10
lr=<begin> <person>	4 9 -12 0
lr=<begin> it	-1 12 -8 0
lr=<begin> the	0 11 -8 0
lr=<begin> —	-3 5 2 -7
lr=<level> ,	0 -8 9 0
lr=<level> .	0 10 -7 0
lr=<name> ,	-11 7 6 -7
lr=<number> ,	0 8 -6 0
lr=<number> .	-7 0 6 -4
lr=<seat> .	-3 1 5 -9
lr=a ,	14 -8 -5 0
lr=a .	-3 6 0 0
lr=by ,	8 -1 -6 0
lr=by .	0 9 -5 0
lr=charge .	0 -6 7 0
lr=end ,	-2 9 0 -4
lr=end .	0 0 -6 4
lr=for ,	0 10 -9 0
lr=for .	9 -11 3 -2
lr=for <end>	0 -6 9 0
lr=for in	0 -8 9 0
lr=friday <end>	0 10 0 -6
lr=from ,	-5 14 -5 -5
lr=from .	-11 -1 11 -4
lr=from <end>	-3 0 6 -1
lr=from and	0 6 -3 0
lr=from to	7 -1 -4 0
lr=it .	0 -1 -8 8
lr=of 's	0 2 -10 5
lr=of ,	0 13 -6 -4
lr=of <end>	0 -7 9 -1
lr=on ,	-6 -11 14 0
lr=on .	4 5 0 -14
lr=on ;	0 0 -7 8
lr=on <end>	-14 -3 10 -4
lr=on <name>	0 -4 -3 9
lr=on <person>	7 0 -4 -2
lr=on ?	0 -6 -5 11
lr=on and	14 -15 13 -19
lr=on at	-1 8 -3 -2
lr=on between	0 -4 12 -6
lr=on evening	0 -4 -10 13
lr=on for	-3 19 -8 -13
lr=on in	0 4 1 -16
lr=on night	-5 -13 4 12
lr=on of	0 -9 11 -2
lr=on the	0 14 -20 5
lr=on with	-5 0 -15 16
lr=since ,	-8 19 -8 -1
lr=since .	20 -12 -2 -9
lr=since <end>	-8 18 -8 0
lr=the ,	17 -3 -6 -3
lr=the .	0 13 -8 0
lr=the <end>	-5 7 0 -3
lr=through .	0 -9 -6 14
lr=thursday ,	0 8 0 -5
lr=thursday <end>	0 11 -1 -7
lr=to ,	0 7 0 -2
lr=to .	-3 -8 -10 18
lr=to <end>	0 17 -4 -10
lr=tuesday <end>	0 15 -8 -5
lr=until ,	-3 10 -8 1
lr=until .	-8 -2 -13 16
lr=until <end>	0 16 -3 -11
lr=wednesday <end>	22 -2 -20 -9
lr=· <end>	15 -7 -3 -8
lr=— <end>	0 6 -2 0
nc2=bear	-7 0 -9 10
nc2=begin	0 6 -14 5
nc2=buy	0 7 -2 -1
nc2=down	-5 -4 -8 16
nc2=end	-15 0 15 -5
nc2=impose	-3 -1 9 -7
nc2=propose	6 0 0 -14
nc2=say	0 1 5 -9
nc2=stay	-4 13 -3 -10
nc2=suspend	10 3 -4 -15
nc2=target	0 0 -8 8
nc2=up	7 -6 7 -12
nct2=agree participle-passive	0 9 0 -9
nct2=agree past	2 2 1 -11
nct2=agree perfect	0 -12 -9 20
nct2=agree pluperfect	0 0 -7 7
nct2=agree present	0 6 -5 0
nct2=bear future	0 -15 8 8
nct2=bear gerund	0 8 -3 -5
nct2=bear present	0 13 -11 0
nct2=begin present	0 14 -8 0
nct2=down future	0 -5 0 7
nct2=down past	-2 -4 -9 15
nct2=end present	-4 10 0 -11
nct2=impose future-passive	-1 9 -1 -4
nct2=impose modal	0 7 0 -4
nct2=impose modal-passive	0 -11 13 0
nct2=impose participle-passive	9 3 -6 -10
nct2=impose past	0 -3 15 -12
nct2=impose past-passive	0 0 -11 9
nct2=impose present	-2 -9 4 8
nct2=propose past	0 2 3 -7
nct2=say past	0 3 0 -6
nct2=stay future	0 -7 10 0
nct2=stay modal	0 16 -8 -7
nct2=stay past	-8 -18 21 1
nct2=stay perfect	0 10 -6 -2
nct2=stay pluperfect	-2 11 -4 -3
nct2=stay present	1 10 -23 2
nct2=suspend past	0 9 -6 0
nct2=suspend present	0 -5 7 0
nct2=up future	0 -6 6 0
nct2=up past	8 -11 5 -4
next:apart	-6 5 -7 10
next:calls	2 -70 67 0
next:coming	-12 -14 24 -5
next:ended	-33 9 -1 6
next:experts	28 -25 15 -10
next:heads=1	-9 -7 12 1
next:heads=2	-25 5 5 -5
next:meets	2 -25 11 19
next:running	13 -5 18 -28
next:summit	-25 -17 0 30
next:sure	52 -48 0 21
next:wished	-31 39 2 -63
next="	0 4 -8 4
next=(	-9 4 -18 13
next=)	-3 -17 21 -1
next=,	6 2 -1 -9
next=:	-14 49 -34 -10
next=;	-13 8 -8 5
next=after	0 -10 7 1
next=and	-2 -16 10 11
next=that	-11 2 4 -5
next=unless	0 8 -3 -1
next=—	-12 -12 31 -12
nhas-future	3 -13 7 3
nhas-gerund	-2 24 -14 -10
nhas-infinitive	2 -14 10 0
nhas-modal	-2 0 8 -10
nhas-participle	7 9 -7 -16
nhas-past	1 -5 7 -5
nhas-perfect	-4 0 -6 8
nhas-present	8 16 -31 1
nt2=future	-2 -20 15 9
nt2=future-passive	7 3 -7 -6
nt2=gerund	0 16 -9 -7
nt2=infinitive	0 -8 3 4
nt2=modal	-1 8 -2 -2
nt2=modal-passive	0 -12 16 -3
nt2=participle-passive	7 7 -6 -15
nt2=past	1 -11 15 -8
nt2=past-passive	0 6 -12 7
nt2=perfect	-3 3 -6 4
nt2=pluperfect	-10 2 0 2
nt2=present	2 17 -22 -2
nt2=present-not	0 7 -1 0
nv0-none	-12 9 -3 -7
nv1-none	-12 9 -3 -7
nv2-none	-18 4 9 -6
nv2=agree	2 -5 -5 7
nv2=begin	7 0 -10 0
nv2=buy	0 7 -2 -1
nv2=cut	0 -5 0 7
nv2=end	-6 7 -1 0
nv2=expire	-6 -1 8 0
nv2=extend	0 1 7 -13
nv2=fall	0 -1 -4 7
nv2=get	0 -9 1 5
nv2=have	8 4 -16 -2
nv2=hold	-1 24 -14 -9
nv2=impose	0 10 -7 -2
nv2=keep	0 -4 9 -3
nv2=leave	0 6 -4 0
nv2=make	0 7 -5 0
nv2=other	2 0 2 -13
nv2=pay	0 -6 -2 9
nv2=set	0 -19 5 14
nv2=sign	-3 3 4 -10
nv2=stop	0 -4 8 -3
nv2=suspend	9 -13 6 0
nv2=take	-1 0 -4 7
nvt2=agree participle	0 9 0 -9
nvt2=agree past	5 -10 5 0
nvt2=be future	0 -9 11 0
nvt2=be modal	0 10 -4 -5
nvt2=be past	-5 -8 7 2
nvt2=be present	4 0 -17 8
nvt2=begin past	9 0 -9 -1
nvt2=end present	-1 10 0 -7
nvt2=have present	9 4 -11 -9
nvt2=other pluperfect	3 -6 6 -4
nvt2=pay future	0 -9 0 10
nvt2=sign modal	0 -14 15 0
nvt2=sign past	-1 12 -1 -7
o:act=accept	0 -7 7 0
o:act=agree	-5 -8 15 -4
o:act=announce	0 -8 2 8
o:act=answer	0 6 -4 0
o:act=approve	10 -6 0 -1
o:act=be	10 -4 -1 0
o:act=begin	12 1 -9 -4
o:act=call	0 19 -17 0
o:act=conclude	-2 -2 -10 13
o:act=continue	0 9 -5 0
o:act=declare	0 13 -8 -4
o:act=end	5 0 -7 0
o:act=expect	-3 -4 11 -3
o:act=extend	0 8 -3 -3
o:act=get	0 8 -5 0
o:act=have	-10 -4 9 1
o:act=keep	0 0 -7 7
o:act=land	-2 13 -9 0
o:act=leave	-4 3 -6 3
o:act=look	0 -3 6 0
o:act=meet	-4 4 3 -13
o:act=no verb	0 -7 5 2
o:act=pay	-2 15 -7 -1
o:act=post	0 12 -8 -1
o:act=propose	0 11 -9 0
o:act=reach	0 0 6 -6
o:act=receive	-3 0 6 -3
o:act=return	-6 -10 3 13
o:act=run	-1 14 -6 -1
o:act=set	0 -11 14 0
o:act=settle	6 -10 8 -4
o:act=sign	-4 15 -24 6
o:act=sit	8 -7 -1 2
o:act=stand	-1 8 -1 -1
o:act=suspend	-6 7 5 -21
o:act=tell	0 6 -9 1
o:act=threaten	0 11 -8 0
o:agree agreed gone	0 -10 1 9
o:agree on gone	-1 4 9 -15
o:announce on gone	0 -8 0 9
o:be  gone	-4 12 -3 0
o:be from ahead	5 6 -14 0
o:be from gone	8 -15 8 0
o:be is ahead	0 7 -2 0
o:be of gone	0 -5 9 -1
o:be on ahead	-4 11 -4 -5
o:be on gone	-8 0 0 4
o:be since gone	9 -4 0 -11
o:be the ahead	10 -15 8 -1
o:begin on ahead	-2 0 5 -7
o:begin on gone	4 7 -4 -9
o:begin to ahead	0 8 -2 -3
o:call on gone	0 6 -6 0
o:carried=controls	-2 -13 16 0
o:carried=controls far	-17 3 2 0
o:carried=deal	10 -18 15 -8
o:carried=deal far	0 5 -16 7
o:carried=duties	-3 14 -8 -6
o:carried=duties far	-4 -6 18 -14
o:carried=exclusions	0 6 -3 0
o:carried=exclusions far	0 11 -8 0
o:carried=fees	0 -20 13 8
o:carried=fees far	-5 9 -14 6
o:carried=longer	-6 3 7 -13
o:carried=longer far	-17 13 0 -8
o:carried=meeting	5 5 -9 -1
o:carried=meeting far	15 -17 8 0
o:carried=none	0 -4 6 -1
o:carried=procedure far	-13 24 -6 -27
o:carried=sale far	0 2 -10 3
o:carried=truce	-16 24 -19 2
o:carried=truce far	-3 10 -21 11
o:discuss on ahead	0 -16 18 -1
o:end ended gone	11 -11 0 0
o:end on ahead	8 20 -20 -24
o:end on gone	-14 -19 3 20
o:expect on ahead	0 -10 12 0
o:have on gone	0 6 -4 0
o:have until ahead	0 -10 0 11
o:leads=	-4 0 6 -5
o:leads=again on	0 15 -12 0
o:leads=agreement on	0 6 -3 0
o:leads=and on	0 7 0 0
o:leads=as of	0 8 -2 -2
o:leads=at the	-1 30 -27 -1
o:leads=back on	0 -7 -1 10
o:leads=began on	5 0 -7 -1
o:leads=begin on	0 -5 8 0
o:leads=begins on	-3 8 0 0
o:leads=beijing on	9 7 -17 0
o:leads=brussels,	0 -22 8 13
o:leads=busan on	0 -11 13 0
o:leads=by the	0 8 -5 0
o:leads=closes on	0 -1 -1 6
o:leads=down on	0 -4 -3 9
o:leads=effect on	0 9 -7 0
o:leads=end on	-8 -4 -7 15
o:leads=ends on	11 0 -4 -14
o:leads=expires on	0 6 -1 0
o:leads=for the	10 -6 -2 0
o:leads=from	6 0 -3 0
o:leads=from the	0 -7 8 0
o:leads=house on	0 -13 16 0
o:leads=in washington	0 -4 13 -6
o:leads=interview on	0 -15 5 9
o:leads=is on	0 11 -10 0
o:leads=it on	0 8 0 -7
o:leads=korea on	0 -3 7 -5
o:leads=last until	-3 -7 0 12
o:leads=link on	0 -8 10 0
o:leads=lumpur on	0 -5 -8 14
o:leads=meets on	0 12 -11 0
o:leads=midnight on	0 -2 -5 8
o:leads=monday,	9 -13 -1 6
o:leads=new york,	0 0 4 -7
o:leads=on	0 -14 0 16
o:leads=on the	4 -6 6 -6
o:leads=on until	0 -7 0 9
o:leads=opened on	6 0 -1 0
o:leads=out on	0 13 -9 -1
o:leads=per cent	0 -8 8 0
o:leads=planned for	0 8 -6 0
o:leads=published on	0 7 -2 -1
o:leads=reporters on	0 -10 -2 12
o:leads=seoul on	0 8 -5 0
o:leads=set for	0 -6 7 0
o:leads=signed on	0 -13 0 15
o:leads=since	-3 9 0 0
o:leads=stockholm on	5 -8 2 -1
o:leads=sunday,	0 -7 0 9
o:leads=telephone on	-1 -3 7 -2
o:leads=there on	13 -22 12 -3
o:leads=thursday	0 -6 0 9
o:leads=thursday,	0 10 0 -4
o:leads=tuesday	-2 10 0 -3
o:leads=tuesday,	10 -30 14 10
o:leads=until	0 6 0 -4
o:leads=until the	0 7 -4 0
o:leads=up on	0 18 -9 -10
o:leads=washington on	-4 23 -6 -18
o:leads=washington,	-1 7 0 -8
o:leads=wednesday	10 0 -11 -3
o:leads=wednesday,	0 12 -4 -2
o:leads=week of	0 12 -11 0
o:leads=wrote on	0 -4 6 0
o:left=controls	0 13 -7 -5
o:left=controls right=none	0 11 -6 -3
o:left=deal	-6 3 -5 5
o:left=deal right=duties	0 8 0 -8
o:left=deal right=meeting	-6 18 -6 -7
o:left=deal right=none	-5 -5 -1 13
o:left=duties	-23 22 0 -19
o:left=duties right=duties	0 -5 7 0
o:left=duties right=none	-21 24 -4 -16
o:left=exclusions	0 7 -3 0
o:left=fees right=none	0 -3 9 -4
o:left=longer	-5 10 -9 0
o:left=longer right=none	-3 22 -14 -5
o:left=meeting	1 -11 3 7
o:left=meeting right=duties	10 -14 3 0
o:left=meeting right=meeting	10 -5 -1 0
o:left=meeting right=truce	-8 -11 9 3
o:left=none	5 -5 9 -6
o:left=none right=deal	3 -10 9 -2
o:left=none right=duties	0 -6 9 -2
o:left=none right=fees	0 6 -4 0
o:left=none right=longer	0 -5 0 6
o:left=none right=meeting	-7 4 8 -9
o:left=none right=none	9 -8 5 -1
o:left=none right=procedure	0 9 -5 0
o:left=none right=signing	0 23 -12 -8
o:left=procedure	-1 16 -5 -9
o:left=procedure right=none	-1 14 -4 -7
o:left=sale right=none	0 7 -4 0
o:left=signing	2 7 -20 10
o:left=signing right=none	-10 7 -15 12
o:left=signing right=truce	10 -9 0 0
o:left=truce	-19 13 1 -9
o:left=truce right=duties	0 -3 -4 7
o:left=truce right=meeting	0 10 -8 -1
o:left=truce right=none	-18 5 9 -10
o:meet on ahead	-7 -2 11 -6
o:meet on gone	-6 3 3 -7
o:meet the ahead	0 13 -11 0
o:near=controls	0 10 -6 0
o:near=duties	-13 9 -1 -1
o:near=fees	0 7 -3 0
o:near=longer	-2 17 -17 0
o:near=meeting	-3 -6 3 5
o:near=none	0 3 6 -10
o:near=procedure	0 23 -14 -5
o:near=signing	6 0 -10 8
o:near=truce	-9 0 4 0
o:no verb  ahead	-28 15 1 -22
o:no verb  gone	5 -9 10 -3
o:no verb ( gone	0 -3 10 -9
o:no verb a gone	7 -2 -3 0
o:no verb and gone	-1 -4 0 7
o:no verb brussels, gone	-1 -9 0 9
o:no verb by ahead	0 12 -7 0
o:no verb call, gone	0 6 -4 0
o:no verb delhi, gone	0 12 -7 -3
o:no verb friday gone	0 -1 -6 7
o:no verb friday, gone	0 12 -3 -5
o:no verb from ahead	3 7 -8 -4
o:no verb from gone	-5 -2 11 -3
o:no verb monday gone	9 -9 -12 6
o:no verb monday, gone	11 -1 -11 -1
o:no verb of ahead	0 18 -15 0
o:no verb of gone	-5 -11 19 -9
o:no verb on ahead	7 -12 10 -5
o:no verb on gone	1 0 -6 7
o:no verb published gone	0 11 -4 -4
o:no verb saturday, gone	0 12 -8 -3
o:no verb since gone	-11 24 -9 -4
o:no verb spoke gone	0 -5 7 0
o:no verb sunday, gone	0 -5 -8 11
o:no verb the gone	-4 11 -4 -3
o:no verb through ahead	0 11 -2 -6
o:no verb thursday gone	-4 7 -8 1
o:no verb thursday, gone	-1 11 0 -7
o:no verb to ahead	-3 -12 -6 19
o:no verb to gone	0 16 -11 -3
o:no verb tuesday gone	-6 6 4 -13
o:no verb tuesday, gone	6 -8 0 2
o:no verb until gone	-1 13 0 -9
o:no verb washington, gone	-1 9 0 -9
o:no verb wednesday gone	16 -12 5 -15
o:no verb wednesday, gone	-2 -1 9 -6
o:no verb · gone	13 0 -9 -12
o:no verb — gone	0 7 -2 -1
o:other on ahead	0 -9 10 0
o:other on gone	11 -7 -14 10
o:other since gone	0 -5 9 0
o:reach on gone	0 -2 7 -3
o:receive on gone	0 9 -6 0
o:return on ahead	0 6 -4 0
o:right=deal	0 -11 10 0
o:right=deal on	-1 -12 19 -2
o:right=duties	7 -13 11 -2
o:right=duties 	0 11 -8 0
o:right=duties from	17 -14 -1 0
o:right=duties on	-8 -9 5 9
o:right=fees	0 6 -4 0
o:right=longer	-1 -3 0 7
o:right=longer on	0 0 -7 6
o:right=meeting	-1 6 0 -6
o:right=meeting 	0 0 8 -5
o:right=meeting on	-12 9 -20 15
o:right=none	-10 15 -4 -6
o:right=none 	-1 -4 6 0
o:right=none (	0 -2 9 -9
o:right=none a	10 0 -8 -4
o:right=none after	0 6 0 -2
o:right=none again	0 -3 6 0
o:right=none ago	0 8 -5 0
o:right=none back	0 6 -2 -1
o:right=none before	0 14 -8 0
o:right=none brussels,	0 -6 -16 17
o:right=none by	-4 28 -17 -6
o:right=none call,	0 6 -4 0
o:right=none date:	0 7 -3 0
o:right=none delhi,	0 12 -7 -3
o:right=none due	0 15 -7 -8
o:right=none ended	10 -6 0 -1
o:right=none ends	0 -2 -6 9
o:right=none for	3 -8 10 -8
o:right=none friday	0 -1 -6 7
o:right=none friday,	0 12 -3 -3
o:right=none from	-8 6 7 -16
o:right=none is	-2 13 -5 -1
o:right=none it	0 -6 0 8
o:right=none monday	9 -9 -12 6
o:right=none monday,	10 0 -13 -2
o:right=none of	-12 -2 16 -18
o:right=none on	0 2 11 -20
o:right=none published	0 -5 10 -5
o:right=none said	0 6 -3 -1
o:right=none saturday,	0 14 -10 -3
o:right=none signed	0 9 -1 -5
o:right=none since	7 5 -9 -7
o:right=none spent	0 -2 7 -4
o:right=none spoke	0 -5 7 0
o:right=none sunday,	0 -3 -10 9
o:right=none tariffs	0 -14 15 0
o:right=none the	6 17 -13 -18
o:right=none through	0 -7 -7 13
o:right=none thursday	-4 7 -8 1
o:right=none thursday,	-1 7 1 -8
o:right=none till	0 -1 -9 11
o:right=none to	-9 1 -21 15
o:right=none tuesday	-6 7 4 -14
o:right=none tuesday,	6 -7 0 2
o:right=none until	-14 12 -25 12
o:right=none washington	0 -3 13 -7
o:right=none washington,	0 15 -2 -8
o:right=none wednesday	16 -11 4 -15
o:right=none wednesday,	-2 0 8 -6
o:right=none week,	0 -11 13 0
o:right=none ·	13 0 -9 -12
o:right=none —	0 7 -2 -1
o:right=procedure	0 11 -5 -2
o:right=signing	-6 23 -14 -5
o:right=signing 	0 7 -4 0
o:right=truce	5 -10 5 0
o:say on gone	-3 -6 5 3
o:say said gone	0 7 -3 -2
o:see on ahead	0 -14 16 0
o:set for ahead	0 -10 12 0
o:settle on gone	6 0 0 -4
o:sign on gone	0 5 -14 8
o:sign signed gone	0 9 -1 -5
o:sit on ahead	0 -14 17 -1
o:subject=controls	0 14 -6 -4
o:subject=controls carried	0 -7 14 -7
o:subject=controls carried on ahead	0 -17 19 0
o:subject=controls far	-4 -6 14 -8
o:subject=controls far  gone	-2 -8 14 -3
o:subject=controls far carried	0 33 -27 -6
o:subject=controls far carried on gone	0 10 -7 -1
o:subject=controls far no verb	-4 -6 14 -8
o:subject=controls far no verb 	-2 -8 14 -3
o:subject=controls far no verb gone	-3 -7 14 -7
o:subject=controls no verb ahead	0 7 -5 0
o:subject=deal	15 1 -13 -4
o:subject=deal carried	-6 -2 9 -2
o:subject=deal carried say	0 -8 14 -6
o:subject=deal carried say gone	0 -8 14 -6
o:subject=deal carried say on	0 -9 14 -6
o:subject=deal far	-15 -10 0 16
o:subject=deal far carried	3 -7 -1 9
o:subject=deal far carried be	0 8 -3 0
o:subject=deal far carried begin	0 7 -4 0
o:subject=deal far carried begin on	0 6 -3 0
o:subject=deal far carried end	0 -13 5 8
o:subject=deal far carried end gone	0 -13 5 9
o:subject=deal far carried end on	0 -13 5 8
o:subject=deal far carried on gone	-3 -4 -6 17
o:subject=deal far no verb	-15 -10 0 16
o:subject=deal far no verb gone	-13 -11 -1 17
o:subject=deal far no verb on	0 14 0 -16
o:subject=deal far on gone	0 14 0 -16
o:subject=deal meet	10 -2 -12 2
o:subject=deal meet ahead	0 0 -6 5
o:subject=deal meet gone	10 -1 -5 -1
o:subject=deal no verb	13 -12 2 -3
o:subject=deal no verb ahead	-5 5 3 -7
o:subject=deal no verb gone	16 -16 0 0
o:subject=deal no verb on	0 0 4 -9
o:subject=deal on ahead	-1 -3 9 -2
o:subject=deal on gone	1 11 0 -19
o:subject=deal sign on	0 9 -2 -4
o:subject=duties	0 12 -9 -6
o:subject=duties  ahead	0 9 -8 0
o:subject=duties  gone	0 8 -7 0
o:subject=duties be	8 -4 -2 0
o:subject=duties be from	9 -9 0 0
o:subject=duties be gone	8 -7 0 0
o:subject=duties carried	1 6 0 -16
o:subject=duties carried be	-2 8 0 -3
o:subject=duties carried be gone	0 8 -1 -1
o:subject=duties carried begin	-5 0 7 -1
o:subject=duties carried begin gone	-3 -2 8 0
o:subject=duties carried begin on	0 -6 9 0
o:subject=duties carried end	12 -8 0 -1
o:subject=duties carried end ahead	12 -10 0 0
o:subject=duties carried end on	13 -10 0 0
o:subject=duties carried meet ahead	0 -5 7 0
o:subject=duties carried meet on	0 -8 8 0
o:subject=duties carried on ahead	11 -26 21 -2
o:subject=duties carried on gone	-1 9 0 -14
o:subject=duties carried say	0 7 -4 -2
o:subject=duties far	0 6 -6 -2
o:subject=duties far  ahead	-8 2 2 -2
o:subject=duties far  gone	21 -18 14 -31
o:subject=duties far carried	4 -11 16 -15
o:subject=duties far carried agree	0 -2 13 -9
o:subject=duties far carried agree gone	0 -2 13 -9
o:subject=duties far carried agree on	0 0 9 -7
o:subject=duties far carried announce	0 -5 -2 10
o:subject=duties far carried announce gone	0 -5 -2 10
o:subject=duties far carried announce on	0 -6 -1 10
o:subject=duties far carried be	1 -17 0 14
o:subject=duties far carried be gone	-5 -15 0 18
o:subject=duties far carried begin	10 -11 3 -4
o:subject=duties far carried begin ahead	11 -10 0 -2
o:subject=duties far carried charge	0 -7 8 0
o:subject=duties far carried charge gone	0 -8 8 0
o:subject=duties far carried end ahead	0 7 -1 -2
o:subject=duties far carried end on	0 7 -5 0
o:subject=duties far carried from ahead	8 -2 -4 0
o:subject=duties far carried have gone	0 15 -13 0
o:subject=duties far carried meet	0 -5 7 -4
o:subject=duties far carried meet ahead	0 -11 13 0
o:subject=duties far carried meet on	0 -17 21 0
o:subject=duties far carried of gone	0 6 -5 0
o:subject=duties far carried on ahead	0 -28 32 -10
o:subject=duties far carried on gone	-9 11 -4 -3
o:subject=duties far carried other	-4 -4 6 0
o:subject=duties far carried other gone	-2 -7 7 1
o:subject=duties far carried say	0 -3 8 -6
o:subject=duties far carried say gone	0 -3 8 -5
o:subject=duties far carried say on	0 -3 8 -5
o:subject=duties far carried sign	0 13 -17 0
o:subject=duties far carried sign gone	0 13 -17 0
o:subject=duties far carried sign on	0 6 -11 1
o:subject=duties far carried sit	8 -4 -1 0
o:subject=duties far carried suspend on	0 -7 8 0
o:subject=duties far carried tell	0 12 -7 -3
o:subject=duties far carried tell gone	0 12 -7 -3
o:subject=duties far carried tell on	0 10 -6 -2
o:subject=duties far carried the ahead	7 -4 0 0
o:subject=duties far no verb	0 6 -6 -2
o:subject=duties far no verb 	17 -16 16 -35
o:subject=duties far no verb ahead	-16 11 -9 2
o:subject=duties far no verb gone	7 1 -1 -6
o:subject=duties far no verb on	0 5 -7 2
o:subject=duties far no verb until	0 -10 -1 12
o:subject=duties far on ahead	0 10 -8 0
o:subject=duties far until ahead	0 -11 -1 12
o:subject=duties from ahead	0 7 -5 0
o:subject=duties from gone	8 -8 0 0
o:subject=duties no verb	-2 13 -6 -8
o:subject=duties no verb 	0 18 -16 0
o:subject=duties no verb ahead	-6 11 0 -14
o:subject=duties no verb from	0 9 -6 0
o:subject=duties no verb gone	1 5 -6 0
o:subject=duties no verb of	0 6 -5 0
o:subject=duties no verb on	-5 -11 7 8
o:subject=duties of gone	0 7 -5 0
o:subject=duties on ahead	0 10 -5 -3
o:subject=duties on gone	-5 -18 15 9
o:subject=duties return	0 -5 8 0
o:subject=duties return on	0 -8 9 0
o:subject=duties since gone	0 6 -1 0
o:subject=exclusions carried	0 6 -3 0
o:subject=fees carried	0 -18 10 10
o:subject=fees far	0 0 -8 9
o:subject=fees far carried	0 7 -4 0
o:subject=fees far carried on gone	0 7 -6 0
o:subject=fees far no verb	0 0 -8 9
o:subject=fees far no verb gone	0 -3 -7 10
o:subject=longer carried	-5 10 0 -9
o:subject=longer carried be	0 -6 9 0
o:subject=longer far	-7 0 0 4
o:subject=longer far carried	-3 0 7 -8
o:subject=longer far carried meet	0 -11 12 0
o:subject=longer far carried meet ahead	0 -11 12 0
o:subject=longer far carried meet on	0 -11 12 0
o:subject=longer far carried on ahead	0 -10 6 3
o:subject=longer far carried say	0 7 0 -6
o:subject=longer far carried say gone	0 5 0 -6
o:subject=longer far carried sign	0 8 -1 -5
o:subject=longer far carried sign gone	0 7 0 -4
o:subject=longer far carried sign on	0 7 0 -5
o:subject=longer far no verb	-7 0 0 4
o:subject=longer far no verb ahead	0 8 -6 0
o:subject=longer far no verb gone	-6 -4 4 4
o:subject=longer no verb	0 0 6 -10
o:subject=longer no verb gone	0 1 3 -6
o:subject=longer on gone	0 -6 0 7
o:subject=meeting	0 -13 15 -3
o:subject=meeting be ahead	9 0 -9 0
o:subject=meeting be gone	-4 0 7 -3
o:subject=meeting be on	0 17 -14 0
o:subject=meeting begin	5 4 -3 -10
o:subject=meeting begin ahead	-2 6 -4 0
o:subject=meeting begin gone	8 0 0 -12
o:subject=meeting begin on	0 6 -5 0
o:subject=meeting carried	1 1 -13 10
o:subject=meeting carried be	-10 0 -4 13
o:subject=meeting carried be ahead	0 -8 -7 17
o:subject=meeting carried be gone	-6 6 0 -5
o:subject=meeting carried be on	-4 -9 14 0
o:subject=meeting carried end	0 9 -2 -3
o:subject=meeting carried end ahead	0 7 -1 -2
o:subject=meeting carried end on	0 6 -1 -1
o:subject=meeting carried on ahead	-4 7 0 -4
o:subject=meeting carried on gone	10 -5 -2 0
o:subject=meeting carried other	9 -5 0 -6
o:subject=meeting carried other gone	11 -2 -4 -3
o:subject=meeting carried plan	0 -21 22 0
o:subject=meeting carried say	0 12 -4 -6
o:subject=meeting carried say gone	0 12 -4 -6
o:subject=meeting carried see	0 10 -9 0
o:subject=meeting carried sign	0 6 0 -4
o:subject=meeting carried suspend	0 6 -5 0
o:subject=meeting end	-4 -12 7 7
o:subject=meeting end gone	-4 -12 7 7
o:subject=meeting end on	-4 -12 7 7
o:subject=meeting far	6 -20 7 10
o:subject=meeting far  ahead	-6 30 -23 -3
o:subject=meeting far  gone	-18 -11 16 7
o:subject=meeting far carried	0 -15 4 14
o:subject=meeting far carried be	11 -10 0 -3
o:subject=meeting far carried be gone	11 -12 3 -3
o:subject=meeting far carried meet	0 -8 11 0
o:subject=meeting far carried meet gone	0 -11 12 0
o:subject=meeting far carried on gone	0 4 -18 7
o:subject=meeting far carried say	0 -6 -7 13
o:subject=meeting far carried say gone	0 -6 -7 13
o:subject=meeting far carried say on	0 -7 -6 14
o:subject=meeting far carried suspend	0 12 -11 0
o:subject=meeting far no verb	6 -20 7 10
o:subject=meeting far no verb 	-25 7 -1 4
o:subject=meeting far no verb ahead	10 -33 31 -5
o:subject=meeting far no verb gone	-1 2 -21 13
o:subject=meeting far no verb on	5 0 -11 2
o:subject=meeting far on gone	7 -1 -14 5
o:subject=meeting from ahead	7 -14 7 0
o:subject=meeting from gone	0 -4 8 0
o:subject=meeting meet	0 13 -12 0
o:subject=meeting meet ahead	0 -8 8 0
o:subject=meeting meet on	0 13 -12 0
o:subject=meeting no verb	5 -11 11 -4
o:subject=meeting no verb ahead	17 -5 2 -20
o:subject=meeting no verb from	8 -11 5 -3
o:subject=meeting no verb gone	-9 -6 7 5
o:subject=meeting no verb of	0 11 -9 0
o:subject=meeting no verb on	12 -10 4 -4
o:subject=meeting no verb spoke	0 -5 7 0
o:subject=meeting on ahead	1 -6 3 0
o:subject=meeting on gone	0 11 -11 -2
o:subject=meeting plan	0 10 -7 0
o:subject=meeting plan ahead	0 6 -5 0
o:subject=meeting plan for	0 15 -12 0
o:subject=meeting spoke gone	0 -5 7 0
o:subject=meeting suspend ahead	0 7 -6 0
o:subject=meeting suspend gone	0 -5 7 0
o:subject=none	1 -6 3 0
o:subject=none  ahead	-3 -10 16 -3
o:subject=none  gone	4 13 -22 -1
o:subject=none ( gone	0 -9 14 -4
o:subject=none call, gone	0 6 -4 0
o:subject=none carried	-5 4 15 -26
o:subject=none carried  gone	2 16 -14 0
o:subject=none carried agree	0 -4 11 -10
o:subject=none carried agree gone	0 -6 12 -9
o:subject=none carried agree on	0 11 -6 -3
o:subject=none carried announce	0 8 -5 0
o:subject=none carried be	4 -3 6 -9
o:subject=none carried be 	-2 7 0 0
o:subject=none carried be ahead	-5 -4 15 -11
o:subject=none carried be from	0 -5 8 0
o:subject=none carried be gone	8 0 -7 0
o:subject=none carried be on	0 0 -11 7
o:subject=none carried be since	15 -18 6 -5
o:subject=none carried be the	0 -8 10 0
o:subject=none carried begin	0 -6 0 8
o:subject=none carried begin ahead	-3 10 -2 -6
o:subject=none carried begin gone	1 -17 2 13
o:subject=none carried begin on	1 0 3 -11
o:subject=none carried end	7 5 -8 -8
o:subject=none carried end ahead	0 13 -2 -8
o:subject=none carried end gone	9 -2 -4 -1
o:subject=none carried end on	0 8 -5 0
o:subject=none carried get	0 6 -5 0
o:subject=none carried have	-1 -8 4 6
o:subject=none carried have ahead	0 -5 -4 9
o:subject=none carried have gone	0 -3 7 -2
o:subject=none carried have until	0 -11 0 11
o:subject=none carried meet	-14 -21 32 -7
o:subject=none carried meet ahead	-3 -1 7 -1
o:subject=none carried meet gone	-8 -22 29 -2
o:subject=none carried meet on	-1 -11 15 0
o:subject=none carried of ahead	0 9 -7 0
o:subject=none carried on ahead	-7 0 11 -18
o:subject=none carried on gone	-1 1 9 -14
o:subject=none carried other ahead	0 -10 0 8
o:subject=none carried other gone	0 10 -5 -2
o:subject=none carried other on	0 7 -4 0
o:subject=none carried return	0 7 -5 0
o:subject=none carried say	0 7 -11 1
o:subject=none carried say gone	0 7 -11 1
o:subject=none carried say on	0 1 -7 3
o:subject=none carried sign on	0 1 8 -16
o:subject=none carried since gone	16 -18 0 1
o:subject=none carried sit	8 0 -4 -1
o:subject=none carried sit ahead	-4 -10 6 6
o:subject=none carried sit gone	13 5 -10 -13
o:subject=none carried sit on	0 -9 11 -3
o:subject=none carried suspend	0 -15 21 -5
o:subject=none carried suspend ahead	0 -9 11 0
o:subject=none carried suspend gone	0 -7 12 -2
o:subject=none carried suspend on	0 -8 12 -2
o:subject=none carried the gone	0 11 -6 -1
o:subject=none carried until ahead	-4 -8 -3 15
o:subject=none friday gone	0 -2 -6 8
o:subject=none monday gone	14 -13 -8 4
o:subject=none monday, gone	14 -12 -8 3
o:subject=none no verb	1 -6 3 0
o:subject=none no verb (	0 -8 13 -4
o:subject=none no verb ahead	-30 8 6 -8
o:subject=none no verb call,	0 6 -4 0
o:subject=none no verb date:	0 6 -2 0
o:subject=none no verb friday	0 -2 -6 8
o:subject=none no verb gone	9 -10 0 3
o:subject=none no verb monday	14 -13 -8 4
o:subject=none no verb monday,	14 -12 -8 3
o:subject=none no verb of	-3 -24 29 -3
o:subject=none no verb on	-17 7 -9 9
o:subject=none no verb since	-3 9 -3 0
o:subject=none no verb thursday	0 -1 -4 7
o:subject=none no verb thursday,	0 6 -1 0
o:subject=none no verb tuesday	0 -4 9 -3
o:subject=none no verb tuesday,	12 -4 4 -25
o:subject=none no verb until	0 10 0 -7
o:subject=none no verb wednesday	-14 -1 12 -6
o:subject=none no verb wednesday,	0 -6 11 -3
o:subject=none no verb ·	15 -4 -6 -9
o:subject=none no verb —	0 7 -2 0
o:subject=none of gone	-2 -27 31 -2
o:subject=none on ahead	0 -6 2 5
o:subject=none on gone	-14 12 -12 5
o:subject=none since gone	-3 9 -3 0
o:subject=none thursday gone	0 -1 -4 7
o:subject=none thursday, gone	0 6 -1 0
o:subject=none tuesday gone	0 -4 9 -3
o:subject=none tuesday, gone	12 -4 4 -25
o:subject=none wednesday gone	-14 -1 12 -6
o:subject=none wednesday, gone	0 -6 11 -3
o:subject=none · gone	15 -4 -6 -9
o:subject=none — gone	0 7 -2 0
o:subject=procedure	-1 33 -23 -7
o:subject=procedure carried	0 -2 -5 8
o:subject=procedure carried be	0 -9 0 10
o:subject=procedure carried be gone	0 -10 0 11
o:subject=procedure far	-4 0 9 -8
o:subject=procedure far carried	-2 29 -21 -9
o:subject=procedure far carried meet	0 15 -14 0
o:subject=procedure far no verb	-4 0 9 -8
o:subject=procedure far no verb 	0 -10 13 0
o:subject=procedure far no verb ahead	0 -13 15 0
o:subject=procedure far no verb gone	0 19 -10 -5
o:subject=procedure far no verb on	0 -6 7 0
o:subject=procedure no verb	-1 24 -16 -5
o:subject=procedure no verb ahead	0 7 -4 0
o:subject=procedure no verb gone	0 16 -10 -3
o:subject=procedure no verb on	0 6 -4 0
o:subject=sale	0 18 -13 -4
o:subject=sale carried	0 -6 8 0
o:subject=sale far	3 -6 -2 5
o:subject=sale far carried	0 17 -23 0
o:subject=sale far no verb	3 -6 -2 5
o:subject=sale far no verb gone	4 -10 0 5
o:subject=sale no verb	0 17 -12 -3
o:subject=sale no verb gone	0 13 -9 -2
o:subject=signing	-1 25 -9 -14
o:subject=signing no verb	0 24 -11 -11
o:subject=signing no verb gone	0 22 -10 -9
o:subject=truce	-17 23 -7 -12
o:subject=truce carried	-4 5 -9 7
o:subject=truce carried be	-1 13 -10 0
o:subject=truce carried be ahead	0 8 -7 0
o:subject=truce carried on gone	0 -9 -1 14
o:subject=truce carried sign	0 -10 0 10
o:subject=truce carried sign gone	0 -10 0 11
o:subject=truce carried sign on	0 -12 0 12
o:subject=truce end	0 15 -2 -11
o:subject=truce end ahead	0 10 -1 -5
o:subject=truce end gone	0 6 0 -5
o:subject=truce end on	0 12 -2 -9
o:subject=truce far  gone	-5 0 -7 10
o:subject=truce far carried	4 4 -20 11
o:subject=truce far carried be	-2 17 -4 -10
o:subject=truce far carried be ahead	0 6 -4 0
o:subject=truce far carried be gone	-1 11 0 -9
o:subject=truce far carried be on	0 6 -5 0
o:subject=truce far carried begin	13 -8 0 -7
o:subject=truce far carried begin ahead	13 -21 12 -3
o:subject=truce far carried begin gone	0 15 -12 -1
o:subject=truce far carried meet	0 11 -10 0
o:subject=truce far carried meet on	0 11 -10 0
o:subject=truce far carried on ahead	0 -5 8 -2
o:subject=truce far carried on gone	-2 6 -14 9
o:subject=truce far carried say	0 -9 7 2
o:subject=truce far carried say gone	0 -9 7 2
o:subject=truce far carried say on	0 -3 7 -3
o:subject=truce far carried sign	0 -12 -4 16
o:subject=truce far carried sign gone	0 -12 -4 16
o:subject=truce far carried sign on	0 -12 -4 16
o:subject=truce far no verb 	-6 1 -10 9
o:subject=truce far no verb ahead	7 0 -16 5
o:subject=truce far no verb gone	-26 -2 13 -1
o:subject=truce far no verb monday,	0 8 0 -3
o:subject=truce far no verb on	9 0 -10 -1
o:subject=truce far on ahead	9 0 -8 0
o:subject=truce no verb	-10 11 -7 0
o:subject=truce no verb ahead	-1 31 -19 -11
o:subject=truce no verb ends	0 -5 0 6
o:subject=truce no verb gone	-6 -5 3 6
o:subject=truce no verb on	-1 -7 3 5
o:subject=truce on ahead	0 13 -7 -5
o:subject=truce on gone	-2 -9 11 0
o:subject=truce other	0 7 0 -5
o:subject=truce to ahead	0 7 0 -4
o:suspend on gone	0 9 0 -9
o:suspend until ahead	0 9 -5 0
o:topic=controls	-3 17 -5 -15
o:topic=controls ahead	0 0 6 -4
o:topic=controls far	-5 0 10 -12
o:topic=controls far 	-2 -7 13 -3
o:topic=controls far  gone	-2 -8 14 -3
o:topic=controls far gone	-4 -4 13 -9
o:topic=controls far no verb	-4 -6 14 -8
o:topic=controls gone	0 22 -14 -8
o:topic=controls on	0 0 4 -8
o:topic=controls on ahead	0 -13 15 0
o:topic=controls on gone	0 14 -8 -5
o:topic=deal	7 -8 4 0
o:topic=deal ahead	-17 -7 16 0
o:topic=deal announce	0 -13 2 11
o:topic=deal be	0 9 -6 0
o:topic=deal far	-22 -9 3 14
o:topic=deal far ahead	-2 -3 9 -3
o:topic=deal far be	0 7 -3 0
o:topic=deal far begin	0 6 -4 0
o:topic=deal far gone	-17 -7 -3 17
o:topic=deal far no verb	-15 -10 0 16
o:topic=deal far on	-1 19 -7 -9
o:topic=deal far on gone	0 14 -2 -9
o:topic=deal from	0 8 -6 0
o:topic=deal gone	16 -2 -8 0
o:topic=deal no verb	13 -12 2 -3
o:topic=deal on	1 -12 9 0
o:topic=deal on ahead	-5 -28 25 5
o:topic=deal on gone	5 5 -7 -3
o:topic=deal say	0 -12 14 0
o:topic=deal settle	6 0 -1 -4
o:topic=deal sign	0 17 -8 -10
o:topic=deal sit	-7 10 -1 0
o:topic=duties	-3 17 2 -32
o:topic=duties 	-1 23 -19 0
o:topic=duties  ahead	0 11 -9 0
o:topic=duties  gone	0 12 -9 0
o:topic=duties agree	0 -12 12 0
o:topic=duties ahead	2 14 -9 -11
o:topic=duties announce	0 14 -10 -1
o:topic=duties be	3 -5 6 -6
o:topic=duties begin	-8 20 -10 -1
o:topic=duties call	0 7 -6 0
o:topic=duties cent	0 -8 8 0
o:topic=duties cent gone	0 -8 8 0
o:topic=duties charge	0 -5 6 0
o:topic=duties end	12 -7 -2 0
o:topic=duties far	4 6 -6 -5
o:topic=duties far 	16 -14 13 -35
o:topic=duties far  ahead	-8 2 2 -2
o:topic=duties far  gone	20 -16 11 -31
o:topic=duties far ahead	6 -6 2 -3
o:topic=duties far be	3 -19 1 15
o:topic=duties far begin	5 -8 4 0
o:topic=duties far from	8 -3 -3 0
o:topic=duties far from ahead	8 -5 -2 0
o:topic=duties far gone	0 13 -10 -3
o:topic=duties far no verb	0 6 -6 -2
o:topic=duties far on	-10 18 -7 -9
o:topic=duties far on gone	-4 18 -12 -4
o:topic=duties far other	-3 -1 8 -4
o:topic=duties far say	0 9 -5 -3
o:topic=duties far sit	8 -4 -1 0
o:topic=duties far the	8 -3 -1 0
o:topic=duties far the ahead	8 -6 0 0
o:topic=duties far to	0 -6 0 8
o:topic=duties far until	0 -10 -1 12
o:topic=duties far until ahead	0 -10 -1 12
o:topic=duties from	5 10 -17 -1
o:topic=duties from ahead	0 20 -15 0
o:topic=duties from gone	7 -4 -1 0
o:topic=duties gone	-6 5 10 -24
o:topic=duties no verb	-2 13 -6 -8
o:topic=duties of	0 12 -9 0
o:topic=duties of gone	0 11 -9 0
o:topic=duties on	2 -9 12 -5
o:topic=duties on ahead	10 -11 9 -8
o:topic=duties on gone	-12 -2 7 0
o:topic=duties other	0 -7 0 6
o:topic=duties return	0 -5 7 0
o:topic=duties say	0 20 -13 -5
o:topic=duties since	-5 7 0 0
o:topic=duties since gone	-5 7 0 0
o:topic=duties tariffs	0 -14 15 0
o:topic=duties tell	0 7 -4 -1
o:topic=duties through	0 -6 0 8
o:topic=duties through ahead	0 -6 0 8
o:topic=duties until	0 15 -7 -5
o:topic=duties until ahead	0 15 -7 -5
o:topic=exclusions	0 21 -11 -7
o:topic=exclusions ahead	0 6 0 -3
o:topic=exclusions far	0 8 -6 0
o:topic=exclusions gone	0 13 -8 -1
o:topic=exclusions on	0 8 -3 -2
o:topic=fees	-2 -9 8 4
o:topic=fees ahead	0 -7 14 -6
o:topic=fees be	0 -6 8 0
o:topic=fees begin	0 -6 -2 10
o:topic=fees far	-1 0 -8 9
o:topic=fees far gone	0 -2 -7 10
o:topic=fees far no verb	0 0 -8 9
o:topic=fees gone	0 -3 -3 9
o:topic=fees on	0 -14 8 8
o:topic=fees on ahead	0 -10 13 -2
o:topic=fees on gone	0 -6 -3 11
o:topic=longer	-12 9 -4 0
o:topic=longer ahead	-6 28 -6 -18
o:topic=longer begin	0 10 -4 -1
o:topic=longer far	-8 14 -10 0
o:topic=longer far ahead	0 19 -16 0
o:topic=longer far gone	-6 2 0 0
o:topic=longer far no verb	-7 0 0 4
o:topic=longer far on	-1 16 -10 -3
o:topic=longer far on gone	0 11 -5 -3
o:topic=longer gone	-3 -8 0 11
o:topic=longer no verb	0 0 6 -10
o:topic=longer on	-2 -2 -10 15
o:topic=longer on gone	0 -7 -12 18
o:topic=longer say	0 -14 0 16
o:topic=longer to	0 10 0 -6
o:topic=longer to ahead	0 8 0 -5
o:topic=meeting	4 -21 11 9
o:topic=meeting 	-4 -16 9 12
o:topic=meeting  gone	0 -4 9 0
o:topic=meeting agree	0 0 17 -16
o:topic=meeting ahead	6 -17 6 12
o:topic=meeting begin	24 -2 -13 -12
o:topic=meeting end	-12 -18 0 21
o:topic=meeting far	6 -23 7 13
o:topic=meeting far 	-26 8 -1 4
o:topic=meeting far  ahead	-6 30 -23 -3
o:topic=meeting far  gone	-19 -10 15 6
o:topic=meeting far ahead	6 -35 31 0
o:topic=meeting far be	11 -2 -8 -3
o:topic=meeting far gone	1 0 -21 13
o:topic=meeting far no verb	6 -20 7 10
o:topic=meeting far on ahead	-2 0 6 -4
o:topic=meeting far on gone	4 0 -12 3
o:topic=meeting far the ahead	0 -3 6 0
o:topic=meeting for	-6 0 5 -1
o:topic=meeting for ahead	-1 -5 8 0
o:topic=meeting from	2 -18 21 -7
o:topic=meeting from ahead	5 -7 3 -1
o:topic=meeting from gone	-2 -12 18 -3
o:topic=meeting gone	0 -9 5 0
o:topic=meeting meet	-3 7 0 -11
o:topic=meeting no verb	5 -11 11 -4
o:topic=meeting of	0 3 -8 4
o:topic=meeting on	0 -8 5 0
o:topic=meeting on ahead	-1 -5 12 -11
o:topic=meeting on gone	0 -4 -4 6
o:topic=meeting other	8 -5 0 0
o:topic=meeting receive	-3 0 6 -3
o:topic=meeting return	-3 -15 2 16
o:topic=meeting see	0 11 -9 0
o:topic=meeting set	0 -8 9 0
o:topic=meeting spoke	0 -5 7 0
o:topic=meeting spoke gone	0 -5 7 0
o:topic=meeting suspend	-4 2 6 -12
o:topic=meeting the	7 22 -29 -3
o:topic=meeting the ahead	9 11 -20 -1
o:topic=meeting until	-7 -4 -2 13
o:topic=meeting until ahead	-3 -18 0 22
o:topic=none	8 -8 9 -7
o:topic=none 	5 9 -12 -5
o:topic=none  ahead	-4 -9 15 -4
o:topic=none  gone	8 17 -29 -3
o:topic=none (	0 -8 13 -4
o:topic=none ( gone	0 -9 14 -4
o:topic=none a	-3 8 0 0
o:topic=none ahead	-42 0 17 -5
o:topic=none be	9 -16 12 -1
o:topic=none begin	-2 -18 14 8
o:topic=none call,	0 6 -4 0
o:topic=none call, gone	0 6 -4 0
o:topic=none date:	0 6 -2 0
o:topic=none end	9 0 -3 -10
o:topic=none friday	0 -2 -6 8
o:topic=none friday gone	0 -2 -6 8
o:topic=none from ahead	0 7 -3 0
o:topic=none get	0 6 -5 0
o:topic=none gone	20 -8 0 -5
o:topic=none have	-1 0 -7 7
o:topic=none monday	14 -13 -8 4
o:topic=none monday gone	14 -13 -8 4
o:topic=none monday,	14 -12 -8 3
o:topic=none monday, gone	14 -12 -8 3
o:topic=none no verb	1 -6 3 0
o:topic=none of	-4 -19 27 -8
o:topic=none of ahead	0 14 -11 0
o:topic=none of gone	-2 -26 32 -6
o:topic=none on	-7 3 1 -2
o:topic=none on ahead	-4 -6 9 0
o:topic=none on gone	-3 9 -5 -3
o:topic=none other	0 9 -5 -2
o:topic=none return	0 14 -12 0
o:topic=none say	0 13 -9 -2
o:topic=none since	15 -3 -6 -9
o:topic=none since gone	15 -3 -6 -9
o:topic=none sit	7 2 -7 -1
o:topic=none tell	0 -3 6 0
o:topic=none the	-7 -2 10 -4
o:topic=none the ahead	0 -4 7 0
o:topic=none thursday	0 -1 -4 7
o:topic=none thursday gone	0 -1 -4 7
o:topic=none thursday,	0 6 -1 0
o:topic=none thursday, gone	0 6 -1 0
o:topic=none to	0 9 -1 -4
o:topic=none to ahead	0 8 0 -4
o:topic=none tuesday	0 -4 9 -3
o:topic=none tuesday gone	0 -4 9 -3
o:topic=none tuesday,	12 -4 4 -25
o:topic=none tuesday, gone	12 -4 4 -25
o:topic=none until	-3 -9 -4 16
o:topic=none until ahead	-2 -6 -3 12
o:topic=none wednesday	-15 -1 12 -7
o:topic=none wednesday gone	-15 -1 12 -7
o:topic=none wednesday,	0 -6 11 -3
o:topic=none wednesday, gone	0 -6 11 -3
o:topic=none ·	15 -4 -6 -9
o:topic=none · gone	15 -4 -6 -9
o:topic=none —	0 7 -2 0
o:topic=none — gone	0 7 -2 0
o:topic=procedure	-6 34 -18 -15
o:topic=procedure ahead	0 11 -4 -4
o:topic=procedure far	-7 1 7 -11
o:topic=procedure far 	0 -10 13 0
o:topic=procedure far ahead	-2 -10 14 -2
o:topic=procedure far gone	-1 22 -12 -6
o:topic=procedure far no verb	-4 0 9 -8
o:topic=procedure far on	0 -9 10 0
o:topic=procedure far on ahead	0 -10 11 0
o:topic=procedure gone	-3 26 -14 -9
o:topic=procedure no verb	-1 24 -16 -5
o:topic=procedure on	0 7 0 -4
o:topic=procedure on gone	0 8 -3 -1
o:topic=sale	-1 15 -20 0
o:topic=sale ahead	0 13 -8 -1
o:topic=sale far	2 11 -22 0
o:topic=sale far gone	3 8 -19 1
o:topic=sale far no verb	3 -6 -2 5
o:topic=sale gone	0 5 -11 2
o:topic=sale no verb	0 17 -12 -3
o:topic=sale on	0 7 -14 3
o:topic=sale on gone	0 4 -11 4
o:topic=signing	0 16 -27 6
o:topic=signing 	0 7 -4 0
o:topic=signing  gone	0 6 -3 0
o:topic=signing ahead	9 -1 -6 -3
o:topic=signing approve	10 -9 0 0
o:topic=signing be	0 -3 -2 8
o:topic=signing by	10 -10 0 0
o:topic=signing by ahead	10 -10 0 0
o:topic=signing gone	-13 16 -22 8
o:topic=signing no verb	0 24 -11 -11
o:topic=signing on	-1 2 -8 8
o:topic=signing on gone	-1 0 -7 9
o:topic=signing sign	-2 0 -8 10
o:topic=signing signed	0 9 -1 -5
o:topic=signing signed gone	0 9 -1 -5
o:topic=signing since	0 -6 0 7
o:topic=signing since gone	0 -6 0 7
o:topic=signing sit	0 6 -4 0
o:topic=truce	-33 25 -1 -17
o:topic=truce agree	0 -2 -8 10
o:topic=truce ahead	-11 56 -27 -35
o:topic=truce be	-1 19 -13 -1
o:topic=truce begin	-6 16 -8 -3
o:topic=truce conclude	0 6 -3 0
o:topic=truce end	-1 20 0 -23
o:topic=truce ends	0 -5 0 6
o:topic=truce far	-11 3 3 0
o:topic=truce far 	-6 1 -10 9
o:topic=truce far  gone	-5 0 -7 10
o:topic=truce far ahead	6 -9 0 3
o:topic=truce far be	-1 12 0 -7
o:topic=truce far begin	0 -10 12 0
o:topic=truce far from	0 -7 8 0
o:topic=truce far gone	-33 10 3 -3
o:topic=truce far monday,	0 8 0 -3
o:topic=truce far on	8 0 0 -12
o:topic=truce far on ahead	9 -14 5 0
o:topic=truce far on gone	0 16 -5 -9
o:topic=truce far to	0 -6 0 8
o:topic=truce far to ahead	0 -6 0 8
o:topic=truce gone	-20 -5 14 0
o:topic=truce have	0 -8 9 0
o:topic=truce no verb	-10 11 -7 0
o:topic=truce on	-13 8 9 -17
o:topic=truce on ahead	-3 28 -15 -13
o:topic=truce on gone	-7 -6 18 -7
o:topic=truce say	0 -11 18 -6
o:topic=truce sign	0 0 -6 6
o:topic=truce to	0 8 -4 0
o:topic=truce to ahead	0 8 -4 0
o:topic=truce until	0 18 -6 -10
o:topic=truce until ahead	0 11 -1 -7
pair: both	0 -4 0 7
pair: n=0	9 0 -8 3
pair: n=1	-3 6 -5 -2
pair: n=2	-33 9 10 -13
pair: n=3	0 5 5 -15
pair: n=4	-4 -14 13 5
pair: not-both	-9 13 3 -17
pair:both n=1	2 7 -10 0
pair:both n=2	-9 -2 6 0
pair:both n=3	0 -8 9 0
pair:coming both	0 8 1 -22
pair:coming n=0	-15 0 1 10
pair:coming n=1	0 15 -3 -24
pair:coming n=2	8 -5 -5 7
pair:coming n=3	0 -7 10 -1
pair:coming not-both	-3 0 -3 9
pair:coming+ended n=0	-4 -3 -9 13
pair:coming+ended n=1	0 9 -8 0
pair:coming+ended not-both	-5 5 -10 8
pair:coming+ended+running n=1	-6 0 7 0
pair:coming+ended+running not-both	0 -8 9 0
pair:coming+running both	13 4 -15 -2
pair:coming+running n=0	-2 15 -11 0
pair:coming+running n=1	15 -9 -4 -1
pair:day 	-7 9 2 -9
pair:day coming+ended	-6 4 -12 11
pair:day coming+ended+running	-7 -7 16 -1
pair:day coming+running	12 6 -14 -5
pair:day day-none	-10 3 3 0
pair:day day=l0	-5 23 -7 -15
pair:day day=l1	0 -3 -23 17
pair:day day=l2	-18 -2 0 14
pair:day day=l3	-12 3 0 1
pair:day day=l4	0 8 6 -20
pair:day day=l5	-2 -3 13 -6
pair:day day=r0	-6 10 -13 6
pair:day day=r1	15 1 -9 -19
pair:day day=r2	9 6 -5 -17
pair:day day=r3	2 -11 7 1
pair:day day=r4	0 9 -5 -9
pair:day ended	-3 2 -10 11
pair:day ended+running	0 -8 7 0
pair:day n=0	2 16 -16 -5
pair:day n=2	-15 3 8 -8
pair:day n=3	-3 0 7 -8
pair:day n=4	-4 -8 9 3
pair:day no-word	-22 24 -6 -9
pair:day not-both	-11 17 -3 -11
pair:day prev:sure	10 -8 0 0
pair:day running	0 10 0 -16
pair:day sent:sure	-6 4 -2 0
pair:day-none coming	-17 5 7 -13
pair:day-none coming+ended	-3 2 -10 11
pair:day-none coming+ended+running	0 -11 13 0
pair:day-none coming+running	13 2 -12 -3
pair:day-none ended	-8 -1 -4 12
pair:day-none ended+running	3 -6 1 1
pair:day-none n=0	6 5 -10 0
pair:day-none n=1	-5 -4 3 6
pair:day-none n=2	-16 12 8 -30
pair:day-none n=3	-15 1 4 -1
pair:day-none n=4	0 -24 11 16
pair:day-none no-word	-14 8 -1 0
pair:day-none part:sure	0 2 8 -20
pair:day-none prev:sure	6 2 -10 1
pair:day-none running	-3 15 3 -28
pair:day-none sent:sure	-5 -10 5 10
pair:day=l0 	0 10 -4 -3
pair:day=l0 n=1	-3 15 0 -12
pair:day=l0 no-word	0 13 -7 -1
pair:day=l0 not-both	0 8 -3 -2
pair:day=l1 	6 3 -20 0
pair:day=l1 both	-3 -4 -11 16
pair:day=l1 coming	-6 -13 -4 20
pair:day=l1 n=0	6 0 -9 -2
pair:day=l1 n=1	-5 -3 -7 14
pair:day=l1 n=2	0 -7 0 9
pair:day=l1 no-word	0 0 -20 11
pair:day=l1 not-both	3 0 -13 2
pair:day=l2 n=0	-9 0 0 6
pair:day=l2 n=1	-5 0 -7 11
pair:day=l2 n=2	-2 -6 9 0
pair:day=l2 no-word	-13 19 -24 5
pair:day=l2 not-both	-15 -6 0 16
pair:day=l2 part:sure	-3 -13 2 10
pair:day=l2 prev:sure	-1 -12 11 2
pair:day=l2 running	-5 -8 0 13
pair:day=l3 	-2 -6 2 5
pair:day=l3 both	0 -4 -3 10
pair:day=l3 coming	-3 10 -7 0
pair:day=l3 ended	0 7 0 -4
pair:day=l3 ended+running	-2 -2 6 0
pair:day=l3 n=0	0 8 -20 2
pair:day=l3 n=1	-11 -1 8 0
pair:day=l3 not-both	-13 10 3 -12
pair:day=l3 part:sure	-2 6 0 -8
pair:day=l3 prev:sure	-6 -5 3 6
pair:day=l3 sent:sure	0 4 -10 0
pair:day=l4 	4 0 2 -14
pair:day=l4 both	0 0 11 -14
pair:day=l4 coming	0 -2 7 0
pair:day=l4 ended	-3 8 1 -7
pair:day=l4 n=0	0 10 -4 -2
pair:day=l4 n=1	1 -13 18 -11
pair:day=l4 n=2	0 9 -8 0
pair:day=l4 no-word	-2 8 1 -11
pair:day=l4 not-both	0 12 -5 -6
pair:day=l4 sent:sure	0 7 4 -13
pair:day=l5 	0 0 3 -6
pair:day=l5 both	-2 -4 14 -5
pair:day=l5 ended	-1 -5 9 -1
pair:day=l5 n=2	-1 -10 15 -3
pair:day=l5 no-word	0 -1 7 -4
pair:day=l5 part:sure	0 -2 10 -4
pair:day=r0 	0 15 -10 -1
pair:day=r0 n=1	-2 1 -9 8
pair:day=r0 no-word	-2 13 -4 -3
pair:day=r0 not-both	-2 17 -10 -2
pair:day=r1 	0 3 0 -11
pair:day=r1 both	15 -9 0 -9
pair:day=r1 coming	18 -3 -13 -7
pair:day=r1 n=0	0 6 -4 -5
pair:day=r1 n=1	8 7 -15 -10
pair:day=r1 n=2	9 -7 0 0
pair:day=r1 no-word	8 1 -3 -16
pair:day=r1 not-both	0 14 -10 -9
pair:day=r2 coming	4 14 -15 -6
pair:day=r2 ended	7 0 -4 -4
pair:day=r2 ended+running	-2 -3 6 0
pair:day=r2 n=0	-4 5 2 -10
pair:day=r2 n=1	14 1 -14 -4
pair:day=r2 no-word	2 2 1 -17
pair:day=r2 not-both	11 4 -7 -15
pair:day=r2 part:sure	12 -4 -4 -4
pair:day=r2 prev:sure	1 -11 9 0
pair:day=r2 sent:sure	-10 17 -16 0
pair:day=r3 	-24 -1 14 0
pair:day=r3 both	9 -15 -4 13
pair:day=r3 ended	9 -7 -12 6
pair:day=r3 n=1	-1 -3 7 0
pair:day=r3 n=2	5 -11 -1 10
pair:day=r3 no-word	-3 3 -6 5
pair:day=r3 not-both	-6 2 14 -17
pair:day=r3 part:sure	0 -13 8 2
pair:day=r3 prev:sure	5 2 0 -11
pair:day=r3 sent:sure	0 -13 11 0
pair:day=r4 	3 10 -3 -16
pair:day=r4 n=0	-4 -4 8 0
pair:day=r4 n=1	0 5 0 -10
pair:day=r4 n=2	-1 6 -10 1
pair:day=r4 n=3	4 1 -6 -1
pair:day=r4 no-word	-7 0 8 -9
pair:day=r4 not-both	-2 8 0 -9
pair:day=r4 part:sure	-4 -4 0 9
pair:day=r4 prev:sure	6 0 -1 -3
pair:day=r4 sent:sure	1 16 -12 -11
pair:day=r5 	-4 -3 7 0
pair:day=r5 both	-3 -5 8 0
pair:day=r5 n=0	0 -6 3 1
pair:day=r5 no-word	0 0 5 -8
pair:ended both	-12 -7 1 12
pair:ended n=0	1 23 -2 -38
pair:ended n=1	-4 -14 -15 34
pair:ended n=2	0 -11 17 -3
pair:ended n=3	0 0 -8 7
pair:ended not-both	4 10 -17 0
pair:ended+running both	6 -4 1 -6
pair:ended+running n=1	-1 -9 16 -8
pair:ended+running n=2	0 1 -10 7
pair:ended+running not-both	-4 -6 7 3
pair:l=( 	0 -2 9 -9
pair:l=( day	0 -2 9 -9
pair:l=( day-none	0 -8 13 -6
pair:l=( n=0	0 9 -6 0
pair:l=( n=1	0 -8 11 -3
pair:l=( no-word	0 -3 10 -7
pair:l=( not-both	0 -2 8 -7
pair:l=<begin> 	-2 -7 17 -11
pair:l=<begin> both	3 17 -13 -10
pair:l=<begin> coming	-9 2 -14 14
pair:l=<begin> day	-4 0 6 -5
pair:l=<begin> day-none	0 -5 8 -2
pair:l=<begin> day=r1	-10 17 -6 0
pair:l=<begin> ended	-3 17 -8 -5
pair:l=<begin> n=0	-5 -11 13 4
pair:l=<begin> n=1	0 15 -5 -18
pair:l=<begin> no-word	1 -14 12 4
pair:l=<begin> not-both	-7 -5 11 0
pair:l=<begin> prev:sure	-20 37 -30 -5
pair:l=<begin> sent:sure	0 6 0 -7
pair:l=a 	10 0 -8 -4
pair:l=a day	10 0 -8 -4
pair:l=a day-none	-3 9 -2 0
pair:l=a day=l1	13 -8 -4 -1
pair:l=a n=0	11 -4 -5 -2
pair:l=a no-word	5 1 -8 -2
pair:l=a not-both	11 -2 -7 -3
pair:l=after day	0 7 -1 -2
pair:l=after day-none	0 6 0 -2
pair:l=after no-word	0 7 -1 -2
pair:l=again coming	0 -5 7 0
pair:l=again day	0 -3 6 0
pair:l=again not-both	0 -3 6 0
pair:l=ago 	0 7 -5 0
pair:l=ago day	0 8 -5 0
pair:l=agreed both	0 -23 12 12
pair:l=agreed day	0 -10 1 9
pair:l=agreed no-word	0 -8 -1 12
pair:l=and day	-10 1 -7 9
pair:l=and day-none	0 8 0 -3
pair:l=and day=l1	-7 -4 -3 13
pair:l=and n=0	-2 -1 0 6
pair:l=back day	0 7 -2 -1
pair:l=back no-word	0 7 -2 -1
pair:l=before 	0 9 -3 0
pair:l=before coming	0 6 -4 0
pair:l=before day	-1 17 -10 -1
pair:l=before day-none	0 9 -5 0
pair:l=before n=0	0 7 -4 0
pair:l=before n=1	0 8 -4 0
pair:l=before no-word	0 12 -6 -1
pair:l=before not-both	0 12 -7 0
pair:l=beijing, no-word	0 11 -6 -1
pair:l=brussels, 	-1 -9 0 9
pair:l=brussels, day	-1 -9 0 9
pair:l=brussels, day-none	0 -7 -15 17
pair:l=brussels, no-word	0 -6 -16 17
pair:l=brussels, not-both	0 -14 -8 20
pair:l=by 	6 7 -15 -6
pair:l=by both	0 10 -5 -1
pair:l=by day	5 14 -20 -8
pair:l=by day-none	6 10 -18 -7
pair:l=by n=0	7 1 -8 -3
pair:l=by n=1	0 7 -1 0
pair:l=by no-word	6 12 -19 -8
pair:l=by not-both	7 4 -14 -4
pair:l=call, 	0 6 -4 0
pair:l=call, day	0 6 -4 0
pair:l=call, day-none	0 6 -4 0
pair:l=call, no-word	0 6 -4 0
pair:l=call, not-both	0 6 -4 0
pair:l=cent day	0 -8 8 0
pair:l=cent n=0	0 -9 9 0
pair:l=cent no-word	0 -8 9 0
pair:l=date: 	0 7 -3 0
pair:l=date: day	0 7 -3 0
pair:l=date: day-none	0 7 -3 0
pair:l=date: n=1	0 6 -1 0
pair:l=date: no-word	0 7 -3 0
pair:l=date: not-both	0 7 -3 0
pair:l=delhi, 	0 12 -7 -3
pair:l=delhi, day	0 12 -7 -3
pair:l=delhi, no-word	0 12 -7 -3
pair:l=due coming	0 15 -7 -8
pair:l=due day	0 15 -7 -8
pair:l=due day-none	0 15 -7 -8
pair:l=ended day	10 -6 0 -1
pair:l=ended day-none	10 -7 0 -1
pair:l=ended ended	11 -11 0 0
pair:l=ended n=0	10 -3 0 -9
pair:l=ended no-word	10 -6 0 -1
pair:l=ended not-both	10 -7 0 -1
pair:l=ends day	0 -2 -6 9
pair:l=ends day-none	0 -2 -6 9
pair:l=ends not-both	0 -2 -6 9
pair:l=for 	11 1 -13 0
pair:l=for both	0 -11 13 0
pair:l=for coming	-9 -4 11 -4
pair:l=for day	3 -7 9 -10
pair:l=for day-none	5 -4 4 -8
pair:l=for n=0	-5 13 -7 0
pair:l=for n=1	9 -16 12 -6
pair:l=for no-word	8 -7 2 -2
pair:l=for not-both	4 0 0 -7
pair:l=for prev:sure	0 -11 13 0
pair:l=friday 	0 -1 -6 7
pair:l=friday day	0 -1 -6 7
pair:l=friday day-none	0 -1 -6 7
pair:l=friday n=1	0 -8 -3 12
pair:l=friday no-word	0 -1 -6 7
pair:l=friday not-both	0 -1 -6 7
pair:l=friday, 	0 15 -6 -6
pair:l=friday, day	0 15 -6 -6
pair:l=friday, day-none	0 15 -6 -6
pair:l=friday, n=0	0 6 -1 -1
pair:l=friday, n=1	0 6 -1 -2
pair:l=friday, no-word	0 13 -5 -4
pair:l=friday, not-both	0 13 -4 -4
pair:l=from 	-7 4 8 -15
pair:l=from both	8 2 -4 -11
pair:l=from coming	14 0 -17 -3
pair:l=from day	5 2 1 -22
pair:l=from day-none	-4 0 11 -14
pair:l=from day=r1	14 -6 -7 -1
pair:l=from n=0	0 25 -23 -5
pair:l=from n=1	0 -6 11 -9
pair:l=from n=2	6 0 -2 -3
pair:l=from no-word	6 17 -19 -11
pair:l=from not-both	-1 0 7 -9
pair:l=from part:sure	-5 -16 23 -1
pair:l=from prev:sure	6 0 -4 0
pair:l=has day	0 -5 6 0
pair:l=has no-word	0 -5 6 0
pair:l=has not-both	0 -5 6 0
pair:l=is n=0	-1 8 -1 0
pair:l=is no-word	0 12 -5 -1
pair:l=is not-both	-2 10 -3 0
pair:l=it day	0 -6 0 8
pair:l=it day-none	0 -6 0 8
pair:l=it n=0	0 -1 -7 8
pair:l=it no-word	0 -7 0 8
pair:l=it not-both	0 -6 0 8
pair:l=monday 	9 -9 -12 6
pair:l=monday day	9 -9 -12 6
pair:l=monday day-none	9 -9 -12 6
pair:l=monday n=1	16 -21 -6 9
pair:l=monday no-word	11 -14 -12 9
pair:l=monday not-both	9 -9 -12 6
pair:l=monday, 	10 0 -13 -2
pair:l=monday, day	10 0 -13 -2
pair:l=monday, day-none	11 -2 -11 0
pair:l=monday, n=0	14 -12 -6 3
pair:l=monday, n=1	-6 23 -3 -12
pair:l=monday, no-word	3 3 -11 -1
pair:l=monday, not-both	11 -3 -11 0
pair:l=noon no-word	0 6 -2 0
pair:l=of 	-11 5 3 -5
pair:l=of both	0 13 -13 0
pair:l=of day	-15 5 6 -9
pair:l=of day-none	-8 0 10 -17
pair:l=of n=0	-7 -9 12 0
pair:l=of n=1	-3 5 1 -9
pair:l=of no-word	-10 0 13 -17
pair:l=of not-both	-11 -1 14 -13
pair:l=on 	-12 -4 1 12
pair:l=on both	-3 -10 10 4
pair:l=on coming	0 3 9 -41
pair:l=on coming+ended	0 5 -7 2
pair:l=on day	-12 1 7 -4
pair:l=on day-none	-17 9 0 -3
pair:l=on day=l4	-3 -2 14 -9
pair:l=on day=l5	-2 -5 15 -6
pair:l=on day=r1	0 -8 8 0
pair:l=on day=r2	14 -7 1 -11
pair:l=on day=r3	7 -12 -2 9
pair:l=on day=r4	-6 14 -9 0
pair:l=on ended	-18 10 0 0
pair:l=on ended+running	2 -6 5 -1
pair:l=on n=0	12 11 -21 0
pair:l=on n=1	-25 -2 11 3
pair:l=on n=2	-8 -4 10 -3
pair:l=on n=4	0 0 10 -8
pair:l=on no-word	0 6 -1 -9
pair:l=on not-both	-10 9 0 -10
pair:l=on part:sure	-11 -3 9 0
pair:l=on prev:sure	0 -10 1 8
pair:l=on running	12 0 -1 -17
pair:l=on sent:sure	-10 4 5 -5
pair:l=out day	0 7 -3 0
pair:l=out day-none	0 6 -2 0
pair:l=out not-both	0 6 -2 0
pair:l=published 	0 -5 10 -5
pair:l=published day	0 -5 10 -5
pair:l=published day-none	0 -5 10 -5
pair:l=published n=0	0 -11 13 0
pair:l=published no-word	0 -11 13 0
pair:l=published not-both	0 11 -5 -5
pair:l=said 	0 7 -3 -1
pair:l=said day	0 7 -3 -2
pair:l=said day-none	0 7 -3 -1
pair:l=saturday, 	0 14 -10 -3
pair:l=saturday, day	0 14 -10 -3
pair:l=saturday, day-none	0 14 -10 -3
pair:l=saturday, no-word	0 12 -8 -3
pair:l=saturday, not-both	0 14 -10 -3
pair:l=signed day	0 9 -1 -5
pair:l=signed day-none	0 7 0 -5
pair:l=since both	3 5 -3 -8
pair:l=since day	4 7 -5 -9
pair:l=since day-none	4 6 -9 -4
pair:l=since ended+running	4 6 -5 -9
pair:l=since n=0	3 10 -8 -10
pair:l=since n=1	0 1 2 -14
pair:l=since n=2	0 -4 -2 8
pair:l=since no-word	3 16 -11 -17
pair:l=since prev:sure	-5 0 8 -3
pair:l=spent day	0 -2 7 -4
pair:l=spent no-word	0 -2 7 -4
pair:l=spoke day	0 -5 7 0
pair:l=spoke no-word	0 -5 7 0
pair:l=sunday, 	-3 -1 -8 10
pair:l=sunday, day	0 -3 -10 9
pair:l=sunday, day-none	-3 -1 -8 10
pair:l=sunday, n=0	2 -8 -1 7
pair:l=sunday, not-both	0 -11 -6 13
pair:l=tariffs day	0 -14 15 0
pair:l=tariffs day-none	0 -14 15 0
pair:l=tariffs no-word	0 -14 15 0
pair:l=telephone day	0 -5 7 0
pair:l=the 	-15 12 0 -11
pair:l=the both	-2 23 -17 -3
pair:l=the coming	9 7 -16 0
pair:l=the day	6 26 -21 -20
pair:l=the day-none	10 13 -13 -16
pair:l=the ended	9 -3 -1 -4
pair:l=the n=0	-12 23 -7 -9
pair:l=the n=1	15 -1 -5 -8
pair:l=the n=2	0 16 -14 0
pair:l=the no-word	-11 3 6 -10
pair:l=the not-both	9 11 -10 -15
pair:l=the part:sure	17 9 -28 0
pair:l=the sent:sure	0 18 -13 -4
pair:l=this day	0 11 -9 0
pair:l=this day-none	0 11 -9 0
pair:l=through 	0 -6 -8 13
pair:l=through day	0 -6 -8 12
pair:l=through day-none	0 -6 -8 13
pair:l=through n=1	0 -8 -6 13
pair:l=through no-word	0 -6 -8 12
pair:l=through not-both	0 -2 -4 7
pair:l=thursday 	-4 32 -8 -25
pair:l=thursday day	-4 7 -8 1
pair:l=thursday day-none	-4 4 -7 2
pair:l=thursday n=0	0 8 0 -4
pair:l=thursday n=1	-2 2 -7 4
pair:l=thursday not-both	-4 4 -7 2
pair:l=thursday, 	-1 7 1 -8
pair:l=thursday, day	-1 7 1 -8
pair:l=thursday, day-none	-1 6 1 -8
pair:l=thursday, n=0	0 7 0 -5
pair:l=thursday, no-word	0 6 0 -4
pair:l=thursday, not-both	-1 12 0 -7
pair:l=till 	0 -2 -8 11
pair:l=till day	0 -1 -9 11
pair:l=till day-none	0 -2 -9 11
pair:l=till no-word	0 -2 -8 11
pair:l=till not-both	0 -3 -8 11
pair:l=to 	-6 20 -25 3
pair:l=to both	0 19 -16 0
pair:l=to coming	0 -12 -2 16
pair:l=to day	-10 9 -29 15
pair:l=to day-none	-3 1 -10 6
pair:l=to day=l2	0 -5 0 7
pair:l=to n=0	-1 29 -16 -12
pair:l=to n=1	-2 -3 -11 13
pair:l=to n=2	0 -6 0 10
pair:l=to no-word	-8 4 -25 16
pair:l=to not-both	-8 -4 -14 16
pair:l=tuesday 	-6 7 4 -14
pair:l=tuesday day	-6 7 4 -14
pair:l=tuesday day-none	-6 7 4 -14
pair:l=tuesday n=0	-3 13 -1 -3
pair:l=tuesday n=1	0 14 -8 -5
pair:l=tuesday no-word	0 -1 8 -5
pair:l=tuesday not-both	-4 0 8 -9
pair:l=tuesday, 	6 -7 0 2
pair:l=tuesday, day	6 -7 0 2
pair:l=tuesday, day-none	6 -8 0 2
pair:l=tuesday, n=0	9 -24 10 8
pair:l=tuesday, n=1	-2 24 -15 -4
pair:l=tuesday, no-word	11 0 2 -31
pair:l=tuesday, not-both	6 -7 0 2
pair:l=until 	-6 15 -19 2
pair:l=until both	-2 -2 -9 13
pair:l=until coming	-4 0 -5 8
pair:l=until day	-16 7 -27 18
pair:l=until day-none	-8 9 -18 7
pair:l=until day=l1	0 -11 0 11
pair:l=until n=0	-7 0 -9 7
pair:l=until n=1	-3 6 -11 5
pair:l=until n=2	-3 -1 -3 9
pair:l=until no-word	-5 17 -17 0
pair:l=until not-both	-13 12 -20 7
pair:l=until part:sure	-6 11 -5 0
pair:l=until prev:sure	0 -17 0 18
pair:l=washington day	0 -3 13 -7
pair:l=washington day-none	0 -3 13 -7
pair:l=washington n=1	0 -3 13 -7
pair:l=washington, 	-2 9 0 -10
pair:l=washington, day	-2 9 0 -10
pair:l=washington, day-none	0 6 0 -3
pair:l=washington, n=1	-1 7 0 -7
pair:l=washington, no-word	0 17 -6 -7
pair:l=washington, not-both	0 7 0 -3
pair:l=wednesday 	16 -11 4 -15
pair:l=wednesday day	16 -11 4 -15
pair:l=wednesday day-none	16 -11 4 -15
pair:l=wednesday n=0	8 4 -17 -4
pair:l=wednesday n=1	8 -16 14 -10
pair:l=wednesday no-word	-19 1 10 -8
pair:l=wednesday not-both	16 -11 4 -15
pair:l=wednesday, 	-2 0 8 -6
pair:l=wednesday, day	-2 0 8 -6
pair:l=wednesday, day-none	-2 0 8 -6
pair:l=wednesday, n=0	0 14 -6 -2
pair:l=wednesday, n=1	0 -9 12 -1
pair:l=wednesday, no-word	0 20 -10 -4
pair:l=wednesday, not-both	-2 0 8 -6
pair:l=week, 	0 -11 13 0
pair:l=week, day	0 -11 13 0
pair:l=week, no-word	0 -11 12 0
pair:l=york, 	0 0 4 -7
pair:l=york, day	0 0 4 -7
pair:l=york, n=1	0 0 4 -7
pair:l=· 	13 0 -9 -12
pair:l=· day	13 0 -9 -12
pair:l=· day-none	13 0 -9 -12
pair:l=· n=0	-9 17 -2 -2
pair:l=· n=1	18 -9 -4 -7
pair:l=· no-word	13 0 -9 -12
pair:l=· not-both	14 -5 -8 -6
pair:l=— 	0 8 -2 -1
pair:l=— day	0 8 -2 -1
pair:l=— day-none	0 7 -2 -1
pair:l=— no-word	0 8 -2 -1
pair:l=— not-both	0 8 -2 -1
pair:no-word 	-9 13 -4 -4
pair:no-word both	-29 4 1 6
pair:no-word coming	-3 10 -13 4
pair:no-word coming+ended	-2 6 -10 2
pair:no-word ended	-12 3 4 -3
pair:no-word ended+running	0 8 -6 -5
pair:no-word n=0	-10 0 7 -3
pair:no-word n=1	-4 22 -24 1
pair:no-word n=2	-11 10 0 -12
pair:no-word n=3	-7 0 12 -15
pair:no-word n=4	-2 -9 1 11
pair:no-word not-both	-6 22 -10 -14
pair:no-word running	-12 0 9 -3
pair:not-both n=0	0 18 -18 -7
pair:not-both n=1	-6 -2 4 1
pair:not-both n=2	-5 7 3 -18
pair:not-both n=3	-8 10 0 -10
pair:not-both n=4	0 -8 4 4
pair:part:sure 	-10 0 13 -12
pair:part:sure both	23 -21 2 0
pair:part:sure coming	0 -2 6 -5
pair:part:sure coming+running	13 4 -14 -2
pair:part:sure ended	-3 -2 -10 14
pair:part:sure ended+running	3 -22 12 0
pair:part:sure n=0	-16 11 -5 6
pair:part:sure n=1	9 -7 4 -5
pair:part:sure n=2	11 -11 9 -9
pair:part:sure not-both	-19 9 3 -5
pair:part:sure running	13 3 -7 -13
pair:prev:sure 	15 -3 -13 3
pair:prev:sure both	14 0 -7 -8
pair:prev:sure coming	-14 -11 27 -14
pair:prev:sure ended+running	-5 0 8 -3
pair:prev:sure n=0	5 1 -13 1
pair:prev:sure n=1	11 -16 4 3
pair:prev:sure n=2	-8 5 4 -15
pair:prev:sure not-both	0 -7 5 3
pair:prev:sure running	0 7 -3 -1
pair:running both	2 10 -3 -11
pair:running n=0	-7 5 -1 1
pair:running n=1	1 -7 14 -13
pair:running n=2	3 11 -14 -3
pair:running not-both	-3 2 2 -6
pair:sent:sure 	-12 2 10 -8
pair:sent:sure both	-21 11 -2 0
pair:sent:sure coming	6 6 -17 2
pair:sent:sure ended	1 3 -11 2
pair:sent:sure n=0	22 24 -37 -21
pair:sent:sure n=1	-48 -9 21 4
pair:sent:sure n=2	-15 -2 -1 12
pair:sent:sure not-both	8 -4 -1 0
part:calls	-32 -42 59 -32
part:coming	-4 7 -5 -1
part:ended	-8 -2 -4 13
part:m=arrives	0 10 -8 -4
part:m=came	-11 1 0 3
part:m=closed	-3 18 -12 0
part:m=come	-6 6 3 -6
part:m=comes	4 5 -8 -4
part:m=consultations	0 -17 16 0
part:m=delegation	-3 0 10 -7
part:m=delegations	1 -2 -10 13
part:m=due	2 14 -13 -6
part:m=ended	3 -8 -13 13
part:m=expected	-5 8 -1 -6
part:m=flew	-4 17 -10 -5
part:m=flies	-3 10 -3 -1
part:m=go	-7 0 0 8
part:m=goes	0 -7 13 -4
part:m=here	0 -10 10 -1
part:m=meet	1 -8 6 0
part:m=meeting	-10 -6 16 -11
part:m=meets	-3 10 -5 0
part:m=met	0 9 -3 -8
part:m=negotiations	1 -6 12 -10
part:m=negotiators	4 9 -4 -10
part:m=parted	-3 -11 -10 20
part:m=round	3 14 -11 -8
part:m=sat	6 -7 2 -3
part:m=session	0 -9 0 11
part:m=settled	0 -7 9 0
part:m=shook hands	-2 -9 10 0
part:m=signed	-3 8 -17 7
part:m=sit	1 0 -8 5
part:m=sits	0 -2 7 -2
part:m=spent	0 -2 7 -4
part:m=table	-1 -14 14 0
part:m=talks	5 0 -11 5
part:m=there	8 -28 15 7
part:m=time	8 -11 -15 19
part:m=to see	0 12 -11 0
part:m=visit	7 -18 14 0
part:m=where	0 -8 12 -4
part:meets	-2 -10 10 2
part:running	5 2 5 -21
part:summit	5 -21 28 -27
part:wished	-7 8 -5 0
pc0=agree	-1 13 -8 -3
pc0=bear	-4 -4 13 -8
pc0=begin	-11 1 5 0
pc0=down	-8 -20 24 1
pc0=end	-2 2 5 -13
pc0=impose	-1 -2 18 -22
pc0=propose	0 8 -12 0
pc0=say	15 -3 -2 -8
pc0=stay	3 -13 9 0
pc0=suspend	0 -13 18 -5
pc0=target	0 7 -1 -3
pc0=up	3 0 0 -8
pc1=agree	-4 11 -12 2
pc1=bear	-7 -7 13 0
pc1=begin	-11 1 6 -1
pc1=down	-9 -23 21 9
pc1=end	-3 4 5 -15
pc1=impose	1 5 0 -7
pc1=propose	8 20 -27 -1
pc1=say	15 -4 -1 -10
pc1=stay	2 -8 -1 7
pc1=suspend	0 -12 8 3
pc1=target	0 8 -1 -3
pc1=up	3 2 0 -10
pct0=agree past	0 12 -6 -4
pct0=bear past	0 -7 9 0
pct0=begin past	-3 3 3 -6
pct0=begin present	-2 3 -8 5
pct0=down past	0 -3 7 0
pct0=down present	0 -6 2 6
pct0=end present	0 0 8 -9
pct0=impose future	0 -3 6 -1
pct0=impose modal	0 -9 10 0
pct0=impose past	3 6 -1 -13
pct0=impose perfect	0 9 -2 -8
pct0=impose pluperfect	0 6 -4 0
pct0=impose present	-3 -4 11 -9
pct0=impose present-passive	0 -8 9 0
pct0=propose perfect	0 10 -7 -2
pct0=say past	6 -4 1 -4
pct0=say present	-1 7 -1 -1
pct0=stay past	12 -7 -2 -1
pct0=stay present	-10 -14 11 10
pct0=suspend present	0 -8 12 -3
pct0=suspend present-passive	0 -8 9 0
pct0=up present	0 6 -4 0
pct1=agree past	0 12 -5 -4
pct1=bear past	0 -7 9 0
pct1=begin past	-3 1 6 -6
pct1=begin present	-2 3 -8 5
pct1=down past	0 -3 7 0
pct1=down present	0 -6 2 6
pct1=end present	0 0 8 -9
pct1=impose infinitive	0 17 -21 6
pct1=impose modal	0 -9 10 0
pct1=impose participle-passive	6 0 -13 5
pct1=impose past	4 4 0 -13
pct1=impose perfect	0 8 -1 -8
pct1=impose pluperfect	0 6 -4 0
pct1=impose present	-3 -8 17 -9
pct1=impose present-passive	0 -8 9 0
pct1=propose infinitive	0 15 -12 0
pct1=propose participle-passive	7 2 -9 -2
pct1=propose past	4 1 -7 0
pct1=propose perfect	0 10 -7 -2
pct1=say past	6 -4 1 -4
pct1=say present	-1 6 -1 -1
pct1=stay participle-passive	0 0 -11 9
pct1=stay past	12 -7 -2 -1
pct1=stay present	-10 -12 8 10
pct1=suspend participle-passive	0 0 -9 9
pct1=suspend present	0 -8 12 -3
pct1=suspend present-passive	0 -8 9 0
pct1=up present	0 6 -4 0
people=0	-2 27 -23 -5
people=1	-8 16 -18 5
people=2	-7 -18 30 -14
people=3	2 -33 19 3
phas-gerund	0 10 -3 -6
phas-infinitive	-3 13 -13 3
phas-modal	12 -10 3 -5
phas-participle	4 4 -10 0
phas-past	26 -8 5 -41
phas-perfect	-6 -1 7 -1
phas-pluperfect	0 10 -6 -1
phas-present	-8 3 2 -4
prev:apart	10 -2 -5 5
prev:calls	-39 -18 43 -24
prev:coming	40 -20 -4 -5
prev:ended	-18 0 11 -1
prev:experts	-12 20 -3 -15
prev:heads=1	-21 0 9 -4
prev:heads=2	11 -13 -9 14
prev:running	9 0 -4 -4
prev:summit	-36 13 0 -9
prev:sure	4 22 -17 -18
prev:wished	10 -4 -6 6
pt0=future-passive	0 -8 0 6
pt0=modal	12 -15 8 -4
pt0=past	21 -2 -1 -31
pt0=past-passive	-1 9 0 -9
pt0=perfect	-5 -2 7 -1
pt0=pluperfect	0 10 -6 -1
pt0=present	-32 2 8 -1
pt1=future-passive	0 -8 0 6
pt1=gerund	0 9 -2 -5
pt1=infinitive	-3 13 -13 3
pt1=modal	12 -15 8 -4
pt1=participle-passive	4 2 -9 1
pt1=past	22 -4 0 -30
pt1=past-passive	-1 9 0 -9
pt1=perfect	-4 -2 6 0
pt1=pluperfect	0 10 -6 -1
pt1=present	-32 -7 19 0
pv0-none	-6 -1 -1 7
pv0=agree	0 8 -3 -2
pv0=announce	0 7 -6 0
pv0=ask	4 -9 4 -1
pv0=be	2 -8 0 5
pv0=call	0 6 -5 0
pv0=come	-2 -11 9 5
pv0=have	10 13 -19 -7
pv0=hold	0 -10 15 -4
pv0=know	13 -10 -1 0
pv0=meet	0 -4 7 0
pv0=other	-3 7 -5 0
pv0=say	-4 -1 8 -2
pv0=take	-2 6 0 -2
pv1-none	-7 -4 3 6
pv1=agree	0 8 -4 -2
pv1=announce	0 7 -6 0
pv1=ask	13 -15 2 -1
pv1=be	2 -10 1 5
pv1=call	0 7 -5 0
pv1=come	-2 -11 9 5
pv1=have	10 0 -3 -7
pv1=hold	0 -11 5 6
pv1=know	13 -12 0 0
pv1=meet	0 -2 8 -4
pv1=pay	0 -5 7 0
pv1=say	-4 0 6 -2
pv1=sign	0 6 -1 0
pv2-none	3 -4 7 -4
pvt0=agree past	0 10 -4 -4
pvt0=be past	10 -4 0 -5
pvt0=be present	-9 -7 0 13
pvt0=come present	0 0 -7 7
pvt0=have past	11 -6 -6 0
pvt0=have present	0 20 -14 -6
pvt0=hold present	0 -10 14 -3
pvt0=other past	0 14 -6 -6
pvt0=other perfect	0 -7 1 6
pvt0=other present	0 6 -2 0
pvt0=say past	-1 -2 7 0
pvt0=take present	-1 8 -4 0
pvt1=agree past	0 9 -4 -4
pvt1=be past	10 -4 0 -5
pvt1=be present	-9 -8 0 13
pvt1=come present	0 0 -7 7
pvt1=have past	11 -6 -6 0
pvt1=have present	0 4 0 -6
pvt1=hold present	0 -10 14 -3
pvt1=other past	0 14 -6 -6
pvt1=other perfect	0 -9 2 7
pvt1=other present	0 6 -2 0
pvt1=say past	-1 -2 7 0
pvt1=take present	-1 8 -4 0
q:!	0 0 -10 9
q:"	0 -7 13 -11
q:'s	13 -10 -2 1
q:(	-5 -5 14 -10
q:)	-4 4 1 -7
q:*	0 9 -5 0
q:-	1 6 -13 0
q:.	-5 2 7 -11
q:/	-2 10 -2 -4
q::	-2 0 -4 7
q:;	0 -10 -3 14
q:<agent>	-2 -7 14 -10
q:<day-gone>	16 1 -9 -8
q:<day-today>	5 -13 1 6
q:<duty>	11 7 -12 -10
q:<goods>	-2 18 -21 1
q:<level-noun>	-18 15 -6 0
q:<level>	-11 17 -18 6
q:<month-gone>	-12 -15 22 0
q:<name>	5 -19 12 6
q:<not>	-4 -10 0 18
q:<number>	4 -5 11 -13
q:<office>	-8 19 -9 -6
q:<organisation>	-8 27 -14 -6
q:<person>	-7 -26 25 9
q:<points>	0 0 -8 8
q:<quality>	1 2 0 -8
q:<seat>	-5 -10 15 0
q:<sender>	-5 0 11 -15
q:<span>	4 26 -25 -12
q:<v-agree>	-7 22 0 -27
q:<v-bear>	11 5 4 -36
q:<v-begin>	0 17 -24 3
q:<v-buy>	-1 0 11 -13
q:<v-deny>	0 7 -1 -1
q:<v-down>	14 -18 0 9
q:<v-end>	0 -9 7 3
q:<v-impose>	-7 -5 10 0
q:<v-propose>	0 2 -9 5
q:<v-say>	-12 -2 16 -10
q:<v-sell>	-6 0 8 -10
q:<v-stay>	-15 -10 -2 24
q:<v-suspend>	6 -5 -8 11
q:<v-target>	3 -11 0 9
q:<v-up>	-4 34 -23 -15
q:?	-7 20 -19 1
q:@	-1 1 -17 12
q:_	0 -19 5 13
q:a	-2 13 0 -18
q:about	-1 16 -10 -3
q:additional	0 11 -4 -3
q:again	9 1 -18 0
q:against	0 7 -7 0
q:ago	0 -7 8 0
q:agree	2 -3 9 -7
q:agreement	0 9 -1 -5
q:all	0 17 -16 0
q:also	-3 -4 9 -1
q:an	11 -3 1 -16
q:and	9 -7 -17 19
q:announce	0 6 0 -1
q:announcement	10 -6 -4 0
q:another	11 -20 15 -6
q:answer	-2 -6 13 -4
q:anybody	0 -16 -2 18
q:anything	0 -5 7 0
q:approve	0 11 -8 0
q:are	12 -4 -17 9
q:arrangement	0 -12 3 8
q:as	-3 -15 16 1
q:ask	-3 -8 4 7
q:at	-3 -4 11 -4
q:b	0 9 -7 0
q:back	-3 5 -7 4
q:be	-11 -5 1 10
q:because	0 -12 9 0
q:been	2 -7 10 -12
q:before	-5 9 0 -8
q:begin	-2 6 0 -3
q:being	12 -11 0 0
q:better	0 8 -2 -3
q:between	6 -12 2 2
q:bill	0 -13 14 0
q:boat	4 -7 -3 5
q:border	0 6 -4 0
q:both	-5 14 0 -11
q:bring	3 -2 -7 4
q:busan	0 -17 21 -4
q:but	-1 -3 11 -6
q:by	3 23 -16 -25
q:calendar	6 -18 8 4
q:call	-7 1 7 -6
q:can	0 7 -2 -1
q:capital	7 3 -8 -1
q:car	14 -9 -7 0
q:carry	25 -22 -3 0
q:charge	5 -14 0 12
q:clock	0 -7 -1 9
q:collect	0 -7 2 4
q:column	0 8 0 -1
q:come	2 -12 2 8
q:company	0 7 -5 0
q:conclude	0 6 -4 0
q:consent	0 8 -7 0
q:could	0 -12 -8 18
q:country	0 -14 2 11
q:custom	0 20 -11 -5
q:cut	0 12 -9 -1
q:date	6 -8 5 -2
q:day	5 -10 0 4
q:deadline	-1 15 -11 0
q:deal	9 0 -12 0
q:decision	0 7 -6 0
q:delegation	2 -7 1 0
q:discuss	0 -10 10 0
q:dispute	0 -1 7 -2
q:do	0 13 -4 -6
q:doe	0 0 -8 8
q:doing	0 11 -10 0
q:don't	0 -3 7 0
q:down	0 -10 7 3
q:duty	-7 7 6 -19
q:each	-6 22 -25 4
q:earth	0 18 -11 -2
q:economy	0 9 -6 0
q:else	0 6 -4 0
q:end	5 0 -7 0
q:evening	-4 6 2 -9
q:export	0 -15 18 0
q:extend	-2 0 -4 7
q:extension	0 10 -5 0
q:extra	0 -6 0 6
q:face	0 10 -6 -3
q:far	0 -13 9 4
q:fee	-2 -11 4 10
q:fentanyl	0 10 -8 0
q:final	0 12 -11 0
q:first	-2 -19 28 -10
q:fish	0 -7 0 8
q:follow	0 1 -11 8
q:for	11 -2 1 -14
q:forty	0 -7 9 0
q:four	0 17 -13 -3
q:fourth	0 -2 6 0
q:framework	7 -16 12 0
q:free	0 6 -5 0
q:friday	-1 0 -7 9
q:from	-1 -9 1 10
q:further	0 -8 11 -1
q:gave	-1 12 -7 0
q:get	0 9 -2 -4
q:give	0 -20 21 0
q:go	2 35 -32 -18
q:good	-13 -9 4 12
q:government	0 8 -1 -3
q:had	11 -7 4 -15
q:hand	0 -12 14 0
q:has	-2 0 12 -17
q:have	10 1 -8 -2
q:he	-7 8 0 -4
q:here	0 -5 -3 9
q:his	13 0 -8 -9
q:hold	-1 -10 8 3
q:hour	10 -19 13 -1
q:house	0 7 -2 0
q:how	0 0 6 -7
q:i	15 -8 0 -10
q:if	-2 19 -7 -8
q:in	-13 5 8 -14
q:into	0 15 -6 -4
q:it	-34 11 0 3
q:its	-7 3 -10 8
q:just	0 7 -6 0
q:keep	0 16 -9 -4
q:know	-2 14 -2 -7
q:last	-4 18 -2 -21
q:law	0 12 -10 0
q:leave	2 -8 8 -2
q:let	-2 10 -1 -7
q:licence	0 -4 6 0
q:lift	0 -8 9 0
q:like	0 9 -3 -2
q:list	0 6 -3 0
q:london	0 -15 16 0
q:look	6 6 -11 -8
q:lose	0 -11 12 0
q:make	-1 20 -11 -3
q:man	-3 -4 9 0
q:me	0 -7 10 0
q:meet	-8 -1 16 -17
q:member	0 -2 6 -2
q:midnight	0 8 0 -2
q:minister	-1 -15 20 -5
q:month	0 7 -5 0
q:more	6 4 -2 -14
q:morning	-4 -17 9 13
q:move	-3 21 -16 -4
q:mr	5 -16 16 -7
q:must	0 7 -4 0
q:my	0 -8 10 0
q:need	0 10 -5 0
q:negotiate	12 -11 -5 1
q:negotiator	6 0 -6 0
q:neither	-2 -2 -8 13
q:never	0 11 -10 0
q:new	0 -10 -1 17
q:next	-10 -3 13 -5
q:no	2 -26 20 6
q:nobody	1 -27 1 22
q:northern	0 9 -5 -1
q:not	-7 7 2 -8
q:nothing	-1 0 8 -6
q:now	-5 26 -14 -6
q:number	0 11 -3 -4
q:of	-7 -3 13 -8
q:off	0 -9 0 11
q:oil	-5 16 -1 -11
q:on	4 2 5 -20
q:one	14 -13 -14 17
q:or	0 19 -13 -2
q:order	0 -3 9 -6
q:other	-3 29 -42 9
q:our	-11 3 1 0
q:out	3 -2 -18 11
q:over	-7 6 -14 11
q:own	0 8 -1 -3
q:page	0 -3 7 0
q:palm	-1 14 -7 -3
q:pause	0 9 -4 -1
q:pay	-8 4 1 -2
q:people	0 14 -4 -3
q:place	0 -7 11 -1
q:port	0 -7 10 0
q:prepare	0 14 -13 0
q:president	0 -8 10 0
q:price	0 10 -7 0
q:product	0 6 -2 0
q:put	8 -29 27 -8
q:quarrel	1 -16 -5 18
q:question	0 -6 7 0
q:rare	0 17 -10 -2
q:read	0 5 0 -6
q:remain	0 -9 12 0
q:rest	0 10 -4 -2
q:result	0 8 -5 0
q:right	0 -11 15 -1
q:rise	-2 18 -15 0
q:river	3 -7 -4 6
q:round	0 0 -10 10
q:rule	0 6 0 -1
q:run	0 -6 -7 14
q:same	-5 10 0 -4
q:say	0 10 -14 1
q:second	-5 -9 2 11
q:section	0 11 -6 0
q:see	-7 31 -21 -11
q:sell	0 17 -12 -3
q:set	8 -8 0 0
q:settle	-3 -11 15 0
q:shall	0 -5 8 0
q:shook	0 -8 12 -1
q:side	-4 0 -7 11
q:sign	-9 35 -20 -17
q:signature	10 -14 8 -2
q:since	2 -7 14 -16
q:sit	-1 -18 6 14
q:sleep	12 -1 -10 0
q:so	7 0 -3 -6
q:something	0 -6 8 0
q:soybean	0 7 -3 -1
q:speak	0 -14 -6 18
q:standstill	15 -23 -1 12
q:start	0 -2 -2 6
q:stay	0 -16 2 14
q:step	0 -18 13 2
q:still	10 -3 -8 0
q:stockholm	-7 3 0 0
q:stop	6 -15 0 9
q:strike	-1 6 -1 0
q:such	0 0 -8 8
q:surcharge	0 6 -2 0
q:suspend	0 9 -4 0
q:suspension	8 0 -2 -4
q:table	0 -3 7 -2
q:take	0 3 -10 6
q:talk	9 4 -14 -1
q:tariff	16 0 -20 1
q:tea	0 7 -3 -2
q:telephone	0 -15 17 0
q:tell	-4 -19 26 -7
q:text	0 -4 -4 11
q:than	-1 -1 6 -3
q:thank	-2 -10 13 0
q:that	-17 8 9 -13
q:the	-16 8 -1 1
q:their	15 -18 14 -18
q:there	-7 -14 8 12
q:they	-4 12 -1 -8
q:thi	-6 -19 18 4
q:think	0 13 -10 0
q:third	-2 5 0 -6
q:those	-1 14 -7 -2
q:threat	0 -6 7 0
q:threaten	0 -7 1 2
q:three	3 -34 16 18
q:through	0 9 -5 -1
q:tiktok	0 -8 10 0
q:time	-3 -9 0 12
q:to	9 2 -19 11
q:together	-3 -8 13 0
q:too	0 14 -9 -2
q:trade	-7 3 9 -14
q:truce	-18 25 -10 -6
q:two	3 -30 22 9
q:under	-1 -14 -10 23
q:until	-11 25 -28 2
q:us	-1 -11 16 -4
q:very	7 -7 0 0
q:visit	-1 23 -18 -3
q:want	-1 -14 -3 19
q:was	5 -26 35 -29
q:water	0 6 -2 -1
q:way	11 -4 -1 -5
q:we	4 7 -5 -6
q:week	-5 19 -8 -9
q:well	-4 9 0 -7
q:were	-2 -2 -7 11
q:what	-3 30 -19 -10
q:when	1 8 -3 -13
q:whether	0 -13 15 0
q:who	-14 -1 16 -15
q:with	11 -10 5 -9
q:within	0 7 -6 0
q:without	2 18 -21 -3
q:word	0 19 -14 -4
q:would	-7 3 0 0
q:yes	11 -1 -16 6
q:york	1 -3 -10 13
q:you	-5 -2 11 -8
q:—	0 -17 15 2
qt=future	-9 35 -31 0
qt=modal	-8 0 -2 9
qt=past	-11 -6 23 -15
qt=perfect	5 -7 5 0
qt=pluperfect	4 -9 9 -6
qt=present	21 -9 -23 24
quoted	0 -1 7 -5
r1='s	13 -4 -5 0
r1=(	-12 1 -3 5
r1=)	-4 -1 10 -9
r1=,	-5 -8 10 1
r1=.	3 -6 1 5
r1=:	-9 23 -16 -1
r1=;	-10 8 -12 9
r1=<end>	-6 8 2 -12
r1=<level>	0 7 -3 0
r1=<name>	7 -6 -10 8
r1=<not>	-7 0 -6 11
r1=<number>	0 15 -8 -4
r1=<person>	11 -3 -3 -3
r1=<v-propose>	0 -6 8 0
r1=<v-say>	0 0 2 -6
r1=?	-13 2 3 0
r1=a	0 6 0 0
r1=after	-4 -10 7 4
r1=and	19 2 1 -43
r1=as	0 9 -4 0
r1=at	6 -6 0 0
r1=between	0 -5 13 -6
r1=evening	-7 0 -18 17
r1=for	16 4 -5 -23
r1=from	0 4 -8 2
r1=in	-5 -16 30 -19
r1=is	-3 -3 9 -3
r1=it	-3 15 -9 0
r1=last	0 -5 9 -2
r1=night	-5 -9 0 11
r1=of	0 0 4 -10
r1=on	-2 15 -17 0
r1=our	0 -6 6 0
r1=that	-5 7 1 -9
r1=the	-3 10 -16 8
r1=they	0 -13 -4 17
r1=to	0 5 0 -10
r1=unless	0 8 -3 -1
r1=with	-12 -7 0 16
r1=without	-6 -6 -2 13
r1=·	-5 -3 -7 13
r1=—	-2 20 -22 -2
r2="	0 17 -10 -5
r2='s	5 -5 -10 8
r2=,	3 3 -1 -7
r2=.	-12 -6 2 9
r2=:	0 18 -11 -5
r2=<day-ahead>	9 0 -8 -5
r2=<day-gone>	6 4 -14 0
r2=<day-today>	6 0 -3 -3
r2=<end>	-5 3 5 -7
r2=<goods>	-1 24 -24 0
r2=<level-noun>	0 13 -10 0
r2=<level>	-1 17 -9 0
r2=<name>	-3 -14 11 7
r2=<not>	-1 -6 13 -6
r2=<number>	4 -30 12 17
r2=<office>	4 8 -6 -7
r2=<organisation>	0 4 2 -7
r2=<person>	-9 -13 17 0
r2=<quality>	-5 -2 0 7
r2=<seat>	3 -11 17 -14
r2=<span>	6 0 -1 -1
r2=<v-agree>	4 -9 9 -5
r2=<v-begin>	-4 16 -8 -3
r2=<v-down>	-3 17 -8 -6
r2=<v-end>	0 21 -5 -17
r2=<v-impose>	0 1 2 -8
r2=<v-say>	-1 11 -9 0
r2=<v-sell>	0 6 -3 0
r2=<v-stay>	6 -17 15 -6
r2=<v-suspend>	8 2 -16 4
r2=<v-up>	0 8 -2 0
r2=a	7 2 -9 0
r2=after	0 -9 -16 23
r2=agree	5 -6 2 -3
r2=all	0 -17 2 15
r2=an	-4 2 -9 7
r2=and	2 3 -4 -6
r2=as	0 -9 13 -4
r2=but	0 11 -7 -2
r2=end	1 9 0 -12
r2=for	8 -2 0 -9
r2=from	0 4 -6 1
r2=has	0 9 -6 0
r2=he	5 7 -12 -2
r2=his	0 -1 6 -4
r2=in	2 -17 14 0
r2=is	-11 25 -12 -6
r2=it	-3 8 0 -8
r2=last	0 -4 17 -19
r2=may	0 7 -7 0
r2=midnight	0 -12 0 13
r2=of	-1 5 0 -7
r2=say	0 5 -7 2
r2=suspend	0 8 -7 0
r2=talk	7 -1 0 -4
r2=that	11 -8 -12 5
r2=the	-8 10 -11 5
r2=there	0 0 6 -6
r2=they	-3 13 -9 0
r2=thi	-1 15 -11 -3
r2=three	0 15 -10 -3
r2=transcript	0 -5 0 9
r2=two	0 12 -8 0
r2=we	7 -4 0 0
r2=when	-4 1 -9 8
r2=where	0 -10 6 4
r2=which	0 14 -10 0
r2=with	-6 4 -3 2
r2=yes	0 -8 13 -1
r3='s	-7 27 -18 -4
r3=)	-3 -9 13 0
r3=,	8 -16 0 8
r3=-	0 8 0 -3
r3=.	-26 2 7 0
r3=:	-16 -24 14 18
r3=<agent>	0 19 -15 -3
r3=<day-ahead>	8 0 -10 0
r3=<day-today>	-4 -3 8 0
r3=<duty>	0 -16 4 12
r3=<end>	-10 4 3 -4
r3=<gate>	0 -1 8 -6
r3=<level-noun>	-1 14 -4 -4
r3=<level>	7 0 -8 -1
r3=<name>	-7 0 -1 4
r3=<not>	-5 10 -1 -3
r3=<number>	-3 26 -16 -8
r3=<office>	-4 -4 19 -14
r3=<organisation>	-3 28 -18 -8
r3=<person>	12 -12 11 -20
r3=<quality>	-8 8 0 -1
r3=<seat>	0 -2 7 -2
r3=<span>	6 -34 1 26
r3=<v-agree>	-2 -3 9 -3
r3=<v-bear>	-1 8 0 -7
r3=<v-begin>	-3 -1 8 -3
r3=<v-down>	4 -9 0 4
r3=<v-end>	-4 9 -10 2
r3=<v-impose>	10 -20 12 1
r3=<v-propose>	0 -8 10 0
r3=<v-say>	4 8 -11 -6
r3=<v-stay>	-1 17 -11 -2
r3=<v-suspend>	9 -12 5 -1
r3=<v-up>	0 -4 7 0
r3=a	-11 15 -12 0
r3=after	0 11 0 -14
r3=agree	0 -10 12 0
r3=an	0 -8 14 -4
r3=and	-18 -10 -3 21
r3=at	-2 14 -6 -1
r3=back	0 -8 10 0
r3=before	0 -18 15 0
r3=by	0 12 -3 -8
r3=country	0 -12 0 12
r3=day	-2 19 -3 -14
r3=end	0 0 -5 6
r3=for	-1 23 -15 -8
r3=fourth	0 7 -5 0
r3=from	0 15 -1 -20
r3=had	-2 18 -14 0
r3=have	0 7 -5 0
r3=i	0 -5 6 0
r3=in	-5 7 -2 0
r3=is	0 9 -4 0
r3=it	-1 -2 9 -4
r3=last	1 -19 -1 19
r3=meet	0 6 -2 0
r3=month	0 12 -9 0
r3=new	0 0 -10 10
r3=not	-2 6 0 -2
r3=nothing	0 7 -5 0
r3=of	1 -3 -4 8
r3=old	-1 -3 9 -3
r3=on	0 14 -6 -9
r3=our	0 13 -10 0
r3=say	6 0 -9 0
r3=side	0 -1 12 -11
r3=suspend	10 -18 9 0
r3=talk	-3 0 -7 10
r3=tariff	0 -14 0 14
r3=that	4 10 -10 -8
r3=the	13 7 -22 0
r3=their	-4 -3 0 6
r3=they	0 6 0 -1
r3=time	0 -2 -9 12
r3=to	17 -9 1 -13
r3=truce	0 6 -2 0
r3=two	8 -14 8 0
r3=was	0 -9 13 -2
r3=week	0 -7 12 -3
r3=what	0 10 -6 -2
r3=which	0 11 -10 0
r3=will	0 -5 7 0
r3=with	-3 -6 13 -3
r3=would	0 9 -11 0
r3=year	3 -11 9 0
r4="	0 10 -5 -1
r4='s	-3 12 -11 2
r4=,	4 -22 25 -11
r4=-	0 29 -22 -10
r4=.	-4 -11 14 0
r4=:	0 6 -6 0
r4=<agent>	-3 0 8 -3
r4=<day-ahead>	6 16 -23 -9
r4=<day-gone>	-2 6 -1 0
r4=<day-today>	3 -9 9 -3
r4=<duty>	17 -16 -2 3
r4=<gate>	-1 -2 8 -4
r4=<goods>	10 7 -22 -2
r4=<name>	0 -17 1 14
r4=<not>	-3 10 0 -9
r4=<number>	-21 -15 8 16
r4=<office>	0 5 -10 4
r4=<organisation>	0 6 0 0
r4=<person>	-11 5 10 -16
r4=<quality>	-2 0 -7 6
r4=<seat>	0 7 0 -7
r4=<span>	5 16 -14 -13
r4=<v-agree>	0 -11 12 0
r4=<v-begin>	-1 -8 15 -5
r4=<v-down>	-3 -9 12 0
r4=<v-end>	0 -20 -12 30
r4=<v-impose>	0 -4 13 -12
r4=<v-propose>	-3 3 4 -9
r4=<v-say>	-5 3 8 -14
r4=<v-stay>	13 8 -18 -6
r4=<v-suspend>	3 4 -7 -1
r4=<v-up>	4 -11 0 6
r4=a	-6 -5 9 0
r4=after	7 0 -14 4
r4=and	0 12 -22 7
r4=at	-2 -31 36 -6
r4=between	0 -5 0 8
r4=both	0 -5 0 9
r4=call	0 6 0 -2
r4=custom	0 -4 9 -3
r4=day	-2 -12 -2 18
r4=down	6 2 -6 -7
r4=duty	20 -21 0 0
r4=end	0 0 -5 8
r4=for	-1 21 -9 -9
r4=from	0 8 0 -6
r4=go	0 -7 8 0
r4=government	0 9 -2 -4
r4=had	12 -7 -2 -1
r4=has	0 10 -7 0
r4=he	7 -13 9 -2
r4=in	-4 -12 4 12
r4=is	-10 0 -3 9
r4=it	0 13 -1 -11
r4=its	0 -7 8 0
r4=keep	7 0 0 -3
r4=last	9 0 -6 -1
r4=minister	0 7 3 -11
r4=not	0 16 -9 -3
r4=nothing	0 -8 9 0
r4=of	-1 0 -3 6
r4=on	0 8 -16 4
r4=one	0 -13 15 0
r4=round	2 11 0 -19
r4=say	-3 0 11 -11
r4=talk	8 -19 7 0
r4=that	-2 9 0 -3
r4=the	2 25 -8 -27
r4=their	-4 -9 0 13
r4=to	10 -5 -4 0
r4=two	0 -15 1 14
r4=was	0 15 -8 -4
r4=will	0 -7 -4 11
r4=—	0 -16 25 -13
r=( <number>	0 7 0 -8
r=) <end>	-2 -2 8 -4
r=, "	0 7 -5 0
r=, <number>	-17 -23 11 20
r=, <office>	-1 2 -6 3
r=, <quality>	0 6 -4 0
r=, <span>	0 5 1 -10
r=, a	8 -6 6 -11
r=, after	0 -7 -13 20
r=, an	-1 12 -1 -7
r=, and	1 9 -6 -11
r=, at	-1 -4 0 6
r=, but	0 11 -7 -2
r=, for	11 -16 5 -3
r=, he	6 -5 0 0
r=, in	3 -19 15 1
r=, on	0 9 -2 -2
r=, that	11 -5 -7 0
r=, the	0 -13 -7 22
r=, when	-4 1 -9 8
r=, where	0 -10 6 4
r=, which	0 13 -10 0
r=, with	-6 1 -1 3
r=, yes	0 -8 13 -1
r=. <end>	4 -9 2 7
r=: <number>	0 8 -5 0
r=: the	0 10 -6 -1
r=<end> <end>	-6 8 2 -12
r=<name> 's	8 -13 -2 9
r=<person> and	3 -7 2 0
r=? <end>	-13 2 3 0
r=after <span>	0 -13 0 13
r=after a	0 6 0 -7
r=and is	-1 7 0 0
r=and last	-3 16 -2 -11
r=at <number>	0 -9 13 -3
r=at midnight	0 -6 0 7
r=at the	-1 11 -9 0
r=by the	0 -7 7 0
r=evening .	0 -7 -5 13
r=for <span>	10 5 -10 -9
r=for a	-2 7 -2 0
r=for the	9 0 -6 0
r=in <seat>	5 -20 18 -4
r=in the	-4 16 -2 -12
r=night ,	0 -3 7 -2
r=night .	0 -3 -2 7
r=on the	0 -6 6 0
r=that <name>	0 -7 13 -6
r=that he	0 15 -14 0
r=that it	0 10 -4 -5
r=that the	0 -1 7 -9
r=the two	0 9 -7 0
r=to <day-gone>	7 0 -6 0
r=with a	0 -1 -9 12
r=with the	0 -9 13 -2
r=without a	-3 -3 0 7
r=— <name>	3 -14 7 0
r=— <person>	0 -10 9 0
r=— <quality>	-1 -11 -3 16
r=— a	0 9 -2 -4
r=— the	-4 9 -23 7
right:calls	6 -17 18 -10
right:coming	0 -7 -3 15
right:ended	-8 3 -20 20
right:experts	-5 -8 0 12
right:m=came	-6 6 0 0
right:m=come	8 -5 0 -1
right:m=delegations	0 -16 5 11
right:m=due	-4 -10 14 0
right:m=expected	7 -1 -3 0
right:m=go	0 11 -5 -2
right:m=goes	0 8 -3 0
right:m=meeting	-2 -12 16 0
right:m=negotiators	7 -12 0 4
right:m=round	0 0 7 -10
right:m=sat	-6 0 10 -3
right:m=signed	-3 2 5 -10
right:m=sitting	0 9 -10 0
right:m=talk	0 -9 7 1
right:m=talking	6 -11 9 -5
right:m=talks	0 10 3 -15
right:m=there	0 8 -13 1
right:m=time	-2 0 -7 10
right:m=visit	-3 16 -9 -4
right:m=where	-1 -11 10 1
right:meets	4 -13 11 0
right:running	-17 -1 5 3
right:summit	-16 -4 17 -12
right:sure	0 1 12 -16
right:wished	-8 -6 18 -6
s:!	0 7 -5 0
s:"	1 35 -42 0
s:&	6 5 -12 -2
s:'	-3 21 -9 -13
s:'s	12 0 -9 3
s:(	-31 8 -2 3
s:)	-32 3 2 2
s:*	-5 -3 11 -4
s:,	-10 -3 8 0
s:-	-14 7 -19 18
s:.	4 8 -1 -10
s:/	-8 22 -13 -4
s::	-29 9 12 -15
s:;	-10 4 3 -6
s:<agent>	5 -1 -11 12
s:<day-ahead>	-12 0 19 -21
s:<day-gone>	13 1 9 -27
s:<day-today>	-18 24 -53 31
s:<duty>	-11 1 13 -10
s:<gate>	-31 10 2 -3
s:<goods>	-15 11 4 -14
s:<level>	0 27 -9 -29
s:<money>	0 21 -14 -3
s:<month-ahead>	0 8 0 -8
s:<month-gone>	-14 0 16 -11
s:<name>	-18 10 -7 7
s:<not>	-11 10 -22 14
s:<number>	-6 16 -3 -14
s:<office>	5 -12 18 -12
s:<organisation>	18 15 -12 -25
s:<person>	-12 -12 15 5
s:<points>	-4 26 -13 -7
s:<quality>	14 -8 2 -5
s:<seat>	3 -1 8 -12
s:<sender>	-13 16 -1 -14
s:<span>	23 -9 -19 16
s:<taker>	-2 8 -14 5
s:<v-agree>	-12 -4 6 4
s:<v-bear>	-22 20 -7 -6
s:<v-begin>	7 1 -4 -6
s:<v-buy>	-8 15 0 -16
s:<v-down>	7 -14 9 0
s:<v-end>	-10 15 -31 16
s:<v-impose>	-25 21 -1 -14
s:<v-propose>	-4 -4 6 0
s:<v-return>	-17 1 2 5
s:<v-say>	-11 5 0 -1
s:<v-sell>	-15 11 1 -11
s:<v-stay>	0 4 3 -13
s:<v-suspend>	1 -11 11 -2
s:<v-target>	0 13 -5 -10
s:<v-up>	-12 16 -5 -3
s:?	5 -8 0 3
s:@	26 0 -21 -17
s:_	11 -4 -1 -6
s:a	9 28 -24 -18
s:about	2 -14 21 -14
s:abroad	0 10 -9 0
s:accept	0 -6 7 0
s:accord	0 11 -2 -7
s:according	13 0 -16 -2
s:account	14 -10 -5 0
s:act	0 6 -1 -1
s:add	-1 -6 12 -2
s:additional	-1 30 -18 -13
s:affair	10 -8 0 0
s:after	-4 2 -10 11
s:afternoon	0 -8 12 0
s:again	-10 5 2 -8
s:against	-2 21 -15 -3
s:agenda	0 -4 6 0
s:agree	0 -14 16 -2
s:agreement	-13 -9 2 14
s:ahead	-1 -9 15 0
s:air	0 -6 11 -2
s:alert	0 11 -5 -3
s:alexandria	0 -14 0 16
s:alive	0 -4 9 -3
s:all	-9 -18 0 23
s:alone	0 -8 9 0
s:along	0 7 -5 0
s:also	-1 -4 -1 9
s:am	0 17 -23 3
s:an	-5 0 -3 8
s:and	-2 -6 -4 17
s:anew	9 1 -12 0
s:announce	-2 2 -6 4
s:announcement	0 7 -8 0
s:another	3 -17 9 4
s:answer	0 21 -10 -12
s:apply	0 12 -9 0
s:approval	0 12 -8 -1
s:approve	9 -3 -7 0
s:aqaba	-2 -26 29 0
s:are	4 -10 14 -5
s:army	0 6 0 -2
s:arrangement	-1 -14 24 -12
s:arrive	9 4 -23 0
s:as	11 4 0 -28
s:ask	10 -7 -8 4
s:at	-19 0 8 -4
s:auckland	0 5 -6 0
s:away	0 10 0 -10
s:back	12 -9 1 -1
s:be	-8 0 4 -2
s:bean	0 -2 6 0
s:beef	0 -6 11 -4
s:before	17 -15 18 -25
s:begin	19 -6 -8 -6
s:being	0 -6 0 8
s:belong	0 6 -4 0
s:bergen	-3 -29 29 0
s:between	-14 0 2 2
s:big	0 -6 7 0
s:book	0 -5 6 0
s:both	-3 -13 5 13
s:bridge	-1 0 7 -4
s:brief	0 24 -19 -3
s:briefing	0 3 7 -17
s:broke	-8 1 -16 14
s:busan	-7 -19 33 -22
s:business	-2 9 -10 0
s:but	4 -16 -18 28
s:butter	0 5 -11 0
s:buy	0 17 -10 -4
s:by	-26 11 -3 0
s:cabinet	0 11 -8 0
s:calendar	7 -8 -9 8
s:call	0 2 7 -25
s:calm	0 9 -3 -2
s:cape	0 12 -10 0
s:capital	-3 3 -13 8
s:car	-2 -3 0 11
s:carry	-4 9 -9 0
s:case	0 8 -3 -2
s:ceasefire	0 21 -15 -5
s:central	0 -13 0 15
s:changed	0 6 -2 0
s:charge	-2 4 0 -6
s:cheese	0 1 13 -17
s:chip	-4 21 -12 -5
s:city	-5 22 -9 -9
s:client	10 0 -6 -6
s:clock	0 -10 -7 16
s:close	5 -6 -25 19
s:closed	-5 0 -12 14
s:coal	0 -5 7 0
s:cod	0 6 -3 0
s:coffee	0 -15 21 -8
s:come	2 -4 -7 9
s:commerce	6 -8 0 2
s:company	0 1 -14 8
s:conclude	-3 7 -21 11
s:conference	-3 -8 -1 13
s:confirm	0 9 -6 -1
s:consultation	0 -22 0 18
s:container	-1 9 -4 0
s:continue	-3 0 6 -4
s:control	0 11 -2 -5
s:copper	0 -8 5 4
s:cost	-1 6 0 0
s:cotton	0 0 7 -7
s:could	0 -7 6 0
s:council	0 19 -18 0
s:counted	0 6 -2 0
s:counterpart	-3 -16 10 9
s:country	0 -6 -1 10
s:county	0 6 -3 0
s:course	0 0 -5 6
s:current	0 -6 8 0
s:custom	-8 2 2 0
s:cut	0 2 -11 5
s:dairy	0 -17 21 -3
s:date	-7 16 -10 0
s:dated	0 9 -6 0
s:day	-4 0 -9 12
s:de	0 -2 6 -1
s:deadline	-1 14 -9 0
s:deal	-6 -9 3 12
s:decide	0 19 -18 0
s:declare	1 20 -19 -9
s:decree	0 6 -2 -1
s:deficit	0 6 -3 0
s:delegation	6 -23 -1 18
s:desk	-3 21 -10 -5
s:did	-9 9 -17 8
s:die	0 15 -6 -6
s:dinner	0 1 2 -6
s:dispute	7 -7 12 -12
s:do	-6 7 2 -9
s:docker	0 6 -4 0
s:doe	7 -3 1 -8
s:doesn't	0 -5 7 0
s:done	-5 4 -10 8
s:double	0 -6 -4 10
s:down	14 -6 -5 0
s:draft	0 0 -10 9
s:duty	0 7 2 -15
s:each	-10 0 1 1
s:earlier	0 -13 -2 17
s:early	-3 -4 12 -3
s:earth	-1 8 0 -7
s:easter	0 -5 9 -1
s:economic	0 0 -7 4
s:economy	-1 -7 13 -2
s:effect	-1 21 -9 -13
s:effectively	0 17 -16 0
s:election	0 7 -3 0
s:eleven	-1 7 -10 3
s:end	-2 -6 -28 28
s:english	0 11 -1 -12
s:enter	0 12 -8 0
s:envoy	0 9 -4 0
s:evening	-1 -13 3 12
s:every	-1 18 -12 -4
s:everything	0 17 -16 0
s:expect	1 7 -3 -9
s:expert	0 -18 10 10
s:expire	0 -2 11 -8
s:export	-1 0 5 -6
s:extend	-7 -1 6 0
s:extension	-5 -10 15 1
s:fact	-3 3 5 -12
s:failed	-5 -6 19 -11
s:farm	0 10 -2 -1
s:farmer	0 6 0 0
s:fee	-1 22 -21 2
s:few	0 -12 -3 15
s:fifth	0 -12 -1 14
s:figure	0 -14 15 0
s:final	0 26 -22 -4
s:finished	0 0 -8 8
s:firm	0 7 -5 0
s:first	21 -10 1 -14
s:five	5 7 -10 -2
s:fix	0 8 -5 0
s:flew	-4 17 -10 -5
s:floor	8 -7 -17 12
s:fly	-3 11 -5 -2
s:follow	0 0 4 -6
s:following	0 7 -4 0
s:force	-2 22 -12 -6
s:foreign	4 0 -13 5
s:forty	0 -17 20 -2
s:four	7 1 -15 7
s:fourth	-11 -20 14 11
s:framework	-3 -26 3 25
s:free	0 6 0 -3
s:freeze	0 -7 -2 12
s:friday	-3 7 -14 2
s:from	0 7 -2 -2
s:front	0 10 -8 0
s:further	7 -12 14 -12
s:future	0 -5 7 0
s:gave	0 10 -3 -5
s:geneva	-17 8 7 -14
s:georgia	0 10 -7 0
s:get	-5 11 -15 5
s:given	10 -4 0 -2
s:go	-24 9 5 -9
s:gold	0 -4 6 0
s:good	0 1 6 -9
s:government	-4 29 -13 -16
s:great	-11 2 9 -13
s:ground	0 12 -11 0
s:grower	0 23 -18 -6
s:had	14 -1 -16 5
s:half	-1 17 -6 -9
s:halifax	10 -4 0 -4
s:hall	-10 14 1 -16
s:hand	-4 18 -11 -2
s:handshake	-2 6 0 0
s:happen	6 0 -7 -3
s:harbour	0 14 -7 -5
s:has	-29 31 -20 -2
s:having	0 -3 7 -2
s:he	-19 2 11 -7
s:head	0 -4 6 0
s:heard	0 12 -11 0
s:hearing	0 10 -7 0
s:her	-2 11 -4 0
s:here	8 -30 17 6
s:higher	0 -9 2 8
s:his	-2 -2 14 -18
s:hold	-14 4 7 -10
s:holiday	0 8 -4 0
s:home	-9 28 -13 -13
s:hotel	4 -2 -6 4
s:hour	4 -13 11 -6
s:house	-5 -9 17 -7
s:household	0 -10 0 12
s:how	-2 15 -3 -8
s:hundred	0 18 -14 -2
s:i	-15 -5 22 -26
s:ice	0 13 0 -11
s:if	3 17 -16 -6
s:importer	0 9 -5 -1
s:impose	0 10 -1 -9
s:in	-9 -31 21 21
s:industry	0 -5 7 0
s:initialled	0 -3 -5 8
s:instead	-2 16 -8 -5
s:instrument	0 9 -6 -1
s:interview	3 0 -7 3
s:into	-4 23 -8 -14
s:is	-15 15 -6 -2
s:issue	0 6 -1 0
s:issued	0 19 -14 -5
s:istanbul	0 -8 11 0
s:item	-1 4 3 -8
s:its	-19 25 1 -36
s:john	0 -12 13 0
s:joint	-6 -6 6 3
s:josé	0 8 -5 -1
s:jump	0 -8 9 0
s:just	0 -6 8 0
s:keep	11 -12 5 -4
s:kind	0 8 0 -3
s:know	11 -7 -5 1
s:kuala	0 -2 -5 10
s:lake	0 10 -8 0
s:lamp	0 -3 7 -2
s:land	3 9 -13 -2
s:lapse	-2 16 -11 0
s:last	0 -21 26 -1
s:lasted	-2 -2 6 0
s:late	0 -6 2 3
s:law	0 14 -7 -3
s:leader	-1 -5 0 8
s:leave	-2 4 -7 3
s:led	0 -16 9 8
s:legal	0 12 -10 0
s:lentil	0 11 -9 0
s:let	0 11 -23 10
s:letter	-5 17 -5 -11
s:level	-2 6 0 -10
s:levy	0 -12 16 -3
s:life	0 7 -3 0
s:lift	0 -5 0 7
s:line	-4 6 -18 10
s:link	0 -11 13 0
s:lisbon	0 -23 3 20
s:list	-2 -10 17 -7
s:little	8 0 -5 -4
s:live	0 6 -1 -2
s:london	-5 8 0 -6
s:long	-3 26 -11 -10
s:look	-4 -7 2 7
s:lose	0 6 -2 0
s:loui	0 -9 0 8
s:lower	3 -10 14 -11
s:lumpur	0 -5 -2 10
s:m	0 12 -6 -2
s:machine	0 -6 7 0
s:madrid	-3 -16 5 13
s:main	21 -16 -5 -2
s:make	-8 22 -22 3
s:maker	0 -14 6 9
s:market	0 7 0 -5
s:matter	0 -13 18 0
s:may	0 21 -14 -6
s:me	0 -13 17 -3
s:mean	3 -3 -7 4
s:meant	-1 13 -11 0
s:meanwhile	7 0 -2 -5
s:measure	0 10 -15 6
s:media	0 -8 11 -3
s:mediator	-2 14 -4 -4
s:meet	-20 0 10 -1
s:member	0 12 -7 -2
s:memorandum	0 11 -3 -4
s:middle	9 -5 0 -2
s:midnight	-4 13 -33 10
s:milk	0 -5 6 0
s:minister	2 -10 9 0
s:minute	-10 6 8 -21
s:mission	0 16 -15 0
s:monday	18 -14 -8 3
s:month	-1 4 4 -13
s:more	10 17 -20 -12
s:morning	0 7 0 -14
s:most	0 -11 18 -8
s:mr	-9 3 4 -6
s:must	0 19 -14 -1
s:my	-7 2 6 -11
s:name	4 0 0 -7
s:need	0 19 -12 -4
s:negotiation	0 -8 14 -6
s:neither	0 -9 6 4
s:new	6 9 -27 9
s:next	9 -20 19 -11
s:no	-20 12 -13 7
s:nobody	0 12 -5 -3
s:none	0 5 0 -6
s:noon	-2 0 -8 6
s:northern	0 14 -9 -4
s:not	8 0 -10 3
s:notice	9 1 -7 -6
s:now	7 -4 5 -10
s:number	-1 -7 12 -1
s:of	-16 1 -21 34
s:off	-20 24 -9 -8
s:offer	21 -5 -28 5
s:official	-1 -14 8 9
s:oil	0 -5 9 -7
s:old	10 -16 13 -11
s:on	-7 5 2 -2
s:once	0 16 -9 -4
s:one	0 -7 3 6
s:open	12 -11 3 -6
s:opened	11 -11 9 -13
s:operator	0 11 -5 -3
s:opinion	0 9 -4 -3
s:or	0 18 -24 0
s:order	-1 22 -7 -15
s:ordinary	0 7 -5 0
s:origin	0 -5 -1 8
s:other	-14 9 15 -31
s:our	0 8 -11 0
s:out	8 2 -11 0
s:over	11 6 -8 -11
s:own	21 -18 -10 6
s:p	9 -4 0 -4
s:pacific	0 18 -2 -14
s:pact	0 -7 11 -2
s:page	12 -2 -5 -8
s:palm	0 -6 8 -2
s:paper	-3 2 -10 8
s:pari	14 -20 1 0
s:part	0 1 4 -10
s:parted	-3 -11 -10 20
s:party	0 -7 0 7
s:pass	0 -5 -4 10
s:pause	-5 -8 3 7
s:pay	-10 17 -10 -1
s:peace	-5 25 -19 -3
s:pen	0 10 -7 0
s:people	-4 9 -4 0
s:percent	0 -6 8 0
s:permit	0 0 -6 7
s:phase	0 14 -3 -8
s:phone	-3 -9 16 -4
s:place	-4 -7 23 -21
s:plan	-5 15 -7 -9
s:play	0 10 -6 -2
s:point	0 15 -10 -2
s:port	0 8 -19 10
s:post	-1 -26 17 16
s:premier	0 -8 11 0
s:prepare	0 10 -6 -1
s:present	-3 5 1 -7
s:president	-6 -3 14 -14
s:press	-6 -30 19 14
s:price	0 15 -5 -7
s:procedure	0 9 -3 -4
s:prolong	0 0 -11 11
s:prolongation	0 6 -5 0
s:prolonged	-1 -9 6 5
s:propose	0 14 -12 0
s:public	0 10 -6 -2
s:published	-3 16 -2 -20
s:purchase	0 -10 6 3
s:put	6 -7 12 -16
s:q	0 -18 0 20
s:question	0 28 -21 -9
s:raise	0 9 -1 -5
s:rare	-1 5 2 -7
s:rate	-2 5 -17 11
s:raw	0 7 -7 0
s:read	7 -22 8 5
s:reason	0 10 -6 0
s:receive	-5 0 7 -8
s:reciprocal	2 8 -4 -7
s:record	12 -7 -1 -2
s:reference	0 16 -15 0
s:remain	0 6 -1 0
s:renewed	0 9 -3 -2
s:reply	-1 7 -3 0
s:report	10 10 -14 -17
s:reporter	-7 -11 10 5
s:representative	0 -8 7 0
s:republic	0 -7 -6 12
s:result	-11 9 -1 0
s:resume	-6 -7 0 12
s:return	-7 3 6 -9
s:review	-1 -1 8 -2
s:rice	6 0 -11 0
s:rise	5 6 -11 -2
s:river	0 7 -1 -2
s:room	-1 4 0 -6
s:rosario	0 19 -10 -10
s:round	2 6 -2 -9
s:rum	0 13 -11 0
s:run	-11 19 -14 0
s:s	10 -4 0 -4
s:sale	0 9 -5 0
s:salmon	8 -6 0 0
s:samarkand	0 0 -3 6
s:same	0 15 -15 0
s:saturday	-1 18 -11 -6
s:save	0 16 -8 -8
s:say	-13 1 7 -4
s:schedule	0 -5 -2 8
s:season	0 -4 6 0
s:second	-21 -8 10 9
s:secretary	3 -16 8 2
s:see	-9 14 -1 -13
s:sell	0 -12 16 -2
s:send	-1 -7 8 0
s:seoul	-2 -6 12 -1
s:separate	0 -13 0 15
s:service	0 0 7 -9
s:session	-4 -6 0 12
s:set	12 -30 12 11
s:settle	12 -19 2 5
s:shall	-2 5 4 -14
s:share	-1 8 -9 0
s:she	0 9 -5 0
s:sheet	-7 5 6 -16
s:ship	-2 30 -27 2
s:short	0 20 -16 -1
s:should	12 -8 -1 0
s:side	-12 3 1 -1
s:sign	-16 21 -21 3
s:signature	-4 -9 -1 15
s:since	-4 -3 7 -3
s:sir	0 20 -15 -7
s:sit	4 -17 15 -2
s:sixth	-1 9 -2 -3
s:slap	0 6 -5 0
s:small	0 14 -8 -4
s:so	-9 28 -14 -17
s:social	0 8 -6 0
s:somebody	0 7 -4 0
s:something	0 0 -7 7
s:south	0 -3 -2 8
s:soybean	0 1 5 -11
s:spare	0 -11 3 7
s:special	0 9 -4 0
s:spent	0 -2 9 -6
s:spoke	-7 0 5 -7
s:spoken	0 -9 13 -1
s:st	0 -8 9 0
s:stand	-7 6 2 -7
s:standstill	-5 9 -15 4
s:start	8 5 -7 -12
s:state	0 8 -16 10
s:statement	-1 16 -1 -21
s:stay	11 -12 -13 11
s:steel	-1 0 7 -4
s:still	-3 25 -18 -4
s:stockholm	9 -10 -17 16
s:stop	-3 -4 -3 11
s:strike	3 12 -4 -17
s:subject	0 -3 7 -2
s:such	-1 -7 4 4
s:sugar	0 11 -8 0
s:summer	0 0 6 -6
s:summit	-1 -22 19 2
s:sunday	0 -25 -15 34
s:suspend	7 0 2 -14
s:suspension	2 4 -8 0
s:table	-7 -11 18 -8
s:take	-16 -7 9 4
s:talk	10 2 -15 4
s:talked	6 -16 8 0
s:talking	12 -9 0 -1
s:tariff	-15 -4 5 8
s:tea	-1 10 0 -7
s:team	11 -22 9 3
s:technical	4 -7 6 -4
s:telephone	-12 -14 27 -24
s:television	-2 7 -12 3
s:tell	-9 1 7 -7
s:term	12 -10 0 -1
s:text	12 -17 -17 16
s:textile	0 8 -6 0
s:th	0 8 -12 0
s:than	3 -10 13 -14
s:that	-1 8 -1 -9
s:the	-11 16 -14 7
s:their	-21 -6 21 -6
s:them	-10 -20 24 5
s:themselve	-3 10 0 -9
s:then	5 -22 26 -16
s:there	10 0 -11 4
s:they	3 2 -9 4
s:they've	11 -15 5 0
s:thi	3 -12 8 1
s:thing	-2 7 0 -7
s:third	9 -6 -18 19
s:those	-2 3 -12 10
s:threaten	0 0 -4 7
s:three	-9 7 1 -5
s:thursday	-9 14 -4 -2
s:tie	0 -7 8 0
s:tiktok	0 -15 -7 21
s:till	0 0 -10 10
s:time	1 10 -14 0
s:to	-6 12 -11 2
s:together	-3 5 6 -12
s:town	0 17 -13 -3
s:trade	-1 -10 4 7
s:transcript	-5 -19 8 13
s:translated	-2 -10 5 6
s:travel	10 -10 4 -5
s:truce	-7 -2 15 -8
s:turnberry	0 -3 13 -12
s:twice	4 2 -7 0
s:two	6 -25 28 -8
s:under	-11 8 -2 0
s:understanding	0 1 -9 7
s:union	0 8 -1 -3
s:unless	0 16 -6 -7
s:until	0 -7 -9 16
s:up	11 -8 0 -1
s:updated	0 -10 15 -5
s:us	0 4 -9 3
s:use	0 -1 -6 8
s:valid	0 10 -1 -5
s:valley	0 8 -7 0
s:valparaíso	0 -23 4 20
s:very	0 -6 3 3
s:vice	0 -6 6 0
s:video	-4 -28 32 -2
s:vienna	-1 -11 8 2
s:visit	3 11 -12 -5
s:vote	0 17 -11 -3
s:want	0 0 2 -6
s:war	0 -1 -5 9
s:warn	0 13 -9 0
s:was	3 -15 8 4
s:watche	0 6 -4 0
s:way	-2 -1 6 0
s:we	14 -15 0 3
s:wednesday	13 -10 10 -23
s:week	-17 -1 4 2
s:weekly	0 8 -3 -2
s:welcome	0 -4 -5 10
s:well	0 6 0 -1
s:were	-8 7 6 -18
s:what	0 -12 0 15
s:wheat	-4 5 -8 4
s:when	0 -13 -5 20
s:where	0 -3 10 -10
s:whether	-2 -8 0 12
s:which	-23 11 0 -5
s:whole	0 12 -5 -3
s:whose	0 11 -6 -1
s:will	-14 4 7 -14
s:window	0 13 -7 -2
s:wine	0 -9 -4 14
s:winter	0 6 -3 0
s:wire	-2 8 -4 -1
s:wish	0 -22 5 18
s:with	-14 -22 24 11
s:without	0 -7 -14 17
s:word	0 9 -5 0
s:work	0 7 0 -9
s:worker	0 8 -6 0
s:working	0 -25 17 9
s:world	0 15 -7 -6
s:worth	0 7 -5 0
s:would	-21 24 -9 -10
s:year	0 0 7 -10
s:yes	-10 -6 20 -14
s:yet	0 10 -6 0
s:york	16 -15 -11 12
s:you	-15 7 9 -19
s:your	-3 21 -11 -6
s:|	0 11 -6 -3
s:·	6 9 -26 -2
s:—	7 17 -8 -17
sa:"	6 11 -22 2
sa:" ,	0 7 -6 0
sa:" .	10 -3 -12 3
sa:" <person>	0 -5 7 0
sa:'s	6 0 -11 4
sa:'s <person>	-3 6 -16 8
sa:'s commerce	2 -10 -2 10
sa:'s trade	0 -8 6 3
sa:(	-17 5 2 -2
sa:( <number>	0 11 -2 -9
sa:( transcript	0 -12 7 5
sa:)	-23 6 4 -3
sa:) .	0 8 0 -8
sa:) and	0 11 -8 -1
sa:) —	-2 -5 22 -13
sa:,	17 -17 9 -6
sa:, <day-ahead>	-1 12 -1 -4
sa:, <day-today>	-4 10 -1 0
sa:, <name>	-9 0 13 -13
sa:, <number>	-18 -15 4 19
sa:, <office>	3 0 -10 4
sa:, <person>	-2 -26 19 9
sa:, <quality>	-2 4 4 -10
sa:, <span>	8 -4 9 -16
sa:, a	6 3 0 -12
sa:, according	14 -10 -4 0
sa:, after	-1 1 -19 15
sa:, an	-3 8 0 -10
sa:, and	7 4 -3 -12
sa:, at	-3 -11 0 14
sa:, both	0 8 0 -5
sa:, but	-3 -7 -3 14
sa:, for	9 -10 7 -11
sa:, had	-1 0 -5 8
sa:, has	0 6 -3 0
sa:, he	3 -18 18 -2
sa:, i	0 13 -9 -3
sa:, in	0 -38 37 0
sa:, it	7 0 -7 -1
sa:, not	0 7 -3 0
sa:, on	0 8 1 -13
sa:, one	0 10 -4 -4
sa:, over	0 -5 -6 11
sa:, say	0 16 -12 -2
sa:, so	-3 12 -7 0
sa:, that	11 -10 -6 5
sa:, the	1 -17 0 19
sa:, thi	0 7 -2 -2
sa:, to	-1 8 0 -5
sa:, under	0 7 -5 0
sa:, until	6 -7 7 -8
sa:, up	12 -11 0 0
sa:, when	-5 -1 -11 14
sa:, which	-3 21 -16 -2
sa:, who	0 -10 2 7
sa:, with	-8 -2 8 0
sa:, yes	0 -8 13 -1
sa:-	-18 10 -27 19
sa:.	5 4 0 -8
sa:. "	0 11 -6 -3
sa:. .	0 13 -8 0
sa:. m	0 6 -1 0
sa::	-35 0 4 6
sa:: <number>	-20 -20 15 14
sa:: the	0 16 -10 -3
sa:;	-20 2 9 -4
sa:; and	0 6 -3 0
sa:; it	-2 -3 9 -3
sa:; the	-2 -3 7 -1
sa:<agent>	-3 0 -12 15
sa:<day-ahead>	18 -3 -21 5
sa:<day-ahead> ,	18 -5 -22 7
sa:<day-ahead> .	17 -5 -2 -8
sa:<day-gone>	-9 36 -14 -32
sa:<day-gone> ,	-8 18 -9 -3
sa:<day-gone> .	-6 12 -3 -6
sa:<day-gone> and	-3 5 -12 8
sa:<day-today>	8 -21 24 -7
sa:<day-today> ,	20 -24 24 -25
sa:<day-today> .	-7 3 6 -8
sa:<day-today> after	0 -8 -2 12
sa:<day-today> and	0 8 0 -6
sa:<day-today> that	0 8 0 -6
sa:<day-today> to	-2 -8 14 -2
sa:<duty>	-4 -1 13 -10
sa:<gate>	-10 -4 6 2
sa:<goods>	-3 3 -6 2
sa:<level-noun>	1 3 -17 13
sa:<level>	2 18 -13 -12
sa:<level> ,	-1 24 -11 -8
sa:<level> .	8 2 -15 2
sa:<level> and	0 7 -2 0
sa:<level> for	0 -9 9 0
sa:<level> from	0 -7 8 0
sa:<level> in	0 10 -5 -1
sa:<level> on	4 0 -7 3
sa:<money>	0 12 -7 0
sa:<month-gone>	-6 9 6 -14
sa:<month-gone> ,	0 15 -8 -5
sa:<name> 's	2 -12 -5 16
sa:<name> ,	5 1 -12 0
sa:<name> .	-4 -13 24 -18
sa:<name> agree	0 -4 7 0
sa:<name> and	-2 -6 0 8
sa:<name> has	0 8 -2 -4
sa:<name> is	0 9 -5 -2
sa:<name> trade	-1 0 12 -6
sa:<name> will	0 8 0 -7
sa:<not>	-6 -8 -3 17
sa:<number>	0 3 -12 4
sa:<number> )	0 8 -1 -7
sa:<number> ,	0 5 -10 3
sa:<number> .	-14 26 -10 -12
sa:<number> :	-17 -30 23 17
sa:<number> for	0 7 -5 0
sa:<number> hour	0 -9 -10 16
sa:<number> in	0 11 -8 0
sa:<number> of	0 6 -2 -1
sa:<number> on	6 1 -7 -1
sa:<number> th	0 6 -10 1
sa:<number> to	0 7 -6 0
sa:<office>	0 -9 19 -13
sa:<office> ,	0 -7 16 -10
sa:<office> from	6 -7 7 -8
sa:<office> of	4 -14 -7 12
sa:<office> will	0 4 0 -6
sa:<organisation>	1 25 -7 -38
sa:<organisation> in	0 12 -11 0
sa:<organisation> say	0 -4 9 -4
sa:<person>	-2 -21 22 1
sa:<person> 's	-1 20 -2 -20
sa:<person> ,	4 -19 18 -2
sa:<person> .	-6 9 5 -20
sa:<person> and	0 -33 19 15
sa:<person> had	12 -12 -14 13
sa:<person> in	-1 -8 2 7
sa:<person> of	0 -8 13 -4
sa:<person> say	-3 -3 0 7
sa:<person> sign	0 13 -10 0
sa:<person> tell	0 -6 9 -2
sa:<points>	-3 17 -6 -4
sa:<quality>	8 5 -2 -13
sa:<quality> and	0 -21 11 9
sa:<quality> duty	0 9 0 -6
sa:<quality> good	0 26 -17 -7
sa:<quality> government	0 14 -4 -7
sa:<seat>	0 9 1 -24
sa:<seat> ,	3 -10 5 0
sa:<seat> .	-6 -1 12 -13
sa:<seat> on	6 -17 2 8
sa:<sender>	-4 8 -5 0
sa:<span>	15 -12 -18 24
sa:<span> ,	-7 -2 7 -2
sa:<span> .	11 -11 -5 8
sa:<span> after	0 14 0 -17
sa:<span> before	12 -23 20 -12
sa:<span> in	0 -3 -2 6
sa:<span> of	1 7 -27 12
sa:<span> to	0 -2 -3 7
sa:<taker>	0 -3 -5 10
sa:<v-agree>	1 -7 2 3
sa:<v-bear>	-17 9 -4 1
sa:<v-buy>	-3 8 -3 0
sa:<v-deny>	0 6 0 -2
sa:<v-down>	10 -6 -2 0
sa:<v-end>	-8 0 -17 18
sa:<v-propose>	7 -8 0 2
sa:<v-return>	-3 7 -19 11
sa:<v-say>	-3 7 5 -15
sa:<v-sell>	-6 12 -6 0
sa:<v-stay>	8 3 1 -23
sa:<v-suspend>	11 -10 2 -1
sa:<v-target>	0 21 -17 -4
sa:<v-up>	0 25 -18 -10
sa:?	5 -8 0 3
sa:a	16 7 -21 0
sa:a <office>	0 -13 14 0
sa:a <quality>	6 8 -9 -10
sa:a deal	0 -10 10 0
sa:a framework	-1 -9 -2 14
sa:a further	0 -10 17 -8
sa:a new	-1 20 -3 -14
sa:a pause	-1 -12 0 14
sa:a rate	0 -11 -2 14
sa:a result	-5 9 0 -3
sa:a second	-2 0 -1 6
sa:a tariff	0 30 -15 -11
sa:a telephone	0 7 -1 -4
sa:a third	8 0 -4 -4
sa:a trade	0 8 -4 -2
sa:a truce	7 10 -8 -15
sa:about	-3 -8 19 -9
sa:according	14 -10 -4 0
sa:according to	14 -10 -4 0
sa:account	14 -12 -3 0
sa:additional	0 23 -13 -11
sa:additional duty	0 18 -10 -9
sa:after	-4 15 -20 5
sa:after <person>	-1 -1 9 -8
sa:after <span>	-4 -5 -13 18
sa:after a	0 12 0 -12
sa:after it	0 9 0 -7
sa:after the	0 16 -7 -9
sa:afternoon	0 -9 12 0
sa:again ,	0 -2 6 -1
sa:again .	0 1 -6 2
sa:against	0 15 -7 -6
sa:agree	4 -12 12 -2
sa:agree in	0 -6 -2 12
sa:agree on	-7 0 9 -5
sa:agree to	12 -16 11 -6
sa:agreement	-4 -9 12 0
sa:agreement on	-1 -9 5 5
sa:ahead	-1 -1 6 0
sa:alive	0 -6 10 -2
sa:all	-4 -11 -7 21
sa:all .	0 7 -5 0
sa:an	2 -18 2 15
sa:an <quality>	0 14 -3 -8
sa:an agreement	0 -4 -3 9
sa:an end	0 -14 0 15
sa:an extension	0 -8 8 3
sa:an hour	0 -16 20 -4
sa:and <name>	-2 -14 7 10
sa:and <number>	-1 9 -2 -1
sa:and <person>	0 -24 25 -2
sa:and <quality>	0 -18 10 8
sa:and <seat>	0 11 -3 -5
sa:and a	0 8 -6 0
sa:and come	-7 10 0 -7
sa:and end	1 8 -3 -7
sa:and forty	0 -5 9 -1
sa:and he	0 -9 12 0
sa:and i	-1 -15 17 0
sa:and in	0 6 -3 0
sa:and last	4 2 -9 0
sa:and no	0 7 -11 3
sa:and put	0 4 0 -6
sa:and that	-1 -7 7 0
sa:and the	11 -10 -10 12
sa:and there	0 -8 0 8
sa:and they	0 7 0 -7
sa:and to	0 9 -4 -2
sa:and we	6 -9 3 0
sa:and with	0 -8 10 0
sa:another	7 -14 0 9
sa:another <span>	0 -5 12 -8
sa:approval	0 6 -4 0
sa:are	4 -9 2 2
sa:are to	0 -12 14 0
sa:as	0 -5 10 -7
sa:as the	-2 8 -2 0
sa:at	-14 4 11 -11
sa:at <level>	0 -1 6 -3
sa:at <number>	-1 -9 16 -9
sa:at a	12 -7 0 -3
sa:at midnight	0 4 -7 0
sa:at the	-17 15 -14 4
sa:away	0 3 2 -6
sa:back	15 -19 12 -9
sa:be	-4 5 4 -14
sa:be in	0 10 -7 -3
sa:because	-1 9 -3 -3
sa:been	-1 -5 10 -1
sa:before	10 -20 23 -16
sa:before a	11 -4 0 -4
sa:before it	0 -9 13 -3
sa:begin	4 -10 8 -1
sa:being	0 -11 0 9
sa:between	-2 -15 5 11
sa:between <name>	0 -5 -16 18
sa:between <person>	0 -10 14 0
sa:between the	-3 -2 8 -1
sa:both	0 -14 0 12
sa:both country	4 -15 -6 16
sa:bring	0 13 -7 -4
sa:busan	0 -9 14 -3
sa:busan ,	0 -7 10 0
sa:busan .	0 -9 10 0
sa:business	0 4 -8 3
sa:but	7 -20 -6 21
sa:butter	0 3 -9 0
sa:buy	0 11 -5 -2
sa:by	-18 22 -13 -5
sa:by <person>	0 8 -11 0
sa:by a	0 10 -5 -3
sa:by telephone	0 6 -1 -3
sa:by the	0 10 0 -14
sa:by which	0 13 -10 0
sa:call	4 0 0 -12
sa:capital	-7 4 -9 6
sa:car	-1 1 -10 8
sa:carry	-3 11 -13 0
sa:carry out	0 1 -6 3
sa:ceasefire	0 14 -11 -1
sa:charge	0 12 -6 -1
sa:cheese	0 4 4 -10
sa:chicken	-2 7 0 -1
sa:chip	0 14 -7 -4
sa:city	0 6 -1 -2
sa:clock	0 -16 -1 18
sa:close	5 4 -7 -6
sa:coffee	0 -8 14 -7
sa:come	4 3 -16 2
sa:come back	9 -6 -1 0
sa:come to	1 -12 -1 12
sa:commerce	2 -8 -10 13
sa:commerce ministry	0 -10 -2 14
sa:confirm	0 6 -5 0
sa:continue	0 -10 12 0
sa:control	0 7 -2 -1
sa:cotton	0 0 9 -7
sa:could	0 -10 7 1
sa:country	0 -5 -1 6
sa:country say	5 -8 -2 4
sa:cut	0 0 -4 6
sa:day	-5 5 -8 5
sa:day ,	0 11 -2 -6
sa:day .	0 7 -3 -1
sa:day of	-6 0 -4 7
sa:deal	0 -12 13 0
sa:deal that	0 3 -6 0
sa:deal with	0 15 -11 -4
sa:declare	1 17 -17 -7
sa:delegation	0 -16 5 11
sa:die	0 6 -2 0
sa:dispute	4 -1 16 -21
sa:dispute over	7 -5 8 -13
sa:doe	0 0 6 -4
sa:done	0 -10 5 5
sa:down	5 18 -15 -15
sa:down the	0 9 -4 -4
sa:due	-8 -8 10 2
sa:due to	-6 -14 14 3
sa:duty .	-3 12 -2 -5
sa:duty of	0 3 2 -7
sa:duty on	0 -7 8 0
sa:each other	-1 5 7 -18
sa:early	-1 -16 17 2
sa:earth	0 10 -5 -1
sa:economy	0 -6 9 -1
sa:effect	0 18 -11 -7
sa:effect .	0 13 -8 -4
sa:eleven	0 8 -3 0
sa:end	-7 5 -22 13
sa:end .	0 -5 -4 11
sa:end <span>	-1 7 -6 -1
sa:end a	0 -9 -1 12
sa:end of	0 -11 -11 20
sa:end on	1 10 -12 0
sa:evening	0 -1 -20 16
sa:evening .	0 -7 -5 13
sa:every	0 7 -3 0
sa:everything	0 11 -12 0
sa:expect	6 0 -4 0
sa:expire	0 -8 10 -3
sa:expire .	6 -8 6 -5
sa:expire on	-7 0 5 0
sa:extension	0 -8 7 3
sa:extension of	0 -15 8 9
sa:extra	0 -7 8 0
sa:failed	0 -6 9 -2
sa:fee	0 2 -9 6
sa:fentanyl	0 7 -2 -1
sa:few	0 -13 -2 15
sa:find	0 6 -3 0
sa:first	-2 10 0 -4
sa:five	0 7 -2 0
sa:for <name>	-1 21 -9 -9
sa:for <quality>	0 0 -7 6
sa:for <span>	10 -2 -19 14
sa:for a	0 12 -9 0
sa:for an	0 -3 7 -2
sa:for another	0 -4 10 -6
sa:for talk	8 4 -9 -5
sa:for the	2 -9 7 0
sa:forty	0 -18 21 -1
sa:forty minute	0 -18 21 -1
sa:four	9 2 -16 5
sa:fourth	-6 -10 4 9
sa:fourth round	0 3 -11 9
sa:framework	-1 -13 -3 19
sa:freeze	0 -16 1 14
sa:from	-14 7 0 1
sa:from <day-ahead>	-11 -17 7 19
sa:from <name>	5 8 -8 -11
sa:from <number>	0 7 -5 0
sa:from the	-1 9 -14 0
sa:further	8 -16 15 -9
sa:gave	0 6 -4 0
sa:geneva	-4 -2 8 -1
sa:geneva .	0 -6 11 -3
sa:give	0 6 -4 0
sa:go	-9 9 0 -4
sa:go .	0 12 -8 0
sa:go to	0 -7 8 0
sa:good	-13 -7 14 1
sa:good of	0 -15 0 16
sa:government	-2 24 -14 -11
sa:had	4 -4 -5 6
sa:had agree	-1 -13 -4 18
sa:had been	1 -17 17 0
sa:hall	-2 11 -1 -7
sa:hand	0 25 -21 -4
sa:happen	7 -2 -1 0
sa:harbour	0 9 -4 -2
sa:has	-9 31 -23 -5
sa:have	4 8 -14 -1
sa:have been	-1 14 -5 -4
sa:have to	0 10 -2 -4
sa:he	0 9 -5 -3
sa:he and	0 -22 19 2
sa:he had	0 26 -18 -10
sa:he say	7 -2 -3 0
sa:her	-2 9 -3 0
sa:here	0 -16 6 9
sa:higher	0 -11 2 10
sa:his	4 -2 6 -12
sa:his <quality>	-1 -2 8 -3
sa:hold	-4 20 -15 -2
sa:hold for	0 8 -5 0
sa:home	-5 12 -1 -4
sa:hotel	4 -3 -6 4
sa:hour	-4 -16 14 5
sa:hour .	0 -13 10 3
sa:hour and	0 -13 16 -1
sa:house	-1 -2 9 -5
sa:i	-5 0 8 -8
sa:if	-5 7 -2 0
sa:impose	0 7 0 -7
sa:in	0 -14 14 0
sa:in <seat>	10 -24 14 2
sa:in <span>	0 10 -4 -4
sa:in a	-7 -6 10 0
sa:in geneva	-2 -13 15 0
sa:in it	13 -8 -5 0
sa:in new	13 -20 -10 16
sa:in stockholm	0 -12 -13 22
sa:in the	7 7 -6 -14
sa:in their	-1 7 0 -7
sa:instead	-2 14 -7 -4
sa:instead of	0 7 -3 0
sa:into	0 3 0 -6
sa:is	0 25 -14 -19
sa:is a	10 -5 -4 0
sa:is at	-1 6 0 0
sa:is not	-1 7 0 0
sa:is to	-1 15 -7 -3
sa:is what	1 -15 -1 14
sa:it	0 -6 9 -6
sa:it ,	0 6 -2 0
sa:it .	-3 -1 -8 12
sa:it has	0 0 -8 6
sa:it in	0 -5 -3 9
sa:it is	2 0 1 -7
sa:it was	-1 -2 10 -9
sa:it would	0 -4 0 6
sa:its	-8 21 -3 -23
sa:its duty	0 -7 8 0
sa:its purchase	0 -5 6 0
sa:joint	0 7 0 -3
sa:just	0 -5 6 0
sa:keep	13 -14 12 -15
sa:last	9 -15 2 5
sa:last ,	0 -13 4 10
sa:last <span>	9 -1 -5 -1
sa:last day	-5 11 -3 -1
sa:last until	9 0 -6 -1
sa:last week	0 2 0 -6
sa:law	0 8 -3 0
sa:leave	0 13 -9 0
sa:let	0 10 -5 -2
sa:letter	0 -4 6 0
sa:levy	0 -6 10 -2
sa:lift	0 -13 5 8
sa:line	-1 -4 -6 12
sa:list	0 -5 11 -5
sa:list of	0 -6 9 -2
sa:long	0 17 -4 -12
sa:look	-2 0 -9 10
sa:m	0 6 -1 0
sa:make	0 18 -15 -1
sa:maker	0 -7 0 10
sa:may	0 8 -7 0
sa:me	0 10 -9 0
sa:measure	0 9 -14 6
sa:meet	-12 -6 12 0
sa:meet .	0 7 -14 4
sa:meet in	0 -6 10 0
sa:midnight	0 13 -18 0
sa:midnight .	0 10 -4 -2
sa:minister	0 -7 2 3
sa:minister ,	2 0 -13 7
sa:minister of	0 -6 7 0
sa:ministry	-1 -6 2 6
sa:minute	-8 -6 20 -16
sa:minute .	-1 -20 23 -2
sa:month	0 6 0 -8
sa:month ,	0 7 0 -6
sa:month .	0 8 -6 0
sa:more	4 5 -7 -6
sa:more .	8 -4 -2 0
sa:more than	0 -1 8 -6
sa:morning	-1 -2 8 -3
sa:most	0 -10 14 -3
sa:most of	0 -12 15 -2
sa:mr	-1 2 2 -6
sa:need	0 8 -7 0
sa:negotiation	0 6 0 -6
sa:negotiator	0 -6 1 3
sa:neither	0 -13 6 7
sa:new	8 -1 -28 14
sa:new tariff	0 16 -3 -12
sa:new york	13 -20 -10 16
sa:next	6 -5 0 0
sa:night	-10 -5 4 8
sa:night ,	-1 -5 12 -3
sa:night .	0 -3 -2 7
sa:no	-9 4 -4 3
sa:no .	0 -9 11 0
sa:not	-14 9 -3 0
sa:not be	0 7 -3 -1
sa:notice	9 -1 -5 -1
sa:now	0 10 -1 -5
sa:of	-7 -5 -9 24
sa:of <level>	-3 6 -5 1
sa:of <number>	0 14 -5 -3
sa:of <span>	-1 -14 3 12
sa:of a	7 -22 15 0
sa:of both	4 -15 -1 14
sa:of good	0 -9 11 0
sa:of it	0 -9 3 7
sa:of its	0 9 -6 0
sa:of one	0 -9 12 -2
sa:of talk	1 -15 -11 25
sa:of the	-7 0 3 0
sa:of their	0 27 -19 -9
sa:of thi	0 -6 10 -3
sa:of trade	7 3 0 -12
sa:off	-11 0 4 0
sa:off .	-4 7 0 -6
sa:offer	19 -12 -6 -4
sa:oil	0 -3 6 -4
sa:oil and	0 7 0 -8
sa:old	-1 -3 10 -5
sa:on	-6 5 -5 3
sa:on <day-ahead>	5 3 -10 0
sa:on <day-gone>	-18 47 -18 -29
sa:on <day-today>	1 -24 22 1
sa:on <quality>	4 4 0 -11
sa:on a	-7 17 -5 -7
sa:on an	0 8 0 -5
sa:on each	0 -8 16 -9
sa:on the	3 -14 -3 19
sa:on their	0 -7 8 0
sa:on to	0 -2 -4 8
sa:once	0 7 -2 -1
sa:one	5 -21 13 5
sa:one of	2 -16 0 13
sa:or	3 13 -11 -8
sa:order	0 13 -6 -3
sa:order .	0 6 -5 0
sa:other	-6 11 7 -26
sa:other 's	0 -4 8 -3
sa:out	-14 8 -3 0
sa:out of	0 14 -6 -6
sa:out on	-1 -12 11 2
sa:over	11 16 -14 -12
sa:over .	0 6 0 -1
sa:over the	0 4 -10 5
sa:own	13 -19 -3 9
sa:page	13 -7 -4 -2
sa:palm oil	0 0 3 -6
sa:paper	0 -6 -2 12
sa:past midnight	0 10 -6 -2
sa:pause	-3 -8 10 0
sa:pause in	-3 -16 10 6
sa:pay	-3 9 -9 2
sa:pay <level>	0 -3 -6 8
sa:peace	0 9 -8 0
sa:pen	0 9 -7 0
sa:people	0 6 -2 -1
sa:phone	0 -8 9 0
sa:place	0 0 12 -11
sa:plan	0 13 -7 -4
sa:point	0 13 -9 0
sa:port	0 -6 -10 15
sa:post	0 -1 6 -4
sa:present	-3 0 5 -6
sa:president	-1 12 -3 -8
sa:prolong	0 0 -7 8
sa:purchase	0 -11 7 5
sa:purchase of	0 -5 6 0
sa:put	-3 -1 9 -6
sa:raise	0 10 -3 -5
sa:rare	0 7 -3 -1
sa:rate	0 -2 -7 12
sa:rate of	0 -11 -2 14
sa:reach	-1 11 -10 0
sa:reach a	0 -7 7 0
sa:read	-1 0 8 -7
sa:reciprocal	2 6 -2 -6
sa:reply	-1 6 -2 0
sa:reporter	-3 -3 10 -1
sa:representative	0 0 8 -7
sa:result	-10 12 -10 0
sa:result .	-5 9 0 -3
sa:resume	-1 -10 -3 15
sa:return	0 10 -4 -3
sa:rice	8 -1 -7 0
sa:round	4 2 0 -7
sa:round of	1 3 -8 0
sa:round since	0 0 6 -6
sa:run	-6 -4 0 9
sa:run out	-3 -7 8 1
sa:same	0 8 -11 2
sa:same day	0 6 -6 0
sa:save	0 8 0 -5
sa:say ,	0 8 -5 0
sa:say he	7 -4 0 0
sa:say that	0 -7 2 5
sa:say the	0 17 -8 -6
sa:season	0 -8 9 0
sa:second	-8 0 0 6
sa:sell	0 -7 9 0
sa:set	0 -14 0 14
sa:settle	7 -17 5 4
sa:ship	0 15 -18 5
sa:should	0 -5 6 0
sa:side	-5 -10 17 -3
sa:sign	-6 1 0 2
sa:sign an	0 9 -4 -2
sa:signature	0 -12 5 9
sa:since	-11 -10 21 -7
sa:since the	0 -1 -2 7
sa:sit	0 5 0 -8
sa:sit down	4 7 -9 -1
sa:small	0 10 -7 -2
sa:so	-4 26 -17 -5
sa:so that	-2 11 -7 0
sa:something	0 -2 -5 7
sa:soybean	0 7 0 -7
sa:spare	0 -12 3 8
sa:spoke	0 13 -11 0
sa:spring	0 10 -9 0
sa:stand	-3 -1 9 -3
sa:standstill	0 11 -8 0
sa:stay	13 0 -10 -4
sa:step	0 10 -6 -1
sa:still	0 7 -5 0
sa:stockholm	0 -12 -13 22
sa:stop	0 -12 0 15
sa:strike	4 11 -13 -4
sa:sugar	0 9 -6 0
sa:suspend	8 -8 7 -9
sa:suspension	4 0 -13 8
sa:suspension of	4 0 -11 6
sa:table	0 -6 12 -6
sa:take	-4 -4 0 8
sa:take effect	0 6 -2 0
sa:talk	0 4 -9 4
sa:talk .	3 -10 0 7
sa:talk between	0 -12 10 0
sa:talk in	0 8 -25 7
sa:talk on	-2 12 -16 2
sa:talking	13 -12 6 -10
sa:tariff	-17 0 10 -3
sa:tariff .	-3 -3 13 -7
sa:tariff for	0 -4 -6 12
sa:tariff of	0 10 0 -12
sa:tariff truce	-1 -19 14 6
sa:tariff war	0 -16 2 13
sa:telephone	-3 0 9 -13
sa:tell	-1 7 0 -7
sa:tell reporter	0 -8 11 -1
sa:term	0 6 -3 0
sa:text	-3 -9 -9 19
sa:th	0 6 -10 1
sa:than	0 0 10 -10
sa:that	-3 20 -7 -17
sa:that 's	0 6 -2 0
sa:that <name>	0 -4 12 -8
sa:that <person>	11 -1 -11 0
sa:that a	0 7 -5 0
sa:that both	0 -5 8 0
sa:that end	0 11 -3 -6
sa:that had	0 -11 12 0
sa:that he	0 20 -18 -1
sa:that it	0 -14 15 0
sa:that the	-4 -8 18 -9
sa:that there	0 -5 7 -1
sa:that they	0 -3 -4 9
sa:that was	0 9 -5 -1
sa:the	-9 14 -13 0
sa:the <day-ahead>	-2 13 -5 -1
sa:the <level>	0 8 -5 0
sa:the <name>	-10 8 0 -3
sa:the <office>	-5 0 11 -11
sa:the <organisation>	6 14 -8 -22
sa:the <person>	-7 9 2 -12
sa:the <quality>	11 -6 -13 9
sa:the <seat>	-4 8 1 -10
sa:the <span>	0 12 -8 -5
sa:the additional	0 6 -1 -1
sa:the clock	0 -16 -1 18
sa:the day	0 9 0 -6
sa:the duty	0 12 0 -11
sa:the end	0 -11 -11 20
sa:the first	0 -8 3 4
sa:the fourth	-3 -15 16 1
sa:the last	0 -11 -6 17
sa:the new	0 9 -5 -1
sa:the next	10 -6 -3 0
sa:the old	-1 -3 10 -5
sa:the present	-2 8 -1 -1
sa:the reciprocal	0 6 0 -2
sa:the same	0 9 -13 2
sa:the summer	0 -3 6 0
sa:the table	0 -9 13 -5
sa:the third	-4 -15 5 14
sa:the truce	0 9 2 -15
sa:the two	-11 -9 25 -16
sa:the year	0 13 -11 0
sa:their	-18 -2 15 -5
sa:their <office>	0 -4 12 -4
sa:their tariff	-2 -37 10 28
sa:their truce	-1 11 -11 1
sa:then	-1 16 -6 -6
sa:there	2 2 -18 9
sa:there .	0 -3 -7 7
sa:they	-16 17 -22 6
sa:they had	-3 -11 12 1
sa:they have	0 15 -7 -6
sa:thi	-12 -11 19 -5
sa:thi year	0 -8 12 -2
sa:third	1 6 -15 5
sa:third meet	0 4 -11 4
sa:third round	7 0 -1 -6
sa:those	0 0 -14 14
sa:three	-2 17 -7 -8
sa:tiktok	0 -10 -5 14
sa:time	-9 12 -9 0
sa:time .	0 6 -4 0
sa:time in	0 0 8 -5
sa:time since	0 12 -10 0
sa:to	7 -2 1 -4
sa:to <day-ahead>	5 0 -9 1
sa:to <day-gone>	6 0 -2 -3
sa:to <level>	0 6 0 -4
sa:to <name>	0 -9 10 0
sa:to <number>	0 10 -8 0
sa:to a	0 14 -6 -5
sa:to an	0 -25 8 20
sa:to be	-4 12 -2 -12
sa:to carry	0 -5 -5 11
sa:to extend	0 3 -12 7
sa:to go	0 9 -3 -3
sa:to it	0 -8 -1 10
sa:to keep	14 -15 8 -8
sa:to prolong	0 -2 -5 8
sa:to settle	7 -7 -3 3
sa:to the	-3 14 -3 -10
sa:together	0 10 0 -8
sa:together with	0 6 0 -1
sa:town	0 13 -10 0
sa:trade	0 -12 19 -4
sa:trade ,	0 -7 0 8
sa:trade representative	0 0 8 -7
sa:trade talk	6 -5 -4 1
sa:transcript	0 -13 15 -2
sa:translated	0 -16 9 8
sa:translated from	0 1 10 -14
sa:truce .	-7 3 -7 8
sa:truce between	0 12 -11 -3
sa:truce by	0 6 0 -5
sa:truce that	0 8 0 -4
sa:truce with	0 9 -5 0
sa:two	16 -17 9 -4
sa:two <office>	0 -12 15 -1
sa:two country	-2 0 6 -5
sa:two government	0 8 -4 -3
sa:two president	0 11 -9 0
sa:two side	0 -6 7 0
sa:under a	0 6 0 -1
sa:under the	0 11 -7 0
sa:under which	0 -2 -8 9
sa:understanding	0 5 -14 8
sa:unless	0 14 -5 -5
sa:until	14 -10 2 -6
sa:until <day-ahead>	14 -5 -5 -3
sa:until the	-1 -8 3 6
sa:up	19 -12 -6 0
sa:up to	-1 8 -1 0
sa:us	0 -1 -6 7
sa:visit	0 9 -6 -1
sa:vote	0 6 -3 0
sa:want	0 -2 7 -4
sa:want a	0 -5 9 -3
sa:war	0 -4 -5 12
sa:warn	0 11 -8 0
sa:was	-13 -9 8 7
sa:was "	0 -10 0 12
sa:was not	0 -9 12 -2
sa:was the	0 -10 12 0
sa:way	0 -9 10 0
sa:we	0 -15 4 10
sa:week	-6 -1 8 -5
sa:week .	0 -17 20 -2
sa:what	-3 -14 3 16
sa:what it	0 -3 6 0
sa:what was	0 -9 0 10
sa:when	0 -4 -13 16
sa:where	-4 8 -2 -1
sa:where it	0 9 -8 0
sa:where the	0 -1 6 -2
sa:whether	0 -11 0 13
sa:which	-9 18 -15 0
sa:who	0 -3 -5 8
sa:whole	0 7 -2 -1
sa:why	0 6 -3 0
sa:will	-3 14 -10 -4
sa:will be	0 -9 6 1
sa:will meet	0 7 0 -6
sa:will pay	0 -7 -2 11
sa:wine	0 -8 -1 10
sa:with	-4 -15 1 20
sa:with <name>	5 10 -26 7
sa:with <person>	-2 -20 16 5
sa:with a	-4 3 -19 14
sa:with an	0 10 -5 -1
sa:with the	-9 2 14 -21
sa:without	0 -12 -7 17
sa:without a	-7 -2 0 8
sa:would	-8 18 -18 0
sa:would have	0 10 -2 -5
sa:write	1 -7 -2 8
sa:year	0 0 3 -10
sa:year ,	3 -13 11 -2
sa:yes	0 -7 12 -2
sa:york	13 -20 -10 16
sa:you	-3 -5 13 -3
sa:·	-5 -2 -9 13
sa:—	-6 11 -5 -3
sa:— <name>	1 -5 15 -13
sa:— <person>	0 -10 9 0
sa:— <quality>	-1 -11 -3 16
sa:— a	0 11 -3 -5
sa:— the	-6 3 -21 13
sb:"	-10 25 -14 -7
sb:" <person>	0 8 -16 5
sb:" a	0 -13 14 0
sb:" he	0 6 -3 0
sb:" the	0 -5 9 -4
sb:" we	0 0 -5 6
sb:&	6 5 -12 -2
sb:& p	11 -10 0 0
sb:'	0 22 -15 -8
sb:' <organisation>	0 10 -8 0
sb:'s	9 0 -2 -3
sb:'s <organisation>	0 -9 10 0
sb:'s <person>	-4 -6 4 6
sb:'s a	-1 26 -24 0
sb:'s commerce	0 0 7 -9
sb:'s foreign	0 3 -7 1
sb:'s good	0 6 -4 0
sb:'s on	0 -4 6 0
sb:'s own	11 -10 0 0
sb:'s trade	0 -12 17 -3
sb:(	-14 6 -6 5
sb:( <number>	0 0 -5 7
sb:)	-8 -1 0 6
sb:*	-5 -3 11 -4
sb:,	-8 -1 7 -2
sb:, "	0 13 -23 5
sb:, <day-today>	0 -9 13 -2
sb:, <name>	0 -12 15 -3
sb:, <number>	0 12 -10 0
sb:, <person>	0 -20 6 14
sb:, <quality>	0 8 -4 -2
sb:, <seat>	-8 -15 24 -6
sb:, <span>	0 7 -2 -2
sb:, a	12 -2 -7 -5
sb:, after	-2 -20 24 -1
sb:, agree	0 4 -11 5
sb:, and	-5 10 -3 -4
sb:, as	10 -4 0 -5
sb:, at	-1 14 -1 -12
sb:, begin	-3 6 0 0
sb:, but	0 -8 0 9
sb:, by	0 11 -8 0
sb:, end	0 -7 -6 15
sb:, for	0 -7 12 -2
sb:, friday	0 -3 -7 10
sb:, from	-6 0 9 -5
sb:, had	0 -3 7 -1
sb:, in	-15 16 0 -15
sb:, it	0 13 -7 -5
sb:, meet	-1 -4 10 0
sb:, monday	-6 -8 -5 16
sb:, on	0 -9 18 -13
sb:, or	0 -5 -1 7
sb:, our	0 12 -10 0
sb:, say	0 1 4 -8
sb:, sign	0 15 -8 -6
sb:, since	-2 15 -9 -1
sb:, start	14 -9 -2 -1
sb:, tell	0 6 -4 0
sb:, that	0 13 -8 -2
sb:, the	-2 18 -19 1
sb:, thursday	-2 21 -7 -13
sb:, to	-2 -9 0 12
sb:, tuesday	-2 5 0 -8
sb:, under	0 6 -3 0
sb:, until	0 -12 -4 17
sb:, was	0 0 6 -4
sb:, wednesday	8 -27 25 -12
sb:, where	5 -12 9 -3
sb:, which	-6 6 7 -24
sb:, who	-5 2 7 -13
sb:, whose	0 7 -5 0
sb:, will	0 -15 17 -2
sb:, would	0 11 -10 0
sb:, you	0 6 -3 0
sb:, —	0 13 -11 -1
sb:- <quality>	0 -3 8 -3
sb:.	-9 28 -8 -14
sb:. <number>	-1 9 0 -2
sb:/	-8 21 -11 -4
sb:/ <seat>	0 19 -14 -6
sb::	-12 11 9 -29
sb:: <level>	0 11 -6 -2
sb:: <name>	0 21 -13 -5
sb:: <number>	-5 9 4 -17
sb:: <person>	-4 24 -14 -10
sb:: <seat>	0 10 -9 0
sb:: a	0 10 -8 0
sb:: and	15 -5 -7 -5
sb:: for	0 6 -3 0
sb:: from	6 -11 -4 8
sb:: it	0 17 -13 -4
sb:: on	0 9 -5 -1
sb:: the	6 -9 -1 7
sb:: we	0 -5 7 0
sb:: what	0 0 -14 12
sb:; <person>	0 -12 14 0
sb:; it	10 -4 -13 4
sb:; the	0 18 -11 -6
sb:; they	0 -12 6 4
sb:<agent>	7 3 -7 -2
sb:<day-ahead>	-13 -2 -9 21
sb:<day-ahead> ;	0 -17 19 0
sb:<day-ahead> and	-12 -6 -11 21
sb:<day-ahead> to	0 0 -7 6
sb:<day-gone>	-4 8 -8 2
sb:<day-gone> ,	4 13 -8 -16
sb:<day-gone> ;	0 -13 16 0
sb:<day-gone> and	-15 -2 -12 21
sb:<day-gone> for	2 -6 -2 3
sb:<day-gone> the	0 -1 -2 7
sb:<day-today>	0 0 6 -6
sb:<day-today> ,	9 -7 -5 2
sb:<day-today> ;	0 -7 1 4
sb:<day-today> —	2 0 5 -8
sb:<duty>	-9 0 4 3
sb:<gate>	-20 17 -2 -8
sb:<goods-amount>	0 13 -11 0
sb:<goods-amount> by	0 7 -6 0
sb:<goods>	-23 11 10 -21
sb:<level-noun>	-8 -3 18 -19
sb:<level>	-1 11 2 -28
sb:<level> ,	0 -3 8 -3
sb:<level> on	0 20 -13 -4
sb:<level> that	7 -5 0 0
sb:<level> to	0 6 -5 0
sb:<money>	0 7 -5 0
sb:<month-gone>	-6 -7 11 0
sb:<month-gone> ,	-2 -4 0 7
sb:<name>	-15 3 -2 9
sb:<name> 's	-1 -1 8 -8
sb:<name> (	0 -13 15 0
sb:<name> ,	-12 13 -3 -3
sb:<name> :	-4 3 -14 8
sb:<name> agree	0 -4 9 -3
sb:<name> and	1 -19 1 18
sb:<name> at	0 15 -11 -1
sb:<name> begin	12 -4 -2 -5
sb:<name> end	0 7 -7 0
sb:<name> for	0 -5 7 0
sb:<name> from	0 6 -4 0
sb:<name> has	0 -2 9 -6
sb:<name> is	-1 -8 12 -1
sb:<name> on	-4 -3 -4 13
sb:<name> say	0 10 -13 0
sb:<name> sign	0 0 -7 4
sb:<name> take	0 -7 8 0
sb:<name> will	-1 -7 2 7
sb:<name> —	0 -5 12 -7
sb:<not>	4 12 -13 -2
sb:<number>	0 14 -4 -13
sb:<number> )	0 -6 0 7
sb:<number> ,	-7 5 -5 2
sb:<number> :	-1 0 7 -14
sb:<number> and	0 10 -9 0
sb:<number> in	0 -4 6 0
sb:<number> on	-1 14 -6 -2
sb:<number> th	0 -1 -2 7
sb:<office> 's	17 -25 3 5
sb:<office> ,	6 24 -19 -23
sb:<office> from	0 -7 0 4
sb:<office> in	-6 -2 -25 25
sb:<office> of	0 -9 7 1
sb:<office> on	0 -12 17 -7
sb:<office> say	0 7 0 -5
sb:<organisation>	16 0 -9 0
sb:<organisation> ,	-6 0 0 3
sb:<organisation> and	0 4 -23 16
sb:<organisation> announce	0 6 -5 0
sb:<organisation> has	0 -6 0 9
sb:<organisation> hold	0 14 -14 0
sb:<organisation> in	0 -4 7 -1
sb:<organisation> of	0 -8 11 -2
sb:<organisation> on	0 20 -13 -6
sb:<person>	-14 -3 4 6
sb:<person> (	0 13 -11 -2
sb:<person> ,	7 0 0 -8
sb:<person> :	0 0 7 -14
sb:<person> agree	0 -8 9 0
sb:<person> and	1 -3 13 -24
sb:<person> announce	0 5 0 -7
sb:<person> come	3 -13 7 2
sb:<person> had	1 17 -15 -5
sb:<person> in	-6 14 -1 -16
sb:<person> meet	-2 -21 8 11
sb:<person> of	0 -8 -5 15
sb:<person> on	0 -6 11 -5
sb:<person> say	-7 -12 8 9
sb:<person> sign	0 7 -7 0
sb:<person> spoke	0 10 -6 -2
sb:<person> tell	0 -13 8 6
sb:<person> was	-10 34 -27 -3
sb:<person> would	0 10 -8 0
sb:<points>	0 8 -4 0
sb:<quality>	7 -12 4 3
sb:<quality> ,	0 12 -8 -4
sb:<quality> -	0 -2 8 -3
sb:<quality> and	4 -28 7 15
sb:<quality> cabinet	0 6 -5 0
sb:<quality> car	0 -8 9 0
sb:<quality> commerce	0 -5 7 0
sb:<quality> counterpart	-2 -10 9 2
sb:<quality> duty	0 6 -4 0
sb:<quality> negotiator	5 3 -9 0
sb:<quality> official	0 -9 9 2
sb:<quality> prime	0 -8 11 0
sb:<quality> side	0 -3 -4 8
sb:<seat>	6 -8 5 -1
sb:<seat> 's	0 8 -2 0
sb:<seat> ,	0 -20 4 17
sb:<seat> /	0 16 -11 -5
sb:<seat> and	0 15 -5 -9
sb:<seat> has	0 -10 11 0
sb:<seat> is	11 -11 0 0
sb:<seat> on	16 4 -10 -8
sb:<seat> put	0 6 -2 0
sb:<seat> the	-3 0 -1 6
sb:<seat> —	0 11 -4 -5
sb:<sender>	-6 8 3 -17
sb:<span>	10 -3 -3 -1
sb:<span> ,	-18 8 6 -7
sb:<span> from	0 7 -2 0
sb:<span> in	8 -18 2 6
sb:<span> of	15 -21 0 3
sb:<span> to	0 -6 8 0
sb:<span> truce	0 -10 13 -3
sb:<taker>	0 16 -8 -5
sb:<v-agree>	-11 6 0 0
sb:<v-bear>	-12 16 -2 -14
sb:<v-begin>	8 -2 -4 1
sb:<v-buy>	-2 9 0 -14
sb:<v-down>	-2 -13 13 3
sb:<v-end>	-3 18 -23 4
sb:<v-impose>	-7 14 -8 -5
sb:<v-propose>	-7 -2 8 -5
sb:<v-return>	-12 -5 16 -10
sb:<v-say>	-9 0 -5 10
sb:<v-sell>	-6 0 8 -10
sb:<v-stay>	-8 1 2 1
sb:<v-suspend>	-15 -3 8 0
sb:<v-target>	0 -2 7 -5
sb:<v-threaten>	0 0 -14 9
sb:<v-up>	-13 -1 6 3
sb:@	26 0 -21 -17
sb:_	11 -4 -1 -6
sb:a	-1 22 -5 -28
sb:a <organisation>	-1 -11 13 0
sb:a <quality>	6 -5 -8 5
sb:a <span>	0 -5 7 0
sb:a framework	0 -8 2 5
sb:a further	0 -7 9 0
sb:a letter	-1 14 -9 -2
sb:a new	-1 0 10 -8
sb:a second	-3 -5 11 0
sb:a technical	7 9 -15 -1
sb:a telephone	0 -5 6 0
sb:a third	5 8 -10 -6
sb:a truce	0 25 -17 -7
sb:a working	0 -14 15 0
sb:about	6 -6 3 -2
sb:about the	7 -1 -5 0
sb:accept	0 -8 8 0
sb:according	0 14 -11 0
sb:according to	0 14 -11 0
sb:add	0 -4 9 -2
sb:additional	0 8 -5 0
sb:after	0 -15 7 8
sb:after <span>	-7 -12 5 11
sb:after a	6 -20 16 -1
sb:after the	3 -2 -13 14
sb:again	-6 5 1 -9
sb:again on	0 15 -12 0
sb:against	0 6 -6 0
sb:agree	-10 -3 8 0
sb:agree on	0 -9 11 0
sb:agreement	-6 -2 -7 12
sb:agreement on	0 10 -8 0
sb:agreement with	0 -6 -8 12
sb:alert	0 11 -5 -3
sb:alexandria	0 -15 -2 19
sb:all	-1 -9 7 4
sb:all of	0 -7 9 0
sb:also	0 -5 0 10
sb:am	0 1 -14 9
sb:an	-14 22 -10 -6
sb:an <office>	0 13 -10 0
sb:an agreement	0 7 -7 0
sb:an extension	0 -7 2 6
sb:an hour	0 -16 19 0
sb:and	-3 -10 -7 25
sb:and ,	0 3 -10 5
sb:and <name>	0 -12 7 4
sb:and <number>	15 -9 -6 0
sb:and <person>	2 5 2 -18
sb:and <quality>	3 -30 14 11
sb:and <seat>	0 12 -6 -4
sb:and a	0 -9 12 -1
sb:and end	-4 0 -4 8
sb:and from	9 -13 -6 8
sb:and has	0 9 -5 -1
sb:and i	0 -13 16 -1
sb:and on	-1 -4 9 -1
sb:and that	0 0 6 -3
sb:and the	-3 2 -40 31
sb:and to	0 10 -5 -3
sb:and will	-2 8 -8 1
sb:announce	0 1 -7 7
sb:announcement	0 6 -8 0
sb:another	-3 -4 11 -4
sb:another <span>	0 7 -4 0
sb:answer	0 16 -7 -10
sb:apply	0 9 -7 0
sb:approve	9 -2 -4 -3
sb:approve the	10 -4 -5 0
sb:aqaba	-2 -26 29 0
sb:are	0 -5 13 -10
sb:are due	0 -6 9 0
sb:are to	-2 -26 30 -1
sb:arrangement	0 -13 22 -11
sb:arrive	7 6 -19 0
sb:as	13 10 -11 -21
sb:as of	-1 9 -2 -2
sb:ask	10 -6 -3 0
sb:at	-6 0 0 4
sb:at <level>	0 7 -4 0
sb:at <number>	-5 0 0 6
sb:at <seat>	5 8 -18 1
sb:at a	0 -14 17 0
sb:at it	0 -29 15 13
sb:at midnight	0 16 -12 -2
sb:at noon	0 -2 -6 7
sb:back	-3 9 -11 1
sb:back on	0 -7 -1 10
sb:be	-5 -3 0 7
sb:be at	0 -12 1 9
sb:be extend	0 -5 -1 7
sb:be in	-2 -7 11 -1
sb:be know	0 -4 -2 8
sb:because	0 -4 6 0
sb:beef	0 -13 15 0
sb:been at	0 -14 8 4
sb:been in	9 0 -7 -2
sb:been on	0 -7 0 10
sb:before	8 3 -4 -13
sb:before it	0 -9 9 0
sb:before the	12 -3 -9 0
sb:begin	16 0 -20 -3
sb:begin in	0 4 -9 2
sb:belong	0 6 -4 0
sb:belong to	0 6 -3 0
sb:bergen	-2 -24 25 0
sb:between	-11 17 -2 -7
sb:between the	-4 29 -10 -16
sb:both	-6 -1 4 0
sb:both country	0 -20 10 9
sb:both side	0 23 -19 -2
sb:brief	0 23 -18 -3
sb:briefing	0 3 7 -17
sb:briefing ,	0 12 -3 -6
sb:bring	0 -15 12 3
sb:broke	-5 4 -13 9
sb:busan	-4 -13 24 -16
sb:busan ,	-1 -2 10 -8
sb:busan on	0 -22 24 0
sb:but	-1 1 -15 11
sb:by	-14 0 2 5
sb:by <person>	-1 -3 -15 15
sb:by <span>	0 -7 6 2
sb:by a	0 15 -10 -2
sb:by our	0 9 -1 -1
sb:by telephone	0 -24 29 -5
sb:by the	-6 7 -12 7
sb:by video	0 -17 19 0
sb:cabinet	0 11 -8 0
sb:calendar	7 -11 -6 8
sb:call	-10 2 6 -13
sb:call ,	0 8 -6 0
sb:call a	0 8 -8 0
sb:call between	0 -3 6 0
sb:call it	0 9 -7 0
sb:can be	0 6 -6 0
sb:car	0 -7 4 1
sb:ceasefire	0 8 -4 -1
sb:charge	0 -2 6 -2
sb:cheese	0 0 10 -8
sb:chip	-1 8 -4 0
sb:city	-4 17 -7 -5
sb:client	13 -5 -4 -3
sb:clock	0 6 -2 -1
sb:close	0 -11 -18 24
sb:close of	4 -5 -9 9
sb:closed	-5 8 -16 7
sb:coffee	0 -8 9 0
sb:come	0 -8 1 8
sb:come back	0 14 -5 -6
sb:come on	-1 11 -5 0
sb:come out	0 -7 1 5
sb:come to	3 -14 5 4
sb:commerce	3 0 8 -16
sb:commerce minister	0 -6 10 -1
sb:commerce ministry	0 11 -3 -6
sb:company	0 0 -13 8
sb:conclude	-2 0 -12 11
sb:conference	-3 -5 -4 13
sb:conference ,	-1 -10 7 3
sb:consultation	0 -26 1 20
sb:container	-1 9 -4 0
sb:continue	-1 8 -4 -2
sb:copper	0 -6 0 5
sb:council	0 15 -14 0
sb:counterpart	-2 -10 10 2
sb:custom	-3 6 0 -1
sb:cut	0 6 -5 0
sb:date	-3 24 -13 -5
sb:date :	0 6 0 -4
sb:dated	0 9 -6 0
sb:day	0 -6 -2 9
sb:day ,	0 -7 8 0
sb:deadline	0 11 -7 0
sb:deal	-4 0 -9 13
sb:decide	0 19 -18 0
sb:decision	0 9 -6 0
sb:delegation	7 -11 -6 10
sb:delegation of	3 0 -11 5
sb:desk	-1 15 -6 -3
sb:desk ,	0 6 -2 0
sb:did	-7 12 -17 4
sb:did ,	0 16 -14 0
sb:did the	0 -5 0 7
sb:die	0 8 -1 -2
sb:do	-2 10 -1 -3
sb:doe	9 -2 -4 -1
sb:doe not	10 -8 0 0
sb:done	-4 18 -23 3
sb:double	0 -9 0 11
sb:down	10 -21 4 9
sb:down in	1 6 -11 0
sb:down on	0 -3 -5 6
sb:down to	0 -9 9 0
sb:draft	0 -1 -5 8
sb:due	2 12 -8 -8
sb:due to	-1 15 -5 -9
sb:duty	-9 11 1 -14
sb:duty is	0 9 -3 -4
sb:duty on	0 6 -2 -1
sb:each	-2 0 6 -1
sb:early	0 15 -4 -9
sb:earth	0 0 6 -4
sb:effect on	0 11 -8 0
sb:end	2 -12 -10 19
sb:end <span>	0 0 -7 6
sb:end in	-1 -4 -9 15
sb:end on	3 -7 0 4
sb:evening	0 -16 21 -4
sb:every	0 11 -7 0
sb:everybody	0 7 -2 -1
sb:exchanged	0 9 -5 -2
sb:expect	-6 6 0 -6
sb:expect to	0 17 -16 0
sb:expert	0 -15 7 11
sb:expert ,	0 -13 13 0
sb:expire	0 7 0 -7
sb:expire on	0 3 1 -6
sb:export	0 -3 6 -1
sb:export of	0 7 -6 0
sb:extend	0 -2 7 -2
sb:extend their	0 -3 12 -8
sb:extension	-2 -4 9 0
sb:extension ,	0 -10 13 -1
sb:extension of	0 -4 -4 8
sb:extra	0 8 -6 0
sb:fact	-2 2 3 -9
sb:fact sheet	-2 2 3 -9
sb:failed	-1 0 12 -10
sb:fee	0 19 -12 -3
sb:fee for	0 7 -5 0
sb:fentanyl	0 -8 8 0
sb:fifth	0 -11 5 5
sb:figure	0 -14 15 0
sb:final	0 14 -12 0
sb:first	24 -19 3 -13
sb:flew	-4 17 -10 -5
sb:fly	-3 11 -5 -2
sb:fly to	-3 11 -5 -2
sb:for <quality>	0 8 -7 0
sb:for <span>	-2 -1 10 -9
sb:for a	-2 9 -12 5
sb:for an	0 -6 9 0
sb:for talk	-7 9 -5 0
sb:for the	17 -11 -12 6
sb:force	-1 21 -12 -4
sb:force since	-1 8 -3 0
sb:foreign	5 0 -7 0
sb:fourth	-2 -14 13 2
sb:framework	0 -17 8 9
sb:free	0 6 -3 0
sb:freeze	0 10 -7 0
sb:friday	-3 7 -14 2
sb:friday ,	0 15 -6 -6
sb:from	8 0 -1 -5
sb:from <day-ahead>	-2 -4 0 8
sb:from <name>	-3 -8 12 0
sb:from <seat>	4 2 0 -11
sb:from our	-7 9 -14 3
sb:from the	-7 -1 4 0
sb:geneva	-11 13 0 -11
sb:geneva on	0 10 -7 0
sb:get	0 8 -11 0
sb:give	0 -3 6 0
sb:given	10 -2 -8 0
sb:go	-14 1 7 -3
sb:go into	0 10 -5 0
sb:go on	0 0 -11 9
sb:good	4 12 -6 -16
sb:good for	-2 6 0 0
sb:good that	0 6 -3 0
sb:government	0 6 0 -5
sb:great	-6 -2 11 -7
sb:great hall	-6 2 4 -6
sb:grower	0 17 -14 -2
sb:had	15 1 -13 -2
sb:had been	1 16 -15 -6
sb:had meet	3 -9 3 0
sb:had threaten	0 -2 -9 10
sb:half	0 13 -4 -6
sb:halifax	10 -11 4 -4
sb:hall	-6 4 3 -8
sb:happen	0 6 -3 0
sb:has	-19 13 -7 0
sb:has been	-9 -5 6 6
sb:has it	0 9 -7 0
sb:have	-12 1 8 -3
sb:have a	0 -21 16 7
sb:have agree	0 -5 6 0
sb:have been	-5 0 6 0
sb:have end	0 11 0 -8
sb:have until	0 -7 0 10
sb:having	0 -3 7 -2
sb:he	-23 -2 17 -7
sb:he and	0 -17 20 0
sb:he had	-1 -15 9 9
sb:he is	0 9 -7 0
sb:he say	0 6 -1 -2
sb:he tell	0 6 -3 0
sb:heard	0 12 -10 0
sb:hearing	0 6 -4 0
sb:here	8 -19 12 -1
sb:his	-13 0 13 -11
sb:his <quality>	-5 -26 29 0
sb:hold	-7 -6 14 -7
sb:hold a	0 12 -9 0
sb:hold in	0 -2 0 6
sb:hold talk	0 8 -4 -1
sb:home	-1 19 -10 -8
sb:hour	8 1 0 -18
sb:hour on	6 -11 5 -2
sb:house	0 -6 9 0
sb:i	-8 -5 16 -16
sb:i am	0 10 -8 0
sb:i have	-2 -7 12 -1
sb:if	7 9 -19 -8
sb:if it	0 7 -3 -1
sb:if the	10 -8 0 0
sb:import	0 -5 7 0
sb:in	-7 -27 15 22
sb:in <month-ahead>	0 7 -5 0
sb:in <month-gone>	-1 -9 16 -5
sb:in <name>	-2 14 -12 0
sb:in <organisation>	0 16 -12 -1
sb:in a	-6 10 -5 -1
sb:in alexandria	0 -20 -1 21
sb:in an	0 9 -6 0
sb:in busan	0 -5 14 -9
sb:in force	-1 15 -9 -1
sb:in geneva	-5 6 0 -1
sb:in halifax	0 -10 14 -2
sb:in kuala	0 -13 0 14
sb:in mombasa	6 2 -7 0
sb:in new	5 13 -19 0
sb:in stockholm	11 -10 1 -5
sb:in the	2 11 -24 10
sb:in which	0 8 -3 -2
sb:in write	0 7 -5 0
sb:interview on	0 -15 5 9
sb:into	0 22 -14 -5
sb:is	-24 0 2 7
sb:is <level>	0 -5 6 0
sb:is a	0 -5 -4 10
sb:is due	0 8 -5 0
sb:is expect	0 -5 7 0
sb:is found	0 -6 7 0
sb:is in	8 -14 8 0
sb:is on	0 12 -9 0
sb:is part	0 -1 6 -4
sb:is set	0 -14 16 0
sb:is the	0 10 -7 -1
sb:is to	-2 -5 0 8
sb:is up	0 7 -6 0
sb:issued	0 19 -13 -4
sb:it	-3 0 -5 10
sb:it 's	0 -11 6 7
sb:it again	0 -7 9 0
sb:it be	0 -3 -2 7
sb:it begin	-1 8 -2 0
sb:it had	8 -3 -3 0
sb:it has	-1 20 -16 0
sb:it in	0 -7 -8 15
sb:it is	-7 1 -19 18
sb:it on	-1 13 0 -11
sb:it say	0 -10 13 -2
sb:it take	-3 10 -1 -3
sb:it to	0 -15 16 0
sb:it would	0 8 -2 -2
sb:its	-8 9 4 -17
sb:its own	0 9 -4 -1
sb:john	0 -12 13 0
sb:joint	-4 -10 7 5
sb:joint <organisation>	0 -14 16 0
sb:joint press	-1 -15 3 12
sb:joint statement	0 19 -14 -4
sb:jump	0 -11 12 0
sb:keep	0 1 -8 6
sb:know	12 -9 -7 3
sb:know on	0 7 -2 -1
sb:kuala	0 -2 -4 10
sb:kuala lumpur	0 -6 -1 10
sb:land	4 6 -11 -2
sb:lapse	0 10 -7 0
sb:lapse on	0 7 -5 0
sb:last	-15 -10 28 -10
sb:last <month-gone>	0 6 -4 0
sb:last <span>	0 6 0 0
sb:last until	-3 -5 0 11
sb:last week	0 -10 13 0
sb:last year	0 7 0 -3
sb:late	0 -6 3 3
sb:later	0 -4 6 0
sb:leader	0 -9 3 9
sb:legal	0 12 -10 0
sb:let	0 2 -18 14
sb:let it	0 -3 -3 8
sb:let the	0 7 -6 0
sb:letter	-3 26 -16 -9
sb:letter ,	0 6 -1 -1
sb:level	0 6 -1 -1
sb:levy	0 -6 7 0
sb:licence for	0 -6 6 0
sb:lift	0 7 -6 0
sb:line	0 15 -11 0
sb:link	0 -8 10 0
sb:link on	0 -8 10 0
sb:lisbon	0 -26 0 26
sb:list	0 -5 7 0
sb:london	-4 11 -1 -5
sb:long	-1 11 -6 0
sb:look	0 -6 10 -1
sb:look at	0 -7 9 0
sb:lower	0 -9 15 -6
sb:lull	0 6 0 -1
sb:lumpur	0 -6 -1 10
sb:madrid	-3 -16 5 13
sb:madrid ,	-1 -12 0 12
sb:make	-5 7 -10 6
sb:maker	0 -8 8 0
sb:market	0 8 -2 -1
sb:matter	0 -11 13 0
sb:may	0 15 -8 -4
sb:me	0 -22 24 0
sb:mean	0 -3 -3 8
sb:meanwhile	7 0 -2 -5
sb:media	0 -8 12 -3
sb:mediator	-1 9 -2 0
sb:meet	-11 5 0 0
sb:meet <name>	0 0 -9 11
sb:meet again	0 9 -7 0
sb:meet for	0 12 -11 0
sb:meet in	0 -9 15 -9
sb:meet on	0 -5 10 0
sb:men	0 -5 8 0
sb:midnight	-2 0 -17 12
sb:midnight ,	0 1 -9 6
sb:midnight on	0 -2 -5 8
sb:minister	5 -5 6 -7
sb:minister ,	9 0 0 -10
sb:minister of	0 9 -6 0
sb:ministry	0 16 -10 -4
sb:minute	0 20 -16 -2
sb:monday	18 -14 -8 3
sb:monday ,	10 0 -12 -2
sb:more	5 18 -15 -7
sb:more than	7 0 -7 0
sb:morning	0 13 -7 -9
sb:most of	0 -3 6 -1
sb:move	0 6 -1 0
sb:must	0 16 -12 0
sb:my	-2 0 6 -4
sb:name to	5 1 -7 -1
sb:need	0 10 -3 -3
sb:need the	0 8 -1 -3
sb:negotiation	1 -15 16 -1
sb:new	0 10 -10 0
sb:next	3 -16 19 -15
sb:next round	10 0 -5 -3
sb:no	-8 11 -12 4
sb:no .	0 7 0 -2
sb:nobody	0 9 -7 0
sb:noon	0 -1 -7 7
sb:northern	0 12 -8 -3
sb:not	16 -11 -8 3
sb:not ,	0 -7 2 3
sb:note	8 -7 0 0
sb:note ,	-2 0 -6 7
sb:nothing	0 6 -1 0
sb:now	9 -14 8 -3
sb:number	0 -7 9 0
sb:of	-12 11 -20 16
sb:of <day-gone>	0 -3 6 0
sb:of <level>	0 -4 8 -1
sb:of <name>	7 -29 -8 28
sb:of <person>	0 15 -10 -3
sb:of <quality>	-1 9 -3 -1
sb:of <span>	0 0 -5 7
sb:of a	-3 -4 10 -3
sb:of both	0 1 -6 7
sb:of last	0 6 0 -3
sb:of talk	15 -2 -5 -5
sb:of the	-14 7 -10 10
sb:of them	0 -13 20 -5
sb:of trade	3 0 -7 3
sb:of what	0 -4 7 0
sb:off	-7 30 -18 -16
sb:off by	0 7 -2 -1
sb:off the	0 8 -4 -1
sb:offer	2 4 -22 9
sb:offer to	5 0 -10 3
sb:official	-1 -10 10 1
sb:old	13 -13 3 -3
sb:on <day-ahead>	-1 -3 -7 14
sb:on <day-gone>	9 1 -17 1
sb:on <name>	0 10 -4 -1
sb:on <quality>	4 12 -10 -8
sb:on a	0 0 12 -14
sb:on it	0 -11 0 10
sb:on its	0 -5 7 0
sb:on television	0 6 -12 1
sb:on the	0 -19 30 -27
sb:on to	-1 15 -6 -5
sb:on until	0 -7 0 9
sb:once	0 9 -6 0
sb:one	-12 13 -10 0
sb:only	-2 6 -6 2
sb:open	12 -16 7 -5
sb:open in	0 -11 9 0
sb:opened	12 -14 10 -12
sb:opened on	6 0 -1 0
sb:operator	0 9 -4 -1
sb:or	0 6 -12 5
sb:order	0 11 0 -10
sb:origin	0 -6 -1 8
sb:other	-5 0 10 -5
sb:other 's	0 9 -7 0
sb:our	2 11 -15 -2
sb:our <office>	-1 -5 -12 16
sb:out	17 -3 -9 -1
sb:out of	0 -18 15 3
sb:out on	0 18 -8 -8
sb:over	0 -7 4 0
sb:over on	0 9 -4 -2
sb:over the	0 3 2 -7
sb:own	10 0 -7 -3
sb:p	11 -10 0 0
sb:p <number>	13 -12 0 0
sb:pact	0 -8 12 -1
sb:palm	0 -8 9 0
sb:palm oil	0 -8 9 0
sb:paper	0 12 -6 -3
sb:pari	14 -20 1 0
sb:part	0 1 3 -10
sb:part of	0 2 1 -7
sb:party	0 -9 11 0
sb:pause	0 0 -8 7
sb:pause in	0 -7 0 8
sb:pay	-4 10 -1 -6
sb:pay <level>	0 -3 6 0
sb:pay in	0 10 -6 0
sb:peace	-2 18 -12 -1
sb:phase	0 13 -3 -7
sb:phone	-2 -1 7 -3
sb:place	-1 -7 15 -11
sb:place in	0 -8 12 -5
sb:plan	-2 7 -2 -2
sb:play	0 9 -6 -1
sb:port	0 16 -9 -7
sb:port of	0 7 -4 0
sb:post	0 -26 12 19
sb:post on	0 10 -7 -1
sb:premier	0 -8 11 0
sb:prepare	0 13 -11 0
sb:prepare the	0 14 -11 0
sb:present	0 6 -5 0
sb:president	-1 -16 21 -3
sb:press	-5 -29 17 16
sb:press conference	-1 -6 -16 22
sb:price	0 8 -2 -2
sb:prolonged	0 -12 7 6
sb:propose	0 28 -26 0
sb:public	0 10 -6 -2
sb:published	-3 14 -1 -16
sb:published on	0 15 -6 -7
sb:put	10 -6 4 -11
sb:put his	0 11 -6 -2
sb:put its	0 9 -7 0
sb:put on	7 -10 2 0
sb:q	0 -18 0 20
sb:quarrel	0 -4 7 0
sb:question	0 21 -17 -5
sb:rare	0 0 6 -3
sb:rate	0 13 -10 0
sb:reach	0 -9 13 0
sb:read	10 -23 0 11
sb:receive	-4 -2 9 -5
sb:receive <person>	-2 -4 7 0
sb:report	10 9 -19 -11
sb:reporter	-1 -7 0 8
sb:reporter on	0 -12 0 12
sb:representative	0 -7 0 6
sb:republic	0 -7 -6 12
sb:republic of	0 -14 0 14
sb:return	-6 -1 9 -3
sb:return to	0 -6 7 0
sb:review	0 -5 9 0
sb:rise	1 3 -7 0
sb:rosario	0 19 -10 -10
sb:round ,	0 -2 13 -7
sb:round of	4 7 -4 -8
sb:rule	0 -6 2 4
sb:rule of	0 -7 0 9
sb:run	-3 34 -21 -13
sb:run out	0 13 -4 -3
sb:s	10 -4 -3 -1
sb:s &	11 -10 0 0
sb:same	0 8 -3 -1
sb:saturday	0 17 -10 -6
sb:saturday ,	0 14 -10 -3
sb:say	-18 3 4 -1
sb:say he	0 -5 7 0
sb:say on	-5 0 -1 6
sb:second	-12 -11 13 2
sb:second round	-5 14 -14 3
sb:secretary	3 -16 8 2
sb:secretary of	5 -14 0 8
sb:see	-6 10 -1 -7
sb:sell	0 -5 7 0
sb:send	0 -11 7 4
sb:separate	0 -13 0 15
sb:service	0 -7 9 0
sb:session	-2 -17 9 7
sb:set	12 -21 13 -3
sb:set for	0 -12 15 -1
sb:shall	-1 3 4 -7
sb:shall be	0 -13 14 0
sb:she	0 6 -2 0
sb:sheet	-4 0 8 -11
sb:shelve	0 -4 6 0
sb:ship	0 17 -10 -3
sb:short	0 18 -15 -1
sb:should	12 -2 -11 0
sb:side	-5 16 -14 0
sb:side meet	0 19 -19 0
sb:side the	0 6 -4 0
sb:sign	-7 21 -23 1
sb:sign an	0 13 -2 -9
sb:sign for	0 -7 0 9
sb:sign on	0 -8 -4 14
sb:sign the	0 18 -8 -9
sb:signature	0 0 -12 8
sb:since	0 4 -11 3
sb:since <day-gone>	0 0 -6 5
sb:since <month-gone>	0 -5 0 9
sb:sir	0 20 -15 -7
sb:sir ,	0 13 -11 -1
sb:sit	6 -22 16 1
sb:sit down	4 4 -7 0
sb:sit in	0 -11 6 4
sb:sixth	0 7 -7 0
sb:so	-3 7 0 -10
sb:social	0 7 -4 0
sb:soybean	0 -3 6 -1
sb:speak	-1 -2 7 -2
sb:speak on	0 7 -5 0
sb:spent	0 -3 9 -5
sb:spoke	-5 -8 15 -6
sb:spoke by	0 -18 21 0
sb:spoken	0 -15 17 0
sb:st	0 -6 7 0
sb:stand	-1 11 -6 -1
sb:standstill	-2 0 -6 6
sb:standstill on	0 -4 -3 9
sb:start	11 4 -15 -7
sb:start on	0 7 -5 0
sb:state	-3 15 -22 10
sb:state visit	-1 17 -16 0
sb:statement	0 14 -3 -15
sb:stay	0 -11 -1 15
sb:still	-1 19 -12 -5
sb:stockholm	10 0 -7 0
sb:stop	0 9 -1 -4
sb:strike	0 2 5 -11
sb:strike on	0 -5 6 0
sb:subject	0 -9 12 0
sb:subject :	0 -4 6 0
sb:summit	0 -19 19 0
sb:sunday	0 -26 -15 34
sb:sunday ,	0 0 -10 7
sb:suspend	0 14 -8 -2
sb:suspension	0 6 0 -12
sb:table	-4 -5 9 -1
sb:take	-10 -8 9 3
sb:take effect	0 11 -6 0
sb:take place	0 -12 19 -10
sb:talk	11 0 -9 0
sb:talk ,	14 0 -2 -18
sb:talk between	-4 9 -2 -1
sb:talk in	11 1 -23 9
sb:talk on	-9 0 11 -12
sb:talk that	0 -7 -9 11
sb:talk with	0 13 -1 -16
sb:tariff	0 -6 -4 14
sb:tariff of	0 -7 9 0
sb:tariff on	0 11 -6 -1
sb:tariff truce	0 -7 -6 13
sb:team	4 -11 11 -5
sb:technical	6 -6 3 -2
sb:telephone	-7 -14 21 -10
sb:telephone on	-2 -7 11 -2
sb:television	0 0 -6 7
sb:television interview	0 -15 5 10
sb:tell	-5 -5 11 -1
sb:tell reporter	0 -10 0 9
sb:term	13 -15 2 0
sb:text	16 -9 -6 -1
sb:textile	0 8 -6 0
sb:th	0 -1 -2 7
sb:than	5 -10 5 -1
sb:that	0 -7 4 1
sb:that 's	9 -7 -5 2
sb:that <name>	0 -1 -8 8
sb:that <person>	0 -13 20 -11
sb:that <seat>	0 -15 16 0
sb:that a	-1 -11 13 0
sb:that both	0 7 -5 0
sb:that end	0 2 -7 4
sb:that had	1 9 -10 -5
sb:that he	0 -8 10 0
sb:that is	0 14 -7 -3
sb:that it	0 6 -2 0
sb:that was	5 -6 4 -3
sb:the	1 3 -5 6
sb:the <level>	7 -11 5 0
sb:the <name>	-13 -12 19 0
sb:the <number>	-4 6 -11 5
sb:the <office>	15 -23 6 6
sb:the <organisation>	9 24 -52 14
sb:the <person>	1 -22 7 16
sb:the <quality>	6 -5 -2 2
sb:the <seat>	-8 -1 12 -12
sb:the arrangement	0 0 8 -8
sb:the clock	0 6 -2 -1
sb:the close	4 -6 -9 9
sb:the company	0 -1 -9 9
sb:the delegation	0 -8 0 7
sb:the evening	0 -19 20 0
sb:the export	0 9 -8 0
sb:the extension	0 4 4 -10
sb:the final	0 10 -9 0
sb:the first	3 -2 2 -7
sb:the fourth	0 -18 18 0
sb:the joint	0 -17 5 15
sb:the last	0 7 0 -10
sb:the leader	0 -8 10 0
sb:the list	0 -8 10 0
sb:the lower	0 9 -3 -4
sb:the matter	0 -9 10 0
sb:the meet	0 -6 -6 14
sb:the new	0 2 -8 3
sb:the next	10 0 -3 -4
sb:the northern	0 9 -8 0
sb:the offer	-1 3 -7 4
sb:the old	13 -12 0 0
sb:the one	0 -14 16 0
sb:the other	0 -5 9 -2
sb:the pause	0 -3 -4 7
sb:the president	0 -8 10 0
sb:the quarrel	0 -9 9 0
sb:the republic	0 -14 0 14
sb:the s	13 -12 0 0
sb:the same	0 8 -3 -1
sb:the step	0 -9 8 0
sb:the suspension	0 3 2 -11
sb:the table	-3 -9 15 -6
sb:the talk	1 -10 -4 13
sb:the tariff	0 0 -16 14
sb:the telephone	-2 20 -17 -1
sb:the text	16 -10 -5 0
sb:the third	3 -18 7 7
sb:the three	0 -4 6 0
sb:the trade	0 13 -6 -5
sb:the truce	-3 1 6 -7
sb:the two	-11 -24 33 -8
sb:the visit	9 -13 5 0
sb:the week	0 0 -11 10
sb:their	-3 -3 9 -4
sb:their tariff	0 -12 0 12
sb:their truce	0 0 8 -8
sb:them	-6 -22 24 4
sb:them ,	0 -16 6 11
sb:them in	0 -1 7 -2
sb:then	7 -34 32 -8
sb:there	7 -2 0 -4
sb:there 's	-4 28 -23 0
sb:there is	-2 0 -3 6
sb:there on	17 -24 12 -4
sb:there will	0 -13 16 -1
sb:they	11 -13 6 -2
sb:they are	10 -19 12 -1
sb:they had	6 -8 0 2
sb:they have	0 -4 -7 13
sb:they meet	0 -10 15 -1
sb:they were	-2 14 -10 0
sb:they will	5 -17 12 -4
sb:thi	10 -3 -11 6
sb:thing	0 7 0 -2
sb:third	7 -13 -6 17
sb:third round	1 -6 -1 5
sb:threaten	0 0 -12 9
sb:threaten to	0 -8 0 11
sb:three	-5 -2 6 0
sb:three ,	0 3 -14 8
sb:through	-1 -4 0 7
sb:thursday	-9 14 -4 -2
sb:thursday ,	-1 6 1 -8
sb:tiktok	0 -6 0 8
sb:till	0 0 -9 10
sb:time	7 0 -7 0
sb:to	-14 17 -14 1
sb:to <seat>	18 2 -15 -2
sb:to a	0 -3 8 -2
sb:to an	0 12 -12 0
sb:to be	4 5 -6 -5
sb:to begin	0 6 0 -1
sb:to go	0 -5 0 6
sb:to hold	0 -6 6 0
sb:to keep	0 0 -5 7
sb:to last	0 -4 0 6
sb:to meet	0 -11 15 0
sb:to see	0 12 -11 0
sb:to sit	-3 14 -5 -6
sb:to start	0 6 -4 0
sb:to take	0 -6 7 0
sb:to the	0 -20 26 -10
sb:together	0 -1 6 -2
sb:trade	-1 0 -9 13
sb:trade ,	0 1 -13 10
sb:trade agreement	0 7 -7 0
sb:trade deal	0 6 -8 0
sb:trade minister	0 -11 13 -3
sb:trade talk	4 -8 -2 5
sb:transcript	-1 -7 -15 19
sb:transcript of	0 -12 -8 19
sb:travel	10 -11 4 -5
sb:truce	-11 -4 21 -9
sb:truce ,	0 15 -9 -3
sb:truce between	0 11 -5 -6
sb:truce by	0 -14 15 0
sb:truce of	0 9 -7 0
sb:truce on	0 -8 7 0
sb:truce with	0 -13 12 1
sb:tuesday ,	6 -7 0 2
sb:two	-19 -12 23 -5
sb:two country	0 11 -9 0
sb:two delegation	0 -6 -3 10
sb:two of	0 -13 0 13
sb:two president	0 -18 20 0
sb:under	-6 8 0 -8
sb:under a	0 -8 10 0
sb:under the	0 11 -7 0
sb:union	0 7 0 -2
sb:until	-20 0 -12 21
sb:until <day-ahead>	0 6 -2 -1
sb:until the	0 12 -8 -2
sb:up	-11 0 6 -2
sb:up in	0 -9 5 5
sb:up on	0 20 -10 -10
sb:up to	0 7 -4 0
sb:updated	0 9 -1 -3
sb:us	0 9 -2 -4
sb:valid	0 9 0 -4
sb:valparaíso	0 -23 4 20
sb:very	0 -4 7 0
sb:vice	0 -6 5 0
sb:video	-1 -26 29 0
sb:video link	0 -6 7 0
sb:vienna	-1 -11 8 2
sb:visit	5 5 -8 -3
sb:visit to	10 -7 0 0
sb:vote	0 9 -5 0
sb:was	10 -4 0 -2
sb:was agree	0 0 11 -12
sb:was in	-4 -8 15 -2
sb:was put	0 -6 7 0
sb:was sign	0 0 -13 9
sb:was the	5 -6 4 -3
sb:was to	1 11 -14 0
sb:way	-1 8 -3 0
sb:we	15 -17 -1 5
sb:we are	-1 12 -6 -2
sb:we had	12 -8 -5 0
sb:we have	0 -6 0 6
sb:we shall	0 6 0 -4
sb:wednesday	13 -11 11 -23
sb:wednesday ,	-2 0 8 -7
sb:week	-9 0 -1 7
sb:week of	0 12 -11 0
sb:weekly	0 8 -3 -2
sb:welcome	0 -4 -5 10
sb:were	-11 10 3 -21
sb:were to	0 7 -3 0
sb:what <person>	0 -13 16 -1
sb:what the	0 12 -7 -4
sb:what was	0 -20 0 21
sb:what we	0 12 -4 -4
sb:when	0 -9 3 5
sb:when the	1 -10 -3 11
sb:where	1 -13 15 -8
sb:where he	0 -6 10 0
sb:where the	3 -27 21 0
sb:which	-12 -3 13 -7
sb:which both	0 -19 20 0
sb:which the	0 -4 0 6
sb:which was	0 0 6 -7
sb:which would	0 7 -1 -2
sb:who	-8 11 3 -19
sb:whose	0 7 -5 0
sb:why	0 -6 0 6
sb:will	-11 -6 15 -8
sb:will be	-7 7 -6 3
sb:will discuss	0 -11 5 4
sb:will go	0 -3 -2 7
sb:will now	0 -5 7 0
sb:will speak	0 -7 7 0
sb:will take	0 -8 9 0
sb:window	0 12 -7 -1
sb:wire	0 2 -7 4
sb:with	-15 -9 27 -16
sb:with <name>	-5 -18 15 6
sb:with <person>	0 -21 25 -3
sb:with <seat>	-2 1 4 -6
sb:with a	-2 6 0 -3
sb:with which	0 7 -5 0
sb:without	0 8 -6 0
sb:work	0 7 0 -9
sb:working	0 -22 20 3
sb:working <organisation>	0 -10 11 0
sb:world	0 12 -5 -5
sb:would	-11 9 7 -22
sb:would be	0 0 6 -4
sb:would have	0 14 -5 -5
sb:year	-3 -1 6 0
sb:year ago	0 -6 7 0
sb:yes	-6 0 11 -9
sb:yes ,	-6 0 13 -9
sb:yet	0 7 -4 0
sb:you	-9 12 0 -13
sb:your	-1 15 -7 -3
sb:|	0 11 -6 -3
sb:·	8 18 -19 -29
sb:· monday	-4 16 0 -10
sb:—	11 17 -7 -23
sb:— <name>	1 -6 8 -5
sb:— <person>	0 -4 -3 10
sb:— <quality>	0 -5 0 6
sb:— monday	17 -7 -2 -11
sb:— tuesday	0 11 -4 -3
sent:calls	-9 -42 62 -61
sent:coming	-17 -9 17 -1
sent:ended	-11 -3 -10 23
sent:experts	9 -15 2 7
sent:m=arrive	0 11 -9 0
sent:m=arrives	10 -1 -14 1
sent:m=came	-6 -8 0 14
sent:m=closed	-5 0 -13 14
sent:m=come	5 -4 7 -9
sent:m=comes	2 4 -16 1
sent:m=conference	-3 -8 -1 13
sent:m=consultations	0 -22 0 18
sent:m=delegation	0 -22 19 2
sent:m=delegations	0 -21 0 19
sent:m=dinner	0 1 2 -6
sent:m=ended	-2 -1 -19 14
sent:m=expected	2 2 -1 -7
sent:m=flew	-4 17 -10 -5
sent:m=flies	-3 11 -5 -2
sent:m=go	-11 17 -17 6
sent:m=goes	-4 -4 13 -10
sent:m=handshake	-2 6 0 0
sent:m=here	8 -30 17 6
sent:m=landed	3 4 -8 -2
sent:m=meeting	-17 -1 3 6
sent:m=meets	-5 12 -16 7
sent:m=met	-3 -2 16 -24
sent:m=negotiations	0 -4 12 -12
sent:m=negotiators	9 5 -4 -10
sent:m=parted	-3 -11 -10 20
sent:m=received	-1 -1 8 -7
sent:m=rose	6 1 -6 -1
sent:m=round	3 6 -5 -5
sent:m=rounds	0 9 1 -13
sent:m=sat	3 -14 8 0
sent:m=see each other	0 -5 6 0
sent:m=session	-4 -6 0 12
sent:m=settled	0 -13 16 -1
sent:m=signed	-15 13 -15 5
sent:m=sit	5 -6 0 1
sent:m=sits	0 -1 7 -3
sent:m=spent	0 -10 16 -7
sent:m=summit	-1 -22 19 2
sent:m=table	-6 -12 19 -7
sent:m=talked	6 -16 8 0
sent:m=talking	12 -9 0 -1
sent:m=talks	9 3 -16 5
sent:m=there	9 1 -14 4
sent:m=time	1 10 -14 0
sent:m=to see	0 14 -10 -1
sent:m=visit	3 15 -15 -8
sent:m=went	-1 0 7 -10
sent:m=where	0 -3 10 -10
sent:meets	9 -31 22 10
sent:running	9 -5 -1 0
sent:summit	0 -13 27 -29
sent:wished	-4 15 -23 10
sides=0	-17 33 -13 -18
sides=1	1 -6 1 3
sides=2	6 -3 7 -6
sides=3	-4 -16 0 25
sides=4	0 20 -15 -5
t0=future	-7 5 -6 4
t0=future-not	0 -8 9 0
t0=modal	0 13 -5 -14
t0=modal-passive	0 9 0 -7
t0=past	-16 11 -8 5
t0=past-passive	-13 -9 12 2
t0=perfect	2 -6 5 -1
t0=perfect-passive	-1 -10 15 -2
t0=pluperfect	7 3 -1 -17
t0=pluperfect-passive	8 -3 -9 4
t0=present-not	10 -9 0 0
t0=present-passive	-11 0 5 0
t1=future	-6 6 -5 2
t1=future-not	0 -8 9 0
t1=gerund	12 -5 -1 -2
t1=infinitive	0 17 -15 -4
t1=modal	0 14 -6 -14
t1=modal-passive	0 9 0 -7
t1=participle-passive	2 7 -9 -1
t1=past	-22 5 0 5
t1=past-passive	-13 -8 11 3
t1=perfect	2 -6 6 -1
t1=perfect-passive	-1 -10 15 -2
t1=pluperfect	7 0 0 -15
t1=pluperfect-passive	8 -4 -9 4
t1=present-not	10 -9 0 0
t1=present-passive	-11 0 5 0
t2=gerund	-6 13 -3 -6
t2=infinitive	-9 0 5 -1
t2=participle-passive	0 11 -6 -1
t2=past	-17 23 -1 -26
t2=perfect	0 7 -2 0
t2=present	4 0 -14 11
third-side	-13 -10 3 17
top	4 -1 -29 28
town-none	2 18 -18 -5
town-r	-38 5 8 -5
town=l0	2 -18 13 2
town=l1	13 -35 29 -1
town=l2	-14 30 -16 -10
town=l3	-36 25 -13 3
town=l4	15 8 -25 2
town=l5	-2 20 -11 -5
town=r0	-2 12 -14 0
town=r1	-13 -13 29 -21
town=r2	-14 4 0 1
town=r3	-15 22 -26 9
town=r4	3 -11 6 0
towns=0	2 16 -16 -5
towns=2	-15 3 8 -8
towns=3	-3 0 7 -8
towns=4	-4 -8 9 3
tri:day day-none no-word	-14 8 -1 0
tri:day day-none part:sure	0 2 8 -20
tri:day day-none prev:sure	6 2 -10 1
tri:day day-none sent:sure	-5 -10 5 10
tri:day day=l0 no-word	0 13 -7 -1
tri:day day=l1 no-word	0 0 -20 11
tri:day day=l2 no-word	-13 19 -24 5
tri:day day=l2 part:sure	-3 -13 2 10
tri:day day=l2 prev:sure	-1 -12 11 2
tri:day day=l3 part:sure	-2 6 0 -8
tri:day day=l3 prev:sure	-6 -5 3 6
tri:day day=l3 sent:sure	0 4 -10 0
tri:day day=l4 no-word	-2 8 1 -11
tri:day day=l4 sent:sure	0 7 4 -13
tri:day day=l5 no-word	0 -1 7 -4
tri:day day=l5 part:sure	0 -2 10 -4
tri:day day=r0 no-word	-2 13 -4 -3
tri:day day=r1 no-word	8 1 -3 -16
tri:day day=r2 no-word	2 2 1 -17
tri:day day=r2 part:sure	12 -4 -4 -4
tri:day day=r2 prev:sure	1 -11 9 0
tri:day day=r2 sent:sure	-10 17 -16 0
tri:day day=r3 no-word	-3 3 -6 5
tri:day day=r3 part:sure	0 -13 8 2
tri:day day=r3 prev:sure	5 2 0 -11
tri:day day=r3 sent:sure	0 -13 11 0
tri:day day=r4 no-word	-7 0 8 -9
tri:day day=r4 part:sure	-4 -4 0 9
tri:day day=r4 prev:sure	6 0 -1 -3
tri:day day=r4 sent:sure	1 16 -12 -11
tri:day day=r5 no-word	0 0 5 -8
tri:l=( day day-none	0 -8 13 -6
tri:l=( day no-word	0 -3 10 -7
tri:l=( day-none no-word	0 -4 9 -5
tri:l=<begin> day day-none	0 -5 8 -2
tri:l=<begin> day day=r1	-10 17 -6 0
tri:l=<begin> day no-word	1 -14 12 4
tri:l=<begin> day prev:sure	-20 37 -30 -5
tri:l=<begin> day sent:sure	0 6 0 -7
tri:l=<begin> day-none no-word	5 -21 17 5
tri:l=<begin> day-none prev:sure	-20 37 -30 -5
tri:l=<begin> day-none sent:sure	0 10 -4 -5
tri:l=<begin> day=r1 no-word	-10 17 -6 0
tri:l=a day day-none	-3 9 -2 0
tri:l=a day day=l1	13 -8 -4 -1
tri:l=a day no-word	5 1 -8 -2
tri:l=a day-none no-word	-3 9 -2 0
tri:l=a day=l1 no-word	9 -3 -3 0
tri:l=after day day-none	0 6 0 -2
tri:l=after day no-word	0 7 -1 -2
tri:l=after day-none no-word	0 6 0 -2
tri:l=agreed day no-word	0 -8 -1 12
tri:l=and day day-none	0 8 0 -3
tri:l=and day day=l1	-7 -4 -3 13
tri:l=back day no-word	0 7 -2 -1
tri:l=before day day-none	0 9 -5 0
tri:l=before day no-word	0 12 -6 -1
tri:l=before day-none no-word	0 7 -2 0
tri:l=beijing, day no-word	0 11 -6 -1
tri:l=brussels, day day-none	0 -7 -15 17
tri:l=brussels, day no-word	0 -6 -16 17
tri:l=brussels, day-none no-word	0 -7 -15 17
tri:l=by day day-none	6 10 -18 -7
tri:l=by day no-word	6 12 -19 -8
tri:l=by day-none no-word	6 8 -17 -6
tri:l=call, day day-none	0 6 -4 0
tri:l=call, day no-word	0 6 -4 0
tri:l=call, day-none no-word	0 6 -4 0
tri:l=cent day no-word	0 -8 9 0
tri:l=date: day day-none	0 7 -3 0
tri:l=date: day no-word	0 7 -3 0
tri:l=date: day-none no-word	0 7 -3 0
tri:l=delhi, day no-word	0 12 -7 -3
tri:l=due day day-none	0 15 -7 -8
tri:l=ended day day-none	10 -7 0 -1
tri:l=ended day no-word	10 -6 0 -1
tri:l=ended day-none no-word	10 -7 0 -1
tri:l=ends day day-none	0 -2 -6 9
tri:l=for day day-none	5 -4 4 -8
tri:l=for day no-word	8 -7 2 -2
tri:l=for day prev:sure	0 -11 13 0
tri:l=for day-none no-word	10 -11 4 -2
tri:l=for day-none part:sure	-3 7 -2 -1
tri:l=for day-none prev:sure	0 -5 7 0
tri:l=friday day day-none	0 -1 -6 7
tri:l=friday day no-word	0 -1 -6 7
tri:l=friday day-none no-word	0 -1 -6 7
tri:l=friday, day day-none	0 15 -6 -6
tri:l=friday, day no-word	0 13 -5 -4
tri:l=friday, day-none no-word	0 13 -4 -4
tri:l=from day day-none	-4 0 11 -14
tri:l=from day day=r1	14 -6 -7 -1
tri:l=from day no-word	6 17 -19 -11
tri:l=from day part:sure	-5 -16 23 -1
tri:l=from day prev:sure	6 0 -4 0
tri:l=from day-none no-word	-11 18 -5 -4
tri:l=from day-none part:sure	-4 -11 18 0
tri:l=from day-none prev:sure	6 0 -4 0
tri:l=from day-none sent:sure	0 -3 8 -1
tri:l=from day=r1 no-word	15 -8 -6 -1
tri:l=has day no-word	0 -5 6 0
tri:l=is day no-word	0 12 -5 -1
tri:l=is day-none no-word	0 9 -4 0
tri:l=it day day-none	0 -6 0 8
tri:l=it day no-word	0 -7 0 8
tri:l=it day-none no-word	0 -7 0 8
tri:l=monday day day-none	9 -9 -12 6
tri:l=monday day no-word	11 -14 -12 9
tri:l=monday day-none no-word	11 -14 -12 9
tri:l=monday, day day-none	11 -2 -11 0
tri:l=monday, day no-word	3 3 -11 -1
tri:l=monday, day-none no-word	4 0 -9 0
tri:l=noon day no-word	0 6 -2 0
tri:l=of day day-none	-8 0 10 -17
tri:l=of day no-word	-10 0 13 -17
tri:l=of day-none no-word	-4 -10 20 -13
tri:l=of day-none prev:sure	0 9 -8 0
tri:l=on day day-none	-17 9 0 -3
tri:l=on day day=l4	-3 -2 14 -9
tri:l=on day day=l5	-2 -5 15 -6
tri:l=on day day=r1	0 -8 8 0
tri:l=on day day=r2	14 -7 1 -11
tri:l=on day day=r3	7 -12 -2 9
tri:l=on day day=r4	-6 14 -9 0
tri:l=on day no-word	0 6 -1 -9
tri:l=on day part:sure	-11 -3 9 0
tri:l=on day prev:sure	0 -10 1 8
tri:l=on day sent:sure	-10 4 5 -5
tri:l=on day-none no-word	1 11 -14 1
tri:l=on day-none part:sure	-16 6 6 -6
tri:l=on day-none prev:sure	-7 -6 7 2
tri:l=on day-none sent:sure	-12 0 8 -2
tri:l=on day=l2 no-word	0 19 -9 -7
tri:l=on day=l2 part:sure	0 -10 0 6
tri:l=on day=l3 no-word	0 -9 8 0
tri:l=on day=l3 part:sure	0 6 0 -6
tri:l=on day=l3 sent:sure	2 1 -6 0
tri:l=on day=l4 sent:sure	0 4 6 -11
tri:l=on day=l5 no-word	0 -4 9 -4
tri:l=on day=l5 part:sure	0 -2 10 -4
tri:l=on day=r1 no-word	-3 -7 12 0
tri:l=on day=r2 no-word	10 -12 8 -6
tri:l=on day=r3 part:sure	3 -11 0 6
tri:l=on day=r3 sent:sure	0 -6 1 3
tri:l=on day=r4 no-word	0 11 -6 -3
tri:l=on day=r4 sent:sure	0 6 -3 0
tri:l=out day day-none	0 6 -2 0
tri:l=published day day-none	0 -5 10 -5
tri:l=published day no-word	0 -11 13 0
tri:l=published day-none no-word	0 -11 13 0
tri:l=said day day-none	0 7 -3 -1
tri:l=saturday, day day-none	0 14 -10 -3
tri:l=saturday, day no-word	0 12 -8 -3
tri:l=saturday, day-none no-word	0 12 -8 -3
tri:l=signed day day-none	0 7 0 -5
tri:l=since day day-none	4 6 -9 -4
tri:l=since day no-word	3 16 -11 -17
tri:l=since day prev:sure	-5 0 8 -3
tri:l=since day-none no-word	1 13 -7 -14
tri:l=spent day no-word	0 -2 7 -4
tri:l=spoke day no-word	0 -5 7 0
tri:l=sunday, day day-none	-3 -1 -8 10
tri:l=tariffs day day-none	0 -14 15 0
tri:l=tariffs day no-word	0 -14 15 0
tri:l=tariffs day-none no-word	0 -14 15 0
tri:l=the day day-none	10 13 -13 -16
tri:l=the day no-word	-11 3 6 -10
tri:l=the day part:sure	17 9 -28 0
tri:l=the day sent:sure	0 18 -13 -4
tri:l=the day-none no-word	-7 0 7 -8
tri:l=the day-none part:sure	18 1 -21 0
tri:l=the day-none sent:sure	0 14 -12 0
tri:l=this day day-none	0 11 -9 0
tri:l=through day day-none	0 -6 -8 13
tri:l=through day no-word	0 -6 -8 12
tri:l=through day-none no-word	0 -6 -8 13
tri:l=thursday day day-none	-4 4 -7 2
tri:l=thursday, day day-none	-1 6 1 -8
tri:l=thursday, day no-word	0 6 0 -4
tri:l=till day day-none	0 -2 -9 11
tri:l=till day no-word	0 -2 -8 11
tri:l=till day-none no-word	0 -2 -8 11
tri:l=to day day-none	-3 1 -10 6
tri:l=to day day=l2	0 -5 0 7
tri:l=to day no-word	-8 4 -25 16
tri:l=to day-none no-word	-2 0 -6 8
tri:l=to day=l2 no-word	0 -5 0 7
tri:l=tuesday day day-none	-6 7 4 -14
tri:l=tuesday day no-word	0 -1 8 -5
tri:l=tuesday day-none no-word	0 -1 8 -5
tri:l=tuesday, day day-none	6 -8 0 2
tri:l=tuesday, day no-word	11 0 2 -31
tri:l=tuesday, day-none no-word	11 0 2 -31
tri:l=until day day-none	-8 9 -18 7
tri:l=until day day=l1	0 -11 0 11
tri:l=until day no-word	-5 17 -17 0
tri:l=until day part:sure	-6 11 -5 0
tri:l=until day prev:sure	0 -17 0 18
tri:l=until day-none no-word	-3 24 -15 -7
tri:l=until day-none part:sure	-2 9 0 -5
tri:l=until day-none prev:sure	0 -18 0 19
tri:l=until day=l1 no-word	0 -11 0 12
tri:l=washington day day-none	0 -3 13 -7
tri:l=washington, day day-none	0 6 0 -3
tri:l=washington, day no-word	0 17 -6 -7
tri:l=washington, day-none no-word	0 6 -1 -2
tri:l=wednesday day day-none	16 -11 4 -15
tri:l=wednesday day no-word	-19 1 10 -8
tri:l=wednesday day-none no-word	-19 1 10 -8
tri:l=wednesday, day day-none	-2 0 8 -6
tri:l=wednesday, day no-word	0 20 -10 -4
tri:l=wednesday, day-none no-word	0 19 -10 -4
tri:l=week, day no-word	0 -11 12 0
tri:l=· day day-none	13 0 -9 -12
tri:l=· day no-word	13 0 -9 -12
tri:l=· day-none no-word	13 0 -9 -12
tri:l=— day day-none	0 7 -2 -1
tri:l=— day no-word	0 8 -2 -1
tri:l=— day-none no-word	0 7 -2 -1
v0-none	2 6 -3 -5
v0=agree	-5 -12 13 0
v0=announce	0 -7 0 8
v0=approve	10 -6 0 -1
v0=be	6 0 -5 1
v0=begin	14 -4 -13 0
v0=call	0 15 -14 0
v0=conclude	-2 -4 -9 14
v0=continue	0 9 -5 0
v0=end	3 5 -21 2
v0=expect	-2 -10 15 0
v0=expire	0 10 -3 -2
v0=go	-7 0 2 2
v0=have	-10 -7 12 0
v0=hold	-4 11 -1 -14
v0=land	4 5 -10 -1
v0=look	0 -4 7 0
v0=meet	0 -1 6 -7
v0=pay	0 7 -2 0
v0=plan	-1 -5 8 0
v0=post	0 6 -4 0
v0=propose	0 11 -9 0
v0=put	5 -7 6 -5
v0=receive	-3 0 6 -3
v0=resume	-2 -4 10 -2
v0=run	0 11 -6 0
v0=set	0 -12 14 0
v0=sign	-1 3 -15 10
v0=sit	3 -18 10 3
v0=stand	0 6 0 0
v0=start	0 10 -8 0
v0=strike	0 -5 8 -2
v0=take	-3 -18 13 9
v0=tell	0 6 -9 1
v0=threaten	0 10 -9 0
v1=agree	-3 -9 14 -3
v1=announce	0 -7 0 8
v1=approve	10 -6 0 -1
v1=be	8 -8 1 2
v1=begin	17 -6 -16 0
v1=call	0 14 -13 0
v1=conclude	-2 -2 -10 13
v1=continue	0 9 -5 0
v1=end	9 -10 -7 9
v1=expect	-3 -4 11 -3
v1=expire	0 12 -3 -4
v1=extend	0 8 -3 -2
v1=go	-7 2 2 0
v1=have	-9 -7 10 1
v1=hold	-4 -1 12 -16
v1=keep	0 0 -7 7
v1=land	-2 13 -9 0
v1=look	0 -3 6 0
v1=meet	-3 5 2 -11
v1=pay	0 9 -4 0
v1=post	0 6 -4 0
v1=propose	0 11 -9 0
v1=put	5 -7 6 -4
v1=reach	0 0 6 -4
v1=receive	-3 0 6 -3
v1=run	0 13 -6 -1
v1=set	0 -12 14 0
v1=settle	6 0 -1 -4
v1=sign	-3 10 -18 7
v1=sit	1 -7 1 3
v1=stand	0 6 0 0
v1=start	12 0 -10 -3
v1=strike	0 -5 8 -2
v1=take	-3 -16 11 9
v1=tell	0 5 -9 1
v1=threaten	0 8 -7 0
v2=carry	0 9 0 -6
v2=come	-5 9 0 -6
v2=extend	0 1 -9 6
v2=put	0 8 -5 0
v2=sign	0 12 -10 0
v2=sit	8 0 -6 0
v2=suspend	0 8 -6 0
verbless	0 -7 5 2
vt0=agree past	-3 -12 11 2
vt0=announce past	0 -5 -1 9
vt0=announce perfect	0 -8 8 0
vt0=be future	-2 -1 -1 8
vt0=be past	2 7 -6 -6
vt0=be perfect	4 -10 0 4
vt0=be pluperfect	-2 7 -3 0
vt0=begin future	-2 10 -3 -2
vt0=begin past	6 -7 -11 7
vt0=begin present	7 -2 0 -2
vt0=call past	0 11 -11 0
vt0=charge present	0 -5 7 0
vt0=end modal	0 14 -1 -7
vt0=end past	-4 2 -9 6
vt0=end present	9 -7 -5 2
vt0=expect present	0 -6 9 0
vt0=expire present	0 8 -2 -2
vt0=go future	0 -12 -1 14
vt0=go present	-3 3 2 -8
vt0=have present	-6 -10 11 4
vt0=hold past	-2 9 0 -9
vt0=leave past	-1 7 0 -1
vt0=leave present	0 -2 -3 7
vt0=meet past	-4 -2 10 -3
vt0=other future	0 8 -6 0
vt0=other perfect	0 -3 8 -2
vt0=other pluperfect	10 -17 4 2
vt0=other present	-6 4 -2 0
vt0=pay present	0 6 -4 0
vt0=post past	0 6 -4 0
vt0=put past	0 -5 7 0
vt0=put present	0 10 -6 -2
vt0=receive past	0 -5 9 -2
vt0=resume present	0 10 -6 0
vt0=run present	0 6 -2 0
vt0=set present	0 -14 15 0
vt0=sign past	-1 1 -10 6
vt0=sign present	0 -5 -1 8
vt0=sit future	6 0 -4 0
vt0=sit present	-12 -15 14 8
vt0=strike past	0 -5 8 -2
vt0=take future	0 -14 15 0
vt0=take past	0 -10 0 12
vt0=tell past	0 3 -7 1
vt0=threaten pluperfect	0 7 -6 0
vt1=agree participle	0 7 -4 -1
vt1=agree past	-1 -13 15 0
vt1=announce past	0 -5 -1 9
vt1=announce perfect	0 -8 8 0
vt1=be future	-2 -3 0 8
vt1=be past	4 0 1 -6
vt1=be perfect	4 -10 0 4
vt1=be pluperfect	-2 7 -3 0
vt1=begin past	6 -7 -10 7
vt1=begin present	7 -2 0 -2
vt1=call past	0 10 -10 0
vt1=charge present	0 -5 7 0
vt1=end modal	0 14 -1 -7
vt1=end participle	9 -21 0 15
vt1=end past	-4 2 -9 6
vt1=end present	9 -7 -5 2
vt1=expect participle	0 7 -2 0
vt1=expect present	0 -8 10 0
vt1=expire present	0 8 -2 -2
vt1=go future	0 -8 0 9
vt1=go present	-3 5 1 -8
vt1=have present	-6 -10 9 5
vt1=hold infinitive	0 -9 10 0
vt1=hold participle	0 -8 10 0
vt1=hold past	-2 5 1 -9
vt1=leave past	-1 6 0 -1
vt1=leave present	0 -2 -3 7
vt1=meet participle	-1 9 -6 0
vt1=meet past	-4 -2 10 -3
vt1=other future	0 8 -6 0
vt1=other perfect	0 -3 8 -2
vt1=other pluperfect	10 -17 4 2
vt1=other present	-6 4 -2 0
vt1=pay present	0 6 -4 0
vt1=post past	0 6 -4 0
vt1=put present	0 8 -4 -1
vt1=reach participle	0 -4 6 0
vt1=receive past	0 -5 9 -2
vt1=resume present	0 10 -6 0
vt1=run present	0 6 -2 0
vt1=set present	0 -14 15 0
vt1=sign participle	0 9 -3 -3
vt1=sign past	-1 1 -10 6
vt1=sign present	0 -5 -1 8
vt1=sit future	6 0 -4 0
vt1=sit present	-12 -15 14 8
vt1=start gerund	14 -10 0 -1
vt1=strike past	0 -5 8 -2
vt1=take future	0 -14 15 0
vt1=take past	0 -10 0 12
vt1=tell past	0 3 -7 1
vt2=be past	-1 10 -3 -1
vt2=come past	-4 7 0 -6
vt2=extend infinitive	0 1 -9 6
vt2=sign past	0 12 -10 0
words=0	22 -19 -9 18
words=1	-32 18 -3 -3
words=2	7 16 -4 -34
words=3	-2 3 -2 6
words=4	-13 15 -10 0
words=5	-5 -7 19 -9
year	-44 13 -22 24`;
