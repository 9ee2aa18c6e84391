// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_DAY = `ended expires	ended since	in force expires	in force since	none	proposed expires	proposed since
<always>	-29 -31 -16 -13 55 -20 -26
a:'s	-2 -1 -2 7 0 -3 0
a:-	0 0 0 11 -8 0 -2
a:.	-13 -7 -21 -4 33 -3 -7
a:<agent>	1 0 -8 0 8 0 0
a:<day-ahead>	-2 0 -4 9 0 -16 0
a:<day-ahead> .	0 0 -14 10 -2 0 3
a:<day-gone>	0 10 0 0 -7 0 2
a:<day-today>	0 0 7 -7 0 0 0
a:<day-today> .	0 0 9 -5 -1 0 0
a:<duty>	-1 0 -10 -7 13 0 4
a:<gate>	0 0 -3 -5 14 0 0
a:<goods>	-7 -5 9 -4 3 0 0
a:<level-noun>	0 0 10 -13 0 0 0
a:<level>	-3 9 -20 -12 23 0 -5
a:<level> .	0 6 -18 -14 11 2 4
a:<level> in	0 0 -1 8 -4 0 0
a:<level> on	0 0 0 7 -3 0 -4
a:<level> to	0 0 -1 -3 0 0 6
a:<money>	0 0 0 -9 14 0 0
a:<month-gone>	0 0 0 -4 9 0 0
a:<name>	-5 -3 10 -7 2 -4 5
a:<name> 's	0 0 6 -9 -1 0 6
a:<name> .	0 0 0 11 -7 0 -2
a:<name> has	0 0 0 18 -15 0 0
a:<name> to	0 0 0 -5 6 0 0
a:<not>	-2 2 13 -2 -7 -3 0
a:<number>	7 -2 -6 -3 9 -5 0
a:<number> .	4 0 -7 3 0 0 0
a:<number> and	0 0 7 0 -5 0 0
a:<number> for	0 0 -1 6 -2 0 0
a:<number> of	0 0 0 7 -4 0 0
a:<office>	0 0 -8 0 3 0 4
a:<person>	0 0 0 0 7 -1 0
a:<person> and	0 0 -4 11 -6 0 0
a:<points>	0 0 -1 -6 4 0 3
a:<quality>	0 0 3 -19 8 0 8
a:<seat>	0 0 -8 3 5 0 0
a:<sender>	0 0 0 -2 8 0 0
a:<span>	-3 1 -7 -3 13 -2 -11
a:<span> .	0 -1 -9 -5 16 0 -3
a:<v-agree>	0 0 -12 0 8 0 0
a:<v-bear>	0 -1 -6 0 8 -1 -4
a:<v-begin>	0 -1 0 -6 15 -3 -7
a:<v-buy>	0 0 0 -6 9 0 0
a:<v-down>	0 2 3 0 -10 1 5
a:<v-end>	0 6 -5 2 -13 4 9
a:<v-return>	0 0 16 -6 -13 0 8
a:<v-say>	0 0 -2 0 8 0 -1
a:<v-sell>	0 0 -4 -11 12 0 2
a:<v-stay>	0 0 1 12 -6 -3 -6
a:<v-target>	0 0 0 -3 0 0 8
a:<v-up>	0 0 -5 12 0 -1 -7
a:?	-1 0 -4 -12 16 -8 2
a:a	-3 3 -9 -5 14 -3 0
a:a duty	0 0 0 -7 9 0 0
a:a truce	0 5 -9 2 0 0 0
a:additional <level>	0 0 5 -9 2 0 0
a:additional duty	0 0 -1 -3 9 0 0
a:after	0 0 -5 -5 9 0 0
a:after <span>	0 0 0 -1 6 0 0
a:again	0 0 4 -6 0 0 0
a:again .	0 0 8 0 -6 0 0
a:allow	0 0 0 -7 9 0 0
a:an	0 0 8 0 -8 0 2
a:and	-6 0 11 -6 4 -2 -7
a:and the	0 0 5 -6 0 0 0
a:another	0 0 0 -12 13 0 0
a:are	0 0 1 -9 10 0 -2
a:as	0 0 0 -7 2 2 0
a:at	11 4 -7 -12 8 -5 -6
a:at <level>	0 6 0 -13 6 0 0
a:back	0 -1 7 7 -8 0 0
a:be	-1 0 -8 1 2 7 -2
a:bear	0 0 0 7 -3 0 -2
a:became	0 0 -6 0 6 0 0
a:beef	0 0 0 0 -7 0 9
a:before	0 0 9 -4 -3 0 0
a:before .	0 0 9 0 -7 0 0
a:between	0 0 8 -7 0 0 0
a:between the	0 0 6 -4 0 0 0
a:both	0 6 0 -11 3 0 0
a:by	0 0 8 2 -3 0 -3
a:by <day-ahead>	0 0 0 6 -3 0 0
a:by <span>	0 0 0 9 -8 0 0
a:charge	0 0 3 5 -8 0 1
a:charge <level>	0 0 2 -14 3 0 3
a:chip	0 0 0 -5 7 0 0
a:collect	0 0 0 9 -6 0 0
a:country	0 0 0 -6 9 0 0
a:cut	0 7 4 -5 -10 2 0
a:day	0 0 -2 8 -2 0 0
a:down	0 0 -1 12 -9 0 0
a:duty	0 0 -8 -2 9 1 0
a:duty on	0 0 -4 -6 1 3 3
a:each	0 0 -3 -1 8 0 0
a:end	2 2 1 -1 -13 6 5
a:end of	4 -6 0 0 -7 12 0
a:end on	0 3 1 0 -7 -2 3
a:enter	0 0 0 -6 9 0 0
a:evening	3 0 -9 -2 9 0 0
a:every	0 0 0 6 -2 0 -1
a:everything	0 0 9 0 -7 0 0
a:exempt	0 0 0 -6 8 0 0
a:expire	0 6 0 8 -14 0 0
a:extend	0 0 5 -7 2 0 0
a:extra	0 0 0 12 -11 0 0
a:fee	0 0 7 -1 -3 0 0
a:for	-2 -5 2 0 7 -3 -10
a:for <name>	0 0 0 -9 10 0 0
a:for <span>	0 -2 -11 6 2 0 -3
a:force	0 0 0 7 -5 0 0
a:free	0 0 0 -1 6 0 0
a:from	0 0 -18 8 -1 0 6
a:from <level>	0 0 -1 0 -2 0 6
a:from <name>	0 0 -4 8 -3 0 0
a:from the	0 0 -5 8 0 0 0
a:get	0 0 0 -9 12 0 0
a:good	0 0 7 4 -5 0 -1
a:had	0 0 -1 -11 17 0 0
a:half	0 0 -8 0 0 0 9
a:has	0 2 -6 7 -7 0 2
a:has been	0 0 0 -12 14 0 0
a:have	0 0 0 -17 17 0 0
a:have pay	0 0 0 -9 11 0 0
a:hold	0 0 0 -8 11 0 0
a:in	0 3 -24 0 22 -6 -3
a:in <month-gone>	0 0 0 -2 6 0 0
a:in <name>	0 0 -2 16 -12 0 0
a:in a	0 6 0 0 -2 0 0
a:in force	0 0 0 7 -5 0 0
a:instead	0 0 0 7 -9 6 0
a:into	0 0 13 2 -14 0 0
a:is	0 -1 7 -10 8 -6 -1
a:is <number>	0 0 -1 -1 -1 0 7
a:is not	0 0 -7 -2 13 0 0
a:is the	0 0 -6 6 1 0 -2
a:it	8 2 -15 -1 5 -7 2
a:it 's	0 0 -7 10 0 0 -2
a:it .	0 0 -6 -4 14 0 0
a:it has	0 0 0 -9 2 0 4
a:it is	0 0 0 -8 1 0 6
a:it was	7 0 3 -7 -2 0 0
a:it would	-1 0 0 8 -4 0 0
a:its	0 0 -9 8 0 0 0
a:last	0 0 0 5 0 0 -6
a:last <span>	0 0 -2 -3 10 0 -2
a:lay	0 6 0 5 -10 0 0
a:let	0 0 7 -3 -1 0 0
a:levy	0 0 0 7 -4 0 0
a:licence	0 0 0 -9 10 0 0
a:make	0 0 0 7 -4 0 0
a:month .	0 0 3 5 -7 0 0
a:most	0 0 0 -7 10 0 0
a:must	0 0 4 5 -9 0 0
a:next	0 0 -2 8 -3 1 0
a:next year	0 0 0 9 -10 1 0
a:no	0 4 0 -4 -7 0 5
a:nothing	0 0 10 -8 0 0 0
a:number	0 0 6 0 -4 0 0
a:of	0 -1 -8 -1 7 7 -6
a:of <name>	0 0 0 -13 7 0 2
a:of <quality>	0 0 0 7 -2 0 -1
a:of <span>	0 6 0 -11 3 0 0
a:of a	0 0 0 9 -9 0 0
a:of it	6 0 -6 0 0 0 0
a:of the	-1 -6 0 -6 5 11 -4
a:of thi	0 0 6 0 0 -1 0
a:off	0 0 0 8 -5 0 0
a:on	-1 4 -10 0 0 -2 9
a:on <day-gone>	0 11 0 -5 -4 0 0
a:on <quality>	0 0 -2 -5 -6 0 16
a:on good	0 0 0 7 -6 0 0
a:on the	0 0 0 13 -11 0 0
a:only	0 0 -2 -1 6 0 0
a:other	0 0 0 6 -3 0 0
a:other 's	0 0 2 7 -9 0 0
a:our	0 0 0 9 -5 0 -1
a:out .	0 0 14 -1 -8 0 0
a:over	0 0 4 -10 4 0 0
a:pause	0 0 -3 0 6 0 0
a:pay <level>	0 0 -3 10 -4 0 0
a:put	0 0 -7 0 5 0 0
a:put <level>	0 0 -3 -1 7 0 0
a:reach	0 0 0 6 -5 0 0
a:read	0 0 -5 0 6 0 0
a:run	0 0 0 7 -4 0 0
a:say	0 0 -5 -1 11 0 0
a:section	0 0 0 -7 8 0 0
a:section <number>	0 0 0 -7 8 0 0
a:ship	0 0 0 -5 8 0 0
a:side	0 0 0 -9 14 0 0
a:sign	0 0 0 -7 11 0 0
a:since	0 0 0 -6 0 0 4
a:surcharge	0 0 -1 -4 8 0 0
a:suspend	0 0 0 11 -8 0 0
a:suspension	0 0 -5 8 -1 0 0
a:tariff of	0 0 0 6 -4 0 0
a:than	0 0 10 -6 -8 0 4
a:that	0 0 -9 -7 6 0 9
a:the	0 -18 -4 -7 17 3 -7
a:the <level>	0 0 -3 -7 12 0 0
a:the <name>	0 0 0 7 -2 0 0
a:the <person>	0 0 -1 0 6 0 0
a:the <quality>	0 0 0 -6 8 0 0
a:the additional	0 0 -1 0 6 0 0
a:the end	5 0 3 0 -7 0 0
a:the other	0 0 1 8 -9 0 0
a:the suspension	0 0 -5 8 -1 0 0
a:the truce	0 0 7 -3 0 0 0
a:there 's	0 0 0 9 -10 0 0
a:they	0 0 8 -1 -2 0 0
a:thi month	0 0 6 5 -7 0 0
a:three	0 0 -3 -1 8 0 0
a:time	0 0 12 0 -10 0 0
a:to	0 5 -13 -15 14 0 3
a:to <level>	0 6 -8 -12 2 2 3
a:to be	0 0 -9 0 0 8 -1
a:truce	-4 4 10 0 -7 0 0
a:truce with	0 0 8 0 -4 0 0
a:under the	0 0 6 0 -4 0 0
a:up	0 0 6 2 -8 0 0
a:us	0 0 1 12 -12 0 0
a:was	6 0 4 -8 1 0 0
a:was <number>	7 0 0 0 -4 0 0
a:were	0 0 -6 -1 11 0 0
a:what	0 0 0 8 -5 0 0
a:will	0 0 -3 7 -1 -2 0
a:will be	0 0 -6 -2 11 0 0
a:will not	0 0 0 8 -6 0 0
a:with	-1 0 -1 -5 14 0 -1
a:with <name>	0 0 6 2 -7 0 0
a:with <person>	0 0 0 -1 6 0 0
a:with a	0 0 0 -4 7 0 0
a:without	0 0 6 -10 3 0 0
a:without a	0 0 2 -7 2 0 0
a:would be	-1 0 0 8 -5 0 0
a:year	0 0 1 16 -13 0 0
asks	-1 0 -6 -13 19 -9 2
b:"	0 0 -8 0 8 3 0
b:" the	0 0 -12 0 13 0 0
b:'	0 0 -6 0 7 0 0
b:'s	-3 0 -10 -11 20 -5 7
b:'s <person>	0 0 8 0 -6 0 0
b:'s duty	0 0 0 -3 6 0 0
b:'s good	0 0 -15 1 11 0 0
b:'s own	0 0 14 0 -12 0 0
b:(	0 0 7 0 -3 -2 0
b:,	-4 2 -7 -3 13 -11 3
b:, <level>	0 0 -2 -4 10 0 0
b:, <name>	0 0 0 8 -3 0 0
b:, a	0 0 -13 -1 17 0 0
b:, and	0 0 -2 -5 13 -4 -5
b:, as	0 0 0 -8 11 0 0
b:, begin	0 4 0 11 -14 0 0
b:, both	0 0 8 1 -7 -3 0
b:, due	0 0 11 0 -3 -3 0
b:, end	0 0 9 -1 -5 0 0
b:, expire	0 0 -6 0 8 0 0
b:, from	0 7 -29 -4 17 0 0
b:, go	0 0 -6 0 4 1 0
b:, good	0 0 9 0 -6 -1 0
b:, in	0 0 -3 -6 12 0 0
b:, is	0 0 13 -2 -8 0 0
b:, it	0 0 -5 0 -1 7 0
b:, on	3 -1 7 8 -26 5 12
b:, run	0 0 -4 0 10 -4 0
b:, say	0 0 -4 0 7 0 0
b:, start	0 0 -2 -5 11 0 0
b:, suspend	0 0 7 -4 0 0 0
b:, that	0 0 14 0 -8 0 -2
b:, the	0 -1 12 10 0 -25 -7
b:, thursday	0 0 -3 -3 9 0 0
b:, to	0 0 -3 -10 0 14 -6
b:, until	0 0 -8 -3 16 -5 0
b:, up	0 0 11 0 -15 3 0
b:, was	0 0 -6 -4 11 0 0
b:, will	0 0 -4 0 2 -9 8
b:, with	0 0 6 0 -3 0 0
b:, would	0 0 4 0 -8 2 0
b:-	0 0 5 -8 -8 5 6
b:.	0 0 6 -7 -4 1 4
b:. eastern	0 0 0 6 -3 0 0
b:/	0 0 -2 8 -3 0 0
b::	-7 -6 5 -2 0 -9 5
b:: <level>	0 0 -3 -10 19 0 -5
b:: <number>	0 0 -8 19 -2 -17 0
b:: and	0 0 4 -1 -9 0 9
b:: from	0 0 -7 -7 -5 10 9
b:: it	0 0 8 0 -6 0 0
b:: since	0 0 0 9 -6 0 0
b:: the	0 0 0 -8 5 1 0
b:: until	0 0 9 0 -7 0 0
b:: what	0 0 -10 -4 19 0 0
b:;	-2 0 -7 -4 12 1 0
b:; it	0 0 8 -1 -1 -1 0
b:; on	0 0 -3 -3 12 0 0
b:; the	0 0 -20 6 3 9 0
b:<agent>	-1 0 -8 5 3 4 -3
b:<day-ahead>	0 0 9 -11 -13 15 -7
b:<day-ahead> and	0 0 -13 0 15 0 -2
b:<day-ahead> to	0 0 -12 -9 8 9 -1
b:<day-gone>	6 -1 16 14 -25 -2 -2
b:<day-gone> and	0 0 0 0 6 0 0
b:<day-gone> to	0 0 7 -2 -1 -1 0
b:<day-today>	0 0 -2 14 -10 0 2
b:<day-today> to	0 0 -7 0 2 0 4
b:<duty>	0 -3 7 -9 5 -13 2
b:<gate>	0 0 -4 9 5 -8 -2
b:<goods-amount>	0 0 -5 -1 13 0 0
b:<goods-amount> by	0 0 -2 0 6 0 0
b:<goods>	-10 -7 -1 6 0 0 5
b:<level-noun>	0 0 4 7 0 -2 -8
b:<level>	-3 -1 6 -10 8 -3 0
b:<level> as	0 0 -7 -4 0 0 8
b:<level> from	0 0 0 0 -2 -3 7
b:<level> in	0 0 0 -7 8 0 0
b:<level> is	0 0 12 0 -8 0 0
b:<level> to	0 0 -8 -3 11 0 0
b:<level> until	0 0 2 5 -15 8 0
b:<name>	-2 -9 -3 -9 9 3 0
b:<name> 's	-1 0 -7 -5 10 -1 4
b:<name> agree	0 0 -8 2 4 -5 3
b:<name> and	3 -2 23 6 -37 8 0
b:<name> at	0 0 0 7 -3 0 0
b:<name> charge	0 0 -9 0 2 6 0
b:<name> conclude	0 0 7 0 -6 0 0
b:<name> from	0 0 0 8 -4 0 0
b:<name> had	0 0 6 0 -6 0 0
b:<name> have	0 0 3 -12 10 -2 0
b:<name> in	0 0 0 -6 9 0 0
b:<name> is	0 0 -19 0 22 0 0
b:<name> on	0 0 -8 0 11 0 0
b:<name> since	0 0 0 -6 6 0 0
b:<name> the	0 0 7 0 -6 0 0
b:<name> to	0 0 0 0 -15 7 10
b:<name> will	0 0 3 0 -11 11 -2
b:<name> would	0 0 -6 0 5 0 0
b:<not>	-4 0 18 -17 -4 -2 1
b:<number>	-4 0 -37 3 39 -24 0
b:<number> /	0 0 -2 8 -4 0 0
b:<number> a	0 0 6 2 -3 0 -5
b:<number> again	0 0 -5 0 6 0 0
b:<number> exclusion	0 0 7 0 -1 -6 0
b:<number> from	0 0 7 6 -5 -5 -2
b:<number> since	0 0 0 -7 8 0 0
b:<number> the	0 0 -5 0 9 0 0
b:<office>	0 0 -7 0 19 -11 -1
b:<office> 's	0 0 -11 0 14 -2 0
b:<office> meet	0 0 9 0 -8 0 0
b:<organisation>	-1 0 0 1 15 -18 -3
b:<organisation> 's	0 0 -3 -2 10 -2 0
b:<organisation> has	0 0 -7 0 8 -1 0
b:<organisation> of	0 0 0 9 -9 0 0
b:<organisation> say	0 0 10 0 -6 -4 0
b:<person>	-5 -2 0 -25 26 -7 0
b:<person> and	0 0 7 -7 3 -2 0
b:<person> sign	0 0 0 -5 7 0 0
b:<person> tell	0 0 -6 0 10 0 0
b:<points>	0 0 37 -2 -24 -12 0
b:<points> in	0 0 7 0 -3 0 0
b:<points> of	0 0 10 0 -6 0 0
b:<quality>	-1 0 -9 -1 9 -5 8
b:<quality> and	0 0 -1 0 6 0 0
b:<quality> duty	0 0 13 -1 -9 0 0
b:<quality> good	0 0 3 3 0 -6 -6
b:<seat>	-3 0 -6 3 13 -11 -6
b:<seat> and	0 0 -9 4 5 0 0
b:<sender>	0 0 11 -13 1 -2 0
b:<span>	2 0 14 10 -13 -18 1
b:<span> from	0 2 0 8 -15 -2 7
b:<span> in	0 0 0 13 -13 0 0
b:<span> of	0 0 9 -1 -2 -1 0
b:<span> to	0 0 9 -8 0 0 0
b:<v-bear>	-4 -4 -2 0 10 -2 0
b:<v-begin>	0 3 -18 7 3 0 0
b:<v-buy>	0 0 -1 -7 18 -5 0
b:<v-deny>	0 0 -6 -7 10 2 0
b:<v-down>	0 0 12 -3 -7 -9 8
b:<v-end>	4 -3 6 -20 -5 10 0
b:<v-impose>	-8 -9 6 -8 6 -3 0
b:<v-propose>	0 0 -12 4 3 9 -6
b:<v-return>	0 0 -13 -1 22 -4 0
b:<v-say>	-6 -3 0 6 5 -4 -5
b:<v-sell>	0 0 -1 -1 11 -2 0
b:<v-stay>	4 0 -11 9 5 0 -3
b:<v-suspend>	0 0 0 10 -2 -10 -1
b:<v-target>	-1 0 -7 -13 23 0 -3
b:<v-threaten>	0 0 -4 0 11 0 0
b:<v-up>	-1 -2 10 -25 7 2 -12
b:a	4 -3 -15 0 19 -17 0
b:a .	0 0 6 2 -3 0 -5
b:a <quality>	0 0 -4 0 6 0 0
b:a deal	0 0 12 0 -10 0 0
b:a second	0 0 -6 7 0 0 0
b:a tariff	2 0 -8 0 0 3 0
b:a truce	0 0 0 14 -11 0 0
b:about	0 0 -11 -1 16 -1 0
b:accept	0 0 -3 0 6 0 0
b:additional	0 0 13 0 -10 -1 0
b:additional duty	0 0 10 2 -11 -1 0
b:affiliate	0 0 -7 0 2 3 0
b:affiliate rule	0 0 -7 0 2 3 0
b:after	0 0 8 0 -1 -8 1
b:again	0 0 0 -1 10 -7 -1
b:again on	0 0 -8 0 10 0 0
b:against	0 0 0 -2 0 6 0
b:agree	6 0 1 -5 -4 0 5
b:agree in	0 0 19 2 -12 -8 0
b:agree to	0 0 -17 0 0 14 1
b:agreement	0 0 -5 0 14 -7 0
b:agreement is	0 0 8 0 -8 0 0
b:agreement with	0 0 -6 0 9 0 0
b:all	0 0 7 -5 0 -2 0
b:an	0 0 12 -19 8 -5 0
b:an additional	0 0 0 -11 14 0 0
b:an extension	0 0 6 0 -5 0 0
b:and	-2 -12 2 -16 4 1 6
b:and <name>	2 -2 22 -1 -24 2 0
b:and <number>	0 0 -5 -3 13 0 0
b:and <person>	0 0 6 -5 2 -2 0
b:and <quality>	0 0 -1 -1 7 0 0
b:and <seat>	0 0 -9 4 5 0 0
b:and end	0 0 -21 -1 22 2 0
b:and from	0 0 0 -3 -9 0 13
b:and has	0 0 10 9 -14 -3 0
b:and is	0 0 6 0 -4 0 0
b:and it	0 0 20 -4 -12 -4 0
b:and on	0 0 -18 7 13 -2 -1
b:and the	0 0 -7 0 4 5 0
b:and they	0 0 7 0 -6 0 0
b:apply	0 0 -6 -1 14 0 0
b:approve the	0 0 6 0 -5 0 0
b:are	0 0 4 -6 10 -12 -7
b:are suspend	0 0 -5 0 6 0 0
b:are to	0 0 -3 0 9 -2 0
b:are up	0 0 8 -1 -4 0 0
b:arrangement	0 0 -4 9 -20 19 0
b:arrangement of	0 0 -1 9 -16 10 0
b:as	0 0 -6 2 -2 2 5
b:as it	0 0 -2 4 -7 6 0
b:as of	0 0 -14 9 -4 -1 6
b:ask	0 0 13 0 -9 -2 0
b:at	0 0 -11 -15 22 -4 -3
b:at <level>	0 0 -3 3 -7 10 0
b:at <number>	0 0 -5 -2 11 0 0
b:at midnight	4 0 11 0 -10 -4 0
b:at noon	0 0 -4 0 8 0 0
b:at the	0 0 2 -10 9 -5 -2
b:away	0 0 8 0 -6 0 0
b:away on	0 0 7 0 -7 0 0
b:back	0 0 -14 -1 20 0 0
b:back on	0 0 -12 0 14 0 0
b:be	0 0 0 -2 -5 11 0
b:be <level>	0 0 -4 0 0 0 7
b:be extend	0 0 8 0 -11 0 0
b:because	2 4 -5 8 -14 5 0
b:beef	0 0 -7 0 0 6 0
b:been	5 0 3 6 -2 -9 -1
b:been <level>	0 0 5 1 -7 0 0
b:been extend	0 0 -12 0 9 0 0
b:before	-2 0 2 6 -4 -6 1
b:begin	2 7 -22 7 -1 0 0
b:begin on	3 8 -17 -2 1 0 0
b:begin to	0 0 0 6 -4 0 0
b:between	3 0 9 4 -8 -5 -1
b:between <name>	1 0 14 2 -15 0 0
b:both	0 0 -3 25 -18 3 -3
b:both side	0 0 0 4 -7 5 0
b:bring	0 0 9 3 -10 0 0
b:busan	0 0 7 0 -11 8 0
b:busan last	0 0 1 -7 4 0 0
b:busan on	0 0 -5 -1 11 0 0
b:but	0 0 -8 -1 11 0 0
b:by	0 0 -9 4 17 -15 -10
b:by <level>	0 0 0 -1 7 0 0
b:by <span>	0 0 12 0 -11 0 0
b:by the	0 0 -7 0 11 -7 0
b:by video	0 0 0 8 -7 0 0
b:can be	0 0 -4 0 7 0 0
b:carry	0 0 4 3 -14 4 0
b:carry the	0 0 5 4 -14 3 0
b:cease	0 0 -6 4 -15 17 0
b:certificate	0 0 -5 0 7 0 0
b:change	0 0 -3 0 8 0 0
b:changed	0 0 8 -7 0 0 0
b:charge	0 0 -8 -2 11 2 0
b:charge <level>	0 0 5 1 -7 0 0
b:chip	0 0 0 -6 7 0 0
b:city	0 9 -9 -5 3 0 0
b:claim	0 0 -5 0 6 0 0
b:clear	0 0 11 0 -15 7 0
b:close	0 0 8 0 -4 0 0
b:closed	0 0 -5 0 10 0 0
b:club	0 0 -13 0 14 0 0
b:collect	0 0 -4 -4 14 -3 0
b:collect from	0 0 0 0 7 -3 0
b:come	0 0 0 -4 8 0 -2
b:come in	0 0 6 0 -5 0 0
b:come to	0 0 8 0 -7 0 0
b:commerce	0 0 -2 -1 9 0 0
b:conclude	0 0 0 8 -2 -2 0
b:conclude in	0 0 6 2 -8 0 0
b:contract	0 0 -5 0 9 0 0
b:could	0 0 7 -1 0 -5 0
b:council	0 0 -7 0 0 8 0
b:current	0 0 11 0 -3 -6 0
b:cut	0 0 0 0 -7 0 10
b:date	0 0 -2 1 -1 -2 7
b:day	0 0 22 -8 -11 -4 0
b:deadline	0 0 -12 0 16 0 0
b:deadline for	0 0 -5 0 8 0 0
b:deal	0 0 8 -2 -3 0 0
b:decision	0 0 -13 0 5 7 0
b:declare	0 0 -6 8 0 0 0
b:decree	0 0 0 -7 9 0 0
b:delegation	0 0 0 -3 6 0 0
b:did	0 0 -7 -1 14 0 0
b:die	2 0 7 -5 -2 -1 0
b:die in	6 0 -3 0 -1 0 0
b:do	0 0 11 -2 -8 0 0
b:doe	0 0 7 -3 -10 8 0
b:doe not	0 0 7 -1 -11 8 0
b:done so	0 0 0 6 -4 0 0
b:down	0 0 5 7 -7 -2 0
b:down to	0 0 9 0 -5 0 0
b:drop	0 0 2 0 -10 0 8
b:due	0 0 15 -3 0 -15 -2
b:due to	0 0 15 -1 0 -11 -1
b:duty	0 0 11 -6 1 -11 0
b:duty from	0 0 0 -2 10 0 -6
b:duty in	0 0 -4 5 -6 5 0
b:duty of	0 0 0 -5 9 -2 -3
b:duty on	0 0 7 0 -15 0 10
b:duty will	0 0 -10 -1 9 4 0
b:each	0 0 0 0 -10 13 0
b:each other	0 0 -4 1 -5 10 0
b:early	0 0 11 0 -9 0 0
b:eastern	0 0 0 6 -3 0 0
b:effect	0 0 0 11 -13 -2 6
b:effect on	0 0 0 0 -2 0 6
b:end	1 -7 -1 -15 4 7 -11
b:end in	0 0 0 -5 11 0 0
b:end of	0 0 11 -6 -10 5 0
b:end on	5 -3 1 0 -7 8 -6
b:enter	0 0 -8 0 8 0 0
b:every	0 0 -3 -2 9 0 0
b:exclusion	0 0 0 0 6 -8 0
b:expect	0 0 -2 0 8 0 0
b:expire	4 -2 1 -13 4 -2 -3
b:expire on	5 -2 2 -11 1 0 -1
b:export	0 0 0 -7 9 0 0
b:extend their	0 0 -6 0 -6 12 0
b:extension	0 0 4 0 3 -8 0
b:extension of	0 0 9 0 -4 -2 0
b:face	0 0 6 5 -11 0 0
b:fact	0 0 -1 -2 8 0 0
b:fact sheet	0 0 -1 -2 8 0 0
b:fall	0 0 6 -3 -6 0 4
b:fee	0 0 -5 0 10 0 0
b:final	0 0 11 0 -9 0 0
b:first	0 4 0 -4 -7 0 11
b:fish	0 0 -6 -2 3 6 0
b:follow	0 0 -6 0 8 0 0
b:for	3 0 -15 -19 26 -6 3
b:for <span>	6 2 -7 0 0 -3 0
b:for the	0 0 -9 -10 19 0 0
b:force	0 0 4 10 -8 -3 0
b:force since	0 0 -4 14 -9 0 0
b:four	0 0 0 0 -6 0 8
b:freeze	0 0 -25 9 7 0 3
b:from	-11 4 -20 7 4 -11 16
b:from <day-ahead>	0 0 -18 -5 13 7 -2
b:from <level>	0 0 0 -6 -2 0 7
b:from <name>	0 0 10 6 -12 0 0
b:from the	0 0 1 5 -1 -11 4
b:frozen	0 0 -9 0 11 0 0
b:further	0 0 0 -2 -2 7 0
b:further <points>	0 0 7 0 -3 0 0
b:gave	0 0 1 8 -6 0 0
b:geneva	0 0 11 -2 -2 0 0
b:given	0 0 0 7 -14 7 0
b:go	0 0 14 -10 -2 0 -6
b:go on	0 0 9 -1 -1 -3 0
b:go to	0 0 7 3 -12 1 0
b:good	0 0 12 0 3 -16 -12
b:good have	0 0 0 9 -8 0 0
b:good to	0 0 8 0 -3 -2 0
b:good until	0 0 9 0 -5 0 0
b:good would	0 0 16 0 -12 -4 0
b:government	0 0 -7 12 -17 14 0
b:grant	0 0 0 6 -4 0 0
b:had	2 0 -5 -4 16 -2 -3
b:had agree	0 0 7 0 -2 -3 0
b:had been	7 0 0 5 -9 -1 0
b:half	0 0 -2 0 -3 0 8
b:halifax	0 0 0 6 -3 0 0
b:halifax on	0 0 0 7 -3 0 0
b:halt	0 0 -4 15 -7 0 0
b:happen	0 0 -2 0 9 -3 0
b:has	3 -3 0 3 8 -13 -6
b:has been	0 0 7 -1 2 -5 0
b:has hold	0 0 0 9 -9 0 0
b:has suspend	0 0 -4 0 6 0 0
b:has until	0 0 12 -1 -5 -1 0
b:have	-5 -1 -1 9 2 -6 -3
b:have been	0 0 -6 1 4 0 0
b:have end	0 0 -10 0 16 -3 0
b:have until	0 0 -3 0 7 0 0
b:he	0 0 -1 0 6 0 0
b:his	0 0 8 0 -1 -4 0
b:hold	0 0 -1 7 0 -2 0
b:hold until	0 0 -3 0 7 0 0
b:i	0 0 15 -11 -3 -3 0
b:ice	0 0 -16 -5 19 2 0
b:if	0 0 5 -12 4 -3 -2
b:if no	0 0 12 0 -11 0 0
b:if the	0 0 8 0 -5 0 0
b:if there	0 0 -5 0 6 0 0
b:if they	0 0 -9 0 11 0 0
b:import	0 0 -7 0 12 0 0
b:impose	0 0 -1 -4 7 0 0
b:in	-9 -4 -10 14 16 -15 -27
b:in <name>	0 0 -12 4 9 0 -2
b:in <seat>	0 0 -3 7 1 -3 0
b:in a	0 0 -3 -4 12 0 0
b:in busan	0 0 7 0 -4 0 0
b:in force	0 0 2 14 -11 -3 0
b:in stockholm	0 0 4 7 -9 0 0
b:in the	0 0 2 -9 16 -12 0
b:in write	0 0 6 0 -4 0 0
b:is	-4 -3 10 1 -5 -9 6
b:is <level>	0 0 -3 6 -1 0 0
b:is due	0 0 12 0 -4 -6 0
b:is good	0 0 11 -2 -2 -1 0
b:is no	0 0 -7 0 8 0 0
b:is on	0 0 -8 0 10 0 0
b:is suspend	0 0 5 7 -2 -8 -3
b:is the	0 0 2 0 -14 -2 13
b:is to	0 0 -12 -1 -1 8 8
b:is up	0 0 11 0 -9 0 0
b:is what	0 0 7 0 -4 0 0
b:it	5 -13 8 -6 -10 16 -3
b:it 's	0 0 9 -5 -10 0 6
b:it begin	0 0 0 8 -2 0 -3
b:it by	0 0 6 0 -3 0 0
b:it end	-5 0 3 -2 -13 16 0
b:it expire	6 0 -16 0 13 0 0
b:it had	0 0 0 -6 10 0 0
b:it has	0 0 0 8 -5 0 0
b:it is	0 0 0 -8 -2 11 0
b:it now	0 0 -7 0 0 10 0
b:it run	9 0 10 0 -11 -10 0
b:it take	0 0 -14 1 -4 2 10
b:it to	0 0 -3 0 -4 9 0
b:it will	0 0 15 -5 0 -16 0
b:it would	0 0 0 -10 1 7 0
b:its	1 0 6 -7 0 5 -12
b:its duty	0 0 -5 0 9 0 -4
b:its own	0 0 1 -6 2 0 0
b:keep	0 0 8 -1 -6 0 0
b:keep the	0 0 9 0 -16 8 0
b:know	0 0 0 10 -7 0 0
b:kuala	0 0 4 0 -13 6 0
b:kuala lumpur	0 0 4 0 -13 6 0
b:lapse on	0 0 16 -2 -10 0 0
b:last	9 0 4 1 -11 0 -2
b:leader	0 0 -2 8 -3 0 0
b:letter	0 0 0 7 -5 0 0
b:level	0 0 -6 15 -7 0 0
b:levy	0 0 -7 0 5 0 0
b:like	0 0 -2 0 0 6 0
b:lower	0 0 -3 0 13 0 -6
b:lower its	0 0 0 0 8 0 -4
b:lumpur	0 0 4 0 -13 6 0
b:make	0 0 -2 2 -5 8 0
b:maker	0 0 8 0 -7 0 0
b:meet in	0 0 -7 1 5 0 0
b:midnight	9 0 7 -6 -13 -5 6
b:midnight on	9 0 4 -2 -13 -4 6
b:ministry	0 0 -1 -1 10 0 0
b:monday	0 0 -11 5 1 0 0
b:more	0 0 0 -3 11 -1 0
b:most	0 0 -4 -5 12 0 0
b:most of	0 0 -2 -2 8 0 0
b:move	0 0 2 -10 5 0 0
b:mr	0 0 -4 0 9 0 0
b:mr <person>	0 0 -3 0 9 0 0
b:my	0 0 -14 0 17 0 0
b:neither	0 0 7 0 -5 0 0
b:new	0 0 -20 -9 31 1 -4
b:next	0 0 -4 0 8 0 0
b:night	0 0 8 0 0 -6 0
b:no	0 0 9 -9 -1 0 0
b:no .	0 0 8 -5 -1 0 0
b:noon	0 0 -7 0 11 0 0
b:notice	0 0 -4 -2 10 0 0
b:now	0 0 0 -6 0 6 -1
b:of	-6 0 4 -8 5 3 -11
b:of <name>	0 0 -6 -12 10 7 0
b:of <quality>	0 0 0 -2 6 0 0
b:of <span>	0 0 -5 -5 10 0 1
b:of busan	0 0 3 0 -10 7 0
b:of duty	0 0 1 8 -10 0 0
b:of its	0 0 -7 -2 10 0 0
b:of that	0 0 8 0 -7 0 0
b:of the	0 0 5 -13 -4 14 -2
b:of their	0 0 7 -3 0 -3 0
b:of thi	0 0 10 0 -8 0 0
b:of trade	0 0 -4 0 9 -2 0
b:offer	0 0 -6 0 0 7 0
b:oil	0 0 -6 -4 9 3 0
b:old	0 0 13 -6 -4 -2 0
b:on	4 -7 -5 -5 14 -4 0
b:on <day-gone>	6 0 14 0 -15 -6 0
b:on <quality>	0 0 5 3 -13 -5 12
b:on all	0 0 -8 0 9 0 0
b:on each	0 0 -1 -6 11 0 0
b:on good	0 0 6 0 -5 0 0
b:on paper	0 0 11 0 -10 0 0
b:on the	0 0 -15 3 17 -3 -6
b:on to	0 0 -5 0 -10 14 0
b:on until	0 0 -3 0 8 -4 0
b:one	0 0 8 -1 3 -15 0
b:open	0 0 -6 0 9 0 0
b:opened	0 0 -5 0 7 0 0
b:other	0 0 0 0 -3 7 0
b:our	0 0 -9 -7 23 -2 0
b:out	11 -1 14 -20 -8 -8 -1
b:out on	7 0 -3 -7 6 -5 0
b:over	0 0 0 -11 2 4 0
b:over on	0 0 7 0 -3 -1 0
b:own	0 0 14 -7 -5 0 0
b:paper	0 0 11 -5 -3 0 0
b:past	0 0 0 -4 0 8 0
b:pause	-2 0 20 -1 -19 3 0
b:pause end	0 0 6 0 -1 0 0
b:pay	0 0 -26 -1 17 0 4
b:pay <level>	0 0 -1 6 -4 0 0
b:peace	0 0 -11 9 4 -6 0
b:phase	0 0 -5 0 9 0 0
b:place	0 0 -6 0 0 4 0
b:point	0 0 -6 0 0 8 0
b:port	0 0 -6 -2 14 -2 0
b:present	0 0 23 0 -18 -2 0
b:price	0 0 -16 -3 22 0 0
b:prolong	0 0 2 0 -16 14 0
b:prolong the	0 0 -12 0 -4 15 0
b:prolonged	0 0 0 1 4 -9 0
b:published	0 0 -1 -2 7 0 0
b:raise	0 0 -6 0 0 6 0
b:reciprocal	0 0 6 3 -8 0 0
b:remain	0 0 -1 0 8 -5 0
b:renewed	0 0 1 -17 13 0 0
b:return	0 0 -16 0 21 -3 0
b:return to	0 0 -2 0 7 -1 0
b:rise	0 0 -4 0 10 0 0
b:round	0 0 -3 -4 12 0 0
b:round of	0 0 0 -3 6 0 0
b:rule	0 0 -5 -6 9 2 0
b:run	8 0 4 -7 -9 4 2
b:run out	11 0 2 -9 0 -7 0
b:same	0 0 0 -6 7 0 0
b:say	0 0 0 -18 5 9 -1
b:say in	0 0 5 0 -7 2 0
b:second	0 0 -12 3 2 5 0
b:see	0 0 -2 0 8 0 0
b:set	0 0 -2 6 -1 0 0
b:sheet	0 0 -1 -2 8 0 0
b:shelve	0 0 7 0 -3 0 0
b:should	0 0 11 0 -9 0 0
b:shut	0 0 -4 0 8 0 0
b:side	0 0 -1 0 -7 14 1
b:side agree	0 0 -3 0 -12 13 2
b:sign by	0 0 6 0 0 -2 0
b:sign for	0 0 0 0 -6 7 0
b:sign in	0 0 -3 6 -2 0 0
b:since	-8 -9 -22 27 -3 -13 -11
b:since the	0 0 -7 19 -11 -2 0
b:sit	0 0 -13 7 5 0 0
b:sit down	0 0 -5 6 0 0 0
b:so	0 0 2 -2 -4 8 0
b:soybean	0 0 -1 6 -3 0 0
b:spoke	0 0 0 8 -6 0 0
b:spoke by	0 0 0 8 -7 0 0
b:standstill	2 12 -22 0 10 -5 0
b:start	0 0 -17 17 -7 -1 4
b:state	0 0 5 7 -6 -5 0
b:stay	0 0 -4 8 2 -4 0
b:stockholm	0 0 4 7 -9 0 0
b:stop	-2 0 6 13 -20 0 7
b:strike	0 0 0 -3 6 0 0
b:sugar	0 0 -3 0 8 0 0
b:surcharge	0 0 -9 -3 15 0 0
b:suspend	0 0 4 0 4 -17 0
b:suspend from	0 0 -15 -5 17 -1 0
b:suspend the	0 0 0 -3 7 0 0
b:suspend until	0 0 13 0 -8 0 0
b:suspension	0 0 -8 0 -1 14 -3
b:suspension end	0 0 -10 0 0 10 0
b:table	0 0 0 6 -4 0 0
b:take effect	0 0 0 12 -12 0 5
b:take us	0 0 -9 0 3 4 0
b:talk	-3 0 -4 0 13 -2 0
b:talk in	-1 0 -2 6 0 0 0
b:tariff on	0 0 7 -2 3 -5 -5
b:tariff truce	4 0 6 -10 -4 0 0
b:telephone	0 0 -6 0 10 0 0
b:tell	0 0 11 -5 -1 -3 0
b:tell us	0 0 8 0 -5 -1 0
b:than	0 0 -7 0 9 0 0
b:that	8 -2 13 -5 -3 -2 -21
b:that 's	0 0 16 -2 -8 -4 0
b:that <name>	0 0 -1 -2 0 6 0
b:that <quality>	0 0 0 10 -8 0 0
b:that begin	0 0 0 10 -7 0 0
b:that end	0 0 7 -3 0 0 0
b:that expire	0 0 7 0 -5 0 0
b:that had	8 0 -9 0 4 -5 0
b:that is	0 0 -1 3 -9 10 0
b:that it	0 0 4 -9 7 -4 0
b:that take	0 0 -11 0 7 2 0
b:that was	0 0 -1 8 -4 0 0
b:the	-25 -10 7 2 -4 11 -7
b:the <level>	0 0 8 0 -3 -5 0
b:the <name>	2 0 -9 -4 2 3 0
b:the <number>	0 0 -9 -1 13 0 0
b:the <office>	0 0 -5 -12 20 -5 0
b:the <organisation>	0 0 0 0 13 -12 0
b:the <points>	0 0 7 7 -12 0 0
b:the <quality>	0 0 -8 -9 17 0 0
b:the <seat>	0 0 -5 -2 12 0 0
b:the <span>	0 0 32 7 -33 0 0
b:the additional	0 0 6 9 -10 -9 2
b:the arrangement	0 0 -9 7 -8 13 0
b:the deadline	0 0 -10 0 13 0 0
b:the duty	0 0 7 -6 2 -1 0
b:the end	0 0 11 -6 -11 5 0
b:the exclusion	0 0 -4 0 6 0 0
b:the first	0 4 0 -3 -8 0 11
b:the new	0 0 -15 0 16 2 0
b:the pause	0 -2 16 0 -15 1 0
b:the present	0 0 16 0 -14 0 0
b:the rate	0 0 6 0 -7 0 0
b:the same	0 0 -2 -1 7 0 0
b:the second	0 0 -4 0 0 6 0
b:the standstill	2 8 -17 2 0 0 0
b:the suspension	0 0 0 0 -11 13 -3
b:the table	0 0 0 6 -4 0 0
b:the talk	0 0 -1 0 6 0 0
b:the tariff	3 0 15 0 -11 -5 0
b:the three	0 0 -5 0 0 6 0
b:the truce	-11 -15 0 11 -2 -4 5
b:the two	-3 0 -6 19 -13 9 0
b:the year	0 0 -4 0 -9 13 0
b:their	0 0 -8 -4 8 1 2
b:their truce	0 0 8 -4 0 -1 0
b:then	0 0 -4 -2 0 8 0
b:there	0 0 -14 -1 9 0 9
b:there is	0 0 -8 0 9 0 0
b:these	6 4 -11 -3 2 0 0
b:they are	0 0 -8 0 9 0 0
b:they have	0 0 -6 0 4 0 0
b:they will	0 0 8 0 -4 -1 0
b:thi	0 0 8 -6 0 -11 3
b:third	0 0 0 -4 9 0 0
b:threaten	0 0 -4 0 10 0 0
b:three	0 0 -17 -3 5 12 0
b:through	0 0 10 -9 2 -8 -1
b:thursday	0 0 8 -6 0 0 0
b:till	0 0 7 -3 0 -2 0
b:time	0 0 -16 3 12 0 0
b:to	-21 -18 4 -22 -8 21 10
b:to <level>	0 0 0 -11 4 -4 5
b:to an	0 0 14 0 -10 -3 0
b:to apply	0 0 -1 0 6 0 0
b:to begin	0 0 0 0 -8 2 9
b:to end	-3 0 10 -1 0 -6 -1
b:to extend	0 0 -7 0 -7 14 0
b:to prolong	0 0 0 0 -12 15 0
b:to run	0 0 -7 3 -6 7 6
b:to say	0 0 -5 0 -6 11 0
b:to the	0 0 -6 4 -7 12 -3
b:together	0 0 -4 0 6 0 0
b:top	0 0 0 11 -9 0 0
b:trade	0 0 -10 -10 15 0 0
b:treaty	0 0 -8 0 8 0 0
b:truce	-5 -21 6 7 -6 -1 3
b:truce begin	0 0 0 6 -2 0 0
b:truce between	3 0 14 -20 0 -3 0
b:truce end	-2 0 3 5 -1 -6 0
b:truce of	0 -5 -4 10 -5 5 0
b:truce run	0 0 -2 0 8 -6 0
b:truce to	0 0 -9 0 6 1 0
b:truce was	0 0 0 12 -11 0 0
b:tuesday	0 0 -11 0 7 0 0
b:two	2 2 -16 11 -10 15 -1
b:two <office>	0 0 0 6 -5 0 0
b:two country	0 0 2 6 -9 0 0
b:two government	0 0 -1 8 -9 3 0
b:two of	0 0 0 0 -5 7 0
b:two side	0 0 -4 -4 0 10 0
b:under	0 0 -9 -9 14 3 0
b:under the	0 0 -7 0 1 4 0
b:union	0 0 -11 0 12 0 0
b:until	-7 -8 -1 -7 4 12 -21
b:until the	0 0 0 0 -3 6 -1
b:up	-1 0 20 -5 -18 10 -3
b:up in	0 0 0 7 -6 0 0
b:up on	0 0 0 -3 -7 11 0
b:up to	0 0 17 -3 -15 1 0
b:us	0 0 7 -5 -2 1 0
b:video	0 0 0 8 -6 0 0
b:was	-2 -4 -7 4 15 -21 -8
b:was conclude	0 0 -1 9 -4 0 0
b:was make	0 0 -2 8 -3 0 0
b:was to	-4 0 0 -5 12 -8 -2
b:water	0 0 -8 0 14 -3 0
b:we	-2 0 -4 4 7 -6 0
b:we are	0 0 -10 0 12 0 0
b:wednesday	0 0 -1 -5 8 0 0
b:week	0 0 14 -9 0 -6 0
b:were	0 0 2 -13 13 0 0
b:what	0 0 -4 4 8 -1 -8
b:what change	0 0 -2 0 7 0 0
b:what the	0 0 6 0 -2 0 0
b:where the	0 0 8 -2 -3 0 0
b:which	-6 1 -4 6 -4 2 5
b:which <name>	0 0 -6 0 0 6 0
b:which begin	0 7 0 -9 0 0 1
b:which end	0 0 -8 0 14 -5 0
b:which is	0 0 10 0 -6 -4 0
b:which it	0 0 0 0 -3 7 0
b:which take	0 0 10 3 -10 -3 0
b:which the	0 0 -7 0 -8 0 13
b:which was	0 0 -12 2 15 -3 0
b:which would	0 0 0 0 6 0 0
b:who	0 0 -6 0 10 0 0
b:will	0 0 -5 -9 7 4 0
b:will be	0 0 16 -10 -19 5 6
b:will not	0 0 -4 0 0 6 0
b:will now	0 0 0 0 8 -8 0
b:wine	0 0 -1 -1 7 0 0
b:with	-7 0 3 3 0 0 0
b:with <name>	-4 0 6 9 -7 -2 0
b:with the	0 0 -4 -3 8 0 0
b:without the	0 0 -2 0 7 -2 0
b:would	-4 -2 -2 -10 0 18 -4
b:would be	0 0 2 -1 -7 6 0
b:would have	-2 0 0 -3 7 -6 0
b:year	0 0 -2 2 -11 12 0
b:you	0 0 -11 -1 21 -7 0
b:your	0 0 -9 -6 14 -2 2
b:—	0 0 10 -8 -5 1 0
c0=agree	2 -2 1 2 0 -10 0
c0=bear	-2 -3 3 3 3 -2 -11
c0=begin	-11 4 -7 0 3 0 4
c0=down	0 0 5 -1 -1 -7 4
c0=end	2 -10 -6 -2 8 0 0
c0=impose	0 -7 6 -9 12 -14 1
c0=propose	0 0 -15 0 2 12 -1
c0=return	0 0 -1 0 8 -2 0
c0=sell	0 0 -2 0 8 0 0
c0=stay	3 -4 -9 -3 11 0 0
c0=suspend	0 0 9 1 -4 0 -6
c0=target	0 0 1 -6 12 -4 -2
c0=threaten	0 0 -4 0 10 0 0
c0=up	0 0 4 -16 2 6 -8
c1=agree	-7 -3 0 4 4 -2 -3
c1=agree & d:ahead	0 0 -3 -9 15 0 -1
c1=agree & d:gone	-5 -2 0 9 -3 0 0
c1=bear & d:gone	0 -1 -1 -3 11 -1 0
c1=bear & d:today	0 0 5 5 -7 0 0
c1=begin	-11 4 -9 5 2 -5 3
c1=begin & d:ahead	0 -8 -7 0 3 0 7
c1=begin & d:gone	-7 9 0 8 -3 -6 -5
c1=begin & d:today	0 0 0 -4 6 0 0
c1=buy	0 0 -1 0 6 0 0
c1=down	0 0 3 -1 0 -7 3
c1=down & d:ahead	0 0 4 -5 -3 -7 6
c1=end	5 -12 -5 -11 10 0 -1
c1=end & d:ahead	-15 0 -2 -11 7 4 0
c1=end & d:gone	15 -7 -18 -3 8 -9 -4
c1=impose	-14 -10 0 -9 18 -7 1
c1=impose & d:ahead	-2 -1 7 -2 -5 -1 6
c1=impose & d:gone	-8 -5 -11 -6 26 -12 -10
c1=impose & d:today	0 0 -13 0 16 0 0
c1=propose	0 0 -13 0 11 6 -2
c1=propose & d:ahead	0 0 -14 -4 10 8 -1
c1=return	0 0 -3 0 10 -3 0
c1=return & d:ahead	0 0 -2 0 7 -2 0
c1=say	-4 -2 3 8 0 -2 -1
c1=say & d:ahead	0 0 7 8 -10 0 0
c1=sell	0 0 -9 3 8 -1 0
c1=sell & d:ahead	0 0 -9 4 6 -1 0
c1=stay	3 -4 -6 -9 10 0 3
c1=stay & d:ahead	-7 -5 1 -36 5 4 7
c1=stay & d:gone	9 0 -30 8 7 -9 -3
c1=stay & d:today	0 0 5 -8 2 0 0
c1=suspend & d:gone	0 0 -4 6 0 0 0
c1=target	0 0 3 -7 12 -4 -2
c1=target & d:ahead	0 0 0 -1 9 -3 -1
c1=up	0 -1 4 -17 5 5 -8
c1=up & d:ahead	0 0 5 1 -13 9 -6
c1=up & d:gone	0 0 0 -23 33 -5 0
c2=agree	0 0 -8 1 4 0 0
c2=bear	0 -1 -2 -2 12 -1 -12
c2=begin	0 -1 1 -4 10 -2 -6
c2=end	-1 7 -6 2 -4 -8 8
c2=return	0 0 11 0 -9 0 0
c2=stay	-12 -8 0 -3 11 0 -4
c2=target	0 0 3 -4 6 0 -7
ct0=agree past	-3 0 2 0 0 -7 2
ct0=agree past-passive	0 0 0 7 -4 0 0
ct0=agree perfect	0 0 3 0 -8 4 0
ct0=agree pluperfect	0 0 7 0 -2 -3 0
ct0=agree present	0 0 -10 -7 15 0 0
ct0=bear future	0 0 -6 0 14 -2 0
ct0=bear modal	0 0 5 -8 -1 4 0
ct0=bear past	0 0 0 -5 6 0 0
ct0=bear present	0 0 5 16 -8 -12 -2
ct0=bear present-passive	0 0 -6 0 7 0 0
ct0=begin future	0 0 -7 -2 -1 1 7
ct0=begin past	-6 8 -10 9 0 -5 -9
ct0=begin pluperfect	0 0 0 -5 6 0 0
ct0=begin present	0 -3 -1 -7 5 0 5
ct0=down future	0 0 -4 0 10 0 -2
ct0=down past	0 0 4 4 -6 0 0
ct0=down present	0 0 -1 -4 0 -2 9
ct0=end modal	-6 0 8 -4 3 -10 0
ct0=end past	20 -1 -22 0 0 -2 0
ct0=end present	-27 -3 -2 4 1 8 1
ct0=impose future	0 0 -12 0 5 7 -4
ct0=impose modal	0 0 -9 0 11 0 0
ct0=impose modal-passive	0 0 8 0 -5 -1 0
ct0=impose past	-4 0 3 12 -6 -9 2
ct0=impose past-passive	0 0 10 0 0 -1 0
ct0=impose pluperfect	0 0 3 -9 3 1 0
ct0=impose pluperfect-passive	8 0 -5 0 0 0 0
ct0=impose present	0 0 2 -21 7 -7 9
ct0=impose present-passive	0 0 5 -2 10 -19 -4
ct0=propose pluperfect	0 0 0 0 -4 6 0
ct0=say future	0 0 -8 0 -1 10 0
ct0=say past	-3 0 12 0 -1 -13 0
ct0=say perfect	0 0 -4 11 -10 3 0
ct0=stay future	0 0 -8 -6 1 8 4
ct0=stay modal	0 0 -12 -2 12 7 0
ct0=stay modal-passive	0 0 -4 0 6 0 0
ct0=stay past	14 2 -6 -29 9 -2 0
ct0=stay past-passive	0 0 -3 7 -1 0 0
ct0=stay pluperfect	0 0 4 8 -12 0 0
ct0=stay present	-10 -4 4 -3 4 -4 0
ct0=suspend future	0 0 -9 0 12 -2 0
ct0=suspend past-passive	0 0 6 0 -3 0 0
ct0=suspend present	0 0 5 -9 -2 3 0
ct0=suspend present-passive	0 0 10 5 -7 -4 -2
ct0=target past-passive	0 0 0 -6 7 0 0
ct0=target present	0 0 10 0 -8 0 0
ct0=up future	0 0 0 0 -7 7 0
ct0=up past	0 0 -2 -2 7 0 0
ct0=up pluperfect	0 0 -1 0 6 -2 0
ct0=up present	0 0 1 -15 0 7 -2
ct0=up present-passive	0 0 8 -2 -4 0 0
ct1=agree past-passive	0 0 0 7 -4 0 0
ct1=agree perfect	0 0 3 0 -8 4 0
ct1=agree present	0 0 -2 -7 11 -1 0
ct1=bear future	0 0 -5 0 14 -2 0
ct1=bear modal	0 0 5 -8 -1 4 0
ct1=bear participle-passive	0 0 0 -3 -1 0 7
ct1=bear past	0 0 0 -5 6 0 0
ct1=bear present	0 0 5 16 -8 -12 -2
ct1=bear present-passive	0 0 -6 0 7 0 0
ct1=begin future	0 0 -6 -1 0 -5 8
ct1=begin participle-passive	0 0 0 6 -4 0 0
ct1=begin past	-6 8 -8 9 0 -4 -9
ct1=begin pluperfect	0 0 0 -5 6 0 0
ct1=begin present	0 -3 -1 -7 3 0 5
ct1=down future	0 0 -4 0 10 0 -2
ct1=down past	0 0 4 4 -6 0 0
ct1=down present	0 0 -1 -3 0 -2 9
ct1=end infinitive	0 0 10 0 -8 1 0
ct1=end modal	-6 0 8 -4 3 -10 0
ct1=end participle-passive	6 0 -12 -4 9 0 0
ct1=end past	20 -1 -22 0 0 -2 0
ct1=end present	-27 -3 -1 0 2 8 2
ct1=impose future	0 0 -12 0 5 8 -4
ct1=impose infinitive	0 0 -9 -3 0 8 6
ct1=impose modal	0 0 -9 0 11 0 0
ct1=impose modal-passive	0 0 8 0 -5 -1 0
ct1=impose participle-passive	0 0 0 -2 13 -11 -1
ct1=impose past	-4 0 0 13 -3 -8 0
ct1=impose past-passive	0 0 10 -2 0 0 0
ct1=impose pluperfect	0 0 -2 -8 6 5 0
ct1=impose present	0 0 7 -19 3 -9 9
ct1=impose present-passive	0 0 5 0 9 -19 -4
ct1=propose pluperfect	0 0 0 0 -4 6 0
ct1=say future	0 0 -8 0 -1 10 0
ct1=say past	-3 0 12 0 -2 -13 0
ct1=say perfect	0 0 -4 9 -8 3 0
ct1=say present	0 0 4 0 2 -8 0
ct1=stay future	0 0 -8 -6 0 8 4
ct1=stay infinitive	0 0 0 -3 -6 3 5
ct1=stay modal	0 0 -12 -2 12 7 0
ct1=stay modal-passive	0 0 -4 0 6 0 0
ct1=stay participle-passive	0 0 -2 -3 10 0 0
ct1=stay past	15 2 -5 -29 7 -1 0
ct1=stay past-passive	0 0 -3 7 -1 0 0
ct1=stay pluperfect	0 0 4 8 -12 0 0
ct1=stay present	-9 -3 3 -6 6 -6 0
ct1=suspend future	0 0 -9 0 12 -2 0
ct1=suspend infinitive	0 0 -13 0 3 -2 7
ct1=suspend past-passive	0 0 6 0 -3 0 0
ct1=suspend present	0 0 1 -6 0 4 0
ct1=suspend present-passive	0 0 10 5 -7 -4 -2
ct1=target past-passive	0 0 0 -6 7 0 0
ct1=target present	0 0 10 0 -8 0 0
ct1=up pluperfect	0 0 -1 0 6 -2 0
ct1=up present	0 0 1 -15 0 7 -2
ct1=up present-passive	0 0 8 -2 -4 0 0
ct2=agree past	0 0 0 -7 11 0 0
ct2=down present	0 0 0 0 -5 0 8
ct2=end past	0 11 0 -7 -2 0 0
ct2=end present	0 -1 -13 6 1 0 8
ct2=impose future-passive	0 0 -4 -3 9 0 0
ct2=impose infinitive	1 0 0 -14 2 3 0
ct2=impose participle-passive	0 0 3 5 -7 0 0
ct2=impose past	0 -2 -15 7 5 0 0
ct2=impose perfect	0 0 -4 24 -19 0 0
ct2=impose perfect-passive	0 0 0 -7 9 0 0
ct2=impose pluperfect	0 0 0 -4 7 0 0
ct2=impose present	0 5 0 -17 4 0 6
ct2=impose present-passive	0 0 4 -12 7 0 -5
ct2=stay past	-2 0 0 -16 20 0 0
ct2=stay perfect	0 0 0 -7 7 0 0
ct2=stay present	-3 -3 8 3 -7 2 0
ct2=target perfect	0 0 0 6 -2 0 0
d:after , a	0 0 -7 0 10 0 0
d:after and	0 0 -1 0 7 0 0
d:after to	0 -1 -5 -15 7 8 -3
d:ahead	-61 -61 13 -42 15 11 8
d:ahead other	-29 -23 -18 -72 53 6 1
d:ahead own	-33 -40 23 -6 -14 8 8
d:ahead-0	0 0 -62 37 34 -21 -34
d:ahead-1	-19 -14 -20 26 0 -76 44
d:ahead-2	-6 -6 46 -42 -11 -106 24
d:ahead-3	-8 -7 35 -54 5 -24 -47
d:ahead-4	-3 -11 -1 -60 -18 53 -48
d:ahead-5	-17 -15 -18 -91 49 21 -48
d:ahead-6	0 0 -15 -5 -24 39 0
d:at=0	-10 -22 -7 -3 16 -1 5
d:at=1	0 -21 -9 11 -2 9 9
d:at=2	-8 2 7 -13 20 -8 -32
d:at=3	-27 -2 -20 -18 66 -45 -38
d:before ,	0 0 0 0 3 0 -6
d:before , a	0 0 12 -5 -5 0 0
d:before and	0 0 0 -11 15 0 0
d:before to	0 1 1 2 -5 -7 2
d:begins	-7 2 -14 67 -39 -54 39
d:begins ahead	-10 -20 -11 28 -16 -36 52
d:begins gone	0 14 -46 46 -25 -24 -29
d:begins today	-2 -1 16 20 -23 -4 -7
d:ends	0 0 16 -5 -6 11 -22
d:ends ahead	-23 -30 19 -13 -6 17 -15
d:ends gone	13 16 -19 18 -18 -15 -7
d:ends other ahead	-8 -9 6 -21 7 5 -4
d:ends other gone	9 14 -11 11 -16 -6 -1
d:ends own ahead	-13 -20 16 0 -13 15 -13
d:ends own gone	4 2 -6 12 -10 -6 -2
d:ends own today	0 0 9 -30 16 -2 -2
d:ends today	0 0 9 -30 16 -2 -2
d:gone	9 6 -112 16 42 -77 -63
d:gone other	-15 0 -69 -67 118 -41 -25
d:gone own	20 8 -61 46 -23 -42 -42
d:gone-0	0 -7 -6 -41 54 -1 -2
d:gone-1	12 -19 -25 -35 48 -6 -18
d:gone-2	16 -12 -7 -6 5 -1 -1
d:gone-3	-19 0 -14 51 -36 -6 -5
d:gone-4	6 9 -30 58 -49 -19 -6
d:gone-5	-17 7 -48 -61 98 -37 -21
d:gone-6	3 11 0 -22 2 0 0
d:how=calendar	-14 -10 14 -6 -2 10 -4
d:how=month	-17 0 -62 -1 43 -31 -17
d:how=relative	-1 -8 -13 10 20 -27 -35
d:how=weekday	-1 -27 -27 -25 59 -60 -2
d:last	0 0 -31 -23 60 -8 -1
d:month	-17 0 -62 -1 43 -31 -17
d:month ahead	0 0 -51 -16 74 -21 -8
d:month gone	-14 0 -12 3 9 -8 -6
d:named=0	-22 -24 -17 -24 56 -8 -17
d:named=1	0 0 -1 -8 19 -21 -8
d:named=2	-5 -4 8 26 -26 4 -1
d:named=3	0 0 -14 11 0 0 0
d:rank=0	-12 -19 18 22 -12 -42 7
d:rank=0 of 1	-3 -11 62 -4 -60 1 0
d:rank=0 of 2	0 0 -14 28 10 -40 -4
d:rank=0 of 3	0 0 -1 -31 31 -28 -4
d:rank=0 of 4	0 0 -40 23 6 -19 18
d:rank=1	-5 -5 34 0 -30 -16 23
d:rank=1 of 2	0 0 43 -37 -39 5 7
d:rank=1 of 3	0 0 18 -9 -8 -17 9
d:rank=1 of 4	0 0 -28 24 4 -21 13
d:rank=2	-2 -2 23 -39 -16 4 -1
d:rank=2 of 3	0 0 16 -22 -28 24 -15
d:rank=2 of 4	-8 -6 10 -55 -12 27 -12
d:rank=3	-5 -3 3 -39 -20 44 -33
d:span-after	-4 3 0 12 -18 -1 12
d:span-before	0 9 6 0 -21 11 9
d:today	-13 -10 -1 -3 25 -25 -24
d:today own	-13 -10 0 -2 24 -25 -24
d:today-0	-13 -10 -1 -3 25 -25 -24
f:"	-1 6 -11 -26 23 -16 7
f:'	0 0 -9 0 5 0 0
f:'s	-11 -10 10 -17 12 0 -27
f:(	0 0 9 0 -5 0 0
f:)	0 0 9 0 -5 0 0
f:,	0 8 14 -13 1 -12 -9
f:-	0 0 -12 -3 7 12 -1
f:.	0 -10 15 2 -3 -7 -7
f::	-4 -1 41 -11 -24 -3 -9
f:;	4 0 5 -11 -2 2 0
f:<agent>	-4 -6 -3 2 6 -1 -6
f:<day-ahead>	-14 -16 -12 38 -10 -9 3
f:<day-gone>	9 11 20 -22 -7 -4 -21
f:<day-today>	-1 0 6 -14 -2 0 13
f:<duty>	4 0 -5 -5 0 -6 16
f:<gate>	-6 7 1 -22 4 0 8
f:<goods-amount>	0 0 -4 0 11 -1 0
f:<goods>	-9 -12 31 0 -10 -11 0
f:<level-noun>	-9 -6 2 0 2 10 -3
f:<level>	0 3 2 16 -12 -9 0
f:<money>	4 0 -3 -8 16 -10 -1
f:<month-ahead>	0 0 0 9 -7 0 5
f:<month-gone>	-6 -1 6 -22 12 3 -7
f:<month-today>	0 0 20 0 -17 0 0
f:<name>	3 7 36 -41 -5 -10 -3
f:<not>	0 4 -4 -10 2 11 -8
f:<number>	-11 -4 16 9 -14 -11 5
f:<office>	0 -3 -24 -4 23 11 -4
f:<organisation>	-5 -4 -17 3 0 12 11
f:<person>	-8 -7 12 -13 11 -8 -20
f:<points>	0 0 24 -2 -9 -12 -1
f:<quality>	-8 -5 23 -4 -13 -3 9
f:<seat>	-7 -7 11 9 -13 3 0
f:<sender>	0 0 -11 -10 22 3 -1
f:<span>	0 0 3 18 -12 -9 0
f:<v-agree>	2 -5 -6 -12 14 3 -13
f:<v-begin>	8 8 3 2 -4 -5 -30
f:<v-buy>	0 0 10 -1 2 -6 -5
f:<v-deny>	0 0 11 -5 -1 0 0
f:<v-down>	1 11 -3 -7 1 -11 7
f:<v-end>	-10 5 3 8 -8 -15 12
f:<v-impose>	-11 7 -3 -10 3 12 -4
f:<v-propose>	-10 3 -21 -11 22 9 -3
f:<v-return>	3 7 -12 2 0 -6 5
f:<v-say>	-14 0 4 -21 9 7 -15
f:<v-sell>	0 0 -18 0 27 -6 -2
f:<v-stay>	0 -10 0 -7 4 8 -11
f:<v-suspend>	0 0 5 -22 0 16 -1
f:<v-target>	-3 0 1 11 -11 -5 8
f:<v-up>	2 0 -13 -7 22 -1 -15
f:?	0 0 32 10 -32 -9 -2
f:a	5 12 -25 -9 34 -37 -9
f:about	0 0 7 0 4 -11 0
f:abroad	0 0 0 -1 6 0 0
f:across	0 0 1 -8 6 0 0
f:act	0 0 -10 0 8 2 0
f:additional	0 0 1 -4 15 -22 0
f:after	-1 -1 -26 -1 29 1 -6
f:again	0 0 -26 -3 15 12 0
f:agree	5 0 -2 -9 5 0 -1
f:agreement	0 0 -15 -3 6 11 0
f:all	0 0 -2 -10 15 0 -2
f:already	0 0 -15 0 17 0 0
f:also	0 0 10 0 -8 0 0
f:am	0 0 -9 -3 4 0 8
f:among	0 0 -4 -2 10 0 0
f:an	1 0 -1 7 6 -24 -4
f:and	-11 -24 18 22 2 -66 -8
f:announce	0 0 -7 -5 17 0 0
f:another	0 0 1 7 -7 0 0
f:answer	0 0 0 -7 6 0 0
f:any	0 0 17 0 -12 0 0
f:anything	0 0 11 0 -5 0 0
f:apart	0 0 -6 0 7 0 0
f:apply	0 0 -12 -17 17 9 -1
f:approve	0 0 -23 0 29 -12 0
f:are	9 -5 5 16 -15 -4 -4
f:arrangement	0 0 -5 14 -7 0 0
f:as	-3 -3 1 10 -9 -11 12
f:aside	0 0 1 7 -8 0 0
f:ask	0 0 8 17 -20 0 -1
f:at	0 11 -13 1 1 4 -2
f:autumn	0 0 0 -7 9 0 0
f:back	15 0 6 2 -14 -12 -1
f:be	-5 -4 3 -6 -9 18 2
f:bear	0 0 -6 -3 14 0 0
f:became	0 0 0 -5 8 0 0
f:because	0 0 -5 -7 15 0 0
f:been	9 0 4 -4 -3 -8 3
f:before	-1 0 -18 17 6 -9 -5
f:begin	0 4 -3 0 4 -6 -3
f:being	0 0 -13 6 -7 12 0
f:believe	0 0 -1 -5 6 1 0
f:beside	0 0 -6 0 0 0 7
f:between	0 0 22 0 -14 -4 -1
f:beyond	0 0 4 1 -10 3 0
f:both	-2 8 -26 -8 31 0 -12
f:busan	0 0 -4 -3 12 0 0
f:but	0 0 12 -6 0 -9 0
f:butter	4 0 0 9 -11 0 0
f:buy	0 0 0 0 8 0 0
f:buyer	0 0 11 0 -6 0 0
f:by	-3 -5 3 3 12 -28 -10
f:cabinet	0 0 6 0 0 -2 0
f:call	0 0 -20 -17 25 0 8
f:can	0 0 11 0 -4 -6 0
f:case	0 0 3 -2 -13 11 0
f:cent	0 0 0 6 -5 0 0
f:change	0 0 1 -1 -16 10 7
f:charge	0 1 6 -2 -6 0 3
f:chip	0 0 -5 -8 16 0 0
f:close	0 0 12 0 -9 0 0
f:closed	0 0 10 0 -9 0 0
f:coal	0 0 -11 0 13 0 0
f:coffee	0 0 12 -1 -3 -3 0
f:collect	0 0 7 1 -3 -1 -1
f:come	6 6 1 -10 9 -15 -9
f:commerce	0 0 -6 -5 6 6 0
f:company	0 0 -10 -2 15 0 0
f:complete	0 0 3 -7 0 3 0
f:conclude	0 0 6 1 -8 0 0
f:confirm	0 0 2 -4 -2 -1 6
f:consent	0 0 0 5 -7 3 0
f:continue	0 0 13 0 -9 -8 3
f:control	0 0 -1 -6 12 -4 0
f:copper	0 0 -1 -1 11 0 0
f:could	0 0 -11 3 7 0 0
f:count	0 0 12 0 -10 0 0
f:counterpart	0 0 5 -7 -1 2 0
f:custom	0 0 9 -9 -2 -4 7
f:cut	0 0 12 -10 -17 0 17
f:date	-2 -1 -5 7 -5 11 0
f:day	0 3 10 -5 -19 11 3
f:deadline	0 0 -3 -3 9 0 0
f:deal	0 0 2 0 2 -7 0
f:decide	0 0 27 0 -24 -2 0
f:decision	0 0 5 0 -6 3 0
f:decree	0 0 6 0 1 -8 -1
f:delegation	0 0 -7 -11 16 0 0
f:did	6 0 0 0 -7 5 0
f:die	0 0 6 0 -6 0 0
f:discuss	0 0 7 0 -9 0 0
f:do	0 0 1 11 -4 -5 0
f:don't	0 0 0 13 -8 0 0
f:done	0 0 -5 -4 12 0 0
f:double	0 0 -8 0 12 0 0
f:down	0 0 -9 8 6 -3 -1
f:draft	0 0 -10 0 12 0 0
f:due	0 0 35 -3 -17 -19 -3
f:duty	7 1 -2 2 -13 0 13
f:each	0 0 15 2 -6 -9 0
f:earth	0 0 0 -7 9 -4 0
f:effect	0 0 0 15 -12 -1 0
f:either	0 0 -6 -2 1 3 3
f:else	0 0 9 -5 -6 4 -2
f:end	-6 1 5 11 -10 -8 2
f:enter	0 0 -17 12 -7 12 0
f:entry	0 0 23 0 -19 -2 0
f:evening	0 0 -6 -3 0 9 0
f:ever	0 0 10 -17 6 0 0
f:expect	0 0 -8 -12 21 0 0
f:expire	0 4 1 5 -8 0 -1
f:export	0 0 -7 -6 17 0 0
f:extend	0 0 8 8 -8 -6 0
f:extension	2 0 -7 6 0 0 0
f:face	0 0 -6 0 2 3 0
f:fall	0 -1 -12 8 0 0 2
f:farm	0 0 -15 -1 19 0 0
f:fee	0 0 -12 -6 19 2 0
f:fentanyl	0 -1 4 0 2 -7 0
f:few	0 0 0 12 -9 -1 0
f:find	0 0 -7 0 4 0 0
f:first	0 0 8 -12 -7 9 0
f:fish	0 0 14 0 -7 -6 0
f:five	6 0 -3 0 0 0 0
f:flour	0 0 -2 9 -10 0 5
f:flower	0 0 13 0 -1 -5 -3
f:follow	0 0 9 1 -8 0 0
f:followed	0 0 5 8 -12 0 0
f:for	-15 -2 14 -5 9 -3 -32
f:force	0 0 -9 -4 11 5 0
f:former	0 0 -24 0 -5 26 0
f:four	0 0 -2 -8 0 0 9
f:fourth	0 4 -17 -2 12 0 0
f:free	0 0 -6 14 -5 -2 0
f:from	2 0 21 -5 -14 -13 7
f:full	13 -1 -18 -2 12 -5 -3
f:further	0 4 13 -7 -6 -2 0
f:gas	0 0 -7 -3 12 0 0
f:gave	0 0 -3 -12 16 0 0
f:general	0 0 -19 -6 27 0 0
f:geneva	0 0 -8 -8 22 -3 0
f:get	0 0 -9 -14 16 2 0
f:go	5 0 2 -4 2 -2 -8
f:good	0 -3 4 17 -17 0 0
f:had	6 -2 3 -8 4 0 -13
f:half	0 0 7 -7 -3 5 0
f:hang	0 0 9 0 -8 0 0
f:has	9 2 0 -14 0 0 3
f:hasn't	0 0 -9 0 12 0 0
f:have	0 -6 -7 -8 27 -8 -13
f:he	-1 5 -18 2 10 0 -6
f:head	0 0 -7 7 0 0 0
f:heard	0 0 8 3 -9 0 0
f:height	0 0 8 0 -5 0 0
f:here	0 0 6 7 -10 0 0
f:highest	0 0 3 -6 3 -1 0
f:him	0 0 13 -1 -8 0 0
f:his	-1 0 -10 0 15 -1 0
f:hit	0 0 -2 6 -1 0 0
f:hold	3 0 12 -2 -19 8 0
f:hope	0 0 10 0 -5 0 0
f:hour	2 4 -21 -13 12 6 0
f:hurry	0 0 -2 0 7 0 0
f:i	-1 -3 13 0 -3 -12 3
f:i'm	0 0 -3 0 6 0 0
f:ice	0 0 6 0 0 -6 0
f:if	0 0 11 7 -2 -16 -5
f:in	10 -6 -6 0 -8 16 5
f:into	0 0 2 7 -7 0 0
f:invest	0 0 0 -5 8 0 0
f:is	-8 -18 1 18 -8 -9 8
f:isn't	0 0 -3 0 6 0 0
f:it	-1 4 7 12 -9 -15 -1
f:its	-2 -2 10 -4 -14 10 10
f:itself	0 0 7 -5 0 0 0
f:joint	0 0 5 2 -8 0 0
f:just	0 0 -8 0 13 0 -1
f:keep	0 0 6 -11 6 0 -1
f:know	0 0 -8 -6 16 0 0
f:land	0 0 10 10 -18 0 0
f:lapse	0 0 -2 7 -3 0 0
f:last	-1 -3 6 -3 -1 6 -5
f:later	5 0 -23 2 0 1 14
f:law	0 0 0 19 -14 0 0
f:leave	0 0 8 -2 0 -1 0
f:lentil	0 0 1 -4 -6 0 8
f:less	0 0 -6 14 -3 0 0
f:let	0 0 -2 0 -2 0 6
f:letter	0 0 7 0 -5 0 0
f:level	0 0 0 7 -5 0 0
f:levy	0 0 0 0 -16 12 2
f:licence	0 0 6 -16 4 2 0
f:lift	0 0 -6 -2 10 0 0
f:like	0 0 2 -15 7 0 0
f:line	0 0 -23 -4 31 -6 0
f:lisbon	0 0 12 0 -10 0 0
f:list	0 0 -15 -6 12 4 0
f:live	2 0 12 -6 -7 0 0
f:london	0 0 -5 0 12 -4 0
f:long	0 0 18 2 -18 0 0
f:longer	0 0 8 0 -6 0 0
f:lower	0 0 -6 -1 10 0 0
f:machinery	0 0 8 0 -7 0 0
f:madrid	4 9 -18 -10 10 0 0
f:magnet	0 0 0 -5 8 0 0
f:make	0 0 0 -13 15 -2 -3
f:matter	0 0 -17 -1 20 0 0
f:may	0 0 -29 0 24 -4 0
f:meet	3 7 -31 -7 25 3 -10
f:member	0 0 0 -6 9 0 0
f:midnight	0 0 0 13 -8 0 -3
f:might	0 0 -2 0 6 0 0
f:million	0 0 -5 0 7 0 0
f:minister	0 0 8 0 -3 -2 0
f:ministry	0 0 -12 -4 12 6 0
f:minute	0 0 -6 11 4 -15 0
f:month	0 0 4 -16 0 0 7
f:more	0 0 9 -5 1 -4 -1
f:most	0 0 -9 -2 15 0 0
f:move	0 0 -9 -9 1 15 0
f:mr	0 0 5 1 -11 3 0
f:much	0 0 2 12 -20 0 8
f:my	0 0 0 -13 11 0 0
f:need	0 0 -1 0 7 -1 0
f:negotiate	0 0 0 0 7 0 0
f:neither	0 9 -4 19 -20 0 0
f:never	0 0 -7 -5 15 -2 0
f:new	0 0 0 4 -9 8 0
f:next	0 0 -12 4 -21 24 5
f:night	0 0 9 3 -6 -10 1
f:no	-1 -4 0 -26 28 -5 -3
f:nobody	0 -1 16 3 -12 0 -1
f:none	0 0 -9 -1 0 9 0
f:noon	0 0 -5 18 -9 -1 0
f:nor	0 0 0 12 -11 0 0
f:north	0 0 9 0 -6 0 0
f:note	0 0 13 3 -9 -4 -1
f:nothing	0 7 -2 -24 0 15 -5
f:now	-1 -1 -13 7 11 -3 -7
f:number	0 0 -7 2 4 0 0
f:of	-6 -20 -20 -21 43 -9 -3
f:offer	0 0 -15 -1 22 0 0
f:oil	0 0 9 -8 -5 0 9
f:older	0 0 -3 0 7 0 0
f:on	1 6 -6 -17 5 7 10
f:once	-1 0 3 -7 0 3 0
f:one	4 -3 15 10 -17 -12 0
f:open	0 0 0 -2 6 0 0
f:or	0 0 -4 0 -1 11 -2
f:order	0 0 11 0 -5 -3 0
f:ordinary	0 0 0 11 -12 0 5
f:other	0 0 -14 9 2 0 0
f:our	-4 0 14 -13 -10 11 4
f:out	0 -1 -14 -6 18 7 -1
f:over	2 0 27 9 -29 0 -2
f:owe	0 0 1 -8 5 0 0
f:own	0 0 -16 0 13 3 -2
f:p	0 0 6 -1 -3 0 0
f:paper	0 0 -2 -5 9 0 0
f:parliament	0 0 -14 0 17 0 0
f:part	0 0 5 9 -8 -7 0
f:party	0 0 -8 0 9 0 0
f:pass	0 0 7 0 -4 0 0
f:pause	0 4 6 -11 0 2 -2
f:pay	0 -7 22 9 -20 -5 0
f:peace	0 0 -10 0 13 0 0
f:pen	0 0 10 0 -6 0 0
f:people	0 0 23 -7 -11 -6 0
f:per	0 0 0 6 -5 0 0
f:period	0 0 2 3 -13 0 7
f:phone	0 0 0 -4 9 0 0
f:place	0 0 0 0 -2 6 -3
f:point	0 0 -3 0 11 -5 0
f:press	0 0 0 16 -15 0 0
f:price	0 0 -3 0 10 0 0
f:prisoner	0 0 -11 0 13 0 0
f:product	0 0 0 8 -9 0 0
f:prolonged	0 0 -9 0 9 -5 0
f:proper	0 0 -14 0 18 -6 0
f:propose	0 0 1 7 -5 0 0
f:public	0 0 -2 0 6 0 0
f:published	0 0 -7 7 4 -5 0
f:put	0 0 0 -2 6 0 -4
f:quarrel	5 0 7 -1 -10 0 0
f:raise	0 0 -10 -1 18 -4 0
f:rare	0 0 0 -7 9 -4 0
f:rate	0 0 0 -18 -1 15 0
f:rather	0 0 0 12 -11 0 0
f:ratify	0 0 -13 0 15 0 0
f:reason	0 0 -2 0 7 -3 0
f:reciprocal	0 0 -7 4 4 -1 0
f:record	0 0 0 -2 6 0 0
f:remain	0 0 12 6 -12 -2 0
f:renewed	0 0 2 5 0 -9 0
f:reply	0 0 0 -3 7 0 0
f:required	0 0 1 0 -7 3 0
f:rest	0 0 9 -2 -13 0 8
f:return	0 0 4 0 -9 0 6
f:right	0 0 0 7 -4 0 0
f:river	0 0 -5 0 8 0 0
f:room	0 9 -6 0 -3 0 0
f:round	0 0 -19 -4 27 -5 0
f:rule	0 0 13 -4 -5 0 0
f:rum	0 0 -15 1 10 0 0
f:run	0 0 -21 14 1 5 0
f:same	0 3 6 -10 -5 0 4
f:say	-5 -9 13 -7 -6 11 -19
f:second	6 0 -8 -2 9 -4 -2
f:section	0 0 0 -6 6 -3 0
f:see	0 0 -11 -10 10 0 8
f:sell	0 0 -9 7 1 0 0
f:send	0 0 8 -1 -2 0 0
f:set	0 0 -6 1 4 0 0
f:settle	0 0 13 0 -9 0 0
f:shall	0 0 9 0 -13 0 3
f:she	0 0 -16 0 18 0 0
f:sheet	0 0 -1 -3 7 0 0
f:ship	0 0 -10 0 15 0 0
f:short	0 0 9 0 -2 -5 0
f:should	0 0 14 -2 -2 -6 0
f:side	-7 16 -22 -10 10 6 0
f:sign	0 -2 -9 -1 13 4 -5
f:since	10 2 -3 -20 13 -3 -6
f:single	0 0 -14 0 17 0 0
f:software	0 0 0 -4 8 0 0
f:something	0 0 9 -4 0 -1 0
f:speak	0 0 -8 -3 0 0 9
f:spring	0 0 7 0 1 -6 0
f:standstill	0 0 -1 -4 9 0 0
f:start	0 0 24 -4 -18 0 0
f:state	0 0 -8 -3 17 0 0
f:statement	0 0 6 6 -12 0 0
f:stay	0 0 -15 -12 20 6 0
f:steel	0 0 -5 -7 14 0 0
f:still	0 0 22 -15 -3 -1 0
f:stockholm	0 0 4 -6 0 0 0
f:strike	0 0 -4 0 9 -3 0
f:stuff	0 0 6 0 -5 0 0
f:subject	0 0 8 10 -13 0 0
f:such	0 0 -9 0 11 0 0
f:summer	0 0 4 9 -12 0 0
f:surcharge	0 0 -6 5 2 0 0
f:suspend	0 -1 2 -19 8 0 3
f:take	0 0 18 14 -27 4 -1
f:talk	2 0 -9 -23 24 -5 0
f:tariff	0 0 -4 -16 23 -3 0
f:tax	0 0 2 -2 -6 0 7
f:tea	0 0 9 7 -12 -1 0
f:telephone	0 0 0 -5 11 0 0
f:television	0 0 11 -3 -6 0 0
f:tell	0 7 0 1 -4 -2 0
f:text	0 -2 6 -10 -9 4 8
f:th	0 0 6 6 -8 -2 0
f:that	-9 -3 28 10 -16 -7 -37
f:the	-2 -6 -4 -14 13 8 -8
f:their	2 9 -6 -35 11 10 -4
f:them	0 0 -7 -8 21 -8 -3
f:then	10 1 -1 -20 4 5 -6
f:there	1 -1 23 -10 -6 0 -14
f:they	0 -5 14 12 -14 -1 -13
f:thi	-2 -1 -10 11 -13 13 11
f:thing	0 0 -6 2 3 0 0
f:third	0 0 -22 0 21 -1 0
f:those	0 0 -1 -2 13 -6 0
f:threaten	0 0 -2 0 6 0 0
f:through	0 0 22 -5 -19 2 0
f:time	0 0 1 11 -12 -8 7
f:to	6 7 1 15 -11 -26 5
f:too	0 0 12 -1 -7 0 0
f:top	0 0 -14 -14 25 5 -2
f:trade	5 0 7 -1 -6 -1 0
f:truce	0 5 18 4 -18 -1 -4
f:truck	0 0 6 0 -4 -2 0
f:turn	0 0 0 6 -4 0 0
f:two	3 0 -8 -15 22 -4 -5
f:under	0 0 -2 6 13 -21 -2
f:unlawful	0 0 -15 0 18 0 0
f:unless	0 0 21 13 -21 -12 0
f:until	7 2 0 9 -1 -20 -15
f:up	0 0 1 13 -1 -8 -5
f:us	0 0 5 -7 -5 3 5
f:use	0 0 0 -1 8 0 0
f:used	0 0 0 8 -6 0 0
f:wait	0 0 0 -1 6 0 0
f:wake	0 0 15 0 -13 0 0
f:want	0 9 -21 -1 12 -1 0
f:was	11 0 -12 3 8 -13 -1
f:way	0 0 11 1 -7 0 0
f:we	0 0 3 -1 1 -11 5
f:week	0 0 -13 0 8 5 0
f:well	0 0 -4 0 9 -1 0
f:were	0 0 16 1 -9 -7 0
f:what	1 -2 11 5 -10 -3 -3
f:whatever	0 0 6 6 -9 -1 0
f:when	0 4 8 -10 -2 0 0
f:where	3 0 -11 -14 13 3 0
f:whether	0 0 9 0 -5 0 0
f:which	0 -2 -3 -8 9 -5 7
f:while	0 0 6 -7 4 0 0
f:who	0 0 0 -3 11 -7 0
f:whole	2 0 5 7 -15 0 0
f:will	-4 -4 6 -21 5 19 -21
f:wine	0 0 6 0 -1 -5 0
f:with	-5 -1 0 -4 19 -19 -10
f:without	0 0 0 -6 0 9 0
f:word	0 0 9 0 -5 -4 0
f:worth	5 0 0 3 -7 -3 0
f:would	-6 -8 4 0 1 2 -2
f:write	0 0 -13 -2 0 9 6
f:year	13 0 12 -7 -11 -4 0
f:yet	0 0 3 -4 -5 9 0
f:you	0 0 8 11 -7 -7 -1
f:your	0 0 -18 0 19 0 0
f:—	0 0 -3 -7 13 0 0
first-of-paragraph	-11 -35 -20 4 41 -22 -14
has-future	-5 -2 -14 -16 6 20 0
has-infinitive	0 -3 -21 -9 8 14 9
has-modal	-16 -7 -2 -7 19 0 -21
has-participle	2 -4 -12 7 3 -8 6
has-past	18 1 -8 3 12 -34 -21
has-perfect	-5 -9 4 10 0 -8 -8
has-pluperfect	6 0 -3 -16 21 -2 -2
has-present	-44 -14 9 -5 18 -14 -10
headline	-12 -9 -14 21 17 -12 -42
l1='s	0 0 9 0 -4 -3 0
l1='s & d:ahead	0 0 9 0 -5 -2 0
l1=(	0 0 7 -7 0 0 0
l1=( & d:ahead	0 0 9 0 -7 0 0
l1=( & d:gone	0 0 0 -5 6 0 0
l1=,	-3 -6 -17 -5 18 2 12
l1=, & d:ahead	0 0 -21 -7 5 8 15
l1=, & d:gone	0 -1 -1 -1 9 0 0
l1=, & d:today	0 0 3 -2 6 -3 -3
l1=.	0 0 -3 -1 7 0 0
l1=:	0 0 5 -4 1 0 -9
l1=: & d:ahead	0 0 10 -5 -4 0 -8
l1=: & d:today	0 0 -6 -2 12 0 0
l1=<begin>	1 1 -5 -15 8 2 2
l1=<begin> & d:ahead	-3 -7 -3 -12 4 5 6
l1=<begin> & d:gone	5 6 -4 -3 0 -1 -4
l1=<begin> & d:today	0 0 0 -8 10 0 0
l1=<level-noun>	0 0 16 15 -27 0 0
l1=<level-noun> & d:today	0 0 0 16 -15 0 0
l1=<level>	0 0 1 -6 4 0 0
l1=<level> & d:ahead	0 0 -2 0 6 0 0
l1=<name>	0 0 -8 -2 14 0 0
l1=<name> & d:ahead	0 0 -7 0 9 0 0
l1=<not>	0 0 -2 0 6 0 0
l1=<number>	0 0 -20 -4 23 0 0
l1=<number> & d:ahead	0 0 -14 -3 20 0 0
l1=<organisation>	0 0 0 8 -7 0 0
l1=<organisation> & d:today	0 0 0 9 -9 0 0
l1=<seat>	0 0 0 -2 7 0 0
l1=<span>	0 0 -17 -3 22 0 0
l1=<span> & d:ahead	0 0 -17 -1 20 0 0
l1=<v-agree>	0 0 0 -3 6 0 0
l1=<v-agree> & d:gone	0 0 0 -6 6 0 0
l1=<v-bear>	0 0 11 0 -10 0 0
l1=<v-bear> & d:today	0 0 7 0 -7 0 0
l1=<v-begin>	0 0 -18 9 7 0 0
l1=<v-begin> & d:ahead	0 0 -16 15 0 0 0
l1=<v-end>	-1 0 -1 -9 13 -7 0
l1=<v-end> & d:ahead	0 0 0 0 4 -6 0
l1=<v-end> & d:gone	-1 0 -1 -4 13 0 0
l1=<v-impose>	0 0 -4 -9 18 0 0
l1=<v-impose> & d:gone	0 0 0 -10 11 0 0
l1=<v-say>	0 0 0 -1 7 0 0
l1=<v-stay>	0 0 -7 2 -12 15 0
l1=<v-stay> & d:ahead	0 0 0 0 -14 15 0
l1=a & d:ahead	0 0 -3 0 6 0 0
l1=after	0 0 11 -6 -3 0 0
l1=after & d:ahead	0 0 11 0 -7 0 0
l1=and	0 0 -3 -7 15 0 0
l1=and & d:ahead	0 0 -2 0 8 0 0
l1=and & d:gone	0 0 0 -4 6 0 0
l1=as	0 0 8 0 -5 0 0
l1=as & d:ahead	0 0 10 0 -9 0 0
l1=at	0 0 -7 0 7 0 0
l1=before & d:ahead	0 0 -1 9 -7 1 0
l1=before & d:gone	0 0 0 -6 9 0 0
l1=by	0 0 1 -7 8 -5 -2
l1=changed	0 0 8 -4 -2 0 0
l1=come	0 0 -6 0 11 0 0
l1=come & d:ahead	0 0 -6 0 9 0 0
l1=end	0 0 -3 -5 10 -4 0
l1=end & d:ahead	0 0 -2 0 7 -3 0
l1=for & d:ahead	0 0 6 0 0 0 0
l1=from	-8 6 -12 9 3 -31 10
l1=from & d:ahead	-1 -10 -8 3 6 -27 14
l1=from & d:gone	-4 13 -6 -3 4 0 -12
l1=from & d:today	0 0 0 13 -12 0 0
l1=good	0 0 -10 0 11 0 0
l1=in	-7 -11 -17 12 5 -7 -2
l1=in & d:ahead	0 0 -11 -2 20 -2 0
l1=in & d:gone	-6 -10 -3 14 -3 -1 0
l1=is	0 0 6 -4 0 -2 0
l1=is & d:ahead	0 0 9 0 -5 -2 0
l1=last	0 2 0 6 -7 0 0
l1=last & d:gone	0 2 0 7 -7 0 0
l1=meet	0 0 7 0 -6 0 0
l1=noon	0 0 -3 0 6 0 0
l1=of	-3 1 -22 7 10 -18 0
l1=of & d:ahead	0 0 -15 -7 25 -14 2
l1=of & d:gone	-1 2 -4 15 -11 0 0
l1=of & d:today	0 0 -3 -3 7 0 0
l1=on	6 -4 -6 -9 20 -18 -1
l1=on & d:ahead	-29 -18 4 -28 13 -7 8
l1=on & d:gone	20 6 -31 10 -2 -15 -18
l1=on & d:today	0 0 -4 -1 11 0 0
l1=out	4 0 16 -1 -17 0 0
l1=out & d:ahead	0 0 7 0 -6 0 0
l1=since	-6 -6 -20 11 9 -6 -8
l1=since & d:ahead	0 0 -14 -28 38 -2 -3
l1=since & d:gone	-4 -4 -6 19 -9 0 -1
l1=start	0 0 -3 12 -9 0 0
l1=start & d:ahead	0 0 -1 12 -9 0 0
l1=the	-4 -6 0 5 -7 7 2
l1=the & d:ahead	0 0 5 -13 -9 11 4
l1=the & d:gone	0 -2 -11 14 0 -13 0
l1=through	0 0 9 -6 0 -4 0
l1=through & d:ahead	0 0 12 -1 -5 -4 0
l1=through & d:gone	0 0 -2 -2 7 0 0
l1=thursday	0 0 8 -6 0 0 0
l1=thursday & d:today	0 0 8 -6 0 0 0
l1=till	0 0 8 0 -4 0 0
l1=till & d:ahead	0 0 9 0 -6 0 0
l1=time	0 0 0 6 -5 0 0
l1=to	-2 -8 7 -27 -5 17 -16
l1=to & d:ahead	0 -1 11 -16 -25 22 -14
l1=to & d:gone	0 -3 -8 -13 37 -16 0
l1=tuesday	0 0 -11 0 7 0 0
l1=tuesday & d:today	0 0 -9 0 5 0 0
l1=until	-5 -5 3 -24 6 7 -15
l1=until & d:ahead	-1 -1 10 -17 -8 11 -13
l1=until & d:gone	0 -1 -17 -10 34 -7 0
l1=wednesday	0 0 -1 -5 8 0 0
l1=wednesday & d:today	0 0 -1 -5 8 0 0
l1=—	0 0 0 -2 7 0 0
l2="	0 0 -9 0 4 4 0
l2=" & d:ahead	0 0 -8 3 0 4 0
l2=" & d:gone	0 0 0 -5 6 0 0
l2=,	0 1 -2 -10 1 3 2
l2=, & d:ahead	0 -5 -6 -24 9 6 4
l2=, & d:gone	1 6 -9 1 -2 -2 -1
l2=, & d:today	0 0 11 0 -9 0 0
l2=:	0 0 -4 5 0 -6 5
l2=: & d:ahead	0 0 -1 -15 8 -5 6
l2=: & d:gone	0 0 0 9 -7 0 0
l2=: & d:today	0 0 -1 8 -4 0 0
l2=;	0 0 5 -4 5 -7 0
l2=; & d:ahead	0 0 6 0 0 -7 0
l2=; & d:gone	0 0 0 -3 6 0 0
l2=<agent>	0 0 0 -6 8 0 0
l2=<begin>	0 0 -4 0 11 -4 -10
l2=<begin> & d:ahead	-8 -11 0 7 1 1 -1
l2=<begin> & d:gone	6 7 -15 -3 5 -4 -13
l2=<begin> & d:today	0 0 -3 0 11 -4 -3
l2=<day-ahead>	0 0 -11 -2 -2 19 -5
l2=<day-ahead> & d:ahead	0 0 -11 0 -7 21 -5
l2=<day-ahead> & d:gone	0 0 0 -5 10 0 0
l2=<day-today>	0 0 1 9 -9 0 0
l2=<duty>	0 0 0 0 11 -7 -10
l2=<duty> & d:ahead	0 0 0 -11 20 -7 -10
l2=<duty> & d:gone	0 0 0 9 -8 0 0
l2=<gate>	0 0 -8 10 -1 0 0
l2=<gate> & d:ahead	0 0 -7 0 6 0 0
l2=<gate> & d:gone	0 0 0 10 -10 0 0
l2=<goods>	-3 -1 -2 10 2 0 -5
l2=<goods> & d:ahead	0 0 0 9 -1 0 -4
l2=<level-noun>	0 0 -11 -3 20 -1 0
l2=<level-noun> & d:ahead	0 0 -10 0 15 -1 0
l2=<level>	0 0 -8 0 7 1 0
l2=<level> & d:gone	0 0 0 -7 12 0 0
l2=<level> & d:today	0 0 0 12 -9 0 0
l2=<month-gone> & d:gone	0 0 0 6 -5 0 0
l2=<name>	-1 0 1 -2 6 0 -2
l2=<name> & d:gone	0 0 0 -14 17 0 0
l2=<name> & d:today	0 0 0 7 -5 0 0
l2=<not>	0 0 -1 -2 7 0 0
l2=<number>	0 0 13 -2 -6 -5 2
l2=<number> & d:ahead	0 0 14 12 -26 -4 3
l2=<number> & d:gone	0 0 0 -20 24 0 0
l2=<office>	0 0 4 2 -7 0 0
l2=<office> & d:today	0 0 7 3 -11 0 0
l2=<person> & d:gone	0 0 0 -6 8 0 0
l2=<quality>	0 0 -3 0 6 0 0
l2=<seat>	0 0 -6 12 1 -2 -4
l2=<seat> & d:ahead	0 0 -5 7 1 0 0
l2=<sender>	0 0 6 -3 -1 0 0
l2=<sender> & d:ahead	0 0 6 0 -4 0 0
l2=<span>	0 2 6 3 -17 0 8
l2=<span> & d:ahead	0 0 7 -4 -9 0 9
l2=<span> & d:gone	0 4 0 4 -7 0 0
l2=<v-agree>	-1 0 -6 15 -4 -3 0
l2=<v-agree> & d:ahead	0 0 -5 -4 15 -2 0
l2=<v-agree> & d:gone	0 0 0 19 -16 0 0
l2=<v-bear> & d:gone	0 0 0 -5 8 0 0
l2=<v-begin>	-4 6 -2 3 -2 -7 3
l2=<v-begin> & d:ahead	0 -6 -1 7 -2 -5 6
l2=<v-begin> & d:gone	-2 11 0 -1 0 0 -3
l2=<v-down> & d:ahead	0 0 -2 0 7 0 0
l2=<v-end>	6 -10 4 -7 -4 8 -14
l2=<v-end> & d:ahead	-11 0 9 -8 -7 11 -11
l2=<v-end> & d:gone	13 -6 -17 -1 3 -6 0
l2=<v-impose>	-3 -3 2 9 1 -8 -8
l2=<v-impose> & d:ahead	0 0 6 2 0 -4 -5
l2=<v-impose> & d:gone	0 0 -3 10 -2 -3 0
l2=<v-impose> & d:today	0 0 -3 -2 9 0 0
l2=<v-propose>	0 0 -7 2 6 -2 0
l2=<v-propose> & d:ahead	0 0 -6 0 10 -1 0
l2=<v-return>	0 0 -9 0 11 0 0
l2=<v-return> & d:ahead	0 0 -8 0 9 0 0
l2=<v-say>	0 0 -8 0 8 6 -2
l2=<v-say> & d:ahead	0 0 -4 -7 6 6 0
l2=<v-say> & d:gone	0 0 0 7 -3 0 0
l2=<v-say> & d:today	0 0 -1 -3 8 0 0
l2=<v-sell> & d:ahead	0 0 0 7 -4 0 0
l2=<v-stay> & d:ahead	0 0 -3 -17 8 3 0
l2=<v-stay> & d:gone	1 0 -7 15 -5 -2 0
l2=<v-stay> & d:today	0 0 7 0 -5 0 0
l2=<v-suspend>	0 0 7 0 0 -15 0
l2=<v-suspend> & d:ahead	0 0 10 -11 0 -14 0
l2=<v-suspend> & d:gone	0 0 -4 8 -2 0 0
l2=<v-target>	0 0 -6 0 9 0 0
l2=<v-target> & d:ahead	0 0 -5 0 8 0 0
l2=<v-up>	0 0 8 -10 1 0 0
l2=<v-up> & d:ahead	0 0 8 0 -5 0 0
l2=<v-up> & d:gone	0 0 0 -8 12 0 0
l2=agree	0 0 0 8 -5 0 0
l2=agree & d:gone	0 0 0 8 -8 0 0
l2=all	0 0 -5 0 7 0 0
l2=and	0 0 2 0 -5 -7 9
l2=and & d:ahead	0 0 2 -4 -5 -6 10
l2=announce & d:ahead	0 0 6 0 -5 0 0
l2=apply	0 0 0 -5 11 0 0
l2=arrangement	0 0 -13 9 -2 2 0
l2=arrangement & d:gone	0 0 0 10 -9 0 0
l2=as	0 0 -13 8 -3 -1 6
l2=as & d:ahead	0 0 -8 14 -12 -1 7
l2=at	0 0 -6 -10 22 -5 -2
l2=at & d:ahead	0 0 -8 0 18 -4 -1
l2=at & d:gone	0 0 0 -3 6 0 0
l2=away	0 0 8 0 -6 0 0
l2=away & d:ahead	0 0 8 0 -7 0 0
l2=back	0 0 -15 0 18 0 0
l2=back & d:ahead	0 0 -15 0 17 0 0
l2=be	0 0 2 0 -6 5 0
l2=be & d:ahead	0 0 2 0 -8 6 0
l2=been	0 0 6 -3 0 0 0
l2=before	0 0 -7 0 12 0 0
l2=before & d:ahead	0 0 -7 0 10 0 0
l2=begin	-2 7 -4 2 -2 -3 1
l2=begin & d:gone	0 12 0 0 -6 0 -2
l2=both	0 0 -2 16 -9 -1 0
l2=both & d:gone	0 0 0 17 -17 0 0
l2=busan	0 0 -9 0 6 0 0
l2=busan & d:ahead	0 0 -9 0 10 0 0
l2=by	0 0 -8 3 11 -6 0
l2=by & d:ahead	0 0 -8 0 15 -6 0
l2=close	0 0 11 0 -8 0 0
l2=close & d:ahead	0 0 11 0 -9 0 0
l2=come	0 0 -7 0 9 0 0
l2=come & d:ahead	0 0 -7 0 7 0 0
l2=conclude	0 0 -8 8 0 -1 0
l2=conclude & d:gone	0 0 0 10 -9 0 0
l2=counted & d:ahead	0 0 5 10 -11 0 -2
l2=counted & d:gone	0 -1 0 -4 7 0 0
l2=date & d:today	0 0 -4 0 7 0 0
l2=day	0 0 8 -4 -8 4 0
l2=day & d:ahead	0 0 8 0 -10 4 0
l2=deal	0 0 -2 0 6 0 0
l2=declare	0 0 -3 10 -4 0 0
l2=declare & d:ahead	0 0 -3 -3 8 0 0
l2=declare & d:gone	0 0 0 14 -14 0 0
l2=die	0 0 7 -1 0 0 0
l2=die & d:ahead	0 0 8 0 -7 0 0
l2=die & d:gone	0 0 0 0 6 0 0
l2=down	0 0 -2 10 -4 0 0
l2=down & d:gone	0 0 0 11 -10 0 0
l2=due	0 0 6 0 -4 0 0
l2=due & d:ahead	0 0 8 0 -7 0 0
l2=duty	0 0 0 3 2 -2 -8
l2=duty & d:ahead	0 0 0 -7 14 -2 -7
l2=duty & d:gone	0 0 0 12 -12 0 0
l2=early	0 0 11 0 -9 0 0
l2=eastern	0 0 0 7 -7 0 0
l2=effect	0 0 0 0 -4 -1 8
l2=effect & d:ahead	0 0 0 -15 2 -1 8
l2=effect & d:gone	0 0 0 11 -9 0 0
l2=end	5 -3 0 -4 2 0 -6
l2=end & d:ahead	-6 0 2 -4 2 1 -4
l2=end & d:gone	9 -2 -8 0 0 -4 0
l2=enter	0 0 -3 0 8 0 0
l2=enter & d:ahead	0 0 -3 0 6 0 0
l2=expire	5 -1 1 -8 1 0 -1
l2=expire & d:gone	8 0 -1 -6 0 0 0
l2=extend	0 0 6 -1 0 -2 0
l2=extend & d:ahead	0 0 6 0 -4 -1 0
l2=for	0 0 -10 0 13 0 0
l2=for & d:ahead	0 0 -8 0 10 0 0
l2=force & d:ahead	0 0 0 -3 6 0 0
l2=from	0 0 -13 6 0 -3 5
l2=from & d:ahead	0 0 -13 -3 9 -2 5
l2=from & d:gone	0 0 0 10 -9 0 0
l2=frozen	0 0 -9 0 11 0 0
l2=geneva	0 0 -5 0 7 0 0
l2=geneva & d:ahead	0 0 -3 0 7 0 0
l2=go	0 0 14 -6 -8 0 0
l2=go & d:ahead	0 0 14 0 -14 0 0
l2=go & d:gone	0 0 0 -5 7 0 0
l2=good	0 0 10 -5 0 -3 0
l2=good & d:ahead	0 0 15 0 -10 -3 0
l2=good & d:gone	0 0 -4 -3 10 0 0
l2=has	5 0 7 -3 -6 -1 0
l2=has & d:ahead	0 0 9 0 -4 -1 0
l2=has & d:gone	6 0 0 -1 -1 0 0
l2=have	0 0 -15 -1 22 -1 0
l2=have & d:ahead	0 0 -15 0 18 -1 0
l2=in	0 0 1 -16 15 -1 -1
l2=in & d:gone	0 0 0 -10 13 0 0
l2=is	0 0 2 -5 -4 -4 10
l2=is & d:ahead	0 0 8 0 -16 -4 11
l2=is & d:today	0 0 -8 -1 11 0 0
l2=it	0 0 0 -4 14 -5 -1
l2=it & d:ahead	0 0 0 0 8 -4 0
l2=lapse	0 0 7 -2 -1 0 0
l2=lapse & d:ahead	0 0 8 0 -6 0 0
l2=last	0 0 -2 -2 -2 8 0
l2=last & d:ahead	0 0 -8 0 0 9 0
l2=letter	0 0 0 8 -7 0 0
l2=letter & d:gone	0 0 0 10 -10 0 0
l2=loaded	0 0 -2 -1 7 0 0
l2=london	0 0 0 -5 9 0 0
l2=make	0 0 -6 7 0 0 0
l2=make & d:gone	0 0 0 12 -11 0 0
l2=midnight	9 0 4 -2 -13 -4 6
l2=midnight & d:ahead	-3 0 5 0 -5 -4 7
l2=midnight & d:gone	13 0 0 0 -11 0 0
l2=monday	0 0 -2 -3 -2 0 13
l2=monday & d:ahead	0 0 -3 2 -11 0 13
l2=monday & d:gone	0 0 0 -7 8 0 0
l2=more	0 0 -3 0 10 0 0
l2=more & d:ahead	0 0 -3 0 9 0 0
l2=next	0 0 -5 0 6 0 0
l2=next & d:ahead	0 0 -5 0 6 0 0
l2=not	0 0 -4 0 6 0 0
l2=of	0 3 4 -6 0 0 0
l2=of & d:ahead	0 0 7 0 -3 0 0
l2=off	0 0 -4 0 8 0 0
l2=off & d:ahead	0 0 -4 0 7 0 0
l2=on	0 0 -6 2 6 0 -5
l2=on & d:ahead	0 0 -4 -10 6 3 -4
l2=on & d:gone	0 0 -3 9 0 -3 0
l2=opened	0 0 -5 0 6 0 0
l2=other	0 0 0 -4 0 6 0
l2=other & d:ahead	0 0 0 0 -4 7 0
l2=out	7 0 7 -6 -5 -2 0
l2=out & d:ahead	0 0 9 0 -5 -1 0
l2=out & d:gone	8 0 -1 -5 0 0 0
l2=pause	0 0 11 5 -15 0 0
l2=pay	0 0 -11 0 1 0 4
l2=pay & d:ahead	0 0 -10 4 -1 0 4
l2=reach	0 0 4 -8 2 0 0
l2=reach & d:gone	0 0 0 -8 8 0 0
l2=renewed	0 0 4 -10 4 0 0
l2=renewed & d:gone	0 0 0 -10 11 0 0
l2=run	1 0 5 0 -11 5 1
l2=run & d:ahead	0 0 6 -5 -11 6 2
l2=run & d:gone	2 0 -6 2 2 0 0
l2=saturday & d:ahead	0 0 0 -3 7 0 0
l2=saturday & d:gone	0 0 0 7 -5 0 0
l2=say	0 0 -4 0 0 8 0
l2=say & d:ahead	0 0 -2 0 -2 8 0
l2=ship	0 0 0 7 -4 0 0
l2=ship & d:ahead	0 0 0 7 -5 0 0
l2=sign	0 0 0 6 -2 0 0
l2=sign & d:gone	0 0 0 8 -7 0 0
l2=since	0 0 -3 12 -7 0 0
l2=since & d:ahead	0 0 -2 0 8 0 0
l2=since & d:gone	0 0 0 19 -18 0 0
l2=standstill	0 10 9 0 -9 -11 0
l2=standstill & d:gone	0 10 0 0 -12 0 0
l2=start	0 0 -4 4 -4 0 6
l2=start & d:ahead	0 0 -3 -2 0 0 6
l2=start & d:gone	0 0 0 7 -6 0 0
l2=stay	0 0 -11 7 3 0 0
l2=stay & d:ahead	0 0 -11 -1 16 0 0
l2=stockholm	0 0 -2 -1 7 0 0
l2=sunday	0 0 3 -2 -15 15 0
l2=suspend	0 0 2 -7 3 -1 0
l2=take	0 0 0 9 -8 0 0
l2=take & d:ahead	0 0 0 11 -10 0 0
l2=tariff	0 0 0 -6 13 -2 0
l2=tariff & d:ahead	0 0 0 0 7 -2 0
l2=term	0 0 10 0 -8 0 0
l2=that	0 0 15 -6 -1 -5 -3
l2=that & d:ahead	0 0 16 0 -6 -4 -3
l2=the	0 0 -2 -10 4 6 0
l2=the & d:ahead	0 0 0 0 -4 6 0
l2=there	0 0 -7 -4 11 0 0
l2=there & d:ahead	0 0 -7 0 7 0 0
l2=thi	0 0 0 2 -6 0 4
l2=time	0 0 -11 0 15 0 0
l2=time & d:ahead	0 0 -11 0 13 0 0
l2=to	0 0 -3 -3 -5 15 -1
l2=to & d:ahead	0 0 -2 -1 -11 16 0
l2=to & d:gone	0 0 0 -6 10 0 0
l2=truce	0 -6 -4 1 4 2 0
l2=truce & d:ahead	0 0 -4 -9 8 3 0
l2=truce & d:gone	0 -5 0 7 -2 0 0
l2=tuesday	0 0 11 -10 -3 0 0
l2=tuesday & d:today	0 0 10 -7 -4 0 0
l2=two	0 0 0 -4 7 0 0
l2=until	0 0 -6 0 1 5 0
l2=until & d:ahead	0 0 -5 -2 0 8 0
l2=until & d:gone	0 0 0 1 3 -6 0
l2=up	0 0 4 0 -13 10 0
l2=up & d:ahead	0 0 5 0 -13 10 0
l2=us	0 0 10 0 0 -9 0
l2=us & d:ahead	0 0 11 0 -1 -8 0
l2=valparaíso	0 0 -2 -5 9 0 0
l2=was	0 0 0 -10 8 0 0
l2=was & d:gone	0 0 0 -9 12 0 0
l2=wednesday	0 0 -6 3 1 0 0
l2=wednesday & d:ahead	0 0 -3 6 -1 0 0
l2=wednesday & d:today	0 0 0 -2 6 0 0
l2=week	0 0 3 -8 1 0 0
l2=what	0 0 -10 0 8 0 0
l2=what & d:ahead	0 0 -6 0 8 0 0
l2=which	0 0 -10 -1 -4 15 0
l2=which & d:ahead	0 0 -9 0 -6 15 0
l2=will	0 0 1 7 -7 0 0
l2=will & d:ahead	0 0 1 7 -8 0 0
l2=year & d:gone	0 0 0 8 -8 0 0
l2=—	0 0 -5 -8 16 0 0
l2=— & d:today	0 0 -3 -6 11 0 0
l3='	0 0 -12 0 13 0 0
l3='s	0 0 7 -3 -11 10 0
l3='s & d:ahead	0 0 7 0 -16 10 0
l3=,	-4 0 -2 17 -6 0 -17
l3=, & d:ahead	0 -1 6 -2 -1 3 -14
l3=, & d:gone	-2 0 -4 17 -9 -3 0
l3=, & d:today	0 0 -16 1 7 0 0
l3=:	0 0 0 0 -3 -2 9
l3=: & d:ahead	0 0 0 -5 -3 -2 11
l3=: & d:gone	0 0 0 -15 19 0 0
l3=: & d:today	0 0 -2 12 -9 0 0
l3=;	0 0 -8 -1 1 8 0
l3=; & d:ahead	0 0 -8 0 0 8 0
l3=<agent>	0 0 -4 -4 13 0 0
l3=<begin>	-5 -1 5 3 2 -2 -11
l3=<begin> & d:ahead	-9 -12 6 0 -3 6 0
l3=<begin> & d:gone	3 5 -21 6 0 -8 -16
l3=<begin> & d:today	-3 -2 8 -5 7 -7 -8
l3=<day-ahead>	0 0 -1 -2 7 0 0
l3=<day-ahead> & d:ahead	0 0 -13 0 17 0 0
l3=<day-gone>	5 0 0 0 3 -11 0
l3=<day-gone> & d:ahead	0 0 0 0 8 -11 0
l3=<day-gone> & d:gone	6 0 0 0 -3 0 0
l3=<duty>	0 0 -10 -9 22 -5 2
l3=<duty> & d:ahead	0 0 -7 3 4 -4 3
l3=<duty> & d:gone	0 0 0 -14 16 0 0
l3=<duty> & d:today	0 0 -3 0 6 0 0
l3=<goods>	0 0 5 23 -21 -9 2
l3=<goods> & d:ahead	0 0 6 10 -14 -7 3
l3=<goods> & d:today	0 0 0 16 -15 0 0
l3=<level-noun>	0 0 7 -1 -1 0 -2
l3=<level-noun> & d:ahead	0 0 7 0 -2 0 -2
l3=<level>	0 0 3 -17 0 0 6
l3=<level> & d:ahead	0 0 7 -4 -8 0 6
l3=<level> & d:gone	0 0 0 -5 6 0 0
l3=<level> & d:today	0 0 -3 -2 7 0 0
l3=<month-gone>	3 0 -6 2 1 0 0
l3=<month-gone> & d:ahead	0 0 -6 0 11 0 0
l3=<month-gone> & d:gone	6 0 0 3 -8 0 0
l3=<name>	5 0 2 5 -5 -8 -3
l3=<name> & d:ahead	-1 0 1 0 4 -7 -2
l3=<name> & d:gone	8 0 0 5 -11 0 0
l3=<not>	0 0 -10 -4 16 0 0
l3=<not> & d:ahead	0 0 -8 0 11 0 0
l3=<number>	0 0 0 13 -4 -4 -4
l3=<number> & d:ahead	0 0 -2 0 8 -3 -3
l3=<number> & d:gone	0 0 0 15 -12 0 0
l3=<office>	0 0 -12 0 16 0 0
l3=<office> & d:ahead	0 0 -11 0 12 0 0
l3=<organisation>	0 0 -4 -2 12 0 0
l3=<organisation> & d:ahead	0 0 -3 0 7 0 0
l3=<person>	0 0 4 -14 5 -2 2
l3=<person> & d:ahead	0 0 7 -1 -4 -1 3
l3=<person> & d:gone	0 0 0 -9 12 0 0
l3=<points>	0 0 6 0 -2 -3 0
l3=<points> & d:ahead	0 0 7 0 -2 -3 0
l3=<quality>	0 0 -3 -5 11 0 0
l3=<quality> & d:gone	0 0 0 -8 9 0 0
l3=<seat>	0 0 10 -10 -12 0 13
l3=<seat> & d:ahead	0 0 0 0 -10 0 14
l3=<seat> & d:gone	0 0 0 -5 9 0 0
l3=<seat> & d:today	0 0 13 0 -10 0 0
l3=<span>	6 5 -3 -2 1 0 -6
l3=<span> & d:ahead	0 -4 -3 -11 12 0 -4
l3=<span> & d:gone	7 9 -1 4 -12 0 0
l3=<v-agree> & d:ahead	0 0 -10 0 12 0 0
l3=<v-agree> & d:today	0 0 5 3 -9 0 0
l3=<v-bear> & d:ahead	0 0 3 6 -5 0 -2
l3=<v-bear> & d:gone	0 0 0 -11 13 0 0
l3=<v-begin> & d:ahead	0 0 0 -16 5 -2 4
l3=<v-deny>	0 0 -12 -2 16 0 0
l3=<v-deny> & d:ahead	0 0 -12 0 13 0 0
l3=<v-down>	0 0 11 -3 -3 -2 0
l3=<v-down> & d:ahead	0 0 11 0 -6 -2 0
l3=<v-end>	0 0 8 -12 -4 7 -1
l3=<v-end> & d:ahead	0 0 6 0 -10 8 0
l3=<v-end> & d:gone	0 0 -1 -5 11 0 0
l3=<v-impose>	-1 -3 -1 -7 14 -17 5
l3=<v-impose> & d:ahead	0 0 0 -3 6 -15 6
l3=<v-impose> & d:gone	0 -2 0 -5 14 0 0
l3=<v-propose>	0 0 7 0 -2 -1 0
l3=<v-stay>	6 -1 0 2 2 -9 -1
l3=<v-stay> & d:ahead	0 0 2 -2 7 -8 0
l3=<v-stay> & d:gone	7 0 -3 5 -6 0 0
l3=<v-suspend>	0 -1 -7 -13 15 3 0
l3=<v-suspend> & d:ahead	0 0 -7 -1 6 4 0
l3=<v-suspend> & d:gone	0 0 0 -10 15 0 0
l3=<v-target> & d:ahead	0 0 -10 0 12 0 0
l3=<v-up>	0 0 -5 -4 11 0 0
l3=<v-up> & d:gone	0 0 0 -2 7 -1 0
l3=a & d:ahead	0 0 0 -6 4 -2 5
l3=a & d:gone	0 0 0 6 -3 0 0
l3=agree	0 0 -6 0 7 0 0
l3=agreement	0 0 -13 0 15 -2 0
l3=all	0 0 9 0 -7 0 0
l3=an	0 0 12 0 -6 -2 0
l3=an & d:ahead	0 0 12 0 -8 -2 0
l3=and	-2 0 -1 -15 6 10 -4
l3=and & d:ahead	0 0 0 -7 -3 10 -3
l3=and & d:gone	0 0 -2 -5 13 0 0
l3=are	0 0 16 -5 -6 0 0
l3=are & d:ahead	0 0 20 0 -16 0 0
l3=are & d:gone	0 0 -4 -3 10 0 0
l3=as	0 0 8 -15 3 0 0
l3=as & d:ahead	0 0 8 0 -6 0 0
l3=as & d:gone	0 0 0 -14 14 0 0
l3=ask	0 0 6 0 -4 0 0
l3=be	0 0 3 -2 -7 3 3
l3=be & d:ahead	0 0 3 1 -14 6 4
l3=be & d:gone	0 0 0 -6 13 -2 0
l3=been & d:ahead	0 0 5 0 -6 2 0
l3=before	0 0 14 0 -10 -3 0
l3=begin	0 0 0 10 -9 0 0
l3=by	0 0 -4 -1 9 0 0
l3=by & d:ahead	0 0 -3 -2 8 0 0
l3=day	0 0 6 0 -3 0 0
l3=did	7 0 -11 0 1 0 0
l3=did & d:ahead	0 0 -8 0 13 0 0
l3=did & d:gone	7 0 0 2 -10 0 0
l3=done	0 0 0 6 -4 0 0
l3=done & d:gone	0 0 0 6 -6 0 0
l3=duty	0 0 -7 -5 17 -10 3
l3=duty & d:ahead	0 0 -6 4 5 -10 3
l3=duty & d:gone	0 0 0 -12 14 0 0
l3=each	0 0 -1 -4 0 6 0
l3=each & d:ahead	0 0 -1 0 -3 7 0
l3=end	0 0 3 0 -13 11 0
l3=end & d:ahead	0 0 6 0 -20 12 0
l3=exclusion	0 0 -4 0 6 0 0
l3=exclusion & d:ahead	0 0 -4 0 6 0 0
l3=first	0 0 0 -4 -8 0 12
l3=first & d:ahead	0 0 0 0 -13 0 12
l3=for	0 3 -8 4 -4 1 1
l3=for & d:ahead	0 0 -7 3 0 1 2
l3=for & d:gone	0 6 0 0 -2 0 0
l3=force	0 0 4 13 -14 -1 0
l3=force & d:gone	0 0 0 20 -19 0 0
l3=from	0 -1 -15 8 0 12 -7
l3=from & d:ahead	0 0 -14 14 -5 14 -6
l3=from & d:gone	0 0 0 -4 10 -1 0
l3=geneva	0 0 6 7 -12 0 0
l3=geneva & d:ahead	0 0 6 0 -5 0 0
l3=geneva & d:gone	0 0 0 7 -6 0 0
l3=go & d:gone	0 0 0 -1 6 -1 0
l3=had	0 0 0 -5 9 0 0
l3=had & d:gone	0 0 0 -5 6 0 0
l3=has	0 0 -13 -10 23 0 0
l3=has & d:ahead	0 0 -12 0 16 0 0
l3=has & d:gone	0 0 0 -8 9 0 0
l3=have	0 0 9 0 -1 -2 0
l3=in	-5 -3 -14 9 14 -6 -10
l3=in & d:ahead	0 0 -8 -11 28 -3 -7
l3=in & d:gone	-2 -1 -1 16 -9 0 0
l3=in & d:today	0 0 0 -4 8 0 0
l3=into & d:ahead	0 0 0 0 7 0 0
l3=into & d:gone	0 0 0 6 -5 0 0
l3=is	0 0 10 5 -8 -2 -6
l3=is & d:ahead	0 0 16 -6 -7 -1 -5
l3=is & d:gone	0 0 -6 5 0 0 0
l3=is & d:today	0 0 -5 6 0 0 0
l3=it	2 -2 -3 17 -9 3 -12
l3=it & d:ahead	0 0 1 11 -8 5 -11
l3=it & d:gone	3 -1 -7 9 -3 -1 0
l3=its	0 0 0 0 -5 6 0
l3=its & d:ahead	0 0 0 -6 0 6 0
l3=its & d:gone	0 0 0 7 -4 0 0
l3=last	0 0 20 -4 -4 -16 0
l3=last & d:ahead	0 0 20 0 -8 -16 0
l3=leave	0 0 3 5 -10 0 0
l3=make	0 0 7 0 0 -6 0
l3=meet	0 0 -5 0 8 0 0
l3=meet & d:ahead	0 0 -5 0 7 0 0
l3=next	0 0 10 0 -8 0 0
l3=next & d:ahead	0 0 10 0 -9 0 0
l3=no	0 0 -8 0 8 0 0
l3=no & d:ahead	0 0 -7 0 8 0 0
l3=of	0 0 2 0 -8 -3 9
l3=of & d:ahead	0 0 0 -5 0 -3 9
l3=of & d:gone	0 0 0 6 -4 0 0
l3=on	0 0 0 -1 0 0 6
l3=on & d:ahead	0 0 0 -3 -3 0 7
l3=one	0 0 11 0 -4 -9 0
l3=one & d:ahead	0 0 12 0 -4 -9 0
l3=other	0 0 -3 9 -4 0 0
l3=other & d:gone	0 0 0 11 -11 0 0
l3=out	0 0 -10 -1 16 -1 0
l3=out & d:ahead	0 0 -9 0 13 -1 0
l3=over	0 0 11 0 -3 -6 0
l3=over & d:ahead	0 0 12 0 -5 -6 0
l3=own	0 0 13 0 -12 0 0
l3=own & d:ahead	0 0 14 0 -13 0 0
l3=pause	0 0 13 -7 0 -2 0
l3=pause & d:ahead	0 0 14 0 -10 -2 0
l3=pause & d:gone	0 0 0 -7 10 0 0
l3=pay & d:ahead	0 0 -1 6 -2 0 0
l3=pay & d:gone	0 0 0 -6 6 0 0
l3=put	0 0 0 -2 6 0 0
l3=rule	0 0 -12 -2 15 0 0
l3=rule & d:ahead	0 0 -12 0 12 0 0
l3=run	7 0 0 0 -1 -1 0
l3=run & d:gone	8 0 -1 0 -4 0 0
l3=same	0 0 4 -2 -10 9 0
l3=same & d:ahead	0 0 4 0 -13 9 0
l3=sit	0 0 0 6 -4 0 0
l3=sit & d:gone	0 0 0 7 -7 0 0
l3=soybean	0 0 0 7 -5 0 0
l3=soybean & d:ahead	0 0 0 7 -5 0 0
l3=standstill	0 3 -33 4 17 1 0
l3=stay	0 0 -4 0 6 0 0
l3=suspension	0 0 -14 -3 -6 23 0
l3=suspension & d:ahead	0 0 -14 0 -8 24 0
l3=take	0 0 -1 0 2 -8 5
l3=take & d:ahead	0 0 0 -11 6 -8 6
l3=take & d:gone	0 0 0 8 -4 0 0
l3=talk	0 0 0 -2 6 0 0
l3=tell & d:ahead	0 0 6 0 -4 -1 0
l3=that	0 -1 19 2 -8 -10 0
l3=that & d:ahead	0 0 21 -6 -10 -8 0
l3=that & d:gone	0 0 0 9 -2 0 0
l3=the	-8 -2 22 9 -15 -3 -11
l3=the & d:ahead	0 0 22 -2 -14 0 -7
l3=the & d:gone	-6 0 -7 12 -2 -1 0
l3=the & d:today	0 0 5 1 -6 0 0
l3=their	0 0 -4 -4 9 0 0
l3=their & d:gone	0 0 0 -4 6 0 0
l3=them	0 0 -5 0 9 0 0
l3=them & d:ahead	0 0 -5 0 7 0 0
l3=they & d:ahead	0 0 -2 0 6 0 0
l3=to	-10 -1 3 -18 0 0 11
l3=to & d:ahead	0 0 4 0 -15 1 14
l3=to & d:gone	-8 0 0 -19 37 -4 -3
l3=trade	0 0 -6 0 8 0 0
l3=trade & d:ahead	0 0 -6 0 7 0 0
l3=truce	-4 -5 8 7 -6 -14 7
l3=truce & d:ahead	0 0 9 15 -19 -14 8
l3=truce & d:gone	-4 -4 0 -3 10 0 0
l3=two & d:gone	0 6 0 -3 0 0 0
l3=was	3 0 -16 0 10 0 0
l3=was & d:ahead	0 0 -15 -13 29 0 0
l3=was & d:gone	5 0 0 5 -8 0 0
l3=we	0 0 12 -1 -6 -1 0
l3=we & d:ahead	0 0 12 0 -8 -1 0
l3=were & d:ahead	0 0 3 3 -6 0 0
l3=which	0 5 7 -10 0 -15 0
l3=which & d:ahead	0 0 8 -4 0 -14 0
l3=which & d:gone	0 6 0 -5 0 0 0
l3=will	0 0 -6 0 0 2 6
l3=will & d:ahead	0 0 -6 0 -1 2 6
l3=with	-1 0 -7 2 4 0 0
l3=with & d:ahead	0 0 -5 -2 9 0 0
l3=with & d:gone	0 0 0 -2 6 0 0
l3=would	0 0 -9 0 2 10 0
l3=would & d:ahead	0 0 -9 0 0 11 0
l3=yes	0 0 4 2 -6 0 0
l3=your	0 0 -4 0 8 0 0
l3=—	0 0 5 6 -11 0 0
l3=— & d:today	0 0 5 7 -12 0 0
l4="	0 0 -10 0 0 8 0
l4=" & d:ahead	0 0 -9 0 0 8 0
l4='s	0 0 -16 -8 21 -5 5
l4='s & d:ahead	0 0 -16 0 16 -5 5
l4='s & d:gone	0 0 0 -4 6 0 0
l4=,	-2 0 -16 -9 19 1 0
l4=, & d:ahead	0 -1 -12 -5 10 3 0
l4=, & d:gone	0 3 -1 -2 6 0 0
l4=-	0 0 1 -1 -7 0 8
l4=- & d:ahead	0 0 0 0 -12 0 11
l4=- & d:gone	0 0 0 -1 6 0 -1
l4=:	0 0 -14 14 -6 13 -8
l4=: & d:ahead	0 0 -18 6 1 14 -7
l4=: & d:gone	0 0 0 8 -5 0 0
l4=;	0 0 0 -2 7 0 0
l4=<agent> & d:gone	0 0 0 -8 10 0 0
l4=<agent> & d:today	0 0 8 8 -16 0 0
l4=<begin>	-2 -3 11 15 2 -32 -18
l4=<begin> & d:ahead	-15 -16 14 10 -1 -18 -3
l4=<begin> & d:gone	9 6 -28 23 -13 -12 -19
l4=<begin> & d:today	-4 -3 9 -21 19 -10 -10
l4=<day-ahead>	0 0 -7 1 -9 14 0
l4=<day-ahead> & d:ahead	0 0 -6 0 -7 15 0
l4=<day-gone>	0 0 12 -3 0 -7 0
l4=<day-gone> & d:ahead	0 0 14 0 -6 -7 0
l4=<day-gone> & d:gone	0 0 0 -12 15 0 0
l4=<day-today>	0 0 0 -4 7 0 0
l4=<duty> & d:ahead	0 0 3 -12 4 -3 0
l4=<duty> & d:gone	0 0 0 7 -5 0 0
l4=<gate>	0 0 -5 2 9 -4 -2
l4=<gate> & d:ahead	0 0 -4 -1 13 -3 -2
l4=<gate> & d:gone	0 0 0 6 -5 0 0
l4=<goods>	0 0 1 7 0 -1 -12
l4=<goods> & d:ahead	0 0 6 -13 7 0 -11
l4=<goods> & d:today	0 0 -7 12 -6 0 0
l4=<level-noun>	0 0 -6 0 12 0 0
l4=<level-noun> & d:ahead	0 0 -5 0 10 0 0
l4=<level>	0 0 -2 -13 14 -5 0
l4=<level> & d:ahead	0 0 0 -8 10 -5 0
l4=<month-gone>	0 0 19 2 -17 -3 0
l4=<month-gone> & d:ahead	0 0 20 0 -16 -2 0
l4=<name>	0 -1 -11 2 2 -12 15
l4=<name> & d:ahead	0 0 -8 -10 8 -11 15
l4=<name> & d:today	0 0 -1 7 -4 0 0
l4=<not>	0 0 -1 -6 1 7 0
l4=<not> & d:ahead	0 0 0 0 -1 7 0
l4=<number>	0 0 8 5 -2 -8 -7
l4=<number> & d:ahead	0 0 9 6 -4 -8 -6
l4=<office>	0 0 -8 -6 19 0 0
l4=<office> & d:ahead	0 0 -7 0 12 0 0
l4=<organisation>	0 0 -6 5 2 0 0
l4=<organisation> & d:ahead	0 0 -5 0 9 0 0
l4=<person>	0 0 -13 0 12 0 1
l4=<person> & d:ahead	0 0 -10 0 7 0 2
l4=<person> & d:gone	0 0 0 -6 8 0 0
l4=<points>	0 0 22 0 -17 0 0
l4=<points> & d:ahead	0 0 24 0 -22 0 0
l4=<quality>	0 0 -9 0 12 0 -3
l4=<quality> & d:ahead	0 0 -6 7 2 0 -2
l4=<quality> & d:gone	0 0 0 -6 8 0 0
l4=<seat> & d:ahead	0 0 9 0 -7 0 0
l4=<seat> & d:today	0 0 -8 2 2 0 0
l4=<span>	-2 0 11 -4 -4 3 -7
l4=<span> & d:ahead	0 0 9 -4 -6 4 -5
l4=<v-agree>	0 0 -12 10 0 0 1
l4=<v-agree> & d:ahead	0 0 -10 -1 10 0 2
l4=<v-agree> & d:gone	0 0 0 12 -9 0 0
l4=<v-bear>	0 0 2 0 9 -10 -2
l4=<v-bear> & d:ahead	0 0 3 -6 14 -10 -2
l4=<v-begin>	0 0 -8 15 -11 2 3
l4=<v-begin> & d:ahead	0 0 -6 0 -1 3 3
l4=<v-begin> & d:gone	0 0 0 17 -14 0 0
l4=<v-deny>	0 0 9 0 -7 0 0
l4=<v-deny> & d:ahead	0 0 10 0 -10 0 0
l4=<v-end>	-2 0 5 0 -5 7 -2
l4=<v-end> & d:ahead	0 0 7 -1 -10 7 -2
l4=<v-impose>	-2 -1 -9 7 0 -1 5
l4=<v-impose> & d:ahead	0 0 -6 0 0 0 8
l4=<v-impose> & d:today	0 0 0 6 -4 0 0
l4=<v-propose>	0 0 -9 0 0 0 5
l4=<v-propose> & d:ahead	0 0 -9 -4 3 0 6
l4=<v-return>	0 0 -8 -1 2 7 0
l4=<v-return> & d:ahead	0 0 -6 0 -1 9 0
l4=<v-return> & d:gone	0 0 0 0 6 0 0
l4=<v-stay>	0 3 -14 -10 29 -10 -1
l4=<v-stay> & d:ahead	0 0 -12 -3 26 -9 0
l4=<v-stay> & d:gone	0 6 0 -5 1 0 0
l4=<v-suspend>	4 0 -2 9 -6 0 -1
l4=<v-suspend> & d:gone	7 0 0 0 -4 0 0
l4=<v-suspend> & d:today	0 0 0 9 -9 0 0
l4=<v-target>	0 0 -5 -8 16 0 0
l4=<v-target> & d:ahead	0 0 -4 0 6 0 0
l4=<v-target> & d:gone	0 0 0 -7 8 0 0
l4=<v-up> & d:ahead	0 0 3 6 -9 0 0
l4=<v-up> & d:gone	0 0 0 -7 9 0 0
l4=a	0 0 -15 0 20 -2 0
l4=a & d:ahead	0 0 -14 4 11 -2 0
l4=a & d:gone	0 0 0 -7 9 0 0
l4=again	0 0 -6 0 12 -1 0
l4=again & d:ahead	0 0 -6 0 11 -1 0
l4=against	0 0 0 -1 -1 6 0
l4=against & d:ahead	0 0 0 0 -5 7 0
l4=agree	0 0 -6 1 1 0 2
l4=agree & d:ahead	0 0 -6 0 3 0 2
l4=all & d:ahead	0 0 6 0 -4 0 0
l4=an	0 0 -6 -5 14 0 0
l4=an & d:ahead	0 0 -5 0 7 0 0
l4=and & d:ahead	-1 0 0 -8 4 0 0
l4=and & d:gone	8 0 -3 0 -2 0 0
l4=and & d:today	0 0 0 5 -6 0 0
l4=are & d:ahead	0 0 -4 0 8 0 0
l4=arrangement	0 0 -1 0 -12 11 0
l4=arrangement & d:ahead	0 0 -1 0 -11 11 0
l4=as	0 0 0 -4 0 -5 8
l4=as & d:ahead	0 0 0 0 -3 -5 8
l4=ask	0 0 0 0 -5 0 9
l4=ask & d:ahead	0 0 0 0 -8 0 11
l4=at	0 0 8 0 -2 0 -1
l4=at & d:ahead	0 0 10 -4 -3 0 -1
l4=be	0 0 -16 -2 19 0 0
l4=be & d:ahead	0 0 -15 0 15 1 0
l4=been	0 0 0 13 -5 -3 0
l4=been & d:ahead	0 0 0 -1 9 -3 0
l4=been & d:gone	0 0 0 15 -15 0 0
l4=begin	0 0 -2 5 -10 0 10
l4=begin & d:ahead	0 0 -2 0 -4 0 10
l4=begin & d:gone	0 0 0 8 -6 0 0
l4=both	0 0 3 4 -6 0 0
l4=busan	0 0 14 -1 -5 -5 0
l4=busan & d:ahead	0 0 14 0 -9 -4 0
l4=by	0 0 -8 0 13 -5 0
l4=by & d:ahead	0 0 -8 -1 17 -4 0
l4=call & d:gone	0 0 0 7 -6 0 0
l4=charge	0 0 -3 -2 9 0 0
l4=conclude	0 0 0 9 -7 0 0
l4=conclude & d:gone	0 0 0 9 -9 0 0
l4=current	0 0 11 0 -3 -6 0
l4=due	0 0 13 0 -1 -10 0
l4=due & d:ahead	0 0 14 0 -5 -9 0
l4=duty	0 0 0 -9 6 3 -2
l4=end	0 0 13 -2 -8 0 0
l4=end & d:ahead	0 0 14 0 -12 0 0
l4=enter & d:gone	0 0 0 6 -5 0 0
l4=extend	0 0 4 0 1 -6 0
l4=fall	0 0 -5 0 6 0 0
l4=for	6 0 -12 -11 1 14 1
l4=for & d:ahead	0 -4 -10 -11 0 15 2
l4=for & d:gone	7 1 0 -1 -1 0 0
l4=from	0 0 0 12 -14 0 8
l4=from & d:ahead	0 0 -12 -6 6 0 8
l4=from & d:gone	0 0 0 10 -9 0 0
l4=from & d:today	0 0 9 7 -16 0 0
l4=go	0 0 5 1 -6 0 0
l4=go & d:ahead	0 0 5 7 -13 0 0
l4=go & d:gone	0 0 0 -5 6 0 0
l4=had	0 0 -12 0 15 0 0
l4=had & d:ahead	0 0 -11 0 14 0 0
l4=hand	0 0 0 6 -6 0 0
l4=has	0 0 13 1 -13 2 0
l4=has & d:ahead	0 0 14 0 -15 2 0
l4=have	0 0 -10 -8 20 0 0
l4=have & d:ahead	0 0 -9 0 12 0 0
l4=have & d:gone	0 0 0 -7 10 0 0
l4=he	0 0 -2 0 6 0 0
l4=i	0 0 6 0 0 -6 0
l4=if	0 0 -4 0 6 0 0
l4=in	-4 7 -25 9 1 -5 10
l4=in & d:ahead	0 0 -21 3 9 -4 10
l4=in & d:gone	-3 8 0 9 -11 0 0
l4=is	0 0 -23 -16 15 8 8
l4=is & d:ahead	0 0 -21 -3 5 9 10
l4=is & d:gone	0 0 0 -3 10 0 0
l4=is & d:today	0 0 0 -6 8 0 0
l4=it	17 0 1 -13 -12 10 5
l4=it & d:ahead	-1 0 4 -13 -10 12 6
l4=it & d:gone	19 0 -2 -4 -6 0 0
l4=its	0 0 3 -6 4 -6 0
l4=its & d:ahead	0 0 3 0 0 -6 0
l4=last	3 0 19 -3 -12 -6 0
l4=last & d:ahead	-1 0 22 0 -14 -6 0
l4=last & d:gone	6 0 -2 -2 0 0 0
l4=leave	0 0 9 0 -7 -4 0
l4=m & d:ahead	0 0 0 6 -4 0 0
l4=mr	0 0 0 0 6 0 -1
l4=mr & d:ahead	0 0 0 0 6 0 -1
l4=new & d:ahead	0 0 6 0 -1 0 0
l4=not	0 0 0 -2 -2 8 0
l4=not & d:ahead	0 0 0 0 -6 8 0
l4=now	0 0 6 0 -11 7 0
l4=now & d:ahead	0 0 6 0 -14 7 0
l4=of	0 0 14 0 -2 -13 -3
l4=of & d:ahead	0 0 15 4 -9 -12 -2
l4=of & d:gone	0 0 0 -2 7 0 0
l4=off	0 0 8 0 -6 0 0
l4=off & d:ahead	0 0 8 0 -8 0 0
l4=old & d:ahead	0 0 7 0 -4 -1 0
l4=old & d:gone	0 0 -1 -3 7 0 0
l4=on	5 0 10 -14 -2 0 -3
l4=on & d:ahead	0 0 11 -6 -6 1 -2
l4=on & d:gone	7 0 0 -6 0 0 0
l4=one	0 0 1 10 -12 0 0
l4=one & d:gone	0 0 0 11 -10 0 0
l4=other	0 0 6 -4 -8 5 0
l4=other & d:ahead	0 0 7 0 -13 6 0
l4=over	0 0 -13 0 15 0 0
l4=pause	0 0 9 6 -14 0 0
l4=pause & d:gone	0 0 0 6 -5 0 0
l4=pay	0 0 -2 -1 7 0 0
l4=pay & d:ahead	0 0 -2 0 6 0 0
l4=present	0 0 14 0 -11 0 0
l4=present & d:ahead	0 0 14 0 -14 0 0
l4=return	0 0 -7 0 9 0 0
l4=return & d:ahead	0 0 -6 0 7 0 0
l4=rule	0 0 9 0 -7 0 0
l4=rule & d:ahead	0 0 11 0 -10 0 0
l4=run	0 3 -3 -6 12 -5 0
l4=run & d:ahead	0 0 -3 0 11 -5 0
l4=run & d:gone	0 6 0 -5 0 0 0
l4=say	0 0 8 0 -6 0 0
l4=say & d:ahead	0 0 8 0 -7 0 0
l4=set	0 0 0 7 -8 0 0
l4=sign	0 0 0 7 -5 0 0
l4=sign & d:gone	0 0 0 8 -7 0 0
l4=since	0 0 7 4 -5 -7 0
l4=so	0 0 -7 0 -10 15 0
l4=so & d:ahead	0 0 -7 0 -10 15 0
l4=standstill	0 -1 -2 -1 7 0 0
l4=start	0 0 -3 6 0 0 -3
l4=start & d:ahead	0 0 -3 0 7 0 -2
l4=start & d:gone	0 0 0 9 -8 0 0
l4=surcharge	0 0 0 9 -7 0 0
l4=surcharge & d:gone	0 0 0 11 -11 0 0
l4=suspend	0 0 -11 0 13 -1 0
l4=suspend & d:ahead	0 0 -11 4 7 -1 0
l4=suspend & d:gone	0 0 0 -5 6 0 0
l4=suspension	0 0 -3 6 5 -9 0
l4=suspension & d:ahead	0 0 -2 0 14 -9 0
l4=suspension & d:gone	0 0 0 7 -6 0 0
l4=take	0 0 -7 -2 2 5 0
l4=take & d:ahead	0 0 -7 0 0 6 0
l4=talk	0 0 -3 0 7 0 0
l4=tariff	0 0 4 -1 0 -8 2
l4=tariff & d:ahead	0 0 4 -5 0 -8 3
l4=that	3 0 -7 14 0 -7 -2
l4=that & d:ahead	0 0 -3 9 2 -7 -1
l4=the	-9 1 -27 -18 15 23 7
l4=the & d:ahead	0 0 -26 0 3 25 9
l4=the & d:gone	-6 2 -3 -15 19 0 0
l4=their	0 0 -10 -5 10 6 0
l4=their & d:ahead	0 0 -6 0 0 6 0
l4=there	0 0 7 0 -6 0 0
l4=three	0 0 7 0 -5 0 0
l4=to	0 0 -2 1 3 3 -8
l4=to & d:ahead	0 0 -1 1 0 5 -7
l4=truce	-1 0 13 4 -11 0 0
l4=truce & d:ahead	0 0 16 -6 -11 0 0
l4=truce & d:gone	0 0 0 8 -5 0 0
l4=two	-1 0 0 -6 12 -2 0
l4=two & d:gone	-1 0 -1 0 6 0 0
l4=under & d:ahead	0 0 -3 -1 6 0 0
l4=until	0 0 15 0 -14 0 0
l4=until & d:ahead	0 0 15 0 -13 0 0
l4=up	0 0 14 0 -7 -3 0
l4=up & d:ahead	0 0 15 0 -11 -3 0
l4=was	-4 0 0 0 8 -8 0
l4=was & d:ahead	0 0 0 0 6 -7 0
l4=where	0 0 7 0 -5 0 0
l4=which	0 0 0 11 -3 -8 -2
l4=which & d:ahead	0 0 1 6 0 -7 -1
l4=will	0 0 3 -8 10 -24 6
l4=will & d:ahead	0 0 3 0 5 -24 6
l4=will & d:gone	0 0 0 -5 8 0 0
l4=with	0 0 9 -1 -2 0 0
l4=with & d:ahead	0 0 11 0 -10 0 0
l4=with & d:gone	0 0 0 -3 7 0 0
l4=would	0 0 14 -3 -11 0 0
l4=would & d:ahead	0 0 5 0 -8 3 0
l4=would & d:gone	0 0 0 0 9 -3 0
l4=—	0 0 -7 11 -14 11 0
l4=— & d:ahead	0 0 -6 4 -10 12 0
l4=— & d:gone	0 0 0 8 -7 0 0
l=, a	0 0 -7 0 10 0 0
l=, a & d:ahead	0 0 -7 0 8 0 0
l=, from	0 8 -11 -2 0 0 0
l=, from & d:ahead	0 -3 -11 -10 16 0 1
l=, from & d:gone	0 12 0 6 -15 0 0
l=, in	0 0 0 -8 9 0 0
l=, in & d:gone	0 0 0 -8 9 0 0
l=, on	3 -1 0 6 -14 2 9
l=, on & d:ahead	0 0 0 -9 -4 2 9
l=, on & d:gone	4 0 0 11 -13 0 0
l=, the	0 0 13 1 -12 0 0
l=, thursday	0 0 -3 -3 9 0 0
l=, thursday & d:today	0 0 -3 -3 9 0 0
l=, to & d:gone	0 0 0 -1 7 0 0
l=: from	0 0 -4 -7 1 0 9
l=: from & d:ahead	0 0 -4 -5 0 0 9
l=: since	0 0 0 9 -6 0 0
l=: since & d:gone	0 0 0 13 -13 0 0
l=: until	0 0 9 0 -7 0 0
l=: until & d:ahead	0 0 10 0 -7 0 0
l=; on	0 0 -3 -2 10 0 0
l=<begin> <begin>	1 1 -5 -15 8 2 2
l=<begin> <begin> & d:ahead	-3 -7 -3 -12 4 5 6
l=<begin> <begin> & d:gone	5 6 -4 -3 0 -1 -4
l=<begin> <begin> & d:today	0 0 0 -8 10 0 0
l=<begin> by	0 0 -2 0 6 0 0
l=<begin> from	0 4 -9 2 0 0 0
l=<begin> from & d:ahead	0 0 -8 10 -3 0 0
l=<begin> from & d:gone	0 5 0 -8 4 0 -1
l=<begin> in	0 0 0 -4 6 0 0
l=<begin> in & d:gone	0 0 0 -3 6 0 0
l=<begin> monday	0 0 -1 7 -4 0 0
l=<begin> monday & d:today	0 0 -1 7 -4 0 0
l=<begin> on	2 -3 9 -4 -1 -2 -8
l=<begin> on & d:ahead	0 0 11 -5 -2 -1 -6
l=<begin> since	0 0 -1 9 -4 0 0
l=<begin> since & d:ahead	0 0 0 -7 7 0 0
l=<begin> since & d:gone	0 0 0 13 -10 0 0
l=<begin> the	0 0 1 0 -6 8 0
l=<begin> the & d:ahead	0 0 1 0 -8 9 0
l=<begin> thursday	0 0 11 -1 -7 0 0
l=<begin> thursday & d:today	0 0 11 -1 -7 0 0
l=<begin> tuesday	0 0 -5 0 7 0 0
l=<begin> tuesday & d:today	0 0 -5 0 7 0 0
l=<begin> until	0 0 0 -7 9 -1 0
l=<begin> until & d:gone	0 0 0 -5 6 0 0
l=<day-ahead> to	0 0 -12 -9 8 9 -1
l=<day-ahead> to & d:ahead	0 0 -12 -2 2 10 -1
l=<day-ahead> to & d:gone	0 0 0 -4 8 0 0
l=<level> on	0 0 -12 -3 12 0 0
l=<level> on & d:ahead	0 0 -12 -1 10 0 0
l=<level> since	0 0 5 -6 1 0 0
l=<level> since & d:gone	0 0 0 -6 7 0 0
l=<level> until	0 0 0 5 -12 6 0
l=<name> from	0 0 0 8 -7 0 0
l=<name> on	0 0 -7 0 10 0 0
l=<name> on & d:ahead	0 0 -7 0 10 0 0
l=<name> since	0 0 0 -6 6 0 0
l=<name> since & d:gone	0 0 0 -6 6 0 0
l=<number> ,	0 0 20 0 -17 0 0
l=<number> from	0 0 0 6 -2 0 -1
l=<number> on & d:gone	0 0 0 -4 6 0 0
l=<number> since	0 0 0 -6 7 0 0
l=<number> since & d:gone	0 0 0 -5 6 0 0
l=<person> ,	0 0 0 6 -5 0 0
l=<person> , & d:today	0 0 0 7 -7 0 0
l=<person> on	0 0 -2 0 6 0 0
l=<span> from	0 2 -4 0 -5 0 10
l=<span> from & d:ahead	0 0 -4 -1 -1 0 11
l=<span> in	0 0 0 13 -13 0 0
l=<span> in & d:gone	0 0 0 14 -14 0 0
l=again on	0 0 -5 0 6 0 0
l=again on & d:ahead	0 0 -5 0 6 0 0
l=agree in	0 0 0 13 -13 0 0
l=agree in & d:gone	0 0 0 13 -13 0 0
l=agree on	0 0 0 -5 10 0 0
l=and on	0 0 -7 0 8 0 0
l=and on & d:ahead	0 0 -7 0 10 0 0
l=as of	0 0 -12 10 -6 -1 6
l=as of & d:ahead	0 0 -7 14 -12 -1 7
l=at the	0 0 -4 -4 15 -2 0
l=at the & d:ahead	0 0 -3 0 10 -1 0
l=away on	0 0 7 0 -7 0 0
l=away on & d:ahead	0 0 7 0 -7 0 0
l=back on	0 0 -8 0 10 0 0
l=back on & d:ahead	0 0 -8 0 9 0 0
l=before the	0 0 -7 0 12 0 0
l=before the & d:ahead	0 0 -7 0 10 0 0
l=begin on	-1 8 -10 0 1 -2 1
l=begin on & d:ahead	0 -5 -10 3 3 -1 4
l=begin on & d:gone	0 13 0 -3 -2 0 -2
l=busan last	0 0 0 -6 7 0 0
l=busan last & d:gone	0 0 0 -6 7 0 0
l=busan on	0 0 -2 -1 8 0 0
l=by the	0 0 -6 -4 16 -6 0
l=by the & d:ahead	0 0 -6 0 12 -6 0
l=close on & d:ahead	0 0 6 0 -4 0 0
l=conclude in	0 0 0 7 -7 0 0
l=conclude in & d:gone	0 0 0 7 -7 0 0
l=counted from & d:ahead	0 0 5 10 -11 0 -2
l=counted from & d:gone	0 -1 0 -4 7 0 0
l=date : & d:today	0 0 -4 0 7 0 0
l=day ,	0 0 -5 0 0 8 0
l=declare on	0 0 -3 6 0 0 0
l=declare on & d:ahead	0 0 -3 -3 8 0 0
l=declare on & d:gone	0 0 0 10 -10 0 0
l=die on	0 0 9 0 -2 0 0
l=die on & d:ahead	0 0 10 0 -9 0 0
l=die on & d:gone	0 0 0 0 6 0 0
l=due on	0 0 7 0 -5 0 0
l=due on & d:ahead	0 0 9 0 -8 0 0
l=duty from	0 0 0 -2 10 0 -6
l=duty from & d:ahead	0 0 0 -2 10 0 -6
l=effect on	0 0 0 0 -2 0 6
l=effect on & d:ahead	0 0 0 -12 1 0 7
l=effect on & d:gone	0 0 0 7 -5 0 0
l=end in	0 0 0 -5 10 0 0
l=end in & d:gone	0 0 0 -5 7 0 0
l=end on & d:ahead	-6 0 4 -3 0 2 -4
l=end on & d:gone	10 -1 -5 2 -3 -4 0
l=enter before	0 0 -3 0 7 0 0
l=enter before & d:ahead	0 0 -3 0 6 0 0
l=expire on	5 -1 1 -8 0 0 -1
l=expire on & d:gone	8 0 0 -6 0 0 0
l=force since & d:ahead	0 0 -3 -1 8 0 0
l=from the	0 0 -12 9 0 -2 5
l=from the & d:ahead	0 0 -12 -3 8 -2 5
l=from the & d:gone	0 0 0 12 -11 0 0
l=geneva ,	0 0 -4 0 8 0 0
l=go on	0 0 18 0 -12 -3 0
l=go on & d:ahead	0 0 18 0 -15 -2 0
l=good to	0 0 6 0 -3 -1 0
l=good to & d:ahead	0 0 8 0 -5 -1 0
l=good until & d:ahead	0 0 6 0 -5 0 0
l=has until	0 0 12 -1 -5 -1 0
l=has until & d:ahead	0 0 14 0 -11 -1 0
l=is on	0 0 6 0 -5 0 0
l=is on & d:ahead	0 0 6 0 -5 0 0
l=lapse on	0 0 9 -2 -3 0 0
l=lapse on & d:ahead	0 0 9 0 -7 0 0
l=last until	0 0 -7 0 6 2 0
l=last until & d:ahead	0 0 -7 0 3 3 0
l=loaded before	0 0 -2 -1 7 0 0
l=midnight on	9 0 4 -2 -13 -4 6
l=midnight on & d:ahead	-3 0 5 0 -5 -4 7
l=midnight on & d:gone	13 0 0 0 -11 0 0
l=monday ,	0 0 1 -13 -3 0 14
l=monday , & d:ahead	0 0 0 -7 -9 0 14
l=on the & d:ahead	0 0 -2 -9 11 -1 -3
l=on the & d:gone	0 0 -2 12 -6 0 0
l=on to	0 0 -2 0 -7 9 0
l=on to & d:ahead	0 0 -1 0 -9 10 0
l=on until	0 0 -3 0 8 -4 0
l=on until & d:ahead	0 0 -3 0 7 -2 0
l=out on	7 0 0 -4 0 -1 0
l=out on & d:gone	8 0 -1 -3 0 0 0
l=run out	4 0 5 0 -7 0 0
l=run until	0 0 10 -3 -14 5 0
l=run until & d:ahead	0 0 14 0 -23 6 0
l=run until & d:gone	0 0 -2 -2 9 0 0
l=saturday , & d:ahead	0 0 0 -3 7 0 0
l=saturday , & d:gone	0 0 0 7 -5 0 0
l=since the & d:ahead	0 0 -2 0 8 0 0
l=start on	0 0 -4 5 -5 0 6
l=start on & d:ahead	0 0 -3 -2 0 0 6
l=start on & d:gone	0 0 0 8 -7 0 0
l=sunday ,	0 0 3 -2 -15 15 0
l=suspend from	0 0 -4 -5 6 0 0
l=to the	0 0 -5 -6 -7 17 0
l=to the & d:ahead	0 0 -4 0 -13 18 0
l=to the & d:gone	0 0 0 -4 7 0 0
l=truce of	0 -2 -7 6 0 0 0
l=truce of & d:ahead	0 0 -7 -3 12 0 0
l=truce of & d:gone	0 -2 0 10 -7 0 0
l=truce until	0 0 -9 0 5 4 0
l=truce until & d:ahead	0 0 -9 0 4 4 0
l=tuesday ,	0 0 11 -10 -3 0 0
l=tuesday , & d:today	0 0 10 -7 -4 0 0
l=until the	0 0 0 0 -3 7 0
l=until the & d:ahead	0 0 0 -2 -5 10 0
l=until the & d:gone	0 0 0 1 3 -6 0
l=up on	0 0 0 -3 -7 11 0
l=up on & d:ahead	0 0 1 0 -12 11 0
l=us to	0 0 -1 0 9 -6 0
l=us to & d:ahead	0 0 -1 0 8 -5 0
l=wednesday ,	0 0 -6 3 1 0 0
l=wednesday , & d:ahead	0 0 -3 6 -1 0 0
l=wednesday , & d:today	0 0 0 -2 6 0 0
l=week ,	0 0 6 0 -2 0 0
l=week , & d:ahead	0 0 6 0 -4 0 0
lead="	0 0 -8 0 8 3 0
lead=" & d:ahead	0 0 -14 4 8 3 0
lead=" & d:gone	0 0 0 -6 7 0 0
lead=" & d:today	0 0 6 0 -5 0 0
lead=(	0 0 7 0 -3 -2 0
lead=( & d:today	0 0 8 0 -6 0 0
lead=,	-4 2 -7 -1 12 -11 3
lead=, & d:ahead	-10 -15 -4 -17 11 -3 10
lead=, & d:gone	2 13 -31 0 9 -16 -9
lead=, & d:today	-1 0 7 10 -6 -6 -6
lead=1	0 0 2 1 -18 10 9
lead=10	0 0 10 1 -10 0 0
lead=11	0 0 0 -4 7 0 0
lead=13	0 0 7 0 -21 15 0
lead=13 & d:today	0 0 13 0 -13 0 0
lead=14	0 0 -5 -1 11 0 0
lead=8	0 0 -16 5 6 0 0
lead=8 & d:ahead	0 0 -16 -5 22 0 0
lead=9	-2 -8 -15 -3 0 10 14
lead=:	-7 -6 5 -2 0 -9 5
lead=: & d:ahead	0 0 13 -19 -4 -6 8
lead=: & d:gone	-2 -1 -4 -8 21 0 -3
lead=: & d:today	0 0 -13 18 -7 0 0
lead=;	-2 0 -7 -4 12 1 0
lead=; & d:ahead	0 0 -10 -2 12 2 1
lead=; & d:gone	-1 0 0 0 6 0 0
lead=; & d:today	0 0 6 0 -4 0 0
lead=a	0 0 0 0 8 -10 -2
lead=a & d:ahead	0 0 0 2 4 -9 -2
lead=after	0 0 0 7 0 -3 0
lead=after & d:gone	0 0 0 7 -7 0 0
lead=and	-2 0 3 -8 1 4 -4
lead=and & d:ahead	0 0 7 -4 -7 5 -3
lead=and & d:gone	-1 0 -5 -2 12 0 0
lead=april	0 0 -11 -4 22 -2 0
lead=april & d:ahead	0 0 -10 0 16 -2 0
lead=as & d:ahead	0 0 -2 0 0 6 0
lead=as & d:today	0 0 0 -9 10 0 0
lead=august	0 9 -3 -3 3 -3 -1
lead=august & d:gone	0 10 0 -2 -7 0 0
lead=because	2 4 -5 8 -14 5 0
lead=because & d:ahead	-1 0 -5 0 1 6 0
lead=because & d:gone	5 5 0 9 -18 0 0
lead=before	-1 0 3 7 0 -8 -6
lead=before & d:ahead	0 0 4 4 0 -7 -6
lead=beijing	0 0 0 6 -5 0 0
lead=beijing & d:ahead	0 0 0 9 -8 0 0
lead=both	0 0 1 8 -8 0 -1
lead=both & d:gone	0 0 0 10 -8 0 0
lead=britain	0 0 10 0 0 -6 0
lead=but	0 0 -8 -1 11 0 0
lead=but & d:ahead	0 0 -7 0 8 0 0
lead=by	0 0 -12 -3 17 0 0
lead=by & d:ahead	0 0 -11 0 13 0 0
lead=canada	0 0 0 0 -6 0 8
lead=canada & d:ahead	0 0 0 0 -9 0 11
lead=china	0 0 11 -9 0 -3 0
lead=china & d:ahead	0 0 12 0 -7 -3 0
lead=china & d:gone	0 0 0 -7 9 0 0
lead=chinese	0 0 0 6 -4 0 0
lead=chinese & d:gone	0 0 0 6 -6 0 0
lead=february	0 0 -10 0 14 0 0
lead=february & d:ahead	0 0 -10 0 13 0 0
lead=for	0 0 13 -11 0 0 0
lead=for & d:ahead	0 0 14 -5 -7 0 0
lead=for & d:gone	0 0 0 -6 8 0 0
lead=from	0 13 -16 2 -7 0 4
lead=from & d:ahead	0 -3 -15 8 -3 0 6
lead=from & d:gone	0 16 0 -6 -6 0 -2
lead=goods	0 0 -7 0 8 0 0
lead=i	0 0 2 -5 9 -6 0
lead=i & d:ahead	0 0 3 0 1 -6 0
lead=if	0 0 5 -12 4 -3 -2
lead=if & d:ahead	0 0 7 -3 0 -2 -1
lead=if & d:gone	0 0 0 -5 11 0 0
lead=in	0 0 -1 11 -5 0 0
lead=in & d:gone	0 0 0 10 -8 0 0
lead=india	0 0 -1 -3 13 0 -1
lead=india & d:ahead	0 0 -1 0 6 0 -1
lead=indonesia	0 0 -1 -3 8 0 0
lead=it	10 -8 -10 4 0 2 2
lead=it & d:ahead	-4 0 -3 0 -1 6 6
lead=it & d:gone	13 -6 -13 9 -3 -8 -4
lead=it & d:today	0 0 -1 -8 11 0 0
lead=its	0 0 11 3 -11 0 0
lead=its & d:ahead	0 0 11 0 -8 0 0
lead=january	0 0 13 0 -13 2 0
lead=january & d:ahead	0 0 13 0 -15 2 0
lead=july	0 0 -7 0 15 -3 0
lead=july & d:ahead	0 0 -7 0 12 -3 0
lead=june	0 0 -15 0 9 5 0
lead=last	0 0 21 0 -17 -2 0
lead=march	0 0 -17 0 21 0 0
lead=may	0 0 -8 0 14 -3 0
lead=monday	0 0 -8 5 1 0 0
lead=monday & d:ahead	0 0 -4 0 6 0 0
lead=monday & d:today	0 0 -1 7 -4 0 0
lead=mr	0 0 -3 0 7 0 0
lead=neither	0 0 7 0 -6 0 0
lead=november	0 0 16 28 -33 -4 0
lead=november & d:ahead	0 0 17 0 -13 -3 0
lead=november & d:gone	0 0 0 28 -26 0 0
lead=october	0 0 0 -2 8 0 0
lead=on	1 -5 3 -5 5 -6 -11
lead=on & d:ahead	0 0 5 -8 4 -5 -9
lead=our	0 0 -8 0 15 0 0
lead=our & d:ahead	0 0 -8 0 13 0 0
lead=september	12 -2 -7 -14 5 0 0
lead=september & d:gone	14 -2 0 -14 -1 0 0
lead=since	0 0 -5 11 -2 -1 0
lead=since & d:ahead	0 0 -3 -9 13 -1 0
lead=since & d:gone	0 0 0 15 -11 0 0
lead=so	0 0 0 -4 -6 12 0
lead=so & d:ahead	0 0 2 0 -16 12 0
lead=south	0 0 0 0 -4 6 0
lead=that	9 -1 2 -4 0 0 -11
lead=that & d:ahead	-3 -3 9 -11 -4 6 -8
lead=that & d:gone	13 0 -9 0 3 -11 0
lead=the	-12 -7 0 1 8 -4 0
lead=the & d:ahead	-2 -6 5 -2 -2 0 4
lead=the & d:gone	-8 0 -15 8 5 -3 -4
lead=the & d:today	0 0 -2 -8 13 0 0
lead=they	2 0 0 9 -9 -1 0
lead=they & d:gone	3 0 0 11 -14 0 0
lead=this	0 0 8 -3 0 -4 0
lead=this & d:ahead	0 0 9 0 -4 -4 0
lead=thursday	0 0 33 -3 -28 0 0
lead=thursday & d:ahead	0 0 28 0 -27 0 0
lead=thursday & d:today	0 0 11 -1 -7 0 0
lead=tomorrow	0 0 -5 0 8 0 0
lead=tomorrow & d:ahead	0 0 -5 0 8 0 0
lead=tuesday	0 0 -9 0 14 0 0
lead=tuesday & d:today	0 0 -5 0 8 0 0
lead=twenty	0 0 -4 0 0 8 0
lead=twenty & d:ahead	0 0 -4 0 0 8 0
lead=two	0 0 0 -1 -2 7 0
lead=under	0 0 -5 -4 6 4 0
lead=until	0 0 -1 7 0 -1 -1
lead=until & d:ahead	0 0 0 8 -3 0 0
lead=us	0 0 0 -1 6 0 0
lead=washington	0 0 0 10 -9 0 0
lead=washington & d:gone	0 0 0 10 -10 0 0
lead=we	0 0 -9 -4 17 0 0
lead=we & d:ahead	0 0 -9 0 12 0 0
lead=what	0 0 -6 3 6 0 -1
lead=what & d:ahead	0 0 -1 0 6 0 0
lead=where & d:ahead	0 0 -3 0 6 0 0
lead=which	-6 1 -4 6 -4 2 5
lead=which & d:ahead	0 0 -2 0 -3 4 6
lead=which & d:gone	-5 3 -4 8 -3 0 0
lead=who	0 0 -6 0 10 0 0
lead=who & d:ahead	0 0 -5 0 8 0 0
lead=who & d:gone	0 0 0 -6 9 0 0
lead=with	0 0 6 0 -10 0 3
lead=—	0 0 10 -8 -5 1 0
lead=— & d:ahead	-1 0 11 0 -14 2 0
lead=— & d:today	0 0 0 -14 17 0 0
lll=, end on	0 0 6 0 -1 0 0
lll=, end on & d:ahead	0 0 7 0 -6 0 0
lll=, expire on	0 0 -6 0 8 0 0
lll=, expire on & d:ahead	0 0 -6 0 6 0 0
lll=: <level> from	0 0 0 -6 11 0 -3
lll=: <number> on	0 0 5 6 -9 0 -2
lll=: <number> on & d:ahead	0 0 6 4 -8 0 -2
lll=<begin> <begin> <begin>	1 1 -5 -15 8 2 2
lll=<begin> <begin> <begin> & d:ahead	-3 -7 -3 -12 4 5 6
lll=<begin> <begin> <begin> & d:gone	5 6 -4 -3 0 -1 -4
lll=<begin> <begin> <begin> & d:today	0 0 0 -8 10 0 0
lll=<begin> <begin> by	0 0 -2 0 6 0 0
lll=<begin> <begin> from	0 4 -9 2 0 0 0
lll=<begin> <begin> from & d:ahead	0 0 -8 10 -3 0 0
lll=<begin> <begin> from & d:gone	0 5 0 -8 4 0 -1
lll=<begin> <begin> in	0 0 0 -4 6 0 0
lll=<begin> <begin> in & d:gone	0 0 0 -3 6 0 0
lll=<begin> <begin> monday	0 0 -1 7 -4 0 0
lll=<begin> <begin> monday & d:today	0 0 -1 7 -4 0 0
lll=<begin> <begin> on	2 -3 9 -4 -1 -2 -8
lll=<begin> <begin> on & d:ahead	0 0 11 -5 -2 -1 -6
lll=<begin> <begin> since	0 0 -1 9 -4 0 0
lll=<begin> <begin> since & d:ahead	0 0 0 -7 7 0 0
lll=<begin> <begin> since & d:gone	0 0 0 13 -10 0 0
lll=<begin> <begin> the	0 0 1 0 -6 8 0
lll=<begin> <begin> the & d:ahead	0 0 1 0 -8 9 0
lll=<begin> <begin> thursday	0 0 11 -1 -7 0 0
lll=<begin> <begin> thursday & d:today	0 0 11 -1 -7 0 0
lll=<begin> <begin> tuesday	0 0 -5 0 7 0 0
lll=<begin> <begin> tuesday & d:today	0 0 -5 0 7 0 0
lll=<begin> <begin> until	0 0 0 -7 9 -1 0
lll=<begin> <begin> until & d:gone	0 0 0 -5 6 0 0
lll=<begin> and on	0 0 -12 3 7 0 0
lll=<begin> and on & d:ahead	0 0 -12 0 13 0 0
lll=<begin> as of	0 0 0 -13 13 0 0
lll=<begin> thursday , & d:today	0 0 6 0 -4 0 0
lll=<begin> tuesday ,	0 0 18 0 -16 0 0
lll=<begin> tuesday , & d:today	0 0 18 0 -16 0 0
lll=<day-ahead> , a	0 0 -6 0 9 0 0
lll=<day-ahead> , a & d:ahead	0 0 -6 0 8 0 0
lll=<level> as of	0 0 -4 -4 0 0 8
lll=<name> end on	6 0 5 0 -10 0 0
lll=<name> end on & d:gone	9 0 0 0 -7 0 0
lll=<seat> , on	0 0 -5 0 -8 0 14
lll=<seat> , on & d:ahead	0 0 -5 0 -9 0 14
lll=<span> , from	0 8 -3 -11 1 0 0
lll=<span> , from & d:ahead	0 -3 -3 -7 10 0 0
lll=<span> , from & d:gone	0 12 0 -2 -7 0 0
lll=<span> , to & d:gone	0 0 0 -1 6 0 0
lll=and end on	0 0 -19 0 18 2 0
lll=and end on & d:ahead	0 0 -19 0 16 2 0
lll=and expire on	0 0 14 0 -12 0 0
lll=and expire on & d:ahead	0 0 14 0 -13 0 0
lll=at midnight on	4 0 11 0 -11 -3 0
lll=at midnight on & d:ahead	-1 0 12 0 -5 -3 0
lll=be extend to & d:ahead	0 0 0 0 -9 7 0
lll=from <day-ahead> to	0 0 -11 -5 17 0 0
lll=from <day-ahead> to & d:ahead	0 0 -10 -2 14 0 0
lll=go on until	0 0 1 0 10 -12 0
lll=go on until & d:ahead	0 0 1 0 9 -11 0
lll=in force since & d:ahead	0 0 -3 -1 8 0 0
lll=is due on	0 0 11 0 -10 0 0
lll=is due on & d:ahead	0 0 11 0 -11 0 0
lll=is good until	0 0 7 0 -6 0 0
lll=is good until & d:ahead	0 0 7 0 -7 0 0
lll=it end on	-5 0 0 -2 -11 17 0
lll=it end on & d:ahead	0 0 0 0 -19 17 0
lll=it end on & d:gone	-5 0 0 -1 11 0 0
lll=it expire on	7 0 -18 0 12 0 0
lll=it expire on & d:ahead	0 0 -18 0 20 0 0
lll=it expire on & d:gone	7 0 0 0 -6 0 0
lll=it run until	0 0 8 0 -6 0 0
lll=it run until & d:ahead	0 0 11 0 -11 0 0
lll=now end on	0 0 6 0 3 -12 0
lll=now end on & d:ahead	0 0 6 0 0 -11 0
lll=pay <level> from & d:ahead	0 0 0 7 -6 0 0
lll=run out on	7 0 0 -2 -1 -1 0
lll=run out on & d:gone	8 0 -1 -1 -2 0 0
lll=suspension end on	0 0 -10 0 0 10 0
lll=suspension end on & d:ahead	0 0 -10 0 0 10 0
lll=take effect on	0 0 0 0 -3 0 6
lll=take effect on & d:ahead	0 0 0 -10 0 0 7
lll=the duty of	0 0 0 -8 9 0 0
lll=the truce of	0 -2 -7 6 0 0 0
lll=the truce of & d:ahead	0 0 -7 -3 12 0 0
lll=the truce of & d:gone	0 -2 0 10 -7 0 0
lll=to <level> from	0 0 0 0 7 0 -2
lll=to <level> on	0 0 -7 -1 5 0 1
lll=to <level> on & d:ahead	0 0 -7 0 4 0 1
lll=to end on	-3 0 11 0 -1 -5 0
lll=to end on & d:ahead	0 0 11 0 -5 -3 0
lll=to end on & d:gone	-2 0 0 0 7 0 0
lll=to expire on	0 0 6 0 -2 -2 0
lll=to expire on & d:ahead	0 0 6 0 -2 -2 0
lll=truce end on	-1 0 -4 8 2 -6 0
lll=truce end on & d:ahead	0 0 -3 0 7 -5 0
lll=truce end on & d:gone	-1 0 0 9 -5 0 0
lll=was sign on	0 0 0 -5 7 0 0
lll=which begin on	0 7 0 -5 -3 0 1
lll=which begin on & d:gone	0 8 0 -1 -5 0 0
lll=which end on	0 0 -7 0 13 -5 0
lll=which end on & d:ahead	0 0 -7 0 11 -5 0
lr=( )	0 0 1 -6 3 0 0
lr=, (	0 0 -1 -2 9 0 0
lr=, ( & d:today	0 0 -1 -2 8 0 0
lr=, ,	0 0 -1 -8 8 -1 2
lr=, , & d:ahead	0 0 -9 0 3 0 2
lr=, , & d:gone	0 0 0 -11 13 0 0
lr=, , & d:today	0 0 7 -3 -3 0 0
lr=, .	0 0 0 0 -13 1 16
lr=, . & d:ahead	0 0 -6 -4 -7 2 17
lr=, . & d:gone	0 0 0 7 -5 0 0
lr=, . & d:today	0 0 6 -1 -2 0 0
lr=, <end>	0 0 -6 -10 13 7 -4
lr=, <end> & d:ahead	0 0 -6 -4 2 10 -1
lr=, <end> & d:today	0 0 0 -14 16 0 0
lr=, —	0 0 -3 9 -3 0 0
lr=, — & d:today	0 0 -3 9 -3 0 0
lr=: ,	0 0 -6 -2 12 0 0
lr=: , & d:ahead	0 0 -4 0 8 0 0
lr=: .	0 0 14 0 -18 4 0
lr=: . & d:ahead	0 0 14 0 -19 4 0
lr=: <end> & d:today	0 0 -4 0 8 0 0
lr=<begin> ,	0 7 -20 -3 15 -2 0
lr=<begin> , & d:ahead	0 -2 -25 0 31 -2 0
lr=<begin> , & d:gone	0 10 0 0 -9 0 0
lr=<begin> .	-4 0 -3 6 -2 7 -8
lr=<begin> . & d:ahead	0 0 -1 0 0 8 -7
lr=<begin> . & d:gone	-3 0 0 8 -2 0 0
lr=<begin> :	0 0 15 -3 -6 0 -2
lr=<begin> : & d:ahead	0 0 15 0 -10 0 -2
lr=<begin> <end>	0 0 27 -7 -16 -9 -4
lr=<begin> <end> & d:ahead	0 0 27 0 -20 -7 -2
lr=<begin> it	0 0 0 -1 7 0 0
lr=<begin> —	11 6 -9 0 -2 -3 -3
lr=<level> ,	0 0 -1 -1 6 0 0
lr=<level> .	0 0 -5 -1 10 0 0
lr=<number> ,	0 0 -4 -1 8 0 0
lr=<number> .	0 0 -6 -3 13 0 0
lr=<number> . & d:ahead	0 0 -3 0 7 0 0
lr=before <end>	0 0 8 -3 -9 -1 6
lr=before <end> & d:ahead	0 0 8 -2 -10 -1 6
lr=begin .	0 0 0 9 -4 0 0
lr=by ,	0 0 7 0 -3 0 0
lr=by , & d:ahead	0 0 8 0 -4 0 0
lr=by <end>	0 0 -11 0 14 0 0
lr=by <end> & d:ahead	0 0 -11 0 14 0 0
lr=end .	0 0 -13 0 17 -1 0
lr=end . & d:ahead	0 0 -13 0 16 -1 0
lr=for ,	0 0 8 0 -6 0 0
lr=for , & d:ahead	0 0 8 0 -7 0 0
lr=for .	0 0 -2 0 7 0 0
lr=from ,	0 0 -1 -1 -8 -1 16
lr=from , & d:ahead	0 -3 0 -4 -5 -1 17
lr=from .	0 0 -3 25 -11 -9 -14
lr=from . & d:ahead	0 0 -2 24 -7 -9 -13
lr=from . & d:gone	0 0 0 -9 11 0 0
lr=from . & d:today	0 0 0 16 -15 0 0
lr=from ;	0 0 0 -1 6 0 -1
lr=from ; & d:ahead	0 0 0 -6 9 0 0
lr=from <end>	0 0 -15 0 15 -4 0
lr=from <end> & d:ahead	0 0 -14 0 12 -4 0
lr=from and	0 4 0 -8 9 0 -3
lr=from and & d:ahead	0 0 0 -1 11 0 -3
lr=from and & d:gone	0 6 0 -4 0 0 0
lr=from it	0 6 0 -9 0 0 2
lr=from it & d:gone	0 6 0 -3 -1 0 0
lr=from the	0 0 0 13 -2 0 -12
lr=from the & d:ahead	0 0 0 3 5 0 -12
lr=from the & d:gone	0 0 0 10 -10 0 0
lr=from to	0 2 13 0 -6 -5 -2
lr=from to & d:ahead	0 0 15 -2 -5 -4 -1
lr=in ,	0 -1 -2 -5 12 0 0
lr=in , & d:gone	0 -1 0 -4 8 0 0
lr=in <end>	0 0 -4 7 0 0 0
lr=in <end> & d:ahead	0 0 -3 0 7 0 0
lr=in <end> & d:gone	0 0 0 8 -5 0 0
lr=in and	0 0 0 9 -6 0 0
lr=in and & d:gone	0 0 0 9 -7 0 0
lr=is ,	0 0 -11 0 13 0 0
lr=is <end>	0 0 15 0 -13 0 0
lr=is <end> & d:ahead	0 0 16 0 -14 0 0
lr=last ,	0 0 0 21 -20 0 0
lr=last , & d:gone	0 0 0 21 -20 0 0
lr=of ,	0 -5 6 8 -6 -1 -2
lr=of , & d:ahead	0 0 9 -7 0 -1 -1
lr=of , & d:gone	0 -4 0 10 -5 0 0
lr=of . & d:ahead	0 0 0 14 -9 0 -1
lr=of :	0 0 0 -4 8 0 0
lr=of <end>	0 0 -12 -1 4 -3 9
lr=of <end> & d:ahead	0 0 -12 3 0 -2 9
lr=of <end> & d:gone	0 0 0 -4 6 0 0
lr=of and	0 4 0 -7 3 0 0
lr=on ,	0 8 0 -7 0 9 -6
lr=on , & d:ahead	-2 0 4 -1 -6 12 -2
lr=on , & d:gone	1 10 -4 -8 5 0 -4
lr=on .	7 -2 -3 -6 1 3 2
lr=on . & d:ahead	-6 0 1 -18 0 6 4
lr=on . & d:gone	12 0 -10 5 -7 -1 0
lr=on . & d:today	0 0 -3 0 7 0 0
lr=on :	0 0 7 -2 -2 0 0
lr=on : & d:ahead	0 0 7 0 -4 0 0
lr=on ; & d:gone	0 0 0 6 -4 0 0
lr=on <end>	3 -2 -2 -3 11 -13 -2
lr=on <end> & d:ahead	-2 0 1 -18 12 -9 -1
lr=on <end> & d:gone	6 0 -5 4 0 -3 0
lr=on <name>	0 0 6 -3 0 0 -1
lr=on <name> & d:ahead	0 0 6 0 -3 0 -1
lr=on <person> & d:gone	0 0 0 6 -4 0 0
lr=on and	0 -11 -9 4 1 -3 6
lr=on and & d:ahead	-1 0 -8 2 0 -2 9
lr=on and & d:gone	3 -8 0 1 3 0 -2
lr=on at	1 0 -6 -6 12 0 -3
lr=on at & d:ahead	0 0 -5 0 11 0 -3
lr=on by	0 0 0 -10 14 0 0
lr=on by & d:gone	0 0 0 -9 10 0 0
lr=on for	0 0 0 6 -2 0 0
lr=on in	0 0 0 -4 9 0 0
lr=on is	0 0 -1 0 6 0 0
lr=on it	5 0 -1 6 -9 0 0
lr=on it & d:gone	5 0 0 7 -13 0 0
lr=on of	0 0 -2 6 -1 0 0
lr=on of & d:gone	0 0 0 6 -6 0 0
lr=on on	0 0 0 9 -13 0 4
lr=on on & d:gone	0 0 0 9 -9 0 0
lr=on that	0 0 -1 -3 9 0 0
lr=on that & d:gone	0 0 0 -2 7 0 0
lr=on the	-1 -1 9 -7 0 0 0
lr=on the & d:ahead	0 0 10 -1 -7 0 0
lr=on the & d:gone	-1 0 0 -4 11 0 0
lr=on unless	0 0 -6 0 10 -2 0
lr=on unless & d:ahead	0 0 -6 0 9 -2 0
lr=on with	0 0 -1 -4 10 0 0
lr=out .	0 0 18 0 -17 0 0
lr=since ,	0 0 -16 11 -1 0 0
lr=since , & d:ahead	0 0 -14 -8 24 0 0
lr=since , & d:gone	0 0 0 14 -12 0 0
lr=since .	0 0 0 12 -9 0 0
lr=since . & d:gone	0 0 0 13 -12 0 0
lr=since <end> & d:ahead	0 0 -3 0 6 0 0
lr=since a	0 0 0 -8 9 0 0
lr=since a & d:gone	0 0 0 -8 8 0 0
lr=the , & d:ahead	0 0 4 -8 2 -2 -4
lr=the , & d:gone	0 0 -3 8 -1 -1 0
lr=the .	0 0 -4 -3 9 -14 12
lr=the . & d:ahead	0 0 -4 0 6 -13 12
lr=the ;	0 0 6 0 -8 3 0
lr=the ; & d:ahead	0 0 6 0 -9 3 0
lr=the <end>	0 0 0 -14 0 10 -8
lr=the <end> & d:ahead	0 0 0 -4 -8 13 -7
lr=the <end> & d:gone	0 0 0 -8 17 -4 0
lr=the and	0 0 5 0 -7 2 0
lr=the and & d:ahead	0 0 5 0 -7 2 0
lr=the the	0 0 1 -1 -6 0 8
lr=the the & d:ahead	0 0 1 -2 -7 0 8
lr=thursday ,	0 0 15 -4 -10 0 0
lr=thursday , & d:today	0 0 15 -4 -10 0 0
lr=thursday <end>	0 0 -12 2 4 0 0
lr=thursday <end> & d:today	0 0 -12 2 4 0 0
lr=to ,	0 -2 9 -12 1 -2 -2
lr=to , & d:ahead	0 0 11 0 -6 0 -2
lr=to , & d:gone	0 0 0 -9 17 -1 0
lr=to .	0 0 1 -11 -8 14 -3
lr=to . & d:ahead	0 0 2 -6 -17 16 -3
lr=to . & d:gone	0 0 0 -2 13 -4 0
lr=to :	0 0 -10 0 11 0 0
lr=to <end>	0 0 -1 -2 8 -1 -2
lr=to <end> & d:gone	0 0 -1 0 8 -4 0
lr=tuesday <end>	0 0 -6 2 1 0 0
lr=tuesday <end> & d:today	0 0 -6 2 1 0 0
lr=until ,	0 0 13 -8 -10 4 0
lr=until , & d:ahead	0 0 15 -1 -16 5 0
lr=until , & d:gone	0 0 -2 -5 12 0 0
lr=until .	0 0 2 -17 -1 8 -1
lr=until . & d:ahead	0 0 6 -5 -11 9 -1
lr=until . & d:gone	0 0 -5 -9 19 0 0
lr=until <end>	0 0 -17 -8 20 1 0
lr=until <end> & d:ahead	0 0 -15 -1 14 3 0
lr=until <end> & d:gone	0 0 -1 -4 13 -2 0
lr=until of	0 0 12 0 -12 0 0
lr=until of & d:ahead	0 0 13 0 -13 0 0
lr=until to	0 0 -11 0 14 0 0
lr=until to & d:ahead	0 0 -11 0 14 0 0
lr=· <end>	0 0 -1 -5 12 0 0
lr=· <end> & d:today	0 0 0 -4 9 0 0
nc2=agree	0 -1 -7 0 13 -4 -2
nc2=bear	4 0 -6 4 -2 9 -6
nc2=begin	-1 7 8 -16 0 5 -12
nc2=down	0 0 2 -4 8 -4 -3
nc2=end	8 6 -26 -5 11 -9 6
nc2=impose	-8 -10 10 -10 13 -5 -12
nc2=propose	0 0 -1 4 -6 7 0
nc2=say	-1 7 -1 -9 1 4 -4
nc2=sell	0 0 0 11 -10 0 0
nc2=stay	0 -15 3 3 2 -10 0
nc2=target	0 0 9 7 -6 -1 -8
nc2=up	0 0 9 -9 0 0 -4
nct2=agree past	0 0 0 -2 8 0 0
nct2=agree perfect	0 0 -5 0 7 0 0
nct2=agree present	0 0 -6 4 2 0 0
nct2=bear future	0 0 -12 0 0 12 0
nct2=bear past	0 0 -1 9 -5 0 0
nct2=begin past	0 0 -6 6 0 0 0
nct2=begin present	0 8 13 -13 -2 -4 -10
nct2=down past	0 0 -1 0 6 0 0
nct2=down present	0 0 6 7 -6 -2 -1
nct2=end future	0 0 2 -11 7 0 0
nct2=end past	0 10 -10 -11 9 -2 0
nct2=end present	10 -10 -9 17 -9 -2 0
nct2=end present-passive	0 0 -12 -5 18 0 0
nct2=impose future	0 0 -7 -7 23 0 -6
nct2=impose future-passive	0 0 6 0 0 0 0
nct2=impose gerund	0 0 0 0 -9 4 4
nct2=impose infinitive	0 0 0 6 -4 0 0
nct2=impose modal	0 0 8 0 -4 0 0
nct2=impose participle-passive	0 0 3 -8 4 0 0
nct2=impose past	0 0 12 -7 1 -1 0
nct2=impose past-passive	0 0 9 -4 -1 0 0
nct2=impose perfect	0 0 4 -7 2 0 0
nct2=impose pluperfect	0 0 1 0 -5 6 0
nct2=impose present	0 0 -16 16 7 -11 -3
nct2=impose present-passive	0 0 2 -11 6 0 0
nct2=propose pluperfect	0 0 0 0 -5 6 0
nct2=say past	0 0 -8 -9 7 10 0
nct2=say present	0 8 12 -3 -13 -1 0
nct2=sell present	0 0 0 12 -11 0 0
nct2=stay future	0 0 -1 0 6 0 0
nct2=stay modal	0 0 -8 9 1 0 0
nct2=stay past	3 -1 2 0 1 -7 0
nct2=stay perfect	0 0 3 -12 6 0 0
nct2=stay present	-3 -8 0 8 -1 -6 2
nct2=suspend future	0 0 -1 10 -7 0 0
nct2=target perfect	0 0 6 0 -3 0 0
nct2=target present	0 0 0 12 -9 0 0
nct2=up modal	0 0 -4 -6 14 0 0
nct2=up present	0 0 15 -12 -2 -2 -3
next="	0 0 -27 2 22 1 -1
next=(	0 0 -12 -2 2 12 0
next=,	-3 -1 6 0 1 8 -10
next=:	-4 -2 11 -12 6 -7 0
next=and	0 2 -26 4 5 -3 5
next=if	0 -1 -15 0 2 0 13
next=that	-1 0 11 -9 2 -1 -5
next=unless	0 0 -2 0 9 -5 0
next=where	0 0 5 10 -13 0 0
next=—	9 5 -19 -12 23 -18 -6
nhas-future	0 0 3 -4 3 6 -13
nhas-gerund	0 0 0 -9 -1 3 3
nhas-modal	0 0 -6 -4 19 -9 0
nhas-past	2 9 -12 0 5 0 -10
nhas-perfect	-2 0 1 -27 15 -3 7
nhas-present	4 0 5 10 -4 -39 0
nt2=future	0 0 -6 -5 12 7 -9
nt2=future-passive	0 0 7 -2 0 0 0
nt2=gerund	0 0 -7 0 -2 4 3
nt2=infinitive	0 0 -10 2 1 5 0
nt2=modal	0 0 0 -5 8 -3 0
nt2=modal-passive	0 0 -10 0 13 -5 0
nt2=participle-passive	0 4 -2 -6 7 0 -2
nt2=past	0 5 -12 -2 10 0 -9
nt2=past-passive	0 0 -2 0 6 0 0
nt2=perfect	-1 0 8 -26 14 0 -1
nt2=perfect-passive	0 0 -3 0 -3 0 10
nt2=present	7 0 -2 20 -7 -34 -3
nt2=present-not	0 0 5 -1 -8 0 6
nt2=present-passive	0 0 8 -10 2 0 0
nt2=present-passive-not	0 0 0 -10 12 0 0
nv0-none	-5 -4 -12 -1 23 -5 -5
nv1-none	-5 -4 -12 -1 23 -5 -5
nv2-none	-7 -17 -7 1 13 5 0
nv2=agree	0 0 0 0 7 0 0
nv2=ask	0 0 -3 -4 0 6 0
nv2=be	0 -10 -2 6 6 -13 -10
nv2=begin	0 10 -12 -4 7 0 0
nv2=charge	0 0 16 6 -13 0 -7
nv2=die	0 0 -2 6 -1 0 0
nv2=drop	0 0 0 -4 6 0 0
nv2=end	10 11 -27 0 3 -5 0
nv2=enter	0 0 -7 0 9 0 0
nv2=expire	0 -3 8 0 -2 0 0
nv2=fall	0 0 0 9 -7 0 0
nv2=go	0 0 13 -3 -8 3 -3
nv2=have	-2 -3 1 -11 0 -1 13
nv2=let	0 0 0 0 6 0 0
nv2=meet	0 0 6 0 -4 0 0
nv2=other	0 3 -14 -13 21 -10 -1
nv2=put	0 0 3 -7 4 0 0
nv2=raise	0 0 -6 0 9 0 0
nv2=run	0 0 2 0 -10 0 9
nv2=say	0 0 -8 -7 6 9 0
nv2=see	0 0 -12 3 -3 12 0
nv2=ship	0 0 0 12 -11 0 0
nv2=sign	0 0 -7 11 -1 0 0
nv2=take	0 0 6 0 -4 0 0
nv2=warn	0 0 6 0 -6 0 0
nvt2=be future	0 0 -5 0 8 0 0
nvt2=be modal	0 0 -7 1 6 0 0
nvt2=be past	3 -1 3 0 -1 -7 0
nvt2=be present	-1 -5 2 8 -1 -1 -6
nvt2=charge present	0 0 5 9 -14 0 0
nvt2=end past	0 11 -14 -4 6 -1 0
nvt2=end present	11 -4 -13 8 -5 0 0
nvt2=expire present	0 -3 7 2 -4 0 0
nvt2=go modal	0 0 -3 -5 11 0 0
nvt2=go past	0 0 0 8 -6 0 0
nvt2=go present	0 0 19 -10 -8 0 -2
nvt2=have present	-2 -3 2 -10 0 -1 13
nvt2=hold present	0 0 -2 7 -2 0 0
nvt2=keep present	0 0 -5 0 6 0 0
nvt2=other modal	0 0 -7 0 12 -5 0
nvt2=other past	3 5 -16 0 7 0 0
nvt2=other present	0 0 6 -13 5 0 0
nvt2=put present	0 0 0 -6 8 0 0
nvt2=run present	0 0 0 0 -7 0 9
nvt2=say past	0 0 -6 -4 1 11 0
o:act=accept	0 0 -3 0 6 0 0
o:act=agree	0 0 -9 0 11 -1 0
o:act=ask	0 0 0 7 -4 0 0
o:act=be	-4 -12 5 -12 6 -2 3
o:act=begin	-14 2 -11 2 10 -7 0
o:act=carry	0 0 5 2 -13 4 0
o:act=charge	0 0 2 1 1 -3 -6
o:act=clear	0 0 5 0 -11 7 0
o:act=collect	0 0 -5 6 1 -3 0
o:act=conclude	0 0 0 8 -2 -2 0
o:act=declare	0 0 -7 16 -8 0 0
o:act=end	5 0 -7 -11 9 0 1
o:act=extend	0 0 0 -9 3 1 0
o:act=face	0 0 6 5 -11 0 0
o:act=get	0 0 0 -13 15 -2 0
o:act=have	4 3 4 -2 -2 -11 0
o:act=impose	0 0 -7 -4 13 0 0
o:act=keep	0 0 9 -1 -6 0 0
o:act=know	0 0 0 10 -7 0 0
o:act=lay	0 6 0 5 -10 0 0
o:act=let	0 0 0 -6 4 0 0
o:act=levy	0 0 0 10 -7 0 -1
o:act=lower	0 0 -3 0 10 0 -3
o:act=make	0 0 -2 0 -2 8 0
o:act=meet	0 0 -3 -1 12 -4 0
o:act=move	0 0 1 -7 3 0 0
o:act=no verb	-16 -7 0 -1 13 -2 -1
o:act=offer	0 0 0 0 -5 6 0
o:act=other	5 -3 -9 -6 20 -3 -6
o:act=put	0 0 -1 -14 20 -4 0
o:act=raise	0 0 -6 0 0 6 0
o:act=remain	0 0 -7 0 11 -2 0
o:act=return	0 0 7 0 0 -3 0
o:act=rise	0 0 -4 0 11 0 0
o:act=run	8 0 -1 -1 -4 3 2
o:act=say	0 0 -1 -9 2 10 -1
o:act=see	0 0 -4 0 10 0 0
o:act=set	0 0 -10 0 14 0 0
o:act=sit	0 0 -14 3 10 0 0
o:act=tell	0 0 8 -4 0 -2 0
o:agree in gone	0 0 0 17 -17 0 0
o:agree on ahead	0 0 -8 0 10 0 0
o:agree on gone	0 0 0 -12 13 0 0
o:announce on gone	0 0 0 -4 7 0 0
o:ask since gone	0 0 0 8 -8 0 0
o:be from ahead	0 0 0 -9 0 -3 8
o:be in gone	0 0 0 -8 11 0 0
o:be is ahead	0 0 9 0 -5 -2 0
o:be of ahead	0 0 -10 0 13 0 0
o:be on ahead	0 0 11 0 -11 8 -6
o:be since ahead	0 0 0 -5 7 0 0
o:be since gone	0 0 0 11 -8 0 0
o:be the ahead	0 0 4 0 -14 5 9
o:be to ahead	0 0 -9 0 2 5 0
o:be until ahead	0 0 -8 0 14 -6 0
o:be until gone	0 0 0 10 -7 0 0
o:begin from ahead	0 0 -4 0 9 0 0
o:begin in gone	0 0 0 -4 6 0 0
o:begin of ahead	0 0 -2 -5 9 0 0
o:begin on ahead	0 -7 7 -4 -1 -15 10
o:begin on gone	-5 11 0 14 -15 0 -4
o:begin since gone	0 0 0 -14 15 0 0
o:begin the ahead	0 0 -4 0 -10 17 0
o:begin the gone	0 0 0 7 -6 0 0
o:begin to ahead	0 0 -4 0 0 6 0
o:begin until ahead	0 0 6 0 5 -12 0
o:call on gone	0 0 0 8 -7 0 0
o:carried=controls	0 0 8 0 0 -5 0
o:carried=controls far	-2 0 -7 -20 29 0 -6
o:carried=deal	-2 0 -5 -1 11 1 -6
o:carried=deal far	-1 0 -7 -13 13 15 -9
o:carried=duties	-1 -1 -7 14 1 -5 0
o:carried=duties far	0 3 -8 -11 17 1 -12
o:carried=exclusions	0 0 -6 -3 14 -3 0
o:carried=fees	0 0 -14 -4 21 -1 0
o:carried=fees far	0 0 0 -9 11 -3 -3
o:carried=longer	3 -5 16 3 -5 -12 -2
o:carried=longer far	-2 -3 -9 -10 19 5 -6
o:carried=meeting	-7 -8 2 1 -4 5 5
o:carried=meeting far	-17 0 4 0 0 -8 7
o:carried=none	-18 -10 -9 16 10 0 -13
o:carried=procedure	0 0 13 -13 4 -15 -2
o:carried=procedure far	-2 0 -5 0 -7 8 15
o:carried=sale	0 0 -5 0 9 0 0
o:carried=truce	3 7 13 -14 1 -19 -4
o:carried=truce far	5 -15 -18 -16 19 -2 7
o:carry to ahead	0 0 -4 0 -4 8 0
o:charge from ahead	0 0 -2 -7 17 0 -4
o:charge since gone	0 0 0 12 -11 0 0
o:collect from ahead	0 0 0 -3 6 0 0
o:collect since gone	0 0 0 6 -6 0 0
o:conclude in gone	0 0 0 16 -15 0 0
o:conclude on ahead	0 0 -9 -2 15 -1 0
o:declare on ahead	0 0 -3 -3 8 0 0
o:declare on gone	0 0 0 10 -10 0 0
o:end in gone	0 0 0 -10 14 0 0
o:end on ahead	-14 0 0 -8 1 6 1
o:end on gone	18 -5 -14 5 -6 -6 -3
o:end the ahead	0 0 -8 0 8 2 0
o:extend to ahead	0 0 1 0 -8 6 0
o:extend until ahead	0 0 -6 0 6 0 0
o:have on gone	0 0 0 8 -7 0 0
o:have since gone	0 0 0 -10 12 0 0
o:have the ahead	0 0 -4 0 9 0 0
o:have until ahead	0 0 11 0 -4 -6 0
o:keep on ahead	0 0 12 0 -12 0 0
o:leads=	1 1 -5 -15 8 2 2
o:leads=a.m. on	0 0 11 0 -5 0 -1
o:leads=again on	0 0 -5 0 6 0 0
o:leads=agreed in	0 0 0 13 -13 0 0
o:leads=agreed on	0 0 0 -5 10 0 0
o:leads=and on	0 0 -7 0 8 0 0
o:leads=as of	0 0 -12 10 -6 -1 6
o:leads=at the	0 0 -4 -4 15 -2 0
o:leads=away on	0 0 7 0 -7 0 0
o:leads=back on	0 0 -8 0 10 0 0
o:leads=before the	0 0 -7 0 12 0 0
o:leads=began on	0 10 -3 -8 6 0 -2
o:leads=begin on	0 0 0 0 -6 0 10
o:leads=beijing,	0 0 0 9 -8 0 0
o:leads=busan last	0 0 0 -6 7 0 0
o:leads=busan on	0 0 -2 -1 8 0 0
o:leads=by	0 0 -2 0 6 0 0
o:leads=by the	0 0 -6 -4 16 -6 0
o:leads=cent from	0 0 -4 2 -3 -1 7
o:leads=closes on	0 0 8 0 -7 0 0
o:leads=concluded in	0 0 0 7 -7 0 0
o:leads=days, from	0 10 -3 -10 -3 0 2
o:leads=days, to	0 0 -11 0 1 10 0
o:leads=days, until	0 0 -7 0 10 -2 0
o:leads=declared on	0 0 -3 6 0 0 0
o:leads=due on	0 0 7 0 -5 0 0
o:leads=duty of	0 0 0 -6 7 0 0
o:leads=effect on	0 0 0 0 -2 0 6
o:leads=end on	-3 0 21 -1 -10 -7 -1
o:leads=ended in	0 0 0 -4 6 0 0
o:leads=ended on	20 0 -14 0 -3 -4 0
o:leads=ends on	-19 -1 -3 2 4 7 -1
o:leads=entered before	0 0 -3 0 7 0 0
o:leads=expire on	0 0 7 0 0 -7 0
o:leads=expired on	9 0 -15 0 7 0 0
o:leads=from	0 4 -13 7 0 0 -2
o:leads=from the	0 0 -12 9 0 -2 5
o:leads=good to	0 0 6 0 -3 -1 0
o:leads=good until	0 0 12 0 -11 0 0
o:leads=has until	0 0 12 -1 -5 -1 0
o:leads=in	0 0 0 -4 6 0 0
o:leads=is on	0 0 6 0 -5 0 0
o:leads=lapses on	0 0 18 -2 -12 0 0
o:leads=last until	0 0 -6 0 4 2 0
o:leads=loaded before	0 0 -2 -1 7 0 0
o:leads=midnight on	9 0 4 -2 -13 -4 6
o:leads=monday	0 0 -1 7 -4 0 0
o:leads=months from	0 0 0 5 -9 0 6
o:leads=months, to	0 0 20 -1 -13 -5 0
o:leads=on	2 -3 9 -4 -1 -2 -8
o:leads=on to	0 0 -2 0 -7 9 0
o:leads=on until	0 0 -3 0 8 -4 0
o:leads=out on	7 0 0 -4 0 -1 0
o:leads=percent from	0 0 0 -2 7 0 -1
o:leads=percent on	0 0 -1 0 -5 0 8
o:leads=runs until	0 0 15 -3 -14 1 0
o:leads=since	0 0 -1 11 -6 0 0
o:leads=starts on	0 0 0 -7 -1 0 9
o:leads=the	0 0 1 0 -6 8 0
o:leads=thursday	0 0 11 -1 -7 0 0
o:leads=to the	0 0 -5 -6 -7 17 0
o:leads=truce of	0 -2 -7 6 0 0 0
o:leads=truce until	0 0 -9 0 5 4 0
o:leads=tuesday	0 0 -5 0 7 0 0
o:leads=tuesday,	0 0 18 0 -16 0 0
o:leads=until	0 0 0 -7 9 -1 0
o:leads=until the	0 0 0 0 -3 7 0
o:leads=up on	0 0 1 -3 -8 11 0
o:leads=us to	0 0 -1 0 9 -6 0
o:leads=year, until	0 0 -9 0 0 11 0
o:leave on ahead	0 0 7 0 -7 0 0
o:leave since gone	0 0 0 -8 8 0 0
o:left=controls	0 0 -5 -13 17 0 0
o:left=controls right=none	0 0 -2 -10 10 1 0
o:left=deal	0 0 4 -15 13 -6 -1
o:left=deal right=duties	0 0 12 0 -10 0 0
o:left=deal right=none	0 0 -11 -8 25 -5 0
o:left=duties	-1 -8 0 1 7 0 -4
o:left=duties right=duties	0 0 -10 0 1 7 0
o:left=duties right=none	0 -7 7 0 4 -6 -3
o:left=exclusions	0 0 -14 -1 19 -2 0
o:left=exclusions right=none	0 0 -5 0 10 -1 0
o:left=fees	0 0 -6 -4 13 0 0
o:left=fees right=none	0 0 -6 -1 11 0 0
o:left=longer	0 0 8 -13 1 2 -1
o:left=longer right=none	0 0 7 -5 -3 2 0
o:left=meeting	-8 -3 -13 3 18 0 -8
o:left=meeting right=none	-6 -1 -11 0 18 2 -6
o:left=meeting right=signing	0 0 0 6 -4 0 0
o:left=none	-13 -25 8 0 13 -12 -4
o:left=none right=controls	0 0 -2 -3 9 0 0
o:left=none right=duties	-4 -1 -16 5 12 -12 3
o:left=none right=exclusions	0 0 4 -11 6 0 -1
o:left=none right=fees	0 0 7 -8 0 0 0
o:left=none right=longer	0 0 -14 3 17 -8 0
o:left=none right=meeting	0 0 5 -6 1 0 0
o:left=none right=none	-11 -22 16 5 -3 -6 0
o:left=none right=procedure	0 0 -4 -2 12 0 0
o:left=none right=sale	0 0 -4 0 8 0 0
o:left=none right=signing	0 0 -14 0 16 0 0
o:left=none right=truce	5 0 2 0 -10 4 0
o:left=procedure	0 0 -14 0 15 -8 5
o:left=procedure right=none	0 0 -13 0 12 -8 5
o:left=sale	0 0 -7 0 12 0 0
o:left=sale right=none	0 0 -7 0 12 0 0
o:left=signing	-2 0 0 4 3 -11 0
o:left=signing right=duties	0 0 0 -10 7 0 0
o:left=signing right=none	-1 0 0 14 -3 -11 0
o:left=signing right=truce	0 0 1 -10 5 0 0
o:left=truce	0 7 -16 -5 16 3 -18
o:left=truce right=longer	1 -4 -2 -10 16 -3 0
o:left=truce right=meeting	0 0 6 0 -5 0 0
o:left=truce right=none	-1 11 -13 -4 11 5 -15
o:left=truce right=truce	0 0 0 6 -6 0 0
o:make in gone	0 0 0 7 -6 0 0
o:make on ahead	0 0 -3 -3 8 0 0
o:meet on ahead	0 0 -5 0 10 0 0
o:meet the ahead	0 0 -1 -2 8 0 0
o:meet the gone	0 0 0 10 -10 0 0
o:near=controls	0 0 -4 -4 11 0 0
o:near=deal	0 0 5 -7 5 -2 0
o:near=duties	-7 -3 -9 -5 13 0 7
o:near=exclusions	0 0 -8 0 13 -2 0
o:near=longer	0 0 0 -12 7 2 0
o:near=meeting	-7 -1 -7 0 20 -13 -5
o:near=none	-14 -17 2 4 18 -9 -14
o:near=procedure	0 0 -6 1 14 -5 -3
o:near=signing	0 0 -7 0 13 -2 -1
o:near=truce	0 -1 -2 -9 12 -3 -5
o:no verb  ahead	-3 -6 -3 -10 0 6 9
o:no verb  gone	6 7 -3 0 -6 -1 -3
o:no verb  today	0 0 0 -7 11 0 0
o:no verb ( ahead	0 0 9 0 -7 0 0
o:no verb ( gone	0 0 0 -5 6 0 0
o:no verb a ahead	0 0 -7 0 9 0 0
o:no verb before ahead	0 0 13 -1 -8 0 0
o:no verb beijing, today	0 0 0 9 -8 0 0
o:no verb by ahead	0 0 -7 0 11 0 0
o:no verb date: today	0 0 -4 0 7 0 0
o:no verb delhi, today	0 0 8 0 -7 0 0
o:no verb from ahead	0 -5 -35 2 16 -6 10
o:no verb from gone	0 6 0 3 -6 0 -3
o:no verb in gone	0 -1 0 -4 8 0 0
o:no verb last gone	0 0 0 7 -5 0 0
o:no verb monday, ahead	0 0 0 -7 -9 0 14
o:no verb of ahead	0 0 0 5 -6 -3 5
o:no verb of today	0 0 -1 -3 6 0 0
o:no verb on ahead	0 0 14 -2 -9 2 -3
o:no verb saturday, ahead	0 0 0 -3 7 0 0
o:no verb saturday, gone	0 0 0 7 -5 0 0
o:no verb since ahead	0 0 -11 -9 22 0 0
o:no verb since gone	0 0 0 18 -16 0 0
o:no verb the ahead	0 0 3 -9 -10 9 3
o:no verb the gone	0 0 -2 0 7 0 0
o:no verb through ahead	0 0 8 0 -5 0 0
o:no verb thursday today	0 0 8 -6 -1 0 0
o:no verb to ahead	0 0 24 -5 -20 -1 -7
o:no verb to gone	0 -1 -1 -18 27 -1 0
o:no verb tuesday today	0 0 -9 0 5 0 0
o:no verb tuesday, today	0 0 10 -7 -4 0 0
o:no verb until ahead	0 0 3 -9 -8 12 -5
o:no verb until gone	0 0 -3 -13 22 0 0
o:no verb wednesday today	0 0 0 -3 6 0 0
o:no verb wednesday, ahead	0 0 -3 6 -1 0 0
o:no verb wednesday, today	0 0 0 -2 6 0 0
o:no verb week, ahead	0 0 6 0 -4 0 0
o:other from ahead	0 0 7 0 -4 0 0
o:other from gone	0 0 0 -6 8 0 0
o:other on gone	8 0 0 -7 0 0 0
o:other the ahead	0 0 -2 0 -4 8 0
o:other the gone	0 0 0 -4 6 0 0
o:other until ahead	0 0 -10 0 15 -3 0
o:pay from gone	0 0 0 -8 11 0 0
o:put on ahead	0 0 -8 0 10 0 0
o:reach in gone	0 0 0 -6 6 0 0
o:right=controls	0 0 -2 -4 9 0 0
o:right=deal	-2 0 -5 -10 13 0 2
o:right=deal on	0 0 11 0 -8 0 0
o:right=duties	-7 -5 -11 3 12 0 1
o:right=duties before	0 0 -8 0 10 0 0
o:right=duties by	0 0 8 0 -7 0 0
o:right=duties from	0 0 -6 6 -4 0 5
o:right=duties in	0 0 0 6 -3 0 0
o:right=duties of	0 0 0 7 -5 0 0
o:right=duties on	0 0 -8 -4 20 0 -5
o:right=duties since	0 0 0 -5 7 0 0
o:right=duties the	0 0 10 0 -18 2 7
o:right=duties until	0 0 -16 -1 14 3 0
o:right=exclusions	0 0 4 -13 8 0 -1
o:right=fees	0 0 4 -9 4 0 0
o:right=longer	0 -5 -16 -3 29 -14 -6
o:right=longer on	1 -2 -8 0 13 -4 -1
o:right=meeting	0 0 7 -11 5 -2 0
o:right=meeting on	0 0 8 0 -3 0 0
o:right=none	-22 -18 -3 0 30 -11 -15
o:right=none 	-13 2 3 -15 7 -2 0
o:right=none (	0 0 7 -6 0 0 0
o:right=none after	0 0 9 -4 -2 0 0
o:right=none and	0 0 0 -7 12 0 0
o:right=none as	0 0 8 0 -6 0 0
o:right=none back	0 0 6 0 -5 0 0
o:right=none before	0 0 5 0 -9 1 1
o:right=none beijing,	0 0 0 8 -8 0 0
o:right=none by	0 0 -8 -7 21 -5 -1
o:right=none changed	0 0 8 -4 -2 0 0
o:right=none day,	0 0 -5 0 0 8 0
o:right=none delhi,	0 0 7 0 -5 0 0
o:right=none ended	0 0 -10 0 13 0 0
o:right=none for	0 0 0 -4 7 -1 0
o:right=none from	-6 2 -17 9 6 -28 5
o:right=none geneva,	0 0 -4 0 8 0 0
o:right=none in	-5 -7 -13 5 9 -5 -1
o:right=none is	0 0 8 -2 -2 -2 0
o:right=none last	0 4 0 12 -14 0 0
o:right=none monday,	0 0 2 -13 -4 0 14
o:right=none of	-1 2 -18 5 6 -15 2
o:right=none on	10 0 -8 -1 9 -12 6
o:right=none out	4 0 24 0 -24 0 0
o:right=none since	-4 -3 -15 18 0 -5 -6
o:right=none starts	0 0 -2 16 -14 0 0
o:right=none sunday,	0 0 3 -2 -15 15 0
o:right=none through	0 0 11 -6 -1 -4 0
o:right=none thursday	0 0 8 -6 0 0 0
o:right=none till	0 0 8 0 -4 0 0
o:right=none to	-2 -7 8 -26 -11 21 -15
o:right=none tuesday	0 0 -11 0 7 0 0
o:right=none tuesday,	0 0 11 -10 -3 0 0
o:right=none until	-4 -3 8 -18 -2 6 -11
o:right=none wednesday	0 0 -1 -5 8 0 0
o:right=none wednesday,	0 0 -6 3 1 0 0
o:right=none —	0 0 -1 -1 6 0 0
o:right=procedure	0 0 -13 -5 24 0 0
o:right=sale	0 0 -4 0 9 0 0
o:right=signing	0 0 -16 0 18 0 0
o:right=signing 	0 0 -2 6 0 0 0
o:right=signing on	0 0 0 -6 9 0 0
o:right=truce 	10 0 -20 -6 1 8 5
o:right=truce from	0 5 12 -13 -3 0 -1
o:right=truce in	0 0 0 7 -5 0 0
o:right=truce of	0 0 -2 -4 12 0 0
o:right=truce on	-4 -1 9 3 -3 0 -5
o:run of gone	0 0 0 12 -9 0 0
o:run on gone	7 0 -1 -3 0 0 0
o:run to ahead	0 0 -9 0 1 10 0
o:run until ahead	0 0 10 0 -15 1 0
o:say on ahead	0 0 7 0 -3 0 0
o:say until ahead	0 0 -5 0 -2 8 0
o:sign on ahead	0 0 -4 -1 9 0 0
o:subject=controls	0 0 -7 4 6 0 0
o:subject=controls carried	0 0 8 -10 7 -8 0
o:subject=controls carried begin	0 0 -4 0 12 -7 0
o:subject=controls carried begin ahead	0 0 -4 0 12 -7 0
o:subject=controls far carried	0 0 -7 -6 18 0 -2
o:subject=controls no verb	0 0 0 6 -2 0 0
o:subject=controls no verb gone	0 0 0 8 -7 0 0
o:subject=controls on gone	0 0 0 10 -9 0 0
o:subject=deal	0 0 -6 -8 25 -11 -1
o:subject=deal carried begin gone	0 0 0 11 -11 0 0
o:subject=deal carried on ahead	0 0 7 -6 0 -1 0
o:subject=deal carried on gone	0 0 0 11 -9 0 0
o:subject=deal end	0 0 -7 0 8 0 0
o:subject=deal far carried	0 0 7 -5 5 -6 -1
o:subject=deal far carried be	0 0 10 0 -8 0 0
o:subject=deal far carried be ahead	0 0 10 0 -9 0 0
o:subject=deal far carried begin	0 0 -4 0 12 -3 0
o:subject=deal far carried begin ahead	0 0 -4 0 10 -3 0
o:subject=deal far no verb ahead	0 0 8 0 -2 0 -1
o:subject=deal far no verb on	0 0 11 0 -10 0 0
o:subject=deal far no verb today	0 0 -12 0 7 0 0
o:subject=deal far on ahead	0 0 11 0 -10 0 0
o:subject=deal no verb	0 0 -5 -7 15 0 0
o:subject=deal no verb ahead	0 0 -4 0 7 0 0
o:subject=deal reach	0 0 5 5 -10 0 0
o:subject=deal sign	0 0 0 -4 6 0 0
o:subject=deal until ahead	0 0 -6 0 10 -2 0
o:subject=duties	-8 -7 0 2 2 -5 3
o:subject=duties be	0 0 -1 -6 14 -1 -4
o:subject=duties be ahead	0 0 0 -3 7 -1 -4
o:subject=duties be gone	0 0 0 -12 15 0 0
o:subject=duties be since	0 0 2 -9 6 0 0
o:subject=duties before ahead	0 0 2 0 -8 0 7
o:subject=duties begin	0 0 -8 0 17 0 -4
o:subject=duties begin ahead	0 0 -7 3 7 0 -4
o:subject=duties begin gone	0 0 0 -7 9 0 0
o:subject=duties begin on	0 0 -7 2 7 0 -2
o:subject=duties by ahead	0 0 -3 0 6 0 0
o:subject=duties carried	1 -11 -6 4 8 -8 -5
o:subject=duties carried be	0 0 10 -11 0 -6 1
o:subject=duties carried be ahead	0 0 9 -4 -5 -5 2
o:subject=duties carried be from	0 0 6 -4 -4 0 3
o:subject=duties carried be gone	0 0 0 -6 11 0 0
o:subject=duties carried be on	0 0 -9 0 11 0 0
o:subject=duties carried be the	0 0 -3 0 8 0 0
o:subject=duties carried be until	0 0 9 0 -4 0 0
o:subject=duties carried begin on	0 0 -2 -8 5 0 5
o:subject=duties carried charge	0 0 0 8 -4 0 0
o:subject=duties carried charge gone	0 0 0 10 -9 0 0
o:subject=duties carried charge since	0 0 0 7 -6 0 0
o:subject=duties carried end	-4 0 -7 3 13 -10 0
o:subject=duties carried end ahead	0 0 -6 0 12 -10 0
o:subject=duties carried end on	-3 0 6 5 -3 -7 0
o:subject=duties carried fall	0 0 7 0 -6 0 0
o:subject=duties carried from ahead	0 0 7 -10 0 0 0
o:subject=duties carried from gone	0 0 0 -3 7 0 0
o:subject=duties carried in gone	0 0 0 6 -4 0 0
o:subject=duties carried on ahead	0 0 -2 -11 9 -11 2
o:subject=duties carried other	8 0 7 -9 -5 0 0
o:subject=duties carried other ahead	0 0 8 0 -6 0 0
o:subject=duties carried other gone	8 0 0 -7 0 0 0
o:subject=duties carried pay	0 0 0 -7 12 0 -3
o:subject=duties carried pay ahead	0 0 -2 0 12 0 -2
o:subject=duties carried pay gone	0 0 0 -4 6 0 0
o:subject=duties carried pay since	0 0 0 -9 10 0 0
o:subject=duties carried put	0 0 0 -4 7 0 0
o:subject=duties carried suspend	0 0 -3 13 -13 9 0
o:subject=duties carried suspend ahead	0 0 -2 -2 -2 10 0
o:subject=duties carried suspend gone	0 0 0 15 -12 0 0
o:subject=duties carried suspend in	0 0 0 6 -5 0 0
o:subject=duties carried suspend on	0 0 0 6 -3 0 0
o:subject=duties carried suspend until	0 0 -5 0 -1 10 0
o:subject=duties carried the ahead	0 0 -12 -3 23 -10 0
o:subject=duties carried the gone	0 0 0 11 -9 0 0
o:subject=duties carried until ahead	0 0 -2 -1 -4 11 0
o:subject=duties carried until gone	0 0 0 -2 7 0 0
o:subject=duties end	0 0 0 0 -2 0 8
o:subject=duties end ahead	0 0 0 0 -4 0 9
o:subject=duties far  gone	0 0 0 6 -3 0 0
o:subject=duties far  today	0 0 -3 0 6 0 0
o:subject=duties far carried	-2 9 3 -1 -2 6 -15
o:subject=duties far carried be	0 0 -11 -8 24 -4 -2
o:subject=duties far carried be ahead	0 0 -10 0 17 -3 -2
o:subject=duties far carried be gone	0 0 0 -5 8 0 0
o:subject=duties far carried before ahead	0 0 -11 0 2 6 -1
o:subject=duties far carried begin	0 8 13 -6 -4 -8 -3
o:subject=duties far carried begin ahead	0 0 14 -10 0 -7 -2
o:subject=duties far carried begin gone	0 8 0 0 -6 0 0
o:subject=duties far carried begin in	0 0 0 -5 6 0 0
o:subject=duties far carried begin on	0 8 12 2 -16 0 -2
o:subject=duties far carried by ahead	0 0 -6 0 7 0 0
o:subject=duties far carried charge	0 0 0 -8 14 0 0
o:subject=duties far carried charge ahead	0 0 0 -4 11 0 0
o:subject=duties far carried charge from	0 0 0 -5 7 0 0
o:subject=duties far carried end	1 0 1 -11 -1 8 -3
o:subject=duties far carried end ahead	-2 0 2 -2 -4 9 -3
o:subject=duties far carried end gone	4 0 0 -6 2 0 0
o:subject=duties far carried end on	2 0 -1 -3 -6 11 0
o:subject=duties far carried for ahead	0 0 7 0 -6 0 0
o:subject=duties far carried from ahead	0 0 13 3 -14 -1 0
o:subject=duties far carried from gone	0 6 0 -10 3 0 0
o:subject=duties far carried in gone	0 0 0 -2 6 0 0
o:subject=duties far carried of ahead	0 0 -10 -2 15 0 0
o:subject=duties far carried on ahead	-3 0 -1 -13 7 5 -6
o:subject=duties far carried on gone	3 8 -1 0 -4 0 0
o:subject=duties far carried other	0 0 3 11 -9 -2 0
o:subject=duties far carried other gone	0 0 0 9 -6 0 0
o:subject=duties far carried other on	0 0 8 -1 -2 0 0
o:subject=duties far carried other since	0 0 0 6 -5 0 0
o:subject=duties far carried pay	0 0 0 14 -11 0 0
o:subject=duties far carried pay gone	0 0 0 10 -10 0 0
o:subject=duties far carried pay since	0 0 0 11 -10 0 0
o:subject=duties far carried raise	0 0 -1 0 -3 6 0
o:subject=duties far carried raise ahead	0 0 -1 0 -4 6 0
o:subject=duties far carried say	0 0 -1 0 -2 6 0
o:subject=duties far carried say ahead	0 0 -1 0 -3 7 0
o:subject=duties far carried sign gone	0 0 0 -7 7 0 0
o:subject=duties far carried since ahead	0 0 -4 -2 9 0 0
o:subject=duties far carried since gone	0 0 0 15 -14 0 0
o:subject=duties far carried the ahead	0 0 2 9 -9 0 0
o:subject=duties far carried the gone	0 0 0 -5 8 0 0
o:subject=duties far carried to ahead	0 0 -5 0 -2 10 0
o:subject=duties far carried until ahead	0 0 13 0 -7 -4 0
o:subject=duties far from ahead	0 0 -8 2 1 0 0
o:subject=duties far no verb ahead	0 0 1 -6 -1 0 3
o:subject=duties far no verb from	0 0 -8 1 3 0 0
o:subject=duties far no verb gone	-1 0 -2 15 -8 0 0
o:subject=duties far no verb on	0 0 -5 -6 -13 16 11
o:subject=duties far no verb the	0 0 -11 7 2 -1 0
o:subject=duties far no verb thursday,	0 0 8 0 -8 0 0
o:subject=duties far no verb to	0 0 11 0 -10 -1 0
o:subject=duties far no verb today	0 0 7 -13 2 0 0
o:subject=duties far no verb until	0 0 1 0 4 -8 0
o:subject=duties far on ahead	0 0 -5 0 -16 16 11
o:subject=duties far the ahead	0 0 -10 0 14 -1 0
o:subject=duties far the gone	0 0 0 8 -7 0 0
o:subject=duties far thursday, today	0 0 8 0 -8 0 0
o:subject=duties far to ahead	0 0 11 0 -10 0 0
o:subject=duties far until ahead	0 0 2 0 2 -8 0
o:subject=duties from ahead	0 0 -15 3 7 -2 0
o:subject=duties from today	0 0 0 9 -9 0 0
o:subject=duties in gone	0 0 0 -7 8 0 0
o:subject=duties no verb	-3 -3 6 5 -9 4 0
o:subject=duties no verb ahead	0 0 12 0 -16 6 1
o:subject=duties no verb from	0 0 -7 6 1 0 -2
o:subject=duties no verb gone	0 0 -2 8 -1 0 -1
o:subject=duties no verb of	0 0 0 0 -1 0 8
o:subject=duties no verb on	0 0 -9 4 12 0 -11
o:subject=duties no verb since	0 0 0 6 -4 0 0
o:subject=duties no verb the	0 0 -1 -4 -7 5 7
o:subject=duties no verb to	0 0 0 -2 6 0 0
o:subject=duties no verb today	0 0 -10 -6 15 0 0
o:subject=duties no verb until	0 0 -2 -6 0 9 0
o:subject=duties of ahead	0 0 -1 -8 0 0 9
o:subject=duties on ahead	0 0 -14 12 10 -5 -8
o:subject=duties on gone	0 0 0 -5 10 0 0
o:subject=duties other	0 0 -10 9 -4 5 0
o:subject=duties other ahead	0 0 -10 0 4 5 0
o:subject=duties other gone	0 0 0 9 -9 0 0
o:subject=duties run	0 0 10 0 -7 -1 0
o:subject=duties run ahead	0 0 10 0 -8 -1 0
o:subject=duties suspend until	0 0 13 0 -11 0 0
o:subject=duties the ahead	0 0 -11 0 -6 11 7
o:subject=duties to ahead	0 0 3 0 4 -7 0
o:subject=duties until ahead	0 0 8 0 -9 5 -1
o:subject=exclusions	0 0 -4 0 10 -2 0
o:subject=exclusions end	0 0 -8 0 10 0 0
o:subject=exclusions end ahead	0 0 -8 0 10 0 0
o:subject=fees carried	0 0 -12 0 14 0 0
o:subject=fees far	0 0 6 0 -4 0 0
o:subject=fees far carried	0 0 -8 -3 17 0 0
o:subject=fees far no verb	0 0 6 0 -4 0 0
o:subject=fees far no verb ahead	0 0 7 0 -5 0 0
o:subject=longer carried begin	0 0 -12 11 0 0 0
o:subject=longer carried begin ahead	0 0 -12 11 -1 0 0
o:subject=longer carried end	0 0 6 0 -3 0 0
o:subject=longer carried end ahead	0 0 7 0 -4 0 0
o:subject=longer carried end on	0 0 13 0 -11 0 0
o:subject=longer carried on ahead	0 0 6 0 -4 0 0
o:subject=longer carried to ahead	0 0 1 0 4 -6 0
o:subject=longer far	0 0 0 -7 9 0 0
o:subject=longer far carried	0 0 -14 -10 10 16 -1
o:subject=longer far carried be	0 0 9 0 -8 0 0
o:subject=longer far carried begin	0 0 0 -7 0 9 0
o:subject=longer far carried begin ahead	0 0 0 0 -7 9 0
o:subject=longer far carried begin gone	0 0 0 -6 7 0 0
o:subject=longer far carried end	0 0 -11 0 15 0 0
o:subject=longer far carried end ahead	0 0 -18 0 20 0 0
o:subject=longer far carried end on	0 0 -11 0 15 0 0
o:subject=longer far carried on ahead	0 0 -12 0 14 0 0
o:subject=longer far carried to ahead	0 0 -7 0 -7 13 0
o:subject=longer far no verb	0 0 0 -7 9 0 0
o:subject=longer far no verb ahead	0 0 -6 0 10 0 0
o:subject=longer far no verb gone	0 0 -1 -5 10 0 0
o:subject=longer far no verb today	0 0 6 0 -5 0 0
o:subject=meeting	-3 -1 2 -5 12 -7 -6
o:subject=meeting begin	0 0 5 -7 0 0 0
o:subject=meeting carried	-1 -1 -2 0 -2 12 0
o:subject=meeting carried be	0 0 1 7 -6 0 0
o:subject=meeting carried be gone	0 0 0 8 -7 0 0
o:subject=meeting carried end	0 0 17 -2 -14 0 0
o:subject=meeting carried end ahead	0 0 21 0 -23 2 0
o:subject=meeting carried end gone	0 0 -1 -1 8 0 0
o:subject=meeting carried end on	0 0 15 0 -14 1 0
o:subject=meeting carried from gone	0 0 0 -6 6 0 0
o:subject=meeting carried on ahead	0 0 12 0 -17 1 4
o:subject=meeting carried the ahead	0 0 9 0 -7 0 0
o:subject=meeting carried until ahead	0 0 -6 0 0 5 0
o:subject=meeting far	0 0 0 -10 1 1 3
o:subject=meeting far  ahead	0 0 11 0 -12 -9 6
o:subject=meeting far  gone	0 0 0 -9 12 0 0
o:subject=meeting far carried	-4 -5 -5 1 6 -7 3
o:subject=meeting far carried agree	0 0 0 6 -4 0 0
o:subject=meeting far carried be	0 0 2 6 -17 0 9
o:subject=meeting far carried be ahead	0 0 3 0 -12 0 10
o:subject=meeting far carried be gone	0 0 0 8 -7 0 0
o:subject=meeting far carried begin ahead	0 0 1 -6 6 -2 0
o:subject=meeting far carried begin gone	0 -1 0 7 -4 0 0
o:subject=meeting far carried end ahead	0 0 6 0 -4 -1 0
o:subject=meeting far carried end on	0 0 6 -2 0 -2 0
o:subject=meeting far carried from ahead	0 0 0 0 -7 0 10
o:subject=meeting far carried in gone	0 0 0 8 -7 0 0
o:subject=meeting far carried on ahead	0 0 -1 -7 9 -4 0
o:subject=meeting far carried the ahead	0 0 -11 0 17 -6 0
o:subject=meeting far carried the gone	0 0 0 6 -5 0 0
o:subject=meeting far carried until ahead	0 0 0 0 -7 8 0
o:subject=meeting far from gone	0 0 0 7 -7 0 0
o:subject=meeting far no verb	0 0 0 -10 1 1 3
o:subject=meeting far no verb 	0 0 10 -11 -4 -10 6
o:subject=meeting far no verb ahead	0 0 -8 -10 4 2 4
o:subject=meeting far no verb on	0 0 1 7 -3 -3 0
o:subject=meeting far no verb the	0 0 -8 0 1 4 0
o:subject=meeting far no verb today	0 0 12 0 -9 0 0
o:subject=meeting far on gone	0 0 0 8 -6 0 0
o:subject=meeting no verb gone	0 0 0 -1 7 0 0
o:subject=meeting no verb in	0 0 0 6 -6 0 0
o:subject=meeting no verb on	0 0 -6 -3 13 0 0
o:subject=meeting no verb today	0 0 0 9 -6 0 0
o:subject=meeting on gone	0 0 0 -4 9 0 0
o:subject=meeting the ahead	0 0 3 0 -8 3 0
o:subject=none	-6 -5 -5 10 0 0 -4
o:subject=none  gone	0 0 0 7 -6 0 0
o:subject=none  today	0 0 6 -3 0 0 0
o:subject=none carried	-3 -6 0 -12 9 0 3
o:subject=none carried agree	0 0 -11 3 7 0 0
o:subject=none carried agree ahead	0 0 -11 0 13 0 0
o:subject=none carried agree on	0 0 -3 -2 9 0 0
o:subject=none carried ask	0 0 0 8 -6 0 0
o:subject=none carried be ahead	0 0 -4 -7 0 6 6
o:subject=none carried be by	0 0 -6 0 6 0 0
o:subject=none carried be of	0 0 -3 -4 10 0 0
o:subject=none carried be on	0 0 12 -3 -5 0 0
o:subject=none carried be the	0 0 -11 3 -8 8 10
o:subject=none carried begin	-1 1 -1 -6 4 2 -3
o:subject=none carried by ahead	0 0 -8 0 9 0 0
o:subject=none carried conclude	0 0 7 1 -8 0 0
o:subject=none carried confirm	0 0 -7 0 12 -3 0
o:subject=none carried end	1 0 -6 0 -4 8 4
o:subject=none carried end ahead	0 0 -9 0 0 9 7
o:subject=none carried end on	3 0 -16 5 -6 10 7
o:subject=none carried extend	0 0 5 0 7 -13 0
o:subject=none carried extend ahead	0 0 5 0 6 -12 0
o:subject=none carried fall	0 0 -7 0 8 0 0
o:subject=none carried have on	0 0 1 6 -8 0 0
o:subject=none carried have until	0 0 -3 0 6 0 0
o:subject=none carried in gone	0 0 0 18 -16 0 0
o:subject=none carried keep	0 0 10 0 -8 0 0
o:subject=none carried levy	0 0 0 7 -5 0 0
o:subject=none carried make	0 0 1 -1 -9 9 0
o:subject=none carried make ahead	0 0 1 0 -10 10 0
o:subject=none carried meet	0 0 4 5 -7 0 0
o:subject=none carried meet ahead	0 0 -6 -2 12 0 0
o:subject=none carried meet gone	0 0 0 9 -9 0 0
o:subject=none carried meet today	0 0 9 0 -8 0 0
o:subject=none carried of ahead	0 0 -7 -6 17 -2 0
o:subject=none carried on ahead	-1 -2 -6 -11 4 1 12
o:subject=none carried on gone	6 3 -1 4 -8 0 -3
o:subject=none carried other	0 0 -3 -4 10 0 0
o:subject=none carried other ahead	0 0 -3 0 6 0 0
o:subject=none carried other since	0 0 0 -9 10 0 0
o:subject=none carried pay	0 0 0 -7 4 0 0
o:subject=none carried pay from	0 0 0 -3 6 0 0
o:subject=none carried pay gone	0 0 0 -11 13 0 0
o:subject=none carried pay since	0 0 4 -9 2 0 0
o:subject=none carried put	0 0 0 -4 11 -4 0
o:subject=none carried run	4 0 -6 -6 2 2 5
o:subject=none carried run ahead	0 0 -11 0 6 2 6
o:subject=none carried set	0 0 -5 0 6 0 0
o:subject=none carried sign	0 0 2 6 -12 4 0
o:subject=none carried sign ahead	0 0 3 0 -8 4 0
o:subject=none carried sign gone	0 0 0 6 -5 0 0
o:subject=none carried sign on	0 0 0 10 -8 0 0
o:subject=none carried since ahead	0 0 0 -6 5 0 0
o:subject=none carried since gone	0 0 0 -4 7 0 0
o:subject=none carried sit gone	0 0 0 6 -4 0 0
o:subject=none carried suspend	0 0 13 -5 -2 -4 0
o:subject=none carried suspend ahead	0 0 15 -6 -6 -4 0
o:subject=none carried suspend until	0 0 7 0 -4 0 0
o:subject=none carried tell	0 0 -3 0 6 0 0
o:subject=none carried the ahead	0 0 5 -10 -8 1 7
o:subject=none carried the gone	0 0 0 9 -3 -4 0
o:subject=none carried until gone	0 0 0 0 6 0 0
o:subject=none from ahead	0 0 -3 15 -15 0 2
o:subject=none no verb	-6 -5 -5 10 0 0 -4
o:subject=none no verb 	0 0 7 2 -3 0 -5
o:subject=none no verb ahead	0 0 4 17 -19 6 1
o:subject=none no verb from	0 0 -3 9 -9 0 2
o:subject=none no verb gone	0 0 -3 -6 12 0 0
o:subject=none no verb on	0 0 3 -1 5 -2 -9
o:subject=none no verb since	0 0 -1 11 -7 0 0
o:subject=none no verb sunday,	0 0 -9 -1 -5 15 0
o:subject=none no verb thursday	0 0 0 -2 6 0 0
o:subject=none no verb to	0 0 8 -6 -8 3 0
o:subject=none no verb today	0 0 -16 2 13 -8 -5
o:subject=none no verb tuesday,	0 0 0 -5 6 0 0
o:subject=none no verb until	0 0 19 -7 -15 1 0
o:subject=none of ahead	0 0 -3 11 -4 0 -1
o:subject=none of gone	0 0 0 -11 12 0 0
o:subject=none on ahead	0 0 4 -10 7 -1 -9
o:subject=none since ahead	0 0 -1 -4 8 0 0
o:subject=none since gone	0 0 0 14 -14 0 0
o:subject=none thursday today	0 0 0 -2 6 0 0
o:subject=none to ahead	0 0 8 0 -15 3 0
o:subject=none to gone	0 0 0 -5 6 0 0
o:subject=none tuesday, today	0 0 0 -5 6 0 0
o:subject=none until ahead	0 0 20 0 -22 1 0
o:subject=none until gone	0 0 0 -6 7 0 0
o:subject=procedure	0 0 1 -9 0 -1 7
o:subject=procedure carried	0 0 -10 -10 24 -1 0
o:subject=procedure carried since gone	0 0 0 -5 6 0 0
o:subject=procedure far	0 0 -11 -10 2 12 2
o:subject=procedure far carried	0 0 12 6 -9 -4 -2
o:subject=procedure far carried be	0 0 3 4 -6 0 0
o:subject=procedure far carried in gone	0 0 0 6 -6 0 0
o:subject=procedure far carried on ahead	0 0 -4 0 6 0 0
o:subject=procedure far carried since gone	0 0 0 -6 6 0 0
o:subject=procedure far no verb	0 0 -11 -10 2 12 2
o:subject=procedure far no verb 	0 0 -10 0 -4 13 0
o:subject=procedure far no verb ahead	0 0 -9 -3 -3 12 3
o:subject=procedure no verb	0 0 5 -5 -5 0 7
o:subject=procedure no verb ahead	0 0 6 0 -10 0 8
o:subject=procedure on ahead	0 0 -3 0 6 0 0
o:subject=sale	0 0 -6 -2 12 0 0
o:subject=sale far	0 0 0 -3 8 0 0
o:subject=sale far no verb	0 0 0 -3 8 0 0
o:subject=sale no verb	0 0 -5 -1 10 0 0
o:subject=signing	0 0 10 2 -5 -9 0
o:subject=signing no verb	0 0 13 -2 -6 -4 0
o:subject=signing no verb ahead	0 0 17 -1 -14 -4 1
o:subject=signing no verb of	0 0 0 -4 7 0 0
o:subject=signing no verb on	0 0 5 5 -14 0 2
o:subject=signing of gone	0 0 0 -5 6 0 0
o:subject=signing on ahead	0 0 5 0 -8 0 2
o:subject=signing on gone	0 0 0 6 -6 0 0
o:subject=signing since gone	0 0 0 -9 9 0 0
o:subject=truce	1 8 -4 3 0 -7 -7
o:subject=truce  ahead	0 -4 -2 0 -3 7 5
o:subject=truce  gone	10 10 0 -12 -9 0 0
o:subject=truce agree	0 0 0 -7 9 0 0
o:subject=truce agree gone	0 0 0 -7 8 0 0
o:subject=truce begin	0 -8 0 8 -3 -4 4
o:subject=truce begin gone	0 -6 0 10 -4 0 0
o:subject=truce begin in	0 0 0 9 -9 0 0
o:subject=truce begin on	0 -6 -2 3 0 0 4
o:subject=truce carried	1 0 -8 -1 5 1 0
o:subject=truce carried be	3 0 9 -6 -12 9 0
o:subject=truce carried be ahead	0 0 12 0 -19 10 0
o:subject=truce carried be on	5 0 0 0 -16 12 0
o:subject=truce carried begin	0 3 -16 1 0 0 6
o:subject=truce carried begin ahead	0 0 -16 5 0 1 6
o:subject=truce carried begin gone	0 5 0 -9 5 0 0
o:subject=truce carried begin on	0 4 -9 0 -2 0 6
o:subject=truce carried end	0 0 -1 3 5 -10 0
o:subject=truce carried end ahead	0 0 0 0 8 -9 0
o:subject=truce carried end on	1 0 0 4 1 -9 0
o:subject=truce carried in gone	0 0 0 -6 7 0 0
o:subject=truce carried last gone	0 0 0 6 -5 0 0
o:subject=truce carried on ahead	0 0 -7 2 2 0 4
o:subject=truce carried on gone	7 4 0 1 -10 0 0
o:subject=truce carried run	0 0 4 0 3 -10 0
o:subject=truce carried run ahead	0 0 7 0 0 -9 0
o:subject=truce carried sign	0 0 0 6 -5 0 0
o:subject=truce carried sign gone	0 0 0 8 -8 0 0
o:subject=truce carried suspend	0 0 -10 -6 18 -3 0
o:subject=truce carried suspend ahead	0 0 -9 0 13 -3 0
o:subject=truce carried suspend gone	0 0 0 -5 7 0 0
o:subject=truce carried suspend until	0 0 -11 0 14 -2 0
o:subject=truce carried the ahead	0 0 -8 0 -6 15 0
o:subject=truce carried the gone	0 0 0 -4 8 0 0
o:subject=truce carried to ahead	0 0 11 0 -8 -2 0
o:subject=truce carried until ahead	0 0 0 0 5 -7 0
o:subject=truce carried until gone	0 0 -2 -2 9 0 0
o:subject=truce end	7 2 -3 0 -5 3 0
o:subject=truce end gone	12 3 -3 0 -10 0 0
o:subject=truce end on	9 -3 -5 0 -2 5 0
o:subject=truce extend	0 0 5 -6 -1 3 0
o:subject=truce extend ahead	0 0 5 0 -14 5 0
o:subject=truce extend gone	0 0 0 -5 9 0 0
o:subject=truce extend to	0 0 -13 0 0 12 0
o:subject=truce far	0 -1 0 -9 1 0 4
o:subject=truce far  ahead	0 0 -12 0 5 -2 7
o:subject=truce far  gone	0 0 0 -4 8 0 0
o:subject=truce far carried	2 -1 1 0 4 -9 -9
o:subject=truce far carried be ahead	0 0 -6 0 8 0 0
o:subject=truce far carried begin ahead	0 0 -4 -3 6 3 0
o:subject=truce far carried begin on	0 0 0 7 -2 0 0
o:subject=truce far carried charge	0 0 4 3 -7 0 0
o:subject=truce far carried end	0 0 6 -1 0 -7 0
o:subject=truce far carried end ahead	0 0 7 0 -2 -7 0
o:subject=truce far carried end on	0 0 7 0 -2 -7 0
o:subject=truce far carried on ahead	0 0 0 -1 10 -10 -2
o:subject=truce far carried the ahead	0 0 16 0 -10 -9 0
o:subject=truce far carried to ahead	0 0 0 0 -7 8 0
o:subject=truce far carried until ahead	0 0 -8 0 10 0 0
o:subject=truce far carried until gone	0 0 0 6 -4 0 0
o:subject=truce far no verb	0 -1 0 -9 1 0 4
o:subject=truce far no verb 	0 0 -11 -5 14 -3 5
o:subject=truce far no verb ahead	0 0 -3 0 -3 1 9
o:subject=truce far no verb gone	2 0 0 -10 10 0 -3
o:subject=truce far no verb monday,	0 0 9 0 -8 0 0
o:subject=truce far no verb on	4 0 8 -4 -5 0 -1
o:subject=truce far no verb today	0 0 6 0 -1 0 0
o:subject=truce far on ahead	0 0 8 0 -5 0 0
o:subject=truce from ahead	0 -7 -6 0 20 -4 -6
o:subject=truce from gone	0 12 0 4 -15 0 0
o:subject=truce in gone	0 -1 0 13 -10 0 0
o:subject=truce no verb	0 9 -7 -1 6 -7 -7
o:subject=truce no verb 	8 6 -2 -14 -11 6 4
o:subject=truce no verb ahead	-3 -15 -5 0 16 -5 -5
o:subject=truce no verb from	0 2 -11 0 7 0 -4
o:subject=truce no verb gone	4 16 -8 -3 -7 -4 -1
o:subject=truce no verb in	0 0 0 -4 9 0 0
o:subject=truce no verb on	-6 6 0 -10 7 -2 -1
o:subject=truce no verb the	0 0 0 -1 10 -6 0
o:subject=truce no verb to	0 -2 8 -4 0 -4 0
o:subject=truce no verb today	0 0 3 4 -7 0 0
o:subject=truce no verb until	0 0 -9 -2 10 3 0
o:subject=truce of ahead	0 0 -8 -3 13 0 0
o:subject=truce of gone	0 5 0 9 -14 0 0
o:subject=truce on ahead	-7 -1 4 -3 -1 2 1
o:subject=truce on gone	5 0 -7 -7 8 0 0
o:subject=truce on today	0 0 -6 0 3 0 0
o:subject=truce other	0 0 7 -2 3 -7 0
o:subject=truce other ahead	0 0 7 0 0 -6 0
o:subject=truce run	-4 2 -9 1 3 3 0
o:subject=truce run ahead	0 0 -7 0 5 3 0
o:subject=truce run on	-2 0 18 0 -10 0 0
o:subject=truce run to	0 0 -20 0 12 4 0
o:subject=truce suspend	0 0 5 10 -14 0 0
o:subject=truce suspend gone	0 0 0 10 -9 0 0
o:subject=truce the ahead	0 0 -5 0 13 -7 0
o:subject=truce to ahead	0 0 -4 -3 0 7 0
o:subject=truce until gone	0 0 0 -3 9 0 0
o:suspend from ahead	0 0 -11 0 2 0 4
o:suspend from gone	0 0 0 7 -6 0 0
o:suspend in gone	0 0 0 11 -11 0 0
o:suspend on ahead	0 0 -11 0 15 0 0
o:suspend on gone	0 0 0 7 -6 0 0
o:suspend since gone	0 0 0 -7 7 0 0
o:suspend until ahead	0 0 5 0 -6 2 0
o:suspend until gone	0 0 -1 -2 7 0 0
o:topic=controls	0 0 -11 -9 28 -9 -1
o:topic=controls ahead	0 0 -10 -2 21 -8 0
o:topic=controls begin	0 0 -5 -1 15 -7 0
o:topic=controls far	0 0 0 -14 5 5 0
o:topic=controls far gone	0 0 0 -11 15 0 0
o:topic=controls far on	0 0 6 0 -4 0 0
o:topic=controls far on ahead	0 0 6 0 -5 0 0
o:topic=controls from	0 0 0 -1 6 0 0
o:topic=controls gone	0 0 0 -3 8 0 0
o:topic=controls no verb	0 0 0 6 -2 0 0
o:topic=controls on	0 0 -6 8 0 0 0
o:topic=controls on ahead	0 0 -5 0 7 0 0
o:topic=controls on gone	0 0 0 8 -7 0 0
o:topic=controls since	0 0 0 -7 8 0 0
o:topic=controls since gone	0 0 0 -7 8 0 0
o:topic=controls suspend	0 0 -6 -1 9 0 0
o:topic=controls until	0 0 2 0 2 -8 0
o:topic=controls until ahead	0 0 2 0 2 -8 0
o:topic=deal	-5 -1 4 -11 11 0 -6
o:topic=deal ahead	0 0 4 -10 3 0 -4
o:topic=deal by ahead	0 0 6 0 -5 0 0
o:topic=deal far	0 0 3 -2 8 -7 -4
o:topic=deal far ahead	0 0 10 -1 0 -6 -3
o:topic=deal far be	0 0 13 0 -12 0 0
o:topic=deal far begin	0 0 -3 0 9 -3 0
o:topic=deal far today	0 0 -12 0 7 0 0
o:topic=deal from	0 0 6 0 -5 0 0
o:topic=deal from ahead	0 0 6 0 -6 0 0
o:topic=deal gone	-3 0 -3 0 8 0 0
o:topic=deal no verb	0 0 -5 -7 15 0 0
o:topic=deal on	-2 0 -2 1 6 -2 -1
o:topic=deal on ahead	0 0 -1 -7 11 -1 0
o:topic=deal on gone	-1 0 0 9 -5 0 0
o:topic=deal reach	0 0 5 4 -9 0 0
o:topic=deal since	0 0 0 -6 8 0 0
o:topic=deal since gone	0 0 0 -6 8 0 0
o:topic=deal the ahead	0 0 1 0 -8 5 0
o:topic=duties	0 -19 -6 9 5 -7 2
o:topic=duties agree	0 0 0 8 -5 0 0
o:topic=duties ahead	-11 -6 2 -7 0 0 10
o:topic=duties ask	0 0 0 8 -8 0 0
o:topic=duties be	-1 0 5 -1 -3 -9 8
o:topic=duties bear	0 0 0 -4 7 0 0
o:topic=duties before	0 0 4 1 -12 5 2
o:topic=duties before ahead	0 0 4 5 -17 5 2
o:topic=duties begin	0 0 -6 -4 17 -7 -1
o:topic=duties by	0 0 -12 0 16 0 0
o:topic=duties by ahead	0 0 -11 0 15 0 0
o:topic=duties call	0 0 0 6 -6 0 0
o:topic=duties charge	0 0 8 -4 0 0 -1
o:topic=duties collect	0 0 -4 -3 12 -3 0
o:topic=duties end	0 0 -7 -2 3 -7 12
o:topic=duties far	-14 -7 -1 4 0 6 -3
o:topic=duties far  gone	0 0 0 6 -2 0 0
o:topic=duties far  today	0 0 -3 0 6 0 0
o:topic=duties far ahead	-1 0 -1 -5 -1 11 0
o:topic=duties far be	0 0 -9 -2 17 -2 0
o:topic=duties far end	0 0 -10 0 10 1 0
o:topic=duties far from	0 0 8 0 -2 -2 0
o:topic=duties far from ahead	0 0 9 1 -6 -1 0
o:topic=duties far from gone	0 0 0 -4 6 0 0
o:topic=duties far gone	-8 -2 -8 13 1 -5 -2
o:topic=duties far in	0 0 0 -8 10 0 0
o:topic=duties far in gone	0 0 0 -8 9 0 0
o:topic=duties far of	0 0 -4 11 -6 0 0
o:topic=duties far of gone	0 0 0 9 -9 0 0
o:topic=duties far on	-2 0 -8 -3 -3 13 7
o:topic=duties far on ahead	0 0 -8 -11 -5 14 8
o:topic=duties far say	0 0 0 0 -4 7 0
o:topic=duties far since	0 0 -7 4 0 0 0
o:topic=duties far since ahead	0 0 -6 -3 12 0 0
o:topic=duties far since gone	0 0 0 7 -5 0 0
o:topic=duties far the	0 0 -10 11 3 -2 0
o:topic=duties far the ahead	0 0 -8 8 3 -1 0
o:topic=duties far thursday,	0 0 8 0 -8 0 0
o:topic=duties far thursday, today	0 0 8 0 -8 0 0
o:topic=duties far to	0 0 0 0 -9 7 0
o:topic=duties far to ahead	0 0 1 0 -12 8 0
o:topic=duties far today	0 0 5 -8 3 0 0
o:topic=duties from	0 0 -26 7 9 -8 2
o:topic=duties from ahead	0 0 -24 3 8 -7 5
o:topic=duties from gone	0 0 0 -14 21 0 -3
o:topic=duties from today	0 0 0 16 -15 0 0
o:topic=duties gone	7 -8 -19 13 3 -9 -17
o:topic=duties have	0 0 0 7 -7 0 0
o:topic=duties impose	0 0 -4 -3 9 0 0
o:topic=duties keep	0 0 -11 0 6 5 0
o:topic=duties last	0 0 0 -8 9 0 0
o:topic=duties last gone	0 0 0 -8 9 0 0
o:topic=duties levy	0 0 0 10 -7 0 -1
o:topic=duties lower	0 0 -3 0 9 0 -3
o:topic=duties no verb	-3 -3 6 5 -9 4 0
o:topic=duties of	0 0 -8 -1 4 0 7
o:topic=duties of ahead	0 0 -7 -11 6 0 8
o:topic=duties of gone	0 0 0 6 -4 0 0
o:topic=duties on	6 -1 -8 8 3 -19 0
o:topic=duties on ahead	-4 0 -5 2 9 -17 0
o:topic=duties on gone	10 0 -2 7 -8 0 -3
o:topic=duties other	8 0 -10 2 -1 2 0
o:topic=duties put	0 0 3 -8 1 0 0
o:topic=duties raise	0 0 -6 0 0 6 0
o:topic=duties return	0 0 -6 0 11 -1 0
o:topic=duties run	3 0 7 0 -10 0 0
o:topic=duties say	0 0 -3 0 7 0 0
o:topic=duties since ahead	0 0 0 -5 6 0 0
o:topic=duties since gone	0 0 0 7 -4 0 0
o:topic=duties the	0 0 -7 6 -6 4 5
o:topic=duties the ahead	0 0 -6 -6 0 4 5
o:topic=duties the gone	0 0 0 11 -7 0 0
o:topic=duties through	0 0 15 0 -11 -1 0
o:topic=duties through ahead	0 0 15 0 -12 -1 0
o:topic=duties to	0 0 3 -4 7 -9 0
o:topic=duties to ahead	0 0 3 -1 4 -9 0
o:topic=duties today	0 0 -11 3 7 0 0
o:topic=duties until	0 0 1 -4 -7 17 -4
o:topic=duties until ahead	0 0 2 -5 -9 18 -4
o:topic=exclusions	0 0 -5 -14 21 -3 -2
o:topic=exclusions ahead	0 0 -5 -3 13 -3 -1
o:topic=exclusions be	0 0 -2 -5 10 0 0
o:topic=exclusions end	0 0 -8 0 11 0 0
o:topic=exclusions far	0 0 -2 -1 7 0 0
o:topic=exclusions gone	0 0 0 -8 10 0 0
o:topic=fees	0 0 0 -13 15 0 0
o:topic=fees begin	0 0 0 -8 10 0 0
o:topic=fees far	0 0 8 0 -4 0 0
o:topic=fees far ahead	0 0 9 0 -6 0 0
o:topic=fees far no verb	0 0 6 0 -4 0 0
o:topic=fees gone	0 0 0 -10 12 0 0
o:topic=fees on	0 0 -2 -7 13 0 0
o:topic=fees on gone	0 0 0 -7 8 0 0
o:topic=longer	2 -2 6 -2 5 -9 -8
o:topic=longer ahead	0 0 5 5 0 -4 -6
o:topic=longer be	0 0 7 -1 -9 5 0
o:topic=longer begin	0 0 -7 9 0 0 0
o:topic=longer end	0 0 8 0 0 -13 0
o:topic=longer far	0 0 0 -9 6 0 0
o:topic=longer far gone	0 0 -1 -6 11 0 0
o:topic=longer far no verb	0 0 0 -7 9 0 0
o:topic=longer far on	0 0 7 0 -6 0 0
o:topic=longer far on ahead	0 0 7 0 -7 0 0
o:topic=longer far today	0 0 6 0 -4 0 0
o:topic=longer gone	3 0 -3 -4 12 -8 0
o:topic=longer in	0 0 0 -10 12 0 0
o:topic=longer in gone	0 0 0 -10 12 0 0
o:topic=longer on	4 0 12 -7 -2 -14 0
o:topic=longer on ahead	0 0 13 0 -2 -14 0
o:topic=longer other	0 0 1 -2 7 -8 0
o:topic=longer run	5 0 0 0 1 -10 0
o:topic=longer sign	0 0 0 0 -5 7 0
o:topic=longer since	0 0 -1 8 -5 0 0
o:topic=longer since gone	0 0 0 9 -8 0 0
o:topic=longer the	0 0 -6 0 10 -5 0
o:topic=longer the ahead	0 0 -6 0 9 -4 0
o:topic=longer to	0 0 3 5 -6 0 0
o:topic=longer to ahead	0 0 4 0 -6 3 0
o:topic=longer to gone	0 0 0 6 0 -3 0
o:topic=longer until	0 0 0 0 -5 6 0
o:topic=longer until ahead	0 0 0 0 -8 7 0
o:topic=meeting	-12 -6 -10 -4 18 7 -4
o:topic=meeting 	0 0 0 -3 8 0 0
o:topic=meeting ahead	0 0 -13 -20 15 12 0
o:topic=meeting begin	0 0 3 -11 1 0 3
o:topic=meeting far	-3 -2 7 3 -6 -3 2
o:topic=meeting far 	0 0 10 -11 -3 -10 6
o:topic=meeting far  ahead	0 0 11 0 -12 -9 6
o:topic=meeting far  gone	0 0 0 -9 12 0 0
o:topic=meeting far ahead	0 0 5 -15 0 -1 4
o:topic=meeting far be	0 0 7 6 -12 0 0
o:topic=meeting far end	0 0 6 8 -13 0 0
o:topic=meeting far from ahead	0 0 -1 -6 0 0 4
o:topic=meeting far from gone	0 0 0 7 -6 0 0
o:topic=meeting far gone	0 0 -7 13 -3 0 0
o:topic=meeting far no verb	0 0 0 -10 1 1 3
o:topic=meeting far on ahead	0 0 6 0 0 -3 0
o:topic=meeting far on gone	0 0 0 6 -4 0 0
o:topic=meeting far the	0 0 -14 6 2 0 0
o:topic=meeting far the ahead	0 0 -14 0 10 0 0
o:topic=meeting far the gone	0 0 0 7 -7 0 0
o:topic=meeting far to	0 0 -6 -3 0 8 0
o:topic=meeting far today	0 0 9 -1 -5 0 0
o:topic=meeting from	0 0 0 -6 10 0 0
o:topic=meeting gone	-6 -2 -5 1 14 -4 -2
o:topic=meeting in	0 0 0 11 -9 0 0
o:topic=meeting in gone	0 0 0 11 -10 0 0
o:topic=meeting meet	0 0 -2 0 10 -4 0
o:topic=meeting on	-7 -1 0 -6 11 0 0
o:topic=meeting on gone	-4 0 0 -1 14 -1 -1
o:topic=meeting other	0 0 -2 0 -1 7 0
o:topic=meeting suspend	0 0 -1 10 -7 0 0
o:topic=meeting the	0 0 1 7 -16 10 0
o:topic=meeting the ahead	0 0 1 -3 -8 11 0
o:topic=meeting the gone	0 0 0 10 -9 0 0
o:topic=meeting today	0 0 8 4 -7 0 0
o:topic=meeting until	0 0 -5 0 8 0 0
o:topic=meeting until ahead	0 0 -5 0 7 0 0
o:topic=none	-19 -14 -10 6 2 6 6
o:topic=none 	0 0 7 0 -2 -1 -6
o:topic=none  gone	0 0 0 6 -5 0 0
o:topic=none a	0 0 -2 0 6 0 0
o:topic=none ahead	-3 -2 0 0 -15 14 13
o:topic=none be	0 0 -19 0 17 -12 6
o:topic=none before	0 0 11 -1 -6 0 0
o:topic=none begin	0 0 0 -4 -1 7 0
o:topic=none from	0 0 -9 14 -14 -1 9
o:topic=none from ahead	0 0 -8 11 -13 -1 10
o:topic=none gone	-8 -4 -15 3 13 -9 -7
o:topic=none have	0 0 -4 -14 11 0 2
o:topic=none in	0 0 0 8 -6 0 0
o:topic=none in gone	0 0 0 8 -7 0 0
o:topic=none keep	0 0 10 0 -8 0 0
o:topic=none make	0 0 1 -1 -9 9 0
o:topic=none no verb	-6 -5 -5 10 0 0 -4
o:topic=none of	0 0 -5 2 6 -5 -4
o:topic=none of ahead	0 0 -3 7 1 -4 -3
o:topic=none of gone	0 0 0 -6 7 0 0
o:topic=none on	-3 0 7 -5 1 -11 0
o:topic=none on ahead	0 0 8 -15 -1 -9 0
o:topic=none other	0 0 -4 7 -1 0 0
o:topic=none put	0 0 -5 0 8 0 0
o:topic=none run	0 0 -3 -9 1 5 5
o:topic=none since ahead	0 0 0 -9 6 0 0
o:topic=none since gone	0 0 0 10 -8 0 0
o:topic=none sit	0 0 0 6 -2 0 0
o:topic=none sunday,	0 0 -9 -1 -5 15 0
o:topic=none the ahead	0 0 0 -9 0 -2 6
o:topic=none thursday	0 0 -1 -2 6 0 0
o:topic=none thursday today	0 0 -1 -2 6 0 0
o:topic=none to	0 0 0 -7 -18 18 0
o:topic=none to ahead	0 0 0 0 -26 19 0
o:topic=none to gone	0 0 0 -6 9 0 0
o:topic=none today	-1 0 -19 1 16 -9 -6
o:topic=none tuesday,	0 0 0 -5 6 0 0
o:topic=none tuesday, today	0 0 0 -5 6 0 0
o:topic=none until	0 0 11 -8 -2 0 0
o:topic=none until ahead	0 0 11 0 -8 0 0
o:topic=none until gone	0 0 0 -6 8 0 0
o:topic=procedure	0 0 -9 -10 23 -11 2
o:topic=procedure ahead	0 0 -6 -5 13 -10 3
o:topic=procedure be	0 0 -7 0 12 0 0
o:topic=procedure before	0 0 -3 0 7 0 0
o:topic=procedure before ahead	0 0 -2 0 6 0 0
o:topic=procedure begin	0 0 -4 0 11 0 0
o:topic=procedure end	0 0 0 0 7 0 0
o:topic=procedure far	0 0 0 -7 -3 10 0
o:topic=procedure far 	0 0 -10 0 -4 13 0
o:topic=procedure far ahead	0 0 2 -7 -10 11 0
o:topic=procedure far be	0 0 6 0 -3 0 0
o:topic=procedure far no verb	0 0 -11 -10 2 12 2
o:topic=procedure far on	0 0 -5 0 10 0 0
o:topic=procedure far on ahead	0 0 -5 0 6 0 0
o:topic=procedure far since	0 0 0 -6 8 0 0
o:topic=procedure far since gone	0 0 0 -6 7 0 0
o:topic=procedure far today	0 0 0 0 6 0 0
o:topic=procedure from	0 0 -5 7 0 0 0
o:topic=procedure from ahead	0 0 -5 0 10 0 0
o:topic=procedure from gone	0 0 0 8 -8 0 0
o:topic=procedure gone	0 0 0 -3 9 0 0
o:topic=procedure no verb	0 0 5 -5 -5 0 7
o:topic=procedure on	0 0 -11 0 21 -1 0
o:topic=procedure on ahead	0 0 -10 0 18 0 0
o:topic=procedure since	0 0 0 -7 9 0 0
o:topic=procedure since gone	0 0 0 -7 8 0 0
o:topic=procedure suspend	0 0 6 5 -10 0 0
o:topic=procedure the	0 0 14 0 -13 0 0
o:topic=procedure the ahead	0 0 14 0 -13 0 0
o:topic=procedure until	0 0 -4 0 6 0 0
o:topic=procedure until ahead	0 0 -4 0 6 0 0
o:topic=sale	0 0 -9 0 14 -1 0
o:topic=sale ahead	0 0 -7 0 13 0 0
o:topic=sale far	0 0 -9 0 8 0 0
o:topic=sale far ahead	0 0 -6 0 7 0 0
o:topic=sale far no verb	0 0 0 -3 8 0 0
o:topic=sale no verb	0 0 -5 -1 10 0 0
o:topic=signing	-4 -2 -5 4 11 -12 0
o:topic=signing 	0 0 -2 6 0 0 0
o:topic=signing  gone	0 0 0 7 -6 0 0
o:topic=signing ahead	0 0 0 -9 14 -10 0
o:topic=signing be	0 0 -8 0 12 0 0
o:topic=signing begin	0 0 0 10 -9 0 0
o:topic=signing last	0 0 0 13 -12 0 0
o:topic=signing last gone	0 0 0 13 -12 0 0
o:topic=signing no verb	0 0 13 -2 -6 -4 0
o:topic=signing of	0 0 0 -8 13 0 0
o:topic=signing of gone	0 0 0 -6 7 0 0
o:topic=signing on gone	0 0 0 9 -6 0 0
o:topic=signing other	0 0 0 -2 6 0 0
o:topic=signing since	0 0 -1 -3 6 0 0
o:topic=signing today	0 0 -6 6 0 0 0
o:topic=truce	3 13 -1 -5 5 -6 -17
o:topic=truce 	7 6 -1 -16 -9 5 4
o:topic=truce  ahead	0 -4 0 0 -6 6 5
o:topic=truce  gone	9 9 0 -14 -6 0 0
o:topic=truce ahead	-23 -32 14 -5 1 1 -7
o:topic=truce be	1 -5 5 -11 -2 11 -2
o:topic=truce begin	-4 7 0 5 -10 -2 8
o:topic=truce by	0 0 -5 0 8 0 0
o:topic=truce carry	0 0 2 -8 -4 8 0
o:topic=truce declare	0 0 -3 10 -4 0 0
o:topic=truce end	8 0 -5 -11 4 5 -5
o:topic=truce far	6 -3 7 0 -6 -3 0
o:topic=truce far 	0 0 -11 -5 14 -3 5
o:topic=truce far  ahead	0 0 -12 0 5 -2 7
o:topic=truce far  gone	0 0 0 -4 8 0 0
o:topic=truce far ahead	-1 0 4 -9 -2 0 5
o:topic=truce far end	0 0 8 0 -8 0 0
o:topic=truce far from	0 0 0 -7 -1 0 8
o:topic=truce far from ahead	0 0 0 -3 -4 0 10
o:topic=truce far gone	9 0 -6 0 0 0 -4
o:topic=truce far in	0 0 0 -7 8 0 0
o:topic=truce far in gone	0 0 0 -7 7 0 0
o:topic=truce far monday,	0 0 9 0 -8 0 0
o:topic=truce far no verb	0 -1 0 -9 1 0 4
o:topic=truce far on	5 0 14 0 -11 -2 -5
o:topic=truce far on ahead	0 0 15 0 -7 -1 -4
o:topic=truce far on gone	6 0 0 0 -5 0 0
o:topic=truce far to	0 0 11 0 -1 -7 0
o:topic=truce far to ahead	0 0 11 0 -2 -7 0
o:topic=truce far today	0 0 8 4 -6 0 0
o:topic=truce far until	0 0 4 5 -8 0 0
o:topic=truce for	0 0 10 0 -8 0 0
o:topic=truce for ahead	0 0 10 0 -9 0 0
o:topic=truce from	0 10 0 -11 9 -4 -13
o:topic=truce from ahead	0 -7 0 -1 13 -3 -12
o:topic=truce from gone	0 15 0 -9 -2 0 0
o:topic=truce gone	13 26 -45 1 -1 -25 -10
o:topic=truce have	0 4 14 -5 -8 -3 0
o:topic=truce in	-1 -5 -5 24 -16 0 0
o:topic=truce in gone	-1 -4 0 24 -19 0 0
o:topic=truce last	0 2 0 8 -10 0 0
o:topic=truce last gone	0 2 0 8 -10 0 0
o:topic=truce make	0 0 -3 7 -1 0 0
o:topic=truce no verb	0 9 -7 -1 6 -7 -7
o:topic=truce of	0 4 -15 3 1 0 0
o:topic=truce of ahead	0 0 -13 -5 19 0 0
o:topic=truce of gone	0 4 0 11 -14 0 0
o:topic=truce on	7 6 -15 -13 11 5 0
o:topic=truce on ahead	-13 -10 -7 -4 9 7 3
o:topic=truce on gone	15 12 -16 -12 0 -4 -1
o:topic=truce on today	0 0 -7 0 4 0 0
o:topic=truce other	0 0 10 -2 0 0 0
o:topic=truce run	0 0 -5 -1 10 -5 0
o:topic=truce say	0 0 0 0 7 0 0
o:topic=truce sign	0 0 6 -1 0 -2 0
o:topic=truce since ahead	0 0 -5 -2 10 0 0
o:topic=truce since gone	0 0 0 6 -4 0 0
o:topic=truce suspend	0 0 2 -4 9 -12 -3
o:topic=truce the	0 0 0 -16 7 0 0
o:topic=truce the gone	0 0 0 -12 20 -1 0
o:topic=truce to	0 -4 6 -14 7 -3 0
o:topic=truce to ahead	0 0 9 -4 -2 -1 0
o:topic=truce to gone	0 -1 -3 -7 20 -3 0
o:topic=truce today	0 0 -6 -8 16 0 0
o:topic=truce until	0 -1 8 -18 3 -1 0
o:topic=truce until ahead	0 0 13 -2 -10 0 0
o:topic=truce until gone	0 0 -9 -14 28 -1 0
pc0=agree	0 0 18 -2 -12 1 -1
pc0=bear	0 -2 10 -1 -2 0 -1
pc0=begin	0 -1 -1 0 11 -14 4
pc0=down	0 0 4 0 12 -13 -8
pc0=end	0 0 11 -8 -5 6 -3
pc0=propose	0 0 -11 -6 3 3 5
pc0=say	0 -2 -7 4 3 2 -5
pc0=stay	-6 0 -4 0 -1 12 0
pc0=suspend	0 -1 -14 0 0 10 9
pc0=up	0 0 -17 7 0 9 0
pc1=agree	0 0 12 7 -8 -5 -4
pc1=bear	0 -1 6 2 0 -6 -7
pc1=begin	0 -1 -3 8 2 -9 3
pc1=down	0 0 3 -1 14 -14 -8
pc1=end	0 0 8 -9 -10 16 -4
pc1=impose	-5 -6 6 3 -4 -4 4
pc1=propose	0 0 2 -7 -8 6 5
pc1=stay	-6 0 -7 0 0 11 0
pc1=suspend	0 -2 -9 0 -2 5 13
pc1=target	0 0 11 -2 -5 0 0
pc1=up	0 0 -22 7 0 13 0
pct0=agree past	0 0 12 -2 -8 0 0
pct0=agree past-passive	0 0 13 1 -11 -1 0
pct0=agree perfect	0 0 7 0 -2 0 0
pct0=bear future	0 0 7 0 -5 0 0
pct0=bear modal	0 0 8 0 -6 0 0
pct0=bear perfect	0 0 0 -5 9 0 0
pct0=begin past	0 0 -6 15 2 -9 0
pct0=begin present	0 0 -6 -16 25 -1 -4
pct0=end modal	0 0 -7 0 0 7 0
pct0=end present	0 0 15 -5 -5 0 -1
pct0=impose future	0 0 -1 -6 8 0 1
pct0=impose future-passive	0 0 -1 -2 8 0 0
pct0=impose modal	0 0 -6 0 -2 9 0
pct0=impose past	0 0 7 -5 2 -2 0
pct0=impose past-passive	0 0 -9 9 0 0 0
pct0=impose perfect-passive	0 0 -13 0 13 0 0
pct0=impose pluperfect	0 0 -9 5 0 2 0
pct0=impose present	0 0 18 -3 -11 -6 6
pct0=impose present-passive	0 0 0 3 -5 -5 6
pct0=propose perfect	0 0 -1 0 -2 6 0
pct0=propose present	0 0 -3 -5 2 0 6
pct0=say past	0 0 -1 2 -5 7 0
pct0=say perfect	0 0 0 1 6 -9 0
pct0=say present	0 0 -13 0 8 6 0
pct0=stay future	0 0 -11 0 -9 19 0
pct0=stay modal	0 4 -27 -1 8 14 0
pct0=stay past-passive	0 0 10 -1 -2 -1 0
pct0=stay present	-1 -5 2 5 -2 -6 4
pct0=suspend future	0 0 -12 -3 0 12 2
pct0=suspend past	0 0 7 0 -5 0 0
pct0=suspend past-passive	0 0 -4 0 7 0 0
pct0=suspend perfect	0 0 -2 -3 8 0 0
pct0=suspend present-passive	0 0 0 4 -11 0 7
pct0=up present	0 0 -13 -3 8 8 0
pct1=agree participle-passive	0 0 0 11 -5 -2 0
pct1=agree past	0 0 12 0 -9 0 0
pct1=agree past-passive	0 0 13 1 -11 -1 0
pct1=bear modal	0 0 8 0 -6 0 0
pct1=bear participle-passive	0 0 -8 4 6 -1 -3
pct1=bear past	0 0 5 4 -8 0 0
pct1=bear perfect	0 0 0 -5 9 0 0
pct1=begin gerund	0 0 0 7 -6 0 0
pct1=begin past	0 0 -4 15 0 -8 0
pct1=begin present	0 0 -3 -15 21 0 -4
pct1=end modal	0 0 -7 0 0 7 0
pct1=end participle-passive	0 0 0 0 -8 8 0
pct1=end present	0 0 15 -5 -5 0 -1
pct1=impose future	0 0 -1 -6 7 0 1
pct1=impose future-passive	0 0 -1 -2 8 0 0
pct1=impose infinitive	0 0 11 -8 -4 -1 2
pct1=impose modal	0 0 -6 0 -2 9 0
pct1=impose participle-passive	0 -1 8 8 -7 -4 -2
pct1=impose past	0 0 9 -3 0 0 0
pct1=impose past-passive	0 0 -9 9 0 0 0
pct1=impose perfect-passive	0 0 -13 0 13 0 0
pct1=impose pluperfect	0 0 -2 6 0 -1 0
pct1=impose present	0 0 12 -1 -9 -3 6
pct1=impose present-passive	0 0 0 3 -5 -5 6
pct1=propose perfect	0 0 -1 0 -2 6 0
pct1=propose present	0 0 0 -5 0 0 6
pct1=say infinitive	0 0 6 0 -2 -1 0
pct1=say past	0 0 -1 2 -5 7 0
pct1=say perfect	0 0 0 0 11 -9 0
pct1=say present	0 0 -13 0 7 6 0
pct1=stay future	0 0 -6 1 -8 14 0
pct1=stay modal	0 4 -27 -1 8 14 0
pct1=stay participle-passive	0 0 -1 -3 8 0 0
pct1=stay past-passive	0 0 10 -1 -2 -1 0
pct1=stay present	0 -2 -6 4 1 0 4
pct1=suspend future	0 0 -6 -3 0 6 2
pct1=suspend participle-passive	0 0 -7 0 4 2 0
pct1=suspend past	0 0 7 0 -5 0 0
pct1=suspend past-passive	0 0 -4 0 7 0 0
pct1=suspend present-passive	0 0 0 4 -11 0 7
pct1=up present	0 0 -10 -3 4 9 0
phas-future	0 0 -9 -13 5 15 0
phas-modal	0 2 -7 -18 3 9 3
phas-participle	0 -2 -1 10 0 -5 -2
phas-past	-10 -9 11 7 0 -10 -13
phas-perfect	0 0 -2 -4 18 -12 -5
phas-pluperfect	0 0 -16 11 0 0 0
phas-present	-10 -14 19 0 -8 -12 2
pt0=future	0 0 -7 -7 -1 16 0
pt0=future-passive	0 0 -2 -4 11 0 0
pt0=modal	0 2 -13 -12 0 12 8
pt0=modal-passive	0 0 8 -5 6 -5 -4
pt0=past	-5 -6 -1 2 7 -2 -9
pt0=past-passive	-1 0 18 9 -12 -14 0
pt0=perfect	0 0 8 -1 3 -8 -4
pt0=perfect-passive	0 0 -13 0 17 -3 0
pt0=pluperfect	0 0 -15 11 0 1 0
pt0=present	-8 -13 15 -8 0 -9 0
pt0=present-passive	0 0 8 0 -8 -6 4
pt1=future	0 0 -6 -6 0 11 0
pt1=future-passive	0 0 -2 -4 11 0 0
pt1=infinitive	0 0 7 -16 0 0 1
pt1=modal	0 2 -13 -12 0 12 8
pt1=modal-passive	0 0 8 -5 6 -5 -4
pt1=participle-passive	0 -1 0 6 1 0 -10
pt1=past	-5 -4 0 6 2 -1 -8
pt1=past-passive	-1 0 18 9 -12 -14 0
pt1=perfect	0 0 3 -1 4 -6 0
pt1=perfect-passive	0 0 -13 0 17 -3 0
pt1=pluperfect	0 0 -9 11 0 -3 0
pt1=present	-8 -11 2 -10 7 -2 0
pt1=present-passive	0 0 10 0 -10 -5 4
pv0-none	3 6 -2 -8 0 1 0
pv0=agree	0 0 13 -3 -15 5 0
pv0=ask	0 0 -4 -1 -8 6 9
pv0=begin	0 0 3 6 0 -24 9
pv0=come	0 0 4 0 2 -6 0
pv0=confirm	0 0 -2 -10 15 0 0
pv0=continue	0 0 8 4 -15 0 0
pv0=end	0 0 12 0 -13 1 0
pv0=expire	0 0 0 0 -2 7 0
pv0=extend	0 0 -12 0 17 -1 0
pv0=go	0 0 -12 0 4 9 0
pv0=have	0 0 -1 -8 11 -3 0
pv0=hold	0 0 5 1 0 -11 0
pv0=keep	0 0 5 0 -9 6 0
pv0=leave	0 0 7 3 -10 0 0
pv0=other	-1 0 21 -5 0 -18 -3
pv0=put	0 0 -1 0 8 0 0
pv0=remain	0 0 12 0 -5 -4 0
pv0=run	0 3 -12 -4 3 9 0
pv0=say	0 0 -16 4 8 2 0
pv0=sit	0 0 -2 -1 7 0 0
pv0=stand	0 0 -10 12 0 0 0
pv0=stay	0 0 -17 0 3 16 0
pv0=take	0 0 4 -7 7 -6 0
pv1-none	4 7 -1 -11 0 0 1
pv1=agree	0 0 9 6 -13 0 0
pv1=announce	0 0 -7 0 6 0 0
pv1=ask	0 0 5 -2 -20 9 8
pv1=begin	0 0 3 6 0 -24 9
pv1=carry	0 0 -12 0 9 3 0
pv1=come	0 0 4 0 3 -6 0
pv1=confirm	0 0 -2 -10 15 0 0
pv1=end	0 0 7 0 -11 4 0
pv1=enter	0 0 0 8 -5 0 0
pv1=expire	0 0 0 0 -2 7 0
pv1=extend	0 0 -13 0 19 -1 0
pv1=go	0 0 -14 0 0 14 0
pv1=have	0 0 -6 -8 17 -3 0
pv1=hold	0 0 13 1 -3 -14 0
pv1=keep	0 0 -4 0 -5 8 0
pv1=leave	0 0 22 2 -22 0 0
pv1=other	-1 0 12 -3 6 -17 0
pv1=put	0 0 -4 0 10 0 0
pv1=run	0 3 -13 -4 3 9 0
pv1=sit	0 0 -2 -1 8 0 0
pv1=stand	0 0 -13 8 5 0 0
pv1=start	0 0 -7 0 0 8 -2
pv1=stay	0 0 -11 -4 3 10 0
pv1=suspend	0 -1 -13 0 2 7 6
pv1=take	0 0 6 -9 5 -4 0
pv2-none	-9 -3 4 -1 4 -1 -1
pvt0=agree past	0 0 10 -1 -9 0 0
pvt0=agree perfect	0 0 7 0 -4 0 0
pvt0=be future	0 0 4 3 -9 0 0
pvt0=be past	0 0 9 0 -4 -2 0
pvt0=be present	0 0 -4 -7 6 0 6
pvt0=begin past	0 0 -2 7 2 -7 0
pvt0=begin present	0 0 9 0 5 -16 0
pvt0=end present	0 0 14 0 -13 0 0
pvt0=go present	0 0 -12 0 4 8 0
pvt0=have past	0 0 -11 0 17 -3 0
pvt0=have present	0 0 6 -6 0 0 0
pvt0=hold present	0 0 3 4 0 -11 0
pvt0=keep present	0 0 9 -1 -1 -3 0
pvt0=leave past	0 0 -5 0 7 0 0
pvt0=leave present	0 0 13 3 -16 0 0
pvt0=other past	0 0 3 -9 9 -4 0
pvt0=other perfect	0 0 7 5 -4 -7 0
pvt0=other present	0 0 14 -5 -6 -2 0
pvt0=put present	0 0 -1 0 6 0 0
pvt0=remain present	0 0 12 0 -5 -4 0
pvt0=say past	0 0 -14 0 4 8 0
pvt0=say perfect	0 0 0 0 11 -9 0
pvt0=say present	0 0 -3 7 -5 1 0
pvt0=sit past	0 0 -2 -1 7 0 0
pvt0=stay present	0 0 -10 0 4 4 0
pvt0=suspend present	0 0 0 0 -6 6 0
pvt0=take past	0 0 0 -1 7 0 0
pvt0=tell past	0 0 0 4 -8 1 0
pvt1=agree participle	0 0 0 8 -8 0 0
pvt1=agree past	0 0 10 0 -11 0 0
pvt1=be future	0 0 4 3 -9 0 0
pvt1=be past	0 0 9 0 -4 -2 0
pvt1=be present	0 0 -3 -5 3 0 6
pvt1=begin past	0 0 -2 7 2 -7 0
pvt1=begin present	0 0 9 0 5 -16 0
pvt1=end present	0 0 14 0 -13 0 0
pvt1=go present	0 0 -9 0 0 9 0
pvt1=have past	0 0 -11 0 17 -3 0
pvt1=have present	0 0 0 -6 3 0 0
pvt1=hold present	0 0 3 4 0 -11 0
pvt1=leave past	0 0 -5 0 7 0 0
pvt1=leave present	0 0 13 3 -16 0 0
pvt1=other past	0 0 3 -9 9 -4 0
pvt1=other perfect	0 0 5 7 -5 -7 0
pvt1=put present	0 0 -1 0 6 0 0
pvt1=say past	0 0 -14 0 4 8 0
pvt1=say perfect	0 0 0 0 11 -9 0
pvt1=say present	0 0 -2 7 -5 1 0
pvt1=sit past	0 0 -2 -1 7 0 0
pvt1=stay present	0 0 -10 0 4 4 0
pvt1=suspend present	0 0 0 0 -6 6 0
pvt1=tell past	0 0 0 4 -8 1 0
q:!	0 0 17 8 -14 -10 -1
q:"	0 7 -31 -6 6 17 6
q:'s	-8 8 0 -8 13 -7 -14
q:(	0 0 -29 0 27 9 -5
q:)	0 0 -19 0 18 8 -6
q:,	-10 8 -7 20 -10 12 0
q:-	0 4 11 9 -10 -15 -2
q:.	-12 0 -1 -12 19 -2 -1
q:/	0 0 18 0 -10 -4 0
q::	-10 -14 -12 -6 8 20 1
q:;	0 12 0 18 -21 -17 7
q:<agent>	-7 3 -6 -10 2 8 9
q:<day-ahead>	-7 0 -32 -7 24 17 -4
q:<day-gone>	-4 5 2 -5 -3 7 1
q:<day-today>	0 0 -3 -19 20 -10 4
q:<duty>	-1 2 0 6 -7 2 3
q:<gate>	0 5 7 -21 13 -18 -6
q:<goods>	-21 0 14 3 6 -40 0
q:<level-noun>	0 6 -15 10 9 -10 -6
q:<level>	0 -6 0 -11 16 -7 -5
q:<money>	0 0 -12 -12 28 0 0
q:<month-ahead>	0 0 0 10 -9 3 0
q:<month-gone>	-5 2 10 -18 8 -5 -13
q:<name>	0 8 20 -5 -5 -14 -8
q:<not>	5 2 -4 -3 6 -1 -5
q:<number>	-22 -2 -5 -1 11 -15 16
q:<office>	-6 -2 -9 3 15 0 -11
q:<organisation>	-2 -1 -43 -7 41 5 2
q:<person>	-11 0 -15 -6 9 12 8
q:<points>	0 13 8 -19 -2 -1 0
q:<quality>	-10 -13 23 5 -13 0 -4
q:<seat>	-2 4 28 15 -19 -19 -21
q:<sender>	0 0 12 6 -4 -13 -2
q:<span>	-1 17 -1 20 -18 6 -18
q:<taker>	0 0 -15 -5 25 -6 0
q:<v-agree>	-11 0 5 0 -7 5 1
q:<v-bear>	-11 -11 -22 -5 21 6 3
q:<v-begin>	10 -2 0 -11 11 -16 0
q:<v-buy>	0 0 -2 -2 0 0 11
q:<v-deny>	0 0 -11 2 11 -1 0
q:<v-down>	2 11 -13 0 12 -6 -16
q:<v-end>	3 13 2 -23 4 -10 -1
q:<v-impose>	-7 4 6 7 -4 -3 -4
q:<v-propose>	-3 -7 -5 -6 3 18 0
q:<v-return>	0 2 -14 6 1 0 -2
q:<v-say>	-7 -5 -9 7 0 6 11
q:<v-sell>	0 0 0 0 5 -6 -6
q:<v-stay>	-13 16 13 -19 -8 5 -5
q:<v-suspend>	3 5 -1 -5 -9 13 -1
q:<v-target>	0 0 12 2 -7 -5 -5
q:<v-threaten>	0 0 11 -5 0 -5 0
q:<v-up>	0 -5 4 -14 3 3 2
q:?	-6 -4 12 -15 -8 17 -6
q:@	0 0 -7 -10 7 11 0
q:_	0 0 -5 -7 18 0 0
q:a	1 7 -10 0 17 -26 3
q:about	0 0 12 -6 0 -5 0
q:act	0 0 -8 0 9 0 0
q:additional	0 0 7 -10 0 2 0
q:after	0 0 12 4 0 -15 -5
q:again	0 0 13 3 -8 -6 0
q:against	0 0 14 8 -19 0 0
q:ago	0 0 -1 16 -13 0 0
q:agree	-5 0 -9 10 -18 22 5
q:agreement	0 0 -8 -1 12 0 0
q:all	0 0 5 2 0 -11 -2
q:allow	0 0 -10 0 11 0 0
q:alone	0 0 0 -2 -5 8 0
q:also	0 0 -6 0 8 0 0
q:am	0 0 -1 -9 0 0 9
q:an	0 7 -9 -6 17 -13 -3
q:and	-4 10 -11 0 8 4 -12
q:announce	0 0 -3 20 -20 0 9
q:announcement	0 0 0 7 -4 0 0
q:another	0 0 17 -15 0 -3 0
q:answer	0 0 0 8 -3 0 -1
q:any	0 0 -7 -5 18 0 0
q:anybody	0 0 -2 0 -7 10 0
q:apply	0 0 -7 0 12 -5 0
q:approve	0 0 -1 -1 10 -1 0
q:are	0 0 -2 10 -10 14 -7
q:article	0 0 -1 6 -14 0 9
q:as	0 10 0 2 0 -11 -9
q:aside	0 4 -4 -7 8 0 0
q:ask	0 0 13 0 -7 -5 0
q:at	0 7 4 16 -14 -3 -13
q:autumn	0 0 -7 -6 0 14 0
q:b	0 0 -16 0 8 8 0
q:battery	0 0 -3 0 10 -6 0
q:be	0 0 -24 -4 15 16 -2
q:bean	0 0 12 -4 -14 0 8
q:bear	0 0 -3 0 8 -1 0
q:because	0 0 -11 -14 25 0 0
q:become	0 0 5 10 -14 0 0
q:been	0 0 12 5 -6 -11 -6
q:before	0 0 1 0 3 -6 0
q:begin	5 0 9 3 -2 -21 0
q:behind	0 0 -5 0 7 0 0
q:being	0 0 17 0 -18 0 0
q:between	6 0 -6 3 9 -16 -5
q:boat	0 0 -6 -10 16 0 0
q:border	0 0 -7 0 14 -7 0
q:both	0 -4 7 5 -2 -5 -2
q:bring	0 4 7 -4 -10 3 0
q:broke	0 0 -4 0 0 7 0
q:busan	0 0 2 -4 6 -7 0
q:but	0 0 9 9 -14 0 0
q:buy	0 0 2 -6 4 -2 0
q:by	-3 0 -14 3 24 -9 -11
q:call	0 0 -25 -6 34 -1 0
q:can	0 0 -9 -7 14 2 0
q:capital	0 0 -6 0 6 0 0
q:car	0 0 8 -3 -4 0 0
q:carry	0 0 6 0 -3 0 0
q:case	0 0 8 0 -7 0 0
q:ceasefire	0 0 -15 0 19 -1 0
q:cent	0 0 0 -4 8 0 0
q:change	0 0 0 9 -8 0 0
q:changed	2 4 2 -6 -3 -3 0
q:cheese	0 0 -23 0 24 0 0
q:chip	0 0 7 0 -3 0 0
q:city	0 0 -2 0 7 0 -1
q:client	0 0 -7 -3 8 3 0
q:clock	0 0 -6 0 10 0 0
q:close	0 0 5 2 -6 0 0
q:closed	0 0 0 -1 -6 0 9
q:cocoa	0 0 3 0 -17 7 8
q:cod	0 0 -5 0 7 0 0
q:coffee	0 0 14 12 -17 -4 0
q:collect	0 0 0 12 -12 0 0
q:column	0 0 12 0 -10 0 0
q:come	4 0 1 -1 0 -2 -6
q:commerce	0 0 -4 6 0 0 0
q:company	0 0 -6 0 10 0 0
q:conference	0 0 -6 0 9 -2 0
q:confirm	0 0 -4 0 7 0 0
q:control	0 0 9 0 -3 -2 0
q:cost	0 0 6 -10 4 0 0
q:cotton	0 0 -1 10 -3 -1 0
q:count	0 4 -7 0 2 0 0
q:country	0 0 1 -5 10 -10 0
q:course	0 0 -9 -2 0 12 0
q:customer	0 0 -9 0 12 -1 0
q:date	0 0 -13 -1 0 8 7
q:day	0 0 -2 -4 -6 19 -1
q:deadline	0 0 22 0 -20 0 0
q:deal	0 0 -12 -3 20 0 0
q:decision	0 0 11 0 0 -7 0
q:decree	0 0 0 -3 8 0 0
q:did	0 0 -9 -4 4 10 0
q:die	0 0 12 -4 -12 2 0
q:dispute	0 0 -5 0 9 0 0
q:doe	0 0 17 3 -11 -9 0
q:doing	0 0 0 14 -13 0 0
q:don't	0 0 0 7 -6 0 0
q:done	0 0 -9 0 -6 15 0
q:down	0 3 6 8 -16 0 0
q:draw	0 0 -6 -2 12 -1 0
q:drop	0 9 0 0 -4 -4 0
q:due	0 0 8 -4 0 -4 0
q:duty	-5 7 17 2 -18 0 0
q:each	0 7 -2 16 -13 0 -10
q:earlier	0 0 3 0 3 -7 0
q:earth	0 0 0 -4 15 -10 0
q:either	0 0 3 11 -12 0 0
q:else	0 0 -4 -1 8 0 0
q:elsewhere	0 0 -14 0 14 1 0
q:emergency	0 0 -6 -10 17 0 0
q:end	4 6 -5 -23 18 -6 -6
q:evening	0 0 2 -11 0 6 -3
q:ever	0 0 -9 -2 5 8 0
q:every	0 0 -4 0 10 0 0
q:everybody	0 0 -19 -1 24 -3 0
q:everyone	0 0 -6 0 8 0 0
q:exclusion	0 0 -4 0 11 -3 0
q:exist	0 0 -6 0 9 0 0
q:expire	0 0 9 0 -7 0 0
q:extend	0 0 -22 6 25 -7 0
q:extension	0 0 10 4 -6 -6 0
q:face	0 0 0 9 -7 0 0
q:fall	0 0 -10 -6 19 0 0
q:farm	0 0 -8 -1 10 0 0
q:fentanyl	0 0 -4 -3 4 6 -2
q:fifth	0 0 -11 0 0 11 0
q:final	0 0 -8 0 10 0 0
q:finished	0 0 9 0 -9 0 0
q:firm	0 0 -6 -4 17 -5 0
q:first	0 0 -6 0 10 -3 0
q:fish	0 0 6 0 0 -7 0
q:fishmeal	0 0 7 4 -11 0 0
q:flag	0 0 0 -7 9 0 0
q:flour	0 0 -3 19 -14 0 0
q:for	0 9 9 -4 -16 13 -1
q:force	0 0 12 0 -11 0 0
q:forty	5 0 -6 -1 0 0 0
q:four	0 0 -10 -17 20 7 0
q:fourth	7 0 -7 0 0 2 0
q:friday	0 0 -4 -3 14 0 -6
q:from	-2 0 -39 0 27 12 0
q:further	7 0 0 11 -13 0 0
q:geneva	0 4 8 5 -11 -2 -1
q:get	0 0 -13 -8 12 0 7
q:go	1 -2 -3 -3 -3 12 6
q:good	-2 -2 -7 -3 12 -7 9
q:great	0 0 1 -1 8 -8 0
q:grower	0 0 9 -3 -4 0 0
q:had	-3 2 5 8 -8 -11 5
q:half	0 0 -14 5 9 0 0
q:hall	0 0 -2 0 6 0 0
q:halve	0 0 -12 0 8 4 0
q:hand	0 0 -9 -3 14 0 0
q:happen	0 0 0 4 -13 0 10
q:happened	0 0 -7 -8 18 0 0
q:has	-3 4 -3 -13 11 -1 4
q:have	0 1 -2 -12 4 3 -1
q:he	0 0 9 0 -10 9 -4
q:hear	0 0 7 0 -4 0 0
q:her	0 0 -7 0 8 0 0
q:here	0 0 6 5 -8 -1 0
q:his	0 -1 -12 -2 13 4 0
q:hit	0 0 0 6 -1 -1 0
q:hold	0 0 6 0 4 -15 0
q:hope	0 0 1 0 -6 0 6
q:hotel	0 0 -7 0 8 0 0
q:hour	7 0 -2 0 0 -1 0
q:house	0 0 -2 -1 7 0 0
q:household	0 0 -1 0 8 -1 0
q:how	0 0 16 -6 2 -20 -2
q:i	0 3 -7 -4 0 2 5
q:if	0 0 -12 -10 28 0 -2
q:import	0 0 -7 0 10 0 0
q:impose	0 0 -9 1 14 -2 -10
q:in	-9 0 12 -3 3 -13 0
q:initial	0 9 0 0 -5 0 0
q:instead	0 0 -17 8 9 0 0
q:into	0 0 7 0 -13 7 0
q:is	0 5 13 -1 -23 15 -4
q:isn't	0 0 -15 0 6 10 0
q:it	-7 4 -3 2 -2 0 7
q:its	0 11 -9 -1 9 -7 -6
q:just	0 0 -5 -1 -4 3 8
q:keep	0 8 -9 -5 -7 19 0
q:know	0 0 0 -6 -4 11 0
q:kuala	0 0 2 0 3 -7 0
q:last	0 0 17 -15 -3 0 -4
q:lasted	0 6 -12 -11 12 0 0
q:later	0 0 -3 0 6 0 0
q:law	0 0 -28 0 18 11 0
q:leave	0 0 19 -25 -3 1 0
q:legal	0 0 -8 0 -5 12 0
q:lentil	0 0 6 -4 0 0 0
q:less	0 0 -5 0 8 0 0
q:let	3 0 6 3 -10 0 0
q:levy	0 0 2 0 -14 0 8
q:lie	0 0 0 -2 6 0 0
q:like	0 0 7 2 -8 0 0
q:line	0 0 -4 -1 12 -5 0
q:list	0 0 0 -4 18 -4 -4
q:long	0 0 9 -7 0 -22 13
q:look	0 0 2 0 -20 17 0
q:lower	0 0 -6 0 12 -4 0
q:lumpur	0 0 2 0 3 -7 0
q:m	0 0 -4 6 0 0 0
q:man	0 0 0 -4 7 0 0
q:many	0 0 0 10 -9 0 0
q:market	0 0 9 0 0 -9 0
q:matter	0 0 5 3 -7 0 0
q:may	0 0 -7 0 5 0 0
q:me	-1 0 0 15 -11 0 0
q:mean	0 0 -5 0 8 0 0
q:measure	0 0 -2 3 4 -6 0
q:medicine	0 0 7 0 -7 0 0
q:meet	0 -2 -30 11 -1 17 8
q:member	0 0 0 -5 11 0 -4
q:midnight	0 0 2 -10 -5 12 0
q:minister	0 6 30 8 -30 -12 0
q:minute	0 0 -9 -6 26 -14 0
q:mombasa	0 0 -1 0 7 -3 0
q:money	0 0 0 -4 8 0 0
q:month	0 0 7 6 -9 -5 0
q:more	0 0 9 -24 7 0 -2
q:morning	0 0 -12 -13 11 -1 16
q:most	0 0 8 3 -10 0 0
q:mr	0 0 1 0 -8 1 5
q:much	0 0 8 0 -6 0 0
q:must	0 0 -4 0 7 0 0
q:name	0 0 -2 6 0 -1 0
q:need	0 0 6 -2 0 0 0
q:negotiate	0 0 -11 0 15 -1 0
q:negotiator	0 0 -2 0 6 0 0
q:never	0 0 0 9 -8 -2 0
q:new	1 3 -26 -2 20 -4 0
q:next	0 0 -18 -1 24 0 0
q:night	0 0 -9 -6 0 0 16
q:no	5 0 -13 10 4 -1 -11
q:nobody	0 0 5 -7 3 0 0
q:none	0 0 10 7 -15 0 0
q:nor	0 7 -8 0 3 -2 0
q:northern	0 0 -10 0 11 0 0
q:not	1 0 11 -6 -1 -16 5
q:note	0 0 9 0 -11 2 0
q:nothing	0 0 6 -1 -4 3 0
q:notice	0 0 0 -5 10 0 0
q:now	0 0 9 8 -7 -6 -4
q:number	0 0 2 6 -7 0 0
q:of	-21 9 -20 1 20 -12 9
q:oil	0 0 -3 0 4 -7 5
q:old	0 0 -3 -1 8 0 0
q:older	0 0 -5 0 6 0 0
q:on	-14 1 5 14 -4 0 -17
q:one	-2 2 -12 18 -1 0 -9
q:only	0 3 -7 0 0 0 0
q:opened	0 0 8 0 0 -7 0
q:operator	0 0 -7 0 9 0 0
q:or	0 0 -14 -7 23 0 0
q:order	0 0 0 1 -11 2 11
q:ordinary	0 0 9 1 -4 -6 0
q:origin	0 0 0 0 6 0 0
q:other	0 -1 -6 11 6 -1 -14
q:our	0 0 -2 -1 6 0 0
q:out	0 0 13 0 -13 1 0
q:over	0 0 -5 -9 23 -8 -5
q:own	0 0 24 -2 -14 -9 0
q:p	0 0 0 7 -5 0 0
q:page	0 0 7 2 -8 0 0
q:palm	0 0 7 0 -11 -1 8
q:paper	0 8 -14 0 10 -6 0
q:part	0 0 0 -11 12 0 0
q:past	0 0 7 1 -8 0 0
q:pause	6 0 0 7 -24 16 -1
q:pay	-2 0 18 -12 5 -11 -12
q:people	0 0 -14 10 0 5 0
q:percent	0 0 -5 0 8 0 0
q:permit	0 0 -8 -4 14 0 0
q:place	0 4 2 0 -8 0 0
q:plant	0 0 -2 10 -3 0 0
q:plu	0 0 -5 -4 11 0 0
q:port	0 0 -2 0 6 0 0
q:power	0 0 -10 0 11 0 0
q:present	0 0 5 3 -7 0 0
q:price	0 0 -2 0 7 0 0
q:proclamation	0 0 -2 -6 14 0 -1
q:prolonged	0 0 -16 0 12 5 0
q:propose	0 0 -9 0 11 0 0
q:put	0 0 13 0 -12 -6 6
q:quarrel	0 0 4 -8 -2 6 0
q:raise	0 0 -4 -7 12 0 0
q:rare	0 0 0 -4 14 -9 0
q:rate	0 0 11 -9 0 0 0
q:read	0 0 0 -6 10 0 0
q:reader	0 0 -12 0 14 0 0
q:reciprocal	0 0 3 -6 -3 3 0
q:remain	0 0 4 -7 7 -8 0
q:renewed	5 0 0 0 -6 0 0
q:report	0 0 0 5 -6 2 0
q:reporter	0 0 8 0 -3 -6 0
q:rest	0 0 0 17 -13 0 0
q:rise	0 0 -3 0 7 0 0
q:river	0 0 -21 -11 31 0 0
q:room	0 0 -8 0 12 0 0
q:round	0 0 -6 -9 11 5 0
q:rule	0 0 -11 3 10 -1 0
q:rum	0 0 14 5 -14 -1 0
q:run	0 3 11 -13 -20 14 1
q:salmon	0 0 10 0 -8 0 0
q:same	0 0 -1 -8 15 -5 0
q:say	-2 -1 -15 0 -3 19 9
q:season	0 0 10 3 -10 -2 0
q:second	0 0 -5 5 -6 3 6
q:section	0 0 -9 -13 31 -4 0
q:see	0 0 -7 0 3 1 0
q:set	0 4 -6 -9 12 0 0
q:settle	0 0 3 10 -13 0 0
q:shall	0 0 -4 0 7 0 0
q:shelve	0 0 0 6 -4 0 0
q:ship	0 0 -3 0 9 -1 -3
q:shook	0 0 -8 -3 14 0 0
q:short	0 0 6 -7 0 0 0
q:side	0 12 -6 -14 6 0 -1
q:sign	-1 0 19 -15 6 -20 0
q:since	-1 0 7 -15 2 9 -12
q:sit	0 3 -2 -11 12 0 0
q:sleep	0 0 15 0 -11 0 0
q:small	0 0 4 9 -9 -6 0
q:so	0 6 -5 -1 -1 7 0
q:something	0 4 0 7 -12 0 0
q:soybean	0 0 6 0 -1 -2 0
q:spring	0 3 -11 10 0 -2 -2
q:stand	0 6 4 0 -3 -8 0
q:standstill	0 0 0 -9 3 1 -1
q:start	0 0 -6 3 5 -3 0
q:state	0 0 18 13 -23 -5 0
q:stay	0 0 1 -11 -8 11 2
q:step	0 0 7 0 0 -6 0
q:still	0 0 -9 0 10 0 0
q:stockholm	0 0 16 -6 -4 -2 0
q:stop	0 0 -7 12 -4 0 0
q:such	0 0 6 0 -1 0 0
q:summer	0 0 -8 5 0 3 0
q:surcharge	0 0 -46 -6 46 1 0
q:suspend	0 8 -29 -2 20 0 -2
q:suspension	0 0 -10 -22 -8 22 14
q:table	0 0 7 -7 -2 3 0
q:take	0 0 16 -9 -6 0 -2
q:talk	0 0 8 -2 5 -11 0
q:talked	0 0 6 0 -3 0 0
q:tariff	0 -4 6 9 -10 2 0
q:tea	0 0 0 0 6 -3 0
q:television	0 0 0 -1 -3 7 0
q:tell	0 0 -2 -3 15 -15 0
q:text	0 0 2 -2 -5 -3 9
q:than	0 0 -6 -8 18 0 0
q:thank	0 0 -4 0 7 0 0
q:that	-11 4 -6 -25 16 10 3
q:the	-12 -7 3 -5 16 -11 -10
q:their	3 0 15 0 -19 4 0
q:them	0 0 -1 0 8 -3 0
q:then	4 0 3 0 -18 17 0
q:there	4 -2 8 7 -13 0 0
q:these	0 0 11 0 -9 0 0
q:they	-1 -1 1 19 -2 -9 -17
q:thi	0 11 32 -16 -13 -20 4
q:think	0 0 0 3 -6 1 0
q:threat	0 0 10 6 -15 0 0
q:three	0 0 19 1 -16 0 -1
q:time	0 1 2 -18 -5 20 0
q:to	-12 0 -5 -20 19 2 6
q:trade	0 5 -8 -4 6 1 1
q:truce	5 0 33 -5 -16 -22 -5
q:two	2 2 0 4 -2 -1 -6
q:unchanged	0 0 -2 0 7 0 0
q:under	0 0 -9 2 20 -13 -1
q:unless	0 0 -7 0 18 -9 0
q:until	0 0 -25 -4 22 3 -2
q:up	0 9 -25 8 0 12 -5
q:us	0 0 2 -6 9 -8 0
q:used	0 0 -5 0 6 0 0
q:valley	0 0 -19 0 20 0 0
q:value	0 0 -5 0 9 0 0
q:visit	0 0 16 0 -9 -4 0
q:was	6 8 6 0 -5 -27 0
q:watche	0 0 3 -12 6 0 0
q:we	3 -2 3 -24 -16 27 4
q:week	0 0 10 18 -23 1 0
q:were	0 0 23 0 -13 -9 -1
q:what	2 8 23 -9 -9 -9 -14
q:when	5 0 -4 -2 -1 9 0
q:where	0 0 -4 13 -7 6 0
q:which	0 3 8 -27 -11 20 -3
q:while	0 0 -2 -4 12 0 0
q:who	0 0 -8 -8 20 -6 -1
q:whole	6 0 3 -4 -4 0 0
q:will	0 0 -38 15 16 2 1
q:wine	0 0 -16 0 18 -1 0
q:with	-4 0 19 5 -11 -11 -8
q:within	7 0 -5 7 -8 0 0
q:word	0 0 7 10 -13 -2 0
q:world	0 0 -6 0 8 0 0
q:worst	0 7 6 -4 -8 0 0
q:worth	0 -1 -4 0 11 0 0
q:would	0 0 11 -5 -11 9 0
q:write	0 0 -9 0 0 9 0
q:yarn	0 0 4 8 -7 -1 0
q:year	8 15 4 -14 -12 -5 6
q:yes	0 0 4 -6 1 0 0
q:york	0 0 -3 6 0 0 0
q:you	0 0 8 11 -8 -8 -3
q:your	0 0 15 0 -8 -4 0
q:—	0 0 3 0 2 -16 3
qt=future	0 0 -14 15 -3 12 -8
qt=modal	0 0 -2 -9 9 5 -1
qt=past	4 4 -4 -12 7 3 -3
qt=perfect	-2 2 0 -8 9 -15 3
qt=pluperfect	-1 -2 12 3 0 -28 6
qt=present	-7 0 22 -13 1 -7 -10
quoted	0 0 -6 5 4 0 -1
r1='s	0 0 -5 -4 14 0 0
r1='s & d:ahead	0 0 -3 0 8 0 0
r1='s & d:gone	0 0 0 -7 10 0 0
r1=(	0 0 -12 -3 2 12 0
r1=( & d:ahead	0 0 -5 0 -7 12 0
r1=( & d:today	0 0 -5 -1 10 0 0
r1=) & d:ahead	0 0 -3 0 8 -2 0
r1=) & d:today	0 0 7 0 -5 0 0
r1=,	-11 0 3 -5 6 0 -8
r1=, & d:ahead	-8 -18 9 -22 3 4 0
r1=, & d:gone	-2 10 -32 8 3 -15 -13
r1=, & d:today	0 0 7 -6 3 0 -1
r1=.	-1 -18 -2 4 0 6 3
r1=. & d:ahead	-14 -4 2 -3 -8 13 8
r1=. & d:gone	5 -9 -29 0 20 -18 -3
r1=. & d:today	0 0 10 6 -9 -4 -1
r1=:	-2 0 13 -4 0 -5 -5
r1=: & d:ahead	0 0 15 -1 -6 -4 -4
r1=: & d:gone	-1 0 0 -7 13 0 0
r1=; & d:ahead	0 0 0 -13 3 0 1
r1=; & d:gone	0 -1 0 12 -7 0 0
r1=<end>	-8 -20 -1 -1 17 -4 -11
r1=<end> & d:ahead	-10 -5 8 -6 -4 6 -2
r1=<end> & d:gone	1 -9 -23 9 18 -24 -5
r1=<end> & d:today	-2 0 -2 -9 22 -8 -5
r1=<goods> & d:ahead	0 0 -1 -3 8 0 0
r1=<level>	0 0 -1 -8 17 0 -5
r1=<level> & d:ahead	0 0 0 -2 11 0 -5
r1=<name>	0 0 8 -3 -11 0 10
r1=<name> & d:ahead	0 0 9 -8 -14 0 11
r1=<name> & d:gone	0 0 0 -6 10 0 0
r1=<not> & d:ahead	0 0 0 -2 6 0 0
r1=<number>	0 0 -6 -4 13 0 0
r1=<number> & d:ahead	0 0 -4 0 6 0 0
r1=<quality>	0 0 4 -10 5 0 0
r1=<quality> & d:gone	0 0 0 -5 6 0 0
r1=<v-bear>	0 0 -5 0 6 0 0
r1=<v-bear> & d:ahead	0 0 -4 8 -2 0 0
r1=<v-bear> & d:gone	0 0 0 -10 10 0 0
r1=<v-begin>	0 0 -6 -1 9 0 0
r1=<v-begin> & d:ahead	0 0 -5 -3 11 0 0
r1=<v-down>	0 4 10 2 -14 0 0
r1=<v-down> & d:ahead	0 0 10 0 -8 0 0
r1=<v-down> & d:gone	0 4 0 2 -6 0 0
r1=<v-end>	-2 4 -6 -6 0 11 0
r1=<v-end> & d:ahead	0 -1 -6 -3 0 12 0
r1=<v-end> & d:gone	-1 6 0 -1 0 0 0
r1=<v-impose> & d:ahead	0 0 7 -3 0 0 0
r1=<v-say> & d:today	0 0 0 6 -6 0 0
r1=<v-stay>	0 0 -5 9 -4 0 0
r1=<v-stay> & d:ahead	0 0 -4 -2 9 0 0
r1=<v-stay> & d:gone	0 0 0 12 -12 0 0
r1=?	0 0 0 -6 6 -7 3
r1=? & d:ahead	0 0 2 -3 0 -6 5
r1=? & d:gone	0 0 0 -3 9 0 0
r1=a	0 0 0 -13 16 0 0
r1=a & d:gone	0 0 0 -11 12 0 0
r1=after	0 0 -4 -7 9 0 0
r1=after & d:ahead	0 0 -3 0 6 0 0
r1=after & d:gone	3 0 0 -6 1 0 0
r1=and	0 0 -17 0 11 -3 1
r1=and & d:ahead	-3 -4 -16 5 7 0 4
r1=and & d:today	0 0 1 -10 6 0 0
r1=are	0 0 0 -3 7 0 0
r1=as & d:ahead	0 0 4 0 -7 3 0
r1=at	11 0 0 -18 5 -2 -4
r1=at & d:ahead	0 0 0 0 7 -2 -3
r1=at & d:gone	12 0 0 -12 -1 0 0
r1=between	0 0 0 -5 6 0 0
r1=both	0 0 7 -5 0 0 0
r1=end	-1 0 -4 -7 0 12 0
r1=end & d:gone	0 0 0 -6 7 0 0
r1=evening	0 0 -6 -2 13 0 0
r1=evening & d:ahead	0 0 -6 0 8 0 0
r1=for & d:ahead	0 0 -1 0 6 0 0
r1=has	0 0 -1 -9 14 0 0
r1=has & d:gone	0 0 0 -9 10 0 0
r1=he & d:ahead	0 0 -2 0 6 0 0
r1=if	0 -1 -11 -1 0 0 14
r1=if & d:ahead	0 0 -10 0 -5 0 15
r1=if & d:gone	0 0 0 0 7 0 0
r1=in	0 0 0 -7 13 0 0
r1=in & d:gone	0 0 0 -5 7 0 0
r1=is	0 0 -10 1 12 -1 -4
r1=is & d:ahead	0 0 -7 -7 20 0 -3
r1=is & d:gone	0 0 0 9 -8 0 0
r1=it	3 3 -12 -4 7 -2 0
r1=it & d:ahead	0 0 -7 -5 12 -2 0
r1=it & d:gone	4 4 0 0 -6 0 0
r1=last & d:gone	0 0 0 7 -6 0 0
r1=of	0 0 10 -2 -5 0 -1
r1=of & d:ahead	0 0 13 -1 -11 0 -1
r1=our	0 0 0 11 -7 0 0
r1=our & d:ahead	0 0 0 -4 9 0 0
r1=our & d:gone	0 0 0 15 -14 0 0
r1=pay	0 0 -3 7 -2 0 0
r1=pay & d:ahead	0 0 -3 9 -3 0 0
r1=take & d:ahead	0 0 -2 -2 7 0 0
r1=that	0 0 -3 -7 14 0 0
r1=that & d:gone	0 0 0 -4 10 0 0
r1=the	-4 -4 9 1 -2 -4 0
r1=the & d:ahead	0 0 13 -1 -8 -2 0
r1=the & d:today	0 0 -2 0 6 0 0
r1=there	0 0 0 7 -6 0 0
r1=there & d:gone	0 0 0 9 -8 0 0
r1=they	0 0 9 0 -3 0 0
r1=they & d:ahead	0 0 7 -1 -1 0 0
r1=to	-1 0 -10 1 5 0 0
r1=to & d:ahead	0 0 -7 -3 6 2 2
r1=to & d:gone	0 2 -5 6 0 -2 -1
r1=under	0 0 7 3 -9 0 0
r1=under & d:ahead	0 0 10 0 -9 0 0
r1=unless	0 0 -2 0 9 -5 0
r1=unless & d:ahead	0 0 -1 0 6 -5 0
r1=we	0 0 0 6 -4 0 0
r1=we & d:gone	0 0 0 6 -6 0 0
r1=when	0 0 0 7 -6 0 0
r1=will	0 0 0 9 -7 -1 0
r1=with	0 0 -2 -3 9 0 0
r1=—	9 5 -13 7 -1 -6 -5
r1=— & d:ahead	0 0 -8 0 17 -4 -2
r1=— & d:gone	11 7 0 0 -17 0 0
r1=— & d:today	0 0 -5 7 0 0 0
r2='s	0 0 3 12 -16 0 3
r2=,	0 0 5 8 -7 0 -4
r2=.	0 0 4 8 -14 5 0
r2=<day-ahead>	0 0 4 -9 3 -7 1
r2=<day-today>	0 0 10 -5 -1 0 -3
r2=<duty>	0 0 1 -8 0 0 5
r2=<end>	-11 -41 0 -1 16 0 -11
r2=<goods>	0 0 -16 -1 13 0 0
r2=<level-noun>	0 0 13 -2 -8 0 0
r2=<name>	0 0 -12 1 16 -7 -4
r2=<not>	0 0 -6 -15 13 8 -4
r2=<number>	2 0 12 -4 -4 -2 0
r2=<organisation>	0 0 -21 5 16 0 0
r2=<person>	0 9 -16 -12 7 5 0
r2=<quality>	0 0 7 -18 8 -1 0
r2=<seat>	0 0 -3 0 9 0 -1
r2=<span>	-5 0 1 3 -7 11 -5
r2=<v-begin>	0 0 -8 0 11 -1 0
r2=<v-down>	0 0 -3 -2 10 0 0
r2=<v-end>	-1 0 -6 17 -5 -8 0
r2=<v-impose>	-1 3 0 -8 6 -1 1
r2=<v-propose>	0 0 -1 -6 10 0 0
r2=<v-return>	0 0 12 0 -10 0 0
r2=<v-say>	0 0 8 -3 -1 0 0
r2=<v-sell>	0 0 -2 -3 8 0 0
r2=<v-stay>	0 0 0 0 -1 0 7
r2=<v-suspend>	0 0 0 6 -10 0 4
r2=<v-up>	0 0 -7 6 2 0 0
r2=a	-1 9 0 -8 5 -6 -6
r2=all	0 0 -2 -4 8 0 0
r2=and	-8 0 -8 6 6 3 -17
r2=another	0 0 0 -12 15 0 0
r2=are	0 0 7 2 -8 0 0
r2=as	0 0 -8 5 2 0 0
r2=at	0 0 -10 -1 12 0 0
r2=be	0 0 -1 -3 0 8 0
r2=been	0 0 0 -6 8 0 0
r2=date	0 0 0 0 -5 6 0
r2=duty	0 0 0 -1 -2 0 6
r2=end	0 2 3 13 -15 -6 2
r2=for	0 0 -2 8 -4 0 0
r2=from	0 0 -8 20 -24 4 7
r2=go	0 0 -7 3 5 0 0
r2=has	0 3 -7 -2 0 0 8
r2=have	0 0 -5 -8 16 0 0
r2=he	0 0 10 -1 -4 0 0
r2=hold	0 0 0 7 -3 0 0
r2=if	0 0 -18 -1 21 0 0
r2=in	0 0 0 -4 9 -1 -3
r2=it	-1 -4 -9 8 -2 -4 13
r2=next	0 0 1 5 -9 2 0
r2=no	0 0 -11 0 13 0 0
r2=not	0 0 0 -8 0 12 -1
r2=now	0 0 0 0 6 0 0
r2=of	0 -5 -5 -4 3 12 0
r2=on	0 8 -8 -13 14 0 -5
r2=or	0 0 -9 0 13 0 0
r2=run	0 0 -3 0 -3 0 9
r2=say	0 0 7 0 -6 0 0
r2=sign	0 0 0 -4 7 0 0
r2=suspend	0 0 0 4 -8 0 6
r2=talk	0 0 12 0 -10 0 0
r2=that	0 9 -8 -5 0 -2 8
r2=the	14 -13 12 -13 0 0 0
r2=their	0 0 -1 0 -3 6 0
r2=they	0 0 -1 -4 9 0 0
r2=thi	0 0 9 0 -3 -1 0
r2=to	0 -1 5 7 -11 0 0
r2=truce	0 -1 -2 -4 12 0 0
r2=unless	0 0 -7 0 11 0 0
r2=until	0 8 0 -2 -3 0 0
r2=was	10 -4 -7 -9 9 0 0
r2=what	0 0 -14 0 17 -2 0
r2=when	0 -3 7 -18 12 -1 -5
r2=which	0 -2 -4 12 0 -3 -2
r2=will	0 0 -9 -13 19 -1 0
r2=would	-1 0 0 14 -7 0 0
r2=year	0 0 4 10 -11 0 0
r2=yes	0 0 8 0 -4 0 0
r3='s	0 0 -12 6 8 -5 0
r3=,	1 3 -4 11 -6 -11 0
r3=.	-6 0 2 11 -7 -8 3
r3=:	0 0 2 -22 18 5 -6
r3=<agent>	0 0 -3 6 -8 6 0
r3=<day-ahead>	0 -1 0 12 -10 7 -3
r3=<day-gone>	0 10 8 -10 -8 0 0
r3=<end>	-12 -48 6 -7 17 0 -19
r3=<gate>	0 0 -6 -1 10 0 0
r3=<goods>	0 0 15 -17 6 0 -7
r3=<level-noun>	0 0 12 -6 -9 7 -3
r3=<level>	0 0 3 -7 9 0 -9
r3=<money>	0 0 -8 0 9 0 0
r3=<name>	0 0 -6 5 -1 4 -3
r3=<not>	0 1 -9 -11 13 -5 3
r3=<number>	6 0 -1 5 -11 -1 11
r3=<organisation>	0 0 -20 -6 23 0 0
r3=<person>	0 0 11 12 -17 -2 0
r3=<quality>	0 0 3 -4 -5 7 0
r3=<seat>	0 0 -14 0 18 0 0
r3=<span>	0 -2 9 -6 5 -7 0
r3=<v-agree>	0 0 -8 0 8 0 0
r3=<v-bear>	0 0 -13 6 9 0 -4
r3=<v-end>	3 -5 -19 6 8 0 0
r3=<v-impose>	-2 -6 3 -22 12 3 0
r3=<v-propose>	0 0 0 6 -4 0 0
r3=<v-say>	0 8 4 0 -8 0 0
r3=<v-stay>	0 7 -12 -1 8 0 -2
r3=<v-suspend>	0 0 8 0 -3 0 0
r3=<v-target>	0 0 0 -4 0 0 6
r3=<v-threaten>	0 0 6 0 -4 0 0
r3=<v-up>	0 0 -10 4 4 -1 0
r3=a	0 0 0 -7 14 -8 -3
r3=additional	0 0 -1 0 -1 0 7
r3=after	0 0 2 -7 10 -4 0
r3=all	0 0 -13 0 15 0 0
r3=and	0 0 13 0 -7 0 -2
r3=as	0 0 17 0 -13 0 0
r3=back	0 0 7 10 -13 0 0
r3=be	-1 0 6 3 -2 0 -1
r3=been	0 0 -4 11 -13 0 9
r3=before	0 0 0 -7 9 0 0
r3=both	0 0 6 -9 2 0 0
r3=come	0 0 -1 -1 6 0 0
r3=country	0 0 -4 0 6 0 0
r3=date	0 0 6 -2 -1 0 0
r3=day	0 0 10 -8 0 -4 0
r3=end	5 -1 -6 4 -2 0 0
r3=for	0 0 -2 9 -10 0 8
r3=from	0 0 2 0 -6 0 2
r3=go	0 0 -6 4 0 0 0
r3=government	0 0 -1 10 -13 6 0
r3=had	0 0 6 -4 0 0 0
r3=has	0 -1 -10 4 -5 0 14
r3=have	0 0 3 -9 5 0 0
r3=hold	0 0 -2 -2 8 0 0
r3=i	0 0 8 3 -13 0 0
r3=if	0 0 0 -4 7 0 0
r3=in	2 9 -19 0 8 -1 0
r3=is	0 0 8 11 -13 -3 -1
r3=it	0 2 -22 5 13 -3 -1
r3=last	0 0 -4 0 7 0 0
r3=make	0 0 -3 0 9 -2 -1
r3=minute	0 0 -8 0 10 0 0
r3=month	0 0 8 -12 2 0 0
r3=my	0 0 2 4 -6 0 0
r3=no	0 4 4 0 -12 0 5
r3=not	2 0 -8 -15 20 0 0
r3=nothing	0 0 -6 0 8 0 0
r3=now	0 0 -12 -1 16 0 0
r3=of	0 0 8 -7 -5 0 7
r3=old	0 0 13 -1 -8 0 0
r3=on	0 -6 7 8 -13 0 7
r3=out	0 0 0 7 -6 0 0
r3=over	0 -1 -12 6 9 0 0
r3=pay	0 0 -3 -11 18 0 0
r3=put	0 0 -4 -2 10 0 0
r3=rate	0 0 3 0 -9 8 0
r3=run	0 9 -1 -1 -1 0 0
r3=side	0 0 -13 0 17 0 0
r3=sign	0 0 -2 -3 9 0 0
r3=take	0 0 6 0 -3 0 0
r3=that	0 0 -3 6 1 0 -4
r3=the	-7 0 -15 -17 28 9 -16
r3=then	0 0 -12 0 -6 11 7
r3=they	0 0 -7 -3 14 0 0
r3=time	0 0 -2 -4 9 0 0
r3=to	0 4 -3 3 -5 7 0
r3=truce	12 6 -23 4 0 -3 -1
r3=two	1 0 -7 2 0 0 0
r3=up	0 0 0 6 -3 0 0
r3=warn	0 0 6 0 -5 0 0
r3=was	0 0 -8 -8 21 0 0
r3=we	0 0 0 -5 8 0 0
r3=were	0 0 -6 0 10 0 0
r3=what	0 0 12 4 -11 -4 0
r3=will	0 0 -2 6 0 0 -1
r3=with	0 0 6 -3 0 0 0
r3=year	0 0 3 7 -13 1 0
r4="	0 0 -6 1 4 0 0
r4=)	0 0 -8 0 -1 12 0
r4=,	0 7 -24 3 15 -6 -4
r4=-	0 0 -5 -4 12 0 0
r4=.	1 0 -12 -14 5 9 13
r4=:	0 0 -1 11 -11 0 8
r4=<agent>	1 0 -17 3 1 5 0
r4=<day-ahead>	0 -5 -11 11 -3 -3 4
r4=<day-gone>	0 7 -15 -6 10 1 0
r4=<day-today>	0 0 1 -8 3 0 0
r4=<duty>	0 0 9 -1 -7 0 4
r4=<end>	-17 -42 2 -5 23 -3 -15
r4=<gate>	0 0 -2 -6 12 0 0
r4=<goods>	0 -1 7 -3 1 0 -2
r4=<level-noun>	0 0 7 0 -1 -1 0
r4=<level>	0 4 -23 -9 30 -1 -12
r4=<name>	0 0 0 -2 6 0 -3
r4=<not>	0 0 5 -8 -5 0 12
r4=<number>	-2 0 -14 3 16 -1 -8
r4=<organisation>	0 0 -5 -5 10 0 0
r4=<person>	0 0 13 0 -7 0 0
r4=<quality>	0 0 -15 19 -12 0 7
r4=<seat>	0 0 17 0 -14 -1 0
r4=<span>	0 0 -15 7 -4 -1 14
r4=<v-agree>	0 0 -4 7 0 0 0
r4=<v-bear>	0 0 7 -16 10 0 0
r4=<v-down>	0 0 4 -6 1 0 0
r4=<v-end>	11 0 -13 8 -9 -5 8
r4=<v-impose>	-3 -3 3 1 6 -13 -2
r4=<v-propose>	0 0 -9 0 13 0 0
r4=<v-return>	0 0 -8 0 10 0 0
r4=<v-say>	0 0 -8 -5 9 5 -4
r4=<v-stay>	0 0 10 -3 -4 1 0
r4=<v-suspend>	0 0 2 9 -10 0 0
r4=<v-target>	0 0 -6 3 3 0 -1
r4=<v-up>	0 0 -7 0 6 4 0
r4=a	0 5 0 7 -6 -1 -2
r4=after	7 0 -8 0 0 0 0
r4=and	0 14 9 -1 -13 0 0
r4=as	0 0 0 -16 15 0 -1
r4=at	0 0 -7 0 11 0 0
r4=be	0 0 -13 -1 22 -5 -1
r4=been	0 0 11 0 -9 0 0
r4=before	0 0 -10 -2 16 0 0
r4=by	0 0 1 8 -5 0 0
r4=charge	0 0 -2 8 -2 0 0
r4=custom	0 0 0 -4 6 0 0
r4=duty	0 0 12 2 -16 0 5
r4=end	11 0 -20 1 3 -2 0
r4=extend	0 0 -6 -1 12 -1 0
r4=extension	0 0 0 0 6 0 0
r4=first	0 0 4 -7 3 0 0
r4=for	0 -1 0 -3 8 0 -5
r4=from	0 0 6 -8 -1 0 2
r4=go	0 0 -3 7 -4 4 0
r4=government	2 0 -1 7 -7 0 0
r4=had	0 0 3 0 -8 6 0
r4=if	0 0 4 -1 -8 0 6
r4=in	0 0 -7 1 0 6 0
r4=is	0 0 -9 -7 17 0 0
r4=it	0 0 1 0 6 -7 0
r4=last	0 0 -16 0 17 0 0
r4=longer	0 0 0 3 -9 0 6
r4=meet	0 0 6 0 -5 0 0
r4=minister	0 0 -4 0 8 0 0
r4=no	0 0 -2 -18 22 0 0
r4=not	0 0 12 9 -23 0 5
r4=nothing	0 0 -2 0 -1 0 7
r4=of	1 7 -6 -16 14 -5 0
r4=on	0 -10 5 14 -9 -8 2
r4=other	0 0 6 -4 0 0 0
r4=out	0 9 -8 0 0 0 0
r4=pay	0 0 0 -5 6 0 0
r4=say	0 0 -6 -3 4 6 0
r4=sign	0 0 -1 7 -3 0 0
r4=sit	0 0 0 -1 6 0 0
r4=stay	0 0 -1 -3 6 0 0
r4=suspension	0 0 -3 6 -1 0 0
r4=tariff	0 0 0 -3 7 0 0
r4=that	0 0 12 -8 -3 0 0
r4=the	0 -1 7 -12 8 -1 -6
r4=they	0 0 -5 0 -1 6 0
r4=to	-1 -4 16 -5 -3 -4 1
r4=truce	0 0 10 -1 -2 0 0
r4=until	0 0 -6 6 0 0 0
r4=up	0 0 8 4 -11 0 0
r4=was	5 0 -7 -6 6 0 0
r4=what	0 0 0 3 -7 6 0
r4=will	0 0 2 -17 16 0 -5
r4=with	0 0 -2 -5 12 0 0
r=) <end>	0 0 -8 -2 13 0 0
r=, "	0 0 16 0 -14 0 0
r=, <level>	0 0 0 -5 7 0 0
r=, <name>	0 0 -7 4 7 -6 0
r=, <person>	0 9 -11 0 0 1 0
r=, <span>	-1 0 8 -14 -7 12 -1
r=, a	0 0 11 0 -5 0 0
r=, an	0 0 0 6 -4 0 0
r=, and	-4 0 -4 1 3 3 -16
r=, as	0 0 -7 6 0 0 0
r=, at	0 0 -8 -1 10 0 0
r=, both	0 0 0 -4 6 -4 0
r=, end	0 0 0 12 -12 0 0
r=, from	0 0 -4 0 -7 4 8
r=, has	0 0 -4 0 -5 0 10
r=, if	0 0 -16 -1 19 0 0
r=, in	0 0 0 -8 9 0 -1
r=, is	0 -1 7 0 -3 0 0
r=, it	0 0 8 -3 -1 0 0
r=, its	0 0 8 0 -5 0 0
r=, no	0 0 -10 0 12 0 0
r=, on	0 0 -4 -1 9 0 0
r=, say	0 0 8 0 -7 0 0
r=, that	0 9 0 0 -6 0 0
r=, the	0 0 9 0 -16 7 9
r=, to	0 0 11 -1 -1 -2 0
r=, unless	0 0 -7 0 10 0 0
r=, until	0 8 0 -2 -4 0 0
r=, was	0 0 -7 -4 13 0 0
r=, when	0 -3 7 -18 12 -1 -5
r=, which	0 -2 -4 9 0 -3 -2
r=, will	0 0 -7 0 13 -1 0
r=, with	0 0 -5 -2 11 0 0
r=, yes	0 0 8 0 -4 0 0
r=. <end>	-1 -18 2 -2 0 7 -1
r=: <level>	0 0 6 4 -10 0 0
r=: the	0 0 23 1 -21 0 0
r=; <end>	0 0 -5 13 -12 5 0
r=; its	0 0 -3 0 6 0 0
r=; the	0 0 6 -12 7 0 0
r=<end> <end>	-8 -20 -1 -1 17 -4 -11
r=<name> 's	0 0 7 -5 -9 0 7
r=<person> and	0 0 -3 6 -2 0 0
r=? <end>	0 0 0 -6 6 -7 3
r=and is	0 0 -14 13 1 0 0
r=and it	0 0 -5 9 0 0 0
r=at <number>	3 0 0 -10 4 0 0
r=at the	6 0 0 0 -5 0 0
r=for <span>	0 0 -4 7 0 0 0
r=has been	0 0 0 -5 7 0 0
r=in the	0 0 7 0 -6 0 0
r=is the	0 0 -5 7 0 0 0
r=it 's	0 0 -2 8 -2 0 -2
r=it is	0 0 0 -8 1 0 6
r=it was	7 0 3 -6 -2 0 0
r=of next	0 0 1 5 -9 2 0
r=of thi	0 0 9 0 -4 -1 0
r=on the	0 0 0 7 -5 0 0
r=that the	0 0 -5 0 8 0 0
r=the <name>	0 0 -6 7 -1 0 0
r=the <number>	0 0 2 6 -11 0 2
r=the <organisation>	0 0 0 6 -1 0 0
r=to <day-ahead>	0 2 6 0 -4 -5 0
r=under the	0 0 7 0 -5 0 0
r=unless <organisation>	0 0 -18 0 19 0 0
r=unless the	0 0 -5 0 9 -1 0
r=— <name>	0 0 3 -6 0 0 0
r=— a	0 10 -12 -3 6 -1 0
r=— the	12 -2 -11 -10 5 0 0
s:!	0 0 -7 0 8 0 0
s:"	-3 -1 2 -15 6 3 0
s:&	0 0 -5 -2 9 0 0
s:'	0 0 -24 -2 29 0 0
s:'s	-3 0 -16 4 16 2 -1
s:(	0 -2 -4 -6 5 11 -2
s:)	0 -2 -2 -1 1 11 -2
s:*	0 0 -26 -8 14 7 7
s:,	-11 -6 8 -5 2 6 2
s:-	-1 -1 -9 0 2 0 8
s:.	-7 -17 -5 -3 23 -7 -8
s:/	0 0 -3 7 1 -5 -1
s::	-8 0 0 0 0 -11 13
s:<agent>	0 -9 -8 6 5 0 0
s:<day-ahead>	-44 -29 5 -1 14 2 -5
s:<day-gone>	9 1 -2 12 -5 1 -7
s:<day-today>	-9 -13 -5 -5 19 -2 0
s:<duty>	0 -1 -7 10 0 -18 14
s:<gate>	-5 -4 7 13 -1 -15 -10
s:<goods-amount>	5 0 -12 -5 12 -1 0
s:<goods>	-7 -3 7 4 -2 -21 7
s:<level-noun>	-3 -4 10 -8 6 -2 -9
s:<level>	-14 2 -3 -1 16 -3 -9
s:<money>	0 0 0 -20 17 -2 -1
s:<month-ahead>	0 0 -30 -25 58 -13 -8
s:<month-gone>	-15 0 7 0 -2 9 -9
s:<name>	-8 -37 -6 8 7 0 5
s:<not>	10 2 5 -20 10 -29 -1
s:<number>	-2 -6 -12 14 11 -20 7
s:<office>	3 -4 -15 3 10 -1 0
s:<organisation>	-7 2 -35 14 23 3 -20
s:<person>	-19 7 3 -18 7 5 -9
s:<points>	9 5 39 0 -49 6 3
s:<quality>	0 -3 15 -14 -8 -5 18
s:<seat>	0 -9 6 1 3 -15 1
s:<sender>	0 -2 1 -15 22 -10 -5
s:<span>	-2 11 5 12 -26 2 19
s:<taker>	0 0 2 -6 6 0 0
s:<v-agree>	2 -17 -8 -1 8 8 0
s:<v-bear>	0 -22 -5 0 9 1 0
s:<v-begin>	-9 12 -17 13 -5 4 4
s:<v-buy>	0 0 4 -38 25 -1 -4
s:<v-deny>	0 0 -8 -18 22 0 0
s:<v-down>	0 4 13 -19 4 -17 7
s:<v-end>	9 0 1 -13 -8 13 4
s:<v-impose>	-12 -7 13 2 -4 2 -1
s:<v-propose>	-9 1 -22 -1 21 4 -3
s:<v-return>	-2 0 3 0 -8 5 10
s:<v-say>	-22 3 -1 10 0 1 -8
s:<v-sell>	-2 -1 -2 -13 17 -7 1
s:<v-stay>	0 0 3 -1 1 0 -10
s:<v-suspend>	0 -5 16 4 -6 -22 4
s:<v-target>	0 -5 -6 0 11 -1 -5
s:<v-threaten>	0 0 0 -2 8 0 -1
s:<v-up>	-1 5 -1 3 -10 8 -1
s:?	-1 0 -6 -13 19 -9 1
s:@	0 0 0 12 -11 0 -2
s:[	0 0 -5 -12 4 0 9
s:_	0 0 17 1 -9 -9 0
s:a	-8 7 -3 -5 8 -2 5
s:about	0 0 -23 -8 22 6 0
s:above	0 0 -13 6 0 6 0
s:accept	0 0 -4 0 7 0 0
s:according	0 0 6 3 -14 5 0
s:add	0 0 6 -6 1 0 0
s:additional	0 0 10 0 -13 -2 11
s:after	5 -2 0 -12 20 -25 -6
s:afternoon	0 0 2 -6 1 0 0
s:afterward	0 0 0 7 -1 -1 0
s:again	0 0 14 0 0 -11 -7
s:against	0 0 2 0 -7 6 0
s:ago	0 0 0 -3 7 0 0
s:agree	4 -2 -5 -8 -3 14 6
s:agreement	-3 2 -1 -10 16 -10 -2
s:ahead	0 0 -5 0 9 0 0
s:airport	0 0 0 9 -6 0 0
s:alert	0 0 -1 -1 8 0 0
s:alive	0 0 -20 0 3 16 0
s:all	4 -1 0 -21 17 -8 -6
s:allow	0 0 0 -8 9 0 0
s:alone	0 0 0 7 -5 0 0
s:along	0 0 -6 0 9 0 0
s:already	0 0 -2 10 -6 0 0
s:also	0 0 -1 -9 14 0 0
s:am	0 0 0 2 -6 5 -2
s:amount	0 0 0 6 -5 0 0
s:an	14 1 5 -3 -4 -9 -3
s:and	-3 -2 0 -2 6 0 -10
s:announce	0 0 -5 -19 22 -3 0
s:announcement	0 0 0 6 -3 0 0
s:another	0 0 -3 2 7 -3 -4
s:answer	0 0 -13 -7 0 18 0
s:antimony	0 0 -10 0 16 0 0
s:any	0 0 -3 -13 20 0 0
s:anyone	0 0 -3 9 0 0 -2
s:approval	0 0 -5 -2 12 0 0
s:approve	0 0 -3 -2 0 10 0
s:are	-4 -7 15 6 -13 6 -5
s:armistice	4 7 -5 -8 2 0 0
s:army	0 0 -14 0 18 0 0
s:arrangement	-3 -3 20 -1 -22 14 -10
s:article	0 0 0 0 -3 0 6
s:as	-4 -6 2 -1 0 0 3
s:ask	0 0 10 4 -26 12 6
s:asleep	5 0 -2 4 -6 0 0
s:at	6 -5 -6 -5 6 -8 11
s:autumn	5 0 -1 4 -11 3 1
s:avocado	0 0 0 0 -8 7 0
s:away	0 0 15 6 -17 0 0
s:back	0 -4 22 0 -13 -11 1
s:ban	0 0 -5 0 12 -3 0
s:bargain	0 0 0 -4 6 0 0
s:be	-12 -7 -8 22 -5 11 -7
s:bear	0 0 0 0 0 6 -3
s:became	4 0 -10 -1 7 0 0
s:because	2 11 -15 2 -3 1 0
s:become	0 0 8 0 -2 0 -2
s:beef	0 0 -15 4 -2 6 4
s:been	2 -9 -8 5 5 -6 2
s:before	-6 -4 8 3 -5 0 0
s:begin	0 8 -21 7 -3 -2 11
s:best	0 0 6 -2 0 -4 0
s:better	0 0 17 -3 -12 0 0
s:between	0 -7 12 3 0 -23 -10
s:beyond	0 0 10 -4 -5 0 0
s:big	0 0 -10 -1 13 0 0
s:book	0 0 -6 0 9 0 0
s:border	0 0 12 6 -16 0 0
s:both	0 6 11 23 -28 -12 3
s:brandy	0 0 0 -9 14 -1 0
s:breakfast	0 0 0 -3 6 0 0
s:breath	0 0 6 0 -4 0 0
s:bridge	0 0 -5 0 8 0 0
s:bring	4 0 7 1 -8 0 0
s:budget	0 0 -5 0 6 0 0
s:bulletin	0 0 0 13 -12 0 0
s:busan	-3 -2 9 -11 -3 7 0
s:business	0 0 -2 -2 9 0 0
s:but	8 0 -14 -19 16 -12 9
s:butter	0 0 -14 -5 11 9 0
s:buy	0 0 -6 -6 5 8 0
s:buyer	0 0 -5 -4 12 0 0
s:by	3 1 -17 4 20 -20 -9
s:cabinet	0 0 -3 -1 9 -1 0
s:calendar	0 0 15 2 -14 -1 0
s:call	0 0 -7 0 16 -10 -2
s:calm	0 0 4 -1 -10 8 0
s:can	0 0 6 -1 -6 -6 9
s:capital	4 0 11 -1 -8 -1 0
s:cargo	0 0 -1 7 -4 0 0
s:carry	0 0 -2 0 -10 6 12
s:case	0 0 -6 -7 18 0 0
s:cease	0 0 -7 7 -16 17 0
s:ceasefire	0 0 -18 3 23 -8 0
s:cement	6 4 -7 -15 10 0 -2
s:certificate	0 0 -7 -1 11 0 0
s:changed	0 0 3 -7 1 0 0
s:charge	0 0 12 1 -3 -1 -9
s:cheese	0 0 0 7 -4 0 0
s:chicken	0 0 0 -6 5 0 0
s:chip	0 0 10 -15 0 0 0
s:city	5 9 -25 -10 17 0 0
s:claim	0 0 -6 4 1 0 0
s:clear	0 0 13 0 -15 6 0
s:client	0 0 0 -11 9 0 0
s:clock	-1 0 0 12 -9 0 -1
s:closed	0 0 -7 -3 14 0 0
s:club	0 0 -15 0 16 0 0
s:coal	0 0 0 8 -6 0 0
s:cocoa	0 0 -2 -4 -1 10 0
s:cod	2 4 10 0 -14 -3 -1
s:coffee	0 0 -17 4 14 0 0
s:collect	0 0 2 10 -5 -4 -4
s:come	-2 -4 11 -13 14 -8 -12
s:comment	0 0 -2 0 6 0 0
s:commerce	0 0 -11 -6 5 12 0
s:common	0 0 9 -1 -6 0 0
s:company	0 0 -13 -7 24 0 0
s:conclude	0 -3 12 -6 0 0 -2
s:confirm	0 0 5 -10 9 -7 0
s:consent	0 0 11 0 -8 -2 0
s:consider	0 0 0 7 -5 0 0
s:continue	0 0 9 -1 -13 6 0
s:contract	0 0 -10 0 15 0 0
s:control	0 0 5 -9 0 2 0
s:conversation	0 0 0 -1 6 0 0
s:cork	0 0 12 0 -11 0 0
s:corrected	0 0 0 7 -8 0 0
s:correction	0 0 -8 0 10 0 0
s:corresponding	0 0 8 5 -13 0 0
s:cost	0 0 11 -12 0 0 0
s:cotton	0 0 12 -8 -1 0 0
s:council	0 0 -7 0 0 8 0
s:count	0 0 21 -8 -11 0 0
s:counted	0 -4 0 10 -8 4 -6
s:countermeasure	0 0 0 -5 10 0 0
s:country	0 6 3 -10 3 -4 0
s:course	0 0 0 0 -4 7 0
s:cover	0 0 0 -5 9 0 0
s:crude	0 0 -2 -1 7 0 0
s:current	0 0 16 7 -17 -6 0
s:custom	0 0 -4 -4 8 -5 3
s:cut	0 6 -1 -14 -2 0 7
s:date	-1 1 22 -13 -14 -4 4
s:dated	0 0 0 13 -13 0 0
s:day	2 -5 22 3 -7 -18 -16
s:deadline	0 0 -19 0 25 -1 0
s:deal	0 0 12 -17 0 0 0
s:decide	0 0 -3 0 9 0 0
s:declare	0 0 4 21 -19 -3 0
s:decree	0 0 11 0 -6 0 0
s:delegation	0 0 -9 -11 26 -4 0
s:demand	0 0 -3 0 6 0 0
s:desk	0 0 3 -7 2 0 0
s:did	6 0 -18 8 1 0 -1
s:die	1 0 14 0 -13 3 -1
s:dispute	0 0 8 -1 0 0 0
s:do	0 0 19 -2 -14 0 1
s:doe	0 0 16 -4 -13 5 0
s:doesn't	0 0 7 0 -5 0 0
s:dollar	0 0 0 -5 8 0 0
s:double	0 0 0 -8 8 0 0
s:down	-2 6 -1 13 -5 -11 -7
s:draft	0 0 -5 0 -2 10 0
s:draw	0 0 -5 -3 10 0 0
s:drawer	0 0 6 -5 0 0 0
s:drop	0 0 0 -10 -4 0 15
s:due	-1 0 3 -23 12 3 -7
s:duty	-4 5 7 8 -10 -18 6
s:each	-1 0 -12 4 2 12 -12
s:earth	0 0 -1 -13 13 1 0
s:easter	0 0 10 -2 -2 -3 0
s:economy	0 0 0 8 -2 -2 0
s:effect	0 0 4 11 -18 3 5
s:effective	0 0 4 0 2 -6 0
s:either	3 0 0 5 -11 -2 7
s:eleven	0 0 -8 0 2 0 3
s:else	0 0 -4 -7 15 0 0
s:emergency	0 0 -5 -9 17 0 0
s:employer	0 0 -4 0 8 -2 0
s:end	11 4 5 -28 -3 6 -4
s:enter	0 0 -21 5 10 0 -1
s:envoy	0 0 -5 0 6 0 0
s:evening	3 0 -12 -7 15 1 0
s:ever	0 -5 -4 4 -5 12 0
s:every	0 0 -10 0 10 0 -2
s:everybody	0 0 -19 5 14 0 0
s:everyone	0 0 -5 0 10 0 0
s:everything	0 0 21 2 -22 1 0
s:exchanged	0 0 0 0 -2 7 0
s:exclusion	0 0 -10 -2 21 -9 0
s:exempt	0 0 -3 -7 13 0 0
s:expert	0 0 -4 0 8 0 0
s:expire	2 0 2 4 -7 5 -9
s:explain	0 9 -15 0 4 0 0
s:export	0 0 -4 -24 26 0 0
s:extend	-2 3 -6 -10 16 -5 -3
s:extension	14 -3 2 -15 7 -14 -3
s:extra	0 0 1 14 -12 0 0
s:face	0 0 13 4 -16 0 0
s:fact	0 0 -8 -5 18 0 0
s:fail	0 0 -5 0 7 0 0
s:failed	2 0 -8 -1 0 0 4
s:failing	0 0 -11 -2 11 7 -3
s:fall	0 0 5 7 -10 -1 1
s:far	0 0 0 -12 15 0 0
s:farm	0 0 -6 -16 25 0 0
s:fee	0 0 -11 -19 24 -2 0
s:fentanyl	0 0 5 4 -1 0 -8
s:ferry	0 0 -17 -1 20 0 0
s:final	0 0 8 0 -4 0 0
s:find	0 0 0 -2 9 -4 -3
s:first	-2 2 0 -11 0 4 8
s:fish	0 0 -8 -8 14 6 -3
s:floor	0 0 -3 -3 9 0 0
s:flour	0 0 -3 12 -4 -2 0
s:follow	0 0 -2 -1 9 0 0
s:followed	0 0 0 3 -15 8 3
s:for	0 0 -19 7 9 -6 6
s:force	0 0 10 12 -10 -14 -2
s:forced	0 0 0 -18 21 0 0
s:foreign	0 0 0 0 6 0 0
s:four	0 0 0 9 -13 0 8
s:fourth	0 4 -5 -12 16 0 0
s:framework	0 0 -1 0 6 0 0
s:free	0 0 8 0 -2 0 -2
s:freeze	0 0 8 5 -8 -7 3
s:friday	0 0 0 -9 10 0 0
s:from	-3 4 -22 19 -3 -9 13
s:front	0 0 0 -5 8 0 0
s:frozen	2 4 -21 0 10 -2 0
s:full	0 0 -18 -5 12 5 7
s:further	0 3 7 -2 -5 0 0
s:gallium	0 0 -15 -1 21 0 0
s:gate	0 0 -11 -3 17 0 0
s:geneva	-1 0 14 -1 0 -3 -3
s:georgia	0 0 0 -11 7 0 2
s:germanium	0 0 -14 0 19 0 0
s:get	0 -4 5 -13 12 -2 -1
s:given	0 0 12 0 -10 6 0
s:go	0 8 6 3 -12 6 -21
s:good	-7 -5 27 15 -13 -17 -31
s:government	1 0 -17 22 -15 8 0
s:grant	0 0 8 4 -9 -2 0
s:had	4 8 -4 -18 22 -16 -3
s:half	0 0 -17 -9 12 -4 11
s:halifax	0 0 0 14 -11 0 0
s:hall	0 0 -2 0 6 0 0
s:halt	0 0 -5 21 -12 0 0
s:hand	0 0 0 8 -2 0 0
s:happen	0 0 -6 -6 17 -4 0
s:harbour	0 0 0 -6 7 0 0
s:harvest	0 0 0 8 -8 0 0
s:has	-1 -5 -21 0 15 -2 13
s:have	-14 -9 7 -4 11 -6 -19
s:he	-4 3 -4 -5 9 0 0
s:heard	0 0 -2 -1 7 0 0
s:hearing	0 0 -5 0 8 0 0
s:height	0 0 0 -1 6 0 0
s:her	5 0 0 2 -6 0 0
s:here	0 0 -2 -13 9 4 0
s:higher	0 0 8 -3 0 -2 0
s:highest	0 0 0 -9 12 0 0
s:him	0 0 5 5 -10 0 0
s:his	0 8 -9 0 0 1 2
s:hold	3 0 -2 0 10 -8 -5
s:holiday	5 8 -1 -5 -2 0 0
s:hope	0 0 -5 0 10 0 0
s:hour	-1 2 -4 -17 13 4 -1
s:house	0 0 0 0 -5 0 7
s:household	0 0 6 0 -5 0 0
s:how	0 0 10 7 -14 0 0
s:hundred	0 0 9 -6 0 0 0
s:i	0 -2 13 -21 -4 0 10
s:ice	0 0 -16 -8 21 2 0
s:if	-6 -13 -13 14 1 8 11
s:import	0 0 -13 -9 25 0 0
s:impose	0 0 -8 0 12 0 -1
s:in	0 -2 -10 11 7 1 -13
s:including	0 0 18 4 -18 -2 0
s:increase	0 0 -3 7 -10 0 8
s:industry	0 0 -1 0 6 0 0
s:initial	0 0 -11 0 4 9 0
s:instead	0 0 -4 7 -5 5 0
s:instrument	0 0 -3 0 7 0 0
s:interest	0 0 3 4 -8 0 0
s:international	0 0 -1 -2 7 0 0
s:into	-1 0 0 6 -8 -6 12
s:introduce	0 0 -1 0 0 -3 8
s:is	-22 -24 13 3 -3 -10 4
s:island	0 0 0 -4 6 0 0
s:isn't	0 0 -3 0 6 0 0
s:issued	0 0 -1 0 6 0 0
s:it	9 -8 7 -3 -13 17 1
s:its	0 1 7 -7 5 8 -32
s:itself	5 0 8 -4 -5 -1 0
s:joint	0 0 -1 -4 10 0 0
s:just	0 0 9 -6 0 0 -1
s:keep	0 0 4 -6 -8 13 -2
s:khan	0 0 7 0 -1 -4 0
s:kind	0 0 -3 -1 8 0 0
s:know	0 0 10 5 -15 2 -1
s:labor	0 0 0 -16 19 0 0
s:labour	0 0 -2 -1 6 0 0
s:land	0 0 -8 0 6 -1 0
s:lapse	-1 -2 -1 2 8 -7 -5
s:last	5 -2 15 1 -16 2 -9
s:lasted	0 6 -12 -7 12 -1 0
s:lasting	0 0 10 0 -10 0 0
s:later	0 0 -15 0 4 11 0
s:law	0 0 8 1 -5 -2 0
s:lawyer	0 0 -9 0 11 0 0
s:lay	0 6 -1 7 -7 0 -2
s:leader	0 0 0 7 -6 0 0
s:least	0 0 -9 0 13 0 0
s:leave	0 -2 0 4 -1 2 -6
s:led	0 0 0 9 -8 0 0
s:legal	0 0 2 -7 -12 0 15
s:lentil	0 0 9 -5 -3 0 0
s:let	0 -1 19 -15 -3 0 0
s:letter	0 0 -1 2 -4 6 0
s:level	0 0 0 14 -4 -9 0
s:levy	6 0 -18 21 -12 0 0
s:liaquat	0 0 7 0 -1 -4 0
s:licence	0 0 -2 -20 27 0 0
s:life	0 0 6 0 -1 0 0
s:lift	0 0 0 -4 6 0 0
s:like	0 0 0 6 -7 5 -1
s:list	0 0 -18 -11 15 7 0
s:live	0 0 8 8 -11 0 0
s:loaded	0 0 -12 -5 20 0 0
s:local	0 0 -6 -3 11 0 0
s:london	0 0 -3 -11 17 0 0
s:long	0 0 13 11 -17 0 -4
s:longer	0 0 -8 0 5 -4 4
s:lorry	0 0 -13 1 9 0 0
s:lose	0 0 0 -12 13 0 0
s:lower	0 0 -7 -8 22 0 -6
s:lull	0 0 -13 6 8 0 0
s:m	0 0 1 3 1 -2 -10
s:machine	0 0 0 -11 -1 0 10
s:madrid	0 0 0 -4 7 0 0
s:magnet	0 0 -4 -1 9 0 0
s:make	-2 0 -11 0 12 2 -7
s:man	0 0 -3 0 7 0 0
s:mangoe	0 0 0 -7 14 0 -2
s:matter	0 0 -4 -4 12 0 0
s:may	0 0 -9 -11 32 -22 -3
s:mean	0 0 -10 -3 8 7 0
s:meanwhile	0 0 11 4 -13 0 0
s:measure	0 0 0 -2 6 0 0
s:mediator	0 0 -12 0 12 0 0
s:meet	0 -1 -2 8 -2 3 -3
s:member	0 0 0 -9 12 0 0
s:midnight	10 0 17 -18 -23 0 17
s:might	0 0 6 -1 0 0 0
s:milk	0 0 0 1 -5 0 6
s:million	0 0 -12 0 16 0 0
s:mine	0 0 8 0 -6 0 0
s:ministry	0 0 -16 -14 -1 18 9
s:minute	0 0 -12 4 5 -2 0
s:mission	0 0 -4 0 8 -1 0
s:monday	0 0 -10 2 1 -10 11
s:month	0 0 12 8 -11 -5 -2
s:moratorium	0 0 -3 9 -1 0 0
s:more	3 -1 -14 7 4 11 -5
s:morning	0 0 0 -9 8 0 0
s:most	0 0 -7 -1 16 -1 -2
s:motor	0 0 0 -4 13 -2 -2
s:move	0 0 1 -13 0 0 6
s:mr	0 0 -1 0 11 -3 -4
s:much	0 0 -7 -1 13 0 0
s:must	0 0 -6 3 7 0 0
s:my	0 0 -3 0 8 -2 -1
s:name	5 0 4 3 -7 -4 0
s:named	0 0 0 -3 7 0 0
s:national	0 0 -6 0 8 0 0
s:nearly	0 0 0 -4 7 0 0
s:needed	0 0 12 0 -10 0 0
s:negotiation	0 0 0 -4 7 -1 0
s:net	0 0 6 -1 -3 0 0
s:new	0 0 -16 -9 10 9 0
s:next	0 0 -11 3 15 -2 -7
s:night	0 0 -1 -5 10 0 0
s:nil	0 0 -3 -5 3 0 7
s:no	-3 2 -7 -4 12 -10 -1
s:noon	0 0 -7 -4 17 0 0
s:not	-1 6 -5 6 -1 -1 0
s:note	0 0 9 22 -25 -2 0
s:nothing	4 -1 -1 -11 6 -2 6
s:notice	0 0 -16 0 22 -4 -2
s:now	-4 -1 6 -11 5 2 -10
s:objection	0 0 -10 0 12 0 0
s:of	-4 2 -11 -6 15 1 1
s:off	0 0 9 -1 0 -8 -3
s:offer	0 8 -20 -5 12 2 0
s:oil	0 0 -25 -1 18 10 -1
s:old	0 0 7 0 0 -10 0
s:olive	0 0 -11 8 -5 9 0
s:on	-1 -14 -6 -2 8 16 3
s:once	0 0 5 0 0 -9 0
s:one	4 1 -12 0 5 0 -3
s:only	5 3 10 -4 -11 2 -1
s:open	0 0 -9 -2 15 0 0
s:opened	0 0 -15 0 17 0 0
s:operator	0 0 -4 0 8 0 0
s:or	0 0 10 -14 7 0 -7
s:order	0 0 18 -21 0 -9 0
s:ordinary	0 0 -2 9 -3 0 -2
s:other	-1 -1 -5 11 -5 11 -14
s:otherwise	0 0 21 -5 -10 -7 0
s:our	0 -1 16 0 -5 -10 -10
s:out	7 5 17 -13 -9 -5 -15
s:over	2 0 -3 -18 10 6 -3
s:own	0 5 13 -12 0 -7 -4
s:p	0 0 -8 1 6 0 0
s:palm	0 0 -12 7 2 0 0
s:panama	5 9 -20 -3 7 0 0
s:paper	0 0 14 -5 -15 9 0
s:parliament	0 0 0 8 -6 -1 0
s:part	0 0 8 -12 10 -3 0
s:party	0 0 -22 0 23 0 0
s:pass	0 0 11 1 -12 0 0
s:past	0 0 7 0 -17 15 0
s:pause	-6 2 19 -4 -8 -6 -4
s:pay	-3 -3 -8 1 11 -8 -1
s:payable	0 0 0 0 6 0 0
s:peace	0 0 0 10 -2 -9 0
s:pen	0 0 -3 15 -7 0 0
s:people	0 0 5 -1 -6 5 0
s:percent	0 0 -2 -2 -2 0 8
s:period	0 -1 8 3 -7 -13 6
s:permit	0 0 0 -7 11 0 0
s:phase	0 0 -6 -5 14 0 0
s:phone	0 0 -14 7 -3 10 0
s:phosphate	0 0 0 13 -12 0 0
s:plan	0 0 -15 -3 21 0 0
s:point	0 0 -10 3 -3 10 0
s:pointed	0 0 7 0 -6 0 0
s:pork	0 0 10 0 -6 0 0
s:port	0 0 -21 -11 27 -3 2
s:post	0 0 -11 7 3 0 0
s:powder	0 0 1 -6 -2 0 7
s:premier	0 0 -4 -3 13 0 0
s:present	0 0 16 0 -15 2 0
s:president	0 0 2 -9 9 -3 0
s:price	0 0 -3 -6 12 0 0
s:procedure	0 0 -6 0 0 6 0
s:proclamation	0 0 0 -6 10 0 0
s:product	0 0 -6 0 8 0 0
s:prolong	0 0 -8 -2 0 14 0
s:prolongation	0 0 5 0 -12 4 0
s:prolonged	0 0 16 7 0 -33 0
s:promise	0 0 -4 0 11 0 0
s:proper	0 0 -16 -2 21 0 0
s:public	0 0 -6 0 3 2 0
s:published	0 0 0 -6 6 0 0
s:put	0 0 6 -1 4 -6 -7
s:q	0 0 -2 0 7 0 0
s:quarter	0 0 0 -1 7 0 0
s:question	4 8 -3 3 -5 -5 0
s:rail	0 0 -15 0 16 0 0
s:rare	0 0 -2 -12 12 1 0
s:rate	0 0 -9 0 0 11 2
s:rather	0 0 16 0 -13 0 0
s:reach	0 0 -1 0 6 0 0
s:read	0 0 -7 -4 3 3 3
s:ready	0 0 -6 0 10 0 0
s:receive	0 0 -5 -4 12 0 0
s:reciprocal	0 0 13 16 -21 -2 0
s:reduce	0 0 -13 3 16 -2 -9
s:reduction	0 0 -2 0 9 -3 0
s:reference	0 0 -2 -3 8 0 0
s:refund	0 0 -10 0 9 0 -3
s:remain	0 0 6 6 -2 -12 0
s:remove	0 0 0 -4 6 0 0
s:renewal	0 0 -10 0 0 11 0
s:renewed	1 4 -7 -21 17 0 -1
s:replace	0 4 -12 0 9 0 0
s:reply	0 0 12 -4 -5 0 0
s:report	0 0 -7 -6 19 0 -3
s:result	0 0 0 -15 15 0 0
s:resume	0 0 -4 0 6 0 0
s:review	0 0 11 0 -10 0 0
s:rice	0 0 -9 -11 12 6 -4
s:right	0 0 7 5 -3 -9 0
s:river	0 0 -11 0 17 -3 0
s:roaming	0 0 -2 -1 7 0 0
s:room	0 0 -6 0 5 0 0
s:round	0 0 -13 -13 33 -2 0
s:rule	0 0 -7 -17 20 0 0
s:rum	0 0 -1 -9 13 0 0
s:run	5 9 16 0 -21 -4 0
s:s	0 0 -1 -3 7 0 0
s:safeguard	0 0 -4 0 7 0 0
s:sale	0 0 -4 -5 13 0 0
s:sanction	0 0 -4 0 6 0 0
s:say	-7 3 -10 -31 8 18 0
s:schedule	0 0 -5 0 6 0 0
s:season	0 0 -16 -9 11 9 0
s:second	0 5 -10 1 0 5 0
s:secretary	0 0 -6 -4 13 0 0
s:section	0 0 8 -19 11 -8 0
s:see	0 0 -11 0 6 7 -3
s:sell	0 0 -5 -4 13 0 0
s:separate	0 0 -6 0 10 -1 0
s:shall	0 0 2 6 -20 9 0
s:sheet	0 0 0 -7 8 0 0
s:shelve	0 0 14 0 -18 0 8
s:shook	0 0 0 12 -9 0 0
s:short	0 0 13 1 -19 5 0
s:shut	0 0 -6 -1 12 0 0
s:side	-4 -5 3 2 -9 10 3
s:sign	-4 -3 0 12 -2 -7 -2
s:signature	0 0 -12 0 5 5 0
s:since	-11 -11 8 19 -3 -26 -9
s:sir	0 0 0 15 -12 -1 -1
s:sit	0 0 -7 -1 15 -2 0
s:six	0 0 17 0 -13 0 0
s:slap	0 0 13 11 -21 0 0
s:sleep	5 0 0 6 -13 4 0
s:snow	0 0 -4 0 8 0 0
s:so	0 0 0 11 -6 0 0
s:somebody	0 0 28 4 -29 0 0
s:something	0 4 23 -7 -19 0 0
s:sooner	0 0 0 -1 -4 7 1
s:south	0 0 -3 0 6 0 0
s:soybean	0 0 -1 8 -3 0 0
s:spare	0 0 -7 -3 14 0 0
s:speak	0 0 -1 0 10 -5 0
s:special	0 0 2 6 -2 -3 -2
s:spoke	0 0 0 7 -5 0 0
s:spoken	0 0 0 -3 7 0 0
s:spring	0 0 0 -1 -11 6 9
s:st	0 0 -14 -2 19 0 0
s:stand	0 0 -8 5 4 0 0
s:standstill	0 9 -20 2 6 1 -1
s:start	0 0 -26 15 5 -1 0
s:state	0 0 0 16 -8 -2 -2
s:statement	0 0 -9 -12 0 8 9
s:stay	0 -2 -15 0 12 7 -2
s:step	0 0 -8 0 2 3 0
s:still	5 0 -5 -4 9 -2 0
s:stockholm	0 0 10 1 -6 -5 0
s:stop	-5 0 3 18 -17 -4 4
s:strike	3 0 -15 -5 13 3 0
s:sugar	0 0 -2 -5 14 0 0
s:summer	8 0 -21 0 8 3 0
s:sunday	0 0 9 0 -22 14 0
s:surcharge	0 -2 -38 -4 40 -7 5
s:suspend	-3 -5 -1 8 0 -10 4
s:suspension	-5 -5 -9 0 3 13 -6
s:take	-1 1 2 2 -13 5 6
s:talk	-7 0 6 -16 13 -5 -3
s:talking	0 0 -4 0 -10 15 0
s:tariff	0 -8 -4 4 6 0 -7
s:tax	0 0 17 -4 -16 0 6
s:team	0 0 -1 0 6 0 0
s:telephone	0 0 -4 0 9 0 0
s:television	0 0 -15 3 -5 19 0
s:tell	-2 0 17 -2 -14 -2 7
s:ten	0 0 13 0 -13 1 0
s:term	0 0 6 -3 0 -4 0
s:terminal	0 0 -3 0 6 0 0
s:text	0 0 4 8 -16 0 4
s:th	0 0 -9 10 -11 7 1
s:than	0 0 -1 -2 6 -5 2
s:that	4 8 11 -12 2 -9 -12
s:the	-5 -21 -1 -2 18 -3 -14
s:their	0 -6 16 -4 -12 4 0
s:them	0 0 -3 -18 23 -6 -3
s:then	0 0 -4 6 -12 14 3
s:there	0 -1 -17 0 17 0 4
s:therefore	0 0 -4 9 -10 9 0
s:these	6 4 -17 -4 9 0 0
s:they'll	0 0 -10 2 -6 12 0
s:they're	0 0 -1 -3 7 0 0
s:they've	0 0 0 -9 9 0 0
s:thi	-2 0 -1 12 -8 4 -4
s:thing	0 0 15 7 -15 -5 -1
s:third	0 0 -1 -8 16 0 0
s:those	5 0 5 1 -4 0 -7
s:threaten	0 0 -9 -5 19 0 0
s:three	0 0 -25 0 6 10 13
s:thursday	0 0 12 -6 -2 0 0
s:tile	0 0 0 12 -7 0 -2
s:till	0 0 22 -8 -16 -3 6
s:time	4 0 5 -1 -11 0 7
s:to	-8 1 4 -6 -6 6 2
s:together	0 0 -13 -3 19 0 0
s:tomatoe	0 0 13 4 -16 0 0
s:ton	0 0 12 -1 -9 0 0
s:too	5 4 8 -3 -11 0 0
s:top	0 0 -7 3 5 0 0
s:total	0 0 0 -4 8 0 0
s:trade	-2 0 -25 -19 7 14 15
s:treaty	3 0 -8 0 5 0 0
s:truce	0 0 8 0 -1 -5 -11
s:turn	0 0 7 0 -5 0 0
s:twice	0 0 0 -9 10 0 0
s:two	0 0 -15 9 2 5 -11
s:tyre	0 0 3 6 -8 0 0
s:under	-4 -4 -16 2 13 1 -6
s:understanding	0 0 7 3 -8 0 0
s:union	0 0 -11 0 13 0 0
s:unless	-1 0 21 0 -10 -11 0
s:until	-15 -2 1 2 0 7 -11
s:up	0 1 12 -12 -2 5 -13
s:upper	0 0 -4 0 7 -1 0
s:us	0 -1 1 9 -4 0 -8
s:use	0 0 -6 -13 21 0 0
s:used	0 0 -10 -8 20 -1 0
s:valid	0 0 10 0 -2 -9 0
s:valparaíso	0 0 -3 -5 11 0 0
s:value	0 0 0 -5 9 0 0
s:version	0 0 14 0 -13 0 0
s:vice	0 0 -4 0 9 0 0
s:video	0 0 -4 6 0 0 0
s:vote	0 6 -5 0 4 -2 0
s:voted	0 0 -8 0 12 0 0
s:wait	0 0 -2 0 6 -1 0
s:want	0 0 -3 -6 6 2 0
s:war	0 0 -4 8 0 0 0
s:warn	0 0 9 0 -6 0 0
s:was	0 0 3 1 4 -13 -4
s:watche	0 0 -3 -10 7 0 5
s:water	0 0 -12 -6 22 -3 0
s:way	0 0 1 18 -20 2 0
s:we	-3 -3 -14 3 3 17 -6
s:wednesday	0 0 -11 0 13 0 0
s:week	0 0 9 -4 -2 0 -4
s:weekend	0 0 -1 -3 7 0 0
s:welcome	0 0 -7 0 0 8 0
s:well	0 0 -7 -8 14 2 -1
s:were	1 -5 12 -13 1 0 -5
s:what	-3 -1 -11 8 4 13 -17
s:whatever	0 0 -6 -11 19 0 0
s:wheat	0 0 -10 -7 21 -2 0
s:when	2 -5 9 -1 -5 2 -9
s:where	0 -1 11 8 -21 7 0
s:whether	0 0 8 -4 0 -2 0
s:which	-5 5 -4 8 -14 8 19
s:who	0 0 -18 1 19 0 -3
s:whole	0 0 11 0 -6 0 0
s:why	0 0 17 0 -8 -7 0
s:will	-1 -8 -8 -7 15 2 -3
s:win	0 0 -9 0 9 0 0
s:window	0 0 -12 0 15 0 0
s:wine	0 0 0 -13 13 0 -2
s:winter	0 0 -6 -2 0 9 0
s:wire	0 0 -12 0 13 0 0
s:with	-18 -15 9 -7 11 -3 -4
s:withdraw	0 0 0 0 -8 0 10
s:without	15 -4 6 -19 2 -9 -3
s:wool	0 0 2 -6 -11 0 13
s:word	3 0 -8 -4 -5 11 3
s:world	0 0 -11 0 12 0 0
s:worst	0 0 0 -5 9 0 0
s:would	-16 0 1 -21 3 22 -18
s:write	0 0 9 -13 1 -2 -2
s:year	0 -3 1 11 -13 8 -4
s:yes	0 0 17 0 -11 -2 -1
s:yet	0 0 -2 7 -3 0 0
s:york	0 0 -6 -12 13 1 0
s:you	0 0 -1 2 3 -17 5
s:your	0 0 9 -19 1 -9 7
s:zero	0 0 5 4 -7 -2 0
s:|	0 0 -2 6 -1 0 0
s:—	7 2 -9 2 0 6 -14
sa:!	0 0 -6 0 8 0 0
sa:" .	0 0 7 -6 0 -1 0
sa:" a	0 0 7 0 -4 0 0
sa:" the	0 0 -7 0 8 0 0
sa:'	0 0 -6 0 8 0 0
sa:'s	1 2 -17 13 9 -18 -4
sa:'s <number>	0 0 -1 -1 7 0 0
sa:'s commerce	0 0 -5 0 12 -3 0
sa:(	0 0 -6 0 5 11 -5
sa:)	0 -2 -6 -1 9 7 -6
sa:) ,	0 0 8 0 -7 0 0
sa:) .	0 0 10 -10 0 0 -3
sa:) and	0 0 -1 8 0 0 -1
sa:,	-5 -2 9 -4 2 -3 0
sa:, "	0 0 12 -4 -5 -3 0
sa:, <day-ahead>	0 0 -13 12 2 0 -1
sa:, <name>	0 0 -16 11 11 -6 -7
sa:, <number>	0 0 0 17 -9 -2 -6
sa:, <person>	0 9 -12 -5 3 1 0
sa:, <quality>	0 0 12 -2 -5 0 0
sa:, <seat>	0 0 7 0 -4 0 0
sa:, <span>	-2 0 0 0 -11 10 3
sa:, a	0 0 12 0 -5 -1 -2
sa:, according	0 0 8 0 -15 6 0
sa:, after	7 0 1 -1 -4 0 0
sa:, against	0 0 6 0 -3 0 0
sa:, all	0 0 -10 -1 13 0 0
sa:, an	0 0 0 9 -6 0 -1
sa:, and	3 3 6 2 -8 0 -8
sa:, are	0 0 6 0 -4 0 0
sa:, as	0 0 9 6 -12 0 -1
sa:, at	0 0 -22 0 18 -3 0
sa:, because	0 0 -2 -1 10 0 0
sa:, both	0 7 2 6 -13 -5 4
sa:, but	1 0 0 -6 -5 0 10
sa:, end	0 0 0 12 -12 0 0
sa:, failing	0 0 -9 -1 8 7 -3
sa:, for	4 0 0 12 -13 0 0
sa:, from	0 0 6 -16 -3 4 7
sa:, go	0 0 -6 0 10 0 0
sa:, has	0 0 -4 -8 3 0 10
sa:, he	0 0 8 -2 0 0 0
sa:, hold	0 0 0 10 -9 0 0
sa:, i	0 0 10 2 -11 0 0
sa:, if	0 -6 -15 -8 9 13 2
sa:, in	0 4 0 -25 16 -1 -3
sa:, it	0 0 0 -6 8 0 0
sa:, its	0 0 16 0 -13 0 0
sa:, no	0 0 -10 0 13 0 0
sa:, not	0 0 0 7 -6 0 0
sa:, on	0 -1 0 -5 6 0 0
sa:, one	0 0 -3 0 7 0 0
sa:, over	0 0 0 -2 6 0 0
sa:, say	0 0 12 0 -9 0 0
sa:, so	0 0 -3 0 9 0 -1
sa:, that	0 9 10 0 -14 0 -2
sa:, the	-3 2 0 -7 -7 8 15
sa:, their	0 0 1 -3 -4 6 0
sa:, then	0 0 7 -1 -4 0 0
sa:, they	0 0 9 0 -7 0 0
sa:, to	0 -2 16 2 -5 -8 -3
sa:, too	0 0 14 0 -10 0 0
sa:, under	0 0 -6 3 6 -4 0
sa:, unless	0 0 15 -2 -8 -5 0
sa:, until	0 8 1 -16 -2 0 8
sa:, up	0 0 0 -3 7 0 0
sa:, was	0 0 -4 0 6 0 0
sa:, when	0 -3 2 -14 14 -1 -6
sa:, which	0 -4 10 10 -12 -5 1
sa:, yes	0 0 8 0 -4 0 0
sa:-	0 0 -20 2 22 -2 -7
sa:.	-7 -17 -7 -1 23 -7 -8
sa:. "	0 0 -6 7 3 -2 0
sa:. .	0 0 0 18 -17 0 0
sa:. <number>	0 0 0 7 -5 0 0
sa:. m	0 0 0 6 -3 0 -1
sa::	-8 0 -17 4 11 -6 5
sa:: "	0 0 2 0 -6 0 4
sa:: <person>	0 0 -6 0 1 3 0
sa:: a	0 7 -13 -2 7 0 0
sa:: what	0 0 -9 0 4 1 0
sa:; it	0 0 -4 -3 11 0 0
sa:; its	0 0 -3 0 6 0 0
sa:; the	0 -1 5 -19 15 0 -1
sa:<agent>	4 -2 -12 -9 10 0 9
sa:<day-ahead>	-10 -20 -17 33 0 -31 0
sa:<day-ahead> ,	0 5 -22 15 -1 -3 2
sa:<day-ahead> .	-1 -11 10 11 -12 -16 3
sa:<day-ahead> ;	0 0 -7 5 1 0 0
sa:<day-ahead> of	0 0 -7 6 0 0 0
sa:<day-ahead> to	0 0 0 -11 13 0 0
sa:<day-gone>	-7 20 -14 -29 10 2 8
sa:<day-gone> ,	0 0 -18 -2 4 5 8
sa:<day-gone> .	0 1 0 -15 0 1 8
sa:<day-gone> and	0 6 0 0 -3 0 0
sa:<day-today>	0 0 12 -9 -6 2 2
sa:<day-today> ,	0 0 0 3 -9 0 9
sa:<day-today> .	0 0 19 -14 -9 3 0
sa:<duty>	-11 0 -28 -2 20 -4 13
sa:<gate>	0 -1 4 12 -7 -8 -1
sa:<goods-amount>	5 0 -11 -3 5 0 0
sa:<goods-amount> in	0 0 -2 0 6 0 0
sa:<goods>	-4 -6 10 -2 1 -10 0
sa:<level-noun>	0 0 10 -7 -6 8 0
sa:<level>	-14 1 -7 1 15 -7 -5
sa:<level> )	0 0 14 0 -12 0 0
sa:<level> ,	0 5 6 -19 9 0 0
sa:<level> .	-1 4 -9 13 0 0 -10
sa:<level> <day-today>	0 0 0 -3 -4 0 9
sa:<level> and	0 0 11 0 -8 0 0
sa:<level> at	0 0 11 1 -11 0 0
sa:<level> for	0 0 0 -7 8 0 0
sa:<level> on	0 0 0 10 0 -5 -9
sa:<level> over	0 0 8 0 -6 0 0
sa:<level> that	0 0 -4 0 6 0 0
sa:<level> to	0 0 -15 10 0 -1 1
sa:<money>	0 0 -3 -15 18 0 0
sa:<money> ,	0 0 -8 0 9 0 0
sa:<money> in	0 0 0 -4 6 0 0
sa:<month-ahead>	0 0 -2 -2 7 0 0
sa:<month-ahead> ,	0 0 -11 0 13 0 0
sa:<month-gone>	-1 0 17 -19 -4 10 -6
sa:<month-gone> ,	0 0 13 1 -10 0 0
sa:<name>	-14 -15 -8 7 8 -5 0
sa:<name> 's	0 0 0 -13 13 -8 2
sa:<name> ,	0 0 0 7 -3 0 0
sa:<name> .	0 0 -12 7 -7 0 7
sa:<name> and	-2 0 14 -8 -1 0 0
sa:<name> at	0 0 0 14 -13 0 0
sa:<name> for	0 0 0 -9 1 0 7
sa:<name> had	0 0 0 0 -4 6 0
sa:<name> has	0 0 -1 19 -16 0 0
sa:<name> is	0 0 16 2 -16 0 0
sa:<name> stop	0 0 -3 -2 10 0 0
sa:<name> to	0 0 -1 -6 10 0 0
sa:<name> will	0 0 -17 -8 26 0 0
sa:<not>	15 5 2 -16 0 -11 0
sa:<number>	2 0 -11 18 -4 -12 6
sa:<number> ,	0 0 18 -12 -2 0 0
sa:<number> .	3 -1 -3 2 -12 1 17
sa:<number> :	0 0 0 4 0 0 -6
sa:<number> a	0 0 2 6 -7 0 -1
sa:<number> and	0 0 9 -4 -3 0 0
sa:<number> for	0 0 -5 10 -3 0 -1
sa:<number> hour	0 0 -9 0 9 0 0
sa:<number> of	0 0 -3 20 -18 0 2
sa:<number> th	0 0 -5 7 -4 0 2
sa:<number> to	0 0 0 -3 9 0 0
sa:<office>	5 0 -7 5 -1 -4 1
sa:<organisation>	0 5 -20 -7 18 3 -7
sa:<organisation> .	0 0 -6 -1 11 0 0
sa:<organisation> extend	0 0 -9 0 11 0 0
sa:<organisation> has	0 0 0 7 -6 0 0
sa:<organisation> say	0 0 -7 0 4 2 0
sa:<organisation> would	0 7 -4 0 0 0 0
sa:<person>	-3 12 -8 -9 8 -2 -10
sa:<person> 's	0 7 -12 0 6 -1 0
sa:<person> ,	0 0 2 7 -4 -1 0
sa:<person> and	0 0 0 15 -13 0 0
sa:<person> had	0 0 -2 0 6 0 0
sa:<person> say	0 0 6 0 -7 1 0
sa:<person> sign	0 0 -4 -3 12 0 0
sa:<points>	11 8 5 2 -25 -1 7
sa:<points> of	0 0 -1 13 -14 0 5
sa:<quality>	-6 -10 14 -2 -12 0 15
sa:<quality> company	0 0 -4 -2 8 0 0
sa:<quality> good	0 0 4 0 1 0 -6
sa:<quality> one	0 0 0 9 -10 0 0
sa:<quality> side	0 0 14 10 -21 0 0
sa:<seat>	3 0 0 0 6 0 -10
sa:<seat> 's	6 0 -1 0 -2 0 0
sa:<seat> ,	0 0 -12 -4 20 0 0
sa:<seat> .	0 0 -14 -3 17 3 0
sa:<seat> had	0 0 -1 -1 7 0 0
sa:<seat> time	0 0 5 2 -7 0 0
sa:<sender>	0 -1 -6 -14 23 0 -1
sa:<span>	-4 3 -2 14 -17 0 12
sa:<span> ,	-1 -1 -5 -7 1 4 13
sa:<span> .	3 -7 -15 22 -9 -12 0
sa:<span> after	0 0 0 -5 9 -4 0
sa:<span> before	0 0 -3 -8 12 0 0
sa:<span> later	0 0 -13 -5 2 14 0
sa:<span> of	0 0 12 -7 -4 0 0
sa:<taker>	0 0 7 -5 0 0 0
sa:<v-agree>	4 -6 -11 -6 16 0 0
sa:<v-bear>	3 -9 -8 -5 10 7 -3
sa:<v-begin>	-12 8 6 -6 -4 5 -5
sa:<v-buy>	0 0 1 -14 15 -1 0
sa:<v-deny>	0 0 -3 -7 13 0 0
sa:<v-down>	2 7 8 -18 -2 -4 8
sa:<v-end>	5 8 -7 -3 -1 -8 9
sa:<v-impose>	-2 -2 7 -4 7 -9 -7
sa:<v-propose>	-2 0 -6 1 7 1 -1
sa:<v-return>	0 0 16 0 -21 1 12
sa:<v-say>	-7 4 -11 -7 14 0 0
sa:<v-sell>	-1 0 0 -9 4 0 5
sa:<v-stay>	0 1 5 -6 -5 4 4
sa:<v-suspend>	1 -6 10 1 -4 -11 -1
sa:<v-target>	3 -2 0 11 -5 -7 0
sa:<v-up>	-2 3 6 6 -7 -5 -1
sa:?	-1 0 -6 -13 19 -9 1
sa:a	-7 11 0 -1 0 -8 0
sa:a .	0 0 2 7 -7 0 0
sa:a <day-gone>	0 0 7 -3 -2 0 0
sa:a <organisation>	0 0 6 0 -4 0 0
sa:a <quality>	0 0 0 -5 8 0 0
sa:a deal	0 0 10 0 -7 0 0
sa:a duty	0 0 -1 -3 8 0 0
sa:a licence	0 0 0 -11 11 0 0
sa:a rate	0 0 0 0 -5 0 7
sa:a second	0 6 -6 0 5 -5 0
sa:a tariff	0 0 0 -4 8 0 0
sa:a truce	0 14 -27 23 -11 -1 -1
sa:a word	4 0 1 0 -6 0 0
sa:above	0 0 -12 0 6 6 0
sa:according	0 0 8 0 -15 6 0
sa:according to	0 0 8 0 -15 6 0
sa:add	0 0 7 -2 0 0 0
sa:additional	0 0 0 0 -8 0 14
sa:additional <level>	0 0 5 -11 5 0 0
sa:additional duty	0 0 -6 -5 0 0 15
sa:additional tariff	0 0 0 17 -16 0 0
sa:after	7 0 -3 -17 20 -16 -4
sa:after all	0 0 9 0 -2 -6 0
sa:after it	0 0 7 0 -2 -2 0
sa:against	0 0 5 3 -8 0 0
sa:agree	0 0 -6 -1 6 3 0
sa:agree to	0 0 -5 0 10 0 0
sa:agreement ,	0 0 7 0 -6 0 0
sa:alive	0 0 -14 0 15 0 0
sa:all	0 0 -6 -12 27 -9 -2
sa:all .	0 0 -4 0 6 0 0
sa:all <quality>	0 0 0 -6 7 0 0
sa:allow	0 0 0 -8 9 0 0
sa:alone	0 0 0 8 -5 0 0
sa:alone .	0 0 0 8 -5 0 0
sa:already	0 0 0 6 -3 0 0
sa:amount	0 0 0 6 -5 0 0
sa:an	11 -8 8 1 -10 -4 0
sa:an additional	0 0 5 5 -8 0 0
sa:an agreement	0 0 17 0 -14 0 0
sa:an extension	14 -2 -9 -8 1 0 0
sa:an hour	0 0 -3 0 7 0 0
sa:and	-4 1 0 -4 11 -8 -14
sa:and ,	0 0 8 -1 -4 0 0
sa:and <level>	0 0 14 -13 0 0 -2
sa:and <name>	-2 0 21 -8 -10 5 -6
sa:and <person>	0 0 -3 6 0 0 0
sa:and <quality>	0 0 0 7 -6 0 0
sa:and a	0 0 4 -6 5 -3 0
sa:and are	0 0 0 9 -6 0 0
sa:and both	0 0 0 -9 11 0 0
sa:and by	0 0 13 0 -10 0 0
sa:and come	0 0 5 1 -7 0 0
sa:and end	0 2 -4 -6 2 0 5
sa:and for	0 0 -1 13 -7 0 0
sa:and i	0 0 5 2 -7 0 0
sa:and is	0 0 -17 4 11 0 0
sa:and it	0 10 -13 10 -4 -2 3
sa:and not	0 0 13 0 -9 0 0
sa:and of	6 0 5 0 -10 0 0
sa:and on	0 0 12 7 -15 0 0
sa:and put	0 0 0 -5 6 0 0
sa:and that	0 0 -5 6 0 0 0
sa:and the	4 0 -16 -19 28 0 -2
sa:and then	0 0 -13 0 0 12 0
sa:and they	0 0 -3 0 7 0 0
sa:and to	0 0 -12 -1 -1 14 1
sa:and was	3 4 -11 0 2 -2 0
sa:and we	0 0 0 -7 11 0 0
sa:and what	0 0 4 7 -15 4 0
sa:announce	0 0 -13 -2 22 -1 0
sa:announce .	0 0 -5 0 7 0 0
sa:answer	0 0 -3 -2 9 0 0
sa:any	0 0 0 -11 14 0 0
sa:anything	0 0 -4 -2 10 0 0
sa:apply	0 0 1 -9 -3 4 3
sa:are	0 -1 1 5 0 -2 -6
sa:are not	0 0 14 -8 -6 0 0
sa:are suspend	0 0 0 9 -8 0 0
sa:are to	0 0 3 10 -12 0 0
sa:as	-2 -2 13 -11 3 1 -12
sa:as a	0 0 6 0 -4 0 0
sa:as before	0 0 14 -8 -4 0 0
sa:as if	0 0 0 8 -6 0 0
sa:as of	0 0 -5 0 7 0 0
sa:as the	0 0 2 4 -6 0 0
sa:ask	0 0 -6 6 -5 6 0
sa:ask for	0 0 -3 6 -8 6 0
sa:asleep	5 0 -7 0 0 0 0
sa:at	7 0 1 2 -7 -19 10
sa:at <level>	0 5 0 0 -8 0 6
sa:at <number>	3 0 -13 14 0 -4 -6
sa:at least	0 0 -8 0 13 0 0
sa:at midnight	2 0 24 -13 -14 0 -1
sa:autumn	5 0 5 8 -19 0 2
sa:autumn .	0 0 3 12 -17 0 2
sa:back	0 -3 30 2 -27 -4 3
sa:back .	0 0 10 -3 -4 0 0
sa:back for	0 0 -2 -1 6 0 0
sa:back to	0 0 15 10 -19 0 0
sa:be	-7 -3 -16 12 12 -2 -1
sa:be <number>	-1 0 0 5 -8 0 6
sa:be in	0 0 0 11 -12 0 0
sa:bear	0 0 -3 1 -2 8 -2
sa:became	5 0 -18 0 9 0 0
sa:because	0 6 -10 -5 10 -2 0
sa:because of	0 0 -3 0 6 0 0
sa:become	0 0 8 0 -2 0 -2
sa:beef	0 0 -5 9 -8 0 5
sa:been	0 -4 0 4 -6 1 6
sa:before	0 0 0 -8 5 5 -3
sa:before .	0 0 8 -11 2 0 0
sa:before <day-ahead>	0 0 -2 -1 6 0 0
sa:before it	0 0 -3 7 -1 0 0
sa:before the	0 0 3 -13 6 0 0
sa:begin	-3 2 -23 -2 5 8 5
sa:begin .	0 10 -12 -8 14 -6 0
sa:better	0 0 17 -1 -14 0 0
sa:between	-2 0 8 -5 2 0 -1
sa:border	0 0 12 2 -13 0 0
sa:both	1 10 8 14 -23 -13 2
sa:both government	0 0 0 7 -3 0 0
sa:both side	0 0 0 -2 8 -1 0
sa:budget	0 0 -5 0 6 0 0
sa:busan	0 0 0 -5 8 0 0
sa:but	1 0 -8 -13 6 0 9
sa:by	7 4 0 -7 1 -13 0
sa:by <day-ahead>	0 0 -1 8 -3 0 -1
sa:by <points>	5 9 0 0 -11 0 0
sa:by a	0 0 -13 -4 18 0 0
sa:by the	0 0 0 -9 12 0 0
sa:by then	0 0 6 0 -4 0 0
sa:calendar	0 0 12 4 -14 0 0
sa:can be	0 0 0 -6 7 0 0
sa:capital	4 0 11 0 -12 0 0
sa:case	0 0 -2 -5 11 0 0
sa:cement	0 0 6 0 -4 0 0
sa:charge	0 0 11 5 -6 -5 -6
sa:charge <level>	0 0 0 -12 8 0 0
sa:charge <number>	0 0 5 5 -10 0 0
sa:cheese	0 0 0 7 -5 0 0
sa:chip	0 0 11 -6 -4 0 0
sa:chip ,	0 0 10 0 -9 0 0
sa:clock	0 0 -3 -5 9 0 0
sa:cod	0 0 4 1 -6 0 0
sa:collect	0 0 0 16 -13 0 0
sa:come	0 -1 12 -11 1 0 -4
sa:come back	0 0 11 -1 -7 0 0
sa:commerce	0 0 -6 0 13 -4 0
sa:commerce ministry	0 0 -5 0 12 -3 0
sa:company	0 0 -4 -4 11 0 0
sa:conclude	0 0 2 -20 18 0 0
sa:continue	0 0 2 -8 0 3 0
sa:continue to	0 0 0 -6 7 0 0
sa:control	0 0 -2 0 7 0 0
sa:cost	0 0 5 -6 0 0 0
sa:count	0 0 0 -6 9 0 0
sa:country	0 0 5 -17 9 0 0
sa:course	0 0 7 0 -6 0 0
sa:custom	0 0 -11 -3 8 0 5
sa:cut	0 7 0 -9 0 0 0
sa:date	0 4 20 -8 -16 3 0
sa:date that	0 0 6 2 -8 0 0
sa:day	4 -1 8 8 -4 -15 -8
sa:day ,	0 0 -6 0 9 0 0
sa:deal	0 0 10 0 -6 0 0
sa:decide	0 0 -1 0 7 0 0
sa:declare	0 0 -4 14 -10 0 0
sa:decree	0 0 6 0 -4 0 0
sa:desk	0 0 0 -3 6 0 0
sa:did	0 0 0 -6 10 0 0
sa:die	0 0 11 7 -15 0 0
sa:dispute	0 0 -2 0 6 0 0
sa:do	0 0 14 -3 -9 -1 3
sa:doe	0 0 11 1 -11 0 0
sa:dollar	0 0 0 -4 8 0 0
sa:double	0 0 0 -7 9 0 0
sa:down	0 8 -7 13 -9 -2 -1
sa:drop	0 0 0 -5 -2 0 9
sa:due	0 0 5 -18 12 0 -1
sa:due to	0 0 8 -10 0 0 0
sa:duty	-4 3 -4 -3 3 -3 8
sa:duty ,	0 6 0 0 -3 0 0
sa:duty and	0 0 -1 -3 6 0 0
sa:duty on	0 0 2 -11 -2 2 8
sa:each	0 0 -6 4 7 -2 -4
sa:each of	0 0 0 -2 6 0 0
sa:each other	0 0 -6 6 1 0 -1
sa:early	0 0 -7 0 11 0 0
sa:earth	0 0 -10 -5 20 0 0
sa:earth and	0 0 -4 0 6 0 0
sa:either	4 0 -4 7 -11 -2 7
sa:emergency	0 0 0 -6 8 0 0
sa:end	11 10 -4 -11 -6 0 2
sa:end .	0 0 13 0 -7 -4 0
sa:end of	3 -6 0 -3 -3 12 0
sa:end on	-1 0 -7 3 0 -4 4
sa:enter	0 0 -9 -2 11 0 0
sa:entry	0 0 -8 -3 15 0 0
sa:evening	3 0 -18 -3 18 0 0
sa:evening .	0 0 -10 0 12 0 0
sa:ever	0 -5 -4 5 -6 12 0
sa:everything	0 0 22 6 -23 -2 0
sa:exclusion	0 0 -8 -1 12 0 0
sa:exempt	0 0 0 -6 8 0 0
sa:expire	0 0 6 11 -12 0 -2
sa:expire on	0 0 -2 6 -4 0 0
sa:explain	0 9 -14 0 3 0 0
sa:export	0 0 -5 -9 17 0 0
sa:extend .	0 0 4 10 -12 0 0
sa:extend it	0 0 -7 0 10 0 0
sa:extend their	0 0 11 0 -9 0 0
sa:extension	14 -2 -15 -10 9 0 -2
sa:extension .	13 -2 -10 0 0 0 0
sa:extra	0 0 0 11 -10 0 0
sa:failed	2 0 -6 0 0 0 4
sa:failing	0 0 -9 -1 8 7 -3
sa:fall	0 0 0 9 -7 0 0
sa:fee	0 0 1 -10 0 0 2
sa:firm	0 0 7 -2 -2 0 0
sa:first	0 0 4 -14 8 0 0
sa:fish	0 0 0 -3 8 0 -2
sa:for	0 -1 -18 11 -1 0 10
sa:for <name>	0 0 0 -5 6 0 0
sa:for <number>	0 0 0 7 -6 0 0
sa:for <quality>	0 0 7 1 -9 0 2
sa:for <span>	-2 -4 -24 17 -9 1 11
sa:for a	0 6 -16 4 0 -1 5
sa:for another	0 0 0 8 -6 0 0
sa:for fentanyl	0 0 0 12 -10 0 -1
sa:for it	0 0 12 0 -10 0 0
sa:for its	0 0 -4 0 0 7 0
sa:force	0 0 -4 6 0 0 0
sa:forced	0 0 0 -9 11 0 0
sa:forced labor	0 0 0 -5 6 0 0
sa:four	0 0 0 9 -9 0 0
sa:fourth	0 0 -4 -2 9 0 0
sa:freeze	0 0 11 0 -9 0 0
sa:from	0 -3 -8 3 -5 0 12
sa:from <name>	0 0 -3 7 -2 0 0
sa:from <number>	0 0 0 6 -12 0 7
sa:from a	0 0 9 0 -7 0 0
sa:full	0 0 -9 0 0 6 8
sa:further <span>	0 0 0 8 -5 0 0
sa:gallium	0 0 0 0 7 0 0
sa:geneva	0 0 7 -7 1 0 0
sa:get	0 0 6 -8 6 -4 0
sa:give	0 0 -5 1 7 -2 0
sa:given	0 0 13 -6 -4 0 0
sa:go	0 4 5 11 -9 -1 -11
sa:go back	0 0 11 4 -13 0 0
sa:go on	0 0 -1 -12 8 3 0
sa:go to	0 -1 -6 2 6 0 0
sa:go up	0 0 -1 0 6 0 0
sa:good	-2 0 2 24 -14 0 -9
sa:good ,	0 0 0 11 -8 0 0
sa:good .	0 0 0 -5 7 0 0
sa:good for	0 0 -1 8 -3 0 0
sa:good of	0 0 0 16 -15 0 0
sa:good pay	0 0 0 -6 6 0 0
sa:good to	0 0 -1 15 -11 0 0
sa:good until	0 0 -1 15 -12 0 0
sa:government	1 0 -5 15 -15 4 0
sa:government say	0 0 0 0 -4 6 0
sa:had	2 2 18 -25 -4 0 0
sa:had been	0 0 12 -9 -2 0 0
sa:half	0 0 -10 -5 6 0 9
sa:happen	0 0 -2 -3 8 0 0
sa:has	-6 0 -25 0 0 12 21
sa:has been	0 -2 -8 -5 1 4 9
sa:has charge	0 0 5 10 -12 0 0
sa:has no	0 4 0 -10 3 0 0
sa:has not	0 0 -5 0 0 0 7
sa:have	-5 -3 12 -17 10 -6 -7
sa:have been	0 0 -3 -6 12 0 0
sa:have had	0 0 7 0 -5 0 0
sa:have pay	0 0 0 -9 11 0 0
sa:he had	0 0 3 0 -7 0 4
sa:he tell	0 0 7 0 -6 0 0
sa:he would	0 0 9 0 -7 0 0
sa:her	5 0 0 3 -9 0 0
sa:here	0 0 0 -4 9 0 0
sa:highest	0 0 0 -9 11 0 0
sa:his	0 0 -15 3 -3 12 2
sa:hold	4 0 -8 -8 12 0 0
sa:hold .	0 0 -4 -5 10 0 0
sa:holiday	0 0 8 0 -7 0 0
sa:hour	0 3 -19 -8 26 0 0
sa:hour .	0 4 0 -6 3 0 0
sa:house	0 0 0 0 -5 0 7
sa:i	0 0 13 0 -13 0 4
sa:if	-3 -10 -34 21 0 10 15
sa:if it	-2 -8 -14 2 -8 13 14
sa:if the	0 0 -9 14 -4 0 0
sa:importer	0 0 7 0 -7 0 0
sa:impose	0 0 -4 -8 13 0 0
sa:impose on	0 0 -4 -5 12 0 0
sa:in	7 -1 -14 -13 7 11 4
sa:in <month-gone>	0 0 7 -9 0 3 -1
sa:in <name>	0 0 0 18 -11 0 -3
sa:in <number>	0 0 9 -4 -4 0 0
sa:in <seat>	5 0 -25 -7 24 2 -1
sa:in a	0 5 -11 -8 -9 11 9
sa:in each	0 0 0 -1 6 0 0
sa:in force	0 0 -3 6 -1 0 0
sa:in geneva	0 0 0 0 6 0 0
sa:in which	0 5 0 -6 2 0 0
sa:instead	0 0 -3 7 -7 5 0
sa:into <name>	0 0 -6 2 4 0 0
sa:introduce	0 0 0 0 -7 0 9
sa:is	-11 -14 1 1 14 -26 -11
sa:is <level>	0 0 0 -12 3 0 6
sa:is <number>	0 0 -1 -2 -1 0 7
sa:is a	0 0 -1 -1 8 -1 0
sa:is good	0 0 -1 8 -4 0 0
sa:is not	0 0 -3 0 7 0 -1
sa:is off	0 0 6 0 -5 0 0
sa:is on	0 0 -1 -1 6 0 0
sa:is over	0 0 4 8 -7 0 0
sa:is the	0 0 -1 11 -3 0 -3
sa:is to	0 0 10 0 -8 0 0
sa:is up	0 0 13 15 -24 0 0
sa:is what	0 0 -9 2 4 0 0
sa:it	0 0 13 -9 -3 -20 9
sa:it 's	0 0 -7 14 -3 0 -2
sa:it ,	5 0 21 -3 -18 -1 0
sa:it .	0 0 9 -8 4 -8 -4
sa:it end	0 6 -9 3 4 -4 0
sa:it go	0 0 0 8 -8 0 0
sa:it has	0 -1 -10 -14 7 0 17
sa:it is	-1 -2 -4 -5 10 0 3
sa:it was	6 0 11 10 -19 -2 0
sa:it will	0 0 9 -7 -8 0 5
sa:it would	-2 0 -3 6 1 0 0
sa:item	0 0 0 -5 6 0 0
sa:its	-2 6 -10 -1 14 0 -13
sa:just	0 0 7 -5 0 0 0
sa:keep	0 0 -9 0 3 9 0
sa:labor	0 0 0 -7 8 0 0
sa:lapse	0 -1 0 -5 13 0 -2
sa:lapse on	0 0 -1 -5 11 0 0
sa:last	-1 -2 0 10 -4 4 -10
sa:last ,	0 0 0 8 -4 0 0
sa:last <month-gone>	0 0 8 0 -4 0 0
sa:last <span>	0 0 -3 -1 8 0 -2
sa:last day	0 0 -5 0 7 0 0
sa:last until	0 0 -10 5 5 0 0
sa:last week	0 0 7 0 -5 0 0
sa:later	0 0 -13 -5 3 14 0
sa:later .	0 0 -9 0 -6 14 0
sa:law	0 0 1 -8 5 0 0
sa:law .	0 0 0 -5 6 0 0
sa:lay	0 6 0 4 -6 0 0
sa:least	0 0 -8 0 13 0 0
sa:leave	0 -1 8 0 0 -2 -1
sa:leave the	0 0 0 -10 11 0 0
sa:led	0 0 0 10 -9 0 0
sa:let	0 0 17 -9 -7 0 0
sa:letter	0 0 0 -2 8 0 0
sa:level	0 0 -5 0 8 0 0
sa:levy	0 0 -8 10 -4 0 0
sa:levy on	0 0 0 -5 8 0 0
sa:licence	0 0 0 -14 17 0 0
sa:like	0 0 2 8 -10 0 -1
sa:list	0 0 -15 -5 8 7 0
sa:list of	0 0 -6 0 0 8 0
sa:lose	0 0 0 -10 13 0 0
sa:m	0 0 0 6 -3 0 -1
sa:m .	0 0 0 6 -3 0 -1
sa:machine	0 0 0 -8 9 0 0
sa:machinery	0 0 0 7 -7 0 0
sa:magnet	0 0 -3 0 8 0 0
sa:make	0 0 -6 1 13 -5 -4
sa:maker	0 0 -2 0 7 0 0
sa:may	0 0 -8 -7 19 -5 -1
sa:may be	0 0 -15 0 18 -5 0
sa:mean	0 0 -2 -1 7 0 0
sa:mediator	0 0 -11 0 12 0 0
sa:meet	1 0 0 -8 6 0 0
sa:meet in	2 0 -9 0 7 0 0
sa:men	0 0 7 0 -6 0 0
sa:midnight	1 0 24 -15 -11 0 -2
sa:midnight ,	6 0 9 0 -12 0 0
sa:midnight .	-1 0 19 -11 -6 0 0
sa:might	0 0 6 -1 0 0 0
sa:minister	0 0 -7 -4 7 0 3
sa:ministry	0 0 -11 -7 1 3 10
sa:minute past	0 0 10 0 -7 0 0
sa:month	0 0 6 13 -14 0 0
sa:month .	0 0 2 8 -8 0 0
sa:more	3 0 -4 11 -4 0 0
sa:more .	0 0 1 7 -7 0 0
sa:more than	0 0 2 8 -10 0 0
sa:morning	0 0 -6 0 8 0 0
sa:most	0 0 -2 -1 10 0 0
sa:most <quality>	0 0 0 -6 9 0 0
sa:move	0 0 0 0 -4 0 7
sa:mr	0 0 -3 6 -1 0 0
sa:mr <person>	0 0 -3 6 -1 0 0
sa:much	0 0 -2 0 6 0 0
sa:needed	0 0 12 0 -11 0 0
sa:net	0 0 6 -1 -3 0 0
sa:net ton	0 0 6 -1 -3 0 0
sa:new	0 0 -14 -4 23 0 -5
sa:new york	0 0 -2 -8 12 0 0
sa:next	0 0 -10 5 8 0 -2
sa:next year	0 0 1 6 -8 1 0
sa:night	0 0 -4 -1 11 0 0
sa:night ,	0 0 -2 0 6 0 0
sa:nil	0 0 -2 -3 0 0 7
sa:no	-1 3 0 -10 7 -1 0
sa:no .	0 0 -1 6 -2 0 0
sa:no end	0 4 0 -10 4 0 0
sa:no longer	0 0 0 3 -9 0 5
sa:nobody	3 0 3 1 -6 0 0
sa:nobody has	0 0 -4 0 7 0 0
sa:not	0 7 0 6 -8 1 -2
sa:not extend	0 0 0 13 -11 0 0
sa:note	0 0 1 4 -7 0 0
sa:nothing	5 -1 0 -7 0 0 6
sa:nothing .	5 0 8 0 -13 0 0
sa:nothing to	0 0 0 -7 5 0 0
sa:notice	0 0 -3 -5 12 -2 0
sa:now	0 0 -6 0 10 -2 0
sa:of <day-today>	0 0 0 -6 7 0 0
sa:of <level>	0 0 0 11 -11 2 0
sa:of <month-gone>	0 0 0 -3 -1 8 0
sa:of <name>	0 0 -2 5 -9 0 8
sa:of <number>	0 0 -9 -15 20 0 0
sa:of <person>	0 0 0 8 -6 0 0
sa:of <span>	0 14 -5 0 -7 -3 4
sa:of a	0 0 0 7 -7 0 0
sa:of an	0 0 8 0 -7 0 0
sa:of both	0 0 0 6 -4 0 0
sa:of last	0 0 6 3 -7 0 0
sa:of that	5 0 0 -7 0 0 0
sa:of the	0 -8 6 -1 -7 4 3
sa:of them	0 0 0 -8 10 0 0
sa:of thi	0 0 4 8 -7 -1 -3
sa:of trade	0 0 -5 -6 -12 8 14
sa:oil ,	0 0 -1 -1 6 0 0
sa:older	0 0 -4 -4 9 0 0
sa:on	-14 -2 -11 6 8 -1 0
sa:on <day-ahead>	0 -19 -26 16 6 -9 2
sa:on <day-gone>	-1 15 -14 -20 -1 8 7
sa:on <day-today>	0 0 0 -9 0 6 0
sa:on <name>	0 0 0 -3 6 0 0
sa:on <quality>	0 0 -8 11 -9 -3 12
sa:on a	0 0 -8 -1 12 0 0
sa:on all	0 0 4 -8 4 0 0
sa:on each	0 0 -4 -1 9 0 0
sa:on good	0 0 0 18 -18 0 0
sa:on its	0 0 -10 -3 17 0 0
sa:on our	0 0 3 11 -13 0 0
sa:on sugar	0 0 0 -6 6 0 0
sa:on the	0 0 -1 19 -10 0 -6
sa:on their	0 0 2 7 -10 0 0
sa:on top	0 0 0 -12 13 -2 0
sa:on until	0 0 -6 0 8 0 0
sa:on which	0 0 0 -7 7 0 0
sa:once	0 0 -8 2 4 0 0
sa:one	0 5 -7 -4 14 -5 -5
sa:one .	0 0 0 9 -7 0 0
sa:only	5 3 5 0 -7 0 0
sa:opened	0 0 -6 0 7 0 0
sa:or	0 0 8 -13 8 -3 -3
sa:order	0 0 0 -5 10 -2 0
sa:ordinary	0 0 -1 11 -6 0 -2
sa:other	0 0 4 15 -11 0 -5
sa:other 's	0 0 1 15 -15 0 0
sa:otherwise	0 0 8 0 -2 -1 0
sa:our	0 0 19 9 -18 -3 -4
sa:out	-2 7 5 0 -3 -7 -6
sa:out .	0 0 31 3 -28 0 0
sa:out on	0 9 -15 7 0 0 0
sa:over	0 -5 -1 -4 11 -4 0
sa:over .	0 0 10 -3 -3 0 0
sa:over the	0 0 0 -4 6 0 0
sa:own	0 6 -2 0 0 -2 0
sa:paper .	0 0 0 6 -4 0 0
sa:past	0 0 10 0 -5 0 0
sa:past midnight	0 0 10 0 -7 0 0
sa:pause	0 0 7 -15 3 0 0
sa:pause in	0 0 -4 0 7 0 0
sa:pause of	0 0 10 -7 0 0 0
sa:pay <level>	0 0 0 11 -5 0 -2
sa:peace	0 0 0 8 -6 0 0
sa:pen	0 0 -3 15 -8 0 0
sa:people	0 0 2 3 -11 6 0
sa:period	0 0 0 0 -5 0 6
sa:permit	0 0 0 -6 7 0 0
sa:place	0 4 7 -2 -5 0 0
sa:plan	0 0 -5 0 8 0 0
sa:pork	0 0 12 0 -8 0 0
sa:port	0 0 -6 -4 5 0 3
sa:prolong	0 0 -13 0 15 0 0
sa:prolonged	0 0 8 9 -14 0 0
sa:prolonged .	0 0 13 -1 -10 0 0
sa:put	0 0 -8 0 12 0 0
sa:put <level>	0 0 -3 -1 8 0 0
sa:put it	0 0 0 -5 6 0 0
sa:raise its	0 0 -2 0 6 0 0
sa:rare	0 0 -10 -4 19 0 0
sa:rare earth	0 0 -8 -3 17 0 0
sa:rate	0 0 -6 -1 -6 13 5
sa:rate of	0 0 0 -1 -3 0 7
sa:reciprocal duty	0 0 0 11 -10 0 0
sa:reduce	0 0 -10 0 12 0 -1
sa:refund	0 0 -5 -6 14 0 -1
sa:renewed	2 4 -21 -4 19 -8 0
sa:reply	0 0 12 -4 -6 0 0
sa:report	0 0 -1 -3 8 0 0
sa:reporter	0 0 6 4 -10 0 0
sa:return	0 0 8 0 -11 0 3
sa:return to	0 0 6 3 -8 0 0
sa:right	0 0 10 5 -8 -7 0
sa:rise	0 0 6 -4 0 0 0
sa:rise by	0 0 7 0 -6 0 0
sa:round	0 0 -7 -5 18 0 0
sa:round of	0 0 -1 0 7 0 0
sa:rule	0 0 -3 -7 13 0 0
sa:rule on	0 0 6 0 -5 0 0
sa:run	-1 6 12 4 -18 -6 4
sa:run out	0 8 2 6 -11 -2 -1
sa:run until	0 0 5 9 -13 0 0
sa:same minute	0 0 0 7 -6 0 0
sa:say	-2 -1 -8 -18 8 7 5
sa:say ,	0 0 -10 0 10 0 0
sa:say .	0 0 -5 -6 18 -1 0
sa:say in	0 0 2 -5 -19 11 10
sa:say it	0 0 -10 0 12 0 0
sa:second	0 6 -2 -4 4 -5 0
sa:section	0 0 1 -12 12 0 0
sa:section <number>	0 0 1 -12 12 0 0
sa:see	0 0 -11 7 -3 11 0
sa:sell	0 0 -3 0 8 0 0
sa:send	0 0 6 0 -8 0 4
sa:set	0 0 0 -1 7 0 0
sa:shall	0 0 -4 4 -12 14 -1
sa:shelve	0 0 7 0 -5 0 0
sa:should	0 0 -6 5 3 -2 0
sa:side	0 0 5 10 -5 -8 -2
sa:side .	0 0 9 -2 -2 -2 0
sa:sign	0 0 -7 6 4 -3 0
sa:sign .	0 0 -1 -3 9 0 0
sa:sign a	0 0 0 6 -3 0 0
sa:sign in	0 0 5 5 -10 0 0
sa:signature	0 0 -8 3 0 6 0
sa:since	0 0 13 -10 -1 -2 0
sa:since .	0 0 0 7 -7 0 0
sa:since <day-gone>	0 0 7 -4 -1 0 0
sa:since <month-gone>	0 0 6 0 -3 0 0
sa:since the	0 0 -2 -3 13 -1 0
sa:slap	0 0 0 11 -11 0 0
sa:sleep	0 0 5 12 -16 0 0
sa:so that	0 0 -6 4 1 0 0
sa:somebody	0 0 22 4 -24 0 0
sa:something	0 4 13 -6 -9 0 0
sa:spare	0 0 -2 -1 7 0 0
sa:spring	0 0 1 0 -6 0 9
sa:stand	0 0 -1 -6 9 0 0
sa:standstill	0 0 5 -8 2 0 0
sa:statement	0 0 -5 -10 -5 9 10
sa:stay	0 0 0 -8 11 0 0
sa:stay in	0 0 6 -5 0 0 0
sa:steel	0 0 -1 -6 7 0 1
sa:stop	0 0 -3 6 0 -1 0
sa:strike	6 0 -6 0 0 0 0
sa:summer	0 0 -8 0 1 7 0
sa:surcharge	0 0 -12 -11 20 0 7
sa:suspend	0 0 -7 14 -6 -1 1
sa:suspend .	0 0 0 0 6 0 0
sa:suspend <points>	0 0 0 2 -6 0 6
sa:suspension	0 0 -13 5 6 0 0
sa:suspension of	0 0 -2 -6 10 0 0
sa:take	0 3 9 -6 0 -2 -7
sa:take place	0 0 7 0 -5 0 0
sa:talk	0 0 3 -11 1 3 0
sa:talk .	0 0 -1 -2 0 6 0
sa:talk in	0 0 -7 0 13 0 0
sa:talk on	0 0 6 0 -5 0 0
sa:tariff	-1 0 -16 5 18 -5 -11
sa:tariff of	0 0 -5 13 -7 0 0
sa:tariff on	0 0 -3 -6 14 0 0
sa:tax	0 0 0 -6 0 0 8
sa:tea	0 0 7 0 -5 0 0
sa:tell	0 0 12 1 -10 0 0
sa:tell reporter	0 0 6 0 -5 0 0
sa:tell the	0 0 8 0 -8 0 0
sa:th	0 0 -5 7 -4 0 2
sa:than	0 0 8 2 -12 0 3
sa:that	0 7 6 -17 9 -20 -3
sa:that ,	0 0 -7 0 8 0 0
sa:that <name>	0 0 -1 6 -1 0 0
sa:that are	0 0 -7 0 9 0 0
sa:that day	0 0 9 3 -11 0 0
sa:that had	0 0 8 0 -6 0 0
sa:that he	0 0 11 0 -7 0 0
sa:the	5 -24 -8 -5 13 4 0
sa:the <day-ahead>	0 0 -13 19 -2 -1 -5
sa:the <day-gone>	0 8 -1 -3 0 0 0
sa:the <level>	0 0 -7 -14 14 0 3
sa:the <name>	0 -1 -4 11 0 0 -11
sa:the <number>	0 0 2 10 -7 -3 0
sa:the <person>	0 0 1 -7 8 0 0
sa:the <quality>	0 0 13 -6 -16 3 11
sa:the <seat>	0 0 -9 -2 15 0 0
sa:the <span>	0 0 19 8 -23 0 0
sa:the additional	0 0 -4 -3 -4 0 15
sa:the arrangement	0 0 3 -7 6 0 0
sa:the clock	0 0 -3 -5 9 0 0
sa:the custom	0 0 -3 -2 9 0 0
sa:the duty	0 0 -8 -11 9 1 5
sa:the evening	4 0 -11 0 6 0 0
sa:the fee	0 0 6 0 -5 0 0
sa:the first	0 0 3 -8 4 0 0
sa:the fourth	0 0 -2 -1 6 0 0
sa:the highest	0 0 0 -9 11 0 0
sa:the last	0 0 -2 0 7 0 0
sa:the next	0 0 0 6 -2 0 0
sa:the pause	0 0 0 -6 6 0 0
sa:the present	0 0 -6 4 0 0 0
sa:the rate	0 0 0 -2 -11 14 0
sa:the reciprocal	0 0 0 10 -9 0 0
sa:the summer	0 0 -3 0 7 0 0
sa:the surcharge	0 0 -5 0 9 0 0
sa:the suspension	0 0 -11 3 7 0 0
sa:the table	0 0 0 -5 7 0 0
sa:the talk	0 0 0 0 -3 6 0
sa:the truce	10 -6 -4 -13 15 -2 -2
sa:the two	0 -2 12 1 -4 -4 -4
sa:the whole	0 0 8 0 -5 0 0
sa:their	0 0 16 -4 -9 3 -4
sa:their tariff	0 0 -6 0 8 0 0
sa:their truce	0 0 9 -2 -5 0 0
sa:them	0 0 5 -18 12 0 -1
sa:then	0 0 1 -7 -8 9 5
sa:there	0 0 8 -2 3 -2 -2
sa:there 's	0 0 0 9 -10 0 0
sa:there is	0 0 -2 -2 8 0 0
sa:these	0 0 -6 0 8 0 0
sa:they	0 0 0 -9 4 0 1
sa:they are	0 0 16 -3 -10 0 0
sa:they have	0 0 -6 -11 19 0 0
sa:they were	0 0 -4 7 -10 8 0
sa:thi	0 1 -1 12 -7 0 -7
sa:thi month	0 0 5 16 -16 0 0
sa:thi year	0 0 0 8 -4 -1 0
sa:threaten	0 0 0 -1 6 0 0
sa:through	0 0 -9 -1 11 0 0
sa:till	0 0 10 -2 -12 0 7
sa:time	5 2 14 -3 -10 0 -5
sa:to	-3 -2 15 -7 -5 -3 0
sa:to <day-ahead>	-2 0 10 -1 1 -17 0
sa:to <day-gone>	0 0 -9 1 2 0 3
sa:to <level>	0 5 0 -11 4 0 1
sa:to <name>	0 0 -6 8 -1 0 0
sa:to <number>	0 6 7 -8 -3 0 0
sa:to a	0 0 4 5 -7 0 0
sa:to be	0 0 -7 3 0 7 -4
sa:to do	0 0 0 -7 9 0 0
sa:to end	0 0 0 -15 10 0 3
sa:to extend	0 0 11 0 -8 0 0
sa:to hold	0 0 -3 -5 10 0 0
sa:to it	0 0 8 0 -7 0 0
sa:to leave	0 0 0 9 -8 0 0
sa:to run	0 0 7 -5 0 0 0
sa:to say	0 0 8 3 -10 0 0
sa:to sell	0 0 -3 0 6 0 0
sa:to the	0 0 -4 12 -2 0 -4
sa:together	0 0 -6 0 10 0 0
sa:ton	0 0 6 -1 -3 0 0
sa:too	0 4 8 -2 -6 0 0
sa:too .	0 0 7 0 -5 0 0
sa:top	0 0 0 -12 13 -2 0
sa:top of	0 0 0 -8 9 0 0
sa:trade	0 0 -11 -15 -2 5 17
sa:trade minister	0 0 -3 0 7 0 0
sa:truce	6 7 3 1 -5 -11 -12
sa:truce .	0 0 0 7 -3 0 0
sa:truce between	0 0 7 -1 -1 0 0
sa:truce of	0 15 -13 8 -6 -1 0
sa:truce on	0 0 12 0 -9 0 0
sa:truce over	0 0 -9 -3 16 0 0
sa:truce with	0 0 11 -3 -4 0 0
sa:turn	0 0 7 0 -5 0 0
sa:twice	0 0 0 -5 6 0 0
sa:two	0 -3 5 1 -1 0 -7
sa:two government	2 0 0 6 -6 0 0
sa:two side	0 0 -5 -4 12 0 0
sa:under a	0 0 -5 0 10 -1 0
sa:under section	0 0 0 -5 7 0 0
sa:under the	0 0 0 -7 0 7 0
sa:unless	-1 0 10 0 -2 -13 0
sa:unless <organisation>	0 0 -24 0 27 0 0
sa:until	-5 4 -7 8 -1 -10 6
sa:until <day-ahead>	0 -4 5 5 -10 -3 10
sa:until the	0 8 0 -3 0 0 0
sa:up	0 0 -3 -3 13 -2 -5
sa:up .	0 0 12 0 -8 0 0
sa:up from	0 0 0 -3 8 0 0
sa:up to	0 0 -11 0 10 0 0
sa:us	0 0 -7 8 3 0 -5
sa:use	0 0 0 -10 14 0 0
sa:used	0 0 0 -11 11 0 0
sa:value	0 0 0 -5 9 0 0
sa:vote	0 6 0 0 -1 -1 0
sa:want	0 0 0 -5 9 0 0
sa:was	11 0 7 -9 4 -19 -6
sa:was <number>	7 0 0 2 -8 0 0
sa:was not	2 3 -4 11 -7 -3 0
sa:was to	0 0 0 -5 8 0 0
sa:watche	0 0 0 -13 7 0 6
sa:way	0 0 0 15 -13 0 0
sa:we	0 -2 -6 2 -2 11 0
sa:week ,	0 0 1 5 -6 0 0
sa:well	0 0 -16 -3 18 3 -1
sa:well .	0 0 -13 -4 17 2 0
sa:were	4 -3 7 -2 -10 6 0
sa:what it	0 0 9 14 -20 0 0
sa:what the	0 0 0 -3 8 0 0
sa:what they	0 0 -2 8 -2 0 0
sa:whatever	0 0 -3 -11 15 0 0
sa:wheat	0 0 -8 0 11 0 0
sa:wheat and	0 0 -8 0 9 0 0
sa:when	-2 -4 16 0 -6 -4 -7
sa:when it	0 0 17 0 -15 0 0
sa:where	0 0 15 12 -23 -1 2
sa:where it	0 0 14 12 -22 -1 0
sa:where the	0 0 0 -6 8 0 0
sa:which	1 6 0 1 -11 2 4
sa:which <quality>	0 0 8 -1 -3 0 0
sa:which has	0 0 7 -8 1 0 0
sa:which is	0 0 6 12 -18 -1 4
sa:which make	0 0 -7 0 11 0 0
sa:which the	0 0 0 -12 14 0 0
sa:who	0 0 -21 -3 16 11 0
sa:whole	0 0 7 0 -4 0 0
sa:why	0 0 9 0 -1 -6 0
sa:will	0 -5 11 -1 3 -15 -8
sa:will be	0 0 -2 7 -3 -1 6
sa:will charge	0 0 -1 0 9 0 -8
sa:will have	0 0 9 0 -5 0 0
sa:will not	0 0 0 7 -4 0 -4
sa:will pay	0 0 -4 0 9 0 0
sa:wine	0 0 -2 -9 14 0 0
sa:with	-4 -4 10 -15 11 -7 0
sa:with <level>	0 0 0 9 -5 0 0
sa:with <name>	0 0 11 4 -11 0 0
sa:with <person>	0 0 -1 -3 8 0 0
sa:with a	0 0 -1 -10 17 0 0
sa:withdraw	0 0 0 0 -10 0 10
sa:without	15 -3 2 -13 -1 0 -2
sa:without a	4 0 1 -8 0 0 0
sa:word	3 0 -5 -2 -10 12 3
sa:word .	0 0 -11 0 0 12 0
sa:would	-8 2 4 -11 10 -11 -5
sa:would be	-1 0 -14 5 13 0 0
sa:would not	0 7 -11 0 5 0 0
sa:write	0 0 0 -6 7 0 0
sa:year	0 -1 -1 13 -6 0 -2
sa:year ,	0 0 1 12 -13 0 0
sa:yes	0 0 7 0 -3 0 0
sa:york	0 0 -2 -8 12 0 0
sa:you	0 0 2 6 -4 0 -2
sa:your	0 0 11 -6 -5 -5 5
sa:—	9 5 -2 1 -1 -6 -9
sa:— <name>	0 0 11 -9 -3 0 0
sa:— a	0 10 -12 -4 7 -1 0
sa:— the	12 -2 -11 -10 6 0 0
sb:"	0 0 -9 -10 14 7 -3
sb:" i	0 0 12 0 -9 0 0
sb:" the	0 0 -13 0 15 0 0
sb:&	0 0 -5 -2 9 0 0
sb:'	0 0 -19 0 23 0 0
sb:'s	-7 -6 -8 -10 13 12 1
sb:'s <person>	0 0 0 3 -10 6 0
sb:'s commerce	0 0 0 0 -11 13 0
sb:'s duty	0 0 -1 -6 11 0 0
sb:'s good	0 0 2 0 2 -7 0
sb:'s own	0 0 16 0 -12 0 0
sb:'s suspension	0 0 -16 0 18 0 0
sb:'s the	0 0 -7 -3 12 0 0
sb:( <number>	0 0 -10 -2 7 8 0
sb:) ,	0 0 11 0 -9 0 0
sb:) :	0 0 0 0 -4 7 0
sb:) —	1 0 -10 0 2 0 3
sb:*	0 0 -26 -8 14 7 7
sb:, "	0 0 -5 0 10 0 0
sb:, <level>	0 0 -13 -9 2 16 0
sb:, <name>	0 0 -7 11 -4 3 0
sb:, <number>	0 0 18 -7 -11 0 0
sb:, <person>	0 0 6 1 -2 -4 -2
sb:, <span>	0 0 -7 2 3 0 0
sb:, a	0 4 -13 -7 19 0 0
sb:, after	0 0 0 -3 7 0 -2
sb:, and	-5 -3 3 0 -2 7 -17
sb:, as	0 0 -5 -5 15 -5 0
sb:, begin	0 4 0 11 -14 0 0
sb:, both	0 0 7 3 -6 -3 0
sb:, but	0 0 11 0 -8 -1 0
sb:, end	0 0 15 -2 -9 0 0
sb:, expire	0 0 -6 0 8 0 0
sb:, for	0 0 6 5 -9 -1 1
sb:, from	0 7 -35 -4 19 3 0
sb:, go	0 0 -6 0 5 1 0
sb:, good	0 0 17 0 -13 -2 0
sb:, has	0 0 6 -3 0 -2 0
sb:, he	0 0 0 -4 7 0 0
sb:, in	0 -1 -3 10 -6 5 -2
sb:, now	0 0 6 0 -12 6 0
sb:, of	0 0 -7 -3 -14 6 16
sb:, on	2 -2 12 0 -22 5 11
sb:, one	0 0 -17 0 14 1 0
sb:, or	0 0 -7 0 8 0 0
sb:, run	0 0 0 0 4 -6 0
sb:, say	0 0 -5 0 11 -2 0
sb:, so	0 0 17 -6 -9 -4 0
sb:, suspend	0 0 3 -8 3 0 0
sb:, take	0 0 0 7 -4 0 0
sb:, that	5 0 -2 2 -7 9 -2
sb:, the	0 -5 9 11 -8 -1 -11
sb:, thursday	0 0 -3 -4 10 0 0
sb:, to	0 0 2 -14 -4 13 -6
sb:, tuesday	0 0 -7 1 2 0 0
sb:, under	0 0 -5 12 -3 0 0
sb:, unless	0 0 0 0 -6 8 0
sb:, until	0 0 -12 -7 16 0 0
sb:, up	0 0 12 0 -15 3 0
sb:, we	0 0 7 0 -6 0 0
sb:, when	0 0 -7 0 0 8 0
sb:, where	0 0 6 0 -2 0 0
sb:, which	-6 2 -13 0 9 0 3
sb:, who	0 0 -2 0 9 -8 0
sb:, will	0 0 -10 0 1 0 8
sb:, would	0 0 -1 0 -8 10 0
sb:, write	0 0 8 0 -6 0 0
sb:-	0 0 7 -2 -13 2 12
sb:- <quality>	0 0 6 -3 0 -2 0
sb:- earth	0 0 6 0 -8 3 0
sb:.	0 0 5 -6 0 0 0
sb:. <person>	0 0 9 0 -9 0 0
sb:. eastern	0 0 3 5 -6 0 -2
sb:. m	0 0 0 0 3 -1 -8
sb::	0 0 9 -1 -7 -4 5
sb:: "	0 0 8 1 -7 0 0
sb:: <goods-amount>	0 0 -5 0 8 0 0
sb:: <level>	0 0 0 -16 19 0 -6
sb:: <name>	0 0 -5 0 0 7 0
sb:: <number>	0 0 -13 2 1 0 13
sb:: <quality>	0 0 7 0 -6 0 0
sb:: <span>	0 0 -16 3 0 14 -1
sb:: a	0 0 -3 -1 8 0 0
sb:: and	0 0 5 -4 -7 0 8
sb:: for	0 0 0 0 6 0 -6
sb:: from	0 0 -10 -7 0 6 9
sb:: in	0 0 -2 0 7 0 0
sb:: it	0 0 7 0 -4 0 0
sb:: since	0 0 10 8 -11 -7 0
sb:: the	0 0 0 -19 13 5 -2
sb:: until	0 0 11 0 -8 0 0
sb:: we	0 0 -10 3 6 0 0
sb:: what	0 0 -10 -5 20 0 0
sb:; it	0 0 8 3 -7 -2 0
sb:; on	0 0 -3 -3 12 0 0
sb:; the	0 0 -3 13 -13 8 0
sb:<agent>	-7 -4 2 13 -2 0 -16
sb:<day-ahead>	0 -2 -21 2 -6 38 -18
sb:<day-ahead> ,	0 0 -24 7 -1 27 -4
sb:<day-ahead> ;	0 0 -2 0 6 -1 0
sb:<day-ahead> and	0 0 -11 -3 15 0 -3
sb:<day-ahead> the	0 0 4 4 -14 3 0
sb:<day-ahead> to	0 0 -6 -9 5 7 -1
sb:<day-gone>	8 4 27 -9 -21 -3 -23
sb:<day-gone> ,	2 3 22 -12 -9 -11 -5
sb:<day-gone> ;	0 0 11 0 -2 -7 0
sb:<day-gone> <person>	0 0 -8 -4 12 5 -4
sb:<day-gone> and	0 0 11 -7 -8 5 0
sb:<day-gone> in	0 0 4 3 -7 0 0
sb:<day-gone> that	0 0 0 -2 -3 9 0
sb:<day-gone> the	2 4 -15 -6 10 0 -1
sb:<day-gone> to	0 0 7 -3 0 -4 0
sb:<day-today>	0 0 -14 10 -4 6 8
sb:<day-today> (	1 0 -11 -1 4 0 3
sb:<day-today> ,	0 0 0 0 -9 0 10
sb:<day-today> ;	0 0 -2 0 7 0 0
sb:<day-today> and	0 0 -13 0 14 0 0
sb:<day-today> from	0 0 -1 8 -4 0 0
sb:<day-today> that	0 0 10 0 -7 -3 0
sb:<day-today> to	0 0 -7 0 3 0 4
sb:<day-today> —	0 0 4 6 -4 -2 0
sb:<duty>	4 -1 7 12 -12 -14 3
sb:<gate>	-1 0 2 0 9 -8 -10
sb:<goods-amount>	0 0 -2 -2 11 -1 0
sb:<goods-amount> by	0 0 -2 0 6 0 0
sb:<goods>	-2 0 7 7 -7 -13 4
sb:<level-noun>	0 0 2 -1 16 -13 -12
sb:<level>	-1 0 4 -9 9 1 -12
sb:<level> ,	1 4 -11 0 -2 11 -6
sb:<level> :	0 0 8 0 -7 0 0
sb:<level> ;	0 0 11 0 -4 -8 0
sb:<level> and	0 0 -3 0 6 0 0
sb:<level> as	0 0 -7 -9 2 0 8
sb:<level> for	0 0 6 0 -4 0 0
sb:<level> from	0 0 0 -2 0 -4 7
sb:<level> in	0 0 10 -1 -5 0 0
sb:<level> is	0 0 10 -4 -3 0 0
sb:<level> more	0 0 0 0 6 0 0
sb:<level> on	0 0 2 -13 15 -9 -6
sb:<level> surcharge	0 0 -6 0 8 0 0
sb:<level> that	0 0 -12 0 11 0 0
sb:<level> to	2 4 -12 -6 9 0 -1
sb:<level> until	0 0 8 3 -19 8 0
sb:<level> which	0 0 0 7 -7 0 0
sb:<month-ahead>	0 0 9 -7 -4 0 0
sb:<month-gone>	0 -4 1 -4 0 6 0
sb:<month-gone> ,	-1 0 -4 -5 9 2 0
sb:<month-gone> for	0 0 5 -2 -9 3 2
sb:<month-today>	0 0 9 0 -7 0 0
sb:<name>	-1 -25 0 0 -2 6 11
sb:<name> 's	-4 -3 -12 0 3 17 0
sb:<name> ,	0 -2 9 6 3 -22 -7
sb:<name> :	0 0 0 -4 -1 -2 11
sb:<name> agree	0 0 -8 0 6 -5 3
sb:<name> and	1 -5 28 12 -32 -3 -1
sb:<name> at	0 0 0 11 -6 0 0
sb:<name> charge	0 0 -4 -1 0 6 0
sb:<name> conclude	0 0 7 0 -6 0 0
sb:<name> from	0 0 8 8 -13 0 0
sb:<name> go	0 0 0 -2 7 0 0
sb:<name> had	0 0 6 0 -5 0 0
sb:<name> has	0 0 -4 9 -1 0 0
sb:<name> have	0 0 10 -11 10 -10 -2
sb:<name> in	0 0 0 -7 11 0 0
sb:<name> is	0 0 -22 -1 27 0 -1
sb:<name> on	0 0 -7 -4 20 -1 0
sb:<name> say	0 0 -8 0 6 1 0
sb:<name> sign	0 0 -2 -7 6 0 3
sb:<name> since	0 0 0 -6 6 0 0
sb:<name> suspend	0 0 -5 0 6 0 0
sb:<name> take	0 0 0 6 -18 5 9
sb:<name> tariff	0 0 0 0 6 0 -1
sb:<name> the	0 0 7 0 -4 0 0
sb:<name> to	0 0 -8 5 -20 16 9
sb:<name> was	0 0 -2 0 6 0 0
sb:<name> will	0 0 0 -8 -11 14 4
sb:<name> would	0 0 -7 0 6 0 0
sb:<name> —	0 0 0 -10 15 0 -4
sb:<not>	-8 -3 2 -7 16 -21 -3
sb:<number>	-11 -6 -15 6 18 -10 -1
sb:<number> ,	0 0 33 4 -23 -9 -6
sb:<number> /	0 0 -11 0 11 -2 0
sb:<number> :	0 0 -14 1 2 1 14
sb:<number> <seat>	0 0 0 -7 8 0 0
sb:<number> a	0 0 4 0 0 -1 -8
sb:<number> exclusion	0 0 7 0 -1 -6 0
sb:<number> from	0 0 12 11 -14 -5 -3
sb:<number> on	0 0 11 0 -6 0 -4
sb:<number> since	0 0 3 -9 5 0 0
sb:<number> th	0 0 -4 2 -5 7 0
sb:<number> that	0 0 -6 -4 13 0 0
sb:<number> the	0 0 -6 -4 14 0 0
sb:<number> —	0 0 -12 0 1 10 0
sb:<office>	-1 -1 -8 0 10 0 -1
sb:<office> 's	0 0 -14 0 18 -2 0
sb:<office> ,	0 0 0 5 -7 3 0
sb:<office> :	0 0 -12 3 12 -2 0
sb:<office> meet	0 0 9 0 -14 6 0
sb:<office> order	0 0 6 0 -1 -2 0
sb:<organisation>	-4 -2 -23 21 10 0 -11
sb:<organisation> 's	0 0 -5 -4 13 -2 0
sb:<organisation> ,	0 0 -11 14 -5 0 0
sb:<organisation> <organisation>	0 0 -2 -1 6 0 0
sb:<organisation> and	0 0 -4 0 6 0 0
sb:<organisation> has	0 0 -6 4 0 2 0
sb:<organisation> of	0 0 0 20 -20 0 0
sb:<organisation> on	0 0 -4 0 7 0 0
sb:<organisation> say	0 0 10 0 -5 -4 0
sb:<person>	-13 -8 8 -14 3 5 -3
sb:<person> (	0 0 14 0 -13 0 0
sb:<person> ,	-2 0 2 10 0 -11 -5
sb:<person> :	0 0 0 -20 12 -4 0
sb:<person> and	0 0 2 -1 9 -6 -6
sb:<person> on	0 0 -7 -1 20 -5 0
sb:<person> say	0 0 4 3 -24 20 0
sb:<person> sign	0 0 3 -6 3 0 0
sb:<points>	0 -2 38 -1 -37 8 -3
sb:<points> ,	0 0 2 0 -11 5 0
sb:<points> are	0 0 13 0 -10 0 0
sb:<points> in	0 0 7 0 -3 0 0
sb:<points> of	0 0 13 0 -9 0 0
sb:<points> on	0 0 0 0 -3 6 0
sb:<points> stay	0 0 10 0 -5 0 0
sb:<points> that	0 0 8 0 -6 0 0
sb:<quality>	4 0 4 -12 1 -7 4
sb:<quality> -	0 0 6 -4 0 -2 0
sb:<quality> and	0 0 0 -1 6 0 0
sb:<quality> good	0 0 23 -8 -3 -12 -12
sb:<quality> tariff	0 0 0 -4 8 0 0
sb:<quality> wine	0 0 -1 -1 7 0 0
sb:<seat>	-2 -5 8 2 -1 -15 7
sb:<seat> 's	0 0 8 -4 -1 0 0
sb:<seat> ,	0 0 15 1 -18 -12 15
sb:<seat> and	0 0 -9 3 1 3 0
sb:<seat> had	0 0 -8 0 5 2 0
sb:<seat> is	0 0 0 -4 6 0 0
sb:<seat> on	0 0 11 0 -7 0 0
sb:<sender>	0 0 7 -3 5 -6 -1
sb:<span>	0 9 5 0 -16 2 9
sb:<span> ,	2 13 -11 -4 0 0 6
sb:<span> ;	0 0 15 -1 -9 -2 0
sb:<span> and	0 0 -5 -9 0 17 -1
sb:<span> are	0 0 26 0 -24 0 0
sb:<span> before	0 0 8 -2 -1 0 0
sb:<span> from	0 2 -3 10 -16 0 7
sb:<span> in	0 0 -4 10 -3 0 0
sb:<span> later	0 0 6 0 -1 0 0
sb:<span> more	0 0 -10 0 -6 17 0
sb:<span> of	0 0 4 -6 7 -8 0
sb:<span> to	0 0 4 -9 0 0 0
sb:<span> truce	0 0 -7 -4 14 0 0
sb:<taker>	0 0 -1 0 6 0 0
sb:<v-agree>	-1 -8 -2 0 -1 8 3
sb:<v-bear>	-7 -11 0 2 2 1 2
sb:<v-begin>	0 4 -23 18 -2 0 7
sb:<v-buy>	0 0 6 -24 12 -2 -2
sb:<v-deny>	0 0 -4 -9 11 0 0
sb:<v-down>	-2 -2 8 -7 7 -14 0
sb:<v-end>	2 -7 9 -10 -10 16 -7
sb:<v-impose>	-11 -7 14 -4 -8 6 3
sb:<v-propose>	-3 4 -21 -4 15 8 -1
sb:<v-return>	0 0 -13 0 11 3 0
sb:<v-say>	-13 0 7 16 -12 4 -8
sb:<v-sell>	0 0 -4 -6 17 -5 -4
sb:<v-stay>	0 -2 0 9 1 -3 -21
sb:<v-suspend>	-1 0 11 6 -7 -16 6
sb:<v-target>	-3 0 -7 -8 16 2 -10
sb:<v-threaten>	0 0 -1 -1 10 0 0
sb:<v-up>	0 1 -8 -2 -3 12 0
sb:@	0 0 0 12 -11 0 -2
sb:[	0 0 -5 -12 4 0 9
sb:_	0 0 17 1 -9 -9 0
sb:a	0 -4 -3 0 6 0 3
sb:a .	0 0 5 0 0 -1 -8
sb:a <level>	0 0 12 0 -10 0 0
sb:a <quality>	0 0 -12 4 5 0 0
sb:a <span>	0 0 9 1 -5 -3 0
sb:a deal	0 0 14 -3 -10 0 0
sb:a further	0 4 11 -4 -5 -2 0
sb:a new	0 0 0 -4 -6 8 3
sb:a notice	0 0 0 6 -5 0 0
sb:a pause	0 0 22 0 -15 -4 0
sb:a second	0 0 -6 3 -2 4 0
sb:a surcharge	0 0 -8 0 11 0 0
sb:a tariff	1 0 -8 7 -2 3 0
sb:a television	0 0 -4 7 -9 8 0
sb:a truce	0 0 -7 4 5 -3 0
sb:about	0 0 -21 -4 17 6 0
sb:about the	0 0 -13 0 14 0 0
sb:above	0 0 0 7 -5 0 0
sb:accept	0 0 -4 0 6 0 0
sb:additional	0 0 10 0 -8 0 0
sb:additional duty	0 0 7 1 -9 0 0
sb:affiliate	0 0 -10 0 6 3 0
sb:affiliate rule	0 0 -7 0 3 3 0
sb:after	-1 0 4 0 4 -10 0
sb:after <number>	0 0 1 8 -9 0 0
sb:after <span>	0 0 -4 -1 15 -3 0
sb:again	0 0 10 0 0 -10 -4
sb:again ,	0 0 7 6 -10 0 0
sb:again on	0 0 -6 0 11 -2 0
sb:against	0 0 -1 -3 0 6 0
sb:ago	0 0 0 -3 6 0 0
sb:agree	3 -1 -1 -5 -7 11 8
sb:agree ,	0 0 -6 0 -10 16 0
sb:agree in	-1 0 23 11 -20 -10 0
sb:agree to	0 0 -15 -2 -1 15 8
sb:agreement	0 3 -5 -7 15 -9 0
sb:agreement is	0 0 8 0 -7 0 0
sb:agreement with	0 0 -6 -4 11 0 0
sb:ahead	0 0 -4 0 7 0 0
sb:alert	0 0 -1 -1 8 0 0
sb:all	4 0 3 -10 0 0 -2
sb:all of	0 0 16 0 -20 6 0
sb:along	0 0 -4 0 7 0 0
sb:also	0 0 -1 -6 10 0 0
sb:an	3 7 -3 -6 6 -4 -3
sb:an <quality>	0 0 -5 -1 10 0 0
sb:an additional	0 0 3 -14 10 0 0
sb:an extension	0 0 12 -2 -4 -2 0
sb:an extra	0 0 0 6 -5 0 0
sb:an hour	0 0 0 0 -6 7 0
sb:and	-1 -9 6 0 -5 6 -1
sb:and <level>	0 0 0 -6 4 0 0
sb:and <name>	0 -5 19 10 -24 -3 -1
sb:and <number>	0 0 -6 -5 15 0 0
sb:and <person>	0 0 3 0 9 -6 -6
sb:and end	0 0 -23 -2 16 9 0
sb:and for	0 0 6 0 -2 0 -2
sb:and from	0 0 0 7 -17 0 13
sb:and has	0 0 10 8 -14 -3 0
sb:and i	0 0 1 -3 -8 0 10
sb:and in	0 0 0 -5 10 0 0
sb:and is	0 0 6 0 -7 0 0
sb:and it	0 0 26 -1 -17 -10 0
sb:and on	0 0 -18 6 14 -3 -1
sb:and that	0 0 -13 1 7 5 0
sb:and they	0 0 5 0 -12 9 0
sb:and will	0 0 7 0 -3 -3 0
sb:announce	0 0 1 -14 8 0 0
sb:announce in	0 0 0 -5 13 -1 -4
sb:announce that	0 0 -4 0 10 -2 0
sb:another	0 0 -5 0 10 -1 0
sb:another <span>	0 0 -9 0 14 -5 0
sb:answer	0 0 -9 -1 -9 18 0
sb:anything	0 0 6 0 -5 0 0
sb:apply from	0 0 0 0 8 0 0
sb:approval	0 0 -3 -2 10 0 0
sb:are	-1 -3 14 0 -15 8 0
sb:are to	0 0 -11 0 11 3 0
sb:are up	0 0 8 -2 -3 0 0
sb:armistice	4 7 -10 -3 2 0 0
sb:army	0 0 -10 0 12 0 0
sb:arrangement	-1 0 18 -1 -27 15 -3
sb:arrangement is	0 0 11 0 -5 0 0
sb:arrangement of	0 0 0 4 -10 8 0
sb:as	0 0 -11 8 -2 -2 12
sb:as it	0 0 0 4 -10 5 0
sb:as of	0 0 -24 8 -3 -3 14
sb:ask	0 0 15 0 -24 5 7
sb:ask for	0 0 0 0 -6 9 0
sb:at	0 -8 -6 -9 13 0 1
sb:at <level>	0 0 -4 8 -10 12 -2
sb:at <number>	0 0 3 -7 10 0 -4
sb:at a	0 0 0 8 -4 0 0
sb:at it	0 0 -5 -2 10 0 0
sb:at its	0 0 -2 -1 6 0 0
sb:at midnight	3 0 0 -7 -11 3 14
sb:at noon	0 0 -4 0 8 0 0
sb:at one	0 0 -4 -4 12 0 0
sb:at the	0 0 0 -4 14 -6 -4
sb:autumn	0 0 -9 -4 9 4 0
sb:away	0 0 11 5 -13 0 0
sb:away on	0 0 11 0 -8 0 0
sb:back	0 0 -9 -6 22 -5 0
sb:back on	0 0 -12 0 14 0 0
sb:ban	0 0 -5 0 9 -1 0
sb:be	-4 -1 2 16 -17 12 -7
sb:be <level>	0 0 -4 0 0 0 7
sb:be charge	0 0 1 6 -5 0 0
sb:be collect	0 0 0 0 6 0 0
sb:be extend	0 0 8 0 -11 0 0
sb:be in	0 0 -5 0 10 0 0
sb:be on	0 0 6 0 -5 0 0
sb:because	2 4 -5 7 -13 5 0
sb:beef	0 0 -9 -5 9 6 0
sb:beef and	0 0 -1 -6 11 0 0
sb:been	5 -1 -8 0 13 -9 -5
sb:been <level>	0 0 5 1 -7 0 0
sb:been at	0 0 -8 -6 15 0 0
sb:been extend	0 0 -23 0 21 0 0
sb:been in	0 0 -6 0 7 0 0
sb:been on	0 0 0 4 -11 6 0
sb:before	-4 -1 8 8 -7 -7 0
sb:before the	0 0 0 6 0 -5 -1
sb:begin	1 6 -5 9 -6 -13 7
sb:begin in	0 0 -4 0 7 0 0
sb:begin on	3 7 0 0 -7 -7 8
sb:between	1 -4 8 8 -2 -21 -5
sb:between <name>	0 0 19 8 -18 -8 0
sb:between the	0 0 9 2 -3 -12 -1
sb:both	0 -4 4 14 -11 -3 0
sb:both country	0 0 0 0 -3 6 0
sb:bridge	0 0 -4 0 6 0 0
sb:bring	0 0 14 0 -10 0 0
sb:bring in	0 0 5 3 -9 0 0
sb:bulletin	0 0 0 13 -12 0 0
sb:busan	-1 0 10 -7 -11 9 0
sb:busan last	0 0 6 -8 1 0 0
sb:busan on	0 0 -5 -1 11 0 0
sb:but	5 0 -7 -3 11 -9 0
sb:but the	0 0 0 0 7 -7 0
sb:butter	0 0 -15 -1 8 10 0
sb:buy	0 0 -10 0 4 7 0
sb:buyer	0 0 -5 0 6 0 0
sb:by	-4 -4 -11 11 19 -14 -13
sb:by <day-ahead>	0 0 10 0 -9 0 0
sb:by <level>	0 0 -1 -1 9 0 0
sb:by <person>	0 0 -3 7 0 -4 0
sb:by a	0 0 -2 -2 -5 8 2
sb:by decree	0 0 7 0 -4 0 0
sb:by telephone	0 0 -3 0 7 0 0
sb:by the	0 0 -10 2 7 0 -1
sb:by which	0 0 9 -4 0 -4 0
sb:call	0 0 -5 0 14 -9 0
sb:call a	0 0 -2 6 -2 0 0
sb:call it	0 0 -5 0 6 0 0
sb:can	0 0 6 0 -10 -4 9
sb:can be	0 0 -7 7 0 -2 0
sb:car	0 0 0 -6 9 0 0
sb:carry	0 0 -8 2 -11 7 12
sb:carry the	0 0 2 4 -9 2 0
sb:case	0 0 -1 0 6 0 0
sb:cease	0 0 -7 5 -15 17 0
sb:cease to	0 0 3 5 -7 0 0
sb:ceasefire	0 0 -17 3 22 -8 0
sb:cement	6 4 -14 -14 13 0 0
sb:certificate	0 0 -7 -1 11 0 0
sb:change	0 0 -5 -2 12 0 0
sb:changed	0 0 5 -7 0 0 0
sb:charge <level>	0 0 9 0 -8 0 0
sb:charge on	0 0 0 -12 13 0 0
sb:chip	0 0 0 -7 8 0 0
sb:city	5 9 -24 -6 14 0 0
sb:claim	0 0 -6 5 0 0 0
sb:clear	0 0 13 0 -15 6 0
sb:clock	-1 0 3 17 -17 0 0
sb:close of	0 0 4 0 -8 4 0
sb:close to	0 0 -4 0 6 0 0
sb:closed	0 0 -5 -2 13 0 0
sb:club	0 0 -14 0 15 0 0
sb:coal	0 0 0 8 -6 0 0
sb:coal and	0 0 0 9 -8 0 0
sb:cocoa	0 0 -5 -1 0 11 0
sb:coffee	0 0 -15 0 18 0 0
sb:collect	0 0 2 -9 9 -4 -1
sb:collect from	0 0 -2 -3 12 -3 0
sb:come	0 0 0 -3 14 -6 -5
sb:come on	0 0 -1 0 6 0 0
sb:come to	0 0 14 0 -7 -3 0
sb:commerce	0 0 -4 -4 -6 16 0
sb:commerce ministry	0 0 0 0 -11 13 0
sb:common	0 0 9 -1 -6 0 0
sb:company	0 0 -7 -1 13 0 0
sb:conclude	0 0 9 7 -15 0 0
sb:conclude in	0 0 0 2 -10 6 0
sb:confirm	0 0 3 -6 7 -6 0
sb:consent	0 0 11 0 -8 -2 0
sb:consultation	0 0 -1 -2 7 0 0
sb:continue	0 0 5 3 -14 2 0
sb:continue to	0 0 -5 3 -6 8 0
sb:contract	0 0 -7 0 11 0 0
sb:control	0 0 8 -7 -5 2 0
sb:conversation	0 0 0 -1 6 0 0
sb:corrected	0 0 0 7 -8 0 0
sb:cotton	0 0 8 -2 0 0 0
sb:council	0 0 -7 0 0 8 0
sb:count	0 0 22 0 -20 0 0
sb:counted	0 -3 -6 7 0 4 -3
sb:counted from	0 -3 -6 7 -1 4 -3
sb:countermeasure	0 0 0 -5 9 0 0
sb:country	0 7 0 0 -2 -3 0
sb:country ,	0 0 -7 0 13 -4 0
sb:cover	0 0 0 -3 7 0 0
sb:crude	0 0 -2 -1 6 0 0
sb:current	0 0 16 7 -17 -6 0
sb:cut	0 0 -1 -3 -1 0 8
sb:date	0 0 7 -4 -1 -12 5
sb:date ,	0 0 0 -3 7 0 0
sb:date from	0 0 10 2 -10 0 0
sb:dated	0 0 0 13 -13 0 0
sb:day	0 0 17 -5 -4 -3 -6
sb:deadline	0 0 -16 0 22 -1 0
sb:deadline for	0 0 -7 0 10 0 0
sb:deal	0 0 4 -14 5 0 0
sb:decision	0 0 -9 6 -1 5 0
sb:declare	0 0 8 7 -10 -2 0
sb:decree of	0 0 7 0 -2 0 0
sb:delegation	0 0 -12 -5 21 -3 0
sb:delegation of	0 0 -10 -3 17 -3 0
sb:demand	0 0 -3 0 6 0 0
sb:did	7 0 -17 13 -2 0 0
sb:did ,	7 0 -6 0 0 0 0
sb:die	1 0 5 -12 -1 4 0
sb:die in	6 0 -3 0 -1 0 0
sb:die on	0 0 0 -5 0 6 0
sb:dispute	0 0 11 0 -6 0 0
sb:do	0 0 7 0 -6 0 0
sb:do not	0 0 5 2 -6 0 0
sb:do so	0 0 -2 0 6 0 0
sb:doe	0 0 7 -7 -3 6 0
sb:doe not	0 0 6 -11 0 6 0
sb:done so	0 0 0 6 -4 0 0
sb:down	0 0 2 0 3 -6 -2
sb:down in	0 0 0 8 -6 0 0
sb:down on	0 0 6 0 -2 0 0
sb:down to	0 0 8 0 -2 0 0
sb:draft	0 0 -5 0 -3 10 0
sb:drop	0 0 0 -4 -2 0 6
sb:due to	0 0 0 -2 0 7 -1
sb:duty	0 1 11 10 -12 -15 0
sb:duty ,	0 0 13 12 -19 -4 0
sb:duty between	0 0 15 1 -11 -5 0
sb:duty from	0 0 0 -2 10 0 -6
sb:duty is	0 0 13 4 -11 -5 -1
sb:duty on	2 4 1 -3 -6 -7 6
sb:duty that	0 0 0 4 -10 3 0
sb:duty will	0 0 -10 -2 11 4 0
sb:each	0 0 -8 0 -1 15 -5
sb:each other	0 0 -3 4 -5 9 -4
sb:early	0 0 11 -1 -6 0 0
sb:easter	0 0 15 -2 -7 -3 0
sb:economy	0 0 0 9 -3 -2 0
sb:effect	0 0 7 8 -18 3 5
sb:effect from	0 0 -4 -3 8 0 0
sb:effect on	0 0 0 0 -7 6 6
sb:else	0 0 -3 -3 10 0 0
sb:emergency	0 0 -4 0 7 0 0
sb:end	0 -10 7 -19 0 4 -16
sb:end ,	0 0 8 0 -6 0 0
sb:end at	0 0 -14 0 16 0 0
sb:end in	0 0 0 -6 10 0 0
sb:end of	0 0 11 -6 -10 5 0
sb:end on	5 -3 -1 -2 -3 10 -7
sb:enter	0 0 -11 8 1 0 0
sb:enter before	0 0 -5 0 9 0 0
sb:entry	0 0 7 1 -6 0 0
sb:every	0 0 -6 -7 16 0 0
sb:everybody	0 0 -19 6 12 0 0
sb:exchanged	0 0 0 0 -4 7 0
sb:exclusion	0 0 -4 0 13 -9 0
sb:expect	0 0 0 0 8 -1 0
sb:expert	0 0 -4 0 8 0 0
sb:expire	4 -2 0 -15 1 6 -4
sb:expire in	0 0 6 0 0 -2 0
sb:expire on	5 -2 -2 -12 1 8 -2
sb:export	0 0 0 -14 11 0 0
sb:extend	0 7 -5 -18 14 -3 0
sb:extend the	0 8 -13 -1 14 -9 0
sb:extend their	0 0 -8 0 -7 15 0
sb:extend to	0 0 -2 -9 7 2 0
sb:extension	0 0 14 -4 0 -12 0
sb:extension ,	0 0 -2 -1 6 0 0
sb:extension of	0 0 16 0 -9 -4 0
sb:extra <level>	0 0 2 6 -9 0 0
sb:face	0 0 14 5 -17 0 0
sb:fact	0 0 -4 -3 12 0 0
sb:fact sheet	0 0 -4 -3 12 0 0
sb:fail	0 0 -5 0 7 0 0
sb:fall away	0 0 11 0 -8 0 0
sb:fall to	0 0 -7 3 1 0 0
sb:far	0 0 0 -7 10 0 0
sb:farm	0 0 -4 -13 20 0 0
sb:fee	0 0 -17 -7 26 -1 0
sb:fee ,	0 0 -5 0 9 0 0
sb:fentanyl duty	0 0 9 0 -6 -4 0
sb:fifth	0 0 6 0 -5 0 0
sb:final	0 0 9 0 -5 0 0
sb:find	0 0 -2 0 8 -3 0
sb:first	-1 3 -5 0 -6 5 9
sb:first ,	0 0 0 7 -7 0 0
sb:fish	0 0 -7 -3 4 6 0
sb:follow	0 0 -7 0 11 0 0
sb:follow on	0 0 -5 0 6 0 0
sb:followed	0 0 0 3 -15 8 3
sb:for	0 0 -8 0 9 -5 0
sb:for <name>	0 0 -6 -1 15 -4 -1
sb:for <span>	4 0 17 0 -27 5 5
sb:for a	0 0 6 0 -14 6 0
sb:for entry	0 0 4 5 -8 0 0
sb:for its	0 0 -7 0 0 7 0
sb:for the	0 3 -18 -13 32 -10 -4
sb:for those	0 0 8 2 -9 0 0
sb:force	0 0 13 8 -9 -13 0
sb:force since	0 0 0 16 -11 -4 0
sb:forced	0 0 0 -9 10 0 0
sb:found	0 0 -5 0 7 0 0
sb:four	0 0 -3 0 -4 0 8
sb:fourth	0 4 0 -9 7 0 0
sb:free	0 0 10 0 -7 0 0
sb:freeze	0 0 0 6 -2 -7 3
sb:friday	0 0 0 -9 10 0 0
sb:from	-5 7 -19 11 0 -9 9
sb:from <day-ahead>	0 0 -11 4 3 6 -5
sb:from <day-gone>	0 0 -1 0 -1 8 0
sb:from <level>	2 4 -10 -11 1 0 6
sb:from <number>	0 0 -6 13 -2 0 -8
sb:from the	0 0 0 0 6 -14 3
sb:front	0 0 0 -4 6 0 0
sb:frozen	3 5 -19 -3 13 -2 0
sb:frozen until	0 0 -10 0 12 0 0
sb:full	0 0 -9 -1 14 0 0
sb:further	0 3 8 -7 -3 0 0
sb:further <points>	0 0 11 -2 -3 -3 0
sb:gallium	0 0 -13 0 14 0 0
sb:geneva	0 0 8 0 0 -2 -1
sb:geneva ,	0 0 -6 6 0 0 0
sb:germanium	0 0 -13 0 14 0 0
sb:get	0 -2 0 -6 6 0 0
sb:give	0 0 6 -2 -2 0 0
sb:given	0 0 0 3 -7 7 0
sb:go	1 2 2 -7 -5 8 -8
sb:go on	0 0 0 -2 -2 6 0
sb:go to	0 0 12 1 -12 0 0
sb:go up	2 4 -2 -6 0 -1 0
sb:good	-2 -1 27 -3 -5 -15 -23
sb:good ,	0 0 20 -9 -10 0 0
sb:good for	0 0 -5 0 0 6 0
sb:good from	0 0 0 -8 7 0 -2
sb:good have	0 0 0 9 -9 0 0
sb:good of	0 0 0 8 -5 0 0
sb:good pay	0 0 -4 -11 17 0 0
sb:good that	0 0 -9 0 7 0 0
sb:good through	0 0 7 -3 0 -3 0
sb:good to	0 0 8 0 -2 -2 0
sb:good until	0 0 9 0 -5 0 0
sb:good would	0 0 16 0 -12 -4 0
sb:government	0 0 -13 10 -2 4 0
sb:grant	0 0 8 7 -11 -2 0
sb:had	1 6 -20 -1 26 -10 -7
sb:had agree	0 0 8 0 -11 0 0
sb:had been	7 0 -5 3 0 -2 0
sb:half	0 0 -6 -4 6 -3 3
sb:halifax	0 0 0 6 -3 0 0
sb:halifax on	0 0 0 7 -3 0 0
sb:halt	0 0 -5 15 -6 0 0
sb:halve	0 0 -1 2 -4 6 0
sb:hand	0 0 0 6 -5 0 0
sb:hand in	0 0 0 7 -5 0 0
sb:happen	0 0 -2 0 9 -3 0
sb:harvest	0 0 0 8 -7 0 0
sb:has	1 -5 -8 -2 22 -13 -14
sb:has <span>	0 0 10 0 -5 -1 0
sb:has a	6 0 0 0 -3 0 0
sb:has been	0 0 -8 -4 22 -11 0
sb:has hold	0 0 0 9 -9 0 0
sb:has to	0 0 -6 0 8 0 0
sb:has until	0 0 12 -1 -5 -1 0
sb:have	-7 -3 -3 8 6 -2 -12
sb:have end	0 0 -4 0 14 -5 0
sb:have run	0 0 -7 0 0 9 0
sb:he	0 6 -4 -5 3 4 -4
sb:he say	0 8 0 -1 0 -6 0
sb:he was	0 0 0 0 -8 10 0
sb:he would	0 0 -4 0 7 0 0
sb:height	0 0 0 -1 6 0 0
sb:here	0 0 0 -7 1 4 0
sb:higher	0 0 9 0 -2 -2 0
sb:his	0 8 2 -4 0 -7 0
sb:his name	0 0 -4 0 6 0 0
sb:hold	0 0 2 6 1 -7 -2
sb:hold back	0 0 8 0 -4 0 0
sb:hold for	0 0 -9 0 14 0 0
sb:hold in	0 0 0 -3 8 0 0
sb:hold until	0 0 -4 0 8 0 0
sb:holiday	5 9 -7 -4 0 0 0
sb:home	0 0 0 -2 7 0 0
sb:hope	0 0 -4 0 6 0 0
sb:hour	0 0 10 -10 -6 5 0
sb:hour and	0 0 -2 0 -4 7 0
sb:household	0 0 7 0 -7 0 0
sb:how	0 0 10 7 -15 0 0
sb:i	0 0 2 -23 5 0 6
sb:i have	0 0 -1 -4 10 0 0
sb:ice	0 0 -16 -5 19 2 0
sb:if	0 0 7 -6 1 0 -5
sb:if no	0 0 11 0 -9 0 0
sb:if nothing	0 0 -7 0 9 0 0
sb:if there	0 0 -5 0 6 0 0
sb:if they	0 0 -9 0 11 0 0
sb:if your	0 0 14 0 -13 0 0
sb:import	0 0 -12 -5 21 0 0
sb:impose in	0 0 0 7 -6 0 0
sb:in	-10 -3 -3 17 4 -2 -24
sb:in <name>	0 0 3 0 4 -6 -4
sb:in <number>	0 0 -5 10 -4 0 0
sb:in <seat>	0 0 -8 5 -2 -1 12
sb:in a	0 0 -10 -8 24 0 0
sb:in all	6 0 -1 -1 0 0 0
sb:in busan	0 0 9 0 -8 0 0
sb:in force	0 0 12 12 -13 -13 0
sb:in its	6 0 3 0 -8 0 0
sb:in madrid	0 0 0 -1 6 0 0
sb:in one	0 0 -2 0 6 0 0
sb:in stockholm	0 0 8 5 -9 -3 0
sb:in the	0 0 -6 -6 17 0 -2
sb:in two	0 0 -5 -9 17 0 0
sb:in which	0 0 10 5 -17 6 0
sb:in write	0 0 6 0 -4 0 0
sb:including	0 0 18 0 -13 -2 0
sb:increase	0 0 -3 7 -10 0 8
sb:international	0 0 0 -2 7 0 0
sb:into	0 0 -8 3 -5 -4 15
sb:into <name>	0 0 -10 0 -11 0 16
sb:is	-8 -7 9 1 -11 0 10
sb:is ,	0 0 -11 0 0 10 0
sb:is <level>	0 0 -8 4 -8 0 10
sb:is at	0 0 -2 0 7 -1 0
sb:is charge	0 0 -1 6 -2 0 0
sb:is for	0 0 -1 5 -18 15 0
sb:is in	0 0 10 0 -5 -2 0
sb:is no	0 0 -7 0 9 0 0
sb:is on	0 0 -9 0 12 0 0
sb:is suspend	0 0 8 6 -4 -9 -3
sb:is the	0 0 0 -3 -7 -3 12
sb:is to	0 0 -10 -5 0 8 7
sb:is up	0 0 15 0 -13 0 0
sb:is what	0 0 0 0 -1 7 0
sb:issued	0 0 -1 0 6 0 0
sb:it	11 0 0 5 -15 21 -11
sb:it 's	0 0 9 -8 -16 9 5
sb:it ,	5 0 -18 10 6 -5 0
sb:it be	0 0 -7 -2 3 6 0
sb:it begin	0 0 12 7 -11 0 -3
sb:it come	0 0 -7 0 5 0 0
sb:it doe	0 0 0 -1 -2 6 0
sb:it end	-5 0 0 0 -10 16 0
sb:it expire	6 0 -13 0 10 -1 0
sb:it go	0 0 -3 0 10 -6 0
sb:it had	0 0 -2 7 -2 0 0
sb:it has	0 0 0 6 -2 -5 0
sb:it in	0 0 -10 -3 7 8 0
sb:it is	0 0 0 -2 -13 17 3
sb:it now	0 0 -7 0 0 10 0
sb:it on	0 0 -6 1 -5 9 0
sb:it run	9 0 15 0 -10 -18 0
sb:it take	0 0 -5 0 -11 12 9
sb:it to	0 0 -3 0 -4 9 0
sb:it was	0 2 24 12 -28 -2 -5
sb:it will	0 0 10 2 0 -17 -1
sb:it would	0 0 -6 -11 6 12 0
sb:its	0 -7 17 -8 -7 10 -20
sb:its <person>	0 0 -4 0 6 0 0
sb:its duty	0 0 -5 0 10 0 -5
sb:its own	0 0 5 -13 4 0 0
sb:its tariff	0 0 -2 0 6 0 0
sb:itself	5 0 12 -2 -11 0 0
sb:itself ,	0 0 10 -1 -4 0 0
sb:joint	0 0 0 0 6 0 0
sb:keep	0 0 12 -6 -11 6 0
sb:keep its	0 0 -5 -4 13 0 0
sb:keep the	0 0 11 0 -27 17 0
sb:know	0 0 8 5 -18 6 0
sb:land	0 0 -7 -1 12 -1 0
sb:lapse	0 0 0 7 0 -4 0
sb:lapse ,	0 0 0 12 -11 0 0
sb:lapse on	0 0 15 -2 -9 0 0
sb:last	7 0 20 -11 -15 0 -1
sb:last <month-gone>	2 0 12 -6 -14 3 1
sb:last <span>	0 0 0 7 0 -8 0
sb:last day	0 0 22 0 -19 -3 0
sb:last summer	8 0 -7 0 0 0 0
sb:last week	0 0 -14 -3 13 8 0
sb:lasted	0 6 -12 -6 10 -1 0
sb:later	0 0 -4 6 0 -2 0
sb:law	0 0 6 8 -11 -1 0
sb:law ,	0 0 1 12 -12 0 0
sb:lawyer	0 0 -9 0 10 0 0
sb:leader	0 0 0 7 -6 0 0
sb:leave	0 0 -6 7 -2 5 -2
sb:legal	0 0 2 -7 -12 0 15
sb:let it	0 0 -5 -1 10 0 0
sb:letter	0 0 0 6 -10 6 0
sb:letter ,	0 0 0 0 -6 7 0
sb:letter of	0 0 0 9 -7 0 0
sb:level	0 0 3 15 -10 -8 0
sb:levy	6 0 -11 12 -7 0 -1
sb:levy on	6 0 -7 16 -13 0 0
sb:licence	0 0 0 -5 11 0 0
sb:lift	0 0 -2 0 6 0 0
sb:like	0 0 -6 0 0 6 0
sb:list	0 0 -1 -2 8 0 0
sb:live	0 0 2 6 -6 0 0
sb:loaded	0 0 -12 -5 20 0 0
sb:loaded before	0 0 -12 -4 19 0 0
sb:london	0 0 -3 -6 13 0 0
sb:london ,	0 0 0 -4 9 0 0
sb:long	0 0 10 10 -15 0 -3
sb:longer	0 0 -7 0 10 -3 0
sb:lorry	0 0 -9 0 8 0 0
sb:lower	0 0 -6 -3 17 0 -6
sb:lower its	0 0 0 0 8 0 -4
sb:lull	0 0 -13 6 8 0 0
sb:m	0 0 0 0 3 -1 -8
sb:m .	0 0 0 0 3 -1 -8
sb:machinery	0 0 0 -5 8 0 -1
sb:madrid	0 0 0 -3 10 0 0
sb:make	0 0 -5 0 2 7 0
sb:make for	0 0 6 -1 -1 0 0
sb:make in	0 0 0 7 -4 0 0
sb:maker	0 0 8 0 -6 0 0
sb:man	0 0 -3 0 7 0 0
sb:matter	0 0 -5 0 9 0 0
sb:may	0 0 -1 -3 19 -16 0
sb:may be	0 0 -4 0 7 0 0
sb:me	0 0 7 0 -6 0 0
sb:mean	0 0 -7 0 0 8 0
sb:meanwhile	0 0 3 5 -7 0 0
sb:meanwhile the	0 0 4 9 -12 0 0
sb:measure	0 0 0 -5 8 0 0
sb:meet	0 0 -1 13 -9 4 0
sb:meet <person>	0 0 -3 0 -1 6 0
sb:meet at	0 0 -1 7 -2 0 0
sb:meet in	0 0 -10 0 11 -2 0
sb:meet of	0 0 6 0 -4 0 0
sb:member	0 0 0 -3 6 0 0
sb:men	0 0 0 -4 6 0 0
sb:midnight	9 0 -1 -3 -16 0 20
sb:midnight ,	0 0 -11 4 -7 0 15
sb:midnight on	9 0 4 -2 -13 -4 6
sb:milk	0 0 4 4 -8 0 0
sb:million	0 0 -12 0 13 0 0
sb:minister	0 0 9 0 -5 0 0
sb:minister ,	0 0 7 -6 0 -1 0
sb:ministry	0 0 -4 -4 -5 16 0
sb:minute	0 0 -15 1 8 0 2
sb:monday	0 0 -10 -1 7 -10 12
sb:monday ,	0 0 0 -14 4 -9 14
sb:month	0 0 6 -4 1 -2 0
sb:moratorium	0 0 0 9 -3 0 0
sb:more	0 0 -15 -2 12 12 -2
sb:more ,	0 0 -9 0 0 9 0
sb:morning	0 0 6 -9 2 0 0
sb:most	0 0 -3 0 7 0 0
sb:move	0 0 2 -10 5 0 0
sb:move to	0 0 -4 0 11 -6 0
sb:mr	0 0 0 -8 14 -3 -3
sb:mr <person>	0 0 -10 -8 25 -3 -3
sb:much	0 0 -2 0 6 0 0
sb:must	0 0 -6 0 11 0 0
sb:my	0 0 -8 0 14 0 0
sb:name	6 0 5 0 -4 -4 0
sb:nearly	0 0 0 -3 6 0 0
sb:need	0 0 -2 -2 9 0 0
sb:neither	0 0 7 0 -4 0 0
sb:new	1 0 -7 -6 -2 10 2
sb:new tariff	0 0 -4 7 0 0 0
sb:next	0 0 0 -1 8 -3 -2
sb:no	0 0 -8 5 9 -6 -4
sb:noon	0 0 -7 0 11 0 0
sb:not	-3 0 -5 0 6 -1 2
sb:not ,	0 0 -19 0 20 0 0
sb:not :	0 0 0 -3 6 0 0
sb:not be	0 0 -6 3 2 0 0
sb:note	0 0 7 19 -20 -2 0
sb:note ,	0 0 0 10 -9 0 0
sb:nothing	0 0 -5 -3 12 0 0
sb:notice	0 0 -15 1 13 0 -1
sb:now	-1 0 10 -12 -1 5 -7
sb:now ,	0 0 12 4 -14 0 0
sb:objection	0 0 -10 0 12 0 0
sb:of	-8 1 -7 -3 8 4 1
sb:of <day-ahead>	0 0 13 0 -10 0 0
sb:of <day-gone>	0 0 15 -3 -8 -2 0
sb:of <day-today>	0 0 0 6 -7 1 0
sb:of <level>	0 0 -12 -12 33 -11 -5
sb:of <month-ahead>	0 0 9 0 -6 0 0
sb:of <month-gone>	0 0 -16 0 14 3 0
sb:of <number>	0 0 -7 5 2 -2 0
sb:of <span>	3 6 -10 -9 1 4 4
sb:of a	0 0 -9 -6 14 0 0
sb:of busan	0 0 4 0 -11 8 0
sb:of duty	0 0 7 15 -20 0 0
sb:of its	0 0 -9 -6 18 0 0
sb:of last	2 1 0 -7 -6 9 1
sb:of that	0 0 12 0 -9 0 0
sb:of the	-5 -3 3 0 -8 15 -9
sb:of their	0 0 14 -5 -7 0 0
sb:of thi	0 0 9 -2 -4 0 0
sb:of trade	0 0 -8 7 2 -5 0
sb:of which	0 0 -6 -4 -4 0 13
sb:off	0 0 6 -10 7 -6 0
sb:off on	0 0 8 0 -6 0 0
sb:offer	0 8 -19 -5 10 2 0
sb:offer to	0 8 -6 0 -2 2 0
sb:oil	0 0 -25 0 18 6 0
sb:old	0 0 8 -4 0 -5 0
sb:older	0 0 0 8 -8 0 0
sb:olive	0 0 -10 3 -1 9 0
sb:on	1 -2 -8 -13 10 14 4
sb:on <day-ahead>	0 0 -26 0 1 25 -2
sb:on <day-gone>	13 7 -3 -11 0 4 -15
sb:on <name>	0 0 0 -4 9 0 0
sb:on <quality>	0 0 17 -20 -14 0 15
sb:on each	0 0 -8 -8 11 4 0
sb:on everything	0 0 -5 -1 10 0 0
sb:on good	0 0 5 1 -6 0 0
sb:on hold	0 0 -10 0 2 5 0
sb:on it	0 0 5 13 -14 -3 0
sb:on its	0 0 7 0 -9 0 0
sb:on or	0 0 0 8 -6 0 0
sb:on our	0 0 10 -4 -4 0 0
sb:on paper	0 0 28 0 -27 0 0
sb:on television	0 0 -10 -2 2 10 0
sb:on the	0 0 -14 -7 28 -9 -8
sb:on their	0 0 13 0 -12 0 0
sb:on to	0 0 -8 0 -4 13 0
sb:on top	0 0 -10 8 -2 4 0
sb:on until	0 0 -3 0 9 -4 0
sb:once	0 0 15 -1 -4 -8 0
sb:one	6 -3 -7 6 -3 2 0
sb:one ,	0 0 5 4 -19 7 3
sb:one that	8 0 -12 3 -7 7 0
sb:only	0 0 5 -3 -6 4 0
sb:open	0 0 -8 -1 13 0 0
sb:opened	0 0 -8 0 10 0 0
sb:operator	0 0 -4 0 7 0 0
sb:or after	0 0 0 7 -4 0 0
sb:orange	0 0 3 0 -7 4 0
sb:order	0 0 22 -14 -5 -9 0
sb:order by	0 0 7 -4 -1 0 0
sb:order that	0 0 -4 0 6 0 0
sb:other	0 0 -9 0 3 13 -6
sb:other <points>	0 0 2 0 -14 8 0
sb:otherwise	0 0 15 -2 -7 -4 0
sb:our	0 0 0 -17 20 -5 -2
sb:out	10 -1 13 -23 -5 0 -6
sb:out in	0 0 -4 -7 14 0 0
sb:out on	7 0 -2 -9 5 -4 0
sb:over	4 2 -2 -15 2 8 -5
sb:over on	0 0 8 -1 -6 0 0
sb:over the	0 0 -1 -1 7 0 0
sb:own	0 0 20 -15 -3 -1 -2
sb:p	0 0 -6 -2 10 0 0
sb:palm	0 0 -15 10 5 0 0
sb:palm oil	0 0 -15 5 9 0 0
sb:paper	0 0 14 -11 -16 9 0
sb:part	0 0 8 -15 9 -1 0
sb:part of	0 0 -1 -9 14 0 0
sb:party	0 0 -21 0 21 0 0
sb:pass	0 0 7 0 -5 0 0
sb:past	0 0 -1 1 -12 15 0
sb:pause	-5 3 13 1 -10 -4 -1
sb:pause ,	0 4 7 0 -5 -4 0
sb:pause end	0 0 6 0 -1 0 0
sb:pause in	0 0 16 -2 -11 0 0
sb:pause of	0 0 8 0 -7 0 0
sb:pay	0 0 -5 -2 12 -6 0
sb:pay <level>	0 0 18 0 -11 0 0
sb:pay an	0 0 0 5 -6 0 0
sb:pay in	0 0 -6 0 10 0 0
sb:pay on	0 0 -1 -2 7 0 0
sb:pay the	0 0 -5 -4 13 0 0
sb:peace	0 0 0 3 0 -9 0
sb:people	0 0 2 -7 3 0 0
sb:percent	0 0 -1 0 -5 0 8
sb:period	0 -1 9 2 -1 -12 0
sb:period of	0 0 11 0 -9 -6 1
sb:phase	0 0 -5 -5 14 0 0
sb:phone	0 0 -12 8 -7 10 0
sb:phosphate	0 0 0 9 -9 0 0
sb:plan	0 0 -9 -1 14 0 0
sb:point	0 0 -8 0 0 10 0
sb:pointed	0 0 10 0 -9 0 0
sb:port	0 0 -15 -4 22 -3 0
sb:port fee	0 0 -3 0 7 0 0
sb:post	0 0 -9 8 0 0 0
sb:post on	0 0 -5 0 7 0 0
sb:premier	0 0 -4 0 8 0 0
sb:present	0 0 16 -2 -15 2 0
sb:president	0 0 0 -3 7 -1 0
sb:price	0 0 -7 -4 15 0 0
sb:prolong	0 0 0 0 -12 15 0
sb:prolong the	0 0 -10 0 -4 14 0
sb:prolonged	0 0 10 0 12 -32 0
sb:promise	0 0 -6 0 10 0 0
sb:public	0 0 -8 0 5 2 0
sb:put	0 0 12 -1 -2 -4 -4
sb:put its	0 0 6 0 -5 0 0
sb:put off	0 0 8 0 -5 0 0
sb:q	0 0 -2 0 7 0 0
sb:question	4 9 -3 3 -6 -5 0
sb:question :	4 9 0 4 -9 -5 0
sb:rail	0 0 -15 0 16 0 0
sb:raise	0 0 -8 4 -2 5 0
sb:rare -	0 0 6 0 -8 3 0
sb:rate of	0 0 4 4 -7 0 0
sb:reach	0 0 0 -5 9 0 0
sb:receive	0 0 -5 0 9 0 0
sb:reciprocal	0 0 19 12 -24 -1 0
sb:reciprocal duty	0 0 6 2 -6 0 0
sb:reciprocal tariff	0 0 6 -3 0 0 0
sb:reduce	0 0 0 2 5 -1 -6
sb:reduction	0 0 -1 0 8 -2 0
sb:refund	0 0 -3 6 -1 0 0
sb:remain	0 0 9 0 0 -12 0
sb:remain suspend	0 0 13 0 -3 -4 0
sb:remove	0 0 0 -4 6 0 0
sb:renewal	0 0 -6 0 0 4 0
sb:renewed	0 0 9 -18 0 8 0
sb:report	0 0 -2 -1 11 0 -2
sb:reporter	0 0 -5 -1 11 0 0
sb:result	0 0 0 -14 16 0 0
sb:return	0 0 -8 1 10 -4 0
sb:review	0 0 11 0 -10 0 0
sb:review the	0 0 12 0 -11 0 0
sb:rice	0 0 -11 -4 14 1 -2
sb:rise	0 0 -7 3 3 0 0
sb:river	0 0 -10 0 15 -3 0
sb:roaming	0 0 -2 -1 7 0 0
sb:room	0 0 -2 0 6 0 0
sb:round	0 0 -4 -6 17 0 0
sb:round of	0 0 0 -3 8 0 0
sb:rule	0 0 -3 -8 9 0 0
sb:run	7 3 8 -6 -8 -1 -2
sb:run ,	0 0 13 0 -6 -4 0
sb:run for	0 8 0 -6 -1 0 0
sb:run out	11 0 0 -11 1 -6 -1
sb:s	0 0 -1 -2 6 0 0
sb:safeguard	0 0 -4 0 7 0 0
sb:sale	0 0 -1 -4 8 0 0
sb:same	0 0 2 -6 0 8 -1
sb:same day	0 0 6 0 -15 9 0
sb:say	-2 6 -3 -15 1 11 -9
sb:say it	0 0 -7 0 0 8 0
sb:say on	0 0 14 -6 -16 6 0
sb:say that	0 8 0 3 1 -10 0
sb:say the	0 0 -10 0 -1 14 0
sb:season	0 0 -14 -7 7 10 0
sb:second	0 0 -9 5 -3 10 0
sb:second meet	0 0 0 9 -9 0 0
sb:secretary	0 0 -8 -4 14 0 0
sb:secretary of	0 0 -5 -2 9 0 0
sb:section	0 0 7 -6 1 -6 0
sb:section <number>	0 0 7 -6 1 -6 0
sb:see	0 0 0 -6 13 -3 -1
sb:see each	0 0 0 -3 6 0 0
sb:set	0 0 5 5 -8 0 0
sb:shall	0 0 5 1 -13 1 2
sb:she	0 0 -6 0 9 0 0
sb:sheet	0 0 -4 -4 12 0 0
sb:shelve	0 0 6 0 -13 0 8
sb:shook	0 0 0 8 -6 0 0
sb:shook hand	0 0 0 8 -6 0 0
sb:short	0 0 14 3 -21 5 0
sb:should it	0 0 -11 0 5 6 0
sb:should the	0 0 -5 0 8 0 0
sb:shut	0 0 -5 0 10 0 0
sb:side	0 -2 0 -8 -6 16 6
sb:side agree	0 0 -3 0 -18 13 9
sb:side are	0 0 -1 0 -2 6 0
sb:sign	-1 0 6 8 -6 -3 0
sb:sign a	0 0 0 -5 9 0 0
sb:sign for	0 0 0 0 -5 7 0
sb:sign it	0 0 0 7 -5 0 0
sb:sign the	0 0 4 -6 2 -1 0
sb:signature	0 0 -2 -3 9 0 0
sb:since	-10 -10 0 23 -2 -23 -16
sb:since <day-gone>	0 0 29 13 -30 -13 0
sb:since <month-gone>	0 0 8 -9 -1 0 0
sb:since last	0 0 0 -4 6 0 0
sb:since the	0 0 -10 21 -11 -3 0
sb:sir	0 0 0 15 -12 -1 -1
sb:sir ,	0 0 2 12 -10 -1 -1
sb:sit	0 0 -17 0 17 -1 0
sb:sit down	0 0 -5 6 0 0 0
sb:sit in	0 0 -7 0 10 0 0
sb:six	0 0 17 0 -14 0 0
sb:slap	0 0 13 0 -12 0 0
sb:so	0 0 3 13 -11 1 -3
sb:somebody	0 0 8 0 -8 0 0
sb:something	0 0 12 0 -12 0 0
sb:soybean	0 0 -4 9 -3 0 0
sb:spare	0 0 -2 0 6 0 0
sb:speak	0 0 -6 0 13 -4 0
sb:special	0 0 3 7 -8 -3 0
sb:spoke	0 0 0 8 -6 0 0
sb:spoke by	0 0 0 8 -7 0 0
sb:spoken	0 0 0 -2 6 0 0
sb:spring	0 0 0 0 -5 8 0
sb:st	0 0 -13 -2 18 0 0
sb:stand	0 0 -6 12 -1 0 0
sb:standstill	0 9 -25 7 5 1 0
sb:standstill on	0 0 -4 7 -2 0 0
sb:start	0 0 -31 17 5 0 0
sb:start on	0 0 -26 5 8 0 2
sb:state	0 0 0 14 -5 -6 -2
sb:statement	0 0 -2 0 6 0 0
sb:stay	0 -1 -14 7 2 8 0
sb:stay at	0 0 6 -3 0 0 0
sb:steel	0 0 -1 13 -7 0 0
sb:still	0 0 -2 -4 10 -2 0
sb:stockholm ,	0 0 -4 -4 12 0 0
sb:stop	-2 0 8 14 -21 0 5
sb:strike	0 0 -10 -4 12 3 0
sb:subject :	0 0 4 0 2 -6 0
sb:subject to	0 0 -6 0 0 7 0
sb:sugar	0 0 -7 0 13 0 0
sb:summer	8 0 -13 0 7 -3 0
sb:sunday	0 0 11 -5 -20 14 0
sb:sunday ,	0 0 3 -2 -15 15 0
sb:surcharge	0 0 -31 3 28 -3 0
sb:surcharge of	0 0 -19 0 23 0 0
sb:suspend	0 -2 0 -1 2 -7 2
sb:suspend ,	0 0 3 -7 1 0 0
sb:suspend for	0 0 -4 8 -11 2 3
sb:suspend from	0 0 -7 -1 10 -1 0
sb:suspend in	0 0 -8 0 6 0 0
sb:suspend the	0 0 0 -10 0 4 0
sb:suspend until	0 0 6 0 -2 0 0
sb:suspension	-1 -4 -2 -7 2 13 -4
sb:suspension end	0 0 -10 0 0 10 0
sb:suspension is	0 0 11 5 -6 -9 0
sb:suspension of	0 0 0 6 -16 12 0
sb:table ,	0 0 0 0 6 0 -2
sb:take	0 0 0 5 -16 8 11
sb:take effect	0 0 0 10 -18 6 5
sb:take on	0 0 7 5 -21 0 10
sb:take us	0 0 -9 0 3 4 0
sb:talk	-5 0 2 -4 14 -12 -1
sb:talk that	0 0 7 0 -3 -2 0
sb:tariff	0 -5 3 1 -6 3 0
sb:tariff ,	0 0 -5 0 1 6 0
sb:tariff for	0 0 -7 0 5 0 3
sb:tariff on	0 0 6 -8 10 -6 -9
sb:tariff pause	0 0 7 3 -7 0 0
sb:tariff truce	4 0 4 -19 -6 10 0
sb:tax	0 0 19 0 -15 0 0
sb:tax on	0 0 17 0 -16 0 0
sb:tea	0 0 -6 -1 10 0 0
sb:telephone	0 0 -7 0 13 0 0
sb:television	0 0 -14 3 -4 17 0
sb:television ,	0 0 -7 0 4 4 0
sb:tell	-1 0 8 -5 -6 -1 8
sb:tell reporter	0 0 -4 0 8 0 0
sb:tell the	0 0 11 3 -9 -5 0
sb:tell us	0 0 7 0 -2 -1 0
sb:term	0 0 7 -10 1 -3 0
sb:terminal	0 0 -3 0 6 0 0
sb:text	0 0 5 8 -15 0 0
sb:th	0 0 -4 2 -5 7 0
sb:than	0 0 -12 -7 21 -3 0
sb:that	4 0 4 5 -4 -2 -10
sb:that 's	0 0 18 -4 -8 -5 0
sb:that ,	0 0 3 11 -12 -1 0
sb:that <name>	0 0 -2 1 -6 6 2
sb:that <person>	0 0 -2 -5 9 0 0
sb:that <quality>	0 0 0 10 -8 0 0
sb:that begin	0 0 0 10 -7 0 0
sb:that both	0 0 0 -7 9 2 -4
sb:that expire	0 0 7 0 -5 0 0
sb:that had	8 0 -10 0 5 -5 0
sb:that he	0 0 -8 0 7 3 0
sb:that is	0 0 -10 12 -7 9 0
sb:that it	0 0 0 -9 12 -5 0
sb:that keep	0 0 18 0 -17 0 0
sb:that take	0 0 -11 0 7 2 0
sb:that the	-2 -2 7 0 -12 3 7
sb:that was	0 0 -23 4 12 0 0
sb:that would	0 0 5 0 -14 10 0
sb:the	-20 -6 0 4 8 -2 -9
sb:the <day-ahead>	0 0 -9 1 -5 12 0
sb:the <level>	0 0 10 3 -8 -7 0
sb:the <name>	1 0 2 -9 6 -1 0
sb:the <number>	0 0 -14 -6 11 7 0
sb:the <organisation>	-2 0 -15 2 20 -5 -4
sb:the <person>	0 0 18 7 -16 -5 -1
sb:the <points>	0 -1 15 5 -19 0 0
sb:the <quality>	8 4 -14 -16 21 -9 -4
sb:the <seat>	0 0 -7 -4 22 -2 0
sb:the <span>	-2 0 34 2 -34 -4 9
sb:the additional	0 0 -7 12 -4 -6 2
sb:the affiliate	0 0 -9 0 5 3 0
sb:the agreement	0 4 -5 -6 4 0 0
sb:the arrangement	-1 0 11 -1 -15 9 -2
sb:the ceasefire	0 0 -15 0 22 -7 0
sb:the clock	-1 0 0 22 -20 0 0
sb:the close	0 0 4 0 -9 4 0
sb:the current	0 0 14 8 -16 -6 0
sb:the custom	0 0 11 0 -10 0 0
sb:the deadline	0 0 -12 0 16 0 0
sb:the delegation	0 0 -10 0 15 -3 0
sb:the duty	0 0 0 5 -10 2 7
sb:the end	0 0 10 -9 -7 4 0
sb:the exclusion	0 0 -8 0 11 0 0
sb:the fee	0 0 -4 0 7 0 0
sb:the fentanyl	0 0 7 -2 -1 0 0
sb:the final	0 0 10 0 -8 0 0
sb:the first	0 3 -3 2 -15 5 11
sb:the fourth	0 4 0 -8 5 0 0
sb:the freeze	0 0 12 -1 -5 -4 0
sb:the law	0 0 6 0 -3 0 0
sb:the measure	0 0 0 -5 7 0 0
sb:the meet	0 0 6 0 -4 0 0
sb:the moratorium	0 0 -2 9 -4 0 0
sb:the new	0 0 -12 -2 9 9 0
sb:the next	0 0 -3 0 9 0 0
sb:the northern	0 0 0 -4 6 0 0
sb:the one	0 0 -2 2 -6 8 0
sb:the order	0 0 16 -6 -9 0 0
sb:the other	0 0 -9 0 7 5 0
sb:the party	0 0 -15 2 12 0 0
sb:the pause	0 -4 -2 7 0 0 0
sb:the present	0 0 11 -1 -15 6 0
sb:the reciprocal	0 0 5 6 -9 0 0
sb:the rest	0 0 3 0 6 -10 0
sb:the river	0 0 -3 0 7 0 0
sb:the same	0 0 0 -2 -1 8 -1
sb:the second	0 0 -6 -6 7 6 0
sb:the section	0 0 8 0 -3 -4 0
sb:the surcharge	0 0 -9 0 11 0 0
sb:the suspension	0 0 7 -9 -2 9 -3
sb:the table	0 0 -2 6 -2 0 0
sb:the talk	0 0 7 -2 0 -5 0
sb:the tariff	2 0 19 3 -15 -9 0
sb:the thing	0 0 7 0 -1 -2 0
sb:the three	0 0 -5 0 0 6 0
sb:the trade	0 0 -8 -1 9 2 0
sb:the truce	-7 0 11 11 -8 -12 0
sb:the two	-5 -3 -3 19 -9 1 0
sb:the upper	0 0 -4 0 7 -1 0
sb:the window	0 0 -6 0 7 0 0
sb:the world	0 0 -6 0 7 0 0
sb:the year	0 0 -6 0 -6 13 0
sb:their	-2 -2 5 0 -6 1 1
sb:their second	0 0 0 9 -9 0 0
sb:their truce	0 0 -2 0 10 -3 0
sb:them	0 0 -8 0 13 -4 0
sb:them ,	0 0 -14 0 15 0 0
sb:then	0 0 -7 11 -5 6 0
sb:then ,	0 0 0 10 -9 0 0
sb:then the	0 0 0 9 -7 0 0
sb:there	0 0 -22 3 13 0 7
sb:there is	0 0 -10 0 11 0 0
sb:these	6 4 -11 -3 2 0 0
sb:they	0 -1 0 10 -5 1 -7
sb:they agree	0 0 7 0 -13 5 0
sb:they are	0 0 -10 0 13 0 0
sb:they had	0 0 0 -5 8 0 0
sb:they sit	0 0 -7 0 9 0 0
sb:they were	0 0 -2 0 6 0 0
sb:they will	0 0 6 0 -1 -2 0
sb:they'll	0 0 -10 2 -6 12 0
sb:they've	0 0 0 -9 11 0 0
sb:thi month	0 0 -5 0 11 0 0
sb:thing	0 0 16 10 -20 -4 0
sb:third	0 0 0 -7 10 0 0
sb:those	0 0 8 3 -8 0 0
sb:threaten	0 0 -6 -1 13 0 0
sb:three	0 0 -26 -5 6 11 15
sb:three ,	0 0 -9 0 -11 0 17
sb:through	0 0 11 -3 -4 0 -1
sb:through the	0 0 7 0 -11 7 0
sb:thursday	0 0 12 -10 0 0 0
sb:till	0 0 14 -4 -7 -3 0
sb:time	0 0 -6 0 -3 0 12
sb:time ,	0 0 -13 0 13 0 0
sb:time on	0 0 6 0 -1 0 0
sb:to	-7 2 0 -2 -11 15 8
sb:to <day-ahead>	0 0 -10 0 15 -2 0
sb:to <level>	2 4 -15 3 0 -2 2
sb:to an	0 0 11 0 -11 0 0
sb:to be	0 0 5 3 -8 0 -4
sb:to begin	0 0 0 0 -17 2 18
sb:to extend	0 8 -9 -2 -1 8 0
sb:to follow	0 0 -5 0 6 0 0
sb:to go	0 0 -4 0 0 6 0
sb:to hold	0 0 8 0 -6 0 0
sb:to last	0 0 0 8 -10 2 0
sb:to leave	0 0 -5 0 -2 10 0
sb:to prolong	0 0 -3 0 -8 15 0
sb:to put	0 0 9 0 -5 -3 0
sb:to run	0 4 -10 1 -3 4 4
sb:to say	0 0 4 0 -12 8 0
sb:to see	0 0 -6 0 10 0 0
sb:to suspend	0 0 -3 -6 2 0 7
sb:to the	0 0 -2 5 -11 14 -5
sb:together	0 0 -5 -1 9 0 0
sb:too	6 0 0 0 -5 0 0
sb:top	0 0 -12 13 -5 4 0
sb:top ,	0 0 -6 4 -3 5 0
sb:top of	0 0 -3 6 0 0 0
sb:trade	0 0 -16 -6 12 9 0
sb:trade ,	0 0 -1 9 -4 0 0
sb:treaty	0 0 -6 0 11 0 0
sb:truce	-5 -7 5 0 1 -1 -2
sb:truce ,	0 6 -6 -3 12 -7 0
sb:truce begin	0 0 15 6 -13 -1 0
sb:truce between	3 0 7 -16 6 -11 0
sb:truce by	0 0 -8 0 0 6 0
sb:truce end	-2 0 5 3 0 -7 0
sb:truce is	0 0 0 0 -8 7 0
sb:truce itself	0 0 17 0 -12 0 0
sb:truce of	0 -9 -14 6 6 5 0
sb:truce on	0 0 -3 0 6 -3 0
sb:truce run	0 0 0 0 9 -9 0
sb:truce that	0 0 36 -3 -21 -5 0
sb:truce to	0 0 -8 0 6 1 0
sb:truce was	0 0 7 11 -12 -2 0
sb:tuesday ,	0 0 11 -10 -3 0 0
sb:two	0 0 -20 7 5 4 -3
sb:two <office>	0 0 0 6 -11 7 0
sb:two country	0 0 10 6 -10 -3 0
sb:two government	0 0 -3 7 0 -2 0
sb:two of	0 0 0 -1 -2 7 0
sb:two side	0 0 -5 -8 -3 14 5
sb:under	-1 0 -20 2 17 0 -2
sb:under a	0 0 7 -7 0 0 0
sb:under section	0 0 -2 -4 9 0 0
sb:under the	0 0 -23 11 7 1 0
sb:under which	0 0 -5 7 0 0 0
sb:understanding	0 0 8 0 -6 0 0
sb:union	0 0 -11 0 13 0 0
sb:unless	0 0 19 0 -12 -2 0
sb:unless the	0 0 -3 0 7 0 0
sb:until	-7 -9 5 -7 0 10 -25
sb:until <day-ahead>	0 0 -11 0 14 0 0
sb:until the	0 0 2 0 -8 9 -2
sb:up	0 3 18 -11 -14 7 -6
sb:up in	0 0 0 7 -5 0 0
sb:up on	0 0 0 -3 -3 10 0
sb:up to	0 0 16 -5 -12 0 0
sb:upon	0 0 0 7 -7 0 0
sb:upper	0 0 -4 0 7 -1 0
sb:us	0 0 9 1 -8 0 0
sb:use	0 0 -5 -1 8 0 0
sb:used	0 0 -10 0 10 -1 0
sb:valid	0 0 10 -2 0 -9 0
sb:valparaíso	0 0 -3 -5 11 0 0
sb:version	0 0 14 0 -14 0 0
sb:vice	0 0 -4 0 8 0 0
sb:vote	0 0 -9 0 13 0 0
sb:vote on	0 0 -3 0 6 0 0
sb:war	0 0 -4 8 -1 0 0
sb:was	-6 0 -3 7 1 -2 0
sb:was agree	0 0 11 0 -5 0 0
sb:was conclude	0 0 15 7 -17 -2 0
sb:was in	0 0 -1 -4 10 0 0
sb:was make	0 0 2 6 -5 0 0
sb:was the	0 0 -2 -6 13 0 0
sb:was to	-4 3 -25 -1 16 5 5
sb:water	0 0 -12 0 19 -3 0
sb:way	0 0 2 4 -9 3 0
sb:we	-2 0 -10 0 8 7 -4
sb:we are	0 0 -10 0 14 0 0
sb:we have	0 0 -6 0 12 -2 0
sb:wednesday	0 0 -10 0 11 0 0
sb:wednesday ,	0 0 -9 2 3 0 0
sb:week	0 0 5 -8 0 1 -1
sb:weekend	0 0 -1 -3 7 0 0
sb:welcome	0 0 -7 0 0 8 0
sb:were	-1 0 5 -13 13 -8 -2
sb:what	0 0 -8 3 0 18 -11
sb:what <name>	0 0 8 8 -15 0 0
sb:what change	0 0 -2 0 7 0 0
sb:what is	0 0 -6 0 4 0 0
sb:what it	0 0 -8 0 0 8 0
sb:what the	0 0 4 -3 -7 6 0
sb:wheat	0 0 -1 -4 11 -2 0
sb:when	5 0 -9 -2 1 6 0
sb:when the	0 0 -19 0 13 7 0
sb:where	0 0 -1 -3 0 9 0
sb:where it	0 0 -3 -2 -2 11 0
sb:where the	0 0 7 -3 -3 0 0
sb:whether	0 0 10 0 -5 -2 0
sb:which	-12 0 -6 8 -8 7 16
sb:which <name>	0 0 0 0 -1 6 0
sb:which <person>	0 0 0 6 -5 0 0
sb:which begin	0 7 -16 -6 7 1 0
sb:which both	0 0 -4 16 -10 0 0
sb:which end	0 0 -10 0 14 -1 0
sb:which have	0 0 -6 -3 2 6 0
sb:which is	0 0 6 0 -17 2 9
sb:which it	0 0 7 6 -18 7 0
sb:which take	0 0 10 3 -10 -3 0
sb:which the	0 0 7 0 -13 -3 12
sb:which was	-1 0 -21 0 15 0 9
sb:which would	0 0 9 -1 0 -4 0
sb:who	0 0 0 5 6 -12 -1
sb:why	0 0 9 0 -6 0 0
sb:will	-1 0 -18 -5 13 8 1
sb:will be	0 0 22 6 -30 2 4
sb:will not	0 0 -4 0 0 6 0
sb:will now	0 0 -2 0 11 -9 0
sb:window	0 0 -11 0 14 0 0
sb:winter	0 0 -5 0 -3 9 0
sb:wire	0 0 -11 0 11 0 0
sb:with	-11 -8 1 1 3 1 -3
sb:with <name>	-7 -2 7 6 -8 3 -1
sb:with <seat>	0 0 10 0 -5 0 0
sb:with a	0 0 -16 3 7 0 0
sb:with the	0 0 0 -16 14 -3 0
sb:without	0 0 3 -5 7 -7 0
sb:without the	0 0 -2 0 7 -2 0
sb:word	0 0 -4 0 8 0 0
sb:world	0 0 -6 0 6 0 0
sb:worst	0 0 0 -4 7 0 0
sb:would	-7 -6 -2 -11 -4 27 -12
sb:would be	0 0 9 0 -6 2 -5
sb:would like	0 0 -2 0 -1 6 0
sb:write	0 0 10 -4 -3 0 0
sb:year	0 0 4 -1 -9 11 0
sb:yes	0 0 11 0 -8 -1 0
sb:yes ,	0 0 14 0 -12 0 0
sb:yet	0 0 0 8 -7 0 0
sb:you	0 0 -4 -5 10 -16 8
sb:your	0 0 0 -10 6 -2 0
sb:zero	0 0 6 5 -8 -2 0
sb:|	0 0 -2 6 -1 0 0
sb:·	0 0 -7 1 4 0 0
sb:—	0 -1 -4 5 -3 10 -7
sb:— <name>	0 0 0 -5 12 0 -5
sb:— monday	0 0 0 -5 6 0 0
sb:— the	0 0 0 -6 -2 4 2
t0=future	-2 0 -20 -16 8 14 6
t0=future-not	0 0 -4 0 0 6 0
t0=future-passive	0 0 6 -7 -7 7 0
t0=modal	-10 -3 -3 -13 13 6 -12
t0=modal-passive	0 0 -2 -5 13 -3 0
t0=past	21 4 -11 -1 12 -31 -10
t0=past-passive	-3 -1 0 9 0 -6 -1
t0=perfect	-1 -2 -3 9 0 0 -2
t0=perfect-passive	0 0 7 0 -1 -4 0
t0=pluperfect	0 0 2 -3 6 0 -1
t0=pluperfect-passive	8 0 -7 0 0 0 0
t0=present	-31 -22 -1 -4 18 -8 0
t0=present-not	0 0 2 -2 -6 8 0
t0=present-passive	0 0 12 -2 1 -9 -9
t1=future	-2 0 -19 -15 10 10 7
t1=future-not	0 0 -4 0 0 6 0
t1=future-passive	0 0 4 -7 -5 7 0
t1=infinitive	0 0 -6 -8 -3 13 8
t1=modal	-10 -3 -5 -12 15 6 -12
t1=modal-passive	0 0 -2 -5 13 -3 0
t1=participle-passive	4 -2 -14 0 16 -19 1
t1=past	21 4 -10 0 12 -35 -16
t1=past-passive	-3 -1 -1 8 0 -5 0
t1=perfect	-1 -2 -2 8 0 0 -2
t1=perfect-passive	0 0 7 2 -3 -4 0
t1=pluperfect	0 0 -2 -2 8 1 0
t1=present	-30 -20 2 -6 15 -10 2
t1=present-not	0 0 2 -2 -6 8 0
t1=present-passive	0 0 12 -1 1 -9 -9
t2=future-not	0 0 0 10 -8 0 0
t2=future-passive	0 0 -4 -1 8 0 0
t2=infinitive	0 0 -2 -10 5 1 2
t2=modal	-2 0 4 10 -5 -1 -4
t2=past	-10 4 -6 -3 12 -6 -8
t2=past-passive	8 0 0 -4 0 0 0
t2=perfect	0 0 0 8 -4 0 0
t2=perfect-passive	0 0 0 -7 9 0 0
t2=pluperfect	0 0 -1 -10 16 0 0
t2=present	-9 2 4 -4 3 -2 0
t2=present-passive	0 0 2 -4 6 0 -6
t:loose	0 0 14 6 -12 -2 -10
t:loose & d:ahead	-3 -3 15 -30 0 0 -6
t:loose & d:gone	3 2 -19 13 -4 -9 -2
t:loose & d:today	0 0 10 13 -19 0 0
t:loose-l	0 5 4 7 -9 0 -8
t:loose-l1	0 0 -9 11 0 0 0
t:loose-l2	0 0 -5 0 1 6 -1
t:loose-l3	-2 -5 16 -2 -9 0 0
t:loose-r	0 -10 16 0 -4 -8 -1
t:loose-r1	0 -1 8 -18 13 0 -2
t:loose-r3	0 0 -11 10 2 0 0
t:more	4 0 4 -13 2 3 -9
t:more & d:ahead	-15 -11 10 -15 -7 11 -4
t:more & d:gone	15 8 -27 -5 15 -21 -4
t:more-l	-14 1 8 -18 -4 14 -6
t:more-l0	0 0 9 -5 0 -6 0
t:more-l1	0 0 7 -15 4 2 -3
t:more-l2	0 2 -18 -9 8 17 -7
t:more-l3	-2 3 1 6 -11 0 6
t:more-r	13 0 -6 1 7 -13 -6
t:more-r1	0 0 4 -7 9 -7 0
t:more-r2	0 -8 -7 11 3 0 0
t:more-r3	11 0 -9 0 2 1 -9
t:quiet	9 -2 -9 13 -11 9 -8
t:quiet & d:ahead	-4 0 -9 -9 11 11 -6
t:quiet & d:gone	13 0 -10 19 -20 0 0
t:quiet & d:today	0 0 6 0 -4 0 0
t:quiet-l	3 0 -7 15 -13 10 -5
t:quiet-l1	0 0 0 10 0 -12 0
t:quiet-l2	5 0 -24 8 -4 16 0
t:quiet-l3	0 0 0 -1 -3 9 0
t:quiet-r	4 0 -5 12 -8 0 0
t:quiet-r1	0 0 3 6 -9 0 0
t:quiet-r2	5 0 -10 21 -17 0 0
t:quiet-r3	0 0 0 -13 14 0 0
t:truce	-4 4 3 9 -9 5 -20
t:truce & d:ahead	-19 -22 14 -29 0 14 -10
t:truce & d:gone	4 15 -42 27 -15 -27 -10
t:truce & d:today	0 0 1 -14 11 0 0
t:truce-l	-7 4 -2 10 -5 5 -15
t:truce-l1	0 3 2 3 0 -9 0
t:truce-l2	-14 0 -4 16 1 -10 0
t:truce-l3	-6 4 0 -2 -2 7 -11
t:truce-r	1 0 6 -1 -4 0 -5
t:truce-r1	11 4 -16 0 5 -5 -2
t:truce-r2	-8 -3 20 -1 -16 7 0
t:truce-r3	-2 0 2 -8 10 -1 -1
t:verb	0 0 0 -2 -1 0 10
t:verb & d:ahead	-3 0 6 -3 -10 1 12
t:verb & d:gone	1 0 -8 -4 8 0 -2
t:verb & d:today	0 0 -10 6 0 0 0
t:verb-l	0 0 -3 -5 0 3 6
t:verb-l1	0 0 0 -10 7 0 0
t:verb-l2	0 0 -4 -3 0 0 10
t:verb-l3	0 -1 4 6 -4 -9 0
t:verb-r1	0 0 4 -1 -8 0 10
t:verb-r2	0 0 -7 9 0 0 -2
t:verb-r3	0 0 1 -3 6 0 0
tn:loose	-3 -1 -6 6 -2 7 0
tn:more	0 -4 5 11 -10 -5 -7
tn:quiet	0 0 0 3 3 -8 -3
tn:truce	-5 9 25 -4 -20 0 -6
tn:verb	2 -3 -12 -7 7 9 0
tp:loose	-3 -1 -6 -4 10 1 0
tp:more	1 0 -2 -3 5 0 -6
tp:quiet	0 5 16 2 -17 -4 0
tp:truce	7 -3 18 -16 -22 14 10
tp:verb	0 7 -26 -1 21 0 -7
v0-none	-26 -9 -5 -5 27 -10 -5
v0=accept	0 0 -3 0 6 0 0
v0=agree	6 0 -3 -2 5 -9 2
v0=apply	0 0 -2 -4 11 0 0
v0=be	0 -4 -1 -8 8 -2 4
v0=begin	-4 7 -13 0 2 0 0
v0=carry	0 0 6 3 -13 1 0
v0=clear	0 0 5 0 -11 7 0
v0=collect	0 0 -4 -3 12 -3 0
v0=conclude	0 0 0 6 -1 -2 0
v0=declare	0 0 -6 8 0 0 0
v0=die	2 0 7 -5 -2 -1 0
v0=drop	0 0 2 0 -10 0 8
v0=end	0 -3 -11 -2 13 1 -6
v0=enter	0 0 -9 0 7 0 0
v0=expire	5 -1 -3 -10 9 -1 -3
v0=extend	0 0 4 0 5 -10 0
v0=halve	0 0 0 5 -6 0 0
v0=have	3 0 0 2 4 -12 -3
v0=hold	0 0 0 6 -2 0 0
v0=impose	0 0 -1 -3 6 0 0
v0=keep	0 0 8 0 -4 0 0
v0=lapse	0 0 0 -2 6 -2 0
v0=leave	0 0 2 8 -10 0 0
v0=let	0 0 -5 0 8 0 0
v0=like	0 0 -2 0 -2 6 0
v0=lower	0 0 0 0 7 0 -2
v0=make	0 0 0 6 -10 9 0
v0=move	0 0 3 -7 0 2 0
v0=offer	0 0 -1 0 -5 8 0
v0=other	-2 -2 -3 -2 13 -2 -5
v0=pause	0 0 10 0 -7 0 0
v0=pay	0 0 -8 0 7 0 0
v0=put	0 0 -1 -2 12 -5 0
v0=raise	0 0 -6 0 0 6 0
v0=remain	0 0 -2 0 7 -2 0
v0=return	0 0 -5 0 11 -2 0
v0=rise	0 0 -3 0 6 0 0
v0=run	9 1 -3 -6 0 1 -2
v0=say	0 0 -1 -11 0 12 0
v0=see	0 0 -4 0 8 0 0
v0=set	0 0 -9 0 11 0 0
v0=sit	0 0 -12 4 7 0 0
v0=sleep	0 0 -4 0 0 7 0
v0=start	0 0 -2 9 -11 0 6
v0=stop	-2 0 6 13 -15 0 0
v0=suspend	0 0 3 0 3 -7 -2
v0=threaten	0 0 -3 0 9 0 0
v1-none	-23 -7 0 -4 23 -11 -10
v1=accept	0 0 -3 0 6 0 0
v1=agree	0 0 -6 -2 11 -1 0
v1=apply	0 0 -2 -4 11 0 0
v1=be	0 -4 0 -11 7 -4 5
v1=begin	-3 7 -14 9 -2 -4 0
v1=carry	0 0 4 3 -14 4 0
v1=charge	0 0 0 0 7 -2 0
v1=clear	0 0 5 0 -11 7 0
v1=collect	0 0 -4 -2 12 -3 0
v1=conclude	0 0 0 8 -2 -2 0
v1=declare	0 0 -5 9 -1 0 0
v1=die	2 0 7 -5 -2 -1 0
v1=drop	0 0 2 0 -10 0 8
v1=end	2 -4 -12 -6 14 1 -8
v1=enter	0 0 -8 0 8 0 0
v1=expire	5 -1 -2 -11 8 -1 -3
v1=face	0 0 6 5 -12 0 0
v1=go	0 0 6 -6 0 0 -4
v1=halve	0 0 0 5 -6 0 0
v1=have	4 0 5 3 -2 -10 -3
v1=impose	0 0 -1 -3 7 0 0
v1=keep	0 0 9 -1 -6 0 0
v1=know	0 0 0 10 -7 0 0
v1=leave	0 0 0 9 -4 -1 0
v1=let	0 0 -5 0 8 0 0
v1=lower	0 0 -3 0 10 0 -3
v1=make	0 0 -1 3 -6 8 0
v1=meet	0 0 0 0 8 -4 0
v1=move	0 0 1 -7 2 0 0
v1=offer	0 0 0 0 -5 6 0
v1=other	-1 -2 -7 0 16 -1 -4
v1=pay	0 0 -10 0 1 0 5
v1=put	0 0 2 -8 9 -4 0
v1=raise	0 0 -6 0 0 6 0
v1=return	0 0 -5 0 11 -2 0
v1=rise	0 0 -3 0 6 0 0
v1=run	8 0 0 -10 -5 3 2
v1=say	0 0 0 -6 0 10 0
v1=see	0 0 -4 0 10 0 0
v1=set	0 0 -9 0 11 0 0
v1=shelve	0 0 7 0 -3 0 0
v1=sit	0 0 -12 4 7 0 0
v1=sleep	0 0 -5 0 -1 6 0
v1=start	0 0 -6 5 -2 0 5
v1=stop	-2 0 6 13 -15 0 0
v1=suspend	0 0 3 -3 3 -8 0
v2-none	-18 -31 -11 -9 44 -9 -15
v2=announce	0 0 0 -3 7 0 0
v2=be	-9 -6 3 -8 8 1 0
v2=bear	0 0 0 7 -3 0 -2
v2=collect	0 0 0 9 -7 0 0
v2=end	0 3 0 0 0 -6 2
v2=enter	0 0 0 -6 9 0 0
v2=extend	0 0 5 -7 2 0 0
v2=have	0 4 0 -12 1 0 3
v2=hold	0 0 0 -4 6 0 0
v2=lay	0 6 0 5 -10 0 0
v2=let	0 0 7 -3 -1 0 0
v2=other	7 0 -1 -5 1 0 0
v2=put	0 0 -7 -4 15 0 0
v2=reach	0 0 0 6 -5 0 0
v2=run	0 0 -11 11 0 0 0
v2=say	0 0 -3 -1 9 0 0
v2=sign	0 0 0 -6 10 0 0
v2=suspend	0 0 0 7 -3 0 0
v:a:<v-agree>	0 0 -17 5 7 0 -2
v:a:<v-begin>	-1 -2 4 -6 13 -6 -9
v:a:<v-end>	3 11 7 0 -25 4 11
v:a:<v-propose>	0 0 -15 -2 22 0 -1
v:a:<v-return>	0 0 15 -11 -18 0 17
v:a:<v-suspend>	0 0 -7 8 1 0 -2
v:b:<v-agree>	0 -5 -5 3 7 0 0
v:b:<v-begin>	-3 0 -23 23 -2 0 -2
v:b:<v-end>	5 0 35 -17 -30 6 -2
v:b:<v-propose>	-1 0 -24 2 5 24 -9
v:b:<v-return>	0 0 -7 -3 22 -9 0
v:b:<v-suspend>	0 0 3 6 0 -9 -4
v:c0=agree	1 -2 6 1 -1 -5 0
v:c0=bear	-4 -4 -3 0 18 0 -32
v:c0=begin	-14 2 -9 4 1 0 1
v:c0=down	0 -1 4 -13 3 -11 6
v:c0=end	3 -14 21 4 -17 -3 -4
v:c0=impose	-2 -11 -15 -7 18 6 -1
v:c0=propose	0 0 -14 -3 -4 28 -2
v:c0=return	0 0 0 0 7 -6 0
v:c0=say	-7 -4 8 -3 -1 0 0
v:c0=sell	0 0 -2 0 8 0 0
v:c0=stay	2 -5 9 -2 -4 0 -5
v:c0=suspend	0 0 1 0 3 -1 -11
v:c0=target	0 0 7 -11 12 -5 -6
v:c0=threaten	0 0 -6 -2 14 0 0
v:c0=up	-1 -1 1 -16 4 10 -11
v:c1=agree	-8 -4 -1 6 7 -5 -8
v:c1=agree & d:ahead	0 0 -8 -11 24 -3 -5
v:c1=agree & d:gone	-6 -2 0 9 -2 0 0
v:c1=agree & d:today	0 0 10 5 -12 0 0
v:c1=bear	-5 -5 -7 -7 12 13 -9
v:c1=bear & d:ahead	0 0 -9 -5 3 17 -4
v:c1=bear & d:gone	-1 -1 -2 -7 18 -1 -3
v:c1=bear & d:today	0 0 6 0 -2 0 0
v:c1=begin	-15 1 -12 19 -1 -8 0
v:c1=begin & d:ahead	-1 -8 -5 6 0 -2 5
v:c1=begin & d:gone	-9 7 -4 13 -4 -7 -7
v:c1=begin & d:today	0 0 -10 4 2 0 0
v:c1=buy	0 0 -2 -2 10 0 0
v:c1=down	0 -1 0 -17 11 -12 2
v:c1=down & d:ahead	0 0 3 -19 2 -10 5
v:c1=down & d:gone	0 0 0 0 7 0 -3
v:c1=down & d:today	0 0 -2 -5 10 0 0
v:c1=end	7 -15 22 -5 -15 -1 -4
v:c1=end & d:ahead	-16 -1 21 -13 -13 2 0
v:c1=end & d:gone	16 -10 -21 5 0 -9 -5
v:c1=end & d:today	0 0 18 -11 -10 0 0
v:c1=impose	-20 -14 -12 -10 25 3 -4
v:c1=impose & d:ahead	-3 -3 0 -6 -2 9 1
v:c1=impose & d:gone	-11 -7 -15 -7 31 -13 -11
v:c1=impose & d:today	0 0 -37 0 26 0 0
v:c1=propose	0 0 -7 -5 2 15 -3
v:c1=propose & d:ahead	0 0 -22 -5 8 17 -2
v:c1=propose & d:today	0 0 12 -6 -6 0 0
v:c1=return	0 0 0 0 9 -6 0
v:c1=say	-7 -3 10 0 2 -6 0
v:c1=say & d:ahead	0 0 19 4 -17 -2 0
v:c1=say & d:gone	-4 -1 -1 -3 15 0 0
v:c1=say & d:today	0 0 -18 0 14 0 0
v:c1=sell	0 0 -10 7 4 -1 0
v:c1=sell & d:ahead	0 0 -9 8 2 -1 0
v:c1=stay	2 -6 8 -8 -1 0 0
v:c1=stay & d:ahead	-7 -6 4 -44 6 6 3
v:c1=stay & d:gone	8 0 -31 14 3 -10 -3
v:c1=stay & d:today	0 0 31 -9 -19 0 0
v:c1=suspend	-2 -1 0 -1 6 -7 0
v:c1=suspend & d:today	0 0 0 -9 12 0 0
v:c1=target	0 0 9 -11 12 -4 -6
v:c1=target & d:ahead	0 0 0 -5 17 -4 -5
v:c1=target & d:gone	0 0 0 -3 6 0 0
v:c1=target & d:today	0 0 14 -3 -10 0 0
v:c1=threaten	0 0 0 0 6 0 0
v:c1=up	-1 -1 1 -18 11 4 -11
v:c1=up & d:ahead	0 0 4 7 -12 8 -10
v:c1=up & d:gone	0 0 -1 -30 40 -5 0
v:c1=up & d:today	0 0 -1 -2 8 0 0
v:ct1=agree participle-passive	0 0 -10 5 3 0 0
v:ct1=agree perfect	0 0 3 0 -7 4 0
v:ct1=agree present	0 0 3 -7 2 -2 0
v:ct1=bear future	0 0 -7 -2 19 -2 -2
v:ct1=bear gerund	0 0 -4 -5 0 8 0
v:ct1=bear infinitive	0 0 -14 -8 6 13 0
v:ct1=bear modal	0 0 7 -9 -9 11 0
v:ct1=bear participle-passive	0 0 0 -10 -2 0 12
v:ct1=bear past	0 0 0 -7 12 0 0
v:ct1=bear present	0 0 6 16 -1 -15 -22
v:ct1=bear present-passive	0 0 -6 0 7 0 0
v:ct1=begin future	0 0 -6 -1 0 -5 8
v:ct1=begin gerund	0 0 -13 25 -11 0 0
v:ct1=begin modal	0 0 0 11 -5 0 -3
v:ct1=begin past	-9 6 -5 12 0 -6 -10
v:ct1=begin past-passive	0 0 0 -6 7 0 0
v:ct1=begin pluperfect	0 0 0 -5 6 0 0
v:ct1=begin present	0 -4 -3 -10 10 0 3
v:ct1=down future	0 0 -9 0 16 -1 -3
v:ct1=down participle-passive	0 0 0 -5 11 0 -4
v:ct1=down past-passive	0 0 6 -2 -2 0 0
v:ct1=down present	0 0 -6 -10 2 -3 12
v:ct1=end future	0 0 7 0 -2 -2 0
v:ct1=end infinitive	0 0 11 0 -8 0 0
v:ct1=end modal	-7 0 12 -7 1 -12 -1
v:ct1=end participle-passive	6 0 -14 -5 11 0 0
v:ct1=end past	24 -2 -16 -2 -1 -3 0
v:ct1=end past-passive	0 0 6 -5 0 0 0
v:ct1=end present	-31 -6 22 9 -21 5 0
v:ct1=impose future	0 0 -19 -5 11 11 -5
v:ct1=impose future-passive	0 0 6 -3 0 0 -2
v:ct1=impose infinitive	0 0 -7 -5 -5 14 5
v:ct1=impose infinitive-passive	0 0 -7 11 -7 4 0
v:ct1=impose modal	0 0 -13 0 16 0 0
v:ct1=impose modal-passive	0 0 -3 -1 -3 11 0
v:ct1=impose participle-passive	0 0 9 -4 13 -15 -10
v:ct1=impose past	-5 0 -3 12 -1 -9 2
v:ct1=impose past-passive	0 0 11 -11 6 -1 0
v:ct1=impose perfect	0 0 -2 11 -9 1 0
v:ct1=impose perfect-passive	0 0 -11 -5 15 0 0
v:ct1=impose pluperfect	0 0 -3 -11 11 5 0
v:ct1=impose present	0 0 8 -30 4 0 7
v:ct1=impose present-passive	0 0 -2 2 15 -21 -10
v:ct1=propose modal	0 0 -7 0 5 2 0
v:ct1=propose pluperfect	0 0 0 0 -3 6 0
v:ct1=propose present	0 0 5 -1 -15 13 0
v:ct1=say future	0 0 -7 0 0 8 0
v:ct1=say past	-5 -1 17 -17 4 -15 1
v:ct1=say perfect	0 0 -5 18 -17 3 0
v:ct1=say present	0 0 10 -4 0 -9 0
v:ct1=stay future	0 0 0 -12 -5 13 4
v:ct1=stay infinitive	0 0 -3 -3 -4 6 5
v:ct1=stay modal	0 0 8 -7 -7 6 -2
v:ct1=stay modal-passive	0 0 -6 0 6 0 0
v:ct1=stay participle-passive	0 0 -11 -8 23 0 0
v:ct1=stay past	14 2 -4 -45 14 -2 -1
v:ct1=stay past-passive	0 0 -3 7 0 0 0
v:ct1=stay pluperfect	0 0 4 10 -13 0 0
v:ct1=stay present	-12 -5 16 -2 -2 -13 -3
v:ct1=suspend future	0 0 -9 0 12 -2 0
v:ct1=suspend future-passive	0 0 -3 0 6 0 0
v:ct1=suspend infinitive	0 0 -13 0 3 -2 7
v:ct1=suspend participle-passive	0 0 16 -8 -2 -3 0
v:ct1=suspend past	0 0 -5 -1 9 0 0
v:ct1=suspend perfect	0 0 -7 5 0 0 0
v:ct1=suspend present	0 0 4 -7 -2 3 0
v:ct1=suspend present-passive	0 0 9 7 -7 -6 -5
v:ct1=target past-passive	0 0 0 -7 8 0 0
v:ct1=target present	0 0 21 0 -19 0 0
v:ct1=target present-passive	0 0 -1 -3 7 0 0
v:ct1=up modal	0 0 -3 12 -6 0 0
v:ct1=up past	0 0 0 -9 15 0 0
v:ct1=up pluperfect	0 0 -1 0 6 -2 0
v:ct1=up present	0 0 0 -20 6 7 -4
v:ct1=up present-passive	0 0 8 -2 -4 0 0
v:l1='s	0 0 8 0 -3 -3 0
v:l1='s & d:ahead	0 0 9 0 -5 -2 0
v:l1=(	0 0 0 -13 11 0 0
v:l1=( & d:gone	0 0 0 -9 11 0 0
v:l1=,	-11 -12 3 -8 14 -2 0
v:l1=, & d:ahead	0 0 -5 0 -2 5 6
v:l1=, & d:gone	0 -3 -1 -9 19 0 0
v:l1=, & d:today	-5 -3 10 -6 7 -8 -10
v:l1=.	0 0 -8 -4 15 0 0
v:l1=:	0 0 13 -9 -9 7 -11
v:l1=: & d:ahead	0 0 18 -5 -19 8 -9
v:l1=: & d:today	0 0 -7 -4 14 0 0
v:l1=;	0 0 -5 0 7 0 0
v:l1=<agent>	0 0 -3 -8 15 0 0
v:l1=<begin>	0 0 5 -21 1 2 4
v:l1=<begin> & d:ahead	-4 -7 1 -21 -2 7 10
v:l1=<begin> & d:gone	2 6 -7 2 -3 -2 -5
v:l1=<begin> & d:today	0 0 9 -31 13 -2 -2
v:l1=<duty>	0 0 16 -11 -7 0 0
v:l1=<duty> & d:today	0 0 17 -10 -9 0 0
v:l1=<goods>	0 0 -1 -7 8 0 0
v:l1=<level-noun>	0 0 14 23 -33 0 0
v:l1=<level-noun> & d:today	0 0 -3 24 -22 0 0
v:l1=<level>	0 0 -1 -16 16 0 0
v:l1=<level> & d:ahead	0 0 -7 0 10 0 0
v:l1=<level> & d:today	0 0 1 -11 6 0 0
v:l1=<name>	0 0 -10 -6 18 0 0
v:l1=<name> & d:ahead	0 0 -8 0 10 0 0
v:l1=<not>	0 0 -16 0 25 -14 0
v:l1=<number>	0 0 -26 -2 23 0 0
v:l1=<number> & d:ahead	0 0 -14 -3 20 0 0
v:l1=<number> & d:today	0 0 -10 1 5 0 0
v:l1=<organisation>	0 0 -1 17 -14 0 0
v:l1=<organisation> & d:today	0 0 0 22 -20 0 0
v:l1=<person>	0 0 0 14 -12 0 0
v:l1=<seat>	0 0 -2 -8 15 0 0
v:l1=<seat> & d:gone	0 0 0 -4 6 0 0
v:l1=<span>	0 0 -20 -5 26 0 0
v:l1=<span> & d:ahead	0 0 -19 -1 23 0 0
v:l1=<v-agree>	0 0 -9 2 2 0 0
v:l1=<v-agree> & d:gone	0 0 0 -8 8 0 0
v:l1=<v-agree> & d:today	0 0 -7 10 -3 0 0
v:l1=<v-bear>	0 0 16 -2 -11 0 0
v:l1=<v-bear> & d:today	0 0 13 -2 -8 0 0
v:l1=<v-begin>	0 0 -28 33 -9 -2 -3
v:l1=<v-begin> & d:ahead	0 0 -20 18 1 -1 -2
v:l1=<v-begin> & d:today	0 0 -9 18 -11 0 0
v:l1=<v-down>	0 0 9 -1 -3 0 0
v:l1=<v-down> & d:ahead	0 0 9 0 -4 0 0
v:l1=<v-end>	-3 0 24 -20 -7 -9 0
v:l1=<v-end> & d:ahead	0 0 20 0 -13 -6 0
v:l1=<v-end> & d:gone	-1 0 -1 -6 15 0 0
v:l1=<v-end> & d:today	0 0 9 -9 -1 0 0
v:l1=<v-impose>	0 0 -9 -2 15 -1 0
v:l1=<v-impose> & d:gone	0 0 0 -13 15 0 0
v:l1=<v-impose> & d:today	0 0 -13 7 0 0 0
v:l1=<v-propose>	0 0 -2 -1 9 0 0
v:l1=<v-say>	0 0 0 -8 6 0 0
v:l1=<v-say> & d:today	0 0 -1 -4 9 0 0
v:l1=<v-stay>	0 0 -8 7 -13 15 0
v:l1=<v-stay> & d:ahead	0 0 0 0 -16 15 0
v:l1=<v-stay> & d:today	0 0 -11 8 0 0 0
v:l1=a	8 0 0 -14 4 0 0
v:l1=a & d:ahead	0 0 0 -11 12 0 0
v:l1=a & d:gone	9 0 0 0 -6 0 0
v:l1=after	0 0 17 -11 -6 0 0
v:l1=after & d:ahead	0 0 18 -1 -13 0 0
v:l1=after & d:gone	0 0 0 -8 10 0 0
v:l1=agree	0 0 0 -6 7 0 0
v:l1=and	0 0 -3 -13 20 0 0
v:l1=and & d:ahead	0 0 -2 0 8 0 0
v:l1=and & d:gone	0 0 0 -7 9 0 0
v:l1=as & d:ahead	0 0 7 -1 -3 0 0
v:l1=at	0 0 -7 0 9 0 0
v:l1=back	0 0 9 0 -8 0 0
v:l1=back & d:ahead	0 0 9 0 -8 0 0
v:l1=before	0 0 -8 9 3 -3 -3
v:l1=before & d:ahead	0 0 -6 19 -7 -2 -3
v:l1=before & d:gone	0 0 0 -17 21 0 0
v:l1=begin	0 0 -11 24 -13 0 0
v:l1=begin & d:today	0 0 -2 11 -8 0 0
v:l1=by	0 0 6 -18 12 -17 -5
v:l1=by & d:ahead	0 0 8 -5 3 -16 -4
v:l1=by & d:gone	0 0 0 -8 12 0 0
v:l1=changed	0 0 20 -15 -8 0 0
v:l1=come	0 0 -6 0 11 0 0
v:l1=come & d:ahead	0 0 -6 0 9 0 0
v:l1=end	0 0 16 -12 -5 -5 0
v:l1=end & d:ahead	0 0 7 0 -2 -3 0
v:l1=end & d:today	0 0 12 -5 -7 0 0
v:l1=for	0 0 5 -9 7 -3 0
v:l1=for & d:ahead	0 0 9 0 -1 -2 0
v:l1=for & d:today	0 0 -5 0 9 0 0
v:l1=friday	0 0 -4 -5 12 0 0
v:l1=friday & d:today	0 0 -4 -5 12 0 0
v:l1=from	-12 5 -34 34 -11 -39 20
v:l1=from & d:ahead	-2 -11 -26 28 -8 -35 25
v:l1=from & d:gone	-6 12 -6 4 0 0 -13
v:l1=from & d:today	0 0 -5 12 -7 0 0
v:l1=good	0 0 -8 -7 14 0 0
v:l1=has	0 0 -3 9 -4 0 0
v:l1=in	-8 -12 -24 7 13 -8 -3
v:l1=in & d:ahead	0 0 -18 -3 28 -3 0
v:l1=in & d:gone	-7 -11 -4 10 0 -2 0
v:l1=is	0 0 15 -15 -1 -4 0
v:l1=is & d:ahead	0 0 21 0 -16 -3 0
v:l1=is & d:gone	0 0 -1 -9 14 0 0
v:l1=it	0 0 10 -6 -4 0 0
v:l1=it & d:today	0 0 13 -2 -9 0 0
v:l1=last	0 2 0 11 -11 0 0
v:l1=last & d:gone	0 2 0 11 -12 0 0
v:l1=meet	0 0 15 -1 -13 0 0
v:l1=midnight	0 0 14 -4 -9 0 0
v:l1=monday	0 0 -6 2 0 0 0
v:l1=monday & d:today	0 0 -6 2 0 0 0
v:l1=noon	0 0 -9 0 12 0 0
v:l1=of	-4 0 -40 28 4 -21 -1
v:l1=of & d:ahead	0 0 -28 9 25 -17 0
v:l1=of & d:gone	-1 2 -5 10 -6 0 0
v:l1=of & d:today	0 0 -16 19 -9 0 0
v:l1=on	7 -9 5 0 7 -32 0
v:l1=on & d:ahead	-31 -20 20 -2 -5 -20 11
v:l1=on & d:gone	22 2 -35 10 1 -17 -21
v:l1=on & d:today	-1 0 -15 -12 29 0 -1
v:l1=out	4 0 39 -3 -38 0 0
v:l1=out & d:ahead	0 0 10 0 -7 0 0
v:l1=pay	0 0 0 6 -3 0 0
v:l1=pay & d:today	0 0 0 6 -3 0 0
v:l1=same	0 0 9 -1 -6 0 0
v:l1=say	0 0 6 -2 0 0 0
v:l1=say & d:ahead	0 0 9 0 -7 0 0
v:l1=sign	0 0 -8 8 -1 0 0
v:l1=sign & d:today	0 0 -7 11 -4 0 0
v:l1=since	-9 -7 -17 4 17 -9 -9
v:l1=since & d:ahead	0 0 -10 -28 34 -4 -4
v:l1=since & d:gone	-7 -5 -9 13 -1 -1 -2
v:l1=start	0 0 -9 18 -10 0 0
v:l1=start & d:ahead	0 0 -1 11 -7 0 0
v:l1=start & d:today	0 0 -4 9 -4 0 0
v:l1=tariff	0 0 0 -1 7 0 0
v:l1=that	0 0 0 -6 6 0 0
v:l1=the	-7 -9 7 0 -10 10 0
v:l1=the & d:ahead	0 0 13 -14 -18 14 3
v:l1=the & d:gone	-2 -5 -13 7 9 -14 -1
v:l1=through	0 0 5 -9 4 -4 0
v:l1=through & d:ahead	0 0 11 -1 -4 -4 0
v:l1=through & d:gone	0 0 -2 -2 7 0 0
v:l1=till	0 0 18 -4 -12 0 0
v:l1=till & d:ahead	0 0 20 0 -17 0 0
v:l1=time	0 0 0 16 -14 0 0
v:l1=time & d:today	0 0 0 -4 7 0 0
v:l1=to	-5 -8 8 -9 -15 23 -20
v:l1=to & d:ahead	0 -1 12 -19 -30 28 -17
v:l1=to & d:gone	-2 -3 -9 1 19 -17 0
v:l1=tuesday	0 0 -16 10 0 0 0
v:l1=tuesday & d:today	0 0 -15 10 0 0 0
v:l1=until	-7 -7 6 -10 3 4 -19
v:l1=until & d:ahead	-1 -1 14 -5 -11 8 -17
v:l1=until & d:gone	-2 -2 -18 -2 27 -7 0
v:l1=us	0 0 0 -4 7 0 0
v:l1=wednesday	0 0 3 -10 3 0 0
v:l1=wednesday & d:today	0 0 3 -10 3 0 0
v:l1=·	0 0 -13 7 2 0 0
v:l1=· & d:today	0 0 -12 8 0 0 0
v:l1=—	0 0 -1 -6 11 0 0
v:l1=— & d:today	0 0 0 -4 8 0 0
v:l2="	0 0 -9 3 0 4 0
v:l2=" & d:ahead	0 0 -8 10 -5 4 0
v:l2=" & d:gone	0 0 0 -5 6 0 0
v:l2=)	0 0 8 -7 0 0 0
v:l2=,	5 0 2 13 -15 -4 2
v:l2=, & d:ahead	0 -6 0 -16 3 0 6
v:l2=, & d:gone	8 5 -11 1 -4 -3 -2
v:l2=, & d:today	0 0 9 25 -26 -1 0
v:l2=.	0 0 0 0 6 -3 -5
v:l2=:	0 0 3 15 -22 -8 15
v:l2=: & d:ahead	0 0 8 -19 -7 -6 16
v:l2=: & d:today	0 0 -6 23 -18 0 0
v:l2=;	0 0 5 -4 5 -7 0
v:l2=; & d:ahead	0 0 6 0 0 -7 0
v:l2=; & d:gone	0 0 0 -3 6 0 0
v:l2=<agent>	0 0 0 -8 10 0 0
v:l2=<begin> & d:ahead	-9 -12 8 5 -10 4 8
v:l2=<begin> & d:gone	9 5 -18 -6 6 -6 -15
v:l2=<begin> & d:today	-2 -2 0 8 2 -7 -7
v:l2=<day-ahead>	0 0 -12 -1 -7 28 -9
v:l2=<day-ahead> & d:ahead	0 0 -12 0 -12 29 -9
v:l2=<day-ahead> & d:gone	0 0 0 -5 10 -1 0
v:l2=<day-gone>	0 0 2 -8 7 -2 0
v:l2=<day-gone> & d:gone	0 0 0 -2 7 0 0
v:l2=<day-today>	0 0 12 13 -20 0 -2
v:l2=<day-today> & d:today	0 0 15 -3 -11 0 0
v:l2=<duty>	0 0 -6 1 18 -11 -22
v:l2=<duty> & d:ahead	0 0 -4 0 21 -10 -22
v:l2=<duty> & d:gone	0 0 0 7 -5 0 0
v:l2=<duty> & d:today	0 0 -1 -6 10 0 0
v:l2=<gate>	0 0 -17 7 10 0 -11
v:l2=<gate> & d:ahead	0 0 -17 0 19 0 -11
v:l2=<gate> & d:gone	0 0 0 9 -7 0 0
v:l2=<goods>	-3 -1 -9 6 10 7 -8
v:l2=<goods> & d:ahead	0 0 -6 7 1 7 -8
v:l2=<goods> & d:today	0 0 -5 0 6 0 0
v:l2=<level-noun>	0 0 -21 -7 31 -3 0
v:l2=<level-noun> & d:ahead	0 0 -15 0 20 -2 0
v:l2=<level-noun> & d:today	0 0 -4 -2 8 0 0
v:l2=<level>	-4 0 -15 3 9 0 -1
v:l2=<level> & d:ahead	0 0 -8 -17 17 0 0
v:l2=<level> & d:gone	-1 0 -1 -14 23 0 0
v:l2=<level> & d:today	0 0 -7 32 -26 0 0
v:l2=<month-gone>	0 0 -2 10 -4 0 0
v:l2=<month-gone> & d:gone	0 0 0 10 -10 0 0
v:l2=<name>	-1 0 3 -4 10 -1 -9
v:l2=<name> & d:ahead	0 0 7 8 -6 0 -8
v:l2=<name> & d:gone	0 0 0 -18 21 0 0
v:l2=<not>	0 0 -6 -10 17 0 0
v:l2=<not> & d:today	0 0 -7 -6 15 0 0
v:l2=<number>	-1 0 -1 11 -13 -6 9
v:l2=<number> & d:ahead	0 0 2 26 -36 -5 10
v:l2=<number> & d:gone	0 0 0 -23 26 0 0
v:l2=<number> & d:today	0 0 -7 0 3 0 0
v:l2=<office>	0 0 12 13 -23 0 0
v:l2=<office> & d:today	0 0 15 15 -27 0 0
v:l2=<organisation>	0 0 -9 8 0 0 0
v:l2=<organisation> & d:ahead	0 0 -4 0 6 0 0
v:l2=<organisation> & d:today	0 0 -2 11 -8 0 0
v:l2=<person>	0 0 0 16 -7 -2 0
v:l2=<person> & d:gone	0 0 0 -9 13 0 0
v:l2=<person> & d:today	0 0 -6 24 -19 0 0
v:l2=<quality>	0 0 -2 -9 10 0 0
v:l2=<quality> & d:today	0 0 -4 -2 9 0 0
v:l2=<seat>	-4 -1 1 19 -7 -4 -8
v:l2=<seat> & d:ahead	0 0 0 19 -13 0 -2
v:l2=<seat> & d:today	-1 0 2 8 -2 0 -2
v:l2=<sender>	0 0 6 -3 0 0 0
v:l2=<sender> & d:ahead	0 0 6 0 -4 0 0
v:l2=<span>	0 2 -1 4 -18 0 15
v:l2=<span> & d:ahead	0 -1 0 -1 -14 1 15
v:l2=<span> & d:gone	0 4 0 4 -6 0 0
v:l2=<v-agree>	-1 0 -6 13 -1 -5 -1
v:l2=<v-agree> & d:ahead	0 0 -4 -5 17 -5 0
v:l2=<v-agree> & d:gone	0 0 0 18 -15 0 0
v:l2=<v-bear>	0 0 9 0 -2 -10 2
v:l2=<v-bear> & d:ahead	0 0 11 6 -15 -9 5
v:l2=<v-bear> & d:gone	0 0 0 -5 11 0 -2
v:l2=<v-bear> & d:today	0 0 -1 -1 6 0 0
v:l2=<v-begin>	-4 6 -13 4 2 -9 4
v:l2=<v-begin> & d:ahead	0 -6 -12 9 3 -6 7
v:l2=<v-begin> & d:gone	-2 11 0 0 0 0 -4
v:l2=<v-down>	0 0 -8 -2 14 0 -3
v:l2=<v-down> & d:ahead	0 0 -7 -5 16 0 -3
v:l2=<v-end>	9 -12 16 1 -16 3 -17
v:l2=<v-end> & d:ahead	-12 0 22 -10 -15 7 -14
v:l2=<v-end> & d:gone	15 -9 -19 7 -3 -7 0
v:l2=<v-impose>	-5 -5 -1 0 12 0 -18
v:l2=<v-impose> & d:ahead	0 0 4 0 0 3 -15
v:l2=<v-impose> & d:today	0 0 -13 -17 30 0 0
v:l2=<v-propose>	0 0 -16 0 18 -4 0
v:l2=<v-propose> & d:ahead	0 0 -14 0 20 -3 0
v:l2=<v-propose> & d:today	0 0 -1 -2 7 0 0
v:l2=<v-return>	0 0 -10 0 12 0 0
v:l2=<v-return> & d:ahead	0 0 -8 0 9 0 0
v:l2=<v-say>	-2 0 -9 -9 21 5 -7
v:l2=<v-say> & d:ahead	0 0 0 -10 6 6 -5
v:l2=<v-say> & d:today	0 0 -13 -9 24 0 0
v:l2=<v-sell>	0 0 -2 12 -8 0 -1
v:l2=<v-sell> & d:ahead	0 0 -2 15 -11 0 -1
v:l2=<v-stay>	0 -1 1 -2 -6 10 -1
v:l2=<v-stay> & d:ahead	0 0 -2 -21 2 13 0
v:l2=<v-stay> & d:gone	1 0 -9 14 -3 -3 0
v:l2=<v-stay> & d:today	0 0 17 -9 -10 0 0
v:l2=<v-suspend>	0 0 12 -8 2 -19 -1
v:l2=<v-suspend> & d:ahead	0 0 16 -16 -1 -18 0
v:l2=<v-suspend> & d:gone	0 0 -5 6 0 0 0
v:l2=<v-target>	0 0 -14 -2 20 0 0
v:l2=<v-target> & d:ahead	0 0 -9 0 12 0 0
v:l2=<v-target> & d:today	0 0 -4 -1 8 0 0
v:l2=<v-up>	0 0 7 -11 3 0 0
v:l2=<v-up> & d:ahead	0 0 8 0 -5 0 0
v:l2=<v-up> & d:gone	0 0 0 -9 13 0 0
v:l2=a	0 0 15 0 -13 0 0
v:l2=again	0 0 8 -3 0 -2 0
v:l2=again & d:ahead	0 0 8 0 -4 -2 0
v:l2=agree	0 0 0 7 -4 0 0
v:l2=agree & d:gone	0 0 0 8 -8 0 0
v:l2=all	0 0 -8 0 11 0 0
v:l2=and	0 -2 13 12 -22 -8 8
v:l2=and & d:ahead	0 0 15 -4 -16 -8 10
v:l2=and & d:today	0 0 0 13 -12 0 0
v:l2=announcement	0 0 -1 11 -9 0 0
v:l2=apply	0 0 0 -8 15 0 -1
v:l2=apply & d:ahead	0 0 0 -1 9 0 -1
v:l2=are	0 0 17 -3 -12 0 0
v:l2=are & d:ahead	0 0 -2 0 6 0 0
v:l2=arrangement	0 0 -14 9 -7 9 0
v:l2=arrangement & d:gone	0 0 0 10 -9 0 0
v:l2=arrive	0 0 6 0 -4 0 0
v:l2=arrive & d:ahead	0 0 6 0 -5 0 0
v:l2=as	0 0 -21 30 -22 -2 4
v:l2=as & d:ahead	0 0 -12 23 -19 -1 5
v:l2=as & d:today	0 0 -7 18 -12 0 0
v:l2=at	0 0 8 -21 8 -6 -2
v:l2=at & d:ahead	0 0 -9 -1 19 -4 -1
v:l2=at & d:gone	0 0 0 -7 10 0 0
v:l2=at & d:today	0 0 17 -7 -11 0 0
v:l2=away	0 0 8 0 -6 0 0
v:l2=away & d:ahead	0 0 8 0 -7 0 0
v:l2=back	0 0 -8 -5 14 0 0
v:l2=back & d:ahead	0 0 -8 -2 12 0 0
v:l2=be	0 0 2 0 -6 5 0
v:l2=be & d:ahead	0 0 2 0 -7 6 0
v:l2=been	0 0 17 -5 -11 0 0
v:l2=before	0 0 -13 0 18 -1 0
v:l2=before & d:ahead	0 0 -12 0 16 -1 0
v:l2=begin	-2 7 -10 7 -5 -4 3
v:l2=begin & d:ahead	0 -6 -10 7 0 -3 6
v:l2=begin & d:gone	-1 11 0 2 -7 0 -3
v:l2=both	0 0 -2 16 -8 -1 0
v:l2=both & d:gone	0 0 0 17 -16 0 0
v:l2=busan	0 0 -10 0 6 0 0
v:l2=busan & d:ahead	0 0 -9 0 11 0 0
v:l2=by	0 0 -8 12 6 -10 0
v:l2=by & d:ahead	0 0 -8 0 17 -10 0
v:l2=by & d:gone	0 0 0 -4 6 0 0
v:l2=charge	0 0 -8 -4 15 0 0
v:l2=close	0 0 10 0 -7 0 0
v:l2=close & d:ahead	0 0 10 0 -8 0 0
v:l2=closed	0 0 -8 0 11 0 0
v:l2=closed & d:ahead	0 0 -8 0 9 0 0
v:l2=collect	0 0 -1 -2 8 0 0
v:l2=collect & d:ahead	0 0 -1 -1 7 0 0
v:l2=come	0 0 -14 0 18 0 0
v:l2=come & d:ahead	0 0 -13 0 14 0 0
v:l2=conclude	0 0 -8 8 0 -1 0
v:l2=conclude & d:gone	0 0 0 10 -9 0 0
v:l2=continue	0 0 -2 0 -10 13 0
v:l2=continue & d:ahead	0 0 -2 0 -11 14 0
v:l2=counted	0 -2 6 14 -16 -3 0
v:l2=counted & d:ahead	0 0 7 9 -15 -3 1
v:l2=counted & d:gone	0 -2 0 7 -4 0 0
v:l2=custom	0 0 -10 1 11 0 -8
v:l2=custom & d:ahead	0 0 -10 1 10 0 -8
v:l2=date & d:today	0 0 -4 -1 9 0 0
v:l2=day	0 0 3 -8 0 4 0
v:l2=day & d:ahead	0 0 4 0 -6 4 0
v:l2=day & d:gone	0 0 0 -5 8 0 0
v:l2=deal	0 0 -4 -1 9 0 0
v:l2=declare	0 0 -3 10 -4 0 0
v:l2=declare & d:ahead	0 0 -3 -3 9 0 0
v:l2=declare & d:gone	0 0 0 14 -14 0 0
v:l2=die	-3 0 8 -3 0 0 0
v:l2=die & d:ahead	0 0 10 0 -8 0 0
v:l2=die & d:gone	-2 0 0 -3 11 0 0
v:l2=down	0 0 -10 8 0 0 0
v:l2=down & d:gone	0 0 0 11 -10 0 0
v:l2=drop	0 0 7 -3 -1 0 0
v:l2=due	0 0 6 0 -4 0 0
v:l2=due & d:ahead	0 0 8 0 -7 0 0
v:l2=duty	0 0 -5 8 8 -5 -20
v:l2=duty & d:ahead	0 0 -3 0 15 -5 -19
v:l2=duty & d:gone	0 0 0 12 -11 0 0
v:l2=early	0 0 7 -1 -4 0 0
v:l2=eastern	0 0 0 17 -17 0 0
v:l2=effect	0 0 -6 0 -5 -1 14
v:l2=effect & d:ahead	0 0 -5 -22 5 -1 15
v:l2=effect & d:gone	0 0 0 17 -14 0 0
v:l2=end	9 -5 5 7 -8 -2 -7
v:l2=end & d:ahead	-7 0 9 -5 -1 0 -5
v:l2=end & d:gone	14 -3 -10 11 -11 -5 0
v:l2=enter	0 0 -5 -2 13 0 0
v:l2=enter & d:ahead	0 0 -5 0 10 0 0
v:l2=expire	5 -1 5 -11 -2 0 -2
v:l2=expire & d:ahead	-2 0 7 0 -4 0 -1
v:l2=expire & d:gone	8 0 -1 -9 2 0 0
v:l2=extend	0 0 0 -2 -5 8 0
v:l2=extend & d:ahead	0 0 0 0 -10 9 0
v:l2=extension	0 0 6 0 0 -7 0
v:l2=extension & d:ahead	0 0 7 0 0 -7 0
v:l2=fall	0 0 -7 0 8 0 0
v:l2=for	0 0 -14 -1 20 0 0
v:l2=for & d:ahead	0 0 -12 0 14 0 0
v:l2=force & d:ahead	0 0 0 -3 7 0 0
v:l2=friday & d:ahead	0 0 7 0 -5 0 0
v:l2=friday & d:today	0 0 -4 -3 12 0 0
v:l2=from	0 0 -23 15 0 -4 4
v:l2=from & d:ahead	0 0 -22 -5 19 -4 5
v:l2=from & d:gone	0 0 0 19 -17 0 0
v:l2=frozen	0 0 -9 0 11 0 0
v:l2=geneva	0 0 -6 0 7 0 0
v:l2=geneva & d:ahead	0 0 -4 0 8 0 0
v:l2=go	0 0 14 -6 -7 0 0
v:l2=go & d:ahead	0 0 14 0 -14 0 0
v:l2=go & d:gone	0 0 0 -5 7 0 0
v:l2=good	0 0 9 -7 0 -3 0
v:l2=good & d:ahead	0 0 15 0 -10 -3 0
v:l2=good & d:gone	0 0 -4 -3 10 0 0
v:l2=happen	0 0 9 -1 -4 0 0
v:l2=happen & d:ahead	0 0 9 0 -6 0 0
v:l2=has	9 0 15 -3 -16 -1 0
v:l2=has & d:ahead	0 0 17 0 -12 -1 0
v:l2=has & d:gone	10 0 0 -1 -5 0 0
v:l2=have	0 0 -16 -2 22 -2 0
v:l2=have & d:ahead	0 0 -15 0 18 -1 0
v:l2=here	0 0 -2 -1 7 0 0
v:l2=i	0 0 0 -7 10 0 0
v:l2=i & d:today	0 0 0 -7 10 0 0
v:l2=impose	0 0 -5 0 7 0 0
v:l2=in	0 0 10 -23 10 -2 -2
v:l2=in & d:ahead	0 0 14 -2 -7 -1 -1
v:l2=in & d:gone	0 0 0 -12 16 0 0
v:l2=in & d:today	0 0 -4 -3 11 0 0
v:l2=is	0 0 -2 -14 5 -5 10
v:l2=is & d:ahead	0 0 8 0 -16 -4 11
v:l2=is & d:today	0 0 -20 -10 30 0 0
v:l2=it	-2 0 16 0 -1 -8 -4
v:l2=it & d:ahead	0 0 20 -5 -6 -7 -4
v:l2=lapse	0 0 8 -3 0 -6 0
v:l2=lapse & d:ahead	0 0 8 0 -2 -6 0
v:l2=last	0 0 16 -4 -25 11 0
v:l2=last & d:ahead	0 0 1 0 -12 12 0
v:l2=law	0 0 8 0 -5 0 0
v:l2=letter	0 0 7 8 -13 0 0
v:l2=letter & d:ahead	0 0 7 0 -4 0 0
v:l2=letter & d:gone	0 0 0 10 -10 0 0
v:l2=loaded	0 0 -8 -8 17 0 0
v:l2=london	0 0 0 -6 10 0 0
v:l2=lumpur	0 0 -6 0 3 3 0
v:l2=lumpur & d:ahead	0 0 -6 0 2 3 0
v:l2=make	0 0 -7 6 1 0 0
v:l2=make & d:gone	0 0 0 12 -11 0 0
v:l2=midnight	9 0 -4 -13 -3 -4 13
v:l2=midnight & d:ahead	-3 0 0 -8 0 -4 13
v:l2=midnight & d:gone	12 0 0 -1 -8 0 0
v:l2=minute	0 0 -6 0 9 0 0
v:l2=minute & d:ahead	0 0 -6 0 7 0 0
v:l2=monday	0 0 -2 -19 10 0 6
v:l2=monday & d:ahead	0 0 -5 -4 1 0 7
v:l2=monday & d:gone	0 0 0 -7 9 0 0
v:l2=monday & d:today	0 0 0 -8 4 0 0
v:l2=more	0 0 -4 -2 13 0 0
v:l2=more & d:ahead	0 0 -4 0 12 0 0
v:l2=next	0 0 -5 0 6 0 0
v:l2=next & d:ahead	0 0 -5 0 6 0 0
v:l2=not	0 0 -7 0 10 0 0
v:l2=notice	0 0 -6 -1 10 0 0
v:l2=notice & d:ahead	0 0 -6 0 6 0 0
v:l2=of	0 3 14 -12 -4 0 0
v:l2=of & d:ahead	0 0 7 0 -3 0 0
v:l2=of & d:today	0 0 12 -10 -4 0 0
v:l2=off	0 0 -5 0 10 0 0
v:l2=off & d:ahead	0 0 -4 0 9 0 0
v:l2=offer	0 0 -13 0 13 0 0
v:l2=on	-1 0 2 2 -2 1 -8
v:l2=on & d:ahead	0 0 5 -11 -3 4 -7
v:l2=on & d:gone	0 0 -3 13 -3 -3 0
v:l2=opened	0 0 -6 0 9 0 0
v:l2=other	0 0 0 -4 0 6 0
v:l2=other & d:ahead	0 0 0 0 -4 7 0
v:l2=out	7 0 18 -8 -15 -4 0
v:l2=out & d:ahead	0 0 21 0 -17 -3 0
v:l2=out & d:gone	8 0 -1 -6 0 0 0
v:l2=over	0 0 11 -5 -8 1 0
v:l2=over & d:ahead	0 0 11 0 -13 2 0
v:l2=over & d:gone	0 0 0 -4 7 0 0
v:l2=own	0 0 7 0 -5 0 0
v:l2=pause	0 0 11 5 -15 0 0
v:l2=pay	0 0 -20 0 3 0 8
v:l2=pay & d:ahead	0 0 -16 9 -6 0 9
v:l2=pay & d:gone	0 0 0 -11 12 0 0
v:l2=prolonged	0 0 4 13 -13 -4 0
v:l2=prolonged & d:gone	0 0 0 13 -12 0 0
v:l2=published	0 0 -1 0 7 0 0
v:l2=rate	0 0 0 0 6 0 0
v:l2=reach	0 0 8 -9 2 0 0
v:l2=reach & d:ahead	0 0 8 0 -6 0 0
v:l2=reach & d:gone	0 0 0 -9 9 0 0
v:l2=renewed	0 0 4 -10 4 0 0
v:l2=renewed & d:gone	0 0 0 -10 11 0 0
v:l2=return	0 0 -5 0 7 0 0
v:l2=run	1 0 15 0 -21 6 1
v:l2=run & d:ahead	0 0 8 -6 -14 8 2
v:l2=run & d:gone	1 0 -7 3 2 0 0
v:l2=saturday	0 0 -3 0 6 0 0
v:l2=saturday & d:ahead	0 0 -1 -7 11 0 0
v:l2=saturday & d:gone	0 0 0 6 -5 0 0
v:l2=say	0 0 0 -10 5 7 -3
v:l2=say & d:ahead	0 0 2 0 -4 8 -2
v:l2=say & d:gone	0 0 0 -3 7 0 0
v:l2=say & d:today	0 0 -5 -1 10 0 0
v:l2=ship	0 0 -1 14 -10 0 -1
v:l2=ship & d:ahead	0 0 -1 15 -11 0 -1
v:l2=sign & d:ahead	0 0 -3 -1 9 0 0
v:l2=sign & d:gone	0 0 0 8 -7 0 0
v:l2=since	0 0 -4 9 -4 0 0
v:l2=since & d:ahead	0 0 -2 0 8 0 0
v:l2=since & d:gone	0 0 0 15 -14 0 0
v:l2=sit	0 0 -7 -7 16 0 0
v:l2=so	0 0 -6 3 3 0 0
v:l2=so & d:ahead	0 0 -3 0 8 0 0
v:l2=so & d:gone	0 0 0 7 -6 0 0
v:l2=soybean	0 0 -6 0 9 0 0
v:l2=standstill	0 10 6 -4 -2 -11 0
v:l2=standstill & d:gone	0 10 0 0 -12 0 0
v:l2=start	0 0 -4 4 -4 0 6
v:l2=start & d:ahead	0 0 -3 -2 0 0 6
v:l2=start & d:gone	0 0 0 7 -6 0 0
v:l2=stay	0 0 -17 7 9 -1 0
v:l2=stay & d:ahead	0 0 -17 -1 21 -1 0
v:l2=stockholm	0 0 -2 -2 8 0 0
v:l2=sunday	0 0 2 -2 -14 14 0
v:l2=suspend	0 0 10 -15 4 -4 0
v:l2=suspend & d:ahead	0 0 11 -8 -3 -4 0
v:l2=suspend & d:gone	0 0 0 -2 6 0 0
v:l2=take	0 0 0 8 -6 0 0
v:l2=take & d:ahead	0 0 0 11 -10 0 0
v:l2=talk	0 0 11 -1 -7 0 0
v:l2=tariff	0 0 0 -7 14 -2 0
v:l2=tariff & d:ahead	0 0 0 0 8 -2 0
v:l2=telephone	0 0 -7 0 9 0 0
v:l2=telephone & d:ahead	0 0 -7 0 8 0 0
v:l2=television	0 0 -2 0 6 0 0
v:l2=term	0 0 10 0 -8 0 0
v:l2=that	0 0 19 -9 -2 -5 -7
v:l2=that & d:ahead	0 0 20 -3 -7 -5 -6
v:l2=the	0 0 -6 -20 20 5 0
v:l2=the & d:ahead	0 0 0 0 -2 6 0
v:l2=the & d:gone	0 0 0 -11 14 0 0
v:l2=the & d:today	0 0 -3 -6 13 0 0
v:l2=them	0 0 9 0 -6 0 0
v:l2=them & d:ahead	0 0 9 0 -7 0 0
v:l2=there	0 0 -7 -4 11 0 0
v:l2=there & d:ahead	0 0 -7 0 7 0 0
v:l2=thi	0 0 0 0 -7 0 10
v:l2=thursday	0 0 13 -11 -2 0 -1
v:l2=thursday & d:today	0 0 9 -6 -4 0 0
v:l2=time	0 0 -14 -2 20 0 0
v:l2=time & d:ahead	0 0 -14 0 18 0 0
v:l2=to	0 0 -6 -4 -7 21 -2
v:l2=to & d:ahead	0 0 -1 -1 -18 22 -1
v:l2=to & d:gone	0 0 0 -8 12 0 0
v:l2=to & d:today	0 0 -6 3 1 0 0
v:l2=truce	0 -6 -3 1 5 1 0
v:l2=truce & d:ahead	0 0 -2 -10 8 2 0
v:l2=truce & d:gone	0 -5 0 7 -1 0 0
v:l2=tuesday	0 0 22 -15 -12 0 0
v:l2=tuesday & d:ahead	0 0 7 0 -3 0 0
v:l2=tuesday & d:today	0 0 17 -12 -8 0 0
v:l2=two	0 0 0 -8 11 0 0
v:l2=until	0 0 -8 0 0 11 0
v:l2=until & d:ahead	0 0 -7 -2 -2 14 0
v:l2=until & d:gone	0 0 0 1 3 -6 0
v:l2=up	0 0 8 0 -13 9 -1
v:l2=up & d:ahead	0 0 9 -1 -14 10 -1
v:l2=us	0 0 10 0 0 -9 0
v:l2=us & d:ahead	0 0 11 0 -1 -8 0
v:l2=valparaíso	0 0 -7 -7 14 0 0
v:l2=was	0 0 11 -14 4 0 0
v:l2=was & d:gone	0 0 0 -13 17 0 0
v:l2=we	0 0 0 12 -9 0 0
v:l2=wednesday	0 0 -9 12 -3 0 0
v:l2=wednesday & d:ahead	0 0 -3 17 -12 0 0
v:l2=wednesday & d:today	0 0 -3 -6 12 0 0
v:l2=week	0 0 6 -9 0 0 0
v:l2=week & d:ahead	0 0 7 0 -4 0 0
v:l2=were	0 0 -4 -2 9 0 0
v:l2=what	0 0 -13 9 0 0 0
v:l2=what & d:ahead	0 0 -7 0 9 0 0
v:l2=which	0 0 -10 -3 -2 15 0
v:l2=which & d:ahead	0 0 -10 0 -5 15 0
v:l2=will	0 0 0 11 -6 0 0
v:l2=will & d:ahead	0 0 0 11 -6 0 0
v:l2=year & d:gone	0 0 0 8 -7 0 0
v:l2=york	0 0 0 -2 7 0 0
v:l2=you	0 0 1 -1 5 -6 0
v:l2=—	0 0 -10 -14 25 0 0
v:l2=— & d:today	0 0 -8 -12 21 0 0
v:l=, a	0 0 -9 -12 22 0 0
v:l=, a & d:ahead	0 0 -8 -10 19 0 0
v:l=, and	0 0 0 -6 5 0 0
v:l=, and & d:gone	0 0 0 -5 7 0 0
v:l=, friday	0 0 -2 -3 9 0 0
v:l=, friday & d:today	0 0 -2 -3 9 0 0
v:l=, from	0 8 -17 7 -5 0 4
v:l=, from & d:ahead	0 -3 -16 -4 12 0 5
v:l=, from & d:gone	0 11 0 14 -21 0 0
v:l=, in	0 0 0 -13 14 0 0
v:l=, in & d:gone	0 0 0 -13 14 0 0
v:l=, on	11 -2 1 3 -17 1 8
v:l=, on & d:ahead	0 0 1 -11 -5 2 8
v:l=, on & d:gone	12 -1 0 9 -16 0 0
v:l=, the	0 0 17 1 -14 -1 0
v:l=, thursday	0 0 -5 -8 15 0 0
v:l=, thursday & d:today	0 0 -5 -8 15 0 0
v:l=, to	0 0 7 -5 -6 2 -1
v:l=, to & d:ahead	0 0 8 -1 -14 3 -1
v:l=, to & d:gone	0 0 0 -1 7 0 0
v:l=, tuesday	0 0 -4 13 -8 0 0
v:l=, tuesday & d:today	0 0 -4 13 -8 0 0
v:l=, until	0 0 -4 -3 9 0 0
v:l=, until & d:ahead	0 0 -3 0 6 0 0
v:l=, wednesday	0 0 12 -2 -9 0 0
v:l=, wednesday & d:today	0 0 12 -2 -9 0 0
v:l=: <number>	0 0 -6 8 -2 0 0
v:l=: <number> & d:today	0 0 -1 11 -8 0 0
v:l=: from	0 0 -6 -12 -3 0 19
v:l=: from & d:ahead	0 0 -5 -9 -6 0 20
v:l=: on	0 0 13 0 -10 0 0
v:l=: on & d:ahead	0 0 13 0 -11 0 0
v:l=: since	0 0 0 9 -6 0 0
v:l=: since & d:gone	0 0 0 13 -13 0 0
v:l=: until	0 0 12 0 -8 0 0
v:l=: until & d:ahead	0 0 12 0 -10 0 0
v:l=; on	0 0 -3 -2 10 0 0
v:l=<begin> <begin>	0 0 5 -21 1 2 4
v:l=<begin> <begin> & d:ahead	-4 -7 1 -21 -2 7 10
v:l=<begin> <begin> & d:gone	2 6 -7 2 -3 -2 -5
v:l=<begin> <begin> & d:today	0 0 9 -31 13 -2 -2
v:l=<begin> by	0 0 -2 -2 8 0 0
v:l=<begin> from	0 3 -12 2 -4 0 7
v:l=<begin> from & d:ahead	0 0 -9 12 -11 0 9
v:l=<begin> from & d:gone	0 4 0 -10 8 0 -3
v:l=<begin> in	0 0 0 -5 8 0 0
v:l=<begin> in & d:gone	0 0 0 -5 7 0 0
v:l=<begin> monday	0 0 -4 12 -8 0 0
v:l=<begin> monday & d:today	0 0 -4 12 -8 0 0
v:l=<begin> on	9 -3 11 -7 -3 -3 -11
v:l=<begin> on & d:ahead	0 0 12 -7 -1 -2 -10
v:l=<begin> on & d:gone	10 -2 -1 0 -2 0 0
v:l=<begin> since	0 0 -7 7 0 0 0
v:l=<begin> since & d:ahead	0 0 -5 -8 13 0 0
v:l=<begin> since & d:gone	0 0 0 11 -7 0 0
v:l=<begin> the	0 0 0 -1 -5 9 0
v:l=<begin> the & d:ahead	0 0 0 0 -9 10 0
v:l=<begin> thursday	0 0 9 4 -10 0 0
v:l=<begin> thursday & d:today	0 0 9 4 -10 0 0
v:l=<begin> tuesday	0 0 -7 0 10 0 0
v:l=<begin> tuesday & d:today	0 0 -7 0 10 0 0
v:l=<begin> until	0 0 -1 -10 11 -2 0
v:l=<begin> until & d:gone	0 0 0 -7 8 0 0
v:l=<begin> wednesday	0 0 -3 -1 8 0 0
v:l=<begin> wednesday & d:today	0 0 -3 -1 8 0 0
v:l=<day-ahead> ,	0 0 0 7 -4 0 -1
v:l=<day-ahead> , & d:ahead	0 0 0 7 -4 0 -1
v:l=<day-ahead> to	0 0 -16 -11 14 9 -2
v:l=<day-ahead> to & d:ahead	0 0 -16 -5 8 10 -2
v:l=<day-ahead> to & d:gone	0 0 0 -4 9 0 0
v:l=<day-gone> to & d:ahead	0 0 6 0 -2 0 0
v:l=<level> from	0 0 -6 -1 16 -5 -6
v:l=<level> from & d:ahead	0 0 -4 -12 22 -4 -5
v:l=<level> from & d:gone	0 0 0 -4 6 0 0
v:l=<level> from & d:today	0 0 0 12 -10 0 0
v:l=<level> in	0 0 0 -8 10 0 0
v:l=<level> in & d:gone	0 0 0 -8 9 0 0
v:l=<level> on	0 0 -18 -11 15 0 4
v:l=<level> on & d:ahead	0 0 -17 -4 10 0 4
v:l=<level> since	0 0 11 -12 1 0 0
v:l=<level> since & d:ahead	0 0 12 0 -11 0 0
v:l=<level> since & d:gone	0 0 0 -12 16 0 0
v:l=<level> until	0 0 0 7 -15 6 0
v:l=<level> until & d:gone	0 0 0 8 -6 0 0
v:l=<name> from	0 0 0 8 -1 0 -5
v:l=<name> from & d:ahead	0 0 0 0 8 0 -5
v:l=<name> on	0 0 -10 -2 18 0 0
v:l=<name> on & d:ahead	0 0 -7 0 10 0 0
v:l=<name> on & d:today	0 0 0 -4 8 0 0
v:l=<name> since	0 0 0 -7 8 0 0
v:l=<name> since & d:gone	0 0 0 -7 7 0 0
v:l=<number> ,	0 0 18 2 -16 0 0
v:l=<number> , & d:today	0 0 0 -10 13 0 0
v:l=<number> on	0 0 -2 30 -24 0 -5
v:l=<number> on & d:ahead	0 0 -1 25 -20 0 -5
v:l=<number> on & d:gone	0 0 0 -5 7 0 0
v:l=<number> since	0 0 0 -6 7 0 0
v:l=<number> since & d:gone	0 0 0 -5 6 0 0
v:l=<organisation> on	0 0 -3 0 8 0 0
v:l=<person> ,	0 0 -1 26 -23 0 0
v:l=<person> , & d:today	0 0 -1 28 -26 0 0
v:l=<person> :	0 0 8 -2 -1 0 0
v:l=<person> : & d:ahead	0 0 9 0 -5 0 0
v:l=<person> on	0 0 -6 0 10 0 0
v:l=<person> on & d:ahead	0 0 -5 0 7 0 0
v:l=<seat> ,	0 0 2 9 -4 0 -2
v:l=<seat> , & d:today	0 0 4 11 -8 0 -1
v:l=<seat> on & d:ahead	0 0 7 0 -5 0 0
v:l=<span> from	0 2 -9 0 -10 0 16
v:l=<span> from & d:ahead	0 0 -9 0 -6 0 17
v:l=<span> in	0 0 0 13 -13 0 0
v:l=<span> in & d:gone	0 0 0 14 -14 0 0
v:l=<span> to	0 0 1 -6 0 2 0
v:l=again from	0 0 6 0 -3 0 0
v:l=again from & d:ahead	0 0 6 0 -4 0 0
v:l=agree in	0 0 0 13 -13 0 0
v:l=agree in & d:gone	0 0 0 13 -13 0 0
v:l=agree on	0 0 0 -6 11 0 0
v:l=apply from	0 0 0 -1 7 0 -1
v:l=apply from & d:ahead	0 0 0 -1 7 0 -1
v:l=as of	0 0 -21 32 -24 -2 5
v:l=as of & d:ahead	0 0 -12 23 -19 -1 5
v:l=as of & d:today	0 0 -7 18 -13 0 0
v:l=at <number>	0 0 -1 -1 7 0 0
v:l=at the	0 0 -4 -8 18 -2 0
v:l=at the & d:ahead	0 0 -4 0 11 -2 0
v:l=at the & d:gone	0 0 0 -6 8 0 0
v:l=away on	0 0 7 0 -6 0 0
v:l=away on & d:ahead	0 0 7 0 -7 0 0
v:l=back on	0 0 -11 -3 16 0 0
v:l=back on & d:ahead	0 0 -11 -2 15 0 0
v:l=before the	0 0 -12 0 17 -1 0
v:l=before the & d:ahead	0 0 -12 0 16 -1 0
v:l=begin in	0 0 -4 0 6 0 0
v:l=begin on	-1 8 -11 0 0 -2 3
v:l=begin on & d:ahead	0 -5 -11 7 0 -1 7
v:l=begin on & d:gone	0 13 0 -6 0 0 -3
v:l=busan last	0 0 0 -6 7 0 0
v:l=busan last & d:gone	0 0 0 -6 7 0 0
v:l=busan on	0 0 -2 -1 8 0 0
v:l=by the	0 0 -5 -5 18 -9 0
v:l=by the & d:ahead	0 0 -5 0 14 -9 0
v:l=closed on	0 0 -8 0 11 0 0
v:l=closed on & d:ahead	0 0 -8 0 9 0 0
v:l=conclude in	0 0 0 7 -7 0 0
v:l=conclude in & d:gone	0 0 0 7 -7 0 0
v:l=counted from	0 -2 6 14 -16 -3 0
v:l=counted from & d:ahead	0 0 7 9 -15 -3 1
v:l=counted from & d:gone	0 -2 0 7 -4 0 0
v:l=date : & d:today	0 0 -4 -1 9 0 0
v:l=day ,	0 0 -5 0 0 8 0
v:l=declare on	0 0 -3 6 0 0 0
v:l=declare on & d:ahead	0 0 -3 -3 9 0 0
v:l=declare on & d:gone	0 0 0 10 -10 0 0
v:l=die on	-2 0 10 -3 0 0 0
v:l=die on & d:ahead	0 0 12 0 -10 0 0
v:l=die on & d:gone	-2 0 0 -3 10 0 0
v:l=due on	0 0 7 0 -5 0 0
v:l=due on & d:ahead	0 0 9 0 -8 0 0
v:l=duty from	0 0 -1 4 7 0 -17
v:l=duty from & d:ahead	0 0 -1 4 7 0 -17
v:l=duty of	0 0 -3 -5 10 0 0
v:l=effect on & d:ahead	0 0 -2 -15 5 0 6
v:l=effect on & d:gone	0 0 0 13 -10 0 0
v:l=end in	0 0 0 -5 11 0 0
v:l=end in & d:gone	0 0 0 -5 7 0 0
v:l=end on	10 -4 8 12 -14 -2 -7
v:l=end on & d:ahead	-7 0 11 -4 -4 0 -5
v:l=end on & d:gone	14 -2 -7 15 -16 -4 0
v:l=enter before	0 0 -5 -1 12 0 0
v:l=enter before & d:ahead	0 0 -5 0 10 0 0
v:l=expire on	5 -1 6 -11 -2 0 -2
v:l=expire on & d:ahead	-2 0 7 0 -4 0 -1
v:l=expire on & d:gone	8 0 -1 -8 1 0 0
v:l=extend to	0 0 -9 0 -4 14 0
v:l=extend to & d:ahead	0 0 -9 0 -6 15 0
v:l=force since & d:ahead	0 0 -3 -1 8 0 0
v:l=friday , & d:ahead	0 0 7 0 -5 0 0
v:l=friday , & d:today	0 0 -4 -3 12 0 0
v:l=from the	0 0 -17 19 -7 -3 4
v:l=from the & d:ahead	0 0 -17 -5 13 -3 5
v:l=from the & d:gone	0 0 0 22 -22 0 0
v:l=geneva ,	0 0 -4 0 8 0 0
v:l=go on	0 0 18 0 -12 -3 0
v:l=go on & d:ahead	0 0 18 0 -15 -2 0
v:l=good to	0 0 6 0 -3 -1 0
v:l=good to & d:ahead	0 0 8 0 -5 -1 0
v:l=good until & d:ahead	0 0 6 0 -5 0 0
v:l=happen on	0 0 9 -1 -4 0 0
v:l=happen on & d:ahead	0 0 9 0 -6 0 0
v:l=has until	0 0 12 -1 -5 -1 0
v:l=has until & d:ahead	0 0 14 0 -11 -1 0
v:l=in <seat>	0 0 -1 -1 7 0 0
v:l=in on	0 0 12 -4 -6 0 0
v:l=in on & d:ahead	0 0 12 0 -10 0 0
v:l=is on	0 0 6 0 -5 0 0
v:l=is on & d:ahead	0 0 6 0 -5 0 0
v:l=it on & d:ahead	0 0 -2 -1 9 0 0
v:l=lapse on	0 0 9 -3 0 -6 0
v:l=lapse on & d:ahead	0 0 10 0 -4 -5 0
v:l=last until	0 0 -7 0 6 2 0
v:l=last until & d:ahead	0 0 -7 0 3 3 0
v:l=loaded before	0 0 -8 -8 17 0 0
v:l=midnight on	9 0 -4 -13 -3 -4 13
v:l=midnight on & d:ahead	-3 0 0 -8 0 -4 13
v:l=midnight on & d:gone	12 0 0 -1 -8 0 0
v:l=minute of	0 0 -6 0 9 0 0
v:l=monday ,	0 0 0 -31 10 0 7
v:l=monday , & d:ahead	0 0 0 -19 3 0 8
v:l=monday , & d:today	0 0 0 -8 4 0 0
v:l=more from	0 0 0 0 7 0 0
v:l=more from & d:ahead	0 0 0 0 7 0 0
v:l=notice of	0 0 -6 0 8 0 0
v:l=on the	0 0 3 9 -5 0 -6
v:l=on the & d:ahead	0 0 6 -10 0 0 -6
v:l=on the & d:gone	0 0 -2 16 -11 0 0
v:l=on to	0 0 -2 0 -7 9 0
v:l=on to & d:ahead	0 0 -1 0 -9 10 0
v:l=on until	0 0 -3 0 8 -4 0
v:l=on until & d:ahead	0 0 -3 0 7 -2 0
v:l=out on	7 0 13 -5 -11 -3 0
v:l=out on & d:ahead	0 0 15 0 -11 -3 0
v:l=out on & d:gone	8 0 -1 -3 0 0 0
v:l=over on	0 0 14 -4 -8 0 0
v:l=over on & d:ahead	0 0 14 0 -13 0 0
v:l=over on & d:gone	0 0 0 -3 6 0 0
v:l=run out	4 0 19 0 -20 0 0
v:l=run to	0 0 -10 -1 9 5 0
v:l=run to & d:ahead	0 0 -9 0 5 6 0
v:l=run until	0 0 12 -3 -16 5 0
v:l=run until & d:ahead	0 0 16 0 -25 6 0
v:l=run until & d:gone	0 0 -2 -2 9 0 0
v:l=saturday ,	0 0 -3 0 6 0 0
v:l=saturday , & d:ahead	0 0 -1 -7 11 0 0
v:l=saturday , & d:gone	0 0 0 6 -5 0 0
v:l=say on	0 0 1 -7 8 0 -3
v:l=say on & d:ahead	0 0 6 0 0 0 -2
v:l=say on & d:today	0 0 -5 -1 10 0 0
v:l=sign on	0 0 -2 -2 8 0 0
v:l=sign on & d:ahead	0 0 -2 0 8 0 0
v:l=since the & d:ahead	0 0 -2 0 8 0 0
v:l=start on	0 0 -4 5 -5 0 6
v:l=start on & d:ahead	0 0 -3 -2 0 0 6
v:l=start on & d:gone	0 0 0 8 -7 0 0
v:l=sunday ,	0 0 2 -2 -14 14 0
v:l=suspend from	0 0 -11 -15 21 0 0
v:l=suspend until	0 0 8 0 -3 -1 0
v:l=suspend until & d:ahead	0 0 9 0 -7 -1 0
v:l=talk on	0 0 11 0 -11 0 0
v:l=telephone on	0 0 -7 0 9 0 0
v:l=telephone on & d:ahead	0 0 -7 0 8 0 0
v:l=the <organisation>	0 0 0 -7 8 0 0
v:l=thursday ,	0 0 13 -11 -2 0 -1
v:l=thursday , & d:today	0 0 9 -6 -4 0 0
v:l=to the	0 0 -3 -7 -16 23 0
v:l=to the & d:ahead	0 0 -2 0 -22 24 0
v:l=to the & d:gone	0 0 0 -4 8 0 0
v:l=truce of	0 -2 -7 6 0 0 0
v:l=truce of & d:ahead	0 0 -7 -3 12 0 0
v:l=truce of & d:gone	0 -2 0 10 -7 0 0
v:l=truce until	0 0 -8 0 4 4 0
v:l=truce until & d:ahead	0 0 -8 0 3 4 0
v:l=tuesday ,	0 0 22 -15 -12 0 0
v:l=tuesday , & d:ahead	0 0 7 0 -3 0 0
v:l=tuesday , & d:today	0 0 17 -12 -8 0 0
v:l=until the	0 0 -2 0 -6 12 0
v:l=until the & d:ahead	0 0 -1 -2 -8 15 0
v:l=until the & d:gone	0 0 0 1 3 -6 0
v:l=up on	0 0 5 -5 -8 10 -1
v:l=up on & d:ahead	0 0 5 0 -12 10 -1
v:l=us to	0 0 -1 0 9 -6 0
v:l=us to & d:ahead	0 0 -1 0 8 -5 0
v:l=wednesday ,	0 0 -9 12 -3 0 0
v:l=wednesday , & d:ahead	0 0 -3 17 -12 0 0
v:l=wednesday , & d:today	0 0 -3 -6 12 0 0
v:l=week ,	0 0 8 -1 -5 0 0
v:l=week , & d:ahead	0 0 9 0 -7 0 0
v:l=york ,	0 0 0 -1 6 0 0
v:lead="	0 0 -5 6 1 1 -3
v:lead=" & d:ahead	0 0 -22 17 6 2 -3
v:lead=" & d:gone	0 0 0 -12 16 0 0
v:lead=" & d:today	0 0 19 0 -18 0 0
v:lead=(	0 0 -1 -1 15 -16 0
v:lead=( & d:ahead	0 0 -15 -1 26 -15 0
v:lead=( & d:today	0 0 14 -3 -10 0 0
v:lead=) & d:ahead	0 0 8 0 -4 0 0
v:lead=,	-5 1 14 7 -2 -18 -12
v:lead=, & d:ahead	-13 -18 17 1 -10 -7 -1
v:lead=, & d:gone	6 15 -37 -1 12 -19 -11
v:lead=, & d:today	-7 -5 12 10 -5 -13 -14
v:lead=1	0 0 0 0 -22 9 17
v:lead=10	0 0 13 20 -29 0 0
v:lead=11	0 0 0 -4 8 0 0
v:lead=13	0 0 12 0 -24 15 0
v:lead=13 & d:today	0 0 18 0 -17 0 0
v:lead=14	0 0 -6 -1 12 0 0
v:lead=2	0 0 0 8 -6 0 0
v:lead=24	0 0 0 -4 11 0 0
v:lead=8	0 0 -17 4 7 0 0
v:lead=8 & d:ahead	0 0 -16 -5 23 0 0
v:lead=9	-2 -8 -16 -4 0 10 14
v:lead=:	-12 -11 6 21 -12 -14 6
v:lead=: & d:ahead	-1 -1 13 6 -15 -10 11
v:lead=: & d:gone	-5 -5 -7 -13 30 -1 -4
v:lead=: & d:today	0 0 -7 33 -22 -1 -1
v:lead=;	-3 0 2 -6 -1 4 8
v:lead=; & d:ahead	0 0 -7 0 0 5 8
v:lead=; & d:gone	-1 0 -1 -5 12 0 0
v:lead=; & d:today	0 0 16 0 -14 0 0
v:lead=a	0 0 10 0 0 -11 -4
v:lead=a & d:ahead	0 0 3 8 -1 -10 -3
v:lead=a & d:gone	0 0 0 -6 10 0 0
v:lead=a & d:today	0 0 11 0 -8 0 0
v:lead=after	0 0 -1 17 -9 -3 0
v:lead=after & d:gone	0 0 0 19 -18 0 0
v:lead=american	0 0 -3 0 6 0 0
v:lead=and	-2 -2 0 -10 3 8 -5
v:lead=and & d:ahead	0 0 8 -5 -11 9 -5
v:lead=and & d:gone	-1 -1 -5 0 13 0 0
v:lead=and & d:today	0 0 -10 -2 15 0 0
v:lead=april	0 0 -11 -6 24 -2 0
v:lead=april & d:ahead	0 0 -11 0 17 -2 0
v:lead=as	0 0 -5 -12 11 5 0
v:lead=as & d:ahead	0 0 -3 0 0 6 0
v:lead=as & d:today	0 0 0 -17 19 0 0
v:lead=august	0 9 -1 -3 1 -3 -1
v:lead=august & d:gone	0 10 0 -2 -7 0 0
v:lead=because	1 4 -3 7 -14 5 0
v:lead=because & d:ahead	-1 0 -3 0 0 6 0
v:lead=because & d:gone	4 5 0 9 -17 0 0
v:lead=before	-1 0 4 11 -2 -9 -11
v:lead=before & d:ahead	0 0 6 14 -10 -7 -10
v:lead=beijing	0 0 0 19 -17 0 0
v:lead=beijing & d:ahead	0 0 0 21 -21 0 0
v:lead=both	0 0 1 7 -7 0 -1
v:lead=both & d:gone	0 0 0 9 -8 0 0
v:lead=britain	0 0 9 0 0 -6 0
v:lead=but	0 0 8 -3 -3 0 0
v:lead=but & d:ahead	0 0 10 0 -8 0 0
v:lead=by	0 0 -12 -7 20 0 0
v:lead=by & d:ahead	0 0 -11 0 12 0 0
v:lead=by & d:gone	0 0 0 -4 6 0 0
v:lead=canada	0 0 0 0 -5 0 8
v:lead=canada & d:ahead	0 0 0 0 -9 0 11
v:lead=chile	0 0 -5 -6 12 0 0
v:lead=china	0 0 12 -12 -1 -1 0
v:lead=china & d:ahead	0 0 15 0 -11 -1 0
v:lead=china & d:gone	0 0 0 -7 10 0 0
v:lead=chinese & d:gone	0 0 0 6 -6 0 0
v:lead=commerce	0 0 0 -3 6 0 0
v:lead=customs	0 0 7 0 -5 0 0
v:lead=customs & d:ahead	0 0 7 0 -6 0 0
v:lead=february	0 0 -10 0 14 0 0
v:lead=february & d:ahead	0 0 -10 0 13 0 0
v:lead=for	0 0 13 -12 0 0 0
v:lead=for & d:ahead	0 0 15 -5 -8 0 0
v:lead=for & d:gone	0 0 0 -6 8 0 0
v:lead=from	0 13 -19 5 -14 0 12
v:lead=from & d:ahead	0 -3 -17 10 -10 0 14
v:lead=from & d:gone	0 16 0 -2 -7 0 -4
v:lead=goods	0 0 -10 2 9 0 -2
v:lead=he	0 0 -5 -3 11 0 0
v:lead=i	0 0 0 -9 15 -7 0
v:lead=i & d:ahead	0 0 0 0 4 -6 0
v:lead=if	0 0 10 -21 7 -19 -4
v:lead=if & d:ahead	0 0 14 -5 -1 -19 -3
v:lead=if & d:gone	0 0 0 -8 14 0 0
v:lead=in	0 0 -10 16 -3 -1 -1
v:lead=in & d:ahead	0 0 -9 9 1 0 0
v:lead=in & d:gone	0 0 0 9 -7 0 0
v:lead=india	0 0 -2 -7 16 0 -1
v:lead=india & d:ahead	0 0 -1 0 6 0 -1
v:lead=indonesia	0 0 -1 -3 8 0 0
v:lead=it	13 -9 2 6 -12 0 0
v:lead=it & d:ahead	-6 0 9 1 -14 4 3
v:lead=it & d:gone	17 -6 -13 11 -7 -8 -4
v:lead=it & d:today	0 0 -5 -12 18 0 0
v:lead=its	0 0 11 2 -10 0 0
v:lead=its & d:ahead	0 0 11 0 -8 0 0
v:lead=january	0 0 4 0 -16 14 0
v:lead=january & d:ahead	0 0 4 0 -18 14 0
v:lead=july	0 0 -9 -1 19 -3 0
v:lead=july & d:ahead	0 0 -9 0 14 -3 0
v:lead=june	0 0 -16 0 10 7 0
v:lead=last	0 0 38 -1 -34 -2 0
v:lead=march	0 0 -18 0 21 0 0
v:lead=may	0 0 -8 0 14 -3 0
v:lead=monday	0 0 -8 9 0 0 0
v:lead=monday & d:ahead	0 0 -2 0 6 0 0
v:lead=monday & d:today	0 0 -4 12 -8 0 0
v:lead=mr	0 0 -3 0 8 0 0
v:lead=neither	0 0 10 0 -8 0 0
v:lead=no	0 0 0 -12 11 0 0
v:lead=november	0 0 18 27 -33 -7 0
v:lead=november & d:ahead	0 0 20 0 -13 -7 0
v:lead=november & d:gone	0 0 0 28 -26 0 0
v:lead=october	0 0 -1 -3 9 0 0
v:lead=on	8 -5 0 -8 8 -10 -16
v:lead=on & d:ahead	0 0 1 -10 11 -9 -14
v:lead=on & d:gone	9 -4 -2 -1 0 0 0
v:lead=our	0 0 -9 -2 17 0 0
v:lead=our & d:ahead	0 0 -8 0 14 0 0
v:lead=president	0 0 8 -9 2 0 0
v:lead=president & d:ahead	0 0 10 0 -5 0 0
v:lead=president & d:gone	0 0 0 -4 7 0 0
v:lead=saturday	0 0 -4 0 7 0 0
v:lead=september	12 -2 -7 -14 5 0 0
v:lead=september & d:gone	14 -2 0 -14 -1 0 0
v:lead=since	0 0 -11 8 2 -2 -1
v:lead=since & d:ahead	0 0 -8 -9 19 -2 0
v:lead=since & d:gone	0 0 -1 12 -8 0 0
v:lead=so	0 0 -2 -10 0 11 0
v:lead=so & d:ahead	0 0 0 0 -13 12 0
v:lead=south	0 0 0 0 -4 6 0
v:lead=sunday	0 0 -3 0 8 0 0
v:lead=that	8 -2 -10 2 4 5 -17
v:lead=that & d:ahead	-4 -4 -1 -6 2 11 -13
v:lead=that & d:gone	12 0 -9 4 0 -11 0
v:lead=that & d:today	0 0 -16 1 10 0 0
v:lead=the	-16 -1 8 -6 1 -7 3
v:lead=the & d:ahead	-3 -6 7 -13 -2 -1 7
v:lead=the & d:gone	-11 1 -17 9 4 -5 -5
v:lead=the & d:today	0 0 11 -10 0 0 0
v:lead=they	9 0 3 7 -14 -1 0
v:lead=they & d:gone	10 0 0 9 -17 0 0
v:lead=this	0 0 8 -3 0 -4 0
v:lead=this & d:ahead	0 0 9 0 -4 -4 0
v:lead=thursday	0 0 34 2 -32 0 0
v:lead=thursday & d:ahead	0 0 30 0 -29 0 0
v:lead=thursday & d:today	0 0 9 4 -10 0 0
v:lead=today	0 0 13 -15 -1 0 -1
v:lead=today & d:today	0 0 15 -10 -7 0 0
v:lead=tomorrow	0 0 -6 0 9 0 0
v:lead=tomorrow & d:ahead	0 0 -6 0 9 0 0
v:lead=trade	0 0 -3 -6 13 0 0
v:lead=treasury	0 0 -5 0 9 0 0
v:lead=treasury & d:ahead	0 0 -5 0 7 0 0
v:lead=tuesday	0 0 -21 -2 27 0 0
v:lead=tuesday & d:today	0 0 -10 0 14 0 0
v:lead=twenty	0 0 5 0 -9 5 0
v:lead=twenty & d:ahead	0 0 6 0 -11 5 0
v:lead=two	0 0 0 -1 -2 7 0
v:lead=under	0 0 -5 -4 6 4 0
v:lead=unless	0 0 18 0 -17 0 0
v:lead=until	0 0 -5 13 -1 -1 -2
v:lead=until & d:ahead	0 0 -3 15 -5 0 -1
v:lead=us	0 0 0 -2 7 0 0
v:lead=washington	0 0 -5 10 -3 0 0
v:lead=washington & d:gone	0 0 0 10 -10 0 0
v:lead=we	0 0 -18 -12 29 0 0
v:lead=we & d:ahead	0 0 -11 0 15 0 0
v:lead=we & d:today	0 0 -7 -6 15 0 0
v:lead=wednesday & d:today	0 0 -3 -1 8 0 0
v:lead=what	0 0 -3 -2 13 -3 -6
v:lead=what & d:today	0 0 -12 0 10 0 0
v:lead=when	0 0 6 0 -3 0 0
v:lead=when & d:ahead	0 0 6 0 -4 0 0
v:lead=where	0 0 6 -9 3 0 0
v:lead=where & d:ahead	0 0 -9 0 14 0 0
v:lead=where & d:today	0 0 13 -4 -8 0 0
v:lead=which	-8 1 1 4 -6 0 2
v:lead=which & d:ahead	0 0 5 3 -12 2 4
v:lead=which & d:gone	-6 2 -5 3 1 0 0
v:lead=which & d:today	0 0 -5 -6 14 0 0
v:lead=who	0 0 -10 1 12 0 -5
v:lead=who & d:ahead	0 0 -8 0 17 0 -4
v:lead=who & d:gone	0 0 0 -6 9 0 0
v:lead=who & d:today	0 0 0 10 -9 0 0
v:lead=with	0 0 3 -1 -12 0 12
v:lead=yesterday	0 0 0 -5 6 0 0
v:lead=yesterday & d:gone	0 0 0 -5 6 0 0
v:lead=—	0 0 1 4 -6 2 0
v:lead=— & d:ahead	-1 0 3 18 -20 4 0
v:lead=— & d:today	0 0 0 -11 15 0 0
v:lr=( )	0 0 -1 -10 13 0 0
v:lr=( ) & d:gone	0 0 0 -6 8 0 0
v:lr=, (	0 0 -8 -6 19 0 0
v:lr=, ( & d:today	0 0 -8 -6 18 0 0
v:lr=, ,	0 0 14 -6 0 -3 -5
v:lr=, , & d:gone	0 0 0 -12 14 0 0
v:lr=, , & d:today	0 0 15 -6 -9 0 0
v:lr=, .	0 0 11 13 -29 0 15
v:lr=, . & d:ahead	0 0 0 4 -19 2 16
v:lr=, . & d:today	0 0 12 5 -14 0 0
v:lr=, <end>	0 0 -10 -20 29 5 -8
v:lr=, <end> & d:ahead	0 0 -14 -9 13 9 -2
v:lr=, <end> & d:today	0 0 0 -19 21 -2 -1
v:lr=, —	0 0 -4 15 -5 0 -1
v:lr=, — & d:today	0 0 -4 15 -5 0 -1
v:lr=: ,	0 0 -4 -5 13 0 -1
v:lr=: , & d:ahead	0 0 -3 0 7 0 0
v:lr=: .	0 0 13 -1 -25 13 0
v:lr=: . & d:ahead	0 0 13 0 -26 13 0
v:lr=: <end>	0 0 0 -6 6 0 0
v:lr=: <end> & d:today	0 0 -4 -1 9 0 0
v:lr=<begin> ,	0 7 -3 -5 3 -3 0
v:lr=<begin> , & d:ahead	0 -2 -26 0 32 -2 0
v:lr=<begin> , & d:gone	0 10 0 0 -9 0 0
v:lr=<begin> , & d:today	0 0 16 -2 -12 0 0
v:lr=<begin> .	-6 -1 6 19 -26 14 -12
v:lr=<begin> . & d:ahead	0 0 8 -2 -16 15 -10
v:lr=<begin> . & d:gone	-5 0 0 22 -16 0 0
v:lr=<begin> :	0 0 4 -10 7 -4 -5
v:lr=<begin> : & d:ahead	0 0 6 0 0 -4 -4
v:lr=<begin> : & d:gone	0 0 0 -4 7 0 0
v:lr=<begin> <end>	0 0 29 -17 -12 -11 -6
v:lr=<begin> <end> & d:ahead	0 0 29 0 -22 -7 -3
v:lr=<begin> <end> & d:today	0 0 2 -10 10 0 0
v:lr=<begin> <person>	0 0 0 -4 7 0 0
v:lr=<begin> is	0 0 -7 0 9 0 0
v:lr=<begin> it	0 0 -3 -10 18 -1 -1
v:lr=<begin> it & d:today	0 0 -10 0 13 0 0
v:lr=<begin> the	0 0 1 -7 4 0 0
v:lr=<begin> the & d:gone	0 0 0 -5 7 0 0
v:lr=<begin> —	9 6 -7 0 -1 -4 -3
v:lr=<level> ,	0 0 -11 -6 19 0 0
v:lr=<level> , & d:today	0 0 -6 -3 12 0 0
v:lr=<level> .	0 0 -12 -5 19 0 0
v:lr=<level> . & d:today	0 0 -8 -2 14 0 0
v:lr=<number> ,	0 0 -6 -4 13 0 0
v:lr=<number> .	0 0 -8 -9 19 0 0
v:lr=<number> . & d:ahead	0 0 -3 0 7 0 0
v:lr=<number> . & d:today	0 0 -2 -4 9 0 0
v:lr=<organisation> .	0 0 0 -5 6 0 0
v:lr=a ,	0 0 -2 -11 16 0 0
v:lr=a , & d:ahead	0 0 -1 -10 13 0 0
v:lr=a .	0 0 -5 0 7 0 0
v:lr=before <end>	0 0 15 -7 -14 -9 12
v:lr=before <end> & d:ahead	0 0 15 -6 -16 -9 12
v:lr=begin .	0 0 -2 34 -31 0 0
v:lr=by ,	0 0 21 -2 -13 -9 0
v:lr=by , & d:ahead	0 0 22 0 -14 -9 0
v:lr=by .	0 0 10 -4 -4 0 0
v:lr=by . & d:ahead	0 0 11 0 -7 0 0
v:lr=by <end>	0 0 -15 0 18 0 0
v:lr=by <end> & d:ahead	0 0 -15 0 18 0 0
v:lr=end ,	0 0 14 0 -11 0 0
v:lr=end .	0 0 8 -3 -2 -3 0
v:lr=for ,	0 0 8 0 -6 0 0
v:lr=for , & d:ahead	0 0 8 0 -6 0 0
v:lr=for .	0 0 -8 -2 15 0 0
v:lr=from ,	0 0 -10 0 -8 -3 21
v:lr=from , & d:ahead	0 -4 -9 -6 -2 -3 23
v:lr=from , & d:gone	0 4 0 7 -8 0 0
v:lr=from .	0 0 -7 31 -11 -14 -19
v:lr=from . & d:ahead	0 0 -3 24 -3 -13 -18
v:lr=from . & d:gone	0 0 0 -4 6 0 0
v:lr=from . & d:today	0 0 -2 19 -16 0 0
v:lr=from ; & d:ahead	0 0 0 -6 9 0 0
v:lr=from <end>	0 0 -28 4 26 -7 -11
v:lr=from <end> & d:ahead	0 0 -26 10 19 -6 -11
v:lr=from and	0 4 -3 -10 15 0 -5
v:lr=from and & d:ahead	0 0 -3 -4 17 0 -4
v:lr=from and & d:gone	0 6 0 -4 0 0 0
v:lr=from it	0 6 0 -10 -6 0 10
v:lr=from it & d:ahead	0 0 0 -4 -5 0 10
v:lr=from it & d:gone	0 6 0 -4 0 0 0
v:lr=from the	0 0 -3 11 0 0 -15
v:lr=from the & d:ahead	0 0 -3 1 10 0 -15
v:lr=from the & d:gone	0 0 0 10 -9 0 0
v:lr=from to	0 1 15 3 -14 -5 0
v:lr=from to & d:ahead	0 0 16 -7 -7 -4 0
v:lr=from to & d:gone	0 2 0 11 -9 0 0
v:lr=in ,	0 -1 -10 -11 22 0 0
v:lr=in , & d:ahead	0 0 -9 0 14 0 0
v:lr=in , & d:gone	0 -1 0 -9 13 0 0
v:lr=in <end>	0 0 -4 6 0 0 0
v:lr=in <end> & d:ahead	0 0 -3 0 8 0 0
v:lr=in <end> & d:gone	0 0 0 6 -3 0 0
v:lr=is ,	0 0 -14 0 17 0 0
v:lr=is .	0 0 -4 0 8 0 0
v:lr=is <end>	0 0 20 0 -18 0 0
v:lr=is <end> & d:ahead	0 0 21 0 -19 0 0
v:lr=it .	0 0 12 -3 -8 0 0
v:lr=it . & d:today	0 0 14 -1 -10 0 0
v:lr=last ,	0 0 0 26 -24 0 0
v:lr=last , & d:gone	0 0 0 26 -24 0 0
v:lr=monday <end>	0 0 -5 6 -1 0 0
v:lr=monday <end> & d:today	0 0 -5 6 -1 0 0
v:lr=of 's	0 0 -1 -3 8 0 0
v:lr=of ,	0 -5 0 7 -1 -1 -2
v:lr=of , & d:ahead	0 0 3 -7 4 -1 -1
v:lr=of , & d:gone	0 -5 0 10 -5 0 0
v:lr=of .	0 0 -3 19 -10 0 -3
v:lr=of . & d:ahead	0 0 0 17 -10 0 -2
v:lr=of . & d:gone	0 0 0 -6 7 0 0
v:lr=of . & d:today	0 0 -3 9 -5 0 0
v:lr=of :	0 0 0 -4 8 0 0
v:lr=of <end>	0 0 -17 0 5 -3 8
v:lr=of <end> & d:ahead	0 0 -15 10 -4 -3 9
v:lr=of <end> & d:gone	0 0 0 -9 11 0 0
v:lr=of and	0 11 -1 -11 1 0 0
v:lr=of and & d:gone	0 11 0 -1 -9 0 0
v:lr=on ,	0 8 4 0 -4 7 -10
v:lr=on , & d:ahead	-2 -1 11 9 -16 10 -6
v:lr=on , & d:gone	0 10 -5 -13 11 -1 -4
v:lr=on , & d:today	0 0 -12 4 2 0 0
v:lr=on .	5 -4 -2 -5 6 -2 -5
v:lr=on . & d:ahead	-7 0 4 -9 2 0 -2
v:lr=on . & d:gone	11 0 -12 4 -2 -1 0
v:lr=on . & d:today	0 0 -10 -9 20 0 0
v:lr=on :	0 0 7 -5 0 -1 0
v:lr=on : & d:ahead	0 0 7 -1 0 -1 0
v:lr=on ;	0 0 -6 4 0 -1 4
v:lr=on ; & d:ahead	0 0 -6 0 4 0 4
v:lr=on <end>	8 -4 1 -9 7 -16 0
v:lr=on <end> & d:ahead	-3 0 5 -36 11 -12 2
v:lr=on <end> & d:gone	11 -2 -7 8 -4 -3 0
v:lr=on <person>	0 0 4 5 -6 0 0
v:lr=on after	0 0 -6 0 5 0 0
v:lr=on and	0 -11 -12 8 2 -3 3
v:lr=on and & d:ahead	-1 0 -11 8 0 -2 6
v:lr=on and & d:gone	3 -8 0 0 4 0 -2
v:lr=on at	9 0 -2 -9 4 -4 -4
v:lr=on at & d:ahead	0 0 0 0 8 -3 -4
v:lr=on at & d:gone	10 0 0 -6 -3 0 0
v:lr=on by	0 0 0 -14 19 0 0
v:lr=on by & d:gone	0 0 0 -13 14 0 0
v:lr=on evening	0 0 -5 -2 13 0 0
v:lr=on evening & d:ahead	0 0 -5 0 7 0 0
v:lr=on for	0 0 5 11 -13 0 0
v:lr=on for & d:ahead	0 0 6 7 -10 0 0
v:lr=on in	0 0 0 -4 9 0 0
v:lr=on is	0 0 -1 0 6 0 0
v:lr=on it	12 0 -2 6 -13 0 0
v:lr=on it & d:ahead	0 0 -2 0 7 0 0
v:lr=on it & d:gone	13 0 0 7 -19 0 0
v:lr=on morning	0 0 -4 8 0 0 0
v:lr=on morning & d:gone	0 0 0 9 -7 0 0
v:lr=on of & d:gone	0 0 0 6 -6 0 0
v:lr=on on	0 0 0 7 -15 0 10
v:lr=on on & d:ahead	0 0 0 0 -8 0 10
v:lr=on on & d:gone	0 0 0 9 -9 0 0
v:lr=on that	0 0 7 -11 3 0 -2
v:lr=on that & d:ahead	0 0 9 0 -4 0 -2
v:lr=on that & d:gone	0 0 0 -5 11 0 0
v:lr=on the	-3 -4 14 -11 -3 -2 4
v:lr=on the & d:ahead	0 0 15 -4 -14 -1 5
v:lr=on the & d:gone	-2 -3 0 -6 17 0 0
v:lr=on to	0 0 -4 17 -9 0 0
v:lr=on to & d:ahead	0 0 0 13 -9 0 0
v:lr=on to & d:gone	0 0 0 7 -5 0 0
v:lr=on to & d:today	0 0 -1 0 6 0 0
v:lr=on unless	0 0 -6 0 10 -2 0
v:lr=on unless & d:ahead	0 0 -6 0 9 -2 0
v:lr=on with	0 0 -10 -6 19 0 0
v:lr=on with & d:ahead	0 0 -7 0 8 0 0
v:lr=on without	0 0 11 0 -10 0 0
v:lr=on without & d:today	0 0 11 0 -10 0 0
v:lr=out .	0 0 31 0 -29 0 0
v:lr=since ,	0 0 -17 11 0 0 0
v:lr=since , & d:ahead	0 0 -15 -9 25 0 0
v:lr=since , & d:gone	0 0 0 14 -11 0 0
v:lr=since .	0 0 -2 6 -2 0 0
v:lr=since . & d:gone	0 0 0 7 -6 0 0
v:lr=since ;	0 0 9 -4 -1 0 0
v:lr=since ; & d:ahead	0 0 10 0 -8 0 0
v:lr=since ; & d:gone	0 0 0 -3 6 0 0
v:lr=since <end>	0 0 -11 5 4 0 0
v:lr=since <end> & d:ahead	0 0 -9 0 12 0 0
v:lr=since <end> & d:gone	0 0 0 6 -3 0 0
v:lr=since a	0 0 0 -9 10 0 0
v:lr=since a & d:gone	0 0 0 -8 8 0 0
v:lr=the ,	0 0 8 8 -6 -7 -7
v:lr=the , & d:ahead	0 0 10 -9 -1 -5 -6
v:lr=the , & d:gone	0 0 -3 14 -8 -1 0
v:lr=the .	0 0 -8 -3 12 -14 12
v:lr=the . & d:ahead	0 0 -7 0 9 -14 12
v:lr=the ;	0 0 6 0 -8 3 0
v:lr=the ; & d:ahead	0 0 6 0 -9 3 0
v:lr=the <end>	-1 -1 2 -24 -4 20 -9
v:lr=the <end> & d:ahead	0 0 4 -5 -20 22 -8
v:lr=the <end> & d:gone	0 0 -2 -17 29 -5 0
v:lr=the and	0 0 5 0 -7 2 0
v:lr=the and & d:ahead	0 0 5 0 -7 2 0
v:lr=the the	0 0 1 -1 -6 0 8
v:lr=the the & d:ahead	0 0 1 -2 -7 0 8
v:lr=thursday ,	0 0 15 -5 -10 0 0
v:lr=thursday , & d:today	0 0 15 -5 -10 0 0
v:lr=thursday <end>	0 0 -15 10 0 0 0
v:lr=thursday <end> & d:today	0 0 -15 10 0 0 0
v:lr=to ,	0 -2 2 -12 0 7 -3
v:lr=to , & d:ahead	0 0 3 0 -8 9 -2
v:lr=to , & d:gone	0 0 0 -10 17 -1 0
v:lr=to .	0 0 1 -16 -12 19 -4
v:lr=to . & d:ahead	0 0 2 -7 -21 21 -3
v:lr=to . & d:gone	0 0 0 -6 16 -4 0
v:lr=to :	0 0 -11 0 12 0 0
v:lr=to <end>	0 0 2 7 -5 1 -5
v:lr=to <end> & d:ahead	0 0 4 -7 -1 3 -4
v:lr=to <end> & d:gone	0 0 -1 13 -5 -4 0
v:lr=tuesday <end>	0 0 -9 10 -2 0 0
v:lr=tuesday <end> & d:today	0 0 -9 10 -2 0 0
v:lr=until ,	0 0 6 -10 -3 4 -1
v:lr=until , & d:ahead	0 0 8 -2 -9 5 -1
v:lr=until , & d:gone	0 0 -2 -5 12 0 0
v:lr=until .	0 0 13 -20 -8 4 -2
v:lr=until . & d:ahead	0 0 19 -5 -21 5 -1
v:lr=until . & d:gone	0 0 -5 -10 21 0 0
v:lr=until <end>	0 0 -19 -9 24 0 -1
v:lr=until <end> & d:ahead	0 0 -17 -1 17 3 0
v:lr=until <end> & d:gone	0 0 -1 -5 14 -2 0
v:lr=until of	0 0 10 13 -22 0 0
v:lr=until of & d:ahead	0 0 11 7 -19 0 0
v:lr=until of & d:gone	0 0 0 6 -5 0 0
v:lr=until to	0 0 -11 0 14 0 0
v:lr=until to & d:ahead	0 0 -11 0 14 0 0
v:lr=wednesday <end>	0 0 6 -3 -2 0 0
v:lr=wednesday <end> & d:today	0 0 6 -3 -2 0 0
v:lr=· <end>	0 0 -8 -13 24 0 0
v:lr=· <end> & d:today	0 0 -7 -11 20 0 0
v:lr=— <end>	0 0 0 -3 6 0 0
v:lr=— <end> & d:today	0 0 0 -3 6 0 0
v:o:subject=controls carried	0 0 2 -10 13 -8 0
v:o:subject=controls carried begin	0 0 -4 0 12 -7 0
v:o:subject=controls carried begin ahead	0 0 -4 0 12 -7 0
v:o:subject=controls carried on ahead	0 0 -6 0 7 0 0
v:o:subject=controls far	0 0 -5 -6 8 3 0
v:o:subject=controls far carried	0 0 -2 -2 8 5 -5
v:o:subject=controls far carried on ahead	0 0 14 0 -12 0 0
v:o:subject=controls far carried suspend	0 0 -9 0 11 0 0
v:o:subject=controls far carried suspend ahead	0 0 -9 0 10 0 0
v:o:subject=controls far no verb	0 0 -5 -6 8 3 0
v:o:subject=controls far no verb 	0 0 -3 0 7 0 0
v:o:subject=controls from ahead	0 0 -3 0 7 0 0
v:o:subject=controls no verb	0 0 12 2 -7 -6 0
v:o:subject=controls no verb ahead	0 0 13 0 -5 -5 0
v:o:subject=controls no verb from	0 0 -3 -3 10 0 0
v:o:subject=controls no verb gone	0 0 0 6 -4 0 0
v:o:subject=controls no verb until	0 0 11 0 -7 -3 0
v:o:subject=controls on gone	0 0 0 10 -9 0 0
v:o:subject=controls until ahead	0 0 12 0 -7 -4 0
v:o:subject=deal	0 0 -3 -14 27 -14 -2
v:o:subject=deal be	0 0 11 0 -8 -1 0
v:o:subject=deal by ahead	0 0 13 0 -10 0 0
v:o:subject=deal carried	-1 0 12 -6 -3 2 -3
v:o:subject=deal carried begin gone	0 0 0 11 -11 0 0
v:o:subject=deal carried end	0 0 7 0 -8 3 0
v:o:subject=deal carried end ahead	0 0 7 0 -11 4 0
v:o:subject=deal carried on ahead	0 0 11 -7 -1 -1 0
v:o:subject=deal carried on gone	0 0 0 11 -8 0 0
v:o:subject=deal end	0 0 -11 0 13 0 0
v:o:subject=deal far	0 0 0 0 4 0 -7
v:o:subject=deal far carried	0 0 1 -10 4 3 -2
v:o:subject=deal far carried be	0 0 10 0 -8 0 0
v:o:subject=deal far carried be ahead	0 0 10 0 -9 0 0
v:o:subject=deal far carried begin	0 0 -4 -2 14 -3 0
v:o:subject=deal far carried begin ahead	0 0 -4 0 10 -3 0
v:o:subject=deal far carried on gone	0 0 0 -4 6 0 0
v:o:subject=deal far carried sign	0 0 0 -2 6 0 0
v:o:subject=deal far carried sign on	0 0 0 -2 6 0 0
v:o:subject=deal far carried the ahead	0 0 -11 0 0 11 0
v:o:subject=deal far no verb	0 0 0 0 4 0 -7
v:o:subject=deal far no verb ahead	0 0 11 -2 -1 0 -6
v:o:subject=deal far no verb gone	0 0 0 -10 13 0 0
v:o:subject=deal far no verb on	0 0 14 -1 -10 0 0
v:o:subject=deal far no verb today	0 0 -17 11 0 0 0
v:o:subject=deal far on ahead	0 0 14 0 -13 0 0
v:o:subject=deal no verb	0 0 -13 -11 27 -4 0
v:o:subject=deal no verb ahead	0 0 -10 0 16 -4 0
v:o:subject=deal no verb gone	0 0 0 -6 8 0 0
v:o:subject=deal reach	0 0 9 5 -11 0 0
v:o:subject=deal reach ahead	0 0 9 0 -6 0 0
v:o:subject=deal sign	0 0 0 -5 7 0 0
v:o:subject=deal until ahead	0 0 -5 0 12 -6 0
v:o:subject=duties	-13 -9 -5 -1 16 -12 0
v:o:subject=duties  today	0 0 -2 0 6 0 0
v:o:subject=duties announce	0 0 0 11 -10 0 0
v:o:subject=duties be ahead	0 0 9 -3 0 -1 -4
v:o:subject=duties be from	0 0 -4 16 -9 0 -1
v:o:subject=duties be gone	0 0 -2 -16 21 0 0
v:o:subject=duties be since	0 0 12 -12 0 0 0
v:o:subject=duties before ahead	0 0 4 -5 -12 0 12
v:o:subject=duties begin	0 0 -10 -1 22 -1 -11
v:o:subject=duties begin ahead	0 0 -10 8 9 0 -10
v:o:subject=duties begin gone	0 0 0 -11 13 0 0
v:o:subject=duties begin on	0 0 -8 9 3 0 -5
v:o:subject=duties by ahead	0 0 -3 0 6 0 0
v:o:subject=duties carried	7 -13 14 -8 -3 -8 -2
v:o:subject=duties carried  today	0 0 6 0 -4 0 0
v:o:subject=duties carried be	-3 0 27 -24 -11 -9 9
v:o:subject=duties carried be ahead	0 0 18 -5 -18 -8 9
v:o:subject=duties carried be from	0 0 9 -7 -11 0 10
v:o:subject=duties carried be gone	-2 0 -2 -16 24 0 0
v:o:subject=duties carried be is	0 0 11 -8 -3 0 0
v:o:subject=duties carried be on	0 0 -10 0 13 0 0
v:o:subject=duties carried be the	0 0 -3 0 8 0 0
v:o:subject=duties carried be today	0 0 16 0 -14 0 0
v:o:subject=duties carried be until	0 0 10 0 -4 0 0
v:o:subject=duties carried before ahead	0 0 6 0 -4 0 0
v:o:subject=duties carried begin ahead	0 0 0 -6 2 -1 5
v:o:subject=duties carried begin on	0 0 -3 -11 8 0 5
v:o:subject=duties carried charge	0 0 -11 7 0 0 0
v:o:subject=duties carried charge ahead	0 0 -9 0 14 0 0
v:o:subject=duties carried charge gone	0 0 0 9 -9 0 0
v:o:subject=duties carried charge since	0 0 -8 6 0 0 0
v:o:subject=duties carried end	-4 0 0 1 6 -11 -3
v:o:subject=duties carried end ahead	0 0 0 -1 6 -11 -2
v:o:subject=duties carried end on	-3 0 9 4 -4 -7 -1
v:o:subject=duties carried fall	0 0 6 0 -5 0 0
v:o:subject=duties carried from ahead	0 0 10 -11 -5 0 4
v:o:subject=duties carried from gone	0 0 0 -3 8 0 0
v:o:subject=duties carried have	0 0 -2 -3 10 0 0
v:o:subject=duties carried is ahead	0 0 12 0 -11 0 0
v:o:subject=duties carried make	0 0 0 -3 6 0 0
v:o:subject=duties carried on ahead	0 0 -1 -14 12 -12 0
v:o:subject=duties carried on gone	9 0 0 1 -7 0 0
v:o:subject=duties carried other	14 0 6 -9 -10 0 0
v:o:subject=duties carried other ahead	0 0 7 0 -3 0 0
v:o:subject=duties carried other gone	15 0 0 -8 -7 0 0
v:o:subject=duties carried pay	0 0 3 -12 10 0 -3
v:o:subject=duties carried pay ahead	0 0 -2 0 12 0 -2
v:o:subject=duties carried pay gone	0 0 0 -4 7 0 0
v:o:subject=duties carried pay since	0 0 0 -9 11 0 0
v:o:subject=duties carried pay today	0 0 7 -5 -1 0 0
v:o:subject=duties carried put	0 0 0 -4 8 0 0
v:o:subject=duties carried say	0 0 -5 -4 14 0 0
v:o:subject=duties carried say ahead	0 0 -4 0 7 0 0
v:o:subject=duties carried since ahead	0 0 -10 0 13 0 0
v:o:subject=duties carried suspend	0 0 6 12 -20 8 0
v:o:subject=duties carried suspend ahead	0 0 8 -2 -13 8 0
v:o:subject=duties carried suspend gone	0 0 0 14 -11 0 0
v:o:subject=duties carried suspend in	0 0 0 6 -5 0 0
v:o:subject=duties carried suspend on	0 0 0 6 -3 0 0
v:o:subject=duties carried suspend until	0 0 0 0 -9 9 0
v:o:subject=duties carried the ahead	0 0 -12 -3 23 -10 0
v:o:subject=duties carried the gone	0 0 0 11 -9 0 0
v:o:subject=duties carried to gone	0 0 0 -4 6 0 0
v:o:subject=duties carried until ahead	0 0 3 -1 -12 10 0
v:o:subject=duties carried until gone	0 0 0 -3 7 0 0
v:o:subject=duties collect	0 0 -4 0 8 0 0
v:o:subject=duties end	0 0 -7 -1 2 0 8
v:o:subject=duties end ahead	0 0 -7 0 0 0 9
v:o:subject=duties end on	0 0 -6 0 9 0 0
v:o:subject=duties fall	0 0 -6 -4 0 0 8
v:o:subject=duties fall ahead	0 0 -6 -1 -1 0 9
v:o:subject=duties far	-10 -4 11 -6 -2 -3 5
v:o:subject=duties far  ahead	0 0 9 0 -4 0 -3
v:o:subject=duties far  today	0 0 -10 -3 17 0 0
v:o:subject=duties far carried	-5 7 -10 1 5 11 -15
v:o:subject=duties far carried agree	0 0 0 -2 6 0 0
v:o:subject=duties far carried agree on	0 0 0 -2 6 0 0
v:o:subject=duties far carried be	0 0 -19 -9 34 -8 -3
v:o:subject=duties far carried be ahead	0 0 -17 0 26 -7 -2
v:o:subject=duties far carried be gone	0 0 0 -6 8 0 0
v:o:subject=duties far carried before ahead	0 0 -14 0 9 3 -4
v:o:subject=duties far carried begin	0 7 16 -13 -3 -9 0
v:o:subject=duties far carried begin ahead	0 0 17 -13 -4 -8 0
v:o:subject=duties far carried begin before	0 0 -3 0 7 0 0
v:o:subject=duties far carried begin gone	0 8 0 -1 -2 0 0
v:o:subject=duties far carried begin in	0 0 0 -5 6 0 0
v:o:subject=duties far carried begin on	0 8 18 0 -20 0 0
v:o:subject=duties far carried by ahead	0 0 -13 0 16 -2 0
v:o:subject=duties far carried charge	0 0 -1 -11 18 0 0
v:o:subject=duties far carried charge ahead	0 0 -1 -6 13 0 0
v:o:subject=duties far carried charge from	0 0 0 -6 10 0 0
v:o:subject=duties far carried collect today	0 0 0 -6 9 0 0
v:o:subject=duties far carried end	1 0 1 -18 0 8 -4
v:o:subject=duties far carried end ahead	-2 0 2 -6 -2 9 -4
v:o:subject=duties far carried end gone	4 0 0 -10 4 0 0
v:o:subject=duties far carried end on	2 0 0 -4 -6 11 0
v:o:subject=duties far carried for ahead	0 0 10 0 -9 0 0
v:o:subject=duties far carried from ahead	0 0 10 8 -13 -2 0
v:o:subject=duties far carried from gone	0 6 0 -11 4 0 0
v:o:subject=duties far carried in gone	0 0 0 -3 6 0 0
v:o:subject=duties far carried meet	0 0 -3 -4 12 0 0
v:o:subject=duties far carried meet gone	0 0 0 -4 6 0 0
v:o:subject=duties far carried of ahead	0 0 -10 -2 15 0 0
v:o:subject=duties far carried on ahead	-3 0 -1 -18 7 5 -2
v:o:subject=duties far carried on gone	2 7 -2 -4 0 0 0
v:o:subject=duties far carried other	0 0 0 15 -8 -3 0
v:o:subject=duties far carried other ahead	0 0 0 -7 8 -2 0
v:o:subject=duties far carried other gone	0 0 0 9 -6 0 0
v:o:subject=duties far carried other on	0 0 8 -1 -2 0 0
v:o:subject=duties far carried other since	0 0 0 6 -5 0 0
v:o:subject=duties far carried pay	0 0 -8 16 -7 0 0
v:o:subject=duties far carried pay ahead	0 0 -6 8 0 0 0
v:o:subject=duties far carried pay from	0 0 0 9 -6 0 0
v:o:subject=duties far carried pay gone	0 0 0 10 -10 0 0
v:o:subject=duties far carried pay since	0 0 0 11 -10 0 0
v:o:subject=duties far carried raise	0 0 -1 -2 0 6 0
v:o:subject=duties far carried raise ahead	0 0 -1 0 -2 6 0
v:o:subject=duties far carried say	0 0 -9 0 2 6 0
v:o:subject=duties far carried say ahead	0 0 -8 0 0 6 0
v:o:subject=duties far carried say on	0 0 -7 0 12 0 0
v:o:subject=duties far carried sign	0 0 -3 6 -1 0 0
v:o:subject=duties far carried sign gone	0 0 0 -7 8 0 0
v:o:subject=duties far carried sign on	0 0 -1 -7 13 0 0
v:o:subject=duties far carried sign today	0 0 0 13 -13 0 0
v:o:subject=duties far carried since ahead	0 0 -4 -2 9 0 0
v:o:subject=duties far carried since gone	0 0 0 18 -16 0 0
v:o:subject=duties far carried the ahead	0 0 2 9 -9 0 0
v:o:subject=duties far carried the gone	0 0 0 -7 10 0 0
v:o:subject=duties far carried to ahead	0 0 -5 0 -2 11 0
v:o:subject=duties far carried until ahead	0 0 9 0 -2 -5 0
v:o:subject=duties far from ahead	0 0 -12 8 -5 0 5
v:o:subject=duties far no verb	-10 -4 11 -6 -2 -3 5
v:o:subject=duties far no verb 	-3 0 3 0 3 -1 -6
v:o:subject=duties far no verb ahead	0 0 9 0 -12 0 8
v:o:subject=duties far no verb from	0 0 -13 6 -3 0 5
v:o:subject=duties far no verb gone	-5 0 -3 9 0 0 0
v:o:subject=duties far no verb on	0 0 -2 -7 -14 16 11
v:o:subject=duties far no verb the	0 0 -11 7 2 -1 0
v:o:subject=duties far no verb thursday,	0 0 14 0 -13 0 0
v:o:subject=duties far no verb to	0 0 11 0 -10 -1 0
v:o:subject=duties far no verb today	0 0 6 -35 18 -1 -1
v:o:subject=duties far no verb until	0 0 0 0 5 -8 0
v:o:subject=duties far on ahead	0 0 -1 0 -18 16 11
v:o:subject=duties far the ahead	0 0 -10 0 14 -1 0
v:o:subject=duties far the gone	0 0 0 8 -7 0 0
v:o:subject=duties far thursday, today	0 0 14 0 -13 0 0
v:o:subject=duties far to ahead	0 0 11 0 -10 0 0
v:o:subject=duties far until ahead	0 0 2 0 2 -8 0
v:o:subject=duties from ahead	0 0 -28 18 -3 -4 4
v:o:subject=duties from today	0 0 0 20 -19 0 0
v:o:subject=duties in gone	0 0 0 -11 12 0 0
v:o:subject=duties no verb 	0 0 -3 -5 13 0 0
v:o:subject=duties no verb (	0 0 -7 0 11 0 0
v:o:subject=duties no verb ahead	0 0 12 -3 -12 2 3
v:o:subject=duties no verb from	0 0 -16 16 -7 0 0
v:o:subject=duties no verb gone	0 0 -4 2 7 0 -2
v:o:subject=duties no verb of	0 0 -3 -4 1 0 8
v:o:subject=duties no verb on	0 0 -26 24 6 -3 -19
v:o:subject=duties no verb the	0 0 -1 -4 -7 5 7
v:o:subject=duties no verb today	0 0 -27 -2 21 0 0
v:o:subject=duties no verb until	0 0 1 -7 -2 7 -1
v:o:subject=duties of ahead	0 0 -1 -8 0 0 9
v:o:subject=duties of today	0 0 0 -8 11 0 0
v:o:subject=duties on ahead	0 0 -35 38 3 -9 -9
v:o:subject=duties on gone	0 0 0 -12 17 0 0
v:o:subject=duties other	0 0 -10 9 -4 5 0
v:o:subject=duties other ahead	0 0 -10 0 4 5 0
v:o:subject=duties other gone	0 0 0 9 -9 0 0
v:o:subject=duties return	0 0 -6 0 7 0 0
v:o:subject=duties rise	0 0 -4 0 6 0 0
v:o:subject=duties run	0 0 10 0 -6 -1 0
v:o:subject=duties run ahead	0 0 10 0 -8 -1 0
v:o:subject=duties since ahead	0 0 11 -1 -8 0 0
v:o:subject=duties suspend ahead	0 0 1 8 -5 -1 0
v:o:subject=duties suspend until	0 0 13 0 -11 0 0
v:o:subject=duties the ahead	0 0 -11 0 -6 11 7
v:o:subject=duties to ahead	0 0 5 -1 3 -8 0
v:o:subject=duties until ahead	0 0 10 5 -16 3 -3
v:o:subject=exclusions	0 0 -2 0 8 -2 0
v:o:subject=exclusions carried	0 0 14 0 -9 -2 0
v:o:subject=exclusions end	0 0 -9 0 11 0 0
v:o:subject=exclusions end ahead	0 0 -9 0 11 0 0
v:o:subject=exclusions far carried	0 0 0 8 -4 -2 0
v:o:subject=fees	0 0 0 -17 18 0 -4
v:o:subject=fees carried	0 0 -20 0 22 0 0
v:o:subject=fees far	0 0 5 -8 1 0 0
v:o:subject=fees far carried	0 0 -7 -4 18 -2 0
v:o:subject=fees far no verb	0 0 5 -8 1 0 0
v:o:subject=fees far no verb ahead	0 0 7 0 -5 0 0
v:o:subject=fees far no verb today	0 0 0 -10 12 0 0
v:o:subject=fees from ahead	0 0 -8 -5 18 0 -2
v:o:subject=fees no verb	0 0 2 -6 2 0 -1
v:o:subject=longer carried	4 0 12 3 -14 0 -2
v:o:subject=longer carried begin	0 0 -19 11 4 0 0
v:o:subject=longer carried begin ahead	0 0 -18 11 1 0 0
v:o:subject=longer carried end	0 0 10 0 -7 0 0
v:o:subject=longer carried end ahead	0 0 10 0 -8 0 0
v:o:subject=longer carried end on	0 0 15 0 -13 0 0
v:o:subject=longer carried on ahead	0 0 10 0 -8 0 0
v:o:subject=longer far	0 0 4 -17 9 -2 -1
v:o:subject=longer far carried	0 0 0 -16 2 13 -3
v:o:subject=longer far carried be	0 0 22 0 -19 -2 0
v:o:subject=longer far carried begin	0 0 0 -7 0 9 0
v:o:subject=longer far carried begin ahead	0 0 0 0 -7 9 0
v:o:subject=longer far carried begin gone	0 0 0 -6 7 0 0
v:o:subject=longer far carried end	0 0 -4 0 7 0 0
v:o:subject=longer far carried end ahead	0 0 -18 0 20 0 0
v:o:subject=longer far carried end on	0 0 -4 0 7 0 0
v:o:subject=longer far carried on ahead	0 0 -12 0 16 0 0
v:o:subject=longer far carried on today	0 0 10 0 -9 0 0
v:o:subject=longer far carried say	0 0 0 -2 6 0 0
v:o:subject=longer far carried to ahead	0 0 -7 0 -7 13 0
v:o:subject=longer far no verb	0 0 4 -17 9 -2 -1
v:o:subject=longer far no verb ahead	0 0 -9 0 14 -1 0
v:o:subject=longer far no verb gone	0 0 -1 -6 11 0 0
v:o:subject=longer far no verb today	0 0 14 -7 -6 0 0
v:o:subject=longer no verb on	0 0 8 -2 0 -5 0
v:o:subject=longer on ahead	0 0 11 0 -4 -5 0
v:o:subject=meeting	-6 -3 3 0 11 -11 -9
v:o:subject=meeting be	0 0 -1 -1 8 0 0
v:o:subject=meeting begin	0 0 12 -11 -1 0 0
v:o:subject=meeting begin ahead	0 0 14 0 -13 0 0
v:o:subject=meeting begin on	0 0 14 0 -12 0 0
v:o:subject=meeting begin today	0 0 0 -6 8 0 0
v:o:subject=meeting carried	-2 -4 -11 -2 8 12 0
v:o:subject=meeting carried be	0 -1 0 9 -4 -2 0
v:o:subject=meeting carried be gone	0 0 0 10 -7 0 0
v:o:subject=meeting carried be on	0 0 0 7 -5 0 0
v:o:subject=meeting carried end	0 0 16 -4 -11 0 0
v:o:subject=meeting carried end ahead	0 0 21 0 -23 2 0
v:o:subject=meeting carried end gone	0 0 -2 -2 10 0 0
v:o:subject=meeting carried end on	0 0 15 -1 -12 1 0
v:o:subject=meeting carried from gone	0 0 0 -6 6 0 0
v:o:subject=meeting carried in ahead	0 0 -5 0 7 0 0
v:o:subject=meeting carried on ahead	0 0 11 0 -15 0 3
v:o:subject=meeting carried the ahead	0 0 7 0 -7 0 0
v:o:subject=meeting carried until ahead	0 0 -6 0 0 5 0
v:o:subject=meeting far	-1 -1 -7 -2 5 0 6
v:o:subject=meeting far  ahead	0 0 7 -3 -14 -10 15
v:o:subject=meeting far  gone	0 0 0 -9 12 0 0
v:o:subject=meeting far carried	-5 -6 -8 -2 16 -9 0
v:o:subject=meeting far carried agree	0 0 0 13 -12 0 0
v:o:subject=meeting far carried be	0 0 0 5 -14 0 9
v:o:subject=meeting far carried be ahead	0 0 3 0 -12 0 10
v:o:subject=meeting far carried be gone	0 0 0 8 -7 0 0
v:o:subject=meeting far carried begin	0 -2 8 1 -1 -4 0
v:o:subject=meeting far carried begin ahead	0 0 8 -6 0 -4 0
v:o:subject=meeting far carried begin gone	0 -1 0 7 -4 0 0
v:o:subject=meeting far carried from ahead	0 0 0 0 -7 0 10
v:o:subject=meeting far carried in gone	0 0 0 14 -13 0 0
v:o:subject=meeting far carried on ahead	0 0 0 -7 8 -5 0
v:o:subject=meeting far carried the ahead	0 0 -11 0 17 -6 0
v:o:subject=meeting far carried until ahead	0 0 0 0 -8 8 0
v:o:subject=meeting far from ahead	0 0 -1 -7 6 0 0
v:o:subject=meeting far no verb	-1 -1 -7 -2 5 0 6
v:o:subject=meeting far no verb 	0 0 6 -15 -6 -10 15
v:o:subject=meeting far no verb ahead	0 0 -13 -19 10 2 8
v:o:subject=meeting far no verb gone	0 0 0 -2 9 0 0
v:o:subject=meeting far no verb the	0 0 -11 0 6 3 0
v:o:subject=meeting far no verb today	0 0 6 12 -15 0 0
v:o:subject=meeting far on gone	0 0 0 7 -6 0 0
v:o:subject=meeting no verb	0 -1 0 10 1 -7 -5
v:o:subject=meeting no verb ahead	0 0 0 -7 11 -3 -2
v:o:subject=meeting no verb gone	0 0 0 -9 15 0 0
v:o:subject=meeting no verb on	0 0 -14 -7 24 0 0
v:o:subject=meeting no verb today	0 0 0 23 -20 0 0
v:o:subject=meeting on gone	-1 0 0 -7 13 0 0
v:o:subject=meeting on today	0 0 -4 -1 8 0 0
v:o:subject=meeting the ahead	0 0 7 0 -12 3 0
v:o:subject=none	-12 -12 1 6 0 -2 1
v:o:subject=none  ahead	0 0 0 -4 0 6 -8
v:o:subject=none  today	0 0 4 -14 9 0 0
v:o:subject=none carried	-8 -10 19 -11 -7 4 0
v:o:subject=none carried  today	0 0 -4 0 6 0 0
v:o:subject=none carried agree	0 0 -15 2 12 0 0
v:o:subject=none carried agree ahead	0 0 -15 0 16 0 0
v:o:subject=none carried agree on	0 0 -3 -3 9 0 0
v:o:subject=none carried announce	0 0 0 -5 -3 0 10
v:o:subject=none carried announce ahead	0 0 0 -1 -6 0 10
v:o:subject=none carried announce on	0 0 0 -5 -5 0 10
v:o:subject=none carried ask	0 0 0 8 -5 0 0
v:o:subject=none carried be 	0 0 -8 0 10 0 0
v:o:subject=none carried be ahead	0 0 -6 -9 4 4 5
v:o:subject=none carried be by	0 0 -10 0 12 0 0
v:o:subject=none carried be from	0 0 0 12 -8 0 0
v:o:subject=none carried be gone	0 0 -2 6 0 -2 0
v:o:subject=none carried be of	0 0 -3 -5 11 0 0
v:o:subject=none carried be on	0 0 9 -3 -3 0 0
v:o:subject=none carried be the	0 0 -7 3 -10 7 10
v:o:subject=none carried be today	0 0 5 -8 0 0 0
v:o:subject=none carried begin	-3 0 0 6 -2 0 -5
v:o:subject=none carried begin gone	-2 3 0 -5 6 0 0
v:o:subject=none carried begin on	0 2 2 -8 7 -5 0
v:o:subject=none carried begin the	0 0 4 2 -6 3 -1
v:o:subject=none carried begin today	0 0 -6 13 -7 0 0
v:o:subject=none carried by ahead	0 0 -12 0 14 0 0
v:o:subject=none carried collect	0 0 -1 0 6 -3 0
v:o:subject=none carried conclude	0 0 7 1 -8 0 0
v:o:subject=none carried confirm	0 0 -9 0 14 -3 0
v:o:subject=none carried end	0 0 14 1 -24 8 4
v:o:subject=none carried end ahead	0 0 7 -1 -17 8 7
v:o:subject=none carried end gone	1 0 0 7 -3 0 -2
v:o:subject=none carried end on	3 0 -13 10 -12 10 7
v:o:subject=none carried end today	0 0 11 -4 -7 0 0
v:o:subject=none carried fall	0 0 -8 0 9 0 0
v:o:subject=none carried from ahead	0 0 0 -8 4 -2 2
v:o:subject=none carried from gone	0 0 0 11 -5 0 0
v:o:subject=none carried get	0 0 3 -9 5 0 -1
v:o:subject=none carried have	0 0 -1 -1 0 0 6
v:o:subject=none carried have ahead	0 0 0 -6 0 0 7
v:o:subject=none carried have on	0 0 3 6 -9 0 0
v:o:subject=none carried have until	0 0 -3 0 6 0 0
v:o:subject=none carried in gone	0 0 0 16 -14 0 0
v:o:subject=none carried keep	0 0 10 0 -7 0 0
v:o:subject=none carried levy	0 0 0 7 -5 0 0
v:o:subject=none carried make	0 0 0 -2 -7 9 0
v:o:subject=none carried make ahead	0 0 0 0 -9 10 0
v:o:subject=none carried meet	0 0 13 2 -12 0 0
v:o:subject=none carried meet ahead	0 0 -6 -2 12 0 0
v:o:subject=none carried meet gone	0 0 0 9 -8 0 0
v:o:subject=none carried meet today	0 0 18 -4 -14 0 0
v:o:subject=none carried of ahead	0 0 -10 -6 20 -3 -1
v:o:subject=none carried on ahead	-2 -2 3 -20 -3 0 13
v:o:subject=none carried on gone	6 2 -2 5 -8 0 -4
v:o:subject=none carried on today	0 0 -5 -5 15 0 0
v:o:subject=none carried other	0 0 -5 -5 8 0 2
v:o:subject=none carried other since	0 0 0 -9 10 0 0
v:o:subject=none carried pay	0 0 0 -6 5 7 -6
v:o:subject=none carried pay ahead	0 0 0 -4 0 7 -5
v:o:subject=none carried pay from	0 0 -1 -7 17 0 -5
v:o:subject=none carried pay gone	0 0 0 -11 14 0 0
v:o:subject=none carried pay since	0 0 6 -9 0 0 0
v:o:subject=none carried put	0 0 0 -5 12 -4 0
v:o:subject=none carried put gone	0 0 0 -5 6 0 0
v:o:subject=none carried run	4 0 14 -4 -18 1 5
v:o:subject=none carried run ahead	0 0 0 0 -6 2 6
v:o:subject=none carried say	0 0 13 -3 -10 1 -2
v:o:subject=none carried say ahead	0 0 14 0 -14 2 -2
v:o:subject=none carried say on	0 0 11 -1 -5 0 -1
v:o:subject=none carried set	0 0 -5 0 6 0 0
v:o:subject=none carried sign	0 0 2 6 -12 4 0
v:o:subject=none carried sign ahead	0 0 3 0 -8 4 0
v:o:subject=none carried sign gone	0 0 0 6 -5 0 0
v:o:subject=none carried sign on	0 0 0 10 -8 0 0
v:o:subject=none carried since ahead	0 0 0 -6 5 0 0
v:o:subject=none carried sit gone	0 0 0 6 -4 0 0
v:o:subject=none carried suspend	0 0 16 -9 0 -7 -3
v:o:subject=none carried suspend ahead	0 0 19 -9 -5 -7 -3
v:o:subject=none carried suspend until	0 0 11 0 -6 -3 0
v:o:subject=none carried tell	0 0 -4 0 8 0 0
v:o:subject=none carried the ahead	0 0 10 -12 -14 4 6
v:o:subject=none carried the gone	0 0 -1 9 -1 -4 0
v:o:subject=none carried to ahead	0 0 -2 0 -4 9 0
v:o:subject=none carried until ahead	0 0 -7 0 5 7 0
v:o:subject=none carried until gone	0 0 0 -1 7 0 0
v:o:subject=none friday today	0 0 -4 -4 11 0 0
v:o:subject=none friday, today	0 0 -2 0 6 0 0
v:o:subject=none from ahead	0 0 -8 9 -10 0 7
v:o:subject=none monday, today	0 0 -8 -5 15 0 0
v:o:subject=none no verb	-12 -12 1 6 0 -2 1
v:o:subject=none no verb 	0 0 3 -7 1 5 -11
v:o:subject=none no verb ahead	0 0 8 10 -21 3 9
v:o:subject=none no verb friday	0 0 -4 -4 11 0 0
v:o:subject=none no verb friday,	0 0 -3 -1 9 0 0
v:o:subject=none no verb from	0 0 -8 3 -4 0 7
v:o:subject=none no verb gone	-1 -2 -6 -1 11 -2 -1
v:o:subject=none no verb monday,	0 0 -9 -6 17 0 0
v:o:subject=none no verb of	0 0 -15 31 -19 -1 -4
v:o:subject=none no verb on	0 0 4 -3 8 -4 -15
v:o:subject=none no verb since	0 0 -4 13 -8 0 0
v:o:subject=none no verb sunday,	0 0 -9 -2 -5 15 0
v:o:subject=none no verb thursday,	0 0 -4 0 9 0 0
v:o:subject=none no verb to	0 0 12 -7 -12 2 0
v:o:subject=none no verb today	-4 -3 -6 0 14 -14 -12
v:o:subject=none no verb tuesday	0 0 -5 12 -7 0 0
v:o:subject=none no verb tuesday,	0 0 6 -10 0 0 0
v:o:subject=none no verb until	0 0 19 -9 -13 1 0
v:o:subject=none no verb wednesday	0 0 8 -6 -2 0 0
v:o:subject=none no verb wednesday,	0 0 0 -3 6 0 0
v:o:subject=none no verb ·	0 0 -9 10 -1 0 0
v:o:subject=none no verb —	0 0 -1 -3 9 0 0
v:o:subject=none of ahead	0 0 -8 20 -11 0 -3
v:o:subject=none of gone	0 0 0 -14 15 0 0
v:o:subject=none of today	0 0 -5 24 -21 0 0
v:o:subject=none on ahead	0 0 5 -14 8 -3 -14
v:o:subject=none on gone	0 0 0 6 -3 0 0
v:o:subject=none since ahead	0 0 -4 -5 12 0 0
v:o:subject=none since gone	0 0 0 17 -17 0 0
v:o:subject=none the gone	0 0 0 7 -6 0 0
v:o:subject=none to ahead	0 0 12 0 -19 2 0
v:o:subject=none to gone	0 0 0 -6 7 0 0
v:o:subject=none tuesday today	0 0 -5 12 -7 0 0
v:o:subject=none tuesday, today	0 0 6 -10 0 0 0
v:o:subject=none until ahead	0 0 20 0 -22 1 0
v:o:subject=none until gone	0 0 0 -8 10 0 0
v:o:subject=none wednesday today	0 0 8 -6 -2 0 0
v:o:subject=none wednesday, today	0 0 0 -3 6 0 0
v:o:subject=none · today	0 0 -8 11 -3 0 0
v:o:subject=none — today	0 0 0 -3 6 0 0
v:o:subject=procedure	0 0 6 -14 -1 -1 6
v:o:subject=procedure carried	0 0 -20 -11 34 -2 0
v:o:subject=procedure carried be	0 0 -3 0 6 0 0
v:o:subject=procedure carried end	0 0 -7 0 9 0 0
v:o:subject=procedure carried on ahead	0 0 -7 0 8 0 0
v:o:subject=procedure carried since gone	0 0 0 -6 6 0 0
v:o:subject=procedure far	0 0 -8 -12 -3 12 10
v:o:subject=procedure far carried	0 0 6 8 -5 -5 -3
v:o:subject=procedure far carried be	0 0 2 7 -8 0 0
v:o:subject=procedure far carried be gone	0 0 0 7 -6 0 0
v:o:subject=procedure far carried in gone	0 0 0 6 -6 0 0
v:o:subject=procedure far carried on ahead	0 0 -11 0 13 0 0
v:o:subject=procedure far carried since gone	0 0 0 -7 8 0 0
v:o:subject=procedure far carried until gone	0 0 0 7 -7 0 0
v:o:subject=procedure far no verb	0 0 -8 -12 -3 12 10
v:o:subject=procedure far no verb 	0 0 -10 0 -4 13 0
v:o:subject=procedure far no verb ahead	0 0 -6 -4 -10 12 10
v:o:subject=procedure far no verb gone	0 0 0 -5 6 0 0
v:o:subject=procedure no verb	0 0 9 -9 -8 0 7
v:o:subject=procedure no verb ahead	0 0 11 0 -14 0 7
v:o:subject=procedure on ahead	0 0 -3 0 6 0 0
v:o:subject=sale	0 0 -7 -3 14 0 0
v:o:subject=sale far	0 0 -2 -6 13 0 0
v:o:subject=sale far carried	0 0 6 7 -4 -8 0
v:o:subject=sale far carried on gone	0 0 0 8 -6 0 0
v:o:subject=sale far no verb	0 0 -2 -6 13 0 0
v:o:subject=sale no verb	0 0 -5 -1 11 0 0
v:o:subject=signing	0 0 7 1 -2 -12 5
v:o:subject=signing no verb	0 0 11 -2 -8 -7 7
v:o:subject=signing no verb ahead	0 0 18 -9 -15 -6 8
v:o:subject=signing no verb of	0 0 0 -4 7 0 0
v:o:subject=signing no verb on	0 0 4 0 -13 0 10
v:o:subject=signing no verb today	0 0 -12 4 2 0 0
v:o:subject=signing of gone	0 0 0 -5 6 0 0
v:o:subject=signing on ahead	0 0 2 -8 -5 0 9
v:o:subject=signing on gone	0 0 0 6 -5 0 0
v:o:subject=signing since gone	0 0 0 -9 9 0 0
v:o:subject=truce	0 7 21 6 -21 -6 -11
v:o:subject=truce  ahead	0 -4 0 0 -11 6 13
v:o:subject=truce  gone	9 9 0 -14 -7 0 -1
v:o:subject=truce agree	0 0 0 -7 9 0 0
v:o:subject=truce agree gone	0 0 0 -7 8 0 0
v:o:subject=truce be	0 0 8 0 -2 0 0
v:o:subject=truce be ahead	0 0 11 0 -7 0 0
v:o:subject=truce be on	0 0 12 0 -9 0 0
v:o:subject=truce begin	0 -8 0 4 0 -4 3
v:o:subject=truce begin gone	0 -6 0 10 -4 0 0
v:o:subject=truce begin in	0 0 0 9 -9 0 0
v:o:subject=truce begin on	0 -6 -2 3 0 0 4
v:o:subject=truce carried	0 0 -10 -2 8 2 -1
v:o:subject=truce carried be	3 0 -1 -15 5 8 0
v:o:subject=truce carried be ahead	0 0 2 -2 -4 9 0
v:o:subject=truce carried be on	5 0 -6 0 -7 12 0
v:o:subject=truce carried begin	0 3 -19 15 -9 0 4
v:o:subject=truce carried begin ahead	0 0 -18 10 -1 1 4
v:o:subject=truce carried begin on	0 3 -11 3 -2 0 4
v:o:subject=truce carried end	0 0 3 5 0 -11 0
v:o:subject=truce carried end ahead	0 0 5 0 2 -10 0
v:o:subject=truce carried end gone	0 0 0 6 -3 0 0
v:o:subject=truce carried end on	0 0 6 6 -4 -10 0
v:o:subject=truce carried in gone	0 0 0 -6 7 0 0
v:o:subject=truce carried last gone	0 0 0 12 -11 0 0
v:o:subject=truce carried on ahead	0 0 -4 7 0 0 2
v:o:subject=truce carried on gone	6 4 0 2 -10 0 0
v:o:subject=truce carried run	0 0 10 0 0 -10 0
v:o:subject=truce carried run ahead	0 0 13 0 -4 -9 0
v:o:subject=truce carried sign gone	0 0 0 7 -7 0 0
v:o:subject=truce carried suspend	0 0 -6 -6 14 -3 0
v:o:subject=truce carried suspend ahead	0 0 -5 0 9 -3 0
v:o:subject=truce carried suspend gone	0 0 0 -5 7 0 0
v:o:subject=truce carried suspend until	0 0 -6 0 9 -2 0
v:o:subject=truce carried the ahead	0 0 -8 0 -5 15 0
v:o:subject=truce carried the gone	0 0 0 -7 10 0 0
v:o:subject=truce carried to ahead	0 0 7 0 -9 0 0
v:o:subject=truce carried until ahead	0 0 3 0 2 -7 0
v:o:subject=truce carried until gone	0 0 -2 -2 9 0 0
v:o:subject=truce end	6 1 7 6 -19 2 0
v:o:subject=truce end gone	11 2 -4 10 -16 0 0
v:o:subject=truce end on	7 -4 -2 9 -9 4 0
v:o:subject=truce extend	0 0 5 -6 -5 6 0
v:o:subject=truce extend ahead	0 0 5 0 -15 8 0
v:o:subject=truce extend gone	0 0 0 -5 9 0 0
v:o:subject=truce extend to	0 0 -13 0 0 14 0
v:o:subject=truce far	6 -7 0 6 -10 0 8
v:o:subject=truce far  ahead	0 0 -17 0 4 -3 15
v:o:subject=truce far  gone	-1 0 0 13 -8 0 0
v:o:subject=truce far  today	0 0 10 -3 -5 0 0
v:o:subject=truce far carried	1 -2 -2 2 6 -7 -13
v:o:subject=truce far carried be	-1 0 9 5 -10 -1 0
v:o:subject=truce far carried be ahead	0 0 -6 0 9 0 0
v:o:subject=truce far carried be gone	-1 0 0 7 -2 0 0
v:o:subject=truce far carried be on	0 0 7 0 -3 0 0
v:o:subject=truce far carried begin	0 0 -6 3 0 3 -1
v:o:subject=truce far carried begin ahead	0 0 -4 -3 6 3 0
v:o:subject=truce far carried begin gone	0 0 0 9 -7 0 0
v:o:subject=truce far carried begin on	0 0 0 13 -8 0 0
v:o:subject=truce far carried charge	0 0 4 3 -6 0 0
v:o:subject=truce far carried end	7 0 3 -3 -2 -7 0
v:o:subject=truce far carried end ahead	0 0 8 0 -2 -7 0
v:o:subject=truce far carried end gone	8 0 0 -1 -4 0 0
v:o:subject=truce far carried end on	7 0 7 -1 -7 -7 0
v:o:subject=truce far carried on ahead	0 0 -3 -1 14 -10 -2
v:o:subject=truce far carried on gone	6 0 -2 4 -7 0 0
v:o:subject=truce far carried on today	0 0 -2 0 6 0 0
v:o:subject=truce far carried other	0 0 -5 0 7 0 0
v:o:subject=truce far carried reach	0 0 0 10 -7 0 0
v:o:subject=truce far carried reach gone	0 0 0 -9 10 0 0
v:o:subject=truce far carried say	0 0 -4 0 9 0 0
v:o:subject=truce far carried sign	0 0 0 -4 8 0 0
v:o:subject=truce far carried suspend	0 0 -10 -3 16 0 0
v:o:subject=truce far carried the ahead	0 0 9 0 -2 -10 0
v:o:subject=truce far carried to ahead	0 0 -3 0 -8 11 0
v:o:subject=truce far carried until ahead	0 0 -8 0 10 0 0
v:o:subject=truce far carried until gone	0 0 0 13 -12 0 0
v:o:subject=truce far monday, today	0 0 9 0 -8 0 0
v:o:subject=truce far no verb	6 -7 0 6 -10 0 8
v:o:subject=truce far no verb 	-2 -1 -2 9 -8 -5 12
v:o:subject=truce far no verb ahead	0 0 -13 4 -5 1 15
v:o:subject=truce far no verb gone	9 -3 0 4 -5 0 -5
v:o:subject=truce far no verb monday,	0 0 15 0 -13 0 0
v:o:subject=truce far no verb on	12 0 6 -6 -9 0 -1
v:o:subject=truce far no verb today	0 0 13 -2 -3 -1 -2
v:o:subject=truce far on ahead	0 0 7 0 -3 0 0
v:o:subject=truce far on gone	13 0 0 -5 -7 0 0
v:o:subject=truce from ahead	0 -7 -6 -3 24 -8 -7
v:o:subject=truce from gone	0 12 0 20 -29 0 0
v:o:subject=truce in gone	0 -1 0 13 -10 0 0
v:o:subject=truce no verb	0 11 9 3 -7 -16 -10
v:o:subject=truce no verb 	7 6 0 -16 -16 5 11
v:o:subject=truce no verb ahead	-4 -16 2 -3 14 -12 -5
v:o:subject=truce no verb from	0 2 -10 13 -2 -3 -4
v:o:subject=truce no verb gone	2 19 -11 1 -13 -5 -4
v:o:subject=truce no verb in	0 0 0 -4 9 0 0
v:o:subject=truce no verb of	0 8 0 0 -6 0 0
v:o:subject=truce no verb on	-7 5 9 -2 -2 -6 -3
v:o:subject=truce no verb the	0 0 0 -1 10 -6 0
v:o:subject=truce no verb to	0 -3 10 -5 -1 -2 0
v:o:subject=truce no verb today	0 0 22 11 -28 0 0
v:o:subject=truce no verb until	0 0 -14 -3 17 3 0
v:o:subject=truce of ahead	0 0 -8 -3 13 0 0
v:o:subject=truce of gone	0 5 0 9 -14 0 0
v:o:subject=truce on ahead	-7 -1 18 0 -13 0 0
v:o:subject=truce on gone	3 0 -8 -3 5 0 0
v:o:subject=truce on today	0 0 -12 5 2 0 0
v:o:subject=truce other	0 0 8 10 -8 -7 0
v:o:subject=truce other ahead	0 0 8 0 0 -7 0
v:o:subject=truce other gone	0 0 0 11 -9 0 0
v:o:subject=truce run on	-2 0 21 0 -13 0 0
v:o:subject=truce run to	0 0 -24 0 19 3 0
v:o:subject=truce suspend	0 0 0 8 -7 0 0
v:o:subject=truce suspend gone	0 0 0 8 -7 0 0
v:o:subject=truce the ahead	0 0 -5 0 13 -7 0
v:o:subject=truce to ahead	0 0 -5 -3 0 10 0
v:o:subject=truce to gone	0 -1 0 17 -9 -3 0
v:o:subject=truce until gone	0 0 0 -4 11 0 0
v:o:topic=controls	0 0 -10 -16 30 -7 -3
v:o:topic=controls ahead	0 0 -9 -3 20 -7 -2
v:o:topic=controls begin	0 0 -6 -4 18 -7 0
v:o:topic=controls far	0 0 7 -17 0 4 -1
v:o:topic=controls far 	0 0 -4 0 8 0 0
v:o:topic=controls far ahead	0 0 10 0 -12 5 0
v:o:topic=controls far gone	0 0 0 -12 16 0 0
v:o:topic=controls far no verb	0 0 -5 -6 8 3 0
v:o:topic=controls far on	0 0 16 0 -13 0 0
v:o:topic=controls far on ahead	0 0 16 0 -14 0 0
v:o:topic=controls far to	0 0 0 0 -6 5 0
v:o:topic=controls far to ahead	0 0 0 0 -7 5 0
v:o:topic=controls from	0 0 -4 -4 12 0 0
v:o:topic=controls from ahead	0 0 -4 0 8 0 0
v:o:topic=controls gone	0 0 0 -5 11 0 0
v:o:topic=controls no verb	0 0 12 2 -7 -6 0
v:o:topic=controls on	0 0 -9 7 2 0 0
v:o:topic=controls on ahead	0 0 -9 0 11 0 0
v:o:topic=controls on gone	0 0 0 8 -7 0 0
v:o:topic=controls since	0 0 0 -7 8 0 0
v:o:topic=controls since gone	0 0 0 -7 8 0 0
v:o:topic=controls suspend	0 0 -16 -1 19 0 0
v:o:topic=controls the	0 0 0 0 7 0 0
v:o:topic=controls today	0 0 0 -6 7 0 0
v:o:topic=controls until	0 0 5 0 2 -11 0
v:o:topic=controls until ahead	0 0 5 0 1 -11 0
v:o:topic=deal	-7 -2 11 -26 20 -12 -10
v:o:topic=deal ahead	0 0 8 -12 8 -10 -7
v:o:topic=deal be	0 0 0 0 5 -7 0
v:o:topic=deal by	0 0 0 0 3 -6 0
v:o:topic=deal by ahead	0 0 1 0 1 -6 0
v:o:topic=deal end	-1 0 15 -2 -14 4 0
v:o:topic=deal far	0 0 2 0 9 -8 -9
v:o:topic=deal far ahead	0 0 13 -3 0 -7 -8
v:o:topic=deal far be	0 0 13 0 -12 0 0
v:o:topic=deal far begin	0 0 -3 0 9 -3 0
v:o:topic=deal far gone	0 0 0 -6 10 0 0
v:o:topic=deal far no verb	0 0 0 0 4 0 -7
v:o:topic=deal far on	0 0 6 -2 0 0 0
v:o:topic=deal far on ahead	0 0 6 0 -4 0 0
v:o:topic=deal far today	0 0 -17 11 0 0 0
v:o:topic=deal from ahead	0 0 6 0 -5 0 0
v:o:topic=deal gone	-4 0 -3 -2 14 0 0
v:o:topic=deal no verb	0 0 -13 -11 27 -4 0
v:o:topic=deal on	-3 0 -1 0 9 -4 -2
v:o:topic=deal on ahead	0 0 0 -8 11 -3 -1
v:o:topic=deal on gone	-1 0 0 6 -2 0 0
v:o:topic=deal reach	0 0 8 2 -8 0 0
v:o:topic=deal since	0 0 0 -10 12 0 0
v:o:topic=deal since gone	0 0 0 -10 12 0 0
v:o:topic=deal the	0 0 13 0 -16 2 0
v:o:topic=deal the ahead	0 0 15 0 -19 3 0
v:o:topic=deal today	0 0 10 -17 2 0 0
v:o:topic=duties	2 -23 -4 7 7 -10 -2
v:o:topic=duties 	0 0 0 -9 10 -1 -2
v:o:topic=duties  ahead	0 0 -3 0 9 0 0
v:o:topic=duties (	0 0 -7 0 11 0 0
v:o:topic=duties agree	0 0 -1 7 -3 0 0
v:o:topic=duties ahead	-13 -7 6 -4 0 -1 6
v:o:topic=duties ask	0 0 0 8 -7 0 0
v:o:topic=duties be	-3 0 13 0 -14 -10 13
v:o:topic=duties bear	0 0 0 -5 7 0 0
v:o:topic=duties before	0 0 0 3 -8 4 0
v:o:topic=duties before ahead	0 0 0 11 -15 5 0
v:o:topic=duties before gone	0 0 0 -13 15 0 0
v:o:topic=duties begin	0 0 -12 -8 29 -9 -8
v:o:topic=duties by	0 0 -9 0 14 0 0
v:o:topic=duties by ahead	0 0 -9 0 13 0 0
v:o:topic=duties call	0 0 0 6 -6 0 0
v:o:topic=duties cent	0 0 -10 -4 17 0 0
v:o:topic=duties charge	0 0 0 -5 7 0 -2
v:o:topic=duties collect	0 0 -8 -6 18 -3 0
v:o:topic=duties end	0 0 0 -9 0 -8 10
v:o:topic=duties fall	0 0 -9 -5 0 0 8
v:o:topic=duties far	-20 -10 0 -4 2 11 0
v:o:topic=duties far 	-4 0 2 0 4 -1 -6
v:o:topic=duties far  ahead	0 0 8 0 -4 0 -4
v:o:topic=duties far  today	0 0 -10 -3 17 0 0
v:o:topic=duties far ahead	-1 0 0 0 -13 17 4
v:o:topic=duties far be	0 0 -11 -3 20 -2 0
v:o:topic=duties far before	0 0 -7 1 8 -2 0
v:o:topic=duties far before ahead	0 0 -5 6 2 -2 0
v:o:topic=duties far begin	0 0 7 -5 0 0 0
v:o:topic=duties far end	0 0 -13 -2 14 1 0
v:o:topic=duties far from	0 0 5 1 -6 -3 3
v:o:topic=duties far from ahead	0 0 6 6 -13 -2 4
v:o:topic=duties far from gone	0 0 0 -6 9 0 0
v:o:topic=duties far gone	-13 -4 -10 3 14 -6 -4
v:o:topic=duties far in	0 0 0 -12 14 0 0
v:o:topic=duties far in gone	0 0 0 -12 13 0 0
v:o:topic=duties far no verb	-10 -4 11 -6 -2 -3 5
v:o:topic=duties far of	0 0 -4 16 -12 0 0
v:o:topic=duties far of gone	0 0 0 8 -8 0 0
v:o:topic=duties far on	-3 0 -7 -10 -1 13 9
v:o:topic=duties far on ahead	0 0 -6 -15 -5 13 11
v:o:topic=duties far say	0 0 -3 0 0 7 0
v:o:topic=duties far since	0 0 -10 3 5 0 0
v:o:topic=duties far since ahead	0 0 -9 -3 15 0 0
v:o:topic=duties far the	0 0 -10 9 4 -3 0
v:o:topic=duties far the ahead	0 0 -9 8 4 -1 0
v:o:topic=duties far thursday,	0 0 14 0 -13 0 0
v:o:topic=duties far thursday, today	0 0 14 0 -13 0 0
v:o:topic=duties far to	0 0 0 0 -9 8 0
v:o:topic=duties far to ahead	0 0 0 0 -12 10 0
v:o:topic=duties far today	0 0 2 -16 16 -2 -1
v:o:topic=duties for	0 0 0 0 6 0 0
v:o:topic=duties from	-1 -1 -43 21 2 -12 8
v:o:topic=duties from ahead	0 0 -39 16 2 -10 11
v:o:topic=duties from gone	0 0 0 -16 24 0 -4
v:o:topic=duties from today	0 0 -1 22 -20 0 0
v:o:topic=duties gone	12 -10 -21 5 8 -11 -18
v:o:topic=duties have	0 0 0 6 -4 0 0
v:o:topic=duties impose	0 0 -5 -3 10 0 0
v:o:topic=duties in	0 0 -1 -4 11 0 0
v:o:topic=duties in gone	0 0 0 -3 6 0 0
v:o:topic=duties introduce	0 0 0 -6 7 0 0
v:o:topic=duties is	0 0 9 -12 0 0 0
v:o:topic=duties is ahead	0 0 11 0 -9 0 0
v:o:topic=duties is gone	0 0 0 -7 11 0 0
v:o:topic=duties keep	0 0 -12 0 7 5 0
v:o:topic=duties last	0 0 0 -8 9 0 0
v:o:topic=duties last gone	0 0 0 -8 9 0 0
v:o:topic=duties leave	0 0 0 6 -4 0 0
v:o:topic=duties levy	0 0 -4 16 -9 0 -2
v:o:topic=duties lower	0 0 -4 0 12 0 -3
v:o:topic=duties make	0 0 0 -6 9 0 0
v:o:topic=duties of	0 0 -12 -6 11 0 7
v:o:topic=duties of ahead	0 0 -7 -11 7 0 7
v:o:topic=duties of today	0 0 -1 -8 11 0 0
v:o:topic=duties on	11 -3 -20 23 2 -24 -5
v:o:topic=duties on ahead	-6 0 -16 28 4 -22 -1
v:o:topic=duties on gone	16 0 -2 1 -6 0 -4
v:o:topic=duties on today	0 0 -2 -10 17 0 0
v:o:topic=duties other	14 0 -11 2 -5 2 0
v:o:topic=duties pay	0 0 -1 -8 0 6 7
v:o:topic=duties percent	0 0 -6 0 8 0 0
v:o:topic=duties put	0 0 2 -11 4 0 0
v:o:topic=duties raise	0 0 -6 -1 0 6 0
v:o:topic=duties reach	0 0 0 10 -7 0 0
v:o:topic=duties return	0 0 -8 0 14 -2 0
v:o:topic=duties rise	0 0 -6 0 12 0 0
v:o:topic=duties run	3 0 7 0 -10 0 0
v:o:topic=duties say	0 0 -5 -6 16 0 -1
v:o:topic=duties suspend	0 0 2 -1 -6 5 0
v:o:topic=duties the	0 0 -12 5 -7 10 4
v:o:topic=duties the ahead	0 0 -11 -6 0 11 5
v:o:topic=duties the gone	0 0 0 10 -7 0 0
v:o:topic=duties through	0 0 15 0 -11 -1 0
v:o:topic=duties through ahead	0 0 15 0 -12 -1 0
v:o:topic=duties to	0 0 1 -10 10 -10 -1
v:o:topic=duties to ahead	0 0 3 -2 5 -9 -1
v:o:topic=duties to gone	0 0 0 -4 6 0 0
v:o:topic=duties today	0 0 -8 7 6 -2 -3
v:o:topic=duties until	0 0 7 4 -17 15 -7
v:o:topic=duties until ahead	0 0 8 1 -19 16 -6
v:o:topic=exclusions	0 0 2 -16 13 -4 -2
v:o:topic=exclusions be	0 0 -3 -7 13 0 0
v:o:topic=exclusions end	0 0 -9 0 11 0 0
v:o:topic=exclusions far	0 0 3 -4 4 -7 0
v:o:topic=exclusions gone	0 0 0 -11 13 0 0
v:o:topic=exclusions on	0 0 12 0 -7 0 0
v:o:topic=exclusions on ahead	0 0 12 0 -9 0 0
v:o:topic=fees	0 0 -2 -21 23 -3 -5
v:o:topic=fees ahead	0 0 -1 -6 12 -3 -4
v:o:topic=fees be	0 0 7 0 -6 0 0
v:o:topic=fees begin	0 0 0 -8 11 0 0
v:o:topic=fees charge	0 0 -1 0 6 0 0
v:o:topic=fees far	0 0 7 -9 1 0 0
v:o:topic=fees far ahead	0 0 9 0 -6 0 0
v:o:topic=fees far no verb	0 0 5 -8 1 0 0
v:o:topic=fees far today	0 0 0 -10 12 0 0
v:o:topic=fees gone	0 0 0 -12 15 0 0
v:o:topic=fees no verb	0 0 2 -6 2 0 -1
v:o:topic=fees on	0 0 -2 -8 13 0 0
v:o:topic=fees on gone	0 0 0 -7 8 0 0
v:o:topic=longer	1 -3 4 3 -5 2 -9
v:o:topic=longer ahead	0 0 0 4 -4 6 -7
v:o:topic=longer be	0 0 17 -3 -17 4 0
v:o:topic=longer begin	0 0 -13 9 3 0 0
v:o:topic=longer end	0 0 13 0 -3 -13 0
v:o:topic=longer extend	0 0 -6 -2 -4 13 0
v:o:topic=longer far	0 0 14 -24 3 -3 -3
v:o:topic=longer far gone	0 0 -1 -7 12 0 0
v:o:topic=longer far no verb	0 0 4 -17 9 -2 -1
v:o:topic=longer far of	0 0 -2 -1 7 0 0
v:o:topic=longer far on	0 0 10 0 -9 0 0
v:o:topic=longer far on ahead	0 0 11 0 -10 0 0
v:o:topic=longer far today	0 0 13 -12 -2 0 0
v:o:topic=longer gone	2 0 -3 7 0 -8 0
v:o:topic=longer in	0 0 0 -10 12 0 0
v:o:topic=longer in gone	0 0 0 -10 12 0 0
v:o:topic=longer on	4 0 19 -8 -7 -19 0
v:o:topic=longer on ahead	0 0 20 0 -7 -18 0
v:o:topic=longer other	0 0 2 10 -4 -9 0
v:o:topic=longer run	5 0 0 0 1 -10 0
v:o:topic=longer sign	0 0 -3 0 0 7 0
v:o:topic=longer since	0 0 -1 8 -5 0 0
v:o:topic=longer since gone	0 0 0 8 -8 0 0
v:o:topic=longer the	0 0 -6 0 10 -5 0
v:o:topic=longer the ahead	0 0 -6 0 9 -4 0
v:o:topic=longer to	0 0 0 19 -24 13 0
v:o:topic=longer to ahead	0 0 0 0 -16 16 0
v:o:topic=longer to gone	0 0 0 20 -14 -3 0
v:o:topic=longer today	0 0 10 -15 0 0 0
v:o:topic=longer until	0 0 3 0 -7 4 0
v:o:topic=longer until ahead	0 0 3 0 -10 5 0
v:o:topic=meeting	-14 -11 -1 -6 18 3 -7
v:o:topic=meeting 	0 0 -1 -4 10 0 0
v:o:topic=meeting ahead	0 0 -9 -24 15 10 -1
v:o:topic=meeting begin	0 0 6 -13 1 -1 2
v:o:topic=meeting end	-3 0 7 -1 -4 2 0
v:o:topic=meeting far 	0 0 6 -15 -5 -10 15
v:o:topic=meeting far  ahead	0 0 7 -3 -14 -10 15
v:o:topic=meeting far  gone	0 0 0 -9 12 0 0
v:o:topic=meeting far ahead	0 0 3 -25 3 -2 7
v:o:topic=meeting far be	0 0 7 6 -12 0 0
v:o:topic=meeting far begin	0 0 9 -3 0 -2 0
v:o:topic=meeting far end	0 0 5 7 -12 0 0
v:o:topic=meeting far from ahead	0 0 -1 -9 6 0 0
v:o:topic=meeting far gone	0 0 -7 11 0 0 0
v:o:topic=meeting far no verb	-1 -1 -7 -2 5 0 6
v:o:topic=meeting far other	0 0 -1 -2 7 0 0
v:o:topic=meeting far the	0 0 -17 6 6 0 0
v:o:topic=meeting far the ahead	0 0 -17 0 13 0 0
v:o:topic=meeting far the gone	0 0 0 7 -6 0 0
v:o:topic=meeting far to	0 0 0 -6 0 7 -1
v:o:topic=meeting far today	0 0 1 10 -8 0 0
v:o:topic=meeting from	0 0 0 -7 13 0 0
v:o:topic=meeting gone	-8 -6 -7 -6 27 -5 -3
v:o:topic=meeting in	0 0 -6 3 0 0 0
v:o:topic=meeting in ahead	0 0 -5 0 8 0 0
v:o:topic=meeting no verb	0 -1 0 10 1 -7 -5
v:o:topic=meeting on	-9 -5 5 -12 13 -2 0
v:o:topic=meeting on gone	-5 -3 0 -2 18 -1 -1
v:o:topic=meeting on today	0 0 2 -6 4 0 0
v:o:topic=meeting other	0 0 -4 -1 0 7 0
v:o:topic=meeting since	0 0 0 -5 6 0 0
v:o:topic=meeting since gone	0 0 0 -5 6 0 0
v:o:topic=meeting suspend	0 0 -1 9 -6 0 0
v:o:topic=meeting the	0 0 4 7 -18 10 0
v:o:topic=meeting the ahead	0 0 4 -3 -11 11 0
v:o:topic=meeting the gone	0 0 0 10 -9 0 0
v:o:topic=meeting today	0 0 12 12 -15 -1 0
v:o:topic=meeting until	0 0 -13 0 17 0 0
v:o:topic=meeting until ahead	0 0 -5 0 7 0 0
v:o:topic=none	-28 -24 5 1 -1 1 7
v:o:topic=none 	0 0 3 -10 5 3 -13
v:o:topic=none  ahead	0 0 2 -5 0 4 -10
v:o:topic=none  today	0 0 2 -15 12 0 0
v:o:topic=none a	0 0 -5 0 8 0 0
v:o:topic=none a ahead	0 0 -5 0 6 0 0
v:o:topic=none ahead	-4 -4 15 -7 -25 11 18
v:o:topic=none announce	0 0 0 -1 -7 0 10
v:o:topic=none be	0 0 -20 5 16 -14 6
v:o:topic=none before	0 0 17 -1 -9 -3 0
v:o:topic=none begin	-1 -1 3 -10 2 6 -1
v:o:topic=none confirm	0 0 -4 0 7 0 0
v:o:topic=none end	0 0 11 7 -11 -3 -2
v:o:topic=none friday	0 0 -4 -4 11 0 0
v:o:topic=none friday today	0 0 -4 -4 11 0 0
v:o:topic=none friday,	0 0 -3 -1 9 0 0
v:o:topic=none friday, today	0 0 -2 0 6 0 0
v:o:topic=none from	0 0 -15 13 -12 -2 13
v:o:topic=none from ahead	0 0 -14 4 -7 -2 14
v:o:topic=none from gone	0 0 0 11 -9 0 0
v:o:topic=none gone	-13 -11 -19 6 17 -11 -13
v:o:topic=none have	0 0 -2 -16 7 0 6
v:o:topic=none in	0 0 0 7 -4 0 0
v:o:topic=none in gone	0 0 0 8 -7 0 0
v:o:topic=none keep	0 0 10 0 -7 0 0
v:o:topic=none make	0 0 1 -1 -9 9 0
v:o:topic=none monday,	0 0 -9 -6 17 0 0
v:o:topic=none monday, today	0 0 -8 -5 15 0 0
v:o:topic=none no verb	-12 -12 1 6 0 -2 1
v:o:topic=none of	0 0 -13 27 -13 -6 -7
v:o:topic=none of ahead	0 0 -8 17 -3 -4 -5
v:o:topic=none of gone	0 0 0 -9 10 0 0
v:o:topic=none of today	0 0 -5 24 -21 0 0
v:o:topic=none on	-5 -3 17 -7 -5 -14 1
v:o:topic=none on ahead	0 0 20 -24 -10 -12 2
v:o:topic=none on gone	-3 -1 -1 7 0 0 0
v:o:topic=none on today	0 0 0 -4 7 0 0
v:o:topic=none put	0 0 -5 0 8 0 0
v:o:topic=none run	0 0 12 -9 -15 5 5
v:o:topic=none say	0 0 14 0 -15 1 0
v:o:topic=none since	0 0 0 6 -3 0 0
v:o:topic=none since ahead	0 0 0 -10 8 0 0
v:o:topic=none since gone	0 0 0 12 -11 0 0
v:o:topic=none sunday,	0 0 -9 -2 -5 15 0
v:o:topic=none suspend	0 0 7 0 -6 0 0
v:o:topic=none tell	0 0 -3 0 7 0 0
v:o:topic=none the	0 0 10 -5 -3 -5 4
v:o:topic=none the ahead	0 0 13 -9 -10 -3 5
v:o:topic=none thursday,	0 0 -4 0 9 0 0
v:o:topic=none to	0 0 3 -8 -21 17 0
v:o:topic=none to ahead	0 0 3 0 -30 18 0
v:o:topic=none to gone	0 0 0 -6 10 0 0
v:o:topic=none today	-4 -3 -9 0 18 -14 -12
v:o:topic=none tuesday	0 0 -5 12 -7 0 0
v:o:topic=none tuesday today	0 0 -5 12 -7 0 0
v:o:topic=none tuesday,	0 0 6 -10 0 0 0
v:o:topic=none tuesday, today	0 0 6 -10 0 0 0
v:o:topic=none until	0 0 11 -10 -1 0 0
v:o:topic=none until ahead	0 0 11 0 -9 0 0
v:o:topic=none until gone	0 0 0 -8 11 0 0
v:o:topic=none wednesday	0 0 7 -8 0 0 0
v:o:topic=none wednesday today	0 0 7 -8 0 0 0
v:o:topic=none wednesday,	0 0 0 -3 6 0 0
v:o:topic=none wednesday, today	0 0 0 -3 6 0 0
v:o:topic=none ·	0 0 -9 10 -1 0 0
v:o:topic=none · today	0 0 -8 11 -3 0 0
v:o:topic=none —	0 0 -1 -3 9 0 0
v:o:topic=none — today	0 0 0 -3 6 0 0
v:o:topic=procedure	0 0 -11 -19 31 -13 1
v:o:topic=procedure ahead	0 0 -7 -10 17 -11 2
v:o:topic=procedure be	0 0 -7 -1 14 0 0
v:o:topic=procedure before	0 0 -7 -1 12 0 0
v:o:topic=procedure before ahead	0 0 -6 0 12 0 0
v:o:topic=procedure begin	0 0 -6 -3 15 0 0
v:o:topic=procedure end	0 0 -8 0 14 0 0
v:o:topic=procedure far	0 0 0 -5 -6 10 7
v:o:topic=procedure far 	0 0 -10 0 -4 13 0
v:o:topic=procedure far ahead	0 0 0 -8 -12 11 8
v:o:topic=procedure far be	0 0 6 0 -3 0 0
v:o:topic=procedure far no verb	0 0 -8 -12 -3 12 10
v:o:topic=procedure far on	0 0 -10 -1 16 0 0
v:o:topic=procedure far on ahead	0 0 -10 0 12 0 0
v:o:topic=procedure far since	0 0 0 -8 9 0 0
v:o:topic=procedure far since gone	0 0 0 -8 8 0 0
v:o:topic=procedure far today	0 0 -1 -3 9 0 0
v:o:topic=procedure from	0 0 -7 5 3 0 -2
v:o:topic=procedure from ahead	0 0 -7 -2 15 0 -2
v:o:topic=procedure from gone	0 0 0 8 -8 0 0
v:o:topic=procedure gone	0 0 0 -6 13 0 0
v:o:topic=procedure no verb	0 0 9 -9 -8 0 7
v:o:topic=procedure on	0 0 -17 -1 27 -1 -1
v:o:topic=procedure on ahead	0 0 -16 0 23 0 -1
v:o:topic=procedure other	0 0 -2 0 7 0 0
v:o:topic=procedure since	0 0 0 -8 10 0 0
v:o:topic=procedure since gone	0 0 0 -8 8 0 0
v:o:topic=procedure suspend	0 0 5 5 -9 0 0
v:o:topic=procedure the	0 0 19 0 -18 0 0
v:o:topic=procedure the ahead	0 0 19 0 -18 0 0
v:o:topic=procedure today	0 0 0 -1 6 0 0
v:o:topic=procedure until	0 0 -4 0 6 0 0
v:o:topic=procedure until ahead	0 0 -4 0 6 0 0
v:o:topic=sale	0 0 -12 -1 18 -1 0
v:o:topic=sale ahead	0 0 -7 0 13 0 0
v:o:topic=sale far	0 0 -14 1 12 0 0
v:o:topic=sale far ahead	0 0 -6 0 8 0 0
v:o:topic=sale far no verb	0 0 -2 -6 13 0 0
v:o:topic=sale far on	0 0 -5 8 0 0 0
v:o:topic=sale far on ahead	0 0 -5 0 6 0 0
v:o:topic=sale far on gone	0 0 0 8 -7 0 0
v:o:topic=sale far today	0 0 -5 -2 10 0 0
v:o:topic=sale no verb	0 0 -5 -1 11 0 0
v:o:topic=sale today	0 0 -3 0 6 0 0
v:o:topic=signing	-7 -4 -15 8 14 -17 0
v:o:topic=signing 	0 0 -5 6 0 0 0
v:o:topic=signing  gone	0 0 0 7 -6 0 0
v:o:topic=signing ahead	0 0 -2 -19 18 -13 2
v:o:topic=signing be	0 0 -10 0 14 0 0
v:o:topic=signing begin	0 0 0 16 -14 0 0
v:o:topic=signing by	0 0 14 0 -9 0 0
v:o:topic=signing by ahead	0 0 15 0 -14 0 0
v:o:topic=signing in	0 0 0 -5 6 0 0
v:o:topic=signing last	0 0 0 13 -12 0 0
v:o:topic=signing last gone	0 0 0 13 -12 0 0
v:o:topic=signing no verb	0 0 11 -2 -8 -7 7
v:o:topic=signing of	0 0 -6 -8 15 0 0
v:o:topic=signing of ahead	0 0 -6 0 8 0 0
v:o:topic=signing of gone	0 0 0 -6 7 0 0
v:o:topic=signing on	-1 0 -5 -2 8 0 5
v:o:topic=signing on ahead	0 0 -4 -14 12 0 6
v:o:topic=signing other	0 0 -1 -3 8 0 0
v:o:topic=signing sign	0 0 -14 5 6 0 -3
v:o:topic=signing signed	0 0 -8 8 -1 0 0
v:o:topic=signing signed today	0 0 -7 11 -4 0 0
v:o:topic=signing today	0 0 -28 18 0 0 0
v:o:topic=signing until	0 0 -6 0 7 0 0
v:o:topic=signing until ahead	0 0 -5 0 6 0 0
v:o:topic=truce	0 11 29 11 -31 -5 -17
v:o:topic=truce 	6 5 5 -24 -15 3 10
v:o:topic=truce  ahead	-1 -4 8 0 -19 4 13
v:o:topic=truce  gone	8 8 0 -21 0 0 -1
v:o:topic=truce agree	0 0 -8 6 2 0 0
v:o:topic=truce ahead	-24 -34 40 3 -30 3 -7
v:o:topic=truce be	0 -5 6 -17 0 9 -4
v:o:topic=truce begin	-5 7 -2 28 -27 -2 6
v:o:topic=truce by	0 0 -5 0 9 0 0
v:o:topic=truce carry	0 0 -2 -9 -12 22 0
v:o:topic=truce declare	0 0 -3 10 -4 0 0
v:o:topic=truce end	6 0 8 -3 -9 3 -7
v:o:topic=truce ends	0 0 8 -4 -1 0 0
v:o:topic=truce ends ahead	0 0 7 0 -4 0 0
v:o:topic=truce extend	0 0 4 -5 -6 7 0
v:o:topic=truce far	10 -9 -1 8 -7 -5 4
v:o:topic=truce far 	-2 -2 -2 9 -8 -5 12
v:o:topic=truce far  ahead	0 0 -17 0 4 -3 15
v:o:topic=truce far  gone	-1 -1 0 13 -8 0 0
v:o:topic=truce far  today	0 0 10 -3 -5 0 0
v:o:topic=truce far ahead	-2 0 -7 0 0 0 11
v:o:topic=truce far be	-1 0 4 6 -6 -1 0
v:o:topic=truce far begin	0 0 0 8 -3 0 0
v:o:topic=truce far end	7 0 8 0 -13 0 0
v:o:topic=truce far from	0 0 0 -11 0 0 8
v:o:topic=truce far from ahead	0 0 0 -3 -4 0 9
v:o:topic=truce far gone	14 -5 -7 10 -11 0 -6
v:o:topic=truce far in	0 0 0 -7 8 0 0
v:o:topic=truce far in gone	0 0 0 -7 8 0 0
v:o:topic=truce far monday,	0 0 15 0 -13 0 0
v:o:topic=truce far monday, today	0 0 9 0 -8 0 0
v:o:topic=truce far no verb	6 -7 0 6 -10 0 8
v:o:topic=truce far of	0 0 -4 9 -3 0 0
v:o:topic=truce far on	17 0 10 4 -20 -2 -5
v:o:topic=truce far on ahead	0 0 13 -1 -5 -1 -4
v:o:topic=truce far on gone	19 0 -2 6 -20 0 0
v:o:topic=truce far the	0 0 -6 0 1 5 0
v:o:topic=truce far to	0 0 11 0 -1 -7 0
v:o:topic=truce far to ahead	0 0 11 0 -2 -7 0
v:o:topic=truce far today	0 0 12 -4 -1 -2 -2
v:o:topic=truce far until	0 0 4 13 -15 0 0
v:o:topic=truce for	0 0 10 0 -8 0 0
v:o:topic=truce for ahead	0 0 10 0 -9 0 0
v:o:topic=truce from	-1 10 0 1 -1 -8 -5
v:o:topic=truce from ahead	0 -7 1 0 9 -7 -4
v:o:topic=truce from gone	0 15 0 5 -15 0 0
v:o:topic=truce gone	12 25 -49 9 -5 -27 -13
v:o:topic=truce have	0 11 11 -13 -7 -3 0
v:o:topic=truce in	-1 -5 -5 27 -19 0 0
v:o:topic=truce in gone	-1 -5 0 27 -22 0 0
v:o:topic=truce last	0 2 0 13 -15 0 0
v:o:topic=truce last gone	0 2 0 13 -15 0 0
v:o:topic=truce make	0 0 -3 7 -1 0 0
v:o:topic=truce no verb	0 11 9 3 -7 -16 -10
v:o:topic=truce of	0 4 -15 3 1 0 0
v:o:topic=truce of ahead	0 0 -13 -5 19 0 0
v:o:topic=truce of gone	0 4 0 11 -14 0 0
v:o:topic=truce on ahead	-14 -11 9 0 -6 4 0
v:o:topic=truce on gone	13 11 -18 -7 0 -5 -2
v:o:topic=truce on today	0 0 -17 4 7 0 0
v:o:topic=truce other	0 0 9 -2 -4 0 3
v:o:topic=truce out	0 0 18 0 -15 0 0
v:o:topic=truce run	0 0 6 -7 2 -7 0
v:o:topic=truce say	0 0 -6 -3 16 0 0
v:o:topic=truce sign	0 0 6 -2 0 -2 0
v:o:topic=truce since	0 0 -6 4 0 0 0
v:o:topic=truce since ahead	0 0 -5 -2 10 0 0
v:o:topic=truce since gone	0 0 0 6 -4 0 0
v:o:topic=truce suspend	-1 0 7 -7 10 -17 -8
v:o:topic=truce tell	0 0 -5 -6 14 0 0
v:o:topic=truce the	0 0 -4 -16 6 7 0
v:o:topic=truce the ahead	0 0 -3 -1 0 9 0
v:o:topic=truce the gone	0 0 0 -12 20 -1 0
v:o:topic=truce to	0 -5 3 -16 6 1 -1
v:o:topic=truce to gone	0 -1 -3 -9 22 -3 0
v:o:topic=truce today	0 0 8 2 -7 0 0
v:o:topic=truce until	-1 -2 8 -20 1 1 0
v:o:topic=truce until ahead	0 0 13 -2 -13 2 0
v:o:topic=truce until gone	0 0 -9 -15 30 -1 0
v:r1="	0 0 -11 7 0 4 -2
v:r1=" & d:ahead	0 0 -10 9 0 5 -2
v:r1='s	0 0 -15 0 13 0 -1
v:r1='s & d:ahead	0 0 -5 0 10 0 0
v:r1='s & d:gone	0 0 0 -10 12 0 0
v:r1='s & d:today	0 0 -10 9 -1 0 0
v:r1=(	0 0 -19 0 5 11 0
v:r1=( & d:ahead	0 0 -5 0 -7 12 0
v:r1=( & d:today	0 0 -13 0 10 0 0
v:r1=)	0 -1 -5 -2 20 -16 0
v:r1=) & d:ahead	0 0 -20 -1 31 -15 0
v:r1=) & d:today	0 0 13 -5 -7 0 0
v:r1=,	-16 0 17 -1 -6 -1 -5
v:r1=, & d:ahead	-10 -20 20 -23 -9 4 2
v:r1=, & d:gone	-5 9 -34 9 5 -16 -15
v:r1=, & d:today	0 0 12 0 -5 -2 -4
v:r1=.	-7 -25 14 25 -20 3 -8
v:r1=. & d:ahead	-16 -7 20 14 -29 12 2
v:r1=. & d:gone	2 -12 -35 4 20 -19 -9
v:r1=. & d:today	-2 -1 9 17 -13 -9 -6
v:r1=:	-3 -1 -3 -1 14 -10 0
v:r1=: & d:ahead	0 0 0 -1 5 -9 0
v:r1=: & d:gone	-2 0 0 -12 20 0 0
v:r1=: & d:today	0 0 -8 10 -3 0 0
v:r1=;	-1 -2 0 7 -4 0 0
v:r1=; & d:ahead	0 0 3 -14 0 0 0
v:r1=; & d:gone	0 -1 -1 16 -10 0 0
v:r1=; & d:today	0 0 -1 0 6 0 0
v:r1=<end>	-8 -29 2 0 11 0 -16
v:r1=<end> & d:ahead	-11 -6 13 -3 -14 13 -5
v:r1=<end> & d:gone	4 -14 -27 1 27 -26 -8
v:r1=<end> & d:today	-5 -4 -3 0 17 -15 -11
v:r1=<goods>	0 0 -2 13 -7 0 -1
v:r1=<goods> & d:ahead	0 0 -1 -3 9 0 -1
v:r1=<level>	0 0 -5 -14 26 0 -10
v:r1=<level> & d:ahead	0 0 0 -5 16 0 -9
v:r1=<level> & d:gone	0 0 0 -5 7 0 0
v:r1=<name>	0 0 5 4 -18 0 13
v:r1=<name> & d:ahead	0 0 6 -9 -14 0 15
v:r1=<name> & d:gone	0 0 0 -7 11 0 0
v:r1=<not>	0 0 16 -7 -2 0 -2
v:r1=<not> & d:ahead	0 0 9 -2 -1 0 -1
v:r1=<not> & d:today	0 0 8 0 -6 0 0
v:r1=<number>	0 0 -7 -14 22 0 0
v:r1=<number> & d:ahead	0 0 -4 0 6 0 0
v:r1=<quality>	0 0 6 -11 4 0 0
v:r1=<quality> & d:ahead	0 0 7 -4 0 0 0
v:r1=<quality> & d:gone	0 0 0 -5 6 0 0
v:r1=<v-bear>	0 0 -14 3 12 0 -12
v:r1=<v-bear> & d:ahead	0 0 -11 14 0 0 -11
v:r1=<v-bear> & d:gone	0 0 0 -12 13 0 0
v:r1=<v-bear> & d:today	0 0 -1 -2 7 0 0
v:r1=<v-begin>	0 0 -8 -2 12 0 0
v:r1=<v-begin> & d:ahead	0 0 -6 -3 12 0 0
v:r1=<v-down>	0 9 12 0 -18 0 0
v:r1=<v-down> & d:ahead	0 0 13 0 -9 0 0
v:r1=<v-down> & d:gone	0 9 0 0 -10 0 0
v:r1=<v-end>	-2 4 -6 -6 0 11 0
v:r1=<v-end> & d:ahead	0 -1 -6 -3 0 12 0
v:r1=<v-end> & d:gone	-1 6 0 -1 0 0 0
v:r1=<v-impose>	0 8 7 0 -6 -2 -2
v:r1=<v-impose> & d:ahead	0 0 10 -3 -1 -1 -1
v:r1=<v-impose> & d:gone	0 9 0 -4 -2 0 0
v:r1=<v-impose> & d:today	0 0 -1 7 -2 0 0
v:r1=<v-propose>	0 0 0 -2 7 0 0
v:r1=<v-say>	0 0 -2 18 -14 0 0
v:r1=<v-say> & d:today	0 0 0 22 -21 0 0
v:r1=<v-stay>	0 0 -5 9 -3 0 0
v:r1=<v-stay> & d:ahead	0 0 -4 -2 9 0 0
v:r1=<v-stay> & d:gone	0 0 0 12 -12 0 0
v:r1=<v-target>	0 0 0 10 -8 0 0
v:r1=?	0 0 4 -12 8 -10 1
v:r1=? & d:ahead	0 0 9 -9 -2 -9 3
v:r1=? & d:gone	0 0 0 -4 11 0 0
v:r1=? & d:today	0 0 -8 0 8 0 0
v:r1=a	0 0 0 -14 18 0 0
v:r1=a & d:gone	0 0 0 -12 12 0 0
v:r1=after	0 0 -8 -8 13 0 0
v:r1=after & d:ahead	0 0 -3 0 7 0 0
v:r1=after & d:gone	3 0 0 -7 1 0 0
v:r1=and	-1 4 -9 -4 12 -5 -1
v:r1=and & d:ahead	-3 -4 -21 11 9 -1 0
v:r1=and & d:gone	0 8 -4 -7 6 0 -4
v:r1=and & d:today	0 0 15 -17 0 0 0
v:r1=are	0 0 0 -7 11 0 0
v:r1=as	0 0 -3 -11 7 6 0
v:r1=as & d:ahead	0 0 -1 0 -2 7 0
v:r1=at	20 0 7 -27 -2 -7 -6
v:r1=at & d:ahead	0 0 5 -1 4 -6 -5
v:r1=at & d:gone	22 0 0 -15 -10 0 0
v:r1=at & d:today	0 0 5 -9 2 0 0
v:r1=before	0 0 -3 13 -8 0 0
v:r1=between	0 0 0 -5 6 0 0
v:r1=both	0 0 7 -5 0 0 0
v:r1=by	0 0 6 6 -7 -2 0
v:r1=by & d:ahead	0 0 12 0 -7 -1 0
v:r1=by & d:today	0 0 -5 10 -5 0 0
v:r1=end	-1 0 -4 -7 0 12 0
v:r1=end & d:gone	0 0 0 -6 7 0 0
v:r1=evening	0 0 -15 -8 27 0 0
v:r1=evening & d:ahead	0 0 -14 -1 19 0 0
v:r1=evening & d:gone	0 0 0 -3 6 0 0
v:r1=for	0 0 2 6 -1 0 -4
v:r1=for & d:ahead	0 0 4 6 -5 0 -2
v:r1=from	0 0 -8 -5 17 0 0
v:r1=from & d:today	0 0 -7 -2 13 0 0
v:r1=has	0 0 -1 -9 14 0 0
v:r1=has & d:gone	0 0 0 -9 10 0 0
v:r1=he & d:ahead	0 0 -2 0 6 0 0
v:r1=if	0 -1 -11 -2 0 0 14
v:r1=if & d:ahead	0 0 -10 0 -5 0 15
v:r1=if & d:gone	0 0 0 0 7 0 0
v:r1=in	0 0 -3 -9 19 0 -1
v:r1=in & d:ahead	0 0 -1 0 8 0 -1
v:r1=in & d:gone	0 0 0 -6 8 0 0
v:r1=is	0 0 -4 -3 16 -2 -6
v:r1=is & d:ahead	0 0 0 -10 14 -1 -5
v:r1=is & d:gone	0 0 0 9 -7 0 0
v:r1=is & d:today	0 0 -7 -8 17 0 0
v:r1=it	10 3 -17 -8 4 -5 5
v:r1=it & d:ahead	0 0 -9 -7 10 -4 6
v:r1=it & d:gone	11 4 0 0 -11 0 0
v:r1=it & d:today	0 0 -10 -1 14 0 0
v:r1=last & d:gone	0 0 0 6 -6 0 0
v:r1=morning	0 0 -6 6 0 0 0
v:r1=morning & d:ahead	0 0 -4 0 6 0 0
v:r1=morning & d:gone	0 0 0 8 -7 0 0
v:r1=night	0 0 0 -1 7 0 0
v:r1=of	0 0 10 6 -12 0 -4
v:r1=of & d:ahead	0 0 13 4 -17 0 -3
v:r1=on	0 0 -9 -1 0 0 10
v:r1=on & d:ahead	0 0 0 -1 -6 0 10
v:r1=on & d:today	0 0 -6 0 9 0 0
v:r1=our	0 0 0 11 -7 0 0
v:r1=our & d:ahead	0 0 0 -4 9 0 0
v:r1=our & d:gone	0 0 0 15 -14 0 0
v:r1=pay	0 0 -10 12 1 0 -11
v:r1=pay & d:ahead	0 0 -10 15 0 0 -11
v:r1=take & d:ahead	0 0 -2 -2 7 0 0
v:r1=that	-1 0 4 -24 16 0 -3
v:r1=that & d:ahead	0 0 9 0 -4 0 -2
v:r1=that & d:gone	0 0 0 -10 18 0 0
v:r1=that & d:today	0 0 -5 -9 17 0 0
v:r1=the	-7 -8 11 -11 5 -8 0
v:r1=the & d:ahead	0 0 20 -5 -12 -6 1
v:r1=the & d:gone	-5 -6 -2 0 10 0 -1
v:r1=the & d:today	0 0 -14 -14 28 0 0
v:r1=there	0 0 0 6 -5 0 0
v:r1=there & d:gone	0 0 0 9 -8 0 0
v:r1=they	0 0 12 0 -8 0 -2
v:r1=they & d:today	0 0 8 0 -6 0 0
v:r1=to	-2 0 -13 10 -4 0 10
v:r1=to & d:ahead	0 0 -8 0 -3 2 12
v:r1=to & d:gone	0 1 -6 12 -4 -2 -1
v:r1=to & d:today	0 0 -1 0 6 0 0
v:r1=under	0 0 6 10 -15 0 0
v:r1=under & d:ahead	0 0 10 0 -9 0 0
v:r1=under & d:gone	0 0 0 11 -10 0 0
v:r1=unless	0 0 -2 0 10 -7 0
v:r1=unless & d:ahead	0 0 0 0 5 -7 0
v:r1=until	0 0 -1 1 -11 0 12
v:r1=we	0 0 0 9 -6 0 0
v:r1=we & d:gone	0 0 0 10 -9 0 0
v:r1=when	0 0 0 7 -6 0 0
v:r1=will	0 0 1 18 -16 -1 0
v:r1=will & d:ahead	0 0 1 7 -6 -1 0
v:r1=will & d:gone	0 0 0 12 -11 0 0
v:r1=with	0 0 -11 -10 23 0 0
v:r1=with & d:ahead	0 0 -4 0 7 0 0
v:r1=with & d:gone	0 0 0 -4 9 0 0
v:r1=with & d:today	0 0 -6 -4 12 0 0
v:r1=without	0 0 7 -1 -1 0 0
v:r1=without & d:today	0 0 9 0 -7 0 0
v:r1=·	0 0 0 -6 4 0 0
v:r1=· & d:today	0 0 0 -6 4 0 0
v:r1=—	6 4 -14 11 0 -7 -8
v:r1=— & d:ahead	0 0 -6 0 15 -4 -2
v:r1=— & d:gone	9 6 0 0 -13 0 0
v:r1=— & d:today	0 0 -8 12 0 0 -1
v:t0=future	-4 -1 -17 -29 6 23 4
v:t0=future-passive	0 0 11 -12 -8 7 -3
v:t0=future-passive-not	0 0 -4 -1 11 0 0
v:t0=modal	-12 -4 13 -11 -4 9 -17
v:t0=modal-not	0 0 -3 0 6 0 0
v:t0=modal-passive	0 0 -11 -7 9 9 0
v:t0=past	22 0 -9 -10 21 -37 -12
v:t0=past-not	0 0 -4 0 8 0 0
v:t0=past-passive	-4 -1 -1 0 8 -7 -2
v:t0=perfect	-3 -2 0 12 -4 -1 -4
v:t0=perfect-passive	0 0 -1 0 7 -4 0
v:t0=pluperfect	0 0 0 -5 7 3 -3
v:t0=pluperfect-passive	7 0 -8 0 3 -1 0
v:t0=present	-27 -27 23 -2 -8 -1 0
v:t0=present-not	0 0 4 -3 -7 8 0
v:t0=present-passive	-1 -1 3 11 -1 -14 -5
v:t0=present-passive-not	0 0 1 11 -7 -3 0
v:t:loose	1 4 17 12 -19 -1 -16
v:t:loose & d:ahead	-5 -4 20 -24 -6 2 -10
v:t:loose & d:gone	6 8 -20 9 -5 -9 -3
v:t:loose & d:today	0 0 7 23 -23 0 0
v:t:loose-l	-1 10 16 6 -19 1 -12
v:t:loose-l1	0 -1 -5 9 0 1 -1
v:t:loose-l2	0 0 -6 -1 5 8 -3
v:t:loose-l3	-3 -5 22 3 -15 -4 0
v:t:loose-r	3 -11 0 14 -4 -11 -4
v:t:loose-r1	0 -2 7 -20 16 0 -2
v:t:loose-r2	-1 0 -12 10 9 -4 -7
v:t:loose-r3	0 0 -17 15 2 0 -1
v:t:more	0 0 8 -5 -4 10 -13
v:t:more & d:ahead	-16 -12 19 -12 -21 20 -6
v:t:more & d:gone	13 6 -31 -1 13 -22 -5
v:t:more & d:today	-1 0 -10 0 13 -2 -1
v:t:more-l	-18 0 11 -11 -15 23 -13
v:t:more-l0	0 0 8 -8 3 -6 0
v:t:more-l1	-1 -1 0 -2 -10 18 -5
v:t:more-l2	-1 1 -7 -10 5 12 -9
v:t:more-l3	-3 2 2 4 -18 15 3
v:t:more-r	9 -1 3 5 1 -20 -6
v:t:more-r0	0 0 13 -7 -3 0 0
v:t:more-r1	0 0 9 -13 8 -8 -2
v:t:more-r2	0 -9 -6 15 -1 -1 1
v:t:more-r3	9 0 -10 -9 14 0 -12
v:t:quiet	7 -5 8 15 -24 6 -9
v:t:quiet & d:ahead	-4 0 2 -3 0 8 -7
v:t:quiet & d:gone	12 -3 -12 19 -17 -1 0
v:t:quiet & d:today	0 0 19 -1 -17 0 0
v:t:quiet-l	2 -2 11 18 -29 7 -7
v:t:quiet-l1	0 0 4 15 -8 -15 0
v:t:quiet-l2	4 0 -16 3 -3 15 0
v:t:quiet-l3	0 0 10 -3 -16 9 0
v:t:quiet-r	4 0 -6 11 -6 0 0
v:t:quiet-r1	0 0 3 6 -9 0 0
v:t:quiet-r2	5 0 -10 20 -17 0 0
v:t:quiet-r3	0 0 0 -14 17 0 0
v:t:truce	-6 2 27 16 -33 7 -12
v:t:truce & d:ahead	-20 -23 29 -15 -24 18 -2
v:t:truce & d:gone	3 14 -44 30 -15 -28 -12
v:t:truce & d:today	-1 0 24 -11 -8 -2 -1
v:t:truce-l	-8 3 18 18 -27 9 -21
v:t:truce-l1	0 3 -1 2 4 -10 -2
v:t:truce-l2	-15 0 -7 21 -1 -5 0
v:t:truce-l3	-7 3 23 4 -25 7 -13
v:t:truce-r	0 -1 16 0 -13 -1 2
v:t:truce-r1	10 4 -7 -1 1 -7 -5
v:t:truce-r2	-9 -3 23 5 -31 6 9
v:t:truce-r3	-4 -2 15 3 -7 -2 -4
v:t:verb	-1 0 0 10 -11 -6 12
v:t:verb & d:ahead	-4 -1 9 7 -19 -3 15
v:t:verb & d:gone	0 0 -9 -3 9 0 -2
v:t:verb & d:today	0 0 -14 14 -4 0 0
v:t:verb-l	0 0 0 11 -13 -1 9
v:t:verb-l1	0 0 14 -20 2 0 -1
v:t:verb-l2	0 0 -18 8 3 0 9
v:t:verb-l3	0 -2 3 23 -19 -12 7
v:t:verb-r	-1 -2 4 8 -8 -5 3
v:t:verb-r1	0 0 7 -2 -10 0 10
v:t:verb-r2	0 0 -12 10 2 0 -3
v:t:verb-r3	0 0 0 -6 9 0 0
v:v0=accept	0 0 -3 0 6 0 0
v:v0=agree	6 0 -3 -6 4 -2 1
v:v0=announce	0 0 0 4 -12 0 9
v:v0=answer	0 0 0 -2 6 0 0
v:v0=apply	0 0 -4 -7 16 0 0
v:v0=approve	0 0 8 -2 -4 0 0
v:v0=ask	0 0 -3 0 7 0 0
v:v0=be	-1 -6 11 -4 -1 -7 2
v:v0=begin	-5 7 -21 8 -3 0 2
v:v0=carry	0 0 4 3 -18 8 0
v:v0=charge	0 0 -2 -1 11 -2 -1
v:v0=clear	0 0 0 0 0 7 -10
v:v0=collect	0 0 -7 -6 18 -3 0
v:v0=conclude	0 0 0 6 0 -2 0
v:v0=confirm	0 0 0 1 2 -8 0
v:v0=continue	0 0 -3 0 -9 12 0
v:v0=cut	0 0 -3 0 6 0 0
v:v0=declare	0 0 -6 7 0 0 0
v:v0=die	0 0 24 -9 -14 -2 0
v:v0=drop	0 0 4 0 -12 0 8
v:v0=end	2 -5 3 5 -4 -1 -10
v:v0=enter	0 0 -10 0 9 0 0
v:v0=expire	5 -1 0 -12 4 -1 -3
v:v0=extend	0 0 -6 0 4 2 0
v:v0=fall	0 0 -5 -6 2 0 7
v:v0=get	0 0 0 -3 6 -2 -1
v:v0=go	0 0 2 0 -1 4 -7
v:v0=halve	0 0 7 2 -8 0 0
v:v0=have	7 0 3 5 0 -17 -5
v:v0=hold	0 0 9 5 -11 0 0
v:v0=impose	0 0 -5 -3 10 0 0
v:v0=keep	0 0 7 -1 -4 0 0
v:v0=lapse	0 0 -5 -5 14 -2 0
v:v0=leave	0 0 -1 18 -16 0 -1
v:v0=let	0 0 -6 0 8 0 0
v:v0=like	0 0 -2 0 -1 6 0
v:v0=look	0 0 13 -2 -9 0 0
v:v0=make	0 0 -2 5 -8 9 0
v:v0=meet	0 0 9 0 -4 -4 0
v:v0=move	0 0 3 -7 0 2 0
v:v0=offer	0 0 -12 0 -7 17 0
v:v0=other	-4 -3 -8 6 7 -4 0
v:v0=pause	0 0 10 0 -7 0 0
v:v0=pay	0 0 -26 -1 32 -1 -10
v:v0=plan	0 0 -8 0 -2 13 0
v:v0=put	0 0 -5 -5 18 -6 0
v:v0=raise	0 0 -6 -1 0 6 0
v:v0=reach	0 0 6 -1 0 0 0
v:v0=remain	0 0 -2 0 8 -4 0
v:v0=return	0 0 -8 0 14 -2 0
v:v0=rise	0 0 -7 -1 14 0 0
v:v0=run	9 0 16 -5 -18 0 -3
v:v0=say	-1 0 5 -29 0 13 -6
v:v0=see	0 0 -4 0 9 0 0
v:v0=set	0 0 -9 0 11 0 0
v:v0=sit	0 0 -15 3 10 0 0
v:v0=sleep	0 0 -7 0 1 7 0
v:v0=stand	0 0 -5 -2 11 0 0
v:v0=start	0 0 -5 6 -6 0 5
v:v0=stop	-4 0 10 13 -17 0 0
v:v0=strike	0 0 17 -1 -12 0 0
v:v0=suspend	0 0 -8 -2 18 -9 -6
v:v0=tell	0 0 8 -14 5 -2 0
v:v0=threaten	0 0 -5 -1 12 0 0
v:v0=write	0 0 -4 0 8 0 0
v:v1=accept	0 0 -3 0 6 0 0
v:v1=agree	0 0 -10 0 11 -1 0
v:v1=announce	0 0 0 4 -12 0 9
v:v1=answer	0 0 0 -2 6 0 0
v:v1=apply	0 0 -4 -7 16 0 0
v:v1=approve	0 0 7 -2 -1 0 0
v:v1=ask	0 0 -3 0 8 0 0
v:v1=be	-1 -5 15 -6 -2 -16 3
v:v1=begin	-5 7 -28 30 -15 -6 2
v:v1=carry	0 0 -1 3 -20 18 0
v:v1=charge	0 0 -5 -2 16 -2 -2
v:v1=clear	0 0 0 0 0 7 -10
v:v1=collect	0 0 -8 -6 19 -3 0
v:v1=conclude	0 0 0 8 -2 -2 0
v:v1=confirm	0 0 0 1 2 -8 0
v:v1=continue	0 0 -3 0 -9 12 0
v:v1=cut	0 0 -3 0 6 0 0
v:v1=declare	0 0 -6 9 -1 0 0
v:v1=die	0 0 24 -9 -14 -2 0
v:v1=drop	0 0 4 0 -12 0 8
v:v1=end	6 -6 1 2 -3 0 -11
v:v1=enter	0 0 -4 0 8 0 -1
v:v1=expect	0 0 -2 0 8 0 0
v:v1=expire	5 -2 1 -12 3 -2 -3
v:v1=extend	0 0 -2 -2 -9 13 0
v:v1=face	0 0 6 10 -15 0 0
v:v1=fall	0 0 -5 -6 1 0 8
v:v1=get	0 0 0 -10 12 -2 -2
v:v1=go	0 0 4 -1 0 0 -7
v:v1=halve	0 0 7 2 -8 0 0
v:v1=have	7 0 10 6 -7 -15 -4
v:v1=impose	0 0 -6 -4 12 0 0
v:v1=introduce	0 0 0 -6 7 0 0
v:v1=keep	0 0 8 -2 -4 0 0
v:v1=know	0 0 0 10 -7 0 0
v:v1=lapse	0 0 -3 -5 11 -2 0
v:v1=leave	0 0 -5 19 -11 0 -1
v:v1=let	0 0 -6 0 8 0 0
v:v1=levy	0 0 -3 8 -2 0 0
v:v1=look	0 0 13 -2 -9 0 0
v:v1=lower	0 0 -5 0 13 0 -3
v:v1=make	0 0 -5 0 -2 8 0
v:v1=meet	0 0 6 -3 1 -5 0
v:v1=move	0 0 1 -7 2 0 0
v:v1=offer	0 0 0 0 -5 6 0
v:v1=other	-3 -3 -12 9 6 -3 0
v:v1=pay	0 0 -25 -4 13 5 5
v:v1=plan	0 0 -9 0 0 12 0
v:v1=put	0 0 1 -13 14 -4 0
v:v1=raise	0 0 -6 -3 1 6 0
v:v1=reach	0 0 5 -6 4 0 0
v:v1=return	0 0 -8 0 14 -2 0
v:v1=rise	0 0 -7 -1 14 0 0
v:v1=run	8 0 18 -9 -23 4 1
v:v1=say	-1 0 7 -25 2 9 -6
v:v1=see	0 0 -4 0 10 0 0
v:v1=set	0 0 -9 0 11 0 0
v:v1=shelve	0 0 10 -2 -5 0 0
v:v1=ship	0 0 0 8 -3 0 0
v:v1=sign	-1 0 -10 4 4 2 -3
v:v1=sit	0 0 -15 3 10 0 0
v:v1=sleep	0 0 -7 0 0 6 0
v:v1=stand	0 0 -5 -2 11 0 0
v:v1=start	0 0 -7 2 0 0 4
v:v1=stay	0 0 -13 2 12 0 0
v:v1=stop	-4 0 10 13 -17 0 0
v:v1=strike	0 0 17 -1 -12 0 0
v:v1=suspend	0 0 2 -5 7 -12 -1
v:v1=tell	0 0 8 -14 3 -2 0
v:v1=write	0 0 -5 0 10 0 0
verbless	-16 -7 0 -1 13 -2 -1
vt0=agree past	0 0 5 0 -4 -6 3
vt0=agree pluperfect	8 0 1 0 -3 -5 0
vt0=agree present	0 0 -14 -5 17 0 0
vt0=announce perfect	0 0 3 1 -6 0 0
vt0=be future	0 0 2 -5 -8 4 5
vt0=be modal	0 0 -12 0 11 4 0
vt0=be past	2 0 -6 -16 16 0 0
vt0=be perfect	0 0 3 -10 10 0 0
vt0=be pluperfect	0 0 4 8 -13 0 0
vt0=be present	-2 0 1 5 0 -9 2
vt0=begin future	0 0 0 0 -10 2 10
vt0=begin past	-2 9 -5 -3 4 0 -3
vt0=begin present	0 0 -6 5 3 0 -6
vt0=charge modal	0 0 -3 0 6 0 0
vt0=collect present	0 0 -3 -2 11 -2 0
vt0=conclude past	0 0 2 7 -8 0 0
vt0=confirm past	0 0 10 2 -12 0 0
vt0=declare past	0 0 -3 10 -4 0 0
vt0=end modal	-2 0 0 -1 9 -8 0
vt0=end past	12 0 -5 -3 -1 0 0
vt0=end present	-19 -1 -10 2 10 9 -2
vt0=expire future	0 0 8 0 -1 -5 0
vt0=expire past	10 0 -11 0 2 0 0
vt0=expire present	-3 0 -1 -6 5 3 0
vt0=extend modal	0 0 8 0 -11 0 0
vt0=extend perfect	0 0 -18 0 16 0 0
vt0=get present	0 0 -2 0 6 -2 0
vt0=go present	0 0 7 -14 0 0 0
vt0=have past	0 0 -6 -6 17 0 0
vt0=have present	5 0 2 7 -3 -11 -2
vt0=hold future	0 0 -8 0 9 0 0
vt0=hold present	0 0 6 0 -3 0 0
vt0=keep past	0 0 12 0 -11 0 0
vt0=leave present	0 0 9 0 -6 -4 0
vt0=like modal	0 0 -2 0 -2 6 0
vt0=make past	0 0 -4 7 0 0 0
vt0=make present	0 0 5 0 -15 11 0
vt0=meet present	0 0 1 6 -5 0 0
vt0=other future	0 0 6 -4 -3 1 0
vt0=other modal	0 0 -7 0 14 -5 0
vt0=other perfect	0 0 6 3 -5 -1 0
vt0=other pluperfect	0 0 0 -6 9 0 0
vt0=other present	0 0 -7 0 7 2 -1
vt0=pay present	0 0 -6 5 0 0 0
vt0=put present	0 0 -6 -2 12 0 0
vt0=raise future	0 0 -4 0 -1 6 0
vt0=remain present	0 0 -2 0 7 -2 0
vt0=run past	13 3 -8 -6 -2 0 0
vt0=run present	-3 0 6 -8 0 0 0
vt0=say past	0 0 6 -4 1 -3 0
vt0=set present	0 0 -9 0 11 0 0
vt0=sit present	0 0 -9 0 11 0 0
vt0=sleep present	0 0 -4 0 0 7 0
vt0=start present	0 0 0 -9 0 0 8
vt0=stay present	0 0 6 5 -7 0 0
vt0=stop present	0 0 3 5 -7 0 0
vt0=suspend past	0 0 10 2 -10 0 0
vt0=suspend present	0 0 -5 -2 14 -3 -1
vt0=take future	0 0 -2 0 7 0 0
vt0=take past	0 0 -4 7 0 0 -2
vt0=take present	0 0 5 0 -11 1 7
vt0=tell past	0 0 -1 -4 8 0 0
vt1=agree present	0 0 -6 -5 14 0 0
vt1=announce perfect	0 0 3 1 -6 0 0
vt1=be future	0 0 3 -5 -9 4 5
vt1=be modal	0 0 -12 0 11 4 0
vt1=be past	2 0 -5 -16 15 0 0
vt1=be perfect	0 0 3 -10 10 0 0
vt1=be pluperfect	0 0 4 8 -13 0 0
vt1=be present	-1 0 3 1 0 -13 3
vt1=begin future	0 0 0 0 -8 0 11
vt1=begin gerund	0 0 0 11 -9 0 0
vt1=begin past	-2 9 -5 -3 4 0 -3
vt1=begin present	0 0 -5 5 2 0 -6
vt1=charge modal	0 0 -3 0 6 0 0
vt1=collect present	0 0 -3 0 9 -2 0
vt1=conclude past	0 0 2 7 -8 0 0
vt1=confirm past	0 0 10 2 -12 0 0
vt1=declare past	0 0 -3 10 -4 0 0
vt1=end infinitive	0 0 9 0 -9 1 0
vt1=end modal	-2 0 0 -1 9 -8 0
vt1=end participle	6 0 -12 -4 9 0 0
vt1=end past	12 0 -5 -3 -1 0 0
vt1=end present	-19 -1 -10 2 10 9 -2
vt1=expire future	0 0 8 0 -1 -5 0
vt1=expire past	10 0 -11 0 2 0 0
vt1=expire present	-3 0 -1 -6 5 3 0
vt1=extend infinitive	0 0 -9 0 -6 15 0
vt1=extend modal	0 0 8 0 -11 0 0
vt1=extend perfect	0 0 -18 0 16 0 0
vt1=go present	0 0 7 -14 0 0 0
vt1=have past	0 0 0 -5 9 0 0
vt1=have present	5 0 6 8 -8 -10 -2
vt1=hold future	0 0 -8 0 9 0 0
vt1=hold present	0 0 6 0 -3 0 0
vt1=keep past	0 0 12 0 -11 0 0
vt1=leave present	0 0 9 0 -6 -4 0
vt1=make past	0 0 -4 7 0 0 0
vt1=make present	0 0 5 0 -15 11 0
vt1=meet present	0 0 1 6 -5 0 0
vt1=other modal	0 0 -7 0 14 -5 0
vt1=other past	0 0 -6 0 7 0 0
vt1=other perfect	0 0 6 3 -5 -1 0
vt1=other pluperfect	0 0 0 -6 9 0 0
vt1=other present	0 0 -7 2 5 2 -1
vt1=pay participle	0 0 0 0 -6 0 7
vt1=pay present	0 0 -6 5 0 0 0
vt1=put present	0 0 -5 -2 10 0 0
vt1=raise future	0 0 -4 0 -1 6 0
vt1=run past	13 3 -8 -6 -2 0 0
vt1=run present	-3 0 6 -8 0 0 0
vt1=say past	0 0 6 -4 1 -3 0
vt1=set present	0 0 -9 0 11 0 0
vt1=sit present	0 0 -9 0 11 0 0
vt1=sleep present	0 0 -4 0 0 7 0
vt1=start gerund	0 0 -2 -4 10 0 0
vt1=start present	0 0 0 -8 0 0 8
vt1=stay present	0 0 1 6 -4 0 0
vt1=stop present	0 0 3 5 -7 0 0
vt1=suspend past	0 0 7 3 -8 0 0
vt1=suspend present	0 0 -5 -2 14 -3 -1
vt1=take future	0 0 -2 0 7 0 0
vt1=take past	0 0 -4 7 0 0 -2
vt1=take present	0 0 5 0 -11 1 7
vt1=tell past	0 0 -1 -3 7 0 0
vt2=be past	-1 0 0 -14 15 0 0
vt2=be perfect	0 0 0 -6 7 0 0
vt2=have present	0 4 0 -12 1 0 3
vt2=leave present	0 0 -2 -8 12 0 0
vt2=let present	0 0 8 -2 -4 0 0
vt2=other past	8 0 0 0 -5 0 0
vt2=other present	0 0 -5 0 8 0 0
vt2=pay perfect	0 0 4 3 -6 0 0
vt2=put present	0 0 -6 -1 11 0 0
vt2=say past	0 0 -2 0 7 0 0
vt2=sign past	0 0 0 -6 9 0 0
vt2=suspend past	0 0 0 7 -4 0 0`;
