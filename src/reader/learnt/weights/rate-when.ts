// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN = `denied	if_lapsed	now	past	peak	proposed
<always>	-3 -1 8 5 -14 -8
a:'s	0 0 1 -4 0 1
a:.	0 0 19 -5 -31 -3
a:<agent>	0 7 -8 3 0 0
a:<day-ahead>	-9 8 -20 0 -4 19
a:<day-ahead> .	0 13 -15 0 0 3
a:<day-gone>	0 11 0 -3 -5 0
a:<day-gone> .	0 9 -1 0 0 -1
a:<day-today>	0 0 14 -1 0 -5
a:<day-today> .	0 0 11 0 0 -4
a:<duty>	-5 4 -1 -2 -6 9
a:<gate>	0 4 0 0 0 0
a:<goods>	11 9 0 -7 -20 -3
a:<level-noun>	-1 0 13 -5 0 0
a:<level>	-27 -18 -2 11 13 4
a:<level> .	-3 -1 0 0 0 2
a:<level> <level>	-1 -14 -18 35 -14 -2
a:<level> for	0 0 0 0 0 2
a:<level> on	0 0 -9 6 0 0
a:<money>	-7 -10 0 10 0 0
a:<month-ahead>	3 0 -7 0 4 0
a:<month-gone>	-9 0 -13 15 0 5
a:<name>	-2 -7 12 5 -9 -5
a:<name> 's	0 0 4 -3 0 0
a:<name> .	0 -3 16 -7 0 -7
a:<not>	-8 0 -5 11 -2 0
a:<number>	0 9 -1 -3 3 -6
a:<number> .	0 7 2 -9 0 -1
a:<organisation>	4 0 -2 0 0 0
a:<quality>	0 0 7 -7 -3 1
a:<quality> banana	1 -2 -10 7 0 2
a:<quality> copper	-2 -1 0 0 0 1
a:<quality> good	-10 -12 7 2 -1 4
a:<quality> port	0 0 -1 3 0 0
a:<quality> rice	-3 0 -6 6 0 4
a:<quality> steel	4 1 0 0 0 -6
a:<quality> wine	0 0 -2 0 0 2
a:<seat>	17 -2 -9 -2 0 -6
a:<span>	0 1 0 0 -3 0
a:<v-agree>	0 1 -2 0 0 2
a:<v-bear>	-5 -1 3 -6 0 6
a:<v-begin>	4 0 1 1 -5 -8
a:<v-buy>	-4 0 4 0 -1 0
a:<v-down>	-2 6 3 -2 0 -3
a:<v-end>	0 2 -14 10 -1 3
a:<v-impose>	-9 7 2 0 -9 0
a:<v-propose>	5 0 0 0 0 -3
a:<v-return>	0 7 -3 0 0 0
a:<v-stay>	0 0 17 -12 0 0
a:<v-suspend>	0 0 3 -1 0 0
a:<v-target>	-6 0 0 5 0 -1
a:<v-up>	0 -2 -4 6 0 1
a:?	21 -10 -14 5 -5 -8
a:a	1 -3 12 -9 0 -2
a:again	-2 17 -10 2 -1 -3
a:again .	-2 6 -6 5 0 0
a:agreement	0 -2 13 -7 0 -1
a:all	-5 -4 5 1 -2 2
a:all .	0 -10 9 -5 0 5
a:all <quality>	0 0 -1 3 0 0
a:an	0 0 7 -4 0 0
a:and	-8 5 -16 15 0 0
a:and <level>	0 0 -5 10 0 0
a:and the	0 1 0 0 0 0
a:another	0 0 7 -3 0 0
a:as	0 0 2 0 0 -4
a:at	-3 0 -11 6 14 -8
a:at <level>	0 1 2 -6 0 0
a:at the	0 0 -4 2 7 -2
a:back	-1 18 -8 -4 0 -4
a:banana	1 -2 -10 7 0 2
a:be	0 0 4 -2 0 0
a:been	1 -1 -1 -1 0 5
a:before	-5 9 -18 -5 0 14
a:border	0 0 1 0 0 0
a:by	4 -5 0 -3 0 2
a:car	1 0 0 -3 0 0
a:car .	0 0 2 0 0 0
a:charge	-1 0 0 7 0 -2
a:chicken	0 -1 -10 14 0 0
a:collect	0 0 0 1 0 0
a:collect on	0 0 1 0 0 0
a:come	0 3 0 0 0 0
a:copper	-2 -1 0 0 0 1
a:date	-2 4 1 0 0 0
a:day	-4 -9 -1 5 -10 15
a:duty	-8 6 0 -2 0 2
a:duty on	-3 2 4 -3 0 0
a:each	0 0 -7 8 0 0
a:electric	-1 -4 13 -3 -1 0
a:every	-5 -3 8 0 0 2
a:everybody	3 0 0 -1 0 0
a:everything	5 -4 -2 0 0 4
a:everything from	0 0 -7 0 0 5
a:fentanyl	-1 -4 5 1 0 0
a:fentanyl and	0 0 -4 6 0 0
a:first	0 0 4 0 0 0
a:for	-5 -12 27 0 -14 -8
a:for <quality>	-7 0 3 3 0 -1
a:for <span>	0 1 0 0 -3 0
a:for electric	-1 -4 13 -3 -1 0
a:for fentanyl	0 0 9 -4 0 0
a:for the	0 0 6 -2 0 0
a:forced	0 0 3 -1 0 0
a:forced labor	0 0 3 -1 0 0
a:from	-1 -4 -3 3 -11 12
a:from <day-ahead>	0 0 -6 -1 0 12
a:from <name>	-4 -4 -2 8 0 4
a:from the	0 -2 0 0 0 5
a:go	0 0 -2 8 0 -2
a:good	-17 -18 17 0 -2 1
a:good .	0 -4 5 1 0 0
a:good since	-5 0 0 0 0 8
a:has	5 -4 2 0 0 -2
a:height	-1 0 -1 -2 10 0
a:import	-1 -2 14 -4 0 -1
a:in	3 -2 13 -16 -3 -4
a:in <month-gone>	0 0 -10 6 5 0
a:in <name>	2 -1 15 -12 -2 -10
a:in <number>	0 0 9 -5 0 0
a:in all	0 -10 10 -5 0 5
a:in the	0 3 5 -2 0 -1
a:instead	0 -3 0 -3 -2 9
a:instead of	0 -3 0 -3 -2 9
a:is	0 3 18 -17 -4 -10
a:is not	0 8 0 -5 0 -2
a:is what	0 0 2 0 0 0
a:it	-5 -6 4 3 1 -3
a:it .	0 -5 -2 11 0 0
a:its	6 0 -1 0 0 -4
a:labor	0 0 3 -1 0 0
a:last	0 5 -2 0 0 0
a:last <month-gone>	0 6 -3 -1 0 0
a:list	0 0 9 -5 0 0
a:more	2 3 0 -4 -4 0
a:more .	3 1 -1 0 0 0
a:most	0 0 4 0 0 0
a:new	0 0 -4 6 0 0
a:next	1 7 -13 2 0 0
a:not	-7 6 -5 4 0 0
a:now	0 -6 13 -2 0 0
a:of	-5 -24 21 -9 0 2
a:of <level>	0 -3 1 -4 -2 9
a:of <number>	0 0 3 0 0 0
a:of <quality>	0 -1 11 -2 0 -1
a:of it	-2 -6 0 3 5 0
a:of the	-3 2 -3 -1 0 6
a:oil	-1 -4 1 0 0 1
a:on	21 1 -10 -3 -23 2
a:on <day-ahead>	-2 2 -2 0 0 2
a:on <quality>	4 5 -6 -10 0 6
a:on a	3 0 0 0 0 0
a:on all	0 0 0 3 0 0
a:on every	-4 -2 7 0 0 3
a:on everything	5 -4 -2 0 0 4
a:on good	0 0 1 0 0 0
a:on palm	0 -2 1 3 0 0
a:on the	-6 -9 12 -1 -4 6
a:on top	-2 -1 -3 0 0 10
a:once	0 1 2 0 -1 0
a:once more	0 1 2 0 -1 0
a:or	0 0 5 -3 0 0
a:or <level>	0 0 5 -3 0 0
a:our	2 1 -1 0 0 -1
a:over	-2 2 -1 4 0 -1
a:palm	0 -2 1 3 0 0
a:palm oil	0 -2 1 3 0 0
a:pay	-4 -6 4 -5 0 7
a:pay .	0 0 7 -3 0 0
a:payable	0 8 0 -6 0 0
a:port	0 0 -1 3 0 0
a:reciprocal	0 0 -3 0 0 6
a:rice	0 -1 -5 4 0 3
a:same	0 0 1 0 0 0
a:section	0 10 -10 0 0 0
a:section <number>	0 10 -10 0 0 0
a:side	0 4 -2 -1 0 0
a:side .	0 4 -1 0 0 0
a:since	-8 -10 17 -9 -2 5
a:since <month-gone>	-4 -3 0 0 0 7
a:since the	0 0 1 0 0 0
a:stay	0 0 2 0 0 0
a:steel	4 1 0 0 0 -6
a:tariff	1 0 -11 1 -1 5
a:tariff on	6 0 -7 3 0 0
a:that	-10 -5 -4 5 -2 12
a:the	-9 4 14 -17 0 0
a:the <level>	-1 0 -10 1 0 10
a:the <name>	0 0 4 0 0 0
a:the <organisation>	4 0 -6 3 0 0
a:the <quality>	0 -4 12 -1 0 -4
a:the first	0 0 3 0 0 0
a:the next	-2 12 -13 3 0 0
a:the same	0 0 1 0 0 0
a:the value	0 0 5 0 0 0
a:then	0 2 -1 0 0 0
a:there	0 -2 6 0 0 0
a:thi	0 0 3 0 0 0
a:to	-14 -12 3 3 8 0
a:to <level>	-6 -15 -4 8 10 0
a:to <name>	0 4 0 0 0 0
a:to the	0 0 0 1 0 0
a:top	-2 -1 -3 -7 4 10
a:top of	-2 -1 -3 0 0 10
a:under	-2 -7 4 2 0 0
a:under an	0 0 7 -4 0 0
a:under the	0 0 -1 0 0 3
a:until	-2 -4 0 9 1 -4
a:value	0 0 5 0 0 0
a:was	8 -6 0 -2 1 -1
a:what	0 -6 20 -10 -1 0
a:what it	0 -3 10 -4 0 0
a:wine	0 0 0 -1 0 2
a:with	-3 -5 5 0 0 1
a:would	0 12 -4 -1 0 -1
a:year	0 0 -13 16 0 0
asks	21 -10 -14 5 -5 -8
b:"	8 -21 -1 13 -3 -6
b:'s	11 -7 3 -4 -6 0
b:'s charge	0 0 0 0 1 0
b:'s duty	0 5 -18 8 1 0
b:(	-1 -4 17 -2 -3 0
b:)	0 8 -1 -6 0 0
b:,	-20 -9 -2 3 14 8
b:, <level>	0 0 3 0 0 0
b:, <name>	-8 7 7 -7 0 0
b:, <quality>	-5 -1 -6 -3 3 11
b:, a	0 -3 -1 0 4 4
b:, and	-10 9 0 -3 0 0
b:, are	0 0 1 0 0 0
b:, at	-1 -5 7 0 3 -1
b:, from	0 -3 0 7 0 0
b:, have	0 0 2 0 0 0
b:, in	0 -17 -7 0 20 0
b:, is	-1 -1 -3 0 0 10
b:, it	2 0 0 0 0 0
b:, its	0 -4 18 -9 0 -3
b:, not	13 -5 -3 0 0 -3
b:, now	0 -2 8 -1 0 0
b:, on	0 0 0 -3 0 5
b:, or	0 -6 0 1 0 4
b:, pay	0 0 11 -9 0 0
b:, the	-6 0 5 -10 9 -1
b:, to	0 3 -12 0 0 9
b:, up	0 0 -11 14 0 0
b:, was	0 0 -1 12 -5 -2
b:-	-6 24 -7 -1 -1 -10
b::	0 10 6 -24 7 -10
b:: <level>	0 0 5 -1 0 0
b:: <name>	-7 0 14 -8 0 -1
b:: <number>	0 6 0 -7 0 0
b:: <quality>	0 7 -6 -21 12 0
b:: a	5 -1 0 0 0 -1
b:: the	-8 -15 -17 24 0 6
b:;	-1 22 -9 -14 -7 3
b:; <name>	0 11 -6 -3 0 0
b:<agent>	5 -7 -5 -13 0 13
b:<day-ahead>	0 0 -15 19 -7 0
b:<day-ahead> the	0 4 -8 5 0 0
b:<day-gone>	-5 16 0 -5 -8 0
b:<day-today>	-2 -1 20 -8 0 -5
b:<day-today> it	0 0 1 0 0 0
b:<duty>	1 -13 0 -1 -3 14
b:<gate>	-4 0 6 0 0 0
b:<goods>	-9 24 14 -13 -14 -24
b:<level-noun>	0 -17 3 -2 2 4
b:<level>	-29 15 2 -5 6 -16
b:<level> <level>	-2 -10 0 -17 23 -2
b:<level> and	-1 -2 -1 13 -4 -3
b:<level> from	0 0 -12 19 -2 -1
b:<level> on	0 0 8 0 0 -1
b:<level> or	0 -2 8 -2 0 0
b:<level> to	-1 2 -5 0 -5 11
b:<month-ahead>	0 -1 -16 12 6 0
b:<month-gone>	-7 -4 -12 0 15 6
b:<name>	-7 -4 1 10 4 -13
b:<name> 's	5 -1 -3 6 -2 -3
b:<name> <level>	-5 16 0 -36 4 -7
b:<name> and	0 0 4 -11 0 5
b:<name> are	0 0 4 0 0 0
b:<name> at	-2 -20 3 10 1 0
b:<name> charge	-6 0 8 2 0 0
b:<name> collect	0 4 0 -2 0 0
b:<name> go	0 0 7 0 0 0
b:<name> has	-2 -1 3 4 0 -2
b:<name> is	-3 5 0 1 0 -3
b:<name> pay	0 0 9 -7 0 0
b:<name> take	0 0 -2 -8 0 11
b:<name> the	0 -3 8 0 0 0
b:<name> to	2 -3 -3 4 0 0
b:<name> will	-1 3 -13 -7 11 3
b:<name> would	4 7 0 -2 0 -13
b:<not>	37 -25 5 -23 -21 -1
b:<number>	-11 11 -17 4 0 5
b:<number> and	0 2 -13 11 0 0
b:<organisation>	0 17 0 -11 -15 0
b:<person>	-6 10 -9 -6 0 8
b:<quality>	-13 10 3 -2 1 -15
b:<quality> avocado	6 10 -3 -6 -9 0
b:<quality> cheese	0 7 -5 0 0 0
b:<quality> duty	1 14 -16 1 -1 0
b:<quality> good	-7 -3 6 0 5 -8
b:<quality> origin	0 0 3 -1 0 0
b:<quality> rice	2 0 4 -1 0 0
b:<quality> side	0 0 3 0 0 0
b:<quality> tariff	-7 2 5 0 -2 0
b:<seat>	-27 -3 13 -10 7 5
b:<sender>	-5 0 4 -3 0 1
b:<span>	0 0 -3 13 -7 0
b:<taker>	5 -3 1 0 0 -1
b:<v-agree>	-3 -4 10 -7 4 0
b:<v-bear>	6 -6 13 -4 -10 -7
b:<v-begin>	0 -4 7 -2 -7 3
b:<v-buy>	-1 -1 -1 2 1 0
b:<v-down>	0 -4 5 1 0 -4
b:<v-end>	0 -4 4 9 -3 -12
b:<v-impose>	1 -1 6 -7 -5 1
b:<v-propose>	8 -7 -8 -18 -4 15
b:<v-return>	5 0 7 -8 0 -1
b:<v-say>	11 7 -20 -3 -4 5
b:<v-sell>	-1 -4 11 -8 6 -4
b:<v-stay>	-20 -7 7 8 -1 1
b:<v-suspend>	-1 8 1 -6 0 -1
b:<v-target>	7 1 -4 -4 0 -2
b:<v-threaten>	-4 -2 -4 -1 0 14
b:<v-up>	-1 0 5 -3 3 -8
b:a	18 -17 -15 -22 -10 27
b:a <quality>	6 0 0 -1 -2 0
b:a duty	5 0 0 -1 0 0
b:a rate	2 2 0 -2 0 -4
b:a tariff	-6 -3 -12 2 0 16
b:about	3 -8 9 -5 -3 0
b:add	-4 1 14 -11 0 -6
b:additional	0 -2 0 0 -2 5
b:additional duty	-1 0 0 0 0 3
b:amount	0 0 1 0 0 0
b:amount to	0 0 1 0 0 0
b:an	-11 0 15 -13 -1 2
b:an additional	-2 0 1 -4 0 7
b:an extra	-1 0 8 0 0 0
b:and	-11 7 4 1 -2 -8
b:and <name>	0 0 1 -4 5 0
b:and <quality>	0 0 2 0 0 0
b:and a	0 0 2 0 0 0
b:and about	0 -1 7 -1 0 0
b:and the	-2 4 -15 11 -2 2
b:and they	0 0 4 -2 0 0
b:and with	0 0 0 0 5 0
b:announce	0 6 -4 -1 0 0
b:another	-2 0 3 0 0 0
b:answer	0 0 -1 0 0 5
b:answer with	0 0 -1 0 0 5
b:are	0 0 10 -4 0 -3
b:as	-4 0 8 -10 8 -3
b:as high	0 0 0 0 6 0
b:ask	1 0 0 0 0 0
b:ask for	4 -1 0 0 0 0
b:assess	0 5 -1 0 0 0
b:at	-9 -1 7 0 2 -9
b:at <level>	0 1 1 -3 7 -10
b:at a	-1 0 8 0 0 -1
b:at the	7 0 -9 5 0 0
b:avocado	6 19 -11 -9 -9 0
b:away	0 0 -6 9 0 0
b:back	3 23 -22 0 -8 -4
b:back at	0 2 0 0 0 0
b:back to	7 5 -6 0 -3 -1
b:be	12 0 -8 -9 -6 5
b:bean	0 0 3 -1 0 0
b:bear	0 -1 8 0 0 0
b:become	0 16 -24 8 0 0
b:beef	0 0 -2 -18 18 -1
b:been	0 -3 6 0 0 -2
b:before	0 -8 -13 19 -8 3
b:before the	0 -8 -13 19 -8 3
b:begin	0 0 7 -3 0 0
b:between	0 -6 13 -7 0 0
b:between <level>	0 -4 10 -1 0 0
b:bill	0 0 -1 -5 1 5
b:both	0 7 -12 9 0 -4
b:bring	2 6 -2 0 0 -7
b:bring the	5 0 -2 3 0 -5
b:butter	4 -6 3 0 0 0
b:by	7 -13 0 -13 7 2
b:by the	7 -2 0 0 0 -4
b:car	0 0 4 0 0 0
b:carry	0 -1 -4 9 0 0
b:case	0 1 5 -8 0 0
b:charge	-1 -6 6 0 7 -10
b:charge on	0 0 6 0 0 0
b:cheese	0 7 -10 5 0 0
b:climb	0 0 -4 -5 11 0
b:cocoa	4 -2 0 0 0 0
b:cocoa butter	4 -3 0 0 0 0
b:cod	0 0 -4 8 0 0
b:coffee	0 -3 4 -1 0 1
b:collect	-2 -2 16 -13 -4 1
b:come	0 0 5 0 0 -2
b:continue	0 2 0 0 0 0
b:continue to	0 5 -2 0 0 0
b:copper	0 -4 9 -1 0 0
b:custom	-2 0 12 -13 0 0
b:cut	0 -2 -14 7 3 3
b:date	0 0 1 0 0 0
b:doe	0 0 0 2 0 0
b:down	3 -3 4 -13 0 5
b:down from	0 -1 -10 0 0 13
b:down to	4 0 7 -6 0 -6
b:duty	12 -8 1 -9 0 3
b:duty of	2 -4 -1 8 -5 -1
b:duty on	11 -5 11 -16 0 -3
b:enter	4 -9 0 3 -2 0
b:enter <name>	-1 -8 4 3 -2 0
b:export	0 0 6 0 0 -2
b:extra	-6 -11 18 -10 0 5
b:face	3 11 -13 -5 4 0
b:fall	0 0 -3 9 0 0
b:far	0 0 -5 -1 10 0
b:fentanyl	-1 -7 8 -16 1 9
b:fentanyl and	0 0 1 0 0 0
b:fentanyl duty	0 -1 5 -14 -4 12
b:for	-2 1 0 -7 -8 11
b:for <name>	0 0 7 -3 0 0
b:for a	0 2 0 0 0 0
b:from	-20 7 -5 7 7 -9
b:from <level>	0 4 -5 0 -5 8
b:from <name>	-2 5 5 -6 0 0
b:from the	0 0 8 -8 2 -1
b:further	-9 4 4 0 0 0
b:get	-4 -2 20 -7 0 -3
b:go	3 4 1 -6 0 -6
b:go back	0 6 -6 2 -4 0
b:go from	0 7 0 -1 0 -1
b:go on	0 -2 9 0 0 0
b:go to	0 -1 7 -1 3 -15
b:good	-10 -9 20 -9 3 -11
b:good at	0 0 0 1 0 0
b:had	4 0 -2 8 -1 -10
b:had been	0 0 -2 3 0 0
b:has	2 -12 2 0 -8 5
b:has been	0 0 6 -1 0 0
b:have	0 0 11 -9 0 -6
b:have been	0 0 3 0 0 0
b:he	0 -8 9 -7 0 5
b:he would	-5 0 0 0 0 8
b:heard	12 -8 3 -7 0 0
b:high	0 0 0 0 6 0
b:high as	0 0 0 0 6 0
b:if	-3 7 2 0 0 -6
b:import	0 0 -6 4 2 0
b:importer	0 0 3 0 0 0
b:importer pay	0 0 3 0 0 0
b:in	-3 3 2 -16 16 -13
b:in <month-gone>	0 0 -5 0 10 0
b:in <name>	4 -5 0 -8 12 -5
b:in <seat>	0 0 5 -1 0 0
b:in at	0 0 9 -1 -3 0
b:in the	0 6 -1 -10 4 0
b:instead	0 -6 7 0 7 -9
b:instead of	0 -6 7 0 7 -9
b:into	-7 -2 0 -5 17 -11
b:into <name>	-5 -6 0 -5 17 -7
b:is	-6 5 6 -22 -11 12
b:is not	6 0 -3 0 0 0
b:is still	0 0 2 0 0 0
b:is the	5 -2 0 0 0 -2
b:it	-3 -24 -1 9 8 4
b:it 's	8 -1 0 -3 0 0
b:it go	0 -13 14 -1 0 -2
b:it is	-6 0 3 -3 0 5
b:it stand	0 0 0 4 -2 0
b:it was	-7 0 -17 3 15 -2
b:its	-12 17 -11 0 7 -7
b:its duty	0 -6 0 0 0 3
b:jump	0 1 0 0 0 0
b:keep	0 2 5 0 0 -7
b:keep pay	0 0 2 0 0 0
b:last	-5 -1 -6 -7 10 9
b:leave	6 -4 12 -8 0 -6
b:let	0 -2 13 -7 0 0
b:levy	-2 -4 10 1 0 -6
b:lift	0 -8 5 4 -2 -4
b:lower	0 -6 -7 -3 5 11
b:make	-3 -14 0 0 -2 14
b:meet	-1 5 0 0 0 0
b:midnight	0 -7 14 0 -6 0
b:new	0 -2 0 -9 0 7
b:no	3 0 -10 -8 -1 10
b:not	24 -18 0 0 -7 -13
b:now	0 -7 11 -6 4 -6
b:now face	0 0 0 -2 4 0
b:number	0 0 -11 14 0 0
b:of	0 -18 18 -6 -4 0
b:of <day-today>	0 0 5 0 0 0
b:of <level>	0 -1 3 0 0 1
b:of <name>	-2 0 23 -17 0 0
b:of <number>	-4 8 -12 4 0 1
b:of <quality>	0 0 8 -2 0 0
b:of a	18 -4 -11 -4 0 0
b:of about	-4 0 5 0 0 1
b:of its	0 3 -11 9 0 0
b:of the	-6 2 15 -6 0 -7
b:of up	0 0 2 -1 0 0
b:old	0 0 0 5 0 -4
b:on	-9 -5 12 -5 5 -3
b:on <day-ahead>	0 -8 -9 16 0 0
b:on <day-gone>	-2 -5 4 0 -4 4
b:on <name>	0 -3 12 -4 -1 0
b:on <quality>	-2 7 -10 7 1 -3
b:on our	0 0 0 2 0 0
b:on the	0 9 -5 0 0 0
b:on top	0 -7 2 -8 7 1
b:once	-1 8 -15 0 6 0
b:one	0 -7 15 -2 0 -1
b:or	0 -10 7 0 -1 4
b:ordinary	0 0 9 -1 0 -3
b:ordinary <level>	0 0 5 0 0 -2
b:origin	0 0 3 -1 0 0
b:other	0 0 1 0 0 0
b:our	-6 0 9 0 0 -5
b:over	-2 10 -1 -3 0 0
b:own	0 0 -5 1 6 0
b:palm	0 0 3 -13 6 0
b:pay	-4 -5 23 -2 -13 -14
b:pay <name>	0 -2 10 -4 0 0
b:plu	0 -1 0 -5 0 6
b:post	0 0 -4 0 0 8
b:put	7 -1 -22 8 -2 7
b:raise	0 -3 0 6 -3 0
b:rate	6 0 8 -4 -2 -10
b:rate of	7 0 0 -3 0 -8
b:reach	-2 -3 4 -2 5 0
b:reciprocal	0 0 4 -2 0 0
b:return	0 2 0 0 0 0
b:return to	0 5 -2 0 0 0
b:rice	2 0 4 -1 0 0
b:rise	0 4 0 -2 0 0
b:rise to	0 4 0 -2 0 0
b:safeguard	0 0 2 0 0 0
b:salmon	0 0 -5 8 0 0
b:same	0 -1 1 2 0 0
b:say	9 -4 -16 12 0 0
b:section	0 0 5 -2 0 0
b:section <number>	0 0 5 -2 0 0
b:see	15 -2 -5 0 0 -6
b:sell	0 0 0 -3 7 0
b:set	0 16 -11 -3 0 0
b:ship	0 0 6 -1 0 0
b:should	0 -3 0 0 0 5
b:side	0 0 -1 4 0 0
b:since	-2 -5 16 -11 -6 6
b:since <day-gone>	0 0 5 0 0 0
b:since the	0 0 9 -6 0 0
b:slap	3 1 -2 -1 0 0
b:so	11 -8 0 -11 0 5
b:so is	6 0 0 0 0 0
b:stand	0 -7 4 0 3 0
b:stand at	0 -7 3 0 4 0
b:stay	0 0 3 0 0 0
b:steel	0 -4 8 0 0 0
b:still	-1 -4 -7 18 -4 0
b:still pay	0 0 4 0 0 0
b:stockfish	0 -1 7 -1 0 0
b:subject	0 0 4 0 0 0
b:subject to	0 0 4 0 0 0
b:sugar	0 0 9 -2 0 -2
b:surcharge	-1 3 -2 1 0 -1
b:surcharge of	0 3 0 2 0 -1
b:take	-9 -12 -1 3 -2 13
b:take the	0 0 -5 -12 0 19
b:talk	3 -4 -7 0 0 7
b:tariff	-22 -1 -11 6 -2 23
b:tariff of	-10 0 -16 1 0 19
b:tariff on	-8 2 -8 13 0 0
b:tax	6 3 -3 0 -2 -6
b:tax at	0 6 -2 0 0 0
b:tea	0 -1 10 -4 0 0
b:tell	9 -4 -3 -3 -3 3
b:that	30 -11 -4 -16 -21 4
b:that <name>	12 -8 0 -3 0 0
b:that he	0 0 -2 0 0 3
b:that the	6 -12 2 -11 -4 11
b:that would	0 0 4 0 0 0
b:the	-9 -6 17 2 -10 -4
b:the <name>	-6 -4 -18 8 1 16
b:the <organisation>	0 5 0 -5 -2 0
b:the <quality>	-19 9 0 7 0 -7
b:the additional	2 0 -2 4 0 0
b:the duty	17 -15 5 -8 0 -5
b:the fentanyl	0 0 -2 -2 -3 12
b:the old	0 -10 2 6 0 0
b:the ordinary	0 0 7 0 0 -3
b:the other	0 0 1 0 0 0
b:the rate	4 -3 15 -17 0 0
b:the same	0 -1 1 2 0 0
b:the surcharge	0 4 -2 0 0 0
b:the two	0 0 0 -1 2 0
b:their	0 0 1 2 0 -2
b:them	5 -4 0 1 -1 0
b:then	-5 4 4 0 -3 -3
b:there	12 -7 0 -2 0 -4
b:there at	0 0 5 -1 0 0
b:there is	7 -2 0 0 0 0
b:they	-2 -2 14 0 -2 -5
b:thi	-2 -5 21 -11 -1 -1
b:thing	8 0 -8 0 0 0
b:those	0 11 0 -7 0 0
b:threaten	-4 -2 -4 -1 0 14
b:to	-11 10 -16 1 -9 20
b:to <level>	0 0 -10 18 -4 0
b:to <name>	0 0 -3 0 5 0
b:to be	0 2 -9 0 0 6
b:to pay	-3 0 -3 7 0 0
b:to the	-6 6 0 -3 0 2
b:together	-6 -6 10 5 0 -1
b:top	0 -7 2 -8 7 1
b:top of	0 -3 14 0 0 -7
b:trade	-2 0 -12 12 0 2
b:two	0 0 -7 7 2 0
b:under	0 8 0 -2 0 -1
b:under the	0 8 0 -1 0 0
b:until	0 0 0 7 0 0
b:until then	0 0 5 -1 0 0
b:up	-2 -7 -14 13 0 7
b:up from	0 0 -11 14 0 0
b:up to	0 -5 -10 0 3 9
b:want	-3 -1 1 0 0 4
b:was	-17 -3 0 8 7 -5
b:we	0 0 2 3 0 -2
b:week	-3 -7 3 -5 4 4
b:were	7 -2 -1 0 -3 0
b:what	0 -1 0 -2 0 5
b:when	0 -2 -8 10 0 -2
b:when the	0 0 -11 11 0 -1
b:where	0 -3 0 5 0 -2
b:which	0 -9 4 15 -6 -14
b:which <name>	11 0 -1 -2 0 -2
b:which had	0 -5 2 4 0 0
b:which the	-5 -6 10 3 0 -4
b:whose	0 0 0 0 3 0
b:will	0 2 -14 -18 5 15
b:will be	0 1 -8 0 0 6
b:wine	0 5 -1 0 0 0
b:with	0 -11 -6 6 0 5
b:with a	-2 0 0 0 0 6
b:with fentanyl	0 -1 0 -4 7 0
b:with the	0 0 -6 10 0 0
b:without	0 -3 16 -9 -1 0
b:wool	0 1 0 0 0 0
b:would	9 18 -5 -16 -11 -10
b:would be	1 -6 9 0 0 -6
b:would put	-3 1 0 0 0 3
b:would then	-1 3 0 0 0 0
b:you	18 -6 -4 -3 -3 -1
b:your	4 -1 1 0 0 -2
b:—	0 8 0 -6 0 0
c0=agree	-3 -4 10 -7 4 0
c0=bear	4 -2 -3 7 -3 0
c0=begin	-1 -7 9 0 -7 3
c0=down	-9 1 12 -1 2 -17
c0=end	0 -1 -6 14 0 -3
c0=impose	0 1 0 -1 -4 3
c0=propose	0 -1 -12 -8 -1 18
c0=return	5 0 7 -8 0 -1
c0=say	4 14 -23 5 -2 -4
c0=sell	0 0 0 -2 7 0
c0=stay	4 0 0 -7 -2 0
c0=suspend	-1 8 0 -3 0 0
c0=target	6 0 0 -10 2 0
c0=threaten	-1 -2 -2 0 0 10
c0=up	-5 0 5 -1 0 -2
c1=agree	-3 -4 10 -7 4 0
c1=bear	-2 -2 0 9 -5 0
c1=begin	2 -4 0 0 -6 5
c1=down	0 -1 4 0 1 -7
c1=end	-3 0 0 7 0 -8
c1=impose	1 -3 -1 0 -8 9
c1=propose	0 -11 -11 -11 -2 24
c1=return	5 0 7 -8 0 -1
c1=say	7 7 -20 8 -1 -5
c1=sell	0 0 0 -2 7 0
c1=stay	3 -3 3 -2 -1 -2
c1=suspend	-1 8 0 -3 0 0
c1=target	2 9 -9 -3 0 0
c1=threaten	-2 0 -3 0 0 8
c1=up	0 1 1 -1 0 -4
c2=agree	0 1 -2 0 0 2
c2=bear	-2 0 -2 0 0 7
c2=begin	4 0 1 2 -5 -8
c2=down	-2 6 3 -2 0 -3
c2=impose	-3 5 6 -4 -5 0
c2=stay	3 -1 17 -12 -2 -8
c2=target	0 -1 -3 7 0 0
c2=up	0 0 -1 8 0 -2
class=agree	-7 -4 -7 7 2 6
class=agree no	-6 -3 -5 8 3 1
class=agree past	0 -1 -6 10 0 0
class=agree present	0 -1 6 0 0 0
class=bear	0 3 1 5 -11 -7
class=bear from	0 -5 14 2 -3 -9
class=bear gerund	0 0 3 0 0 0
class=bear modal	-4 3 -5 4 -3 2
class=bear no	1 6 -5 3 -7 0
class=bear past	0 -4 0 10 -4 -1
class=bear perfect	8 -3 0 -3 0 0
class=bear present	1 5 3 -7 0 -7
class=begin	0 -10 8 -11 -1 8
class=begin from	-6 -3 19 -11 9 -17
class=begin future	0 -3 -1 4 -5 3
class=begin gerund	8 0 -4 0 0 0
class=begin modal	-6 4 -1 -7 -6 11
class=begin no	2 -19 5 -4 -3 10
class=begin past	0 -20 11 2 2 -4
class=begin perfect	0 -3 4 -1 2 0
class=begin present	5 -1 7 -33 1 0
class=begin to	3 9 -12 -1 -6 9
class=down	-8 -4 1 11 -2 -3
class=down from	-1 -6 -3 8 5 -5
class=down infinitive	5 -7 -6 -4 0 10
class=down modal	-7 8 6 -3 0 -5
class=down no	-13 6 0 15 -10 -11
class=down past	-2 -18 4 16 -11 -4
class=down perfect	0 0 5 -1 0 0
class=down present	-3 0 0 9 -6 -3
class=down to	3 -8 6 -11 -2 7
class=end	-5 9 -11 16 -1 -11
class=end no	-4 10 -11 13 0 -9
class=end past	0 0 -3 9 0 -1
class=end present	0 9 -8 3 0 0
class=impose	-9 -4 1 8 -20 11
class=impose from	-8 7 -11 10 3 -4
class=impose future	0 1 -10 -11 9 3
class=impose gerund	0 3 0 2 0 -9
class=impose infinitive	4 -6 -6 -8 -3 15
class=impose modal	8 0 0 -12 -1 1
class=impose no	-1 0 11 3 -28 -3
class=impose participle	-4 0 -7 4 -1 6
class=impose past	-26 0 1 12 -9 0
class=impose perfect	0 -1 6 0 0 0
class=impose pluperfect	6 -3 1 0 -2 -4
class=impose present	-15 -1 5 7 -17 5
class=impose to	-4 -13 -4 -3 -3 24
class=propose	5 -9 -17 -19 4 23
class=propose from	-5 7 -4 0 0 2
class=propose future	5 -6 -7 0 0 6
class=propose modal	-6 0 3 0 0 0
class=propose no	5 -17 -3 -11 6 9
class=propose perfect	10 -1 -9 0 0 0
class=propose present	-12 0 -1 -7 0 15
class=propose to	4 -1 -16 -5 0 15
class=return	4 4 6 -11 -2 -5
class=return modal	6 -2 0 0 0 0
class=return no	0 0 12 -9 0 -2
class=return present	0 6 0 0 0 0
class=return to	5 2 -6 0 0 0
class=say	6 15 -20 -1 -7 3
class=say no	9 7 -19 0 -6 3
class=say past	2 18 0 -18 -4 -8
class=say present	2 -4 -15 11 0 5
class=say to	-3 10 0 -4 0 0
class=sell	0 -1 -2 0 6 0
class=sell no	0 -1 -2 0 6 0
class=sell present	0 0 3 0 0 0
class=stay	0 -5 -2 7 0 -7
class=stay from	0 4 -14 7 1 0
class=stay future	5 4 3 -7 -2 -12
class=stay modal	0 -2 0 -1 -1 6
class=stay no	1 -6 1 5 0 -9
class=stay past	-9 -10 -8 10 8 0
class=stay pluperfect	-1 -2 -5 4 5 0
class=stay present	5 1 3 -4 -10 -1
class=stay to	0 -1 5 -4 0 2
class=suspend	-6 18 1 -13 -1 -8
class=suspend future	-4 1 11 -4 0 -5
class=suspend no	-6 18 1 -13 -1 -8
class=suspend present	0 11 -4 -4 0 0
class=target	0 0 1 -3 0 0
class=target from	0 5 -7 0 0 2
class=target infinitive	-3 3 -9 5 0 2
class=target modal	15 -5 0 0 0 -8
class=target no	1 0 3 0 0 -5
class=target participle	-1 4 -13 7 0 3
class=target past	0 -2 -9 0 5 4
class=target perfect	-3 0 11 -4 0 0
class=target present	0 -2 23 -20 0 0
class=target to	0 -2 3 -1 0 2
class=threaten	-6 0 -5 -2 0 13
class=threaten no	-5 0 -4 -1 0 10
class=threaten past	-1 1 0 0 0 3
class=up	0 -3 -4 5 5 -3
class=up from	-5 -1 4 0 8 -5
class=up future	0 -3 0 5 -2 2
class=up modal	0 6 -3 -1 -1 1
class=up no	5 -16 -4 0 7 4
class=up past	-1 -18 0 8 3 0
class=up pluperfect	0 1 -1 0 0 0
class=up present	1 0 2 -5 3 -8
class=up to	0 8 -6 8 -6 -5
condition before	0 10 -3 -2 0 0
condition led	-12 45 -33 -15 -6 0
condition low	-6 52 -32 -23 -13 -6
condition rest	0 4 4 -2 -1 -3
ct0=agree past	0 0 5 -5 1 0
ct0=agree present	0 0 5 0 0 0
ct0=bear modal	-3 0 -4 5 -2 3
ct0=bear past	0 -1 -9 14 0 0
ct0=bear perfect	8 -3 0 -2 0 0
ct0=bear present	3 0 3 -9 1 -1
ct0=begin future	0 -2 5 -5 -2 5
ct0=begin modal	0 11 -5 -3 -3 0
ct0=begin past	0 -16 0 13 4 -10
ct0=begin perfect	0 0 10 -1 -2 0
ct0=begin present	2 -4 7 -24 0 5
ct0=down modal	-3 9 0 -2 0 0
ct0=down past	0 -13 11 5 -7 -7
ct0=down perfect	0 0 3 0 0 0
ct0=down present	0 0 2 0 0 0
ct0=end present	0 0 -4 7 0 0
ct0=impose future	2 2 -7 -10 9 0
ct0=impose modal	9 0 -10 -6 0 3
ct0=impose modal-passive	0 -1 5 0 0 -4
ct0=impose past	-21 13 -7 6 -8 5
ct0=impose past-passive	0 -3 10 -11 4 -1
ct0=impose perfect	0 -4 10 -10 0 0
ct0=impose pluperfect	6 -3 1 0 -2 -4
ct0=impose present	-3 -10 -6 13 -6 8
ct0=impose present-passive	-6 5 8 0 0 -4
ct0=propose future	5 -6 -7 0 0 6
ct0=propose modal	-6 0 3 0 0 0
ct0=propose present	-7 -4 -1 -2 0 13
ct0=return modal	6 -4 0 0 0 0
ct0=say past	0 16 -8 -10 0 -2
ct0=say present	4 -4 -13 13 0 0
ct0=stay future	6 5 0 -3 -2 -9
ct0=stay modal	0 -3 -1 0 0 7
ct0=stay past	-1 -9 -6 6 8 -3
ct0=stay pluperfect	-1 0 0 7 0 0
ct0=stay present	0 5 10 -30 -17 4
ct0=suspend present	0 0 3 0 0 0
ct0=target modal	13 -1 -4 0 0 -4
ct0=target past	0 0 -5 4 0 4
ct0=target perfect	-3 0 8 -2 0 0
ct0=target present	0 0 3 -6 0 0
ct0=target present-passive	0 2 1 -2 0 0
ct0=threaten past	0 0 0 0 0 4
ct0=up future	0 -2 6 -4 -2 2
ct0=up modal	1 9 -7 0 0 -1
ct0=up past	0 -12 -5 0 10 2
ct0=up pluperfect	0 2 0 1 0 0
ct0=up present	0 0 1 0 0 -3
ct1=agree past	0 0 5 -5 1 0
ct1=agree present	0 0 5 0 0 0
ct1=bear gerund	0 0 3 0 0 0
ct1=bear modal	-3 0 -4 5 -2 3
ct1=bear past	0 -1 -9 14 0 0
ct1=bear perfect	0 -3 8 -1 0 0
ct1=bear present	3 0 3 -9 1 -1
ct1=begin future	0 -2 5 -5 -2 5
ct1=begin gerund	8 0 -4 0 0 0
ct1=begin modal	0 7 -2 -2 -3 1
ct1=begin past	0 -14 -6 16 5 -8
ct1=begin perfect	0 0 10 -1 -2 0
ct1=begin present	4 -2 2 -21 0 6
ct1=down infinitive	5 -4 -5 0 0 4
ct1=down modal	-3 9 0 -2 0 0
ct1=down past	0 -13 11 5 -7 -7
ct1=down perfect	0 0 3 0 0 0
ct1=down present	0 0 2 0 0 0
ct1=end present	0 0 -4 7 0 0
ct1=impose future	2 2 -7 -10 9 0
ct1=impose gerund	0 3 0 2 0 -9
ct1=impose infinitive	5 -12 -3 -3 -1 11
ct1=impose modal	9 0 -10 -6 0 3
ct1=impose modal-passive	0 -1 5 0 0 -4
ct1=impose participle-passive	-1 3 0 -1 0 2
ct1=impose past	-17 7 -5 8 -7 3
ct1=impose past-passive	0 -3 10 -11 4 -1
ct1=impose perfect	-4 -1 13 -9 0 1
ct1=impose pluperfect	6 -3 1 0 -2 -4
ct1=impose present	-2 -9 -6 14 -6 5
ct1=impose present-passive	0 0 8 0 0 0
ct1=propose future	5 -6 -7 0 0 6
ct1=propose modal	-6 0 3 0 0 0
ct1=propose present	-6 -3 0 0 0 10
ct1=return modal	6 -4 0 0 0 0
ct1=say past	3 8 -5 -6 0 0
ct1=say present	4 -4 -11 13 0 -4
ct1=stay future	6 5 0 -3 -2 -9
ct1=stay modal	0 -3 -1 0 0 7
ct1=stay past	-5 -7 -4 8 9 -14
ct1=stay pluperfect	-1 0 0 7 0 0
ct1=stay present	1 1 11 -28 -16 5
ct1=suspend present	0 0 3 0 0 0
ct1=target infinitive	-3 0 -5 6 0 4
ct1=target modal	13 -1 -4 0 0 -4
ct1=target perfect	-1 0 9 -2 0 0
ct1=target present	0 0 3 -6 0 0
ct1=target present-passive	0 2 1 -2 0 0
ct1=up future	0 -2 6 -4 -2 2
ct1=up modal	3 4 -4 0 0 -1
ct1=up past	0 -12 -5 0 10 2
ct1=up pluperfect	0 2 0 1 0 0
ct1=up present	0 2 -2 0 0 -1
ct2=agree participle-passive	0 0 0 0 0 4
ct2=begin present	0 0 6 -5 -1 0
ct2=down modal	0 3 0 0 0 0
ct2=down present	-1 2 3 0 0 0
ct2=impose participle-passive	0 0 -6 7 0 3
ct2=impose present	-2 -4 9 -2 0 0
ct2=impose present-passive	-1 7 2 -6 0 0
ct2=stay past	0 -4 8 -6 1 0
ct2=stay present	2 -3 10 -1 -3 -4
ct2=target participle-passive	0 0 -6 8 0 0
denying after	15 -5 -14 8 -3 -3
denying before	11 -5 1 -4 0 -5
denying led	21 -8 -5 0 0 -11
denying low	33 -18 -14 3 -10 -8
denying rest	12 -9 -8 3 -7 3
f:"	16 4 -21 -17 4 6
f:'s	0 2 15 -8 -6 -5
f:,	-22 3 5 7 2 -9
f:-	-4 -14 30 -13 -3 -3
f:.	13 0 0 -1 -13 -3
f::	14 8 -13 -7 0 0
f:;	-3 0 9 -11 8 -7
f:<agent>	-15 -8 4 0 -1 11
f:<day-ahead>	-20 -11 8 2 0 4
f:<day-gone>	-1 -27 3 18 -6 4
f:<day-today>	0 19 -17 0 0 -3
f:<duty>	-4 0 17 -9 0 -10
f:<gate>	5 -13 3 10 -7 -7
f:<goods>	5 7 4 -17 0 -4
f:<level-noun>	3 -10 -17 10 8 2
f:<level>	-12 20 -3 -1 -15 0
f:<month-ahead>	0 -4 1 5 -2 0
f:<month-gone>	-5 -10 0 7 2 0
f:<name>	-9 2 0 -6 2 2
f:<not>	33 15 -23 -25 -6 2
f:<number>	-28 23 -1 -2 0 -13
f:<organisation>	20 -2 -17 1 5 -10
f:<person>	3 -11 -26 9 -17 30
f:<points>	-8 8 0 2 0 -7
f:<quality>	-8 9 -6 21 -20 -13
f:<seat>	3 -13 -2 2 4 1
f:<sender>	0 -6 11 -6 -2 2
f:<span>	-11 -16 -3 27 1 -13
f:<taker>	0 4 0 -11 0 5
f:<v-agree>	-4 0 -17 14 0 2
f:<v-bear>	-9 3 0 2 -17 7
f:<v-begin>	-6 0 -3 2 3 1
f:<v-buy>	-3 -3 0 11 -9 1
f:<v-deny>	4 -7 12 0 -3 -8
f:<v-down>	-17 16 0 -7 0 -2
f:<v-end>	0 -17 -7 14 7 -3
f:<v-impose>	-14 0 -14 22 5 -4
f:<v-propose>	11 8 -10 -30 1 6
f:<v-return>	-7 14 0 0 -6 -5
f:<v-say>	6 -1 -4 -24 11 8
f:<v-sell>	-4 -1 4 0 0 0
f:<v-stay>	0 -26 2 11 8 -4
f:<v-suspend>	-5 21 -6 -12 5 -13
f:<v-target>	-7 -20 -2 18 -6 4
f:<v-up>	0 0 -14 18 0 -7
f:?	-1 0 3 -4 0 0
f:a	-2 -14 -1 7 1 5
f:about	0 2 5 -6 0 0
f:above	3 -10 0 -3 0 8
f:account	0 0 -2 5 -1 1
f:add	4 0 5 -10 0 -4
f:after	-1 0 0 2 0 -2
f:again	0 7 0 0 0 -2
f:agree	-1 4 -7 0 4 0
f:agreement	0 0 9 -4 0 0
f:all	1 -7 -4 7 0 0
f:an	-5 19 -14 0 -5 0
f:and	-20 -24 9 16 0 5
f:another	0 0 -2 0 -1 4
f:answer	0 -6 -14 21 0 0
f:any	0 -2 -11 -1 0 14
f:anything	0 -8 5 5 0 0
f:are	-10 -12 16 -15 3 8
f:as	-1 0 0 -8 -3 12
f:aside	0 0 7 -5 0 0
f:ask	2 4 0 -2 0 -7
f:at	-12 -8 -27 22 6 16
f:away	4 -4 3 -1 0 0
f:back	0 6 0 -3 0 0
f:be	5 -7 0 -12 12 -2
f:been	3 -10 8 -10 -4 6
f:before	-1 11 -9 -5 -4 10
f:begin	0 -3 4 0 0 -1
f:being	0 14 -15 -5 6 0
f:between	-1 -5 3 -3 7 0
f:both	0 -3 1 8 -3 -4
f:busan	0 0 0 0 -2 2
f:but	-2 -2 -5 6 -1 7
f:by	-13 -3 -12 30 -2 -6
f:call	2 0 0 0 0 0
f:charge	-4 -7 6 8 0 -5
f:coal	0 -8 0 8 -1 0
f:collect	0 19 -15 0 -2 0
f:come	-7 3 -4 0 0 4
f:copper	0 1 -6 4 0 0
f:course	0 0 3 0 0 0
f:custom	10 0 0 -6 0 0
f:day	0 0 -6 6 3 0
f:deal	0 -2 13 -3 -1 0
f:decide	0 0 0 0 0 1
f:declare	0 0 -8 3 6 0
f:desk	-2 -1 0 0 0 8
f:did	1 -12 17 -4 0 -6
f:do	0 0 0 -2 2 3
f:doe	0 -7 -11 13 5 0
f:down	0 2 -9 5 6 -6
f:due	0 0 3 0 0 0
f:duty	0 7 2 1 -9 -17
f:each	-6 -2 0 3 0 3
f:effect	0 -6 15 -2 0 0
f:either	-5 -6 -6 6 0 9
f:end	-5 -4 8 1 -3 0
f:ever	5 0 7 -3 0 -4
f:face	4 5 -12 2 0 0
f:fall	-2 10 -7 3 0 -3
f:farm	0 -6 1 7 -1 -1
f:fentanyl	-1 2 -18 22 0 -6
f:figure	0 2 0 0 0 0
f:first	-6 -4 4 -4 0 7
f:for	-4 2 -19 12 2 6
f:from	0 -28 2 7 4 1
f:full	0 -6 13 -4 0 0
f:gas	0 -8 0 8 -1 0
f:geneva	0 -2 0 -2 0 8
f:get	-9 -6 6 5 0 0
f:go	-5 5 -13 14 0 -3
f:good	-5 5 4 -4 1 -11
f:government	0 0 3 0 0 0
f:had	-5 -6 -4 23 -5 -11
f:has	2 -7 0 -2 0 7
f:have	17 -4 -10 0 0 0
f:he	-1 -3 -7 1 -1 12
f:heading	0 2 7 -9 0 0
f:here	6 -3 -11 -7 0 14
f:high	-1 -4 4 4 0 -2
f:his	0 -7 -1 -7 -5 14
f:hold	-1 -8 4 3 0 0
f:i	2 6 -12 -13 14 1
f:if	-4 -7 11 0 0 0
f:in	-7 -6 15 -15 4 0
f:into	0 13 -9 -2 3 -1
f:is	2 14 0 -15 0 -6
f:it	25 -1 -12 1 4 -20
f:its	0 11 0 0 -6 -9
f:keep	0 0 1 0 0 -1
f:lapse	-1 -4 -9 13 1 0
f:last	-4 0 1 0 4 -2
f:later	0 -5 3 3 0 0
f:leave	0 0 4 -2 0 0
f:let	0 0 -6 4 7 -3
f:levy	0 1 2 -3 0 0
f:like	0 4 0 0 0 0
f:list	0 -3 11 -5 0 0
f:make	0 -7 0 2 4 -2
f:meet	2 0 1 -3 0 0
f:more	0 6 2 -8 0 0
f:my	7 -12 7 -3 1 -3
f:new	0 -1 7 -1 0 0
f:no	21 -11 -5 -2 -3 0
f:nobody	8 20 -22 -8 0 -1
f:not	0 10 -9 -14 0 9
f:note	0 0 7 -3 0 0
f:nothing	7 -2 3 0 -4 -2
f:now	-6 2 1 3 -6 0
f:number	6 0 -3 -12 6 -1
f:of	-2 0 5 -1 9 -20
f:off	0 0 0 3 0 0
f:old	0 0 -1 6 0 0
f:on	-6 1 2 9 -20 0
f:once	-4 -5 8 4 0 -1
f:one	0 -7 -8 8 -5 9
f:only	0 -1 0 6 0 0
f:or	-3 -4 -2 -6 0 15
f:order	-2 -2 0 6 -5 1
f:other	-5 -2 11 -8 0 4
f:our	0 11 -8 5 -6 0
f:out	-2 0 0 -2 0 7
f:over	-17 -20 21 -21 -12 24
f:own	0 -6 0 11 -8 -3
f:paper	1 -2 9 -4 0 -3
f:pause	0 0 5 -3 0 0
f:pay	0 1 -7 6 -10 6
f:plan	0 -1 0 0 0 3
f:propose	0 4 0 -5 0 0
f:put	-1 -7 -9 13 -6 8
f:rate	-6 -3 1 1 0 1
f:read	-3 5 -1 -6 -1 6
f:remain	0 -5 12 -3 0 0
f:reply	0 0 -8 8 0 0
f:return	0 0 0 7 -4 -1
f:right	6 0 0 0 0 -2
f:rule	-2 -3 12 0 -3 -3
f:same	5 0 -7 -8 2 5
f:say	7 0 0 -16 1 0
f:section	0 6 0 -1 0 -2
f:see	-8 4 0 -1 0 7
f:set	0 0 7 -5 0 0
f:ship	-1 0 9 -3 0 0
f:side	-2 -5 0 0 0 5
f:sign	0 0 -10 16 -3 0
f:since	0 -1 2 1 0 -2
f:sleep	-3 15 -5 -4 0 -2
f:so	7 -10 -5 15 -4 -5
f:spring	0 0 4 -1 0 0
f:stand	0 -10 -21 22 0 5
f:standstill	0 0 -1 6 -2 0
f:stay	0 0 7 -2 0 0
f:step	0 13 -14 0 0 0
f:still	0 -6 8 0 0 0
f:stop	-6 -8 -5 4 8 0
f:such	13 1 -4 -4 0 -6
f:sum	0 2 2 -2 0 -2
f:surcharge	0 -4 9 -4 0 0
f:suspend	0 15 -19 -8 6 -2
f:suspension	0 -1 -5 2 7 0
f:take	6 -9 1 -17 8 0
f:tariff	-7 -9 18 -16 5 0
f:tell	0 0 -2 -3 7 0
f:ten	-8 -14 8 10 -2 -1
f:than	-3 0 -2 -2 0 7
f:that	-11 4 2 -15 0 10
f:the	3 -7 25 -25 6 -12
f:their	-2 0 0 3 0 -1
f:them	4 0 -8 3 5 -6
f:then	-4 0 -8 11 0 1
f:there	2 0 0 -5 6 -3
f:they	-1 -6 0 3 2 1
f:thi	4 -1 8 0 -7 -6
f:three	2 0 1 0 0 -2
f:time	1 20 -14 -7 0 0
f:to	-12 11 -11 6 7 -4
f:together	0 3 0 -1 0 0
f:top	-9 0 -7 2 -9 15
f:trade	0 1 0 0 0 0
f:truce	-6 -17 14 4 0 -4
f:true	2 3 -7 0 0 0
f:twenty	0 0 7 0 0 0
f:two	-9 -2 15 -19 4 2
f:under	5 -9 17 -10 -2 -1
f:until	-3 -7 7 -5 8 -3
f:up	-1 -6 3 -14 15 0
f:used	0 -7 13 0 0 0
f:want	-6 2 -17 -5 10 11
f:was	-16 -12 30 -2 0 -12
f:we	10 5 0 -14 -4 -5
f:week	-6 4 7 -3 0 -2
f:were	5 0 -8 -9 0 10
f:what	0 -4 10 -5 1 -2
f:when	0 -7 -8 0 5 9
f:whether	0 0 2 0 0 0
f:which	-3 -7 0 8 1 -4
f:who	0 5 0 -1 0 -3
f:will	5 0 -3 -14 10 0
f:with	7 -32 -20 31 9 -13
f:without	0 -4 11 -2 0 0
f:worst	0 0 6 -1 0 0
f:would	7 11 0 -32 0 3
f:year	-1 -12 18 0 -3 -2
f:you	-9 -2 18 -23 -6 11
f:your	-5 -9 5 -11 -2 17
falling	-26 10 -9 -4 27 -9
first-of-paragraph	1 -16 -5 13 -7 8
formerly after	-11 4 -3 0 -1 9
formerly before	-10 -7 -30 28 3 3
formerly led	-7 -2 -19 22 5 -4
formerly low	-21 -7 -22 29 2 7
formerly rest	-16 -2 -12 12 1 10
half=from	-15 -15 -3 17 18 -22
half=from modal	0 -8 19 -1 0 -10
half=from past	0 0 -2 11 -7 0
half=from present	-8 0 -3 6 7 -4
half=from verbless	-1 -6 -3 2 10 -1
half=no	3 0 9 1 -16 -6
half=no future	4 0 -4 -1 -14 8
half=no modal	2 6 -13 -6 -12 12
half=no past	-1 -17 -2 10 12 -13
half=no perfect	6 -9 0 -5 0 5
half=no pluperfect	2 -8 -11 4 12 -6
half=no present	3 3 22 -9 -27 -16
half=no verbless	-15 6 10 2 -14 -1
half=to	0 4 -3 -11 -8 13
half=to future	0 0 10 -3 0 -2
half=to modal	6 7 -4 0 -1 -8
half=to past	-5 -6 7 -8 7 1
half=to perfect	5 0 0 3 0 -7
half=to pluperfect	0 2 0 3 -6 0
half=to present	-2 11 -23 -1 -8 21
half=to verbless	0 -11 13 -11 -1 7
has-future	5 -2 -11 -6 1 9
has-gerund	3 0 0 1 -2 -6
has-infinitive	0 5 -3 -6 -3 4
has-modal	9 16 -13 -10 -17 0
has-participle	4 -6 0 2 -6 1
has-past	0 -13 -11 6 17 -3
has-perfect	10 -21 0 -8 -10 12
has-pluperfect	1 0 -6 11 -1 -8
has-present	0 9 16 -19 -27 -1
headline	-12 -26 6 4 -4 25
highest	37 18 -50 -49 41 -2
highest and over 80	28 -50 -22 -55 37 19
highest and under 80	17 38 -37 -20 13 -22
intending before	6 0 -17 -16 -3 19
intending led	8 0 -30 -27 -9 36
intending low	4 2 -32 -27 -12 39
intending rest	-5 5 -4 0 0 5
l1="	16 -10 -11 4 -1 0
l1='s	5 -7 11 -7 -4 -2
l1=(	0 -4 16 -9 0 0
l1=,	-10 9 -9 12 -5 -2
l1=:	-15 4 28 -28 3 -7
l1=<begin>	0 -4 -7 3 -10 12
l1=<duty>	0 -1 7 0 0 0
l1=<goods>	0 -1 23 -15 -9 -2
l1=<level-noun>	0 -3 5 4 0 -3
l1=<level>	-10 25 -15 -31 13 -12
l1=<name>	2 -30 0 29 -20 -9
l1=<not>	20 -15 -25 2 -6 12
l1=<v-agree>	-1 -3 3 -2 6 0
l1=<v-bear>	-3 7 1 1 -2 -9
l1=<v-begin>	-5 -8 13 7 0 -12
l1=<v-impose>	7 -3 15 -6 -1 -19
l1=<v-propose>	0 0 -5 0 0 6
l1=<v-say>	1 -4 -3 10 0 -4
l1=<v-stay>	-1 -13 8 -12 0 11
l1=<v-target>	5 -11 4 0 5 -9
l1=a	6 0 -9 -7 0 7
l1=about	0 -6 13 -11 -1 0
l1=additional	0 0 2 -4 -1 1
l1=and	-3 15 -15 7 0 -6
l1=another	-2 0 3 0 0 0
l1=as	0 6 -10 -9 12 0
l1=ask	0 3 0 0 0 0
l1=at	-13 0 8 -9 0 0
l1=be	13 0 -11 -3 -2 3
l1=bear	0 0 4 0 0 0
l1=become	0 16 -24 8 0 0
l1=between	0 0 4 -1 0 0
l1=charge	-3 -6 7 0 5 -5
l1=collect	0 0 11 -6 -1 -2
l1=extra	-5 0 7 -4 -1 6
l1=face	3 11 -15 -5 4 0
l1=for	0 5 -15 -5 0 9
l1=from	-5 -24 -15 26 11 -15
l1=get	0 0 9 0 0 0
l1=good	0 -10 20 -8 -3 0
l1=is	-21 1 28 -12 -3 -12
l1=its	-1 0 0 4 0 -4
l1=levy	0 -1 7 0 0 0
l1=make	0 -10 0 -5 0 12
l1=meet	-1 5 0 0 0 0
l1=no	2 -8 -6 -4 -1 14
l1=not	18 -5 -19 7 -2 0
l1=of	8 -12 -2 -1 -1 6
l1=old	0 1 -4 7 0 -3
l1=or	0 -5 7 0 0 0
l1=ordinary	0 0 2 0 0 0
l1=pay	-1 0 13 0 -10 -12
l1=plu	0 -1 0 -4 0 6
l1=put	10 -7 -6 0 0 2
l1=reach	-1 -3 3 -2 6 0
l1=still	0 0 -2 9 -3 0
l1=take	-5 -8 13 7 0 -12
l1=the	-5 -3 28 -1 -9 -25
l1=to	1 0 -2 -9 -8 15
l1=was	-5 -8 -11 4 14 -4
l1=with	5 -9 -9 10 -3 1
l2='s	0 -3 8 -4 0 0
l2=,	8 1 1 -14 0 -1
l2=:	-2 -6 -9 17 0 0
l2=<agent>	6 -3 -6 -5 2 4
l2=<begin>	11 -37 4 -1 -7 17
l2=<day-gone>	0 -1 3 0 0 0
l2=<day-today>	0 -1 12 -2 0 -2
l2=<duty>	0 -11 -1 2 -5 10
l2=<gate>	0 0 -4 5 0 0
l2=<goods>	-5 17 -12 22 -21 -11
l2=<level-noun>	9 -7 -13 4 5 -2
l2=<level>	-12 -17 -7 9 17 4
l2=<month-gone>	0 0 -7 0 7 0
l2=<name>	-1 6 -4 -5 6 -3
l2=<not>	8 -8 10 -9 -3 -4
l2=<number>	0 4 -3 4 -1 -1
l2=<organisation>	-2 23 -16 -3 0 0
l2=<quality>	0 -12 36 -24 -6 -1
l2=<seat>	-8 2 4 -3 0 1
l2=<sender>	0 0 1 0 0 0
l2=<v-bear>	0 -2 13 -2 0 0
l2=<v-begin>	0 0 13 -8 0 -10
l2=<v-down>	0 -1 0 7 -2 -4
l2=<v-end>	-1 5 4 -2 0 -6
l2=<v-impose>	1 0 22 -12 -16 -6
l2=<v-propose>	8 -10 -8 -1 0 8
l2=<v-return>	0 6 4 -8 0 0
l2=<v-stay>	-10 -14 2 15 0 -1
l2=<v-suspend>	0 1 6 -4 0 0
l2=<v-target>	5 6 -2 -4 0 -4
l2=<v-up>	-5 0 21 -14 -1 -8
l2=a	-2 4 0 -10 0 4
l2=an	-3 -1 11 -5 0 0
l2=and	1 -1 -4 0 -5 7
l2=ask	4 -1 0 0 0 0
l2=back	7 7 -9 0 -4 -1
l2=been	-1 0 9 -1 0 0
l2=charge	2 2 -4 0 0 0
l2=coffee	0 -2 -5 0 0 11
l2=copper	0 -4 8 -1 0 0
l2=down	4 -3 18 -12 0 -12
l2=duty	6 -15 -9 10 0 2
l2=fentanyl	0 0 4 -1 0 0
l2=for	1 -2 0 -3 0 4
l2=from	0 16 -3 -12 1 -4
l2=go	0 0 13 -8 0 -14
l2=good	-1 -11 6 0 3 -2
l2=had	0 -2 0 6 0 0
l2=have	0 -3 9 -1 0 0
l2=high	0 0 0 0 6 0
l2=in	0 -14 10 5 -6 0
l2=instead	0 -6 6 0 7 -8
l2=into	0 -7 10 3 -12 0
l2=is	8 0 -8 -7 -1 7
l2=it	-11 -4 -7 0 17 3
l2=keep	0 -1 7 -1 0 0
l2=make	0 -2 -4 6 0 2
l2=not	5 -5 3 0 0 -3
l2=now	0 6 -3 -6 3 0
l2=number	0 -4 -8 14 0 0
l2=of	0 2 0 0 -1 -2
l2=on	0 -1 6 0 0 0
l2=pay	0 0 5 0 0 0
l2=rate	8 0 0 -2 0 -5
l2=return	0 5 -1 0 0 0
l2=rice	2 -2 9 -6 0 0
l2=rise	0 4 0 -2 0 0
l2=stand	0 -7 3 0 4 0
l2=still	0 0 -6 11 0 0
l2=surcharge	0 3 0 2 0 -1
l2=tariff	-7 -2 5 -13 -1 13
l2=tax	0 5 0 0 0 -2
l2=that	-8 -4 16 -9 -2 4
l2=the	0 -26 17 3 -10 1
l2=them	5 -4 0 1 -1 0
l2=then	-1 4 0 0 0 0
l2=there	0 0 6 -1 0 0
l2=they	0 -1 0 5 0 0
l2=to	0 6 -22 11 -2 2
l2=up	0 -4 -21 18 3 2
l2=was	0 2 -11 3 3 0
l2=which	0 0 -2 10 0 -1
l2=will	-5 5 -3 0 0 5
l2=with	0 3 -15 14 0 0
l2=would	9 4 -13 0 0 0
l2=you	8 -1 -2 0 0 0
l3='s	5 -4 0 3 -2 -1
l3=,	-4 -8 -7 16 -5 8
l3=:	-2 15 0 -27 -8 9
l3=<begin>	-5 14 7 -29 -6 9
l3=<day-gone>	0 0 -4 13 -8 0
l3=<day-today>	-4 0 1 0 0 5
l3=<duty>	-1 2 -2 7 -2 -2
l3=<gate>	1 0 3 0 0 -6
l3=<goods>	11 -29 25 -34 21 -14
l3=<level-noun>	-1 -1 10 -3 1 -2
l3=<level>	8 2 4 -10 -11 0
l3=<month-gone>	-1 -1 -1 -1 1 6
l3=<name>	-2 -1 10 -2 -2 -4
l3=<not>	3 -7 12 -7 -3 -2
l3=<number>	-2 6 0 -1 0 -2
l3=<quality>	3 11 -13 18 -13 -19
l3=<seat>	-2 -2 -5 3 8 0
l3=<v-bear>	-3 -8 -2 0 -1 13
l3=<v-begin>	0 8 -7 0 -10 7
l3=<v-buy>	0 0 -2 3 0 0
l3=<v-down>	-1 13 -5 -5 0 0
l3=<v-impose>	5 -2 0 -7 1 1
l3=<v-propose>	0 0 -1 -2 0 6
l3=<v-say>	2 2 -1 -3 1 -3
l3=<v-stay>	0 -3 7 -1 0 0
l3=<v-target>	0 5 -4 -3 0 0
l3=<v-threaten>	0 0 -1 0 0 5
l3=<v-up>	0 2 0 -1 0 0
l3=a	2 0 -4 -8 -3 12
l3=and	-11 -10 11 11 -3 -5
l3=as	-2 -2 1 -8 11 0
l3=at	-1 -4 0 -6 13 0
l3=back	0 6 -4 2 -1 0
l3=be	4 -1 -8 0 0 8
l3=between	0 -4 10 -1 0 0
l3=butter	4 -5 0 0 0 0
l3=charge	0 0 3 -4 1 0
l3=come	0 7 -2 0 0 0
l3=custom	0 1 2 0 0 -2
l3=duty	-5 4 0 4 -2 -9
l3=enter	0 -1 -10 5 0 9
l3=fentanyl	0 0 5 0 0 0
l3=for	-1 6 -7 7 -1 0
l3=from	0 4 -1 -4 -5 7
l3=go	0 4 0 -2 -7 0
l3=good	0 0 0 -1 5 0
l3=had	5 2 2 0 -6 -6
l3=has	2 0 -1 -1 0 2
l3=have	0 0 3 0 0 0
l3=in	-5 -8 -8 -7 27 -2
l3=into	0 24 -22 -10 0 -1
l3=is	0 1 -6 -5 0 9
l3=it	1 -8 2 5 0 -5
l3=its	-1 7 2 -3 0 -6
l3=last	0 -5 -2 0 8 0
l3=most	0 -3 11 -4 0 0
l3=not	-4 -3 13 -3 0 0
l3=now	0 0 5 0 0 -3
l3=of	0 -9 14 -12 0 1
l3=on	-5 -8 4 -7 -1 14
l3=one	0 -6 10 0 0 0
l3=pay	0 0 4 0 0 0
l3=put	2 0 -6 4 0 -2
l3=safeguard	0 0 2 0 0 0
l3=so	6 0 0 -2 0 -1
l3=tariff	-1 0 -2 2 0 4
l3=that	20 -1 -27 11 0 0
l3=the	-9 8 -23 25 -9 0
l3=then	0 0 3 0 0 0
l3=they	0 -1 6 0 0 0
l3=threaten	0 0 -1 0 0 5
l3=to	-1 3 0 12 -6 -12
l3=top	0 6 0 -2 0 -2
l3=was	-2 1 18 -12 -6 -5
l3=we	0 -1 0 4 0 0
l3=which	6 -3 -8 7 -2 0
l3=will	12 4 -8 -4 0 -5
l3=with	0 0 -10 11 -1 1
l3=would	-3 4 0 0 0 2
l4=,	-7 -18 -7 3 22 0
l4=:	12 18 -7 -16 -17 -4
l4=;	0 -1 7 -1 0 0
l4=<agent>	1 0 -4 0 0 5
l4=<begin>	0 0 18 -14 -8 -6
l4=<day-ahead>	0 6 -12 7 0 0
l4=<day-gone>	-3 -1 -7 0 0 13
l4=<day-today>	0 0 1 2 -1 0
l4=<duty>	-2 -9 14 -8 -12 11
l4=<gate>	0 0 6 -3 0 0
l4=<goods>	0 27 -1 9 -51 -7
l4=<level-noun>	0 0 -2 -7 0 7
l4=<level>	-10 -11 10 10 0 -7
l4=<month-gone>	0 0 0 -7 10 0
l4=<name>	-1 -17 27 0 -13 -8
l4=<not>	0 0 10 -10 -2 -3
l4=<number>	0 -8 8 -1 3 0
l4=<quality>	0 -7 6 -12 18 -15
l4=<seat>	0 0 -5 4 0 1
l4=<taker>	5 -3 0 0 0 0
l4=<v-bear>	-3 0 5 -4 0 3
l4=<v-begin>	-5 0 -5 0 -6 13
l4=<v-down>	0 -4 10 -1 -1 0
l4=<v-end>	1 0 2 -3 0 0
l4=<v-impose>	1 -27 -3 18 0 0
l4=<v-propose>	0 -4 0 -3 8 0
l4=<v-say>	9 2 -2 -8 0 0
l4=<v-sell>	0 0 4 -1 0 0
l4=<v-stay>	-4 3 0 0 2 0
l4=<v-target>	0 -1 0 -2 1 1
l4=<v-up>	0 3 -12 -2 0 10
l4=a	0 -9 0 5 -2 4
l4=and	0 0 9 1 -10 -8
l4=are	0 0 0 1 0 0
l4=beef	0 8 2 -5 -6 0
l4=before	0 -12 0 13 -6 0
l4=by	0 -3 10 -9 5 -1
l4=duty	-2 -4 16 -7 -9 3
l4=fall	0 0 9 -8 0 0
l4=fentanyl	0 -3 14 -8 2 -3
l4=for	-3 -9 0 10 0 0
l4=from	-2 10 -4 0 0 0
l4=go	-3 3 -7 0 -5 10
l4=good	0 -4 13 -5 0 0
l4=has	0 0 4 0 -2 0
l4=he	2 0 -2 0 0 1
l4=in	-3 17 -5 0 -9 -3
l4=is	13 -3 -14 -2 0 9
l4=it	0 6 -13 0 -1 7
l4=its	0 0 10 0 0 -4
l4=last	0 0 -5 1 0 7
l4=levy	0 0 0 4 0 0
l4=of	-4 -5 8 7 -5 -10
l4=on	7 -2 6 2 0 -28
l4=our	3 0 2 0 0 -2
l4=port	0 0 5 -1 0 0
l4=stand	0 3 -1 -4 4 0
l4=tariff	-2 -2 -2 0 0 10
l4=that	0 -2 9 -10 0 1
l4=the	-13 12 -1 2 0 -15
l4=they	0 1 1 0 0 0
l4=to	-8 8 -10 5 -4 5
l4=under	0 -3 10 -3 0 0
l4=which	-1 -3 -1 8 0 0
l4=whose	0 0 3 0 0 0
l4=will	-5 -5 3 -4 -1 11
l4=with	-2 0 -1 0 -1 6
l4=without	0 3 0 -2 0 0
l4=would	13 1 -14 -3 -1 0
l=, and	0 5 0 0 0 0
l=, at	0 -3 0 0 4 0
l=, from	0 0 3 0 0 0
l=, or	0 0 0 3 0 0
l=, to	0 0 -11 0 0 11
l=: the	-2 -6 -10 18 0 0
l=<begin> <begin>	0 -4 -7 3 -10 12
l=<begin> the	0 -7 1 11 -4 -4
l=<level> ,	0 0 5 -2 0 0
l=<level> <level>	-2 -10 0 -17 23 -2
l=<level> and	0 -4 -6 12 1 0
l=<level> from	0 0 -17 21 -1 0
l=<level> or	0 -2 8 -2 0 0
l=<level> to	-1 2 -5 0 -5 11
l=<name> ,	0 0 2 0 0 0
l=<name> <level>	-1 16 -1 -21 0 -2
l=<name> at	0 -13 -2 11 -6 8
l=<name> collect	0 6 0 -1 0 0
l=<name> pay	0 0 7 -6 0 0
l=<name> take	0 0 6 0 0 -1
l=<quality> good	0 -10 20 -8 -3 0
l=an additional	0 0 2 -3 0 2
l=an extra	-1 0 8 0 0 0
l=and about	0 -1 3 0 0 0
l=ask for	4 -1 0 0 0 0
l=back at	0 2 0 0 0 0
l=back to	8 0 -3 0 -3 0
l=down from	0 0 4 0 0 -3
l=down to	5 0 4 -4 0 -5
l=duty of	6 -12 0 1 -1 0
l=from the	0 0 6 -6 3 0
l=go from	0 -3 7 0 0 0
l=go to	0 1 8 -5 0 -14
l=good at	0 0 0 1 0 0
l=high as	0 0 0 0 6 0
l=in at	0 0 9 -1 -3 0
l=instead of	0 -6 6 0 7 -8
l=into <name>	0 -7 10 3 -12 0
l=is the	5 -1 0 0 0 -1
l=it is	-11 2 12 -2 0 -3
l=it was	-4 -5 -5 -3 17 -1
l=keep pay	0 0 2 0 0 0
l=of about	-4 0 5 0 0 1
l=of its	0 4 -8 4 0 0
l=of the	0 3 2 -1 0 -3
l=rate of	9 1 -2 -2 0 -5
l=return to	0 5 -2 0 0 0
l=rise to	0 4 0 -2 0 0
l=stand at	0 -7 3 0 4 0
l=still pay	0 0 1 0 0 0
l=surcharge of	0 3 0 2 0 -1
l=tariff :	0 0 11 -6 0 0
l=tariff of	-4 2 -9 0 0 10
l=tax at	0 6 -2 0 0 0
l=the ordinary	0 0 2 0 0 0
l=there at	0 0 5 -1 0 0
l=to pay	-3 0 -3 7 0 0
l=up to	0 -3 -5 1 3 2
l=will be	0 7 0 0 0 -3
lapsing led	0 14 -8 -2 0 0
lapsing low	-1 13 -13 4 0 0
lapsing rest	0 -2 -4 8 0 0
lead="	8 -21 -1 13 -3 -6
lead=(	-1 -4 17 -2 -3 0
lead=)	0 8 -1 -6 0 0
lead=,	-20 -9 -2 3 14 8
lead=:	0 10 6 -24 7 -10
lead=;	-1 22 -9 -14 -7 3
lead=a	8 -8 -8 3 -6 7
lead=american	0 -9 19 -7 -2 0
lead=an	0 0 1 0 0 0
lead=and	3 -6 3 0 2 -8
lead=as	0 0 6 0 0 0
lead=at	0 -9 6 4 -1 0
lead=by	-1 0 -5 -7 9 5
lead=china	-2 -8 -17 22 5 -6
lead=chinese	0 0 -3 8 0 0
lead=for	0 -2 8 0 0 0
lead=from	-2 20 -15 -14 9 -2
lead=if	-3 7 2 0 0 -6
lead=in	-6 -1 0 -1 9 0
lead=india	0 0 0 4 0 0
lead=it	-2 -22 19 -2 7 -7
lead=its	0 9 -5 0 0 0
lead=japan	0 0 -5 8 0 0
lead=kenya	0 -1 2 0 0 0
lead=on	-4 10 -4 6 -5 -9
lead=president	-3 0 0 0 0 7
lead=since	0 -2 11 0 -3 0
lead=so	11 -5 -4 -9 0 5
lead=ten	0 -1 -14 19 0 0
lead=that	22 -11 3 -20 -18 6
lead=the	0 -8 8 -1 -9 4
lead=there	4 0 0 0 0 0
lead=they	0 0 11 -1 0 -3
lead=turkish	0 -4 7 0 0 0
lead=until	0 0 0 7 0 0
lead=when	0 -1 -14 13 0 -1
lead=where	0 -3 0 5 0 -2
lead=which	0 -9 4 15 -6 -14
lead=whose	0 0 0 0 3 0
lead=—	0 8 0 -6 0 0
lll=, <level> or	0 0 1 0 0 0
lll=<begin> <begin> <begin>	0 -4 -7 3 -10 12
lll=<begin> <begin> the	0 -7 1 11 -4 -4
lll=<begin> <name> pay	0 0 1 0 0 0
lll=<begin> it was	0 -2 0 -1 9 0
lll=<day-today> it is	0 0 1 0 0 0
lll=<level> , to	0 0 -13 0 0 11
lll=<name> <level> <level>	-1 2 3 -16 4 -2
lll=<quality> duty of	6 0 -15 8 0 0
lll=a duty of	5 0 0 -1 0 0
lll=a tariff of	-3 -1 -7 3 0 8
lll=as high as	0 0 0 0 6 0
lll=at <level> and	0 0 0 0 5 0
lll=between <level> and	0 -4 10 -1 0 0
lll=enter <name> at	0 0 -10 5 0 9
lll=from <level> to	0 2 -5 0 -4 8
lll=from <name> pay	0 1 1 -3 0 0
lll=go back to	2 2 0 0 -2 0
lll=into <name> <level>	0 31 -37 -7 0 0
lll=into <name> at	0 -6 9 0 0 0
lll=of up to	0 0 2 -1 0 0
lll=so is the	6 0 0 0 0 0
lll=the duty of	-1 0 3 1 0 0
lll=the rate of	5 0 3 -7 0 0
lll=the surcharge of	0 4 -2 0 0 0
lll=to <level> from	0 0 -13 17 0 0
lll=top of the	0 -2 9 0 0 -2
lower than before	-1 -42 45 -3 -51 6
lr=" on	17 -8 -5 -2 0 0
lr='s .	8 -5 -3 2 0 0
lr=( )	0 -2 10 -4 0 0
lr=, ,	0 0 11 -2 0 -6
lr=, .	-2 0 2 -16 1 7
lr=, for	0 0 5 0 0 0
lr=, in	0 0 -8 10 0 0
lr=, since	0 -4 13 -6 0 0
lr=: ,	0 9 0 -7 -1 0
lr=: .	0 2 15 -13 -1 0
lr=: for	0 0 2 0 0 0
lr=: on	-4 -9 6 0 7 -1
lr=<begin> ,	0 -1 -14 18 0 0
lr=<begin> is	0 0 4 0 0 0
lr=<begin> on	9 -2 4 -8 0 -2
lr=<level> <end>	-7 15 -14 -10 9 -8
lr=<level> <level>	0 15 -6 -23 4 -1
lr=<name> <level>	-2 -25 -7 34 -18 -2
lr=a tariff	2 0 0 0 0 0
lr=about .	3 -2 10 -10 -1 0
lr=and .	0 6 0 -2 0 0
lr=at ,	-4 7 -5 3 1 -6
lr=at .	0 -4 15 -6 -5 -1
lr=at again	0 5 0 0 0 0
lr=at and	0 0 5 -13 8 0
lr=be ,	8 0 0 0 0 -1
lr=be .	5 0 0 0 0 0
lr=between and	0 0 4 -1 0 0
lr=charge .	0 0 0 -2 7 0
lr=charge on	0 -1 4 0 0 0
lr=collect on	0 5 0 -4 0 0
lr=extra on	0 0 3 0 0 0
lr=for on	3 -2 -9 0 0 7
lr=from .	0 -2 -15 19 0 0
lr=from to	-3 -14 8 -4 14 -10
lr=get .	0 0 5 0 0 0
lr=is ,	-1 -7 15 -3 0 0
lr=is .	-10 -12 27 -2 0 -3
lr=its on	0 3 1 -2 0 0
lr=levy on	0 -1 7 0 0 0
lr=make .	0 -7 4 -4 0 6
lr=of ,	0 -6 -5 0 6 0
lr=of .	-2 -4 15 0 0 -5
lr=of on	3 2 0 -14 -1 7
lr=of to	0 0 -10 5 0 4
lr=pay ,	0 -5 0 6 0 0
lr=pay .	7 -3 4 -3 -1 -1
lr=pay at	0 0 2 0 0 0
lr=pay in	-6 3 7 -3 0 -2
lr=pay on	0 0 4 0 0 0
lr=pay under	0 0 2 0 0 0
lr=put on	10 -7 -6 0 0 2
lr=take on	-3 -4 2 8 0 -5
lr=the duty	0 0 2 0 0 0
lr=the of	7 0 -4 -1 3 -2
lr=the on	0 -3 10 -2 0 0
lr=the that	-1 -8 0 18 -11 -7
lr=the which	6 -2 0 -11 5 0
lr=to ,	-3 7 -6 0 -2 3
lr=to .	-10 -1 -3 0 0 12
lr=to and	0 0 0 0 2 0
lr=to for	0 -1 10 -1 0 -2
lr=to on	0 0 -6 -1 0 3
lr=was .	0 -2 -6 12 0 -1
lr=with .	5 -1 4 -4 0 -2
lr=with on	0 0 -11 13 0 0
nc2=agree	3 0 1 0 0 -1
nc2=bear	-4 -5 9 -2 -2 5
nc2=begin	-17 -8 0 0 17 -5
nc2=down	-2 -8 4 -1 8 -3
nc2=end	-11 -2 19 -4 0 -6
nc2=impose	0 -13 -4 5 3 4
nc2=propose	5 3 -23 14 -1 2
nc2=return	0 -2 0 0 0 6
nc2=say	14 8 -13 -18 -7 1
nc2=stay	0 0 -5 11 -3 -3
nc2=suspend	-2 10 -9 1 0 0
nc2=target	-10 -5 0 1 0 8
nc2=up	-6 0 0 -1 8 -2
nct2=bear present	-3 -2 7 -5 -1 6
nct2=begin gerund	-1 -5 0 0 5 0
nct2=begin past	-3 -4 -2 1 8 0
nct2=begin perfect	0 0 0 1 0 0
nct2=begin present	-8 0 10 -10 2 -6
nct2=down gerund	0 -6 0 1 5 0
nct2=end past	-7 0 0 1 4 -2
nct2=impose future	0 0 4 -5 5 -3
nct2=impose participle-passive	-2 -3 -7 13 -2 1
nct2=impose past	0 0 0 -3 5 -3
nct2=impose past-passive	5 -2 -13 10 0 0
nct2=impose perfect	0 0 10 -3 0 -1
nct2=impose pluperfect	-2 0 3 -2 -4 7
nct2=impose present	3 -4 5 -4 6 -14
nct2=impose present-passive	-4 0 -18 4 0 16
nct2=propose participle-passive	0 -1 -11 9 -1 5
nct2=propose past	2 7 -15 9 -2 0
nct2=propose present	3 0 -5 0 2 0
nct2=say past	5 0 1 -2 0 -7
nct2=say present	0 10 -5 0 0 -3
nct2=stay past	-3 -5 0 15 -6 0
nct2=stay perfect	0 0 2 -2 0 0
nct2=stay present	7 3 -6 0 0 0
nct2=suspend present	-1 2 -6 3 0 1
nct2=target present	0 0 6 -3 0 0
nct2=up present	-2 4 3 -5 -2 0
next="	15 10 -17 -8 -4 -1
next=(	0 0 0 3 0 0
next=)	0 -5 -1 10 0 0
next=,	-10 -14 0 16 4 -5
next=:	6 -1 1 -14 8 -6
next=;	-7 6 7 -13 -3 2
next=and	-4 0 -1 -1 10 -3
next=if	-9 3 -7 -3 -3 15
next=that	3 -2 10 3 -18 -15
next=until	0 -5 1 6 0 -1
next=when	-1 0 1 -6 5 0
next=which	1 -6 10 -10 -1 4
nhas-future	-3 0 3 -7 3 0
nhas-gerund	-2 -4 0 1 4 0
nhas-infinitive	12 7 -20 -7 4 0
nhas-modal	-3 -1 14 -5 0 -2
nhas-participle	-4 -8 -14 19 -6 6
nhas-past	18 0 -20 9 0 -9
nhas-perfect	-6 1 10 -16 1 0
nhas-pluperfect	-3 0 5 -3 -4 6
nhas-present	-4 -1 -1 -3 0 8
not lower than before	5 15 -43 -8 33 1
nought	0 -3 15 -8 0 0
nt2=future	0 0 5 -6 3 -3
nt2=gerund	-1 -5 0 1 4 0
nt2=infinitive	0 5 -2 -1 0 0
nt2=modal	-1 -6 15 -5 0 0
nt2=participle-passive	-4 -5 -12 20 -4 0
nt2=past	10 0 -12 5 4 -15
nt2=past-passive	16 -4 -19 11 -5 -2
nt2=perfect	-1 0 8 -2 0 -1
nt2=perfect-not	-1 0 2 -4 0 5
nt2=pluperfect	-3 0 5 -3 -4 6
nt2=present	0 6 6 -17 1 -8
nt2=present-not	4 -2 -2 -1 0 4
nt2=present-passive	-7 0 -17 9 -2 17
nv0-none	-3 -2 2 0 0 -2
nv1-none	-3 -2 2 0 0 -2
nv2-none	-19 4 13 -5 -1 -7
nv2=announce	10 0 -8 -7 -1 7
nv2=ask	0 0 -1 0 3 0
nv2=be	5 -13 4 3 0 -5
nv2=call	0 5 -7 6 -3 0
nv2=charge	-10 -7 1 -2 2 8
nv2=collect	0 0 6 0 0 -1
nv2=come	0 -9 4 0 3 0
nv2=get	-2 0 0 0 0 7
nv2=go	-5 1 -6 0 9 0
nv2=have	15 -9 5 -20 -1 0
nv2=keep	0 0 5 -2 0 0
nv2=leave	0 0 2 0 0 0
nv2=make	-1 0 -2 5 0 0
nv2=pay	0 0 2 0 0 0
nv2=put	4 -1 -6 3 2 -2
nv2=say	-2 13 -3 -3 -1 -1
nv2=stand	0 -1 -12 13 0 0
nv2=start	-1 0 0 0 0 3
nv2=stay	-1 0 0 0 0 3
nv2=suspend	0 7 -12 6 0 0
nv2=take	-4 -3 9 1 0 -5
nvt2=ask present	0 0 -1 0 4 0
nvt2=be past	-2 -3 -2 14 -3 0
nvt2=be perfect	0 0 0 0 1 0
nvt2=be present	10 -4 1 -5 0 -2
nvt2=charge present	-2 -2 -1 -2 0 10
nvt2=get present	-2 0 0 0 0 7
nvt2=go present	-2 4 -2 4 -3 0
nvt2=have past	16 -4 3 -18 0 -3
nvt2=have present	0 -3 0 0 0 5
nvt2=pay present	0 0 3 -1 0 0
nvt2=put present	4 0 -6 0 5 0
nvt2=say past	1 2 2 -1 0 -6
nvt2=say present	-4 13 -4 0 0 -2
nvt2=take past	0 0 1 0 0 0
nvt2=take present	-1 0 9 0 0 -3
opened	0 9 0 -6 -2 -3
over 80	24 -66 -45 -13 29 39
pc0=agree	0 0 1 0 0 0
pc0=bear	-7 5 -15 7 -11 15
pc0=begin	-8 -19 6 -15 3 18
pc0=buy	2 0 2 -3 0 0
pc0=down	-10 -10 0 3 0 7
pc0=end	0 0 0 2 0 0
pc0=impose	8 -8 14 -5 -9 -6
pc0=propose	7 -6 -5 -3 6 0
pc0=say	-3 4 -1 -13 -7 15
pc0=stay	9 -2 -14 -1 15 -4
pc0=suspend	-1 3 5 -3 0 -1
pc0=target	0 2 6 0 -4 -2
pc0=up	-7 -5 -9 0 5 13
pc1=agree	0 0 7 0 -1 -1
pc1=bear	-7 5 -18 7 -1 15
pc1=begin	-8 -19 9 -15 0 18
pc1=buy	2 0 2 -3 0 0
pc1=down	-10 -11 5 1 0 2
pc1=end	0 0 0 2 0 0
pc1=impose	8 -11 13 0 -11 -7
pc1=propose	7 -5 -10 -6 6 4
pc1=say	-3 4 0 -13 -7 14
pc1=sell	0 0 -8 10 0 0
pc1=stay	9 0 -10 -10 15 -4
pc1=suspend	-1 3 5 -3 0 -1
pc1=target	0 1 8 -1 -4 -2
pc1=up	-7 -5 -6 1 0 14
pct0=agree past	0 0 1 1 0 0
pct0=bear past	0 0 0 1 0 0
pct0=bear present	-2 9 -18 9 -5 8
pct0=begin modal	-4 -3 0 -2 0 10
pct0=begin past	-1 -4 6 -3 0 5
pct0=begin present	0 0 -2 0 2 2
pct0=down modal	-1 -1 9 0 0 -2
pct0=down past	-2 -7 2 0 -3 7
pct0=down present	0 0 -8 2 0 6
pct0=impose future	8 -1 -6 -2 6 -4
pct0=impose past	-4 0 1 9 -8 -5
pct0=impose perfect	0 0 6 -2 0 0
pct0=impose perfect-passive	10 0 -3 0 0 -2
pct0=impose present	0 -17 23 -14 -1 0
pct0=impose present-passive	-2 1 4 0 -6 0
pct0=say past	-5 -8 3 -6 -4 16
pct0=say present	1 -6 0 -1 0 3
pct0=stay past	-7 3 -19 5 7 3
pct0=stay present	15 -6 0 -4 0 -11
pct0=target present	0 0 5 0 0 0
pct0=target present-passive	0 4 1 -1 -3 0
pct0=up modal	0 0 -4 0 0 7
pct0=up pluperfect	0 0 0 0 5 0
pct0=up present	0 0 -10 0 3 5
pct1=agree participle-passive	0 0 5 -1 0 0
pct1=agree past	0 0 1 1 0 0
pct1=bear past	0 0 0 1 0 0
pct1=bear present	-2 10 -19 10 -5 8
pct1=begin modal	-4 -3 0 -2 0 10
pct1=begin past	-1 -4 6 -3 0 5
pct1=begin present	0 0 0 0 0 3
pct1=down modal	-1 -1 9 0 0 -2
pct1=down past	-2 -7 2 0 -3 7
pct1=down present	0 0 -8 2 0 6
pct1=impose future	8 -1 -6 -2 6 -4
pct1=impose infinitive	0 0 9 0 0 -6
pct1=impose participle-passive	0 -1 0 6 0 0
pct1=impose past	-4 0 1 9 -8 -5
pct1=impose perfect	0 0 6 -2 0 0
pct1=impose perfect-passive	10 0 -3 0 0 -2
pct1=impose present	0 -16 16 -12 -1 4
pct1=impose present-passive	-1 1 4 0 -6 0
pct1=propose participle-passive	0 0 6 -3 0 0
pct1=say past	-5 -8 3 -6 -4 16
pct1=say present	1 -6 0 -1 0 3
pct1=stay past	-7 4 -16 2 7 3
pct1=stay present	15 -6 2 -12 0 -11
pct1=target present	0 0 5 0 0 0
pct1=target present-passive	0 4 1 -1 -3 0
pct1=up modal	0 0 -4 0 0 7
pct1=up pluperfect	0 0 0 0 5 0
pct1=up present	0 0 -6 0 0 6
peak after	-2 0 -2 -4 12 0
peak before	-1 -2 -7 -7 17 0
peak led	-4 -2 -19 -22 36 -1
peak low	-13 -10 -19 -24 46 -2
peak rest	-7 -10 -3 -7 20 0
phas-future	5 -9 7 -5 4 -9
phas-gerund	0 8 -7 0 0 0
phas-infinitive	0 0 5 0 0 -6
phas-modal	-11 2 -5 -5 -3 16
phas-participle	0 -1 0 7 -2 -2
phas-past	-3 -13 2 -3 2 13
phas-perfect	10 4 -3 -1 0 -12
phas-pluperfect	-2 5 -6 -7 11 -1
phas-present	9 0 -3 -12 -13 13
presently after	-4 -16 37 -14 -2 -10
presently before	-9 -31 28 2 0 -17
presently led	-7 -15 22 -1 -11 1
presently low	-32 -13 28 -7 -9 8
presently rest	-30 0 13 -4 0 6
pt0=future	5 -9 7 -5 4 -9
pt0=modal	-9 3 -5 -5 -3 14
pt0=past	-9 -11 1 -2 3 15
pt0=perfect	0 4 0 0 0 -5
pt0=perfect-passive	10 0 -3 0 0 -2
pt0=pluperfect	-2 0 0 -7 11 0
pt0=present	10 -2 -1 -9 -5 5
pt0=present-passive	-2 4 2 0 -6 0
pt0=present-passive-not	-2 0 0 0 0 4
pt1=future	5 -8 6 -5 5 -9
pt1=infinitive	0 0 5 0 0 -6
pt1=modal	-9 3 -5 -5 -3 14
pt1=participle-passive	0 -4 0 9 -1 -1
pt1=past	-8 -11 3 -5 3 15
pt1=perfect	0 4 0 0 0 -5
pt1=perfect-passive	10 0 -3 0 0 -2
pt1=pluperfect	-2 0 0 -7 11 0
pt1=present	10 -1 -1 -11 -11 9
pt1=present-passive	-2 3 3 0 -6 0
pt1=present-passive-not	-2 0 0 0 0 4
pv0-none	2 4 1 9 -1 -34
pv0=add	0 6 0 0 0 -2
pv0=announce	0 0 0 3 0 0
pv0=be	13 -7 -10 0 5 0
pv0=carry	0 0 -12 6 0 4
pv0=charge	0 5 -2 0 -3 0
pv0=collect	0 -4 7 0 0 0
pv0=come	-5 -5 7 0 0 4
pv0=fall	0 0 0 3 -1 0
pv0=get	0 0 4 0 0 0
pv0=go	-6 -6 -7 -5 7 15
pv0=have	0 3 0 0 0 -3
pv0=other	1 9 -5 -1 0 -3
pv0=pay	0 0 3 0 -4 -1
pv0=say	1 0 7 -11 -1 0
pv0=settle	0 0 -6 8 0 0
pv0=sign	0 0 4 -4 0 0
pv0=stand	0 4 -8 -3 10 0
pv0=take	1 -8 8 -5 -1 0
pv0=tell	0 2 -4 0 0 0
pv0=write	-4 0 -1 0 0 9
pv1-none	3 5 1 6 0 -32
pv1=add	0 6 0 0 0 -2
pv1=announce	0 0 0 3 0 0
pv1=be	13 -6 -4 -11 5 0
pv1=bring	0 0 15 -6 0 -7
pv1=carry	0 0 -12 6 0 4
pv1=charge	0 5 -2 0 -3 0
pv1=collect	0 -4 1 3 0 0
pv1=come	-5 -5 7 0 0 4
pv1=fall	0 0 0 3 -1 0
pv1=get	0 0 4 0 0 0
pv1=go	-6 -5 -4 -4 2 15
pv1=have	0 3 0 0 0 -3
pv1=know	0 1 0 0 0 0
pv1=other	1 9 -5 -1 0 -3
pv1=pay	0 0 0 0 0 -3
pv1=run	0 1 0 0 0 0
pv1=say	1 0 7 -11 -1 0
pv1=sell	0 0 -8 10 0 0
pv1=settle	0 0 -6 8 0 0
pv1=sign	0 0 8 -6 0 0
pv1=stand	0 4 -8 -3 10 0
pv1=take	1 -8 8 -5 -1 0
pv1=tell	0 2 -4 0 0 0
pv1=write	-4 0 -1 0 0 9
pv2-none	7 3 -2 -5 3 -6
pvt0=be past	-5 0 -13 4 0 7
pvt0=be present	18 -8 0 -2 -6 -7
pvt0=carry present	0 0 -12 6 0 4
pvt0=charge present	0 6 0 0 -2 0
pvt0=come past	-1 -3 0 0 0 8
pvt0=get present	0 0 4 0 0 0
pvt0=go modal	0 0 -4 0 0 7
pvt0=go present	-2 -4 -6 0 2 10
pvt0=have present	0 3 0 0 0 -3
pvt0=pay past	0 0 9 -5 0 0
pvt0=pay present	0 2 -8 9 -1 0
pvt0=say past	0 -2 9 -9 0 0
pvt0=settle past	0 0 -6 8 0 0
pvt0=sign past	0 0 4 -2 0 0
pvt0=stand past	0 1 -3 -3 7 0
pvt0=take past	0 0 8 0 0 -2
pvt0=take present	0 -4 5 0 0 0
pvt0=tell past	3 0 -2 0 0 0
pvt1=be past	-5 0 -9 0 1 7
pvt1=be present	18 -8 2 -9 -6 -7
pvt1=carry present	0 0 -12 6 0 4
pvt1=charge present	0 6 0 0 -2 0
pvt1=come past	-1 -3 0 0 0 8
pvt1=get present	0 0 4 0 0 0
pvt1=go modal	0 0 -4 0 0 7
pvt1=go present	-2 -3 -1 0 0 11
pvt1=have present	0 3 0 0 0 -3
pvt1=pay past	0 0 9 -5 0 0
pvt1=pay present	0 3 -10 9 -1 0
pvt1=say past	0 -2 9 -9 0 0
pvt1=settle past	0 0 -6 8 0 0
pvt1=sign past	0 0 4 -2 0 0
pvt1=stand past	0 1 -3 -3 7 0
pvt1=take past	0 0 8 0 0 -2
pvt1=take present	0 -4 5 0 0 0
pvt1=tell past	3 0 -2 0 0 0
q:"	0 3 8 -7 -1 -8
q:'s	-3 0 30 -33 -9 0
q:(	-3 -10 23 0 -8 -1
q:)	0 3 11 -5 -12 -3
q:,	-9 -2 -14 23 3 -5
q:-	-6 11 3 -25 3 2
q:.	-8 6 2 1 0 -10
q:/	0 0 0 6 -3 0
q::	-1 27 -15 2 -13 -6
q:;	-4 -4 14 0 0 -1
q:<agent>	-5 -3 -4 10 0 1
q:<day-ahead>	-4 23 -2 -16 -11 0
q:<day-gone>	-5 -17 10 5 0 -5
q:<day-today>	-8 -7 7 -5 5 4
q:<duty>	-18 1 15 3 -20 0
q:<gate>	-11 0 8 -2 1 -7
q:<goods>	-31 8 -13 2 14 3
q:<level-noun>	12 -6 12 -17 -3 -9
q:<level>	5 9 -19 -1 22 -20
q:<money>	0 -4 0 14 -8 -2
q:<month-ahead>	0 3 -1 -2 1 0
q:<month-gone>	-2 -8 16 -2 0 -8
q:<name>	-10 -12 45 -31 0 -9
q:<not>	0 20 6 -35 0 -9
q:<number>	9 -12 -2 5 0 0
q:<office>	-4 -4 7 0 -6 4
q:<organisation>	-8 -12 -5 7 1 10
q:<person>	-4 -29 10 3 0 8
q:<points>	6 12 -5 -10 0 -4
q:<quality>	-9 12 -20 14 -4 4
q:<seat>	-6 3 6 -9 8 -13
q:<sender>	2 0 0 0 0 0
q:<span>	0 11 -8 -5 4 -5
q:<taker>	0 8 -8 0 0 4
q:<v-agree>	3 0 3 2 -11 -8
q:<v-bear>	-6 -9 -1 2 3 9
q:<v-begin>	-10 22 -20 3 3 -1
q:<v-buy>	-5 -7 1 0 0 6
q:<v-deny>	0 0 -9 8 0 0
q:<v-down>	0 10 -1 -5 -2 0
q:<v-end>	-13 12 -2 -3 6 -11
q:<v-impose>	0 5 5 -17 19 -24
q:<v-propose>	-9 1 4 -4 -8 9
q:<v-return>	0 3 0 0 0 0
q:<v-say>	2 -11 26 -12 -4 -7
q:<v-sell>	0 -3 -3 1 6 0
q:<v-stay>	16 -11 -5 4 2 -11
q:<v-suspend>	0 4 8 -8 -1 -11
q:<v-target>	0 6 -2 -20 4 3
q:<v-up>	-19 11 0 4 0 -10
q:?	-2 -1 33 -28 -7 -11
q:a	-13 -18 6 7 15 -9
q:about	0 0 3 -6 0 1
q:above	0 -1 -3 0 0 8
q:add	0 -6 14 -5 -1 0
q:additional	-3 -1 0 8 0 0
q:after	0 5 0 -1 0 0
q:ago	0 4 4 -18 7 0
q:all	0 -3 5 -3 5 0
q:already	0 0 5 -3 1 0
q:an	-2 0 11 -6 0 -3
q:and	0 -3 -4 -9 15 2
q:another	2 0 0 0 0 -2
q:answer	0 -5 -1 -5 13 0
q:are	7 1 -8 -16 -1 10
q:arrangement	0 7 -2 0 0 0
q:article	0 0 11 -5 0 0
q:as	2 -3 9 -10 1 -1
q:ask	0 0 0 -5 1 0
q:at	-25 5 6 -5 14 -10
q:back	0 8 -17 2 0 7
q:bargain	5 -6 3 0 0 0
q:be	5 2 -3 0 0 0
q:been	0 -1 -5 0 4 0
q:before	0 12 -8 0 -1 0
q:begin	0 -9 -4 12 0 0
q:being	0 7 0 0 0 0
q:both	-1 6 2 -9 -4 3
q:but	0 0 0 0 2 0
q:buyer	0 6 0 0 0 -3
q:by	2 0 -20 23 -7 -1
q:call	0 0 9 0 -1 0
q:change	0 1 2 -10 4 0
q:charge	1 7 -10 -12 4 4
q:cheese	0 0 7 -3 0 0
q:climb	0 1 -6 8 0 0
q:collect	2 -3 6 -2 0 0
q:come	0 18 -22 0 0 0
q:copper	0 0 3 -1 0 0
q:country	0 -6 0 0 8 0
q:custom	-2 -11 11 2 -1 0
q:date	-2 8 -1 0 0 0
q:deal	2 -6 14 -11 0 0
q:did	0 -2 6 0 0 -4
q:die	0 3 -11 9 0 0
q:dispute	-1 0 -7 4 0 5
q:do	0 0 14 -8 -4 -4
q:doe	4 -12 0 9 -2 -2
q:down	0 -3 -2 3 5 -1
q:duty	-26 9 7 -5 -2 3
q:each	0 4 2 0 -7 0
q:effect	0 -3 8 -1 0 0
q:eight	0 0 2 -8 0 8
q:either	0 8 -2 -2 0 0
q:else	0 -2 3 2 0 0
q:emergency	0 -1 -7 9 0 0
q:end	-5 14 0 -8 -2 -2
q:every	2 -8 0 -3 0 9
q:fall	0 0 -2 0 -2 2
q:fentanyl	-15 -10 19 6 -7 -11
q:first	0 -1 0 6 -2 0
q:for	-1 0 3 0 -4 0
q:forced	0 0 -16 16 2 0
q:from	-3 -12 13 4 0 -13
q:further	0 2 0 -4 0 0
q:give	0 1 0 0 0 0
q:go	-4 12 4 -9 -4 -1
q:good	0 -2 -18 27 -6 -1
q:had	-5 -11 6 -4 3 5
q:has	0 -5 3 1 3 -7
q:have	-3 8 -6 0 -3 2
q:he	0 1 2 0 -3 -2
q:here	4 -9 0 -3 -1 6
q:i	0 0 3 -7 0 1
q:if	0 13 -8 -6 0 0
q:in	-18 -10 23 4 2 -29
q:into	0 2 7 -8 -3 0
q:is	-4 -5 22 -18 -12 6
q:it	-8 -32 18 6 15 -14
q:its	0 -3 16 -6 -1 -9
q:keep	11 2 -7 0 0 -5
q:labor	0 0 -16 16 2 0
q:lapse	0 3 0 0 0 0
q:last	0 0 2 4 -5 0
q:later	0 -5 0 0 6 -1
q:leave	-1 2 -3 -4 8 0
q:less	13 0 -14 6 -2 0
q:let	-4 5 -14 -10 21 -4
q:likewise	0 0 2 0 0 0
q:list	4 0 -20 22 0 -8
q:long	0 2 -3 -5 5 0
q:make	5 -13 -8 10 3 -3
q:matter	-3 0 12 -12 4 0
q:may	0 1 -10 12 0 0
q:me	1 -1 2 0 0 0
q:meet	0 0 0 0 1 0
q:midnight	0 0 -5 -1 0 8
q:minute	0 -7 6 1 0 0
q:more	-2 0 -8 0 5 1
q:most	-2 -3 2 0 0 4
q:mr	-2 -8 13 4 -6 -2
q:my	0 0 -4 4 1 0
q:new	2 -6 4 -3 2 -1
q:no	4 0 6 -13 -5 0
q:none	7 7 -8 -4 0 0
q:not	-4 0 24 -15 0 -14
q:nothing	0 3 -3 0 -1 -1
q:notice	0 2 0 0 0 0
q:now	-8 20 -17 -5 0 6
q:number	17 -11 -1 0 0 0
q:of	-19 9 0 0 7 -11
q:off	-2 18 -13 -5 3 -1
q:oil	-2 6 -4 0 0 0
q:old	-2 1 -20 20 0 0
q:older	0 -2 -3 -4 2 7
q:on	-8 3 -2 0 7 -4
q:one	-6 2 0 12 -4 -5
q:or	-3 -5 0 12 0 -2
q:order	-2 -4 2 0 0 2
q:origin	0 0 0 0 0 3
q:other	-1 1 0 0 0 -2
q:our	-5 -4 9 -4 1 0
q:out	-2 1 0 -2 1 0
q:over	-4 -11 6 6 -9 5
q:own	-1 -10 8 0 0 -3
q:palm	0 7 -5 0 0 0
q:paper	0 1 0 0 0 0
q:part	3 -4 2 0 0 0
q:pause	-3 16 2 -16 -2 -2
q:pay	0 0 6 -14 2 0
q:peace	0 7 -13 10 0 0
q:plu	0 -1 3 -2 0 1
q:put	0 -10 -7 14 0 -4
q:quarrel	0 0 -1 5 0 0
q:rate	2 0 4 -1 -2 0
q:reader	0 -3 -5 11 0 0
q:reciprocal	4 -7 3 2 -1 -6
q:remain	0 4 -3 0 0 0
q:rest	0 0 -5 -8 13 0
q:run	-2 1 0 -1 2 0
q:same	-3 8 0 0 -7 0
q:say	5 0 -1 -1 4 -7
q:section	-2 2 8 -11 0 -2
q:set	2 1 0 0 -1 0
q:side	-5 0 12 -4 -8 0
q:sign	1 0 2 0 -5 -6
q:since	-3 -19 16 -5 8 -2
q:so	-2 10 -13 4 2 -3
q:stand	-2 5 0 -1 0 -6
q:standstill	0 4 0 0 0 0
q:start	0 -2 0 6 0 0
q:stay	0 -7 21 -11 0 -1
q:steel	-2 -3 12 -2 0 0
q:stop	0 0 -5 -2 9 0
q:strike	0 0 3 0 0 0
q:sum	6 -1 -1 0 1 0
q:surcharge	3 7 -18 4 -2 0
q:suspend	10 -6 2 -5 0 0
q:suspension	0 17 -9 -6 0 0
q:take	-4 0 -1 0 8 -6
q:talk	-2 1 -1 -1 0 5
q:tariff	0 -21 17 12 -18 -7
q:tell	3 0 8 -8 0 -1
q:ten	0 0 -6 3 3 0
q:than	0 0 0 5 -1 0
q:that	-6 -8 13 -12 7 -2
q:the	-4 2 -17 26 -7 -10
q:their	-5 2 -14 11 9 -6
q:them	-5 -12 9 -12 -5 17
q:then	-2 0 -1 7 0 0
q:there	0 -6 0 -10 6 3
q:they	6 0 -9 8 0 -6
q:thi	0 -1 6 -3 0 0
q:thing	0 0 -4 4 3 -5
q:those	-2 0 9 0 0 0
q:time	-1 0 7 0 0 0
q:to	4 0 3 -13 0 3
q:top	-2 8 -13 -9 20 -2
q:truce	-1 1 0 5 0 -4
q:twenty	-3 -5 9 -10 -2 7
q:two	-1 16 -15 2 -2 0
q:under	-2 -7 0 5 -1 6
q:until	-8 -3 7 -14 0 12
q:up	-5 3 -13 13 -2 0
q:us	0 0 -2 6 0 0
q:was	-19 0 14 -3 1 -2
q:we	0 -8 -2 0 -5 14
q:well	5 0 0 -2 0 0
q:what	-7 1 15 -1 -12 -13
q:whatever	7 -8 1 -5 2 0
q:when	1 -14 -13 1 18 0
q:where	-4 -1 1 -13 8 4
q:whether	0 0 0 -5 6 0
q:which	4 7 -2 -4 0 -5
q:who	0 9 -5 0 0 0
q:will	0 13 -7 0 -6 -4
q:wine	0 5 -3 -1 0 0
q:with	-6 2 -2 -4 12 -3
q:without	-3 8 0 -14 5 -1
q:worth	0 0 -1 9 -1 -2
q:would	-8 -5 8 -12 9 2
q:year	0 -1 -11 14 0 0
q:you	0 -4 13 0 -4 -4
q:—	4 0 0 0 0 -7
qt=future	0 0 4 -2 0 0
qt=modal	-10 -1 20 -18 0 1
qt=past	-16 -8 -12 21 14 -7
qt=perfect	0 -12 -3 10 1 -2
qt=pluperfect	-3 -5 12 -8 -5 7
qt=present	-12 29 -9 -22 0 8
quoted	16 9 -12 -10 -7 -4
r1=(	0 2 1 -4 0 0
r1=)	0 -5 -1 10 0 0
r1=,	0 -3 3 6 0 -11
r1=.	-4 -10 10 2 -17 6
r1=:	9 -2 0 0 -1 -2
r1=;	-3 7 2 -11 0 0
r1=<day-gone>	0 9 0 -9 0 0
r1=<day-today>	0 0 3 0 0 -1
r1=<duty>	-2 6 3 -7 -3 1
r1=<end>	-7 19 -22 -2 8 -8
r1=<level>	-10 -5 -1 9 7 -12
r1=<v-begin>	0 0 2 -1 0 0
r1=<v-down>	-1 0 4 0 0 0
r1=<v-impose>	-5 1 1 6 0 -8
r1=<v-stay>	0 0 2 0 0 0
r1=<v-target>	-1 3 -4 8 0 -4
r1=?	3 -2 -5 10 -1 -4
r1=again	0 10 -9 2 -1 0
r1=and	-5 -5 0 0 11 -8
r1=as	0 0 8 -2 0 0
r1=at	-1 -1 -15 9 14 -5
r1=before	-7 15 -23 -8 0 13
r1=come	0 1 0 0 0 0
r1=duty	-8 6 0 -4 0 2
r1=for	0 -18 24 2 -10 -18
r1=from	0 -4 3 0 -5 6
r1=if	-5 6 -2 -2 -1 5
r1=in	-5 -5 9 0 -3 2
r1=is	4 -7 15 -6 -2 -5
r1=now	0 -2 7 0 0 0
r1=of	6 -3 1 0 2 -12
r1=on	25 -2 -23 0 -14 10
r1=or	0 0 5 -3 0 0
r1=reciprocal	0 0 -4 0 0 6
r1=since	0 -7 18 -4 -1 0
r1=tariff	3 -4 -4 0 0 3
r1=that	3 -4 -4 18 -14 -10
r1=to	-6 -15 4 -2 13 -2
r1=under	-1 -6 4 4 0 -3
r1=until	0 -9 9 0 1 -2
r1=when	-1 0 0 -5 6 0
r1=which	2 -4 1 -15 2 6
r1=would	0 8 -2 -1 0 0
r2="	0 4 -5 -1 -2 6
r2=,	0 -5 0 3 -1 0
r2=.	-4 22 1 -19 -5 -8
r2=<day-ahead>	0 -2 -2 0 0 7
r2=<day-gone>	0 -3 13 -6 0 0
r2=<day-today>	0 0 0 0 2 0
r2=<duty>	0 0 -2 0 0 6
r2=<end>	-10 0 1 -5 4 8
r2=<goods>	20 0 -6 0 -12 -12
r2=<level>	0 -30 -11 27 3 -8
r2=<month-ahead>	0 0 -1 0 4 0
r2=<month-gone>	-3 0 -12 18 -1 -1
r2=<name>	0 -5 2 2 0 -7
r2=<not>	-12 8 -12 11 -2 3
r2=<number>	0 0 0 -4 6 0
r2=<quality>	0 10 -6 -1 0 -2
r2=<seat>	7 13 -15 -5 0 -1
r2=<v-bear>	0 0 -1 4 0 0
r2=<v-begin>	0 -2 10 0 0 -4
r2=<v-buy>	0 0 7 -2 0 0
r2=<v-down>	0 0 0 2 0 0
r2=<v-end>	0 -2 5 -13 5 3
r2=<v-impose>	0 0 -3 8 0 0
r2=<v-stay>	0 0 4 0 0 0
r2=a	0 0 9 -5 0 0
r2=all	0 -11 7 0 0 4
r2=an	6 -1 3 -5 0 -3
r2=and	-7 -3 7 0 3 -6
r2=as	10 -5 0 0 -10 0
r2=been	5 -2 1 0 0 -4
r2=come	0 0 2 0 0 0
r2=down	0 0 2 0 0 0
r2=every	-4 -2 7 0 0 3
r2=everybody	3 0 -10 9 0 0
r2=everything	6 -4 -7 0 0 5
r2=fentanyl	0 0 9 -4 0 0
r2=for	-3 -1 0 -6 6 3
r2=good	0 0 1 0 0 0
r2=has	0 -1 5 0 0 0
r2=in	-1 7 0 -2 0 -1
r2=is	4 -2 -4 4 0 0
r2=it	-1 4 0 0 -2 0
r2=its	5 0 -4 0 4 -4
r2=more	0 -1 6 0 -1 0
r2=not	-11 10 -11 5 0 4
r2=of	0 0 0 -3 0 8
r2=on	0 0 1 3 -4 -6
r2=our	2 1 -1 0 0 -1
r2=palm	0 -2 1 3 0 0
r2=payable	0 8 0 -6 0 0
r2=that	-7 -1 0 -6 -2 14
r2=the	-10 8 -3 -6 2 1
r2=then	0 1 -4 4 -1 0
r2=to	3 0 9 0 -4 -7
r2=until	0 0 -2 8 0 0
r2=was	5 -2 -13 10 0 0
r2=what	0 0 6 -1 0 0
r2=which	0 0 7 -5 0 0
r2=will	0 0 1 0 0 0
r2=would	0 -2 9 0 -1 0
r3='s	0 9 -4 -1 0 0
r3=,	-6 -12 -13 7 13 8
r3=.	16 -24 15 -5 -2 -8
r3=:	0 0 -5 -5 11 0
r3=;	-1 -3 9 0 -1 0
r3=<day-ahead>	-1 0 -2 -3 0 10
r3=<day-today>	-2 0 13 -3 0 -2
r3=<duty>	-2 0 8 -1 0 0
r3=<end>	-16 9 -1 3 -4 1
r3=<gate>	0 0 -2 3 0 0
r3=<goods>	5 -2 8 -4 -6 -3
r3=<level-noun>	0 0 0 0 2 0
r3=<level>	-2 -21 28 -7 -6 1
r3=<name>	-5 1 10 -9 0 0
r3=<not>	4 5 -14 6 0 -2
r3=<number>	0 11 -18 10 0 0
r3=<organisation>	4 -6 -13 14 0 0
r3=<quality>	5 -4 0 4 -2 -6
r3=<v-bear>	0 0 7 -2 0 -3
r3=<v-begin>	0 -6 5 0 2 -7
r3=<v-down>	0 1 -2 4 0 -1
r3=<v-end>	0 0 -18 19 0 0
r3=<v-impose>	-1 -7 1 2 8 -10
r3=<v-propose>	5 -4 0 1 -1 -2
r3=<v-return>	0 0 2 0 0 0
r3=<v-stay>	0 0 8 -6 0 0
r3=<v-target>	-1 -1 -6 4 5 0
r3=<v-up>	8 -1 -8 8 -1 -4
r3=agreement	0 0 7 -4 0 0
r3=and	-2 1 -9 11 -4 0
r3=at	0 11 -8 0 0 -2
r3=be	2 0 0 0 0 0
r3=been	0 0 1 0 0 0
r3=car	0 0 2 0 0 0
r3=charge	-1 -1 -6 4 5 0
r3=collect	0 0 8 -4 0 0
r3=copper	-2 -1 0 0 0 1
r3=day	-4 -7 -4 5 -10 15
r3=end	0 0 -18 19 0 0
r3=first	0 0 2 0 0 0
r3=for	0 0 -2 1 0 2
r3=from	-4 6 -3 3 -7 3
r3=go	0 0 -3 9 0 -2
r3=good	-7 -11 17 0 0 -3
r3=has	0 -1 11 -4 0 0
r3=height	-1 0 -1 -2 10 0
r3=in	1 0 10 -5 -2 -6
r3=is	6 7 -4 -8 0 0
r3=it	0 0 -1 0 5 0
r3=not	3 2 -4 0 0 0
r3=of	-2 -9 2 0 0 7
r3=oil	0 -3 4 2 0 0
r3=on	-8 4 5 0 -2 -2
r3=ordinary	0 -1 11 -4 0 0
r3=pay	0 0 8 -1 0 0
r3=rice	-3 0 -6 6 0 4
r3=same	0 0 2 0 0 0
r3=steel	5 -4 0 0 0 -1
r3=take	0 -3 7 -9 4 0
r3=the	-12 -14 -1 13 4 0
r3=to	0 4 -1 0 0 0
r3=under	0 0 4 0 0 0
r3=value	0 0 4 0 0 0
r3=was	15 -5 -4 -4 0 0
r3=with	0 0 0 7 -7 0
r4='s	0 0 2 -2 0 0
r4=,	0 -4 -9 20 0 -9
r4=.	0 0 1 -2 0 1
r4=;	-1 3 -6 0 0 4
r4=<day-ahead>	0 0 7 -6 0 0
r4=<day-gone>	-2 7 -5 0 0 2
r4=<duty>	0 0 0 0 0 2
r4=<end>	-2 -1 7 2 -7 -5
r4=<gate>	0 0 0 -1 0 0
r4=<goods>	-10 4 -5 11 -1 0
r4=<level-noun>	0 6 0 -7 0 0
r4=<level>	1 0 11 -3 -2 -10
r4=<money>	-1 0 -10 8 0 4
r4=<name>	0 -9 1 4 0 2
r4=<not>	0 6 -3 0 0 0
r4=<number>	0 13 -5 0 -2 -1
r4=<quality>	0 0 0 3 -1 1
r4=<v-bear>	0 -3 0 -2 0 7
r4=<v-begin>	0 12 -12 1 0 0
r4=<v-buy>	0 0 0 0 0 1
r4=<v-down>	0 4 -4 1 0 0
r4=<v-end>	-2 -1 2 6 -4 0
r4=<v-impose>	4 10 -6 -15 -4 6
r4=<v-propose>	4 0 -1 0 0 0
r4=<v-say>	4 8 -10 -6 -4 4
r4=<v-stay>	0 18 -12 -5 0 0
r4=<v-suspend>	0 12 -5 -4 0 0
r4=<v-target>	-2 0 3 -3 0 0
r4=<v-up>	0 5 -5 -1 1 0
r4=a	0 0 4 0 0 0
r4=all	-2 4 1 0 0 -1
r4=and	-2 2 5 -9 3 -1
r4=as	0 0 2 0 0 0
r4=at	0 0 1 0 0 0
r4=by	0 0 6 0 0 -1
r4=charge	0 0 7 0 0 0
r4=fentanyl	0 0 0 8 -7 0
r4=for	8 -2 0 -5 0 0
r4=from	4 0 0 -2 0 0
r4=get	0 0 -1 0 0 8
r4=good	0 -5 -7 16 0 0
r4=if	0 -7 8 -4 -1 4
r4=in	-6 -4 6 -2 3 0
r4=is	-4 0 -4 12 0 -3
r4=it	0 0 -5 4 0 0
r4=levy	0 0 1 0 0 0
r4=more	0 3 0 -1 0 0
r4=of	3 -16 2 1 5 -7
r4=on	-5 10 7 0 -12 -4
r4=pay	0 -1 3 0 0 0
r4=reciprocal	0 0 4 0 0 0
r4=say	-4 11 -2 0 0 -1
r4=since	0 0 5 -1 0 0
r4=that	-4 -2 3 -9 12 0
r4=the	0 0 -9 -15 9 14
r4=there	0 -3 7 0 0 0
r4=to	-6 -5 -11 17 0 3
r4=top	0 0 0 -5 4 0
r4=what	7 -4 0 -1 0 0
r=) .	0 0 4 0 0 0
r=) and	0 -1 0 3 0 0
r=, <level>	0 0 3 0 0 0
r=, and	-5 -6 10 -2 3 -4
r=, as	12 -8 0 0 -10 0
r=, down	0 0 2 0 0 0
r=, for	0 0 0 -3 7 0
r=, in	0 0 2 0 0 0
r=, is	4 0 -7 6 0 0
r=, not	-5 11 -6 -3 0 1
r=, the	-2 2 0 -8 3 2
r=, to	3 0 5 -2 0 -6
r=, which	0 0 1 0 0 0
r=. <end>	-4 -13 10 3 -14 7
r=<day-gone> .	0 9 0 -9 0 0
r=<end> <end>	-7 19 -22 -2 8 -8
r=<level> <end>	-6 0 13 -41 14 -7
r=<level> <level>	-1 -14 -18 35 -14 -2
r=? <end>	3 -2 -5 10 -1 -4
r=again ,	3 0 0 0 0 0
r=again .	0 0 -5 5 0 0
r=and <level>	0 0 -1 7 0 0
r=and the	0 2 3 -5 0 0
r=at the	0 0 -9 4 8 -1
r=before the	0 14 -9 0 -4 0
r=duty on	-3 2 4 -3 0 0
r=for <quality>	0 0 4 5 0 -7
r=for fentanyl	0 0 9 -4 0 0
r=for the	0 0 6 -2 0 0
r=in <month-gone>	0 0 -10 8 1 0
r=in <name>	0 -2 14 -7 0 -4
r=in all	0 -10 10 -5 0 5
r=now ,	0 0 5 0 0 0
r=of the	0 0 5 0 0 0
r=on <quality>	4 9 -14 -8 1 5
r=on all	0 0 -1 3 0 0
r=on every	-4 -2 7 0 0 3
r=on everything	6 -4 -7 0 0 5
r=on good	0 0 1 0 0 0
r=on palm	0 -2 1 3 0 0
r=on the	-2 -4 8 0 -2 0
r=or <level>	0 0 5 -3 0 0
r=since <month-gone>	0 0 4 0 0 0
r=tariff ,	0 0 7 0 0 0
r=tariff on	6 0 -7 3 0 0
r=that <name>	-6 -1 0 8 0 0
r=that <quality>	0 3 0 0 0 0
r=that the	1 -6 -4 9 0 0
r=to <level>	-5 -13 0 -1 14 0
r=under an	0 0 7 -4 0 0
r=under the	0 0 0 1 0 0
relative=bear present	0 -2 8 -1 0 0
relative=begin present	-5 0 0 7 0 -4
relative=impose past	1 0 -6 5 0 -3
relative=impose perfect	0 0 10 -4 0 0
relative=impose present	0 0 6 -12 -2 6
relative=past	1 -2 -8 14 -8 0
relative=perfect	0 2 11 -8 -1 0
relative=present	-2 -4 10 -3 -8 2
relative=propose present	4 -1 0 0 0 0
relative=stay past	0 -5 -3 4 -6 6
relative=stay perfect	0 3 0 -1 0 0
relative=stay present	-7 2 7 -2 0 -1
relative=target present	-3 0 -4 0 0 11
rule:13	0 0 11 -6 0 0
rule:14	-2 19 -11 -7 -3 1
rule:15	-8 15 0 0 -3 -4
rule:23	0 0 -7 10 0 0
rule:25	10 0 -8 0 5 -5
rule:26	-4 0 1 -6 -5 9
rule:28	-4 1 1 -7 0 6
rule:30	-3 -16 7 1 3 -3
rule:31	6 3 -1 0 -13 -4
rule:32	-1 10 -14 0 6 -1
rule:34	-5 -12 -2 4 11 -3
rule:35	4 12 -7 -9 -1 0
rule:7	0 -6 17 -13 0 0
rule:8	0 -8 -1 5 3 0
rule:9	0 0 -3 9 -3 0
rule:before if_lapsed	1 12 -15 -6 5 -2
rule:before none	-11 20 2 -45 8 -1
rule:before now	0 12 -12 -5 16 -18
rule:before past	-4 -9 -19 14 18 -6
rule:before proposed	2 -12 18 -7 -6 0
rule:denied	9 -5 -12 9 -2 0
rule:if_lapsed	-13 31 -11 -10 -9 0
rule:now	4 4 6 -2 -14 -10
rule:past	-19 7 -17 4 13 -2
rule:peak	-2 0 -7 -6 17 0
rule:plain	0 -1 7 -19 23 -27
rule:proposed	1 8 -10 -5 0 0
rule:state denied	20 -7 -18 5 -2 -2
rule:state down from	-1 -6 10 -17 10 0
rule:state down to	0 0 -7 10 0 0
rule:state from	0 -8 -1 5 3 0
rule:state lapse	-11 28 -15 -7 -7 0
rule:state none	-23 24 7 -37 6 -4
rule:state now	3 5 -4 5 -13 -2
rule:state past	-17 8 -6 -7 12 0
rule:state plain	2 -12 0 2 19 -30
rule:state threat	2 1 0 -3 1 -4
rule:when denied	20 -7 -18 5 -2 -2
rule:when if_lapsed	-11 28 -15 -7 -7 0
rule:when none	-23 24 7 -37 6 -4
rule:when now	5 -8 8 0 7 -23
rule:when past	-20 2 -18 5 18 -3
rule:when proposed	2 1 0 -3 1 -4
s:"	13 5 -25 6 -13 4
s:'s	-5 6 -19 5 1 9
s:(	-7 4 6 1 -8 -6
s:)	-8 10 3 0 -9 -7
s:*	2 0 3 -4 0 -1
s:,	-7 -3 3 7 1 -6
s:-	-6 15 8 -5 0 -21
s:.	1 -5 15 0 -19 -2
s:/	-1 -5 4 -2 0 5
s::	1 7 8 -6 1 -27
s:;	1 15 14 -40 -8 -3
s:<agent>	7 8 -18 -7 -7 14
s:<day-ahead>	-38 13 -18 8 -18 29
s:<day-gone>	-13 15 3 -1 -18 1
s:<day-today>	-5 -25 6 10 -6 8
s:<duty>	-12 -9 14 -3 -14 11
s:<gate>	0 0 10 -8 -3 0
s:<goods>	-5 8 17 0 -22 -17
s:<level-noun>	13 -11 -19 9 -5 10
s:<level>	0 -3 8 3 -10 -4
s:<money>	-10 -8 0 15 0 0
s:<month-ahead>	0 -4 -9 6 12 -10
s:<month-gone>	-5 -9 -23 20 18 -4
s:<name>	-3 -11 15 1 -1 -8
s:<not>	21 0 -3 -18 -17 1
s:<number>	-44 13 -9 26 -18 0
s:<office>	3 -20 0 6 -5 5
s:<organisation>	9 13 -4 -1 -16 -9
s:<person>	-11 7 -2 -24 -8 28
s:<points>	-5 24 -11 0 -5 -9
s:<quality>	-12 8 4 -4 3 -11
s:<seat>	5 -7 5 -8 -7 7
s:<sender>	-10 -10 13 -9 -9 15
s:<span>	-7 -9 -5 30 -7 -16
s:<taker>	13 -3 -5 -10 4 0
s:<v-agree>	-11 -8 9 2 0 1
s:<v-bear>	0 -5 4 0 -17 12
s:<v-begin>	-2 3 -6 -5 3 4
s:<v-buy>	3 -8 2 0 0 0
s:<v-deny>	18 -10 -6 -3 0 0
s:<v-down>	-22 -1 -2 15 -4 0
s:<v-end>	-10 0 -18 29 -2 -4
s:<v-impose>	1 -11 -4 7 0 5
s:<v-propose>	8 -16 -3 -24 0 23
s:<v-return>	0 7 8 -21 0 0
s:<v-say>	22 5 -13 -14 -32 10
s:<v-sell>	-11 -8 8 0 1 0
s:<v-stay>	-51 -1 16 9 -4 -1
s:<v-suspend>	3 14 0 0 -15 -12
s:<v-target>	7 -13 -11 7 3 2
s:<v-threaten>	-12 6 -10 -3 0 15
s:<v-up>	0 0 -9 -1 11 1
s:?	21 -10 -14 5 -5 -8
s:@	0 -10 -7 8 0 6
s:a	25 -10 2 -22 -14 7
s:about	16 -17 5 -5 0 -8
s:above	-2 -7 0 -3 8 1
s:according	2 0 5 -1 0 -3
s:act	0 1 0 -2 0 3
s:ad	0 -1 12 -5 0 0
s:add	-11 2 29 -18 0 -16
s:additional	0 -4 -1 0 -4 10
s:after	-6 8 -14 7 -2 5
s:again	-7 23 -10 -2 0 -6
s:against	-11 -5 5 6 0 0
s:ago	0 0 -5 6 0 4
s:agree	0 -4 2 4 0 -3
s:agreement	-2 -6 2 7 0 -4
s:all	-5 0 10 0 0 -6
s:almond	0 0 4 1 -3 0
s:already	-3 -1 -1 -7 -2 15
s:also	0 -9 14 -11 0 0
s:am	0 0 1 0 0 0
s:among	0 -4 7 -4 0 1
s:amount	0 0 1 0 0 0
s:an	13 7 -3 -15 -9 1
s:and	-42 3 17 -2 12 -24
s:announce	1 0 4 -7 -6 3
s:another	-7 -6 20 -9 0 0
s:answer	0 1 -12 3 0 4
s:any	5 -3 0 -2 0 1
s:anybody	6 0 0 -1 0 0
s:apply	0 0 7 0 -2 0
s:are	-4 13 10 -11 -10 -5
s:arrangement	0 0 7 -9 5 -3
s:article	0 6 -11 4 0 0
s:as	0 -1 5 2 0 -11
s:ask	7 4 3 -10 5 -15
s:assess	0 5 -5 2 0 0
s:at	-23 -1 9 -5 23 -25
s:attract	0 0 3 0 0 -1
s:avocado	5 25 -16 -12 -9 -2
s:away	0 11 -20 15 -4 -1
s:b	4 0 -1 0 0 0
s:back	0 48 -32 -5 -20 -16
s:banana	6 -4 -7 5 0 0
s:bargain	0 0 5 -2 0 0
s:battery	8 4 -5 -4 -3 0
s:be	6 4 -1 -23 -14 9
s:bean	0 0 9 -5 0 0
s:bear	0 -7 17 -6 0 0
s:because	-1 2 -7 5 1 0
s:become	0 18 -25 8 -1 0
s:beef	0 3 0 -25 13 -4
s:been	2 2 -3 -4 8 -5
s:before	-7 -3 0 -11 5 11
s:begin	0 3 -2 0 3 -3
s:being	4 -1 0 5 0 -5
s:beside	0 -3 8 -1 0 0
s:between	-1 -8 15 -5 0 -2
s:bill	0 0 -1 -5 1 5
s:border	0 0 4 0 0 0
s:both	2 2 -7 1 4 -7
s:bring	0 2 -2 0 0 0
s:built	0 0 0 -2 4 0
s:but	8 -7 0 -8 4 -1
s:butter	9 -1 4 -7 -3 -1
s:buy	7 0 3 -6 -8 0
s:buyer	0 1 -4 -3 2 2
s:by	13 -23 13 -25 0 6
s:call	0 -3 6 -1 0 0
s:can	-3 -4 0 -4 0 8
s:car	0 -3 15 -4 -6 -5
s:cargo	-1 0 8 -1 0 0
s:carry	0 0 -15 15 0 2
s:case	-7 0 5 -14 0 12
s:charge	4 -20 -6 11 4 0
s:cheese	0 5 -8 11 -2 -4
s:chicken	0 0 -12 16 0 0
s:climb	0 1 -3 -10 11 0
s:coal	7 -4 -6 4 0 0
s:cocoa	8 0 0 -5 -2 -1
s:coconut	0 0 0 0 0 1
s:cod	0 -12 -22 22 7 0
s:coffee	0 -16 2 0 -1 7
s:collect	-7 -7 18 -6 -2 0
s:come	-13 8 4 -2 -3 0
s:conclude	0 0 5 -3 0 0
s:continue	0 2 0 0 0 0
s:copper	-4 3 11 -10 -1 0
s:cost	0 -3 0 0 5 0
s:cotton	0 2 -9 13 0 -8
s:country	0 1 -16 13 3 -2
s:crude	0 0 -2 0 0 7
s:custom	8 0 6 -10 -6 0
s:cut	0 -1 -21 3 14 2
s:date	-4 7 8 -5 -6 -2
s:day	-13 -12 2 17 -18 11
s:deal	-1 -6 7 3 -2 0
s:decree	0 10 -1 -4 0 0
s:deny	16 0 -10 0 0 -6
s:depending	0 0 12 -5 0 0
s:did	-5 -5 -20 27 0 -1
s:do	12 -6 0 -6 0 0
s:dock	0 0 0 0 2 0
s:doe	-9 10 -14 13 -4 0
s:done	0 0 0 3 0 0
s:double	0 -5 0 8 -3 0
s:down	0 -7 4 -12 -3 12
s:drop	0 -2 14 -9 0 0
s:due	0 0 4 -3 0 0
s:during	-7 -5 7 5 0 -2
s:dutiable	0 0 4 -1 0 0
s:duty	1 3 6 -8 -6 -3
s:each	-4 -7 -23 22 0 7
s:economy	0 -3 0 -4 -1 10
s:effect	2 -4 5 -1 -2 0
s:either	-2 0 -2 8 0 0
s:electric	-1 -6 17 -6 -2 0
s:else	0 0 7 0 0 0
s:elsewhere	6 -9 0 5 0 0
s:end	-3 -1 -20 28 -7 -3
s:engine	0 0 2 -7 4 0
s:enter	4 -1 1 -1 -4 0
s:ever	0 8 -9 -11 12 -2
s:every	-7 -9 6 0 6 0
s:everybody	3 -1 -3 5 0 -1
s:everything	5 -6 1 -2 -4 3
s:everywhere	0 -1 1 1 0 0
s:explain	0 1 0 0 0 0
s:export	-3 0 4 2 0 -1
s:exporter	3 0 0 0 0 0
s:extra	-7 -13 12 -9 4 4
s:face	2 9 -11 -1 3 -1
s:fall	-3 1 -10 18 -8 -2
s:far	0 -6 0 2 3 0
s:farm	0 -6 -12 21 -1 -1
s:fee	0 -1 10 -2 0 0
s:fentanyl	-19 -21 7 16 -5 0
s:first	-5 1 -3 6 -3 1
s:fish	0 -1 5 -2 1 0
s:five	0 0 -11 8 0 4
s:flat	3 10 -12 0 0 0
s:for	-1 2 11 0 -21 -11
s:forced	0 0 9 -5 0 0
s:free	1 -9 -5 0 13 -4
s:friend	0 -2 5 0 0 0
s:from	-24 2 14 -2 -4 0
s:full	0 -3 5 -2 2 0
s:further	-4 1 1 -6 -2 6
s:general	0 0 3 0 0 0
s:geneva	0 -3 -5 -6 15 0
s:get	-8 -7 20 -12 -5 5
s:glove	0 -5 -2 2 7 0
s:go	9 8 -18 -3 10 -6
s:gold	2 3 -14 8 0 0
s:good	-23 -5 11 7 0 -8
s:grower	-3 -3 0 0 0 8
s:had	13 -17 0 0 7 -9
s:halve	0 0 13 -8 0 -1
s:has	-1 -3 12 -12 1 -1
s:have	5 -2 15 -15 0 -6
s:having	0 0 -1 5 0 0
s:hazelnut	-1 0 -4 5 0 1
s:he	9 -10 0 -11 -10 9
s:heading	0 0 -5 7 0 0
s:heard	12 -8 3 -7 0 0
s:height	-3 0 -2 -5 12 0
s:here	-5 9 -8 -6 9 0
s:high	-1 0 0 -2 10 0
s:highest	0 2 -12 0 8 0
s:his	0 0 0 -3 0 0
s:hit	2 2 0 0 0 0
s:hold	0 12 -4 -2 0 0
s:house	14 0 -6 -7 0 0
s:i	7 6 -3 -7 1 -8
s:if	-29 30 -12 -30 -16 21
s:import	-3 -4 1 0 8 -5
s:importer	10 -4 -2 0 0 0
s:in	14 -11 21 -14 0 -20
s:included	0 -1 8 -1 0 0
s:instead	-4 -1 0 -10 0 11
s:into	-10 -3 6 -10 18 -17
s:is	19 -7 6 -14 -15 0
s:it	6 5 -4 -15 21 -21
s:its	-13 2 1 -13 18 -3
s:jump	0 6 -2 0 0 0
s:just	0 0 -2 0 0 7
s:keep	-2 0 3 5 0 -10
s:know	0 0 -5 10 0 -2
s:labor	0 0 9 -5 0 0
s:lapse	0 8 -6 0 0 0
s:last	0 -8 5 -13 13 0
s:later	2 -4 -6 8 0 0
s:law	6 0 -3 -3 -3 1
s:lay	5 -3 -1 2 0 0
s:leave	7 0 13 -12 -1 -11
s:let	0 5 0 0 0 -1
s:level	3 -7 3 -7 0 5
s:levy	-12 -14 26 -10 1 -1
s:licence	0 3 -6 0 0 0
s:lift	0 -10 2 2 -2 4
s:like	1 0 5 -2 0 -4
s:likewise	0 -3 0 6 0 0
s:line	0 0 1 -6 3 0
s:list	0 0 29 -24 -7 -6
s:long	0 0 0 2 0 0
s:lose	0 -7 -3 13 -2 0
s:lower	-2 -8 -10 -2 10 11
s:m	0 0 -7 8 0 0
s:make	-15 -13 0 17 -5 6
s:margin	0 0 3 0 0 0
s:me	-1 -4 0 -2 0 10
s:measure	-5 13 -4 -1 0 -1
s:meet	-2 14 -1 -6 0 -5
s:message	8 0 -5 0 0 0
s:midnight	-1 0 12 -1 -7 0
s:milk	0 0 15 -2 -11 0
s:mill	0 0 0 -1 0 3
s:ministry	5 0 -4 0 0 -1
s:moment	-1 6 0 -3 0 0
s:month	-3 0 5 -3 0 0
s:more	0 13 -3 -13 0 0
s:morning	-4 19 -13 0 0 0
s:most	-1 0 11 -4 -1 -1
s:motor	0 -3 12 -4 0 0
s:move	0 0 4 0 -1 0
s:mr	0 0 7 -2 0 -7
s:much	0 0 0 2 0 0
s:my	-3 -1 -2 2 0 5
s:never	8 -4 -2 -11 6 0
s:new	0 -3 7 -7 -2 4
s:next	0 8 0 -1 0 -1
s:nine	0 -5 10 -1 0 0
s:no	10 0 -6 6 -15 0
s:nobody	6 0 -8 3 0 -2
s:nor	0 0 0 1 0 0
s:normal	0 -1 9 -4 0 0
s:not	12 -11 3 -8 -13 5
s:nothing	8 -6 5 -4 0 -1
s:notice	-1 0 1 -5 0 4
s:now	-10 12 9 -14 4 -18
s:number	-5 5 -18 8 0 7
s:of	1 -25 11 3 -9 5
s:off	-3 1 1 -3 -3 5
s:offer	8 -7 -6 -1 0 5
s:oil	-9 -2 3 1 0 2
s:old	0 -1 4 4 0 -4
s:older	0 -2 14 -8 0 0
s:on	3 9 -6 4 -20 2
s:once	-4 17 -5 -4 0 -4
s:one	0 -15 6 1 2 0
s:only	0 0 0 4 -2 0
s:operation	0 -8 2 0 0 6
s:or	0 -27 11 0 -10 9
s:orange	0 1 -10 1 6 0
s:order	0 0 0 5 -1 0
s:ordinary	0 -6 22 -8 0 -7
s:origin	-5 -8 5 -3 0 7
s:originating	0 0 -3 6 0 0
s:other	-2 -5 22 -18 0 -4
s:our	-6 10 27 -20 -15 -22
s:out	0 2 4 -9 6 -9
s:over	-15 8 13 -3 -11 -8
s:owe	0 -4 6 -2 0 4
s:own	-5 -5 1 -8 16 -5
s:pact	0 0 10 -3 0 0
s:palm	-3 1 5 -13 7 -4
s:paper	11 0 -9 -12 -4 7
s:part	-3 -3 24 -1 -2 -11
s:pause	-1 0 -3 9 0 -1
s:pay	-4 -2 7 4 -15 0
s:payable	0 8 0 -7 0 0
s:people	0 1 -15 8 0 2
s:place	0 0 3 0 0 0
s:plan	5 -1 4 -2 0 -5
s:plu	0 -7 0 -11 0 14
s:point	0 0 0 7 0 0
s:port	0 -8 0 5 -3 3
s:post	-8 -8 -11 6 0 17
s:potash	1 0 6 -2 -1 -2
s:present	0 0 4 -2 0 0
s:press	20 -3 -7 0 0 -9
s:product	0 -6 -2 12 0 0
s:propose	4 0 -5 0 0 2
s:put	10 -5 -19 8 0 2
s:quarrel	0 0 -7 14 -8 -2
s:raise	0 -5 13 -1 -6 0
s:rate	4 2 -2 11 -8 -22
s:rather	0 6 -1 0 0 0
s:reach	-4 -4 4 -3 5 0
s:read	13 -11 0 3 0 -5
s:reciprocal	-10 -17 2 24 -11 0
s:reduce	0 0 -3 7 0 0
s:remain	0 -3 16 -7 0 0
s:reply	-5 -4 -13 14 8 -2
s:report	21 -10 -7 -1 0 -6
s:respectively	0 0 3 0 0 0
s:rest	0 0 -14 18 0 -1
s:retain	0 0 2 0 0 0
s:return	0 3 10 -7 -3 -3
s:rice	0 -7 9 -3 -2 0
s:rise	0 0 4 -8 4 -1
s:rose	0 11 -4 -3 -1 -1
s:round	12 -5 -14 6 0 -4
s:rubber	0 8 0 7 -11 -6
s:rumour	18 -1 -10 -7 0 0
s:run	0 5 2 -3 0 -1
s:safeguard	0 -4 11 0 0 -1
s:salmon	0 0 -8 6 0 0
s:same	-10 2 6 -1 4 -10
s:sardine	-1 -2 15 6 -20 -2
s:say	14 0 -13 0 -16 4
s:section	-3 0 5 2 -6 -3
s:see	14 -4 -10 -1 -1 1
s:sell	0 -2 -3 3 6 -1
s:set	-3 14 -14 5 0 0
s:settle	0 0 -5 6 0 0
s:shall	-1 -3 14 -3 0 -2
s:ship	0 -1 12 -5 0 0
s:should	0 5 0 -7 -4 3
s:side	-6 3 -1 0 10 -8
s:sign	-3 0 0 0 -2 8
s:since	-26 -21 44 -21 -3 3
s:sit	-1 3 0 -8 0 5
s:six	-1 -14 12 4 0 -2
s:slap	2 0 0 -2 0 0
s:sleep	5 -4 8 -6 0 -3
s:snap	3 6 -10 0 0 0
s:so	6 -24 0 12 -3 0
s:sooner	-2 0 -5 0 0 11
s:soybean	4 -7 1 0 0 -1
s:spring	0 0 0 -3 6 0
s:stand	-9 0 -6 3 9 -7
s:standstill	0 8 2 -5 -1 0
s:start	0 0 -10 7 0 1
s:stay	-5 -2 23 -10 -4 0
s:steel	0 -6 7 1 -4 0
s:step	1 -4 -8 0 0 7
s:still	-5 -13 -11 24 0 -3
s:stockfish	0 -5 0 4 0 0
s:stop	-2 10 -10 -2 9 -6
s:strike	0 0 2 0 0 0
s:subject	0 0 4 0 0 0
s:sugar	-9 0 8 -11 0 5
s:sum	0 6 -1 -2 0 0
s:summer	0 4 5 -8 0 0
s:summit	0 0 0 -4 7 0
s:surcharge	0 5 7 -9 0 -9
s:suspend	6 10 -16 2 -2 -3
s:suspension	-1 6 -12 -2 0 10
s:take	-9 -14 13 -3 -5 10
s:talk	0 8 -15 -6 3 6
s:tariff	-23 -16 6 9 -16 18
s:tax	0 3 -3 0 0 0
s:tea	-2 22 -5 -16 1 -6
s:tell	18 0 -20 -9 -4 8
s:ten	0 -10 7 5 -3 -2
s:term	-1 -3 17 -7 0 -3
s:textile	-8 2 0 2 0 0
s:than	0 9 0 -5 0 -7
s:that	28 -29 -1 -11 6 0
s:the	-6 5 9 -1 -6 -6
s:their	-7 7 10 -10 -6 0
s:them	12 -10 0 0 -6 0
s:then	-1 17 -7 0 -17 2
s:there	18 -9 0 -4 0 -13
s:they	-4 -4 11 0 0 -3
s:thi	4 -22 16 0 0 -6
s:thing	7 0 2 -9 0 0
s:thirty	0 6 -3 0 0 0
s:those	0 12 0 -7 -3 0
s:threaten	-4 -4 -3 -2 0 14
s:three	0 1 0 -5 5 0
s:timber	1 0 0 -3 0 3
s:time	-1 9 -9 5 0 0
s:to	-4 8 -8 1 0 2
s:together	-8 8 0 5 -4 -3
s:top	-10 1 0 -10 0 14
s:total	0 0 5 0 0 0
s:trade	0 0 -10 9 0 0
s:treaty	0 0 2 0 -1 0
s:truce	-1 7 -1 0 -6 0
s:turn	0 -4 -11 14 1 0
s:twenty	0 -10 20 -7 0 -1
s:two	-9 -7 5 0 5 -1
s:tyre	-4 12 0 -8 -1 0
s:under	-8 -8 5 12 -3 -4
s:until	-12 -14 13 16 -7 -13
s:up	-8 -1 -3 7 -4 6
s:upon	0 -1 9 -4 0 0
s:us	-1 5 0 -2 0 0
s:used	-1 4 -9 5 0 0
s:value	0 0 13 0 0 -7
s:want	-4 -4 0 -4 0 9
s:warn	-6 11 -6 0 0 0
s:was	3 -20 -31 31 12 -8
s:watche	3 0 0 0 0 -1
s:way	-2 3 0 -7 0 1
s:we	4 0 11 -7 -8 -5
s:week	11 -13 -3 0 1 0
s:well	0 0 9 -6 0 0
s:were	22 -8 -15 2 1 -10
s:what	21 -13 1 -8 -4 -1
s:whatever	9 -5 0 1 0 -4
s:wheat	7 -2 -13 11 0 -1
s:when	-3 -13 -1 0 16 0
s:where	-9 13 -9 -6 0 5
s:which	0 -24 27 7 -21 -7
s:while	0 -1 4 -4 4 0
s:who	5 0 -3 7 -5 -3
s:whole	0 5 -3 2 -2 0
s:whose	0 -1 0 2 1 0
s:will	7 -5 0 -15 1 6
s:wine	0 9 0 -10 0 0
s:with	0 -12 -4 18 -2 -4
s:without	-8 21 0 -19 0 -1
s:wool	0 4 0 0 0 0
s:world	0 -1 -7 6 0 6
s:worst	0 -11 -7 -13 24 0
s:worth	0 0 -15 18 0 -1
s:would	12 21 -6 -37 -21 0
s:write	-4 -1 -4 0 0 13
s:year	-11 -24 15 6 -1 -4
s:you	22 -16 6 -12 -6 -7
s:your	2 0 4 -4 -1 -7
s:—	1 6 12 -19 0 -9
s:•	3 0 -2 0 0 0
sa:"	17 8 -25 -9 -9 9
sa:" .	5 0 -6 -6 0 8
sa:" or	-1 0 -3 0 0 8
sa:'s	-7 16 -18 0 6 1
sa:'s <level>	0 -4 0 0 0 6
sa:'s on	0 15 -13 -1 0 0
sa:(	0 0 0 5 -4 0
sa:( <level>	0 0 3 0 0 0
sa:)	-3 -4 0 12 -5 -3
sa:) .	0 0 4 0 0 -1
sa:,	-2 -11 4 10 0 -6
sa:, "	9 0 -14 -4 0 7
sa:, <level>	-6 7 12 -4 -12 -4
sa:, <name>	0 0 12 -3 0 -6
sa:, <quality>	0 0 7 -2 0 0
sa:, a	4 -5 8 0 0 -10
sa:, and	-10 -16 15 0 7 -6
sa:, are	0 0 8 -4 0 0
sa:, as	10 -5 -5 8 -12 0
sa:, at	0 1 14 -8 -5 0
sa:, because	0 2 -4 2 0 0
sa:, but	1 -3 0 -4 6 0
sa:, by	0 0 6 0 0 0
sa:, down	0 4 0 -2 0 0
sa:, for	0 6 -14 8 6 -2
sa:, from	0 0 0 -5 0 6
sa:, has	0 0 0 -1 3 0
sa:, he	0 -2 0 0 -7 6
sa:, in	1 -4 -5 -12 10 7
sa:, is	3 -3 -14 18 0 -1
sa:, not	3 11 -10 -5 -4 0
sa:, now	0 0 -5 0 4 0
sa:, on	-1 10 -14 5 0 0
sa:, or	-4 -8 0 6 0 1
sa:, remain	0 -1 8 -2 0 0
sa:, say	-1 0 4 -3 0 0
sa:, so	0 0 6 -3 0 0
sa:, the	-11 -3 -6 -8 6 17
sa:, to	0 1 7 -3 0 -10
sa:, under	0 0 -10 14 -1 0
sa:, up	0 8 0 -6 0 0
sa:, was	0 0 -2 7 0 0
sa:, whatever	2 0 0 0 0 0
sa:, when	0 0 0 -2 6 0
sa:, where	0 0 3 0 0 0
sa:, which	-2 -4 3 5 -2 0
sa:, will	0 0 9 -2 0 -1
sa:-	0 -3 5 0 0 0
sa:.	1 -3 16 -2 -19 -2
sa:. "	0 17 -10 -6 -3 0
sa:. <number>	0 -2 1 1 0 0
sa::	5 0 -1 0 7 -13
sa:: <level>	0 0 1 0 0 0
sa:: <number>	0 0 -2 5 0 0
sa:: the	8 0 -2 0 -1 0
sa:;	5 2 10 -24 0 -1
sa:; <name>	0 0 0 -4 2 3
sa:; <quality>	-1 0 4 0 0 0
sa:; the	8 0 -4 -4 0 2
sa:<agent>	5 6 -9 3 -7 -1
sa:<day-ahead>	-22 5 -1 -19 -15 29
sa:<day-ahead> "	-1 0 -3 0 0 8
sa:<day-ahead> ,	-5 0 0 -9 0 11
sa:<day-ahead> .	0 9 -6 0 -1 2
sa:<day-gone>	-1 9 -4 3 -4 -2
sa:<day-gone> ,	0 0 -2 5 0 0
sa:<day-gone> .	5 9 -9 -3 0 -4
sa:<day-gone> ;	0 0 0 0 0 3
sa:<day-today>	-10 -7 0 1 0 10
sa:<day-today> ,	0 0 7 -4 0 0
sa:<day-today> .	-9 -4 0 8 -2 4
sa:<duty>	-8 0 19 -16 -5 3
sa:<gate>	3 4 0 -8 -4 1
sa:<goods>	10 0 10 -10 -10 -6
sa:<level-noun>	8 0 -2 0 -8 1
sa:<level>	-34 -6 9 24 -2 -19
sa:<level> )	0 0 9 -4 0 0
sa:<level> ,	-1 -1 1 8 -4 -4
sa:<level> .	-3 2 -4 14 -4 -9
sa:<level> ;	0 -8 8 -6 4 0
sa:<level> <level>	-1 -14 -18 35 -14 -2
sa:<level> and	0 -3 16 -6 0 -2
sa:<level> as	0 0 -13 15 0 0
sa:<level> at	0 0 1 0 0 0
sa:<level> for	0 -2 13 -9 0 0
sa:<level> from	0 0 0 5 0 0
sa:<level> in	-6 2 7 0 -5 -4
sa:<level> on	-11 -3 -5 7 0 5
sa:<level> or	0 -1 9 -4 0 0
sa:<level> to	0 -2 0 0 2 0
sa:<level> under	0 0 -14 17 0 0
sa:<level> which	0 0 2 0 0 0
sa:<money>	-8 -7 -9 20 0 0
sa:<money> .	-3 -1 -22 23 0 1
sa:<month-ahead>	2 0 0 -4 3 -2
sa:<month-ahead> ,	0 0 -2 0 4 0
sa:<month-gone>	0 -14 -14 19 5 -4
sa:<month-gone> ,	7 -6 -6 11 -4 -4
sa:<month-gone> is	0 0 -6 10 0 0
sa:<name>	0 -3 10 -9 -2 -1
sa:<name> 's	-2 1 0 7 -2 -7
sa:<name> ,	-15 -15 10 6 -2 4
sa:<name> .	-7 0 25 -6 -4 -11
sa:<name> ;	6 0 0 -4 -3 0
sa:<name> charge	13 -3 -5 -9 5 -1
sa:<name> is	-2 0 1 0 0 3
sa:<name> on	3 0 0 0 0 0
sa:<name> will	0 -1 4 -4 5 -2
sa:<not>	-6 6 2 -7 -10 3
sa:<number>	-26 15 -7 13 -12 -2
sa:<number> ,	0 -6 -11 14 2 -1
sa:<number> .	-10 10 -4 10 -7 -9
sa:<number> a	0 -2 13 -7 0 0
sa:<number> and	0 3 0 -1 0 0
sa:<office>	-1 0 -6 4 0 5
sa:<organisation>	8 0 -17 8 0 -1
sa:<person>	8 -12 -5 -17 1 14
sa:<person> ,	6 0 -6 -1 0 2
sa:<points>	0 14 -9 0 0 0
sa:<quality>	7 13 -9 -3 -2 -3
sa:<quality> banana	0 -3 -4 6 0 0
sa:<quality> copper	-2 -3 3 0 0 1
sa:<quality> good	-13 -15 0 12 0 0
sa:<quality> port	0 0 -1 3 0 0
sa:<quality> rice	-3 0 -8 8 0 4
sa:<quality> steel	3 0 0 -1 0 0
sa:<quality> wine	0 0 -2 0 0 2
sa:<seat>	17 0 -9 -12 -7 5
sa:<seat> 's	0 15 -11 -2 0 0
sa:<seat> .	8 -1 0 0 0 -8
sa:<seat> has	-1 -3 4 0 0 2
sa:<sender>	-7 -2 8 -7 0 7
sa:<span>	0 0 -10 21 -9 -5
sa:<span> ,	-1 6 0 0 -3 0
sa:<span> .	-3 -3 0 11 0 0
sa:<taker>	0 0 0 0 -2 3
sa:<v-agree>	0 0 -2 0 -2 6
sa:<v-bear>	-24 -2 -11 22 -12 11
sa:<v-begin>	-5 1 -9 10 12 -19
sa:<v-buy>	4 0 2 0 -10 0
sa:<v-deny>	8 0 -1 0 0 -1
sa:<v-down>	-15 -2 -7 16 6 -10
sa:<v-end>	-5 -9 -10 15 0 4
sa:<v-impose>	4 -14 -5 -3 10 9
sa:<v-propose>	0 5 -6 0 0 -1
sa:<v-return>	-2 6 0 -3 -1 2
sa:<v-say>	15 0 -5 -4 -17 1
sa:<v-sell>	-4 0 0 -4 0 7
sa:<v-stay>	-22 4 10 5 -10 -1
sa:<v-suspend>	9 8 0 -6 -10 -4
sa:<v-target>	4 -16 -5 3 8 0
sa:<v-up>	0 -5 -4 0 11 -2
sa:?	21 -10 -14 5 -5 -8
sa:a	11 0 15 -31 0 -9
sa:a .	0 -2 13 -7 0 0
sa:a <quality>	0 0 1 0 0 0
sa:about	7 -7 0 0 0 0
sa:above	0 -1 -5 -2 8 2
sa:act	0 1 0 -2 0 3
sa:after	0 0 -4 5 0 0
sa:again	-3 13 0 0 -5 -3
sa:again ,	1 0 -1 0 0 0
sa:again .	-2 2 0 1 -2 0
sa:ago	0 0 0 -1 0 6
sa:agreement	0 -5 2 4 0 -2
sa:all	-8 -4 8 6 -5 0
sa:all .	-1 -12 16 -10 -1 4
sa:all <quality>	0 0 -9 11 0 0
sa:also	0 -7 19 -9 0 0
sa:an	14 0 -5 0 -4 -4
sa:an agreement	0 0 1 0 0 0
sa:and	-28 0 6 4 13 -25
sa:and ,	0 11 -2 -3 -2 0
sa:and <level>	-2 2 -4 6 0 -3
sa:and <name>	0 -4 18 -15 2 -1
sa:and <number>	0 -4 0 0 6 0
sa:and a	0 -4 10 -2 1 -1
sa:and above	0 0 0 0 0 3
sa:and has	0 -1 12 -6 0 0
sa:and i	7 0 0 -2 0 0
sa:and it	0 3 -7 -2 8 0
sa:and not	0 3 0 0 0 0
sa:and so	0 0 1 0 0 0
sa:and the	-3 -3 -6 0 10 0
sa:and we	0 2 0 0 0 0
sa:and with	0 0 -5 16 -10 0
sa:announce	9 0 -7 -8 -1 7
sa:another	-3 -4 17 -7 0 -1
sa:another <level>	0 0 3 0 0 0
sa:any	1 -3 0 -2 0 2
sa:apply	0 0 2 0 0 0
sa:are	-6 13 1 -10 -1 0
sa:arrangement	0 -7 10 -7 6 -2
sa:as	6 -4 -6 12 -7 -2
sa:as far	0 0 5 -5 0 1
sa:as of	0 0 -8 14 0 -1
sa:as the	0 0 -2 0 4 0
sa:ask	0 4 -2 -3 8 -5
sa:ask for	0 3 -2 1 0 0
sa:at	-12 14 -19 22 -1 -20
sa:at <level>	-6 15 -14 21 -16 -9
sa:at <number>	0 9 -5 0 0 0
sa:at the	0 -1 -1 1 7 -3
sa:back	-10 24 -15 2 -3 -7
sa:back on	0 9 -3 0 0 0
sa:banana	0 -3 -4 6 0 0
sa:be	0 4 6 -10 -2 -2
sa:because	0 2 -4 2 0 0
sa:been	-2 3 0 0 0 0
sa:before	-15 4 5 -24 4 10
sa:before .	0 -2 15 -8 -1 0
sa:before the	-4 6 0 -4 0 -3
sa:begin	1 5 -6 -4 4 0
sa:being	0 0 7 -2 0 0
sa:between	0 0 3 0 0 0
sa:border	0 0 1 0 0 0
sa:border ,	0 0 3 0 0 0
sa:both	0 0 5 -1 0 0
sa:but	11 -5 -4 -7 5 0
sa:buy	8 0 -8 0 -6 4
sa:buyer	0 0 0 0 -2 3
sa:by	8 -20 5 0 -5 5
sa:by the	5 0 -3 0 0 0
sa:call	1 0 -4 3 1 -2
sa:call reciprocal	0 0 -2 6 0 0
sa:can	0 0 3 -2 0 1
sa:car	0 0 8 -8 -1 -1
sa:car .	-1 0 7 -3 0 0
sa:case	-6 -3 0 -5 0 12
sa:charge	8 -22 -1 3 0 1
sa:charge .	-2 0 10 -1 0 0
sa:charge <level>	5 -8 0 -2 5 0
sa:charge on	7 0 0 -5 0 0
sa:chicken	0 -1 -10 14 0 0
sa:collect	-1 -5 9 0 0 -3
sa:collect <day-today>	0 0 7 -4 0 0
sa:collect on	0 0 0 3 0 0
sa:come	-6 0 -3 11 1 -3
sa:come back	-2 0 -5 8 0 0
sa:come in	0 0 2 0 0 0
sa:copper	-2 -3 3 0 0 1
sa:cotton	0 0 -8 10 0 0
sa:country	0 0 -7 7 1 0
sa:custom	9 0 2 -9 -2 -3
sa:date	-2 2 5 -2 -1 0
sa:date from	-1 7 0 -1 0 0
sa:day	-6 -16 3 8 -12 14
sa:day .	-5 -10 0 0 -4 14
sa:depending	0 0 11 -5 0 0
sa:depending on	0 0 11 -5 0 0
sa:did	-4 -4 -11 16 0 0
sa:do	0 0 6 -2 0 0
sa:doe	-5 0 -3 9 -3 4
sa:down	0 0 6 -3 0 0
sa:down from	0 4 0 -2 0 0
sa:drop	0 -1 4 0 0 0
sa:due	0 0 5 -3 0 0
sa:duty	-15 3 20 -11 -8 0
sa:duty of	0 0 6 0 0 0
sa:duty on	-3 4 3 -3 0 0
sa:duty that	0 0 2 0 0 0
sa:each	0 0 -12 6 0 9
sa:economy	1 0 3 0 0 -2
sa:effect	-1 0 4 -1 0 1
sa:effect .	-1 -1 4 0 0 2
sa:either	-2 0 -4 8 0 0
sa:electric	-1 -6 17 -5 -2 0
sa:else	0 0 3 0 0 0
sa:end	-1 -3 -13 23 -5 0
sa:engine	0 0 6 0 0 0
sa:ever	0 1 -4 -9 14 -1
sa:every	-6 -8 6 4 0 0
sa:every <quality>	-4 -2 10 -1 0 0
sa:everybody	3 0 -4 5 0 -1
sa:everything	5 -5 -1 -1 0 4
sa:everything from	0 0 -7 0 0 5
sa:everywhere	0 0 0 1 0 0
sa:export	0 2 -2 0 0 0
sa:fall	0 0 -4 4 0 0
sa:far	0 0 6 -5 0 1
sa:far as	0 0 5 -5 0 1
sa:fentanyl	-4 -12 0 21 -14 -4
sa:fentanyl ,	0 0 3 0 0 0
sa:fentanyl and	0 -2 -13 17 0 0
sa:first	-1 -3 3 -3 0 5
sa:first term	0 -1 6 0 0 0
sa:five	0 0 -11 8 0 4
sa:for	-2 0 8 2 -8 -12
sa:for <name>	0 0 -8 12 0 0
sa:for <quality>	1 0 0 1 0 -2
sa:for <span>	-6 2 0 12 -8 -1
sa:for electric	-1 -6 17 -5 -2 0
sa:for fentanyl	0 -4 13 -6 0 0
sa:for the	7 -2 12 -16 0 -1
sa:forced	0 0 3 -1 0 0
sa:forced labor	0 0 3 -1 0 0
sa:from	-9 0 5 -10 -10 13
sa:from <day-ahead>	0 -2 -12 -4 0 19
sa:from <day-gone>	-3 3 4 -7 -2 0
sa:from <level>	0 -5 10 -5 3 0
sa:from <name>	-8 -7 0 7 0 4
sa:from <number>	0 8 0 -5 0 0
sa:from everywhere	0 0 0 1 0 0
sa:from the	0 1 0 -2 0 3
sa:geneva	0 -1 -7 -5 15 0
sa:get	-4 -1 0 -2 -2 9
sa:get <level>	0 0 4 0 0 0
sa:go	0 4 -11 5 7 -8
sa:go back	0 1 0 0 0 0
sa:go on	0 4 0 -1 0 0
sa:good	-22 0 0 14 0 -1
sa:good ,	0 0 12 -6 0 0
sa:good .	-1 -5 0 10 0 -1
sa:good from	0 0 -5 0 5 0
sa:good of	0 0 3 0 0 0
sa:good pay	0 0 0 2 0 0
sa:good since	-5 0 0 0 0 8
sa:had	10 -18 2 -3 0 0
sa:has	-6 2 15 -12 -3 -1
sa:has been	0 4 0 0 0 -9
sa:has no	0 0 2 0 0 0
sa:has not	-1 -3 0 -5 0 11
sa:have	0 -8 7 -2 0 2
sa:have been	0 1 0 0 0 0
sa:he	0 -4 0 -1 -7 12
sa:heading	0 0 -5 7 0 0
sa:height	-2 0 0 -3 9 0
sa:here	-3 10 -9 -3 6 0
sa:highest	0 -3 -8 1 10 0
sa:i	3 7 -2 -1 -2 -4
sa:if	-11 1 5 -11 -6 12
sa:if the	-8 6 -4 0 -1 9
sa:import	-1 -2 14 -4 0 -1
sa:in	8 -6 8 -8 -9 0
sa:in <month-gone>	9 -13 -16 10 10 -8
sa:in <name>	3 7 10 -18 -9 -11
sa:in <number>	0 -7 0 10 -2 -1
sa:in <seat>	4 0 -6 -1 0 5
sa:in all	-1 -12 17 -10 -1 4
sa:in place	0 0 3 0 0 0
sa:in return	0 0 1 0 0 0
sa:in the	0 4 0 0 0 -2
sa:included	0 -1 7 -1 0 0
sa:instead	-2 -4 -4 -6 -3 19
sa:instead of	-2 -4 -4 -6 -3 19
sa:is	6 -21 1 8 -5 2
sa:is <level>	8 0 -13 5 0 0
sa:is a	3 0 0 0 0 0
sa:is call	0 0 6 -3 0 0
sa:is collect	0 0 2 0 0 0
sa:is not	0 1 0 1 0 -5
sa:is the	0 0 1 0 0 0
sa:is what	7 -2 2 -5 0 -1
sa:it	3 -1 13 -20 14 -35
sa:it ,	6 0 -4 0 0 0
sa:it .	5 -9 -6 11 0 -1
sa:it had	0 -6 11 -9 4 0
sa:it is	5 7 -3 -9 0 -2
sa:it take	-1 -4 14 -2 -1 -3
sa:it would	-1 0 1 0 1 0
sa:its	0 -5 7 -15 2 3
sa:its own	0 0 1 -6 5 0
sa:keep	0 0 0 3 0 0
sa:labor	0 0 3 -1 0 0
sa:labor ,	0 0 3 -1 0 0
sa:last	6 2 2 -9 0 -10
sa:last <month-gone>	0 5 -1 0 0 0
sa:last year	0 0 4 -5 6 -2
sa:later	3 0 0 0 0 0
sa:law	6 0 -1 -2 -3 1
sa:lay	6 0 -1 0 0 0
sa:leave	0 1 5 -2 0 0
sa:level	0 -3 1 -5 0 5
sa:levy	-5 -2 17 -4 0 -2
sa:levy on	-3 0 8 0 0 0
sa:lift	-2 -1 2 -6 0 8
sa:like	3 0 0 -2 0 0
sa:likewise	0 -2 7 0 0 0
sa:line	0 0 0 -2 4 0
sa:list	0 -6 24 -15 -1 -1
sa:list ,	0 -3 13 -7 0 0
sa:lower	-1 0 -2 0 5 0
sa:make	-4 2 -7 11 0 0
sa:mill	0 0 0 -1 0 3
sa:more	1 1 2 -6 -4 0
sa:more .	3 0 0 0 0 0
sa:morning	-4 16 -11 0 0 0
sa:most	0 3 0 -2 0 0
sa:move	0 0 2 0 0 0
sa:much	0 0 0 2 0 0
sa:my	0 -1 0 0 0 0
sa:never	8 -3 -11 -6 7 0
sa:new	0 -1 0 5 0 0
sa:next	0 7 -4 0 0 0
sa:no	0 0 13 -1 -10 -9
sa:nobody	0 0 0 5 0 0
sa:normal	0 0 7 -2 0 0
sa:not	-9 6 -2 0 -13 10
sa:not <number>	0 9 -4 -1 0 0
sa:not part	0 0 4 0 0 0
sa:nothing	0 -1 6 0 0 0
sa:now	-4 10 0 -2 0 -6
sa:now ,	0 -1 6 0 0 0
sa:now .	-2 1 9 -7 0 -2
sa:number	0 7 -10 -4 0 6
sa:of	0 -14 3 0 -6 12
sa:of <day-today>	0 0 -9 8 0 5
sa:of <level>	-12 1 12 -8 -5 6
sa:of <month-gone>	7 0 0 0 0 0
sa:of <name>	-2 -3 0 -9 0 12
sa:of <number>	-3 -2 0 5 0 0
sa:of <quality>	0 -2 15 -4 0 -1
sa:of fentanyl	0 -1 -5 10 0 0
sa:of it	-2 -7 0 4 4 0
sa:of its	0 0 3 0 0 0
sa:of last	9 0 -1 0 0 -2
sa:of that	0 0 8 -6 0 0
sa:of the	-8 0 -2 7 0 4
sa:off	-2 0 4 -7 -1 7
sa:oil	-6 -14 0 9 3 0
sa:older	0 0 3 -1 0 0
sa:on	18 2 -10 0 -11 -3
sa:on <day-ahead>	-4 0 5 0 0 1
sa:on <day-gone>	7 1 -6 -3 0 0
sa:on <name>	-2 -2 6 -1 0 2
sa:on <quality>	11 12 -24 -11 9 8
sa:on a	3 0 0 0 0 0
sa:on all	0 0 -7 11 0 0
sa:on every	-5 -3 11 -1 0 0
sa:on everything	5 -5 -1 -1 0 4
sa:on good	0 0 0 4 0 0
sa:on palm	0 -2 1 3 0 0
sa:on the	-12 1 17 -12 -7 2
sa:on top	-3 1 -1 5 -12 8
sa:once	0 4 2 -1 -3 0
sa:once more	0 1 2 0 -1 0
sa:one	6 -4 -7 0 7 -2
sa:only	0 0 1 -1 0 0
sa:or	-4 -15 8 0 -3 9
sa:or <level>	0 -11 9 1 -1 0
sa:or sooner	-1 0 -3 0 0 8
sa:order	0 0 0 3 0 0
sa:ordinary	0 -2 12 -4 0 -1
sa:ordinary <level>	0 -1 11 -4 0 0
sa:origin	-2 -1 -3 0 0 9
sa:other	0 -10 13 -9 4 0
sa:our	0 4 2 -6 0 -3
sa:out	0 -2 8 -5 0 0
sa:over	-9 0 9 1 -3 -2
sa:over and	0 0 0 0 0 3
sa:over fentanyl	0 0 -11 13 0 0
sa:own	0 0 1 -7 4 0
sa:pact	0 0 2 0 0 0
sa:palm	0 -9 2 1 4 0
sa:palm oil	0 -9 2 1 4 0
sa:paper	13 0 -8 -7 -3 1
sa:part	0 0 10 -3 0 0
sa:part of	0 0 8 -2 0 0
sa:pay	-12 0 -1 5 -4 7
sa:pay .	0 0 4 -3 0 0
sa:pay <level>	-3 7 -1 2 -1 -1
sa:payable	0 8 0 -7 0 0
sa:place	0 0 3 0 0 0
sa:port	0 0 -2 6 0 0
sa:put	3 -1 -6 1 4 -2
sa:rate	-9 4 -3 12 0 -3
sa:reciprocal	0 -4 -4 7 0 5
sa:reciprocal ,	0 0 0 2 0 0
sa:reciprocal .	0 0 -4 6 0 0
sa:remain	0 -3 14 -6 0 0
sa:respectively	0 0 3 0 0 0
sa:return	0 5 0 0 0 -1
sa:rice	0 -1 -5 6 0 3
sa:rise	0 -7 5 -3 4 0
sa:same	-4 2 0 0 1 -3
sa:sardine	0 0 7 0 0 0
sa:say	0 7 -6 -2 -7 4
sa:say ,	0 0 0 -6 -2 5
sa:say .	2 -2 0 0 0 1
sa:section	0 6 -8 5 0 0
sa:section <number>	0 6 -8 5 0 0
sa:side	0 4 -2 -1 0 0
sa:side .	0 4 -1 0 0 0
sa:sign	-1 0 -3 -1 0 10
sa:since	-15 -5 26 -10 -4 0
sa:since <day-gone>	0 0 1 0 0 0
sa:since <month-gone>	-6 -7 2 0 0 4
sa:since <number>	0 -5 13 -4 0 0
sa:since the	0 3 0 0 -1 0
sa:sit	0 5 0 -7 0 0
sa:so	0 -2 10 0 -4 0
sa:sooner	-1 0 -3 0 0 8
sa:sooner "	-1 0 -3 0 0 8
sa:stand	-3 -3 0 8 0 0
sa:stand at	0 -2 -11 16 -2 0
sa:stand on	-2 0 8 -3 0 0
sa:start	0 0 0 0 0 1
sa:start on	3 0 0 0 0 0
sa:stay	-4 0 14 -6 -3 0
sa:steel	0 0 7 -5 -3 0
sa:still	0 -4 0 3 3 0
sa:stop	0 5 -5 -10 9 0
sa:sugar	-6 8 -2 0 0 1
sa:summer	0 7 0 -3 0 0
sa:surcharge	4 0 9 -13 0 -3
sa:surcharge of	0 5 -3 0 0 0
sa:suspend	7 5 -14 5 -1 -1
sa:suspend .	8 6 -11 0 -1 0
sa:take	-5 -9 18 0 0 -6
sa:take on	-1 -4 14 -2 -1 -3
sa:talk	0 0 1 0 0 0
sa:tariff	0 0 -10 6 -1 6
sa:tariff ,	-1 -2 3 -5 0 5
sa:tariff on	6 -1 -6 2 0 0
sa:tax	-2 4 -4 -1 5 0
sa:tell	3 0 -1 0 0 0
sa:ten	0 0 9 -4 0 0
sa:term	0 -1 11 -1 0 0
sa:that	0 -20 13 -6 4 0
sa:that <name>	-8 -4 0 4 2 0
sa:that <quality>	0 5 -1 0 0 0
sa:that is	0 0 9 -4 0 0
sa:that it	0 0 11 -8 0 0
sa:that the	0 -5 0 7 -1 0
sa:that was	9 -1 -12 9 -2 0
sa:the	0 0 7 -20 7 6
sa:the <level>	-4 0 1 -4 0 8
sa:the <name>	-3 -7 8 5 0 -2
sa:the <number>	0 6 -2 0 0 0
sa:the <organisation>	0 0 -6 14 -1 -5
sa:the <person>	-1 -2 -3 -4 5 7
sa:the <quality>	5 0 -3 1 2 -11
sa:the duty	0 0 0 2 0 0
sa:the first	0 -2 9 0 0 0
sa:the highest	0 -3 -8 1 10 0
sa:the list	0 0 12 -5 0 0
sa:the next	-2 12 -13 3 0 0
sa:the normal	0 0 5 -1 0 0
sa:the older	0 0 3 -1 0 0
sa:the ordinary	0 0 7 -3 0 0
sa:the other	0 -10 9 -6 5 0
sa:the same	-4 2 0 0 1 -3
sa:the surcharge	6 0 3 -8 0 0
sa:the truce	0 -3 6 0 0 0
sa:the two	0 0 2 0 1 -3
sa:the value	0 0 5 0 0 0
sa:their	0 1 0 0 0 0
sa:them	8 0 -9 0 -3 4
sa:then	-1 0 -15 9 -5 8
sa:then .	0 0 0 0 0 4
sa:there	6 -15 6 1 -1 -3
sa:there .	0 0 6 -2 0 0
sa:there since	0 -1 4 0 0 0
sa:they	0 -1 1 -5 0 1
sa:they are	0 0 0 0 0 3
sa:thi	0 -7 3 0 1 0
sa:those	0 0 3 0 0 0
sa:time	0 0 0 1 0 0
sa:to	-2 -8 3 9 6 -21
sa:to <level>	-13 -25 10 6 10 -14
sa:to <name>	0 6 0 -1 0 0
sa:to be	6 0 0 -1 0 0
sa:to the	0 -2 10 -1 -1 -4
sa:together	0 0 -1 4 0 0
sa:top	-4 0 -1 1 -6 8
sa:top of	-2 -2 0 -4 0 10
sa:trade	0 1 0 -1 0 -1
sa:truce	0 -3 6 0 0 0
sa:twenty	0 -1 7 -3 0 0
sa:two	-3 -2 8 -5 0 0
sa:under	-5 -15 -2 21 -5 0
sa:under an	0 0 1 0 0 0
sa:under the	0 -3 -2 6 0 2
sa:until	-11 -14 3 20 -2 -7
sa:until <day-ahead>	-1 0 18 -12 0 -3
sa:until <month-gone>	0 0 -6 15 -4 0
sa:until the	0 -8 6 0 3 -1
sa:until then	0 -3 -5 7 0 0
sa:up	-4 3 -7 8 -1 0
sa:up from	0 8 0 -6 0 0
sa:value	0 0 5 0 0 0
sa:was	17 -12 -21 19 -10 0
sa:way	-1 -11 6 -4 2 4
sa:we	-4 5 3 -7 -2 0
sa:we would	0 0 6 0 -1 0
sa:week	9 0 -8 1 0 -2
sa:were	15 -10 -11 0 6 -4
sa:what	3 -8 14 -8 0 -1
sa:what <name>	8 0 0 -1 0 0
sa:what it	0 -6 16 -5 -1 0
sa:whatever	1 -3 8 -5 0 -1
sa:wheat	8 -1 -14 9 0 0
sa:when	-2 0 4 -12 12 -1
sa:when the	0 -1 0 -5 6 0
sa:where	-8 12 -9 -9 0 8
sa:where it	0 10 -7 -2 1 0
sa:which	0 -12 16 -1 -8 2
sa:which <name>	7 0 -6 -6 6 0
sa:which has	0 0 6 -2 0 0
sa:which is	0 -3 8 0 0 -1
sa:which it	0 0 0 1 -1 0
sa:will	-1 -3 2 0 2 0
sa:wine	0 -1 0 -3 0 2
sa:with	0 -9 0 16 -15 0
sa:with that	0 0 -1 4 0 0
sa:with the	0 -4 7 0 0 0
sa:without	0 6 0 -4 0 0
sa:would	7 12 0 -15 -5 -8
sa:would be	-1 4 0 0 0 0
sa:year	-7 -10 3 1 3 0
sa:year ,	0 0 -6 13 0 -2
sa:year .	-4 -3 5 0 4 -4
sa:year ago	0 0 1 -8 0 6
sa:you	0 0 2 0 0 0
sb:"	8 0 -5 8 -8 -6
sb:" <name>	0 3 -15 10 0 0
sb:" reciprocal	-2 -2 1 6 0 -3
sb:'s	-1 4 -13 6 -4 7
sb:'s charge	0 0 0 -1 4 0
sb:'s duty	0 9 -16 11 0 -3
sb:'s on	0 21 -13 -7 -1 0
sb:'s own	0 0 0 -3 8 0
sb:'s tariff	0 0 9 -4 0 0
sb:(	-6 3 10 0 -7 -3
sb:( <level>	0 0 -7 8 0 0
sb:)	-3 16 5 -15 -6 -2
sb:) :	0 -4 16 -8 0 0
sb:) and	0 0 2 -1 0 0
sb:*	2 0 3 -4 0 -1
sb:,	-19 4 -4 5 8 -2
sb:, <level>	-1 1 1 -7 -6 8
sb:, <name>	0 12 5 -24 0 -4
sb:, <quality>	-5 -4 -11 2 2 14
sb:, a	-1 -3 0 0 4 4
sb:, and	-19 17 -2 -9 -2 4
sb:, are	0 0 1 0 0 0
sb:, as	0 2 -2 5 -2 -1
sb:, at	-2 -14 18 -13 8 -3
sb:, by	0 -1 5 0 0 0
sb:, down	0 -1 -11 12 0 0
sb:, for	-3 4 12 -11 0 -8
sb:, from	-3 -11 6 9 -5 -1
sb:, have	0 0 2 0 0 0
sb:, in	-1 -20 -7 2 19 0
sb:, is	-8 -2 0 0 0 9
sb:, it	1 -8 7 0 0 -3
sb:, its	0 -4 18 -9 0 -3
sb:, make	0 -2 0 7 -1 0
sb:, not	13 -5 -2 0 0 -3
sb:, now	0 0 5 -2 0 0
sb:, on	-6 4 0 -5 0 9
sb:, or	4 -7 -2 0 0 2
sb:, pay	0 0 11 -9 0 0
sb:, say	6 0 0 -1 0 -1
sb:, tea	0 11 -5 -2 0 0
sb:, that	6 0 0 0 0 -4
sb:, the	0 14 -20 5 0 2
sb:, then	0 4 1 0 -5 0
sb:, to	0 2 -7 0 0 8
sb:, up	0 0 -11 14 0 0
sb:, was	-3 -1 -1 9 -8 4
sb:, when	0 -6 -2 0 10 1
sb:, where	0 -2 0 0 6 -1
sb:, which	-2 -8 6 12 -11 -4
sb:, who	3 0 0 0 -1 -1
sb:, whose	0 -1 0 3 1 0
sb:, with	0 -1 0 5 0 -1
sb:-	-5 15 9 -10 0 -20
sb:- call	0 0 9 -1 0 -2
sb:.	0 0 -22 23 0 -4
sb:. <number>	0 -8 -11 18 0 0
sb:/	-1 -5 4 -2 0 5
sb::	-1 7 11 -6 -6 -18
sb:: <level>	0 -15 17 0 -3 0
sb:: <name>	-10 10 10 -13 -3 -2
sb:: <number>	-4 14 -9 0 0 0
sb:: <quality>	-1 10 -9 -21 12 0
sb:: a	2 -7 -6 14 0 -4
sb:: the	-4 -20 -14 23 0 8
sb:;	-7 14 12 -25 -14 0
sb:; <name>	0 11 0 -5 -1 -5
sb:; the	-3 0 9 0 0 0
sb:<agent>	2 2 -12 -12 0 17
sb:<day-ahead>	-20 10 -18 19 -8 4
sb:<day-ahead> ,	-10 21 -8 -13 -1 7
sb:<day-ahead> :	0 -9 -8 18 0 0
sb:<day-ahead> the	0 3 -9 8 0 0
sb:<day-gone>	-14 9 9 -5 -13 4
sb:<day-gone> ,	-8 0 -5 1 0 10
sb:<day-gone> put	0 0 0 -2 0 5
sb:<day-gone> the	-6 -4 9 0 0 0
sb:<day-today>	0 -18 12 6 -9 0
sb:<day-today> ,	-1 -3 4 4 -1 0
sb:<day-today> it	0 0 1 0 0 0
sb:<day-today> the	0 0 -10 13 0 0
sb:<duty>	-9 -11 8 4 -12 7
sb:<gate>	0 -8 12 -2 0 -1
sb:<goods>	-19 12 11 8 -15 -21
sb:<level-noun>	9 -12 -18 9 0 7
sb:<level>	-26 -1 12 -8 10 -5
sb:<level> ,	6 -25 5 -2 9 -2
sb:<level> :	-5 -2 13 -1 0 0
sb:<level> ;	-2 0 13 -7 -5 -1
sb:<level> <level>	-2 -10 0 -17 23 -2
sb:<level> and	-6 -6 2 6 2 -5
sb:<level> at	0 -6 9 -7 2 0
sb:<level> for	0 0 0 8 -5 -1
sb:<level> from	0 -11 -3 21 -8 -5
sb:<level> in	-1 7 -1 0 -4 0
sb:<level> is	-1 -1 0 0 0 5
sb:<level> of	0 0 8 0 0 -5
sb:<level> on	-3 -7 9 2 -1 -1
sb:<level> or	0 -4 12 -3 -1 0
sb:<level> reciprocal	0 0 6 0 0 0
sb:<level> since	0 0 2 0 0 0
sb:<level> tariff	0 0 0 -4 0 4
sb:<level> that	0 -2 -1 0 2 4
sb:<level> to	-7 2 -5 -5 6 10
sb:<level> under	0 -3 2 1 0 0
sb:<money>	0 0 11 -6 0 -2
sb:<month-ahead>	-1 -5 -9 10 8 -5
sb:<month-ahead> it	0 0 3 -10 8 0
sb:<month-gone>	-7 0 -17 9 13 0
sb:<month-gone> ,	-4 6 0 -10 7 -5
sb:<month-gone> :	0 3 0 -4 0 0
sb:<name>	-5 -13 10 10 1 -15
sb:<name> 's	0 4 -4 3 0 -5
sb:<name> ,	-2 -22 26 7 -12 -20
sb:<name> :	0 -2 -6 0 11 0
sb:<name> ;	2 0 0 0 0 0
sb:<name> <level>	-5 16 0 -36 4 -7
sb:<name> and	0 -5 7 -5 0 3
sb:<name> are	0 0 4 0 0 0
sb:<name> at	-3 -5 5 2 0 0
sb:<name> charge	-6 -1 5 5 -1 0
sb:<name> collect	0 4 3 -3 0 0
sb:<name> go	0 0 7 0 0 0
sb:<name> has	-3 -2 -3 11 3 -6
sb:<name> is	0 1 -10 7 0 0
sb:<name> on	0 -2 9 -11 -1 4
sb:<name> pay	0 0 11 -8 0 0
sb:<name> settle	0 0 -7 8 0 0
sb:<name> take	0 0 -1 -10 0 11
sb:<name> the	-1 -5 11 0 0 0
sb:<name> to	2 -7 2 -2 -2 4
sb:<name> will	-1 2 -11 -8 11 2
sb:<name> with	0 0 0 -2 0 3
sb:<name> would	4 6 -1 -3 -2 -1
sb:<not>	31 -6 -4 -16 -10 -6
sb:<number>	-24 8 -11 19 -8 0
sb:<number> ,	0 -9 20 -4 -7 0
sb:<number> /	0 -5 0 0 0 6
sb:<number> :	-2 9 -15 5 1 0
sb:<number> a	2 0 -9 10 0 -1
sb:<number> and	0 0 -2 8 -1 -1
sb:<number> duty	0 0 9 -4 0 0
sb:<number> to	-4 8 -2 -5 0 3
sb:<office>	5 -17 4 3 -4 0
sb:<office> :	11 -9 0 1 0 -1
sb:<organisation>	1 15 8 -14 -19 -7
sb:<organisation> in	0 0 15 -11 0 0
sb:<person>	-24 14 0 -15 -16 24
sb:<person> ,	-3 0 -1 -4 -2 10
sb:<person> :	-3 15 2 -9 -2 -7
sb:<person> say	-5 0 8 -8 0 6
sb:<points>	0 3 4 -6 0 0
sb:<quality>	-24 6 9 -3 5 -17
sb:<quality> avocado	6 10 -3 -6 -9 0
sb:<quality> beef	0 4 -9 -16 13 0
sb:<quality> car	0 -2 0 3 0 0
sb:<quality> cheese	0 6 -2 0 0 -1
sb:<quality> coffee	0 -11 3 5 0 1
sb:<quality> copper	0 2 5 -3 0 -3
sb:<quality> cotton	0 -1 9 0 0 -4
sb:<quality> duty	6 16 -18 0 -4 -1
sb:<quality> good	-1 -1 -2 6 0 -1
sb:<quality> orange	0 1 -10 1 6 0
sb:<quality> origin	0 -2 11 -5 0 0
sb:<quality> port	0 0 6 -3 0 0
sb:<quality> rice	1 -4 10 -4 0 0
sb:<quality> side	-2 3 5 -3 0 -2
sb:<quality> sugar	0 -4 0 -3 0 5
sb:<quality> tariff	-8 1 7 0 -3 0
sb:<quality> tea	0 4 0 -5 4 0
sb:<quality> wine	0 6 -2 0 0 0
sb:<seat>	-16 0 5 0 -1 3
sb:<seat> 's	-4 8 -13 5 1 0
sb:<seat> ,	-3 -6 10 3 -5 -1
sb:<sender>	-2 -8 7 -2 -7 9
sb:<span>	-7 -13 1 15 0 -8
sb:<span> ,	-6 -8 -1 18 -3 -4
sb:<taker>	14 -2 -7 -8 8 -4
sb:<v-agree>	-14 -8 12 3 0 -3
sb:<v-bear>	8 -8 4 -3 -11 5
sb:<v-begin>	0 0 1 -14 -3 12
sb:<v-buy>	0 -6 0 0 6 -1
sb:<v-deny>	11 -7 -3 0 0 0
sb:<v-down>	-10 0 0 3 -6 5
sb:<v-end>	-5 8 -5 17 -8 -17
sb:<v-impose>	-4 -8 0 12 -12 5
sb:<v-propose>	10 -27 3 -37 0 20
sb:<v-return>	0 0 11 -17 1 -3
sb:<v-say>	13 5 -9 -14 -18 9
sb:<v-sell>	-5 -13 9 3 3 -9
sb:<v-stay>	-33 -1 8 4 0 0
sb:<v-suspend>	-7 6 4 1 -4 -7
sb:<v-target>	1 0 -5 2 -3 3
sb:<v-threaten>	-10 3 -10 -2 0 16
sb:<v-up>	1 -1 -2 -3 5 1
sb:@	0 -10 -7 8 0 6
sb:a	20 -17 -3 -7 -16 13
sb:a "	-1 -3 2 6 0 -4
sb:a <quality>	5 -5 -1 -4 2 0
sb:a duty	4 0 0 -2 0 0
sb:a new	0 4 0 -1 0 0
sb:a rate	2 2 0 -2 0 -4
sb:a report	10 -5 0 0 0 -1
sb:a surcharge	0 0 5 -1 0 0
sb:a tariff	-7 -4 -2 0 0 12
sb:about	10 -8 7 -5 -3 -5
sb:above	0 -3 6 0 0 0
sb:add	-11 2 28 -18 0 -16
sb:add up	0 -3 12 0 0 -3
sb:additional	0 -4 -1 0 -4 10
sb:additional duty	-1 0 -3 0 0 9
sb:after	-4 7 -10 0 -1 6
sb:after that	0 10 -5 -2 0 0
sb:again	-3 12 -10 -3 7 0
sb:against	-7 -6 0 9 0 0
sb:ago	0 0 -6 10 0 0
sb:agree	-4 -3 4 4 0 -1
sb:agreement	0 0 0 2 0 0
sb:all	0 4 2 -12 5 -6
sb:all ,	0 0 0 -4 6 0
sb:already	-2 0 -2 -5 -2 14
sb:amount	0 0 1 0 0 0
sb:amount to	0 0 1 0 0 0
sb:an	0 9 0 -23 -2 6
sb:an additional	-3 -2 0 -6 0 12
sb:an extra	-1 0 9 0 0 0
sb:an importer	10 -3 -2 0 0 0
sb:and	-26 5 7 0 3 -8
sb:and ,	0 -1 -8 5 5 0
sb:and <name>	-1 0 9 -9 4 -1
sb:and <quality>	0 0 0 4 0 0
sb:and a	0 0 2 0 0 0
sb:and about	0 -1 7 -1 0 0
sb:and pay	0 -5 9 0 0 0
sb:and the	-5 10 -17 15 -11 0
sb:and they	0 0 4 -2 0 0
sb:and with	0 0 0 0 5 0
sb:announce	-2 0 9 0 -1 -2
sb:another	-2 0 3 0 0 0
sb:answer	0 1 -12 3 0 4
sb:answer with	0 3 -7 -2 0 5
sb:apply	0 1 3 0 -1 0
sb:are	0 1 7 0 -6 -7
sb:article	0 6 -11 4 0 0
sb:as	-9 1 11 -9 5 -10
sb:as high	0 0 0 0 6 0
sb:as the	0 9 0 -5 0 0
sb:ask	9 0 8 -5 -1 -10
sb:ask for	4 -1 0 0 0 0
sb:assess	0 5 0 0 0 0
sb:at	-17 -4 17 -22 24 -19
sb:at <level>	-10 3 2 -6 12 -11
sb:at a	-1 -1 12 -2 0 -1
sb:at its	0 -10 -7 -7 21 0
sb:at present	0 0 3 0 0 0
sb:at the	5 -4 -3 0 0 1
sb:attract	0 0 3 0 0 -1
sb:avocado	6 19 -11 -9 -9 0
sb:away	0 12 -15 7 -3 0
sb:b	4 0 -1 0 0 0
sb:back	5 33 -22 -8 -15 -8
sb:back at	0 4 0 0 0 0
sb:back to	11 16 -12 -7 -9 -2
sb:bargain	0 0 4 -1 0 0
sb:battery	9 0 0 -3 -2 0
sb:be	4 0 -6 -13 -9 11
sb:be <level>	-4 0 11 0 0 -2
sb:bean	0 0 9 -5 0 0
sb:bear	0 -7 17 -6 0 0
sb:become	0 18 -25 8 -1 0
sb:beef	-1 3 0 -23 14 -3
sb:been	7 0 -2 -4 8 -8
sb:before	1 -18 -5 10 0 1
sb:before the	3 -13 -7 15 -10 2
sb:begin	0 0 2 0 0 0
sb:being	5 0 -8 9 0 -5
sb:between	0 -6 13 -7 0 0
sb:between <level>	0 -4 10 -1 0 0
sb:bill	0 0 -1 -5 1 5
sb:both	3 4 -13 3 5 -7
sb:bring	1 2 0 -1 -3 0
sb:bring in	0 0 4 0 0 0
sb:bring the	5 0 0 2 0 -5
sb:built	0 0 0 -2 4 0
sb:butter	3 -9 9 -2 0 0
sb:buy	0 0 12 -7 0 -1
sb:buyer	0 2 -6 -1 6 0
sb:by	6 -7 10 -27 3 0
sb:by <day-ahead>	-3 0 -1 -1 0 4
sb:by a	0 -2 0 -1 0 3
sb:by the	5 0 8 -5 -1 -7
sb:by which	0 0 4 0 0 0
sb:call	-3 -2 13 -7 0 0
sb:call fentanyl	0 0 3 -1 0 0
sb:car	0 -4 8 0 -1 -1
sb:cargo	0 0 3 0 0 0
sb:carry	0 0 -15 15 0 2
sb:case	0 1 6 -8 0 0
sb:charge	-4 -2 -3 7 2 0
sb:charge <level>	0 4 0 -1 -2 0
sb:charge on	-1 -2 0 8 0 -1
sb:cheese	0 6 -5 5 0 -3
sb:climb	0 2 -5 -9 10 0
sb:cocoa	4 -4 0 0 0 0
sb:cocoa butter	4 -4 0 0 0 0
sb:coconut	0 0 0 0 0 1
sb:coconut oil	0 0 0 0 0 1
sb:cod	0 -12 -22 22 7 0
sb:coffee	1 -15 0 3 -1 7
sb:collect	-3 -3 14 -7 -5 1
sb:come	-7 9 8 -20 -6 1
sb:come back	0 2 0 0 0 0
sb:come on	0 6 -3 -6 0 5
sb:continue	0 2 0 0 0 0
sb:continue to	0 4 -1 0 0 0
sb:copper	0 7 7 -12 0 -4
sb:cost	0 -1 -1 0 6 0
sb:cotton	0 1 -1 4 0 -5
sb:country	0 0 -10 6 0 0
sb:custom	0 0 3 -2 0 0
sb:custom duty	0 -1 -2 8 0 0
sb:cut	0 -4 -20 3 14 2
sb:date	-2 13 -1 -3 -3 0
sb:day	-4 0 0 9 -4 -2
sb:deal	0 -5 4 4 -2 0
sb:decree	0 10 -3 -3 0 0
sb:do	13 -3 -9 -1 1 0
sb:doe	-2 13 -11 4 0 -3
sb:down	0 -11 0 -8 0 14
sb:down from	0 -1 -10 0 0 13
sb:down to	4 0 0 2 0 -7
sb:during	-6 -4 5 5 0 -1
sb:duty	7 0 -2 0 -3 -3
sb:duty ,	0 -2 -12 14 0 0
sb:duty of	0 0 -2 2 0 0
sb:duty on	9 8 0 -7 -4 -11
sb:duty that	0 -1 5 0 0 0
sb:each	0 -4 -13 18 0 0
sb:effect	5 -4 0 0 0 -2
sb:elsewhere	6 -9 0 5 0 0
sb:end	0 0 -6 8 0 0
sb:engine	0 1 0 -5 4 0
sb:enter	4 -10 5 0 -3 0
sb:enter <name>	-2 -9 11 0 -3 0
sb:every	0 0 0 -6 7 0
sb:everything	0 0 4 0 -1 0
sb:export	-2 -6 8 3 0 -3
sb:exporter	3 0 0 0 0 0
sb:extra	-7 -13 12 -9 4 4
sb:face	3 10 -10 -7 3 -1
sb:fall	0 0 -6 14 -7 -4
sb:far	0 -5 -7 8 6 0
sb:farm	0 -5 -14 22 -1 -1
sb:fentanyl	-13 -12 7 0 3 4
sb:fentanyl ,	0 -7 4 4 0 0
sb:fentanyl and	0 0 1 0 -1 0
sb:fentanyl duty	-1 2 -9 -4 2 10
sb:fentanyl is	0 -2 11 -3 0 0
sb:fentanyl tariff	0 0 -4 8 0 0
sb:first	-1 5 -8 10 -1 -2
sb:fish	0 -1 5 -2 1 0
sb:for	0 0 11 -2 -18 0
sb:for <name>	9 -14 0 9 0 -9
sb:for <span>	0 -1 0 5 -1 0
sb:for a	0 0 2 0 -3 0
sb:for fentanyl	0 -5 17 -4 -3 0
sb:for its	0 0 10 0 0 -5
sb:for the	-1 4 0 0 0 0
sb:free	1 -9 -6 0 13 -3
sb:from	-19 0 8 6 4 -18
sb:from <day-ahead>	0 2 7 -9 0 0
sb:from <day-gone>	0 21 -15 -4 0 0
sb:from <level>	0 2 -7 -3 4 6
sb:from <name>	-3 2 16 -10 -1 -3
sb:from <number>	0 -4 0 6 0 0
sb:from the	-2 -8 23 -13 2 -7
sb:further	-3 1 0 -5 -2 6
sb:get	-4 -4 23 -9 0 -4
sb:get a	-1 0 8 -1 0 0
sb:glove	0 -5 -2 2 7 0
sb:go	10 4 -10 -10 4 -1
sb:go back	0 14 -7 0 -8 0
sb:go from	3 5 0 -3 -2 -3
sb:go on	0 -2 2 -1 4 0
sb:go to	0 2 4 -3 3 -17
sb:good	-5 -7 16 -7 0 -6
sb:good ,	0 0 -4 13 -2 -4
sb:good at	0 0 0 1 0 0
sb:good bear	0 0 2 0 0 0
sb:good from	0 0 -6 0 6 0
sb:good in	0 9 -4 -3 0 0
sb:good of	0 -2 22 -16 0 0
sb:had	4 -4 -3 1 6 -9
sb:had been	0 0 -11 0 7 0
sb:halve	0 0 7 -3 0 0
sb:has	2 -8 0 0 5 0
sb:has been	4 -1 3 -4 0 -2
sb:has no	0 0 0 3 0 0
sb:have	4 2 10 -13 0 -12
sb:have been	0 0 1 -3 0 0
sb:hazelnut	0 0 -4 6 0 1
sb:he	10 -4 0 -9 0 0
sb:he would	-5 0 0 0 0 8
sb:heard	12 -8 3 -7 0 0
sb:here	0 0 0 0 2 0
sb:high	0 0 0 0 6 0
sb:high as	0 0 0 0 6 0
sb:i	3 0 0 -5 5 -4
sb:if	-18 30 -17 -19 -8 11
sb:if it	0 14 -10 -1 0 0
sb:if the	-8 18 -16 -5 0 8
sb:import	0 0 -10 2 9 0
sb:importer	10 -4 -2 0 0 0
sb:importer pay	10 -1 -7 0 0 0
sb:in	9 -3 14 -10 6 -26
sb:in <month-ahead>	0 0 -6 5 1 0
sb:in <month-gone>	-7 6 -9 9 2 -7
sb:in <name>	0 -14 -1 1 7 3
sb:in <number>	0 0 0 2 0 0
sb:in <seat>	6 -2 13 -14 -1 -2
sb:in a	-2 0 2 0 0 0
sb:in at	0 -4 3 -1 2 0
sb:in the	16 8 -6 -19 2 -12
sb:instead	0 0 5 -2 3 -10
sb:instead of	0 0 5 -2 3 -10
sb:into	-9 -3 4 -10 18 -15
sb:into <name>	-6 -6 5 -8 16 -11
sb:is	13 6 0 -29 -11 5
sb:is <level>	8 -3 -7 4 0 0
sb:is a	0 -2 6 0 0 0
sb:is charge	0 6 0 0 -2 0
sb:is for	-2 0 -7 0 0 12
sb:is no	0 4 0 0 -2 0
sb:is not	7 -6 -4 -4 5 0
sb:is still	0 0 7 0 0 0
sb:is the	9 -8 3 -2 0 -3
sb:it	2 3 -9 -3 10 -4
sb:it 's	8 -1 0 -3 0 0
sb:it ,	0 1 0 0 0 0
sb:it :	0 14 -9 -4 0 0
sb:it go	0 -13 14 -1 0 -2
sb:it has	0 0 6 -4 0 0
sb:it is	0 -2 2 -8 0 4
sb:it stand	0 3 0 -1 0 0
sb:it take	0 0 6 -3 0 0
sb:it was	-8 -1 -17 1 17 -3
sb:its	-18 6 -4 -5 21 -8
sb:its duty	0 -10 -5 13 -2 2
sb:its own	0 0 0 -4 6 0
sb:its part	0 0 10 0 0 -5
sb:its tariff	0 0 8 -4 0 0
sb:jump	0 6 -2 0 0 0
sb:keep	0 0 3 1 0 -7
sb:keep pay	0 0 4 0 0 0
sb:know	0 0 -1 4 0 -1
sb:lapse	0 11 -6 -1 0 0
sb:lapse ,	0 4 -2 0 0 0
sb:last	-11 -14 1 -4 12 5
sb:last <month-gone>	0 -1 -5 1 -1 7
sb:last year	0 0 0 3 0 0
sb:law	0 2 0 0 0 0
sb:leave	10 -1 8 -10 0 -9
sb:let	0 5 -1 0 0 -1
sb:let the	0 1 -4 4 0 0
sb:levy	-4 -10 14 -6 2 0
sb:levy on	0 -1 -2 -5 4 5
sb:lift	0 -8 5 4 -2 -4
sb:line	0 0 3 0 0 0
sb:list	0 2 13 -11 -4 -2
sb:lower	0 -6 -7 -3 5 11
sb:make	-9 -19 5 7 -2 8
sb:make in	0 0 2 0 0 -1
sb:margin	0 0 3 0 0 0
sb:margin of	0 0 3 0 0 0
sb:me	-1 -4 0 -1 0 11
sb:meet	-2 14 -1 -6 0 -5
sb:midnight	0 -4 13 0 -6 0
sb:milk	0 0 10 0 -11 0
sb:month	-2 0 7 -2 0 0
sb:more	-1 11 -9 -5 3 0
sb:most	0 -5 11 0 0 0
sb:mr	0 0 7 -2 0 -7
sb:mr <person>	0 0 7 -2 0 -7
sb:my	-1 0 -4 1 0 6
sb:new	0 -1 10 -18 0 5
sb:next	-1 0 3 0 0 0
sb:nine	0 -5 10 -1 0 0
sb:no	10 0 -23 12 -5 4
sb:no .	-3 3 -9 10 0 -2
sb:nobody	8 0 -7 0 0 0
sb:nor	0 0 -1 2 0 0
sb:not	21 -25 5 -9 0 -5
sb:nothing	8 -3 0 -1 0 0
sb:now	-4 2 12 -13 2 -10
sb:now ,	-1 6 0 -3 0 -1
sb:now face	0 0 1 -4 4 0
sb:number	-4 0 -9 12 0 0
sb:of	-1 -20 8 10 -5 -2
sb:of <day-today>	0 0 5 0 0 0
sb:of <level>	-4 -3 -8 11 0 5
sb:of <month-gone>	2 0 -9 0 6 0
sb:of <name>	0 -8 19 -5 -2 -4
sb:of <number>	-5 16 -14 0 0 0
sb:of <quality>	-1 8 8 -14 1 -13
sb:of <span>	-4 -7 0 9 0 -3
sb:of a	17 0 -13 -4 0 0
sb:of about	-4 0 5 0 0 1
sb:of it	0 0 0 0 4 0
sb:of its	0 3 -11 9 0 0
sb:of last	0 0 0 2 0 0
sb:of section	0 0 10 -4 0 0
sb:of the	0 -5 10 2 -7 -5
sb:of thi	-2 -6 -6 13 0 0
sb:of up	0 0 3 -2 0 0
sb:off	0 2 0 0 0 0
sb:offer	8 -7 -6 -1 0 5
sb:oil	0 7 2 -9 -4 0
sb:oil ,	0 0 8 -4 0 0
sb:old	0 -1 4 4 0 -4
sb:older	0 -1 9 -4 0 0
sb:on	-25 16 -5 5 -13 6
sb:on <day-ahead>	-4 3 -23 17 -1 4
sb:on <day-gone>	-5 -12 9 5 -7 2
sb:on <day-today>	0 1 8 -8 0 0
sb:on <name>	0 -4 5 2 -2 -1
sb:on <quality>	-4 16 -6 8 -12 -8
sb:on a	-6 -5 5 4 0 0
sb:on everything	0 0 4 0 -1 0
sb:on it	0 6 -4 -2 0 0
sb:on our	0 3 0 0 -1 0
sb:on pay	0 0 -1 0 4 0
sb:on the	-4 18 -8 -6 0 0
sb:on top	-4 0 2 -17 4 7
sb:on which	7 0 0 -3 0 -1
sb:once	-2 14 -9 -1 0 -2
sb:one	-7 -12 16 1 -6 0
sb:only	0 -2 0 7 -1 0
sb:or	3 -13 4 2 -4 0
sb:orange	0 1 -10 1 6 0
sb:order	1 -2 0 3 0 0
sb:ordinary	0 -1 11 -1 0 -4
sb:ordinary <level>	0 0 5 0 0 -2
sb:origin	0 -3 13 -5 0 0
sb:other	0 2 10 -7 -3 -1
sb:our	-8 5 26 -13 -12 -17
sb:out	0 6 0 -3 4 -8
sb:out of	4 0 0 -2 4 -2
sb:over	-5 10 5 -8 -5 -5
sb:over fentanyl	0 0 5 0 0 0
sb:own	-3 -8 0 0 12 -2
sb:pact	0 0 5 -1 0 0
sb:palm	0 9 2 -20 2 -1
sb:palm oil	0 10 0 -6 -3 0
sb:paper	0 1 0 -3 0 4
sb:part	0 -1 14 0 -1 -7
sb:part ,	0 0 11 0 0 -5
sb:pause	0 1 -6 9 0 0
sb:pay	3 -4 10 0 -9 -12
sb:pay <level>	0 0 -3 0 1 0
sb:pay <name>	0 -5 4 1 0 0
sb:pay the	0 0 2 0 0 0
sb:people	4 -4 -15 8 0 5
sb:plan	5 0 1 -2 0 -4
sb:plu	0 -6 0 -9 0 14
sb:port	0 -5 2 0 -2 4
sb:post	-4 0 -6 -1 0 14
sb:press	17 -5 -4 0 0 -8
sb:product	0 -6 -2 12 0 0
sb:product of	0 -3 -7 13 0 0
sb:put	7 -2 -14 6 -5 5
sb:quarrel	0 0 -12 17 -7 -2
sb:raise	0 -5 13 -1 -6 0
sb:rate	10 0 0 2 -5 -17
sb:rate for	8 -1 0 0 0 -2
sb:rate of	7 0 -2 1 0 -9
sb:reach	-4 -4 3 -3 5 0
sb:read	13 -9 0 0 0 -4
sb:reciprocal	-8 -12 5 20 -9 -8
sb:reciprocal ,	0 -5 10 0 -2 0
sb:reciprocal tariff	0 0 9 -1 0 -3
sb:reduce	0 0 -3 7 0 0
sb:reply	-1 -3 -18 15 8 -1
sb:report	11 -8 0 0 0 -2
sb:rest	0 0 -12 14 0 0
sb:return	0 0 10 -4 -2 0
sb:return to	0 2 0 0 0 0
sb:rice	5 -5 13 -10 0 -4
sb:rise	0 4 0 -2 0 0
sb:rise to	0 4 0 -2 0 0
sb:round	11 0 -8 0 2 -2
sb:rumour	9 0 -5 -3 0 0
sb:run	0 2 3 -2 0 0
sb:run out	0 1 0 0 0 0
sb:safeguard	0 -1 5 0 0 0
sb:salmon	0 0 -6 7 0 0
sb:same	-3 0 5 -1 2 -4
sb:say	14 -8 -7 1 -6 0
sb:say on	-5 0 9 -10 0 3
sb:say that	7 -4 0 -1 0 0
sb:section	-1 -9 15 -1 -3 0
sb:section <number>	-1 -9 15 -1 -3 0
sb:see	14 -4 -10 -1 -1 1
sb:sell	0 -1 -4 3 6 -2
sb:set	0 16 -11 -3 0 0
sb:settle	0 0 -6 8 0 0
sb:settle with	0 0 1 0 0 0
sb:shall	-1 -5 14 -2 0 -1
sb:ship	0 0 8 -3 0 0
sb:should	0 4 0 -6 -3 2
sb:side	-5 0 0 0 8 -7
sb:sign	0 0 2 0 -1 0
sb:since	-10 -18 26 -12 0 1
sb:since <day-gone>	0 -5 6 0 0 0
sb:since <month-gone>	0 -3 8 -5 2 0
sb:since the	0 0 12 -8 0 0
sb:slap	3 1 -2 -1 0 0
sb:so	7 -19 -7 14 -1 0
sb:so -	0 0 9 -1 0 -2
sb:so far	0 -4 0 11 -3 0
sb:so is	6 0 0 0 0 0
sb:soybean	0 -3 9 -3 0 0
sb:spring	0 0 0 -3 6 0
sb:spring ,	0 0 0 -3 6 0
sb:stand	-3 4 -5 -4 11 -3
sb:stand at	-1 0 -2 -7 14 -2
sb:standstill	0 8 4 -11 0 0
sb:stay	0 -2 10 -2 0 0
sb:stay at	0 0 4 0 0 0
sb:steel	0 -7 1 6 0 0
sb:steel ,	0 0 2 0 0 0
sb:step	-7 -1 0 -5 2 9
sb:still	-2 -7 -10 22 -4 -1
sb:still pay	0 0 4 0 0 0
sb:stockfish	0 -1 7 -1 0 0
sb:subject	0 0 4 0 0 0
sb:subject to	0 0 4 0 0 0
sb:sugar	-1 -7 12 -9 0 2
sb:summer	0 -2 8 -3 0 0
sb:summer ,	0 -2 8 -3 0 0
sb:surcharge	-4 3 0 0 0 -3
sb:surcharge of	-3 2 0 1 0 -1
sb:surcharge on	0 0 0 0 2 0
sb:suspend	0 5 0 -1 0 0
sb:suspend <points>	0 6 -2 0 0 0
sb:suspension	-1 6 -12 -2 0 10
sb:take	-3 -7 0 0 -7 13
sb:take <level>	0 0 7 0 0 -3
sb:take the	1 -5 -7 -15 0 21
sb:talk	0 8 -18 -4 3 6
sb:tariff	-32 -15 13 4 -13 14
sb:tariff ,	0 0 1 -5 0 4
sb:tariff :	0 -1 12 -6 0 0
sb:tariff of	-11 0 -17 13 -2 14
sb:tariff on	-9 1 0 9 -2 -5
sb:tax	2 0 0 0 -4 0
sb:tax at	0 3 0 -1 0 0
sb:tea	-1 11 1 -14 1 -5
sb:tell	15 -1 -18 -7 -3 9
sb:ten	0 -8 0 10 -2 0
sb:term	0 0 7 -3 0 0
sb:textile	0 -3 0 5 0 0
sb:than	0 10 -3 -1 0 -6
sb:that	27 -16 -11 -3 0 1
sb:that 's	0 -2 16 -9 -1 0
sb:that ,	0 10 -8 0 0 0
sb:that <name>	8 -15 -3 6 -2 0
sb:that <quality>	0 0 -4 0 0 6
sb:that <seat>	2 0 0 0 0 0
sb:that he	0 1 -4 0 0 1
sb:that is	0 -3 0 -2 6 0
sb:that it	13 -2 -5 0 0 0
sb:that the	2 -7 3 -15 -5 13
sb:that was	0 0 2 -4 2 0
sb:that would	0 0 0 0 0 4
sb:the	-5 10 -3 8 -11 -2
sb:the <day-ahead>	0 6 0 -1 0 -3
sb:the <level>	-7 -10 10 -4 -7 11
sb:the <name>	-11 -19 -9 7 4 16
sb:the <number>	0 -2 -14 18 0 0
sb:the <office>	0 -1 0 0 0 5
sb:the <organisation>	0 8 6 -7 -7 -5
sb:the <quality>	-14 5 2 1 -3 0
sb:the additional	1 0 -8 9 0 0
sb:the duty	19 -25 22 -13 -2 -10
sb:the fentanyl	-1 2 -21 8 2 10
sb:the law	0 2 0 0 0 0
sb:the number	-2 3 -4 -1 0 2
sb:the old	0 -8 3 5 0 0
sb:the older	0 -1 9 -4 0 0
sb:the ordinary	0 0 9 -1 0 -3
sb:the other	0 3 4 -2 -3 0
sb:the pause	0 2 -3 2 0 0
sb:the press	14 -2 -4 0 0 -7
sb:the quarrel	0 1 -14 18 -7 -1
sb:the rate	3 -9 16 -9 0 -5
sb:the reciprocal	-2 -1 -3 14 -4 0
sb:the same	-3 0 5 -1 2 -4
sb:the so	0 0 9 -1 0 -2
sb:the standstill	0 9 3 -11 0 0
sb:the summer	0 -2 8 -3 0 0
sb:the surcharge	0 6 -3 0 0 0
sb:the suspension	-1 6 -12 -2 0 10
sb:the tariff	0 1 0 2 0 -3
sb:the truce	-2 17 -16 -4 0 4
sb:the two	-1 -1 5 -8 7 -2
sb:their	-7 5 10 -9 -5 0
sb:them	4 -9 8 0 -2 -1
sb:then	0 20 1 -10 -11 -6
sb:then ,	0 12 -12 -1 0 1
sb:there	15 0 -5 -9 1 -8
sb:there at	0 0 5 -1 0 0
sb:there is	11 0 -4 -1 -3 -1
sb:they	-7 -1 9 5 -4 -8
sb:they have	-1 1 1 0 0 0
sb:thi	1 -15 12 0 -2 -4
sb:thing	8 0 -3 -4 0 0
sb:thirty	0 7 0 -2 0 0
sb:thirty -	0 7 0 -2 0 0
sb:those	0 13 -1 -8 0 0
sb:threaten	-4 -2 -4 -1 0 14
sb:three	0 0 -1 -3 6 0
sb:time	0 9 -9 3 0 0
sb:to	-1 9 -7 -2 -6 8
sb:to <level>	0 -7 0 4 5 -8
sb:to <name>	0 7 -2 0 0 -1
sb:to be	0 1 -4 0 0 5
sb:to bring	4 3 -4 -3 0 0
sb:to fentanyl	-2 0 8 0 0 0
sb:to pay	-3 0 -3 7 0 0
sb:to the	0 4 -6 0 0 0
sb:together	-7 9 0 0 -3 -2
sb:top	-4 0 2 -17 4 7
sb:top of	-2 -6 11 -3 0 0
sb:total	0 0 5 0 0 0
sb:trade	-2 0 -12 12 0 2
sb:truce	-1 10 -6 0 -6 0
sb:truce ,	0 0 -2 0 0 6
sb:twenty	0 -7 13 -1 0 -1
sb:two	-3 -4 -3 7 7 -5
sb:tyre	-3 5 1 -2 -5 0
sb:under	0 0 10 -9 0 -4
sb:under the	0 6 1 -12 2 -2
sb:until	0 0 13 -2 -4 -6
sb:until <month-ahead>	0 0 8 0 0 -3
sb:until then	0 0 4 -3 0 0
sb:up	-2 -6 0 1 0 4
sb:up from	0 0 -11 14 0 0
sb:up to	0 -5 -4 0 2 8
sb:us	-1 1 4 -1 0 0
sb:want	-3 -4 0 -4 0 10
sb:was	-24 -10 -16 17 16 0
sb:way	0 13 -5 0 -3 -2
sb:we	9 -5 8 -1 -2 -9
sb:week	1 -10 0 -1 3 1
sb:were	9 0 -5 3 -5 -3
sb:what	19 -6 -10 0 -2 0
sb:what is	5 0 0 0 0 -3
sb:whatever	6 0 -10 6 0 0
sb:when	0 -11 -6 9 5 0
sb:when the	0 -4 -19 13 3 0
sb:where	0 2 0 0 0 -2
sb:where it	0 9 0 -5 -3 0
sb:which	0 -16 16 10 -14 -13
sb:which <name>	11 0 -1 -2 0 -2
sb:which had	0 -5 2 4 0 0
sb:which is	3 0 0 0 0 0
sb:which the	-6 -4 11 1 0 -5
sb:which was	0 0 -1 5 0 0
sb:while	0 -1 3 -3 4 0
sb:who	7 0 0 0 -4 -2
sb:whose	0 -1 0 3 1 0
sb:whose own	0 0 -3 8 0 0
sb:will	9 -4 -2 -23 3 7
sb:will be	0 5 -11 0 0 6
sb:wine	0 11 -1 -5 0 0
sb:with	0 -5 -7 8 6 -2
sb:with <name>	0 -2 21 -15 -2 0
sb:with <seat>	0 0 5 0 0 0
sb:with a	-5 7 -4 -1 0 4
sb:with fentanyl	0 -1 0 -4 7 0
sb:with the	0 -2 -17 14 9 -2
sb:without	-5 16 0 -14 0 0
sb:without the	0 5 3 -9 0 0
sb:worst	0 -10 -12 -11 26 0
sb:would	7 12 -5 -23 -17 4
sb:would be	0 -6 8 -1 0 0
sb:would come	-4 1 0 0 0 0
sb:would put	-3 1 0 0 0 3
sb:would then	-2 5 0 0 0 0
sb:write	-4 0 -1 0 0 9
sb:year	-1 -14 15 5 -10 -4
sb:year ,	0 -8 10 0 0 0
sb:you	23 -15 3 -10 -6 -6
sb:your	1 1 3 -2 0 -6
sb:—	2 1 15 -18 0 -8
sb:— the	0 8 0 -6 0 0
sb:•	3 0 -2 0 0 0
second	-29 14 4 -6 6 -16
t0=future	7 0 -12 -16 4 7
t0=future-not	0 -3 9 -3 0 -1
t0=modal	6 13 -17 -4 -13 5
t0=modal-passive	0 -1 5 0 0 -4
t0=past	-14 -6 -11 12 15 -6
t0=past-passive	0 -3 10 -11 4 -1
t0=perfect	11 -11 4 -3 -5 -1
t0=pluperfect	1 0 -6 11 -1 -8
t0=present	-4 1 5 -5 -16 9
t0=present-not	13 -4 -5 0 0 0
t0=present-passive	-6 2 15 -2 -1 -6
t1=future	7 0 -12 -16 4 7
t1=future-not	0 -3 9 -3 0 -1
t1=gerund	4 2 0 2 -1 -13
t1=infinitive	0 0 -3 -4 -2 6
t1=infinitive-passive	0 5 -2 0 0 0
t1=modal	6 9 -14 -3 -12 5
t1=modal-passive	0 -1 5 0 0 -4
t1=participle-passive	-2 0 -4 0 -2 8
t1=past	-12 -11 -13 17 16 -12
t1=past-passive	0 -3 10 -11 4 -1
t1=perfect	0 -8 21 -15 -5 0
t1=pluperfect	1 0 -6 11 -1 -8
t1=present	-2 0 4 -2 -15 6
t1=present-not	13 0 -11 0 0 0
t1=present-passive	-1 -3 15 -2 0 -2
t2=modal	0 8 -3 0 0 -1
t2=participle-passive	2 -2 -6 5 0 0
t2=past	12 -10 6 -12 0 -2
t2=perfect-passive	5 -3 1 0 0 -2
t2=present	0 0 15 -10 -7 -3
t2=present-passive	0 -2 10 -1 0 0
t2=present-passive-not	0 8 0 -5 0 -2
tense=future	3 -2 -2 -10 0 5
tense=modal	5 11 -7 -9 -18 4
tense=modal passive	0 -3 10 -1 0 -6
tense=past	-16 -19 -4 18 10 -7
tense=past passive	5 -7 10 -16 3 -5
tense=perfect	6 -8 -8 7 0 1
tense=perfect passive	5 -1 0 0 0 -2
tense=pluperfect	1 -1 -9 8 5 -9
tense=present	4 0 1 0 -16 5
tense=present passive	-15 15 17 -10 -7 -19
tense=verbless	-18 0 13 0 -8 2
truce	2 24 -17 10 -10 -15
under 20	-29 -48 66 14 -90 -4
under 50	-35 70 -24 -3 -11 -30
under 6	-5 -52 36 11 -36 0
under 80	36 -11 -48 -4 36 -13
v0-none	-19 0 13 9 -11 -8
v0=add	-2 7 2 -3 0 -4
v0=amount	0 0 1 0 0 0
v0=announce	0 6 -4 -1 0 0
v0=ask	1 0 0 0 0 0
v0=be	11 6 -3 -7 -3 -5
v0=bear	0 0 6 0 0 0
v0=begin	0 0 7 -3 0 0
v0=bring	-2 8 1 -5 0 -1
v0=carry	0 -1 -4 9 0 0
v0=charge	0 0 4 -3 3 -6
v0=climb	0 0 -4 -5 11 0
v0=collect	0 0 7 -3 0 -2
v0=come	0 1 4 0 0 -1
v0=continue	0 2 0 0 0 0
v0=cut	0 0 -9 5 4 0
v0=enter	5 -6 -2 4 -2 0
v0=face	3 5 -13 0 5 0
v0=fall	0 0 -3 9 0 0
v0=get	-4 -2 17 -3 0 -2
v0=go	0 0 7 -6 0 -3
v0=have	5 -5 8 -4 0 -6
v0=jump	0 1 0 0 0 0
v0=keep	0 -5 4 1 0 0
v0=leave	6 -3 8 -5 0 -5
v0=let	0 -3 10 -4 0 0
v0=lift	0 0 -2 8 0 -1
v0=lower	0 0 -2 0 6 -1
v0=make	-3 -6 -7 0 0 16
v0=meet	-1 5 0 0 0 0
v0=other	1 -4 7 -4 0 0
v0=pay	0 0 2 5 -6 -8
v0=put	2 -11 -15 11 -1 9
v0=raise	0 -3 0 6 -3 0
v0=reach	-2 -3 4 -2 5 0
v0=return	0 2 0 0 0 0
v0=say	1 -3 -14 14 0 0
v0=slap	3 2 -2 -1 0 -1
v0=stand	0 -7 3 0 3 0
v0=stay	0 0 3 0 0 0
v0=take	-7 -8 -3 5 -2 10
v0=tax	2 0 0 0 0 0
v0=threaten	-1 -2 -2 0 0 10
v0=want	-3 -1 1 0 0 4
v1-none	-18 0 15 6 -9 -12
v1=amount	0 0 1 0 0 0
v1=announce	0 6 -4 -1 0 0
v1=answer	0 0 -1 0 0 5
v1=ask	1 0 0 0 0 0
v1=assess	0 5 -1 0 0 0
v1=be	9 7 -2 -5 -2 -10
v1=bear	0 -1 8 0 0 0
v1=bring	2 6 -2 0 0 -7
v1=carry	0 -1 -4 9 0 0
v1=charge	0 -2 2 2 2 -8
v1=climb	0 0 -4 -5 11 0
v1=collect	0 0 16 -11 -1 -4
v1=come	0 1 4 0 0 -1
v1=cut	0 0 -9 5 4 0
v1=enter	5 -6 -1 4 -2 0
v1=face	3 5 -13 0 5 0
v1=fall	0 0 -3 9 0 0
v1=get	-4 -2 17 -3 0 -2
v1=go	5 2 0 -4 0 -4
v1=have	5 -2 3 -3 0 -4
v1=jump	0 1 0 0 0 0
v1=keep	0 -5 6 0 0 -2
v1=leave	6 -4 11 -8 0 -6
v1=let	0 -3 10 -4 0 0
v1=levy	0 -3 4 3 0 -3
v1=lift	0 0 -2 8 0 -1
v1=lower	0 -5 -5 0 5 6
v1=make	-3 -8 -9 3 -1 15
v1=meet	-1 5 0 0 0 0
v1=other	1 -4 7 -4 0 0
v1=pay	-1 0 2 8 -8 -11
v1=put	8 -12 -16 9 -2 8
v1=raise	0 -3 0 6 -3 0
v1=reach	-2 -3 4 -2 5 0
v1=return	0 2 0 0 0 0
v1=rise	0 4 0 -2 0 0
v1=say	1 -3 -14 14 0 0
v1=slap	3 1 -2 -1 0 0
v1=stand	0 -7 3 0 3 0
v1=stay	0 0 3 0 0 0
v1=take	-8 -12 -1 3 -2 13
v1=tax	1 4 -3 0 0 0
v1=threaten	-2 0 -3 0 0 8
v1=want	-2 0 2 0 0 0
v2-none	-11 -2 5 9 -4 -3
v2=be	4 -2 7 -1 0 -6
v2=collect	0 0 4 0 0 0
v2=come	0 3 0 0 0 0
v2=go	0 0 -2 8 0 -2
v2=other	1 -6 0 -2 0 3
v2=pay	-2 -1 -1 0 0 8
verb=add	-3 5 7 -5 0 -6
verb=amount	0 0 1 0 0 0
verb=announce	0 6 -4 -1 0 0
verb=answer	0 0 -1 0 0 5
verb=apply	0 -1 11 -5 0 0
verb=ask	1 0 0 0 0 0
verb=assess	0 5 -1 0 0 0
verb=be	9 -2 -12 11 -1 -6
verb=bear	0 -7 17 -5 0 0
verb=begin	1 0 7 -3 0 -1
verb=bring	1 3 -2 0 -2 0
verb=carry	0 -3 -10 16 0 0
verb=charge	-1 -7 4 7 2 -11
verb=climb	0 0 -4 -5 11 0
verb=collect	-1 -1 22 -14 -2 -6
verb=come	-6 1 12 -7 -4 -1
verb=continue	0 2 0 0 0 0
verb=cut	0 0 -9 5 4 0
verb=enter	5 -7 1 0 -3 0
verb=face	3 4 -9 -2 5 0
verb=fall	0 -3 -16 25 -2 -3
verb=get	-4 -3 20 -5 0 -3
verb=go	5 0 -7 -2 8 -2
verb=halve	0 0 9 -4 0 0
verb=have	12 -12 20 -18 -5 -12
verb=jump	0 1 0 0 0 0
verb=keep	0 -10 9 2 0 -5
verb=leave	6 -4 11 -8 0 -6
verb=let	0 1 2 -5 0 0
verb=levy	-2 -4 7 2 0 -4
verb=lift	0 0 -2 8 0 -1
verb=lower	0 -5 -6 0 5 7
verb=make	-3 -8 -8 2 -1 15
verb=meet	-1 15 -8 -2 0 0
verb=other	0 3 1 -8 0 2
verb=owe	0 -4 3 -1 0 5
verb=pay	-2 3 6 5 -14 -15
verb=put	8 -13 -14 8 -2 7
verb=raise	0 -3 6 1 -5 0
verb=reach	-2 -3 4 -2 5 0
verb=reduce	0 0 -3 7 0 0
verb=return	0 7 0 -1 0 -2
verb=rise	0 4 0 -2 0 0
verb=say	0 -3 -12 11 0 1
verb=sell	0 -1 -3 0 6 0
verb=sign	-1 -1 -9 5 0 10
verb=slap	2 0 0 -2 0 0
verb=stand	0 -5 -3 3 7 -3
verb=stay	0 2 7 -7 0 -2
verb=take	-9 -15 -1 1 -3 17
verb=tax	1 2 0 -1 0 -1
verb=tell	11 -4 -11 -2 0 6
verb=threaten	-4 -2 -4 -1 0 14
verb=want	-3 -4 0 -4 0 10
verbless	-17 -5 13 8 -5 -6
vt0=ask modal	-3 1 -2 0 0 4
vt0=be future	8 0 0 -2 -1 -8
vt0=be modal	2 0 1 0 0 -1
vt0=be past	0 -5 0 2 3 -2
vt0=be present	4 14 -4 -25 -10 4
vt0=bear present	0 0 2 0 0 0
vt0=begin past	0 0 7 -3 0 0
vt0=bring modal	0 0 0 -1 0 0
vt0=carry present	0 -1 -4 9 0 0
vt0=charge perfect	0 0 4 0 0 0
vt0=charge present	-7 1 14 -6 0 -2
vt0=collect present	0 0 3 0 0 0
vt0=continue present	0 2 0 0 0 0
vt0=enter present	7 0 -3 0 0 0
vt0=face present	0 6 -9 0 6 0
vt0=fall past	0 0 -3 9 0 0
vt0=get present	-3 -1 13 0 0 -1
vt0=go future	0 -2 6 -4 -2 2
vt0=go modal	1 9 -7 0 0 -1
vt0=go past	0 -6 0 -2 9 -1
vt0=go present	0 0 7 -9 0 -1
vt0=have present	5 -5 5 0 0 -6
vt0=jump present	0 1 0 0 0 0
vt0=keep present	0 -5 4 1 0 0
vt0=let present	0 -3 10 -4 0 0
vt0=make present	0 -2 0 0 0 6
vt0=other present	0 -3 9 0 0 0
vt0=pay modal	-4 4 -7 7 0 0
vt0=pay perfect	0 0 5 0 0 0
vt0=pay present	3 0 10 -18 0 -4
vt0=put future	4 -5 -1 0 0 4
vt0=put modal	-3 1 0 0 0 3
vt0=put present	1 -7 -9 10 0 1
vt0=raise past	0 -3 1 4 -3 0
vt0=reach present	0 0 5 0 0 0
vt0=stand past	0 -1 -4 0 6 0
vt0=stand present	0 -3 9 -2 0 0
vt0=stay present	0 0 3 0 0 0
vt0=take past	0 0 -10 17 0 -3
vt0=take perfect	0 0 3 0 0 0
vt0=take present	0 -4 2 -11 0 8
vt0=threaten past	0 0 0 0 0 4
vt0=want present	-3 -1 1 0 0 4
vt1=ask modal	-3 1 -2 0 0 4
vt1=be future	8 0 0 -2 -1 -8
vt1=be modal	2 0 1 0 0 -1
vt1=be past	-3 -4 0 5 4 -12
vt1=be present	4 14 -4 -25 -10 4
vt1=bear present	0 0 2 0 0 0
vt1=bring modal	0 0 0 -1 0 0
vt1=carry present	0 -1 -4 9 0 0
vt1=charge perfect	0 0 4 0 0 0
vt1=charge present	-7 1 14 -6 0 -2
vt1=collect gerund	0 0 7 -3 0 0
vt1=collect present	0 0 3 0 0 0
vt1=enter present	7 0 -3 0 0 0
vt1=face present	0 6 -9 0 6 0
vt1=fall past	0 0 -3 9 0 0
vt1=get present	-3 -1 13 0 0 -1
vt1=go future	0 -2 6 -4 -2 2
vt1=go modal	3 4 -4 0 0 -1
vt1=go past	0 -6 0 -2 9 -1
vt1=go present	0 0 1 -6 0 0
vt1=have present	6 -2 0 0 0 -4
vt1=jump present	0 1 0 0 0 0
vt1=keep present	0 -5 2 2 0 0
vt1=let present	0 -3 10 -4 0 0
vt1=make present	0 -2 0 0 0 6
vt1=other present	0 -3 9 0 0 0
vt1=pay gerund	0 1 0 0 0 0
vt1=pay modal	-4 4 -7 7 0 0
vt1=pay perfect	0 0 5 0 0 0
vt1=pay present	3 0 10 -18 0 -4
vt1=put future	4 -5 -1 0 0 4
vt1=put modal	-3 1 0 0 0 3
vt1=put present	1 -7 -9 10 0 1
vt1=raise past	0 -3 1 4 -3 0
vt1=reach present	0 0 5 0 0 0
vt1=stand past	0 -1 -4 0 6 0
vt1=stand present	0 -3 9 -2 0 0
vt1=stay present	0 0 3 0 0 0
vt1=take past	0 0 -10 17 0 -3
vt1=take perfect	0 0 3 0 0 0
vt1=take present	0 -4 2 -11 0 8
vt1=want present	-2 0 2 0 0 0
vt2=be past	0 -3 0 0 1 0
vt2=be present	3 -1 6 0 -3 -4
vt2=come present	0 3 0 0 0 0
w1=denied w2=now	29 -3 -29 2 0 0
w1=denied w2=proposed	13 -12 10 -5 0 -12
w1=if_lapsed w2=now	-8 43 -28 -10 -7 -7
w1=if_lapsed w2=plain	0 23 -24 -8 -2 3
w1=if_lapsed w2=proposed	-9 36 -12 -6 -8 -19
w1=now w2=if_lapsed	0 -10 11 0 0 0
w1=now w2=past	-6 -24 51 -17 -18 -17
w1=now w2=plain	-6 -26 49 -15 -23 -7
w1=now w2=proposed	-2 -1 15 0 0 -8
w1=past w2=now	-4 10 -27 28 -8 -7
w1=past w2=plain	-10 -21 -24 44 -7 -2
w1=peak w2=past	-9 -9 -20 -22 39 -3
w1=plain w2=plain	-15 -7 25 0 -7 -14
w1=proposed w2=now	-5 2 -6 -8 0 15
w1=proposed w2=past	7 -1 -6 -5 0 5
w1=proposed w2=plain	5 -3 -34 -8 -6 34
w:0	27 -13 -15 6 -6 -8
w:1	23 -9 -6 0 -4 -12
w:11	-3 1 0 -7 0 9
w:12	0 -5 18 -5 0 -3
w:13	0 -14 25 -21 -5 3
w:14	-12 40 -21 -15 -9 -2
w:15	0 34 -22 -13 0 -15
w:16	-1 2 0 0 0 0
w:17	0 10 -2 -4 -2 -2
w:2	20 -4 -14 0 0 0
w:22	4 0 -15 -1 0 9
w:23	4 -8 19 -7 0 -14
w:25	8 12 -18 -31 -11 20
w:26	4 0 -5 -13 0 7
w:27	-6 0 -4 13 -1 -5
w:28	0 -1 -1 0 3 0
w:29	0 4 0 -2 0 0
w:3	-7 -9 -18 -18 36 -3
w:30	-21 -34 54 -20 0 -9
w:31	-14 8 15 -4 -23 0
w:32	-24 1 -25 16 5 11
w:33	0 -2 -9 0 7 -1
w:34	0 -14 -7 10 5 -1
w:35	4 4 6 -1 -22 -2
w:5	0 0 6 -1 0 0
w:7	-10 -1 23 -19 9 -14
w:8	-15 -15 -3 17 18 -22
w:9	0 -9 4 7 -3 0
w=denied	44 -22 -22 5 -11 -20
w=if_lapsed	-16 68 -36 -31 -11 -20
w=now	0 -8 35 -13 -19 -15
w=past	-26 -26 -19 37 22 -21
w=peak	-10 -11 -29 -27 49 -6
w=proposed	8 9 -19 -37 -7 25`;
