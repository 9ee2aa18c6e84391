// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEADLINE_WHAT = `controls	duties	exclusions	none	other	sale	talks	truce
<always>	-20 -11 -20 43 -1 -21 -24 -8
a:'s	1 -11 -4 1 6 0 0 0
a:-	0 6 0 -2 0 0 0 1
a:.	0 -2 -11 27 -7 -6 -10 -12
a:<agent>	0 -13 0 27 -5 0 0 -10
a:<day-ahead>	0 0 -6 9 -14 0 0 2
a:<day-ahead> .	1 7 -2 2 -3 0 0 -9
a:<day-gone>	0 10 0 -5 -3 0 0 0
a:<day-today> .	0 -1 0 0 0 0 0 7
a:<duty>	-4 -8 0 8 0 -1 8 -3
a:<gate>	0 1 0 -15 15 2 0 -4
a:<goods>	-12 5 -5 -14 8 -5 5 12
a:<level-noun>	0 -10 -2 1 7 0 0 5
a:<level>	-4 3 -6 18 -4 -2 -1 -21
a:<level> .	0 0 0 6 1 0 0 -7
a:<level> to	0 5 0 -6 6 0 0 -3
a:<name>	-2 0 0 -4 -6 0 1 9
a:<name> 's	0 -6 -1 0 0 0 0 9
a:<not>	-2 9 10 -28 -2 -2 0 14
a:<number>	1 -6 0 25 -6 -3 0 -17
a:<number> .	0 12 -1 3 -5 0 0 -10
a:<number> th	8 -10 0 2 0 0 0 -1
a:<office>	0 -11 0 11 0 0 0 2
a:<person>	0 -16 0 10 4 0 0 0
a:<quality>	-2 9 -4 0 -13 1 0 0
a:<quality> good	0 -9 0 7 0 0 0 2
a:<seat>	-1 0 0 10 -5 0 0 -5
a:<sender>	0 0 0 6 -3 0 0 -2
a:<span> .	0 11 0 0 0 0 0 -12
a:<v-agree>	0 0 0 2 -2 0 8 -11
a:<v-bear>	-3 -1 -9 14 2 -3 -2 -5
a:<v-begin>	0 0 -10 9 3 -5 -1 -6
a:<v-down>	0 14 0 -14 -5 0 0 10
a:<v-end>	-2 13 -1 -15 -5 0 0 10
a:<v-impose>	-9 8 0 -2 0 -5 2 -1
a:<v-propose>	2 8 0 0 -3 0 0 -5
a:<v-return>	0 3 0 -15 -1 0 0 15
a:<v-say>	-1 0 0 0 8 0 0 -3
a:<v-sell>	-3 -10 -2 -12 15 10 0 1
a:<v-stay>	8 -6 -4 7 -6 0 0 0
a:<v-target>	-2 -1 0 0 6 0 0 -1
a:<v-up>	0 -14 -2 14 5 0 0 -6
a:?	3 0 -7 8 -2 0 -1 -4
a:a	0 -1 2 6 -4 -1 2 -8
a:a result	0 0 0 -8 0 0 5 4
a:additional	0 0 6 0 -7 0 0 1
a:additional duty	0 4 6 -2 -7 0 0 0
a:after	0 -7 0 17 -2 0 0 -2
a:again	0 11 0 -7 0 0 0 0
a:agree	0 0 0 -2 0 0 9 -4
a:agree on	0 0 0 0 0 0 6 -4
a:an	1 -10 0 -5 -5 0 4 13
a:and	-1 11 0 -5 -22 -1 0 11
a:and last	0 11 0 -4 0 0 0 -6
a:and the	0 5 0 -6 0 0 0 2
a:apply	0 7 0 -2 0 0 0 0
a:are	-2 -4 2 13 -8 0 0 0
a:as	2 -11 0 6 0 0 0 0
a:at	0 0 -3 9 -5 -2 0 0
a:at <number>	0 3 0 11 -4 0 0 -8
a:at midnight	0 -1 0 -2 0 0 0 6
a:back	0 8 0 -12 -2 0 0 10
a:be	0 -9 3 0 0 0 0 4
a:both	0 -9 0 0 6 0 0 4
a:bring	0 7 0 -1 -1 0 0 0
a:by	0 -4 0 9 -10 0 0 6
a:capital	0 -4 0 7 0 0 0 0
a:charge	0 -12 5 -6 8 0 0 4
a:come	0 8 0 -11 0 0 0 4
a:control	0 -1 0 6 0 0 0 0
a:country	0 0 0 -7 7 0 0 0
a:cut	0 -4 0 -4 0 0 0 10
a:date	7 -1 0 -3 0 0 0 0
a:duty	0 0 1 7 -6 0 0 0
a:duty .	0 -2 7 0 -4 0 0 0
a:duty of	0 8 0 -3 0 0 0 0
a:each	0 -8 0 3 8 0 0 -4
a:each other	0 -3 0 -3 10 0 0 0
a:end	0 0 0 -12 0 0 0 16
a:end of	0 1 0 -8 0 0 0 7
a:evening	0 -2 0 14 0 0 0 -8
a:every	0 -6 10 0 0 0 0 0
a:everything	0 -3 0 -1 0 0 0 7
a:exempt	0 0 -5 8 -1 0 0 0
a:fee	0 -6 0 -10 16 0 0 0
a:for	1 -19 0 16 -12 0 2 1
a:for <number>	0 0 6 -2 0 0 0 0
a:for <span>	0 2 0 6 0 0 0 -9
a:free	0 -3 6 -3 2 0 0 0
a:from	0 7 3 -4 5 0 0 -14
a:from <level>	0 2 0 -5 7 0 0 -2
a:from the	0 9 5 -8 -4 0 0 -3
a:go	0 -25 -2 14 9 0 0 -2
a:good	1 -7 5 0 0 0 0 3
a:good from	0 0 6 -7 0 0 0 0
a:had	0 -4 0 11 0 0 0 -1
a:half	0 2 0 3 0 0 0 -7
a:have	0 -8 0 6 -4 0 4 0
a:he	0 0 0 6 0 0 0 -2
a:his	0 8 0 -2 0 0 0 -1
a:in	3 -2 -6 16 1 2 0 -27
a:in <seat>	0 7 0 -2 -2 0 0 0
a:in the	0 -5 0 -1 0 6 1 0
a:instead	0 0 0 -6 0 0 0 6
a:into	0 -4 0 -3 -1 0 0 12
a:is	8 -2 1 -7 -6 1 0 5
a:is <number>	0 -3 0 7 0 0 0 0
a:is the	5 13 4 -14 -2 0 0 -9
a:it	1 8 -6 5 0 -3 0 -13
a:it 's	0 -2 0 11 0 0 0 -6
a:it .	5 -6 -1 3 7 -1 0 -7
a:it is	-1 9 0 0 -1 0 0 -2
a:its	0 7 0 0 -6 3 0 -7
a:last <span>	0 12 0 -7 0 0 0 -3
a:let	0 -6 0 0 3 0 0 4
a:letter	0 11 0 -9 0 0 0 0
a:make	8 0 0 -5 0 0 0 0
a:midnight	0 -6 0 0 0 0 0 4
a:minute	0 -5 0 7 0 0 0 0
a:month	3 -15 0 0 8 0 0 0
a:month .	0 -10 0 -4 11 0 0 2
a:more	0 -7 0 4 0 0 0 4
a:must	0 -8 0 0 0 0 5 4
a:new	0 -16 0 5 3 0 0 2
a:next	8 0 -1 1 0 -4 0 -4
a:next year	4 3 0 -12 4 0 0 0
a:night	0 -3 0 9 0 0 0 0
a:no	0 -2 0 -6 0 0 0 10
a:not	0 0 8 -5 0 0 0 0
a:nothing	0 0 0 -8 0 0 1 8
a:of	0 1 4 -5 -2 4 -6 3
a:of <level>	0 0 0 7 -1 0 0 -5
a:of next	3 3 0 -6 -2 0 0 2
a:of the	-1 -18 12 0 -7 0 0 9
a:of thi	0 -8 0 0 4 0 0 3
a:off .	0 -6 0 2 5 0 0 0
a:old	0 -1 6 3 0 0 0 -5
a:on	-1 1 -6 2 -1 -2 8 -4
a:on a	0 0 0 7 0 0 0 -4
a:on the	0 -7 0 7 3 0 0 0
a:once	0 -5 0 10 0 0 0 -2
a:one	0 -12 0 21 -4 0 0 -1
a:only	0 -11 -1 19 0 0 0 -3
a:or	0 0 6 0 0 -3 0 -1
a:other	0 -3 0 -4 9 0 0 0
a:other 's	0 -4 0 -5 10 0 0 0
a:our	0 -12 0 -1 14 0 0 0
a:out	0 -8 0 0 3 0 0 3
a:out .	0 -9 0 -2 0 0 0 13
a:over	0 -7 0 1 0 0 0 4
a:own	0 -8 0 0 7 0 0 0
a:pay	0 -9 -2 4 11 -1 0 0
a:pay <level>	0 -6 0 10 0 0 0 0
a:put	0 0 0 7 0 0 0 -6
a:rate	0 0 0 9 0 0 0 0
a:result	0 0 0 -8 0 0 5 3
a:run	0 -8 0 3 0 0 0 3
a:run out	0 -10 0 2 0 0 0 4
a:same	0 -2 0 6 0 0 0 -2
a:say	0 -7 0 7 5 0 0 -5
a:season	0 -2 0 11 0 -2 0 -1
a:sell	0 0 0 -3 -3 11 0 0
a:ship	0 -3 0 -15 21 0 0 0
a:surcharge	0 10 0 -3 0 0 0 0
a:suspension	0 7 0 0 -3 0 0 -3
a:tariff	0 -21 -1 8 7 0 11 0
a:tariff .	0 -10 0 -2 4 0 9 -1
a:tariff of	0 -4 0 6 0 0 0 0
a:tell	0 0 0 -5 0 0 0 6
a:th	8 -10 0 2 0 0 0 -1
a:that	0 11 0 0 -3 0 0 -6
a:the	0 -16 0 16 -1 2 -9 -4
a:the <number>	8 -9 0 6 -2 0 0 -1
a:the <office>	0 -8 0 12 0 0 0 -1
a:the <organisation>	0 -9 0 4 0 0 0 4
a:the <person>	0 -2 0 -1 8 0 0 -3
a:the additional	0 2 7 -2 -6 0 0 0
a:the next	0 -3 0 7 0 0 0 -1
a:the old	0 -1 6 0 0 0 0 0
a:the same	0 -2 0 6 0 0 0 -2
a:the suspension	0 7 0 0 -3 0 0 -3
a:the two	0 0 0 -4 0 0 0 8
a:thi	0 -9 0 3 3 0 0 2
a:thi month	0 -14 0 3 4 0 0 2
a:thing	0 -10 0 4 0 0 0 3
a:time	0 -2 0 -10 0 0 0 14
a:to	-4 7 0 -2 0 3 0 -7
a:to <day-ahead>	0 0 0 -4 -1 0 0 8
a:to <day-gone>	0 6 0 0 0 0 0 -6
a:to <level>	0 -6 0 2 4 0 0 0
a:to the	2 5 1 -11 4 0 0 -4
a:trade	0 0 0 -5 0 0 0 7
a:truce	0 -2 7 -5 0 0 0 5
a:two	0 -17 0 21 -6 0 0 0
a:until <day-ahead>	0 9 -1 0 -1 0 0 -3
a:up	0 -4 0 0 0 0 0 7
a:was	0 -6 0 8 -1 0 0 1
a:were	0 0 0 6 0 0 0 -3
a:will not	0 0 6 0 -3 0 0 -1
a:with	0 -15 6 1 3 0 3 -1
a:with the	0 0 0 -3 7 0 0 0
a:without	0 14 4 -16 -6 0 0 2
a:without a	0 -2 7 -7 0 0 0 1
a:would	0 14 0 -10 0 0 0 0
a:year	3 1 0 -12 9 0 0 0
a:year .	4 3 0 -10 4 0 0 -1
asks	2 -1 -7 14 -4 -1 -1 -8
b:"	-3 7 0 10 -10 0 -2 -5
b:" <person>	0 8 0 -5 0 0 0 0
b:" we	0 0 0 6 -4 0 0 -3
b:'s	2 -10 -5 30 -11 1 2 -18
b:'s <organisation>	0 0 0 17 -15 0 0 0
b:'s <person>	0 7 0 -13 0 0 0 6
b:'s custom	0 7 0 -4 0 0 0 0
b:'s good	0 11 0 0 -2 0 0 -6
b:'s trade	0 0 0 -5 6 0 0 0
b:)	0 13 0 -4 -6 0 0 0
b:,	3 12 -14 8 -8 -1 0 -9
b:, <level>	0 -2 0 0 9 0 0 -5
b:, <name>	0 -8 0 5 0 0 0 3
b:, <person>	0 -6 0 10 0 0 0 0
b:, a	0 7 0 7 -2 0 0 -13
b:, and	-9 -23 -6 14 18 0 0 -6
b:, are	0 0 0 14 -5 0 0 -5
b:, as	0 -4 0 8 0 0 0 -1
b:, at	0 -3 0 10 0 0 0 -2
b:, begin	0 8 0 -6 0 0 0 0
b:, both	0 8 0 -11 0 0 0 1
b:, by	0 -5 0 0 3 0 6 -6
b:, due	0 9 0 -8 -5 0 0 6
b:, from	0 5 0 12 -3 0 0 -14
b:, good	0 0 3 -7 0 0 0 5
b:, has	9 1 0 -7 0 0 0 0
b:, in	0 -3 0 13 -1 0 0 -2
b:, is	9 -2 0 -20 -4 3 0 12
b:, it	0 0 0 -6 8 0 0 0
b:, on	-3 0 -1 -4 -9 0 0 14
b:, run	0 0 0 7 0 0 0 -6
b:, say	0 0 0 6 0 0 0 -4
b:, start	9 0 0 -6 0 0 0 -2
b:, that	0 -1 0 -8 0 0 0 12
b:, the	0 22 -2 -20 2 0 0 0
b:, to	0 3 0 -11 -3 0 0 10
b:, until	0 19 -1 -3 1 0 0 -10
b:, will	0 0 0 11 0 0 0 -9
b:, with	0 0 0 -4 0 0 0 6
b:, would	0 -1 0 -2 0 0 0 6
b:-	6 4 5 -16 -1 0 0 2
b:.	-3 -3 2 -4 2 0 0 6
b:. eastern	0 3 0 -7 4 0 0 -1
b:. m	-1 0 -1 -3 6 0 0 0
b:. on	0 1 0 -7 3 0 0 4
b:/	0 -8 2 0 8 0 0 -4
b::	0 -10 -6 5 3 -2 -6 6
b:: <level>	0 6 0 0 0 0 0 -4
b:: <name>	0 10 0 -8 0 0 0 0
b:: <number>	-4 11 -10 4 6 0 0 -15
b:: and	0 20 0 -18 -1 0 0 2
b:: from	0 -2 0 6 -5 0 0 2
b:: my	0 -14 0 15 0 0 0 0
b:: on	0 13 0 -11 0 0 0 0
b:: the	0 -15 2 18 -11 0 0 0
b:: until	-1 -1 0 -12 6 0 0 10
b:: what	11 -31 13 10 4 0 0 -11
b:;	-1 0 -1 3 2 6 0 -9
b:; it	0 0 0 -6 5 0 0 0
b:; the	0 -4 0 12 -9 5 0 -6
b:; they	0 0 0 -5 7 0 0 0
b:<agent>	-1 2 0 2 8 4 -2 -20
b:<day-ahead>	0 0 -6 -20 6 -3 0 22
b:<day-ahead> and	0 6 -1 -2 10 -1 0 -11
b:<day-ahead> to	0 -1 0 -1 -2 0 0 11
b:<day-gone>	4 7 4 -11 -12 0 0 3
b:<day-today>	0 1 0 0 0 0 0 -8
b:<duty>	-16 3 8 -6 6 -5 0 1
b:<gate>	-6 4 -5 8 9 0 -1 -22
b:<goods-amount>	-3 -3 0 21 -4 0 0 -5
b:<goods-amount> by	0 0 0 7 -2 0 0 0
b:<goods-amount> of	-3 -2 0 14 0 0 0 -2
b:<goods>	0 16 0 -7 -1 -5 -5 -7
b:<level-noun>	-8 -6 -6 16 -1 0 0 0
b:<level>	0 0 -4 10 -15 -4 -5 0
b:<level> and	0 1 0 3 0 0 0 -6
b:<level> from	0 0 0 6 -10 0 0 0
b:<level> is	0 8 0 -5 0 0 0 0
b:<level> more	0 -16 0 17 0 0 0 0
b:<level> on	-2 7 2 -5 -2 0 0 0
b:<level> tariff	0 8 0 -7 0 0 0 0
b:<level> until	0 6 0 -11 0 0 0 5
b:<money>	0 -5 0 10 -1 0 -1 0
b:<month-gone>	8 -6 0 0 0 0 0 0
b:<name>	6 -16 4 4 -1 -11 3 4
b:<name> 's	7 0 0 -2 1 0 4 -7
b:<name> and	-2 -13 -6 -12 -9 0 -1 36
b:<name> by	0 -5 0 14 0 0 -2 -5
b:<name> had	0 -7 0 0 9 0 0 0
b:<name> has	0 -7 0 2 0 0 4 0
b:<name> is	0 3 5 13 -2 0 0 -18
b:<name> on	0 0 6 -1 0 0 6 -9
b:<name> take	0 -7 0 3 0 0 0 4
b:<name> to	0 -4 0 0 0 0 0 6
b:<name> will	-1 5 0 -14 0 0 0 12
b:<not>	0 -15 2 -1 0 -7 9 10
b:<number>	-10 22 15 17 -11 -7 -3 -45
b:<number> a	-1 1 -6 -2 6 0 0 0
b:<number> exclusion	0 -4 18 -6 0 0 0 -7
b:<number> from	0 7 0 -5 0 0 0 0
b:<number> is	0 10 0 -5 0 0 0 -3
b:<number> on	0 28 -3 -21 0 0 0 -4
b:<number> the	0 -2 0 8 0 0 0 -1
b:<office>	-5 -17 -2 35 0 -1 5 -22
b:<office> 's	0 0 0 14 7 0 0 -18
b:<office> will	0 0 0 8 -1 0 0 0
b:<organisation>	1 -29 0 22 11 0 -4 -21
b:<organisation> 's	0 -3 0 28 -19 0 0 -6
b:<organisation> has	0 0 0 0 8 0 0 -8
b:<organisation> in	0 0 0 -5 6 0 0 0
b:<organisation> is	0 2 0 12 -12 0 0 -1
b:<organisation> of	0 -1 0 -5 10 0 0 0
b:<organisation> on	0 0 0 9 -2 0 0 -3
b:<person>	-8 5 -7 3 2 3 0 -6
b:<person> and	0 0 0 -6 8 0 0 1
b:<person> announce	0 4 0 -6 0 0 0 1
b:<person> had	0 4 0 -9 6 3 0 0
b:<person> say	-2 15 0 -11 -3 0 0 3
b:<person> spoke	0 0 0 -10 11 0 0 0
b:<person> tell	0 0 0 6 0 0 0 -4
b:<points>	-8 0 -3 -21 -8 0 0 30
b:<quality>	-2 3 -7 0 14 12 -11 -17
b:<quality> and	0 -7 0 12 0 0 0 -1
b:<quality> duty	0 0 0 -7 -4 0 0 15
b:<quality> good	0 -6 5 2 5 0 0 -2
b:<quality> ship	0 -13 0 2 10 0 0 0
b:<seat>	4 -29 -8 23 0 -2 9 -14
b:<seat> 's	0 -9 0 3 2 0 0 0
b:<seat> and	0 -6 -1 19 -2 0 0 -9
b:<seat> on	0 -12 0 13 0 0 0 0
b:<sender>	8 -14 3 -2 1 3 -4 2
b:<span>	0 -4 -2 -1 -8 0 0 10
b:<span> of	0 0 0 -8 0 0 0 10
b:<taker>	0 -3 -2 21 -7 -3 0 -3
b:<v-agree>	-5 -5 0 4 4 -5 -6 3
b:<v-bear>	-5 2 -6 6 0 -3 5 -6
b:<v-begin>	13 6 0 0 -15 -9 0 -7
b:<v-buy>	-9 6 2 3 0 0 0 -7
b:<v-deny>	22 -14 0 -7 -1 0 0 -4
b:<v-down>	-6 2 -8 3 -30 -3 7 9
b:<v-end>	-6 0 4 0 -2 -7 -7 8
b:<v-impose>	1 -2 -8 9 0 -4 -1 -4
b:<v-propose>	-7 -1 -10 -2 9 0 5 -1
b:<v-return>	0 7 -1 17 -9 0 0 -23
b:<v-sell>	7 -15 -7 8 3 4 -2 -12
b:<v-stay>	1 -5 8 3 -1 -10 -5 -1
b:<v-suspend>	11 4 0 -2 0 -5 -2 -5
b:<v-target>	-4 -5 -8 10 7 0 -1 -5
b:<v-up>	0 -3 -9 0 2 -3 -4 11
b:a	11 6 -10 -5 13 2 6 -24
b:a .	-1 1 -6 -2 6 0 0 0
b:a deal	0 0 0 -10 0 0 -1 12
b:a duty	0 8 0 -4 0 0 0 0
b:a new	0 8 0 -3 0 0 0 0
b:a second	0 -6 0 0 15 0 0 -11
b:a tariff	0 10 0 -5 0 0 0 0
b:additional	-1 -2 5 -6 -3 0 0 13
b:additional <level>	0 -2 0 6 0 0 0 0
b:additional duty	0 0 6 -13 0 0 0 8
b:additional tariff	0 9 0 -9 0 0 0 0
b:affiliate	6 0 0 -7 1 0 0 -2
b:after	0 2 0 -14 6 0 0 6
b:again	0 6 0 2 -8 0 0 -1
b:again from	0 0 0 -2 -3 0 0 7
b:again on	0 8 0 1 0 0 0 -10
b:agree	0 -2 0 0 -5 0 0 8
b:agree in	0 0 0 -13 0 0 0 14
b:agree to	0 0 0 -1 0 0 0 6
b:agreement	-2 7 -1 15 -3 0 -4 -11
b:agreement with	0 0 0 7 0 0 0 -4
b:all	0 6 5 -8 -4 0 0 1
b:also	-3 -3 0 9 0 0 0 0
b:an	0 -1 -1 1 -7 0 -3 10
b:and	1 7 -19 -7 4 -9 -15 8
b:and <name>	-1 -22 -5 0 -8 0 -1 28
b:and <number>	0 3 0 6 -4 0 0 -9
b:and <person>	0 -3 0 -4 8 0 0 0
b:and <quality>	0 -7 0 12 0 0 0 -1
b:and <seat>	0 -6 -1 19 -2 0 0 -9
b:and end	0 0 0 -2 7 0 0 -2
b:and from	3 12 0 -14 0 0 0 0
b:and is	0 0 0 -14 9 0 0 5
b:and it	0 9 0 -22 5 0 0 9
b:and on	0 19 0 -4 -3 0 0 -12
b:and the	0 -3 -1 7 0 0 0 -1
b:and to	0 -6 0 1 0 0 0 2
b:announce	6 0 0 1 -6 -1 0 -1
b:apply	4 0 0 0 -7 0 0 0
b:approval	0 -7 0 15 -3 0 0 0
b:approve	0 -7 0 0 2 0 0 6
b:approve the	0 -1 0 -3 0 0 0 8
b:are	0 1 0 1 9 -6 -6 -8
b:are due	1 -16 0 -4 13 0 0 0
b:are suspend	0 -1 0 10 0 0 0 -5
b:are to	0 -6 1 7 4 0 -1 -10
b:arrangement	0 -2 0 -17 0 0 0 24
b:arrive	0 0 11 -10 0 0 0 0
b:as	0 10 0 -1 0 0 0 -4
b:as of	0 19 0 -9 0 0 0 -8
b:ask	0 -6 0 0 0 0 0 9
b:at	-10 -9 -12 16 12 -2 -2 -7
b:at <level>	0 -6 0 9 0 0 0 0
b:at <number>	0 17 0 -7 -5 0 0 -6
b:at it	0 0 0 8 0 0 0 -3
b:at midnight	0 -13 -1 3 0 0 0 8
b:at noon	0 -5 0 14 -2 0 0 -4
b:at the	-4 3 -2 8 -13 0 0 0
b:away	9 -1 0 -11 -1 0 0 7
b:away on	0 0 0 -4 0 0 0 8
b:back	0 28 0 -8 -16 0 0 -14
b:back on	0 12 0 0 -2 0 0 -13
b:be	0 11 0 0 -1 -3 -6 -4
b:be <level>	0 15 0 -8 0 0 0 -2
b:be extend	0 -4 2 -11 0 0 0 10
b:be hold	0 0 0 6 0 0 0 0
b:be in	0 -2 0 13 -4 0 0 -4
b:been	-2 0 -2 10 -16 5 -1 0
b:before	-11 3 0 -6 4 -6 -6 6
b:before the	-3 1 3 18 -11 0 0 -13
b:begin	-5 16 0 0 4 0 0 -19
b:begin on	0 6 0 2 4 0 0 -13
b:between	0 -9 -2 8 -7 0 0 6
b:between <name>	0 -3 0 -4 0 0 0 10
b:both	-1 27 -1 -7 -6 0 0 -8
b:both country	0 4 0 -12 8 0 0 0
b:busan	0 -1 0 -3 0 0 0 8
b:busan on	0 0 0 10 0 0 0 -5
b:buy	0 0 0 6 0 0 0 0
b:buy <goods-amount>	0 0 0 6 0 0 0 0
b:by	-10 -10 2 10 9 0 16 -28
b:by <level>	0 -12 0 17 -1 0 0 0
b:by <span>	0 0 0 -3 0 0 0 7
b:by telephone	0 0 0 6 0 0 0 -2
b:by the	-1 -7 -4 5 -1 -3 18 -12
b:by video	0 0 0 6 0 0 0 0
b:cabinet	0 7 0 -1 0 0 0 -1
b:call	0 0 0 6 0 0 0 -7
b:can	0 -8 0 0 6 0 0 0
b:carry	0 0 0 0 -8 0 0 10
b:carry the	0 -2 0 -6 0 0 0 10
b:cease	0 2 0 -11 0 0 0 9
b:change	0 -10 13 5 -3 0 0 -7
b:changed	0 0 0 -8 0 0 0 8
b:charge <level>	0 -6 0 5 0 0 0 4
b:claim	0 0 0 3 5 0 0 -7
b:clear	0 -2 -1 -7 -9 0 0 20
b:close	0 -18 0 3 -4 9 0 5
b:close on	0 -12 0 0 0 9 0 3
b:closed	0 0 0 24 -13 0 0 -7
b:closed on	0 0 0 8 -3 0 0 0
b:club	0 0 0 19 0 -2 0 -14
b:column	0 16 0 -10 -6 0 0 0
b:come	0 -2 0 3 -5 0 6 0
b:come on	0 -3 0 6 0 0 0 0
b:come to	0 -3 0 0 0 0 0 6
b:comment	0 -2 0 -5 12 0 0 0
b:comment on	0 -2 0 -12 16 0 0 0
b:commerce	3 -2 0 8 0 0 0 -6
b:consultation	0 -6 0 7 2 0 0 -1
b:contract	-1 -5 0 21 -2 0 -1 -7
b:control	-1 0 0 16 0 0 0 -5
b:cost	0 -6 0 3 0 0 0 1
b:could	0 -11 0 7 -5 0 0 4
b:council	0 0 0 -10 9 0 0 0
b:country	0 0 0 -6 7 0 0 0
b:custom	0 8 -1 0 0 0 0 -3
b:date	0 31 0 -17 -3 0 0 -10
b:day	0 -6 0 -7 -5 0 0 18
b:deadline	0 -13 0 10 -11 17 3 -17
b:deadline for	0 -6 0 8 -4 8 0 -8
b:deal	9 0 0 -12 -7 0 6 4
b:decide	0 -2 0 -12 17 0 0 0
b:did	0 -4 0 18 0 0 0 -4
b:die	0 5 0 -10 0 0 0 5
b:die on	0 9 0 -10 0 0 0 0
b:do	0 -6 0 -7 0 0 0 16
b:doe	0 -2 0 -3 -7 0 0 15
b:doe not	0 -3 0 -3 -7 0 0 15
b:down on	0 -3 0 7 0 0 0 0
b:due	0 0 -7 -3 9 -2 -1 3
b:due on	0 -12 0 1 2 0 0 4
b:due to	1 4 -3 -7 0 0 0 7
b:duty	-7 18 14 -35 1 -1 -5 12
b:duty of	0 12 -2 -8 -4 0 0 2
b:duty on	0 2 0 -7 0 0 0 7
b:each	0 -7 0 0 -3 0 0 13
b:each other	0 -5 0 0 -2 0 0 10
b:eastern	0 3 0 -7 4 0 0 -1
b:eastern time	0 -1 0 0 10 0 0 -8
b:effect	0 4 0 1 -6 0 0 -5
b:effect on	1 1 0 3 -2 0 0 -9
b:election	0 -1 0 9 -4 0 0 0
b:end	0 -11 7 7 -4 -2 -2 1
b:end <span>	0 0 0 6 0 0 0 -5
b:end of	0 -5 5 -12 0 0 0 12
b:enter	2 0 5 -3 4 0 0 -9
b:enter into	2 8 0 -6 0 0 0 -1
b:entry	-1 -6 0 0 12 -1 0 0
b:every	0 -3 0 6 0 0 0 0
b:exclusion	-2 -15 28 0 -5 0 0 -17
b:expect	0 -7 0 15 -1 0 -3 -2
b:expert	0 0 0 8 -1 0 0 0
b:expire	-4 0 4 5 -6 0 0 -3
b:expire on	-4 -7 6 5 -4 0 0 0
b:export	11 -1 0 1 -2 0 0 -5
b:extend	0 -8 0 6 0 0 0 0
b:extend their	0 0 0 -6 0 0 0 7
b:extension	0 -10 4 -5 0 0 0 12
b:extension of	0 0 0 -9 0 0 0 10
b:face	0 0 0 -15 0 1 6 6
b:fall	0 2 0 -2 -10 0 0 10
b:fee	0 -16 0 17 1 0 0 -4
b:fentanyl	0 1 0 -7 0 0 0 5
b:final	0 -7 0 -4 3 0 0 9
b:firm	0 0 0 9 0 0 0 -1
b:follow	0 -5 0 1 12 0 0 -9
b:for	0 -8 7 31 -23 1 0 -24
b:for <name>	0 -7 0 8 -1 0 0 2
b:for <span>	1 4 0 3 -3 0 0 -6
b:for a	0 0 0 -8 -2 7 6 -1
b:for the	-4 13 5 -3 0 2 0 -17
b:force	4 4 0 -9 -2 0 0 5
b:force on	2 8 0 -7 0 0 0 0
b:force since	0 -1 0 6 0 0 0 -1
b:found	0 -3 0 7 -5 0 0 0
b:fourth	0 0 0 -6 8 0 0 0
b:free	0 -13 7 12 -11 0 0 0
b:freeze	0 0 0 11 0 0 0 -7
b:from	6 7 13 -4 2 -14 -12 -9
b:from <day-ahead>	0 -2 0 -2 -3 0 0 10
b:from <name>	0 0 10 -15 -3 0 0 6
b:from <seat>	2 -3 0 -15 15 0 0 0
b:from the	9 0 17 -9 -6 0 0 -13
b:gas	0 -8 0 10 0 0 0 0
b:gave	0 -5 0 -3 0 2 6 0
b:geneva	0 -1 0 -2 -2 0 0 13
b:get	0 1 0 -6 12 0 0 -4
b:given	0 0 0 -13 0 0 0 14
b:go	0 -11 -3 7 -10 0 0 17
b:go on	0 -13 0 -6 0 0 0 18
b:go to	0 -18 0 17 -7 0 0 9
b:good	-4 1 7 -7 1 0 -1 3
b:good from	0 11 0 -8 0 0 0 0
b:good pay	0 0 0 6 -1 0 0 -3
b:good to	0 5 5 -12 0 0 0 1
b:good until	0 4 0 -10 0 0 0 6
b:had	-3 -14 -1 6 17 6 0 -14
b:had announce	0 -5 0 6 0 0 0 0
b:had been	0 -9 0 7 -5 3 0 0
b:had threaten	0 -3 0 0 6 0 0 0
b:half	0 12 0 -9 0 0 0 0
b:halt	0 0 0 9 0 0 0 -6
b:happen	8 0 -2 -7 12 0 0 -11
b:happen on	9 2 -1 -12 4 0 0 0
b:has	6 -10 -7 1 1 6 0 -5
b:has been	0 0 0 1 -6 1 0 3
b:has until	0 0 0 -6 0 2 0 8
b:have	-2 -2 -2 6 8 -3 0 -3
b:have been	0 4 0 7 0 0 0 -12
b:have end	0 0 0 12 0 0 0 -11
b:have until	0 -4 0 12 0 -1 0 -2
b:he	0 -4 0 13 -11 0 0 0
b:he would	0 -2 0 6 0 0 0 0
b:here	0 -4 0 9 0 0 0 0
b:his	0 -9 0 5 -2 0 0 8
b:hold	0 -9 8 2 0 0 0 -4
b:hold a	0 0 0 -7 8 0 0 0
b:hold in	0 0 9 -4 0 0 0 0
b:hold until	0 0 0 9 0 0 0 -6
b:home	0 -10 0 16 0 0 0 -3
b:house	0 -1 0 7 0 0 0 -3
b:i	0 -9 0 1 -5 0 -2 14
b:if	-4 3 4 -11 -3 -4 8 6
b:if it	0 -14 8 14 -9 0 0 -1
b:if no	0 -1 0 1 -7 0 0 6
b:if the	0 10 0 -11 -6 0 0 9
b:import	-6 6 3 0 0 0 0 -9
b:importer	0 -1 0 6 0 0 0 0
b:impose	0 9 0 0 -2 0 0 -2
b:in	-6 -20 0 35 -13 -10 -9 -5
b:in <name>	0 0 0 14 -4 0 0 -6
b:in <seat>	0 -3 0 12 -2 0 0 -4
b:in a	0 -7 0 2 5 0 0 -4
b:in busan	0 0 0 -8 0 0 0 9
b:in force	1 -3 0 -2 0 0 0 6
b:in on	2 0 0 -9 0 0 0 4
b:in the	0 -4 7 6 0 0 0 -6
b:increase	0 12 0 -7 0 0 0 -2
b:into	0 0 0 2 0 0 0 -7
b:into force	2 8 0 -7 0 0 0 0
b:is	-3 5 -4 -5 -13 6 -4 11
b:is due	0 0 0 -15 12 0 0 6
b:is good	0 0 0 -9 0 0 0 10
b:is in	0 0 0 14 -11 0 0 0
b:is not	0 1 0 -7 0 0 0 4
b:is on	9 -4 0 0 4 0 0 -10
b:is still	0 8 0 -11 0 0 0 1
b:is suspend	0 7 0 -8 0 0 0 1
b:is the	0 1 0 4 -7 0 0 0
b:is to	-1 13 0 -5 1 8 -1 -12
b:is up	0 -2 0 -12 0 0 0 14
b:is what	0 -6 0 0 0 0 0 6
b:issued	-1 0 0 12 -3 0 0 0
b:it	-7 -5 -4 -8 -6 2 11 18
b:it 's	4 -7 0 0 0 0 0 4
b:it by	0 -2 0 4 -11 0 7 0
b:it end	0 3 0 -27 4 0 0 13
b:it expire	0 -4 0 15 3 0 0 -15
b:it is	8 -3 0 -1 -6 -1 0 5
b:it on	0 -2 0 12 -1 0 0 -4
b:it take	0 4 0 -9 0 0 0 6
b:it up	0 -6 0 2 9 0 0 -7
b:it was	0 -1 0 -9 0 0 0 14
b:its	8 6 -9 -20 10 -8 -5 13
b:its duty	0 16 0 -9 -2 0 0 -3
b:keep	0 0 0 -11 5 0 0 7
b:kuala	0 0 0 -10 0 0 0 12
b:kuala lumpur	0 0 0 -10 0 0 0 12
b:lapse on	0 -11 0 -7 8 0 0 13
b:last	0 9 0 -15 -4 -2 0 12
b:last until	0 1 3 -7 -2 0 0 7
b:later	0 0 0 -14 23 0 0 -7
b:law	0 18 0 -18 -9 9 0 -3
b:let	0 2 0 -10 -1 10 0 0
b:levy	0 -4 0 12 0 0 0 -8
b:licence	14 -5 -2 -6 5 -3 0 0
b:licence from	13 -3 0 -7 0 0 0 0
b:list	0 -1 0 0 7 0 0 -3
b:look	0 0 0 -4 7 0 0 0
b:look at	0 0 0 -5 8 0 0 0
b:lower	0 0 0 10 0 0 0 -5
b:lower its	0 11 0 -4 0 0 0 -4
b:lumpur	0 0 0 -10 0 0 0 12
b:m	-1 0 -1 -3 6 0 0 0
b:m .	-1 0 -1 -3 6 0 0 0
b:machinery	0 0 11 -8 -1 0 0 0
b:make	0 1 0 -2 -7 0 0 6
b:may	0 -18 4 8 6 0 0 -2
b:may be	0 -9 0 1 8 0 0 -1
b:meet	0 -6 0 10 0 0 0 0
b:meet in	0 0 0 14 -6 0 0 -4
b:meet on	0 0 0 7 -5 0 0 0
b:midnight	0 -14 -2 3 -2 0 0 11
b:midnight on	0 -5 0 -3 0 0 0 11
b:ministry	3 0 0 10 -1 0 0 -12
b:ministry of	3 -1 0 6 0 0 0 -6
b:minute	0 10 0 -14 5 0 0 0
b:minute of	0 11 0 -11 6 0 0 -6
b:monday	0 -3 12 0 0 0 0 -8
b:more	4 -17 -1 17 3 0 0 -5
b:move	0 0 0 -3 6 0 0 0
b:mr	0 -5 0 14 0 0 0 -4
b:mr <person>	0 -5 0 13 0 0 0 -4
b:must	0 -6 -2 12 -1 0 0 -4
b:my	-1 -1 0 19 -5 0 0 -10
b:need	7 -15 0 6 1 0 0 -1
b:neither	0 -8 0 5 0 0 0 3
b:new	-3 15 0 12 -16 -1 0 -17
b:next	0 -6 0 18 -8 0 0 -1
b:no	-1 -20 3 -7 3 0 8 8
b:no .	0 0 6 -5 -2 0 0 4
b:no agreement	0 0 0 -6 0 0 0 7
b:noon	0 1 0 0 5 0 0 -10
b:not	1 -13 -5 10 -2 -1 -3 6
b:nothing	0 -8 0 0 0 0 6 0
b:notice	0 5 5 -8 4 0 0 -7
b:notice of	2 7 0 -12 5 0 0 -2
b:now	0 -7 5 7 0 0 0 -2
b:now end	0 0 0 6 0 0 0 -5
b:of	3 -13 5 8 -25 0 1 6
b:of <level>	-1 -5 -3 9 -10 0 0 6
b:of <quality>	0 -5 0 12 0 0 0 -2
b:of a	1 -7 0 8 0 0 0 0
b:of both	0 -8 0 0 7 0 0 0
b:of it	0 0 0 -2 -1 0 7 0
b:of its	8 10 0 -20 8 0 0 -6
b:of the	6 -5 -3 3 -22 8 0 4
b:of them	0 14 0 -9 0 0 0 0
b:of thi	0 -5 0 -6 0 0 0 13
b:off	0 -22 0 14 10 -6 0 0
b:off the	0 0 0 -2 8 0 0 -2
b:offer	0 0 0 -1 7 0 0 -3
b:oil	0 8 0 0 0 0 0 -6
b:old	0 -13 0 4 0 0 0 10
b:on	-4 13 -3 10 -4 -8 -20 -8
b:on <day-ahead>	0 9 0 -1 -3 0 0 -1
b:on <day-gone>	8 14 0 -16 0 0 0 0
b:on <name>	0 0 0 -11 9 0 0 1
b:on <quality>	-3 13 0 -20 2 0 0 3
b:on a	0 -3 6 0 0 0 0 0
b:on all	0 15 0 -7 0 0 0 -6
b:on it	0 0 0 -8 11 0 0 0
b:on the	-6 4 0 13 3 -2 -3 -21
b:on to	0 0 0 -7 0 0 0 10
b:one	0 0 0 0 -11 0 0 10
b:only	0 -4 6 0 -2 0 0 0
b:open	0 0 0 15 -9 0 0 -10
b:opened	0 -5 0 11 0 0 0 -1
b:opened on	0 -4 0 6 0 0 0 0
b:or	0 0 0 9 -7 -1 0 0
b:other	0 -2 -1 6 -11 0 0 6
b:otherwise	0 8 0 -8 0 0 0 0
b:our	-1 -2 0 13 3 0 0 -17
b:out	-2 -8 9 -8 -8 0 0 15
b:out on	0 -3 10 3 -2 0 0 -4
b:over	0 8 0 0 -5 0 0 1
b:over on	0 8 0 -12 0 0 0 7
b:palm	2 6 0 -3 0 0 0 -4
b:paper	0 -4 0 6 -9 0 0 8
b:paper on	0 -6 0 11 -4 0 0 0
b:parliament	0 -8 0 0 11 0 0 -1
b:part	6 -5 0 0 0 0 0 0
b:past	0 5 0 -7 0 0 0 3
b:pause	0 -6 0 -9 -1 0 0 17
b:pay	0 4 -4 20 -8 0 0 -22
b:pay <level>	0 6 0 -7 -1 0 0 2
b:pay at	0 9 0 -6 0 0 0 0
b:place	0 -1 0 8 -3 0 0 0
b:place in	0 0 0 6 -2 0 0 0
b:plan	0 8 0 -3 -3 0 0 0
b:plan for	0 5 0 -8 0 0 0 4
b:port	0 -20 0 8 18 0 0 -9
b:port fee	0 0 0 -12 14 0 0 0
b:post	0 9 0 -12 5 0 0 0
b:post on	0 6 0 -5 0 0 0 0
b:power	0 -12 0 2 9 0 0 -1
b:present	0 -4 0 -20 6 0 0 20
b:price	0 6 0 9 0 0 0 -16
b:prolong	0 -1 0 -9 0 0 0 12
b:prolonged	0 0 7 10 0 0 0 -16
b:propose	0 -2 0 -7 7 0 0 3
b:published	0 -4 0 7 0 0 0 -1
b:put	8 2 4 -8 0 0 0 -4
b:put off	0 -7 0 11 -8 0 0 3
b:reach	0 -3 0 -2 11 0 0 -1
b:reduction	0 9 0 -9 0 0 0 3
b:resume on	0 9 0 -5 0 0 0 -3
b:return	0 1 0 17 -7 0 0 -17
b:return to	0 7 0 2 0 0 0 -7
b:rise	0 0 0 3 1 0 0 -7
b:rise by	0 -8 0 11 0 0 0 0
b:rise on	0 7 0 -4 0 0 0 -1
b:round	0 0 0 12 -1 0 0 -1
b:rule	22 -10 0 -12 -1 0 0 -4
b:run	-1 -12 7 -9 0 0 0 15
b:run out	0 -2 10 -2 -3 0 0 2
b:run until	-1 0 0 -15 0 0 0 19
b:same	0 9 0 1 0 0 0 -6
b:saturday	0 -3 0 0 6 0 0 0
b:say	-4 9 0 3 -17 0 0 -1
b:say in	0 7 0 -14 0 0 0 9
b:say on	0 0 2 8 -6 0 0 -5
b:say the	0 7 0 0 0 0 0 -4
b:second	0 -11 0 6 14 -1 0 -10
b:section	0 -3 13 -2 0 0 0 -3
b:section <number>	0 -3 13 -2 0 0 0 -3
b:see	0 -8 0 18 -4 0 0 -4
b:see each	0 0 0 6 0 0 0 -2
b:sell	0 -1 0 0 -3 7 0 -1
b:seoul	0 0 9 -9 0 0 0 0
b:session	0 0 0 -9 9 0 0 0
b:shall	0 9 2 -11 1 0 0 -1
b:share	0 -5 0 6 0 0 0 0
b:sheet	0 0 0 6 0 0 0 -1
b:ship	0 -8 -2 2 8 0 0 0
b:should	0 1 0 -10 0 0 0 10
b:shut	0 -10 0 1 0 3 6 -1
b:side agree	0 1 0 -7 0 0 0 6
b:sign for	0 0 0 -5 0 0 0 7
b:sign the	0 8 0 -4 -1 0 0 0
b:since	-5 -20 -2 43 -10 0 0 -11
b:since the	0 0 0 12 0 0 0 -6
b:sit	-2 -5 0 17 0 0 0 -13
b:sit down	0 0 0 8 0 0 0 -2
b:sit in	0 0 0 7 -3 0 0 0
b:sit on	0 0 0 -7 11 0 0 -1
b:sleep	1 2 0 -10 0 0 0 5
b:sleep until	-3 4 0 -9 4 0 0 3
b:so	-1 12 0 -26 20 0 0 0
b:so on	0 0 0 -6 7 0 0 0
b:soybean	0 0 0 8 0 0 0 -2
b:spoke	0 0 0 -9 10 0 0 0
b:standstill	0 0 0 20 0 0 0 -17
b:start	4 15 3 -9 -7 0 0 -17
b:start on	6 6 0 -7 0 0 0 -2
b:state	0 6 0 -12 9 0 0 -1
b:stay	4 7 0 0 -4 0 0 -6
b:still	0 0 0 0 -1 0 0 7
b:stop	0 0 0 -1 -2 0 0 7
b:strike	0 -8 0 9 -2 0 0 0
b:surcharge	0 -1 -3 17 -2 0 0 -7
b:surcharge of	0 -17 0 14 0 0 0 3
b:suspend	0 10 -4 -1 4 0 0 -6
b:suspend its	0 7 0 0 0 0 0 -3
b:suspend until	-6 -4 -1 0 -3 0 0 12
b:suspension	3 -7 0 6 -5 0 0 1
b:suspension end	0 0 0 15 0 0 0 -13
b:suspension of	4 -7 0 0 0 0 0 3
b:table	0 9 0 0 -6 0 0 0
b:take	-1 -4 0 8 0 0 0 0
b:take effect	1 1 0 3 -3 0 0 -8
b:take place	0 0 0 9 -3 0 0 0
b:take us	-1 6 0 -8 0 0 0 3
b:talk	0 -7 0 22 -8 0 0 -4
b:tariff	-4 -9 -2 11 3 0 4 0
b:tariff for	0 -10 0 15 0 0 0 -2
b:tariff from	0 -8 0 9 0 0 0 0
b:tariff on	0 27 2 -28 0 0 0 0
b:tariff truce	0 0 0 -13 0 0 0 13
b:tariff until	0 0 0 9 0 0 0 -7
b:tax	0 -7 0 0 8 0 0 0
b:team	0 0 0 6 0 0 0 -2
b:tell	0 -14 0 -2 1 7 0 10
b:tell the	0 0 0 -7 3 0 0 4
b:than	0 -8 0 -2 20 0 0 -11
b:that	0 -5 3 -10 13 0 -6 4
b:that 's	-1 0 0 -2 0 0 0 8
b:that <name>	0 2 0 -14 7 0 0 6
b:that <person>	0 -10 0 5 0 2 0 0
b:that <quality>	0 0 0 7 -1 0 0 -1
b:that had	0 -1 0 2 9 0 0 -11
b:that is	0 -6 0 -2 0 0 0 10
b:that it	0 -5 0 0 -5 0 0 15
b:that take	0 11 0 -2 0 0 0 -5
b:that the	0 -19 -3 5 4 0 0 9
b:that was	0 -2 0 8 0 0 0 -4
b:that were	0 -5 0 14 0 0 0 -2
b:the	-11 -7 7 5 -11 8 0 6
b:the <level>	3 13 0 -12 0 0 0 -2
b:the <name>	3 10 6 -5 -7 0 -2 -6
b:the <number>	-3 0 11 3 -9 0 0 -3
b:the <office>	-2 -3 0 24 3 0 0 -17
b:the <organisation>	-2 -15 0 -4 31 0 0 -22
b:the <person>	0 -2 0 9 0 0 0 -3
b:the <points>	0 -1 0 -3 0 0 0 8
b:the <quality>	0 2 -5 -5 16 7 0 -19
b:the <seat>	0 0 0 -1 -1 0 11 -7
b:the <span>	0 -3 0 -33 0 0 0 36
b:the additional	0 -5 6 0 0 0 0 5
b:the arrangement	0 0 0 -9 0 0 0 15
b:the company	0 5 0 -7 0 2 0 0
b:the deadline	0 -8 0 16 -9 8 0 -14
b:the duty	0 0 17 -24 1 0 0 6
b:the end	0 -5 5 -12 0 0 0 12
b:the exclusion	0 -10 5 9 0 0 0 -6
b:the extension	0 -8 0 0 0 0 0 8
b:the last	0 9 0 -14 0 0 0 4
b:the new	-1 21 0 0 -10 0 0 -12
b:the other	0 8 0 -6 0 0 0 0
b:the paper	0 -6 0 11 -4 0 0 0
b:the pause	0 -1 0 -8 0 0 0 13
b:the power	0 -6 0 -5 13 0 0 -1
b:the present	0 0 0 -10 0 0 0 12
b:the surcharge	0 15 -1 -8 0 0 0 -3
b:the suspension	0 -7 0 -1 0 0 0 13
b:the table	0 9 0 0 -6 0 0 0
b:the talk	0 0 0 9 -1 0 0 -3
b:the tariff	0 3 0 -17 0 0 0 16
b:the thing	0 -1 0 -1 0 6 0 0
b:the truce	-1 0 -1 6 1 0 0 -3
b:the two	-1 -16 -2 10 -2 0 0 7
b:the window	0 -7 0 13 0 0 0 -5
b:their	0 2 0 12 -4 0 0 -9
b:their truce	0 7 0 -6 0 0 0 0
b:them	-2 18 0 -10 0 0 0 0
b:then	0 12 0 -14 0 0 0 3
b:there	-1 0 -2 5 13 0 2 -15
b:they	-3 -3 16 -6 11 0 0 -7
b:they are	0 0 0 8 0 0 0 -5
b:they will	0 -5 7 5 -2 0 0 -3
b:thi	0 -2 0 -16 11 0 0 14
b:thing	0 -2 0 -1 -1 6 0 1
b:through	-1 -15 4 3 -1 0 0 5
b:thursday	0 -1 0 -4 0 0 0 9
b:till	7 -13 -3 -3 -6 9 0 4
b:time	0 5 0 14 3 0 0 -21
b:to	-1 0 -1 -20 12 4 -27 17
b:to <level>	0 20 0 -12 4 0 0 -18
b:to <name>	2 -7 0 7 0 0 0 0
b:to <seat>	0 -3 0 7 -5 0 0 0
b:to an	0 0 0 -8 0 0 0 10
b:to apply	0 -6 0 5 0 0 0 1
b:to begin	-1 8 0 -5 -1 0 0 2
b:to end	0 -1 0 0 -3 0 0 8
b:to extend	0 0 0 -4 0 0 0 7
b:to go	0 -2 0 7 -3 0 0 0
b:to keep	0 -1 0 -8 8 0 0 1
b:to prolong	0 -1 0 -5 0 0 0 8
b:to run	0 -6 0 8 0 0 0 0
b:to see	0 0 0 8 0 0 0 -4
b:to the	0 -1 1 -2 -1 0 -1 6
b:together	0 -2 0 8 0 0 0 -2
b:truce	-4 0 -3 -3 0 0 0 8
b:truce between	0 0 0 -8 0 0 0 10
b:truce end	0 0 0 -15 0 0 0 18
b:truce run	0 0 0 12 0 0 0 -11
b:truce until	0 0 0 7 0 0 0 -4
b:truce with	0 -4 0 16 0 0 0 -12
b:tuesday	0 -4 0 6 4 0 0 -7
b:two	-2 -20 -3 17 -2 0 0 2
b:two of	0 0 0 -6 0 0 0 7
b:under	5 -7 5 4 -6 0 0 -4
b:union	0 0 0 10 0 0 0 -7
b:until	2 -3 -1 -2 0 -5 -13 7
b:up	0 -18 -4 -11 11 0 0 24
b:up <level>	0 -14 0 16 0 0 0 0
b:up on	0 1 0 -8 0 0 0 8
b:up to	0 0 0 -14 0 0 0 16
b:us	-2 2 0 -25 14 0 0 10
b:us to	0 7 0 -10 0 0 0 3
b:used	0 -10 0 0 9 0 0 -1
b:video	0 -1 0 10 -1 0 0 -1
b:vote	0 -7 0 -5 14 0 0 -4
b:vote on	0 -5 0 -8 15 0 0 -2
b:want	0 2 0 1 -17 0 9 0
b:want to	0 0 0 9 -8 0 0 0
b:was	-1 -13 -1 27 -12 -7 0 -3
b:was to	0 -8 0 10 0 0 0 0
b:water	-1 8 0 10 -10 0 0 -9
b:way	0 7 0 0 0 0 0 -3
b:we	-1 8 4 0 0 0 0 -12
b:we are	0 5 0 6 0 0 0 -12
b:wednesday	0 0 0 7 0 0 0 -3
b:were	-4 0 -2 19 -7 0 0 -9
b:what	4 -20 10 16 4 0 0 -9
b:what change	0 -9 14 0 0 0 0 -5
b:what happen	9 8 -1 -7 -3 0 0 -4
b:what the	0 -9 0 0 0 0 0 8
b:when	0 -7 0 3 0 0 0 3
b:where	0 0 0 1 -2 7 0 -5
b:where the	0 0 0 -2 0 8 0 0
b:which	0 -6 1 5 4 0 0 -3
b:which end	0 -2 7 0 0 0 0 -3
b:which is	0 -8 0 4 0 0 0 1
b:which it	0 0 0 0 -9 0 0 9
b:which take	0 -6 0 1 0 0 0 4
b:which the	0 -6 0 18 0 0 0 -10
b:which was	0 -3 0 21 0 0 0 -18
b:who	0 -3 0 16 -1 0 0 -7
b:will	1 -8 0 9 0 -4 -3 0
b:will be	0 0 3 -4 -13 0 0 11
b:will not	4 -17 0 13 0 0 0 -3
b:will now	0 -1 0 10 0 0 0 -7
b:will vote	0 0 0 7 -5 0 0 0
b:window	0 -10 0 0 7 0 6 -8
b:with	-2 15 -2 -9 -7 0 5 1
b:with <name>	0 -6 0 -1 0 0 6 4
b:with the	0 6 0 4 0 0 0 -6
b:without	0 0 6 1 -4 0 0 -1
b:without the	0 -10 6 12 -1 0 0 -7
b:worker	0 0 0 7 -3 0 0 0
b:would	-7 0 0 -4 0 -1 -2 12
b:would be	-3 0 0 -3 -8 0 0 10
b:would have	0 0 0 0 6 0 0 -3
b:write	0 -12 0 3 2 0 0 4
b:year	0 -7 0 6 0 0 0 5
b:you	0 12 0 9 -1 0 0 -17
b:your	0 -5 -2 20 3 -7 0 -11
b:·	0 0 0 9 0 0 0 -1
b:—	0 0 0 -11 -2 0 0 15
b:— the	0 0 3 9 0 0 0 -9
c0=agree	-1 -6 -6 0 10 -3 -4 6
c0=bear	-2 -2 0 5 2 -5 -7 0
c0=begin	11 -5 -2 4 -2 -6 1 -3
c0=buy	0 0 6 0 -2 0 0 0
c0=down	-4 1 -4 6 -19 -1 1 3
c0=end	-5 2 0 10 -2 -4 -3 -5
c0=impose	0 6 -4 6 -9 0 0 -7
c0=propose	-3 -11 -4 24 -13 -3 1 0
c0=return	0 10 0 5 -1 0 0 -14
c0=sell	0 -2 0 12 -3 0 0 -8
c0=suspend	11 -10 2 -3 -3 -1 0 3
c0=target	-1 6 -2 -3 0 0 0 0
c0=up	0 -4 -5 -2 5 0 -1 11
c1=agree	-2 -1 1 0 9 -4 -5 0
c1=agree & d:ahead	-2 0 1 3 9 -3 -4 -6
c1=bear & d:today	0 -4 0 10 0 0 0 0
c1=begin	9 -2 -2 6 -5 -7 1 -5
c1=begin & d:ahead	9 -4 -1 5 -3 -7 2 -4
c1=down	-4 8 -4 -1 -17 -1 8 1
c1=down & d:ahead	-4 8 -4 -1 -17 -1 8 1
c1=end	-5 2 0 11 -4 -4 -3 -4
c1=end & d:ahead	-5 2 0 13 -3 -4 -3 -6
c1=impose	0 7 -3 4 -4 0 0 -10
c1=impose & d:ahead	1 10 -2 0 -6 0 0 -6
c1=impose & d:today	-1 -7 0 17 0 0 0 -10
c1=propose	-3 -3 -5 7 2 -3 7 -6
c1=propose & d:ahead	-3 -3 -5 4 2 -2 8 -5
c1=return	0 8 0 7 -2 0 0 -14
c1=return & d:ahead	0 9 0 6 -1 0 0 -13
c1=say & d:ahead	-1 3 -4 -9 5 0 -1 7
c1=say & d:today	0 0 0 8 0 0 0 -2
c1=sell	0 -8 -1 7 0 5 0 -13
c1=sell & d:ahead	0 -8 -1 6 0 6 0 -12
c1=stay	0 -1 0 10 -3 -5 -4 -4
c1=stay & d:today	0 -7 0 12 0 0 0 0
c1=suspend	15 -11 0 -1 -1 -3 -1 0
c1=suspend & d:ahead	16 -11 0 -2 0 -3 -1 0
c1=threaten	0 -6 0 2 4 0 0 0
c1=threaten & d:ahead	0 -6 0 2 4 0 0 0
c1=up	0 -4 -5 1 1 -1 -1 8
c1=up & d:ahead	0 -2 -5 0 1 0 -1 9
c2=agree	0 -2 0 2 -1 0 8 -6
c2=bear	-1 -3 -6 14 0 -2 -1 -2
c2=begin	0 -2 -7 9 1 0 0 0
c2=down	0 14 0 -11 -5 0 0 5
c2=end	0 9 0 -5 -1 0 0 0
c2=impose	-6 -3 0 11 -2 -3 3 -1
c2=sell	-4 1 0 -8 -5 11 0 4
c2=stay	5 -11 1 10 -10 0 -3 0
c2=target	-1 -6 3 0 0 0 0 3
c2=up	0 -8 -1 11 3 0 0 -5
ct0=agree future	0 0 0 6 -1 0 0 0
ct0=agree modal	0 -3 0 7 1 0 0 -6
ct0=agree past	0 0 0 3 -6 0 0 1
ct0=agree perfect	0 -3 0 -7 0 0 0 14
ct0=agree pluperfect	0 8 0 -11 0 0 0 3
ct0=agree present	0 -2 0 0 7 0 0 0
ct0=agree present-passive	0 -4 0 -5 12 0 -1 0
ct0=bear future	1 3 0 0 0 0 0 -8
ct0=bear modal	0 -1 5 -8 -6 0 0 11
ct0=bear past	0 -5 0 8 0 0 0 0
ct0=bear perfect	0 6 0 -3 0 0 0 0
ct0=bear present	-4 12 -5 0 -3 0 0 -2
ct0=bear present-passive	0 -7 0 -11 20 0 0 -4
ct0=begin modal	0 -14 6 8 -6 0 0 7
ct0=begin past	-1 -18 0 29 0 0 0 -9
ct0=begin perfect	0 -4 0 7 0 0 0 0
ct0=begin present	10 11 -8 -15 0 -3 4 0
ct0=down future	0 13 0 -1 -1 0 0 -6
ct0=down present	0 -4 0 10 -11 0 6 -2
ct0=end future	0 7 0 0 -4 0 0 0
ct0=end past	0 -7 0 17 0 0 0 -9
ct0=impose future	-1 0 0 4 -6 0 0 1
ct0=impose future-passive	3 6 0 -6 0 0 0 0
ct0=impose modal	0 -3 0 14 1 0 0 -11
ct0=impose modal-passive	0 7 2 -15 1 0 0 1
ct0=impose perfect	0 0 0 2 -7 0 3 0
ct0=impose present	-4 0 5 0 -11 10 5 -6
ct0=impose present-passive	6 2 -2 -6 0 0 0 2
ct0=propose future	0 -1 0 13 -7 0 0 0
ct0=propose modal	0 -2 0 4 -7 0 0 6
ct0=propose past	0 0 0 7 0 0 0 -4
ct0=propose pluperfect	0 -4 0 6 0 0 0 0
ct0=propose present	0 -6 -1 3 0 0 5 0
ct0=propose present-passive	0 7 0 0 -4 0 0 -1
ct0=return present	0 8 0 1 0 0 0 -7
ct0=say future	0 -4 0 -6 3 0 0 7
ct0=say past	-7 5 -1 2 -3 0 0 0
ct0=stay future	-3 4 0 0 7 0 0 -4
ct0=stay modal	0 8 0 5 0 0 0 -13
ct0=stay modal-passive	0 5 0 7 -6 0 0 -8
ct0=stay past	8 -5 0 0 -7 0 0 2
ct0=stay perfect	0 0 0 -1 0 0 0 6
ct0=suspend future	0 0 0 7 6 0 0 -13
ct0=suspend past	19 -3 0 -10 0 0 0 -2
ct0=suspend past-passive	-2 0 0 6 0 0 0 -1
ct0=suspend present	1 0 5 -13 -11 0 0 15
ct0=suspend present-passive	-3 -2 0 1 -5 0 0 10
ct0=target modal-passive	0 6 0 -3 0 0 0 0
ct0=target pluperfect	0 -3 0 0 6 0 0 0
ct0=target present	0 0 0 -3 0 0 0 6
ct0=threaten pluperfect	0 -6 0 1 6 0 0 0
ct0=up future	0 -11 0 9 -2 0 0 7
ct0=up modal	0 -9 0 -4 10 0 0 3
ct0=up past	0 -7 0 10 0 0 0 0
ct0=up present	0 8 0 -8 -4 0 0 6
ct1=agree future	0 0 0 6 -1 0 0 0
ct1=agree modal	0 -3 0 7 1 0 0 -6
ct1=agree participle-passive	0 0 5 4 -3 0 0 -7
ct1=agree perfect	0 -1 0 -10 0 0 0 14
ct1=agree pluperfect	0 8 0 -7 0 0 0 0
ct1=agree present	0 -1 0 0 7 0 0 -2
ct1=agree present-passive	0 -4 0 -5 12 0 -1 0
ct1=bear future	1 1 0 0 0 0 0 -8
ct1=bear modal	0 -1 5 -8 -6 0 0 11
ct1=bear participle-passive	0 2 0 -4 -2 0 6 0
ct1=bear past	0 -5 0 8 0 0 0 0
ct1=bear perfect	0 6 0 -3 0 0 0 0
ct1=bear present	-4 13 -5 0 -3 0 0 -2
ct1=bear present-passive	0 -7 0 -11 20 0 0 -4
ct1=begin future	0 2 0 5 0 0 0 -13
ct1=begin infinitive	-1 13 0 -5 -4 0 0 0
ct1=begin modal	0 -14 6 8 -6 0 0 6
ct1=begin past	-1 -18 0 28 1 0 0 -8
ct1=begin perfect	0 -4 0 7 0 0 0 0
ct1=begin present	10 8 -8 -13 1 -3 4 0
ct1=down future	0 13 0 -1 -1 0 0 -6
ct1=down present	0 -1 0 5 -8 0 6 -2
ct1=end future	0 7 0 0 -4 0 0 0
ct1=end infinitive	0 4 0 -13 -1 0 0 12
ct1=end participle-passive	0 0 0 13 0 0 0 -12
ct1=end past	0 -7 0 17 0 0 0 -9
ct1=impose future	-1 0 0 5 -6 0 0 1
ct1=impose future-passive	3 6 0 -6 0 0 0 0
ct1=impose infinitive	-1 0 0 7 -2 0 0 0
ct1=impose modal	0 -3 0 14 1 0 0 -11
ct1=impose modal-passive	0 7 2 -15 1 0 0 1
ct1=impose participle-passive	2 -4 8 0 2 0 0 -6
ct1=impose present	-3 2 0 -2 -5 10 5 -6
ct1=impose present-passive	6 2 -2 -6 0 0 0 2
ct1=propose future	0 -1 0 13 -7 0 0 0
ct1=propose modal	0 -1 0 4 -7 0 0 4
ct1=propose participle-passive	0 4 0 -10 9 0 5 -8
ct1=propose present	0 -4 0 -3 7 0 5 0
ct1=propose present-passive	0 7 0 0 -4 0 0 -1
ct1=return present	0 8 0 1 0 0 0 -7
ct1=say future	0 -4 0 -6 3 0 0 7
ct1=say past	-7 7 -1 0 -3 0 0 0
ct1=stay modal	0 8 0 5 0 0 0 -13
ct1=stay modal-passive	0 5 0 7 -6 0 0 -8
ct1=stay past	9 -5 0 -1 -7 0 0 2
ct1=stay perfect	0 0 0 -1 0 0 0 6
ct1=stay present	-3 -8 6 1 1 0 0 0
ct1=suspend future	0 0 0 7 6 0 0 -13
ct1=suspend infinitive	0 0 0 7 -1 0 0 -3
ct1=suspend past	19 -3 0 -15 0 0 0 0
ct1=suspend past-passive	-2 0 0 6 0 0 0 -1
ct1=suspend present	3 0 6 -7 -11 0 0 6
ct1=suspend present-passive	-3 -2 0 1 -5 0 0 10
ct1=target modal-passive	0 6 0 -3 0 0 0 0
ct1=target perfect	0 0 0 6 0 0 0 -1
ct1=target pluperfect	0 -3 0 0 6 0 0 0
ct1=target present	0 0 0 -3 0 0 0 6
ct1=threaten pluperfect	0 -6 0 0 6 0 0 0
ct1=up future	0 -8 0 10 -2 0 0 2
ct1=up modal	0 -9 0 -4 10 0 0 1
ct1=up past	0 -7 0 8 0 0 0 0
ct1=up present	0 9 0 -8 -4 0 0 6
ct2=bear infinitive	0 -6 0 12 0 0 0 -2
ct2=bear past	0 -7 0 8 0 0 0 0
ct2=begin past	0 -4 0 7 0 0 0 -2
ct2=down present	0 13 0 -16 0 0 0 2
ct2=end present	0 7 0 -4 0 0 0 0
ct2=impose future	0 3 0 -10 4 0 0 0
ct2=impose infinitive	0 6 0 -12 -3 0 4 5
ct2=impose participle-passive	0 8 0 -3 -1 0 0 0
ct2=impose past	0 -6 0 22 0 0 0 -8
ct2=impose perfect	0 0 0 9 -2 0 0 -2
ct2=impose present	0 -4 -1 10 4 0 0 -5
ct2=say past	0 -10 0 0 7 0 0 2
ct2=sell infinitive	0 0 0 -2 0 8 0 0
ct2=stay past	0 -3 0 6 0 0 0 0
ct2=stay present	2 -10 4 3 -13 1 -2 7
ct2=target present	0 -10 0 -1 8 0 0 3
ct2=up present	0 -6 -1 5 4 0 0 0
d:after ,	0 -8 0 1 -2 7 0 0
d:after , a	0 -7 0 16 0 0 0 -9
d:after and	0 0 0 6 0 0 0 -2
d:after and ends on	0 0 0 -8 -1 0 0 13
d:after to	-4 -4 0 0 -4 0 0 12
d:ahead	-7 -3 -7 19 6 -10 -12 -6
d:ahead other	-33 -29 -12 69 -21 -18 -20 -23
d:ahead own	6 12 0 -25 17 0 -1 4
d:ahead-0	0 -11 1 33 13 7 -5 -70
d:ahead-1	-37 38 -7 14 7 -4 -17 -51
d:ahead-2	-6 11 -34 -20 24 -20 8 7
d:ahead-3	26 -36 23 -19 -3 1 5 19
d:ahead-4	-30 27 -5 -45 -36 10 0 39
d:ahead-5	1 -110 -8 91 -20 -20 -14 -10
d:ahead-6	1 7 8 -19 -11 0 -3 10
d:at=0	0 -3 -4 11 -22 -4 13 -3
d:at=1	-8 -1 -9 22 -49 -11 -36 17
d:at=2	-2 3 9 -8 18 -18 -4 -4
d:at=3	-11 -25 -23 40 27 11 -12 -40
d:before ,	0 -5 0 -2 -2 7 0 5
d:before , a	0 -2 0 -4 0 0 0 10
d:before and	0 -9 0 12 0 0 0 0
d:before to	0 6 0 -4 -3 0 0 2
d:begins	-1 13 -4 -7 -1 7 -9 -3
d:begins ahead	2 26 0 -14 -5 10 -6 -10
d:begins today	-10 -54 -4 11 5 -2 -1 15
d:ends	-12 -4 0 0 -10 -2 -31 22
d:ends ahead	-9 -4 3 0 -16 0 -28 21
d:ends other ahead	-20 -2 5 5 -16 -3 -3 13
d:ends own ahead	1 -3 0 -5 -9 1 -23 15
d:ends own today	-5 0 -5 -7 10 0 0 8
d:ends today	-5 0 -5 -7 10 0 0 8
d:how=calendar	-3 2 0 -8 3 -7 -15 17
d:how=relative	-5 -22 -5 40 1 -5 0 -24
d:how=weekday	-21 -13 -29 60 -6 -9 -2 -40
d:last	-1 -25 -1 57 -17 0 0 -29
d:named=0	-16 -17 -9 48 -5 -13 -6 -14
d:named=1	2 0 -11 -6 2 0 -24 11
d:named=2	0 16 0 -14 7 -3 -2 -1
d:named=3	0 -1 0 15 0 0 0 -10
d:rank=0	-2 32 4 -36 21 -3 14 -8
d:rank=0 of 1	0 18 -4 -56 -36 -5 17 61
d:rank=0 of 2	0 15 8 1 10 -20 8 -33
d:rank=0 of 3	-5 3 -1 -7 21 18 -8 -26
d:rank=0 of 4	1 10 4 -3 23 -19 -6 -29
d:rank=1	-3 18 -6 -35 19 -7 -22 17
d:rank=1 of 2	-9 9 0 -44 -5 -10 -4 44
d:rank=1 of 3	0 22 -14 -20 4 1 -13 -1
d:rank=1 of 4	0 -3 0 12 23 -2 -6 -42
d:rank=2	3 11 9 -31 0 5 1 9
d:rank=2 of 3	1 15 9 -25 -19 0 -2 18
d:rank=2 of 4	22 -10 -1 -24 5 11 0 8
d:rank=3	20 -10 -2 -17 -8 5 -13 15
d:span-after	-12 4 -11 2 -11 0 -5 8
d:span-before	-10 0 -14 -5 -3 -10 -5 19
d:today	-23 -24 -22 50 -17 -13 -12 -4
d:today own	-21 -24 -22 50 -17 -13 -12 -4
d:today-0	-23 -24 -22 50 -17 -13 -12 -4
f:"	-7 10 -4 18 -1 -1 0 -20
f:'	0 -3 0 15 -1 0 0 -5
f:'s	5 16 -15 -29 3 1 -2 14
f:(	0 0 0 -8 2 0 0 5
f:)	0 0 0 -8 2 0 0 5
f:,	9 -1 5 1 -40 1 -21 12
f:-	14 -18 -2 15 -16 0 0 0
f:.	-13 0 -6 20 -18 -14 -24 6
f::	4 -7 -7 -15 -5 -4 0 30
f:;	0 13 -6 -12 2 -1 0 1
f:<agent>	2 17 12 -19 -3 1 5 -9
f:<day-ahead>	5 6 0 11 -7 -10 -4 -14
f:<day-gone>	-6 -11 1 -11 1 -4 0 25
f:<day-today>	-1 0 10 -8 -7 0 0 8
f:<duty>	0 9 6 2 0 -9 -6 -10
f:<gate>	-6 -21 0 27 -8 1 0 -4
f:<goods-amount>	0 0 0 10 -1 0 0 -8
f:<goods>	9 0 -3 -18 -6 -6 -13 22
f:<level-noun>	-8 8 0 -19 15 -3 0 4
f:<level>	-4 15 -14 -6 1 -20 0 2
f:<money>	-5 0 3 18 -3 1 0 -20
f:<month-ahead>	4 -11 0 17 2 0 0 -13
f:<month-gone>	10 -17 2 -10 0 12 0 5
f:<month-today>	0 0 0 -11 -3 0 0 17
f:<name>	-2 1 -3 -20 -1 -8 -11 31
f:<not>	15 -9 -1 11 -2 -7 -12 -1
f:<number>	-16 -1 13 -5 -4 10 -6 7
f:<office>	0 -13 -3 23 -3 -1 -4 -6
f:<organisation>	-7 28 -5 -8 -18 16 -2 -15
f:<person>	-15 3 1 -4 -9 6 -3 7
f:<points>	-4 -16 0 2 0 0 0 15
f:<quality>	0 -7 4 -31 17 -10 1 26
f:<seat>	-2 -3 -7 -15 -5 20 0 17
f:<sender>	4 12 -2 -25 30 -3 0 -19
f:<span>	5 -17 -12 17 -21 -4 -1 6
f:<v-agree>	-7 -17 4 22 -30 5 0 0
f:<v-bear>	1 12 -2 1 -37 -14 0 6
f:<v-begin>	-10 -2 0 1 -3 -6 -4 12
f:<v-buy>	-3 0 7 -1 -7 0 0 3
f:<v-deny>	0 -8 0 4 -3 0 0 7
f:<v-down>	-3 1 0 17 -16 -5 -1 -5
f:<v-end>	-15 7 0 -6 1 -7 -1 7
f:<v-impose>	-14 7 -6 -3 1 11 -18 3
f:<v-propose>	-10 13 0 12 2 0 -4 -24
f:<v-return>	0 -3 -1 14 0 0 0 -7
f:<v-say>	-5 -6 -11 3 14 -2 -11 4
f:<v-sell>	2 -7 7 6 18 -2 0 -24
f:<v-stay>	0 -8 0 -10 9 14 -3 2
f:<v-suspend>	-1 -12 -3 -8 18 17 0 0
f:<v-target>	-6 -16 -6 -4 9 -1 0 21
f:<v-threaten>	-7 -9 0 19 0 0 -1 0
f:<v-up>	0 -12 0 14 1 6 -6 -11
f:?	0 4 0 -20 -3 0 0 25
f:a	14 -3 -15 25 6 18 -7 -44
f:about	0 6 0 0 -6 0 0 0
f:abroad	0 -6 0 8 -1 2 0 -2
f:according	0 8 0 -5 0 0 0 -1
f:act	0 15 0 -3 -1 0 0 -10
f:add	0 3 0 -8 3 0 0 0
f:additional	0 17 0 -19 0 0 0 3
f:affiliate	0 -4 0 8 -6 0 0 1
f:after	0 12 12 4 -7 -5 0 -21
f:against	0 0 0 6 0 0 0 -1
f:ago	3 -10 0 0 0 0 0 1
f:agree	0 15 0 -4 -3 0 0 -3
f:agreement	0 14 0 -6 -3 0 0 -3
f:all	5 -11 0 8 0 0 0 -8
f:already	0 0 0 8 -2 0 7 -14
f:am	0 0 0 9 0 0 0 -10
f:an	0 5 -3 4 9 -1 0 -9
f:and	4 15 -19 -11 -9 -3 -10 10
f:announce	2 0 4 6 0 0 0 -12
f:answer	0 -2 0 11 -2 0 0 -4
f:any	-6 0 0 -1 0 -1 0 12
f:anything	0 -6 4 -2 -1 0 0 7
f:apply	0 -1 -1 -7 10 0 0 2
f:approve	0 13 0 12 0 0 0 -26
f:are	12 11 9 -28 13 -8 0 0
f:arrangement	-1 -10 0 11 5 0 0 -5
f:as	12 -1 8 -3 10 -1 0 -11
f:ask	-2 -10 -2 20 -16 -1 0 2
f:at	-7 -10 -11 7 2 0 1 3
f:autumn	0 -2 0 8 -2 0 0 0
f:back	0 -7 10 9 -2 0 0 -10
f:basic	0 8 0 0 0 0 0 -4
f:be	-6 -6 0 3 -9 0 -4 12
f:bear	0 0 0 9 0 0 0 -6
f:beef	0 17 0 -13 -2 0 0 0
f:been	-4 -18 -2 23 -12 1 0 0
f:before	0 19 3 10 -8 0 0 -30
f:begin	0 -11 0 19 -3 0 0 -5
f:between	0 0 0 -15 -3 0 0 21
f:beyond	0 1 0 -11 0 0 0 9
f:both	0 -18 -1 41 0 0 0 -27
f:busan	2 -6 0 -2 10 0 0 -6
f:but	0 15 0 -12 -1 0 0 1
f:buy	0 -6 0 12 0 0 0 -1
f:by	0 -14 -11 19 -12 14 0 -6
f:cabinet	0 6 0 -5 0 0 0 0
f:call	0 19 0 0 0 2 0 -16
f:can	0 16 0 -18 -5 0 0 7
f:car	0 4 0 -14 9 0 0 1
f:case	1 7 0 -20 -4 0 -1 15
f:cent	0 -8 0 9 0 0 0 0
f:change	0 -7 0 2 0 0 -2 7
f:charge	-4 -8 0 -12 13 0 0 14
f:chip	2 -2 0 6 0 0 0 -5
f:christma	0 0 0 -6 0 0 0 7
f:close	0 -7 0 0 0 0 0 11
f:closed	3 0 0 -10 0 0 0 8
f:coal	0 -7 0 16 0 0 0 -10
f:coffee	0 -8 0 1 0 0 0 5
f:colleague	0 9 0 -7 0 0 0 0
f:collect	0 -6 0 -7 6 0 0 8
f:commerce	0 2 0 0 4 0 0 -7
f:company	0 -2 0 15 0 0 0 -14
f:complete	0 -1 0 -3 0 0 0 6
f:conclude	0 -5 0 -3 0 0 0 10
f:confirm	0 6 0 0 -6 0 0 0
f:consent	2 -10 0 6 0 0 0 0
f:continue	0 0 0 -15 0 0 0 16
f:control	11 -5 0 4 -6 0 0 -5
f:copper	0 13 0 -7 0 0 0 -2
f:could	-2 3 0 4 -3 5 0 -7
f:count	0 -5 0 -1 0 0 0 9
f:counterpart	0 -5 0 0 0 0 0 7
f:country	7 7 0 -4 0 0 0 -9
f:covered	0 8 0 -5 0 0 0 0
f:date	0 -2 0 -2 1 0 0 7
f:day	0 15 -1 -46 17 0 0 15
f:deadline	0 -7 0 13 0 0 0 -4
f:deal	1 0 0 -4 -11 5 0 7
f:decide	-2 0 0 -18 0 0 0 22
f:decision	0 1 0 -16 0 0 0 15
f:decree	0 29 0 -34 -1 0 0 9
f:delegation	0 0 0 13 -1 0 0 -8
f:did	0 7 0 -6 0 0 0 1
f:do	0 0 -1 -10 -3 0 0 16
f:doe	0 3 0 -7 1 0 0 3
f:don't	4 8 0 -10 -1 0 0 0
f:done	0 -8 0 16 0 0 0 -8
f:double	0 0 0 11 -3 0 0 -9
f:down	0 0 0 17 -4 0 0 -12
f:draft	0 1 0 9 0 0 0 -11
f:due	0 0 2 -8 -8 0 0 10
f:duty	-5 14 0 0 -2 -2 -4 -6
f:each	0 -6 0 3 -2 0 0 5
f:earlier	2 0 0 -12 6 0 0 3
f:earth	16 -16 0 5 -11 0 0 -3
f:effect	3 28 0 -17 -7 0 0 -9
f:either	0 -9 0 7 0 0 0 0
f:else	0 -4 0 -13 0 0 0 18
f:end	-1 0 0 -19 11 -1 0 14
f:enter	0 5 0 -9 -1 0 0 5
f:entry	0 9 0 -26 0 0 0 19
f:evening	0 -6 0 4 0 0 0 1
f:ever	0 3 0 -12 0 0 0 9
f:every	0 6 0 -3 0 0 0 0
f:everybody	0 8 0 -7 0 0 0 0
f:expect	0 15 0 0 -6 3 0 -10
f:expire	0 -13 2 13 0 0 0 -3
f:export	5 10 0 -18 20 0 0 -17
f:extend	1 -9 0 7 0 0 0 0
f:extension	0 8 0 8 0 0 0 -12
f:face	0 7 0 -10 0 0 0 5
f:fall	0 6 -2 6 0 0 0 -14
f:farm	0 -6 0 20 0 0 0 -14
f:fee	0 -14 3 20 2 -5 0 -13
f:fentanyl	-1 -14 0 1 3 7 0 1
f:few	4 5 0 -8 0 0 0 0
f:fifth	0 -4 0 11 0 0 0 -2
f:find	0 -6 0 15 0 0 0 -6
f:first	0 -11 0 -5 12 -3 0 8
f:fish	0 -9 0 0 0 0 0 11
f:flour	0 -2 0 8 0 0 0 -5
f:flower	0 0 0 -5 0 0 0 6
f:follow	0 6 0 -14 0 0 0 7
f:followed	0 0 0 -7 0 0 0 10
f:for	0 -18 -3 0 8 -2 -7 16
f:force	0 0 0 8 0 0 0 -5
f:forced	0 7 0 -3 0 0 0 -1
f:foreign	1 -8 0 4 0 0 0 0
f:found	0 7 0 -3 0 0 0 0
f:four	0 15 0 -9 -2 0 0 -2
f:fourth	0 -12 0 18 4 0 0 -18
f:free	0 0 0 9 0 0 0 -3
f:from	0 -1 15 -16 -5 -1 0 13
f:gas	0 -12 0 16 0 0 0 -4
f:gave	0 3 0 8 0 0 0 -10
f:general	0 3 0 13 0 0 0 -17
f:geneva	0 -3 0 18 0 0 0 -13
f:get	0 -9 0 30 -6 0 0 -16
f:good	0 -24 1 4 0 -1 0 13
f:government	-2 -6 0 2 0 0 0 7
f:had	5 -14 -7 6 -7 0 0 11
f:half	1 -7 0 -9 7 0 0 8
f:hand	8 -12 0 0 -3 0 0 3
f:has	-11 -8 1 14 -2 0 -3 -1
f:hasn't	0 3 0 0 0 8 0 -13
f:have	0 6 -8 1 -8 22 0 -13
f:he	-3 6 -3 4 4 -1 0 -10
f:heard	0 0 0 -5 0 0 0 7
f:height	0 -6 0 0 0 0 0 6
f:his	0 16 0 4 -3 0 0 -15
f:hold	0 9 -2 -30 -15 20 0 18
f:hour	0 -23 0 35 0 0 0 -17
f:i	11 -2 -2 -3 -7 0 0 6
f:if	1 11 -2 -20 0 0 -2 12
f:import	0 -4 0 13 -7 0 0 0
f:importer	0 10 0 -5 0 0 0 -2
f:impose	0 9 0 -3 0 0 0 -4
f:in	-13 -7 -19 17 -14 6 -2 3
f:increase	0 -9 0 13 0 0 0 0
f:instead	0 -6 0 3 0 0 0 3
f:into	0 -14 0 9 4 0 0 0
f:is	0 1 -10 6 -13 0 0 2
f:it	-4 0 -16 0 0 0 0 11
f:its	8 4 -7 -16 -9 19 -4 2
f:joint	0 1 0 -6 0 0 0 4
f:just	14 -3 0 0 -1 0 0 -8
f:know	3 -7 0 13 -1 0 0 -5
f:land	0 -5 0 -6 0 0 0 11
f:last	-7 12 -5 -13 0 -4 0 10
f:later	9 12 0 -1 1 0 0 -23
f:law	7 -13 0 0 2 1 7 -3
f:led	0 0 0 6 0 0 0 -4
f:less	0 6 0 6 0 0 0 -11
f:let	0 7 0 -3 -3 1 0 0
f:levy	0 6 0 -11 0 0 0 6
f:licence	14 0 0 -5 -5 0 0 0
f:lift	0 -3 0 9 0 0 0 -1
f:like	0 -11 5 6 -2 0 0 0
f:line	-4 -3 12 22 -5 0 0 -24
f:list	1 0 0 2 -7 0 0 0
f:little	0 -7 0 0 0 6 0 0
f:live	0 0 0 -14 0 0 0 14
f:london	0 0 0 10 0 0 0 -6
f:long	0 0 0 -18 0 0 0 19
f:longer	2 6 0 -9 -1 0 0 3
f:look	0 7 0 -7 -4 0 0 4
f:lower	0 -1 0 10 0 0 0 -6
f:m	0 -1 0 -2 0 0 0 6
f:machinery	0 -1 0 -4 0 0 0 7
f:make	0 2 -1 5 -7 0 0 -1
f:matter	0 0 0 19 0 0 0 -14
f:may	0 0 0 10 6 0 0 -15
f:measure	0 0 0 -11 0 0 0 12
f:meet	0 5 -2 21 0 -4 0 -26
f:member	0 -7 0 7 0 0 0 0
f:million	0 -3 0 13 -2 0 0 -4
f:minister	0 9 0 -7 0 0 0 2
f:ministry	0 -5 0 11 3 0 0 -9
f:minute	0 0 0 23 -2 0 0 -22
f:more	3 1 0 0 -8 2 0 0
f:most	0 1 0 10 -6 0 0 -9
f:move	0 -2 0 -11 0 10 0 5
f:mr	0 1 0 -14 6 0 0 6
f:much	0 8 0 -6 -2 0 0 0
f:must	0 -1 0 -5 -8 20 0 -5
f:my	0 9 0 0 0 0 0 -5
f:needed	7 -2 0 -5 6 0 0 -4
f:negotiate	0 -5 0 7 0 0 0 0
f:negotiation	0 0 0 -12 14 0 0 0
f:neither	3 -1 0 7 -6 0 0 -3
f:never	0 11 0 -2 0 0 0 -7
f:new	0 9 0 -13 -1 -2 0 12
f:next	-2 6 0 -3 -1 0 0 5
f:night	0 -13 0 2 0 0 0 10
f:no	0 -12 0 6 10 -3 0 -4
f:nobody	0 -15 0 -1 -2 0 0 20
f:noon	0 3 0 4 0 0 0 -8
f:north	0 0 0 -5 0 0 0 9
f:not	12 -12 3 0 0 -3 0 3
f:note	0 5 0 -9 0 0 0 4
f:nothing	0 -16 -2 5 3 0 0 9
f:notice	5 -12 11 -5 -6 0 0 2
f:now	3 -1 -1 13 -9 0 0 -6
f:number	0 1 0 8 0 0 0 -10
f:of	7 -15 0 35 13 -23 -10 -31
f:offer	0 -9 0 25 0 0 0 -16
f:oil	0 16 0 -19 0 0 0 3
f:old	0 22 11 -20 -1 0 0 -6
f:on	-1 2 10 4 0 -26 -14 -4
f:once	1 10 0 -19 0 0 0 6
f:one	-9 0 0 0 -19 -5 0 17
f:only	-1 18 0 -14 -1 2 0 -1
f:or	0 3 0 -7 -4 0 0 6
f:order	0 6 8 -20 0 0 0 7
f:other	6 -5 0 11 -5 0 0 -6
f:our	-3 7 -4 -26 12 -1 0 20
f:out	11 -10 0 18 -8 0 0 -12
f:over	3 -14 -1 -22 0 0 0 29
f:owe	0 -1 12 -7 0 0 0 0
f:own	5 0 -1 -10 6 0 0 3
f:p	0 0 0 -4 0 0 0 6
f:paper	1 -7 0 9 -1 0 0 -1
f:parliament	0 11 0 1 0 0 0 -13
f:party	0 0 0 15 0 -2 0 -9
f:pass	0 -1 0 -14 7 0 0 9
f:pause	0 0 0 -15 10 0 0 8
f:pay	4 4 -8 -15 -20 -1 4 18
f:peace	0 -4 0 12 0 0 0 -6
f:pen	0 0 0 -5 0 0 0 7
f:people	0 -1 0 -11 -1 0 0 16
f:per	0 -5 0 8 0 0 0 0
f:period	0 3 0 -7 0 0 0 4
f:permit	0 3 0 -6 4 0 0 0
f:place	0 3 0 -6 0 0 0 3
f:plan	0 -4 0 -26 25 0 0 1
f:point	0 -2 0 3 5 0 0 -6
f:pork	0 7 0 -2 0 0 0 -3
f:port	0 -11 4 11 -7 3 0 -3
f:press	0 0 6 -8 3 0 0 0
f:price	0 -8 0 17 0 0 0 -6
f:prisoner	0 0 0 14 0 0 0 -12
f:proclamation	0 -5 0 -1 8 0 0 0
f:prolong	0 12 0 -14 0 0 0 6
f:propose	0 8 0 -8 0 0 0 2
f:public	0 2 0 0 -7 0 0 1
f:put	-3 -12 0 6 3 4 0 0
f:quarrel	0 0 0 -3 0 0 0 6
f:raise	1 -6 0 1 3 0 -1 0
f:rare	16 -16 0 5 -11 0 0 -3
f:rate	-1 11 0 -22 18 0 0 0
f:ratify	0 17 0 -6 0 0 0 -11
f:reach	0 -6 0 16 0 0 0 -6
f:read	0 -9 0 9 0 0 0 0
f:ready	0 0 0 -14 0 0 0 14
f:reason	0 0 0 6 0 0 0 -4
f:reciprocal	0 -2 0 22 -1 0 0 -16
f:remain	0 -10 0 0 3 0 0 4
f:renewed	0 1 4 5 0 0 0 -10
f:rest	0 0 0 -1 -3 0 0 6
f:return	0 -6 0 4 -1 0 0 4
f:rice	0 11 0 -17 0 0 0 6
f:room	0 0 0 6 0 0 0 -2
f:round	0 -16 0 21 0 0 0 -13
f:rule	0 -5 0 0 -3 0 0 10
f:run	9 8 0 -1 4 0 0 -19
f:same	0 10 0 -19 -6 2 0 10
f:say	-2 -16 -14 -10 14 0 -5 20
f:season	0 -13 0 17 0 0 0 -3
f:second	0 -13 0 22 -5 0 0 -9
f:see	0 11 0 -2 0 0 0 -7
f:sell	0 -2 0 17 -4 0 0 -6
f:send	0 -6 0 0 0 0 0 6
f:set	0 -4 0 7 1 3 0 -7
f:settle	0 0 0 -6 0 0 0 10
f:shall	0 0 0 0 -1 0 0 6
f:she	0 9 0 3 0 0 0 -14
f:shelve	6 -2 0 0 0 0 0 0
f:ship	0 -14 9 12 2 0 0 -10
f:should	0 -6 0 0 -6 0 0 11
f:show	0 -9 0 14 0 0 0 -2
f:side	-5 -17 0 35 1 0 0 -21
f:sign	-2 -26 6 24 -17 3 0 -2
f:signature	0 6 0 -1 -4 0 0 0
f:since	0 -36 -1 11 14 9 0 -7
f:sit	0 -13 0 16 -6 0 0 0
f:sleep	0 -10 0 14 -7 0 0 0
f:so	13 -20 0 -6 18 0 0 -2
f:somebody	0 -14 0 15 0 0 0 -1
f:speak	0 -2 0 8 0 0 0 -3
f:spoke	0 7 0 -8 0 0 0 0
f:stand	0 0 11 0 -2 0 0 -7
f:start	0 -7 0 -17 1 0 0 22
f:state	0 0 0 12 0 0 0 -10
f:stay	-1 -7 0 2 21 0 0 -17
f:still	7 -7 0 -22 8 0 0 15
f:stockholm	0 2 0 -9 0 0 0 5
f:stop	-2 -9 0 0 3 0 0 6
f:stuff	0 7 0 -9 0 0 0 4
f:subject	0 6 0 -12 0 0 0 7
f:such	9 1 0 0 0 0 0 -12
f:sugar	0 0 0 9 -2 0 0 -5
f:suspend	-4 -10 0 18 2 0 0 -7
f:suspension	6 1 0 -3 -6 0 0 0
f:table	0 -2 0 13 0 0 0 -7
f:take	-2 14 0 -14 -19 -2 0 19
f:talk	-2 -3 -1 11 0 -4 0 -2
f:talking	0 -1 0 -8 11 0 0 0
f:tariff	4 -13 7 5 15 -3 0 -12
f:tax	0 10 0 -13 0 0 0 4
f:tea	0 17 0 -14 0 0 0 0
f:television	0 0 0 -7 0 0 0 9
f:term	0 8 0 -11 0 0 0 2
f:text	0 0 0 -8 0 0 0 11
f:than	0 -5 0 17 -2 0 0 -8
f:that	-7 -8 2 -3 -6 0 0 16
f:the	0 -13 9 4 -3 11 -3 1
f:their	0 0 0 -5 13 0 0 0
f:them	-3 -5 14 6 0 -4 0 -9
f:then	0 -6 -3 -18 1 18 0 13
f:there	10 -15 -4 -7 -5 0 -4 21
f:they	-1 -17 -1 6 -17 0 0 19
f:thing	0 3 0 7 -1 0 0 -9
f:third	0 0 0 16 -5 0 0 -13
f:those	4 -15 11 10 -2 0 0 -12
f:threaten	0 -13 0 16 1 0 0 -5
f:three	0 0 0 9 -2 -3 0 0
f:through	0 -1 0 -17 0 0 0 21
f:time	-2 6 -1 1 -11 1 0 0
f:to	1 19 0 -12 -2 -4 -10 0
f:together	0 -3 0 17 0 0 0 -12
f:too	0 -15 0 -7 6 0 0 12
f:top	0 0 0 8 0 0 0 -10
f:trade	0 6 0 -8 -4 5 0 0
f:truce	14 -13 0 -16 0 0 0 11
f:two	-2 19 -1 -1 -13 0 -3 0
f:unlawful	0 20 0 -9 0 0 0 -13
f:unless	0 -11 0 -16 -1 0 0 27
f:until	11 -2 -4 0 0 -1 0 0
f:up	4 -12 -2 22 -11 -1 0 -4
f:us	-3 0 0 0 0 0 0 7
f:use	0 0 7 0 -5 0 0 -3
f:value	1 -2 0 -5 0 0 0 6
f:voted	0 -9 0 15 -1 0 0 0
f:wait	0 8 0 -3 0 0 0 0
f:want	0 -5 0 27 0 0 0 -21
f:warn	-6 3 0 6 -1 0 -1 0
f:was	0 -14 -3 18 0 0 0 -6
f:way	0 1 0 -12 0 0 0 12
f:we	-6 26 -5 -8 0 -2 0 -5
f:week	0 11 0 0 -3 0 0 -9
f:well	0 -1 12 3 0 0 0 -12
f:were	0 -6 1 -2 -5 0 0 11
f:what	-2 9 -1 -16 -10 0 0 19
f:whatever	0 0 0 -4 0 0 0 6
f:wheat	0 -5 0 9 0 0 0 0
f:when	8 -14 0 -4 -1 0 0 10
f:where	0 -11 0 16 0 0 0 -6
f:whether	-2 0 0 0 -2 0 0 7
f:which	-6 -6 1 7 -4 0 0 0
f:while	0 -9 0 1 0 0 0 5
f:who	-5 -3 0 18 -8 0 -3 0
f:whole	0 0 0 -10 0 0 0 10
f:will	-2 -30 0 8 2 0 -7 18
f:wine	0 -1 0 -4 0 0 0 8
f:with	-6 -28 -7 11 10 16 0 -4
f:without	10 0 0 2 0 0 0 -7
f:would	-5 32 -9 -13 4 -5 -7 -7
f:write	0 5 0 2 -3 0 0 -7
f:year	0 0 -2 0 -6 0 0 3
f:yet	0 -3 0 -2 -1 0 0 12
f:york	0 14 0 -12 0 0 0 -3
f:you	6 0 0 6 -13 0 0 -2
f:your	-2 0 -1 6 12 0 0 -16
f:—	3 12 0 -15 1 0 0 0
first-of-paragraph	-2 6 -12 31 -13 -13 -3 -21
h:controls	55 -14 -7 -4 -15 -3 -8 -43
h:controls truce	10 1 0 -7 8 0 0 -11
h:deal	-13 8 -6 15 -45 -1 21 -10
h:duties	-40 3 3 17 -18 -21 12 -3
h:duties truce	-3 -6 0 -11 -13 0 -1 27
h:exclusions	0 -11 52 -18 -22 -1 -1 -32
h:fees	-15 -8 -11 -4 31 -3 -1 -6
h:meeting	-12 -23 0 39 -19 0 -5 0
h:meeting truce	0 -3 0 -12 0 0 0 17
h:price	-3 -9 -2 15 1 -2 0 -7
h:price truce	0 0 0 -5 0 0 0 6
h:procedure	-10 -12 -11 0 43 -16 0 -36
h:procedure truce	0 0 0 -13 6 0 0 7
h:sale	3 -14 -4 -11 -10 36 0 -19
h:shipped	-1 6 16 -17 1 0 0 -12
has-future	-1 8 0 3 -2 -10 -14 -2
has-gerund	-5 -3 0 4 -6 0 0 10
has-infinitive	-12 12 -10 -8 -5 9 1 -1
has-modal	-8 -14 -1 13 13 0 -9 -6
has-participle	4 9 5 -4 2 0 2 -19
has-past	2 -22 -5 38 -2 -12 -11 -15
has-perfect	0 -5 -8 2 -8 0 4 5
has-pluperfect	-1 -13 -1 17 6 1 0 -11
has-present	4 6 -4 -5 -6 -2 -6 6
headline	8 6 0 -15 3 0 19 -17
hs:controls	25 -18 0 3 -4 0 0 -15
hs:deal	0 0 4 -17 0 0 0 19
hs:duties	0 1 -13 6 -14 0 -2 3
hs:exclusions	0 -12 17 -3 0 0 0 -3
hs:fees	0 0 0 9 5 0 0 -11
hs:meeting	0 -12 0 14 10 0 0 -12
hs:price	0 -3 0 15 0 0 0 -10
hs:procedure	0 15 -1 -10 1 2 0 -10
hs:sale	0 2 0 -20 6 6 0 5
hs:shipped	0 0 0 -7 9 0 0 0
l1='s	0 0 0 -7 0 8 0 1
l1=,	-11 -1 6 17 -11 2 0 -15
l1=, & d:ahead	-7 0 8 14 -10 4 2 -23
l1=.	0 -6 0 12 0 0 0 -4
l1=:	0 -3 -2 -1 -4 0 0 12
l1=: & d:ahead	0 -2 -2 -7 -3 0 0 16
l1=: & d:today	0 0 0 9 0 0 0 -6
l1=<begin>	-5 3 0 4 0 5 -5 -6
l1=<begin> & d:ahead	-4 6 0 0 0 6 -4 -3
l1=<begin> & d:today	0 -4 0 12 0 0 0 -4
l1=<duty>	0 -5 0 13 0 0 0 -2
l1=<level-noun>	0 -4 0 -12 0 0 0 17
l1=<name>	0 -10 0 11 -1 0 6 -9
l1=<name> & d:ahead	0 -9 0 9 0 0 6 -8
l1=<number>	0 12 0 0 4 0 0 -20
l1=<number> & d:ahead	0 7 0 0 5 0 0 -17
l1=<number> & d:today	0 6 0 -2 0 0 0 -1
l1=<seat>	4 0 0 6 -8 0 0 0
l1=<seat> & d:ahead	4 0 0 5 -8 0 0 0
l1=<span>	0 -4 0 22 0 0 0 -18
l1=<span> & d:ahead	0 -4 0 22 0 0 0 -18
l1=<v-agree>	0 0 0 6 0 0 0 0
l1=<v-bear>	0 3 0 -15 11 0 0 1
l1=<v-bear> & d:ahead	0 6 0 -20 12 0 0 2
l1=<v-begin>	1 21 0 -7 -3 0 0 -20
l1=<v-begin> & d:ahead	2 24 0 -14 -1 0 0 -17
l1=<v-begin> & d:today	0 -4 0 9 0 0 0 0
l1=<v-down>	0 6 0 -3 -2 0 0 2
l1=<v-down> & d:ahead	0 6 0 -3 -2 0 0 2
l1=<v-end>	0 -1 0 7 -2 0 0 0
l1=<v-end> & d:ahead	0 0 0 7 -2 0 0 0
l1=<v-impose>	2 -20 0 18 4 0 0 -11
l1=<v-impose> & d:ahead	2 -15 0 13 2 0 0 -4
l1=<v-impose> & d:today	0 -4 0 7 0 0 0 -5
l1=<v-propose>	0 -3 0 10 0 0 0 0
l1=<v-propose> & d:ahead	0 -3 0 9 0 0 0 0
l1=<v-stay>	0 0 0 -9 -1 0 0 12
l1=<v-stay> & d:ahead	1 0 0 -12 0 0 0 13
l1=a	0 -11 0 11 0 0 6 -5
l1=a & d:ahead	0 -11 0 11 0 0 6 -5
l1=after	0 -1 0 -22 9 0 0 15
l1=after & d:ahead	0 -1 0 -22 9 0 0 15
l1=and	0 -16 0 15 9 0 0 -9
l1=and & d:ahead	0 -16 0 14 9 0 0 -9
l1=as	0 -9 0 0 0 0 0 8
l1=as & d:ahead	0 -9 0 -3 0 0 0 10
l1=at	0 -1 0 -3 12 0 0 -7
l1=back	0 14 0 -14 0 0 0 0
l1=back & d:ahead	0 14 0 -14 0 0 0 0
l1=before	-5 12 -8 -11 8 -3 -4 0
l1=before & d:ahead	-5 15 -6 -15 9 -3 -4 0
l1=before & d:today	0 -3 0 7 0 0 0 0
l1=begin	-1 6 0 0 0 0 0 0
l1=by	-13 -16 9 -2 15 3 0 -11
l1=by & d:ahead	-13 -16 9 -3 15 3 0 -11
l1=come	0 9 0 0 0 0 0 -9
l1=come & d:ahead	0 9 0 0 0 0 0 -9
l1=due	0 6 0 -11 7 0 0 0
l1=due & d:ahead	0 6 0 -11 7 0 0 0
l1=end	0 -3 0 9 0 0 0 -3
l1=end & d:ahead	0 -3 0 10 0 0 0 -4
l1=for	0 0 -2 8 -16 1 0 5
l1=for & d:ahead	0 0 -2 7 -16 2 0 6
l1=from	2 9 -6 4 0 -10 -9 -14
l1=from & d:ahead	2 9 -6 3 0 -10 -8 -13
l1=has	7 0 0 -4 0 0 0 0
l1=is	0 7 0 -1 -11 5 0 0
l1=is & d:ahead	0 7 0 -2 -11 5 0 0
l1=it	0 -2 0 12 -2 0 0 -2
l1=it & d:ahead	0 0 0 8 -2 0 0 0
l1=meet	0 0 0 -13 14 0 0 0
l1=meet & d:ahead	0 0 0 -13 14 0 0 0
l1=noon	0 3 0 -5 7 0 0 -6
l1=of	-20 6 0 18 0 0 1 -23
l1=of & d:ahead	-19 9 0 12 0 0 1 -21
l1=of & d:today	0 -6 0 12 0 0 0 0
l1=on	-6 3 -4 19 -3 -13 -23 -6
l1=on & d:ahead	-5 3 -3 15 -2 -12 -22 -4
l1=out	0 -3 0 -10 -1 0 0 16
l1=out & d:ahead	0 -3 0 -7 -1 0 0 14
l1=saturday	0 -3 0 0 6 0 0 0
l1=since	-5 -13 -1 33 -8 0 0 -10
l1=since & d:ahead	-4 -12 0 32 -7 0 0 -9
l1=start	0 15 0 -9 0 0 0 -3
l1=start & d:ahead	0 17 0 -12 0 0 0 -2
l1=tariff	0 -2 0 6 0 0 0 0
l1=than	0 6 0 -26 23 0 0 -5
l1=the	0 1 2 -5 -21 -7 12 5
l1=the & d:ahead	0 1 2 -5 -20 -6 12 5
l1=through	0 -15 4 5 -8 0 0 5
l1=through & d:ahead	0 -15 4 5 -8 0 0 5
l1=thursday	0 -1 0 -4 0 0 0 9
l1=thursday & d:today	0 -1 0 -4 0 0 0 9
l1=till	9 -7 -1 -11 -3 10 0 1
l1=till & d:ahead	11 -7 -1 -12 -3 10 0 1
l1=to	8 -9 8 -17 -9 -6 -2 18
l1=to & d:ahead	8 -8 8 -17 -9 -6 -2 18
l1=tuesday	0 -4 0 6 4 0 0 -7
l1=tuesday & d:today	0 0 0 12 0 0 0 -7
l1=until	5 -7 0 -2 -3 -3 -10 9
l1=until & d:ahead	5 -7 0 -3 -3 -3 -10 9
l1=wednesday	0 0 0 7 0 0 0 -3
l1=wednesday & d:today	0 0 0 7 0 0 0 -3
l1=·	0 0 0 7 0 0 0 -1
l1=· & d:today	0 0 0 7 0 0 0 0
l2='s	0 -3 0 7 0 0 0 0
l2='s & d:ahead	0 -2 0 6 0 0 0 0
l2=,	6 4 -12 0 -3 -4 -1 0
l2=, & d:ahead	6 5 -11 2 -2 -4 0 -4
l2=, & d:today	0 -2 0 -6 0 0 0 12
l2=.	0 0 0 -6 2 0 0 4
l2=. & d:ahead	0 0 0 -7 2 0 0 4
l2=: & d:today	0 7 0 -4 0 0 0 -1
l2=<agent>	0 10 0 -4 0 0 0 -2
l2=<agent> & d:ahead	0 11 0 -8 0 0 0 0
l2=<begin>	3 1 -2 6 3 0 -19 -8
l2=<begin> & d:ahead	5 5 0 -4 5 3 -16 -5
l2=<begin> & d:today	-1 -14 -1 23 -2 0 0 -5
l2=<day-ahead>	-2 -10 -1 0 -8 7 0 11
l2=<day-ahead> & d:ahead	-2 -10 -1 0 -8 7 0 11
l2=<day-gone>	-1 -1 0 6 0 0 0 0
l2=<day-today>	0 9 0 -8 0 0 0 4
l2=<gate>	0 0 0 0 7 0 0 -4
l2=<gate> & d:ahead	0 0 0 0 8 0 0 -4
l2=<goods>	0 0 0 15 -16 -3 5 -10
l2=<goods> & d:ahead	0 -1 0 14 -15 -2 5 -9
l2=<level-noun>	0 -1 0 15 -2 0 0 -9
l2=<level-noun> & d:ahead	0 -1 0 14 -2 0 0 -9
l2=<level>	-2 0 -3 8 2 0 0 -6
l2=<level> & d:today	0 -2 0 6 0 0 0 0
l2=<name>	0 -3 5 6 -10 0 0 0
l2=<name> & d:ahead	0 -3 5 4 -10 0 0 0
l2=<not>	0 20 0 -10 -5 0 0 -4
l2=<not> & d:ahead	0 20 0 -12 -5 0 0 -2
l2=<number>	0 3 -6 -8 -2 0 0 13
l2=<number> & d:ahead	0 5 -5 -12 -1 0 0 14
l2=<number> & d:today	0 0 0 6 0 0 0 0
l2=<office>	0 0 0 7 -2 0 0 0
l2=<office> & d:ahead	0 0 0 6 -2 0 0 0
l2=<organisation>	0 -3 0 -1 9 0 0 -4
l2=<organisation> & d:ahead	0 -2 0 -3 10 0 0 -4
l2=<person>	0 -4 0 6 -1 0 0 0
l2=<quality>	0 -8 0 17 0 0 0 -8
l2=<quality> & d:ahead	0 -7 0 15 0 0 0 -6
l2=<seat>	1 -9 0 4 2 0 0 0
l2=<sender>	0 2 0 -4 -2 0 0 7
l2=<sender> & d:ahead	0 2 0 -4 -2 0 0 7
l2=<v-agree>	0 -2 0 8 0 0 0 -1
l2=<v-agree> & d:ahead	0 -2 0 7 0 0 0 -1
l2=<v-bear>	-1 -13 1 14 -7 -1 5 2
l2=<v-bear> & d:ahead	-1 -12 1 12 -6 -1 5 2
l2=<v-begin>	7 -4 2 3 1 0 0 -7
l2=<v-begin> & d:ahead	7 -4 2 3 1 0 0 -7
l2=<v-buy>	0 0 6 0 -4 0 0 0
l2=<v-buy> & d:ahead	0 0 6 0 -4 0 0 0
l2=<v-down>	0 -1 0 9 -9 0 0 0
l2=<v-down> & d:ahead	0 -1 0 9 -9 0 0 0
l2=<v-end>	-4 -5 4 -4 -1 -3 -2 13
l2=<v-end> & d:ahead	-4 -5 4 -4 -1 -3 -2 13
l2=<v-impose>	0 5 -7 1 0 0 -5 -1
l2=<v-impose> & d:ahead	1 6 -7 0 0 0 -5 -1
l2=<v-return>	0 11 0 0 -1 0 0 -10
l2=<v-return> & d:ahead	0 12 0 0 -1 0 0 -9
l2=<v-say>	-8 -6 -2 13 6 -4 0 -4
l2=<v-say> & d:ahead	-7 -4 -1 8 7 -3 0 -1
l2=<v-say> & d:today	0 0 0 6 0 0 0 -1
l2=<v-sell>	0 0 -2 -6 3 5 0 0
l2=<v-sell> & d:ahead	0 0 -2 -6 3 5 0 0
l2=<v-stay>	5 -9 1 7 0 -3 0 -5
l2=<v-stay> & d:ahead	5 -9 1 7 0 -3 0 -5
l2=<v-suspend>	11 0 -6 -4 -3 0 0 1
l2=<v-suspend> & d:ahead	12 0 -6 -5 -3 0 0 1
l2=<v-target>	0 0 0 13 -5 0 0 -8
l2=<v-target> & d:ahead	0 0 0 12 -5 0 0 -8
l2=<v-up>	0 16 0 -14 -6 0 0 7
l2=<v-up> & d:ahead	0 16 0 -14 -6 0 0 7
l2=and	0 19 0 -18 -9 0 0 5
l2=and & d:ahead	0 19 0 -18 -9 0 0 5
l2=are	0 -11 0 0 8 0 0 3
l2=are & d:ahead	0 -8 0 3 8 0 0 -1
l2=arrive	0 0 12 -16 1 0 0 1
l2=arrive & d:ahead	0 0 12 -16 1 0 0 1
l2=as	0 18 0 -7 0 0 0 -7
l2=as & d:ahead	0 22 0 -13 0 0 0 -6
l2=as & d:today	0 -4 0 7 0 0 0 0
l2=at	-3 0 -4 25 -7 0 0 -16
l2=at & d:ahead	-3 0 -4 22 -7 0 0 -14
l2=away	9 -1 0 -12 -1 0 0 7
l2=away & d:ahead	9 -1 0 -12 -1 0 0 7
l2=back	0 8 0 6 -6 0 0 -11
l2=back & d:ahead	0 8 0 6 -6 0 0 -11
l2=be	0 -5 0 0 -1 0 0 12
l2=be & d:ahead	0 -5 0 0 -1 0 0 12
l2=before	-2 0 0 15 -1 0 0 -11
l2=before & d:ahead	-2 0 0 15 -1 0 0 -11
l2=busan	0 -1 0 13 0 0 0 -8
l2=busan & d:ahead	0 -1 0 13 0 0 0 -8
l2=by	1 -12 -5 2 3 -3 17 -13
l2=by & d:ahead	1 -12 -5 2 3 -3 17 -13
l2=close	0 -17 0 1 -3 9 0 7
l2=close & d:ahead	0 -17 0 1 -3 9 0 7
l2=closed	0 -2 0 10 -3 0 0 0
l2=closed & d:ahead	0 -2 0 10 -3 0 0 0
l2=collect	0 9 0 -4 0 0 0 0
l2=collect & d:ahead	0 9 0 -4 0 0 0 0
l2=date	0 11 0 -12 -2 0 6 0
l2=date & d:ahead	0 11 0 -15 -1 0 6 2
l2=day	0 0 0 -12 -5 0 0 19
l2=day & d:ahead	0 0 0 -12 -5 0 0 19
l2=deadline	0 -4 0 -4 -4 10 4 0
l2=deadline & d:ahead	0 -4 0 -4 -4 10 4 0
l2=deal	9 7 0 -8 -4 0 0 -5
l2=deal & d:ahead	9 7 0 -8 -4 0 0 -5
l2=decree	0 6 0 -5 0 0 0 0
l2=decree & d:ahead	0 6 0 -5 0 0 0 0
l2=die	0 1 0 -9 0 0 0 7
l2=die & d:ahead	0 1 0 -9 0 0 0 7
l2=down	0 -8 5 5 -1 3 0 -3
l2=down & d:ahead	0 -7 5 4 -1 3 0 -3
l2=due	0 -13 0 0 8 0 0 3
l2=due & d:ahead	0 -13 0 0 8 0 0 3
l2=duty	0 3 2 -12 1 0 0 2
l2=duty & d:ahead	0 3 2 -12 1 0 0 2
l2=early	0 -3 0 -11 3 0 0 11
l2=effect	1 4 0 1 -5 0 0 -10
l2=effect & d:ahead	1 5 0 1 -5 0 0 -10
l2=enter	0 -12 6 0 9 0 0 -1
l2=enter & d:ahead	0 -12 6 0 9 0 0 -1
l2=expire	-4 -5 6 3 -3 0 0 0
l2=expire & d:ahead	-4 -5 6 3 -3 0 0 0
l2=extend	0 -6 1 3 0 0 0 0
l2=extend & d:ahead	0 -6 1 3 0 0 0 0
l2=for	0 -2 0 14 0 0 0 -7
l2=for & d:ahead	0 -2 0 12 0 0 0 -6
l2=force	4 7 0 -6 -1 0 0 0
l2=force & d:ahead	4 7 0 -6 -1 0 0 0
l2=friday	1 7 7 -17 5 0 0 -6
l2=friday & d:ahead	1 -3 7 -14 8 0 0 0
l2=friday & d:today	0 13 0 -5 0 0 0 -8
l2=from	9 8 -2 -2 -3 0 0 -14
l2=from & d:ahead	9 8 -2 -2 -3 0 0 -14
l2=geneva	0 0 0 7 0 0 0 -1
l2=geneva & d:ahead	0 0 0 7 0 0 0 -1
l2=go	0 1 0 -6 -5 0 0 11
l2=go & d:ahead	0 1 0 -6 -5 0 0 11
l2=good	0 1 1 -10 -1 0 0 10
l2=good & d:ahead	0 2 1 -12 -1 0 0 10
l2=happen	10 5 -1 -20 4 0 0 0
l2=happen & d:ahead	10 5 -1 -20 4 0 0 0
l2=have	0 -3 0 20 0 0 0 -14
l2=have & d:ahead	0 -3 0 20 0 0 0 -14
l2=is & d:ahead	-1 0 0 -1 0 -1 0 7
l2=is & d:today	0 -4 0 6 1 0 0 -6
l2=it	0 -15 0 -1 9 0 6 -1
l2=it & d:ahead	0 -14 0 -3 9 0 6 0
l2=lapse	0 -8 0 -6 8 0 0 8
l2=lapse & d:ahead	0 -8 0 -6 8 0 0 8
l2=last	0 -7 2 -4 -5 0 0 11
l2=last & d:ahead	0 -7 2 2 -4 0 0 2
l2=law	0 8 0 -3 -6 0 0 0
l2=loaded	0 3 -5 10 -7 0 0 -3
l2=lumpur	0 -7 0 6 0 0 0 0
l2=lumpur & d:ahead	0 -7 0 6 0 0 0 0
l2=make	0 -1 0 18 -4 0 0 -11
l2=meet	0 0 0 7 -5 0 0 0
l2=meet & d:ahead	0 0 0 7 -5 0 0 0
l2=midnight	0 -5 0 -3 0 0 0 11
l2=midnight & d:ahead	0 -5 0 -4 0 0 0 12
l2=minute	0 11 0 -11 6 0 0 -6
l2=minute & d:ahead	0 11 0 -11 6 0 0 -6
l2=monday	0 2 11 -6 -2 0 0 -3
l2=monday & d:ahead	0 4 11 -11 -1 0 0 -3
l2=more	0 9 0 -1 0 0 0 -6
l2=more & d:ahead	0 9 0 -2 0 0 0 -6
l2=next	0 0 0 9 -3 0 0 -2
l2=next & d:ahead	0 0 0 9 -3 0 0 -2
l2=of	0 6 0 -5 -1 0 0 2
l2=of & d:ahead	0 7 0 -7 -1 0 0 4
l2=off	0 -12 0 10 10 -6 0 -5
l2=off & d:ahead	0 -12 0 10 10 -6 0 -5
l2=on	-7 0 5 3 -9 8 -1 -3
l2=on & d:ahead	-7 0 5 2 -9 8 -1 -3
l2=only	0 -4 6 -2 -2 0 0 4
l2=only & d:ahead	0 -4 6 -2 -2 0 0 4
l2=open	0 11 0 0 -7 0 0 -1
l2=open & d:ahead	0 11 0 0 -7 0 0 -1
l2=opened	0 -5 0 10 0 0 0 -1
l2=opened & d:ahead	0 -4 0 10 0 0 0 -1
l2=out	0 0 0 -2 -2 0 0 6
l2=out & d:ahead	0 0 0 -4 -2 0 0 7
l2=over	0 9 0 -7 0 0 0 1
l2=over & d:ahead	0 9 0 -7 0 0 0 1
l2=own	0 -6 0 0 0 0 0 8
l2=paper	0 -6 0 11 -4 0 0 0
l2=paper & d:ahead	0 -6 0 11 -4 0 0 0
l2=pay	0 -1 0 12 0 0 0 -5
l2=pay & d:ahead	0 -1 0 10 0 0 0 -4
l2=plan	0 5 0 -6 0 0 0 1
l2=plan & d:ahead	0 5 0 -6 0 0 0 1
l2=report	0 0 0 -3 8 0 0 0
l2=resume	0 9 0 -5 0 0 0 -3
l2=resume & d:ahead	0 9 0 -5 0 0 0 -3
l2=rise	0 7 0 -3 0 0 0 -2
l2=run	0 -11 0 -6 2 0 0 12
l2=run & d:ahead	0 -11 0 -6 2 0 0 12
l2=saturday	0 12 0 -7 0 0 0 -3
l2=saturday & d:ahead	0 13 0 -11 0 0 0 -1
l2=say	0 0 0 6 -7 0 0 0
l2=say & d:ahead	0 0 0 2 -6 0 0 0
l2=see	0 0 0 6 0 0 0 0
l2=see & d:ahead	0 0 0 6 0 0 0 0
l2=since	0 0 0 8 0 0 0 -3
l2=since & d:ahead	0 0 0 8 0 0 0 -3
l2=sit	0 0 0 0 7 0 0 -4
l2=sit & d:ahead	0 0 0 0 7 0 0 -4
l2=sleep	0 3 0 -8 0 0 0 1
l2=sleep & d:ahead	0 3 0 -8 0 0 0 1
l2=so	0 0 0 -9 15 0 0 -3
l2=so & d:ahead	0 0 0 -10 15 0 0 -2
l2=start	6 5 0 -6 0 0 0 -2
l2=start & d:ahead	6 5 0 -6 0 0 0 -2
l2=stay	7 0 0 6 0 0 0 -12
l2=stay & d:ahead	7 0 0 6 0 0 0 -12
l2=strike	0 -6 0 9 0 0 0 0
l2=strike & d:ahead	0 -6 0 9 0 0 0 0
l2=sunday	0 -2 0 -11 0 0 0 14
l2=tariff	0 0 0 11 -1 0 0 -8
l2=tariff & d:ahead	0 0 0 11 0 0 0 -8
l2=television	0 0 0 8 0 0 0 -6
l2=television & d:ahead	0 0 0 8 0 0 0 -6
l2=that	7 0 0 -5 -6 0 0 3
l2=that & d:ahead	7 0 0 -6 -6 0 0 3
l2=them	0 12 0 -11 -3 0 0 0
l2=them & d:ahead	0 12 0 -11 -3 0 0 0
l2=there	0 5 0 1 7 0 0 -13
l2=there & d:ahead	0 5 0 1 7 0 0 -13
l2=thursday	0 -6 0 2 0 0 0 3
l2=thursday & d:ahead	0 -5 0 8 0 0 0 0
l2=time	0 12 0 8 -7 0 0 -12
l2=time & d:ahead	0 12 0 8 -7 0 0 -12
l2=to	-3 -15 0 0 10 0 0 10
l2=to & d:ahead	-3 -14 0 -1 10 0 0 10
l2=tuesday	0 11 0 -16 -2 0 0 7
l2=tuesday & d:ahead	0 13 0 -12 0 0 0 -2
l2=tuesday & d:today	0 -2 0 -7 0 0 0 11
l2=until	-1 0 -3 -3 3 0 0 6
l2=until & d:ahead	-1 0 -3 -3 3 0 0 6
l2=up	0 -5 -1 -10 6 0 0 10
l2=up & d:ahead	0 -5 -1 -12 6 1 0 11
l2=us	0 5 0 -15 5 0 0 2
l2=us & d:ahead	0 5 0 -15 5 0 0 2
l2=vienna	0 0 0 6 -1 0 0 0
l2=vote	0 -4 0 -1 8 0 0 -1
l2=vote & d:ahead	0 -4 0 -1 8 0 0 -1
l2=we	0 7 0 -5 0 0 0 0
l2=wednesday	0 8 0 -10 5 4 0 -9
l2=wednesday & d:ahead	0 10 0 -12 0 4 0 -3
l2=wednesday & d:today	0 -2 0 0 6 0 0 -4
l2=week	0 1 0 -5 -2 0 0 6
l2=week & d:ahead	0 1 0 -5 -2 0 0 7
l2=what	-1 0 0 14 0 0 0 -11
l2=will	0 10 0 -5 0 0 0 -2
l2=will & d:ahead	0 10 0 -5 0 0 0 -2
l2=york	0 0 0 6 0 0 0 0
l2=york & d:ahead	0 0 0 6 0 0 0 0
l2=—	0 8 0 -1 0 0 0 -5
l3='s	2 0 0 -4 -5 0 0 9
l3='s & d:ahead	2 0 0 -5 -5 0 0 9
l3=, & d:today	0 5 0 1 0 0 0 -9
l3=.	0 -6 0 12 0 0 0 0
l3=. & d:today	0 -5 0 8 0 0 0 0
l3=:	5 13 -10 -2 0 0 0 -9
l3=: & d:ahead	6 14 -10 -5 0 0 0 -8
l3=<agent>	-1 0 0 0 8 0 0 -7
l3=<agent> & d:ahead	-1 0 0 0 9 0 0 -7
l3=<begin>	2 0 0 -7 5 -3 -11 10
l3=<begin> & d:ahead	5 4 3 -17 7 0 -6 6
l3=<begin> & d:today	-4 -11 -4 10 0 -3 -2 7
l3=<day-ahead>	0 -14 0 9 0 0 0 4
l3=<day-ahead> & d:ahead	0 -13 0 15 0 0 0 -1
l3=<day-gone>	2 8 0 0 0 0 0 -7
l3=<day-gone> & d:ahead	2 8 0 0 0 0 0 -7
l3=<duty>	0 12 13 -1 -14 0 0 -15
l3=<duty> & d:ahead	0 12 13 -3 -14 0 0 -13
l3=<goods>	-5 -18 0 6 9 -4 -3 9
l3=<goods> & d:ahead	-5 -13 0 1 10 -3 -3 7
l3=<goods> & d:today	0 -8 0 7 0 0 0 1
l3=<level-noun> & d:ahead	0 3 0 -6 0 0 0 4
l3=<level>	0 3 -2 -2 -7 0 0 7
l3=<level> & d:ahead	0 5 -2 -6 -6 0 0 10
l3=<level> & d:today	0 -3 0 8 0 0 0 -2
l3=<month-gone>	0 -11 0 14 0 0 0 -4
l3=<month-gone> & d:ahead	0 -11 0 14 0 0 0 -4
l3=<name>	9 -4 4 5 -16 0 1 -7
l3=<name> & d:ahead	9 -4 5 6 -15 0 1 -9
l3=<not>	0 -3 0 -2 13 0 1 -8
l3=<not> & d:ahead	0 -3 0 -3 14 0 1 -8
l3=<number>	-4 34 -3 -30 4 0 0 -7
l3=<number> & d:ahead	-4 30 -3 -26 5 0 0 -6
l3=<number> & d:today	0 7 0 -6 0 0 0 0
l3=<office>	0 -2 0 10 0 0 6 -14
l3=<office> & d:ahead	0 -2 0 9 0 0 6 -13
l3=<organisation>	0 -1 0 7 1 0 0 -4
l3=<person>	4 0 0 -8 3 0 0 2
l3=<person> & d:ahead	4 0 0 -9 3 0 0 3
l3=<points>	0 4 0 -8 0 0 0 3
l3=<points> & d:ahead	0 4 0 -8 0 0 0 3
l3=<quality>	0 -3 -1 0 11 4 0 -7
l3=<quality> & d:ahead	0 -2 -1 -2 11 4 0 -6
l3=<seat>	0 18 0 -20 -7 0 0 13
l3=<seat> & d:ahead	0 15 0 -4 -7 0 0 -5
l3=<seat> & d:today	0 3 0 -20 0 0 0 17
l3=<span>	-6 21 -1 -15 2 0 0 -1
l3=<span> & d:ahead	-6 21 -1 -11 2 0 0 -5
l3=<v-agree>	0 -10 4 1 13 0 0 -9
l3=<v-agree> & d:ahead	0 -10 4 6 13 0 0 -17
l3=<v-bear>	-1 -4 -3 -6 17 0 -3 1
l3=<v-bear> & d:ahead	-1 -3 -3 -8 17 0 -3 1
l3=<v-deny>	8 -3 0 0 2 0 0 -8
l3=<v-deny> & d:ahead	8 -3 0 0 2 0 0 -8
l3=<v-down>	0 -9 0 7 -1 0 -2 11
l3=<v-down> & d:ahead	0 -9 0 6 -1 0 -2 11
l3=<v-end>	0 -4 -5 4 -10 0 0 9
l3=<v-end> & d:ahead	0 -3 -4 5 -10 0 0 7
l3=<v-impose>	4 9 1 5 -5 -2 -4 -13
l3=<v-impose> & d:ahead	4 10 1 2 -4 -1 -3 -11
l3=<v-propose>	0 -4 0 13 -7 0 -1 1
l3=<v-propose> & d:ahead	0 -4 0 11 -7 0 -1 2
l3=<v-say>	0 0 0 6 -7 0 0 1
l3=<v-say> & d:ahead	0 0 0 3 -7 0 0 2
l3=<v-sell>	-7 -4 0 13 -1 1 0 -4
l3=<v-sell> & d:ahead	-7 -4 0 12 -1 1 0 -3
l3=<v-stay>	-11 6 -3 5 -10 0 0 2
l3=<v-stay> & d:ahead	-11 6 -3 5 -10 0 0 2
l3=<v-suspend>	-8 0 0 10 -4 0 0 -3
l3=<v-suspend> & d:ahead	-8 0 0 10 -4 0 0 -3
l3=<v-up>	-1 -6 0 6 5 0 0 -2
l3=a	0 1 -2 -5 5 8 1 -9
l3=a & d:ahead	0 -8 -2 0 5 9 1 -8
l3=a & d:today	0 11 0 -10 0 0 0 0
l3=all	0 0 0 -8 0 0 0 8
l3=an	0 1 0 -11 0 0 0 12
l3=an & d:ahead	0 1 0 -12 0 0 0 12
l3=and	1 -11 9 -3 -7 0 0 9
l3=and & d:ahead	1 -23 10 2 -6 0 0 10
l3=and & d:today	0 11 0 -9 0 0 0 0
l3=are	0 0 -5 -9 1 0 0 13
l3=are & d:ahead	0 0 -4 -11 1 0 0 14
l3=as	0 -6 0 -1 0 0 0 8
l3=as & d:ahead	0 -6 0 -2 0 0 0 9
l3=at	0 -10 0 5 2 0 0 4
l3=at & d:ahead	0 -10 0 3 2 0 0 5
l3=be	0 3 6 -12 4 0 0 -2
l3=be & d:ahead	0 3 6 -12 4 0 0 -2
l3=been	0 -4 0 0 -4 -1 0 10
l3=been & d:ahead	0 -4 0 0 -4 -1 0 10
l3=busan	0 -1 0 7 0 0 0 -2
l3=busan & d:ahead	0 -1 0 7 0 0 0 -2
l3=by	0 -9 0 18 -6 4 0 -7
l3=by & d:ahead	0 -9 0 18 -6 4 0 -7
l3=come	0 -14 0 11 0 0 0 4
l3=come & d:ahead	0 -14 0 11 0 0 0 4
l3=control	-5 0 0 8 0 0 0 0
l3=country	0 0 0 -8 10 0 0 0
l3=country & d:ahead	0 0 0 -9 11 0 0 0
l3=did	0 0 0 8 0 0 0 -4
l3=did & d:ahead	0 0 0 7 0 0 0 -3
l3=do	0 0 0 -9 12 0 0 0
l3=do & d:ahead	0 0 0 -10 12 0 0 0
l3=due	0 -13 0 9 3 0 0 0
l3=due & d:ahead	0 -13 0 9 3 0 0 0
l3=duty	0 1 17 1 -10 0 0 -17
l3=duty & d:ahead	0 2 17 0 -10 0 0 -16
l3=end	0 -9 0 -4 0 0 0 15
l3=end & d:ahead	0 -9 0 -11 0 0 0 20
l3=exclusion	0 0 0 10 0 0 0 -8
l3=exclusion & d:ahead	0 0 0 10 0 0 0 -8
l3=fall	0 3 0 -7 0 0 0 5
l3=fall & d:ahead	0 3 0 -7 0 0 0 5
l3=for	0 2 0 10 -5 0 0 -6
l3=for & d:ahead	0 3 0 9 -5 0 0 -6
l3=force	0 0 0 -5 0 0 0 8
l3=from	-1 5 3 -8 0 0 0 2
l3=from & d:ahead	-1 5 3 -8 0 0 0 2
l3=geneva	0 0 0 -7 0 0 0 9
l3=geneva & d:ahead	0 0 0 -7 0 0 0 9
l3=go	0 -10 0 3 0 0 0 6
l3=go & d:ahead	0 -9 0 2 0 0 0 7
l3=good	0 -15 -3 6 12 0 0 -3
l3=good & d:ahead	0 -10 0 0 12 0 0 -1
l3=has	0 0 0 11 2 0 0 -11
l3=has & d:ahead	0 0 0 11 2 0 0 -11
l3=have	0 0 0 7 0 0 0 -3
l3=have & d:ahead	0 0 0 6 0 0 0 -2
l3=in	0 -17 -3 30 -4 -1 0 -11
l3=in & d:ahead	0 -16 -3 29 -4 -1 0 -10
l3=into	1 6 0 -9 2 0 0 -1
l3=into & d:ahead	1 6 0 -9 2 0 0 -1
l3=is	-8 -19 -6 11 -13 8 -3 10
l3=is & d:ahead	-8 -19 -6 9 -12 8 -3 11
l3=it	-7 -5 4 13 2 -2 0 -10
l3=it & d:ahead	-7 -5 4 13 2 -2 0 -9
l3=its	3 -1 0 -8 6 -4 0 7
l3=its & d:ahead	3 -1 0 -9 6 -4 0 7
l3=kuala	0 -7 0 6 0 0 0 0
l3=kuala & d:ahead	0 -7 0 6 0 0 0 0
l3=last	0 -3 0 -12 5 0 0 13
l3=last & d:ahead	0 -2 0 -13 5 0 0 13
l3=m	0 0 0 -7 2 0 0 4
l3=m & d:ahead	0 0 0 -7 2 0 0 5
l3=meet	0 0 0 11 -2 0 0 -3
l3=meet & d:ahead	0 0 0 11 -2 0 0 -3
l3=more	0 -6 0 6 0 0 0 0
l3=more & d:ahead	0 -6 0 6 0 0 0 0
l3=next	0 -3 0 -7 0 0 0 11
l3=next & d:ahead	0 -3 0 -7 0 0 0 11
l3=no	0 0 0 -3 7 0 2 -4
l3=no & d:ahead	0 0 0 -3 7 0 2 -4
l3=not	0 0 0 -5 8 0 0 0
l3=not & d:ahead	0 0 0 -5 8 0 0 0
l3=now	0 5 5 2 0 0 0 -8
l3=now & d:ahead	0 5 5 2 0 0 0 -8
l3=of	0 14 0 -7 0 0 7 -14
l3=of & d:ahead	0 14 0 -5 0 0 7 -21
l3=on	10 0 4 -9 0 0 5 -6
l3=on & d:ahead	10 0 4 -11 0 0 5 -5
l3=one	0 0 0 -13 0 0 0 16
l3=one & d:ahead	0 0 0 -13 0 0 0 16
l3=out	0 -3 11 4 0 0 0 -11
l3=out & d:ahead	0 -3 11 4 0 0 0 -11
l3=over	0 -2 0 -1 0 0 0 6
l3=over & d:ahead	0 -2 0 -1 0 0 0 7
l3=put	9 0 0 -3 -3 0 0 -2
l3=put & d:ahead	9 0 0 -3 -3 0 0 -2
l3=remain	0 0 0 -1 0 0 0 6
l3=remain & d:ahead	0 0 0 -1 0 0 0 6
l3=rule	8 -3 0 -1 2 0 0 -8
l3=rule & d:ahead	8 -3 0 -1 2 0 0 -8
l3=run	0 3 0 -6 -2 0 0 8
l3=run & d:ahead	0 3 0 -6 -2 0 0 8
l3=sign	0 -4 6 0 -1 0 0 0
l3=sign & d:ahead	0 -4 6 0 -1 0 0 0
l3=stay	-3 0 0 11 0 0 0 -6
l3=stay & d:ahead	-3 0 0 11 0 0 0 -6
l3=surcharge	0 12 0 -8 0 0 0 -2
l3=surcharge & d:ahead	0 12 0 -8 0 0 0 -2
l3=take	0 2 0 -1 6 0 0 -7
l3=take & d:ahead	0 2 0 -1 6 0 0 -7
l3=talk	0 0 0 9 0 0 0 -1
l3=talk & d:ahead	0 0 0 8 0 0 0 0
l3=that	-4 -3 -1 -2 -4 0 6 9
l3=that & d:ahead	-4 -2 0 0 -11 0 6 10
l3=the	-9 -5 4 0 -12 3 -2 16
l3=the & d:ahead	-9 -3 4 -2 -11 3 -2 18
l3=the & d:today	0 0 0 9 0 0 0 -2
l3=them	0 5 0 4 0 0 0 -9
l3=them & d:ahead	0 5 0 4 0 0 0 -9
l3=they	0 2 2 -11 11 0 0 -1
l3=they & d:ahead	0 5 2 -13 11 0 0 -1
l3=to	-10 11 -4 -17 11 11 -5 0
l3=to & d:ahead	-9 12 -3 -19 12 11 -5 0
l3=truce	0 3 0 -13 0 0 0 12
l3=truce & d:ahead	0 3 0 -13 0 0 0 12
l3=up	0 -17 0 10 0 0 0 4
l3=up & d:ahead	0 -17 0 10 0 0 0 4
l3=video	0 -1 0 7 0 0 0 0
l3=video & d:ahead	0 -1 0 7 0 0 0 0
l3=was	0 3 0 10 -3 0 0 -9
l3=was & d:ahead	0 3 0 9 -2 0 0 -9
l3=we	0 -13 0 3 -5 0 0 12
l3=we & d:ahead	0 -13 0 3 -5 0 0 12
l3=were	-3 1 -3 16 -6 0 0 -4
l3=were & d:ahead	-3 1 -3 16 -6 0 0 -4
l3=what	9 1 12 -14 -3 0 0 -4
l3=what & d:ahead	9 1 12 -17 -2 0 0 -2
l3=would	0 0 0 6 -3 0 0 0
l3=would & d:ahead	0 0 0 6 -3 0 0 0
l3=your	0 -6 0 5 3 0 0 -1
l3=your & d:ahead	0 -6 0 5 3 0 0 -1
l4="	0 0 0 6 0 0 0 0
l4='s	-5 -16 0 10 2 4 0 0
l4='s & d:ahead	-5 -16 0 10 2 4 0 0
l4=(	0 0 0 9 -5 0 0 -1
l4=,	-11 -8 -6 13 -2 -3 0 3
l4=, & d:ahead	-11 -15 -6 15 -1 -2 0 5
l4=, & d:today	0 7 0 -2 0 0 0 -3
l4=.	0 -6 7 -8 1 0 0 9
l4=. & d:ahead	0 -6 7 -8 1 0 0 9
l4=:	9 -11 11 6 -7 0 0 -8
l4=: & d:ahead	9 -10 11 4 -7 0 0 -7
l4=;	0 0 0 -7 9 0 0 -2
l4=; & d:ahead	0 0 0 -7 9 0 0 -2
l4=<agent>	0 7 0 -10 7 0 0 0
l4=<agent> & d:ahead	0 8 0 -6 8 0 0 -8
l4=<begin>	0 1 -13 -1 1 -5 3 8
l4=<begin> & d:ahead	2 7 -7 -11 4 0 7 1
l4=<begin> & d:today	-5 -15 -9 12 -3 -4 -3 11
l4=<day-ahead>	1 -8 0 -10 0 0 0 17
l4=<day-ahead> & d:ahead	1 -8 0 -10 0 0 0 17
l4=<day-gone>	1 -6 0 9 -4 0 0 -2
l4=<day-gone> & d:ahead	1 -19 0 16 -4 0 0 -2
l4=<day-gone> & d:today	0 7 0 -7 0 0 0 0
l4=<day-today>	0 -6 7 -8 7 0 0 0
l4=<duty>	0 -8 -10 5 8 0 0 0
l4=<duty> & d:ahead	0 -8 -10 8 5 0 0 0
l4=<gate>	0 -8 0 18 2 0 0 -12
l4=<gate> & d:ahead	0 -7 0 17 3 0 0 -11
l4=<goods>	1 3 12 -2 -15 0 0 0
l4=<goods> & d:ahead	4 4 13 -9 -12 0 0 1
l4=<goods> & d:today	-2 0 0 12 0 0 0 -5
l4=<level-noun>	0 -21 0 31 -3 0 0 -9
l4=<level-noun> & d:ahead	0 -21 0 31 -3 0 0 -8
l4=<level>	1 10 0 -1 -5 0 0 -9
l4=<level> & d:ahead	1 11 0 -3 -5 0 0 -7
l4=<month-gone>	2 -2 0 -19 5 0 0 15
l4=<month-gone> & d:ahead	2 -2 0 -19 5 0 0 15
l4=<name>	0 8 -3 7 -7 0 4 -13
l4=<name> & d:ahead	0 8 -3 3 -6 0 4 -10
l4=<not>	2 -11 -1 0 8 0 3 -1
l4=<not> & d:ahead	2 -10 0 -2 9 0 3 0
l4=<number>	-4 -14 7 13 -5 0 0 0
l4=<number> & d:ahead	-4 -12 7 10 -4 0 0 1
l4=<office>	0 8 0 -9 11 0 0 -10
l4=<office> & d:ahead	0 8 0 -10 12 0 0 -10
l4=<organisation>	2 -11 0 3 4 1 0 -7
l4=<organisation> & d:ahead	2 -11 0 3 4 1 0 -6
l4=<person>	0 0 0 14 -3 0 0 -8
l4=<person> & d:ahead	0 0 0 12 -2 0 0 -7
l4=<points>	-5 0 0 -17 0 0 0 23
l4=<points> & d:ahead	-5 0 0 -17 0 0 0 23
l4=<quality>	-5 1 0 -3 12 2 0 -12
l4=<quality> & d:ahead	-5 3 0 -7 12 2 0 -10
l4=<seat>	0 -6 0 6 -1 0 0 4
l4=<seat> & d:ahead	0 -4 0 0 0 0 0 6
l4=<span>	0 18 0 -17 -2 0 0 5
l4=<span> & d:ahead	0 18 0 -14 -2 0 0 3
l4=<v-agree>	0 10 0 -7 3 0 6 -12
l4=<v-agree> & d:ahead	0 10 0 -7 3 0 6 -11
l4=<v-bear>	0 0 -3 0 4 0 0 -6
l4=<v-bear> & d:ahead	0 0 -3 0 5 0 0 -6
l4=<v-begin>	6 -3 4 -1 -8 0 6 -1
l4=<v-begin> & d:ahead	7 -3 4 -2 -8 0 6 -1
l4=<v-deny>	12 -10 0 -15 13 0 0 0
l4=<v-deny> & d:ahead	13 -10 0 -17 13 0 0 0
l4=<v-down>	1 -3 0 -11 9 0 7 -4
l4=<v-down> & d:ahead	1 -3 0 -11 9 0 7 -4
l4=<v-end>	0 -16 0 6 -3 0 0 11
l4=<v-end> & d:ahead	0 -16 0 5 -3 0 0 12
l4=<v-impose>	-2 -8 -8 12 0 -3 2 0
l4=<v-impose> & d:ahead	-2 -7 -8 10 0 -2 2 0
l4=<v-propose>	0 14 0 3 -6 0 -1 -9
l4=<v-propose> & d:ahead	0 14 0 2 -6 0 -1 -9
l4=<v-say>	0 5 0 -14 0 4 0 6
l4=<v-say> & d:ahead	0 6 0 -16 0 4 0 7
l4=<v-stay>	-3 0 9 7 0 0 0 -16
l4=<v-stay> & d:ahead	-3 0 9 7 0 0 0 -15
l4=<v-suspend>	0 -7 0 -2 3 0 0 8
l4=<v-suspend> & d:ahead	0 -7 0 -2 3 0 0 8
l4=<v-target>	0 -6 0 1 7 0 0 -1
l4=<v-target> & d:ahead	0 -6 0 0 8 0 0 -1
l4=<v-up>	1 -21 0 6 10 0 0 2
l4=<v-up> & d:ahead	1 -20 0 5 10 0 0 2
l4=a	0 1 4 5 0 0 0 -18
l4=a & d:ahead	0 3 4 2 0 0 0 -17
l4=after	0 6 0 -3 0 0 0 -1
l4=after & d:ahead	0 6 0 -3 0 0 0 -1
l4=agree	0 2 0 -3 0 0 6 -5
l4=agree & d:ahead	0 2 0 -3 0 0 6 -5
l4=an	0 0 0 11 0 0 -2 -8
l4=an & d:ahead	0 0 0 10 0 0 -2 -8
l4=and	0 11 -7 -18 19 -3 0 0
l4=and & d:ahead	0 12 -7 -18 20 -3 0 -1
l4=are	-5 2 1 11 -6 0 0 -6
l4=are & d:ahead	-5 3 1 10 -6 0 0 -5
l4=arrangement	0 0 0 -5 0 0 0 7
l4=arrangement & d:ahead	0 0 0 -5 0 0 0 7
l4=as	0 20 0 -12 0 0 0 -8
l4=as & d:ahead	0 20 0 -13 0 0 0 -8
l4=ask	0 8 0 -7 0 0 0 0
l4=ask & d:ahead	0 8 0 -8 0 0 0 0
l4=at	0 0 0 -15 13 0 0 9
l4=at & d:ahead	0 2 0 -18 13 0 0 9
l4=back	0 7 0 0 -4 0 0 0
l4=back & d:ahead	0 7 0 0 -4 0 0 0
l4=be	3 10 -1 -6 8 0 -2 -10
l4=be & d:ahead	3 11 -1 -7 8 0 -2 -10
l4=been	0 10 0 -3 -1 0 0 0
l4=been & d:ahead	0 10 0 -4 -1 0 0 0
l4=both	0 10 0 -7 7 0 0 -6
l4=both & d:ahead	0 10 0 -9 7 0 0 -6
l4=busan	0 0 0 -11 0 0 0 12
l4=busan & d:ahead	0 0 0 -11 0 0 0 12
l4=by	0 10 0 6 -4 0 0 -12
l4=by & d:ahead	0 10 0 5 -4 0 0 -11
l4=call	0 0 0 5 0 0 0 -6
l4=call & d:ahead	0 0 0 5 0 0 0 -6
l4=charge	0 -2 0 6 0 0 0 0
l4=charge & d:ahead	0 -1 0 6 0 0 0 0
l4=come	2 -3 0 -5 0 0 7 0
l4=come & d:ahead	2 -3 0 -5 0 0 7 0
l4=down	0 -9 0 4 0 4 0 0
l4=down & d:ahead	0 -9 0 4 0 4 0 0
l4=due	0 0 -2 -4 4 0 0 6
l4=due & d:ahead	0 0 -2 -5 4 0 0 7
l4=duty	0 3 -6 -15 12 0 0 4
l4=duty & d:ahead	0 3 -6 -13 9 0 0 4
l4=end	0 -7 0 0 0 0 0 7
l4=end & d:ahead	0 -7 0 0 0 0 0 8
l4=enter	2 8 0 -7 0 0 0 -1
l4=enter & d:ahead	2 8 0 -7 0 0 0 -1
l4=extend	0 0 0 9 0 0 0 -7
l4=extend & d:ahead	0 0 0 9 0 0 0 -7
l4=fall	0 -4 0 -3 11 0 0 -4
l4=for	0 -4 4 0 -8 0 0 7
l4=for & d:ahead	0 -3 4 0 -8 0 0 7
l4=from	0 11 4 -12 -5 0 0 0
l4=from & d:ahead	0 12 4 -6 -5 0 0 -6
l4=from & d:today	0 0 0 -6 0 0 0 8
l4=go	3 -7 0 -1 2 0 0 5
l4=go & d:ahead	3 -7 0 -2 2 0 0 5
l4=good	0 -2 0 6 0 0 0 0
l4=had	0 -1 0 17 -6 0 0 -11
l4=had & d:ahead	0 -1 0 17 -6 0 0 -11
l4=has	0 -1 0 -11 3 -1 0 13
l4=has & d:ahead	0 -1 0 -11 3 -1 0 13
l4=have	0 -14 0 22 0 0 0 -5
l4=have & d:ahead	0 -14 0 21 0 0 0 -5
l4=he	0 0 0 6 0 0 0 -1
l4=hold	0 0 0 -3 6 0 0 0
l4=hold & d:ahead	0 0 0 -3 6 0 0 0
l4=if	0 -7 12 1 0 0 0 -8
l4=if & d:ahead	0 -7 12 1 0 0 0 -8
l4=in	-4 -3 2 19 -4 0 0 -13
l4=in & d:ahead	-4 -3 3 18 -4 0 0 -11
l4=is	14 10 1 -1 -5 6 -2 -19
l4=is & d:ahead	14 11 1 -3 -5 6 -2 -18
l4=it	0 6 -3 -19 -15 8 10 11
l4=it & d:ahead	0 6 -3 -20 -14 8 10 11
l4=its	1 0 0 6 -6 0 0 0
l4=its & d:ahead	1 0 0 6 -6 0 0 0
l4=last	6 -1 0 -10 0 0 0 7
l4=last & d:ahead	6 -1 0 -10 0 0 0 7
l4=make	0 8 0 -5 0 0 0 0
l4=meet	0 0 0 8 -5 0 0 0
l4=meet & d:ahead	0 0 0 8 -5 0 0 0
l4=must	0 0 0 16 -11 0 0 0
l4=must & d:ahead	0 0 0 16 -11 0 0 0
l4=new	0 -13 0 12 0 0 0 2
l4=new & d:ahead	0 -13 0 12 0 0 0 3
l4=not	3 -14 0 1 0 0 0 4
l4=not & d:ahead	3 -13 0 0 0 0 0 4
l4=now	0 -12 0 0 0 0 0 12
l4=now & d:ahead	0 -12 0 0 0 0 0 12
l4=of	0 15 -2 -11 -9 0 0 7
l4=of & d:ahead	0 7 -2 -3 -8 0 0 5
l4=of & d:today	0 10 0 -10 0 0 0 0
l4=off	0 -2 0 -2 0 0 0 8
l4=off & d:ahead	0 -2 0 -2 0 0 0 8
l4=old	0 -9 0 7 0 0 0 2
l4=old & d:ahead	0 -9 0 7 0 0 0 2
l4=on	-4 -19 -2 0 4 0 5 12
l4=on & d:ahead	-4 -19 -2 0 4 0 5 12
l4=other	0 -2 0 -3 0 0 0 8
l4=other & d:ahead	0 -2 0 -3 0 0 0 8
l4=our	0 0 0 -12 11 0 0 1
l4=our & d:ahead	0 0 0 -13 11 0 0 2
l4=place	0 0 0 6 -2 0 0 0
l4=place & d:ahead	0 0 0 6 -2 0 0 0
l4=present	0 0 0 -7 0 0 0 12
l4=present & d:ahead	0 0 0 -7 0 0 0 12
l4=rule	12 -7 0 -19 13 0 0 0
l4=rule & d:ahead	13 -7 0 -21 13 0 0 0
l4=run	0 -6 11 7 0 0 0 -11
l4=run & d:ahead	0 -6 11 7 0 0 0 -11
l4=say	0 7 0 -16 0 0 0 10
l4=say & d:ahead	0 7 0 -16 0 0 0 10
l4=see	0 0 0 6 0 0 0 -3
l4=see & d:ahead	0 0 0 6 0 0 0 -3
l4=sign	0 9 0 -4 -1 0 0 0
l4=sign & d:ahead	0 9 0 -5 -1 0 0 0
l4=sit	0 0 0 7 0 0 0 0
l4=sit & d:ahead	0 0 0 7 0 0 0 0
l4=start	0 1 6 0 -5 0 0 -5
l4=start & d:ahead	0 1 6 0 -5 0 0 -5
l4=surcharge	0 -8 0 14 0 0 0 -1
l4=surcharge & d:ahead	0 -8 0 14 0 0 0 -1
l4=suspension	0 0 0 -7 11 0 0 -2
l4=suspension & d:ahead	0 0 0 -7 11 0 0 -2
l4=take	0 -5 0 7 0 0 0 0
l4=take & d:ahead	0 -5 0 7 0 0 0 0
l4=talk	0 0 0 7 -1 0 0 0
l4=talk & d:ahead	0 0 0 6 -1 0 0 0
l4=tariff	0 -7 0 14 -2 0 0 0
l4=tariff & d:ahead	0 -7 0 13 -2 0 0 0
l4=tell	0 -1 0 -6 3 4 0 0
l4=tell & d:ahead	0 -1 0 -6 3 4 0 0
l4=that	0 21 -5 0 0 0 0 -15
l4=that & d:ahead	0 23 -4 -2 0 0 0 -13
l4=that & d:today	0 0 0 6 0 0 0 -2
l4=the	0 16 -6 2 -13 -11 -6 0
l4=the & d:ahead	0 17 -6 1 -13 -10 -6 -1
l4=their	0 -8 0 11 0 0 0 -1
l4=their & d:ahead	0 -8 0 10 0 0 0 0
l4=they	-2 -2 5 9 0 0 0 -5
l4=they & d:ahead	-2 -1 5 8 0 0 0 -4
l4=thi	0 -3 0 -9 0 0 0 13
l4=time	0 -4 0 -1 9 0 0 -2
l4=time & d:ahead	0 -4 0 -1 9 0 0 -2
l4=to	0 5 0 -12 0 3 -3 6
l4=to & d:ahead	0 5 0 -12 0 3 -3 6
l4=truce	0 10 0 -13 0 0 0 4
l4=truce & d:ahead	0 10 0 -16 0 0 0 6
l4=up	0 -9 0 4 -2 0 0 9
l4=up & d:ahead	0 -7 0 2 -1 0 0 9
l4=was	0 -6 0 12 0 0 0 -2
l4=was & d:ahead	0 -6 0 12 0 0 0 -2
l4=what	0 -2 0 10 0 0 0 -3
l4=where	0 0 0 -1 0 8 0 -1
l4=where & d:ahead	0 0 0 -2 0 8 0 -1
l4=which	0 12 0 -9 0 0 0 0
l4=which & d:ahead	0 12 0 -10 0 0 0 0
l4=will	0 7 5 2 -6 0 0 -6
l4=will & d:ahead	0 7 5 2 -6 0 0 -6
l4=would	0 7 2 -11 -1 0 0 5
l4=would & d:ahead	0 7 2 -13 -1 0 0 6
l4=—	0 -4 0 0 0 0 0 8
l4=— & d:ahead	0 0 0 -3 0 0 0 9
l=, a	0 -7 0 16 0 0 0 -9
l=, a & d:ahead	0 -7 0 16 0 0 0 -9
l=, and	0 -9 0 -2 11 0 0 0
l=, and & d:ahead	0 -9 0 -2 11 0 0 0
l=, from	0 9 0 0 -3 0 0 -7
l=, from & d:ahead	0 9 0 0 -3 0 0 -7
l=, on	-1 -2 0 0 -14 0 0 10
l=, on & d:ahead	-1 -2 0 0 -14 0 0 10
l=, the	0 -3 0 -5 0 0 0 10
l=, to	3 -11 0 4 -1 0 0 1
l=, to & d:ahead	3 -11 0 4 -1 0 0 1
l=, until	0 12 -1 -7 2 0 0 -1
l=, until & d:ahead	0 12 -1 -7 2 0 0 -1
l=. on	0 1 0 -7 3 0 0 4
l=. on & d:ahead	0 1 0 -7 3 0 0 5
l=: <number>	0 12 0 -10 0 0 0 0
l=: <number> & d:today	0 9 0 -8 0 0 0 0
l=: from	0 -2 0 9 -4 0 0 -1
l=: from & d:ahead	0 -2 0 9 -4 0 0 -1
l=: on	0 11 0 -10 0 0 0 0
l=: on & d:ahead	0 11 0 -10 0 0 0 0
l=: until	-1 -1 0 -12 6 0 0 10
l=: until & d:ahead	-1 -1 0 -12 6 0 0 10
l=<begin> <begin>	-5 3 0 4 0 5 -5 -6
l=<begin> <begin> & d:ahead	-4 6 0 0 0 6 -4 -3
l=<begin> <begin> & d:today	0 -4 0 12 0 0 0 -4
l=<begin> by	0 -1 0 7 1 0 0 -5
l=<begin> from	3 -6 6 0 4 0 0 -8
l=<begin> from & d:ahead	3 -5 6 -1 4 0 0 -7
l=<begin> the	6 4 0 -20 0 4 0 6
l=<begin> thursday	0 0 0 -8 0 0 0 12
l=<begin> thursday & d:today	0 0 0 -8 0 0 0 12
l=<begin> tuesday	0 0 0 7 0 0 0 -5
l=<begin> tuesday & d:today	0 0 0 7 0 0 0 -5
l=<begin> until	0 -5 0 11 -4 0 0 0
l=<begin> until & d:ahead	0 -4 0 10 -4 0 0 0
l=<day-ahead> ,	0 -5 0 4 -1 8 0 -7
l=<day-ahead> , & d:ahead	0 -5 0 4 -1 8 0 -7
l=<day-ahead> to	0 -1 0 -1 -2 0 0 11
l=<day-ahead> to & d:ahead	0 -1 0 -1 -2 0 0 11
l=<level> from	0 -4 0 10 -9 0 0 2
l=<level> from & d:ahead	0 -2 0 8 -9 0 0 2
l=<level> on	0 4 0 0 2 0 0 -11
l=<level> on & d:ahead	0 5 0 0 2 0 0 -11
l=<name> on	0 -12 6 14 0 0 0 -9
l=<name> on & d:ahead	0 -12 6 13 0 0 0 -8
l=<number> ,	0 -11 0 -8 0 0 0 18
l=<number> on	0 11 -2 -15 2 0 0 1
l=<number> on & d:ahead	0 11 -2 -16 2 0 0 2
l=<organisation> ,	0 0 0 -12 14 0 0 0
l=<organisation> on	0 0 0 9 -2 0 0 -3
l=<organisation> on & d:ahead	0 0 0 8 -2 0 0 -3
l=<span> from	0 7 0 0 -1 0 0 -6
l=<span> from & d:ahead	0 7 0 0 -1 0 0 -5
l=again from	0 0 0 -2 -3 0 0 7
l=again from & d:ahead	0 0 0 -2 -3 0 0 7
l=and on	0 25 0 -17 -1 0 0 -8
l=and on & d:ahead	0 25 0 -17 -1 0 0 -8
l=apply from	0 0 0 6 -1 0 0 0
l=apply from & d:ahead	0 0 0 6 -1 0 0 0
l=as of	0 19 0 -8 0 0 0 -7
l=as of & d:ahead	0 22 0 -13 0 0 0 -6
l=as of & d:today	0 -4 0 7 0 0 0 0
l=at the	-2 8 0 5 -2 0 0 -6
l=at the & d:ahead	-2 8 0 5 -2 0 0 -6
l=away on	0 0 0 -4 0 0 0 8
l=away on & d:ahead	0 0 0 -4 0 0 0 8
l=back on	0 8 0 0 -2 0 0 -10
l=back on & d:ahead	0 8 0 0 -2 0 0 -10
l=before the	-2 0 0 15 -1 0 0 -11
l=before the & d:ahead	-2 0 0 15 -1 0 0 -11
l=begin on	0 0 0 5 4 0 0 -9
l=begin on & d:ahead	0 0 0 5 4 0 0 -9
l=by the	-1 -6 -3 2 0 -2 18 -11
l=by the & d:ahead	-1 -6 -3 2 0 -2 18 -11
l=close on	0 -12 0 0 0 9 0 3
l=close on & d:ahead	0 -12 0 0 0 9 0 3
l=closed on	0 0 0 8 -3 0 0 0
l=closed on & d:ahead	0 0 0 8 -3 0 0 0
l=come on	0 -3 0 6 0 0 0 0
l=come on & d:ahead	0 -3 0 6 0 0 0 0
l=date :	0 -4 0 6 0 0 0 0
l=die on	0 1 0 -9 0 0 0 7
l=die on & d:ahead	0 1 0 -9 0 0 0 7
l=down on	0 -3 0 7 0 0 0 0
l=down on & d:ahead	0 -3 0 7 0 0 0 0
l=due on	0 -12 0 0 2 0 0 6
l=due on & d:ahead	0 -12 0 0 2 0 0 6
l=effect on	1 1 0 3 -2 0 0 -9
l=effect on & d:ahead	1 1 0 3 -2 0 0 -9
l=enter before	0 -12 6 -1 9 0 0 -1
l=enter before & d:ahead	0 -12 6 -1 9 0 0 -1
l=expire on	-4 -5 6 3 -3 0 0 0
l=expire on & d:ahead	-4 -5 6 3 -3 0 0 0
l=force on	2 8 0 -7 0 0 0 0
l=force on & d:ahead	2 8 0 -7 0 0 0 0
l=friday ,	1 7 7 -17 5 0 0 -6
l=friday , & d:ahead	1 -3 7 -14 8 0 0 0
l=friday , & d:today	0 13 0 -5 0 0 0 -8
l=from the	9 8 -2 -3 -3 0 0 -14
l=from the & d:ahead	9 8 -2 -3 -3 0 0 -14
l=go on	0 -8 0 -3 0 0 0 12
l=go on & d:ahead	0 -8 0 -3 0 0 0 12
l=good from	0 9 0 -6 0 0 0 -1
l=good from & d:ahead	0 9 0 -6 0 0 0 -1
l=good until	0 4 0 -8 0 0 0 5
l=good until & d:ahead	0 4 0 -8 0 0 0 5
l=happen on	10 5 -1 -20 4 0 0 0
l=happen on & d:ahead	10 5 -1 -20 4 0 0 0
l=has until	0 0 0 -6 0 2 0 8
l=has until & d:ahead	0 0 0 -6 0 2 0 8
l=in <seat>	0 0 0 9 -7 0 0 0
l=in <seat> & d:ahead	0 0 0 9 -7 0 0 0
l=in on	2 0 0 -9 0 0 0 4
l=in on & d:ahead	2 0 0 -9 0 0 0 4
l=is on	0 0 0 -8 7 0 0 2
l=is on & d:ahead	0 0 0 -8 7 0 0 2
l=it on	0 -1 0 11 -1 0 0 -2
l=it on & d:ahead	0 -1 0 10 -1 0 0 -2
l=lapse on	0 -8 0 -6 8 0 0 8
l=lapse on & d:ahead	0 -8 0 -6 8 0 0 8
l=loaded before	0 3 -5 10 -7 0 0 -3
l=meet on	0 0 0 7 -5 0 0 0
l=meet on & d:ahead	0 0 0 7 -5 0 0 0
l=midnight on	0 -5 0 -3 0 0 0 11
l=midnight on & d:ahead	0 -5 0 -4 0 0 0 12
l=minute of	0 11 0 -11 6 0 0 -6
l=monday ,	0 6 0 -1 -2 0 0 0
l=monday , & d:ahead	0 8 0 -5 0 0 0 0
l=notice of	0 0 0 -1 6 0 0 0
l=on the	-4 6 6 5 -5 0 0 -10
l=on the & d:ahead	-4 6 6 5 -5 0 0 -10
l=opened on	0 -4 0 6 0 0 0 0
l=opened on & d:ahead	0 -4 0 6 0 0 0 0
l=over on	0 9 0 -7 0 0 0 1
l=over on & d:ahead	0 9 0 -7 0 0 0 1
l=paper on	0 -6 0 11 -4 0 0 0
l=paper on & d:ahead	0 -6 0 11 -4 0 0 0
l=plan for	0 6 0 -8 0 0 0 1
l=plan for & d:ahead	0 6 0 -8 0 0 0 1
l=resume on	0 9 0 -5 0 0 0 -3
l=resume on & d:ahead	0 9 0 -5 0 0 0 -3
l=run until	-1 0 3 -20 0 0 0 19
l=run until & d:ahead	-1 0 3 -20 0 0 0 19
l=saturday ,	0 12 0 -7 0 0 0 -3
l=saturday , & d:ahead	0 13 0 -11 0 0 0 -1
l=say on	0 0 0 8 -6 0 0 -2
l=since the	0 0 0 8 0 0 0 -3
l=since the & d:ahead	0 0 0 8 0 0 0 -3
l=sit on	0 0 0 -7 11 0 0 -1
l=sit on & d:ahead	0 0 0 -7 11 0 0 -1
l=so on	0 0 0 -6 7 0 0 0
l=so on & d:ahead	0 0 0 -6 7 0 0 0
l=start on	6 5 0 -6 0 0 0 -2
l=start on & d:ahead	6 5 0 -6 0 0 0 -2
l=sunday ,	0 -2 0 -11 0 0 0 14
l=suspend until	-6 -5 -1 5 -3 0 0 8
l=suspend until & d:ahead	-6 -5 -1 5 -3 0 0 8
l=tariff from	0 -8 0 9 0 0 0 0
l=tariff from & d:ahead	0 -8 0 9 0 0 0 0
l=tariff until	0 0 0 9 0 0 0 -7
l=tariff until & d:ahead	0 0 0 9 0 0 0 -7
l=thursday ,	0 -6 0 2 0 0 0 3
l=thursday , & d:ahead	0 -5 0 8 0 0 0 0
l=to <level>	0 -5 0 8 0 0 0 -1
l=to the	0 -12 0 -10 7 0 0 14
l=to the & d:ahead	0 -12 0 -10 7 0 0 14
l=truce until	0 0 0 14 0 0 0 -13
l=truce until & d:ahead	0 0 0 14 0 0 0 -13
l=tuesday ,	0 11 0 -16 -2 0 0 7
l=tuesday , & d:ahead	0 13 0 -12 0 0 0 -2
l=tuesday , & d:today	0 -2 0 -7 0 0 0 11
l=up on	0 -1 0 -3 0 0 0 8
l=up on & d:ahead	0 -1 0 -4 0 0 0 9
l=us to	0 7 0 -2 0 0 0 0
l=us to & d:ahead	0 7 0 -2 0 0 0 0
l=vote on	0 -4 0 -1 8 0 0 -1
l=vote on & d:ahead	0 -4 0 -1 8 0 0 -1
l=wednesday ,	0 8 0 -10 5 4 0 -9
l=wednesday , & d:ahead	0 10 0 -12 0 4 0 -3
l=wednesday , & d:today	0 -2 0 0 6 0 0 -4
l=week ,	0 1 0 -7 -2 0 0 7
l=week , & d:ahead	0 1 0 -7 -2 0 0 7
lead="	-3 7 0 10 -10 0 -2 -5
lead=" & d:ahead	-3 7 0 9 -10 0 -2 -5
lead=( & d:today	0 0 0 -6 0 0 0 7
lead=)	0 13 0 -4 -6 0 0 0
lead=) & d:ahead	0 13 0 -6 -6 0 0 0
lead=,	3 13 -14 7 -9 -1 0 -9
lead=, & d:ahead	6 16 -9 0 -6 0 0 -13
lead=, & d:today	-3 -2 -4 6 -3 -2 -2 7
lead=1	0 9 0 -25 0 0 0 15
lead=10	0 -2 2 -11 0 0 0 11
lead=13	0 -2 0 -11 0 0 0 13
lead=14	0 0 0 9 0 0 0 -6
lead=15	0 -1 0 6 0 0 0 -1
lead=2	0 11 0 -7 0 0 0 -1
lead=30	0 0 0 -13 -5 20 0 -5
lead=8	0 -9 0 24 0 0 0 -16
lead=9	0 1 0 0 8 0 0 -7
lead=:	0 -10 -6 5 3 -2 -6 6
lead=: & d:ahead	2 -10 -5 0 5 -2 -6 8
lead=: & d:today	0 0 0 8 -2 0 0 -5
lead=;	-1 0 -1 3 2 6 0 -9
lead=; & d:ahead	-1 0 -1 2 2 6 0 -9
lead=a	6 -19 -3 11 16 -4 -5 -11
lead=a & d:ahead	6 -24 -2 18 16 -4 -5 -16
lead=a & d:today	0 3 0 -7 0 0 0 3
lead=after	0 13 0 -3 -3 0 0 -1
lead=after & d:ahead	0 13 0 -3 -3 0 0 -1
lead=an	0 -10 0 9 0 0 0 0
lead=an & d:ahead	0 -10 0 9 0 0 0 0
lead=and	0 9 -5 -10 -11 -1 -1 15
lead=and & d:ahead	0 9 -5 -13 -11 0 -1 16
lead=april	0 -5 0 19 0 0 0 -15
lead=as	0 -3 0 6 4 0 0 -8
lead=as & d:ahead	0 -2 0 5 4 0 0 -7
lead=at	0 0 0 -3 0 0 0 6
lead=august	0 -2 0 14 -1 0 0 -8
lead=before	0 0 9 -5 -1 0 0 1
lead=before & d:ahead	0 1 10 -12 0 0 0 2
lead=before & d:today	0 -3 0 8 0 0 0 0
lead=both	0 13 0 -1 -5 0 0 -4
lead=both & d:ahead	0 13 0 -2 -5 0 0 -4
lead=by	-2 1 -1 5 0 1 4 -14
lead=by & d:ahead	-2 1 -1 5 0 1 4 -14
lead=china	3 0 0 -6 0 0 0 5
lead=china & d:ahead	4 0 0 -8 0 0 0 5
lead=february	0 18 0 -2 -5 0 0 -16
lead=for	0 4 0 -7 0 0 0 5
lead=for & d:ahead	0 6 0 -10 0 0 0 5
lead=from	3 -4 6 0 4 0 0 -12
lead=from & d:ahead	3 -3 6 0 4 0 0 -12
lead=goods & d:ahead	0 6 0 -8 4 0 0 0
lead=i	0 -4 0 8 0 0 0 -1
lead=i & d:ahead	0 -3 0 8 0 0 0 0
lead=if	-4 3 4 -11 -3 -4 8 6
lead=if & d:ahead	-4 3 4 -12 -3 -4 8 6
lead=in	0 8 0 -2 0 0 0 -3
lead=in & d:ahead	0 8 0 -2 0 0 0 -3
lead=india	0 0 0 -3 0 0 6 0
lead=india & d:ahead	0 0 0 -4 0 0 6 0
lead=indonesia	0 -3 0 10 0 0 0 -5
lead=indonesia & d:ahead	0 -3 0 10 0 0 0 -5
lead=it	7 -3 -8 10 -10 -7 -1 0
lead=it & d:ahead	7 -2 -8 9 -10 -7 -1 0
lead=its	-1 -3 0 0 -1 0 0 7
lead=its & d:ahead	-1 -3 0 0 -1 0 0 7
lead=january	0 0 0 -20 0 0 0 22
lead=july	0 15 0 0 0 0 0 -16
lead=july & d:ahead	0 15 0 0 0 0 0 -16
lead=june	0 -13 0 20 0 0 0 -6
lead=march	0 9 0 -4 14 -2 0 -21
lead=may	0 -5 0 14 1 0 0 -12
lead=minister	0 0 0 -8 7 0 0 0
lead=minister & d:ahead	0 0 0 -8 7 0 0 0
lead=monday	0 -7 12 0 0 0 0 -5
lead=monday & d:ahead	0 -7 12 0 0 0 0 -3
lead=mr	0 -4 0 11 0 0 0 -3
lead=mr & d:ahead	0 -4 0 11 0 0 0 -3
lead=negotiators	0 0 0 -2 0 0 6 0
lead=negotiators & d:ahead	0 0 0 -2 0 0 6 0
lead=no	0 -4 0 -7 5 0 4 0
lead=november	0 -1 12 -21 -1 0 0 14
lead=november & d:ahead	0 -1 12 -22 -1 0 0 14
lead=our	0 -10 1 23 -8 0 0 -9
lead=our & d:ahead	0 -10 1 23 -8 0 0 -9
lead=president	0 0 0 -7 7 0 0 2
lead=president & d:ahead	0 0 0 -7 7 0 0 2
lead=september	0 0 0 10 0 0 0 -7
lead=since	0 -5 0 11 0 0 0 0
lead=since & d:ahead	0 -4 0 9 0 0 0 0
lead=so	0 -3 0 -3 0 0 0 9
lead=so & d:ahead	0 -2 0 -9 0 0 0 12
lead=swiss	0 -2 0 10 0 0 0 -2
lead=talks	0 0 0 6 0 0 0 0
lead=talks & d:ahead	0 0 0 6 0 0 0 0
lead=that	-4 -10 5 3 0 0 -3 6
lead=that & d:ahead	-4 -9 5 4 -4 0 -3 6
lead=the	-12 -3 -10 1 -4 7 2 10
lead=the & d:ahead	-11 -2 -10 1 -4 8 2 9
lead=their	0 7 0 -5 0 0 0 0
lead=their & d:ahead	0 7 0 -5 0 0 0 0
lead=they	0 -4 9 2 -9 0 0 0
lead=they & d:ahead	0 -3 9 1 -8 0 0 0
lead=this	0 0 0 -7 7 0 0 0
lead=this & d:today	0 0 0 -7 7 0 0 0
lead=thursday	0 -3 0 -28 -5 0 0 36
lead=thursday & d:ahead	0 -1 0 -24 -3 0 0 29
lead=thursday & d:today	0 0 0 -8 0 0 0 12
lead=today	0 0 0 -4 0 0 0 7
lead=today & d:today	0 0 0 -4 0 0 0 7
lead=tomorrow	7 -5 0 -8 14 -1 0 -5
lead=tomorrow & d:ahead	7 -5 0 -8 14 -1 0 -5
lead=tuesday	0 0 0 13 0 0 0 -8
lead=tuesday & d:today	0 0 0 7 0 0 0 -5
lead=under	0 -1 0 11 0 -3 0 0
lead=under & d:ahead	0 -1 0 11 0 -3 0 0
lead=we	0 11 5 -4 -1 0 0 -12
lead=we & d:ahead	0 4 5 0 0 0 0 -12
lead=we & d:today	0 8 0 -7 0 0 0 0
lead=what	-6 9 -1 2 3 0 0 -10
lead=what & d:ahead	-6 11 0 -1 3 0 0 -8
lead=what & d:today	0 0 0 6 0 0 0 -1
lead=when	0 -6 0 3 0 0 0 3
lead=when & d:ahead	0 -6 0 3 0 0 0 3
lead=where	0 0 0 1 -2 7 0 -5
lead=where & d:ahead	0 0 0 0 -1 7 0 -4
lead=which	0 -6 1 5 4 0 0 -3
lead=who	0 -3 0 16 -1 0 0 -7
lead=who & d:ahead	0 -3 0 15 -1 0 0 -6
lead=with	0 0 0 -5 0 0 0 6
lead=without	0 3 0 -7 0 0 0 4
lead=without & d:ahead	0 4 0 -8 0 0 0 4
lead=—	0 0 0 -11 -2 0 0 15
lead=— & d:ahead	0 1 0 -17 -1 0 0 17
lll=, and on	0 -14 0 9 0 0 0 1
lll=, and on & d:ahead	0 -14 0 9 0 0 0 1
lll=, as of	0 -3 0 7 0 0 0 0
lll=, friday ,	0 9 0 -8 0 0 0 0
lll=, friday , & d:today	0 9 0 -8 0 0 0 0
lll=, say on	0 -2 0 6 0 0 0 -1
lll=: <number> on	0 -3 -2 -6 4 0 0 7
lll=: <number> on & d:ahead	0 -3 -2 -7 4 0 0 8
lll=<begin> <begin> <begin>	-5 3 0 4 0 5 -5 -6
lll=<begin> <begin> <begin> & d:ahead	-4 6 0 0 0 6 -4 -3
lll=<begin> <begin> <begin> & d:today	0 -4 0 12 0 0 0 -4
lll=<begin> <begin> by	0 -1 0 7 1 0 0 -5
lll=<begin> <begin> from	3 -6 6 0 4 0 0 -8
lll=<begin> <begin> from & d:ahead	3 -5 6 -1 4 0 0 -7
lll=<begin> <begin> the	6 4 0 -20 0 4 0 6
lll=<begin> <begin> thursday	0 0 0 -8 0 0 0 12
lll=<begin> <begin> thursday & d:today	0 0 0 -8 0 0 0 12
lll=<begin> <begin> tuesday	0 0 0 7 0 0 0 -5
lll=<begin> <begin> tuesday & d:today	0 0 0 7 0 0 0 -5
lll=<begin> <begin> until	0 -5 0 11 -4 0 0 0
lll=<begin> <begin> until & d:ahead	0 -4 0 10 -4 0 0 0
lll=<begin> <seat> ,	0 0 0 6 0 0 0 0
lll=<begin> <seat> , & d:today	0 0 0 6 0 0 0 0
lll=<begin> and on	0 22 0 -12 0 0 0 -10
lll=<begin> and on & d:ahead	0 22 0 -12 0 0 0 -10
lll=<begin> friday ,	0 6 0 0 0 0 0 -5
lll=<begin> friday , & d:today	0 6 0 0 0 0 0 -5
lll=<begin> thursday , & d:today	0 0 0 -4 0 0 0 6
lll=<begin> tuesday ,	0 0 0 -13 0 0 0 14
lll=<begin> tuesday , & d:today	0 0 0 -13 0 0 0 14
lll=<begin> wednesday ,	0 0 0 0 6 0 0 -3
lll=<begin> wednesday , & d:today	0 0 0 0 6 0 0 -3
lll=<day-ahead> , a	0 -6 0 15 0 0 0 -8
lll=<day-ahead> , a & d:ahead	0 -6 0 15 0 0 0 -8
lll=<name> by the	0 -5 0 14 0 0 -2 -5
lll=<name> by the & d:ahead	0 -5 0 14 0 0 -2 -5
lll=<number> : <number>	0 12 0 -10 0 0 0 0
lll=<number> : <number> & d:today	0 9 0 -8 0 0 0 0
lll=<quality> good from	0 9 0 -6 0 0 0 -1
lll=<quality> good from & d:ahead	0 9 0 -6 0 0 0 -1
lll=<seat> , on	0 16 0 -10 -1 0 0 -4
lll=<seat> , on & d:ahead	0 16 0 -10 -1 0 0 -4
lll=<span> , on	0 8 0 -14 0 0 0 3
lll=<span> , on & d:ahead	0 8 0 -14 0 0 0 3
lll=<span> , to	0 -3 0 6 0 0 0 0
lll=<span> , to & d:ahead	0 -3 0 6 0 0 0 0
lll=<span> , until	-1 8 0 -11 5 0 0 0
lll=<span> , until & d:ahead	-1 8 0 -11 5 0 0 0
lll=and end on	0 0 0 -4 7 0 0 -1
lll=and end on & d:ahead	0 0 0 -4 7 0 0 -1
lll=and expire on	0 0 0 -12 0 0 0 13
lll=and expire on & d:ahead	0 0 0 -12 0 0 0 13
lll=at midnight on	0 -4 0 -5 0 0 0 10
lll=at midnight on & d:ahead	0 -4 0 -5 0 0 0 10
lll=by <level> on	0 -9 0 13 0 0 0 0
lll=by <level> on & d:ahead	0 -9 0 13 0 0 0 0
lll=come back on	0 -8 0 10 0 0 0 0
lll=come back on & d:ahead	0 -8 0 10 0 0 0 0
lll=from <day-ahead> to	0 -1 0 0 -2 0 0 8
lll=from <day-ahead> to & d:ahead	0 -1 0 0 -2 0 0 8
lll=into force on	2 8 0 -7 0 0 0 0
lll=into force on & d:ahead	2 8 0 -7 0 0 0 0
lll=is due on	0 -2 0 -3 0 0 0 8
lll=is due on & d:ahead	0 -2 0 -3 0 0 0 8
lll=is good until	0 0 0 -5 0 0 0 6
lll=is good until & d:ahead	0 0 0 -5 0 0 0 6
lll=it end on	0 5 0 -26 5 0 0 9
lll=it end on & d:ahead	0 5 0 -26 5 0 0 9
lll=it expire on	0 0 0 13 4 0 0 -16
lll=it expire on & d:ahead	0 0 0 13 4 0 0 -16
lll=it run until	0 0 0 -4 0 0 0 7
lll=it run until & d:ahead	0 0 0 -4 0 0 0 7
lll=m . on	0 1 0 -7 3 0 0 4
lll=m . on & d:ahead	0 1 0 -7 3 0 0 5
lll=now end on	0 0 0 7 0 0 0 -6
lll=now end on & d:ahead	0 0 0 7 0 0 0 -6
lll=on friday ,	2 -15 8 -7 8 0 0 0
lll=on friday , & d:ahead	2 -15 8 -7 8 0 0 0
lll=pay <level> from	0 8 0 -7 0 0 0 0
lll=pay <level> from & d:ahead	0 9 0 -8 0 0 0 0
lll=suspension end on	0 0 0 15 0 0 0 -13
lll=suspension end on & d:ahead	0 0 0 15 0 0 0 -13
lll=take effect on	1 1 0 3 -2 0 0 -8
lll=take effect on & d:ahead	1 1 0 3 -2 0 0 -8
lll=the <organisation> on	0 0 0 7 -2 0 0 -2
lll=the <organisation> on & d:ahead	0 0 0 7 -1 0 0 -2
lll=to <level> on	0 15 0 -16 8 0 0 -8
lll=to <level> on & d:ahead	0 16 0 -17 8 0 0 -7
lll=to end on	0 0 0 0 -2 0 0 7
lll=to end on & d:ahead	0 0 0 0 -2 0 0 7
lll=what happen on	10 13 0 -25 0 0 0 1
lll=what happen on & d:ahead	10 13 0 -25 0 0 0 1
lll=will vote on	0 0 0 7 -5 0 0 0
lll=will vote on & d:ahead	0 0 0 7 -5 0 0 0
lr=, (	0 -2 0 11 0 0 0 -5
lr=, ( & d:today	0 -2 0 11 0 0 0 -5
lr=, ,	0 7 -3 7 -7 0 0 -9
lr=, , & d:ahead	0 8 -3 12 -6 0 0 -17
lr=, .	-6 -13 4 1 -16 8 0 10
lr=, . & d:ahead	-5 -12 4 11 -15 8 0 0
lr=, . & d:today	0 0 0 -12 0 0 0 14
lr=, <end>	-6 8 0 -5 6 -4 3 -7
lr=, <end> & d:ahead	-4 3 1 -9 5 -1 5 0
lr=, <end> & d:today	0 7 0 2 0 0 0 -8
lr=, —	0 -4 0 6 0 0 0 0
lr=, — & d:today	0 -4 0 6 0 0 0 0
lr=: ,	0 4 0 11 -7 0 0 -8
lr=: , & d:ahead	0 5 0 8 -6 0 0 -7
lr=: .	0 -5 0 -16 0 0 0 20
lr=: . & d:ahead	0 -5 0 -16 0 0 0 21
lr=<begin> ,	0 -8 11 3 0 0 0 -6
lr=<begin> , & d:ahead	0 -7 11 11 -4 0 0 -13
lr=<begin> .	-4 4 -3 6 0 -11 0 -3
lr=<begin> . & d:ahead	-4 4 -3 5 0 -11 0 -2
lr=<begin> :	-1 -7 0 0 3 0 0 9
lr=<begin> : & d:ahead	-1 -7 0 -1 3 0 0 9
lr=<begin> <end>	0 -29 0 -23 4 17 0 26
lr=<begin> <end> & d:today	0 0 0 18 -1 0 0 -10
lr=<begin> is	8 -1 0 -2 0 0 0 -1
lr=<begin> it	0 -9 0 11 0 0 0 0
lr=<begin> the	0 1 0 0 6 0 0 -7
lr=<begin> the & d:ahead	0 1 0 0 7 0 0 -6
lr=<begin> —	0 0 0 9 -1 0 0 -9
lr=<level> .	0 11 0 -4 0 0 0 -2
lr=<number> ,	0 0 0 -3 7 0 0 -2
lr=<number> .	0 20 0 -12 0 0 0 -7
lr=<number> . & d:ahead	0 11 0 -3 0 0 0 -5
lr=<number> . & d:today	0 10 0 -9 0 0 0 0
lr=<seat> .	0 0 0 9 -7 0 0 0
lr=<seat> . & d:ahead	0 0 0 9 -7 0 0 0
lr=a ,	0 -7 0 11 0 0 0 -1
lr=a , & d:ahead	0 -7 0 11 0 0 0 -1
lr=a .	0 -1 0 8 0 0 0 -4
lr=a . & d:ahead	0 -1 0 8 0 0 0 -4
lr=after ,	0 3 0 -11 9 0 0 0
lr=after , & d:ahead	0 3 0 -11 9 0 0 0
lr=before ,	0 9 -1 -14 0 0 0 3
lr=before , & d:ahead	0 9 -1 -14 0 0 0 3
lr=before .	0 -9 0 0 8 0 0 0
lr=before . & d:ahead	0 -9 0 0 8 0 0 0
lr=before <end>	0 -5 0 -11 6 0 0 12
lr=before <end> & d:ahead	0 -5 0 -11 6 0 0 12
lr=before are	0 0 5 2 -9 0 0 0
lr=by ,	-3 -3 0 -8 1 1 5 6
lr=by , & d:ahead	-3 -3 0 -8 1 1 5 6
lr=by .	0 -12 6 5 -1 0 0 0
lr=by . & d:ahead	0 -12 6 4 -1 0 0 0
lr=by <end>	0 0 2 5 1 0 -1 -17
lr=by <end> & d:ahead	0 0 2 5 1 0 -1 -17
lr=end .	0 0 0 17 0 0 0 -14
lr=end . & d:ahead	0 0 0 16 0 0 0 -13
lr=for ,	0 0 0 -9 -2 4 0 7
lr=for , & d:ahead	0 0 0 -9 -2 4 0 7
lr=for .	0 6 0 0 -1 0 0 -3
lr=for . & d:ahead	0 6 0 0 0 0 0 -2
lr=for <end>	0 -2 0 11 -4 0 0 0
lr=for <end> & d:ahead	0 -2 0 11 -4 0 0 0
lr=from ,	0 0 -4 10 0 0 0 -4
lr=from , & d:ahead	0 -1 -4 11 0 0 0 -4
lr=from .	4 -9 -5 16 -4 0 0 -8
lr=from . & d:ahead	4 -9 -5 15 -4 0 0 -7
lr=from <end>	-5 9 -4 2 1 0 0 -15
lr=from <end> & d:ahead	-4 10 -4 1 2 0 0 -15
lr=from it	0 14 0 -10 0 0 0 0
lr=from it & d:ahead	0 15 0 -11 0 0 0 0
lr=from the	0 -4 0 13 -2 0 0 -2
lr=from the & d:ahead	0 -4 0 13 -2 0 0 -2
lr=from to	0 -3 0 -2 -2 0 0 12
lr=from to & d:ahead	0 -3 0 -2 -2 0 0 12
lr=is <end>	0 6 0 -10 -6 -3 0 12
lr=is <end> & d:ahead	0 6 0 -10 -6 -3 0 12
lr=it .	0 0 0 8 -2 0 0 0
lr=of .	0 17 0 -9 0 0 0 -3
lr=of . & d:ahead	0 18 0 -12 0 0 0 -1
lr=of :	0 -5 0 9 0 0 0 0
lr=of : & d:ahead	0 -5 0 9 0 0 0 0
lr=of <end>	0 1 4 7 -5 0 0 -8
lr=of <end> & d:ahead	0 2 4 5 -5 0 0 -8
lr=on ,	0 0 -4 2 -6 1 -2 3
lr=on , & d:ahead	0 1 -4 0 -6 1 -2 5
lr=on , & d:today	0 0 0 7 0 0 0 -2
lr=on .	2 3 -1 -6 9 -1 -2 0
lr=on . & d:ahead	3 3 -1 -10 9 0 -2 1
lr=on . & d:today	0 0 0 8 0 0 0 -4
lr=on :	0 0 0 -5 0 0 0 7
lr=on : & d:ahead	0 0 0 -5 0 0 0 7
lr=on ;	0 6 4 -4 1 0 0 -4
lr=on ; & d:ahead	0 6 4 -4 1 0 0 -4
lr=on <end>	-6 -3 6 16 -10 -3 -2 -6
lr=on <end> & d:ahead	-6 -3 6 15 -10 -3 -2 -5
lr=on <name>	0 -9 -1 2 0 0 0 9
lr=on <name> & d:ahead	0 -9 -1 2 0 0 0 9
lr=on <person>	0 -10 0 8 0 0 0 1
lr=on <person> & d:ahead	0 -10 0 8 0 0 0 1
lr=on ?	9 13 -1 -21 3 0 0 0
lr=on ? & d:ahead	9 13 -1 -21 3 0 0 0
lr=on and	0 2 0 11 -7 0 0 -10
lr=on and & d:ahead	0 2 0 11 -7 0 0 -10
lr=on at	0 0 0 15 -1 0 0 -11
lr=on at & d:ahead	0 0 0 15 -1 0 0 -11
lr=on by	0 -1 0 6 0 0 0 0
lr=on by & d:ahead	0 -1 0 6 0 0 0 0
lr=on for	0 9 0 -3 -3 0 0 0
lr=on for & d:ahead	0 9 0 -3 -3 0 0 0
lr=on in	0 0 0 7 0 0 0 -2
lr=on in & d:ahead	0 0 0 7 0 0 0 -2
lr=on is	0 -1 0 8 0 0 0 -2
lr=on is & d:ahead	0 -1 0 8 0 0 0 -2
lr=on it	0 8 0 -2 0 0 0 -1
lr=on it & d:ahead	0 8 0 -2 0 0 0 -1
lr=on morning	0 9 0 -7 0 0 0 0
lr=on morning & d:ahead	0 10 0 -8 0 0 0 0
lr=on on	0 3 0 0 -6 0 0 0
lr=on on & d:ahead	0 3 0 0 -6 0 0 0
lr=on the	-1 -5 -1 -2 0 0 0 11
lr=on the & d:ahead	-1 -5 0 -3 0 0 0 11
lr=on to	0 -2 0 8 0 0 0 -1
lr=on to & d:ahead	0 -1 0 6 0 0 0 0
lr=on unless	0 10 6 -10 8 0 0 -13
lr=on unless & d:ahead	0 10 6 -10 8 0 0 -13
lr=on with	0 -6 0 10 0 0 0 0
lr=on with & d:ahead	0 -6 0 9 0 0 0 0
lr=out .	0 0 0 -14 0 0 0 15
lr=saturday <end>	0 -2 0 0 6 0 0 0
lr=since ,	0 -6 0 16 0 0 0 -8
lr=since , & d:ahead	0 -5 0 16 0 0 0 -7
lr=the ,	0 6 5 -3 -11 -1 0 -2
lr=the , & d:ahead	0 6 5 -3 -11 -1 0 -2
lr=the .	-5 -7 -2 20 -10 0 4 -6
lr=the . & d:ahead	-5 -7 -2 20 -10 0 4 -6
lr=the ;	0 -4 0 2 -1 0 -2 8
lr=the ; & d:ahead	0 -4 0 2 -1 0 -2 8
lr=the <end>	-6 4 -1 -14 4 -3 6 9
lr=the <end> & d:ahead	-6 4 -1 -14 4 -3 6 9
lr=the and	0 1 0 -6 0 0 0 8
lr=the and & d:ahead	0 1 0 -6 0 0 0 8
lr=the the	0 4 0 -6 0 0 0 1
lr=the the & d:ahead	0 4 0 -6 0 0 0 1
lr=through .	0 -8 2 1 -2 0 0 4
lr=through . & d:ahead	0 -8 2 1 -2 0 0 4
lr=thursday ,	0 0 0 -11 0 0 0 13
lr=thursday , & d:today	0 0 0 -11 0 0 0 13
lr=thursday <end>	0 0 0 10 0 0 0 -7
lr=thursday <end> & d:today	0 0 0 10 0 0 0 -7
lr=to ,	1 -10 2 -15 2 0 0 13
lr=to , & d:ahead	1 -10 2 -15 2 0 0 13
lr=to .	5 0 9 -12 -3 0 0 3
lr=to . & d:ahead	5 0 9 -12 -3 0 0 3
lr=to <end>	1 0 -2 4 -9 0 0 0
lr=to <end> & d:ahead	1 0 -2 4 -9 0 0 0
lr=tuesday <end>	0 0 0 6 0 0 0 -5
lr=tuesday <end> & d:today	0 0 0 6 0 0 0 -5
lr=until ,	-2 -9 0 -3 -1 -1 0 16
lr=until , & d:ahead	-2 -9 0 -3 -1 -1 0 16
lr=until .	10 12 2 -22 -2 -5 -1 8
lr=until . & d:ahead	10 12 2 -22 -2 -5 -1 8
lr=until <end>	4 -5 -3 17 1 0 0 -13
lr=until <end> & d:ahead	4 -5 -3 17 1 0 0 -13
lr=until of	0 5 0 -19 0 0 0 14
lr=until of & d:ahead	0 5 0 -19 0 0 0 14
lr=until to	0 0 0 3 0 5 0 -11
lr=until to & d:ahead	0 0 0 3 0 5 0 -11
nc2=agree	0 0 0 12 -1 0 0 -8
nc2=bear	-2 6 -3 -9 5 3 0 -1
nc2=begin	0 -23 6 -3 0 0 0 18
nc2=buy	0 -3 0 7 0 0 0 -1
nc2=down	0 -13 10 1 -2 0 0 4
nc2=end	-1 0 0 28 -8 0 0 -19
nc2=impose	0 0 -11 4 -6 -5 0 3
nc2=propose	0 -15 1 0 8 0 0 2
nc2=say	9 -5 0 0 -6 2 -3 0
nc2=stay	-12 -7 -6 6 4 -4 -2 5
nc2=suspend	0 -2 0 6 -6 0 0 2
nc2=target	1 3 0 -3 -5 0 -1 6
nc2=threaten	0 9 0 -3 -8 0 -2 5
nc2=up	0 -1 -3 -7 -3 0 1 14
nct2=agree past	0 -3 0 11 0 0 0 -3
nct2=bear gerund	0 11 0 -5 0 0 0 -4
nct2=bear present	0 1 0 -9 3 5 0 1
nct2=begin past	0 0 0 7 0 0 0 -2
nct2=begin present	2 -27 7 -2 4 0 0 15
nct2=down present	0 -13 10 0 -1 0 0 6
nct2=end past	0 -2 0 14 0 0 0 -9
nct2=end present	0 8 0 0 0 0 0 -1
nct2=end present-passive	0 0 0 12 0 0 0 -11
nct2=impose future	0 12 0 -10 0 0 6 -7
nct2=impose modal	0 -8 0 0 0 0 0 8
nct2=impose past-passive	0 0 0 -5 0 0 0 6
nct2=impose perfect-passive	0 6 0 0 0 0 0 -2
nct2=impose pluperfect	0 -6 0 4 0 0 0 1
nct2=impose present	2 8 0 13 -6 0 0 -21
nct2=propose modal	0 -6 0 0 0 0 0 6
nct2=propose present	0 -7 2 -5 9 0 0 0
nct2=say past	0 2 2 -12 0 4 0 4
nct2=say present	0 -8 0 6 -7 0 0 8
nct2=stay future	0 0 0 6 -3 0 0 -3
nct2=stay modal	0 -8 0 7 1 0 0 -5
nct2=stay past	0 -2 0 6 -3 0 0 0
nct2=stay present	-8 0 -3 0 9 -1 -1 0
nct2=up present	0 -8 -2 0 0 0 0 15
next="	0 5 0 14 -5 0 0 -15
next=,	3 -5 6 -6 10 -6 0 2
next=:	2 -5 -9 -4 0 -2 -1 15
next=;	-4 -7 0 10 2 -3 -4 1
next=and	0 0 0 22 -3 0 0 -20
next=before	0 15 0 -5 0 0 0 -8
next=if	0 20 -3 -3 -8 0 0 -7
next=that	-2 -9 9 -1 2 0 0 5
next=unless	-1 10 3 -4 3 0 0 -12
next=—	-1 -14 -2 44 -13 -1 0 -24
nhas-future	0 -2 -2 0 -12 0 2 9
nhas-gerund	0 8 0 -5 -1 0 0 0
nhas-infinitive	0 -6 0 10 0 0 0 0
nhas-modal	0 -16 0 15 0 0 0 0
nhas-past	0 0 0 8 -2 1 -1 -7
nhas-perfect	6 7 0 0 0 0 -2 -6
nhas-pluperfect	0 -9 0 6 0 0 0 3
nhas-present	-11 -2 3 -7 10 7 -3 1
nt2=future	0 12 0 -6 -6 0 3 0
nt2=future-not	0 -3 0 7 0 0 0 0
nt2=future-passive	2 -9 0 0 -2 0 0 7
nt2=gerund	0 10 0 -4 0 0 0 -2
nt2=modal	0 -25 0 18 0 0 0 2
nt2=past	0 -2 0 6 0 1 0 -7
nt2=past-passive	0 0 0 6 0 0 0 -1
nt2=perfect	6 -6 0 0 0 0 0 0
nt2=perfect-passive	0 14 0 -4 -3 0 0 -5
nt2=pluperfect	0 -7 0 2 0 0 0 4
nt2=present	-7 0 7 0 4 0 -1 -4
nt2=present-not	0 -6 0 -7 10 0 0 4
nt2=present-passive	0 0 -3 0 -7 9 0 1
nt2=present-passive-not	0 -6 0 0 0 0 0 5
nv0-none	-3 -3 2 21 3 -5 -10 -16
nv1-none	-3 -3 2 21 3 -5 -10 -16
nv2-none	0 0 5 11 7 -16 -4 -14
nv2=announce	2 0 0 -8 7 0 0 0
nv2=be	-7 -4 -4 8 8 -2 -1 -5
nv2=begin	0 0 0 9 2 0 0 -12
nv2=buy	0 -3 0 7 0 0 0 -1
nv2=charge	0 -6 0 -1 0 0 0 11
nv2=come	0 -20 11 6 0 0 0 3
nv2=end	0 2 0 23 -2 0 0 -22
nv2=expire	0 -4 0 -6 0 0 0 12
nv2=extend	0 -11 0 13 0 0 0 0
nv2=go	0 -21 -2 0 0 0 0 24
nv2=have	0 17 0 -16 0 0 5 -2
nv2=leave	0 -7 0 3 1 0 0 0
nv2=meet	0 -7 0 0 0 0 0 6
nv2=other	0 4 4 -2 -10 9 0 -7
nv2=pay	0 4 0 -6 1 0 0 0
nv2=raise	0 7 0 0 0 0 3 -10
nv2=say	9 3 2 -3 -7 0 0 -1
nv2=see	0 -2 0 -1 0 6 0 0
nv2=sign	0 -7 0 13 0 0 0 -5
nv2=take	3 4 0 -13 0 0 1 5
nv2=threaten	0 10 0 0 -5 0 -1 0
nvt2=announce past	2 0 0 -9 7 0 0 0
nvt2=be future	0 0 0 8 -2 0 0 -6
nvt2=be present	-5 -3 -2 0 12 0 0 0
nvt2=come present	0 -17 11 1 0 0 0 5
nvt2=end past	0 0 0 13 0 0 0 -12
nvt2=end present	0 5 0 2 0 0 0 -8
nvt2=expire present	0 -1 0 -6 0 0 0 10
nvt2=go present	0 -19 -1 -2 0 0 0 22
nvt2=have present	0 18 0 -18 0 0 5 -1
nvt2=other modal	0 8 0 -10 0 0 0 1
nvt2=other past	0 0 0 17 0 0 0 -14
nvt2=other present	0 -12 4 -3 -6 10 0 2
nvt2=pay future	0 7 0 -3 0 0 0 0
nvt2=say past	0 2 3 -2 -6 0 0 5
nvt2=take present	3 6 0 -10 0 0 0 0
o:act=accept	0 -1 0 3 6 0 0 -8
o:act=agree	0 0 0 1 0 0 9 -6
o:act=announce	-2 0 0 7 -6 -1 0 0
o:act=approve	0 -7 0 0 2 0 0 6
o:act=ask	0 -3 0 9 0 0 0 -1
o:act=bear	0 6 0 -3 0 0 0 0
o:act=begin	7 -4 -9 10 -2 -9 0 -7
o:act=bring	0 -3 0 7 0 0 0 0
o:act=buy	0 0 0 6 0 0 0 0
o:act=call	0 -5 0 12 0 0 0 -6
o:act=carry	0 0 0 0 -8 0 0 11
o:act=clear	0 0 -1 -5 -8 0 0 15
o:act=cut	0 7 0 -6 0 0 0 0
o:act=declare	0 7 0 0 -1 0 0 -1
o:act=discuss	0 -1 0 7 0 0 0 0
o:act=end	-7 7 0 9 -6 -5 -4 -3
o:act=expect	0 -4 0 10 0 0 -3 -1
o:act=extend	0 -8 0 7 0 0 0 0
o:act=face	0 -3 0 0 0 0 0 7
o:act=fall	0 10 0 -8 0 0 0 1
o:act=have	0 -8 -4 2 0 0 2 2
o:act=let	0 0 0 -10 2 10 0 0
o:act=levy	0 14 0 -11 0 0 0 0
o:act=look	0 0 0 -4 7 0 0 0
o:act=make	5 2 0 -7 -8 0 0 6
o:act=meet	0 -5 0 10 2 0 0 -5
o:act=move	0 -4 0 -2 6 0 0 0
o:act=no verb	-11 2 2 8 -3 -12 -6 2
o:act=other	0 -9 11 10 5 -5 -3 -16
o:act=plan	0 9 0 -5 -3 0 0 0
o:act=post	0 -4 0 -3 9 0 0 0
o:act=propose	0 -2 0 -7 7 0 0 3
o:act=put	8 -5 0 5 0 0 0 -7
o:act=reach	0 0 0 -2 10 0 0 -1
o:act=report	0 0 0 0 6 0 0 0
o:act=return	0 6 0 3 -6 0 0 -2
o:act=rise	0 0 0 10 -4 0 0 -5
o:act=run	0 -13 0 5 1 0 0 1
o:act=say	0 0 0 4 -12 0 0 5
o:act=see	0 -2 0 13 -1 0 0 -4
o:act=sell	0 -3 0 -3 -7 16 0 -2
o:act=set	0 -2 0 8 -6 4 3 -11
o:act=sit	-1 -5 0 18 0 0 0 -16
o:act=suspend	13 -7 0 -1 -1 -3 -1 0
o:act=tell	0 0 0 -8 0 4 0 6
o:act=want	3 0 0 -4 -8 0 9 -2
o:act=write	0 -4 0 9 0 0 0 0
o:agree on ahead	0 1 0 6 0 0 0 -9
o:announce on ahead	-6 0 0 5 0 0 0 0
o:approve on ahead	0 -4 0 10 -2 0 0 0
o:be by ahead	0 2 0 6 0 0 -4 0
o:be is ahead	0 7 0 -2 -11 5 0 0
o:be of ahead	0 -2 4 11 0 0 0 -13
o:be on ahead	-8 5 -5 -30 10 7 0 17
o:be the ahead	0 0 -2 0 -9 1 5 0
o:be to ahead	0 0 0 7 0 0 0 -3
o:be until ahead	7 -10 2 12 0 -2 0 -11
o:begin from ahead	3 -10 0 14 -5 0 0 -4
o:begin on ahead	3 -3 -8 12 -1 -1 0 -10
o:begin the ahead	-1 0 0 -5 0 0 0 10
o:begin to ahead	-4 2 0 -8 0 0 0 11
o:begin until ahead	2 -9 6 -8 4 0 0 2
o:buy the ahead	0 0 0 6 0 0 0 0
o:carried=controls	15 -3 0 -10 -9 0 0 7
o:carried=controls far	17 -9 8 -16 13 -4 -2 -5
o:carried=deal	-5 0 -3 13 -4 0 0 -9
o:carried=deal far	-7 -6 -13 17 -11 -8 -6 12
o:carried=duties	-15 7 -12 7 2 -18 -11 0
o:carried=duties far	-24 19 1 8 -13 -4 -16 -6
o:carried=exclusions	0 -13 21 0 9 0 0 -19
o:carried=exclusions far	10 -14 10 -11 16 0 0 -11
o:carried=fees	0 3 0 0 14 0 0 -19
o:carried=fees far	0 -16 0 18 2 0 0 -8
o:carried=longer	-6 -5 2 8 -4 0 0 1
o:carried=longer far	2 1 0 3 -6 -2 0 0
o:carried=meeting	-8 -4 -8 8 -17 16 -2 3
o:carried=meeting far	-10 -21 -18 13 11 5 0 0
o:carried=none	-6 -7 -15 9 -5 -8 17 4
o:carried=procedure	-3 -14 -2 5 5 0 0 6
o:carried=procedure far	4 0 -10 3 -4 -3 -1 1
o:carried=sale	0 0 0 -4 -1 18 0 -12
o:carried=sale far	0 4 -2 7 -10 -1 0 2
o:carried=truce	-2 -9 -12 4 0 -8 0 9
o:carried=truce far	-7 1 1 11 0 -10 -8 -5
o:end the ahead	0 5 0 3 0 0 0 -6
o:extend until ahead	0 0 0 7 0 0 0 -5
o:fall on ahead	0 12 0 -15 0 0 0 3
o:have on ahead	0 0 0 4 -7 0 0 2
o:have the ahead	0 0 0 -5 8 0 4 -6
o:keep on ahead	0 0 0 -12 0 0 0 13
o:leads=	-5 3 0 4 0 5 -5 -6
o:leads=100% from	0 -7 0 8 0 0 0 0
o:leads=a.m. on	0 2 -4 -6 3 0 0 5
o:leads=again from	0 0 0 -2 -3 0 0 7
o:leads=and on	0 25 0 -17 -1 0 0 -8
o:leads=as of	0 19 0 -8 0 0 0 -7
o:leads=at the	-2 8 0 5 -2 0 0 -6
o:leads=away on	0 0 0 -4 0 0 0 8
o:leads=back on	0 8 0 0 -2 0 0 -10
o:leads=before the	-2 0 0 15 -1 0 0 -11
o:leads=began on	0 -10 0 14 0 0 0 -2
o:leads=begin on	0 4 0 -8 6 0 0 0
o:leads=by	0 -1 0 7 1 0 0 -5
o:leads=by the	-1 -6 -3 2 0 -2 18 -11
o:leads=cent from	0 -2 0 7 0 0 0 -2
o:leads=cent on	0 -3 0 -1 8 0 0 0
o:leads=china on	0 -2 7 -1 0 0 0 0
o:leads=closed on	0 0 0 8 -3 0 0 0
o:leads=closes on	0 -7 0 4 -6 0 0 7
o:leads=days, to	0 0 0 9 0 0 0 -6
o:leads=days, until	0 16 0 -4 0 0 0 -8
o:leads=down on	0 -3 0 7 0 0 0 0
o:leads=due on	0 -12 0 0 2 0 0 6
o:leads=effect on	1 1 0 3 -2 0 0 -9
o:leads=end on	0 9 4 -17 -8 0 0 14
o:leads=ended on	0 0 0 8 0 0 0 -7
o:leads=ends on	0 -3 -4 8 2 0 0 -3
o:leads=entered before	0 -12 6 -1 9 0 0 -1
o:leads=expire on	0 -11 10 7 -3 0 0 -5
o:leads=expired on	0 0 0 9 0 0 0 -9
o:leads=expires on	-1 2 -3 -7 0 0 0 11
o:leads=force on	2 8 0 -7 0 0 0 0
o:leads=friday,	0 6 0 0 0 0 0 -5
o:leads=from	3 -3 5 0 2 0 0 -10
o:leads=from the	9 8 -2 -3 -3 0 0 -14
o:leads=good until	0 0 0 -8 0 0 0 9
o:leads=goods from	0 9 0 -6 0 0 0 -1
o:leads=happens on	10 13 0 -25 0 0 0 1
o:leads=has until	0 0 0 -6 0 2 0 8
o:leads=in on	2 0 0 -9 0 0 0 4
o:leads=is on	0 0 0 -8 7 0 0 2
o:leads=it on	0 -1 0 11 -1 0 0 -2
o:leads=lapses on	0 -6 0 -3 -2 0 0 15
o:leads=last until	0 0 3 11 -1 0 0 -8
o:leads=lasts until	0 0 0 -8 0 0 0 10
o:leads=loaded before	0 3 -5 10 -7 0 0 -3
o:leads=midnight on	0 -5 0 -3 0 0 0 11
o:leads=months, to	0 0 0 -8 0 0 0 12
o:leads=on friday,	2 -15 8 -7 8 0 0 0
o:leads=on the	-4 6 6 5 -5 0 0 -10
o:leads=opened on	0 -4 0 6 0 0 0 0
o:leads=over on	0 9 0 -7 0 0 0 1
o:leads=per cent	0 -8 0 12 0 0 0 -2
o:leads=percent from	0 14 0 -11 0 0 0 0
o:leads=percent on	0 7 0 -5 0 0 0 0
o:leads=planned for	0 8 0 -6 0 0 0 0
o:leads=returns on	0 -11 0 14 0 0 0 0
o:leads=runs until	0 0 3 -19 0 0 0 19
o:leads=said on	0 0 0 8 -6 0 0 -2
o:leads=since	0 -1 0 6 0 0 0 0
o:leads=since the	0 0 0 8 0 0 0 -3
o:leads=sits on	0 0 0 -7 11 0 0 -1
o:leads=so on	0 0 0 -6 7 0 0 0
o:leads=start on	8 0 0 -5 0 0 0 0
o:leads=suspended until	-6 -5 -1 5 -3 0 0 8
o:leads=the	6 4 0 -20 0 4 0 6
o:leads=thursday	0 0 0 -8 0 0 0 12
o:leads=to the	0 -12 0 -10 7 0 0 14
o:leads=truce until	0 0 0 14 0 0 0 -13
o:leads=tuesday	0 0 0 7 0 0 0 -5
o:leads=tuesday,	0 0 0 -13 0 0 0 14
o:leads=until	0 -5 0 11 -4 0 0 0
o:leads=up on	0 -1 0 -4 0 0 0 9
o:leads=us to	0 7 0 -2 0 0 0 0
o:leads=vote on	0 0 0 6 -1 0 0 0
o:leads=votes on	0 0 0 -9 12 0 0 0
o:leads=wednesday,	0 0 0 0 6 0 0 -3
o:leads=year, until	0 -3 0 -14 6 0 0 11
o:left=controls	30 -14 -8 -2 0 -1 -2 -18
o:left=controls right=none	30 -13 -7 -2 -6 0 0 -13
o:left=deal	3 -5 -6 8 -17 -4 15 -6
o:left=deal right=duties	0 -7 0 1 0 0 0 8
o:left=deal right=none	5 3 -2 4 -14 -2 17 -21
o:left=deal right=truce	0 -6 0 0 0 0 0 6
o:left=duties	-26 -4 -4 12 10 -13 -19 1
o:left=duties right=none	-23 1 -4 10 -1 -11 -17 2
o:left=duties right=procedure	0 -11 0 -3 17 0 0 -4
o:left=duties right=truce	0 -13 0 8 0 0 0 5
o:left=exclusions	-3 0 28 -8 -7 0 0 -18
o:left=exclusions right=none	-2 -2 15 0 -3 0 0 -12
o:left=fees	-9 -16 -3 14 9 0 0 -6
o:left=fees right=none	-9 -16 -3 14 9 0 0 -6
o:left=longer	-4 -3 10 -1 -11 0 0 6
o:left=longer right=none	-4 -3 10 -2 -11 0 0 6
o:left=meeting	-10 -18 3 31 0 -10 -2 -15
o:left=meeting right=duties	0 -3 3 9 -5 0 0 -1
o:left=meeting right=none	-8 -12 0 26 4 -8 -1 -18
o:left=none	-16 9 -21 11 -11 -20 -8 9
o:left=none right=controls	7 -7 0 2 -1 0 0 0
o:left=none right=deal	-1 -1 0 -4 -3 0 13 0
o:left=none right=duties	-5 0 0 14 -13 -1 3 -5
o:left=none right=exclusions	1 -5 8 -3 -4 0 0 2
o:left=none right=fees	0 0 0 -6 8 0 0 0
o:left=none right=longer	0 5 -8 -8 8 0 6 -5
o:left=none right=meeting	0 -7 0 4 -3 0 0 7
o:left=none right=none	-14 8 -23 15 -13 -37 -32 13
o:left=none right=procedure	0 0 0 -7 17 0 0 -7
o:left=none right=sale	0 -5 0 -7 -5 19 0 -4
o:left=none right=signing	0 8 0 6 -1 0 0 -13
o:left=none right=truce	0 10 4 -11 -9 0 0 7
o:left=procedure	-7 2 -11 11 6 -8 -2 -14
o:left=procedure right=none	-6 4 -10 6 6 -7 -1 -12
o:left=sale	-2 2 -3 -9 -3 23 0 -12
o:left=sale right=none	-2 2 -3 -9 -3 23 0 -12
o:left=signing	-3 -10 0 0 10 7 -7 -1
o:left=signing right=duties	0 -2 0 9 0 0 0 0
o:left=signing right=none	-2 -3 0 -7 12 8 -3 -4
o:left=truce	-6 -3 -20 12 4 -8 -5 -1
o:left=truce right=longer	0 -2 0 14 0 0 0 -10
o:left=truce right=none	-4 0 -18 6 3 -7 -4 1
o:lower on ahead	0 -7 0 8 0 0 0 0
o:meet on ahead	0 -2 0 22 -15 0 0 0
o:near=controls	20 -11 -5 -4 4 0 -1 -12
o:near=deal	6 3 -4 -3 -14 -3 10 0
o:near=duties	-16 -2 2 15 2 -6 -11 -12
o:near=exclusions	-1 0 10 6 -1 0 0 -13
o:near=fees	0 -6 0 3 5 0 0 0
o:near=longer	-2 -16 12 0 -6 0 0 6
o:near=meeting	-6 -19 6 10 8 -6 -1 -7
o:near=none	-18 2 -25 20 -6 -10 -11 3
o:near=procedure	-5 -9 -7 12 9 -6 0 -10
o:near=sale	0 3 0 -2 -9 13 0 -4
o:near=signing	0 -9 0 18 2 -8 -5 -6
o:near=truce	0 -2 -11 5 -4 -4 -1 3
o:no verb  ahead	-22 7 0 -5 4 8 -2 -1
o:no verb  today	0 -3 0 11 0 0 0 -5
o:no verb a ahead	0 -7 0 17 0 0 0 -9
o:no verb after ahead	0 -4 0 -12 9 0 0 7
o:no verb and ahead	0 -15 0 11 10 0 0 -6
o:no verb before ahead	0 -17 -1 7 0 0 0 10
o:no verb by ahead	-4 -18 7 0 17 -6 1 -14
o:no verb delhi, today	0 0 0 -7 0 0 0 7
o:no verb ends ahead	0 0 0 6 0 0 0 -2
o:no verb friday, ahead	1 -4 7 -13 7 0 0 0
o:no verb friday, today	0 13 0 -5 0 0 0 -8
o:no verb from ahead	-3 13 6 2 0 0 0 -36
o:no verb monday, ahead	0 8 0 -5 0 0 0 0
o:no verb of ahead	-6 6 0 3 -4 0 0 -1
o:no verb of today	0 -4 0 7 0 0 0 0
o:no verb on ahead	14 5 2 -13 -10 -6 -5 10
o:no verb on today	0 9 0 -6 0 0 0 -1
o:no verb saturday, ahead	0 13 0 -11 0 0 0 -1
o:no verb since ahead	0 -2 0 14 0 0 0 -6
o:no verb the ahead	1 4 10 -17 -8 -1 2 5
o:no verb through ahead	0 -7 6 -4 -1 0 0 6
o:no verb thursday today	0 -1 0 -4 0 0 0 9
o:no verb thursday, ahead	0 -6 0 10 0 0 0 0
o:no verb to ahead	0 -9 -2 -2 -7 0 0 16
o:no verb tuesday today	0 0 0 12 0 0 0 -7
o:no verb tuesday, ahead	0 13 0 -12 0 0 0 -2
o:no verb tuesday, today	0 -2 0 -7 0 0 0 11
o:no verb until ahead	2 6 -11 -11 4 -2 -2 6
o:no verb wednesday, ahead	0 10 0 -12 0 4 0 -3
o:no verb wednesday, today	0 -2 0 0 6 0 0 -4
o:no verb week, ahead	0 1 0 -7 -2 0 0 7
o:no verb · today	0 0 0 7 0 0 0 0
o:other for ahead	0 -7 0 14 -3 0 0 0
o:other from ahead	1 -11 0 6 -6 0 0 4
o:other on ahead	0 -8 0 7 0 0 0 0
o:other the ahead	-1 -1 0 -1 0 0 0 9
o:other to ahead	0 0 12 -2 0 0 0 -12
o:other until ahead	0 7 9 -10 8 0 0 -13
o:pay from ahead	0 6 0 -9 6 0 0 0
o:plan for ahead	0 6 0 -8 0 0 0 1
o:post on ahead	0 -3 0 -3 9 0 0 0
o:put on ahead	0 -13 0 22 0 0 0 -6
o:reach by ahead	0 0 0 -5 8 0 0 0
o:return on ahead	0 11 0 -1 -1 0 0 -8
o:right=controls	7 -11 0 8 -2 0 0 -2
o:right=controls on	-2 -1 0 8 0 0 0 0
o:right=deal	0 -2 0 2 -6 0 12 -6
o:right=deal on	0 7 0 -16 0 0 0 12
o:right=duties	-10 -2 -2 21 -17 -7 0 -2
o:right=duties 	0 15 0 -13 0 0 0 0
o:right=duties by	0 -5 2 -1 -6 0 4 5
o:right=duties from	0 7 0 0 -5 0 0 -2
o:right=duties of	0 -7 0 12 0 0 0 0
o:right=duties on	0 -8 -2 25 -12 0 0 -5
o:right=duties the	0 0 0 -9 0 0 0 10
o:right=duties until	0 -4 0 14 -3 0 0 -4
o:right=exclusions	1 -5 8 -3 -4 0 0 2
o:right=fees	-2 0 0 -6 12 0 0 0
o:right=longer	-1 2 7 -4 7 0 6 -13
o:right=longer on	0 4 11 -9 9 0 0 -10
o:right=meeting	0 -12 0 5 -7 0 0 11
o:right=meeting on	0 -3 0 0 -1 0 0 7
o:right=none	-11 -1 -23 33 -1 -21 -31 -5
o:right=none 	-1 -5 0 10 -12 7 -2 -1
o:right=none 12:01	0 12 0 -11 0 0 0 0
o:right=none a	0 -11 0 11 0 0 6 -5
o:right=none after	0 0 0 -22 9 0 0 14
o:right=none and	0 -9 0 17 0 0 0 -5
o:right=none as	0 -8 0 1 -5 0 0 8
o:right=none back	0 4 0 -8 0 0 0 4
o:right=none before	-3 10 -11 -14 8 -2 -2 6
o:right=none by	-12 -11 7 0 20 0 -2 -21
o:right=none date:	0 -4 0 6 0 0 0 0
o:right=none delhi,	0 0 0 -4 0 0 0 6
o:right=none due	0 6 0 -11 7 0 0 0
o:right=none for	0 0 -2 10 -16 2 0 1
o:right=none friday,	0 9 7 -16 6 0 0 -5
o:right=none from	0 13 -1 4 2 -8 -5 -26
o:right=none is	0 7 0 -3 -11 5 0 0
o:right=none it	0 -2 0 12 -2 0 0 -2
o:right=none noon	0 3 0 -6 7 0 0 -5
o:right=none of	-16 14 0 8 0 -2 -1 -18
o:right=none on	-2 8 -10 12 0 -15 -15 -9
o:right=none out	0 -3 0 -18 0 0 0 23
o:right=none saturday	0 -3 0 0 6 0 0 0
o:right=none since	-4 -9 0 26 -5 0 0 -7
o:right=none starts	0 15 0 -12 0 0 0 -2
o:right=none sunday,	0 -2 0 -11 0 0 0 14
o:right=none than	0 6 0 -26 23 0 0 -5
o:right=none the	0 4 0 0 -18 -14 2 6
o:right=none through	0 -13 0 4 -7 0 0 7
o:right=none thursday	0 -1 0 -4 0 0 0 9
o:right=none till	9 -7 -1 -11 -3 10 0 1
o:right=none to	6 -6 4 -13 -8 -5 0 16
o:right=none tuesday	0 -4 0 6 4 0 0 -7
o:right=none tuesday,	0 11 0 -16 -2 0 0 7
o:right=none until	10 -7 3 -5 -4 -15 -8 11
o:right=none wednesday	0 0 0 7 0 0 0 -3
o:right=none wednesday,	0 8 0 -10 5 4 0 -9
o:right=none week,	0 1 0 -7 -2 0 0 7
o:right=none ·	0 0 0 7 0 0 0 -1
o:right=procedure	-1 -12 1 -10 31 0 0 -15
o:right=procedure 	0 -1 0 -13 16 0 0 0
o:right=sale	0 -5 0 -7 -5 19 0 -4
o:right=signing	1 0 0 10 -4 0 0 -8
o:right=signing on	0 -11 0 10 0 0 0 0
o:right=truce	-3 -6 6 -1 -15 0 -1 15
o:right=truce 	0 0 0 10 0 0 0 -5
o:right=truce from	0 -12 0 -8 0 0 0 19
o:right=truce of	-1 -1 0 11 0 0 0 -4
o:right=truce until	0 0 0 -3 0 0 0 6
o:run to ahead	0 0 0 3 5 0 0 -6
o:run until ahead	0 0 0 -6 0 0 0 9
o:say on ahead	0 4 0 0 -7 0 0 2
o:see on ahead	0 0 0 6 0 0 0 -2
o:sell by ahead	0 0 0 0 -6 11 0 0
o:sign on ahead	0 7 0 1 -9 0 0 -2
o:sit on ahead	0 0 0 0 8 0 0 -6
o:subject=controls	23 -9 -8 3 -1 -1 -2 -20
o:subject=controls carried	13 0 0 -14 -6 0 0 7
o:subject=controls carried begin	7 -1 0 -6 1 0 0 0
o:subject=controls carried begin ahead	7 -1 0 -6 1 0 0 0
o:subject=controls far	9 -4 0 -1 -1 0 0 0
o:subject=controls far carried	3 -5 -6 0 9 0 0 0
o:subject=controls far no verb	9 -4 0 -1 -1 0 0 0
o:subject=controls far no verb ahead	9 -4 0 -1 -1 0 0 0
o:subject=controls from ahead	6 -2 0 0 0 0 0 0
o:subject=controls no verb	9 -3 -3 2 1 0 0 -9
o:subject=controls no verb ahead	11 -3 -2 0 1 0 0 -9
o:subject=controls no verb until	0 0 0 -5 11 0 0 -4
o:subject=controls of ahead	-3 0 0 7 0 0 0 0
o:subject=controls on ahead	3 -9 0 9 -2 0 0 0
o:subject=controls until ahead	2 0 0 -7 11 0 0 -8
o:subject=deal	2 7 -6 9 -16 -6 17 -23
o:subject=deal carried	0 -10 0 5 0 1 0 1
o:subject=deal carried on ahead	0 -10 0 0 3 0 0 7
o:subject=deal end	0 0 0 11 0 0 0 -10
o:subject=deal far	-2 -1 -1 1 8 0 0 -1
o:subject=deal far carried	-1 5 -5 6 -16 -5 -2 5
o:subject=deal far carried be	0 7 0 -5 -6 0 0 6
o:subject=deal far carried be ahead	0 7 0 -5 -6 0 0 6
o:subject=deal far carried begin	-2 -4 0 6 2 0 0 -2
o:subject=deal far carried begin ahead	-2 -4 0 6 2 0 0 -2
o:subject=deal far carried begin on	0 -2 0 11 -5 0 0 -6
o:subject=deal far carried from ahead	1 -5 0 7 0 0 0 -1
o:subject=deal far carried on ahead	-1 3 0 3 -10 0 0 -1
o:subject=deal far no verb	-2 -1 -1 1 8 0 0 -1
o:subject=deal far no verb ahead	-1 0 0 -7 9 0 0 3
o:subject=deal far no verb on	0 -3 0 -6 0 0 0 11
o:subject=deal far no verb today	0 0 0 13 0 0 0 -10
o:subject=deal far on ahead	0 -3 0 -6 0 0 0 11
o:subject=deal no verb	6 5 -1 -3 -8 -3 13 -11
o:subject=deal no verb ahead	6 7 -1 -5 -8 -3 13 -10
o:subject=deal on ahead	-1 11 0 2 -3 0 0 -8
o:subject=deal until ahead	9 -2 0 6 0 0 0 -12
o:subject=duties	-11 5 -1 6 -5 -11 -14 0
o:subject=duties be from	0 7 0 -2 0 0 0 -2
o:subject=duties be on	0 0 0 8 -16 0 0 2
o:subject=duties begin	0 14 -2 1 -8 0 0 -11
o:subject=duties begin ahead	0 16 -2 -1 -7 0 0 -10
o:subject=duties begin from	0 -7 0 9 0 0 0 0
o:subject=duties begin on	0 9 0 -1 0 0 0 -6
o:subject=duties by ahead	0 0 3 1 0 0 0 -9
o:subject=duties carried	-1 -6 -8 10 8 -7 -5 -2
o:subject=duties carried be	-2 -15 0 0 4 0 0 10
o:subject=duties carried be ahead	-2 -14 0 0 4 0 0 11
o:subject=duties carried be from	0 -6 0 2 -3 0 0 7
o:subject=duties carried be on	0 -11 0 0 0 0 0 8
o:subject=duties carried be the	0 5 0 6 0 0 0 -12
o:subject=duties carried be until	0 -3 0 0 0 0 0 6
o:subject=duties carried begin	7 -2 0 4 -1 0 0 -6
o:subject=duties carried begin ahead	7 -1 0 3 -1 0 0 -6
o:subject=duties carried begin on	0 6 0 -1 0 0 0 -2
o:subject=duties carried charge	0 -12 0 8 0 0 0 5
o:subject=duties carried charge ahead	0 -10 0 5 0 0 0 5
o:subject=duties carried charge from	0 -4 0 0 0 0 0 6
o:subject=duties carried end	0 9 -3 0 7 0 0 -9
o:subject=duties carried end ahead	0 9 -3 0 7 0 0 -9
o:subject=duties carried end on	0 9 -2 -14 7 0 0 0
o:subject=duties carried from ahead	-1 -13 0 7 -7 0 0 14
o:subject=duties carried meet	0 0 0 -14 15 0 0 0
o:subject=duties carried meet ahead	0 0 0 -14 15 0 0 0
o:subject=duties carried on ahead	-3 12 -8 -8 2 0 0 0
o:subject=duties carried pay	0 -9 0 14 -2 0 0 0
o:subject=duties carried pay ahead	0 -8 0 15 -1 0 0 -3
o:subject=duties carried put	0 -10 0 0 11 0 0 0
o:subject=duties carried put ahead	0 -10 0 0 11 0 0 0
o:subject=duties carried run	0 6 0 -6 0 0 0 0
o:subject=duties carried run ahead	0 6 0 -6 0 0 0 0
o:subject=duties carried sign	0 -3 0 7 0 0 0 0
o:subject=duties carried sign ahead	0 -3 0 7 0 0 0 0
o:subject=duties carried suspend on	0 0 0 -1 6 0 0 0
o:subject=duties carried suspend until	-1 4 0 -7 0 0 0 6
o:subject=duties carried the ahead	0 0 0 9 -3 0 0 -5
o:subject=duties carried to ahead	3 6 0 0 -5 0 0 -3
o:subject=duties end	0 15 2 -10 -5 0 0 -5
o:subject=duties end ahead	0 15 2 -10 -5 0 0 -5
o:subject=duties far	-9 2 0 -3 -5 7 -2 4
o:subject=duties far  ahead	0 -9 -2 -5 8 13 0 0
o:subject=duties far carried	-16 1 -2 -3 9 -3 -2 4
o:subject=duties far carried announce on	0 -1 0 7 0 0 0 0
o:subject=duties far carried be	-1 1 1 0 11 0 4 -19
o:subject=duties far carried be ahead	-1 2 3 -3 11 0 4 -19
o:subject=duties far carried be is	0 16 0 0 -3 -3 0 -8
o:subject=duties far carried before today	0 -3 0 7 0 0 0 0
o:subject=duties far carried begin	-3 0 1 -3 0 0 0 6
o:subject=duties far carried begin ahead	-3 1 1 -5 0 0 0 6
o:subject=duties far carried begin before	0 -8 -2 5 7 0 0 0
o:subject=duties far carried end	0 -2 1 5 -12 0 0 3
o:subject=duties far carried end ahead	0 -2 1 4 -12 0 0 3
o:subject=duties far carried end on	0 0 4 0 -8 0 0 4
o:subject=duties far carried for ahead	0 -5 0 0 0 0 0 7
o:subject=duties far carried from ahead	0 2 -1 -13 10 0 0 6
o:subject=duties far carried have	0 0 0 -6 8 0 0 2
o:subject=duties far carried have ahead	0 0 0 -6 8 0 0 2
o:subject=duties far carried is ahead	0 16 0 0 -3 -3 0 -8
o:subject=duties far carried of ahead	-1 0 0 13 0 0 0 -7
o:subject=duties far carried on ahead	-7 -2 0 10 -2 2 0 -7
o:subject=duties far carried other	0 -12 0 3 8 0 0 0
o:subject=duties far carried other ahead	0 -12 0 2 8 0 0 0
o:subject=duties far carried other on	0 -7 0 -1 5 0 0 2
o:subject=duties far carried pay ahead	0 3 0 -7 5 0 0 0
o:subject=duties far carried pay from	0 4 0 -10 5 0 0 0
o:subject=duties far carried put	0 -6 0 4 0 0 0 3
o:subject=duties far carried put ahead	0 -6 0 4 0 0 0 3
o:subject=duties far carried sign	0 11 0 -6 0 0 0 0
o:subject=duties far carried sign ahead	0 11 0 -7 0 0 0 0
o:subject=duties far carried sign on	0 12 0 -9 0 0 0 0
o:subject=duties far carried since ahead	0 -3 0 10 0 0 0 -4
o:subject=duties far carried sit	0 0 0 7 0 0 0 -1
o:subject=duties far carried sit ahead	0 0 0 7 0 0 0 -1
o:subject=duties far carried suspend	4 -1 0 6 -6 0 0 -1
o:subject=duties far carried suspend ahead	4 -1 0 6 -6 0 0 -1
o:subject=duties far carried the ahead	-1 11 0 -14 5 0 3 0
o:subject=duties far carried threaten	0 0 0 -5 7 0 0 0
o:subject=duties far carried threaten ahead	0 0 0 -5 7 0 0 0
o:subject=duties far carried to ahead	8 -6 0 0 0 0 0 0
o:subject=duties far carried until ahead	-1 -9 5 -9 9 0 0 6
o:subject=duties far friday, today	0 9 0 -6 0 0 0 0
o:subject=duties far from ahead	0 5 10 -7 -6 0 0 -4
o:subject=duties far no verb	-9 2 0 -3 -5 7 -2 4
o:subject=duties far no verb 	0 -10 -3 -4 10 13 0 -2
o:subject=duties far no verb ahead	-8 2 1 -1 -4 8 -1 0
o:subject=duties far no verb friday,	0 9 0 -6 0 0 0 0
o:subject=duties far no verb from	0 5 10 -6 -7 0 0 -5
o:subject=duties far no verb on	0 11 0 -14 0 0 0 4
o:subject=duties far no verb the	0 0 0 10 0 0 0 -12
o:subject=duties far no verb thursday,	0 0 0 -4 0 0 0 8
o:subject=duties far no verb today	0 0 0 -3 -1 0 0 8
o:subject=duties far no verb until	0 -8 0 3 -4 0 0 4
o:subject=duties far on ahead	0 11 0 -15 0 0 0 5
o:subject=duties far the ahead	0 0 0 10 0 0 0 -11
o:subject=duties far thursday, today	0 0 0 -7 0 0 0 8
o:subject=duties far until ahead	0 -8 0 3 -4 0 0 5
o:subject=duties for ahead	0 7 0 0 -3 0 0 0
o:subject=duties from ahead	0 -9 -2 23 -9 0 0 -11
o:subject=duties no verb	-9 -4 -7 7 -4 -4 -6 10
o:subject=duties no verb ahead	-9 -7 -6 7 -3 -3 -5 14
o:subject=duties no verb by	0 -10 0 7 5 0 0 -4
o:subject=duties no verb from	0 -10 0 19 -5 0 0 -4
o:subject=duties no verb on	0 -3 -1 13 -8 0 0 -3
o:subject=duties no verb the	0 17 0 -15 0 0 0 0
o:subject=duties no verb today	0 5 0 1 0 0 0 -9
o:subject=duties no verb until	0 4 -2 0 -7 0 0 2
o:subject=duties of ahead	0 8 0 0 0 0 0 -5
o:subject=duties on ahead	-2 7 0 11 -17 0 0 -11
o:subject=duties other	0 -8 -2 2 7 0 0 0
o:subject=duties other ahead	0 -8 -2 2 7 0 0 0
o:subject=duties return	0 10 0 -7 0 0 0 0
o:subject=duties return ahead	0 11 0 -9 0 0 0 0
o:subject=duties return on	0 11 0 -9 0 0 0 0
o:subject=duties suspend until	-2 -3 0 0 0 0 0 9
o:subject=duties the ahead	0 17 1 -18 0 0 0 0
o:subject=duties to ahead	3 -1 1 -8 2 0 0 0
o:subject=duties until ahead	-5 -1 -7 -2 0 0 0 13
o:subject=exclusions	0 -10 24 -9 -9 0 0 -9
o:subject=exclusions carried	0 -9 11 0 5 0 0 -9
o:subject=exclusions end	0 0 0 10 0 0 0 -9
o:subject=exclusions end ahead	0 0 0 10 0 0 0 -9
o:subject=exclusions far carried	9 0 0 -3 4 0 0 -7
o:subject=exclusions no verb	3 -4 16 -13 -1 0 0 -7
o:subject=exclusions no verb ahead	3 -4 16 -13 -1 0 0 -7
o:subject=exclusions on ahead	2 -6 7 0 -5 0 0 -1
o:subject=fees	-3 -12 -1 8 10 0 0 -7
o:subject=fees carried	0 7 0 -7 15 0 0 -16
o:subject=fees carried on ahead	0 1 0 -5 13 0 0 -11
o:subject=fees far	0 -7 0 0 1 0 0 4
o:subject=fees far carried	1 0 2 7 -5 0 0 -11
o:subject=fees far no verb	0 -7 0 0 1 0 0 4
o:subject=fees far no verb ahead	0 -7 0 0 1 0 0 4
o:subject=fees from ahead	0 -5 0 -3 10 0 0 0
o:subject=fees no verb	-1 -7 0 1 10 0 0 -3
o:subject=fees no verb ahead	-1 -6 0 0 10 0 0 -3
o:subject=longer	0 -4 -3 -9 -3 0 5 15
o:subject=longer carried begin	0 4 0 6 0 0 0 -8
o:subject=longer carried begin ahead	0 4 0 6 0 0 0 -8
o:subject=longer carried end on	0 -1 5 -7 0 0 0 4
o:subject=longer carried on ahead	0 1 5 -15 5 0 0 0
o:subject=longer carried to ahead	0 11 0 -6 0 0 0 -1
o:subject=longer far	0 15 0 -4 -4 0 0 -2
o:subject=longer far carried	5 -6 -2 10 -16 0 0 1
o:subject=longer far carried begin	0 -8 0 9 0 0 0 0
o:subject=longer far carried begin ahead	0 -8 0 9 0 0 0 0
o:subject=longer far carried end	0 0 0 11 0 0 0 -9
o:subject=longer far carried end ahead	0 0 0 16 0 0 0 -14
o:subject=longer far carried end on	0 0 0 11 0 0 0 -9
o:subject=longer far carried on ahead	0 -3 0 18 -2 0 0 -11
o:subject=longer far no verb	0 15 0 -4 -4 0 0 -2
o:subject=longer far no verb ahead	0 15 0 0 -3 0 0 -13
o:subject=longer far no verb today	0 0 0 -7 0 0 0 8
o:subject=longer no verb	0 1 -1 -7 -2 0 6 3
o:subject=longer no verb ahead	0 1 -1 -10 -2 0 6 6
o:subject=longer to ahead	0 0 0 -11 0 0 0 13
o:subject=meeting	-7 -14 4 10 0 2 -2 0
o:subject=meeting carried	-3 -6 -3 11 -21 7 0 2
o:subject=meeting carried end	0 0 0 -12 0 0 0 14
o:subject=meeting carried end ahead	0 0 0 -12 0 0 0 14
o:subject=meeting carried end on	0 0 0 -8 0 0 0 10
o:subject=meeting carried from ahead	0 0 0 6 0 0 0 0
o:subject=meeting carried on ahead	0 2 0 -3 -6 0 0 7
o:subject=meeting far	-5 -9 -2 6 8 -2 0 0
o:subject=meeting far  ahead	0 2 0 -3 -7 0 0 7
o:subject=meeting far carried	-11 -2 -4 19 -6 0 0 -1
o:subject=meeting far carried be	0 -1 0 -10 2 0 0 9
o:subject=meeting far carried be ahead	0 -1 0 -11 2 0 0 10
o:subject=meeting far carried begin	0 0 0 0 -4 0 0 7
o:subject=meeting far carried begin ahead	0 0 0 0 -4 0 0 7
o:subject=meeting far carried on ahead	-2 -19 0 11 0 0 0 1
o:subject=meeting far carried other	0 2 0 6 -4 0 0 -2
o:subject=meeting far carried other ahead	0 2 0 6 -4 0 0 -2
o:subject=meeting far carried the ahead	0 3 0 4 7 0 0 -17
o:subject=meeting far no verb	-5 -9 -2 6 8 -2 0 0
o:subject=meeting far no verb 	0 2 0 -3 -7 0 0 7
o:subject=meeting far no verb ahead	-4 -8 -2 16 9 -2 0 -12
o:subject=meeting far no verb today	0 0 0 -15 0 0 0 17
o:subject=meeting no verb	-3 -5 7 -5 7 4 -1 0
o:subject=meeting no verb ahead	-3 -5 7 -7 7 4 -1 0
o:subject=meeting no verb from	0 6 0 -3 0 0 0 0
o:subject=meeting no verb on	0 -2 0 -5 16 0 0 -6
o:subject=meeting on ahead	0 -7 -1 0 9 0 0 0
o:subject=meeting the ahead	0 0 0 -9 0 0 0 11
o:subject=none	-6 4 1 8 -25 -9 -11 2
o:subject=none  today	0 0 0 7 0 0 0 -3
o:subject=none carried	-10 -4 -8 1 5 -1 15 -1
o:subject=none carried  ahead	8 0 0 0 0 0 0 -1
o:subject=none carried agree	0 0 0 12 0 0 2 -14
o:subject=none carried agree ahead	0 0 0 12 0 0 2 -14
o:subject=none carried be	0 7 1 -2 3 0 -4 -8
o:subject=none carried be 	8 -8 0 1 0 0 0 -2
o:subject=none carried be ahead	1 8 1 -5 3 0 -4 -7
o:subject=none carried be on	-2 18 0 -29 8 3 0 0
o:subject=none carried be today	0 0 0 6 0 0 0 -1
o:subject=none carried before ahead	0 8 -3 -11 7 0 0 0
o:subject=none carried begin ahead	0 -9 -1 5 0 0 5 0
o:subject=none carried begin on	5 -18 0 16 -7 0 0 0
o:subject=none carried begin today	0 8 0 -5 0 0 0 0
o:subject=none carried by ahead	0 0 0 -3 3 1 4 -6
o:subject=none carried end on	0 3 0 6 0 0 0 -8
o:subject=none carried extend	0 0 0 10 0 0 0 -5
o:subject=none carried extend ahead	0 0 0 10 0 0 0 -5
o:subject=none carried get	0 3 0 -11 2 0 0 2
o:subject=none carried have	-1 -7 0 7 -3 0 3 -1
o:subject=none carried have ahead	-1 -7 0 6 -3 0 3 0
o:subject=none carried have until	0 -4 0 8 -1 2 0 -4
o:subject=none carried make	0 3 0 -11 -4 0 0 12
o:subject=none carried make ahead	0 3 0 -11 -4 0 0 12
o:subject=none carried meet	0 0 0 11 -5 0 0 -1
o:subject=none carried meet ahead	0 0 0 11 -5 0 0 -1
o:subject=none carried meet on	0 0 0 6 -3 0 0 0
o:subject=none carried of ahead	-3 -1 0 7 4 0 4 -11
o:subject=none carried on ahead	0 -15 4 14 0 1 0 -5
o:subject=none carried other	0 10 4 -3 -1 0 0 -7
o:subject=none carried other ahead	0 11 4 -4 -1 0 0 -7
o:subject=none carried pay	0 -3 0 -2 0 0 0 7
o:subject=none carried pay ahead	0 -3 0 -3 0 0 0 7
o:subject=none carried put	0 7 0 -1 0 0 0 -4
o:subject=none carried put ahead	0 7 0 -1 0 0 0 -4
o:subject=none carried put on	0 -1 0 6 0 0 0 -3
o:subject=none carried return	0 -11 0 15 0 0 0 0
o:subject=none carried return ahead	0 -11 0 15 0 0 0 0
o:subject=none carried run	0 -9 0 15 0 0 0 -6
o:subject=none carried run ahead	0 -9 0 15 0 0 0 -5
o:subject=none carried say	0 -8 0 -1 0 0 0 9
o:subject=none carried say ahead	0 -8 0 -2 0 0 0 9
o:subject=none carried say on	0 -5 0 -2 0 0 0 9
o:subject=none carried sign	0 -4 0 -4 3 0 0 7
o:subject=none carried sign ahead	0 -4 0 -4 3 0 0 7
o:subject=none carried sign on	0 -2 0 8 0 0 0 0
o:subject=none carried sit on	0 0 0 -4 6 0 0 0
o:subject=none carried suspend	2 -1 7 -12 -6 0 0 9
o:subject=none carried suspend ahead	3 -1 7 -14 -6 0 0 10
o:subject=none carried suspend on	0 0 9 -7 0 0 0 0
o:subject=none carried suspend until	0 0 0 -6 0 0 0 12
o:subject=none carried the ahead	-7 -1 -5 0 -13 -2 14 4
o:subject=none carried to ahead	-1 -8 4 -11 0 0 0 19
o:subject=none carried until ahead	-7 9 -1 7 -16 4 0 -6
o:subject=none from ahead	0 6 0 0 0 0 0 -4
o:subject=none no verb	-6 4 1 8 -25 -9 -11 2
o:subject=none no verb ahead	-3 5 3 -4 -19 -6 -7 8
o:subject=none no verb of	0 8 0 -3 0 0 0 -1
o:subject=none no verb on	7 7 7 -15 -4 0 0 0
o:subject=none no verb sunday,	0 2 0 -8 0 0 0 5
o:subject=none no verb the	0 -1 9 0 0 0 0 -2
o:subject=none no verb to	0 -1 0 -9 0 0 0 13
o:subject=none no verb today	-1 -1 -2 23 -3 0 0 -13
o:subject=none no verb tuesday,	0 0 0 7 0 0 0 -3
o:subject=none no verb until	0 -7 0 -12 0 0 0 21
o:subject=none of ahead	0 9 0 -5 0 0 0 -1
o:subject=none on ahead	7 0 7 -8 -4 0 0 0
o:subject=none on today	0 11 0 -11 0 0 0 0
o:subject=none the ahead	0 -1 9 0 0 0 0 -1
o:subject=none to ahead	0 -1 0 -9 0 0 0 13
o:subject=none tuesday, today	0 0 0 7 0 0 0 -3
o:subject=none until ahead	0 -7 0 -12 0 0 0 21
o:subject=procedure	-7 -13 -6 4 12 -4 0 0
o:subject=procedure  ahead	0 -1 0 -13 16 0 0 0
o:subject=procedure carried	0 5 0 4 1 0 0 -13
o:subject=procedure carried be	0 -6 0 16 -6 0 0 -3
o:subject=procedure carried be ahead	0 -5 0 15 -6 0 0 -3
o:subject=procedure carried on ahead	0 7 0 -1 -1 0 0 0
o:subject=procedure far	-1 4 0 1 -8 0 0 1
o:subject=procedure far carried	0 0 -2 0 -2 0 0 7
o:subject=procedure far carried be	0 3 0 -9 4 0 0 0
o:subject=procedure far carried be ahead	0 3 0 -9 4 0 0 0
o:subject=procedure far carried on ahead	0 0 0 -3 8 0 0 -3
o:subject=procedure far no verb	-1 4 0 1 -8 0 0 1
o:subject=procedure far no verb 	0 -6 0 0 0 0 0 9
o:subject=procedure far no verb ahead	-1 5 0 0 -7 0 0 2
o:subject=procedure no verb	-2 -7 -3 0 9 0 0 4
o:subject=procedure no verb 	0 -1 0 -13 16 0 0 0
o:subject=procedure no verb ahead	-2 -5 -2 -4 10 0 0 5
o:subject=procedure no verb on	0 0 0 12 -6 0 0 -2
o:subject=procedure on ahead	0 -6 0 5 5 0 0 -6
o:subject=sale	-1 6 0 -4 -3 16 0 -14
o:subject=sale carried	0 -2 0 -12 0 18 0 -2
o:subject=sale far carried	0 8 -1 -2 0 0 0 0
o:subject=sale far carried on ahead	0 7 0 -1 -7 0 0 0
o:subject=sale no verb	0 9 0 0 -3 7 0 -12
o:subject=sale no verb ahead	0 9 0 -1 -2 7 0 -11
o:subject=sale on ahead	0 2 0 4 0 0 0 -6
o:subject=signing	0 3 -5 0 -1 -5 -1 6
o:subject=signing no verb	-3 2 -2 0 -14 -1 0 13
o:subject=signing no verb ahead	-2 3 -1 -3 -12 -1 0 15
o:subject=signing no verb on	0 -3 0 0 -2 0 0 7
o:subject=signing no verb today	0 0 0 7 0 0 0 0
o:subject=signing on ahead	0 -2 0 1 -4 0 0 6
o:subject=truce	-9 6 -4 14 -13 -7 -4 -2
o:subject=truce  ahead	0 0 0 -3 -2 0 0 9
o:subject=truce begin	0 9 0 0 0 0 0 -5
o:subject=truce begin ahead	0 9 0 0 0 0 0 -5
o:subject=truce begin on	0 6 0 0 0 0 0 -5
o:subject=truce carried	-2 -2 -5 9 -1 -4 -4 1
o:subject=truce carried be	0 -7 0 0 -3 0 0 13
o:subject=truce carried be ahead	0 -6 0 -2 -3 0 0 15
o:subject=truce carried be on	0 -9 0 -3 0 0 0 13
o:subject=truce carried begin on	0 10 0 -6 0 0 0 -2
o:subject=truce carried end	0 -7 0 4 1 0 0 0
o:subject=truce carried end ahead	0 -7 0 4 1 0 0 0
o:subject=truce carried have	7 0 0 -8 0 0 0 1
o:subject=truce carried have ahead	7 0 0 -8 0 0 0 1
o:subject=truce carried on ahead	-2 -1 0 -2 6 0 0 2
o:subject=truce carried suspend	-4 0 0 18 0 0 0 -13
o:subject=truce carried suspend ahead	-4 0 0 18 0 0 0 -13
o:subject=truce carried suspend until	0 0 0 14 0 0 0 -12
o:subject=truce end	0 -1 0 0 -6 0 0 5
o:subject=truce end ahead	0 -1 0 0 -6 0 0 6
o:subject=truce extend	0 -2 0 -14 0 0 0 18
o:subject=truce extend ahead	0 -2 0 -14 0 0 0 18
o:subject=truce far	-7 8 -4 0 -4 -1 0 1
o:subject=truce far  ahead	0 6 0 10 -1 0 0 -18
o:subject=truce far carried	1 -20 0 12 0 -2 -5 2
o:subject=truce far carried be ahead	0 -1 4 9 -3 0 0 -6
o:subject=truce far carried charge	0 -10 0 8 0 0 0 1
o:subject=truce far carried end	0 1 0 -13 2 0 0 10
o:subject=truce far carried end ahead	0 1 0 -14 2 0 0 11
o:subject=truce far carried end on	0 0 0 -12 3 0 0 11
o:subject=truce far carried on ahead	1 -17 0 5 4 0 0 0
o:subject=truce far carried to ahead	0 0 0 -6 0 0 0 8
o:subject=truce far carried until ahead	0 0 0 14 -8 0 0 -4
o:subject=truce far no verb	-7 8 -4 0 -4 -1 0 1
o:subject=truce far no verb 	0 5 0 8 -4 0 0 -10
o:subject=truce far no verb ahead	-6 11 -2 3 -12 0 0 -3
o:subject=truce far no verb monday,	0 0 0 -3 0 0 0 7
o:subject=truce far no verb on	0 9 0 -11 0 0 0 3
o:subject=truce far no verb today	0 -6 0 -2 2 0 0 6
o:subject=truce far no verb wednesday,	0 0 0 -3 7 0 0 -2
o:subject=truce far on ahead	0 9 0 -12 0 0 0 3
o:subject=truce far wednesday, today	0 0 0 -3 7 0 0 -2
o:subject=truce from ahead	0 7 0 5 0 0 0 -11
o:subject=truce no verb	0 3 0 9 0 -3 -2 -6
o:subject=truce no verb 	0 0 0 -3 -2 0 0 9
o:subject=truce no verb ahead	0 5 0 10 0 -3 -1 -9
o:subject=truce no verb from	0 0 0 15 0 0 0 -15
o:subject=truce no verb the	0 -6 7 4 0 0 0 -4
o:subject=truce no verb until	0 -6 0 13 0 0 0 -6
o:subject=truce run	0 0 0 11 0 0 0 -7
o:subject=truce run ahead	0 0 0 10 0 0 0 -7
o:subject=truce run on	0 0 0 -13 0 0 0 14
o:subject=truce run to	0 0 0 14 0 0 0 -13
o:subject=truce the ahead	0 -7 7 7 0 0 0 -7
o:subject=truce to ahead	-2 -1 0 12 0 0 0 -5
o:subject=truce until ahead	-3 -7 0 11 -2 0 0 -2
o:suspend from ahead	0 8 0 1 0 0 0 -12
o:suspend on ahead	0 -3 9 0 2 0 0 -6
o:suspend to ahead	14 -1 0 -14 -6 0 0 2
o:suspend until ahead	-7 -2 -4 2 -9 0 0 13
o:tell on ahead	0 0 0 -7 3 0 0 5
o:threaten from ahead	0 0 0 -2 7 0 0 0
o:topic=controls	36 -13 -12 -4 -4 -5 -4 -20
o:topic=controls ahead	37 -12 -11 -7 -4 -4 -4 -20
o:topic=controls announce	-1 0 0 7 0 0 0 0
o:topic=controls begin	11 0 0 -5 -1 0 0 0
o:topic=controls far	15 -18 -2 -11 7 0 0 4
o:topic=controls far 	0 0 0 12 -3 0 0 -2
o:topic=controls far ahead	15 -18 -2 -11 7 0 0 4
o:topic=controls far no verb	9 -4 0 -1 -1 0 0 0
o:topic=controls from	15 -11 0 -1 -1 0 0 0
o:topic=controls from ahead	15 -11 0 -1 -1 0 0 0
o:topic=controls no verb	9 -3 -3 2 1 0 0 -9
o:topic=controls of	-7 0 0 12 0 0 0 0
o:topic=controls of ahead	-7 0 0 12 0 0 0 0
o:topic=controls on	11 -5 0 7 -16 0 0 -7
o:topic=controls on ahead	11 -5 0 7 -16 0 0 -7
o:topic=controls suspend	8 0 0 0 -1 0 0 -4
o:topic=controls the	7 0 -1 -8 7 0 0 -2
o:topic=controls the ahead	7 0 -1 -8 7 0 0 -2
o:topic=controls until	0 0 0 -12 10 0 0 0
o:topic=controls until ahead	0 0 0 -12 10 0 0 0
o:topic=deal	0 -4 -9 2 -12 -11 24 -2
o:topic=deal ahead	0 -2 -9 0 -11 -10 24 -3
o:topic=deal begin	0 -12 0 15 0 0 0 0
o:topic=deal by	0 -1 0 -3 0 0 0 8
o:topic=deal by ahead	0 -1 0 -4 0 0 0 8
o:topic=deal far	-8 0 -5 11 0 -2 0 0
o:topic=deal far ahead	-7 0 -4 3 0 -1 0 3
o:topic=deal far be	0 -3 0 0 -5 0 0 10
o:topic=deal far no verb	-2 -1 -1 1 8 0 0 -1
o:topic=deal far on	0 1 0 1 -7 0 0 0
o:topic=deal far on ahead	0 1 0 1 -7 0 0 0
o:topic=deal far today	0 0 0 13 0 0 0 -10
o:topic=deal from	0 1 0 -4 0 0 0 7
o:topic=deal from ahead	0 1 0 -5 0 0 0 7
o:topic=deal no verb	6 5 -1 -3 -8 -3 13 -11
o:topic=deal on	-5 -1 0 15 0 0 -2 -6
o:topic=deal on ahead	-4 -1 0 12 0 0 -2 -5
o:topic=deal the	0 -2 0 -5 -4 0 8 4
o:topic=deal the ahead	0 -2 0 -5 -4 0 8 4
o:topic=duties	-19 1 0 18 -6 -25 -12 -6
o:topic=duties 	0 4 0 4 -8 0 0 -4
o:topic=duties  ahead	0 5 0 5 -8 0 0 -7
o:topic=duties ahead	-17 4 0 11 -7 -23 -11 -1
o:topic=duties be	-1 -13 3 5 2 -1 0 3
o:topic=duties before	0 -4 0 -6 0 0 0 10
o:topic=duties before ahead	0 -4 0 -6 0 0 0 10
o:topic=duties begin	3 -9 0 20 -13 0 5 -15
o:topic=duties by	0 0 0 4 1 0 5 -18
o:topic=duties by ahead	0 0 0 4 1 0 5 -18
o:topic=duties call	0 -4 0 10 0 0 0 -5
o:topic=duties cent	0 -8 0 12 0 0 0 -2
o:topic=duties charge	0 -16 0 6 0 0 0 10
o:topic=duties cut	0 6 0 -2 -1 0 0 0
o:topic=duties end	0 29 4 -16 -15 0 0 -12
o:topic=duties far	-23 3 -9 -4 10 0 -12 5
o:topic=duties far 	0 -4 -3 -7 10 13 0 -2
o:topic=duties far  ahead	0 -3 -3 -8 7 13 0 0
o:topic=duties far ahead	-21 5 -7 -7 12 0 -10 2
o:topic=duties far be	0 10 -2 1 12 -6 0 -19
o:topic=duties far before	0 -5 0 6 3 0 0 -1
o:topic=duties far by	0 -1 0 -13 20 0 0 -3
o:topic=duties far by ahead	0 -1 0 -13 20 0 0 -3
o:topic=duties far collect	0 7 0 -5 0 0 0 0
o:topic=duties far end	0 0 0 12 -6 0 0 -1
o:topic=duties far friday,	0 9 0 -6 0 0 0 0
o:topic=duties far friday, today	0 9 0 -6 0 0 0 0
o:topic=duties far from	0 5 8 -10 -7 0 0 5
o:topic=duties far from ahead	0 5 8 -11 -7 0 0 5
o:topic=duties far is	0 19 0 -6 -2 -3 0 -7
o:topic=duties far is ahead	0 19 0 -6 -2 -3 0 -7
o:topic=duties far no verb	-9 2 0 -3 -5 7 -2 4
o:topic=duties far of	0 0 0 8 0 0 0 -4
o:topic=duties far other	0 -13 0 3 9 0 0 0
o:topic=duties far say	0 0 0 -4 0 0 0 6
o:topic=duties far since	0 0 0 9 0 0 0 -5
o:topic=duties far since ahead	0 0 0 9 0 0 0 -5
o:topic=duties far sit	0 0 0 7 0 0 0 -1
o:topic=duties far the	0 3 0 13 -7 0 0 -10
o:topic=duties far the ahead	0 3 0 13 -7 0 0 -10
o:topic=duties far thursday,	0 0 0 -4 0 0 0 8
o:topic=duties far thursday, today	0 0 0 -7 0 0 0 8
o:topic=duties far to	0 0 0 -3 0 0 0 9
o:topic=duties far to ahead	0 0 0 -3 0 0 0 9
o:topic=duties far today	0 -1 0 3 -2 0 0 6
o:topic=duties far until	0 -10 0 -1 7 0 0 3
o:topic=duties far until ahead	0 -10 0 -2 7 0 0 3
o:topic=duties from	-4 -1 -9 19 -7 0 0 -13
o:topic=duties from ahead	-4 -2 -9 19 -7 0 0 -12
o:topic=duties is	0 -6 0 9 0 0 0 -2
o:topic=duties is ahead	0 -6 0 8 0 0 0 -1
o:topic=duties keep	0 0 0 9 0 0 0 -7
o:topic=duties levy	0 14 0 -12 0 0 0 0
o:topic=duties lower	0 10 0 -2 0 0 0 -4
o:topic=duties no verb	-9 -4 -7 7 -4 -4 -6 10
o:topic=duties of	0 11 0 -2 0 0 0 -6
o:topic=duties of ahead	0 12 0 -3 0 0 0 -5
o:topic=duties on	-8 10 0 9 -25 -1 -1 -8
o:topic=duties on ahead	-8 12 0 6 -24 -1 -1 -7
o:topic=duties other	0 -8 6 6 2 0 0 -8
o:topic=duties pay	0 -9 0 16 -9 0 0 2
o:topic=duties propose	0 0 0 -6 8 0 0 0
o:topic=duties return	0 5 0 1 0 0 0 -8
o:topic=duties run	0 0 3 -10 0 0 0 4
o:topic=duties say	0 -2 0 11 0 0 0 -5
o:topic=duties since	0 -6 0 7 0 0 0 0
o:topic=duties since ahead	0 -6 0 7 0 0 0 0
o:topic=duties suspend	1 1 -3 0 -16 0 0 8
o:topic=duties the	0 14 0 -2 -8 0 -2 -3
o:topic=duties the ahead	0 14 0 -2 -8 0 -2 -3
o:topic=duties threaten	0 -7 0 0 7 0 0 0
o:topic=duties through	0 -3 0 -2 0 0 0 10
o:topic=duties through ahead	0 -3 0 -2 0 0 0 10
o:topic=duties to	6 1 0 0 -6 0 0 0
o:topic=duties to ahead	6 1 0 -2 -6 0 0 0
o:topic=duties today	0 -7 -1 23 -1 0 0 -18
o:topic=duties until	-8 -8 8 -1 -3 0 0 11
o:topic=duties until ahead	-8 -8 8 -1 -3 0 0 11
o:topic=exclusions	0 -9 30 -11 -1 -1 0 -11
o:topic=exclusions ahead	0 -7 31 -13 -1 -1 0 -11
o:topic=exclusions be	0 0 12 -2 -3 0 0 -3
o:topic=exclusions end	0 -1 0 15 -1 0 0 -10
o:topic=exclusions far	8 0 11 -21 12 0 0 -10
o:topic=exclusions no verb	3 -4 16 -13 -1 0 0 -7
o:topic=exclusions on	2 -8 8 -1 -3 0 0 0
o:topic=exclusions on ahead	2 -8 8 -1 -3 0 0 0
o:topic=fees	-11 -18 -4 17 11 -1 0 -11
o:topic=fees ahead	-11 -16 -4 15 11 -1 0 -11
o:topic=fees be	0 -2 0 17 -16 0 0 3
o:topic=fees begin	0 -6 0 -5 14 0 0 -1
o:topic=fees far no verb	0 -7 0 0 1 0 0 4
o:topic=fees from	0 -6 0 -5 5 0 0 5
o:topic=fees from ahead	0 -6 0 -5 5 0 0 5
o:topic=fees no verb	-1 -7 0 1 10 0 0 -3
o:topic=fees on	0 -7 0 -1 13 0 0 -5
o:topic=fees on ahead	0 -7 0 -1 13 0 0 -5
o:topic=longer	-14 3 8 0 -6 -5 3 0
o:topic=longer ahead	-14 4 8 -4 -6 -4 3 1
o:topic=longer be	0 7 0 -10 -4 0 0 10
o:topic=longer end	0 -11 1 1 9 0 0 -1
o:topic=longer extend	0 -7 0 12 0 0 0 -5
o:topic=longer far	-3 6 0 0 -7 0 0 0
o:topic=longer far ahead	-3 7 0 5 -6 0 0 -6
o:topic=longer far no verb	0 15 0 -4 -4 0 0 -2
o:topic=longer far today	0 0 0 -6 0 0 0 8
o:topic=longer no verb	0 1 -1 -7 -2 0 6 3
o:topic=longer on	-1 3 1 -11 5 0 0 1
o:topic=longer on ahead	-1 3 1 -11 6 0 0 1
o:topic=longer other	0 0 7 4 0 0 0 -8
o:topic=longer sign	0 0 6 -9 0 0 0 4
o:topic=longer the	0 7 0 0 0 0 6 -14
o:topic=longer the ahead	0 7 0 0 0 0 6 -14
o:topic=longer to	-3 8 8 -16 -2 0 0 5
o:topic=longer to ahead	-3 8 8 -16 -2 0 0 5
o:topic=longer today	0 0 0 8 0 0 0 -4
o:topic=meeting	-16 -31 0 27 -1 3 -7 -1
o:topic=meeting 	0 0 0 6 0 0 0 0
o:topic=meeting  ahead	0 0 0 6 0 0 0 0
o:topic=meeting ahead	-16 -30 0 27 -1 3 -7 -2
o:topic=meeting be	0 -3 0 5 -9 4 0 0
o:topic=meeting end	0 0 0 -6 0 0 0 9
o:topic=meeting far	-10 2 -6 -4 6 -6 0 7
o:topic=meeting far 	0 2 0 -3 -7 0 0 7
o:topic=meeting far  ahead	0 2 0 -3 -7 0 0 7
o:topic=meeting far ahead	-9 2 -6 3 7 -5 0 -2
o:topic=meeting far be	0 -5 0 -4 0 0 0 11
o:topic=meeting far from	0 9 0 -1 -1 0 0 -1
o:topic=meeting far from ahead	0 9 0 -1 -1 0 0 -1
o:topic=meeting far no verb	-5 -9 -2 6 8 -2 0 0
o:topic=meeting far the	0 0 0 0 7 0 0 -6
o:topic=meeting far the ahead	0 0 0 0 7 0 0 -6
o:topic=meeting far today	0 0 0 -14 0 0 0 16
o:topic=meeting from	0 2 0 6 -5 0 0 -1
o:topic=meeting from ahead	0 2 0 6 -5 0 0 -1
o:topic=meeting meet	0 -5 0 8 3 0 0 -4
o:topic=meeting no verb	-3 -5 7 -5 7 4 -1 0
o:topic=meeting on	-1 -11 -3 4 3 -1 0 5
o:topic=meeting on ahead	-1 -11 -3 6 3 0 0 2
o:topic=meeting other	0 0 0 -5 0 0 0 8
o:topic=meeting suspend	0 0 0 10 0 0 0 -2
o:topic=meeting the	0 -3 0 1 -6 0 0 8
o:topic=meeting the ahead	0 -3 0 1 -6 0 0 8
o:topic=meeting until	0 0 0 19 0 0 0 -12
o:topic=meeting until ahead	0 0 0 19 0 0 0 -12
o:topic=none	-11 7 -10 11 -12 -25 0 0
o:topic=none  today	0 0 0 8 0 0 0 -3
o:topic=none a	0 -2 0 9 0 0 0 -5
o:topic=none a ahead	0 -2 0 9 0 0 0 -5
o:topic=none after	0 0 0 -7 1 0 0 4
o:topic=none after ahead	0 0 0 -7 1 0 0 4
o:topic=none ahead	-6 6 -6 -2 -7 -22 0 8
o:topic=none be	2 12 -4 7 1 -3 -1 -24
o:topic=none by	0 2 0 -5 7 0 0 -2
o:topic=none by ahead	0 2 0 -5 7 0 0 -2
o:topic=none end	0 -2 0 9 -1 0 0 -2
o:topic=none from	0 1 0 6 0 0 0 -8
o:topic=none from ahead	0 1 0 6 0 0 0 -8
o:topic=none have	0 -5 0 11 0 0 0 -1
o:topic=none make	0 0 0 -8 -4 0 0 13
o:topic=none no verb	-6 4 1 8 -25 -9 -11 2
o:topic=none of	0 6 0 2 -1 0 0 -7
o:topic=none of ahead	0 7 0 1 -1 0 0 -6
o:topic=none on	1 0 4 -8 0 0 0 7
o:topic=none on ahead	2 -4 5 -4 0 0 0 7
o:topic=none on today	0 10 0 -9 0 0 0 0
o:topic=none other	0 16 0 -9 0 0 0 -6
o:topic=none pay	0 5 0 -7 0 0 0 2
o:topic=none put	0 -5 0 13 0 0 0 -5
o:topic=none run	0 -9 0 17 0 0 0 -7
o:topic=none say	0 -5 0 -4 0 0 0 10
o:topic=none sunday,	0 2 0 -8 0 0 0 5
o:topic=none the	-5 0 6 -4 -6 0 10 0
o:topic=none the ahead	-5 0 6 -5 -6 0 10 0
o:topic=none to	0 -6 0 -12 0 0 0 21
o:topic=none to ahead	0 -6 0 -12 0 0 0 21
o:topic=none today	-5 3 -3 24 -6 0 -1 -20
o:topic=none tuesday,	0 0 0 7 0 0 0 -3
o:topic=none tuesday, today	0 0 0 7 0 0 0 -3
o:topic=none until	-5 4 -1 0 -11 0 0 8
o:topic=none until ahead	-5 4 -1 0 -11 0 0 8
o:topic=none wednesday	0 0 0 6 0 0 0 -3
o:topic=none wednesday today	0 0 0 6 0 0 0 -3
o:topic=procedure	-10 0 -15 10 13 -11 -4 -13
o:topic=procedure 	0 -1 0 -13 16 0 0 0
o:topic=procedure  ahead	0 -1 0 -13 16 0 0 0
o:topic=procedure ahead	-9 0 -14 6 14 -11 -3 -12
o:topic=procedure be	0 -2 0 8 3 0 0 -11
o:topic=procedure begin	0 11 0 0 -6 0 0 -1
o:topic=procedure far	-6 -3 -3 4 -8 -1 0 11
o:topic=procedure far 	0 -6 0 0 0 0 0 9
o:topic=procedure far ahead	-6 -1 -3 1 -8 -1 0 12
o:topic=procedure far no verb	-1 4 0 1 -8 0 0 1
o:topic=procedure from	0 0 0 9 -8 0 0 -4
o:topic=procedure from ahead	0 0 0 9 -8 0 0 -4
o:topic=procedure no verb	-2 -7 -3 0 9 0 0 4
o:topic=procedure of	0 0 0 8 -5 0 0 0
o:topic=procedure of ahead	0 0 0 7 -5 0 0 0
o:topic=procedure on	-3 5 -1 9 -3 0 0 -12
o:topic=procedure on ahead	-3 5 -1 9 -3 0 0 -12
o:topic=procedure other	0 0 0 -3 8 0 0 0
o:topic=procedure the	0 -6 0 -9 0 0 0 13
o:topic=procedure the ahead	0 -6 0 -9 0 0 0 13
o:topic=procedure today	0 0 0 8 -1 0 0 0
o:topic=procedure until	0 0 0 13 -4 0 0 -7
o:topic=procedure until ahead	0 0 0 13 -4 0 0 -7
o:topic=sale	-6 0 -5 -11 -10 35 -1 -19
o:topic=sale ahead	-6 0 -5 -13 -10 35 0 -18
o:topic=sale be	0 -5 0 -15 0 18 0 0
o:topic=sale by	0 -2 -1 0 -2 11 0 -5
o:topic=sale by ahead	0 -1 0 0 -2 11 0 -4
o:topic=sale far	0 -5 0 17 0 0 0 -7
o:topic=sale far ahead	0 -4 0 14 0 0 0 -6
o:topic=sale far on	0 -2 0 11 0 0 0 -5
o:topic=sale far on ahead	0 -2 0 11 0 0 0 -5
o:topic=sale no verb	0 9 0 0 -3 7 0 -12
o:topic=sale on	0 0 0 0 0 9 0 -10
o:topic=sale on ahead	0 0 0 0 0 9 0 -10
o:topic=sale sell	0 -3 0 -3 -7 16 0 -2
o:topic=signing	-5 0 -2 4 8 6 -8 -10
o:topic=signing ahead	-4 0 -1 0 9 7 -7 -8
o:topic=signing approve	0 -7 0 0 3 0 0 2
o:topic=signing be	0 7 0 2 0 -1 0 -9
o:topic=signing no verb	-3 2 -2 0 -14 -1 0 13
o:topic=signing of ahead	0 0 0 -1 6 0 0 0
o:topic=signing other	0 0 0 6 0 0 0 -1
o:topic=signing sign	0 5 0 6 -3 0 0 -1
o:topic=signing today	0 0 0 10 0 0 0 -1
o:topic=truce	-5 -1 -16 12 -6 -16 -10 6
o:topic=truce 	-1 0 0 -3 -2 0 0 10
o:topic=truce  ahead	-1 0 0 -6 -2 0 0 12
o:topic=truce agree	0 0 0 11 0 0 0 -9
o:topic=truce ahead	-4 1 -15 7 -5 -15 -10 7
o:topic=truce be	-1 -5 0 -5 -7 0 0 16
o:topic=truce begin	-3 13 0 -3 -2 0 0 0
o:topic=truce carry	0 -5 0 -6 0 0 0 12
o:topic=truce conclude	0 0 0 -5 0 0 0 6
o:topic=truce end	-3 -18 -3 9 6 0 0 -1
o:topic=truce extend	0 0 0 -7 0 0 0 8
o:topic=truce far	-2 -2 -7 3 -6 -4 -1 9
o:topic=truce far 	0 5 0 8 -4 0 0 -10
o:topic=truce far  ahead	0 6 0 10 -1 0 0 -18
o:topic=truce far ahead	-1 0 -5 8 -11 -2 0 2
o:topic=truce far end	0 0 0 -7 0 0 0 10
o:topic=truce far monday,	0 0 0 -3 0 0 0 7
o:topic=truce far no verb	-7 8 -4 0 -4 -1 0 1
o:topic=truce far on	1 4 0 -11 -7 0 0 10
o:topic=truce far on ahead	1 4 0 -12 -6 0 0 10
o:topic=truce far today	0 -7 0 -4 1 0 0 10
o:topic=truce far wednesday,	0 0 0 -3 7 0 0 -2
o:topic=truce far wednesday, today	0 0 0 -3 7 0 0 -2
o:topic=truce have	6 0 0 -15 0 0 0 11
o:topic=truce no verb	0 3 0 9 0 -3 -2 -6
o:topic=truce of	0 0 0 15 0 0 0 -12
o:topic=truce of ahead	0 0 0 14 0 0 0 -12
o:topic=truce on	0 0 -8 13 3 -2 -1 -7
o:topic=truce on ahead	0 0 -7 11 3 -2 0 -5
o:topic=truce on today	0 0 0 6 0 0 0 -5
o:topic=truce other	0 0 0 -4 0 0 0 8
o:topic=truce run	0 -1 0 10 -2 0 0 -3
o:topic=truce since	0 0 0 8 0 0 0 -5
o:topic=truce since ahead	0 0 0 7 0 0 0 -4
o:topic=truce suspend	3 -10 -3 7 0 0 0 -1
o:topic=truce the	-3 -15 7 6 -2 0 0 0
o:topic=truce the ahead	-3 -15 7 6 -2 0 0 0
o:topic=truce to	3 -8 0 2 -6 0 0 3
o:topic=truce to ahead	3 -8 0 2 -6 0 0 3
o:topic=truce today	0 -5 0 13 0 0 0 -2
o:topic=truce until	-12 -14 -4 9 -11 0 0 10
o:topic=truce until ahead	-12 -14 -4 9 -11 0 0 10
o:write on ahead	0 -4 0 9 0 0 0 -1
pc0=agree	0 -2 3 -12 0 5 0 14
pc0=begin	-3 -1 -2 13 2 0 0 -11
pc0=buy	0 -8 0 5 4 0 0 -3
pc0=down	0 -6 0 12 -1 2 0 -8
pc0=end	0 -1 0 -1 -4 0 0 9
pc0=impose	-10 -5 -1 1 2 0 -4 7
pc0=propose	0 12 0 -4 -10 1 6 -2
pc0=say	-3 8 3 0 -4 -1 0 -2
pc0=stay	-10 -4 -9 8 -4 3 -3 1
pc0=suspend	-7 -13 0 21 1 0 0 -6
pc0=target	0 0 11 -4 -15 0 0 6
pc0=up	0 4 0 4 0 0 0 -14
pc1=agree	-2 -7 2 -6 -4 9 5 6
pc1=begin	-5 0 3 0 6 4 0 -10
pc1=buy	0 -8 0 6 4 0 0 -3
pc1=deny	6 -7 0 -11 13 0 0 -2
pc1=down	0 -6 0 14 -2 2 0 -11
pc1=end	0 -10 0 0 -4 0 0 17
pc1=impose	-15 -8 -4 -3 -6 5 1 20
pc1=propose	0 16 0 -10 -23 0 5 8
pc1=sell	0 5 2 -8 0 1 0 -2
pc1=stay	-10 3 -9 7 -5 3 -3 -3
pc1=suspend	-9 -11 -1 18 0 0 0 -3
pc1=target	0 0 11 -22 -10 0 0 17
pc1=up	0 8 0 0 0 2 0 -16
pct0=agree past	0 3 6 -17 0 0 0 8
pct0=agree past-passive	0 0 0 -9 0 6 0 9
pct0=agree present-passive	0 -5 0 2 6 0 0 -2
pct0=bear present	0 7 0 -5 0 0 0 0
pct0=begin past	0 0 0 6 7 2 0 -16
pct0=down past	0 -11 0 10 0 2 0 -2
pct0=down present	0 0 0 7 0 0 0 -4
pct0=end past	0 -3 0 6 0 0 0 0
pct0=end present	0 -4 0 -6 -1 0 0 16
pct0=impose future	-1 7 0 6 -9 0 0 -4
pct0=impose modal	0 2 0 -8 1 0 0 5
pct0=impose past	0 -1 4 -7 6 0 0 2
pct0=impose past-passive	0 -8 0 12 -3 6 0 -7
pct0=impose perfect	-4 -3 0 10 -8 0 0 6
pct0=impose pluperfect	5 -6 0 3 1 0 0 -7
pct0=impose present	-2 -11 0 -6 -9 0 0 30
pct0=impose present-passive	0 6 0 -13 11 0 0 -3
pct0=propose perfect	0 0 0 -7 0 0 0 7
pct0=propose present	0 13 0 0 -6 0 0 -6
pct0=say past	0 8 -1 -9 -5 0 0 9
pct0=say perfect	0 6 7 0 -3 0 0 -10
pct0=stay future	0 -4 0 6 -4 0 0 2
pct0=stay modal	0 7 0 -1 0 0 0 -3
pct0=stay past	0 1 0 -8 0 0 0 10
pct0=stay past-passive	0 0 0 -6 0 0 0 7
pct0=stay present	-6 -7 -5 14 2 4 -3 -7
pct0=suspend perfect	-2 -3 0 6 0 0 0 0
pct0=suspend present	0 -10 0 14 0 0 0 0
pct0=target present	0 0 11 -6 -8 0 0 1
pct0=up present	0 6 0 0 2 0 0 -11
pct1=agree past	0 3 6 -17 0 0 0 8
pct1=agree past-passive	0 0 0 -9 0 6 0 9
pct1=agree perfect	0 -2 0 7 0 0 0 -2
pct1=agree present-passive	0 -5 0 2 6 0 0 -2
pct1=bear participle-passive	0 -8 4 5 7 0 0 -10
pct1=bear past	0 0 0 -4 0 0 0 7
pct1=bear present	0 7 0 -5 0 0 0 0
pct1=begin participle-passive	0 1 6 -14 7 0 0 -1
pct1=begin past	0 1 0 2 8 2 0 -13
pct1=down past	0 -11 0 10 0 2 0 -2
pct1=down present	0 0 0 7 0 0 0 -4
pct1=end past	0 -3 0 8 0 0 0 -3
pct1=end present	0 -4 0 -6 -1 0 0 16
pct1=impose future	-1 10 0 3 -9 0 0 -4
pct1=impose gerund	0 -11 0 6 0 0 0 3
pct1=impose infinitive	0 0 0 -10 -3 0 6 10
pct1=impose modal	0 2 0 -8 1 0 0 5
pct1=impose participle-passive	-1 -3 0 0 -13 4 0 11
pct1=impose past	0 0 4 -11 7 0 0 5
pct1=impose past-passive	0 -8 0 12 -3 6 0 -7
pct1=impose perfect	-4 -3 0 6 -3 0 0 5
pct1=impose pluperfect	5 -6 0 9 -2 0 0 -8
pct1=impose present	-1 -8 0 -4 -8 0 0 24
pct1=impose present-passive	0 6 0 -13 11 0 0 -3
pct1=propose participle-passive	0 6 0 0 -9 0 0 0
pct1=propose perfect	0 0 0 -7 0 0 0 7
pct1=propose present	0 16 0 -12 -1 0 0 0
pct1=say past	0 8 -1 -9 -5 0 0 9
pct1=say perfect	0 -1 7 6 0 0 0 -9
pct1=stay future	0 -4 0 6 -4 0 0 1
pct1=stay modal	0 7 0 -1 0 0 0 -3
pct1=stay past	0 2 0 -10 0 0 0 10
pct1=stay past-passive	0 0 0 -6 0 0 0 7
pct1=stay present	-5 -4 -5 14 3 4 -2 -11
pct1=suspend participle-passive	0 -3 0 7 0 0 0 -1
pct1=suspend present	0 -10 0 14 0 0 0 0
pct1=target present	0 0 11 -6 -8 0 0 1
pct1=up present	0 2 0 0 2 0 0 -6
phas-future	-5 8 -2 1 -3 0 0 -1
phas-infinitive	-1 -5 0 1 -5 2 6 1
phas-modal	-2 -2 0 3 -8 5 5 0
phas-participle	-5 2 6 4 -11 0 0 -1
phas-past	-11 -19 0 6 4 5 3 1
phas-perfect	-9 0 2 18 -2 -2 0 -10
phas-pluperfect	5 -6 0 3 6 0 0 -13
phas-present	4 0 -2 -8 1 0 -12 11
pt0=future-passive	0 7 0 -1 0 0 0 0
pt0=past	-6 -9 0 11 6 0 0 -5
pt0=past-passive	-2 -11 0 0 -1 5 0 7
pt0=perfect	-7 0 4 8 -8 -1 0 0
pt0=perfect-passive	0 -1 0 11 5 0 0 -13
pt0=pluperfect	5 -6 0 7 1 0 0 -11
pt0=present	6 1 0 -9 -3 0 -10 10
pt0=present-not	0 0 0 11 -6 0 0 0
pt0=present-passive	-1 0 -1 -10 12 0 0 2
pt1=future-passive	0 7 0 -1 0 0 0 0
pt1=infinitive	0 -3 0 -2 -5 2 6 3
pt1=participle-passive	-4 3 6 -2 -10 0 0 4
pt1=past	-6 -5 0 3 7 0 0 0
pt1=past-passive	-2 -11 0 0 -1 5 0 7
pt1=perfect	-6 -9 4 14 0 0 0 -4
pt1=perfect-passive	0 -1 0 11 5 0 0 -13
pt1=pluperfect	5 -6 0 13 -3 0 0 -11
pt1=present	7 4 0 -6 -2 0 -10 2
pt1=present-not	0 0 0 6 -1 0 0 0
pt1=present-passive	0 0 0 -9 12 0 0 0
pv0-none	-5 3 2 -1 -3 -6 -8 7
pv0=agree	0 0 0 -10 0 0 0 12
pv0=announce	0 0 0 7 0 0 0 -5
pv0=approve	0 -10 0 11 1 0 0 -1
pv0=ask	0 18 0 -23 0 0 0 5
pv0=be	-3 2 -4 2 3 4 -2 -7
pv0=begin	0 -2 0 6 4 0 0 -5
pv0=charge	0 -2 0 -7 0 0 0 10
pv0=continue	0 0 0 -9 0 0 0 11
pv0=end	0 -3 0 -3 0 0 0 10
pv0=extend	0 0 0 9 0 0 0 -11
pv0=get	0 -4 0 12 0 0 0 -7
pv0=go	0 -1 0 5 3 0 0 -7
pv0=have	7 -11 0 2 5 0 0 -5
pv0=hold	0 -10 0 0 0 0 0 10
pv0=keep	0 -4 0 -11 0 0 0 16
pv0=leave	0 -2 0 -3 9 0 0 0
pv0=other	-1 -5 0 -7 0 0 0 16
pv0=pay	0 8 0 -5 0 0 0 0
pv0=reach	0 -7 0 10 0 0 0 0
pv0=remain	0 2 0 -10 0 0 0 7
pv0=run	0 -7 0 12 0 0 0 -3
pv0=say	0 6 5 -2 -4 0 0 -1
pv0=sign	0 0 5 0 -8 5 0 -5
pv0=stand	0 0 0 7 0 0 0 -6
pv0=stay	0 0 0 16 0 0 0 -12
pv0=suspend	-4 -7 0 6 10 0 0 -5
pv1-none	-2 0 -2 0 0 -13 -16 11
pv1=agree	0 0 0 -11 0 4 6 1
pv1=approve	0 -10 0 11 1 0 0 -1
pv1=ask	0 23 0 -33 -6 0 0 16
pv1=carry	0 5 0 1 0 0 0 -6
pv1=charge	0 -2 0 -7 0 0 0 10
pv1=come	0 0 0 2 0 2 0 -6
pv1=end	0 -9 0 2 0 0 0 9
pv1=enter	0 -12 6 0 7 0 0 -1
pv1=extend	0 0 0 13 0 0 0 -14
pv1=have	7 -10 0 6 5 0 0 -10
pv1=hold	0 -11 0 0 0 0 0 12
pv1=keep	0 0 0 -7 0 0 0 7
pv1=leave	0 -3 0 -5 4 0 0 7
pv1=make	0 12 0 -12 -2 0 0 1
pv1=other	0 -4 0 7 0 0 0 -1
pv1=pay	0 14 0 -12 0 0 0 0
pv1=reach	0 -7 0 10 0 0 0 0
pv1=rule	6 -7 0 -11 13 0 0 -2
pv1=run	0 -4 0 10 0 0 0 -3
pv1=ship	0 9 3 -13 0 0 0 0
pv1=sign	0 0 4 -6 -10 5 0 3
pv1=stand	0 -1 0 16 0 0 0 -13
pv1=start	0 12 0 -3 -3 0 0 -5
pv1=stay	0 0 0 16 0 0 0 -13
pv1=suspend	-5 -4 0 3 9 0 0 -2
pv2-none	-12 1 0 5 -2 -1 -16 5
pvt0=agree past	0 0 0 -11 0 0 0 12
pvt0=be past	0 2 0 -13 0 0 0 12
pvt0=be present	-1 0 -2 3 8 4 -2 -13
pvt0=begin past	0 2 0 4 8 0 0 -12
pvt0=begin present	0 -4 0 -3 1 0 0 9
pvt0=end present	0 -2 0 -5 0 0 0 12
pvt0=go present	0 -1 0 5 3 0 0 -7
pvt0=have past	0 -6 0 21 0 0 0 -14
pvt0=have present	7 -4 0 -11 6 0 0 5
pvt0=hold present	0 -7 0 0 0 0 0 10
pvt0=keep present	0 -4 0 -1 0 0 0 7
pvt0=other present	0 0 0 -4 -8 0 0 12
pvt0=pay present	0 8 0 -6 0 0 0 0
pvt0=remain present	0 2 0 -10 0 0 0 7
pvt0=run present	0 -4 0 9 0 0 0 -1
pvt0=say past	0 8 0 -8 0 0 0 4
pvt0=say perfect	0 0 7 4 0 0 0 -9
pvt0=sign past	0 3 5 -10 -1 6 0 -1
pvt0=suspend perfect	0 -2 0 2 6 0 0 -4
pvt0=suspend present	0 -7 0 -2 4 0 0 4
pvt0=tell past	0 -5 0 8 0 0 0 0
pvt1=agree past	0 0 0 -11 0 0 0 12
pvt1=be past	0 4 0 -15 0 0 0 12
pvt1=be present	-1 1 -2 0 8 4 -2 -9
pvt1=begin past	0 2 0 3 8 0 0 -12
pvt1=begin present	0 -4 0 -3 1 0 0 9
pvt1=end present	0 -2 0 -5 0 0 0 12
pvt1=go present	0 -7 0 6 3 0 0 -2
pvt1=have past	0 -6 0 21 0 0 0 -14
pvt1=have present	7 -4 0 -7 6 0 0 0
pvt1=hold present	0 -7 0 0 0 0 0 10
pvt1=other present	0 3 0 5 -7 0 0 -1
pvt1=pay present	0 8 0 -6 0 0 0 0
pvt1=run present	0 -4 0 9 0 0 0 -1
pvt1=say past	0 8 0 -8 0 0 0 4
pvt1=say perfect	0 0 7 4 0 0 0 -9
pvt1=sign participle	0 0 0 -8 0 0 0 10
pvt1=sign past	0 3 5 -10 -1 6 0 -1
pvt1=suspend perfect	0 -2 0 2 6 0 0 -4
pvt1=suspend present	0 -7 0 -2 4 0 0 4
pvt1=tell past	0 -5 0 8 0 0 0 0
q:!	0 -3 -1 0 0 0 0 7
q:"	-5 -10 -7 29 -10 0 -3 -5
q:'	0 -2 0 15 -7 0 0 0
q:'s	11 -7 -9 14 -29 1 5 -8
q:(	0 3 0 4 8 0 0 -17
q:)	0 -5 0 9 7 0 0 -11
q:,	-2 -7 -27 16 -9 -2 -3 2
q:-	3 -1 2 -9 10 0 0 -2
q:.	-11 -16 -6 11 16 -1 -16 3
q:/	0 -2 0 -8 -5 0 0 17
q::	2 -1 -23 16 -1 -4 0 -10
q:;	-3 -4 2 26 -14 0 0 -9
q:<agent>	5 -3 -10 3 13 -4 5 -20
q:<day-ahead>	-2 0 -13 11 -21 14 2 -6
q:<day-gone>	14 6 -28 -29 11 -3 -4 22
q:<day-today>	-5 27 -5 0 -19 0 0 -9
q:<duty>	-20 13 0 -4 5 -13 -4 -2
q:<gate>	0 -10 0 3 13 0 -1 -10
q:<goods-amount>	0 0 0 15 -7 0 0 -5
q:<goods>	0 20 -2 -25 3 0 -13 9
q:<level-noun>	-4 -2 -6 25 -4 0 0 -10
q:<level>	-12 22 -27 -3 2 -5 -10 -5
q:<money>	0 -21 8 20 0 0 0 -13
q:<month-ahead>	0 -8 0 3 0 0 0 2
q:<month-gone>	0 -14 0 10 -3 -3 -1 5
q:<name>	2 9 -4 -36 4 1 2 25
q:<not>	-13 -11 3 8 5 6 2 -6
q:<number>	-6 3 5 16 -4 -16 -14 -16
q:<office>	-1 -1 1 23 -16 -2 0 -10
q:<organisation>	-3 -4 -1 13 15 -8 8 -31
q:<person>	-15 2 -17 1 11 10 0 -8
q:<points>	-6 15 0 -11 -6 0 0 7
q:<quality>	4 -10 -3 -28 13 0 -2 29
q:<seat>	3 -8 -9 6 -26 -3 9 12
q:<sender>	0 -17 -3 4 7 1 0 0
q:<span>	-11 6 -14 7 -32 0 -3 13
q:<taker>	16 0 -15 9 0 0 0 -14
q:<v-agree>	-16 -19 -11 0 18 11 -3 4
q:<v-bear>	-15 26 -9 14 -33 3 -4 -14
q:<v-begin>	-2 14 1 0 -21 2 2 -6
q:<v-buy>	-2 4 -2 3 7 0 0 -13
q:<v-deny>	18 -12 3 9 -19 0 0 -8
q:<v-down>	0 11 5 4 -22 0 0 -9
q:<v-end>	-7 7 -7 3 0 2 -2 -4
q:<v-impose>	-2 -9 -8 9 5 -9 0 1
q:<v-propose>	2 -34 -10 6 8 5 -2 7
q:<v-return>	0 0 0 19 -4 0 0 -13
q:<v-say>	0 -24 4 22 -14 -7 0 6
q:<v-sell>	0 -3 -1 14 -9 -2 0 0
q:<v-stay>	4 -23 -14 10 -6 -2 3 10
q:<v-suspend>	-16 -12 0 5 4 -3 0 6
q:<v-target>	-5 2 0 -1 -4 0 -1 8
q:<v-up>	0 -5 -4 16 -18 1 0 0
q:?	1 -12 9 -21 0 -1 0 25
q:_	0 7 0 2 0 0 0 -9
q:a	-1 24 -6 4 -4 0 -10 -22
q:act	0 10 6 0 -6 0 0 -11
q:additional	0 0 0 -6 -2 0 0 14
q:after	-4 17 -1 3 -16 1 0 -6
q:again	0 -15 0 13 0 0 0 3
q:against	0 0 0 -9 -1 0 0 12
q:agree	-5 -6 0 -3 -10 0 0 19
q:agreement	0 -3 0 18 -10 3 0 -10
q:all	9 21 0 -20 -7 0 0 -4
q:allow	0 21 0 -8 0 0 0 -13
q:already	0 -8 0 14 -5 0 0 0
q:also	0 0 0 13 -4 0 0 -9
q:am	0 6 0 -4 2 0 0 -5
q:an	6 -4 0 7 -4 1 0 -6
q:and	7 -5 -22 1 -6 22 -6 0
q:announce	3 4 0 1 -7 0 0 -6
q:announcement	0 -2 0 -6 11 0 0 0
q:another	0 0 0 -9 -2 0 0 13
q:answer	0 4 0 7 -11 0 0 0
q:any	-2 1 0 0 11 0 0 -12
q:anybody	0 -1 0 -2 0 0 0 7
q:anything	11 -14 0 2 -2 0 0 0
q:apply	0 -3 0 23 -15 0 0 -2
q:approve	0 -14 0 20 -18 0 11 -7
q:are	-4 0 -13 -10 9 15 -1 5
q:arrangement	0 2 0 -17 6 0 0 5
q:article	0 -17 8 -3 13 0 0 -2
q:as	6 10 -2 -3 -18 0 0 3
q:ask	1 -3 0 -4 0 0 0 8
q:at	0 -6 0 11 -1 0 -5 -5
q:autumn	0 0 0 6 -4 0 0 0
q:b	0 -3 0 11 0 0 0 -4
q:back	0 -8 0 11 0 0 0 -1
q:be	-2 -6 -6 5 0 8 0 0
q:bean	0 0 0 -8 -1 0 0 9
q:bear	0 15 0 -15 0 0 0 3
q:because	0 0 0 15 0 0 0 -10
q:become	0 3 0 -6 0 0 0 6
q:beef	0 17 0 -16 -1 0 0 0
q:been	0 4 -3 -13 9 0 0 5
q:before	0 11 -15 14 -9 0 0 -6
q:begin	-5 9 0 -8 -7 3 5 0
q:being	0 -3 0 -16 0 0 0 19
q:between	0 -9 0 27 -3 0 0 -14
q:border	0 3 0 9 0 0 0 -13
q:both	-1 -16 0 10 3 0 0 2
q:bring	0 -1 0 -2 0 0 0 8
q:but	0 -5 0 0 -3 0 0 12
q:by	12 -4 -6 12 11 0 0 -25
q:cabinet	0 -7 0 10 -1 0 0 0
q:call	-2 -6 0 31 0 0 0 -28
q:can	0 -6 0 10 3 0 0 -8
q:capital	0 7 0 1 0 0 0 -7
q:car	0 -10 0 1 0 0 0 8
q:case	0 4 0 -14 0 0 0 10
q:ceasefire	0 0 0 16 0 0 0 -15
q:cent	0 -19 0 22 -1 0 0 0
q:change	0 -4 0 6 0 0 0 0
q:charge	0 1 -1 -8 1 0 0 9
q:city	0 -5 0 14 -4 0 0 -3
q:client	0 -2 0 7 0 0 0 0
q:clock	0 18 0 -8 0 0 0 -9
q:close	0 -4 0 0 -1 0 0 7
q:cocoa	0 2 0 -12 4 0 0 6
q:coffee	-1 -6 0 4 -2 0 0 6
q:collect	0 -6 0 11 0 0 0 -2
q:column	0 -1 0 -5 0 0 0 9
q:come	0 6 7 -12 -7 2 0 0
q:commerce	18 -12 0 -6 1 0 0 -4
q:company	3 -10 0 6 0 3 0 -6
q:conclude	0 -6 0 8 0 0 0 -2
q:confirm	0 -2 0 11 0 0 0 -5
q:consent	3 -13 0 9 0 0 0 0
q:control	11 -5 0 -6 -2 0 0 4
q:copper	0 6 0 -4 0 0 0 0
q:cotton	-2 3 0 -4 6 0 0 -2
q:could	0 0 0 -3 -1 0 0 7
q:count	10 -7 0 9 0 0 0 -10
q:country	0 23 0 -25 -5 0 0 2
q:custom	2 -7 0 0 7 0 0 -3
q:customer	16 -1 -15 11 1 0 0 -16
q:cut	0 9 0 -8 -1 0 0 0
q:date	0 10 -1 -3 4 0 0 -10
q:day	0 -19 -1 14 -10 0 0 6
q:deadline	0 0 0 -17 0 0 0 19
q:deal	0 7 0 2 0 0 0 -9
q:decide	0 -1 0 -1 -3 0 7 0
q:decision	0 0 0 2 -6 0 0 3
q:delegation	0 0 0 -3 0 0 0 6
q:did	-2 -17 0 16 -5 0 0 2
q:die	0 0 0 -17 0 0 0 15
q:dispute	-3 2 0 14 -9 0 0 -4
q:do	3 2 1 -3 1 0 0 -6
q:doe	0 -4 10 -19 -7 0 0 19
q:down	0 -18 0 19 -7 -1 0 8
q:duty	-11 -4 12 -25 13 -3 0 19
q:each	0 0 0 6 -7 0 0 0
q:earth	21 -11 3 -20 0 7 0 -2
q:economy	0 -9 0 0 3 0 0 2
q:effect	2 14 0 -21 5 0 0 -2
q:either	0 -4 0 7 -2 0 0 1
q:else	0 6 0 2 0 0 0 -7
q:elsewhere	0 0 0 14 0 0 0 -13
q:end	-8 15 -3 4 0 4 0 -17
q:evening	0 -5 0 -11 14 0 0 5
q:every	0 -9 11 0 4 0 0 -7
q:everybody	0 21 0 0 0 0 0 -21
q:exclusion	-1 -11 21 6 0 0 0 -22
q:expect	0 -6 0 2 3 0 0 0
q:expire	0 -2 0 -12 4 0 0 11
q:export	0 -7 0 3 1 0 0 0
q:extend	-1 5 3 17 4 0 0 -29
q:extension	0 -10 0 7 -6 0 0 6
q:extra	0 -3 0 7 0 0 0 0
q:face	0 7 0 -1 0 0 0 0
q:fair	0 -7 0 3 -1 0 0 6
q:fall	0 0 0 8 0 0 0 -7
q:fee	-2 8 0 -14 12 0 0 -2
q:fentanyl	-3 11 0 1 0 0 0 -9
q:final	0 0 0 2 -3 0 11 -12
q:finished	0 -3 0 -1 0 0 0 7
q:firm	9 0 0 0 8 0 0 -14
q:fish	0 -4 0 13 0 0 0 -4
q:follow	0 4 0 -17 16 0 0 -2
q:for	0 -15 -18 -19 33 -4 -8 20
q:force	0 -8 0 0 -1 0 0 9
q:foreign	12 -7 0 -1 -3 0 0 0
q:forty	0 0 0 -2 7 0 0 -1
q:framework	0 -1 0 0 0 7 0 -3
q:from	9 9 -6 4 -4 0 -1 -13
q:further	0 -4 0 17 -6 0 0 -3
q:gas	0 -6 0 11 0 0 0 0
q:geneva	0 -4 0 0 0 0 0 8
q:get	0 10 0 -5 6 5 0 -16
q:given	0 -5 0 8 0 0 0 -2
q:go	3 6 0 -15 0 3 0 6
q:good	-7 22 -6 -2 -2 -2 0 -10
q:government	0 -3 0 14 -4 0 0 -6
q:great	0 11 0 -5 0 0 0 -5
q:grower	0 -1 0 -5 0 0 0 9
q:had	-6 8 -2 9 -12 0 0 -4
q:half	10 -11 0 8 1 0 0 -11
q:halve	0 2 0 11 0 0 0 -11
q:hand	0 7 0 5 0 0 0 -13
q:happened	0 0 0 7 0 0 0 -4
q:has	-12 4 0 -5 22 -4 3 -14
q:have	-4 -3 -7 0 5 -2 -1 7
q:he	-3 -11 0 -1 -2 0 11 13
q:here	0 -4 0 -3 9 0 0 1
q:his	0 -18 0 25 11 0 0 -26
q:hit	0 2 0 2 0 0 0 -6
q:hold	0 -9 0 10 0 0 0 -3
q:hour	0 7 0 5 -1 0 0 -11
q:how	0 11 0 -29 4 0 0 10
q:i	0 -17 0 11 4 -2 4 -2
q:if	0 7 0 -1 3 0 0 -9
q:import	0 0 0 7 0 0 0 -9
q:impose	0 7 0 4 0 0 0 -11
q:in	-7 5 -9 7 6 -20 9 -11
q:into	0 -13 9 -5 0 0 0 10
q:is	-8 2 -2 -17 -4 -18 -1 30
q:it	-14 -4 0 9 -6 17 0 -11
q:its	18 3 -4 -2 -13 7 0 -11
q:itself	0 0 0 -13 17 0 0 -2
q:joint	0 9 0 -16 11 0 0 -3
q:keep	0 5 0 -10 2 0 0 6
q:know	0 -10 11 -3 -14 0 7 6
q:large	0 -10 0 13 -1 0 0 0
q:last	-3 7 -2 -7 -11 0 0 14
q:lasted	0 -12 11 13 0 0 0 -11
q:law	-4 20 0 -8 6 0 0 -15
q:lay	0 -4 0 7 0 0 0 -2
q:leave	1 -11 0 0 -15 0 0 21
q:let	5 16 6 -27 3 0 0 2
q:line	0 0 0 7 0 0 0 -7
q:list	0 10 0 -7 9 0 0 -11
q:live	0 19 0 -20 0 0 0 1
q:long	0 31 -1 -31 -7 0 0 2
q:look	8 -8 0 -12 0 0 0 13
q:lower	0 1 0 11 0 0 0 -13
q:m	0 5 0 2 0 0 0 -7
q:make	2 2 -14 -4 0 1 7 1
q:market	0 0 0 -8 8 0 0 0
q:matter	0 1 0 -8 4 0 0 2
q:may	11 -13 0 9 -8 0 0 0
q:mean	0 0 0 7 0 0 0 -5
q:medicine	0 7 0 -14 0 0 0 5
q:meet	0 -8 0 35 -9 0 0 -18
q:men	0 0 0 -5 9 0 0 -2
q:midnight	0 6 0 -16 0 0 0 12
q:minister	0 -14 0 -5 0 0 0 16
q:ministry	14 -10 0 -8 1 0 0 0
q:minute	0 5 0 20 -8 0 0 -22
q:month	0 -1 7 0 0 0 0 -1
q:more	2 8 0 -26 6 1 0 10
q:morning	0 0 0 23 -3 0 0 -22
q:most	0 -7 0 5 0 0 0 3
q:mr	-5 -1 0 -4 9 0 0 4
q:must	0 -2 0 1 -5 0 11 -3
q:my	0 -8 0 2 2 0 0 0
q:name	0 0 0 10 0 0 0 -7
q:nearly	0 0 0 -10 0 6 0 2
q:negotiator	0 0 0 9 0 0 0 -8
q:never	0 0 0 -2 6 0 0 0
q:new	0 3 -1 2 9 0 0 -13
q:next	0 -2 0 27 -12 0 0 -15
q:no	1 14 -6 -11 14 -2 1 -16
q:nobody	0 0 0 -6 7 0 0 1
q:northern	0 0 0 17 -9 0 0 -5
q:not	-10 -21 -4 6 5 0 2 9
q:note	0 0 0 -7 0 0 0 12
q:nothing	0 -2 6 0 -8 0 0 5
q:notice	12 0 0 -1 1 0 0 -11
q:now	-2 1 8 -13 -4 3 0 6
q:of	12 19 1 -7 14 -4 -9 -28
q:off	0 5 0 4 -6 0 0 -5
q:offer	0 -4 0 12 -8 0 0 0
q:old	0 5 0 4 0 0 0 -8
q:older	0 0 0 0 6 4 0 -12
q:on	-10 12 -27 -9 0 9 -5 5
q:once	0 -7 0 11 0 0 0 0
q:one	11 7 3 -2 -9 3 0 -15
q:only	6 5 0 -7 3 0 0 -8
q:open	0 -3 0 20 -14 0 0 0
q:opened	0 -3 0 -9 14 0 0 -4
q:or	0 2 0 -10 12 10 0 -17
q:order	-1 4 0 -4 9 0 0 -4
q:ordinary	-1 -4 0 6 0 0 0 0
q:origin	0 0 0 -5 6 0 0 0
q:other	0 9 -1 0 0 0 0 -7
q:our	5 -16 0 27 -20 0 0 -1
q:out	4 0 5 -24 15 1 0 1
q:over	3 -6 -1 26 -18 0 0 -12
q:own	0 0 0 -14 -2 0 0 17
q:p	0 13 0 -10 0 0 0 0
q:page	0 -6 0 3 0 0 0 1
q:paper	0 -2 0 18 0 0 0 -12
q:part	0 -13 6 -9 19 0 0 -5
q:party	0 0 0 -4 0 0 0 6
q:pause	0 -2 0 -11 7 0 0 10
q:pay	-5 15 0 -8 -24 2 0 10
q:people	4 -4 0 9 -2 0 0 -5
q:permit	-2 7 0 -6 6 0 0 -3
q:phosphate	0 12 0 -7 0 0 0 -1
q:place	0 0 0 -15 19 0 0 -3
q:port	-4 -1 0 -5 10 1 0 0
q:power	0 -7 0 16 -1 0 0 -8
q:present	0 -10 0 -4 12 0 0 4
q:price	0 -5 0 16 -4 0 0 -3
q:proclamation	0 24 0 -19 -3 0 0 -2
q:product	10 -16 0 -9 10 0 0 0
q:promise	0 -8 0 10 0 0 0 0
q:published	4 12 0 -13 -4 0 0 -1
q:put	8 -17 0 5 2 0 0 -1
q:quarrel	0 9 0 -8 -3 0 0 3
q:question	0 -1 0 -4 -2 3 0 8
q:raise	0 -3 0 16 -3 0 0 -8
q:rare	21 -11 3 -20 0 7 0 -2
q:rate	0 -4 0 6 -9 0 0 8
q:reach	0 -11 0 13 5 0 0 -6
q:read	5 9 0 -12 6 0 0 -8
q:reader	8 1 0 0 0 0 0 -10
q:ready	0 0 0 -10 7 0 0 0
q:reciprocal	0 3 0 -11 1 0 0 6
q:remain	-1 -7 -1 13 0 0 0 -3
q:rest	0 9 0 -9 2 0 0 0
q:result	0 -9 0 11 0 0 0 0
q:rise	0 -9 0 25 -8 0 0 -8
q:river	0 -4 0 24 0 0 0 -21
q:round	0 -2 0 17 -7 0 0 -5
q:rule	18 -12 3 10 -19 0 0 -8
q:run	0 0 7 -23 -2 0 0 17
q:same	1 9 0 -15 7 2 0 -1
q:say	2 -8 0 5 1 -6 -4 4
q:second	0 2 0 10 -5 0 0 -8
q:section	-2 30 14 -19 0 3 0 -32
q:see	0 0 0 10 -3 0 0 -5
q:set	2 17 0 -14 0 0 0 0
q:settle	0 0 0 -2 -1 0 0 8
q:shall	0 -2 0 -5 17 0 0 -7
q:she	0 0 0 7 0 0 0 -2
q:ship	0 2 0 13 -10 0 0 -2
q:shook	0 7 0 5 0 0 0 -13
q:should	0 0 0 6 -10 0 0 3
q:side	2 -6 0 15 -2 0 0 -4
q:sign	-7 0 -4 -8 23 0 0 -5
q:signature	0 -3 0 14 -5 0 0 -2
q:since	-5 -5 -5 14 0 -1 -1 -2
q:sit	3 -4 0 8 -1 0 0 -2
q:sleep	-5 6 0 -14 -1 0 0 15
q:small	10 2 0 -11 0 0 0 0
q:so	0 -6 0 14 -11 0 0 0
q:some	0 -4 0 16 -11 0 0 0
q:soybean	0 10 0 -7 0 0 0 0
q:speak	0 0 0 -10 -3 14 0 0
q:spring	0 0 0 20 -2 0 0 -16
q:stand	0 -1 0 -1 7 0 0 0
q:standstill	0 3 0 -6 -1 0 0 7
q:start	0 0 0 13 0 3 0 -12
q:state	0 0 0 -5 -4 0 0 13
q:statement	0 8 0 -7 0 0 0 0
q:stay	0 -4 0 0 -4 0 0 7
q:step	0 0 0 7 0 0 0 0
q:stockholm	0 0 0 -5 0 0 0 9
q:strike	0 -4 0 10 0 0 0 -1
q:summer	0 -6 0 11 0 0 0 -4
q:surcharge	0 47 -1 -15 0 0 0 -46
q:suspend	0 -5 0 22 1 0 0 -16
q:suspension	5 0 0 -14 2 0 0 5
q:table	0 -11 0 0 -4 1 0 9
q:take	-1 -6 -2 -3 3 0 0 13
q:talk	-1 -1 0 10 -3 5 0 -6
q:tariff	-9 -25 -12 31 -7 -3 0 7
q:telephone	0 -18 0 22 -10 1 0 0
q:television	0 -2 0 -2 0 0 0 6
q:tell	0 0 0 4 -7 -1 0 2
q:text	0 0 0 11 -6 0 0 0
q:than	0 3 0 7 -8 2 0 -11
q:thank	0 -2 0 0 6 0 0 -4
q:that	5 18 -10 -18 4 -4 3 -1
q:the	-19 0 -14 13 14 -7 -7 -11
q:their	2 3 -1 -11 -6 0 0 12
q:them	5 2 6 -16 18 0 0 -14
q:then	0 0 0 -5 -9 0 0 18
q:there	0 0 -1 0 -17 0 2 8
q:they	2 -5 -5 6 6 -1 0 -8
q:thi	-1 -21 12 -16 11 1 0 8
q:think	0 10 0 -23 10 0 0 2
q:third	0 -16 0 25 0 0 0 -11
q:those	0 6 0 -11 10 0 0 -4
q:threat	2 0 0 -8 0 0 0 7
q:three	0 0 0 -14 -7 0 0 21
q:through	0 0 0 7 0 0 0 0
q:time	0 -14 0 4 -3 0 0 9
q:to	4 0 2 3 -2 7 -6 -13
q:together	0 0 0 -4 7 0 0 0
q:top	0 10 0 4 0 0 0 -13
q:trade	0 6 -1 0 12 0 0 -12
q:truce	-1 -26 -5 0 -13 -4 0 28
q:two	-9 -11 -2 26 -22 -1 0 0
q:unchanged	0 -4 2 12 0 0 0 -6
q:under	10 13 -1 -5 -2 1 0 -18
q:unless	0 15 0 0 -1 0 0 -11
q:until	-7 0 18 5 -14 0 0 -6
q:up	0 8 6 -5 11 -1 0 -15
q:us	0 -5 0 8 0 0 0 0
q:valley	0 0 0 19 0 0 0 -17
q:value	11 -4 0 0 0 0 0 -6
q:visit	0 0 0 -9 0 0 0 12
q:vote	0 0 0 6 -6 0 0 0
q:want	0 -4 0 6 -4 0 0 0
q:was	-1 -20 4 9 14 -5 -1 -4
q:water	0 -9 0 -3 14 0 0 0
q:we	0 -36 3 -3 0 -3 3 20
q:week	0 3 0 -6 -7 0 0 10
q:were	-4 -6 5 -1 -6 0 0 12
q:what	4 3 -5 -18 -8 0 0 20
q:when	-6 -2 10 -7 4 0 0 1
q:which	14 -1 -4 -20 2 -2 0 14
q:while	0 -12 11 -5 9 0 0 -3
q:who	13 -8 -1 -5 21 0 0 -18
q:whole	0 0 0 -5 0 0 0 7
q:will	-5 6 -1 21 -11 0 0 -19
q:wine	0 -9 0 10 -2 0 0 3
q:with	6 10 -20 -1 -17 -4 0 6
q:without	2 6 8 -11 -9 -1 0 2
q:word	0 -6 0 0 0 0 0 8
q:work	0 -1 0 6 0 0 0 0
q:world	8 0 -14 8 0 0 0 -5
q:worst	0 3 0 -8 0 0 0 4
q:worth	0 -17 9 13 -1 0 0 -2
q:would	1 0 -4 -12 -4 0 0 17
q:write	0 -6 0 0 1 0 0 4
q:year	0 -18 0 17 0 0 0 0
q:yes	0 0 2 -7 2 0 0 0
q:yet	0 0 0 9 -1 0 -1 0
q:york	0 -5 0 15 -2 0 0 -5
q:you	-2 7 0 -6 0 0 0 2
q:your	10 0 0 -20 0 0 0 11
q:—	-2 7 -3 7 6 0 0 -14
qt=future	-1 4 -2 -17 6 9 0 5
qt=modal	-5 -7 1 11 -18 0 10 0
qt=past	-14 -10 9 19 -5 -2 -11 -4
qt=perfect	-13 -2 0 1 27 -4 2 -18
qt=pluperfect	-3 0 0 16 -8 0 0 -8
qt=present	10 -3 -10 -9 -16 5 -2 20
quoted	0 0 0 17 -10 0 -3 -4
r1="	0 9 0 -5 -2 0 0 1
r1=" & d:ahead	0 9 0 -5 -2 0 0 1
r1='s	5 1 0 0 0 0 0 -9
r1='s & d:ahead	5 -9 0 6 0 0 0 -5
r1='s & d:today	0 10 0 -7 0 0 0 -1
r1=( & d:ahead	0 4 0 -11 0 0 0 10
r1=( & d:today	0 -3 0 14 0 0 0 -8
r1=) & d:ahead	0 0 0 7 0 0 0 -6
r1=) & d:today	0 0 0 -5 0 0 0 7
r1=,	-8 -1 0 -3 9 0 0 2
r1=, & d:ahead	-7 -1 1 -1 7 0 0 0
r1=, & d:today	0 0 0 -3 1 0 0 6
r1=.	3 2 0 1 -4 0 -12 0
r1=. & d:ahead	5 3 1 -2 -1 0 -10 -1
r1=. & d:today	-1 -1 0 3 -7 0 0 7
r1=:	3 -1 -6 -4 0 -2 0 10
r1=: & d:ahead	4 0 -6 -8 0 -1 0 11
r1=;	-4 -3 0 9 5 -2 -4 -4
r1=; & d:ahead	-4 -2 0 7 6 -1 -3 -3
r1=<end>	-14 -8 -8 10 8 -2 1 2
r1=<end> & d:ahead	-11 -6 -4 -3 11 0 4 6
r1=<end> & d:today	-2 -1 -3 25 -4 -2 -2 -12
r1=<level>	0 30 0 -17 -9 0 0 -9
r1=<level> & d:ahead	0 31 0 -18 -9 0 0 -8
r1=<name>	-5 -5 -1 -1 3 0 0 12
r1=<name> & d:ahead	-5 -5 -1 -2 3 0 0 12
r1=<not>	0 0 0 -11 3 0 1 8
r1=<not> & d:ahead	0 0 0 -9 3 0 1 5
r1=<number>	0 -1 0 11 0 0 0 -7
r1=<number> & d:ahead	0 -1 0 10 0 0 0 -7
r1=<person>	0 -11 0 10 0 0 0 0
r1=<person> & d:ahead	0 -11 0 10 0 0 0 0
r1=<quality>	0 15 0 -16 0 0 0 3
r1=<quality> & d:ahead	0 15 0 -17 0 0 0 3
r1=<seat>	0 -3 0 10 0 0 0 0
r1=<seat> & d:ahead	0 -3 0 10 0 0 0 0
r1=<v-down>	0 -7 0 3 0 0 0 2
r1=<v-down> & d:ahead	0 -7 0 3 0 0 0 2
r1=<v-end>	0 -3 0 0 0 0 0 6
r1=<v-end> & d:ahead	0 -3 0 0 0 0 0 6
r1=<v-impose> & d:ahead	0 4 0 -6 0 0 0 5
r1=?	5 0 -6 6 0 0 0 -6
r1=after	0 -5 0 12 0 0 0 -1
r1=after & d:ahead	0 -4 0 10 0 0 0 -1
r1=and	0 7 0 14 -19 0 0 -12
r1=and & d:ahead	0 9 0 13 -18 0 0 -14
r1=are	-1 0 4 5 -9 0 0 0
r1=are & d:ahead	-1 0 6 1 -9 0 0 0
r1=as	0 -9 0 3 0 0 0 4
r1=as & d:ahead	0 -8 0 0 0 0 0 5
r1=at	0 -5 -1 7 -7 -1 0 3
r1=at & d:ahead	0 -5 -1 7 -6 -1 0 2
r1=by	0 -1 0 7 0 0 0 -1
r1=by & d:ahead	0 -1 0 6 0 0 0 0
r1=evening	0 -2 0 12 0 0 0 -4
r1=evening & d:ahead	0 -2 0 11 0 0 0 -4
r1=has	0 0 0 6 0 0 0 -1
r1=has & d:ahead	0 0 0 6 0 0 0 -1
r1=if	0 15 0 -6 -1 0 0 -4
r1=if & d:ahead	0 15 0 -7 -1 0 0 -3
r1=in	0 -1 0 16 -8 0 0 -4
r1=in & d:ahead	0 -1 0 16 -8 0 0 -4
r1=is	4 -6 0 10 0 0 0 -12
r1=is & d:ahead	5 -5 0 8 0 0 0 -10
r1=it	-2 11 0 1 -5 0 0 -7
r1=it & d:ahead	-2 12 0 0 -5 0 0 -4
r1=night	0 -2 0 6 0 0 0 0
r1=night & d:ahead	0 -2 0 6 0 0 0 0
r1=of	2 -1 -1 -15 1 0 0 17
r1=of & d:ahead	2 -1 -1 -15 1 0 0 17
r1=our	0 -7 0 0 6 0 0 0
r1=our & d:ahead	0 -7 0 0 6 0 0 0
r1=the	-6 -9 -7 11 2 0 -1 1
r1=the & d:ahead	-6 -8 -7 8 2 0 -1 2
r1=they	0 0 0 0 -1 0 0 6
r1=to	-4 8 -1 2 -15 7 0 -7
r1=to & d:ahead	-3 8 -1 1 -14 7 0 -6
r1=under & d:ahead	0 -1 0 -1 0 0 0 7
r1=unless	-1 10 3 -4 3 0 0 -12
r1=unless & d:ahead	-1 10 3 -5 3 0 0 -11
r1=was	0 -2 0 6 0 0 0 0
r1=was & d:ahead	0 -2 0 6 0 0 0 0
r1=will	0 0 6 0 -5 0 0 0
r1=will & d:ahead	0 0 6 0 -5 0 0 0
r1=with	0 -7 7 3 0 0 0 -2
r1=with & d:ahead	0 -7 7 2 0 0 0 -2
r1=without	0 7 0 -7 0 0 0 1
r1=—	0 -4 -1 19 -4 0 0 -9
r1=— & d:ahead	0 0 0 12 -1 0 0 -9
r1=— & d:today	0 -7 0 11 0 0 0 0
r2="	0 -12 0 14 -5 0 -3 0
r2='s	0 -5 -1 0 0 0 0 7
r2=,	0 9 0 -8 -2 0 0 3
r2=.	0 -16 0 7 1 0 0 3
r2=:	0 -4 0 9 0 0 0 0
r2=<agent>	0 -5 0 14 -2 0 0 -2
r2=<day-ahead>	0 -10 0 3 -8 6 0 8
r2=<day-today>	0 0 0 -9 -1 0 0 12
r2=<end>	0 -9 -9 13 5 -4 -9 1
r2=<goods>	5 14 0 -5 0 0 0 -14
r2=<level-noun>	0 -13 0 2 -1 0 0 11
r2=<level>	0 16 0 -4 -9 0 0 -1
r2=<name>	0 -15 -2 27 -3 0 0 -10
r2=<office>	0 -8 0 3 0 0 0 4
r2=<organisation>	0 23 0 -3 0 0 0 -20
r2=<person>	0 2 0 0 5 0 0 -7
r2=<quality>	0 5 0 -4 -5 0 0 6
r2=<span>	0 -8 0 0 -1 0 0 10
r2=<v-bear>	0 9 -6 0 0 -2 0 0
r2=<v-begin>	0 -19 0 34 -7 -3 0 -12
r2=<v-down>	0 12 0 -4 -1 0 0 -3
r2=<v-end>	0 -4 0 9 0 0 0 0
r2=<v-impose>	-7 3 0 3 0 0 0 -2
r2=<v-propose>	0 11 0 -4 0 0 0 -3
r2=<v-say>	-1 1 0 1 -7 0 0 4
r2=<v-sell>	1 -3 0 -7 1 9 0 0
r2=<v-stay>	2 -6 2 4 -2 0 0 0
r2=<v-target>	0 0 -6 11 -6 0 0 1
r2=<v-up>	0 -10 0 21 0 0 0 -11
r2=a	0 0 9 2 -13 0 0 0
r2=all	0 -5 0 0 0 0 0 7
r2=an	0 4 0 -7 -2 0 4 0
r2=and	-1 3 -6 -4 7 2 -2 -3
r2=as	0 -4 0 18 0 0 0 -14
r2=at	0 0 12 -9 5 -1 0 -14
r2=be	0 3 0 -9 0 3 0 3
r2=both	-3 -9 0 10 -2 0 0 4
r2=by	0 -4 0 13 0 0 0 -5
r2=end	0 -5 0 0 0 0 0 7
r2=for	0 7 0 0 -5 4 0 -3
r2=free	0 -5 7 -5 4 0 0 0
r2=from	0 8 0 -13 5 0 0 0
r2=go	0 -11 0 21 0 0 0 -10
r2=had	0 -1 0 7 0 0 0 -1
r2=has	0 -5 0 4 2 0 1 -6
r2=have	0 -1 0 7 0 0 0 -3
r2=he	0 -6 0 -4 -1 0 0 13
r2=if	0 27 0 -11 0 0 0 -14
r2=in	-2 3 0 10 -9 0 0 -5
r2=is	-3 -12 1 15 1 0 0 -4
r2=it	0 6 0 10 -1 0 0 -16
r2=last	0 24 0 -20 0 0 0 -4
r2=must	0 0 0 0 -6 0 5 3
r2=next	3 4 0 -10 -1 0 0 5
r2=no	0 7 0 0 0 0 4 -8
r2=not	0 0 4 -18 0 0 0 14
r2=on	0 4 0 -2 4 0 6 -13
r2=or	0 11 7 -6 0 0 0 -10
r2=say	0 9 0 -8 -4 0 0 3
r2=see	0 6 0 -1 0 0 0 -3
r2=so	0 0 0 -2 12 0 0 -7
r2=take	0 -5 0 6 0 0 0 0
r2=talk	0 0 0 -8 0 0 0 10
r2=tell	0 0 0 -5 0 0 0 6
r2=that	0 -8 0 12 2 0 0 -5
r2=the	7 -4 3 -6 0 -9 -1 7
r2=there	0 15 0 -10 0 0 0 -2
r2=they	0 -15 -1 20 0 0 0 -3
r2=thi	0 -9 0 -3 3 0 0 7
r2=to	0 6 0 -15 -4 0 13 1
r2=truce	0 -1 0 -2 0 0 0 8
r2=was	0 -5 0 17 0 0 0 -10
r2=we	0 1 2 -13 9 0 0 0
r2=what	0 6 0 6 0 0 0 -13
r2=when	-2 9 -3 0 0 0 -1 -1
r2=which	0 -2 0 15 -6 0 0 -2
r2=will	0 0 0 12 -1 0 0 -10
r2=year	4 0 0 -7 6 0 0 -1
r2=yes	0 0 0 -5 0 0 0 7
r3="	0 -1 0 8 0 0 0 -5
r3='s	2 -6 0 8 -1 4 0 -7
r3=,	4 3 -3 8 -14 0 0 -6
r3=.	0 -18 10 0 -10 6 0 10
r3=<day-ahead>	0 0 0 -3 -1 0 0 8
r3=<day-gone>	0 -6 0 1 0 0 0 5
r3=<duty>	0 12 -2 -4 0 0 -2 -2
r3=<end>	0 -12 -11 15 5 -6 -10 4
r3=<goods>	-4 5 -1 -6 -8 0 0 15
r3=<level-noun>	-1 -3 0 -11 4 0 0 16
r3=<name>	0 1 0 7 -3 0 0 -4
r3=<not>	4 0 6 0 1 0 0 -11
r3=<number>	7 -13 8 -11 11 0 6 -3
r3=<organisation>	0 9 2 -3 15 0 0 -25
r3=<person>	0 4 0 -6 1 0 -2 4
r3=<quality>	0 12 0 -12 -2 0 -1 6
r3=<seat>	0 6 0 8 0 0 0 -15
r3=<sender>	-1 13 0 -2 -2 0 0 0
r3=<span>	0 12 0 -16 -1 0 0 7
r3=<v-agree>	0 0 0 -5 0 0 13 -6
r3=<v-bear>	0 5 0 5 -6 0 6 -13
r3=<v-buy>	0 -1 0 6 0 0 0 0
r3=<v-down>	0 -2 0 0 0 0 6 0
r3=<v-end>	0 23 0 0 -1 0 0 -15
r3=<v-impose>	-2 0 -4 -7 0 0 11 5
r3=<v-propose>	0 -7 2 -7 12 0 0 0
r3=<v-say>	0 -2 0 -2 0 0 0 10
r3=<v-stay>	0 5 0 8 0 0 0 -14
r3=<v-suspend>	0 0 0 -14 0 0 0 14
r3=<v-target>	0 7 0 -15 6 0 0 0
r3=<v-up>	0 5 0 1 0 0 0 -7
r3=a	1 -11 0 10 1 0 0 -1
r3=additional	0 7 0 -2 0 0 0 0
r3=after	0 -12 0 13 0 0 0 0
r3=agreement	0 7 0 -14 0 0 4 0
r3=an	0 0 0 0 0 0 6 -5
r3=and	1 0 0 -7 -9 0 0 12
r3=are	0 -8 -1 0 0 0 0 7
r3=at	0 -19 0 5 10 0 0 1
r3=back	0 -4 0 0 -1 0 0 6
r3=be	0 -16 4 1 0 0 0 3
r3=by	0 -8 0 0 2 0 0 0
r3=charge	0 -1 0 -8 8 0 0 0
r3=day	-3 5 4 -7 -6 0 0 8
r3=duty	0 9 0 -7 2 0 0 0
r3=end	0 15 0 -8 0 0 0 -4
r3=for	0 -12 0 9 6 0 0 0
r3=from	2 -6 0 4 0 0 0 0
r3=good	0 -6 0 7 0 0 0 0
r3=had	0 0 0 -6 0 0 0 8
r3=has	0 14 0 -1 0 0 0 -11
r3=i	0 0 0 -6 0 0 0 7
r3=if	0 0 -1 7 -2 0 0 0
r3=in	4 -7 0 14 2 0 0 -17
r3=is	0 -2 0 -5 0 0 0 12
r3=it	0 0 -1 19 7 -1 0 -24
r3=its	0 0 0 6 0 0 0 -3
r3=last	0 -6 6 5 0 0 0 -4
r3=minute	0 0 12 0 0 0 0 -10
r3=month	4 -14 0 0 3 0 0 6
r3=no	0 -7 0 2 2 0 0 1
r3=nobody	7 0 0 -9 0 0 0 1
r3=not	0 1 2 -1 4 0 0 -6
r3=nothing	0 12 0 0 0 0 0 -8
r3=of	1 -12 4 -15 9 3 0 9
r3=off	0 0 0 -4 6 0 0 0
r3=old	0 -3 0 6 -1 0 -1 4
r3=on	0 -6 0 0 0 0 0 10
r3=other	0 0 0 -6 2 0 0 5
r3=put	0 -1 0 8 0 0 0 -4
r3=rate	0 -1 0 -2 -1 0 0 10
r3=side	0 2 0 7 0 0 0 -8
r3=sign	0 -3 0 8 0 0 0 0
r3=sooner	0 10 0 -8 0 0 0 0
r3=suspend	0 2 0 -7 0 0 0 4
r3=take	0 -6 0 1 0 0 0 4
r3=that	0 11 10 -3 0 0 0 -20
r3=the	-5 15 -4 6 -5 9 -5 -17
r3=their	0 -1 0 6 0 0 0 -2
r3=they	0 7 0 3 0 0 0 -9
r3=time	0 5 0 3 -6 0 0 -1
r3=to	0 -8 1 6 0 0 -1 1
r3=truce	0 2 0 15 0 0 0 -15
r3=two	0 1 0 7 0 0 0 -8
r3=was	0 0 0 8 0 0 0 -6
r3=what	0 -3 0 -2 0 0 0 10
r3=with	0 -13 0 1 5 0 0 4
r3=without	0 -9 5 11 -3 0 0 -4
r3=would	0 -2 0 0 0 0 0 6
r3=year	0 4 0 -13 0 0 0 8
r4="	0 14 0 -7 0 0 0 -5
r4='s	-4 7 0 -11 4 1 0 0
r4=)	0 1 0 -6 0 0 0 6
r4=,	3 3 -6 30 -11 0 -3 -27
r4=-	0 -9 0 15 0 0 0 -4
r4=.	-8 1 -15 3 3 -8 -1 3
r4=:	-3 0 11 -12 5 0 4 -7
r4=<agent>	0 0 0 10 0 0 0 -9
r4=<day-ahead>	1 -11 0 16 1 0 0 -11
r4=<day-gone>	0 -3 0 16 0 0 0 -10
r4=<duty>	0 0 -3 2 -4 0 -4 11
r4=<end>	-1 -16 -6 17 6 -2 -12 2
r4=<goods>	5 -2 0 6 -12 0 0 2
r4=<level-noun>	0 10 0 -16 3 0 -1 3
r4=<level>	0 -13 0 26 -8 0 0 -7
r4=<name>	1 -8 0 7 1 0 0 0
r4=<not>	0 7 0 -5 -5 0 0 3
r4=<number>	-1 19 -1 -10 12 0 0 -15
r4=<organisation>	0 -9 0 20 -4 0 0 -5
r4=<person>	0 0 0 -7 -1 5 0 5
r4=<quality>	0 7 -1 16 -15 0 0 -9
r4=<seat>	0 -6 0 -3 -3 0 0 14
r4=<span>	0 0 0 10 4 0 0 -16
r4=<v-agree>	0 -7 0 10 0 0 0 -1
r4=<v-begin>	0 0 9 -22 5 0 0 5
r4=<v-down>	0 -6 11 -6 0 0 0 4
r4=<v-end>	3 -8 1 11 -3 0 0 -8
r4=<v-impose>	2 -15 0 7 6 -1 1 -4
r4=<v-propose>	3 -4 0 13 -1 0 0 -8
r4=<v-say>	0 -4 2 10 0 0 -3 -9
r4=<v-stay>	0 0 0 -8 -1 0 0 15
r4=<v-suspend>	0 -10 0 6 0 0 0 6
r4=<v-target>	0 0 4 -12 11 0 0 -4
r4=<v-up>	0 6 0 -15 6 0 2 0
r4=a	0 -13 5 15 -5 0 4 -5
r4=after	0 9 0 0 -1 0 0 -8
r4=all	0 -12 0 15 0 0 0 -1
r4=announce	2 0 0 -9 7 0 0 0
r4=at	0 0 0 13 -1 0 0 -8
r4=be	0 7 0 2 -7 0 0 0
r4=before	0 2 11 -4 -1 0 0 -10
r4=by	0 -7 0 9 -8 0 0 3
r4=day	0 -2 6 0 3 0 0 -3
r4=duty	0 0 0 -1 -7 0 0 15
r4=end	3 0 2 12 0 0 0 -18
r4=extend	0 5 0 5 0 0 0 -9
r4=extension	0 0 0 -2 0 0 6 -2
r4=for	0 0 -5 0 6 0 0 0
r4=from	0 10 0 -10 -2 0 0 6
r4=go	0 0 0 -12 7 0 0 4
r4=has	7 12 0 -13 0 0 0 -4
r4=have	0 7 0 -8 0 0 0 4
r4=he	0 -7 0 9 0 0 0 0
r4=in	2 7 -1 -20 13 2 0 -2
r4=is	0 16 -3 -17 13 0 0 -7
r4=it	5 5 -3 -7 4 0 0 -3
r4=its	0 4 5 3 -1 0 0 -10
r4=meet	0 0 0 -4 0 0 0 7
r4=no	0 6 0 0 0 0 0 -2
r4=not	0 1 0 -15 0 0 0 12
r4=of	-2 26 -2 -7 -10 0 0 -6
r4=on	0 21 0 -14 -4 0 5 -5
r4=one	0 -3 0 9 -2 0 0 0
r4=pay	0 -5 0 6 0 0 0 0
r4=say	0 -5 3 12 -4 0 0 -6
r4=tariff	0 0 0 9 0 0 0 -2
r4=that	1 -10 0 -12 5 0 0 12
r4=the	-10 -6 2 -8 14 0 0 3
r4=to	-3 -9 0 -4 6 -1 0 13
r4=truce	0 0 0 -6 0 0 0 8
r4=until	0 0 0 11 0 0 0 -11
r4=will	0 12 0 -19 -4 0 0 11
r4=with	0 -13 0 13 0 0 4 -4
r=" or	0 9 0 -7 0 0 0 0
r=) <end>	0 0 0 9 0 0 0 -8
r=, "	0 -1 0 -5 -4 0 -2 16
r=, <day-ahead>	0 -5 0 2 -1 7 0 0
r=, <name>	1 0 0 0 0 0 1 -6
r=, <quality>	0 6 0 -6 0 0 0 1
r=, <span>	0 -11 0 -4 0 0 0 14
r=, a	0 -11 11 -11 -4 0 0 12
r=, an	0 8 0 -7 0 0 0 0
r=, and	-1 0 -6 -2 8 2 -1 -2
r=, as	0 -1 0 13 0 0 0 -11
r=, at	0 0 12 -8 5 -1 0 -12
r=, both	-2 -6 0 5 -1 0 0 7
r=, by	0 -4 0 11 0 0 0 -4
r=, for	0 10 0 -1 -4 0 0 -1
r=, from	0 2 0 -12 7 0 0 0
r=, has	0 -1 0 12 0 0 0 -5
r=, he	0 0 0 -4 0 0 0 6
r=, if	0 27 0 -16 0 0 0 -13
r=, in	-2 9 0 4 -9 0 0 -5
r=, is	0 -12 0 2 5 0 0 4
r=, no	0 6 0 0 0 0 4 -7
r=, on	0 4 0 -2 5 0 6 -13
r=, say	0 10 0 -9 -4 0 0 4
r=, so	0 0 0 -3 12 0 0 -6
r=, that	0 -10 0 2 4 0 0 2
r=, the	2 -3 4 -10 2 -1 0 7
r=, to	0 0 0 -2 -2 0 6 1
r=, was	0 0 0 9 0 0 0 -7
r=, when	-2 9 -3 0 0 0 -1 -1
r=, which	0 -2 0 14 -6 0 0 -2
r=, will	0 -6 0 15 0 0 0 -7
r=, with	0 0 0 11 0 0 0 -4
r=, yes	0 0 0 -5 0 0 0 7
r=. <end>	4 2 0 -2 -3 0 -11 3
r=: <level>	0 -4 0 -2 0 0 0 8
r=: the	-2 -6 0 -6 -6 0 0 19
r=; <end>	0 0 0 -7 14 0 0 -4
r=; the	0 1 0 -8 5 0 0 1
r=<end> <end>	-14 -8 -8 10 8 -2 1 2
r=<name> 's	0 -2 -1 -7 0 0 0 11
r=? <end>	5 -3 -5 10 0 0 0 -6
r=and end	0 -3 0 6 0 0 0 0
r=and is	0 -11 3 19 0 0 0 -13
r=and last	0 14 0 -11 0 0 0 -3
r=and to	0 4 0 -7 0 0 0 2
r=at <number>	0 1 0 10 -3 0 0 -6
r=at midnight	0 -1 0 -2 0 0 0 6
r=in the	0 0 0 -4 0 0 0 6
r=is the	7 0 5 -4 0 0 0 -8
r=it is	-1 9 0 0 -1 0 0 -2
r=of next	3 4 0 -10 -1 0 0 5
r=of thi	0 -7 0 -2 4 0 0 7
r=that he	0 -5 0 -1 0 0 0 7
r=that the	0 6 0 -1 0 0 0 -2
r=that there	0 6 0 -5 0 0 0 0
r=the <organisation>	0 -5 0 7 0 0 0 0
r=the <person>	0 -1 0 -5 9 0 0 0
r=to <day-ahead>	0 0 0 -5 0 0 0 8
r=to <day-gone>	0 6 0 0 0 0 0 -6
r=unless <organisation>	0 26 0 -12 0 0 0 -16
r=unless the	0 5 0 4 0 0 0 -11
r=— <name>	0 -11 0 5 0 0 0 3
r=— a	0 0 0 14 0 0 0 -12
r=— the	0 0 0 12 0 0 0 -8
s:!	0 -22 0 27 0 0 0 -8
s:"	-9 1 -5 0 0 -1 -6 8
s:&	0 -3 0 7 0 0 0 0
s:'	0 -8 7 14 0 0 0 -10
s:'s	13 -13 -14 13 -3 12 7 -16
s:(	-5 -18 -3 17 -17 0 0 9
s:)	-6 -10 -4 17 -19 0 0 7
s:*	-1 -17 2 31 -2 0 0 -18
s:,	-5 8 -19 -2 -2 8 -3 7
s:-	12 -1 13 7 -14 0 -3 -21
s:.	-7 -3 1 22 -7 -10 -18 -2
s:/	0 5 2 -8 6 0 0 -5
s::	-2 0 9 4 2 -16 -9 -5
s:;	-8 -10 -7 0 10 1 6 2
s:<agent>	2 0 -1 -2 1 15 0 -10
s:<day-ahead>	3 5 -3 -5 12 -1 -3 -4
s:<day-gone>	-17 -16 -13 27 -10 0 -26 7
s:<day-today>	-30 -13 -2 39 -7 -1 -16 -11
s:<duty>	-45 9 7 0 -1 -9 16 -8
s:<gate>	-15 0 -17 -4 24 0 -8 0
s:<goods-amount>	-4 -11 0 31 -7 0 0 -10
s:<goods>	7 18 19 -24 4 -28 0 -1
s:<level-noun>	-24 -3 -20 10 3 0 -3 4
s:<level>	-11 20 -35 10 -34 -24 0 2
s:<money>	-2 -27 -1 31 -2 1 -2 -7
s:<month-ahead>	0 -7 0 5 0 0 0 0
s:<month-gone>	9 -21 0 0 -3 -3 -1 16
s:<name>	8 11 17 -16 -2 0 6 -6
s:<not>	2 4 11 -5 1 -23 9 -6
s:<number>	-5 37 17 -4 -21 -31 -3 -24
s:<office>	-17 -14 -15 29 -1 -10 9 -9
s:<organisation>	5 8 -7 12 23 -4 -12 -46
s:<person>	-16 0 -13 5 4 0 -5 1
s:<points>	-18 -17 -8 -13 -11 -5 0 46
s:<quality>	-6 8 -24 -14 9 14 -14 7
s:<seat>	-8 -20 -2 19 8 -13 8 -5
s:<sender>	13 5 4 -2 0 0 -8 -21
s:<span>	-19 5 -26 4 -24 -6 -12 18
s:<taker>	0 -14 -7 16 5 -8 0 2
s:<v-agree>	-21 -9 -1 13 -8 0 12 -4
s:<v-bear>	-15 18 -3 0 0 -8 4 -11
s:<v-begin>	9 12 2 -4 -11 -4 0 -6
s:<v-buy>	-17 -4 6 9 -3 7 -3 -7
s:<v-deny>	30 -17 0 3 -4 0 0 -20
s:<v-down>	-8 4 0 6 -17 -1 8 -1
s:<v-end>	-7 9 10 -6 -11 -16 -1 8
s:<v-impose>	-5 -6 -14 -3 7 -10 4 13
s:<v-propose>	-12 9 -16 10 15 -7 7 -30
s:<v-return>	-5 14 -5 1 -21 -3 -8 4
s:<v-say>	-4 8 -4 0 4 0 -5 -4
s:<v-sell>	8 -17 0 -12 18 14 0 -24
s:<v-stay>	1 -5 8 6 -14 -10 -17 6
s:<v-suspend>	10 -18 -1 0 -9 -3 -10 17
s:<v-target>	-5 13 0 -2 5 -9 -13 -10
s:<v-threaten>	0 9 -1 2 -7 -1 -4 -2
s:<v-up>	-3 4 -23 0 0 -2 0 4
s:?	2 2 -7 9 -3 -1 -1 -8
s:@	-2 -12 0 11 -7 0 0 8
s:_	-1 2 0 -3 -5 0 0 8
s:a	15 0 0 -5 2 12 13 -14
s:about	6 8 -1 -17 0 5 0 2
s:above	0 19 0 -18 0 0 0 -8
s:abroad	0 -6 0 9 0 0 0 0
s:accept	0 -3 0 0 10 0 0 -9
s:accord	2 8 0 -5 0 0 0 -5
s:according	0 -14 0 10 -1 0 0 4
s:add	0 -11 0 7 0 0 0 3
s:additional	-9 3 12 -15 -11 0 0 16
s:affiliate	12 -2 1 -12 0 0 0 -2
s:afraid	0 0 0 -4 0 0 0 6
s:after	0 13 -9 13 -9 -2 0 -14
s:again	0 18 -6 -11 -15 0 -1 5
s:against	0 0 0 -9 0 0 4 7
s:agree	-4 -3 -4 2 -13 2 14 0
s:agreement	-5 0 -3 9 -7 4 0 -5
s:ahead	0 -16 0 24 0 0 0 -8
s:alexandria	0 -3 0 18 0 0 0 -13
s:alive	1 6 0 -4 0 0 0 0
s:all	-2 7 1 5 -23 9 0 -9
s:allowed	0 0 0 7 0 0 0 -4
s:alone	0 -10 0 11 0 0 0 0
s:along	0 0 0 7 0 0 0 -6
s:already	3 8 0 -7 -3 0 0 0
s:also	-6 -15 6 4 6 0 0 0
s:am	0 9 0 -2 0 0 0 -2
s:an	0 -4 0 -4 -31 7 6 10
s:and	-1 -6 -6 15 -12 -3 -41 5
s:anew	0 13 0 -8 -1 0 0 0
s:announce	7 4 2 -4 0 -2 1 -6
s:another	0 2 0 11 -2 0 0 -9
s:answer	-4 -18 0 19 7 0 0 0
s:antimony	32 -14 0 -12 -1 0 0 -19
s:any	-2 2 0 9 -2 0 0 -5
s:anyone	0 6 0 -10 4 0 0 0
s:anything	2 6 0 -12 7 0 0 -2
s:apply	2 9 0 -9 -17 0 -1 12
s:approval	0 -3 0 1 6 0 0 -5
s:approve	-2 -24 0 9 6 0 0 7
s:are	-2 5 0 -17 14 -14 -2 5
s:army	0 0 0 17 0 0 0 -14
s:arrangement	-2 0 -2 -27 -1 0 0 33
s:arrive	0 0 8 0 -3 0 0 0
s:article	0 10 0 -4 0 0 0 0
s:as	2 11 -7 -1 2 -2 0 -9
s:ask	0 10 -1 -25 3 0 0 19
s:at	-7 -2 2 0 21 0 -12 -11
s:autumn	0 11 0 -14 0 0 0 5
s:avocado	0 -4 0 -7 0 0 0 12
s:away	7 -6 0 -5 -2 4 0 5
s:back	0 8 -7 -11 -30 0 -5 21
s:ban	15 3 0 -6 -3 0 0 -10
s:bank	0 -10 0 10 0 2 0 -1
s:battery	14 -7 0 -1 0 0 0 -4
s:be	-4 6 1 -3 1 0 -12 -1
s:became	0 -9 0 20 0 0 0 -12
s:because	0 -5 0 13 0 0 0 -6
s:become	0 3 0 -19 0 0 7 8
s:beef	0 0 0 11 -1 0 0 -8
s:been	-11 0 -2 2 0 7 -1 0
s:before	-14 0 17 -19 10 -9 -10 6
s:begin	-10 13 -5 6 10 0 0 -20
s:bergen	0 -1 0 8 0 0 0 0
s:better	3 -8 0 -11 0 0 0 16
s:between	-4 -29 -6 16 -13 3 0 9
s:big	0 -4 0 14 0 0 0 -9
s:bite	11 -12 0 -7 4 0 0 0
s:border	0 6 0 -15 0 0 0 10
s:both	-13 13 -9 -8 -12 -4 -4 16
s:box	0 0 0 -4 8 0 0 0
s:breakfast	0 -7 0 9 0 0 0 0
s:breath	0 -11 0 3 0 0 0 7
s:bridge	0 -2 0 10 0 0 0 -3
s:budget	0 -7 0 17 -2 0 0 -7
s:bulletin	-1 -2 0 6 0 0 0 0
s:busan	0 -10 0 0 -4 0 0 11
s:business	0 -2 0 -3 0 14 0 -4
s:butter	0 0 -1 14 -9 0 0 -3
s:buy	0 -2 0 12 0 0 0 0
s:buyer	0 4 -1 0 10 -7 0 -6
s:by	-5 -11 -3 10 6 0 18 -17
s:cabinet	0 6 0 7 0 0 0 -14
s:calendar	0 0 0 -1 -1 0 0 6
s:call	0 -15 0 22 9 0 0 -17
s:calm	0 -3 0 -6 0 0 0 10
s:can	-2 6 -1 -8 7 0 -1 1
s:capital	0 -8 0 0 0 0 0 10
s:car	0 12 0 -4 0 0 0 -2
s:cargo	0 0 6 0 -6 0 0 0
s:carry	0 0 0 3 -10 0 0 4
s:case	0 8 0 -3 6 0 0 -10
s:cease	0 10 0 -15 -2 0 0 8
s:ceasefire	0 0 0 20 0 0 0 -19
s:cement	0 0 0 7 0 0 0 -4
s:central	0 -10 0 5 0 0 0 3
s:ceramic	0 -1 0 -1 0 0 6 0
s:certificate	0 -9 0 -1 17 0 0 -8
s:change	0 -1 11 0 -9 0 0 0
s:charge	-9 7 0 -12 5 0 -1 4
s:chicken	0 5 0 -19 9 0 0 2
s:chip	-5 0 0 -7 0 4 0 11
s:city	0 -4 0 18 0 0 0 -13
s:claim	0 0 0 0 13 0 0 -10
s:clear	0 -2 -1 -8 -9 0 0 21
s:client	0 16 4 -13 -7 0 0 0
s:clock	0 15 0 -13 0 0 0 0
s:close	0 -15 -1 4 0 8 0 4
s:closed	0 -3 0 30 -16 0 0 -10
s:club	0 0 0 23 -1 -3 0 -17
s:cocoa	0 -14 0 13 -5 0 0 4
s:cod	0 -12 0 3 0 0 0 6
s:coffee	0 -11 0 18 0 0 0 -7
s:column	-1 21 0 -12 -8 0 0 0
s:come	0 -4 6 0 -16 0 4 4
s:comment	0 -4 0 0 8 0 0 -1
s:commerce	2 -6 0 3 -2 0 0 0
s:commission	0 -6 0 8 0 0 0 0
s:company	0 -6 0 15 0 1 0 -14
s:complete	0 0 0 -6 7 0 0 0
s:conclude	0 2 0 -20 0 0 0 19
s:consent	0 0 0 -17 12 0 0 7
s:consultation	0 -10 -1 4 9 0 0 0
s:continue	-1 -2 1 -11 0 0 0 14
s:contract	-2 -11 -1 30 -6 0 -2 -11
s:control	7 -5 -2 21 -8 0 0 -17
s:copper	0 9 0 -4 -3 0 0 0
s:corrected	0 0 0 -5 6 0 0 0
s:cost	0 0 0 -11 0 0 0 14
s:cotton	0 28 0 -29 -6 0 0 8
s:could	0 -8 0 14 -10 0 0 1
s:council	0 0 0 -15 15 0 0 0
s:count	0 0 0 -25 9 0 0 19
s:counterpart	10 0 0 -5 0 0 0 0
s:country	-1 -1 -1 -7 10 0 0 8
s:county	0 -9 0 19 -10 0 0 0
s:cover	11 0 0 -4 0 0 0 -1
s:crane	0 20 0 -10 -2 0 0 -1
s:current	0 0 0 -22 0 15 0 11
s:custom	0 5 -3 7 -5 0 0 -3
s:customer	0 -4 0 13 -4 0 0 0
s:date	6 17 -4 -27 -2 -2 5 6
s:day	-1 -6 6 -18 7 -4 -2 18
s:deadline	-2 2 -1 -2 -19 25 10 -24
s:deal	7 6 -1 -16 -11 -1 5 10
s:decide	0 -5 0 -7 20 0 0 -7
s:decided	0 2 0 -6 0 0 0 5
s:decree	0 5 0 -8 -5 0 0 12
s:delegation	0 -8 0 27 -3 0 0 -15
s:did	0 -14 0 33 -5 0 0 -10
s:die	0 4 0 -16 0 0 0 14
s:dinner	0 -4 0 8 0 0 0 -3
s:discuss	0 -4 0 10 -2 0 0 0
s:dispute	0 -2 0 1 -11 0 6 4
s:do	-3 -18 -1 -5 -1 0 0 27
s:docker	0 0 0 8 0 0 0 -8
s:doe	0 -3 0 -8 -8 0 0 20
s:doesn't	0 -8 0 -3 11 0 0 2
s:done	0 7 0 -12 9 0 0 -4
s:down	-3 -6 2 18 -9 8 0 -13
s:draw	0 -1 0 7 0 0 0 -3
s:drop	0 4 0 -7 0 0 0 2
s:due	0 9 -9 -6 11 -3 -2 -1
s:duty	-21 19 23 -34 2 -10 0 10
s:each	-3 -14 -2 5 9 0 -1 3
s:earlier	0 7 0 -7 -3 0 0 4
s:early	0 -8 0 -1 3 0 0 5
s:earth	19 -15 -2 8 -9 0 0 -11
s:easter	0 -5 0 0 0 0 0 7
s:eastern	-1 3 -1 -14 6 0 0 1
s:effect	4 6 0 -14 -13 0 0 13
s:effective	0 1 0 -5 8 0 0 -4
s:either	3 2 0 -6 0 0 0 0
s:election	0 -3 0 14 -5 0 0 0
s:electricity	0 -4 0 9 0 0 0 -3
s:else	0 10 0 0 0 0 0 -8
s:emergency	0 0 0 5 1 0 0 -7
s:end	0 -26 16 2 -16 -7 0 12
s:enter	0 11 8 -11 1 0 0 -21
s:entry	-2 -9 -1 8 9 -1 0 -3
s:evening	-1 -1 0 11 6 0 0 -12
s:every	8 0 9 -12 4 0 0 -11
s:everybody	0 13 0 -3 -1 0 0 -6
s:everyone	0 17 0 -11 0 0 0 -6
s:everything	-7 -2 0 0 -9 0 0 14
s:exchanged	0 0 0 -7 0 0 0 8
s:exclusion	0 -27 47 -13 -9 0 0 -30
s:exempt	0 5 8 0 -11 0 0 -2
s:exemption	0 0 14 -11 0 0 0 0
s:expect	0 -15 1 17 -5 0 -3 0
s:expert	0 -5 0 20 -8 0 0 -4
s:expire	-6 3 6 -2 -2 0 0 0
s:explain	0 0 0 14 0 0 0 -12
s:export	16 -6 1 16 -19 -1 -1 -19
s:exporter	0 5 0 -13 10 0 0 0
s:extend	-2 -9 0 26 -6 0 0 -14
s:extension	-1 -7 1 2 -4 0 5 0
s:face	0 0 0 -18 0 0 5 13
s:fact	0 -2 0 15 0 0 0 -8
s:fail	0 24 0 -15 0 0 0 -11
s:failed	0 -4 0 15 0 0 0 -8
s:failing	0 29 0 -25 0 0 0 -3
s:far	0 -3 0 7 -1 0 0 0
s:farm	0 10 6 -6 -6 0 0 -3
s:farmer	0 7 0 -5 0 0 0 0
s:fee	-14 -34 -6 13 34 -3 0 -20
s:figure	0 0 0 0 7 0 0 -6
s:final	0 -13 0 -1 10 0 0 5
s:find	0 13 0 -9 -2 -2 0 5
s:fine	0 -4 0 10 0 0 0 0
s:finished	-2 5 0 -10 0 0 11 0
s:firm	10 1 0 -1 -4 0 0 -7
s:first	-1 -9 -1 15 -4 -3 0 2
s:fish	0 0 0 12 -6 0 0 0
s:floor	0 -5 0 0 7 0 0 -1
s:flour	0 -2 0 11 0 0 0 -7
s:flower	0 10 0 -8 0 0 0 0
s:follow	0 -3 0 2 10 0 0 -9
s:followed	0 -1 0 -8 0 0 0 12
s:following	0 11 0 -7 0 0 0 -1
s:for	-8 -2 16 8 -10 5 3 -12
s:force	3 -4 0 -6 5 0 0 5
s:foreign	0 -7 0 10 -3 0 0 0
s:forty	0 -3 0 9 -6 3 0 -1
s:found	0 -6 0 17 -7 0 0 -5
s:fourth	0 -1 0 0 7 0 0 -4
s:free	0 -18 13 1 0 0 0 0
s:freeze	0 -4 0 -9 -1 0 0 16
s:friday	1 9 7 -16 5 -1 0 -9
s:from	0 13 25 -4 0 -26 -21 -15
s:front	0 -1 0 7 0 0 0 -1
s:frozen	0 0 0 31 -10 0 0 -23
s:full	0 18 0 0 0 0 0 -15
s:further	0 -4 0 6 -5 0 0 5
s:gallium	38 -14 -1 -18 -3 0 0 -20
s:gas	0 -12 0 15 0 0 0 0
s:gate	0 -4 0 24 0 0 0 -19
s:gave	0 -17 0 12 -2 2 6 -8
s:geneva	-1 -12 0 5 -10 0 0 14
s:germanium	34 -14 0 -13 -2 0 0 -19
s:get	-3 0 -4 -3 17 0 0 -3
s:give	0 -7 0 2 4 0 0 0
s:given	0 -5 0 -13 0 0 0 21
s:go	-1 -16 -13 6 0 0 0 17
s:gold	0 0 6 -6 0 0 0 0
s:good	-18 2 19 -15 0 -6 -8 14
s:government	-1 1 0 2 -7 0 0 2
s:grain	0 -4 0 6 4 0 0 -2
s:grant	0 -2 10 -6 -2 0 0 2
s:great	0 0 0 -7 5 0 0 1
s:ground	0 0 0 11 -9 0 0 0
s:grower	0 0 0 -10 9 0 0 2
s:had	-4 -27 0 26 5 4 -4 -11
s:half	8 11 0 -15 6 0 0 -11
s:halt	0 0 0 9 0 0 0 -6
s:halve	0 4 0 -7 0 0 0 3
s:hand	-2 0 0 13 -6 0 0 0
s:happen	8 -1 0 -2 11 0 0 -13
s:harbour	0 -3 0 -4 9 0 0 0
s:harvest	0 6 0 0 -3 0 0 0
s:has	1 -6 -2 6 15 4 5 -27
s:have	0 2 -13 4 -2 -10 0 2
s:he	-8 -18 0 24 -20 -3 3 1
s:hear	0 -2 0 -18 19 0 0 2
s:hearing	0 -3 0 -12 19 0 0 -2
s:her	0 -11 0 10 0 0 0 2
s:highest	0 -2 0 13 -5 0 0 -1
s:him	0 -9 0 1 0 0 0 7
s:his	-1 8 -3 0 -7 9 0 -7
s:hold	0 -20 6 5 0 1 0 0
s:holiday	0 -6 0 1 0 0 0 4
s:home	0 -12 0 13 0 0 0 0
s:hope	0 0 0 0 8 0 0 -10
s:house	0 0 0 9 -7 0 0 0
s:household	0 -18 0 9 0 0 0 6
s:how	0 -3 0 0 -1 0 0 7
s:hundred	0 -5 0 0 0 0 0 6
s:i	-3 -9 -2 10 2 -2 -4 3
s:ice	10 -1 0 11 0 0 0 -15
s:if	-4 38 -2 -8 -17 -10 6 -18
s:immediately	0 -2 0 -5 9 0 0 0
s:import	-7 0 2 6 3 0 0 -17
s:impose	-2 -1 0 -5 12 0 0 0
s:in	-16 -5 -10 25 3 0 -16 -10
s:included	-2 0 0 0 -2 0 0 6
s:including	0 1 0 -14 0 0 0 14
s:increase	0 13 0 -2 -4 0 0 -6
s:industry	0 -10 7 10 0 0 0 -8
s:instead	0 3 0 -8 0 0 0 6
s:instrument	0 -1 7 0 0 0 0 -3
s:interest	0 -7 0 2 0 0 0 3
s:interim	0 -12 0 14 0 0 0 0
s:into	0 6 8 -16 0 0 0 0
s:introduce	0 -4 0 6 0 0 0 0
s:is	2 3 0 -6 -11 7 -11 10
s:it	-17 -1 -23 -2 -4 0 3 18
s:item	0 -7 0 11 0 0 0 0
s:its	15 3 -9 -5 -7 -6 -11 7
s:itself	0 9 0 -21 -2 0 4 8
s:job	0 7 0 -12 0 0 0 6
s:joint	0 -9 0 13 -3 3 0 -4
s:just	0 -19 11 1 -2 0 0 9
s:keep	0 4 -4 -17 2 0 0 15
s:kick	2 6 0 -7 0 0 0 0
s:kind	0 -1 10 0 0 0 0 -1
s:know	-2 0 0 -8 0 0 0 14
s:kuala	0 -8 0 7 0 0 0 0
s:lamp	0 -3 0 6 0 0 0 0
s:land	0 18 0 -7 0 0 0 -10
s:lapse	0 7 -6 2 2 0 0 -8
s:last	0 0 8 -13 -20 0 -3 20
s:lasted	0 0 0 13 0 0 0 -12
s:later	0 -4 0 -7 21 0 0 -5
s:law	0 14 0 -14 -17 13 0 -2
s:lay	0 -1 0 6 0 0 0 -4
s:lead	0 0 0 7 0 0 0 -5
s:leave	3 -9 0 3 9 -2 0 -4
s:legal	0 17 0 -20 0 0 0 3
s:lentil	0 8 0 -18 0 0 0 10
s:less	0 -5 0 9 0 0 0 0
s:let	0 0 -1 -16 0 10 0 13
s:letter	0 11 0 -13 -2 0 0 7
s:level	0 16 0 -5 -2 0 0 -7
s:levy	0 -8 0 20 0 0 0 -15
s:licence	13 -15 -3 5 0 -4 0 -3
s:lift	2 7 0 -9 0 0 0 0
s:like	0 6 0 -11 0 1 0 3
s:likewise	0 0 0 -7 7 0 0 0
s:line	0 3 4 -9 8 0 0 -2
s:lisbon	0 0 0 9 0 0 0 -1
s:list	7 -6 3 -4 12 0 0 -14
s:lithium	8 0 0 -3 0 0 0 0
s:live	0 4 3 -19 0 0 0 10
s:loaded	0 0 6 -11 11 0 0 -12
s:local	0 0 0 8 0 0 0 -4
s:london	0 0 0 7 0 0 0 -3
s:long	0 -4 0 0 -7 0 0 13
s:longer	0 1 0 11 0 0 0 -12
s:look	0 -5 0 -2 11 0 0 0
s:lorry	0 -3 0 16 0 0 0 -12
s:lower	0 0 0 17 -6 0 0 -10
s:lumpur	0 -8 0 7 0 0 0 0
s:m	-5 0 16 -15 2 0 0 0
s:machinery	0 -1 11 -7 -1 0 0 0
s:magnet	0 8 0 -3 0 0 0 -1
s:make	6 17 -2 -9 0 0 0 -9
s:maker	0 1 0 -8 0 0 0 4
s:man	0 -1 0 6 0 0 0 0
s:mangoe	0 16 0 -7 -4 0 0 -4
s:match	0 13 0 -11 0 0 0 0
s:matter	0 -1 0 9 -6 2 0 0
s:may	-1 -4 0 -3 21 -2 -1 -7
s:me	0 -4 0 -2 0 0 6 4
s:meanwhile	0 -9 0 2 -3 3 0 7
s:mediator	0 -1 0 14 -2 0 0 -7
s:medicine	0 11 0 -3 -4 0 0 0
s:meet	-2 -29 -4 28 -7 -3 0 1
s:member	0 -21 0 4 17 0 0 0
s:mentioned	6 0 0 0 0 0 0 -2
s:metal	2 11 0 -11 0 0 0 0
s:midnight	-2 -1 7 -21 -11 0 0 26
s:might	0 -1 0 -7 6 0 0 2
s:million	0 -5 0 22 -4 0 0 -12
s:minister	0 1 0 2 -11 0 -1 2
s:ministry	2 -2 0 3 -3 0 6 -5
s:minute	-2 0 9 -3 7 0 0 -9
s:mission	0 -9 -1 24 0 0 0 -16
s:monday	0 10 11 -10 -7 0 0 -3
s:month	3 -21 -1 -2 11 0 0 6
s:more	5 -3 3 6 0 0 0 -9
s:most	1 3 0 1 -1 2 0 -9
s:mr	0 3 4 -6 0 0 2 -2
s:much	0 6 0 -1 0 0 0 -3
s:must	0 -20 -6 7 5 2 9 -12
s:my	-4 -12 5 16 -2 0 0 -3
s:name	0 -5 0 2 -3 10 0 -2
s:named	0 16 0 -12 0 0 0 -1
s:natural	0 10 0 -8 0 0 0 0
s:need	9 -23 0 8 2 0 0 -1
s:negotiation	0 -3 0 -9 0 0 15 -1
s:neither	0 -2 0 7 -1 0 0 0
s:new	-6 18 -10 0 3 -4 -2 -11
s:next	5 -19 -7 35 -12 -8 0 -8
s:night	0 -9 5 9 -3 0 0 -2
s:no	-2 -12 -3 7 10 -5 5 -3
s:nobody	9 10 0 -11 8 0 0 -10
s:none	0 -13 0 7 0 0 0 6
s:not	0 -4 11 8 -13 -6 -7 1
s:note	0 10 5 -15 -7 0 0 6
s:nothing	0 10 -1 0 -9 0 9 -5
s:notice	8 -7 3 -2 10 0 0 -10
s:now	-3 -4 3 10 -10 0 0 -1
s:number	0 -9 0 3 0 0 0 5
s:nut	0 0 0 -8 10 0 0 0
s:objection	-3 -2 0 10 0 0 0 -8
s:of	20 0 0 1 -1 -2 1 -11
s:off	0 -23 -6 12 10 -2 0 2
s:offer	0 1 0 6 7 0 0 -20
s:oil	0 -8 8 0 0 0 12 -9
s:old	-1 -17 1 18 0 0 -5 -2
s:older	0 9 0 -2 -1 0 0 -4
s:on	-5 14 -10 -4 5 -15 2 0
s:once	-1 0 0 -2 8 0 0 -1
s:one	13 -18 -9 7 5 0 0 -6
s:only	0 -27 2 10 -8 0 0 11
s:open	0 0 0 16 -10 0 0 -11
s:opened	0 0 0 12 -4 0 0 -9
s:operator	0 -1 0 9 0 0 0 -3
s:or	-1 9 1 -12 -20 7 3 6
s:order	-3 0 4 -10 -9 9 0 7
s:ordinary	0 8 0 -3 0 0 0 -1
s:origin	0 13 0 -12 4 0 0 -2
s:other	-4 -1 -7 -2 0 0 0 13
s:otherwise	0 12 0 -19 -5 0 0 13
s:our	-5 -32 0 9 18 0 0 5
s:out	-9 -13 19 -9 -3 -9 -4 16
s:over	-3 3 -5 6 -25 0 5 5
s:owe	0 3 0 -7 0 0 0 3
s:own	0 -12 -1 6 1 1 0 2
s:owned	8 0 0 -2 -1 0 0 0
s:p	0 0 13 -9 0 0 0 -6
s:page	0 -2 0 6 0 0 0 0
s:palm	1 0 0 -7 -1 0 6 1
s:panama	0 -2 0 14 0 0 0 -11
s:paper	0 -8 0 0 -19 0 0 22
s:parcel	0 -21 29 -13 0 0 0 -3
s:parliament	0 -7 0 -8 17 0 0 0
s:part	9 -11 0 0 -2 0 0 4
s:partner	0 6 0 -6 0 0 0 0
s:party	0 -15 0 34 -3 0 0 -21
s:pass	0 -11 0 3 -2 0 0 9
s:past	0 0 0 -17 -3 0 0 20
s:pause	-1 -24 1 -14 -4 0 0 32
s:pay	-3 15 0 -7 7 -7 -2 -9
s:payable	0 8 0 11 -16 0 0 -5
s:peace	0 -3 0 0 0 0 0 6
s:people	0 -5 0 0 0 0 0 7
s:percent	0 0 0 6 -6 0 0 0
s:period	0 0 0 -7 0 0 0 8
s:phase	0 -6 0 -5 16 0 0 -8
s:phone	0 -3 0 7 0 0 0 0
s:place	0 -12 0 6 0 0 0 2
s:plan	0 9 0 0 0 0 0 -12
s:plant	0 -10 0 8 -1 5 0 -1
s:please	0 0 0 -21 16 0 0 7
s:plu	0 7 0 -5 0 0 0 0
s:pointed	0 -4 5 -5 -2 0 0 6
s:pork	0 11 0 -18 -1 0 0 11
s:port	-8 -22 -1 7 27 2 0 -20
s:post	-2 18 0 -17 12 0 0 -13
s:power	0 -19 0 10 8 0 0 -1
s:present	0 -6 0 -6 3 0 0 11
s:president	0 0 0 1 -8 0 0 2
s:price	0 9 0 0 -1 0 0 -4
s:proclamation	0 6 0 -6 2 0 0 0
s:product	3 0 0 -4 6 0 0 -4
s:prolong	0 17 0 -13 0 0 0 0
s:prolongation	0 0 0 -12 4 0 0 9
s:prolonged	0 0 8 0 -1 0 0 0
s:public	0 -1 0 11 -1 0 0 -6
s:published	0 -8 0 11 0 0 0 0
s:purchase	0 0 0 7 0 0 0 -5
s:put	8 6 2 -5 0 0 -2 -6
s:q	0 -10 0 14 -1 0 0 0
s:quarrel	0 -3 0 11 0 0 0 -2
s:quarter	0 0 0 -6 8 0 0 -1
s:rail	0 -2 0 23 0 0 0 -19
s:raise	0 4 0 1 -6 0 2 -3
s:rare	19 -14 -2 10 -8 0 0 -16
s:rate	-2 4 -4 0 7 0 -3 -1
s:rather	0 -10 0 0 0 0 0 13
s:reach	0 -2 -1 8 4 0 0 -6
s:read	0 -6 0 13 -4 0 0 0
s:ready	0 -3 0 8 0 0 4 -8
s:reason	0 -2 0 10 0 0 0 -5
s:receive	0 -4 0 10 0 0 0 -5
s:reciprocal	0 -7 0 3 -4 0 0 6
s:record	0 6 0 0 -2 0 0 -2
s:reduce	0 -5 0 16 -1 0 0 -9
s:reduction	-1 9 0 -13 0 0 0 6
s:refund	0 3 -1 -8 12 0 0 -6
s:relief	0 0 0 -7 13 0 0 0
s:remain	-5 -2 -1 0 2 0 0 7
s:renewal	0 14 0 -23 5 0 0 3
s:renewed	0 -4 5 -2 9 0 0 -5
s:replace	0 0 0 13 0 0 0 -11
s:reply	0 -10 0 6 0 0 0 6
s:report	0 0 0 5 2 0 0 -6
s:reporter	0 -14 0 17 -6 0 0 0
s:representative	-3 0 0 -6 12 0 0 0
s:republic	0 0 0 7 0 0 0 0
s:request	0 0 0 -21 22 0 0 -4
s:rest	0 11 0 -16 5 0 0 0
s:result	0 -6 0 0 0 0 5 0
s:return	-1 1 -1 12 -12 0 -7 -1
s:review	0 -2 0 1 -4 0 0 6
s:rice	0 9 1 -14 -1 0 0 3
s:right	-1 -9 0 9 -6 10 0 -2
s:rise	0 -1 0 7 0 0 0 0
s:river	0 -7 0 22 0 0 0 -15
s:roaming	0 -20 0 26 0 0 0 -4
s:room	0 -4 0 9 0 0 0 -3
s:round	0 -8 0 30 -9 0 0 -10
s:rover	0 -2 0 6 0 0 0 0
s:rule	30 -22 0 0 -2 0 0 -17
s:run	-5 -13 13 -4 0 -3 0 10
s:sale	0 -4 0 -13 0 23 0 -3
s:salmon	0 16 0 -11 0 0 0 -1
s:same	0 1 2 -7 -1 -1 0 6
s:saturday	0 5 0 -13 11 0 0 -5
s:say	-1 2 3 11 -19 -10 -9 0
s:schedule	0 0 0 -5 8 0 0 0
s:season	0 -22 0 26 -7 -3 5 -7
s:second	0 -11 0 8 12 -2 0 -5
s:secretary	0 -1 0 9 0 0 0 -2
s:section	-2 7 10 -18 3 0 0 -1
s:see	-1 -7 0 17 -9 5 0 -7
s:sell	5 -7 0 -2 -12 19 0 -9
s:send	-3 0 0 -3 0 0 0 9
s:seoul	0 0 9 -7 0 0 0 0
s:service	0 -3 0 11 -1 0 0 0
s:session	0 0 0 -6 8 0 0 0
s:set	-1 0 0 3 -17 3 3 0
s:shall	-1 11 0 -24 9 0 0 5
s:share	0 0 0 0 -3 7 0 0
s:she	0 -10 0 17 0 0 0 -2
s:sheet	0 -6 0 12 0 0 0 0
s:ship	-17 -3 5 -24 31 -2 -1 -4
s:shore	0 22 0 -20 1 0 0 0
s:short	0 -6 0 -12 -8 0 0 22
s:should	-2 25 4 -12 -15 0 0 -3
s:shut	0 -18 0 5 -4 11 6 -5
s:side	-3 15 -4 -16 -2 -1 -1 13
s:sign	-5 -2 6 4 -11 0 -3 3
s:signature	0 2 0 14 -10 0 0 -2
s:since	-12 -17 -1 20 -6 -4 -1 9
s:sir	0 -7 0 6 0 0 0 0
s:sit	-3 -6 0 17 0 0 0 -8
s:six	0 -5 0 -10 0 0 0 15
s:sixth	0 -4 0 7 0 0 0 0
s:slap	0 0 0 -11 0 0 0 12
s:sleep	1 2 0 -14 0 0 0 9
s:small	0 0 7 -3 0 0 0 0
s:so	-5 -13 -5 -1 26 -2 0 -1
s:some	9 -3 0 1 -2 0 0 -3
s:somebody	0 -17 0 -13 0 0 0 27
s:something	0 -8 0 -12 0 0 0 22
s:sooner	0 15 0 -23 0 0 0 5
s:south	0 -12 0 17 0 0 0 -3
s:soybean	0 0 0 9 -3 0 0 -2
s:spare	0 8 0 -8 6 0 0 -5
s:spoke	0 0 0 -8 10 0 0 0
s:stand	0 0 0 14 -2 0 0 -9
s:standstill	-2 -5 0 13 6 0 0 -12
s:start	2 26 1 -9 -13 -4 0 -15
s:state	0 2 0 -17 24 1 0 -11
s:statement	0 16 0 -5 0 0 0 -14
s:stay	9 0 0 13 -13 0 -2 -14
s:steel	0 7 8 -7 -1 0 0 -5
s:step	0 30 0 -20 -5 0 0 -8
s:stockholm	0 0 0 -4 0 0 0 8
s:strike	0 0 0 15 -9 0 0 -8
s:subject	0 -18 0 10 10 0 0 -3
s:sugar	0 -14 0 9 1 0 4 -2
s:summer	0 -1 0 12 0 0 0 -7
s:sunday	0 -9 0 -15 0 0 0 23
s:surcharge	-2 37 -11 0 -7 0 0 -39
s:suspend	0 6 -10 5 5 -2 -4 -8
s:suspension	10 -5 -6 -9 12 0 5 -4
s:take	-1 -12 -4 8 -9 0 0 11
s:talk	-2 -8 -3 16 -23 2 0 4
s:talking	0 0 0 -9 0 0 0 11
s:tariff	-17 -16 -14 26 -12 0 20 -11
s:tax	0 0 0 -16 6 0 0 14
s:tea	0 12 0 -9 -1 0 0 2
s:team	0 -11 0 22 -3 0 0 -8
s:technical	0 0 0 9 -4 0 0 0
s:telephone	0 -1 0 8 -3 0 0 0
s:tell	-1 -13 -2 -7 1 10 1 12
s:ten	0 0 0 -10 0 0 0 13
s:terminal	0 0 0 1 0 6 0 -9
s:text	6 -7 0 -12 0 0 0 14
s:textile	0 0 7 -4 -1 0 0 0
s:th	8 -15 0 -3 0 0 0 6
s:than	0 6 0 -9 18 0 0 -12
s:that	-1 -1 20 -13 2 -2 -6 4
s:the	-15 -8 4 14 4 2 -5 -7
s:their	0 -3 -7 -17 -9 -3 -2 36
s:them	0 12 1 0 0 0 0 -9
s:then	0 12 0 -16 0 0 -2 11
s:there	-5 11 -10 11 0 -3 0 -20
s:therefore	0 7 0 -9 0 0 0 2
s:these	0 9 0 5 0 0 0 -16
s:they	-10 -10 11 2 4 -8 -5 3
s:thi	3 -28 -1 5 8 0 -5 9
s:thing	0 -6 0 -7 -10 10 0 13
s:third	-1 0 0 17 -13 0 0 -1
s:those	0 -7 9 -9 0 0 0 8
s:threat	0 0 0 6 0 0 0 -2
s:threaten	-1 1 0 14 -3 0 -2 -12
s:three	-1 6 -1 13 -13 0 0 -11
s:through	-2 -15 3 1 -3 0 0 9
s:thursday	0 -10 0 -1 -2 0 0 13
s:tiktok	-1 -5 0 -22 -1 27 0 0
s:tile	0 -1 0 11 -3 0 0 -2
s:till	7 -19 -3 -8 -11 9 0 17
s:time	-3 6 -6 6 -10 0 0 1
s:to	-9 -9 -16 0 13 0 0 6
s:together	0 -13 0 13 5 0 0 -7
s:too	4 -8 3 1 -7 0 0 1
s:top	-2 16 0 -5 -2 0 0 -5
s:trade	-1 -9 0 5 7 0 0 0
s:transcript	0 10 0 -7 0 0 0 0
s:translation	0 0 0 6 -1 0 0 0
s:travel	0 -1 0 6 0 0 0 0
s:treaty	0 9 0 0 0 0 0 -10
s:truce	-21 13 0 4 -13 -5 -4 3
s:tuesday	0 7 0 -5 1 0 0 0
s:turn	2 1 0 -10 0 0 0 6
s:turned	0 -2 0 6 0 0 0 0
s:two	-10 -1 -12 11 -7 -3 4 0
s:under	4 0 0 5 -4 12 -1 -14
s:union	0 0 0 11 0 0 0 -7
s:unless	-3 12 0 -21 0 0 0 13
s:until	0 -9 -6 4 -1 -7 -3 9
s:up	-3 -1 -8 -9 2 1 -2 17
s:upper	0 0 0 9 0 0 0 -9
s:us	3 -3 -5 -16 13 0 4 3
s:use	0 -2 1 10 0 0 0 -6
s:used	0 -1 0 -7 19 0 0 -12
s:valid	0 -6 0 7 0 0 0 0
s:valparaíso	0 0 0 7 0 0 0 -3
s:value	12 -9 0 -1 0 0 0 0
s:very	0 -1 0 -5 0 0 0 10
s:vessel	0 8 0 0 -6 0 0 0
s:video	0 -12 0 24 -5 0 0 -4
s:vienna	0 0 0 7 -1 0 0 0
s:visit	0 0 0 10 -2 0 0 0
s:vote	-2 -14 0 0 21 -2 0 -10
s:waiting	0 -2 0 0 0 0 0 6
s:want	1 9 0 -1 -20 -2 9 0
s:war	0 -1 0 9 0 0 0 -5
s:warn	1 12 0 -16 -3 0 0 6
s:was	-5 -16 -11 14 -2 -13 -4 12
s:watche	0 -12 0 18 0 0 0 -4
s:water	-3 3 0 20 -12 0 0 -14
s:way	0 5 0 -7 2 0 0 0
s:we	-7 0 5 -6 15 -3 3 -9
s:webinar	0 -3 0 9 -2 0 0 0
s:wednesday	0 5 0 0 4 4 0 -17
s:week	-1 -10 2 13 -18 0 0 8
s:well	1 6 0 2 -2 0 0 -9
s:were	-7 -1 -1 0 -5 4 0 7
s:what	3 -10 4 3 4 -3 -4 0
s:whatever	0 5 2 -9 4 0 0 -6
s:wheat	0 15 0 -1 -3 0 0 -8
s:when	-5 -7 0 6 -1 -1 -2 5
s:where	0 4 0 -15 -7 7 0 15
s:whether	0 -3 3 -19 11 0 0 9
s:which	3 -14 -5 -3 16 0 -8 4
s:who	-1 -8 -2 28 -5 -4 0 -10
s:whole	0 -8 0 -6 0 0 0 12
s:why	0 -11 0 2 0 0 0 8
s:will	-3 5 -1 5 -16 -3 -2 6
s:win	0 -1 0 11 0 0 0 -6
s:window	0 -10 0 0 13 0 6 -11
s:winter	0 -8 0 5 0 0 0 1
s:wire	0 7 0 4 0 0 0 -13
s:with	-12 -16 1 13 1 0 11 -4
s:withdraw	0 4 0 1 -6 0 0 0
s:without	-4 21 8 -16 -7 0 1 -3
s:wool	0 17 0 -21 0 0 0 4
s:word	7 -4 0 -4 0 0 0 5
s:worker	0 0 0 7 -3 0 0 0
s:working	0 0 0 8 -4 0 0 0
s:world	0 0 0 -7 1 0 0 3
s:worth	2 -9 0 0 0 0 0 5
s:would	-3 8 -5 -10 -7 0 0 10
s:write	0 -9 0 6 -1 0 0 6
s:year	7 5 -4 -16 4 0 0 2
s:yes	0 4 0 -13 -2 0 0 14
s:yet	0 -6 0 -7 12 0 0 0
s:york	0 0 0 16 -1 0 0 -13
s:you	-2 8 0 15 -4 0 0 -13
s:your	-2 -30 15 13 4 -8 0 0
s:|	-2 0 0 8 0 0 0 -1
s:·	0 -10 0 11 -1 0 0 0
s:—	-3 0 6 -5 0 7 3 -1
sa:"	-4 -5 -3 6 -5 0 -5 8
sa:" ,	0 6 0 -1 0 0 0 -1
sa:" .	0 0 0 -9 2 0 0 12
sa:" or	0 6 0 -6 0 0 0 0
sa:" the	0 -4 0 11 -4 0 0 0
sa:'	0 -9 7 7 0 0 0 -5
sa:'s	10 0 -2 2 3 8 0 -23
sa:(	-1 -7 0 7 -3 0 0 4
sa:)	-2 -12 0 17 -5 0 0 0
sa:) .	0 0 0 -4 0 0 0 9
sa:,	-7 -5 -8 6 0 0 0 6
sa:, "	0 -7 0 0 1 0 -3 8
sa:, <day-ahead>	0 -9 0 14 -3 7 0 -10
sa:, <day-today>	0 0 0 -5 0 0 0 7
sa:, <name>	9 0 -1 1 -4 0 5 -13
sa:, <person>	0 0 0 9 0 0 0 -5
sa:, <quality>	0 16 0 -25 0 0 0 12
sa:, <seat>	0 -5 0 0 0 0 0 7
sa:, <span>	0 7 0 -9 -5 0 0 7
sa:, a	0 -7 10 -11 -9 6 0 7
sa:, according	0 -8 0 2 0 0 0 7
sa:, an	0 8 0 -7 0 0 0 0
sa:, and	-5 -4 -2 5 -2 0 -6 6
sa:, at	0 -13 12 17 3 -2 0 -24
sa:, because	0 0 0 6 0 0 0 -3
sa:, both	-4 1 0 -1 -5 0 -2 11
sa:, by	0 -11 0 12 4 0 0 -5
sa:, failing	0 22 0 -18 0 0 0 -2
sa:, for	-1 3 0 -7 5 0 0 3
sa:, from	0 0 0 -15 6 0 0 11
sa:, germanium	16 -3 0 -5 0 0 0 -8
sa:, go	0 8 0 0 0 0 0 -8
sa:, has	0 -5 0 16 -1 0 0 -6
sa:, he	0 -6 0 0 0 0 0 6
sa:, i	0 9 0 -14 0 0 0 6
sa:, if	0 19 -2 -11 0 0 0 -6
sa:, in	-2 5 0 10 -12 0 0 -5
sa:, is	0 -14 0 10 4 0 0 0
sa:, it	0 -3 0 8 0 0 0 -1
sa:, its	0 0 0 -7 0 0 0 9
sa:, mr	0 4 0 -9 7 0 3 -6
sa:, no	0 5 0 0 0 0 4 -8
sa:, on	1 4 0 -7 3 0 6 -7
sa:, one	0 9 0 -6 -1 5 0 -5
sa:, say	1 7 0 -13 -5 0 0 9
sa:, so	0 0 0 -2 12 0 0 -7
sa:, that	-1 -20 0 -1 7 0 0 12
sa:, the	2 1 3 0 -8 -4 0 1
sa:, thi	0 -3 0 6 0 0 0 0
sa:, to	0 -3 0 -1 -7 0 6 7
sa:, too	5 -6 3 -7 -5 0 0 8
sa:, under	2 9 0 -2 -2 0 0 -5
sa:, unless	0 4 -3 -14 -2 0 0 15
sa:, was	0 -4 0 12 0 0 0 -6
sa:, when	-2 9 -3 2 0 0 -1 -5
sa:, where	0 14 0 -13 0 0 0 0
sa:, which	0 2 0 -6 0 0 0 9
sa:, will	1 -5 0 10 0 0 0 -6
sa:, with	3 -14 0 12 -4 0 0 0
sa:, yes	0 0 0 -5 0 0 0 7
sa:-	0 -1 10 10 -2 0 -1 -15
sa:.	-6 -4 2 22 -6 -10 -18 -3
sa:. "	0 -7 0 15 0 0 0 -7
sa:. m	0 -4 11 -7 2 0 0 -1
sa::	-1 1 12 0 7 -7 0 -14
sa:: "	0 -4 0 -4 0 0 0 10
sa:: <number>	-5 3 9 -9 10 0 0 -8
sa:: a	0 0 0 14 0 0 0 -13
sa:: the	-2 0 10 -3 -8 0 0 1
sa:: what	0 -4 0 11 0 0 0 -3
sa:;	-2 -5 -1 6 -2 -4 0 3
sa:; and	0 7 0 -5 0 0 0 0
sa:; the	0 4 0 -9 4 0 0 2
sa:<agent>	-1 3 -5 13 -14 0 -1 -3
sa:<day-ahead>	-11 -8 -25 30 -6 0 1 -11
sa:<day-ahead> ,	0 22 -1 0 -3 0 0 -17
sa:<day-ahead> .	0 -13 -11 16 -10 4 0 4
sa:<day-ahead> of	0 -3 0 14 0 0 0 -10
sa:<day-gone>	2 0 -1 18 1 0 0 -21
sa:<day-gone> ,	4 6 0 0 0 0 0 -11
sa:<day-today>	0 -5 0 -3 -9 0 0 18
sa:<day-today> .	0 -15 0 -7 -4 0 0 25
sa:<duty>	-14 9 5 4 -11 0 9 -15
sa:<gate>	-2 -5 -6 -6 18 0 -1 1
sa:<goods-amount>	0 0 0 11 0 0 0 -5
sa:<goods-amount> in	0 0 0 7 0 0 0 -1
sa:<goods>	4 15 -4 -17 -4 -15 5 10
sa:<level-noun>	-7 -5 -7 -10 9 0 0 18
sa:<level>	0 14 -23 8 -17 -11 0 -7
sa:<level> )	0 0 0 -9 0 0 0 11
sa:<level> .	-3 4 -3 10 -11 0 1 -8
sa:<level> and	0 -4 0 8 0 0 0 0
sa:<level> at	0 -3 0 -11 0 0 0 14
sa:<level> in	0 3 0 -6 0 0 0 4
sa:<level> of	9 -12 0 3 -1 0 0 0
sa:<level> that	0 7 0 -2 0 0 0 -3
sa:<level> to	0 9 0 0 5 0 0 -15
sa:<money>	0 -9 0 17 -1 2 0 -14
sa:<month-ahead>	0 -6 0 7 0 0 0 0
sa:<month-gone>	0 -24 0 0 -6 0 0 21
sa:<month-gone> ,	0 -5 0 -10 0 0 0 16
sa:<name>	2 5 6 -1 -22 7 6 -6
sa:<name> 's	11 0 0 0 -11 1 -2 -1
sa:<name> .	0 -18 9 21 -4 4 0 -13
sa:<name> and	0 -4 0 -3 -6 7 0 9
sa:<name> end	0 0 0 -6 0 0 0 6
sa:<name> is	0 -2 0 -6 0 0 0 13
sa:<name> on	0 -6 0 0 0 0 4 0
sa:<name> pay	0 -1 11 -9 0 0 0 0
sa:<name> stop	0 6 0 -1 0 0 0 0
sa:<name> to	2 5 0 -9 0 0 2 0
sa:<name> will	0 7 0 -14 0 2 6 0
sa:<not>	0 0 12 -5 -6 -11 5 0
sa:<number>	0 14 0 2 3 -12 1 -18
sa:<number> )	0 -6 0 9 0 0 0 0
sa:<number> ,	-1 5 0 -8 -2 0 0 10
sa:<number> .	-5 19 -6 -10 6 0 0 -5
sa:<number> :	-4 0 9 -9 11 0 0 -5
sa:<number> and	0 19 0 -26 -2 0 0 6
sa:<number> hour	0 0 0 7 0 0 0 -6
sa:<number> in	-1 2 0 0 6 0 0 -5
sa:<number> more	0 0 0 8 0 0 0 -3
sa:<number> on	0 3 0 -6 -2 0 0 7
sa:<number> p	0 -2 11 -4 0 0 0 -4
sa:<number> th	8 -11 0 4 0 0 0 -2
sa:<number> that	0 6 0 -9 0 0 0 4
sa:<number> to	0 -9 0 6 6 0 0 -3
sa:<office>	-1 -15 -1 25 -8 -2 0 0
sa:<office> ,	0 7 0 -1 0 0 0 -2
sa:<office> of	0 0 0 -4 0 0 0 6
sa:<organisation>	5 11 -1 9 5 -2 -2 -28
sa:<organisation> .	0 2 0 16 -12 0 0 -8
sa:<organisation> has	0 -3 0 -6 10 0 0 0
sa:<organisation> in	0 0 0 -8 9 0 0 0
sa:<organisation> say	0 -1 4 5 0 0 0 -8
sa:<person>	-4 8 -3 -2 4 1 0 -7
sa:<person> 's	0 5 0 5 0 0 0 -11
sa:<person> ,	0 9 0 -4 -3 0 0 0
sa:<person> announce	0 0 0 -8 7 0 3 -2
sa:<person> had	0 -2 0 9 0 0 0 -1
sa:<person> in	0 -11 0 18 0 0 0 -3
sa:<person> say	0 0 0 -5 0 0 0 9
sa:<person> sign	0 -9 0 16 0 0 0 -3
sa:<person> tell	0 0 0 -9 4 4 -2 3
sa:<points>	-1 -4 0 2 -6 -3 0 10
sa:<quality>	0 22 -18 -17 -7 0 -10 11
sa:<quality> company	0 -7 0 8 3 0 0 -3
sa:<quality> duty	0 8 0 -1 0 0 0 -1
sa:<quality> good	0 -8 0 6 -3 0 0 6
sa:<quality> one	0 -10 0 0 9 0 0 2
sa:<quality> rare	9 -8 0 0 0 0 0 0
sa:<quality> side	0 -1 0 -9 0 0 0 14
sa:<seat>	-7 -5 -7 9 7 -2 -1 0
sa:<seat> 's	0 10 0 -7 0 0 0 -1
sa:<seat> ,	0 -10 0 26 -3 0 0 -13
sa:<seat> .	0 -2 0 17 0 0 0 -10
sa:<seat> on	0 0 0 -11 13 0 0 0
sa:<seat> time	0 0 0 -4 0 0 0 7
sa:<sender>	0 13 -4 5 -1 0 0 -21
sa:<span>	-12 6 -10 0 -14 0 -4 10
sa:<span> ,	0 15 0 -5 -1 0 0 -2
sa:<span> .	-1 -19 -1 29 2 0 0 -10
sa:<span> of	0 -3 0 -7 0 0 0 13
sa:<taker>	0 -16 0 12 0 0 0 4
sa:<v-agree>	-4 0 -3 13 -20 0 12 -7
sa:<v-bear>	-13 13 0 -10 0 0 0 0
sa:<v-begin>	1 -11 0 5 -5 -3 0 6
sa:<v-buy>	0 -7 0 15 -1 0 0 0
sa:<v-deny>	5 -13 1 14 -7 0 0 -5
sa:<v-down>	0 0 5 0 -8 -1 1 -1
sa:<v-end>	0 19 1 -1 -26 -3 -4 -1
sa:<v-impose>	-13 0 -3 -3 5 -11 3 8
sa:<v-propose>	0 -1 0 6 6 -4 -1 -10
sa:<v-return>	0 4 0 -11 -9 0 -5 20
sa:<v-say>	2 -8 -3 19 -2 0 -4 -9
sa:<v-sell>	1 -6 -7 -15 22 9 -1 -5
sa:<v-stay>	3 0 0 2 -2 -4 -7 2
sa:<v-suspend>	0 -15 2 5 -16 0 -4 17
sa:<v-target>	2 14 -2 -10 6 -2 -6 -9
sa:<v-threaten>	0 11 0 0 -9 0 -3 0
sa:<v-up>	0 6 -8 -9 -4 -3 4 7
sa:?	2 2 -7 9 -3 -1 -1 -8
sa:a	4 -7 5 6 -8 3 -1 -3
sa:a <day-ahead>	0 0 0 -6 0 0 0 5
sa:a <level>	0 -6 0 8 0 0 0 0
sa:a deal	0 2 0 -9 0 0 0 7
sa:a minute	0 -9 11 -8 0 0 0 5
sa:a pause	0 -7 0 0 0 0 0 7
sa:a quarrel	0 -2 0 6 0 0 0 -2
sa:a result	0 0 0 -8 0 0 5 4
sa:a second	0 4 0 6 0 0 0 -8
sa:a third	0 7 0 -4 0 0 0 -1
sa:a truce	0 -4 7 23 0 0 0 -24
sa:about	7 -7 0 -2 0 6 0 -3
sa:above	0 17 0 -12 0 0 0 -6
sa:according	0 -8 0 2 0 0 0 7
sa:according to	0 -8 0 2 0 0 0 7
sa:add	0 -9 0 4 0 0 0 5
sa:additional	0 0 6 -2 0 0 0 0
sa:additional <level>	0 -7 0 2 0 0 0 3
sa:additional duty	0 12 6 -13 0 0 0 -3
sa:additional tariff	0 -4 0 7 0 0 0 0
sa:after	0 0 -2 20 -12 0 0 -12
sa:after <span>	0 -10 0 12 0 0 0 0
sa:after the	0 -9 0 13 0 0 0 -2
sa:again	0 19 -1 -16 0 0 0 0
sa:again .	0 20 0 -20 0 0 0 0
sa:against	0 0 0 -10 1 0 4 3
sa:agree	0 -10 0 5 0 0 9 -1
sa:agree on	0 0 0 0 0 0 6 0
sa:agree to	0 -3 0 9 0 0 0 -4
sa:ahead	0 -5 0 11 0 0 0 -2
sa:alive	0 6 0 7 0 0 0 -13
sa:all	0 -8 0 22 -8 0 0 -9
sa:all .	1 -4 0 9 0 0 0 -5
sa:an	5 -12 -2 -7 -12 0 10 15
sa:an <quality>	0 6 0 -4 0 0 0 0
sa:an additional	0 -8 0 3 0 0 0 4
sa:an agreement	0 -6 0 -16 0 0 4 18
sa:an extension	0 0 0 2 0 0 6 -9
sa:an hour	0 0 0 6 0 0 0 -2
sa:and	-3 3 -7 15 -35 5 -19 4
sa:and <name>	0 -11 -3 -2 -5 2 0 19
sa:and <quality>	0 -7 0 7 0 0 0 0
sa:and <seat>	0 -9 0 0 0 0 0 6
sa:and i	0 -5 0 0 0 0 0 6
sa:and is	0 -11 3 20 0 0 0 -14
sa:and it	0 -7 0 18 3 0 0 -16
sa:and last	0 11 0 -4 0 0 0 -6
sa:and nobody	7 0 0 -4 0 0 0 0
sa:and not	0 0 0 -7 0 0 0 12
sa:and on	-1 -3 0 0 0 0 0 8
sa:and that	0 -4 0 14 0 0 0 -7
sa:and the	-1 -6 6 5 2 9 0 -14
sa:and they	0 10 0 -6 0 0 0 -3
sa:and what	0 -3 0 0 0 0 0 10
sa:announce	0 0 4 -4 2 0 2 -10
sa:announce .	2 2 0 -11 7 0 3 -6
sa:another	0 -3 0 6 0 0 0 -1
sa:answer	0 -6 0 13 0 0 0 -6
sa:antimony	16 -3 0 -5 0 0 0 -8
sa:anything	2 9 0 -6 0 0 0 -8
sa:apply	0 7 1 -4 -2 0 0 0
sa:are	0 7 0 1 -4 0 2 -5
sa:are not	0 -1 0 -10 0 0 0 15
sa:are to	-1 0 0 0 10 0 0 -5
sa:arrive	0 2 -2 6 -4 0 0 0
sa:as	2 -22 -2 16 -6 0 0 5
sa:as well	1 -2 0 6 0 0 0 -5
sa:ask	0 -3 0 12 0 0 0 -5
sa:ask for	0 -1 0 6 0 0 0 -2
sa:at	1 -6 5 0 3 0 -4 -2
sa:at <number>	-6 5 8 6 1 -2 0 -19
sa:at midnight	0 -6 0 -20 0 0 0 26
sa:at once	0 -6 0 9 0 0 0 0
sa:at the	6 0 0 -6 3 0 0 -4
sa:autumn	0 10 0 -12 0 0 0 4
sa:autumn .	0 11 0 -11 0 0 0 0
sa:away	0 -5 0 7 0 4 0 -3
sa:back	-3 -2 -3 -17 -12 0 -4 35
sa:back to	0 -5 0 -10 -1 0 0 19
sa:be charge	0 12 6 -15 -2 0 0 0
sa:became	0 -8 0 22 0 0 0 -16
sa:because	0 -1 0 15 0 0 0 -11
sa:become	0 3 0 -19 0 0 7 8
sa:beef	0 0 0 9 0 0 0 -8
sa:been	-2 8 0 -9 0 2 0 4
sa:before	0 13 9 -5 -15 0 0 -2
sa:before .	0 5 0 -9 0 0 0 6
sa:before <day-ahead>	0 12 0 0 -10 0 0 -1
sa:before it	0 8 0 0 0 0 0 -8
sa:begin	0 2 -1 13 1 0 0 -16
sa:begin .	0 2 0 11 0 0 0 -15
sa:better	3 -6 0 -13 0 0 0 16
sa:between	0 -11 0 0 -2 4 0 7
sa:between the	0 -4 0 -1 0 0 0 7
sa:border	0 0 0 -10 0 0 0 12
sa:both	-6 0 -2 -5 0 0 -2 12
sa:both country	0 -4 0 -7 6 0 0 6
sa:both side	0 0 0 6 0 0 0 0
sa:bring	0 7 0 -3 3 0 0 -5
sa:business	0 0 0 -4 0 9 0 -1
sa:but	0 0 0 4 4 0 0 -7
sa:by	-6 0 -12 13 -14 -4 3 3
sa:by <level>	0 -4 0 8 0 0 0 0
sa:by <points>	0 -6 0 0 0 0 0 4
sa:by a	0 0 0 13 0 0 0 -11
sa:by the	0 -11 0 18 -9 0 0 0
sa:by then	0 1 0 -8 0 0 0 6
sa:calendar	0 0 0 -7 0 0 0 10
sa:call	0 -10 0 8 2 0 0 0
sa:can	0 16 0 0 -8 0 0 -3
sa:can be	0 13 0 -11 0 0 0 0
sa:capital	0 -5 0 -1 0 0 0 10
sa:car	0 11 0 -6 0 0 0 -1
sa:carry	0 0 0 -3 0 0 0 6
sa:change	0 -8 0 4 -2 0 0 5
sa:charge	-2 1 3 -16 12 0 0 2
sa:charge .	0 12 6 -14 -4 0 0 0
sa:chip	-3 -3 0 -6 2 0 0 12
sa:chip ,	0 0 0 -10 0 0 0 12
sa:close	0 0 0 -9 9 0 0 0
sa:come	2 -18 9 0 -5 0 0 14
sa:come back	0 -6 0 2 0 0 0 7
sa:come to	3 -6 0 0 0 0 0 0
sa:company	0 -10 0 13 1 0 0 -3
sa:continue	0 0 0 -4 0 0 0 6
sa:contract	0 -2 0 6 0 0 0 -2
sa:control	-2 -2 0 11 -1 0 0 0
sa:cotton	0 5 0 -9 0 0 0 4
sa:country	0 -4 0 -14 6 0 0 16
sa:custom	0 8 0 0 -3 0 0 -4
sa:date	8 -8 0 -16 -1 0 0 17
sa:day	0 2 8 -19 4 -1 0 6
sa:day on	0 13 0 -11 0 0 0 0
sa:deadline	0 5 0 -7 -7 4 6 0
sa:deal	0 7 0 -12 0 0 0 7
sa:delegation	0 -3 0 7 0 0 0 0
sa:die	0 0 0 -9 0 0 0 8
sa:dispute	0 0 0 -3 0 0 6 0
sa:dispute over	0 0 0 -4 0 0 6 0
sa:do	0 -6 0 -5 0 0 0 14
sa:doe	0 -12 0 0 0 0 0 10
sa:doe not	0 -8 0 1 0 0 0 3
sa:done	0 9 0 -15 10 0 0 -4
sa:down	0 -7 0 13 -4 0 0 -3
sa:due	0 16 0 -6 -3 0 0 -4
sa:duty	-6 4 11 2 -16 -2 -2 0
sa:duty .	0 -4 7 2 -5 0 0 0
sa:duty of	0 17 0 -13 3 0 0 -1
sa:duty on	0 -5 0 9 -9 0 0 6
sa:each	-1 -6 0 5 9 0 0 -3
sa:each of	0 -1 0 9 0 0 0 -1
sa:each other	0 -2 0 -6 12 0 0 0
sa:early	0 -1 0 10 0 0 0 -6
sa:earth	6 -6 0 8 -3 0 0 -6
sa:earth and	0 0 0 6 0 0 0 -4
sa:effective	0 -3 0 -4 9 0 0 0
sa:effective immediately	0 -2 0 -5 9 0 0 0
sa:eleven	0 -2 0 9 0 0 0 -2
sa:emergency	0 -9 0 6 2 0 0 0
sa:end	3 -10 4 1 -10 0 -1 6
sa:end .	1 -18 4 -14 0 0 0 22
sa:end <span>	0 0 0 -6 0 0 0 6
sa:end of	2 0 1 -8 0 0 0 2
sa:end on	0 7 0 0 0 0 0 -4
sa:enter	0 19 -2 0 -9 0 0 -8
sa:enter before	0 13 0 -2 -7 0 0 0
sa:entry	0 0 0 11 0 0 0 -9
sa:evening	-1 -3 0 18 6 0 0 -17
sa:evening ,	0 0 0 8 0 0 0 -6
sa:evening .	0 0 0 7 7 0 0 -10
sa:every	0 -1 10 -2 -1 0 0 -3
sa:everyone	0 8 0 -8 0 0 0 0
sa:everything	0 -5 0 -11 -3 0 0 20
sa:exempt	0 0 -5 8 -1 0 0 0
sa:expire	0 6 0 -10 0 0 0 5
sa:explain	0 0 0 12 0 0 0 -11
sa:export	0 -4 -1 18 -4 0 0 -7
sa:export of	0 -2 0 8 0 0 0 -4
sa:extend	0 -3 0 7 -2 0 0 0
sa:extend .	0 -7 0 -1 0 0 0 10
sa:extend it	0 9 0 3 0 0 0 -12
sa:extend their	0 0 0 -10 0 0 0 10
sa:extension	0 0 -1 9 0 0 6 -14
sa:extension .	0 0 0 12 0 0 0 -9
sa:extension of	0 0 0 -3 0 0 7 -1
sa:failed	0 0 0 6 0 0 0 -4
sa:failing	0 22 0 -18 0 0 0 -2
sa:fall	0 9 0 0 -2 0 0 -7
sa:fee	-3 -14 0 -3 23 0 0 -5
sa:fentanyl	0 -4 0 10 -1 0 0 -2
sa:find	0 14 0 -19 0 0 0 5
sa:first	0 -8 0 1 0 0 0 4
sa:fish	0 -1 0 11 -5 0 0 0
sa:for	1 4 0 3 3 0 0 -17
sa:for <name>	0 -3 0 7 0 0 0 0
sa:for <number>	2 2 6 -10 0 0 0 0
sa:for <span>	-1 7 -1 4 3 0 0 -16
sa:for a	0 -1 0 16 0 0 0 -11
sa:for it	0 -7 0 0 -3 0 0 10
sa:for the	0 0 0 4 -11 4 0 0
sa:force	0 -8 0 2 9 0 0 -4
sa:force .	0 -2 0 7 0 0 0 -1
sa:foreign	0 -7 0 10 -3 0 0 0
sa:found	0 0 0 -3 0 0 0 6
sa:free	0 -3 6 -1 2 0 0 -2
sa:free of	0 -9 6 0 2 0 0 -1
sa:freeze	0 -2 0 -9 0 0 0 12
sa:from	-1 3 15 -5 1 -4 -3 -4
sa:from <day-ahead>	2 -10 0 2 0 0 0 5
sa:from <level>	0 12 0 -9 4 0 0 -3
sa:from <name>	0 -6 15 3 -4 0 0 -6
sa:from <number>	0 0 0 -3 7 0 0 0
sa:from the	0 8 5 -6 -5 0 0 -3
sa:full	0 15 0 -8 0 0 0 -6
sa:gallium	18 -4 0 -7 0 0 0 -9
sa:gallium ,	16 -3 0 -5 0 0 0 -8
sa:germanium	16 -3 0 -5 0 0 0 -8
sa:get	0 5 0 -6 0 0 0 2
sa:give	0 -10 0 14 0 0 0 -4
sa:given	0 -3 0 -7 0 0 0 12
sa:go	0 -16 -5 2 2 0 1 10
sa:go .	0 -11 0 10 0 0 4 -1
sa:go back	0 -2 0 -8 -1 0 0 16
sa:go from	2 0 0 -11 7 0 0 1
sa:go on	0 -6 0 10 0 0 0 0
sa:go to	0 -13 0 16 0 0 0 0
sa:go up	0 14 0 -8 0 0 0 -3
sa:good	0 0 3 8 -14 0 0 0
sa:good from	0 0 6 -6 0 0 0 0
sa:good pay	0 -8 0 8 0 0 0 0
sa:government	0 7 0 -2 -4 0 0 0
sa:had	-2 -3 -1 2 -6 0 0 14
sa:had been	0 -7 0 -10 5 0 0 12
sa:half	0 0 0 11 0 0 0 -8
sa:half a	0 0 0 6 0 0 0 -4
sa:hand	0 3 0 6 -4 0 0 0
sa:happen	0 -5 3 6 0 0 0 -3
sa:has	1 3 -3 4 4 0 5 -22
sa:has been	0 4 0 2 -5 3 0 -6
sa:has not	0 10 0 -2 0 0 0 -5
sa:have	-1 3 -1 -2 -13 -2 2 10
sa:have been	0 8 0 -3 0 0 0 0
sa:he	0 -10 0 9 -10 0 0 5
sa:he and	0 -5 0 6 0 0 0 0
sa:he had	0 5 0 -9 0 0 0 5
sa:he tell	0 0 0 -4 0 0 0 6
sa:he would	0 -7 0 0 0 0 0 7
sa:hear	0 0 0 -11 12 0 0 0
sa:her	0 -6 0 0 0 0 0 4
sa:here	0 7 0 -5 0 0 0 0
sa:highest	0 -2 0 13 -5 0 0 -1
sa:his	0 14 0 -11 4 0 0 -5
sa:hold	0 0 0 6 0 0 0 -4
sa:holiday	0 -4 0 0 0 0 0 7
sa:hope	0 -1 0 -5 9 0 0 0
sa:hour	0 0 0 20 0 0 0 -16
sa:i	0 -6 0 -7 11 0 0 7
sa:if	0 27 -9 0 -16 0 0 -21
sa:if it	0 9 -1 0 -2 0 0 -2
sa:if there	0 10 0 -4 0 0 0 0
sa:immediately	0 -2 0 -5 9 0 0 0
sa:impose	0 -7 0 0 0 0 0 7
sa:in	-3 -5 -23 11 4 10 -9 -7
sa:in <month-gone>	1 -15 0 0 -2 0 0 13
sa:in <number>	0 8 0 -18 0 0 0 9
sa:in <seat>	0 -2 0 4 16 0 0 -19
sa:in a	0 7 0 0 -3 4 0 -8
sa:in each	0 -2 0 10 0 0 0 -2
sa:in force	0 -7 0 0 9 0 0 -3
sa:in it	7 0 0 -5 0 0 0 0
sa:in new	0 4 0 5 0 0 0 -10
sa:in the	-5 14 -2 -27 6 10 0 4
sa:included	-2 0 0 0 -2 0 0 7
sa:included .	-2 0 0 0 -2 0 0 7
sa:instead	0 3 0 -9 0 0 0 7
sa:instead of	0 8 0 -7 0 0 0 0
sa:into	0 -1 10 -12 -4 0 0 8
sa:is	5 -1 1 -8 9 4 -7 -3
sa:is <number>	0 -3 0 7 0 0 0 0
sa:is in	0 5 0 -13 7 0 0 0
sa:is not	0 -8 2 -2 3 0 0 4
sa:is the	7 4 3 -7 -1 0 0 -6
sa:is to	2 -4 0 -6 0 0 0 10
sa:is up	0 -5 0 -8 0 0 0 16
sa:is what	0 6 0 0 4 0 0 -13
sa:it	-1 0 -15 5 3 0 -7 0
sa:it 's	0 -3 0 6 5 0 0 -8
sa:it ,	0 -2 0 -10 0 0 0 14
sa:it .	0 6 -10 -12 17 -5 0 0
sa:it had	0 -6 0 13 -7 0 0 2
sa:it has	0 10 0 3 -4 0 0 -11
sa:it in	0 7 0 -1 -1 0 0 0
sa:it is	0 3 0 5 -3 0 0 -8
sa:it was	0 0 0 -1 0 0 0 6
sa:it will	0 0 0 -5 0 0 0 7
sa:item	0 -4 0 8 0 0 0 0
sa:its	6 5 1 15 -21 1 -2 -20
sa:its own	0 -7 0 8 0 0 0 0
sa:its tariff	0 8 0 0 0 0 0 -6
sa:itself	0 11 0 -8 0 0 0 0
sa:keep	0 7 0 -2 0 0 0 0
sa:lapse	0 0 0 7 0 0 0 -1
sa:last	-2 7 9 -2 -7 0 0 -1
sa:last <span>	0 11 0 -5 0 0 0 -4
sa:last day	0 10 6 -12 0 0 0 -4
sa:law	0 0 0 8 -2 0 0 -1
sa:lay	0 -2 0 10 -2 0 0 0
sa:leave	6 -18 0 -1 7 0 0 2
sa:let	0 0 0 -16 0 0 0 15
sa:letter	0 10 0 -6 0 0 0 0
sa:level	0 13 0 -5 0 0 0 -8
sa:levy on	0 6 0 -4 0 0 0 0
sa:licence for	0 -3 0 7 0 0 0 0
sa:lift	0 5 0 -7 0 0 0 0
sa:likewise	0 -2 0 -3 7 0 0 0
sa:lisbon	0 0 0 6 0 0 0 0
sa:list	-2 0 5 -1 8 0 0 -7
sa:list .	0 0 6 0 0 0 0 -3
sa:list of	0 0 0 -8 11 0 0 0
sa:longer	0 -5 0 11 0 0 0 -2
sa:m	0 -4 11 -7 2 0 0 -1
sa:m .	0 -4 11 -7 2 0 0 -1
sa:magnet	0 8 0 -3 0 0 0 -1
sa:make	5 2 0 -3 5 0 0 -9
sa:make it	0 -4 0 0 7 0 0 0
sa:maker	1 7 0 -6 0 0 0 -1
sa:me	0 -6 0 10 0 0 0 -3
sa:mean	0 -2 0 7 0 0 0 -1
sa:mediator	0 0 0 8 0 0 0 -7
sa:meet	0 -15 0 15 -3 0 0 0
sa:meet in	0 -3 0 11 0 0 0 -6
sa:metal	0 12 0 -9 0 0 0 0
sa:midnight	0 -6 10 -24 -4 0 0 24
sa:midnight ,	0 -4 0 -4 0 0 0 10
sa:midnight .	0 -3 0 -14 -1 0 0 21
sa:million	0 -4 0 12 -3 0 0 -1
sa:ministry	0 0 0 7 0 0 0 -6
sa:minute	0 -2 11 0 -3 0 0 0
sa:minute past	0 -5 0 -1 0 0 0 10
sa:month	3 -18 0 1 8 0 0 1
sa:month .	0 -12 0 0 10 0 0 1
sa:more	-2 -5 6 2 0 0 0 0
sa:more .	0 -10 7 -1 0 0 0 3
sa:most	0 -1 0 7 0 0 0 0
sa:mr	0 12 0 -14 5 0 3 -7
sa:mr <person>	0 13 0 -15 6 0 3 -7
sa:must	0 -1 0 6 -4 0 5 -1
sa:my	0 -9 0 11 0 0 0 0
sa:negotiation	0 0 0 -4 0 0 9 -1
sa:new	0 16 -2 -15 11 0 0 -13
sa:new york	0 4 0 5 0 0 0 -10
sa:next	7 0 -3 13 0 -4 0 -11
sa:next year	4 3 0 -12 4 0 0 0
sa:night	0 -5 0 16 -1 0 0 -5
sa:night ,	0 -1 0 11 0 0 0 -7
sa:no	-6 2 -7 -3 0 0 1 7
sa:no .	0 -1 0 8 0 0 0 -3
sa:no longer	0 -3 0 6 0 0 0 0
sa:nobody	9 0 0 0 -1 0 0 -7
sa:none	0 -12 0 14 0 0 0 0
sa:not	0 -7 17 -7 -2 0 0 6
sa:not be	0 0 5 -6 1 0 0 -1
sa:not extend	0 -7 1 -2 0 0 0 7
sa:nothing	0 9 0 -1 -8 0 1 0
sa:notice	10 -5 0 0 -1 0 0 0
sa:now	0 -1 0 16 0 0 0 -11
sa:number	0 -8 0 0 0 0 0 6
sa:of	13 2 0 0 -7 2 -3 -2
sa:of <name>	3 11 0 -9 0 0 0 -1
sa:of <number>	0 0 0 11 0 0 0 -6
sa:of <span>	0 -5 0 17 -2 0 0 -4
sa:of a	0 6 0 -9 6 0 0 0
sa:of an	0 -5 0 -3 0 0 0 9
sa:of it	0 0 0 -3 7 0 0 0
sa:of its	6 -1 0 0 0 0 0 0
sa:of next	3 3 0 -6 -2 0 0 2
sa:of the	7 -18 12 0 -24 2 4 3
sa:of thi	0 -14 0 7 3 0 0 1
sa:of trade	0 8 0 -6 0 0 0 0
sa:off	0 -3 0 -5 6 2 0 4
sa:off the	0 -4 0 9 0 0 0 0
sa:old	0 -7 4 17 -2 0 -4 -6
sa:older	0 6 0 0 0 0 0 -3
sa:on	-4 10 -29 2 12 -14 7 -15
sa:on <day-ahead>	0 3 0 0 11 0 0 -11
sa:on <day-gone>	0 0 0 2 7 0 0 -8
sa:on <day-today>	0 -9 0 8 -1 0 0 2
sa:on <quality>	0 7 0 0 0 0 0 -3
sa:on a	0 -5 0 2 6 0 0 -6
sa:on an	0 0 0 0 -3 0 6 -2
sa:on it	0 -2 0 7 0 0 0 -2
sa:on its	0 6 0 1 0 0 0 -12
sa:on the	0 -3 -3 10 1 -1 0 -7
sa:on top	0 6 0 -2 0 0 0 0
sa:on which	0 11 0 -7 0 0 0 -1
sa:once	0 -8 0 16 0 0 0 -7
sa:one	7 -15 -2 13 0 3 1 -10
sa:one ,	7 0 0 0 -2 0 0 -4
sa:one .	0 -13 0 5 7 0 0 0
sa:only	0 -17 -2 16 -1 0 0 0
sa:or	0 0 5 -18 0 5 4 3
sa:or sooner	0 11 0 -13 0 0 0 0
sa:order	0 -4 0 8 0 0 0 0
sa:other	-1 -5 0 -8 12 0 0 7
sa:other 's	0 -6 0 -6 13 0 0 0
sa:otherwise	0 4 0 -6 -3 0 0 6
sa:our	0 -26 0 -8 14 0 0 20
sa:out	-1 -9 1 0 10 -2 0 0
sa:out .	0 -16 0 -8 0 0 0 26
sa:out of	0 9 0 -7 0 0 0 0
sa:out on	0 6 0 2 0 0 0 -10
sa:over	0 -4 0 1 -7 0 6 5
sa:over .	0 0 0 -8 0 0 0 7
sa:owe	0 3 0 -8 0 0 0 3
sa:own	0 -5 0 4 6 0 0 -7
sa:p	0 -2 11 -4 0 0 0 -4
sa:p .	0 -2 11 -4 0 0 0 -4
sa:palm	0 -3 0 -6 0 0 6 5
sa:palm oil	0 -3 0 -6 0 0 6 5
sa:part	8 -3 0 0 0 0 0 0
sa:past	0 -5 0 0 0 0 0 8
sa:past midnight	0 -5 0 -1 0 0 0 9
sa:pause	0 -12 2 0 0 0 0 9
sa:pause of	0 -8 0 0 0 0 0 11
sa:pay	-2 0 6 -8 9 -2 0 0
sa:pay <level>	0 6 0 0 -3 0 0 -2
sa:pay <number>	0 8 0 -8 0 0 0 0
sa:port	-3 0 0 -1 8 3 0 -5
sa:port fee	-2 0 0 -1 7 0 0 0
sa:post	0 -2 0 -3 9 0 0 0
sa:power	0 -6 0 8 0 0 0 0
sa:power act	0 -5 0 8 0 0 0 0
sa:present	0 -5 0 7 0 0 0 0
sa:prolong	0 14 0 -3 0 0 0 -10
sa:prolonged	0 -7 1 -8 0 0 0 12
sa:prolonged .	0 -7 1 -6 0 0 0 10
sa:put	0 1 0 12 -5 0 0 -11
sa:put <level>	0 0 0 3 0 0 0 -6
sa:quarrel	0 -2 0 6 0 0 0 0
sa:raise	0 7 0 -3 0 0 3 -3
sa:rare	5 -6 0 9 -3 0 0 -6
sa:rare earth	2 -6 0 11 -1 0 0 -5
sa:rate	0 -2 -1 11 -5 0 -2 0
sa:reach	0 6 0 2 -6 0 0 0
sa:read	0 -5 0 13 -3 0 0 -1
sa:reciprocal	0 0 0 9 0 0 0 -5
sa:reduce	0 -4 0 15 0 0 0 -10
sa:remain	0 -11 0 14 0 0 0 -1
sa:renewed	0 -2 6 0 10 0 0 -17
sa:reply	0 -6 0 0 0 0 0 7
sa:report	0 0 0 6 0 0 0 -1
sa:return	0 1 0 -3 -1 0 -4 9
sa:return to	0 0 0 -1 0 0 -3 7
sa:rice	0 8 0 -11 0 0 0 3
sa:rise	0 -9 0 4 -3 0 0 8
sa:round	0 0 0 10 0 0 0 -4
sa:rule	5 -12 1 12 -6 0 0 -5
sa:same	0 3 0 -8 5 0 0 0
sa:save	0 2 0 2 -6 0 0 0
sa:say	6 -5 0 10 -9 -2 -3 0
sa:say ,	0 0 0 6 0 0 0 -1
sa:say .	0 -7 0 21 -5 0 0 -9
sa:say it	0 -7 0 13 0 0 0 -5
sa:say on	0 9 0 -11 1 0 0 0
sa:say the	2 -3 0 13 -4 0 0 -5
sa:season	0 -6 0 8 -1 -3 5 -1
sa:section	0 7 0 -5 0 0 0 0
sa:section <number>	0 6 0 -3 0 0 0 0
sa:sell	7 -2 0 -7 -4 11 0 -5
sa:send	-2 1 0 -9 0 0 0 12
sa:set	0 0 0 9 -8 0 0 0
sa:shall	0 0 0 -4 0 0 0 6
sa:she	0 -6 0 0 0 0 0 4
sa:ship	-1 -4 0 -22 30 0 0 -7
sa:should	0 0 0 12 0 0 0 -7
sa:side	1 6 0 -5 -1 0 0 1
sa:side .	2 0 0 -10 -1 0 0 10
sa:sign	0 -9 0 14 -1 0 0 -3
sa:since	0 0 0 -9 0 0 0 11
sa:sit	0 -2 0 -1 0 0 0 6
sa:so	-1 -9 0 0 16 0 0 -4
sa:so that	0 0 0 3 3 0 0 -10
sa:some	0 0 0 7 0 0 0 0
sa:somebody	0 -8 0 -12 0 0 0 18
sa:something	0 -11 0 0 0 0 0 13
sa:sooner	0 12 0 -14 0 0 0 0
sa:sooner "	0 6 0 -6 0 0 0 0
sa:spare	0 7 0 0 -2 0 0 0
sa:start	0 8 0 0 -1 -2 0 0
sa:stay in	0 0 0 -3 0 0 0 6
sa:steel	0 18 0 -12 0 0 0 -1
sa:step	0 15 0 -3 -4 0 0 -8
sa:stop	0 7 0 3 0 0 0 -10
sa:strike	0 11 0 -1 -2 0 0 -2
sa:subject	0 -12 0 0 11 0 0 -1
sa:subject to	0 -10 0 0 12 0 0 0
sa:sugar	0 -2 0 -6 2 0 4 0
sa:surcharge	0 14 0 -3 0 0 0 -13
sa:surcharge of	0 -11 0 11 0 0 0 0
sa:suspend	-4 0 0 11 -3 0 -2 0
sa:suspend .	0 -2 0 6 0 0 -1 0
sa:suspension	2 2 0 0 -4 0 6 -11
sa:table	0 -5 0 11 -2 0 0 0
sa:take	2 -6 0 0 -6 1 1 3
sa:talk	0 -6 0 0 -6 4 0 9
sa:talk on	0 0 0 -7 0 0 0 7
sa:tariff	-2 -1 -7 3 -1 2 13 -13
sa:tariff ,	0 -4 0 7 0 0 0 0
sa:tariff .	0 -1 0 -5 3 0 8 0
sa:tariff for	0 8 0 -7 0 0 0 0
sa:tariff of	0 -2 0 10 -2 0 0 -3
sa:tax	0 10 0 -6 0 0 0 0
sa:tea	0 4 0 -8 -1 0 0 7
sa:tell	0 2 0 -12 0 4 -3 8
sa:text	0 0 0 -4 0 0 0 7
sa:th	8 -11 0 4 0 0 0 -2
sa:than	0 2 0 -6 0 0 0 4
sa:that	-7 7 0 -2 3 0 -7 0
sa:that day	0 3 0 -9 -2 0 0 11
sa:that had	0 -4 0 -1 0 0 0 6
sa:that he	0 -8 0 0 -1 0 0 10
sa:that his	0 10 0 -9 0 0 0 0
sa:that is	-2 -8 0 -6 16 0 0 0
sa:that it	0 5 0 -9 8 0 0 -3
sa:that no	0 10 0 -8 0 0 0 0
sa:that was	0 -2 0 -2 0 0 0 7
sa:the	-8 6 8 3 0 2 0 -13
sa:the <day-ahead>	0 -10 0 17 -2 0 6 -12
sa:the <day-gone>	0 0 0 9 0 0 0 -7
sa:the <level>	0 10 0 -8 5 0 0 -6
sa:the <name>	4 -6 8 -2 -4 10 0 -6
sa:the <number>	12 6 -2 -20 0 0 6 0
sa:the <office>	0 -1 0 9 0 0 0 0
sa:the <organisation>	0 -27 1 17 8 0 0 -3
sa:the <person>	0 -4 0 -1 7 0 0 0
sa:the <quality>	-3 14 -3 -8 -9 0 -2 11
sa:the <seat>	0 0 0 17 -5 0 0 -6
sa:the <span>	0 -3 0 -11 0 0 0 17
sa:the additional	0 9 6 -10 0 0 0 -2
sa:the day	2 -11 6 -2 7 0 0 -4
sa:the duty	0 -7 -4 11 -1 0 1 0
sa:the first	0 -6 0 4 0 0 0 2
sa:the highest	0 -2 0 13 -5 0 0 -1
sa:the last	0 -7 6 6 0 0 0 -2
sa:the list	0 10 0 -5 0 0 0 0
sa:the new	0 -12 0 1 10 0 0 -1
sa:the next	0 -4 0 7 0 0 0 0
sa:the old	0 -7 4 11 -2 0 -4 0
sa:the present	0 -2 0 13 0 0 0 -8
sa:the rate	0 0 0 -9 0 0 0 11
sa:the same	0 3 0 -10 6 0 0 0
sa:the surcharge	0 6 0 0 0 0 0 -4
sa:the suspension	0 5 0 0 -4 0 6 -9
sa:the table	0 -5 0 11 -2 0 0 0
sa:the tariff	0 7 0 -9 -2 4 0 0
sa:the three	0 0 0 6 0 0 0 -3
sa:the trade	0 0 0 -6 0 0 0 7
sa:the two	0 0 0 -17 0 0 0 20
sa:the whole	0 -6 0 -4 0 0 0 10
sa:their	4 -9 0 -19 0 -1 0 29
sa:their truce	0 0 0 -9 0 0 0 10
sa:then	0 0 0 -2 -2 0 -2 10
sa:there	-4 14 -4 0 -16 0 0 3
sa:there .	0 -1 0 6 0 0 0 0
sa:there is	0 11 0 0 -4 0 0 -4
sa:they	-1 0 -6 1 0 -1 -2 5
sa:they are	0 -12 -1 0 -1 0 0 15
sa:they have	0 11 0 -6 0 0 0 0
sa:thi	5 -25 0 20 0 0 -4 -4
sa:thi month	0 -16 0 6 4 0 0 1
sa:those	0 -13 10 8 -3 0 0 0
sa:threaten	0 2 0 7 -6 0 -1 -1
sa:threaten to	0 -5 0 10 0 0 0 0
sa:three	0 0 0 8 -3 0 0 -3
sa:through	0 0 0 7 0 0 0 -7
sa:tiktok	0 -2 0 -6 0 13 0 -1
sa:till	0 -3 0 -5 0 0 0 12
sa:time	0 -1 -2 4 -21 0 0 14
sa:time ,	0 2 0 5 -7 0 0 0
sa:time in	0 -8 0 12 0 0 0 0
sa:to	-1 -5 -11 -2 2 0 8 8
sa:to <day-gone>	0 4 0 6 0 0 0 -11
sa:to <number>	0 -15 0 5 5 0 0 2
sa:to a	0 0 0 -5 0 0 0 8
sa:to be	0 -11 0 0 8 0 0 0
sa:to extend	0 -1 0 -7 0 0 0 10
sa:to go	0 -10 0 0 0 0 4 5
sa:to it	0 -3 0 -3 0 0 0 7
sa:to say	0 -1 0 -2 0 0 0 8
sa:to see	0 -4 0 11 0 0 0 -4
sa:to sell	7 -1 0 -6 0 7 0 -5
sa:to take	0 -5 0 6 0 0 0 0
sa:together	0 -10 0 4 6 0 0 -1
sa:together with	0 -11 0 3 6 0 0 0
sa:too	4 -7 3 1 -6 0 0 0
sa:too .	0 -11 3 3 -5 0 0 5
sa:top	0 6 0 -1 0 0 0 0
sa:top of	0 8 0 -7 0 0 0 0
sa:trade	-3 2 0 -9 4 0 0 5
sa:truce	-6 0 4 0 -5 0 0 5
sa:truce ,	0 0 7 -1 0 0 0 -2
sa:truce .	0 -9 0 13 0 0 0 -2
sa:truce between	0 -3 0 -1 0 0 0 6
sa:truce of	0 0 0 14 0 0 0 -11
sa:turn	2 1 0 -10 0 0 0 5
sa:two	0 -12 0 9 -11 0 0 9
sa:two country	0 0 0 -6 0 0 0 7
sa:two government	0 0 0 6 -2 0 0 0
sa:under	4 1 0 0 -9 0 0 3
sa:under a	6 -3 0 1 0 0 0 -2
sa:under an	0 7 0 -6 0 0 0 0
sa:under the	0 -2 0 0 -3 0 0 10
sa:under which	0 0 0 8 0 0 0 -5
sa:unless	-3 14 0 -14 0 0 0 1
sa:unless <organisation>	0 37 -2 -20 -1 0 0 -23
sa:unless it	0 -2 0 9 0 0 0 -3
sa:unless the	0 6 0 1 0 0 0 -5
sa:until	-4 -5 -4 13 8 0 2 -14
sa:until <day-ahead>	-1 6 -2 3 -5 0 0 0
sa:until the	0 -9 0 -4 10 0 6 -1
sa:up	0 14 0 -3 -8 0 0 -1
sa:up .	0 5 0 -16 0 0 0 14
sa:up to	0 6 0 4 0 0 0 -12
sa:us	6 -6 -1 5 -3 0 5 -8
sa:use	0 -2 0 9 0 0 0 -1
sa:value	9 -8 0 0 0 0 0 0
sa:very	0 0 0 -9 0 0 0 11
sa:video	0 -2 0 7 -1 0 0 0
sa:vote	0 -19 0 10 6 0 0 -1
sa:want	2 7 0 -5 0 0 0 0
sa:warn	0 9 0 -8 0 0 0 2
sa:was	0 0 0 11 -11 0 0 -4
sa:was not	3 9 0 -3 0 0 0 -8
sa:watche	0 -11 0 12 0 0 0 0
sa:we	0 5 1 -24 14 0 5 2
sa:well	1 7 0 5 0 0 0 -18
sa:well .	1 8 0 4 0 0 0 -18
sa:were	0 0 0 -5 -4 0 0 12
sa:what it	0 -9 0 1 0 0 0 7
sa:what the	0 0 0 11 0 0 0 -7
sa:wheat	0 6 0 -4 0 0 0 0
sa:when it	0 -2 4 -8 -3 0 0 10
sa:when the	0 19 -1 0 -6 0 0 -9
sa:where	0 9 0 -19 -1 0 0 15
sa:where it	0 -6 0 -8 0 0 0 15
sa:where the	0 11 0 -9 0 0 0 0
sa:whether	0 0 0 -10 12 0 0 0
sa:which	0 8 -4 -8 0 0 -1 0
sa:which had	0 0 0 -8 6 0 0 3
sa:which has	0 0 0 -4 0 0 0 8
sa:which is	0 0 0 -2 -2 0 0 8
sa:which the	0 14 0 -14 0 2 0 -1
sa:who	0 0 0 13 -1 0 0 -9
sa:whole	0 -5 0 -4 0 0 0 10
sa:will	-1 6 0 -22 -13 0 0 23
sa:will be	0 -6 -1 7 -11 0 0 11
sa:will have	0 7 0 -15 0 0 0 7
sa:will not	0 -2 5 6 -5 0 0 -3
sa:with	-4 -22 0 14 5 -4 0 4
sa:with <level>	0 -3 0 12 -1 0 0 -2
sa:with <name>	3 -4 0 -8 0 0 3 8
sa:with <person>	0 0 0 7 0 0 0 -3
sa:with a	-3 -16 0 17 5 0 0 -6
sa:with the	0 3 0 -15 13 0 0 0
sa:without	-2 11 2 -1 -19 0 2 0
sa:without a	0 -6 7 -2 0 0 0 0
sa:word	7 -7 0 -12 0 0 0 11
sa:worth	2 -7 0 -1 0 0 0 6
sa:would	-3 -3 -1 8 0 0 0 0
sa:would be	0 1 0 4 8 0 0 -17
sa:would have	0 -6 0 3 0 0 0 0
sa:would not	0 0 0 13 0 0 0 -11
sa:write	0 0 0 7 -6 0 0 -1
sa:year	3 14 -1 -15 8 0 0 -4
sa:year .	3 13 0 -19 3 0 0 0
sa:yes	0 0 0 -5 0 0 0 7
sa:york	0 4 0 5 0 0 0 -10
sa:your	0 -12 0 0 8 0 0 4
sa:—	0 -16 8 14 -6 0 0 0
sa:— <name>	0 -12 0 0 0 0 0 10
sa:— a	0 0 0 14 0 0 0 -12
sa:— the	0 0 0 12 0 0 0 -8
sb:"	-6 6 0 8 0 0 -3 -7
sb:" ,	0 2 0 -9 9 0 0 0
sb:" <person>	0 8 0 -5 0 0 0 0
sb:" a	0 -1 0 8 -2 0 0 -1
sb:" i	0 0 0 -4 0 0 -2 9
sb:" the	0 0 0 16 0 0 0 -15
sb:" we	0 8 0 0 -4 0 0 -3
sb:&	0 -3 0 7 0 0 0 0
sb:'	0 0 0 7 0 0 0 -3
sb:'s	4 -14 -12 13 -7 5 6 -5
sb:'s <organisation>	0 0 0 17 -15 0 0 0
sb:'s <person>	0 6 0 -11 0 0 0 6
sb:'s a	0 8 0 -4 0 0 0 -2
sb:'s commerce	0 0 0 -4 0 0 0 7
sb:'s custom	0 7 0 -2 0 0 0 0
sb:'s duty	0 4 3 -9 0 0 0 0
sb:'s good	0 8 0 -5 -2 0 0 1
sb:'s minister	0 7 0 -3 0 0 0 0
sb:'s tariff	0 8 0 -17 0 0 6 3
sb:(	-1 -11 -1 6 -11 0 0 11
sb:)	-1 0 -1 1 -12 0 0 10
sb:) ,	0 0 0 -10 0 0 0 11
sb:) :	0 -13 0 5 0 0 0 8
sb:) and	0 7 0 -4 0 0 0 0
sb:) —	0 0 0 6 0 0 0 -4
sb:*	-1 -16 2 30 -2 0 0 -18
sb:,	0 5 -23 9 -4 5 0 -6
sb:, "	0 6 0 1 -2 0 0 -6
sb:, <day-today>	0 0 1 5 -7 10 0 -15
sb:, <level>	0 -7 0 6 7 0 0 -5
sb:, <name>	0 -4 0 6 -1 1 0 -1
sb:, <number>	0 8 0 -15 -2 0 0 8
sb:, <person>	0 0 0 0 -5 0 0 7
sb:, <span>	0 -1 0 14 0 0 0 -10
sb:, a	0 6 0 9 -3 0 0 -14
sb:, and	0 -24 -5 3 20 0 -2 0
sb:, are	0 0 0 15 -6 0 0 -5
sb:, as	0 -6 0 15 0 0 0 -8
sb:, at	-1 -5 0 16 -2 0 0 0
sb:, begin	0 8 0 -6 0 0 0 0
sb:, both	0 7 0 -8 0 0 0 0
sb:, but	0 0 0 0 -4 0 0 7
sb:, by	0 0 0 -14 1 0 6 9
sb:, due	0 9 0 -8 -5 0 0 6
sb:, end	0 0 0 -9 0 0 0 11
sb:, for	0 6 0 -15 4 0 0 4
sb:, friday	0 11 0 -8 0 0 0 0
sb:, from	0 21 0 0 -9 0 0 -16
sb:, good	0 -2 2 -15 0 0 0 15
sb:, has	9 -1 0 0 -6 0 0 0
sb:, in	0 -14 0 3 0 2 0 7
sb:, is	9 -4 0 -5 -6 3 0 2
sb:, it	0 -3 0 -6 7 0 0 6
sb:, now	0 -4 0 0 0 0 0 8
sb:, of	0 -10 0 12 -1 0 0 0
sb:, on	-9 7 -3 -7 -8 0 0 14
sb:, or	0 8 0 4 -5 0 0 -9
sb:, say	0 0 0 10 0 0 0 -7
sb:, since	0 0 0 8 0 0 0 -3
sb:, so	0 10 0 -19 5 0 0 5
sb:, start	9 7 0 -10 0 0 0 -5
sb:, suspend	0 -6 0 0 1 0 0 0
sb:, tell	0 0 0 -1 0 0 7 -3
sb:, that	0 -8 0 -7 3 0 0 12
sb:, the	-1 29 -7 -34 3 0 4 7
sb:, to	0 0 0 -5 -8 0 0 14
sb:, under	0 -3 0 9 0 0 0 -5
sb:, until	0 18 -1 -4 1 0 0 -9
sb:, up	0 7 0 -21 0 0 0 15
sb:, was	0 -7 0 9 0 0 0 0
sb:, when	0 -6 0 -6 11 0 0 0
sb:, where	0 0 0 0 0 8 0 -1
sb:, which	1 -11 -6 18 0 -1 0 -9
sb:, who	0 0 0 12 1 0 0 -9
sb:, will	0 0 0 10 0 0 0 -9
sb:, would	0 -1 0 -2 0 0 0 7
sb:, —	0 -7 0 5 0 0 0 1
sb:-	13 1 2 -1 -13 1 0 -8
sb:- earth	8 0 0 -2 0 0 0 -1
sb:.	1 -11 10 -12 0 9 0 4
sb:. <number>	6 -3 9 -9 1 0 0 -4
sb:. eastern	0 6 0 -14 1 0 0 1
sb:. m	-2 0 6 -10 3 0 0 1
sb:. on	0 -2 7 -9 3 0 0 2
sb:/	0 5 2 -8 6 0 0 -5
sb::	0 -5 0 5 1 -9 -13 4
sb:: <name>	2 30 0 -29 -3 0 0 -2
sb:: <number>	-4 16 0 -6 4 -1 0 -10
sb:: <person>	0 0 0 11 0 0 0 -7
sb:: <seat>	0 -5 0 0 0 0 0 6
sb:: a	0 9 0 -9 3 0 0 0
sb:: and	0 18 0 -18 -1 0 0 3
sb:: for	0 12 0 -9 0 0 0 0
sb:: from	0 -4 0 5 -5 0 0 6
sb:: in	0 -8 0 14 0 0 0 -9
sb:: it	0 4 0 -9 0 0 0 6
sb:: my	0 -14 0 15 0 0 0 0
sb:: on	0 13 0 -11 0 0 0 0
sb:: the	0 -21 8 22 -14 0 0 -3
sb:: until	-2 -1 0 -13 6 0 0 12
sb:: we	0 -16 0 14 8 0 0 -10
sb:: what	10 -17 11 1 3 0 0 -13
sb:;	-7 -9 -6 -9 14 5 5 3
sb:; the	-1 -11 0 -2 -3 4 6 5
sb:; they	0 0 0 -4 7 0 0 0
sb:<agent>	4 -7 0 -9 9 14 0 -9
sb:<day-ahead>	-3 -14 -1 -12 13 1 -3 17
sb:<day-ahead> ,	-6 -26 -3 6 12 6 0 6
sb:<day-ahead> ;	0 1 0 0 -7 0 0 3
sb:<day-ahead> and	0 -1 -4 0 9 -2 0 0
sb:<day-ahead> to	0 -1 0 -3 -2 0 0 13
sb:<day-gone>	8 3 -1 -35 6 16 -2 17
sb:<day-gone> ,	2 3 -2 -15 -13 3 0 15
sb:<day-gone> ;	0 -9 0 -15 6 6 0 11
sb:<day-gone> and	-1 -4 0 -2 0 0 0 13
sb:<day-gone> evening	0 2 0 -7 0 0 0 4
sb:<day-gone> that	1 12 0 -12 0 0 0 0
sb:<day-gone> the	3 0 0 7 0 0 0 -10
sb:<day-today>	-6 11 10 -11 9 7 0 -19
sb:<day-today> (	0 0 0 6 0 0 0 -3
sb:<day-today> ,	0 12 0 -21 7 0 0 4
sb:<day-today> —	0 0 1 0 -5 10 0 -6
sb:<duty>	-31 5 2 -4 5 -11 8 1
sb:<gate>	-17 1 -8 2 10 -1 -3 0
sb:<goods-amount>	-4 -9 0 25 -6 0 0 -4
sb:<goods-amount> by	0 0 0 7 -2 0 0 0
sb:<goods-amount> of	-3 -2 0 15 0 0 0 -2
sb:<goods>	4 11 20 -25 7 -16 -7 0
sb:<level-noun>	-15 1 -10 23 -4 -2 0 -12
sb:<level>	-14 16 -19 3 -35 -11 0 9
sb:<level> ,	0 2 -1 -2 -9 0 0 8
sb:<level> and	0 -1 0 7 0 0 0 -2
sb:<level> at	0 6 0 -3 0 0 0 -1
sb:<level> from	0 -10 0 20 -12 0 0 0
sb:<level> in	0 -5 0 0 0 0 0 10
sb:<level> is	0 7 0 -10 -1 0 0 6
sb:<level> more	0 -18 0 20 0 0 0 0
sb:<level> of	0 -7 0 3 0 0 0 2
sb:<level> on	-7 22 0 -11 -16 0 4 0
sb:<level> since	0 8 0 -10 0 0 0 2
sb:<level> tariff	0 10 0 -9 0 0 0 2
sb:<level> that	0 9 0 2 -4 0 0 -7
sb:<level> to	0 4 0 5 -1 0 0 -8
sb:<level> until	0 6 0 -14 0 0 0 9
sb:<money>	-1 -21 0 19 0 0 -1 1
sb:<money> ,	0 -3 0 6 0 0 0 0
sb:<money> in	0 -1 0 8 0 0 0 -1
sb:<month-gone>	7 -5 0 0 0 -2 0 3
sb:<month-gone> ,	-5 -4 0 13 -6 0 0 0
sb:<name>	6 4 16 -17 5 -9 3 -2
sb:<name> 's	12 -2 -1 -7 3 -3 8 -6
sb:<name> (	0 -2 0 6 0 0 0 0
sb:<name> ,	-3 1 -3 7 0 0 0 -6
sb:<name> :	0 19 15 -32 1 0 0 -10
sb:<name> and	-7 -22 2 -15 -7 0 -3 38
sb:<name> by	0 -5 0 11 0 0 -2 -1
sb:<name> end	0 0 0 -6 0 0 6 1
sb:<name> from	0 3 0 -8 0 0 0 6
sb:<name> go	0 -9 0 19 -4 0 0 -7
sb:<name> had	0 -10 0 0 9 0 0 0
sb:<name> has	0 3 0 3 -12 0 3 -4
sb:<name> have	0 -1 0 -3 0 0 0 9
sb:<name> in	0 -4 0 10 0 0 0 -4
sb:<name> is	0 18 4 -1 2 0 0 -23
sb:<name> on	0 0 6 -2 -1 0 6 -10
sb:<name> pay	0 -5 0 9 0 0 0 -2
sb:<name> say	0 8 0 0 0 0 0 -7
sb:<name> suspend	10 11 0 -14 0 0 0 -5
sb:<name> tariff	0 -6 0 8 0 0 0 0
sb:<name> to	0 0 0 -2 0 0 0 7
sb:<name> will	-2 1 0 -8 -4 0 0 15
sb:<name> would	0 6 0 0 -2 1 0 -6
sb:<not>	0 9 0 -3 5 -12 8 -10
sb:<number>	-8 26 15 0 -18 -19 -8 -20
sb:<number> )	0 -2 0 8 -1 0 0 0
sb:<number> ,	-1 -2 -1 -16 4 -1 0 21
sb:<number> /	0 6 2 -9 6 0 0 -4
sb:<number> :	-8 -2 0 11 6 0 0 -12
sb:<number> a	-2 0 3 -8 3 0 0 1
sb:<number> again	0 17 0 -11 0 0 0 -6
sb:<number> and	0 2 0 -9 0 0 0 3
sb:<number> exclusion	0 -4 18 -6 0 0 0 -7
sb:<number> from	0 6 0 -7 0 0 0 2
sb:<number> is	0 10 0 -5 0 0 0 -3
sb:<number> more	10 0 0 -8 0 0 0 0
sb:<number> on	-3 26 -3 -28 0 0 0 7
sb:<number> rare	-5 0 0 6 0 0 0 0
sb:<number> th	0 -4 0 -8 2 0 0 9
sb:<number> that	0 0 0 6 0 0 0 -4
sb:<number> the	8 -11 0 5 0 0 0 -2
sb:<office>	-12 -3 -10 13 1 -5 10 -9
sb:<office> 's	0 0 0 15 7 0 0 -18
sb:<office> ,	0 6 0 -4 -11 0 6 2
sb:<office> :	0 1 0 15 2 0 0 -25
sb:<office> in	0 0 0 -11 13 0 0 0
sb:<office> meet	0 0 0 -9 0 0 0 13
sb:<office> will	0 0 0 8 -1 0 0 0
sb:<organisation>	0 -5 -6 7 23 -1 -7 -28
sb:<organisation> 's	0 -1 0 27 -21 0 0 -8
sb:<organisation> ,	0 4 0 -8 17 0 0 -13
sb:<organisation> <organisation>	0 6 0 -4 0 0 0 0
sb:<organisation> is	0 2 0 12 -12 0 0 -1
sb:<organisation> must	0 -3 0 -7 13 0 0 0
sb:<organisation> of	0 -2 0 -5 10 0 0 0
sb:<organisation> on	0 -7 0 12 0 0 0 -7
sb:<person>	-11 -1 -8 6 -1 -1 -6 7
sb:<person> 's	-1 7 0 -4 0 0 0 0
sb:<person> (	0 0 0 -13 0 0 0 15
sb:<person> ,	3 -8 -3 16 -1 -2 0 -5
sb:<person> :	-3 2 -3 4 -9 0 0 2
sb:<person> and	0 -6 0 2 6 0 0 -1
sb:<person> announce	0 4 0 -9 0 0 0 4
sb:<person> come	0 -4 0 14 0 0 0 -7
sb:<person> had	0 0 0 -7 5 2 0 1
sb:<person> has	0 3 0 -7 4 0 0 0
sb:<person> in	0 -1 0 14 0 0 0 -9
sb:<person> of	0 -9 0 11 0 0 0 0
sb:<person> on	0 0 0 9 0 0 0 -6
sb:<person> put	0 -3 0 6 0 0 0 0
sb:<person> say	-2 8 -1 -23 -5 0 0 24
sb:<person> spoke	0 0 0 -10 11 0 0 0
sb:<person> tell	0 -5 0 14 -3 0 0 -3
sb:<person> would	0 -1 0 9 -1 0 0 -3
sb:<points>	-14 -14 -5 -20 -4 0 0 43
sb:<points> ,	-2 0 0 -7 0 0 0 10
sb:<points> of	0 -5 0 -2 0 0 0 10
sb:<points> on	0 0 0 -5 0 0 0 8
sb:<points> stay	0 -2 0 -9 0 0 0 13
sb:<points> that	0 -2 0 8 0 0 0 -2
sb:<quality>	-9 -2 -14 -5 14 15 -5 0
sb:<quality> and	0 -12 0 16 -1 0 0 0
sb:<quality> duty	0 -9 1 0 6 0 0 0
sb:<quality> good	-8 -5 2 0 -2 0 0 11
sb:<quality> ship	-7 -18 0 -1 17 0 0 2
sb:<quality> side	-3 0 0 -12 5 0 0 8
sb:<quality> tariff	0 0 0 -4 8 0 0 -2
sb:<quality> trade	0 0 0 6 0 0 0 0
sb:<seat>	0 -18 0 13 2 -7 11 -6
sb:<seat> 's	0 -8 0 -7 9 0 0 6
sb:<seat> ,	-1 5 0 -1 -15 0 0 7
sb:<seat> and	0 0 -1 7 -5 0 0 0
sb:<seat> had	0 -4 0 12 -1 0 0 -4
sb:<seat> has	0 0 7 3 0 0 0 -6
sb:<seat> on	0 -17 -1 7 0 0 0 8
sb:<sender>	12 -3 8 -6 1 1 -6 -6
sb:<span>	-9 0 -14 4 -14 -9 -4 11
sb:<span> ,	-10 20 -2 -8 2 0 0 -6
sb:<span> ;	0 -6 0 -4 0 0 0 11
sb:<span> are	0 -1 0 -25 0 0 0 26
sb:<span> from	0 -3 0 11 -3 0 0 0
sb:<span> of	0 0 0 8 0 0 0 -5
sb:<span> the	0 -4 0 8 0 0 0 0
sb:<taker>	0 0 -7 6 6 -7 0 0
sb:<v-agree>	-14 -10 0 6 0 2 0 0
sb:<v-bear>	-7 6 -4 7 -1 -8 3 -6
sb:<v-begin>	7 16 0 -6 -9 0 0 -11
sb:<v-buy>	-15 0 7 0 0 8 -2 -4
sb:<v-deny>	27 -7 -3 -6 0 0 0 -15
sb:<v-down>	-10 4 -13 6 -12 0 6 0
sb:<v-end>	-11 -3 9 -9 0 -10 0 13
sb:<v-impose>	-3 -7 -14 -2 2 -5 0 17
sb:<v-propose>	-13 9 -17 5 11 -3 9 -23
sb:<v-return>	-2 10 -1 11 -11 0 0 -15
sb:<v-say>	-9 20 0 -18 7 0 -1 2
sb:<v-sell>	4 -8 3 -1 0 6 2 -18
sb:<v-stay>	-2 -8 10 4 -12 -5 -8 7
sb:<v-suspend>	10 -8 -4 -5 -3 0 -4 10
sb:<v-target>	-12 3 3 5 0 -3 -4 -5
sb:<v-up>	-1 3 -13 3 2 0 -5 -1
sb:@	-2 -12 0 11 -7 0 0 8
sb:_	-1 2 0 -3 -5 0 0 8
sb:a	9 0 -8 -8 4 12 15 -13
sb:a .	-2 0 3 -9 3 0 0 1
sb:a <level>	0 -13 0 0 0 0 0 11
sb:a <office>	0 0 0 -4 0 0 6 0
sb:a <quality>	0 1 -1 0 3 3 0 -11
sb:a <span>	0 -5 0 -2 0 0 0 9
sb:a deal	0 0 0 -11 -1 0 -1 15
sb:a duty	0 3 0 0 -1 0 6 -8
sb:a further	0 -5 0 6 0 0 0 0
sb:a joint	0 -3 0 6 -2 0 0 0
sb:a law	0 -2 0 -2 0 7 0 0
sb:a letter	0 6 0 -4 0 0 0 0
sb:a new	0 9 0 -15 -2 0 0 10
sb:a notice	0 0 0 -4 6 0 0 0
sb:a pause	0 0 0 -6 0 0 0 8
sb:a post	-1 6 0 0 0 0 0 -1
sb:a second	0 -10 0 -1 14 0 0 0
sb:a statement	0 6 0 0 0 0 0 -6
sb:a surcharge	0 2 0 4 0 0 0 -9
sb:a tariff	0 7 0 0 -6 0 0 0
sb:a truce	0 -9 0 20 0 0 0 -11
sb:about	0 13 0 -16 0 0 0 6
sb:about the	0 16 0 -9 -5 0 0 0
sb:accept	0 -1 0 0 11 0 0 -8
sb:according	0 -4 0 10 0 0 0 -1
sb:according to	0 -4 0 10 0 0 0 -1
sb:act	0 -2 0 -3 6 0 0 0
sb:additional	-7 2 7 -14 -12 0 0 17
sb:additional duty	-1 -1 9 -15 -5 0 0 15
sb:additional tariff	0 14 0 -13 0 0 0 0
sb:affiliate	9 0 0 -7 1 0 0 -5
sb:affiliate rule	6 0 0 -4 1 0 0 -4
sb:after	0 14 -4 -2 0 0 0 -4
sb:after <number>	0 13 0 -5 -7 0 0 0
sb:after <span>	0 7 0 0 0 0 0 -8
sb:after a	0 -2 0 6 0 0 0 -3
sb:again	0 2 -1 0 -12 0 0 6
sb:again ,	0 -6 0 0 0 0 0 9
sb:again in	0 0 0 6 0 0 0 0
sb:again on	0 8 0 1 0 0 0 -10
sb:agree	-2 2 -2 -1 -11 2 5 0
sb:agree ,	0 0 0 -3 0 0 6 -1
sb:agree in	0 0 0 -17 0 0 0 19
sb:agreement	-4 0 -2 16 -4 5 -4 -12
sb:agreement on	0 -1 0 -4 0 6 0 3
sb:agreement with	0 0 0 7 0 0 0 -4
sb:ahead	0 -10 0 14 0 0 0 -3
sb:alexandria	0 -1 0 16 0 0 0 -13
sb:all	-5 15 3 -11 -15 9 0 -2
sb:all <quality>	0 14 0 -11 0 0 0 0
sb:all of	0 -5 0 -15 0 0 0 20
sb:along	0 0 0 6 0 0 0 -5
sb:already	3 6 0 -7 -2 0 0 0
sb:also	-5 -11 6 4 0 0 0 0
sb:am	0 0 0 6 0 0 0 -2
sb:among	0 -1 0 -3 6 0 0 0
sb:among them	0 -1 0 -4 6 0 0 0
sb:an	-6 2 1 1 -18 8 -3 -1
sb:an hour	0 0 0 -9 0 0 0 10
sb:an order	0 -1 6 -10 0 10 0 -1
sb:and	-2 -7 -1 -3 8 -13 -20 12
sb:and <name>	-6 -28 2 0 -6 0 -3 26
sb:and <number>	0 0 0 9 -5 0 0 -10
sb:and <person>	0 -11 0 6 4 0 0 0
sb:and <quality>	0 -11 0 9 -1 0 0 1
sb:and <seat>	0 -7 -1 8 -3 0 0 0
sb:and a	0 0 0 7 0 2 0 -11
sb:and end	0 0 0 -10 6 0 0 1
sb:and from	3 9 0 -9 0 0 0 -1
sb:and is	0 -5 0 -16 9 0 0 12
sb:and it	0 8 0 -20 3 0 0 11
sb:and on	5 18 0 -6 -7 0 0 -14
sb:and that	0 0 2 4 4 0 0 -12
sb:and the	0 1 -3 11 0 0 0 -8
sb:and they	0 -3 0 -12 5 0 0 12
sb:and to	0 -6 0 4 0 0 0 0
sb:and will	0 -1 0 -3 -2 0 0 9
sb:announce	7 2 0 0 -5 -1 0 0
sb:announce on	6 -2 0 0 0 0 0 -1
sb:announce that	0 0 0 7 -4 0 0 -2
sb:another	0 7 0 6 -1 0 0 -9
sb:another <level>	0 6 0 -2 0 0 0 -2
sb:another <span>	0 0 0 16 0 0 0 -16
sb:answer	-3 -14 0 7 8 0 0 1
sb:apply	3 3 -2 -6 -13 0 0 12
sb:apply from	0 -2 0 2 -7 0 0 5
sb:apply to	0 11 0 -7 0 0 0 0
sb:approval	0 -2 0 0 7 0 0 -3
sb:approve	-2 -18 0 8 4 0 0 4
sb:approve the	0 -2 0 0 0 0 0 7
sb:are	0 -1 0 -20 18 -10 -9 13
sb:are due	1 -16 0 -4 13 0 0 0
sb:are not	0 7 0 -1 -2 0 0 0
sb:are suspend	0 -9 0 6 1 0 0 0
sb:are to	0 -1 1 4 3 0 -1 -10
sb:army	0 0 0 14 0 0 0 -10
sb:arrangement	-1 -5 -1 -27 0 0 0 35
sb:arrangement is	0 0 0 -6 0 0 0 6
sb:arrive	0 -3 11 -6 0 0 0 0
sb:as	0 28 -2 -15 7 0 0 -15
sb:as of	-1 41 0 -23 -2 0 0 -22
sb:ask	0 13 -1 -33 4 0 0 23
sb:ask for	0 -4 0 -3 0 0 0 12
sb:at	-20 1 -2 0 20 0 -5 -7
sb:at <number>	0 9 6 -18 0 0 0 0
sb:at <seat>	0 0 0 7 -1 0 0 0
sb:at a	0 -2 0 7 0 0 0 0
sb:at it	0 -3 0 15 0 0 0 -9
sb:at its	0 6 0 -10 9 0 0 -5
sb:at noon	0 -5 0 14 -2 0 0 -4
sb:at the	-5 0 -3 23 -18 0 0 -10
sb:away	9 -1 0 -13 -1 0 0 9
sb:away on	0 0 0 -6 0 0 0 10
sb:back	0 18 -1 -2 -17 0 0 -11
sb:back on	0 12 0 0 -2 0 0 -13
sb:bank	0 -7 0 5 0 2 0 0
sb:battery	12 -7 0 0 0 0 0 -3
sb:be	-4 10 0 -4 1 0 -8 -1
sb:be <level>	0 15 0 -8 0 0 0 -2
sb:be at	0 7 0 -1 0 0 0 -2
sb:be extend	0 -4 2 -10 0 0 0 10
sb:be in	0 -5 0 20 -8 0 0 -6
sb:been	-6 -8 0 9 2 4 -1 -5
sb:been at	0 0 0 3 7 0 0 -9
sb:been extend	0 0 0 16 0 0 0 -15
sb:been in	0 0 0 6 0 0 0 -4
sb:been on	0 -7 0 -3 0 0 0 11
sb:before	-13 -5 9 -16 15 -7 -8 8
sb:before <day-ahead>	0 -6 6 -13 18 0 0 -10
sb:before the	-3 -4 2 9 0 0 0 -5
sb:begin	-8 12 -1 -2 8 0 0 -9
sb:between	-1 -20 -4 16 -8 0 0 4
sb:between <name>	0 -8 0 -3 0 0 0 13
sb:between <person>	0 0 0 8 0 0 0 -6
sb:between the	0 -3 0 -2 -1 0 0 9
sb:border	0 8 0 -5 0 0 0 0
sb:both	-4 14 -3 -4 -14 -1 0 6
sb:both country	0 0 0 -10 6 0 0 1
sb:both side	0 -5 0 6 0 0 0 0
sb:bridge	0 -1 0 10 0 0 0 -3
sb:bring	0 -5 0 0 0 0 0 8
sb:bulletin	-1 0 0 7 0 0 0 0
sb:busan	0 -8 0 -1 -3 0 0 12
sb:busan last	0 0 0 -5 0 0 0 6
sb:busan on	0 0 0 10 0 0 0 -5
sb:business	0 -1 0 -4 0 11 0 -1
sb:butter	0 -4 0 13 -3 0 0 -3
sb:buy	0 0 0 9 0 0 0 0
sb:buy <goods-amount>	0 0 0 6 0 0 0 0
sb:buyer	0 5 -1 0 10 -7 0 -5
sb:by	-1 -10 0 3 9 0 15 -17
sb:by <day-ahead>	0 1 0 -1 -6 0 0 7
sb:by <level>	0 -15 0 23 -4 0 0 -3
sb:by <number>	0 -9 0 6 5 0 0 -1
sb:by <span>	0 -8 0 1 4 0 0 0
sb:by a	0 -1 0 -5 0 0 0 9
sb:by our	0 7 0 -3 0 0 0 0
sb:by telephone	0 -2 0 11 0 0 0 -3
sb:by the	-4 -5 -5 1 0 -4 18 -4
sb:by video	0 -6 0 14 0 0 0 -2
sb:by which	0 -1 0 -3 9 0 0 0
sb:cabinet	0 7 0 0 0 0 0 -2
sb:call	0 -5 0 15 5 0 0 -18
sb:call ,	0 -2 0 -8 11 0 0 0
sb:call it	0 0 0 8 0 0 0 -6
sb:can	0 -11 0 -9 14 0 0 5
sb:can be	0 -7 0 -7 19 0 0 -7
sb:carry	0 0 0 9 -9 0 0 0
sb:carry the	0 1 0 -7 0 0 0 6
sb:case	0 10 0 -6 1 0 0 -7
sb:cease	0 10 0 -15 -2 0 0 8
sb:cease to	0 10 0 -9 -1 0 0 1
sb:ceasefire	0 0 0 20 0 0 0 -18
sb:change	0 2 11 -2 -4 0 0 -9
sb:changed	0 3 0 -7 0 0 0 5
sb:charge	-5 6 -5 1 -6 0 0 1
sb:charge <level>	0 -14 0 1 -1 0 0 15
sb:charge from	0 6 0 0 0 0 0 -1
sb:charge on	0 12 0 0 0 0 0 -10
sb:city	0 -3 0 17 0 0 0 -13
sb:claim	0 0 0 0 13 0 0 -10
sb:clear	0 -2 -1 -8 -9 0 0 21
sb:client	0 16 4 -14 -7 0 0 0
sb:client alert	0 13 -1 -9 0 0 0 0
sb:clock	0 10 0 -10 0 0 0 1
sb:close	0 -21 0 11 -10 9 0 4
sb:close of	0 0 0 -6 0 0 0 8
sb:close on	0 -13 0 5 -6 9 0 1
sb:closed	0 -2 0 30 -16 0 0 -10
sb:closed on	0 0 0 8 -3 0 0 0
sb:club	0 0 0 20 0 -2 0 -15
sb:cocoa	0 -7 0 8 -4 0 0 3
sb:coffee	0 -14 0 19 0 0 0 -4
sb:collect on	0 6 0 -3 0 0 0 0
sb:column	0 16 0 -10 -6 0 0 0
sb:come	-1 8 -2 0 -8 0 5 -7
sb:come to	0 -7 0 0 -2 2 0 6
sb:comment on	0 -2 0 -4 9 0 0 0
sb:commerce ministry	0 0 0 -4 0 0 0 7
sb:company	0 2 0 4 -3 1 0 -9
sb:conclude	0 0 0 -16 0 0 0 19
sb:conclude in	0 0 0 -7 0 0 0 7
sb:consent	0 0 0 -20 14 0 0 7
sb:consultation	0 -10 0 5 9 0 0 -2
sb:continue	0 0 1 -6 0 0 0 8
sb:contract	-2 -7 -1 27 -6 0 -2 -9
sb:control	10 -1 -1 11 -4 0 0 -16
sb:control of	3 0 0 8 0 0 0 -8
sb:copper	0 11 0 -7 -3 0 0 0
sb:corrected	0 0 0 -5 6 0 0 0
sb:cost	0 6 0 -12 0 0 0 8
sb:cotton	0 23 0 -21 -5 0 0 3
sb:could	0 -11 0 9 -6 0 0 3
sb:council	0 0 0 -15 15 0 0 0
sb:count	0 1 0 -21 0 0 0 20
sb:counterpart	10 0 0 -6 0 0 0 0
sb:county	0 -9 0 19 -10 0 0 0
sb:crane	0 18 0 -2 -12 0 0 0
sb:current	0 0 0 -22 0 15 0 11
sb:custom	0 0 -1 7 -1 0 0 0
sb:customer	0 -4 0 13 -4 0 0 0
sb:date	0 24 -2 -16 0 -1 5 -6
sb:date :	0 -5 0 8 0 0 0 0
sb:day	-2 -11 -1 -2 2 0 0 13
sb:deadline	-1 -1 -1 1 -12 22 3 -22
sb:deadline for	0 -6 0 0 -4 15 0 -10
sb:deal	8 0 0 -7 -8 0 6 4
sb:decide	0 -11 0 -10 22 0 0 0
sb:decided	0 2 0 -6 0 0 0 5
sb:decision on	0 0 0 -6 4 0 0 2
sb:declare	0 2 0 -7 0 0 0 5
sb:delegation	0 -1 0 21 -2 0 0 -13
sb:delegation of	0 0 0 13 0 0 0 -11
sb:did	0 -11 0 30 -4 0 0 -9
sb:did ,	0 -1 0 6 0 0 0 -1
sb:die	0 2 0 -9 0 0 0 7
sb:die on	0 8 0 -13 0 0 0 4
sb:dinner	0 -4 0 8 0 0 0 -3
sb:dispute	0 -1 0 5 -10 0 0 7
sb:dispute over	0 0 0 10 -10 0 0 0
sb:do	0 -11 0 0 -2 0 0 16
sb:do not	0 -4 0 6 -5 0 0 3
sb:do so	0 -1 0 -8 12 0 0 0
sb:doe	0 7 0 -10 -9 0 0 13
sb:doe not	0 8 0 -8 -9 0 0 10
sb:down	-2 0 3 7 -5 7 0 -9
sb:down on	0 -7 0 6 0 0 0 2
sb:drop	0 4 0 -9 0 0 0 5
sb:due	0 -2 -8 -1 13 -3 -1 0
sb:due on	0 -6 0 0 1 0 0 2
sb:due to	1 4 -3 -8 0 0 0 9
sb:duty	-12 17 15 -40 13 -4 0 10
sb:duty ,	0 -11 0 6 -4 0 0 5
sb:duty is	0 2 0 -10 0 0 0 6
sb:duty of	0 4 -4 -7 0 0 6 2
sb:duty on	0 5 0 -3 -11 0 0 8
sb:each	0 -7 0 0 0 0 0 8
sb:each other	0 -7 0 0 -3 0 0 10
sb:early	0 -4 0 -10 3 0 0 11
sb:earth	15 -8 0 0 -3 0 0 -5
sb:eastern	0 6 0 -16 8 0 0 0
sb:eastern time	0 -6 0 0 9 0 0 -1
sb:effect	0 9 0 -16 -12 0 0 15
sb:effect from	0 18 0 -11 -3 0 0 -3
sb:effect on	1 -2 0 -2 -3 0 0 9
sb:election	0 -1 0 9 -4 0 0 0
sb:electricity	0 -4 0 9 0 0 0 -3
sb:else	0 10 0 0 0 0 0 -7
sb:emergency	0 2 0 3 0 0 0 -6
sb:end	-2 -19 13 2 -9 -4 3 8
sb:end ,	0 -1 0 -2 0 0 0 6
sb:end at	0 -7 9 10 0 0 0 -13
sb:end of	0 0 5 -13 0 0 0 11
sb:enter	1 -3 11 -10 9 0 0 -13
sb:enter before	0 -17 6 -3 15 0 0 -2
sb:enter into	2 8 0 -6 0 0 0 -1
sb:entry	-1 -8 0 0 11 -1 0 3
sb:every	9 1 0 -10 6 0 0 -6
sb:everybody	0 12 0 -4 -1 0 0 -6
sb:everything	-5 0 0 10 -3 0 0 -3
sb:exchanged	0 0 0 -8 0 0 0 9
sb:exclusion	-3 -18 37 -4 -8 0 0 -22
sb:expect	0 -8 0 19 -5 0 -3 -2
sb:expert	0 -4 0 19 -7 0 0 -4
sb:expire	-5 -1 7 2 -1 0 0 -1
sb:expire on	-4 -7 6 7 -5 0 0 0
sb:export	15 0 4 0 -14 0 0 -11
sb:export control	0 0 0 7 0 0 0 -3
sb:extend	-1 -6 0 22 0 0 0 -15
sb:extend the	0 0 0 20 0 0 0 -17
sb:extend their	0 0 0 -7 0 0 0 8
sb:extension	0 -9 3 -5 -1 0 0 15
sb:extension of	0 0 0 -11 0 0 0 13
sb:extra <level>	0 0 0 -6 0 0 0 6
sb:face	0 0 0 -20 0 0 5 14
sb:face a	0 2 0 -14 0 2 6 2
sb:fact	0 0 0 11 0 0 0 -5
sb:fact sheet	0 0 0 11 0 0 0 -5
sb:fail	0 24 0 -15 0 0 0 -11
sb:failed	0 -3 0 8 0 0 0 -1
sb:fall	-1 -6 -1 0 3 0 0 5
sb:farm	0 11 6 -8 -6 0 0 -2
sb:fee	-14 -25 -4 19 18 -1 0 -15
sb:fee for	-1 -5 0 13 -2 0 0 -1
sb:fee on	-7 -11 0 5 6 0 0 1
sb:fentanyl	0 6 0 -8 0 0 0 3
sb:figure	0 0 0 0 7 0 0 -6
sb:final	0 -12 0 -3 10 0 0 7
sb:finance	0 7 0 -7 0 0 0 0
sb:find	0 0 0 7 -1 -2 0 0
sb:firm	8 2 0 -2 -2 0 0 -5
sb:first	0 -2 0 13 -9 -2 0 0
sb:follow	0 0 0 0 11 0 0 -10
sb:follow on	0 0 0 -5 14 0 0 -9
sb:followed	0 -1 0 -9 0 0 0 12
sb:for	-13 -5 15 1 -6 7 3 -2
sb:for <name>	0 -16 7 0 9 0 6 -8
sb:for <number>	0 -4 0 24 -17 0 0 0
sb:for <quality>	0 -7 0 -12 18 0 0 -1
sb:for <span>	-1 -11 -3 -17 -5 -2 0 33
sb:for a	0 0 -1 -17 -5 14 6 7
sb:for an	0 0 0 -5 0 0 0 9
sb:for entry	-1 -3 0 8 -2 0 0 2
sb:for its	0 -8 0 14 -2 -3 0 0
sb:for the	-7 17 3 -18 8 0 0 -7
sb:force	4 1 0 -10 -5 0 0 9
sb:force on	2 8 0 -7 0 0 0 0
sb:force since	0 -4 0 7 0 0 0 -1
sb:found	0 -6 0 22 -6 0 0 -12
sb:fourth	0 0 0 -5 8 0 0 0
sb:free	0 -15 6 3 -1 0 0 2
sb:friday	1 9 7 -16 5 -1 0 -9
sb:friday ,	1 7 7 -17 5 0 0 -6
sb:from	5 9 23 -3 0 -20 -16 -16
sb:from <day-ahead>	0 -14 -1 0 -9 0 0 22
sb:from <level>	0 6 0 0 0 0 0 -4
sb:from <name>	0 -2 23 -9 -7 0 0 -5
sb:from <number>	0 1 0 6 0 0 0 -5
sb:from <seat>	2 -3 0 -15 15 0 0 0
sb:from the	10 -4 21 -9 2 0 0 -17
sb:frozen	0 0 0 29 -10 0 0 -21
sb:full	0 4 0 5 0 0 0 -9
sb:further <level>	0 -3 0 7 0 0 0 -1
sb:gallium	26 -9 0 -12 -1 0 0 -11
sb:gas	0 -10 0 12 0 0 0 0
sb:gave	0 -14 0 8 0 2 6 -7
sb:geneva	0 -6 0 3 -6 0 0 10
sb:germanium	23 -9 0 -7 0 0 0 -11
sb:get	0 -5 -1 0 16 0 0 -7
sb:give	0 0 0 -8 5 0 0 5
sb:give its	0 0 0 -10 12 0 0 0
sb:given	0 0 0 -6 0 0 0 10
sb:go	-2 -6 -5 4 -4 0 -1 9
sb:go on	0 -7 0 -10 0 0 0 18
sb:go to	-1 -15 0 15 -3 0 0 6
sb:go up	0 2 0 8 0 0 0 -10
sb:good	-17 1 17 -25 6 -3 -5 14
sb:good ,	-2 5 0 -15 -2 0 0 13
sb:good from	0 12 0 -10 0 0 0 0
sb:good of	0 12 0 -6 0 0 0 -4
sb:good pay	0 4 0 4 -1 0 0 -6
sb:good that	0 -13 6 11 0 0 0 -8
sb:good through	0 -2 2 -4 0 0 0 6
sb:good to	0 6 5 -13 0 0 0 1
sb:good until	0 4 0 -10 0 0 0 6
sb:government	0 -7 0 8 0 0 0 0
sb:grain	0 -4 0 6 4 0 0 -2
sb:grant	0 -2 10 -6 -2 0 0 2
sb:grower	0 0 0 -9 9 0 0 3
sb:had	0 -24 0 26 12 5 0 -30
sb:had agree	0 0 0 -7 0 0 0 8
sb:had announce	0 -6 0 9 -1 0 0 0
sb:had prepare	0 -7 0 8 0 0 0 0
sb:had sign	0 8 0 -7 0 0 0 0
sb:had threaten	0 -8 0 4 5 0 0 -2
sb:half	10 10 0 -23 7 0 0 -2
sb:half of	0 -1 0 -6 10 0 0 0
sb:halt	0 0 0 9 0 0 0 -6
sb:halve	0 5 0 -7 0 0 0 2
sb:hand	0 -4 0 7 0 0 0 0
sb:happen	8 0 -2 -7 12 0 0 -11
sb:happen on	9 2 -1 -12 4 0 0 0
sb:has	0 -10 0 3 12 3 0 -14
sb:has <span>	0 0 0 -14 0 0 0 16
sb:has been	-2 -3 0 20 0 1 0 -16
sb:has charge	0 -5 0 0 0 0 0 6
sb:has it	0 0 0 7 -1 0 0 -3
sb:has say	0 0 7 6 -1 0 0 -11
sb:has suspend	0 0 0 3 5 0 0 -8
sb:has to	0 -10 0 -18 29 1 0 -11
sb:has until	0 0 0 -6 0 2 0 8
sb:have	2 1 -9 4 4 -8 -2 -3
sb:have a	0 -3 0 8 0 0 0 0
sb:have agree	0 0 0 10 0 0 0 -8
sb:have end	0 0 0 11 0 0 0 -10
sb:have run	0 0 0 6 0 0 0 -5
sb:have until	0 -7 0 9 -1 -1 0 0
sb:he	-6 -10 1 16 -14 -2 5 1
sb:he had	0 -7 0 10 0 0 0 0
sb:he is	0 0 0 7 -3 0 0 0
sb:he say	0 -1 0 2 8 0 0 -6
sb:he would	0 0 0 0 0 0 6 -2
sb:hear	0 -1 0 -9 7 0 0 3
sb:hearing	0 0 0 -3 8 0 0 0
sb:here	0 -8 0 4 -1 0 0 4
sb:his	0 -5 -2 14 -15 10 0 -2
sb:his <person>	0 -1 0 7 0 0 0 -1
sb:hold	0 -25 7 1 0 1 0 3
sb:hold a	0 0 0 -7 8 0 0 0
sb:hold back	3 -5 0 -6 0 0 0 8
sb:hold in	0 0 9 -4 0 0 0 0
sb:hold until	0 0 0 9 0 0 0 -6
sb:home	0 -12 0 18 0 0 0 -4
sb:hour	0 -1 0 -13 -2 3 0 16
sb:house	0 -5 0 13 -5 0 0 0
sb:household	0 -8 0 0 0 0 0 6
sb:how	0 -2 0 -2 -1 0 0 9
sb:i	0 -2 0 20 -13 -1 -3 -2
sb:i have	0 0 0 7 -3 0 0 -2
sb:ice	10 -1 0 11 0 0 0 -15
sb:if	-10 18 1 -7 -10 -7 8 -4
sb:if it	0 -15 7 13 0 0 0 -4
sb:if no	0 -4 0 7 -7 0 0 4
sb:if nothing	0 2 0 -11 4 0 6 -2
sb:if the	0 12 0 -4 -14 0 0 4
sb:if they	0 4 2 0 -2 0 0 -6
sb:if your	0 0 0 -3 -7 0 0 11
sb:import	-7 0 2 4 4 0 0 -16
sb:impose	-1 3 0 -8 13 0 0 -8
sb:in	-16 -4 1 16 0 -12 -6 0
sb:in <name>	-1 -4 -1 10 -3 0 0 1
sb:in <number>	0 -15 0 20 0 0 0 -8
sb:in <organisation>	0 -2 0 -9 13 0 0 0
sb:in <quality>	0 -3 0 -2 7 0 0 0
sb:in <seat>	0 16 0 -10 0 0 4 -5
sb:in a	0 0 0 5 4 0 0 -13
sb:in alexandria	0 -1 0 16 0 0 0 -13
sb:in busan	0 0 0 -10 0 0 0 13
sb:in force	0 -7 0 -3 -1 0 0 10
sb:in geneva	0 0 0 7 0 0 0 0
sb:in new	0 -1 0 8 0 0 0 -2
sb:in on	2 0 0 -9 0 0 0 4
sb:in one	0 -3 0 7 0 0 0 -1
sb:in stockholm	0 0 0 -2 0 0 0 6
sb:in the	0 -9 6 14 -10 0 0 -4
sb:in their	0 8 0 -9 0 0 0 0
sb:in two	0 19 0 -11 0 0 0 -6
sb:in which	1 -2 0 -22 0 2 0 20
sb:in write	0 -9 0 -2 3 0 0 7
sb:including	0 1 0 -14 0 0 0 14
sb:increase	0 13 0 -2 -4 0 0 -6
sb:industry	0 -10 7 8 0 0 0 -6
sb:into	0 9 0 -6 5 0 0 -9
sb:into <name>	0 5 0 1 0 0 0 -6
sb:into force	2 8 0 -7 0 0 0 0
sb:introduce	0 -10 0 11 0 0 0 0
sb:is	-8 1 0 -1 -16 9 -6 12
sb:is ,	0 -1 0 -4 6 0 0 0
sb:is <level>	0 0 0 9 0 0 0 -8
sb:is due	0 5 0 -17 10 0 0 5
sb:is for	0 0 0 -8 0 0 0 10
sb:is found	0 0 0 13 -5 0 0 -7
sb:is in	0 -4 0 11 -13 0 0 8
sb:is no	0 -3 0 6 -3 0 2 -1
sb:is on	9 -5 0 1 4 0 0 -12
sb:is over	0 -4 0 0 0 0 0 6
sb:is still	0 8 0 -11 0 0 0 2
sb:is suspend	0 6 0 -9 0 0 0 4
sb:is that	0 11 0 -13 5 0 0 -3
sb:is the	0 0 0 9 -8 0 0 0
sb:is to	-1 4 0 0 0 8 -1 -11
sb:is up	0 -2 0 -16 0 0 0 16
sb:is what	0 -11 0 0 0 0 0 11
sb:issued on	0 0 0 -4 6 0 0 0
sb:it	-14 8 -14 -11 -10 1 8 16
sb:it 's	3 -19 0 -5 -2 0 0 24
sb:it ,	3 1 0 11 1 0 0 -23
sb:it begin	0 -6 0 2 0 0 0 6
sb:it by	0 -2 0 4 -11 0 7 0
sb:it come	0 10 0 -2 0 0 0 -6
sb:it doe	0 4 0 0 -6 0 0 3
sb:it end	0 1 0 -12 3 0 0 6
sb:it expire	0 -6 0 17 2 0 0 -16
sb:it is	7 0 0 -7 -8 -2 0 9
sb:it last	0 2 0 -10 0 0 0 7
sb:it take	0 -2 0 -8 0 0 0 15
sb:it up	0 -6 0 2 9 0 0 -7
sb:it was	0 -7 0 -21 0 0 0 29
sb:it will	0 10 0 -3 0 0 0 -3
sb:it would	0 5 0 4 0 0 0 -8
sb:its	10 -1 -14 -17 1 -10 -6 25
sb:its <level>	0 4 0 -7 0 0 0 3
sb:its duty	0 20 0 -13 -4 0 0 -4
sb:itself	0 0 0 -14 0 0 4 10
sb:itself ,	0 4 0 -12 0 0 0 8
sb:joint	0 -8 0 12 -3 3 0 -4
sb:joint <organisation>	0 0 0 9 -5 0 0 0
sb:keep	0 -1 -1 -15 3 0 0 18
sb:keep its	0 0 0 7 0 0 0 -5
sb:keep the	0 0 0 -27 0 0 0 28
sb:know	0 -1 0 -13 0 0 0 17
sb:kuala	0 -8 0 7 0 0 0 0
sb:kuala lumpur	0 -8 0 7 0 0 0 0
sb:land	0 18 0 -8 0 0 0 -9
sb:lapse	0 9 -5 -2 4 0 0 -6
sb:lapse on	0 -11 0 -6 8 0 0 12
sb:last	3 -5 0 -15 -11 0 0 24
sb:last <month-gone>	0 0 0 -11 0 0 0 14
sb:last <span>	0 0 0 18 0 0 0 -17
sb:last day	0 -5 0 -8 -1 0 0 16
sb:last until	0 0 2 -10 -3 0 0 13
sb:last year	5 -7 0 -2 0 4 0 0
sb:lasted	0 0 0 11 0 0 0 -10
sb:later	0 -1 0 -8 22 0 0 -9
sb:law	0 15 0 -22 -13 13 0 0
sb:leave	-2 0 0 7 2 -1 0 -9
sb:legal	0 17 0 -20 0 0 0 3
sb:less	0 -7 0 10 0 0 0 0
sb:let	0 -1 0 -2 -3 10 0 0
sb:let it	0 0 0 -2 0 10 0 -4
sb:letter	0 1 0 -7 0 0 0 8
sb:letter ,	0 0 0 -9 0 0 0 10
sb:levy	0 -10 0 23 -1 0 0 -11
sb:levy on	0 -1 0 10 0 0 0 -7
sb:licence	10 -9 -2 2 2 -4 0 -1
sb:licence from	13 -3 0 -7 0 0 0 0
sb:like	0 6 0 -11 0 2 0 1
sb:line	0 4 4 -10 8 0 0 -3
sb:list	9 -6 0 -2 4 0 0 -6
sb:live	0 4 3 -16 0 0 0 6
sb:loaded	0 -2 6 -10 15 0 0 -12
sb:loaded before	0 -14 7 -1 15 0 0 -11
sb:london	0 0 0 6 0 0 0 -2
sb:long	0 -2 0 -2 -4 0 0 11
sb:longer	0 6 0 0 0 0 0 -9
sb:look	0 0 0 -2 7 0 0 0
sb:look at	0 0 0 -4 7 0 0 0
sb:lorry	0 0 0 11 0 0 0 -9
sb:lower	0 -1 0 16 -5 0 0 -8
sb:lower its	0 10 0 -3 0 0 0 -4
sb:lumpur	0 -8 0 7 0 0 0 0
sb:m	-2 0 6 -10 3 0 0 1
sb:m .	-2 0 6 -10 3 0 0 1
sb:machinery	0 0 11 -8 -1 0 0 0
sb:make	0 16 0 -5 -7 0 0 0
sb:make in	0 9 0 -6 -1 0 0 0
sb:matter	0 0 0 8 0 0 0 -1
sb:may	0 -5 3 -7 23 -1 0 -11
sb:may be	0 -10 0 4 7 0 0 -3
sb:me	0 0 0 -12 0 0 7 7
sb:mean	0 8 0 -3 0 0 0 0
sb:meanwhile	0 -8 0 4 -2 3 0 1
sb:medicine	0 13 0 -6 0 0 0 -4
sb:meet	-1 -14 -2 17 -3 -1 0 0
sb:meet <person>	0 0 0 8 0 0 0 -7
sb:meet again	0 0 0 6 0 0 0 -1
sb:meet in	0 0 0 19 -7 0 0 -9
sb:meet of	0 0 0 -6 0 0 0 7
sb:meet on	0 0 0 8 -6 0 0 0
sb:member	0 -17 0 2 15 0 0 0
sb:midnight	0 3 -2 -2 -4 0 0 6
sb:midnight ,	0 17 0 -7 0 0 0 -9
sb:midnight on	0 -6 0 -2 -1 0 0 11
sb:minister	0 1 0 0 -6 0 -1 5
sb:minister ,	1 -9 0 2 0 0 0 3
sb:ministry	2 -2 0 0 -3 0 6 0
sb:minute	0 3 0 -2 11 0 0 -9
sb:minute of	0 11 0 -10 6 0 0 -6
sb:monday	0 9 11 -9 -7 0 0 -3
sb:more	8 0 -3 4 1 0 0 -12
sb:more ,	0 11 0 -11 0 0 0 0
sb:most	1 6 0 -5 0 2 0 -7
sb:most of	2 1 0 -1 0 2 0 -6
sb:move	0 0 0 -3 6 0 0 0
sb:mr	0 -7 5 5 -8 0 0 2
sb:mr <person>	0 -7 5 10 -8 0 0 -1
sb:must	0 -20 -4 2 9 3 4 -12
sb:must be	0 -9 0 7 0 4 0 0
sb:my	-3 -4 5 9 0 0 0 -4
sb:name	0 -14 0 7 -2 10 0 -1
sb:named	0 17 0 -14 0 0 0 0
sb:need	6 -18 0 12 2 0 0 -9
sb:need the	0 -9 0 10 0 0 0 -1
sb:negotiation	0 0 0 -4 0 0 6 0
sb:new	-8 6 -5 11 -8 -2 0 -3
sb:new tariff	0 -6 0 17 -4 0 0 -6
sb:new york	0 -4 0 10 0 0 0 -2
sb:next	-1 -19 -1 28 -17 -1 0 1
sb:next meet	0 0 0 7 -2 0 0 0
sb:night	0 -2 6 -1 0 0 0 0
sb:no	0 -19 0 9 9 -1 7 -12
sb:no .	5 -9 6 -5 3 0 0 0
sb:no agreement	0 -6 0 0 0 0 0 7
sb:nobody	0 10 0 -15 10 0 0 -3
sb:none	0 -3 0 -1 0 0 0 7
sb:noon	0 1 0 0 5 0 0 -10
sb:not	0 0 -9 17 -11 -3 -4 -4
sb:not ,	0 6 0 16 0 0 0 -21
sb:not be	4 14 0 -1 -4 0 0 -13
sb:not to	0 -2 0 -3 0 0 0 9
sb:note	0 11 6 -14 -7 0 0 4
sb:nothing	0 0 0 0 -2 0 6 -8
sb:notice	0 -1 5 -1 12 0 0 -11
sb:notice of	1 7 0 -12 5 0 0 -2
sb:now	-2 -1 4 0 -6 0 0 4
sb:now ,	0 10 0 -22 0 0 0 12
sb:now end	0 0 0 6 0 0 0 -5
sb:objection	-3 -2 0 10 0 0 0 -8
sb:of	7 -5 -1 0 8 -1 3 -5
sb:of <day-ahead>	0 0 0 -10 0 0 0 12
sb:of <day-gone>	6 -1 0 -16 0 0 0 11
sb:of <level>	-6 11 -8 10 -22 0 5 -14
sb:of <month-gone>	6 0 0 7 7 0 0 -18
sb:of <number>	0 4 3 0 1 0 0 -12
sb:of <span>	0 -10 0 13 0 0 0 -1
sb:of a	0 -8 0 1 12 0 0 -9
sb:of both	0 -11 0 1 6 0 0 0
sb:of it	0 2 0 0 -5 0 7 -3
sb:of its	12 4 0 -15 7 0 0 -7
sb:of last	9 -3 0 -5 0 0 0 2
sb:of that	2 -3 0 -14 1 0 0 13
sb:of the	2 0 -8 -8 -7 10 -1 10
sb:of their	0 -1 0 -3 0 0 0 8
sb:of them	0 12 0 -5 -1 0 0 -2
sb:of thi	0 0 0 -8 0 0 0 12
sb:of trade	0 -1 0 6 0 0 0 -2
sb:of which	0 -5 0 11 0 0 0 -6
sb:off	0 -23 -2 18 5 -7 0 0
sb:off by	0 0 0 10 -4 -6 0 0
sb:off on	0 0 0 -18 13 0 0 3
sb:off the	0 -1 0 -2 8 0 0 -2
sb:offer	0 3 0 6 4 0 0 -18
sb:offer to	0 0 0 11 0 0 0 -9
sb:oil	0 -5 1 2 4 0 6 -13
sb:oil ,	0 -5 0 7 0 0 0 0
sb:old	0 -11 -1 5 3 0 0 2
sb:on	-3 12 -3 -2 -2 -8 -6 2
sb:on <day-ahead>	-1 -5 -1 11 -12 0 0 3
sb:on <day-gone>	8 8 -7 -18 4 9 0 0
sb:on <name>	0 9 0 -15 8 0 0 0
sb:on <quality>	-19 8 -1 -19 0 -2 3 18
sb:on a	9 -1 6 -1 -3 0 0 -5
sb:on all	0 19 0 -12 0 0 0 -4
sb:on each	0 0 0 -5 0 0 0 7
sb:on everything	0 -2 0 12 0 0 0 -9
sb:on friday	2 -15 8 -6 8 0 0 0
sb:on it	0 0 0 -10 11 0 0 0
sb:on its	0 -12 0 3 0 0 0 7
sb:on or	0 19 0 -11 -8 0 0 0
sb:on our	0 -2 0 0 0 0 0 6
sb:on paper	0 -11 0 -19 0 0 0 26
sb:on the	-13 -7 0 15 18 -4 -6 -23
sb:on top	-1 13 0 -7 0 0 0 -1
sb:once	0 9 0 -18 9 0 0 4
sb:one	7 -5 -4 -1 7 -1 0 0
sb:one ,	0 -2 0 -19 9 0 0 14
sb:only	0 -11 6 -2 -5 0 0 11
sb:open	0 0 0 16 -10 0 0 -10
sb:opened	0 -5 0 16 -3 0 0 -4
sb:opened on	0 -3 0 9 0 0 0 0
sb:operator	0 -1 0 8 0 0 0 -3
sb:or	-4 11 -4 2 -21 0 0 3
sb:or after	0 15 0 -7 -7 0 0 0
sb:order	-3 1 5 -18 -7 9 0 9
sb:order on	0 -3 0 8 0 0 0 0
sb:order that	0 0 0 -4 0 10 0 -4
sb:origin	0 8 0 -11 6 0 0 0
sb:other	-1 1 -4 3 -17 0 0 8
sb:other <points>	0 -3 0 -10 0 0 0 14
sb:otherwise	0 7 0 -14 0 0 0 8
sb:our	-2 -13 0 20 6 0 0 -12
sb:our <organisation>	0 4 0 -11 6 0 0 0
sb:out	-6 -3 17 -11 -22 -4 0 17
sb:out on	-1 0 10 -2 -6 0 0 0
sb:over	-1 7 -1 6 -17 0 0 0
sb:over on	0 7 0 -14 0 0 0 10
sb:over the	0 0 0 10 -10 0 0 -1
sb:own	-1 -9 0 2 -6 2 0 10
sb:paper	0 -6 0 -2 -14 0 0 23
sb:paper on	0 -6 0 11 -4 0 0 0
sb:parliament	0 -7 0 -8 17 0 0 -1
sb:part	5 -10 0 0 -1 0 0 4
sb:part of	6 -4 0 2 0 0 0 -5
sb:party	0 -14 0 32 -1 0 0 -20
sb:pass	0 -9 0 2 -2 0 0 7
sb:past	0 5 0 -16 0 0 0 13
sb:pause	0 -12 0 -15 -3 0 0 27
sb:pause in	0 0 0 -10 0 0 0 12
sb:pay	0 19 -10 -3 -1 -2 0 -7
sb:pay <level>	0 -1 0 -5 -4 0 0 17
sb:pay at	0 9 0 -6 0 0 0 0
sb:pay in	0 0 0 0 6 0 0 -8
sb:peace	0 -2 0 0 0 0 0 6
sb:phase	0 -6 0 -4 16 0 0 -8
sb:place	0 -6 0 5 0 0 0 0
sb:place in	0 0 0 6 -2 0 0 0
sb:plan	0 5 0 0 0 0 0 -6
sb:plan for	0 5 0 -6 0 0 0 2
sb:pointed	0 -4 5 -7 -2 0 0 8
sb:port	-6 -21 0 10 23 0 0 -15
sb:port fee	-4 -4 0 -13 22 0 0 -1
sb:post	-2 22 0 -15 3 0 0 -10
sb:post on	0 16 0 -11 0 0 0 -4
sb:power	0 -12 0 2 9 0 0 -1
sb:prepare	0 -7 0 8 0 0 0 0
sb:present	0 0 0 -14 5 0 0 12
sb:president	0 0 0 2 -8 0 0 0
sb:price	0 10 0 2 0 0 0 -9
sb:proclamation	0 9 0 -11 3 0 0 0
sb:product	1 3 0 -10 7 0 0 -3
sb:prolong	0 3 0 -9 0 0 0 8
sb:prolonged	0 6 6 6 0 0 0 -13
sb:promise	0 0 0 14 -5 0 0 -6
sb:public	0 -1 0 12 -1 0 0 -8
sb:put	8 5 3 -16 1 0 -1 1
sb:put <level>	0 5 5 -6 0 0 0 -2
sb:put off	2 -12 0 7 -9 0 0 8
sb:q	0 -10 0 14 -1 0 0 0
sb:quarter	0 0 0 -6 8 0 0 -1
sb:rail	0 -2 0 23 0 0 0 -19
sb:raise	0 0 0 6 -5 0 0 0
sb:rare	14 -6 0 2 -1 0 0 -10
sb:rare -	8 0 0 -2 0 0 0 -1
sb:rare earth	7 -5 0 5 0 0 0 -8
sb:rate	0 9 0 -11 12 0 0 -2
sb:rate of	0 2 0 -6 0 0 0 3
sb:reach	0 -12 0 5 10 0 0 -3
sb:reason	0 -2 0 9 0 0 0 -5
sb:receive	0 -4 0 10 0 0 0 -5
sb:reciprocal	0 -4 0 -1 -4 0 0 11
sb:reduction	0 9 0 -12 0 0 0 6
sb:refund	0 0 0 -8 15 0 0 -4
sb:remain	-4 6 0 -16 4 0 0 9
sb:remain suspend	0 0 0 -7 0 0 0 12
sb:renewed	0 0 0 -6 0 0 0 10
sb:reporter	0 -9 0 16 0 0 0 -4
sb:republic	0 0 0 7 0 0 0 0
sb:rest	0 6 0 -13 5 0 0 1
sb:resume on	0 9 0 -5 0 0 0 -3
sb:return	0 0 0 17 -8 0 0 -11
sb:review	0 -1 0 0 -4 0 0 7
sb:right	0 -14 0 7 -5 10 0 0
sb:rise	0 3 0 4 0 0 0 -11
sb:rise by	0 -8 0 13 0 0 0 0
sb:rise on	0 7 0 -4 0 0 0 -1
sb:river	0 -7 0 22 0 0 0 -14
sb:roaming	0 -20 0 26 0 0 0 -4
sb:round	0 -5 0 21 -6 0 0 -4
sb:rule	27 -12 -2 -8 0 0 0 -12
sb:rule of	0 0 0 7 0 0 0 0
sb:rule on	4 -3 0 -6 8 0 0 -2
sb:run	-5 -11 15 -5 -2 -2 0 11
sb:run for	0 0 0 6 0 0 0 -4
sb:run out	0 -1 15 -7 -5 0 0 3
sb:run until	-1 0 2 -15 0 0 0 17
sb:same	-1 0 4 0 -11 0 0 6
sb:same day	0 -1 0 -7 0 0 0 11
sb:saturday	0 8 0 -8 4 0 0 -5
sb:saturday ,	0 12 0 -7 0 0 0 -3
sb:say	-13 6 3 5 -11 -5 -3 1
sb:say ,	0 -12 0 11 0 0 0 1
sb:say he	0 0 0 6 0 0 0 -2
sb:say in	0 6 0 -9 0 0 0 4
sb:say on	0 1 0 -2 -9 0 0 8
sb:say that	0 0 5 11 -9 0 0 -4
sb:say the	0 5 0 -11 8 0 0 0
sb:season	0 -16 0 21 -3 0 0 -4
sb:second	0 -15 0 4 13 -1 0 -1
sb:secretary	0 -1 0 10 0 0 0 -3
sb:section	-1 0 10 -14 4 0 0 0
sb:section <number>	-1 0 10 -14 4 0 0 0
sb:see	0 -13 0 23 -5 0 0 -4
sb:sell	0 -3 0 2 -7 10 0 -2
sb:seoul	0 0 9 -8 0 0 0 0
sb:service	0 -3 0 10 -1 0 0 0
sb:session	0 0 0 -6 8 0 0 0
sb:set	0 0 0 -1 -8 4 4 1
sb:settle	0 0 0 7 0 0 0 -2
sb:shall	0 12 0 -23 10 0 0 0
sb:shall be	0 11 0 -3 0 0 0 -3
sb:sheet	0 0 0 11 0 0 0 -5
sb:ship	-14 1 7 -7 7 -1 0 0
sb:ship ,	-5 -1 0 -4 6 0 0 5
sb:short	0 -14 0 -12 -4 0 0 24
sb:should	0 27 5 -24 -14 0 0 1
sb:should it	0 10 0 -3 0 0 0 -3
sb:should the	0 24 0 -12 -3 0 0 -12
sb:shut	0 -17 0 7 -3 8 6 -5
sb:side	-7 10 -1 -11 0 0 0 11
sb:side agree	0 7 0 -12 0 0 0 4
sb:side the	0 0 0 -6 7 0 0 0
sb:side will	0 9 0 -1 0 0 0 -4
sb:sign	-4 2 7 -6 -8 1 -2 7
sb:sign a	0 9 0 -6 0 0 0 0
sb:sign an	0 -2 6 0 0 0 0 0
sb:sign for	0 0 0 -5 0 0 0 6
sb:sign on	0 0 0 -8 5 6 0 0
sb:sign the	0 7 0 -1 -5 0 0 0
sb:signature	0 0 0 14 -9 0 0 -1
sb:since	-12 -17 0 26 -7 -3 -1 2
sb:since <day-gone>	0 0 0 -25 0 0 0 24
sb:since <month-gone>	0 -1 2 -4 -1 0 0 7
sb:sir	0 -7 0 6 0 0 0 0
sb:sir ,	0 -7 0 5 0 0 0 0
sb:sit	-3 -2 0 20 0 0 0 -18
sb:sit in	0 -3 0 15 -3 0 0 -6
sb:sit on	0 0 0 -7 11 0 0 0
sb:sixth	0 -4 0 7 0 0 0 0
sb:sleep	1 2 0 -10 0 0 0 5
sb:sleep until	-3 4 0 -9 4 0 0 3
sb:so	-2 -7 -3 -2 14 0 0 1
sb:so on	0 0 0 -3 7 0 0 0
sb:so that	0 -13 0 5 0 0 0 3
sb:some	11 0 0 -3 0 0 0 -2
sb:somebody	0 -10 0 0 0 0 0 12
sb:south	0 -4 0 10 0 0 0 -3
sb:soybean	0 1 0 7 -1 0 0 -4
sb:speak	0 0 0 11 0 0 0 -6
sb:spoke	0 0 0 -9 10 0 0 0
sb:stand	0 -5 0 14 0 0 0 -7
sb:standstill	-1 0 0 12 7 0 0 -14
sb:start	4 22 2 -7 -13 0 0 -17
sb:start on	6 12 0 -9 0 0 0 -10
sb:state	0 6 0 -18 20 2 0 -10
sb:statement	0 13 0 -4 0 0 0 -12
sb:stay	3 0 -2 14 -7 0 0 -12
sb:steel	0 -7 9 0 0 0 0 0
sb:step	0 19 0 -19 0 0 0 0
sb:stop	0 -5 0 0 -3 0 0 11
sb:strike	0 -10 0 18 -4 0 0 -5
sb:subject	0 -5 0 9 0 0 0 0
sb:sugar	0 -11 0 17 0 0 0 -4
sb:summer	0 0 0 14 0 0 0 -12
sb:sunday	0 -9 0 -16 0 0 0 23
sb:sunday ,	0 -2 0 -11 0 0 0 14
sb:surcharge	0 30 -8 1 -11 0 0 -29
sb:surcharge of	0 16 0 -1 -2 0 0 -14
sb:suspend	2 7 -8 -1 8 -1 0 -7
sb:suspend ,	0 6 0 -15 0 0 0 11
sb:suspend from	0 -2 0 -5 6 0 0 1
sb:suspend its	0 16 0 -8 0 0 0 -3
sb:suspend until	-6 -6 -1 6 -4 0 0 8
sb:suspension	7 -11 -2 -11 16 0 0 1
sb:suspension end	0 0 0 15 0 0 0 -13
sb:suspension of	9 -8 0 -15 2 0 0 12
sb:table	0 10 0 -2 -1 0 0 -2
sb:take	-5 -12 -2 9 -3 -1 0 14
sb:take effect	0 0 0 -4 -4 0 0 9
sb:take place	0 0 0 9 -3 0 0 0
sb:take us	-1 6 0 -8 0 0 0 3
sb:talk	0 -1 -1 19 -15 0 0 -2
sb:talk that	0 0 0 -4 0 0 0 6
sb:tariff	-12 -18 -8 25 -8 -2 9 -2
sb:tariff ,	0 0 0 8 -7 0 0 0
sb:tariff for	0 -10 0 21 0 0 0 -10
sb:tariff from	0 -8 0 9 0 0 0 0
sb:tariff on	-2 20 1 -15 -2 0 0 -1
sb:tariff truce	0 1 0 -19 0 0 0 18
sb:tariff until	0 0 0 9 0 0 0 -7
sb:tax	0 -10 0 -12 7 0 0 16
sb:tea	0 7 0 -1 0 0 0 -2
sb:team	0 -4 0 13 -1 0 0 -3
sb:technical	0 0 0 9 -4 0 0 0
sb:telephone	0 0 0 6 -2 0 0 -5
sb:telephone on	0 -1 0 9 0 0 0 -3
sb:television ,	0 0 0 6 0 0 0 -4
sb:tell	0 -18 -1 0 0 6 5 5
sb:tell reporter	0 -9 0 16 0 0 0 -4
sb:tell the	0 0 0 -8 3 0 0 8
sb:text	6 -4 0 -8 0 0 0 8
sb:textile	0 0 7 -4 -1 0 0 0
sb:th	0 -4 0 -8 2 0 0 9
sb:than	0 3 0 -4 19 0 0 -18
sb:that	1 -8 19 -8 -3 -2 0 3
sb:that 's	-1 -10 0 8 0 0 0 4
sb:that <name>	0 10 0 -18 6 0 0 5
sb:that <person>	0 -11 0 12 0 2 0 -4
sb:that <quality>	0 0 0 7 -1 0 0 -1
sb:that end	0 -10 8 0 0 0 0 2
sb:that had	0 -1 4 1 6 0 0 -13
sb:that he	0 1 0 11 -6 0 0 -4
sb:that is	0 -12 0 0 6 0 0 4
sb:that it	-1 0 0 3 -9 0 0 6
sb:that keep	0 0 0 -11 0 0 0 13
sb:that leave	0 -4 0 -1 6 0 0 0
sb:that take	0 11 0 -2 0 0 0 -5
sb:that the	-3 -18 -6 -1 4 -1 0 17
sb:that they	0 0 6 -9 13 0 0 -10
sb:that was	0 -2 0 8 2 0 0 -8
sb:that were	0 -12 0 15 3 0 0 -9
sb:the	-10 -8 4 7 3 7 -3 -2
sb:the <level>	2 22 0 -25 3 0 0 -2
sb:the <name>	1 -2 10 3 -15 0 -4 0
sb:the <number>	-3 7 10 -9 -7 0 0 0
sb:the <office>	-6 -4 -3 7 6 -1 0 0
sb:the <organisation>	0 -5 0 -2 29 -3 -2 -26
sb:the <person>	0 -19 0 -2 9 0 0 10
sb:the <points>	-1 -3 0 0 0 0 0 9
sb:the <quality>	2 -3 -1 -8 19 8 -3 -16
sb:the <seat>	0 0 6 0 2 0 11 -20
sb:the <span>	0 -5 0 -30 -2 0 0 38
sb:the additional	-2 -3 9 0 -5 0 0 2
sb:the agreement	0 0 0 3 0 6 0 -8
sb:the arrangement	0 -3 0 -18 -2 0 0 26
sb:the bridge	0 0 0 8 0 0 0 -3
sb:the ceasefire	0 0 0 19 0 0 0 -18
sb:the clock	0 11 0 -9 0 0 0 0
sb:the close	0 0 0 -6 0 0 0 9
sb:the club	0 -3 0 10 0 -2 0 0
sb:the company	0 12 0 -13 0 2 0 0
sb:the custom	0 0 0 -1 0 0 0 6
sb:the day	0 0 0 -5 8 0 0 -1
sb:the deadline	0 2 0 12 -9 6 0 -17
sb:the decree	0 6 0 -2 -1 0 0 0
sb:the delegation	0 0 0 14 0 0 0 -12
sb:the dispute	0 0 0 11 -10 0 0 0
sb:the duty	0 3 17 -26 4 0 0 4
sb:the end	0 0 5 -12 0 0 0 10
sb:the exclusion	0 -12 11 7 0 0 0 -9
sb:the export	-4 0 0 8 0 0 0 0
sb:the extension	0 -8 0 0 0 0 0 8
sb:the fee	-3 -9 0 15 0 0 0 -5
sb:the fentanyl	0 4 0 -6 0 0 0 1
sb:the final	0 -7 0 -9 5 0 0 10
sb:the first	0 0 0 4 -7 -2 0 1
sb:the fourth	0 0 0 -5 8 0 0 0
sb:the freeze	0 0 0 -9 0 0 0 11
sb:the higher	0 8 0 -8 0 0 0 0
sb:the last	0 7 0 -7 0 0 0 1
sb:the law	0 9 0 -3 -7 0 0 0
sb:the lower	0 -8 0 14 -3 0 0 0
sb:the meet	0 0 0 -4 0 0 0 7
sb:the new	-4 18 -1 -1 0 0 0 -8
sb:the next	0 -9 0 17 -4 0 0 -3
sb:the order	-1 3 0 -8 -2 0 0 10
sb:the paper	0 0 0 7 -5 0 0 0
sb:the pause	0 -3 0 -6 0 0 0 12
sb:the port	0 -9 0 11 1 0 0 -4
sb:the power	0 -6 0 -5 13 0 0 -1
sb:the present	0 0 0 -11 0 0 0 13
sb:the rate	0 5 0 -10 9 0 0 0
sb:the reciprocal	0 0 0 -5 0 0 0 7
sb:the rest	0 12 0 -18 0 0 0 4
sb:the river	0 0 0 10 0 0 0 -5
sb:the rule	17 -6 0 -6 -2 0 0 -2
sb:the same	-1 0 4 -7 -3 0 0 10
sb:the standstill	0 0 0 -10 7 0 0 6
sb:the surcharge	0 31 -2 -19 -2 0 0 -12
sb:the suspension	0 -8 -2 -19 19 0 0 9
sb:the table	0 8 0 0 -7 0 0 -1
sb:the tariff	0 0 0 -11 0 0 0 16
sb:the text	7 -3 0 -4 0 0 0 1
sb:the thing	0 -3 0 -5 0 6 0 4
sb:the trade	0 0 0 8 0 0 0 -5
sb:the truce	-7 13 -6 1 0 -1 0 -1
sb:the two	-3 -4 -5 -1 -8 0 6 12
sb:the upper	0 0 0 9 0 0 0 -9
sb:the water	0 9 0 -5 -1 0 0 0
sb:the week	0 -12 0 14 0 0 0 0
sb:the window	0 -7 0 7 6 0 0 -9
sb:their	-3 3 -4 -3 -11 0 0 14
sb:their truce	0 7 0 -7 0 0 0 0
sb:them	-2 12 0 4 1 0 0 -15
sb:them ,	0 -5 0 8 6 0 0 -11
sb:then	0 15 0 -16 0 0 0 0
sb:there	0 0 -4 15 8 0 2 -24
sb:there 's	0 12 0 -8 0 0 0 -1
sb:there is	0 -9 0 12 -5 0 2 -3
sb:there will	0 0 0 7 0 0 0 -4
sb:they	-6 -13 15 1 5 -4 0 0
sb:they are	0 0 0 11 0 0 0 -7
sb:they have	0 0 0 6 0 0 0 0
sb:they sit	0 -2 0 9 0 0 0 -5
sb:they will	0 -3 7 5 -3 0 0 -5
sb:thi	-1 -7 -1 -14 8 2 0 18
sb:thing	0 -6 0 -9 -3 6 0 12
sb:third	0 -2 0 13 -10 0 0 0
sb:third round	0 0 0 9 0 0 0 -2
sb:those	0 4 0 -17 5 0 0 8
sb:threat	0 -10 0 13 0 0 0 -2
sb:threat of	0 -10 0 13 0 0 0 -2
sb:threaten	0 0 0 8 0 0 0 -9
sb:threaten an	0 -6 0 10 0 0 0 0
sb:threaten to	0 3 0 5 -6 0 0 -2
sb:three	0 6 0 7 -6 0 0 -8
sb:three ,	0 14 0 -9 0 0 0 -4
sb:through	-1 -16 4 -2 -2 0 0 15
sb:through the	0 0 0 -14 0 0 0 14
sb:thursday	0 -10 0 -1 -2 0 0 13
sb:thursday ,	0 -6 0 2 0 0 0 3
sb:tiktok	0 0 0 -17 0 17 0 0
sb:till	7 -16 -3 -3 -7 9 0 8
sb:time	0 13 -1 1 0 0 0 -11
sb:to	-10 -3 -9 0 8 3 -14 4
sb:to <day-ahead>	-1 0 0 17 0 0 0 -13
sb:to <level>	-1 16 -3 1 0 0 0 -26
sb:to <money>	0 -5 0 8 0 0 0 -1
sb:to <name>	0 -1 0 8 -1 0 0 -3
sb:to <seat>	0 -9 0 13 -8 0 0 1
sb:to a	0 7 0 -3 0 0 0 0
sb:to an	0 0 0 -8 0 0 0 10
sb:to apply	0 0 0 -1 -1 0 0 6
sb:to be	-2 0 0 -4 1 0 -2 8
sb:to begin	-1 7 0 -2 -4 0 0 2
sb:to extend	0 0 0 8 0 0 0 -4
sb:to follow	0 0 0 -5 12 0 0 -8
sb:to keep	0 -1 0 -8 8 0 0 1
sb:to leave	0 0 0 12 -12 0 0 0
sb:to prolong	0 3 0 -6 0 0 0 4
sb:to run	0 -8 0 10 0 0 0 -2
sb:to say	0 -2 0 -2 0 0 0 8
sb:to see	0 -3 0 15 0 0 0 -10
sb:to sign	0 0 0 10 -5 0 0 0
sb:to suspend	0 8 0 -5 0 0 0 0
sb:to take	0 -7 0 9 0 0 0 0
sb:to the	0 -6 0 0 0 0 -2 7
sb:together	0 -2 0 9 0 0 0 -3
sb:top	-1 12 0 -2 0 0 0 -3
sb:top of	-1 13 0 -6 0 0 0 -1
sb:trade	0 -16 0 15 1 0 0 -7
sb:trade minister	2 -7 0 4 0 0 0 0
sb:transcript	0 11 0 -9 0 0 0 0
sb:transcript ,	0 13 0 -12 0 0 0 0
sb:translation	0 0 0 6 -1 0 0 0
sb:travel	0 -1 0 6 0 0 0 0
sb:treaty	0 0 0 10 0 0 0 -8
sb:truce	-13 12 -9 2 -7 -2 -1 1
sb:truce ,	0 4 0 19 -4 0 0 -19
sb:truce between	0 -1 0 -4 0 0 0 8
sb:truce end	0 0 0 -19 0 0 0 20
sb:truce itself	0 0 0 -15 0 0 0 16
sb:truce of	0 -9 0 14 0 0 0 -4
sb:truce run	0 -1 0 13 0 0 0 -10
sb:truce that	0 -4 0 -20 0 0 0 26
sb:truce until	0 0 0 10 0 0 0 -7
sb:truce with	0 -2 0 14 0 0 0 -11
sb:tuesday	0 7 0 -10 1 0 0 2
sb:tuesday ,	0 11 0 -16 -2 0 0 7
sb:two	-7 5 -9 5 0 -1 5 -6
sb:two <office>	0 0 0 -5 0 0 0 9
sb:two country	0 0 0 -13 1 0 0 13
sb:two of	0 -3 0 0 0 0 0 6
sb:two side	0 15 0 -14 -3 0 0 2
sb:under	0 -2 1 8 0 14 0 -23
sb:under a	0 -4 0 -2 0 4 0 7
sb:under section	0 0 0 -1 6 0 0 -4
sb:under the	0 8 0 6 2 3 0 -21
sb:under which	0 -2 0 9 0 0 0 -5
sb:union	0 0 0 11 0 0 0 -7
sb:unless	0 -1 0 -10 -1 0 0 16
sb:until	1 -4 -2 -4 -7 -6 -14 16
sb:until <day-ahead>	1 16 0 -1 0 0 0 -18
sb:until the	-4 2 -3 1 -6 0 0 5
sb:up	0 -14 -5 -8 8 0 0 22
sb:up <level>	0 -14 0 16 0 0 0 0
sb:up by	0 -7 0 6 2 1 0 -2
sb:up on	0 5 0 -6 0 0 0 3
sb:up to	0 1 0 -16 0 0 0 17
sb:upper	0 0 0 9 0 0 0 -9
sb:us	-2 0 0 -25 16 0 0 11
sb:us to	0 7 0 -10 0 0 0 3
sb:used	0 -11 0 -1 19 0 0 -12
sb:valid	0 -6 0 7 0 0 0 0
sb:valparaíso	0 0 0 7 0 0 0 -3
sb:video	0 -8 0 17 -1 0 0 -4
sb:vienna	0 0 0 7 -1 0 0 0
sb:visit	0 0 0 8 -2 0 0 0
sb:vote	0 0 0 -7 16 0 0 -9
sb:vote on	0 -8 0 -6 15 0 0 -3
sb:want	0 2 0 2 -18 0 9 0
sb:want to	0 0 0 9 -8 0 0 0
sb:war	0 0 0 8 0 0 0 -5
sb:warn	2 3 0 -9 0 0 0 3
sb:was	-8 -16 -8 9 3 -10 -2 15
sb:was agree	0 0 0 -11 0 0 0 12
sb:was conclude	0 0 0 -6 0 0 0 9
sb:was in	0 8 0 -5 0 0 0 0
sb:was the	0 -1 0 6 0 0 0 -1
sb:was to	0 -14 0 30 -3 0 0 -15
sb:water	-3 3 0 20 -12 0 0 -14
sb:way	0 4 0 -6 3 0 0 0
sb:we	-5 0 2 7 2 -2 0 -12
sb:we are	0 2 0 14 -2 0 0 -14
sb:we have	0 11 0 0 0 0 0 -11
sb:we shall	0 -7 0 -7 12 0 0 0
sb:webinar	0 -3 0 9 -2 0 0 0
sb:wednesday	0 7 0 -2 5 4 0 -16
sb:wednesday ,	0 8 0 -8 5 4 0 -11
sb:week	0 -10 0 10 -12 0 0 10
sb:week ,	0 1 0 -6 -2 0 0 7
sb:were	-6 0 0 6 -1 5 0 -3
sb:what	2 -9 7 0 0 -1 -1 3
sb:what change	0 0 12 -6 0 0 0 -7
sb:what happen	9 8 -1 -7 -3 0 0 -4
sb:what it	0 -5 0 0 0 0 0 6
sb:what the	0 -10 0 0 0 0 0 10
sb:wheat	0 9 0 0 -2 0 0 -7
sb:when	0 -16 0 7 8 0 0 0
sb:when the	0 -6 0 3 10 0 0 -8
sb:where	0 -6 0 1 -3 7 0 0
sb:where the	0 -1 0 0 0 8 0 0
sb:whether	0 -1 3 -11 0 0 0 10
sb:which	3 -23 -1 1 16 0 -3 3
sb:which <name>	3 -10 0 3 0 0 0 0
sb:which <person>	0 0 0 -10 10 0 0 0
sb:which begin	0 -3 0 6 0 0 0 0
sb:which both	0 0 0 9 -1 0 0 -5
sb:which end	0 -2 7 0 0 0 0 -3
sb:which expire	0 4 0 -6 1 0 0 0
sb:which it	-1 0 0 -2 -10 0 0 16
sb:which take	0 -6 0 1 0 0 0 4
sb:which the	0 -14 0 12 -2 2 0 -1
sb:which was	0 -7 0 23 -1 0 0 -15
sb:which would	10 0 0 -9 0 0 0 2
sb:who	0 -9 -1 19 -2 -1 0 -2
sb:why	0 -1 0 -3 0 0 0 8
sb:will	-2 2 -4 17 -8 -7 -5 -8
sb:will be	0 1 2 -1 -21 0 0 12
sb:will meet	0 0 0 6 0 0 0 -1
sb:will not	4 -17 0 13 0 0 0 -3
sb:will now	0 0 0 12 0 0 0 -9
sb:will vote	0 0 0 7 -5 0 0 0
sb:window	0 -10 0 -1 14 0 6 -11
sb:wine	0 2 3 -7 0 0 0 1
sb:winter	0 -8 0 4 0 0 0 2
sb:wire	0 7 0 3 0 0 0 -11
sb:with	-11 0 0 4 -3 0 11 -10
sb:with <name>	0 -15 0 1 -2 0 12 0
sb:with <seat>	0 2 0 -7 0 0 0 6
sb:with a	-2 3 0 13 0 0 0 -16
sb:with the	0 9 -1 2 -3 0 0 -4
sb:with which	0 -6 0 -1 8 0 0 0
sb:without	0 14 5 -17 6 0 0 -6
sb:without an	0 7 0 -2 0 0 0 -1
sb:without the	0 -13 6 2 8 0 0 -7
sb:word	0 0 0 3 0 0 0 -6
sb:worker	0 0 0 7 -3 0 0 0
sb:working	0 0 0 8 -3 0 0 0
sb:world	0 1 0 -11 1 0 0 6
sb:would	0 12 -2 -18 -7 0 2 13
sb:would be	-3 0 0 0 -13 0 0 13
sb:would have	9 5 0 -8 4 0 0 -4
sb:would like	0 0 0 -6 0 2 0 7
sb:would not	0 -1 0 9 -3 0 0 0
sb:write	0 -10 0 0 1 0 0 10
sb:year	4 -10 0 -2 -3 2 0 10
sb:year ,	7 0 0 -5 0 0 0 0
sb:yes	0 3 0 -8 0 0 0 7
sb:yes ,	0 4 0 -13 0 0 0 11
sb:yet	0 -5 0 -8 13 0 0 0
sb:york	0 -4 0 10 0 0 0 -2
sb:york ,	0 -2 0 6 0 0 0 0
sb:you	0 8 0 13 -3 0 0 -14
sb:your	-1 -21 15 16 -1 -8 0 -2
sb:|	-2 0 0 8 0 0 0 -1
sb:·	0 -5 0 17 0 0 0 -3
sb:—	-1 10 0 -22 4 8 4 4
sb:— <name>	0 5 0 -7 2 0 0 0
sb:— the	0 -4 2 6 -1 0 0 0
t0=future	-6 21 -7 -4 -4 -7 -7 0
t0=future-not	0 -19 0 15 2 0 0 0
t0=modal	-7 -13 0 15 0 -3 -2 1
t0=modal-passive	-4 -5 0 3 8 1 0 -7
t0=past	5 -24 -2 31 0 -7 -6 -11
t0=past-passive	-4 -5 0 17 -4 0 0 -2
t0=pluperfect	0 -4 0 2 11 0 0 -3
t0=pluperfect-passive	0 -8 0 12 -4 3 0 -6
t0=present	1 4 -1 1 1 1 -1 -8
t0=present-not	0 0 0 0 -9 0 0 7
t0=present-passive	0 -3 0 0 0 -4 -4 9
t0=present-passive-not	0 2 0 -8 0 0 0 4
t1=future	-5 19 -7 0 -6 -6 -6 -5
t1=future-not	0 -19 0 15 2 0 0 0
t1=gerund	0 3 0 -4 -3 0 0 8
t1=infinitive	-6 6 -5 -2 -7 3 0 6
t1=modal	-6 -13 0 15 0 -2 -2 0
t1=modal-passive	-4 -5 0 3 8 1 0 -7
t1=participle-passive	0 -5 5 15 6 -1 4 -28
t1=past	6 -20 -1 22 0 -6 -6 -5
t1=past-passive	-4 -5 0 17 -4 0 0 -3
t1=pluperfect	0 0 0 0 12 0 0 -7
t1=pluperfect-passive	0 -4 0 8 0 0 0 0
t1=present	3 0 -4 3 4 2 0 -10
t1=present-not	0 0 0 0 -9 0 0 7
t1=present-passive	0 -3 0 0 0 -4 -4 9
t1=present-passive-not	0 2 0 -8 0 0 0 4
t2=gerund	-2 0 0 8 0 0 0 0
t2=infinitive	0 2 0 -7 -6 7 4 0
t2=participle-passive	2 13 0 -13 -5 0 0 3
t2=past	-4 -33 -1 29 2 0 0 -4
t2=perfect	0 -5 0 12 -3 0 0 0
t2=pluperfect	0 -1 0 6 0 0 0 0
t2=present	0 -9 0 2 -7 2 0 12
t:loose	2 -7 -10 -4 -10 -1 4 17
t:loose & d:ahead	2 -5 -10 -3 -8 -1 4 13
t:loose & d:today	0 -5 0 -2 0 0 0 9
t:loose-l	0 -20 -23 7 -6 0 4 13
t:loose-l1	7 13 -2 -4 0 -1 1 -12
t:loose-l2	-9 -12 -10 17 -8 0 0 2
t:loose-l3	-9 -15 -4 -7 1 0 4 23
t:loose-r	3 9 3 -18 -2 -4 0 9
t:loose-r1	0 0 0 -8 -1 0 4 7
t:loose-r2	1 4 0 -6 6 0 -5 0
t:loose-r3	2 4 6 0 -5 0 0 -11
t:more	-11 -9 5 11 -14 -20 -3 9
t:more & d:ahead	-10 -7 5 6 -12 -19 -3 10
t:more & d:today	0 -6 0 12 0 0 0 -2
t:more-in	0 -6 0 4 0 0 0 3
t:more-in0	0 -6 0 4 0 0 0 3
t:more-l	-5 -8 0 0 -3 -13 -9 17
t:more-l0	0 -16 0 14 -5 0 0 1
t:more-l1	-2 5 13 -12 -11 0 0 6
t:more-l2	-7 -17 -6 23 6 -4 0 -6
t:more-l3	0 17 -10 -8 0 0 0 0
t:more-r	-6 -3 4 9 -6 -4 0 -1
t:more-r1	0 -23 6 -2 10 0 6 0
t:more-r2	-3 1 -1 10 -10 0 -1 0
t:more-r3	-2 6 -5 11 -6 0 -1 -6
t:quiet	6 -8 -5 -5 5 0 0 5
t:quiet & d:ahead	6 -6 -5 -7 5 0 0 5
t:quiet-l	6 -9 -4 -6 5 0 0 4
t:quiet-l1	8 0 0 0 0 0 0 -8
t:quiet-l2	0 -4 0 1 -5 0 0 6
t:truce	-9 -12 -9 5 1 -11 0 12
t:truce & d:ahead	-8 -10 -8 3 2 -11 0 13
t:truce-l	-5 -8 -21 4 10 -6 -5 8
t:truce-l2	-1 15 -7 10 0 0 0 -12
t:truce-l3	-3 -21 -4 0 4 0 0 10
t:truce-r	-1 -9 3 0 -16 -2 3 11
t:truce-r1	-1 0 0 6 0 0 0 0
t:truce-r2	0 -2 6 -20 -8 0 5 14
t:truce-r3	0 -8 0 7 -2 0 0 2
t:verb	12 2 -24 8 -11 -6 -8 -1
t:verb & d:ahead	13 1 -23 4 -10 -6 -7 1
t:verb & d:today	0 0 0 8 0 0 0 -6
t:verb-l	16 -3 -19 7 -6 -4 -4 -5
t:verb-l1	20 0 -5 -13 0 0 0 0
t:verb-l2	-9 -1 0 4 5 0 0 0
t:verb-l3	0 13 -4 -4 0 0 0 -2
t:verb-r	-7 7 -2 1 -10 0 -2 6
t:verb-r1	-1 8 0 -8 -3 0 0 6
tn:loose	3 8 -6 -19 8 0 0 5
tn:more	0 17 -5 -3 -24 0 -6 2
tn:quiet	0 -21 0 15 -1 0 0 0
tn:truce	18 -11 0 -28 6 -5 0 20
tn:verb	0 -16 0 10 0 6 0 1
tp:loose	-12 4 -10 -5 18 0 0 -4
tp:more	-1 -5 -4 11 -2 3 -3 -5
tp:quiet	-6 0 0 -1 -10 0 0 13
tp:truce	0 -10 -10 -12 1 -7 0 26
tp:verb	-2 0 2 14 0 0 0 -18
v0-none	-12 -2 -4 16 -1 -7 0 -1
v0=agree	0 -4 0 6 -2 0 0 1
v0=approve	0 -1 0 -2 0 0 0 7
v0=be	-5 4 -7 0 0 0 0 0
v0=begin	-1 6 0 0 6 0 0 -8
v0=bring	0 -2 0 6 0 0 0 0
v0=call	0 -5 0 6 0 0 0 0
v0=carry	0 0 0 0 -8 0 0 8
v0=clear	0 0 -1 -5 -8 0 0 15
v0=come	0 -9 0 5 -4 0 6 4
v0=conclude	0 0 0 -4 0 0 0 6
v0=cut	0 7 0 -6 0 0 0 0
v0=die	0 5 0 -10 0 0 0 5
v0=end	0 -2 0 17 0 -1 0 -10
v0=enter	2 0 5 -4 4 0 0 -8
v0=expect	0 0 0 13 -3 0 -2 0
v0=expire	-4 0 4 11 -5 0 0 -9
v0=extend	0 -6 1 11 0 0 0 -7
v0=go	0 -4 -2 5 -5 0 0 6
v0=have	1 -11 -3 11 0 0 0 -3
v0=hold	-2 -2 8 -2 2 0 0 0
v0=impose	0 10 0 -3 -2 0 0 -1
v0=lapse	0 -1 -4 2 6 0 0 -2
v0=look	0 0 0 -4 7 0 0 0
v0=make	1 -1 0 -3 -5 0 0 9
v0=move	0 -4 0 -11 7 0 0 5
v0=other	-4 -5 8 8 7 -4 -2 -12
v0=put	8 -2 5 -2 0 0 0 -10
v0=reach	0 0 0 -6 12 0 0 0
v0=return	0 2 0 8 0 0 0 -9
v0=say	0 1 0 0 -11 0 0 7
v0=see	0 0 0 9 0 0 0 -3
v0=set	0 0 0 6 -5 4 4 -11
v0=sit	-1 -4 0 16 0 0 0 -13
v0=sleep	7 0 0 -3 -7 0 0 3
v0=start	-2 -4 0 10 0 0 0 -2
v0=stay	6 0 0 2 -3 0 0 -3
v0=stop	0 -4 0 -1 0 0 0 8
v0=tell	0 -3 0 -2 1 7 0 0
v0=want	0 2 0 2 -15 0 9 -4
v1-none	-13 -5 -3 16 -7 -10 -2 4
v1=approve	0 -7 0 0 2 0 0 6
v1=ask	0 -3 0 9 0 0 0 -1
v1=be	-5 3 -6 2 -1 0 0 0
v1=begin	-5 3 0 4 6 0 0 -13
v1=bring	0 -3 0 6 0 0 0 0
v1=buy	0 0 0 6 0 0 0 0
v1=call	0 -4 0 11 0 0 0 -5
v1=carry	0 0 0 0 -8 0 0 10
v1=charge	0 0 -1 7 -2 0 0 -1
v1=clear	0 0 -1 -5 -8 0 0 15
v1=come	0 -9 0 5 -4 0 6 4
v1=cut	0 7 0 -6 0 0 0 0
v1=die	0 5 0 -10 0 0 0 5
v1=end	0 -3 0 18 0 -1 0 -11
v1=enter	2 0 5 -3 4 0 0 -9
v1=expect	0 -4 0 10 0 0 -3 -1
v1=expire	-4 0 4 9 -6 0 0 -7
v1=extend	0 -8 0 7 0 0 0 0
v1=go	0 -2 -1 4 -8 0 0 8
v1=have	1 -8 -3 4 0 0 0 1
v1=hold	-2 -5 8 0 1 0 0 -2
v1=impose	0 8 0 0 -2 0 0 -2
v1=lapse	0 -2 -4 2 6 0 0 -1
v1=look	0 0 0 -4 7 0 0 0
v1=make	0 1 0 -3 -7 0 0 7
v1=meet	0 -4 0 8 3 0 0 -4
v1=move	0 -4 0 -2 6 0 0 0
v1=other	-2 -4 8 7 7 -4 -2 -12
v1=plan	0 9 0 -6 -3 0 0 0
v1=propose	0 -2 0 -7 7 0 0 3
v1=put	8 -1 0 -1 0 0 0 -1
v1=reach	0 -3 0 -2 11 0 0 -1
v1=report	0 0 0 0 6 0 0 0
v1=return	0 2 0 8 -1 0 0 -9
v1=run	0 -10 0 2 1 0 0 4
v1=say	0 1 0 0 -11 0 0 7
v1=see	0 -1 0 12 -1 0 0 -4
v1=sell	0 -1 0 0 -3 7 0 -1
v1=set	0 0 0 6 -5 4 4 -11
v1=sit	-1 -4 0 16 0 0 0 -13
v1=sleep	7 0 0 -2 -7 0 0 3
v1=start	-3 2 0 5 -1 0 0 -6
v1=stay	7 0 0 9 -2 0 0 -13
v1=stop	0 -3 0 -1 0 0 0 8
v1=suspend	2 0 -3 -6 6 0 0 1
v1=want	0 4 0 -4 -8 0 9 -1
v1=write	0 -1 0 6 0 0 0 0
v2-none	-13 -5 -15 33 5 -20 -21 -9
v2=agree	0 0 0 -2 0 0 9 -4
v2=apply	0 7 0 -2 0 0 0 0
v2=be	0 -17 4 6 -4 1 0 5
v2=charge	0 -9 5 -6 4 0 0 5
v2=come	0 3 0 -6 0 0 0 4
v2=go	0 -16 -1 12 4 0 0 -1
v2=let	0 -6 0 0 3 0 0 4
v2=other	1 -6 2 6 -3 0 0 -2
v2=pay	0 -9 0 3 8 -1 0 2
v2=put	0 0 0 6 0 0 0 -6
v2=say	0 -2 0 7 0 0 0 -1
v2=sell	0 0 0 -3 -3 11 0 0
v2=take	0 -7 0 8 0 0 0 0
v2=tell	0 0 0 -5 0 0 0 6
v:a:<v-agree>	0 1 0 4 -4 0 8 -13
v:a:<v-begin>	0 0 -11 4 2 -5 -2 0
v:a:<v-end>	-3 18 -2 -32 -9 0 0 24
v:a:<v-propose>	1 11 0 0 -4 0 0 -12
v:a:<v-return>	0 4 0 -16 -2 0 0 15
v:a:<v-suspend>	0 1 1 6 -1 0 0 -7
v:b:<v-agree>	-10 -2 0 8 -2 -7 -10 4
v:b:<v-begin>	10 26 0 -12 -14 -12 0 -14
v:b:<v-end>	-1 -8 6 -25 -4 -9 -10 36
v:b:<v-propose>	-10 -2 -12 5 11 -1 4 -10
v:b:<v-return>	0 5 -1 20 -10 0 0 -24
v:b:<v-suspend>	7 0 3 -11 11 -7 -3 0
v:c0=agree	-6 -8 -8 3 3 -4 -8 12
v:c0=bear	-6 8 -4 -5 16 -6 -8 -8
v:c0=begin	9 7 -4 -7 0 -8 1 0
v:c0=buy	0 0 6 0 -2 0 0 0
v:c0=down	-9 -2 0 17 -13 -3 0 -5
v:c0=end	0 -1 2 -19 -4 -6 -6 26
v:c0=impose	-6 12 -2 6 0 -2 -1 -16
v:c0=propose	-4 -22 -5 35 -15 -4 1 0
v:c0=return	0 8 0 7 -2 0 0 -13
v:c0=say	-3 -2 -9 -3 1 2 -4 11
v:c0=sell	0 -3 0 12 -3 0 0 -8
v:c0=stay	4 -11 0 4 -4 0 -7 4
v:c0=suspend	4 -13 5 -4 17 -4 -1 -5
v:c0=target	-4 11 -3 -15 11 0 -1 3
v:c0=threaten	0 0 0 2 3 0 0 -8
v:c0=up	0 -10 -6 -1 13 0 -1 10
v:c1=agree	-6 7 1 0 1 -5 -6 -1
v:c1=agree & d:ahead	-5 9 2 4 3 -5 -5 -13
v:c1=agree & d:today	0 -1 0 -7 0 0 0 12
v:c1=bear	-7 10 0 -8 10 -7 0 -4
v:c1=bear & d:ahead	-5 15 0 -21 12 -6 0 0
v:c1=bear & d:today	0 -14 0 31 -3 0 0 -9
v:c1=begin	5 19 0 -9 -4 -9 0 -11
v:c1=begin & d:ahead	7 13 0 -8 -1 -8 1 -8
v:c1=begin & d:today	0 13 0 -2 -3 0 0 -8
v:c1=buy	0 -1 5 6 -4 0 0 -3
v:c1=down	-8 3 -8 10 -12 -3 7 -5
v:c1=down & d:ahead	-7 5 -7 4 -10 -2 7 -3
v:c1=down & d:today	0 -2 0 8 0 0 0 -1
v:c1=end	0 -7 1 -15 -4 -6 -6 27
v:c1=end & d:ahead	0 -6 1 -7 -3 -5 -5 18
v:c1=end & d:today	0 0 0 -16 0 0 0 19
v:c1=impose	-2 8 1 6 -1 -4 -3 -12
v:c1=impose & d:ahead	-1 14 2 -1 -10 -3 -2 -5
v:c1=impose & d:today	-3 -24 0 24 11 0 0 -28
v:c1=propose	-4 -15 -6 20 0 -4 7 -8
v:c1=propose & d:ahead	-3 -13 -5 13 2 -3 7 -4
v:c1=propose & d:today	0 0 0 9 0 0 0 -3
v:c1=return	0 7 0 8 -2 0 0 -14
v:c1=return & d:ahead	0 8 0 5 -2 0 0 -11
v:c1=say	-5 0 -8 -3 6 0 -4 10
v:c1=say & d:ahead	-3 5 -6 -20 9 0 -2 18
v:c1=say & d:today	0 -11 0 28 -3 0 0 -16
v:c1=sell	0 -13 -2 7 4 5 0 -14
v:c1=sell & d:ahead	0 -12 -1 6 4 6 0 -14
v:c1=stay	6 -10 -5 8 -7 0 -6 3
v:c1=stay & d:ahead	8 -5 -3 5 -5 0 -5 0
v:c1=stay & d:today	0 -13 0 4 -2 0 0 8
v:c1=suspend	11 -19 6 -5 13 -5 -2 -2
v:c1=suspend & d:ahead	12 -17 6 -8 13 -5 -2 -2
v:c1=suspend & d:today	0 -1 0 8 0 0 0 0
v:c1=target	-5 5 0 -11 10 0 -1 3
v:c1=target & d:ahead	-4 9 0 0 -3 0 0 -4
v:c1=target & d:today	0 -9 0 -16 15 0 0 10
v:c1=up	-1 -14 -6 6 9 -1 -2 4
v:c1=up & d:ahead	-1 -11 -5 2 9 -1 -1 6
v:c1=up & d:today	0 -4 0 10 0 0 0 -2
v:ct1=agree future	0 -1 0 8 -2 0 0 0
v:ct1=agree modal	0 -9 0 17 -2 0 0 -6
v:ct1=agree participle-passive	0 6 6 0 -4 0 0 -10
v:ct1=agree past	0 12 0 -1 -8 0 0 -1
v:ct1=agree perfect	0 -2 0 -10 0 0 0 14
v:ct1=agree pluperfect	0 9 0 -8 0 0 0 0
v:ct1=agree present	0 -1 0 -3 7 0 0 1
v:ct1=agree present-passive	0 -5 0 -1 12 0 -1 0
v:ct1=bear future	1 -9 -3 -1 17 0 0 -9
v:ct1=bear gerund	0 -11 0 6 -3 0 0 9
v:ct1=bear modal	0 1 5 -18 -10 0 0 18
v:ct1=bear participle-passive	0 9 4 -8 -8 0 6 -7
v:ct1=bear past	0 -2 0 0 9 0 0 -2
v:ct1=bear perfect	0 6 0 -3 0 0 0 0
v:ct1=bear present	-7 25 -8 -1 -8 -1 0 -6
v:ct1=bear present-passive	0 -7 0 -10 20 0 0 -4
v:ct1=begin future	0 1 0 6 0 0 0 -13
v:ct1=begin gerund	0 15 0 -6 0 0 0 -5
v:ct1=begin infinitive	-2 16 -1 -4 -7 0 0 0
v:ct1=begin modal	0 -14 6 8 -6 0 0 6
v:ct1=begin past	-4 -5 0 6 9 0 0 -6
v:ct1=begin perfect	0 -4 0 7 0 0 0 0
v:ct1=begin present	9 19 -11 -19 -3 -4 3 0
v:ct1=down future	-1 18 0 -3 -2 0 0 -9
v:ct1=down past	0 -12 0 18 -1 0 0 1
v:ct1=down past-passive	0 0 0 -4 0 0 0 6
v:ct1=down present	0 -2 -2 13 -16 0 5 -6
v:ct1=end future	0 7 0 -3 -4 0 0 2
v:ct1=end infinitive	0 4 0 -13 -2 0 0 12
v:ct1=end modal	1 -13 0 0 -6 0 0 8
v:ct1=end participle-passive	0 -4 0 19 0 0 0 -13
v:ct1=end past	0 -7 0 13 0 0 0 -4
v:ct1=end present	0 0 5 -27 4 -2 -4 23
v:ct1=impose future	-2 2 0 5 -7 0 0 0
v:ct1=impose future-passive	3 14 0 -14 0 0 0 -2
v:ct1=impose infinitive	-3 -9 -1 11 -3 0 -2 10
v:ct1=impose infinitive-passive	0 7 0 0 -5 0 0 -2
v:ct1=impose modal	0 -13 0 30 -2 0 0 -16
v:ct1=impose modal-passive	0 0 1 -9 7 0 0 0
v:ct1=impose participle-passive	6 -7 19 -7 0 0 0 -3
v:ct1=impose past	0 10 -7 -4 4 -2 -2 -2
v:ct1=impose perfect-passive	0 0 0 13 0 -1 0 -9
v:ct1=impose pluperfect	0 1 0 0 6 0 0 -5
v:ct1=impose present	-5 9 0 -5 -13 10 5 -1
v:ct1=impose present-passive	5 14 -5 -23 13 0 -1 -1
v:ct1=propose future	0 -3 0 14 -7 0 0 0
v:ct1=propose modal	0 -12 0 17 -7 0 0 0
v:ct1=propose participle-passive	0 3 0 -8 9 0 5 -9
v:ct1=propose past	0 0 0 6 0 0 0 -2
v:ct1=propose present	0 -5 -1 -5 7 0 5 3
v:ct1=propose present-passive	0 7 0 0 -5 0 0 -1
v:ct1=return present	0 6 0 3 0 0 0 -6
v:ct1=say future	0 -5 0 -14 13 0 0 4
v:ct1=say past	-11 5 -4 1 -11 -1 0 9
v:ct1=say pluperfect	0 8 0 -7 0 0 0 0
v:ct1=say present	0 0 0 -1 -1 0 0 8
v:ct1=stay future	0 8 -3 -8 6 0 0 0
v:ct1=stay infinitive	0 -4 0 7 0 0 0 0
v:ct1=stay modal	0 6 0 4 0 0 0 -8
v:ct1=stay modal-passive	0 4 0 7 -6 0 0 -6
v:ct1=stay participle-passive	0 7 0 0 0 0 0 -9
v:ct1=stay past	6 -12 -1 0 0 0 0 5
v:ct1=stay perfect	0 -2 0 -9 1 0 0 11
v:ct1=stay present	3 -17 3 -8 6 5 -1 9
v:ct1=suspend future	0 0 0 7 6 0 0 -13
v:ct1=suspend infinitive	0 0 0 7 -1 0 0 -3
v:ct1=suspend participle-passive	8 -12 6 -13 0 0 0 5
v:ct1=suspend past	14 -12 0 -14 15 0 0 -4
v:ct1=suspend past-passive	-2 0 0 6 0 0 0 -1
v:ct1=suspend present	6 -1 5 -13 0 0 0 5
v:ct1=suspend present-passive	-4 0 -1 0 -9 0 0 11
v:ct1=target future-passive	0 13 0 -10 -3 0 0 0
v:ct1=target past	0 6 0 0 -2 0 0 0
v:ct1=target perfect	0 0 0 6 0 0 0 -1
v:ct1=target pluperfect	0 -8 0 1 8 0 0 -1
v:ct1=target present	-1 0 0 -13 0 0 0 16
v:ct1=target present-passive	0 3 0 -16 16 0 0 -2
v:ct1=threaten past	0 6 0 -1 -1 0 0 0
v:ct1=threaten pluperfect	0 -10 0 4 8 0 0 -1
v:ct1=up future	0 -10 0 14 -3 0 0 0
v:ct1=up modal	0 -12 0 -11 19 0 0 1
v:ct1=up past	0 -9 0 12 0 0 0 0
v:ct1=up present	0 8 0 -7 -4 0 0 5
v:l1='s	0 -1 0 -5 0 8 0 0
v:l1=( & d:ahead	0 6 0 -5 0 0 0 0
v:l1=,	-1 -2 13 0 -13 5 0 0
v:l1=, & d:ahead	2 7 19 -9 -21 10 1 -12
v:l1=, & d:today	-6 -14 -10 8 0 -5 -4 13
v:l1=.	0 -8 0 19 -1 0 0 -7
v:l1=. & d:today	0 -2 0 6 0 0 0 0
v:l1=:	-1 -12 -3 -6 -5 0 0 23
v:l1=: & d:ahead	-1 -8 -2 -15 -3 0 0 28
v:l1=: & d:today	0 -3 0 15 0 0 0 -7
v:l1=<begin>	-2 -7 -4 1 6 3 -8 4
v:l1=<begin> & d:today	0 -21 -1 3 6 0 0 4
v:l1=<duty>	0 -6 0 14 0 0 0 -3
v:l1=<gate>	0 -1 0 6 0 0 0 0
v:l1=<goods>	8 3 0 4 -6 0 0 -11
v:l1=<level-noun>	0 -5 0 -11 0 0 0 16
v:l1=<level> & d:ahead	0 12 0 -1 0 0 0 -11
v:l1=<level> & d:today	0 -8 0 3 0 0 0 3
v:l1=<name>	0 -12 0 16 -2 0 6 -14
v:l1=<name> & d:ahead	0 -11 0 13 -2 0 6 -11
v:l1=<number>	0 19 0 -4 3 0 0 -24
v:l1=<number> & d:ahead	0 7 0 0 5 0 0 -17
v:l1=<number> & d:today	0 14 0 -7 0 0 0 -7
v:l1=<seat>	4 0 0 8 -8 0 0 0
v:l1=<seat> & d:ahead	4 0 0 5 -8 0 0 0
v:l1=<span>	0 -7 0 26 0 0 0 -20
v:l1=<span> & d:ahead	0 -7 0 26 0 0 0 -20
v:l1=<v-agree>	0 0 0 13 -1 0 0 -6
v:l1=<v-agree> & d:today	0 0 0 6 0 0 0 -3
v:l1=<v-bear>	0 0 0 -8 10 0 0 0
v:l1=<v-bear> & d:ahead	0 6 0 -20 12 0 0 2
v:l1=<v-bear> & d:today	0 -7 0 18 0 0 0 -2
v:l1=<v-begin>	1 32 -1 -7 -8 0 0 -30
v:l1=<v-begin> & d:ahead	2 37 0 -24 -3 0 0 -22
v:l1=<v-begin> & d:today	0 -11 0 25 -2 0 0 -9
v:l1=<v-down>	-1 11 0 -11 -4 0 0 7
v:l1=<v-down> & d:ahead	-1 11 0 -11 -4 0 0 7
v:l1=<v-end>	1 -16 4 -6 -7 0 0 15
v:l1=<v-end> & d:ahead	1 -15 4 -6 -7 0 0 14
v:l1=<v-impose>	4 -31 -1 9 21 0 0 -17
v:l1=<v-impose> & d:ahead	5 -22 0 10 8 0 0 -5
v:l1=<v-impose> & d:today	0 -10 0 0 14 0 0 -12
v:l1=<v-propose>	0 -5 0 13 0 0 0 -1
v:l1=<v-propose> & d:ahead	0 -3 0 9 0 0 0 0
v:l1=<v-say>	0 -6 0 0 7 0 0 0
v:l1=<v-say> & d:ahead	0 -3 0 -4 9 0 0 0
v:l1=<v-say> & d:today	0 -1 0 6 0 0 0 0
v:l1=<v-stay>	0 0 0 -10 -1 0 0 14
v:l1=<v-stay> & d:ahead	1 0 0 -16 0 0 0 17
v:l1=<v-stay> & d:today	0 0 0 7 0 0 0 -3
v:l1=<v-target>	0 -4 0 -10 16 0 0 0
v:l1=<v-target> & d:today	0 -4 0 -10 17 0 0 -2
v:l1=a	0 -20 0 10 -1 0 6 2
v:l1=a & d:ahead	0 -20 0 10 -1 0 6 2
v:l1=after	0 -3 3 -31 14 0 0 17
v:l1=after & d:ahead	0 -3 3 -31 14 0 0 17
v:l1=again	0 -5 0 6 0 0 0 0
v:l1=and	0 -17 0 16 9 0 0 -9
v:l1=and & d:ahead	0 -17 0 14 9 0 0 -9
v:l1=as	0 -16 0 0 8 0 0 4
v:l1=as & d:ahead	0 -15 0 -2 8 0 0 6
v:l1=at	0 -1 0 -3 12 0 0 -7
v:l1=back	0 8 0 -16 0 0 0 7
v:l1=back & d:ahead	0 8 0 -16 0 0 0 7
v:l1=before	-8 14 -9 -16 13 -5 -5 0
v:l1=before & d:ahead	-8 17 -8 -23 14 -4 -5 0
v:l1=before & d:today	0 -8 0 14 0 0 0 0
v:l1=begin	-2 12 0 3 -2 0 0 -11
v:l1=begin & d:today	0 -2 0 12 0 0 0 -3
v:l1=by	-15 -32 9 -11 29 2 0 -3
v:l1=by & d:ahead	-15 -32 10 -13 30 3 0 -2
v:l1=charge	0 -4 0 -10 17 0 0 -2
v:l1=charge & d:today	0 -4 0 -10 17 0 0 -2
v:l1=come	0 16 0 -7 0 0 0 -9
v:l1=come & d:ahead	0 16 0 -7 0 0 0 -9
v:l1=due	0 6 0 -10 7 0 0 0
v:l1=due & d:ahead	0 6 0 -10 7 0 0 0
v:l1=end	1 -12 6 0 -3 0 0 3
v:l1=end & d:ahead	1 -11 6 1 -3 0 0 0
v:l1=for	0 0 -3 7 -17 1 0 6
v:l1=for & d:ahead	0 0 -2 3 -16 1 0 8
v:l1=friday	0 18 0 -14 0 0 0 -3
v:l1=friday & d:today	0 18 0 -14 0 0 0 -3
v:l1=from	0 51 -14 -18 -9 -13 -11 -29
v:l1=from & d:ahead	1 51 -12 -23 -7 -12 -10 -26
v:l1=has	15 -5 0 -6 0 0 0 -2
v:l1=is	0 2 -2 -12 -13 13 0 11
v:l1=is & d:ahead	0 2 -1 -15 -13 13 0 12
v:l1=it	0 -5 0 15 -3 0 0 -4
v:l1=it & d:ahead	0 0 0 8 -2 0 0 0
v:l1=it & d:today	0 -1 0 6 0 0 0 -1
v:l1=meet	0 0 0 -12 14 0 0 0
v:l1=meet & d:ahead	0 0 0 -13 14 0 0 0
v:l1=monday	0 0 0 6 0 0 0 -2
v:l1=monday & d:today	0 0 0 6 0 0 0 -2
v:l1=noon	0 3 0 0 7 0 0 -12
v:l1=of	-8 5 0 24 1 0 0 -36
v:l1=of & d:ahead	-7 11 0 13 2 0 1 -31
v:l1=of & d:today	0 -12 0 26 0 0 0 -9
v:l1=on	-2 6 0 6 1 -19 -30 0
v:l1=on & d:ahead	0 4 1 0 5 -17 -28 4
v:l1=on & d:today	0 11 0 11 -11 0 0 -14
v:l1=out	0 -5 0 -25 -1 0 0 32
v:l1=out & d:ahead	0 -5 0 -8 -1 0 0 16
v:l1=pay	0 -5 0 10 0 0 0 0
v:l1=pay & d:today	0 -5 0 10 0 0 0 0
v:l1=saturday	0 -6 0 -2 12 0 0 0
v:l1=sign	0 0 0 12 -1 0 0 -5
v:l1=since	-5 -17 -2 32 -12 0 0 -5
v:l1=since & d:ahead	-5 -16 -2 30 -11 0 0 -4
v:l1=start	0 16 0 -6 0 0 0 -7
v:l1=start & d:ahead	0 21 0 -16 0 0 0 -2
v:l1=start & d:today	0 -4 0 10 0 0 0 -3
v:l1=tariff	0 -3 0 7 0 0 0 0
v:l1=than	0 6 0 -26 23 0 0 -5
v:l1=the	0 7 1 -15 -22 -7 12 13
v:l1=the & d:ahead	0 7 1 -16 -22 -7 12 14
v:l1=through	-1 -16 10 6 -9 0 0 1
v:l1=through & d:ahead	-1 -15 10 3 -9 0 0 4
v:l1=thursday	0 -4 0 -2 0 0 0 10
v:l1=thursday & d:today	0 -4 0 -2 0 0 0 10
v:l1=till	9 -12 -3 -18 -5 10 0 13
v:l1=till & d:ahead	10 -12 -3 -20 -5 10 0 14
v:l1=time	0 0 0 6 0 0 0 0
v:l1=time & d:today	0 -8 0 12 0 0 0 0
v:l1=to	6 -19 5 -16 -6 -8 -6 26
v:l1=to & d:ahead	6 -19 5 -17 -5 -8 -6 27
v:l1=tuesday	0 -5 0 11 4 0 0 -11
v:l1=tuesday & d:today	0 -2 0 17 0 0 0 -10
v:l1=until	4 -3 6 -2 -3 -4 -15 4
v:l1=until & d:ahead	4 -2 7 -4 -3 -4 -14 5
v:l1=wednesday	0 0 0 11 0 0 0 -7
v:l1=wednesday & d:today	0 0 0 11 0 0 0 -7
v:l1=·	0 -5 0 21 0 0 0 -9
v:l1=· & d:today	0 -4 0 21 0 0 0 -8
v:l1=— & d:today	0 -1 0 7 0 0 0 0
v:l2='s	-1 -8 0 11 0 0 0 0
v:l2='s & d:ahead	-1 -6 0 9 0 0 0 0
v:l2=)	0 -9 0 5 -6 0 0 8
v:l2=,	9 4 0 -1 -10 -7 -6 1
v:l2=, & d:ahead	10 -4 0 6 -8 -6 -4 -2
v:l2=, & d:today	0 12 0 -15 0 0 0 8
v:l2=.	0 14 4 -21 6 0 0 -5
v:l2=. & d:ahead	0 14 4 -21 6 0 0 -4
v:l2=:	-8 11 -5 -14 1 0 0 10
v:l2=: & d:ahead	-8 -1 -4 -5 2 0 0 14
v:l2=: & d:today	0 18 0 -12 0 0 0 -5
v:l2=<agent> & d:today	0 0 0 7 0 0 0 -2
v:l2=<begin>	4 3 -7 -7 10 0 -22 5
v:l2=<begin> & d:ahead	7 13 -2 -21 8 1 -17 5
v:l2=<begin> & d:today	-4 -33 -4 20 1 -3 -2 0
v:l2=<day-ahead>	-3 -19 -3 -1 -14 13 0 22
v:l2=<day-ahead> & d:ahead	-3 -19 -3 -1 -14 13 0 22
v:l2=<day-gone>	0 -5 0 6 -1 0 0 0
v:l2=<day-today>	0 5 0 -28 4 0 0 20
v:l2=<day-today> & d:today	0 0 0 -21 0 0 0 23
v:l2=<duty>	0 5 0 3 0 0 0 -6
v:l2=<duty> & d:ahead	0 6 0 0 0 0 0 -4
v:l2=<gate>	0 5 0 -7 7 0 0 -6
v:l2=<gate> & d:ahead	0 6 0 -7 7 0 0 -5
v:l2=<goods>	-1 18 0 0 -20 -4 4 -10
v:l2=<goods> & d:ahead	0 11 0 1 -17 -3 5 -8
v:l2=<goods> & d:today	0 12 0 -4 0 0 0 -3
v:l2=<level-noun>	0 -7 -1 25 -4 0 0 -13
v:l2=<level-noun> & d:ahead	0 -2 0 15 -2 0 0 -9
v:l2=<level-noun> & d:today	0 -5 0 12 0 0 0 -3
v:l2=<level>	-5 0 -6 8 10 -1 -2 -9
v:l2=<level> & d:ahead	-4 1 -4 0 11 0 -1 -6
v:l2=<level> & d:today	0 -7 0 14 0 0 0 -4
v:l2=<name>	0 -2 11 2 -14 0 0 0
v:l2=<name> & d:ahead	0 0 12 0 -13 0 0 0
v:l2=<name> & d:today	0 0 0 9 0 0 0 -1
v:l2=<not>	0 10 0 0 -6 0 0 -8
v:l2=<not> & d:ahead	0 11 0 -2 -5 0 0 -4
v:l2=<not> & d:today	0 0 0 6 0 0 0 -3
v:l2=<number>	-2 11 -7 0 -9 0 0 1
v:l2=<number> & d:ahead	0 14 -6 -10 -7 0 0 5
v:l2=<number> & d:today	0 -6 0 19 0 0 0 -6
v:l2=<office>	0 -3 0 15 -3 0 0 -3
v:l2=<office> & d:ahead	0 0 0 6 -2 0 0 0
v:l2=<office> & d:today	0 -1 0 6 0 0 0 -1
v:l2=<organisation>	0 -7 0 3 8 0 0 -9
v:l2=<organisation> & d:ahead	0 -2 0 -1 10 0 0 -6
v:l2=<organisation> & d:today	0 -1 0 8 0 0 0 0
v:l2=<person> & d:ahead	0 6 0 -3 -1 0 0 0
v:l2=<quality>	8 0 0 15 -7 0 0 -15
v:l2=<quality> & d:ahead	8 0 0 10 -6 0 0 -10
v:l2=<seat>	0 -25 -2 5 3 0 0 7
v:l2=<seat> & d:ahead	2 -11 0 0 6 0 0 0
v:l2=<seat> & d:today	0 -14 0 7 -2 0 0 6
v:l2=<sender>	0 2 0 -4 -2 0 0 7
v:l2=<sender> & d:ahead	0 2 0 -4 -2 0 0 7
v:l2=<span>	0 7 0 2 -5 0 0 -2
v:l2=<span> & d:ahead	0 8 0 0 -5 0 0 0
v:l2=<v-bear> & d:ahead	-3 -1 0 -6 0 -3 5 7
v:l2=<v-begin>	5 5 0 -1 4 -2 -1 -15
v:l2=<v-begin> & d:ahead	5 6 0 -2 5 -2 -1 -15
v:l2=<v-down>	-2 -11 0 20 -4 0 0 -4
v:l2=<v-down> & d:ahead	-2 -9 0 19 -4 0 0 -4
v:l2=<v-end>	-1 -7 2 -13 0 -3 -4 23
v:l2=<v-end> & d:ahead	-1 -7 2 -13 0 -3 -4 23
v:l2=<v-impose>	-3 12 1 3 -13 -1 -6 -3
v:l2=<v-impose> & d:ahead	-1 14 2 -2 -12 -1 -6 0
v:l2=<v-impose> & d:today	0 -4 0 19 0 0 0 -7
v:l2=<v-propose>	0 0 0 7 2 0 0 -11
v:l2=<v-propose> & d:ahead	0 0 0 5 2 0 0 -9
v:l2=<v-return>	0 11 0 0 -1 0 0 -12
v:l2=<v-return> & d:ahead	0 12 0 0 -1 0 0 -9
v:l2=<v-say>	-10 -2 -3 11 9 -4 0 -6
v:l2=<v-say> & d:ahead	-9 0 -2 1 11 -3 0 0
v:l2=<v-say> & d:today	0 -3 0 19 0 0 0 -12
v:l2=<v-sell>	0 0 -2 -8 9 5 0 -3
v:l2=<v-sell> & d:ahead	0 0 -2 -8 9 5 0 -3
v:l2=<v-stay>	4 -10 0 -3 6 -4 0 4
v:l2=<v-stay> & d:ahead	4 -8 0 -5 6 -4 0 5
v:l2=<v-suspend>	7 -6 0 -10 2 -3 0 4
v:l2=<v-suspend> & d:ahead	8 -5 0 -14 3 -2 0 5
v:l2=<v-target>	0 4 4 8 -7 0 0 -16
v:l2=<v-target> & d:ahead	0 6 4 2 -6 0 0 -12
v:l2=<v-up>	0 14 0 -12 -6 0 0 7
v:l2=<v-up> & d:ahead	0 14 0 -13 -6 0 0 7
v:l2=a	0 0 0 -7 -4 0 0 14
v:l2=again	0 0 0 -1 -4 0 0 6
v:l2=again & d:ahead	0 0 0 -1 -4 0 0 6
v:l2=agree	0 6 0 0 0 0 0 -3
v:l2=agree & d:ahead	0 6 0 -1 0 0 0 -2
v:l2=and	0 12 0 -21 -10 0 0 17
v:l2=and & d:ahead	0 12 0 -22 -10 0 0 17
v:l2=announcement	0 -2 0 7 0 0 0 -1
v:l2=apply	3 1 0 3 -4 0 0 -6
v:l2=apply & d:ahead	3 1 0 3 -4 0 0 -6
v:l2=are	0 -14 0 -12 5 0 0 21
v:l2=are & d:ahead	0 -11 0 9 6 0 0 -3
v:l2=arrive	0 0 12 -16 1 0 0 1
v:l2=arrive & d:ahead	0 0 12 -16 1 0 0 1
v:l2=as	0 21 0 -6 -2 0 0 -10
v:l2=as & d:ahead	0 26 0 -14 -1 0 0 -7
v:l2=as & d:today	0 -7 0 13 0 0 0 -1
v:l2=at	-4 -2 -4 21 -9 0 0 -7
v:l2=at & d:ahead	-3 0 -4 23 -7 0 0 -15
v:l2=away	13 -1 0 -12 -1 0 0 3
v:l2=away & d:ahead	13 -1 0 -12 -1 0 0 3
v:l2=back	0 13 0 0 -7 0 0 -8
v:l2=back & d:ahead	0 13 0 0 -7 0 0 -8
v:l2=be	0 -8 0 -1 3 0 0 12
v:l2=be & d:ahead	0 -8 0 -1 3 0 0 12
v:l2=before	-2 7 0 12 -2 0 0 -14
v:l2=before & d:ahead	-2 7 0 11 -1 0 0 -13
v:l2=begin	-3 14 -2 -4 0 0 0 -5
v:l2=begin & d:ahead	-3 14 -2 -4 0 0 0 -5
v:l2=bergen	0 0 0 7 0 0 0 -1
v:l2=busan	0 -3 0 14 0 0 0 -9
v:l2=busan & d:ahead	0 -3 0 14 0 0 0 -9
v:l2=by	1 -16 -6 5 9 -3 17 -17
v:l2=by & d:ahead	1 -16 -6 5 9 -3 17 -17
v:l2=charge	0 10 5 -5 0 0 0 -8
v:l2=charge & d:ahead	0 11 5 -10 0 0 0 -3
v:l2=close	0 -18 0 1 -3 9 0 6
v:l2=close & d:ahead	0 -18 0 1 -3 9 0 6
v:l2=collect	0 15 0 -9 -3 0 0 0
v:l2=collect & d:ahead	0 15 0 -9 -3 0 0 0
v:l2=come	0 -7 0 19 -1 0 0 -12
v:l2=come & d:ahead	0 -5 0 17 0 0 0 -12
v:l2=continue	0 -3 1 -4 0 0 0 7
v:l2=continue & d:ahead	0 -3 1 -4 0 0 0 7
v:l2=counted	0 0 0 -8 0 0 0 9
v:l2=counted & d:ahead	0 0 0 -8 0 0 0 9
v:l2=date	0 12 0 -12 -2 0 6 0
v:l2=date & d:ahead	0 14 0 -17 -1 0 6 2
v:l2=date & d:today	0 0 0 7 0 0 0 -3
v:l2=day	0 0 0 -8 -6 0 0 17
v:l2=day & d:ahead	0 0 0 -9 -6 0 0 17
v:l2=deadline	0 -4 0 -4 -4 10 4 0
v:l2=deadline & d:ahead	0 -4 0 -4 -4 10 4 0
v:l2=deal	9 14 0 -13 -4 0 0 -7
v:l2=deal & d:ahead	9 14 0 -13 -4 0 0 -7
v:l2=decree	0 3 0 2 -8 0 0 0
v:l2=decree & d:ahead	0 3 0 2 -8 0 0 0
v:l2=die	0 0 0 -10 0 0 0 10
v:l2=die & d:ahead	0 0 0 -10 0 0 0 10
v:l2=down	0 -8 5 10 -2 3 0 -8
v:l2=down & d:ahead	0 -8 5 4 -1 3 0 -3
v:l2=due	0 -13 0 -4 13 0 0 3
v:l2=due & d:ahead	0 -13 0 -4 13 0 0 3
v:l2=duty	0 12 1 -15 0 0 0 0
v:l2=duty & d:ahead	0 13 2 -18 0 0 0 1
v:l2=early	0 -11 0 -9 11 0 0 7
v:l2=eastern	7 11 -4 -9 -3 0 0 -2
v:l2=effect	1 16 0 -5 -7 0 0 -11
v:l2=effect & d:ahead	1 16 0 -5 -7 0 0 -11
v:l2=end	1 -4 0 -3 0 -1 -1 9
v:l2=end & d:ahead	1 -4 0 -3 0 -1 -1 9
v:l2=enter	0 -6 5 -13 16 0 0 -3
v:l2=enter & d:ahead	0 -6 5 -13 16 0 0 -3
v:l2=expire	-3 -8 5 3 -5 0 0 2
v:l2=expire & d:ahead	-3 -8 5 3 -5 0 0 2
v:l2=extend	0 -8 0 3 0 0 0 0
v:l2=extend & d:ahead	0 -8 0 3 0 0 0 0
v:l2=extension	0 -1 6 -2 0 0 0 0
v:l2=extension & d:ahead	0 -1 6 -2 0 0 0 0
v:l2=for	0 -7 0 24 -2 0 0 -14
v:l2=for & d:ahead	0 -6 0 21 -1 0 0 -12
v:l2=force	4 7 0 -6 -1 0 0 0
v:l2=force & d:ahead	4 7 0 -6 -1 0 0 0
v:l2=friday	13 3 20 -29 4 -1 0 -5
v:l2=friday & d:ahead	13 -18 21 -28 7 0 0 0
v:l2=friday & d:today	0 19 0 -9 -2 0 0 -13
v:l2=from	9 7 -2 1 -3 0 0 -20
v:l2=from & d:ahead	9 7 -2 1 -3 0 0 -19
v:l2=geneva	0 0 0 9 0 0 0 -3
v:l2=geneva & d:ahead	0 0 0 8 0 0 0 -2
v:l2=go	0 1 0 -6 -5 0 0 11
v:l2=go & d:ahead	0 1 0 -6 -5 0 0 11
v:l2=good	0 10 1 -17 -5 0 0 10
v:l2=good & d:ahead	0 12 1 -18 -4 0 0 10
v:l2=happen	13 8 -2 -28 2 0 0 4
v:l2=happen & d:ahead	13 8 -2 -28 2 0 0 4
v:l2=has	0 -1 0 -8 -4 1 0 16
v:l2=has & d:ahead	0 -1 0 -8 -4 1 0 16
v:l2=have	0 -3 0 21 0 0 0 -14
v:l2=have & d:ahead	0 -3 0 20 0 0 0 -14
v:l2=hour	0 -4 0 8 0 0 0 0
v:l2=in	0 -14 0 4 0 0 0 8
v:l2=in & d:ahead	0 -12 0 0 1 0 0 12
v:l2=in & d:today	0 0 0 10 0 0 0 -4
v:l2=is	-1 -11 0 0 16 -2 0 0
v:l2=is & d:ahead	-1 -5 0 1 0 -1 0 7
v:l2=is & d:today	0 -7 0 -1 16 0 0 -13
v:l2=it	-1 -8 -1 -15 7 0 6 15
v:l2=it & d:ahead	-1 -8 -1 -18 8 0 6 18
v:l2=lapse	0 0 0 -11 8 0 0 4
v:l2=lapse & d:ahead	0 0 0 -11 8 0 0 4
v:l2=last	0 -10 2 -28 -6 0 0 35
v:l2=last & d:ahead	0 -10 2 -2 -6 0 0 12
v:l2=late	0 7 0 -5 -3 0 0 2
v:l2=late & d:ahead	0 7 0 -5 -3 0 0 2
v:l2=law	0 6 0 -5 -6 0 0 5
v:l2=loaded	0 7 -6 13 -10 0 0 -8
v:l2=lumpur	0 -7 0 6 0 0 0 0
v:l2=lumpur & d:ahead	0 -7 0 6 0 0 0 0
v:l2=make	0 -3 0 20 -4 0 0 -11
v:l2=meet	0 0 0 7 -5 0 0 0
v:l2=meet & d:ahead	0 0 0 7 -5 0 0 0
v:l2=midnight	0 -17 0 13 -2 0 0 2
v:l2=midnight & d:ahead	0 -17 0 10 -2 0 0 4
v:l2=minute	4 11 0 -11 3 0 0 -10
v:l2=minute & d:ahead	4 11 0 -12 3 0 0 -10
v:l2=monday	0 4 11 -7 -4 0 0 0
v:l2=monday & d:ahead	0 8 11 -15 -1 0 0 -4
v:l2=more	0 20 0 -14 0 0 0 -7
v:l2=more & d:ahead	0 20 0 -14 0 0 0 -7
v:l2=next	0 0 0 9 -3 0 0 -2
v:l2=next & d:ahead	0 0 0 9 -3 0 0 -2
v:l2=notice	-1 -1 0 4 6 0 0 -9
v:l2=notice & d:ahead	-1 0 0 3 7 0 0 -8
v:l2=of	0 6 0 -1 -1 0 0 0
v:l2=of & d:ahead	0 7 0 -7 -1 0 0 4
v:l2=of & d:today	0 0 0 9 0 0 0 -6
v:l2=off	0 -6 0 1 15 -6 0 -5
v:l2=off & d:ahead	0 -6 0 1 15 -6 0 -5
v:l2=on	-10 -3 4 0 -13 7 -2 8
v:l2=on & d:ahead	-10 -1 4 -2 -13 8 -2 8
v:l2=only	0 -4 6 -2 -2 0 0 4
v:l2=only & d:ahead	0 -4 6 -2 -2 0 0 4
v:l2=open	0 12 0 0 -8 0 0 -2
v:l2=open & d:ahead	0 12 0 0 -8 0 0 -2
v:l2=opened	0 -7 0 14 0 0 0 -2
v:l2=opened & d:ahead	0 -4 0 10 0 0 0 -1
v:l2=order	0 -3 0 10 0 0 0 0
v:l2=order & d:ahead	0 -3 0 10 0 0 0 0
v:l2=out	0 -2 0 -8 -4 0 0 15
v:l2=out & d:ahead	0 -1 0 -10 -3 0 0 15
v:l2=over	0 6 0 -11 -6 0 0 11
v:l2=over & d:ahead	0 6 0 -11 -6 0 0 11
v:l2=own	0 -16 0 0 0 0 0 17
v:l2=paper	0 -6 0 11 -4 0 0 0
v:l2=paper & d:ahead	0 -6 0 11 -4 0 0 0
v:l2=pay	0 6 -1 5 0 0 0 -16
v:l2=pay & d:ahead	0 7 0 1 0 0 0 -13
v:l2=plan	0 5 0 -7 0 0 0 3
v:l2=plan & d:ahead	0 5 0 -7 0 0 0 3
v:l2=published	0 -5 0 -2 10 0 0 0
v:l2=published & d:ahead	0 -5 0 -3 10 0 0 0
v:l2=rate	0 -3 0 7 0 0 0 0
v:l2=report	0 0 0 -10 14 0 0 0
v:l2=resume	0 9 0 -5 0 0 0 -3
v:l2=resume & d:ahead	0 9 0 -5 0 0 0 -3
v:l2=return	0 0 0 6 0 0 0 -7
v:l2=rise	0 7 0 -3 0 0 0 -2
v:l2=run	0 -12 0 -8 2 0 0 12
v:l2=run & d:ahead	0 -12 0 -8 2 0 0 12
v:l2=saturday	0 15 0 -9 0 0 0 -4
v:l2=saturday & d:ahead	0 15 0 -12 0 0 0 -2
v:l2=say	0 3 0 2 -10 0 0 0
v:l2=say & d:ahead	0 5 0 -3 -8 0 0 5
v:l2=say & d:today	0 -1 0 12 0 0 0 -7
v:l2=see	0 0 0 6 0 0 0 0
v:l2=see & d:ahead	0 0 0 6 0 0 0 0
v:l2=sheet	0 -5 0 9 0 0 0 -1
v:l2=sheet & d:ahead	0 -5 0 9 0 0 0 -1
v:l2=ship	0 0 -2 -3 10 0 0 -2
v:l2=ship & d:ahead	0 0 -2 -4 10 0 0 -2
v:l2=since	0 0 0 9 0 0 0 -5
v:l2=since & d:ahead	0 0 0 9 0 0 0 -5
v:l2=sit	0 -1 0 -10 19 0 0 -6
v:l2=sit & d:ahead	0 0 0 -12 19 0 0 -4
v:l2=sleep	0 5 0 -12 6 0 0 0
v:l2=sleep & d:ahead	0 5 0 -13 6 0 0 0
v:l2=so	0 -4 0 -8 19 0 0 -7
v:l2=so & d:ahead	0 -4 0 -9 19 0 0 -6
v:l2=start	6 5 0 -6 0 0 0 -2
v:l2=start & d:ahead	6 5 0 -6 0 0 0 -2
v:l2=stay	5 0 0 2 6 0 0 -15
v:l2=stay & d:ahead	5 0 0 2 6 0 0 -15
v:l2=stockholm	0 0 0 6 0 0 0 -3
v:l2=strike	0 -6 0 9 0 0 0 0
v:l2=strike & d:ahead	0 -6 0 9 0 0 0 0
v:l2=sunday	0 -2 0 -10 0 0 0 14
v:l2=talk	0 0 0 -9 0 0 0 11
v:l2=tariff	0 -2 0 14 -1 0 0 -9
v:l2=tariff & d:ahead	0 -1 0 13 -1 0 0 -8
v:l2=telephone	0 -2 0 12 0 0 0 -7
v:l2=telephone & d:ahead	0 -2 0 12 0 0 0 -7
v:l2=television	0 0 0 10 0 0 0 -7
v:l2=television & d:ahead	0 0 0 10 0 0 0 -7
v:l2=that	7 12 0 -19 -2 0 0 1
v:l2=that & d:ahead	7 13 0 -20 -1 0 0 2
v:l2=the & d:ahead	0 3 0 -4 0 0 0 6
v:l2=the & d:today	0 -1 0 6 0 0 0 0
v:l2=them	0 10 0 -13 -6 0 0 5
v:l2=them & d:ahead	0 10 0 -13 -6 0 0 5
v:l2=there	0 5 0 1 7 0 0 -12
v:l2=there & d:ahead	0 5 0 1 7 0 0 -12
v:l2=thursday	0 0 0 -4 -2 0 0 10
v:l2=thursday & d:today	0 -4 0 -1 0 0 0 8
v:l2=time	0 11 0 7 -3 0 0 -14
v:l2=time & d:ahead	0 11 0 7 -3 0 0 -14
v:l2=to	-4 -13 -1 0 13 0 0 6
v:l2=to & d:ahead	-4 -11 -1 -4 14 0 0 9
v:l2=to & d:today	0 -1 0 11 0 0 0 -3
v:l2=tuesday	0 9 0 -18 -3 0 0 12
v:l2=tuesday & d:ahead	0 13 0 -18 0 0 0 2
v:l2=tuesday & d:today	0 -5 0 -4 0 0 0 10
v:l2=until	-1 -3 -4 -3 3 0 0 8
v:l2=until & d:ahead	-1 -3 -4 -3 3 0 0 8
v:l2=up	0 -7 -1 -11 5 0 0 14
v:l2=up & d:ahead	0 -7 -1 -14 5 0 0 15
v:l2=us	0 5 0 -15 5 0 0 2
v:l2=us & d:ahead	0 5 0 -15 5 0 0 2
v:l2=valparaíso	0 0 0 6 0 0 0 -4
v:l2=vienna	0 0 0 6 -1 0 0 0
v:l2=vote	0 -7 0 -8 15 0 0 -2
v:l2=vote & d:ahead	0 -7 0 -8 15 0 0 -2
v:l2=we	0 21 0 -19 0 0 0 0
v:l2=wednesday	0 10 0 -18 14 4 0 -11
v:l2=wednesday & d:ahead	0 14 0 -14 -1 4 0 -3
v:l2=wednesday & d:today	0 -5 0 -6 16 0 0 -7
v:l2=week	0 0 0 -5 -3 0 0 8
v:l2=week & d:ahead	0 1 0 -7 -3 0 0 9
v:l2=what	-1 0 0 14 0 0 0 -13
v:l2=will	0 15 0 -6 -1 0 0 -4
v:l2=will & d:ahead	0 15 0 -6 -1 0 0 -4
v:l2=write	0 -7 0 12 0 0 0 -1
v:l2=write & d:ahead	0 -7 0 12 0 0 0 -1
v:l2=york	0 0 0 7 0 0 0 -1
v:l2=york & d:ahead	0 0 0 7 0 0 0 -1
v:l2=—	0 8 0 0 0 0 0 -7
v:l=, a	0 -14 0 24 0 0 0 -10
v:l=, a & d:ahead	0 -14 0 24 0 0 0 -10
v:l=, and	0 -9 0 -2 11 0 0 0
v:l=, and & d:ahead	0 -9 0 -2 11 0 0 0
v:l=, friday	0 18 0 -16 0 0 0 0
v:l=, friday & d:today	0 18 0 -16 0 0 0 0
v:l=, from	0 18 0 -3 -4 0 0 -9
v:l=, from & d:ahead	0 18 0 -3 -4 0 0 -9
v:l=, on	-2 -9 0 7 -19 0 0 12
v:l=, on & d:ahead	-2 -9 0 7 -19 0 0 12
v:l=, the	0 -4 0 -9 0 0 0 14
v:l=, to	2 -14 0 2 -2 0 0 6
v:l=, to & d:ahead	2 -14 0 2 -2 0 0 6
v:l=, until	-4 9 5 0 0 0 0 -8
v:l=, until & d:ahead	-4 9 5 0 0 0 0 -8
v:l=. on	0 14 4 -22 7 0 0 -5
v:l=. on & d:ahead	0 14 4 -22 7 0 0 -4
v:l=: <number>	0 22 0 -18 0 0 0 -1
v:l=: <number> & d:today	0 19 0 -17 0 0 0 0
v:l=: from	0 2 0 6 -8 0 0 -3
v:l=: from & d:ahead	0 2 0 6 -8 0 0 -3
v:l=: on	-1 5 0 -15 0 0 0 13
v:l=: on & d:ahead	-1 5 0 -15 0 0 0 13
v:l=: until	-1 -2 0 -15 6 0 0 14
v:l=: until & d:ahead	-1 -2 0 -15 6 0 0 14
v:l=<begin> <begin>	-2 -7 -4 1 6 3 -8 4
v:l=<begin> <begin> & d:today	0 -21 -1 3 6 0 0 4
v:l=<begin> by	0 -1 0 7 1 0 0 -5
v:l=<begin> from	3 13 6 -18 3 0 0 -13
v:l=<begin> from & d:ahead	3 13 6 -19 3 0 0 -12
v:l=<begin> on	4 -8 0 -2 -1 0 0 9
v:l=<begin> on & d:ahead	4 -8 0 -2 -1 0 0 9
v:l=<begin> since	0 -1 0 10 0 0 0 -2
v:l=<begin> since & d:ahead	0 0 0 7 0 0 0 -1
v:l=<begin> the	6 3 0 -19 -1 4 0 5
v:l=<begin> thursday	0 -1 0 -6 0 0 0 12
v:l=<begin> thursday & d:today	0 -1 0 -6 0 0 0 12
v:l=<begin> tuesday	0 0 0 9 0 0 0 -6
v:l=<begin> tuesday & d:today	0 0 0 9 0 0 0 -6
v:l=<begin> until	0 -3 0 10 -5 0 0 0
v:l=<begin> until & d:ahead	0 -3 0 9 -5 0 0 0
v:l=<day-ahead> ,	0 -12 0 3 -5 14 0 -2
v:l=<day-ahead> , & d:ahead	0 -12 0 3 -5 14 0 -2
v:l=<day-ahead> to	0 -3 0 0 -4 0 0 12
v:l=<day-ahead> to & d:ahead	0 -3 0 0 -4 0 0 12
v:l=<level> from	0 -7 0 19 -12 0 0 -5
v:l=<level> from & d:ahead	0 -5 0 16 -12 0 0 -4
v:l=<level> on	0 2 0 0 10 0 0 -16
v:l=<level> on & d:ahead	0 3 0 -3 11 0 0 -15
v:l=<level> since	0 0 0 -9 0 0 0 11
v:l=<level> since & d:ahead	0 0 0 -9 0 0 0 11
v:l=<name> from	0 6 0 -1 0 0 0 0
v:l=<name> from & d:ahead	0 6 0 -1 0 0 0 0
v:l=<name> on	0 -13 6 18 0 0 0 -11
v:l=<name> on & d:ahead	0 -12 6 14 0 0 0 -8
v:l=<number> ,	0 -12 0 -5 0 0 0 17
v:l=<number> on	0 10 -3 -11 2 0 0 0
v:l=<number> on & d:ahead	0 12 -3 -14 2 0 0 0
v:l=<organisation> ,	0 0 0 -12 14 0 0 0
v:l=<organisation> on	0 0 0 11 -3 0 0 -5
v:l=<organisation> on & d:ahead	0 0 0 10 -2 0 0 -5
v:l=<person> :	0 -2 0 -3 0 0 0 7
v:l=<person> : & d:ahead	0 -2 0 -3 0 0 0 7
v:l=<person> on	0 11 0 -3 0 0 0 -8
v:l=<person> on & d:ahead	0 11 0 -3 0 0 0 -8
v:l=<seat> ,	0 -14 0 9 -3 0 0 5
v:l=<seat> , & d:ahead	0 0 0 6 0 0 0 0
v:l=<seat> , & d:today	0 -12 0 4 -1 0 0 6
v:l=<seat> on	0 -15 0 0 5 0 0 2
v:l=<seat> on & d:ahead	0 -15 0 0 5 0 0 5
v:l=<span> from	0 13 0 0 -4 0 0 -8
v:l=<span> from & d:ahead	0 13 0 0 -4 0 0 -8
v:l=again from	0 0 0 -3 -3 0 0 9
v:l=again from & d:ahead	0 0 0 -3 -3 0 0 9
v:l=agree on	0 6 0 0 0 0 0 -3
v:l=agree on & d:ahead	0 6 0 -1 0 0 0 -2
v:l=and on	0 24 0 -23 -1 0 0 0
v:l=and on & d:ahead	0 24 0 -23 -1 0 0 0
v:l=announce on	-5 -4 0 7 0 0 0 0
v:l=announce on & d:ahead	-5 -4 0 7 0 0 0 0
v:l=as of	0 21 0 -6 -2 0 0 -10
v:l=as of & d:ahead	0 26 0 -15 -1 0 0 -7
v:l=as of & d:today	0 -7 0 13 0 0 0 -1
v:l=at <number> & d:today	0 -4 0 7 0 0 0 0
v:l=at the	-2 7 0 6 -2 0 0 -6
v:l=at the & d:ahead	-2 7 0 6 -2 0 0 -6
v:l=away on	0 0 0 -4 0 0 0 8
v:l=away on & d:ahead	0 0 0 -4 0 0 0 8
v:l=back on	0 14 0 -1 -2 0 0 -13
v:l=back on & d:ahead	0 14 0 -1 -2 0 0 -12
v:l=before the	-2 7 0 11 -1 0 0 -13
v:l=before the & d:ahead	-2 7 0 11 -1 0 0 -13
v:l=begin on	-3 14 -2 -2 1 0 0 -9
v:l=begin on & d:ahead	-3 14 -2 -2 1 0 0 -9
v:l=by the	-1 -7 -3 5 0 -2 18 -14
v:l=by the & d:ahead	-1 -7 -3 5 0 -2 18 -14
v:l=charge from	0 13 0 -9 0 0 0 0
v:l=charge from & d:ahead	0 13 0 -9 0 0 0 0
v:l=close on	0 -13 0 0 0 9 0 2
v:l=close on & d:ahead	0 -13 0 0 0 9 0 2
v:l=come on	0 -3 0 6 0 0 0 0
v:l=come on & d:ahead	0 -3 0 6 0 0 0 0
v:l=counted from	0 0 0 -8 0 0 0 9
v:l=counted from & d:ahead	0 0 0 -8 0 0 0 9
v:l=date :	0 -6 0 7 0 0 0 0
v:l=date : & d:today	0 0 0 7 0 0 0 -3
v:l=die on	0 0 0 -10 0 0 0 10
v:l=die on & d:ahead	0 0 0 -10 0 0 0 10
v:l=down on	0 -3 0 8 0 0 0 0
v:l=down on & d:ahead	0 -3 0 8 0 0 0 0
v:l=due on	0 -13 0 -2 8 0 0 6
v:l=due on & d:ahead	0 -13 0 -2 8 0 0 6
v:l=effect on	1 11 0 -2 -5 0 0 -10
v:l=effect on & d:ahead	1 11 0 -3 -5 0 0 -9
v:l=end on	1 -2 -1 -5 0 -1 -1 11
v:l=end on & d:ahead	1 -2 -1 -5 0 -1 -1 11
v:l=enter before	0 -6 5 -13 16 0 0 -3
v:l=enter before & d:ahead	0 -6 5 -13 16 0 0 -3
v:l=expire on	-3 -8 5 3 -5 0 0 2
v:l=expire on & d:ahead	-3 -8 5 3 -5 0 0 2
v:l=force on	2 8 0 -7 0 0 0 0
v:l=force on & d:ahead	2 8 0 -7 0 0 0 0
v:l=friday ,	13 3 20 -29 4 -1 0 -5
v:l=friday , & d:ahead	13 -18 21 -28 7 0 0 0
v:l=friday , & d:today	0 19 0 -9 -2 0 0 -13
v:l=from the	9 7 -2 0 -3 0 0 -19
v:l=from the & d:ahead	9 7 -2 0 -3 0 0 -19
v:l=go on	0 -8 0 -3 0 0 0 12
v:l=go on & d:ahead	0 -8 0 -3 0 0 0 12
v:l=good from	0 19 0 -15 -1 0 0 -1
v:l=good from & d:ahead	0 19 0 -15 -1 0 0 -1
v:l=good until	0 4 0 -8 0 0 0 5
v:l=good until & d:ahead	0 4 0 -8 0 0 0 5
v:l=happen on	13 8 -2 -28 2 0 0 4
v:l=happen on & d:ahead	13 8 -2 -28 2 0 0 4
v:l=has until	0 0 0 -6 0 2 0 8
v:l=has until & d:ahead	0 0 0 -6 0 2 0 8
v:l=hold on	0 0 0 7 -2 0 0 0
v:l=hold on & d:ahead	0 0 0 7 -2 0 0 0
v:l=in <seat>	0 0 0 11 -7 0 0 0
v:l=in <seat> & d:ahead	0 0 0 9 -7 0 0 0
v:l=in on	2 -4 0 -10 0 0 0 12
v:l=in on & d:ahead	2 -4 0 -10 0 0 0 12
v:l=is on	0 0 0 -8 7 0 0 2
v:l=is on & d:ahead	0 0 0 -8 7 0 0 2
v:l=it on	0 -2 0 10 -2 0 0 -4
v:l=it on & d:ahead	0 -2 0 10 -1 0 0 -3
v:l=lapse on	0 0 0 -11 8 0 0 4
v:l=lapse on & d:ahead	0 0 0 -11 8 0 0 4
v:l=late on	0 7 0 -5 -3 0 0 2
v:l=late on & d:ahead	0 7 0 -5 -3 0 0 2
v:l=loaded before	0 7 -6 13 -10 0 0 -8
v:l=meet on	0 0 0 7 -5 0 0 0
v:l=meet on & d:ahead	0 0 0 7 -5 0 0 0
v:l=midnight on	0 -17 0 13 -2 0 0 2
v:l=midnight on & d:ahead	0 -17 0 10 -2 0 0 4
v:l=minute of	4 11 0 -11 3 0 0 -10
v:l=monday ,	0 8 0 -3 -3 0 0 1
v:l=monday , & d:ahead	0 13 0 -10 0 0 0 0
v:l=notice of	0 0 0 -2 13 0 0 -7
v:l=on the	-5 6 5 -4 -5 0 -1 3
v:l=on the & d:ahead	-5 6 5 -4 -5 0 -1 3
v:l=opened on	0 -4 0 7 0 0 0 0
v:l=opened on & d:ahead	0 -4 0 6 0 0 0 0
v:l=order on	0 -2 0 8 0 0 0 0
v:l=order on & d:ahead	0 -2 0 8 0 0 0 0
v:l=out on	0 -2 0 -5 -3 0 0 10
v:l=out on & d:ahead	0 -1 0 -6 -3 0 0 11
v:l=over on	0 6 0 -11 -6 0 0 11
v:l=over on & d:ahead	0 6 0 -11 -6 0 0 11
v:l=paper on	0 -6 0 11 -4 0 0 0
v:l=paper on & d:ahead	0 -6 0 11 -4 0 0 0
v:l=plan for	0 5 0 -9 0 0 0 4
v:l=plan for & d:ahead	0 5 0 -9 0 0 0 4
v:l=published on	0 0 0 8 -1 0 0 0
v:l=published on & d:ahead	0 0 0 7 -1 0 0 0
v:l=resume on	0 9 0 -5 0 0 0 -3
v:l=resume on & d:ahead	0 9 0 -5 0 0 0 -3
v:l=run out & d:ahead	0 0 0 -3 0 0 0 6
v:l=run to	2 0 0 5 4 0 0 -10
v:l=run to & d:ahead	2 0 0 5 4 0 0 -10
v:l=run until	-1 0 3 -22 0 0 0 21
v:l=run until & d:ahead	-1 0 3 -22 0 0 0 21
v:l=saturday ,	0 15 0 -9 0 0 0 -4
v:l=saturday , & d:ahead	0 15 0 -12 0 0 0 -2
v:l=say on	0 3 0 4 -9 0 0 -1
v:l=say on & d:ahead	0 6 0 -2 -7 0 0 1
v:l=say on & d:today	0 -1 0 12 0 0 0 -7
v:l=sheet of	0 -5 0 9 0 0 0 -1
v:l=sheet of & d:ahead	0 -5 0 9 0 0 0 -1
v:l=sign on	0 7 0 -1 -1 0 0 0
v:l=sign on & d:ahead	0 7 0 -1 0 0 0 0
v:l=since the	0 0 0 9 0 0 0 -5
v:l=since the & d:ahead	0 0 0 9 0 0 0 -5
v:l=sit on	0 0 0 -19 23 0 0 -1
v:l=sit on & d:ahead	0 0 0 -19 23 0 0 -1
v:l=sleep until	-3 6 0 -6 4 0 0 0
v:l=sleep until & d:ahead	-3 6 0 -6 4 0 0 0
v:l=so on	0 0 0 -3 7 0 0 0
v:l=so on & d:ahead	0 0 0 -3 7 0 0 0
v:l=start on	6 5 0 -6 0 0 0 -2
v:l=start on & d:ahead	6 5 0 -6 0 0 0 -2
v:l=sunday ,	0 -2 0 -10 0 0 0 14
v:l=suspend until	-6 -10 6 9 -5 0 0 1
v:l=suspend until & d:ahead	-6 -10 6 9 -5 0 0 1
v:l=talk on	0 0 0 -10 0 0 0 11
v:l=tariff from	0 -9 0 11 0 0 0 0
v:l=tariff from & d:ahead	0 -9 0 11 0 0 0 0
v:l=tariff until	0 0 0 9 0 0 0 -7
v:l=tariff until & d:ahead	0 0 0 9 0 0 0 -7
v:l=telephone on	0 -2 0 12 0 0 0 -7
v:l=telephone on & d:ahead	0 -2 0 12 0 0 0 -7
v:l=thursday ,	0 0 0 -4 -2 0 0 10
v:l=thursday , & d:today	0 -4 0 -1 0 0 0 8
v:l=to <level>	0 -5 0 9 0 0 0 -2
v:l=to the	0 -6 0 -12 7 0 0 14
v:l=to the & d:ahead	0 -6 0 -12 7 0 0 14
v:l=truce until	0 0 0 19 0 0 -1 -14
v:l=truce until & d:ahead	0 0 0 19 0 0 -1 -14
v:l=tuesday ,	0 9 0 -18 -3 0 0 12
v:l=tuesday , & d:ahead	0 13 0 -18 0 0 0 2
v:l=tuesday , & d:today	0 -5 0 -4 0 0 0 10
v:l=until the	-1 -1 -2 0 -5 0 0 7
v:l=until the & d:ahead	-1 -1 -2 0 -5 0 0 7
v:l=up on	0 -2 0 -7 0 0 0 12
v:l=up on & d:ahead	0 -2 0 -7 0 0 0 13
v:l=us to	0 7 0 -2 0 0 0 0
v:l=us to & d:ahead	0 7 0 -2 0 0 0 0
v:l=vote on	0 -7 0 -8 15 0 0 -2
v:l=vote on & d:ahead	0 -7 0 -8 15 0 0 -2
v:l=wednesday ,	0 10 0 -18 14 4 0 -11
v:l=wednesday , & d:ahead	0 14 0 -14 -1 4 0 -3
v:l=wednesday , & d:today	0 -5 0 -6 16 0 0 -7
v:l=week ,	0 1 0 -8 -2 0 0 9
v:l=week , & d:ahead	0 1 0 -9 -2 0 0 9
v:l=write on	0 -7 0 11 0 0 0 -1
v:l=write on & d:ahead	0 -7 0 11 0 0 0 -1
v:lead="	-3 16 -1 -1 -11 0 -3 -1
v:lead=" & d:ahead	-3 16 0 -2 -11 0 -3 0
v:lead=(	0 3 0 11 0 0 0 -13
v:lead=( & d:ahead	0 5 0 22 0 0 0 -27
v:lead=( & d:today	0 -1 0 -11 0 0 0 13
v:lead=)	0 7 0 -5 -7 0 0 7
v:lead=) & d:ahead	0 8 0 -7 -7 0 0 9
v:lead=,	13 6 -6 -12 -4 -1 -8 13
v:lead=, & d:ahead	19 9 0 -22 -3 2 -2 9
v:lead=, & d:today	-9 -3 -13 8 -1 -7 -6 12
v:lead=1	0 12 0 -32 11 0 0 12
v:lead=10	0 -3 2 -12 0 0 0 14
v:lead=13	0 -4 0 -6 0 0 0 11
v:lead=13 & d:today	0 0 0 6 0 0 0 -1
v:lead=14	0 0 0 11 0 0 0 -7
v:lead=15	0 -1 0 6 0 0 0 -1
v:lead=2	0 11 0 -6 0 0 0 -1
v:lead=30	0 0 0 -13 -5 20 0 -5
v:lead=6	0 0 0 6 0 0 0 -2
v:lead=8	0 -12 0 31 -2 0 0 -20
v:lead=9	0 0 0 0 8 0 0 -8
v:lead=:	0 0 7 -13 10 -5 -9 3
v:lead=: & d:ahead	2 -1 9 -15 13 -4 -7 0
v:lead=: & d:today	-1 3 -2 0 -7 0 0 5
v:lead=;	-1 7 -1 -16 13 6 0 0
v:lead=; & d:ahead	-1 8 -1 -17 14 6 0 0
v:lead=a	6 -2 -3 -5 22 -4 -5 -6
v:lead=a & d:ahead	6 -21 -3 11 23 -4 -5 -18
v:lead=a & d:today	0 17 0 -24 0 0 0 9
v:lead=after	0 15 0 -3 -4 0 0 -2
v:lead=after & d:ahead	0 16 0 -5 -3 0 0 -1
v:lead=american	0 0 0 6 0 0 0 -1
v:lead=and	0 6 -8 -15 3 -1 -2 14
v:lead=and & d:ahead	0 7 -7 -24 3 -1 -2 20
v:lead=and & d:today	0 0 0 12 0 0 0 -9
v:lead=april	0 -5 0 19 0 0 0 -15
v:lead=as	0 -6 0 0 12 0 0 -9
v:lead=as & d:ahead	0 -4 0 0 12 0 0 -8
v:lead=august	0 0 0 8 -1 0 0 -7
v:lead=before	-1 0 9 -4 -3 0 0 5
v:lead=before & d:ahead	-1 2 10 -15 -2 0 0 6
v:lead=before & d:today	0 -8 0 14 0 0 0 0
v:lead=both	0 18 0 -5 -6 0 0 -4
v:lead=both & d:ahead	0 19 0 -7 -5 0 0 -4
v:lead=but	0 -13 0 -3 -6 0 0 21
v:lead=but & d:ahead	0 -13 0 -5 -6 0 0 22
v:lead=by	-2 1 -1 5 0 0 4 -14
v:lead=by & d:ahead	-2 1 -1 5 0 1 4 -14
v:lead=china	6 6 0 -10 -1 0 0 1
v:lead=china & d:ahead	7 7 0 -16 0 0 0 3
v:lead=chinese	0 -4 0 6 0 0 0 0
v:lead=february	0 18 0 -2 -5 0 0 -16
v:lead=for	0 3 0 -7 0 0 0 6
v:lead=for & d:ahead	0 6 0 -10 0 0 0 7
v:lead=from	3 14 5 -16 2 0 0 -17
v:lead=from & d:ahead	3 15 6 -18 3 0 0 -16
v:lead=goods	0 4 -1 -6 9 0 0 -7
v:lead=goods & d:ahead	0 6 0 -11 9 0 0 -4
v:lead=i	0 -6 0 14 0 0 0 -4
v:lead=i & d:ahead	0 -5 0 12 0 0 0 -3
v:lead=if	-7 0 2 0 -12 -6 8 7
v:lead=if & d:ahead	-7 0 2 -2 -11 -6 8 9
v:lead=in	0 13 0 0 -5 0 0 -9
v:lead=in & d:ahead	0 13 0 0 -5 0 0 -9
v:lead=india	0 0 0 -2 0 0 6 0
v:lead=india & d:ahead	0 0 0 -4 0 0 6 0
v:lead=indonesia	0 -3 0 10 0 0 0 -5
v:lead=indonesia & d:ahead	0 -3 0 10 0 0 0 -5
v:lead=it	4 -3 -13 -1 -17 -8 -3 17
v:lead=it & d:ahead	5 -2 -12 -2 -17 -8 -3 18
v:lead=its	-1 -3 0 0 -1 0 0 7
v:lead=its & d:ahead	-1 -3 0 0 -1 0 0 7
v:lead=january	0 -1 0 -22 0 0 0 25
v:lead=july	0 23 0 -5 0 0 0 -18
v:lead=july & d:ahead	0 23 0 -6 0 0 0 -18
v:lead=june	0 -13 0 20 0 0 0 -5
v:lead=march	0 8 0 -2 13 -2 0 -21
v:lead=may	0 -5 0 14 1 0 0 -12
v:lead=minister	0 0 0 -8 7 0 0 0
v:lead=minister & d:ahead	0 0 0 -8 7 0 0 0
v:lead=monday	0 -17 11 10 0 0 0 -6
v:lead=monday & d:ahead	0 -17 11 6 0 0 0 -3
v:lead=mr	0 -4 0 12 0 0 0 -3
v:lead=mr & d:ahead	0 -4 0 11 0 0 0 -3
v:lead=negotiators	0 0 0 -2 0 0 6 0
v:lead=negotiators & d:ahead	0 0 0 -2 0 0 6 0
v:lead=no	0 -4 0 -7 5 0 4 0
v:lead=november	0 -1 12 -20 -1 0 0 14
v:lead=november & d:ahead	0 -1 12 -22 -1 0 0 14
v:lead=our	0 -3 1 17 -9 0 0 -9
v:lead=our & d:ahead	0 -3 1 17 -9 0 0 -9
v:lead=president	0 3 0 -10 7 0 0 4
v:lead=president & d:ahead	0 4 0 -12 7 0 0 5
v:lead=saturday	0 0 0 6 0 0 0 -2
v:lead=september	0 0 0 10 0 0 0 -7
v:lead=since	0 -5 0 15 -1 0 0 -4
v:lead=since & d:ahead	0 -4 0 12 -1 0 0 -3
v:lead=so	0 -5 0 -1 0 0 0 8
v:lead=so & d:ahead	0 -3 0 -7 0 0 0 12
v:lead=sunday	0 -2 0 9 0 0 0 -1
v:lead=swiss	0 -2 0 11 0 0 0 -2
v:lead=talks	0 0 0 6 0 0 0 0
v:lead=talks & d:ahead	0 0 0 6 0 0 0 0
v:lead=that	-6 -8 2 5 3 0 -5 0
v:lead=that & d:ahead	-5 -6 3 11 -10 0 -5 2
v:lead=that & d:today	0 -4 0 -7 16 0 0 -6
v:lead=the	-10 -7 -8 -8 1 13 1 16
v:lead=the & d:ahead	-9 -2 -6 -8 4 14 2 7
v:lead=the & d:today	0 -14 0 -4 -5 0 0 19
v:lead=they	0 -5 8 6 -13 0 0 0
v:lead=they & d:ahead	0 -4 8 4 -12 0 0 0
v:lead=this	0 0 0 -16 17 0 0 0
v:lead=this & d:today	0 0 0 -16 17 0 0 0
v:lead=thursday	0 -15 0 -21 -12 0 0 38
v:lead=thursday & d:ahead	0 -12 0 -17 -10 0 0 32
v:lead=thursday & d:today	0 -1 0 -6 0 0 0 12
v:lead=today	0 -8 0 -18 4 0 0 21
v:lead=today & d:today	0 -5 0 -15 0 0 0 22
v:lead=tomorrow	14 -9 0 -10 13 -1 0 -6
v:lead=tomorrow & d:ahead	14 -9 0 -10 13 -1 0 -6
v:lead=treasury	0 0 0 9 0 0 0 -7
v:lead=treasury & d:ahead	0 0 0 8 0 0 0 -7
v:lead=trump	0 13 0 -9 -3 0 0 0
v:lead=trump & d:ahead	0 13 0 -9 -3 0 0 0
v:lead=tuesday	0 -4 0 26 0 0 0 -20
v:lead=tuesday & d:today	0 0 0 11 0 0 0 -8
v:lead=twenty	0 10 0 -11 0 0 0 2
v:lead=twenty & d:ahead	0 10 0 -11 0 0 0 2
v:lead=under	0 -1 0 11 0 -3 0 0
v:lead=under & d:ahead	0 -1 0 11 0 -3 0 0
v:lead=until	-2 4 0 6 0 0 0 -10
v:lead=until & d:ahead	-2 4 0 3 0 0 0 -8
v:lead=we	0 21 6 -20 10 0 0 -20
v:lead=we & d:ahead	0 1 6 -5 11 0 0 -15
v:lead=we & d:today	0 21 0 -17 0 0 0 -3
v:lead=what	-8 17 -3 -2 0 0 0 -8
v:lead=what & d:ahead	-7 21 -2 -12 0 0 0 -3
v:lead=what & d:today	0 -6 0 18 0 0 0 -7
v:lead=when	0 -13 0 1 0 0 0 11
v:lead=when & d:ahead	0 -13 0 1 0 0 0 11
v:lead=where	0 -6 0 10 -4 7 0 -9
v:lead=where & d:ahead	0 -5 0 7 -4 7 0 -6
v:lead=which	0 -10 0 3 1 -2 0 3
v:lead=which & d:ahead	0 -9 0 0 2 -1 0 6
v:lead=which & d:today	0 0 0 7 0 0 0 -3
v:lead=who	0 0 0 9 0 0 0 -9
v:lead=who & d:ahead	0 0 0 8 1 0 0 -8
v:lead=with	0 0 0 -6 0 0 0 5
v:lead=without	0 3 0 -6 0 0 0 4
v:lead=without & d:ahead	0 4 0 -8 0 0 0 4
v:lead=—	0 -2 0 -3 -11 0 -4 18
v:lead=— & d:ahead	0 0 0 -10 -7 0 -3 19
v:lead=— & d:today	0 -6 0 9 -1 0 0 0
v:lr=( )	0 7 0 -4 0 0 0 -1
v:lr=( ) & d:ahead	0 9 0 -8 0 0 0 0
v:lr=, (	0 -5 0 19 0 0 0 -11
v:lr=, ( & d:today	0 -5 0 19 0 0 0 -11
v:lr=, ,	12 2 -6 -7 -9 0 0 3
v:lr=, , & d:ahead	12 5 -6 0 -8 0 0 -7
v:lr=, , & d:today	0 -2 0 -8 0 0 0 12
v:lr=, .	-7 -11 17 -22 -23 14 0 24
v:lr=, . & d:ahead	-6 -9 18 -7 -20 14 0 4
v:lr=, . & d:today	0 -4 0 -21 0 0 0 26
v:lr=, <end>	-11 18 -2 -2 8 -7 2 -18
v:lr=, <end> & d:ahead	-4 19 1 -17 2 -2 5 -8
v:lr=, <end> & d:today	-3 1 -6 11 6 -2 -2 -12
v:lr=, —	0 -12 0 15 -2 0 0 0
v:lr=, — & d:today	0 -12 0 15 -2 0 0 0
v:lr=: ,	0 3 0 10 -7 0 0 -7
v:lr=: , & d:ahead	0 4 0 7 -7 0 0 -5
v:lr=: .	0 -11 0 -21 0 0 0 28
v:lr=: . & d:ahead	0 -11 0 -21 0 0 0 28
v:lr=: <end> & d:today	0 0 0 7 0 0 0 -3
v:lr=<begin> ,	0 -4 11 -18 10 0 0 7
v:lr=<begin> , & d:ahead	0 -1 11 8 -4 0 0 -14
v:lr=<begin> , & d:today	0 -1 0 -26 14 0 0 18
v:lr=<begin> .	-6 -8 -5 0 -1 -12 0 16
v:lr=<begin> . & d:ahead	-6 -7 -4 -1 -1 -12 0 17
v:lr=<begin> :	-3 -10 -1 15 0 0 0 -2
v:lr=<begin> : & d:ahead	-3 -10 -1 14 0 0 0 -2
v:lr=<begin> <end>	-1 -35 -2 -13 2 17 0 23
v:lr=<begin> <end> & d:today	0 -6 0 29 -6 0 0 -16
v:lr=<begin> is	15 -3 0 -6 0 0 0 -5
v:lr=<begin> it	0 -13 0 21 0 0 0 -5
v:lr=<begin> it & d:today	0 0 0 8 0 0 0 -6
v:lr=<begin> the	0 5 0 0 6 0 0 -11
v:lr=<begin> the & d:ahead	0 6 0 -1 6 0 0 -10
v:lr=<begin> —	0 4 0 -1 8 0 0 -8
v:lr=<level> ,	0 8 0 2 0 0 0 -12
v:lr=<level> , & d:today	0 -2 0 11 0 0 0 -5
v:lr=<level> .	0 8 0 2 0 0 0 -10
v:lr=<level> . & d:today	0 -4 0 15 0 0 0 -8
v:lr=<number> ,	0 0 0 0 7 0 0 -5
v:lr=<number> , & d:today	0 -2 0 8 0 0 0 -1
v:lr=<number> .	0 27 0 -19 0 0 0 -7
v:lr=<number> . & d:ahead	0 11 0 -3 0 0 0 -5
v:lr=<number> . & d:today	0 20 0 -18 0 0 0 0
v:lr=<seat> .	0 0 0 9 -7 0 0 0
v:lr=<seat> . & d:ahead	0 0 0 9 -7 0 0 0
v:lr=a ,	0 -15 0 18 0 0 0 -1
v:lr=a , & d:ahead	0 -15 0 18 0 0 0 -1
v:lr=a .	0 -3 0 12 0 0 0 -7
v:lr=a . & d:ahead	0 -3 0 12 0 0 0 -7
v:lr=after ,	0 2 0 -13 11 0 0 0
v:lr=after , & d:ahead	0 2 0 -13 11 0 0 0
v:lr=before ,	0 17 -2 -23 7 0 0 0
v:lr=before , & d:ahead	0 17 -2 -23 7 0 0 0
v:lr=before .	0 -16 -1 4 6 0 0 6
v:lr=before . & d:ahead	0 -16 -1 4 6 0 0 6
v:lr=before <end>	0 -2 0 -12 5 0 0 13
v:lr=before <end> & d:ahead	0 -2 0 -12 5 0 0 13
v:lr=before are	0 0 4 6 -9 0 0 0
v:lr=by ,	-4 -13 0 -19 6 0 5 25
v:lr=by , & d:ahead	-4 -13 0 -19 6 0 5 25
v:lr=by .	-1 -26 4 -1 8 0 0 9
v:lr=by . & d:ahead	-1 -26 4 -2 9 0 0 10
v:lr=by <end>	0 0 4 4 5 0 -1 -20
v:lr=by <end> & d:ahead	0 0 4 4 5 0 -1 -20
v:lr=end .	0 -2 0 6 0 0 0 -2
v:lr=for ,	0 3 0 -12 -2 4 0 7
v:lr=for , & d:ahead	0 3 0 -12 -2 4 0 7
v:lr=for .	0 6 0 0 -1 0 0 -4
v:lr=for . & d:ahead	0 6 0 0 0 0 0 -2
v:lr=for <end>	0 -2 0 11 -4 0 0 0
v:lr=for <end> & d:ahead	0 -2 0 11 -4 0 0 0
v:lr=friday <end>	0 -2 0 6 0 0 0 0
v:lr=friday <end> & d:today	0 -2 0 6 0 0 0 0
v:lr=from "	0 8 0 -5 0 0 0 0
v:lr=from " & d:ahead	0 8 0 -5 0 0 0 0
v:lr=from ,	0 17 -6 -6 0 0 0 -3
v:lr=from , & d:ahead	0 7 -5 1 0 0 0 -2
v:lr=from , & d:today	0 16 0 -14 0 0 0 0
v:lr=from .	3 4 -10 7 -7 -1 0 -12
v:lr=from . & d:ahead	3 7 -10 4 -6 0 0 -11
v:lr=from . & d:today	0 -5 0 8 0 0 0 0
v:lr=from <end>	-9 15 -9 0 9 0 -1 -23
v:lr=from <end> & d:ahead	-8 18 -6 -4 10 0 -1 -22
v:lr=from and	2 18 0 -13 -1 0 0 -8
v:lr=from and & d:ahead	2 18 0 -13 -1 0 0 -8
v:lr=from it	0 21 0 -17 -1 0 0 0
v:lr=from it & d:ahead	0 21 0 -18 -1 0 0 0
v:lr=from the	0 -1 0 11 -2 0 0 -3
v:lr=from the & d:ahead	0 -1 0 11 -2 0 0 -3
v:lr=from to	-1 0 0 -4 -9 0 0 16
v:lr=from to & d:ahead	-1 0 0 -4 -9 0 0 16
v:lr=is .	0 0 0 9 -1 1 0 -6
v:lr=is . & d:ahead	0 0 0 8 -1 1 0 -5
v:lr=is <end>	0 6 0 -16 -7 -4 0 18
v:lr=is <end> & d:ahead	0 6 0 -16 -7 -4 0 18
v:lr=it .	0 -2 0 11 -2 0 0 -1
v:lr=it . & d:today	0 -1 0 6 0 0 0 0
v:lr=of ,	-4 0 0 -2 10 0 0 -1
v:lr=of , & d:ahead	-3 2 0 -5 10 0 0 -1
v:lr=of .	0 15 0 -3 -1 0 0 -7
v:lr=of . & d:ahead	0 17 0 -8 0 0 0 -3
v:lr=of . & d:today	0 -1 0 7 0 0 0 -1
v:lr=of :	0 -5 0 9 0 0 0 0
v:lr=of : & d:ahead	0 -5 0 9 0 0 0 0
v:lr=of <end>	0 2 4 7 -5 0 0 -9
v:lr=of <end> & d:ahead	0 4 4 5 -5 0 0 -8
v:lr=on ,	1 -6 -8 10 -12 0 -4 6
v:lr=on , & d:ahead	2 -4 -7 4 -11 0 -4 9
v:lr=on , & d:today	0 -4 0 21 0 0 0 -12
v:lr=on .	6 2 -3 0 9 -4 -6 -7
v:lr=on . & d:ahead	7 4 -2 -8 10 -3 -5 -3
v:lr=on . & d:today	0 -2 0 15 0 0 0 -9
v:lr=on ;	0 7 4 -4 1 0 0 -5
v:lr=on ; & d:ahead	0 7 4 -4 1 0 0 -5
v:lr=on <end>	-8 -3 16 3 -7 -4 -4 -1
v:lr=on <end> & d:ahead	-8 -3 16 3 -6 -4 -4 0
v:lr=on <name>	0 0 -1 0 -3 0 0 8
v:lr=on <name> & d:ahead	0 0 -1 0 -3 0 0 8
v:lr=on <person>	0 -16 0 9 0 0 0 6
v:lr=on <person> & d:ahead	0 -16 0 9 0 0 0 6
v:lr=on ?	13 9 -3 -19 1 0 0 0
v:lr=on ? & d:ahead	13 9 -3 -19 1 0 0 0
v:lr=on after	0 0 0 11 0 0 0 -5
v:lr=on and	0 11 0 6 -9 0 0 -11
v:lr=on and & d:ahead	0 11 0 5 -9 0 0 -11
v:lr=on at	-1 2 0 9 -3 0 0 -6
v:lr=on at & d:ahead	-1 3 0 8 -3 0 0 -6
v:lr=on by	0 -2 0 10 0 0 0 -2
v:lr=on by & d:ahead	0 -2 0 9 0 0 0 -1
v:lr=on evening	0 -6 0 13 0 0 0 -4
v:lr=on evening & d:ahead	0 -6 0 13 0 0 0 -4
v:lr=on for	0 14 0 -14 -3 0 0 5
v:lr=on for & d:ahead	0 14 0 -14 -3 0 0 5
v:lr=on from	0 10 0 -9 0 0 0 0
v:lr=on from & d:ahead	0 10 0 -9 0 0 0 0
v:lr=on in	0 0 0 6 0 0 0 -2
v:lr=on in & d:ahead	0 0 0 6 0 0 0 -2
v:lr=on is	0 -1 0 8 0 0 0 -2
v:lr=on is & d:ahead	0 -1 0 8 0 0 0 -2
v:lr=on it	0 6 0 0 0 0 0 -2
v:lr=on it & d:ahead	0 6 0 0 0 0 0 -2
v:lr=on morning	0 18 0 -12 0 0 0 -5
v:lr=on morning & d:ahead	0 18 0 -14 0 0 0 -4
v:lr=on on	0 3 0 1 -6 0 0 0
v:lr=on on & d:ahead	0 3 0 0 -6 0 0 0
v:lr=on that	-2 0 0 8 -18 0 0 4
v:lr=on that & d:ahead	-1 0 0 4 -16 0 0 6
v:lr=on the	-1 -6 -1 -8 3 0 0 16
v:lr=on the & d:ahead	-1 -5 -1 -10 3 0 0 16
v:lr=on to	0 0 0 6 -1 0 0 -4
v:lr=on unless	0 10 6 -10 8 0 0 -13
v:lr=on unless & d:ahead	0 10 6 -10 8 0 0 -13
v:lr=on with	0 2 0 3 0 0 0 -7
v:lr=on without	0 0 0 -10 0 0 0 10
v:lr=on without & d:today	0 0 0 -10 0 0 0 10
v:lr=out .	0 0 0 -16 0 0 0 18
v:lr=saturday <end>	0 -6 0 -3 12 0 0 0
v:lr=since ,	0 -6 0 16 0 0 0 -8
v:lr=since , & d:ahead	0 -6 0 16 0 0 0 -8
v:lr=since .	-1 -3 0 14 -2 0 0 0
v:lr=since . & d:ahead	-1 -3 0 14 -2 0 0 0
v:lr=since ;	0 0 0 -9 0 0 0 10
v:lr=since ; & d:ahead	0 0 0 -9 0 0 0 10
v:lr=since <end>	0 0 0 7 0 0 0 -4
v:lr=since <end> & d:ahead	0 0 0 7 0 0 0 -4
v:lr=the ,	0 13 5 -14 -12 -1 0 2
v:lr=the , & d:ahead	0 13 5 -14 -12 -1 0 2
v:lr=the .	-5 -7 -2 21 -10 0 4 -8
v:lr=the . & d:ahead	-5 -7 -2 21 -10 0 4 -8
v:lr=the ;	0 -4 0 2 -1 0 -2 8
v:lr=the ; & d:ahead	0 -4 0 2 -1 0 -2 8
v:lr=the <end>	-7 2 -2 -17 4 -4 6 14
v:lr=the <end> & d:ahead	-7 3 -2 -17 4 -4 6 14
v:lr=the and	0 1 0 -6 0 0 0 8
v:lr=the and & d:ahead	0 1 0 -6 0 0 0 8
v:lr=the the	0 4 0 -6 0 0 0 1
v:lr=the the & d:ahead	0 4 0 -6 0 0 0 1
v:lr=through .	0 -8 2 1 -2 0 0 4
v:lr=through . & d:ahead	0 -8 2 1 -2 0 0 4
v:lr=thursday ,	0 0 0 -11 0 0 0 13
v:lr=thursday , & d:today	0 0 0 -11 0 0 0 13
v:lr=thursday <end>	0 0 0 13 0 0 0 -9
v:lr=thursday <end> & d:today	0 0 0 13 0 0 0 -9
v:lr=to ,	4 -11 2 -17 2 0 -2 14
v:lr=to , & d:ahead	4 -11 2 -17 2 0 -2 14
v:lr=to .	1 -1 7 -21 9 -2 0 7
v:lr=to . & d:ahead	1 -1 7 -21 9 -2 0 7
v:lr=to <end>	1 -6 -5 6 -10 0 0 5
v:lr=to <end> & d:ahead	1 -6 -5 6 -10 0 0 5
v:lr=tuesday <end>	0 0 0 9 0 0 0 -7
v:lr=tuesday <end> & d:today	0 0 0 9 0 0 0 -7
v:lr=until ,	-2 0 0 -8 -5 -1 0 15
v:lr=until , & d:ahead	-2 0 0 -8 -5 -1 0 15
v:lr=until .	10 9 10 -30 -3 -6 -1 14
v:lr=until . & d:ahead	10 9 10 -32 -3 -6 -1 15
v:lr=until <end>	2 -5 -6 25 0 -1 -5 -18
v:lr=until <end> & d:ahead	2 -5 -6 25 0 -1 -5 -18
v:lr=until of	0 6 0 -22 0 0 0 15
v:lr=until of & d:ahead	0 6 0 -22 0 0 0 15
v:lr=until to	0 0 0 3 0 5 0 -11
v:lr=until to & d:ahead	0 0 0 3 0 5 0 -11
v:lr=wednesday <end>	0 0 0 6 0 0 0 -3
v:lr=wednesday <end> & d:today	0 0 0 6 0 0 0 -3
v:lr=· <end>	0 -2 0 15 0 0 0 -4
v:lr=· <end> & d:today	0 -2 0 15 0 0 0 -4
v:o:subject=controls	20 -4 1 0 -1 -1 -3 -21
v:o:subject=controls carried	12 2 0 -18 0 0 0 5
v:o:subject=controls carried begin	7 -1 0 -6 1 0 0 0
v:o:subject=controls carried begin ahead	7 -1 0 -6 1 0 0 0
v:o:subject=controls carried on ahead	0 8 0 0 -1 0 0 -4
v:o:subject=controls far	8 -9 0 0 0 0 0 0
v:o:subject=controls far carried	11 -10 -9 -9 13 -1 0 2
v:o:subject=controls far carried on ahead	1 -16 0 0 0 0 0 8
v:o:subject=controls far carried suspend	4 0 0 -9 12 0 0 -6
v:o:subject=controls far carried suspend ahead	4 0 0 -9 12 0 0 -6
v:o:subject=controls far no verb	8 -9 0 0 0 0 0 0
v:o:subject=controls far no verb 	0 0 0 9 0 0 0 -3
v:o:subject=controls far no verb ahead	9 -9 0 -4 1 0 0 0
v:o:subject=controls no verb	7 0 4 -1 1 0 0 -12
v:o:subject=controls no verb ahead	8 0 4 -6 2 0 0 -12
v:o:subject=controls no verb until	-2 0 7 -10 11 0 0 -7
v:o:subject=controls of ahead	-3 -1 0 8 0 0 0 0
v:o:subject=controls on ahead	3 -9 0 9 -2 0 0 0
v:o:subject=controls until ahead	0 0 6 -12 10 0 0 -10
v:o:subject=deal	2 2 -7 14 -19 -7 16 -21
v:o:subject=deal carried	0 -25 0 -8 20 0 0 14
v:o:subject=deal carried end	0 -8 0 -2 0 0 0 11
v:o:subject=deal carried end ahead	0 -8 0 -2 0 0 0 11
v:o:subject=deal carried on ahead	0 -19 0 -8 17 0 0 11
v:o:subject=deal end	0 0 0 14 0 0 0 -12
v:o:subject=deal far	-2 -3 -2 3 6 0 0 0
v:o:subject=deal far carried	-1 9 -6 4 -18 -5 -3 6
v:o:subject=deal far carried be	0 6 0 -2 -6 0 0 5
v:o:subject=deal far carried be ahead	0 7 0 -5 -6 0 0 6
v:o:subject=deal far carried begin	-2 -4 0 6 2 0 0 -2
v:o:subject=deal far carried begin ahead	-2 -4 0 6 2 0 0 -2
v:o:subject=deal far carried begin on	0 -2 0 11 -5 0 0 -6
v:o:subject=deal far carried end	0 0 0 6 0 0 0 -1
v:o:subject=deal far carried on ahead	-1 10 0 -1 -11 0 0 -2
v:o:subject=deal far carried sign	0 9 0 -7 0 0 0 0
v:o:subject=deal far carried sign on	0 9 0 -7 0 0 0 0
v:o:subject=deal far no verb	-2 -3 -2 3 6 0 0 0
v:o:subject=deal far no verb ahead	-1 0 -1 -9 8 0 0 7
v:o:subject=deal far no verb on	0 -6 0 -6 0 0 0 14
v:o:subject=deal far no verb today	0 -1 0 18 0 0 0 -13
v:o:subject=deal far on ahead	0 -6 0 -6 0 0 0 14
v:o:subject=deal no verb	6 5 -2 5 -10 -3 13 -21
v:o:subject=deal no verb ahead	6 7 -2 0 -9 -3 13 -18
v:o:subject=deal no verb today	0 -2 0 8 0 0 0 -3
v:o:subject=deal on ahead	-1 3 0 10 -5 0 0 -6
v:o:subject=deal until ahead	8 -3 0 12 0 0 -3 -13
v:o:subject=duties	-4 27 9 -15 0 -15 -19 -9
v:o:subject=duties  ahead	0 8 0 3 -12 0 0 -10
v:o:subject=duties  today	0 0 0 6 0 0 0 -3
v:o:subject=duties be	0 0 -2 -11 5 0 0 10
v:o:subject=duties be ahead	0 0 -2 -13 5 0 0 11
v:o:subject=duties be from	0 7 0 -1 0 0 0 -2
v:o:subject=duties be on	0 0 0 8 -16 0 0 2
v:o:subject=duties begin	-2 20 1 0 -13 0 0 -21
v:o:subject=duties begin ahead	-1 23 1 -4 -12 0 0 -20
v:o:subject=duties begin from	0 -7 0 9 0 0 0 0
v:o:subject=duties begin on	0 10 0 -1 0 0 0 -6
v:o:subject=duties begin today	0 -6 0 9 0 0 0 0
v:o:subject=duties by ahead	0 -1 5 3 0 0 0 -7
v:o:subject=duties carried	-1 3 -1 -12 7 -9 -7 10
v:o:subject=duties carried  today	0 -1 0 -3 0 0 0 6
v:o:subject=duties carried be	-2 -12 -1 -5 3 0 0 17
v:o:subject=duties carried be ahead	-2 -11 0 -8 3 0 0 19
v:o:subject=duties carried be from	0 0 0 0 -4 0 0 9
v:o:subject=duties carried be is	0 0 0 -5 0 0 0 8
v:o:subject=duties carried be on	0 -12 0 1 0 0 0 7
v:o:subject=duties carried be the	0 5 0 6 0 0 0 -12
v:o:subject=duties carried be today	0 0 0 6 0 0 0 -3
v:o:subject=duties carried be until	0 -3 0 -1 0 0 0 7
v:o:subject=duties carried begin	7 5 0 -3 -2 0 0 -7
v:o:subject=duties carried begin ahead	7 6 0 -4 -2 0 0 -7
v:o:subject=duties carried begin on	0 10 0 -5 0 0 0 -2
v:o:subject=duties carried by ahead	0 -5 5 6 -2 0 0 0
v:o:subject=duties carried charge	0 -13 0 15 0 0 0 0
v:o:subject=duties carried charge ahead	0 -10 0 12 0 0 0 0
v:o:subject=duties carried charge from	0 -4 0 0 0 0 0 6
v:o:subject=duties carried end	0 1 -6 0 3 0 0 0
v:o:subject=duties carried end ahead	0 1 -6 0 3 0 0 0
v:o:subject=duties carried end on	0 4 -4 -8 5 0 0 1
v:o:subject=duties carried from ahead	-1 -3 0 0 -8 0 0 15
v:o:subject=duties carried is ahead	0 0 0 -5 0 0 0 8
v:o:subject=duties carried meet	0 0 0 -14 15 0 0 0
v:o:subject=duties carried meet ahead	0 0 0 -14 15 0 0 0
v:o:subject=duties carried on ahead	-5 18 -11 -11 0 0 0 0
v:o:subject=duties carried pay	0 -11 0 8 -2 0 0 5
v:o:subject=duties carried pay ahead	0 -8 0 15 -1 0 0 -3
v:o:subject=duties carried pay today	0 -2 0 -5 0 0 0 9
v:o:subject=duties carried put	0 -12 0 0 11 0 0 0
v:o:subject=duties carried put ahead	0 -12 0 0 11 0 0 0
v:o:subject=duties carried run	0 6 0 -6 0 0 0 0
v:o:subject=duties carried run ahead	0 6 0 -6 0 0 0 0
v:o:subject=duties carried say	0 15 0 -6 -1 0 0 -8
v:o:subject=duties carried say ahead	0 17 0 -9 0 0 0 -8
v:o:subject=duties carried say on	0 17 0 -13 0 0 0 -2
v:o:subject=duties carried sign	0 -5 0 8 0 0 0 0
v:o:subject=duties carried sign ahead	0 -5 0 8 0 0 0 0
v:o:subject=duties carried sign on	0 -4 0 6 0 0 0 0
v:o:subject=duties carried since ahead	0 0 0 11 0 0 0 -7
v:o:subject=duties carried suspend	2 -1 5 -13 6 0 0 0
v:o:subject=duties carried suspend ahead	2 -1 5 -13 6 0 0 0
v:o:subject=duties carried suspend on	0 0 0 -1 6 0 0 0
v:o:subject=duties carried suspend until	0 1 7 -7 0 0 0 -3
v:o:subject=duties carried the ahead	0 0 0 9 -3 0 0 -5
v:o:subject=duties carried until ahead	0 2 6 -6 0 0 0 -3
v:o:subject=duties end	0 12 2 -1 -5 0 0 -11
v:o:subject=duties end ahead	0 12 2 -1 -5 0 0 -11
v:o:subject=duties end on	0 2 3 3 -4 0 0 -7
v:o:subject=duties far	-13 -3 0 0 0 5 -5 8
v:o:subject=duties far  ahead	0 -16 -3 0 6 13 0 0
v:o:subject=duties far  today	0 -4 0 0 11 0 0 -12
v:o:subject=duties far carried	-19 5 -4 2 2 -5 -3 0
v:o:subject=duties far carried agree	0 8 0 -6 0 0 0 0
v:o:subject=duties far carried agree ahead	0 8 0 -6 0 0 0 0
v:o:subject=duties far carried agree on	0 8 0 -6 0 0 0 0
v:o:subject=duties far carried announce on	0 -3 0 11 0 0 0 -1
v:o:subject=duties far carried be	-1 -3 1 0 14 0 4 -18
v:o:subject=duties far carried be ahead	-1 0 3 -2 14 0 4 -18
v:o:subject=duties far carried be is	0 11 0 2 -4 -3 0 -8
v:o:subject=duties far carried be on	0 -4 0 -5 7 4 0 0
v:o:subject=duties far carried be today	0 -4 0 8 0 0 0 0
v:o:subject=duties far carried before ahead	0 1 2 -14 7 0 0 0
v:o:subject=duties far carried before today	0 -8 0 14 0 0 0 0
v:o:subject=duties far carried begin	-4 4 0 -13 5 0 0 7
v:o:subject=duties far carried begin ahead	-4 5 1 -17 6 0 0 9
v:o:subject=duties far carried begin before	0 -9 -2 -2 15 0 0 0
v:o:subject=duties far carried begin on	0 4 0 -6 -5 0 0 6
v:o:subject=duties far carried begin today	0 0 0 6 0 0 0 0
v:o:subject=duties far carried charge	0 0 0 9 0 0 0 -6
v:o:subject=duties far carried charge ahead	0 0 0 9 0 0 0 -6
v:o:subject=duties far carried charge from	0 -7 0 9 0 0 0 0
v:o:subject=duties far carried end	0 -3 0 3 -14 0 0 7
v:o:subject=duties far carried end ahead	0 -2 0 2 -14 0 0 7
v:o:subject=duties far carried end on	0 -3 3 -2 -10 0 0 10
v:o:subject=duties far carried for ahead	0 -6 0 0 0 0 0 9
v:o:subject=duties far carried from ahead	-1 10 -2 -15 10 0 0 2
v:o:subject=duties far carried have	0 0 0 -4 8 0 0 0
v:o:subject=duties far carried have ahead	0 0 0 -4 8 0 0 0
v:o:subject=duties far carried is ahead	0 11 0 2 -4 -3 0 -8
v:o:subject=duties far carried of ahead	-1 0 0 13 0 0 0 -7
v:o:subject=duties far carried on ahead	-8 -6 0 11 -3 1 -1 -2
v:o:subject=duties far carried on today	0 0 0 8 0 0 0 0
v:o:subject=duties far carried other	0 -6 -1 9 3 0 0 -5
v:o:subject=duties far carried other ahead	0 -5 -1 6 4 0 0 -4
v:o:subject=duties far carried other on	0 -7 0 0 4 0 0 2
v:o:subject=duties far carried pay	0 18 0 -13 3 0 0 -10
v:o:subject=duties far carried pay ahead	0 21 0 -19 5 0 0 -7
v:o:subject=duties far carried pay from	0 14 0 -18 5 0 0 0
v:o:subject=duties far carried pay today	0 -2 0 7 0 0 0 0
v:o:subject=duties far carried put	0 -6 0 4 0 0 0 3
v:o:subject=duties far carried put ahead	0 -6 0 4 0 0 0 3
v:o:subject=duties far carried raise	0 -9 0 8 0 0 0 3
v:o:subject=duties far carried raise ahead	0 -9 0 8 0 0 0 3
v:o:subject=duties far carried say on	0 5 0 2 -4 0 0 -10
v:o:subject=duties far carried sign	0 18 0 -7 -10 0 0 -3
v:o:subject=duties far carried sign ahead	0 19 0 -8 -10 0 0 -3
v:o:subject=duties far carried sign on	0 19 0 -10 -9 0 0 -2
v:o:subject=duties far carried since ahead	0 -3 0 11 0 0 0 -4
v:o:subject=duties far carried sit	0 0 0 7 0 0 0 -1
v:o:subject=duties far carried sit ahead	0 0 0 7 0 0 0 -1
v:o:subject=duties far carried suspend	4 -4 0 7 -7 0 0 0
v:o:subject=duties far carried suspend ahead	4 -4 0 7 -7 0 0 0
v:o:subject=duties far carried the ahead	-1 11 0 -14 5 0 3 0
v:o:subject=duties far carried threaten	0 0 0 -1 7 0 0 -1
v:o:subject=duties far carried threaten ahead	0 0 0 -1 7 0 0 -1
v:o:subject=duties far carried to ahead	7 -9 0 4 -2 0 0 0
v:o:subject=duties far carried until ahead	-2 -10 4 -9 9 0 0 8
v:o:subject=duties far carried write	0 -3 0 8 0 0 0 -1
v:o:subject=duties far carried write ahead	0 -3 0 8 0 0 0 -1
v:o:subject=duties far carried write on	0 -3 0 8 0 0 0 -1
v:o:subject=duties far friday, today	0 12 0 -7 0 0 0 0
v:o:subject=duties far from ahead	0 12 9 -16 0 0 0 -10
v:o:subject=duties far no verb	-13 -3 0 0 0 5 -5 8
v:o:subject=duties far no verb 	-1 -20 -4 0 16 12 0 -5
v:o:subject=duties far no verb ahead	-10 -1 0 0 -4 8 -2 2
v:o:subject=duties far no verb friday,	0 12 0 -7 0 0 0 0
v:o:subject=duties far no verb from	0 12 9 -15 0 0 0 -11
v:o:subject=duties far no verb on	0 10 0 -10 -4 0 0 5
v:o:subject=duties far no verb the	0 0 0 10 0 0 0 -12
v:o:subject=duties far no verb thursday,	0 -1 0 -8 0 0 0 13
v:o:subject=duties far no verb today	0 -3 -4 -2 4 0 0 8
v:o:subject=duties far no verb until	0 -8 0 4 -4 0 0 4
v:o:subject=duties far on ahead	0 11 0 -13 -3 0 0 6
v:o:subject=duties far the ahead	0 0 0 10 0 0 0 -11
v:o:subject=duties far thursday, today	0 0 0 -11 0 0 0 13
v:o:subject=duties far until ahead	0 -8 0 3 -4 0 0 5
v:o:subject=duties for ahead	0 9 0 -3 -3 0 0 0
v:o:subject=duties from ahead	-1 10 -5 12 -15 0 0 -21
v:o:subject=duties from today	0 11 0 -7 0 0 0 0
v:o:subject=duties no verb	0 14 2 -9 -7 -7 -12 4
v:o:subject=duties no verb 	0 7 0 7 -12 0 0 -14
v:o:subject=duties no verb ahead	1 6 4 -9 -3 -6 -10 11
v:o:subject=duties no verb by	0 -15 0 10 5 0 0 -1
v:o:subject=duties no verb from	0 14 -4 0 -11 0 0 -12
v:o:subject=duties no verb on	5 16 -6 0 -6 0 0 -20
v:o:subject=duties no verb the	0 17 0 -15 0 0 0 0
v:o:subject=duties no verb today	0 18 -2 0 -6 0 0 -25
v:o:subject=duties no verb until	0 12 -3 -9 -10 0 0 5
v:o:subject=duties of ahead	0 8 0 0 0 0 0 -5
v:o:subject=duties on ahead	2 23 -3 -2 -3 0 0 -29
v:o:subject=duties other	0 -8 -2 2 7 0 0 0
v:o:subject=duties other ahead	0 -8 -2 2 7 0 0 0
v:o:subject=duties return	0 10 0 -5 0 0 0 -2
v:o:subject=duties return ahead	0 11 0 -9 0 0 0 0
v:o:subject=duties return on	0 11 0 -9 0 0 0 0
v:o:subject=duties since ahead	0 -3 0 -6 0 0 0 11
v:o:subject=duties suspend until	-2 -3 0 0 0 0 0 9
v:o:subject=duties the ahead	0 17 1 -18 0 0 0 0
v:o:subject=duties to ahead	3 0 1 -11 1 0 0 1
v:o:subject=duties until ahead	-5 4 -8 -10 -3 0 0 16
v:o:subject=exclusions	0 -12 28 -12 -11 0 0 -10
v:o:subject=exclusions carried	0 -9 10 -9 4 0 0 1
v:o:subject=exclusions end	0 -1 5 7 0 0 0 -10
v:o:subject=exclusions end ahead	0 -1 5 7 0 0 0 -10
v:o:subject=exclusions far carried	9 -7 0 -4 10 0 0 -6
v:o:subject=exclusions no verb	3 -4 16 -13 -1 0 0 -7
v:o:subject=exclusions no verb ahead	3 -4 16 -13 -1 0 0 -7
v:o:subject=exclusions on ahead	2 -6 7 0 -5 0 0 -1
v:o:subject=fees	0 -3 -2 6 7 0 0 -12
v:o:subject=fees carried	0 7 0 -8 21 0 0 -20
v:o:subject=fees carried on ahead	0 1 0 -5 13 0 0 -11
v:o:subject=fees far	0 -9 0 0 3 0 0 3
v:o:subject=fees far carried	5 0 2 8 -5 0 0 -14
v:o:subject=fees far no verb	0 -9 0 0 3 0 0 3
v:o:subject=fees far no verb ahead	0 -8 0 0 4 0 0 4
v:o:subject=fees from ahead	0 0 0 -6 10 0 0 0
v:o:subject=fees no verb	2 -1 0 0 6 0 0 -7
v:o:subject=fees no verb ahead	2 0 0 0 6 0 0 -7
v:o:subject=longer	0 -5 -3 -9 -4 0 5 15
v:o:subject=longer carried	-7 -11 1 12 -3 -1 0 1
v:o:subject=longer carried begin	-1 -3 0 21 0 0 0 -14
v:o:subject=longer carried begin ahead	-1 -3 0 20 0 0 0 -14
v:o:subject=longer carried end on	0 -1 5 -7 0 0 0 5
v:o:subject=longer carried on ahead	0 0 4 -12 5 0 0 0
v:o:subject=longer carried to ahead	-1 9 0 -10 0 0 0 3
v:o:subject=longer far	-2 10 0 -1 -7 0 0 0
v:o:subject=longer far carried	0 -13 -4 11 -5 0 0 5
v:o:subject=longer far carried begin	0 -8 0 9 0 0 0 0
v:o:subject=longer far carried begin ahead	0 -8 0 9 0 0 0 0
v:o:subject=longer far carried end ahead	0 0 0 16 0 0 0 -14
v:o:subject=longer far carried on ahead	0 -12 0 25 -3 0 0 -12
v:o:subject=longer far carried on today	0 0 0 -8 0 0 0 9
v:o:subject=longer far no verb	-2 10 0 -1 -7 0 0 0
v:o:subject=longer far no verb ahead	-1 13 0 2 -4 0 0 -15
v:o:subject=longer far no verb today	0 -5 0 -6 0 0 0 13
v:o:subject=longer no verb	0 1 -1 -6 -2 0 6 3
v:o:subject=longer no verb ahead	0 1 -1 -10 -2 0 6 6
v:o:subject=longer to ahead	0 0 0 -11 0 0 0 13
v:o:subject=meeting	-9 -12 2 11 0 8 -4 -4
v:o:subject=meeting begin	0 0 0 -5 0 0 0 9
v:o:subject=meeting begin ahead	0 0 0 -7 0 0 0 10
v:o:subject=meeting begin on	0 0 0 -8 0 0 0 11
v:o:subject=meeting carried	-4 -9 -3 11 -23 14 0 0
v:o:subject=meeting carried be	0 -1 0 -4 -1 13 0 -1
v:o:subject=meeting carried be ahead	0 -1 0 -5 -1 13 0 0
v:o:subject=meeting carried end	0 0 0 -11 0 0 0 13
v:o:subject=meeting carried end ahead	0 0 0 -12 0 0 0 14
v:o:subject=meeting carried end on	0 0 0 -8 0 0 0 10
v:o:subject=meeting carried from ahead	0 0 0 6 0 0 0 0
v:o:subject=meeting carried on ahead	0 1 0 0 -7 0 0 6
v:o:subject=meeting carried other	0 0 0 7 -1 0 0 -1
v:o:subject=meeting carried other ahead	0 0 0 7 -1 0 0 -1
v:o:subject=meeting end	0 0 0 6 0 0 0 -3
v:o:subject=meeting end on	0 0 0 6 0 0 0 -3
v:o:subject=meeting far	-5 -2 -3 4 7 -2 0 -1
v:o:subject=meeting far  ahead	0 5 0 -4 -7 0 0 6
v:o:subject=meeting far carried	-14 0 -6 21 -10 0 -2 -1
v:o:subject=meeting far carried be	0 -1 0 -9 2 0 0 9
v:o:subject=meeting far carried be ahead	0 -1 0 -11 2 0 0 10
v:o:subject=meeting far carried begin	-2 5 0 -7 -4 0 0 12
v:o:subject=meeting far carried begin ahead	-2 5 0 -7 -4 0 0 12
v:o:subject=meeting far carried on ahead	-4 -22 0 16 0 0 0 0
v:o:subject=meeting far carried other	0 2 0 9 -6 0 0 -3
v:o:subject=meeting far carried other ahead	0 2 0 9 -6 0 0 -3
v:o:subject=meeting far carried the ahead	0 3 0 4 7 0 0 -16
v:o:subject=meeting far carried until ahead	-1 -4 0 0 0 0 0 7
v:o:subject=meeting far no verb	-5 -2 -3 4 7 -2 0 -1
v:o:subject=meeting far no verb 	0 5 0 -3 -8 0 0 5
v:o:subject=meeting far no verb ahead	-5 -1 -3 13 8 -2 0 -12
v:o:subject=meeting far no verb today	0 0 0 -12 0 0 0 15
v:o:subject=meeting from ahead	0 -3 -2 13 -4 0 0 0
v:o:subject=meeting no verb	-4 1 6 -6 9 10 -3 -12
v:o:subject=meeting no verb ahead	-3 4 6 -18 11 11 -1 -3
v:o:subject=meeting no verb from	0 8 0 -6 0 0 0 0
v:o:subject=meeting no verb on	0 3 0 -7 19 0 0 -13
v:o:subject=meeting no verb today	0 -3 0 20 0 0 0 -13
v:o:subject=meeting on ahead	0 1 -1 -11 13 0 0 0
v:o:subject=meeting the ahead	0 0 0 -12 0 0 0 14
v:o:subject=none	-11 13 8 0 -38 -14 -15 5
v:o:subject=none  ahead	-3 -6 -3 1 -4 0 0 8
v:o:subject=none  today	0 -4 0 23 0 0 0 -13
v:o:subject=none a ahead	0 -2 0 9 0 0 0 -5
v:o:subject=none carried	0 0 -12 -15 5 -3 12 14
v:o:subject=none carried  ahead	14 -2 0 -6 0 0 0 -2
v:o:subject=none carried a ahead	0 -2 0 10 0 0 0 -4
v:o:subject=none carried agree	0 0 0 19 0 0 1 -19
v:o:subject=none carried agree ahead	0 0 0 19 0 0 1 -19
v:o:subject=none carried be	7 6 0 -2 2 0 -4 -10
v:o:subject=none carried be 	14 -9 0 0 0 0 0 -6
v:o:subject=none carried be ahead	7 8 0 -8 2 0 -4 -6
v:o:subject=none carried be on	-2 18 0 -26 7 3 0 0
v:o:subject=none carried be today	0 -1 0 15 0 0 0 -9
v:o:subject=none carried before ahead	0 0 -3 0 7 0 0 -1
v:o:subject=none carried begin	0 9 -6 -9 0 0 4 1
v:o:subject=none carried begin ahead	0 -5 -6 2 0 0 5 3
v:o:subject=none carried begin on	5 -9 -2 12 -9 0 0 0
v:o:subject=none carried begin the	0 -6 0 4 0 0 0 4
v:o:subject=none carried begin today	0 21 0 -18 0 0 0 -1
v:o:subject=none carried by ahead	0 -3 0 -11 16 1 4 -6
v:o:subject=none carried end	1 -3 0 -13 -5 0 0 20
v:o:subject=none carried end ahead	1 -2 0 -5 -4 0 0 11
v:o:subject=none carried end today	0 0 0 -10 0 0 0 11
v:o:subject=none carried extend	0 -2 0 9 0 0 0 -3
v:o:subject=none carried extend ahead	0 -2 0 9 0 0 0 -3
v:o:subject=none carried from ahead	-3 11 0 -12 -2 0 0 10
v:o:subject=none carried get	0 0 0 -22 17 0 0 2
v:o:subject=none carried have	-2 -13 0 0 10 0 3 -1
v:o:subject=none carried have ahead	-2 -13 0 0 10 0 3 0
v:o:subject=none carried have until	0 -4 0 8 -1 2 0 -4
v:o:subject=none carried leave	0 -6 0 6 0 0 0 1
v:o:subject=none carried make	0 10 0 -16 -4 0 0 11
v:o:subject=none carried make ahead	0 10 0 -16 -4 0 0 11
v:o:subject=none carried meet	0 -1 0 14 -5 0 0 -2
v:o:subject=none carried meet ahead	0 0 0 11 -5 0 0 -1
v:o:subject=none carried meet on	0 0 0 7 -3 0 0 0
v:o:subject=none carried of ahead	2 0 0 6 1 0 4 -14
v:o:subject=none carried on ahead	0 -6 1 -1 4 1 -1 0
v:o:subject=none carried on today	0 -2 0 11 0 0 0 -3
v:o:subject=none carried other	0 15 4 -14 -2 0 0 0
v:o:subject=none carried other ahead	0 15 4 -16 -2 0 0 0
v:o:subject=none carried other on	0 11 0 -8 0 0 0 0
v:o:subject=none carried pay	0 2 0 -12 0 0 0 9
v:o:subject=none carried pay ahead	0 5 0 -16 1 0 0 10
v:o:subject=none carried pay since	0 0 0 -5 0 0 0 6
v:o:subject=none carried put	0 7 0 0 0 0 0 -4
v:o:subject=none carried put ahead	0 7 0 0 0 0 0 -4
v:o:subject=none carried put on	0 -1 0 6 0 0 0 -3
v:o:subject=none carried return	0 -11 0 15 0 0 0 0
v:o:subject=none carried return ahead	0 -11 0 15 0 0 0 0
v:o:subject=none carried run	2 -10 0 5 0 0 0 0
v:o:subject=none carried run ahead	2 -10 0 4 0 0 0 1
v:o:subject=none carried say	0 -13 0 -7 0 0 0 17
v:o:subject=none carried say ahead	0 -12 0 -8 0 0 0 18
v:o:subject=none carried say on	0 -9 0 -5 0 0 0 14
v:o:subject=none carried sign	0 -6 0 0 0 0 0 6
v:o:subject=none carried sign ahead	0 -6 0 0 0 0 0 7
v:o:subject=none carried sign on	0 -4 0 14 -4 0 0 0
v:o:subject=none carried sit on	0 0 0 -4 6 0 0 0
v:o:subject=none carried suspend	1 -2 6 -17 -8 0 0 17
v:o:subject=none carried suspend ahead	3 -2 6 -19 -7 0 0 17
v:o:subject=none carried suspend on	0 0 9 -7 0 0 0 0
v:o:subject=none carried suspend until	-1 -1 0 -12 0 0 0 17
v:o:subject=none carried tell on	0 0 0 7 0 0 0 -2
v:o:subject=none carried the ahead	-9 -1 -7 -4 -14 -2 14 11
v:o:subject=none carried to ahead	-1 -9 2 -12 0 0 0 21
v:o:subject=none carried until ahead	-9 9 -2 7 -16 4 0 -5
v:o:subject=none carried write	0 -4 0 6 0 0 0 0
v:o:subject=none carried write on	0 -3 0 6 0 0 0 0
v:o:subject=none friday today	0 18 0 -15 0 0 0 -1
v:o:subject=none friday, today	0 11 0 -5 0 0 0 -5
v:o:subject=none from ahead	0 14 0 -6 0 0 0 -6
v:o:subject=none monday, today	0 -1 0 10 0 0 0 -5
v:o:subject=none no verb	-11 13 8 0 -38 -14 -15 5
v:o:subject=none no verb 	-4 -10 -4 12 -7 0 0 3
v:o:subject=none no verb a	0 -2 0 10 0 0 0 -5
v:o:subject=none no verb ahead	-3 17 12 -22 -25 -8 -9 12
v:o:subject=none no verb friday	0 18 0 -15 0 0 0 -1
v:o:subject=none no verb friday,	0 9 0 -3 0 0 0 -6
v:o:subject=none no verb from	0 14 0 -6 0 0 0 -7
v:o:subject=none no verb monday,	0 -1 0 12 0 0 0 -7
v:o:subject=none no verb of	0 10 0 -2 0 0 0 -7
v:o:subject=none no verb on	8 12 19 -27 -11 0 0 0
v:o:subject=none no verb sunday,	0 2 0 -7 0 0 0 4
v:o:subject=none no verb the	0 7 8 -4 0 0 0 -7
v:o:subject=none no verb thursday,	0 -3 0 13 0 0 0 -6
v:o:subject=none no verb to	0 -3 0 -11 0 0 0 17
v:o:subject=none no verb today	-8 -2 -7 30 -14 -2 -3 -11
v:o:subject=none no verb tuesday,	0 -3 0 14 0 0 0 -6
v:o:subject=none no verb until	0 -7 0 -12 0 0 0 21
v:o:subject=none no verb ·	0 0 0 10 0 0 0 -3
v:o:subject=none of ahead	0 11 0 -5 0 0 0 -3
v:o:subject=none on ahead	8 0 19 -14 -10 0 0 0
v:o:subject=none on today	0 21 0 -20 0 0 0 0
v:o:subject=none the ahead	0 8 8 -6 0 0 0 -6
v:o:subject=none thursday, today	0 0 0 7 0 0 0 -3
v:o:subject=none to ahead	0 -3 0 -11 0 0 0 17
v:o:subject=none tuesday, today	0 -3 0 14 0 0 0 -6
v:o:subject=none until ahead	0 -7 0 -12 0 0 0 21
v:o:subject=none · today	0 0 0 10 0 0 0 -3
v:o:subject=procedure	-8 -15 -6 -7 22 -5 0 4
v:o:subject=procedure  ahead	0 -1 0 -22 25 0 0 0
v:o:subject=procedure carried	0 13 0 -7 13 0 0 -21
v:o:subject=procedure carried be	0 -6 0 16 -6 0 0 -3
v:o:subject=procedure carried be ahead	0 -5 0 15 -6 0 0 -3
v:o:subject=procedure carried on ahead	0 11 0 -2 -1 0 0 -5
v:o:subject=procedure far	-2 5 -2 0 -12 0 0 5
v:o:subject=procedure far carried be	0 2 0 -14 10 0 0 0
v:o:subject=procedure far carried be ahead	0 2 0 -14 10 0 0 0
v:o:subject=procedure far carried on ahead	0 6 0 -10 13 0 0 -8
v:o:subject=procedure far no verb	-2 5 -2 0 -12 0 0 5
v:o:subject=procedure far no verb 	0 -6 0 0 0 0 0 9
v:o:subject=procedure far no verb ahead	-1 5 -2 0 -12 0 0 6
v:o:subject=procedure no verb	-3 -9 -3 -16 21 0 0 9
v:o:subject=procedure no verb 	0 -1 0 -22 25 0 0 0
v:o:subject=procedure no verb ahead	-2 -7 -2 -21 23 0 0 10
v:o:subject=procedure on ahead	0 -9 0 0 10 0 0 -8
v:o:subject=procedure suspend	0 -1 0 10 -4 0 0 0
v:o:subject=procedure suspend ahead	0 -1 0 10 -4 0 0 0
v:o:subject=procedure suspend on	0 -1 0 10 -4 0 0 0
v:o:subject=sale	-1 6 0 -4 -3 16 0 -14
v:o:subject=sale carried	0 -5 0 -6 0 18 0 -7
v:o:subject=sale far	0 0 0 7 0 0 0 0
v:o:subject=sale far carried	-1 15 -2 -9 0 -1 0 1
v:o:subject=sale far carried on ahead	0 5 0 0 -7 0 0 0
v:o:subject=sale far no verb	0 0 0 7 0 0 0 0
v:o:subject=sale no verb	0 9 0 0 -3 7 0 -13
v:o:subject=sale no verb ahead	0 9 0 -1 -2 7 0 -11
v:o:subject=sale on ahead	0 2 0 4 0 0 0 -6
v:o:subject=signing	0 9 -7 0 -7 -6 -1 2
v:o:subject=signing no verb	-4 4 -4 4 -21 -2 0 11
v:o:subject=signing no verb ahead	-3 8 -2 -4 -18 -1 0 16
v:o:subject=signing no verb on	0 0 0 0 -6 0 0 5
v:o:subject=signing no verb today	0 -5 0 18 0 0 0 -6
v:o:subject=signing on ahead	0 4 0 0 -8 0 0 5
v:o:subject=truce	0 -1 0 -10 -14 -10 -7 25
v:o:subject=truce  ahead	-1 1 0 -11 -2 0 0 13
v:o:subject=truce begin	-1 12 0 0 -2 0 0 -6
v:o:subject=truce begin ahead	0 14 0 -1 -1 0 0 -6
v:o:subject=truce begin on	0 6 0 0 0 0 0 -5
v:o:subject=truce carried	4 1 -8 2 -4 -5 -5 3
v:o:subject=truce carried be	0 -4 0 13 -7 0 0 0
v:o:subject=truce carried be ahead	0 -3 0 8 -7 0 0 2
v:o:subject=truce carried be on	0 -10 0 4 0 0 0 4
v:o:subject=truce carried begin	0 7 0 0 -3 0 0 0
v:o:subject=truce carried begin ahead	0 10 0 -5 -2 0 0 0
v:o:subject=truce carried begin on	0 14 0 -8 -1 0 0 -3
v:o:subject=truce carried end	0 -8 0 -2 5 0 0 5
v:o:subject=truce carried end ahead	0 -8 0 -2 5 0 0 5
v:o:subject=truce carried end on	0 -6 0 -8 5 0 0 10
v:o:subject=truce carried have	15 -5 0 -10 0 0 0 0
v:o:subject=truce carried have ahead	15 -5 0 -10 0 0 0 0
v:o:subject=truce carried on ahead	-4 0 -2 -7 7 0 0 6
v:o:subject=truce carried run	0 0 0 -1 0 0 0 6
v:o:subject=truce carried run ahead	0 0 0 -1 0 0 0 6
v:o:subject=truce carried suspend	-4 0 0 12 0 0 0 -7
v:o:subject=truce carried suspend ahead	-4 0 0 12 0 0 0 -7
v:o:subject=truce carried suspend until	0 0 0 8 0 0 0 -6
v:o:subject=truce end	0 -3 0 -11 -6 0 0 19
v:o:subject=truce end ahead	0 -3 0 -6 -6 0 0 14
v:o:subject=truce end on	0 -1 0 0 -6 0 0 6
v:o:subject=truce extend	0 -2 0 -15 0 0 0 18
v:o:subject=truce extend ahead	0 -2 0 -15 0 0 0 18
v:o:subject=truce far	-9 4 -6 -5 2 -2 0 7
v:o:subject=truce far  ahead	0 13 0 9 -2 0 0 -21
v:o:subject=truce far  today	0 0 0 -12 -2 0 0 18
v:o:subject=truce far carried	0 -19 0 16 -1 -4 -6 2
v:o:subject=truce far carried be	0 -9 4 -8 -6 0 0 16
v:o:subject=truce far carried be ahead	0 -8 4 17 -6 0 0 -7
v:o:subject=truce far carried charge	0 -11 0 9 0 0 0 0
v:o:subject=truce far carried end	0 1 0 -9 2 0 0 7
v:o:subject=truce far carried end ahead	0 1 0 -15 2 0 0 12
v:o:subject=truce far carried end on	0 0 0 -13 3 0 0 12
v:o:subject=truce far carried on ahead	1 -20 -1 12 2 0 0 -2
v:o:subject=truce far carried on today	0 0 0 9 0 0 0 -5
v:o:subject=truce far carried suspend	1 8 0 5 0 0 0 -15
v:o:subject=truce far carried the ahead	0 -4 0 10 0 0 -3 0
v:o:subject=truce far carried to ahead	0 0 0 -6 0 0 0 8
v:o:subject=truce far carried until ahead	0 0 0 14 -8 0 0 -4
v:o:subject=truce far monday, today	0 0 0 -5 0 0 0 7
v:o:subject=truce far no verb	-9 4 -6 -5 2 -2 0 7
v:o:subject=truce far no verb 	0 11 0 -4 -7 0 0 1
v:o:subject=truce far no verb ahead	-6 11 -3 5 -14 0 0 -6
v:o:subject=truce far no verb monday,	0 -1 0 -9 0 0 0 13
v:o:subject=truce far no verb on	0 8 0 -7 -1 0 0 1
v:o:subject=truce far no verb today	0 -15 0 -13 10 0 0 16
v:o:subject=truce far no verb wednesday,	0 0 0 -12 16 0 0 -3
v:o:subject=truce far on ahead	0 8 0 -7 -1 0 0 1
v:o:subject=truce far wednesday, today	0 0 0 -12 16 0 0 -3
v:o:subject=truce from ahead	0 14 0 3 -2 0 0 -14
v:o:subject=truce no verb	6 -2 2 -1 0 -5 -5 4
v:o:subject=truce no verb 	-1 1 0 -10 -2 0 0 13
v:o:subject=truce no verb ahead	7 0 3 7 0 -5 -4 -8
v:o:subject=truce no verb ends	0 0 0 -5 0 0 0 7
v:o:subject=truce no verb from	0 1 0 14 0 0 0 -16
v:o:subject=truce no verb on	5 -10 5 -9 2 0 0 6
v:o:subject=truce no verb the	0 -6 7 4 0 0 0 -4
v:o:subject=truce no verb to	0 -3 0 0 0 0 0 7
v:o:subject=truce no verb today	0 -4 0 -20 0 0 0 26
v:o:subject=truce no verb until	-1 -8 0 20 -1 0 0 -12
v:o:subject=truce on ahead	2 -9 3 -8 -2 0 0 15
v:o:subject=truce on today	0 0 0 10 0 0 0 -8
v:o:subject=truce run	0 -1 0 9 0 0 0 -5
v:o:subject=truce run ahead	0 -1 0 9 0 0 0 -4
v:o:subject=truce run on	0 0 0 -16 0 0 0 17
v:o:subject=truce run to	0 0 0 20 0 0 0 -19
v:o:subject=truce the ahead	0 -7 7 7 0 0 0 -7
v:o:subject=truce to ahead	-3 -4 0 13 0 0 0 -5
v:o:subject=truce until ahead	-4 -8 0 18 -3 0 0 -8
v:o:topic=controls	33 -5 0 -14 6 -6 -5 -27
v:o:topic=controls ahead	34 -5 0 -17 7 -5 -5 -26
v:o:topic=controls announce	-1 0 0 7 0 0 0 0
v:o:topic=controls begin	11 0 0 -5 -1 0 0 0
v:o:topic=controls far	17 -28 -3 -10 10 -1 0 7
v:o:topic=controls far 	0 -2 0 16 -4 0 0 -5
v:o:topic=controls far ahead	17 -27 -3 -14 10 0 0 9
v:o:topic=controls far no verb	8 -9 0 0 0 0 0 0
v:o:topic=controls far on	1 -10 0 -5 0 0 0 10
v:o:topic=controls far on ahead	1 -10 0 -5 0 0 0 10
v:o:topic=controls from	15 -6 0 -2 -2 0 0 0
v:o:topic=controls from ahead	15 -6 0 -3 -2 0 0 0
v:o:topic=controls no verb	7 0 4 -1 1 0 0 -12
v:o:topic=controls of	-7 -1 0 12 0 0 0 0
v:o:topic=controls of ahead	-7 -1 0 12 0 0 0 0
v:o:topic=controls on	11 -1 0 5 -16 0 0 -8
v:o:topic=controls on ahead	11 0 0 5 -16 0 0 -8
v:o:topic=controls suspend	6 0 0 -9 11 0 0 -8
v:o:topic=controls the	7 0 -1 -7 7 0 0 -2
v:o:topic=controls the ahead	7 0 -1 -7 7 0 0 -2
v:o:topic=controls today	-2 0 0 6 0 0 0 0
v:o:topic=controls until	-2 0 6 -20 14 0 0 -2
v:o:topic=controls until ahead	-2 0 6 -20 14 0 0 -2
v:o:topic=deal	0 -5 -12 -9 5 -12 23 5
v:o:topic=deal ahead	0 -2 -11 -10 7 -11 24 0
v:o:topic=deal be	0 -6 0 -1 -2 0 5 4
v:o:topic=deal begin	0 -12 0 15 0 0 0 0
v:o:topic=deal by	0 -8 0 -7 8 0 0 7
v:o:topic=deal by ahead	0 -8 0 -9 8 0 0 8
v:o:topic=deal end	0 -10 0 -8 0 0 0 16
v:o:topic=deal far	-9 4 -6 7 -1 -3 -1 0
v:o:topic=deal far ahead	-7 6 -5 -2 0 -2 0 6
v:o:topic=deal far be	0 -3 0 0 -5 0 0 10
v:o:topic=deal far no verb	-2 -3 -2 3 6 0 0 0
v:o:topic=deal far on	0 1 0 1 -9 0 0 3
v:o:topic=deal far on ahead	0 1 0 1 -9 0 0 3
v:o:topic=deal far today	0 -2 0 19 0 0 0 -14
v:o:topic=deal from	0 8 0 -11 0 0 0 6
v:o:topic=deal from ahead	0 9 0 -12 0 0 0 6
v:o:topic=deal no verb	6 5 -2 5 -10 -3 13 -21
v:o:topic=deal on	-6 0 -2 5 11 0 -2 -5
v:o:topic=deal on ahead	-5 0 -1 2 11 0 -2 -3
v:o:topic=deal say	0 10 0 -7 0 0 0 0
v:o:topic=deal sit	0 0 0 -14 18 0 0 0
v:o:topic=deal the	0 -12 0 -11 -4 0 8 15
v:o:topic=deal the ahead	0 -12 0 -11 -4 0 8 15
v:o:topic=deal today	0 -7 0 0 0 0 0 8
v:o:topic=duties	-15 24 4 -8 5 -31 -18 -9
v:o:topic=duties 	0 7 0 6 -16 0 0 -6
v:o:topic=duties  ahead	0 10 0 6 -15 0 0 -14
v:o:topic=duties agree	0 4 0 -8 0 0 0 3
v:o:topic=duties ahead	-12 26 8 -19 1 -28 -15 -1
v:o:topic=duties be	-2 -12 2 7 0 -1 0 2
v:o:topic=duties before	0 -2 0 -22 10 0 0 14
v:o:topic=duties before ahead	0 -2 0 -22 10 0 0 14
v:o:topic=duties begin	1 4 2 8 -7 0 4 -27
v:o:topic=duties by	0 -1 0 6 0 0 5 -16
v:o:topic=duties by ahead	0 -1 0 6 0 0 5 -16
v:o:topic=duties call	0 -4 0 10 0 0 0 -5
v:o:topic=duties cent	0 -9 0 17 0 0 0 -9
v:o:topic=duties charge	0 -12 0 -1 13 0 0 3
v:o:topic=duties collect	0 6 0 0 -2 0 0 0
v:o:topic=duties cut	0 13 0 -6 -2 0 0 -1
v:o:topic=duties end	0 29 3 -22 -19 0 0 -3
v:o:topic=duties fall	0 0 0 7 0 0 0 -5
v:o:topic=duties far	-28 1 -14 -7 17 -3 -15 11
v:o:topic=duties far 	-1 -13 -4 -2 16 12 0 -5
v:o:topic=duties far  ahead	0 -9 -3 -2 5 13 0 0
v:o:topic=duties far  today	0 -4 0 0 11 0 0 -12
v:o:topic=duties far ahead	-24 6 -9 -14 14 0 -11 9
v:o:topic=duties far be	0 9 -2 0 15 -6 0 -21
v:o:topic=duties far before	0 0 0 7 0 0 0 -6
v:o:topic=duties far begin	0 6 0 -7 0 0 0 4
v:o:topic=duties far by	0 -1 0 -13 20 0 0 -3
v:o:topic=duties far by ahead	0 -1 0 -13 20 0 0 -3
v:o:topic=duties far end	0 -1 -1 12 -7 0 0 0
v:o:topic=duties far friday,	0 12 0 -7 0 0 0 0
v:o:topic=duties far friday, today	0 12 0 -7 0 0 0 0
v:o:topic=duties far from	0 5 8 -9 0 0 0 0
v:o:topic=duties far from ahead	0 6 8 -12 0 0 0 0
v:o:topic=duties far have	0 0 0 7 0 0 0 -2
v:o:topic=duties far is	0 19 0 -6 -2 -3 0 -7
v:o:topic=duties far is ahead	0 19 0 -6 -2 -3 0 -7
v:o:topic=duties far no verb	-13 -3 0 0 0 5 -5 8
v:o:topic=duties far of	0 -2 0 11 0 0 0 -5
v:o:topic=duties far on	-4 -4 -7 0 6 -1 0 5
v:o:topic=duties far on ahead	-4 -4 -7 -1 8 0 0 6
v:o:topic=duties far on today	0 0 0 7 -1 0 0 0
v:o:topic=duties far other	0 -8 -1 9 4 0 0 -5
v:o:topic=duties far say	0 0 0 0 -5 0 0 6
v:o:topic=duties far since	0 0 0 12 0 0 0 -8
v:o:topic=duties far since ahead	0 0 0 12 0 0 0 -7
v:o:topic=duties far sit	0 0 0 7 0 0 0 -1
v:o:topic=duties far the	0 3 0 14 -7 0 0 -11
v:o:topic=duties far the ahead	0 3 0 13 -7 0 0 -11
v:o:topic=duties far thursday,	0 -1 0 -8 0 0 0 13
v:o:topic=duties far thursday, today	0 0 0 -11 0 0 0 13
v:o:topic=duties far to	0 -4 0 0 -2 0 0 8
v:o:topic=duties far to ahead	0 -4 0 0 -2 0 0 8
v:o:topic=duties far today	0 -11 -5 6 2 -1 0 4
v:o:topic=duties far until	0 -11 0 -1 7 0 0 2
v:o:topic=duties far until ahead	0 -10 0 -2 7 0 0 3
v:o:topic=duties for	0 7 0 0 -5 0 0 0
v:o:topic=duties for ahead	0 8 0 0 -5 0 0 0
v:o:topic=duties from	-8 39 -15 -9 -15 -1 -1 -28
v:o:topic=duties from ahead	-8 36 -12 -8 -13 0 0 -26
v:o:topic=duties from today	0 8 0 -3 0 0 0 0
v:o:topic=duties have	0 0 0 7 -2 0 0 0
v:o:topic=duties impose	0 5 0 -9 0 0 0 4
v:o:topic=duties is	0 -12 0 3 0 0 0 6
v:o:topic=duties is ahead	0 -12 0 2 0 0 0 6
v:o:topic=duties keep	0 -1 0 10 0 0 0 -7
v:o:topic=duties levy	0 23 0 -18 -2 0 0 -3
v:o:topic=duties lower	0 6 0 3 -5 0 0 -5
v:o:topic=duties no verb	0 14 2 -9 -7 -7 -12 4
v:o:topic=duties of	0 10 0 0 0 0 0 -8
v:o:topic=duties of ahead	0 12 0 -3 0 0 0 -5
v:o:topic=duties on	-3 24 -5 2 -12 -5 -4 -20
v:o:topic=duties on ahead	-2 27 -4 -3 -10 -4 -3 -18
v:o:topic=duties on today	0 -8 0 16 0 0 0 -4
v:o:topic=duties other	0 -10 6 7 2 0 0 -8
v:o:topic=duties pay	0 6 -2 -2 -12 0 0 6
v:o:topic=duties percent	0 11 0 -2 0 0 0 -6
v:o:topic=duties propose	0 0 0 -6 8 0 0 0
v:o:topic=duties raise	0 -8 0 11 -2 0 0 0
v:o:topic=duties return	0 5 0 2 0 0 0 -9
v:o:topic=duties rise	0 2 0 6 -1 0 0 -7
v:o:topic=duties run	0 0 3 -9 0 0 0 3
v:o:topic=duties say	0 0 0 9 -1 0 0 -7
v:o:topic=duties since	0 -10 0 7 0 0 0 2
v:o:topic=duties since ahead	0 -10 0 7 0 0 0 2
v:o:topic=duties the	0 15 0 -5 -9 0 -2 0
v:o:topic=duties the ahead	0 15 0 -5 -9 0 -2 0
v:o:topic=duties threaten	0 -6 0 3 7 0 0 -1
v:o:topic=duties through	0 -4 0 -1 0 0 0 10
v:o:topic=duties through ahead	0 -4 0 -1 0 0 0 10
v:o:topic=duties today	-1 0 -7 18 6 0 0 -26
v:o:topic=duties until	-1 0 8 -12 -7 0 0 14
v:o:topic=duties until ahead	-1 0 8 -12 -7 0 0 14
v:o:topic=duties write	0 -5 0 7 0 0 0 0
v:o:topic=exclusions	0 -12 34 -17 -3 -1 -1 -4
v:o:topic=exclusions ahead	0 -8 34 -22 -2 -1 -1 -4
v:o:topic=exclusions be	0 0 12 0 -4 0 0 -4
v:o:topic=exclusions end	0 -4 4 12 -2 0 0 -12
v:o:topic=exclusions far	8 -3 11 -21 11 0 0 -7
v:o:topic=exclusions no verb	3 -4 16 -13 -1 0 0 -7
v:o:topic=exclusions on	2 -8 8 -9 -4 0 0 6
v:o:topic=exclusions on ahead	2 -8 8 -9 -4 0 0 6
v:o:topic=fees	2 -15 0 13 10 -2 0 -18
v:o:topic=fees ahead	2 -14 0 12 10 -2 0 -18
v:o:topic=fees be	0 -5 0 17 -16 0 0 5
v:o:topic=fees begin	0 -6 0 -4 14 0 0 -1
v:o:topic=fees far no verb	0 -9 0 0 3 0 0 3
v:o:topic=fees from	0 -6 0 -8 9 0 0 7
v:o:topic=fees from ahead	0 -6 0 -8 9 0 0 7
v:o:topic=fees no verb	2 -1 0 0 6 0 0 -7
v:o:topic=fees on	0 -12 0 0 13 0 0 -5
v:o:topic=fees on ahead	0 -12 0 0 13 0 0 -5
v:o:topic=fees pay	0 -7 0 0 7 0 0 0
v:o:topic=longer	-16 -5 8 6 -8 -6 3 2
v:o:topic=longer ahead	-15 -4 8 2 -8 -6 3 4
v:o:topic=longer be	0 7 0 -9 -4 0 0 10
v:o:topic=longer begin	-1 -4 0 15 0 0 0 -6
v:o:topic=longer end	0 -12 0 1 9 0 0 0
v:o:topic=longer extend	0 -11 0 8 0 0 0 0
v:o:topic=longer far	-5 3 -2 2 -11 0 0 4
v:o:topic=longer far ahead	-5 7 -1 7 -8 0 0 -6
v:o:topic=longer far no verb	-2 10 0 -1 -7 0 0 0
v:o:topic=longer far on	0 4 0 -7 0 0 0 6
v:o:topic=longer far on ahead	0 4 0 -7 0 0 0 6
v:o:topic=longer far today	0 -7 0 -4 0 0 0 12
v:o:topic=longer no verb	0 1 -1 -6 -2 0 6 3
v:o:topic=longer on	0 1 0 -8 5 0 0 1
v:o:topic=longer on ahead	0 1 0 -8 5 0 0 1
v:o:topic=longer other	0 -3 6 6 0 0 0 -6
v:o:topic=longer sign	0 0 7 -9 0 0 0 4
v:o:topic=longer the	0 7 0 0 0 0 6 -14
v:o:topic=longer the ahead	0 7 0 0 0 0 6 -14
v:o:topic=longer to	-4 5 6 -20 -3 0 0 14
v:o:topic=longer to ahead	-4 5 6 -20 -3 0 0 14
v:o:topic=longer today	0 -1 0 11 0 0 0 -6
v:o:topic=meeting	-19 -32 -1 36 -2 2 -9 -7
v:o:topic=meeting 	0 0 0 7 -1 0 0 0
v:o:topic=meeting  ahead	0 0 0 7 -1 0 0 0
v:o:topic=meeting ahead	-18 -25 0 26 0 3 -8 -2
v:o:topic=meeting be	0 -5 0 2 -11 12 0 -2
v:o:topic=meeting begin	0 0 0 -1 0 0 0 6
v:o:topic=meeting end	0 0 0 -10 0 0 0 12
v:o:topic=meeting far	-13 13 -8 -8 4 -6 -2 6
v:o:topic=meeting far 	0 5 0 -3 -8 0 0 5
v:o:topic=meeting far  ahead	0 5 0 -4 -7 0 0 6
v:o:topic=meeting far ahead	-13 14 -7 -3 5 -6 -1 -1
v:o:topic=meeting far be	0 -5 0 -4 0 0 0 11
v:o:topic=meeting far begin	0 4 0 -9 0 0 0 8
v:o:topic=meeting far from	0 14 0 -5 -2 0 0 -1
v:o:topic=meeting far from ahead	0 14 0 -5 -2 0 0 -1
v:o:topic=meeting far no verb	-5 -2 -3 4 7 -2 0 -1
v:o:topic=meeting far on	0 0 0 3 -6 0 0 0
v:o:topic=meeting far other	0 2 0 7 -6 0 0 -2
v:o:topic=meeting far the	0 0 0 2 7 0 0 -8
v:o:topic=meeting far the ahead	0 0 0 2 7 0 0 -8
v:o:topic=meeting far today	0 0 0 -10 0 0 0 13
v:o:topic=meeting from	0 -4 -2 16 -6 0 0 -2
v:o:topic=meeting from ahead	0 -4 -2 16 -6 0 0 -2
v:o:topic=meeting meet	0 -8 0 14 2 0 0 -7
v:o:topic=meeting no verb	-4 1 6 -6 9 10 -3 -12
v:o:topic=meeting on	-3 -3 -4 -1 6 -2 0 8
v:o:topic=meeting on ahead	-2 -2 -3 -1 7 -1 0 4
v:o:topic=meeting other	0 0 0 -4 -1 0 0 8
v:o:topic=meeting suspend	0 0 0 10 0 0 0 -2
v:o:topic=meeting the	0 -3 0 0 -6 0 0 10
v:o:topic=meeting the ahead	0 -3 0 0 -6 0 0 10
v:o:topic=meeting today	0 -10 0 20 -4 0 0 -5
v:o:topic=meeting until	0 0 0 24 -1 0 0 -17
v:o:topic=meeting until ahead	0 0 0 19 0 0 0 -12
v:o:topic=none	-6 11 0 -1 -15 -31 -3 8
v:o:topic=none 	10 -17 -5 10 -10 0 0 1
v:o:topic=none  ahead	11 -13 -4 0 -7 0 0 7
v:o:topic=none  today	0 -4 0 25 0 0 0 -15
v:o:topic=none a	0 -3 0 14 0 0 0 -8
v:o:topic=none a ahead	0 -3 0 13 0 0 0 -8
v:o:topic=none after	0 -4 0 -13 8 0 0 12
v:o:topic=none after ahead	0 -4 0 -13 8 0 0 12
v:o:topic=none ahead	0 15 2 -26 -5 -25 0 17
v:o:topic=none be	9 11 -4 5 0 -3 -1 -24
v:o:topic=none begin	-5 14 0 -19 5 0 0 8
v:o:topic=none by	0 -6 0 -18 24 0 0 0
v:o:topic=none by ahead	0 -6 0 -18 24 0 0 0
v:o:topic=none end	0 -11 0 1 -2 0 0 11
v:o:topic=none friday	0 18 0 -15 0 0 0 -1
v:o:topic=none friday today	0 18 0 -15 0 0 0 -1
v:o:topic=none friday,	0 9 0 -3 0 0 0 -6
v:o:topic=none friday, today	0 11 0 -5 0 0 0 -5
v:o:topic=none from	0 19 0 -6 -4 0 0 -11
v:o:topic=none from ahead	0 20 0 -7 -4 0 0 -11
v:o:topic=none have	-1 -11 0 1 12 0 0 -1
v:o:topic=none make	0 0 0 -8 -4 0 0 13
v:o:topic=none monday,	0 -1 0 12 0 0 0 -7
v:o:topic=none monday, today	0 -1 0 10 0 0 0 -5
v:o:topic=none no verb	-11 13 8 0 -38 -14 -15 5
v:o:topic=none of	0 10 0 3 -4 0 0 -11
v:o:topic=none of ahead	0 11 0 0 -4 0 0 -8
v:o:topic=none on	4 5 15 -26 5 -2 -1 10
v:o:topic=none on ahead	5 -5 16 -21 6 -1 0 11
v:o:topic=none on today	0 19 0 -13 0 0 0 0
v:o:topic=none other	0 21 0 -15 0 0 0 -7
v:o:topic=none pay	0 22 0 -18 -6 0 0 1
v:o:topic=none put	0 -5 0 13 0 0 0 -5
v:o:topic=none return	0 -3 0 6 0 0 0 0
v:o:topic=none run	2 -10 0 15 0 0 0 -7
v:o:topic=none say	0 -9 0 -10 0 0 0 18
v:o:topic=none sit	0 0 0 8 -3 0 0 -1
v:o:topic=none sunday,	0 2 0 -7 0 0 0 4
v:o:topic=none tell	0 0 0 7 0 0 0 -2
v:o:topic=none the	-7 7 5 -15 -7 0 10 3
v:o:topic=none the ahead	-7 8 5 -16 -6 0 10 3
v:o:topic=none thursday,	0 -3 0 13 0 0 0 -6
v:o:topic=none thursday, today	0 0 0 7 0 0 0 -3
v:o:topic=none to	0 -7 0 -14 0 0 0 24
v:o:topic=none to ahead	0 -7 0 -14 0 0 0 24
v:o:topic=none today	-9 -4 -8 36 -16 -4 -4 -15
v:o:topic=none tuesday,	0 -3 0 14 0 0 0 -6
v:o:topic=none tuesday, today	0 -3 0 14 0 0 0 -6
v:o:topic=none until	-5 4 -1 0 -11 0 0 8
v:o:topic=none until ahead	-5 4 -1 0 -11 0 0 8
v:o:topic=none wednesday	0 0 0 9 0 0 0 -5
v:o:topic=none wednesday today	0 0 0 9 0 0 0 -5
v:o:topic=none ·	0 0 0 10 0 0 0 -3
v:o:topic=none · today	0 0 0 10 0 0 0 -3
v:o:topic=procedure	-11 7 -16 -4 24 -12 -4 -16
v:o:topic=procedure 	0 -1 0 -22 25 0 0 0
v:o:topic=procedure  ahead	0 -1 0 -22 25 0 0 0
v:o:topic=procedure ahead	-10 10 -15 -9 26 -11 -4 -14
v:o:topic=procedure be	-1 -3 0 3 9 0 0 -11
v:o:topic=procedure before	0 9 0 0 0 0 0 -9
v:o:topic=procedure before ahead	0 9 0 0 0 0 0 -9
v:o:topic=procedure begin	0 15 -1 -1 -8 0 0 -4
v:o:topic=procedure end	0 15 0 -7 -4 0 0 -1
v:o:topic=procedure far	-8 2 -6 0 -5 -2 0 12
v:o:topic=procedure far 	0 -6 0 0 0 0 0 9
v:o:topic=procedure far ahead	-7 3 -6 -3 -5 -1 0 13
v:o:topic=procedure far no verb	-2 5 -2 0 -12 0 0 5
v:o:topic=procedure far on	0 7 0 -6 7 0 0 -8
v:o:topic=procedure far on ahead	0 7 0 -6 7 0 0 -8
v:o:topic=procedure from	0 2 0 7 -10 0 0 -8
v:o:topic=procedure from ahead	0 2 0 7 -10 0 0 -8
v:o:topic=procedure no verb	-3 -9 -3 -16 21 0 0 9
v:o:topic=procedure of	0 0 0 8 -5 0 0 0
v:o:topic=procedure of ahead	0 0 0 7 -5 0 0 0
v:o:topic=procedure on	-5 11 -1 3 1 0 0 -18
v:o:topic=procedure on ahead	-5 11 -1 2 1 0 0 -18
v:o:topic=procedure other	0 0 0 -3 8 0 0 -1
v:o:topic=procedure the	0 -6 0 -15 0 0 0 18
v:o:topic=procedure the ahead	0 -6 0 -15 0 0 0 18
v:o:topic=procedure today	0 -2 0 12 -2 0 0 0
v:o:topic=procedure until	0 0 0 13 -4 0 0 -7
v:o:topic=procedure until ahead	0 0 0 13 -4 0 0 -7
v:o:topic=sale	-6 8 -5 -17 -11 35 -1 -20
v:o:topic=sale ahead	-6 9 -5 -21 -10 35 0 -18
v:o:topic=sale be	0 -5 0 -15 0 18 0 0
v:o:topic=sale by	0 -2 -1 0 -2 11 0 -5
v:o:topic=sale by ahead	0 -1 0 0 -2 11 0 -4
v:o:topic=sale far	0 -6 0 19 -1 0 0 -8
v:o:topic=sale far ahead	0 -4 0 15 0 0 0 -6
v:o:topic=sale far no verb	0 0 0 7 0 0 0 0
v:o:topic=sale far on	0 -2 0 11 0 0 0 -5
v:o:topic=sale far on ahead	0 -2 0 11 0 0 0 -5
v:o:topic=sale no verb	0 9 0 0 -3 7 0 -13
v:o:topic=sale on	0 0 0 0 0 9 0 -10
v:o:topic=sale on ahead	0 0 0 0 0 9 0 -10
v:o:topic=sale sell	0 -3 0 -2 -7 16 0 -2
v:o:topic=signing	-4 -2 -5 21 3 5 -9 -26
v:o:topic=signing 	0 8 0 -2 0 0 0 -1
v:o:topic=signing  ahead	0 8 0 -3 0 0 0 0
v:o:topic=signing ahead	-3 0 -3 8 5 6 -8 -17
v:o:topic=signing approve	0 -16 0 7 3 0 0 5
v:o:topic=signing be	0 1 0 10 0 -1 0 -11
v:o:topic=signing by	0 -8 0 1 0 0 0 9
v:o:topic=signing by ahead	0 -8 0 1 0 0 0 9
v:o:topic=signing no verb	-4 4 -4 4 -21 -2 0 11
v:o:topic=signing of	0 0 0 0 12 0 0 -8
v:o:topic=signing of ahead	0 0 0 -2 13 0 0 -8
v:o:topic=signing on	-6 6 3 4 -3 -1 0 -7
v:o:topic=signing on ahead	-6 6 3 4 -3 -1 0 -7
v:o:topic=signing other	0 0 0 6 0 0 0 -1
v:o:topic=signing sign	-2 16 -2 6 -14 -2 0 -11
v:o:topic=signing signed	0 0 0 10 0 0 0 -5
v:o:topic=signing today	0 -8 0 29 -3 0 0 -17
v:o:topic=truce	8 -7 -3 -26 -14 -20 -19 44
v:o:topic=truce 	-2 0 0 -11 -3 0 0 16
v:o:topic=truce  ahead	-2 0 0 -14 -3 0 0 19
v:o:topic=truce agree	0 0 0 17 0 0 0 -14
v:o:topic=truce ahead	9 -3 -1 -26 -12 -19 -18 39
v:o:topic=truce be	-2 -6 0 -2 -14 0 0 17
v:o:topic=truce begin	-3 15 0 -3 -6 0 0 -1
v:o:topic=truce carry	0 -7 0 -9 -3 0 0 18
v:o:topic=truce conclude	0 0 0 -5 0 0 0 6
v:o:topic=truce end	0 -26 -5 -5 8 0 0 13
v:o:topic=truce ends	2 0 0 -7 0 0 0 6
v:o:topic=truce extend	0 0 0 -9 0 0 0 12
v:o:topic=truce far	-3 -6 -10 4 0 -5 -3 7
v:o:topic=truce far 	0 11 0 -4 -7 0 0 1
v:o:topic=truce far  ahead	0 13 0 9 -2 0 0 -21
v:o:topic=truce far  today	0 0 0 -12 -2 0 0 18
v:o:topic=truce far ahead	-1 0 -6 15 -13 -2 0 -4
v:o:topic=truce far be	0 0 0 -8 -2 0 0 13
v:o:topic=truce far end	0 0 0 -8 0 0 0 11
v:o:topic=truce far monday,	0 -1 0 -9 0 0 0 13
v:o:topic=truce far monday, today	0 0 0 -5 0 0 0 7
v:o:topic=truce far no verb	-9 4 -6 -5 2 -2 0 7
v:o:topic=truce far on	1 3 0 -7 -7 0 0 8
v:o:topic=truce far on ahead	1 3 0 -8 -7 0 0 8
v:o:topic=truce far the	0 -5 0 11 0 0 0 -2
v:o:topic=truce far the ahead	0 -5 0 11 0 0 0 -2
v:o:topic=truce far today	0 -16 0 -11 10 0 0 16
v:o:topic=truce far wednesday,	0 0 0 -12 16 0 0 -3
v:o:topic=truce far wednesday, today	0 0 0 -12 16 0 0 -3
v:o:topic=truce from	-2 8 0 -6 -2 0 0 4
v:o:topic=truce from ahead	-1 10 0 -9 -2 0 0 4
v:o:topic=truce have	14 -5 0 -17 0 0 0 9
v:o:topic=truce no verb	6 -2 2 -1 0 -5 -5 4
v:o:topic=truce of	0 0 0 15 0 0 0 -12
v:o:topic=truce of ahead	0 0 0 14 0 0 0 -12
v:o:topic=truce on	-2 -4 0 -1 4 -4 -4 7
v:o:topic=truce on ahead	-1 -2 0 -5 4 -3 -4 11
v:o:topic=truce on today	0 0 0 18 0 0 0 -15
v:o:topic=truce other	0 -1 0 -10 0 0 0 14
v:o:topic=truce out	0 -2 0 -15 0 0 0 19
v:o:topic=truce run	0 -4 0 0 -4 0 0 8
v:o:topic=truce say	0 9 0 0 0 0 0 -10
v:o:topic=truce since	0 0 0 9 0 0 0 -6
v:o:topic=truce since ahead	0 0 0 7 0 0 0 -4
v:o:topic=truce suspend	4 -11 2 5 -2 0 0 0
v:o:topic=truce the	-3 -16 7 5 -3 0 0 0
v:o:topic=truce the ahead	-3 -16 7 5 -3 0 0 0
v:o:topic=truce to	3 -12 0 5 -7 0 0 4
v:o:topic=truce to ahead	3 -12 0 5 -7 0 0 4
v:o:topic=truce today	0 -12 0 -4 -3 0 0 16
v:o:topic=truce until	-13 -22 4 14 -14 0 -3 5
v:o:topic=truce until ahead	-13 -22 4 14 -14 0 -3 5
v:r1="	-1 12 0 -8 -3 0 0 2
v:r1=" & d:ahead	-1 12 0 -8 -3 0 0 2
v:r1='s	13 9 0 -7 0 0 0 -19
v:r1='s & d:ahead	14 -13 0 2 0 0 0 -7
v:r1='s & d:today	0 19 0 -11 0 0 0 -10
v:r1=(	-1 0 0 10 -1 0 0 0
v:r1=( & d:ahead	0 4 0 -11 0 0 0 10
v:r1=( & d:today	0 -7 0 23 0 0 0 -14
v:r1=)	0 5 0 12 0 0 0 -15
v:r1=) & d:ahead	0 8 0 22 0 0 0 -30
v:r1=) & d:today	0 -2 0 -9 0 0 0 13
v:r1=,	0 0 -5 -28 15 2 -2 28
v:r1=, & d:ahead	0 -5 -3 -19 10 4 0 20
v:r1=, & d:today	-3 11 -2 -21 5 0 0 17
v:r1=.	0 0 0 -7 -5 0 -18 17
v:r1=. & d:ahead	3 3 2 -20 0 2 -15 18
v:r1=. & d:today	-4 -7 -5 21 -18 -2 -1 1
v:r1=:	2 -1 -9 13 -1 -3 -1 -7
v:r1=: & d:ahead	2 2 -8 4 0 -3 -1 -5
v:r1=: & d:today	0 -10 0 21 -2 0 0 -3
v:r1=<end>	-22 -2 -2 12 12 -8 -3 -3
v:r1=<end> & d:ahead	-13 5 2 -14 14 -2 0 7
v:r1=<end> & d:today	-11 -16 -12 50 -2 -6 -6 -29
v:r1=<level>	0 34 0 -18 -10 0 0 -13
v:r1=<level> & d:ahead	0 35 0 -23 -9 0 0 -8
v:r1=<name>	0 3 -2 -13 0 0 0 11
v:r1=<name> & d:ahead	0 4 -2 -14 0 0 0 11
v:r1=<not>	0 -4 0 -19 2 0 1 22
v:r1=<not> & d:ahead	0 -3 0 -13 3 0 1 15
v:r1=<not> & d:today	0 0 0 -7 0 0 0 9
v:r1=<number>	0 -2 0 12 0 0 0 -8
v:r1=<number> & d:ahead	0 -1 0 10 0 0 0 -7
v:r1=<person>	0 -18 0 14 -1 0 0 5
v:r1=<person> & d:ahead	0 -18 0 13 -1 0 0 5
v:r1=<quality>	0 15 0 -18 0 0 0 5
v:r1=<quality> & d:ahead	0 15 0 -18 0 0 0 5
v:r1=<seat>	0 -3 0 10 0 0 0 0
v:r1=<seat> & d:ahead	0 -3 0 10 0 0 0 0
v:r1=<v-bear>	0 -3 0 5 7 0 0 -7
v:r1=<v-bear> & d:ahead	0 0 0 0 8 0 0 -5
v:r1=<v-down>	0 -8 0 0 0 0 0 7
v:r1=<v-down> & d:ahead	0 -8 0 0 0 0 0 7
v:r1=<v-end>	0 -3 0 0 0 0 0 6
v:r1=<v-end> & d:ahead	0 -3 0 0 0 0 0 6
v:r1=<v-impose> & d:ahead	0 7 0 -11 0 0 0 8
v:r1=<v-impose> & d:today	0 -2 0 8 0 0 0 -1
v:r1=?	8 -7 -9 10 -7 0 -1 0
v:r1=? & d:ahead	8 -5 -9 5 -5 0 0 3
v:r1=? & d:today	0 -1 0 11 0 0 0 -5
v:r1=after	0 -6 0 20 -1 0 0 -7
v:r1=after & d:ahead	0 -5 0 12 0 0 0 -2
v:r1=after & d:today	0 0 0 6 0 0 0 -2
v:r1=and	0 27 0 -5 -23 -1 0 -3
v:r1=and & d:ahead	0 30 0 0 -22 -1 0 -19
v:r1=and & d:today	0 -5 0 -12 0 0 0 19
v:r1=are	-1 0 4 8 -10 0 0 0
v:r1=are & d:ahead	-1 0 6 0 -9 0 0 0
v:r1=at	0 -7 -3 2 -10 -2 0 12
v:r1=at & d:ahead	0 -5 -2 4 -8 -2 0 7
v:r1=at & d:today	0 -2 0 -2 0 0 0 7
v:r1=by	0 0 0 8 0 0 0 -1
v:r1=evening	0 -13 0 29 -2 0 0 -14
v:r1=evening & d:ahead	0 -13 0 28 -1 0 0 -13
v:r1=for	0 4 0 -7 -5 0 4 3
v:r1=for & d:ahead	0 5 0 -7 -5 0 4 3
v:r1=from	0 9 0 -1 0 0 0 -5
v:r1=from & d:ahead	0 10 0 -9 0 0 0 0
v:r1=from & d:today	0 0 0 9 0 0 0 -5
v:r1=has	0 0 0 8 0 0 0 -2
v:r1=has & d:ahead	0 0 0 6 0 0 0 -1
v:r1=he	0 -1 0 6 0 0 0 -1
v:r1=if	0 15 0 -5 -2 0 0 -4
v:r1=if & d:ahead	0 15 0 -7 -1 0 0 -3
v:r1=in	0 0 0 16 -8 0 0 -5
v:r1=in & d:ahead	0 0 0 15 -8 0 0 -5
v:r1=is	11 -5 0 2 0 0 0 -8
v:r1=is & d:ahead	11 -3 0 0 0 0 0 -4
v:r1=is & d:today	0 0 0 8 0 0 0 -4
v:r1=it	-2 10 0 8 -7 0 0 -11
v:r1=it & d:ahead	-2 12 0 1 -6 0 0 -6
v:r1=it & d:today	0 0 0 10 0 0 0 -6
v:r1=morning	0 10 0 -1 -1 0 0 -9
v:r1=morning & d:ahead	0 10 0 -4 0 0 0 -8
v:r1=night	0 -3 0 10 0 0 0 -1
v:r1=night & d:ahead	0 -3 0 10 0 0 0 -1
v:r1=of	4 0 -2 -19 0 0 0 19
v:r1=of & d:ahead	4 0 -2 -19 0 0 0 19
v:r1=on	0 14 0 -15 10 0 0 -8
v:r1=on & d:ahead	0 14 0 -19 10 0 0 -2
v:r1=our	0 -7 0 0 6 0 0 0
v:r1=our & d:ahead	0 -7 0 0 6 0 0 0
v:r1=pay	0 -1 0 0 7 0 0 -4
v:r1=pay & d:ahead	0 0 0 0 8 0 0 -4
v:r1=that	-2 -1 -1 11 -19 0 0 3
v:r1=that & d:ahead	-1 0 0 4 -16 0 0 6
v:r1=that & d:today	0 -2 0 10 0 0 0 -2
v:r1=the	-7 -8 -9 11 1 -1 -2 2
v:r1=the & d:ahead	-7 -5 -8 4 2 0 -1 5
v:r1=the & d:today	0 -5 0 19 0 0 0 -9
v:r1=they	0 -3 0 0 -2 0 0 10
v:r1=they & d:today	0 0 0 -7 0 0 0 9
v:r1=to	-5 16 -3 0 -20 7 0 -6
v:r1=to & d:ahead	-5 17 -3 0 -19 7 0 -6
v:r1=under & d:ahead	0 -1 0 -1 0 0 0 7
v:r1=unless	-1 10 3 -1 2 0 0 -14
v:r1=unless & d:ahead	-1 10 3 -5 2 0 0 -10
v:r1=was	0 -2 0 6 0 0 0 0
v:r1=was & d:ahead	0 -2 0 6 0 0 0 0
v:r1=will	0 0 5 0 -7 0 0 0
v:r1=will & d:ahead	0 0 5 0 -7 0 0 0
v:r1=with	0 1 7 0 0 0 0 -8
v:r1=with & d:ahead	0 2 7 -1 0 0 0 -5
v:r1=without	0 6 0 -11 0 0 0 7
v:r1=without & d:today	0 0 0 -7 0 0 0 9
v:r1=—	0 -3 -2 13 5 0 0 -9
v:r1=— & d:ahead	0 3 0 0 8 0 0 -8
v:r1=— & d:today	0 -17 0 22 -3 0 0 -1
v:t0=future	-4 17 -14 -10 6 -8 -8 0
v:t0=future-not	0 -23 0 4 17 0 0 0
v:t0=future-passive	0 3 2 -9 4 -3 -3 4
v:t0=modal	-4 -23 0 11 0 -5 -3 11
v:t0=modal-not	0 -6 0 8 4 0 0 -6
v:t0=modal-passive	-5 -14 0 6 9 1 0 -1
v:t0=past	-3 -27 -7 23 19 -11 -12 -5
v:t0=past-passive	-4 2 0 13 -8 0 0 -6
v:t0=perfect	0 -10 -4 -1 4 0 2 8
v:t0=perfect-passive	-1 0 0 10 -5 2 0 -5
v:t0=pluperfect	-2 -3 -1 0 11 0 0 0
v:t0=pluperfect-passive	0 -8 0 12 -4 3 0 -6
v:t0=present	8 6 -7 -26 0 5 -3 20
v:t0=present-not	0 0 0 0 -9 0 0 9
v:t0=present-passive	0 1 -3 -9 8 -6 -5 8
v:t:loose	9 5 -5 -15 -17 -3 2 19
v:t:loose & d:ahead	10 9 -3 -18 -13 -2 4 15
v:t:loose & d:today	0 -15 0 4 -2 0 0 9
v:t:loose-l	7 -15 -10 -4 -11 0 3 20
v:t:loose-l1	5 22 -4 -12 0 -2 1 -9
v:t:loose-l2	-3 -13 0 14 -13 0 0 4
v:t:loose-l3	3 -21 -6 -6 0 -1 3 20
v:t:loose-r	2 24 2 -18 -5 -5 0 0
v:t:loose-r1	0 0 0 -6 -1 0 4 7
v:t:loose-r2	0 20 0 -10 5 0 -5 -8
v:t:loose-r3	2 23 6 -5 -6 0 0 -19
v:t:more	-11 0 1 3 -26 -23 -8 17
v:t:more & d:ahead	-9 3 2 -8 -22 -22 -7 24
v:t:more & d:today	0 -18 0 41 -3 0 0 -22
v:t:more-in	0 -6 0 4 0 0 0 3
v:t:more-in0	0 -6 0 4 0 0 0 3
v:t:more-l	-9 1 0 -11 -11 -15 -14 28
v:t:more-l0	0 -16 0 14 -5 0 0 1
v:t:more-l1	-2 10 13 -22 -13 -1 0 12
v:t:more-l2	-10 -11 -10 24 3 -4 -2 -9
v:t:more-l3	0 17 -13 -15 -5 -1 -4 13
v:t:more-r	-1 -2 2 4 -14 -6 0 4
v:t:more-r0	0 4 0 -16 0 0 0 13
v:t:more-r1	2 -27 5 0 9 0 6 -1
v:t:more-r2	-5 1 -2 7 -13 0 -2 1
v:t:more-r3	-4 4 -6 15 -10 0 -2 -8
v:t:quiet	11 -9 -8 -8 8 0 0 3
v:t:quiet & d:ahead	11 -8 -7 -11 8 0 0 3
v:t:quiet-l	11 -10 -7 -10 8 0 0 2
v:t:quiet-l1	6 2 -1 -4 6 0 0 -9
v:t:quiet-l2	0 -6 0 0 -8 0 0 9
v:t:quiet-l3	7 0 0 -1 0 0 0 -2
v:t:truce	0 -16 -15 -17 -13 -15 -4 44
v:t:truce & d:ahead	1 -11 -13 -14 -9 -13 -3 36
v:t:truce & d:today	0 -13 0 -8 -4 0 0 21
v:t:truce-l	-3 -10 -26 -12 0 -9 -12 34
v:t:truce-l2	-2 16 -8 9 -3 -1 0 -10
v:t:truce-l3	0 -30 -6 -21 0 0 -1 38
v:t:truce-r	5 -10 1 -10 -22 -3 2 23
v:t:truce-r2	10 -3 5 -33 -12 0 4 23
v:t:truce-r3	0 -8 0 0 -3 0 0 12
v:t:verb	18 10 0 -4 -7 -8 -9 -5
v:t:verb & d:ahead	19 4 0 -8 -5 -7 -8 -1
v:t:verb & d:today	-1 10 0 3 -2 0 0 -11
v:t:verb-l	22 -4 1 -2 -2 -6 -5 -7
v:t:verb-l1	21 -2 2 -22 -4 0 0 5
v:t:verb-l2	-11 0 -3 8 14 0 0 -16
v:t:verb-l3	6 13 2 -8 -1 0 0 -8
v:t:verb-r	-8 16 -4 -4 -12 0 -3 7
v:t:verb-r1	-1 13 0 -14 -3 0 0 8
v:t:verb-r2	0 11 0 0 -1 0 0 -7
v:t:verb-r3	-1 -4 0 6 0 0 -1 5
v:v0=agree	0 -10 0 10 -3 0 -2 4
v:v0=announce	-2 0 0 8 -7 -1 0 0
v:v0=answer	0 -8 0 0 12 0 0 -2
v:v0=apply	4 10 0 -3 -7 0 0 -2
v:v0=approve	0 -11 0 2 0 0 0 10
v:v0=ask	0 0 0 6 0 0 0 -2
v:v0=be	-8 -2 -11 0 1 6 -1 4
v:v0=begin	-5 27 0 -17 3 0 0 -10
v:v0=bring	0 -3 0 6 0 0 0 0
v:v0=call	0 -5 0 7 0 0 0 0
v:v0=carry	-1 0 0 0 -11 0 0 14
v:v0=charge	0 6 0 -8 9 0 0 -3
v:v0=clear	0 0 -2 0 -10 0 0 13
v:v0=come	-1 -16 0 14 -6 0 6 2
v:v0=conclude	0 0 0 -4 0 0 0 6
v:v0=confirm	0 -7 0 1 6 0 0 0
v:v0=continue	0 -3 1 0 0 0 0 6
v:v0=cut	0 13 0 -7 0 0 0 -3
v:v0=die	0 0 0 -23 -1 0 0 23
v:v0=end	4 -16 3 0 0 -2 -2 8
v:v0=enter	2 0 5 -16 13 0 0 -9
v:v0=expect	0 -1 0 14 -4 0 -2 0
v:v0=expire	-4 0 3 11 -6 0 0 -6
v:v0=extend	0 -8 1 12 0 0 0 -7
v:v0=fall	-2 5 -1 5 -7 0 0 -1
v:v0=get	0 0 0 -10 17 0 0 -3
v:v0=go	0 -7 -2 7 -6 0 0 8
v:v0=have	9 -21 -6 -1 11 0 -1 1
v:v0=hold	-3 -7 8 -4 0 0 0 7
v:v0=impose	0 19 0 -10 -3 0 0 -6
v:v0=lapse	0 0 -5 7 5 0 0 -8
v:v0=look	0 0 0 -3 7 0 0 0
v:v0=lower	0 -6 5 13 -5 0 0 -5
v:v0=make	1 -1 0 -2 -5 0 0 8
v:v0=meet	0 -5 0 7 5 0 0 -4
v:v0=move	0 -4 0 -11 7 0 0 5
v:v0=other	-5 -2 7 2 10 -6 -3 -8
v:v0=pay	0 18 -4 1 0 0 0 -25
v:v0=promise	0 -9 0 15 -4 0 0 0
v:v0=put	7 0 6 -2 0 0 0 -12
v:v0=reach	0 -7 0 -2 12 0 0 0
v:v0=report	0 0 0 -5 8 0 0 0
v:v0=return	0 1 0 10 0 0 0 -10
v:v0=rise	0 1 0 10 -4 0 0 -8
v:v0=run	2 -10 0 -4 0 0 0 8
v:v0=say	0 8 -1 -9 -15 0 0 14
v:v0=see	0 0 0 9 0 0 0 -3
v:v0=set	0 0 0 6 -5 4 4 -11
v:v0=sign	-1 6 -1 6 -11 -1 0 0
v:v0=sit	-1 -6 0 6 11 0 0 -14
v:v0=sleep	5 0 0 -6 0 0 0 0
v:v0=stand	0 0 0 7 0 0 0 -1
v:v0=start	-2 -3 0 10 0 0 0 -2
v:v0=stay	7 -4 3 -1 9 0 0 -13
v:v0=stop	0 -6 0 -4 0 0 0 12
v:v0=strike	0 0 0 -14 0 0 0 16
v:v0=suspend	3 0 -3 4 11 0 0 -18
v:v0=tell	0 -5 0 -2 0 7 0 5
v:v0=threaten	-2 2 0 0 4 0 0 -7
v:v0=want	0 2 0 2 -15 0 9 -4
v:v0=write	0 -9 0 16 0 0 0 -4
v:v1=agree	0 2 0 8 0 0 0 -9
v:v1=announce	-2 0 0 8 -7 -1 0 0
v:v1=answer	0 -8 0 0 12 0 0 -2
v:v1=apply	4 10 0 -3 -7 0 0 -2
v:v1=approve	0 -16 0 5 2 0 0 8
v:v1=ask	0 -4 0 11 0 0 0 -3
v:v1=be	-9 -2 -11 1 0 6 -1 6
v:v1=begin	-9 31 -3 -11 1 0 0 -21
v:v1=bring	0 -3 0 7 0 0 0 0
v:v1=buy	0 0 0 7 0 0 0 -1
v:v1=call	0 -5 0 11 0 0 0 -5
v:v1=carry	-1 0 0 -1 -11 0 0 16
v:v1=charge	0 6 1 -6 8 0 0 -6
v:v1=clear	0 0 -2 0 -10 0 0 13
v:v1=collect	0 9 0 0 -6 0 0 0
v:v1=come	-1 -16 0 14 -6 0 6 2
v:v1=confirm	0 -7 0 1 6 0 0 0
v:v1=continue	0 -3 1 0 0 0 0 6
v:v1=cut	0 13 0 -7 0 0 0 -3
v:v1=declare	0 6 0 -2 0 0 0 -1
v:v1=die	0 0 0 -23 -1 0 0 23
v:v1=end	4 -19 3 2 0 -2 -2 7
v:v1=enter	1 4 11 -18 10 0 0 -14
v:v1=expect	0 -5 0 11 0 0 -3 -1
v:v1=expire	-4 0 3 9 -7 0 0 -4
v:v1=extend	-1 -12 0 3 0 0 -2 7
v:v1=fall	-1 9 0 0 -3 0 0 -1
v:v1=get	0 0 0 -10 17 0 0 -3
v:v1=go	0 -3 -2 6 -9 0 0 7
v:v1=have	9 -19 -5 -8 11 0 -1 7
v:v1=hold	-3 -9 8 0 0 0 0 3
v:v1=impose	0 18 0 -7 -4 0 0 -7
v:v1=lapse	0 -1 -5 7 5 0 0 -6
v:v1=leave	0 -2 0 6 0 0 0 0
v:v1=look	0 0 0 -3 7 0 0 0
v:v1=lower	0 0 0 10 -5 0 0 -6
v:v1=make	0 8 0 -6 -7 0 0 4
v:v1=meet	0 -7 0 12 2 0 0 -6
v:v1=move	0 -4 0 -2 6 0 0 0
v:v1=other	-3 -1 7 1 10 -6 -3 -9
v:v1=pay	0 17 -6 -2 -3 0 0 -10
v:v1=plan	0 7 0 -4 -3 0 0 2
v:v1=propose	0 -2 0 -7 7 0 0 3
v:v1=put	8 0 0 -2 0 0 0 -1
v:v1=raise	0 -8 0 11 -2 0 0 0
v:v1=reach	0 -9 0 0 11 0 0 0
v:v1=report	0 0 0 -8 12 0 0 0
v:v1=return	0 1 0 10 -1 0 0 -10
v:v1=rise	0 1 0 10 -4 0 0 -8
v:v1=run	2 -16 0 -5 0 0 0 12
v:v1=say	0 8 -1 -8 -15 0 0 14
v:v1=see	0 -1 0 12 -1 0 0 -4
v:v1=sell	0 -1 0 0 -3 7 0 -1
v:v1=set	0 0 0 6 -5 4 4 -11
v:v1=sign	-3 14 4 1 -15 -2 -1 -3
v:v1=sit	-1 -6 0 7 11 0 0 -14
v:v1=stand	0 0 0 7 0 0 0 -1
v:v1=start	-3 8 0 1 -1 0 0 -7
v:v1=stay	9 0 0 2 11 0 0 -19
v:v1=stop	0 -6 0 -4 0 0 0 12
v:v1=strike	0 0 0 -13 0 0 0 16
v:v1=suspend	3 0 2 -5 7 0 0 -4
v:v1=tell	0 -1 0 -3 0 3 0 7
v:v1=want	0 4 0 -4 -8 0 9 -1
v:v1=write	0 -9 0 17 0 0 0 -4
verbless	-11 2 2 8 -3 -12 -6 2
vt0=agree past	0 0 0 -2 0 0 0 6
vt0=agree present	0 0 0 10 0 0 0 -8
vt0=announce past	-4 7 0 -1 0 0 0 0
vt0=announce pluperfect	0 -5 0 6 0 0 0 0
vt0=apply present	0 6 0 0 -5 0 0 0
vt0=be future	0 6 0 -10 4 0 0 3
vt0=be modal	0 8 0 0 0 0 0 -7
vt0=be past	0 0 0 7 0 0 0 -3
vt0=be perfect	0 0 0 -6 0 0 0 9
vt0=be present	0 -3 -2 6 -2 1 0 -2
vt0=begin future	0 12 0 -17 0 0 0 3
vt0=begin past	0 0 0 6 0 0 0 -4
vt0=begin present	0 0 0 0 6 0 0 -7
vt0=charge future	0 0 0 -4 0 0 0 8
vt0=charge modal	0 7 0 0 0 0 0 -6
vt0=charge perfect	0 0 0 6 0 0 0 -1
vt0=clear present	0 3 0 -2 -6 0 0 7
vt0=come present	0 -7 0 5 -3 0 6 0
vt0=cut future	0 7 0 -6 0 0 0 0
vt0=die present	0 5 0 -10 0 0 0 3
vt0=end present	0 0 1 10 1 0 0 -11
vt0=enter past	0 -4 0 7 2 0 0 -4
vt0=expect present	0 0 0 13 -3 0 -2 0
vt0=expire past	0 0 0 9 0 0 0 -8
vt0=extend modal	0 -1 2 -9 0 0 0 6
vt0=extend perfect	0 0 0 15 0 0 0 -14
vt0=fall past	0 -3 0 0 0 0 0 6
vt0=go future	0 -6 0 12 -3 0 0 0
vt0=go past	0 -4 0 6 0 0 0 0
vt0=go present	0 7 0 -10 0 0 0 5
vt0=have past	0 -3 0 0 11 0 0 -6
vt0=have present	3 -7 -2 14 -19 0 0 0
vt0=hold present	0 0 9 -10 0 0 0 2
vt0=keep past	0 0 0 -12 0 0 0 13
vt0=keep present	0 -1 0 10 0 0 0 -7
vt0=lapse present	0 -5 -4 2 6 0 0 0
vt0=leave past	0 2 0 -5 6 0 0 0
vt0=lower present	0 -7 0 8 0 0 0 0
vt0=meet future	0 0 0 9 -3 0 0 -1
vt0=meet present	0 -3 0 -1 9 0 0 0
vt0=other future	3 -4 5 -9 8 0 0 0
vt0=other modal	-1 -2 -1 0 14 0 0 -7
vt0=other past	0 0 0 6 -1 0 0 -2
vt0=other perfect	0 0 0 -8 9 0 0 1
vt0=other pluperfect	0 -4 0 11 -1 0 0 0
vt0=other present	-3 2 7 12 -25 0 0 -1
vt0=pay future	0 -8 0 9 0 0 0 0
vt0=pay present	0 10 0 -2 0 0 0 -3
vt0=plan present	0 4 0 -6 0 0 0 3
vt0=put present	11 -7 6 -6 2 0 0 -6
vt0=resume present	0 10 0 -6 0 0 0 -3
vt0=return present	0 -4 0 12 0 0 0 -2
vt0=run modal	0 0 0 9 0 0 0 -8
vt0=say past	0 2 0 4 -9 0 0 0
vt0=set present	0 0 0 9 -5 4 0 -10
vt0=sign future	0 -1 0 9 -3 0 0 0
vt0=sign modal	0 -2 0 7 0 0 0 0
vt0=sit present	0 -1 0 7 3 0 0 -9
vt0=sleep present	7 0 0 -4 -6 0 0 3
vt0=start modal	0 -10 0 12 0 0 0 0
vt0=stay past	10 0 0 -5 0 0 0 -3
vt0=stay present	-4 0 0 0 0 0 0 6
vt0=suspend past	8 -2 0 -2 1 0 0 -2
vt0=take past	0 -8 0 13 0 0 0 -2
vt0=take present	0 5 0 -17 6 0 0 7
vt0=threaten pluperfect	0 -3 0 0 6 0 0 0
vt0=want present	0 3 0 -3 -9 0 9 0
vt1=agree past	0 2 0 -7 0 0 0 4
vt1=announce past	-4 7 0 -1 0 0 0 0
vt1=announce pluperfect	0 -5 0 6 0 0 0 0
vt1=apply present	0 6 0 0 -5 0 0 0
vt1=be future	0 6 0 -10 0 0 0 4
vt1=be modal	0 8 0 0 0 0 0 -7
vt1=be past	0 0 0 6 0 0 0 -2
vt1=be perfect	0 0 0 -6 0 0 0 9
vt1=be present	-1 -5 -2 7 -1 2 0 -2
vt1=begin past	0 0 0 6 0 0 0 -4
vt1=begin present	0 -3 0 3 6 0 0 -5
vt1=charge future	0 0 0 -4 0 0 0 8
vt1=charge modal	0 7 0 0 0 0 0 -6
vt1=charge perfect	0 0 0 6 0 0 0 -1
vt1=clear present	0 3 0 -2 -6 0 0 7
vt1=come present	0 -7 0 5 -3 0 6 0
vt1=cut future	0 7 0 -6 0 0 0 0
vt1=die present	0 5 0 -10 0 0 0 3
vt1=end infinitive	0 0 0 -8 0 0 0 9
vt1=end participle	0 0 0 12 0 0 0 -11
vt1=end present	0 0 1 10 1 0 0 -11
vt1=enter past	0 -4 0 7 2 0 0 -4
vt1=expect present	0 0 0 9 -2 0 -2 0
vt1=expire past	0 0 0 9 0 0 0 -8
vt1=extend modal	0 -1 2 -9 0 0 0 6
vt1=extend perfect	0 0 0 15 0 0 0 -14
vt1=fall past	0 -3 0 0 0 0 0 6
vt1=fall present	0 7 0 -2 0 0 0 -2
vt1=go future	0 -2 0 13 -3 0 0 -5
vt1=go present	0 8 0 -11 0 0 0 5
vt1=have past	0 0 0 -7 11 0 0 0
vt1=have present	3 -7 -2 12 -19 0 0 2
vt1=hold present	0 0 9 -10 0 0 0 2
vt1=keep past	0 0 0 -12 0 0 0 13
vt1=lapse present	0 -5 -4 2 6 0 0 0
vt1=leave past	0 2 0 -5 6 0 0 0
vt1=lower present	0 -7 0 8 0 0 0 0
vt1=meet future	0 0 0 8 -2 0 0 -1
vt1=meet present	0 -3 0 -1 9 0 0 0
vt1=other future	3 -3 5 -9 8 0 0 -2
vt1=other modal	-1 -2 -1 0 14 0 0 -7
vt1=other past	0 0 0 7 0 0 0 -4
vt1=other perfect	0 0 0 -11 10 0 0 2
vt1=other pluperfect	0 -4 0 11 -1 0 0 0
vt1=other present	-3 2 7 12 -25 0 0 -1
vt1=pay future	0 -11 0 12 0 0 0 0
vt1=pay present	0 10 0 -3 0 0 0 -3
vt1=plan present	0 4 0 -6 0 0 0 3
vt1=put present	11 -5 0 -3 2 0 0 -4
vt1=resume present	0 10 0 -6 0 0 0 -3
vt1=return present	0 -4 0 12 0 0 0 -2
vt1=run modal	0 0 0 9 0 0 0 -8
vt1=say past	0 2 0 4 -8 0 0 0
vt1=set present	0 0 0 9 -5 4 0 -10
vt1=sign future	0 -1 0 9 -3 0 0 0
vt1=sign modal	0 -2 0 7 0 0 0 0
vt1=sign participle	0 0 6 -2 0 0 0 -1
vt1=sit present	0 -1 0 7 3 0 0 -9
vt1=sleep present	7 0 0 -4 -6 0 0 3
vt1=start modal	0 -10 0 12 0 0 0 0
vt1=stay past	10 0 0 -5 0 0 0 -3
vt1=suspend participle	0 -1 0 -5 3 0 0 6
vt1=suspend past	8 -2 0 -7 2 0 0 0
vt1=take past	0 -8 0 13 0 0 0 -2
vt1=take present	0 5 0 -17 6 0 0 7
vt1=threaten pluperfect	0 -3 0 0 6 0 0 0
vt2=apply present	0 7 0 -4 0 0 0 0
vt2=be present	1 -9 5 0 -10 1 0 8
vt2=charge present	0 -10 0 -1 8 0 0 3
vt2=come present	0 7 0 -10 0 0 0 4
vt2=go present	0 -14 -1 5 5 0 0 1
vt2=put present	0 -5 0 13 0 0 0 -5
vt2=tell past	0 0 0 -5 0 0 0 6`;
